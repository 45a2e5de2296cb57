//! `ecdn` of Tencent Cloud, API version 2019-10-12.
//!
//! Endpoint: `ecdn.tencentcloudapi.com`, or `ecdn.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=ecdn&Version=2019-10-12>.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "ecdn",
    "2019-10-12",
    "ecdn",
    &Endpoints::NONE,
);

/// Describes domains: `DescribeDomains` of `ecdn` 2019-10-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecdn&Version=2019-10-12&Action=DescribeDomains>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomains {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<DomainFilter>>,
}
operation! { DescribeDomains() "DescribeDomains" -> DescribeDomainsOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "Filters" filters: Vec<DomainFilter>
} }
paged! { DescribeDomains: DomainBriefInfo = Offset "Offset", "Domains" domains, total "TotalCount" }

/// In the request of [`DescribeDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainFilter {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub value: Option<Vec<String>>,
    pub fuzzy: Option<bool>,
}
input! { DomainFilter(name: String, value: Vec<String>) {
    0 "Name" name: String, 1 "Value" value: Vec<String>, 2 "Fuzzy" fuzzy: bool
} }

/// Response of [`DescribeDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainsOutput {
    pub domains: Vec<DomainBriefInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeDomainsOutput {
    0 "Domains" domains: Vec<DomainBriefInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainBriefInfo {
    pub resource_id: Option<String>,
    pub app_id: Option<i64>,
    pub domain: Option<String>,
    pub cname: Option<String>,
    pub status: Option<String>,
    pub project_id: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub update_time: Option<String>,
    pub origin: Option<Origin>,
    pub disable: Option<String>,
    pub area: Option<String>,
    pub readonly: Option<String>,
    pub tag: Vec<Tag>,
}
model! { DomainBriefInfo {
    0 "ResourceId" resource_id: String, 1 "AppId" app_id: i64, 2 "Domain" domain: String, 3 "Cname" cname: String,
    4 "Status" status: String, 5 "ProjectId" project_id: i64, 6 "CreateTime" create_time: String,
    7 "UpdateTime" update_time: String, 8 "Origin" origin: Origin, 9 "Disable" disable: String, 10 "Area" area: String,
    11 "Readonly" readonly: String, 12 "Tag" tag: Vec<Tag>
} }

/// In the response of [`DescribeDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Origin {
    pub origins: Vec<String>,
    pub origin_type: Option<String>,
    pub server_name: Option<String>,
    pub origin_pull_protocol: Option<String>,
    pub backup_origins: Vec<String>,
    pub backup_origin_type: Option<String>,
    pub advance_https: Option<AdvanceHttps>,
}
model! { Origin {
    0 "Origins" origins: Vec<String>, 1 "OriginType" origin_type: String, 2 "ServerName" server_name: String,
    3 "OriginPullProtocol" origin_pull_protocol: String, 4 "BackupOrigins" backup_origins: Vec<String>,
    5 "BackupOriginType" backup_origin_type: String, 6 "AdvanceHttps" advance_https: AdvanceHttps
} }

/// In the response of [`DescribeDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdvanceHttps {
    pub custom_tls_status: Option<String>,
    pub tls_version: Vec<String>,
    pub cipher: Option<String>,
    pub verify_origin_type: Option<String>,
    pub cert_info: Option<ServerCert>,
    pub origin_cert_info: Option<ClientCert>,
}
model! { AdvanceHttps {
    0 "CustomTlsStatus" custom_tls_status: String, 1 "TlsVersion" tls_version: Vec<String>, 2 "Cipher" cipher: String,
    3 "VerifyOriginType" verify_origin_type: String, 4 "CertInfo" cert_info: ServerCert,
    5 "OriginCertInfo" origin_cert_info: ClientCert
} }

