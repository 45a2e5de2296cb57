//! `cdn` of Tencent Cloud, API version 2018-06-06.
//!
//! Endpoint: `cdn.tencentcloudapi.com`, or `cdn.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=cdn&Version=2018-06-06>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, cdn::DescribeCdnOriginIp};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeCdnOriginIp::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("cdn", "2018-06-06", "cdn", &Endpoints::NONE);

/// Adds cls topic domains: `AddCLSTopicDomains` of `cdn` 2018-06-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdn&Version=2018-06-06&Action=AddCLSTopicDomains>.
///
/// Errors: [`codes::INTERNAL_ERROR_CLS_INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_CDN_CLS_DUPLICATE_TOPIC`],
/// [`codes::INVALID_PARAMETER_CDN_CLS_TOPIC_NAME_INVALID`], [`codes::INVALID_PARAMETER_CDN_CLS_TOPIC_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_CLS_INDEX_CONFLICT`], [`codes::INVALID_PARAMETER_CLS_INDEX_RULE_EMPTY`],
/// [`codes::INVALID_PARAMETER_CLS_INVALID_CONTENT`], [`codes::INVALID_PARAMETER_CLS_INVALID_CONTENT_TYPE`],
/// [`codes::INVALID_PARAMETER_CLS_INVALID_PARAM`], [`codes::INVALID_PARAMETER_CLS_LOGSET_CONFLICT`],
/// [`codes::INVALID_PARAMETER_CLS_LOGSET_EMPTY`], [`codes::INVALID_PARAMETER_CLS_LOGSET_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_CLS_MISSING_AUTHORIZATION`], [`codes::INVALID_PARAMETER_CLS_MISSING_CONTENT`],
/// [`codes::INVALID_PARAMETER_CLS_SYNTAX_ERROR`], [`codes::INVALID_PARAMETER_CLS_TOPIC_CLOSED`],
/// [`codes::INVALID_PARAMETER_CLS_TOPIC_CONFLICT`], [`codes::LIMIT_EXCEEDED_CDN_CLS_TOO_MANY_TOPICS`],
/// [`codes::LIMIT_EXCEEDED_CLS_LOG_SIZE_EXCEED`], [`codes::LIMIT_EXCEEDED_CLS_LOGSET_EXCEED`],
/// [`codes::LIMIT_EXCEEDED_CLS_TOPIC_EXCEED`], [`codes::RESOURCE_NOT_FOUND_CLS_INDEX_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_CLS_LOGSET_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_CLS_TOPIC_NOT_EXIST`],
/// [`codes::UNAUTHORIZED_OPERATION_CDN_CLS_NOT_REGISTERED`],
/// [`codes::UNAUTHORIZED_OPERATION_CLS_INVALID_AUTHORIZATION`],
/// [`codes::UNAUTHORIZED_OPERATION_CLS_SERVICE_NOT_ACTIVATED`], [`codes::UNAUTHORIZED_OPERATION_CLS_UNAUTHORIZED`],
/// [`codes::UNSUPPORTED_OPERATION_CLS_NOT_ALLOWED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCLSTopicDomains {
    /// Required.
    pub logset_id: String,
    /// Required.
    pub topic_id: String,
    /// Required.
    pub domain_area_configs: Vec<DomainAreaConfig>,
    pub channel: Option<String>,
    pub inherit_domain_tags: Option<bool>,
}
operation! { AddCLSTopicDomains(logset_id: String, topic_id: String, domain_area_configs: Vec<DomainAreaConfig>)
    "AddCLSTopicDomains" -> Empty {
    0 "LogsetId" logset_id, 1 "TopicId" topic_id, 2 "DomainAreaConfigs" domain_area_configs,
    3 "Channel" channel: String, 4 "InheritDomainTags" inherit_domain_tags: bool
} }

/// Response of [`AddCLSTopicDomains`]: empty.
pub type AddCLSTopicDomainsOutput = Empty;

/// In the request of [`AddCLSTopicDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainAreaConfig {
    /// Required.
    pub domain: Option<String>,
    /// Required.
    pub area: Option<Vec<String>>,
}
input! { DomainAreaConfig(domain: String, area: Vec<String>) {
    0 "Domain" domain: String, 1 "Area" area: Vec<String>
} }

/// Adds cdn domain: `AddCdnDomain` of `cdn` 2018-06-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdn&Version=2018-06-06&Action=AddCdnDomain>.
///
/// Errors: [`codes::FAILED_OPERATION_CDN_CONFIG_ERROR`],
/// [`codes::INVALID_PARAMETER_CAM_RESOURCE_BELONG_TO_DIFFERENT_USER`],
/// [`codes::INVALID_PARAMETER_CAM_RESOURCE_SIX_STAGE_ERROR`],
/// [`codes::INVALID_PARAMETER_CAM_TAG_KEY_ALREADY_ATTACHED`], [`codes::INVALID_PARAMETER_CAM_TAG_KEY_ILLEGAL`],
/// [`codes::INVALID_PARAMETER_CAM_TAG_KEY_NOT_EXIST`], [`codes::INVALID_PARAMETER_CAM_TAG_VALUE_ILLEGAL`],
/// [`codes::INVALID_PARAMETER_CDN_CERT_INFO_NOT_FOUND`], [`codes::INVALID_PARAMETER_CDN_CONFIG_INVALID_HOST`],
/// [`codes::INVALID_PARAMETER_CDN_CONFIG_INVALID_TAG`], [`codes::INVALID_PARAMETER_CDN_CONFIG_TAG_REQUIRED`],
/// [`codes::INVALID_PARAMETER_CDN_HOST_EXISTS_IN_EDGE_ONE`], [`codes::INVALID_PARAMETER_CDN_HOST_INTERNAL_HOST`],
/// [`codes::INVALID_PARAMETER_CDN_HOST_IS_COS_DEFAULT_ACCESS`], [`codes::INVALID_PARAMETER_CDN_HOST_TOO_LONG_HOST`],
/// [`codes::INVALID_PARAMETER_CDN_KEY_RULES_INVALID_QUERY_STRING_VALUE`],
/// [`codes::INVALID_PARAMETER_CDN_STAT_TOO_MANY_DOMAINS`], [`codes::LIMIT_EXCEEDED_CAM_RESOURCE_ARRAY_TOO_LONG`],
/// [`codes::LIMIT_EXCEEDED_CAM_RESOURCE_TOO_MANY_TAG_KEY`], [`codes::LIMIT_EXCEEDED_CAM_TAG_KEY_TOO_LONG`],
/// [`codes::LIMIT_EXCEEDED_CAM_TAG_KEY_TOO_MANY_TAG_VALUE`], [`codes::LIMIT_EXCEEDED_CAM_TAG_QUOTA_EXCEED_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_CAM_USER_TOO_MANY_TAG_KEY`], [`codes::LIMIT_EXCEEDED_CDN_CONFIG_TOO_MANY_CACHE_RULES`],
/// [`codes::LIMIT_EXCEEDED_CDN_HOST_OP_TOO_OFTEN`], [`codes::LIMIT_EXCEEDED_CDN_USER_TOO_MANY_HOSTS`],
/// [`codes::OPERATION_DENIED_CDN_HOST_HAS_DDOS_RISK`], [`codes::OPERATION_DENIED_PRODUCT_UPGRADED`],
/// [`codes::OPERATION_DENIED_USER_MIGRATING`], [`codes::RESOURCE_IN_USE_CDN_CONFLICT_HOST_EXISTS`],
/// [`codes::RESOURCE_IN_USE_CDN_HOST_EXISTS`], [`codes::RESOURCE_IN_USE_CDN_OP_IN_PROGRESS`],
/// [`codes::RESOURCE_NOT_FOUND_CAM_TAG_KEY_NOT_EXIST`], [`codes::RESOURCE_UNAVAILABLE_CDN_HOST_EXISTS_IN_DSA`],
/// [`codes::RESOURCE_UNAVAILABLE_CDN_HOST_EXISTS_IN_TCB`], [`codes::RESOURCE_UNAVAILABLE_CDN_HOST_IS_MALICIOUS`],
/// [`codes::RESOURCE_UNAVAILABLE_CDN_HOST_NO_ICP`], [`codes::RESOURCE_UNAVAILABLE_CHECK_USER_HIGH_RISK`],
/// [`codes::RESOURCE_UNAVAILABLE_HOST_EXIST_IN_VOD`], [`codes::UNAUTHORIZED_OPERATION_CDN_DOMAIN_RECORD_NOT_VERIFIED`],
/// [`codes::UNAUTHORIZED_OPERATION_CDN_HOST_EXISTS_IN_INTERNAL`],
/// [`codes::UNAUTHORIZED_OPERATION_CDN_HOST_IN_ICP_BLACKLIST`],
/// [`codes::UNAUTHORIZED_OPERATION_CDN_HOST_IS_OWNED_BY_OTHER`],
/// [`codes::UNAUTHORIZED_OPERATION_CDN_HOST_IS_USED_BY_OTHER`], [`codes::UNAUTHORIZED_OPERATION_CDN_TAG_UNAUTHORIZED`],
/// [`codes::UNAUTHORIZED_OPERATION_CDN_USER_IS_ISOLATED`], [`codes::UNSUPPORTED_OPERATION_OP_NO_AUTH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCdnDomain {
    /// Required.
    pub domain: String,
    /// Required.
    pub service_type: String,
    /// Required.
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

/// Response of [`AddCdnDomain`]: empty.
pub type AddCdnDomainOutput = Empty;

/// In the request of [`AddCdnDomain`].
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

/// In the request of [`AddCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PathRule {
    /// Required.
    pub regex: Option<bool>,
    /// Required.
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

/// In the request of [`AddCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpHeaderRule {
    /// Required.
    pub header_mode: Option<String>,
    /// Required.
    pub header_name: Option<String>,
    /// Required.
    pub header_value: Option<String>,
}
input! { HttpHeaderRule(header_mode: String, header_name: String, header_value: String) {
    0 "HeaderMode" header_mode: String, 1 "HeaderName" header_name: String, 2 "HeaderValue" header_value: String
} }

/// In the request of [`AddCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PathBasedOriginRule {
    /// Required.
    pub rule_type: Option<String>,
    /// Required.
    pub rule_paths: Option<Vec<String>>,
    /// Required.
    pub origin: Option<Vec<String>>,
}
input! { PathBasedOriginRule(rule_type: String, rule_paths: Vec<String>, origin: Vec<String>) {
    0 "RuleType" rule_type: String, 1 "RulePaths" rule_paths: Vec<String>, 2 "Origin" origin: Vec<String>
} }

/// In the request of [`AddCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OriginSni {
    /// Required.
    pub switch: Option<String>,
    /// Required.
    pub server_name: Option<String>,
}
input! { OriginSni(switch: String, server_name: String) {
    0 "Switch" switch: String, 1 "ServerName" server_name: String
} }

/// In the request of [`AddCdnDomain`].
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

/// In the request of [`AddCdnDomain`].
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
    pub from: Option<String>,
}
input! { ServerCert() {
    0 "CertId" cert_id: String, 1 "CertName" cert_name: String, 2 "Certificate" certificate: String,
    3 "PrivateKey" private_key: Secret, 4 "ExpireTime" expire_time: String, 5 "DeployTime" deploy_time: String,
    6 "Message" message: String, 7 "From" from: String
} }

/// In the request of [`AddCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClientCert {
    /// Required.
    pub certificate: Option<String>,
    pub cert_name: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub expire_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub deploy_time: Option<String>,
}
input! { ClientCert(certificate: String) {
    0 "Certificate" certificate: String, 1 "CertName" cert_name: String, 2 "ExpireTime" expire_time: String,
    3 "DeployTime" deploy_time: String
} }

/// In the request of [`AddCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IpFilter {
    /// Required.
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

/// In the request of [`AddCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IpFilterPathRule {
    /// Required.
    pub filter_type: Option<String>,
    /// Required.
    pub filters: Option<Vec<String>>,
    /// Required.
    pub rule_type: Option<String>,
    /// Required.
    pub rule_paths: Option<Vec<String>>,
    pub remark: Option<String>,
}
input! { IpFilterPathRule(filter_type: String, filters: Vec<String>, rule_type: String, rule_paths: Vec<String>) {
    0 "FilterType" filter_type: String, 1 "Filters" filters: Vec<String>, 2 "RuleType" rule_type: String,
    3 "RulePaths" rule_paths: Vec<String>, 4 "Remark" remark: String
} }

/// In the request of [`AddCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IpFreqLimit {
    /// Required.
    pub switch: Option<String>,
    pub qps: Option<i64>,
}
input! { IpFreqLimit(switch: String) {
    0 "Switch" switch: String, 1 "Qps" qps: i64
} }

/// In the request of [`AddCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatusCodeCache {
    /// Required.
    pub switch: Option<String>,
    pub cache_rules: Option<Vec<StatusCodeCacheRule>>,
}
input! { StatusCodeCache(switch: String) {
    0 "Switch" switch: String, 1 "CacheRules" cache_rules: Vec<StatusCodeCacheRule>
} }

/// In the request of [`AddCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatusCodeCacheRule {
    /// Required.
    pub status_code: Option<String>,
    /// Required.
    pub cache_time: Option<i64>,
}
input! { StatusCodeCacheRule(status_code: String, cache_time: i64) {
    0 "StatusCode" status_code: String, 1 "CacheTime" cache_time: i64
} }

/// In the request of [`AddCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Compression {
    /// Required.
    pub switch: Option<String>,
    pub compression_rules: Option<Vec<CompressionRule>>,
}
input! { Compression(switch: String) {
    0 "Switch" switch: String, 1 "CompressionRules" compression_rules: Vec<CompressionRule>
} }

/// In the request of [`AddCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompressionRule {
    /// Required.
    pub compress: Option<bool>,
    /// Required.
    pub min_length: Option<i64>,
    /// Required.
    pub max_length: Option<i64>,
    /// Required.
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

/// In the request of [`AddCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BandwidthAlert {
    /// Required.
    pub switch: Option<String>,
    pub bps_threshold: Option<i64>,
    pub counter_measure: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub last_trigger_time: Option<String>,
    pub alert_switch: Option<String>,
    pub alert_percentage: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
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

/// In the request of [`AddCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatisticItem {
    pub r#type: Option<String>,
    pub un_block_time: Option<i64>,
    pub bps_threshold: Option<i64>,
    pub counter_measure: Option<String>,
    pub alert_percentage: Option<i64>,
    pub alert_switch: Option<String>,
    pub metric: Option<String>,
    pub cycle: Option<i64>,
    pub switch: Option<String>,
}
input! { StatisticItem() {
    0 "Type" r#type: String, 1 "UnBlockTime" un_block_time: i64, 2 "BpsThreshold" bps_threshold: i64,
    3 "CounterMeasure" counter_measure: String, 4 "AlertPercentage" alert_percentage: i64,
    5 "AlertSwitch" alert_switch: String, 6 "Metric" metric: String, 7 "Cycle" cycle: i64, 8 "Switch" switch: String
} }

/// In the request of [`AddCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RangeOriginPull {
    /// Required.
    pub switch: Option<String>,
    pub range_rules: Option<Vec<RangeOriginPullRule>>,
}
input! { RangeOriginPull(switch: String) {
    0 "Switch" switch: String, 1 "RangeRules" range_rules: Vec<RangeOriginPullRule>
} }

/// In the request of [`AddCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RangeOriginPullRule {
    /// Required.
    pub switch: Option<String>,
    /// Required.
    pub rule_type: Option<String>,
    /// Required.
    pub rule_paths: Option<Vec<String>>,
}
input! { RangeOriginPullRule(switch: String, rule_type: String, rule_paths: Vec<String>) {
    0 "Switch" switch: String, 1 "RuleType" rule_type: String, 2 "RulePaths" rule_paths: Vec<String>
} }

/// In the request of [`AddCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FollowRedirect {
    /// Required.
    pub switch: Option<String>,
    pub redirect_config: Option<RedirectConfig>,
}
input! { FollowRedirect(switch: String) {
    0 "Switch" switch: String, 1 "RedirectConfig" redirect_config: RedirectConfig
} }

/// In the request of [`AddCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RedirectConfig {
    /// Required.
    pub switch: Option<String>,
    /// Required.
    pub follow_redirect_host: Option<String>,
    pub follow_redirect_backup_host: Option<String>,
}
input! { RedirectConfig(switch: String, follow_redirect_host: String) {
    0 "Switch" switch: String, 1 "FollowRedirectHost" follow_redirect_host: String,
    2 "FollowRedirectBackupHost" follow_redirect_backup_host: String
} }

/// In the request of [`AddCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ErrorPage {
    /// Required.
    pub switch: Option<String>,
    pub page_rules: Option<Vec<ErrorPageRule>>,
}
input! { ErrorPage(switch: String) {
    0 "Switch" switch: String, 1 "PageRules" page_rules: Vec<ErrorPageRule>
} }

/// In the request of [`AddCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ErrorPageRule {
    /// Required.
    pub status_code: Option<i64>,
    /// Required.
    pub redirect_code: Option<i64>,
    /// Required.
    pub redirect_url: Option<String>,
}
input! { ErrorPageRule(status_code: i64, redirect_code: i64, redirect_url: String) {
    0 "StatusCode" status_code: i64, 1 "RedirectCode" redirect_code: i64, 2 "RedirectUrl" redirect_url: String
} }

/// In the request of [`AddCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RequestHeader {
    /// Required.
    pub switch: Option<String>,
    pub header_rules: Option<Vec<HttpHeaderPathRule>>,
}
input! { RequestHeader(switch: String) {
    0 "Switch" switch: String, 1 "HeaderRules" header_rules: Vec<HttpHeaderPathRule>
} }

/// In the request of [`AddCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpHeaderPathRule {
    /// Required.
    pub header_mode: Option<String>,
    /// Required.
    pub header_name: Option<String>,
    /// Required.
    pub header_value: Option<String>,
    /// Required.
    pub rule_type: Option<String>,
    /// Required.
    pub rule_paths: Option<Vec<String>>,
}

/// Arguments of [`HttpHeaderPathRule::new`].
pub struct HttpHeaderPathRuleRequired {
    pub header_mode: String,
    pub header_name: String,
    pub header_value: String,
    pub rule_type: String,
    pub rule_paths: Vec<String>,
}
input! {
    HttpHeaderPathRule { HttpHeaderPathRuleRequired: header_mode, header_name, header_value, rule_type, rule_paths } {
    0 "HeaderMode" header_mode: String, 1 "HeaderName" header_name: String, 2 "HeaderValue" header_value: String,
    3 "RuleType" rule_type: String, 4 "RulePaths" rule_paths: Vec<String>
} }

/// In the request of [`AddCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseHeader {
    /// Required.
    pub switch: Option<String>,
    pub header_rules: Option<Vec<HttpHeaderPathRule>>,
}
input! { ResponseHeader(switch: String) {
    0 "Switch" switch: String, 1 "HeaderRules" header_rules: Vec<HttpHeaderPathRule>
} }

/// In the request of [`AddCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownstreamCapping {
    /// Required.
    pub switch: Option<String>,
    pub capping_rules: Option<Vec<CappingRule>>,
}
input! { DownstreamCapping(switch: String) {
    0 "Switch" switch: String, 1 "CappingRules" capping_rules: Vec<CappingRule>
} }

/// In the request of [`AddCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CappingRule {
    /// Required.
    pub rule_type: Option<String>,
    /// Required.
    pub rule_paths: Option<Vec<String>>,
    /// Required.
    pub k_bps_threshold: Option<i64>,
}
input! { CappingRule(rule_type: String, rule_paths: Vec<String>, k_bps_threshold: i64) {
    0 "RuleType" rule_type: String, 1 "RulePaths" rule_paths: Vec<String>, 2 "KBpsThreshold" k_bps_threshold: i64
} }

/// In the request of [`AddCdnDomain`].
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

/// In the request of [`AddCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryStringKey {
    /// Required.
    pub switch: Option<String>,
    pub reorder: Option<String>,
    pub action: Option<String>,
    pub value: Option<String>,
}
input! { QueryStringKey(switch: String) {
    0 "Switch" switch: String, 1 "Reorder" reorder: String, 2 "Action" action: String, 3 "Value" value: String
} }

/// In the request of [`AddCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CookieKey {
    /// Required.
    pub switch: Option<String>,
    pub value: Option<String>,
}
input! { CookieKey(switch: String) {
    0 "Switch" switch: String, 1 "Value" value: String
} }

/// In the request of [`AddCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HeaderKey {
    pub switch: Option<String>,
    pub value: Option<String>,
}
input! { HeaderKey() {
    0 "Switch" switch: String, 1 "Value" value: String
} }

/// In the request of [`AddCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CacheTagKey {
    /// Required.
    pub switch: Option<String>,
    pub value: Option<String>,
}
input! { CacheTagKey(switch: String) {
    0 "Switch" switch: String, 1 "Value" value: String
} }

/// In the request of [`AddCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SchemeKey {
    /// Required.
    pub switch: Option<String>,
}
input! { SchemeKey(switch: String) {
    0 "Switch" switch: String
} }

/// In the request of [`AddCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyRule {
    /// Required.
    pub rule_paths: Option<Vec<String>>,
    /// Required.
    pub rule_type: Option<String>,
    /// Required.
    pub full_url_cache: Option<String>,
    /// Required.
    pub ignore_case: Option<String>,
    /// Required.
    pub query_string: Option<RuleQueryString>,
    /// Required.
    pub rule_tag: Option<String>,
}

/// Arguments of [`KeyRule::new`].
pub struct KeyRuleRequired {
    pub rule_paths: Vec<String>,
    pub rule_type: String,
    pub full_url_cache: String,
    pub ignore_case: String,
    pub query_string: RuleQueryString,
    pub rule_tag: String,
}
input! { KeyRule { KeyRuleRequired: rule_paths, rule_type, full_url_cache, ignore_case, query_string, rule_tag } {
    0 "RulePaths" rule_paths: Vec<String>, 1 "RuleType" rule_type: String, 2 "FullUrlCache" full_url_cache: String,
    3 "IgnoreCase" ignore_case: String, 4 "QueryString" query_string: RuleQueryString, 5 "RuleTag" rule_tag: String
} }

/// In the request of [`AddCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleQueryString {
    /// Required.
    pub switch: Option<String>,
    /// Required.
    pub action: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { RuleQueryString(switch: String, action: String, value: String) {
    0 "Switch" switch: String, 1 "Action" action: String, 2 "Value" value: String
} }

/// In the request of [`AddCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseHeaderCache {
    /// Required.
    pub switch: Option<String>,
}
input! { ResponseHeaderCache(switch: String) {
    0 "Switch" switch: String
} }

/// In the request of [`AddCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoSeek {
    /// Required.
    pub switch: Option<String>,
}
input! { VideoSeek(switch: String) {
    0 "Switch" switch: String
} }

/// In the request of [`AddCdnDomain`].
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

/// In the request of [`AddCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SimpleCache {
    /// Required.
    pub cache_rules: Option<Vec<SimpleCacheRule>>,
    /// Required.
    pub follow_origin: Option<String>,
    /// Required.
    pub ignore_cache_control: Option<String>,
    /// Required.
    pub ignore_set_cookie: Option<String>,
    /// Required.
    pub compare_max_age: Option<String>,
    pub revalidate: Option<Revalidate>,
}

