//! `waf` of Tencent Cloud, API version 2018-01-25.
//!
//! Endpoint: `waf.tencentcloudapi.com`, or `waf.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, waf::DescribeAccessIndex};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAccessIndex::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("waf", "2018-01-25", "waf", &Endpoints::NONE);

/// Adds anti fake url: `AddAntiFakeUrl` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=AddAntiFakeUrl>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_SPECIFICATION_ERR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAntiFakeUrl {
    /// Required.
    pub domain: String,
    /// Required.
    pub name: String,
    /// Required.
    pub uri: String,
}
operation! { AddAntiFakeUrl(domain: String, name: String, uri: String) "AddAntiFakeUrl" -> AddAntiFakeUrlOutput {
    0 "Domain" domain, 1 "Name" name, 2 "Uri" uri
} }

/// Response of [`AddAntiFakeUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAntiFakeUrlOutput {
    pub result: Option<String>,
    pub id: Option<String>,
}
model! { AddAntiFakeUrlOutput {
    0 "Result" result: String, 1 "Id" id: String
} }

/// Adds anti info leak rules: `AddAntiInfoLeakRules` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=AddAntiInfoLeakRules>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_SPECIFICATION_ERR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAntiInfoLeakRules {
    /// Required.
    pub domain: String,
    /// Required.
    pub name: String,
    /// Required.
    pub action_type: i64,
    /// Required.
    pub strategies: Vec<StrategyForAntiInfoLeak>,
    pub uri: Option<String>,
}
operation! {
    AddAntiInfoLeakRules(domain: String, name: String, action_type: i64, strategies: Vec<StrategyForAntiInfoLeak>)
    "AddAntiInfoLeakRules" -> AddAntiInfoLeakRulesOutput {
    0 "Domain" domain, 1 "Name" name, 2 "ActionType" action_type, 3 "Strategies" strategies, 4 "Uri" uri: String
} }

/// In the request of [`AddAntiInfoLeakRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StrategyForAntiInfoLeak {
    /// Required.
    pub field: Option<String>,
    /// Required.
    pub compare_func: Option<String>,
    /// Required.
    pub content: Option<String>,
}
input! { StrategyForAntiInfoLeak(field: String, compare_func: String, content: String) {
    0 "Field" field: String, 1 "CompareFunc" compare_func: String, 2 "Content" content: String
} }

/// Response of [`AddAntiInfoLeakRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAntiInfoLeakRulesOutput {
    pub rule_id: Option<i64>,
}
model! { AddAntiInfoLeakRulesOutput {
    0 "RuleId" rule_id: i64
} }

/// Adds area ban areas: `AddAreaBanAreas` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=AddAreaBanAreas>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAreaBanAreas {
    /// Required.
    pub domain: String,
    /// Required.
    pub areas: Vec<String>,
    pub edition: Option<String>,
    pub job_type: Option<String>,
    pub job_date_time: Option<JobDateTime>,
}
operation! { AddAreaBanAreas(domain: String, areas: Vec<String>) "AddAreaBanAreas" -> Empty {
    0 "Domain" domain, 1 "Areas" areas, 2 "Edition" edition: String, 3 "JobType" job_type: String,
    4 "JobDateTime" job_date_time: JobDateTime
} }

/// Response of [`AddAreaBanAreas`]: empty.
pub type AddAreaBanAreasOutput = Empty;

/// In the request of [`AddAreaBanAreas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobDateTime {
    pub timed: Option<Vec<TimedJob>>,
    pub cron: Option<Vec<CronJob>>,
    pub time_t_zone: Option<String>,
}
input! { JobDateTime() {
    0 "Timed" timed: Vec<TimedJob>, 1 "Cron" cron: Vec<CronJob>, 2 "TimeTZone" time_t_zone: String
} }

/// In the request of [`AddAreaBanAreas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimedJob {
    pub start_date_time: Option<i64>,
    pub end_date_time: Option<i64>,
}
input! { TimedJob() {
    0 "StartDateTime" start_date_time: i64, 1 "EndDateTime" end_date_time: i64
} }

/// In the request of [`AddAreaBanAreas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CronJob {
    pub days: Option<Vec<i64>>,
    pub w_days: Option<Vec<i64>>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
input! { CronJob() {
    0 "Days" days: Vec<i64>, 1 "WDays" w_days: Vec<i64>, 2 "StartTime" start_time: String, 3 "EndTime" end_time: String
} }

/// Adds attack white rule: `AddAttackWhiteRule` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=AddAttackWhiteRule>.
///
/// Errors: [`codes::DRY_RUN_OPERATION`], [`codes::INVALID_PARAMETER_INVALID_CERTIFICATE`],
/// [`codes::INVALID_PARAMETER_QUERY_CERT_BY_SSLID_FAILED`], [`codes::INVALID_PARAMETER_VALUE_INVALID_REQUEST`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAttackWhiteRule {
    /// Required.
    pub domain: String,
    /// Required.
    pub status: i64,
    /// Required.
    pub rules: Vec<UserWhiteRuleItem>,
    pub rule_id: Option<i64>,
    pub signature_id: Option<String>,
    pub signature_ids: Option<Vec<String>>,
    pub type_ids: Option<Vec<String>>,
    pub mode: Option<i64>,
    pub name: Option<String>,
}
operation! { AddAttackWhiteRule(domain: String, status: i64, rules: Vec<UserWhiteRuleItem>)
    "AddAttackWhiteRule" -> AddAttackWhiteRuleOutput {
    0 "Domain" domain, 1 "Status" status, 2 "Rules" rules, 3 "RuleId" rule_id: i64,
    4 "SignatureId" signature_id: String, 5 "SignatureIds" signature_ids: Vec<String>,
    6 "TypeIds" type_ids: Vec<String>, 7 "Mode" mode: i64, 8 "Name" name: String
} }

/// In the request of [`AddAttackWhiteRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserWhiteRuleItem {
    /// Required.
    pub match_field: Option<String>,
    /// Required.
    pub match_method: Option<String>,
    /// Required.
    pub match_content: Option<String>,
    pub match_params: Option<String>,
}
input! { UserWhiteRuleItem(match_field: String, match_method: String, match_content: String) {
    0 "MatchField" match_field: String, 1 "MatchMethod" match_method: String, 2 "MatchContent" match_content: String,
    3 "MatchParams" match_params: String
} }

/// Response of [`AddAttackWhiteRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAttackWhiteRuleOutput {
    pub rule_id: Option<i64>,
}
model! { AddAttackWhiteRuleOutput {
    0 "RuleId" rule_id: i64
} }

/// Adds batch custom rule: `AddBatchCustomRule` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=AddBatchCustomRule>.
///
/// Errors: [`codes::FAILED_OPERATION_DOMAIN_NAME_VERIFICATION_ERROR`],
/// [`codes::FAILED_OPERATION_THE_BATCH_PROTECTION_RULE_NAME_ALREADY_EXISTS`],
/// [`codes::FAILED_OPERATION_THE_FOLLOWING_DOMAINS_HAVE_EXCEEDED_THE_UPPER_LIMIT`],
/// [`codes::FAILED_OPERATION_THE_FOLLOWING_DOMAINS_HAVE_INVALID_THE_UPPER_LIMIT`],
/// [`codes::FAILED_OPERATION_THE_NAME_OF_THE_BATCH_PROTECTION_RULE_CANNOT_BE_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_CEL_SYNTAX_ERR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddBatchCustomRule {
    /// Required.
    pub name: String,
    /// Required.
    pub expire_time: i64,
    /// Required.
    pub sort_id: i64,
    /// Required.
    pub action_type: i64,
    /// Required.
    pub redirect: String,
    /// Required.
    pub bypass: String,
    /// Required.
    pub remark: String,
    /// Required.
    pub event_id: String,
    /// Required.
    pub domains: Vec<String>,
    /// Required.
    pub strategies: Vec<Strategy>,
    pub job_type: Option<String>,
    pub job_date_time: Option<JobDateTime>,
    pub logical_op: Option<String>,
    pub page_id: Option<String>,
    pub action_ratio: Option<i64>,
    pub group_ids: Option<Vec<i64>>,
}

/// Arguments of [`AddBatchCustomRule::new`].
pub struct AddBatchCustomRuleRequired {
    pub name: String,
    pub expire_time: i64,
    pub sort_id: i64,
    pub action_type: i64,
    pub redirect: String,
    pub bypass: String,
    pub remark: String,
    pub event_id: String,
    pub domains: Vec<String>,
    pub strategies: Vec<Strategy>,
}
operation! {
    AddBatchCustomRule { AddBatchCustomRuleRequired: name, expire_time, sort_id, action_type, redirect, bypass, remark, event_id, domains, strategies }
    "AddBatchCustomRule" -> AddBatchCustomRuleOutput {
    0 "Name" name, 1 "ExpireTime" expire_time, 2 "SortId" sort_id, 3 "ActionType" action_type, 4 "Redirect" redirect,
    5 "Bypass" bypass, 6 "Remark" remark, 7 "EventId" event_id, 8 "Domains" domains, 9 "Strategies" strategies,
    10 "JobType" job_type: String, 11 "JobDateTime" job_date_time: JobDateTime, 12 "LogicalOp" logical_op: String,
    13 "PageId" page_id: String, 14 "ActionRatio" action_ratio: i64, 15 "GroupIds" group_ids: Vec<i64>
} }

/// In the request of [`AddBatchCustomRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Strategy {
    /// Required.
    pub field: Option<String>,
    /// Required.
    pub compare_func: Option<String>,
    /// Required.
    pub content: Option<String>,
    /// Required.
    pub arg: Option<String>,
    pub case_not_sensitive: Option<i64>,
}
input! { Strategy(field: String, compare_func: String, content: String, arg: String) {
    0 "Field" field: String, 1 "CompareFunc" compare_func: String, 2 "Content" content: String, 3 "Arg" arg: String,
    4 "CaseNotSensitive" case_not_sensitive: i64
} }

/// Response of [`AddBatchCustomRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddBatchCustomRuleOutput {
    pub res: Option<String>,
}
model! { AddBatchCustomRuleOutput {
    0 "Res" res: String
} }

/// Adds batch custom white rule: `AddBatchCustomWhiteRule` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=AddBatchCustomWhiteRule>.
///
/// Errors: [`codes::FAILED_OPERATION_THE_NAME_OF_THE_BATCH_PROTECTION_RULE_CANNOT_BE_EMPTY`],
/// [`codes::LIMIT_EXCEEDED_SPECIFICATION_ERR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddBatchCustomWhiteRule {
    /// Required.
    pub name: String,
    /// Required.
    pub sort_id: i64,
    /// Required.
    pub strategies: Vec<Strategy>,
    /// Required.
    pub bypass: Vec<String>,
    /// Required.
    pub job_type: String,
    /// Required.
    pub job_date_time: JobDateTime,
    pub domains: Option<Vec<String>>,
    pub group_ids: Option<Vec<i64>>,
    pub logical_op: Option<String>,
}

/// Arguments of [`AddBatchCustomWhiteRule::new`].
pub struct AddBatchCustomWhiteRuleRequired {
    pub name: String,
    pub sort_id: i64,
    pub strategies: Vec<Strategy>,
    pub bypass: Vec<String>,
    pub job_type: String,
    pub job_date_time: JobDateTime,
}
operation! {
    AddBatchCustomWhiteRule { AddBatchCustomWhiteRuleRequired: name, sort_id, strategies, bypass, job_type, job_date_time }
    "AddBatchCustomWhiteRule" -> AddBatchCustomWhiteRuleOutput {
    0 "Name" name, 1 "SortId" sort_id, 2 "Strategies" strategies, 3 "Bypass" bypass, 4 "JobType" job_type,
    5 "JobDateTime" job_date_time, 6 "Domains" domains: Vec<String>, 7 "GroupIds" group_ids: Vec<i64>,
    8 "LogicalOp" logical_op: String
} }

/// Response of [`AddBatchCustomWhiteRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddBatchCustomWhiteRuleOutput {
    pub rule_id: Option<i64>,
}
model! { AddBatchCustomWhiteRuleOutput {
    0 "RuleId" rule_id: i64
} }

/// Adds bypass all rule: `AddBypassAllRule` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=AddBypassAllRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddBypassAllRule {}
operation! { AddBypassAllRule() "AddBypassAllRule" -> Empty {} }

/// Response of [`AddBypassAllRule`]: empty.
pub type AddBypassAllRuleOutput = Empty;

/// Adds custom rule: `AddCustomRule` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=AddCustomRule>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_CEL_SYNTAX_ERR`], [`codes::LIMIT_EXCEEDED_SPECIFICATION_ERR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCustomRule {
    /// Required.
    pub name: String,
    /// Required.
    pub sort_id: String,
    /// Required.
    pub strategies: Vec<Strategy>,
    /// Required.
    pub domain: String,
    /// Required.
    pub action_type: String,
    pub redirect: Option<String>,
    pub expire_time: Option<String>,
    pub edition: Option<String>,
    /// Deprecated.
    pub bypass: Option<String>,
    pub event_id: Option<String>,
    pub job_type: Option<String>,
    pub job_date_time: Option<JobDateTime>,
    pub source: Option<String>,
    pub label: Option<String>,
    pub status: Option<i64>,
    pub page_id: Option<String>,
    pub logical_op: Option<String>,
    pub action_ratio: Option<i64>,
}

/// Arguments of [`AddCustomRule::new`].
pub struct AddCustomRuleRequired {
    pub name: String,
    pub sort_id: String,
    pub strategies: Vec<Strategy>,
    pub domain: String,
    pub action_type: String,
}
operation! { AddCustomRule { AddCustomRuleRequired: name, sort_id, strategies, domain, action_type }
    "AddCustomRule" -> AddCustomRuleOutput {
    0 "Name" name, 1 "SortId" sort_id, 2 "Strategies" strategies, 3 "Domain" domain, 4 "ActionType" action_type,
    5 "Redirect" redirect: String, 6 "ExpireTime" expire_time: String, 7 "Edition" edition: String,
    8 "Bypass" bypass: String, 9 "EventId" event_id: String, 10 "JobType" job_type: String,
    11 "JobDateTime" job_date_time: JobDateTime, 12 "Source" source: String, 13 "Label" label: String,
    14 "Status" status: i64, 15 "PageId" page_id: String, 16 "LogicalOp" logical_op: String,
    17 "ActionRatio" action_ratio: i64
} }

/// Response of [`AddCustomRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCustomRuleOutput {
    pub success: Option<ResponseCode>,
    pub rule_id: Option<i64>,
}
model! { AddCustomRuleOutput {
    0 "Success" success: ResponseCode, 1 "RuleId" rule_id: i64
} }

/// In the response of [`AddCustomRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseCode {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { ResponseCode {
    0 "Code" code: String, 1 "Message" message: String
} }

/// Adds custom white rule: `AddCustomWhiteRule` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=AddCustomWhiteRule>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_SPECIFICATION_ERR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCustomWhiteRule {
    /// Required.
    pub name: String,
    /// Required.
    pub sort_id: String,
    /// Required.
    pub strategies: Vec<Strategy>,
    /// Required.
    pub domain: String,
    /// Required.
    pub bypass: String,
    pub expire_time: Option<String>,
    pub job_type: Option<String>,
    pub job_date_time: Option<JobDateTime>,
    pub logical_op: Option<String>,
}

/// Arguments of [`AddCustomWhiteRule::new`].
pub struct AddCustomWhiteRuleRequired {
    pub name: String,
    pub sort_id: String,
    pub strategies: Vec<Strategy>,
    pub domain: String,
    pub bypass: String,
}
operation! { AddCustomWhiteRule { AddCustomWhiteRuleRequired: name, sort_id, strategies, domain, bypass }
    "AddCustomWhiteRule" -> AddCustomWhiteRuleOutput {
    0 "Name" name, 1 "SortId" sort_id, 2 "Strategies" strategies, 3 "Domain" domain, 4 "Bypass" bypass,
    5 "ExpireTime" expire_time: String, 6 "JobType" job_type: String, 7 "JobDateTime" job_date_time: JobDateTime,
    8 "LogicalOp" logical_op: String
} }

/// Response of [`AddCustomWhiteRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCustomWhiteRuleOutput {
    pub success: Option<ResponseCode>,
    pub rule_id: Option<i64>,
}
model! { AddCustomWhiteRuleOutput {
    0 "Success" success: ResponseCode, 1 "RuleId" rule_id: i64
} }

/// Adds domain white rule: `AddDomainWhiteRule` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=AddDomainWhiteRule>.
///
/// Errors: [`codes::FAILED_OPERATION_MYSQL_DB_OPERATION_FAILED`], [`codes::UNSUPPORTED_OPERATION_INVALID_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDomainWhiteRule {
    pub domain: Option<String>,
    pub rules: Option<Vec<i64>>,
    pub url: Option<String>,
    pub function: Option<String>,
    pub status: Option<i64>,
}
operation! { AddDomainWhiteRule() "AddDomainWhiteRule" -> AddDomainWhiteRuleOutput {
    0 "Domain" domain: String, 1 "Rules" rules: Vec<i64>, 2 "Url" url: String, 3 "Function" function: String,
    4 "Status" status: i64
} }

/// Response of [`AddDomainWhiteRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDomainWhiteRuleOutput {
    pub id: Option<i64>,
}
model! { AddDomainWhiteRuleOutput {
    0 "Id" id: i64
} }

/// Adds sparta protection: `AddSpartaProtection` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=AddSpartaProtection>.
///
/// Errors: [`codes::FAILED_OPERATION_REDIS_OPERATION_FAILED`], [`codes::INTERNAL_ERROR_ASYNCHRONOUS_CALL_FAILED`],
/// [`codes::INVALID_PARAMETER_CERTIFICATION_PARAMETER_ERR`], [`codes::INVALID_PARAMETER_DOMAIN_EXCEEDS_LIMIT_ERR`],
/// [`codes::INVALID_PARAMETER_DOMAIN_NOT_RECORD`], [`codes::INVALID_PARAMETER_PORT_PARAMETER_ERR`],
/// [`codes::INVALID_PARAMETER_PROTECTION_DOMAIN_PARAMETER_ERR`], [`codes::INVALID_PARAMETER_TLS_PARAMETER_ERR`],
/// [`codes::INVALID_PARAMETER_UNAUTHORIZED_OPERATION_PARAMETER_ERR`],
/// [`codes::INVALID_PARAMETER_UPSTREAM_PARAMETER_ERR`], [`codes::INVALID_PARAMETER_XFF_RESET_PARAMETER_ERR`],
/// [`codes::RESOURCE_IN_USE_EMPTY_ERR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSpartaProtection {
    /// Required.
    pub domain: String,
    /// Required.
    pub cert_type: i64,
    /// Required.
    pub is_cdn: i64,
    /// Required.
    pub upstream_type: i64,
    /// Required.
    pub is_websocket: i64,
    /// Required.
    pub load_balance: String,
    /// Required.
    pub ports: Vec<PortItem>,
    /// Required.
    pub is_keep_alive: String,
    /// Required.
    pub instance_id: String,
    pub https_rewrite: Option<i64>,
    pub is_http2: Option<i64>,
    pub active_check: Option<i64>,
    pub cipher_template: Option<i64>,
    pub cert: Option<String>,
    /// Secret.
    pub private_key: Option<Secret>,
    pub ssl_id: Option<String>,
    /// Deprecated.
    pub resource_id: Option<String>,
    pub ip_headers: Option<Vec<String>>,
    pub upstream_scheme: Option<String>,
    /// Deprecated.
    pub https_upstream_port: Option<String>,
    /// Deprecated.
    pub is_gray: Option<i64>,
    /// Deprecated.
    pub gray_areas: Option<Vec<String>>,
    pub upstream_domain: Option<String>,
    pub src_list: Option<Vec<String>>,
    /// Deprecated.
    pub edition: Option<String>,
    /// Deprecated.
    pub anycast: Option<i64>,
    pub weights: Option<Vec<i64>>,
    pub tls_version: Option<i64>,
    pub ciphers: Option<Vec<i64>>,
    pub proxy_connect_timeout: Option<i64>,
    pub proxy_read_timeout: Option<i64>,
    pub proxy_send_timeout: Option<i64>,
    pub sni_type: Option<i64>,
    pub sni_host: Option<String>,
    pub xff_reset: Option<i64>,
    pub note: Option<String>,
    pub upstream_host: Option<String>,
    pub proxy_buffer: Option<i64>,
    pub probe_status: Option<i64>,
    pub gm_type: Option<i64>,
    pub gm_cert_type: Option<i64>,
    pub gm_cert: Option<String>,
    /// Secret.
    pub gm_private_key: Option<Secret>,
    pub gm_enc_cert: Option<String>,
    /// Secret.
    pub gm_enc_private_key: Option<Secret>,
    pub gm_ssl_id: Option<String>,
    pub upstream_policy: Option<i64>,
    pub upstream_rules: Option<Vec<UpstreamRule>>,
    pub use_case: Option<i64>,
    pub gzip: Option<i64>,
    pub tags: Option<Vec<TagInfo>>,
}

/// Arguments of [`AddSpartaProtection::new`].
pub struct AddSpartaProtectionRequired {
    pub domain: String,
    pub cert_type: i64,
    pub is_cdn: i64,
    pub upstream_type: i64,
    pub is_websocket: i64,
    pub load_balance: String,
    pub ports: Vec<PortItem>,
    pub is_keep_alive: String,
    pub instance_id: String,
}
operation! {
    AddSpartaProtection { AddSpartaProtectionRequired: domain, cert_type, is_cdn, upstream_type, is_websocket, load_balance, ports, is_keep_alive, instance_id }
    "AddSpartaProtection" -> Empty {
    0 "Domain" domain, 1 "CertType" cert_type, 2 "IsCdn" is_cdn, 3 "UpstreamType" upstream_type,
    4 "IsWebsocket" is_websocket, 5 "LoadBalance" load_balance, 6 "Ports" ports, 7 "IsKeepAlive" is_keep_alive,
    8 "InstanceID" instance_id, 9 "HttpsRewrite" https_rewrite: i64, 10 "IsHttp2" is_http2: i64,
    11 "ActiveCheck" active_check: i64, 12 "CipherTemplate" cipher_template: i64, 13 "Cert" cert: String,
    14 "PrivateKey" private_key: Secret, 15 "SSLId" ssl_id: String, 16 "ResourceId" resource_id: String,
    17 "IpHeaders" ip_headers: Vec<String>, 18 "UpstreamScheme" upstream_scheme: String,
    19 "HttpsUpstreamPort" https_upstream_port: String, 20 "IsGray" is_gray: i64,
    21 "GrayAreas" gray_areas: Vec<String>, 22 "UpstreamDomain" upstream_domain: String,
    23 "SrcList" src_list: Vec<String>, 24 "Edition" edition: String, 25 "Anycast" anycast: i64,
    26 "Weights" weights: Vec<i64>, 27 "TLSVersion" tls_version: i64, 28 "Ciphers" ciphers: Vec<i64>,
    29 "ProxyConnectTimeout" proxy_connect_timeout: i64, 30 "ProxyReadTimeout" proxy_read_timeout: i64,
    31 "ProxySendTimeout" proxy_send_timeout: i64, 32 "SniType" sni_type: i64, 33 "SniHost" sni_host: String,
    34 "XFFReset" xff_reset: i64, 35 "Note" note: String, 36 "UpstreamHost" upstream_host: String,
    37 "ProxyBuffer" proxy_buffer: i64, 38 "ProbeStatus" probe_status: i64, 39 "GmType" gm_type: i64,
    40 "GmCertType" gm_cert_type: i64, 41 "GmCert" gm_cert: String, 42 "GmPrivateKey" gm_private_key: Secret,
    43 "GmEncCert" gm_enc_cert: String, 44 "GmEncPrivateKey" gm_enc_private_key: Secret, 45 "GmSSLId" gm_ssl_id: String,
    46 "UpstreamPolicy" upstream_policy: i64, 47 "UpstreamRules" upstream_rules: Vec<UpstreamRule>,
    48 "UseCase" use_case: i64, 49 "Gzip" gzip: i64, 50 "Tags" tags: Vec<TagInfo>
} }

/// Response of [`AddSpartaProtection`]: empty.
pub type AddSpartaProtectionOutput = Empty;

/// In the request of [`AddSpartaProtection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PortItem {
    /// Required.
    pub port: Option<String>,
    /// Required.
    pub protocol: Option<String>,
    /// Required.
    pub upstream_port: Option<String>,
    /// Required.
    pub upstream_protocol: Option<String>,
    /// Required.
    pub nginx_server_id: Option<String>,
}

/// Arguments of [`PortItem::new`].
pub struct PortItemRequired {
    pub port: String,
    pub protocol: String,
    pub upstream_port: String,
    pub upstream_protocol: String,
    pub nginx_server_id: String,
}
input! { PortItem { PortItemRequired: port, protocol, upstream_port, upstream_protocol, nginx_server_id } {
    0 "Port" port: String, 1 "Protocol" protocol: String, 2 "UpstreamPort" upstream_port: String,
    3 "UpstreamProtocol" upstream_protocol: String, 4 "NginxServerId" nginx_server_id: String
} }

/// In the request of [`AddSpartaProtection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpstreamRule {
    /// Required.
    pub key_name: Option<String>,
    /// Required.
    pub symbol: Option<String>,
    /// Required.
    pub content_list: Option<Vec<String>>,
    /// Required.
    pub address_list: Option<Vec<String>>,
    /// Required.
    pub balance_type: Option<i64>,
}

/// Arguments of [`UpstreamRule::new`].
pub struct UpstreamRuleRequired {
    pub key_name: String,
    pub symbol: String,
    pub content_list: Vec<String>,
    pub address_list: Vec<String>,
    pub balance_type: i64,
}
input! { UpstreamRule { UpstreamRuleRequired: key_name, symbol, content_list, address_list, balance_type } {
    0 "KeyName" key_name: String, 1 "Symbol" symbol: String, 2 "ContentList" content_list: Vec<String>,
    3 "AddressList" address_list: Vec<String>, 4 "BalanceType" balance_type: i64
} }

/// In the request of [`AddSpartaProtection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagInfo {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { TagInfo() {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Batches operate user signature rules: `BatchOperateUserSignatureRules` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=BatchOperateUserSignatureRules>.
///
/// Errors: [`codes::FAILED_OPERATION_REDIS_OPERATION_FAILED`], [`codes::INTERNAL_ERROR_ASYNCHRONOUS_CALL_FAILED`],
/// [`codes::INVALID_PARAMETER_CERTIFICATION_PARAMETER_ERR`], [`codes::INVALID_PARAMETER_DOMAIN_EXCEEDS_LIMIT_ERR`],
/// [`codes::INVALID_PARAMETER_DOMAIN_NOT_RECORD`], [`codes::INVALID_PARAMETER_PORT_PARAMETER_ERR`],
/// [`codes::INVALID_PARAMETER_PROTECTION_DOMAIN_PARAMETER_ERR`], [`codes::INVALID_PARAMETER_TLS_PARAMETER_ERR`],
/// [`codes::INVALID_PARAMETER_UNAUTHORIZED_OPERATION_PARAMETER_ERR`],
/// [`codes::INVALID_PARAMETER_UPSTREAM_PARAMETER_ERR`], [`codes::INVALID_PARAMETER_XFF_RESET_PARAMETER_ERR`],
/// [`codes::RESOURCE_IN_USE_EMPTY_ERR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchOperateUserSignatureRules {
    /// Required.
    pub domain: String,
    /// Required.
    pub status: String,
    pub rule_ids: Option<Vec<String>>,
    pub reason: Option<i64>,
    pub selected_all: Option<bool>,
    pub filters: Option<Vec<FiltersItemNew>>,
}
operation! { BatchOperateUserSignatureRules(domain: String, status: String)
    "BatchOperateUserSignatureRules" -> BatchOperateUserSignatureRulesOutput {
    0 "Domain" domain, 1 "Status" status, 2 "RuleIds" rule_ids: Vec<String>, 3 "Reason" reason: i64,
    4 "SelectedAll" selected_all: bool, 5 "Filters" filters: Vec<FiltersItemNew>
} }

/// In the request of [`BatchOperateUserSignatureRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FiltersItemNew {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub values: Option<Vec<String>>,
    /// Required.
    pub exact_match: Option<bool>,
}
input! { FiltersItemNew(name: String, values: Vec<String>, exact_match: bool) {
    0 "Name" name: String, 1 "Values" values: Vec<String>, 2 "ExactMatch" exact_match: bool
} }

/// Response of [`BatchOperateUserSignatureRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchOperateUserSignatureRulesOutput {
    pub common_rsp: Option<CommonRspData>,
}
model! { BatchOperateUserSignatureRulesOutput {
    0 "CommonRsp" common_rsp: CommonRspData
} }

/// In the response of [`BatchOperateUserSignatureRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommonRspData {
    pub code: Option<i64>,
    pub msg: Option<String>,
}
model! { CommonRspData {
    0 "Code" code: i64, 1 "Msg" msg: String
} }

/// Creates access export: `CreateAccessExport` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=CreateAccessExport>.
///
/// Errors: [`codes::FAILED_OPERATION_CLS_INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_INVALID_CERTIFICATE`],
/// [`codes::INVALID_PARAMETER_QUERY_CERT_BY_SSLID_FAILED`], [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccessExport {
    /// Required.
    pub topic_id: String,
    /// Required.
    pub from: i64,
    /// Required.
    pub to: i64,
    /// Required.
    pub query: String,
    /// Required.
    pub count: i64,
    pub format: Option<String>,
    pub order: Option<String>,
}

/// Arguments of [`CreateAccessExport::new`].
pub struct CreateAccessExportRequired {
    pub topic_id: String,
    pub from: i64,
    pub to: i64,
    pub query: String,
    pub count: i64,
}
operation! { CreateAccessExport { CreateAccessExportRequired: topic_id, from, to, query, count }
    "CreateAccessExport" -> CreateAccessExportOutput {
    0 "TopicId" topic_id, 1 "From" from, 2 "To" to, 3 "Query" query, 4 "Count" count, 5 "Format" format: String,
    6 "Order" order: String
} }

/// Response of [`CreateAccessExport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccessExportOutput {
    pub export_id: Option<String>,
}
model! { CreateAccessExportOutput {
    0 "ExportId" export_id: String
} }

/// Creates area ban rule: `CreateAreaBanRule` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=CreateAreaBanRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAreaBanRule {
    /// Required.
    pub domain: String,
    /// Required.
    pub areas: Vec<Area>,
    /// Required.
    pub job_type: String,
    /// Required.
    pub job_date_time: JobDateTime,
    /// Required.
    pub lang: String,
}

/// Arguments of [`CreateAreaBanRule::new`].
pub struct CreateAreaBanRuleRequired {
    pub domain: String,
    pub areas: Vec<Area>,
    pub job_type: String,
    pub job_date_time: JobDateTime,
    pub lang: String,
}
operation! { CreateAreaBanRule { CreateAreaBanRuleRequired: domain, areas, job_type, job_date_time, lang }
    "CreateAreaBanRule" -> Empty {
    0 "Domain" domain, 1 "Areas" areas, 2 "JobType" job_type, 3 "JobDateTime" job_date_time, 4 "Lang" lang
} }

/// Response of [`CreateAreaBanRule`]: empty.
pub type CreateAreaBanRuleOutput = Empty;

/// In the request of [`CreateAreaBanRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Area {
    /// Required.
    pub country: Option<String>,
    pub region: Option<String>,
    pub city: Option<String>,
}
input! { Area(country: String) {
    0 "Country" country: String, 1 "Region" region: String, 2 "City" city: String
} }

/// Creates batch ip access control: `CreateBatchIpAccessControl` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=CreateBatchIpAccessControl>.
///
/// Errors: [`codes::FAILED_OPERATION_THE_NUMBER_OF_ADDED_BLACK_AND_WHITE_LIST_EXCEEDS_THE_UPPER_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_SPECIFICATION_ERR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatchIpAccessControl {
    /// Required.
    pub ip_list: Vec<String>,
    /// Required.
    pub job_type: String,
    /// Required.
    pub job_date_time: JobDateTime,
    /// Required.
    pub action_type: i64,
    pub group_ids: Option<Vec<i64>>,
    pub domains: Option<Vec<String>>,
    pub note: Option<String>,
}
operation! {
    CreateBatchIpAccessControl(ip_list: Vec<String>, job_type: String, job_date_time: JobDateTime, action_type: i64)
    "CreateBatchIpAccessControl" -> CreateBatchIpAccessControlOutput {
    0 "IpList" ip_list, 1 "JobType" job_type, 2 "JobDateTime" job_date_time, 3 "ActionType" action_type,
    4 "GroupIds" group_ids: Vec<i64>, 5 "Domains" domains: Vec<String>, 6 "Note" note: String
} }

/// Response of [`CreateBatchIpAccessControl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatchIpAccessControlOutput {
    pub failed: Vec<BatchDomainResult>,
    pub rule_id: Option<i64>,
}
model! { CreateBatchIpAccessControlOutput {
    0 "Failed" failed: Vec<BatchDomainResult>, 1 "RuleId" rule_id: i64
} }

/// In the response of [`CreateBatchIpAccessControl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDomainResult {
    pub domain: Option<String>,
    pub message: Option<String>,
}
model! { BatchDomainResult {
    0 "Domain" domain: String, 1 "Message" message: String
} }

/// Creates deals: `CreateDeals` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=CreateDeals>.
///
/// Errors: [`codes::DRY_RUN_OPERATION`], [`codes::FAILED_OPERATION_CLS_INTERNAL_ERROR`],
/// [`codes::INVALID_PARAMETER_INVALID_CERTIFICATE`], [`codes::INVALID_PARAMETER_QUERY_CERT_BY_SSLID_FAILED`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeals {
    /// Required.
    pub goods: Vec<CreateDealsGoods>,
}
operation! { CreateDeals(goods: Vec<CreateDealsGoods>) "CreateDeals" -> CreateDealsOutput {
    0 "Goods" goods
} }

/// In the request of [`CreateDeals`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDealsGoods {
    /// Required.
    pub goods_num: Option<i64>,
    /// Required.
    pub goods_detail: Option<CreateDealsGoodsDetail>,
    pub goods_category_id: Option<i64>,
    pub region_id: Option<i64>,
}
input! { CreateDealsGoods(goods_num: i64, goods_detail: CreateDealsGoodsDetail) {
    0 "GoodsNum" goods_num: i64, 1 "GoodsDetail" goods_detail: CreateDealsGoodsDetail,
    2 "GoodsCategoryId" goods_category_id: i64, 3 "RegionId" region_id: i64
} }

/// In the request of [`CreateDeals`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDealsGoodsDetail {
    pub time_span: Option<i64>,
    pub time_unit: Option<String>,
    pub sub_product_code: Option<String>,
    pub pid: Option<i64>,
    pub instance_name: Option<String>,
    pub auto_renew_flag: Option<i64>,
    pub real_region: Option<i64>,
    pub label_types: Option<Vec<String>>,
    pub label_counts: Option<Vec<i64>>,
    pub cur_deadline: Option<String>,
    pub instance_id: Option<String>,
    pub resource_id: Option<String>,
}
input! { CreateDealsGoodsDetail() {
    0 "TimeSpan" time_span: i64, 1 "TimeUnit" time_unit: String, 2 "SubProductCode" sub_product_code: String,
    3 "Pid" pid: i64, 4 "InstanceName" instance_name: String, 5 "AutoRenewFlag" auto_renew_flag: i64,
    6 "RealRegion" real_region: i64, 7 "LabelTypes" label_types: Vec<String>, 8 "LabelCounts" label_counts: Vec<i64>,
    9 "CurDeadline" cur_deadline: String, 10 "InstanceId" instance_id: String, 11 "ResourceId" resource_id: String
} }

/// Response of [`CreateDeals`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDealsOutput {
    pub data: Option<DealData>,
    pub status: Option<i64>,
    pub return_message: Option<String>,
}
model! { CreateDealsOutput {
    0 "Data" data: DealData, 1 "Status" status: i64, 2 "ReturnMessage" return_message: String
} }

/// In the response of [`CreateDeals`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DealData {
    pub deal_names: Vec<String>,
    pub big_deal_id: Option<String>,
}
model! { DealData {
    0 "DealNames" deal_names: Vec<String>, 1 "BigDealId" big_deal_id: String
} }

/// Creates export: `CreateExport` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=CreateExport>.
///
/// Errors: [`codes::FAILED_OPERATION_TOPIC_CLOSED`], [`codes::LIMIT_EXCEEDED_EXPORT`],
/// [`codes::OPERATION_DENIED_ACCOUNT_DESTROY`], [`codes::OPERATION_DENIED_ACCOUNT_ISOLATE`],
/// [`codes::OPERATION_DENIED_ACCOUNT_NOT_EXISTS`], [`codes::RESOURCE_NOT_FOUND_TOPIC_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExport {
    /// Required.
    pub topic_id: String,
    /// Required.
    pub count: i64,
    /// Required.
    pub query: String,
    /// Required.
    pub from: i64,
    /// Required.
    pub to: i64,
    pub order: Option<String>,
    pub format: Option<String>,
    pub syntax_rule: Option<i64>,
    pub derived_fields: Option<Vec<String>>,
}

/// Arguments of [`CreateExport::new`].
pub struct CreateExportRequired {
    pub topic_id: String,
    pub count: i64,
    pub query: String,
    pub from: i64,
    pub to: i64,
}
operation! { CreateExport { CreateExportRequired: topic_id, count, query, from, to }
    "CreateExport" -> CreateExportOutput {
    0 "TopicId" topic_id, 1 "Count" count, 2 "Query" query, 3 "From" from, 4 "To" to, 5 "Order" order: String,
    6 "Format" format: String, 7 "SyntaxRule" syntax_rule: i64, 8 "DerivedFields" derived_fields: Vec<String>
} }

/// Response of [`CreateExport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExportOutput {
    pub export_id: Option<String>,
}
model! { CreateExportOutput {
    0 "ExportId" export_id: String
} }

/// Creates host: `CreateHost` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=CreateHost>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHost {
    /// Required.
    pub host: HostRecord,
    pub instance_id: Option<String>,
    pub tags: Option<Vec<TagInfo>>,
}
operation! { CreateHost(host: HostRecord) "CreateHost" -> CreateHostOutput {
    0 "Host" host, 1 "InstanceID" instance_id: String, 2 "Tags" tags: Vec<TagInfo>
} }

/// In the request of [`CreateHost`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HostRecord {
    /// Required.
    pub domain: Option<String>,
    /// Required.
    pub domain_id: Option<String>,
    /// Required.
    pub main_domain: Option<String>,
    /// Required.
    pub mode: Option<i64>,
    /// Required.
    pub status: Option<i64>,
    /// Required.
    pub state: Option<i64>,
    /// Required.
    pub engine: Option<i64>,
    /// Required.
    pub is_cdn: Option<i64>,
    /// Required.
    pub load_balancer_set: Option<Vec<LoadBalancer>>,
    /// Required.
    pub region: Option<String>,
    /// Required.
    pub edition: Option<String>,
    /// Required.
    pub flow_mode: Option<i64>,
    /// Required.
    pub cls_status: Option<i64>,
    pub level: Option<i64>,
    pub cdc_clusters: Option<Vec<String>>,
    pub alb_type: Option<String>,
    pub ip_headers: Option<Vec<String>>,
    pub engine_type: Option<i64>,
    pub cloud_type: Option<String>,
    pub note: Option<String>,
}

/// Arguments of [`HostRecord::new`].
pub struct HostRecordRequired {
    pub domain: String,
    pub domain_id: String,
    pub main_domain: String,
    pub mode: i64,
    pub status: i64,
    pub state: i64,
    pub engine: i64,
    pub is_cdn: i64,
    pub load_balancer_set: Vec<LoadBalancer>,
    pub region: String,
    pub edition: String,
    pub flow_mode: i64,
    pub cls_status: i64,
}
input! {
    HostRecord { HostRecordRequired: domain, domain_id, main_domain, mode, status, state, engine, is_cdn, load_balancer_set, region, edition, flow_mode, cls_status } {
    0 "Domain" domain: String, 1 "DomainId" domain_id: String, 2 "MainDomain" main_domain: String, 3 "Mode" mode: i64,
    4 "Status" status: i64, 5 "State" state: i64, 6 "Engine" engine: i64, 7 "IsCdn" is_cdn: i64,
    8 "LoadBalancerSet" load_balancer_set: Vec<LoadBalancer>, 9 "Region" region: String, 10 "Edition" edition: String,
    11 "FlowMode" flow_mode: i64, 12 "ClsStatus" cls_status: i64, 13 "Level" level: i64,
    14 "CdcClusters" cdc_clusters: Vec<String>, 15 "AlbType" alb_type: String, 16 "IpHeaders" ip_headers: Vec<String>,
    17 "EngineType" engine_type: i64, 18 "CloudType" cloud_type: String, 19 "Note" note: String
} }

/// In the request of [`CreateHost`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoadBalancer {
    /// Required.
    pub load_balancer_id: Option<String>,
    /// Required.
    pub load_balancer_name: Option<String>,
    /// Required.
    pub listener_id: Option<String>,
    /// Required.
    pub listener_name: Option<String>,
    /// Required.
    pub vport: Option<i64>,
    /// Required.
    pub region: Option<String>,
    /// Required.
    pub protocol: Option<String>,
    /// Required.
    pub zone: Option<String>,
    pub vip: Option<String>,
    pub numerical_vpc_id: Option<i64>,
    pub load_balancer_type: Option<String>,
    pub load_balancer_domain: Option<String>,
    pub member_app_id: Option<i64>,
    pub member_uin: Option<String>,
}

/// Arguments of [`LoadBalancer::new`].
pub struct LoadBalancerRequired {
    pub load_balancer_id: String,
    pub load_balancer_name: String,
    pub listener_id: String,
    pub listener_name: String,
    pub vport: i64,
    pub region: String,
    pub protocol: String,
    pub zone: String,
}
input! {
    LoadBalancer { LoadBalancerRequired: load_balancer_id, load_balancer_name, listener_id, listener_name, vport, region, protocol, zone } {
    0 "LoadBalancerId" load_balancer_id: String, 1 "LoadBalancerName" load_balancer_name: String,
    2 "ListenerId" listener_id: String, 3 "ListenerName" listener_name: String, 4 "Vport" vport: i64,
    5 "Region" region: String, 6 "Protocol" protocol: String, 7 "Zone" zone: String, 8 "Vip" vip: String,
    9 "NumericalVpcId" numerical_vpc_id: i64, 10 "LoadBalancerType" load_balancer_type: String,
    11 "LoadBalancerDomain" load_balancer_domain: String, 12 "MemberAppId" member_app_id: i64,
    13 "MemberUin" member_uin: String
} }

/// Response of [`CreateHost`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHostOutput {
    pub domain_id: Option<String>,
}
model! { CreateHostOutput {
    0 "DomainId" domain_id: String
} }

/// Creates ip access control: `CreateIpAccessControl` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=CreateIpAccessControl>.
///
/// Errors: [`codes::FAILED_OPERATION_THE_NUMBER_OF_ADDED_BLACK_AND_WHITE_LIST_EXCEEDS_THE_UPPER_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_SPECIFICATION_ERR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIpAccessControl {
    /// Required.
    pub domain: String,
    /// Required.
    pub ip_list: Vec<String>,
    /// Required.
    pub action_type: i64,
    /// Deprecated.
    pub valid_ts: Option<i64>,
    pub instance_id: Option<String>,
    pub edition: Option<String>,
    pub source_type: Option<String>,
    pub note: Option<String>,
    pub job_type: Option<String>,
    pub job_date_time: Option<JobDateTime>,
}
operation! { CreateIpAccessControl(domain: String, ip_list: Vec<String>, action_type: i64)
    "CreateIpAccessControl" -> CreateIpAccessControlOutput {
    0 "Domain" domain, 1 "IpList" ip_list, 2 "ActionType" action_type, 3 "ValidTS" valid_ts: i64,
    4 "InstanceId" instance_id: String, 5 "Edition" edition: String, 6 "SourceType" source_type: String,
    7 "Note" note: String, 8 "JobType" job_type: String, 9 "JobDateTime" job_date_time: JobDateTime
} }

/// Response of [`CreateIpAccessControl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIpAccessControlOutput {
    pub rule_id: Option<i64>,
}
model! { CreateIpAccessControlOutput {
    0 "RuleId" rule_id: i64
} }

/// Creates owasp white rule: `CreateOwaspWhiteRule` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=CreateOwaspWhiteRule>.
///
/// Errors: [`codes::DRY_RUN_OPERATION`], [`codes::INVALID_PARAMETER_INVALID_CERTIFICATE`],
/// [`codes::INVALID_PARAMETER_QUERY_CERT_BY_SSLID_FAILED`], [`codes::INVALID_PARAMETER_VALUE_INVALID_REQUEST`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOwaspWhiteRule {
    /// Required.
    pub name: String,
    /// Required.
    pub domain: String,
    /// Required.
    pub strategies: Vec<Strategy>,
    /// Required.
    pub ids: Vec<i64>,
    /// Required.
    pub r#type: i64,
    /// Required.
    pub job_type: String,
    /// Required.
    pub job_date_time: JobDateTime,
    /// Required.
    pub expire_time: i64,
    pub status: Option<i64>,
    pub logical_op: Option<String>,
}

/// Arguments of [`CreateOwaspWhiteRule::new`].
pub struct CreateOwaspWhiteRuleRequired {
    pub name: String,
    pub domain: String,
    pub strategies: Vec<Strategy>,
    pub ids: Vec<i64>,
    pub r#type: i64,
    pub job_type: String,
    pub job_date_time: JobDateTime,
    pub expire_time: i64,
}
operation! {
    CreateOwaspWhiteRule { CreateOwaspWhiteRuleRequired: name, domain, strategies, ids, r#type, job_type, job_date_time, expire_time }
    "CreateOwaspWhiteRule" -> CreateOwaspWhiteRuleOutput {
    0 "Name" name, 1 "Domain" domain, 2 "Strategies" strategies, 3 "Ids" ids, 4 "Type" r#type, 5 "JobType" job_type,
    6 "JobDateTime" job_date_time, 7 "ExpireTime" expire_time, 8 "Status" status: i64, 9 "LogicalOp" logical_op: String
} }

/// Response of [`CreateOwaspWhiteRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOwaspWhiteRuleOutput {
    pub rule_id: Option<i64>,
}
model! { CreateOwaspWhiteRuleOutput {
    0 "RuleId" rule_id: i64
} }

/// Creates post ckafka flow: `CreatePostCKafkaFlow` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=CreatePostCKafkaFlow>.
///
/// Errors: [`codes::FAILED_OPERATION_CKAFKA_INTERNAL_ERROR`], [`codes::FAILED_OPERATION_CLS_INTERNAL_ERROR`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePostCKafkaFlow {
    /// Required.
    pub ckafka_region: String,
    /// Required.
    pub ckafka_id: String,
    /// Required.
    pub brokers: String,
    /// Required.
    pub compression: String,
    /// Required.
    pub vip_type: i64,
    /// Required.
    pub log_type: i64,
    /// Required.
    pub topic: String,
    /// Required.
    pub kafka_version: String,
    pub sasl_enable: Option<i64>,
    pub sasl_user: Option<String>,
    /// Secret.
    pub sasl_password: Option<Secret>,
    pub write_config: Option<FieldWriteConfig>,
}

/// Arguments of [`CreatePostCKafkaFlow::new`].
pub struct CreatePostCKafkaFlowRequired {
    pub ckafka_region: String,
    pub ckafka_id: String,
    pub brokers: String,
    pub compression: String,
    pub vip_type: i64,
    pub log_type: i64,
    pub topic: String,
    pub kafka_version: String,
}
operation! {
    CreatePostCKafkaFlow { CreatePostCKafkaFlowRequired: ckafka_region, ckafka_id, brokers, compression, vip_type, log_type, topic, kafka_version }
    "CreatePostCKafkaFlow" -> Empty {
    0 "CKafkaRegion" ckafka_region, 1 "CKafkaID" ckafka_id, 2 "Brokers" brokers, 3 "Compression" compression,
    4 "VipType" vip_type, 5 "LogType" log_type, 6 "Topic" topic, 7 "KafkaVersion" kafka_version,
    8 "SASLEnable" sasl_enable: i64, 9 "SASLUser" sasl_user: String, 10 "SASLPassword" sasl_password: Secret,
    11 "WriteConfig" write_config: FieldWriteConfig
} }

/// Response of [`CreatePostCKafkaFlow`]: empty.
pub type CreatePostCKafkaFlowOutput = Empty;

/// In the request of [`CreatePostCKafkaFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldWriteConfig {
    pub enable_headers: Option<i64>,
    pub enable_body: Option<i64>,
    pub enable_bot: Option<i64>,
    pub enable_response: Option<i64>,
}
input! { FieldWriteConfig() {
    0 "EnableHeaders" enable_headers: i64, 1 "EnableBody" enable_body: i64, 2 "EnableBot" enable_bot: i64,
    3 "EnableResponse" enable_response: i64
} }

/// Creates post cls flow: `CreatePostCLSFlow` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=CreatePostCLSFlow>.
///
/// Errors: [`codes::FAILED_OPERATION_CKAFKA_INTERNAL_ERROR`], [`codes::FAILED_OPERATION_CLS_INTERNAL_ERROR`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePostCLSFlow {
    pub cls_region: Option<String>,
    pub logset_name: Option<String>,
    pub log_type: Option<i64>,
    pub log_topic_name: Option<String>,
}
operation! { CreatePostCLSFlow() "CreatePostCLSFlow" -> Empty {
    0 "CLSRegion" cls_region: String, 1 "LogsetName" logset_name: String, 2 "LogType" log_type: i64,
    3 "LogTopicName" log_topic_name: String
} }

/// Response of [`CreatePostCLSFlow`]: empty.
pub type CreatePostCLSFlowOutput = Empty;

/// Creates protect group: `CreateProtectGroup` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=CreateProtectGroup>.
///
/// Errors: [`codes::FAILED_OPERATION_DOMAIN_NAME_VERIFICATION_ERROR`], [`codes::INTERNAL_ERROR_UNKNOWN_ERR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProtectGroup {
    /// Required.
    pub name: String,
    /// Required.
    pub domains: Vec<String>,
    pub remark: Option<String>,
    pub tags: Option<Vec<TagInfo>>,
}
operation! { CreateProtectGroup(name: String, domains: Vec<String>) "CreateProtectGroup" -> CreateProtectGroupOutput {
    0 "Name" name, 1 "Domains" domains, 2 "Remark" remark: String, 3 "Tags" tags: Vec<TagInfo>
} }

/// Response of [`CreateProtectGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProtectGroupOutput {
    pub group_id: Option<i64>,
}
model! { CreateProtectGroupOutput {
    0 "GroupId" group_id: i64
} }

/// Creates rate limit v2: `CreateRateLimitV2` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=CreateRateLimitV2>.
///
/// Errors: [`codes::FAILED_OPERATION_DOMAIN_NAME_VERIFICATION_ERROR`], [`codes::INTERNAL_ERROR_UNKNOWN_ERR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRateLimitV2 {
    /// Required.
    pub domain: String,
    /// Required.
    pub name: String,
    /// Required.
    pub priority: i64,
    /// Required.
    pub status: i64,
    /// Required.
    pub limit_window: LimitWindow,
    /// Required.
    pub limit_object: String,
    /// Required.
    pub limit_strategy: i64,
    pub limit_method: Option<LimitMethod>,
    pub limit_paths: Option<LimitPath>,
    pub limit_headers: Option<Vec<LimitHeader>>,
    pub limit_header_name: Option<LimitHeaderName>,
    pub get_params_name: Option<MatchOption>,
    pub get_params_value: Option<MatchOption>,
    pub post_params_name: Option<MatchOption>,
    pub post_params_value: Option<MatchOption>,
    pub ip_location: Option<MatchOption>,
    pub redirect_info: Option<RedirectInfo>,
    pub block_page: Option<i64>,
    pub object_src: Option<i64>,
    pub quota_share: Option<bool>,
    pub paths_option: Option<Vec<PathItem>>,
    pub order: Option<i64>,
}

/// Arguments of [`CreateRateLimitV2::new`].
pub struct CreateRateLimitV2Required {
    pub domain: String,
    pub name: String,
    pub priority: i64,
    pub status: i64,
    pub limit_window: LimitWindow,
    pub limit_object: String,
    pub limit_strategy: i64,
}
operation! {
    CreateRateLimitV2 { CreateRateLimitV2Required: domain, name, priority, status, limit_window, limit_object, limit_strategy }
    "CreateRateLimitV2" -> CreateRateLimitV2Output {
    0 "Domain" domain, 1 "Name" name, 2 "Priority" priority, 3 "Status" status, 4 "LimitWindow" limit_window,
    5 "LimitObject" limit_object, 6 "LimitStrategy" limit_strategy, 7 "LimitMethod" limit_method: LimitMethod,
    8 "LimitPaths" limit_paths: LimitPath, 9 "LimitHeaders" limit_headers: Vec<LimitHeader>,
    10 "LimitHeaderName" limit_header_name: LimitHeaderName, 11 "GetParamsName" get_params_name: MatchOption,
    12 "GetParamsValue" get_params_value: MatchOption, 13 "PostParamsName" post_params_name: MatchOption,
    14 "PostParamsValue" post_params_value: MatchOption, 15 "IpLocation" ip_location: MatchOption,
    16 "RedirectInfo" redirect_info: RedirectInfo, 17 "BlockPage" block_page: i64, 18 "ObjectSrc" object_src: i64,
    19 "QuotaShare" quota_share: bool, 20 "PathsOption" paths_option: Vec<PathItem>, 21 "Order" order: i64
} }

/// In the request of [`CreateRateLimitV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LimitWindow {
    pub second: Option<i64>,
    pub minute: Option<i64>,
    pub hour: Option<i64>,
    pub quota_share: Option<bool>,
}
input! { LimitWindow() {
    0 "Second" second: i64, 1 "Minute" minute: i64, 2 "Hour" hour: i64, 3 "QuotaShare" quota_share: bool
} }

/// In the request of [`CreateRateLimitV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LimitMethod {
    pub method: Option<String>,
    pub r#type: Option<String>,
}
input! { LimitMethod() {
    0 "Method" method: String, 1 "Type" r#type: String
} }

/// In the request of [`CreateRateLimitV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LimitPath {
    pub path: Option<String>,
    pub r#type: Option<String>,
}
input! { LimitPath() {
    0 "Path" path: String, 1 "Type" r#type: String
} }

/// In the request of [`CreateRateLimitV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LimitHeader {
    pub key: Option<String>,
    pub value: Option<String>,
    pub r#type: Option<String>,
}
input! { LimitHeader() {
    0 "Key" key: String, 1 "Value" value: String, 2 "Type" r#type: String
} }

/// In the request of [`CreateRateLimitV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LimitHeaderName {
    pub params_name: Option<String>,
    pub r#type: Option<String>,
}
input! { LimitHeaderName() {
    0 "ParamsName" params_name: String, 1 "Type" r#type: String
} }

/// In the request of [`CreateRateLimitV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MatchOption {
    pub params: Option<String>,
    pub func: Option<String>,
    pub content: Option<String>,
}
input! { MatchOption() {
    0 "Params" params: String, 1 "Func" func: String, 2 "Content" content: String
} }

/// In the request of [`CreateRateLimitV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RedirectInfo {
    /// Required.
    pub protocol: Option<String>,
    /// Required.
    pub domain: Option<String>,
    pub url: Option<String>,
}
input! { RedirectInfo(protocol: String, domain: String) {
    0 "Protocol" protocol: String, 1 "Domain" domain: String, 2 "Url" url: String
} }

/// In the request of [`CreateRateLimitV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PathItem {
    pub path: Option<String>,
    pub method: Option<String>,
}
input! { PathItem() {
    0 "Path" path: String, 1 "Method" method: String
} }

/// Response of [`CreateRateLimitV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRateLimitV2Output {
    pub base_info: Option<RateLimitCommonRsp>,
    pub limit_rule_id: Option<i64>,
    pub domain: Option<String>,
}
model! { CreateRateLimitV2Output {
    0 "BaseInfo" base_info: RateLimitCommonRsp, 1 "LimitRuleID" limit_rule_id: i64, 2 "Domain" domain: String
} }

/// In the response of [`CreateRateLimitV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RateLimitCommonRsp {
    pub code: Option<i64>,
    pub info: Option<String>,
}
model! { RateLimitCommonRsp {
    0 "Code" code: i64, 1 "Info" info: String
} }

/// Deletes access export: `DeleteAccessExport` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DeleteAccessExport>.
///
/// Errors: [`codes::FAILED_OPERATION_CLS_INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_INVALID_CERTIFICATE`],
/// [`codes::INVALID_PARAMETER_QUERY_CERT_BY_SSLID_FAILED`], [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccessExport {
    /// Required.
    pub export_id: String,
    /// Required.
    pub topic_id: String,
}
operation! { DeleteAccessExport(export_id: String, topic_id: String) "DeleteAccessExport" -> Empty {
    0 "ExportId" export_id, 1 "TopicId" topic_id
} }

/// Response of [`DeleteAccessExport`]: empty.
pub type DeleteAccessExportOutput = Empty;

/// Deletes anti fake url: `DeleteAntiFakeUrl` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DeleteAntiFakeUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAntiFakeUrl {
    /// Required.
    pub domain: String,
    /// Required.
    pub id: i64,
}
operation! { DeleteAntiFakeUrl(domain: String, id: i64) "DeleteAntiFakeUrl" -> Empty {
    0 "Domain" domain, 1 "Id" id
} }

/// Response of [`DeleteAntiFakeUrl`]: empty.
pub type DeleteAntiFakeUrlOutput = Empty;

/// Deletes anti info leak rule: `DeleteAntiInfoLeakRule` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DeleteAntiInfoLeakRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAntiInfoLeakRule {
    /// Required.
    pub domain: String,
    /// Required.
    pub rule_id: i64,
}
operation! { DeleteAntiInfoLeakRule(domain: String, rule_id: i64) "DeleteAntiInfoLeakRule" -> Empty {
    0 "Domain" domain, 1 "RuleId" rule_id
} }

/// Response of [`DeleteAntiInfoLeakRule`]: empty.
pub type DeleteAntiInfoLeakRuleOutput = Empty;

/// Deletes attack download record: `DeleteAttackDownloadRecord` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DeleteAttackDownloadRecord>.
///
/// Errors: [`codes::FAILED_OPERATION_CLSDB_OPERATION_FAILED`], [`codes::FAILED_OPERATION_CLS_INTERNAL_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAttackDownloadRecord {
    /// Required.
    pub id: i64,
}
operation! { DeleteAttackDownloadRecord(id: i64) "DeleteAttackDownloadRecord" -> Empty {
    0 "Id" id
} }

/// Response of [`DeleteAttackDownloadRecord`]: empty.
pub type DeleteAttackDownloadRecordOutput = Empty;

/// Deletes attack white rule: `DeleteAttackWhiteRule` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DeleteAttackWhiteRule>.
///
/// Errors: [`codes::DRY_RUN_OPERATION`], [`codes::INVALID_PARAMETER_INVALID_CERTIFICATE`],
/// [`codes::INVALID_PARAMETER_QUERY_CERT_BY_SSLID_FAILED`], [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAttackWhiteRule {
    /// Required.
    pub ids: Vec<i64>,
    /// Required.
    pub domain: String,
}
operation! { DeleteAttackWhiteRule(ids: Vec<i64>, domain: String)
    "DeleteAttackWhiteRule" -> DeleteAttackWhiteRuleOutput {
    0 "Ids" ids, 1 "Domain" domain
} }

/// Response of [`DeleteAttackWhiteRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAttackWhiteRuleOutput {
    pub fail_ids: Vec<i64>,
}
model! { DeleteAttackWhiteRuleOutput {
    0 "FailIds" fail_ids: Vec<i64>
} }

/// Deletes batch custom rule: `DeleteBatchCustomRule` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DeleteBatchCustomRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBatchCustomRule {
    /// Required.
    pub data_type: String,
    /// Required.
    pub is_delete_all: i64,
    /// Required.
    pub ids: Vec<i64>,
    /// Required.
    pub filters: Vec<FiltersItemNew>,
}
operation! { DeleteBatchCustomRule(data_type: String, is_delete_all: i64, ids: Vec<i64>, filters: Vec<FiltersItemNew>)
    "DeleteBatchCustomRule" -> DeleteBatchCustomRuleOutput {
    0 "DataType" data_type, 1 "IsDeleteAll" is_delete_all, 2 "Ids" ids, 3 "Filters" filters
} }

/// Response of [`DeleteBatchCustomRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBatchCustomRuleOutput {
    pub res: Option<String>,
}
model! { DeleteBatchCustomRuleOutput {
    0 "Res" res: String
} }

/// Deletes batch custom white rule: `DeleteBatchCustomWhiteRule` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DeleteBatchCustomWhiteRule>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_SPECIFICATION_ERR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBatchCustomWhiteRule {
    /// Required.
    pub ids: Vec<i64>,
}
operation! { DeleteBatchCustomWhiteRule(ids: Vec<i64>) "DeleteBatchCustomWhiteRule" -> Empty {
    0 "Ids" ids
} }

/// Response of [`DeleteBatchCustomWhiteRule`]: empty.
pub type DeleteBatchCustomWhiteRuleOutput = Empty;

/// Deletes batch ip access control: `DeleteBatchIpAccessControl` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DeleteBatchIpAccessControl>.
///
/// Errors: [`codes::FAILED_OPERATION_THE_NUMBER_OF_ONE_TIME_DELETIONS_REACHED_THE_UPPER_LIMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBatchIpAccessControl {
    pub ids: Option<Vec<i64>>,
}
operation! { DeleteBatchIpAccessControl() "DeleteBatchIpAccessControl" -> Empty {
    0 "Ids" ids: Vec<i64>
} }

/// Response of [`DeleteBatchIpAccessControl`]: empty.
pub type DeleteBatchIpAccessControlOutput = Empty;

/// Deletes bot scene ucb rule: `DeleteBotSceneUCBRule` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DeleteBotSceneUCBRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBotSceneUCBRule {
    /// Required.
    pub domain: String,
    /// Required.
    pub rule_id: String,
    /// Required.
    pub scene_id: String,
}
operation! { DeleteBotSceneUCBRule(domain: String, rule_id: String, scene_id: String)
    "DeleteBotSceneUCBRule" -> DeleteBotSceneUCBRuleOutput {
    0 "Domain" domain, 1 "RuleId" rule_id, 2 "SceneId" scene_id
} }

/// Response of [`DeleteBotSceneUCBRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBotSceneUCBRuleOutput {
    pub data: Option<String>,
}
model! { DeleteBotSceneUCBRuleOutput {
    0 "Data" data: String
} }

/// Deletes cc rule: `DeleteCCRule` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DeleteCCRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCCRule {
    /// Required.
    pub domain: String,
    /// Required.
    pub name: String,
    pub edition: Option<String>,
    pub rule_id: Option<i64>,
}
operation! { DeleteCCRule(domain: String, name: String) "DeleteCCRule" -> DeleteCCRuleOutput {
    0 "Domain" domain, 1 "Name" name, 2 "Edition" edition: String, 3 "RuleId" rule_id: i64
} }

/// Response of [`DeleteCCRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCCRuleOutput {
    pub data: Option<String>,
    pub rule_id: Option<i64>,
}
model! { DeleteCCRuleOutput {
    0 "Data" data: String, 1 "RuleId" rule_id: i64
} }

/// Deletes custom rule: `DeleteCustomRule` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DeleteCustomRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomRule {
    /// Required.
    pub domain: String,
    /// Required.
    pub rule_id: String,
    pub edition: Option<String>,
    pub domain_rule_id_list: Option<Vec<DomainRuleId>>,
}
operation! { DeleteCustomRule(domain: String, rule_id: String) "DeleteCustomRule" -> DeleteCustomRuleOutput {
    0 "Domain" domain, 1 "RuleId" rule_id, 2 "Edition" edition: String,
    3 "DomainRuleIdList" domain_rule_id_list: Vec<DomainRuleId>
} }

/// In the request of [`DeleteCustomRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainRuleId {
    pub domain: Option<String>,
    pub rule_id: Option<String>,
}
input! { DomainRuleId() {
    0 "Domain" domain: String, 1 "RuleId" rule_id: String
} }

/// Response of [`DeleteCustomRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomRuleOutput {
    pub success: Option<ResponseCode>,
}
model! { DeleteCustomRuleOutput {
    0 "Success" success: ResponseCode
} }

/// Deletes custom white rule: `DeleteCustomWhiteRule` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DeleteCustomWhiteRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomWhiteRule {
    /// Required.
    pub domain: String,
    /// Required.
    pub rule_id: i64,
}
operation! { DeleteCustomWhiteRule(domain: String, rule_id: i64)
    "DeleteCustomWhiteRule" -> DeleteCustomWhiteRuleOutput {
    0 "Domain" domain, 1 "RuleId" rule_id
} }

/// Response of [`DeleteCustomWhiteRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomWhiteRuleOutput {
    pub success: Option<ResponseCode>,
}
model! { DeleteCustomWhiteRuleOutput {
    0 "Success" success: ResponseCode
} }

/// Deletes domain white rules: `DeleteDomainWhiteRules` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DeleteDomainWhiteRules>.
///
/// Errors: [`codes::FAILED_OPERATION_MYSQL_DB_OPERATION_FAILED`], [`codes::UNSUPPORTED_OPERATION_INVALID_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDomainWhiteRules {
    pub domain: Option<String>,
    pub ids: Option<Vec<i64>>,
}
operation! { DeleteDomainWhiteRules() "DeleteDomainWhiteRules" -> DeleteDomainWhiteRulesOutput {
    0 "Domain" domain: String, 1 "Ids" ids: Vec<i64>
} }

/// Response of [`DeleteDomainWhiteRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDomainWhiteRulesOutput {
    pub data: Option<String>,
}
model! { DeleteDomainWhiteRulesOutput {
    0 "Data" data: String
} }

/// Deletes export: `DeleteExport` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DeleteExport>.
///
/// Errors: [`codes::OPERATION_DENIED_ACCOUNT_DESTROY`], [`codes::OPERATION_DENIED_ACCOUNT_ISOLATE`],
/// [`codes::OPERATION_DENIED_ACCOUNT_NOT_EXISTS`], [`codes::RESOURCE_NOT_FOUND_EXPORT_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExport {
    /// Required.
    pub export_id: String,
}
operation! { DeleteExport(export_id: String) "DeleteExport" -> Empty {
    0 "ExportId" export_id
} }

/// Response of [`DeleteExport`]: empty.
pub type DeleteExportOutput = Empty;

/// Deletes host: `DeleteHost` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DeleteHost>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHost {
    /// Required.
    pub hosts_del: Vec<HostDel>,
}
operation! { DeleteHost(hosts_del: Vec<HostDel>) "DeleteHost" -> DeleteHostOutput {
    0 "HostsDel" hosts_del
} }

/// In the request of [`DeleteHost`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HostDel {
    /// Required.
    pub domain: Option<String>,
    /// Required.
    pub domain_id: Option<String>,
    pub instance_id: Option<String>,
}
input! { HostDel(domain: String, domain_id: String) {
    0 "Domain" domain: String, 1 "DomainId" domain_id: String, 2 "InstanceID" instance_id: String
} }

/// Response of [`DeleteHost`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHostOutput {
    pub success: Option<ResponseCode>,
}
model! { DeleteHostOutput {
    0 "Success" success: ResponseCode
} }

/// Deletes ip access control: `DeleteIpAccessControl` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DeleteIpAccessControl>.
///
/// Errors: [`codes::FAILED_OPERATION_THE_NUMBER_OF_ONE_TIME_DELETIONS_REACHED_THE_UPPER_LIMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIpAccessControl {
    /// Required.
    pub domain: String,
    /// Required.
    pub items: Vec<String>,
    pub is_id: Option<bool>,
    pub delete_all: Option<bool>,
    pub source_type: Option<String>,
    pub action_type: Option<i64>,
}
operation! { DeleteIpAccessControl(domain: String, items: Vec<String>)
    "DeleteIpAccessControl" -> DeleteIpAccessControlOutput {
    0 "Domain" domain, 1 "Items" items, 2 "IsId" is_id: bool, 3 "DeleteAll" delete_all: bool,
    4 "SourceType" source_type: String, 5 "ActionType" action_type: i64
} }

/// Response of [`DeleteIpAccessControl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIpAccessControlOutput {
    pub failed_items: Option<String>,
    pub failed_count: Option<i64>,
}
model! { DeleteIpAccessControlOutput {
    0 "FailedItems" failed_items: String, 1 "FailedCount" failed_count: i64
} }

/// Deletes ip access control v2: `DeleteIpAccessControlV2` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DeleteIpAccessControlV2>.
///
/// Errors: [`codes::FAILED_OPERATION_THE_NUMBER_OF_ONE_TIME_DELETIONS_REACHED_THE_UPPER_LIMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIpAccessControlV2 {
    /// Required.
    pub domain: String,
    pub rule_ids: Option<Vec<i64>>,
    pub delete_all: Option<bool>,
    pub source_type: Option<String>,
    pub action_type: Option<i64>,
}
operation! { DeleteIpAccessControlV2(domain: String) "DeleteIpAccessControlV2" -> DeleteIpAccessControlV2Output {
    0 "Domain" domain, 1 "RuleIds" rule_ids: Vec<i64>, 2 "DeleteAll" delete_all: bool,
    3 "SourceType" source_type: String, 4 "ActionType" action_type: i64
} }

/// Response of [`DeleteIpAccessControlV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIpAccessControlV2Output {
    pub failed_count: Option<i64>,
}
model! { DeleteIpAccessControlV2Output {
    0 "FailedCount" failed_count: i64
} }

/// Deletes owasp rule status: `DeleteOwaspRuleStatus` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DeleteOwaspRuleStatus>.
///
/// Errors: [`codes::FAILED_OPERATION_THE_NUMBER_OF_ONE_TIME_DELETIONS_REACHED_THE_UPPER_LIMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOwaspRuleStatus {
    /// Required.
    pub domain: String,
    /// Required.
    pub rule_ids: Vec<String>,
}
operation! { DeleteOwaspRuleStatus(domain: String, rule_ids: Vec<String>) "DeleteOwaspRuleStatus" -> Empty {
    0 "Domain" domain, 1 "RuleIDs" rule_ids
} }

/// Response of [`DeleteOwaspRuleStatus`]: empty.
pub type DeleteOwaspRuleStatusOutput = Empty;

/// Deletes owasp white rule: `DeleteOwaspWhiteRule` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DeleteOwaspWhiteRule>.
///
/// Errors: [`codes::DRY_RUN_OPERATION`], [`codes::INVALID_PARAMETER_INVALID_CERTIFICATE`],
/// [`codes::INVALID_PARAMETER_QUERY_CERT_BY_SSLID_FAILED`], [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOwaspWhiteRule {
    /// Required.
    pub ids: Vec<i64>,
    /// Required.
    pub domain: String,
}
operation! { DeleteOwaspWhiteRule(ids: Vec<i64>, domain: String) "DeleteOwaspWhiteRule" -> Empty {
    0 "Ids" ids, 1 "Domain" domain
} }

/// Response of [`DeleteOwaspWhiteRule`]: empty.
pub type DeleteOwaspWhiteRuleOutput = Empty;

/// Deletes protect group: `DeleteProtectGroup` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DeleteProtectGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProtectGroup {
    pub group_ids: Option<Vec<i64>>,
}
operation! { DeleteProtectGroup() "DeleteProtectGroup" -> Empty {
    0 "GroupIds" group_ids: Vec<i64>
} }

/// Response of [`DeleteProtectGroup`]: empty.
pub type DeleteProtectGroupOutput = Empty;

/// Deletes protect group domain: `DeleteProtectGroupDomain` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DeleteProtectGroupDomain>.
///
/// Errors: [`codes::FAILED_OPERATION_DOMAIN_NAME_VERIFICATION_ERROR`],
/// [`codes::INVALID_PARAMETER_UNAUTHORIZED_OPERATION_PARAMETER_ERR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProtectGroupDomain {
    /// Required.
    pub group_id: i64,
    /// Required.
    pub domain: String,
}
operation! { DeleteProtectGroupDomain(group_id: i64, domain: String) "DeleteProtectGroupDomain" -> Empty {
    0 "GroupId" group_id, 1 "Domain" domain
} }

/// Response of [`DeleteProtectGroupDomain`]: empty.
pub type DeleteProtectGroupDomainOutput = Empty;

/// Deletes rate limits v2: `DeleteRateLimitsV2` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DeleteRateLimitsV2>.
///
/// Errors: [`codes::FAILED_OPERATION_DOMAIN_NAME_VERIFICATION_ERROR`],
/// [`codes::INVALID_PARAMETER_UNAUTHORIZED_OPERATION_PARAMETER_ERR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRateLimitsV2 {
    /// Required.
    pub domain: String,
    /// Required.
    pub limit_rule_ids: Vec<i64>,
}
operation! { DeleteRateLimitsV2(domain: String, limit_rule_ids: Vec<i64>)
    "DeleteRateLimitsV2" -> DeleteRateLimitsV2Output {
    0 "Domain" domain, 1 "LimitRuleIds" limit_rule_ids
} }

/// Response of [`DeleteRateLimitsV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRateLimitsV2Output {
    pub base_info: Option<RateLimitCommonRsp>,
}
model! { DeleteRateLimitsV2Output {
    0 "BaseInfo" base_info: RateLimitCommonRsp
} }

/// Deletes session: `DeleteSession` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DeleteSession>.
///
/// Errors: [`codes::FAILED_OPERATION_SESSION_IN_USED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSession {
    /// Required.
    pub domain: String,
    pub edition: Option<String>,
    pub session_id: Option<i64>,
}
operation! { DeleteSession(domain: String) "DeleteSession" -> DeleteSessionOutput {
    0 "Domain" domain, 1 "Edition" edition: String, 2 "SessionID" session_id: i64
} }

/// Response of [`DeleteSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSessionOutput {
    pub data: Option<String>,
}
model! { DeleteSessionOutput {
    0 "Data" data: String
} }

/// Deletes sparta protection: `DeleteSpartaProtection` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DeleteSpartaProtection>.
///
/// Errors: [`codes::INTERNAL_ERROR_ASYNCHRONOUS_CALL_FAILED`],
/// [`codes::INVALID_PARAMETER_UNAUTHORIZED_OPERATION_PARAMETER_ERR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSpartaProtection {
    /// Required.
    pub domains: Vec<String>,
    /// Required.
    pub instance_id: String,
    pub edition: Option<String>,
}
operation! { DeleteSpartaProtection(domains: Vec<String>, instance_id: String) "DeleteSpartaProtection" -> Empty {
    0 "Domains" domains, 1 "InstanceID" instance_id, 2 "Edition" edition: String
} }

/// Response of [`DeleteSpartaProtection`]: empty.
pub type DeleteSpartaProtectionOutput = Empty;

/// Describes access exports: `DescribeAccessExports` of `waf` 2018-01-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeAccessExports>.
///
/// Errors: [`codes::FAILED_OPERATION_CLS_INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_INVALID_CERTIFICATE`],
/// [`codes::INVALID_PARAMETER_QUERY_CERT_BY_SSLID_FAILED`], [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessExports {
    /// Required.
    pub topic_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeAccessExports(topic_id: String) "DescribeAccessExports" -> DescribeAccessExportsOutput {
    0 "TopicId" topic_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeAccessExports: ExportAccessInfo = Offset "Offset", "Exports" exports, total "TotalCount" }

/// Response of [`DescribeAccessExports`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessExportsOutput {
    pub total_count: Option<i64>,
    pub exports: Vec<ExportAccessInfo>,
}
model! { DescribeAccessExportsOutput {
    0 "TotalCount" total_count: i64, 1 "Exports" exports: Vec<ExportAccessInfo>
} }

/// In the response of [`DescribeAccessExports`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportAccessInfo {
    pub export_id: Option<String>,
    pub query: Option<String>,
    pub file_name: Option<String>,
    pub file_size: Option<i64>,
    pub order: Option<String>,
    pub format: Option<String>,
    pub count: Option<i64>,
    pub status: Option<String>,
    pub from: Option<i64>,
    pub to: Option<i64>,
    pub cos_path: Option<String>,
    pub create_time: Option<String>,
}
model! { ExportAccessInfo {
    0 "ExportId" export_id: String, 1 "Query" query: String, 2 "FileName" file_name: String,
    3 "FileSize" file_size: i64, 4 "Order" order: String, 5 "Format" format: String, 6 "Count" count: i64,
    7 "Status" status: String, 8 "From" from: i64, 9 "To" to: i64, 10 "CosPath" cos_path: String,
    11 "CreateTime" create_time: String
} }

/// Describes access fast analysis: `DescribeAccessFastAnalysis` of `waf` 2018-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeAccessFastAnalysis>.
///
/// Errors: [`codes::FAILED_OPERATION_CLS_INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_INVALID_CERTIFICATE`],
/// [`codes::INVALID_PARAMETER_QUERY_CERT_BY_SSLID_FAILED`], [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessFastAnalysis {
    /// Required.
    pub from: i64,
    /// Required.
    pub to: i64,
    /// Required.
    pub query: String,
    /// Required.
    pub field_name: String,
    /// Deprecated.
    pub topic_id: Option<String>,
    pub sort: Option<String>,
    pub count: Option<i64>,
}
operation! { DescribeAccessFastAnalysis(from: i64, to: i64, query: String, field_name: String)
    "DescribeAccessFastAnalysis" -> DescribeAccessFastAnalysisOutput {
    0 "From" from, 1 "To" to, 2 "Query" query, 3 "FieldName" field_name, 4 "TopicId" topic_id: String,
    5 "Sort" sort: String, 6 "Count" count: i64
} }

/// Response of [`DescribeAccessFastAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessFastAnalysisOutput {
    pub field_value_ratio_infos: Vec<AccessFieldValueRatioInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeAccessFastAnalysisOutput {
    0 "FieldValueRatioInfos" field_value_ratio_infos: Vec<AccessFieldValueRatioInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAccessFastAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessFieldValueRatioInfo {
    pub count: Option<i64>,
    pub ratio: Option<f64>,
    pub value: Option<String>,
}
model! { AccessFieldValueRatioInfo {
    0 "Count" count: i64, 1 "Ratio" ratio: f64, 2 "Value" value: String
} }

/// Describes access histogram: `DescribeAccessHistogram` of `waf` 2018-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeAccessHistogram>.
///
/// Errors: [`codes::FAILED_OPERATION_CLS_INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_UNKNOWN_ERR`],
/// [`codes::INVALID_PARAMETER_INVALID_CERTIFICATE`], [`codes::INVALID_PARAMETER_LOGIC_ERR`],
/// [`codes::INVALID_PARAMETER_QUERY_CERT_BY_SSLID_FAILED`], [`codes::INVALID_PARAMETER_QUERY_STRING_SYNTAX_ERR`],
/// [`codes::INVALID_PARAMETER_SQL_SYNTAX_ERR`], [`codes::INVALID_PARAMETER_TYPE_MISMATCH`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessHistogram {
    /// Required.
    pub topic_id: String,
    /// Required.
    pub from: i64,
    /// Required.
    pub to: i64,
    /// Required.
    pub query: String,
    pub interval: Option<i64>,
}
operation! { DescribeAccessHistogram(topic_id: String, from: i64, to: i64, query: String)
    "DescribeAccessHistogram" -> DescribeAccessHistogramOutput {
    0 "TopicId" topic_id, 1 "From" from, 2 "To" to, 3 "Query" query, 4 "Interval" interval: i64
} }

/// Response of [`DescribeAccessHistogram`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessHistogramOutput {
    pub interval: Option<i64>,
    pub total_count: Option<i64>,
    pub histogram_infos: Vec<AccessHistogramItem>,
}
model! { DescribeAccessHistogramOutput {
    0 "Interval" interval: i64, 1 "TotalCount" total_count: i64,
    2 "HistogramInfos" histogram_infos: Vec<AccessHistogramItem>
} }

/// In the response of [`DescribeAccessHistogram`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessHistogramItem {
    /// Deprecated.
    pub b_time: Option<i64>,
    pub count: Option<i64>,
    pub begin_time: Option<i64>,
}
model! { AccessHistogramItem {
    0 "BTime" b_time: i64, 1 "Count" count: i64, 2 "BeginTime" begin_time: i64
} }

/// Describes access index: `DescribeAccessIndex` of `waf` 2018-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeAccessIndex>.
///
/// Errors: [`codes::FAILED_OPERATION_CLS_INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_INVALID_CERTIFICATE`],
/// [`codes::INVALID_PARAMETER_QUERY_CERT_BY_SSLID_FAILED`], [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessIndex {}
operation! { DescribeAccessIndex() "DescribeAccessIndex" -> DescribeAccessIndexOutput {} }

/// Response of [`DescribeAccessIndex`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessIndexOutput {
    pub status: Option<bool>,
    pub rule: Option<AccessRuleInfo>,
    pub modify_time: Option<String>,
}
model! { DescribeAccessIndexOutput {
    0 "Status" status: bool, 1 "Rule" rule: AccessRuleInfo, 2 "ModifyTime" modify_time: String
} }

/// In the response of [`DescribeAccessIndex`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessRuleInfo {
    pub full_text: Option<AccessFullTextInfo>,
    pub key_value: Option<AccessRuleKeyValueInfo>,
    pub tag: Option<AccessRuleTagInfo>,
}
model! { AccessRuleInfo {
    0 "FullText" full_text: AccessFullTextInfo, 1 "KeyValue" key_value: AccessRuleKeyValueInfo,
    2 "Tag" tag: AccessRuleTagInfo
} }

/// In the response of [`DescribeAccessIndex`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessFullTextInfo {
    pub case_sensitive: Option<bool>,
    pub tokenizer: Option<String>,
    pub contain_zh: Option<bool>,
}
model! { AccessFullTextInfo {
    0 "CaseSensitive" case_sensitive: bool, 1 "Tokenizer" tokenizer: String, 2 "ContainZH" contain_zh: bool
} }

/// In the response of [`DescribeAccessIndex`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessRuleKeyValueInfo {
    pub case_sensitive: Option<bool>,
    pub key_values: Vec<AccessKeyValueInfo>,
}
model! { AccessRuleKeyValueInfo {
    0 "CaseSensitive" case_sensitive: bool, 1 "KeyValues" key_values: Vec<AccessKeyValueInfo>
} }

/// In the response of [`DescribeAccessIndex`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessKeyValueInfo {
    pub key: Option<String>,
    pub value: Option<AccessValueInfo>,
}
model! { AccessKeyValueInfo {
    0 "Key" key: String, 1 "Value" value: AccessValueInfo
} }

/// In the response of [`DescribeAccessIndex`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessValueInfo {
    pub r#type: Option<String>,
    pub tokenizer: Option<String>,
    pub sql_flag: Option<bool>,
    pub contain_zh: Option<bool>,
}
model! { AccessValueInfo {
    0 "Type" r#type: String, 1 "Tokenizer" tokenizer: String, 2 "SqlFlag" sql_flag: bool, 3 "ContainZH" contain_zh: bool
} }

/// In the response of [`DescribeAccessIndex`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessRuleTagInfo {
    pub case_sensitive: Option<bool>,
    pub key_values: Vec<AccessKeyValueInfo>,
}
model! { AccessRuleTagInfo {
    0 "CaseSensitive" case_sensitive: bool, 1 "KeyValues" key_values: Vec<AccessKeyValueInfo>
} }

/// Describes anti fake rules: `DescribeAntiFakeRules` of `waf` 2018-01-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeAntiFakeRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntiFakeRules {
    /// Required.
    pub domain: String,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub filters: Option<Vec<FiltersItemNew>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeAntiFakeRules(domain: String, offset: i64, limit: i64)
    "DescribeAntiFakeRules" -> DescribeAntiFakeRulesOutput {
    0 "Domain" domain, 1 "Offset" offset, 2 "Limit" limit, 3 "Filters" filters: Vec<FiltersItemNew>,
    4 "Order" order: String, 5 "By" by: String
} }
paged! { DescribeAntiFakeRules: CacheUrlItems = Offset "Offset", "Data" data, total "Total" }

/// Response of [`DescribeAntiFakeRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntiFakeRulesOutput {
    pub total: Option<i64>,
    pub data: Vec<CacheUrlItems>,
}
model! { DescribeAntiFakeRulesOutput {
    0 "Total" total: i64, 1 "Data" data: Vec<CacheUrlItems>
} }

/// In the response of [`DescribeAntiFakeRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CacheUrlItems {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub domain: Option<String>,
    pub uri: Option<String>,
    pub protocol: Option<String>,
    pub status: Option<i64>,
    pub modify_time: Option<String>,
    pub create_time: Option<String>,
}
model! { CacheUrlItems {
    0 "Id" id: i64, 1 "Name" name: String, 2 "Domain" domain: String, 3 "Uri" uri: String,
    4 "Protocol" protocol: String, 5 "Status" status: i64, 6 "ModifyTime" modify_time: String,
    7 "CreateTime" create_time: String
} }

/// Describes anti info leakage rules: `DescribeAntiInfoLeakageRules` of `waf` 2018-01-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeAntiInfoLeakageRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntiInfoLeakageRules {
    /// Required.
    pub domain: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order: Option<String>,
    pub filters: Option<Vec<FiltersItemNew>>,
}
operation! { DescribeAntiInfoLeakageRules(domain: String)
    "DescribeAntiInfoLeakageRules" -> DescribeAntiInfoLeakageRulesOutput {
    0 "Domain" domain, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Order" order: String,
    4 "Filters" filters: Vec<FiltersItemNew>
} }
paged! { DescribeAntiInfoLeakageRules: DescribeAntiLeakageItem = Offset "Offset", "RuleList" rule_list, total "Total" }

/// Response of [`DescribeAntiInfoLeakageRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntiInfoLeakageRulesOutput {
    pub total: Option<i64>,
    pub rule_list: Vec<DescribeAntiLeakageItem>,
}
model! { DescribeAntiInfoLeakageRulesOutput {
    0 "Total" total: i64, 1 "RuleList" rule_list: Vec<DescribeAntiLeakageItem>
} }

/// In the response of [`DescribeAntiInfoLeakageRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntiLeakageItem {
    pub rule_id: Option<i64>,
    pub name: Option<String>,
    pub status: Option<i64>,
    pub action: Option<String>,
    pub create_time: Option<String>,
    pub strategies: Vec<DescribeAntiInfoLeakRulesStrategyItem>,
    pub uri: Option<String>,
    pub modify_time: Option<String>,
}
model! { DescribeAntiLeakageItem {
    0 "RuleId" rule_id: i64, 1 "Name" name: String, 2 "Status" status: i64, 3 "Action" action: String,
    4 "CreateTime" create_time: String, 5 "Strategies" strategies: Vec<DescribeAntiInfoLeakRulesStrategyItem>,
    6 "Uri" uri: String, 7 "ModifyTime" modify_time: String
} }

/// In the response of [`DescribeAntiInfoLeakageRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntiInfoLeakRulesStrategyItem {
    pub field: Option<String>,
    pub compare_func: Option<String>,
    pub content: Option<String>,
}
model! { DescribeAntiInfoLeakRulesStrategyItem {
    0 "Field" field: String, 1 "CompareFunc" compare_func: String, 2 "Content" content: String
} }

/// Describes api aggregate top n: `DescribeApiAggregateTopN` of `waf` 2018-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeApiAggregateTopN>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiAggregateTopN {
    /// Required.
    pub domain: String,
    /// Required.
    pub top_n: i64,
    /// Required.
    pub start_ts: i64,
    /// Required.
    pub end_ts: i64,
    /// Required.
    pub dimension: String,
    pub filters: Option<Vec<BotDataFilter>>,
    pub global_flag: Option<bool>,
}

/// Arguments of [`DescribeApiAggregateTopN::new`].
pub struct DescribeApiAggregateTopNRequired {
    pub domain: String,
    pub top_n: i64,
    pub start_ts: i64,
    pub end_ts: i64,
    pub dimension: String,
}
operation! { DescribeApiAggregateTopN { DescribeApiAggregateTopNRequired: domain, top_n, start_ts, end_ts, dimension }
    "DescribeApiAggregateTopN" -> DescribeApiAggregateTopNOutput {
    0 "Domain" domain, 1 "TopN" top_n, 2 "StartTs" start_ts, 3 "EndTs" end_ts, 4 "Dimension" dimension,
    5 "Filters" filters: Vec<BotDataFilter>, 6 "GlobalFlag" global_flag: bool
} }

/// In the request of [`DescribeApiAggregateTopN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BotDataFilter {
    pub entity: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
input! { BotDataFilter() {
    0 "Entity" entity: String, 1 "Operator" operator: String, 2 "Value" value: String
} }

/// Response of [`DescribeApiAggregateTopN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiAggregateTopNOutput {
    pub data: Vec<BotTopItem>,
}
model! { DescribeApiAggregateTopNOutput {
    0 "Data" data: Vec<BotTopItem>
} }

/// In the response of [`DescribeApiAggregateTopN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BotTopItem {
    pub key: Option<String>,
    pub value: Option<i64>,
    pub label: Option<String>,
}
model! { BotTopItem {
    0 "Key" key: String, 1 "Value" value: i64, 2 "Label" label: String
} }

/// Describes api detail: `DescribeApiDetail` of `waf` 2018-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeApiDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiDetail {
    /// Required.
    pub domain: String,
    /// Required.
    pub api_name: String,
    /// Required.
    pub method: String,
    pub is_sensitive: Option<i64>,
    pub is_pan: Option<i64>,
}
operation! { DescribeApiDetail(domain: String, api_name: String, method: String)
    "DescribeApiDetail" -> DescribeApiDetailOutput {
    0 "Domain" domain, 1 "ApiName" api_name, 2 "Method" method, 3 "IsSensitive" is_sensitive: i64, 4 "IsPan" is_pan: i64
} }

/// Response of [`DescribeApiDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiDetailOutput {
    pub log: Option<String>,
    pub full_req_log: Option<String>,
    pub parameter_list: Vec<ApiParameterType>,
    pub scene: Option<String>,
    pub sensitive_fields: Vec<String>,
    pub is_active: Option<bool>,
    pub ip_count: Option<i64>,
    pub region_count: Option<i64>,
    pub event_count: Option<i64>,
    pub sensitive_count: Option<i64>,
    pub level: Option<i64>,
    pub rsp_log: Option<String>,
    pub max_qps: Option<i64>,
    pub api_detail_sample_history: Vec<ApiDetailSampleHistory>,
}
model! { DescribeApiDetailOutput {
    0 "Log" log: String, 1 "FullReqLog" full_req_log: String, 2 "ParameterList" parameter_list: Vec<ApiParameterType>,
    3 "Scene" scene: String, 4 "SensitiveFields" sensitive_fields: Vec<String>, 5 "IsActive" is_active: bool,
    6 "IpCount" ip_count: i64, 7 "RegionCount" region_count: i64, 8 "EventCount" event_count: i64,
    9 "SensitiveCount" sensitive_count: i64, 10 "Level" level: i64, 11 "RspLog" rsp_log: String,
    12 "MaxQPS" max_qps: i64, 13 "ApiDetailSampleHistory" api_detail_sample_history: Vec<ApiDetailSampleHistory>
} }

/// In the response of [`DescribeApiDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiParameterType {
    pub parameter_name: Option<String>,
    pub r#type: Option<String>,
    pub location: Option<String>,
    pub label: Vec<String>,
    pub timestamp: Option<i64>,
    pub remark: Option<String>,
    pub source: Option<String>,
    pub is_pan: Option<i64>,
    pub is_auth: Option<i64>,
}
model! { ApiParameterType {
    0 "ParameterName" parameter_name: String, 1 "Type" r#type: String, 2 "Location" location: String,
    3 "Label" label: Vec<String>, 4 "Timestamp" timestamp: i64, 5 "Remark" remark: String, 6 "Source" source: String,
    7 "IsPan" is_pan: i64, 8 "IsAuth" is_auth: i64
} }

/// In the response of [`DescribeApiDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiDetailSampleHistory {
    pub sample_nme: Option<String>,
    pub rep_log: Option<String>,
    pub rsp_log: Option<String>,
    pub full_req_log: Option<String>,
}
model! { ApiDetailSampleHistory {
    0 "SampleNme" sample_nme: String, 1 "RepLog" rep_log: String, 2 "RspLog" rsp_log: String,
    3 "FullReqLog" full_req_log: String
} }

/// Describes api list version two: `DescribeApiListVersionTwo` of `waf` 2018-01-25.
///
/// POST. Reads only. Pages by page number (`PageIndex`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeApiListVersionTwo>.
///
/// Errors: [`codes::FAILED_OPERATION_MONGO_OPERATION_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiListVersionTwo {
    /// Required.
    pub domain: String,
    /// Required.
    pub page_index: i64,
    /// Required.
    pub page_size: i64,
    pub filters: Option<Vec<ApiDataFilter>>,
    pub sort: Option<Vec<String>>,
    pub need_total_count: Option<bool>,
    pub start_ts: Option<i64>,
    pub end_ts: Option<i64>,
}
operation! { DescribeApiListVersionTwo(domain: String, page_index: i64, page_size: i64)
    "DescribeApiListVersionTwo" -> DescribeApiListVersionTwoOutput {
    0 "Domain" domain, 1 "PageIndex" page_index, 2 "PageSize" page_size, 3 "Filters" filters: Vec<ApiDataFilter>,
    4 "Sort" sort: Vec<String>, 5 "NeedTotalCount" need_total_count: bool, 6 "StartTs" start_ts: i64,
    7 "EndTs" end_ts: i64
} }
paged! { DescribeApiListVersionTwo: ApiAsset = Number "PageIndex", "Data" data, total "Total" }

/// In the request of [`DescribeApiListVersionTwo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiDataFilter {
    /// Required.
    pub entity: Option<String>,
    /// Required.
    pub operator: Option<String>,
    /// Required.
    pub value: Option<String>,
    pub value_list: Option<Vec<String>>,
}
input! { ApiDataFilter(entity: String, operator: String, value: String) {
    0 "Entity" entity: String, 1 "Operator" operator: String, 2 "Value" value: String,
    3 "ValueList" value_list: Vec<String>
} }

/// Response of [`DescribeApiListVersionTwo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiListVersionTwoOutput {
    pub data: Vec<ApiAsset>,
    pub total: Option<i64>,
}
model! { DescribeApiListVersionTwoOutput {
    0 "Data" data: Vec<ApiAsset>, 1 "Total" total: i64
} }

/// In the response of [`DescribeApiListVersionTwo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiAsset {
    pub domain: Option<String>,
    pub method: Option<String>,
    pub api_name: Option<String>,
    pub scene: Option<String>,
    pub label: Vec<String>,
    pub active: Option<bool>,
    pub timestamp: Option<i64>,
    pub insert_time: Option<i64>,
    pub mode: Option<String>,
    pub level: Option<String>,
    pub count: Option<i64>,
    pub remark: Option<String>,
    pub is_auth: Option<i64>,
    pub api_request_rule_id: Option<i64>,
    pub api_limit_rule_id: Option<i64>,
    pub host_list: Vec<String>,
}
model! { ApiAsset {
    0 "Domain" domain: String, 1 "Method" method: String, 2 "ApiName" api_name: String, 3 "Scene" scene: String,
    4 "Label" label: Vec<String>, 5 "Active" active: bool, 6 "Timestamp" timestamp: i64,
    7 "InsertTime" insert_time: i64, 8 "Mode" mode: String, 9 "Level" level: String, 10 "Count" count: i64,
    11 "Remark" remark: String, 12 "IsAuth" is_auth: i64, 13 "ApiRequestRuleId" api_request_rule_id: i64,
    14 "ApiLimitRuleId" api_limit_rule_id: i64, 15 "HostList" host_list: Vec<String>
} }

/// Describes api sec event detail: `DescribeApiSecEventDetail` of `waf` 2018-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeApiSecEventDetail>.
///
/// Errors: [`codes::FAILED_OPERATION_MONGO_OPERATION_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiSecEventDetail {
    pub domain: Option<String>,
    pub event_id: Option<String>,
}
operation! { DescribeApiSecEventDetail() "DescribeApiSecEventDetail" -> DescribeApiSecEventDetailOutput {
    0 "Domain" domain: String, 1 "EventId" event_id: String
} }

/// Response of [`DescribeApiSecEventDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiSecEventDetailOutput {
    pub description: Option<String>,
    pub event_info: Option<ApiEvent>,
    pub attack_source: Vec<ApiSecAttackSource>,
    pub change_history: Vec<ApiSecEventChange>,
}
model! { DescribeApiSecEventDetailOutput {
    0 "Description" description: String, 1 "EventInfo" event_info: ApiEvent,
    2 "AttackSource" attack_source: Vec<ApiSecAttackSource>, 3 "ChangeHistory" change_history: Vec<ApiSecEventChange>
} }

/// In the response of [`DescribeApiSecEventDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiEvent {
    pub event_id: Option<String>,
    pub event_type: Option<String>,
    pub level: Option<String>,
    pub domain: Option<String>,
    pub mode: Option<String>,
    pub start_time: Option<i64>,
    pub update_time: Option<i64>,
    pub api_name: Option<String>,
    pub method: Option<String>,
    pub source: Option<String>,
}
model! { ApiEvent {
    0 "EventId" event_id: String, 1 "EventType" event_type: String, 2 "Level" level: String, 3 "Domain" domain: String,
    4 "Mode" mode: String, 5 "StartTime" start_time: i64, 6 "UpdateTime" update_time: i64, 7 "ApiName" api_name: String,
    8 "Method" method: String, 9 "Source" source: String
} }

/// In the response of [`DescribeApiSecEventDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiSecAttackSource {
    pub src_ip: Option<String>,
    pub event_level: Option<String>,
    pub bot_label: Option<String>,
    pub timestamp: Option<i64>,
    pub city: Option<String>,
    pub start_time: Option<i64>,
    pub event_count: Option<i64>,
    pub attack_count: Option<i64>,
    pub miss_user_name: Option<String>,
    pub attack_detail: Vec<String>,
    /// Secret.
    pub miss_password: Option<Secret>,
    pub event_description: Option<String>,
    pub event_description_eng: Option<String>,
    pub sample: Option<ApiEventSample>,
}
model! { ApiSecAttackSource {
    0 "SrcIp" src_ip: String, 1 "EventLevel" event_level: String, 2 "BotLabel" bot_label: String,
    3 "Timestamp" timestamp: i64, 4 "City" city: String, 5 "StartTime" start_time: i64, 6 "EventCount" event_count: i64,
    7 "AttackCount" attack_count: i64, 8 "MissUserName" miss_user_name: String,
    9 "AttackDetail" attack_detail: Vec<String>, 10 "MissPassword" miss_password: Secret,
    11 "EventDescription" event_description: String, 12 "EventDescriptionEng" event_description_eng: String,
    13 "Sample" sample: ApiEventSample
} }

/// In the response of [`DescribeApiSecEventDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiEventSample {
    pub request: Option<String>,
    pub response: Option<String>,
    pub status: Option<String>,
}
model! { ApiEventSample {
    0 "Request" request: String, 1 "Response" response: String, 2 "Status" status: String
} }

/// In the response of [`DescribeApiSecEventDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiSecEventChange {
    pub user_name: Option<String>,
    pub mode: Option<String>,
    pub timestamp: Option<i64>,
    pub remark: Option<String>,
}
model! { ApiSecEventChange {
    0 "UserName" user_name: String, 1 "Mode" mode: String, 2 "Timestamp" timestamp: i64, 3 "Remark" remark: String
} }

/// Describes api sec event list: `DescribeApiSecEventList` of `waf` 2018-01-25.
///
/// POST. Reads only. Pages by page number (`PageIndex`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeApiSecEventList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiSecEventList {
    /// Required.
    pub domain: String,
    pub need_total_count: Option<bool>,
    pub filters: Option<Vec<ApiDataFilter>>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub sort: Option<Vec<String>>,
    pub start_ts: Option<i64>,
    pub end_ts: Option<i64>,
}
operation! { DescribeApiSecEventList(domain: String) "DescribeApiSecEventList" -> DescribeApiSecEventListOutput {
    0 "Domain" domain, 1 "NeedTotalCount" need_total_count: bool, 2 "Filters" filters: Vec<ApiDataFilter>,
    3 "PageIndex" page_index: i64, 4 "PageSize" page_size: i64, 5 "Sort" sort: Vec<String>, 6 "StartTs" start_ts: i64,
    7 "EndTs" end_ts: i64
} }
paged! { DescribeApiSecEventList: ApiEvent = Number "PageIndex", "Data" data, total "Total" }

/// Response of [`DescribeApiSecEventList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiSecEventListOutput {
    pub data: Vec<ApiEvent>,
    pub total: Option<i64>,
}
model! { DescribeApiSecEventListOutput {
    0 "Data" data: Vec<ApiEvent>, 1 "Total" total: i64
} }

/// Describes api sec sensitive rule list: `DescribeApiSecSensitiveRuleList` of `waf` 2018-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeApiSecSensitiveRuleList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiSecSensitiveRuleList {
    /// Required.
    pub domain: String,
    pub is_query_api_extract_rule: Option<bool>,
    pub is_query_api_privilege_rule: Option<bool>,
    pub is_query_api_scene_rule: Option<bool>,
    pub rule_name: Option<String>,
    pub is_query_api_custom_event_rule: Option<bool>,
    pub is_query_api_exclude_rule: Option<bool>,
    pub is_query_api_sensitive_white_rule: Option<bool>,
}
operation! { DescribeApiSecSensitiveRuleList(domain: String)
    "DescribeApiSecSensitiveRuleList" -> DescribeApiSecSensitiveRuleListOutput {
    0 "Domain" domain, 1 "IsQueryApiExtractRule" is_query_api_extract_rule: bool,
    2 "IsQueryApiPrivilegeRule" is_query_api_privilege_rule: bool,
    3 "IsQueryApiSceneRule" is_query_api_scene_rule: bool, 4 "RuleName" rule_name: String,
    5 "IsQueryApiCustomEventRule" is_query_api_custom_event_rule: bool,
    6 "IsQueryApiExcludeRule" is_query_api_exclude_rule: bool,
    7 "IsQueryApiSensitiveWhiteRule" is_query_api_sensitive_white_rule: bool
} }

/// Response of [`DescribeApiSecSensitiveRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiSecSensitiveRuleListOutput {
    pub data: Vec<ApiSecSensitiveRule>,
    pub total: Option<i64>,
    pub status: Option<i64>,
    pub rule_name_list: Vec<String>,
    pub api_extract_rule: Vec<ApiSecExtractRule>,
    pub api_sec_privilege_rule: Vec<ApiSecPrivilegeRule>,
    pub api_sec_scene_rule: Vec<ApiSecSceneRule>,
    pub api_sec_custom_event_rule: Vec<ApiSecCustomEventRule>,
    pub api_exclude_rule: Vec<ApiSecExcludeRule>,
    pub api_sec_sensitive_white_rule: Vec<ApiSecSensitiveWhiteRule>,
}
model! { DescribeApiSecSensitiveRuleListOutput {
    0 "Data" data: Vec<ApiSecSensitiveRule>, 1 "Total" total: i64, 2 "Status" status: i64,
    3 "RuleNameList" rule_name_list: Vec<String>, 4 "ApiExtractRule" api_extract_rule: Vec<ApiSecExtractRule>,
    5 "ApiSecPrivilegeRule" api_sec_privilege_rule: Vec<ApiSecPrivilegeRule>,
    6 "ApiSecSceneRule" api_sec_scene_rule: Vec<ApiSecSceneRule>,
    7 "ApiSecCustomEventRule" api_sec_custom_event_rule: Vec<ApiSecCustomEventRule>,
    8 "ApiExcludeRule" api_exclude_rule: Vec<ApiSecExcludeRule>,
    9 "ApiSecSensitiveWhiteRule" api_sec_sensitive_white_rule: Vec<ApiSecSensitiveWhiteRule>
} }

/// In the response of [`DescribeApiSecSensitiveRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiSecSensitiveRule {
    pub rule_name: Option<String>,
    pub source: Option<String>,
    pub status: Option<i64>,
    pub level: Option<String>,
    pub timestamp: Option<i64>,
    pub custom_rule: Option<ApiSecCustomSensitiveRule>,
    pub is_pan: Option<i64>,
}
model! { ApiSecSensitiveRule {
    0 "RuleName" rule_name: String, 1 "Source" source: String, 2 "Status" status: i64, 3 "Level" level: String,
    4 "Timestamp" timestamp: i64, 5 "CustomRule" custom_rule: ApiSecCustomSensitiveRule, 6 "IsPan" is_pan: i64
} }

/// In the request of [`DescribeApiSecSensitiveRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiSecCustomSensitiveRule {
    /// Required.
    pub position: Option<Vec<String>>,
    /// Required.
    pub match_key: Option<String>,
    /// Required.
    pub match_value: Option<Vec<String>>,
    /// Required.
    pub level: Option<String>,
    pub match_cond: Option<Vec<String>>,
    pub is_pan: Option<i64>,
}
input! { ApiSecCustomSensitiveRule(position: Vec<String>, match_key: String, match_value: Vec<String>, level: String) {
    0 "Position" position: Vec<String>, 1 "MatchKey" match_key: String, 2 "MatchValue" match_value: Vec<String>,
    3 "Level" level: String, 4 "MatchCond" match_cond: Vec<String>, 5 "IsPan" is_pan: i64
} }

/// In the request of [`DescribeApiSecSensitiveRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiSecExtractRule {
    pub rule_name: Option<String>,
    pub api_name: Option<String>,
    pub methods: Option<Vec<String>>,
    pub status: Option<i64>,
    pub regex: Option<String>,
    pub update_time: Option<i64>,
}
input! { ApiSecExtractRule() {
    0 "RuleName" rule_name: String, 1 "ApiName" api_name: String, 2 "Methods" methods: Vec<String>,
    3 "Status" status: i64, 4 "Regex" regex: String, 5 "UpdateTime" update_time: i64
} }

/// In the request of [`DescribeApiSecSensitiveRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiSecPrivilegeRule {
    /// Required.
    pub rule_name: Option<String>,
    /// Required.
    pub status: Option<i64>,
    pub api_name: Option<Vec<String>>,
    pub position: Option<String>,
    pub parameter_list: Option<Vec<String>>,
    pub update_time: Option<i64>,
    pub source: Option<String>,
    pub api_name_op: Option<Vec<ApiNameOp>>,
    pub option: Option<i64>,
}
input! { ApiSecPrivilegeRule(rule_name: String, status: i64) {
    0 "RuleName" rule_name: String, 1 "Status" status: i64, 2 "ApiName" api_name: Vec<String>,
    3 "Position" position: String, 4 "ParameterList" parameter_list: Vec<String>, 5 "UpdateTime" update_time: i64,
    6 "Source" source: String, 7 "ApiNameOp" api_name_op: Vec<ApiNameOp>, 8 "Option" option: i64
} }

/// In the request of [`DescribeApiSecSensitiveRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiNameOp {
    pub value: Option<Vec<String>>,
    pub op: Option<String>,
    pub api_name_method: Option<Vec<ApiNameMethod>>,
}
input! { ApiNameOp() {
    0 "Value" value: Vec<String>, 1 "Op" op: String, 2 "ApiNameMethod" api_name_method: Vec<ApiNameMethod>
} }

/// In the request of [`DescribeApiSecSensitiveRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiNameMethod {
    pub api_name: Option<String>,
    pub method: Option<String>,
    pub count: Option<i64>,
    pub label: Option<Vec<String>>,
}
input! { ApiNameMethod() {
    0 "ApiName" api_name: String, 1 "Method" method: String, 2 "Count" count: i64, 3 "Label" label: Vec<String>
} }

/// In the request of [`DescribeApiSecSensitiveRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiSecSceneRule {
    pub rule_name: Option<String>,
    pub status: Option<i64>,
    pub update_time: Option<i64>,
    pub rule_list: Option<Vec<ApiSecSceneRuleEntry>>,
    pub source: Option<String>,
}
input! { ApiSecSceneRule() {
    0 "RuleName" rule_name: String, 1 "Status" status: i64, 2 "UpdateTime" update_time: i64,
    3 "RuleList" rule_list: Vec<ApiSecSceneRuleEntry>, 4 "Source" source: String
} }

/// In the request of [`DescribeApiSecSensitiveRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiSecSceneRuleEntry {
    pub key: Option<String>,
    pub value: Option<Vec<String>>,
    pub operate: Option<String>,
    pub name: Option<String>,
}
input! { ApiSecSceneRuleEntry() {
    0 "Key" key: String, 1 "Value" value: Vec<String>, 2 "Operate" operate: String, 3 "Name" name: String
} }

/// In the request of [`DescribeApiSecSensitiveRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiSecCustomEventRule {
    /// Required.
    pub rule_name: Option<String>,
    /// Required.
    pub status: Option<i64>,
    pub api_name_op: Option<Vec<ApiNameOp>>,
    pub description: Option<String>,
    pub update_time: Option<i64>,
    pub match_rule_list: Option<Vec<ApiSecSceneRuleEntry>>,
    pub stat_rule_list: Option<Vec<ApiSecSceneRuleEntry>>,
    pub req_frequency: Option<Vec<i64>>,
    pub risk_level: Option<String>,
    pub source: Option<String>,
}
input! { ApiSecCustomEventRule(rule_name: String, status: i64) {
    0 "RuleName" rule_name: String, 1 "Status" status: i64, 2 "ApiNameOp" api_name_op: Vec<ApiNameOp>,
    3 "Description" description: String, 4 "UpdateTime" update_time: i64,
    5 "MatchRuleList" match_rule_list: Vec<ApiSecSceneRuleEntry>,
    6 "StatRuleList" stat_rule_list: Vec<ApiSecSceneRuleEntry>, 7 "ReqFrequency" req_frequency: Vec<i64>,
    8 "RiskLevel" risk_level: String, 9 "Source" source: String
} }

/// In the request of [`DescribeApiSecSensitiveRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiSecExcludeRule {
    pub rule_name: Option<String>,
    pub match_type: Option<String>,
    pub content: Option<String>,
    pub status: Option<i64>,
    pub update_time: Option<i64>,
}
input! { ApiSecExcludeRule() {
    0 "RuleName" rule_name: String, 1 "MatchType" match_type: String, 2 "Content" content: String,
    3 "Status" status: i64, 4 "UpdateTime" update_time: i64
} }

/// In the request of [`DescribeApiSecSensitiveRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiSecSensitiveWhiteRule {
    pub rule_name: Option<String>,
    pub api_name_op: Option<Vec<ApiNameOp>>,
    pub white_mode: Option<i64>,
    pub white_fields: Option<Vec<ApiSecSensitiveWhiteField>>,
    pub status: Option<i64>,
    pub description: Option<String>,
    pub update_time: Option<i64>,
}
input! { ApiSecSensitiveWhiteRule() {
    0 "RuleName" rule_name: String, 1 "ApiNameOp" api_name_op: Vec<ApiNameOp>, 2 "WhiteMode" white_mode: i64,
    3 "WhiteFields" white_fields: Vec<ApiSecSensitiveWhiteField>, 4 "Status" status: i64,
    5 "Description" description: String, 6 "UpdateTime" update_time: i64
} }

/// In the request of [`DescribeApiSecSensitiveRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiSecSensitiveWhiteField {
    pub field_name: Option<String>,
    pub field_type: Option<String>,
    pub sensitive_types: Option<Vec<String>>,
}
input! { ApiSecSensitiveWhiteField() {
    0 "FieldName" field_name: String, 1 "FieldType" field_type: String, 2 "SensitiveTypes" sensitive_types: Vec<String>
} }

/// Describes area ban areas: `DescribeAreaBanAreas` of `waf` 2018-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeAreaBanAreas>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAreaBanAreas {
    /// Required.
    pub domain: String,
}
operation! { DescribeAreaBanAreas(domain: String) "DescribeAreaBanAreas" -> DescribeAreaBanAreasOutput {
    0 "Domain" domain
} }

/// Response of [`DescribeAreaBanAreas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAreaBanAreasOutput {
    pub data: Option<DescribeAreaBanAreasRsp>,
}
model! { DescribeAreaBanAreasOutput {
    0 "Data" data: DescribeAreaBanAreasRsp
} }

/// In the response of [`DescribeAreaBanAreas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAreaBanAreasRsp {
    pub status: Option<String>,
    pub source: Option<String>,
    pub areas: Vec<String>,
    pub job_type: Option<String>,
    pub job_date_time: Option<JobDateTime>,
    pub cron_type: Option<String>,
}
model! { DescribeAreaBanAreasRsp {
    0 "Status" status: String, 1 "Source" source: String, 2 "Areas" areas: Vec<String>, 3 "JobType" job_type: String,
    4 "JobDateTime" job_date_time: JobDateTime, 5 "CronType" cron_type: String
} }

/// Describes area ban rule: `DescribeAreaBanRule` of `waf` 2018-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeAreaBanRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAreaBanRule {
    /// Required.
    pub domain: String,
}
operation! { DescribeAreaBanRule(domain: String) "DescribeAreaBanRule" -> DescribeAreaBanRuleOutput {
    0 "Domain" domain
} }

/// Response of [`DescribeAreaBanRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAreaBanRuleOutput {
    pub data: Option<AreaBanRule>,
}
model! { DescribeAreaBanRuleOutput {
    0 "Data" data: AreaBanRule
} }

/// In the response of [`DescribeAreaBanRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AreaBanRule {
    pub status: Option<i64>,
    pub source: Option<String>,
    pub areas: Vec<Area>,
    pub job_type: Option<String>,
    pub job_date_time: Option<JobDateTime>,
    pub cron_type: Option<String>,
    pub lang: Option<String>,
}
model! { AreaBanRule {
    0 "Status" status: i64, 1 "Source" source: String, 2 "Areas" areas: Vec<Area>, 3 "JobType" job_type: String,
    4 "JobDateTime" job_date_time: JobDateTime, 5 "CronType" cron_type: String, 6 "Lang" lang: String
} }

/// Describes area ban support areas: `DescribeAreaBanSupportAreas` of `waf` 2018-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeAreaBanSupportAreas>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAreaBanSupportAreas {}
operation! { DescribeAreaBanSupportAreas() "DescribeAreaBanSupportAreas" -> DescribeAreaBanSupportAreasOutput {} }

/// Response of [`DescribeAreaBanSupportAreas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAreaBanSupportAreasOutput {
    pub data: Option<String>,
}
model! { DescribeAreaBanSupportAreasOutput {
    0 "Data" data: String
} }

/// Describes attack overview: `DescribeAttackOverview` of `waf` 2018-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeAttackOverview>.
///
/// Errors: [`codes::FAILED_OPERATION_CLS_INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_INVALID_CERTIFICATE`],
/// [`codes::INVALID_PARAMETER_QUERY_CERT_BY_SSLID_FAILED`], [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAttackOverview {
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub from_time: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub to_time: String,
    pub appid: Option<i64>,
    pub domain: Option<String>,
    pub edition: Option<String>,
    pub instance_id: Option<String>,
}
operation! { DescribeAttackOverview(from_time: String, to_time: String)
    "DescribeAttackOverview" -> DescribeAttackOverviewOutput {
    0 "FromTime" from_time, 1 "ToTime" to_time, 2 "Appid" appid: i64, 3 "Domain" domain: String,
    4 "Edition" edition: String, 5 "InstanceID" instance_id: String
} }

/// Response of [`DescribeAttackOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAttackOverviewOutput {
    pub access_count: Option<i64>,
    pub attack_count: Option<i64>,
    pub acl_count: Option<i64>,
    pub cc_count: Option<i64>,
    pub bot_count: Option<i64>,
    pub api_assets_count: Option<i64>,
    pub api_risk_event_count: Option<i64>,
    pub ip_black_count: Option<i64>,
    pub tamper_count: Option<i64>,
    pub leak_count: Option<i64>,
    pub api_risk_event_circle_count: Option<i64>,
}
model! { DescribeAttackOverviewOutput {
    0 "AccessCount" access_count: i64, 1 "AttackCount" attack_count: i64, 2 "ACLCount" acl_count: i64,
    3 "CCCount" cc_count: i64, 4 "BotCount" bot_count: i64, 5 "ApiAssetsCount" api_assets_count: i64,
    6 "ApiRiskEventCount" api_risk_event_count: i64, 7 "IPBlackCount" ip_black_count: i64,
    8 "TamperCount" tamper_count: i64, 9 "LeakCount" leak_count: i64,
    10 "ApiRiskEventCircleCount" api_risk_event_circle_count: i64
} }

/// Describes attack type: `DescribeAttackType` of `waf` 2018-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeAttackType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAttackType {
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub from_time: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub to_time: String,
    pub host: Option<String>,
    pub edition: Option<String>,
    pub instance_id: Option<String>,
    pub domain: Option<String>,
}
operation! { DescribeAttackType(from_time: String, to_time: String) "DescribeAttackType" -> DescribeAttackTypeOutput {
    0 "FromTime" from_time, 1 "ToTime" to_time, 2 "Host" host: String, 3 "Edition" edition: String,
    4 "InstanceID" instance_id: String, 5 "Domain" domain: String
} }

/// Response of [`DescribeAttackType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAttackTypeOutput {
    pub piechart: Vec<PiechartItem>,
}
model! { DescribeAttackTypeOutput {
    0 "Piechart" piechart: Vec<PiechartItem>
} }

/// In the response of [`DescribeAttackType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PiechartItem {
    pub r#type: Option<String>,
    pub count: Option<i64>,
}
model! { PiechartItem {
    0 "Type" r#type: String, 1 "Count" count: i64
} }

/// Describes attack white rule: `DescribeAttackWhiteRule` of `waf` 2018-01-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeAttackWhiteRule>.
///
/// Errors: [`codes::DRY_RUN_OPERATION`], [`codes::INVALID_PARAMETER_INVALID_CERTIFICATE`],
/// [`codes::INVALID_PARAMETER_QUERY_CERT_BY_SSLID_FAILED`], [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAttackWhiteRule {
    /// Required.
    pub domain: String,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub by: Option<String>,
    pub order: Option<String>,
    pub filters: Option<Vec<FiltersItemNew>>,
}
operation! { DescribeAttackWhiteRule(domain: String, offset: i64, limit: i64)
    "DescribeAttackWhiteRule" -> DescribeAttackWhiteRuleOutput {
    0 "Domain" domain, 1 "Offset" offset, 2 "Limit" limit, 3 "By" by: String, 4 "Order" order: String,
    5 "Filters" filters: Vec<FiltersItemNew>
} }
paged! { DescribeAttackWhiteRule: UserWhiteRule = Offset "Offset", "List" list, total "Total" }

/// Response of [`DescribeAttackWhiteRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAttackWhiteRuleOutput {
    pub total: Option<i64>,
    pub list: Vec<UserWhiteRule>,
}
model! { DescribeAttackWhiteRuleOutput {
    0 "Total" total: i64, 1 "List" list: Vec<UserWhiteRule>
} }

/// In the response of [`DescribeAttackWhiteRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserWhiteRule {
    pub white_rule_id: Option<i64>,
    pub signature_id: Option<String>,
    pub status: Option<i64>,
    pub match_field: Option<String>,
    pub match_params: Option<String>,
    pub match_method: Option<String>,
    pub match_content: Option<String>,
    /// RFC 3339 time.
    pub create_time: Option<String>,
    /// RFC 3339 time.
    pub modify_time: Option<String>,
    pub signature_ids: Vec<String>,
    pub type_ids: Vec<String>,
    pub type_id: Option<String>,
    pub mode: Option<i64>,
    pub name: Option<String>,
    pub match_info: Vec<UserWhiteRuleItem>,
    pub match_info_str: Option<String>,
}
model! { UserWhiteRule {
    0 "WhiteRuleId" white_rule_id: i64, 1 "SignatureId" signature_id: String, 2 "Status" status: i64,
    3 "MatchField" match_field: String, 4 "MatchParams" match_params: String, 5 "MatchMethod" match_method: String,
    6 "MatchContent" match_content: String, 7 "CreateTime" create_time: String, 8 "ModifyTime" modify_time: String,
    9 "SignatureIds" signature_ids: Vec<String>, 10 "TypeIds" type_ids: Vec<String>, 11 "TypeId" type_id: String,
    12 "Mode" mode: i64, 13 "Name" name: String, 14 "MatchInfo" match_info: Vec<UserWhiteRuleItem>,
    15 "MatchInfoStr" match_info_str: String
} }

/// Describes auto deny ip: `DescribeAutoDenyIP` of `waf` 2018-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeAutoDenyIP>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoDenyIP {
    /// Required.
    pub domain: String,
    pub ip: Option<String>,
    pub count: Option<i64>,
    pub category: Option<String>,
    pub vts_min: Option<i64>,
    pub vts_max: Option<i64>,
    pub cts_min: Option<i64>,
    pub cts_max: Option<i64>,
    pub skip: Option<i64>,
    pub limit: Option<i64>,
    pub name: Option<String>,
    pub sort: Option<String>,
}
operation! { DescribeAutoDenyIP(domain: String) "DescribeAutoDenyIP" -> DescribeAutoDenyIPOutput {
    0 "Domain" domain, 1 "Ip" ip: String, 2 "Count" count: i64, 3 "Category" category: String, 4 "VtsMin" vts_min: i64,
    5 "VtsMax" vts_max: i64, 6 "CtsMin" cts_min: i64, 7 "CtsMax" cts_max: i64, 8 "Skip" skip: i64, 9 "Limit" limit: i64,
    10 "Name" name: String, 11 "Sort" sort: String
} }

/// Response of [`DescribeAutoDenyIP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoDenyIPOutput {
    pub data: Option<IpHitItemsData>,
}
model! { DescribeAutoDenyIPOutput {
    0 "Data" data: IpHitItemsData
} }

/// In the response of [`DescribeAutoDenyIP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IpHitItemsData {
    pub res: Vec<IpHitItem>,
    pub total_count: Option<i64>,
}
model! { IpHitItemsData {
    0 "Res" res: Vec<IpHitItem>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAutoDenyIP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IpHitItem {
    pub action: Option<i64>,
    pub category: Option<String>,
    pub ip: Option<String>,
    pub name: Option<String>,
    pub ts_version: Option<i64>,
    pub valid_ts: Option<i64>,
}
model! { IpHitItem {
    0 "Action" action: i64, 1 "Category" category: String, 2 "Ip" ip: String, 3 "Name" name: String,
    4 "TsVersion" ts_version: i64, 5 "ValidTs" valid_ts: i64
} }

/// Describes batch custom rule list: `DescribeBatchCustomRuleList` of `waf` 2018-01-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeBatchCustomRuleList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchCustomRuleList {
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    /// Required.
    pub by: String,
    /// Required.
    pub order: String,
    /// Required.
    pub data_type: String,
    /// Required.
    pub filters: Vec<FiltersItemNew>,
}

/// Arguments of [`DescribeBatchCustomRuleList::new`].
pub struct DescribeBatchCustomRuleListRequired {
    pub offset: i64,
    pub limit: i64,
    pub by: String,
    pub order: String,
    pub data_type: String,
    pub filters: Vec<FiltersItemNew>,
}
operation! {
    DescribeBatchCustomRuleList { DescribeBatchCustomRuleListRequired: offset, limit, by, order, data_type, filters }
    "DescribeBatchCustomRuleList" -> DescribeBatchCustomRuleListOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "By" by, 3 "Order" order, 4 "DataType" data_type, 5 "Filters" filters
} }
paged! { DescribeBatchCustomRuleList: BatchCustomRuleListItem =
    Offset "Offset", "Data.List" data.list, total "Data.Total" }

/// Response of [`DescribeBatchCustomRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchCustomRuleListOutput {
    pub data: Option<BatchCustomRuleListData>,
}
model! { DescribeBatchCustomRuleListOutput {
    0 "Data" data: BatchCustomRuleListData
} }

/// In the response of [`DescribeBatchCustomRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCustomRuleListData {
    pub list: Vec<BatchCustomRuleListItem>,
    pub total: Option<i64>,
}
model! { BatchCustomRuleListData {
    0 "List" list: Vec<BatchCustomRuleListItem>, 1 "Total" total: i64
} }

/// In the response of [`DescribeBatchCustomRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCustomRuleListItem {
    pub id: Option<i64>,
    pub action_type: Option<i64>,
    pub bypass: Option<String>,
    pub expire_time: Option<i64>,
    pub name: Option<String>,
    pub redirect: Option<String>,
    pub sort_id: Option<i64>,
    pub status: Option<i64>,
    pub domains: Vec<String>,
    pub remark: Option<String>,
    pub strategies: Vec<Strategy>,
    pub event_id: Option<String>,
    pub valid_status: Option<i64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub job_type: Option<String>,
    pub job_date_time: Option<JobDateTime>,
    pub cron_type: Option<String>,
    pub label: Option<String>,
    pub page_id: Option<String>,
    pub logical_op: Option<String>,
    pub action_ratio: Option<i64>,
    pub group_ids: Vec<i64>,
}
model! { BatchCustomRuleListItem {
    0 "Id" id: i64, 1 "ActionType" action_type: i64, 2 "Bypass" bypass: String, 3 "ExpireTime" expire_time: i64,
    4 "Name" name: String, 5 "Redirect" redirect: String, 6 "SortId" sort_id: i64, 7 "Status" status: i64,
    8 "Domains" domains: Vec<String>, 9 "Remark" remark: String, 10 "Strategies" strategies: Vec<Strategy>,
    11 "EventId" event_id: String, 12 "ValidStatus" valid_status: i64, 13 "CreateTime" create_time: String,
    14 "UpdateTime" update_time: String, 15 "JobType" job_type: String, 16 "JobDateTime" job_date_time: JobDateTime,
    17 "CronType" cron_type: String, 18 "Label" label: String, 19 "PageId" page_id: String,
    20 "LogicalOp" logical_op: String, 21 "ActionRatio" action_ratio: i64, 22 "GroupIds" group_ids: Vec<i64>
} }

/// Describes batch custom white rules: `DescribeBatchCustomWhiteRules` of `waf` 2018-01-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeBatchCustomWhiteRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchCustomWhiteRules {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub by: Option<String>,
    pub order: Option<String>,
    pub filters: Option<Vec<FiltersItemNew>>,
}
operation! { DescribeBatchCustomWhiteRules() "DescribeBatchCustomWhiteRules" -> DescribeBatchCustomWhiteRulesOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "By" by: String, 3 "Order" order: String,
    4 "Filters" filters: Vec<FiltersItemNew>
} }
paged! { DescribeBatchCustomWhiteRules: BatchCustomWhiteRule = Offset "Offset", "Data" data, total "Total" }

/// Response of [`DescribeBatchCustomWhiteRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchCustomWhiteRulesOutput {
    pub data: Vec<BatchCustomWhiteRule>,
    pub total: Option<i64>,
}
model! { DescribeBatchCustomWhiteRulesOutput {
    0 "Data" data: Vec<BatchCustomWhiteRule>, 1 "Total" total: i64
} }

/// In the response of [`DescribeBatchCustomWhiteRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCustomWhiteRule {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub sort_id: Option<i64>,
    pub strategies: Vec<Strategy>,
    pub bypass: Vec<String>,
    pub job_type: Option<String>,
    pub job_date_time: Option<JobDateTime>,
    pub cron_type: Option<String>,
    pub domains: Vec<String>,
    pub group_ids: Vec<i64>,
    pub valid_status: Option<i64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub status: Option<i64>,
    pub logical_op: Option<String>,
}
model! { BatchCustomWhiteRule {
    0 "ID" id: i64, 1 "Name" name: String, 2 "SortId" sort_id: i64, 3 "Strategies" strategies: Vec<Strategy>,
    4 "Bypass" bypass: Vec<String>, 5 "JobType" job_type: String, 6 "JobDateTime" job_date_time: JobDateTime,
    7 "CronType" cron_type: String, 8 "Domains" domains: Vec<String>, 9 "GroupIds" group_ids: Vec<i64>,
    10 "ValidStatus" valid_status: i64, 11 "CreateTime" create_time: String, 12 "UpdateTime" update_time: String,
    13 "Status" status: i64, 14 "LogicalOp" logical_op: String
} }

/// Describes batch ip access control: `DescribeBatchIpAccessControl` of `waf` 2018-01-25.
///
/// POST. Reads only. Pages by offset (`OffSet`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeBatchIpAccessControl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchIpAccessControl {
    /// Required.
    pub filters: Vec<FiltersItemNew>,
    pub off_set: Option<i64>,
    pub limit: Option<i64>,
    pub sort: Option<String>,
}
operation! { DescribeBatchIpAccessControl(filters: Vec<FiltersItemNew>)
    "DescribeBatchIpAccessControl" -> DescribeBatchIpAccessControlOutput {
    0 "Filters" filters, 1 "OffSet" off_set: i64, 2 "Limit" limit: i64, 3 "Sort" sort: String
} }
paged! { DescribeBatchIpAccessControl: BatchIpAccessControlItem =
    Offset "OffSet", "Data.Res" data.res, total "Data.TotalCount" }

/// Response of [`DescribeBatchIpAccessControl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchIpAccessControlOutput {
    pub data: Option<BatchIpAccessControlData>,
}
model! { DescribeBatchIpAccessControlOutput {
    0 "Data" data: BatchIpAccessControlData
} }

/// In the response of [`DescribeBatchIpAccessControl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchIpAccessControlData {
    pub total_count: Option<i64>,
    pub res: Vec<BatchIpAccessControlItem>,
}
model! { BatchIpAccessControlData {
    0 "TotalCount" total_count: i64, 1 "Res" res: Vec<BatchIpAccessControlItem>
} }

/// In the response of [`DescribeBatchIpAccessControl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchIpAccessControlItem {
    /// Deprecated.
    pub id: Option<String>,
    pub action_type: Option<i64>,
    /// Deprecated.
    pub ip: Option<String>,
    pub note: Option<String>,
    pub source: Option<String>,
    pub ts_version: Option<i64>,
    pub valid_ts: Option<i64>,
    pub hosts: Vec<String>,
    pub rule_id: Option<i64>,
    pub ip_list: Vec<String>,
    pub create_time: Option<i64>,
    pub job_type: Option<String>,
    pub cron_type: Option<String>,
    pub job_date_time: Option<JobDateTime>,
    pub valid_status: Option<i64>,
    pub group_ids: Vec<i64>,
}
model! { BatchIpAccessControlItem {
    0 "Id" id: String, 1 "ActionType" action_type: i64, 2 "Ip" ip: String, 3 "Note" note: String,
    4 "Source" source: String, 5 "TsVersion" ts_version: i64, 6 "ValidTs" valid_ts: i64, 7 "Hosts" hosts: Vec<String>,
    8 "RuleId" rule_id: i64, 9 "IpList" ip_list: Vec<String>, 10 "CreateTime" create_time: i64,
    11 "JobType" job_type: String, 12 "CronType" cron_type: String, 13 "JobDateTime" job_date_time: JobDateTime,
    14 "ValidStatus" valid_status: i64, 15 "GroupIds" group_ids: Vec<i64>
} }

/// Describes bot id rule: `DescribeBotIdRule` of `waf` 2018-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeBotIdRule>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_INVALID_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBotIdRule {
    /// Required.
    pub domain: String,
    /// Required.
    pub scene_id: String,
    pub rule_id: Option<String>,
    pub bot_id: Option<String>,
    pub level: Option<Vec<i64>>,
    pub bot_id_type: Option<Vec<String>>,
    pub status: Option<i64>,
    pub rule_action: Option<Vec<String>>,
}
operation! { DescribeBotIdRule(domain: String, scene_id: String) "DescribeBotIdRule" -> DescribeBotIdRuleOutput {
    0 "Domain" domain, 1 "SceneId" scene_id, 2 "RuleId" rule_id: String, 3 "BotId" bot_id: String,
    4 "Level" level: Vec<i64>, 5 "BotIdType" bot_id_type: Vec<String>, 6 "Status" status: i64,
    7 "RuleAction" rule_action: Vec<String>
} }

/// Response of [`DescribeBotIdRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBotIdRuleOutput {
    pub data: Vec<BotIdDetail>,
    pub total_count: Option<i64>,
    pub stat_info: Option<BotIdStat>,
}
model! { DescribeBotIdRuleOutput {
    0 "Data" data: Vec<BotIdDetail>, 1 "TotalCount" total_count: i64, 2 "StatInfo" stat_info: BotIdStat
} }

/// In the response of [`DescribeBotIdRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BotIdDetail {
    pub rule_id: Option<String>,
    pub bot_id: Option<String>,
    pub status: Option<bool>,
    pub action: Option<String>,
    pub level: Option<i64>,
    pub bot_id_type: Option<String>,
    pub modify_time: Option<i64>,
    pub insert_time: Option<i64>,
    pub description: Option<String>,
    pub influence: Option<String>,
    pub redirect: Option<String>,
    pub has_event: Option<bool>,
}
model! { BotIdDetail {
    0 "RuleId" rule_id: String, 1 "BotId" bot_id: String, 2 "Status" status: bool, 3 "Action" action: String,
    4 "Level" level: i64, 5 "BotIdType" bot_id_type: String, 6 "ModifyTime" modify_time: i64,
    7 "InsertTime" insert_time: i64, 8 "Description" description: String, 9 "Influence" influence: String,
    10 "Redirect" redirect: String, 11 "HasEvent" has_event: bool
} }

/// In the response of [`DescribeBotIdRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BotIdStat {
    pub pattern: Option<String>,
    pub total_count: Option<i64>,
    pub monitor_count: Option<i64>,
    pub intercept_count: Option<i64>,
    pub redirect_count: Option<i64>,
    pub captcha_count: Option<i64>,
    pub protect_level: Option<String>,
    pub global_redirect: Option<String>,
    pub js_challenge_count: Option<i64>,
}
model! { BotIdStat {
    0 "Pattern" pattern: String, 1 "TotalCount" total_count: i64, 2 "MonitorCount" monitor_count: i64,
    3 "InterceptCount" intercept_count: i64, 4 "RedirectCount" redirect_count: i64, 5 "CaptchaCount" captcha_count: i64,
    6 "ProtectLevel" protect_level: String, 7 "GlobalRedirect" global_redirect: String,
    8 "JsChallengeCount" js_challenge_count: i64
} }

/// Describes bot scene list: `DescribeBotSceneList` of `waf` 2018-01-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeBotSceneList>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_BOT_SERVICE_NOT_SUBSCRIBE_ERR`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBotSceneList {
    /// Required.
    pub domain: String,
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    pub business_type: Option<Vec<String>>,
    pub scene_name: Option<String>,
    pub is_default: Option<bool>,
    pub is_valid: Option<bool>,
    pub scene_id: Option<String>,
}
operation! { DescribeBotSceneList(domain: String, limit: i64, offset: i64)
    "DescribeBotSceneList" -> DescribeBotSceneListOutput {
    0 "Domain" domain, 1 "Limit" limit, 2 "Offset" offset, 3 "BusinessType" business_type: Vec<String>,
    4 "SceneName" scene_name: String, 5 "IsDefault" is_default: bool, 6 "IsValid" is_valid: bool,
    7 "SceneId" scene_id: String
} }
paged! { DescribeBotSceneList: BotSceneInfo = Offset "Offset", "BotSceneList" bot_scene_list, total "TotalCount" }

/// Response of [`DescribeBotSceneList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBotSceneListOutput {
    pub total_count: Option<i64>,
    pub bot_scene_list: Vec<BotSceneInfo>,
    pub simple_flag: Option<bool>,
}
model! { DescribeBotSceneListOutput {
    0 "TotalCount" total_count: i64, 1 "BotSceneList" bot_scene_list: Vec<BotSceneInfo>,
    2 "SimpleFlag" simple_flag: bool
} }

/// In the response of [`DescribeBotSceneList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BotSceneInfo {
    pub scene_id: Option<String>,
    pub r#type: Option<String>,
    pub scene_name: Option<String>,
    pub update_time: Option<i64>,
    pub business_type: Vec<String>,
    pub client_type: Vec<String>,
    pub priority: Option<i64>,
    pub match_condition: Vec<BotSceneMatchCondition>,
    pub scene_status: Option<bool>,
    pub js_inject_status: Option<bool>,
    pub ai_status: Option<bool>,
    pub ti_status: Option<bool>,
    pub statistic_status: Option<bool>,
    pub action_rule_count: Option<i64>,
    pub ucb_count: Option<i64>,
    pub match_type: Option<String>,
    pub action_match_type: Option<String>,
    pub ua_status: Option<bool>,
    pub js_inject_rule_id: Option<i64>,
    pub js_inject_action: Option<i64>,
    pub js_inject_redirect: Option<String>,
    pub action_rule_list: Vec<BotSceneActionRule>,
    pub bot_id_pattern: Option<String>,
    pub bot_id_count: Option<i64>,
    pub bot_id_monitor_count: Option<i64>,
    pub bot_id_intercept_count: Option<i64>,
    pub rule_set_selection: Vec<String>,
    pub token_list: Vec<BotToken>,
    pub bot_id_redirect_count: Option<i64>,
    pub bot_id_captcha_count: Option<i64>,
    pub bot_id_protect_level: Option<String>,
    pub bot_id_global_redirect: Option<String>,
    pub bot_id_js_challenge_count: Option<i64>,
}
model! { BotSceneInfo {
    0 "SceneId" scene_id: String, 1 "Type" r#type: String, 2 "SceneName" scene_name: String,
    3 "UpdateTime" update_time: i64, 4 "BusinessType" business_type: Vec<String>,
    5 "ClientType" client_type: Vec<String>, 6 "Priority" priority: i64,
    7 "MatchCondition" match_condition: Vec<BotSceneMatchCondition>, 8 "SceneStatus" scene_status: bool,
    9 "JsInjectStatus" js_inject_status: bool, 10 "AIStatus" ai_status: bool, 11 "TIStatus" ti_status: bool,
    12 "StatisticStatus" statistic_status: bool, 13 "ActionRuleCount" action_rule_count: i64,
    14 "UCBCount" ucb_count: i64, 15 "MatchType" match_type: String, 16 "ActionMatchType" action_match_type: String,
    17 "UAStatus" ua_status: bool, 18 "JsInjectRuleId" js_inject_rule_id: i64,
    19 "JsInjectAction" js_inject_action: i64, 20 "JsInjectRedirect" js_inject_redirect: String,
    21 "ActionRuleList" action_rule_list: Vec<BotSceneActionRule>, 22 "BotIdPattern" bot_id_pattern: String,
    23 "BotIdCount" bot_id_count: i64, 24 "BotIdMonitorCount" bot_id_monitor_count: i64,
    25 "BotIdInterceptCount" bot_id_intercept_count: i64, 26 "RuleSetSelection" rule_set_selection: Vec<String>,
    27 "TokenList" token_list: Vec<BotToken>, 28 "BotIdRedirectCount" bot_id_redirect_count: i64,
    29 "BotIdCaptchaCount" bot_id_captcha_count: i64, 30 "BotIdProtectLevel" bot_id_protect_level: String,
    31 "BotIdGlobalRedirect" bot_id_global_redirect: String, 32 "BotIdJsChallengeCount" bot_id_js_challenge_count: i64
} }

/// In the response of [`DescribeBotSceneList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BotSceneMatchCondition {
    pub key: Option<String>,
    pub op: Option<String>,
    pub value: Option<String>,
    pub name: Option<String>,
    pub value_array: Vec<String>,
}
model! { BotSceneMatchCondition {
    0 "Key" key: String, 1 "Op" op: String, 2 "Value" value: String, 3 "Name" name: String,
    4 "ValueArray" value_array: Vec<String>
} }

/// In the response of [`DescribeBotSceneList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BotSceneActionRule {
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub priority: Option<i64>,
    pub status: Option<bool>,
    pub score: Vec<BotScoreRuleEntry>,
    pub level: Option<String>,
    pub scope: Vec<BotActionScopeRuleEntry>,
    pub r#type: Option<String>,
    pub scope_type: Option<String>,
    pub action_match_type: Option<String>,
}
model! { BotSceneActionRule {
    0 "RuleId" rule_id: String, 1 "RuleName" rule_name: String, 2 "Priority" priority: i64, 3 "Status" status: bool,
    4 "Score" score: Vec<BotScoreRuleEntry>, 5 "Level" level: String, 6 "Scope" scope: Vec<BotActionScopeRuleEntry>,
    7 "Type" r#type: String, 8 "ScopeType" scope_type: String, 9 "ActionMatchType" action_match_type: String
} }

/// In the response of [`DescribeBotSceneList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BotScoreRuleEntry {
    pub upper: Option<String>,
    pub lower: Option<String>,
    pub action: Option<String>,
    pub label: Option<String>,
    pub redirect: Option<String>,
}
model! { BotScoreRuleEntry {
    0 "Upper" upper: String, 1 "Lower" lower: String, 2 "Action" action: String, 3 "Label" label: String,
    4 "Redirect" redirect: String
} }

/// In the response of [`DescribeBotSceneList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BotActionScopeRuleEntry {
    pub key: Option<String>,
    pub op: Option<String>,
    pub value: Option<String>,
    pub name: Option<String>,
    pub value_array: Vec<String>,
}
model! { BotActionScopeRuleEntry {
    0 "Key" key: String, 1 "Op" op: String, 2 "Value" value: String, 3 "Name" name: String,
    4 "ValueArray" value_array: Vec<String>
} }

/// In the response of [`DescribeBotSceneList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BotToken {
    pub name: Option<String>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub status: Option<bool>,
    pub location: Option<String>,
    pub key: Option<String>,
    pub operator: Option<String>,
    pub timestamp: Option<i64>,
    pub scene: Vec<String>,
    pub priority: Option<i64>,
    pub token_validation: Option<TokenValidation>,
    pub disable_multi_json: Option<i64>,
}
model! { BotToken {
    0 "Name" name: String, 1 "Description" description: String, 2 "Id" id: String, 3 "Status" status: bool,
    4 "Location" location: String, 5 "Key" key: String, 6 "Operator" operator: String, 7 "Timestamp" timestamp: i64,
    8 "Scene" scene: Vec<String>, 9 "Priority" priority: i64, 10 "TokenValidation" token_validation: TokenValidation,
    11 "DisableMultiJson" disable_multi_json: i64
} }

/// In the response of [`DescribeBotSceneList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TokenValidation {
    pub enable: Option<bool>,
    pub verify_type: Option<String>,
    pub verify_rule: Option<TokenVerifyRule>,
    pub display_setting: Option<TokenDisplaySetting>,
}
model! { TokenValidation {
    0 "Enable" enable: bool, 1 "VerifyType" verify_type: String, 2 "VerifyRule" verify_rule: TokenVerifyRule,
    3 "DisplaySetting" display_setting: TokenDisplaySetting
} }

/// In the response of [`DescribeBotSceneList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TokenVerifyRule {
    pub jwt_rule: Option<JWTConfig>,
    pub general_rule: Option<TokenRuleEntry>,
}
model! { TokenVerifyRule {
    0 "JWTRule" jwt_rule: JWTConfig, 1 "GeneralRule" general_rule: TokenRuleEntry
} }

/// In the response of [`DescribeBotSceneList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JWTConfig {
    pub secret_info: Option<SecretInfo>,
    pub payload_rule: Vec<TokenRuleEntry>,
}
model! { JWTConfig {
    0 "SecretInfo" secret_info: SecretInfo, 1 "PayloadRule" payload_rule: Vec<TokenRuleEntry>
} }

/// In the response of [`DescribeBotSceneList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecretInfo {
    pub secret_source: Option<String>,
    /// Secret.
    pub secret_key: Option<Secret>,
    pub file_name: Option<String>,
}
model! { SecretInfo {
    0 "SecretSource" secret_source: String, 1 "SecretKey" secret_key: Secret, 2 "FileName" file_name: String
} }

/// In the response of [`DescribeBotSceneList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TokenRuleEntry {
    pub r#type: Option<String>,
    pub key: Option<String>,
    pub op: Option<String>,
    pub value: Option<TokenRuleEntryValue>,
}
model! { TokenRuleEntry {
    0 "Type" r#type: String, 1 "Key" key: String, 2 "Op" op: String, 3 "Value" value: TokenRuleEntryValue
} }

/// In the response of [`DescribeBotSceneList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TokenRuleEntryValue {
    pub logic_value: Option<bool>,
    pub multi_value: Vec<String>,
    pub valid_key: Option<String>,
}
model! { TokenRuleEntryValue {
    0 "LogicValue" logic_value: bool, 1 "MultiValue" multi_value: Vec<String>, 2 "ValidKey" valid_key: String
} }

/// In the response of [`DescribeBotSceneList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TokenDisplaySetting {
    pub display_with_payload_enable: Option<bool>,
    pub field_name: Option<String>,
}
model! { TokenDisplaySetting {
    0 "DisplayWithPayloadEnable" display_with_payload_enable: bool, 1 "FieldName" field_name: String
} }

/// Describes bot scene overview: `DescribeBotSceneOverview` of `waf` 2018-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeBotSceneOverview>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_INVALID_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBotSceneOverview {
    /// Required.
    pub domain: String,
}
operation! { DescribeBotSceneOverview(domain: String) "DescribeBotSceneOverview" -> DescribeBotSceneOverviewOutput {
    0 "Domain" domain
} }

/// Response of [`DescribeBotSceneOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBotSceneOverviewOutput {
    pub status: Option<bool>,
    pub scene_count: Option<i64>,
    pub valid_scene_count: Option<i64>,
    pub current_global_scene: Option<GlobalSceneInfo>,
    pub custom_rule_nums: Option<i64>,
    pub tld_status: Option<bool>,
}
model! { DescribeBotSceneOverviewOutput {
    0 "Status" status: bool, 1 "SceneCount" scene_count: i64, 2 "ValidSceneCount" valid_scene_count: i64,
    3 "CurrentGlobalScene" current_global_scene: GlobalSceneInfo, 4 "CustomRuleNums" custom_rule_nums: i64,
    5 "TldStatus" tld_status: bool
} }

/// In the response of [`DescribeBotSceneOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalSceneInfo {
    pub scene_id: Option<String>,
    pub scene_name: Option<String>,
    pub priority: Option<i64>,
    pub update_time: Option<i64>,
}
model! { GlobalSceneInfo {
    0 "SceneId" scene_id: String, 1 "SceneName" scene_name: String, 2 "Priority" priority: i64,
    3 "UpdateTime" update_time: i64
} }

/// Describes bot scene ucb rule: `DescribeBotSceneUCBRule` of `waf` 2018-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeBotSceneUCBRule>.
///
/// Errors: [`codes::FAILED_OPERATION_MONGO_OPERATION_FAILED`], [`codes::INVALID_PARAMETER_BOT_SCENE_NOT_EXIST_ERR`],
/// [`codes::UNSUPPORTED_OPERATION_BOT_SERVICE_NOT_SUBSCRIBE_ERR`], [`codes::UNSUPPORTED_OPERATION_INVALID_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBotSceneUCBRule {
    /// Required.
    pub domain: String,
    /// Required.
    pub skip: i64,
    /// Required.
    pub limit: i64,
    /// Required.
    pub sort: String,
    /// Required.
    pub scene_id: String,
    pub operate: Option<String>,
    pub name: Option<String>,
    pub version_flag: Option<String>,
    pub timer_type: Option<i64>,
    pub valid_status: Option<i64>,
    pub rule_id: Option<String>,
    pub source: Option<String>,
}

/// Arguments of [`DescribeBotSceneUCBRule::new`].
pub struct DescribeBotSceneUCBRuleRequired {
    pub domain: String,
    pub skip: i64,
    pub limit: i64,
    pub sort: String,
    pub scene_id: String,
}
operation! { DescribeBotSceneUCBRule { DescribeBotSceneUCBRuleRequired: domain, skip, limit, sort, scene_id }
    "DescribeBotSceneUCBRule" -> DescribeBotSceneUCBRuleOutput {
    0 "Domain" domain, 1 "Skip" skip, 2 "Limit" limit, 3 "Sort" sort, 4 "SceneId" scene_id, 5 "Operate" operate: String,
    6 "Name" name: String, 7 "VersionFlag" version_flag: String, 8 "TimerType" timer_type: i64,
    9 "ValidStatus" valid_status: i64, 10 "RuleId" rule_id: String, 11 "Source" source: String
} }

/// Response of [`DescribeBotSceneUCBRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBotSceneUCBRuleOutput {
    pub data: Option<DescribeBotUCBRuleRsp>,
}
model! { DescribeBotSceneUCBRuleOutput {
    0 "Data" data: DescribeBotUCBRuleRsp
} }

/// In the response of [`DescribeBotSceneUCBRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBotUCBRuleRsp {
    pub res: Vec<InOutputBotUCBRule>,
    pub total_count: Option<i64>,
}
model! { DescribeBotUCBRuleRsp {
    0 "Res" res: Vec<InOutputBotUCBRule>, 1 "TotalCount" total_count: i64
} }

/// In the request of [`DescribeBotSceneUCBRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InOutputBotUCBRule {
    /// Required.
    pub domain: Option<String>,
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub rule: Option<Vec<InOutputUCBRuleEntry>>,
    /// Required.
    pub action: Option<String>,
    /// Required.
    pub on_off: Option<String>,
    /// Required.
    pub rule_type: Option<i64>,
    /// Required.
    pub prior: Option<i64>,
    /// Required.
    pub timestamp: Option<i64>,
    /// Required.
    pub label: Option<String>,
    pub id: Option<String>,
    pub scene_id: Option<String>,
    pub valid_time: Option<i64>,
    pub appid: Option<i64>,
    pub addition_arg: Option<String>,
    pub desc: Option<String>,
    pub rule_id: Option<String>,
    pub pre_define: Option<bool>,
    pub job_type: Option<String>,
    pub job_date_time: Option<JobDateTime>,
    pub expire_time: Option<i64>,
    pub valid_status: Option<i64>,
    pub block_page_id: Option<i64>,
    pub action_list: Option<Vec<UCBActionProportion>>,
    pub delay_time: Option<i64>,
    pub batch: Option<i64>,
    pub hit_count: Option<i64>,
}

/// Arguments of [`InOutputBotUCBRule::new`].
pub struct InOutputBotUCBRuleRequired {
    pub domain: String,
    pub name: String,
    pub rule: Vec<InOutputUCBRuleEntry>,
    pub action: String,
    pub on_off: String,
    pub rule_type: i64,
    pub prior: i64,
    pub timestamp: i64,
    pub label: String,
}
input! {
    InOutputBotUCBRule { InOutputBotUCBRuleRequired: domain, name, rule, action, on_off, rule_type, prior, timestamp, label } {
    0 "Domain" domain: String, 1 "Name" name: String, 2 "Rule" rule: Vec<InOutputUCBRuleEntry>,
    3 "Action" action: String, 4 "OnOff" on_off: String, 5 "RuleType" rule_type: i64, 6 "Prior" prior: i64,
    7 "Timestamp" timestamp: i64, 8 "Label" label: String, 9 "Id" id: String, 10 "SceneId" scene_id: String,
    11 "ValidTime" valid_time: i64, 12 "Appid" appid: i64, 13 "AdditionArg" addition_arg: String,
    14 "Desc" desc: String, 15 "RuleId" rule_id: String, 16 "PreDefine" pre_define: bool, 17 "JobType" job_type: String,
    18 "JobDateTime" job_date_time: JobDateTime, 19 "ExpireTime" expire_time: i64, 20 "ValidStatus" valid_status: i64,
    21 "BlockPageId" block_page_id: i64, 22 "ActionList" action_list: Vec<UCBActionProportion>,
    23 "DelayTime" delay_time: i64, 24 "Batch" batch: i64, 25 "HitCount" hit_count: i64
} }

/// In the request of [`DescribeBotSceneUCBRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InOutputUCBRuleEntry {
    pub key: Option<String>,
    pub op: Option<String>,
    pub value: Option<UCBEntryValue>,
    pub op_op: Option<String>,
    pub op_arg: Option<Vec<String>>,
    pub op_value: Option<f64>,
    pub name: Option<String>,
    pub areas: Option<Vec<Area>>,
    pub lang: Option<String>,
    pub param_compare_list: Option<Vec<ParamCompareList>>,
}
input! { InOutputUCBRuleEntry() {
    0 "Key" key: String, 1 "Op" op: String, 2 "Value" value: UCBEntryValue, 3 "OpOp" op_op: String,
    4 "OpArg" op_arg: Vec<String>, 5 "OpValue" op_value: f64, 6 "Name" name: String, 7 "Areas" areas: Vec<Area>,
    8 "Lang" lang: String, 9 "ParamCompareList" param_compare_list: Vec<ParamCompareList>
} }

/// In the request of [`DescribeBotSceneUCBRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UCBEntryValue {
    pub basic_value: Option<String>,
    pub logic_value: Option<bool>,
    pub belong_value: Option<Vec<String>>,
    pub valid_key: Option<String>,
    pub multi_value: Option<Vec<String>>,
}
input! { UCBEntryValue() {
    0 "BasicValue" basic_value: String, 1 "LogicValue" logic_value: bool, 2 "BelongValue" belong_value: Vec<String>,
    3 "ValidKey" valid_key: String, 4 "MultiValue" multi_value: Vec<String>
} }

/// In the request of [`DescribeBotSceneUCBRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParamCompareList {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ParamCompareList() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`DescribeBotSceneUCBRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UCBActionProportion {
    pub action: Option<String>,
    pub proportion: Option<f64>,
}
input! { UCBActionProportion() {
    0 "Action" action: String, 1 "Proportion" proportion: f64
} }

/// Describes cc auto status: `DescribeCCAutoStatus` of `waf` 2018-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeCCAutoStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCCAutoStatus {
    /// Required.
    pub domain: String,
}
operation! { DescribeCCAutoStatus(domain: String) "DescribeCCAutoStatus" -> DescribeCCAutoStatusOutput {
    0 "Domain" domain
} }

/// Response of [`DescribeCCAutoStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCCAutoStatusOutput {
    pub auto_cc_switch: Option<i64>,
}
model! { DescribeCCAutoStatusOutput {
    0 "AutoCCSwitch" auto_cc_switch: i64
} }

/// Describes cc rule: `DescribeCCRule` of `waf` 2018-01-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeCCRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCCRule {
    /// Required.
    pub domain: String,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub sort: Option<String>,
    pub edition: Option<String>,
    pub name: Option<String>,
}
operation! { DescribeCCRule(domain: String, offset: i64, limit: i64) "DescribeCCRule" -> DescribeCCRuleOutput {
    0 "Domain" domain, 1 "Offset" offset, 2 "Limit" limit, 3 "Sort" sort: String, 4 "Edition" edition: String,
    5 "Name" name: String
} }
paged! { DescribeCCRule: CCRuleItem = Offset "Offset", "Data.Res" data.res, total "Data.TotalCount" }

/// Response of [`DescribeCCRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCCRuleOutput {
    pub data: Option<CCRuleData>,
}
model! { DescribeCCRuleOutput {
    0 "Data" data: CCRuleData
} }

/// In the response of [`DescribeCCRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CCRuleData {
    pub res: Vec<CCRuleItem>,
    pub total_count: Option<i64>,
}
model! { CCRuleData {
    0 "Res" res: Vec<CCRuleItem>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeCCRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CCRuleItem {
    pub action_type: Option<i64>,
    pub advance: Option<i64>,
    pub interval: Option<i64>,
    pub limit: Option<i64>,
    pub match_func: Option<i64>,
    pub name: Option<String>,
    pub priority: Option<i64>,
    pub status: Option<i64>,
    pub ts_version: Option<i64>,
    pub url: Option<String>,
    pub valid_time: Option<i64>,
    pub options_arr: Option<String>,
    pub length: Option<i64>,
    pub rule_id: Option<i64>,
    pub event_id: Option<String>,
    pub session_applied: Vec<i64>,
    pub create_time: Option<i64>,
}
model! { CCRuleItem {
    0 "ActionType" action_type: i64, 1 "Advance" advance: i64, 2 "Interval" interval: i64, 3 "Limit" limit: i64,
    4 "MatchFunc" match_func: i64, 5 "Name" name: String, 6 "Priority" priority: i64, 7 "Status" status: i64,
    8 "TsVersion" ts_version: i64, 9 "Url" url: String, 10 "ValidTime" valid_time: i64,
    11 "OptionsArr" options_arr: String, 12 "Length" length: i64, 13 "RuleId" rule_id: i64,
    14 "EventId" event_id: String, 15 "SessionApplied" session_applied: Vec<i64>, 16 "CreateTime" create_time: i64
} }

/// Describes cc rule list: `DescribeCCRuleList` of `waf` 2018-01-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeCCRuleList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCCRuleList {
    /// Required.
    pub domain: String,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    /// Required.
    pub by: String,
    pub filters: Option<Vec<FiltersItemNew>>,
    pub order: Option<String>,
}
operation! { DescribeCCRuleList(domain: String, offset: i64, limit: i64, by: String)
    "DescribeCCRuleList" -> DescribeCCRuleListOutput {
    0 "Domain" domain, 1 "Offset" offset, 2 "Limit" limit, 3 "By" by, 4 "Filters" filters: Vec<FiltersItemNew>,
    5 "Order" order: String
} }
paged! { DescribeCCRuleList: CCRuleItems = Offset "Offset", "Data.Res" data.res, total "Data.TotalCount" }

/// Response of [`DescribeCCRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCCRuleListOutput {
    pub data: Option<CCRuleLists>,
}
model! { DescribeCCRuleListOutput {
    0 "Data" data: CCRuleLists
} }

/// In the response of [`DescribeCCRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CCRuleLists {
    pub total_count: Option<i64>,
    pub res: Vec<CCRuleItems>,
    pub limit: Option<i64>,
    pub available: Option<i64>,
}
model! { CCRuleLists {
    0 "TotalCount" total_count: i64, 1 "Res" res: Vec<CCRuleItems>, 2 "Limit" limit: i64, 3 "Available" available: i64
} }

/// In the response of [`DescribeCCRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CCRuleItems {
    pub name: Option<String>,
    pub status: Option<i64>,
    pub advance: Option<i64>,
    pub limit: Option<i64>,
    pub interval: Option<i64>,
    pub url: Option<String>,
    pub match_func: Option<i64>,
    pub action_type: Option<i64>,
    pub priority: Option<i64>,
    pub valid_time: Option<i64>,
    pub ts_version: Option<i64>,
    pub options: Option<String>,
    pub rule_id: Option<i64>,
    pub event_id: Option<String>,
    pub session_applied: Vec<i64>,
    pub create_time: Option<i64>,
    pub limit_method: Option<String>,
    pub cel_rule: Option<String>,
    pub logical_op: Option<String>,
    pub page_id: Option<String>,
    pub action_ratio: Option<i64>,
    pub domains: Vec<String>,
    pub group_ids: Vec<i64>,
    pub job_type: Option<String>,
    pub job_date_time: Option<JobDateTime>,
    pub cron_type: Option<String>,
    pub expire_time: Option<i64>,
    pub valid_status: Option<i64>,
    pub source: Option<String>,
}
model! { CCRuleItems {
    0 "Name" name: String, 1 "Status" status: i64, 2 "Advance" advance: i64, 3 "Limit" limit: i64,
    4 "Interval" interval: i64, 5 "Url" url: String, 6 "MatchFunc" match_func: i64, 7 "ActionType" action_type: i64,
    8 "Priority" priority: i64, 9 "ValidTime" valid_time: i64, 10 "TsVersion" ts_version: i64,
    11 "Options" options: String, 12 "RuleId" rule_id: i64, 13 "EventId" event_id: String,
    14 "SessionApplied" session_applied: Vec<i64>, 15 "CreateTime" create_time: i64,
    16 "LimitMethod" limit_method: String, 17 "CelRule" cel_rule: String, 18 "LogicalOp" logical_op: String,
    19 "PageId" page_id: String, 20 "ActionRatio" action_ratio: i64, 21 "Domains" domains: Vec<String>,
    22 "GroupIds" group_ids: Vec<i64>, 23 "JobType" job_type: String, 24 "JobDateTime" job_date_time: JobDateTime,
    25 "CronType" cron_type: String, 26 "ExpireTime" expire_time: i64, 27 "ValidStatus" valid_status: i64,
    28 "Source" source: String
} }

/// Describes certificate verify result: `DescribeCertificateVerifyResult` of `waf` 2018-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeCertificateVerifyResult>.
///
/// Errors: [`codes::FAILED_OPERATION_CERTIFICATE_NOT_FOUND`], [`codes::INTERNAL_ERROR_SSL_CALL_FAILED`],
/// [`codes::INVALID_PARAMETER_CERTIFICATE_CHECK_ERR`], [`codes::INVALID_PARAMETER_INVALID_CERTIFICATE`],
/// [`codes::INVALID_PARAMETER_QUERY_CERT_BY_SSLID_FAILED`], [`codes::RESOURCE_UNAVAILABLE_SSL_CERTIFICATE_ERR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCertificateVerifyResult {
    /// Required.
    pub domain: String,
    pub cert_type: Option<i64>,
    pub certificate: Option<String>,
    pub cert_id: Option<String>,
    /// Secret.
    pub private_key: Option<Secret>,
    pub gm_cert_type: Option<i64>,
    pub gm_cert: Option<String>,
    /// Secret.
    pub gm_private_key: Option<Secret>,
    pub gm_enc_cert: Option<String>,
    /// Secret.
    pub gm_enc_private_key: Option<Secret>,
    pub gm_ssl_id: Option<String>,
}
operation! { DescribeCertificateVerifyResult(domain: String)
    "DescribeCertificateVerifyResult" -> DescribeCertificateVerifyResultOutput {
    0 "Domain" domain, 1 "CertType" cert_type: i64, 2 "Certificate" certificate: String, 3 "CertID" cert_id: String,
    4 "PrivateKey" private_key: Secret, 5 "GmCertType" gm_cert_type: i64, 6 "GmCert" gm_cert: String,
    7 "GmPrivateKey" gm_private_key: Secret, 8 "GmEncCert" gm_enc_cert: String,
    9 "GmEncPrivateKey" gm_enc_private_key: Secret, 10 "GmSSLId" gm_ssl_id: String
} }

/// Response of [`DescribeCertificateVerifyResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCertificateVerifyResultOutput {
    pub status: Option<i64>,
    pub detail: Vec<String>,
    pub not_after: Option<String>,
    pub changed: Option<i64>,
}
model! { DescribeCertificateVerifyResultOutput {
    0 "Status" status: i64, 1 "Detail" detail: Vec<String>, 2 "NotAfter" not_after: String, 3 "Changed" changed: i64
} }

/// Describes ciphers detail: `DescribeCiphersDetail` of `waf` 2018-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeCiphersDetail>.
///
/// Errors: [`codes::DRY_RUN_OPERATION`], [`codes::INVALID_PARAMETER_INVALID_CERTIFICATE`],
/// [`codes::INVALID_PARAMETER_QUERY_CERT_BY_SSLID_FAILED`], [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCiphersDetail {}
operation! { DescribeCiphersDetail() "DescribeCiphersDetail" -> DescribeCiphersDetailOutput {} }

/// Response of [`DescribeCiphersDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCiphersDetailOutput {
    pub ciphers: Vec<TLSCiphers>,
}
model! { DescribeCiphersDetailOutput {
    0 "Ciphers" ciphers: Vec<TLSCiphers>
} }

/// In the response of [`DescribeCiphersDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TLSCiphers {
    pub version_id: Option<i64>,
    pub cipher_id: Option<i64>,
    pub cipher_name: Option<String>,
}
model! { TLSCiphers {
    0 "VersionId" version_id: i64, 1 "CipherId" cipher_id: i64, 2 "CipherName" cipher_name: String
} }

/// Describes custom rule list: `DescribeCustomRuleList` of `waf` 2018-01-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeCustomRuleList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomRuleList {
    /// Required.
    pub domain: String,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub filters: Option<Vec<FiltersItemNew>>,
    pub order: Option<String>,
    pub by: Option<String>,
    pub domain_list: Option<Vec<String>>,
}
operation! { DescribeCustomRuleList(domain: String, offset: i64, limit: i64)
    "DescribeCustomRuleList" -> DescribeCustomRuleListOutput {
    0 "Domain" domain, 1 "Offset" offset, 2 "Limit" limit, 3 "Filters" filters: Vec<FiltersItemNew>,
    4 "Order" order: String, 5 "By" by: String, 6 "DomainList" domain_list: Vec<String>
} }
paged! { DescribeCustomRuleList: DescribeCustomRulesRspRuleListItem = Offset "Offset", "RuleList" rule_list }

/// Response of [`DescribeCustomRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomRuleListOutput {
    pub rule_list: Vec<DescribeCustomRulesRspRuleListItem>,
    pub total_count: Option<String>,
}
model! { DescribeCustomRuleListOutput {
    0 "RuleList" rule_list: Vec<DescribeCustomRulesRspRuleListItem>, 1 "TotalCount" total_count: String
} }

/// In the response of [`DescribeCustomRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomRulesRspRuleListItem {
    pub action_type: Option<String>,
    pub bypass: Option<String>,
    pub create_time: Option<String>,
    pub expire_time: Option<String>,
    pub name: Option<String>,
    pub redirect: Option<String>,
    pub rule_id: Option<String>,
    pub sort_id: Option<String>,
    pub status: Option<String>,
    pub strategies: Vec<Strategy>,
    pub event_id: Option<String>,
    pub modify_time: Option<String>,
    pub valid_status: Option<i64>,
    pub source: Option<String>,
    pub job_type: Option<String>,
    pub job_date_time: Option<JobDateTime>,
    pub cron_type: Option<String>,
    pub label: Option<String>,
    pub page_id: Option<String>,
    pub domain: Option<String>,
    pub logical_op: Option<String>,
    pub action_ratio: Option<i64>,
}
model! { DescribeCustomRulesRspRuleListItem {
    0 "ActionType" action_type: String, 1 "Bypass" bypass: String, 2 "CreateTime" create_time: String,
    3 "ExpireTime" expire_time: String, 4 "Name" name: String, 5 "Redirect" redirect: String,
    6 "RuleId" rule_id: String, 7 "SortId" sort_id: String, 8 "Status" status: String,
    9 "Strategies" strategies: Vec<Strategy>, 10 "EventId" event_id: String, 11 "ModifyTime" modify_time: String,
    12 "ValidStatus" valid_status: i64, 13 "Source" source: String, 14 "JobType" job_type: String,
    15 "JobDateTime" job_date_time: JobDateTime, 16 "CronType" cron_type: String, 17 "Label" label: String,
    18 "PageId" page_id: String, 19 "Domain" domain: String, 20 "LogicalOp" logical_op: String,
    21 "ActionRatio" action_ratio: i64
} }

/// Describes custom white rule: `DescribeCustomWhiteRule` of `waf` 2018-01-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeCustomWhiteRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomWhiteRule {
    /// Required.
    pub domain: String,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub filters: Option<Vec<FiltersItemNew>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeCustomWhiteRule(domain: String, offset: i64, limit: i64)
    "DescribeCustomWhiteRule" -> DescribeCustomWhiteRuleOutput {
    0 "Domain" domain, 1 "Offset" offset, 2 "Limit" limit, 3 "Filters" filters: Vec<FiltersItemNew>,
    4 "Order" order: String, 5 "By" by: String
} }
paged! { DescribeCustomWhiteRule: DescribeCustomRulesRspRuleListItem = Offset "Offset", "RuleList" rule_list }

/// Response of [`DescribeCustomWhiteRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomWhiteRuleOutput {
    pub rule_list: Vec<DescribeCustomRulesRspRuleListItem>,
    pub total_count: Option<String>,
}
model! { DescribeCustomWhiteRuleOutput {
    0 "RuleList" rule_list: Vec<DescribeCustomRulesRspRuleListItem>, 1 "TotalCount" total_count: String
} }

/// Describes domain count info: `DescribeDomainCountInfo` of `waf` 2018-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeDomainCountInfo>.
///
/// Errors: [`codes::DRY_RUN_OPERATION`], [`codes::INVALID_PARAMETER_INVALID_CERTIFICATE`],
/// [`codes::INVALID_PARAMETER_QUERY_CERT_BY_SSLID_FAILED`], [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainCountInfo {}
operation! { DescribeDomainCountInfo() "DescribeDomainCountInfo" -> DescribeDomainCountInfoOutput {} }

/// Response of [`DescribeDomainCountInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainCountInfoOutput {
    pub all_domain: Option<i64>,
    pub update_time: Option<String>,
    pub waf_domain_count: Option<i64>,
    pub left_domain_count: Option<i64>,
    pub open_waf_domain: Option<i64>,
}
model! { DescribeDomainCountInfoOutput {
    0 "AllDomain" all_domain: i64, 1 "UpdateTime" update_time: String, 2 "WafDomainCount" waf_domain_count: i64,
    3 "LeftDomainCount" left_domain_count: i64, 4 "OpenWafDomain" open_waf_domain: i64
} }

/// Describes domain details clb: `DescribeDomainDetailsClb` of `waf` 2018-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeDomainDetailsClb>.
///
/// Errors: [`codes::DRY_RUN_OPERATION`], [`codes::INVALID_PARAMETER_INVALID_CERTIFICATE`],
/// [`codes::INVALID_PARAMETER_QUERY_CERT_BY_SSLID_FAILED`], [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainDetailsClb {
    /// Required.
    pub domain: String,
    /// Required.
    pub domain_id: String,
    /// Required.
    pub instance_id: String,
}
operation! { DescribeDomainDetailsClb(domain: String, domain_id: String, instance_id: String)
    "DescribeDomainDetailsClb" -> DescribeDomainDetailsClbOutput {
    0 "Domain" domain, 1 "DomainId" domain_id, 2 "InstanceId" instance_id
} }

/// Response of [`DescribeDomainDetailsClb`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainDetailsClbOutput {
    pub domains_clb_part_info: Option<ClbDomainsInfo>,
}
model! { DescribeDomainDetailsClbOutput {
    0 "DomainsClbPartInfo" domains_clb_part_info: ClbDomainsInfo
} }

/// In the response of [`DescribeDomainDetailsClb`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClbDomainsInfo {
    pub domain: Option<String>,
    pub domain_id: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub edition: Option<String>,
    pub is_cdn: Option<i64>,
    pub load_balancer_set: Vec<LoadBalancerPackageNew>,
    pub flow_mode: Option<i64>,
    pub state: Option<i64>,
    pub alb_type: Option<String>,
    pub ip_headers: Vec<String>,
    pub cdc_clusters: Option<String>,
    pub cloud_type: Option<String>,
    pub note: Option<String>,
    pub labels: Vec<String>,
    pub access_status: Option<i64>,
    pub tag_infos: Vec<TagInfo>,
}
model! { ClbDomainsInfo {
    0 "Domain" domain: String, 1 "DomainId" domain_id: String, 2 "InstanceId" instance_id: String,
    3 "InstanceName" instance_name: String, 4 "Edition" edition: String, 5 "IsCdn" is_cdn: i64,
    6 "LoadBalancerSet" load_balancer_set: Vec<LoadBalancerPackageNew>, 7 "FlowMode" flow_mode: i64,
    8 "State" state: i64, 9 "AlbType" alb_type: String, 10 "IpHeaders" ip_headers: Vec<String>,
    11 "CdcClusters" cdc_clusters: String, 12 "CloudType" cloud_type: String, 13 "Note" note: String,
    14 "Labels" labels: Vec<String>, 15 "AccessStatus" access_status: i64, 16 "TagInfos" tag_infos: Vec<TagInfo>
} }

/// In the response of [`DescribeDomainDetailsClb`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoadBalancerPackageNew {
    pub listener_id: Option<String>,
    pub listener_name: Option<String>,
    pub load_balancer_id: Option<String>,
    pub load_balancer_name: Option<String>,
    pub protocol: Option<String>,
    pub region: Option<String>,
    pub vip: Option<String>,
    pub vport: Option<i64>,
    pub zone: Option<String>,
    pub numerical_vpc_id: Option<i64>,
    pub load_balancer_type: Option<String>,
    pub load_balancer_domain: Option<String>,
    pub member_app_id: Option<i64>,
    pub member_uin: Option<String>,
    pub appid: Option<i64>,
    pub member_nick_name: Option<String>,
}
model! { LoadBalancerPackageNew {
    0 "ListenerId" listener_id: String, 1 "ListenerName" listener_name: String,
    2 "LoadBalancerId" load_balancer_id: String, 3 "LoadBalancerName" load_balancer_name: String,
    4 "Protocol" protocol: String, 5 "Region" region: String, 6 "Vip" vip: String, 7 "Vport" vport: i64,
    8 "Zone" zone: String, 9 "NumericalVpcId" numerical_vpc_id: i64, 10 "LoadBalancerType" load_balancer_type: String,
    11 "LoadBalancerDomain" load_balancer_domain: String, 12 "MemberAppId" member_app_id: i64,
    13 "MemberUin" member_uin: String, 14 "Appid" appid: i64, 15 "MemberNickName" member_nick_name: String
} }

/// Describes domain details saas: `DescribeDomainDetailsSaas` of `waf` 2018-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeDomainDetailsSaas>.
///
/// Errors: [`codes::DRY_RUN_OPERATION`], [`codes::INVALID_PARAMETER_INVALID_CERTIFICATE`],
/// [`codes::INVALID_PARAMETER_QUERY_CERT_BY_SSLID_FAILED`], [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainDetailsSaas {
    /// Required.
    pub domain: String,
    /// Required.
    pub domain_id: String,
    /// Required.
    pub instance_id: String,
}
operation! { DescribeDomainDetailsSaas(domain: String, domain_id: String, instance_id: String)
    "DescribeDomainDetailsSaas" -> DescribeDomainDetailsSaasOutput {
    0 "Domain" domain, 1 "DomainId" domain_id, 2 "InstanceId" instance_id
} }

/// Response of [`DescribeDomainDetailsSaas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainDetailsSaasOutput {
    pub domains_part_info: Option<DomainsPartInfo>,
}
model! { DescribeDomainDetailsSaasOutput {
    0 "DomainsPartInfo" domains_part_info: DomainsPartInfo
} }

/// In the response of [`DescribeDomainDetailsSaas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainsPartInfo {
    pub domain: Option<String>,
    pub domain_id: Option<String>,
    pub instance_id: Option<String>,
    pub edition: Option<String>,
    pub instance_name: Option<String>,
    pub cert: Option<String>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub engine: Option<i64>,
    pub https_rewrite: Option<i64>,
    pub https_upstream_port: Option<String>,
    pub is_cdn: Option<i64>,
    /// Deprecated.
    pub is_gray: Option<i64>,
    pub is_http2: Option<i64>,
    pub is_websocket: Option<i64>,
    pub load_balance: Option<i64>,
    pub mode: Option<i64>,
    /// Secret.
    pub private_key: Option<Secret>,
    pub ssl_id: Option<String>,
    pub upstream_domain: Option<String>,
    pub upstream_type: Option<i64>,
    pub src_list: Vec<String>,
    pub ports: Vec<PortInfo>,
    pub cert_type: Option<i64>,
    pub upstream_scheme: Option<String>,
    pub cls: Option<i64>,
    pub cname: Option<String>,
    pub is_keep_alive: Option<i64>,
    pub active_check: Option<i64>,
    pub tls_version: Option<i64>,
    pub ciphers: Vec<i64>,
    pub cipher_template: Option<i64>,
    pub proxy_connect_timeout: Option<i64>,
    pub proxy_read_timeout: Option<i64>,
    pub proxy_send_timeout: Option<i64>,
    pub sni_type: Option<i64>,
    pub sni_host: Option<String>,
    pub weights: Vec<String>,
    pub ip_headers: Vec<String>,
    pub xff_reset: Option<i64>,
    pub note: Option<String>,
    pub upstream_host: Option<String>,
    pub level: Option<String>,
    pub proxy_buffer: Option<i64>,
    pub gm_type: Option<i64>,
    pub gm_cert_type: Option<i64>,
    pub gm_cert: Option<String>,
    /// Secret.
    pub gm_private_key: Option<Secret>,
    pub gm_enc_cert: Option<String>,
    /// Secret.
    pub gm_enc_private_key: Option<Secret>,
    pub gm_ssl_id: Option<String>,
    pub labels: Vec<String>,
    pub probe_status: Option<i64>,
    pub upstream_policy: Option<i64>,
    pub upstream_rules: Vec<UpstreamRule>,
    pub use_case: Option<i64>,
    pub gzip: Option<i64>,
    pub state: Option<i64>,
    pub private_vip_status: Option<i64>,
    pub tag_infos: Vec<TagInfo>,
    pub ipv6_status: Option<i64>,
}
model! { DomainsPartInfo {
    0 "Domain" domain: String, 1 "DomainId" domain_id: String, 2 "InstanceId" instance_id: String,
    3 "Edition" edition: String, 4 "InstanceName" instance_name: String, 5 "Cert" cert: String,
    6 "CreateTime" create_time: String, 7 "ModifyTime" modify_time: String, 8 "Engine" engine: i64,
    9 "HttpsRewrite" https_rewrite: i64, 10 "HttpsUpstreamPort" https_upstream_port: String, 11 "IsCdn" is_cdn: i64,
    12 "IsGray" is_gray: i64, 13 "IsHttp2" is_http2: i64, 14 "IsWebsocket" is_websocket: i64,
    15 "LoadBalance" load_balance: i64, 16 "Mode" mode: i64, 17 "PrivateKey" private_key: Secret,
    18 "SSLId" ssl_id: String, 19 "UpstreamDomain" upstream_domain: String, 20 "UpstreamType" upstream_type: i64,
    21 "SrcList" src_list: Vec<String>, 22 "Ports" ports: Vec<PortInfo>, 23 "CertType" cert_type: i64,
    24 "UpstreamScheme" upstream_scheme: String, 25 "Cls" cls: i64, 26 "Cname" cname: String,
    27 "IsKeepAlive" is_keep_alive: i64, 28 "ActiveCheck" active_check: i64, 29 "TLSVersion" tls_version: i64,
    30 "Ciphers" ciphers: Vec<i64>, 31 "CipherTemplate" cipher_template: i64,
    32 "ProxyConnectTimeout" proxy_connect_timeout: i64, 33 "ProxyReadTimeout" proxy_read_timeout: i64,
    34 "ProxySendTimeout" proxy_send_timeout: i64, 35 "SniType" sni_type: i64, 36 "SniHost" sni_host: String,
    37 "Weights" weights: Vec<String>, 38 "IpHeaders" ip_headers: Vec<String>, 39 "XFFReset" xff_reset: i64,
    40 "Note" note: String, 41 "UpstreamHost" upstream_host: String, 42 "Level" level: String,
    43 "ProxyBuffer" proxy_buffer: i64, 44 "GmType" gm_type: i64, 45 "GmCertType" gm_cert_type: i64,
    46 "GmCert" gm_cert: String, 47 "GmPrivateKey" gm_private_key: Secret, 48 "GmEncCert" gm_enc_cert: String,
    49 "GmEncPrivateKey" gm_enc_private_key: Secret, 50 "GmSSLId" gm_ssl_id: String, 51 "Labels" labels: Vec<String>,
    52 "ProbeStatus" probe_status: i64, 53 "UpstreamPolicy" upstream_policy: i64,
    54 "UpstreamRules" upstream_rules: Vec<UpstreamRule>, 55 "UseCase" use_case: i64, 56 "Gzip" gzip: i64,
    57 "State" state: i64, 58 "PrivateVipStatus" private_vip_status: i64, 59 "TagInfos" tag_infos: Vec<TagInfo>,
    60 "Ipv6Status" ipv6_status: i64
} }

/// In the response of [`DescribeDomainDetailsSaas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PortInfo {
    pub nginx_server_id: Option<i64>,
    pub port: Option<String>,
    pub protocol: Option<String>,
    pub upstream_port: Option<String>,
    pub upstream_protocol: Option<String>,
}
model! { PortInfo {
    0 "NginxServerId" nginx_server_id: i64, 1 "Port" port: String, 2 "Protocol" protocol: String,
    3 "UpstreamPort" upstream_port: String, 4 "UpstreamProtocol" upstream_protocol: String
} }

/// Describes domain rules: `DescribeDomainRules` of `waf` 2018-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeDomainRules>.
///
/// Errors: [`codes::FAILED_OPERATION_MYSQL_DB_OPERATION_FAILED`], [`codes::UNSUPPORTED_OPERATION_INVALID_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRules {
    pub domain: Option<String>,
}
operation! { DescribeDomainRules() "DescribeDomainRules" -> DescribeDomainRulesOutput {
    0 "Domain" domain: String
} }

/// Response of [`DescribeDomainRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRulesOutput {
    pub rules: Vec<RuleItem>,
}
model! { DescribeDomainRulesOutput {
    0 "Rules" rules: Vec<RuleItem>
} }

/// In the response of [`DescribeDomainRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleItem {
    pub id: Option<i64>,
    pub r#type: Option<String>,
    pub level: Option<String>,
    pub description: Option<String>,
    pub cve: Option<String>,
    pub status: Option<i64>,
    pub modify_time: Option<String>,
    pub add_time: Option<String>,
}
model! { RuleItem {
    0 "Id" id: i64, 1 "Type" r#type: String, 2 "Level" level: String, 3 "Description" description: String,
    4 "CVE" cve: String, 5 "Status" status: i64, 6 "ModifyTime" modify_time: String, 7 "AddTime" add_time: String
} }

/// Describes domain verify result: `DescribeDomainVerifyResult` of `waf` 2018-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeDomainVerifyResult>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_CERTIFICATE`], [`codes::INVALID_PARAMETER_QUERY_CERT_BY_SSLID_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainVerifyResult {
    /// Required.
    pub domain: String,
    /// Required.
    pub instance_id: String,
}
operation! { DescribeDomainVerifyResult(domain: String, instance_id: String)
    "DescribeDomainVerifyResult" -> DescribeDomainVerifyResultOutput {
    0 "Domain" domain, 1 "InstanceID" instance_id
} }

/// Response of [`DescribeDomainVerifyResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainVerifyResultOutput {
    pub msg: Option<String>,
    pub verify_code: Option<i64>,
}
model! { DescribeDomainVerifyResultOutput {
    0 "Msg" msg: String, 1 "VerifyCode" verify_code: i64
} }

/// Describes domain white rules: `DescribeDomainWhiteRules` of `waf` 2018-01-25.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeDomainWhiteRules>.
///
/// Errors: [`codes::FAILED_OPERATION_MYSQL_DB_OPERATION_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainWhiteRules {
    /// Required.
    pub domain: String,
    pub url: Option<String>,
    pub page: Option<i64>,
    pub count: Option<i64>,
    pub sort: Option<String>,
    pub rule_id: Option<String>,
}
operation! { DescribeDomainWhiteRules(domain: String) "DescribeDomainWhiteRules" -> DescribeDomainWhiteRulesOutput {
    0 "Domain" domain, 1 "Url" url: String, 2 "Page" page: i64, 3 "Count" count: i64, 4 "Sort" sort: String,
    5 "RuleId" rule_id: String
} }
paged! { DescribeDomainWhiteRules: RuleList = Number "Page", "RuleList" rule_list, total "Total" }

/// Response of [`DescribeDomainWhiteRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainWhiteRulesOutput {
    pub rule_list: Vec<RuleList>,
    pub total: Option<i64>,
}
model! { DescribeDomainWhiteRulesOutput {
    0 "RuleList" rule_list: Vec<RuleList>, 1 "Total" total: i64
} }

/// In the response of [`DescribeDomainWhiteRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleList {
    pub id: Option<i64>,
    pub rules: Vec<i64>,
    pub url: Option<String>,
    pub function: Option<String>,
    pub time: Option<String>,
    pub status: Option<i64>,
    pub create_time: Option<String>,
}
model! { RuleList {
    0 "Id" id: i64, 1 "Rules" rules: Vec<i64>, 2 "Url" url: String, 3 "Function" function: String,
    4 "Time" time: String, 5 "Status" status: i64, 6 "CreateTime" create_time: String
} }

/// Describes domains: `DescribeDomains` of `waf` 2018-01-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeDomains>.
///
/// Errors: [`codes::DRY_RUN_OPERATION`], [`codes::INVALID_PARAMETER_INVALID_CERTIFICATE`],
/// [`codes::INVALID_PARAMETER_QUERY_CERT_BY_SSLID_FAILED`], [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomains {
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub filters: Option<Vec<FiltersItemNew>>,
}
operation! { DescribeDomains(offset: i64, limit: i64) "DescribeDomains" -> DescribeDomainsOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "Filters" filters: Vec<FiltersItemNew>
} }
paged! { DescribeDomains: DomainInfo = Offset "Offset", "Domains" domains, total "Total" }

/// Response of [`DescribeDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainsOutput {
    pub total: Option<i64>,
    pub domains: Vec<DomainInfo>,
}
model! { DescribeDomainsOutput {
    0 "Total" total: i64, 1 "Domains" domains: Vec<DomainInfo>
} }

/// In the response of [`DescribeDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainInfo {
    pub domain: Option<String>,
    pub domain_id: Option<String>,
    pub instance_id: Option<String>,
    pub cname: Option<String>,
    pub edition: Option<String>,
    pub region: Option<String>,
    pub instance_name: Option<String>,
    pub cls_status: Option<i64>,
    pub flow_mode: Option<i64>,
    pub status: Option<i64>,
    pub mode: Option<i64>,
    pub engine: Option<i64>,
    pub cc_list: Vec<String>,
    pub rs_list: Vec<String>,
    pub ports: Vec<PortInfo>,
    pub load_balancer_set: Vec<LoadBalancerPackageNew>,
    pub app_id: Option<i64>,
    pub state: Option<i64>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub ipv6_status: Option<i64>,
    pub bot_status: Option<i64>,
    pub level: Option<i64>,
    pub post_cls_status: Option<i64>,
    pub post_ckafka_status: Option<i64>,
    pub cdc_clusters: Option<String>,
    pub api_status: Option<i64>,
    pub alb_type: Option<String>,
    pub sg_state: Option<i64>,
    pub sg_detail: Option<String>,
    pub cloud_type: Option<String>,
    pub note: Option<String>,
    pub src_list: Vec<String>,
    pub upstream_domain_list: Vec<String>,
    pub sg_id: Option<String>,
    pub access_status: Option<i64>,
    pub labels: Vec<String>,
    pub private_vip_status: Option<i64>,
    pub is_reip: Option<i64>,
    pub reip_object_id: Option<String>,
    pub tag_infos: Vec<TagInfo>,
    pub llm_status: Option<i64>,
}
model! { DomainInfo {
    0 "Domain" domain: String, 1 "DomainId" domain_id: String, 2 "InstanceId" instance_id: String,
    3 "Cname" cname: String, 4 "Edition" edition: String, 5 "Region" region: String,
    6 "InstanceName" instance_name: String, 7 "ClsStatus" cls_status: i64, 8 "FlowMode" flow_mode: i64,
    9 "Status" status: i64, 10 "Mode" mode: i64, 11 "Engine" engine: i64, 12 "CCList" cc_list: Vec<String>,
    13 "RsList" rs_list: Vec<String>, 14 "Ports" ports: Vec<PortInfo>,
    15 "LoadBalancerSet" load_balancer_set: Vec<LoadBalancerPackageNew>, 16 "AppId" app_id: i64, 17 "State" state: i64,
    18 "CreateTime" create_time: String, 19 "ModifyTime" modify_time: String, 20 "Ipv6Status" ipv6_status: i64,
    21 "BotStatus" bot_status: i64, 22 "Level" level: i64, 23 "PostCLSStatus" post_cls_status: i64,
    24 "PostCKafkaStatus" post_ckafka_status: i64, 25 "CdcClusters" cdc_clusters: String,
    26 "ApiStatus" api_status: i64, 27 "AlbType" alb_type: String, 28 "SgState" sg_state: i64,
    29 "SgDetail" sg_detail: String, 30 "CloudType" cloud_type: String, 31 "Note" note: String,
    32 "SrcList" src_list: Vec<String>, 33 "UpstreamDomainList" upstream_domain_list: Vec<String>,
    34 "SgID" sg_id: String, 35 "AccessStatus" access_status: i64, 36 "Labels" labels: Vec<String>,
    37 "PrivateVipStatus" private_vip_status: i64, 38 "IsREIP" is_reip: i64, 39 "REIPObjectId" reip_object_id: String,
    40 "TagInfos" tag_infos: Vec<TagInfo>, 41 "LLMStatus" llm_status: i64
} }

/// Describes exports: `DescribeExports` of `waf` 2018-01-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeExports>.
///
/// Errors: [`codes::FAILED_OPERATION_TOPIC_CLOSED`], [`codes::OPERATION_DENIED_ACCOUNT_DESTROY`],
/// [`codes::OPERATION_DENIED_ACCOUNT_ISOLATE`], [`codes::OPERATION_DENIED_ACCOUNT_NOT_EXISTS`],
/// [`codes::RESOURCE_NOT_FOUND_EXPORT_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_TOPIC_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExports {
    /// Required.
    pub topic_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeExports(topic_id: String) "DescribeExports" -> DescribeExportsOutput {
    0 "TopicId" topic_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeExports: ExportInfo = Offset "Offset", "Exports" exports, total "TotalCount" }

/// Response of [`DescribeExports`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExportsOutput {
    pub exports: Vec<ExportInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeExportsOutput {
    0 "Exports" exports: Vec<ExportInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeExports`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportInfo {
    pub topic_id: Option<String>,
    pub export_id: Option<String>,
    pub query: Option<String>,
    pub file_name: Option<String>,
    pub file_size: Option<i64>,
    pub order: Option<String>,
    pub format: Option<String>,
    pub count: Option<i64>,
    pub status: Option<String>,
    pub from: Option<i64>,
    pub to: Option<i64>,
    pub cos_path: Option<String>,
    pub create_time: Option<String>,
    pub syntax_rule: Option<i64>,
    pub derived_fields: Vec<String>,
}
model! { ExportInfo {
    0 "TopicId" topic_id: String, 1 "ExportId" export_id: String, 2 "Query" query: String,
    3 "FileName" file_name: String, 4 "FileSize" file_size: i64, 5 "Order" order: String, 6 "Format" format: String,
    7 "Count" count: i64, 8 "Status" status: String, 9 "From" from: i64, 10 "To" to: i64, 11 "CosPath" cos_path: String,
    12 "CreateTime" create_time: String, 13 "SyntaxRule" syntax_rule: i64,
    14 "DerivedFields" derived_fields: Vec<String>
} }

/// Describes find domain list: `DescribeFindDomainList` of `waf` 2018-01-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeFindDomainList>.
///
/// Errors: [`codes::DRY_RUN_OPERATION`], [`codes::INVALID_PARAMETER_INVALID_CERTIFICATE`],
/// [`codes::INVALID_PARAMETER_QUERY_CERT_BY_SSLID_FAILED`], [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFindDomainList {
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    /// Required.
    pub key: String,
    /// Required.
    pub is_waf_domain: String,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeFindDomainList(offset: i64, limit: i64, key: String, is_waf_domain: String)
    "DescribeFindDomainList" -> DescribeFindDomainListOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "Key" key, 3 "IsWafDomain" is_waf_domain, 4 "By" by: String,
    5 "Order" order: String
} }
paged! { DescribeFindDomainList: FindAllDomainDetail = Offset "Offset", "List" list, total "Total" }

/// Response of [`DescribeFindDomainList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFindDomainListOutput {
    pub total: Option<i64>,
    pub list: Vec<FindAllDomainDetail>,
}
model! { DescribeFindDomainListOutput {
    0 "Total" total: i64, 1 "List" list: Vec<FindAllDomainDetail>
} }

/// In the response of [`DescribeFindDomainList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindAllDomainDetail {
    pub appid: Option<i64>,
    pub domain: Option<String>,
    pub ips: Vec<String>,
    pub find_time: Option<String>,
    pub instance_id: Option<String>,
    pub domain_id: Option<String>,
    pub edition: Option<String>,
    pub is_waf_domain: Option<i64>,
}
model! { FindAllDomainDetail {
    0 "Appid" appid: i64, 1 "Domain" domain: String, 2 "Ips" ips: Vec<String>, 3 "FindTime" find_time: String,
    4 "InstanceId" instance_id: String, 5 "DomainId" domain_id: String, 6 "Edition" edition: String,
    7 "IsWafDomain" is_waf_domain: i64
} }

/// Describes flow trend: `DescribeFlowTrend` of `waf` 2018-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeFlowTrend>.
///
/// Errors: [`codes::FAILED_OPERATION_CLICK_HOUSE_OPERATION_FAILED`], [`codes::INVALID_PARAMETER_UNKNOWN_ACTION`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowTrend {
    /// Required.
    pub domain: String,
    /// Required.
    pub start_ts: i64,
    /// Required.
    pub end_ts: i64,
}
operation! { DescribeFlowTrend(domain: String, start_ts: i64, end_ts: i64)
    "DescribeFlowTrend" -> DescribeFlowTrendOutput {
    0 "Domain" domain, 1 "StartTs" start_ts, 2 "EndTs" end_ts
} }

/// Response of [`DescribeFlowTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowTrendOutput {
    pub data: Vec<BotStatPointItem>,
}
model! { DescribeFlowTrendOutput {
    0 "Data" data: Vec<BotStatPointItem>
} }

/// In the response of [`DescribeFlowTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BotStatPointItem {
    pub time_stamp: Option<String>,
    pub key: Option<String>,
    pub value: Option<i64>,
    pub label: Option<String>,
}
model! { BotStatPointItem {
    0 "TimeStamp" time_stamp: String, 1 "Key" key: String, 2 "Value" value: i64, 3 "Label" label: String
} }

/// Describes histogram: `DescribeHistogram` of `waf` 2018-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeHistogram>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHistogram {
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub from_time: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub to_time: String,
    /// Required.
    pub query_field: String,
    /// Required.
    pub source: String,
    pub host: Option<String>,
    pub edition: Option<String>,
    pub instance_id: Option<String>,
    pub domain: Option<String>,
}
operation! { DescribeHistogram(from_time: String, to_time: String, query_field: String, source: String)
    "DescribeHistogram" -> DescribeHistogramOutput {
    0 "FromTime" from_time, 1 "ToTime" to_time, 2 "QueryField" query_field, 3 "Source" source, 4 "Host" host: String,
    5 "Edition" edition: String, 6 "InstanceID" instance_id: String, 7 "Domain" domain: String
} }

/// Response of [`DescribeHistogram`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHistogramOutput {
    pub histogram: Vec<String>,
}
model! { DescribeHistogramOutput {
    0 "Histogram" histogram: Vec<String>
} }

/// Describes host: `DescribeHost` of `waf` 2018-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeHost>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHost {
    /// Required.
    pub domain: String,
    /// Required.
    pub domain_id: String,
    pub instance_id: Option<String>,
}
operation! { DescribeHost(domain: String, domain_id: String) "DescribeHost" -> DescribeHostOutput {
    0 "Domain" domain, 1 "DomainId" domain_id, 2 "InstanceID" instance_id: String
} }

/// Response of [`DescribeHost`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostOutput {
    pub host: Option<HostRecord>,
}
model! { DescribeHostOutput {
    0 "Host" host: HostRecord
} }

/// Describes host limit: `DescribeHostLimit` of `waf` 2018-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeHostLimit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostLimit {
    /// Required.
    pub domain: String,
    pub instance_id: Option<String>,
    pub alb_type: Option<String>,
}
operation! { DescribeHostLimit(domain: String) "DescribeHostLimit" -> DescribeHostLimitOutput {
    0 "Domain" domain, 1 "InstanceID" instance_id: String, 2 "AlbType" alb_type: String
} }

/// Response of [`DescribeHostLimit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostLimitOutput {
    pub success: Option<ResponseCode>,
}
model! { DescribeHostLimitOutput {
    0 "Success" success: ResponseCode
} }

/// Describes hosts: `DescribeHosts` of `waf` 2018-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeHosts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHosts {
    pub domain: Option<String>,
    pub domain_id: Option<String>,
    pub search: Option<String>,
    pub item: Option<SearchItem>,
    pub instance_id: Option<String>,
}
operation! { DescribeHosts() "DescribeHosts" -> DescribeHostsOutput {
    0 "Domain" domain: String, 1 "DomainId" domain_id: String, 2 "Search" search: String, 3 "Item" item: SearchItem,
    4 "InstanceID" instance_id: String
} }

/// In the request of [`DescribeHosts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchItem {
    pub cls_status: Option<String>,
    pub status: Option<String>,
    pub flow_mode: Option<String>,
}
input! { SearchItem() {
    0 "ClsStatus" cls_status: String, 1 "Status" status: String, 2 "FlowMode" flow_mode: String
} }

/// Response of [`DescribeHosts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostsOutput {
    pub total_count: Option<i64>,
    pub host_list: Vec<HostRecord>,
}
model! { DescribeHostsOutput {
    0 "TotalCount" total_count: i64, 1 "HostList" host_list: Vec<HostRecord>
} }

/// Describes instances: `DescribeInstances` of `waf` 2018-01-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeInstances>.
///
/// Errors: [`codes::DRY_RUN_OPERATION`], [`codes::INVALID_PARAMETER_INVALID_CERTIFICATE`],
/// [`codes::INVALID_PARAMETER_QUERY_CERT_BY_SSLID_FAILED`], [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstances {
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub filters: Option<Vec<FiltersItemNew>>,
    pub free_delay_flag: Option<i64>,
}
operation! { DescribeInstances(offset: i64, limit: i64) "DescribeInstances" -> DescribeInstancesOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "Filters" filters: Vec<FiltersItemNew>, 3 "FreeDelayFlag" free_delay_flag: i64
} }
paged! { DescribeInstances: InstanceInfo = Offset "Offset", "Instances" instances, total "Total" }

/// Response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesOutput {
    pub total: Option<i64>,
    pub instances: Vec<InstanceInfo>,
}
model! { DescribeInstancesOutput {
    0 "Total" total: i64, 1 "Instances" instances: Vec<InstanceInfo>
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceInfo {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub resource_ids: Option<String>,
    pub region: Option<String>,
    pub pay_mode: Option<i64>,
    pub renew_flag: Option<i64>,
    pub mode: Option<i64>,
    pub level: Option<i64>,
    pub valid_time: Option<String>,
    pub begin_time: Option<String>,
    pub domain_count: Option<i64>,
    pub sub_domain_limit: Option<i64>,
    pub main_domain_count: Option<i64>,
    pub main_domain_limit: Option<i64>,
    pub max_qps: Option<i64>,
    pub qps: Option<QPSPackageNew>,
    pub domain_pkg: Option<DomainPackageNew>,
    pub app_id: Option<i64>,
    pub edition: Option<String>,
    pub fraud_pkg: Option<FraudPkg>,
    pub bot_pkg: Option<BotPkg>,
    pub bot_qps: Option<BotQPS>,
    pub elastic_billing: Option<i64>,
    pub attack_log_post: Option<i64>,
    pub max_bandwidth: Option<i64>,
    pub api_security: Option<i64>,
    pub qps_standard: Option<i64>,
    pub bandwidth_standard: Option<i64>,
    pub status: Option<i64>,
    pub sandbox_qps: Option<i64>,
    pub is_api_security_trial: Option<i64>,
    pub major_events_pkg: Option<MajorEventsPkg>,
    pub hybrid_pkg: Option<HybridPkg>,
    pub api_pkg: Option<ApiPkg>,
    pub mini_pkg: Option<MiniPkg>,
    pub mini_qps_standard: Option<i64>,
    pub mini_max_qps: Option<i64>,
    pub last_qps_exceed_time: Option<String>,
    pub mini_extend_pkg: Option<MiniExtendPkg>,
    pub billing_item: Option<String>,
    pub free_delay_flag: Option<i64>,
    pub last3_max_qps: Option<i64>,
    pub last3_max_bandwidth: Option<i64>,
    pub major_events_pro_pkg: Option<MajorEventsProPkg>,
    pub basic_flag: Option<i64>,
    pub network_config: Option<NetworkConfig>,
    pub rce_pkg: Option<RCEPkg>,
    pub exceed_policy: Option<i64>,
    pub llm_pkg: Option<LLMPkg>,
    pub elastic_resource_id: Option<String>,
    pub llm_mon_pkg: Option<LLMMonPkg>,
    pub region_id: Option<i64>,
    pub bot_security_pkg: Option<BotSecurityPkg>,
    pub bot_monitor_pkg: Option<BotMonitorPkg>,
    pub dedicated_ip_pkg: Option<DedicatedIPPkg>,
    pub dedicated_ip_count: Option<i64>,
    pub tag_infos: Vec<TagInfo>,
}
model! { InstanceInfo {
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String, 2 "ResourceIds" resource_ids: String,
    3 "Region" region: String, 4 "PayMode" pay_mode: i64, 5 "RenewFlag" renew_flag: i64, 6 "Mode" mode: i64,
    7 "Level" level: i64, 8 "ValidTime" valid_time: String, 9 "BeginTime" begin_time: String,
    10 "DomainCount" domain_count: i64, 11 "SubDomainLimit" sub_domain_limit: i64,
    12 "MainDomainCount" main_domain_count: i64, 13 "MainDomainLimit" main_domain_limit: i64, 14 "MaxQPS" max_qps: i64,
    15 "QPS" qps: QPSPackageNew, 16 "DomainPkg" domain_pkg: DomainPackageNew, 17 "AppId" app_id: i64,
    18 "Edition" edition: String, 19 "FraudPkg" fraud_pkg: FraudPkg, 20 "BotPkg" bot_pkg: BotPkg,
    21 "BotQPS" bot_qps: BotQPS, 22 "ElasticBilling" elastic_billing: i64, 23 "AttackLogPost" attack_log_post: i64,
    24 "MaxBandwidth" max_bandwidth: i64, 25 "APISecurity" api_security: i64, 26 "QpsStandard" qps_standard: i64,
    27 "BandwidthStandard" bandwidth_standard: i64, 28 "Status" status: i64, 29 "SandboxQps" sandbox_qps: i64,
    30 "IsAPISecurityTrial" is_api_security_trial: i64, 31 "MajorEventsPkg" major_events_pkg: MajorEventsPkg,
    32 "HybridPkg" hybrid_pkg: HybridPkg, 33 "ApiPkg" api_pkg: ApiPkg, 34 "MiniPkg" mini_pkg: MiniPkg,
    35 "MiniQpsStandard" mini_qps_standard: i64, 36 "MiniMaxQPS" mini_max_qps: i64,
    37 "LastQpsExceedTime" last_qps_exceed_time: String, 38 "MiniExtendPkg" mini_extend_pkg: MiniExtendPkg,
    39 "BillingItem" billing_item: String, 40 "FreeDelayFlag" free_delay_flag: i64, 41 "Last3MaxQPS" last3_max_qps: i64,
    42 "Last3MaxBandwidth" last3_max_bandwidth: i64, 43 "MajorEventsProPkg" major_events_pro_pkg: MajorEventsProPkg,
    44 "BasicFlag" basic_flag: i64, 45 "NetworkConfig" network_config: NetworkConfig, 46 "RCEPkg" rce_pkg: RCEPkg,
    47 "ExceedPolicy" exceed_policy: i64, 48 "LLMPkg" llm_pkg: LLMPkg,
    49 "ElasticResourceId" elastic_resource_id: String, 50 "LLMMonPkg" llm_mon_pkg: LLMMonPkg,
    51 "RegionId" region_id: i64, 52 "BotSecurityPkg" bot_security_pkg: BotSecurityPkg,
    53 "BotMonitorPkg" bot_monitor_pkg: BotMonitorPkg, 54 "DedicatedIPPkg" dedicated_ip_pkg: DedicatedIPPkg,
    55 "DedicatedIPCount" dedicated_ip_count: i64, 56 "TagInfos" tag_infos: Vec<TagInfo>
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QPSPackageNew {
    pub resource_ids: Option<String>,
    pub valid_time: Option<String>,
    pub renew_flag: Option<i64>,
    pub count: Option<i64>,
    pub region: Option<String>,
    pub billing_item: Option<String>,
}
model! { QPSPackageNew {
    0 "ResourceIds" resource_ids: String, 1 "ValidTime" valid_time: String, 2 "RenewFlag" renew_flag: i64,
    3 "Count" count: i64, 4 "Region" region: String, 5 "BillingItem" billing_item: String
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainPackageNew {
    pub resource_ids: Option<String>,
    pub valid_time: Option<String>,
    pub renew_flag: Option<i64>,
    pub count: Option<i64>,
    pub region: Option<String>,
}
model! { DomainPackageNew {
    0 "ResourceIds" resource_ids: String, 1 "ValidTime" valid_time: String, 2 "RenewFlag" renew_flag: i64,
    3 "Count" count: i64, 4 "Region" region: String
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FraudPkg {
    pub resource_ids: Option<String>,
    pub status: Option<i64>,
    pub region: Option<i64>,
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
    pub inquire_num: Option<i64>,
    pub used_num: Option<i64>,
    pub renew_flag: Option<i64>,
}
model! { FraudPkg {
    0 "ResourceIds" resource_ids: String, 1 "Status" status: i64, 2 "Region" region: i64,
    3 "BeginTime" begin_time: String, 4 "EndTime" end_time: String, 5 "InquireNum" inquire_num: i64,
    6 "UsedNum" used_num: i64, 7 "RenewFlag" renew_flag: i64
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BotPkg {
    pub resource_ids: Option<String>,
    pub status: Option<i64>,
    pub region: Option<i64>,
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
    pub inquire_num: Option<i64>,
    pub used_num: Option<i64>,
    pub r#type: Option<String>,
    pub renew_flag: Option<i64>,
    pub bot_cp_waf: Option<i64>,
    pub bot_np_waf: Option<i64>,
    pub is_bot_trial: Option<i64>,
}
model! { BotPkg {
    0 "ResourceIds" resource_ids: String, 1 "Status" status: i64, 2 "Region" region: i64,
    3 "BeginTime" begin_time: String, 4 "EndTime" end_time: String, 5 "InquireNum" inquire_num: i64,
    6 "UsedNum" used_num: i64, 7 "Type" r#type: String, 8 "RenewFlag" renew_flag: i64, 9 "BotCPWaf" bot_cp_waf: i64,
    10 "BotNPWaf" bot_np_waf: i64, 11 "IsBotTrial" is_bot_trial: i64
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BotQPS {
    pub resource_ids: Option<String>,
    pub valid_time: Option<String>,
    pub count: Option<i64>,
    pub region: Option<String>,
    pub max_bot_qps: Option<i64>,
    pub renew_flag: Option<i64>,
}
model! { BotQPS {
    0 "ResourceIds" resource_ids: String, 1 "ValidTime" valid_time: String, 2 "Count" count: i64,
    3 "Region" region: String, 4 "MaxBotQPS" max_bot_qps: i64, 5 "RenewFlag" renew_flag: i64
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MajorEventsPkg {
    pub resource_ids: Option<String>,
    pub status: Option<i64>,
    pub region: Option<i64>,
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
    pub inquire_num: Option<i64>,
    pub used_num: Option<i64>,
    pub renew_flag: Option<i64>,
    pub billing_item: Option<String>,
    pub hw_state: Option<i64>,
}
model! { MajorEventsPkg {
    0 "ResourceIds" resource_ids: String, 1 "Status" status: i64, 2 "Region" region: i64,
    3 "BeginTime" begin_time: String, 4 "EndTime" end_time: String, 5 "InquireNum" inquire_num: i64,
    6 "UsedNum" used_num: i64, 7 "RenewFlag" renew_flag: i64, 8 "BillingItem" billing_item: String,
    9 "HWState" hw_state: i64
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HybridPkg {
    pub resource_ids: Option<String>,
    pub status: Option<i64>,
    pub region: Option<i64>,
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
    pub inquire_num: Option<i64>,
    pub used_num: Option<i64>,
    pub renew_flag: Option<i64>,
}
model! { HybridPkg {
    0 "ResourceIds" resource_ids: String, 1 "Status" status: i64, 2 "Region" region: i64,
    3 "BeginTime" begin_time: String, 4 "EndTime" end_time: String, 5 "InquireNum" inquire_num: i64,
    6 "UsedNum" used_num: i64, 7 "RenewFlag" renew_flag: i64
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiPkg {
    pub resource_ids: Option<String>,
    pub status: Option<i64>,
    pub region: Option<i64>,
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
    pub inquire_num: Option<i64>,
    pub used_num: Option<i64>,
    pub renew_flag: Option<i64>,
    pub billing_item: Option<String>,
    pub is_api_security_trial: Option<i64>,
}
model! { ApiPkg {
    0 "ResourceIds" resource_ids: String, 1 "Status" status: i64, 2 "Region" region: i64,
    3 "BeginTime" begin_time: String, 4 "EndTime" end_time: String, 5 "InquireNum" inquire_num: i64,
    6 "UsedNum" used_num: i64, 7 "RenewFlag" renew_flag: i64, 8 "BillingItem" billing_item: String,
    9 "IsAPISecurityTrial" is_api_security_trial: i64
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MiniPkg {
    pub resource_ids: Option<String>,
    pub status: Option<i64>,
    pub region: Option<i64>,
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
    pub count: Option<i64>,
    pub renew_flag: Option<i64>,
    pub billing_item: Option<String>,
    pub gateway_type: Option<i64>,
}
model! { MiniPkg {
    0 "ResourceIds" resource_ids: String, 1 "Status" status: i64, 2 "Region" region: i64,
    3 "BeginTime" begin_time: String, 4 "EndTime" end_time: String, 5 "Count" count: i64, 6 "RenewFlag" renew_flag: i64,
    7 "BillingItem" billing_item: String, 8 "GatewayType" gateway_type: i64
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MiniExtendPkg {
    pub resource_ids: Option<String>,
    pub status: Option<i64>,
    pub region: Option<i64>,
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
    pub count: Option<i64>,
    pub renew_flag: Option<i64>,
    pub billing_item: Option<String>,
}
model! { MiniExtendPkg {
    0 "ResourceIds" resource_ids: String, 1 "Status" status: i64, 2 "Region" region: i64,
    3 "BeginTime" begin_time: String, 4 "EndTime" end_time: String, 5 "Count" count: i64, 6 "RenewFlag" renew_flag: i64,
    7 "BillingItem" billing_item: String
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MajorEventsProPkg {
    pub resource_ids: Option<String>,
    pub status: Option<i64>,
    pub region: Option<i64>,
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
    pub inquire_num: Option<i64>,
    pub used_num: Option<i64>,
    pub renew_flag: Option<i64>,
    pub billing_item: Option<String>,
}
model! { MajorEventsProPkg {
    0 "ResourceIds" resource_ids: String, 1 "Status" status: i64, 2 "Region" region: i64,
    3 "BeginTime" begin_time: String, 4 "EndTime" end_time: String, 5 "InquireNum" inquire_num: i64,
    6 "UsedNum" used_num: i64, 7 "RenewFlag" renew_flag: i64, 8 "BillingItem" billing_item: String
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetworkConfig {
    pub anti_ddos_eip: Option<String>,
    pub anti_ddos_eip_status: Option<i64>,
    pub vip_status: Option<i64>,
}
model! { NetworkConfig {
    0 "AntiDDosEip" anti_ddos_eip: String, 1 "AntiDDosEipStatus" anti_ddos_eip_status: i64,
    2 "VipStatus" vip_status: i64
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RCEPkg {
    pub resource_ids: Option<String>,
    pub status: Option<i64>,
    pub region: Option<i64>,
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
    pub inquire_num: Option<i64>,
    pub used_num: Option<i64>,
    pub renew_flag: Option<i64>,
    pub billing_item: Option<String>,
}
model! { RCEPkg {
    0 "ResourceIds" resource_ids: String, 1 "Status" status: i64, 2 "Region" region: i64,
    3 "BeginTime" begin_time: String, 4 "EndTime" end_time: String, 5 "InquireNum" inquire_num: i64,
    6 "UsedNum" used_num: i64, 7 "RenewFlag" renew_flag: i64, 8 "BillingItem" billing_item: String
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LLMPkg {
    pub resource_ids: Option<String>,
    pub status: Option<i64>,
    pub region: Option<i64>,
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
    pub inquire_num: Option<i64>,
    pub inquire_key: Option<String>,
}
model! { LLMPkg {
    0 "ResourceIds" resource_ids: String, 1 "Status" status: i64, 2 "Region" region: i64,
    3 "BeginTime" begin_time: String, 4 "EndTime" end_time: String, 5 "InquireNum" inquire_num: i64,
    6 "InquireKey" inquire_key: String
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LLMMonPkg {
    pub resource_ids: Option<String>,
    pub status: Option<i64>,
    pub region: Option<i64>,
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
    pub inquire_key: Option<String>,
    pub renew_flag: Option<i64>,
    pub use_token: Option<i64>,
    pub instance_id: Option<String>,
}
model! { LLMMonPkg {
    0 "ResourceIds" resource_ids: String, 1 "Status" status: i64, 2 "Region" region: i64,
    3 "BeginTime" begin_time: String, 4 "EndTime" end_time: String, 5 "InquireKey" inquire_key: String,
    6 "RenewFlag" renew_flag: i64, 7 "UseToken" use_token: i64, 8 "InstanceId" instance_id: String
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BotSecurityPkg {
    pub resource_ids: Option<String>,
    pub status: Option<i64>,
    pub region: Option<i64>,
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
    pub inquire_num: Option<i64>,
    pub used_num: Option<i64>,
    pub renew_flag: Option<i64>,
    pub billing_item: Option<String>,
}
model! { BotSecurityPkg {
    0 "ResourceIds" resource_ids: String, 1 "Status" status: i64, 2 "Region" region: i64,
    3 "BeginTime" begin_time: String, 4 "EndTime" end_time: String, 5 "InquireNum" inquire_num: i64,
    6 "UsedNum" used_num: i64, 7 "RenewFlag" renew_flag: i64, 8 "BillingItem" billing_item: String
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BotMonitorPkg {
    pub resource_ids: Option<String>,
    pub status: Option<i64>,
    pub region: Option<i64>,
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
    pub inquire_num: Option<i64>,
    pub used_num: Option<i64>,
    pub renew_flag: Option<i64>,
    pub billing_item: Option<String>,
}
model! { BotMonitorPkg {
    0 "ResourceIds" resource_ids: String, 1 "Status" status: i64, 2 "Region" region: i64,
    3 "BeginTime" begin_time: String, 4 "EndTime" end_time: String, 5 "InquireNum" inquire_num: i64,
    6 "UsedNum" used_num: i64, 7 "RenewFlag" renew_flag: i64, 8 "BillingItem" billing_item: String
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DedicatedIPPkg {
    pub resource_ids: Option<String>,
    pub status: Option<i64>,
    pub region: Option<i64>,
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
    pub inquire_num: Option<i64>,
    pub used_num: Option<i64>,
    pub renew_flag: Option<i64>,
    pub billing_item: Option<String>,
}
model! { DedicatedIPPkg {
    0 "ResourceIds" resource_ids: String, 1 "Status" status: i64, 2 "Region" region: i64,
    3 "BeginTime" begin_time: String, 4 "EndTime" end_time: String, 5 "InquireNum" inquire_num: i64,
    6 "UsedNum" used_num: i64, 7 "RenewFlag" renew_flag: i64, 8 "BillingItem" billing_item: String
} }

/// Describes ip access control: `DescribeIpAccessControl` of `waf` 2018-01-25.
///
/// POST. Reads only. Pages by offset (`OffSet`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeIpAccessControl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpAccessControl {
    /// Required.
    pub domain: String,
    /// Required.
    pub count: i64,
    pub action_type: Option<i64>,
    /// Deprecated.
    pub vts_min: Option<i64>,
    /// Deprecated.
    pub vts_max: Option<i64>,
    pub cts_min: Option<i64>,
    pub cts_max: Option<i64>,
    pub off_set: Option<i64>,
    pub limit: Option<i64>,
    pub source: Option<String>,
    pub sort: Option<String>,
    pub ip: Option<String>,
    pub valid_status: Option<i64>,
    pub valid_time_stamp_min: Option<String>,
    pub valid_time_stamp_max: Option<String>,
    pub rule_id: Option<i64>,
    pub timer_type: Option<i64>,
    pub ip_list: Option<Vec<String>>,
}
operation! { DescribeIpAccessControl(domain: String, count: i64)
    "DescribeIpAccessControl" -> DescribeIpAccessControlOutput {
    0 "Domain" domain, 1 "Count" count, 2 "ActionType" action_type: i64, 3 "VtsMin" vts_min: i64,
    4 "VtsMax" vts_max: i64, 5 "CtsMin" cts_min: i64, 6 "CtsMax" cts_max: i64, 7 "OffSet" off_set: i64,
    8 "Limit" limit: i64, 9 "Source" source: String, 10 "Sort" sort: String, 11 "Ip" ip: String,
    12 "ValidStatus" valid_status: i64, 13 "ValidTimeStampMin" valid_time_stamp_min: String,
    14 "ValidTimeStampMax" valid_time_stamp_max: String, 15 "RuleId" rule_id: i64, 16 "TimerType" timer_type: i64,
    17 "IpList" ip_list: Vec<String>
} }
paged! { DescribeIpAccessControl: IpAccessControlItem = Offset "OffSet", "Data.Res" data.res, total "Data.TotalCount" }

/// Response of [`DescribeIpAccessControl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpAccessControlOutput {
    pub data: Option<IpAccessControlData>,
    pub used_total: Option<i64>,
}
model! { DescribeIpAccessControlOutput {
    0 "Data" data: IpAccessControlData, 1 "UsedTotal" used_total: i64
} }

/// In the response of [`DescribeIpAccessControl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IpAccessControlData {
    pub res: Vec<IpAccessControlItem>,
    pub total_count: Option<i64>,
}
model! { IpAccessControlData {
    0 "Res" res: Vec<IpAccessControlItem>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeIpAccessControl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IpAccessControlItem {
    pub id: Option<String>,
    pub action_type: Option<i64>,
    pub ip: Option<String>,
    pub note: Option<String>,
    pub source: Option<String>,
    pub ts_version: Option<i64>,
    pub valid_ts: Option<i64>,
    pub valid_status: Option<i64>,
    pub rule_id: Option<i64>,
    pub ip_list: Vec<String>,
    pub create_time: Option<i64>,
    pub job_type: Option<String>,
    pub cron_type: Option<String>,
    pub job_date_time: Option<JobDateTime>,
}
model! { IpAccessControlItem {
    0 "Id" id: String, 1 "ActionType" action_type: i64, 2 "Ip" ip: String, 3 "Note" note: String,
    4 "Source" source: String, 5 "TsVersion" ts_version: i64, 6 "ValidTs" valid_ts: i64,
    7 "ValidStatus" valid_status: i64, 8 "RuleId" rule_id: i64, 9 "IpList" ip_list: Vec<String>,
    10 "CreateTime" create_time: i64, 11 "JobType" job_type: String, 12 "CronType" cron_type: String,
    13 "JobDateTime" job_date_time: JobDateTime
} }

/// Describes ip hit items: `DescribeIpHitItems` of `waf` 2018-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeIpHitItems>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpHitItems {
    /// Required.
    pub domain: String,
    /// Required.
    pub count: i64,
    /// Required.
    pub category: String,
    /// Deprecated.
    pub vts_min: Option<i64>,
    /// Deprecated.
    pub vts_max: Option<i64>,
    pub cts_min: Option<i64>,
    pub cts_max: Option<i64>,
    pub skip: Option<i64>,
    pub limit: Option<i64>,
    pub name: Option<String>,
    pub sort: Option<String>,
    pub ip: Option<String>,
    pub valid_time_stamp_min: Option<i64>,
    pub valid_time_stamp_max: Option<i64>,
}
operation! { DescribeIpHitItems(domain: String, count: i64, category: String)
    "DescribeIpHitItems" -> DescribeIpHitItemsOutput {
    0 "Domain" domain, 1 "Count" count, 2 "Category" category, 3 "VtsMin" vts_min: i64, 4 "VtsMax" vts_max: i64,
    5 "CtsMin" cts_min: i64, 6 "CtsMax" cts_max: i64, 7 "Skip" skip: i64, 8 "Limit" limit: i64, 9 "Name" name: String,
    10 "Sort" sort: String, 11 "Ip" ip: String, 12 "ValidTimeStampMin" valid_time_stamp_min: i64,
    13 "ValidTimeStampMax" valid_time_stamp_max: i64
} }

/// Response of [`DescribeIpHitItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpHitItemsOutput {
    pub data: Option<IpHitItemsData>,
}
model! { DescribeIpHitItemsOutput {
    0 "Data" data: IpHitItemsData
} }

/// Describes llm content sec check: `DescribeLLMContentSecCheck` of `waf` 2018-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeLLMContentSecCheck>.
///
/// Errors: [`codes::INVALID_PARAMETER_LLM_CONTENT_EMPTY`], [`codes::INVALID_PARAMETER_LLM_INTERNAL_ERROR`],
/// [`codes::INVALID_PARAMETER_LLM_INVALID_TYPE`], [`codes::INVALID_PARAMETER_LLM_NO_RULES`],
/// [`codes::INVALID_PARAMETER_LLM_PARSE_FAILED`], [`codes::INVALID_PARAMETER_LLM_REQUEST_ID_EMPTY`],
/// [`codes::INVALID_PARAMETER_LLM_SERVICE_ID_EMPTY`], [`codes::INVALID_PARAMETER_LLM_SWITCH_OFF`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLLMContentSecCheck {
    /// Required.
    pub service_id: String,
    /// Required.
    pub r#type: i64,
    /// Required.
    pub instance_id: String,
    pub content: Option<String>,
    pub chat_id: Option<String>,
    pub user_id: Option<String>,
    pub token_usage: Option<i64>,
    pub image_encode: Option<String>,
    pub tool_name: Option<String>,
    pub tool_args: Option<String>,
    pub session_id: Option<String>,
    pub intent_content: Option<IntentContent>,
}
operation! { DescribeLLMContentSecCheck(service_id: String, r#type: i64, instance_id: String)
    "DescribeLLMContentSecCheck" -> DescribeLLMContentSecCheckOutput {
    0 "ServiceId" service_id, 1 "Type" r#type, 2 "InstanceId" instance_id, 3 "Content" content: String,
    4 "ChatId" chat_id: String, 5 "UserId" user_id: String, 6 "TokenUsage" token_usage: i64,
    7 "ImageEncode" image_encode: String, 8 "ToolName" tool_name: String, 9 "ToolArgs" tool_args: String,
    10 "SessionId" session_id: String, 11 "IntentContent" intent_content: IntentContent
} }

/// In the request of [`DescribeLLMContentSecCheck`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntentContent {
    pub agent_trace: Option<String>,
}
input! { IntentContent() {
    0 "AgentTrace" agent_trace: String
} }

/// Response of [`DescribeLLMContentSecCheck`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLLMContentSecCheckOutput {
    pub data: Option<LLMDetectResult>,
}
model! { DescribeLLMContentSecCheckOutput {
    0 "Data" data: LLMDetectResult
} }

/// In the response of [`DescribeLLMContentSecCheck`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LLMDetectResult {
    pub sensitive_result: Vec<LLMSensitiveValueLevel>,
    pub key_words_result: Vec<KeyWordInfo>,
    pub data_category_result: Vec<String>,
    pub prompt_injection_result: Option<PromptDetectResult>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub action: Option<String>,
    pub payload: Option<String>,
    pub image_result: Vec<ImageResult>,
    pub msg_id: Option<String>,
    pub tool_call_result: Option<ToolCallResult>,
    pub intent_detect_result: Option<IntentDetectResult>,
}
model! { LLMDetectResult {
    0 "SensitiveResult" sensitive_result: Vec<LLMSensitiveValueLevel>,
    1 "KeyWordsResult" key_words_result: Vec<KeyWordInfo>, 2 "DataCategoryResult" data_category_result: Vec<String>,
    3 "PromptInjectionResult" prompt_injection_result: PromptDetectResult, 4 "RuleId" rule_id: String,
    5 "RuleName" rule_name: String, 6 "Action" action: String, 7 "Payload" payload: String,
    8 "ImageResult" image_result: Vec<ImageResult>, 9 "MsgID" msg_id: String,
    10 "ToolCallResult" tool_call_result: ToolCallResult,
    11 "IntentDetectResult" intent_detect_result: IntentDetectResult
} }

/// In the response of [`DescribeLLMContentSecCheck`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LLMSensitiveValueLevel {
    pub label: Option<String>,
    pub level: Option<i64>,
}
model! { LLMSensitiveValueLevel {
    0 "Label" label: String, 1 "Level" level: i64
} }

/// In the response of [`DescribeLLMContentSecCheck`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyWordInfo {
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { KeyWordInfo {
    0 "Id" id: String, 1 "Name" name: String
} }

/// In the response of [`DescribeLLMContentSecCheck`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PromptDetectResult {
    pub result: Option<String>,
    pub confidence: Option<i64>,
    pub category: Vec<String>,
}
model! { PromptDetectResult {
    0 "Result" result: String, 1 "Confidence" confidence: i64, 2 "Category" category: Vec<String>
} }

/// In the response of [`DescribeLLMContentSecCheck`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageResult {
    pub category: Option<String>,
    pub category_name: Option<String>,
}
model! { ImageResult {
    0 "Category" category: String, 1 "CategoryName" category_name: String
} }

/// In the response of [`DescribeLLMContentSecCheck`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolCallResult {
    pub rule_name: Option<String>,
    pub action: Option<String>,
    pub severity: Option<String>,
}
model! { ToolCallResult {
    0 "RuleName" rule_name: String, 1 "Action" action: String, 2 "Severity" severity: String
} }

/// In the response of [`DescribeLLMContentSecCheck`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntentDetectResult {
    pub is_un_safe: Option<i64>,
    pub category: Option<String>,
}
model! { IntentDetectResult {
    0 "IsUnSafe" is_un_safe: i64, 1 "Category" category: String
} }

/// Describes log histogram: `DescribeLogHistogram` of `waf` 2018-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeLogHistogram>.
///
/// Errors: [`codes::FAILED_OPERATION_CLS_RESOURCES_NOT_FOUND`], [`codes::FAILED_OPERATION_INVALID_CONTEXT`],
/// [`codes::FAILED_OPERATION_QUERY_ERROR`], [`codes::FAILED_OPERATION_SEARCH_TIMEOUT`],
/// [`codes::FAILED_OPERATION_SYNTAX_ERROR`], [`codes::FAILED_OPERATION_TAG_QPS_LIMIT`],
/// [`codes::FAILED_OPERATION_TOPIC_ISOLATED`], [`codes::INTERNAL_ERROR_SEARCH_ERROR`],
/// [`codes::INTERNAL_ERROR_SEARCH_FAILED`], [`codes::INTERNAL_ERROR_SERVER_BUSY`],
/// [`codes::LIMIT_EXCEEDED_LOG_SEARCH`], [`codes::OPERATION_DENIED_ACCOUNT_DESTROY`],
/// [`codes::OPERATION_DENIED_ACCOUNT_ISOLATE`], [`codes::OPERATION_DENIED_ACCOUNT_NOT_EXISTS`],
/// [`codes::OPERATION_DENIED_NEW_SYNTAX_NOT_SUPPORTED`], [`codes::RESOURCE_NOT_FOUND_TOPIC_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogHistogram {
    /// Required.
    pub from: i64,
    /// Required.
    pub to: i64,
    /// Required.
    pub query: String,
    pub topic_id: Option<String>,
    pub interval: Option<i64>,
    pub syntax_rule: Option<i64>,
}
operation! { DescribeLogHistogram(from: i64, to: i64, query: String)
    "DescribeLogHistogram" -> DescribeLogHistogramOutput {
    0 "From" from, 1 "To" to, 2 "Query" query, 3 "TopicId" topic_id: String, 4 "Interval" interval: i64,
    5 "SyntaxRule" syntax_rule: i64
} }

/// Response of [`DescribeLogHistogram`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogHistogramOutput {
    pub interval: Option<i64>,
    pub total_count: Option<i64>,
    pub histogram_infos: Vec<HistogramInfo>,
}
model! { DescribeLogHistogramOutput {
    0 "Interval" interval: i64, 1 "TotalCount" total_count: i64, 2 "HistogramInfos" histogram_infos: Vec<HistogramInfo>
} }

/// In the response of [`DescribeLogHistogram`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HistogramInfo {
    pub count: Option<i64>,
    pub b_time: Option<i64>,
}
model! { HistogramInfo {
    0 "Count" count: i64, 1 "BTime" b_time: i64
} }

/// Describes module status: `DescribeModuleStatus` of `waf` 2018-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeModuleStatus>.
///
/// Errors: [`codes::FAILED_OPERATION_MONGO_OPERATION_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModuleStatus {
    /// Required.
    pub domain: String,
}
operation! { DescribeModuleStatus(domain: String) "DescribeModuleStatus" -> DescribeModuleStatusOutput {
    0 "Domain" domain
} }

/// Response of [`DescribeModuleStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModuleStatusOutput {
    pub web_security: Option<i64>,
    pub access_control: Option<i64>,
    pub cc_protection: Option<i64>,
    pub anti_tamper: Option<i64>,
    pub anti_leakage: Option<i64>,
    pub api_protection: Option<i64>,
    pub rate_limit: Option<i64>,
    pub gzip_analysis: Option<i64>,
}
model! { DescribeModuleStatusOutput {
    0 "WebSecurity" web_security: i64, 1 "AccessControl" access_control: i64, 2 "CcProtection" cc_protection: i64,
    3 "AntiTamper" anti_tamper: i64, 4 "AntiLeakage" anti_leakage: i64, 5 "ApiProtection" api_protection: i64,
    6 "RateLimit" rate_limit: i64, 7 "GzipAnalysis" gzip_analysis: i64
} }

/// Describes objects: `DescribeObjects` of `waf` 2018-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeObjects>.
///
/// Errors: [`codes::FAILED_OPERATION_MONGO_OPERATION_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeObjects {
    pub filters: Option<Vec<FiltersItemNew>>,
    pub order: Option<String>,
    pub by: Option<String>,
    pub member_app_id_list: Option<Vec<i64>>,
    pub is_cross_account: Option<i64>,
}
operation! { DescribeObjects() "DescribeObjects" -> DescribeObjectsOutput {
    0 "Filters" filters: Vec<FiltersItemNew>, 1 "Order" order: String, 2 "By" by: String,
    3 "MemberAppIdList" member_app_id_list: Vec<i64>, 4 "IsCrossAccount" is_cross_account: i64
} }

/// Response of [`DescribeObjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeObjectsOutput {
    pub clb_objects: Vec<ClbObject>,
}
model! { DescribeObjectsOutput {
    0 "ClbObjects" clb_objects: Vec<ClbObject>
} }

/// In the response of [`DescribeObjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClbObject {
    pub object_id: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub precise_domains: Vec<String>,
    pub status: Option<i64>,
    pub cls_status: Option<i64>,
    pub virtual_domain: Option<String>,
    pub object_name: Option<String>,
    pub public_ip: Vec<String>,
    pub private_ip: Vec<String>,
    pub vpc_name: Option<String>,
    pub vpc: Option<String>,
    pub instance_level: Option<i64>,
    pub post_cls_status: Option<i64>,
    pub post_ckafka_status: Option<i64>,
    pub r#type: Option<String>,
    pub region: Option<String>,
    pub proxy: Option<i64>,
    pub ip_headers: Vec<String>,
    pub bot_status: Option<i64>,
    pub api_status: Option<i64>,
    pub llm_status: Option<i64>,
    pub object_flow_mode: Option<i64>,
    pub numerical_vpc_id: Option<i64>,
    pub modify_time: Option<String>,
    pub add_time: Option<String>,
    pub member_app_id: Option<i64>,
    pub member_uin: Option<String>,
    pub member_nick_name: Option<String>,
    pub tag_infos: Vec<TagInfo>,
    pub precise_domain_details: Vec<DomainInfo>,
    pub waf_access_status: Option<i64>,
    pub note: Option<String>,
}
model! { ClbObject {
    0 "ObjectId" object_id: String, 1 "InstanceId" instance_id: String, 2 "InstanceName" instance_name: String,
    3 "PreciseDomains" precise_domains: Vec<String>, 4 "Status" status: i64, 5 "ClsStatus" cls_status: i64,
    6 "VirtualDomain" virtual_domain: String, 7 "ObjectName" object_name: String, 8 "PublicIp" public_ip: Vec<String>,
    9 "PrivateIp" private_ip: Vec<String>, 10 "VpcName" vpc_name: String, 11 "Vpc" vpc: String,
    12 "InstanceLevel" instance_level: i64, 13 "PostCLSStatus" post_cls_status: i64,
    14 "PostCKafkaStatus" post_ckafka_status: i64, 15 "Type" r#type: String, 16 "Region" region: String,
    17 "Proxy" proxy: i64, 18 "IpHeaders" ip_headers: Vec<String>, 19 "BotStatus" bot_status: i64,
    20 "ApiStatus" api_status: i64, 21 "LLMStatus" llm_status: i64, 22 "ObjectFlowMode" object_flow_mode: i64,
    23 "NumericalVpcId" numerical_vpc_id: i64, 24 "ModifyTime" modify_time: String, 25 "AddTime" add_time: String,
    26 "MemberAppId" member_app_id: i64, 27 "MemberUin" member_uin: String,
    28 "MemberNickName" member_nick_name: String, 29 "TagInfos" tag_infos: Vec<TagInfo>,
    30 "PreciseDomainDetails" precise_domain_details: Vec<DomainInfo>, 31 "WafAccessStatus" waf_access_status: i64,
    32 "Note" note: String
} }

/// Describes owasp rule types: `DescribeOwaspRuleTypes` of `waf` 2018-01-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeOwaspRuleTypes>.
///
/// Errors: [`codes::INTERNAL_ERROR_UNKNOWN`], [`codes::INVALID_PARAMETER_VALUE_INVALID_REQUEST`],
/// [`codes::RESOURCE_NOT_FOUND_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOwaspRuleTypes {
    /// Required.
    pub domain: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<FiltersItemNew>>,
}
operation! { DescribeOwaspRuleTypes(domain: String) "DescribeOwaspRuleTypes" -> DescribeOwaspRuleTypesOutput {
    0 "Domain" domain, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Filters" filters: Vec<FiltersItemNew>
} }
paged! { DescribeOwaspRuleTypes: OwaspRuleType = Offset "Offset", "List" list, total "Total" }

/// Response of [`DescribeOwaspRuleTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOwaspRuleTypesOutput {
    pub total: Option<i64>,
    pub list: Vec<OwaspRuleType>,
}
model! { DescribeOwaspRuleTypesOutput {
    0 "Total" total: i64, 1 "List" list: Vec<OwaspRuleType>
} }

/// In the response of [`DescribeOwaspRuleTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OwaspRuleType {
    pub type_id: Option<i64>,
    pub type_name: Option<String>,
    pub description: Option<String>,
    pub classification: Option<String>,
    pub action: Option<i64>,
    pub level: Option<i64>,
    pub status: Option<i64>,
    pub total_rule: Option<i64>,
    pub active_rule: Option<i64>,
}
model! { OwaspRuleType {
    0 "TypeId" type_id: i64, 1 "TypeName" type_name: String, 2 "Description" description: String,
    3 "Classification" classification: String, 4 "Action" action: i64, 5 "Level" level: i64, 6 "Status" status: i64,
    7 "TotalRule" total_rule: i64, 8 "ActiveRule" active_rule: i64
} }

/// Describes owasp rules: `DescribeOwaspRules` of `waf` 2018-01-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeOwaspRules>.
///
/// Errors: [`codes::DRY_RUN_OPERATION`], [`codes::INVALID_PARAMETER_INVALID_CERTIFICATE`],
/// [`codes::INVALID_PARAMETER_QUERY_CERT_BY_SSLID_FAILED`], [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOwaspRules {
    /// Required.
    pub domain: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub by: Option<String>,
    pub order: Option<String>,
    pub filters: Option<Vec<FiltersItemNew>>,
}
operation! { DescribeOwaspRules(domain: String) "DescribeOwaspRules" -> DescribeOwaspRulesOutput {
    0 "Domain" domain, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "By" by: String, 4 "Order" order: String,
    5 "Filters" filters: Vec<FiltersItemNew>
} }
paged! { DescribeOwaspRules: OwaspRule = Offset "Offset", "List" list, total "Total" }

/// Response of [`DescribeOwaspRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOwaspRulesOutput {
    pub total: Option<i64>,
    pub list: Vec<OwaspRule>,
}
model! { DescribeOwaspRulesOutput {
    0 "Total" total: i64, 1 "List" list: Vec<OwaspRule>
} }

/// In the response of [`DescribeOwaspRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OwaspRule {
    pub rule_id: Option<i64>,
    pub description: Option<String>,
    pub status: Option<i64>,
    pub level: Option<i64>,
    pub vul_level: Option<i64>,
    pub cve_id: Option<String>,
    pub type_id: Option<i64>,
    /// RFC 3339 time.
    pub create_time: Option<String>,
    /// RFC 3339 time.
    pub modify_time: Option<String>,
    pub locked: Option<i64>,
    pub reason: Option<i64>,
}
model! { OwaspRule {
    0 "RuleId" rule_id: i64, 1 "Description" description: String, 2 "Status" status: i64, 3 "Level" level: i64,
    4 "VulLevel" vul_level: i64, 5 "CveID" cve_id: String, 6 "TypeId" type_id: i64, 7 "CreateTime" create_time: String,
    8 "ModifyTime" modify_time: String, 9 "Locked" locked: i64, 10 "Reason" reason: i64
} }

/// Describes owasp white rules: `DescribeOwaspWhiteRules` of `waf` 2018-01-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeOwaspWhiteRules>.
///
/// Errors: [`codes::DRY_RUN_OPERATION`], [`codes::INVALID_PARAMETER_INVALID_CERTIFICATE`],
/// [`codes::INVALID_PARAMETER_QUERY_CERT_BY_SSLID_FAILED`], [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOwaspWhiteRules {
    /// Required.
    pub domain: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub by: Option<String>,
    pub order: Option<String>,
    pub filters: Option<Vec<FiltersItemNew>>,
}
operation! { DescribeOwaspWhiteRules(domain: String) "DescribeOwaspWhiteRules" -> DescribeOwaspWhiteRulesOutput {
    0 "Domain" domain, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "By" by: String, 4 "Order" order: String,
    5 "Filters" filters: Vec<FiltersItemNew>
} }
paged! { DescribeOwaspWhiteRules: OwaspWhiteRule = Offset "Offset", "List" list, total "Total" }

/// Response of [`DescribeOwaspWhiteRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOwaspWhiteRulesOutput {
    pub total: Option<i64>,
    pub list: Vec<OwaspWhiteRule>,
}
model! { DescribeOwaspWhiteRulesOutput {
    0 "Total" total: i64, 1 "List" list: Vec<OwaspWhiteRule>
} }

/// In the response of [`DescribeOwaspWhiteRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OwaspWhiteRule {
    pub rule_id: Option<i64>,
    pub name: Option<String>,
    pub ids: Vec<i64>,
    pub status: Option<i64>,
    pub r#type: Option<i64>,
    pub strategies: Vec<Strategy>,
    /// RFC 3339 time.
    pub create_time: Option<String>,
    /// RFC 3339 time.
    pub update_time: Option<String>,
    pub job_type: Option<String>,
    pub job_date_time: Option<JobDateTime>,
    pub cron_type: Option<String>,
    pub valid_status: Option<bool>,
    pub logical_op: Option<String>,
}
model! { OwaspWhiteRule {
    0 "RuleId" rule_id: i64, 1 "Name" name: String, 2 "Ids" ids: Vec<i64>, 3 "Status" status: i64, 4 "Type" r#type: i64,
    5 "Strategies" strategies: Vec<Strategy>, 6 "CreateTime" create_time: String, 7 "UpdateTime" update_time: String,
    8 "JobType" job_type: String, 9 "JobDateTime" job_date_time: JobDateTime, 10 "CronType" cron_type: String,
    11 "ValidStatus" valid_status: bool, 12 "LogicalOp" logical_op: String
} }

/// Describes peak points: `DescribePeakPoints` of `waf` 2018-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribePeakPoints>.
///
/// Errors: [`codes::FAILED_OPERATION_CLS_INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_INVALID_CERTIFICATE`],
/// [`codes::INVALID_PARAMETER_QUERY_CERT_BY_SSLID_FAILED`], [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePeakPoints {
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub from_time: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub to_time: String,
    pub domain: Option<String>,
    pub edition: Option<String>,
    pub instance_id: Option<String>,
    pub metric_name: Option<String>,
}
operation! { DescribePeakPoints(from_time: String, to_time: String) "DescribePeakPoints" -> DescribePeakPointsOutput {
    0 "FromTime" from_time, 1 "ToTime" to_time, 2 "Domain" domain: String, 3 "Edition" edition: String,
    4 "InstanceID" instance_id: String, 5 "MetricName" metric_name: String
} }

/// Response of [`DescribePeakPoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePeakPointsOutput {
    pub points: Vec<PeakPointsItem>,
}
model! { DescribePeakPointsOutput {
    0 "Points" points: Vec<PeakPointsItem>
} }

/// In the response of [`DescribePeakPoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PeakPointsItem {
    pub time: Option<i64>,
    pub access: Option<i64>,
    pub up: Option<i64>,
    pub down: Option<i64>,
    pub attack: Option<i64>,
    pub cc: Option<i64>,
    pub bot_access: Option<i64>,
    pub status_server_error: Option<i64>,
    pub status_client_error: Option<i64>,
    pub status_redirect: Option<i64>,
    pub status_ok: Option<i64>,
    pub upstream_server_error: Option<i64>,
    pub upstream_client_error: Option<i64>,
    pub upstream_redirect: Option<i64>,
    pub black_ip: Option<i64>,
    pub tamper: Option<i64>,
    pub leak: Option<i64>,
    pub acl: Option<i64>,
    pub wx_access: Option<i64>,
    pub wx_count: Option<i64>,
    pub wx_up: Option<i64>,
    pub wx_down: Option<i64>,
}
model! { PeakPointsItem {
    0 "Time" time: i64, 1 "Access" access: i64, 2 "Up" up: i64, 3 "Down" down: i64, 4 "Attack" attack: i64,
    5 "Cc" cc: i64, 6 "BotAccess" bot_access: i64, 7 "StatusServerError" status_server_error: i64,
    8 "StatusClientError" status_client_error: i64, 9 "StatusRedirect" status_redirect: i64,
    10 "StatusOk" status_ok: i64, 11 "UpstreamServerError" upstream_server_error: i64,
    12 "UpstreamClientError" upstream_client_error: i64, 13 "UpstreamRedirect" upstream_redirect: i64,
    14 "BlackIP" black_ip: i64, 15 "Tamper" tamper: i64, 16 "Leak" leak: i64, 17 "ACL" acl: i64,
    18 "WxAccess" wx_access: i64, 19 "WxCount" wx_count: i64, 20 "WxUp" wx_up: i64, 21 "WxDown" wx_down: i64
} }

/// Describes peak value: `DescribePeakValue` of `waf` 2018-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribePeakValue>.
///
/// Errors: [`codes::FAILED_OPERATION_CLS_INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_INVALID_CERTIFICATE`],
/// [`codes::INVALID_PARAMETER_QUERY_CERT_BY_SSLID_FAILED`], [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePeakValue {
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub from_time: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub to_time: String,
    pub domain: Option<String>,
    pub edition: Option<String>,
    pub instance_id: Option<String>,
    pub metric_name: Option<String>,
}
operation! { DescribePeakValue(from_time: String, to_time: String) "DescribePeakValue" -> DescribePeakValueOutput {
    0 "FromTime" from_time, 1 "ToTime" to_time, 2 "Domain" domain: String, 3 "Edition" edition: String,
    4 "InstanceID" instance_id: String, 5 "MetricName" metric_name: String
} }

/// Response of [`DescribePeakValue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePeakValueOutput {
    pub access: Option<i64>,
    pub up: Option<i64>,
    pub down: Option<i64>,
    pub attack: Option<i64>,
    pub cc: Option<i64>,
}
model! { DescribePeakValueOutput {
    0 "Access" access: i64, 1 "Up" up: i64, 2 "Down" down: i64, 3 "Attack" attack: i64, 4 "Cc" cc: i64
} }

/// Describes policy status: `DescribePolicyStatus` of `waf` 2018-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribePolicyStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyStatus {
    /// Required.
    pub domain: String,
    /// Required.
    pub edition: String,
}
operation! { DescribePolicyStatus(domain: String, edition: String)
    "DescribePolicyStatus" -> DescribePolicyStatusOutput {
    0 "Domain" domain, 1 "Edition" edition
} }

/// Response of [`DescribePolicyStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyStatusOutput {
    pub instance_id: Option<String>,
    pub status: Option<i64>,
}
model! { DescribePolicyStatusOutput {
    0 "InstanceId" instance_id: String, 1 "Status" status: i64
} }

/// Describes ports: `DescribePorts` of `waf` 2018-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribePorts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePorts {
    pub instance_id: Option<String>,
    pub edition: Option<String>,
}
operation! { DescribePorts() "DescribePorts" -> DescribePortsOutput {
    0 "InstanceID" instance_id: String, 1 "Edition" edition: String
} }

/// Response of [`DescribePorts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortsOutput {
    pub http_ports: Vec<String>,
    pub https_ports: Vec<String>,
}
model! { DescribePortsOutput {
    0 "HttpPorts" http_ports: Vec<String>, 1 "HttpsPorts" https_ports: Vec<String>
} }

/// Describes post ckafka flows: `DescribePostCKafkaFlows` of `waf` 2018-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribePostCKafkaFlows>.
///
/// Errors: [`codes::FAILED_OPERATION_CKAFKA_INTERNAL_ERROR`], [`codes::FAILED_OPERATION_CLS_INTERNAL_ERROR`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePostCKafkaFlows {
    pub log_type: Option<i64>,
}
operation! { DescribePostCKafkaFlows() "DescribePostCKafkaFlows" -> DescribePostCKafkaFlowsOutput {
    0 "LogType" log_type: i64
} }

/// Response of [`DescribePostCKafkaFlows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePostCKafkaFlowsOutput {
    pub post_ckafka_flows: Vec<PostCKafkaFlowInfo>,
}
model! { DescribePostCKafkaFlowsOutput {
    0 "PostCKafkaFlows" post_ckafka_flows: Vec<PostCKafkaFlowInfo>
} }

/// In the response of [`DescribePostCKafkaFlows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostCKafkaFlowInfo {
    pub flow_id: Option<i64>,
    pub log_type: Option<i64>,
    pub status: Option<i64>,
    pub ckafka_region: Option<String>,
    pub ckafka_id: Option<String>,
    pub brokers: Option<String>,
    pub version: Option<String>,
    pub topic: Option<String>,
    pub compression: Option<String>,
    pub sasl_enable: Option<i64>,
    pub sasl_user: Option<String>,
    /// Secret.
    pub sasl_password: Option<Secret>,
    pub content: Option<String>,
    pub vip_type: Option<i64>,
    pub write_config: Option<FieldWriteConfig>,
}
model! { PostCKafkaFlowInfo {
    0 "FlowId" flow_id: i64, 1 "LogType" log_type: i64, 2 "Status" status: i64, 3 "CKafkaRegion" ckafka_region: String,
    4 "CKafkaID" ckafka_id: String, 5 "Brokers" brokers: String, 6 "Version" version: String, 7 "Topic" topic: String,
    8 "Compression" compression: String, 9 "SASLEnable" sasl_enable: i64, 10 "SASLUser" sasl_user: String,
    11 "SASLPassword" sasl_password: Secret, 12 "Content" content: String, 13 "VipType" vip_type: i64,
    14 "WriteConfig" write_config: FieldWriteConfig
} }

/// Describes post cls flows: `DescribePostCLSFlows` of `waf` 2018-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribePostCLSFlows>.
///
/// Errors: [`codes::FAILED_OPERATION_CKAFKA_INTERNAL_ERROR`], [`codes::FAILED_OPERATION_CLS_INTERNAL_ERROR`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePostCLSFlows {
    pub log_type: Option<i64>,
}
operation! { DescribePostCLSFlows() "DescribePostCLSFlows" -> DescribePostCLSFlowsOutput {
    0 "LogType" log_type: i64
} }

/// Response of [`DescribePostCLSFlows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePostCLSFlowsOutput {
    pub post_cls_flows: Vec<PostCLSFlowInfo>,
}
model! { DescribePostCLSFlowsOutput {
    0 "PostCLSFlows" post_cls_flows: Vec<PostCLSFlowInfo>
} }

/// In the response of [`DescribePostCLSFlows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostCLSFlowInfo {
    pub flow_id: Option<i64>,
    pub log_type: Option<i64>,
    pub status: Option<i64>,
    pub cls_region: Option<String>,
    pub logset_name: Option<String>,
    pub logset_id: Option<String>,
    pub log_topic_name: Option<String>,
    pub log_topic_id: Option<String>,
    pub write_config: Option<FieldWriteConfig>,
}
model! { PostCLSFlowInfo {
    0 "FlowId" flow_id: i64, 1 "LogType" log_type: i64, 2 "Status" status: i64, 3 "CLSRegion" cls_region: String,
    4 "LogsetName" logset_name: String, 5 "LogsetID" logset_id: String, 6 "LogTopicName" log_topic_name: String,
    7 "LogTopicID" log_topic_id: String, 8 "WriteConfig" write_config: FieldWriteConfig
} }

/// Describes protect group: `DescribeProtectGroup` of `waf` 2018-01-25.
///
/// POST. Reads only. Pages by offset (`OffSet`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeProtectGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProtectGroup {
    pub filter: Option<Vec<FiltersItemNew>>,
    pub off_set: Option<i64>,
    pub limit: Option<i64>,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeProtectGroup() "DescribeProtectGroup" -> DescribeProtectGroupOutput {
    0 "Filter" filter: Vec<FiltersItemNew>, 1 "OffSet" off_set: i64, 2 "Limit" limit: i64, 3 "By" by: String,
    4 "Order" order: String
} }
paged! { DescribeProtectGroup: ProtectGroupInfo = Offset "OffSet", "Data" data, total "Total" }

/// Response of [`DescribeProtectGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProtectGroupOutput {
    pub data: Vec<ProtectGroupInfo>,
    pub total: Option<i64>,
}
model! { DescribeProtectGroupOutput {
    0 "Data" data: Vec<ProtectGroupInfo>, 1 "Total" total: i64
} }

/// In the response of [`DescribeProtectGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProtectGroupInfo {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub remark: Option<String>,
    pub domains: Vec<ProtectGroupDomainInfo>,
    pub rule_num: Option<i64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub tag_infos: Vec<TagInfo>,
    pub bound_template: Option<bool>,
}
model! { ProtectGroupInfo {
    0 "ID" id: i64, 1 "Name" name: String, 2 "Remark" remark: String, 3 "Domains" domains: Vec<ProtectGroupDomainInfo>,
    4 "RuleNum" rule_num: i64, 5 "CreateTime" create_time: String, 6 "UpdateTime" update_time: String,
    7 "TagInfos" tag_infos: Vec<TagInfo>, 8 "BoundTemplate" bound_template: bool
} }

/// In the response of [`DescribeProtectGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProtectGroupDomainInfo {
    pub domain: Option<String>,
    pub instances: Vec<InstanceBriefInfo>,
}
model! { ProtectGroupDomainInfo {
    0 "Domain" domain: String, 1 "Instances" instances: Vec<InstanceBriefInfo>
} }

/// In the response of [`DescribeProtectGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceBriefInfo {
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { InstanceBriefInfo {
    0 "ID" id: String, 1 "Name" name: String
} }

/// Describes protection modes: `DescribeProtectionModes` of `waf` 2018-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeProtectionModes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProtectionModes {
    /// Required.
    pub edition: String,
    /// Required.
    pub domain: String,
}
operation! { DescribeProtectionModes(edition: String, domain: String)
    "DescribeProtectionModes" -> DescribeProtectionModesOutput {
    0 "Edition" edition, 1 "Domain" domain
} }

/// Response of [`DescribeProtectionModes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProtectionModesOutput {
    pub modes: Vec<TigaMainClassMode>,
}
model! { DescribeProtectionModesOutput {
    0 "Modes" modes: Vec<TigaMainClassMode>
} }

/// In the response of [`DescribeProtectionModes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TigaMainClassMode {
    pub type_id: Option<String>,
    pub mode: Option<i64>,
}
model! { TigaMainClassMode {
    0 "TypeID" type_id: String, 1 "Mode" mode: i64
} }

/// Describes q claw content sec check: `DescribeQClawContentSecCheck` of `waf` 2018-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeQClawContentSecCheck>.
///
/// Errors: [`codes::INVALID_PARAMETER_LLM_CONTENT_EMPTY`], [`codes::INVALID_PARAMETER_LLM_INTERNAL_ERROR`],
/// [`codes::INVALID_PARAMETER_LLM_INVALID_TYPE`], [`codes::INVALID_PARAMETER_LLM_PARSE_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQClawContentSecCheck {
    /// Required.
    pub service_id: String,
    pub content: Option<ApiGuardContent>,
    pub user_id: Option<String>,
    pub session_id: Option<String>,
    pub tool_name: Option<String>,
    pub tool_args: Option<String>,
}
operation! { DescribeQClawContentSecCheck(service_id: String)
    "DescribeQClawContentSecCheck" -> DescribeQClawContentSecCheckOutput {
    0 "ServiceId" service_id, 1 "Content" content: ApiGuardContent, 2 "UserId" user_id: String,
    3 "SessionId" session_id: String, 4 "ToolName" tool_name: String, 5 "ToolArgs" tool_args: String
} }

/// In the request of [`DescribeQClawContentSecCheck`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiGuardContent {
    /// Required.
    pub prompt: Option<String>,
}
input! { ApiGuardContent(prompt: String) {
    0 "Prompt" prompt: String
} }

/// Response of [`DescribeQClawContentSecCheck`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQClawContentSecCheckOutput {
    pub data: Option<LLMRisks>,
}
model! { DescribeQClawContentSecCheckOutput {
    0 "Data" data: LLMRisks
} }

/// In the response of [`DescribeQClawContentSecCheck`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LLMRisks {
    pub risks: Vec<ClawRiskItem>,
}
model! { LLMRisks {
    0 "Risks" risks: Vec<ClawRiskItem>
} }

/// In the response of [`DescribeQClawContentSecCheck`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClawRiskItem {
    pub risk_type: Option<String>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub score: Option<f64>,
}
model! { ClawRiskItem {
    0 "RiskType" risk_type: String, 1 "RuleId" rule_id: String, 2 "RuleName" rule_name: String, 3 "Score" score: f64
} }

/// Describes rate limits v2: `DescribeRateLimitsV2` of `waf` 2018-01-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeRateLimitsV2>.
///
/// Errors: [`codes::INVALID_PARAMETER_LLM_CONTENT_EMPTY`], [`codes::INVALID_PARAMETER_LLM_INTERNAL_ERROR`],
/// [`codes::INVALID_PARAMETER_LLM_INVALID_TYPE`], [`codes::INVALID_PARAMETER_LLM_PARSE_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRateLimitsV2 {
    /// Required.
    pub domain: String,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub method: Option<String>,
    pub limit_object: Option<String>,
    pub status: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<FiltersItemNew>>,
}
operation! { DescribeRateLimitsV2(domain: String) "DescribeRateLimitsV2" -> DescribeRateLimitsV2Output {
    0 "Domain" domain, 1 "Id" id: i64, 2 "Name" name: String, 3 "Method" method: String,
    4 "LimitObject" limit_object: String, 5 "Status" status: i64, 6 "Order" order: String, 7 "By" by: String,
    8 "Offset" offset: i64, 9 "Limit" limit: i64, 10 "Filters" filters: Vec<FiltersItemNew>
} }
paged! { DescribeRateLimitsV2: LimitRuleV2 = Offset "Offset", "RateLimits" rate_limits, total "Total" }

/// Response of [`DescribeRateLimitsV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRateLimitsV2Output {
    pub total: Option<i64>,
    pub base_info: Option<RateLimitCommonRsp>,
    pub rate_limits: Vec<LimitRuleV2>,
}
model! { DescribeRateLimitsV2Output {
    0 "Total" total: i64, 1 "BaseInfo" base_info: RateLimitCommonRsp, 2 "RateLimits" rate_limits: Vec<LimitRuleV2>
} }

/// In the response of [`DescribeRateLimitsV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LimitRuleV2 {
    pub limit_rule_id: Option<i64>,
    pub name: Option<String>,
    pub priority: Option<i64>,
    pub status: Option<i64>,
    pub ts_version: Option<i64>,
    pub limit_object: Option<String>,
    pub limit_method: Option<LimitMethod>,
    pub limit_paths: Option<LimitPath>,
    pub limit_headers: Vec<LimitHeader>,
    pub limit_window: Option<LimitWindow>,
    pub limit_strategy: Option<i64>,
    pub limit_header_name: Option<LimitHeaderName>,
    pub get_params_name: Option<MatchOption>,
    pub get_params_value: Option<MatchOption>,
    pub post_params_name: Option<MatchOption>,
    pub post_params_value: Option<MatchOption>,
    pub ip_location: Option<MatchOption>,
    pub redirect_info: Option<RedirectInfo>,
    pub block_page: Option<i64>,
    pub object_src: Option<i64>,
    pub quota_share: Option<bool>,
    pub paths_option: Vec<PathItem>,
    pub order: Option<i64>,
}
model! { LimitRuleV2 {
    0 "LimitRuleID" limit_rule_id: i64, 1 "Name" name: String, 2 "Priority" priority: i64, 3 "Status" status: i64,
    4 "TsVersion" ts_version: i64, 5 "LimitObject" limit_object: String, 6 "LimitMethod" limit_method: LimitMethod,
    7 "LimitPaths" limit_paths: LimitPath, 8 "LimitHeaders" limit_headers: Vec<LimitHeader>,
    9 "LimitWindow" limit_window: LimitWindow, 10 "LimitStrategy" limit_strategy: i64,
    11 "LimitHeaderName" limit_header_name: LimitHeaderName, 12 "GetParamsName" get_params_name: MatchOption,
    13 "GetParamsValue" get_params_value: MatchOption, 14 "PostParamsName" post_params_name: MatchOption,
    15 "PostParamsValue" post_params_value: MatchOption, 16 "IpLocation" ip_location: MatchOption,
    17 "RedirectInfo" redirect_info: RedirectInfo, 18 "BlockPage" block_page: i64, 19 "ObjectSrc" object_src: i64,
    20 "QuotaShare" quota_share: bool, 21 "PathsOption" paths_option: Vec<PathItem>, 22 "Order" order: i64
} }

/// Describes rule limit: `DescribeRuleLimit` of `waf` 2018-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeRuleLimit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleLimit {
    /// Required.
    pub domain: String,
    pub instance_id: Option<String>,
}
operation! { DescribeRuleLimit(domain: String) "DescribeRuleLimit" -> DescribeRuleLimitOutput {
    0 "Domain" domain, 1 "InstanceId" instance_id: String
} }

/// Response of [`DescribeRuleLimit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleLimitOutput {
    pub res: Option<WafRuleLimit>,
}
model! { DescribeRuleLimitOutput {
    0 "Res" res: WafRuleLimit
} }

/// In the response of [`DescribeRuleLimit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WafRuleLimit {
    pub cc: Option<i64>,
    pub custom_rule: Option<i64>,
    pub ip_control: Option<i64>,
    pub anti_leak: Option<i64>,
    pub anti_tamper: Option<i64>,
    pub auto_cc: Option<i64>,
    pub area_ban: Option<i64>,
    pub cc_session: Option<i64>,
    pub ai: Option<i64>,
    pub custom_white: Option<i64>,
    pub api_security: Option<i64>,
    pub client_msg: Option<i64>,
    pub traffic_marking: Option<i64>,
    pub batch_cc: Option<i64>,
    pub batch_session: Option<i64>,
}
model! { WafRuleLimit {
    0 "CC" cc: i64, 1 "CustomRule" custom_rule: i64, 2 "IPControl" ip_control: i64, 3 "AntiLeak" anti_leak: i64,
    4 "AntiTamper" anti_tamper: i64, 5 "AutoCC" auto_cc: i64, 6 "AreaBan" area_ban: i64, 7 "CCSession" cc_session: i64,
    8 "AI" ai: i64, 9 "CustomWhite" custom_white: i64, 10 "ApiSecurity" api_security: i64,
    11 "ClientMsg" client_msg: i64, 12 "TrafficMarking" traffic_marking: i64, 13 "BatchCC" batch_cc: i64,
    14 "BatchSession" batch_session: i64
} }

/// Describes scan ip: `DescribeScanIp` of `waf` 2018-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeScanIp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScanIp {
    /// Required.
    pub ip: String,
}
operation! { DescribeScanIp(ip: String) "DescribeScanIp" -> DescribeScanIpOutput {
    0 "Ip" ip
} }

/// Response of [`DescribeScanIp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScanIpOutput {
    pub ip_list: Vec<ScanIpInfo>,
    pub bussiness: Option<String>,
    pub characteristic: Option<String>,
    pub descibe: Option<String>,
    pub referer: Option<String>,
    pub demo: Option<String>,
    pub target: Option<String>,
    pub purpose: Option<String>,
    pub announcement: Option<String>,
    pub update_time: Option<i64>,
    pub ip_owner: Option<String>,
}
model! { DescribeScanIpOutput {
    0 "IpList" ip_list: Vec<ScanIpInfo>, 1 "Bussiness" bussiness: String, 2 "Characteristic" characteristic: String,
    3 "Descibe" descibe: String, 4 "Referer" referer: String, 5 "Demo" demo: String, 6 "Target" target: String,
    7 "Purpose" purpose: String, 8 "Announcement" announcement: String, 9 "UpdateTime" update_time: i64,
    10 "IpOwner" ip_owner: String
} }

/// In the response of [`DescribeScanIp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanIpInfo {
    pub bussiness: Option<String>,
    pub target: Option<String>,
    pub ip_list: Vec<String>,
    pub descibe: Option<String>,
    pub referer: Option<String>,
    pub update_time: Option<i64>,
}
model! { ScanIpInfo {
    0 "Bussiness" bussiness: String, 1 "Target" target: String, 2 "IpList" ip_list: Vec<String>,
    3 "Descibe" descibe: String, 4 "Referer" referer: String, 5 "UpdateTime" update_time: i64
} }

/// Describes session: `DescribeSession` of `waf` 2018-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeSession>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSession {
    /// Required.
    pub domain: String,
    pub edition: Option<String>,
}
operation! { DescribeSession(domain: String) "DescribeSession" -> DescribeSessionOutput {
    0 "Domain" domain, 1 "Edition" edition: String
} }

/// Response of [`DescribeSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSessionOutput {
    pub data: Option<SessionData>,
}
model! { DescribeSessionOutput {
    0 "Data" data: SessionData
} }

/// In the response of [`DescribeSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionData {
    pub res: Vec<SessionItem>,
}
model! { SessionData {
    0 "Res" res: Vec<SessionItem>
} }

/// In the response of [`DescribeSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionItem {
    pub category: Option<String>,
    pub key_or_start_mat: Option<String>,
    pub end_mat: Option<String>,
    pub start_offset: Option<String>,
    pub end_offset: Option<String>,
    pub source: Option<String>,
    pub ts_version: Option<String>,
    pub session_id: Option<i64>,
    pub session_name: Option<String>,
    pub session_in_used: Option<bool>,
    pub related_rule_id: Vec<i64>,
    pub key: Option<String>,
}
model! { SessionItem {
    0 "Category" category: String, 1 "KeyOrStartMat" key_or_start_mat: String, 2 "EndMat" end_mat: String,
    3 "StartOffset" start_offset: String, 4 "EndOffset" end_offset: String, 5 "Source" source: String,
    6 "TsVersion" ts_version: String, 7 "SessionId" session_id: i64, 8 "SessionName" session_name: String,
    9 "SessionInUsed" session_in_used: bool, 10 "RelatedRuleID" related_rule_id: Vec<i64>, 11 "Key" key: String
} }

/// Describes skill sec scan result: `DescribeSkillSecScanResult` of `waf` 2018-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeSkillSecScanResult>.
///
/// Errors: [`codes::INVALID_PARAMETER_SKILL_SCAN_INVALID_PARAM`],
/// [`codes::INVALID_PARAMETER_SKILL_SCAN_INVALID_REQUEST`], [`codes::INVALID_PARAMETER_SKILL_SCAN_QUERY_FAILED`],
/// [`codes::INVALID_PARAMETER_SKILL_SCAN_SERVICE_ID_EMPTY`], [`codes::INVALID_PARAMETER_SKILL_SCAN_SWITCH_OFF`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSkillSecScanResult {
    /// Required.
    pub service_id: String,
    /// Required.
    pub content_hash: String,
    pub lang: Option<String>,
}
operation! { DescribeSkillSecScanResult(service_id: String, content_hash: String)
    "DescribeSkillSecScanResult" -> DescribeSkillSecScanResultOutput {
    0 "ServiceId" service_id, 1 "ContentHash" content_hash, 2 "Lang" lang: String
} }

/// Response of [`DescribeSkillSecScanResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSkillSecScanResultOutput {
    pub data: Option<SkillScanQueryData>,
}
model! { DescribeSkillSecScanResultOutput {
    0 "Data" data: SkillScanQueryData
} }

/// In the response of [`DescribeSkillSecScanResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkillScanQueryData {
    pub status: Option<String>,
    pub skill_name: Option<String>,
    pub skill_description: Option<String>,
    pub content_hash: Option<String>,
    pub risk_level: Option<String>,
    pub mitigation: Option<String>,
    pub security_score: Option<i64>,
    pub engine_version: Option<i64>,
    pub capability_tags: Vec<SkillScanCapabilityTag>,
    pub rule_catalog: Vec<SkillRuleCatalogItem>,
    pub scan_items: Vec<SkillScanItem>,
    pub report_url: Option<String>,
    pub scanned_at: Option<String>,
    pub created_at: Option<String>,
    pub failed_at: Option<String>,
    pub message: Option<String>,
}
model! { SkillScanQueryData {
    0 "Status" status: String, 1 "SkillName" skill_name: String, 2 "SkillDescription" skill_description: String,
    3 "ContentHash" content_hash: String, 4 "RiskLevel" risk_level: String, 5 "Mitigation" mitigation: String,
    6 "SecurityScore" security_score: i64, 7 "EngineVersion" engine_version: i64,
    8 "CapabilityTags" capability_tags: Vec<SkillScanCapabilityTag>,
    9 "RuleCatalog" rule_catalog: Vec<SkillRuleCatalogItem>, 10 "ScanItems" scan_items: Vec<SkillScanItem>,
    11 "ReportUrl" report_url: String, 12 "ScannedAt" scanned_at: String, 13 "CreatedAt" created_at: String,
    14 "FailedAt" failed_at: String, 15 "Message" message: String
} }

/// In the response of [`DescribeSkillSecScanResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkillScanCapabilityTag {
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { SkillScanCapabilityTag {
    0 "Id" id: String, 1 "Name" name: String
} }

/// In the response of [`DescribeSkillSecScanResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkillRuleCatalogItem {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { SkillRuleCatalogItem {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`DescribeSkillSecScanResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkillScanItem {
    pub scan_type: Option<String>,
    pub rule_list: Vec<SkillScanRuleHit>,
}
model! { SkillScanItem {
    0 "ScanType" scan_type: String, 1 "RuleList" rule_list: Vec<SkillScanRuleHit>
} }

/// In the response of [`DescribeSkillSecScanResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkillScanRuleHit {
    pub rule_id: Option<String>,
    pub description: Option<String>,
}
model! { SkillScanRuleHit {
    0 "RuleId" rule_id: String, 1 "Description" description: String
} }

/// Describes sparta protection info: `DescribeSpartaProtectionInfo` of `waf` 2018-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeSpartaProtectionInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpartaProtectionInfo {
    /// Required.
    pub domain: String,
    pub edition: Option<String>,
    pub instance_id: Option<String>,
}
operation! { DescribeSpartaProtectionInfo(domain: String)
    "DescribeSpartaProtectionInfo" -> DescribeSpartaProtectionInfoOutput {
    0 "Domain" domain, 1 "Edition" edition: String, 2 "InstanceID" instance_id: String
} }

/// Response of [`DescribeSpartaProtectionInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpartaProtectionInfoOutput {
    pub domain: Option<String>,
    pub domain_id: Option<String>,
    pub cname: Option<String>,
    pub status: Option<String>,
    pub src_list: Vec<String>,
    pub cert_type: Option<String>,
    pub cert: Option<String>,
    /// Secret.
    pub private_key: Option<Secret>,
    pub sslid: Option<String>,
    pub is_cdn: Option<String>,
    pub gray_areas: Vec<String>,
    pub engine: Option<String>,
    pub https_rewrite: Option<String>,
    pub upstream_type: Option<String>,
    pub upstream_domain: Option<String>,
    pub upstream_scheme: Option<String>,
    pub is_http2: Option<String>,
    pub is_websocket: Option<String>,
    pub load_balance: Option<String>,
    pub https_upstream_port: Option<String>,
    pub ports: Vec<PortItem>,
    pub is_gray: Option<String>,
    pub mode: Option<String>,
    pub level: Option<String>,
    pub is_keep_alive: Option<String>,
    pub anycast: Option<String>,
}
model! { DescribeSpartaProtectionInfoOutput {
    0 "Domain" domain: String, 1 "DomainId" domain_id: String, 2 "Cname" cname: String, 3 "Status" status: String,
    4 "SrcList" src_list: Vec<String>, 5 "CertType" cert_type: String, 6 "Cert" cert: String,
    7 "PrivateKey" private_key: Secret, 8 "Sslid" sslid: String, 9 "IsCdn" is_cdn: String,
    10 "GrayAreas" gray_areas: Vec<String>, 11 "Engine" engine: String, 12 "HttpsRewrite" https_rewrite: String,
    13 "UpstreamType" upstream_type: String, 14 "UpstreamDomain" upstream_domain: String,
    15 "UpstreamScheme" upstream_scheme: String, 16 "IsHttp2" is_http2: String, 17 "IsWebsocket" is_websocket: String,
    18 "LoadBalance" load_balance: String, 19 "HttpsUpstreamPort" https_upstream_port: String,
    20 "Ports" ports: Vec<PortItem>, 21 "IsGray" is_gray: String, 22 "Mode" mode: String, 23 "Level" level: String,
    24 "IsKeepAlive" is_keep_alive: String, 25 "Anycast" anycast: String
} }

/// Describes tls version: `DescribeTlsVersion` of `waf` 2018-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeTlsVersion>.
///
/// Errors: [`codes::DRY_RUN_OPERATION`], [`codes::INVALID_PARAMETER_INVALID_CERTIFICATE`],
/// [`codes::INVALID_PARAMETER_QUERY_CERT_BY_SSLID_FAILED`], [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTlsVersion {}
operation! { DescribeTlsVersion() "DescribeTlsVersion" -> DescribeTlsVersionOutput {} }

/// Response of [`DescribeTlsVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTlsVersionOutput {
    pub tls: Vec<TLSVersion>,
}
model! { DescribeTlsVersionOutput {
    0 "TLS" tls: Vec<TLSVersion>
} }

/// In the response of [`DescribeTlsVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TLSVersion {
    pub version_id: Option<i64>,
    pub version_name: Option<String>,
}
model! { TLSVersion {
    0 "VersionId" version_id: i64, 1 "VersionName" version_name: String
} }

/// Describes top attack domain: `DescribeTopAttackDomain` of `waf` 2018-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeTopAttackDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopAttackDomain {
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub from_time: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub to_time: String,
    pub count: Option<i64>,
    pub edition: Option<String>,
    pub instance_id: Option<String>,
}
operation! { DescribeTopAttackDomain(from_time: String, to_time: String)
    "DescribeTopAttackDomain" -> DescribeTopAttackDomainOutput {
    0 "FromTime" from_time, 1 "ToTime" to_time, 2 "Count" count: i64, 3 "Edition" edition: String,
    4 "InstanceID" instance_id: String
} }

/// Response of [`DescribeTopAttackDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopAttackDomainOutput {
    pub cc: Vec<KVInt>,
    pub web: Vec<KVInt>,
}
model! { DescribeTopAttackDomainOutput {
    0 "CC" cc: Vec<KVInt>, 1 "Web" web: Vec<KVInt>
} }

/// In the response of [`DescribeTopAttackDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KVInt {
    pub key: Option<String>,
    pub value: Option<i64>,
}
model! { KVInt {
    0 "Key" key: String, 1 "Value" value: i64
} }

/// Describes topics: `DescribeTopics` of `waf` 2018-01-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeTopics>.
///
/// Errors: [`codes::FAILED_OPERATION_CLS_RESOURCES_NOT_FOUND`], [`codes::FAILED_OPERATION_TAG_QPS_LIMIT`],
/// [`codes::OPERATION_DENIED_ACL_FAILED`], [`codes::OPERATION_DENIED_ACCOUNT_DESTROY`],
/// [`codes::OPERATION_DENIED_ACCOUNT_ISOLATE`], [`codes::OPERATION_DENIED_ACCOUNT_NOT_EXISTS`],
/// [`codes::OPERATION_DENIED_ANALYSIS_SWITCH_CLOSE`], [`codes::RESOURCE_NOT_FOUND_LOGSET_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_TOPIC_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopics {
    pub filters: Option<Vec<FilterCls>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub precise_search: Option<i64>,
    pub biz_type: Option<i64>,
}
operation! { DescribeTopics() "DescribeTopics" -> DescribeTopicsOutput {
    0 "Filters" filters: Vec<FilterCls>, 1 "Offset" offset: i64, 2 "Limit" limit: i64,
    3 "PreciseSearch" precise_search: i64, 4 "BizType" biz_type: i64
} }
paged! { DescribeTopics: TopicInfo = Offset "Offset", "Topics" topics, total "TotalCount" }

/// In the request of [`DescribeTopics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilterCls {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub values: Option<Vec<String>>,
}
input! { FilterCls(key: String, values: Vec<String>) {
    0 "Key" key: String, 1 "Values" values: Vec<String>
} }

/// Response of [`DescribeTopics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopicsOutput {
    pub topics: Vec<TopicInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeTopicsOutput {
    0 "Topics" topics: Vec<TopicInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeTopics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopicInfo {
    pub logset_id: Option<String>,
    pub topic_id: Option<String>,
    pub topic_name: Option<String>,
    pub partition_count: Option<i64>,
    pub index: Option<bool>,
    pub assumer_name: Option<String>,
    pub create_time: Option<String>,
    pub status: Option<bool>,
    pub tags: Vec<Tag>,
    pub auto_split: Option<bool>,
    pub max_split_partitions: Option<i64>,
    pub storage_type: Option<String>,
    pub period: Option<i64>,
    pub sub_assumer_name: Option<String>,
    pub describes: Option<String>,
    pub hot_period: Option<i64>,
    pub biz_type: Option<i64>,
    pub is_web_tracking: Option<bool>,
    pub extends: Option<TopicExtendInfo>,
    pub topic_async_task_id: Option<String>,
    pub migration_status: Option<i64>,
    pub effective_date: Option<String>,
}
model! { TopicInfo {
    0 "LogsetId" logset_id: String, 1 "TopicId" topic_id: String, 2 "TopicName" topic_name: String,
    3 "PartitionCount" partition_count: i64, 4 "Index" index: bool, 5 "AssumerName" assumer_name: String,
    6 "CreateTime" create_time: String, 7 "Status" status: bool, 8 "Tags" tags: Vec<Tag>,
    9 "AutoSplit" auto_split: bool, 10 "MaxSplitPartitions" max_split_partitions: i64,
    11 "StorageType" storage_type: String, 12 "Period" period: i64, 13 "SubAssumerName" sub_assumer_name: String,
    14 "Describes" describes: String, 15 "HotPeriod" hot_period: i64, 16 "BizType" biz_type: i64,
    17 "IsWebTracking" is_web_tracking: bool, 18 "Extends" extends: TopicExtendInfo,
    19 "TopicAsyncTaskID" topic_async_task_id: String, 20 "MigrationStatus" migration_status: i64,
    21 "EffectiveDate" effective_date: String
} }

/// In the response of [`DescribeTopics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {}
model! { Tag {} }

/// In the response of [`DescribeTopics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopicExtendInfo {
    pub anonymous_access: Option<AnonymousInfo>,
}
model! { TopicExtendInfo {
    0 "AnonymousAccess" anonymous_access: AnonymousInfo
} }

/// In the response of [`DescribeTopics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnonymousInfo {
    pub operations: Vec<String>,
    pub conditions: Vec<ConditionInfo>,
}
model! { AnonymousInfo {
    0 "Operations" operations: Vec<String>, 1 "Conditions" conditions: Vec<ConditionInfo>
} }

/// In the response of [`DescribeTopics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConditionInfo {
    pub attributes: Option<String>,
    pub rule: Option<i64>,
    pub condition_value: Option<String>,
}
model! { ConditionInfo {
    0 "Attributes" attributes: String, 1 "Rule" rule: i64, 2 "ConditionValue" condition_value: String
} }

/// Describes user cdc clb waf regions: `DescribeUserCdcClbWafRegions` of `waf` 2018-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeUserCdcClbWafRegions>.
///
/// Errors: [`codes::FAILED_OPERATION_CLS_RESOURCES_NOT_FOUND`], [`codes::FAILED_OPERATION_TAG_QPS_LIMIT`],
/// [`codes::OPERATION_DENIED_ACL_FAILED`], [`codes::OPERATION_DENIED_ACCOUNT_DESTROY`],
/// [`codes::OPERATION_DENIED_ACCOUNT_ISOLATE`], [`codes::OPERATION_DENIED_ACCOUNT_NOT_EXISTS`],
/// [`codes::OPERATION_DENIED_ANALYSIS_SWITCH_CLOSE`], [`codes::RESOURCE_NOT_FOUND_LOGSET_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_TOPIC_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserCdcClbWafRegions {}
operation! { DescribeUserCdcClbWafRegions() "DescribeUserCdcClbWafRegions" -> DescribeUserCdcClbWafRegionsOutput {} }

/// Response of [`DescribeUserCdcClbWafRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserCdcClbWafRegionsOutput {
    pub data: Vec<CdcRegion>,
}
model! { DescribeUserCdcClbWafRegionsOutput {
    0 "Data" data: Vec<CdcRegion>
} }

/// In the response of [`DescribeUserCdcClbWafRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CdcRegion {
    pub region: Option<String>,
    pub clusters: Vec<CdcCluster>,
}
model! { CdcRegion {
    0 "Region" region: String, 1 "Clusters" clusters: Vec<CdcCluster>
} }

/// In the response of [`DescribeUserCdcClbWafRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CdcCluster {
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { CdcCluster {
    0 "Id" id: String, 1 "Name" name: String
} }

/// Describes user clb waf regions: `DescribeUserClbWafRegions` of `waf` 2018-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeUserClbWafRegions>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_CERTIFICATE`], [`codes::INVALID_PARAMETER_QUERY_CERT_BY_SSLID_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserClbWafRegions {
    pub alb_type: Option<String>,
}
operation! { DescribeUserClbWafRegions() "DescribeUserClbWafRegions" -> DescribeUserClbWafRegionsOutput {
    0 "AlbType" alb_type: String
} }

/// Response of [`DescribeUserClbWafRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserClbWafRegionsOutput {
    pub data: Vec<String>,
    pub rich_datas: Vec<ClbWafRegionItem>,
}
model! { DescribeUserClbWafRegionsOutput {
    0 "Data" data: Vec<String>, 1 "RichDatas" rich_datas: Vec<ClbWafRegionItem>
} }

/// In the response of [`DescribeUserClbWafRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClbWafRegionItem {
    pub id: Option<String>,
    pub text: Option<String>,
    pub value: Option<String>,
    pub code: Option<String>,
}
model! { ClbWafRegionItem {
    0 "Id" id: String, 1 "Text" text: String, 2 "Value" value: String, 3 "Code" code: String
} }

/// Describes user domain info: `DescribeUserDomainInfo` of `waf` 2018-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeUserDomainInfo>.
///
/// Errors: [`codes::DRY_RUN_OPERATION`], [`codes::INVALID_PARAMETER_INVALID_CERTIFICATE`],
/// [`codes::INVALID_PARAMETER_QUERY_CERT_BY_SSLID_FAILED`], [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserDomainInfo {}
operation! { DescribeUserDomainInfo() "DescribeUserDomainInfo" -> DescribeUserDomainInfoOutput {} }

/// Response of [`DescribeUserDomainInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserDomainInfoOutput {
    pub users_info: Vec<UserDomainInfo>,
}
model! { DescribeUserDomainInfoOutput {
    0 "UsersInfo" users_info: Vec<UserDomainInfo>
} }

/// In the response of [`DescribeUserDomainInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserDomainInfo {
    pub appid: Option<i64>,
    pub domain: Option<String>,
    pub domain_id: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub edition: Option<String>,
    pub level: Option<String>,
    pub write_config: Option<String>,
    pub cls: Option<i64>,
    pub cloud_type: Option<String>,
    pub alb_type: Option<String>,
    pub bot_status: Option<i64>,
    pub api_status: Option<i64>,
    pub is_reip: Option<i64>,
}
model! { UserDomainInfo {
    0 "Appid" appid: i64, 1 "Domain" domain: String, 2 "DomainId" domain_id: String, 3 "InstanceId" instance_id: String,
    4 "InstanceName" instance_name: String, 5 "Edition" edition: String, 6 "Level" level: String,
    7 "WriteConfig" write_config: String, 8 "Cls" cls: i64, 9 "CloudType" cloud_type: String,
    10 "AlbType" alb_type: String, 11 "BotStatus" bot_status: i64, 12 "ApiStatus" api_status: i64,
    13 "IsREIP" is_reip: i64
} }

/// Describes user level: `DescribeUserLevel` of `waf` 2018-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeUserLevel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserLevel {
    /// Required.
    pub domain: String,
}
operation! { DescribeUserLevel(domain: String) "DescribeUserLevel" -> DescribeUserLevelOutput {
    0 "Domain" domain
} }

/// Response of [`DescribeUserLevel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserLevelOutput {
    pub level: Option<i64>,
}
model! { DescribeUserLevelOutput {
    0 "Level" level: i64
} }

/// Describes user signature class: `DescribeUserSignatureClass` of `waf` 2018-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeUserSignatureClass>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserSignatureClass {
    /// Required.
    pub domain: String,
}
operation! { DescribeUserSignatureClass(domain: String)
    "DescribeUserSignatureClass" -> DescribeUserSignatureClassOutput {
    0 "Domain" domain
} }

/// Response of [`DescribeUserSignatureClass`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserSignatureClassOutput {
    pub total: Option<i64>,
    pub rule_type_list: Vec<RuleType>,
}
model! { DescribeUserSignatureClassOutput {
    0 "Total" total: i64, 1 "RuleTypeList" rule_type_list: Vec<RuleType>
} }

/// In the response of [`DescribeUserSignatureClass`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleType {
    pub type_id: Option<String>,
    pub name: Option<String>,
    pub desc: Option<String>,
    pub rule_type_status: Option<i64>,
    pub active_rule_count: Option<i64>,
    pub total_rule_count: Option<i64>,
}
model! { RuleType {
    0 "TypeID" type_id: String, 1 "Name" name: String, 2 "Desc" desc: String, 3 "RuleTypeStatus" rule_type_status: i64,
    4 "ActiveRuleCount" active_rule_count: i64, 5 "TotalRuleCount" total_rule_count: i64
} }

/// Describes user signature rule: `DescribeUserSignatureRule` of `waf` 2018-01-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeUserSignatureRule>.
///
/// Errors: [`codes::DRY_RUN_OPERATION`], [`codes::INVALID_PARAMETER_INVALID_CERTIFICATE`],
/// [`codes::INVALID_PARAMETER_QUERY_CERT_BY_SSLID_FAILED`], [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserSignatureRule {
    /// Required.
    pub domain: String,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub by: Option<String>,
    pub order: Option<String>,
    pub filters: Option<Vec<FiltersItemNew>>,
}
operation! { DescribeUserSignatureRule(domain: String, offset: i64, limit: i64)
    "DescribeUserSignatureRule" -> DescribeUserSignatureRuleOutput {
    0 "Domain" domain, 1 "Offset" offset, 2 "Limit" limit, 3 "By" by: String, 4 "Order" order: String,
    5 "Filters" filters: Vec<FiltersItemNew>
} }
paged! { DescribeUserSignatureRule: UserSignatureRule = Offset "Offset", "Rules" rules, total "Total" }

/// Response of [`DescribeUserSignatureRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserSignatureRuleOutput {
    pub total: Option<i64>,
    pub rules: Vec<UserSignatureRule>,
}
model! { DescribeUserSignatureRuleOutput {
    0 "Total" total: i64, 1 "Rules" rules: Vec<UserSignatureRule>
} }

/// In the response of [`DescribeUserSignatureRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserSignatureRule {
    pub id: Option<String>,
    pub status: Option<i64>,
    pub main_class_id: Option<String>,
    pub sub_class_id: Option<String>,
    pub cve_id: Option<String>,
    /// RFC 3339 time.
    pub create_time: Option<String>,
    /// RFC 3339 time.
    pub modify_time: Option<String>,
    pub main_class_name: Option<String>,
    pub sub_class_name: Option<String>,
    pub description: Option<String>,
    pub reason: Option<i64>,
    pub risk_level: Option<i64>,
}
model! { UserSignatureRule {
    0 "ID" id: String, 1 "Status" status: i64, 2 "MainClassID" main_class_id: String,
    3 "SubClassID" sub_class_id: String, 4 "CveID" cve_id: String, 5 "CreateTime" create_time: String,
    6 "ModifyTime" modify_time: String, 7 "MainClassName" main_class_name: String,
    8 "SubClassName" sub_class_name: String, 9 "Description" description: String, 10 "Reason" reason: i64,
    11 "RiskLevel" risk_level: i64
} }

/// Describes user signature rule v2: `DescribeUserSignatureRuleV2` of `waf` 2018-01-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeUserSignatureRuleV2>.
///
/// Errors: [`codes::DRY_RUN_OPERATION`], [`codes::INVALID_PARAMETER_INVALID_CERTIFICATE`],
/// [`codes::INVALID_PARAMETER_QUERY_CERT_BY_SSLID_FAILED`], [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserSignatureRuleV2 {
    /// Required.
    pub domain: String,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub by: Option<String>,
    pub order: Option<String>,
    pub filters: Option<Vec<FiltersItemNew>>,
}
operation! { DescribeUserSignatureRuleV2(domain: String, offset: i64, limit: i64)
    "DescribeUserSignatureRuleV2" -> DescribeUserSignatureRuleV2Output {
    0 "Domain" domain, 1 "Offset" offset, 2 "Limit" limit, 3 "By" by: String, 4 "Order" order: String,
    5 "Filters" filters: Vec<FiltersItemNew>
} }
paged! { DescribeUserSignatureRuleV2: UserSignatureRule = Offset "Offset", "Rules" rules, total "Total" }

/// Response of [`DescribeUserSignatureRuleV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserSignatureRuleV2Output {
    pub total: Option<i64>,
    pub rules: Vec<UserSignatureRule>,
}
model! { DescribeUserSignatureRuleV2Output {
    0 "Total" total: i64, 1 "Rules" rules: Vec<UserSignatureRule>
} }

/// Describes vip info: `DescribeVipInfo` of `waf` 2018-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeVipInfo>.
///
/// Errors: [`codes::DRY_RUN_OPERATION`], [`codes::INVALID_PARAMETER_INVALID_CERTIFICATE`],
/// [`codes::INVALID_PARAMETER_QUERY_CERT_BY_SSLID_FAILED`], [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVipInfo {
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { DescribeVipInfo(instance_ids: Vec<String>) "DescribeVipInfo" -> DescribeVipInfoOutput {
    0 "InstanceIds" instance_ids
} }

/// Response of [`DescribeVipInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVipInfoOutput {
    pub vip_info: Vec<VipInfo>,
}
model! { DescribeVipInfoOutput {
    0 "VipInfo" vip_info: Vec<VipInfo>
} }

/// In the response of [`DescribeVipInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VipInfo {
    pub vip: Option<String>,
    pub instance_id: Option<String>,
    /// RFC 3339 time.
    pub instance_create_time: Option<String>,
    pub region: Option<String>,
    pub region_id: Option<i64>,
    pub isp: Option<String>,
    pub vip_type: Option<String>,
    pub address_name: Option<String>,
}
model! { VipInfo {
    0 "Vip" vip: String, 1 "InstanceId" instance_id: String, 2 "InstanceCreateTime" instance_create_time: String,
    3 "Region" region: String, 4 "RegionId" region_id: i64, 5 "ISP" isp: String, 6 "VipType" vip_type: String,
    7 "AddressName" address_name: String
} }

/// Describes waf auto deny rules: `DescribeWafAutoDenyRules` of `waf` 2018-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeWafAutoDenyRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWafAutoDenyRules {
    /// Required.
    pub domain: String,
    pub instance_id: Option<String>,
}
operation! { DescribeWafAutoDenyRules(domain: String) "DescribeWafAutoDenyRules" -> DescribeWafAutoDenyRulesOutput {
    0 "Domain" domain, 1 "InstanceId" instance_id: String
} }

/// Response of [`DescribeWafAutoDenyRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWafAutoDenyRulesOutput {
    pub attack_threshold: Option<i64>,
    pub time_threshold: Option<i64>,
    pub deny_time_threshold: Option<i64>,
    pub defense_status: Option<i64>,
    pub source: Option<String>,
    pub hw_state: Option<i64>,
}
model! { DescribeWafAutoDenyRulesOutput {
    0 "AttackThreshold" attack_threshold: i64, 1 "TimeThreshold" time_threshold: i64,
    2 "DenyTimeThreshold" deny_time_threshold: i64, 3 "DefenseStatus" defense_status: i64, 4 "Source" source: String,
    5 "HWState" hw_state: i64
} }

/// Describes waf auto deny status: `DescribeWafAutoDenyStatus` of `waf` 2018-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeWafAutoDenyStatus>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWafAutoDenyStatus {}
operation! { DescribeWafAutoDenyStatus() "DescribeWafAutoDenyStatus" -> DescribeWafAutoDenyStatusOutput {} }

/// Response of [`DescribeWafAutoDenyStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWafAutoDenyStatusOutput {
    pub waf_auto_deny_details: Option<AutoDenyDetail>,
}
model! { DescribeWafAutoDenyStatusOutput {
    0 "WafAutoDenyDetails" waf_auto_deny_details: AutoDenyDetail
} }

/// In the response of [`DescribeWafAutoDenyStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoDenyDetail {
    pub attack_tags: Vec<String>,
    pub attack_threshold: Option<i64>,
    pub defense_status: Option<i64>,
    pub time_threshold: Option<i64>,
    pub deny_time_threshold: Option<i64>,
    /// RFC 3339 time.
    pub last_update_time: Option<String>,
}
model! { AutoDenyDetail {
    0 "AttackTags" attack_tags: Vec<String>, 1 "AttackThreshold" attack_threshold: i64,
    2 "DefenseStatus" defense_status: i64, 3 "TimeThreshold" time_threshold: i64,
    4 "DenyTimeThreshold" deny_time_threshold: i64, 5 "LastUpdateTime" last_update_time: String
} }

/// Describes waf threaten intelligence: `DescribeWafThreatenIntelligence` of `waf` 2018-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeWafThreatenIntelligence>.
///
/// Errors: [`codes::FAILED_OPERATION_MYSQL_DB_OPERATION_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWafThreatenIntelligence {}
operation! { DescribeWafThreatenIntelligence()
    "DescribeWafThreatenIntelligence" -> DescribeWafThreatenIntelligenceOutput {} }

/// Response of [`DescribeWafThreatenIntelligence`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWafThreatenIntelligenceOutput {
    pub waf_threaten_intelligence_details: Option<WafThreatenIntelligenceDetails>,
}
model! { DescribeWafThreatenIntelligenceOutput {
    0 "WafThreatenIntelligenceDetails" waf_threaten_intelligence_details: WafThreatenIntelligenceDetails
} }

/// In the request of [`DescribeWafThreatenIntelligence`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WafThreatenIntelligenceDetails {
    pub tags: Option<Vec<String>>,
    pub defense_status: Option<i64>,
    /// RFC 3339 time.
    pub last_update_time: Option<String>,
}
input! { WafThreatenIntelligenceDetails() {
    0 "Tags" tags: Vec<String>, 1 "DefenseStatus" defense_status: i64, 2 "LastUpdateTime" last_update_time: String
} }

/// Describes webshell status: `DescribeWebshellStatus` of `waf` 2018-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DescribeWebshellStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebshellStatus {
    /// Required.
    pub domain: String,
}
operation! { DescribeWebshellStatus(domain: String) "DescribeWebshellStatus" -> DescribeWebshellStatusOutput {
    0 "Domain" domain
} }

/// Response of [`DescribeWebshellStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebshellStatusOutput {
    pub domain: Option<String>,
    pub status: Option<i64>,
}
model! { DescribeWebshellStatusOutput {
    0 "Domain" domain: String, 1 "Status" status: i64
} }

/// Destroys post ckafka flow: `DestroyPostCKafkaFlow` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DestroyPostCKafkaFlow>.
///
/// Errors: [`codes::FAILED_OPERATION_CKAFKA_INTERNAL_ERROR`], [`codes::FAILED_OPERATION_CLS_INTERNAL_ERROR`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyPostCKafkaFlow {
    /// Required.
    pub flow_id: i64,
    pub log_type: Option<i64>,
}
operation! { DestroyPostCKafkaFlow(flow_id: i64) "DestroyPostCKafkaFlow" -> Empty {
    0 "FlowId" flow_id, 1 "LogType" log_type: i64
} }

/// Response of [`DestroyPostCKafkaFlow`]: empty.
pub type DestroyPostCKafkaFlowOutput = Empty;

/// Destroys post cls flow: `DestroyPostCLSFlow` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=DestroyPostCLSFlow>.
///
/// Errors: [`codes::FAILED_OPERATION_CKAFKA_INTERNAL_ERROR`], [`codes::FAILED_OPERATION_CLS_INTERNAL_ERROR`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyPostCLSFlow {
    /// Required.
    pub flow_id: i64,
    pub log_type: Option<i64>,
}
operation! { DestroyPostCLSFlow(flow_id: i64) "DestroyPostCLSFlow" -> Empty {
    0 "FlowId" flow_id, 1 "LogType" log_type: i64
} }

/// Response of [`DestroyPostCLSFlow`]: empty.
pub type DestroyPostCLSFlowOutput = Empty;

/// Enables rate limits v2: `EnableRateLimitsV2` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=EnableRateLimitsV2>.
///
/// Errors: [`codes::FAILED_OPERATION_CKAFKA_INTERNAL_ERROR`], [`codes::FAILED_OPERATION_CLS_INTERNAL_ERROR`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableRateLimitsV2 {
    /// Required.
    pub domain: String,
    /// Required.
    pub enable_items: Vec<EnableLimitRuleItem>,
}
operation! { EnableRateLimitsV2(domain: String, enable_items: Vec<EnableLimitRuleItem>)
    "EnableRateLimitsV2" -> EnableRateLimitsV2Output {
    0 "Domain" domain, 1 "EnableItems" enable_items
} }

/// In the request of [`EnableRateLimitsV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableLimitRuleItem {
    pub limit_rule_id: Option<i64>,
    pub status: Option<i64>,
}
input! { EnableLimitRuleItem() {
    0 "LimitRuleId" limit_rule_id: i64, 1 "Status" status: i64
} }

/// Response of [`EnableRateLimitsV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableRateLimitsV2Output {
    pub base_info: Option<RateLimitCommonRsp>,
}
model! { EnableRateLimitsV2Output {
    0 "BaseInfo" base_info: RateLimitCommonRsp
} }

/// `FreshAntiFakeUrl` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=FreshAntiFakeUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FreshAntiFakeUrl {
    /// Required.
    pub domain: String,
    /// Required.
    pub id: i64,
}
operation! { FreshAntiFakeUrl(domain: String, id: i64) "FreshAntiFakeUrl" -> FreshAntiFakeUrlOutput {
    0 "Domain" domain, 1 "Id" id
} }

/// Response of [`FreshAntiFakeUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FreshAntiFakeUrlOutput {
    pub result: Option<String>,
}
model! { FreshAntiFakeUrlOutput {
    0 "Result" result: String
} }

/// Generates deals and pay new: `GenerateDealsAndPayNew` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=GenerateDealsAndPayNew>.
///
/// Errors: [`codes::DRY_RUN_OPERATION`], [`codes::FAILED_OPERATION_CLS_INTERNAL_ERROR`],
/// [`codes::INVALID_PARAMETER_INVALID_CERTIFICATE`], [`codes::INVALID_PARAMETER_QUERY_CERT_BY_SSLID_FAILED`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateDealsAndPayNew {
    /// Required.
    pub goods: Vec<GoodNews>,
}
operation! { GenerateDealsAndPayNew(goods: Vec<GoodNews>) "GenerateDealsAndPayNew" -> GenerateDealsAndPayNewOutput {
    0 "Goods" goods
} }

/// In the request of [`GenerateDealsAndPayNew`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoodNews {
    /// Required.
    pub goods_num: Option<i64>,
    /// Required.
    pub goods_detail: Option<GoodsDetailNew>,
    pub goods_category_id: Option<i64>,
    pub region_id: Option<i64>,
}
input! { GoodNews(goods_num: i64, goods_detail: GoodsDetailNew) {
    0 "GoodsNum" goods_num: i64, 1 "GoodsDetail" goods_detail: GoodsDetailNew,
    2 "GoodsCategoryId" goods_category_id: i64, 3 "RegionId" region_id: i64
} }

/// In the request of [`GenerateDealsAndPayNew`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoodsDetailNew {
    pub time_span: Option<i64>,
    pub time_unit: Option<String>,
    pub sub_product_code: Option<String>,
    pub pid: Option<i64>,
    pub instance_name: Option<String>,
    pub auto_renew_flag: Option<i64>,
    pub real_region: Option<i64>,
    pub label_types: Option<Vec<String>>,
    pub label_counts: Option<Vec<i64>>,
    pub cur_deadline: Option<String>,
    pub instance_id: Option<String>,
    pub resource_id: Option<String>,
    pub micro_version: Option<String>,
}
input! { GoodsDetailNew() {
    0 "TimeSpan" time_span: i64, 1 "TimeUnit" time_unit: String, 2 "SubProductCode" sub_product_code: String,
    3 "Pid" pid: i64, 4 "InstanceName" instance_name: String, 5 "AutoRenewFlag" auto_renew_flag: i64,
    6 "RealRegion" real_region: i64, 7 "LabelTypes" label_types: Vec<String>, 8 "LabelCounts" label_counts: Vec<i64>,
    9 "CurDeadline" cur_deadline: String, 10 "InstanceId" instance_id: String, 11 "ResourceId" resource_id: String,
    12 "MicroVersion" micro_version: String
} }

/// Response of [`GenerateDealsAndPayNew`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateDealsAndPayNewOutput {
    pub data: Option<DealData>,
    pub status: Option<i64>,
    pub return_message: Option<String>,
    pub instance_id: Option<String>,
}
model! { GenerateDealsAndPayNewOutput {
    0 "Data" data: DealData, 1 "Status" status: i64, 2 "ReturnMessage" return_message: String,
    3 "InstanceId" instance_id: String
} }

/// Generates llm sec answer: `GenerateLLMSecAnswer` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=GenerateLLMSecAnswer>.
///
/// The response can be a stream of events: see `Client::stream`.
///
/// Errors: [`codes::DRY_RUN_OPERATION`], [`codes::FAILED_OPERATION_CLS_INTERNAL_ERROR`],
/// [`codes::INVALID_PARAMETER_INVALID_CERTIFICATE`], [`codes::INVALID_PARAMETER_QUERY_CERT_BY_SSLID_FAILED`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateLLMSecAnswer {
    /// Required.
    pub message: SSEClientMessage,
    /// Required.
    pub msg_id: String,
}
operation! { GenerateLLMSecAnswer(message: SSEClientMessage, msg_id: String) "GenerateLLMSecAnswer" -> Empty {
    0 "Message" message, 1 "MsgID" msg_id
} }

/// Response of [`GenerateLLMSecAnswer`]: empty.
pub type GenerateLLMSecAnswerOutput = Empty;

/// In the request of [`GenerateLLMSecAnswer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SSEClientMessage {
    /// Required.
    pub role: Option<String>,
    /// Required.
    pub content: Option<String>,
    pub content_type: Option<i64>,
}
input! { SSEClientMessage(role: String, content: String) {
    0 "Role" role: String, 1 "Content" content: String, 2 "ContentType" content_type: i64
} }

/// Gets attack download records: `GetAttackDownloadRecords` of `waf` 2018-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=GetAttackDownloadRecords>.
///
/// Errors: [`codes::FAILED_OPERATION_CLSDB_OPERATION_FAILED`], [`codes::FAILED_OPERATION_CLS_INTERNAL_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAttackDownloadRecords {}
operation! { GetAttackDownloadRecords() "GetAttackDownloadRecords" -> GetAttackDownloadRecordsOutput {} }

/// Response of [`GetAttackDownloadRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAttackDownloadRecordsOutput {
    pub records: Vec<DownloadAttackRecordInfo>,
}
model! { GetAttackDownloadRecordsOutput {
    0 "Records" records: Vec<DownloadAttackRecordInfo>
} }

/// In the response of [`GetAttackDownloadRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadAttackRecordInfo {
    pub id: Option<i64>,
    pub task_name: Option<String>,
    pub task_id: Option<String>,
    pub host: Option<String>,
    pub count: Option<i64>,
    pub status: Option<i64>,
    pub url: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub modify_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub expire_time: Option<String>,
    pub total_count: Option<i64>,
}
model! { DownloadAttackRecordInfo {
    0 "Id" id: i64, 1 "TaskName" task_name: String, 2 "TaskId" task_id: String, 3 "Host" host: String,
    4 "Count" count: i64, 5 "Status" status: i64, 6 "Url" url: String, 7 "CreateTime" create_time: String,
    8 "ModifyTime" modify_time: String, 9 "ExpireTime" expire_time: String, 10 "TotalCount" total_count: i64
} }

/// Gets attack histogram: `GetAttackHistogram` of `waf` 2018-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=GetAttackHistogram>.
///
/// Errors: [`codes::FAILED_OPERATION_CLSDB_OPERATION_FAILED`], [`codes::FAILED_OPERATION_CLS_INTERNAL_ERROR`],
/// [`codes::INTERNAL_ERROR_UNKNOWN_ERR`], [`codes::INVALID_PARAMETER_LOGIC_ERR`],
/// [`codes::INVALID_PARAMETER_QUERY_STRING_SYNTAX_ERR`], [`codes::INVALID_PARAMETER_SQL_SYNTAX_ERR`],
/// [`codes::INVALID_PARAMETER_TYPE_MISMATCH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAttackHistogram {
    /// Required.
    pub domain: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: String,
    /// Required.
    pub query_string: String,
}
operation! { GetAttackHistogram(domain: String, start_time: String, end_time: String, query_string: String)
    "GetAttackHistogram" -> GetAttackHistogramOutput {
    0 "Domain" domain, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "QueryString" query_string
} }

/// Response of [`GetAttackHistogram`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAttackHistogramOutput {
    pub data: Vec<LogHistogramInfo>,
    pub period: Option<i64>,
    pub total_count: Option<i64>,
}
model! { GetAttackHistogramOutput {
    0 "Data" data: Vec<LogHistogramInfo>, 1 "Period" period: i64, 2 "TotalCount" total_count: i64
} }

/// In the response of [`GetAttackHistogram`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogHistogramInfo {
    pub count: Option<i64>,
    pub time_stamp: Option<i64>,
}
model! { LogHistogramInfo {
    0 "Count" count: i64, 1 "TimeStamp" time_stamp: i64
} }

/// Gets attack total count: `GetAttackTotalCount` of `waf` 2018-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=GetAttackTotalCount>.
///
/// Errors: [`codes::FAILED_OPERATION_CLSDB_OPERATION_FAILED`], [`codes::FAILED_OPERATION_CLS_INTERNAL_ERROR`],
/// [`codes::INTERNAL_ERROR_UNKNOWN_ERR`], [`codes::INVALID_PARAMETER_LOGIC_ERR`],
/// [`codes::INVALID_PARAMETER_QUERY_STRING_SYNTAX_ERR`], [`codes::INVALID_PARAMETER_SQL_SYNTAX_ERR`],
/// [`codes::INVALID_PARAMETER_TYPE_MISMATCH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAttackTotalCount {
    /// Required. RFC 3339 time.
    pub start_time: String,
    /// Required. RFC 3339 time.
    pub end_time: String,
    /// Required.
    pub domain: String,
    /// Required.
    pub query_string: String,
}
operation! { GetAttackTotalCount(start_time: String, end_time: String, domain: String, query_string: String)
    "GetAttackTotalCount" -> GetAttackTotalCountOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "Domain" domain, 3 "QueryString" query_string
} }

/// Response of [`GetAttackTotalCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAttackTotalCountOutput {
    pub total_count: Option<i64>,
}
model! { GetAttackTotalCountOutput {
    0 "TotalCount" total_count: i64
} }

/// Gets instance qps limit: `GetInstanceQpsLimit` of `waf` 2018-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=GetInstanceQpsLimit>.
///
/// Errors: [`codes::FAILED_OPERATION_CLSDB_OPERATION_FAILED`], [`codes::FAILED_OPERATION_CLS_INTERNAL_ERROR`],
/// [`codes::INTERNAL_ERROR_UNKNOWN_ERR`], [`codes::INVALID_PARAMETER_LOGIC_ERR`],
/// [`codes::INVALID_PARAMETER_QUERY_STRING_SYNTAX_ERR`], [`codes::INVALID_PARAMETER_SQL_SYNTAX_ERR`],
/// [`codes::INVALID_PARAMETER_TYPE_MISMATCH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceQpsLimit {
    /// Required.
    pub instance_id: String,
    pub r#type: Option<String>,
}
operation! { GetInstanceQpsLimit(instance_id: String) "GetInstanceQpsLimit" -> GetInstanceQpsLimitOutput {
    0 "InstanceId" instance_id, 1 "Type" r#type: String
} }

/// Response of [`GetInstanceQpsLimit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceQpsLimitOutput {
    pub qps_data: Option<QpsData>,
}
model! { GetInstanceQpsLimitOutput {
    0 "QpsData" qps_data: QpsData
} }

/// In the response of [`GetInstanceQpsLimit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QpsData {
    pub elastic_billing_default: Option<i64>,
    pub elastic_billing_min: Option<i64>,
    pub elastic_billing_max: Option<i64>,
    pub qps_extend_max: Option<i64>,
    pub qps_extend_intl_max: Option<i64>,
    pub elastic_prepaid_ratio: Option<f64>,
}
model! { QpsData {
    0 "ElasticBillingDefault" elastic_billing_default: i64, 1 "ElasticBillingMin" elastic_billing_min: i64,
    2 "ElasticBillingMax" elastic_billing_max: i64, 3 "QPSExtendMax" qps_extend_max: i64,
    4 "QPSExtendIntlMax" qps_extend_intl_max: i64, 5 "ElasticPrepaidRatio" elastic_prepaid_ratio: f64
} }

/// Gets organization role: `GetOrganizationRole` of `waf` 2018-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=GetOrganizationRole>.
///
/// Errors: [`codes::FAILED_OPERATION_CLSDB_OPERATION_FAILED`], [`codes::FAILED_OPERATION_CLS_INTERNAL_ERROR`],
/// [`codes::INTERNAL_ERROR_UNKNOWN_ERR`], [`codes::INVALID_PARAMETER_LOGIC_ERR`],
/// [`codes::INVALID_PARAMETER_QUERY_STRING_SYNTAX_ERR`], [`codes::INVALID_PARAMETER_SQL_SYNTAX_ERR`],
/// [`codes::INVALID_PARAMETER_TYPE_MISMATCH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrganizationRole {}
operation! { GetOrganizationRole() "GetOrganizationRole" -> GetOrganizationRoleOutput {} }

/// Response of [`GetOrganizationRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrganizationRoleOutput {
    pub role: Option<String>,
}
model! { GetOrganizationRoleOutput {
    0 "Role" role: String
} }

/// Imports ip access control: `ImportIpAccessControl` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=ImportIpAccessControl>.
///
/// Errors: [`codes::FAILED_OPERATION_CLSDB_OPERATION_FAILED`], [`codes::FAILED_OPERATION_CLS_INTERNAL_ERROR`],
/// [`codes::INTERNAL_ERROR_UNKNOWN_ERR`], [`codes::INVALID_PARAMETER_LOGIC_ERR`],
/// [`codes::INVALID_PARAMETER_QUERY_STRING_SYNTAX_ERR`], [`codes::INVALID_PARAMETER_SQL_SYNTAX_ERR`],
/// [`codes::INVALID_PARAMETER_TYPE_MISMATCH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportIpAccessControl {
    /// Required.
    pub data: Vec<IpAccessControlParam>,
    /// Required.
    pub domain: String,
    /// Required.
    pub source_type: String,
    pub instance_id: Option<String>,
}
operation! { ImportIpAccessControl(data: Vec<IpAccessControlParam>, domain: String, source_type: String)
    "ImportIpAccessControl" -> ImportIpAccessControlOutput {
    0 "Data" data, 1 "Domain" domain, 2 "SourceType" source_type, 3 "InstanceId" instance_id: String
} }

/// In the request of [`ImportIpAccessControl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IpAccessControlParam {
    /// Required.
    pub ip_list: Option<Vec<String>>,
    /// Required.
    pub valid_ts: Option<i64>,
    /// Required.
    pub action_type: Option<i64>,
    pub note: Option<String>,
    pub job_type: Option<String>,
    pub job_date_time: Option<JobDateTime>,
    pub valid_status: Option<i64>,
}
input! { IpAccessControlParam(ip_list: Vec<String>, valid_ts: i64, action_type: i64) {
    0 "IpList" ip_list: Vec<String>, 1 "ValidTs" valid_ts: i64, 2 "ActionType" action_type: i64, 3 "Note" note: String,
    4 "JobType" job_type: String, 5 "JobDateTime" job_date_time: JobDateTime, 6 "ValidStatus" valid_status: i64
} }

/// Response of [`ImportIpAccessControl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportIpAccessControlOutput {
    pub success_count: Option<i64>,
    pub total_count: Option<i64>,
    pub timestamp: Option<i64>,
}
model! { ImportIpAccessControlOutput {
    0 "SuccessCount" success_count: i64, 1 "TotalCount" total_count: i64, 2 "Timestamp" timestamp: i64
} }

/// Modifies anti fake url: `ModifyAntiFakeUrl` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=ModifyAntiFakeUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAntiFakeUrl {
    /// Required.
    pub domain: String,
    /// Required.
    pub name: String,
    /// Required.
    pub uri: String,
    /// Required.
    pub id: i64,
}
operation! { ModifyAntiFakeUrl(domain: String, name: String, uri: String, id: i64)
    "ModifyAntiFakeUrl" -> ModifyAntiFakeUrlOutput {
    0 "Domain" domain, 1 "Name" name, 2 "Uri" uri, 3 "Id" id
} }

/// Response of [`ModifyAntiFakeUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAntiFakeUrlOutput {
    pub result: Option<String>,
}
model! { ModifyAntiFakeUrlOutput {
    0 "Result" result: String
} }

/// Modifies anti fake url status: `ModifyAntiFakeUrlStatus` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=ModifyAntiFakeUrlStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAntiFakeUrlStatus {
    /// Required.
    pub domain: String,
    /// Required.
    pub status: i64,
    /// Required.
    pub ids: Vec<i64>,
}
operation! { ModifyAntiFakeUrlStatus(domain: String, status: i64, ids: Vec<i64>) "ModifyAntiFakeUrlStatus" -> Empty {
    0 "Domain" domain, 1 "Status" status, 2 "Ids" ids
} }

/// Response of [`ModifyAntiFakeUrlStatus`]: empty.
pub type ModifyAntiFakeUrlStatusOutput = Empty;

/// Modifies anti info leak rule status: `ModifyAntiInfoLeakRuleStatus` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=ModifyAntiInfoLeakRuleStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAntiInfoLeakRuleStatus {
    /// Required.
    pub domain: String,
    /// Required.
    pub rule_id: i64,
    /// Required.
    pub status: i64,
}
operation! { ModifyAntiInfoLeakRuleStatus(domain: String, rule_id: i64, status: i64)
    "ModifyAntiInfoLeakRuleStatus" -> Empty {
    0 "Domain" domain, 1 "RuleId" rule_id, 2 "Status" status
} }

/// Response of [`ModifyAntiInfoLeakRuleStatus`]: empty.
pub type ModifyAntiInfoLeakRuleStatusOutput = Empty;

/// Modifies anti info leak rules: `ModifyAntiInfoLeakRules` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=ModifyAntiInfoLeakRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAntiInfoLeakRules {
    /// Required.
    pub rule_id: i64,
    /// Required.
    pub name: String,
    /// Required.
    pub domain: String,
    /// Required.
    pub action_type: i64,
    /// Required.
    pub strategies: Vec<StrategyForAntiInfoLeak>,
}

/// Arguments of [`ModifyAntiInfoLeakRules::new`].
pub struct ModifyAntiInfoLeakRulesRequired {
    pub rule_id: i64,
    pub name: String,
    pub domain: String,
    pub action_type: i64,
    pub strategies: Vec<StrategyForAntiInfoLeak>,
}
operation! {
    ModifyAntiInfoLeakRules { ModifyAntiInfoLeakRulesRequired: rule_id, name, domain, action_type, strategies }
    "ModifyAntiInfoLeakRules" -> Empty {
    0 "RuleId" rule_id, 1 "Name" name, 2 "Domain" domain, 3 "ActionType" action_type, 4 "Strategies" strategies
} }

/// Response of [`ModifyAntiInfoLeakRules`]: empty.
pub type ModifyAntiInfoLeakRulesOutput = Empty;

/// Modifies api analyze status: `ModifyApiAnalyzeStatus` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=ModifyApiAnalyzeStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApiAnalyzeStatus {
    /// Required.
    pub status: i64,
    pub domain: Option<String>,
    pub instance_id: Option<String>,
    pub target_list: Option<Vec<TargetEntity>>,
}
operation! { ModifyApiAnalyzeStatus(status: i64) "ModifyApiAnalyzeStatus" -> ModifyApiAnalyzeStatusOutput {
    0 "Status" status, 1 "Domain" domain: String, 2 "InstanceId" instance_id: String,
    3 "TargetList" target_list: Vec<TargetEntity>
} }

/// In the request of [`ModifyApiAnalyzeStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetEntity {
    pub instance_id: Option<String>,
    pub domain: Option<String>,
}
input! { TargetEntity() {
    0 "InstanceId" instance_id: String, 1 "Domain" domain: String
} }

/// Response of [`ModifyApiAnalyzeStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApiAnalyzeStatusOutput {
    pub count: Option<i64>,
    pub un_supported_list: Vec<String>,
    pub fail_domain_list: Vec<String>,
}
model! { ModifyApiAnalyzeStatusOutput {
    0 "Count" count: i64, 1 "UnSupportedList" un_supported_list: Vec<String>,
    2 "FailDomainList" fail_domain_list: Vec<String>
} }

/// Modifies api sec event change: `ModifyApiSecEventChange` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=ModifyApiSecEventChange>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApiSecEventChange {
    pub mode: Option<String>,
    pub user_name: Option<String>,
    pub remark: Option<String>,
    pub event_id_list: Option<Vec<String>>,
    pub api_name_list: Option<Vec<ApiSecKey>>,
    pub is_delete: Option<bool>,
    pub update_api_remark: Option<bool>,
}
operation! { ModifyApiSecEventChange() "ModifyApiSecEventChange" -> Empty {
    0 "Mode" mode: String, 1 "UserName" user_name: String, 2 "Remark" remark: String,
    3 "EventIdList" event_id_list: Vec<String>, 4 "ApiNameList" api_name_list: Vec<ApiSecKey>,
    5 "IsDelete" is_delete: bool, 6 "UpdateApiRemark" update_api_remark: bool
} }

/// Response of [`ModifyApiSecEventChange`]: empty.
pub type ModifyApiSecEventChangeOutput = Empty;

/// In the request of [`ModifyApiSecEventChange`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiSecKey {
    /// Required.
    pub api_name: Option<String>,
    /// Required.
    pub domain: Option<String>,
    /// Required.
    pub method: Option<String>,
}
input! { ApiSecKey(api_name: String, domain: String, method: String) {
    0 "ApiName" api_name: String, 1 "Domain" domain: String, 2 "Method" method: String
} }

/// Modifies api sec sensitive rule: `ModifyApiSecSensitiveRule` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=ModifyApiSecSensitiveRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApiSecSensitiveRule {
    /// Required.
    pub domain: String,
    /// Required.
    pub status: i64,
    pub rule_name: Option<String>,
    pub rule_name_list: Option<Vec<String>>,
    pub custom_rule: Option<ApiSecCustomSensitiveRule>,
    pub api_extract_rule_name: Option<Vec<String>>,
    pub custom_api_extract_rule: Option<ApiSecExtractRule>,
    pub api_sec_privilege_rule_name: Option<Vec<String>>,
    pub api_sec_privilege_rule: Option<ApiSecPrivilegeRule>,
    pub api_sec_scene_rule_name_list: Option<Vec<String>>,
    pub api_sec_scene_rule: Option<ApiSecSceneRule>,
    pub api_sec_custom_event_rule_name_list: Option<Vec<String>>,
    pub api_sec_custom_event_rule_rule: Option<ApiSecCustomEventRule>,
    pub api_exclude_rule_name: Option<Vec<String>>,
    pub custom_api_exclude_rule: Option<ApiSecExcludeRule>,
    pub api_sec_sensitive_white_rule_name_list: Option<Vec<String>>,
    pub api_sec_sensitive_white_rule_rule: Option<ApiSecSensitiveWhiteRule>,
}
operation! { ModifyApiSecSensitiveRule(domain: String, status: i64) "ModifyApiSecSensitiveRule" -> Empty {
    0 "Domain" domain, 1 "Status" status, 2 "RuleName" rule_name: String, 3 "RuleNameList" rule_name_list: Vec<String>,
    4 "CustomRule" custom_rule: ApiSecCustomSensitiveRule, 5 "ApiExtractRuleName" api_extract_rule_name: Vec<String>,
    6 "CustomApiExtractRule" custom_api_extract_rule: ApiSecExtractRule,
    7 "ApiSecPrivilegeRuleName" api_sec_privilege_rule_name: Vec<String>,
    8 "ApiSecPrivilegeRule" api_sec_privilege_rule: ApiSecPrivilegeRule,
    9 "ApiSecSceneRuleNameList" api_sec_scene_rule_name_list: Vec<String>,
    10 "ApiSecSceneRule" api_sec_scene_rule: ApiSecSceneRule,
    11 "ApiSecCustomEventRuleNameList" api_sec_custom_event_rule_name_list: Vec<String>,
    12 "ApiSecCustomEventRuleRule" api_sec_custom_event_rule_rule: ApiSecCustomEventRule,
    13 "ApiExcludeRuleName" api_exclude_rule_name: Vec<String>,
    14 "CustomApiExcludeRule" custom_api_exclude_rule: ApiSecExcludeRule,
    15 "ApiSecSensitiveWhiteRuleNameList" api_sec_sensitive_white_rule_name_list: Vec<String>,
    16 "ApiSecSensitiveWhiteRuleRule" api_sec_sensitive_white_rule_rule: ApiSecSensitiveWhiteRule
} }

/// Response of [`ModifyApiSecSensitiveRule`]: empty.
pub type ModifyApiSecSensitiveRuleOutput = Empty;

/// Modifies area ban areas: `ModifyAreaBanAreas` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=ModifyAreaBanAreas>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAreaBanAreas {
    /// Required.
    pub domain: String,
    /// Required.
    pub areas: Vec<String>,
    pub job_type: Option<String>,
    pub job_date_time: Option<JobDateTime>,
}
operation! { ModifyAreaBanAreas(domain: String, areas: Vec<String>) "ModifyAreaBanAreas" -> Empty {
    0 "Domain" domain, 1 "Areas" areas, 2 "JobType" job_type: String, 3 "JobDateTime" job_date_time: JobDateTime
} }

/// Response of [`ModifyAreaBanAreas`]: empty.
pub type ModifyAreaBanAreasOutput = Empty;

/// Modifies area ban rule: `ModifyAreaBanRule` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=ModifyAreaBanRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAreaBanRule {
    /// Required.
    pub domain: String,
    /// Required.
    pub areas: Vec<Area>,
    /// Required.
    pub job_type: String,
    /// Required.
    pub job_date_time: JobDateTime,
    pub lang: Option<String>,
}
operation! { ModifyAreaBanRule(domain: String, areas: Vec<Area>, job_type: String, job_date_time: JobDateTime)
    "ModifyAreaBanRule" -> Empty {
    0 "Domain" domain, 1 "Areas" areas, 2 "JobType" job_type, 3 "JobDateTime" job_date_time, 4 "Lang" lang: String
} }

/// Response of [`ModifyAreaBanRule`]: empty.
pub type ModifyAreaBanRuleOutput = Empty;

/// Modifies area ban status: `ModifyAreaBanStatus` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=ModifyAreaBanStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAreaBanStatus {
    /// Required.
    pub domain: String,
    /// Required.
    pub status: i64,
}
operation! { ModifyAreaBanStatus(domain: String, status: i64) "ModifyAreaBanStatus" -> Empty {
    0 "Domain" domain, 1 "Status" status
} }

/// Response of [`ModifyAreaBanStatus`]: empty.
pub type ModifyAreaBanStatusOutput = Empty;

/// Modifies attack white rule: `ModifyAttackWhiteRule` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=ModifyAttackWhiteRule>.
///
/// Errors: [`codes::DRY_RUN_OPERATION`], [`codes::INVALID_PARAMETER_INVALID_CERTIFICATE`],
/// [`codes::INVALID_PARAMETER_QUERY_CERT_BY_SSLID_FAILED`], [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAttackWhiteRule {
    /// Required.
    pub rule_id: i64,
    /// Required.
    pub domain: String,
    /// Required.
    pub status: i64,
    /// Required.
    pub rules: Vec<UserWhiteRuleItem>,
    pub signature_id: Option<String>,
    pub signature_ids: Option<Vec<String>>,
    pub type_ids: Option<Vec<String>>,
    pub mode: Option<i64>,
    pub name: Option<String>,
}
operation! { ModifyAttackWhiteRule(rule_id: i64, domain: String, status: i64, rules: Vec<UserWhiteRuleItem>)
    "ModifyAttackWhiteRule" -> ModifyAttackWhiteRuleOutput {
    0 "RuleId" rule_id, 1 "Domain" domain, 2 "Status" status, 3 "Rules" rules, 4 "SignatureId" signature_id: String,
    5 "SignatureIds" signature_ids: Vec<String>, 6 "TypeIds" type_ids: Vec<String>, 7 "Mode" mode: i64,
    8 "Name" name: String
} }

/// Response of [`ModifyAttackWhiteRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAttackWhiteRuleOutput {
    pub rule_id: Option<i64>,
}
model! { ModifyAttackWhiteRuleOutput {
    0 "RuleId" rule_id: i64
} }

/// Modifies batch custom rule: `ModifyBatchCustomRule` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=ModifyBatchCustomRule>.
///
/// Errors: [`codes::FAILED_OPERATION_DOMAIN_NAME_VERIFICATION_ERROR`],
/// [`codes::FAILED_OPERATION_THE_BATCH_PROTECTION_RULE_NAME_ALREADY_EXISTS`],
/// [`codes::FAILED_OPERATION_THE_FOLLOWING_DOMAINS_HAVE_EXCEEDED_THE_UPPER_LIMIT`],
/// [`codes::FAILED_OPERATION_THE_FOLLOWING_DOMAINS_HAVE_INVALID_THE_UPPER_LIMIT`],
/// [`codes::FAILED_OPERATION_THE_NAME_OF_THE_BATCH_PROTECTION_RULE_CANNOT_BE_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_CEL_SYNTAX_ERR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBatchCustomRule {
    /// Required.
    pub id: i64,
    /// Required.
    pub name: String,
    /// Required.
    pub expire_time: i64,
    /// Required.
    pub sort_id: i64,
    /// Required.
    pub action_type: i64,
    /// Required.
    pub redirect: String,
    /// Required.
    pub remark: String,
    /// Required.
    pub event_id: String,
    /// Required.
    pub strategies: Vec<Strategy>,
    /// Deprecated.
    pub bypass: Option<String>,
    pub domains: Option<Vec<String>>,
    pub job_type: Option<String>,
    pub job_date_time: Option<JobDateTime>,
    pub group_ids: Option<Vec<i64>>,
    pub logical_op: Option<String>,
    pub page_id: Option<String>,
    pub action_ratio: Option<i64>,
}

/// Arguments of [`ModifyBatchCustomRule::new`].
pub struct ModifyBatchCustomRuleRequired {
    pub id: i64,
    pub name: String,
    pub expire_time: i64,
    pub sort_id: i64,
    pub action_type: i64,
    pub redirect: String,
    pub remark: String,
    pub event_id: String,
    pub strategies: Vec<Strategy>,
}
operation! {
    ModifyBatchCustomRule { ModifyBatchCustomRuleRequired: id, name, expire_time, sort_id, action_type, redirect, remark, event_id, strategies }
    "ModifyBatchCustomRule" -> ModifyBatchCustomRuleOutput {
    0 "Id" id, 1 "Name" name, 2 "ExpireTime" expire_time, 3 "SortId" sort_id, 4 "ActionType" action_type,
    5 "Redirect" redirect, 6 "Remark" remark, 7 "EventId" event_id, 8 "Strategies" strategies,
    9 "Bypass" bypass: String, 10 "Domains" domains: Vec<String>, 11 "JobType" job_type: String,
    12 "JobDateTime" job_date_time: JobDateTime, 13 "GroupIds" group_ids: Vec<i64>, 14 "LogicalOp" logical_op: String,
    15 "PageId" page_id: String, 16 "ActionRatio" action_ratio: i64
} }

/// Response of [`ModifyBatchCustomRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBatchCustomRuleOutput {
    pub res: Option<String>,
}
model! { ModifyBatchCustomRuleOutput {
    0 "Res" res: String
} }

/// Modifies batch custom rule status: `ModifyBatchCustomRuleStatus` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=ModifyBatchCustomRuleStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBatchCustomRuleStatus {
    /// Required.
    pub id: i64,
    /// Required.
    pub status: i64,
}
operation! { ModifyBatchCustomRuleStatus(id: i64, status: i64)
    "ModifyBatchCustomRuleStatus" -> ModifyBatchCustomRuleStatusOutput {
    0 "Id" id, 1 "Status" status
} }

/// Response of [`ModifyBatchCustomRuleStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBatchCustomRuleStatusOutput {
    pub res: Option<String>,
}
model! { ModifyBatchCustomRuleStatusOutput {
    0 "Res" res: String
} }

/// Modifies batch custom white rule: `ModifyBatchCustomWhiteRule` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=ModifyBatchCustomWhiteRule>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_SPECIFICATION_ERR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBatchCustomWhiteRule {
    /// Required.
    pub id: i64,
    /// Required.
    pub name: String,
    /// Required.
    pub sort_id: i64,
    /// Required.
    pub strategies: Vec<Strategy>,
    /// Required.
    pub bypass: Vec<String>,
    /// Required.
    pub job_type: String,
    /// Required.
    pub job_date_time: JobDateTime,
    pub domains: Option<Vec<String>>,
    pub group_ids: Option<Vec<i64>>,
    pub logical_op: Option<String>,
}

/// Arguments of [`ModifyBatchCustomWhiteRule::new`].
pub struct ModifyBatchCustomWhiteRuleRequired {
    pub id: i64,
    pub name: String,
    pub sort_id: i64,
    pub strategies: Vec<Strategy>,
    pub bypass: Vec<String>,
    pub job_type: String,
    pub job_date_time: JobDateTime,
}
operation! {
    ModifyBatchCustomWhiteRule { ModifyBatchCustomWhiteRuleRequired: id, name, sort_id, strategies, bypass, job_type, job_date_time }
    "ModifyBatchCustomWhiteRule" -> Empty {
    0 "ID" id, 1 "Name" name, 2 "SortId" sort_id, 3 "Strategies" strategies, 4 "Bypass" bypass, 5 "JobType" job_type,
    6 "JobDateTime" job_date_time, 7 "Domains" domains: Vec<String>, 8 "GroupIds" group_ids: Vec<i64>,
    9 "LogicalOp" logical_op: String
} }

/// Response of [`ModifyBatchCustomWhiteRule`]: empty.
pub type ModifyBatchCustomWhiteRuleOutput = Empty;

/// Modifies batch custom white rule status: `ModifyBatchCustomWhiteRuleStatus` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=ModifyBatchCustomWhiteRuleStatus>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_SPECIFICATION_ERR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBatchCustomWhiteRuleStatus {
    /// Required.
    pub ids: Vec<i64>,
    /// Required.
    pub status: i64,
}
operation! { ModifyBatchCustomWhiteRuleStatus(ids: Vec<i64>, status: i64) "ModifyBatchCustomWhiteRuleStatus" -> Empty {
    0 "Ids" ids, 1 "Status" status
} }

/// Response of [`ModifyBatchCustomWhiteRuleStatus`]: empty.
pub type ModifyBatchCustomWhiteRuleStatusOutput = Empty;

/// Modifies batch ip access control: `ModifyBatchIpAccessControl` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=ModifyBatchIpAccessControl>.
///
/// Errors: [`codes::FAILED_OPERATION_THE_NUMBER_OF_ADDED_BLACK_AND_WHITE_LIST_EXCEEDS_THE_UPPER_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_SPECIFICATION_ERR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBatchIpAccessControl {
    /// Required.
    pub rule_id: i64,
    /// Required.
    pub ip_list: Vec<String>,
    /// Required.
    pub job_type: String,
    /// Required.
    pub job_date_time: JobDateTime,
    /// Required.
    pub action_type: i64,
    pub group_ids: Option<Vec<i64>>,
    pub domains: Option<Vec<String>>,
    pub note: Option<String>,
}

/// Arguments of [`ModifyBatchIpAccessControl::new`].
pub struct ModifyBatchIpAccessControlRequired {
    pub rule_id: i64,
    pub ip_list: Vec<String>,
    pub job_type: String,
    pub job_date_time: JobDateTime,
    pub action_type: i64,
}
operation! {
    ModifyBatchIpAccessControl { ModifyBatchIpAccessControlRequired: rule_id, ip_list, job_type, job_date_time, action_type }
    "ModifyBatchIpAccessControl" -> ModifyBatchIpAccessControlOutput {
    0 "RuleId" rule_id, 1 "IpList" ip_list, 2 "JobType" job_type, 3 "JobDateTime" job_date_time,
    4 "ActionType" action_type, 5 "GroupIds" group_ids: Vec<i64>, 6 "Domains" domains: Vec<String>,
    7 "Note" note: String
} }

/// Response of [`ModifyBatchIpAccessControl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBatchIpAccessControlOutput {
    pub failed: Vec<BatchDomainResult>,
}
model! { ModifyBatchIpAccessControlOutput {
    0 "Failed" failed: Vec<BatchDomainResult>
} }

/// Modifies bot id rule: `ModifyBotIdRule` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=ModifyBotIdRule>.
///
/// Errors: [`codes::FAILED_OPERATION_THE_NUMBER_OF_ADDED_BLACK_AND_WHITE_LIST_EXCEEDS_THE_UPPER_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_SPECIFICATION_ERR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBotIdRule {
    /// Required.
    pub domain: String,
    /// Required.
    pub scene_id: String,
    pub data: Option<Vec<BotIdConfig>>,
    pub global_switch: Option<i64>,
    pub status: Option<bool>,
    pub rule_action: Option<String>,
    pub global_redirect: Option<String>,
    pub protect_level: Option<String>,
}
operation! { ModifyBotIdRule(domain: String, scene_id: String) "ModifyBotIdRule" -> Empty {
    0 "Domain" domain, 1 "SceneId" scene_id, 2 "Data" data: Vec<BotIdConfig>, 3 "GlobalSwitch" global_switch: i64,
    4 "Status" status: bool, 5 "RuleAction" rule_action: String, 6 "GlobalRedirect" global_redirect: String,
    7 "ProtectLevel" protect_level: String
} }

/// Response of [`ModifyBotIdRule`]: empty.
pub type ModifyBotIdRuleOutput = Empty;

/// In the request of [`ModifyBotIdRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BotIdConfig {
    /// Required.
    pub rule_id: Option<String>,
    /// Required.
    pub status: Option<bool>,
    /// Required.
    pub action: Option<String>,
    pub bot_id: Option<String>,
    pub redirect: Option<String>,
}
input! { BotIdConfig(rule_id: String, status: bool, action: String) {
    0 "RuleId" rule_id: String, 1 "Status" status: bool, 2 "Action" action: String, 3 "BotId" bot_id: String,
    4 "Redirect" redirect: String
} }

/// Modifies bot scene status: `ModifyBotSceneStatus` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=ModifyBotSceneStatus>.
///
/// Errors: [`codes::INVALID_PARAMETER_BOT_SCENE_NOT_EXIST_ERR`], [`codes::UNSUPPORTED_OPERATION_INVALID_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBotSceneStatus {
    /// Required.
    pub domain: String,
    /// Required.
    pub scene_id: String,
    /// Required.
    pub status: bool,
}
operation! { ModifyBotSceneStatus(domain: String, scene_id: String, status: bool) "ModifyBotSceneStatus" -> Empty {
    0 "Domain" domain, 1 "SceneId" scene_id, 2 "Status" status
} }

/// Response of [`ModifyBotSceneStatus`]: empty.
pub type ModifyBotSceneStatusOutput = Empty;

/// Modifies bot scene ucb rule: `ModifyBotSceneUCBRule` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=ModifyBotSceneUCBRule>.
///
/// Errors: [`codes::INVALID_PARAMETER_BOT_NAME_REPEAT_ERR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBotSceneUCBRule {
    /// Required.
    pub domain: String,
    /// Required.
    pub scene_id: String,
    pub rule: Option<InOutputBotUCBRule>,
    pub batch_rules: Option<Vec<InOutputBotUCBRule>>,
}
operation! { ModifyBotSceneUCBRule(domain: String, scene_id: String)
    "ModifyBotSceneUCBRule" -> ModifyBotSceneUCBRuleOutput {
    0 "Domain" domain, 1 "SceneId" scene_id, 2 "Rule" rule: InOutputBotUCBRule,
    3 "BatchRules" batch_rules: Vec<InOutputBotUCBRule>
} }

/// Response of [`ModifyBotSceneUCBRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBotSceneUCBRuleOutput {
    pub data: Option<String>,
    pub rule_id_list: Vec<String>,
}
model! { ModifyBotSceneUCBRuleOutput {
    0 "Data" data: String, 1 "RuleIdList" rule_id_list: Vec<String>
} }

/// Modifies bot status: `ModifyBotStatus` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=ModifyBotStatus>.
///
/// Errors: [`codes::AUTH_FAILURE_ERR_CODE_NO_PURCHASED`], [`codes::UNSUPPORTED_OPERATION_INVALID_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBotStatus {
    /// Required.
    pub category: String,
    /// Required.
    pub status: String,
    pub domain: Option<String>,
    pub instance_id: Option<String>,
    pub is_version_four: Option<bool>,
    pub bot_version: Option<String>,
    pub domain_list: Option<Vec<String>>,
}
operation! { ModifyBotStatus(category: String, status: String) "ModifyBotStatus" -> ModifyBotStatusOutput {
    0 "Category" category, 1 "Status" status, 2 "Domain" domain: String, 3 "InstanceID" instance_id: String,
    4 "IsVersionFour" is_version_four: bool, 5 "BotVersion" bot_version: String, 6 "DomainList" domain_list: Vec<String>
} }

/// Response of [`ModifyBotStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBotStatusOutput {
    pub data: Option<String>,
    pub un_supported_list: Vec<String>,
    pub fail_domain_list: Vec<String>,
    pub count: Option<i64>,
}
model! { ModifyBotStatusOutput {
    0 "Data" data: String, 1 "UnSupportedList" un_supported_list: Vec<String>,
    2 "FailDomainList" fail_domain_list: Vec<String>, 3 "Count" count: i64
} }

/// Modifies custom rule: `ModifyCustomRule` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=ModifyCustomRule>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_CEL_LENGTH_EXCEED_LIMIT`],
/// [`codes::INVALID_PARAMETER_VALUE_CEL_SYNTAX_ERR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomRule {
    /// Required.
    pub domain: String,
    /// Required.
    pub rule_id: i64,
    /// Required.
    pub rule_name: String,
    /// Required.
    pub rule_action: String,
    /// Required.
    pub strategies: Vec<Strategy>,
    pub edition: Option<String>,
    pub redirect: Option<String>,
    /// Deprecated.
    pub bypass: Option<String>,
    pub sort_id: Option<i64>,
    pub expire_time: Option<i64>,
    pub job_type: Option<String>,
    pub job_date_time: Option<JobDateTime>,
    pub source: Option<String>,
    pub status: Option<i64>,
    pub page_id: Option<String>,
    pub logical_op: Option<String>,
    pub action_ratio: Option<i64>,
}

/// Arguments of [`ModifyCustomRule::new`].
pub struct ModifyCustomRuleRequired {
    pub domain: String,
    pub rule_id: i64,
    pub rule_name: String,
    pub rule_action: String,
    pub strategies: Vec<Strategy>,
}
operation! { ModifyCustomRule { ModifyCustomRuleRequired: domain, rule_id, rule_name, rule_action, strategies }
    "ModifyCustomRule" -> ModifyCustomRuleOutput {
    0 "Domain" domain, 1 "RuleId" rule_id, 2 "RuleName" rule_name, 3 "RuleAction" rule_action,
    4 "Strategies" strategies, 5 "Edition" edition: String, 6 "Redirect" redirect: String, 7 "Bypass" bypass: String,
    8 "SortId" sort_id: i64, 9 "ExpireTime" expire_time: i64, 10 "JobType" job_type: String,
    11 "JobDateTime" job_date_time: JobDateTime, 12 "Source" source: String, 13 "Status" status: i64,
    14 "PageId" page_id: String, 15 "LogicalOp" logical_op: String, 16 "ActionRatio" action_ratio: i64
} }

/// Response of [`ModifyCustomRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomRuleOutput {
    pub success: Option<ResponseCode>,
}
model! { ModifyCustomRuleOutput {
    0 "Success" success: ResponseCode
} }

/// Modifies custom rule status: `ModifyCustomRuleStatus` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=ModifyCustomRuleStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomRuleStatus {
    /// Required.
    pub domain: String,
    /// Required.
    pub rule_id: i64,
    /// Required.
    pub status: i64,
    pub edition: Option<String>,
    pub domain_rule_id_list: Option<Vec<DomainRuleId>>,
}
operation! { ModifyCustomRuleStatus(domain: String, rule_id: i64, status: i64)
    "ModifyCustomRuleStatus" -> ModifyCustomRuleStatusOutput {
    0 "Domain" domain, 1 "RuleId" rule_id, 2 "Status" status, 3 "Edition" edition: String,
    4 "DomainRuleIdList" domain_rule_id_list: Vec<DomainRuleId>
} }

/// Response of [`ModifyCustomRuleStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomRuleStatusOutput {
    pub success: Option<ResponseCode>,
}
model! { ModifyCustomRuleStatusOutput {
    0 "Success" success: ResponseCode
} }

/// Modifies custom white rule: `ModifyCustomWhiteRule` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=ModifyCustomWhiteRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomWhiteRule {
    /// Required.
    pub domain: String,
    /// Required.
    pub rule_id: i64,
    /// Required.
    pub rule_name: String,
    /// Required.
    pub bypass: String,
    /// Required.
    pub sort_id: i64,
    /// Required.
    pub expire_time: i64,
    /// Required.
    pub strategies: Vec<Strategy>,
    pub job_type: Option<String>,
    pub job_date_time: Option<JobDateTime>,
    pub logical_op: Option<String>,
}

/// Arguments of [`ModifyCustomWhiteRule::new`].
pub struct ModifyCustomWhiteRuleRequired {
    pub domain: String,
    pub rule_id: i64,
    pub rule_name: String,
    pub bypass: String,
    pub sort_id: i64,
    pub expire_time: i64,
    pub strategies: Vec<Strategy>,
}
operation! {
    ModifyCustomWhiteRule { ModifyCustomWhiteRuleRequired: domain, rule_id, rule_name, bypass, sort_id, expire_time, strategies }
    "ModifyCustomWhiteRule" -> ModifyCustomWhiteRuleOutput {
    0 "Domain" domain, 1 "RuleId" rule_id, 2 "RuleName" rule_name, 3 "Bypass" bypass, 4 "SortId" sort_id,
    5 "ExpireTime" expire_time, 6 "Strategies" strategies, 7 "JobType" job_type: String,
    8 "JobDateTime" job_date_time: JobDateTime, 9 "LogicalOp" logical_op: String
} }

/// Response of [`ModifyCustomWhiteRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomWhiteRuleOutput {
    pub success: Option<ResponseCode>,
}
model! { ModifyCustomWhiteRuleOutput {
    0 "Success" success: ResponseCode
} }

/// Modifies custom white rule status: `ModifyCustomWhiteRuleStatus` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=ModifyCustomWhiteRuleStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomWhiteRuleStatus {
    /// Required.
    pub domain: String,
    /// Required.
    pub rule_id: i64,
    /// Required.
    pub status: i64,
}
operation! { ModifyCustomWhiteRuleStatus(domain: String, rule_id: i64, status: i64)
    "ModifyCustomWhiteRuleStatus" -> ModifyCustomWhiteRuleStatusOutput {
    0 "Domain" domain, 1 "RuleId" rule_id, 2 "Status" status
} }

/// Response of [`ModifyCustomWhiteRuleStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomWhiteRuleStatusOutput {
    pub success: Option<ResponseCode>,
}
model! { ModifyCustomWhiteRuleStatusOutput {
    0 "Success" success: ResponseCode
} }

/// Modifies domain ipv6 status: `ModifyDomainIpv6Status` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=ModifyDomainIpv6Status>.
///
/// Errors: [`codes::DRY_RUN_OPERATION`], [`codes::INVALID_PARAMETER_INVALID_CERTIFICATE`],
/// [`codes::INVALID_PARAMETER_QUERY_CERT_BY_SSLID_FAILED`], [`codes::REQUEST_LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_UNAVAILABLE_DOMAIN_IPV6_IN_CONFIG_ERR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDomainIpv6Status {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub domain: String,
    /// Required.
    pub domain_id: String,
    /// Required.
    pub status: i64,
}
operation! { ModifyDomainIpv6Status(instance_id: String, domain: String, domain_id: String, status: i64)
    "ModifyDomainIpv6Status" -> ModifyDomainIpv6StatusOutput {
    0 "InstanceId" instance_id, 1 "Domain" domain, 2 "DomainId" domain_id, 3 "Status" status
} }

/// Response of [`ModifyDomainIpv6Status`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDomainIpv6StatusOutput {
    pub ipv6_status: Option<i64>,
}
model! { ModifyDomainIpv6StatusOutput {
    0 "Ipv6Status" ipv6_status: i64
} }

/// Modifies domain post action: `ModifyDomainPostAction` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=ModifyDomainPostAction>.
///
/// Errors: [`codes::FAILED_OPERATION_CKAFKA_INTERNAL_ERROR`], [`codes::FAILED_OPERATION_CLS_INTERNAL_ERROR`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDomainPostAction {
    /// Required.
    pub domain: String,
    /// Required.
    pub post_cls_action: i64,
    /// Required.
    pub post_ckafka_action: i64,
}
operation! { ModifyDomainPostAction(domain: String, post_cls_action: i64, post_ckafka_action: i64)
    "ModifyDomainPostAction" -> Empty {
    0 "Domain" domain, 1 "PostCLSAction" post_cls_action, 2 "PostCKafkaAction" post_ckafka_action
} }

/// Response of [`ModifyDomainPostAction`]: empty.
pub type ModifyDomainPostActionOutput = Empty;

/// Modifies domain white rule: `ModifyDomainWhiteRule` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=ModifyDomainWhiteRule>.
///
/// Errors: [`codes::FAILED_OPERATION_MYSQL_DB_OPERATION_FAILED`], [`codes::UNSUPPORTED_OPERATION_INVALID_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDomainWhiteRule {
    pub domain: Option<String>,
    pub id: Option<i64>,
    pub rules: Option<Vec<i64>>,
    pub url: Option<String>,
    pub function: Option<String>,
    pub status: Option<i64>,
}
operation! { ModifyDomainWhiteRule() "ModifyDomainWhiteRule" -> Empty {
    0 "Domain" domain: String, 1 "Id" id: i64, 2 "Rules" rules: Vec<i64>, 3 "Url" url: String,
    4 "Function" function: String, 5 "Status" status: i64
} }

/// Response of [`ModifyDomainWhiteRule`]: empty.
pub type ModifyDomainWhiteRuleOutput = Empty;

/// Modifies domains cls status: `ModifyDomainsCLSStatus` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=ModifyDomainsCLSStatus>.
///
/// Errors: [`codes::DRY_RUN_OPERATION`], [`codes::INVALID_PARAMETER_INVALID_CERTIFICATE`],
/// [`codes::INVALID_PARAMETER_QUERY_CERT_BY_SSLID_FAILED`], [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDomainsCLSStatus {
    /// Required.
    pub domains: Vec<DomainURI>,
    /// Required.
    pub status: i64,
}
operation! { ModifyDomainsCLSStatus(domains: Vec<DomainURI>, status: i64) "ModifyDomainsCLSStatus" -> Empty {
    0 "Domains" domains, 1 "Status" status
} }

/// Response of [`ModifyDomainsCLSStatus`]: empty.
pub type ModifyDomainsCLSStatusOutput = Empty;

/// In the request of [`ModifyDomainsCLSStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainURI {
    /// Required.
    pub domain: Option<String>,
    /// Required.
    pub edition: Option<String>,
    pub instance_id: Option<String>,
}
input! { DomainURI(domain: String, edition: String) {
    0 "Domain" domain: String, 1 "Edition" edition: String, 2 "InstanceID" instance_id: String
} }

/// Modifies generate deals: `ModifyGenerateDeals` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=ModifyGenerateDeals>.
///
/// Errors: [`codes::DRY_RUN_OPERATION`], [`codes::FAILED_OPERATION_CLS_INTERNAL_ERROR`],
/// [`codes::INVALID_PARAMETER_INVALID_CERTIFICATE`], [`codes::INVALID_PARAMETER_QUERY_CERT_BY_SSLID_FAILED`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGenerateDeals {
    /// Required.
    pub goods: Vec<Goods>,
}
operation! { ModifyGenerateDeals(goods: Vec<Goods>) "ModifyGenerateDeals" -> ModifyGenerateDealsOutput {
    0 "Goods" goods
} }

/// In the request of [`ModifyGenerateDeals`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Goods {
    /// Required.
    pub pay_mode: Option<i64>,
    /// Required.
    pub goods_num: Option<i64>,
    /// Required.
    pub goods_detail: Option<GoodsDetail>,
    /// Required.
    pub project_id: Option<i64>,
    pub goods_category_id: Option<i64>,
    pub platform: Option<i64>,
    pub region_id: Option<i64>,
}
input! { Goods(pay_mode: i64, goods_num: i64, goods_detail: GoodsDetail, project_id: i64) {
    0 "PayMode" pay_mode: i64, 1 "GoodsNum" goods_num: i64, 2 "GoodsDetail" goods_detail: GoodsDetail,
    3 "ProjectId" project_id: i64, 4 "GoodsCategoryId" goods_category_id: i64, 5 "Platform" platform: i64,
    6 "RegionId" region_id: i64
} }

/// In the request of [`ModifyGenerateDeals`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoodsDetail {
    /// Required.
    pub time_span: Option<i64>,
    /// Required.
    pub time_unit: Option<String>,
    /// Required.
    pub product_code: Option<String>,
    /// Required.
    pub sub_product_code: Option<String>,
    /// Required.
    pub pid: Option<i64>,
    pub product_info: Option<Vec<ProductInfo>>,
    pub instance_name: Option<String>,
    pub elastic_qps: Option<i64>,
    pub flex_bill: Option<i64>,
    pub auto_renew_flag: Option<i64>,
    pub real_region: Option<i64>,
    pub r#type: Option<String>,
    pub label_types: Option<Vec<String>>,
    pub label_counts: Option<Vec<i64>>,
    pub cur_deadline: Option<String>,
    pub instance_id: Option<String>,
}

/// Arguments of [`GoodsDetail::new`].
pub struct GoodsDetailRequired {
    pub time_span: i64,
    pub time_unit: String,
    pub product_code: String,
    pub sub_product_code: String,
    pub pid: i64,
}
input! { GoodsDetail { GoodsDetailRequired: time_span, time_unit, product_code, sub_product_code, pid } {
    0 "TimeSpan" time_span: i64, 1 "TimeUnit" time_unit: String, 2 "ProductCode" product_code: String,
    3 "SubProductCode" sub_product_code: String, 4 "Pid" pid: i64, 5 "ProductInfo" product_info: Vec<ProductInfo>,
    6 "InstanceName" instance_name: String, 7 "ElasticQps" elastic_qps: i64, 8 "FlexBill" flex_bill: i64,
    9 "AutoRenewFlag" auto_renew_flag: i64, 10 "RealRegion" real_region: i64, 11 "Type" r#type: String,
    12 "LabelTypes" label_types: Vec<String>, 13 "LabelCounts" label_counts: Vec<i64>,
    14 "CurDeadline" cur_deadline: String, 15 "InstanceId" instance_id: String
} }

/// In the request of [`ModifyGenerateDeals`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductInfo {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { ProductInfo() {
    0 "Name" name: String, 1 "Value" value: String
} }

/// Response of [`ModifyGenerateDeals`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGenerateDealsOutput {
    pub data: Option<DealData>,
    pub status: Option<i64>,
    pub return_message: Option<String>,
}
model! { ModifyGenerateDealsOutput {
    0 "Data" data: DealData, 1 "Status" status: i64, 2 "ReturnMessage" return_message: String
} }

/// Modifies host: `ModifyHost` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=ModifyHost>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHost {
    /// Required.
    pub host: HostRecord,
    pub instance_id: Option<String>,
}
operation! { ModifyHost(host: HostRecord) "ModifyHost" -> ModifyHostOutput {
    0 "Host" host, 1 "InstanceID" instance_id: String
} }

/// Response of [`ModifyHost`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHostOutput {
    pub domain_id: Option<String>,
}
model! { ModifyHostOutput {
    0 "DomainId" domain_id: String
} }

/// Modifies host flow mode: `ModifyHostFlowMode` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=ModifyHostFlowMode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHostFlowMode {
    /// Required.
    pub domain: String,
    /// Required.
    pub domain_id: String,
    /// Required.
    pub flow_mode: i64,
    pub instance_id: Option<String>,
}
operation! { ModifyHostFlowMode(domain: String, domain_id: String, flow_mode: i64)
    "ModifyHostFlowMode" -> ModifyHostFlowModeOutput {
    0 "Domain" domain, 1 "DomainId" domain_id, 2 "FlowMode" flow_mode, 3 "InstanceID" instance_id: String
} }

/// Response of [`ModifyHostFlowMode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHostFlowModeOutput {
    pub success: Option<ResponseCode>,
}
model! { ModifyHostFlowModeOutput {
    0 "Success" success: ResponseCode
} }

/// Modifies host mode: `ModifyHostMode` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=ModifyHostMode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHostMode {
    /// Required.
    pub domain: String,
    /// Required.
    pub domain_id: String,
    /// Required.
    pub mode: i64,
    pub r#type: Option<i64>,
    pub instance_id: Option<String>,
    pub edition: Option<String>,
}
operation! { ModifyHostMode(domain: String, domain_id: String, mode: i64) "ModifyHostMode" -> ModifyHostModeOutput {
    0 "Domain" domain, 1 "DomainId" domain_id, 2 "Mode" mode, 3 "Type" r#type: i64, 4 "InstanceID" instance_id: String,
    5 "Edition" edition: String
} }

/// Response of [`ModifyHostMode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHostModeOutput {
    pub success: Option<ResponseCode>,
}
model! { ModifyHostModeOutput {
    0 "Success" success: ResponseCode
} }

/// Modifies host status: `ModifyHostStatus` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=ModifyHostStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHostStatus {
    /// Required.
    pub hosts_status: Vec<HostStatus>,
}
operation! { ModifyHostStatus(hosts_status: Vec<HostStatus>) "ModifyHostStatus" -> ModifyHostStatusOutput {
    0 "HostsStatus" hosts_status
} }

/// In the request of [`ModifyHostStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HostStatus {
    /// Required.
    pub domain: Option<String>,
    /// Required.
    pub domain_id: Option<String>,
    /// Required.
    pub status: Option<i64>,
    pub instance_id: Option<String>,
}
input! { HostStatus(domain: String, domain_id: String, status: i64) {
    0 "Domain" domain: String, 1 "DomainId" domain_id: String, 2 "Status" status: i64,
    3 "InstanceID" instance_id: String
} }

/// Response of [`ModifyHostStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHostStatusOutput {
    pub success: Option<ResponseCode>,
}
model! { ModifyHostStatusOutput {
    0 "Success" success: ResponseCode
} }

/// Modifies instance attack log post: `ModifyInstanceAttackLogPost` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=ModifyInstanceAttackLogPost>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceAttackLogPost {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub attack_log_post: i64,
}
operation! { ModifyInstanceAttackLogPost(instance_id: String, attack_log_post: i64)
    "ModifyInstanceAttackLogPost" -> Empty {
    0 "InstanceId" instance_id, 1 "AttackLogPost" attack_log_post
} }

/// Response of [`ModifyInstanceAttackLogPost`]: empty.
pub type ModifyInstanceAttackLogPostOutput = Empty;

/// Modifies instance elastic mode: `ModifyInstanceElasticMode` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=ModifyInstanceElasticMode>.
///
/// Errors: [`codes::DRY_RUN_OPERATION`], [`codes::INVALID_PARAMETER_INVALID_CERTIFICATE`],
/// [`codes::INVALID_PARAMETER_QUERY_CERT_BY_SSLID_FAILED`], [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceElasticMode {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub mode: i64,
}
operation! { ModifyInstanceElasticMode(instance_id: String, mode: i64) "ModifyInstanceElasticMode" -> Empty {
    0 "InstanceId" instance_id, 1 "Mode" mode
} }

/// Response of [`ModifyInstanceElasticMode`]: empty.
pub type ModifyInstanceElasticModeOutput = Empty;

/// Modifies instance name: `ModifyInstanceName` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=ModifyInstanceName>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_CERTIFICATE`], [`codes::INVALID_PARAMETER_QUERY_CERT_BY_SSLID_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceName {
    /// Required.
    pub instance_name: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub edition: String,
}
operation! { ModifyInstanceName(instance_name: String, instance_id: String, edition: String)
    "ModifyInstanceName" -> ModifyInstanceNameOutput {
    0 "InstanceName" instance_name, 1 "InstanceID" instance_id, 2 "Edition" edition
} }

/// Response of [`ModifyInstanceName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceNameOutput {
    pub modify_code: Option<i64>,
}
model! { ModifyInstanceNameOutput {
    0 "ModifyCode" modify_code: i64
} }

/// Modifies instance qps limit: `ModifyInstanceQpsLimit` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=ModifyInstanceQpsLimit>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_CERTIFICATE`], [`codes::INVALID_PARAMETER_QUERY_CERT_BY_SSLID_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceQpsLimit {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub qps_limit: i64,
}
operation! { ModifyInstanceQpsLimit(instance_id: String, qps_limit: i64) "ModifyInstanceQpsLimit" -> Empty {
    0 "InstanceId" instance_id, 1 "QpsLimit" qps_limit
} }

/// Response of [`ModifyInstanceQpsLimit`]: empty.
pub type ModifyInstanceQpsLimitOutput = Empty;

/// Modifies instance renew flag: `ModifyInstanceRenewFlag` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=ModifyInstanceRenewFlag>.
///
/// Errors: [`codes::DRY_RUN_OPERATION`], [`codes::INVALID_PARAMETER_INVALID_CERTIFICATE`],
/// [`codes::INVALID_PARAMETER_QUERY_CERT_BY_SSLID_FAILED`], [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceRenewFlag {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub renew_flag: i64,
}
operation! { ModifyInstanceRenewFlag(instance_id: String, renew_flag: i64) "ModifyInstanceRenewFlag" -> Empty {
    0 "InstanceId" instance_id, 1 "RenewFlag" renew_flag
} }

/// Response of [`ModifyInstanceRenewFlag`]: empty.
pub type ModifyInstanceRenewFlagOutput = Empty;

/// Modifies ip access control: `ModifyIpAccessControl` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=ModifyIpAccessControl>.
///
/// Errors: [`codes::FAILED_OPERATION_THE_NUMBER_OF_ADDED_BLACK_AND_WHITE_LIST_EXCEEDS_THE_UPPER_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_SPECIFICATION_ERR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIpAccessControl {
    /// Required.
    pub domain: String,
    /// Required.
    pub ip_list: Vec<String>,
    /// Required.
    pub action_type: i64,
    /// Required.
    pub rule_id: i64,
    /// Deprecated.
    pub valid_ts: Option<i64>,
    pub instance_id: Option<String>,
    pub edition: Option<String>,
    pub source_type: Option<String>,
    pub note: Option<String>,
    pub job_type: Option<String>,
    pub job_date_time: Option<JobDateTime>,
}
operation! { ModifyIpAccessControl(domain: String, ip_list: Vec<String>, action_type: i64, rule_id: i64)
    "ModifyIpAccessControl" -> Empty {
    0 "Domain" domain, 1 "IpList" ip_list, 2 "ActionType" action_type, 3 "RuleId" rule_id, 4 "ValidTS" valid_ts: i64,
    5 "InstanceId" instance_id: String, 6 "Edition" edition: String, 7 "SourceType" source_type: String,
    8 "Note" note: String, 9 "JobType" job_type: String, 10 "JobDateTime" job_date_time: JobDateTime
} }

/// Response of [`ModifyIpAccessControl`]: empty.
pub type ModifyIpAccessControlOutput = Empty;

/// Modifies module status: `ModifyModuleStatus` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=ModifyModuleStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyModuleStatus {
    /// Required.
    pub domain: String,
    /// Required.
    pub web_security: i64,
    /// Required.
    pub access_control: i64,
    /// Required.
    pub cc_protection: i64,
    /// Required.
    pub api_protection: i64,
    pub anti_tamper: Option<i64>,
    pub anti_leakage: Option<i64>,
    pub rate_limit: Option<i64>,
    pub gzip_analysis: Option<i64>,
}

/// Arguments of [`ModifyModuleStatus::new`].
pub struct ModifyModuleStatusRequired {
    pub domain: String,
    pub web_security: i64,
    pub access_control: i64,
    pub cc_protection: i64,
    pub api_protection: i64,
}
operation! {
    ModifyModuleStatus { ModifyModuleStatusRequired: domain, web_security, access_control, cc_protection, api_protection }
    "ModifyModuleStatus" -> Empty {
    0 "Domain" domain, 1 "WebSecurity" web_security, 2 "AccessControl" access_control, 3 "CcProtection" cc_protection,
    4 "ApiProtection" api_protection, 5 "AntiTamper" anti_tamper: i64, 6 "AntiLeakage" anti_leakage: i64,
    7 "RateLimit" rate_limit: i64, 8 "GzipAnalysis" gzip_analysis: i64
} }

/// Response of [`ModifyModuleStatus`]: empty.
pub type ModifyModuleStatusOutput = Empty;

/// Modifies object: `ModifyObject` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=ModifyObject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyObject {
    /// Required.
    pub object_id: String,
    /// Required.
    pub op_type: String,
    pub status: Option<i64>,
    pub instance_id: Option<String>,
    pub proxy: Option<i64>,
    pub ip_headers: Option<Vec<String>>,
    pub member_app_id: Option<i64>,
    pub member_uin: Option<String>,
    pub tags: Option<Vec<TagInfo>>,
}
operation! { ModifyObject(object_id: String, op_type: String) "ModifyObject" -> Empty {
    0 "ObjectId" object_id, 1 "OpType" op_type, 2 "Status" status: i64, 3 "InstanceId" instance_id: String,
    4 "Proxy" proxy: i64, 5 "IpHeaders" ip_headers: Vec<String>, 6 "MemberAppId" member_app_id: i64,
    7 "MemberUin" member_uin: String, 8 "Tags" tags: Vec<TagInfo>
} }

/// Response of [`ModifyObject`]: empty.
pub type ModifyObjectOutput = Empty;

/// Modifies objects: `ModifyObjects` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=ModifyObjects>.
///
/// Errors: [`codes::FAILED_OPERATION_MYSQL_DB_OPERATION_FAILED`], [`codes::INTERNAL_ERROR_SSA_CALL_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyObjects {
    /// Required.
    pub object_id: Vec<String>,
    /// Required.
    pub op_type: String,
    pub instance_id: Option<String>,
    pub objects: Option<Vec<Object>>,
}
operation! { ModifyObjects(object_id: Vec<String>, op_type: String) "ModifyObjects" -> Empty {
    0 "ObjectId" object_id, 1 "OpType" op_type, 2 "InstanceId" instance_id: String, 3 "Objects" objects: Vec<Object>
} }

/// Response of [`ModifyObjects`]: empty.
pub type ModifyObjectsOutput = Empty;

/// In the request of [`ModifyObjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Object {
    pub object_id: Option<String>,
    pub member_app_id: Option<i64>,
    pub member_uin: Option<String>,
    pub member_nick_name: Option<String>,
}
input! { Object() {
    0 "ObjectId" object_id: String, 1 "MemberAppId" member_app_id: i64, 2 "MemberUin" member_uin: String,
    3 "MemberNickName" member_nick_name: String
} }

/// Modifies owasp domain update status: `ModifyOwaspDomainUpdateStatus` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=ModifyOwaspDomainUpdateStatus>.
///
/// Errors: [`codes::FAILED_OPERATION_MYSQL_DB_OPERATION_FAILED`], [`codes::INTERNAL_ERROR_SSA_CALL_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOwaspDomainUpdateStatus {
    /// Required.
    pub domain: String,
    /// Required.
    pub update_status: i64,
}
operation! { ModifyOwaspDomainUpdateStatus(domain: String, update_status: i64)
    "ModifyOwaspDomainUpdateStatus" -> Empty {
    0 "Domain" domain, 1 "UpdateStatus" update_status
} }

/// Response of [`ModifyOwaspDomainUpdateStatus`]: empty.
pub type ModifyOwaspDomainUpdateStatusOutput = Empty;

/// Modifies owasp rule status: `ModifyOwaspRuleStatus` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=ModifyOwaspRuleStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOwaspRuleStatus {
    /// Required.
    pub domain: String,
    /// Required.
    pub rule_status: i64,
    /// Required.
    pub select_all: bool,
    pub rule_ids: Option<Vec<String>>,
    pub type_id: Option<i64>,
    pub reason: Option<i64>,
}
operation! { ModifyOwaspRuleStatus(domain: String, rule_status: i64, select_all: bool)
    "ModifyOwaspRuleStatus" -> Empty {
    0 "Domain" domain, 1 "RuleStatus" rule_status, 2 "SelectAll" select_all, 3 "RuleIDs" rule_ids: Vec<String>,
    4 "TypeId" type_id: i64, 5 "Reason" reason: i64
} }

/// Response of [`ModifyOwaspRuleStatus`]: empty.
pub type ModifyOwaspRuleStatusOutput = Empty;

/// Modifies owasp rule type action: `ModifyOwaspRuleTypeAction` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=ModifyOwaspRuleTypeAction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOwaspRuleTypeAction {
    /// Required.
    pub domain: String,
    /// Required.
    pub type_ids: Vec<String>,
    /// Required.
    pub rule_type_action: i64,
}
operation! { ModifyOwaspRuleTypeAction(domain: String, type_ids: Vec<String>, rule_type_action: i64)
    "ModifyOwaspRuleTypeAction" -> Empty {
    0 "Domain" domain, 1 "TypeIDs" type_ids, 2 "RuleTypeAction" rule_type_action
} }

/// Response of [`ModifyOwaspRuleTypeAction`]: empty.
pub type ModifyOwaspRuleTypeActionOutput = Empty;

/// Modifies owasp rule type level: `ModifyOwaspRuleTypeLevel` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=ModifyOwaspRuleTypeLevel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOwaspRuleTypeLevel {
    /// Required.
    pub domain: String,
    /// Required.
    pub type_ids: Vec<String>,
    /// Required.
    pub rule_type_level: i64,
}
operation! { ModifyOwaspRuleTypeLevel(domain: String, type_ids: Vec<String>, rule_type_level: i64)
    "ModifyOwaspRuleTypeLevel" -> Empty {
    0 "Domain" domain, 1 "TypeIDs" type_ids, 2 "RuleTypeLevel" rule_type_level
} }

/// Response of [`ModifyOwaspRuleTypeLevel`]: empty.
pub type ModifyOwaspRuleTypeLevelOutput = Empty;

/// Modifies owasp rule type status: `ModifyOwaspRuleTypeStatus` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=ModifyOwaspRuleTypeStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOwaspRuleTypeStatus {
    /// Required.
    pub domain: String,
    /// Required.
    pub type_ids: Vec<String>,
    /// Required.
    pub rule_type_status: i64,
}
operation! { ModifyOwaspRuleTypeStatus(domain: String, type_ids: Vec<String>, rule_type_status: i64)
    "ModifyOwaspRuleTypeStatus" -> Empty {
    0 "Domain" domain, 1 "TypeIDs" type_ids, 2 "RuleTypeStatus" rule_type_status
} }

/// Response of [`ModifyOwaspRuleTypeStatus`]: empty.
pub type ModifyOwaspRuleTypeStatusOutput = Empty;

/// Modifies owasp white rule: `ModifyOwaspWhiteRule` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=ModifyOwaspWhiteRule>.
///
/// Errors: [`codes::DRY_RUN_OPERATION`], [`codes::INVALID_PARAMETER_INVALID_CERTIFICATE`],
/// [`codes::INVALID_PARAMETER_QUERY_CERT_BY_SSLID_FAILED`], [`codes::INVALID_PARAMETER_VALUE_INVALID_REQUEST`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOwaspWhiteRule {
    /// Required.
    pub rule_id: i64,
    /// Required.
    pub name: String,
    /// Required.
    pub domain: String,
    /// Required.
    pub strategies: Vec<Strategy>,
    /// Required.
    pub ids: Vec<i64>,
    /// Required.
    pub r#type: i64,
    /// Required.
    pub job_type: String,
    /// Required.
    pub job_date_time: JobDateTime,
    /// Required.
    pub expire_time: i64,
    pub status: Option<i64>,
    pub logical_op: Option<String>,
}

/// Arguments of [`ModifyOwaspWhiteRule::new`].
pub struct ModifyOwaspWhiteRuleRequired {
    pub rule_id: i64,
    pub name: String,
    pub domain: String,
    pub strategies: Vec<Strategy>,
    pub ids: Vec<i64>,
    pub r#type: i64,
    pub job_type: String,
    pub job_date_time: JobDateTime,
    pub expire_time: i64,
}
operation! {
    ModifyOwaspWhiteRule { ModifyOwaspWhiteRuleRequired: rule_id, name, domain, strategies, ids, r#type, job_type, job_date_time, expire_time }
    "ModifyOwaspWhiteRule" -> Empty {
    0 "RuleId" rule_id, 1 "Name" name, 2 "Domain" domain, 3 "Strategies" strategies, 4 "Ids" ids, 5 "Type" r#type,
    6 "JobType" job_type, 7 "JobDateTime" job_date_time, 8 "ExpireTime" expire_time, 9 "Status" status: i64,
    10 "LogicalOp" logical_op: String
} }

/// Response of [`ModifyOwaspWhiteRule`]: empty.
pub type ModifyOwaspWhiteRuleOutput = Empty;

/// Modifies protect group: `ModifyProtectGroup` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=ModifyProtectGroup>.
///
/// Errors: [`codes::FAILED_OPERATION_DOMAIN_NAME_VERIFICATION_ERROR`], [`codes::INTERNAL_ERROR_UNKNOWN_ERR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyProtectGroup {
    /// Required.
    pub name: String,
    /// Required.
    pub group_id: i64,
    pub remark: Option<String>,
    pub domains: Option<Vec<String>>,
}
operation! { ModifyProtectGroup(name: String, group_id: i64) "ModifyProtectGroup" -> ModifyProtectGroupOutput {
    0 "Name" name, 1 "GroupId" group_id, 2 "Remark" remark: String, 3 "Domains" domains: Vec<String>
} }

/// Response of [`ModifyProtectGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyProtectGroupOutput {
    pub group_id: Option<i64>,
}
model! { ModifyProtectGroupOutput {
    0 "GroupId" group_id: i64
} }

/// Modifies protection level: `ModifyProtectionLevel` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=ModifyProtectionLevel>.
///
/// Errors: [`codes::FAILED_OPERATION_MYSQL_DB_OPERATION_FAILED`], [`codes::UNSUPPORTED_OPERATION_INVALID_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyProtectionLevel {
    pub domain: Option<String>,
    pub level: Option<i64>,
}
operation! { ModifyProtectionLevel() "ModifyProtectionLevel" -> Empty {
    0 "Domain" domain: String, 1 "Level" level: i64
} }

/// Response of [`ModifyProtectionLevel`]: empty.
pub type ModifyProtectionLevelOutput = Empty;

/// Modifies protection status: `ModifyProtectionStatus` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=ModifyProtectionStatus>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_SPECIFICATION_ERR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyProtectionStatus {
    /// Required.
    pub domain: String,
    /// Required.
    pub status: i64,
    pub edition: Option<String>,
}
operation! { ModifyProtectionStatus(domain: String, status: i64) "ModifyProtectionStatus" -> Empty {
    0 "Domain" domain, 1 "Status" status, 2 "Edition" edition: String
} }

/// Response of [`ModifyProtectionStatus`]: empty.
pub type ModifyProtectionStatusOutput = Empty;

/// Modifies sparta protection: `ModifySpartaProtection` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=ModifySpartaProtection>.
///
/// Errors: [`codes::FAILED_OPERATION_MYSQL_DB_OPERATION_FAILED`], [`codes::INTERNAL_ERROR_ASYNCHRONOUS_CALL_FAILED`],
/// [`codes::INVALID_PARAMETER_CERTIFICATION_PARAMETER_ERR`], [`codes::INVALID_PARAMETER_PORT_PARAMETER_ERR`],
/// [`codes::INVALID_PARAMETER_PROTECTION_DOMAIN_PARAMETER_ERR`], [`codes::INVALID_PARAMETER_SUPPORT_TLS_CONF_FAILED`],
/// [`codes::INVALID_PARAMETER_TLS_PARAMETER_ERR`], [`codes::INVALID_PARAMETER_UPSTREAM_PARAMETER_ERR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySpartaProtection {
    /// Required.
    pub domain: String,
    /// Required.
    pub domain_id: String,
    /// Required.
    pub instance_id: String,
    pub cert_type: Option<i64>,
    pub cert: Option<String>,
    /// Secret.
    pub private_key: Option<Secret>,
    pub ssl_id: Option<String>,
    pub is_cdn: Option<i64>,
    pub upstream_scheme: Option<String>,
    pub https_upstream_port: Option<String>,
    pub https_rewrite: Option<i64>,
    pub upstream_type: Option<i64>,
    pub upstream_domain: Option<String>,
    pub src_list: Option<Vec<String>>,
    pub is_http2: Option<i64>,
    pub is_websocket: Option<i64>,
    pub load_balance: Option<i64>,
    /// Deprecated.
    pub is_gray: Option<i64>,
    pub edition: Option<String>,
    pub ports: Option<Vec<SpartaProtectionPort>>,
    pub is_keep_alive: Option<String>,
    /// Deprecated.
    pub anycast: Option<i64>,
    pub weights: Option<Vec<i64>>,
    pub active_check: Option<i64>,
    pub tls_version: Option<i64>,
    pub ciphers: Option<Vec<i64>>,
    pub cipher_template: Option<i64>,
    pub proxy_connect_timeout: Option<i64>,
    pub proxy_read_timeout: Option<i64>,
    pub proxy_send_timeout: Option<i64>,
    pub sni_type: Option<i64>,
    pub sni_host: Option<String>,
    pub ip_headers: Option<Vec<String>>,
    pub xff_reset: Option<i64>,
    pub note: Option<String>,
    pub upstream_host: Option<String>,
    pub proxy_buffer: Option<i64>,
    pub probe_status: Option<i64>,
    pub gm_type: Option<i64>,
    pub gm_cert_type: Option<i64>,
    pub gm_cert: Option<String>,
    /// Secret.
    pub gm_private_key: Option<Secret>,
    pub gm_enc_cert: Option<String>,
    /// Secret.
    pub gm_enc_private_key: Option<Secret>,
    pub gm_ssl_id: Option<String>,
    pub upstream_policy: Option<i64>,
    pub upstream_rules: Option<Vec<UpstreamRule>>,
    pub use_case: Option<i64>,
    pub gzip: Option<i64>,
}
operation! { ModifySpartaProtection(domain: String, domain_id: String, instance_id: String)
    "ModifySpartaProtection" -> Empty {
    0 "Domain" domain, 1 "DomainId" domain_id, 2 "InstanceID" instance_id, 3 "CertType" cert_type: i64,
    4 "Cert" cert: String, 5 "PrivateKey" private_key: Secret, 6 "SSLId" ssl_id: String, 7 "IsCdn" is_cdn: i64,
    8 "UpstreamScheme" upstream_scheme: String, 9 "HttpsUpstreamPort" https_upstream_port: String,
    10 "HttpsRewrite" https_rewrite: i64, 11 "UpstreamType" upstream_type: i64,
    12 "UpstreamDomain" upstream_domain: String, 13 "SrcList" src_list: Vec<String>, 14 "IsHttp2" is_http2: i64,
    15 "IsWebsocket" is_websocket: i64, 16 "LoadBalance" load_balance: i64, 17 "IsGray" is_gray: i64,
    18 "Edition" edition: String, 19 "Ports" ports: Vec<SpartaProtectionPort>, 20 "IsKeepAlive" is_keep_alive: String,
    21 "Anycast" anycast: i64, 22 "Weights" weights: Vec<i64>, 23 "ActiveCheck" active_check: i64,
    24 "TLSVersion" tls_version: i64, 25 "Ciphers" ciphers: Vec<i64>, 26 "CipherTemplate" cipher_template: i64,
    27 "ProxyConnectTimeout" proxy_connect_timeout: i64, 28 "ProxyReadTimeout" proxy_read_timeout: i64,
    29 "ProxySendTimeout" proxy_send_timeout: i64, 30 "SniType" sni_type: i64, 31 "SniHost" sni_host: String,
    32 "IpHeaders" ip_headers: Vec<String>, 33 "XFFReset" xff_reset: i64, 34 "Note" note: String,
    35 "UpstreamHost" upstream_host: String, 36 "ProxyBuffer" proxy_buffer: i64, 37 "ProbeStatus" probe_status: i64,
    38 "GmType" gm_type: i64, 39 "GmCertType" gm_cert_type: i64, 40 "GmCert" gm_cert: String,
    41 "GmPrivateKey" gm_private_key: Secret, 42 "GmEncCert" gm_enc_cert: String,
    43 "GmEncPrivateKey" gm_enc_private_key: Secret, 44 "GmSSLId" gm_ssl_id: String,
    45 "UpstreamPolicy" upstream_policy: i64, 46 "UpstreamRules" upstream_rules: Vec<UpstreamRule>,
    47 "UseCase" use_case: i64, 48 "Gzip" gzip: i64
} }

/// Response of [`ModifySpartaProtection`]: empty.
pub type ModifySpartaProtectionOutput = Empty;

/// In the request of [`ModifySpartaProtection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpartaProtectionPort {
    /// Required.
    pub nginx_server_id: Option<i64>,
    /// Required.
    pub port: Option<String>,
    /// Required.
    pub protocol: Option<String>,
    /// Required.
    pub upstream_port: Option<String>,
    /// Required.
    pub upstream_protocol: Option<String>,
}

/// Arguments of [`SpartaProtectionPort::new`].
pub struct SpartaProtectionPortRequired {
    pub nginx_server_id: i64,
    pub port: String,
    pub protocol: String,
    pub upstream_port: String,
    pub upstream_protocol: String,
}
input! {
    SpartaProtectionPort { SpartaProtectionPortRequired: nginx_server_id, port, protocol, upstream_port, upstream_protocol } {
    0 "NginxServerId" nginx_server_id: i64, 1 "Port" port: String, 2 "Protocol" protocol: String,
    3 "UpstreamPort" upstream_port: String, 4 "UpstreamProtocol" upstream_protocol: String
} }

/// Modifies sparta protection mode: `ModifySpartaProtectionMode` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=ModifySpartaProtectionMode>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_SPECIFICATION_ERR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySpartaProtectionMode {
    /// Required.
    pub domain: String,
    /// Required.
    pub mode: i64,
    pub edition: Option<String>,
    pub r#type: Option<i64>,
    pub instance_id: Option<String>,
}
operation! { ModifySpartaProtectionMode(domain: String, mode: i64) "ModifySpartaProtectionMode" -> Empty {
    0 "Domain" domain, 1 "Mode" mode, 2 "Edition" edition: String, 3 "Type" r#type: i64,
    4 "InstanceID" instance_id: String
} }

/// Response of [`ModifySpartaProtectionMode`]: empty.
pub type ModifySpartaProtectionModeOutput = Empty;

/// Modifies user level: `ModifyUserLevel` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=ModifyUserLevel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserLevel {
    /// Required.
    pub domain: String,
    /// Required.
    pub level: i64,
}
operation! { ModifyUserLevel(domain: String, level: i64) "ModifyUserLevel" -> Empty {
    0 "Domain" domain, 1 "Level" level
} }

/// Response of [`ModifyUserLevel`]: empty.
pub type ModifyUserLevelOutput = Empty;

/// Modifies user signature class: `ModifyUserSignatureClass` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=ModifyUserSignatureClass>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserSignatureClass {
    pub domain: Option<String>,
    pub type_id: Option<String>,
    pub status: Option<i64>,
}
operation! { ModifyUserSignatureClass() "ModifyUserSignatureClass" -> ModifyUserSignatureClassOutput {
    0 "Domain" domain: String, 1 "TypeID" type_id: String, 2 "Status" status: i64
} }

/// Response of [`ModifyUserSignatureClass`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserSignatureClassOutput {
    pub type_id: Option<String>,
    pub status: Option<i64>,
}
model! { ModifyUserSignatureClassOutput {
    0 "TypeID" type_id: String, 1 "Status" status: i64
} }

/// Modifies user signature rule: `ModifyUserSignatureRule` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=ModifyUserSignatureRule>.
///
/// Errors: [`codes::DRY_RUN_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserSignatureRule {
    /// Required.
    pub domain: String,
    pub main_class_id: Option<String>,
    pub status: Option<i64>,
    pub rule_id: Option<Vec<ReqUserRule>>,
}
operation! { ModifyUserSignatureRule(domain: String) "ModifyUserSignatureRule" -> Empty {
    0 "Domain" domain, 1 "MainClassID" main_class_id: String, 2 "Status" status: i64,
    3 "RuleID" rule_id: Vec<ReqUserRule>
} }

/// Response of [`ModifyUserSignatureRule`]: empty.
pub type ModifyUserSignatureRuleOutput = Empty;

/// In the request of [`ModifyUserSignatureRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReqUserRule {
    /// Required.
    pub id: Option<String>,
    /// Required.
    pub status: Option<i64>,
    pub reason: Option<i64>,
}
input! { ReqUserRule(id: String, status: i64) {
    0 "Id" id: String, 1 "Status" status: i64, 2 "Reason" reason: i64
} }

/// Modifies user signature rule v2: `ModifyUserSignatureRuleV2` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=ModifyUserSignatureRuleV2>.
///
/// Errors: [`codes::DRY_RUN_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserSignatureRuleV2 {
    /// Required.
    pub domain: String,
    pub main_class_id: Option<String>,
    pub status: Option<i64>,
    pub rule_id: Option<Vec<ReqUserRule>>,
}
operation! { ModifyUserSignatureRuleV2(domain: String) "ModifyUserSignatureRuleV2" -> Empty {
    0 "Domain" domain, 1 "MainClassID" main_class_id: String, 2 "Status" status: i64,
    3 "RuleID" rule_id: Vec<ReqUserRule>
} }

/// Response of [`ModifyUserSignatureRuleV2`]: empty.
pub type ModifyUserSignatureRuleV2Output = Empty;

/// Modifies waf auto deny rules: `ModifyWafAutoDenyRules` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=ModifyWafAutoDenyRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWafAutoDenyRules {
    /// Required.
    pub domain: String,
    /// Required.
    pub attack_threshold: i64,
    /// Required.
    pub time_threshold: i64,
    /// Required.
    pub deny_time_threshold: i64,
    /// Required.
    pub defense_status: i64,
}

/// Arguments of [`ModifyWafAutoDenyRules::new`].
pub struct ModifyWafAutoDenyRulesRequired {
    pub domain: String,
    pub attack_threshold: i64,
    pub time_threshold: i64,
    pub deny_time_threshold: i64,
    pub defense_status: i64,
}
operation! {
    ModifyWafAutoDenyRules { ModifyWafAutoDenyRulesRequired: domain, attack_threshold, time_threshold, deny_time_threshold, defense_status }
    "ModifyWafAutoDenyRules" -> ModifyWafAutoDenyRulesOutput {
    0 "Domain" domain, 1 "AttackThreshold" attack_threshold, 2 "TimeThreshold" time_threshold,
    3 "DenyTimeThreshold" deny_time_threshold, 4 "DefenseStatus" defense_status
} }

/// Response of [`ModifyWafAutoDenyRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWafAutoDenyRulesOutput {
    pub success: Option<ResponseCode>,
}
model! { ModifyWafAutoDenyRulesOutput {
    0 "Success" success: ResponseCode
} }

/// Modifies waf threaten intelligence: `ModifyWafThreatenIntelligence` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=ModifyWafThreatenIntelligence>.
///
/// Errors: [`codes::FAILED_OPERATION_MYSQL_DB_OPERATION_FAILED`], [`codes::FAILED_OPERATION_REDIS_OPERATION_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWafThreatenIntelligence {
    pub waf_threaten_intelligence_details: Option<WafThreatenIntelligenceDetails>,
}
operation! { ModifyWafThreatenIntelligence() "ModifyWafThreatenIntelligence" -> ModifyWafThreatenIntelligenceOutput {
    0 "WafThreatenIntelligenceDetails" waf_threaten_intelligence_details: WafThreatenIntelligenceDetails
} }

/// Response of [`ModifyWafThreatenIntelligence`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWafThreatenIntelligenceOutput {
    pub waf_threaten_intelligence_details: Option<WafThreatenIntelligenceDetails>,
}
model! { ModifyWafThreatenIntelligenceOutput {
    0 "WafThreatenIntelligenceDetails" waf_threaten_intelligence_details: WafThreatenIntelligenceDetails
} }

/// Modifies webshell status: `ModifyWebshellStatus` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=ModifyWebshellStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWebshellStatus {
    /// Required.
    pub webshell: WebshellStatus,
}
operation! { ModifyWebshellStatus(webshell: WebshellStatus) "ModifyWebshellStatus" -> ModifyWebshellStatusOutput {
    0 "Webshell" webshell
} }

/// In the request of [`ModifyWebshellStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebshellStatus {
    /// Required.
    pub domain: Option<String>,
    /// Required.
    pub status: Option<i64>,
}
input! { WebshellStatus(domain: String, status: i64) {
    0 "Domain" domain: String, 1 "Status" status: i64
} }

/// Response of [`ModifyWebshellStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWebshellStatusOutput {
    pub success: Option<ResponseCode>,
}
model! { ModifyWebshellStatusOutput {
    0 "Success" success: ResponseCode
} }

/// `PostAttackDownloadTask` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=PostAttackDownloadTask>.
///
/// Errors: [`codes::FAILED_OPERATION_CLSDB_OPERATION_FAILED`], [`codes::FAILED_OPERATION_CLS_INTERNAL_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostAttackDownloadTask {
    /// Required.
    pub domain: String,
    /// Required. RFC 3339 time.
    pub start_time: String,
    /// Required. RFC 3339 time.
    pub end_time: String,
    /// Required.
    pub query_string: String,
    /// Required.
    pub task_name: String,
    pub sort: Option<String>,
    pub count: Option<i64>,
}

/// Arguments of [`PostAttackDownloadTask::new`].
pub struct PostAttackDownloadTaskRequired {
    pub domain: String,
    pub start_time: String,
    pub end_time: String,
    pub query_string: String,
    pub task_name: String,
}
operation! {
    PostAttackDownloadTask { PostAttackDownloadTaskRequired: domain, start_time, end_time, query_string, task_name }
    "PostAttackDownloadTask" -> PostAttackDownloadTaskOutput {
    0 "Domain" domain, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "QueryString" query_string,
    4 "TaskName" task_name, 5 "Sort" sort: String, 6 "Count" count: i64
} }

/// Response of [`PostAttackDownloadTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostAttackDownloadTaskOutput {
    pub flow: Option<String>,
}
model! { PostAttackDownloadTaskOutput {
    0 "Flow" flow: String
} }

/// Queries bypass all status: `QueryBypassAllStatus` of `waf` 2018-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=QueryBypassAllStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryBypassAllStatus {}
operation! { QueryBypassAllStatus() "QueryBypassAllStatus" -> QueryBypassAllStatusOutput {} }

/// Response of [`QueryBypassAllStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryBypassAllStatusOutput {
    pub result: Option<bool>,
}
model! { QueryBypassAllStatusOutput {
    0 "Result" result: bool
} }

/// Refreshes access check result: `RefreshAccessCheckResult` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=RefreshAccessCheckResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshAccessCheckResult {
    /// Required.
    pub domain: String,
}
operation! { RefreshAccessCheckResult(domain: String) "RefreshAccessCheckResult" -> Empty {
    0 "Domain" domain
} }

/// Response of [`RefreshAccessCheckResult`]: empty.
pub type RefreshAccessCheckResultOutput = Empty;

/// Removes bypass all rule: `RemoveBypassAllRule` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=RemoveBypassAllRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveBypassAllRule {}
operation! { RemoveBypassAllRule() "RemoveBypassAllRule" -> Empty {} }

/// Response of [`RemoveBypassAllRule`]: empty.
pub type RemoveBypassAllRuleOutput = Empty;

/// Searches access log: `SearchAccessLog` of `waf` 2018-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=SearchAccessLog>.
///
/// Errors: [`codes::FAILED_OPERATION_CLS_INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_UNKNOWN_ERR`],
/// [`codes::INVALID_PARAMETER_INVALID_CERTIFICATE`], [`codes::INVALID_PARAMETER_LOGIC_ERR`],
/// [`codes::INVALID_PARAMETER_QUERY_CERT_BY_SSLID_FAILED`], [`codes::INVALID_PARAMETER_QUERY_STRING_SYNTAX_ERR`],
/// [`codes::INVALID_PARAMETER_TYPE_MISMATCH`], [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAccessLog {
    /// Required.
    pub topic_id: String,
    /// Required.
    pub from: i64,
    /// Required.
    pub to: i64,
    /// Required.
    pub query: String,
    pub limit: Option<i64>,
    pub context: Option<String>,
    pub sort: Option<String>,
    pub page: Option<i64>,
}
operation! { SearchAccessLog(topic_id: String, from: i64, to: i64, query: String)
    "SearchAccessLog" -> SearchAccessLogOutput {
    0 "TopicId" topic_id, 1 "From" from, 2 "To" to, 3 "Query" query, 4 "Limit" limit: i64, 5 "Context" context: String,
    6 "Sort" sort: String, 7 "Page" page: i64
} }

/// Response of [`SearchAccessLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAccessLogOutput {
    pub context: Option<String>,
    pub list_over: Option<bool>,
    pub analysis: Option<bool>,
    /// Deprecated.
    pub col_names: Vec<String>,
    pub results: Vec<AccessLogInfo>,
    /// Deprecated.
    pub analysis_results: Vec<AccessLogItems>,
}
model! { SearchAccessLogOutput {
    0 "Context" context: String, 1 "ListOver" list_over: bool, 2 "Analysis" analysis: bool,
    3 "ColNames" col_names: Vec<String>, 4 "Results" results: Vec<AccessLogInfo>,
    5 "AnalysisResults" analysis_results: Vec<AccessLogItems>
} }

/// In the response of [`SearchAccessLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessLogInfo {
    pub time: Option<i64>,
    pub topic_id: Option<String>,
    pub topic_name: Option<String>,
    pub source: Option<String>,
    pub file_name: Option<String>,
    pub pkg_id: Option<String>,
    pub pkg_log_id: Option<String>,
    pub log_json: Option<String>,
}
model! { AccessLogInfo {
    0 "Time" time: i64, 1 "TopicId" topic_id: String, 2 "TopicName" topic_name: String, 3 "Source" source: String,
    4 "FileName" file_name: String, 5 "PkgId" pkg_id: String, 6 "PkgLogId" pkg_log_id: String,
    7 "LogJson" log_json: String
} }

/// In the response of [`SearchAccessLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessLogItems {
    pub data: Vec<AccessLogItem>,
}
model! { AccessLogItems {
    0 "Data" data: Vec<AccessLogItem>
} }

/// In the response of [`SearchAccessLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessLogItem {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { AccessLogItem {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Searches attack log: `SearchAttackLog` of `waf` 2018-01-25.
///
/// POST. Reads only. Pages by token (`Context`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=SearchAttackLog>.
///
/// Errors: [`codes::FAILED_OPERATION_CLSDB_OPERATION_FAILED`], [`codes::FAILED_OPERATION_CLS_INTERNAL_ERROR`],
/// [`codes::INTERNAL_ERROR_UNKNOWN_ERR`], [`codes::INVALID_PARAMETER_LOGIC_ERR`],
/// [`codes::INVALID_PARAMETER_QUERY_STRING_SYNTAX_ERR`], [`codes::INVALID_PARAMETER_TYPE_MISMATCH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAttackLog {
    /// Required.
    pub domain: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: String,
    /// Required.
    pub context: String,
    /// Required.
    pub query_string: String,
    pub count: Option<i64>,
    pub sort: Option<String>,
    pub page: Option<i64>,
}

/// Arguments of [`SearchAttackLog::new`].
pub struct SearchAttackLogRequired {
    pub domain: String,
    pub start_time: String,
    pub end_time: String,
    pub context: String,
    pub query_string: String,
}
operation! { SearchAttackLog { SearchAttackLogRequired: domain, start_time, end_time, context, query_string }
    "SearchAttackLog" -> SearchAttackLogOutput {
    0 "Domain" domain, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Context" context,
    4 "QueryString" query_string, 5 "Count" count: i64, 6 "Sort" sort: String, 7 "Page" page: i64
} }
paged! { SearchAttackLog: AttackLogInfo = Token "Context", "Data" data, next "Context" }

/// Response of [`SearchAttackLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAttackLogOutput {
    pub count: Option<i64>,
    pub context: Option<String>,
    pub data: Vec<AttackLogInfo>,
    pub list_over: Option<bool>,
    pub sql_flag: Option<bool>,
}
model! { SearchAttackLogOutput {
    0 "Count" count: i64, 1 "Context" context: String, 2 "Data" data: Vec<AttackLogInfo>, 3 "ListOver" list_over: bool,
    4 "SqlFlag" sql_flag: bool
} }

/// In the response of [`SearchAttackLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttackLogInfo {
    pub content: Option<String>,
    pub file_name: Option<String>,
    pub source: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub time_stamp: Option<String>,
}
model! { AttackLogInfo {
    0 "Content" content: String, 1 "FileName" file_name: String, 2 "Source" source: String,
    3 "TimeStamp" time_stamp: String
} }

/// Searches log: `SearchLog` of `waf` 2018-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=SearchLog>.
///
/// Errors: [`codes::FAILED_OPERATION_CLS_RESOURCES_NOT_FOUND`], [`codes::FAILED_OPERATION_INVALID_CONTEXT`],
/// [`codes::FAILED_OPERATION_QUERY_ERROR`], [`codes::FAILED_OPERATION_SEARCH_TIMEOUT`],
/// [`codes::FAILED_OPERATION_SYNTAX_ERROR`], [`codes::FAILED_OPERATION_TIMEOUT`],
/// [`codes::FAILED_OPERATION_TOPIC_ISOLATED`], [`codes::INTERNAL_ERROR_SEARCH_ERROR`],
/// [`codes::INTERNAL_ERROR_SEARCH_FAILED`], [`codes::INTERNAL_ERROR_SERVER_BUSY`],
/// [`codes::LIMIT_EXCEEDED_LOG_SEARCH`], [`codes::LIMIT_EXCEEDED_SEARCH_RESOURCES`],
/// [`codes::LIMIT_EXCEEDED_SEARCH_RESULT_TOO_LARGE`], [`codes::OPERATION_DENIED_ACCOUNT_DESTROY`],
/// [`codes::OPERATION_DENIED_ACCOUNT_ISOLATE`], [`codes::OPERATION_DENIED_ACCOUNT_NOT_EXISTS`],
/// [`codes::OPERATION_DENIED_NEW_SYNTAX_NOT_SUPPORTED`],
/// [`codes::OPERATION_DENIED_OPERATION_NOT_SUPPORT_IN_SEARCH_LOW`], [`codes::RESOURCE_NOT_FOUND_TOPIC_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchLog {
    /// Required.
    pub from: i64,
    /// Required.
    pub to: i64,
    /// Required.
    pub query: String,
    pub syntax_rule: Option<i64>,
    pub topic_id: Option<String>,
    pub sort: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub context: Option<String>,
    pub sampling_rate: Option<f64>,
    pub use_new_analysis: Option<bool>,
}
operation! { SearchLog(from: i64, to: i64, query: String) "SearchLog" -> SearchLogOutput {
    0 "From" from, 1 "To" to, 2 "Query" query, 3 "SyntaxRule" syntax_rule: i64, 4 "TopicId" topic_id: String,
    5 "Sort" sort: String, 6 "Limit" limit: i64, 7 "Offset" offset: i64, 8 "Context" context: String,
    9 "SamplingRate" sampling_rate: f64, 10 "UseNewAnalysis" use_new_analysis: bool
} }

/// Response of [`SearchLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchLogOutput {
    pub context: Option<String>,
    pub list_over: Option<bool>,
    pub analysis: Option<bool>,
    pub results: Vec<LogInfo>,
    pub col_names: Vec<String>,
    pub analysis_results: Vec<LogItems>,
    pub analysis_records: Vec<String>,
    pub columns: Vec<Column>,
    pub sampling_rate: Option<f64>,
}
model! { SearchLogOutput {
    0 "Context" context: String, 1 "ListOver" list_over: bool, 2 "Analysis" analysis: bool,
    3 "Results" results: Vec<LogInfo>, 4 "ColNames" col_names: Vec<String>,
    5 "AnalysisResults" analysis_results: Vec<LogItems>, 6 "AnalysisRecords" analysis_records: Vec<String>,
    7 "Columns" columns: Vec<Column>, 8 "SamplingRate" sampling_rate: f64
} }

/// In the response of [`SearchLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogInfo {
    pub time: Option<i64>,
    pub topic_id: Option<String>,
    pub topic_name: Option<String>,
    pub source: Option<String>,
    pub file_name: Option<String>,
    pub pkg_id: Option<String>,
    pub pkg_log_id: Option<String>,
    pub log_json: Option<String>,
    pub host_name: Option<String>,
    pub raw_log: Option<String>,
    pub index_status: Option<String>,
}
model! { LogInfo {
    0 "Time" time: i64, 1 "TopicId" topic_id: String, 2 "TopicName" topic_name: String, 3 "Source" source: String,
    4 "FileName" file_name: String, 5 "PkgId" pkg_id: String, 6 "PkgLogId" pkg_log_id: String,
    7 "LogJson" log_json: String, 8 "HostName" host_name: String, 9 "RawLog" raw_log: String,
    10 "IndexStatus" index_status: String
} }

/// In the response of [`SearchLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogItems {
    pub data: Vec<LogItem>,
}
model! { LogItems {
    0 "Data" data: Vec<LogItem>
} }

/// In the response of [`SearchLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogItem {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { LogItem {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`SearchLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Column {
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { Column {
    0 "Name" name: String, 1 "Type" r#type: String
} }

/// Switches domain rules: `SwitchDomainRules` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=SwitchDomainRules>.
///
/// Errors: [`codes::FAILED_OPERATION_MYSQL_DB_OPERATION_FAILED`], [`codes::FAILED_OPERATION_REDIS_OPERATION_FAILED`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchDomainRules {
    pub domain: Option<String>,
    pub ids: Option<Vec<i64>>,
    pub status: Option<i64>,
    pub reason: Option<i64>,
}
operation! { SwitchDomainRules() "SwitchDomainRules" -> Empty {
    0 "Domain" domain: String, 1 "Ids" ids: Vec<i64>, 2 "Status" status: i64, 3 "Reason" reason: i64
} }

/// Response of [`SwitchDomainRules`]: empty.
pub type SwitchDomainRulesOutput = Empty;

/// Switches elastic mode: `SwitchElasticMode` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=SwitchElasticMode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchElasticMode {
    /// Required.
    pub edition: String,
    /// Required.
    pub mode: i64,
    pub instance_id: Option<String>,
}
operation! { SwitchElasticMode(edition: String, mode: i64) "SwitchElasticMode" -> Empty {
    0 "Edition" edition, 1 "Mode" mode, 2 "InstanceID" instance_id: String
} }

/// Response of [`SwitchElasticMode`]: empty.
pub type SwitchElasticModeOutput = Empty;

/// Updates protection modes: `UpdateProtectionModes` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=UpdateProtectionModes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProtectionModes {
    /// Required.
    pub domain: String,
    /// Required.
    pub edition: String,
    /// Required.
    pub type_ids: Vec<String>,
    /// Required.
    pub mode: i64,
}
operation! { UpdateProtectionModes(domain: String, edition: String, type_ids: Vec<String>, mode: i64)
    "UpdateProtectionModes" -> UpdateProtectionModesOutput {
    0 "Domain" domain, 1 "Edition" edition, 2 "TypeIDs" type_ids, 3 "Mode" mode
} }

/// Response of [`UpdateProtectionModes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProtectionModesOutput {
    pub common_rsp: Option<CommonRspData>,
}
model! { UpdateProtectionModesOutput {
    0 "CommonRsp" common_rsp: CommonRspData
} }

/// Updates rate limit v2: `UpdateRateLimitV2` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=UpdateRateLimitV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRateLimitV2 {
    /// Required.
    pub domain: String,
    /// Required.
    pub limit_rule_id: i64,
    /// Required.
    pub name: String,
    /// Required.
    pub priority: i64,
    /// Required.
    pub status: i64,
    /// Required.
    pub limit_object: String,
    /// Required.
    pub limit_strategy: i64,
    pub limit_header_name: Option<LimitHeaderName>,
    pub limit_method: Option<LimitMethod>,
    pub limit_paths: Option<LimitPath>,
    pub limit_headers: Option<Vec<LimitHeader>>,
    pub limit_window: Option<LimitWindow>,
    pub get_params_name: Option<MatchOption>,
    pub get_params_value: Option<MatchOption>,
    pub post_params_name: Option<MatchOption>,
    pub post_params_value: Option<MatchOption>,
    pub ip_location: Option<MatchOption>,
    pub redirect_info: Option<RedirectInfo>,
    pub block_page: Option<i64>,
    pub object_src: Option<i64>,
    pub quota_share: Option<bool>,
    pub paths_option: Option<Vec<PathItem>>,
    pub order: Option<i64>,
}

/// Arguments of [`UpdateRateLimitV2::new`].
pub struct UpdateRateLimitV2Required {
    pub domain: String,
    pub limit_rule_id: i64,
    pub name: String,
    pub priority: i64,
    pub status: i64,
    pub limit_object: String,
    pub limit_strategy: i64,
}
operation! {
    UpdateRateLimitV2 { UpdateRateLimitV2Required: domain, limit_rule_id, name, priority, status, limit_object, limit_strategy }
    "UpdateRateLimitV2" -> UpdateRateLimitV2Output {
    0 "Domain" domain, 1 "LimitRuleId" limit_rule_id, 2 "Name" name, 3 "Priority" priority, 4 "Status" status,
    5 "LimitObject" limit_object, 6 "LimitStrategy" limit_strategy,
    7 "LimitHeaderName" limit_header_name: LimitHeaderName, 8 "LimitMethod" limit_method: LimitMethod,
    9 "LimitPaths" limit_paths: LimitPath, 10 "LimitHeaders" limit_headers: Vec<LimitHeader>,
    11 "LimitWindow" limit_window: LimitWindow, 12 "GetParamsName" get_params_name: MatchOption,
    13 "GetParamsValue" get_params_value: MatchOption, 14 "PostParamsName" post_params_name: MatchOption,
    15 "PostParamsValue" post_params_value: MatchOption, 16 "IpLocation" ip_location: MatchOption,
    17 "RedirectInfo" redirect_info: RedirectInfo, 18 "BlockPage" block_page: i64, 19 "ObjectSrc" object_src: i64,
    20 "QuotaShare" quota_share: bool, 21 "PathsOption" paths_option: Vec<PathItem>, 22 "Order" order: i64
} }

/// Response of [`UpdateRateLimitV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRateLimitV2Output {
    pub base_info: Option<RateLimitCommonRsp>,
    pub limit_rule_id: Option<i64>,
    pub domain: Option<String>,
}
model! { UpdateRateLimitV2Output {
    0 "BaseInfo" base_info: RateLimitCommonRsp, 1 "LimitRuleID" limit_rule_id: i64, 2 "Domain" domain: String
} }

/// `UploadSkillSecScan` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=UploadSkillSecScan>.
///
/// Errors: [`codes::INVALID_PARAMETER_SKILL_SCAN_API_KEY_DISABLED`],
/// [`codes::INVALID_PARAMETER_SKILL_SCAN_CREATE_SCAN_FAILED`], [`codes::INVALID_PARAMETER_SKILL_SCAN_INVALID_BASE64`],
/// [`codes::INVALID_PARAMETER_SKILL_SCAN_INVALID_FILE_FORMAT`], [`codes::INVALID_PARAMETER_SKILL_SCAN_INVALID_PARAM`],
/// [`codes::INVALID_PARAMETER_SKILL_SCAN_INVALID_REQUEST`], [`codes::INVALID_PARAMETER_SKILL_SCAN_NO_FILES`],
/// [`codes::INVALID_PARAMETER_SKILL_SCAN_QUERY_FAILED`], [`codes::INVALID_PARAMETER_SKILL_SCAN_RATE_LIMIT_EXCEEDED`],
/// [`codes::INVALID_PARAMETER_SKILL_SCAN_SERVICE_ID_EMPTY`], [`codes::INVALID_PARAMETER_SKILL_SCAN_SWITCH_OFF`],
/// [`codes::INVALID_PARAMETER_SKILL_SCAN_TRIGGER_FAILED`], [`codes::INVALID_PARAMETER_SKILL_SCAN_UNAUTHORIZED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadSkillSecScan {
    /// Required.
    pub service_id: String,
    /// Required.
    pub file_data: String,
    pub file_name: Option<String>,
}
operation! { UploadSkillSecScan(service_id: String, file_data: String)
    "UploadSkillSecScan" -> UploadSkillSecScanOutput {
    0 "ServiceId" service_id, 1 "FileData" file_data, 2 "FileName" file_name: String
} }

/// Response of [`UploadSkillSecScan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadSkillSecScanOutput {
    pub data: Option<SkillScanUploadData>,
}
model! { UploadSkillSecScanOutput {
    0 "Data" data: SkillScanUploadData
} }

/// In the response of [`UploadSkillSecScan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkillScanUploadData {
    pub content_hash: Option<String>,
    pub status: Option<String>,
    pub message: Option<String>,
}
model! { SkillScanUploadData {
    0 "ContentHash" content_hash: String, 1 "Status" status: String, 2 "Message" message: String
} }

/// `UpsertCCAutoStatus` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=UpsertCCAutoStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpsertCCAutoStatus {
    /// Required.
    pub domain: String,
    /// Required.
    pub value: i64,
    pub edition: Option<String>,
}
operation! { UpsertCCAutoStatus(domain: String, value: i64) "UpsertCCAutoStatus" -> UpsertCCAutoStatusOutput {
    0 "Domain" domain, 1 "Value" value, 2 "Edition" edition: String
} }

/// Response of [`UpsertCCAutoStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpsertCCAutoStatusOutput {
    pub data: Option<String>,
}
model! { UpsertCCAutoStatusOutput {
    0 "Data" data: String
} }

/// `UpsertCCRule` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=UpsertCCRule>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_SPECIFICATION_ERR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpsertCCRule {
    /// Required.
    pub domain: String,
    /// Required.
    pub name: String,
    /// Required.
    pub status: i64,
    /// Required.
    pub advance: String,
    /// Required.
    pub limit: String,
    /// Required.
    pub interval: String,
    /// Required.
    pub action_type: String,
    /// Required.
    pub priority: i64,
    /// Required.
    pub valid_time: i64,
    pub url: Option<String>,
    pub match_func: Option<i64>,
    pub options_arr: Option<String>,
    pub edition: Option<String>,
    pub r#type: Option<i64>,
    pub event_id: Option<String>,
    pub session_applied: Option<Vec<i64>>,
    pub rule_id: Option<i64>,
    pub create_time: Option<i64>,
    pub length: Option<i64>,
    pub limit_method: Option<String>,
    pub cel_rule: Option<String>,
    pub logical_op: Option<String>,
    pub page_id: Option<String>,
    pub action_ratio: Option<i64>,
    pub source: Option<String>,
    pub job_type: Option<String>,
    pub job_date_time: Option<JobDateTime>,
    pub expire_time: Option<i64>,
    pub valid_status: Option<i64>,
}

/// Arguments of [`UpsertCCRule::new`].
pub struct UpsertCCRuleRequired {
    pub domain: String,
    pub name: String,
    pub status: i64,
    pub advance: String,
    pub limit: String,
    pub interval: String,
    pub action_type: String,
    pub priority: i64,
    pub valid_time: i64,
}
operation! {
    UpsertCCRule { UpsertCCRuleRequired: domain, name, status, advance, limit, interval, action_type, priority, valid_time }
    "UpsertCCRule" -> UpsertCCRuleOutput {
    0 "Domain" domain, 1 "Name" name, 2 "Status" status, 3 "Advance" advance, 4 "Limit" limit, 5 "Interval" interval,
    6 "ActionType" action_type, 7 "Priority" priority, 8 "ValidTime" valid_time, 9 "Url" url: String,
    10 "MatchFunc" match_func: i64, 11 "OptionsArr" options_arr: String, 12 "Edition" edition: String,
    13 "Type" r#type: i64, 14 "EventId" event_id: String, 15 "SessionApplied" session_applied: Vec<i64>,
    16 "RuleId" rule_id: i64, 17 "CreateTime" create_time: i64, 18 "Length" length: i64,
    19 "LimitMethod" limit_method: String, 20 "CelRule" cel_rule: String, 21 "LogicalOp" logical_op: String,
    22 "PageId" page_id: String, 23 "ActionRatio" action_ratio: i64, 24 "Source" source: String,
    25 "JobType" job_type: String, 26 "JobDateTime" job_date_time: JobDateTime, 27 "ExpireTime" expire_time: i64,
    28 "ValidStatus" valid_status: i64
} }

/// Response of [`UpsertCCRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpsertCCRuleOutput {
    pub data: Option<String>,
    pub rule_id: Option<i64>,
}
model! { UpsertCCRuleOutput {
    0 "Data" data: String, 1 "RuleId" rule_id: i64
} }

/// `UpsertIpAccessControl` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=UpsertIpAccessControl>.
///
/// Errors: [`codes::FAILED_OPERATION_THE_NUMBER_OF_ADDED_BLACK_AND_WHITE_LIST_EXCEEDS_THE_UPPER_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_SPECIFICATION_ERR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpsertIpAccessControl {
    /// Required.
    pub domain: String,
    /// Required.
    pub items: Vec<String>,
    pub instance_id: Option<String>,
    pub edition: Option<String>,
    pub source_type: Option<String>,
}
operation! { UpsertIpAccessControl(domain: String, items: Vec<String>)
    "UpsertIpAccessControl" -> UpsertIpAccessControlOutput {
    0 "Domain" domain, 1 "Items" items, 2 "InstanceId" instance_id: String, 3 "Edition" edition: String,
    4 "SourceType" source_type: String
} }

/// Response of [`UpsertIpAccessControl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpsertIpAccessControlOutput {
    pub failed_items: Option<String>,
    pub failed_count: Option<i64>,
    pub ids: Vec<String>,
}
model! { UpsertIpAccessControlOutput {
    0 "FailedItems" failed_items: String, 1 "FailedCount" failed_count: i64, 2 "Ids" ids: Vec<String>
} }

/// `UpsertSession` of `waf` 2018-01-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=waf&Version=2018-01-25&Action=UpsertSession>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpsertSession {
    /// Required.
    pub domain: String,
    /// Required.
    pub source: String,
    /// Required.
    pub category: String,
    /// Required.
    pub key_or_start_mat: String,
    /// Required.
    pub end_mat: String,
    /// Required.
    pub start_offset: String,
    /// Required.
    pub end_offset: String,
    pub edition: Option<String>,
    pub session_name: Option<String>,
    pub session_id: Option<i64>,
    pub key: Option<String>,
}

/// Arguments of [`UpsertSession::new`].
pub struct UpsertSessionRequired {
    pub domain: String,
    pub source: String,
    pub category: String,
    pub key_or_start_mat: String,
    pub end_mat: String,
    pub start_offset: String,
    pub end_offset: String,
}
operation! {
    UpsertSession { UpsertSessionRequired: domain, source, category, key_or_start_mat, end_mat, start_offset, end_offset }
    "UpsertSession" -> UpsertSessionOutput {
    0 "Domain" domain, 1 "Source" source, 2 "Category" category, 3 "KeyOrStartMat" key_or_start_mat, 4 "EndMat" end_mat,
    5 "StartOffset" start_offset, 6 "EndOffset" end_offset, 7 "Edition" edition: String,
    8 "SessionName" session_name: String, 9 "SessionID" session_id: i64, 10 "Key" key: String
} }

/// Response of [`UpsertSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpsertSessionOutput {
    pub data: Option<String>,
    pub session_id: Option<i64>,
}
model! { UpsertSessionOutput {
    0 "Data" data: String, 1 "SessionID" session_id: i64
} }

codes! {
    AUTH_FAILURE "AuthFailure", AUTH_FAILURE_ERR_CODE_NO_PURCHASED "AuthFailure.ErrCodeNoPurchased",
    DRY_RUN_OPERATION "DryRunOperation", FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_CKAFKA_INTERNAL_ERROR "FailedOperation.CKafkaInternalError",
    FAILED_OPERATION_CLSDB_OPERATION_FAILED "FailedOperation.CLSDBOperationFailed",
    FAILED_OPERATION_CLS_INTERNAL_ERROR "FailedOperation.CLSInternalError",
    FAILED_OPERATION_CLS_RESOURCES_NOT_FOUND "FailedOperation.CLSResourcesNotFound",
    FAILED_OPERATION_CERTIFICATE_NOT_FOUND "FailedOperation.CertificateNotFound",
    FAILED_OPERATION_CLICK_HOUSE_OPERATION_FAILED "FailedOperation.ClickHouseOperationFailed",
    FAILED_OPERATION_DOMAIN_NAME_VERIFICATION_ERROR "FailedOperation.DomainNameVerificationError",
    FAILED_OPERATION_INVALID_CONTEXT "FailedOperation.InvalidContext",
    FAILED_OPERATION_MONGO_OPERATION_FAILED "FailedOperation.MongoOperationFailed",
    FAILED_OPERATION_MYSQL_DB_OPERATION_FAILED "FailedOperation.MysqlDBOperationFailed",
    FAILED_OPERATION_QUERY_ERROR "FailedOperation.QueryError",
    FAILED_OPERATION_REDIS_OPERATION_FAILED "FailedOperation.RedisOperationFailed",
    FAILED_OPERATION_SEARCH_TIMEOUT "FailedOperation.SearchTimeout",
    FAILED_OPERATION_SESSION_IN_USED "FailedOperation.SessionInUsed",
    FAILED_OPERATION_SYNTAX_ERROR "FailedOperation.SyntaxError",
    FAILED_OPERATION_TAG_QPS_LIMIT "FailedOperation.TagQpsLimit",
    FAILED_OPERATION_THE_BATCH_PROTECTION_RULE_NAME_ALREADY_EXISTS "FailedOperation.TheBatchProtectionRuleNameAlreadyExists",
    FAILED_OPERATION_THE_FOLLOWING_DOMAINS_HAVE_EXCEEDED_THE_UPPER_LIMIT "FailedOperation.TheFollowingDomainsHaveExceededTheUpperLimit",
    FAILED_OPERATION_THE_FOLLOWING_DOMAINS_HAVE_INVALID_THE_UPPER_LIMIT "FailedOperation.TheFollowingDomainsHaveInvalidTheUpperLimit",
    FAILED_OPERATION_THE_NAME_OF_THE_BATCH_PROTECTION_RULE_CANNOT_BE_EMPTY "FailedOperation.TheNameOfTheBatchProtectionRuleCannotBeEmpty",
    FAILED_OPERATION_THE_NUMBER_OF_ADDED_BLACK_AND_WHITE_LIST_EXCEEDS_THE_UPPER_LIMIT "FailedOperation.TheNumberOfAddedBlackAndWhiteListExceedsTheUpperLimit",
    FAILED_OPERATION_THE_NUMBER_OF_ONE_TIME_DELETIONS_REACHED_THE_UPPER_LIMIT "FailedOperation.TheNumberOfOneTimeDeletionsReachedTheUpperLimit",
    FAILED_OPERATION_TIMEOUT "FailedOperation.Timeout", FAILED_OPERATION_TOPIC_CLOSED "FailedOperation.TopicClosed",
    FAILED_OPERATION_TOPIC_ISOLATED "FailedOperation.TopicIsolated", INTERNAL_ERROR "InternalError",
    INTERNAL_ERROR_ASYNCHRONOUS_CALL_FAILED "InternalError.AsynchronousCallFailed",
    INTERNAL_ERROR_DB_ERR "InternalError.DBErr", INTERNAL_ERROR_SSL_CALL_FAILED "InternalError.SSLCallFailed",
    INTERNAL_ERROR_SEARCH_ERROR "InternalError.SearchError", INTERNAL_ERROR_SEARCH_FAILED "InternalError.SearchFailed",
    INTERNAL_ERROR_SERVER_BUSY "InternalError.ServerBusy", INTERNAL_ERROR_SSA_CALL_FAILED "InternalError.SsaCallFailed",
    INTERNAL_ERROR_UNKNOWN "InternalError.Unknown", INTERNAL_ERROR_UNKNOWN_ERR "InternalError.UnknownErr",
    INVALID_PARAMETER "InvalidParameter", INVALID_PARAMETER_BOT_NAME_REPEAT_ERR "InvalidParameter.BotNameRepeatErr",
    INVALID_PARAMETER_BOT_SCENE_NOT_EXIST_ERR "InvalidParameter.BotSceneNotExistErr",
    INVALID_PARAMETER_CERTIFICATE_CHECK_ERR "InvalidParameter.CertificateCheckErr",
    INVALID_PARAMETER_CERTIFICATION_PARAMETER_ERR "InvalidParameter.CertificationParameterErr",
    INVALID_PARAMETER_DOMAIN_EXCEEDS_LIMIT_ERR "InvalidParameter.DomainExceedsLimitErr",
    INVALID_PARAMETER_DOMAIN_NOT_RECORD "InvalidParameter.DomainNotRecord",
    INVALID_PARAMETER_INVALID_CERTIFICATE "InvalidParameter.InvalidCertificate",
    INVALID_PARAMETER_LLM_CONTENT_EMPTY "InvalidParameter.LLMContentEmpty",
    INVALID_PARAMETER_LLM_INTERNAL_ERROR "InvalidParameter.LLMInternalError",
    INVALID_PARAMETER_LLM_INVALID_TYPE "InvalidParameter.LLMInvalidType",
    INVALID_PARAMETER_LLM_NO_RULES "InvalidParameter.LLMNoRules",
    INVALID_PARAMETER_LLM_PARSE_FAILED "InvalidParameter.LLMParseFailed",
    INVALID_PARAMETER_LLM_REQUEST_ID_EMPTY "InvalidParameter.LLMRequestIdEmpty",
    INVALID_PARAMETER_LLM_SERVICE_ID_EMPTY "InvalidParameter.LLMServiceIdEmpty",
    INVALID_PARAMETER_LLM_SWITCH_OFF "InvalidParameter.LLMSwitchOff",
    INVALID_PARAMETER_LOGIC_ERR "InvalidParameter.LogicErr",
    INVALID_PARAMETER_PORT_PARAMETER_ERR "InvalidParameter.PortParameterErr",
    INVALID_PARAMETER_PROTECTION_DOMAIN_PARAMETER_ERR "InvalidParameter.ProtectionDomainParameterErr",
    INVALID_PARAMETER_QUERY_CERT_BY_SSLID_FAILED "InvalidParameter.QueryCertBySSLIDFailed",
    INVALID_PARAMETER_QUERY_STRING_SYNTAX_ERR "InvalidParameter.QueryStringSyntaxErr",
    INVALID_PARAMETER_SQL_SYNTAX_ERR "InvalidParameter.SQLSyntaxErr",
    INVALID_PARAMETER_SKILL_SCAN_API_KEY_DISABLED "InvalidParameter.SkillScanApiKeyDisabled",
    INVALID_PARAMETER_SKILL_SCAN_CREATE_SCAN_FAILED "InvalidParameter.SkillScanCreateScanFailed",
    INVALID_PARAMETER_SKILL_SCAN_INVALID_BASE64 "InvalidParameter.SkillScanInvalidBase64",
    INVALID_PARAMETER_SKILL_SCAN_INVALID_FILE_FORMAT "InvalidParameter.SkillScanInvalidFileFormat",
    INVALID_PARAMETER_SKILL_SCAN_INVALID_PARAM "InvalidParameter.SkillScanInvalidParam",
    INVALID_PARAMETER_SKILL_SCAN_INVALID_REQUEST "InvalidParameter.SkillScanInvalidRequest",
    INVALID_PARAMETER_SKILL_SCAN_NO_FILES "InvalidParameter.SkillScanNoFiles",
    INVALID_PARAMETER_SKILL_SCAN_QUERY_FAILED "InvalidParameter.SkillScanQueryFailed",
    INVALID_PARAMETER_SKILL_SCAN_RATE_LIMIT_EXCEEDED "InvalidParameter.SkillScanRateLimitExceeded",
    INVALID_PARAMETER_SKILL_SCAN_SERVICE_ID_EMPTY "InvalidParameter.SkillScanServiceIdEmpty",
    INVALID_PARAMETER_SKILL_SCAN_SWITCH_OFF "InvalidParameter.SkillScanSwitchOff",
    INVALID_PARAMETER_SKILL_SCAN_TRIGGER_FAILED "InvalidParameter.SkillScanTriggerFailed",
    INVALID_PARAMETER_SKILL_SCAN_UNAUTHORIZED "InvalidParameter.SkillScanUnauthorized",
    INVALID_PARAMETER_SUPPORT_TLS_CONF_FAILED "InvalidParameter.SupportTLSConfFailed",
    INVALID_PARAMETER_TLS_PARAMETER_ERR "InvalidParameter.TLSParameterErr",
    INVALID_PARAMETER_TYPE_MISMATCH "InvalidParameter.TypeMismatch",
    INVALID_PARAMETER_UNAUTHORIZED_OPERATION_PARAMETER_ERR "InvalidParameter.UnauthorizedOperationParameterErr",
    INVALID_PARAMETER_UNKNOWN_ACTION "InvalidParameter.UnknownAction",
    INVALID_PARAMETER_UPSTREAM_PARAMETER_ERR "InvalidParameter.UpstreamParameterErr",
    INVALID_PARAMETER_XFF_RESET_PARAMETER_ERR "InvalidParameter.XFFResetParameterErr",
    INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_CEL_LENGTH_EXCEED_LIMIT "InvalidParameterValue.CELLengthExceedLimit",
    INVALID_PARAMETER_VALUE_CEL_SYNTAX_ERR "InvalidParameterValue.CELSyntaxErr",
    INVALID_PARAMETER_VALUE_INVALID_REQUEST "InvalidParameterValue.InvalidRequest", LIMIT_EXCEEDED "LimitExceeded",
    LIMIT_EXCEEDED_EXPORT "LimitExceeded.Export", LIMIT_EXCEEDED_LOG_SEARCH "LimitExceeded.LogSearch",
    LIMIT_EXCEEDED_SEARCH_RESOURCES "LimitExceeded.SearchResources",
    LIMIT_EXCEEDED_SEARCH_RESULT_TOO_LARGE "LimitExceeded.SearchResultTooLarge",
    LIMIT_EXCEEDED_SPECIFICATION_ERR "LimitExceeded.SpecificationErr", MISSING_PARAMETER "MissingParameter",
    OPERATION_DENIED "OperationDenied", OPERATION_DENIED_ACL_FAILED "OperationDenied.ACLFailed",
    OPERATION_DENIED_ACCOUNT_DESTROY "OperationDenied.AccountDestroy",
    OPERATION_DENIED_ACCOUNT_ISOLATE "OperationDenied.AccountIsolate",
    OPERATION_DENIED_ACCOUNT_NOT_EXISTS "OperationDenied.AccountNotExists",
    OPERATION_DENIED_ANALYSIS_SWITCH_CLOSE "OperationDenied.AnalysisSwitchClose",
    OPERATION_DENIED_NEW_SYNTAX_NOT_SUPPORTED "OperationDenied.NewSyntaxNotSupported",
    OPERATION_DENIED_OPERATION_NOT_SUPPORT_IN_SEARCH_LOW "OperationDenied.OperationNotSupportInSearchLow",
    REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded", RESOURCE_IN_USE "ResourceInUse",
    RESOURCE_IN_USE_EMPTY_ERR "ResourceInUse.EmptyErr", RESOURCE_INSUFFICIENT "ResourceInsufficient",
    RESOURCE_NOT_FOUND "ResourceNotFound", RESOURCE_NOT_FOUND_EXPORT_NOT_EXIST "ResourceNotFound.ExportNotExist",
    RESOURCE_NOT_FOUND_LOGSET_NOT_EXIST "ResourceNotFound.LogsetNotExist",
    RESOURCE_NOT_FOUND_NOT_FOUND "ResourceNotFound.NotFound",
    RESOURCE_NOT_FOUND_TOPIC_NOT_EXIST "ResourceNotFound.TopicNotExist", RESOURCE_UNAVAILABLE "ResourceUnavailable",
    RESOURCE_UNAVAILABLE_DOMAIN_IPV6_IN_CONFIG_ERR "ResourceUnavailable.DomainIpv6InConfigErr",
    RESOURCE_UNAVAILABLE_SSL_CERTIFICATE_ERR "ResourceUnavailable.SSLCertificateErr",
    RESOURCES_SOLD_OUT "ResourcesSoldOut", UNAUTHORIZED_OPERATION "UnauthorizedOperation",
    UNKNOWN_PARAMETER "UnknownParameter", UNSUPPORTED_OPERATION "UnsupportedOperation",
    UNSUPPORTED_OPERATION_BOT_SERVICE_NOT_SUBSCRIBE_ERR "UnsupportedOperation.BotServiceNotSubscribeErr",
    UNSUPPORTED_OPERATION_INVALID_REQUEST "UnsupportedOperation.InvalidRequest"
}

#[cfg(feature = "unstable-registry")]
register! {
    AddAntiFakeUrl, AddAntiInfoLeakRules, AddAreaBanAreas, AddAttackWhiteRule, AddBatchCustomRule,
    AddBatchCustomWhiteRule, AddBypassAllRule, AddCustomRule, AddCustomWhiteRule, AddDomainWhiteRule,
    AddSpartaProtection, BatchOperateUserSignatureRules, CreateAccessExport, CreateAreaBanRule,
    CreateBatchIpAccessControl, CreateDeals, CreateExport, CreateHost, CreateIpAccessControl, CreateOwaspWhiteRule,
    CreatePostCKafkaFlow, CreatePostCLSFlow, CreateProtectGroup, CreateRateLimitV2, DeleteAccessExport,
    DeleteAntiFakeUrl, DeleteAntiInfoLeakRule, DeleteAttackDownloadRecord, DeleteAttackWhiteRule, DeleteBatchCustomRule,
    DeleteBatchCustomWhiteRule, DeleteBatchIpAccessControl, DeleteBotSceneUCBRule, DeleteCCRule, DeleteCustomRule,
    DeleteCustomWhiteRule, DeleteDomainWhiteRules, DeleteExport, DeleteHost, DeleteIpAccessControl,
    DeleteIpAccessControlV2, DeleteOwaspRuleStatus, DeleteOwaspWhiteRule, DeleteProtectGroup, DeleteProtectGroupDomain,
    DeleteRateLimitsV2, DeleteSession, DeleteSpartaProtection, DescribeAccessExports, DescribeAccessFastAnalysis,
    DescribeAccessHistogram, DescribeAccessIndex, DescribeAntiFakeRules, DescribeAntiInfoLeakageRules,
    DescribeApiAggregateTopN, DescribeApiDetail, DescribeApiListVersionTwo, DescribeApiSecEventDetail,
    DescribeApiSecEventList, DescribeApiSecSensitiveRuleList, DescribeAreaBanAreas, DescribeAreaBanRule,
    DescribeAreaBanSupportAreas, DescribeAttackOverview, DescribeAttackType, DescribeAttackWhiteRule,
    DescribeAutoDenyIP, DescribeBatchCustomRuleList, DescribeBatchCustomWhiteRules, DescribeBatchIpAccessControl,
    DescribeBotIdRule, DescribeBotSceneList, DescribeBotSceneOverview, DescribeBotSceneUCBRule, DescribeCCAutoStatus,
    DescribeCCRule, DescribeCCRuleList, DescribeCertificateVerifyResult, DescribeCiphersDetail, DescribeCustomRuleList,
    DescribeCustomWhiteRule, DescribeDomainCountInfo, DescribeDomainDetailsClb, DescribeDomainDetailsSaas,
    DescribeDomainRules, DescribeDomainVerifyResult, DescribeDomainWhiteRules, DescribeDomains, DescribeExports,
    DescribeFindDomainList, DescribeFlowTrend, DescribeHistogram, DescribeHost, DescribeHostLimit, DescribeHosts,
    DescribeInstances, DescribeIpAccessControl, DescribeIpHitItems, DescribeLLMContentSecCheck, DescribeLogHistogram,
    DescribeModuleStatus, DescribeObjects, DescribeOwaspRuleTypes, DescribeOwaspRules, DescribeOwaspWhiteRules,
    DescribePeakPoints, DescribePeakValue, DescribePolicyStatus, DescribePorts, DescribePostCKafkaFlows,
    DescribePostCLSFlows, DescribeProtectGroup, DescribeProtectionModes, DescribeQClawContentSecCheck,
    DescribeRateLimitsV2, DescribeRuleLimit, DescribeScanIp, DescribeSession, DescribeSkillSecScanResult,
    DescribeSpartaProtectionInfo, DescribeTlsVersion, DescribeTopAttackDomain, DescribeTopics,
    DescribeUserCdcClbWafRegions, DescribeUserClbWafRegions, DescribeUserDomainInfo, DescribeUserLevel,
    DescribeUserSignatureClass, DescribeUserSignatureRule, DescribeUserSignatureRuleV2, DescribeVipInfo,
    DescribeWafAutoDenyRules, DescribeWafAutoDenyStatus, DescribeWafThreatenIntelligence, DescribeWebshellStatus,
    DestroyPostCKafkaFlow, DestroyPostCLSFlow, EnableRateLimitsV2, FreshAntiFakeUrl, GenerateDealsAndPayNew,
    GenerateLLMSecAnswer, GetAttackDownloadRecords, GetAttackHistogram, GetAttackTotalCount, GetInstanceQpsLimit,
    GetOrganizationRole, ImportIpAccessControl, ModifyAntiFakeUrl, ModifyAntiFakeUrlStatus,
    ModifyAntiInfoLeakRuleStatus, ModifyAntiInfoLeakRules, ModifyApiAnalyzeStatus, ModifyApiSecEventChange,
    ModifyApiSecSensitiveRule, ModifyAreaBanAreas, ModifyAreaBanRule, ModifyAreaBanStatus, ModifyAttackWhiteRule,
    ModifyBatchCustomRule, ModifyBatchCustomRuleStatus, ModifyBatchCustomWhiteRule, ModifyBatchCustomWhiteRuleStatus,
    ModifyBatchIpAccessControl, ModifyBotIdRule, ModifyBotSceneStatus, ModifyBotSceneUCBRule, ModifyBotStatus,
    ModifyCustomRule, ModifyCustomRuleStatus, ModifyCustomWhiteRule, ModifyCustomWhiteRuleStatus,
    ModifyDomainIpv6Status, ModifyDomainPostAction, ModifyDomainWhiteRule, ModifyDomainsCLSStatus, ModifyGenerateDeals,
    ModifyHost, ModifyHostFlowMode, ModifyHostMode, ModifyHostStatus, ModifyInstanceAttackLogPost,
    ModifyInstanceElasticMode, ModifyInstanceName, ModifyInstanceQpsLimit, ModifyInstanceRenewFlag,
    ModifyIpAccessControl, ModifyModuleStatus, ModifyObject, ModifyObjects, ModifyOwaspDomainUpdateStatus,
    ModifyOwaspRuleStatus, ModifyOwaspRuleTypeAction, ModifyOwaspRuleTypeLevel, ModifyOwaspRuleTypeStatus,
    ModifyOwaspWhiteRule, ModifyProtectGroup, ModifyProtectionLevel, ModifyProtectionStatus, ModifySpartaProtection,
    ModifySpartaProtectionMode, ModifyUserLevel, ModifyUserSignatureClass, ModifyUserSignatureRule,
    ModifyUserSignatureRuleV2, ModifyWafAutoDenyRules, ModifyWafThreatenIntelligence, ModifyWebshellStatus,
    PostAttackDownloadTask, QueryBypassAllStatus, RefreshAccessCheckResult, RemoveBypassAllRule, SearchAccessLog,
    SearchAttackLog, SearchLog, SwitchDomainRules, SwitchElasticMode, UpdateProtectionModes, UpdateRateLimitV2,
    UploadSkillSecScan, UpsertCCAutoStatus, UpsertCCRule, UpsertIpAccessControl, UpsertSession
}