/// In the response of [`DescribeDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServerCert {
    pub cert_id: Option<String>,
    pub cert_name: Option<String>,
    pub certificate: Option<String>,
    /// Secret.
    pub private_key: Option<Secret>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub expire_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub deploy_time: Option<String>,
    pub message: Option<String>,
}
model! { ServerCert {
    0 "CertId" cert_id: String, 1 "CertName" cert_name: String, 2 "Certificate" certificate: String,
    3 "PrivateKey" private_key: Secret, 4 "ExpireTime" expire_time: String, 5 "DeployTime" deploy_time: String,
    6 "Message" message: String
} }

/// In the response of [`DescribeDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClientCert {
    pub certificate: Option<String>,
    pub cert_name: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub expire_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub deploy_time: Option<String>,
}
model! { ClientCert {
    0 "Certificate" certificate: String, 1 "CertName" cert_name: String, 2 "ExpireTime" expire_time: String,
    3 "DeployTime" deploy_time: String
} }

/// In the response of [`DescribeDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { Tag {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Describes domains config: `DescribeDomainsConfig` of `ecdn` 2019-10-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecdn&Version=2019-10-12&Action=DescribeDomainsConfig>.
///
/// Errors: [`codes::FAILED_OPERATION_ECDN_CONFIG_ERROR`], [`codes::INVALID_PARAMETER_ECDN_CERT_NO_CERT_INFO`],
/// [`codes::INVALID_PARAMETER_ECDN_CONFIG_INVALID_CACHE`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainsConfig {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<DomainFilter>>,
    pub sort: Option<Sort>,
}
operation! { DescribeDomainsConfig() "DescribeDomainsConfig" -> DescribeDomainsConfigOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "Filters" filters: Vec<DomainFilter>, 3 "Sort" sort: Sort
} }
paged! { DescribeDomainsConfig: DomainDetailInfo = Offset "Offset", "Domains" domains, total "TotalCount" }

/// In the request of [`DescribeDomainsConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Sort {
    /// Required.
    pub key: Option<String>,
    pub sequence: Option<String>,
}
input! { Sort(key: String) {
    0 "Key" key: String, 1 "Sequence" sequence: String
} }

/// Response of [`DescribeDomainsConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainsConfigOutput {
    pub domains: Vec<DomainDetailInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeDomainsConfigOutput {
    0 "Domains" domains: Vec<DomainDetailInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDomainsConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainDetailInfo {
    pub resource_id: Option<String>,
    pub app_id: Option<i64>,
    pub domain: Option<String>,
    pub cname: Option<String>,
    pub status: Option<String>,
    pub project_id: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub update_time: Option<String>,
    pub origin: Option<Origin>,
    pub ip_filter: Option<IpFilter>,
    pub ip_freq_limit: Option<IpFreqLimit>,
    pub response_header: Option<ResponseHeader>,
    pub cache_key: Option<CacheKey>,
    pub cache: Option<Cache>,
    pub https: Option<Https>,
    pub disable: Option<String>,
    pub force_redirect: Option<ForceRedirect>,
    pub area: Option<String>,
    pub readonly: Option<String>,
    pub tag: Vec<Tag>,
    pub web_socket: Option<WebSocket>,
}
model! { DomainDetailInfo {
    0 "ResourceId" resource_id: String, 1 "AppId" app_id: i64, 2 "Domain" domain: String, 3 "Cname" cname: String,
    4 "Status" status: String, 5 "ProjectId" project_id: i64, 6 "CreateTime" create_time: String,
    7 "UpdateTime" update_time: String, 8 "Origin" origin: Origin, 9 "IpFilter" ip_filter: IpFilter,
    10 "IpFreqLimit" ip_freq_limit: IpFreqLimit, 11 "ResponseHeader" response_header: ResponseHeader,
    12 "CacheKey" cache_key: CacheKey, 13 "Cache" cache: Cache, 14 "Https" https: Https, 15 "Disable" disable: String,
    16 "ForceRedirect" force_redirect: ForceRedirect, 17 "Area" area: String, 18 "Readonly" readonly: String,
    19 "Tag" tag: Vec<Tag>, 20 "WebSocket" web_socket: WebSocket
} }

/// In the response of [`DescribeDomainsConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IpFilter {
    pub switch: Option<String>,
    pub filter_type: Option<String>,
    pub filters: Vec<String>,
}
model! { IpFilter {
    0 "Switch" switch: String, 1 "FilterType" filter_type: String, 2 "Filters" filters: Vec<String>
} }