/// Arguments of [`SimpleCache::new`].
pub struct SimpleCacheRequired {
    pub cache_rules: Vec<SimpleCacheRule>,
    pub follow_origin: String,
    pub ignore_cache_control: String,
    pub ignore_set_cookie: String,
    pub compare_max_age: String,
}
input! {
    SimpleCache { SimpleCacheRequired: cache_rules, follow_origin, ignore_cache_control, ignore_set_cookie, compare_max_age } {
    0 "CacheRules" cache_rules: Vec<SimpleCacheRule>, 1 "FollowOrigin" follow_origin: String,
    2 "IgnoreCacheControl" ignore_cache_control: String, 3 "IgnoreSetCookie" ignore_set_cookie: String,
    4 "CompareMaxAge" compare_max_age: String, 5 "Revalidate" revalidate: Revalidate
} }

/// In the request of [`AddCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SimpleCacheRule {
    /// Required.
    pub cache_type: Option<String>,
    /// Required.
    pub cache_contents: Option<Vec<String>>,
    /// Required.
    pub cache_time: Option<i64>,
}
input! { SimpleCacheRule(cache_type: String, cache_contents: Vec<String>, cache_time: i64) {
    0 "CacheType" cache_type: String, 1 "CacheContents" cache_contents: Vec<String>, 2 "CacheTime" cache_time: i64
} }

/// In the request of [`AddCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Revalidate {
    /// Required.
    pub switch: Option<String>,
    pub path: Option<String>,
}
input! { Revalidate(switch: String) {
    0 "Switch" switch: String, 1 "Path" path: String
} }

/// In the request of [`AddCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdvancedCache {
    /// Required.
    pub cache_rules: Option<Vec<AdvanceCacheRule>>,
    /// Required.
    pub ignore_cache_control: Option<String>,
    /// Required.
    pub ignore_set_cookie: Option<String>,
}
input! { AdvancedCache(cache_rules: Vec<AdvanceCacheRule>, ignore_cache_control: String, ignore_set_cookie: String) {
    0 "CacheRules" cache_rules: Vec<AdvanceCacheRule>, 1 "IgnoreCacheControl" ignore_cache_control: String,
    2 "IgnoreSetCookie" ignore_set_cookie: String
} }

/// In the request of [`AddCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdvanceCacheRule {
    /// Required.
    pub cache_type: Option<String>,
    /// Required.
    pub cache_contents: Option<Vec<String>>,
    /// Required.
    pub cache_time: Option<i64>,
}
input! { AdvanceCacheRule(cache_type: String, cache_contents: Vec<String>, cache_time: i64) {
    0 "CacheType" cache_type: String, 1 "CacheContents" cache_contents: Vec<String>, 2 "CacheTime" cache_time: i64
} }

/// In the request of [`AddCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleCache {
    /// Required.
    pub rule_paths: Option<Vec<String>>,
    /// Required.
    pub rule_type: Option<String>,
    /// Required.
    pub cache_config: Option<RuleCacheConfig>,
}
input! { RuleCache(rule_paths: Vec<String>, rule_type: String, cache_config: RuleCacheConfig) {
    0 "RulePaths" rule_paths: Vec<String>, 1 "RuleType" rule_type: String, 2 "CacheConfig" cache_config: RuleCacheConfig
} }

/// In the request of [`AddCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleCacheConfig {
    /// Required.
    pub cache: Option<CacheConfigCache>,
    /// Required.
    pub no_cache: Option<CacheConfigNoCache>,
    /// Required.
    pub follow_origin: Option<CacheConfigFollowOrigin>,
}
input! {
    RuleCacheConfig(cache: CacheConfigCache, no_cache: CacheConfigNoCache, follow_origin: CacheConfigFollowOrigin) {
    0 "Cache" cache: CacheConfigCache, 1 "NoCache" no_cache: CacheConfigNoCache,
    2 "FollowOrigin" follow_origin: CacheConfigFollowOrigin
} }

/// In the request of [`AddCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CacheConfigCache {
    /// Required.
    pub switch: Option<String>,
    /// Required.
    pub cache_time: Option<i64>,
    /// Required.
    pub compare_max_age: Option<String>,
    /// Required.
    pub ignore_cache_control: Option<String>,
    /// Required.
    pub ignore_set_cookie: Option<String>,
    pub origin_mtime_check_type: Option<String>,
}

/// Arguments of [`CacheConfigCache::new`].
pub struct CacheConfigCacheRequired {
    pub switch: String,
    pub cache_time: i64,
    pub compare_max_age: String,
    pub ignore_cache_control: String,
    pub ignore_set_cookie: String,
}
input! {
    CacheConfigCache { CacheConfigCacheRequired: switch, cache_time, compare_max_age, ignore_cache_control, ignore_set_cookie } {
    0 "Switch" switch: String, 1 "CacheTime" cache_time: i64, 2 "CompareMaxAge" compare_max_age: String,
    3 "IgnoreCacheControl" ignore_cache_control: String, 4 "IgnoreSetCookie" ignore_set_cookie: String,
    5 "OriginMtimeCheckType" origin_mtime_check_type: String
} }

/// In the request of [`AddCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CacheConfigNoCache {
    /// Required.
    pub switch: Option<String>,
    /// Required.
    pub revalidate: Option<String>,
}
input! { CacheConfigNoCache(switch: String, revalidate: String) {
    0 "Switch" switch: String, 1 "Revalidate" revalidate: String
} }

/// In the request of [`AddCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CacheConfigFollowOrigin {
    /// Required.
    pub switch: Option<String>,
    pub heuristic_cache: Option<HeuristicCache>,
    pub origin_mtime_check_type: Option<String>,
}
input! { CacheConfigFollowOrigin(switch: String) {
    0 "Switch" switch: String, 1 "HeuristicCache" heuristic_cache: HeuristicCache,
    2 "OriginMtimeCheckType" origin_mtime_check_type: String
} }

/// In the request of [`AddCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HeuristicCache {
    /// Required.
    pub switch: Option<String>,
    pub cache_config: Option<CacheConfig>,
}
input! { HeuristicCache(switch: String) {
    0 "Switch" switch: String, 1 "CacheConfig" cache_config: CacheConfig
} }

/// In the request of [`AddCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CacheConfig {
    /// Required.
    pub heuristic_cache_time_switch: Option<String>,
    /// Required.
    pub heuristic_cache_time: Option<i64>,
}
input! { CacheConfig(heuristic_cache_time_switch: String, heuristic_cache_time: i64) {
    0 "HeuristicCacheTimeSwitch" heuristic_cache_time_switch: String, 1 "HeuristicCacheTime" heuristic_cache_time: i64
} }

/// In the request of [`AddCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OriginPullOptimization {
    /// Required.
    pub switch: Option<String>,
    pub optimization_type: Option<String>,
}
input! { OriginPullOptimization(switch: String) {
    0 "Switch" switch: String, 1 "OptimizationType" optimization_type: String
} }

/// In the request of [`AddCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Https {
    /// Required.
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

/// In the request of [`AddCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Hsts {
    /// Required.
    pub switch: Option<String>,
    pub max_age: Option<i64>,
    pub include_sub_domains: Option<String>,
}
input! { Hsts(switch: String) {
    0 "Switch" switch: String, 1 "MaxAge" max_age: i64, 2 "IncludeSubDomains" include_sub_domains: String
} }

/// In the request of [`AddCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Authentication {
    /// Required.
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

/// In the request of [`AddCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthenticationTypeA {
    /// Required. Secret.
    pub secret_key: Option<Secret>,
    /// Required.
    pub sign_param: Option<String>,
    /// Required.
    pub expire_time: Option<i64>,
    /// Required.
    pub file_extensions: Option<Vec<String>>,
    /// Required.
    pub filter_type: Option<String>,
    /// Secret.
    pub backup_secret_key: Option<Secret>,
}

/// Arguments of [`AuthenticationTypeA::new`].
pub struct AuthenticationTypeARequired {
    pub secret_key: Secret,
    pub sign_param: String,
    pub expire_time: i64,
    pub file_extensions: Vec<String>,
    pub filter_type: String,
}
input! {
    AuthenticationTypeA { AuthenticationTypeARequired: secret_key, sign_param, expire_time, file_extensions, filter_type } {
    0 "SecretKey" secret_key: Secret, 1 "SignParam" sign_param: String, 2 "ExpireTime" expire_time: i64,
    3 "FileExtensions" file_extensions: Vec<String>, 4 "FilterType" filter_type: String,
    5 "BackupSecretKey" backup_secret_key: Secret
} }

/// In the request of [`AddCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthenticationTypeB {
    /// Required. Secret.
    pub secret_key: Option<Secret>,
    /// Required.
    pub expire_time: Option<i64>,
    /// Required.
    pub file_extensions: Option<Vec<String>>,
    /// Required.
    pub filter_type: Option<String>,
    /// Secret.
    pub backup_secret_key: Option<Secret>,
}
input! { AuthenticationTypeB(secret_key: Secret, expire_time: i64, file_extensions: Vec<String>, filter_type: String) {
    0 "SecretKey" secret_key: Secret, 1 "ExpireTime" expire_time: i64, 2 "FileExtensions" file_extensions: Vec<String>,
    3 "FilterType" filter_type: String, 4 "BackupSecretKey" backup_secret_key: Secret
} }

/// In the request of [`AddCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthenticationTypeC {
    /// Required. Secret.
    pub secret_key: Option<Secret>,
    /// Required.
    pub expire_time: Option<i64>,
    /// Required.
    pub file_extensions: Option<Vec<String>>,
    /// Required.
    pub filter_type: Option<String>,
    pub time_format: Option<String>,
    /// Secret.
    pub backup_secret_key: Option<Secret>,
}
input! { AuthenticationTypeC(secret_key: Secret, expire_time: i64, file_extensions: Vec<String>, filter_type: String) {
    0 "SecretKey" secret_key: Secret, 1 "ExpireTime" expire_time: i64, 2 "FileExtensions" file_extensions: Vec<String>,
    3 "FilterType" filter_type: String, 4 "TimeFormat" time_format: String,
    5 "BackupSecretKey" backup_secret_key: Secret
} }

/// In the request of [`AddCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthenticationTypeD {
    /// Required. Secret.
    pub secret_key: Option<Secret>,
    /// Required.
    pub expire_time: Option<i64>,
    /// Required.
    pub file_extensions: Option<Vec<String>>,
    /// Required.
    pub filter_type: Option<String>,
    /// Required.
    pub sign_param: Option<String>,
    /// Required.
    pub time_param: Option<String>,
    /// Required.
    pub time_format: Option<String>,
    /// Secret.
    pub backup_secret_key: Option<Secret>,
}

/// Arguments of [`AuthenticationTypeD::new`].
pub struct AuthenticationTypeDRequired {
    pub secret_key: Secret,
    pub expire_time: i64,
    pub file_extensions: Vec<String>,
    pub filter_type: String,
    pub sign_param: String,
    pub time_param: String,
    pub time_format: String,
}
input! {
    AuthenticationTypeD { AuthenticationTypeDRequired: secret_key, expire_time, file_extensions, filter_type, sign_param, time_param, time_format } {
    0 "SecretKey" secret_key: Secret, 1 "ExpireTime" expire_time: i64, 2 "FileExtensions" file_extensions: Vec<String>,
    3 "FilterType" filter_type: String, 4 "SignParam" sign_param: String, 5 "TimeParam" time_param: String,
    6 "TimeFormat" time_format: String, 7 "BackupSecretKey" backup_secret_key: Secret
} }

/// In the request of [`AddCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Seo {
    /// Required.
    pub switch: Option<String>,
}
input! { Seo(switch: String) {
    0 "Switch" switch: String
} }

/// In the request of [`AddCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForceRedirect {
    /// Required.
    pub switch: Option<String>,
    pub redirect_type: Option<String>,
    pub redirect_status_code: Option<i64>,
    pub carry_headers: Option<String>,
}
input! { ForceRedirect(switch: String) {
    0 "Switch" switch: String, 1 "RedirectType" redirect_type: String, 2 "RedirectStatusCode" redirect_status_code: i64,
    3 "CarryHeaders" carry_headers: String
} }

/// In the request of [`AddCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Referer {
    /// Required.
    pub switch: Option<String>,
    pub referer_rules: Option<Vec<RefererRule>>,
}
input! { Referer(switch: String) {
    0 "Switch" switch: String, 1 "RefererRules" referer_rules: Vec<RefererRule>
} }

/// In the request of [`AddCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefererRule {
    /// Required.
    pub rule_type: Option<String>,
    /// Required.
    pub rule_paths: Option<Vec<String>>,
    /// Required.
    pub referer_type: Option<String>,
    /// Required.
    pub referers: Option<Vec<String>>,
    /// Required.
    pub allow_empty: Option<bool>,
}

/// Arguments of [`RefererRule::new`].
pub struct RefererRuleRequired {
    pub rule_type: String,
    pub rule_paths: Vec<String>,
    pub referer_type: String,
    pub referers: Vec<String>,
    pub allow_empty: bool,
}
input! { RefererRule { RefererRuleRequired: rule_type, rule_paths, referer_type, referers, allow_empty } {
    0 "RuleType" rule_type: String, 1 "RulePaths" rule_paths: Vec<String>, 2 "RefererType" referer_type: String,
    3 "Referers" referers: Vec<String>, 4 "AllowEmpty" allow_empty: bool
} }

/// In the request of [`AddCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MaxAge {
    /// Required.
    pub switch: Option<String>,
    pub max_age_rules: Option<Vec<MaxAgeRule>>,
    pub max_age_code_rule: Option<MaxAgeCodeRule>,
}
input! { MaxAge(switch: String) {
    0 "Switch" switch: String, 1 "MaxAgeRules" max_age_rules: Vec<MaxAgeRule>,
    2 "MaxAgeCodeRule" max_age_code_rule: MaxAgeCodeRule
} }

/// In the request of [`AddCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MaxAgeRule {
    /// Required.
    pub max_age_type: Option<String>,
    /// Required.
    pub max_age_contents: Option<Vec<String>>,
    /// Required.
    pub max_age_time: Option<i64>,
    pub follow_origin: Option<String>,
}
input! { MaxAgeRule(max_age_type: String, max_age_contents: Vec<String>, max_age_time: i64) {
    0 "MaxAgeType" max_age_type: String, 1 "MaxAgeContents" max_age_contents: Vec<String>,
    2 "MaxAgeTime" max_age_time: i64, 3 "FollowOrigin" follow_origin: String
} }

/// In the request of [`AddCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MaxAgeCodeRule {
    /// Required.
    pub action: Option<String>,
    /// Required.
    pub status_codes: Option<Vec<String>>,
}
input! { MaxAgeCodeRule(action: String, status_codes: Vec<String>) {
    0 "Action" action: String, 1 "StatusCodes" status_codes: Vec<String>
} }

/// In the request of [`AddCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Ipv6 {
    /// Required.
    pub switch: Option<String>,
}
input! { Ipv6(switch: String) {
    0 "Switch" switch: String
} }

/// In the request of [`AddCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpecificConfig {
    pub mainland: Option<MainlandConfig>,
    pub overseas: Option<OverseaConfig>,
}
input! { SpecificConfig() {
    0 "Mainland" mainland: MainlandConfig, 1 "Overseas" overseas: OverseaConfig
} }

/// In the request of [`AddCdnDomain`].
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

/// In the request of [`AddCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AwsPrivateAccess {
    /// Required.
    pub switch: Option<String>,
    pub access_key: Option<String>,
    /// Secret.
    pub secret_key: Option<Secret>,
    pub region: Option<String>,
    pub bucket: Option<String>,
}
input! { AwsPrivateAccess(switch: String) {
    0 "Switch" switch: String, 1 "AccessKey" access_key: String, 2 "SecretKey" secret_key: Secret,
    3 "Region" region: String, 4 "Bucket" bucket: String
} }

/// In the request of [`AddCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OssPrivateAccess {
    /// Required.
    pub switch: Option<String>,
    pub access_key: Option<String>,
    /// Secret.
    pub secret_key: Option<Secret>,
    pub region: Option<String>,
    pub bucket: Option<String>,
}
input! { OssPrivateAccess(switch: String) {
    0 "Switch" switch: String, 1 "AccessKey" access_key: String, 2 "SecretKey" secret_key: Secret,
    3 "Region" region: String, 4 "Bucket" bucket: String
} }

/// In the request of [`AddCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HwPrivateAccess {
    /// Required.
    pub switch: Option<String>,
    pub access_key: Option<String>,
    /// Secret.
    pub secret_key: Option<Secret>,
    pub bucket: Option<String>,
}
input! { HwPrivateAccess(switch: String) {
    0 "Switch" switch: String, 1 "AccessKey" access_key: String, 2 "SecretKey" secret_key: Secret,
    3 "Bucket" bucket: String
} }

/// In the request of [`AddCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QnPrivateAccess {
    /// Required.
    pub switch: Option<String>,
    pub access_key: Option<String>,
    /// Secret.
    pub secret_key: Option<Secret>,
}
input! { QnPrivateAccess(switch: String) {
    0 "Switch" switch: String, 1 "AccessKey" access_key: String, 2 "SecretKey" secret_key: Secret
} }

/// In the request of [`AddCdnDomain`].
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

/// In the request of [`AddCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OriginPullTimeout {
    /// Required.
    pub connect_timeout: Option<i64>,
    /// Required.
    pub receive_timeout: Option<i64>,
}
input! { OriginPullTimeout(connect_timeout: i64, receive_timeout: i64) {
    0 "ConnectTimeout" connect_timeout: i64, 1 "ReceiveTimeout" receive_timeout: i64
} }

/// In the request of [`AddCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    /// Required.
    pub tag_key: Option<String>,
    /// Required.
    pub tag_value: Option<String>,
}
input! { Tag(tag_key: String, tag_value: String) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// In the request of [`AddCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Ipv6Access {
    /// Required.
    pub switch: Option<String>,
}
input! { Ipv6Access(switch: String) {
    0 "Switch" switch: String
} }

/// In the request of [`AddCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflineCache {
    /// Required.
    pub switch: Option<String>,
}
input! { OfflineCache(switch: String) {
    0 "Switch" switch: String
} }

/// In the request of [`AddCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Quic {
    /// Required.
    pub switch: Option<String>,
}
input! { Quic(switch: String) {
    0 "Switch" switch: String
} }

/// In the request of [`AddCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OthersPrivateAccess {
    /// Required.
    pub switch: Option<String>,
    pub access_key: Option<String>,
    /// Secret.
    pub secret_key: Option<Secret>,
    pub region: Option<String>,
    pub bucket: Option<String>,
}
input! { OthersPrivateAccess(switch: String) {
    0 "Switch" switch: String, 1 "AccessKey" access_key: String, 2 "SecretKey" secret_key: Secret,
    3 "Region" region: String, 4 "Bucket" bucket: String
} }

/// In the request of [`AddCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpsBilling {
    /// Required.
    pub switch: Option<String>,
}
input! { HttpsBilling(switch: String) {
    0 "Switch" switch: String
} }

/// Creates cls log topic: `CreateClsLogTopic` of `cdn` 2018-06-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdn&Version=2018-06-06&Action=CreateClsLogTopic>.
///
/// Errors: [`codes::INTERNAL_ERROR_CLS_INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_CDN_CLS_DUPLICATE_TOPIC`],
/// [`codes::INVALID_PARAMETER_CDN_CLS_TOPIC_NAME_INVALID`], [`codes::INVALID_PARAMETER_CDN_CLS_TOPIC_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_CLS_INDEX_CONFLICT`], [`codes::INVALID_PARAMETER_CLS_INDEX_RULE_EMPTY`],
/// [`codes::INVALID_PARAMETER_CLS_INVALID_CONTENT`], [`codes::INVALID_PARAMETER_CLS_INVALID_CONTENT_TYPE`],
/// [`codes::INVALID_PARAMETER_CLS_LOGSET_CONFLICT`], [`codes::INVALID_PARAMETER_CLS_LOGSET_EMPTY`],
/// [`codes::INVALID_PARAMETER_CLS_LOGSET_NOT_EMPTY`], [`codes::INVALID_PARAMETER_CLS_MISSING_AUTHORIZATION`],
/// [`codes::INVALID_PARAMETER_CLS_MISSING_CONTENT`], [`codes::INVALID_PARAMETER_CLS_SYNTAX_ERROR`],
/// [`codes::INVALID_PARAMETER_CLS_TOPIC_CLOSED`], [`codes::INVALID_PARAMETER_CLS_TOPIC_CONFLICT`],
/// [`codes::LIMIT_EXCEEDED_CDN_CLS_TOO_MANY_TOPICS`], [`codes::LIMIT_EXCEEDED_CLS_LOG_SIZE_EXCEED`],
/// [`codes::LIMIT_EXCEEDED_CLS_LOGSET_EXCEED`], [`codes::LIMIT_EXCEEDED_CLS_TOPIC_EXCEED`],
/// [`codes::RESOURCE_NOT_FOUND_CLS_INDEX_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_CLS_LOGSET_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_CLS_TOPIC_NOT_EXIST`], [`codes::UNAUTHORIZED_OPERATION_CDN_CLS_NOT_REGISTERED`],
/// [`codes::UNAUTHORIZED_OPERATION_CDN_USER_IS_ISOLATED`], [`codes::UNAUTHORIZED_OPERATION_CLS_INVALID_AUTHORIZATION`],
/// [`codes::UNAUTHORIZED_OPERATION_CLS_SERVICE_NOT_ACTIVATED`], [`codes::UNAUTHORIZED_OPERATION_CLS_UNAUTHORIZED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClsLogTopic {
    /// Required.
    pub topic_name: String,
    /// Required.
    pub logset_id: String,
    pub channel: Option<String>,
    pub domain_area_configs: Option<Vec<DomainAreaConfig>>,
    pub inherit_domain_tags: Option<bool>,
}
operation! { CreateClsLogTopic(topic_name: String, logset_id: String) "CreateClsLogTopic" -> CreateClsLogTopicOutput {
    0 "TopicName" topic_name, 1 "LogsetId" logset_id, 2 "Channel" channel: String,
    3 "DomainAreaConfigs" domain_area_configs: Vec<DomainAreaConfig>, 4 "InheritDomainTags" inherit_domain_tags: bool
} }

/// Response of [`CreateClsLogTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClsLogTopicOutput {
    pub topic_id: Option<String>,
}
model! { CreateClsLogTopicOutput {
    0 "TopicId" topic_id: String
} }

/// Creates edge pack task: `CreateEdgePackTask` of `cdn` 2018-06-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdn&Version=2018-06-06&Action=CreateEdgePackTask>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE`],
/// [`codes::UNAUTHORIZED_OPERATION_UNKNOWN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEdgePackTask {
    /// Required.
    pub cos_bucket: String,
    /// Required.
    pub cos_uri_from: String,
    pub block_id: Option<i64>,
    pub cos_uri_to: Option<String>,
}
operation! { CreateEdgePackTask(cos_bucket: String, cos_uri_from: String) "CreateEdgePackTask" -> Empty {
    0 "CosBucket" cos_bucket, 1 "CosUriFrom" cos_uri_from, 2 "BlockID" block_id: i64, 3 "CosUriTo" cos_uri_to: String
} }

