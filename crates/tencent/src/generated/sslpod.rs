//! `sslpod` 2019-06-05.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service =
    Service { name: "sslpod", version: "2019-06-05", code: "sslpod", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomain {
    pub server_type: i64,
    pub domain: String,
    pub port: String,
    pub ip: Option<String>,
    pub notice: Option<bool>,
    pub tags: Option<String>,
}
operation! { CreateDomain(server_type: i64, domain: String, port: String) "CreateDomain" -> Empty {
    0 "ServerType" server_type, 1 "Domain" domain, 2 "Port" port, 3 "IP" ip: String, 4 "Notice" notice: bool,
    5 "Tags" tags: String
} }

pub type CreateDomainOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDomain {
    pub domain_id: i64,
}
operation! { DeleteDomain(domain_id: i64) "DeleteDomain" -> Empty {
    0 "DomainId" domain_id
} }

pub type DeleteDomainOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDashboard {}
operation! { DescribeDashboard() "DescribeDashboard" -> DescribeDashboardOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDashboardOutput {
    pub data: Option<DashboardResult>,
}
model! { DescribeDashboardOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DashboardResult {
    pub security_level_pie: Option<Vec<ChartNameValue>>,
    pub cert_brands_pie: Option<Vec<ChartNameValue>>,
    pub cert_valid_time_pie: Option<Vec<ChartNameValue>>,
    pub cert_type_pie: Option<Vec<ChartNameValue>>,
    pub ssl_bugs_loophole_histogram: Option<Vec<ChartHistogram>>,
    pub compliance_histogram: Option<Vec<ChartHistogram>>,
}
model! { DashboardResult {
    0 "SecurityLevelPie" security_level_pie, 1 "CertBrandsPie" cert_brands_pie,
    2 "CertValidTimePie" cert_valid_time_pie, 3 "CertTypePie" cert_type_pie,
    4 "SSLBugsLoopholeHistogram" ssl_bugs_loophole_histogram, 5 "ComplianceHistogram" compliance_histogram
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChartNameValue {
    pub name: Option<String>,
    pub value: Option<i64>,
}
model! { ChartNameValue {
    0 "Name" name, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChartHistogram {
    pub name: Option<String>,
    pub children: Option<Vec<ChartNameValue>>,
}
model! { ChartHistogram {
    0 "Name" name, 1 "Children" children
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainCerts {
    pub domain_id: i64,
}
operation! { DescribeDomainCerts(domain_id: i64) "DescribeDomainCerts" -> DescribeDomainCertsOutput {
    0 "DomainId" domain_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainCertsOutput {
    pub data: Option<Vec<CertInfo>>,
}
model! { DescribeDomainCertsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertInfo {
    pub hash: Option<String>,
    pub cn: Option<String>,
    pub sans: Option<String>,
    pub key_algo: Option<String>,
    pub issuer: Option<String>,
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
    pub days: Option<i64>,
    pub brand: Option<String>,
    pub trust_status: Option<String>,
    pub cert_type: Option<String>,
}
model! { CertInfo {
    0 "Hash" hash, 1 "CN" cn, 2 "SANs" sans, 3 "KeyAlgo" key_algo, 4 "Issuer" issuer, 5 "BeginTime" begin_time,
    6 "EndTime" end_time, 7 "Days" days, 8 "Brand" brand, 9 "TrustStatus" trust_status, 10 "CertType" cert_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainTags {}
operation! { DescribeDomainTags() "DescribeDomainTags" -> DescribeDomainTagsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainTagsOutput {
    pub data: Option<Vec<String>>,
}
model! { DescribeDomainTagsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomains {
    pub offset: i64,
    pub limit: i64,
    pub search_type: String,
    pub tag: Option<String>,
    pub grade: Option<String>,
    pub brand: Option<String>,
    pub code: Option<String>,
    pub hash: Option<String>,
    pub item: Option<String>,
    pub status: Option<String>,
    pub domain: Option<String>,
}
operation! { DescribeDomains(offset: i64, limit: i64, search_type: String) "DescribeDomains" -> DescribeDomainsOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "SearchType" search_type, 3 "Tag" tag: String, 4 "Grade" grade: String,
    5 "Brand" brand: String, 6 "Code" code: String, 7 "Hash" hash: String, 8 "Item" item: String,
    9 "Status" status: String, 10 "Domain" domain: String
} }
paged! { DescribeDomains: DomainSiteInfo = Offset "Offset", "Data.Result" data.result, total "Data.Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainsOutput {
    pub data: Option<DescribeDomainsItem>,
}
model! { DescribeDomainsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainsItem {
    pub result: Option<Vec<DomainSiteInfo>>,
    pub search_total: Option<i64>,
    pub total: Option<i64>,
    pub allow_monitoring_count: Option<i64>,
    pub current_monitoring_count: Option<i64>,
    pub allow_max_add_domain: Option<i64>,
}
model! { DescribeDomainsItem {
    0 "Result" result, 1 "SearchTotal" search_total, 2 "Total" total, 3 "AllowMonitoringCount" allow_monitoring_count,
    4 "CurrentMonitoringCount" current_monitoring_count, 5 "AllowMaxAddDomain" allow_max_add_domain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainSiteInfo {
    pub id: Option<i64>,
    pub domain: Option<String>,
    pub ip: Option<String>,
    pub auto_ip: Option<bool>,
    pub grade: Option<String>,
    pub brand: Option<String>,
    pub server_type: Option<i64>,
    pub grade_code: Option<i64>,
    pub notice: Option<bool>,
    pub account_domain_id: Option<i64>,
    pub tags: Option<Vec<String>>,
    pub status: Option<String>,
    pub port: Option<String>,
}
model! { DomainSiteInfo {
    0 "Id" id, 1 "Domain" domain, 2 "Ip" ip, 3 "AutoIP" auto_ip, 4 "Grade" grade, 5 "Brand" brand,
    6 "ServerType" server_type, 7 "GradeCode" grade_code, 8 "Notice" notice, 9 "AccountDomainId" account_domain_id,
    10 "Tags" tags, 11 "Status" status, 12 "Port" port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNoticeInfo {}
operation! { DescribeNoticeInfo() "DescribeNoticeInfo" -> DescribeNoticeInfoOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNoticeInfoOutput {
    pub data: Option<NoticeInfoResult>,
}
model! { DescribeNoticeInfoOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NoticeInfoResult {
    pub id: Option<i64>,
    pub notice_type: Option<i64>,
    pub limit_infos: Option<Vec<LimitInfo>>,
}
model! { NoticeInfoResult {
    0 "Id" id, 1 "NoticeType" notice_type, 2 "LimitInfos" limit_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LimitInfo {
    pub r#type: Option<String>,
    pub total: Option<i64>,
    pub sent: Option<i64>,
}
model! { LimitInfo {
    0 "Type" r#type, 1 "Total" total, 2 "Sent" sent
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDomainTags {
    pub account_domain_id: i64,
    pub tags: String,
}
operation! { ModifyDomainTags(account_domain_id: i64, tags: String) "ModifyDomainTags" -> Empty {
    0 "AccountDomainId" account_domain_id, 1 "Tags" tags
} }

pub type ModifyDomainTagsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshDomain {
    pub domain_id: i64,
}
operation! { RefreshDomain(domain_id: i64) "RefreshDomain" -> Empty {
    0 "DomainId" domain_id
} }

pub type RefreshDomainOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResolveDomain {
    pub domain: String,
}
operation! { ResolveDomain(domain: String) "ResolveDomain" -> ResolveDomainOutput {
    0 "Domain" domain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResolveDomainOutput {
    pub data: Option<Vec<String>>,
}
model! { ResolveDomainOutput {
    0 "Data" data
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_REPETITION_ADD: &str = "FailedOperation.RepetitionAdd";
    pub const FAILED_OPERATION_RESOLVE_DOMAIN_FAILED: &str = "FailedOperation.ResolveDomainFailed";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_PARAMETER_INVALID_DOMAIN: &str = "InvalidParameter.InvalidDomain";
    pub const INVALID_PARAMETER_INVALID_IP: &str = "InvalidParameter.InvalidIP";
    pub const INVALID_PARAMETER_INVALID_PORT: &str = "InvalidParameter.InvalidPort";
    pub const INVALID_PARAMETER_INVALID_SERVER_TYPE: &str = "InvalidParameter.InvalidServerType";
    pub const INVALID_PARAMETER_INVALID_TAG_NAME: &str = "InvalidParameter.InvalidTagName";
    pub const INVALID_PARAMETER_TOO_MANY_TAG: &str = "InvalidParameter.TooManyTag";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_INVALID_NOTICE_TYPE: &str = "InvalidParameterValue.InvalidNoticeType";
    pub const INVALID_PARAMETER_VALUE_INVALID_SEARCH_TYPE: &str = "InvalidParameterValue.InvalidSearchType";
    pub const LIMIT_EXCEEDED_ADD_EXCEEDED: &str = "LimitExceeded.AddExceeded";
    pub const LIMIT_EXCEEDED_MONITOR_EXCEEDED: &str = "LimitExceeded.MonitorExceeded";
    pub const RESOURCE_NOT_FOUND_PRODUCT: &str = "ResourceNotFound.Product";
}

#[cfg(feature = "reflect")]
register! {
    CreateDomain, DeleteDomain, DescribeDashboard, DescribeDomainCerts, DescribeDomainTags, DescribeDomains,
    DescribeNoticeInfo, ModifyDomainTags, RefreshDomain, ResolveDomain
}