/// In the response of [`DescribeDomainsConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IpFreqLimit {
    pub switch: Option<String>,
    pub qps: Option<i64>,
}
model! { IpFreqLimit {
    0 "Switch" switch: String, 1 "Qps" qps: i64
} }

/// In the response of [`DescribeDomainsConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseHeader {
    pub switch: Option<String>,
    pub header_rules: Vec<HttpHeaderPathRule>,
}
model! { ResponseHeader {
    0 "Switch" switch: String, 1 "HeaderRules" header_rules: Vec<HttpHeaderPathRule>
} }

/// In the response of [`DescribeDomainsConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpHeaderPathRule {
    pub header_mode: Option<String>,
    pub header_name: Option<String>,
    pub header_value: Option<String>,
    pub rule_type: Option<String>,
    pub rule_paths: Vec<String>,
}
model! { HttpHeaderPathRule {
    0 "HeaderMode" header_mode: String, 1 "HeaderName" header_name: String, 2 "HeaderValue" header_value: String,
    3 "RuleType" rule_type: String, 4 "RulePaths" rule_paths: Vec<String>
} }

/// In the response of [`DescribeDomainsConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CacheKey {
    pub full_url_cache: Option<String>,
}
model! { CacheKey {
    0 "FullUrlCache" full_url_cache: String
} }

/// In the response of [`DescribeDomainsConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Cache {
    pub cache_rules: Vec<CacheRule>,
    pub follow_origin: Option<String>,
}
model! { Cache {
    0 "CacheRules" cache_rules: Vec<CacheRule>, 1 "FollowOrigin" follow_origin: String
} }

/// In the response of [`DescribeDomainsConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CacheRule {
    pub cache_type: Option<String>,
    pub cache_contents: Vec<String>,
    pub cache_time: Option<i64>,
}
model! { CacheRule {
    0 "CacheType" cache_type: String, 1 "CacheContents" cache_contents: Vec<String>, 2 "CacheTime" cache_time: i64
} }

/// In the response of [`DescribeDomainsConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Https {
    pub switch: Option<String>,
    pub http2: Option<String>,
    pub ocsp_stapling: Option<String>,
    pub verify_client: Option<String>,
    pub cert_info: Option<ServerCert>,
    pub client_cert_info: Option<ClientCert>,
    pub spdy: Option<String>,
    pub ssl_status: Option<String>,
    pub hsts: Option<Hsts>,
}
model! { Https {
    0 "Switch" switch: String, 1 "Http2" http2: String, 2 "OcspStapling" ocsp_stapling: String,
    3 "VerifyClient" verify_client: String, 4 "CertInfo" cert_info: ServerCert,
    5 "ClientCertInfo" client_cert_info: ClientCert, 6 "Spdy" spdy: String, 7 "SslStatus" ssl_status: String,
    8 "Hsts" hsts: Hsts
} }

/// In the response of [`DescribeDomainsConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Hsts {
    pub switch: Option<String>,
    pub max_age: Option<i64>,
    pub include_sub_domains: Option<String>,
}
model! { Hsts {
    0 "Switch" switch: String, 1 "MaxAge" max_age: i64, 2 "IncludeSubDomains" include_sub_domains: String
} }

/// In the response of [`DescribeDomainsConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForceRedirect {
    pub switch: Option<String>,
    pub redirect_type: Option<String>,
    pub redirect_status_code: Option<i64>,
}
model! { ForceRedirect {
    0 "Switch" switch: String, 1 "RedirectType" redirect_type: String, 2 "RedirectStatusCode" redirect_status_code: i64
} }

/// In the response of [`DescribeDomainsConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebSocket {
    pub switch: Option<String>,
    pub timeout: Option<i64>,
}
model! { WebSocket {
    0 "Switch" switch: String, 1 "Timeout" timeout: i64
} }