/// Response of [`CreateEdgePackTask`]: empty.
pub type CreateEdgePackTaskOutput = Empty;

/// Creates verify record: `CreateVerifyRecord` of `cdn` 2018-06-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdn&Version=2018-06-06&Action=CreateVerifyRecord>.
///
/// Errors: [`codes::INVALID_PARAMETER_CDN_CONFIG_INVALID_HOST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVerifyRecord {
    /// Required.
    pub domain: String,
}
operation! { CreateVerifyRecord(domain: String) "CreateVerifyRecord" -> CreateVerifyRecordOutput {
    0 "Domain" domain
} }

/// Response of [`CreateVerifyRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVerifyRecordOutput {
    pub sub_domain: Option<String>,
    pub record: Option<String>,
    pub record_type: Option<String>,
    pub file_verify_url: Option<String>,
    pub file_verify_domains: Vec<String>,
    pub file_verify_name: Option<String>,
}
model! { CreateVerifyRecordOutput {
    0 "SubDomain" sub_domain: String, 1 "Record" record: String, 2 "RecordType" record_type: String,
    3 "FileVerifyUrl" file_verify_url: String, 4 "FileVerifyDomains" file_verify_domains: Vec<String>,
    5 "FileVerifyName" file_verify_name: String
} }

/// Deletes cdn domain: `DeleteCdnDomain` of `cdn` 2018-06-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdn&Version=2018-06-06&Action=DeleteCdnDomain>.
///
/// Errors: [`codes::FAILED_OPERATION_CDN_CONFIG_ERROR`], [`codes::INTERNAL_ERROR_TAG_SYSTEM_ERROR`],
/// [`codes::INVALID_PARAMETER_CDN_STATUS_INVALID_DOMAIN`], [`codes::INVALID_PARAMETER_CDN_HOST_HAS_SPECIAL_CONFIG`],
/// [`codes::LIMIT_EXCEEDED_CDN_HOST_OP_TOO_OFTEN`], [`codes::RESOURCE_IN_USE_CDN_OP_IN_PROGRESS`],
/// [`codes::RESOURCE_UNAVAILABLE_CDN_HOST_IS_LOCKED`], [`codes::RESOURCE_UNAVAILABLE_CDN_HOST_IS_NOT_OFFLINE`],
/// [`codes::UNSUPPORTED_OPERATION_OP_NO_AUTH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCdnDomain {
    /// Required.
    pub domain: String,
}
operation! { DeleteCdnDomain(domain: String) "DeleteCdnDomain" -> Empty {
    0 "Domain" domain
} }

/// Response of [`DeleteCdnDomain`]: empty.
pub type DeleteCdnDomainOutput = Empty;

/// Deletes cls log topic: `DeleteClsLogTopic` of `cdn` 2018-06-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdn&Version=2018-06-06&Action=DeleteClsLogTopic>.
///
/// Errors: [`codes::INTERNAL_ERROR_CLS_INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_CDN_CLS_DUPLICATE_TOPIC`],
/// [`codes::INVALID_PARAMETER_CDN_CLS_TOPIC_NOT_EXIST`], [`codes::INVALID_PARAMETER_CLS_INDEX_CONFLICT`],
/// [`codes::INVALID_PARAMETER_CLS_INDEX_RULE_EMPTY`], [`codes::INVALID_PARAMETER_CLS_INVALID_CONTENT`],
/// [`codes::INVALID_PARAMETER_CLS_INVALID_CONTENT_TYPE`], [`codes::INVALID_PARAMETER_CLS_LOGSET_CONFLICT`],
/// [`codes::INVALID_PARAMETER_CLS_LOGSET_EMPTY`], [`codes::INVALID_PARAMETER_CLS_LOGSET_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_CLS_MISSING_AUTHORIZATION`], [`codes::INVALID_PARAMETER_CLS_MISSING_CONTENT`],
/// [`codes::INVALID_PARAMETER_CLS_SYNTAX_ERROR`], [`codes::INVALID_PARAMETER_CLS_TOPIC_CLOSED`],
/// [`codes::INVALID_PARAMETER_CLS_TOPIC_CONFLICT`], [`codes::LIMIT_EXCEEDED_CDN_CLS_TOO_MANY_TOPICS`],
/// [`codes::LIMIT_EXCEEDED_CLS_LOG_SIZE_EXCEED`], [`codes::LIMIT_EXCEEDED_CLS_LOGSET_EXCEED`],
/// [`codes::LIMIT_EXCEEDED_CLS_TOPIC_EXCEED`], [`codes::RESOURCE_NOT_FOUND_CLS_INDEX_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_CLS_LOGSET_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_CLS_TOPIC_NOT_EXIST`],
/// [`codes::UNAUTHORIZED_OPERATION_CDN_CLS_NOT_REGISTERED`],
/// [`codes::UNAUTHORIZED_OPERATION_CLS_INVALID_AUTHORIZATION`], [`codes::UNAUTHORIZED_OPERATION_CLS_UNAUTHORIZED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClsLogTopic {
    /// Required.
    pub topic_id: String,
    /// Required.
    pub logset_id: String,
    pub channel: Option<String>,
}
operation! { DeleteClsLogTopic(topic_id: String, logset_id: String) "DeleteClsLogTopic" -> Empty {
    0 "TopicId" topic_id, 1 "LogsetId" logset_id, 2 "Channel" channel: String
} }

/// Response of [`DeleteClsLogTopic`]: empty.
pub type DeleteClsLogTopicOutput = Empty;

/// Describes billing data: `DescribeBillingData` of `cdn` 2018-06-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdn&Version=2018-06-06&Action=DescribeBillingData>.
///
/// Errors: [`codes::INTERNAL_ERROR_COST_DATA_SYSTEM_ERROR`], [`codes::INTERNAL_ERROR_DATA_SYSTEM_ERROR`],
/// [`codes::INVALID_PARAMETER_CDN_HOST_INVALID_PARAM`], [`codes::INVALID_PARAMETER_CDN_STAT_INVALID_DATE`],
/// [`codes::INVALID_PARAMETER_CDN_STAT_INVALID_METRIC`], [`codes::INVALID_PARAMETER_CDN_STAT_INVALID_PROJECT_ID`],
/// [`codes::INVALID_PARAMETER_ECDN_INTERFACE_ERROR`], [`codes::RESOURCE_NOT_FOUND_CDN_PROJECT_NOT_EXISTS`],
/// [`codes::UNAUTHORIZED_OPERATION_CDN_ACCOUNT_UNAUTHORIZED`],
/// [`codes::UNAUTHORIZED_OPERATION_CDN_PROJECT_UNAUTHORIZED`], [`codes::UNAUTHORIZED_OPERATION_CDN_TAG_UNAUTHORIZED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillingData {
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
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

/// Response of [`DescribeBillingData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillingDataOutput {
    pub interval: Option<String>,
    pub data: Vec<ResourceBillingData>,
}
model! { DescribeBillingDataOutput {
    0 "Interval" interval: String, 1 "Data" data: Vec<ResourceBillingData>
} }

/// In the response of [`DescribeBillingData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceBillingData {
    pub resource: Option<String>,
    pub billing_data: Vec<CdnData>,
}
model! { ResourceBillingData {
    0 "Resource" resource: String, 1 "BillingData" billing_data: Vec<CdnData>
} }

/// In the response of [`DescribeBillingData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CdnData {
    pub metric: Option<String>,
    pub detail_data: Vec<TimestampData>,
    pub summarized_data: Option<SummarizedData>,
}
model! { CdnData {
    0 "Metric" metric: String, 1 "DetailData" detail_data: Vec<TimestampData>,
    2 "SummarizedData" summarized_data: SummarizedData
} }

/// In the response of [`DescribeBillingData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimestampData {
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub time: Option<String>,
    pub value: Option<f64>,
}
model! { TimestampData {
    0 "Time" time: String, 1 "Value" value: f64
} }

/// In the response of [`DescribeBillingData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SummarizedData {
    pub name: Option<String>,
    pub value: Option<f64>,
}
model! { SummarizedData {
    0 "Name" name: String, 1 "Value" value: f64
} }

/// Describes cdn data: `DescribeCdnData` of `cdn` 2018-06-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdn&Version=2018-06-06&Action=DescribeCdnData>.
///
/// Errors: [`codes::AUTH_FAILURE_INVALID_AUTHORIZATION`], [`codes::FAILED_OPERATION_CDN_CONFIG_ERROR`],
/// [`codes::INTERNAL_ERROR_COST_DATA_SYSTEM_ERROR`], [`codes::INTERNAL_ERROR_DATA_SYSTEM_ERROR`],
/// [`codes::INTERNAL_ERROR_INVALID_ERROR_CODE`], [`codes::INTERNAL_ERROR_TAG_SYSTEM_ERROR`],
/// [`codes::INVALID_PARAMETER_CDN_HOST_INVALID_PARAM`], [`codes::INVALID_PARAMETER_CDN_INVALID_PARAM_METRIC`],
/// [`codes::INVALID_PARAMETER_CDN_STAT_INVALID_DATE`], [`codes::INVALID_PARAMETER_CDN_STAT_INVALID_METRIC`],
/// [`codes::INVALID_PARAMETER_CDN_STAT_INVALID_PROJECT_ID`], [`codes::INVALID_PARAMETER_CDN_STAT_TOO_MANY_DOMAINS`],
/// [`codes::LIMIT_EXCEEDED_CDN_HOST_OP_TOO_OFTEN`], [`codes::RESOURCE_NOT_FOUND_CDN_PROJECT_NOT_EXISTS`],
/// [`codes::UNAUTHORIZED_OPERATION_CDN_ACCOUNT_UNAUTHORIZED`],
/// [`codes::UNAUTHORIZED_OPERATION_CDN_PROJECT_UNAUTHORIZED`], [`codes::UNAUTHORIZED_OPERATION_CDN_TAG_UNAUTHORIZED`],
/// [`codes::UNAUTHORIZED_OPERATION_CSRF_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnData {
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: String,
    /// Required.
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

/// Response of [`DescribeCdnData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDataOutput {
    pub interval: Option<String>,
    pub data: Vec<ResourceData>,
}
model! { DescribeCdnDataOutput {
    0 "Interval" interval: String, 1 "Data" data: Vec<ResourceData>
} }

/// In the response of [`DescribeCdnData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceData {
    pub resource: Option<String>,
    pub cdn_data: Vec<CdnData>,
}
model! { ResourceData {
    0 "Resource" resource: String, 1 "CdnData" cdn_data: Vec<CdnData>
} }

/// Describes cdn domain logs: `DescribeCdnDomainLogs` of `cdn` 2018-06-06.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdn&Version=2018-06-06&Action=DescribeCdnDomainLogs>.
///
/// Errors: [`codes::AUTH_FAILURE_INVALID_AUTHORIZATION`], [`codes::INTERNAL_ERROR_DATA_SYSTEM_ERROR`],
/// [`codes::INVALID_PARAMETER_CDN_HOST_INVALID_PARAM`], [`codes::INVALID_PARAMETER_CDN_HOST_INVALID_STATUS`],
/// [`codes::INVALID_PARAMETER_CDN_STAT_INVALID_DATE`], [`codes::UNSUPPORTED_OPERATION_OP_NO_AUTH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainLogs {
    /// Required.
    pub domain: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
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

/// Response of [`DescribeCdnDomainLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainLogsOutput {
    pub domain_logs: Vec<DomainLog>,
    pub total_count: Option<i64>,
}
model! { DescribeCdnDomainLogsOutput {
    0 "DomainLogs" domain_logs: Vec<DomainLog>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeCdnDomainLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainLog {
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: Option<String>,
    pub log_path: Option<String>,
    pub area: Option<String>,
    pub log_name: Option<String>,
    pub file_size: Option<i64>,
}
model! { DomainLog {
    0 "StartTime" start_time: String, 1 "EndTime" end_time: String, 2 "LogPath" log_path: String, 3 "Area" area: String,
    4 "LogName" log_name: String, 5 "FileSize" file_size: i64
} }

/// Describes cdn ip: `DescribeCdnIp` of `cdn` 2018-06-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdn&Version=2018-06-06&Action=DescribeCdnIp>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_CDN_CALLING_QUERY_IP_TOO_OFTEN`],
/// [`codes::LIMIT_EXCEEDED_CDN_QUERY_IP_BATCH_TOO_MANY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnIp {
    /// Required.
    pub ips: Vec<String>,
}
operation! { DescribeCdnIp(ips: Vec<String>) "DescribeCdnIp" -> DescribeCdnIpOutput {
    0 "Ips" ips
} }

/// Response of [`DescribeCdnIp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnIpOutput {
    pub ips: Vec<CdnIp>,
}
model! { DescribeCdnIpOutput {
    0 "Ips" ips: Vec<CdnIp>
} }

/// In the response of [`DescribeCdnIp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CdnIp {
    pub ip: Option<String>,
    pub platform: Option<String>,
    pub location: Option<String>,
    pub history: Vec<CdnIpHistory>,
    pub area: Option<String>,
    pub city: Option<String>,
}
model! { CdnIp {
    0 "Ip" ip: String, 1 "Platform" platform: String, 2 "Location" location: String,
    3 "History" history: Vec<CdnIpHistory>, 4 "Area" area: String, 5 "City" city: String
} }

/// In the response of [`DescribeCdnIp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CdnIpHistory {
    pub status: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub datetime: Option<String>,
}
model! { CdnIpHistory {
    0 "Status" status: String, 1 "Datetime" datetime: String
} }

/// Describes cdn origin ip: `DescribeCdnOriginIp` of `cdn` 2018-06-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdn&Version=2018-06-06&Action=DescribeCdnOriginIp>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_CDN_CALLING_QUERY_IP_TOO_OFTEN`],
/// [`codes::LIMIT_EXCEEDED_CDN_QUERY_IP_BATCH_TOO_MANY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnOriginIp {}
operation! { DescribeCdnOriginIp() "DescribeCdnOriginIp" -> DescribeCdnOriginIpOutput {} }

/// Response of [`DescribeCdnOriginIp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnOriginIpOutput {
    pub ips: Vec<OriginIp>,
    pub total_count: Option<i64>,
}
model! { DescribeCdnOriginIpOutput {
    0 "Ips" ips: Vec<OriginIp>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeCdnOriginIp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OriginIp {
    pub ip: Option<String>,
}
model! { OriginIp {
    0 "Ip" ip: String
} }

/// Describes cert domains: `DescribeCertDomains` of `cdn` 2018-06-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdn&Version=2018-06-06&Action=DescribeCertDomains>.
///
/// Errors: [`codes::INTERNAL_ERROR_DATA_SYSTEM_ERROR`], [`codes::INVALID_PARAMETER_CDN_CERT_NO_CERT_INFO`],
/// [`codes::INVALID_PARAMETER_CDN_CERT_NOT_PEM`], [`codes::UNAUTHORIZED_OPERATION_CDN_HOST_IS_USED_BY_OTHER`],
/// [`codes::UNAUTHORIZED_OPERATION_CDN_PROJECT_UNAUTHORIZED`],
/// [`codes::UNAUTHORIZED_OPERATION_CLS_INVALID_AUTHORIZATION`], [`codes::UNAUTHORIZED_OPERATION_CLS_UNAUTHORIZED`],
/// [`codes::UNSUPPORTED_OPERATION_CLS_NOT_ALLOWED`], [`codes::UNSUPPORTED_OPERATION_OP_NO_AUTH`].
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

/// Response of [`DescribeCertDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCertDomainsOutput {
    pub domains: Vec<String>,
    pub certified_domains: Vec<String>,
}
model! { DescribeCertDomainsOutput {
    0 "Domains" domains: Vec<String>, 1 "CertifiedDomains" certified_domains: Vec<String>
} }

/// Describes district isp data: `DescribeDistrictIspData` of `cdn` 2018-06-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdn&Version=2018-06-06&Action=DescribeDistrictIspData>.
///
/// Errors: [`codes::FAILED_OPERATION_DATA_SYSTEM_ERROR`], [`codes::INVALID_PARAMETER_CDN_INVALID_PARAM_INTERVAL`],
/// [`codes::INVALID_PARAMETER_CDN_STAT_INVALID_DATE`], [`codes::INVALID_PARAMETER_CDN_STAT_INVALID_METRIC`],
/// [`codes::INVALID_PARAMETER_CDN_STAT_TOO_MANY_DOMAINS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDistrictIspData {
    /// Required.
    pub domains: Vec<String>,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: String,
    /// Required.
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

/// Response of [`DescribeDistrictIspData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDistrictIspDataOutput {
    pub data: Vec<DistrictIspInfo>,
}
model! { DescribeDistrictIspDataOutput {
    0 "Data" data: Vec<DistrictIspInfo>
} }

/// In the response of [`DescribeDistrictIspData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DistrictIspInfo {
    pub domain: Option<String>,
    pub protocol: Option<String>,
    pub ip_protocol: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: Option<String>,
    pub interval: Option<i64>,
    pub metric: Option<String>,
    pub district: Option<i64>,
    pub isp: Option<i64>,
    pub data_points: Vec<i64>,
    pub district_name: Option<String>,
    pub isp_name: Option<String>,
}
model! { DistrictIspInfo {
    0 "Domain" domain: String, 1 "Protocol" protocol: String, 2 "IpProtocol" ip_protocol: String,
    3 "StartTime" start_time: String, 4 "EndTime" end_time: String, 5 "Interval" interval: i64,
    6 "Metric" metric: String, 7 "District" district: i64, 8 "Isp" isp: i64, 9 "DataPoints" data_points: Vec<i64>,
    10 "DistrictName" district_name: String, 11 "IspName" isp_name: String
} }

/// Describes domains: `DescribeDomains` of `cdn` 2018-06-06.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdn&Version=2018-06-06&Action=DescribeDomains>.
///
/// Errors: [`codes::AUTH_FAILURE_INVALID_AUTHORIZATION`], [`codes::INVALID_PARAMETER_CDN_STATUS_INVALID_DOMAIN`],
/// [`codes::INVALID_PARAMETER_CDN_STAT_INVALID_PROJECT_ID`], [`codes::INVALID_PARAMETER_CDN_STAT_TOO_MANY_DOMAINS`],
/// [`codes::UNAUTHORIZED_OPERATION_CDN_PROJECT_UNAUTHORIZED`], [`codes::UNAUTHORIZED_OPERATION_CDN_TAG_UNAUTHORIZED`].
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
    pub domains: Vec<BriefDomain>,
    pub total_number: Option<i64>,
}
model! { DescribeDomainsOutput {
    0 "Domains" domains: Vec<BriefDomain>, 1 "TotalNumber" total_number: i64
} }

/// In the response of [`DescribeDomains`].
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
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub update_time: Option<String>,
    pub origin: Option<Origin>,
    pub disable: Option<String>,
    pub area: Option<String>,
    pub readonly: Option<String>,
    pub product: Option<String>,
    pub parent_host: Option<String>,
}
model! { BriefDomain {
    0 "ResourceId" resource_id: String, 1 "AppId" app_id: i64, 2 "Domain" domain: String, 3 "Cname" cname: String,
    4 "Status" status: String, 5 "ProjectId" project_id: i64, 6 "ServiceType" service_type: String,
    7 "CreateTime" create_time: String, 8 "UpdateTime" update_time: String, 9 "Origin" origin: Origin,
    10 "Disable" disable: String, 11 "Area" area: String, 12 "Readonly" readonly: String, 13 "Product" product: String,
    14 "ParentHost" parent_host: String
} }

/// Describes domains config: `DescribeDomainsConfig` of `cdn` 2018-06-06.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdn&Version=2018-06-06&Action=DescribeDomainsConfig>.
///
/// Errors: [`codes::INVALID_PARAMETER_CDN_STATUS_INVALID_DOMAIN`], [`codes::INVALID_PARAMETER_CDN_CERT_NO_CERT_INFO`],
/// [`codes::INVALID_PARAMETER_CDN_STAT_INVALID_PROJECT_ID`], [`codes::INVALID_PARAMETER_CDN_STAT_TOO_MANY_DOMAINS`],
/// [`codes::UNAUTHORIZED_OPERATION_CDN_PROJECT_UNAUTHORIZED`], [`codes::UNAUTHORIZED_OPERATION_CDN_TAG_UNAUTHORIZED`].
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

/// In the request of [`DescribeDomainsConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Sort {
    pub key: Option<String>,
    pub sequence: Option<String>,
}
input! { Sort() {
    0 "Key" key: String, 1 "Sequence" sequence: String
} }

/// Response of [`DescribeDomainsConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainsConfigOutput {
    pub domains: Vec<DetailDomain>,
    pub total_number: Option<i64>,
}
model! { DescribeDomainsConfigOutput {
    0 "Domains" domains: Vec<DetailDomain>, 1 "TotalNumber" total_number: i64
} }

/// In the response of [`DescribeDomainsConfig`].
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
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
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
    pub access_port: Vec<i64>,
    pub tag: Vec<Tag>,
    pub advanced_authentication: Option<AdvancedAuthentication>,
    pub origin_authentication: Option<OriginAuthentication>,
    pub ipv6_access: Option<Ipv6Access>,
    pub advance_set: Vec<AdvanceConfig>,
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
    0 "ResourceId" resource_id: String, 1 "AppId" app_id: i64, 2 "Domain" domain: String, 3 "Cname" cname: String,
    4 "Status" status: String, 5 "ProjectId" project_id: i64, 6 "ServiceType" service_type: String,
    7 "CreateTime" create_time: String, 8 "UpdateTime" update_time: String, 9 "Origin" origin: Origin,
    10 "IpFilter" ip_filter: IpFilter, 11 "IpFreqLimit" ip_freq_limit: IpFreqLimit,
    12 "StatusCodeCache" status_code_cache: StatusCodeCache, 13 "Compression" compression: Compression,
    14 "BandwidthAlert" bandwidth_alert: BandwidthAlert, 15 "RangeOriginPull" range_origin_pull: RangeOriginPull,
    16 "FollowRedirect" follow_redirect: FollowRedirect, 17 "ErrorPage" error_page: ErrorPage,
    18 "RequestHeader" request_header: RequestHeader, 19 "ResponseHeader" response_header: ResponseHeader,
    20 "DownstreamCapping" downstream_capping: DownstreamCapping, 21 "CacheKey" cache_key: CacheKey,
    22 "ResponseHeaderCache" response_header_cache: ResponseHeaderCache, 23 "VideoSeek" video_seek: VideoSeek,
    24 "Cache" cache: Cache, 25 "OriginPullOptimization" origin_pull_optimization: OriginPullOptimization,
    26 "Https" https: Https, 27 "Authentication" authentication: Authentication, 28 "Seo" seo: Seo,
    29 "Disable" disable: String, 30 "ForceRedirect" force_redirect: ForceRedirect, 31 "Referer" referer: Referer,
    32 "MaxAge" max_age: MaxAge, 33 "Ipv6" ipv6: Ipv6, 34 "Compatibility" compatibility: Compatibility,
    35 "SpecificConfig" specific_config: SpecificConfig, 36 "Area" area: String, 37 "Readonly" readonly: String,
    38 "OriginPullTimeout" origin_pull_timeout: OriginPullTimeout,
    39 "AwsPrivateAccess" aws_private_access: AwsPrivateAccess, 40 "SecurityConfig" security_config: SecurityConfig,
    41 "ImageOptimization" image_optimization: ImageOptimization,
    42 "UserAgentFilter" user_agent_filter: UserAgentFilter, 43 "AccessControl" access_control: AccessControl,
    44 "Advance" advance: String, 45 "UrlRedirect" url_redirect: UrlRedirect, 46 "AccessPort" access_port: Vec<i64>,
    47 "Tag" tag: Vec<Tag>, 48 "AdvancedAuthentication" advanced_authentication: AdvancedAuthentication,
    49 "OriginAuthentication" origin_authentication: OriginAuthentication, 50 "Ipv6Access" ipv6_access: Ipv6Access,
    51 "AdvanceSet" advance_set: Vec<AdvanceConfig>, 52 "OfflineCache" offline_cache: OfflineCache,
    53 "OriginCombine" origin_combine: OriginCombine, 54 "PostMaxSize" post_max_size: PostSize, 55 "Quic" quic: Quic,
    56 "OssPrivateAccess" oss_private_access: OssPrivateAccess, 57 "WebSocket" web_socket: WebSocket,
    58 "RemoteAuthentication" remote_authentication: RemoteAuthentication, 59 "ShareCname" share_cname: ShareCname,
    60 "RuleEngine" rule_engine: RuleEngine, 61 "ParentHost" parent_host: String,
    62 "HwPrivateAccess" hw_private_access: HwPrivateAccess, 63 "QnPrivateAccess" qn_private_access: QnPrivateAccess,
    64 "HttpsBilling" https_billing: HttpsBilling, 65 "OthersPrivateAccess" others_private_access: OthersPrivateAccess,
    66 "ParamFilter" param_filter: ParamFilter, 67 "AutoGuard" auto_guard: AutoGuard,
    68 "GeoBlocker" geo_blocker: GeoBlocker
} }

