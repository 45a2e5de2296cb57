//! `httpdns` 2016-02-01.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[],
    vpc: &[("ap-southeast-1", "httpdns-vpc.ap-southeast-1.aliyuncs.com")],
    global: "httpdns-api.aliyuncs.com",
    rule: Rule::Unknown,
};

static SERVICE: Service = Service { name: "httpdns", version: "2016-02-01", code: "httpdns", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDomain {
    pub account_id: Option<String>,
    pub domain_name: String,
}
operation! { AddDomain(domain_name: String) "AddDomain" -> AddDomainOutput {
    0 "AccountId" account_id: String, 1 "DomainName" domain_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDomainOutput {
    pub domain_name: Option<String>,
}
model! { AddDomainOutput {
    0 "DomainName" domain_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDomain {
    pub account_id: Option<String>,
    pub domain_name: String,
}
operation! { DeleteDomain(domain_name: String) "DeleteDomain" -> DeleteDomainOutput {
    0 "AccountId" account_id: String, 1 "DomainName" domain_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDomainOutput {
    pub domain_name: Option<String>,
}
model! { DeleteDomainOutput {
    0 "DomainName" domain_name
} }

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
    Number "PageNumber", "Domains.Domain" domains.domain, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainsOutput {
    pub domains: Option<DescribeDomainsDomains>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDomainsOutput {
    0 "Domains" domains, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainsDomains {
    pub domain: Option<Vec<DescribeDomainsDomain>>,
}
model! { DescribeDomainsDomains {
    0 "Domain" domain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainsDomain {
    pub domain_name: Option<String>,
}
model! { DescribeDomainsDomain {
    0 "DomainName" domain_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountInfo {}
operation! { GetAccountInfo() "GetAccountInfo" -> GetAccountInfoOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountInfoOutput {
    pub account_info: Option<GetAccountInfoAccountInfo>,
}
model! { GetAccountInfoOutput {
    0 "AccountInfo" account_info
} }

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
    pub sign_secret: Option<Secret>,
    pub signed_count: Option<i64>,
    pub unsigned_count: Option<i64>,
    pub unsigned_enabled: Option<bool>,
    pub user_status: Option<i64>,
}
model! { GetAccountInfoAccountInfo {
    0 "AccountId" account_id, 1 "DohEnabled" doh_enabled, 2 "DohResolveAllEnabled" doh_resolve_all_enabled,
    3 "MonthDohResolveCount" month_doh_resolve_count, 4 "MonthFreeCount" month_free_count,
    5 "MonthHttpAesResolveCount" month_http_aes_resolve_count,
    6 "MonthHttpsAesResolveCount" month_https_aes_resolve_count, 7 "MonthHttpsResolveCount" month_https_resolve_count,
    8 "MonthResolveCount" month_resolve_count, 9 "PackageCount" package_count, 10 "SignSecret" sign_secret,
    11 "SignedCount" signed_count, 12 "UnsignedCount" unsigned_count, 13 "UnsignedEnabled" unsigned_enabled,
    14 "UserStatus" user_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResolveCountSummary {
    pub granularity: String,
    pub time_span: i64,
}
operation! { GetResolveCountSummary(granularity: String, time_span: i64)
    "GetResolveCountSummary" -> GetResolveCountSummaryOutput {
    0 "Granularity" granularity, 1 "TimeSpan" time_span
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResolveCountSummaryOutput {
    pub resolve_summary: Option<GetResolveCountSummaryResolveSummary>,
}
model! { GetResolveCountSummaryOutput {
    0 "ResolveSummary" resolve_summary
} }

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
    0 "Doh" doh, 1 "Http" http, 2 "Http6" http6, 3 "HttpAes" http_aes, 4 "Https" https, 5 "Https6" https6,
    6 "HttpsAes" https_aes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResolveStatistics {
    pub domain_name: String,
    pub granularity: String,
    pub protocol_name: Option<String>,
    pub time_span: i64,
}
operation! { GetResolveStatistics(domain_name: String, granularity: String, time_span: i64)
    "GetResolveStatistics" -> GetResolveStatisticsOutput {
    0 "DomainName" domain_name, 1 "Granularity" granularity, 2 "ProtocolName" protocol_name: String,
    3 "TimeSpan" time_span
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResolveStatisticsOutput {
    pub data_points: Option<GetResolveStatisticsDataPoints>,
}
model! { GetResolveStatisticsOutput {
    0 "DataPoints" data_points
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResolveStatisticsDataPoints {
    pub data_point: Option<Vec<GetResolveStatisticsDataPoint>>,
}
model! { GetResolveStatisticsDataPoints {
    0 "DataPoint" data_point
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResolveStatisticsDataPoint {
    pub count: Option<i64>,
    pub time: Option<i64>,
}
model! { GetResolveStatisticsDataPoint {
    0 "Count" count, 1 "Time" time
} }

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
    Number "PageNumber", "DomainInfos.DomainInfo" domain_infos.domain_info, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDomainsOutput {
    pub domain_infos: Option<ListDomainsDomainInfos>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListDomainsOutput {
    0 "DomainInfos" domain_infos, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDomainsDomainInfos {
    pub domain_info: Option<Vec<ListDomainsDomainInfo>>,
}
model! { ListDomainsDomainInfos {
    0 "DomainInfo" domain_info
} }

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
    0 "DomainName" domain_name, 1 "ResolveHttpAes" resolve_http_aes, 2 "ResolveHttpsAes" resolve_https_aes,
    3 "Resolved" resolved, 4 "Resolved6" resolved6, 5 "ResolvedDoh" resolved_doh, 6 "ResolvedHttps" resolved_https,
    7 "ResolvedHttps6" resolved_https6, 8 "TimeModified" time_modified
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshResolveCache {
    pub domains: Option<Vec<String>>,
}
operation! { RefreshResolveCache() "RefreshResolveCache" -> RefreshResolveCacheOutput {
    0 "Domains" domains: Vec<String>
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshResolveCacheOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { RefreshResolveCacheOutput {
    0 "Code" code, 1 "Message" message
} }

#[cfg(feature = "reflect")]
register! {
    AddDomain, DeleteDomain, DescribeDomains, GetAccountInfo, GetResolveCountSummary, GetResolveStatistics, ListDomains,
    RefreshResolveCache
}