/// Describes ecdn domain logs: `DescribeEcdnDomainLogs` of `ecdn` 2019-10-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecdn&Version=2019-10-12&Action=DescribeEcdnDomainLogs>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEcdnDomainLogs {
    /// Required.
    pub domain: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeEcdnDomainLogs(domain: String, start_time: String, end_time: String)
    "DescribeEcdnDomainLogs" -> DescribeEcdnDomainLogsOutput {
    0 "Domain" domain, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Offset" offset: i64, 4 "Limit" limit: i64
} }
paged! { DescribeEcdnDomainLogs: DomainLogs = Offset "Offset", "DomainLogs" domain_logs, total "TotalCount" }

/// Response of [`DescribeEcdnDomainLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEcdnDomainLogsOutput {
    pub domain_logs: Vec<DomainLogs>,
    pub total_count: Option<i64>,
}
model! { DescribeEcdnDomainLogsOutput {
    0 "DomainLogs" domain_logs: Vec<DomainLogs>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeEcdnDomainLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainLogs {
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: Option<String>,
    pub log_path: Option<String>,
}
model! { DomainLogs {
    0 "StartTime" start_time: String, 1 "EndTime" end_time: String, 2 "LogPath" log_path: String
} }

/// Describes ecdn domain statistics: `DescribeEcdnDomainStatistics` of `ecdn` 2019-10-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecdn&Version=2019-10-12&Action=DescribeEcdnDomainStatistics>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEcdnDomainStatistics {
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: String,
    /// Required.
    pub metrics: Vec<String>,
    pub domains: Option<Vec<String>>,
    pub projects: Option<Vec<i64>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub area: Option<String>,
}
operation! { DescribeEcdnDomainStatistics(start_time: String, end_time: String, metrics: Vec<String>)
    "DescribeEcdnDomainStatistics" -> DescribeEcdnDomainStatisticsOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "Metrics" metrics, 3 "Domains" domains: Vec<String>,
    4 "Projects" projects: Vec<i64>, 5 "Offset" offset: i64, 6 "Limit" limit: i64, 7 "Area" area: String
} }
paged! { DescribeEcdnDomainStatistics: DomainData = Offset "Offset", "Data" data, total "TotalCount" }

/// Response of [`DescribeEcdnDomainStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEcdnDomainStatisticsOutput {
    pub data: Vec<DomainData>,
    pub total_count: Option<i64>,
}
model! { DescribeEcdnDomainStatisticsOutput {
    0 "Data" data: Vec<DomainData>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeEcdnDomainStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainData {
    pub resource: Option<String>,
    pub detail_data: Vec<DetailData>,
}
model! { DomainData {
    0 "Resource" resource: String, 1 "DetailData" detail_data: Vec<DetailData>
} }

/// In the response of [`DescribeEcdnDomainStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetailData {
    pub name: Option<String>,
    pub value: Option<f64>,
}
model! { DetailData {
    0 "Name" name: String, 1 "Value" value: f64
} }

/// Describes ecdn statistics: `DescribeEcdnStatistics` of `ecdn` 2019-10-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecdn&Version=2019-10-12&Action=DescribeEcdnStatistics>.
///
/// Errors: [`codes::INVALID_PARAMETER_ECDN_INVALID_PARAM_INTERVAL`], [`codes::UNAUTHORIZED_OPERATION_UNKNOWN`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEcdnStatistics {
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: String,
    /// Required.
    pub metrics: Vec<String>,
    /// Required.
    pub interval: i64,
    pub domains: Option<Vec<String>>,
    pub projects: Option<Vec<i64>>,
    pub area: Option<String>,
}
operation! { DescribeEcdnStatistics(start_time: String, end_time: String, metrics: Vec<String>, interval: i64)
    "DescribeEcdnStatistics" -> DescribeEcdnStatisticsOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "Metrics" metrics, 3 "Interval" interval,
    4 "Domains" domains: Vec<String>, 5 "Projects" projects: Vec<i64>, 6 "Area" area: String
} }