/// In the response of [`DescribeDomainsConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Compatibility {
    pub code: Option<i64>,
}
model! { Compatibility {
    0 "Code" code: i64
} }

/// In the response of [`DescribeDomainsConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityConfig {
    pub switch: Option<String>,
}
model! { SecurityConfig {
    0 "Switch" switch: String
} }

/// In the response of [`DescribeDomainsConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageOptimization {
    pub webp_adapter: Option<WebpAdapter>,
    pub tpg_adapter: Option<TpgAdapter>,
    pub guetzli_adapter: Option<GuetzliAdapter>,
    pub avif_adapter: Option<AvifAdapter>,
}
model! { ImageOptimization {
    0 "WebpAdapter" webp_adapter: WebpAdapter, 1 "TpgAdapter" tpg_adapter: TpgAdapter,
    2 "GuetzliAdapter" guetzli_adapter: GuetzliAdapter, 3 "AvifAdapter" avif_adapter: AvifAdapter
} }

/// In the request of [`DescribeDomainsConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebpAdapter {
    pub switch: Option<String>,
}
input! { WebpAdapter() {
    0 "Switch" switch: String
} }

/// In the request of [`DescribeDomainsConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TpgAdapter {
    pub switch: Option<String>,
}
input! { TpgAdapter() {
    0 "Switch" switch: String
} }

/// In the request of [`DescribeDomainsConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GuetzliAdapter {
    pub switch: Option<String>,
}
input! { GuetzliAdapter() {
    0 "Switch" switch: String
} }

/// In the request of [`DescribeDomainsConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvifAdapter {
    pub switch: Option<String>,
    pub fallback_formats: Option<Vec<String>>,
}
input! { AvifAdapter() {
    0 "Switch" switch: String, 1 "FallbackFormats" fallback_formats: Vec<String>
} }

/// In the request of [`DescribeDomainsConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserAgentFilter {
    /// Required.
    pub switch: Option<String>,
    pub filter_rules: Option<Vec<UserAgentFilterRule>>,
}
input! { UserAgentFilter(switch: String) {
    0 "Switch" switch: String, 1 "FilterRules" filter_rules: Vec<UserAgentFilterRule>
} }

/// In the request of [`DescribeDomainsConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserAgentFilterRule {
    /// Required.
    pub rule_type: Option<String>,
    /// Required.
    pub rule_paths: Option<Vec<String>>,
    /// Required.
    pub user_agents: Option<Vec<String>>,
    /// Required.
    pub filter_type: Option<String>,
}
input! {
    UserAgentFilterRule(rule_type: String, rule_paths: Vec<String>, user_agents: Vec<String>, filter_type: String) {
    0 "RuleType" rule_type: String, 1 "RulePaths" rule_paths: Vec<String>, 2 "UserAgents" user_agents: Vec<String>,
    3 "FilterType" filter_type: String
} }

/// In the request of [`DescribeDomainsConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessControl {
    /// Required.
    pub switch: Option<String>,
    pub access_control_rules: Option<Vec<AccessControlRule>>,
    pub return_code: Option<i64>,
}
input! { AccessControl(switch: String) {
    0 "Switch" switch: String, 1 "AccessControlRules" access_control_rules: Vec<AccessControlRule>,
    2 "ReturnCode" return_code: i64
} }

/// In the request of [`DescribeDomainsConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessControlRule {
    /// Required.
    pub rule_type: Option<String>,
    /// Required.
    pub rule_content: Option<String>,
    /// Required.
    pub regex: Option<String>,
    pub rule_header: Option<String>,
}
input! { AccessControlRule(rule_type: String, rule_content: String, regex: String) {
    0 "RuleType" rule_type: String, 1 "RuleContent" rule_content: String, 2 "Regex" regex: String,
    3 "RuleHeader" rule_header: String
} }

/// In the request of [`DescribeDomainsConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UrlRedirect {
    /// Required.
    pub switch: Option<String>,
    pub path_rules: Option<Vec<UrlRedirectRule>>,
}
input! { UrlRedirect(switch: String) {
    0 "Switch" switch: String, 1 "PathRules" path_rules: Vec<UrlRedirectRule>
} }

/// In the request of [`DescribeDomainsConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UrlRedirectRule {
    /// Required.
    pub redirect_status_code: Option<i64>,
    /// Required.
    pub pattern: Option<String>,
    /// Required.
    pub redirect_url: Option<String>,
    pub redirect_host: Option<String>,
    pub full_match: Option<bool>,
    pub regex: Option<bool>,
}
input! { UrlRedirectRule(redirect_status_code: i64, pattern: String, redirect_url: String) {
    0 "RedirectStatusCode" redirect_status_code: i64, 1 "Pattern" pattern: String, 2 "RedirectUrl" redirect_url: String,
    3 "RedirectHost" redirect_host: String, 4 "FullMatch" full_match: bool, 5 "Regex" regex: bool
} }

/// In the request of [`DescribeDomainsConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdvancedAuthentication {
    /// Required.
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

/// In the request of [`DescribeDomainsConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdvancedAuthenticationTypeA {
    /// Required. Secret.
    pub secret_key: Option<Secret>,
    /// Required.
    pub sign_param: Option<String>,
    /// Required.
    pub time_param: Option<String>,
    /// Required.
    pub expire_time: Option<i64>,
    /// Required.
    pub expire_time_required: Option<bool>,
    /// Required.
    pub format: Option<String>,
    /// Required.
    pub time_format: Option<String>,
    /// Required.
    pub fail_code: Option<i64>,
    /// Required.
    pub expire_code: Option<i64>,
    /// Required.
    pub rule_paths: Option<Vec<String>>,
    pub transformation: Option<i64>,
}

/// Arguments of [`AdvancedAuthenticationTypeA::new`].
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
input! {
    AdvancedAuthenticationTypeA { AdvancedAuthenticationTypeARequired: secret_key, sign_param, time_param, expire_time, expire_time_required, format, time_format, fail_code, expire_code, rule_paths } {
    0 "SecretKey" secret_key: Secret, 1 "SignParam" sign_param: String, 2 "TimeParam" time_param: String,
    3 "ExpireTime" expire_time: i64, 4 "ExpireTimeRequired" expire_time_required: bool, 5 "Format" format: String,
    6 "TimeFormat" time_format: String, 7 "FailCode" fail_code: i64, 8 "ExpireCode" expire_code: i64,
    9 "RulePaths" rule_paths: Vec<String>, 10 "Transformation" transformation: i64
} }

/// In the request of [`DescribeDomainsConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdvancedAuthenticationTypeB {
    /// Required.
    pub key_alpha: Option<String>,
    /// Required.
    pub key_beta: Option<String>,
    /// Required.
    pub key_gamma: Option<String>,
    /// Required.
    pub sign_param: Option<String>,
    /// Required.
    pub time_param: Option<String>,
    /// Required.
    pub expire_time: Option<i64>,
    /// Required.
    pub time_format: Option<String>,
    /// Required.
    pub fail_code: Option<i64>,
    /// Required.
    pub expire_code: Option<i64>,
    /// Required.
    pub rule_paths: Option<Vec<String>>,
}

/// Arguments of [`AdvancedAuthenticationTypeB::new`].
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
input! {
    AdvancedAuthenticationTypeB { AdvancedAuthenticationTypeBRequired: key_alpha, key_beta, key_gamma, sign_param, time_param, expire_time, time_format, fail_code, expire_code, rule_paths } {
    0 "KeyAlpha" key_alpha: String, 1 "KeyBeta" key_beta: String, 2 "KeyGamma" key_gamma: String,
    3 "SignParam" sign_param: String, 4 "TimeParam" time_param: String, 5 "ExpireTime" expire_time: i64,
    6 "TimeFormat" time_format: String, 7 "FailCode" fail_code: i64, 8 "ExpireCode" expire_code: i64,
    9 "RulePaths" rule_paths: Vec<String>
} }

/// In the request of [`DescribeDomainsConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdvancedAuthenticationTypeC {
    /// Required.
    pub access_key: Option<String>,
    /// Required. Secret.
    pub secret_key: Option<Secret>,
}
input! { AdvancedAuthenticationTypeC(access_key: String, secret_key: Secret) {
    0 "AccessKey" access_key: String, 1 "SecretKey" secret_key: Secret
} }

/// In the request of [`DescribeDomainsConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdvancedAuthenticationTypeD {
    /// Required. Secret.
    pub secret_key: Option<Secret>,
    /// Required. Secret.
    pub backup_secret_key: Option<Secret>,
    /// Required.
    pub sign_param: Option<String>,
    /// Required.
    pub time_param: Option<String>,
    /// Required.
    pub expire_time: Option<i64>,
    /// Required.
    pub time_format: Option<String>,
}

/// Arguments of [`AdvancedAuthenticationTypeD::new`].
pub struct AdvancedAuthenticationTypeDRequired {
    pub secret_key: Secret,
    pub backup_secret_key: Secret,
    pub sign_param: String,
    pub time_param: String,
    pub expire_time: i64,
    pub time_format: String,
}
input! {
    AdvancedAuthenticationTypeD { AdvancedAuthenticationTypeDRequired: secret_key, backup_secret_key, sign_param, time_param, expire_time, time_format } {
    0 "SecretKey" secret_key: Secret, 1 "BackupSecretKey" backup_secret_key: Secret, 2 "SignParam" sign_param: String,
    3 "TimeParam" time_param: String, 4 "ExpireTime" expire_time: i64, 5 "TimeFormat" time_format: String
} }

/// In the request of [`DescribeDomainsConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdvancedAuthenticationTypeE {
    /// Required. Secret.
    pub secret_key: Option<Secret>,
    /// Required.
    pub sign_param: Option<String>,
    /// Required.
    pub acl_sign_param: Option<String>,
    /// Required.
    pub start_time_param: Option<String>,
    /// Required.
    pub expire_time_param: Option<String>,
    /// Required.
    pub time_format: Option<String>,
}

/// Arguments of [`AdvancedAuthenticationTypeE::new`].
pub struct AdvancedAuthenticationTypeERequired {
    pub secret_key: Secret,
    pub sign_param: String,
    pub acl_sign_param: String,
    pub start_time_param: String,
    pub expire_time_param: String,
    pub time_format: String,
}
input! {
    AdvancedAuthenticationTypeE { AdvancedAuthenticationTypeERequired: secret_key, sign_param, acl_sign_param, start_time_param, expire_time_param, time_format } {
    0 "SecretKey" secret_key: Secret, 1 "SignParam" sign_param: String, 2 "AclSignParam" acl_sign_param: String,
    3 "StartTimeParam" start_time_param: String, 4 "ExpireTimeParam" expire_time_param: String,
    5 "TimeFormat" time_format: String
} }

/// In the request of [`DescribeDomainsConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdvancedAuthenticationTypeF {
    /// Required.
    pub sign_param: Option<String>,
    /// Required.
    pub time_param: Option<String>,
    /// Required.
    pub transaction_param: Option<String>,
    /// Required. Secret.
    pub secret_key: Option<Secret>,
    /// Secret.
    pub backup_secret_key: Option<Secret>,
}
input! {
    AdvancedAuthenticationTypeF(sign_param: String, time_param: String, transaction_param: String, secret_key: Secret) {
    0 "SignParam" sign_param: String, 1 "TimeParam" time_param: String, 2 "TransactionParam" transaction_param: String,
    3 "SecretKey" secret_key: Secret, 4 "BackupSecretKey" backup_secret_key: Secret
} }

/// In the request of [`DescribeDomainsConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OriginAuthentication {
    /// Required.
    pub switch: Option<String>,
    pub type_a: Option<OriginAuthenticationTypeA>,
}
input! { OriginAuthentication(switch: String) {
    0 "Switch" switch: String, 1 "TypeA" type_a: OriginAuthenticationTypeA
} }

/// In the request of [`DescribeDomainsConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OriginAuthenticationTypeA {
    /// Required. Secret.
    pub secret_key: Option<Secret>,
}
input! { OriginAuthenticationTypeA(secret_key: Secret) {
    0 "SecretKey" secret_key: Secret
} }

/// In the response of [`DescribeDomainsConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdvanceConfig {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { AdvanceConfig {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the request of [`DescribeDomainsConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OriginCombine {
    /// Required.
    pub switch: Option<String>,
}
input! { OriginCombine(switch: String) {
    0 "Switch" switch: String
} }

/// In the request of [`DescribeDomainsConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostSize {
    /// Required.
    pub switch: Option<String>,
    pub max_size: Option<i64>,
}
input! { PostSize(switch: String) {
    0 "Switch" switch: String, 1 "MaxSize" max_size: i64
} }

/// In the request of [`DescribeDomainsConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebSocket {
    /// Required.
    pub switch: Option<String>,
    pub timeout: Option<i64>,
}
input! { WebSocket(switch: String) {
    0 "Switch" switch: String, 1 "Timeout" timeout: i64
} }

/// In the request of [`DescribeDomainsConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoteAuthentication {
    /// Required.
    pub switch: Option<String>,
    pub remote_authentication_rules: Option<Vec<RemoteAuthenticationRule>>,
    pub server: Option<String>,
}
input! { RemoteAuthentication(switch: String) {
    0 "Switch" switch: String, 1 "RemoteAuthenticationRules" remote_authentication_rules: Vec<RemoteAuthenticationRule>,
    2 "Server" server: String
} }

/// In the request of [`DescribeDomainsConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoteAuthenticationRule {
    /// Required.
    pub server: Option<String>,
    /// Required.
    pub auth_method: Option<String>,
    /// Required.
    pub rule_type: Option<String>,
    /// Required.
    pub rule_paths: Option<Vec<String>>,
    /// Required.
    pub auth_timeout: Option<i64>,
    /// Required.
    pub auth_timeout_action: Option<String>,
}

/// Arguments of [`RemoteAuthenticationRule::new`].
pub struct RemoteAuthenticationRuleRequired {
    pub server: String,
    pub auth_method: String,
    pub rule_type: String,
    pub rule_paths: Vec<String>,
    pub auth_timeout: i64,
    pub auth_timeout_action: String,
}
input! {
    RemoteAuthenticationRule { RemoteAuthenticationRuleRequired: server, auth_method, rule_type, rule_paths, auth_timeout, auth_timeout_action } {
    0 "Server" server: String, 1 "AuthMethod" auth_method: String, 2 "RuleType" rule_type: String,
    3 "RulePaths" rule_paths: Vec<String>, 4 "AuthTimeout" auth_timeout: i64,
    5 "AuthTimeoutAction" auth_timeout_action: String
} }

/// In the request of [`DescribeDomainsConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShareCname {
    /// Required.
    pub switch: Option<String>,
    pub cname: Option<String>,
}
input! { ShareCname(switch: String) {
    0 "Switch" switch: String, 1 "Cname" cname: String
} }

/// In the response of [`DescribeDomainsConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleEngine {
    pub switch: Option<String>,
    pub content: Option<String>,
}
model! { RuleEngine {
    0 "Switch" switch: String, 1 "Content" content: String
} }

/// In the request of [`DescribeDomainsConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParamFilter {
    /// Required.
    pub switch: Option<String>,
    pub filter_rules: Option<Vec<ParamFilterRule>>,
}
input! { ParamFilter(switch: String) {
    0 "Switch" switch: String, 1 "FilterRules" filter_rules: Vec<ParamFilterRule>
} }

/// In the request of [`DescribeDomainsConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParamFilterRule {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub values: Option<Vec<String>>,
    pub return_code: Option<String>,
}
input! { ParamFilterRule(key: String, values: Vec<String>) {
    0 "Key" key: String, 1 "Values" values: Vec<String>, 2 "ReturnCode" return_code: String
} }

/// In the request of [`DescribeDomainsConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoGuard {
    /// Required.
    pub switch: Option<String>,
    /// Required.
    pub filter_rules: Option<Vec<FilterRules>>,
}
input! { AutoGuard(switch: String, filter_rules: Vec<FilterRules>) {
    0 "Switch" switch: String, 1 "FilterRules" filter_rules: Vec<FilterRules>
} }

/// In the request of [`DescribeDomainsConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilterRules {
    /// Required.
    pub filter_type: Option<String>,
    /// Required.
    pub rule_type: Option<String>,
    /// Required.
    pub rule_paths: Option<Vec<String>>,
}
input! { FilterRules(filter_type: String, rule_type: String, rule_paths: Vec<String>) {
    0 "FilterType" filter_type: String, 1 "RuleType" rule_type: String, 2 "RulePaths" rule_paths: Vec<String>
} }

/// In the request of [`DescribeDomainsConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeoBlocker {
    /// Required.
    pub switch: Option<String>,
    pub block_rules: Option<Vec<GeoBlockStrategy>>,
}
input! { GeoBlocker(switch: String) {
    0 "Switch" switch: String, 1 "BlockRules" block_rules: Vec<GeoBlockStrategy>
} }

/// In the request of [`DescribeDomainsConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeoBlockStrategy {
    /// Required.
    pub block_type: Option<String>,
    /// Required.
    pub rule_paths: Option<Vec<String>>,
    /// Required.
    pub rule_type: Option<String>,
    /// Required.
    pub districts: Option<Vec<String>>,
}
input! { GeoBlockStrategy(block_type: String, rule_paths: Vec<String>, rule_type: String, districts: Vec<String>) {
    0 "BlockType" block_type: String, 1 "RulePaths" rule_paths: Vec<String>, 2 "RuleType" rule_type: String,
    3 "Districts" districts: Vec<String>
} }

/// Describes edge pack task status: `DescribeEdgePackTaskStatus` of `cdn` 2018-06-06.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdn&Version=2018-06-06&Action=DescribeEdgePackTaskStatus>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEdgePackTaskStatus {
    /// Required. RFC 3339 time.
    pub start_time: String,
    /// Required. RFC 3339 time.
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
    Offset "Offset", "EdgePackTaskStatusSet" edge_pack_task_status_set, total "TotalCount" }

/// In the request of [`DescribeEdgePackTaskStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EdgePackTaskFilter {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub value: Option<Vec<String>>,
    /// Required.
    pub fuzzy: Option<bool>,
}
input! { EdgePackTaskFilter(name: String, value: Vec<String>, fuzzy: bool) {
    0 "Name" name: String, 1 "Value" value: Vec<String>, 2 "Fuzzy" fuzzy: bool
} }

/// Response of [`DescribeEdgePackTaskStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEdgePackTaskStatusOutput {
    pub edge_pack_task_status_set: Vec<EdgePackTaskStatus>,
    pub total_count: Option<i64>,
}
model! { DescribeEdgePackTaskStatusOutput {
    0 "EdgePackTaskStatusSet" edge_pack_task_status_set: Vec<EdgePackTaskStatus>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeEdgePackTaskStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EdgePackTaskStatus {
    pub apk: Option<String>,
    pub dst_dir: Option<String>,
    /// RFC 3339 time.
    pub upload_time: Option<String>,
    pub status: Option<String>,
    pub src_dir: Vec<String>,
    pub status_desc: Option<String>,
}
model! { EdgePackTaskStatus {
    0 "Apk" apk: String, 1 "DstDir" dst_dir: String, 2 "UploadTime" upload_time: String, 3 "Status" status: String,
    4 "SrcDir" src_dir: Vec<String>, 5 "StatusDesc" status_desc: String
} }

/// Describes https packages: `DescribeHttpsPackages` of `cdn` 2018-06-06.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdn&Version=2018-06-06&Action=DescribeHttpsPackages>.
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

/// Response of [`DescribeHttpsPackages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHttpsPackagesOutput {
    pub total_count: Option<i64>,
    pub https_packages: Vec<HttpsPackage>,
    pub expiring_count: Option<i64>,
    pub enabled_count: Option<i64>,
    pub paid_count: Option<i64>,
}
model! { DescribeHttpsPackagesOutput {
    0 "TotalCount" total_count: i64, 1 "HttpsPackages" https_packages: Vec<HttpsPackage>,
    2 "ExpiringCount" expiring_count: i64, 3 "EnabledCount" enabled_count: i64, 4 "PaidCount" paid_count: i64
} }

/// In the response of [`DescribeHttpsPackages`].
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
    pub extension_mode: Option<i64>,
    pub auto_extension: Option<bool>,
}
model! { HttpsPackage {
    0 "Id" id: i64, 1 "Type" r#type: String, 2 "Size" size: i64, 3 "SizeUsed" size_used: i64, 4 "Status" status: String,
    5 "CreateTime" create_time: String, 6 "EnableTime" enable_time: String, 7 "ExpireTime" expire_time: String,
    8 "Channel" channel: String, 9 "LifeTimeMonth" life_time_month: i64, 10 "RefundAvailable" refund_available: bool,
    11 "ConfigId" config_id: i64, 12 "TrueEnableTime" true_enable_time: String,
    13 "TrueExpireTime" true_expire_time: String, 14 "Area" area: String,
    15 "ContractExtension" contract_extension: bool, 16 "ExtensionAvailable" extension_available: bool,
    17 "ExtensionMode" extension_mode: i64, 18 "AutoExtension" auto_extension: bool
} }

