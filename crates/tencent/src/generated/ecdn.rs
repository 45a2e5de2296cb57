//! `ecdn` 2019-10-12.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "ecdn", version: "2019-10-12", code: "ecdn", endpoints: &Endpoints::NONE };

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainFilter {
    pub name: Option<String>,
    pub value: Option<Vec<String>>,
    pub fuzzy: Option<bool>,
}
input! { DomainFilter(name: String, value: Vec<String>) {
    0 "Name" name: String, 1 "Value" value: Vec<String>, 2 "Fuzzy" fuzzy: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainsOutput {
    pub domains: Option<Vec<DomainBriefInfo>>,
    pub total_count: Option<i64>,
}
model! { DescribeDomainsOutput {
    0 "Domains" domains, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainBriefInfo {
    pub resource_id: Option<String>,
    pub app_id: Option<i64>,
    pub domain: Option<String>,
    pub cname: Option<String>,
    pub status: Option<String>,
    pub project_id: Option<i64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub origin: Option<Origin>,
    pub disable: Option<String>,
    pub area: Option<String>,
    pub readonly: Option<String>,
    pub tag: Option<Vec<Tag>>,
}
model! { DomainBriefInfo {
    0 "ResourceId" resource_id, 1 "AppId" app_id, 2 "Domain" domain, 3 "Cname" cname, 4 "Status" status,
    5 "ProjectId" project_id, 6 "CreateTime" create_time, 7 "UpdateTime" update_time, 8 "Origin" origin,
    9 "Disable" disable, 10 "Area" area, 11 "Readonly" readonly, 12 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Origin {
    pub origins: Option<Vec<String>>,
    pub origin_type: Option<String>,
    pub server_name: Option<String>,
    pub origin_pull_protocol: Option<String>,
    pub backup_origins: Option<Vec<String>>,
    pub backup_origin_type: Option<String>,
    pub advance_https: Option<AdvanceHttps>,
}
model! { Origin {
    0 "Origins" origins, 1 "OriginType" origin_type, 2 "ServerName" server_name,
    3 "OriginPullProtocol" origin_pull_protocol, 4 "BackupOrigins" backup_origins,
    5 "BackupOriginType" backup_origin_type, 6 "AdvanceHttps" advance_https
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdvanceHttps {
    pub custom_tls_status: Option<String>,
    pub tls_version: Option<Vec<String>>,
    pub cipher: Option<String>,
    pub verify_origin_type: Option<String>,
    pub cert_info: Option<ServerCert>,
    pub origin_cert_info: Option<ClientCert>,
}
model! { AdvanceHttps {
    0 "CustomTlsStatus" custom_tls_status, 1 "TlsVersion" tls_version, 2 "Cipher" cipher,
    3 "VerifyOriginType" verify_origin_type, 4 "CertInfo" cert_info, 5 "OriginCertInfo" origin_cert_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServerCert {
    pub cert_id: Option<String>,
    pub cert_name: Option<String>,
    pub certificate: Option<String>,
    pub private_key: Option<Secret>,
    pub expire_time: Option<String>,
    pub deploy_time: Option<String>,
    pub message: Option<String>,
}
model! { ServerCert {
    0 "CertId" cert_id, 1 "CertName" cert_name, 2 "Certificate" certificate, 3 "PrivateKey" private_key,
    4 "ExpireTime" expire_time, 5 "DeployTime" deploy_time, 6 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClientCert {
    pub certificate: Option<String>,
    pub cert_name: Option<String>,
    pub expire_time: Option<String>,
    pub deploy_time: Option<String>,
}
model! { ClientCert {
    0 "Certificate" certificate, 1 "CertName" cert_name, 2 "ExpireTime" expire_time, 3 "DeployTime" deploy_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { Tag {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Sort {
    pub key: Option<String>,
    pub sequence: Option<String>,
}
input! { Sort(key: String) {
    0 "Key" key: String, 1 "Sequence" sequence: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainsConfigOutput {
    pub domains: Option<Vec<DomainDetailInfo>>,
    pub total_count: Option<i64>,
}
model! { DescribeDomainsConfigOutput {
    0 "Domains" domains, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainDetailInfo {
    pub resource_id: Option<String>,
    pub app_id: Option<i64>,
    pub domain: Option<String>,
    pub cname: Option<String>,
    pub status: Option<String>,
    pub project_id: Option<i64>,
    pub create_time: Option<String>,
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
    pub tag: Option<Vec<Tag>>,
    pub web_socket: Option<WebSocket>,
}
model! { DomainDetailInfo {
    0 "ResourceId" resource_id, 1 "AppId" app_id, 2 "Domain" domain, 3 "Cname" cname, 4 "Status" status,
    5 "ProjectId" project_id, 6 "CreateTime" create_time, 7 "UpdateTime" update_time, 8 "Origin" origin,
    9 "IpFilter" ip_filter, 10 "IpFreqLimit" ip_freq_limit, 11 "ResponseHeader" response_header,
    12 "CacheKey" cache_key, 13 "Cache" cache, 14 "Https" https, 15 "Disable" disable,
    16 "ForceRedirect" force_redirect, 17 "Area" area, 18 "Readonly" readonly, 19 "Tag" tag, 20 "WebSocket" web_socket
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IpFilter {
    pub switch: Option<String>,
    pub filter_type: Option<String>,
    pub filters: Option<Vec<String>>,
}
model! { IpFilter {
    0 "Switch" switch, 1 "FilterType" filter_type, 2 "Filters" filters
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IpFreqLimit {
    pub switch: Option<String>,
    pub qps: Option<i64>,
}
model! { IpFreqLimit {
    0 "Switch" switch, 1 "Qps" qps
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseHeader {
    pub switch: Option<String>,
    pub header_rules: Option<Vec<HttpHeaderPathRule>>,
}
model! { ResponseHeader {
    0 "Switch" switch, 1 "HeaderRules" header_rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpHeaderPathRule {
    pub header_mode: Option<String>,
    pub header_name: Option<String>,
    pub header_value: Option<String>,
    pub rule_type: Option<String>,
    pub rule_paths: Option<Vec<String>>,
}
model! { HttpHeaderPathRule {
    0 "HeaderMode" header_mode, 1 "HeaderName" header_name, 2 "HeaderValue" header_value, 3 "RuleType" rule_type,
    4 "RulePaths" rule_paths
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CacheKey {
    pub full_url_cache: Option<String>,
}
model! { CacheKey {
    0 "FullUrlCache" full_url_cache
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Cache {
    pub cache_rules: Option<Vec<CacheRule>>,
    pub follow_origin: Option<String>,
}
model! { Cache {
    0 "CacheRules" cache_rules, 1 "FollowOrigin" follow_origin
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CacheRule {
    pub cache_type: Option<String>,
    pub cache_contents: Option<Vec<String>>,
    pub cache_time: Option<i64>,
}
model! { CacheRule {
    0 "CacheType" cache_type, 1 "CacheContents" cache_contents, 2 "CacheTime" cache_time
} }

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
    0 "Switch" switch, 1 "Http2" http2, 2 "OcspStapling" ocsp_stapling, 3 "VerifyClient" verify_client,
    4 "CertInfo" cert_info, 5 "ClientCertInfo" client_cert_info, 6 "Spdy" spdy, 7 "SslStatus" ssl_status, 8 "Hsts" hsts
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Hsts {
    pub switch: Option<String>,
    pub max_age: Option<i64>,
    pub include_sub_domains: Option<String>,
}
model! { Hsts {
    0 "Switch" switch, 1 "MaxAge" max_age, 2 "IncludeSubDomains" include_sub_domains
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForceRedirect {
    pub switch: Option<String>,
    pub redirect_type: Option<String>,
    pub redirect_status_code: Option<i64>,
}
model! { ForceRedirect {
    0 "Switch" switch, 1 "RedirectType" redirect_type, 2 "RedirectStatusCode" redirect_status_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebSocket {
    pub switch: Option<String>,
    pub timeout: Option<i64>,
}
model! { WebSocket {
    0 "Switch" switch, 1 "Timeout" timeout
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEcdnDomainLogs {
    pub domain: String,
    pub start_time: String,
    pub end_time: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeEcdnDomainLogs(domain: String, start_time: String, end_time: String)
    "DescribeEcdnDomainLogs" -> DescribeEcdnDomainLogsOutput {
    0 "Domain" domain, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Offset" offset: i64, 4 "Limit" limit: i64
} }
paged! { DescribeEcdnDomainLogs: DomainLogs = Offset "Offset", "DomainLogs" domain_logs, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEcdnDomainLogsOutput {
    pub domain_logs: Option<Vec<DomainLogs>>,
    pub total_count: Option<i64>,
}
model! { DescribeEcdnDomainLogsOutput {
    0 "DomainLogs" domain_logs, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainLogs {
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub log_path: Option<String>,
}
model! { DomainLogs {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "LogPath" log_path
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEcdnDomainStatistics {
    pub start_time: String,
    pub end_time: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEcdnDomainStatisticsOutput {
    pub data: Option<Vec<DomainData>>,
    pub total_count: Option<i64>,
}
model! { DescribeEcdnDomainStatisticsOutput {
    0 "Data" data, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainData {
    pub resource: Option<String>,
    pub detail_data: Option<Vec<DetailData>>,
}
model! { DomainData {
    0 "Resource" resource, 1 "DetailData" detail_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetailData {
    pub name: Option<String>,
    pub value: Option<f64>,
}
model! { DetailData {
    0 "Name" name, 1 "Value" value
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEcdnStatistics {
    pub start_time: String,
    pub end_time: String,
    pub metrics: Vec<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEcdnStatisticsOutput {
    pub data: Option<Vec<ResourceData>>,
}
model! { DescribeEcdnStatisticsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceData {
    pub resource: Option<String>,
    pub ecdn_data: Option<EcdnData>,
}
model! { ResourceData {
    0 "Resource" resource, 1 "EcdnData" ecdn_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EcdnData {
    pub metrics: Option<Vec<String>>,
    pub detail_data: Option<Vec<TimestampData>>,
}
model! { EcdnData {
    0 "Metrics" metrics, 1 "DetailData" detail_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimestampData {
    pub time: Option<String>,
    pub value: Option<Vec<f64>>,
}
model! { TimestampData {
    0 "Time" time, 1 "Value" value
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpStatus {
    pub domain: String,
    pub area: Option<String>,
}
operation! { DescribeIpStatus(domain: String) "DescribeIpStatus" -> DescribeIpStatusOutput {
    0 "Domain" domain, 1 "Area" area: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpStatusOutput {
    pub ips: Option<Vec<IpStatus>>,
    pub total_count: Option<i64>,
}
model! { DescribeIpStatusOutput {
    0 "Ips" ips, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IpStatus {
    pub ip: Option<String>,
    pub district: Option<String>,
    pub isp: Option<String>,
    pub city: Option<String>,
    pub status: Option<String>,
    pub create_time: Option<String>,
}
model! { IpStatus {
    0 "Ip" ip, 1 "District" district, 2 "Isp" isp, 3 "City" city, 4 "Status" status, 5 "CreateTime" create_time
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION_ECDN_CONFIG_ERROR: &str = "FailedOperation.EcdnConfigError";
    pub const INTERNAL_ERROR_CAM_SYSTEM_ERROR: &str = "InternalError.CamSystemError";
    pub const INTERNAL_ERROR_ECDN_CONFIG_ERROR: &str = "InternalError.EcdnConfigError";
    pub const INTERNAL_ERROR_ECDN_DB_ERROR: &str = "InternalError.EcdnDbError";
    pub const INTERNAL_ERROR_ECDN_QUERY_SYSTEM_ERROR: &str = "InternalError.EcdnQuerySystemError";
    pub const INTERNAL_ERROR_ECDN_SYSTEM_ERROR: &str = "InternalError.EcdnSystemError";
    pub const INTERNAL_ERROR_ERROR: &str = "InternalError.Error";
    pub const INTERNAL_ERROR_PROXY_SERVER: &str = "InternalError.ProxyServer";
    pub const INVALID_PARAMETER_ECDN_CERT_NO_CERT_INFO: &str = "InvalidParameter.EcdnCertNoCertInfo";
    pub const INVALID_PARAMETER_ECDN_CONFIG_INVALID_CACHE: &str = "InvalidParameter.EcdnConfigInvalidCache";
    pub const INVALID_PARAMETER_ECDN_INTERFACE_ERROR: &str = "InvalidParameter.EcdnInterfaceError";
    pub const INVALID_PARAMETER_ECDN_INVALID_PARAM_INTERVAL: &str = "InvalidParameter.EcdnInvalidParamInterval";
    pub const INVALID_PARAMETER_ECDN_PARAM_ERROR: &str = "InvalidParameter.EcdnParamError";
    pub const INVALID_PARAMETER_ECDN_STAT_INVALID_DATE: &str = "InvalidParameter.EcdnStatInvalidDate";
    pub const INVALID_PARAMETER_ECDN_STAT_INVALID_METRIC: &str = "InvalidParameter.EcdnStatInvalidMetric";
    pub const INVALID_PARAMETER_PARAM_ERROR: &str = "InvalidParameter.ParamError";
    pub const LIMIT_EXCEEDED_ECDN_DOMAIN_OP_TOO_OFTEN: &str = "LimitExceeded.EcdnDomainOpTooOften";
    pub const RESOURCE_NOT_FOUND_ECDN_DOMAIN_NOT_EXISTS: &str = "ResourceNotFound.EcdnDomainNotExists";
    pub const RESOURCE_NOT_FOUND_ECDN_HOST_NOT_EXISTS: &str = "ResourceNotFound.EcdnHostNotExists";
    pub const RESOURCE_NOT_FOUND_ECDN_PROJECT_NOT_EXISTS: &str = "ResourceNotFound.EcdnProjectNotExists";
    pub const RESOURCE_NOT_FOUND_ECDN_USER_NOT_EXISTS: &str = "ResourceNotFound.EcdnUserNotExists";
    pub const UNAUTHORIZED_OPERATION_CDN_ACCOUNT_UNAUTHORIZED: &str = "UnauthorizedOperation.CdnAccountUnauthorized";
    pub const UNAUTHORIZED_OPERATION_CDN_CAM_UNAUTHORIZED: &str = "UnauthorizedOperation.CdnCamUnauthorized";
    pub const UNAUTHORIZED_OPERATION_CDN_DOMAIN_UNAUTHORIZED: &str = "UnauthorizedOperation.CdnDomainUnauthorized";
    pub const UNAUTHORIZED_OPERATION_CDN_HOST_UNAUTHORIZED: &str = "UnauthorizedOperation.CdnHostUnauthorized";
    pub const UNAUTHORIZED_OPERATION_CDN_NO_DOMAIN_UNAUTHORIZED: &str = "UnauthorizedOperation.CdnNoDomainUnauthorized";
    pub const UNAUTHORIZED_OPERATION_CDN_PROJECT_UNAUTHORIZED: &str = "UnauthorizedOperation.CdnProjectUnauthorized";
    pub const UNAUTHORIZED_OPERATION_DOMAIN_NO_PERMISSION: &str = "UnauthorizedOperation.DomainNoPermission";
    pub const UNAUTHORIZED_OPERATION_DOMAINS_NO_PERMISSION: &str = "UnauthorizedOperation.DomainsNoPermission";
    pub const UNAUTHORIZED_OPERATION_ECDN_ACCOUNT_UNAUTHORIZED: &str = "UnauthorizedOperation.EcdnAccountUnauthorized";
    pub const UNAUTHORIZED_OPERATION_ECDN_CAM_UNAUTHORIZED: &str = "UnauthorizedOperation.EcdnCamUnauthorized";
    pub const UNAUTHORIZED_OPERATION_ECDN_DOMAIN_UNAUTHORIZED: &str = "UnauthorizedOperation.EcdnDomainUnauthorized";
    pub const UNAUTHORIZED_OPERATION_ECDN_HOST_UNAUTHORIZED: &str = "UnauthorizedOperation.EcdnHostUnauthorized";
    pub const UNAUTHORIZED_OPERATION_ECDN_NO_DOMAIN_UNAUTHORIZED: &str =
        "UnauthorizedOperation.EcdnNoDomainUnauthorized";
    pub const UNAUTHORIZED_OPERATION_ECDN_PROJECT_UNAUTHORIZED: &str = "UnauthorizedOperation.EcdnProjectUnauthorized";
    pub const UNAUTHORIZED_OPERATION_ECDN_USER_NO_WHITELIST: &str = "UnauthorizedOperation.EcdnUserNoWhitelist";
    pub const UNAUTHORIZED_OPERATION_NO_PERMISSION: &str = "UnauthorizedOperation.NoPermission";
    pub const UNAUTHORIZED_OPERATION_OPERATION_TOO_OFTEN: &str = "UnauthorizedOperation.OperationTooOften";
    pub const UNAUTHORIZED_OPERATION_PROJECT_NO_PERMISSION: &str = "UnauthorizedOperation.ProjectNoPermission";
    pub const UNAUTHORIZED_OPERATION_PROJECTS_NO_PERMISSION: &str = "UnauthorizedOperation.ProjectsNoPermission";
    pub const UNAUTHORIZED_OPERATION_UNKNOWN: &str = "UnauthorizedOperation.Unknown";
}

#[cfg(feature = "reflect")]
register! {
    DescribeDomains, DescribeDomainsConfig, DescribeEcdnDomainLogs, DescribeEcdnDomainStatistics,
    DescribeEcdnStatistics, DescribeIpStatus
}