/// Response of [`DescribeEcdnStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEcdnStatisticsOutput {
    pub data: Vec<ResourceData>,
}
model! { DescribeEcdnStatisticsOutput {
    0 "Data" data: Vec<ResourceData>
} }

/// In the response of [`DescribeEcdnStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceData {
    pub resource: Option<String>,
    pub ecdn_data: Option<EcdnData>,
}
model! { ResourceData {
    0 "Resource" resource: String, 1 "EcdnData" ecdn_data: EcdnData
} }

/// In the response of [`DescribeEcdnStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EcdnData {
    pub metrics: Vec<String>,
    pub detail_data: Vec<TimestampData>,
}
model! { EcdnData {
    0 "Metrics" metrics: Vec<String>, 1 "DetailData" detail_data: Vec<TimestampData>
} }

/// In the response of [`DescribeEcdnStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimestampData {
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub time: Option<String>,
    pub value: Vec<f64>,
}
model! { TimestampData {
    0 "Time" time: String, 1 "Value" value: Vec<f64>
} }

/// Describes ip status: `DescribeIpStatus` of `ecdn` 2019-10-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecdn&Version=2019-10-12&Action=DescribeIpStatus>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION_ECDN_USER_NO_WHITELIST`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpStatus {
    /// Required.
    pub domain: String,
    pub area: Option<String>,
}
operation! { DescribeIpStatus(domain: String) "DescribeIpStatus" -> DescribeIpStatusOutput {
    0 "Domain" domain, 1 "Area" area: String
} }