/// Describes image config: `DescribeImageConfig` of `cdn` 2018-06-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdn&Version=2018-06-06&Action=DescribeImageConfig>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION_CDN_PROJECT_UNAUTHORIZED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageConfig {
    /// Required.
    pub domain: String,
}
operation! { DescribeImageConfig(domain: String) "DescribeImageConfig" -> DescribeImageConfigOutput {
    0 "Domain" domain
} }

/// Response of [`DescribeImageConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageConfigOutput {
    pub webp_adapter: Option<WebpAdapter>,
    pub tpg_adapter: Option<TpgAdapter>,
    pub guetzli_adapter: Option<GuetzliAdapter>,
    pub avif_adapter: Option<AvifAdapter>,
}
model! { DescribeImageConfigOutput {
    0 "WebpAdapter" webp_adapter: WebpAdapter, 1 "TpgAdapter" tpg_adapter: TpgAdapter,
    2 "GuetzliAdapter" guetzli_adapter: GuetzliAdapter, 3 "AvifAdapter" avif_adapter: AvifAdapter
} }

/// Describes ip status: `DescribeIpStatus` of `cdn` 2018-06-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdn&Version=2018-06-06&Action=DescribeIpStatus>.
///
/// Errors: [`codes::INVALID_PARAMETER_CDN_CONFIG_INVALID_HOST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpStatus {
    /// Required.
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
    pub ipv6: Option<String>,
}
model! { IpStatus {
    0 "Ip" ip: String, 1 "District" district: String, 2 "Isp" isp: String, 3 "City" city: String,
    4 "Status" status: String, 5 "Ipv6" ipv6: String
} }

/// Describes ip visit: `DescribeIpVisit` of `cdn` 2018-06-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdn&Version=2018-06-06&Action=DescribeIpVisit>.
///
/// Errors: [`codes::INTERNAL_ERROR_DATA_SYSTEM_ERROR`], [`codes::INVALID_PARAMETER_CDN_HOST_INVALID_PARAM`],
/// [`codes::INVALID_PARAMETER_CDN_INVALID_PARAM_INTERVAL`], [`codes::INVALID_PARAMETER_CDN_STAT_INVALID_DATE`],
/// [`codes::INVALID_PARAMETER_CDN_STAT_INVALID_METRIC`], [`codes::INVALID_PARAMETER_CDN_STAT_INVALID_PROJECT_ID`],
/// [`codes::RESOURCE_NOT_FOUND_CDN_PROJECT_NOT_EXISTS`], [`codes::UNAUTHORIZED_OPERATION_CDN_ACCOUNT_UNAUTHORIZED`],
/// [`codes::UNAUTHORIZED_OPERATION_CDN_PROJECT_UNAUTHORIZED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpVisit {
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: String,
    pub domains: Option<Vec<String>>,
    pub project: Option<i64>,
    pub interval: Option<String>,
}
operation! { DescribeIpVisit(start_time: String, end_time: String) "DescribeIpVisit" -> DescribeIpVisitOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "Domains" domains: Vec<String>, 3 "Project" project: i64,
    4 "Interval" interval: String
} }

/// Response of [`DescribeIpVisit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpVisitOutput {
    pub interval: Option<String>,
    pub data: Vec<ResourceData>,
}
model! { DescribeIpVisitOutput {
    0 "Interval" interval: String, 1 "Data" data: Vec<ResourceData>
} }

/// Describes map info: `DescribeMapInfo` of `cdn` 2018-06-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdn&Version=2018-06-06&Action=DescribeMapInfo>.
///
/// Errors: [`codes::INVALID_PARAMETER_CDN_HOST_INVALID_PARAM`], [`codes::INVALID_PARAMETER_CDN_STAT_INVALID_DATE`],
/// [`codes::INVALID_PARAMETER_CDN_STAT_INVALID_METRIC`], [`codes::INVALID_PARAMETER_CDN_STAT_INVALID_PROJECT_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMapInfo {
    /// Required.
    pub name: String,
}
operation! { DescribeMapInfo(name: String) "DescribeMapInfo" -> DescribeMapInfoOutput {
    0 "Name" name
} }

/// Response of [`DescribeMapInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMapInfoOutput {
    pub map_info_list: Vec<MapInfo>,
    pub server_region_relation: Vec<RegionMapRelation>,
    pub client_region_relation: Vec<RegionMapRelation>,
}
model! { DescribeMapInfoOutput {
    0 "MapInfoList" map_info_list: Vec<MapInfo>,
    1 "ServerRegionRelation" server_region_relation: Vec<RegionMapRelation>,
    2 "ClientRegionRelation" client_region_relation: Vec<RegionMapRelation>
} }

/// In the response of [`DescribeMapInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MapInfo {
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { MapInfo {
    0 "Id" id: i64, 1 "Name" name: String
} }

/// In the response of [`DescribeMapInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionMapRelation {
    pub region_id: Option<i64>,
    pub sub_region_id_list: Vec<i64>,
}
model! { RegionMapRelation {
    0 "RegionId" region_id: i64, 1 "SubRegionIdList" sub_region_id_list: Vec<i64>
} }

/// Describes origin data: `DescribeOriginData` of `cdn` 2018-06-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdn&Version=2018-06-06&Action=DescribeOriginData>.
///
/// Errors: [`codes::INTERNAL_ERROR_DATA_SYSTEM_ERROR`], [`codes::INTERNAL_ERROR_INVALID_ERROR_CODE`],
/// [`codes::INTERNAL_ERROR_TAG_SYSTEM_ERROR`], [`codes::INVALID_PARAMETER_CDN_HOST_INVALID_MIDDLE_CONFIG`],
/// [`codes::INVALID_PARAMETER_CDN_HOST_INVALID_PARAM`], [`codes::INVALID_PARAMETER_CDN_INVALID_PARAM_METRIC`],
/// [`codes::INVALID_PARAMETER_CDN_STAT_INVALID_DATE`], [`codes::INVALID_PARAMETER_CDN_STAT_INVALID_METRIC`],
/// [`codes::INVALID_PARAMETER_CDN_STAT_INVALID_PROJECT_ID`], [`codes::INVALID_PARAMETER_CDN_STAT_TOO_MANY_DOMAINS`],
/// [`codes::LIMIT_EXCEEDED_CDN_HOST_OP_TOO_OFTEN`], [`codes::RESOURCE_NOT_FOUND_CDN_PROJECT_NOT_EXISTS`],
/// [`codes::RESOURCE_NOT_FOUND_CDN_USER_TOO_MANY_HOSTS`], [`codes::UNAUTHORIZED_OPERATION_CDN_ACCOUNT_UNAUTHORIZED`],
/// [`codes::UNAUTHORIZED_OPERATION_CDN_PROJECT_UNAUTHORIZED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOriginData {
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: String,
    /// Required.
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

/// Response of [`DescribeOriginData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOriginDataOutput {
    pub interval: Option<String>,
    pub data: Vec<ResourceOriginData>,
}
model! { DescribeOriginDataOutput {
    0 "Interval" interval: String, 1 "Data" data: Vec<ResourceOriginData>
} }

/// In the response of [`DescribeOriginData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceOriginData {
    pub resource: Option<String>,
    pub origin_data: Vec<CdnData>,
}
model! { ResourceOriginData {
    0 "Resource" resource: String, 1 "OriginData" origin_data: Vec<CdnData>
} }

/// Describes pay type: `DescribePayType` of `cdn` 2018-06-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdn&Version=2018-06-06&Action=DescribePayType>.
///
/// Errors: [`codes::INTERNAL_ERROR_DATA_SYSTEM_ERROR`], [`codes::INVALID_PARAMETER_ECDN_INTERFACE_ERROR`].
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

/// Response of [`DescribePayType`].
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
    0 "PayType" pay_type: String, 1 "BillingCycle" billing_cycle: String, 2 "StatType" stat_type: String,
    3 "RegionType" region_type: String, 4 "CurrentPayType" current_pay_type: String
} }

/// Describes purge quota: `DescribePurgeQuota` of `cdn` 2018-06-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdn&Version=2018-06-06&Action=DescribePurgeQuota>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePurgeQuota {}
operation! { DescribePurgeQuota() "DescribePurgeQuota" -> DescribePurgeQuotaOutput {} }

/// Response of [`DescribePurgeQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePurgeQuotaOutput {
    pub url_purge: Vec<Quota>,
    pub path_purge: Vec<Quota>,
}
model! { DescribePurgeQuotaOutput {
    0 "UrlPurge" url_purge: Vec<Quota>, 1 "PathPurge" path_purge: Vec<Quota>
} }

/// In the response of [`DescribePurgeQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Quota {
    pub batch: Option<i64>,
    pub total: Option<i64>,
    pub available: Option<i64>,
    pub area: Option<String>,
}
model! { Quota {
    0 "Batch" batch: i64, 1 "Total" total: i64, 2 "Available" available: i64, 3 "Area" area: String
} }

/// Describes purge tasks: `DescribePurgeTasks` of `cdn` 2018-06-06.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdn&Version=2018-06-06&Action=DescribePurgeTasks>.
///
/// Errors: [`codes::INTERNAL_ERROR_UNKNOWN_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePurgeTasks {
    pub purge_type: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
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

/// Response of [`DescribePurgeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePurgeTasksOutput {
    pub purge_logs: Vec<PurgeTask>,
    pub total_count: Option<i64>,
}
model! { DescribePurgeTasksOutput {
    0 "PurgeLogs" purge_logs: Vec<PurgeTask>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribePurgeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PurgeTask {
    pub task_id: Option<String>,
    pub url: Option<String>,
    pub status: Option<String>,
    pub purge_type: Option<String>,
    pub flush_type: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
}
model! { PurgeTask {
    0 "TaskId" task_id: String, 1 "Url" url: String, 2 "Status" status: String, 3 "PurgeType" purge_type: String,
    4 "FlushType" flush_type: String, 5 "CreateTime" create_time: String
} }

/// Describes push quota: `DescribePushQuota` of `cdn` 2018-06-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdn&Version=2018-06-06&Action=DescribePushQuota>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePushQuota {}
operation! { DescribePushQuota() "DescribePushQuota" -> DescribePushQuotaOutput {} }

/// Response of [`DescribePushQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePushQuotaOutput {
    pub url_push: Vec<Quota>,
}
model! { DescribePushQuotaOutput {
    0 "UrlPush" url_push: Vec<Quota>
} }

/// Describes push tasks: `DescribePushTasks` of `cdn` 2018-06-06.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdn&Version=2018-06-06&Action=DescribePushTasks>.
///
/// Errors: [`codes::INVALID_PARAMETER_CDN_HOST_INVALID_PARAM`], [`codes::INVALID_PARAMETER_CDN_STAT_INVALID_DATE`],
/// [`codes::INVALID_PARAMETER_CDN_STAT_INVALID_METRIC`], [`codes::INVALID_PARAMETER_CDN_STAT_INVALID_PROJECT_ID`],
/// [`codes::LIMIT_EXCEEDED_CDN_HOST_OP_TOO_OFTEN`], [`codes::RESOURCE_UNAVAILABLE_CDN_HOST_IS_NOT_ONLINE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePushTasks {
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
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

/// Response of [`DescribePushTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePushTasksOutput {
    pub push_logs: Vec<PushTask>,
    pub total_count: Option<i64>,
}
model! { DescribePushTasksOutput {
    0 "PushLogs" push_logs: Vec<PushTask>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribePushTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushTask {
    pub task_id: Option<String>,
    pub url: Option<String>,
    pub status: Option<String>,
    pub percent: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    pub area: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub update_time: Option<String>,
}
model! { PushTask {
    0 "TaskId" task_id: String, 1 "Url" url: String, 2 "Status" status: String, 3 "Percent" percent: i64,
    4 "CreateTime" create_time: String, 5 "Area" area: String, 6 "UpdateTime" update_time: String
} }

/// Describes report data: `DescribeReportData` of `cdn` 2018-06-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdn&Version=2018-06-06&Action=DescribeReportData>.
///
/// Errors: [`codes::INTERNAL_ERROR_INVALID_ERROR_CODE`], [`codes::UNSUPPORTED_OPERATION_OP_NO_AUTH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReportData {
    /// Required. `YYYY-MM-DD`.
    pub start_time: String,
    /// Required. `YYYY-MM-DD`.
    pub end_time: String,
    /// Required.
    pub report_type: String,
    /// Required.
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

/// Response of [`DescribeReportData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReportDataOutput {
    pub domain_report: Vec<ReportData>,
    pub project_report: Vec<ReportData>,
}
model! { DescribeReportDataOutput {
    0 "DomainReport" domain_report: Vec<ReportData>, 1 "ProjectReport" project_report: Vec<ReportData>
} }

/// In the response of [`DescribeReportData`].
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
    0 "ResourceId" resource_id: String, 1 "Resource" resource: String, 2 "Value" value: i64,
    3 "Percentage" percentage: f64, 4 "BillingValue" billing_value: i64, 5 "BillingPercentage" billing_percentage: f64
} }

/// Describes top data: `DescribeTopData` of `cdn` 2018-06-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdn&Version=2018-06-06&Action=DescribeTopData>.
///
/// Errors: [`codes::FAILED_OPERATION_CDN_CONFIG_ERROR`], [`codes::INTERNAL_ERROR_CDN_QUERY_PARAM_ERROR`],
/// [`codes::INTERNAL_ERROR_DATA_SYSTEM_ERROR`], [`codes::INVALID_PARAMETER_CDN_HOST_INVALID_PARAM`],
/// [`codes::INVALID_PARAMETER_CDN_STAT_INVALID_DATE`], [`codes::INVALID_PARAMETER_CDN_STAT_INVALID_FILTER`],
/// [`codes::INVALID_PARAMETER_CDN_STAT_INVALID_METRIC`], [`codes::INVALID_PARAMETER_CDN_STAT_INVALID_PROJECT_ID`],
/// [`codes::INVALID_PARAMETER_CDN_STAT_TOO_MANY_DOMAINS`], [`codes::LIMIT_EXCEEDED_CDN_HOST_OP_TOO_OFTEN`],
/// [`codes::RESOURCE_NOT_FOUND_CDN_PROJECT_NOT_EXISTS`], [`codes::UNAUTHORIZED_OPERATION_CDN_ACCOUNT_UNAUTHORIZED`],
/// [`codes::UNAUTHORIZED_OPERATION_CDN_PROJECT_UNAUTHORIZED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopData {
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub metric: String,
    /// Required.
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

/// Response of [`DescribeTopData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopDataOutput {
    pub data: Vec<TopDataMore>,
}
model! { DescribeTopDataOutput {
    0 "Data" data: Vec<TopDataMore>
} }

/// In the response of [`DescribeTopData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopDataMore {
    pub resource: Option<String>,
    pub detail_data: Vec<TopDetailDataMore>,
}
model! { TopDataMore {
    0 "Resource" resource: String, 1 "DetailData" detail_data: Vec<TopDetailDataMore>
} }

/// In the response of [`DescribeTopData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopDetailDataMore {
    pub name: Option<String>,
    pub value: Option<f64>,
    pub percent: Option<f64>,
}
model! { TopDetailDataMore {
    0 "Name" name: String, 1 "Value" value: f64, 2 "Percent" percent: f64
} }

/// Describes traffic packages: `DescribeTrafficPackages` of `cdn` 2018-06-06.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdn&Version=2018-06-06&Action=DescribeTrafficPackages>.
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
    Offset "Offset", "TrafficPackages" traffic_packages, total "TotalCount" }

/// Response of [`DescribeTrafficPackages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrafficPackagesOutput {
    pub total_count: Option<i64>,
    pub traffic_packages: Vec<TrafficPackage>,
    pub expiring_count: Option<i64>,
    pub enabled_count: Option<i64>,
    pub paid_count: Option<i64>,
}
model! { DescribeTrafficPackagesOutput {
    0 "TotalCount" total_count: i64, 1 "TrafficPackages" traffic_packages: Vec<TrafficPackage>,
    2 "ExpiringCount" expiring_count: i64, 3 "EnabledCount" enabled_count: i64, 4 "PaidCount" paid_count: i64
} }

/// In the response of [`DescribeTrafficPackages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrafficPackage {
    pub id: Option<i64>,
    pub r#type: Option<String>,
    pub bytes: Option<i64>,
    pub bytes_used: Option<i64>,
    pub status: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub enable_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
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
    pub extension_mode: Option<i64>,
    pub true_enable_time: Option<String>,
    pub true_expire_time: Option<String>,
}
model! { TrafficPackage {
    0 "Id" id: i64, 1 "Type" r#type: String, 2 "Bytes" bytes: i64, 3 "BytesUsed" bytes_used: i64,
    4 "Status" status: String, 5 "CreateTime" create_time: String, 6 "EnableTime" enable_time: String,
    7 "ExpireTime" expire_time: String, 8 "ContractExtension" contract_extension: bool,
    9 "AutoExtension" auto_extension: bool, 10 "Channel" channel: String, 11 "Area" area: String,
    12 "LifeTimeMonth" life_time_month: i64, 13 "ExtensionAvailable" extension_available: bool,
    14 "RefundAvailable" refund_available: bool, 15 "Region" region: i64, 16 "ConfigId" config_id: i64,
    17 "ExtensionMode" extension_mode: i64, 18 "TrueEnableTime" true_enable_time: String,
    19 "TrueExpireTime" true_expire_time: String
} }

/// Describes url violations: `DescribeUrlViolations` of `cdn` 2018-06-06.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdn&Version=2018-06-06&Action=DescribeUrlViolations>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION_CDN_ACCOUNT_UNAUTHORIZED`],
/// [`codes::UNAUTHORIZED_OPERATION_CDN_PROJECT_UNAUTHORIZED`].
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

/// Response of [`DescribeUrlViolations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUrlViolationsOutput {
    pub url_record_list: Vec<ViolationUrl>,
    pub total_count: Option<i64>,
}
model! { DescribeUrlViolationsOutput {
    0 "UrlRecordList" url_record_list: Vec<ViolationUrl>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeUrlViolations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViolationUrl {
    pub id: Option<i64>,
    pub real_url: Option<String>,
    /// Secret.
    pub download_url: Option<Secret>,
    pub url_status: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub update_time: Option<String>,
}
model! { ViolationUrl {
    0 "Id" id: i64, 1 "RealUrl" real_url: String, 2 "DownloadUrl" download_url: Secret,
    3 "UrlStatus" url_status: String, 4 "CreateTime" create_time: String, 5 "UpdateTime" update_time: String
} }

/// Disables cls log topic: `DisableClsLogTopic` of `cdn` 2018-06-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdn&Version=2018-06-06&Action=DisableClsLogTopic>.
///
/// Errors: [`codes::INTERNAL_ERROR_CLS_INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_CDN_CLS_DUPLICATE_TOPIC`],
/// [`codes::INVALID_PARAMETER_CDN_CLS_TOPIC_NOT_EXIST`], [`codes::INVALID_PARAMETER_CLS_INDEX_CONFLICT`],
/// [`codes::INVALID_PARAMETER_CLS_INDEX_RULE_EMPTY`], [`codes::INVALID_PARAMETER_CLS_INVALID_CONTENT`],
/// [`codes::INVALID_PARAMETER_CLS_INVALID_CONTENT_TYPE`], [`codes::INVALID_PARAMETER_CLS_LOGSET_CONFLICT`],
/// [`codes::INVALID_PARAMETER_CLS_LOGSET_EMPTY`], [`codes::INVALID_PARAMETER_CLS_LOGSET_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_CLS_MISSING_AUTHORIZATION`], [`codes::INVALID_PARAMETER_CLS_MISSING_CONTENT`],
/// [`codes::INVALID_PARAMETER_CLS_SYNTAX_ERROR`], [`codes::INVALID_PARAMETER_CLS_TOPIC_CLOSED`],
/// [`codes::INVALID_PARAMETER_CLS_TOPIC_CONFLICT`], [`codes::LIMIT_EXCEEDED_CDN_CLS_TOO_MANY_TOPICS`],
/// [`codes::LIMIT_EXCEEDED_CLS_LOG_SIZE_EXCEED`], [`codes::LIMIT_EXCEEDED_CLS_LOGSET_EXCEED`],
/// [`codes::LIMIT_EXCEEDED_CLS_TOPIC_EXCEED`], [`codes::RESOURCE_NOT_FOUND_CLS_INDEX_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_CLS_LOGSET_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_CLS_TOPIC_NOT_EXIST`],
/// [`codes::UNAUTHORIZED_OPERATION_CDN_CLS_NOT_REGISTERED`],
/// [`codes::UNAUTHORIZED_OPERATION_CLS_INVALID_AUTHORIZATION`], [`codes::UNAUTHORIZED_OPERATION_CLS_UNAUTHORIZED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableClsLogTopic {
    /// Required.
    pub logset_id: String,
    /// Required.
    pub topic_id: String,
    pub channel: Option<String>,
}
operation! { DisableClsLogTopic(logset_id: String, topic_id: String) "DisableClsLogTopic" -> Empty {
    0 "LogsetId" logset_id, 1 "TopicId" topic_id, 2 "Channel" channel: String
} }

/// Response of [`DisableClsLogTopic`]: empty.
pub type DisableClsLogTopicOutput = Empty;

/// `DuplicateDomainConfig` of `cdn` 2018-06-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdn&Version=2018-06-06&Action=DuplicateDomainConfig>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_CDN_CONFIG_ERROR`], [`codes::INTERNAL_ERROR`],
/// [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_CDN_CERT_INFO_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_CDN_CONFIG_INVALID_HOST`], [`codes::INVALID_PARAMETER_CDN_HOST_INTERNAL_HOST`],
/// [`codes::INVALID_PARAMETER_CDN_KEY_RULES_EXCLUDE_CUSTOM_REQUIRES_FULL_LEGO`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_CAM_TAG_QUOTA_EXCEED_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_CDN_HOST_OP_TOO_OFTEN`], [`codes::LIMIT_EXCEEDED_CDN_USER_TOO_MANY_HOSTS`],
/// [`codes::MISSING_PARAMETER`], [`codes::RESOURCE_IN_USE_CDN_CONFLICT_HOST_EXISTS`],
/// [`codes::RESOURCE_IN_USE_CDN_HOST_EXISTS`], [`codes::RESOURCE_IN_USE_CDN_OP_IN_PROGRESS`],
/// [`codes::RESOURCE_IN_USE_TCB_HOST_EXISTS`], [`codes::RESOURCE_NOT_FOUND_CAM_TAG_KEY_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_CDN_USER_TOO_MANY_HOSTS`], [`codes::RESOURCE_UNAVAILABLE_CDN_HOST_IS_LOCKED`],
/// [`codes::RESOURCE_UNAVAILABLE_CDN_HOST_IS_MALICIOUS`], [`codes::RESOURCE_UNAVAILABLE_CDN_HOST_NO_ICP`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNAUTHORIZED_OPERATION_CDN_DOMAIN_RECORD_NOT_VERIFIED`],
/// [`codes::UNAUTHORIZED_OPERATION_CDN_HOST_EXISTS_IN_INTERNAL`],
/// [`codes::UNAUTHORIZED_OPERATION_CDN_HOST_IS_OWNED_BY_OTHER`],
/// [`codes::UNAUTHORIZED_OPERATION_CDN_HOST_IS_TO_APPLY_HOST`],
/// [`codes::UNAUTHORIZED_OPERATION_CDN_HOST_IS_USED_BY_OTHER`],
/// [`codes::UNAUTHORIZED_OPERATION_CDN_INVALID_USER_STATUS`], [`codes::UNAUTHORIZED_OPERATION_CDN_TAG_UNAUTHORIZED`],
/// [`codes::UNAUTHORIZED_OPERATION_CDN_USER_IS_ISOLATED`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DuplicateDomainConfig {
    /// Required.
    pub domain: String,
    /// Required.
    pub reference_domain: String,
}
operation! { DuplicateDomainConfig(domain: String, reference_domain: String) "DuplicateDomainConfig" -> Empty {
    0 "Domain" domain, 1 "ReferenceDomain" reference_domain
} }

