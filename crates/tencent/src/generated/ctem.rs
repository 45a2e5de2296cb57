//! `ctem` 2023-11-28.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "ctem", version: "2023-11-28", code: "ctem", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApp {
    pub customer_id: i64,
    pub name: Option<String>,
    pub logo: Option<String>,
    pub platform: Option<String>,
    pub app_version: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppOutput {
    pub id: Option<i64>,
}
model! { CreateAppOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAsset {
    pub ip: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAssetOutput {
    pub id: Option<i64>,
}
model! { CreateAssetOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomer {
    pub name: String,
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

pub type CreateCustomerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanPriorityReq {
    pub only_scan_new_asset: Option<bool>,
    pub priority_rules: Option<Vec<String>>,
}
input! { ScanPriorityReq() {
    0 "OnlyScanNewAsset" only_scan_new_asset: bool, 1 "PriorityRules" priority_rules: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomain {
    pub customer_id: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomainOutput {
    pub id: Option<i64>,
}
model! { CreateDomainOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnterprise {
    pub customer_id: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnterpriseOutput {
    pub id: Option<i64>,
}
model! { CreateEnterpriseOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHttp {
    pub customer_id: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHttpOutput {
    pub id: Option<i64>,
}
model! { CreateHttpOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobRecord {
    pub customer_id: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobRecordOutput {
    pub id: Option<i64>,
}
model! { CreateJobRecordOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateManage {
    pub customer_id: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateManageOutput {
    pub id: Option<i64>,
}
model! { CreateManageOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePort {
    pub customer_id: i64,
    pub port: i64,
    pub asset: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePortOutput {
    pub id: Option<i64>,
}
model! { CreatePortOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSeeds {
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

pub type CreateSeedsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubDomain {
    pub customer_id: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubDomainOutput {
    pub id: Option<i64>,
}
model! { CreateSubDomainOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSuspiciousAsset {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSuspiciousAssetOutput {
    pub id: Option<i64>,
}
model! { CreateSuspiciousAssetOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWechatApplet {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWechatAppletOutput {
    pub id: Option<i64>,
}
model! { CreateWechatAppletOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWechatOfficialAccount {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWechatOfficialAccountOutput {
    pub id: Option<i64>,
}
model! { CreateWechatOfficialAccountOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApps {
    pub ids: Vec<i64>,
}
operation! { DeleteApps(ids: Vec<i64>) "DeleteApps" -> Empty {
    0 "Ids" ids
} }

pub type DeleteAppsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAssets {
    pub ids: Vec<i64>,
}
operation! { DeleteAssets(ids: Vec<i64>) "DeleteAssets" -> Empty {
    0 "Ids" ids
} }

pub type DeleteAssetsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDomains {
    pub ids: Vec<i64>,
}
operation! { DeleteDomains(ids: Vec<i64>) "DeleteDomains" -> Empty {
    0 "Ids" ids
} }

pub type DeleteDomainsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEnterprises {
    pub ids: Vec<i64>,
}
operation! { DeleteEnterprises(ids: Vec<i64>) "DeleteEnterprises" -> Empty {
    0 "Ids" ids
} }

pub type DeleteEnterprisesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHttps {
    pub ids: Vec<i64>,
    pub customer_id_list: Option<Vec<i64>>,
    pub is_aggregation: Option<bool>,
}
operation! { DeleteHttps(ids: Vec<i64>) "DeleteHttps" -> Empty {
    0 "Ids" ids, 1 "CustomerIdList" customer_id_list: Vec<i64>, 2 "IsAggregation" is_aggregation: bool
} }

pub type DeleteHttpsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteManages {
    pub ids: Vec<i64>,
    pub customer_id_list: Option<Vec<i64>>,
    pub is_aggregation: Option<bool>,
}
operation! { DeleteManages(ids: Vec<i64>) "DeleteManages" -> Empty {
    0 "Ids" ids, 1 "CustomerIdList" customer_id_list: Vec<i64>, 2 "IsAggregation" is_aggregation: bool
} }

pub type DeleteManagesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePorts {
    pub ids: Vec<i64>,
    pub customer_id_list: Option<Vec<i64>>,
    pub is_aggregation: Option<bool>,
}
operation! { DeletePorts(ids: Vec<i64>) "DeletePorts" -> Empty {
    0 "Ids" ids, 1 "CustomerIdList" customer_id_list: Vec<i64>, 2 "IsAggregation" is_aggregation: bool
} }

pub type DeletePortsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSeeds {
    pub ids: Vec<i64>,
}
operation! { DeleteSeeds(ids: Vec<i64>) "DeleteSeeds" -> Empty {
    0 "Ids" ids
} }

pub type DeleteSeedsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSubDomains {
    pub ids: Vec<i64>,
    pub customer_id_list: Option<Vec<i64>>,
    pub is_aggregation: Option<bool>,
}
operation! { DeleteSubDomains(ids: Vec<i64>) "DeleteSubDomains" -> Empty {
    0 "Ids" ids, 1 "CustomerIdList" customer_id_list: Vec<i64>, 2 "IsAggregation" is_aggregation: bool
} }

pub type DeleteSubDomainsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSuspiciousAssets {
    pub ids: Vec<i64>,
    pub customer_id_list: Option<Vec<i64>>,
    pub is_aggregation: Option<bool>,
}
operation! { DeleteSuspiciousAssets(ids: Vec<i64>) "DeleteSuspiciousAssets" -> Empty {
    0 "Ids" ids, 1 "CustomerIdList" customer_id_list: Vec<i64>, 2 "IsAggregation" is_aggregation: bool
} }

pub type DeleteSuspiciousAssetsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWechatApplets {
    pub ids: Vec<i64>,
}
operation! { DeleteWechatApplets(ids: Vec<i64>) "DeleteWechatApplets" -> Empty {
    0 "Ids" ids
} }

pub type DeleteWechatAppletsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWechatOfficialAccounts {
    pub ids: Vec<i64>,
}
operation! { DeleteWechatOfficialAccounts(ids: Vec<i64>) "DeleteWechatOfficialAccounts" -> Empty {
    0 "Ids" ids
} }

pub type DeleteWechatOfficialAccountsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiSecs {
    pub is_aggregation: Option<bool>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
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
    0 "IsAggregation" is_aggregation: bool, 1 "Offset" offset: u64, 2 "Limit" limit: u64, 3 "Ignored" ignored: bool,
    4 "UpdateAtEnd" update_at_end: String, 5 "CreateAtEnd" create_at_end: String,
    6 "UpdateAtStart" update_at_start: String, 7 "CreateAtStart" create_at_start: String, 8 "Format" format: String,
    9 "IsNew" is_new: bool, 10 "CustomerIdList" customer_id_list: Vec<i64>,
    11 "EnterpriseUidList" enterprise_uid_list: Vec<String>, 12 "Filters" filters: Vec<Filter>,
    13 "CustomerId" customer_id: i64, 14 "OrderBy" order_by: String
} }
paged! { DescribeApiSecs: DisplayApiSec = Offset "Offset", "List" list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { Filter() {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiSecsOutput {
    pub total: Option<i64>,
    pub list: Option<Vec<DisplayApiSec>>,
}
model! { DescribeApiSecsOutput {
    0 "Total" total, 1 "List" list
} }

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
    0 "Id" id, 1 "DisplayToolCommon" display_tool_common, 2 "Url" url, 3 "Host" host, 4 "Path" path, 5 "Method" method,
    6 "Status" status, 7 "Code" code, 8 "Request" request, 9 "Response" response, 10 "IsRiskAPI" is_risk_api,
    11 "AggregationCount" aggregation_count
} }

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
    0 "EnterpriseUid" enterprise_uid, 1 "EnterpriseName" enterprise_name, 2 "JobId" job_id, 3 "JobStageId" job_stage_id,
    4 "Ignored" ignored, 5 "JobRecordId" job_record_id, 6 "CustomerId" customer_id, 7 "CustomerName" customer_name,
    8 "Detail" detail, 9 "Md5" md5, 10 "CreateAt" create_at, 11 "UpdateAt" update_at, 12 "Labels" labels,
    13 "IsPlainTextInDemo" is_plain_text_in_demo
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApps {
    pub customer_id_list: Option<Vec<i64>>,
    pub enterprise_uid_list: Option<Vec<String>>,
    pub is_new: Option<bool>,
    pub customer_id: Option<i64>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
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
    2 "IsNew" is_new: bool, 3 "CustomerId" customer_id: i64, 4 "Limit" limit: u64, 5 "Offset" offset: u64,
    6 "Format" format: String, 7 "CreateAtStart" create_at_start: String, 8 "CreateAtEnd" create_at_end: String,
    9 "UpdateAtStart" update_at_start: String, 10 "UpdateAtEnd" update_at_end: String,
    11 "Filters" filters: Vec<Filter>, 12 "Ignored" ignored: bool
} }
paged! { DescribeApps: DisplayApp = Offset "Offset", "List" list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppsOutput {
    pub total: Option<i64>,
    pub list: Option<Vec<DisplayApp>>,
}
model! { DescribeAppsOutput {
    0 "Total" total, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisplayApp {
    pub id: Option<i64>,
    pub display_tool_common: Option<DisplayToolCommon>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub developer: Option<String>,
    pub download_url: Option<Secret>,
    pub logo: Option<String>,
    pub package_name: Option<String>,
    pub platform: Option<String>,
    pub server_url: Option<String>,
    pub app_version: Option<String>,
}
model! { DisplayApp {
    0 "Id" id, 1 "DisplayToolCommon" display_tool_common, 2 "Name" name, 3 "Description" description,
    4 "Developer" developer, 5 "DownloadUrl" download_url, 6 "Logo" logo, 7 "PackageName" package_name,
    8 "Platform" platform, 9 "ServerUrl" server_url, 10 "AppVersion" app_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssets {
    pub customer_id_list: Option<Vec<i64>>,
    pub is_new: Option<bool>,
    pub customer_id: Option<i64>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
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
    3 "Limit" limit: u64, 4 "Offset" offset: u64, 5 "EnterpriseUidList" enterprise_uid_list: Vec<String>,
    6 "Format" format: String, 7 "CreateAtStart" create_at_start: String, 8 "CreateAtEnd" create_at_end: String,
    9 "UpdateAtStart" update_at_start: String, 10 "UpdateAtEnd" update_at_end: String,
    11 "Filters" filters: Vec<Filter>, 12 "Ignored" ignored: bool
} }
paged! { DescribeAssets: DisplayAsset = Offset "Offset", "List" list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetsOutput {
    pub total: Option<i64>,
    pub list: Option<Vec<DisplayAsset>>,
}
model! { DescribeAssetsOutput {
    0 "Total" total, 1 "List" list
} }

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
    0 "Id" id, 1 "Os" os, 2 "Ip" ip, 3 "Country" country, 4 "Province" province, 5 "City" city, 6 "Isp" isp,
    7 "DisplayToolCommon" display_tool_common, 8 "Ports" ports, 9 "Services" services, 10 "Domains" domains,
    11 "LastModify" last_modify, 12 "IsCloudAsset" is_cloud_asset, 13 "CloudAssetStatus" cloud_asset_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigs {
    pub customer_id_list: Option<Vec<i64>>,
    pub is_aggregation: Option<bool>,
    pub is_new: Option<bool>,
    pub customer_id: Option<i64>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
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
    3 "CustomerId" customer_id: i64, 4 "Limit" limit: u64, 5 "Offset" offset: u64,
    6 "EnterpriseUidList" enterprise_uid_list: Vec<String>, 7 "Format" format: String,
    8 "CreateAtStart" create_at_start: String, 9 "CreateAtEnd" create_at_end: String,
    10 "UpdateAtStart" update_at_start: String, 11 "UpdateAtEnd" update_at_end: String,
    12 "Filters" filters: Vec<Filter>, 13 "Ignored" ignored: bool, 14 "OrderBy" order_by: String
} }
paged! { DescribeConfigs: DisplayConfig = Offset "Offset", "List" list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigsOutput {
    pub total: Option<i64>,
    pub list: Option<Vec<DisplayConfig>>,
    pub all_config_num: Option<i64>,
    pub high_risk_config_num: Option<i64>,
}
model! { DescribeConfigsOutput {
    0 "Total" total, 1 "List" list, 2 "AllConfigNum" all_config_num, 3 "HighRiskConfigNum" high_risk_config_num
} }

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
    0 "Id" id, 1 "Url" url, 2 "Title" title, 3 "Code" code, 4 "ContentLength" content_length,
    5 "DisplayToolCommon" display_tool_common, 6 "Ip" ip, 7 "AIRating" ai_rating, 8 "AIAnalysis" ai_analysis,
    9 "RiskLevel" risk_level, 10 "Suggestion" suggestion, 11 "IsCloudAsset" is_cloud_asset,
    12 "CloudAssetStatus" cloud_asset_status, 13 "AggregationCount" aggregation_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomers {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<Filter>>,
    pub keyword: Option<String>,
}
operation! { DescribeCustomers() "DescribeCustomers" -> DescribeCustomersOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Filters" filters: Vec<Filter>, 3 "Keyword" keyword: String
} }
paged! { DescribeCustomers: Customer = Offset "Offset", "List" list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomersOutput {
    pub total: Option<i64>,
    pub list: Option<Vec<Customer>>,
}
model! { DescribeCustomersOutput {
    0 "Total" total, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Customer {
    pub id: Option<u64>,
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
    0 "Id" id, 1 "Name" name, 2 "Percent" percent, 3 "ScanType" scan_type, 4 "Creator" creator, 5 "AppId" app_id,
    6 "Uin" uin, 7 "CreateAt" create_at, 8 "UpdateAt" update_at, 9 "ScanCron" scan_cron, 10 "EnableCron" enable_cron,
    11 "EnableScanSubEnterprise" enable_scan_sub_enterprise, 12 "EnableAuth" enable_auth,
    13 "AuthStartAt" auth_start_at, 14 "AuthEndAt" auth_end_at, 15 "AuthFile" auth_file, 16 "ScanTime" scan_time,
    17 "Icon" icon, 18 "Keywords" keywords, 19 "Qps" qps, 20 "SubCompanyLevel" sub_company_level,
    21 "IsIncludeFullScan" is_include_full_scan, 22 "EnableGroupMemberDiscovered" enable_group_member_discovered,
    23 "SingleIPTaskLimit" single_ip_task_limit, 24 "PortScanQps" port_scan_qps, 25 "ScanPriority" scan_priority
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanPriorityDisplay {
    pub only_scan_new_asset: Option<bool>,
    pub priority_rules: Option<Vec<String>>,
}
model! { ScanPriorityDisplay {
    0 "OnlyScanNewAsset" only_scan_new_asset, 1 "PriorityRules" priority_rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDarkWebs {
    pub customer_id_list: Option<Vec<i64>>,
    pub is_new: Option<bool>,
    pub customer_id: Option<i64>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
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
    3 "Limit" limit: u64, 4 "Offset" offset: u64, 5 "EnterpriseUidList" enterprise_uid_list: Vec<String>,
    6 "Format" format: String, 7 "CreateAtStart" create_at_start: String, 8 "CreateAtEnd" create_at_end: String,
    9 "UpdateAtStart" update_at_start: String, 10 "UpdateAtEnd" update_at_end: String,
    11 "Filters" filters: Vec<Filter>, 12 "Ignored" ignored: bool
} }
paged! { DescribeDarkWebs: DisplayDarkWeb = Offset "Offset", "List" list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDarkWebsOutput {
    pub total: Option<i64>,
    pub list: Option<Vec<DisplayDarkWeb>>,
}
model! { DescribeDarkWebsOutput {
    0 "Total" total, 1 "List" list
} }

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
    0 "Id" id, 1 "Content" content, 2 "MatchedKeywords" matched_keywords, 3 "Url" url,
    4 "DisplayToolCommon" display_tool_common, 5 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomains {
    pub customer_id_list: Option<Vec<i64>>,
    pub is_new: Option<bool>,
    pub customer_id: Option<i64>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
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
    3 "Limit" limit: u64, 4 "Offset" offset: u64, 5 "EnterpriseUidList" enterprise_uid_list: Vec<String>,
    6 "Format" format: String, 7 "CreateAtStart" create_at_start: String, 8 "CreateAtEnd" create_at_end: String,
    9 "UpdateAtStart" update_at_start: String, 10 "UpdateAtEnd" update_at_end: String,
    11 "Filters" filters: Vec<Filter>, 12 "Ignored" ignored: bool
} }
paged! { DescribeDomains: DisplayDomain = Offset "Offset", "List" list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainsOutput {
    pub total: Option<i64>,
    pub list: Option<Vec<DisplayDomain>>,
}
model! { DescribeDomainsOutput {
    0 "Total" total, 1 "List" list
} }

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
    0 "Id" id, 1 "Domain" domain, 2 "ICP" icp, 3 "RegisteredTime" registered_time, 4 "ExpiredTime" expired_time,
    5 "Company" company, 6 "DisplayToolCommon" display_tool_common, 7 "IsCloudAsset" is_cloud_asset,
    8 "CloudAssetStatus" cloud_asset_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnterprises {
    pub customer_id_list: Option<Vec<i64>>,
    pub is_new: Option<bool>,
    pub customer_id: Option<i64>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
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
    3 "Limit" limit: u64, 4 "Offset" offset: u64, 5 "EnterpriseUidList" enterprise_uid_list: Vec<String>,
    6 "Format" format: String, 7 "CreateAtStart" create_at_start: String, 8 "CreateAtEnd" create_at_end: String,
    9 "UpdateAtStart" update_at_start: String, 10 "UpdateAtEnd" update_at_end: String,
    11 "Filters" filters: Vec<Filter>, 12 "Ignored" ignored: bool, 13 "IsShowStatistics" is_show_statistics: bool
} }
paged! { DescribeEnterprises: DisplayEnterprise = Offset "Offset", "List" list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnterprisesOutput {
    pub total: Option<i64>,
    pub list: Option<Vec<DisplayEnterprise>>,
}
model! { DescribeEnterprisesOutput {
    0 "Total" total, 1 "List" list
} }

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
    0 "Id" id, 1 "DisplayToolCommon" display_tool_common, 2 "ParentEnterpriseUid" parent_enterprise_uid, 3 "Name" name,
    4 "Abbreviation" abbreviation, 5 "CreditCode" credit_code, 6 "Status" status,
    7 "RegisteredCapital" registered_capital, 8 "ShareholdingRatio" shareholding_ratio, 9 "LegalPerson" legal_person,
    10 "Type" r#type, 11 "Industry" industry, 12 "EnterpriseUid" enterprise_uid, 13 "DomainCount" domain_count,
    14 "SubDomainCount" sub_domain_count, 15 "HttpCount" http_count, 16 "VulCount" vul_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFakeApps {
    pub customer_id_list: Option<Vec<i64>>,
    pub is_new: Option<bool>,
    pub customer_id: Option<i64>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
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
    3 "Limit" limit: u64, 4 "Offset" offset: u64, 5 "EnterpriseUidList" enterprise_uid_list: Vec<String>,
    6 "Format" format: String, 7 "CreateAtStart" create_at_start: String, 8 "CreateAtEnd" create_at_end: String,
    9 "UpdateAtStart" update_at_start: String, 10 "UpdateAtEnd" update_at_end: String,
    11 "Filters" filters: Vec<Filter>, 12 "Ignored" ignored: bool
} }
paged! { DescribeFakeApps: DisplayFakeApp = Offset "Offset", "List" list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFakeAppsOutput {
    pub total: Option<i64>,
    pub list: Option<Vec<DisplayFakeApp>>,
}
model! { DescribeFakeAppsOutput {
    0 "Total" total, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisplayFakeApp {
    pub id: Option<i64>,
    pub display_tool_common: Option<DisplayToolCommon>,
    pub app_name: Option<String>,
    pub package_name: Option<String>,
    pub download_url: Option<Secret>,
    pub handling_status: Option<i64>,
    pub shutdown_status: Option<i64>,
    pub shutdown_time: Option<String>,
}
model! { DisplayFakeApp {
    0 "Id" id, 1 "DisplayToolCommon" display_tool_common, 2 "AppName" app_name, 3 "PackageName" package_name,
    4 "DownloadUrl" download_url, 5 "HandlingStatus" handling_status, 6 "ShutdownStatus" shutdown_status,
    7 "ShutdownTime" shutdown_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFakeMiniPrograms {
    pub customer_id_list: Option<Vec<i64>>,
    pub is_new: Option<bool>,
    pub customer_id: Option<i64>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
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
    3 "Limit" limit: u64, 4 "Offset" offset: u64, 5 "EnterpriseUidList" enterprise_uid_list: Vec<String>,
    6 "Format" format: String, 7 "CreateAtStart" create_at_start: String, 8 "CreateAtEnd" create_at_end: String,
    9 "UpdateAtStart" update_at_start: String, 10 "UpdateAtEnd" update_at_end: String,
    11 "Filters" filters: Vec<Filter>, 12 "Ignored" ignored: bool
} }
paged! { DescribeFakeMiniPrograms: DisplayFakeMiniProgram = Offset "Offset", "List" list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFakeMiniProgramsOutput {
    pub total: Option<i64>,
    pub list: Option<Vec<DisplayFakeMiniProgram>>,
}
model! { DescribeFakeMiniProgramsOutput {
    0 "Total" total, 1 "List" list
} }

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
    0 "Id" id, 1 "DisplayToolCommon" display_tool_common, 2 "ProgramName" program_name, 3 "ProgramId" program_id,
    4 "Category" category, 5 "QrCode" qr_code, 6 "HandlingStatus" handling_status, 7 "ShutdownStatus" shutdown_status,
    8 "ShutdownTime" shutdown_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFakeWebsites {
    pub customer_id_list: Option<Vec<i64>>,
    pub is_new: Option<bool>,
    pub customer_id: Option<i64>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
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
    3 "Limit" limit: u64, 4 "Offset" offset: u64, 5 "EnterpriseUidList" enterprise_uid_list: Vec<String>,
    6 "Format" format: String, 7 "CreateAtStart" create_at_start: String, 8 "CreateAtEnd" create_at_end: String,
    9 "UpdateAtStart" update_at_start: String, 10 "UpdateAtEnd" update_at_end: String,
    11 "Filters" filters: Vec<Filter>, 12 "Ignored" ignored: bool
} }
paged! { DescribeFakeWebsites: DisplayFakeWebsite = Offset "Offset", "List" list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFakeWebsitesOutput {
    pub total: Option<i64>,
    pub list: Option<Vec<DisplayFakeWebsite>>,
}
model! { DescribeFakeWebsitesOutput {
    0 "Total" total, 1 "List" list
} }

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
    0 "Id" id, 1 "DisplayToolCommon" display_tool_common, 2 "Website" website, 3 "IPLocation" ip_location,
    4 "Screenshot" screenshot, 5 "HandlingStatus" handling_status, 6 "ShutdownStatus" shutdown_status,
    7 "ShutdownTime" shutdown_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFakeWechatOfficials {
    pub customer_id_list: Option<Vec<i64>>,
    pub is_new: Option<bool>,
    pub customer_id: Option<i64>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
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
    3 "Limit" limit: u64, 4 "Offset" offset: u64, 5 "EnterpriseUidList" enterprise_uid_list: Vec<String>,
    6 "Format" format: String, 7 "CreateAtStart" create_at_start: String, 8 "CreateAtEnd" create_at_end: String,
    9 "UpdateAtStart" update_at_start: String, 10 "UpdateAtEnd" update_at_end: String,
    11 "Filters" filters: Vec<Filter>, 12 "Ignored" ignored: bool
} }
paged! { DescribeFakeWechatOfficials: DisplayFakeWechatOfficial = Offset "Offset", "List" list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFakeWechatOfficialsOutput {
    pub total: Option<i64>,
    pub list: Option<Vec<DisplayFakeWechatOfficial>>,
}
model! { DescribeFakeWechatOfficialsOutput {
    0 "Total" total, 1 "List" list
} }

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
    0 "Id" id, 1 "DisplayToolCommon" display_tool_common, 2 "AccountName" account_name, 3 "WechatId" wechat_id,
    4 "Avatar" avatar, 5 "QrCode" qr_code, 6 "HandlingStatus" handling_status, 7 "ShutdownStatus" shutdown_status,
    8 "ShutdownTime" shutdown_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGithubs {
    pub is_new: Option<bool>,
    pub customer_id: Option<i64>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
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
    0 "IsNew" is_new: bool, 1 "CustomerId" customer_id: i64, 2 "Limit" limit: u64, 3 "Offset" offset: u64,
    4 "EnterpriseUidList" enterprise_uid_list: Vec<String>, 5 "Format" format: String,
    6 "CreateAtStart" create_at_start: String, 7 "CreateAtEnd" create_at_end: String,
    8 "UpdateAtStart" update_at_start: String, 9 "UpdateAtEnd" update_at_end: String, 10 "Filters" filters: Vec<Filter>,
    11 "Ignored" ignored: bool
} }
paged! { DescribeGithubs: DisplayGithub = Offset "Offset", "List" list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGithubsOutput {
    pub total: Option<i64>,
    pub list: Option<Vec<DisplayGithub>>,
}
model! { DescribeGithubsOutput {
    0 "Total" total, 1 "List" list
} }

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
    0 "Id" id, 1 "Content" content, 2 "MatchedKeywords" matched_keywords, 3 "Url" url, 4 "Status" status,
    5 "DisplayToolCommon" display_tool_common
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHttps {
    pub customer_id_list: Option<Vec<i64>>,
    pub is_aggregation: Option<bool>,
    pub is_new: Option<bool>,
    pub customer_id: Option<i64>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
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
    3 "CustomerId" customer_id: i64, 4 "Limit" limit: u64, 5 "Offset" offset: u64,
    6 "EnterpriseUidList" enterprise_uid_list: Vec<String>, 7 "Format" format: String,
    8 "CreateAtStart" create_at_start: String, 9 "CreateAtEnd" create_at_end: String,
    10 "UpdateAtStart" update_at_start: String, 11 "UpdateAtEnd" update_at_end: String,
    12 "Filters" filters: Vec<Filter>, 13 "Ignored" ignored: bool, 14 "IsShowChange" is_show_change: bool,
    15 "HasExpirationRisk" has_expiration_risk: bool, 16 "OnlyOffline" only_offline: bool
} }
paged! { DescribeHttps: DisplayHttp = Offset "Offset", "List" list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHttpsOutput {
    pub total: Option<i64>,
    pub list: Option<Vec<DisplayHttp>>,
}
model! { DescribeHttpsOutput {
    0 "Total" total, 1 "List" list
} }

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
    0 "Id" id, 1 "DisplayToolCommon" display_tool_common, 2 "Url" url, 3 "Title" title,
    4 "ContentLength" content_length, 5 "Content" content, 6 "ScreenshotThumbUrl" screenshot_thumb_url,
    7 "ScreenshotUrl" screenshot_url, 8 "Code" code, 9 "Api" api, 10 "Ip" ip, 11 "Ssl" ssl,
    12 "SslExpiredTime" ssl_expired_time, 13 "IsChange" is_change, 14 "IsCloudAsset" is_cloud_asset,
    15 "CloudAssetStatus" cloud_asset_status, 16 "AvailabilityRate" availability_rate,
    17 "AvailabilityState" availability_state, 18 "ResponseTime" response_time, 19 "AnalysisState" analysis_state,
    20 "AggregationCount" aggregation_count, 21 "AvailabilityTag" availability_tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobRecordDetails {
    pub module: String,
    pub id: i64,
    pub job_record_id: Option<i64>,
}
operation! { DescribeJobRecordDetails(module: String, id: i64)
    "DescribeJobRecordDetails" -> DescribeJobRecordDetailsOutput {
    0 "Module" module, 1 "Id" id, 2 "JobRecordId" job_record_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobRecordDetailsOutput {
    pub total: Option<i64>,
    pub list: Option<Vec<DisplayJobRecordDetail>>,
    pub enterprise_equity_path: Option<Vec<Equity>>,
}
model! { DescribeJobRecordDetailsOutput {
    0 "Total" total, 1 "List" list, 2 "EnterpriseEquityPath" enterprise_equity_path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisplayJobRecordDetail {
    pub time_at: Option<String>,
    pub module: Option<String>,
    pub module_name: Option<String>,
    pub job_record_id: Option<i64>,
    pub data: Option<Vec<IdndValue>>,
}
model! { DisplayJobRecordDetail {
    0 "TimeAt" time_at, 1 "Module" module, 2 "ModuleName" module_name, 3 "JobRecordId" job_record_id, 4 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdndValue {
    pub id: Option<i64>,
    pub value: Option<String>,
}
model! { IdndValue {
    0 "Id" id, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Equity {
    pub enterprise_uid: Option<String>,
    pub name: Option<String>,
    pub shareholding_ratio: Option<String>,
}
model! { Equity {
    0 "EnterpriseUid" enterprise_uid, 1 "Name" name, 2 "ShareholdingRatio" shareholding_ratio
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobRecords {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeJobRecords() "DescribeJobRecords" -> DescribeJobRecordsOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribeJobRecords: DisplayJobRecord = Offset "Offset", "List" list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobRecordsOutput {
    pub total: Option<i64>,
    pub list: Option<Vec<DisplayJobRecord>>,
}
model! { DescribeJobRecordsOutput {
    0 "Total" total, 1 "List" list
} }

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
    0 "Id" id, 1 "CustomerId" customer_id, 2 "CustomerName" customer_name, 3 "Crontab" crontab, 4 "Status" status,
    5 "NewCount" new_count, 6 "CreateAt" create_at, 7 "UpdateAt" update_at, 8 "Progress" progress, 9 "Qps" qps,
    10 "TaskType" task_type, 11 "Uin" uin, 12 "AppId" app_id
} }

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
    0 "Doing" doing, 1 "Done" done, 2 "Error" error, 3 "Timeout" timeout, 4 "Stop" stop, 5 "Todo" todo
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLeakageCodes {
    pub customer_id_list: Option<Vec<i64>>,
    pub is_aggregation: Option<bool>,
    pub is_new: Option<bool>,
    pub customer_id: Option<i64>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
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
    3 "CustomerId" customer_id: i64, 4 "Limit" limit: u64, 5 "Offset" offset: u64,
    6 "EnterpriseUidList" enterprise_uid_list: Vec<String>, 7 "Format" format: String,
    8 "CreateAtStart" create_at_start: String, 9 "CreateAtEnd" create_at_end: String,
    10 "UpdateAtStart" update_at_start: String, 11 "UpdateAtEnd" update_at_end: String,
    12 "Filters" filters: Vec<Filter>, 13 "Ignored" ignored: bool
} }
paged! { DescribeLeakageCodes: DisplayLeakageCode = Offset "Offset", "List" list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLeakageCodesOutput {
    pub total: Option<i64>,
    pub list: Option<Vec<DisplayLeakageCode>>,
}
model! { DescribeLeakageCodesOutput {
    0 "Total" total, 1 "List" list
} }

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
    0 "Id" id, 1 "DisplayToolCommon" display_tool_common, 2 "Name" name, 3 "Description" description, 4 "Source" source,
    5 "RiskLevel" risk_level, 6 "HubName" hub_name, 7 "Url" url, 8 "Screenshot" screenshot, 9 "Suggestion" suggestion,
    10 "Keyword" keyword, 11 "HandlingStatus" handling_status, 12 "Remark" remark, 13 "RepoNamespace" repo_namespace,
    14 "RepoName" repo_name, 15 "AuthorName" author_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLeakageDatas {
    pub customer_id_list: Option<Vec<i64>>,
    pub is_aggregation: Option<bool>,
    pub is_new: Option<bool>,
    pub customer_id: Option<i64>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
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
    3 "CustomerId" customer_id: i64, 4 "Limit" limit: u64, 5 "Offset" offset: u64,
    6 "EnterpriseUidList" enterprise_uid_list: Vec<String>, 7 "Format" format: String,
    8 "CreateAtStart" create_at_start: String, 9 "CreateAtEnd" create_at_end: String,
    10 "UpdateAtStart" update_at_start: String, 11 "UpdateAtEnd" update_at_end: String,
    12 "Filters" filters: Vec<Filter>, 13 "Ignored" ignored: bool
} }
paged! { DescribeLeakageDatas: DisplayLeakageData = Offset "Offset", "List" list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLeakageDatasOutput {
    pub total: Option<i64>,
    pub list: Option<Vec<DisplayLeakageData>>,
}
model! { DescribeLeakageDatasOutput {
    0 "Total" total, 1 "List" list
} }

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
    0 "Id" id, 1 "DisplayToolCommon" display_tool_common, 2 "Name" name, 3 "Description" description, 4 "Source" source,
    5 "RiskLevel" risk_level, 6 "Url" url, 7 "Screenshot" screenshot, 8 "Suggestion" suggestion, 9 "Keyword" keyword,
    10 "HandlingStatus" handling_status, 11 "Remark" remark
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLeakageEmails {
    pub customer_id_list: Option<Vec<i64>>,
    pub is_aggregation: Option<bool>,
    pub is_new: Option<bool>,
    pub customer_id: Option<i64>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
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
    3 "CustomerId" customer_id: i64, 4 "Limit" limit: u64, 5 "Offset" offset: u64,
    6 "EnterpriseUidList" enterprise_uid_list: Vec<String>, 7 "Format" format: String,
    8 "CreateAtStart" create_at_start: String, 9 "CreateAtEnd" create_at_end: String,
    10 "UpdateAtStart" update_at_start: String, 11 "UpdateAtEnd" update_at_end: String,
    12 "Filters" filters: Vec<Filter>, 13 "Ignored" ignored: bool
} }
paged! { DescribeLeakageEmails: DisplayLeakageEmail = Offset "Offset", "List" list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLeakageEmailsOutput {
    pub total: Option<i64>,
    pub list: Option<Vec<DisplayLeakageEmail>>,
}
model! { DescribeLeakageEmailsOutput {
    0 "Total" total, 1 "List" list
} }

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
    0 "Id" id, 1 "DisplayToolCommon" display_tool_common, 2 "Email" email, 3 "Username" username, 4 "Source" source,
    5 "RiskLevel" risk_level, 6 "Suggestion" suggestion, 7 "Keyword" keyword, 8 "HandlingStatus" handling_status,
    9 "Remark" remark
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeManages {
    pub customer_id_list: Option<Vec<i64>>,
    pub is_aggregation: Option<bool>,
    pub is_new: Option<bool>,
    pub customer_id: Option<i64>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
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
    3 "CustomerId" customer_id: i64, 4 "Limit" limit: u64, 5 "Offset" offset: u64,
    6 "EnterpriseUidList" enterprise_uid_list: Vec<String>, 7 "Format" format: String,
    8 "CreateAtStart" create_at_start: String, 9 "CreateAtEnd" create_at_end: String,
    10 "UpdateAtStart" update_at_start: String, 11 "UpdateAtEnd" update_at_end: String,
    12 "Filters" filters: Vec<Filter>, 13 "Ignored" ignored: bool
} }
paged! { DescribeManages: DisplayManage = Offset "Offset", "List" list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeManagesOutput {
    pub total: Option<i64>,
    pub list: Option<Vec<DisplayManage>>,
}
model! { DescribeManagesOutput {
    0 "Total" total, 1 "List" list
} }

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
    0 "Id" id, 1 "DisplayToolCommon" display_tool_common, 2 "Url" url, 3 "Title" title, 4 "Icon" icon,
    5 "Screenshot" screenshot, 6 "Code" code, 7 "Host" host, 8 "Status" status, 9 "IsCloudAsset" is_cloud_asset,
    10 "CloudAssetStatus" cloud_asset_status, 11 "AggregationCount" aggregation_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetDisks {
    pub customer_id_list: Option<Vec<i64>>,
    pub is_new: Option<bool>,
    pub customer_id: Option<i64>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
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
    3 "Limit" limit: u64, 4 "Offset" offset: u64, 5 "EnterpriseUidList" enterprise_uid_list: Vec<String>,
    6 "Format" format: String, 7 "CreateAtStart" create_at_start: String, 8 "CreateAtEnd" create_at_end: String,
    9 "UpdateAtStart" update_at_start: String, 10 "UpdateAtEnd" update_at_end: String,
    11 "Filters" filters: Vec<Filter>, 12 "Ignored" ignored: bool
} }
paged! { DescribeNetDisks: DisplayNetDisk = Offset "Offset", "List" list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetDisksOutput {
    pub total: Option<i64>,
    pub list: Option<Vec<DisplayNetDisk>>,
}
model! { DescribeNetDisksOutput {
    0 "Total" total, 1 "List" list
} }

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
    0 "Id" id, 1 "Content" content, 2 "MatchedKeywords" matched_keywords, 3 "Url" url, 4 "Status" status,
    5 "DisplayToolCommon" display_tool_common, 6 "Platform" platform
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePorts {
    pub customer_id_list: Option<Vec<i64>>,
    pub is_aggregation: Option<bool>,
    pub is_new: Option<bool>,
    pub customer_id: Option<i64>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
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
    3 "CustomerId" customer_id: i64, 4 "Limit" limit: u64, 5 "Offset" offset: u64,
    6 "EnterpriseUidList" enterprise_uid_list: Vec<String>, 7 "Format" format: String,
    8 "CreateAtStart" create_at_start: String, 9 "CreateAtEnd" create_at_end: String,
    10 "UpdateAtStart" update_at_start: String, 11 "UpdateAtEnd" update_at_end: String,
    12 "Filters" filters: Vec<Filter>, 13 "Ignored" ignored: bool
} }
paged! { DescribePorts: DisplayPort = Offset "Offset", "List" list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortsOutput {
    pub total: Option<i64>,
    pub list: Option<Vec<DisplayPort>>,
}
model! { DescribePortsOutput {
    0 "Total" total, 1 "List" list
} }

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
    0 "Id" id, 1 "DisplayToolCommon" display_tool_common, 2 "Asset" asset, 3 "Ip" ip, 4 "Port" port,
    5 "IsHighRisk" is_high_risk, 6 "App" app, 7 "Service" service, 8 "Banner" banner, 9 "LastCheckTime" last_check_time,
    10 "Status" status, 11 "IsCloudAsset" is_cloud_asset, 12 "CloudAssetStatus" cloud_asset_status,
    13 "AnalysisState" analysis_state, 14 "AggregationCount" aggregation_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSeeds {
    pub customer_id: i64,
    pub create_at_start: Option<String>,
    pub create_at_end: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeSeeds(customer_id: i64) "DescribeSeeds" -> DescribeSeedsOutput {
    0 "CustomerId" customer_id, 1 "CreateAtStart" create_at_start: String, 2 "CreateAtEnd" create_at_end: String,
    3 "Offset" offset: u64, 4 "Limit" limit: u64, 5 "Filters" filters: Vec<Filter>
} }
paged! { DescribeSeeds: DisplaySeed = Offset "Offset", "List" list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSeedsOutput {
    pub total: Option<i64>,
    pub list: Option<Vec<DisplaySeed>>,
}
model! { DescribeSeedsOutput {
    0 "Total" total, 1 "List" list
} }

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
    0 "Id" id, 1 "CustomerId" customer_id, 2 "Category" category, 3 "Value" value, 4 "Md5" md5, 5 "Source" source,
    6 "CreateAt" create_at, 7 "IsValid" is_valid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSensitiveInfos {
    pub customer_id_list: Option<Vec<i64>>,
    pub is_aggregation: Option<bool>,
    pub is_new: Option<bool>,
    pub customer_id: Option<i64>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
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
    3 "CustomerId" customer_id: i64, 4 "Limit" limit: u64, 5 "Offset" offset: u64,
    6 "EnterpriseUidList" enterprise_uid_list: Vec<String>, 7 "Format" format: String,
    8 "CreateAtStart" create_at_start: String, 9 "CreateAtEnd" create_at_end: String,
    10 "UpdateAtStart" update_at_start: String, 11 "UpdateAtEnd" update_at_end: String,
    12 "Filters" filters: Vec<Filter>, 13 "Ignored" ignored: bool
} }
paged! { DescribeSensitiveInfos: DisplaySensitiveInfo = Offset "Offset", "List" list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSensitiveInfosOutput {
    pub total: Option<i64>,
    pub list: Option<Vec<DisplaySensitiveInfo>>,
}
model! { DescribeSensitiveInfosOutput {
    0 "Total" total, 1 "List" list
} }

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
    0 "Id" id, 1 "Type" r#type, 2 "Source" source, 3 "Value" value, 4 "DisplayToolCommon" display_tool_common,
    5 "IsCloudAsset" is_cloud_asset, 6 "CloudAssetStatus" cloud_asset_status, 7 "AggregationCount" aggregation_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubDomains {
    pub customer_id_list: Option<Vec<i64>>,
    pub is_new: Option<bool>,
    pub customer_id: Option<i64>,
    pub is_aggregation: Option<bool>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
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
    3 "IsAggregation" is_aggregation: bool, 4 "Limit" limit: u64, 5 "Offset" offset: u64,
    6 "EnterpriseUidList" enterprise_uid_list: Vec<String>, 7 "Format" format: String,
    8 "CreateAtStart" create_at_start: String, 9 "CreateAtEnd" create_at_end: String,
    10 "UpdateAtStart" update_at_start: String, 11 "UpdateAtEnd" update_at_end: String,
    12 "Filters" filters: Vec<Filter>, 13 "Ignored" ignored: bool, 14 "OnlyOffline" only_offline: bool
} }
paged! { DescribeSubDomains: DisplaySubDomain = Offset "Offset", "List" list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubDomainsOutput {
    pub total: Option<i64>,
    pub list: Option<Vec<DisplaySubDomain>>,
}
model! { DescribeSubDomainsOutput {
    0 "Total" total, 1 "List" list
} }

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
    0 "Id" id, 1 "SubDomain" sub_domain, 2 "Ip" ip, 3 "Country" country, 4 "Province" province, 5 "City" city,
    6 "Isp" isp, 7 "DisplayToolCommon" display_tool_common, 8 "IsCloudAsset" is_cloud_asset,
    9 "CloudAssetStatus" cloud_asset_status, 10 "AvailabilityRate" availability_rate,
    11 "AvailabilityState" availability_state, 12 "AnalysisState" analysis_state, 13 "AverageDelay" average_delay,
    14 "LossRate" loss_rate, 15 "DnsType" dns_type, 16 "DnsValue" dns_value, 17 "AggregationCount" aggregation_count,
    18 "AvailabilityTag" availability_tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSuspiciousAssets {
    pub customer_id_list: Option<Vec<i64>>,
    pub is_aggregation: Option<bool>,
    pub is_new: Option<bool>,
    pub customer_id: Option<i64>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
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
    3 "CustomerId" customer_id: i64, 4 "Limit" limit: u64, 5 "Offset" offset: u64,
    6 "EnterpriseUidList" enterprise_uid_list: Vec<String>, 7 "Format" format: String,
    8 "CreateAtStart" create_at_start: String, 9 "CreateAtEnd" create_at_end: String,
    10 "UpdateAtStart" update_at_start: String, 11 "UpdateAtEnd" update_at_end: String,
    12 "Filters" filters: Vec<Filter>, 13 "Ignored" ignored: bool
} }
paged! { DescribeSuspiciousAssets: DisplaySuspiciousAsset = Offset "Offset", "List" list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSuspiciousAssetsOutput {
    pub total: Option<i64>,
    pub list: Option<Vec<DisplaySuspiciousAsset>>,
}
model! { DescribeSuspiciousAssetsOutput {
    0 "Total" total, 1 "List" list
} }

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
    0 "Id" id, 1 "DisplayToolCommon" display_tool_common, 2 "Url" url, 3 "Title" title,
    4 "ContentLength" content_length, 5 "Content" content, 6 "ScreenshotThumbUrl" screenshot_thumb_url,
    7 "ScreenshotUrl" screenshot_url, 8 "Code" code, 9 "Api" api, 10 "Ip" ip, 11 "Ssl" ssl,
    12 "SslExpiredTime" ssl_expired_time, 13 "SourceType" source_type, 14 "SourceValue" source_value,
    15 "Trusted" trusted, 16 "Owner" owner, 17 "RootDomain" root_domain, 18 "AggregationCount" aggregation_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVuls {
    pub customer_id_list: Option<Vec<i64>>,
    pub is_new: Option<bool>,
    pub customer_id: Option<i64>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
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
    3 "Limit" limit: u64, 4 "Offset" offset: u64, 5 "EnterpriseUidList" enterprise_uid_list: Vec<String>,
    6 "Format" format: String, 7 "CreateAtStart" create_at_start: String, 8 "CreateAtEnd" create_at_end: String,
    9 "UpdateAtStart" update_at_start: String, 10 "UpdateAtEnd" update_at_end: String,
    11 "Filters" filters: Vec<Filter>, 12 "Ignored" ignored: bool
} }
paged! { DescribeVuls: DisplayVul = Offset "Offset", "List" list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulsOutput {
    pub total: Option<i64>,
    pub list: Option<Vec<DisplayVul>>,
}
model! { DescribeVulsOutput {
    0 "Total" total, 1 "List" list
} }

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
    0 "Id" id, 1 "DisplayToolCommon" display_tool_common, 2 "Ip" ip, 3 "Port" port, 4 "Url" url, 5 "Level" level,
    6 "Name" name, 7 "RepairStatus" repair_status, 8 "Suggestion" suggestion, 9 "DiscoverTime" discover_time,
    10 "AiJudge" ai_judge, 11 "Status" status, 12 "LastCheckTime" last_check_time, 13 "IsCloudAsset" is_cloud_asset,
    14 "CloudAssetStatus" cloud_asset_status, 15 "AnalysisState" analysis_state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWeakPasswords {
    pub customer_id_list: Option<Vec<i64>>,
    pub is_new: Option<bool>,
    pub customer_id: Option<i64>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
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
    3 "Limit" limit: u64, 4 "Offset" offset: u64, 5 "EnterpriseUidList" enterprise_uid_list: Vec<String>,
    6 "Format" format: String, 7 "CreateAtStart" create_at_start: String, 8 "CreateAtEnd" create_at_end: String,
    9 "UpdateAtStart" update_at_start: String, 10 "UpdateAtEnd" update_at_end: String,
    11 "Filters" filters: Vec<Filter>, 12 "Ignored" ignored: bool
} }
paged! { DescribeWeakPasswords: DisplayWeakPassword = Offset "Offset", "List" list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWeakPasswordsOutput {
    pub total: Option<i64>,
    pub list: Option<Vec<DisplayWeakPassword>>,
}
model! { DescribeWeakPasswordsOutput {
    0 "Total" total, 1 "List" list
} }

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
    pub password: Option<Secret>,
    pub is_honeypot: Option<bool>,
    pub screenshot_url: Option<String>,
    pub status: Option<String>,
    pub last_check_time: Option<String>,
    pub is_cloud_asset: Option<i64>,
    pub cloud_asset_status: Option<i64>,
}
model! { DisplayWeakPassword {
    0 "Id" id, 1 "DisplayToolCommon" display_tool_common, 2 "Ip" ip, 3 "Port" port, 4 "Url" url, 5 "Type" r#type,
    6 "Account" account, 7 "Password" password, 8 "IsHoneypot" is_honeypot, 9 "ScreenshotUrl" screenshot_url,
    10 "Status" status, 11 "LastCheckTime" last_check_time, 12 "IsCloudAsset" is_cloud_asset,
    13 "CloudAssetStatus" cloud_asset_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWechatApplets {
    pub customer_id_list: Option<Vec<i64>>,
    pub customer_id: Option<i64>,
    pub is_new: Option<bool>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
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
    3 "Limit" limit: u64, 4 "Offset" offset: u64, 5 "EnterpriseUidList" enterprise_uid_list: Vec<String>,
    6 "Format" format: String, 7 "CreateAtStart" create_at_start: String, 8 "CreateAtEnd" create_at_end: String,
    9 "UpdateAtStart" update_at_start: String, 10 "UpdateAtEnd" update_at_end: String,
    11 "Filters" filters: Vec<Filter>, 12 "Ignored" ignored: bool
} }
paged! { DescribeWechatApplets: DisplayWechatApplet = Offset "Offset", "List" list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWechatAppletsOutput {
    pub total: Option<i64>,
    pub list: Option<Vec<DisplayWechatApplet>>,
}
model! { DescribeWechatAppletsOutput {
    0 "Total" total, 1 "List" list
} }

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
    0 "Id" id, 1 "DisplayToolCommon" display_tool_common, 2 "Name" name, 3 "Logo" logo, 4 "AccountId" account_id,
    5 "QrCode" qr_code, 6 "Description" description, 7 "RecordSubject" record_subject, 8 "AccountAppid" account_appid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWechatOfficialAccounts {
    pub customer_id_list: Option<Vec<i64>>,
    pub is_new: Option<bool>,
    pub customer_id: Option<i64>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
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
    3 "Limit" limit: u64, 4 "Offset" offset: u64, 5 "EnterpriseUidList" enterprise_uid_list: Vec<String>,
    6 "Format" format: String, 7 "CreateAtStart" create_at_start: String, 8 "CreateAtEnd" create_at_end: String,
    9 "UpdateAtStart" update_at_start: String, 10 "UpdateAtEnd" update_at_end: String,
    11 "Filters" filters: Vec<Filter>, 12 "Ignored" ignored: bool
} }
paged! { DescribeWechatOfficialAccounts: DisplayWechatOfficialAccount = Offset "Offset", "List" list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWechatOfficialAccountsOutput {
    pub total: Option<i64>,
    pub list: Option<Vec<DisplayWechatOfficialAccount>>,
}
model! { DescribeWechatOfficialAccountsOutput {
    0 "Total" total, 1 "List" list
} }

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
    0 "Id" id, 1 "DisplayToolCommon" display_tool_common, 2 "Name" name, 3 "Logo" logo, 4 "AccountId" account_id,
    5 "QrCode" qr_code, 6 "Description" description, 7 "RecordSubject" record_subject
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IgnoreData {
    pub ids: Vec<i64>,
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

pub type IgnoreDataOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomer {
    pub name: String,
    pub percent: i64,
    pub scan_type: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomerOutput {
    pub id: Option<i64>,
}
model! { ModifyCustomerOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLabel {
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

pub type ModifyLabelOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySeedStatus {
    pub id: i64,
    pub is_valid: Option<bool>,
}
operation! { ModifySeedStatus(id: i64) "ModifySeedStatus" -> Empty {
    0 "Id" id, 1 "IsValid" is_valid: bool
} }

pub type ModifySeedStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopJobRecord {
    pub customer_id: Option<i64>,
    pub job_record_id: Option<i64>,
}
operation! { StopJobRecord() "StopJobRecord" -> Empty {
    0 "CustomerId" customer_id: i64, 1 "JobRecordId" job_record_id: i64
} }

pub type StopJobRecordOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const DRY_RUN_OPERATION: &str = "DryRunOperation";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_FILTER: &str = "InvalidFilter";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const OPERATION_DENIED: &str = "OperationDenied";
    pub const REGION_ERROR: &str = "RegionError";
    pub const REQUEST_LIMIT_EXCEEDED: &str = "RequestLimitExceeded";
    pub const RESOURCE_IN_USE: &str = "ResourceInUse";
    pub const RESOURCE_INSUFFICIENT: &str = "ResourceInsufficient";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const RESOURCES_SOLD_OUT: &str = "ResourcesSoldOut";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
}

#[cfg(feature = "reflect")]
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