/// Response of [`DescribeIpStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpStatusOutput {
    pub ips: Vec<IpStatus>,
    pub total_count: Option<i64>,
}
model! { DescribeIpStatusOutput {
    0 "Ips" ips: Vec<IpStatus>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeIpStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IpStatus {
    pub ip: Option<String>,
    pub district: Option<String>,
    pub isp: Option<String>,
    pub city: Option<String>,
    pub status: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
}
model! { IpStatus {
    0 "Ip" ip: String, 1 "District" district: String, 2 "Isp" isp: String, 3 "City" city: String,
    4 "Status" status: String, 5 "CreateTime" create_time: String
} }

codes! {
    FAILED_OPERATION_ECDN_CONFIG_ERROR "FailedOperation.EcdnConfigError",
    INTERNAL_ERROR_CAM_SYSTEM_ERROR "InternalError.CamSystemError",
    INTERNAL_ERROR_ECDN_CONFIG_ERROR "InternalError.EcdnConfigError",
    INTERNAL_ERROR_ECDN_DB_ERROR "InternalError.EcdnDbError",
    INTERNAL_ERROR_ECDN_QUERY_SYSTEM_ERROR "InternalError.EcdnQuerySystemError",
    INTERNAL_ERROR_ECDN_SYSTEM_ERROR "InternalError.EcdnSystemError", INTERNAL_ERROR_ERROR "InternalError.Error",
    INTERNAL_ERROR_PROXY_SERVER "InternalError.ProxyServer",
    INVALID_PARAMETER_ECDN_CERT_NO_CERT_INFO "InvalidParameter.EcdnCertNoCertInfo",
    INVALID_PARAMETER_ECDN_CONFIG_INVALID_CACHE "InvalidParameter.EcdnConfigInvalidCache",
    INVALID_PARAMETER_ECDN_INTERFACE_ERROR "InvalidParameter.EcdnInterfaceError",
    INVALID_PARAMETER_ECDN_INVALID_PARAM_INTERVAL "InvalidParameter.EcdnInvalidParamInterval",
    INVALID_PARAMETER_ECDN_PARAM_ERROR "InvalidParameter.EcdnParamError",
    INVALID_PARAMETER_ECDN_STAT_INVALID_DATE "InvalidParameter.EcdnStatInvalidDate",
    INVALID_PARAMETER_ECDN_STAT_INVALID_METRIC "InvalidParameter.EcdnStatInvalidMetric",
    INVALID_PARAMETER_PARAM_ERROR "InvalidParameter.ParamError",
    LIMIT_EXCEEDED_ECDN_DOMAIN_OP_TOO_OFTEN "LimitExceeded.EcdnDomainOpTooOften",
    RESOURCE_NOT_FOUND_ECDN_DOMAIN_NOT_EXISTS "ResourceNotFound.EcdnDomainNotExists",
    RESOURCE_NOT_FOUND_ECDN_HOST_NOT_EXISTS "ResourceNotFound.EcdnHostNotExists",
    RESOURCE_NOT_FOUND_ECDN_PROJECT_NOT_EXISTS "ResourceNotFound.EcdnProjectNotExists",
    RESOURCE_NOT_FOUND_ECDN_USER_NOT_EXISTS "ResourceNotFound.EcdnUserNotExists",
    UNAUTHORIZED_OPERATION_CDN_ACCOUNT_UNAUTHORIZED "UnauthorizedOperation.CdnAccountUnauthorized",
    UNAUTHORIZED_OPERATION_CDN_CAM_UNAUTHORIZED "UnauthorizedOperation.CdnCamUnauthorized",
    UNAUTHORIZED_OPERATION_CDN_DOMAIN_UNAUTHORIZED "UnauthorizedOperation.CdnDomainUnauthorized",
    UNAUTHORIZED_OPERATION_CDN_HOST_UNAUTHORIZED "UnauthorizedOperation.CdnHostUnauthorized",
    UNAUTHORIZED_OPERATION_CDN_NO_DOMAIN_UNAUTHORIZED "UnauthorizedOperation.CdnNoDomainUnauthorized",
    UNAUTHORIZED_OPERATION_CDN_PROJECT_UNAUTHORIZED "UnauthorizedOperation.CdnProjectUnauthorized",
    UNAUTHORIZED_OPERATION_DOMAIN_NO_PERMISSION "UnauthorizedOperation.DomainNoPermission",
    UNAUTHORIZED_OPERATION_DOMAINS_NO_PERMISSION "UnauthorizedOperation.DomainsNoPermission",
    UNAUTHORIZED_OPERATION_ECDN_ACCOUNT_UNAUTHORIZED "UnauthorizedOperation.EcdnAccountUnauthorized",
    UNAUTHORIZED_OPERATION_ECDN_CAM_UNAUTHORIZED "UnauthorizedOperation.EcdnCamUnauthorized",
    UNAUTHORIZED_OPERATION_ECDN_DOMAIN_UNAUTHORIZED "UnauthorizedOperation.EcdnDomainUnauthorized",
    UNAUTHORIZED_OPERATION_ECDN_HOST_UNAUTHORIZED "UnauthorizedOperation.EcdnHostUnauthorized",
    UNAUTHORIZED_OPERATION_ECDN_NO_DOMAIN_UNAUTHORIZED "UnauthorizedOperation.EcdnNoDomainUnauthorized",
    UNAUTHORIZED_OPERATION_ECDN_PROJECT_UNAUTHORIZED "UnauthorizedOperation.EcdnProjectUnauthorized",
    UNAUTHORIZED_OPERATION_ECDN_USER_NO_WHITELIST "UnauthorizedOperation.EcdnUserNoWhitelist",
    UNAUTHORIZED_OPERATION_NO_PERMISSION "UnauthorizedOperation.NoPermission",
    UNAUTHORIZED_OPERATION_OPERATION_TOO_OFTEN "UnauthorizedOperation.OperationTooOften",
    UNAUTHORIZED_OPERATION_PROJECT_NO_PERMISSION "UnauthorizedOperation.ProjectNoPermission",
    UNAUTHORIZED_OPERATION_PROJECTS_NO_PERMISSION "UnauthorizedOperation.ProjectsNoPermission",
    UNAUTHORIZED_OPERATION_UNKNOWN "UnauthorizedOperation.Unknown"
}

#[cfg(feature = "unstable-registry")]
register! {
    DescribeDomains, DescribeDomainsConfig, DescribeEcdnDomainLogs, DescribeEcdnDomainStatistics,
    DescribeEcdnStatistics, DescribeIpStatus
}