/// Response of [`DuplicateDomainConfig`]: empty.
pub type DuplicateDomainConfigOutput = Empty;

/// Enables cls log topic: `EnableClsLogTopic` of `cdn` 2018-06-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdn&Version=2018-06-06&Action=EnableClsLogTopic>.
///
/// Errors: [`codes::INTERNAL_ERROR_CLS_INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_CDN_CLS_DUPLICATE_TOPIC`],
/// [`codes::INVALID_PARAMETER_CDN_CLS_TOPIC_NOT_EXIST`], [`codes::INVALID_PARAMETER_CLS_INDEX_CONFLICT`],
/// [`codes::INVALID_PARAMETER_CLS_INDEX_RULE_EMPTY`], [`codes::INVALID_PARAMETER_CLS_INVALID_CONTENT`],
/// [`codes::INVALID_PARAMETER_CLS_INVALID_CONTENT_TYPE`], [`codes::INVALID_PARAMETER_CLS_LOGSET_CONFLICT`],
/// [`codes::INVALID_PARAMETER_CLS_LOGSET_EMPTY`], [`codes::INVALID_PARAMETER_CLS_LOGSET_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_CLS_MISSING_AUTHORIZATION`], [`codes::INVALID_PARAMETER_CLS_MISSING_CONTENT`],
/// [`codes::INVALID_PARAMETER_CLS_SYNTAX_ERROR`], [`codes::INVALID_PARAMETER_CLS_TOPIC_CLOSED`],
/// [`codes::INVALID_PARAMETER_CLS_TOPIC_CONFLICT`], [`codes::LIMIT_EXCEEDED_CDN_CLS_TOO_MANY_TOPICS`],
/// [`codes::LIMIT_EXCEEDED_CLS_LOG_SIZE_EXCEED`], [`codes::LIMIT_EXCEEDED_CLS_LOGSET_EXCEED`],
/// [`codes::LIMIT_EXCEEDED_CLS_TOPIC_EXCEED`], [`codes::RESOURCE_NOT_FOUND_CLS_INDEX_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_CLS_LOGSET_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_CLS_TOPIC_NOT_EXIST`],
/// [`codes::UNAUTHORIZED_OPERATION_CDN_CLS_NOT_REGISTERED`],
/// [`codes::UNAUTHORIZED_OPERATION_CLS_INVALID_AUTHORIZATION`], [`codes::UNAUTHORIZED_OPERATION_CLS_UNAUTHORIZED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableClsLogTopic {
    /// Required.
    pub logset_id: String,
    /// Required.
    pub topic_id: String,
    pub channel: Option<String>,
}
operation! { EnableClsLogTopic(logset_id: String, topic_id: String) "EnableClsLogTopic" -> Empty {
    0 "LogsetId" logset_id, 1 "TopicId" topic_id, 2 "Channel" channel: String
} }

/// Response of [`EnableClsLogTopic`]: empty.
pub type EnableClsLogTopicOutput = Empty;

/// Lists cls log topics: `ListClsLogTopics` of `cdn` 2018-06-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdn&Version=2018-06-06&Action=ListClsLogTopics>.
///
/// Errors: [`codes::INTERNAL_ERROR_CLS_INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_INVALID_ERROR_CODE`],
/// [`codes::INVALID_PARAMETER_CDN_CLS_DUPLICATE_TOPIC`], [`codes::INVALID_PARAMETER_CDN_CLS_TOPIC_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_CLS_INDEX_CONFLICT`], [`codes::INVALID_PARAMETER_CLS_INDEX_RULE_EMPTY`],
/// [`codes::INVALID_PARAMETER_CLS_INVALID_CONTENT`], [`codes::INVALID_PARAMETER_CLS_INVALID_CONTENT_TYPE`],
/// [`codes::INVALID_PARAMETER_CLS_LOGSET_CONFLICT`], [`codes::INVALID_PARAMETER_CLS_LOGSET_EMPTY`],
/// [`codes::INVALID_PARAMETER_CLS_LOGSET_NOT_EMPTY`], [`codes::INVALID_PARAMETER_CLS_MISSING_AUTHORIZATION`],
/// [`codes::INVALID_PARAMETER_CLS_MISSING_CONTENT`], [`codes::INVALID_PARAMETER_CLS_SYNTAX_ERROR`],
/// [`codes::INVALID_PARAMETER_CLS_TOPIC_CLOSED`], [`codes::INVALID_PARAMETER_CLS_TOPIC_CONFLICT`],
/// [`codes::LIMIT_EXCEEDED_CDN_CLS_TOO_MANY_TOPICS`], [`codes::LIMIT_EXCEEDED_CLS_LOG_SIZE_EXCEED`],
/// [`codes::LIMIT_EXCEEDED_CLS_LOGSET_EXCEED`], [`codes::LIMIT_EXCEEDED_CLS_TOPIC_EXCEED`],
/// [`codes::RESOURCE_NOT_FOUND_CLS_INDEX_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_CLS_LOGSET_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_CLS_TOPIC_NOT_EXIST`], [`codes::UNAUTHORIZED_OPERATION_CDN_CLS_NOT_REGISTERED`],
/// [`codes::UNAUTHORIZED_OPERATION_CLS_INVALID_AUTHORIZATION`],
/// [`codes::UNAUTHORIZED_OPERATION_CLS_SERVICE_NOT_ACTIVATED`], [`codes::UNAUTHORIZED_OPERATION_CLS_UNAUTHORIZED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClsLogTopics {
    pub channel: Option<String>,
}
operation! { ListClsLogTopics() "ListClsLogTopics" -> ListClsLogTopicsOutput {
    0 "Channel" channel: String
} }

/// Response of [`ListClsLogTopics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClsLogTopicsOutput {
    pub logset: Option<LogSetInfo>,
    pub topics: Vec<TopicInfo>,
    pub extra_logset: Vec<ExtraLogset>,
}
model! { ListClsLogTopicsOutput {
    0 "Logset" logset: LogSetInfo, 1 "Topics" topics: Vec<TopicInfo>, 2 "ExtraLogset" extra_logset: Vec<ExtraLogset>
} }

/// In the response of [`ListClsLogTopics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogSetInfo {
    pub app_id: Option<i64>,
    pub channel: Option<String>,
    pub logset_id: Option<String>,
    pub logset_name: Option<String>,
    pub is_default: Option<i64>,
    pub logset_save_period: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    pub region: Option<String>,
    pub deleted: Option<String>,
    pub region_en: Option<String>,
}
model! { LogSetInfo {
    0 "AppId" app_id: i64, 1 "Channel" channel: String, 2 "LogsetId" logset_id: String,
    3 "LogsetName" logset_name: String, 4 "IsDefault" is_default: i64, 5 "LogsetSavePeriod" logset_save_period: i64,
    6 "CreateTime" create_time: String, 7 "Region" region: String, 8 "Deleted" deleted: String,
    9 "RegionEn" region_en: String
} }

/// In the response of [`ListClsLogTopics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopicInfo {
    pub topic_id: Option<String>,
    pub topic_name: Option<String>,
    pub enabled: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    pub channel: Option<String>,
    pub deleted: Option<String>,
}
model! { TopicInfo {
    0 "TopicId" topic_id: String, 1 "TopicName" topic_name: String, 2 "Enabled" enabled: i64,
    3 "CreateTime" create_time: String, 4 "Channel" channel: String, 5 "Deleted" deleted: String
} }

/// In the response of [`ListClsLogTopics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtraLogset {
    pub logset: Option<LogSetInfo>,
    pub topics: Vec<TopicInfo>,
}
model! { ExtraLogset {
    0 "Logset" logset: LogSetInfo, 1 "Topics" topics: Vec<TopicInfo>
} }

/// Lists cls topic domains: `ListClsTopicDomains` of `cdn` 2018-06-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdn&Version=2018-06-06&Action=ListClsTopicDomains>.
///
/// Errors: [`codes::INTERNAL_ERROR_CLS_INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_CDN_CLS_DUPLICATE_TOPIC`],
/// [`codes::INVALID_PARAMETER_CDN_CLS_TOPIC_NOT_EXIST`], [`codes::INVALID_PARAMETER_CLS_INDEX_CONFLICT`],
/// [`codes::INVALID_PARAMETER_CLS_INDEX_RULE_EMPTY`], [`codes::INVALID_PARAMETER_CLS_INVALID_CONTENT`],
/// [`codes::INVALID_PARAMETER_CLS_INVALID_CONTENT_TYPE`], [`codes::INVALID_PARAMETER_CLS_LOGSET_CONFLICT`],
/// [`codes::INVALID_PARAMETER_CLS_LOGSET_EMPTY`], [`codes::INVALID_PARAMETER_CLS_LOGSET_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_CLS_MISSING_AUTHORIZATION`], [`codes::INVALID_PARAMETER_CLS_MISSING_CONTENT`],
/// [`codes::INVALID_PARAMETER_CLS_SYNTAX_ERROR`], [`codes::INVALID_PARAMETER_CLS_TOPIC_CLOSED`],
/// [`codes::INVALID_PARAMETER_CLS_TOPIC_CONFLICT`], [`codes::LIMIT_EXCEEDED_CDN_CLS_TOO_MANY_TOPICS`],
/// [`codes::LIMIT_EXCEEDED_CLS_LOG_SIZE_EXCEED`], [`codes::LIMIT_EXCEEDED_CLS_LOGSET_EXCEED`],
/// [`codes::LIMIT_EXCEEDED_CLS_TOPIC_EXCEED`], [`codes::RESOURCE_NOT_FOUND_CLS_INDEX_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_CLS_LOGSET_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_CLS_TOPIC_NOT_EXIST`],
/// [`codes::UNAUTHORIZED_OPERATION_CDN_CLS_NOT_REGISTERED`],
/// [`codes::UNAUTHORIZED_OPERATION_CLS_INVALID_AUTHORIZATION`], [`codes::UNAUTHORIZED_OPERATION_CLS_UNAUTHORIZED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClsTopicDomains {
    /// Required.
    pub logset_id: String,
    /// Required.
    pub topic_id: String,
    pub channel: Option<String>,
}
operation! { ListClsTopicDomains(logset_id: String, topic_id: String)
    "ListClsTopicDomains" -> ListClsTopicDomainsOutput {
    0 "LogsetId" logset_id, 1 "TopicId" topic_id, 2 "Channel" channel: String
} }

/// Response of [`ListClsTopicDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClsTopicDomainsOutput {
    pub app_id: Option<i64>,
    pub channel: Option<String>,
    pub logset_id: Option<String>,
    pub topic_id: Option<String>,
    pub domain_area_configs: Vec<DomainAreaConfig>,
    pub topic_name: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub update_time: Option<String>,
    pub inherit_domain_tags: Option<bool>,
}
model! { ListClsTopicDomainsOutput {
    0 "AppId" app_id: i64, 1 "Channel" channel: String, 2 "LogsetId" logset_id: String, 3 "TopicId" topic_id: String,
    4 "DomainAreaConfigs" domain_area_configs: Vec<DomainAreaConfig>, 5 "TopicName" topic_name: String,
    6 "UpdateTime" update_time: String, 7 "InheritDomainTags" inherit_domain_tags: bool
} }

/// Lists top cls log data: `ListTopClsLogData` of `cdn` 2018-06-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdn&Version=2018-06-06&Action=ListTopClsLogData>.
///
/// Errors: [`codes::INTERNAL_ERROR_CLS_INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_CDN_CLS_TOPIC_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_CLS_INDEX_CONFLICT`], [`codes::INVALID_PARAMETER_CLS_INDEX_RULE_EMPTY`],
/// [`codes::INVALID_PARAMETER_CLS_INVALID_CONTENT`], [`codes::INVALID_PARAMETER_CLS_INVALID_CONTENT_TYPE`],
/// [`codes::INVALID_PARAMETER_CLS_INVALID_PARAM`], [`codes::INVALID_PARAMETER_CLS_LOGSET_CONFLICT`],
/// [`codes::INVALID_PARAMETER_CLS_LOGSET_EMPTY`], [`codes::INVALID_PARAMETER_CLS_LOGSET_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_CLS_MISSING_AUTHORIZATION`], [`codes::INVALID_PARAMETER_CLS_MISSING_CONTENT`],
/// [`codes::INVALID_PARAMETER_CLS_SYNTAX_ERROR`], [`codes::INVALID_PARAMETER_CLS_TOPIC_CLOSED`],
/// [`codes::INVALID_PARAMETER_CLS_TOPIC_CONFLICT`], [`codes::LIMIT_EXCEEDED_CLS_LOG_SIZE_EXCEED`],
/// [`codes::LIMIT_EXCEEDED_CLS_LOGSET_EXCEED`], [`codes::LIMIT_EXCEEDED_CLS_TOPIC_EXCEED`],
/// [`codes::RESOURCE_NOT_FOUND_CLS_INDEX_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_CLS_LOGSET_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_CLS_TOPIC_NOT_EXIST`], [`codes::UNAUTHORIZED_OPERATION_CDN_CLS_NOT_REGISTERED`],
/// [`codes::UNAUTHORIZED_OPERATION_CLS_INVALID_AUTHORIZATION`], [`codes::UNAUTHORIZED_OPERATION_CLS_UNAUTHORIZED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTopClsLogData {
    /// Required.
    pub logset_id: String,
    /// Required.
    pub topic_ids: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub domain: String,
    /// Required.
    pub url: String,
    pub channel: Option<String>,
    pub limit: Option<i64>,
    pub sort: Option<String>,
}

/// Arguments of [`ListTopClsLogData::new`].
pub struct ListTopClsLogDataRequired {
    pub logset_id: String,
    pub topic_ids: String,
    pub start_time: String,
    pub end_time: String,
    pub domain: String,
    pub url: String,
}
operation! { ListTopClsLogData { ListTopClsLogDataRequired: logset_id, topic_ids, start_time, end_time, domain, url }
    "ListTopClsLogData" -> ListTopClsLogDataOutput {
    0 "LogsetId" logset_id, 1 "TopicIds" topic_ids, 2 "StartTime" start_time, 3 "EndTime" end_time, 4 "Domain" domain,
    5 "Url" url, 6 "Channel" channel: String, 7 "Limit" limit: i64, 8 "Sort" sort: String
} }

/// Response of [`ListTopClsLogData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTopClsLogDataOutput {
    pub data: Vec<ClsLogIpData>,
    pub total_count: Option<i64>,
    pub ip_count: Option<i64>,
}
model! { ListTopClsLogDataOutput {
    0 "Data" data: Vec<ClsLogIpData>, 1 "TotalCount" total_count: i64, 2 "IpCount" ip_count: i64
} }

/// In the response of [`ListTopClsLogData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClsLogIpData {
    pub client_ip: Option<String>,
    pub request: Option<i64>,
    pub count: Option<i64>,
    pub time: Option<String>,
}
model! { ClsLogIpData {
    0 "ClientIp" client_ip: String, 1 "Request" request: i64, 2 "Count" count: i64, 3 "Time" time: String
} }

/// Lists top data: `ListTopData` of `cdn` 2018-06-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdn&Version=2018-06-06&Action=ListTopData>.
///
/// Errors: [`codes::FAILED_OPERATION_CDN_CONFIG_ERROR`], [`codes::INTERNAL_ERROR_DATA_SYSTEM_ERROR`],
/// [`codes::INTERNAL_ERROR_TAG_SYSTEM_ERROR`], [`codes::INVALID_PARAMETER_CDN_HOST_INVALID_PARAM`],
/// [`codes::INVALID_PARAMETER_CDN_STAT_INVALID_DATE`], [`codes::INVALID_PARAMETER_CDN_STAT_INVALID_FILTER`],
/// [`codes::INVALID_PARAMETER_CDN_STAT_INVALID_METRIC`], [`codes::INVALID_PARAMETER_CDN_STAT_INVALID_PROJECT_ID`],
/// [`codes::INVALID_PARAMETER_CDN_STAT_TOO_MANY_DOMAINS`], [`codes::LIMIT_EXCEEDED_CDN_HOST_OP_TOO_OFTEN`],
/// [`codes::RESOURCE_NOT_FOUND_CDN_PROJECT_NOT_EXISTS`], [`codes::UNAUTHORIZED_OPERATION_CDN_ACCOUNT_UNAUTHORIZED`],
/// [`codes::UNAUTHORIZED_OPERATION_CDN_PROJECT_UNAUTHORIZED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTopData {
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: String,
    /// Required.
    pub metric: String,
    /// Required.
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

/// Response of [`ListTopData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTopDataOutput {
    pub data: Vec<TopData>,
}
model! { ListTopDataOutput {
    0 "Data" data: Vec<TopData>
} }

/// In the response of [`ListTopData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopData {
    pub resource: Option<String>,
    pub detail_data: Vec<TopDetailData>,
}
model! { TopData {
    0 "Resource" resource: String, 1 "DetailData" detail_data: Vec<TopDetailData>
} }

/// In the response of [`ListTopData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopDetailData {
    pub name: Option<String>,
    pub value: Option<f64>,
}
model! { TopDetailData {
    0 "Name" name: String, 1 "Value" value: f64
} }

/// `ManageClsTopicDomains` of `cdn` 2018-06-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdn&Version=2018-06-06&Action=ManageClsTopicDomains>.
///
/// Errors: [`codes::INTERNAL_ERROR_CLS_INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_CDN_CLS_DUPLICATE_TOPIC`],
/// [`codes::INVALID_PARAMETER_CDN_CLS_TOPIC_NOT_EXIST`], [`codes::INVALID_PARAMETER_CLS_INDEX_CONFLICT`],
/// [`codes::INVALID_PARAMETER_CLS_INDEX_RULE_EMPTY`], [`codes::INVALID_PARAMETER_CLS_INVALID_CONTENT`],
/// [`codes::INVALID_PARAMETER_CLS_INVALID_CONTENT_TYPE`], [`codes::INVALID_PARAMETER_CLS_LOGSET_CONFLICT`],
/// [`codes::INVALID_PARAMETER_CLS_LOGSET_EMPTY`], [`codes::INVALID_PARAMETER_CLS_LOGSET_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_CLS_MISSING_AUTHORIZATION`], [`codes::INVALID_PARAMETER_CLS_MISSING_CONTENT`],
/// [`codes::INVALID_PARAMETER_CLS_SYNTAX_ERROR`], [`codes::INVALID_PARAMETER_CLS_TOPIC_CLOSED`],
/// [`codes::INVALID_PARAMETER_CLS_TOPIC_CONFLICT`], [`codes::LIMIT_EXCEEDED_CDN_CLS_TOO_MANY_TOPICS`],
/// [`codes::LIMIT_EXCEEDED_CLS_LOG_SIZE_EXCEED`], [`codes::LIMIT_EXCEEDED_CLS_LOGSET_EXCEED`],
/// [`codes::LIMIT_EXCEEDED_CLS_TOPIC_EXCEED`], [`codes::RESOURCE_NOT_FOUND_CLS_INDEX_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_CLS_LOGSET_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_CLS_TOPIC_NOT_EXIST`],
/// [`codes::UNAUTHORIZED_OPERATION_CDN_CLS_NOT_REGISTERED`],
/// [`codes::UNAUTHORIZED_OPERATION_CLS_INVALID_AUTHORIZATION`], [`codes::UNAUTHORIZED_OPERATION_CLS_UNAUTHORIZED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManageClsTopicDomains {
    /// Required.
    pub logset_id: String,
    /// Required.
    pub topic_id: String,
    pub channel: Option<String>,
    pub domain_area_configs: Option<Vec<DomainAreaConfig>>,
    pub inherit_domain_tags: Option<bool>,
}
operation! { ManageClsTopicDomains(logset_id: String, topic_id: String) "ManageClsTopicDomains" -> Empty {
    0 "LogsetId" logset_id, 1 "TopicId" topic_id, 2 "Channel" channel: String,
    3 "DomainAreaConfigs" domain_area_configs: Vec<DomainAreaConfig>, 4 "InheritDomainTags" inherit_domain_tags: bool
} }

/// Response of [`ManageClsTopicDomains`]: empty.
pub type ManageClsTopicDomainsOutput = Empty;

/// Modifies domain config: `ModifyDomainConfig` of `cdn` 2018-06-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdn&Version=2018-06-06&Action=ModifyDomainConfig>.
///
/// Errors: [`codes::FAILED_OPERATION_CDN_CONFIG_ERROR`], [`codes::INTERNAL_ERROR_INVALID_ERROR_CODE`],
/// [`codes::INVALID_PARAMETER_ACCESS_PORT_OPENED_HTTPS`], [`codes::INVALID_PARAMETER_BAND_LIMIT_REQUIRED_MAINLAND`],
/// [`codes::INVALID_PARAMETER_BANDWIDTH_ALERT_COUNTER_MEASURE_CONFLICT_ORIGIN_TYPE`],
/// [`codes::INVALID_PARAMETER_CDN_STATUS_INVALID_DOMAIN`], [`codes::INVALID_PARAMETER_CDN_CERT_INFO_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_CDN_CONFIG_INVALID_CACHE`], [`codes::INVALID_PARAMETER_CDN_HOST_INVALID_MIDDLE_CONFIG`],
/// [`codes::INVALID_PARAMETER_CDN_HOST_INVALID_STATUS`], [`codes::INVALID_PARAMETER_CDN_INVALID_PARAM_SERVICE_TYPE`],
/// [`codes::INVALID_PARAMETER_CDN_KEY_RULES_EXCLUDE_CUSTOM_REQUIRES_FULL_LEGO`],
/// [`codes::INVALID_PARAMETER_CDN_KEY_RULES_INVALID_QUERY_STRING_VALUE`],
/// [`codes::INVALID_PARAMETER_CDN_STAT_INVALID_PROJECT_ID`], [`codes::INVALID_PARAMETER_CDN_STAT_TOO_MANY_DOMAINS`],
/// [`codes::INVALID_PARAMETER_PATH_REGEX_TOO_MANY_SUB_PATTERN`],
/// [`codes::INVALID_PARAMETER_REMOTE_AUTH_INVALID_PLATFORM`],
/// [`codes::INVALID_PARAMETER_REMOTE_AUTH_INVALID_PROTOCOL`],
/// [`codes::LIMIT_EXCEEDED_CDN_CONFIG_TOO_MANY_CACHE_RULES`], [`codes::LIMIT_EXCEEDED_CDN_HOST_OP_TOO_OFTEN`],
/// [`codes::RESOURCE_IN_USE_CDN_HOST_EXISTS`], [`codes::RESOURCE_IN_USE_CDN_OP_IN_PROGRESS`],
/// [`codes::RESOURCE_NOT_FOUND_ECDN_DOMAIN_NOT_EXISTS`],
/// [`codes::RESOURCE_UNAVAILABLE_CDN_HOST_BELONGS_TO_OTHERS_IN_MAINLAND`],
/// [`codes::RESOURCE_UNAVAILABLE_CDN_HOST_BELONGS_TO_OTHERS_IN_OVERSEAS`],
/// [`codes::RESOURCE_UNAVAILABLE_CDN_HOST_IS_LOCKED`], [`codes::RESOURCE_UNAVAILABLE_CDN_HOST_IS_NOT_OFFLINE`],
/// [`codes::RESOURCE_UNAVAILABLE_CDN_HOST_NO_ICP`], [`codes::UNAUTHORIZED_OPERATION_CDN_HOST_IN_ICP_BLACKLIST`],
/// [`codes::UNAUTHORIZED_OPERATION_CDN_PROJECT_UNAUTHORIZED`], [`codes::UNAUTHORIZED_OPERATION_CDN_TAG_UNAUTHORIZED`],
/// [`codes::UNAUTHORIZED_OPERATION_CDN_USER_IS_ISOLATED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDomainConfig {
    /// Required.
    pub domain: String,
    /// Required.
    pub route: String,
    /// Required.
    pub value: String,
}
operation! { ModifyDomainConfig(domain: String, route: String, value: String) "ModifyDomainConfig" -> Empty {
    0 "Domain" domain, 1 "Route" route, 2 "Value" value
} }

