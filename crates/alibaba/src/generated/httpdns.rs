//! `httpdns` of Alibaba Cloud, API version 2016-02-01.
//!
//! Endpoint: `httpdns-api.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/Httpdns/2016-02-01/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, httpdns::DescribeDomains};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeDomains::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[],
    &[("ap-southeast-1", "httpdns-vpc.ap-southeast-1.aliyuncs.com")],
    "httpdns-api.aliyuncs.com",
    Rule::Unknown,
);

static SERVICE: Service<'_> = Service::new(
    "httpdns",
    "2016-02-01",
    "httpdns",
    &ENDPOINTS,
);

/// Adds domain: `AddDomain` of `httpdns` 2016-02-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Httpdns/2016-02-01/AddDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDomain {
    pub account_id: Option<String>,
    /// Required.
    pub domain_name: String,
}
operation! { AddDomain(domain_name: String) "AddDomain" -> AddDomainOutput {
    0 "AccountId" account_id: String, 1 "DomainName" domain_name
} }

/// Response of [`AddDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDomainOutput {
    pub domain_name: Option<String>,
}
model! { AddDomainOutput {
    0 "DomainName" domain_name: String
} }

/// Deletes domain: `DeleteDomain` of `httpdns` 2016-02-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Httpdns/2016-02-01/DeleteDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDomain {
    pub account_id: Option<String>,
    /// Required.
    pub domain_name: String,
}
operation! { DeleteDomain(domain_name: String) "DeleteDomain" -> DeleteDomainOutput {
    0 "AccountId" account_id: String, 1 "DomainName" domain_name
} }

/// Response of [`DeleteDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDomainOutput {
    pub domain_name: Option<String>,
}
model! { DeleteDomainOutput {
    0 "DomainName" domain_name: String
} }

/// Describes domains: `DescribeDomains` of `httpdns` 2016-02-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Httpdns/2016-02-01/DescribeDomains>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomains {
    pub account_id: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
}
operation! { DescribeDomains() "DescribeDomains" -> DescribeDomainsOutput {
    0 "AccountId" account_id: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64
} }
paged! { DescribeDomains: DescribeDomainsDomain =
    Number "PageNumber", "Domains.Domain" domains.domain, total "TotalCount" }

/// Response of [`DescribeDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainsOutput {
    pub domains: Option<DescribeDomainsDomains>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDomainsOutput {
    0 "Domains" domains: DescribeDomainsDomains, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainsDomains {
    pub domain: Vec<DescribeDomainsDomain>,
}
model! { DescribeDomainsDomains {
    0 "Domain" domain: Vec<DescribeDomainsDomain>
} }

/// In the response of [`DescribeDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainsDomain {
    pub domain_name: Option<String>,
}
model! { DescribeDomainsDomain {
    0 "DomainName" domain_name: String
} }

/// Gets account info: `GetAccountInfo` of `httpdns` 2016-02-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Httpdns/2016-02-01/GetAccountInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountInfo {}
operation! { GetAccountInfo() "GetAccountInfo" -> GetAccountInfoOutput {} }

/// Response of [`GetAccountInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountInfoOutput {
    pub account_info: Option<GetAccountInfoAccountInfo>,
}
model! { GetAccountInfoOutput {
    0 "AccountInfo" account_info: GetAccountInfoAccountInfo
} }

/// In the response of [`GetAccountInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountInfoAccountInfo {
    pub account_id: Option<String>,
    pub doh_enabled: Option<bool>,
    pub doh_resolve_all_enabled: Option<bool>,
    pub month_doh_resolve_count: Option<i64>,
    pub month_free_count: Option<i64>,
    pub month_http_aes_resolve_count: Option<i64>,
    pub month_https_aes_resolve_count: Option<i64>,
    pub month_https_resolve_count: Option<i64>,
    pub month_resolve_count: Option<i64>,
    pub package_count: Option<i64>,
    /// Secret.
    pub sign_secret: Option<Secret>,
    pub signed_count: Option<i64>,
    pub unsigned_count: Option<i64>,
    pub unsigned_enabled: Option<bool>,
    pub user_status: Option<i64>,
}
model! { GetAccountInfoAccountInfo {
    0 "AccountId" account_id: String, 1 "DohEnabled" doh_enabled: bool,
    2 "DohResolveAllEnabled" doh_resolve_all_enabled: bool, 3 "MonthDohResolveCount" month_doh_resolve_count: i64,
    4 "MonthFreeCount" month_free_count: i64, 5 "MonthHttpAesResolveCount" month_http_aes_resolve_count: i64,
    6 "MonthHttpsAesResolveCount" month_https_aes_resolve_count: i64,
    7 "MonthHttpsResolveCount" month_https_resolve_count: i64, 8 "MonthResolveCount" month_resolve_count: i64,
    9 "PackageCount" package_count: i64, 10 "SignSecret" sign_secret: Secret, 11 "SignedCount" signed_count: i64,
    12 "UnsignedCount" unsigned_count: i64, 13 "UnsignedEnabled" unsigned_enabled: bool,
    14 "UserStatus" user_status: i64
} }

/// Gets resolve count summary: `GetResolveCountSummary` of `httpdns` 2016-02-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Httpdns/2016-02-01/GetResolveCountSummary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResolveCountSummary {
    /// Required.
    pub granularity: String,
    /// Required.
    pub time_span: i64,
}
operation! { GetResolveCountSummary(granularity: String, time_span: i64)
    "GetResolveCountSummary" -> GetResolveCountSummaryOutput {
    0 "Granularity" granularity, 1 "TimeSpan" time_span
} }

