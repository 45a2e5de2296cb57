//! `waf` 2018-01-25.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "waf", version: "2018-01-25", code: "waf", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAntiFakeUrl {
    pub domain: String,
    pub name: String,
    pub uri: String,
}
operation! { AddAntiFakeUrl(domain: String, name: String, uri: String) "AddAntiFakeUrl" -> AddAntiFakeUrlOutput {
    0 "Domain" domain, 1 "Name" name, 2 "Uri" uri
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAntiFakeUrlOutput {
    pub result: Option<String>,
    pub id: Option<String>,
}
model! { AddAntiFakeUrlOutput {
    0 "Result" result, 1 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAntiInfoLeakRules {
    pub domain: String,
    pub name: String,
    pub action_type: u64,
    pub strategies: Vec<StrategyForAntiInfoLeak>,
    pub uri: Option<String>,
}
operation! { AddAntiInfoLeakRules(domain: String, name: String, action_type: u64, strategies: Vec<StrategyForAntiInfoLeak>)
    "AddAntiInfoLeakRules" -> AddAntiInfoLeakRulesOutput {
    0 "Domain" domain, 1 "Name" name, 2 "ActionType" action_type, 3 "Strategies" strategies, 4 "Uri" uri: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StrategyForAntiInfoLeak {
    pub field: Option<String>,
    pub compare_func: Option<String>,
    pub content: Option<String>,
}
input! { StrategyForAntiInfoLeak(field: String, compare_func: String, content: String) {
    0 "Field" field: String, 1 "CompareFunc" compare_func: String, 2 "Content" content: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAntiInfoLeakRulesOutput {
    pub rule_id: Option<i64>,
}
model! { AddAntiInfoLeakRulesOutput {
    0 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAreaBanAreas {
    pub domain: String,
    pub areas: Vec<String>,
    pub edition: Option<String>,
    pub job_type: Option<String>,
    pub job_date_time: Option<JobDateTime>,
}
operation! { AddAreaBanAreas(domain: String, areas: Vec<String>) "AddAreaBanAreas" -> Empty {
    0 "Domain" domain, 1 "Areas" areas, 2 "Edition" edition: String, 3 "JobType" job_type: String,
    4 "JobDateTime" job_date_time: JobDateTime
} }

pub type AddAreaBanAreasOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimedJob {
    pub start_date_time: Option<u64>,
    pub end_date_time: Option<u64>,
}
input! { TimedJob() {
    0 "StartDateTime" start_date_time: u64, 1 "EndDateTime" end_date_time: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CronJob {
    pub days: Option<Vec<u64>>,
    pub w_days: Option<Vec<u64>>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
input! { CronJob() {
    0 "Days" days: Vec<u64>, 1 "WDays" w_days: Vec<u64>, 2 "StartTime" start_time: String, 3 "EndTime" end_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAttackWhiteRule {
    pub domain: String,
    pub status: u64,
    pub rules: Vec<UserWhiteRuleItem>,
    pub rule_id: Option<u64>,
    pub signature_id: Option<String>,
    pub signature_ids: Option<Vec<String>>,
    pub type_ids: Option<Vec<String>>,
    pub mode: Option<i64>,
    pub name: Option<String>,
}
operation! { AddAttackWhiteRule(domain: String, status: u64, rules: Vec<UserWhiteRuleItem>)
    "AddAttackWhiteRule" -> AddAttackWhiteRuleOutput {
    0 "Domain" domain, 1 "Status" status, 2 "Rules" rules, 3 "RuleId" rule_id: u64,
    4 "SignatureId" signature_id: String, 5 "SignatureIds" signature_ids: Vec<String>,
    6 "TypeIds" type_ids: Vec<String>, 7 "Mode" mode: i64, 8 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserWhiteRuleItem {
    pub match_field: Option<String>,
    pub match_method: Option<String>,
    pub match_content: Option<String>,
    pub match_params: Option<String>,
}
input! { UserWhiteRuleItem(match_field: String, match_method: String, match_content: String) {
    0 "MatchField" match_field: String, 1 "MatchMethod" match_method: String, 2 "MatchContent" match_content: String,
    3 "MatchParams" match_params: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAttackWhiteRuleOutput {
    pub rule_id: Option<u64>,
}
model! { AddAttackWhiteRuleOutput {
    0 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddBatchCustomRule {
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
    pub job_type: Option<String>,
    pub job_date_time: Option<JobDateTime>,
    pub logical_op: Option<String>,
    pub page_id: Option<String>,
    pub action_ratio: Option<u64>,
    pub group_ids: Option<Vec<u64>>,
}

/// What [`AddBatchCustomRule::new`] takes.
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
operation! { AddBatchCustomRule{AddBatchCustomRuleRequired: name, expire_time, sort_id, action_type, redirect, bypass, remark, event_id, domains, strategies}
    "AddBatchCustomRule" -> AddBatchCustomRuleOutput {
    0 "Name" name, 1 "ExpireTime" expire_time, 2 "SortId" sort_id, 3 "ActionType" action_type, 4 "Redirect" redirect,
    5 "Bypass" bypass, 6 "Remark" remark, 7 "EventId" event_id, 8 "Domains" domains, 9 "Strategies" strategies,
    10 "JobType" job_type: String, 11 "JobDateTime" job_date_time: JobDateTime, 12 "LogicalOp" logical_op: String,
    13 "PageId" page_id: String, 14 "ActionRatio" action_ratio: u64, 15 "GroupIds" group_ids: Vec<u64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Strategy {
    pub field: Option<String>,
    pub compare_func: Option<String>,
    pub content: Option<String>,
    pub arg: Option<String>,
    pub case_not_sensitive: Option<u64>,
}
input! { Strategy(field: String, compare_func: String, content: String, arg: String) {
    0 "Field" field: String, 1 "CompareFunc" compare_func: String, 2 "Content" content: String, 3 "Arg" arg: String,
    4 "CaseNotSensitive" case_not_sensitive: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddBatchCustomRuleOutput {
    pub res: Option<String>,
}
model! { AddBatchCustomRuleOutput {
    0 "Res" res
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddBatchCustomWhiteRule {
    pub name: String,
    pub sort_id: i64,
    pub strategies: Vec<Strategy>,
    pub bypass: Vec<String>,
    pub job_type: String,
    pub job_date_time: JobDateTime,
    pub domains: Option<Vec<String>>,
    pub group_ids: Option<Vec<u64>>,
    pub logical_op: Option<String>,
}

/// What [`AddBatchCustomWhiteRule::new`] takes.
pub struct AddBatchCustomWhiteRuleRequired {
    pub name: String,
    pub sort_id: i64,
    pub strategies: Vec<Strategy>,
    pub bypass: Vec<String>,
    pub job_type: String,
    pub job_date_time: JobDateTime,
}
operation! { AddBatchCustomWhiteRule{AddBatchCustomWhiteRuleRequired: name, sort_id, strategies, bypass, job_type, job_date_time}
    "AddBatchCustomWhiteRule" -> AddBatchCustomWhiteRuleOutput {
    0 "Name" name, 1 "SortId" sort_id, 2 "Strategies" strategies, 3 "Bypass" bypass, 4 "JobType" job_type,
    5 "JobDateTime" job_date_time, 6 "Domains" domains: Vec<String>, 7 "GroupIds" group_ids: Vec<u64>,
    8 "LogicalOp" logical_op: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddBatchCustomWhiteRuleOutput {
    pub rule_id: Option<u64>,
}
model! { AddBatchCustomWhiteRuleOutput {
    0 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddBypassAllRule {}
operation! { AddBypassAllRule() "AddBypassAllRule" -> Empty {} }

pub type AddBypassAllRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCustomRule {
    pub name: String,
    pub sort_id: String,
    pub strategies: Vec<Strategy>,
    pub domain: String,
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
    pub action_ratio: Option<u64>,
}

/// What [`AddCustomRule::new`] takes.
pub struct AddCustomRuleRequired {
    pub name: String,
    pub sort_id: String,
    pub strategies: Vec<Strategy>,
    pub domain: String,
    pub action_type: String,
}
operation! { AddCustomRule{AddCustomRuleRequired: name, sort_id, strategies, domain, action_type}
    "AddCustomRule" -> AddCustomRuleOutput {
    0 "Name" name, 1 "SortId" sort_id, 2 "Strategies" strategies, 3 "Domain" domain, 4 "ActionType" action_type,
    5 "Redirect" redirect: String, 6 "ExpireTime" expire_time: String, 7 "Edition" edition: String,
    8 "Bypass" bypass: String, 9 "EventId" event_id: String, 10 "JobType" job_type: String,
    11 "JobDateTime" job_date_time: JobDateTime, 12 "Source" source: String, 13 "Label" label: String,
    14 "Status" status: i64, 15 "PageId" page_id: String, 16 "LogicalOp" logical_op: String,
    17 "ActionRatio" action_ratio: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCustomRuleOutput {
    pub success: Option<ResponseCode>,
    pub rule_id: Option<i64>,
}
model! { AddCustomRuleOutput {
    0 "Success" success, 1 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseCode {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { ResponseCode {
    0 "Code" code, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCustomWhiteRule {
    pub name: String,
    pub sort_id: String,
    pub strategies: Vec<Strategy>,
    pub domain: String,
    pub bypass: String,
    pub expire_time: Option<String>,
    pub job_type: Option<String>,
    pub job_date_time: Option<JobDateTime>,
    pub logical_op: Option<String>,
}

/// What [`AddCustomWhiteRule::new`] takes.
pub struct AddCustomWhiteRuleRequired {
    pub name: String,
    pub sort_id: String,
    pub strategies: Vec<Strategy>,
    pub domain: String,
    pub bypass: String,
}
operation! { AddCustomWhiteRule{AddCustomWhiteRuleRequired: name, sort_id, strategies, domain, bypass}
    "AddCustomWhiteRule" -> AddCustomWhiteRuleOutput {
    0 "Name" name, 1 "SortId" sort_id, 2 "Strategies" strategies, 3 "Domain" domain, 4 "Bypass" bypass,
    5 "ExpireTime" expire_time: String, 6 "JobType" job_type: String, 7 "JobDateTime" job_date_time: JobDateTime,
    8 "LogicalOp" logical_op: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCustomWhiteRuleOutput {
    pub success: Option<ResponseCode>,
    pub rule_id: Option<u64>,
}
model! { AddCustomWhiteRuleOutput {
    0 "Success" success, 1 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDomainWhiteRule {
    pub domain: Option<String>,
    pub rules: Option<Vec<u64>>,
    pub url: Option<String>,
    pub function: Option<String>,
    pub status: Option<u64>,
}
operation! { AddDomainWhiteRule() "AddDomainWhiteRule" -> AddDomainWhiteRuleOutput {
    0 "Domain" domain: String, 1 "Rules" rules: Vec<u64>, 2 "Url" url: String, 3 "Function" function: String,
    4 "Status" status: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDomainWhiteRuleOutput {
    pub id: Option<u64>,
}
model! { AddDomainWhiteRuleOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSpartaProtection {
    pub domain: String,
    pub cert_type: i64,
    pub is_cdn: i64,
    pub upstream_type: i64,
    pub is_websocket: i64,
    pub load_balance: String,
    pub ports: Vec<PortItem>,
    pub is_keep_alive: String,
    pub instance_id: String,
    pub https_rewrite: Option<i64>,
    pub is_http2: Option<i64>,
    pub active_check: Option<i64>,
    pub cipher_template: Option<i64>,
    pub cert: Option<String>,
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
    pub gm_private_key: Option<Secret>,
    pub gm_enc_cert: Option<String>,
    pub gm_enc_private_key: Option<Secret>,
    pub gm_ssl_id: Option<String>,
    pub upstream_policy: Option<i64>,
    pub upstream_rules: Option<Vec<UpstreamRule>>,
    pub use_case: Option<i64>,
    pub gzip: Option<i64>,
    pub tags: Option<Vec<TagInfo>>,
}

/// What [`AddSpartaProtection::new`] takes.
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
operation! { AddSpartaProtection{AddSpartaProtectionRequired: domain, cert_type, is_cdn, upstream_type, is_websocket, load_balance, ports, is_keep_alive, instance_id}
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

pub type AddSpartaProtectionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PortItem {
    pub port: Option<String>,
    pub protocol: Option<String>,
    pub upstream_port: Option<String>,
    pub upstream_protocol: Option<String>,
    pub nginx_server_id: Option<String>,
}

/// What [`PortItem::new`] takes.
pub struct PortItemRequired {
    pub port: String,
    pub protocol: String,
    pub upstream_port: String,
    pub upstream_protocol: String,
    pub nginx_server_id: String,
}
input! { PortItem{PortItemRequired: port, protocol, upstream_port, upstream_protocol, nginx_server_id} {
    0 "Port" port: String, 1 "Protocol" protocol: String, 2 "UpstreamPort" upstream_port: String,
    3 "UpstreamProtocol" upstream_protocol: String, 4 "NginxServerId" nginx_server_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpstreamRule {
    pub key_name: Option<String>,
    pub symbol: Option<String>,
    pub content_list: Option<Vec<String>>,
    pub address_list: Option<Vec<String>>,
    pub balance_type: Option<u64>,
}

/// What [`UpstreamRule::new`] takes.
pub struct UpstreamRuleRequired {
    pub key_name: String,
    pub symbol: String,
    pub content_list: Vec<String>,
    pub address_list: Vec<String>,
    pub balance_type: u64,
}
input! { UpstreamRule{UpstreamRuleRequired: key_name, symbol, content_list, address_list, balance_type} {
    0 "KeyName" key_name: String, 1 "Symbol" symbol: String, 2 "ContentList" content_list: Vec<String>,
    3 "AddressList" address_list: Vec<String>, 4 "BalanceType" balance_type: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagInfo {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { TagInfo() {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchOperateUserSignatureRules {
    pub domain: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FiltersItemNew {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
    pub exact_match: Option<bool>,
}
input! { FiltersItemNew(name: String, values: Vec<String>, exact_match: bool) {
    0 "Name" name: String, 1 "Values" values: Vec<String>, 2 "ExactMatch" exact_match: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchOperateUserSignatureRulesOutput {
    pub common_rsp: Option<CommonRspData>,
}
model! { BatchOperateUserSignatureRulesOutput {
    0 "CommonRsp" common_rsp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommonRspData {
    pub code: Option<i64>,
    pub msg: Option<String>,
}
model! { CommonRspData {
    0 "Code" code, 1 "Msg" msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccessExport {
    pub topic_id: String,
    pub from: i64,
    pub to: i64,
    pub query: String,
    pub count: i64,
    pub format: Option<String>,
    pub order: Option<String>,
}

/// What [`CreateAccessExport::new`] takes.
pub struct CreateAccessExportRequired {
    pub topic_id: String,
    pub from: i64,
    pub to: i64,
    pub query: String,
    pub count: i64,
}
operation! { CreateAccessExport{CreateAccessExportRequired: topic_id, from, to, query, count}
    "CreateAccessExport" -> CreateAccessExportOutput {
    0 "TopicId" topic_id, 1 "From" from, 2 "To" to, 3 "Query" query, 4 "Count" count, 5 "Format" format: String,
    6 "Order" order: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccessExportOutput {
    pub export_id: Option<String>,
}
model! { CreateAccessExportOutput {
    0 "ExportId" export_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAreaBanRule {
    pub domain: String,
    pub areas: Vec<Area>,
    pub job_type: String,
    pub job_date_time: JobDateTime,
    pub lang: String,
}

/// What [`CreateAreaBanRule::new`] takes.
pub struct CreateAreaBanRuleRequired {
    pub domain: String,
    pub areas: Vec<Area>,
    pub job_type: String,
    pub job_date_time: JobDateTime,
    pub lang: String,
}
operation! { CreateAreaBanRule{CreateAreaBanRuleRequired: domain, areas, job_type, job_date_time, lang}
    "CreateAreaBanRule" -> Empty {
    0 "Domain" domain, 1 "Areas" areas, 2 "JobType" job_type, 3 "JobDateTime" job_date_time, 4 "Lang" lang
} }

pub type CreateAreaBanRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Area {
    pub country: Option<String>,
    pub region: Option<String>,
    pub city: Option<String>,
}
input! { Area(country: String) {
    0 "Country" country: String, 1 "Region" region: String, 2 "City" city: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatchIpAccessControl {
    pub ip_list: Vec<String>,
    pub job_type: String,
    pub job_date_time: JobDateTime,
    pub action_type: i64,
    pub group_ids: Option<Vec<u64>>,
    pub domains: Option<Vec<String>>,
    pub note: Option<String>,
}
operation! { CreateBatchIpAccessControl(ip_list: Vec<String>, job_type: String, job_date_time: JobDateTime, action_type: i64)
    "CreateBatchIpAccessControl" -> CreateBatchIpAccessControlOutput {
    0 "IpList" ip_list, 1 "JobType" job_type, 2 "JobDateTime" job_date_time, 3 "ActionType" action_type,
    4 "GroupIds" group_ids: Vec<u64>, 5 "Domains" domains: Vec<String>, 6 "Note" note: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatchIpAccessControlOutput {
    pub failed: Option<Vec<BatchDomainResult>>,
    pub rule_id: Option<u64>,
}
model! { CreateBatchIpAccessControlOutput {
    0 "Failed" failed, 1 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDomainResult {
    pub domain: Option<String>,
    pub message: Option<String>,
}
model! { BatchDomainResult {
    0 "Domain" domain, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeals {
    pub goods: Vec<CreateDealsGoods>,
}
operation! { CreateDeals(goods: Vec<CreateDealsGoods>) "CreateDeals" -> CreateDealsOutput {
    0 "Goods" goods
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDealsGoods {
    pub goods_num: Option<i64>,
    pub goods_detail: Option<CreateDealsGoodsDetail>,
    pub goods_category_id: Option<i64>,
    pub region_id: Option<i64>,
}
input! { CreateDealsGoods(goods_num: i64, goods_detail: CreateDealsGoodsDetail) {
    0 "GoodsNum" goods_num: i64, 1 "GoodsDetail" goods_detail: CreateDealsGoodsDetail,
    2 "GoodsCategoryId" goods_category_id: i64, 3 "RegionId" region_id: i64
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDealsOutput {
    pub data: Option<DealData>,
    pub status: Option<i64>,
    pub return_message: Option<String>,
}
model! { CreateDealsOutput {
    0 "Data" data, 1 "Status" status, 2 "ReturnMessage" return_message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DealData {
    pub deal_names: Option<Vec<String>>,
    pub big_deal_id: Option<String>,
}
model! { DealData {
    0 "DealNames" deal_names, 1 "BigDealId" big_deal_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExport {
    pub topic_id: String,
    pub count: u64,
    pub query: String,
    pub from: i64,
    pub to: i64,
    pub order: Option<String>,
    pub format: Option<String>,
    pub syntax_rule: Option<u64>,
    pub derived_fields: Option<Vec<String>>,
}

/// What [`CreateExport::new`] takes.
pub struct CreateExportRequired {
    pub topic_id: String,
    pub count: u64,
    pub query: String,
    pub from: i64,
    pub to: i64,
}
operation! { CreateExport{CreateExportRequired: topic_id, count, query, from, to} "CreateExport" -> CreateExportOutput {
    0 "TopicId" topic_id, 1 "Count" count, 2 "Query" query, 3 "From" from, 4 "To" to, 5 "Order" order: String,
    6 "Format" format: String, 7 "SyntaxRule" syntax_rule: u64, 8 "DerivedFields" derived_fields: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExportOutput {
    pub export_id: Option<String>,
}
model! { CreateExportOutput {
    0 "ExportId" export_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHost {
    pub host: HostRecord,
    pub instance_id: Option<String>,
    pub tags: Option<Vec<TagInfo>>,
}
operation! { CreateHost(host: HostRecord) "CreateHost" -> CreateHostOutput {
    0 "Host" host, 1 "InstanceID" instance_id: String, 2 "Tags" tags: Vec<TagInfo>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HostRecord {
    pub domain: Option<String>,
    pub domain_id: Option<String>,
    pub main_domain: Option<String>,
    pub mode: Option<u64>,
    pub status: Option<u64>,
    pub state: Option<u64>,
    pub engine: Option<u64>,
    pub is_cdn: Option<u64>,
    pub load_balancer_set: Option<Vec<LoadBalancer>>,
    pub region: Option<String>,
    pub edition: Option<String>,
    pub flow_mode: Option<u64>,
    pub cls_status: Option<u64>,
    pub level: Option<u64>,
    pub cdc_clusters: Option<Vec<String>>,
    pub alb_type: Option<String>,
    pub ip_headers: Option<Vec<String>>,
    pub engine_type: Option<i64>,
    pub cloud_type: Option<String>,
    pub note: Option<String>,
}

/// What [`HostRecord::new`] takes.
pub struct HostRecordRequired {
    pub domain: String,
    pub domain_id: String,
    pub main_domain: String,
    pub mode: u64,
    pub status: u64,
    pub state: u64,
    pub engine: u64,
    pub is_cdn: u64,
    pub load_balancer_set: Vec<LoadBalancer>,
    pub region: String,
    pub edition: String,
    pub flow_mode: u64,
    pub cls_status: u64,
}
input! { HostRecord{HostRecordRequired: domain, domain_id, main_domain, mode, status, state, engine, is_cdn, load_balancer_set, region, edition, flow_mode, cls_status} {
    0 "Domain" domain: String, 1 "DomainId" domain_id: String, 2 "MainDomain" main_domain: String, 3 "Mode" mode: u64,
    4 "Status" status: u64, 5 "State" state: u64, 6 "Engine" engine: u64, 7 "IsCdn" is_cdn: u64,
    8 "LoadBalancerSet" load_balancer_set: Vec<LoadBalancer>, 9 "Region" region: String, 10 "Edition" edition: String,
    11 "FlowMode" flow_mode: u64, 12 "ClsStatus" cls_status: u64, 13 "Level" level: u64,
    14 "CdcClusters" cdc_clusters: Vec<String>, 15 "AlbType" alb_type: String, 16 "IpHeaders" ip_headers: Vec<String>,
    17 "EngineType" engine_type: i64, 18 "CloudType" cloud_type: String, 19 "Note" note: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoadBalancer {
    pub load_balancer_id: Option<String>,
    pub load_balancer_name: Option<String>,
    pub listener_id: Option<String>,
    pub listener_name: Option<String>,
    pub vport: Option<u64>,
    pub region: Option<String>,
    pub protocol: Option<String>,
    pub zone: Option<String>,
    pub vip: Option<String>,
    pub numerical_vpc_id: Option<i64>,
    pub load_balancer_type: Option<String>,
    pub load_balancer_domain: Option<String>,
    pub member_app_id: Option<u64>,
    pub member_uin: Option<String>,
}

/// What [`LoadBalancer::new`] takes.
pub struct LoadBalancerRequired {
    pub load_balancer_id: String,
    pub load_balancer_name: String,
    pub listener_id: String,
    pub listener_name: String,
    pub vport: u64,
    pub region: String,
    pub protocol: String,
    pub zone: String,
}
input! { LoadBalancer{LoadBalancerRequired: load_balancer_id, load_balancer_name, listener_id, listener_name, vport, region, protocol, zone} {
    0 "LoadBalancerId" load_balancer_id: String, 1 "LoadBalancerName" load_balancer_name: String,
    2 "ListenerId" listener_id: String, 3 "ListenerName" listener_name: String, 4 "Vport" vport: u64,
    5 "Region" region: String, 6 "Protocol" protocol: String, 7 "Zone" zone: String, 8 "Vip" vip: String,
    9 "NumericalVpcId" numerical_vpc_id: i64, 10 "LoadBalancerType" load_balancer_type: String,
    11 "LoadBalancerDomain" load_balancer_domain: String, 12 "MemberAppId" member_app_id: u64,
    13 "MemberUin" member_uin: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHostOutput {
    pub domain_id: Option<String>,
}
model! { CreateHostOutput {
    0 "DomainId" domain_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIpAccessControl {
    pub domain: String,
    pub ip_list: Vec<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIpAccessControlOutput {
    pub rule_id: Option<u64>,
}
model! { CreateIpAccessControlOutput {
    0 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOwaspWhiteRule {
    pub name: String,
    pub domain: String,
    pub strategies: Vec<Strategy>,
    pub ids: Vec<u64>,
    pub r#type: i64,
    pub job_type: String,
    pub job_date_time: JobDateTime,
    pub expire_time: u64,
    pub status: Option<u64>,
    pub logical_op: Option<String>,
}

/// What [`CreateOwaspWhiteRule::new`] takes.
pub struct CreateOwaspWhiteRuleRequired {
    pub name: String,
    pub domain: String,
    pub strategies: Vec<Strategy>,
    pub ids: Vec<u64>,
    pub r#type: i64,
    pub job_type: String,
    pub job_date_time: JobDateTime,
    pub expire_time: u64,
}
operation! { CreateOwaspWhiteRule{CreateOwaspWhiteRuleRequired: name, domain, strategies, ids, r#type, job_type, job_date_time, expire_time}
    "CreateOwaspWhiteRule" -> CreateOwaspWhiteRuleOutput {
    0 "Name" name, 1 "Domain" domain, 2 "Strategies" strategies, 3 "Ids" ids, 4 "Type" r#type, 5 "JobType" job_type,
    6 "JobDateTime" job_date_time, 7 "ExpireTime" expire_time, 8 "Status" status: u64, 9 "LogicalOp" logical_op: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOwaspWhiteRuleOutput {
    pub rule_id: Option<u64>,
}
model! { CreateOwaspWhiteRuleOutput {
    0 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePostCKafkaFlow {
    pub c_kafka_region: String,
    pub c_kafka_id: String,
    pub brokers: String,
    pub compression: String,
    pub vip_type: i64,
    pub log_type: i64,
    pub topic: String,
    pub kafka_version: String,
    pub sasl_enable: Option<i64>,
    pub sasl_user: Option<String>,
    pub sasl_password: Option<Secret>,
    pub write_config: Option<FieldWriteConfig>,
}

/// What [`CreatePostCKafkaFlow::new`] takes.
pub struct CreatePostCKafkaFlowRequired {
    pub c_kafka_region: String,
    pub c_kafka_id: String,
    pub brokers: String,
    pub compression: String,
    pub vip_type: i64,
    pub log_type: i64,
    pub topic: String,
    pub kafka_version: String,
}
operation! { CreatePostCKafkaFlow{CreatePostCKafkaFlowRequired: c_kafka_region, c_kafka_id, brokers, compression, vip_type, log_type, topic, kafka_version}
    "CreatePostCKafkaFlow" -> Empty {
    0 "CKafkaRegion" c_kafka_region, 1 "CKafkaID" c_kafka_id, 2 "Brokers" brokers, 3 "Compression" compression,
    4 "VipType" vip_type, 5 "LogType" log_type, 6 "Topic" topic, 7 "KafkaVersion" kafka_version,
    8 "SASLEnable" sasl_enable: i64, 9 "SASLUser" sasl_user: String, 10 "SASLPassword" sasl_password: Secret,
    11 "WriteConfig" write_config: FieldWriteConfig
} }

pub type CreatePostCKafkaFlowOutput = Empty;

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

pub type CreatePostCLSFlowOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProtectGroup {
    pub name: String,
    pub domains: Vec<String>,
    pub remark: Option<String>,
    pub tags: Option<Vec<TagInfo>>,
}
operation! { CreateProtectGroup(name: String, domains: Vec<String>) "CreateProtectGroup" -> CreateProtectGroupOutput {
    0 "Name" name, 1 "Domains" domains, 2 "Remark" remark: String, 3 "Tags" tags: Vec<TagInfo>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProtectGroupOutput {
    pub group_id: Option<u64>,
}
model! { CreateProtectGroupOutput {
    0 "GroupId" group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRateLimitV2 {
    pub domain: String,
    pub name: String,
    pub priority: i64,
    pub status: i64,
    pub limit_window: LimitWindow,
    pub limit_object: String,
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

/// What [`CreateRateLimitV2::new`] takes.
pub struct CreateRateLimitV2Required {
    pub domain: String,
    pub name: String,
    pub priority: i64,
    pub status: i64,
    pub limit_window: LimitWindow,
    pub limit_object: String,
    pub limit_strategy: i64,
}
operation! { CreateRateLimitV2{CreateRateLimitV2Required: domain, name, priority, status, limit_window, limit_object, limit_strategy}
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LimitMethod {
    pub method: Option<String>,
    pub r#type: Option<String>,
}
input! { LimitMethod() {
    0 "Method" method: String, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LimitPath {
    pub path: Option<String>,
    pub r#type: Option<String>,
}
input! { LimitPath() {
    0 "Path" path: String, 1 "Type" r#type: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LimitHeaderName {
    pub params_name: Option<String>,
    pub r#type: Option<String>,
}
input! { LimitHeaderName() {
    0 "ParamsName" params_name: String, 1 "Type" r#type: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RedirectInfo {
    pub protocol: Option<String>,
    pub domain: Option<String>,
    pub url: Option<String>,
}
input! { RedirectInfo(protocol: String, domain: String) {
    0 "Protocol" protocol: String, 1 "Domain" domain: String, 2 "Url" url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PathItem {
    pub path: Option<String>,
    pub method: Option<String>,
}
input! { PathItem() {
    0 "Path" path: String, 1 "Method" method: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRateLimitV2Output {
    pub base_info: Option<RateLimitCommonRsp>,
    pub limit_rule_id: Option<i64>,
    pub domain: Option<String>,
}
model! { CreateRateLimitV2Output {
    0 "BaseInfo" base_info, 1 "LimitRuleID" limit_rule_id, 2 "Domain" domain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RateLimitCommonRsp {
    pub code: Option<u64>,
    pub info: Option<String>,
}
model! { RateLimitCommonRsp {
    0 "Code" code, 1 "Info" info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccessExport {
    pub export_id: String,
    pub topic_id: String,
}
operation! { DeleteAccessExport(export_id: String, topic_id: String) "DeleteAccessExport" -> Empty {
    0 "ExportId" export_id, 1 "TopicId" topic_id
} }

pub type DeleteAccessExportOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAntiFakeUrl {
    pub domain: String,
    pub id: u64,
}
operation! { DeleteAntiFakeUrl(domain: String, id: u64) "DeleteAntiFakeUrl" -> Empty {
    0 "Domain" domain, 1 "Id" id
} }

pub type DeleteAntiFakeUrlOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAntiInfoLeakRule {
    pub domain: String,
    pub rule_id: u64,
}
operation! { DeleteAntiInfoLeakRule(domain: String, rule_id: u64) "DeleteAntiInfoLeakRule" -> Empty {
    0 "Domain" domain, 1 "RuleId" rule_id
} }

pub type DeleteAntiInfoLeakRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAttackDownloadRecord {
    pub id: u64,
}
operation! { DeleteAttackDownloadRecord(id: u64) "DeleteAttackDownloadRecord" -> Empty {
    0 "Id" id
} }

pub type DeleteAttackDownloadRecordOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAttackWhiteRule {
    pub ids: Vec<u64>,
    pub domain: String,
}
operation! { DeleteAttackWhiteRule(ids: Vec<u64>, domain: String)
    "DeleteAttackWhiteRule" -> DeleteAttackWhiteRuleOutput {
    0 "Ids" ids, 1 "Domain" domain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAttackWhiteRuleOutput {
    pub fail_ids: Option<Vec<u64>>,
}
model! { DeleteAttackWhiteRuleOutput {
    0 "FailIds" fail_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBatchCustomRule {
    pub data_type: String,
    pub is_delete_all: i64,
    pub ids: Vec<u64>,
    pub filters: Vec<FiltersItemNew>,
}
operation! { DeleteBatchCustomRule(data_type: String, is_delete_all: i64, ids: Vec<u64>, filters: Vec<FiltersItemNew>)
    "DeleteBatchCustomRule" -> DeleteBatchCustomRuleOutput {
    0 "DataType" data_type, 1 "IsDeleteAll" is_delete_all, 2 "Ids" ids, 3 "Filters" filters
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBatchCustomRuleOutput {
    pub res: Option<String>,
}
model! { DeleteBatchCustomRuleOutput {
    0 "Res" res
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBatchCustomWhiteRule {
    pub ids: Vec<u64>,
}
operation! { DeleteBatchCustomWhiteRule(ids: Vec<u64>) "DeleteBatchCustomWhiteRule" -> Empty {
    0 "Ids" ids
} }

pub type DeleteBatchCustomWhiteRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBatchIpAccessControl {
    pub ids: Option<Vec<u64>>,
}
operation! { DeleteBatchIpAccessControl() "DeleteBatchIpAccessControl" -> Empty {
    0 "Ids" ids: Vec<u64>
} }

pub type DeleteBatchIpAccessControlOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBotSceneUCBRule {
    pub domain: String,
    pub rule_id: String,
    pub scene_id: String,
}
operation! { DeleteBotSceneUCBRule(domain: String, rule_id: String, scene_id: String)
    "DeleteBotSceneUCBRule" -> DeleteBotSceneUCBRuleOutput {
    0 "Domain" domain, 1 "RuleId" rule_id, 2 "SceneId" scene_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBotSceneUCBRuleOutput {
    pub data: Option<String>,
}
model! { DeleteBotSceneUCBRuleOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCCRule {
    pub domain: String,
    pub name: String,
    pub edition: Option<String>,
    pub rule_id: Option<i64>,
}
operation! { DeleteCCRule(domain: String, name: String) "DeleteCCRule" -> DeleteCCRuleOutput {
    0 "Domain" domain, 1 "Name" name, 2 "Edition" edition: String, 3 "RuleId" rule_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCCRuleOutput {
    pub data: Option<String>,
    pub rule_id: Option<i64>,
}
model! { DeleteCCRuleOutput {
    0 "Data" data, 1 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomRule {
    pub domain: String,
    pub rule_id: String,
    pub edition: Option<String>,
    pub domain_rule_id_list: Option<Vec<DomainRuleId>>,
}
operation! { DeleteCustomRule(domain: String, rule_id: String) "DeleteCustomRule" -> DeleteCustomRuleOutput {
    0 "Domain" domain, 1 "RuleId" rule_id, 2 "Edition" edition: String,
    3 "DomainRuleIdList" domain_rule_id_list: Vec<DomainRuleId>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainRuleId {
    pub domain: Option<String>,
    pub rule_id: Option<String>,
}
input! { DomainRuleId() {
    0 "Domain" domain: String, 1 "RuleId" rule_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomRuleOutput {
    pub success: Option<ResponseCode>,
}
model! { DeleteCustomRuleOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomWhiteRule {
    pub domain: String,
    pub rule_id: u64,
}
operation! { DeleteCustomWhiteRule(domain: String, rule_id: u64)
    "DeleteCustomWhiteRule" -> DeleteCustomWhiteRuleOutput {
    0 "Domain" domain, 1 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomWhiteRuleOutput {
    pub success: Option<ResponseCode>,
}
model! { DeleteCustomWhiteRuleOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDomainWhiteRules {
    pub domain: Option<String>,
    pub ids: Option<Vec<u64>>,
}
operation! { DeleteDomainWhiteRules() "DeleteDomainWhiteRules" -> DeleteDomainWhiteRulesOutput {
    0 "Domain" domain: String, 1 "Ids" ids: Vec<u64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDomainWhiteRulesOutput {
    pub data: Option<String>,
}
model! { DeleteDomainWhiteRulesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExport {
    pub export_id: String,
}
operation! { DeleteExport(export_id: String) "DeleteExport" -> Empty {
    0 "ExportId" export_id
} }

pub type DeleteExportOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHost {
    pub hosts_del: Vec<HostDel>,
}
operation! { DeleteHost(hosts_del: Vec<HostDel>) "DeleteHost" -> DeleteHostOutput {
    0 "HostsDel" hosts_del
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HostDel {
    pub domain: Option<String>,
    pub domain_id: Option<String>,
    pub instance_id: Option<String>,
}
input! { HostDel(domain: String, domain_id: String) {
    0 "Domain" domain: String, 1 "DomainId" domain_id: String, 2 "InstanceID" instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHostOutput {
    pub success: Option<ResponseCode>,
}
model! { DeleteHostOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIpAccessControl {
    pub domain: String,
    pub items: Vec<String>,
    pub is_id: Option<bool>,
    pub delete_all: Option<bool>,
    pub source_type: Option<String>,
    pub action_type: Option<u64>,
}
operation! { DeleteIpAccessControl(domain: String, items: Vec<String>)
    "DeleteIpAccessControl" -> DeleteIpAccessControlOutput {
    0 "Domain" domain, 1 "Items" items, 2 "IsId" is_id: bool, 3 "DeleteAll" delete_all: bool,
    4 "SourceType" source_type: String, 5 "ActionType" action_type: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIpAccessControlOutput {
    pub failed_items: Option<String>,
    pub failed_count: Option<i64>,
}
model! { DeleteIpAccessControlOutput {
    0 "FailedItems" failed_items, 1 "FailedCount" failed_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIpAccessControlV2 {
    pub domain: String,
    pub rule_ids: Option<Vec<u64>>,
    pub delete_all: Option<bool>,
    pub source_type: Option<String>,
    pub action_type: Option<u64>,
}
operation! { DeleteIpAccessControlV2(domain: String) "DeleteIpAccessControlV2" -> DeleteIpAccessControlV2Output {
    0 "Domain" domain, 1 "RuleIds" rule_ids: Vec<u64>, 2 "DeleteAll" delete_all: bool,
    3 "SourceType" source_type: String, 4 "ActionType" action_type: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIpAccessControlV2Output {
    pub failed_count: Option<i64>,
}
model! { DeleteIpAccessControlV2Output {
    0 "FailedCount" failed_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOwaspRuleStatus {
    pub domain: String,
    pub rule_ids: Vec<String>,
}
operation! { DeleteOwaspRuleStatus(domain: String, rule_ids: Vec<String>) "DeleteOwaspRuleStatus" -> Empty {
    0 "Domain" domain, 1 "RuleIDs" rule_ids
} }

pub type DeleteOwaspRuleStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOwaspWhiteRule {
    pub ids: Vec<u64>,
    pub domain: String,
}
operation! { DeleteOwaspWhiteRule(ids: Vec<u64>, domain: String) "DeleteOwaspWhiteRule" -> Empty {
    0 "Ids" ids, 1 "Domain" domain
} }

pub type DeleteOwaspWhiteRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProtectGroup {
    pub group_ids: Option<Vec<u64>>,
}
operation! { DeleteProtectGroup() "DeleteProtectGroup" -> Empty {
    0 "GroupIds" group_ids: Vec<u64>
} }

pub type DeleteProtectGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProtectGroupDomain {
    pub group_id: u64,
    pub domain: String,
}
operation! { DeleteProtectGroupDomain(group_id: u64, domain: String) "DeleteProtectGroupDomain" -> Empty {
    0 "GroupId" group_id, 1 "Domain" domain
} }

pub type DeleteProtectGroupDomainOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRateLimitsV2 {
    pub domain: String,
    pub limit_rule_ids: Vec<i64>,
}
operation! { DeleteRateLimitsV2(domain: String, limit_rule_ids: Vec<i64>)
    "DeleteRateLimitsV2" -> DeleteRateLimitsV2Output {
    0 "Domain" domain, 1 "LimitRuleIds" limit_rule_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRateLimitsV2Output {
    pub base_info: Option<RateLimitCommonRsp>,
}
model! { DeleteRateLimitsV2Output {
    0 "BaseInfo" base_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSession {
    pub domain: String,
    pub edition: Option<String>,
    pub session_id: Option<i64>,
}
operation! { DeleteSession(domain: String) "DeleteSession" -> DeleteSessionOutput {
    0 "Domain" domain, 1 "Edition" edition: String, 2 "SessionID" session_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSessionOutput {
    pub data: Option<String>,
}
model! { DeleteSessionOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSpartaProtection {
    pub domains: Vec<String>,
    pub instance_id: String,
    pub edition: Option<String>,
}
operation! { DeleteSpartaProtection(domains: Vec<String>, instance_id: String) "DeleteSpartaProtection" -> Empty {
    0 "Domains" domains, 1 "InstanceID" instance_id, 2 "Edition" edition: String
} }

pub type DeleteSpartaProtectionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessExports {
    pub topic_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeAccessExports(topic_id: String) "DescribeAccessExports" -> DescribeAccessExportsOutput {
    0 "TopicId" topic_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeAccessExports: ExportAccessInfo = Offset "Offset", "Exports" exports, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessExportsOutput {
    pub total_count: Option<i64>,
    pub exports: Option<Vec<ExportAccessInfo>>,
}
model! { DescribeAccessExportsOutput {
    0 "TotalCount" total_count, 1 "Exports" exports
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportAccessInfo {
    pub export_id: Option<String>,
    pub query: Option<String>,
    pub file_name: Option<String>,
    pub file_size: Option<i64>,
    pub order: Option<String>,
    pub format: Option<String>,
    pub count: Option<u64>,
    pub status: Option<String>,
    pub from: Option<i64>,
    pub to: Option<i64>,
    pub cos_path: Option<String>,
    pub create_time: Option<String>,
}
model! { ExportAccessInfo {
    0 "ExportId" export_id, 1 "Query" query, 2 "FileName" file_name, 3 "FileSize" file_size, 4 "Order" order,
    5 "Format" format, 6 "Count" count, 7 "Status" status, 8 "From" from, 9 "To" to, 10 "CosPath" cos_path,
    11 "CreateTime" create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessFastAnalysis {
    pub from: i64,
    pub to: i64,
    pub query: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessFastAnalysisOutput {
    pub field_value_ratio_infos: Option<Vec<AccessFieldValueRatioInfo>>,
    pub total_count: Option<i64>,
}
model! { DescribeAccessFastAnalysisOutput {
    0 "FieldValueRatioInfos" field_value_ratio_infos, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessFieldValueRatioInfo {
    pub count: Option<i64>,
    pub ratio: Option<f64>,
    pub value: Option<String>,
}
model! { AccessFieldValueRatioInfo {
    0 "Count" count, 1 "Ratio" ratio, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessHistogram {
    pub topic_id: String,
    pub from: i64,
    pub to: i64,
    pub query: String,
    pub interval: Option<i64>,
}
operation! { DescribeAccessHistogram(topic_id: String, from: i64, to: i64, query: String)
    "DescribeAccessHistogram" -> DescribeAccessHistogramOutput {
    0 "TopicId" topic_id, 1 "From" from, 2 "To" to, 3 "Query" query, 4 "Interval" interval: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessHistogramOutput {
    pub interval: Option<i64>,
    pub total_count: Option<i64>,
    pub histogram_infos: Option<Vec<AccessHistogramItem>>,
}
model! { DescribeAccessHistogramOutput {
    0 "Interval" interval, 1 "TotalCount" total_count, 2 "HistogramInfos" histogram_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessHistogramItem {
    /// Deprecated.
    pub b_time: Option<i64>,
    pub count: Option<i64>,
    pub begin_time: Option<i64>,
}
model! { AccessHistogramItem {
    0 "BTime" b_time, 1 "Count" count, 2 "BeginTime" begin_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessIndex {}
operation! { DescribeAccessIndex() "DescribeAccessIndex" -> DescribeAccessIndexOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessIndexOutput {
    pub status: Option<bool>,
    pub rule: Option<AccessRuleInfo>,
    pub modify_time: Option<String>,
}
model! { DescribeAccessIndexOutput {
    0 "Status" status, 1 "Rule" rule, 2 "ModifyTime" modify_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessRuleInfo {
    pub full_text: Option<AccessFullTextInfo>,
    pub key_value: Option<AccessRuleKeyValueInfo>,
    pub tag: Option<AccessRuleTagInfo>,
}
model! { AccessRuleInfo {
    0 "FullText" full_text, 1 "KeyValue" key_value, 2 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessFullTextInfo {
    pub case_sensitive: Option<bool>,
    pub tokenizer: Option<String>,
    pub contain_zh: Option<bool>,
}
model! { AccessFullTextInfo {
    0 "CaseSensitive" case_sensitive, 1 "Tokenizer" tokenizer, 2 "ContainZH" contain_zh
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessRuleKeyValueInfo {
    pub case_sensitive: Option<bool>,
    pub key_values: Option<Vec<AccessKeyValueInfo>>,
}
model! { AccessRuleKeyValueInfo {
    0 "CaseSensitive" case_sensitive, 1 "KeyValues" key_values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessKeyValueInfo {
    pub key: Option<String>,
    pub value: Option<AccessValueInfo>,
}
model! { AccessKeyValueInfo {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessValueInfo {
    pub r#type: Option<String>,
    pub tokenizer: Option<String>,
    pub sql_flag: Option<bool>,
    pub contain_zh: Option<bool>,
}
model! { AccessValueInfo {
    0 "Type" r#type, 1 "Tokenizer" tokenizer, 2 "SqlFlag" sql_flag, 3 "ContainZH" contain_zh
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessRuleTagInfo {
    pub case_sensitive: Option<bool>,
    pub key_values: Option<Vec<AccessKeyValueInfo>>,
}
model! { AccessRuleTagInfo {
    0 "CaseSensitive" case_sensitive, 1 "KeyValues" key_values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntiFakeRules {
    pub domain: String,
    pub offset: u64,
    pub limit: u64,
    pub filters: Option<Vec<FiltersItemNew>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeAntiFakeRules(domain: String, offset: u64, limit: u64)
    "DescribeAntiFakeRules" -> DescribeAntiFakeRulesOutput {
    0 "Domain" domain, 1 "Offset" offset, 2 "Limit" limit, 3 "Filters" filters: Vec<FiltersItemNew>,
    4 "Order" order: String, 5 "By" by: String
} }
paged! { DescribeAntiFakeRules: CacheUrlItems = Offset "Offset", "Data" data, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntiFakeRulesOutput {
    pub total: Option<u64>,
    pub data: Option<Vec<CacheUrlItems>>,
}
model! { DescribeAntiFakeRulesOutput {
    0 "Total" total, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CacheUrlItems {
    pub id: Option<u64>,
    pub name: Option<String>,
    pub domain: Option<String>,
    pub uri: Option<String>,
    pub protocol: Option<String>,
    pub status: Option<u64>,
    pub modify_time: Option<String>,
    pub create_time: Option<String>,
}
model! { CacheUrlItems {
    0 "Id" id, 1 "Name" name, 2 "Domain" domain, 3 "Uri" uri, 4 "Protocol" protocol, 5 "Status" status,
    6 "ModifyTime" modify_time, 7 "CreateTime" create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntiInfoLeakageRules {
    pub domain: String,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub order: Option<String>,
    pub filters: Option<Vec<FiltersItemNew>>,
}
operation! { DescribeAntiInfoLeakageRules(domain: String)
    "DescribeAntiInfoLeakageRules" -> DescribeAntiInfoLeakageRulesOutput {
    0 "Domain" domain, 1 "Offset" offset: u64, 2 "Limit" limit: u64, 3 "Order" order: String,
    4 "Filters" filters: Vec<FiltersItemNew>
} }
paged! { DescribeAntiInfoLeakageRules: DescribeAntiLeakageItem = Offset "Offset", "RuleList" rule_list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntiInfoLeakageRulesOutput {
    pub total: Option<u64>,
    pub rule_list: Option<Vec<DescribeAntiLeakageItem>>,
}
model! { DescribeAntiInfoLeakageRulesOutput {
    0 "Total" total, 1 "RuleList" rule_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntiLeakageItem {
    pub rule_id: Option<u64>,
    pub name: Option<String>,
    pub status: Option<u64>,
    pub action: Option<String>,
    pub create_time: Option<String>,
    pub strategies: Option<Vec<DescribeAntiInfoLeakRulesStrategyItem>>,
    pub uri: Option<String>,
    pub modify_time: Option<String>,
}
model! { DescribeAntiLeakageItem {
    0 "RuleId" rule_id, 1 "Name" name, 2 "Status" status, 3 "Action" action, 4 "CreateTime" create_time,
    5 "Strategies" strategies, 6 "Uri" uri, 7 "ModifyTime" modify_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntiInfoLeakRulesStrategyItem {
    pub field: Option<String>,
    pub compare_func: Option<String>,
    pub content: Option<String>,
}
model! { DescribeAntiInfoLeakRulesStrategyItem {
    0 "Field" field, 1 "CompareFunc" compare_func, 2 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiAggregateTopN {
    pub domain: String,
    pub top_n: u64,
    pub start_ts: u64,
    pub end_ts: u64,
    pub dimension: String,
    pub filters: Option<Vec<BotDataFilter>>,
    pub global_flag: Option<bool>,
}

/// What [`DescribeApiAggregateTopN::new`] takes.
pub struct DescribeApiAggregateTopNRequired {
    pub domain: String,
    pub top_n: u64,
    pub start_ts: u64,
    pub end_ts: u64,
    pub dimension: String,
}
operation! { DescribeApiAggregateTopN{DescribeApiAggregateTopNRequired: domain, top_n, start_ts, end_ts, dimension}
    "DescribeApiAggregateTopN" -> DescribeApiAggregateTopNOutput {
    0 "Domain" domain, 1 "TopN" top_n, 2 "StartTs" start_ts, 3 "EndTs" end_ts, 4 "Dimension" dimension,
    5 "Filters" filters: Vec<BotDataFilter>, 6 "GlobalFlag" global_flag: bool
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiAggregateTopNOutput {
    pub data: Option<Vec<BotTopItem>>,
}
model! { DescribeApiAggregateTopNOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BotTopItem {
    pub key: Option<String>,
    pub value: Option<u64>,
    pub label: Option<String>,
}
model! { BotTopItem {
    0 "Key" key, 1 "Value" value, 2 "Label" label
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiDetail {
    pub domain: String,
    pub api_name: String,
    pub method: String,
    pub is_sensitive: Option<i64>,
    pub is_pan: Option<i64>,
}
operation! { DescribeApiDetail(domain: String, api_name: String, method: String)
    "DescribeApiDetail" -> DescribeApiDetailOutput {
    0 "Domain" domain, 1 "ApiName" api_name, 2 "Method" method, 3 "IsSensitive" is_sensitive: i64, 4 "IsPan" is_pan: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiDetailOutput {
    pub log: Option<String>,
    pub full_req_log: Option<String>,
    pub parameter_list: Option<Vec<ApiParameterType>>,
    pub scene: Option<String>,
    pub sensitive_fields: Option<Vec<String>>,
    pub is_active: Option<bool>,
    pub ip_count: Option<i64>,
    pub region_count: Option<i64>,
    pub event_count: Option<i64>,
    pub sensitive_count: Option<u64>,
    pub level: Option<u64>,
    pub rsp_log: Option<String>,
    pub max_qps: Option<u64>,
    pub api_detail_sample_history: Option<Vec<ApiDetailSampleHistory>>,
}
model! { DescribeApiDetailOutput {
    0 "Log" log, 1 "FullReqLog" full_req_log, 2 "ParameterList" parameter_list, 3 "Scene" scene,
    4 "SensitiveFields" sensitive_fields, 5 "IsActive" is_active, 6 "IpCount" ip_count, 7 "RegionCount" region_count,
    8 "EventCount" event_count, 9 "SensitiveCount" sensitive_count, 10 "Level" level, 11 "RspLog" rsp_log,
    12 "MaxQPS" max_qps, 13 "ApiDetailSampleHistory" api_detail_sample_history
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiParameterType {
    pub parameter_name: Option<String>,
    pub r#type: Option<String>,
    pub location: Option<String>,
    pub label: Option<Vec<String>>,
    pub timestamp: Option<u64>,
    pub remark: Option<String>,
    pub source: Option<String>,
    pub is_pan: Option<i64>,
    pub is_auth: Option<i64>,
}
model! { ApiParameterType {
    0 "ParameterName" parameter_name, 1 "Type" r#type, 2 "Location" location, 3 "Label" label, 4 "Timestamp" timestamp,
    5 "Remark" remark, 6 "Source" source, 7 "IsPan" is_pan, 8 "IsAuth" is_auth
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiDetailSampleHistory {
    pub sample_nme: Option<String>,
    pub rep_log: Option<String>,
    pub rsp_log: Option<String>,
    pub full_req_log: Option<String>,
}
model! { ApiDetailSampleHistory {
    0 "SampleNme" sample_nme, 1 "RepLog" rep_log, 2 "RspLog" rsp_log, 3 "FullReqLog" full_req_log
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiListVersionTwo {
    pub domain: String,
    pub page_index: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiDataFilter {
    pub entity: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
    pub value_list: Option<Vec<String>>,
}
input! { ApiDataFilter(entity: String, operator: String, value: String) {
    0 "Entity" entity: String, 1 "Operator" operator: String, 2 "Value" value: String,
    3 "ValueList" value_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiListVersionTwoOutput {
    pub data: Option<Vec<ApiAsset>>,
    pub total: Option<i64>,
}
model! { DescribeApiListVersionTwoOutput {
    0 "Data" data, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiAsset {
    pub domain: Option<String>,
    pub method: Option<String>,
    pub api_name: Option<String>,
    pub scene: Option<String>,
    pub label: Option<Vec<String>>,
    pub active: Option<bool>,
    pub timestamp: Option<u64>,
    pub insert_time: Option<u64>,
    pub mode: Option<String>,
    pub level: Option<String>,
    pub count: Option<u64>,
    pub remark: Option<String>,
    pub is_auth: Option<i64>,
    pub api_request_rule_id: Option<i64>,
    pub api_limit_rule_id: Option<i64>,
    pub host_list: Option<Vec<String>>,
}
model! { ApiAsset {
    0 "Domain" domain, 1 "Method" method, 2 "ApiName" api_name, 3 "Scene" scene, 4 "Label" label, 5 "Active" active,
    6 "Timestamp" timestamp, 7 "InsertTime" insert_time, 8 "Mode" mode, 9 "Level" level, 10 "Count" count,
    11 "Remark" remark, 12 "IsAuth" is_auth, 13 "ApiRequestRuleId" api_request_rule_id,
    14 "ApiLimitRuleId" api_limit_rule_id, 15 "HostList" host_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiSecEventDetail {
    pub domain: Option<String>,
    pub event_id: Option<String>,
}
operation! { DescribeApiSecEventDetail() "DescribeApiSecEventDetail" -> DescribeApiSecEventDetailOutput {
    0 "Domain" domain: String, 1 "EventId" event_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiSecEventDetailOutput {
    pub description: Option<String>,
    pub event_info: Option<ApiEvent>,
    pub attack_source: Option<Vec<ApiSecAttackSource>>,
    pub change_history: Option<Vec<ApiSecEventChange>>,
}
model! { DescribeApiSecEventDetailOutput {
    0 "Description" description, 1 "EventInfo" event_info, 2 "AttackSource" attack_source,
    3 "ChangeHistory" change_history
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiEvent {
    pub event_id: Option<String>,
    pub event_type: Option<String>,
    pub level: Option<String>,
    pub domain: Option<String>,
    pub mode: Option<String>,
    pub start_time: Option<u64>,
    pub update_time: Option<u64>,
    pub api_name: Option<String>,
    pub method: Option<String>,
    pub source: Option<String>,
}
model! { ApiEvent {
    0 "EventId" event_id, 1 "EventType" event_type, 2 "Level" level, 3 "Domain" domain, 4 "Mode" mode,
    5 "StartTime" start_time, 6 "UpdateTime" update_time, 7 "ApiName" api_name, 8 "Method" method, 9 "Source" source
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiSecAttackSource {
    pub src_ip: Option<String>,
    pub event_level: Option<String>,
    pub bot_label: Option<String>,
    pub timestamp: Option<u64>,
    pub city: Option<String>,
    pub start_time: Option<u64>,
    pub event_count: Option<i64>,
    pub attack_count: Option<i64>,
    pub miss_user_name: Option<String>,
    pub attack_detail: Option<Vec<String>>,
    pub miss_password: Option<Secret>,
    pub event_description: Option<String>,
    pub event_description_eng: Option<String>,
    pub sample: Option<ApiEventSample>,
}
model! { ApiSecAttackSource {
    0 "SrcIp" src_ip, 1 "EventLevel" event_level, 2 "BotLabel" bot_label, 3 "Timestamp" timestamp, 4 "City" city,
    5 "StartTime" start_time, 6 "EventCount" event_count, 7 "AttackCount" attack_count, 8 "MissUserName" miss_user_name,
    9 "AttackDetail" attack_detail, 10 "MissPassword" miss_password, 11 "EventDescription" event_description,
    12 "EventDescriptionEng" event_description_eng, 13 "Sample" sample
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiEventSample {
    pub request: Option<String>,
    pub response: Option<String>,
    pub status: Option<String>,
}
model! { ApiEventSample {
    0 "Request" request, 1 "Response" response, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiSecEventChange {
    pub user_name: Option<String>,
    pub mode: Option<String>,
    pub timestamp: Option<u64>,
    pub remark: Option<String>,
}
model! { ApiSecEventChange {
    0 "UserName" user_name, 1 "Mode" mode, 2 "Timestamp" timestamp, 3 "Remark" remark
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiSecEventList {
    pub domain: String,
    pub need_total_count: Option<bool>,
    pub filters: Option<Vec<ApiDataFilter>>,
    pub page_index: Option<u64>,
    pub page_size: Option<u64>,
    pub sort: Option<Vec<String>>,
    pub start_ts: Option<u64>,
    pub end_ts: Option<u64>,
}
operation! { DescribeApiSecEventList(domain: String) "DescribeApiSecEventList" -> DescribeApiSecEventListOutput {
    0 "Domain" domain, 1 "NeedTotalCount" need_total_count: bool, 2 "Filters" filters: Vec<ApiDataFilter>,
    3 "PageIndex" page_index: u64, 4 "PageSize" page_size: u64, 5 "Sort" sort: Vec<String>, 6 "StartTs" start_ts: u64,
    7 "EndTs" end_ts: u64
} }
paged! { DescribeApiSecEventList: ApiEvent = Number "PageIndex", "Data" data, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiSecEventListOutput {
    pub data: Option<Vec<ApiEvent>>,
    pub total: Option<u64>,
}
model! { DescribeApiSecEventListOutput {
    0 "Data" data, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiSecSensitiveRuleList {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiSecSensitiveRuleListOutput {
    pub data: Option<Vec<ApiSecSensitiveRule>>,
    pub total: Option<u64>,
    pub status: Option<i64>,
    pub rule_name_list: Option<Vec<String>>,
    pub api_extract_rule: Option<Vec<ApiSecExtractRule>>,
    pub api_sec_privilege_rule: Option<Vec<ApiSecPrivilegeRule>>,
    pub api_sec_scene_rule: Option<Vec<ApiSecSceneRule>>,
    pub api_sec_custom_event_rule: Option<Vec<ApiSecCustomEventRule>>,
    pub api_exclude_rule: Option<Vec<ApiSecExcludeRule>>,
    pub api_sec_sensitive_white_rule: Option<Vec<ApiSecSensitiveWhiteRule>>,
}
model! { DescribeApiSecSensitiveRuleListOutput {
    0 "Data" data, 1 "Total" total, 2 "Status" status, 3 "RuleNameList" rule_name_list,
    4 "ApiExtractRule" api_extract_rule, 5 "ApiSecPrivilegeRule" api_sec_privilege_rule,
    6 "ApiSecSceneRule" api_sec_scene_rule, 7 "ApiSecCustomEventRule" api_sec_custom_event_rule,
    8 "ApiExcludeRule" api_exclude_rule, 9 "ApiSecSensitiveWhiteRule" api_sec_sensitive_white_rule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiSecSensitiveRule {
    pub rule_name: Option<String>,
    pub source: Option<String>,
    pub status: Option<u64>,
    pub level: Option<String>,
    pub timestamp: Option<u64>,
    pub custom_rule: Option<ApiSecCustomSensitiveRule>,
    pub is_pan: Option<i64>,
}
model! { ApiSecSensitiveRule {
    0 "RuleName" rule_name, 1 "Source" source, 2 "Status" status, 3 "Level" level, 4 "Timestamp" timestamp,
    5 "CustomRule" custom_rule, 6 "IsPan" is_pan
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiSecCustomSensitiveRule {
    pub position: Option<Vec<String>>,
    pub match_key: Option<String>,
    pub match_value: Option<Vec<String>>,
    pub level: Option<String>,
    pub match_cond: Option<Vec<String>>,
    pub is_pan: Option<i64>,
}
input! { ApiSecCustomSensitiveRule(position: Vec<String>, match_key: String, match_value: Vec<String>, level: String) {
    0 "Position" position: Vec<String>, 1 "MatchKey" match_key: String, 2 "MatchValue" match_value: Vec<String>,
    3 "Level" level: String, 4 "MatchCond" match_cond: Vec<String>, 5 "IsPan" is_pan: i64
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiSecPrivilegeRule {
    pub rule_name: Option<String>,
    pub status: Option<i64>,
    pub api_name: Option<Vec<String>>,
    pub position: Option<String>,
    pub parameter_list: Option<Vec<String>>,
    pub update_time: Option<i64>,
    pub source: Option<String>,
    pub api_name_op: Option<Vec<ApiNameOp>>,
    pub option: Option<u64>,
}
input! { ApiSecPrivilegeRule(rule_name: String, status: i64) {
    0 "RuleName" rule_name: String, 1 "Status" status: i64, 2 "ApiName" api_name: Vec<String>,
    3 "Position" position: String, 4 "ParameterList" parameter_list: Vec<String>, 5 "UpdateTime" update_time: i64,
    6 "Source" source: String, 7 "ApiNameOp" api_name_op: Vec<ApiNameOp>, 8 "Option" option: u64
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiNameMethod {
    pub api_name: Option<String>,
    pub method: Option<String>,
    pub count: Option<u64>,
    pub label: Option<Vec<String>>,
}
input! { ApiNameMethod() {
    0 "ApiName" api_name: String, 1 "Method" method: String, 2 "Count" count: u64, 3 "Label" label: Vec<String>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiSecCustomEventRule {
    pub rule_name: Option<String>,
    pub status: Option<i64>,
    pub api_name_op: Option<Vec<ApiNameOp>>,
    pub description: Option<String>,
    pub update_time: Option<u64>,
    pub match_rule_list: Option<Vec<ApiSecSceneRuleEntry>>,
    pub stat_rule_list: Option<Vec<ApiSecSceneRuleEntry>>,
    pub req_frequency: Option<Vec<i64>>,
    pub risk_level: Option<String>,
    pub source: Option<String>,
}
input! { ApiSecCustomEventRule(rule_name: String, status: i64) {
    0 "RuleName" rule_name: String, 1 "Status" status: i64, 2 "ApiNameOp" api_name_op: Vec<ApiNameOp>,
    3 "Description" description: String, 4 "UpdateTime" update_time: u64,
    5 "MatchRuleList" match_rule_list: Vec<ApiSecSceneRuleEntry>,
    6 "StatRuleList" stat_rule_list: Vec<ApiSecSceneRuleEntry>, 7 "ReqFrequency" req_frequency: Vec<i64>,
    8 "RiskLevel" risk_level: String, 9 "Source" source: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAreaBanAreas {
    pub domain: String,
}
operation! { DescribeAreaBanAreas(domain: String) "DescribeAreaBanAreas" -> DescribeAreaBanAreasOutput {
    0 "Domain" domain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAreaBanAreasOutput {
    pub data: Option<DescribeAreaBanAreasRsp>,
}
model! { DescribeAreaBanAreasOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAreaBanAreasRsp {
    pub status: Option<String>,
    pub source: Option<String>,
    pub areas: Option<Vec<String>>,
    pub job_type: Option<String>,
    pub job_date_time: Option<JobDateTime>,
    pub cron_type: Option<String>,
}
model! { DescribeAreaBanAreasRsp {
    0 "Status" status, 1 "Source" source, 2 "Areas" areas, 3 "JobType" job_type, 4 "JobDateTime" job_date_time,
    5 "CronType" cron_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAreaBanRule {
    pub domain: String,
}
operation! { DescribeAreaBanRule(domain: String) "DescribeAreaBanRule" -> DescribeAreaBanRuleOutput {
    0 "Domain" domain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAreaBanRuleOutput {
    pub data: Option<AreaBanRule>,
}
model! { DescribeAreaBanRuleOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AreaBanRule {
    pub status: Option<i64>,
    pub source: Option<String>,
    pub areas: Option<Vec<Area>>,
    pub job_type: Option<String>,
    pub job_date_time: Option<JobDateTime>,
    pub cron_type: Option<String>,
    pub lang: Option<String>,
}
model! { AreaBanRule {
    0 "Status" status, 1 "Source" source, 2 "Areas" areas, 3 "JobType" job_type, 4 "JobDateTime" job_date_time,
    5 "CronType" cron_type, 6 "Lang" lang
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAreaBanSupportAreas {}
operation! { DescribeAreaBanSupportAreas() "DescribeAreaBanSupportAreas" -> DescribeAreaBanSupportAreasOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAreaBanSupportAreasOutput {
    pub data: Option<String>,
}
model! { DescribeAreaBanSupportAreasOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAttackOverview {
    pub from_time: String,
    pub to_time: String,
    pub appid: Option<u64>,
    pub domain: Option<String>,
    pub edition: Option<String>,
    pub instance_id: Option<String>,
}
operation! { DescribeAttackOverview(from_time: String, to_time: String)
    "DescribeAttackOverview" -> DescribeAttackOverviewOutput {
    0 "FromTime" from_time, 1 "ToTime" to_time, 2 "Appid" appid: u64, 3 "Domain" domain: String,
    4 "Edition" edition: String, 5 "InstanceID" instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAttackOverviewOutput {
    pub access_count: Option<u64>,
    pub attack_count: Option<u64>,
    pub acl_count: Option<u64>,
    pub cc_count: Option<u64>,
    pub bot_count: Option<u64>,
    pub api_assets_count: Option<u64>,
    pub api_risk_event_count: Option<u64>,
    pub ip_black_count: Option<u64>,
    pub tamper_count: Option<u64>,
    pub leak_count: Option<u64>,
    pub api_risk_event_circle_count: Option<i64>,
}
model! { DescribeAttackOverviewOutput {
    0 "AccessCount" access_count, 1 "AttackCount" attack_count, 2 "ACLCount" acl_count, 3 "CCCount" cc_count,
    4 "BotCount" bot_count, 5 "ApiAssetsCount" api_assets_count, 6 "ApiRiskEventCount" api_risk_event_count,
    7 "IPBlackCount" ip_black_count, 8 "TamperCount" tamper_count, 9 "LeakCount" leak_count,
    10 "ApiRiskEventCircleCount" api_risk_event_circle_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAttackType {
    pub from_time: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAttackTypeOutput {
    pub piechart: Option<Vec<PiechartItem>>,
}
model! { DescribeAttackTypeOutput {
    0 "Piechart" piechart
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PiechartItem {
    pub r#type: Option<String>,
    pub count: Option<u64>,
}
model! { PiechartItem {
    0 "Type" r#type, 1 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAttackWhiteRule {
    pub domain: String,
    pub offset: u64,
    pub limit: u64,
    pub by: Option<String>,
    pub order: Option<String>,
    pub filters: Option<Vec<FiltersItemNew>>,
}
operation! { DescribeAttackWhiteRule(domain: String, offset: u64, limit: u64)
    "DescribeAttackWhiteRule" -> DescribeAttackWhiteRuleOutput {
    0 "Domain" domain, 1 "Offset" offset, 2 "Limit" limit, 3 "By" by: String, 4 "Order" order: String,
    5 "Filters" filters: Vec<FiltersItemNew>
} }
paged! { DescribeAttackWhiteRule: UserWhiteRule = Offset "Offset", "List" list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAttackWhiteRuleOutput {
    pub total: Option<u64>,
    pub list: Option<Vec<UserWhiteRule>>,
}
model! { DescribeAttackWhiteRuleOutput {
    0 "Total" total, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserWhiteRule {
    pub white_rule_id: Option<u64>,
    pub signature_id: Option<String>,
    pub status: Option<i64>,
    pub match_field: Option<String>,
    pub match_params: Option<String>,
    pub match_method: Option<String>,
    pub match_content: Option<String>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub signature_ids: Option<Vec<String>>,
    pub type_ids: Option<Vec<String>>,
    pub type_id: Option<String>,
    pub mode: Option<i64>,
    pub name: Option<String>,
    pub match_info: Option<Vec<UserWhiteRuleItem>>,
    pub match_info_str: Option<String>,
}
model! { UserWhiteRule {
    0 "WhiteRuleId" white_rule_id, 1 "SignatureId" signature_id, 2 "Status" status, 3 "MatchField" match_field,
    4 "MatchParams" match_params, 5 "MatchMethod" match_method, 6 "MatchContent" match_content,
    7 "CreateTime" create_time, 8 "ModifyTime" modify_time, 9 "SignatureIds" signature_ids, 10 "TypeIds" type_ids,
    11 "TypeId" type_id, 12 "Mode" mode, 13 "Name" name, 14 "MatchInfo" match_info, 15 "MatchInfoStr" match_info_str
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoDenyIP {
    pub domain: String,
    pub ip: Option<String>,
    pub count: Option<i64>,
    pub category: Option<String>,
    pub vts_min: Option<u64>,
    pub vts_max: Option<u64>,
    pub cts_min: Option<u64>,
    pub cts_max: Option<u64>,
    pub skip: Option<u64>,
    pub limit: Option<u64>,
    pub name: Option<String>,
    pub sort: Option<String>,
}
operation! { DescribeAutoDenyIP(domain: String) "DescribeAutoDenyIP" -> DescribeAutoDenyIPOutput {
    0 "Domain" domain, 1 "Ip" ip: String, 2 "Count" count: i64, 3 "Category" category: String, 4 "VtsMin" vts_min: u64,
    5 "VtsMax" vts_max: u64, 6 "CtsMin" cts_min: u64, 7 "CtsMax" cts_max: u64, 8 "Skip" skip: u64, 9 "Limit" limit: u64,
    10 "Name" name: String, 11 "Sort" sort: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoDenyIPOutput {
    pub data: Option<IpHitItemsData>,
}
model! { DescribeAutoDenyIPOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IpHitItemsData {
    pub res: Option<Vec<IpHitItem>>,
    pub total_count: Option<u64>,
}
model! { IpHitItemsData {
    0 "Res" res, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IpHitItem {
    pub action: Option<u64>,
    pub category: Option<String>,
    pub ip: Option<String>,
    pub name: Option<String>,
    pub ts_version: Option<u64>,
    pub valid_ts: Option<u64>,
}
model! { IpHitItem {
    0 "Action" action, 1 "Category" category, 2 "Ip" ip, 3 "Name" name, 4 "TsVersion" ts_version, 5 "ValidTs" valid_ts
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchCustomRuleList {
    pub offset: i64,
    pub limit: i64,
    pub by: String,
    pub order: String,
    pub data_type: String,
    pub filters: Vec<FiltersItemNew>,
}

/// What [`DescribeBatchCustomRuleList::new`] takes.
pub struct DescribeBatchCustomRuleListRequired {
    pub offset: i64,
    pub limit: i64,
    pub by: String,
    pub order: String,
    pub data_type: String,
    pub filters: Vec<FiltersItemNew>,
}
operation! { DescribeBatchCustomRuleList{DescribeBatchCustomRuleListRequired: offset, limit, by, order, data_type, filters}
    "DescribeBatchCustomRuleList" -> DescribeBatchCustomRuleListOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "By" by, 3 "Order" order, 4 "DataType" data_type, 5 "Filters" filters
} }
paged! { DescribeBatchCustomRuleList: BatchCustomRuleListItem =
    Offset "Offset", "Data.List" data.list, total "Data.Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchCustomRuleListOutput {
    pub data: Option<BatchCustomRuleListData>,
}
model! { DescribeBatchCustomRuleListOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCustomRuleListData {
    pub list: Option<Vec<BatchCustomRuleListItem>>,
    pub total: Option<u64>,
}
model! { BatchCustomRuleListData {
    0 "List" list, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCustomRuleListItem {
    pub id: Option<u64>,
    pub action_type: Option<i64>,
    pub bypass: Option<String>,
    pub expire_time: Option<u64>,
    pub name: Option<String>,
    pub redirect: Option<String>,
    pub sort_id: Option<i64>,
    pub status: Option<u64>,
    pub domains: Option<Vec<String>>,
    pub remark: Option<String>,
    pub strategies: Option<Vec<Strategy>>,
    pub event_id: Option<String>,
    pub valid_status: Option<u64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub job_type: Option<String>,
    pub job_date_time: Option<JobDateTime>,
    pub cron_type: Option<String>,
    pub label: Option<String>,
    pub page_id: Option<String>,
    pub logical_op: Option<String>,
    pub action_ratio: Option<u64>,
    pub group_ids: Option<Vec<u64>>,
}
model! { BatchCustomRuleListItem {
    0 "Id" id, 1 "ActionType" action_type, 2 "Bypass" bypass, 3 "ExpireTime" expire_time, 4 "Name" name,
    5 "Redirect" redirect, 6 "SortId" sort_id, 7 "Status" status, 8 "Domains" domains, 9 "Remark" remark,
    10 "Strategies" strategies, 11 "EventId" event_id, 12 "ValidStatus" valid_status, 13 "CreateTime" create_time,
    14 "UpdateTime" update_time, 15 "JobType" job_type, 16 "JobDateTime" job_date_time, 17 "CronType" cron_type,
    18 "Label" label, 19 "PageId" page_id, 20 "LogicalOp" logical_op, 21 "ActionRatio" action_ratio,
    22 "GroupIds" group_ids
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchCustomWhiteRulesOutput {
    pub data: Option<Vec<BatchCustomWhiteRule>>,
    pub total: Option<u64>,
}
model! { DescribeBatchCustomWhiteRulesOutput {
    0 "Data" data, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCustomWhiteRule {
    pub id: Option<u64>,
    pub name: Option<String>,
    pub sort_id: Option<i64>,
    pub strategies: Option<Vec<Strategy>>,
    pub bypass: Option<Vec<String>>,
    pub job_type: Option<String>,
    pub job_date_time: Option<JobDateTime>,
    pub cron_type: Option<String>,
    pub domains: Option<Vec<String>>,
    pub group_ids: Option<Vec<u64>>,
    pub valid_status: Option<u64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub status: Option<u64>,
    pub logical_op: Option<String>,
}
model! { BatchCustomWhiteRule {
    0 "ID" id, 1 "Name" name, 2 "SortId" sort_id, 3 "Strategies" strategies, 4 "Bypass" bypass, 5 "JobType" job_type,
    6 "JobDateTime" job_date_time, 7 "CronType" cron_type, 8 "Domains" domains, 9 "GroupIds" group_ids,
    10 "ValidStatus" valid_status, 11 "CreateTime" create_time, 12 "UpdateTime" update_time, 13 "Status" status,
    14 "LogicalOp" logical_op
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchIpAccessControl {
    pub filters: Vec<FiltersItemNew>,
    pub off_set: Option<u64>,
    pub limit: Option<u64>,
    pub sort: Option<String>,
}
operation! { DescribeBatchIpAccessControl(filters: Vec<FiltersItemNew>)
    "DescribeBatchIpAccessControl" -> DescribeBatchIpAccessControlOutput {
    0 "Filters" filters, 1 "OffSet" off_set: u64, 2 "Limit" limit: u64, 3 "Sort" sort: String
} }
paged! { DescribeBatchIpAccessControl: BatchIpAccessControlItem =
    Offset "OffSet", "Data.Res" data.res, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchIpAccessControlOutput {
    pub data: Option<BatchIpAccessControlData>,
}
model! { DescribeBatchIpAccessControlOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchIpAccessControlData {
    pub total_count: Option<u64>,
    pub res: Option<Vec<BatchIpAccessControlItem>>,
}
model! { BatchIpAccessControlData {
    0 "TotalCount" total_count, 1 "Res" res
} }

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
    pub ts_version: Option<u64>,
    pub valid_ts: Option<i64>,
    pub hosts: Option<Vec<String>>,
    pub rule_id: Option<u64>,
    pub ip_list: Option<Vec<String>>,
    pub create_time: Option<u64>,
    pub job_type: Option<String>,
    pub cron_type: Option<String>,
    pub job_date_time: Option<JobDateTime>,
    pub valid_status: Option<i64>,
    pub group_ids: Option<Vec<u64>>,
}
model! { BatchIpAccessControlItem {
    0 "Id" id, 1 "ActionType" action_type, 2 "Ip" ip, 3 "Note" note, 4 "Source" source, 5 "TsVersion" ts_version,
    6 "ValidTs" valid_ts, 7 "Hosts" hosts, 8 "RuleId" rule_id, 9 "IpList" ip_list, 10 "CreateTime" create_time,
    11 "JobType" job_type, 12 "CronType" cron_type, 13 "JobDateTime" job_date_time, 14 "ValidStatus" valid_status,
    15 "GroupIds" group_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBotIdRule {
    pub domain: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBotIdRuleOutput {
    pub data: Option<Vec<BotIdDetail>>,
    pub total_count: Option<i64>,
    pub stat_info: Option<BotIdStat>,
}
model! { DescribeBotIdRuleOutput {
    0 "Data" data, 1 "TotalCount" total_count, 2 "StatInfo" stat_info
} }

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
    0 "RuleId" rule_id, 1 "BotId" bot_id, 2 "Status" status, 3 "Action" action, 4 "Level" level,
    5 "BotIdType" bot_id_type, 6 "ModifyTime" modify_time, 7 "InsertTime" insert_time, 8 "Description" description,
    9 "Influence" influence, 10 "Redirect" redirect, 11 "HasEvent" has_event
} }

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
    0 "Pattern" pattern, 1 "TotalCount" total_count, 2 "MonitorCount" monitor_count, 3 "InterceptCount" intercept_count,
    4 "RedirectCount" redirect_count, 5 "CaptchaCount" captcha_count, 6 "ProtectLevel" protect_level,
    7 "GlobalRedirect" global_redirect, 8 "JsChallengeCount" js_challenge_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBotSceneList {
    pub domain: String,
    pub limit: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBotSceneListOutput {
    pub total_count: Option<i64>,
    pub bot_scene_list: Option<Vec<BotSceneInfo>>,
    pub simple_flag: Option<bool>,
}
model! { DescribeBotSceneListOutput {
    0 "TotalCount" total_count, 1 "BotSceneList" bot_scene_list, 2 "SimpleFlag" simple_flag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BotSceneInfo {
    pub scene_id: Option<String>,
    pub r#type: Option<String>,
    pub scene_name: Option<String>,
    pub update_time: Option<i64>,
    pub business_type: Option<Vec<String>>,
    pub client_type: Option<Vec<String>>,
    pub priority: Option<i64>,
    pub match_condition: Option<Vec<BotSceneMatchCondition>>,
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
    pub action_rule_list: Option<Vec<BotSceneActionRule>>,
    pub bot_id_pattern: Option<String>,
    pub bot_id_count: Option<i64>,
    pub bot_id_monitor_count: Option<i64>,
    pub bot_id_intercept_count: Option<i64>,
    pub rule_set_selection: Option<Vec<String>>,
    pub token_list: Option<Vec<BotToken>>,
    pub bot_id_redirect_count: Option<i64>,
    pub bot_id_captcha_count: Option<i64>,
    pub bot_id_protect_level: Option<String>,
    pub bot_id_global_redirect: Option<String>,
    pub bot_id_js_challenge_count: Option<i64>,
}
model! { BotSceneInfo {
    0 "SceneId" scene_id, 1 "Type" r#type, 2 "SceneName" scene_name, 3 "UpdateTime" update_time,
    4 "BusinessType" business_type, 5 "ClientType" client_type, 6 "Priority" priority,
    7 "MatchCondition" match_condition, 8 "SceneStatus" scene_status, 9 "JsInjectStatus" js_inject_status,
    10 "AIStatus" ai_status, 11 "TIStatus" ti_status, 12 "StatisticStatus" statistic_status,
    13 "ActionRuleCount" action_rule_count, 14 "UCBCount" ucb_count, 15 "MatchType" match_type,
    16 "ActionMatchType" action_match_type, 17 "UAStatus" ua_status, 18 "JsInjectRuleId" js_inject_rule_id,
    19 "JsInjectAction" js_inject_action, 20 "JsInjectRedirect" js_inject_redirect,
    21 "ActionRuleList" action_rule_list, 22 "BotIdPattern" bot_id_pattern, 23 "BotIdCount" bot_id_count,
    24 "BotIdMonitorCount" bot_id_monitor_count, 25 "BotIdInterceptCount" bot_id_intercept_count,
    26 "RuleSetSelection" rule_set_selection, 27 "TokenList" token_list, 28 "BotIdRedirectCount" bot_id_redirect_count,
    29 "BotIdCaptchaCount" bot_id_captcha_count, 30 "BotIdProtectLevel" bot_id_protect_level,
    31 "BotIdGlobalRedirect" bot_id_global_redirect, 32 "BotIdJsChallengeCount" bot_id_js_challenge_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BotSceneMatchCondition {
    pub key: Option<String>,
    pub op: Option<String>,
    pub value: Option<String>,
    pub name: Option<String>,
    pub value_array: Option<Vec<String>>,
}
model! { BotSceneMatchCondition {
    0 "Key" key, 1 "Op" op, 2 "Value" value, 3 "Name" name, 4 "ValueArray" value_array
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BotSceneActionRule {
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub priority: Option<i64>,
    pub status: Option<bool>,
    pub score: Option<Vec<BotScoreRuleEntry>>,
    pub level: Option<String>,
    pub scope: Option<Vec<BotActionScopeRuleEntry>>,
    pub r#type: Option<String>,
    pub scope_type: Option<String>,
    pub action_match_type: Option<String>,
}
model! { BotSceneActionRule {
    0 "RuleId" rule_id, 1 "RuleName" rule_name, 2 "Priority" priority, 3 "Status" status, 4 "Score" score,
    5 "Level" level, 6 "Scope" scope, 7 "Type" r#type, 8 "ScopeType" scope_type, 9 "ActionMatchType" action_match_type
} }

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
    0 "Upper" upper, 1 "Lower" lower, 2 "Action" action, 3 "Label" label, 4 "Redirect" redirect
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BotActionScopeRuleEntry {
    pub key: Option<String>,
    pub op: Option<String>,
    pub value: Option<String>,
    pub name: Option<String>,
    pub value_array: Option<Vec<String>>,
}
model! { BotActionScopeRuleEntry {
    0 "Key" key, 1 "Op" op, 2 "Value" value, 3 "Name" name, 4 "ValueArray" value_array
} }

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
    pub scene: Option<Vec<String>>,
    pub priority: Option<i64>,
    pub token_validation: Option<TokenValidation>,
    pub disable_multi_json: Option<u64>,
}
model! { BotToken {
    0 "Name" name, 1 "Description" description, 2 "Id" id, 3 "Status" status, 4 "Location" location, 5 "Key" key,
    6 "Operator" operator, 7 "Timestamp" timestamp, 8 "Scene" scene, 9 "Priority" priority,
    10 "TokenValidation" token_validation, 11 "DisableMultiJson" disable_multi_json
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TokenValidation {
    pub enable: Option<bool>,
    pub verify_type: Option<String>,
    pub verify_rule: Option<TokenVerifyRule>,
    pub display_setting: Option<TokenDisplaySetting>,
}
model! { TokenValidation {
    0 "Enable" enable, 1 "VerifyType" verify_type, 2 "VerifyRule" verify_rule, 3 "DisplaySetting" display_setting
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TokenVerifyRule {
    pub jwt_rule: Option<JWTConfig>,
    pub general_rule: Option<TokenRuleEntry>,
}
model! { TokenVerifyRule {
    0 "JWTRule" jwt_rule, 1 "GeneralRule" general_rule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JWTConfig {
    pub secret_info: Option<SecretInfo>,
    pub payload_rule: Option<Vec<TokenRuleEntry>>,
}
model! { JWTConfig {
    0 "SecretInfo" secret_info, 1 "PayloadRule" payload_rule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecretInfo {
    pub secret_source: Option<String>,
    pub secret_key: Option<Secret>,
    pub file_name: Option<String>,
}
model! { SecretInfo {
    0 "SecretSource" secret_source, 1 "SecretKey" secret_key, 2 "FileName" file_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TokenRuleEntry {
    pub r#type: Option<String>,
    pub key: Option<String>,
    pub op: Option<String>,
    pub value: Option<TokenRuleEntryValue>,
}
model! { TokenRuleEntry {
    0 "Type" r#type, 1 "Key" key, 2 "Op" op, 3 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TokenRuleEntryValue {
    pub logic_value: Option<bool>,
    pub multi_value: Option<Vec<String>>,
    pub valid_key: Option<String>,
}
model! { TokenRuleEntryValue {
    0 "LogicValue" logic_value, 1 "MultiValue" multi_value, 2 "ValidKey" valid_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TokenDisplaySetting {
    pub display_with_payload_enable: Option<bool>,
    pub field_name: Option<String>,
}
model! { TokenDisplaySetting {
    0 "DisplayWithPayloadEnable" display_with_payload_enable, 1 "FieldName" field_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBotSceneOverview {
    pub domain: String,
}
operation! { DescribeBotSceneOverview(domain: String) "DescribeBotSceneOverview" -> DescribeBotSceneOverviewOutput {
    0 "Domain" domain
} }

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
    0 "Status" status, 1 "SceneCount" scene_count, 2 "ValidSceneCount" valid_scene_count,
    3 "CurrentGlobalScene" current_global_scene, 4 "CustomRuleNums" custom_rule_nums, 5 "TldStatus" tld_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalSceneInfo {
    pub scene_id: Option<String>,
    pub scene_name: Option<String>,
    pub priority: Option<i64>,
    pub update_time: Option<i64>,
}
model! { GlobalSceneInfo {
    0 "SceneId" scene_id, 1 "SceneName" scene_name, 2 "Priority" priority, 3 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBotSceneUCBRule {
    pub domain: String,
    pub skip: u64,
    pub limit: u64,
    pub sort: String,
    pub scene_id: String,
    pub operate: Option<String>,
    pub name: Option<String>,
    pub version_flag: Option<String>,
    pub timer_type: Option<u64>,
    pub valid_status: Option<u64>,
    pub rule_id: Option<String>,
    pub source: Option<String>,
}

/// What [`DescribeBotSceneUCBRule::new`] takes.
pub struct DescribeBotSceneUCBRuleRequired {
    pub domain: String,
    pub skip: u64,
    pub limit: u64,
    pub sort: String,
    pub scene_id: String,
}
operation! { DescribeBotSceneUCBRule{DescribeBotSceneUCBRuleRequired: domain, skip, limit, sort, scene_id}
    "DescribeBotSceneUCBRule" -> DescribeBotSceneUCBRuleOutput {
    0 "Domain" domain, 1 "Skip" skip, 2 "Limit" limit, 3 "Sort" sort, 4 "SceneId" scene_id, 5 "Operate" operate: String,
    6 "Name" name: String, 7 "VersionFlag" version_flag: String, 8 "TimerType" timer_type: u64,
    9 "ValidStatus" valid_status: u64, 10 "RuleId" rule_id: String, 11 "Source" source: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBotSceneUCBRuleOutput {
    pub data: Option<DescribeBotUCBRuleRsp>,
}
model! { DescribeBotSceneUCBRuleOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBotUCBRuleRsp {
    pub res: Option<Vec<InOutputBotUCBRule>>,
    pub total_count: Option<i64>,
}
model! { DescribeBotUCBRuleRsp {
    0 "Res" res, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InOutputBotUCBRule {
    pub domain: Option<String>,
    pub name: Option<String>,
    pub rule: Option<Vec<InOutputUCBRuleEntry>>,
    pub action: Option<String>,
    pub on_off: Option<String>,
    pub rule_type: Option<i64>,
    pub prior: Option<i64>,
    pub timestamp: Option<i64>,
    pub label: Option<String>,
    pub id: Option<String>,
    pub scene_id: Option<String>,
    pub valid_time: Option<i64>,
    pub appid: Option<u64>,
    pub addition_arg: Option<String>,
    pub desc: Option<String>,
    pub rule_id: Option<String>,
    pub pre_define: Option<bool>,
    pub job_type: Option<String>,
    pub job_date_time: Option<JobDateTime>,
    pub expire_time: Option<u64>,
    pub valid_status: Option<i64>,
    pub block_page_id: Option<u64>,
    pub action_list: Option<Vec<UCBActionProportion>>,
    pub delay_time: Option<i64>,
    pub batch: Option<i64>,
    pub hit_count: Option<u64>,
}

/// What [`InOutputBotUCBRule::new`] takes.
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
input! { InOutputBotUCBRule{InOutputBotUCBRuleRequired: domain, name, rule, action, on_off, rule_type, prior, timestamp, label} {
    0 "Domain" domain: String, 1 "Name" name: String, 2 "Rule" rule: Vec<InOutputUCBRuleEntry>,
    3 "Action" action: String, 4 "OnOff" on_off: String, 5 "RuleType" rule_type: i64, 6 "Prior" prior: i64,
    7 "Timestamp" timestamp: i64, 8 "Label" label: String, 9 "Id" id: String, 10 "SceneId" scene_id: String,
    11 "ValidTime" valid_time: i64, 12 "Appid" appid: u64, 13 "AdditionArg" addition_arg: String,
    14 "Desc" desc: String, 15 "RuleId" rule_id: String, 16 "PreDefine" pre_define: bool, 17 "JobType" job_type: String,
    18 "JobDateTime" job_date_time: JobDateTime, 19 "ExpireTime" expire_time: u64, 20 "ValidStatus" valid_status: i64,
    21 "BlockPageId" block_page_id: u64, 22 "ActionList" action_list: Vec<UCBActionProportion>,
    23 "DelayTime" delay_time: i64, 24 "Batch" batch: i64, 25 "HitCount" hit_count: u64
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParamCompareList {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ParamCompareList() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UCBActionProportion {
    pub action: Option<String>,
    pub proportion: Option<f64>,
}
input! { UCBActionProportion() {
    0 "Action" action: String, 1 "Proportion" proportion: f64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCCAutoStatus {
    pub domain: String,
}
operation! { DescribeCCAutoStatus(domain: String) "DescribeCCAutoStatus" -> DescribeCCAutoStatusOutput {
    0 "Domain" domain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCCAutoStatusOutput {
    pub auto_cc_switch: Option<i64>,
}
model! { DescribeCCAutoStatusOutput {
    0 "AutoCCSwitch" auto_cc_switch
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCCRule {
    pub domain: String,
    pub offset: u64,
    pub limit: u64,
    pub sort: Option<String>,
    pub edition: Option<String>,
    pub name: Option<String>,
}
operation! { DescribeCCRule(domain: String, offset: u64, limit: u64) "DescribeCCRule" -> DescribeCCRuleOutput {
    0 "Domain" domain, 1 "Offset" offset, 2 "Limit" limit, 3 "Sort" sort: String, 4 "Edition" edition: String,
    5 "Name" name: String
} }
paged! { DescribeCCRule: CCRuleItem = Offset "Offset", "Data.Res" data.res, total "Data.TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCCRuleOutput {
    pub data: Option<CCRuleData>,
}
model! { DescribeCCRuleOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CCRuleData {
    pub res: Option<Vec<CCRuleItem>>,
    pub total_count: Option<i64>,
}
model! { CCRuleData {
    0 "Res" res, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CCRuleItem {
    pub action_type: Option<u64>,
    pub advance: Option<u64>,
    pub interval: Option<u64>,
    pub limit: Option<u64>,
    pub match_func: Option<u64>,
    pub name: Option<String>,
    pub priority: Option<u64>,
    pub status: Option<i64>,
    pub ts_version: Option<u64>,
    pub url: Option<String>,
    pub valid_time: Option<u64>,
    pub options_arr: Option<String>,
    pub length: Option<u64>,
    pub rule_id: Option<i64>,
    pub event_id: Option<String>,
    pub session_applied: Option<Vec<i64>>,
    pub create_time: Option<u64>,
}
model! { CCRuleItem {
    0 "ActionType" action_type, 1 "Advance" advance, 2 "Interval" interval, 3 "Limit" limit, 4 "MatchFunc" match_func,
    5 "Name" name, 6 "Priority" priority, 7 "Status" status, 8 "TsVersion" ts_version, 9 "Url" url,
    10 "ValidTime" valid_time, 11 "OptionsArr" options_arr, 12 "Length" length, 13 "RuleId" rule_id,
    14 "EventId" event_id, 15 "SessionApplied" session_applied, 16 "CreateTime" create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCCRuleList {
    pub domain: String,
    pub offset: u64,
    pub limit: u64,
    pub by: String,
    pub filters: Option<Vec<FiltersItemNew>>,
    pub order: Option<String>,
}
operation! { DescribeCCRuleList(domain: String, offset: u64, limit: u64, by: String)
    "DescribeCCRuleList" -> DescribeCCRuleListOutput {
    0 "Domain" domain, 1 "Offset" offset, 2 "Limit" limit, 3 "By" by, 4 "Filters" filters: Vec<FiltersItemNew>,
    5 "Order" order: String
} }
paged! { DescribeCCRuleList: CCRuleItems = Offset "Offset", "Data.Res" data.res, total "Data.TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCCRuleListOutput {
    pub data: Option<CCRuleLists>,
}
model! { DescribeCCRuleListOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CCRuleLists {
    pub total_count: Option<u64>,
    pub res: Option<Vec<CCRuleItems>>,
    pub limit: Option<i64>,
    pub available: Option<i64>,
}
model! { CCRuleLists {
    0 "TotalCount" total_count, 1 "Res" res, 2 "Limit" limit, 3 "Available" available
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CCRuleItems {
    pub name: Option<String>,
    pub status: Option<u64>,
    pub advance: Option<u64>,
    pub limit: Option<u64>,
    pub interval: Option<u64>,
    pub url: Option<String>,
    pub match_func: Option<u64>,
    pub action_type: Option<u64>,
    pub priority: Option<u64>,
    pub valid_time: Option<u64>,
    pub ts_version: Option<u64>,
    pub options: Option<String>,
    pub rule_id: Option<u64>,
    pub event_id: Option<String>,
    pub session_applied: Option<Vec<i64>>,
    pub create_time: Option<u64>,
    pub limit_method: Option<String>,
    pub cel_rule: Option<String>,
    pub logical_op: Option<String>,
    pub page_id: Option<String>,
    pub action_ratio: Option<u64>,
    pub domains: Option<Vec<String>>,
    pub group_ids: Option<Vec<u64>>,
    pub job_type: Option<String>,
    pub job_date_time: Option<JobDateTime>,
    pub cron_type: Option<String>,
    pub expire_time: Option<u64>,
    pub valid_status: Option<i64>,
    pub source: Option<String>,
}
model! { CCRuleItems {
    0 "Name" name, 1 "Status" status, 2 "Advance" advance, 3 "Limit" limit, 4 "Interval" interval, 5 "Url" url,
    6 "MatchFunc" match_func, 7 "ActionType" action_type, 8 "Priority" priority, 9 "ValidTime" valid_time,
    10 "TsVersion" ts_version, 11 "Options" options, 12 "RuleId" rule_id, 13 "EventId" event_id,
    14 "SessionApplied" session_applied, 15 "CreateTime" create_time, 16 "LimitMethod" limit_method,
    17 "CelRule" cel_rule, 18 "LogicalOp" logical_op, 19 "PageId" page_id, 20 "ActionRatio" action_ratio,
    21 "Domains" domains, 22 "GroupIds" group_ids, 23 "JobType" job_type, 24 "JobDateTime" job_date_time,
    25 "CronType" cron_type, 26 "ExpireTime" expire_time, 27 "ValidStatus" valid_status, 28 "Source" source
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCertificateVerifyResult {
    pub domain: String,
    pub cert_type: Option<i64>,
    pub certificate: Option<String>,
    pub cert_id: Option<String>,
    pub private_key: Option<Secret>,
    pub gm_cert_type: Option<i64>,
    pub gm_cert: Option<String>,
    pub gm_private_key: Option<Secret>,
    pub gm_enc_cert: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCertificateVerifyResultOutput {
    pub status: Option<i64>,
    pub detail: Option<Vec<String>>,
    pub not_after: Option<String>,
    pub changed: Option<i64>,
}
model! { DescribeCertificateVerifyResultOutput {
    0 "Status" status, 1 "Detail" detail, 2 "NotAfter" not_after, 3 "Changed" changed
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCiphersDetail {}
operation! { DescribeCiphersDetail() "DescribeCiphersDetail" -> DescribeCiphersDetailOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCiphersDetailOutput {
    pub ciphers: Option<Vec<TLSCiphers>>,
}
model! { DescribeCiphersDetailOutput {
    0 "Ciphers" ciphers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TLSCiphers {
    pub version_id: Option<i64>,
    pub cipher_id: Option<i64>,
    pub cipher_name: Option<String>,
}
model! { TLSCiphers {
    0 "VersionId" version_id, 1 "CipherId" cipher_id, 2 "CipherName" cipher_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomRuleList {
    pub domain: String,
    pub offset: u64,
    pub limit: u64,
    pub filters: Option<Vec<FiltersItemNew>>,
    pub order: Option<String>,
    pub by: Option<String>,
    pub domain_list: Option<Vec<String>>,
}
operation! { DescribeCustomRuleList(domain: String, offset: u64, limit: u64)
    "DescribeCustomRuleList" -> DescribeCustomRuleListOutput {
    0 "Domain" domain, 1 "Offset" offset, 2 "Limit" limit, 3 "Filters" filters: Vec<FiltersItemNew>,
    4 "Order" order: String, 5 "By" by: String, 6 "DomainList" domain_list: Vec<String>
} }
paged! { DescribeCustomRuleList: DescribeCustomRulesRspRuleListItem = Offset "Offset", "RuleList" rule_list }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomRuleListOutput {
    pub rule_list: Option<Vec<DescribeCustomRulesRspRuleListItem>>,
    pub total_count: Option<String>,
}
model! { DescribeCustomRuleListOutput {
    0 "RuleList" rule_list, 1 "TotalCount" total_count
} }

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
    pub strategies: Option<Vec<Strategy>>,
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
    pub action_ratio: Option<u64>,
}
model! { DescribeCustomRulesRspRuleListItem {
    0 "ActionType" action_type, 1 "Bypass" bypass, 2 "CreateTime" create_time, 3 "ExpireTime" expire_time,
    4 "Name" name, 5 "Redirect" redirect, 6 "RuleId" rule_id, 7 "SortId" sort_id, 8 "Status" status,
    9 "Strategies" strategies, 10 "EventId" event_id, 11 "ModifyTime" modify_time, 12 "ValidStatus" valid_status,
    13 "Source" source, 14 "JobType" job_type, 15 "JobDateTime" job_date_time, 16 "CronType" cron_type,
    17 "Label" label, 18 "PageId" page_id, 19 "Domain" domain, 20 "LogicalOp" logical_op, 21 "ActionRatio" action_ratio
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomWhiteRule {
    pub domain: String,
    pub offset: u64,
    pub limit: u64,
    pub filters: Option<Vec<FiltersItemNew>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeCustomWhiteRule(domain: String, offset: u64, limit: u64)
    "DescribeCustomWhiteRule" -> DescribeCustomWhiteRuleOutput {
    0 "Domain" domain, 1 "Offset" offset, 2 "Limit" limit, 3 "Filters" filters: Vec<FiltersItemNew>,
    4 "Order" order: String, 5 "By" by: String
} }
paged! { DescribeCustomWhiteRule: DescribeCustomRulesRspRuleListItem = Offset "Offset", "RuleList" rule_list }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomWhiteRuleOutput {
    pub rule_list: Option<Vec<DescribeCustomRulesRspRuleListItem>>,
    pub total_count: Option<String>,
}
model! { DescribeCustomWhiteRuleOutput {
    0 "RuleList" rule_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainCountInfo {}
operation! { DescribeDomainCountInfo() "DescribeDomainCountInfo" -> DescribeDomainCountInfoOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainCountInfoOutput {
    pub all_domain: Option<u64>,
    pub update_time: Option<String>,
    pub waf_domain_count: Option<u64>,
    pub left_domain_count: Option<u64>,
    pub open_waf_domain: Option<u64>,
}
model! { DescribeDomainCountInfoOutput {
    0 "AllDomain" all_domain, 1 "UpdateTime" update_time, 2 "WafDomainCount" waf_domain_count,
    3 "LeftDomainCount" left_domain_count, 4 "OpenWafDomain" open_waf_domain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainDetailsClb {
    pub domain: String,
    pub domain_id: String,
    pub instance_id: String,
}
operation! { DescribeDomainDetailsClb(domain: String, domain_id: String, instance_id: String)
    "DescribeDomainDetailsClb" -> DescribeDomainDetailsClbOutput {
    0 "Domain" domain, 1 "DomainId" domain_id, 2 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainDetailsClbOutput {
    pub domains_clb_part_info: Option<ClbDomainsInfo>,
}
model! { DescribeDomainDetailsClbOutput {
    0 "DomainsClbPartInfo" domains_clb_part_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClbDomainsInfo {
    pub domain: Option<String>,
    pub domain_id: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub edition: Option<String>,
    pub is_cdn: Option<u64>,
    pub load_balancer_set: Option<Vec<LoadBalancerPackageNew>>,
    pub flow_mode: Option<u64>,
    pub state: Option<i64>,
    pub alb_type: Option<String>,
    pub ip_headers: Option<Vec<String>>,
    pub cdc_clusters: Option<String>,
    pub cloud_type: Option<String>,
    pub note: Option<String>,
    pub labels: Option<Vec<String>>,
    pub access_status: Option<i64>,
    pub tag_infos: Option<Vec<TagInfo>>,
}
model! { ClbDomainsInfo {
    0 "Domain" domain, 1 "DomainId" domain_id, 2 "InstanceId" instance_id, 3 "InstanceName" instance_name,
    4 "Edition" edition, 5 "IsCdn" is_cdn, 6 "LoadBalancerSet" load_balancer_set, 7 "FlowMode" flow_mode,
    8 "State" state, 9 "AlbType" alb_type, 10 "IpHeaders" ip_headers, 11 "CdcClusters" cdc_clusters,
    12 "CloudType" cloud_type, 13 "Note" note, 14 "Labels" labels, 15 "AccessStatus" access_status,
    16 "TagInfos" tag_infos
} }

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
    pub vport: Option<u64>,
    pub zone: Option<String>,
    pub numerical_vpc_id: Option<i64>,
    pub load_balancer_type: Option<String>,
    pub load_balancer_domain: Option<String>,
    pub member_app_id: Option<u64>,
    pub member_uin: Option<String>,
    pub appid: Option<u64>,
    pub member_nick_name: Option<String>,
}
model! { LoadBalancerPackageNew {
    0 "ListenerId" listener_id, 1 "ListenerName" listener_name, 2 "LoadBalancerId" load_balancer_id,
    3 "LoadBalancerName" load_balancer_name, 4 "Protocol" protocol, 5 "Region" region, 6 "Vip" vip, 7 "Vport" vport,
    8 "Zone" zone, 9 "NumericalVpcId" numerical_vpc_id, 10 "LoadBalancerType" load_balancer_type,
    11 "LoadBalancerDomain" load_balancer_domain, 12 "MemberAppId" member_app_id, 13 "MemberUin" member_uin,
    14 "Appid" appid, 15 "MemberNickName" member_nick_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainDetailsSaas {
    pub domain: String,
    pub domain_id: String,
    pub instance_id: String,
}
operation! { DescribeDomainDetailsSaas(domain: String, domain_id: String, instance_id: String)
    "DescribeDomainDetailsSaas" -> DescribeDomainDetailsSaasOutput {
    0 "Domain" domain, 1 "DomainId" domain_id, 2 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainDetailsSaasOutput {
    pub domains_part_info: Option<DomainsPartInfo>,
}
model! { DescribeDomainDetailsSaasOutput {
    0 "DomainsPartInfo" domains_part_info
} }

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
    pub engine: Option<u64>,
    pub https_rewrite: Option<u64>,
    pub https_upstream_port: Option<String>,
    pub is_cdn: Option<u64>,
    /// Deprecated.
    pub is_gray: Option<u64>,
    pub is_http2: Option<u64>,
    pub is_websocket: Option<u64>,
    pub load_balance: Option<u64>,
    pub mode: Option<u64>,
    pub private_key: Option<Secret>,
    pub ssl_id: Option<String>,
    pub upstream_domain: Option<String>,
    pub upstream_type: Option<u64>,
    pub src_list: Option<Vec<String>>,
    pub ports: Option<Vec<PortInfo>>,
    pub cert_type: Option<u64>,
    pub upstream_scheme: Option<String>,
    pub cls: Option<u64>,
    pub cname: Option<String>,
    pub is_keep_alive: Option<u64>,
    pub active_check: Option<u64>,
    pub tls_version: Option<i64>,
    pub ciphers: Option<Vec<i64>>,
    pub cipher_template: Option<i64>,
    pub proxy_connect_timeout: Option<i64>,
    pub proxy_read_timeout: Option<i64>,
    pub proxy_send_timeout: Option<i64>,
    pub sni_type: Option<i64>,
    pub sni_host: Option<String>,
    pub weights: Option<Vec<String>>,
    pub ip_headers: Option<Vec<String>>,
    pub xff_reset: Option<i64>,
    pub note: Option<String>,
    pub upstream_host: Option<String>,
    pub level: Option<String>,
    pub proxy_buffer: Option<i64>,
    pub gm_type: Option<i64>,
    pub gm_cert_type: Option<i64>,
    pub gm_cert: Option<String>,
    pub gm_private_key: Option<Secret>,
    pub gm_enc_cert: Option<String>,
    pub gm_enc_private_key: Option<Secret>,
    pub gm_ssl_id: Option<String>,
    pub labels: Option<Vec<String>>,
    pub probe_status: Option<i64>,
    pub upstream_policy: Option<i64>,
    pub upstream_rules: Option<Vec<UpstreamRule>>,
    pub use_case: Option<i64>,
    pub gzip: Option<i64>,
    pub state: Option<i64>,
    pub private_vip_status: Option<i64>,
    pub tag_infos: Option<Vec<TagInfo>>,
    pub ipv6_status: Option<i64>,
}
model! { DomainsPartInfo {
    0 "Domain" domain, 1 "DomainId" domain_id, 2 "InstanceId" instance_id, 3 "Edition" edition,
    4 "InstanceName" instance_name, 5 "Cert" cert, 6 "CreateTime" create_time, 7 "ModifyTime" modify_time,
    8 "Engine" engine, 9 "HttpsRewrite" https_rewrite, 10 "HttpsUpstreamPort" https_upstream_port, 11 "IsCdn" is_cdn,
    12 "IsGray" is_gray, 13 "IsHttp2" is_http2, 14 "IsWebsocket" is_websocket, 15 "LoadBalance" load_balance,
    16 "Mode" mode, 17 "PrivateKey" private_key, 18 "SSLId" ssl_id, 19 "UpstreamDomain" upstream_domain,
    20 "UpstreamType" upstream_type, 21 "SrcList" src_list, 22 "Ports" ports, 23 "CertType" cert_type,
    24 "UpstreamScheme" upstream_scheme, 25 "Cls" cls, 26 "Cname" cname, 27 "IsKeepAlive" is_keep_alive,
    28 "ActiveCheck" active_check, 29 "TLSVersion" tls_version, 30 "Ciphers" ciphers,
    31 "CipherTemplate" cipher_template, 32 "ProxyConnectTimeout" proxy_connect_timeout,
    33 "ProxyReadTimeout" proxy_read_timeout, 34 "ProxySendTimeout" proxy_send_timeout, 35 "SniType" sni_type,
    36 "SniHost" sni_host, 37 "Weights" weights, 38 "IpHeaders" ip_headers, 39 "XFFReset" xff_reset, 40 "Note" note,
    41 "UpstreamHost" upstream_host, 42 "Level" level, 43 "ProxyBuffer" proxy_buffer, 44 "GmType" gm_type,
    45 "GmCertType" gm_cert_type, 46 "GmCert" gm_cert, 47 "GmPrivateKey" gm_private_key, 48 "GmEncCert" gm_enc_cert,
    49 "GmEncPrivateKey" gm_enc_private_key, 50 "GmSSLId" gm_ssl_id, 51 "Labels" labels, 52 "ProbeStatus" probe_status,
    53 "UpstreamPolicy" upstream_policy, 54 "UpstreamRules" upstream_rules, 55 "UseCase" use_case, 56 "Gzip" gzip,
    57 "State" state, 58 "PrivateVipStatus" private_vip_status, 59 "TagInfos" tag_infos, 60 "Ipv6Status" ipv6_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PortInfo {
    pub nginx_server_id: Option<u64>,
    pub port: Option<String>,
    pub protocol: Option<String>,
    pub upstream_port: Option<String>,
    pub upstream_protocol: Option<String>,
}
model! { PortInfo {
    0 "NginxServerId" nginx_server_id, 1 "Port" port, 2 "Protocol" protocol, 3 "UpstreamPort" upstream_port,
    4 "UpstreamProtocol" upstream_protocol
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRules {
    pub domain: Option<String>,
}
operation! { DescribeDomainRules() "DescribeDomainRules" -> DescribeDomainRulesOutput {
    0 "Domain" domain: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainRulesOutput {
    pub rules: Option<Vec<RuleItem>>,
}
model! { DescribeDomainRulesOutput {
    0 "Rules" rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleItem {
    pub id: Option<u64>,
    pub r#type: Option<String>,
    pub level: Option<String>,
    pub description: Option<String>,
    pub cve: Option<String>,
    pub status: Option<u64>,
    pub modify_time: Option<String>,
    pub add_time: Option<String>,
}
model! { RuleItem {
    0 "Id" id, 1 "Type" r#type, 2 "Level" level, 3 "Description" description, 4 "CVE" cve, 5 "Status" status,
    6 "ModifyTime" modify_time, 7 "AddTime" add_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainVerifyResult {
    pub domain: String,
    pub instance_id: String,
}
operation! { DescribeDomainVerifyResult(domain: String, instance_id: String)
    "DescribeDomainVerifyResult" -> DescribeDomainVerifyResultOutput {
    0 "Domain" domain, 1 "InstanceID" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainVerifyResultOutput {
    pub msg: Option<String>,
    pub verify_code: Option<i64>,
}
model! { DescribeDomainVerifyResultOutput {
    0 "Msg" msg, 1 "VerifyCode" verify_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainWhiteRules {
    pub domain: String,
    pub url: Option<String>,
    pub page: Option<u64>,
    pub count: Option<u64>,
    pub sort: Option<String>,
    pub rule_id: Option<String>,
}
operation! { DescribeDomainWhiteRules(domain: String) "DescribeDomainWhiteRules" -> DescribeDomainWhiteRulesOutput {
    0 "Domain" domain, 1 "Url" url: String, 2 "Page" page: u64, 3 "Count" count: u64, 4 "Sort" sort: String,
    5 "RuleId" rule_id: String
} }
paged! { DescribeDomainWhiteRules: RuleList = Number "Page", "RuleList" rule_list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainWhiteRulesOutput {
    pub rule_list: Option<Vec<RuleList>>,
    pub total: Option<u64>,
}
model! { DescribeDomainWhiteRulesOutput {
    0 "RuleList" rule_list, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleList {
    pub id: Option<u64>,
    pub rules: Option<Vec<u64>>,
    pub url: Option<String>,
    pub function: Option<String>,
    pub time: Option<String>,
    pub status: Option<u64>,
    pub create_time: Option<String>,
}
model! { RuleList {
    0 "Id" id, 1 "Rules" rules, 2 "Url" url, 3 "Function" function, 4 "Time" time, 5 "Status" status,
    6 "CreateTime" create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomains {
    pub offset: u64,
    pub limit: u64,
    pub filters: Option<Vec<FiltersItemNew>>,
}
operation! { DescribeDomains(offset: u64, limit: u64) "DescribeDomains" -> DescribeDomainsOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "Filters" filters: Vec<FiltersItemNew>
} }
paged! { DescribeDomains: DomainInfo = Offset "Offset", "Domains" domains, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainsOutput {
    pub total: Option<u64>,
    pub domains: Option<Vec<DomainInfo>>,
}
model! { DescribeDomainsOutput {
    0 "Total" total, 1 "Domains" domains
} }

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
    pub cls_status: Option<u64>,
    pub flow_mode: Option<u64>,
    pub status: Option<u64>,
    pub mode: Option<u64>,
    pub engine: Option<u64>,
    pub cc_list: Option<Vec<String>>,
    pub rs_list: Option<Vec<String>>,
    pub ports: Option<Vec<PortInfo>>,
    pub load_balancer_set: Option<Vec<LoadBalancerPackageNew>>,
    pub app_id: Option<u64>,
    pub state: Option<i64>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub ipv6_status: Option<i64>,
    pub bot_status: Option<i64>,
    pub level: Option<i64>,
    pub post_cls_status: Option<i64>,
    pub post_c_kafka_status: Option<i64>,
    pub cdc_clusters: Option<String>,
    pub api_status: Option<i64>,
    pub alb_type: Option<String>,
    pub sg_state: Option<i64>,
    pub sg_detail: Option<String>,
    pub cloud_type: Option<String>,
    pub note: Option<String>,
    pub src_list: Option<Vec<String>>,
    pub upstream_domain_list: Option<Vec<String>>,
    pub sg_id: Option<String>,
    pub access_status: Option<i64>,
    pub labels: Option<Vec<String>>,
    pub private_vip_status: Option<i64>,
    pub is_reip: Option<i64>,
    pub reip_object_id: Option<String>,
    pub tag_infos: Option<Vec<TagInfo>>,
    pub llm_status: Option<i64>,
}
model! { DomainInfo {
    0 "Domain" domain, 1 "DomainId" domain_id, 2 "InstanceId" instance_id, 3 "Cname" cname, 4 "Edition" edition,
    5 "Region" region, 6 "InstanceName" instance_name, 7 "ClsStatus" cls_status, 8 "FlowMode" flow_mode,
    9 "Status" status, 10 "Mode" mode, 11 "Engine" engine, 12 "CCList" cc_list, 13 "RsList" rs_list, 14 "Ports" ports,
    15 "LoadBalancerSet" load_balancer_set, 16 "AppId" app_id, 17 "State" state, 18 "CreateTime" create_time,
    19 "ModifyTime" modify_time, 20 "Ipv6Status" ipv6_status, 21 "BotStatus" bot_status, 22 "Level" level,
    23 "PostCLSStatus" post_cls_status, 24 "PostCKafkaStatus" post_c_kafka_status, 25 "CdcClusters" cdc_clusters,
    26 "ApiStatus" api_status, 27 "AlbType" alb_type, 28 "SgState" sg_state, 29 "SgDetail" sg_detail,
    30 "CloudType" cloud_type, 31 "Note" note, 32 "SrcList" src_list, 33 "UpstreamDomainList" upstream_domain_list,
    34 "SgID" sg_id, 35 "AccessStatus" access_status, 36 "Labels" labels, 37 "PrivateVipStatus" private_vip_status,
    38 "IsREIP" is_reip, 39 "REIPObjectId" reip_object_id, 40 "TagInfos" tag_infos, 41 "LLMStatus" llm_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExports {
    pub topic_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeExports(topic_id: String) "DescribeExports" -> DescribeExportsOutput {
    0 "TopicId" topic_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeExports: ExportInfo = Offset "Offset", "Exports" exports, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExportsOutput {
    pub exports: Option<Vec<ExportInfo>>,
    pub total_count: Option<i64>,
}
model! { DescribeExportsOutput {
    0 "Exports" exports, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportInfo {
    pub topic_id: Option<String>,
    pub export_id: Option<String>,
    pub query: Option<String>,
    pub file_name: Option<String>,
    pub file_size: Option<u64>,
    pub order: Option<String>,
    pub format: Option<String>,
    pub count: Option<u64>,
    pub status: Option<String>,
    pub from: Option<i64>,
    pub to: Option<i64>,
    pub cos_path: Option<String>,
    pub create_time: Option<String>,
    pub syntax_rule: Option<u64>,
    pub derived_fields: Option<Vec<String>>,
}
model! { ExportInfo {
    0 "TopicId" topic_id, 1 "ExportId" export_id, 2 "Query" query, 3 "FileName" file_name, 4 "FileSize" file_size,
    5 "Order" order, 6 "Format" format, 7 "Count" count, 8 "Status" status, 9 "From" from, 10 "To" to,
    11 "CosPath" cos_path, 12 "CreateTime" create_time, 13 "SyntaxRule" syntax_rule, 14 "DerivedFields" derived_fields
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFindDomainList {
    pub offset: u64,
    pub limit: u64,
    pub key: String,
    pub is_waf_domain: String,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeFindDomainList(offset: u64, limit: u64, key: String, is_waf_domain: String)
    "DescribeFindDomainList" -> DescribeFindDomainListOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "Key" key, 3 "IsWafDomain" is_waf_domain, 4 "By" by: String,
    5 "Order" order: String
} }
paged! { DescribeFindDomainList: FindAllDomainDetail = Offset "Offset", "List" list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFindDomainListOutput {
    pub total: Option<u64>,
    pub list: Option<Vec<FindAllDomainDetail>>,
}
model! { DescribeFindDomainListOutput {
    0 "Total" total, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindAllDomainDetail {
    pub appid: Option<u64>,
    pub domain: Option<String>,
    pub ips: Option<Vec<String>>,
    pub find_time: Option<String>,
    pub instance_id: Option<String>,
    pub domain_id: Option<String>,
    pub edition: Option<String>,
    pub is_waf_domain: Option<u64>,
}
model! { FindAllDomainDetail {
    0 "Appid" appid, 1 "Domain" domain, 2 "Ips" ips, 3 "FindTime" find_time, 4 "InstanceId" instance_id,
    5 "DomainId" domain_id, 6 "Edition" edition, 7 "IsWafDomain" is_waf_domain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowTrend {
    pub domain: String,
    pub start_ts: i64,
    pub end_ts: i64,
}
operation! { DescribeFlowTrend(domain: String, start_ts: i64, end_ts: i64)
    "DescribeFlowTrend" -> DescribeFlowTrendOutput {
    0 "Domain" domain, 1 "StartTs" start_ts, 2 "EndTs" end_ts
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowTrendOutput {
    pub data: Option<Vec<BotStatPointItem>>,
}
model! { DescribeFlowTrendOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BotStatPointItem {
    pub time_stamp: Option<String>,
    pub key: Option<String>,
    pub value: Option<i64>,
    pub label: Option<String>,
}
model! { BotStatPointItem {
    0 "TimeStamp" time_stamp, 1 "Key" key, 2 "Value" value, 3 "Label" label
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHistogram {
    pub from_time: String,
    pub to_time: String,
    pub query_field: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHistogramOutput {
    pub histogram: Option<Vec<String>>,
}
model! { DescribeHistogramOutput {
    0 "Histogram" histogram
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHost {
    pub domain: String,
    pub domain_id: String,
    pub instance_id: Option<String>,
}
operation! { DescribeHost(domain: String, domain_id: String) "DescribeHost" -> DescribeHostOutput {
    0 "Domain" domain, 1 "DomainId" domain_id, 2 "InstanceID" instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostOutput {
    pub host: Option<HostRecord>,
}
model! { DescribeHostOutput {
    0 "Host" host
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostLimit {
    pub domain: String,
    pub instance_id: Option<String>,
    pub alb_type: Option<String>,
}
operation! { DescribeHostLimit(domain: String) "DescribeHostLimit" -> DescribeHostLimitOutput {
    0 "Domain" domain, 1 "InstanceID" instance_id: String, 2 "AlbType" alb_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostLimitOutput {
    pub success: Option<ResponseCode>,
}
model! { DescribeHostLimitOutput {
    0 "Success" success
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostsOutput {
    pub total_count: Option<u64>,
    pub host_list: Option<Vec<HostRecord>>,
}
model! { DescribeHostsOutput {
    0 "TotalCount" total_count, 1 "HostList" host_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstances {
    pub offset: u64,
    pub limit: u64,
    pub filters: Option<Vec<FiltersItemNew>>,
    pub free_delay_flag: Option<u64>,
}
operation! { DescribeInstances(offset: u64, limit: u64) "DescribeInstances" -> DescribeInstancesOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "Filters" filters: Vec<FiltersItemNew>, 3 "FreeDelayFlag" free_delay_flag: u64
} }
paged! { DescribeInstances: InstanceInfo = Offset "Offset", "Instances" instances, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesOutput {
    pub total: Option<u64>,
    pub instances: Option<Vec<InstanceInfo>>,
}
model! { DescribeInstancesOutput {
    0 "Total" total, 1 "Instances" instances
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceInfo {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub resource_ids: Option<String>,
    pub region: Option<String>,
    pub pay_mode: Option<u64>,
    pub renew_flag: Option<u64>,
    pub mode: Option<u64>,
    pub level: Option<u64>,
    pub valid_time: Option<String>,
    pub begin_time: Option<String>,
    pub domain_count: Option<u64>,
    pub sub_domain_limit: Option<u64>,
    pub main_domain_count: Option<u64>,
    pub main_domain_limit: Option<u64>,
    pub max_qps: Option<u64>,
    pub qps: Option<QPSPackageNew>,
    pub domain_pkg: Option<DomainPackageNew>,
    pub app_id: Option<u64>,
    pub edition: Option<String>,
    pub fraud_pkg: Option<FraudPkg>,
    pub bot_pkg: Option<BotPkg>,
    pub bot_qps: Option<BotQPS>,
    pub elastic_billing: Option<u64>,
    pub attack_log_post: Option<i64>,
    pub max_bandwidth: Option<u64>,
    pub api_security: Option<u64>,
    pub qps_standard: Option<u64>,
    pub bandwidth_standard: Option<u64>,
    pub status: Option<u64>,
    pub sandbox_qps: Option<u64>,
    pub is_api_security_trial: Option<u64>,
    pub major_events_pkg: Option<MajorEventsPkg>,
    pub hybrid_pkg: Option<HybridPkg>,
    pub api_pkg: Option<ApiPkg>,
    pub mini_pkg: Option<MiniPkg>,
    pub mini_qps_standard: Option<u64>,
    pub mini_max_qps: Option<u64>,
    pub last_qps_exceed_time: Option<String>,
    pub mini_extend_pkg: Option<MiniExtendPkg>,
    pub billing_item: Option<String>,
    pub free_delay_flag: Option<u64>,
    pub last3_max_qps: Option<u64>,
    pub last3_max_bandwidth: Option<u64>,
    pub major_events_pro_pkg: Option<MajorEventsProPkg>,
    pub basic_flag: Option<u64>,
    pub network_config: Option<NetworkConfig>,
    pub rce_pkg: Option<RCEPkg>,
    pub exceed_policy: Option<i64>,
    pub llm_pkg: Option<LLMPkg>,
    pub elastic_resource_id: Option<String>,
    pub llm_mon_pkg: Option<LLMMonPkg>,
    pub region_id: Option<u64>,
    pub bot_security_pkg: Option<BotSecurityPkg>,
    pub bot_monitor_pkg: Option<BotMonitorPkg>,
    pub dedicated_ip_pkg: Option<DedicatedIPPkg>,
    pub dedicated_ip_count: Option<i64>,
    pub tag_infos: Option<Vec<TagInfo>>,
}
model! { InstanceInfo {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name, 2 "ResourceIds" resource_ids, 3 "Region" region,
    4 "PayMode" pay_mode, 5 "RenewFlag" renew_flag, 6 "Mode" mode, 7 "Level" level, 8 "ValidTime" valid_time,
    9 "BeginTime" begin_time, 10 "DomainCount" domain_count, 11 "SubDomainLimit" sub_domain_limit,
    12 "MainDomainCount" main_domain_count, 13 "MainDomainLimit" main_domain_limit, 14 "MaxQPS" max_qps, 15 "QPS" qps,
    16 "DomainPkg" domain_pkg, 17 "AppId" app_id, 18 "Edition" edition, 19 "FraudPkg" fraud_pkg, 20 "BotPkg" bot_pkg,
    21 "BotQPS" bot_qps, 22 "ElasticBilling" elastic_billing, 23 "AttackLogPost" attack_log_post,
    24 "MaxBandwidth" max_bandwidth, 25 "APISecurity" api_security, 26 "QpsStandard" qps_standard,
    27 "BandwidthStandard" bandwidth_standard, 28 "Status" status, 29 "SandboxQps" sandbox_qps,
    30 "IsAPISecurityTrial" is_api_security_trial, 31 "MajorEventsPkg" major_events_pkg, 32 "HybridPkg" hybrid_pkg,
    33 "ApiPkg" api_pkg, 34 "MiniPkg" mini_pkg, 35 "MiniQpsStandard" mini_qps_standard, 36 "MiniMaxQPS" mini_max_qps,
    37 "LastQpsExceedTime" last_qps_exceed_time, 38 "MiniExtendPkg" mini_extend_pkg, 39 "BillingItem" billing_item,
    40 "FreeDelayFlag" free_delay_flag, 41 "Last3MaxQPS" last3_max_qps, 42 "Last3MaxBandwidth" last3_max_bandwidth,
    43 "MajorEventsProPkg" major_events_pro_pkg, 44 "BasicFlag" basic_flag, 45 "NetworkConfig" network_config,
    46 "RCEPkg" rce_pkg, 47 "ExceedPolicy" exceed_policy, 48 "LLMPkg" llm_pkg,
    49 "ElasticResourceId" elastic_resource_id, 50 "LLMMonPkg" llm_mon_pkg, 51 "RegionId" region_id,
    52 "BotSecurityPkg" bot_security_pkg, 53 "BotMonitorPkg" bot_monitor_pkg, 54 "DedicatedIPPkg" dedicated_ip_pkg,
    55 "DedicatedIPCount" dedicated_ip_count, 56 "TagInfos" tag_infos
} }

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
    0 "ResourceIds" resource_ids, 1 "ValidTime" valid_time, 2 "RenewFlag" renew_flag, 3 "Count" count,
    4 "Region" region, 5 "BillingItem" billing_item
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainPackageNew {
    pub resource_ids: Option<String>,
    pub valid_time: Option<String>,
    pub renew_flag: Option<u64>,
    pub count: Option<u64>,
    pub region: Option<String>,
}
model! { DomainPackageNew {
    0 "ResourceIds" resource_ids, 1 "ValidTime" valid_time, 2 "RenewFlag" renew_flag, 3 "Count" count, 4 "Region" region
} }

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
    pub renew_flag: Option<u64>,
}
model! { FraudPkg {
    0 "ResourceIds" resource_ids, 1 "Status" status, 2 "Region" region, 3 "BeginTime" begin_time, 4 "EndTime" end_time,
    5 "InquireNum" inquire_num, 6 "UsedNum" used_num, 7 "RenewFlag" renew_flag
} }

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
    pub renew_flag: Option<u64>,
    pub bot_cp_waf: Option<i64>,
    pub bot_np_waf: Option<i64>,
    pub is_bot_trial: Option<i64>,
}
model! { BotPkg {
    0 "ResourceIds" resource_ids, 1 "Status" status, 2 "Region" region, 3 "BeginTime" begin_time, 4 "EndTime" end_time,
    5 "InquireNum" inquire_num, 6 "UsedNum" used_num, 7 "Type" r#type, 8 "RenewFlag" renew_flag,
    9 "BotCPWaf" bot_cp_waf, 10 "BotNPWaf" bot_np_waf, 11 "IsBotTrial" is_bot_trial
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BotQPS {
    pub resource_ids: Option<String>,
    pub valid_time: Option<String>,
    pub count: Option<u64>,
    pub region: Option<String>,
    pub max_bot_qps: Option<u64>,
    pub renew_flag: Option<u64>,
}
model! { BotQPS {
    0 "ResourceIds" resource_ids, 1 "ValidTime" valid_time, 2 "Count" count, 3 "Region" region,
    4 "MaxBotQPS" max_bot_qps, 5 "RenewFlag" renew_flag
} }

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
    pub renew_flag: Option<u64>,
    pub billing_item: Option<String>,
    pub hw_state: Option<i64>,
}
model! { MajorEventsPkg {
    0 "ResourceIds" resource_ids, 1 "Status" status, 2 "Region" region, 3 "BeginTime" begin_time, 4 "EndTime" end_time,
    5 "InquireNum" inquire_num, 6 "UsedNum" used_num, 7 "RenewFlag" renew_flag, 8 "BillingItem" billing_item,
    9 "HWState" hw_state
} }

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
    pub renew_flag: Option<u64>,
}
model! { HybridPkg {
    0 "ResourceIds" resource_ids, 1 "Status" status, 2 "Region" region, 3 "BeginTime" begin_time, 4 "EndTime" end_time,
    5 "InquireNum" inquire_num, 6 "UsedNum" used_num, 7 "RenewFlag" renew_flag
} }

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
    pub renew_flag: Option<u64>,
    pub billing_item: Option<String>,
    pub is_api_security_trial: Option<i64>,
}
model! { ApiPkg {
    0 "ResourceIds" resource_ids, 1 "Status" status, 2 "Region" region, 3 "BeginTime" begin_time, 4 "EndTime" end_time,
    5 "InquireNum" inquire_num, 6 "UsedNum" used_num, 7 "RenewFlag" renew_flag, 8 "BillingItem" billing_item,
    9 "IsAPISecurityTrial" is_api_security_trial
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MiniPkg {
    pub resource_ids: Option<String>,
    pub status: Option<i64>,
    pub region: Option<i64>,
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
    pub count: Option<i64>,
    pub renew_flag: Option<u64>,
    pub billing_item: Option<String>,
    pub gateway_type: Option<u64>,
}
model! { MiniPkg {
    0 "ResourceIds" resource_ids, 1 "Status" status, 2 "Region" region, 3 "BeginTime" begin_time, 4 "EndTime" end_time,
    5 "Count" count, 6 "RenewFlag" renew_flag, 7 "BillingItem" billing_item, 8 "GatewayType" gateway_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MiniExtendPkg {
    pub resource_ids: Option<String>,
    pub status: Option<i64>,
    pub region: Option<i64>,
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
    pub count: Option<i64>,
    pub renew_flag: Option<u64>,
    pub billing_item: Option<String>,
}
model! { MiniExtendPkg {
    0 "ResourceIds" resource_ids, 1 "Status" status, 2 "Region" region, 3 "BeginTime" begin_time, 4 "EndTime" end_time,
    5 "Count" count, 6 "RenewFlag" renew_flag, 7 "BillingItem" billing_item
} }

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
    pub renew_flag: Option<u64>,
    pub billing_item: Option<String>,
}
model! { MajorEventsProPkg {
    0 "ResourceIds" resource_ids, 1 "Status" status, 2 "Region" region, 3 "BeginTime" begin_time, 4 "EndTime" end_time,
    5 "InquireNum" inquire_num, 6 "UsedNum" used_num, 7 "RenewFlag" renew_flag, 8 "BillingItem" billing_item
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetworkConfig {
    pub anti_d_dos_eip: Option<String>,
    pub anti_d_dos_eip_status: Option<u64>,
    pub vip_status: Option<u64>,
}
model! { NetworkConfig {
    0 "AntiDDosEip" anti_d_dos_eip, 1 "AntiDDosEipStatus" anti_d_dos_eip_status, 2 "VipStatus" vip_status
} }

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
    pub renew_flag: Option<u64>,
    pub billing_item: Option<String>,
}
model! { RCEPkg {
    0 "ResourceIds" resource_ids, 1 "Status" status, 2 "Region" region, 3 "BeginTime" begin_time, 4 "EndTime" end_time,
    5 "InquireNum" inquire_num, 6 "UsedNum" used_num, 7 "RenewFlag" renew_flag, 8 "BillingItem" billing_item
} }

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
    0 "ResourceIds" resource_ids, 1 "Status" status, 2 "Region" region, 3 "BeginTime" begin_time, 4 "EndTime" end_time,
    5 "InquireNum" inquire_num, 6 "InquireKey" inquire_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LLMMonPkg {
    pub resource_ids: Option<String>,
    pub status: Option<i64>,
    pub region: Option<i64>,
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
    pub inquire_key: Option<String>,
    pub renew_flag: Option<u64>,
    pub use_token: Option<u64>,
    pub instance_id: Option<String>,
}
model! { LLMMonPkg {
    0 "ResourceIds" resource_ids, 1 "Status" status, 2 "Region" region, 3 "BeginTime" begin_time, 4 "EndTime" end_time,
    5 "InquireKey" inquire_key, 6 "RenewFlag" renew_flag, 7 "UseToken" use_token, 8 "InstanceId" instance_id
} }

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
    pub renew_flag: Option<u64>,
    pub billing_item: Option<String>,
}
model! { BotSecurityPkg {
    0 "ResourceIds" resource_ids, 1 "Status" status, 2 "Region" region, 3 "BeginTime" begin_time, 4 "EndTime" end_time,
    5 "InquireNum" inquire_num, 6 "UsedNum" used_num, 7 "RenewFlag" renew_flag, 8 "BillingItem" billing_item
} }

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
    pub renew_flag: Option<u64>,
    pub billing_item: Option<String>,
}
model! { BotMonitorPkg {
    0 "ResourceIds" resource_ids, 1 "Status" status, 2 "Region" region, 3 "BeginTime" begin_time, 4 "EndTime" end_time,
    5 "InquireNum" inquire_num, 6 "UsedNum" used_num, 7 "RenewFlag" renew_flag, 8 "BillingItem" billing_item
} }

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
    pub renew_flag: Option<u64>,
    pub billing_item: Option<String>,
}
model! { DedicatedIPPkg {
    0 "ResourceIds" resource_ids, 1 "Status" status, 2 "Region" region, 3 "BeginTime" begin_time, 4 "EndTime" end_time,
    5 "InquireNum" inquire_num, 6 "UsedNum" used_num, 7 "RenewFlag" renew_flag, 8 "BillingItem" billing_item
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpAccessControl {
    pub domain: String,
    pub count: u64,
    pub action_type: Option<u64>,
    /// Deprecated.
    pub vts_min: Option<u64>,
    /// Deprecated.
    pub vts_max: Option<u64>,
    pub cts_min: Option<u64>,
    pub cts_max: Option<u64>,
    pub off_set: Option<u64>,
    pub limit: Option<u64>,
    pub source: Option<String>,
    pub sort: Option<String>,
    pub ip: Option<String>,
    pub valid_status: Option<i64>,
    pub valid_time_stamp_min: Option<String>,
    pub valid_time_stamp_max: Option<String>,
    pub rule_id: Option<u64>,
    pub timer_type: Option<i64>,
    pub ip_list: Option<Vec<String>>,
}
operation! { DescribeIpAccessControl(domain: String, count: u64)
    "DescribeIpAccessControl" -> DescribeIpAccessControlOutput {
    0 "Domain" domain, 1 "Count" count, 2 "ActionType" action_type: u64, 3 "VtsMin" vts_min: u64,
    4 "VtsMax" vts_max: u64, 5 "CtsMin" cts_min: u64, 6 "CtsMax" cts_max: u64, 7 "OffSet" off_set: u64,
    8 "Limit" limit: u64, 9 "Source" source: String, 10 "Sort" sort: String, 11 "Ip" ip: String,
    12 "ValidStatus" valid_status: i64, 13 "ValidTimeStampMin" valid_time_stamp_min: String,
    14 "ValidTimeStampMax" valid_time_stamp_max: String, 15 "RuleId" rule_id: u64, 16 "TimerType" timer_type: i64,
    17 "IpList" ip_list: Vec<String>
} }
paged! { DescribeIpAccessControl: IpAccessControlItem = Offset "OffSet", "Data.Res" data.res, total "Data.TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpAccessControlOutput {
    pub data: Option<IpAccessControlData>,
    pub used_total: Option<u64>,
}
model! { DescribeIpAccessControlOutput {
    0 "Data" data, 1 "UsedTotal" used_total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IpAccessControlData {
    pub res: Option<Vec<IpAccessControlItem>>,
    pub total_count: Option<u64>,
}
model! { IpAccessControlData {
    0 "Res" res, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IpAccessControlItem {
    pub id: Option<String>,
    pub action_type: Option<u64>,
    pub ip: Option<String>,
    pub note: Option<String>,
    pub source: Option<String>,
    pub ts_version: Option<u64>,
    pub valid_ts: Option<u64>,
    pub valid_status: Option<i64>,
    pub rule_id: Option<u64>,
    pub ip_list: Option<Vec<String>>,
    pub create_time: Option<u64>,
    pub job_type: Option<String>,
    pub cron_type: Option<String>,
    pub job_date_time: Option<JobDateTime>,
}
model! { IpAccessControlItem {
    0 "Id" id, 1 "ActionType" action_type, 2 "Ip" ip, 3 "Note" note, 4 "Source" source, 5 "TsVersion" ts_version,
    6 "ValidTs" valid_ts, 7 "ValidStatus" valid_status, 8 "RuleId" rule_id, 9 "IpList" ip_list,
    10 "CreateTime" create_time, 11 "JobType" job_type, 12 "CronType" cron_type, 13 "JobDateTime" job_date_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpHitItems {
    pub domain: String,
    pub count: i64,
    pub category: String,
    /// Deprecated.
    pub vts_min: Option<u64>,
    /// Deprecated.
    pub vts_max: Option<u64>,
    pub cts_min: Option<u64>,
    pub cts_max: Option<u64>,
    pub skip: Option<u64>,
    pub limit: Option<u64>,
    pub name: Option<String>,
    pub sort: Option<String>,
    pub ip: Option<String>,
    pub valid_time_stamp_min: Option<u64>,
    pub valid_time_stamp_max: Option<u64>,
}
operation! { DescribeIpHitItems(domain: String, count: i64, category: String)
    "DescribeIpHitItems" -> DescribeIpHitItemsOutput {
    0 "Domain" domain, 1 "Count" count, 2 "Category" category, 3 "VtsMin" vts_min: u64, 4 "VtsMax" vts_max: u64,
    5 "CtsMin" cts_min: u64, 6 "CtsMax" cts_max: u64, 7 "Skip" skip: u64, 8 "Limit" limit: u64, 9 "Name" name: String,
    10 "Sort" sort: String, 11 "Ip" ip: String, 12 "ValidTimeStampMin" valid_time_stamp_min: u64,
    13 "ValidTimeStampMax" valid_time_stamp_max: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpHitItemsOutput {
    pub data: Option<IpHitItemsData>,
}
model! { DescribeIpHitItemsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLLMContentSecCheck {
    pub service_id: String,
    pub r#type: u64,
    pub instance_id: String,
    pub content: Option<String>,
    pub chat_id: Option<String>,
    pub user_id: Option<String>,
    pub token_usage: Option<u64>,
    pub image_encode: Option<String>,
    pub tool_name: Option<String>,
    pub tool_args: Option<String>,
    pub session_id: Option<String>,
    pub intent_content: Option<IntentContent>,
}
operation! { DescribeLLMContentSecCheck(service_id: String, r#type: u64, instance_id: String)
    "DescribeLLMContentSecCheck" -> DescribeLLMContentSecCheckOutput {
    0 "ServiceId" service_id, 1 "Type" r#type, 2 "InstanceId" instance_id, 3 "Content" content: String,
    4 "ChatId" chat_id: String, 5 "UserId" user_id: String, 6 "TokenUsage" token_usage: u64,
    7 "ImageEncode" image_encode: String, 8 "ToolName" tool_name: String, 9 "ToolArgs" tool_args: String,
    10 "SessionId" session_id: String, 11 "IntentContent" intent_content: IntentContent
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntentContent {
    pub agent_trace: Option<String>,
}
input! { IntentContent() {
    0 "AgentTrace" agent_trace: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLLMContentSecCheckOutput {
    pub data: Option<LLMDetectResult>,
}
model! { DescribeLLMContentSecCheckOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LLMDetectResult {
    pub sensitive_result: Option<Vec<LLMSensitiveValueLevel>>,
    pub key_words_result: Option<Vec<KeyWordInfo>>,
    pub data_category_result: Option<Vec<String>>,
    pub prompt_injection_result: Option<PromptDetectResult>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub action: Option<String>,
    pub payload: Option<String>,
    pub image_result: Option<Vec<ImageResult>>,
    pub msg_id: Option<String>,
    pub tool_call_result: Option<ToolCallResult>,
    pub intent_detect_result: Option<IntentDetectResult>,
}
model! { LLMDetectResult {
    0 "SensitiveResult" sensitive_result, 1 "KeyWordsResult" key_words_result,
    2 "DataCategoryResult" data_category_result, 3 "PromptInjectionResult" prompt_injection_result, 4 "RuleId" rule_id,
    5 "RuleName" rule_name, 6 "Action" action, 7 "Payload" payload, 8 "ImageResult" image_result, 9 "MsgID" msg_id,
    10 "ToolCallResult" tool_call_result, 11 "IntentDetectResult" intent_detect_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LLMSensitiveValueLevel {
    pub label: Option<String>,
    pub level: Option<u64>,
}
model! { LLMSensitiveValueLevel {
    0 "Label" label, 1 "Level" level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyWordInfo {
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { KeyWordInfo {
    0 "Id" id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PromptDetectResult {
    pub result: Option<String>,
    pub confidence: Option<u64>,
    pub category: Option<Vec<String>>,
}
model! { PromptDetectResult {
    0 "Result" result, 1 "Confidence" confidence, 2 "Category" category
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageResult {
    pub category: Option<String>,
    pub category_name: Option<String>,
}
model! { ImageResult {
    0 "Category" category, 1 "CategoryName" category_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolCallResult {
    pub rule_name: Option<String>,
    pub action: Option<String>,
    pub severity: Option<String>,
}
model! { ToolCallResult {
    0 "RuleName" rule_name, 1 "Action" action, 2 "Severity" severity
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntentDetectResult {
    pub is_un_safe: Option<u64>,
    pub category: Option<String>,
}
model! { IntentDetectResult {
    0 "IsUnSafe" is_un_safe, 1 "Category" category
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogHistogram {
    pub from: i64,
    pub to: i64,
    pub query: String,
    pub topic_id: Option<String>,
    pub interval: Option<i64>,
    pub syntax_rule: Option<u64>,
}
operation! { DescribeLogHistogram(from: i64, to: i64, query: String)
    "DescribeLogHistogram" -> DescribeLogHistogramOutput {
    0 "From" from, 1 "To" to, 2 "Query" query, 3 "TopicId" topic_id: String, 4 "Interval" interval: i64,
    5 "SyntaxRule" syntax_rule: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogHistogramOutput {
    pub interval: Option<i64>,
    pub total_count: Option<i64>,
    pub histogram_infos: Option<Vec<HistogramInfo>>,
}
model! { DescribeLogHistogramOutput {
    0 "Interval" interval, 1 "TotalCount" total_count, 2 "HistogramInfos" histogram_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HistogramInfo {
    pub count: Option<i64>,
    pub b_time: Option<i64>,
}
model! { HistogramInfo {
    0 "Count" count, 1 "BTime" b_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModuleStatus {
    pub domain: String,
}
operation! { DescribeModuleStatus(domain: String) "DescribeModuleStatus" -> DescribeModuleStatusOutput {
    0 "Domain" domain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModuleStatusOutput {
    pub web_security: Option<u64>,
    pub access_control: Option<i64>,
    pub cc_protection: Option<u64>,
    pub anti_tamper: Option<u64>,
    pub anti_leakage: Option<u64>,
    pub api_protection: Option<u64>,
    pub rate_limit: Option<u64>,
    pub gzip_analysis: Option<u64>,
}
model! { DescribeModuleStatusOutput {
    0 "WebSecurity" web_security, 1 "AccessControl" access_control, 2 "CcProtection" cc_protection,
    3 "AntiTamper" anti_tamper, 4 "AntiLeakage" anti_leakage, 5 "ApiProtection" api_protection,
    6 "RateLimit" rate_limit, 7 "GzipAnalysis" gzip_analysis
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeObjects {
    pub filters: Option<Vec<FiltersItemNew>>,
    pub order: Option<String>,
    pub by: Option<String>,
    pub member_app_id_list: Option<Vec<u64>>,
    pub is_cross_account: Option<i64>,
}
operation! { DescribeObjects() "DescribeObjects" -> DescribeObjectsOutput {
    0 "Filters" filters: Vec<FiltersItemNew>, 1 "Order" order: String, 2 "By" by: String,
    3 "MemberAppIdList" member_app_id_list: Vec<u64>, 4 "IsCrossAccount" is_cross_account: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeObjectsOutput {
    pub clb_objects: Option<Vec<ClbObject>>,
}
model! { DescribeObjectsOutput {
    0 "ClbObjects" clb_objects
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClbObject {
    pub object_id: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub precise_domains: Option<Vec<String>>,
    pub status: Option<i64>,
    pub cls_status: Option<i64>,
    pub virtual_domain: Option<String>,
    pub object_name: Option<String>,
    pub public_ip: Option<Vec<String>>,
    pub private_ip: Option<Vec<String>>,
    pub vpc_name: Option<String>,
    pub vpc: Option<String>,
    pub instance_level: Option<i64>,
    pub post_cls_status: Option<i64>,
    pub post_c_kafka_status: Option<i64>,
    pub r#type: Option<String>,
    pub region: Option<String>,
    pub proxy: Option<u64>,
    pub ip_headers: Option<Vec<String>>,
    pub bot_status: Option<i64>,
    pub api_status: Option<i64>,
    pub llm_status: Option<i64>,
    pub object_flow_mode: Option<i64>,
    pub numerical_vpc_id: Option<i64>,
    pub modify_time: Option<String>,
    pub add_time: Option<String>,
    pub member_app_id: Option<u64>,
    pub member_uin: Option<String>,
    pub member_nick_name: Option<String>,
    pub tag_infos: Option<Vec<TagInfo>>,
    pub precise_domain_details: Option<Vec<DomainInfo>>,
    pub waf_access_status: Option<i64>,
    pub note: Option<String>,
}
model! { ClbObject {
    0 "ObjectId" object_id, 1 "InstanceId" instance_id, 2 "InstanceName" instance_name,
    3 "PreciseDomains" precise_domains, 4 "Status" status, 5 "ClsStatus" cls_status, 6 "VirtualDomain" virtual_domain,
    7 "ObjectName" object_name, 8 "PublicIp" public_ip, 9 "PrivateIp" private_ip, 10 "VpcName" vpc_name, 11 "Vpc" vpc,
    12 "InstanceLevel" instance_level, 13 "PostCLSStatus" post_cls_status, 14 "PostCKafkaStatus" post_c_kafka_status,
    15 "Type" r#type, 16 "Region" region, 17 "Proxy" proxy, 18 "IpHeaders" ip_headers, 19 "BotStatus" bot_status,
    20 "ApiStatus" api_status, 21 "LLMStatus" llm_status, 22 "ObjectFlowMode" object_flow_mode,
    23 "NumericalVpcId" numerical_vpc_id, 24 "ModifyTime" modify_time, 25 "AddTime" add_time,
    26 "MemberAppId" member_app_id, 27 "MemberUin" member_uin, 28 "MemberNickName" member_nick_name,
    29 "TagInfos" tag_infos, 30 "PreciseDomainDetails" precise_domain_details, 31 "WafAccessStatus" waf_access_status,
    32 "Note" note
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOwaspRuleTypes {
    pub domain: String,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub filters: Option<Vec<FiltersItemNew>>,
}
operation! { DescribeOwaspRuleTypes(domain: String) "DescribeOwaspRuleTypes" -> DescribeOwaspRuleTypesOutput {
    0 "Domain" domain, 1 "Offset" offset: u64, 2 "Limit" limit: u64, 3 "Filters" filters: Vec<FiltersItemNew>
} }
paged! { DescribeOwaspRuleTypes: OwaspRuleType = Offset "Offset", "List" list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOwaspRuleTypesOutput {
    pub total: Option<i64>,
    pub list: Option<Vec<OwaspRuleType>>,
}
model! { DescribeOwaspRuleTypesOutput {
    0 "Total" total, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OwaspRuleType {
    pub type_id: Option<u64>,
    pub type_name: Option<String>,
    pub description: Option<String>,
    pub classification: Option<String>,
    pub action: Option<i64>,
    pub level: Option<i64>,
    pub status: Option<i64>,
    pub total_rule: Option<u64>,
    pub active_rule: Option<u64>,
}
model! { OwaspRuleType {
    0 "TypeId" type_id, 1 "TypeName" type_name, 2 "Description" description, 3 "Classification" classification,
    4 "Action" action, 5 "Level" level, 6 "Status" status, 7 "TotalRule" total_rule, 8 "ActiveRule" active_rule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOwaspRules {
    pub domain: String,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub by: Option<String>,
    pub order: Option<String>,
    pub filters: Option<Vec<FiltersItemNew>>,
}
operation! { DescribeOwaspRules(domain: String) "DescribeOwaspRules" -> DescribeOwaspRulesOutput {
    0 "Domain" domain, 1 "Offset" offset: u64, 2 "Limit" limit: u64, 3 "By" by: String, 4 "Order" order: String,
    5 "Filters" filters: Vec<FiltersItemNew>
} }
paged! { DescribeOwaspRules: OwaspRule = Offset "Offset", "List" list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOwaspRulesOutput {
    pub total: Option<u64>,
    pub list: Option<Vec<OwaspRule>>,
}
model! { DescribeOwaspRulesOutput {
    0 "Total" total, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OwaspRule {
    pub rule_id: Option<u64>,
    pub description: Option<String>,
    pub status: Option<i64>,
    pub level: Option<i64>,
    pub vul_level: Option<i64>,
    pub cve_id: Option<String>,
    pub type_id: Option<u64>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub locked: Option<i64>,
    pub reason: Option<i64>,
}
model! { OwaspRule {
    0 "RuleId" rule_id, 1 "Description" description, 2 "Status" status, 3 "Level" level, 4 "VulLevel" vul_level,
    5 "CveID" cve_id, 6 "TypeId" type_id, 7 "CreateTime" create_time, 8 "ModifyTime" modify_time, 9 "Locked" locked,
    10 "Reason" reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOwaspWhiteRules {
    pub domain: String,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub by: Option<String>,
    pub order: Option<String>,
    pub filters: Option<Vec<FiltersItemNew>>,
}
operation! { DescribeOwaspWhiteRules(domain: String) "DescribeOwaspWhiteRules" -> DescribeOwaspWhiteRulesOutput {
    0 "Domain" domain, 1 "Offset" offset: u64, 2 "Limit" limit: u64, 3 "By" by: String, 4 "Order" order: String,
    5 "Filters" filters: Vec<FiltersItemNew>
} }
paged! { DescribeOwaspWhiteRules: OwaspWhiteRule = Offset "Offset", "List" list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOwaspWhiteRulesOutput {
    pub total: Option<u64>,
    pub list: Option<Vec<OwaspWhiteRule>>,
}
model! { DescribeOwaspWhiteRulesOutput {
    0 "Total" total, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OwaspWhiteRule {
    pub rule_id: Option<u64>,
    pub name: Option<String>,
    pub ids: Option<Vec<u64>>,
    pub status: Option<i64>,
    pub r#type: Option<i64>,
    pub strategies: Option<Vec<Strategy>>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub job_type: Option<String>,
    pub job_date_time: Option<JobDateTime>,
    pub cron_type: Option<String>,
    pub valid_status: Option<bool>,
    pub logical_op: Option<String>,
}
model! { OwaspWhiteRule {
    0 "RuleId" rule_id, 1 "Name" name, 2 "Ids" ids, 3 "Status" status, 4 "Type" r#type, 5 "Strategies" strategies,
    6 "CreateTime" create_time, 7 "UpdateTime" update_time, 8 "JobType" job_type, 9 "JobDateTime" job_date_time,
    10 "CronType" cron_type, 11 "ValidStatus" valid_status, 12 "LogicalOp" logical_op
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePeakPoints {
    pub from_time: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePeakPointsOutput {
    pub points: Option<Vec<PeakPointsItem>>,
}
model! { DescribePeakPointsOutput {
    0 "Points" points
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PeakPointsItem {
    pub time: Option<u64>,
    pub access: Option<u64>,
    pub up: Option<u64>,
    pub down: Option<u64>,
    pub attack: Option<u64>,
    pub cc: Option<u64>,
    pub bot_access: Option<u64>,
    pub status_server_error: Option<u64>,
    pub status_client_error: Option<u64>,
    pub status_redirect: Option<u64>,
    pub status_ok: Option<u64>,
    pub upstream_server_error: Option<u64>,
    pub upstream_client_error: Option<u64>,
    pub upstream_redirect: Option<u64>,
    pub black_ip: Option<u64>,
    pub tamper: Option<u64>,
    pub leak: Option<u64>,
    pub acl: Option<u64>,
    pub wx_access: Option<u64>,
    pub wx_count: Option<u64>,
    pub wx_up: Option<u64>,
    pub wx_down: Option<u64>,
}
model! { PeakPointsItem {
    0 "Time" time, 1 "Access" access, 2 "Up" up, 3 "Down" down, 4 "Attack" attack, 5 "Cc" cc, 6 "BotAccess" bot_access,
    7 "StatusServerError" status_server_error, 8 "StatusClientError" status_client_error,
    9 "StatusRedirect" status_redirect, 10 "StatusOk" status_ok, 11 "UpstreamServerError" upstream_server_error,
    12 "UpstreamClientError" upstream_client_error, 13 "UpstreamRedirect" upstream_redirect, 14 "BlackIP" black_ip,
    15 "Tamper" tamper, 16 "Leak" leak, 17 "ACL" acl, 18 "WxAccess" wx_access, 19 "WxCount" wx_count, 20 "WxUp" wx_up,
    21 "WxDown" wx_down
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePeakValue {
    pub from_time: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePeakValueOutput {
    pub access: Option<u64>,
    pub up: Option<u64>,
    pub down: Option<u64>,
    pub attack: Option<u64>,
    pub cc: Option<u64>,
}
model! { DescribePeakValueOutput {
    0 "Access" access, 1 "Up" up, 2 "Down" down, 3 "Attack" attack, 4 "Cc" cc
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyStatus {
    pub domain: String,
    pub edition: String,
}
operation! { DescribePolicyStatus(domain: String, edition: String)
    "DescribePolicyStatus" -> DescribePolicyStatusOutput {
    0 "Domain" domain, 1 "Edition" edition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyStatusOutput {
    pub instance_id: Option<String>,
    pub status: Option<u64>,
}
model! { DescribePolicyStatusOutput {
    0 "InstanceId" instance_id, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePorts {
    pub instance_id: Option<String>,
    pub edition: Option<String>,
}
operation! { DescribePorts() "DescribePorts" -> DescribePortsOutput {
    0 "InstanceID" instance_id: String, 1 "Edition" edition: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortsOutput {
    pub http_ports: Option<Vec<String>>,
    pub https_ports: Option<Vec<String>>,
}
model! { DescribePortsOutput {
    0 "HttpPorts" http_ports, 1 "HttpsPorts" https_ports
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePostCKafkaFlows {
    pub log_type: Option<i64>,
}
operation! { DescribePostCKafkaFlows() "DescribePostCKafkaFlows" -> DescribePostCKafkaFlowsOutput {
    0 "LogType" log_type: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePostCKafkaFlowsOutput {
    pub post_c_kafka_flows: Option<Vec<PostCKafkaFlowInfo>>,
}
model! { DescribePostCKafkaFlowsOutput {
    0 "PostCKafkaFlows" post_c_kafka_flows
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostCKafkaFlowInfo {
    pub flow_id: Option<i64>,
    pub log_type: Option<i64>,
    pub status: Option<i64>,
    pub c_kafka_region: Option<String>,
    pub c_kafka_id: Option<String>,
    pub brokers: Option<String>,
    pub version: Option<String>,
    pub topic: Option<String>,
    pub compression: Option<String>,
    pub sasl_enable: Option<i64>,
    pub sasl_user: Option<String>,
    pub sasl_password: Option<Secret>,
    pub content: Option<String>,
    pub vip_type: Option<i64>,
    pub write_config: Option<FieldWriteConfig>,
}
model! { PostCKafkaFlowInfo {
    0 "FlowId" flow_id, 1 "LogType" log_type, 2 "Status" status, 3 "CKafkaRegion" c_kafka_region,
    4 "CKafkaID" c_kafka_id, 5 "Brokers" brokers, 6 "Version" version, 7 "Topic" topic, 8 "Compression" compression,
    9 "SASLEnable" sasl_enable, 10 "SASLUser" sasl_user, 11 "SASLPassword" sasl_password, 12 "Content" content,
    13 "VipType" vip_type, 14 "WriteConfig" write_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePostCLSFlows {
    pub log_type: Option<i64>,
}
operation! { DescribePostCLSFlows() "DescribePostCLSFlows" -> DescribePostCLSFlowsOutput {
    0 "LogType" log_type: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePostCLSFlowsOutput {
    pub post_cls_flows: Option<Vec<PostCLSFlowInfo>>,
}
model! { DescribePostCLSFlowsOutput {
    0 "PostCLSFlows" post_cls_flows
} }

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
    0 "FlowId" flow_id, 1 "LogType" log_type, 2 "Status" status, 3 "CLSRegion" cls_region, 4 "LogsetName" logset_name,
    5 "LogsetID" logset_id, 6 "LogTopicName" log_topic_name, 7 "LogTopicID" log_topic_id, 8 "WriteConfig" write_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProtectGroup {
    pub filter: Option<Vec<FiltersItemNew>>,
    pub off_set: Option<u64>,
    pub limit: Option<u64>,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeProtectGroup() "DescribeProtectGroup" -> DescribeProtectGroupOutput {
    0 "Filter" filter: Vec<FiltersItemNew>, 1 "OffSet" off_set: u64, 2 "Limit" limit: u64, 3 "By" by: String,
    4 "Order" order: String
} }
paged! { DescribeProtectGroup: ProtectGroupInfo = Offset "OffSet", "Data" data, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProtectGroupOutput {
    pub data: Option<Vec<ProtectGroupInfo>>,
    pub total: Option<u64>,
}
model! { DescribeProtectGroupOutput {
    0 "Data" data, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProtectGroupInfo {
    pub id: Option<u64>,
    pub name: Option<String>,
    pub remark: Option<String>,
    pub domains: Option<Vec<ProtectGroupDomainInfo>>,
    pub rule_num: Option<u64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub tag_infos: Option<Vec<TagInfo>>,
    pub bound_template: Option<bool>,
}
model! { ProtectGroupInfo {
    0 "ID" id, 1 "Name" name, 2 "Remark" remark, 3 "Domains" domains, 4 "RuleNum" rule_num, 5 "CreateTime" create_time,
    6 "UpdateTime" update_time, 7 "TagInfos" tag_infos, 8 "BoundTemplate" bound_template
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProtectGroupDomainInfo {
    pub domain: Option<String>,
    pub instances: Option<Vec<InstanceBriefInfo>>,
}
model! { ProtectGroupDomainInfo {
    0 "Domain" domain, 1 "Instances" instances
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceBriefInfo {
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { InstanceBriefInfo {
    0 "ID" id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProtectionModes {
    pub edition: String,
    pub domain: String,
}
operation! { DescribeProtectionModes(edition: String, domain: String)
    "DescribeProtectionModes" -> DescribeProtectionModesOutput {
    0 "Edition" edition, 1 "Domain" domain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProtectionModesOutput {
    pub modes: Option<Vec<TigaMainClassMode>>,
}
model! { DescribeProtectionModesOutput {
    0 "Modes" modes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TigaMainClassMode {
    pub type_id: Option<String>,
    pub mode: Option<i64>,
}
model! { TigaMainClassMode {
    0 "TypeID" type_id, 1 "Mode" mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQClawContentSecCheck {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiGuardContent {
    pub prompt: Option<String>,
}
input! { ApiGuardContent(prompt: String) {
    0 "Prompt" prompt: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQClawContentSecCheckOutput {
    pub data: Option<LLMRisks>,
}
model! { DescribeQClawContentSecCheckOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LLMRisks {
    pub risks: Option<Vec<ClawRiskItem>>,
}
model! { LLMRisks {
    0 "Risks" risks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClawRiskItem {
    pub risk_type: Option<String>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub score: Option<f64>,
}
model! { ClawRiskItem {
    0 "RiskType" risk_type, 1 "RuleId" rule_id, 2 "RuleName" rule_name, 3 "Score" score
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRateLimitsV2 {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRateLimitsV2Output {
    pub total: Option<i64>,
    pub base_info: Option<RateLimitCommonRsp>,
    pub rate_limits: Option<Vec<LimitRuleV2>>,
}
model! { DescribeRateLimitsV2Output {
    0 "Total" total, 1 "BaseInfo" base_info, 2 "RateLimits" rate_limits
} }

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
    pub limit_headers: Option<Vec<LimitHeader>>,
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
    pub paths_option: Option<Vec<PathItem>>,
    pub order: Option<i64>,
}
model! { LimitRuleV2 {
    0 "LimitRuleID" limit_rule_id, 1 "Name" name, 2 "Priority" priority, 3 "Status" status, 4 "TsVersion" ts_version,
    5 "LimitObject" limit_object, 6 "LimitMethod" limit_method, 7 "LimitPaths" limit_paths,
    8 "LimitHeaders" limit_headers, 9 "LimitWindow" limit_window, 10 "LimitStrategy" limit_strategy,
    11 "LimitHeaderName" limit_header_name, 12 "GetParamsName" get_params_name, 13 "GetParamsValue" get_params_value,
    14 "PostParamsName" post_params_name, 15 "PostParamsValue" post_params_value, 16 "IpLocation" ip_location,
    17 "RedirectInfo" redirect_info, 18 "BlockPage" block_page, 19 "ObjectSrc" object_src, 20 "QuotaShare" quota_share,
    21 "PathsOption" paths_option, 22 "Order" order
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleLimit {
    pub domain: String,
    pub instance_id: Option<String>,
}
operation! { DescribeRuleLimit(domain: String) "DescribeRuleLimit" -> DescribeRuleLimitOutput {
    0 "Domain" domain, 1 "InstanceId" instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleLimitOutput {
    pub res: Option<WafRuleLimit>,
}
model! { DescribeRuleLimitOutput {
    0 "Res" res
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WafRuleLimit {
    pub cc: Option<u64>,
    pub custom_rule: Option<u64>,
    pub ip_control: Option<u64>,
    pub anti_leak: Option<u64>,
    pub anti_tamper: Option<u64>,
    pub auto_cc: Option<u64>,
    pub area_ban: Option<u64>,
    pub cc_session: Option<u64>,
    pub ai: Option<u64>,
    pub custom_white: Option<u64>,
    pub api_security: Option<u64>,
    pub client_msg: Option<u64>,
    pub traffic_marking: Option<u64>,
    pub batch_cc: Option<u64>,
    pub batch_session: Option<u64>,
}
model! { WafRuleLimit {
    0 "CC" cc, 1 "CustomRule" custom_rule, 2 "IPControl" ip_control, 3 "AntiLeak" anti_leak, 4 "AntiTamper" anti_tamper,
    5 "AutoCC" auto_cc, 6 "AreaBan" area_ban, 7 "CCSession" cc_session, 8 "AI" ai, 9 "CustomWhite" custom_white,
    10 "ApiSecurity" api_security, 11 "ClientMsg" client_msg, 12 "TrafficMarking" traffic_marking,
    13 "BatchCC" batch_cc, 14 "BatchSession" batch_session
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScanIp {
    pub ip: String,
}
operation! { DescribeScanIp(ip: String) "DescribeScanIp" -> DescribeScanIpOutput {
    0 "Ip" ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScanIpOutput {
    pub ip_list: Option<Vec<ScanIpInfo>>,
    pub bussiness: Option<String>,
    pub characteristic: Option<String>,
    pub descibe: Option<String>,
    pub referer: Option<String>,
    pub demo: Option<String>,
    pub target: Option<String>,
    pub purpose: Option<String>,
    pub announcement: Option<String>,
    pub update_time: Option<u64>,
    pub ip_owner: Option<String>,
}
model! { DescribeScanIpOutput {
    0 "IpList" ip_list, 1 "Bussiness" bussiness, 2 "Characteristic" characteristic, 3 "Descibe" descibe,
    4 "Referer" referer, 5 "Demo" demo, 6 "Target" target, 7 "Purpose" purpose, 8 "Announcement" announcement,
    9 "UpdateTime" update_time, 10 "IpOwner" ip_owner
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanIpInfo {
    pub bussiness: Option<String>,
    pub target: Option<String>,
    pub ip_list: Option<Vec<String>>,
    pub descibe: Option<String>,
    pub referer: Option<String>,
    pub update_time: Option<i64>,
}
model! { ScanIpInfo {
    0 "Bussiness" bussiness, 1 "Target" target, 2 "IpList" ip_list, 3 "Descibe" descibe, 4 "Referer" referer,
    5 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSession {
    pub domain: String,
    pub edition: Option<String>,
}
operation! { DescribeSession(domain: String) "DescribeSession" -> DescribeSessionOutput {
    0 "Domain" domain, 1 "Edition" edition: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSessionOutput {
    pub data: Option<SessionData>,
}
model! { DescribeSessionOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionData {
    pub res: Option<Vec<SessionItem>>,
}
model! { SessionData {
    0 "Res" res
} }

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
    pub related_rule_id: Option<Vec<i64>>,
    pub key: Option<String>,
}
model! { SessionItem {
    0 "Category" category, 1 "KeyOrStartMat" key_or_start_mat, 2 "EndMat" end_mat, 3 "StartOffset" start_offset,
    4 "EndOffset" end_offset, 5 "Source" source, 6 "TsVersion" ts_version, 7 "SessionId" session_id,
    8 "SessionName" session_name, 9 "SessionInUsed" session_in_used, 10 "RelatedRuleID" related_rule_id, 11 "Key" key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSkillSecScanResult {
    pub service_id: String,
    pub content_hash: String,
    pub lang: Option<String>,
}
operation! { DescribeSkillSecScanResult(service_id: String, content_hash: String)
    "DescribeSkillSecScanResult" -> DescribeSkillSecScanResultOutput {
    0 "ServiceId" service_id, 1 "ContentHash" content_hash, 2 "Lang" lang: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSkillSecScanResultOutput {
    pub data: Option<SkillScanQueryData>,
}
model! { DescribeSkillSecScanResultOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkillScanQueryData {
    pub status: Option<String>,
    pub skill_name: Option<String>,
    pub skill_description: Option<String>,
    pub content_hash: Option<String>,
    pub risk_level: Option<String>,
    pub mitigation: Option<String>,
    pub security_score: Option<u64>,
    pub engine_version: Option<u64>,
    pub capability_tags: Option<Vec<SkillScanCapabilityTag>>,
    pub rule_catalog: Option<Vec<SkillRuleCatalogItem>>,
    pub scan_items: Option<Vec<SkillScanItem>>,
    pub report_url: Option<String>,
    pub scanned_at: Option<String>,
    pub created_at: Option<String>,
    pub failed_at: Option<String>,
    pub message: Option<String>,
}
model! { SkillScanQueryData {
    0 "Status" status, 1 "SkillName" skill_name, 2 "SkillDescription" skill_description, 3 "ContentHash" content_hash,
    4 "RiskLevel" risk_level, 5 "Mitigation" mitigation, 6 "SecurityScore" security_score,
    7 "EngineVersion" engine_version, 8 "CapabilityTags" capability_tags, 9 "RuleCatalog" rule_catalog,
    10 "ScanItems" scan_items, 11 "ReportUrl" report_url, 12 "ScannedAt" scanned_at, 13 "CreatedAt" created_at,
    14 "FailedAt" failed_at, 15 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkillScanCapabilityTag {
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { SkillScanCapabilityTag {
    0 "Id" id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkillRuleCatalogItem {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { SkillRuleCatalogItem {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkillScanItem {
    pub scan_type: Option<String>,
    pub rule_list: Option<Vec<SkillScanRuleHit>>,
}
model! { SkillScanItem {
    0 "ScanType" scan_type, 1 "RuleList" rule_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkillScanRuleHit {
    pub rule_id: Option<String>,
    pub description: Option<String>,
}
model! { SkillScanRuleHit {
    0 "RuleId" rule_id, 1 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpartaProtectionInfo {
    pub domain: String,
    pub edition: Option<String>,
    pub instance_id: Option<String>,
}
operation! { DescribeSpartaProtectionInfo(domain: String)
    "DescribeSpartaProtectionInfo" -> DescribeSpartaProtectionInfoOutput {
    0 "Domain" domain, 1 "Edition" edition: String, 2 "InstanceID" instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpartaProtectionInfoOutput {
    pub domain: Option<String>,
    pub domain_id: Option<String>,
    pub cname: Option<String>,
    pub status: Option<String>,
    pub src_list: Option<Vec<String>>,
    pub cert_type: Option<String>,
    pub cert: Option<String>,
    pub private_key: Option<Secret>,
    pub sslid: Option<String>,
    pub is_cdn: Option<String>,
    pub gray_areas: Option<Vec<String>>,
    pub engine: Option<String>,
    pub https_rewrite: Option<String>,
    pub upstream_type: Option<String>,
    pub upstream_domain: Option<String>,
    pub upstream_scheme: Option<String>,
    pub is_http2: Option<String>,
    pub is_websocket: Option<String>,
    pub load_balance: Option<String>,
    pub https_upstream_port: Option<String>,
    pub ports: Option<Vec<PortItem>>,
    pub is_gray: Option<String>,
    pub mode: Option<String>,
    pub level: Option<String>,
    pub is_keep_alive: Option<String>,
    pub anycast: Option<String>,
}
model! { DescribeSpartaProtectionInfoOutput {
    0 "Domain" domain, 1 "DomainId" domain_id, 2 "Cname" cname, 3 "Status" status, 4 "SrcList" src_list,
    5 "CertType" cert_type, 6 "Cert" cert, 7 "PrivateKey" private_key, 8 "Sslid" sslid, 9 "IsCdn" is_cdn,
    10 "GrayAreas" gray_areas, 11 "Engine" engine, 12 "HttpsRewrite" https_rewrite, 13 "UpstreamType" upstream_type,
    14 "UpstreamDomain" upstream_domain, 15 "UpstreamScheme" upstream_scheme, 16 "IsHttp2" is_http2,
    17 "IsWebsocket" is_websocket, 18 "LoadBalance" load_balance, 19 "HttpsUpstreamPort" https_upstream_port,
    20 "Ports" ports, 21 "IsGray" is_gray, 22 "Mode" mode, 23 "Level" level, 24 "IsKeepAlive" is_keep_alive,
    25 "Anycast" anycast
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTlsVersion {}
operation! { DescribeTlsVersion() "DescribeTlsVersion" -> DescribeTlsVersionOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTlsVersionOutput {
    pub tls: Option<Vec<TLSVersion>>,
}
model! { DescribeTlsVersionOutput {
    0 "TLS" tls
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TLSVersion {
    pub version_id: Option<i64>,
    pub version_name: Option<String>,
}
model! { TLSVersion {
    0 "VersionId" version_id, 1 "VersionName" version_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopAttackDomain {
    pub from_time: String,
    pub to_time: String,
    pub count: Option<u64>,
    pub edition: Option<String>,
    pub instance_id: Option<String>,
}
operation! { DescribeTopAttackDomain(from_time: String, to_time: String)
    "DescribeTopAttackDomain" -> DescribeTopAttackDomainOutput {
    0 "FromTime" from_time, 1 "ToTime" to_time, 2 "Count" count: u64, 3 "Edition" edition: String,
    4 "InstanceID" instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopAttackDomainOutput {
    pub cc: Option<Vec<KVInt>>,
    pub web: Option<Vec<KVInt>>,
}
model! { DescribeTopAttackDomainOutput {
    0 "CC" cc, 1 "Web" web
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KVInt {
    pub key: Option<String>,
    pub value: Option<u64>,
}
model! { KVInt {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopics {
    pub filters: Option<Vec<FilterCls>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub precise_search: Option<u64>,
    pub biz_type: Option<u64>,
}
operation! { DescribeTopics() "DescribeTopics" -> DescribeTopicsOutput {
    0 "Filters" filters: Vec<FilterCls>, 1 "Offset" offset: i64, 2 "Limit" limit: i64,
    3 "PreciseSearch" precise_search: u64, 4 "BizType" biz_type: u64
} }
paged! { DescribeTopics: TopicInfo = Offset "Offset", "Topics" topics, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilterCls {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { FilterCls(key: String, values: Vec<String>) {
    0 "Key" key: String, 1 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopicsOutput {
    pub topics: Option<Vec<TopicInfo>>,
    pub total_count: Option<i64>,
}
model! { DescribeTopicsOutput {
    0 "Topics" topics, 1 "TotalCount" total_count
} }

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
    pub tags: Option<Vec<Tag>>,
    pub auto_split: Option<bool>,
    pub max_split_partitions: Option<i64>,
    pub storage_type: Option<String>,
    pub period: Option<i64>,
    pub sub_assumer_name: Option<String>,
    pub describes: Option<String>,
    pub hot_period: Option<u64>,
    pub biz_type: Option<u64>,
    pub is_web_tracking: Option<bool>,
    pub extends: Option<TopicExtendInfo>,
    pub topic_async_task_id: Option<String>,
    pub migration_status: Option<u64>,
    pub effective_date: Option<String>,
}
model! { TopicInfo {
    0 "LogsetId" logset_id, 1 "TopicId" topic_id, 2 "TopicName" topic_name, 3 "PartitionCount" partition_count,
    4 "Index" index, 5 "AssumerName" assumer_name, 6 "CreateTime" create_time, 7 "Status" status, 8 "Tags" tags,
    9 "AutoSplit" auto_split, 10 "MaxSplitPartitions" max_split_partitions, 11 "StorageType" storage_type,
    12 "Period" period, 13 "SubAssumerName" sub_assumer_name, 14 "Describes" describes, 15 "HotPeriod" hot_period,
    16 "BizType" biz_type, 17 "IsWebTracking" is_web_tracking, 18 "Extends" extends,
    19 "TopicAsyncTaskID" topic_async_task_id, 20 "MigrationStatus" migration_status, 21 "EffectiveDate" effective_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {}
model! { Tag {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopicExtendInfo {
    pub anonymous_access: Option<AnonymousInfo>,
}
model! { TopicExtendInfo {
    0 "AnonymousAccess" anonymous_access
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnonymousInfo {
    pub operations: Option<Vec<String>>,
    pub conditions: Option<Vec<ConditionInfo>>,
}
model! { AnonymousInfo {
    0 "Operations" operations, 1 "Conditions" conditions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConditionInfo {
    pub attributes: Option<String>,
    pub rule: Option<u64>,
    pub condition_value: Option<String>,
}
model! { ConditionInfo {
    0 "Attributes" attributes, 1 "Rule" rule, 2 "ConditionValue" condition_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserCdcClbWafRegions {}
operation! { DescribeUserCdcClbWafRegions() "DescribeUserCdcClbWafRegions" -> DescribeUserCdcClbWafRegionsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserCdcClbWafRegionsOutput {
    pub data: Option<Vec<CdcRegion>>,
}
model! { DescribeUserCdcClbWafRegionsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CdcRegion {
    pub region: Option<String>,
    pub clusters: Option<Vec<CdcCluster>>,
}
model! { CdcRegion {
    0 "Region" region, 1 "Clusters" clusters
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CdcCluster {
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { CdcCluster {
    0 "Id" id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserClbWafRegions {
    pub alb_type: Option<String>,
}
operation! { DescribeUserClbWafRegions() "DescribeUserClbWafRegions" -> DescribeUserClbWafRegionsOutput {
    0 "AlbType" alb_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserClbWafRegionsOutput {
    pub data: Option<Vec<String>>,
    pub rich_datas: Option<Vec<ClbWafRegionItem>>,
}
model! { DescribeUserClbWafRegionsOutput {
    0 "Data" data, 1 "RichDatas" rich_datas
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClbWafRegionItem {
    pub id: Option<String>,
    pub text: Option<String>,
    pub value: Option<String>,
    pub code: Option<String>,
}
model! { ClbWafRegionItem {
    0 "Id" id, 1 "Text" text, 2 "Value" value, 3 "Code" code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserDomainInfo {}
operation! { DescribeUserDomainInfo() "DescribeUserDomainInfo" -> DescribeUserDomainInfoOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserDomainInfoOutput {
    pub users_info: Option<Vec<UserDomainInfo>>,
}
model! { DescribeUserDomainInfoOutput {
    0 "UsersInfo" users_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserDomainInfo {
    pub appid: Option<u64>,
    pub domain: Option<String>,
    pub domain_id: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub edition: Option<String>,
    pub level: Option<String>,
    pub write_config: Option<String>,
    pub cls: Option<u64>,
    pub cloud_type: Option<String>,
    pub alb_type: Option<String>,
    pub bot_status: Option<i64>,
    pub api_status: Option<i64>,
    pub is_reip: Option<i64>,
}
model! { UserDomainInfo {
    0 "Appid" appid, 1 "Domain" domain, 2 "DomainId" domain_id, 3 "InstanceId" instance_id,
    4 "InstanceName" instance_name, 5 "Edition" edition, 6 "Level" level, 7 "WriteConfig" write_config, 8 "Cls" cls,
    9 "CloudType" cloud_type, 10 "AlbType" alb_type, 11 "BotStatus" bot_status, 12 "ApiStatus" api_status,
    13 "IsREIP" is_reip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserLevel {
    pub domain: String,
}
operation! { DescribeUserLevel(domain: String) "DescribeUserLevel" -> DescribeUserLevelOutput {
    0 "Domain" domain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserLevelOutput {
    pub level: Option<u64>,
}
model! { DescribeUserLevelOutput {
    0 "Level" level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserSignatureClass {
    pub domain: String,
}
operation! { DescribeUserSignatureClass(domain: String)
    "DescribeUserSignatureClass" -> DescribeUserSignatureClassOutput {
    0 "Domain" domain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserSignatureClassOutput {
    pub total: Option<i64>,
    pub rule_type_list: Option<Vec<RuleType>>,
}
model! { DescribeUserSignatureClassOutput {
    0 "Total" total, 1 "RuleTypeList" rule_type_list
} }

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
    0 "TypeID" type_id, 1 "Name" name, 2 "Desc" desc, 3 "RuleTypeStatus" rule_type_status,
    4 "ActiveRuleCount" active_rule_count, 5 "TotalRuleCount" total_rule_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserSignatureRule {
    pub domain: String,
    pub offset: u64,
    pub limit: u64,
    pub by: Option<String>,
    pub order: Option<String>,
    pub filters: Option<Vec<FiltersItemNew>>,
}
operation! { DescribeUserSignatureRule(domain: String, offset: u64, limit: u64)
    "DescribeUserSignatureRule" -> DescribeUserSignatureRuleOutput {
    0 "Domain" domain, 1 "Offset" offset, 2 "Limit" limit, 3 "By" by: String, 4 "Order" order: String,
    5 "Filters" filters: Vec<FiltersItemNew>
} }
paged! { DescribeUserSignatureRule: UserSignatureRule = Offset "Offset", "Rules" rules, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserSignatureRuleOutput {
    pub total: Option<u64>,
    pub rules: Option<Vec<UserSignatureRule>>,
}
model! { DescribeUserSignatureRuleOutput {
    0 "Total" total, 1 "Rules" rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserSignatureRule {
    pub id: Option<String>,
    pub status: Option<i64>,
    pub main_class_id: Option<String>,
    pub sub_class_id: Option<String>,
    pub cve_id: Option<String>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub main_class_name: Option<String>,
    pub sub_class_name: Option<String>,
    pub description: Option<String>,
    pub reason: Option<i64>,
    pub risk_level: Option<i64>,
}
model! { UserSignatureRule {
    0 "ID" id, 1 "Status" status, 2 "MainClassID" main_class_id, 3 "SubClassID" sub_class_id, 4 "CveID" cve_id,
    5 "CreateTime" create_time, 6 "ModifyTime" modify_time, 7 "MainClassName" main_class_name,
    8 "SubClassName" sub_class_name, 9 "Description" description, 10 "Reason" reason, 11 "RiskLevel" risk_level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserSignatureRuleV2 {
    pub domain: String,
    pub offset: u64,
    pub limit: u64,
    pub by: Option<String>,
    pub order: Option<String>,
    pub filters: Option<Vec<FiltersItemNew>>,
}
operation! { DescribeUserSignatureRuleV2(domain: String, offset: u64, limit: u64)
    "DescribeUserSignatureRuleV2" -> DescribeUserSignatureRuleV2Output {
    0 "Domain" domain, 1 "Offset" offset, 2 "Limit" limit, 3 "By" by: String, 4 "Order" order: String,
    5 "Filters" filters: Vec<FiltersItemNew>
} }
paged! { DescribeUserSignatureRuleV2: UserSignatureRule = Offset "Offset", "Rules" rules, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserSignatureRuleV2Output {
    pub total: Option<u64>,
    pub rules: Option<Vec<UserSignatureRule>>,
}
model! { DescribeUserSignatureRuleV2Output {
    0 "Total" total, 1 "Rules" rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVipInfo {
    pub instance_ids: Vec<String>,
}
operation! { DescribeVipInfo(instance_ids: Vec<String>) "DescribeVipInfo" -> DescribeVipInfoOutput {
    0 "InstanceIds" instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVipInfoOutput {
    pub vip_info: Option<Vec<VipInfo>>,
}
model! { DescribeVipInfoOutput {
    0 "VipInfo" vip_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VipInfo {
    pub vip: Option<String>,
    pub instance_id: Option<String>,
    pub instance_create_time: Option<String>,
    pub region: Option<String>,
    pub region_id: Option<i64>,
    pub isp: Option<String>,
    pub vip_type: Option<String>,
    pub address_name: Option<String>,
}
model! { VipInfo {
    0 "Vip" vip, 1 "InstanceId" instance_id, 2 "InstanceCreateTime" instance_create_time, 3 "Region" region,
    4 "RegionId" region_id, 5 "ISP" isp, 6 "VipType" vip_type, 7 "AddressName" address_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWafAutoDenyRules {
    pub domain: String,
    pub instance_id: Option<String>,
}
operation! { DescribeWafAutoDenyRules(domain: String) "DescribeWafAutoDenyRules" -> DescribeWafAutoDenyRulesOutput {
    0 "Domain" domain, 1 "InstanceId" instance_id: String
} }

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
    0 "AttackThreshold" attack_threshold, 1 "TimeThreshold" time_threshold, 2 "DenyTimeThreshold" deny_time_threshold,
    3 "DefenseStatus" defense_status, 4 "Source" source, 5 "HWState" hw_state
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWafAutoDenyStatus {}
operation! { DescribeWafAutoDenyStatus() "DescribeWafAutoDenyStatus" -> DescribeWafAutoDenyStatusOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWafAutoDenyStatusOutput {
    pub waf_auto_deny_details: Option<AutoDenyDetail>,
}
model! { DescribeWafAutoDenyStatusOutput {
    0 "WafAutoDenyDetails" waf_auto_deny_details
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoDenyDetail {
    pub attack_tags: Option<Vec<String>>,
    pub attack_threshold: Option<i64>,
    pub defense_status: Option<i64>,
    pub time_threshold: Option<i64>,
    pub deny_time_threshold: Option<i64>,
    pub last_update_time: Option<String>,
}
model! { AutoDenyDetail {
    0 "AttackTags" attack_tags, 1 "AttackThreshold" attack_threshold, 2 "DefenseStatus" defense_status,
    3 "TimeThreshold" time_threshold, 4 "DenyTimeThreshold" deny_time_threshold, 5 "LastUpdateTime" last_update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWafThreatenIntelligence {}
operation! { DescribeWafThreatenIntelligence()
"DescribeWafThreatenIntelligence" -> DescribeWafThreatenIntelligenceOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWafThreatenIntelligenceOutput {
    pub waf_threaten_intelligence_details: Option<WafThreatenIntelligenceDetails>,
}
model! { DescribeWafThreatenIntelligenceOutput {
    0 "WafThreatenIntelligenceDetails" waf_threaten_intelligence_details
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WafThreatenIntelligenceDetails {
    pub tags: Option<Vec<String>>,
    pub defense_status: Option<i64>,
    pub last_update_time: Option<String>,
}
input! { WafThreatenIntelligenceDetails() {
    0 "Tags" tags: Vec<String>, 1 "DefenseStatus" defense_status: i64, 2 "LastUpdateTime" last_update_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebshellStatus {
    pub domain: String,
}
operation! { DescribeWebshellStatus(domain: String) "DescribeWebshellStatus" -> DescribeWebshellStatusOutput {
    0 "Domain" domain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebshellStatusOutput {
    pub domain: Option<String>,
    pub status: Option<u64>,
}
model! { DescribeWebshellStatusOutput {
    0 "Domain" domain, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyPostCKafkaFlow {
    pub flow_id: i64,
    pub log_type: Option<i64>,
}
operation! { DestroyPostCKafkaFlow(flow_id: i64) "DestroyPostCKafkaFlow" -> Empty {
    0 "FlowId" flow_id, 1 "LogType" log_type: i64
} }

pub type DestroyPostCKafkaFlowOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyPostCLSFlow {
    pub flow_id: i64,
    pub log_type: Option<i64>,
}
operation! { DestroyPostCLSFlow(flow_id: i64) "DestroyPostCLSFlow" -> Empty {
    0 "FlowId" flow_id, 1 "LogType" log_type: i64
} }

pub type DestroyPostCLSFlowOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableRateLimitsV2 {
    pub domain: String,
    pub enable_items: Vec<EnableLimitRuleItem>,
}
operation! { EnableRateLimitsV2(domain: String, enable_items: Vec<EnableLimitRuleItem>)
    "EnableRateLimitsV2" -> EnableRateLimitsV2Output {
    0 "Domain" domain, 1 "EnableItems" enable_items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableLimitRuleItem {
    pub limit_rule_id: Option<i64>,
    pub status: Option<i64>,
}
input! { EnableLimitRuleItem() {
    0 "LimitRuleId" limit_rule_id: i64, 1 "Status" status: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableRateLimitsV2Output {
    pub base_info: Option<RateLimitCommonRsp>,
}
model! { EnableRateLimitsV2Output {
    0 "BaseInfo" base_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FreshAntiFakeUrl {
    pub domain: String,
    pub id: u64,
}
operation! { FreshAntiFakeUrl(domain: String, id: u64) "FreshAntiFakeUrl" -> FreshAntiFakeUrlOutput {
    0 "Domain" domain, 1 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FreshAntiFakeUrlOutput {
    pub result: Option<String>,
}
model! { FreshAntiFakeUrlOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateDealsAndPayNew {
    pub goods: Vec<GoodNews>,
}
operation! { GenerateDealsAndPayNew(goods: Vec<GoodNews>) "GenerateDealsAndPayNew" -> GenerateDealsAndPayNewOutput {
    0 "Goods" goods
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoodNews {
    pub goods_num: Option<i64>,
    pub goods_detail: Option<GoodsDetailNew>,
    pub goods_category_id: Option<i64>,
    pub region_id: Option<i64>,
}
input! { GoodNews(goods_num: i64, goods_detail: GoodsDetailNew) {
    0 "GoodsNum" goods_num: i64, 1 "GoodsDetail" goods_detail: GoodsDetailNew,
    2 "GoodsCategoryId" goods_category_id: i64, 3 "RegionId" region_id: i64
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateDealsAndPayNewOutput {
    pub data: Option<DealData>,
    pub status: Option<i64>,
    pub return_message: Option<String>,
    pub instance_id: Option<String>,
}
model! { GenerateDealsAndPayNewOutput {
    0 "Data" data, 1 "Status" status, 2 "ReturnMessage" return_message, 3 "InstanceId" instance_id
} }

/// Can answer with a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateLLMSecAnswer {
    pub message: SSEClientMessage,
    pub msg_id: String,
}
operation! { GenerateLLMSecAnswer(message: SSEClientMessage, msg_id: String) "GenerateLLMSecAnswer" -> Empty {
    0 "Message" message, 1 "MsgID" msg_id
} }

pub type GenerateLLMSecAnswerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SSEClientMessage {
    pub role: Option<String>,
    pub content: Option<String>,
    pub content_type: Option<i64>,
}
input! { SSEClientMessage(role: String, content: String) {
    0 "Role" role: String, 1 "Content" content: String, 2 "ContentType" content_type: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAttackDownloadRecords {}
operation! { GetAttackDownloadRecords() "GetAttackDownloadRecords" -> GetAttackDownloadRecordsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAttackDownloadRecordsOutput {
    pub records: Option<Vec<DownloadAttackRecordInfo>>,
}
model! { GetAttackDownloadRecordsOutput {
    0 "Records" records
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadAttackRecordInfo {
    pub id: Option<u64>,
    pub task_name: Option<String>,
    pub task_id: Option<String>,
    pub host: Option<String>,
    pub count: Option<u64>,
    pub status: Option<i64>,
    pub url: Option<String>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub expire_time: Option<String>,
    pub total_count: Option<u64>,
}
model! { DownloadAttackRecordInfo {
    0 "Id" id, 1 "TaskName" task_name, 2 "TaskId" task_id, 3 "Host" host, 4 "Count" count, 5 "Status" status,
    6 "Url" url, 7 "CreateTime" create_time, 8 "ModifyTime" modify_time, 9 "ExpireTime" expire_time,
    10 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAttackHistogram {
    pub domain: String,
    pub start_time: String,
    pub end_time: String,
    pub query_string: String,
}
operation! { GetAttackHistogram(domain: String, start_time: String, end_time: String, query_string: String)
    "GetAttackHistogram" -> GetAttackHistogramOutput {
    0 "Domain" domain, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "QueryString" query_string
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAttackHistogramOutput {
    pub data: Option<Vec<LogHistogramInfo>>,
    pub period: Option<u64>,
    pub total_count: Option<u64>,
}
model! { GetAttackHistogramOutput {
    0 "Data" data, 1 "Period" period, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogHistogramInfo {
    pub count: Option<i64>,
    pub time_stamp: Option<i64>,
}
model! { LogHistogramInfo {
    0 "Count" count, 1 "TimeStamp" time_stamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAttackTotalCount {
    pub start_time: String,
    pub end_time: String,
    pub domain: String,
    pub query_string: String,
}
operation! { GetAttackTotalCount(start_time: String, end_time: String, domain: String, query_string: String)
    "GetAttackTotalCount" -> GetAttackTotalCountOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "Domain" domain, 3 "QueryString" query_string
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAttackTotalCountOutput {
    pub total_count: Option<u64>,
}
model! { GetAttackTotalCountOutput {
    0 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceQpsLimit {
    pub instance_id: String,
    pub r#type: Option<String>,
}
operation! { GetInstanceQpsLimit(instance_id: String) "GetInstanceQpsLimit" -> GetInstanceQpsLimitOutput {
    0 "InstanceId" instance_id, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceQpsLimitOutput {
    pub qps_data: Option<QpsData>,
}
model! { GetInstanceQpsLimitOutput {
    0 "QpsData" qps_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QpsData {
    pub elastic_billing_default: Option<u64>,
    pub elastic_billing_min: Option<u64>,
    pub elastic_billing_max: Option<u64>,
    pub qps_extend_max: Option<u64>,
    pub qps_extend_intl_max: Option<u64>,
    pub elastic_prepaid_ratio: Option<f64>,
}
model! { QpsData {
    0 "ElasticBillingDefault" elastic_billing_default, 1 "ElasticBillingMin" elastic_billing_min,
    2 "ElasticBillingMax" elastic_billing_max, 3 "QPSExtendMax" qps_extend_max,
    4 "QPSExtendIntlMax" qps_extend_intl_max, 5 "ElasticPrepaidRatio" elastic_prepaid_ratio
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrganizationRole {}
operation! { GetOrganizationRole() "GetOrganizationRole" -> GetOrganizationRoleOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrganizationRoleOutput {
    pub role: Option<String>,
}
model! { GetOrganizationRoleOutput {
    0 "Role" role
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportIpAccessControl {
    pub data: Vec<IpAccessControlParam>,
    pub domain: String,
    pub source_type: String,
    pub instance_id: Option<String>,
}
operation! { ImportIpAccessControl(data: Vec<IpAccessControlParam>, domain: String, source_type: String)
    "ImportIpAccessControl" -> ImportIpAccessControlOutput {
    0 "Data" data, 1 "Domain" domain, 2 "SourceType" source_type, 3 "InstanceId" instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IpAccessControlParam {
    pub ip_list: Option<Vec<String>>,
    pub valid_ts: Option<u64>,
    pub action_type: Option<i64>,
    pub note: Option<String>,
    pub job_type: Option<String>,
    pub job_date_time: Option<JobDateTime>,
    pub valid_status: Option<i64>,
}
input! { IpAccessControlParam(ip_list: Vec<String>, valid_ts: u64, action_type: i64) {
    0 "IpList" ip_list: Vec<String>, 1 "ValidTs" valid_ts: u64, 2 "ActionType" action_type: i64, 3 "Note" note: String,
    4 "JobType" job_type: String, 5 "JobDateTime" job_date_time: JobDateTime, 6 "ValidStatus" valid_status: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportIpAccessControlOutput {
    pub success_count: Option<i64>,
    pub total_count: Option<i64>,
    pub timestamp: Option<i64>,
}
model! { ImportIpAccessControlOutput {
    0 "SuccessCount" success_count, 1 "TotalCount" total_count, 2 "Timestamp" timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAntiFakeUrl {
    pub domain: String,
    pub name: String,
    pub uri: String,
    pub id: i64,
}
operation! { ModifyAntiFakeUrl(domain: String, name: String, uri: String, id: i64)
    "ModifyAntiFakeUrl" -> ModifyAntiFakeUrlOutput {
    0 "Domain" domain, 1 "Name" name, 2 "Uri" uri, 3 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAntiFakeUrlOutput {
    pub result: Option<String>,
}
model! { ModifyAntiFakeUrlOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAntiFakeUrlStatus {
    pub domain: String,
    pub status: u64,
    pub ids: Vec<u64>,
}
operation! { ModifyAntiFakeUrlStatus(domain: String, status: u64, ids: Vec<u64>) "ModifyAntiFakeUrlStatus" -> Empty {
    0 "Domain" domain, 1 "Status" status, 2 "Ids" ids
} }

pub type ModifyAntiFakeUrlStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAntiInfoLeakRuleStatus {
    pub domain: String,
    pub rule_id: u64,
    pub status: u64,
}
operation! { ModifyAntiInfoLeakRuleStatus(domain: String, rule_id: u64, status: u64)
    "ModifyAntiInfoLeakRuleStatus" -> Empty {
    0 "Domain" domain, 1 "RuleId" rule_id, 2 "Status" status
} }

pub type ModifyAntiInfoLeakRuleStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAntiInfoLeakRules {
    pub rule_id: u64,
    pub name: String,
    pub domain: String,
    pub action_type: u64,
    pub strategies: Vec<StrategyForAntiInfoLeak>,
}

/// What [`ModifyAntiInfoLeakRules::new`] takes.
pub struct ModifyAntiInfoLeakRulesRequired {
    pub rule_id: u64,
    pub name: String,
    pub domain: String,
    pub action_type: u64,
    pub strategies: Vec<StrategyForAntiInfoLeak>,
}
operation! { ModifyAntiInfoLeakRules{ModifyAntiInfoLeakRulesRequired: rule_id, name, domain, action_type, strategies}
    "ModifyAntiInfoLeakRules" -> Empty {
    0 "RuleId" rule_id, 1 "Name" name, 2 "Domain" domain, 3 "ActionType" action_type, 4 "Strategies" strategies
} }

pub type ModifyAntiInfoLeakRulesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApiAnalyzeStatus {
    pub status: u64,
    pub domain: Option<String>,
    pub instance_id: Option<String>,
    pub target_list: Option<Vec<TargetEntity>>,
}
operation! { ModifyApiAnalyzeStatus(status: u64) "ModifyApiAnalyzeStatus" -> ModifyApiAnalyzeStatusOutput {
    0 "Status" status, 1 "Domain" domain: String, 2 "InstanceId" instance_id: String,
    3 "TargetList" target_list: Vec<TargetEntity>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetEntity {
    pub instance_id: Option<String>,
    pub domain: Option<String>,
}
input! { TargetEntity() {
    0 "InstanceId" instance_id: String, 1 "Domain" domain: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApiAnalyzeStatusOutput {
    pub count: Option<i64>,
    pub un_supported_list: Option<Vec<String>>,
    pub fail_domain_list: Option<Vec<String>>,
}
model! { ModifyApiAnalyzeStatusOutput {
    0 "Count" count, 1 "UnSupportedList" un_supported_list, 2 "FailDomainList" fail_domain_list
} }

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

pub type ModifyApiSecEventChangeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiSecKey {
    pub api_name: Option<String>,
    pub domain: Option<String>,
    pub method: Option<String>,
}
input! { ApiSecKey(api_name: String, domain: String, method: String) {
    0 "ApiName" api_name: String, 1 "Domain" domain: String, 2 "Method" method: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApiSecSensitiveRule {
    pub domain: String,
    pub status: u64,
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
operation! { ModifyApiSecSensitiveRule(domain: String, status: u64) "ModifyApiSecSensitiveRule" -> Empty {
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

pub type ModifyApiSecSensitiveRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAreaBanAreas {
    pub domain: String,
    pub areas: Vec<String>,
    pub job_type: Option<String>,
    pub job_date_time: Option<JobDateTime>,
}
operation! { ModifyAreaBanAreas(domain: String, areas: Vec<String>) "ModifyAreaBanAreas" -> Empty {
    0 "Domain" domain, 1 "Areas" areas, 2 "JobType" job_type: String, 3 "JobDateTime" job_date_time: JobDateTime
} }

pub type ModifyAreaBanAreasOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAreaBanRule {
    pub domain: String,
    pub areas: Vec<Area>,
    pub job_type: String,
    pub job_date_time: JobDateTime,
    pub lang: Option<String>,
}
operation! { ModifyAreaBanRule(domain: String, areas: Vec<Area>, job_type: String, job_date_time: JobDateTime)
    "ModifyAreaBanRule" -> Empty {
    0 "Domain" domain, 1 "Areas" areas, 2 "JobType" job_type, 3 "JobDateTime" job_date_time, 4 "Lang" lang: String
} }

pub type ModifyAreaBanRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAreaBanStatus {
    pub domain: String,
    pub status: i64,
}
operation! { ModifyAreaBanStatus(domain: String, status: i64) "ModifyAreaBanStatus" -> Empty {
    0 "Domain" domain, 1 "Status" status
} }

pub type ModifyAreaBanStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAttackWhiteRule {
    pub rule_id: u64,
    pub domain: String,
    pub status: u64,
    pub rules: Vec<UserWhiteRuleItem>,
    pub signature_id: Option<String>,
    pub signature_ids: Option<Vec<String>>,
    pub type_ids: Option<Vec<String>>,
    pub mode: Option<i64>,
    pub name: Option<String>,
}
operation! { ModifyAttackWhiteRule(rule_id: u64, domain: String, status: u64, rules: Vec<UserWhiteRuleItem>)
    "ModifyAttackWhiteRule" -> ModifyAttackWhiteRuleOutput {
    0 "RuleId" rule_id, 1 "Domain" domain, 2 "Status" status, 3 "Rules" rules, 4 "SignatureId" signature_id: String,
    5 "SignatureIds" signature_ids: Vec<String>, 6 "TypeIds" type_ids: Vec<String>, 7 "Mode" mode: i64,
    8 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAttackWhiteRuleOutput {
    pub rule_id: Option<u64>,
}
model! { ModifyAttackWhiteRuleOutput {
    0 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBatchCustomRule {
    pub id: u64,
    pub name: String,
    pub expire_time: i64,
    pub sort_id: i64,
    pub action_type: i64,
    pub redirect: String,
    pub remark: String,
    pub event_id: String,
    pub strategies: Vec<Strategy>,
    /// Deprecated.
    pub bypass: Option<String>,
    pub domains: Option<Vec<String>>,
    pub job_type: Option<String>,
    pub job_date_time: Option<JobDateTime>,
    pub group_ids: Option<Vec<u64>>,
    pub logical_op: Option<String>,
    pub page_id: Option<String>,
    pub action_ratio: Option<u64>,
}

/// What [`ModifyBatchCustomRule::new`] takes.
pub struct ModifyBatchCustomRuleRequired {
    pub id: u64,
    pub name: String,
    pub expire_time: i64,
    pub sort_id: i64,
    pub action_type: i64,
    pub redirect: String,
    pub remark: String,
    pub event_id: String,
    pub strategies: Vec<Strategy>,
}
operation! { ModifyBatchCustomRule{ModifyBatchCustomRuleRequired: id, name, expire_time, sort_id, action_type, redirect, remark, event_id, strategies}
    "ModifyBatchCustomRule" -> ModifyBatchCustomRuleOutput {
    0 "Id" id, 1 "Name" name, 2 "ExpireTime" expire_time, 3 "SortId" sort_id, 4 "ActionType" action_type,
    5 "Redirect" redirect, 6 "Remark" remark, 7 "EventId" event_id, 8 "Strategies" strategies,
    9 "Bypass" bypass: String, 10 "Domains" domains: Vec<String>, 11 "JobType" job_type: String,
    12 "JobDateTime" job_date_time: JobDateTime, 13 "GroupIds" group_ids: Vec<u64>, 14 "LogicalOp" logical_op: String,
    15 "PageId" page_id: String, 16 "ActionRatio" action_ratio: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBatchCustomRuleOutput {
    pub res: Option<String>,
}
model! { ModifyBatchCustomRuleOutput {
    0 "Res" res
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBatchCustomRuleStatus {
    pub id: u64,
    pub status: i64,
}
operation! { ModifyBatchCustomRuleStatus(id: u64, status: i64)
    "ModifyBatchCustomRuleStatus" -> ModifyBatchCustomRuleStatusOutput {
    0 "Id" id, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBatchCustomRuleStatusOutput {
    pub res: Option<String>,
}
model! { ModifyBatchCustomRuleStatusOutput {
    0 "Res" res
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBatchCustomWhiteRule {
    pub id: u64,
    pub name: String,
    pub sort_id: i64,
    pub strategies: Vec<Strategy>,
    pub bypass: Vec<String>,
    pub job_type: String,
    pub job_date_time: JobDateTime,
    pub domains: Option<Vec<String>>,
    pub group_ids: Option<Vec<u64>>,
    pub logical_op: Option<String>,
}

/// What [`ModifyBatchCustomWhiteRule::new`] takes.
pub struct ModifyBatchCustomWhiteRuleRequired {
    pub id: u64,
    pub name: String,
    pub sort_id: i64,
    pub strategies: Vec<Strategy>,
    pub bypass: Vec<String>,
    pub job_type: String,
    pub job_date_time: JobDateTime,
}
operation! { ModifyBatchCustomWhiteRule{ModifyBatchCustomWhiteRuleRequired: id, name, sort_id, strategies, bypass, job_type, job_date_time}
    "ModifyBatchCustomWhiteRule" -> Empty {
    0 "ID" id, 1 "Name" name, 2 "SortId" sort_id, 3 "Strategies" strategies, 4 "Bypass" bypass, 5 "JobType" job_type,
    6 "JobDateTime" job_date_time, 7 "Domains" domains: Vec<String>, 8 "GroupIds" group_ids: Vec<u64>,
    9 "LogicalOp" logical_op: String
} }

pub type ModifyBatchCustomWhiteRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBatchCustomWhiteRuleStatus {
    pub ids: Vec<u64>,
    pub status: u64,
}
operation! { ModifyBatchCustomWhiteRuleStatus(ids: Vec<u64>, status: u64) "ModifyBatchCustomWhiteRuleStatus" -> Empty {
    0 "Ids" ids, 1 "Status" status
} }

pub type ModifyBatchCustomWhiteRuleStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBatchIpAccessControl {
    pub rule_id: u64,
    pub ip_list: Vec<String>,
    pub job_type: String,
    pub job_date_time: JobDateTime,
    pub action_type: i64,
    pub group_ids: Option<Vec<u64>>,
    pub domains: Option<Vec<String>>,
    pub note: Option<String>,
}

/// What [`ModifyBatchIpAccessControl::new`] takes.
pub struct ModifyBatchIpAccessControlRequired {
    pub rule_id: u64,
    pub ip_list: Vec<String>,
    pub job_type: String,
    pub job_date_time: JobDateTime,
    pub action_type: i64,
}
operation! { ModifyBatchIpAccessControl{ModifyBatchIpAccessControlRequired: rule_id, ip_list, job_type, job_date_time, action_type}
    "ModifyBatchIpAccessControl" -> ModifyBatchIpAccessControlOutput {
    0 "RuleId" rule_id, 1 "IpList" ip_list, 2 "JobType" job_type, 3 "JobDateTime" job_date_time,
    4 "ActionType" action_type, 5 "GroupIds" group_ids: Vec<u64>, 6 "Domains" domains: Vec<String>,
    7 "Note" note: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBatchIpAccessControlOutput {
    pub failed: Option<Vec<BatchDomainResult>>,
}
model! { ModifyBatchIpAccessControlOutput {
    0 "Failed" failed
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBotIdRule {
    pub domain: String,
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

pub type ModifyBotIdRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BotIdConfig {
    pub rule_id: Option<String>,
    pub status: Option<bool>,
    pub action: Option<String>,
    pub bot_id: Option<String>,
    pub redirect: Option<String>,
}
input! { BotIdConfig(rule_id: String, status: bool, action: String) {
    0 "RuleId" rule_id: String, 1 "Status" status: bool, 2 "Action" action: String, 3 "BotId" bot_id: String,
    4 "Redirect" redirect: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBotSceneStatus {
    pub domain: String,
    pub scene_id: String,
    pub status: bool,
}
operation! { ModifyBotSceneStatus(domain: String, scene_id: String, status: bool) "ModifyBotSceneStatus" -> Empty {
    0 "Domain" domain, 1 "SceneId" scene_id, 2 "Status" status
} }

pub type ModifyBotSceneStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBotSceneUCBRule {
    pub domain: String,
    pub scene_id: String,
    pub rule: Option<InOutputBotUCBRule>,
    pub batch_rules: Option<Vec<InOutputBotUCBRule>>,
}
operation! { ModifyBotSceneUCBRule(domain: String, scene_id: String)
    "ModifyBotSceneUCBRule" -> ModifyBotSceneUCBRuleOutput {
    0 "Domain" domain, 1 "SceneId" scene_id, 2 "Rule" rule: InOutputBotUCBRule,
    3 "BatchRules" batch_rules: Vec<InOutputBotUCBRule>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBotSceneUCBRuleOutput {
    pub data: Option<String>,
    pub rule_id_list: Option<Vec<String>>,
}
model! { ModifyBotSceneUCBRuleOutput {
    0 "Data" data, 1 "RuleIdList" rule_id_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBotStatus {
    pub category: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBotStatusOutput {
    pub data: Option<String>,
    pub un_supported_list: Option<Vec<String>>,
    pub fail_domain_list: Option<Vec<String>>,
    pub count: Option<i64>,
}
model! { ModifyBotStatusOutput {
    0 "Data" data, 1 "UnSupportedList" un_supported_list, 2 "FailDomainList" fail_domain_list, 3 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomRule {
    pub domain: String,
    pub rule_id: u64,
    pub rule_name: String,
    pub rule_action: String,
    pub strategies: Vec<Strategy>,
    pub edition: Option<String>,
    pub redirect: Option<String>,
    /// Deprecated.
    pub bypass: Option<String>,
    pub sort_id: Option<u64>,
    pub expire_time: Option<u64>,
    pub job_type: Option<String>,
    pub job_date_time: Option<JobDateTime>,
    pub source: Option<String>,
    pub status: Option<i64>,
    pub page_id: Option<String>,
    pub logical_op: Option<String>,
    pub action_ratio: Option<u64>,
}

/// What [`ModifyCustomRule::new`] takes.
pub struct ModifyCustomRuleRequired {
    pub domain: String,
    pub rule_id: u64,
    pub rule_name: String,
    pub rule_action: String,
    pub strategies: Vec<Strategy>,
}
operation! { ModifyCustomRule{ModifyCustomRuleRequired: domain, rule_id, rule_name, rule_action, strategies}
    "ModifyCustomRule" -> ModifyCustomRuleOutput {
    0 "Domain" domain, 1 "RuleId" rule_id, 2 "RuleName" rule_name, 3 "RuleAction" rule_action,
    4 "Strategies" strategies, 5 "Edition" edition: String, 6 "Redirect" redirect: String, 7 "Bypass" bypass: String,
    8 "SortId" sort_id: u64, 9 "ExpireTime" expire_time: u64, 10 "JobType" job_type: String,
    11 "JobDateTime" job_date_time: JobDateTime, 12 "Source" source: String, 13 "Status" status: i64,
    14 "PageId" page_id: String, 15 "LogicalOp" logical_op: String, 16 "ActionRatio" action_ratio: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomRuleOutput {
    pub success: Option<ResponseCode>,
}
model! { ModifyCustomRuleOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomRuleStatus {
    pub domain: String,
    pub rule_id: u64,
    pub status: u64,
    pub edition: Option<String>,
    pub domain_rule_id_list: Option<Vec<DomainRuleId>>,
}
operation! { ModifyCustomRuleStatus(domain: String, rule_id: u64, status: u64)
    "ModifyCustomRuleStatus" -> ModifyCustomRuleStatusOutput {
    0 "Domain" domain, 1 "RuleId" rule_id, 2 "Status" status, 3 "Edition" edition: String,
    4 "DomainRuleIdList" domain_rule_id_list: Vec<DomainRuleId>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomRuleStatusOutput {
    pub success: Option<ResponseCode>,
}
model! { ModifyCustomRuleStatusOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomWhiteRule {
    pub domain: String,
    pub rule_id: u64,
    pub rule_name: String,
    pub bypass: String,
    pub sort_id: u64,
    pub expire_time: u64,
    pub strategies: Vec<Strategy>,
    pub job_type: Option<String>,
    pub job_date_time: Option<JobDateTime>,
    pub logical_op: Option<String>,
}

/// What [`ModifyCustomWhiteRule::new`] takes.
pub struct ModifyCustomWhiteRuleRequired {
    pub domain: String,
    pub rule_id: u64,
    pub rule_name: String,
    pub bypass: String,
    pub sort_id: u64,
    pub expire_time: u64,
    pub strategies: Vec<Strategy>,
}
operation! { ModifyCustomWhiteRule{ModifyCustomWhiteRuleRequired: domain, rule_id, rule_name, bypass, sort_id, expire_time, strategies}
    "ModifyCustomWhiteRule" -> ModifyCustomWhiteRuleOutput {
    0 "Domain" domain, 1 "RuleId" rule_id, 2 "RuleName" rule_name, 3 "Bypass" bypass, 4 "SortId" sort_id,
    5 "ExpireTime" expire_time, 6 "Strategies" strategies, 7 "JobType" job_type: String,
    8 "JobDateTime" job_date_time: JobDateTime, 9 "LogicalOp" logical_op: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomWhiteRuleOutput {
    pub success: Option<ResponseCode>,
}
model! { ModifyCustomWhiteRuleOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomWhiteRuleStatus {
    pub domain: String,
    pub rule_id: u64,
    pub status: u64,
}
operation! { ModifyCustomWhiteRuleStatus(domain: String, rule_id: u64, status: u64)
    "ModifyCustomWhiteRuleStatus" -> ModifyCustomWhiteRuleStatusOutput {
    0 "Domain" domain, 1 "RuleId" rule_id, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomWhiteRuleStatusOutput {
    pub success: Option<ResponseCode>,
}
model! { ModifyCustomWhiteRuleStatusOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDomainIpv6Status {
    pub instance_id: String,
    pub domain: String,
    pub domain_id: String,
    pub status: i64,
}
operation! { ModifyDomainIpv6Status(instance_id: String, domain: String, domain_id: String, status: i64)
    "ModifyDomainIpv6Status" -> ModifyDomainIpv6StatusOutput {
    0 "InstanceId" instance_id, 1 "Domain" domain, 2 "DomainId" domain_id, 3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDomainIpv6StatusOutput {
    pub ipv6_status: Option<i64>,
}
model! { ModifyDomainIpv6StatusOutput {
    0 "Ipv6Status" ipv6_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDomainPostAction {
    pub domain: String,
    pub post_cls_action: i64,
    pub post_c_kafka_action: i64,
}
operation! { ModifyDomainPostAction(domain: String, post_cls_action: i64, post_c_kafka_action: i64)
    "ModifyDomainPostAction" -> Empty {
    0 "Domain" domain, 1 "PostCLSAction" post_cls_action, 2 "PostCKafkaAction" post_c_kafka_action
} }

pub type ModifyDomainPostActionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDomainWhiteRule {
    pub domain: Option<String>,
    pub id: Option<u64>,
    pub rules: Option<Vec<u64>>,
    pub url: Option<String>,
    pub function: Option<String>,
    pub status: Option<u64>,
}
operation! { ModifyDomainWhiteRule() "ModifyDomainWhiteRule" -> Empty {
    0 "Domain" domain: String, 1 "Id" id: u64, 2 "Rules" rules: Vec<u64>, 3 "Url" url: String,
    4 "Function" function: String, 5 "Status" status: u64
} }

pub type ModifyDomainWhiteRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDomainsCLSStatus {
    pub domains: Vec<DomainURI>,
    pub status: u64,
}
operation! { ModifyDomainsCLSStatus(domains: Vec<DomainURI>, status: u64) "ModifyDomainsCLSStatus" -> Empty {
    0 "Domains" domains, 1 "Status" status
} }

pub type ModifyDomainsCLSStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainURI {
    pub domain: Option<String>,
    pub edition: Option<String>,
    pub instance_id: Option<String>,
}
input! { DomainURI(domain: String, edition: String) {
    0 "Domain" domain: String, 1 "Edition" edition: String, 2 "InstanceID" instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGenerateDeals {
    pub goods: Vec<Goods>,
}
operation! { ModifyGenerateDeals(goods: Vec<Goods>) "ModifyGenerateDeals" -> ModifyGenerateDealsOutput {
    0 "Goods" goods
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Goods {
    pub pay_mode: Option<i64>,
    pub goods_num: Option<i64>,
    pub goods_detail: Option<GoodsDetail>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoodsDetail {
    pub time_span: Option<i64>,
    pub time_unit: Option<String>,
    pub product_code: Option<String>,
    pub sub_product_code: Option<String>,
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

/// What [`GoodsDetail::new`] takes.
pub struct GoodsDetailRequired {
    pub time_span: i64,
    pub time_unit: String,
    pub product_code: String,
    pub sub_product_code: String,
    pub pid: i64,
}
input! { GoodsDetail{GoodsDetailRequired: time_span, time_unit, product_code, sub_product_code, pid} {
    0 "TimeSpan" time_span: i64, 1 "TimeUnit" time_unit: String, 2 "ProductCode" product_code: String,
    3 "SubProductCode" sub_product_code: String, 4 "Pid" pid: i64, 5 "ProductInfo" product_info: Vec<ProductInfo>,
    6 "InstanceName" instance_name: String, 7 "ElasticQps" elastic_qps: i64, 8 "FlexBill" flex_bill: i64,
    9 "AutoRenewFlag" auto_renew_flag: i64, 10 "RealRegion" real_region: i64, 11 "Type" r#type: String,
    12 "LabelTypes" label_types: Vec<String>, 13 "LabelCounts" label_counts: Vec<i64>,
    14 "CurDeadline" cur_deadline: String, 15 "InstanceId" instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductInfo {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { ProductInfo() {
    0 "Name" name: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGenerateDealsOutput {
    pub data: Option<DealData>,
    pub status: Option<i64>,
    pub return_message: Option<String>,
}
model! { ModifyGenerateDealsOutput {
    0 "Data" data, 1 "Status" status, 2 "ReturnMessage" return_message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHost {
    pub host: HostRecord,
    pub instance_id: Option<String>,
}
operation! { ModifyHost(host: HostRecord) "ModifyHost" -> ModifyHostOutput {
    0 "Host" host, 1 "InstanceID" instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHostOutput {
    pub domain_id: Option<String>,
}
model! { ModifyHostOutput {
    0 "DomainId" domain_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHostFlowMode {
    pub domain: String,
    pub domain_id: String,
    pub flow_mode: u64,
    pub instance_id: Option<String>,
}
operation! { ModifyHostFlowMode(domain: String, domain_id: String, flow_mode: u64)
    "ModifyHostFlowMode" -> ModifyHostFlowModeOutput {
    0 "Domain" domain, 1 "DomainId" domain_id, 2 "FlowMode" flow_mode, 3 "InstanceID" instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHostFlowModeOutput {
    pub success: Option<ResponseCode>,
}
model! { ModifyHostFlowModeOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHostMode {
    pub domain: String,
    pub domain_id: String,
    pub mode: u64,
    pub r#type: Option<u64>,
    pub instance_id: Option<String>,
    pub edition: Option<String>,
}
operation! { ModifyHostMode(domain: String, domain_id: String, mode: u64) "ModifyHostMode" -> ModifyHostModeOutput {
    0 "Domain" domain, 1 "DomainId" domain_id, 2 "Mode" mode, 3 "Type" r#type: u64, 4 "InstanceID" instance_id: String,
    5 "Edition" edition: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHostModeOutput {
    pub success: Option<ResponseCode>,
}
model! { ModifyHostModeOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHostStatus {
    pub hosts_status: Vec<HostStatus>,
}
operation! { ModifyHostStatus(hosts_status: Vec<HostStatus>) "ModifyHostStatus" -> ModifyHostStatusOutput {
    0 "HostsStatus" hosts_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HostStatus {
    pub domain: Option<String>,
    pub domain_id: Option<String>,
    pub status: Option<u64>,
    pub instance_id: Option<String>,
}
input! { HostStatus(domain: String, domain_id: String, status: u64) {
    0 "Domain" domain: String, 1 "DomainId" domain_id: String, 2 "Status" status: u64,
    3 "InstanceID" instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHostStatusOutput {
    pub success: Option<ResponseCode>,
}
model! { ModifyHostStatusOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceAttackLogPost {
    pub instance_id: String,
    pub attack_log_post: i64,
}
operation! { ModifyInstanceAttackLogPost(instance_id: String, attack_log_post: i64)
    "ModifyInstanceAttackLogPost" -> Empty {
    0 "InstanceId" instance_id, 1 "AttackLogPost" attack_log_post
} }

pub type ModifyInstanceAttackLogPostOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceElasticMode {
    pub instance_id: String,
    pub mode: i64,
}
operation! { ModifyInstanceElasticMode(instance_id: String, mode: i64) "ModifyInstanceElasticMode" -> Empty {
    0 "InstanceId" instance_id, 1 "Mode" mode
} }

pub type ModifyInstanceElasticModeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceName {
    pub instance_name: String,
    pub instance_id: String,
    pub edition: String,
}
operation! { ModifyInstanceName(instance_name: String, instance_id: String, edition: String)
    "ModifyInstanceName" -> ModifyInstanceNameOutput {
    0 "InstanceName" instance_name, 1 "InstanceID" instance_id, 2 "Edition" edition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceNameOutput {
    pub modify_code: Option<i64>,
}
model! { ModifyInstanceNameOutput {
    0 "ModifyCode" modify_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceQpsLimit {
    pub instance_id: String,
    pub qps_limit: i64,
}
operation! { ModifyInstanceQpsLimit(instance_id: String, qps_limit: i64) "ModifyInstanceQpsLimit" -> Empty {
    0 "InstanceId" instance_id, 1 "QpsLimit" qps_limit
} }

pub type ModifyInstanceQpsLimitOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceRenewFlag {
    pub instance_id: String,
    pub renew_flag: i64,
}
operation! { ModifyInstanceRenewFlag(instance_id: String, renew_flag: i64) "ModifyInstanceRenewFlag" -> Empty {
    0 "InstanceId" instance_id, 1 "RenewFlag" renew_flag
} }

pub type ModifyInstanceRenewFlagOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIpAccessControl {
    pub domain: String,
    pub ip_list: Vec<String>,
    pub action_type: i64,
    pub rule_id: u64,
    /// Deprecated.
    pub valid_ts: Option<i64>,
    pub instance_id: Option<String>,
    pub edition: Option<String>,
    pub source_type: Option<String>,
    pub note: Option<String>,
    pub job_type: Option<String>,
    pub job_date_time: Option<JobDateTime>,
}
operation! { ModifyIpAccessControl(domain: String, ip_list: Vec<String>, action_type: i64, rule_id: u64)
    "ModifyIpAccessControl" -> Empty {
    0 "Domain" domain, 1 "IpList" ip_list, 2 "ActionType" action_type, 3 "RuleId" rule_id, 4 "ValidTS" valid_ts: i64,
    5 "InstanceId" instance_id: String, 6 "Edition" edition: String, 7 "SourceType" source_type: String,
    8 "Note" note: String, 9 "JobType" job_type: String, 10 "JobDateTime" job_date_time: JobDateTime
} }

pub type ModifyIpAccessControlOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyModuleStatus {
    pub domain: String,
    pub web_security: u64,
    pub access_control: u64,
    pub cc_protection: u64,
    pub api_protection: u64,
    pub anti_tamper: Option<u64>,
    pub anti_leakage: Option<u64>,
    pub rate_limit: Option<u64>,
    pub gzip_analysis: Option<u64>,
}

/// What [`ModifyModuleStatus::new`] takes.
pub struct ModifyModuleStatusRequired {
    pub domain: String,
    pub web_security: u64,
    pub access_control: u64,
    pub cc_protection: u64,
    pub api_protection: u64,
}
operation! { ModifyModuleStatus{ModifyModuleStatusRequired: domain, web_security, access_control, cc_protection, api_protection}
    "ModifyModuleStatus" -> Empty {
    0 "Domain" domain, 1 "WebSecurity" web_security, 2 "AccessControl" access_control, 3 "CcProtection" cc_protection,
    4 "ApiProtection" api_protection, 5 "AntiTamper" anti_tamper: u64, 6 "AntiLeakage" anti_leakage: u64,
    7 "RateLimit" rate_limit: u64, 8 "GzipAnalysis" gzip_analysis: u64
} }

pub type ModifyModuleStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyObject {
    pub object_id: String,
    pub op_type: String,
    pub status: Option<i64>,
    pub instance_id: Option<String>,
    pub proxy: Option<u64>,
    pub ip_headers: Option<Vec<String>>,
    pub member_app_id: Option<u64>,
    pub member_uin: Option<String>,
    pub tags: Option<Vec<TagInfo>>,
}
operation! { ModifyObject(object_id: String, op_type: String) "ModifyObject" -> Empty {
    0 "ObjectId" object_id, 1 "OpType" op_type, 2 "Status" status: i64, 3 "InstanceId" instance_id: String,
    4 "Proxy" proxy: u64, 5 "IpHeaders" ip_headers: Vec<String>, 6 "MemberAppId" member_app_id: u64,
    7 "MemberUin" member_uin: String, 8 "Tags" tags: Vec<TagInfo>
} }

pub type ModifyObjectOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyObjects {
    pub object_id: Vec<String>,
    pub op_type: String,
    pub instance_id: Option<String>,
    pub objects: Option<Vec<Object>>,
}
operation! { ModifyObjects(object_id: Vec<String>, op_type: String) "ModifyObjects" -> Empty {
    0 "ObjectId" object_id, 1 "OpType" op_type, 2 "InstanceId" instance_id: String, 3 "Objects" objects: Vec<Object>
} }

pub type ModifyObjectsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Object {
    pub object_id: Option<String>,
    pub member_app_id: Option<u64>,
    pub member_uin: Option<String>,
    pub member_nick_name: Option<String>,
}
input! { Object() {
    0 "ObjectId" object_id: String, 1 "MemberAppId" member_app_id: u64, 2 "MemberUin" member_uin: String,
    3 "MemberNickName" member_nick_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOwaspDomainUpdateStatus {
    pub domain: String,
    pub update_status: i64,
}
operation! { ModifyOwaspDomainUpdateStatus(domain: String, update_status: i64)
    "ModifyOwaspDomainUpdateStatus" -> Empty {
    0 "Domain" domain, 1 "UpdateStatus" update_status
} }

pub type ModifyOwaspDomainUpdateStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOwaspRuleStatus {
    pub domain: String,
    pub rule_status: i64,
    pub select_all: bool,
    pub rule_ids: Option<Vec<String>>,
    pub type_id: Option<u64>,
    pub reason: Option<i64>,
}
operation! { ModifyOwaspRuleStatus(domain: String, rule_status: i64, select_all: bool)
    "ModifyOwaspRuleStatus" -> Empty {
    0 "Domain" domain, 1 "RuleStatus" rule_status, 2 "SelectAll" select_all, 3 "RuleIDs" rule_ids: Vec<String>,
    4 "TypeId" type_id: u64, 5 "Reason" reason: i64
} }

pub type ModifyOwaspRuleStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOwaspRuleTypeAction {
    pub domain: String,
    pub type_ids: Vec<String>,
    pub rule_type_action: i64,
}
operation! { ModifyOwaspRuleTypeAction(domain: String, type_ids: Vec<String>, rule_type_action: i64)
    "ModifyOwaspRuleTypeAction" -> Empty {
    0 "Domain" domain, 1 "TypeIDs" type_ids, 2 "RuleTypeAction" rule_type_action
} }

pub type ModifyOwaspRuleTypeActionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOwaspRuleTypeLevel {
    pub domain: String,
    pub type_ids: Vec<String>,
    pub rule_type_level: i64,
}
operation! { ModifyOwaspRuleTypeLevel(domain: String, type_ids: Vec<String>, rule_type_level: i64)
    "ModifyOwaspRuleTypeLevel" -> Empty {
    0 "Domain" domain, 1 "TypeIDs" type_ids, 2 "RuleTypeLevel" rule_type_level
} }

pub type ModifyOwaspRuleTypeLevelOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOwaspRuleTypeStatus {
    pub domain: String,
    pub type_ids: Vec<String>,
    pub rule_type_status: i64,
}
operation! { ModifyOwaspRuleTypeStatus(domain: String, type_ids: Vec<String>, rule_type_status: i64)
    "ModifyOwaspRuleTypeStatus" -> Empty {
    0 "Domain" domain, 1 "TypeIDs" type_ids, 2 "RuleTypeStatus" rule_type_status
} }

pub type ModifyOwaspRuleTypeStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOwaspWhiteRule {
    pub rule_id: u64,
    pub name: String,
    pub domain: String,
    pub strategies: Vec<Strategy>,
    pub ids: Vec<u64>,
    pub r#type: i64,
    pub job_type: String,
    pub job_date_time: JobDateTime,
    pub expire_time: u64,
    pub status: Option<u64>,
    pub logical_op: Option<String>,
}

/// What [`ModifyOwaspWhiteRule::new`] takes.
pub struct ModifyOwaspWhiteRuleRequired {
    pub rule_id: u64,
    pub name: String,
    pub domain: String,
    pub strategies: Vec<Strategy>,
    pub ids: Vec<u64>,
    pub r#type: i64,
    pub job_type: String,
    pub job_date_time: JobDateTime,
    pub expire_time: u64,
}
operation! { ModifyOwaspWhiteRule{ModifyOwaspWhiteRuleRequired: rule_id, name, domain, strategies, ids, r#type, job_type, job_date_time, expire_time}
    "ModifyOwaspWhiteRule" -> Empty {
    0 "RuleId" rule_id, 1 "Name" name, 2 "Domain" domain, 3 "Strategies" strategies, 4 "Ids" ids, 5 "Type" r#type,
    6 "JobType" job_type, 7 "JobDateTime" job_date_time, 8 "ExpireTime" expire_time, 9 "Status" status: u64,
    10 "LogicalOp" logical_op: String
} }

pub type ModifyOwaspWhiteRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyProtectGroup {
    pub name: String,
    pub group_id: u64,
    pub remark: Option<String>,
    pub domains: Option<Vec<String>>,
}
operation! { ModifyProtectGroup(name: String, group_id: u64) "ModifyProtectGroup" -> ModifyProtectGroupOutput {
    0 "Name" name, 1 "GroupId" group_id, 2 "Remark" remark: String, 3 "Domains" domains: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyProtectGroupOutput {
    pub group_id: Option<u64>,
}
model! { ModifyProtectGroupOutput {
    0 "GroupId" group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyProtectionLevel {
    pub domain: Option<String>,
    pub level: Option<i64>,
}
operation! { ModifyProtectionLevel() "ModifyProtectionLevel" -> Empty {
    0 "Domain" domain: String, 1 "Level" level: i64
} }

pub type ModifyProtectionLevelOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyProtectionStatus {
    pub domain: String,
    pub status: u64,
    pub edition: Option<String>,
}
operation! { ModifyProtectionStatus(domain: String, status: u64) "ModifyProtectionStatus" -> Empty {
    0 "Domain" domain, 1 "Status" status, 2 "Edition" edition: String
} }

pub type ModifyProtectionStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySpartaProtection {
    pub domain: String,
    pub domain_id: String,
    pub instance_id: String,
    pub cert_type: Option<i64>,
    pub cert: Option<String>,
    pub private_key: Option<Secret>,
    pub ssl_id: Option<String>,
    pub is_cdn: Option<i64>,
    pub upstream_scheme: Option<String>,
    pub https_upstream_port: Option<String>,
    pub https_rewrite: Option<u64>,
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
    pub gm_private_key: Option<Secret>,
    pub gm_enc_cert: Option<String>,
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
    10 "HttpsRewrite" https_rewrite: u64, 11 "UpstreamType" upstream_type: i64,
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

pub type ModifySpartaProtectionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpartaProtectionPort {
    pub nginx_server_id: Option<u64>,
    pub port: Option<String>,
    pub protocol: Option<String>,
    pub upstream_port: Option<String>,
    pub upstream_protocol: Option<String>,
}

/// What [`SpartaProtectionPort::new`] takes.
pub struct SpartaProtectionPortRequired {
    pub nginx_server_id: u64,
    pub port: String,
    pub protocol: String,
    pub upstream_port: String,
    pub upstream_protocol: String,
}
input! { SpartaProtectionPort{SpartaProtectionPortRequired: nginx_server_id, port, protocol, upstream_port, upstream_protocol} {
    0 "NginxServerId" nginx_server_id: u64, 1 "Port" port: String, 2 "Protocol" protocol: String,
    3 "UpstreamPort" upstream_port: String, 4 "UpstreamProtocol" upstream_protocol: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySpartaProtectionMode {
    pub domain: String,
    pub mode: u64,
    pub edition: Option<String>,
    pub r#type: Option<u64>,
    pub instance_id: Option<String>,
}
operation! { ModifySpartaProtectionMode(domain: String, mode: u64) "ModifySpartaProtectionMode" -> Empty {
    0 "Domain" domain, 1 "Mode" mode, 2 "Edition" edition: String, 3 "Type" r#type: u64,
    4 "InstanceID" instance_id: String
} }

pub type ModifySpartaProtectionModeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserLevel {
    pub domain: String,
    pub level: u64,
}
operation! { ModifyUserLevel(domain: String, level: u64) "ModifyUserLevel" -> Empty {
    0 "Domain" domain, 1 "Level" level
} }

pub type ModifyUserLevelOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserSignatureClassOutput {
    pub type_id: Option<String>,
    pub status: Option<i64>,
}
model! { ModifyUserSignatureClassOutput {
    0 "TypeID" type_id, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserSignatureRule {
    pub domain: String,
    pub main_class_id: Option<String>,
    pub status: Option<i64>,
    pub rule_id: Option<Vec<ReqUserRule>>,
}
operation! { ModifyUserSignatureRule(domain: String) "ModifyUserSignatureRule" -> Empty {
    0 "Domain" domain, 1 "MainClassID" main_class_id: String, 2 "Status" status: i64,
    3 "RuleID" rule_id: Vec<ReqUserRule>
} }

pub type ModifyUserSignatureRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReqUserRule {
    pub id: Option<String>,
    pub status: Option<i64>,
    pub reason: Option<i64>,
}
input! { ReqUserRule(id: String, status: i64) {
    0 "Id" id: String, 1 "Status" status: i64, 2 "Reason" reason: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserSignatureRuleV2 {
    pub domain: String,
    pub main_class_id: Option<String>,
    pub status: Option<i64>,
    pub rule_id: Option<Vec<ReqUserRule>>,
}
operation! { ModifyUserSignatureRuleV2(domain: String) "ModifyUserSignatureRuleV2" -> Empty {
    0 "Domain" domain, 1 "MainClassID" main_class_id: String, 2 "Status" status: i64,
    3 "RuleID" rule_id: Vec<ReqUserRule>
} }

pub type ModifyUserSignatureRuleV2Output = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWafAutoDenyRules {
    pub domain: String,
    pub attack_threshold: i64,
    pub time_threshold: i64,
    pub deny_time_threshold: i64,
    pub defense_status: i64,
}

/// What [`ModifyWafAutoDenyRules::new`] takes.
pub struct ModifyWafAutoDenyRulesRequired {
    pub domain: String,
    pub attack_threshold: i64,
    pub time_threshold: i64,
    pub deny_time_threshold: i64,
    pub defense_status: i64,
}
operation! { ModifyWafAutoDenyRules{ModifyWafAutoDenyRulesRequired: domain, attack_threshold, time_threshold, deny_time_threshold, defense_status}
    "ModifyWafAutoDenyRules" -> ModifyWafAutoDenyRulesOutput {
    0 "Domain" domain, 1 "AttackThreshold" attack_threshold, 2 "TimeThreshold" time_threshold,
    3 "DenyTimeThreshold" deny_time_threshold, 4 "DefenseStatus" defense_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWafAutoDenyRulesOutput {
    pub success: Option<ResponseCode>,
}
model! { ModifyWafAutoDenyRulesOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWafThreatenIntelligence {
    pub waf_threaten_intelligence_details: Option<WafThreatenIntelligenceDetails>,
}
operation! { ModifyWafThreatenIntelligence() "ModifyWafThreatenIntelligence" -> ModifyWafThreatenIntelligenceOutput {
    0 "WafThreatenIntelligenceDetails" waf_threaten_intelligence_details: WafThreatenIntelligenceDetails
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWafThreatenIntelligenceOutput {
    pub waf_threaten_intelligence_details: Option<WafThreatenIntelligenceDetails>,
}
model! { ModifyWafThreatenIntelligenceOutput {
    0 "WafThreatenIntelligenceDetails" waf_threaten_intelligence_details
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWebshellStatus {
    pub webshell: WebshellStatus,
}
operation! { ModifyWebshellStatus(webshell: WebshellStatus) "ModifyWebshellStatus" -> ModifyWebshellStatusOutput {
    0 "Webshell" webshell
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebshellStatus {
    pub domain: Option<String>,
    pub status: Option<u64>,
}
input! { WebshellStatus(domain: String, status: u64) {
    0 "Domain" domain: String, 1 "Status" status: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWebshellStatusOutput {
    pub success: Option<ResponseCode>,
}
model! { ModifyWebshellStatusOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostAttackDownloadTask {
    pub domain: String,
    pub start_time: String,
    pub end_time: String,
    pub query_string: String,
    pub task_name: String,
    pub sort: Option<String>,
    pub count: Option<i64>,
}

/// What [`PostAttackDownloadTask::new`] takes.
pub struct PostAttackDownloadTaskRequired {
    pub domain: String,
    pub start_time: String,
    pub end_time: String,
    pub query_string: String,
    pub task_name: String,
}
operation! { PostAttackDownloadTask{PostAttackDownloadTaskRequired: domain, start_time, end_time, query_string, task_name}
    "PostAttackDownloadTask" -> PostAttackDownloadTaskOutput {
    0 "Domain" domain, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "QueryString" query_string,
    4 "TaskName" task_name, 5 "Sort" sort: String, 6 "Count" count: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostAttackDownloadTaskOutput {
    pub flow: Option<String>,
}
model! { PostAttackDownloadTaskOutput {
    0 "Flow" flow
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryBypassAllStatus {}
operation! { QueryBypassAllStatus() "QueryBypassAllStatus" -> QueryBypassAllStatusOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryBypassAllStatusOutput {
    pub result: Option<bool>,
}
model! { QueryBypassAllStatusOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshAccessCheckResult {
    pub domain: String,
}
operation! { RefreshAccessCheckResult(domain: String) "RefreshAccessCheckResult" -> Empty {
    0 "Domain" domain
} }

pub type RefreshAccessCheckResultOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveBypassAllRule {}
operation! { RemoveBypassAllRule() "RemoveBypassAllRule" -> Empty {} }

pub type RemoveBypassAllRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAccessLog {
    pub topic_id: String,
    pub from: i64,
    pub to: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAccessLogOutput {
    pub context: Option<String>,
    pub list_over: Option<bool>,
    pub analysis: Option<bool>,
    /// Deprecated.
    pub col_names: Option<Vec<String>>,
    pub results: Option<Vec<AccessLogInfo>>,
    /// Deprecated.
    pub analysis_results: Option<Vec<AccessLogItems>>,
}
model! { SearchAccessLogOutput {
    0 "Context" context, 1 "ListOver" list_over, 2 "Analysis" analysis, 3 "ColNames" col_names, 4 "Results" results,
    5 "AnalysisResults" analysis_results
} }

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
    0 "Time" time, 1 "TopicId" topic_id, 2 "TopicName" topic_name, 3 "Source" source, 4 "FileName" file_name,
    5 "PkgId" pkg_id, 6 "PkgLogId" pkg_log_id, 7 "LogJson" log_json
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessLogItems {
    pub data: Option<Vec<AccessLogItem>>,
}
model! { AccessLogItems {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessLogItem {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { AccessLogItem {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAttackLog {
    pub domain: String,
    pub start_time: String,
    pub end_time: String,
    pub context: String,
    pub query_string: String,
    pub count: Option<i64>,
    pub sort: Option<String>,
    pub page: Option<i64>,
}

/// What [`SearchAttackLog::new`] takes.
pub struct SearchAttackLogRequired {
    pub domain: String,
    pub start_time: String,
    pub end_time: String,
    pub context: String,
    pub query_string: String,
}
operation! { SearchAttackLog{SearchAttackLogRequired: domain, start_time, end_time, context, query_string}
    "SearchAttackLog" -> SearchAttackLogOutput {
    0 "Domain" domain, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Context" context,
    4 "QueryString" query_string, 5 "Count" count: i64, 6 "Sort" sort: String, 7 "Page" page: i64
} }
paged! { SearchAttackLog: AttackLogInfo = Token "Context", "Data" data, next "Context" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAttackLogOutput {
    pub count: Option<u64>,
    pub context: Option<String>,
    pub data: Option<Vec<AttackLogInfo>>,
    pub list_over: Option<bool>,
    pub sql_flag: Option<bool>,
}
model! { SearchAttackLogOutput {
    0 "Count" count, 1 "Context" context, 2 "Data" data, 3 "ListOver" list_over, 4 "SqlFlag" sql_flag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttackLogInfo {
    pub content: Option<String>,
    pub file_name: Option<String>,
    pub source: Option<String>,
    pub time_stamp: Option<String>,
}
model! { AttackLogInfo {
    0 "Content" content, 1 "FileName" file_name, 2 "Source" source, 3 "TimeStamp" time_stamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchLog {
    pub from: i64,
    pub to: i64,
    pub query: String,
    pub syntax_rule: Option<u64>,
    pub topic_id: Option<String>,
    pub sort: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<u64>,
    pub context: Option<String>,
    pub sampling_rate: Option<f64>,
    pub use_new_analysis: Option<bool>,
}
operation! { SearchLog(from: i64, to: i64, query: String) "SearchLog" -> SearchLogOutput {
    0 "From" from, 1 "To" to, 2 "Query" query, 3 "SyntaxRule" syntax_rule: u64, 4 "TopicId" topic_id: String,
    5 "Sort" sort: String, 6 "Limit" limit: i64, 7 "Offset" offset: u64, 8 "Context" context: String,
    9 "SamplingRate" sampling_rate: f64, 10 "UseNewAnalysis" use_new_analysis: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchLogOutput {
    pub context: Option<String>,
    pub list_over: Option<bool>,
    pub analysis: Option<bool>,
    pub results: Option<Vec<LogInfo>>,
    pub col_names: Option<Vec<String>>,
    pub analysis_results: Option<Vec<LogItems>>,
    pub analysis_records: Option<Vec<String>>,
    pub columns: Option<Vec<Column>>,
    pub sampling_rate: Option<f64>,
}
model! { SearchLogOutput {
    0 "Context" context, 1 "ListOver" list_over, 2 "Analysis" analysis, 3 "Results" results, 4 "ColNames" col_names,
    5 "AnalysisResults" analysis_results, 6 "AnalysisRecords" analysis_records, 7 "Columns" columns,
    8 "SamplingRate" sampling_rate
} }

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
    0 "Time" time, 1 "TopicId" topic_id, 2 "TopicName" topic_name, 3 "Source" source, 4 "FileName" file_name,
    5 "PkgId" pkg_id, 6 "PkgLogId" pkg_log_id, 7 "LogJson" log_json, 8 "HostName" host_name, 9 "RawLog" raw_log,
    10 "IndexStatus" index_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogItems {
    pub data: Option<Vec<LogItem>>,
}
model! { LogItems {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogItem {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { LogItem {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Column {
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { Column {
    0 "Name" name, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchDomainRules {
    pub domain: Option<String>,
    pub ids: Option<Vec<u64>>,
    pub status: Option<u64>,
    pub reason: Option<u64>,
}
operation! { SwitchDomainRules() "SwitchDomainRules" -> Empty {
    0 "Domain" domain: String, 1 "Ids" ids: Vec<u64>, 2 "Status" status: u64, 3 "Reason" reason: u64
} }

pub type SwitchDomainRulesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchElasticMode {
    pub edition: String,
    pub mode: i64,
    pub instance_id: Option<String>,
}
operation! { SwitchElasticMode(edition: String, mode: i64) "SwitchElasticMode" -> Empty {
    0 "Edition" edition, 1 "Mode" mode, 2 "InstanceID" instance_id: String
} }

pub type SwitchElasticModeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProtectionModes {
    pub domain: String,
    pub edition: String,
    pub type_ids: Vec<String>,
    pub mode: i64,
}
operation! { UpdateProtectionModes(domain: String, edition: String, type_ids: Vec<String>, mode: i64)
    "UpdateProtectionModes" -> UpdateProtectionModesOutput {
    0 "Domain" domain, 1 "Edition" edition, 2 "TypeIDs" type_ids, 3 "Mode" mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProtectionModesOutput {
    pub common_rsp: Option<CommonRspData>,
}
model! { UpdateProtectionModesOutput {
    0 "CommonRsp" common_rsp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRateLimitV2 {
    pub domain: String,
    pub limit_rule_id: i64,
    pub name: String,
    pub priority: i64,
    pub status: i64,
    pub limit_object: String,
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

/// What [`UpdateRateLimitV2::new`] takes.
pub struct UpdateRateLimitV2Required {
    pub domain: String,
    pub limit_rule_id: i64,
    pub name: String,
    pub priority: i64,
    pub status: i64,
    pub limit_object: String,
    pub limit_strategy: i64,
}
operation! { UpdateRateLimitV2{UpdateRateLimitV2Required: domain, limit_rule_id, name, priority, status, limit_object, limit_strategy}
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRateLimitV2Output {
    pub base_info: Option<RateLimitCommonRsp>,
    pub limit_rule_id: Option<i64>,
    pub domain: Option<String>,
}
model! { UpdateRateLimitV2Output {
    0 "BaseInfo" base_info, 1 "LimitRuleID" limit_rule_id, 2 "Domain" domain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadSkillSecScan {
    pub service_id: String,
    pub file_data: String,
    pub file_name: Option<String>,
}
operation! { UploadSkillSecScan(service_id: String, file_data: String)
    "UploadSkillSecScan" -> UploadSkillSecScanOutput {
    0 "ServiceId" service_id, 1 "FileData" file_data, 2 "FileName" file_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadSkillSecScanOutput {
    pub data: Option<SkillScanUploadData>,
}
model! { UploadSkillSecScanOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkillScanUploadData {
    pub content_hash: Option<String>,
    pub status: Option<String>,
    pub message: Option<String>,
}
model! { SkillScanUploadData {
    0 "ContentHash" content_hash, 1 "Status" status, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpsertCCAutoStatus {
    pub domain: String,
    pub value: i64,
    pub edition: Option<String>,
}
operation! { UpsertCCAutoStatus(domain: String, value: i64) "UpsertCCAutoStatus" -> UpsertCCAutoStatusOutput {
    0 "Domain" domain, 1 "Value" value, 2 "Edition" edition: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpsertCCAutoStatusOutput {
    pub data: Option<String>,
}
model! { UpsertCCAutoStatusOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpsertCCRule {
    pub domain: String,
    pub name: String,
    pub status: i64,
    pub advance: String,
    pub limit: String,
    pub interval: String,
    pub action_type: String,
    pub priority: i64,
    pub valid_time: i64,
    pub url: Option<String>,
    pub match_func: Option<i64>,
    pub options_arr: Option<String>,
    pub edition: Option<String>,
    pub r#type: Option<i64>,
    pub event_id: Option<String>,
    pub session_applied: Option<Vec<i64>>,
    pub rule_id: Option<i64>,
    pub create_time: Option<u64>,
    pub length: Option<u64>,
    pub limit_method: Option<String>,
    pub cel_rule: Option<String>,
    pub logical_op: Option<String>,
    pub page_id: Option<String>,
    pub action_ratio: Option<u64>,
    pub source: Option<String>,
    pub job_type: Option<String>,
    pub job_date_time: Option<JobDateTime>,
    pub expire_time: Option<u64>,
    pub valid_status: Option<i64>,
}

/// What [`UpsertCCRule::new`] takes.
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
operation! { UpsertCCRule{UpsertCCRuleRequired: domain, name, status, advance, limit, interval, action_type, priority, valid_time}
    "UpsertCCRule" -> UpsertCCRuleOutput {
    0 "Domain" domain, 1 "Name" name, 2 "Status" status, 3 "Advance" advance, 4 "Limit" limit, 5 "Interval" interval,
    6 "ActionType" action_type, 7 "Priority" priority, 8 "ValidTime" valid_time, 9 "Url" url: String,
    10 "MatchFunc" match_func: i64, 11 "OptionsArr" options_arr: String, 12 "Edition" edition: String,
    13 "Type" r#type: i64, 14 "EventId" event_id: String, 15 "SessionApplied" session_applied: Vec<i64>,
    16 "RuleId" rule_id: i64, 17 "CreateTime" create_time: u64, 18 "Length" length: u64,
    19 "LimitMethod" limit_method: String, 20 "CelRule" cel_rule: String, 21 "LogicalOp" logical_op: String,
    22 "PageId" page_id: String, 23 "ActionRatio" action_ratio: u64, 24 "Source" source: String,
    25 "JobType" job_type: String, 26 "JobDateTime" job_date_time: JobDateTime, 27 "ExpireTime" expire_time: u64,
    28 "ValidStatus" valid_status: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpsertCCRuleOutput {
    pub data: Option<String>,
    pub rule_id: Option<i64>,
}
model! { UpsertCCRuleOutput {
    0 "Data" data, 1 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpsertIpAccessControl {
    pub domain: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpsertIpAccessControlOutput {
    pub failed_items: Option<String>,
    pub failed_count: Option<i64>,
    pub ids: Option<Vec<String>>,
}
model! { UpsertIpAccessControlOutput {
    0 "FailedItems" failed_items, 1 "FailedCount" failed_count, 2 "Ids" ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpsertSession {
    pub domain: String,
    pub source: String,
    pub category: String,
    pub key_or_start_mat: String,
    pub end_mat: String,
    pub start_offset: String,
    pub end_offset: String,
    pub edition: Option<String>,
    pub session_name: Option<String>,
    pub session_id: Option<i64>,
    pub key: Option<String>,
}

/// What [`UpsertSession::new`] takes.
pub struct UpsertSessionRequired {
    pub domain: String,
    pub source: String,
    pub category: String,
    pub key_or_start_mat: String,
    pub end_mat: String,
    pub start_offset: String,
    pub end_offset: String,
}
operation! { UpsertSession{UpsertSessionRequired: domain, source, category, key_or_start_mat, end_mat, start_offset, end_offset}
    "UpsertSession" -> UpsertSessionOutput {
    0 "Domain" domain, 1 "Source" source, 2 "Category" category, 3 "KeyOrStartMat" key_or_start_mat, 4 "EndMat" end_mat,
    5 "StartOffset" start_offset, 6 "EndOffset" end_offset, 7 "Edition" edition: String,
    8 "SessionName" session_name: String, 9 "SessionID" session_id: i64, 10 "Key" key: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpsertSessionOutput {
    pub data: Option<String>,
    pub session_id: Option<i64>,
}
model! { UpsertSessionOutput {
    0 "Data" data, 1 "SessionID" session_id
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const AUTH_FAILURE_ERR_CODE_NO_PURCHASED: &str = "AuthFailure.ErrCodeNoPurchased";
    pub const DRY_RUN_OPERATION: &str = "DryRunOperation";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_C_KAFKA_INTERNAL_ERROR: &str = "FailedOperation.CKafkaInternalError";
    pub const FAILED_OPERATION_CLSDB_OPERATION_FAILED: &str = "FailedOperation.CLSDBOperationFailed";
    pub const FAILED_OPERATION_CLS_INTERNAL_ERROR: &str = "FailedOperation.CLSInternalError";
    pub const FAILED_OPERATION_CLS_RESOURCES_NOT_FOUND: &str = "FailedOperation.CLSResourcesNotFound";
    pub const FAILED_OPERATION_CERTIFICATE_NOT_FOUND: &str = "FailedOperation.CertificateNotFound";
    pub const FAILED_OPERATION_CLICK_HOUSE_OPERATION_FAILED: &str = "FailedOperation.ClickHouseOperationFailed";
    pub const FAILED_OPERATION_DOMAIN_NAME_VERIFICATION_ERROR: &str = "FailedOperation.DomainNameVerificationError";
    pub const FAILED_OPERATION_INVALID_CONTEXT: &str = "FailedOperation.InvalidContext";
    pub const FAILED_OPERATION_MONGO_OPERATION_FAILED: &str = "FailedOperation.MongoOperationFailed";
    pub const FAILED_OPERATION_MYSQL_DB_OPERATION_FAILED: &str = "FailedOperation.MysqlDBOperationFailed";
    pub const FAILED_OPERATION_QUERY_ERROR: &str = "FailedOperation.QueryError";
    pub const FAILED_OPERATION_REDIS_OPERATION_FAILED: &str = "FailedOperation.RedisOperationFailed";
    pub const FAILED_OPERATION_SEARCH_TIMEOUT: &str = "FailedOperation.SearchTimeout";
    pub const FAILED_OPERATION_SESSION_IN_USED: &str = "FailedOperation.SessionInUsed";
    pub const FAILED_OPERATION_SYNTAX_ERROR: &str = "FailedOperation.SyntaxError";
    pub const FAILED_OPERATION_TAG_QPS_LIMIT: &str = "FailedOperation.TagQpsLimit";
    pub const FAILED_OPERATION_THE_BATCH_PROTECTION_RULE_NAME_ALREADY_EXISTS: &str =
        "FailedOperation.TheBatchProtectionRuleNameAlreadyExists";
    pub const FAILED_OPERATION_THE_FOLLOWING_DOMAINS_HAVE_EXCEEDED_THE_UPPER_LIMIT: &str =
        "FailedOperation.TheFollowingDomainsHaveExceededTheUpperLimit";
    pub const FAILED_OPERATION_THE_FOLLOWING_DOMAINS_HAVE_INVALID_THE_UPPER_LIMIT: &str =
        "FailedOperation.TheFollowingDomainsHaveInvalidTheUpperLimit";
    pub const FAILED_OPERATION_THE_NAME_OF_THE_BATCH_PROTECTION_RULE_CANNOT_BE_EMPTY: &str =
        "FailedOperation.TheNameOfTheBatchProtectionRuleCannotBeEmpty";
    pub const FAILED_OPERATION_THE_NUMBER_OF_ADDED_BLACK_AND_WHITE_LIST_EXCEEDS_THE_UPPER_LIMIT: &str =
        "FailedOperation.TheNumberOfAddedBlackAndWhiteListExceedsTheUpperLimit";
    pub const FAILED_OPERATION_THE_NUMBER_OF_ONE_TIME_DELETIONS_REACHED_THE_UPPER_LIMIT: &str =
        "FailedOperation.TheNumberOfOneTimeDeletionsReachedTheUpperLimit";
    pub const FAILED_OPERATION_TIMEOUT: &str = "FailedOperation.Timeout";
    pub const FAILED_OPERATION_TOPIC_CLOSED: &str = "FailedOperation.TopicClosed";
    pub const FAILED_OPERATION_TOPIC_ISOLATED: &str = "FailedOperation.TopicIsolated";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_ASYNCHRONOUS_CALL_FAILED: &str = "InternalError.AsynchronousCallFailed";
    pub const INTERNAL_ERROR_DB_ERR: &str = "InternalError.DBErr";
    pub const INTERNAL_ERROR_SSL_CALL_FAILED: &str = "InternalError.SSLCallFailed";
    pub const INTERNAL_ERROR_SEARCH_ERROR: &str = "InternalError.SearchError";
    pub const INTERNAL_ERROR_SEARCH_FAILED: &str = "InternalError.SearchFailed";
    pub const INTERNAL_ERROR_SERVER_BUSY: &str = "InternalError.ServerBusy";
    pub const INTERNAL_ERROR_SSA_CALL_FAILED: &str = "InternalError.SsaCallFailed";
    pub const INTERNAL_ERROR_UNKNOWN: &str = "InternalError.Unknown";
    pub const INTERNAL_ERROR_UNKNOWN_ERR: &str = "InternalError.UnknownErr";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_BOT_NAME_REPEAT_ERR: &str = "InvalidParameter.BotNameRepeatErr";
    pub const INVALID_PARAMETER_BOT_SCENE_NOT_EXIST_ERR: &str = "InvalidParameter.BotSceneNotExistErr";
    pub const INVALID_PARAMETER_CERTIFICATE_CHECK_ERR: &str = "InvalidParameter.CertificateCheckErr";
    pub const INVALID_PARAMETER_CERTIFICATION_PARAMETER_ERR: &str = "InvalidParameter.CertificationParameterErr";
    pub const INVALID_PARAMETER_DOMAIN_EXCEEDS_LIMIT_ERR: &str = "InvalidParameter.DomainExceedsLimitErr";
    pub const INVALID_PARAMETER_DOMAIN_NOT_RECORD: &str = "InvalidParameter.DomainNotRecord";
    pub const INVALID_PARAMETER_INVALID_CERTIFICATE: &str = "InvalidParameter.InvalidCertificate";
    pub const INVALID_PARAMETER_LLM_CONTENT_EMPTY: &str = "InvalidParameter.LLMContentEmpty";
    pub const INVALID_PARAMETER_LLM_INTERNAL_ERROR: &str = "InvalidParameter.LLMInternalError";
    pub const INVALID_PARAMETER_LLM_INVALID_TYPE: &str = "InvalidParameter.LLMInvalidType";
    pub const INVALID_PARAMETER_LLM_NO_RULES: &str = "InvalidParameter.LLMNoRules";
    pub const INVALID_PARAMETER_LLM_PARSE_FAILED: &str = "InvalidParameter.LLMParseFailed";
    pub const INVALID_PARAMETER_LLM_REQUEST_ID_EMPTY: &str = "InvalidParameter.LLMRequestIdEmpty";
    pub const INVALID_PARAMETER_LLM_SERVICE_ID_EMPTY: &str = "InvalidParameter.LLMServiceIdEmpty";
    pub const INVALID_PARAMETER_LLM_SWITCH_OFF: &str = "InvalidParameter.LLMSwitchOff";
    pub const INVALID_PARAMETER_LOGIC_ERR: &str = "InvalidParameter.LogicErr";
    pub const INVALID_PARAMETER_PORT_PARAMETER_ERR: &str = "InvalidParameter.PortParameterErr";
    pub const INVALID_PARAMETER_PROTECTION_DOMAIN_PARAMETER_ERR: &str = "InvalidParameter.ProtectionDomainParameterErr";
    pub const INVALID_PARAMETER_QUERY_CERT_BY_SSLID_FAILED: &str = "InvalidParameter.QueryCertBySSLIDFailed";
    pub const INVALID_PARAMETER_QUERY_STRING_SYNTAX_ERR: &str = "InvalidParameter.QueryStringSyntaxErr";
    pub const INVALID_PARAMETER_SQL_SYNTAX_ERR: &str = "InvalidParameter.SQLSyntaxErr";
    pub const INVALID_PARAMETER_SKILL_SCAN_API_KEY_DISABLED: &str = "InvalidParameter.SkillScanApiKeyDisabled";
    pub const INVALID_PARAMETER_SKILL_SCAN_CREATE_SCAN_FAILED: &str = "InvalidParameter.SkillScanCreateScanFailed";
    pub const INVALID_PARAMETER_SKILL_SCAN_INVALID_BASE64: &str = "InvalidParameter.SkillScanInvalidBase64";
    pub const INVALID_PARAMETER_SKILL_SCAN_INVALID_FILE_FORMAT: &str = "InvalidParameter.SkillScanInvalidFileFormat";
    pub const INVALID_PARAMETER_SKILL_SCAN_INVALID_PARAM: &str = "InvalidParameter.SkillScanInvalidParam";
    pub const INVALID_PARAMETER_SKILL_SCAN_INVALID_REQUEST: &str = "InvalidParameter.SkillScanInvalidRequest";
    pub const INVALID_PARAMETER_SKILL_SCAN_NO_FILES: &str = "InvalidParameter.SkillScanNoFiles";
    pub const INVALID_PARAMETER_SKILL_SCAN_QUERY_FAILED: &str = "InvalidParameter.SkillScanQueryFailed";
    pub const INVALID_PARAMETER_SKILL_SCAN_RATE_LIMIT_EXCEEDED: &str = "InvalidParameter.SkillScanRateLimitExceeded";
    pub const INVALID_PARAMETER_SKILL_SCAN_SERVICE_ID_EMPTY: &str = "InvalidParameter.SkillScanServiceIdEmpty";
    pub const INVALID_PARAMETER_SKILL_SCAN_SWITCH_OFF: &str = "InvalidParameter.SkillScanSwitchOff";
    pub const INVALID_PARAMETER_SKILL_SCAN_TRIGGER_FAILED: &str = "InvalidParameter.SkillScanTriggerFailed";
    pub const INVALID_PARAMETER_SKILL_SCAN_UNAUTHORIZED: &str = "InvalidParameter.SkillScanUnauthorized";
    pub const INVALID_PARAMETER_SUPPORT_TLS_CONF_FAILED: &str = "InvalidParameter.SupportTLSConfFailed";
    pub const INVALID_PARAMETER_TLS_PARAMETER_ERR: &str = "InvalidParameter.TLSParameterErr";
    pub const INVALID_PARAMETER_TYPE_MISMATCH: &str = "InvalidParameter.TypeMismatch";
    pub const INVALID_PARAMETER_UNAUTHORIZED_OPERATION_PARAMETER_ERR: &str =
        "InvalidParameter.UnauthorizedOperationParameterErr";
    pub const INVALID_PARAMETER_UNKNOWN_ACTION: &str = "InvalidParameter.UnknownAction";
    pub const INVALID_PARAMETER_UPSTREAM_PARAMETER_ERR: &str = "InvalidParameter.UpstreamParameterErr";
    pub const INVALID_PARAMETER_XFF_RESET_PARAMETER_ERR: &str = "InvalidParameter.XFFResetParameterErr";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_CEL_LENGTH_EXCEED_LIMIT: &str = "InvalidParameterValue.CELLengthExceedLimit";
    pub const INVALID_PARAMETER_VALUE_CEL_SYNTAX_ERR: &str = "InvalidParameterValue.CELSyntaxErr";
    pub const INVALID_PARAMETER_VALUE_INVALID_REQUEST: &str = "InvalidParameterValue.InvalidRequest";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const LIMIT_EXCEEDED_EXPORT: &str = "LimitExceeded.Export";
    pub const LIMIT_EXCEEDED_LOG_SEARCH: &str = "LimitExceeded.LogSearch";
    pub const LIMIT_EXCEEDED_SEARCH_RESOURCES: &str = "LimitExceeded.SearchResources";
    pub const LIMIT_EXCEEDED_SEARCH_RESULT_TOO_LARGE: &str = "LimitExceeded.SearchResultTooLarge";
    pub const LIMIT_EXCEEDED_SPECIFICATION_ERR: &str = "LimitExceeded.SpecificationErr";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const OPERATION_DENIED: &str = "OperationDenied";
    pub const OPERATION_DENIED_ACL_FAILED: &str = "OperationDenied.ACLFailed";
    pub const OPERATION_DENIED_ACCOUNT_DESTROY: &str = "OperationDenied.AccountDestroy";
    pub const OPERATION_DENIED_ACCOUNT_ISOLATE: &str = "OperationDenied.AccountIsolate";
    pub const OPERATION_DENIED_ACCOUNT_NOT_EXISTS: &str = "OperationDenied.AccountNotExists";
    pub const OPERATION_DENIED_ANALYSIS_SWITCH_CLOSE: &str = "OperationDenied.AnalysisSwitchClose";
    pub const OPERATION_DENIED_NEW_SYNTAX_NOT_SUPPORTED: &str = "OperationDenied.NewSyntaxNotSupported";
    pub const OPERATION_DENIED_OPERATION_NOT_SUPPORT_IN_SEARCH_LOW: &str =
        "OperationDenied.OperationNotSupportInSearchLow";
    pub const REQUEST_LIMIT_EXCEEDED: &str = "RequestLimitExceeded";
    pub const RESOURCE_IN_USE: &str = "ResourceInUse";
    pub const RESOURCE_IN_USE_EMPTY_ERR: &str = "ResourceInUse.EmptyErr";
    pub const RESOURCE_INSUFFICIENT: &str = "ResourceInsufficient";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_NOT_FOUND_EXPORT_NOT_EXIST: &str = "ResourceNotFound.ExportNotExist";
    pub const RESOURCE_NOT_FOUND_LOGSET_NOT_EXIST: &str = "ResourceNotFound.LogsetNotExist";
    pub const RESOURCE_NOT_FOUND_NOT_FOUND: &str = "ResourceNotFound.NotFound";
    pub const RESOURCE_NOT_FOUND_TOPIC_NOT_EXIST: &str = "ResourceNotFound.TopicNotExist";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const RESOURCE_UNAVAILABLE_DOMAIN_IPV6_IN_CONFIG_ERR: &str = "ResourceUnavailable.DomainIpv6InConfigErr";
    pub const RESOURCE_UNAVAILABLE_SSL_CERTIFICATE_ERR: &str = "ResourceUnavailable.SSLCertificateErr";
    pub const RESOURCES_SOLD_OUT: &str = "ResourcesSoldOut";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
    pub const UNSUPPORTED_OPERATION_BOT_SERVICE_NOT_SUBSCRIBE_ERR: &str =
        "UnsupportedOperation.BotServiceNotSubscribeErr";
    pub const UNSUPPORTED_OPERATION_INVALID_REQUEST: &str = "UnsupportedOperation.InvalidRequest";
}

#[cfg(feature = "reflect")]
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