/// Response of [`ModifyDomainConfig`]: empty.
pub type ModifyDomainConfigOutput = Empty;

/// Modifies purge fetch task status: `ModifyPurgeFetchTaskStatus` of `cdn` 2018-06-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdn&Version=2018-06-06&Action=ModifyPurgeFetchTaskStatus>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::RESOURCE_NOT_FOUND`], [`codes::UNAUTHORIZED_OPERATION_UNKNOWN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPurgeFetchTaskStatus {
    /// Required. RFC 3339 time.
    pub execution_time: String,
    /// Required.
    pub execution_status: String,
    /// Required.
    pub id: String,
    pub execution_status_desc: Option<String>,
}
operation! { ModifyPurgeFetchTaskStatus(execution_time: String, execution_status: String, id: String)
    "ModifyPurgeFetchTaskStatus" -> Empty {
    0 "ExecutionTime" execution_time, 1 "ExecutionStatus" execution_status, 2 "Id" id,
    3 "ExecutionStatusDesc" execution_status_desc: String
} }

/// Response of [`ModifyPurgeFetchTaskStatus`]: empty.
pub type ModifyPurgeFetchTaskStatusOutput = Empty;

/// `PurgePathCache` of `cdn` 2018-06-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdn&Version=2018-06-06&Action=PurgePathCache>.
///
/// Errors: [`codes::AUTH_FAILURE_INVALID_AUTHORIZATION`], [`codes::INTERNAL_ERROR_CDN_QUERY_PARAM_ERROR`],
/// [`codes::INVALID_PARAMETER_CDN_HOST_INVALID_STATUS`], [`codes::INVALID_PARAMETER_CDN_PURGE_WILDCARD_NOT_ALLOWED`],
/// [`codes::INVALID_PARAMETER_CDN_STAT_INVALID_DATE`], [`codes::INVALID_PARAMETER_CDN_URL_EXCEED_LENGTH`],
/// [`codes::LIMIT_EXCEEDED_CDN_PURGE_EXCEED_BATCH_LIMIT`], [`codes::LIMIT_EXCEEDED_CDN_PURGE_EXCEED_DAY_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_CDN_PURGE_PATH_EXCEED_BATCH_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_CDN_PURGE_PATH_EXCEED_DAY_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_CDN_PURGE_URL_EXCEED_BATCH_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_CDN_PURGE_URL_EXCEED_DAY_LIMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PurgePathCache {
    /// Required.
    pub paths: Vec<String>,
    /// Required.
    pub flush_type: String,
    pub url_encode: Option<bool>,
    pub area: Option<String>,
}
operation! { PurgePathCache(paths: Vec<String>, flush_type: String) "PurgePathCache" -> PurgePathCacheOutput {
    0 "Paths" paths, 1 "FlushType" flush_type, 2 "UrlEncode" url_encode: bool, 3 "Area" area: String
} }

/// Response of [`PurgePathCache`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PurgePathCacheOutput {
    pub task_id: Option<String>,
}
model! { PurgePathCacheOutput {
    0 "TaskId" task_id: String
} }

/// `PurgeUrlsCache` of `cdn` 2018-06-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdn&Version=2018-06-06&Action=PurgeUrlsCache>.
///
/// Errors: [`codes::AUTH_FAILURE_INVALID_AUTHORIZATION`], [`codes::INTERNAL_ERROR_CDN_QUERY_PARAM_ERROR`],
/// [`codes::INTERNAL_ERROR_UNKNOWN_ERROR`], [`codes::INVALID_PARAMETER_CDN_HOST_INVALID_STATUS`],
/// [`codes::INVALID_PARAMETER_CDN_PURGE_WILDCARD_NOT_ALLOWED`], [`codes::INVALID_PARAMETER_CDN_STAT_INVALID_DATE`],
/// [`codes::INVALID_PARAMETER_CDN_URL_EXCEED_LENGTH`], [`codes::LIMIT_EXCEEDED_CDN_PURGE_EXCEED_BATCH_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_CDN_PURGE_EXCEED_DAY_LIMIT`], [`codes::LIMIT_EXCEEDED_CDN_PURGE_URL_EXCEED_BATCH_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_CDN_PURGE_URL_EXCEED_DAY_LIMIT`], [`codes::RESOURCE_UNAVAILABLE_CDN_HOST_IS_NOT_ONLINE`],
/// [`codes::UNAUTHORIZED_OPERATION_ECDN_MIGRATED_CDN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PurgeUrlsCache {
    /// Required.
    pub urls: Vec<String>,
    pub area: Option<String>,
    pub url_encode: Option<bool>,
}
operation! { PurgeUrlsCache(urls: Vec<String>) "PurgeUrlsCache" -> PurgeUrlsCacheOutput {
    0 "Urls" urls, 1 "Area" area: String, 2 "UrlEncode" url_encode: bool
} }

/// Response of [`PurgeUrlsCache`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PurgeUrlsCacheOutput {
    pub task_id: Option<String>,
}
model! { PurgeUrlsCacheOutput {
    0 "TaskId" task_id: String
} }

/// Pushes urls cache: `PushUrlsCache` of `cdn` 2018-06-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdn&Version=2018-06-06&Action=PushUrlsCache>.
///
/// Errors: [`codes::INVALID_PARAMETER_CDN_HOST_INVALID_MIDDLE_CONFIG`],
/// [`codes::INVALID_PARAMETER_CDN_HOST_INVALID_PARAM`], [`codes::INVALID_PARAMETER_CDN_HOST_INVALID_STATUS`],
/// [`codes::INVALID_PARAMETER_CDN_PUSH_WILDCARD_NOT_ALLOWED`], [`codes::INVALID_PARAMETER_CDN_STAT_INVALID_DATE`],
/// [`codes::INVALID_PARAMETER_CDN_STAT_INVALID_PROJECT_ID`], [`codes::LIMIT_EXCEEDED_CDN_HOST_OP_TOO_OFTEN`],
/// [`codes::LIMIT_EXCEEDED_CDN_PUSH_EXCEED_BATCH_LIMIT`], [`codes::LIMIT_EXCEEDED_CDN_PUSH_EXCEED_DAY_LIMIT`],
/// [`codes::RESOURCE_IN_USE_CDN_OP_IN_PROGRESS`], [`codes::RESOURCE_UNAVAILABLE_CDN_HOST_IS_LOCKED`],
/// [`codes::RESOURCE_UNAVAILABLE_CDN_HOST_IS_NOT_ONLINE`], [`codes::UNAUTHORIZED_OPERATION_ECDN_MIGRATED_CDN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushUrlsCache {
    /// Required.
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

/// In the request of [`PushUrlsCache`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HTTPHeader {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { HTTPHeader(name: String, value: String) {
    0 "Name" name: String, 1 "Value" value: String
} }

/// Response of [`PushUrlsCache`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushUrlsCacheOutput {
    pub task_id: Option<String>,
}
model! { PushUrlsCacheOutput {
    0 "TaskId" task_id: String
} }

/// Searches cls log: `SearchClsLog` of `cdn` 2018-06-06.
///
/// POST. Reads only. Pages by token (`Context`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdn&Version=2018-06-06&Action=SearchClsLog>.
///
/// Errors: [`codes::INTERNAL_ERROR_CLS_INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_CDN_CLS_DUPLICATE_TOPIC`],
/// [`codes::INVALID_PARAMETER_CDN_CLS_TOPIC_NOT_EXIST`], [`codes::INVALID_PARAMETER_CLS_INDEX_CONFLICT`],
/// [`codes::INVALID_PARAMETER_CLS_INDEX_RULE_EMPTY`], [`codes::INVALID_PARAMETER_CLS_INVALID_CONTENT`],
/// [`codes::INVALID_PARAMETER_CLS_INVALID_CONTENT_TYPE`], [`codes::INVALID_PARAMETER_CLS_INVALID_LOGSET_ID`],
/// [`codes::INVALID_PARAMETER_CLS_INVALID_PARAM`], [`codes::INVALID_PARAMETER_CLS_LOGSET_CONFLICT`],
/// [`codes::INVALID_PARAMETER_CLS_LOGSET_EMPTY`], [`codes::INVALID_PARAMETER_CLS_LOGSET_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_CLS_MISSING_AUTHORIZATION`], [`codes::INVALID_PARAMETER_CLS_MISSING_CONTENT`],
/// [`codes::INVALID_PARAMETER_CLS_SYNTAX_ERROR`], [`codes::INVALID_PARAMETER_CLS_TOPIC_CLOSED`],
/// [`codes::INVALID_PARAMETER_CLS_TOPIC_CONFLICT`], [`codes::LIMIT_EXCEEDED_CDN_CLS_TOO_MANY_TOPICS`],
/// [`codes::LIMIT_EXCEEDED_CLS_LOG_SIZE_EXCEED`], [`codes::LIMIT_EXCEEDED_CLS_LOGSET_EXCEED`],
/// [`codes::LIMIT_EXCEEDED_CLS_TOPIC_EXCEED`], [`codes::RESOURCE_NOT_FOUND_CLS_INDEX_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_CLS_LOGSET_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_CLS_TOPIC_NOT_EXIST`],
/// [`codes::UNAUTHORIZED_OPERATION_CDN_CLS_NOT_REGISTERED`],
/// [`codes::UNAUTHORIZED_OPERATION_CLS_INVALID_AUTHORIZATION`], [`codes::UNAUTHORIZED_OPERATION_CLS_UNAUTHORIZED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchClsLog {
    /// Required.
    pub logset_id: String,
    /// Required.
    pub topic_ids: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: String,
    /// Required.
    pub limit: i64,
    pub channel: Option<String>,
    pub query: Option<String>,
    pub context: Option<String>,
    pub sort: Option<String>,
}

/// Arguments of [`SearchClsLog::new`].
pub struct SearchClsLogRequired {
    pub logset_id: String,
    pub topic_ids: String,
    pub start_time: String,
    pub end_time: String,
    pub limit: i64,
}
operation! { SearchClsLog { SearchClsLogRequired: logset_id, topic_ids, start_time, end_time, limit }
    "SearchClsLog" -> SearchClsLogOutput {
    0 "LogsetId" logset_id, 1 "TopicIds" topic_ids, 2 "StartTime" start_time, 3 "EndTime" end_time, 4 "Limit" limit,
    5 "Channel" channel: String, 6 "Query" query: String, 7 "Context" context: String, 8 "Sort" sort: String
} }
paged! { SearchClsLog: ClsLogObject = Token "Context", "Logs.Results" logs.results, next "Logs.Context" }

/// Response of [`SearchClsLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchClsLogOutput {
    pub logs: Option<ClsSearchLogs>,
}
model! { SearchClsLogOutput {
    0 "Logs" logs: ClsSearchLogs
} }

/// In the response of [`SearchClsLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClsSearchLogs {
    pub context: Option<String>,
    pub listover: Option<bool>,
    pub results: Vec<ClsLogObject>,
}
model! { ClsSearchLogs {
    0 "Context" context: String, 1 "Listover" listover: bool, 2 "Results" results: Vec<ClsLogObject>
} }

/// In the response of [`SearchClsLog`].
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
    0 "TopicId" topic_id: String, 1 "TopicName" topic_name: String, 2 "Timestamp" timestamp: String,
    3 "Content" content: String, 4 "Filename" filename: String, 5 "Source" source: String
} }

/// Starts cdn domain: `StartCdnDomain` of `cdn` 2018-06-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdn&Version=2018-06-06&Action=StartCdnDomain>.
///
/// Errors: [`codes::FAILED_OPERATION_CDN_CONFIG_ERROR`], [`codes::INVALID_PARAMETER_CDN_STATUS_INVALID_DOMAIN`],
/// [`codes::INVALID_PARAMETER_CDN_CERT_INFO_NOT_FOUND`], [`codes::INVALID_PARAMETER_CDN_HOST_HAS_SPECIAL_CONFIG`],
/// [`codes::LIMIT_EXCEEDED_CDN_HOST_OP_TOO_OFTEN`], [`codes::RESOURCE_IN_USE_CDN_OP_IN_PROGRESS`],
/// [`codes::RESOURCE_UNAVAILABLE_CDN_HOST_IS_LOCKED`], [`codes::RESOURCE_UNAVAILABLE_CDN_HOST_NO_ICP`],
/// [`codes::UNAUTHORIZED_OPERATION_CDN_HOST_IN_ICP_BLACKLIST`],
/// [`codes::UNAUTHORIZED_OPERATION_CDN_USER_INVALID_CREDENTIAL`],
/// [`codes::UNAUTHORIZED_OPERATION_CDN_USER_IS_ISOLATED`], [`codes::UNSUPPORTED_OPERATION_OP_NO_AUTH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCdnDomain {
    /// Required.
    pub domain: String,
}
operation! { StartCdnDomain(domain: String) "StartCdnDomain" -> Empty {
    0 "Domain" domain
} }

/// Response of [`StartCdnDomain`]: empty.
pub type StartCdnDomainOutput = Empty;

/// Stops cdn domain: `StopCdnDomain` of `cdn` 2018-06-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdn&Version=2018-06-06&Action=StopCdnDomain>.
///
/// Errors: [`codes::FAILED_OPERATION_CDN_CONFIG_ERROR`], [`codes::INVALID_PARAMETER_CDN_STATUS_INVALID_DOMAIN`],
/// [`codes::INVALID_PARAMETER_CDN_HOST_HAS_SPECIAL_CONFIG`],
/// [`codes::INVALID_PARAMETER_CDN_KEY_RULES_EXCLUDE_CUSTOM_REQUIRES_FULL_LEGO`],
/// [`codes::LIMIT_EXCEEDED_CDN_HOST_OP_TOO_OFTEN`], [`codes::OPERATION_DENIED_PRODUCT_UPDATING`],
/// [`codes::OPERATION_DENIED_PRODUCT_UPGRADED`], [`codes::RESOURCE_IN_USE_CDN_OP_IN_PROGRESS`],
/// [`codes::RESOURCE_UNAVAILABLE_CDN_HOST_IS_LOCKED`], [`codes::UNSUPPORTED_OPERATION_OP_NO_AUTH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopCdnDomain {
    /// Required.
    pub domain: String,
}
operation! { StopCdnDomain(domain: String) "StopCdnDomain" -> Empty {
    0 "Domain" domain
} }

/// Response of [`StopCdnDomain`]: empty.
pub type StopCdnDomainOutput = Empty;

/// Updates domain config: `UpdateDomainConfig` of `cdn` 2018-06-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdn&Version=2018-06-06&Action=UpdateDomainConfig>.
///
/// Errors: [`codes::FAILED_OPERATION_CDN_CONFIG_ERROR`], [`codes::FAILED_OPERATION_SSL_CERT_CANNOT_GET_ORDER`],
/// [`codes::FAILED_OPERATION_SSL_CERT_NOT_FOUND`], [`codes::INTERNAL_ERROR_INVALID_ERROR_CODE`],
/// [`codes::INVALID_PARAMETER_ACCESS_PORT_OPENED_HTTPS`], [`codes::INVALID_PARAMETER_BAND_LIMIT_REQUIRED_MAINLAND`],
/// [`codes::INVALID_PARAMETER_BANDWIDTH_ALERT_COUNTER_MEASURE_CONFLICT_ORIGIN_TYPE`],
/// [`codes::INVALID_PARAMETER_CDN_STATUS_INVALID_DOMAIN`], [`codes::INVALID_PARAMETER_CDN_CERT_INFO_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_CDN_CONFIG_INVALID_CACHE`], [`codes::INVALID_PARAMETER_CDN_HOST_INVALID_MIDDLE_CONFIG`],
/// [`codes::INVALID_PARAMETER_CDN_HOST_INVALID_STATUS`], [`codes::INVALID_PARAMETER_CDN_INVALID_PARAM_SERVICE_TYPE`],
/// [`codes::INVALID_PARAMETER_CDN_KEY_RULES_EXCLUDE_CUSTOM_REQUIRES_FULL_LEGO`],
/// [`codes::INVALID_PARAMETER_CDN_KEY_RULES_INVALID_QUERY_STRING_VALUE`],
/// [`codes::INVALID_PARAMETER_CDN_STAT_INVALID_PROJECT_ID`], [`codes::INVALID_PARAMETER_CDN_STAT_TOO_MANY_DOMAINS`],
/// [`codes::INVALID_PARAMETER_PATH_REGEX_TOO_MANY_SUB_PATTERN`],
/// [`codes::INVALID_PARAMETER_REMOTE_AUTH_INVALID_PLATFORM`],
/// [`codes::INVALID_PARAMETER_REMOTE_AUTH_INVALID_PROTOCOL`], [`codes::INVALID_PARAMETER_SSL_CERT_CHAIN_ERROR`],
/// [`codes::INVALID_PARAMETER_SSL_CERT_MATCH_ERROR`], [`codes::INVALID_PARAMETER_SSL_CERT_PARSE_ERROR`],
/// [`codes::LIMIT_EXCEEDED_CDN_CONFIG_TOO_MANY_CACHE_RULES`], [`codes::LIMIT_EXCEEDED_CDN_HOST_OP_TOO_OFTEN`],
/// [`codes::LIMIT_EXCEEDED_SSL_CERT_REQUEST_LIMIT_EXCEEDED`],
/// [`codes::OPERATION_DENIED_SHARE_CACHE_AREA_DNS_NOT_MATCH`], [`codes::RESOURCE_IN_USE_CDN_HOST_EXISTS`],
/// [`codes::RESOURCE_IN_USE_CDN_OP_IN_PROGRESS`], [`codes::RESOURCE_NOT_FOUND_ECDN_DOMAIN_NOT_EXISTS`],
/// [`codes::RESOURCE_UNAVAILABLE_CDN_HOST_BELONGS_TO_OTHERS_IN_MAINLAND`],
/// [`codes::RESOURCE_UNAVAILABLE_CDN_HOST_BELONGS_TO_OTHERS_IN_OVERSEAS`],
/// [`codes::RESOURCE_UNAVAILABLE_CDN_HOST_IS_LOCKED`], [`codes::RESOURCE_UNAVAILABLE_CDN_HOST_IS_NOT_OFFLINE`],
/// [`codes::RESOURCE_UNAVAILABLE_CDN_HOST_NO_ICP`], [`codes::UNAUTHORIZED_OPERATION_CDN_HOST_IN_ICP_BLACKLIST`],
/// [`codes::UNAUTHORIZED_OPERATION_CDN_PROJECT_UNAUTHORIZED`], [`codes::UNAUTHORIZED_OPERATION_CDN_TAG_UNAUTHORIZED`],
/// [`codes::UNAUTHORIZED_OPERATION_CDN_USER_IS_ISOLATED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDomainConfig {
    /// Required.
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

/// Response of [`UpdateDomainConfig`]: empty.
pub type UpdateDomainConfigOutput = Empty;

/// Updates image config: `UpdateImageConfig` of `cdn` 2018-06-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdn&Version=2018-06-06&Action=UpdateImageConfig>.
///
/// Errors: [`codes::FAILED_OPERATION_CDN_CONFIG_ERROR`], [`codes::INTERNAL_ERROR_DATA_SYSTEM_ERROR`],
/// [`codes::INVALID_PARAMETER_ECDN_INTERFACE_ERROR`], [`codes::RESOURCE_IN_USE_CDN_OP_IN_PROGRESS`],
/// [`codes::RESOURCE_UNAVAILABLE_CDN_HOST_IS_LOCKED`], [`codes::UNAUTHORIZED_OPERATION_CLS_INVALID_AUTHORIZATION`],
/// [`codes::UNAUTHORIZED_OPERATION_CLS_UNAUTHORIZED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateImageConfig {
    /// Required.
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

/// Response of [`UpdateImageConfig`]: empty.
pub type UpdateImageConfigOutput = Empty;

/// Updates pay type: `UpdatePayType` of `cdn` 2018-06-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdn&Version=2018-06-06&Action=UpdatePayType>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION_CDN_USER_IS_ISOLATED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePayType {
    /// Required.
    pub area: String,
    /// Required.
    pub pay_type: String,
}
operation! { UpdatePayType(area: String, pay_type: String) "UpdatePayType" -> Empty {
    0 "Area" area, 1 "PayType" pay_type
} }

/// Response of [`UpdatePayType`]: empty.
pub type UpdatePayTypeOutput = Empty;

/// Verifies domain record: `VerifyDomainRecord` of `cdn` 2018-06-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdn&Version=2018-06-06&Action=VerifyDomainRecord>.
///
/// Errors: [`codes::INVALID_PARAMETER_CDN_CONFIG_INVALID_HOST`],
/// [`codes::UNAUTHORIZED_OPERATION_CDN_TXT_RECORD_VALUE_NOT_MATCH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyDomainRecord {
    /// Required.
    pub domain: String,
    pub verify_type: Option<String>,
}
operation! { VerifyDomainRecord(domain: String) "VerifyDomainRecord" -> VerifyDomainRecordOutput {
    0 "Domain" domain, 1 "VerifyType" verify_type: String
} }

/// Response of [`VerifyDomainRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyDomainRecordOutput {
    pub result: Option<bool>,
}
model! { VerifyDomainRecordOutput {
    0 "Result" result: bool
} }

