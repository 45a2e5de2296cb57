//! `sslpod` of Tencent Cloud, API version 2019-06-05.
//!
//! Endpoint: `sslpod.tencentcloudapi.com`, or `sslpod.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=sslpod&Version=2019-06-05>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, sslpod::DescribeDashboard};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeDashboard::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "sslpod",
    "2019-06-05",
    "sslpod",
    &Endpoints::NONE,
);

/// Creates domain: `CreateDomain` of `sslpod` 2019-06-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sslpod&Version=2019-06-05&Action=CreateDomain>.
///
/// Errors: [`codes::FAILED_OPERATION_REPETITION_ADD`], [`codes::FAILED_OPERATION_RESOLVE_DOMAIN_FAILED`],
/// [`codes::INVALID_PARAMETER_INVALID_IP`], [`codes::INVALID_PARAMETER_INVALID_PORT`],
/// [`codes::INVALID_PARAMETER_INVALID_SERVER_TYPE`], [`codes::INVALID_PARAMETER_INVALID_TAG_NAME`],
/// [`codes::INVALID_PARAMETER_TOO_MANY_TAG`], [`codes::INVALID_PARAMETER_VALUE_INVALID_NOTICE_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SEARCH_TYPE`], [`codes::LIMIT_EXCEEDED_ADD_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_MONITOR_EXCEEDED`], [`codes::RESOURCE_NOT_FOUND_PRODUCT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomain {
    /// Required.
    pub server_type: i64,
    /// Required.
    pub domain: String,
    /// Required.
    pub port: String,
    pub ip: Option<String>,
    pub notice: Option<bool>,
    pub tags: Option<String>,
}
operation! { CreateDomain(server_type: i64, domain: String, port: String) "CreateDomain" -> Empty {
    0 "ServerType" server_type, 1 "Domain" domain, 2 "Port" port, 3 "IP" ip: String, 4 "Notice" notice: bool,
    5 "Tags" tags: String
} }

/// Response of [`CreateDomain`]: empty.
pub type CreateDomainOutput = Empty;

/// Deletes domain: `DeleteDomain` of `sslpod` 2019-06-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sslpod&Version=2019-06-05&Action=DeleteDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDomain {
    /// Required.
    pub domain_id: i64,
}
operation! { DeleteDomain(domain_id: i64) "DeleteDomain" -> Empty {
    0 "DomainId" domain_id
} }

/// Response of [`DeleteDomain`]: empty.
pub type DeleteDomainOutput = Empty;

/// Describes dashboard: `DescribeDashboard` of `sslpod` 2019-06-05.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sslpod&Version=2019-06-05&Action=DescribeDashboard>.
///
/// Errors: [`codes::FAILED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDashboard {}
operation! { DescribeDashboard() "DescribeDashboard" -> DescribeDashboardOutput {} }

/// Response of [`DescribeDashboard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDashboardOutput {
    pub data: Option<DashboardResult>,
}
model! { DescribeDashboardOutput {
    0 "Data" data: DashboardResult
} }

/// In the response of [`DescribeDashboard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DashboardResult {
    pub security_level_pie: Vec<ChartNameValue>,
    pub cert_brands_pie: Vec<ChartNameValue>,
    pub cert_valid_time_pie: Vec<ChartNameValue>,
    pub cert_type_pie: Vec<ChartNameValue>,
    pub ssl_bugs_loophole_histogram: Vec<ChartHistogram>,
    pub compliance_histogram: Vec<ChartHistogram>,
}
model! { DashboardResult {
    0 "SecurityLevelPie" security_level_pie: Vec<ChartNameValue>,
    1 "CertBrandsPie" cert_brands_pie: Vec<ChartNameValue>,
    2 "CertValidTimePie" cert_valid_time_pie: Vec<ChartNameValue>, 3 "CertTypePie" cert_type_pie: Vec<ChartNameValue>,
    4 "SSLBugsLoopholeHistogram" ssl_bugs_loophole_histogram: Vec<ChartHistogram>,
    5 "ComplianceHistogram" compliance_histogram: Vec<ChartHistogram>
} }

/// In the response of [`DescribeDashboard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChartNameValue {
    pub name: Option<String>,
    pub value: Option<i64>,
}
model! { ChartNameValue {
    0 "Name" name: String, 1 "Value" value: i64
} }