/// Response of [`GetResolveCountSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResolveCountSummaryOutput {
    pub resolve_summary: Option<GetResolveCountSummaryResolveSummary>,
}
model! { GetResolveCountSummaryOutput {
    0 "ResolveSummary" resolve_summary: GetResolveCountSummaryResolveSummary
} }

/// In the response of [`GetResolveCountSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResolveCountSummaryResolveSummary {
    pub doh: Option<i64>,
    pub http: Option<i64>,
    pub http6: Option<i64>,
    pub http_aes: Option<String>,
    pub https: Option<i64>,
    pub https6: Option<i64>,
    pub https_aes: Option<String>,
}
model! { GetResolveCountSummaryResolveSummary {
    0 "Doh" doh: i64, 1 "Http" http: i64, 2 "Http6" http6: i64, 3 "HttpAes" http_aes: String, 4 "Https" https: i64,
    5 "Https6" https6: i64, 6 "HttpsAes" https_aes: String
} }

/// Gets resolve statistics: `GetResolveStatistics` of `httpdns` 2016-02-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Httpdns/2016-02-01/GetResolveStatistics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResolveStatistics {
    /// Required.
    pub domain_name: String,
    /// Required.
    pub granularity: String,
    pub protocol_name: Option<String>,
    /// Required.
    pub time_span: i64,
}
operation! { GetResolveStatistics(domain_name: String, granularity: String, time_span: i64)
    "GetResolveStatistics" -> GetResolveStatisticsOutput {
    0 "DomainName" domain_name, 1 "Granularity" granularity, 2 "ProtocolName" protocol_name: String,
    3 "TimeSpan" time_span
} }

/// Response of [`GetResolveStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResolveStatisticsOutput {
    pub data_points: Option<GetResolveStatisticsDataPoints>,
}
model! { GetResolveStatisticsOutput {
    0 "DataPoints" data_points: GetResolveStatisticsDataPoints
} }

/// In the response of [`GetResolveStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResolveStatisticsDataPoints {
    pub data_point: Vec<GetResolveStatisticsDataPoint>,
}
model! { GetResolveStatisticsDataPoints {
    0 "DataPoint" data_point: Vec<GetResolveStatisticsDataPoint>
} }

/// In the response of [`GetResolveStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResolveStatisticsDataPoint {
    pub count: Option<i64>,
    pub time: Option<i64>,
}
model! { GetResolveStatisticsDataPoint {
    0 "Count" count: i64, 1 "Time" time: i64
} }

/// Lists domains: `ListDomains` of `httpdns` 2016-02-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Httpdns/2016-02-01/ListDomains>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDomains {
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 500.
    pub page_size: Option<i64>,
    pub search: Option<String>,
    pub without_metering_data: Option<bool>,
}
operation! { ListDomains() "ListDomains" -> ListDomainsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Search" search: String,
    3 "WithoutMeteringData" without_metering_data: bool
} }
paged! { ListDomains: ListDomainsDomainInfo =
    Number "PageNumber", "DomainInfos.DomainInfo" domain_infos.domain_info, total "TotalCount" }

/// Response of [`ListDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDomainsOutput {
    pub domain_infos: Option<ListDomainsDomainInfos>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListDomainsOutput {
    0 "DomainInfos" domain_infos: ListDomainsDomainInfos, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDomainsDomainInfos {
    pub domain_info: Vec<ListDomainsDomainInfo>,
}
model! { ListDomainsDomainInfos {
    0 "DomainInfo" domain_info: Vec<ListDomainsDomainInfo>
} }

/// In the response of [`ListDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDomainsDomainInfo {
    pub domain_name: Option<String>,
    pub resolve_http_aes: Option<i64>,
    pub resolve_https_aes: Option<i64>,
    pub resolved: Option<i64>,
    pub resolved6: Option<i64>,
    pub resolved_doh: Option<i64>,
    pub resolved_https: Option<i64>,
    pub resolved_https6: Option<i64>,
    pub time_modified: Option<i64>,
}
model! { ListDomainsDomainInfo {
    0 "DomainName" domain_name: String, 1 "ResolveHttpAes" resolve_http_aes: i64,
    2 "ResolveHttpsAes" resolve_https_aes: i64, 3 "Resolved" resolved: i64, 4 "Resolved6" resolved6: i64,
    5 "ResolvedDoh" resolved_doh: i64, 6 "ResolvedHttps" resolved_https: i64, 7 "ResolvedHttps6" resolved_https6: i64,
    8 "TimeModified" time_modified: i64
} }

/// Refreshes resolve cache: `RefreshResolveCache` of `httpdns` 2016-02-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Httpdns/2016-02-01/RefreshResolveCache>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshResolveCache {
    pub domains: Option<Vec<String>>,
}
operation! { RefreshResolveCache() "RefreshResolveCache" -> RefreshResolveCacheOutput {
    0 "Domains" domains: Vec<String>
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`RefreshResolveCache`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshResolveCacheOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { RefreshResolveCacheOutput {
    0 "Code" code: String, 1 "Message" message: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    AddDomain, DeleteDomain, DescribeDomains, GetAccountInfo, GetResolveCountSummary, GetResolveStatistics, ListDomains,
    RefreshResolveCache
}
