//! `cdn` 2018-06-06.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "cdn", version: "2018-06-06", code: "cdn", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCLSTopicDomains {
    pub logset_id: String,
    pub topic_id: String,
    pub domain_area_configs: Vec<DomainAreaConfig>,
    pub channel: Option<String>,
    pub inherit_domain_tags: Option<bool>,
}
operation! { AddCLSTopicDomains(logset_id: String, topic_id: String, domain_area_configs: Vec<DomainAreaConfig>)
    "AddCLSTopicDomains" -> Empty {
    0 "LogsetId" logset_id, 1 "TopicId" topic_id, 2 "DomainAreaConfigs" domain_area_configs,
    3 "Channel" channel: String, 4 "InheritDomainTags" inherit_domain_tags: bool
} }

pub type AddCLSTopicDomainsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainAreaConfig {
    pub domain: Option<String>,
    pub area: Option<Vec<String>>,
}
input! { DomainAreaConfig(domain: String, area: Vec<String>) {
    0 "Domain" domain: String, 1 "Area" area: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCdnDomain {
    pub domain: String,
    pub service_type: String,
    pub origin: Origin,
    pub project_id: Option<i64>,
    pub ip_filter: Option<IpFilter>,
    pub ip_freq_limit: Option<IpFreqLimit>,
    pub status_code_cache: Option<StatusCodeCache>,
    pub compression: Option<Compression>,
    pub bandwidth_alert: Option<BandwidthAlert>,
    pub range_origin_pull: Option<RangeOriginPull>,
    pub follow_redirect: Option<FollowRedirect>,
    pub error_page: Option<ErrorPage>,
    pub request_header: Option<RequestHeader>,
    pub response_header: Option<ResponseHeader>,
    pub downstream_capping: Option<DownstreamCapping>,
    pub cache_key: Option<CacheKey>,
    pub response_header_cache: Option<ResponseHeaderCache>,
    pub video_seek: Option<VideoSeek>,
    pub cache: Option<Cache>,
    pub origin_pull_optimization: Option<OriginPullOptimization>,
    pub https: Option<Https>,
    pub authentication: Option<Authentication>,
    pub seo: Option<Seo>,
    pub force_redirect: Option<ForceRedirect>,
    pub referer: Option<Referer>,
    pub max_age: Option<MaxAge>,
    pub ipv6: Option<Ipv6>,
    pub specific_config: Option<SpecificConfig>,
    pub area: Option<String>,
    pub origin_pull_timeout: Option<OriginPullTimeout>,
    pub tag: Option<Vec<Tag>>,
    pub ipv6_access: Option<Ipv6Access>,
    pub offline_cache: Option<OfflineCache>,
    pub quic: Option<Quic>,
    pub aws_private_access: Option<AwsPrivateAccess>,
    pub oss_private_access: Option<OssPrivateAccess>,
    pub hw_private_access: Option<HwPrivateAccess>,
    pub qn_private_access: Option<QnPrivateAccess>,
    pub others_private_access: Option<OthersPrivateAccess>,
    pub https_billing: Option<HttpsBilling>,
}
operation! { AddCdnDomain(domain: String, service_type: String, origin: Origin) "AddCdnDomain" -> Empty {
    0 "Domain" domain, 1 "ServiceType" service_type, 2 "Origin" origin, 3 "ProjectId" project_id: i64,
    4 "IpFilter" ip_filter: IpFilter, 5 "IpFreqLimit" ip_freq_limit: IpFreqLimit,
    6 "StatusCodeCache" status_code_cache: StatusCodeCache, 7 "Compression" compression: Compression,
    8 "BandwidthAlert" bandwidth_alert: BandwidthAlert, 9 "RangeOriginPull" range_origin_pull: RangeOriginPull,
    10 "FollowRedirect" follow_redirect: FollowRedirect, 11 "ErrorPage" error_page: ErrorPage,
    12 "RequestHeader" request_header: RequestHeader, 13 "ResponseHeader" response_header: ResponseHeader,
    14 "DownstreamCapping" downstream_capping: DownstreamCapping, 15 "CacheKey" cache_key: CacheKey,
    16 "ResponseHeaderCache" response_header_cache: ResponseHeaderCache, 17 "VideoSeek" video_seek: VideoSeek,
    18 "Cache" cache: Cache, 19 "OriginPullOptimization" origin_pull_optimization: OriginPullOptimization,
    20 "Https" https: Https, 21 "Authentication" authentication: Authentication, 22 "Seo" seo: Seo,
    23 "ForceRedirect" force_redirect: ForceRedirect, 24 "Referer" referer: Referer, 25 "MaxAge" max_age: MaxAge,
    26 "Ipv6" ipv6: Ipv6, 27 "SpecificConfig" specific_config: SpecificConfig, 28 "Area" area: String,
    29 "OriginPullTimeout" origin_pull_timeout: OriginPullTimeout, 30 "Tag" tag: Vec<Tag>,
    31 "Ipv6Access" ipv6_access: Ipv6Access, 32 "OfflineCache" offline_cache: OfflineCache, 33 "Quic" quic: Quic,
    34 "AwsPrivateAccess" aws_private_access: AwsPrivateAccess,
    35 "OssPrivateAccess" oss_private_access: OssPrivateAccess, 36 "HwPrivateAccess" hw_private_access: HwPrivateAccess,
    37 "QnPrivateAccess" qn_private_access: QnPrivateAccess,
    38 "OthersPrivateAccess" others_private_access: OthersPrivateAccess, 39 "HttpsBilling" https_billing: HttpsBilling
} }

pub type AddCdnDomainOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Origin {
    pub origins: Option<Vec<String>>,
    pub origin_type: Option<String>,
    pub server_name: Option<String>,
    pub cos_private_access: Option<String>,
    pub origin_pull_protocol: Option<String>,
    pub backup_origins: Option<Vec<String>>,
    pub backup_origin_type: Option<String>,
    pub backup_server_name: Option<String>,
    pub base_path: Option<String>,
    pub path_rules: Option<Vec<PathRule>>,
    pub path_based_origin: Option<Vec<PathBasedOriginRule>>,
    pub sni: Option<OriginSni>,
    pub advance_https: Option<AdvanceHttps>,
    pub origin_company: Option<String>,
}
input! { Origin() {
    0 "Origins" origins: Vec<String>, 1 "OriginType" origin_type: String, 2 "ServerName" server_name: String,
    3 "CosPrivateAccess" cos_private_access: String, 4 "OriginPullProtocol" origin_pull_protocol: String,
    5 "BackupOrigins" backup_origins: Vec<String>, 6 "BackupOriginType" backup_origin_type: String,
    7 "BackupServerName" backup_server_name: String, 8 "BasePath" base_path: String,
    9 "PathRules" path_rules: Vec<PathRule>, 10 "PathBasedOrigin" path_based_origin: Vec<PathBasedOriginRule>,
    11 "Sni" sni: OriginSni, 12 "AdvanceHttps" advance_https: AdvanceHttps, 13 "OriginCompany" origin_company: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PathRule {
    pub regex: Option<bool>,
    pub path: Option<String>,
    pub origin: Option<String>,
    pub server_name: Option<String>,
    pub origin_area: Option<String>,
    pub forward_uri: Option<String>,
    pub request_headers: Option<Vec<HttpHeaderRule>>,
    pub full_match: Option<bool>,
}
input! { PathRule(regex: bool, path: String) {
    0 "Regex" regex: bool, 1 "Path" path: String, 2 "Origin" origin: String, 3 "ServerName" server_name: String,
    4 "OriginArea" origin_area: String, 5 "ForwardUri" forward_uri: String,
    6 "RequestHeaders" request_headers: Vec<HttpHeaderRule>, 7 "FullMatch" full_match: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpHeaderRule {
    pub header_mode: Option<String>,
    pub header_name: Option<String>,
    pub header_value: Option<String>,
}
input! { HttpHeaderRule(header_mode: String, header_name: String, header_value: String) {
    0 "HeaderMode" header_mode: String, 1 "HeaderName" header_name: String, 2 "HeaderValue" header_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PathBasedOriginRule {
    pub rule_type: Option<String>,
    pub rule_paths: Option<Vec<String>>,
    pub origin: Option<Vec<String>>,
}
input! { PathBasedOriginRule(rule_type: String, rule_paths: Vec<String>, origin: Vec<String>) {
    0 "RuleType" rule_type: String, 1 "RulePaths" rule_paths: Vec<String>, 2 "Origin" origin: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OriginSni {
    pub switch: Option<String>,
    pub server_name: Option<String>,
}
input! { OriginSni(switch: String, server_name: String) {
    0 "Switch" switch: String, 1 "ServerName" server_name: String
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
input! { AdvanceHttps() {
    0 "CustomTlsStatus" custom_tls_status: String, 1 "TlsVersion" tls_version: Vec<String>, 2 "Cipher" cipher: String,
    3 "VerifyOriginType" verify_origin_type: String, 4 "CertInfo" cert_info: ServerCert,
    5 "OriginCertInfo" origin_cert_info: ClientCert
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
    pub from: Option<String>,
}
input! { ServerCert() {
    0 "CertId" cert_id: String, 1 "CertName" cert_name: String, 2 "Certificate" certificate: String,
    3 "PrivateKey" private_key: Secret, 4 "ExpireTime" expire_time: String, 5 "DeployTime" deploy_time: String,
    6 "Message" message: String, 7 "From" from: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClientCert {
    pub certificate: Option<String>,
    pub cert_name: Option<String>,
    pub expire_time: Option<String>,
    pub deploy_time: Option<String>,
}
input! { ClientCert(certificate: String) {
    0 "Certificate" certificate: String, 1 "CertName" cert_name: String, 2 "ExpireTime" expire_time: String,
    3 "DeployTime" deploy_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IpFilter {
    pub switch: Option<String>,
    pub filter_type: Option<String>,
    pub filters: Option<Vec<String>>,
    pub filter_rules: Option<Vec<IpFilterPathRule>>,
    pub return_code: Option<i64>,
}
input! { IpFilter(switch: String) {
    0 "Switch" switch: String, 1 "FilterType" filter_type: String, 2 "Filters" filters: Vec<String>,
    3 "FilterRules" filter_rules: Vec<IpFilterPathRule>, 4 "ReturnCode" return_code: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IpFilterPathRule {
    pub filter_type: Option<String>,
    pub filters: Option<Vec<String>>,
    pub rule_type: Option<String>,
    pub rule_paths: Option<Vec<String>>,
    pub remark: Option<String>,
}
input! { IpFilterPathRule(filter_type: String, filters: Vec<String>, rule_type: String, rule_paths: Vec<String>) {
    0 "FilterType" filter_type: String, 1 "Filters" filters: Vec<String>, 2 "RuleType" rule_type: String,
    3 "RulePaths" rule_paths: Vec<String>, 4 "Remark" remark: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IpFreqLimit {
    pub switch: Option<String>,
    pub qps: Option<i64>,
}
input! { IpFreqLimit(switch: String) {
    0 "Switch" switch: String, 1 "Qps" qps: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatusCodeCache {
    pub switch: Option<String>,
    pub cache_rules: Option<Vec<StatusCodeCacheRule>>,
}
input! { StatusCodeCache(switch: String) {
    0 "Switch" switch: String, 1 "CacheRules" cache_rules: Vec<StatusCodeCacheRule>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatusCodeCacheRule {
    pub status_code: Option<String>,
    pub cache_time: Option<i64>,
}
input! { StatusCodeCacheRule(status_code: String, cache_time: i64) {
    0 "StatusCode" status_code: String, 1 "CacheTime" cache_time: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Compression {
    pub switch: Option<String>,
    pub compression_rules: Option<Vec<CompressionRule>>,
}
input! { Compression(switch: String) {
    0 "Switch" switch: String, 1 "CompressionRules" compression_rules: Vec<CompressionRule>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompressionRule {
    pub compress: Option<bool>,
    pub min_length: Option<i64>,
    pub max_length: Option<i64>,
    pub algorithms: Option<Vec<String>>,
    pub file_extensions: Option<Vec<String>>,
    pub rule_type: Option<String>,
    pub rule_paths: Option<Vec<String>>,
}
input! { CompressionRule(compress: bool, min_length: i64, max_length: i64, algorithms: Vec<String>) {
    0 "Compress" compress: bool, 1 "MinLength" min_length: i64, 2 "MaxLength" max_length: i64,
    3 "Algorithms" algorithms: Vec<String>, 4 "FileExtensions" file_extensions: Vec<String>,
    5 "RuleType" rule_type: String, 6 "RulePaths" rule_paths: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BandwidthAlert {
    pub switch: Option<String>,
    pub bps_threshold: Option<i64>,
    pub counter_measure: Option<String>,
    pub last_trigger_time: Option<String>,
    pub alert_switch: Option<String>,
    pub alert_percentage: Option<i64>,
    pub last_trigger_time_overseas: Option<String>,
    pub metric: Option<String>,
    pub statistic_items: Option<Vec<StatisticItem>>,
}
input! { BandwidthAlert(switch: String) {
    0 "Switch" switch: String, 1 "BpsThreshold" bps_threshold: i64, 2 "CounterMeasure" counter_measure: String,
    3 "LastTriggerTime" last_trigger_time: String, 4 "AlertSwitch" alert_switch: String,
    5 "AlertPercentage" alert_percentage: i64, 6 "LastTriggerTimeOverseas" last_trigger_time_overseas: String,
    7 "Metric" metric: String, 8 "StatisticItems" statistic_items: Vec<StatisticItem>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatisticItem {
    pub r#type: Option<String>,
    pub un_block_time: Option<u64>,
    pub bps_threshold: Option<u64>,
    pub counter_measure: Option<String>,
    pub alert_percentage: Option<u64>,
    pub alert_switch: Option<String>,
    pub metric: Option<String>,
    pub cycle: Option<u64>,
    pub switch: Option<String>,
}
input! { StatisticItem() {
    0 "Type" r#type: String, 1 "UnBlockTime" un_block_time: u64, 2 "BpsThreshold" bps_threshold: u64,
    3 "CounterMeasure" counter_measure: String, 4 "AlertPercentage" alert_percentage: u64,
    5 "AlertSwitch" alert_switch: String, 6 "Metric" metric: String, 7 "Cycle" cycle: u64, 8 "Switch" switch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RangeOriginPull {
    pub switch: Option<String>,
    pub range_rules: Option<Vec<RangeOriginPullRule>>,
}
input! { RangeOriginPull(switch: String) {
    0 "Switch" switch: String, 1 "RangeRules" range_rules: Vec<RangeOriginPullRule>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RangeOriginPullRule {
    pub switch: Option<String>,
    pub rule_type: Option<String>,
    pub rule_paths: Option<Vec<String>>,
}
input! { RangeOriginPullRule(switch: String, rule_type: String, rule_paths: Vec<String>) {
    0 "Switch" switch: String, 1 "RuleType" rule_type: String, 2 "RulePaths" rule_paths: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FollowRedirect {
    pub switch: Option<String>,
    pub redirect_config: Option<RedirectConfig>,
}
input! { FollowRedirect(switch: String) {
    0 "Switch" switch: String, 1 "RedirectConfig" redirect_config: RedirectConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RedirectConfig {
    pub switch: Option<String>,
    pub follow_redirect_host: Option<String>,
    pub follow_redirect_backup_host: Option<String>,
}
input! { RedirectConfig(switch: String, follow_redirect_host: String) {
    0 "Switch" switch: String, 1 "FollowRedirectHost" follow_redirect_host: String,
    2 "FollowRedirectBackupHost" follow_redirect_backup_host: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ErrorPage {
    pub switch: Option<String>,
    pub page_rules: Option<Vec<ErrorPageRule>>,
}
input! { ErrorPage(switch: String) {
    0 "Switch" switch: String, 1 "PageRules" page_rules: Vec<ErrorPageRule>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ErrorPageRule {
    pub status_code: Option<i64>,
    pub redirect_code: Option<i64>,
    pub redirect_url: Option<String>,
}
input! { ErrorPageRule(status_code: i64, redirect_code: i64, redirect_url: String) {
    0 "StatusCode" status_code: i64, 1 "RedirectCode" redirect_code: i64, 2 "RedirectUrl" redirect_url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RequestHeader {
    pub switch: Option<String>,
    pub header_rules: Option<Vec<HttpHeaderPathRule>>,
}
input! { RequestHeader(switch: String) {
    0 "Switch" switch: String, 1 "HeaderRules" header_rules: Vec<HttpHeaderPathRule>
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

/// What [`HttpHeaderPathRule::new`] takes.
pub struct HttpHeaderPathRuleRequired {
    pub header_mode: String,
    pub header_name: String,
    pub header_value: String,
    pub rule_type: String,
    pub rule_paths: Vec<String>,
}
input! { HttpHeaderPathRule{HttpHeaderPathRuleRequired: header_mode, header_name, header_value, rule_type, rule_paths} {
    0 "HeaderMode" header_mode: String, 1 "HeaderName" header_name: String, 2 "HeaderValue" header_value: String,
    3 "RuleType" rule_type: String, 4 "RulePaths" rule_paths: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseHeader {
    pub switch: Option<String>,
    pub header_rules: Option<Vec<HttpHeaderPathRule>>,
}
input! { ResponseHeader(switch: String) {
    0 "Switch" switch: String, 1 "HeaderRules" header_rules: Vec<HttpHeaderPathRule>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownstreamCapping {
    pub switch: Option<String>,
    pub capping_rules: Option<Vec<CappingRule>>,
}
input! { DownstreamCapping(switch: String) {
    0 "Switch" switch: String, 1 "CappingRules" capping_rules: Vec<CappingRule>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CappingRule {
    pub rule_type: Option<String>,
    pub rule_paths: Option<Vec<String>>,
    pub k_bps_threshold: Option<i64>,
}
input! { CappingRule(rule_type: String, rule_paths: Vec<String>, k_bps_threshold: i64) {
    0 "RuleType" rule_type: String, 1 "RulePaths" rule_paths: Vec<String>, 2 "KBpsThreshold" k_bps_threshold: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CacheKey {
    pub full_url_cache: Option<String>,
    pub ignore_case: Option<String>,
    pub query_string: Option<QueryStringKey>,
    pub cookie: Option<CookieKey>,
    pub header: Option<HeaderKey>,
    pub cache_tag: Option<CacheTagKey>,
    pub scheme: Option<SchemeKey>,
    pub key_rules: Option<Vec<KeyRule>>,
}
input! { CacheKey() {
    0 "FullUrlCache" full_url_cache: String, 1 "IgnoreCase" ignore_case: String,
    2 "QueryString" query_string: QueryStringKey, 3 "Cookie" cookie: CookieKey, 4 "Header" header: HeaderKey,
    5 "CacheTag" cache_tag: CacheTagKey, 6 "Scheme" scheme: SchemeKey, 7 "KeyRules" key_rules: Vec<KeyRule>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryStringKey {
    pub switch: Option<String>,
    pub reorder: Option<String>,
    pub action: Option<String>,
    pub value: Option<String>,
}
input! { QueryStringKey(switch: String) {
    0 "Switch" switch: String, 1 "Reorder" reorder: String, 2 "Action" action: String, 3 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CookieKey {
    pub switch: Option<String>,
    pub value: Option<String>,
}
input! { CookieKey(switch: String) {
    0 "Switch" switch: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HeaderKey {
    pub switch: Option<String>,
    pub value: Option<String>,
}
input! { HeaderKey() {
    0 "Switch" switch: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CacheTagKey {
    pub switch: Option<String>,
    pub value: Option<String>,
}
input! { CacheTagKey(switch: String) {
    0 "Switch" switch: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SchemeKey {
    pub switch: Option<String>,
}
input! { SchemeKey(switch: String) {
    0 "Switch" switch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyRule {
    pub rule_paths: Option<Vec<String>>,
    pub rule_type: Option<String>,
    pub full_url_cache: Option<String>,
    pub ignore_case: Option<String>,
    pub query_string: Option<RuleQueryString>,
    pub rule_tag: Option<String>,
}

/// What [`KeyRule::new`] takes.
pub struct KeyRuleRequired {
    pub rule_paths: Vec<String>,
    pub rule_type: String,
    pub full_url_cache: String,
    pub ignore_case: String,
    pub query_string: RuleQueryString,
    pub rule_tag: String,
}
input! { KeyRule{KeyRuleRequired: rule_paths, rule_type, full_url_cache, ignore_case, query_string, rule_tag} {
    0 "RulePaths" rule_paths: Vec<String>, 1 "RuleType" rule_type: String, 2 "FullUrlCache" full_url_cache: String,
    3 "IgnoreCase" ignore_case: String, 4 "QueryString" query_string: RuleQueryString, 5 "RuleTag" rule_tag: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleQueryString {
    pub switch: Option<String>,
    pub action: Option<String>,
    pub value: Option<String>,
}
input! { RuleQueryString(switch: String, action: String, value: String) {
    0 "Switch" switch: String, 1 "Action" action: String, 2 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseHeaderCache {
    pub switch: Option<String>,
}
input! { ResponseHeaderCache(switch: String) {
    0 "Switch" switch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoSeek {
    pub switch: Option<String>,
}
input! { VideoSeek(switch: String) {
    0 "Switch" switch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Cache {
    pub simple_cache: Option<SimpleCache>,
    pub advanced_cache: Option<AdvancedCache>,
    pub rule_cache: Option<Vec<RuleCache>>,
}
input! { Cache() {
    0 "SimpleCache" simple_cache: SimpleCache, 1 "AdvancedCache" advanced_cache: AdvancedCache,
    2 "RuleCache" rule_cache: Vec<RuleCache>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SimpleCache {
    pub cache_rules: Option<Vec<SimpleCacheRule>>,
    pub follow_origin: Option<String>,
    pub ignore_cache_control: Option<String>,
    pub ignore_set_cookie: Option<String>,
    pub compare_max_age: Option<String>,
    pub revalidate: Option<Revalidate>,
}

/// What [`SimpleCache::new`] takes.
pub struct SimpleCacheRequired {
    pub cache_rules: Vec<SimpleCacheRule>,
    pub follow_origin: String,
    pub ignore_cache_control: String,
    pub ignore_set_cookie: String,
    pub compare_max_age: String,
}
input! { SimpleCache{SimpleCacheRequired: cache_rules, follow_origin, ignore_cache_control, ignore_set_cookie, compare_max_age} {
    0 "CacheRules" cache_rules: Vec<SimpleCacheRule>, 1 "FollowOrigin" follow_origin: String,
    2 "IgnoreCacheControl" ignore_cache_control: String, 3 "IgnoreSetCookie" ignore_set_cookie: String,
    4 "CompareMaxAge" compare_max_age: String, 5 "Revalidate" revalidate: Revalidate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SimpleCacheRule {
    pub cache_type: Option<String>,
    pub cache_contents: Option<Vec<String>>,
    pub cache_time: Option<i64>,
}
input! { SimpleCacheRule(cache_type: String, cache_contents: Vec<String>, cache_time: i64) {
    0 "CacheType" cache_type: String, 1 "CacheContents" cache_contents: Vec<String>, 2 "CacheTime" cache_time: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Revalidate {
    pub switch: Option<String>,
    pub path: Option<String>,
}
input! { Revalidate(switch: String) {
    0 "Switch" switch: String, 1 "Path" path: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdvancedCache {
    pub cache_rules: Option<Vec<AdvanceCacheRule>>,
    pub ignore_cache_control: Option<String>,
    pub ignore_set_cookie: Option<String>,
}
input! { AdvancedCache(cache_rules: Vec<AdvanceCacheRule>, ignore_cache_control: String, ignore_set_cookie: String) {
    0 "CacheRules" cache_rules: Vec<AdvanceCacheRule>, 1 "IgnoreCacheControl" ignore_cache_control: String,
    2 "IgnoreSetCookie" ignore_set_cookie: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdvanceCacheRule {
    pub cache_type: Option<String>,
    pub cache_contents: Option<Vec<String>>,
    pub cache_time: Option<i64>,
}
input! { AdvanceCacheRule(cache_type: String, cache_contents: Vec<String>, cache_time: i64) {
    0 "CacheType" cache_type: String, 1 "CacheContents" cache_contents: Vec<String>, 2 "CacheTime" cache_time: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleCache {
    pub rule_paths: Option<Vec<String>>,
    pub rule_type: Option<String>,
    pub cache_config: Option<RuleCacheConfig>,
}
input! { RuleCache(rule_paths: Vec<String>, rule_type: String, cache_config: RuleCacheConfig) {
    0 "RulePaths" rule_paths: Vec<String>, 1 "RuleType" rule_type: String, 2 "CacheConfig" cache_config: RuleCacheConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleCacheConfig {
    pub cache: Option<CacheConfigCache>,
    pub no_cache: Option<CacheConfigNoCache>,
    pub follow_origin: Option<CacheConfigFollowOrigin>,
}
input! { RuleCacheConfig(cache: CacheConfigCache, no_cache: CacheConfigNoCache, follow_origin: CacheConfigFollowOrigin) {
    0 "Cache" cache: CacheConfigCache, 1 "NoCache" no_cache: CacheConfigNoCache,
    2 "FollowOrigin" follow_origin: CacheConfigFollowOrigin
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CacheConfigCache {
    pub switch: Option<String>,
    pub cache_time: Option<i64>,
    pub compare_max_age: Option<String>,
    pub ignore_cache_control: Option<String>,
    pub ignore_set_cookie: Option<String>,
    pub origin_mtime_check_type: Option<String>,
}

/// What [`CacheConfigCache::new`] takes.
pub struct CacheConfigCacheRequired {
    pub switch: String,
    pub cache_time: i64,
    pub compare_max_age: String,
    pub ignore_cache_control: String,
    pub ignore_set_cookie: String,
}
input! { CacheConfigCache{CacheConfigCacheRequired: switch, cache_time, compare_max_age, ignore_cache_control, ignore_set_cookie} {
    0 "Switch" switch: String, 1 "CacheTime" cache_time: i64, 2 "CompareMaxAge" compare_max_age: String,
    3 "IgnoreCacheControl" ignore_cache_control: String, 4 "IgnoreSetCookie" ignore_set_cookie: String,
    5 "OriginMtimeCheckType" origin_mtime_check_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CacheConfigNoCache {
    pub switch: Option<String>,
    pub revalidate: Option<String>,
}
input! { CacheConfigNoCache(switch: String, revalidate: String) {
    0 "Switch" switch: String, 1 "Revalidate" revalidate: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CacheConfigFollowOrigin {
    pub switch: Option<String>,
    pub heuristic_cache: Option<HeuristicCache>,
    pub origin_mtime_check_type: Option<String>,
}
input! { CacheConfigFollowOrigin(switch: String) {
    0 "Switch" switch: String, 1 "HeuristicCache" heuristic_cache: HeuristicCache,
    2 "OriginMtimeCheckType" origin_mtime_check_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HeuristicCache {
    pub switch: Option<String>,
    pub cache_config: Option<CacheConfig>,
}
input! { HeuristicCache(switch: String) {
    0 "Switch" switch: String, 1 "CacheConfig" cache_config: CacheConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CacheConfig {
    pub heuristic_cache_time_switch: Option<String>,
    pub heuristic_cache_time: Option<i64>,
}
input! { CacheConfig(heuristic_cache_time_switch: String, heuristic_cache_time: i64) {
    0 "HeuristicCacheTimeSwitch" heuristic_cache_time_switch: String, 1 "HeuristicCacheTime" heuristic_cache_time: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OriginPullOptimization {
    pub switch: Option<String>,
    pub optimization_type: Option<String>,
}
input! { OriginPullOptimization(switch: String) {
    0 "Switch" switch: String, 1 "OptimizationType" optimization_type: String
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
    pub tls_version: Option<Vec<String>>,
}
input! { Https(switch: String) {
    0 "Switch" switch: String, 1 "Http2" http2: String, 2 "OcspStapling" ocsp_stapling: String,
    3 "VerifyClient" verify_client: String, 4 "CertInfo" cert_info: ServerCert,
    5 "ClientCertInfo" client_cert_info: ClientCert, 6 "Spdy" spdy: String, 7 "SslStatus" ssl_status: String,
    8 "Hsts" hsts: Hsts, 9 "TlsVersion" tls_version: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Hsts {
    pub switch: Option<String>,
    pub max_age: Option<i64>,
    pub include_sub_domains: Option<String>,
}
input! { Hsts(switch: String) {
    0 "Switch" switch: String, 1 "MaxAge" max_age: i64, 2 "IncludeSubDomains" include_sub_domains: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Authentication {
    pub switch: Option<String>,
    pub auth_algorithm: Option<String>,
    pub type_a: Option<AuthenticationTypeA>,
    pub type_b: Option<AuthenticationTypeB>,
    pub type_c: Option<AuthenticationTypeC>,
    pub type_d: Option<AuthenticationTypeD>,
}
input! { Authentication(switch: String) {
    0 "Switch" switch: String, 1 "AuthAlgorithm" auth_algorithm: String, 2 "TypeA" type_a: AuthenticationTypeA,
    3 "TypeB" type_b: AuthenticationTypeB, 4 "TypeC" type_c: AuthenticationTypeC, 5 "TypeD" type_d: AuthenticationTypeD
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthenticationTypeA {
    pub secret_key: Option<Secret>,
    pub sign_param: Option<String>,
    pub expire_time: Option<i64>,
    pub file_extensions: Option<Vec<String>>,
    pub filter_type: Option<String>,
    pub backup_secret_key: Option<Secret>,
}

/// What [`AuthenticationTypeA::new`] takes.
pub struct AuthenticationTypeARequired {
    pub secret_key: Secret,
    pub sign_param: String,
    pub expire_time: i64,
    pub file_extensions: Vec<String>,
    pub filter_type: String,
}
input! { AuthenticationTypeA{AuthenticationTypeARequired: secret_key, sign_param, expire_time, file_extensions, filter_type} {
    0 "SecretKey" secret_key: Secret, 1 "SignParam" sign_param: String, 2 "ExpireTime" expire_time: i64,
    3 "FileExtensions" file_extensions: Vec<String>, 4 "FilterType" filter_type: String,
    5 "BackupSecretKey" backup_secret_key: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthenticationTypeB {
    pub secret_key: Option<Secret>,
    pub expire_time: Option<i64>,
    pub file_extensions: Option<Vec<String>>,
    pub filter_type: Option<String>,
    pub backup_secret_key: Option<Secret>,
}
input! { AuthenticationTypeB(secret_key: Secret, expire_time: i64, file_extensions: Vec<String>, filter_type: String) {
    0 "SecretKey" secret_key: Secret, 1 "ExpireTime" expire_time: i64, 2 "FileExtensions" file_extensions: Vec<String>,
    3 "FilterType" filter_type: String, 4 "BackupSecretKey" backup_secret_key: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthenticationTypeC {
    pub secret_key: Option<Secret>,
    pub expire_time: Option<i64>,
    pub file_extensions: Option<Vec<String>>,
    pub filter_type: Option<String>,
    pub time_format: Option<String>,
    pub backup_secret_key: Option<Secret>,
}
input! { AuthenticationTypeC(secret_key: Secret, expire_time: i64, file_extensions: Vec<String>, filter_type: String) {
    0 "SecretKey" secret_key: Secret, 1 "ExpireTime" expire_time: i64, 2 "FileExtensions" file_extensions: Vec<String>,
    3 "FilterType" filter_type: String, 4 "TimeFormat" time_format: String,
    5 "BackupSecretKey" backup_secret_key: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthenticationTypeD {
    pub secret_key: Option<Secret>,
    pub expire_time: Option<i64>,
    pub file_extensions: Option<Vec<String>>,
    pub filter_type: Option<String>,
    pub sign_param: Option<String>,
    pub time_param: Option<String>,
    pub time_format: Option<String>,
    pub backup_secret_key: Option<Secret>,
}

/// What [`AuthenticationTypeD::new`] takes.
pub struct AuthenticationTypeDRequired {
    pub secret_key: Secret,
    pub expire_time: i64,
    pub file_extensions: Vec<String>,
    pub filter_type: String,
    pub sign_param: String,
    pub time_param: String,
    pub time_format: String,
}
input! { AuthenticationTypeD{AuthenticationTypeDRequired: secret_key, expire_time, file_extensions, filter_type, sign_param, time_param, time_format} {
    0 "SecretKey" secret_key: Secret, 1 "ExpireTime" expire_time: i64, 2 "FileExtensions" file_extensions: Vec<String>,
    3 "FilterType" filter_type: String, 4 "SignParam" sign_param: String, 5 "TimeParam" time_param: String,
    6 "TimeFormat" time_format: String, 7 "BackupSecretKey" backup_secret_key: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Seo {
    pub switch: Option<String>,
}
input! { Seo(switch: String) {
    0 "Switch" switch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForceRedirect {
    pub switch: Option<String>,
    pub redirect_type: Option<String>,
    pub redirect_status_code: Option<i64>,
    pub carry_headers: Option<String>,
}
input! { ForceRedirect(switch: String) {
    0 "Switch" switch: String, 1 "RedirectType" redirect_type: String, 2 "RedirectStatusCode" redirect_status_code: i64,
    3 "CarryHeaders" carry_headers: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Referer {
    pub switch: Option<String>,
    pub referer_rules: Option<Vec<RefererRule>>,
}
input! { Referer(switch: String) {
    0 "Switch" switch: String, 1 "RefererRules" referer_rules: Vec<RefererRule>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefererRule {
    pub rule_type: Option<String>,
    pub rule_paths: Option<Vec<String>>,
    pub referer_type: Option<String>,
    pub referers: Option<Vec<String>>,
    pub allow_empty: Option<bool>,
}

/// What [`RefererRule::new`] takes.
pub struct RefererRuleRequired {
    pub rule_type: String,
    pub rule_paths: Vec<String>,
    pub referer_type: String,
    pub referers: Vec<String>,
    pub allow_empty: bool,
}
input! { RefererRule{RefererRuleRequired: rule_type, rule_paths, referer_type, referers, allow_empty} {
    0 "RuleType" rule_type: String, 1 "RulePaths" rule_paths: Vec<String>, 2 "RefererType" referer_type: String,
    3 "Referers" referers: Vec<String>, 4 "AllowEmpty" allow_empty: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MaxAge {
    pub switch: Option<String>,
    pub max_age_rules: Option<Vec<MaxAgeRule>>,
    pub max_age_code_rule: Option<MaxAgeCodeRule>,
}
input! { MaxAge(switch: String) {
    0 "Switch" switch: String, 1 "MaxAgeRules" max_age_rules: Vec<MaxAgeRule>,
    2 "MaxAgeCodeRule" max_age_code_rule: MaxAgeCodeRule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MaxAgeRule {
    pub max_age_type: Option<String>,
    pub max_age_contents: Option<Vec<String>>,
    pub max_age_time: Option<i64>,
    pub follow_origin: Option<String>,
}
input! { MaxAgeRule(max_age_type: String, max_age_contents: Vec<String>, max_age_time: i64) {
    0 "MaxAgeType" max_age_type: String, 1 "MaxAgeContents" max_age_contents: Vec<String>,
    2 "MaxAgeTime" max_age_time: i64, 3 "FollowOrigin" follow_origin: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MaxAgeCodeRule {
    pub action: Option<String>,
    pub status_codes: Option<Vec<String>>,
}
input! { MaxAgeCodeRule(action: String, status_codes: Vec<String>) {
    0 "Action" action: String, 1 "StatusCodes" status_codes: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Ipv6 {
    pub switch: Option<String>,
}
input! { Ipv6(switch: String) {
    0 "Switch" switch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpecificConfig {
    pub mainland: Option<MainlandConfig>,
    pub overseas: Option<OverseaConfig>,
}
input! { SpecificConfig() {
    0 "Mainland" mainland: MainlandConfig, 1 "Overseas" overseas: OverseaConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MainlandConfig {
    pub authentication: Option<Authentication>,
    pub bandwidth_alert: Option<BandwidthAlert>,
    pub cache: Option<Cache>,
    pub cache_key: Option<CacheKey>,
    pub compression: Option<Compression>,
    pub downstream_capping: Option<DownstreamCapping>,
    pub error_page: Option<ErrorPage>,
    pub follow_redirect: Option<FollowRedirect>,
    pub force_redirect: Option<ForceRedirect>,
    pub https: Option<Https>,
    pub ip_filter: Option<IpFilter>,
    pub ip_freq_limit: Option<IpFreqLimit>,
    pub max_age: Option<MaxAge>,
    pub origin: Option<Origin>,
    pub origin_pull_optimization: Option<OriginPullOptimization>,
    pub range_origin_pull: Option<RangeOriginPull>,
    pub referer: Option<Referer>,
    pub request_header: Option<RequestHeader>,
    pub response_header: Option<ResponseHeader>,
    pub response_header_cache: Option<ResponseHeaderCache>,
    pub seo: Option<Seo>,
    pub service_type: Option<String>,
    pub status_code_cache: Option<StatusCodeCache>,
    pub video_seek: Option<VideoSeek>,
    pub aws_private_access: Option<AwsPrivateAccess>,
    pub oss_private_access: Option<OssPrivateAccess>,
    pub hw_private_access: Option<HwPrivateAccess>,
    pub qn_private_access: Option<QnPrivateAccess>,
}
input! { MainlandConfig() {
    0 "Authentication" authentication: Authentication, 1 "BandwidthAlert" bandwidth_alert: BandwidthAlert,
    2 "Cache" cache: Cache, 3 "CacheKey" cache_key: CacheKey, 4 "Compression" compression: Compression,
    5 "DownstreamCapping" downstream_capping: DownstreamCapping, 6 "ErrorPage" error_page: ErrorPage,
    7 "FollowRedirect" follow_redirect: FollowRedirect, 8 "ForceRedirect" force_redirect: ForceRedirect,
    9 "Https" https: Https, 10 "IpFilter" ip_filter: IpFilter, 11 "IpFreqLimit" ip_freq_limit: IpFreqLimit,
    12 "MaxAge" max_age: MaxAge, 13 "Origin" origin: Origin,
    14 "OriginPullOptimization" origin_pull_optimization: OriginPullOptimization,
    15 "RangeOriginPull" range_origin_pull: RangeOriginPull, 16 "Referer" referer: Referer,
    17 "RequestHeader" request_header: RequestHeader, 18 "ResponseHeader" response_header: ResponseHeader,
    19 "ResponseHeaderCache" response_header_cache: ResponseHeaderCache, 20 "Seo" seo: Seo,
    21 "ServiceType" service_type: String, 22 "StatusCodeCache" status_code_cache: StatusCodeCache,
    23 "VideoSeek" video_seek: VideoSeek, 24 "AwsPrivateAccess" aws_private_access: AwsPrivateAccess,
    25 "OssPrivateAccess" oss_private_access: OssPrivateAccess, 26 "HwPrivateAccess" hw_private_access: HwPrivateAccess,
    27 "QnPrivateAccess" qn_private_access: QnPrivateAccess
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AwsPrivateAccess {
    pub switch: Option<String>,
    pub access_key: Option<String>,
    pub secret_key: Option<Secret>,
    pub region: Option<String>,
    pub bucket: Option<String>,
}
input! { AwsPrivateAccess(switch: String) {
    0 "Switch" switch: String, 1 "AccessKey" access_key: String, 2 "SecretKey" secret_key: Secret,
    3 "Region" region: String, 4 "Bucket" bucket: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OssPrivateAccess {
    pub switch: Option<String>,
    pub access_key: Option<String>,
    pub secret_key: Option<Secret>,
    pub region: Option<String>,
    pub bucket: Option<String>,
}
input! { OssPrivateAccess(switch: String) {
    0 "Switch" switch: String, 1 "AccessKey" access_key: String, 2 "SecretKey" secret_key: Secret,
    3 "Region" region: String, 4 "Bucket" bucket: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HwPrivateAccess {
    pub switch: Option<String>,
    pub access_key: Option<String>,
    pub secret_key: Option<Secret>,
    pub bucket: Option<String>,
}
input! { HwPrivateAccess(switch: String) {
    0 "Switch" switch: String, 1 "AccessKey" access_key: String, 2 "SecretKey" secret_key: Secret,
    3 "Bucket" bucket: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QnPrivateAccess {
    pub switch: Option<String>,
    pub access_key: Option<String>,
    pub secret_key: Option<Secret>,
}
input! { QnPrivateAccess(switch: String) {
    0 "Switch" switch: String, 1 "AccessKey" access_key: String, 2 "SecretKey" secret_key: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OverseaConfig {
    pub authentication: Option<Authentication>,
    pub bandwidth_alert: Option<BandwidthAlert>,
    pub cache: Option<Cache>,
    pub cache_key: Option<CacheKey>,
    pub compression: Option<Compression>,
    pub downstream_capping: Option<DownstreamCapping>,
    pub error_page: Option<ErrorPage>,
    pub follow_redirect: Option<FollowRedirect>,
    pub force_redirect: Option<ForceRedirect>,
    pub https: Option<Https>,
    pub ip_filter: Option<IpFilter>,
    pub ip_freq_limit: Option<IpFreqLimit>,
    pub max_age: Option<MaxAge>,
    pub origin: Option<Origin>,
    pub origin_pull_optimization: Option<OriginPullOptimization>,
    pub range_origin_pull: Option<RangeOriginPull>,
    pub referer: Option<Referer>,
    pub request_header: Option<RequestHeader>,
    pub response_header: Option<ResponseHeader>,
    pub response_header_cache: Option<ResponseHeaderCache>,
    pub seo: Option<Seo>,
    pub service_type: Option<String>,
    pub status_code_cache: Option<StatusCodeCache>,
    pub video_seek: Option<VideoSeek>,
    pub aws_private_access: Option<AwsPrivateAccess>,
    pub oss_private_access: Option<OssPrivateAccess>,
    pub hw_private_access: Option<HwPrivateAccess>,
    pub qn_private_access: Option<QnPrivateAccess>,
}
input! { OverseaConfig() {
    0 "Authentication" authentication: Authentication, 1 "BandwidthAlert" bandwidth_alert: BandwidthAlert,
    2 "Cache" cache: Cache, 3 "CacheKey" cache_key: CacheKey, 4 "Compression" compression: Compression,
    5 "DownstreamCapping" downstream_capping: DownstreamCapping, 6 "ErrorPage" error_page: ErrorPage,
    7 "FollowRedirect" follow_redirect: FollowRedirect, 8 "ForceRedirect" force_redirect: ForceRedirect,
    9 "Https" https: Https, 10 "IpFilter" ip_filter: IpFilter, 11 "IpFreqLimit" ip_freq_limit: IpFreqLimit,
    12 "MaxAge" max_age: MaxAge, 13 "Origin" origin: Origin,
    14 "OriginPullOptimization" origin_pull_optimization: OriginPullOptimization,
    15 "RangeOriginPull" range_origin_pull: RangeOriginPull, 16 "Referer" referer: Referer,
    17 "RequestHeader" request_header: RequestHeader, 18 "ResponseHeader" response_header: ResponseHeader,
    19 "ResponseHeaderCache" response_header_cache: ResponseHeaderCache, 20 "Seo" seo: Seo,
    21 "ServiceType" service_type: String, 22 "StatusCodeCache" status_code_cache: StatusCodeCache,
    23 "VideoSeek" video_seek: VideoSeek, 24 "AwsPrivateAccess" aws_private_access: AwsPrivateAccess,
    25 "OssPrivateAccess" oss_private_access: OssPrivateAccess, 26 "HwPrivateAccess" hw_private_access: HwPrivateAccess,
    27 "QnPrivateAccess" qn_private_access: QnPrivateAccess
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OriginPullTimeout {
    pub connect_timeout: Option<u64>,
    pub receive_timeout: Option<u64>,
}
input! { OriginPullTimeout(connect_timeout: u64, receive_timeout: u64) {
    0 "ConnectTimeout" connect_timeout: u64, 1 "ReceiveTimeout" receive_timeout: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { Tag(tag_key: String, tag_value: String) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Ipv6Access {
    pub switch: Option<String>,
}
input! { Ipv6Access(switch: String) {
    0 "Switch" switch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflineCache {
    pub switch: Option<String>,
}
input! { OfflineCache(switch: String) {
    0 "Switch" switch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Quic {
    pub switch: Option<String>,
}
input! { Quic(switch: String) {
    0 "Switch" switch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OthersPrivateAccess {
    pub switch: Option<String>,
    pub access_key: Option<String>,
    pub secret_key: Option<Secret>,
    pub region: Option<String>,
    pub bucket: Option<String>,
}
input! { OthersPrivateAccess(switch: String) {
    0 "Switch" switch: String, 1 "AccessKey" access_key: String, 2 "SecretKey" secret_key: Secret,
    3 "Region" region: String, 4 "Bucket" bucket: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpsBilling {
    pub switch: Option<String>,
}
input! { HttpsBilling(switch: String) {
    0 "Switch" switch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClsLogTopic {
    pub topic_name: String,
    pub logset_id: String,
    pub channel: Option<String>,
    pub domain_area_configs: Option<Vec<DomainAreaConfig>>,
    pub inherit_domain_tags: Option<bool>,
}
operation! { CreateClsLogTopic(topic_name: String, logset_id: String) "CreateClsLogTopic" -> CreateClsLogTopicOutput {
    0 "TopicName" topic_name, 1 "LogsetId" logset_id, 2 "Channel" channel: String,
    3 "DomainAreaConfigs" domain_area_configs: Vec<DomainAreaConfig>, 4 "InheritDomainTags" inherit_domain_tags: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClsLogTopicOutput {
    pub topic_id: Option<String>,
}
model! { CreateClsLogTopicOutput {
    0 "TopicId" topic_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEdgePackTask {
    pub cos_bucket: String,
    pub cos_uri_from: String,
    pub block_id: Option<u64>,
    pub cos_uri_to: Option<String>,
}
operation! { CreateEdgePackTask(cos_bucket: String, cos_uri_from: String) "CreateEdgePackTask" -> Empty {
    0 "CosBucket" cos_bucket, 1 "CosUriFrom" cos_uri_from, 2 "BlockID" block_id: u64, 3 "CosUriTo" cos_uri_to: String
} }

pub type CreateEdgePackTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVerifyRecord {
    pub domain: String,
}
operation! { CreateVerifyRecord(domain: String) "CreateVerifyRecord" -> CreateVerifyRecordOutput {
    0 "Domain" domain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVerifyRecordOutput {
    pub sub_domain: Option<String>,
    pub record: Option<String>,
    pub record_type: Option<String>,
    pub file_verify_url: Option<String>,
    pub file_verify_domains: Option<Vec<String>>,
    pub file_verify_name: Option<String>,
}
model! { CreateVerifyRecordOutput {
    0 "SubDomain" sub_domain, 1 "Record" record, 2 "RecordType" record_type, 3 "FileVerifyUrl" file_verify_url,
    4 "FileVerifyDomains" file_verify_domains, 5 "FileVerifyName" file_verify_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCdnDomain {
    pub domain: String,
}
operation! { DeleteCdnDomain(domain: String) "DeleteCdnDomain" -> Empty {
    0 "Domain" domain
} }

pub type DeleteCdnDomainOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClsLogTopic {
    pub topic_id: String,
    pub logset_id: String,
    pub channel: Option<String>,
}
operation! { DeleteClsLogTopic(topic_id: String, logset_id: String) "DeleteClsLogTopic" -> Empty {
    0 "TopicId" topic_id, 1 "LogsetId" logset_id, 2 "Channel" channel: String
} }

pub type DeleteClsLogTopicOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillingData {
    pub start_time: String,
    pub end_time: String,
    pub interval: Option<String>,
    pub domain: Option<String>,
    pub project: Option<i64>,
    pub area: Option<String>,
    pub district: Option<i64>,
    pub metric: Option<String>,
    pub product: Option<String>,
    pub time_zone: Option<String>,
}
operation! { DescribeBillingData(start_time: String, end_time: String)
    "DescribeBillingData" -> DescribeBillingDataOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "Interval" interval: String, 3 "Domain" domain: String,
    4 "Project" project: i64, 5 "Area" area: String, 6 "District" district: i64, 7 "Metric" metric: String,
    8 "Product" product: String, 9 "TimeZone" time_zone: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillingDataOutput {
    pub interval: Option<String>,
    pub data: Option<Vec<ResourceBillingData>>,
}
model! { DescribeBillingDataOutput {
    0 "Interval" interval, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceBillingData {
    pub resource: Option<String>,
    pub billing_data: Option<Vec<CdnData>>,
}
model! { ResourceBillingData {
    0 "Resource" resource, 1 "BillingData" billing_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CdnData {
    pub metric: Option<String>,
    pub detail_data: Option<Vec<TimestampData>>,
    pub summarized_data: Option<SummarizedData>,
}
model! { CdnData {
    0 "Metric" metric, 1 "DetailData" detail_data, 2 "SummarizedData" summarized_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimestampData {
    pub time: Option<String>,
    pub value: Option<f64>,
}
model! { TimestampData {
    0 "Time" time, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SummarizedData {
    pub name: Option<String>,
    pub value: Option<f64>,
}
model! { SummarizedData {
    0 "Name" name, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnData {
    pub start_time: String,
    pub end_time: String,
    pub metric: String,
    pub domains: Option<Vec<String>>,
    pub project: Option<i64>,
    pub interval: Option<String>,
    pub detail: Option<bool>,
    pub isp: Option<i64>,
    pub district: Option<i64>,
    pub protocol: Option<String>,
    pub data_source: Option<String>,
    pub ip_protocol: Option<String>,
    pub area: Option<String>,
    pub area_type: Option<String>,
    pub product: Option<String>,
    pub time_zone: Option<String>,
}
operation! { DescribeCdnData(start_time: String, end_time: String, metric: String)
    "DescribeCdnData" -> DescribeCdnDataOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "Metric" metric, 3 "Domains" domains: Vec<String>,
    4 "Project" project: i64, 5 "Interval" interval: String, 6 "Detail" detail: bool, 7 "Isp" isp: i64,
    8 "District" district: i64, 9 "Protocol" protocol: String, 10 "DataSource" data_source: String,
    11 "IpProtocol" ip_protocol: String, 12 "Area" area: String, 13 "AreaType" area_type: String,
    14 "Product" product: String, 15 "TimeZone" time_zone: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDataOutput {
    pub interval: Option<String>,
    pub data: Option<Vec<ResourceData>>,
}
model! { DescribeCdnDataOutput {
    0 "Interval" interval, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceData {
    pub resource: Option<String>,
    pub cdn_data: Option<Vec<CdnData>>,
}
model! { ResourceData {
    0 "Resource" resource, 1 "CdnData" cdn_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainLogs {
    pub domain: String,
    pub start_time: String,
    pub end_time: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub area: Option<String>,
    pub log_type: Option<String>,
}
operation! { DescribeCdnDomainLogs(domain: String, start_time: String, end_time: String)
    "DescribeCdnDomainLogs" -> DescribeCdnDomainLogsOutput {
    0 "Domain" domain, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Offset" offset: i64, 4 "Limit" limit: i64,
    5 "Area" area: String, 6 "LogType" log_type: String
} }
paged! { DescribeCdnDomainLogs: DomainLog = Offset "Offset", "DomainLogs" domain_logs, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainLogsOutput {
    pub domain_logs: Option<Vec<DomainLog>>,
    pub total_count: Option<i64>,
}
model! { DescribeCdnDomainLogsOutput {
    0 "DomainLogs" domain_logs, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainLog {
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub log_path: Option<String>,
    pub area: Option<String>,
    pub log_name: Option<String>,
    pub file_size: Option<i64>,
}
model! { DomainLog {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "LogPath" log_path, 3 "Area" area, 4 "LogName" log_name,
    5 "FileSize" file_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnIp {
    pub ips: Vec<String>,
}
operation! { DescribeCdnIp(ips: Vec<String>) "DescribeCdnIp" -> DescribeCdnIpOutput {
    0 "Ips" ips
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnIpOutput {
    pub ips: Option<Vec<CdnIp>>,
}
model! { DescribeCdnIpOutput {
    0 "Ips" ips
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CdnIp {
    pub ip: Option<String>,
    pub platform: Option<String>,
    pub location: Option<String>,
    pub history: Option<Vec<CdnIpHistory>>,
    pub area: Option<String>,
    pub city: Option<String>,
}
model! { CdnIp {
    0 "Ip" ip, 1 "Platform" platform, 2 "Location" location, 3 "History" history, 4 "Area" area, 5 "City" city
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CdnIpHistory {
    pub status: Option<String>,
    pub datetime: Option<String>,
}
model! { CdnIpHistory {
    0 "Status" status, 1 "Datetime" datetime
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnOriginIp {}
operation! { DescribeCdnOriginIp() "DescribeCdnOriginIp" -> DescribeCdnOriginIpOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnOriginIpOutput {
    pub ips: Option<Vec<OriginIp>>,
    pub total_count: Option<i64>,
}
model! { DescribeCdnOriginIpOutput {
    0 "Ips" ips, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OriginIp {
    pub ip: Option<String>,
}
model! { OriginIp {
    0 "Ip" ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCertDomains {
    pub cert: Option<String>,
    pub cert_id: Option<String>,
    pub product: Option<String>,
}
operation! { DescribeCertDomains() "DescribeCertDomains" -> DescribeCertDomainsOutput {
    0 "Cert" cert: String, 1 "CertId" cert_id: String, 2 "Product" product: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCertDomainsOutput {
    pub domains: Option<Vec<String>>,
    pub certified_domains: Option<Vec<String>>,
}
model! { DescribeCertDomainsOutput {
    0 "Domains" domains, 1 "CertifiedDomains" certified_domains
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDistrictIspData {
    pub domains: Vec<String>,
    pub start_time: String,
    pub end_time: String,
    pub metric: String,
    pub districts: Option<Vec<i64>>,
    pub isps: Option<Vec<i64>>,
    pub protocol: Option<String>,
    pub ip_protocol: Option<String>,
    pub interval: Option<String>,
}
operation! { DescribeDistrictIspData(domains: Vec<String>, start_time: String, end_time: String, metric: String)
    "DescribeDistrictIspData" -> DescribeDistrictIspDataOutput {
    0 "Domains" domains, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Metric" metric,
    4 "Districts" districts: Vec<i64>, 5 "Isps" isps: Vec<i64>, 6 "Protocol" protocol: String,
    7 "IpProtocol" ip_protocol: String, 8 "Interval" interval: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDistrictIspDataOutput {
    pub data: Option<Vec<DistrictIspInfo>>,
}
model! { DescribeDistrictIspDataOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DistrictIspInfo {
    pub domain: Option<String>,
    pub protocol: Option<String>,
    pub ip_protocol: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub interval: Option<u64>,
    pub metric: Option<String>,
    pub district: Option<i64>,
    pub isp: Option<i64>,
    pub data_points: Option<Vec<u64>>,
    pub district_name: Option<String>,
    pub isp_name: Option<String>,
}
model! { DistrictIspInfo {
    0 "Domain" domain, 1 "Protocol" protocol, 2 "IpProtocol" ip_protocol, 3 "StartTime" start_time,
    4 "EndTime" end_time, 5 "Interval" interval, 6 "Metric" metric, 7 "District" district, 8 "Isp" isp,
    9 "DataPoints" data_points, 10 "DistrictName" district_name, 11 "IspName" isp_name
} }

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
paged! { DescribeDomains: BriefDomain = Offset "Offset", "Domains" domains, total "TotalNumber" }

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
    pub domains: Option<Vec<BriefDomain>>,
    pub total_number: Option<i64>,
}
model! { DescribeDomainsOutput {
    0 "Domains" domains, 1 "TotalNumber" total_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BriefDomain {
    pub resource_id: Option<String>,
    pub app_id: Option<i64>,
    pub domain: Option<String>,
    pub cname: Option<String>,
    pub status: Option<String>,
    pub project_id: Option<i64>,
    pub service_type: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub origin: Option<Origin>,
    pub disable: Option<String>,
    pub area: Option<String>,
    pub readonly: Option<String>,
    pub product: Option<String>,
    pub parent_host: Option<String>,
}
model! { BriefDomain {
    0 "ResourceId" resource_id, 1 "AppId" app_id, 2 "Domain" domain, 3 "Cname" cname, 4 "Status" status,
    5 "ProjectId" project_id, 6 "ServiceType" service_type, 7 "CreateTime" create_time, 8 "UpdateTime" update_time,
    9 "Origin" origin, 10 "Disable" disable, 11 "Area" area, 12 "Readonly" readonly, 13 "Product" product,
    14 "ParentHost" parent_host
} }

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
paged! { DescribeDomainsConfig: DetailDomain = Offset "Offset", "Domains" domains, total "TotalNumber" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Sort {
    pub key: Option<String>,
    pub sequence: Option<String>,
}
input! { Sort() {
    0 "Key" key: String, 1 "Sequence" sequence: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainsConfigOutput {
    pub domains: Option<Vec<DetailDomain>>,
    pub total_number: Option<i64>,
}
model! { DescribeDomainsConfigOutput {
    0 "Domains" domains, 1 "TotalNumber" total_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetailDomain {
    pub resource_id: Option<String>,
    pub app_id: Option<i64>,
    pub domain: Option<String>,
    pub cname: Option<String>,
    pub status: Option<String>,
    pub project_id: Option<i64>,
    pub service_type: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub origin: Option<Origin>,
    pub ip_filter: Option<IpFilter>,
    pub ip_freq_limit: Option<IpFreqLimit>,
    pub status_code_cache: Option<StatusCodeCache>,
    pub compression: Option<Compression>,
    pub bandwidth_alert: Option<BandwidthAlert>,
    pub range_origin_pull: Option<RangeOriginPull>,
    pub follow_redirect: Option<FollowRedirect>,
    pub error_page: Option<ErrorPage>,
    pub request_header: Option<RequestHeader>,
    pub response_header: Option<ResponseHeader>,
    pub downstream_capping: Option<DownstreamCapping>,
    pub cache_key: Option<CacheKey>,
    pub response_header_cache: Option<ResponseHeaderCache>,
    pub video_seek: Option<VideoSeek>,
    pub cache: Option<Cache>,
    pub origin_pull_optimization: Option<OriginPullOptimization>,
    pub https: Option<Https>,
    pub authentication: Option<Authentication>,
    pub seo: Option<Seo>,
    pub disable: Option<String>,
    pub force_redirect: Option<ForceRedirect>,
    pub referer: Option<Referer>,
    pub max_age: Option<MaxAge>,
    pub ipv6: Option<Ipv6>,
    pub compatibility: Option<Compatibility>,
    pub specific_config: Option<SpecificConfig>,
    pub area: Option<String>,
    pub readonly: Option<String>,
    pub origin_pull_timeout: Option<OriginPullTimeout>,
    pub aws_private_access: Option<AwsPrivateAccess>,
    pub security_config: Option<SecurityConfig>,
    pub image_optimization: Option<ImageOptimization>,
    pub user_agent_filter: Option<UserAgentFilter>,
    pub access_control: Option<AccessControl>,
    pub advance: Option<String>,
    pub url_redirect: Option<UrlRedirect>,
    pub access_port: Option<Vec<i64>>,
    pub tag: Option<Vec<Tag>>,
    pub advanced_authentication: Option<AdvancedAuthentication>,
    pub origin_authentication: Option<OriginAuthentication>,
    pub ipv6_access: Option<Ipv6Access>,
    pub advance_set: Option<Vec<AdvanceConfig>>,
    pub offline_cache: Option<OfflineCache>,
    pub origin_combine: Option<OriginCombine>,
    pub post_max_size: Option<PostSize>,
    pub quic: Option<Quic>,
    pub oss_private_access: Option<OssPrivateAccess>,
    pub web_socket: Option<WebSocket>,
    pub remote_authentication: Option<RemoteAuthentication>,
    pub share_cname: Option<ShareCname>,
    pub rule_engine: Option<RuleEngine>,
    pub parent_host: Option<String>,
    pub hw_private_access: Option<HwPrivateAccess>,
    pub qn_private_access: Option<QnPrivateAccess>,
    pub https_billing: Option<HttpsBilling>,
    pub others_private_access: Option<OthersPrivateAccess>,
    pub param_filter: Option<ParamFilter>,
    pub auto_guard: Option<AutoGuard>,
    pub geo_blocker: Option<GeoBlocker>,
}
model! { DetailDomain {
    0 "ResourceId" resource_id, 1 "AppId" app_id, 2 "Domain" domain, 3 "Cname" cname, 4 "Status" status,
    5 "ProjectId" project_id, 6 "ServiceType" service_type, 7 "CreateTime" create_time, 8 "UpdateTime" update_time,
    9 "Origin" origin, 10 "IpFilter" ip_filter, 11 "IpFreqLimit" ip_freq_limit, 12 "StatusCodeCache" status_code_cache,
    13 "Compression" compression, 14 "BandwidthAlert" bandwidth_alert, 15 "RangeOriginPull" range_origin_pull,
    16 "FollowRedirect" follow_redirect, 17 "ErrorPage" error_page, 18 "RequestHeader" request_header,
    19 "ResponseHeader" response_header, 20 "DownstreamCapping" downstream_capping, 21 "CacheKey" cache_key,
    22 "ResponseHeaderCache" response_header_cache, 23 "VideoSeek" video_seek, 24 "Cache" cache,
    25 "OriginPullOptimization" origin_pull_optimization, 26 "Https" https, 27 "Authentication" authentication,
    28 "Seo" seo, 29 "Disable" disable, 30 "ForceRedirect" force_redirect, 31 "Referer" referer, 32 "MaxAge" max_age,
    33 "Ipv6" ipv6, 34 "Compatibility" compatibility, 35 "SpecificConfig" specific_config, 36 "Area" area,
    37 "Readonly" readonly, 38 "OriginPullTimeout" origin_pull_timeout, 39 "AwsPrivateAccess" aws_private_access,
    40 "SecurityConfig" security_config, 41 "ImageOptimization" image_optimization,
    42 "UserAgentFilter" user_agent_filter, 43 "AccessControl" access_control, 44 "Advance" advance,
    45 "UrlRedirect" url_redirect, 46 "AccessPort" access_port, 47 "Tag" tag,
    48 "AdvancedAuthentication" advanced_authentication, 49 "OriginAuthentication" origin_authentication,
    50 "Ipv6Access" ipv6_access, 51 "AdvanceSet" advance_set, 52 "OfflineCache" offline_cache,
    53 "OriginCombine" origin_combine, 54 "PostMaxSize" post_max_size, 55 "Quic" quic,
    56 "OssPrivateAccess" oss_private_access, 57 "WebSocket" web_socket,
    58 "RemoteAuthentication" remote_authentication, 59 "ShareCname" share_cname, 60 "RuleEngine" rule_engine,
    61 "ParentHost" parent_host, 62 "HwPrivateAccess" hw_private_access, 63 "QnPrivateAccess" qn_private_access,
    64 "HttpsBilling" https_billing, 65 "OthersPrivateAccess" others_private_access, 66 "ParamFilter" param_filter,
    67 "AutoGuard" auto_guard, 68 "GeoBlocker" geo_blocker
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Compatibility {
    pub code: Option<i64>,
}
model! { Compatibility {
    0 "Code" code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityConfig {
    pub switch: Option<String>,
}
model! { SecurityConfig {
    0 "Switch" switch
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageOptimization {
    pub webp_adapter: Option<WebpAdapter>,
    pub tpg_adapter: Option<TpgAdapter>,
    pub guetzli_adapter: Option<GuetzliAdapter>,
    pub avif_adapter: Option<AvifAdapter>,
}
model! { ImageOptimization {
    0 "WebpAdapter" webp_adapter, 1 "TpgAdapter" tpg_adapter, 2 "GuetzliAdapter" guetzli_adapter,
    3 "AvifAdapter" avif_adapter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebpAdapter {
    pub switch: Option<String>,
}
input! { WebpAdapter() {
    0 "Switch" switch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TpgAdapter {
    pub switch: Option<String>,
}
input! { TpgAdapter() {
    0 "Switch" switch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GuetzliAdapter {
    pub switch: Option<String>,
}
input! { GuetzliAdapter() {
    0 "Switch" switch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvifAdapter {
    pub switch: Option<String>,
    pub fallback_formats: Option<Vec<String>>,
}
input! { AvifAdapter() {
    0 "Switch" switch: String, 1 "FallbackFormats" fallback_formats: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserAgentFilter {
    pub switch: Option<String>,
    pub filter_rules: Option<Vec<UserAgentFilterRule>>,
}
input! { UserAgentFilter(switch: String) {
    0 "Switch" switch: String, 1 "FilterRules" filter_rules: Vec<UserAgentFilterRule>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserAgentFilterRule {
    pub rule_type: Option<String>,
    pub rule_paths: Option<Vec<String>>,
    pub user_agents: Option<Vec<String>>,
    pub filter_type: Option<String>,
}
input! { UserAgentFilterRule(rule_type: String, rule_paths: Vec<String>, user_agents: Vec<String>, filter_type: String) {
    0 "RuleType" rule_type: String, 1 "RulePaths" rule_paths: Vec<String>, 2 "UserAgents" user_agents: Vec<String>,
    3 "FilterType" filter_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessControl {
    pub switch: Option<String>,
    pub access_control_rules: Option<Vec<AccessControlRule>>,
    pub return_code: Option<i64>,
}
input! { AccessControl(switch: String) {
    0 "Switch" switch: String, 1 "AccessControlRules" access_control_rules: Vec<AccessControlRule>,
    2 "ReturnCode" return_code: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessControlRule {
    pub rule_type: Option<String>,
    pub rule_content: Option<String>,
    pub regex: Option<String>,
    pub rule_header: Option<String>,
}
input! { AccessControlRule(rule_type: String, rule_content: String, regex: String) {
    0 "RuleType" rule_type: String, 1 "RuleContent" rule_content: String, 2 "Regex" regex: String,
    3 "RuleHeader" rule_header: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UrlRedirect {
    pub switch: Option<String>,
    pub path_rules: Option<Vec<UrlRedirectRule>>,
}
input! { UrlRedirect(switch: String) {
    0 "Switch" switch: String, 1 "PathRules" path_rules: Vec<UrlRedirectRule>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UrlRedirectRule {
    pub redirect_status_code: Option<i64>,
    pub pattern: Option<String>,
    pub redirect_url: Option<String>,
    pub redirect_host: Option<String>,
    pub full_match: Option<bool>,
    pub regex: Option<bool>,
}
input! { UrlRedirectRule(redirect_status_code: i64, pattern: String, redirect_url: String) {
    0 "RedirectStatusCode" redirect_status_code: i64, 1 "Pattern" pattern: String, 2 "RedirectUrl" redirect_url: String,
    3 "RedirectHost" redirect_host: String, 4 "FullMatch" full_match: bool, 5 "Regex" regex: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdvancedAuthentication {
    pub switch: Option<String>,
    pub type_a: Option<AdvancedAuthenticationTypeA>,
    pub type_b: Option<AdvancedAuthenticationTypeB>,
    pub type_c: Option<AdvancedAuthenticationTypeC>,
    pub type_d: Option<AdvancedAuthenticationTypeD>,
    pub type_e: Option<AdvancedAuthenticationTypeE>,
    pub type_f: Option<AdvancedAuthenticationTypeF>,
}
input! { AdvancedAuthentication(switch: String) {
    0 "Switch" switch: String, 1 "TypeA" type_a: AdvancedAuthenticationTypeA,
    2 "TypeB" type_b: AdvancedAuthenticationTypeB, 3 "TypeC" type_c: AdvancedAuthenticationTypeC,
    4 "TypeD" type_d: AdvancedAuthenticationTypeD, 5 "TypeE" type_e: AdvancedAuthenticationTypeE,
    6 "TypeF" type_f: AdvancedAuthenticationTypeF
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdvancedAuthenticationTypeA {
    pub secret_key: Option<Secret>,
    pub sign_param: Option<String>,
    pub time_param: Option<String>,
    pub expire_time: Option<i64>,
    pub expire_time_required: Option<bool>,
    pub format: Option<String>,
    pub time_format: Option<String>,
    pub fail_code: Option<i64>,
    pub expire_code: Option<i64>,
    pub rule_paths: Option<Vec<String>>,
    pub transformation: Option<i64>,
}

/// What [`AdvancedAuthenticationTypeA::new`] takes.
pub struct AdvancedAuthenticationTypeARequired {
    pub secret_key: Secret,
    pub sign_param: String,
    pub time_param: String,
    pub expire_time: i64,
    pub expire_time_required: bool,
    pub format: String,
    pub time_format: String,
    pub fail_code: i64,
    pub expire_code: i64,
    pub rule_paths: Vec<String>,
}
input! { AdvancedAuthenticationTypeA{AdvancedAuthenticationTypeARequired: secret_key, sign_param, time_param, expire_time, expire_time_required, format, time_format, fail_code, expire_code, rule_paths} {
    0 "SecretKey" secret_key: Secret, 1 "SignParam" sign_param: String, 2 "TimeParam" time_param: String,
    3 "ExpireTime" expire_time: i64, 4 "ExpireTimeRequired" expire_time_required: bool, 5 "Format" format: String,
    6 "TimeFormat" time_format: String, 7 "FailCode" fail_code: i64, 8 "ExpireCode" expire_code: i64,
    9 "RulePaths" rule_paths: Vec<String>, 10 "Transformation" transformation: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdvancedAuthenticationTypeB {
    pub key_alpha: Option<String>,
    pub key_beta: Option<String>,
    pub key_gamma: Option<String>,
    pub sign_param: Option<String>,
    pub time_param: Option<String>,
    pub expire_time: Option<i64>,
    pub time_format: Option<String>,
    pub fail_code: Option<i64>,
    pub expire_code: Option<i64>,
    pub rule_paths: Option<Vec<String>>,
}

/// What [`AdvancedAuthenticationTypeB::new`] takes.
pub struct AdvancedAuthenticationTypeBRequired {
    pub key_alpha: String,
    pub key_beta: String,
    pub key_gamma: String,
    pub sign_param: String,
    pub time_param: String,
    pub expire_time: i64,
    pub time_format: String,
    pub fail_code: i64,
    pub expire_code: i64,
    pub rule_paths: Vec<String>,
}
input! { AdvancedAuthenticationTypeB{AdvancedAuthenticationTypeBRequired: key_alpha, key_beta, key_gamma, sign_param, time_param, expire_time, time_format, fail_code, expire_code, rule_paths} {
    0 "KeyAlpha" key_alpha: String, 1 "KeyBeta" key_beta: String, 2 "KeyGamma" key_gamma: String,
    3 "SignParam" sign_param: String, 4 "TimeParam" time_param: String, 5 "ExpireTime" expire_time: i64,
    6 "TimeFormat" time_format: String, 7 "FailCode" fail_code: i64, 8 "ExpireCode" expire_code: i64,
    9 "RulePaths" rule_paths: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdvancedAuthenticationTypeC {
    pub access_key: Option<String>,
    pub secret_key: Option<Secret>,
}
input! { AdvancedAuthenticationTypeC(access_key: String, secret_key: Secret) {
    0 "AccessKey" access_key: String, 1 "SecretKey" secret_key: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdvancedAuthenticationTypeD {
    pub secret_key: Option<Secret>,
    pub backup_secret_key: Option<Secret>,
    pub sign_param: Option<String>,
    pub time_param: Option<String>,
    pub expire_time: Option<i64>,
    pub time_format: Option<String>,
}

/// What [`AdvancedAuthenticationTypeD::new`] takes.
pub struct AdvancedAuthenticationTypeDRequired {
    pub secret_key: Secret,
    pub backup_secret_key: Secret,
    pub sign_param: String,
    pub time_param: String,
    pub expire_time: i64,
    pub time_format: String,
}
input! { AdvancedAuthenticationTypeD{AdvancedAuthenticationTypeDRequired: secret_key, backup_secret_key, sign_param, time_param, expire_time, time_format} {
    0 "SecretKey" secret_key: Secret, 1 "BackupSecretKey" backup_secret_key: Secret, 2 "SignParam" sign_param: String,
    3 "TimeParam" time_param: String, 4 "ExpireTime" expire_time: i64, 5 "TimeFormat" time_format: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdvancedAuthenticationTypeE {
    pub secret_key: Option<Secret>,
    pub sign_param: Option<String>,
    pub acl_sign_param: Option<String>,
    pub start_time_param: Option<String>,
    pub expire_time_param: Option<String>,
    pub time_format: Option<String>,
}

/// What [`AdvancedAuthenticationTypeE::new`] takes.
pub struct AdvancedAuthenticationTypeERequired {
    pub secret_key: Secret,
    pub sign_param: String,
    pub acl_sign_param: String,
    pub start_time_param: String,
    pub expire_time_param: String,
    pub time_format: String,
}
input! { AdvancedAuthenticationTypeE{AdvancedAuthenticationTypeERequired: secret_key, sign_param, acl_sign_param, start_time_param, expire_time_param, time_format} {
    0 "SecretKey" secret_key: Secret, 1 "SignParam" sign_param: String, 2 "AclSignParam" acl_sign_param: String,
    3 "StartTimeParam" start_time_param: String, 4 "ExpireTimeParam" expire_time_param: String,
    5 "TimeFormat" time_format: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdvancedAuthenticationTypeF {
    pub sign_param: Option<String>,
    pub time_param: Option<String>,
    pub transaction_param: Option<String>,
    pub secret_key: Option<Secret>,
    pub backup_secret_key: Option<Secret>,
}
input! { AdvancedAuthenticationTypeF(sign_param: String, time_param: String, transaction_param: String, secret_key: Secret) {
    0 "SignParam" sign_param: String, 1 "TimeParam" time_param: String, 2 "TransactionParam" transaction_param: String,
    3 "SecretKey" secret_key: Secret, 4 "BackupSecretKey" backup_secret_key: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OriginAuthentication {
    pub switch: Option<String>,
    pub type_a: Option<OriginAuthenticationTypeA>,
}
input! { OriginAuthentication(switch: String) {
    0 "Switch" switch: String, 1 "TypeA" type_a: OriginAuthenticationTypeA
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OriginAuthenticationTypeA {
    pub secret_key: Option<Secret>,
}
input! { OriginAuthenticationTypeA(secret_key: Secret) {
    0 "SecretKey" secret_key: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdvanceConfig {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { AdvanceConfig {
    0 "Name" name, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OriginCombine {
    pub switch: Option<String>,
}
input! { OriginCombine(switch: String) {
    0 "Switch" switch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostSize {
    pub switch: Option<String>,
    pub max_size: Option<i64>,
}
input! { PostSize(switch: String) {
    0 "Switch" switch: String, 1 "MaxSize" max_size: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebSocket {
    pub switch: Option<String>,
    pub timeout: Option<i64>,
}
input! { WebSocket(switch: String) {
    0 "Switch" switch: String, 1 "Timeout" timeout: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoteAuthentication {
    pub switch: Option<String>,
    pub remote_authentication_rules: Option<Vec<RemoteAuthenticationRule>>,
    pub server: Option<String>,
}
input! { RemoteAuthentication(switch: String) {
    0 "Switch" switch: String, 1 "RemoteAuthenticationRules" remote_authentication_rules: Vec<RemoteAuthenticationRule>,
    2 "Server" server: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoteAuthenticationRule {
    pub server: Option<String>,
    pub auth_method: Option<String>,
    pub rule_type: Option<String>,
    pub rule_paths: Option<Vec<String>>,
    pub auth_timeout: Option<i64>,
    pub auth_timeout_action: Option<String>,
}

/// What [`RemoteAuthenticationRule::new`] takes.
pub struct RemoteAuthenticationRuleRequired {
    pub server: String,
    pub auth_method: String,
    pub rule_type: String,
    pub rule_paths: Vec<String>,
    pub auth_timeout: i64,
    pub auth_timeout_action: String,
}
input! { RemoteAuthenticationRule{RemoteAuthenticationRuleRequired: server, auth_method, rule_type, rule_paths, auth_timeout, auth_timeout_action} {
    0 "Server" server: String, 1 "AuthMethod" auth_method: String, 2 "RuleType" rule_type: String,
    3 "RulePaths" rule_paths: Vec<String>, 4 "AuthTimeout" auth_timeout: i64,
    5 "AuthTimeoutAction" auth_timeout_action: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShareCname {
    pub switch: Option<String>,
    pub cname: Option<String>,
}
input! { ShareCname(switch: String) {
    0 "Switch" switch: String, 1 "Cname" cname: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleEngine {
    pub switch: Option<String>,
    pub content: Option<String>,
}
model! { RuleEngine {
    0 "Switch" switch, 1 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParamFilter {
    pub switch: Option<String>,
    pub filter_rules: Option<Vec<ParamFilterRule>>,
}
input! { ParamFilter(switch: String) {
    0 "Switch" switch: String, 1 "FilterRules" filter_rules: Vec<ParamFilterRule>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParamFilterRule {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
    pub return_code: Option<String>,
}
input! { ParamFilterRule(key: String, values: Vec<String>) {
    0 "Key" key: String, 1 "Values" values: Vec<String>, 2 "ReturnCode" return_code: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoGuard {
    pub switch: Option<String>,
    pub filter_rules: Option<Vec<FilterRules>>,
}
input! { AutoGuard(switch: String, filter_rules: Vec<FilterRules>) {
    0 "Switch" switch: String, 1 "FilterRules" filter_rules: Vec<FilterRules>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilterRules {
    pub filter_type: Option<String>,
    pub rule_type: Option<String>,
    pub rule_paths: Option<Vec<String>>,
}
input! { FilterRules(filter_type: String, rule_type: String, rule_paths: Vec<String>) {
    0 "FilterType" filter_type: String, 1 "RuleType" rule_type: String, 2 "RulePaths" rule_paths: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeoBlocker {
    pub switch: Option<String>,
    pub block_rules: Option<Vec<GeoBlockStrategy>>,
}
input! { GeoBlocker(switch: String) {
    0 "Switch" switch: String, 1 "BlockRules" block_rules: Vec<GeoBlockStrategy>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeoBlockStrategy {
    pub block_type: Option<String>,
    pub rule_paths: Option<Vec<String>>,
    pub rule_type: Option<String>,
    pub districts: Option<Vec<String>>,
}
input! { GeoBlockStrategy(block_type: String, rule_paths: Vec<String>, rule_type: String, districts: Vec<String>) {
    0 "BlockType" block_type: String, 1 "RulePaths" rule_paths: Vec<String>, 2 "RuleType" rule_type: String,
    3 "Districts" districts: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEdgePackTaskStatus {
    pub start_time: String,
    pub end_time: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<EdgePackTaskFilter>>,
}
operation! { DescribeEdgePackTaskStatus(start_time: String, end_time: String)
    "DescribeEdgePackTaskStatus" -> DescribeEdgePackTaskStatusOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "Limit" limit: i64, 3 "Offset" offset: i64,
    4 "Filters" filters: Vec<EdgePackTaskFilter>
} }
paged! { DescribeEdgePackTaskStatus: EdgePackTaskStatus =
    Offset "Offset", "EdgePackTaskStatusSet" edge_pack_task_status_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EdgePackTaskFilter {
    pub name: Option<String>,
    pub value: Option<Vec<String>>,
    pub fuzzy: Option<bool>,
}
input! { EdgePackTaskFilter(name: String, value: Vec<String>, fuzzy: bool) {
    0 "Name" name: String, 1 "Value" value: Vec<String>, 2 "Fuzzy" fuzzy: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEdgePackTaskStatusOutput {
    pub edge_pack_task_status_set: Option<Vec<EdgePackTaskStatus>>,
    pub total_count: Option<i64>,
}
model! { DescribeEdgePackTaskStatusOutput {
    0 "EdgePackTaskStatusSet" edge_pack_task_status_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EdgePackTaskStatus {
    pub apk: Option<String>,
    pub dst_dir: Option<String>,
    pub upload_time: Option<String>,
    pub status: Option<String>,
    pub src_dir: Option<Vec<String>>,
    pub status_desc: Option<String>,
}
model! { EdgePackTaskStatus {
    0 "Apk" apk, 1 "DstDir" dst_dir, 2 "UploadTime" upload_time, 3 "Status" status, 4 "SrcDir" src_dir,
    5 "StatusDesc" status_desc
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHttpsPackages {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeHttpsPackages() "DescribeHttpsPackages" -> DescribeHttpsPackagesOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64
} }
paged! { DescribeHttpsPackages: HttpsPackage = Offset "Offset", "HttpsPackages" https_packages, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHttpsPackagesOutput {
    pub total_count: Option<i64>,
    pub https_packages: Option<Vec<HttpsPackage>>,
    pub expiring_count: Option<i64>,
    pub enabled_count: Option<i64>,
    pub paid_count: Option<i64>,
}
model! { DescribeHttpsPackagesOutput {
    0 "TotalCount" total_count, 1 "HttpsPackages" https_packages, 2 "ExpiringCount" expiring_count,
    3 "EnabledCount" enabled_count, 4 "PaidCount" paid_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpsPackage {
    pub id: Option<i64>,
    pub r#type: Option<String>,
    pub size: Option<i64>,
    pub size_used: Option<i64>,
    pub status: Option<String>,
    pub create_time: Option<String>,
    pub enable_time: Option<String>,
    pub expire_time: Option<String>,
    pub channel: Option<String>,
    pub life_time_month: Option<i64>,
    pub refund_available: Option<bool>,
    pub config_id: Option<i64>,
    pub true_enable_time: Option<String>,
    pub true_expire_time: Option<String>,
    pub area: Option<String>,
    pub contract_extension: Option<bool>,
    pub extension_available: Option<bool>,
    pub extension_mode: Option<u64>,
    pub auto_extension: Option<bool>,
}
model! { HttpsPackage {
    0 "Id" id, 1 "Type" r#type, 2 "Size" size, 3 "SizeUsed" size_used, 4 "Status" status, 5 "CreateTime" create_time,
    6 "EnableTime" enable_time, 7 "ExpireTime" expire_time, 8 "Channel" channel, 9 "LifeTimeMonth" life_time_month,
    10 "RefundAvailable" refund_available, 11 "ConfigId" config_id, 12 "TrueEnableTime" true_enable_time,
    13 "TrueExpireTime" true_expire_time, 14 "Area" area, 15 "ContractExtension" contract_extension,
    16 "ExtensionAvailable" extension_available, 17 "ExtensionMode" extension_mode, 18 "AutoExtension" auto_extension
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageConfig {
    pub domain: String,
}
operation! { DescribeImageConfig(domain: String) "DescribeImageConfig" -> DescribeImageConfigOutput {
    0 "Domain" domain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageConfigOutput {
    pub webp_adapter: Option<WebpAdapter>,
    pub tpg_adapter: Option<TpgAdapter>,
    pub guetzli_adapter: Option<GuetzliAdapter>,
    pub avif_adapter: Option<AvifAdapter>,
}
model! { DescribeImageConfigOutput {
    0 "WebpAdapter" webp_adapter, 1 "TpgAdapter" tpg_adapter, 2 "GuetzliAdapter" guetzli_adapter,
    3 "AvifAdapter" avif_adapter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpStatus {
    pub domain: String,
    pub layer: Option<String>,
    pub area: Option<String>,
    pub segment: Option<bool>,
    pub show_ipv6: Option<bool>,
    pub abbreviation_ipv6: Option<bool>,
}
operation! { DescribeIpStatus(domain: String) "DescribeIpStatus" -> DescribeIpStatusOutput {
    0 "Domain" domain, 1 "Layer" layer: String, 2 "Area" area: String, 3 "Segment" segment: bool,
    4 "ShowIpv6" show_ipv6: bool, 5 "AbbreviationIpv6" abbreviation_ipv6: bool
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
    pub ipv6: Option<String>,
}
model! { IpStatus {
    0 "Ip" ip, 1 "District" district, 2 "Isp" isp, 3 "City" city, 4 "Status" status, 5 "Ipv6" ipv6
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpVisit {
    pub start_time: String,
    pub end_time: String,
    pub domains: Option<Vec<String>>,
    pub project: Option<i64>,
    pub interval: Option<String>,
}
operation! { DescribeIpVisit(start_time: String, end_time: String) "DescribeIpVisit" -> DescribeIpVisitOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "Domains" domains: Vec<String>, 3 "Project" project: i64,
    4 "Interval" interval: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpVisitOutput {
    pub interval: Option<String>,
    pub data: Option<Vec<ResourceData>>,
}
model! { DescribeIpVisitOutput {
    0 "Interval" interval, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMapInfo {
    pub name: String,
}
operation! { DescribeMapInfo(name: String) "DescribeMapInfo" -> DescribeMapInfoOutput {
    0 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMapInfoOutput {
    pub map_info_list: Option<Vec<MapInfo>>,
    pub server_region_relation: Option<Vec<RegionMapRelation>>,
    pub client_region_relation: Option<Vec<RegionMapRelation>>,
}
model! { DescribeMapInfoOutput {
    0 "MapInfoList" map_info_list, 1 "ServerRegionRelation" server_region_relation,
    2 "ClientRegionRelation" client_region_relation
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MapInfo {
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { MapInfo {
    0 "Id" id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionMapRelation {
    pub region_id: Option<i64>,
    pub sub_region_id_list: Option<Vec<i64>>,
}
model! { RegionMapRelation {
    0 "RegionId" region_id, 1 "SubRegionIdList" sub_region_id_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOriginData {
    pub start_time: String,
    pub end_time: String,
    pub metric: String,
    pub domains: Option<Vec<String>>,
    pub project: Option<i64>,
    pub interval: Option<String>,
    pub detail: Option<bool>,
    pub area: Option<String>,
    pub time_zone: Option<String>,
}
operation! { DescribeOriginData(start_time: String, end_time: String, metric: String)
    "DescribeOriginData" -> DescribeOriginDataOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "Metric" metric, 3 "Domains" domains: Vec<String>,
    4 "Project" project: i64, 5 "Interval" interval: String, 6 "Detail" detail: bool, 7 "Area" area: String,
    8 "TimeZone" time_zone: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOriginDataOutput {
    pub interval: Option<String>,
    pub data: Option<Vec<ResourceOriginData>>,
}
model! { DescribeOriginDataOutput {
    0 "Interval" interval, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceOriginData {
    pub resource: Option<String>,
    pub origin_data: Option<Vec<CdnData>>,
}
model! { ResourceOriginData {
    0 "Resource" resource, 1 "OriginData" origin_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePayType {
    pub area: Option<String>,
    pub product: Option<String>,
    pub r#type: Option<String>,
}
operation! { DescribePayType() "DescribePayType" -> DescribePayTypeOutput {
    0 "Area" area: String, 1 "Product" product: String, 2 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePayTypeOutput {
    pub pay_type: Option<String>,
    pub billing_cycle: Option<String>,
    pub stat_type: Option<String>,
    pub region_type: Option<String>,
    pub current_pay_type: Option<String>,
}
model! { DescribePayTypeOutput {
    0 "PayType" pay_type, 1 "BillingCycle" billing_cycle, 2 "StatType" stat_type, 3 "RegionType" region_type,
    4 "CurrentPayType" current_pay_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePurgeQuota {}
operation! { DescribePurgeQuota() "DescribePurgeQuota" -> DescribePurgeQuotaOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePurgeQuotaOutput {
    pub url_purge: Option<Vec<Quota>>,
    pub path_purge: Option<Vec<Quota>>,
}
model! { DescribePurgeQuotaOutput {
    0 "UrlPurge" url_purge, 1 "PathPurge" path_purge
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Quota {
    pub batch: Option<i64>,
    pub total: Option<i64>,
    pub available: Option<i64>,
    pub area: Option<String>,
}
model! { Quota {
    0 "Batch" batch, 1 "Total" total, 2 "Available" available, 3 "Area" area
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePurgeTasks {
    pub purge_type: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub task_id: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub keyword: Option<String>,
    pub status: Option<String>,
    pub area: Option<String>,
}
operation! { DescribePurgeTasks() "DescribePurgeTasks" -> DescribePurgeTasksOutput {
    0 "PurgeType" purge_type: String, 1 "StartTime" start_time: String, 2 "EndTime" end_time: String,
    3 "TaskId" task_id: String, 4 "Offset" offset: i64, 5 "Limit" limit: i64, 6 "Keyword" keyword: String,
    7 "Status" status: String, 8 "Area" area: String
} }
paged! { DescribePurgeTasks: PurgeTask = Offset "Offset", "PurgeLogs" purge_logs, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePurgeTasksOutput {
    pub purge_logs: Option<Vec<PurgeTask>>,
    pub total_count: Option<i64>,
}
model! { DescribePurgeTasksOutput {
    0 "PurgeLogs" purge_logs, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PurgeTask {
    pub task_id: Option<String>,
    pub url: Option<String>,
    pub status: Option<String>,
    pub purge_type: Option<String>,
    pub flush_type: Option<String>,
    pub create_time: Option<String>,
}
model! { PurgeTask {
    0 "TaskId" task_id, 1 "Url" url, 2 "Status" status, 3 "PurgeType" purge_type, 4 "FlushType" flush_type,
    5 "CreateTime" create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePushQuota {}
operation! { DescribePushQuota() "DescribePushQuota" -> DescribePushQuotaOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePushQuotaOutput {
    pub url_push: Option<Vec<Quota>>,
}
model! { DescribePushQuotaOutput {
    0 "UrlPush" url_push
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePushTasks {
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub task_id: Option<String>,
    pub keyword: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub area: Option<String>,
    pub status: Option<String>,
}
operation! { DescribePushTasks() "DescribePushTasks" -> DescribePushTasksOutput {
    0 "StartTime" start_time: String, 1 "EndTime" end_time: String, 2 "TaskId" task_id: String,
    3 "Keyword" keyword: String, 4 "Offset" offset: i64, 5 "Limit" limit: i64, 6 "Area" area: String,
    7 "Status" status: String
} }
paged! { DescribePushTasks: PushTask = Offset "Offset", "PushLogs" push_logs, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePushTasksOutput {
    pub push_logs: Option<Vec<PushTask>>,
    pub total_count: Option<u64>,
}
model! { DescribePushTasksOutput {
    0 "PushLogs" push_logs, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushTask {
    pub task_id: Option<String>,
    pub url: Option<String>,
    pub status: Option<String>,
    pub percent: Option<i64>,
    pub create_time: Option<String>,
    pub area: Option<String>,
    pub update_time: Option<String>,
}
model! { PushTask {
    0 "TaskId" task_id, 1 "Url" url, 2 "Status" status, 3 "Percent" percent, 4 "CreateTime" create_time, 5 "Area" area,
    6 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReportData {
    pub start_time: String,
    pub end_time: String,
    pub report_type: String,
    pub area: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub project: Option<i64>,
}
operation! { DescribeReportData(start_time: String, end_time: String, report_type: String, area: String)
    "DescribeReportData" -> DescribeReportDataOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "ReportType" report_type, 3 "Area" area, 4 "Offset" offset: i64,
    5 "Limit" limit: i64, 6 "Project" project: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReportDataOutput {
    pub domain_report: Option<Vec<ReportData>>,
    pub project_report: Option<Vec<ReportData>>,
}
model! { DescribeReportDataOutput {
    0 "DomainReport" domain_report, 1 "ProjectReport" project_report
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportData {
    pub resource_id: Option<String>,
    pub resource: Option<String>,
    pub value: Option<i64>,
    pub percentage: Option<f64>,
    pub billing_value: Option<i64>,
    pub billing_percentage: Option<f64>,
}
model! { ReportData {
    0 "ResourceId" resource_id, 1 "Resource" resource, 2 "Value" value, 3 "Percentage" percentage,
    4 "BillingValue" billing_value, 5 "BillingPercentage" billing_percentage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopData {
    pub start_time: String,
    pub end_time: String,
    pub metric: String,
    pub filter: String,
    pub domains: Option<Vec<String>>,
    pub project: Option<i64>,
    pub detail: Option<bool>,
    pub area: Option<String>,
    pub product: Option<String>,
}
operation! { DescribeTopData(start_time: String, end_time: String, metric: String, filter: String)
    "DescribeTopData" -> DescribeTopDataOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "Metric" metric, 3 "Filter" filter,
    4 "Domains" domains: Vec<String>, 5 "Project" project: i64, 6 "Detail" detail: bool, 7 "Area" area: String,
    8 "Product" product: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopDataOutput {
    pub data: Option<Vec<TopDataMore>>,
}
model! { DescribeTopDataOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopDataMore {
    pub resource: Option<String>,
    pub detail_data: Option<Vec<TopDetailDataMore>>,
}
model! { TopDataMore {
    0 "Resource" resource, 1 "DetailData" detail_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopDetailDataMore {
    pub name: Option<String>,
    pub value: Option<f64>,
    pub percent: Option<f64>,
}
model! { TopDetailDataMore {
    0 "Name" name, 1 "Value" value, 2 "Percent" percent
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrafficPackages {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub sort_by: Option<String>,
}
operation! { DescribeTrafficPackages() "DescribeTrafficPackages" -> DescribeTrafficPackagesOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "SortBy" sort_by: String
} }
paged! { DescribeTrafficPackages: TrafficPackage =
    Offset "Offset", "TrafficPackages" traffic_packages, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrafficPackagesOutput {
    pub total_count: Option<i64>,
    pub traffic_packages: Option<Vec<TrafficPackage>>,
    pub expiring_count: Option<i64>,
    pub enabled_count: Option<i64>,
    pub paid_count: Option<i64>,
}
model! { DescribeTrafficPackagesOutput {
    0 "TotalCount" total_count, 1 "TrafficPackages" traffic_packages, 2 "ExpiringCount" expiring_count,
    3 "EnabledCount" enabled_count, 4 "PaidCount" paid_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrafficPackage {
    pub id: Option<i64>,
    pub r#type: Option<String>,
    pub bytes: Option<i64>,
    pub bytes_used: Option<i64>,
    pub status: Option<String>,
    pub create_time: Option<String>,
    pub enable_time: Option<String>,
    pub expire_time: Option<String>,
    pub contract_extension: Option<bool>,
    pub auto_extension: Option<bool>,
    pub channel: Option<String>,
    pub area: Option<String>,
    pub life_time_month: Option<i64>,
    pub extension_available: Option<bool>,
    pub refund_available: Option<bool>,
    pub region: Option<i64>,
    pub config_id: Option<i64>,
    pub extension_mode: Option<u64>,
    pub true_enable_time: Option<String>,
    pub true_expire_time: Option<String>,
}
model! { TrafficPackage {
    0 "Id" id, 1 "Type" r#type, 2 "Bytes" bytes, 3 "BytesUsed" bytes_used, 4 "Status" status,
    5 "CreateTime" create_time, 6 "EnableTime" enable_time, 7 "ExpireTime" expire_time,
    8 "ContractExtension" contract_extension, 9 "AutoExtension" auto_extension, 10 "Channel" channel, 11 "Area" area,
    12 "LifeTimeMonth" life_time_month, 13 "ExtensionAvailable" extension_available,
    14 "RefundAvailable" refund_available, 15 "Region" region, 16 "ConfigId" config_id,
    17 "ExtensionMode" extension_mode, 18 "TrueEnableTime" true_enable_time, 19 "TrueExpireTime" true_expire_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUrlViolations {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub domains: Option<Vec<String>>,
}
operation! { DescribeUrlViolations() "DescribeUrlViolations" -> DescribeUrlViolationsOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "Domains" domains: Vec<String>
} }
paged! { DescribeUrlViolations: ViolationUrl = Offset "Offset", "UrlRecordList" url_record_list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUrlViolationsOutput {
    pub url_record_list: Option<Vec<ViolationUrl>>,
    pub total_count: Option<i64>,
}
model! { DescribeUrlViolationsOutput {
    0 "UrlRecordList" url_record_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViolationUrl {
    pub id: Option<i64>,
    pub real_url: Option<String>,
    pub download_url: Option<Secret>,
    pub url_status: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { ViolationUrl {
    0 "Id" id, 1 "RealUrl" real_url, 2 "DownloadUrl" download_url, 3 "UrlStatus" url_status, 4 "CreateTime" create_time,
    5 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableClsLogTopic {
    pub logset_id: String,
    pub topic_id: String,
    pub channel: Option<String>,
}
operation! { DisableClsLogTopic(logset_id: String, topic_id: String) "DisableClsLogTopic" -> Empty {
    0 "LogsetId" logset_id, 1 "TopicId" topic_id, 2 "Channel" channel: String
} }

pub type DisableClsLogTopicOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DuplicateDomainConfig {
    pub domain: String,
    pub reference_domain: String,
}
operation! { DuplicateDomainConfig(domain: String, reference_domain: String) "DuplicateDomainConfig" -> Empty {
    0 "Domain" domain, 1 "ReferenceDomain" reference_domain
} }

pub type DuplicateDomainConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableClsLogTopic {
    pub logset_id: String,
    pub topic_id: String,
    pub channel: Option<String>,
}
operation! { EnableClsLogTopic(logset_id: String, topic_id: String) "EnableClsLogTopic" -> Empty {
    0 "LogsetId" logset_id, 1 "TopicId" topic_id, 2 "Channel" channel: String
} }

pub type EnableClsLogTopicOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClsLogTopics {
    pub channel: Option<String>,
}
operation! { ListClsLogTopics() "ListClsLogTopics" -> ListClsLogTopicsOutput {
    0 "Channel" channel: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClsLogTopicsOutput {
    pub logset: Option<LogSetInfo>,
    pub topics: Option<Vec<TopicInfo>>,
    pub extra_logset: Option<Vec<ExtraLogset>>,
}
model! { ListClsLogTopicsOutput {
    0 "Logset" logset, 1 "Topics" topics, 2 "ExtraLogset" extra_logset
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogSetInfo {
    pub app_id: Option<u64>,
    pub channel: Option<String>,
    pub logset_id: Option<String>,
    pub logset_name: Option<String>,
    pub is_default: Option<u64>,
    pub logset_save_period: Option<u64>,
    pub create_time: Option<String>,
    pub region: Option<String>,
    pub deleted: Option<String>,
    pub region_en: Option<String>,
}
model! { LogSetInfo {
    0 "AppId" app_id, 1 "Channel" channel, 2 "LogsetId" logset_id, 3 "LogsetName" logset_name, 4 "IsDefault" is_default,
    5 "LogsetSavePeriod" logset_save_period, 6 "CreateTime" create_time, 7 "Region" region, 8 "Deleted" deleted,
    9 "RegionEn" region_en
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopicInfo {
    pub topic_id: Option<String>,
    pub topic_name: Option<String>,
    pub enabled: Option<i64>,
    pub create_time: Option<String>,
    pub channel: Option<String>,
    pub deleted: Option<String>,
}
model! { TopicInfo {
    0 "TopicId" topic_id, 1 "TopicName" topic_name, 2 "Enabled" enabled, 3 "CreateTime" create_time,
    4 "Channel" channel, 5 "Deleted" deleted
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtraLogset {
    pub logset: Option<LogSetInfo>,
    pub topics: Option<Vec<TopicInfo>>,
}
model! { ExtraLogset {
    0 "Logset" logset, 1 "Topics" topics
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClsTopicDomains {
    pub logset_id: String,
    pub topic_id: String,
    pub channel: Option<String>,
}
operation! { ListClsTopicDomains(logset_id: String, topic_id: String)
    "ListClsTopicDomains" -> ListClsTopicDomainsOutput {
    0 "LogsetId" logset_id, 1 "TopicId" topic_id, 2 "Channel" channel: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClsTopicDomainsOutput {
    pub app_id: Option<u64>,
    pub channel: Option<String>,
    pub logset_id: Option<String>,
    pub topic_id: Option<String>,
    pub domain_area_configs: Option<Vec<DomainAreaConfig>>,
    pub topic_name: Option<String>,
    pub update_time: Option<String>,
    pub inherit_domain_tags: Option<bool>,
}
model! { ListClsTopicDomainsOutput {
    0 "AppId" app_id, 1 "Channel" channel, 2 "LogsetId" logset_id, 3 "TopicId" topic_id,
    4 "DomainAreaConfigs" domain_area_configs, 5 "TopicName" topic_name, 6 "UpdateTime" update_time,
    7 "InheritDomainTags" inherit_domain_tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTopClsLogData {
    pub logset_id: String,
    pub topic_ids: String,
    pub start_time: String,
    pub end_time: String,
    pub domain: String,
    pub url: String,
    pub channel: Option<String>,
    pub limit: Option<u64>,
    pub sort: Option<String>,
}

/// What [`ListTopClsLogData::new`] takes.
pub struct ListTopClsLogDataRequired {
    pub logset_id: String,
    pub topic_ids: String,
    pub start_time: String,
    pub end_time: String,
    pub domain: String,
    pub url: String,
}
operation! { ListTopClsLogData{ListTopClsLogDataRequired: logset_id, topic_ids, start_time, end_time, domain, url}
    "ListTopClsLogData" -> ListTopClsLogDataOutput {
    0 "LogsetId" logset_id, 1 "TopicIds" topic_ids, 2 "StartTime" start_time, 3 "EndTime" end_time, 4 "Domain" domain,
    5 "Url" url, 6 "Channel" channel: String, 7 "Limit" limit: u64, 8 "Sort" sort: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTopClsLogDataOutput {
    pub data: Option<Vec<ClsLogIpData>>,
    pub total_count: Option<u64>,
    pub ip_count: Option<u64>,
}
model! { ListTopClsLogDataOutput {
    0 "Data" data, 1 "TotalCount" total_count, 2 "IpCount" ip_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClsLogIpData {
    pub client_ip: Option<String>,
    pub request: Option<u64>,
    pub count: Option<u64>,
    pub time: Option<String>,
}
model! { ClsLogIpData {
    0 "ClientIp" client_ip, 1 "Request" request, 2 "Count" count, 3 "Time" time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTopData {
    pub start_time: String,
    pub end_time: String,
    pub metric: String,
    pub filter: String,
    pub domains: Option<Vec<String>>,
    pub project: Option<i64>,
    pub detail: Option<bool>,
    pub code: Option<String>,
    pub area: Option<String>,
    pub area_type: Option<String>,
    pub product: Option<String>,
    pub limit: Option<i64>,
}
operation! { ListTopData(start_time: String, end_time: String, metric: String, filter: String)
    "ListTopData" -> ListTopDataOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "Metric" metric, 3 "Filter" filter,
    4 "Domains" domains: Vec<String>, 5 "Project" project: i64, 6 "Detail" detail: bool, 7 "Code" code: String,
    8 "Area" area: String, 9 "AreaType" area_type: String, 10 "Product" product: String, 11 "Limit" limit: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTopDataOutput {
    pub data: Option<Vec<TopData>>,
}
model! { ListTopDataOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopData {
    pub resource: Option<String>,
    pub detail_data: Option<Vec<TopDetailData>>,
}
model! { TopData {
    0 "Resource" resource, 1 "DetailData" detail_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopDetailData {
    pub name: Option<String>,
    pub value: Option<f64>,
}
model! { TopDetailData {
    0 "Name" name, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManageClsTopicDomains {
    pub logset_id: String,
    pub topic_id: String,
    pub channel: Option<String>,
    pub domain_area_configs: Option<Vec<DomainAreaConfig>>,
    pub inherit_domain_tags: Option<bool>,
}
operation! { ManageClsTopicDomains(logset_id: String, topic_id: String) "ManageClsTopicDomains" -> Empty {
    0 "LogsetId" logset_id, 1 "TopicId" topic_id, 2 "Channel" channel: String,
    3 "DomainAreaConfigs" domain_area_configs: Vec<DomainAreaConfig>, 4 "InheritDomainTags" inherit_domain_tags: bool
} }

pub type ManageClsTopicDomainsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDomainConfig {
    pub domain: String,
    pub route: String,
    pub value: String,
}
operation! { ModifyDomainConfig(domain: String, route: String, value: String) "ModifyDomainConfig" -> Empty {
    0 "Domain" domain, 1 "Route" route, 2 "Value" value
} }

pub type ModifyDomainConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPurgeFetchTaskStatus {
    pub execution_time: String,
    pub execution_status: String,
    pub id: String,
    pub execution_status_desc: Option<String>,
}
operation! { ModifyPurgeFetchTaskStatus(execution_time: String, execution_status: String, id: String)
    "ModifyPurgeFetchTaskStatus" -> Empty {
    0 "ExecutionTime" execution_time, 1 "ExecutionStatus" execution_status, 2 "Id" id,
    3 "ExecutionStatusDesc" execution_status_desc: String
} }

pub type ModifyPurgeFetchTaskStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PurgePathCache {
    pub paths: Vec<String>,
    pub flush_type: String,
    pub url_encode: Option<bool>,
    pub area: Option<String>,
}
operation! { PurgePathCache(paths: Vec<String>, flush_type: String) "PurgePathCache" -> PurgePathCacheOutput {
    0 "Paths" paths, 1 "FlushType" flush_type, 2 "UrlEncode" url_encode: bool, 3 "Area" area: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PurgePathCacheOutput {
    pub task_id: Option<String>,
}
model! { PurgePathCacheOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PurgeUrlsCache {
    pub urls: Vec<String>,
    pub area: Option<String>,
    pub url_encode: Option<bool>,
}
operation! { PurgeUrlsCache(urls: Vec<String>) "PurgeUrlsCache" -> PurgeUrlsCacheOutput {
    0 "Urls" urls, 1 "Area" area: String, 2 "UrlEncode" url_encode: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PurgeUrlsCacheOutput {
    pub task_id: Option<String>,
}
model! { PurgeUrlsCacheOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushUrlsCache {
    pub urls: Vec<String>,
    pub user_agent: Option<String>,
    pub area: Option<String>,
    pub layer: Option<String>,
    pub parse_m3u8: Option<bool>,
    pub disable_range: Option<bool>,
    pub headers: Option<Vec<HTTPHeader>>,
    pub url_encode: Option<bool>,
}
operation! { PushUrlsCache(urls: Vec<String>) "PushUrlsCache" -> PushUrlsCacheOutput {
    0 "Urls" urls, 1 "UserAgent" user_agent: String, 2 "Area" area: String, 3 "Layer" layer: String,
    4 "ParseM3U8" parse_m3u8: bool, 5 "DisableRange" disable_range: bool, 6 "Headers" headers: Vec<HTTPHeader>,
    7 "UrlEncode" url_encode: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HTTPHeader {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { HTTPHeader(name: String, value: String) {
    0 "Name" name: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushUrlsCacheOutput {
    pub task_id: Option<String>,
}
model! { PushUrlsCacheOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchClsLog {
    pub logset_id: String,
    pub topic_ids: String,
    pub start_time: String,
    pub end_time: String,
    pub limit: i64,
    pub channel: Option<String>,
    pub query: Option<String>,
    pub context: Option<String>,
    pub sort: Option<String>,
}

/// What [`SearchClsLog::new`] takes.
pub struct SearchClsLogRequired {
    pub logset_id: String,
    pub topic_ids: String,
    pub start_time: String,
    pub end_time: String,
    pub limit: i64,
}
operation! { SearchClsLog{SearchClsLogRequired: logset_id, topic_ids, start_time, end_time, limit}
    "SearchClsLog" -> SearchClsLogOutput {
    0 "LogsetId" logset_id, 1 "TopicIds" topic_ids, 2 "StartTime" start_time, 3 "EndTime" end_time, 4 "Limit" limit,
    5 "Channel" channel: String, 6 "Query" query: String, 7 "Context" context: String, 8 "Sort" sort: String
} }
paged! { SearchClsLog: ClsLogObject = Token "Context", "Logs.Results" logs.results, next "Logs.Context" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchClsLogOutput {
    pub logs: Option<ClsSearchLogs>,
}
model! { SearchClsLogOutput {
    0 "Logs" logs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClsSearchLogs {
    pub context: Option<String>,
    pub listover: Option<bool>,
    pub results: Option<Vec<ClsLogObject>>,
}
model! { ClsSearchLogs {
    0 "Context" context, 1 "Listover" listover, 2 "Results" results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClsLogObject {
    pub topic_id: Option<String>,
    pub topic_name: Option<String>,
    pub timestamp: Option<String>,
    pub content: Option<String>,
    pub filename: Option<String>,
    pub source: Option<String>,
}
model! { ClsLogObject {
    0 "TopicId" topic_id, 1 "TopicName" topic_name, 2 "Timestamp" timestamp, 3 "Content" content, 4 "Filename" filename,
    5 "Source" source
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCdnDomain {
    pub domain: String,
}
operation! { StartCdnDomain(domain: String) "StartCdnDomain" -> Empty {
    0 "Domain" domain
} }

pub type StartCdnDomainOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopCdnDomain {
    pub domain: String,
}
operation! { StopCdnDomain(domain: String) "StopCdnDomain" -> Empty {
    0 "Domain" domain
} }

pub type StopCdnDomainOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDomainConfig {
    pub domain: String,
    pub project_id: Option<i64>,
    pub origin: Option<Origin>,
    pub ip_filter: Option<IpFilter>,
    pub ip_freq_limit: Option<IpFreqLimit>,
    pub status_code_cache: Option<StatusCodeCache>,
    pub compression: Option<Compression>,
    pub bandwidth_alert: Option<BandwidthAlert>,
    pub range_origin_pull: Option<RangeOriginPull>,
    pub follow_redirect: Option<FollowRedirect>,
    pub error_page: Option<ErrorPage>,
    pub request_header: Option<RequestHeader>,
    pub response_header: Option<ResponseHeader>,
    pub downstream_capping: Option<DownstreamCapping>,
    pub cache_key: Option<CacheKey>,
    pub response_header_cache: Option<ResponseHeaderCache>,
    pub video_seek: Option<VideoSeek>,
    pub cache: Option<Cache>,
    pub origin_pull_optimization: Option<OriginPullOptimization>,
    pub https: Option<Https>,
    pub authentication: Option<Authentication>,
    pub seo: Option<Seo>,
    pub force_redirect: Option<ForceRedirect>,
    pub referer: Option<Referer>,
    pub max_age: Option<MaxAge>,
    pub specific_config: Option<SpecificConfig>,
    pub service_type: Option<String>,
    pub area: Option<String>,
    pub origin_pull_timeout: Option<OriginPullTimeout>,
    pub aws_private_access: Option<AwsPrivateAccess>,
    pub user_agent_filter: Option<UserAgentFilter>,
    pub access_control: Option<AccessControl>,
    pub url_redirect: Option<UrlRedirect>,
    pub access_port: Option<Vec<i64>>,
    pub advanced_authentication: Option<AdvancedAuthentication>,
    pub origin_authentication: Option<OriginAuthentication>,
    pub ipv6_access: Option<Ipv6Access>,
    pub offline_cache: Option<OfflineCache>,
    pub origin_combine: Option<OriginCombine>,
    pub post_max_size: Option<PostSize>,
    pub quic: Option<Quic>,
    pub oss_private_access: Option<OssPrivateAccess>,
    pub web_socket: Option<WebSocket>,
    pub remote_authentication: Option<RemoteAuthentication>,
    pub share_cname: Option<ShareCname>,
    pub hw_private_access: Option<HwPrivateAccess>,
    pub qn_private_access: Option<QnPrivateAccess>,
    pub others_private_access: Option<OthersPrivateAccess>,
    pub https_billing: Option<HttpsBilling>,
    pub param_filter: Option<ParamFilter>,
    pub auto_guard: Option<AutoGuard>,
    pub geo_blocker: Option<GeoBlocker>,
}
operation! { UpdateDomainConfig(domain: String) "UpdateDomainConfig" -> Empty {
    0 "Domain" domain, 1 "ProjectId" project_id: i64, 2 "Origin" origin: Origin, 3 "IpFilter" ip_filter: IpFilter,
    4 "IpFreqLimit" ip_freq_limit: IpFreqLimit, 5 "StatusCodeCache" status_code_cache: StatusCodeCache,
    6 "Compression" compression: Compression, 7 "BandwidthAlert" bandwidth_alert: BandwidthAlert,
    8 "RangeOriginPull" range_origin_pull: RangeOriginPull, 9 "FollowRedirect" follow_redirect: FollowRedirect,
    10 "ErrorPage" error_page: ErrorPage, 11 "RequestHeader" request_header: RequestHeader,
    12 "ResponseHeader" response_header: ResponseHeader, 13 "DownstreamCapping" downstream_capping: DownstreamCapping,
    14 "CacheKey" cache_key: CacheKey, 15 "ResponseHeaderCache" response_header_cache: ResponseHeaderCache,
    16 "VideoSeek" video_seek: VideoSeek, 17 "Cache" cache: Cache,
    18 "OriginPullOptimization" origin_pull_optimization: OriginPullOptimization, 19 "Https" https: Https,
    20 "Authentication" authentication: Authentication, 21 "Seo" seo: Seo,
    22 "ForceRedirect" force_redirect: ForceRedirect, 23 "Referer" referer: Referer, 24 "MaxAge" max_age: MaxAge,
    25 "SpecificConfig" specific_config: SpecificConfig, 26 "ServiceType" service_type: String, 27 "Area" area: String,
    28 "OriginPullTimeout" origin_pull_timeout: OriginPullTimeout,
    29 "AwsPrivateAccess" aws_private_access: AwsPrivateAccess, 30 "UserAgentFilter" user_agent_filter: UserAgentFilter,
    31 "AccessControl" access_control: AccessControl, 32 "UrlRedirect" url_redirect: UrlRedirect,
    33 "AccessPort" access_port: Vec<i64>, 34 "AdvancedAuthentication" advanced_authentication: AdvancedAuthentication,
    35 "OriginAuthentication" origin_authentication: OriginAuthentication, 36 "Ipv6Access" ipv6_access: Ipv6Access,
    37 "OfflineCache" offline_cache: OfflineCache, 38 "OriginCombine" origin_combine: OriginCombine,
    39 "PostMaxSize" post_max_size: PostSize, 40 "Quic" quic: Quic,
    41 "OssPrivateAccess" oss_private_access: OssPrivateAccess, 42 "WebSocket" web_socket: WebSocket,
    43 "RemoteAuthentication" remote_authentication: RemoteAuthentication, 44 "ShareCname" share_cname: ShareCname,
    45 "HwPrivateAccess" hw_private_access: HwPrivateAccess, 46 "QnPrivateAccess" qn_private_access: QnPrivateAccess,
    47 "OthersPrivateAccess" others_private_access: OthersPrivateAccess, 48 "HttpsBilling" https_billing: HttpsBilling,
    49 "ParamFilter" param_filter: ParamFilter, 50 "AutoGuard" auto_guard: AutoGuard,
    51 "GeoBlocker" geo_blocker: GeoBlocker
} }

pub type UpdateDomainConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateImageConfig {
    pub domain: String,
    pub webp_adapter: Option<WebpAdapter>,
    pub tpg_adapter: Option<TpgAdapter>,
    pub guetzli_adapter: Option<GuetzliAdapter>,
    pub avif_adapter: Option<AvifAdapter>,
}
operation! { UpdateImageConfig(domain: String) "UpdateImageConfig" -> Empty {
    0 "Domain" domain, 1 "WebpAdapter" webp_adapter: WebpAdapter, 2 "TpgAdapter" tpg_adapter: TpgAdapter,
    3 "GuetzliAdapter" guetzli_adapter: GuetzliAdapter, 4 "AvifAdapter" avif_adapter: AvifAdapter
} }

pub type UpdateImageConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePayType {
    pub area: String,
    pub pay_type: String,
}
operation! { UpdatePayType(area: String, pay_type: String) "UpdatePayType" -> Empty {
    0 "Area" area, 1 "PayType" pay_type
} }

pub type UpdatePayTypeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyDomainRecord {
    pub domain: String,
    pub verify_type: Option<String>,
}
operation! { VerifyDomainRecord(domain: String) "VerifyDomainRecord" -> VerifyDomainRecordOutput {
    0 "Domain" domain, 1 "VerifyType" verify_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyDomainRecordOutput {
    pub result: Option<bool>,
}
model! { VerifyDomainRecordOutput {
    0 "Result" result
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const AUTH_FAILURE_INVALID_AUTHORIZATION: &str = "AuthFailure.InvalidAuthorization";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_CDN_CONFIG_ERROR: &str = "FailedOperation.CdnConfigError";
    pub const FAILED_OPERATION_DATA_SYSTEM_ERROR: &str = "FailedOperation.DataSystemError";
    pub const FAILED_OPERATION_SSL_CERT_CANNOT_GET_ORDER: &str = "FailedOperation.SslCertCannotGetOrder";
    pub const FAILED_OPERATION_SSL_CERT_NOT_FOUND: &str = "FailedOperation.SslCertNotFound";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_CAM_SYSTEM_ERROR: &str = "InternalError.CamSystemError";
    pub const INTERNAL_ERROR_CDN_CONFIG_ERROR: &str = "InternalError.CdnConfigError";
    pub const INTERNAL_ERROR_CDN_DB_ERROR: &str = "InternalError.CdnDbError";
    pub const INTERNAL_ERROR_CDN_QUERY_PARAM_ERROR: &str = "InternalError.CdnQueryParamError";
    pub const INTERNAL_ERROR_CDN_QUERY_SYSTEM_ERROR: &str = "InternalError.CdnQuerySystemError";
    pub const INTERNAL_ERROR_CDN_SYSTEM_ERROR: &str = "InternalError.CdnSystemError";
    pub const INTERNAL_ERROR_CLS_INTERNAL_ERROR: &str = "InternalError.ClsInternalError";
    pub const INTERNAL_ERROR_COST_DATA_SYSTEM_ERROR: &str = "InternalError.CostDataSystemError";
    pub const INTERNAL_ERROR_DATA_SYSTEM_ERROR: &str = "InternalError.DataSystemError";
    pub const INTERNAL_ERROR_ERROR: &str = "InternalError.Error";
    pub const INTERNAL_ERROR_INVALID_ERROR_CODE: &str = "InternalError.InvalidErrorCode";
    pub const INTERNAL_ERROR_PROXY_SERVER: &str = "InternalError.ProxyServer";
    pub const INTERNAL_ERROR_ROUTE_ERROR: &str = "InternalError.RouteError";
    pub const INTERNAL_ERROR_TAG_SYSTEM_ERROR: &str = "InternalError.TagSystemError";
    pub const INTERNAL_ERROR_UNKNOWN_ERROR: &str = "InternalError.UnknownError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_ACCESS_PORT_OPENED_HTTPS: &str = "InvalidParameter.AccessPortOpenedHttps";
    pub const INVALID_PARAMETER_BAND_LIMIT_REQUIRED_MAINLAND: &str = "InvalidParameter.BandLimitRequiredMainland";
    pub const INVALID_PARAMETER_BANDWIDTH_ALERT_COUNTER_MEASURE_CONFLICT_ORIGIN_TYPE: &str =
        "InvalidParameter.BandwidthAlertCounterMeasureConflictOriginType";
    pub const INVALID_PARAMETER_CDN_STATUS_INVALID_DOMAIN: &str = "InvalidParameter.CDNStatusInvalidDomain";
    pub const INVALID_PARAMETER_CAM_RESOURCE_BELONG_TO_DIFFERENT_USER: &str =
        "InvalidParameter.CamResourceBelongToDifferentUser";
    pub const INVALID_PARAMETER_CAM_RESOURCE_SIX_STAGE_ERROR: &str = "InvalidParameter.CamResourceSixStageError";
    pub const INVALID_PARAMETER_CAM_TAG_KEY_ALREADY_ATTACHED: &str = "InvalidParameter.CamTagKeyAlreadyAttached";
    pub const INVALID_PARAMETER_CAM_TAG_KEY_ILLEGAL: &str = "InvalidParameter.CamTagKeyIllegal";
    pub const INVALID_PARAMETER_CAM_TAG_KEY_NOT_EXIST: &str = "InvalidParameter.CamTagKeyNotExist";
    pub const INVALID_PARAMETER_CAM_TAG_VALUE_ILLEGAL: &str = "InvalidParameter.CamTagValueIllegal";
    pub const INVALID_PARAMETER_CDN_CERT_INFO_NOT_FOUND: &str = "InvalidParameter.CdnCertInfoNotFound";
    pub const INVALID_PARAMETER_CDN_CERT_NO_CERT_INFO: &str = "InvalidParameter.CdnCertNoCertInfo";
    pub const INVALID_PARAMETER_CDN_CERT_NOT_PEM: &str = "InvalidParameter.CdnCertNotPem";
    pub const INVALID_PARAMETER_CDN_CLS_DUPLICATE_TOPIC: &str = "InvalidParameter.CdnClsDuplicateTopic";
    pub const INVALID_PARAMETER_CDN_CLS_TOPIC_NAME_INVALID: &str = "InvalidParameter.CdnClsTopicNameInvalid";
    pub const INVALID_PARAMETER_CDN_CLS_TOPIC_NOT_EXIST: &str = "InvalidParameter.CdnClsTopicNotExist";
    pub const INVALID_PARAMETER_CDN_CONFIG_INVALID_CACHE: &str = "InvalidParameter.CdnConfigInvalidCache";
    pub const INVALID_PARAMETER_CDN_CONFIG_INVALID_HOST: &str = "InvalidParameter.CdnConfigInvalidHost";
    pub const INVALID_PARAMETER_CDN_CONFIG_INVALID_TAG: &str = "InvalidParameter.CdnConfigInvalidTag";
    pub const INVALID_PARAMETER_CDN_CONFIG_TAG_REQUIRED: &str = "InvalidParameter.CdnConfigTagRequired";
    pub const INVALID_PARAMETER_CDN_HOST_EXISTS_IN_EDGE_ONE: &str = "InvalidParameter.CdnHostExistsInEdgeOne";
    pub const INVALID_PARAMETER_CDN_HOST_HAS_SPECIAL_CONFIG: &str = "InvalidParameter.CdnHostHasSpecialConfig";
    pub const INVALID_PARAMETER_CDN_HOST_INTERNAL_HOST: &str = "InvalidParameter.CdnHostInternalHost";
    pub const INVALID_PARAMETER_CDN_HOST_INVALID_MIDDLE_CONFIG: &str = "InvalidParameter.CdnHostInvalidMiddleConfig";
    pub const INVALID_PARAMETER_CDN_HOST_INVALID_PARAM: &str = "InvalidParameter.CdnHostInvalidParam";
    pub const INVALID_PARAMETER_CDN_HOST_INVALID_STATUS: &str = "InvalidParameter.CdnHostInvalidStatus";
    pub const INVALID_PARAMETER_CDN_HOST_IS_COS_DEFAULT_ACCESS: &str = "InvalidParameter.CdnHostIsCosDefaultAccess";
    pub const INVALID_PARAMETER_CDN_HOST_TOO_LONG_HOST: &str = "InvalidParameter.CdnHostTooLongHost";
    pub const INVALID_PARAMETER_CDN_INTERFACE_ERROR: &str = "InvalidParameter.CdnInterfaceError";
    pub const INVALID_PARAMETER_CDN_INVALID_PARAM_INTERVAL: &str = "InvalidParameter.CdnInvalidParamInterval";
    pub const INVALID_PARAMETER_CDN_INVALID_PARAM_METRIC: &str = "InvalidParameter.CdnInvalidParamMetric";
    pub const INVALID_PARAMETER_CDN_INVALID_PARAM_SERVICE_TYPE: &str = "InvalidParameter.CdnInvalidParamServiceType";
    pub const INVALID_PARAMETER_CDN_KEY_RULES_EXCLUDE_CUSTOM_REQUIRES_FULL_LEGO: &str =
        "InvalidParameter.CdnKeyRulesExcludeCustomRequiresFullLego";
    pub const INVALID_PARAMETER_CDN_KEY_RULES_INVALID_QUERY_STRING_VALUE: &str =
        "InvalidParameter.CdnKeyRulesInvalidQueryStringValue";
    pub const INVALID_PARAMETER_CDN_PARAM_ERROR: &str = "InvalidParameter.CdnParamError";
    pub const INVALID_PARAMETER_CDN_PURGE_WILDCARD_NOT_ALLOWED: &str = "InvalidParameter.CdnPurgeWildcardNotAllowed";
    pub const INVALID_PARAMETER_CDN_PUSH_WILDCARD_NOT_ALLOWED: &str = "InvalidParameter.CdnPushWildcardNotAllowed";
    pub const INVALID_PARAMETER_CDN_STAT_INVALID_DATE: &str = "InvalidParameter.CdnStatInvalidDate";
    pub const INVALID_PARAMETER_CDN_STAT_INVALID_FILTER: &str = "InvalidParameter.CdnStatInvalidFilter";
    pub const INVALID_PARAMETER_CDN_STAT_INVALID_METRIC: &str = "InvalidParameter.CdnStatInvalidMetric";
    pub const INVALID_PARAMETER_CDN_STAT_INVALID_PROJECT_ID: &str = "InvalidParameter.CdnStatInvalidProjectId";
    pub const INVALID_PARAMETER_CDN_STAT_TOO_MANY_DOMAINS: &str = "InvalidParameter.CdnStatTooManyDomains";
    pub const INVALID_PARAMETER_CDN_URL_EXCEED_LENGTH: &str = "InvalidParameter.CdnUrlExceedLength";
    pub const INVALID_PARAMETER_CLS_INDEX_CONFLICT: &str = "InvalidParameter.ClsIndexConflict";
    pub const INVALID_PARAMETER_CLS_INDEX_RULE_EMPTY: &str = "InvalidParameter.ClsIndexRuleEmpty";
    pub const INVALID_PARAMETER_CLS_INVALID_CONTENT: &str = "InvalidParameter.ClsInvalidContent";
    pub const INVALID_PARAMETER_CLS_INVALID_CONTENT_TYPE: &str = "InvalidParameter.ClsInvalidContentType";
    pub const INVALID_PARAMETER_CLS_INVALID_LOGSET_ID: &str = "InvalidParameter.ClsInvalidLogsetId";
    pub const INVALID_PARAMETER_CLS_INVALID_PARAM: &str = "InvalidParameter.ClsInvalidParam";
    pub const INVALID_PARAMETER_CLS_LOGSET_CONFLICT: &str = "InvalidParameter.ClsLogsetConflict";
    pub const INVALID_PARAMETER_CLS_LOGSET_EMPTY: &str = "InvalidParameter.ClsLogsetEmpty";
    pub const INVALID_PARAMETER_CLS_LOGSET_NOT_EMPTY: &str = "InvalidParameter.ClsLogsetNotEmpty";
    pub const INVALID_PARAMETER_CLS_MISSING_AUTHORIZATION: &str = "InvalidParameter.ClsMissingAuthorization";
    pub const INVALID_PARAMETER_CLS_MISSING_CONTENT: &str = "InvalidParameter.ClsMissingContent";
    pub const INVALID_PARAMETER_CLS_SYNTAX_ERROR: &str = "InvalidParameter.ClsSyntaxError";
    pub const INVALID_PARAMETER_CLS_TOPIC_CLOSED: &str = "InvalidParameter.ClsTopicClosed";
    pub const INVALID_PARAMETER_CLS_TOPIC_CONFLICT: &str = "InvalidParameter.ClsTopicConflict";
    pub const INVALID_PARAMETER_ECDN_INTERFACE_ERROR: &str = "InvalidParameter.EcdnInterfaceError";
    pub const INVALID_PARAMETER_PATH_REGEX_TOO_MANY_SUB_PATTERN: &str = "InvalidParameter.PathRegexTooManySubPattern";
    pub const INVALID_PARAMETER_REMOTE_AUTH_INVALID_PLATFORM: &str = "InvalidParameter.RemoteAuthInvalidPlatform";
    pub const INVALID_PARAMETER_REMOTE_AUTH_INVALID_PROTOCOL: &str = "InvalidParameter.RemoteAuthInvalidProtocol";
    pub const INVALID_PARAMETER_SSL_CERT_CHAIN_ERROR: &str = "InvalidParameter.SslCertChainError";
    pub const INVALID_PARAMETER_SSL_CERT_MATCH_ERROR: &str = "InvalidParameter.SslCertMatchError";
    pub const INVALID_PARAMETER_SSL_CERT_PARSE_ERROR: &str = "InvalidParameter.SslCertParseError";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const LIMIT_EXCEEDED_CAM_RESOURCE_ARRAY_TOO_LONG: &str = "LimitExceeded.CamResourceArrayTooLong";
    pub const LIMIT_EXCEEDED_CAM_RESOURCE_TOO_MANY_TAG_KEY: &str = "LimitExceeded.CamResourceTooManyTagKey";
    pub const LIMIT_EXCEEDED_CAM_TAG_KEY_TOO_LONG: &str = "LimitExceeded.CamTagKeyTooLong";
    pub const LIMIT_EXCEEDED_CAM_TAG_KEY_TOO_MANY_TAG_VALUE: &str = "LimitExceeded.CamTagKeyTooManyTagValue";
    pub const LIMIT_EXCEEDED_CAM_TAG_QUOTA_EXCEED_LIMIT: &str = "LimitExceeded.CamTagQuotaExceedLimit";
    pub const LIMIT_EXCEEDED_CAM_USER_TOO_MANY_TAG_KEY: &str = "LimitExceeded.CamUserTooManyTagKey";
    pub const LIMIT_EXCEEDED_CDN_CALLING_QUERY_IP_TOO_OFTEN: &str = "LimitExceeded.CdnCallingQueryIpTooOften";
    pub const LIMIT_EXCEEDED_CDN_CLS_TOO_MANY_TOPICS: &str = "LimitExceeded.CdnClsTooManyTopics";
    pub const LIMIT_EXCEEDED_CDN_CONFIG_TOO_MANY_CACHE_RULES: &str = "LimitExceeded.CdnConfigTooManyCacheRules";
    pub const LIMIT_EXCEEDED_CDN_HOST_OP_TOO_OFTEN: &str = "LimitExceeded.CdnHostOpTooOften";
    pub const LIMIT_EXCEEDED_CDN_PURGE_EXCEED_BATCH_LIMIT: &str = "LimitExceeded.CdnPurgeExceedBatchLimit";
    pub const LIMIT_EXCEEDED_CDN_PURGE_EXCEED_DAY_LIMIT: &str = "LimitExceeded.CdnPurgeExceedDayLimit";
    pub const LIMIT_EXCEEDED_CDN_PURGE_PATH_EXCEED_BATCH_LIMIT: &str = "LimitExceeded.CdnPurgePathExceedBatchLimit";
    pub const LIMIT_EXCEEDED_CDN_PURGE_PATH_EXCEED_DAY_LIMIT: &str = "LimitExceeded.CdnPurgePathExceedDayLimit";
    pub const LIMIT_EXCEEDED_CDN_PURGE_URL_EXCEED_BATCH_LIMIT: &str = "LimitExceeded.CdnPurgeUrlExceedBatchLimit";
    pub const LIMIT_EXCEEDED_CDN_PURGE_URL_EXCEED_DAY_LIMIT: &str = "LimitExceeded.CdnPurgeUrlExceedDayLimit";
    pub const LIMIT_EXCEEDED_CDN_PUSH_EXCEED_BATCH_LIMIT: &str = "LimitExceeded.CdnPushExceedBatchLimit";
    pub const LIMIT_EXCEEDED_CDN_PUSH_EXCEED_DAY_LIMIT: &str = "LimitExceeded.CdnPushExceedDayLimit";
    pub const LIMIT_EXCEEDED_CDN_QUERY_IP_BATCH_TOO_MANY: &str = "LimitExceeded.CdnQueryIpBatchTooMany";
    pub const LIMIT_EXCEEDED_CDN_USER_TOO_MANY_HOSTS: &str = "LimitExceeded.CdnUserTooManyHosts";
    pub const LIMIT_EXCEEDED_CLS_LOG_SIZE_EXCEED: &str = "LimitExceeded.ClsLogSizeExceed";
    pub const LIMIT_EXCEEDED_CLS_LOGSET_EXCEED: &str = "LimitExceeded.ClsLogsetExceed";
    pub const LIMIT_EXCEEDED_CLS_TOPIC_EXCEED: &str = "LimitExceeded.ClsTopicExceed";
    pub const LIMIT_EXCEEDED_SSL_CERT_REQUEST_LIMIT_EXCEEDED: &str = "LimitExceeded.SslCertRequestLimitExceeded";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const OPERATION_DENIED_CDN_HOST_HAS_D_DOS_RISK: &str = "OperationDenied.CdnHostHasDDosRisk";
    pub const OPERATION_DENIED_PRODUCT_UPDATING: &str = "OperationDenied.ProductUpdating";
    pub const OPERATION_DENIED_PRODUCT_UPGRADED: &str = "OperationDenied.ProductUpgraded";
    pub const OPERATION_DENIED_SHARE_CACHE_AREA_DNS_NOT_MATCH: &str = "OperationDenied.ShareCacheAreaDnsNotMatch";
    pub const OPERATION_DENIED_USER_MIGRATING: &str = "OperationDenied.UserMigrating";
    pub const RESOURCE_IN_USE_CDN_CONFLICT_HOST_EXISTS: &str = "ResourceInUse.CdnConflictHostExists";
    pub const RESOURCE_IN_USE_CDN_HOST_EXISTS: &str = "ResourceInUse.CdnHostExists";
    pub const RESOURCE_IN_USE_CDN_OP_IN_PROGRESS: &str = "ResourceInUse.CdnOpInProgress";
    pub const RESOURCE_IN_USE_TCB_HOST_EXISTS: &str = "ResourceInUse.TcbHostExists";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_NOT_FOUND_CAM_TAG_KEY_NOT_EXIST: &str = "ResourceNotFound.CamTagKeyNotExist";
    pub const RESOURCE_NOT_FOUND_CDN_HOST_NOT_EXISTS: &str = "ResourceNotFound.CdnHostNotExists";
    pub const RESOURCE_NOT_FOUND_CDN_PROJECT_NOT_EXISTS: &str = "ResourceNotFound.CdnProjectNotExists";
    pub const RESOURCE_NOT_FOUND_CDN_USER_NOT_EXISTS: &str = "ResourceNotFound.CdnUserNotExists";
    pub const RESOURCE_NOT_FOUND_CDN_USER_TOO_MANY_HOSTS: &str = "ResourceNotFound.CdnUserTooManyHosts";
    pub const RESOURCE_NOT_FOUND_CLS_INDEX_NOT_EXIST: &str = "ResourceNotFound.ClsIndexNotExist";
    pub const RESOURCE_NOT_FOUND_CLS_LOGSET_NOT_EXIST: &str = "ResourceNotFound.ClsLogsetNotExist";
    pub const RESOURCE_NOT_FOUND_CLS_TOPIC_NOT_EXIST: &str = "ResourceNotFound.ClsTopicNotExist";
    pub const RESOURCE_NOT_FOUND_ECDN_DOMAIN_NOT_EXISTS: &str = "ResourceNotFound.EcdnDomainNotExists";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const RESOURCE_UNAVAILABLE_CDN_HOST_BELONGS_TO_OTHERS_IN_MAINLAND: &str =
        "ResourceUnavailable.CdnHostBelongsToOthersInMainland";
    pub const RESOURCE_UNAVAILABLE_CDN_HOST_BELONGS_TO_OTHERS_IN_OVERSEAS: &str =
        "ResourceUnavailable.CdnHostBelongsToOthersInOverseas";
    pub const RESOURCE_UNAVAILABLE_CDN_HOST_EXISTS_IN_DSA: &str = "ResourceUnavailable.CdnHostExistsInDsa";
    pub const RESOURCE_UNAVAILABLE_CDN_HOST_EXISTS_IN_TCB: &str = "ResourceUnavailable.CdnHostExistsInTcb";
    pub const RESOURCE_UNAVAILABLE_CDN_HOST_IS_LOCKED: &str = "ResourceUnavailable.CdnHostIsLocked";
    pub const RESOURCE_UNAVAILABLE_CDN_HOST_IS_MALICIOUS: &str = "ResourceUnavailable.CdnHostIsMalicious";
    pub const RESOURCE_UNAVAILABLE_CDN_HOST_IS_NOT_OFFLINE: &str = "ResourceUnavailable.CdnHostIsNotOffline";
    pub const RESOURCE_UNAVAILABLE_CDN_HOST_IS_NOT_ONLINE: &str = "ResourceUnavailable.CdnHostIsNotOnline";
    pub const RESOURCE_UNAVAILABLE_CDN_HOST_NO_ICP: &str = "ResourceUnavailable.CdnHostNoIcp";
    pub const RESOURCE_UNAVAILABLE_CHECK_USER_HIGH_RISK: &str = "ResourceUnavailable.CheckUserHighRisk";
    pub const RESOURCE_UNAVAILABLE_HOST_EXIST_IN_VOD: &str = "ResourceUnavailable.HostExistInVod";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNAUTHORIZED_OPERATION_CDN_ACCOUNT_UNAUTHORIZED: &str = "UnauthorizedOperation.CdnAccountUnauthorized";
    pub const UNAUTHORIZED_OPERATION_CDN_CAM_UNAUTHORIZED: &str = "UnauthorizedOperation.CdnCamUnauthorized";
    pub const UNAUTHORIZED_OPERATION_CDN_CLS_NOT_REGISTERED: &str = "UnauthorizedOperation.CdnClsNotRegistered";
    pub const UNAUTHORIZED_OPERATION_CDN_DOMAIN_RECORD_NOT_VERIFIED: &str =
        "UnauthorizedOperation.CdnDomainRecordNotVerified";
    pub const UNAUTHORIZED_OPERATION_CDN_HOST_EXISTS_IN_INTERNAL: &str =
        "UnauthorizedOperation.CdnHostExistsInInternal";
    pub const UNAUTHORIZED_OPERATION_CDN_HOST_IN_ICP_BLACKLIST: &str = "UnauthorizedOperation.CdnHostInIcpBlacklist";
    pub const UNAUTHORIZED_OPERATION_CDN_HOST_IS_OWNED_BY_OTHER: &str = "UnauthorizedOperation.CdnHostIsOwnedByOther";
    pub const UNAUTHORIZED_OPERATION_CDN_HOST_IS_TO_APPLY_HOST: &str = "UnauthorizedOperation.CdnHostIsToApplyHost";
    pub const UNAUTHORIZED_OPERATION_CDN_HOST_IS_USED_BY_OTHER: &str = "UnauthorizedOperation.CdnHostIsUsedByOther";
    pub const UNAUTHORIZED_OPERATION_CDN_HOST_UNAUTHORIZED: &str = "UnauthorizedOperation.CdnHostUnauthorized";
    pub const UNAUTHORIZED_OPERATION_CDN_INVALID_USER_STATUS: &str = "UnauthorizedOperation.CdnInvalidUserStatus";
    pub const UNAUTHORIZED_OPERATION_CDN_PROJECT_UNAUTHORIZED: &str = "UnauthorizedOperation.CdnProjectUnauthorized";
    pub const UNAUTHORIZED_OPERATION_CDN_TAG_UNAUTHORIZED: &str = "UnauthorizedOperation.CdnTagUnauthorized";
    pub const UNAUTHORIZED_OPERATION_CDN_TXT_RECORD_VALUE_NOT_MATCH: &str =
        "UnauthorizedOperation.CdnTxtRecordValueNotMatch";
    pub const UNAUTHORIZED_OPERATION_CDN_USER_AUTH_FAIL: &str = "UnauthorizedOperation.CdnUserAuthFail";
    pub const UNAUTHORIZED_OPERATION_CDN_USER_AUTH_WAIT: &str = "UnauthorizedOperation.CdnUserAuthWait";
    pub const UNAUTHORIZED_OPERATION_CDN_USER_INVALID_CREDENTIAL: &str =
        "UnauthorizedOperation.CdnUserInvalidCredential";
    pub const UNAUTHORIZED_OPERATION_CDN_USER_IS_ISOLATED: &str = "UnauthorizedOperation.CdnUserIsIsolated";
    pub const UNAUTHORIZED_OPERATION_CDN_USER_IS_SUSPENDED: &str = "UnauthorizedOperation.CdnUserIsSuspended";
    pub const UNAUTHORIZED_OPERATION_CDN_USER_NO_WHITELIST: &str = "UnauthorizedOperation.CdnUserNoWhitelist";
    pub const UNAUTHORIZED_OPERATION_CLS_INVALID_AUTHORIZATION: &str = "UnauthorizedOperation.ClsInvalidAuthorization";
    pub const UNAUTHORIZED_OPERATION_CLS_SERVICE_NOT_ACTIVATED: &str = "UnauthorizedOperation.ClsServiceNotActivated";
    pub const UNAUTHORIZED_OPERATION_CLS_UNAUTHORIZED: &str = "UnauthorizedOperation.ClsUnauthorized";
    pub const UNAUTHORIZED_OPERATION_CSRF_ERROR: &str = "UnauthorizedOperation.CsrfError";
    pub const UNAUTHORIZED_OPERATION_ECDN_MIGRATED_CDN: &str = "UnauthorizedOperation.EcdnMigratedCdn";
    pub const UNAUTHORIZED_OPERATION_OP_NO_AUTH: &str = "UnauthorizedOperation.OpNoAuth";
    pub const UNAUTHORIZED_OPERATION_OPERATION_TOO_OFTEN: &str = "UnauthorizedOperation.OperationTooOften";
    pub const UNAUTHORIZED_OPERATION_UNKNOWN: &str = "UnauthorizedOperation.Unknown";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
    pub const UNSUPPORTED_OPERATION_CLS_NOT_ALLOWED: &str = "UnsupportedOperation.ClsNotAllowed";
    pub const UNSUPPORTED_OPERATION_OP_NO_AUTH: &str = "UnsupportedOperation.OpNoAuth";
}

#[cfg(feature = "reflect")]
register! {
    AddCLSTopicDomains, AddCdnDomain, CreateClsLogTopic, CreateEdgePackTask, CreateVerifyRecord, DeleteCdnDomain,
    DeleteClsLogTopic, DescribeBillingData, DescribeCdnData, DescribeCdnDomainLogs, DescribeCdnIp, DescribeCdnOriginIp,
    DescribeCertDomains, DescribeDistrictIspData, DescribeDomains, DescribeDomainsConfig, DescribeEdgePackTaskStatus,
    DescribeHttpsPackages, DescribeImageConfig, DescribeIpStatus, DescribeIpVisit, DescribeMapInfo, DescribeOriginData,
    DescribePayType, DescribePurgeQuota, DescribePurgeTasks, DescribePushQuota, DescribePushTasks, DescribeReportData,
    DescribeTopData, DescribeTrafficPackages, DescribeUrlViolations, DisableClsLogTopic, DuplicateDomainConfig,
    EnableClsLogTopic, ListClsLogTopics, ListClsTopicDomains, ListTopClsLogData, ListTopData, ManageClsTopicDomains,
    ModifyDomainConfig, ModifyPurgeFetchTaskStatus, PurgePathCache, PurgeUrlsCache, PushUrlsCache, SearchClsLog,
    StartCdnDomain, StopCdnDomain, UpdateDomainConfig, UpdateImageConfig, UpdatePayType, VerifyDomainRecord
}