/// In the response of [`DescribeDashboard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChartHistogram {
    pub name: Option<String>,
    pub children: Vec<ChartNameValue>,
}
model! { ChartHistogram {
    0 "Name" name: String, 1 "Children" children: Vec<ChartNameValue>
} }

/// Describes domain certs: `DescribeDomainCerts` of `sslpod` 2019-06-05.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sslpod&Version=2019-06-05&Action=DescribeDomainCerts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainCerts {
    /// Required.
    pub domain_id: i64,
}
operation! { DescribeDomainCerts(domain_id: i64) "DescribeDomainCerts" -> DescribeDomainCertsOutput {
    0 "DomainId" domain_id
} }

/// Response of [`DescribeDomainCerts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainCertsOutput {
    pub data: Vec<CertInfo>,
}
model! { DescribeDomainCertsOutput {
    0 "Data" data: Vec<CertInfo>
} }

/// In the response of [`DescribeDomainCerts`].
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
    0 "Hash" hash: String, 1 "CN" cn: String, 2 "SANs" sans: String, 3 "KeyAlgo" key_algo: String,
    4 "Issuer" issuer: String, 5 "BeginTime" begin_time: String, 6 "EndTime" end_time: String, 7 "Days" days: i64,
    8 "Brand" brand: String, 9 "TrustStatus" trust_status: String, 10 "CertType" cert_type: String
} }

/// Describes domain tags: `DescribeDomainTags` of `sslpod` 2019-06-05.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sslpod&Version=2019-06-05&Action=DescribeDomainTags>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainTags {}
operation! { DescribeDomainTags() "DescribeDomainTags" -> DescribeDomainTagsOutput {} }

/// Response of [`DescribeDomainTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainTagsOutput {
    pub data: Vec<String>,
}
model! { DescribeDomainTagsOutput {
    0 "Data" data: Vec<String>
} }

/// Describes domains: `DescribeDomains` of `sslpod` 2019-06-05.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=sslpod&Version=2019-06-05&Action=DescribeDomains>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::INVALID_PARAMETER_VALUE_INVALID_SEARCH_TYPE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomains {
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    /// Required.
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

/// Response of [`DescribeDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainsOutput {
    pub data: Option<DescribeDomainsItem>,
}
model! { DescribeDomainsOutput {
    0 "Data" data: DescribeDomainsItem
} }

/// In the response of [`DescribeDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainsItem {
    pub result: Vec<DomainSiteInfo>,
    pub search_total: Option<i64>,
    pub total: Option<i64>,
    pub allow_monitoring_count: Option<i64>,
    pub current_monitoring_count: Option<i64>,
    pub allow_max_add_domain: Option<i64>,
}
model! { DescribeDomainsItem {
    0 "Result" result: Vec<DomainSiteInfo>, 1 "SearchTotal" search_total: i64, 2 "Total" total: i64,
    3 "AllowMonitoringCount" allow_monitoring_count: i64, 4 "CurrentMonitoringCount" current_monitoring_count: i64,
    5 "AllowMaxAddDomain" allow_max_add_domain: i64
} }

/// In the response of [`DescribeDomains`].
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
    pub tags: Vec<String>,
    pub status: Option<String>,
    pub port: Option<String>,
}
model! { DomainSiteInfo {
    0 "Id" id: i64, 1 "Domain" domain: String, 2 "Ip" ip: String, 3 "AutoIP" auto_ip: bool, 4 "Grade" grade: String,
    5 "Brand" brand: String, 6 "ServerType" server_type: i64, 7 "GradeCode" grade_code: i64, 8 "Notice" notice: bool,
    9 "AccountDomainId" account_domain_id: i64, 10 "Tags" tags: Vec<String>, 11 "Status" status: String,
    12 "Port" port: String
} }

/// Describes notice info: `DescribeNoticeInfo` of `sslpod` 2019-06-05.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sslpod&Version=2019-06-05&Action=DescribeNoticeInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNoticeInfo {}
operation! { DescribeNoticeInfo() "DescribeNoticeInfo" -> DescribeNoticeInfoOutput {} }

/// Response of [`DescribeNoticeInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNoticeInfoOutput {
    pub data: Option<NoticeInfoResult>,
}
model! { DescribeNoticeInfoOutput {
    0 "Data" data: NoticeInfoResult
} }