codes! {
    AUTH_FAILURE "AuthFailure", AUTH_FAILURE_INVALID_AUTHORIZATION "AuthFailure.InvalidAuthorization",
    FAILED_OPERATION "FailedOperation", FAILED_OPERATION_CDN_CONFIG_ERROR "FailedOperation.CdnConfigError",
    FAILED_OPERATION_DATA_SYSTEM_ERROR "FailedOperation.DataSystemError",
    FAILED_OPERATION_SSL_CERT_CANNOT_GET_ORDER "FailedOperation.SslCertCannotGetOrder",
    FAILED_OPERATION_SSL_CERT_NOT_FOUND "FailedOperation.SslCertNotFound", INTERNAL_ERROR "InternalError",
    INTERNAL_ERROR_CAM_SYSTEM_ERROR "InternalError.CamSystemError",
    INTERNAL_ERROR_CDN_CONFIG_ERROR "InternalError.CdnConfigError",
    INTERNAL_ERROR_CDN_DB_ERROR "InternalError.CdnDbError",
    INTERNAL_ERROR_CDN_QUERY_PARAM_ERROR "InternalError.CdnQueryParamError",
    INTERNAL_ERROR_CDN_QUERY_SYSTEM_ERROR "InternalError.CdnQuerySystemError",
    INTERNAL_ERROR_CDN_SYSTEM_ERROR "InternalError.CdnSystemError",
    INTERNAL_ERROR_CLS_INTERNAL_ERROR "InternalError.ClsInternalError",
    INTERNAL_ERROR_COST_DATA_SYSTEM_ERROR "InternalError.CostDataSystemError",
    INTERNAL_ERROR_DATA_SYSTEM_ERROR "InternalError.DataSystemError", INTERNAL_ERROR_ERROR "InternalError.Error",
    INTERNAL_ERROR_INVALID_ERROR_CODE "InternalError.InvalidErrorCode",
    INTERNAL_ERROR_PROXY_SERVER "InternalError.ProxyServer", INTERNAL_ERROR_ROUTE_ERROR "InternalError.RouteError",
    INTERNAL_ERROR_TAG_SYSTEM_ERROR "InternalError.TagSystemError",
    INTERNAL_ERROR_UNKNOWN_ERROR "InternalError.UnknownError", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_ACCESS_PORT_OPENED_HTTPS "InvalidParameter.AccessPortOpenedHttps",
    INVALID_PARAMETER_BAND_LIMIT_REQUIRED_MAINLAND "InvalidParameter.BandLimitRequiredMainland",
    INVALID_PARAMETER_BANDWIDTH_ALERT_COUNTER_MEASURE_CONFLICT_ORIGIN_TYPE "InvalidParameter.BandwidthAlertCounterMeasureConflictOriginType",
    INVALID_PARAMETER_CDN_STATUS_INVALID_DOMAIN "InvalidParameter.CDNStatusInvalidDomain",
    INVALID_PARAMETER_CAM_RESOURCE_BELONG_TO_DIFFERENT_USER "InvalidParameter.CamResourceBelongToDifferentUser",
    INVALID_PARAMETER_CAM_RESOURCE_SIX_STAGE_ERROR "InvalidParameter.CamResourceSixStageError",
    INVALID_PARAMETER_CAM_TAG_KEY_ALREADY_ATTACHED "InvalidParameter.CamTagKeyAlreadyAttached",
    INVALID_PARAMETER_CAM_TAG_KEY_ILLEGAL "InvalidParameter.CamTagKeyIllegal",
    INVALID_PARAMETER_CAM_TAG_KEY_NOT_EXIST "InvalidParameter.CamTagKeyNotExist",
    INVALID_PARAMETER_CAM_TAG_VALUE_ILLEGAL "InvalidParameter.CamTagValueIllegal",
    INVALID_PARAMETER_CDN_CERT_INFO_NOT_FOUND "InvalidParameter.CdnCertInfoNotFound",
    INVALID_PARAMETER_CDN_CERT_NO_CERT_INFO "InvalidParameter.CdnCertNoCertInfo",
    INVALID_PARAMETER_CDN_CERT_NOT_PEM "InvalidParameter.CdnCertNotPem",
    INVALID_PARAMETER_CDN_CLS_DUPLICATE_TOPIC "InvalidParameter.CdnClsDuplicateTopic",
    INVALID_PARAMETER_CDN_CLS_TOPIC_NAME_INVALID "InvalidParameter.CdnClsTopicNameInvalid",
    INVALID_PARAMETER_CDN_CLS_TOPIC_NOT_EXIST "InvalidParameter.CdnClsTopicNotExist",
    INVALID_PARAMETER_CDN_CONFIG_INVALID_CACHE "InvalidParameter.CdnConfigInvalidCache",
    INVALID_PARAMETER_CDN_CONFIG_INVALID_HOST "InvalidParameter.CdnConfigInvalidHost",
    INVALID_PARAMETER_CDN_CONFIG_INVALID_TAG "InvalidParameter.CdnConfigInvalidTag",
    INVALID_PARAMETER_CDN_CONFIG_TAG_REQUIRED "InvalidParameter.CdnConfigTagRequired",
    INVALID_PARAMETER_CDN_HOST_EXISTS_IN_EDGE_ONE "InvalidParameter.CdnHostExistsInEdgeOne",
    INVALID_PARAMETER_CDN_HOST_HAS_SPECIAL_CONFIG "InvalidParameter.CdnHostHasSpecialConfig",
    INVALID_PARAMETER_CDN_HOST_INTERNAL_HOST "InvalidParameter.CdnHostInternalHost",
    INVALID_PARAMETER_CDN_HOST_INVALID_MIDDLE_CONFIG "InvalidParameter.CdnHostInvalidMiddleConfig",
    INVALID_PARAMETER_CDN_HOST_INVALID_PARAM "InvalidParameter.CdnHostInvalidParam",
    INVALID_PARAMETER_CDN_HOST_INVALID_STATUS "InvalidParameter.CdnHostInvalidStatus",
    INVALID_PARAMETER_CDN_HOST_IS_COS_DEFAULT_ACCESS "InvalidParameter.CdnHostIsCosDefaultAccess",
    INVALID_PARAMETER_CDN_HOST_TOO_LONG_HOST "InvalidParameter.CdnHostTooLongHost",
    INVALID_PARAMETER_CDN_INTERFACE_ERROR "InvalidParameter.CdnInterfaceError",
    INVALID_PARAMETER_CDN_INVALID_PARAM_INTERVAL "InvalidParameter.CdnInvalidParamInterval",
    INVALID_PARAMETER_CDN_INVALID_PARAM_METRIC "InvalidParameter.CdnInvalidParamMetric",
    INVALID_PARAMETER_CDN_INVALID_PARAM_SERVICE_TYPE "InvalidParameter.CdnInvalidParamServiceType",
    INVALID_PARAMETER_CDN_KEY_RULES_EXCLUDE_CUSTOM_REQUIRES_FULL_LEGO "InvalidParameter.CdnKeyRulesExcludeCustomRequiresFullLego",
    INVALID_PARAMETER_CDN_KEY_RULES_INVALID_QUERY_STRING_VALUE "InvalidParameter.CdnKeyRulesInvalidQueryStringValue",
    INVALID_PARAMETER_CDN_PARAM_ERROR "InvalidParameter.CdnParamError",
    INVALID_PARAMETER_CDN_PURGE_WILDCARD_NOT_ALLOWED "InvalidParameter.CdnPurgeWildcardNotAllowed",
    INVALID_PARAMETER_CDN_PUSH_WILDCARD_NOT_ALLOWED "InvalidParameter.CdnPushWildcardNotAllowed",
    INVALID_PARAMETER_CDN_STAT_INVALID_DATE "InvalidParameter.CdnStatInvalidDate",
    INVALID_PARAMETER_CDN_STAT_INVALID_FILTER "InvalidParameter.CdnStatInvalidFilter",
    INVALID_PARAMETER_CDN_STAT_INVALID_METRIC "InvalidParameter.CdnStatInvalidMetric",
    INVALID_PARAMETER_CDN_STAT_INVALID_PROJECT_ID "InvalidParameter.CdnStatInvalidProjectId",
    INVALID_PARAMETER_CDN_STAT_TOO_MANY_DOMAINS "InvalidParameter.CdnStatTooManyDomains",
    INVALID_PARAMETER_CDN_URL_EXCEED_LENGTH "InvalidParameter.CdnUrlExceedLength",
    INVALID_PARAMETER_CLS_INDEX_CONFLICT "InvalidParameter.ClsIndexConflict",
    INVALID_PARAMETER_CLS_INDEX_RULE_EMPTY "InvalidParameter.ClsIndexRuleEmpty",
    INVALID_PARAMETER_CLS_INVALID_CONTENT "InvalidParameter.ClsInvalidContent",
    INVALID_PARAMETER_CLS_INVALID_CONTENT_TYPE "InvalidParameter.ClsInvalidContentType",
    INVALID_PARAMETER_CLS_INVALID_LOGSET_ID "InvalidParameter.ClsInvalidLogsetId",
    INVALID_PARAMETER_CLS_INVALID_PARAM "InvalidParameter.ClsInvalidParam",
    INVALID_PARAMETER_CLS_LOGSET_CONFLICT "InvalidParameter.ClsLogsetConflict",
    INVALID_PARAMETER_CLS_LOGSET_EMPTY "InvalidParameter.ClsLogsetEmpty",
    INVALID_PARAMETER_CLS_LOGSET_NOT_EMPTY "InvalidParameter.ClsLogsetNotEmpty",
    INVALID_PARAMETER_CLS_MISSING_AUTHORIZATION "InvalidParameter.ClsMissingAuthorization",
    INVALID_PARAMETER_CLS_MISSING_CONTENT "InvalidParameter.ClsMissingContent",
    INVALID_PARAMETER_CLS_SYNTAX_ERROR "InvalidParameter.ClsSyntaxError",
    INVALID_PARAMETER_CLS_TOPIC_CLOSED "InvalidParameter.ClsTopicClosed",
    INVALID_PARAMETER_CLS_TOPIC_CONFLICT "InvalidParameter.ClsTopicConflict",
    INVALID_PARAMETER_ECDN_INTERFACE_ERROR "InvalidParameter.EcdnInterfaceError",
    INVALID_PARAMETER_PATH_REGEX_TOO_MANY_SUB_PATTERN "InvalidParameter.PathRegexTooManySubPattern",
    INVALID_PARAMETER_REMOTE_AUTH_INVALID_PLATFORM "InvalidParameter.RemoteAuthInvalidPlatform",
    INVALID_PARAMETER_REMOTE_AUTH_INVALID_PROTOCOL "InvalidParameter.RemoteAuthInvalidProtocol",
    INVALID_PARAMETER_SSL_CERT_CHAIN_ERROR "InvalidParameter.SslCertChainError",
    INVALID_PARAMETER_SSL_CERT_MATCH_ERROR "InvalidParameter.SslCertMatchError",
    INVALID_PARAMETER_SSL_CERT_PARSE_ERROR "InvalidParameter.SslCertParseError",
    INVALID_PARAMETER_VALUE "InvalidParameterValue", LIMIT_EXCEEDED "LimitExceeded",
    LIMIT_EXCEEDED_CAM_RESOURCE_ARRAY_TOO_LONG "LimitExceeded.CamResourceArrayTooLong",
    LIMIT_EXCEEDED_CAM_RESOURCE_TOO_MANY_TAG_KEY "LimitExceeded.CamResourceTooManyTagKey",
    LIMIT_EXCEEDED_CAM_TAG_KEY_TOO_LONG "LimitExceeded.CamTagKeyTooLong",
    LIMIT_EXCEEDED_CAM_TAG_KEY_TOO_MANY_TAG_VALUE "LimitExceeded.CamTagKeyTooManyTagValue",
    LIMIT_EXCEEDED_CAM_TAG_QUOTA_EXCEED_LIMIT "LimitExceeded.CamTagQuotaExceedLimit",
    LIMIT_EXCEEDED_CAM_USER_TOO_MANY_TAG_KEY "LimitExceeded.CamUserTooManyTagKey",
    LIMIT_EXCEEDED_CDN_CALLING_QUERY_IP_TOO_OFTEN "LimitExceeded.CdnCallingQueryIpTooOften",
    LIMIT_EXCEEDED_CDN_CLS_TOO_MANY_TOPICS "LimitExceeded.CdnClsTooManyTopics",
    LIMIT_EXCEEDED_CDN_CONFIG_TOO_MANY_CACHE_RULES "LimitExceeded.CdnConfigTooManyCacheRules",
    LIMIT_EXCEEDED_CDN_HOST_OP_TOO_OFTEN "LimitExceeded.CdnHostOpTooOften",
    LIMIT_EXCEEDED_CDN_PURGE_EXCEED_BATCH_LIMIT "LimitExceeded.CdnPurgeExceedBatchLimit",
    LIMIT_EXCEEDED_CDN_PURGE_EXCEED_DAY_LIMIT "LimitExceeded.CdnPurgeExceedDayLimit",
    LIMIT_EXCEEDED_CDN_PURGE_PATH_EXCEED_BATCH_LIMIT "LimitExceeded.CdnPurgePathExceedBatchLimit",
    LIMIT_EXCEEDED_CDN_PURGE_PATH_EXCEED_DAY_LIMIT "LimitExceeded.CdnPurgePathExceedDayLimit",
    LIMIT_EXCEEDED_CDN_PURGE_URL_EXCEED_BATCH_LIMIT "LimitExceeded.CdnPurgeUrlExceedBatchLimit",
    LIMIT_EXCEEDED_CDN_PURGE_URL_EXCEED_DAY_LIMIT "LimitExceeded.CdnPurgeUrlExceedDayLimit",
    LIMIT_EXCEEDED_CDN_PUSH_EXCEED_BATCH_LIMIT "LimitExceeded.CdnPushExceedBatchLimit",
    LIMIT_EXCEEDED_CDN_PUSH_EXCEED_DAY_LIMIT "LimitExceeded.CdnPushExceedDayLimit",
    LIMIT_EXCEEDED_CDN_QUERY_IP_BATCH_TOO_MANY "LimitExceeded.CdnQueryIpBatchTooMany",
    LIMIT_EXCEEDED_CDN_USER_TOO_MANY_HOSTS "LimitExceeded.CdnUserTooManyHosts",
    LIMIT_EXCEEDED_CLS_LOG_SIZE_EXCEED "LimitExceeded.ClsLogSizeExceed",
    LIMIT_EXCEEDED_CLS_LOGSET_EXCEED "LimitExceeded.ClsLogsetExceed",
    LIMIT_EXCEEDED_CLS_TOPIC_EXCEED "LimitExceeded.ClsTopicExceed",
    LIMIT_EXCEEDED_SSL_CERT_REQUEST_LIMIT_EXCEEDED "LimitExceeded.SslCertRequestLimitExceeded",
    MISSING_PARAMETER "MissingParameter", OPERATION_DENIED_CDN_HOST_HAS_DDOS_RISK "OperationDenied.CdnHostHasDDosRisk",
    OPERATION_DENIED_PRODUCT_UPDATING "OperationDenied.ProductUpdating",
    OPERATION_DENIED_PRODUCT_UPGRADED "OperationDenied.ProductUpgraded",
    OPERATION_DENIED_SHARE_CACHE_AREA_DNS_NOT_MATCH "OperationDenied.ShareCacheAreaDnsNotMatch",
    OPERATION_DENIED_USER_MIGRATING "OperationDenied.UserMigrating",
    RESOURCE_IN_USE_CDN_CONFLICT_HOST_EXISTS "ResourceInUse.CdnConflictHostExists",
    RESOURCE_IN_USE_CDN_HOST_EXISTS "ResourceInUse.CdnHostExists",
    RESOURCE_IN_USE_CDN_OP_IN_PROGRESS "ResourceInUse.CdnOpInProgress",
    RESOURCE_IN_USE_TCB_HOST_EXISTS "ResourceInUse.TcbHostExists", RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_NOT_FOUND_CAM_TAG_KEY_NOT_EXIST "ResourceNotFound.CamTagKeyNotExist",
    RESOURCE_NOT_FOUND_CDN_HOST_NOT_EXISTS "ResourceNotFound.CdnHostNotExists",
    RESOURCE_NOT_FOUND_CDN_PROJECT_NOT_EXISTS "ResourceNotFound.CdnProjectNotExists",
    RESOURCE_NOT_FOUND_CDN_USER_NOT_EXISTS "ResourceNotFound.CdnUserNotExists",
    RESOURCE_NOT_FOUND_CDN_USER_TOO_MANY_HOSTS "ResourceNotFound.CdnUserTooManyHosts",
    RESOURCE_NOT_FOUND_CLS_INDEX_NOT_EXIST "ResourceNotFound.ClsIndexNotExist",
    RESOURCE_NOT_FOUND_CLS_LOGSET_NOT_EXIST "ResourceNotFound.ClsLogsetNotExist",
    RESOURCE_NOT_FOUND_CLS_TOPIC_NOT_EXIST "ResourceNotFound.ClsTopicNotExist",
    RESOURCE_NOT_FOUND_ECDN_DOMAIN_NOT_EXISTS "ResourceNotFound.EcdnDomainNotExists",
    RESOURCE_UNAVAILABLE "ResourceUnavailable",
    RESOURCE_UNAVAILABLE_CDN_HOST_BELONGS_TO_OTHERS_IN_MAINLAND "ResourceUnavailable.CdnHostBelongsToOthersInMainland",
    RESOURCE_UNAVAILABLE_CDN_HOST_BELONGS_TO_OTHERS_IN_OVERSEAS "ResourceUnavailable.CdnHostBelongsToOthersInOverseas",
    RESOURCE_UNAVAILABLE_CDN_HOST_EXISTS_IN_DSA "ResourceUnavailable.CdnHostExistsInDsa",
    RESOURCE_UNAVAILABLE_CDN_HOST_EXISTS_IN_TCB "ResourceUnavailable.CdnHostExistsInTcb",
    RESOURCE_UNAVAILABLE_CDN_HOST_IS_LOCKED "ResourceUnavailable.CdnHostIsLocked",
    RESOURCE_UNAVAILABLE_CDN_HOST_IS_MALICIOUS "ResourceUnavailable.CdnHostIsMalicious",
    RESOURCE_UNAVAILABLE_CDN_HOST_IS_NOT_OFFLINE "ResourceUnavailable.CdnHostIsNotOffline",
    RESOURCE_UNAVAILABLE_CDN_HOST_IS_NOT_ONLINE "ResourceUnavailable.CdnHostIsNotOnline",
    RESOURCE_UNAVAILABLE_CDN_HOST_NO_ICP "ResourceUnavailable.CdnHostNoIcp",
    RESOURCE_UNAVAILABLE_CHECK_USER_HIGH_RISK "ResourceUnavailable.CheckUserHighRisk",
    RESOURCE_UNAVAILABLE_HOST_EXIST_IN_VOD "ResourceUnavailable.HostExistInVod",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation",
    UNAUTHORIZED_OPERATION_CDN_ACCOUNT_UNAUTHORIZED "UnauthorizedOperation.CdnAccountUnauthorized",
    UNAUTHORIZED_OPERATION_CDN_CAM_UNAUTHORIZED "UnauthorizedOperation.CdnCamUnauthorized",
    UNAUTHORIZED_OPERATION_CDN_CLS_NOT_REGISTERED "UnauthorizedOperation.CdnClsNotRegistered",
    UNAUTHORIZED_OPERATION_CDN_DOMAIN_RECORD_NOT_VERIFIED "UnauthorizedOperation.CdnDomainRecordNotVerified",
    UNAUTHORIZED_OPERATION_CDN_HOST_EXISTS_IN_INTERNAL "UnauthorizedOperation.CdnHostExistsInInternal",
    UNAUTHORIZED_OPERATION_CDN_HOST_IN_ICP_BLACKLIST "UnauthorizedOperation.CdnHostInIcpBlacklist",
    UNAUTHORIZED_OPERATION_CDN_HOST_IS_OWNED_BY_OTHER "UnauthorizedOperation.CdnHostIsOwnedByOther",
    UNAUTHORIZED_OPERATION_CDN_HOST_IS_TO_APPLY_HOST "UnauthorizedOperation.CdnHostIsToApplyHost",
    UNAUTHORIZED_OPERATION_CDN_HOST_IS_USED_BY_OTHER "UnauthorizedOperation.CdnHostIsUsedByOther",
    UNAUTHORIZED_OPERATION_CDN_HOST_UNAUTHORIZED "UnauthorizedOperation.CdnHostUnauthorized",
    UNAUTHORIZED_OPERATION_CDN_INVALID_USER_STATUS "UnauthorizedOperation.CdnInvalidUserStatus",
    UNAUTHORIZED_OPERATION_CDN_PROJECT_UNAUTHORIZED "UnauthorizedOperation.CdnProjectUnauthorized",
    UNAUTHORIZED_OPERATION_CDN_TAG_UNAUTHORIZED "UnauthorizedOperation.CdnTagUnauthorized",
    UNAUTHORIZED_OPERATION_CDN_TXT_RECORD_VALUE_NOT_MATCH "UnauthorizedOperation.CdnTxtRecordValueNotMatch",
    UNAUTHORIZED_OPERATION_CDN_USER_AUTH_FAIL "UnauthorizedOperation.CdnUserAuthFail",
    UNAUTHORIZED_OPERATION_CDN_USER_AUTH_WAIT "UnauthorizedOperation.CdnUserAuthWait",
    UNAUTHORIZED_OPERATION_CDN_USER_INVALID_CREDENTIAL "UnauthorizedOperation.CdnUserInvalidCredential",
    UNAUTHORIZED_OPERATION_CDN_USER_IS_ISOLATED "UnauthorizedOperation.CdnUserIsIsolated",
    UNAUTHORIZED_OPERATION_CDN_USER_IS_SUSPENDED "UnauthorizedOperation.CdnUserIsSuspended",
    UNAUTHORIZED_OPERATION_CDN_USER_NO_WHITELIST "UnauthorizedOperation.CdnUserNoWhitelist",
    UNAUTHORIZED_OPERATION_CLS_INVALID_AUTHORIZATION "UnauthorizedOperation.ClsInvalidAuthorization",
    UNAUTHORIZED_OPERATION_CLS_SERVICE_NOT_ACTIVATED "UnauthorizedOperation.ClsServiceNotActivated",
    UNAUTHORIZED_OPERATION_CLS_UNAUTHORIZED "UnauthorizedOperation.ClsUnauthorized",
    UNAUTHORIZED_OPERATION_CSRF_ERROR "UnauthorizedOperation.CsrfError",
    UNAUTHORIZED_OPERATION_ECDN_MIGRATED_CDN "UnauthorizedOperation.EcdnMigratedCdn",
    UNAUTHORIZED_OPERATION_OP_NO_AUTH "UnauthorizedOperation.OpNoAuth",
    UNAUTHORIZED_OPERATION_OPERATION_TOO_OFTEN "UnauthorizedOperation.OperationTooOften",
    UNAUTHORIZED_OPERATION_UNKNOWN "UnauthorizedOperation.Unknown", UNKNOWN_PARAMETER "UnknownParameter",
    UNSUPPORTED_OPERATION_CLS_NOT_ALLOWED "UnsupportedOperation.ClsNotAllowed",
    UNSUPPORTED_OPERATION_OP_NO_AUTH "UnsupportedOperation.OpNoAuth"
}

#[cfg(feature = "unstable-registry")]
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