/// In the response of [`DescribeNoticeInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NoticeInfoResult {
    pub id: Option<i64>,
    pub notice_type: Option<i64>,
    pub limit_infos: Vec<LimitInfo>,
}
model! { NoticeInfoResult {
    0 "Id" id: i64, 1 "NoticeType" notice_type: i64, 2 "LimitInfos" limit_infos: Vec<LimitInfo>
} }

/// In the response of [`DescribeNoticeInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LimitInfo {
    pub r#type: Option<String>,
    pub total: Option<i64>,
    pub sent: Option<i64>,
}
model! { LimitInfo {
    0 "Type" r#type: String, 1 "Total" total: i64, 2 "Sent" sent: i64
} }

/// Modifies domain tags: `ModifyDomainTags` of `sslpod` 2019-06-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sslpod&Version=2019-06-05&Action=ModifyDomainTags>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_TAG_NAME`], [`codes::INVALID_PARAMETER_TOO_MANY_TAG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDomainTags {
    /// Required.
    pub account_domain_id: i64,
    /// Required.
    pub tags: String,
}
operation! { ModifyDomainTags(account_domain_id: i64, tags: String) "ModifyDomainTags" -> Empty {
    0 "AccountDomainId" account_domain_id, 1 "Tags" tags
} }

/// Response of [`ModifyDomainTags`]: empty.
pub type ModifyDomainTagsOutput = Empty;

/// Refreshes domain: `RefreshDomain` of `sslpod` 2019-06-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sslpod&Version=2019-06-05&Action=RefreshDomain>.
///
/// Errors: [`codes::AUTH_FAILURE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshDomain {
    /// Required.
    pub domain_id: i64,
}
operation! { RefreshDomain(domain_id: i64) "RefreshDomain" -> Empty {
    0 "DomainId" domain_id
} }

/// Response of [`RefreshDomain`]: empty.
pub type RefreshDomainOutput = Empty;

/// `ResolveDomain` of `sslpod` 2019-06-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sslpod&Version=2019-06-05&Action=ResolveDomain>.
///
/// Errors: [`codes::FAILED_OPERATION_RESOLVE_DOMAIN_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResolveDomain {
    /// Required.
    pub domain: String,
}
operation! { ResolveDomain(domain: String) "ResolveDomain" -> ResolveDomainOutput {
    0 "Domain" domain
} }

/// Response of [`ResolveDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResolveDomainOutput {
    pub data: Vec<String>,
}
model! { ResolveDomainOutput {
    0 "Data" data: Vec<String>
} }

codes! {
    AUTH_FAILURE "AuthFailure", FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_REPETITION_ADD "FailedOperation.RepetitionAdd",
    FAILED_OPERATION_RESOLVE_DOMAIN_FAILED "FailedOperation.ResolveDomainFailed", INTERNAL_ERROR "InternalError",
    INVALID_PARAMETER_INVALID_DOMAIN "InvalidParameter.InvalidDomain",
    INVALID_PARAMETER_INVALID_IP "InvalidParameter.InvalidIP",
    INVALID_PARAMETER_INVALID_PORT "InvalidParameter.InvalidPort",
    INVALID_PARAMETER_INVALID_SERVER_TYPE "InvalidParameter.InvalidServerType",
    INVALID_PARAMETER_INVALID_TAG_NAME "InvalidParameter.InvalidTagName",
    INVALID_PARAMETER_TOO_MANY_TAG "InvalidParameter.TooManyTag", INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_INVALID_NOTICE_TYPE "InvalidParameterValue.InvalidNoticeType",
    INVALID_PARAMETER_VALUE_INVALID_SEARCH_TYPE "InvalidParameterValue.InvalidSearchType",
    LIMIT_EXCEEDED_ADD_EXCEEDED "LimitExceeded.AddExceeded",
    LIMIT_EXCEEDED_MONITOR_EXCEEDED "LimitExceeded.MonitorExceeded",
    RESOURCE_NOT_FOUND_PRODUCT "ResourceNotFound.Product"
}

#[cfg(feature = "unstable-registry")]
register! {
    CreateDomain, DeleteDomain, DescribeDashboard, DescribeDomainCerts, DescribeDomainTags, DescribeDomains,
    DescribeNoticeInfo, ModifyDomainTags, RefreshDomain, ResolveDomain
}
