//! `esa` of Alibaba Cloud, API version 2024-09-10.
//!
//! Endpoint: a table of 2 regions, else `esa.cn-hangzhou.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/ESA/2024-09-10/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, esa::CheckAssumeSlrRole};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(CheckAssumeSlrRole::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-southeast-1", "esa.ap-southeast-1.aliyuncs.com"),
        ("cn-hangzhou", "esa.cn-hangzhou.aliyuncs.com"),
    ],
    &[
        ("ap-southeast-1", "esa-vpc.ap-southeast-1.aliyuncs.com"),
        ("cn-hangzhou", "esa-vpc.cn-hangzhou.aliyuncs.com"),
    ],
    "esa.cn-hangzhou.aliyuncs.com",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("esa", "2024-09-10", "esa", &ENDPOINTS);

/// Activates client certificate: `ActivateClientCertificate` of `esa` 2024-09-10.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/ActivateClientCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateClientCertificate {
    /// Required.
    pub id: String,
    /// Required.
    pub site_id: i64,
}
operation! { ActivateClientCertificate(id: String, site_id: i64)
    "ActivateClientCertificate" -> ActivateClientCertificateOutput {
    0 "Id" id, 1 "SiteId" site_id
} { method: "GET", } }

/// Response of [`ActivateClientCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateClientCertificateOutput {
    pub id: Option<String>,
    pub site_id: Option<i64>,
    pub site_name: Option<String>,
}
model! { ActivateClientCertificateOutput {
    0 "Id" id: String, 1 "SiteId" site_id: i64, 2 "SiteName" site_name: String
} }

/// Activates version management: `ActivateVersionManagement` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/ActivateVersionManagement>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateVersionManagement {
    /// Required.
    pub site_id: i64,
}
operation! { ActivateVersionManagement(site_id: i64) "ActivateVersionManagement" -> Empty {
    0 "SiteId" site_id
} }

/// Response of [`ActivateVersionManagement`]: empty.
pub type ActivateVersionManagementOutput = Empty;

/// Adds user business form: `AddUserBusinessForm` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/AddUserBusinessForm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUserBusinessForm {
    /// Required.
    pub company: String,
    /// Required.
    pub email: String,
    /// Required.
    pub phone_number: String,
    /// Required.
    pub position: String,
    pub remark: Option<String>,
    /// Required.
    pub user_name: String,
    pub website: Option<String>,
}

/// Arguments of [`AddUserBusinessForm::new`].
pub struct AddUserBusinessFormRequired {
    pub company: String,
    pub email: String,
    pub phone_number: String,
    pub position: String,
    pub user_name: String,
}
operation! { AddUserBusinessForm { AddUserBusinessFormRequired: company, email, phone_number, position, user_name }
    "AddUserBusinessForm" -> Empty {
    0 "Company" company, 1 "Email" email, 2 "PhoneNumber" phone_number, 3 "Position" position,
    4 "Remark" remark: String, 5 "UserName" user_name, 6 "Website" website: String
} }

/// Response of [`AddUserBusinessForm`]: empty.
pub type AddUserBusinessFormOutput = Empty;

/// Applies certificate: `ApplyCertificate` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/ApplyCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyCertificate {
    /// Required.
    pub domains: String,
    /// Required.
    pub site_id: i64,
    pub r#type: Option<String>,
}
operation! { ApplyCertificate(domains: String, site_id: i64) "ApplyCertificate" -> ApplyCertificateOutput {
    0 "Domains" domains, 1 "SiteId" site_id, 2 "Type" r#type: String
} }

/// Response of [`ApplyCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyCertificateOutput {
    pub result: Vec<ApplyCertificateResult>,
    pub site_name: Option<String>,
    pub total_count: Option<i64>,
}
model! { ApplyCertificateOutput {
    0 "Result" result: Vec<ApplyCertificateResult>, 1 "SiteName" site_name: String, 2 "TotalCount" total_count: i64
} }

/// In the response of [`ApplyCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyCertificateResult {
    pub domain: Option<String>,
    pub id: Option<String>,
    pub status: Option<String>,
}
model! { ApplyCertificateResult {
    0 "Domain" domain: String, 1 "Id" id: String, 2 "Status" status: String
} }

/// Applies custom hostname certificate: `ApplyCustomHostnameCertificate` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/ApplyCustomHostnameCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyCustomHostnameCertificate {
    /// Required.
    pub hostname_id: i64,
}
operation! { ApplyCustomHostnameCertificate(hostname_id: i64) "ApplyCustomHostnameCertificate" -> Empty {
    0 "HostnameId" hostname_id
} }

/// Response of [`ApplyCustomHostnameCertificate`]: empty.
pub type ApplyCustomHostnameCertificateOutput = Empty;

/// Batches create records: `BatchCreateRecords` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/BatchCreateRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateRecords {
    /// Required.
    pub record_list: Vec<BatchCreateRecordsRecordList>,
    /// Required.
    pub site_id: i64,
}
operation! { BatchCreateRecords(record_list: Vec<BatchCreateRecordsRecordList>, site_id: i64)
    "BatchCreateRecords" -> BatchCreateRecordsOutput {
    0 "RecordList" record_list, 1 "SiteId" site_id
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// In the request of [`BatchCreateRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateRecordsRecordList {
    pub auth_conf: Option<BatchCreateRecordsAuthConf>,
    pub biz_name: Option<String>,
    /// Required.
    pub data: Option<BatchCreateRecordsData>,
    pub http_ports: Option<String>,
    pub https_ports: Option<String>,
    /// Required.
    pub proxied: Option<bool>,
    /// Required.
    pub record_name: Option<String>,
    pub source_type: Option<String>,
    /// Required.
    pub ttl: Option<i64>,
    /// Required.
    pub r#type: Option<String>,
}

/// Arguments of [`BatchCreateRecordsRecordList::new`].
pub struct BatchCreateRecordsRecordListRequired {
    pub data: BatchCreateRecordsData,
    pub proxied: bool,
    pub record_name: String,
    pub ttl: i64,
    pub r#type: String,
}
input! {
    BatchCreateRecordsRecordList { BatchCreateRecordsRecordListRequired: data, proxied, record_name, ttl, r#type } {
    0 "AuthConf" auth_conf: BatchCreateRecordsAuthConf, 1 "BizName" biz_name: String,
    2 "Data" data: BatchCreateRecordsData, 3 "HttpPorts" http_ports: String, 4 "HttpsPorts" https_ports: String,
    5 "Proxied" proxied: bool, 6 "RecordName" record_name: String, 7 "SourceType" source_type: String, 8 "Ttl" ttl: i64,
    9 "Type" r#type: String
} }

/// In the request of [`BatchCreateRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateRecordsAuthConf {
    pub access_key: Option<String>,
    pub auth_type: Option<String>,
    pub region: Option<String>,
    /// Secret.
    pub secret_key: Option<Secret>,
    pub version: Option<String>,
}
input! { BatchCreateRecordsAuthConf() {
    0 "AccessKey" access_key: String, 1 "AuthType" auth_type: String, 2 "Region" region: String,
    3 "SecretKey" secret_key: Secret, 4 "Version" version: String
} }

/// In the request of [`BatchCreateRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateRecordsData {
    pub algorithm: Option<i64>,
    pub certificate: Option<String>,
    pub fingerprint: Option<String>,
    pub flag: Option<i64>,
    pub key_tag: Option<i64>,
    pub matching_type: Option<i64>,
    pub port: Option<i64>,
    pub priority: Option<i64>,
    pub selector: Option<i64>,
    pub tag: Option<String>,
    pub r#type: Option<i64>,
    pub usage: Option<i64>,
    pub value: Option<String>,
    pub weight: Option<i64>,
}
input! { BatchCreateRecordsData() {
    0 "Algorithm" algorithm: i64, 1 "Certificate" certificate: String, 2 "Fingerprint" fingerprint: String,
    3 "Flag" flag: i64, 4 "KeyTag" key_tag: i64, 5 "MatchingType" matching_type: i64, 6 "Port" port: i64,
    7 "Priority" priority: i64, 8 "Selector" selector: i64, 9 "Tag" tag: String, 10 "Type" r#type: i64,
    11 "Usage" usage: i64, 12 "Value" value: String, 13 "Weight" weight: i64
} }

/// Response of [`BatchCreateRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateRecordsOutput {
    pub record_result_list: Option<BatchCreateRecordsRecordResultList>,
}
model! { BatchCreateRecordsOutput {
    0 "RecordResultList" record_result_list: BatchCreateRecordsRecordResultList
} }

/// In the response of [`BatchCreateRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateRecordsRecordResultList {
    pub failed: Vec<BatchCreateRecordsFailed>,
    pub success: Vec<BatchCreateRecordsSuccess>,
    pub total_count: Option<i64>,
}
model! { BatchCreateRecordsRecordResultList {
    0 "Failed" failed: Vec<BatchCreateRecordsFailed>, 1 "Success" success: Vec<BatchCreateRecordsSuccess>,
    2 "TotalCount" total_count: i64
} }

/// In the response of [`BatchCreateRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateRecordsFailed {
    pub biz_name: Option<String>,
    pub data: Option<BatchCreateRecordsFailedData>,
    pub description: Option<String>,
    pub http_ports: Option<String>,
    pub https_ports: Option<String>,
    pub proxied: Option<bool>,
    pub record_id: Option<i64>,
    pub record_name: Option<String>,
    pub record_type: Option<String>,
    pub source_type: Option<String>,
    pub ttl: Option<i64>,
}
model! { BatchCreateRecordsFailed {
    0 "BizName" biz_name: String, 1 "Data" data: BatchCreateRecordsFailedData, 2 "Description" description: String,
    3 "HttpPorts" http_ports: String, 4 "HttpsPorts" https_ports: String, 5 "Proxied" proxied: bool,
    6 "RecordId" record_id: i64, 7 "RecordName" record_name: String, 8 "RecordType" record_type: String,
    9 "SourceType" source_type: String, 10 "Ttl" ttl: i64
} }

/// In the response of [`BatchCreateRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateRecordsFailedData {
    pub algorithm: Option<i64>,
    pub certificate: Option<String>,
    pub fingerprint: Option<String>,
    pub flag: Option<i64>,
    pub key_tag: Option<i64>,
    pub matching_type: Option<i64>,
    pub port: Option<i64>,
    pub priority: Option<i64>,
    pub selector: Option<i64>,
    pub tag: Option<String>,
    pub r#type: Option<i64>,
    pub usage: Option<i64>,
    pub value: Option<String>,
    pub weight: Option<i64>,
}
model! { BatchCreateRecordsFailedData {
    0 "Algorithm" algorithm: i64, 1 "Certificate" certificate: String, 2 "Fingerprint" fingerprint: String,
    3 "Flag" flag: i64, 4 "KeyTag" key_tag: i64, 5 "MatchingType" matching_type: i64, 6 "Port" port: i64,
    7 "Priority" priority: i64, 8 "Selector" selector: i64, 9 "Tag" tag: String, 10 "Type" r#type: i64,
    11 "Usage" usage: i64, 12 "Value" value: String, 13 "Weight" weight: i64
} }

/// In the response of [`BatchCreateRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateRecordsSuccess {
    pub biz_name: Option<String>,
    pub data: Option<BatchCreateRecordsSuccessData>,
    pub description: Option<String>,
    pub http_ports: Option<String>,
    pub https_ports: Option<String>,
    pub proxied: Option<bool>,
    pub record_id: Option<i64>,
    pub record_name: Option<String>,
    pub record_type: Option<String>,
    pub source_type: Option<String>,
    pub ttl: Option<i64>,
}
model! { BatchCreateRecordsSuccess {
    0 "BizName" biz_name: String, 1 "Data" data: BatchCreateRecordsSuccessData, 2 "Description" description: String,
    3 "HttpPorts" http_ports: String, 4 "HttpsPorts" https_ports: String, 5 "Proxied" proxied: bool,
    6 "RecordId" record_id: i64, 7 "RecordName" record_name: String, 8 "RecordType" record_type: String,
    9 "SourceType" source_type: String, 10 "Ttl" ttl: i64
} }

/// In the response of [`BatchCreateRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateRecordsSuccessData {
    pub algorithm: Option<i64>,
    pub certificate: Option<String>,
    pub fingerprint: Option<String>,
    pub flag: Option<i64>,
    pub key_tag: Option<i64>,
    pub matching_type: Option<i64>,
    pub port: Option<i64>,
    pub priority: Option<i64>,
    pub selector: Option<i64>,
    pub tag: Option<String>,
    pub r#type: Option<i64>,
    pub usage: Option<i64>,
    pub value: Option<String>,
    pub weight: Option<i64>,
}
model! { BatchCreateRecordsSuccessData {
    0 "Algorithm" algorithm: i64, 1 "Certificate" certificate: String, 2 "Fingerprint" fingerprint: String,
    3 "Flag" flag: i64, 4 "KeyTag" key_tag: i64, 5 "MatchingType" matching_type: i64, 6 "Port" port: i64,
    7 "Priority" priority: i64, 8 "Selector" selector: i64, 9 "Tag" tag: String, 10 "Type" r#type: i64,
    11 "Usage" usage: i64, 12 "Value" value: String, 13 "Weight" weight: i64
} }

/// Batches create waf rules: `BatchCreateWafRules` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/BatchCreateWafRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateWafRules {
    /// Required.
    pub site_id: i64,
    pub site_version: Option<i64>,
    pub configs: Option<Vec<WafRuleConfig>>,
    pub phase: Option<String>,
    /// At least 1.
    pub ruleset_id: Option<i64>,
    pub shared: Option<WafBatchRuleShared>,
}
operation! { BatchCreateWafRules(site_id: i64) "BatchCreateWafRules" -> BatchCreateWafRulesOutput {
    0 "SiteId" site_id, 1 "SiteVersion" site_version: i64, 2 "Configs" configs: Vec<WafRuleConfig>,
    3 "Phase" phase: String, 4 "RulesetId" ruleset_id: i64, 5 "Shared" shared: WafBatchRuleShared
} [
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::Json)
] }

/// In the request of [`BatchCreateWafRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WafRuleConfig {
    pub action: Option<String>,
    pub actions: Option<WafRuleConfigActions>,
    pub app_package: Option<WafRuleConfigAppPackage>,
    pub app_sdk: Option<WafRuleConfigAppSdk>,
    pub expression: Option<String>,
    pub id: Option<i64>,
    pub managed_group_id: Option<i64>,
    pub managed_list: Option<String>,
    pub managed_rulesets: Option<Vec<WafRuleConfigManagedRulesets>>,
    pub name: Option<String>,
    pub notes: Option<String>,
    pub rate_limit: Option<WafRuleConfigRateLimit>,
    pub security_level: Option<WafRuleConfigSecurityLevel>,
    pub sigchl: Option<Vec<String>>,
    pub status: Option<String>,
    pub timer: Option<WafTimer>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
input! { WafRuleConfig() {
    0 "Action" action: String, 1 "Actions" actions: WafRuleConfigActions,
    2 "AppPackage" app_package: WafRuleConfigAppPackage, 3 "AppSdk" app_sdk: WafRuleConfigAppSdk,
    4 "Expression" expression: String, 5 "Id" id: i64, 6 "ManagedGroupId" managed_group_id: i64,
    7 "ManagedList" managed_list: String, 8 "ManagedRulesets" managed_rulesets: Vec<WafRuleConfigManagedRulesets>,
    9 "Name" name: String, 10 "Notes" notes: String, 11 "RateLimit" rate_limit: WafRuleConfigRateLimit,
    12 "SecurityLevel" security_level: WafRuleConfigSecurityLevel, 13 "Sigchl" sigchl: Vec<String>,
    14 "Status" status: String, 15 "Timer" timer: WafTimer, 16 "Type" r#type: String, 17 "Value" value: String
} }

/// In the request of [`BatchCreateWafRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WafRuleConfigActions {
    pub bypass: Option<WafRuleConfigBypass>,
    pub response: Option<WafRuleConfigResponse>,
}
input! { WafRuleConfigActions() {
    0 "Bypass" bypass: WafRuleConfigBypass, 1 "Response" response: WafRuleConfigResponse
} }

/// In the request of [`BatchCreateWafRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WafRuleConfigBypass {
    pub custom_rules: Option<Vec<i64>>,
    pub regular_rules: Option<Vec<i64>>,
    pub regular_types: Option<Vec<String>>,
    pub skip: Option<String>,
    pub tags: Option<Vec<String>>,
}
input! { WafRuleConfigBypass() {
    0 "CustomRules" custom_rules: Vec<i64>, 1 "RegularRules" regular_rules: Vec<i64>,
    2 "RegularTypes" regular_types: Vec<String>, 3 "Skip" skip: String, 4 "Tags" tags: Vec<String>
} }

/// In the request of [`BatchCreateWafRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WafRuleConfigResponse {
    pub code: Option<i64>,
    pub id: Option<i64>,
}
input! { WafRuleConfigResponse() {
    0 "Code" code: i64, 1 "Id" id: i64
} }

/// In the request of [`BatchCreateWafRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WafRuleConfigAppPackage {
    pub package_signs: Option<Vec<WafRuleConfigPackageSigns>>,
}
input! { WafRuleConfigAppPackage() {
    0 "PackageSigns" package_signs: Vec<WafRuleConfigPackageSigns>
} }

/// In the request of [`BatchCreateWafRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WafRuleConfigPackageSigns {
    pub name: Option<String>,
    pub sign: Option<String>,
}
input! { WafRuleConfigPackageSigns() {
    0 "Name" name: String, 1 "Sign" sign: String
} }

/// In the request of [`BatchCreateWafRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WafRuleConfigAppSdk {
    pub custom_sign: Option<WafRuleConfigCustomSign>,
    pub custom_sign_status: Option<String>,
    pub feature_abnormal: Option<Vec<String>>,
}
input! { WafRuleConfigAppSdk() {
    0 "CustomSign" custom_sign: WafRuleConfigCustomSign, 1 "CustomSignStatus" custom_sign_status: String,
    2 "FeatureAbnormal" feature_abnormal: Vec<String>
} }

/// In the request of [`BatchCreateWafRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WafRuleConfigCustomSign {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { WafRuleConfigCustomSign() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`BatchCreateWafRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WafRuleConfigManagedRulesets {
    pub action: Option<String>,
    pub attack_type: Option<i64>,
    pub managed_rules: Option<Vec<WafRuleConfigManagedRules>>,
    pub number_enabled: Option<i64>,
    pub number_total: Option<i64>,
    pub protection_level: Option<i64>,
}
input! { WafRuleConfigManagedRulesets() {
    0 "Action" action: String, 1 "AttackType" attack_type: i64,
    2 "ManagedRules" managed_rules: Vec<WafRuleConfigManagedRules>, 3 "NumberEnabled" number_enabled: i64,
    4 "NumberTotal" number_total: i64, 5 "ProtectionLevel" protection_level: i64
} }

/// In the request of [`BatchCreateWafRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WafRuleConfigManagedRules {
    pub action: Option<String>,
    pub id: Option<i64>,
    pub status: Option<String>,
}
input! { WafRuleConfigManagedRules() {
    0 "Action" action: String, 1 "Id" id: i64, 2 "Status" status: String
} }

/// In the request of [`BatchCreateWafRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WafRuleConfigRateLimit {
    pub characteristics: Option<WafRatelimitCharacteristics>,
    pub interval: Option<i64>,
    pub on_hit: Option<bool>,
    pub ttl: Option<i64>,
    pub threshold: Option<WafRuleConfigThreshold>,
}
input! { WafRuleConfigRateLimit() {
    0 "Characteristics" characteristics: WafRatelimitCharacteristics, 1 "Interval" interval: i64,
    2 "OnHit" on_hit: bool, 3 "TTL" ttl: i64, 4 "Threshold" threshold: WafRuleConfigThreshold
} }

/// In the request of [`BatchCreateWafRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WafRatelimitCharacteristics {
    pub criteria: Option<Vec<WafRatelimitCharacteristicsCriteria>>,
    pub logic: Option<String>,
    pub match_type: Option<String>,
}
input! { WafRatelimitCharacteristics() {
    0 "Criteria" criteria: Vec<WafRatelimitCharacteristicsCriteria>, 1 "Logic" logic: String,
    2 "MatchType" match_type: String
} }

/// In the request of [`BatchCreateWafRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WafRatelimitCharacteristicsCriteria {
    pub criteria: Option<Vec<WafRatelimitCharacteristicsCriteriaCriteria>>,
    pub logic: Option<String>,
    pub match_type: Option<String>,
}
input! { WafRatelimitCharacteristicsCriteria() {
    0 "Criteria" criteria: Vec<WafRatelimitCharacteristicsCriteriaCriteria>, 1 "Logic" logic: String,
    2 "MatchType" match_type: String
} }

/// In the request of [`BatchCreateWafRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WafRatelimitCharacteristicsCriteriaCriteria {
    pub criteria: Option<Vec<WafRatelimitCharacteristicsCriteriaCriteriaCriteria>>,
    pub logic: Option<String>,
    pub match_type: Option<String>,
}
input! { WafRatelimitCharacteristicsCriteriaCriteria() {
    0 "Criteria" criteria: Vec<WafRatelimitCharacteristicsCriteriaCriteriaCriteria>, 1 "Logic" logic: String,
    2 "MatchType" match_type: String
} }

/// In the request of [`BatchCreateWafRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WafRatelimitCharacteristicsCriteriaCriteriaCriteria {
    pub match_type: Option<String>,
}
input! { WafRatelimitCharacteristicsCriteriaCriteriaCriteria() {
    0 "MatchType" match_type: String
} }

/// In the request of [`BatchCreateWafRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WafRuleConfigThreshold {
    pub distinct_managed_rules: Option<i64>,
    pub managed_rules_blocked: Option<i64>,
    pub request: Option<i64>,
    pub response_status: Option<WafRuleConfigResponseStatus>,
    pub traffic: Option<String>,
}
input! { WafRuleConfigThreshold() {
    0 "DistinctManagedRules" distinct_managed_rules: i64, 1 "ManagedRulesBlocked" managed_rules_blocked: i64,
    2 "Request" request: i64, 3 "ResponseStatus" response_status: WafRuleConfigResponseStatus,
    4 "Traffic" traffic: String
} }

/// In the request of [`BatchCreateWafRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WafRuleConfigResponseStatus {
    pub code: Option<i64>,
    pub count: Option<i64>,
    pub ratio: Option<i64>,
}
input! { WafRuleConfigResponseStatus() {
    0 "Code" code: i64, 1 "Count" count: i64, 2 "Ratio" ratio: i64
} }

/// In the request of [`BatchCreateWafRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WafRuleConfigSecurityLevel {
    pub value: Option<String>,
}
input! { WafRuleConfigSecurityLevel() {
    0 "Value" value: String
} }

/// In the request of [`BatchCreateWafRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WafTimer {
    pub periods: Option<Vec<WafTimerPeriods>>,
    pub scopes: Option<String>,
    pub weekly_periods: Option<Vec<WafTimerWeeklyPeriods>>,
    pub zone: Option<i64>,
}
input! { WafTimer() {
    0 "Periods" periods: Vec<WafTimerPeriods>, 1 "Scopes" scopes: String,
    2 "WeeklyPeriods" weekly_periods: Vec<WafTimerWeeklyPeriods>, 3 "Zone" zone: i64
} }

/// In the request of [`BatchCreateWafRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WafTimerPeriods {
    pub end: Option<String>,
    pub start: Option<String>,
}
input! { WafTimerPeriods() {
    0 "End" end: String, 1 "Start" start: String
} }

/// In the request of [`BatchCreateWafRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WafTimerWeeklyPeriods {
    pub daily_periods: Option<Vec<WafTimerDailyPeriods>>,
    pub days: Option<String>,
}
input! { WafTimerWeeklyPeriods() {
    0 "DailyPeriods" daily_periods: Vec<WafTimerDailyPeriods>, 1 "Days" days: String
} }

/// In the request of [`BatchCreateWafRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WafTimerDailyPeriods {
    pub end: Option<String>,
    pub start: Option<String>,
}
input! { WafTimerDailyPeriods() {
    0 "End" end: String, 1 "Start" start: String
} }

/// In the request of [`BatchCreateWafRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WafBatchRuleShared {
    pub action: Option<String>,
    pub actions: Option<WafBatchRuleSharedActions>,
    pub cross_site_id: Option<i64>,
    pub expression: Option<String>,
    pub r#match: Option<WafRuleMatch2>,
    pub mode: Option<String>,
    pub name: Option<String>,
    pub target: Option<String>,
}
input! { WafBatchRuleShared() {
    0 "Action" action: String, 1 "Actions" actions: WafBatchRuleSharedActions, 2 "CrossSiteId" cross_site_id: i64,
    3 "Expression" expression: String, 4 "Match" r#match: WafRuleMatch2, 5 "Mode" mode: String, 6 "Name" name: String,
    7 "Target" target: String
} }

/// In the request of [`BatchCreateWafRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WafBatchRuleSharedActions {
    pub response: Option<WafBatchRuleSharedResponse>,
}
input! { WafBatchRuleSharedActions() {
    0 "Response" response: WafBatchRuleSharedResponse
} }

/// In the request of [`BatchCreateWafRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WafBatchRuleSharedResponse {
    pub code: Option<i64>,
    pub id: Option<i64>,
}
input! { WafBatchRuleSharedResponse() {
    0 "Code" code: i64, 1 "Id" id: i64
} }

/// In the request of [`BatchCreateWafRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WafRuleMatch2 {
    pub convert_to_lower: Option<bool>,
    pub criteria: Option<Vec<WafRuleMatch2Criteria>>,
    pub logic: Option<String>,
    pub match_operator: Option<String>,
    pub match_type: Option<String>,
    pub match_value: Option<Value>,
    pub negate: Option<bool>,
}
input! { WafRuleMatch2() {
    0 "ConvertToLower" convert_to_lower: bool, 1 "Criteria" criteria: Vec<WafRuleMatch2Criteria>,
    2 "Logic" logic: String, 3 "MatchOperator" match_operator: String, 4 "MatchType" match_type: String,
    5 "MatchValue" match_value: Value, 6 "Negate" negate: bool
} }

/// In the request of [`BatchCreateWafRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WafRuleMatch2Criteria {
    pub convert_to_lower: Option<bool>,
    pub criteria: Option<Vec<WafRuleMatch2CriteriaCriteria>>,
    pub logic: Option<String>,
    pub match_operator: Option<String>,
    pub match_type: Option<String>,
    pub match_value: Option<Value>,
    pub negate: Option<bool>,
}
input! { WafRuleMatch2Criteria() {
    0 "ConvertToLower" convert_to_lower: bool, 1 "Criteria" criteria: Vec<WafRuleMatch2CriteriaCriteria>,
    2 "Logic" logic: String, 3 "MatchOperator" match_operator: String, 4 "MatchType" match_type: String,
    5 "MatchValue" match_value: Value, 6 "Negate" negate: bool
} }

/// In the request of [`BatchCreateWafRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WafRuleMatch2CriteriaCriteria {
    pub convert_to_lower: Option<bool>,
    pub criteria: Option<Vec<WafRuleMatch2CriteriaCriteriaCriteria>>,
    pub logic: Option<String>,
    pub match_operator: Option<String>,
    pub match_type: Option<String>,
    pub match_value: Option<Value>,
    pub negate: Option<bool>,
}
input! { WafRuleMatch2CriteriaCriteria() {
    0 "ConvertToLower" convert_to_lower: bool, 1 "Criteria" criteria: Vec<WafRuleMatch2CriteriaCriteriaCriteria>,
    2 "Logic" logic: String, 3 "MatchOperator" match_operator: String, 4 "MatchType" match_type: String,
    5 "MatchValue" match_value: Value, 6 "Negate" negate: bool
} }

/// In the request of [`BatchCreateWafRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WafRuleMatch2CriteriaCriteriaCriteria {
    pub convert_to_lower: Option<bool>,
    pub match_operator: Option<String>,
    pub match_type: Option<String>,
    pub match_value: Option<Value>,
    pub negate: Option<bool>,
}
input! { WafRuleMatch2CriteriaCriteriaCriteria() {
    0 "ConvertToLower" convert_to_lower: bool, 1 "MatchOperator" match_operator: String,
    2 "MatchType" match_type: String, 3 "MatchValue" match_value: Value, 4 "Negate" negate: bool
} }

/// Response of [`BatchCreateWafRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateWafRulesOutput {
    pub ids: Vec<i64>,
    pub ruleset_id: Option<i64>,
}
model! { BatchCreateWafRulesOutput {
    0 "Ids" ids: Vec<i64>, 1 "RulesetId" ruleset_id: i64
} }

/// Batches delete kv: `BatchDeleteKv` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/BatchDeleteKv>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteKv {
    /// Required.
    pub namespace: String,
    /// Required.
    pub keys: Vec<String>,
}
operation! { BatchDeleteKv(namespace: String, keys: Vec<String>) "BatchDeleteKv" -> BatchDeleteKvOutput {
    0 "Namespace" namespace, 1 "Keys" keys
} [
    Mark::new(1, Location::Body, Style::Json)
] }

/// Response of [`BatchDeleteKv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteKvOutput {
    pub fail_keys: Vec<String>,
    pub success_keys: Vec<String>,
}
model! { BatchDeleteKvOutput {
    0 "FailKeys" fail_keys: Vec<String>, 1 "SuccessKeys" success_keys: Vec<String>
} }

/// Batches delete kv with high capacity: `BatchDeleteKvWithHighCapacity` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/BatchDeleteKvWithHighCapacity>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteKvWithHighCapacity {
    /// Required.
    pub namespace: String,
    /// Required.
    pub url: String,
}
operation! { BatchDeleteKvWithHighCapacity(namespace: String, url: String)
    "BatchDeleteKvWithHighCapacity" -> BatchDeleteKvWithHighCapacityOutput {
    0 "Namespace" namespace, 1 "Url" url
} }

/// Response of [`BatchDeleteKvWithHighCapacity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteKvWithHighCapacityOutput {
    pub fail_keys: Vec<String>,
    pub success_keys: Vec<String>,
}
model! { BatchDeleteKvWithHighCapacityOutput {
    0 "FailKeys" fail_keys: Vec<String>, 1 "SuccessKeys" success_keys: Vec<String>
} }

/// Batches get expression fields: `BatchGetExpressionFields` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/BatchGetExpressionFields>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetExpressionFields {
    pub instance_id: Option<String>,
    pub plan_name_en: Option<String>,
    pub site_id: Option<i64>,
    pub expressions: Option<Vec<BatchGetExpressionFieldsExpressions>>,
    pub kind: Option<String>,
    pub phase: Option<String>,
}
operation! { BatchGetExpressionFields() "BatchGetExpressionFields" -> BatchGetExpressionFieldsOutput {
    0 "InstanceId" instance_id: String, 1 "PlanNameEn" plan_name_en: String, 2 "SiteId" site_id: i64,
    3 "Expressions" expressions: Vec<BatchGetExpressionFieldsExpressions>, 4 "Kind" kind: String,
    5 "Phase" phase: String
} [
    Mark::new(3, Location::Body, Style::Json),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// In the request of [`BatchGetExpressionFields`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetExpressionFieldsExpressions {
    pub expression: Option<String>,
    pub id: Option<i64>,
}
input! { BatchGetExpressionFieldsExpressions() {
    0 "Expression" expression: String, 1 "Id" id: i64
} }

/// Response of [`BatchGetExpressionFields`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetExpressionFieldsOutput {
    pub fields: Vec<BatchGetExpressionFieldsFields>,
}
model! { BatchGetExpressionFieldsOutput {
    0 "Fields" fields: Vec<BatchGetExpressionFieldsFields>
} }

/// In the response of [`BatchGetExpressionFields`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetExpressionFieldsFields {
    pub fields: Vec<String>,
    pub id: Option<String>,
}
model! { BatchGetExpressionFieldsFields {
    0 "Fields" fields: Vec<String>, 1 "Id" id: String
} }

/// Batches put kv: `BatchPutKv` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/BatchPutKv>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchPutKv {
    /// Required.
    pub namespace: String,
    /// Required.
    pub kv_list: Vec<BatchPutKvKvList>,
}
operation! { BatchPutKv(namespace: String, kv_list: Vec<BatchPutKvKvList>) "BatchPutKv" -> BatchPutKvOutput {
    0 "Namespace" namespace, 1 "KvList" kv_list
} [
    Mark::new(1, Location::Body, Style::Json)
] }

/// In the request of [`BatchPutKv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchPutKvKvList {
    pub expiration: Option<i64>,
    pub expiration_ttl: Option<i64>,
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { BatchPutKvKvList(key: String, value: String) {
    0 "Expiration" expiration: i64, 1 "ExpirationTtl" expiration_ttl: i64, 2 "Key" key: String, 3 "Value" value: String
} }

/// Response of [`BatchPutKv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchPutKvOutput {
    pub fail_keys: Vec<String>,
    pub success_keys: Vec<String>,
}
model! { BatchPutKvOutput {
    0 "FailKeys" fail_keys: Vec<String>, 1 "SuccessKeys" success_keys: Vec<String>
} }

/// Batches put kv with high capacity: `BatchPutKvWithHighCapacity` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/BatchPutKvWithHighCapacity>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchPutKvWithHighCapacity {
    /// Required.
    pub namespace: String,
    /// Required.
    pub url: String,
}
operation! { BatchPutKvWithHighCapacity(namespace: String, url: String)
    "BatchPutKvWithHighCapacity" -> BatchPutKvWithHighCapacityOutput {
    0 "Namespace" namespace, 1 "Url" url
} }

/// Response of [`BatchPutKvWithHighCapacity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchPutKvWithHighCapacityOutput {
    pub fail_keys: Vec<String>,
    pub success_keys: Vec<String>,
}
model! { BatchPutKvWithHighCapacityOutput {
    0 "FailKeys" fail_keys: Vec<String>, 1 "SuccessKeys" success_keys: Vec<String>
} }

/// Batches update waf rules: `BatchUpdateWafRules` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/BatchUpdateWafRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateWafRules {
    /// Required.
    pub site_id: i64,
    pub site_version: Option<i64>,
    pub configs: Option<Vec<WafRuleConfig>>,
    pub phase: Option<String>,
    pub ruleset_id: Option<i64>,
    pub shared: Option<WafBatchRuleShared>,
}
operation! { BatchUpdateWafRules(site_id: i64) "BatchUpdateWafRules" -> Empty {
    0 "SiteId" site_id, 1 "SiteVersion" site_version: i64, 2 "Configs" configs: Vec<WafRuleConfig>,
    3 "Phase" phase: String, 4 "RulesetId" ruleset_id: i64, 5 "Shared" shared: WafBatchRuleShared
} [
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::Json)
] }

/// Response of [`BatchUpdateWafRules`]: empty.
pub type BatchUpdateWafRulesOutput = Empty;

/// `BlockObject` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/BlockObject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlockObject {
    /// Required.
    pub content: Vec<String>,
    /// 600 to 864000.
    pub maxage: Option<i64>,
    /// Required.
    pub site_id: i64,
    /// Required.
    pub r#type: String,
}
operation! { BlockObject(content: Vec<String>, site_id: i64, r#type: String) "BlockObject" -> BlockObjectOutput {
    0 "Content" content, 1 "Maxage" maxage: i64, 2 "SiteId" site_id, 3 "Type" r#type
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`BlockObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlockObjectOutput {
    pub task_id: Option<String>,
}
model! { BlockObjectOutput {
    0 "TaskId" task_id: String
} }

/// Checks assume slr role: `CheckAssumeSlrRole` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/CheckAssumeSlrRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckAssumeSlrRole {}
operation! { CheckAssumeSlrRole() "CheckAssumeSlrRole" -> CheckAssumeSlrRoleOutput {} { method: "GET", } }

/// Response of [`CheckAssumeSlrRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckAssumeSlrRoleOutput {
    pub error_msg: Option<String>,
    pub is_exist: Option<String>,
}
model! { CheckAssumeSlrRoleOutput {
    0 "ErrorMsg" error_msg: String, 1 "IsExist" is_exist: String
} }

/// Checks site features match plan: `CheckSiteFeaturesMatchPlan` of `esa` 2024-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/CheckSiteFeaturesMatchPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckSiteFeaturesMatchPlan {
    /// Required.
    pub new_instance_id: String,
    /// Required.
    pub site_id: i64,
}
operation! { CheckSiteFeaturesMatchPlan(new_instance_id: String, site_id: i64)
    "CheckSiteFeaturesMatchPlan" -> CheckSiteFeaturesMatchPlanOutput {
    0 "NewInstanceId" new_instance_id, 1 "SiteId" site_id
} }

/// Response of [`CheckSiteFeaturesMatchPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckSiteFeaturesMatchPlanOutput {
    pub is_passed: Option<bool>,
    pub un_passed_site_quotas: Vec<CheckSiteFeaturesMatchPlanUnPassedSiteQuotas>,
}
model! { CheckSiteFeaturesMatchPlanOutput {
    0 "IsPassed" is_passed: bool,
    1 "UnPassedSiteQuotas" un_passed_site_quotas: Vec<CheckSiteFeaturesMatchPlanUnPassedSiteQuotas>
} }

/// In the response of [`CheckSiteFeaturesMatchPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckSiteFeaturesMatchPlanUnPassedSiteQuotas {
    pub current_quota_value: Option<String>,
    pub dest_quota_value: Option<String>,
    pub quota_name: Option<String>,
}
model! { CheckSiteFeaturesMatchPlanUnPassedSiteQuotas {
    0 "CurrentQuotaValue" current_quota_value: String, 1 "DestQuotaValue" dest_quota_value: String,
    2 "QuotaName" quota_name: String
} }

/// Checks site name: `CheckSiteName` of `esa` 2024-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/CheckSiteName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckSiteName {
    /// Required.
    pub site_name: String,
}
operation! { CheckSiteName(site_name: String) "CheckSiteName" -> CheckSiteNameOutput {
    0 "SiteName" site_name
} }

/// Response of [`CheckSiteName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckSiteNameOutput {
    pub description: Option<String>,
    pub is_sub_site: Option<bool>,
    pub messeage: Option<String>,
    pub passed: Option<bool>,
}
model! { CheckSiteNameOutput {
    0 "Description" description: String, 1 "IsSubSite" is_sub_site: bool, 2 "Messeage" messeage: String,
    3 "Passed" passed: bool
} }

/// Checks site project name: `CheckSiteProjectName` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/CheckSiteProjectName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckSiteProjectName {
    /// Required.
    pub project_name: String,
    pub site_id: Option<i64>,
}
operation! { CheckSiteProjectName(project_name: String) "CheckSiteProjectName" -> CheckSiteProjectNameOutput {
    0 "ProjectName" project_name, 1 "SiteId" site_id: i64
} { method: "GET", } }

/// Response of [`CheckSiteProjectName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckSiteProjectNameOutput {
    pub check: Option<bool>,
    pub description: Option<String>,
    pub project_name: Option<String>,
}
model! { CheckSiteProjectNameOutput {
    0 "Check" check: bool, 1 "Description" description: String, 2 "ProjectName" project_name: String
} }

/// Checks user project name: `CheckUserProjectName` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/CheckUserProjectName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckUserProjectName {
    /// Required.
    pub project_name: String,
}
operation! { CheckUserProjectName(project_name: String) "CheckUserProjectName" -> CheckUserProjectNameOutput {
    0 "ProjectName" project_name
} { method: "GET", } }

/// Response of [`CheckUserProjectName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckUserProjectNameOutput {
    pub check: Option<bool>,
    pub description: Option<String>,
    pub project_name: Option<String>,
}
model! { CheckUserProjectNameOutput {
    0 "Check" check: bool, 1 "Description" description: String, 2 "ProjectName" project_name: String
} }

/// Clones version: `CloneVersion` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/CloneVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneVersion {
    /// Required.
    pub site_id: i64,
    /// Required.
    pub site_version: i64,
}
operation! { CloneVersion(site_id: i64, site_version: i64) "CloneVersion" -> CloneVersionOutput {
    0 "SiteId" site_id, 1 "SiteVersion" site_version
} }

/// Response of [`CloneVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneVersionOutput {
    pub clone_version: Option<i64>,
    pub origin_version: Option<i64>,
}
model! { CloneVersionOutput {
    0 "CloneVersion" clone_version: i64, 1 "OriginVersion" origin_version: i64
} }

/// Commits routine staging code: `CommitRoutineStagingCode` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/CommitRoutineStagingCode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommitRoutineStagingCode {
    pub code_description: Option<String>,
    pub deploy_env: Option<String>,
    /// Required.
    pub name: String,
}
operation! { CommitRoutineStagingCode(name: String) "CommitRoutineStagingCode" -> CommitRoutineStagingCodeOutput {
    0 "CodeDescription" code_description: String, 1 "DeployEnv" deploy_env: String, 2 "Name" name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`CommitRoutineStagingCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommitRoutineStagingCodeOutput {
    pub code_version: Option<String>,
}
model! { CommitRoutineStagingCodeOutput {
    0 "CodeVersion" code_version: String
} }

/// Creates cache rule: `CreateCacheRule` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/CreateCacheRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCacheRule {
    pub additional_cacheable_ports: Option<String>,
    pub browser_cache_mode: Option<String>,
    pub browser_cache_ttl: Option<String>,
    pub bypass_cache: Option<String>,
    pub cache_deception_armor: Option<String>,
    pub cache_reserve_eligibility: Option<String>,
    pub check_presence_cookie: Option<String>,
    pub check_presence_header: Option<String>,
    pub edge_cache_mode: Option<String>,
    pub edge_cache_ttl: Option<String>,
    pub edge_status_code_cache_ttl: Option<String>,
    pub include_cookie: Option<String>,
    pub include_header: Option<String>,
    pub post_body_cache_key: Option<String>,
    pub post_body_size_limit: Option<String>,
    pub post_cache: Option<String>,
    pub query_string: Option<String>,
    pub query_string_mode: Option<String>,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<i64>,
    pub serve_stale: Option<String>,
    /// Required.
    pub site_id: i64,
    pub site_version: Option<i64>,
    pub sort_query_string_for_cache: Option<String>,
    pub user_device_type: Option<String>,
    pub user_geo: Option<String>,
    pub user_language: Option<String>,
}
operation! { CreateCacheRule(site_id: i64) "CreateCacheRule" -> CreateCacheRuleOutput {
    0 "AdditionalCacheablePorts" additional_cacheable_ports: String, 1 "BrowserCacheMode" browser_cache_mode: String,
    2 "BrowserCacheTtl" browser_cache_ttl: String, 3 "BypassCache" bypass_cache: String,
    4 "CacheDeceptionArmor" cache_deception_armor: String,
    5 "CacheReserveEligibility" cache_reserve_eligibility: String,
    6 "CheckPresenceCookie" check_presence_cookie: String, 7 "CheckPresenceHeader" check_presence_header: String,
    8 "EdgeCacheMode" edge_cache_mode: String, 9 "EdgeCacheTtl" edge_cache_ttl: String,
    10 "EdgeStatusCodeCacheTtl" edge_status_code_cache_ttl: String, 11 "IncludeCookie" include_cookie: String,
    12 "IncludeHeader" include_header: String, 13 "PostBodyCacheKey" post_body_cache_key: String,
    14 "PostBodySizeLimit" post_body_size_limit: String, 15 "PostCache" post_cache: String,
    16 "QueryString" query_string: String, 17 "QueryStringMode" query_string_mode: String, 18 "Rule" rule: String,
    19 "RuleEnable" rule_enable: String, 20 "RuleName" rule_name: String, 21 "Sequence" sequence: i64,
    22 "ServeStale" serve_stale: String, 23 "SiteId" site_id, 24 "SiteVersion" site_version: i64,
    25 "SortQueryStringForCache" sort_query_string_for_cache: String, 26 "UserDeviceType" user_device_type: String,
    27 "UserGeo" user_geo: String, 28 "UserLanguage" user_language: String
} }

/// Response of [`CreateCacheRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCacheRuleOutput {
    pub config_id: Option<i64>,
}
model! { CreateCacheRuleOutput {
    0 "ConfigId" config_id: i64
} }

/// Creates client certificate: `CreateClientCertificate` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/CreateClientCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClientCertificate {
    /// Required.
    pub site_id: i64,
    pub csr: Option<String>,
    pub pkey_type: Option<String>,
    /// Required.
    pub validity_days: i64,
}
operation! { CreateClientCertificate(site_id: i64, validity_days: i64)
    "CreateClientCertificate" -> CreateClientCertificateOutput {
    0 "SiteId" site_id, 1 "CSR" csr: String, 2 "PkeyType" pkey_type: String, 3 "ValidityDays" validity_days
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`CreateClientCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClientCertificateOutput {
    pub ca_certificate_id: Option<String>,
    pub certificate: Option<String>,
    pub common_name: Option<String>,
    pub fingerprint_sha256: Option<String>,
    pub id: Option<String>,
    pub issuer: Option<String>,
    pub not_after: Option<String>,
    pub not_before: Option<String>,
    /// Secret.
    pub private_key: Option<Secret>,
    pub serial_number: Option<String>,
    pub signature_algorithm: Option<String>,
    pub status: Option<String>,
    pub validity_days: Option<String>,
}
model! { CreateClientCertificateOutput {
    0 "CACertificateId" ca_certificate_id: String, 1 "Certificate" certificate: String,
    2 "CommonName" common_name: String, 3 "FingerprintSha256" fingerprint_sha256: String, 4 "Id" id: String,
    5 "Issuer" issuer: String, 6 "NotAfter" not_after: String, 7 "NotBefore" not_before: String,
    8 "PrivateKey" private_key: Secret, 9 "SerialNumber" serial_number: String,
    10 "SignatureAlgorithm" signature_algorithm: String, 11 "Status" status: String,
    12 "ValidityDays" validity_days: String
} }

/// Creates compression rule: `CreateCompressionRule` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/CreateCompressionRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCompressionRule {
    pub brotli: Option<String>,
    pub gzip: Option<String>,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<i64>,
    /// Required.
    pub site_id: i64,
    pub site_version: Option<i64>,
    pub zstd: Option<String>,
}
operation! { CreateCompressionRule(site_id: i64) "CreateCompressionRule" -> CreateCompressionRuleOutput {
    0 "Brotli" brotli: String, 1 "Gzip" gzip: String, 2 "Rule" rule: String, 3 "RuleEnable" rule_enable: String,
    4 "RuleName" rule_name: String, 5 "Sequence" sequence: i64, 6 "SiteId" site_id, 7 "SiteVersion" site_version: i64,
    8 "Zstd" zstd: String
} }

/// Response of [`CreateCompressionRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCompressionRuleOutput {
    pub config_id: Option<i64>,
}
model! { CreateCompressionRuleOutput {
    0 "ConfigId" config_id: i64
} }

/// Creates custom hostname: `CreateCustomHostname` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/CreateCustomHostname>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomHostname {
    pub cas_id: Option<i64>,
    pub cas_region: Option<String>,
    pub cert_type: Option<String>,
    pub certificate: Option<String>,
    /// Required.
    pub hostname: String,
    /// Secret.
    pub private_key: Option<Secret>,
    /// Required.
    pub record_id: i64,
    /// Required.
    pub site_id: i64,
    /// Required.
    pub ssl_flag: String,
}
operation! { CreateCustomHostname(hostname: String, record_id: i64, site_id: i64, ssl_flag: String)
    "CreateCustomHostname" -> CreateCustomHostnameOutput {
    0 "CasId" cas_id: i64, 1 "CasRegion" cas_region: String, 2 "CertType" cert_type: String,
    3 "Certificate" certificate: String, 4 "Hostname" hostname, 5 "PrivateKey" private_key: Secret,
    6 "RecordId" record_id, 7 "SiteId" site_id, 8 "SslFlag" ssl_flag
} }

/// Response of [`CreateCustomHostname`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomHostnameOutput {
    pub hostname: Option<String>,
    pub hostname_id: Option<i64>,
}
model! { CreateCustomHostnameOutput {
    0 "Hostname" hostname: String, 1 "HostnameId" hostname_id: i64
} }

/// Creates custom response code rule: `CreateCustomResponseCodeRule` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/CreateCustomResponseCodeRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomResponseCodeRule {
    /// Required.
    pub page_id: String,
    /// Required.
    pub return_code: String,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<i64>,
    /// Required.
    pub site_id: i64,
    pub site_version: Option<i64>,
}
operation! { CreateCustomResponseCodeRule(page_id: String, return_code: String, site_id: i64)
    "CreateCustomResponseCodeRule" -> CreateCustomResponseCodeRuleOutput {
    0 "PageId" page_id, 1 "ReturnCode" return_code, 2 "Rule" rule: String, 3 "RuleEnable" rule_enable: String,
    4 "RuleName" rule_name: String, 5 "Sequence" sequence: i64, 6 "SiteId" site_id, 7 "SiteVersion" site_version: i64
} }

/// Response of [`CreateCustomResponseCodeRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomResponseCodeRuleOutput {
    pub config_id: Option<i64>,
}
model! { CreateCustomResponseCodeRuleOutput {
    0 "ConfigId" config_id: i64
} }

/// Creates custom scene policy: `CreateCustomScenePolicy` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/CreateCustomScenePolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomScenePolicy {
    /// Required.
    pub end_time: String,
    /// Required. At most 255 characters.
    pub name: String,
    pub objects: Option<String>,
    pub site_ids: Option<String>,
    /// Required.
    pub start_time: String,
    /// Required.
    pub template: String,
}
operation! { CreateCustomScenePolicy(end_time: String, name: String, start_time: String, template: String)
    "CreateCustomScenePolicy" -> CreateCustomScenePolicyOutput {
    0 "EndTime" end_time, 1 "Name" name, 2 "Objects" objects: String, 3 "SiteIds" site_ids: String,
    4 "StartTime" start_time, 5 "Template" template
} }

/// Response of [`CreateCustomScenePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomScenePolicyOutput {
    pub end_time: Option<String>,
    pub name: Option<String>,
    pub objects: Vec<String>,
    pub policy_id: Option<i64>,
    pub site_ids: Option<String>,
    pub start_time: Option<String>,
    pub template: Option<String>,
}
model! { CreateCustomScenePolicyOutput {
    0 "EndTime" end_time: String, 1 "Name" name: String, 2 "Objects" objects: Vec<String>, 3 "PolicyId" policy_id: i64,
    4 "SiteIds" site_ids: String, 5 "StartTime" start_time: String, 6 "Template" template: String
} }

/// Creates edge container app: `CreateEdgeContainerApp` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/CreateEdgeContainerApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEdgeContainerApp {
    pub health_check_fail_times: Option<i64>,
    pub health_check_host: Option<String>,
    pub health_check_http_code: Option<String>,
    pub health_check_interval: Option<i64>,
    pub health_check_method: Option<String>,
    pub health_check_port: Option<i64>,
    pub health_check_succ_times: Option<i64>,
    pub health_check_timeout: Option<i64>,
    pub health_check_type: Option<String>,
    pub health_check_uri: Option<String>,
    /// Required. 6 to 128 characters.
    pub name: String,
    /// At most 1024 characters.
    pub remarks: Option<String>,
    /// Required. 80 to 443.
    pub service_port: i64,
    /// Required. 1 to 65535.
    pub target_port: i64,
}
operation! { CreateEdgeContainerApp(name: String, service_port: i64, target_port: i64)
    "CreateEdgeContainerApp" -> CreateEdgeContainerAppOutput {
    0 "HealthCheckFailTimes" health_check_fail_times: i64, 1 "HealthCheckHost" health_check_host: String,
    2 "HealthCheckHttpCode" health_check_http_code: String, 3 "HealthCheckInterval" health_check_interval: i64,
    4 "HealthCheckMethod" health_check_method: String, 5 "HealthCheckPort" health_check_port: i64,
    6 "HealthCheckSuccTimes" health_check_succ_times: i64, 7 "HealthCheckTimeout" health_check_timeout: i64,
    8 "HealthCheckType" health_check_type: String, 9 "HealthCheckURI" health_check_uri: String, 10 "Name" name,
    11 "Remarks" remarks: String, 12 "ServicePort" service_port, 13 "TargetPort" target_port
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None)
] }

/// Response of [`CreateEdgeContainerApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEdgeContainerAppOutput {
    pub app_id: Option<String>,
}
model! { CreateEdgeContainerAppOutput {
    0 "AppId" app_id: String
} }

/// Creates edge container app image secret: `CreateEdgeContainerAppImageSecret` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/CreateEdgeContainerAppImageSecret>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEdgeContainerAppImageSecret {
    /// Required.
    pub app_id: String,
    /// Required. Secret.
    pub password: Secret,
    /// Required.
    pub registry: String,
    /// Required.
    pub username: String,
}
operation! { CreateEdgeContainerAppImageSecret(app_id: String, password: Secret, registry: String, username: String)
    "CreateEdgeContainerAppImageSecret" -> Empty {
    0 "AppId" app_id, 1 "Password" password, 2 "Registry" registry, 3 "Username" username
} }

/// Response of [`CreateEdgeContainerAppImageSecret`]: empty.
pub type CreateEdgeContainerAppImageSecretOutput = Empty;

/// Creates edge container app record: `CreateEdgeContainerAppRecord` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/CreateEdgeContainerAppRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEdgeContainerAppRecord {
    /// Required. 20 to 64 characters.
    pub app_id: String,
    /// Required. At most 1024 characters.
    pub record_name: String,
    pub site_id: Option<i64>,
}
operation! { CreateEdgeContainerAppRecord(app_id: String, record_name: String) "CreateEdgeContainerAppRecord" -> Empty {
    0 "AppId" app_id, 1 "RecordName" record_name, 2 "SiteId" site_id: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`CreateEdgeContainerAppRecord`]: empty.
pub type CreateEdgeContainerAppRecordOutput = Empty;

/// Creates edge container app version: `CreateEdgeContainerAppVersion` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/CreateEdgeContainerAppVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEdgeContainerAppVersion {
    /// Required. 20 to 64 characters.
    pub app_id: String,
    /// Required.
    pub containers: Vec<CreateEdgeContainerAppVersionContainers>,
    /// Required. 6 to 128 characters.
    pub name: String,
    /// At most 1024 characters.
    pub remarks: Option<String>,
}
operation! {
    CreateEdgeContainerAppVersion(app_id: String, containers: Vec<CreateEdgeContainerAppVersionContainers>, name: String)
    "CreateEdgeContainerAppVersion" -> CreateEdgeContainerAppVersionOutput {
    0 "AppId" app_id, 1 "Containers" containers, 2 "Name" name, 3 "Remarks" remarks: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// In the request of [`CreateEdgeContainerAppVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEdgeContainerAppVersionContainers {
    pub acr_image_info: Option<CreateEdgeContainerAppVersionACRImageInfo>,
    pub args: Option<String>,
    pub command: Option<String>,
    pub env_variables: Option<String>,
    /// Required.
    pub image: Option<String>,
    /// Required.
    pub is_acr_image: Option<bool>,
    /// Required.
    pub name: Option<String>,
    pub post_start: Option<String>,
    pub pre_stop: Option<String>,
    /// Required.
    pub probe_content: Option<CreateEdgeContainerAppVersionProbeContent>,
    /// Required.
    pub probe_type: Option<String>,
    /// Required.
    pub spec: Option<String>,
    /// Required.
    pub storage: Option<String>,
}

/// Arguments of [`CreateEdgeContainerAppVersionContainers::new`].
pub struct CreateEdgeContainerAppVersionContainersRequired {
    pub image: String,
    pub is_acr_image: bool,
    pub name: String,
    pub probe_content: CreateEdgeContainerAppVersionProbeContent,
    pub probe_type: String,
    pub spec: String,
    pub storage: String,
}
input! {
    CreateEdgeContainerAppVersionContainers { CreateEdgeContainerAppVersionContainersRequired: image, is_acr_image, name, probe_content, probe_type, spec, storage } {
    0 "ACRImageInfo" acr_image_info: CreateEdgeContainerAppVersionACRImageInfo, 1 "Args" args: String,
    2 "Command" command: String, 3 "EnvVariables" env_variables: String, 4 "Image" image: String,
    5 "IsACRImage" is_acr_image: bool, 6 "Name" name: String, 7 "PostStart" post_start: String,
    8 "PreStop" pre_stop: String, 9 "ProbeContent" probe_content: CreateEdgeContainerAppVersionProbeContent,
    10 "ProbeType" probe_type: String, 11 "Spec" spec: String, 12 "Storage" storage: String
} }

/// In the request of [`CreateEdgeContainerAppVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEdgeContainerAppVersionACRImageInfo {
    pub domain: Option<String>,
    pub instance_id: Option<String>,
    pub is_enterprise_registry: Option<bool>,
    pub region_id: Option<String>,
    pub repo_id: Option<String>,
    pub repo_name: Option<String>,
    pub repo_namespace: Option<String>,
    pub tag: Option<String>,
    pub tag_url: Option<String>,
}
input! { CreateEdgeContainerAppVersionACRImageInfo() {
    0 "Domain" domain: String, 1 "InstanceId" instance_id: String,
    2 "IsEnterpriseRegistry" is_enterprise_registry: bool, 3 "RegionId" region_id: String, 4 "RepoId" repo_id: String,
    5 "RepoName" repo_name: String, 6 "RepoNamespace" repo_namespace: String, 7 "Tag" tag: String,
    8 "TagUrl" tag_url: String
} }

/// In the request of [`CreateEdgeContainerAppVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEdgeContainerAppVersionProbeContent {
    pub command: Option<String>,
    pub failure_threshold: Option<i64>,
    pub host: Option<String>,
    pub http_headers: Option<String>,
    pub initial_delay_seconds: Option<i64>,
    pub path: Option<String>,
    pub period_seconds: Option<i64>,
    pub port: Option<i64>,
    pub scheme: Option<String>,
    pub success_threshold: Option<i64>,
    pub timeout_seconds: Option<i64>,
}
input! { CreateEdgeContainerAppVersionProbeContent() {
    0 "Command" command: String, 1 "FailureThreshold" failure_threshold: i64, 2 "Host" host: String,
    3 "HttpHeaders" http_headers: String, 4 "InitialDelaySeconds" initial_delay_seconds: i64, 5 "Path" path: String,
    6 "PeriodSeconds" period_seconds: i64, 7 "Port" port: i64, 8 "Scheme" scheme: String,
    9 "SuccessThreshold" success_threshold: i64, 10 "TimeoutSeconds" timeout_seconds: i64
} }

/// Response of [`CreateEdgeContainerAppVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEdgeContainerAppVersionOutput {
    pub version_id: Option<String>,
}
model! { CreateEdgeContainerAppVersionOutput {
    0 "VersionId" version_id: String
} }

/// Creates environment: `CreateEnvironment` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/CreateEnvironment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnvironment {
    /// Required.
    pub environment_name: String,
    /// Required.
    pub next_environment_name: String,
    /// Required.
    pub rule: String,
    /// Required.
    pub site_id: i64,
}
operation! { CreateEnvironment(environment_name: String, next_environment_name: String, rule: String, site_id: i64)
    "CreateEnvironment" -> Empty {
    0 "EnvironmentName" environment_name, 1 "NextEnvironmentName" next_environment_name, 2 "Rule" rule,
    3 "SiteId" site_id
} }

/// Response of [`CreateEnvironment`]: empty.
pub type CreateEnvironmentOutput = Empty;

/// Creates http incoming request header modification rule: `CreateHttpIncomingRequestHeaderModificationRule` of `esa`
/// 2024-09-10.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/CreateHttpIncomingRequestHeaderModificationRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHttpIncomingRequestHeaderModificationRule {
    /// Required.
    pub request_header_modification: Vec<
        CreateHttpIncomingRequestHeaderModificationRuleRequestHeaderModification,
    >,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<i64>,
    /// Required.
    pub site_id: i64,
    pub site_version: Option<i64>,
}
operation! {
    CreateHttpIncomingRequestHeaderModificationRule(request_header_modification: Vec<CreateHttpIncomingRequestHeaderModificationRuleRequestHeaderModification>, site_id: i64)
    "CreateHttpIncomingRequestHeaderModificationRule" -> CreateHttpIncomingRequestHeaderModificationRuleOutput {
    0 "RequestHeaderModification" request_header_modification, 1 "Rule" rule: String,
    2 "RuleEnable" rule_enable: String, 3 "RuleName" rule_name: String, 4 "Sequence" sequence: i64, 5 "SiteId" site_id,
    6 "SiteVersion" site_version: i64
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// In the request of [`CreateHttpIncomingRequestHeaderModificationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHttpIncomingRequestHeaderModificationRuleRequestHeaderModification {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub operation: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
input! { CreateHttpIncomingRequestHeaderModificationRuleRequestHeaderModification(name: String, operation: String) {
    0 "Name" name: String, 1 "Operation" operation: String, 2 "Type" r#type: String, 3 "Value" value: String
} }

/// Response of [`CreateHttpIncomingRequestHeaderModificationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHttpIncomingRequestHeaderModificationRuleOutput {
    pub config_id: Option<i64>,
}
model! { CreateHttpIncomingRequestHeaderModificationRuleOutput {
    0 "ConfigId" config_id: i64
} }

/// Creates http incoming response header modification rule: `CreateHttpIncomingResponseHeaderModificationRule` of `esa`
/// 2024-09-10.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/CreateHttpIncomingResponseHeaderModificationRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHttpIncomingResponseHeaderModificationRule {
    /// Required.
    pub response_header_modification: Vec<
        CreateHttpIncomingResponseHeaderModificationRuleResponseHeaderModification,
    >,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<i64>,
    /// Required.
    pub site_id: i64,
    pub site_version: Option<i64>,
}
operation! {
    CreateHttpIncomingResponseHeaderModificationRule(response_header_modification: Vec<CreateHttpIncomingResponseHeaderModificationRuleResponseHeaderModification>, site_id: i64)
    "CreateHttpIncomingResponseHeaderModificationRule" -> CreateHttpIncomingResponseHeaderModificationRuleOutput {
    0 "ResponseHeaderModification" response_header_modification, 1 "Rule" rule: String,
    2 "RuleEnable" rule_enable: String, 3 "RuleName" rule_name: String, 4 "Sequence" sequence: i64, 5 "SiteId" site_id,
    6 "SiteVersion" site_version: i64
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// In the request of [`CreateHttpIncomingResponseHeaderModificationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHttpIncomingResponseHeaderModificationRuleResponseHeaderModification {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub operation: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
input! { CreateHttpIncomingResponseHeaderModificationRuleResponseHeaderModification(name: String, operation: String) {
    0 "Name" name: String, 1 "Operation" operation: String, 2 "Type" r#type: String, 3 "Value" value: String
} }

/// Response of [`CreateHttpIncomingResponseHeaderModificationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHttpIncomingResponseHeaderModificationRuleOutput {
    pub config_id: Option<i64>,
}
model! { CreateHttpIncomingResponseHeaderModificationRuleOutput {
    0 "ConfigId" config_id: i64
} }

/// Creates http request header modification rule: `CreateHttpRequestHeaderModificationRule` of `esa` 2024-09-10.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/CreateHttpRequestHeaderModificationRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHttpRequestHeaderModificationRule {
    /// Required.
    pub request_header_modification: Vec<
        CreateHttpRequestHeaderModificationRuleRequestHeaderModification,
    >,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<i64>,
    /// Required.
    pub site_id: i64,
    pub site_version: Option<i64>,
}
operation! {
    CreateHttpRequestHeaderModificationRule(request_header_modification: Vec<CreateHttpRequestHeaderModificationRuleRequestHeaderModification>, site_id: i64)
    "CreateHttpRequestHeaderModificationRule" -> CreateHttpRequestHeaderModificationRuleOutput {
    0 "RequestHeaderModification" request_header_modification, 1 "Rule" rule: String,
    2 "RuleEnable" rule_enable: String, 3 "RuleName" rule_name: String, 4 "Sequence" sequence: i64, 5 "SiteId" site_id,
    6 "SiteVersion" site_version: i64
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// In the request of [`CreateHttpRequestHeaderModificationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHttpRequestHeaderModificationRuleRequestHeaderModification {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub operation: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
input! { CreateHttpRequestHeaderModificationRuleRequestHeaderModification(name: String, operation: String) {
    0 "Name" name: String, 1 "Operation" operation: String, 2 "Type" r#type: String, 3 "Value" value: String
} }

/// Response of [`CreateHttpRequestHeaderModificationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHttpRequestHeaderModificationRuleOutput {
    pub config_id: Option<i64>,
}
model! { CreateHttpRequestHeaderModificationRuleOutput {
    0 "ConfigId" config_id: i64
} }

/// Creates http response header modification rule: `CreateHttpResponseHeaderModificationRule` of `esa` 2024-09-10.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/CreateHttpResponseHeaderModificationRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHttpResponseHeaderModificationRule {
    /// Required.
    pub response_header_modification: Vec<
        CreateHttpResponseHeaderModificationRuleResponseHeaderModification,
    >,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<i64>,
    /// Required.
    pub site_id: i64,
    pub site_version: Option<i64>,
}
operation! {
    CreateHttpResponseHeaderModificationRule(response_header_modification: Vec<CreateHttpResponseHeaderModificationRuleResponseHeaderModification>, site_id: i64)
    "CreateHttpResponseHeaderModificationRule" -> CreateHttpResponseHeaderModificationRuleOutput {
    0 "ResponseHeaderModification" response_header_modification, 1 "Rule" rule: String,
    2 "RuleEnable" rule_enable: String, 3 "RuleName" rule_name: String, 4 "Sequence" sequence: i64, 5 "SiteId" site_id,
    6 "SiteVersion" site_version: i64
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// In the request of [`CreateHttpResponseHeaderModificationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHttpResponseHeaderModificationRuleResponseHeaderModification {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub operation: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
input! { CreateHttpResponseHeaderModificationRuleResponseHeaderModification(name: String, operation: String) {
    0 "Name" name: String, 1 "Operation" operation: String, 2 "Type" r#type: String, 3 "Value" value: String
} }

/// Response of [`CreateHttpResponseHeaderModificationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHttpResponseHeaderModificationRuleOutput {
    pub config_id: Option<i64>,
}
model! { CreateHttpResponseHeaderModificationRuleOutput {
    0 "ConfigId" config_id: i64
} }

/// Creates https application configuration: `CreateHttpsApplicationConfiguration` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/CreateHttpsApplicationConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHttpsApplicationConfiguration {
    pub alt_svc: Option<String>,
    pub alt_svc_clear: Option<String>,
    pub alt_svc_ma: Option<String>,
    pub alt_svc_persist: Option<String>,
    pub hsts: Option<String>,
    pub hsts_include_subdomains: Option<String>,
    pub hsts_max_age: Option<String>,
    pub hsts_preload: Option<String>,
    pub https_force: Option<String>,
    pub https_force_code: Option<String>,
    pub https_no_sni_deny: Option<String>,
    pub https_sni_verify: Option<String>,
    pub https_sni_whitelist: Option<String>,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<i64>,
    /// Required.
    pub site_id: i64,
    pub site_version: Option<i64>,
}
operation! { CreateHttpsApplicationConfiguration(site_id: i64)
    "CreateHttpsApplicationConfiguration" -> CreateHttpsApplicationConfigurationOutput {
    0 "AltSvc" alt_svc: String, 1 "AltSvcClear" alt_svc_clear: String, 2 "AltSvcMa" alt_svc_ma: String,
    3 "AltSvcPersist" alt_svc_persist: String, 4 "Hsts" hsts: String,
    5 "HstsIncludeSubdomains" hsts_include_subdomains: String, 6 "HstsMaxAge" hsts_max_age: String,
    7 "HstsPreload" hsts_preload: String, 8 "HttpsForce" https_force: String,
    9 "HttpsForceCode" https_force_code: String, 10 "HttpsNoSniDeny" https_no_sni_deny: String,
    11 "HttpsSniVerify" https_sni_verify: String, 12 "HttpsSniWhitelist" https_sni_whitelist: String,
    13 "Rule" rule: String, 14 "RuleEnable" rule_enable: String, 15 "RuleName" rule_name: String,
    16 "Sequence" sequence: i64, 17 "SiteId" site_id, 18 "SiteVersion" site_version: i64
} }

/// Response of [`CreateHttpsApplicationConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHttpsApplicationConfigurationOutput {
    pub config_id: Option<i64>,
}
model! { CreateHttpsApplicationConfigurationOutput {
    0 "ConfigId" config_id: i64
} }

/// Creates https basic configuration: `CreateHttpsBasicConfiguration` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/CreateHttpsBasicConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHttpsBasicConfiguration {
    pub ciphersuite: Option<String>,
    pub ciphersuite_group: Option<String>,
    pub http2: Option<String>,
    pub http3: Option<String>,
    pub https: Option<String>,
    pub ocsp_stapling: Option<String>,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<i64>,
    /// Required.
    pub site_id: i64,
    pub tls10: Option<String>,
    pub tls11: Option<String>,
    pub tls12: Option<String>,
    pub tls13: Option<String>,
}
operation! { CreateHttpsBasicConfiguration(site_id: i64)
    "CreateHttpsBasicConfiguration" -> CreateHttpsBasicConfigurationOutput {
    0 "Ciphersuite" ciphersuite: String, 1 "CiphersuiteGroup" ciphersuite_group: String, 2 "Http2" http2: String,
    3 "Http3" http3: String, 4 "Https" https: String, 5 "OcspStapling" ocsp_stapling: String, 6 "Rule" rule: String,
    7 "RuleEnable" rule_enable: String, 8 "RuleName" rule_name: String, 9 "Sequence" sequence: i64, 10 "SiteId" site_id,
    11 "Tls10" tls10: String, 12 "Tls11" tls11: String, 13 "Tls12" tls12: String, 14 "Tls13" tls13: String
} }

/// Response of [`CreateHttpsBasicConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHttpsBasicConfigurationOutput {
    pub config_id: Option<i64>,
}
model! { CreateHttpsBasicConfigurationOutput {
    0 "ConfigId" config_id: i64
} }

/// Creates image transform: `CreateImageTransform` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/CreateImageTransform>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageTransform {
    pub auto_avif: Option<String>,
    pub auto_webp: Option<String>,
    pub enable: Option<String>,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<i64>,
    /// Required.
    pub site_id: i64,
    pub site_version: Option<i64>,
}
operation! { CreateImageTransform(site_id: i64) "CreateImageTransform" -> CreateImageTransformOutput {
    0 "AutoAvif" auto_avif: String, 1 "AutoWebp" auto_webp: String, 2 "Enable" enable: String, 3 "Rule" rule: String,
    4 "RuleEnable" rule_enable: String, 5 "RuleName" rule_name: String, 6 "Sequence" sequence: i64, 7 "SiteId" site_id,
    8 "SiteVersion" site_version: i64
} }

/// Response of [`CreateImageTransform`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageTransformOutput {
    pub config_id: Option<i64>,
}
model! { CreateImageTransformOutput {
    0 "ConfigId" config_id: i64
} }

/// Creates kv namespace: `CreateKvNamespace` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/CreateKvNamespace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKvNamespace {
    pub description: Option<String>,
    /// Required.
    pub namespace: String,
}
operation! { CreateKvNamespace(namespace: String) "CreateKvNamespace" -> CreateKvNamespaceOutput {
    0 "Description" description: String, 1 "Namespace" namespace
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`CreateKvNamespace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKvNamespaceOutput {
    pub description: Option<String>,
    pub namespace: Option<String>,
    pub namespace_id: Option<String>,
    pub status: Option<String>,
}
model! { CreateKvNamespaceOutput {
    0 "Description" description: String, 1 "Namespace" namespace: String, 2 "NamespaceId" namespace_id: String,
    3 "Status" status: String
} }

/// Creates list: `CreateList` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/CreateList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateList {
    pub description: Option<String>,
    pub items: Option<Vec<String>>,
    pub kind: Option<String>,
    /// Required.
    pub name: String,
}
operation! { CreateList(name: String) "CreateList" -> CreateListOutput {
    0 "Description" description: String, 1 "Items" items: Vec<String>, 2 "Kind" kind: String, 3 "Name" name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`CreateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateListOutput {
    pub id: Option<i64>,
}
model! { CreateListOutput {
    0 "Id" id: i64
} }

/// Creates load balancer: `CreateLoadBalancer` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/CreateLoadBalancer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancer {
    pub adaptive_routing: Option<CreateLoadBalancerAdaptiveRouting>,
    /// Required.
    pub default_pools: Vec<i64>,
    pub description: Option<String>,
    pub enabled: Option<bool>,
    /// Required.
    pub fallback_pool: i64,
    /// Required.
    pub monitor: CreateLoadBalancerMonitor,
    /// Required.
    pub name: String,
    pub random_steering: Option<CreateLoadBalancerRandomSteering>,
    pub region_pools: Option<Value>,
    pub rules: Option<Vec<CreateLoadBalancerRules>>,
    pub session_affinity: Option<String>,
    /// Required.
    pub site_id: i64,
    /// Required.
    pub steering_policy: String,
    pub sub_region_pools: Option<Value>,
    pub ttl: Option<i64>,
}

/// Arguments of [`CreateLoadBalancer::new`].
pub struct CreateLoadBalancerRequired {
    pub default_pools: Vec<i64>,
    pub fallback_pool: i64,
    pub monitor: CreateLoadBalancerMonitor,
    pub name: String,
    pub site_id: i64,
    pub steering_policy: String,
}
operation! {
    CreateLoadBalancer { CreateLoadBalancerRequired: default_pools, fallback_pool, monitor, name, site_id, steering_policy }
    "CreateLoadBalancer" -> CreateLoadBalancerOutput {
    0 "AdaptiveRouting" adaptive_routing: CreateLoadBalancerAdaptiveRouting, 1 "DefaultPools" default_pools,
    2 "Description" description: String, 3 "Enabled" enabled: bool, 4 "FallbackPool" fallback_pool, 5 "Monitor" monitor,
    6 "Name" name, 7 "RandomSteering" random_steering: CreateLoadBalancerRandomSteering,
    8 "RegionPools" region_pools: Value, 9 "Rules" rules: Vec<CreateLoadBalancerRules>,
    10 "SessionAffinity" session_affinity: String, 11 "SiteId" site_id, 12 "SteeringPolicy" steering_policy,
    13 "SubRegionPools" sub_region_pools: Value, 14 "Ttl" ttl: i64
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(5, Location::Default, Style::Json),
    Mark::new(7, Location::Default, Style::Json),
    Mark::new(9, Location::Default, Style::Json)
] }

/// In the request of [`CreateLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancerAdaptiveRouting {
    pub failover_across_pools: Option<bool>,
    pub origin_level_retry: Option<bool>,
}
input! { CreateLoadBalancerAdaptiveRouting() {
    0 "FailoverAcrossPools" failover_across_pools: bool, 1 "OriginLevelRetry" origin_level_retry: bool
} }

/// In the request of [`CreateLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancerMonitor {
    pub consecutive_down: Option<i64>,
    pub consecutive_up: Option<i64>,
    pub expected_codes: Option<String>,
    pub follow_redirects: Option<bool>,
    pub header: Option<Value>,
    pub interval: Option<i64>,
    pub method: Option<String>,
    pub monitoring_region: Option<String>,
    pub path: Option<String>,
    pub port: Option<i64>,
    pub timeout: Option<i64>,
    pub r#type: Option<String>,
}
input! { CreateLoadBalancerMonitor() {
    0 "ConsecutiveDown" consecutive_down: i64, 1 "ConsecutiveUp" consecutive_up: i64,
    2 "ExpectedCodes" expected_codes: String, 3 "FollowRedirects" follow_redirects: bool, 4 "Header" header: Value,
    5 "Interval" interval: i64, 6 "Method" method: String, 7 "MonitoringRegion" monitoring_region: String,
    8 "Path" path: String, 9 "Port" port: i64, 10 "Timeout" timeout: i64, 11 "Type" r#type: String
} }

/// In the request of [`CreateLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancerRandomSteering {
    pub default_weight: Option<i64>,
    pub pool_weights: Option<BTreeMap<String, i64>>,
}
input! { CreateLoadBalancerRandomSteering() {
    0 "DefaultWeight" default_weight: i64, 1 "PoolWeights" pool_weights: BTreeMap<String, i64>
} }

/// In the request of [`CreateLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancerRules {
    pub fixed_response: Option<CreateLoadBalancerFixedResponse>,
    pub overrides: Option<Value>,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<i64>,
    pub terminates: Option<bool>,
}
input! { CreateLoadBalancerRules() {
    0 "FixedResponse" fixed_response: CreateLoadBalancerFixedResponse, 1 "Overrides" overrides: Value,
    2 "Rule" rule: String, 3 "RuleEnable" rule_enable: String, 4 "RuleName" rule_name: String,
    5 "Sequence" sequence: i64, 6 "Terminates" terminates: bool
} }

/// In the request of [`CreateLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancerFixedResponse {
    pub content_type: Option<String>,
    pub location: Option<String>,
    pub message_body: Option<String>,
    pub status_code: Option<i64>,
}
input! { CreateLoadBalancerFixedResponse() {
    0 "ContentType" content_type: String, 1 "Location" location: String, 2 "MessageBody" message_body: String,
    3 "StatusCode" status_code: i64
} }

/// Response of [`CreateLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancerOutput {
    pub id: Option<i64>,
}
model! { CreateLoadBalancerOutput {
    0 "Id" id: i64
} }

/// Creates network optimization: `CreateNetworkOptimization` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/CreateNetworkOptimization>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkOptimization {
    pub grpc: Option<String>,
    pub http2_origin: Option<String>,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<i64>,
    /// Required.
    pub site_id: i64,
    pub site_version: Option<i64>,
    pub smart_routing: Option<String>,
    pub upload_max_filesize: Option<String>,
    pub websocket: Option<String>,
}
operation! { CreateNetworkOptimization(site_id: i64) "CreateNetworkOptimization" -> CreateNetworkOptimizationOutput {
    0 "Grpc" grpc: String, 1 "Http2Origin" http2_origin: String, 2 "Rule" rule: String,
    3 "RuleEnable" rule_enable: String, 4 "RuleName" rule_name: String, 5 "Sequence" sequence: i64, 6 "SiteId" site_id,
    7 "SiteVersion" site_version: i64, 8 "SmartRouting" smart_routing: String,
    9 "UploadMaxFilesize" upload_max_filesize: String, 10 "Websocket" websocket: String
} }

/// Response of [`CreateNetworkOptimization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkOptimizationOutput {
    pub config_id: Option<i64>,
}
model! { CreateNetworkOptimizationOutput {
    0 "ConfigId" config_id: i64
} }

/// Creates origin pool: `CreateOriginPool` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/CreateOriginPool>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOriginPool {
    pub enabled: Option<bool>,
    /// Required.
    pub name: String,
    pub origins: Option<Vec<CreateOriginPoolOrigins>>,
    /// Required.
    pub site_id: i64,
}
operation! { CreateOriginPool(name: String, site_id: i64) "CreateOriginPool" -> CreateOriginPoolOutput {
    0 "Enabled" enabled: bool, 1 "Name" name, 2 "Origins" origins: Vec<CreateOriginPoolOrigins>, 3 "SiteId" site_id
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// In the request of [`CreateOriginPool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOriginPoolOrigins {
    pub address: Option<String>,
    pub auth_conf: Option<CreateOriginPoolAuthConf>,
    pub enabled: Option<bool>,
    pub header: Option<Value>,
    pub ip_version_policy: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub weight: Option<i64>,
}
input! { CreateOriginPoolOrigins() {
    0 "Address" address: String, 1 "AuthConf" auth_conf: CreateOriginPoolAuthConf, 2 "Enabled" enabled: bool,
    3 "Header" header: Value, 4 "IpVersionPolicy" ip_version_policy: String, 5 "Name" name: String,
    6 "Type" r#type: String, 7 "Weight" weight: i64
} }

/// In the request of [`CreateOriginPool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOriginPoolAuthConf {
    pub access_key: Option<String>,
    pub auth_type: Option<String>,
    pub region: Option<String>,
    /// Secret.
    pub secret_key: Option<Secret>,
    pub version: Option<String>,
}
input! { CreateOriginPoolAuthConf() {
    0 "AccessKey" access_key: String, 1 "AuthType" auth_type: String, 2 "Region" region: String,
    3 "SecretKey" secret_key: Secret, 4 "Version" version: String
} }

/// Response of [`CreateOriginPool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOriginPoolOutput {
    pub id: Option<i64>,
}
model! { CreateOriginPoolOutput {
    0 "Id" id: i64
} }

/// Creates origin protection: `CreateOriginProtection` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/CreateOriginProtection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOriginProtection {
    pub auto_confirm_ip_list: Option<String>,
    /// Required.
    pub site_id: i64,
}
operation! { CreateOriginProtection(site_id: i64) "CreateOriginProtection" -> Empty {
    0 "AutoConfirmIPList" auto_confirm_ip_list: String, 1 "SiteId" site_id
} }

/// Response of [`CreateOriginProtection`]: empty.
pub type CreateOriginProtectionOutput = Empty;

/// Creates origin rule: `CreateOriginRule` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/CreateOriginRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOriginRule {
    pub dns_record: Option<String>,
    pub follow302_enable: Option<String>,
    pub follow302_max_tries: Option<String>,
    pub follow302_retain_args: Option<String>,
    pub follow302_retain_header: Option<String>,
    pub follow302_target_host: Option<String>,
    pub origin_host: Option<String>,
    pub origin_http_port: Option<String>,
    pub origin_https_port: Option<String>,
    pub origin_mtls: Option<String>,
    pub origin_read_timeout: Option<String>,
    pub origin_scheme: Option<String>,
    pub origin_sni: Option<String>,
    pub origin_verify: Option<String>,
    pub range: Option<String>,
    pub range_chunk_size: Option<String>,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<i64>,
    /// Required.
    pub site_id: i64,
    pub site_version: Option<i64>,
}
operation! { CreateOriginRule(site_id: i64) "CreateOriginRule" -> CreateOriginRuleOutput {
    0 "DnsRecord" dns_record: String, 1 "Follow302Enable" follow302_enable: String,
    2 "Follow302MaxTries" follow302_max_tries: String, 3 "Follow302RetainArgs" follow302_retain_args: String,
    4 "Follow302RetainHeader" follow302_retain_header: String, 5 "Follow302TargetHost" follow302_target_host: String,
    6 "OriginHost" origin_host: String, 7 "OriginHttpPort" origin_http_port: String,
    8 "OriginHttpsPort" origin_https_port: String, 9 "OriginMtls" origin_mtls: String,
    10 "OriginReadTimeout" origin_read_timeout: String, 11 "OriginScheme" origin_scheme: String,
    12 "OriginSni" origin_sni: String, 13 "OriginVerify" origin_verify: String, 14 "Range" range: String,
    15 "RangeChunkSize" range_chunk_size: String, 16 "Rule" rule: String, 17 "RuleEnable" rule_enable: String,
    18 "RuleName" rule_name: String, 19 "Sequence" sequence: i64, 20 "SiteId" site_id,
    21 "SiteVersion" site_version: i64
} }

/// Response of [`CreateOriginRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOriginRuleOutput {
    pub config_id: Option<i64>,
}
model! { CreateOriginRuleOutput {
    0 "ConfigId" config_id: i64
} }

/// Creates page: `CreatePage` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/CreatePage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePage {
    pub content: Option<String>,
    /// Required.
    pub content_type: String,
    pub description: Option<String>,
    /// Required.
    pub name: String,
    pub site_ids: Option<Vec<i64>>,
}
operation! { CreatePage(content_type: String, name: String) "CreatePage" -> CreatePageOutput {
    0 "Content" content: String, 1 "ContentType" content_type, 2 "Description" description: String, 3 "Name" name,
    4 "SiteIds" site_ids: Vec<i64>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::Json)
] }

/// Response of [`CreatePage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePageOutput {
    pub id: Option<i64>,
}
model! { CreatePageOutput {
    0 "Id" id: i64
} }

/// Creates record: `CreateRecord` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/CreateRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecord {
    pub auth_conf: Option<CreateRecordAuthConf>,
    pub biz_name: Option<String>,
    pub comment: Option<String>,
    /// Required.
    pub data: CreateRecordData,
    pub host_policy: Option<String>,
    pub http_ports: Option<String>,
    pub https_ports: Option<String>,
    pub proxied: Option<bool>,
    /// Required.
    pub record_name: String,
    /// Required.
    pub site_id: i64,
    pub source_type: Option<String>,
    /// Required.
    pub ttl: i64,
    /// Required.
    pub r#type: String,
}

/// Arguments of [`CreateRecord::new`].
pub struct CreateRecordRequired {
    pub data: CreateRecordData,
    pub record_name: String,
    pub site_id: i64,
    pub ttl: i64,
    pub r#type: String,
}
operation! { CreateRecord { CreateRecordRequired: data, record_name, site_id, ttl, r#type }
    "CreateRecord" -> CreateRecordOutput {
    0 "AuthConf" auth_conf: CreateRecordAuthConf, 1 "BizName" biz_name: String, 2 "Comment" comment: String,
    3 "Data" data, 4 "HostPolicy" host_policy: String, 5 "HttpPorts" http_ports: String,
    6 "HttpsPorts" https_ports: String, 7 "Proxied" proxied: bool, 8 "RecordName" record_name, 9 "SiteId" site_id,
    10 "SourceType" source_type: String, 11 "Ttl" ttl, 12 "Type" r#type
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(3, Location::Default, Style::Json)
] }

/// In the request of [`CreateRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecordAuthConf {
    pub access_key: Option<String>,
    pub auth_type: Option<String>,
    pub region: Option<String>,
    /// Secret.
    pub secret_key: Option<Secret>,
    pub version: Option<String>,
}
input! { CreateRecordAuthConf() {
    0 "AccessKey" access_key: String, 1 "AuthType" auth_type: String, 2 "Region" region: String,
    3 "SecretKey" secret_key: Secret, 4 "Version" version: String
} }

/// In the request of [`CreateRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecordData {
    pub algorithm: Option<i64>,
    pub certificate: Option<String>,
    pub fingerprint: Option<String>,
    pub flag: Option<i64>,
    pub key_tag: Option<i64>,
    pub matching_type: Option<i64>,
    pub port: Option<i64>,
    pub priority: Option<i64>,
    pub selector: Option<i64>,
    pub tag: Option<String>,
    pub r#type: Option<i64>,
    pub usage: Option<i64>,
    pub value: Option<String>,
    pub weight: Option<i64>,
}
input! { CreateRecordData() {
    0 "Algorithm" algorithm: i64, 1 "Certificate" certificate: String, 2 "Fingerprint" fingerprint: String,
    3 "Flag" flag: i64, 4 "KeyTag" key_tag: i64, 5 "MatchingType" matching_type: i64, 6 "Port" port: i64,
    7 "Priority" priority: i64, 8 "Selector" selector: i64, 9 "Tag" tag: String, 10 "Type" r#type: i64,
    11 "Usage" usage: i64, 12 "Value" value: String, 13 "Weight" weight: i64
} }

/// Response of [`CreateRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecordOutput {
    pub record_id: Option<i64>,
}
model! { CreateRecordOutput {
    0 "RecordId" record_id: i64
} }

/// Creates redirect rule: `CreateRedirectRule` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/CreateRedirectRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRedirectRule {
    /// Required.
    pub reserve_query_string: String,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<i64>,
    /// Required.
    pub site_id: i64,
    pub site_version: Option<i64>,
    /// Required.
    pub status_code: String,
    /// Required.
    pub target_url: String,
    /// Required.
    pub r#type: String,
}

/// Arguments of [`CreateRedirectRule::new`].
pub struct CreateRedirectRuleRequired {
    pub reserve_query_string: String,
    pub site_id: i64,
    pub status_code: String,
    pub target_url: String,
    pub r#type: String,
}
operation! {
    CreateRedirectRule { CreateRedirectRuleRequired: reserve_query_string, site_id, status_code, target_url, r#type }
    "CreateRedirectRule" -> CreateRedirectRuleOutput {
    0 "ReserveQueryString" reserve_query_string, 1 "Rule" rule: String, 2 "RuleEnable" rule_enable: String,
    3 "RuleName" rule_name: String, 4 "Sequence" sequence: i64, 5 "SiteId" site_id, 6 "SiteVersion" site_version: i64,
    7 "StatusCode" status_code, 8 "TargetUrl" target_url, 9 "Type" r#type
} }

/// Response of [`CreateRedirectRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRedirectRuleOutput {
    pub config_id: Option<i64>,
}
model! { CreateRedirectRuleOutput {
    0 "ConfigId" config_id: i64
} }

/// Creates rewrite url rule: `CreateRewriteUrlRule` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/CreateRewriteUrlRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRewriteUrlRule {
    pub query_string: Option<String>,
    pub rewrite_query_string_type: Option<String>,
    pub rewrite_uri_type: Option<String>,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<i64>,
    /// Required.
    pub site_id: i64,
    pub site_version: Option<i64>,
    pub uri: Option<String>,
}
operation! { CreateRewriteUrlRule(site_id: i64) "CreateRewriteUrlRule" -> CreateRewriteUrlRuleOutput {
    0 "QueryString" query_string: String, 1 "RewriteQueryStringType" rewrite_query_string_type: String,
    2 "RewriteUriType" rewrite_uri_type: String, 3 "Rule" rule: String, 4 "RuleEnable" rule_enable: String,
    5 "RuleName" rule_name: String, 6 "Sequence" sequence: i64, 7 "SiteId" site_id, 8 "SiteVersion" site_version: i64,
    9 "Uri" uri: String
} }

/// Response of [`CreateRewriteUrlRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRewriteUrlRuleOutput {
    pub config_id: Option<i64>,
}
model! { CreateRewriteUrlRuleOutput {
    0 "ConfigId" config_id: i64
} }

/// Creates routine: `CreateRoutine` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/CreateRoutine>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoutine {
    pub description: Option<String>,
    pub has_assets: Option<bool>,
    /// Required.
    pub name: String,
}
operation! { CreateRoutine(name: String) "CreateRoutine" -> CreateRoutineOutput {
    0 "Description" description: String, 1 "HasAssets" has_assets: bool, 2 "Name" name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`CreateRoutine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoutineOutput {
    pub status: Option<String>,
}
model! { CreateRoutineOutput {
    0 "Status" status: String
} }

/// Creates routine build: `CreateRoutineBuild` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/CreateRoutineBuild>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoutineBuild {
    pub artifact_url: Option<String>,
    pub branch: Option<String>,
    /// Required.
    pub routine_name: String,
}
operation! { CreateRoutineBuild(routine_name: String) "CreateRoutineBuild" -> CreateRoutineBuildOutput {
    0 "ArtifactUrl" artifact_url: String, 1 "Branch" branch: String, 2 "RoutineName" routine_name
} }

/// Response of [`CreateRoutineBuild`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoutineBuildOutput {
    pub pipe_line_run_id: Option<i64>,
    pub routine_build_id: Option<i64>,
}
model! { CreateRoutineBuildOutput {
    0 "PipeLineRunId" pipe_line_run_id: i64, 1 "RoutineBuildId" routine_build_id: i64
} }

/// Creates routine build configuration: `CreateRoutineBuildConfiguration` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/CreateRoutineBuildConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoutineBuildConfiguration {
    /// At most 255 characters.
    pub assets_directory: Option<String>,
    /// At most 2048 characters.
    pub build_branches: Option<String>,
    /// At most 512 characters.
    pub build_command: Option<String>,
    pub environment_variables: Option<BTreeMap<String, String>>,
    pub git_account_id: Option<i64>,
    pub git_platform: Option<String>,
    pub install_command: Option<String>,
    pub is_private: Option<bool>,
    /// Required. At most 32 characters.
    pub node_version: String,
    /// At most 255 characters.
    pub production_branch: Option<String>,
    /// At most 100 characters.
    pub repository: Option<String>,
    /// At most 255 characters.
    pub root_directory: Option<String>,
    /// At most 255 characters.
    pub routine_entry: Option<String>,
    /// Required.
    pub routine_name: String,
    pub template_name: Option<String>,
}
operation! { CreateRoutineBuildConfiguration(node_version: String, routine_name: String)
    "CreateRoutineBuildConfiguration" -> CreateRoutineBuildConfigurationOutput {
    0 "AssetsDirectory" assets_directory: String, 1 "BuildBranches" build_branches: String,
    2 "BuildCommand" build_command: String, 3 "EnvironmentVariables" environment_variables: BTreeMap<String, String>,
    4 "GitAccountId" git_account_id: i64, 5 "GitPlatform" git_platform: String,
    6 "InstallCommand" install_command: String, 7 "IsPrivate" is_private: bool, 8 "NodeVersion" node_version,
    9 "ProductionBranch" production_branch: String, 10 "Repository" repository: String,
    11 "RootDirectory" root_directory: String, 12 "RoutineEntry" routine_entry: String, 13 "RoutineName" routine_name,
    14 "TemplateName" template_name: String
} [
    Mark::new(3, Location::Default, Style::Json)
] }

/// Response of [`CreateRoutineBuildConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoutineBuildConfigurationOutput {
    pub routine_build_configuration_id: Option<i64>,
}
model! { CreateRoutineBuildConfigurationOutput {
    0 "RoutineBuildConfigurationId" routine_build_configuration_id: i64
} }

/// Creates routine code deployment: `CreateRoutineCodeDeployment` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/CreateRoutineCodeDeployment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoutineCodeDeployment {
    /// Required.
    pub code_versions: Vec<CreateRoutineCodeDeploymentCodeVersions>,
    /// Required.
    pub env: String,
    /// Required.
    pub name: String,
    /// Required.
    pub strategy: String,
}
operation! {
    CreateRoutineCodeDeployment(code_versions: Vec<CreateRoutineCodeDeploymentCodeVersions>, env: String, name: String, strategy: String)
    "CreateRoutineCodeDeployment" -> CreateRoutineCodeDeploymentOutput {
    0 "CodeVersions" code_versions, 1 "Env" env, 2 "Name" name, 3 "Strategy" strategy
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// In the request of [`CreateRoutineCodeDeployment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoutineCodeDeploymentCodeVersions {
    /// Required.
    pub code_version: Option<String>,
    /// Required.
    pub percentage: Option<i64>,
}
input! { CreateRoutineCodeDeploymentCodeVersions(code_version: String, percentage: i64) {
    0 "CodeVersion" code_version: String, 1 "Percentage" percentage: i64
} }

/// Response of [`CreateRoutineCodeDeployment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoutineCodeDeploymentOutput {
    pub code_versions: Vec<CreateRoutineCodeDeploymentCodeVersions2>,
    pub deployment_id: Option<String>,
    pub strategy: Option<String>,
}
model! { CreateRoutineCodeDeploymentOutput {
    0 "CodeVersions" code_versions: Vec<CreateRoutineCodeDeploymentCodeVersions2>,
    1 "DeploymentId" deployment_id: String, 2 "Strategy" strategy: String
} }

/// In the response of [`CreateRoutineCodeDeployment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoutineCodeDeploymentCodeVersions2 {
    pub code_version: Option<String>,
    pub percentage: Option<i64>,
}
model! { CreateRoutineCodeDeploymentCodeVersions2 {
    0 "CodeVersion" code_version: String, 1 "Percentage" percentage: i64
} }

/// Creates routine related record: `CreateRoutineRelatedRecord` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/CreateRoutineRelatedRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoutineRelatedRecord {
    /// Required.
    pub name: String,
    /// Required.
    pub record_name: String,
    /// Required.
    pub site_id: i64,
}
operation! { CreateRoutineRelatedRecord(name: String, record_name: String, site_id: i64)
    "CreateRoutineRelatedRecord" -> CreateRoutineRelatedRecordOutput {
    0 "Name" name, 1 "RecordName" record_name, 2 "SiteId" site_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`CreateRoutineRelatedRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoutineRelatedRecordOutput {
    pub record_id: Option<i64>,
    pub status: Option<String>,
}
model! { CreateRoutineRelatedRecordOutput {
    0 "RecordId" record_id: i64, 1 "Status" status: String
} }

/// Creates routine route: `CreateRoutineRoute` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/CreateRoutineRoute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoutineRoute {
    pub bypass: Option<String>,
    pub fallback: Option<String>,
    /// Required.
    pub route_enable: String,
    /// Required.
    pub route_name: String,
    /// Required.
    pub routine_name: String,
    /// Required.
    pub rule: String,
    pub sequence: Option<i64>,
    /// Required.
    pub site_id: i64,
    pub timeout: Option<String>,
}

/// Arguments of [`CreateRoutineRoute::new`].
pub struct CreateRoutineRouteRequired {
    pub route_enable: String,
    pub route_name: String,
    pub routine_name: String,
    pub rule: String,
    pub site_id: i64,
}
operation! { CreateRoutineRoute { CreateRoutineRouteRequired: route_enable, route_name, routine_name, rule, site_id }
    "CreateRoutineRoute" -> CreateRoutineRouteOutput {
    0 "Bypass" bypass: String, 1 "Fallback" fallback: String, 2 "RouteEnable" route_enable, 3 "RouteName" route_name,
    4 "RoutineName" routine_name, 5 "Rule" rule, 6 "Sequence" sequence: i64, 7 "SiteId" site_id,
    8 "Timeout" timeout: String
} }

/// Response of [`CreateRoutineRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoutineRouteOutput {
    pub config_id: Option<i64>,
}
model! { CreateRoutineRouteOutput {
    0 "ConfigId" config_id: i64
} }

/// Creates routine with assets code version: `CreateRoutineWithAssetsCodeVersion` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/CreateRoutineWithAssetsCodeVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoutineWithAssetsCodeVersion {
    pub build_id: Option<i64>,
    pub code_description: Option<String>,
    pub conf_options: Option<CreateRoutineWithAssetsCodeVersionConfOptions>,
    pub deploy_env: Option<String>,
    pub extra_info: Option<String>,
    /// Required.
    pub name: String,
}
operation! { CreateRoutineWithAssetsCodeVersion(name: String)
    "CreateRoutineWithAssetsCodeVersion" -> CreateRoutineWithAssetsCodeVersionOutput {
    0 "BuildId" build_id: i64, 1 "CodeDescription" code_description: String,
    2 "ConfOptions" conf_options: CreateRoutineWithAssetsCodeVersionConfOptions, 3 "DeployEnv" deploy_env: String,
    4 "ExtraInfo" extra_info: String, 5 "Name" name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// In the request of [`CreateRoutineWithAssetsCodeVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoutineWithAssetsCodeVersionConfOptions {
    pub not_found_strategy: Option<String>,
}
input! { CreateRoutineWithAssetsCodeVersionConfOptions() {
    0 "NotFoundStrategy" not_found_strategy: String
} }

/// Response of [`CreateRoutineWithAssetsCodeVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoutineWithAssetsCodeVersionOutput {
    pub code_version: Option<String>,
    pub oss_post_config: Option<CreateRoutineWithAssetsCodeVersionOssPostConfig>,
    pub status: Option<String>,
}
model! { CreateRoutineWithAssetsCodeVersionOutput {
    0 "CodeVersion" code_version: String,
    1 "OssPostConfig" oss_post_config: CreateRoutineWithAssetsCodeVersionOssPostConfig, 2 "Status" status: String
} }

/// In the response of [`CreateRoutineWithAssetsCodeVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoutineWithAssetsCodeVersionOssPostConfig {
    pub key: Option<String>,
    pub oss_access_key_id: Option<String>,
    pub policy: Option<String>,
    /// Secret.
    pub signature: Option<Secret>,
    pub url: Option<String>,
    /// Secret.
    pub x_oss_security_token: Option<Secret>,
}
model! { CreateRoutineWithAssetsCodeVersionOssPostConfig {
    0 "Key" key: String, 1 "OSSAccessKeyId" oss_access_key_id: String, 2 "Policy" policy: String,
    3 "Signature" signature: Secret, 4 "Url" url: String, 5 "XOssSecurityToken" x_oss_security_token: Secret
} }

/// Creates scheduled preload executions: `CreateScheduledPreloadExecutions` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/CreateScheduledPreloadExecutions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScheduledPreloadExecutions {
    pub id: Option<String>,
    /// Required.
    pub executions: Vec<CreateScheduledPreloadExecutionsExecutions>,
}
operation! { CreateScheduledPreloadExecutions(executions: Vec<CreateScheduledPreloadExecutionsExecutions>)
    "CreateScheduledPreloadExecutions" -> CreateScheduledPreloadExecutionsOutput {
    0 "Id" id: String, 1 "Executions" executions
} [
    Mark::new(1, Location::Body, Style::Json)
] }

/// In the request of [`CreateScheduledPreloadExecutions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScheduledPreloadExecutionsExecutions {
    pub end_time: Option<String>,
    /// Required.
    pub interval: Option<i64>,
    /// Required.
    pub slice_len: Option<i64>,
    pub start_time: Option<String>,
}
input! { CreateScheduledPreloadExecutionsExecutions(interval: i64, slice_len: i64) {
    0 "EndTime" end_time: String, 1 "Interval" interval: i64, 2 "SliceLen" slice_len: i64,
    3 "StartTime" start_time: String
} }

/// Response of [`CreateScheduledPreloadExecutions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScheduledPreloadExecutionsOutput {
    pub failed_executions: Vec<CreateScheduledPreloadExecutionsFailedExecutions>,
    pub failed_messages: Vec<String>,
    pub success_count: Option<i64>,
    pub success_executions: Vec<CreateScheduledPreloadExecutionsSuccessExecutions>,
    pub total_count: Option<i64>,
}
model! { CreateScheduledPreloadExecutionsOutput {
    0 "FailedExecutions" failed_executions: Vec<CreateScheduledPreloadExecutionsFailedExecutions>,
    1 "FailedMessages" failed_messages: Vec<String>, 2 "SuccessCount" success_count: i64,
    3 "SuccessExecutions" success_executions: Vec<CreateScheduledPreloadExecutionsSuccessExecutions>,
    4 "TotalCount" total_count: i64
} }

/// In the response of [`CreateScheduledPreloadExecutions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScheduledPreloadExecutionsFailedExecutions {
    pub ali_uid: Option<String>,
    pub end_time: Option<String>,
    pub id: Option<String>,
    pub interval: Option<i64>,
    pub job_id: Option<String>,
    pub slice_len: Option<i64>,
    pub start_time: Option<String>,
    pub status: Option<String>,
}
model! { CreateScheduledPreloadExecutionsFailedExecutions {
    0 "AliUid" ali_uid: String, 1 "EndTime" end_time: String, 2 "Id" id: String, 3 "Interval" interval: i64,
    4 "JobId" job_id: String, 5 "SliceLen" slice_len: i64, 6 "StartTime" start_time: String, 7 "Status" status: String
} }

/// In the response of [`CreateScheduledPreloadExecutions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScheduledPreloadExecutionsSuccessExecutions {
    pub ali_uid: Option<String>,
    pub end_time: Option<String>,
    pub id: Option<String>,
    pub interval: Option<i64>,
    pub job_id: Option<String>,
    pub slice_len: Option<i64>,
    pub start_time: Option<String>,
    pub status: Option<String>,
}
model! { CreateScheduledPreloadExecutionsSuccessExecutions {
    0 "AliUid" ali_uid: String, 1 "EndTime" end_time: String, 2 "Id" id: String, 3 "Interval" interval: i64,
    4 "JobId" job_id: String, 5 "SliceLen" slice_len: i64, 6 "StartTime" start_time: String, 7 "Status" status: String
} }

/// Creates scheduled preload job: `CreateScheduledPreloadJob` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/CreateScheduledPreloadJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScheduledPreloadJob {
    /// Required.
    pub insert_way: String,
    /// Required. 1 to 128 characters.
    pub name: String,
    pub oss_url: Option<String>,
    /// Required.
    pub site_id: i64,
    pub url_list: Option<String>,
}
operation! { CreateScheduledPreloadJob(insert_way: String, name: String, site_id: i64)
    "CreateScheduledPreloadJob" -> CreateScheduledPreloadJobOutput {
    0 "InsertWay" insert_way, 1 "Name" name, 2 "OssUrl" oss_url: String, 3 "SiteId" site_id,
    4 "UrlList" url_list: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`CreateScheduledPreloadJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScheduledPreloadJobOutput {
    pub ali_uid: Option<String>,
    pub created_at: Option<String>,
    pub domains: Option<String>,
    pub error_info: Option<String>,
    pub failed_file_oss: Option<String>,
    pub file_id: Option<String>,
    pub id: Option<String>,
    pub insert_way: Option<String>,
    pub name: Option<String>,
    pub site_id: Option<i64>,
    pub task_submitted: Option<i64>,
    pub task_type: Option<String>,
    pub url_count: Option<i64>,
    pub url_submitted: Option<i64>,
}
model! { CreateScheduledPreloadJobOutput {
    0 "AliUid" ali_uid: String, 1 "CreatedAt" created_at: String, 2 "Domains" domains: String,
    3 "ErrorInfo" error_info: String, 4 "FailedFileOss" failed_file_oss: String, 5 "FileId" file_id: String,
    6 "Id" id: String, 7 "InsertWay" insert_way: String, 8 "Name" name: String, 9 "SiteId" site_id: i64,
    10 "TaskSubmitted" task_submitted: i64, 11 "TaskType" task_type: String, 12 "UrlCount" url_count: i64,
    13 "UrlSubmitted" url_submitted: i64
} }

/// Creates site: `CreateSite` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/CreateSite>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSite {
    /// Required.
    pub access_type: String,
    /// Required.
    pub coverage: String,
    /// Required.
    pub instance_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner: Option<i64>,
    /// Required.
    pub site_name: String,
}
operation! { CreateSite(access_type: String, coverage: String, instance_id: String, site_name: String)
    "CreateSite" -> CreateSiteOutput {
    0 "AccessType" access_type, 1 "Coverage" coverage, 2 "InstanceId" instance_id,
    3 "ResourceGroupId" resource_group_id: String, 4 "ResourceOwner" resource_owner: i64, 5 "SiteName" site_name
} }

/// Response of [`CreateSite`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSiteOutput {
    pub name_server_list: Option<String>,
    pub site_id: Option<i64>,
    pub verify_code: Option<String>,
}
model! { CreateSiteOutput {
    0 "NameServerList" name_server_list: String, 1 "SiteId" site_id: i64, 2 "VerifyCode" verify_code: String
} }

/// Creates site custom log: `CreateSiteCustomLog` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/CreateSiteCustomLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSiteCustomLog {
    pub cookies: Option<Vec<String>>,
    pub request_headers: Option<Vec<String>>,
    pub response_headers: Option<Vec<String>>,
    pub site_id: Option<i64>,
}
operation! { CreateSiteCustomLog() "CreateSiteCustomLog" -> Empty {
    0 "Cookies" cookies: Vec<String>, 1 "RequestHeaders" request_headers: Vec<String>,
    2 "ResponseHeaders" response_headers: Vec<String>, 3 "SiteId" site_id: i64
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`CreateSiteCustomLog`]: empty.
pub type CreateSiteCustomLogOutput = Empty;

/// Creates site delivery task: `CreateSiteDeliveryTask` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/CreateSiteDeliveryTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSiteDeliveryTask {
    /// Required.
    pub business_type: String,
    pub data_center: Option<String>,
    /// Required.
    pub delivery_type: String,
    pub discard_rate: Option<f64>,
    /// Required.
    pub field_name: String,
    pub filter_ver: Option<String>,
    pub http_delivery: Option<CreateSiteDeliveryTaskHttpDelivery>,
    pub kafka_delivery: Option<CreateSiteDeliveryTaskKafkaDelivery>,
    pub oss_delivery: Option<CreateSiteDeliveryTaskOssDelivery>,
    pub s3_delivery: Option<CreateSiteDeliveryTaskS3Delivery>,
    /// Required.
    pub site_id: i64,
    pub sls_delivery: Option<CreateSiteDeliveryTaskSlsDelivery>,
    /// Required.
    pub task_name: String,
}

/// Arguments of [`CreateSiteDeliveryTask::new`].
pub struct CreateSiteDeliveryTaskRequired {
    pub business_type: String,
    pub delivery_type: String,
    pub field_name: String,
    pub site_id: i64,
    pub task_name: String,
}
operation! {
    CreateSiteDeliveryTask { CreateSiteDeliveryTaskRequired: business_type, delivery_type, field_name, site_id, task_name }
    "CreateSiteDeliveryTask" -> CreateSiteDeliveryTaskOutput {
    0 "BusinessType" business_type, 1 "DataCenter" data_center: String, 2 "DeliveryType" delivery_type,
    3 "DiscardRate" discard_rate: f64, 4 "FieldName" field_name, 5 "FilterVer" filter_ver: String,
    6 "HttpDelivery" http_delivery: CreateSiteDeliveryTaskHttpDelivery,
    7 "KafkaDelivery" kafka_delivery: CreateSiteDeliveryTaskKafkaDelivery,
    8 "OssDelivery" oss_delivery: CreateSiteDeliveryTaskOssDelivery,
    9 "S3Delivery" s3_delivery: CreateSiteDeliveryTaskS3Delivery, 10 "SiteId" site_id,
    11 "SlsDelivery" sls_delivery: CreateSiteDeliveryTaskSlsDelivery, 12 "TaskName" task_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::Json),
    Mark::new(7, Location::Body, Style::Json),
    Mark::new(8, Location::Body, Style::Json),
    Mark::new(9, Location::Body, Style::Json),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::Json),
    Mark::new(12, Location::Body, Style::None)
] }

/// In the request of [`CreateSiteDeliveryTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSiteDeliveryTaskHttpDelivery {
    pub compress: Option<String>,
    pub dest_url: Option<String>,
    pub header_param: Option<BTreeMap<String, HttpDeliveryHeaderParamValue>>,
    pub last_log_split: Option<bool>,
    pub log_body_prefix: Option<String>,
    pub log_body_suffix: Option<String>,
    pub log_split: Option<bool>,
    pub log_split_words: Option<String>,
    pub max_batch_mb: Option<i64>,
    pub max_batch_size: Option<i64>,
    pub max_retry: Option<i64>,
    pub query_param: Option<BTreeMap<String, HttpDeliveryQueryParamValue>>,
    pub standard_auth_on: Option<bool>,
    pub standard_auth_param: Option<CreateSiteDeliveryTaskStandardAuthParam>,
    pub transform_timeout: Option<i64>,
}
input! { CreateSiteDeliveryTaskHttpDelivery() {
    0 "Compress" compress: String, 1 "DestUrl" dest_url: String,
    2 "HeaderParam" header_param: BTreeMap<String, HttpDeliveryHeaderParamValue>, 3 "LastLogSplit" last_log_split: bool,
    4 "LogBodyPrefix" log_body_prefix: String, 5 "LogBodySuffix" log_body_suffix: String, 6 "LogSplit" log_split: bool,
    7 "LogSplitWords" log_split_words: String, 8 "MaxBatchMB" max_batch_mb: i64, 9 "MaxBatchSize" max_batch_size: i64,
    10 "MaxRetry" max_retry: i64, 11 "QueryParam" query_param: BTreeMap<String, HttpDeliveryQueryParamValue>,
    12 "StandardAuthOn" standard_auth_on: bool,
    13 "StandardAuthParam" standard_auth_param: CreateSiteDeliveryTaskStandardAuthParam,
    14 "TransformTimeout" transform_timeout: i64
} }

/// In the request of [`CreateSiteDeliveryTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpDeliveryHeaderParamValue {
    pub static_value: Option<String>,
}
input! { HttpDeliveryHeaderParamValue() {
    0 "StaticValue" static_value: String
} }

/// In the request of [`CreateSiteDeliveryTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpDeliveryQueryParamValue {
    pub static_value: Option<String>,
}
input! { HttpDeliveryQueryParamValue() {
    0 "StaticValue" static_value: String
} }

/// In the request of [`CreateSiteDeliveryTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSiteDeliveryTaskStandardAuthParam {
    pub expired_time: Option<i64>,
    /// Secret.
    pub private_key: Option<Secret>,
    pub url_path: Option<String>,
}
input! { CreateSiteDeliveryTaskStandardAuthParam() {
    0 "ExpiredTime" expired_time: i64, 1 "PrivateKey" private_key: Secret, 2 "UrlPath" url_path: String
} }

/// In the request of [`CreateSiteDeliveryTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSiteDeliveryTaskKafkaDelivery {
    pub balancer: Option<String>,
    pub brokers: Option<Vec<String>>,
    pub compress: Option<String>,
    pub machanism_type: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub topic: Option<String>,
    pub use_tls: Option<bool>,
    pub user_auth: Option<bool>,
    pub user_name: Option<String>,
}
input! { CreateSiteDeliveryTaskKafkaDelivery() {
    0 "Balancer" balancer: String, 1 "Brokers" brokers: Vec<String>, 2 "Compress" compress: String,
    3 "MachanismType" machanism_type: String, 4 "Password" password: Secret, 5 "Topic" topic: String,
    6 "UseTLS" use_tls: bool, 7 "UserAuth" user_auth: bool, 8 "UserName" user_name: String
} }

/// In the request of [`CreateSiteDeliveryTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSiteDeliveryTaskOssDelivery {
    pub aliuid: Option<String>,
    pub bucket_name: Option<String>,
    pub prefix_path: Option<String>,
    pub region: Option<String>,
}
input! { CreateSiteDeliveryTaskOssDelivery() {
    0 "Aliuid" aliuid: String, 1 "BucketName" bucket_name: String, 2 "PrefixPath" prefix_path: String,
    3 "Region" region: String
} }

/// In the request of [`CreateSiteDeliveryTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSiteDeliveryTaskS3Delivery {
    pub access_key: Option<String>,
    pub bucket_path: Option<String>,
    pub endpoint: Option<String>,
    pub prefix_path: Option<String>,
    pub region: Option<String>,
    pub s3_cmpt: Option<bool>,
    /// Secret.
    pub secret_key: Option<Secret>,
    pub server_side_encryption: Option<bool>,
    pub vertify_type: Option<String>,
}
input! { CreateSiteDeliveryTaskS3Delivery() {
    0 "AccessKey" access_key: String, 1 "BucketPath" bucket_path: String, 2 "Endpoint" endpoint: String,
    3 "PrefixPath" prefix_path: String, 4 "Region" region: String, 5 "S3Cmpt" s3_cmpt: bool,
    6 "SecretKey" secret_key: Secret, 7 "ServerSideEncryption" server_side_encryption: bool,
    8 "VertifyType" vertify_type: String
} }

/// In the request of [`CreateSiteDeliveryTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSiteDeliveryTaskSlsDelivery {
    pub sls_log_store: Option<String>,
    pub sls_project: Option<String>,
    pub sls_region: Option<String>,
}
input! { CreateSiteDeliveryTaskSlsDelivery() {
    0 "SLSLogStore" sls_log_store: String, 1 "SLSProject" sls_project: String, 2 "SLSRegion" sls_region: String
} }

/// Response of [`CreateSiteDeliveryTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSiteDeliveryTaskOutput {
    pub data_center: Option<String>,
    pub site_id: Option<i64>,
    pub task_name: Option<String>,
}
model! { CreateSiteDeliveryTaskOutput {
    0 "DataCenter" data_center: String, 1 "SiteId" site_id: i64, 2 "TaskName" task_name: String
} }

/// Creates slr role for realtime log: `CreateSlrRoleForRealtimeLog` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/CreateSlrRoleForRealtimeLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSlrRoleForRealtimeLog {}
operation! { CreateSlrRoleForRealtimeLog() "CreateSlrRoleForRealtimeLog" -> Empty {} }

/// Response of [`CreateSlrRoleForRealtimeLog`]: empty.
pub type CreateSlrRoleForRealtimeLogOutput = Empty;

/// Creates transport layer application: `CreateTransportLayerApplication` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/CreateTransportLayerApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTransportLayerApplication {
    pub cross_border_optimization: Option<String>,
    pub ip_access_rule: Option<String>,
    pub ipv6: Option<String>,
    pub keep_alive_protection: Option<String>,
    /// Required.
    pub record_name: String,
    /// Required.
    pub rules: Vec<CreateTransportLayerApplicationRules>,
    /// Required.
    pub site_id: i64,
    pub static_ip: Option<String>,
}
operation! {
    CreateTransportLayerApplication(record_name: String, rules: Vec<CreateTransportLayerApplicationRules>, site_id: i64)
    "CreateTransportLayerApplication" -> CreateTransportLayerApplicationOutput {
    0 "CrossBorderOptimization" cross_border_optimization: String, 1 "IpAccessRule" ip_access_rule: String,
    2 "Ipv6" ipv6: String, 3 "KeepAliveProtection" keep_alive_protection: String, 4 "RecordName" record_name,
    5 "Rules" rules, 6 "SiteId" site_id, 7 "StaticIp" static_ip: String
} [
    Mark::new(5, Location::Default, Style::Json)
] }

/// In the request of [`CreateTransportLayerApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTransportLayerApplicationRules {
    /// Required.
    pub client_ip_pass_through_mode: Option<String>,
    pub comment: Option<String>,
    /// Required.
    pub edge_port: Option<String>,
    /// Required.
    pub protocol: Option<String>,
    /// Required.
    pub source: Option<String>,
    /// Required.
    pub source_port: Option<String>,
    /// Required.
    pub source_type: Option<String>,
}

/// Arguments of [`CreateTransportLayerApplicationRules::new`].
pub struct CreateTransportLayerApplicationRulesRequired {
    pub client_ip_pass_through_mode: String,
    pub edge_port: String,
    pub protocol: String,
    pub source: String,
    pub source_port: String,
    pub source_type: String,
}
input! {
    CreateTransportLayerApplicationRules { CreateTransportLayerApplicationRulesRequired: client_ip_pass_through_mode, edge_port, protocol, source, source_port, source_type } {
    0 "ClientIPPassThroughMode" client_ip_pass_through_mode: String, 1 "Comment" comment: String,
    2 "EdgePort" edge_port: String, 3 "Protocol" protocol: String, 4 "Source" source: String,
    5 "SourcePort" source_port: String, 6 "SourceType" source_type: String
} }

/// Response of [`CreateTransportLayerApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTransportLayerApplicationOutput {
    pub application_id: Option<i64>,
}
model! { CreateTransportLayerApplicationOutput {
    0 "ApplicationId" application_id: i64
} }

/// Creates url observation: `CreateUrlObservation` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/CreateUrlObservation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUrlObservation {
    /// Required.
    pub sdk_type: String,
    /// Required.
    pub site_id: i64,
    /// Required.
    pub url: String,
}
operation! { CreateUrlObservation(sdk_type: String, site_id: i64, url: String)
    "CreateUrlObservation" -> CreateUrlObservationOutput {
    0 "SdkType" sdk_type, 1 "SiteId" site_id, 2 "Url" url
} }

/// Response of [`CreateUrlObservation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUrlObservationOutput {
    pub config_id: Option<i64>,
}
model! { CreateUrlObservationOutput {
    0 "ConfigId" config_id: i64
} }

/// Creates user delivery task: `CreateUserDeliveryTask` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/CreateUserDeliveryTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserDeliveryTask {
    /// Required.
    pub business_type: String,
    pub data_center: Option<String>,
    /// Required.
    pub delivery_type: String,
    pub details: Option<String>,
    pub discard_rate: Option<f64>,
    /// Required.
    pub field_name: String,
    pub filter_ver: Option<String>,
    pub http_delivery: Option<CreateUserDeliveryTaskHttpDelivery>,
    pub kafka_delivery: Option<CreateUserDeliveryTaskKafkaDelivery>,
    pub oss_delivery: Option<CreateUserDeliveryTaskOssDelivery>,
    pub s3_delivery: Option<CreateUserDeliveryTaskS3Delivery>,
    pub sls_delivery: Option<CreateUserDeliveryTaskSlsDelivery>,
    /// Required.
    pub task_name: String,
}
operation! {
    CreateUserDeliveryTask(business_type: String, delivery_type: String, field_name: String, task_name: String)
    "CreateUserDeliveryTask" -> CreateUserDeliveryTaskOutput {
    0 "BusinessType" business_type, 1 "DataCenter" data_center: String, 2 "DeliveryType" delivery_type,
    3 "Details" details: String, 4 "DiscardRate" discard_rate: f64, 5 "FieldName" field_name,
    6 "FilterVer" filter_ver: String, 7 "HttpDelivery" http_delivery: CreateUserDeliveryTaskHttpDelivery,
    8 "KafkaDelivery" kafka_delivery: CreateUserDeliveryTaskKafkaDelivery,
    9 "OssDelivery" oss_delivery: CreateUserDeliveryTaskOssDelivery,
    10 "S3Delivery" s3_delivery: CreateUserDeliveryTaskS3Delivery,
    11 "SlsDelivery" sls_delivery: CreateUserDeliveryTaskSlsDelivery, 12 "TaskName" task_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::Json),
    Mark::new(8, Location::Body, Style::Json),
    Mark::new(9, Location::Body, Style::Json),
    Mark::new(10, Location::Body, Style::Json),
    Mark::new(11, Location::Body, Style::Json),
    Mark::new(12, Location::Body, Style::None)
] }

/// In the request of [`CreateUserDeliveryTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserDeliveryTaskHttpDelivery {
    pub compress: Option<String>,
    pub dest_url: Option<String>,
    pub header_param: Option<BTreeMap<String, HttpDeliveryHeaderParamValue>>,
    pub last_log_split: Option<bool>,
    pub log_body_prefix: Option<String>,
    pub log_body_suffix: Option<String>,
    pub log_split: Option<bool>,
    pub log_split_words: Option<String>,
    pub max_batch_mb: Option<i64>,
    pub max_batch_size: Option<i64>,
    pub max_retry: Option<i64>,
    pub query_param: Option<BTreeMap<String, HttpDeliveryQueryParamValue>>,
    pub standard_auth_on: Option<bool>,
    pub standard_auth_param: Option<CreateUserDeliveryTaskStandardAuthParam>,
    pub transform_timeout: Option<i64>,
}
input! { CreateUserDeliveryTaskHttpDelivery() {
    0 "Compress" compress: String, 1 "DestUrl" dest_url: String,
    2 "HeaderParam" header_param: BTreeMap<String, HttpDeliveryHeaderParamValue>, 3 "LastLogSplit" last_log_split: bool,
    4 "LogBodyPrefix" log_body_prefix: String, 5 "LogBodySuffix" log_body_suffix: String, 6 "LogSplit" log_split: bool,
    7 "LogSplitWords" log_split_words: String, 8 "MaxBatchMB" max_batch_mb: i64, 9 "MaxBatchSize" max_batch_size: i64,
    10 "MaxRetry" max_retry: i64, 11 "QueryParam" query_param: BTreeMap<String, HttpDeliveryQueryParamValue>,
    12 "StandardAuthOn" standard_auth_on: bool,
    13 "StandardAuthParam" standard_auth_param: CreateUserDeliveryTaskStandardAuthParam,
    14 "TransformTimeout" transform_timeout: i64
} }

/// In the request of [`CreateUserDeliveryTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserDeliveryTaskStandardAuthParam {
    pub expired_time: Option<i64>,
    /// Secret.
    pub private_key: Option<Secret>,
    pub url_path: Option<String>,
}
input! { CreateUserDeliveryTaskStandardAuthParam() {
    0 "ExpiredTime" expired_time: i64, 1 "PrivateKey" private_key: Secret, 2 "UrlPath" url_path: String
} }

/// In the request of [`CreateUserDeliveryTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserDeliveryTaskKafkaDelivery {
    pub balancer: Option<String>,
    pub brokers: Option<Vec<String>>,
    pub compress: Option<String>,
    pub machanism_type: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub topic: Option<String>,
    pub use_tls: Option<bool>,
    pub user_auth: Option<bool>,
    pub user_name: Option<String>,
}
input! { CreateUserDeliveryTaskKafkaDelivery() {
    0 "Balancer" balancer: String, 1 "Brokers" brokers: Vec<String>, 2 "Compress" compress: String,
    3 "MachanismType" machanism_type: String, 4 "Password" password: Secret, 5 "Topic" topic: String,
    6 "UseTLS" use_tls: bool, 7 "UserAuth" user_auth: bool, 8 "UserName" user_name: String
} }

/// In the request of [`CreateUserDeliveryTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserDeliveryTaskOssDelivery {
    pub aliuid: Option<String>,
    pub bucket_name: Option<String>,
    pub prefix_path: Option<String>,
    pub region: Option<String>,
}
input! { CreateUserDeliveryTaskOssDelivery() {
    0 "Aliuid" aliuid: String, 1 "BucketName" bucket_name: String, 2 "PrefixPath" prefix_path: String,
    3 "Region" region: String
} }

/// In the request of [`CreateUserDeliveryTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserDeliveryTaskS3Delivery {
    pub access_key: Option<String>,
    pub bucket_path: Option<String>,
    pub endpoint: Option<String>,
    pub prefix_path: Option<String>,
    pub region: Option<String>,
    pub s3_cmpt: Option<bool>,
    /// Secret.
    pub secret_key: Option<Secret>,
    pub server_side_encryption: Option<bool>,
    pub vertify_type: Option<String>,
}
input! { CreateUserDeliveryTaskS3Delivery() {
    0 "AccessKey" access_key: String, 1 "BucketPath" bucket_path: String, 2 "Endpoint" endpoint: String,
    3 "PrefixPath" prefix_path: String, 4 "Region" region: String, 5 "S3Cmpt" s3_cmpt: bool,
    6 "SecretKey" secret_key: Secret, 7 "ServerSideEncryption" server_side_encryption: bool,
    8 "VertifyType" vertify_type: String
} }

/// In the request of [`CreateUserDeliveryTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserDeliveryTaskSlsDelivery {
    pub sls_log_store: Option<String>,
    pub sls_project: Option<String>,
    pub sls_region: Option<String>,
}
input! { CreateUserDeliveryTaskSlsDelivery() {
    0 "SLSLogStore" sls_log_store: String, 1 "SLSProject" sls_project: String, 2 "SLSRegion" sls_region: String
} }

/// Response of [`CreateUserDeliveryTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserDeliveryTaskOutput {
    pub data_center: Option<String>,
    pub status: Option<String>,
    pub task_name: Option<String>,
}
model! { CreateUserDeliveryTaskOutput {
    0 "DataCenter" data_center: String, 1 "Status" status: String, 2 "TaskName" task_name: String
} }

/// Creates user waf ruleset: `CreateUserWafRuleset` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/CreateUserWafRuleset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserWafRuleset {
    /// Required.
    pub instance_id: String,
    pub description: Option<String>,
    /// Required.
    pub expression: String,
    /// Required.
    pub name: String,
    /// Required.
    pub phase: String,
    pub rules: Option<Vec<WafRuleConfig>>,
    pub shared: Option<WafBatchRuleShared>,
    /// Required.
    pub status: String,
}

/// Arguments of [`CreateUserWafRuleset::new`].
pub struct CreateUserWafRulesetRequired {
    pub instance_id: String,
    pub expression: String,
    pub name: String,
    pub phase: String,
    pub status: String,
}
operation! { CreateUserWafRuleset { CreateUserWafRulesetRequired: instance_id, expression, name, phase, status }
    "CreateUserWafRuleset" -> CreateUserWafRulesetOutput {
    0 "InstanceId" instance_id, 1 "Description" description: String, 2 "Expression" expression, 3 "Name" name,
    4 "Phase" phase, 5 "Rules" rules: Vec<WafRuleConfig>, 6 "Shared" shared: WafBatchRuleShared, 7 "Status" status
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::Json),
    Mark::new(6, Location::Body, Style::Json),
    Mark::new(7, Location::Body, Style::None)
] }

/// Response of [`CreateUserWafRuleset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserWafRulesetOutput {
    pub id: Option<i64>,
    pub rule_ids: Vec<i64>,
}
model! { CreateUserWafRulesetOutput {
    0 "Id" id: i64, 1 "RuleIds" rule_ids: Vec<i64>
} }

/// Creates video processing: `CreateVideoProcessing` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/CreateVideoProcessing>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVideoProcessing {
    pub flv_seek_end: Option<String>,
    pub flv_seek_start: Option<String>,
    pub flv_video_seek_mode: Option<String>,
    pub mp4_seek_end: Option<String>,
    pub mp4_seek_start: Option<String>,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<i64>,
    /// Required.
    pub site_id: i64,
    pub site_version: Option<i64>,
    pub video_seek_enable: Option<String>,
}
operation! { CreateVideoProcessing(site_id: i64) "CreateVideoProcessing" -> CreateVideoProcessingOutput {
    0 "FlvSeekEnd" flv_seek_end: String, 1 "FlvSeekStart" flv_seek_start: String,
    2 "FlvVideoSeekMode" flv_video_seek_mode: String, 3 "Mp4SeekEnd" mp4_seek_end: String,
    4 "Mp4SeekStart" mp4_seek_start: String, 5 "Rule" rule: String, 6 "RuleEnable" rule_enable: String,
    7 "RuleName" rule_name: String, 8 "Sequence" sequence: i64, 9 "SiteId" site_id, 10 "SiteVersion" site_version: i64,
    11 "VideoSeekEnable" video_seek_enable: String
} }

/// Response of [`CreateVideoProcessing`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVideoProcessingOutput {
    pub config_id: Option<i64>,
}
model! { CreateVideoProcessingOutput {
    0 "ConfigId" config_id: i64
} }

/// Creates waf rule: `CreateWafRule` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/CreateWafRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWafRule {
    /// Required.
    pub site_id: i64,
    pub site_version: Option<i64>,
    pub config: Option<WafRuleConfig>,
    /// Required.
    pub phase: String,
    /// At least 1.
    pub ruleset_id: Option<i64>,
}
operation! { CreateWafRule(site_id: i64, phase: String) "CreateWafRule" -> CreateWafRuleOutput {
    0 "SiteId" site_id, 1 "SiteVersion" site_version: i64, 2 "Config" config: WafRuleConfig, 3 "Phase" phase,
    4 "RulesetId" ruleset_id: i64
} [
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`CreateWafRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWafRuleOutput {
    pub id: Option<i64>,
    pub ruleset_id: Option<i64>,
}
model! { CreateWafRuleOutput {
    0 "Id" id: i64, 1 "RulesetId" ruleset_id: i64
} }

/// Creates waf ruleset: `CreateWafRuleset` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/CreateWafRuleset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWafRuleset {
    /// Required.
    pub site_id: i64,
    pub site_version: Option<i64>,
    pub name: Option<String>,
    /// Required.
    pub phase: String,
}
operation! { CreateWafRuleset(site_id: i64, phase: String) "CreateWafRuleset" -> CreateWafRulesetOutput {
    0 "SiteId" site_id, 1 "SiteVersion" site_version: i64, 2 "Name" name: String, 3 "Phase" phase
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`CreateWafRuleset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWafRulesetOutput {
    pub id: Option<i64>,
}
model! { CreateWafRulesetOutput {
    0 "Id" id: i64
} }

/// Creates waiting room: `CreateWaitingRoom` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/CreateWaitingRoom>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWaitingRoom {
    /// Required.
    pub cookie_name: String,
    pub custom_page_html: Option<String>,
    pub description: Option<String>,
    pub disable_session_renewal_enable: Option<String>,
    /// Required.
    pub enable: String,
    /// Required.
    pub host_name_and_path: Vec<CreateWaitingRoomHostNameAndPath>,
    pub json_response_enable: Option<String>,
    pub language: Option<String>,
    /// Required.
    pub name: String,
    /// Required.
    pub new_users_per_minute: String,
    pub queue_all_enable: Option<String>,
    /// Required.
    pub queuing_method: String,
    /// Required.
    pub queuing_status_code: String,
    /// Required.
    pub session_duration: String,
    /// Required.
    pub site_id: i64,
    /// Required.
    pub total_active_users: String,
    /// Required.
    pub waiting_room_type: String,
}

/// Arguments of [`CreateWaitingRoom::new`].
pub struct CreateWaitingRoomRequired {
    pub cookie_name: String,
    pub enable: String,
    pub host_name_and_path: Vec<CreateWaitingRoomHostNameAndPath>,
    pub name: String,
    pub new_users_per_minute: String,
    pub queuing_method: String,
    pub queuing_status_code: String,
    pub session_duration: String,
    pub site_id: i64,
    pub total_active_users: String,
    pub waiting_room_type: String,
}
operation! {
    CreateWaitingRoom { CreateWaitingRoomRequired: cookie_name, enable, host_name_and_path, name, new_users_per_minute, queuing_method, queuing_status_code, session_duration, site_id, total_active_users, waiting_room_type }
    "CreateWaitingRoom" -> CreateWaitingRoomOutput {
    0 "CookieName" cookie_name, 1 "CustomPageHtml" custom_page_html: String, 2 "Description" description: String,
    3 "DisableSessionRenewalEnable" disable_session_renewal_enable: String, 4 "Enable" enable,
    5 "HostNameAndPath" host_name_and_path, 6 "JsonResponseEnable" json_response_enable: String,
    7 "Language" language: String, 8 "Name" name, 9 "NewUsersPerMinute" new_users_per_minute,
    10 "QueueAllEnable" queue_all_enable: String, 11 "QueuingMethod" queuing_method,
    12 "QueuingStatusCode" queuing_status_code, 13 "SessionDuration" session_duration, 14 "SiteId" site_id,
    15 "TotalActiveUsers" total_active_users, 16 "WaitingRoomType" waiting_room_type
} [
    Mark::new(5, Location::Default, Style::Json)
] }

/// In the request of [`CreateWaitingRoom`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWaitingRoomHostNameAndPath {
    /// Required.
    pub domain: Option<String>,
    /// Required.
    pub path: Option<String>,
    /// Required.
    pub subdomain: Option<String>,
}
input! { CreateWaitingRoomHostNameAndPath(domain: String, path: String, subdomain: String) {
    0 "Domain" domain: String, 1 "Path" path: String, 2 "Subdomain" subdomain: String
} }

/// Response of [`CreateWaitingRoom`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWaitingRoomOutput {
    pub waiting_room_id: Option<String>,
}
model! { CreateWaitingRoomOutput {
    0 "WaitingRoomId" waiting_room_id: String
} }

/// Creates waiting room event: `CreateWaitingRoomEvent` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/CreateWaitingRoomEvent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWaitingRoomEvent {
    pub custom_page_html: Option<String>,
    pub description: Option<String>,
    pub disable_session_renewal_enable: Option<String>,
    /// Required.
    pub enable: String,
    /// Required.
    pub end_time: String,
    pub json_response_enable: Option<String>,
    pub language: Option<String>,
    /// Required.
    pub name: String,
    /// Required.
    pub new_users_per_minute: String,
    pub pre_queue_enable: Option<String>,
    pub pre_queue_start_time: Option<String>,
    /// Required.
    pub queuing_method: String,
    /// Required.
    pub queuing_status_code: String,
    pub random_pre_queue_enable: Option<String>,
    /// Required.
    pub session_duration: String,
    /// Required.
    pub site_id: i64,
    /// Required.
    pub start_time: String,
    /// Required.
    pub total_active_users: String,
    pub waiting_room_id: Option<String>,
    /// Required.
    pub waiting_room_type: String,
}

/// Arguments of [`CreateWaitingRoomEvent::new`].
pub struct CreateWaitingRoomEventRequired {
    pub enable: String,
    pub end_time: String,
    pub name: String,
    pub new_users_per_minute: String,
    pub queuing_method: String,
    pub queuing_status_code: String,
    pub session_duration: String,
    pub site_id: i64,
    pub start_time: String,
    pub total_active_users: String,
    pub waiting_room_type: String,
}
operation! {
    CreateWaitingRoomEvent { CreateWaitingRoomEventRequired: enable, end_time, name, new_users_per_minute, queuing_method, queuing_status_code, session_duration, site_id, start_time, total_active_users, waiting_room_type }
    "CreateWaitingRoomEvent" -> CreateWaitingRoomEventOutput {
    0 "CustomPageHtml" custom_page_html: String, 1 "Description" description: String,
    2 "DisableSessionRenewalEnable" disable_session_renewal_enable: String, 3 "Enable" enable, 4 "EndTime" end_time,
    5 "JsonResponseEnable" json_response_enable: String, 6 "Language" language: String, 7 "Name" name,
    8 "NewUsersPerMinute" new_users_per_minute, 9 "PreQueueEnable" pre_queue_enable: String,
    10 "PreQueueStartTime" pre_queue_start_time: String, 11 "QueuingMethod" queuing_method,
    12 "QueuingStatusCode" queuing_status_code, 13 "RandomPreQueueEnable" random_pre_queue_enable: String,
    14 "SessionDuration" session_duration, 15 "SiteId" site_id, 16 "StartTime" start_time,
    17 "TotalActiveUsers" total_active_users, 18 "WaitingRoomId" waiting_room_id: String,
    19 "WaitingRoomType" waiting_room_type
} }

/// Response of [`CreateWaitingRoomEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWaitingRoomEventOutput {
    pub waiting_room_event_id: Option<i64>,
}
model! { CreateWaitingRoomEventOutput {
    0 "WaitingRoomEventId" waiting_room_event_id: i64
} }

/// Creates waiting room rule: `CreateWaitingRoomRule` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/CreateWaitingRoomRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWaitingRoomRule {
    /// Required.
    pub rule: String,
    /// Required.
    pub rule_enable: String,
    /// Required.
    pub rule_name: String,
    /// Required.
    pub site_id: i64,
    /// Required.
    pub waiting_room_id: String,
}

/// Arguments of [`CreateWaitingRoomRule::new`].
pub struct CreateWaitingRoomRuleRequired {
    pub rule: String,
    pub rule_enable: String,
    pub rule_name: String,
    pub site_id: i64,
    pub waiting_room_id: String,
}
operation! {
    CreateWaitingRoomRule { CreateWaitingRoomRuleRequired: rule, rule_enable, rule_name, site_id, waiting_room_id }
    "CreateWaitingRoomRule" -> CreateWaitingRoomRuleOutput {
    0 "Rule" rule, 1 "RuleEnable" rule_enable, 2 "RuleName" rule_name, 3 "SiteId" site_id,
    4 "WaitingRoomId" waiting_room_id
} }

/// Response of [`CreateWaitingRoomRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWaitingRoomRuleOutput {
    pub waiting_room_rule_id: Option<i64>,
}
model! { CreateWaitingRoomRuleOutput {
    0 "WaitingRoomRuleId" waiting_room_rule_id: i64
} }

/// Deactivates version management: `DeactivateVersionManagement` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DeactivateVersionManagement>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeactivateVersionManagement {
    /// Required.
    pub site_id: i64,
}
operation! { DeactivateVersionManagement(site_id: i64) "DeactivateVersionManagement" -> Empty {
    0 "SiteId" site_id
} }

/// Response of [`DeactivateVersionManagement`]: empty.
pub type DeactivateVersionManagementOutput = Empty;

/// Deletes cache rule: `DeleteCacheRule` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DeleteCacheRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCacheRule {
    /// Required.
    pub config_id: i64,
    /// Required.
    pub site_id: i64,
}
operation! { DeleteCacheRule(config_id: i64, site_id: i64) "DeleteCacheRule" -> Empty {
    0 "ConfigId" config_id, 1 "SiteId" site_id
} }

/// Response of [`DeleteCacheRule`]: empty.
pub type DeleteCacheRuleOutput = Empty;

/// Deletes certificate: `DeleteCertificate` of `esa` 2024-09-10.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DeleteCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCertificate {
    /// Required.
    pub id: String,
    /// Required.
    pub site_id: i64,
}
operation! { DeleteCertificate(id: String, site_id: i64) "DeleteCertificate" -> DeleteCertificateOutput {
    0 "Id" id, 1 "SiteId" site_id
} { method: "GET", } }

/// Response of [`DeleteCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCertificateOutput {
    pub id: Option<String>,
    pub site_id: Option<i64>,
    pub site_name: Option<String>,
}
model! { DeleteCertificateOutput {
    0 "Id" id: String, 1 "SiteId" site_id: i64, 2 "SiteName" site_name: String
} }

/// Deletes client ca certificate: `DeleteClientCaCertificate` of `esa` 2024-09-10.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DeleteClientCaCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClientCaCertificate {
    /// Required.
    pub id: String,
    /// Required.
    pub site_id: i64,
}
operation! { DeleteClientCaCertificate(id: String, site_id: i64)
    "DeleteClientCaCertificate" -> DeleteClientCaCertificateOutput {
    0 "Id" id, 1 "SiteId" site_id
} { method: "GET", } }

/// Response of [`DeleteClientCaCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClientCaCertificateOutput {
    pub id: Option<String>,
    pub site_id: Option<i64>,
    pub site_name: Option<String>,
}
model! { DeleteClientCaCertificateOutput {
    0 "Id" id: String, 1 "SiteId" site_id: i64, 2 "SiteName" site_name: String
} }

/// Deletes client certificate: `DeleteClientCertificate` of `esa` 2024-09-10.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DeleteClientCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClientCertificate {
    /// Required.
    pub id: String,
    /// Required.
    pub site_id: i64,
}
operation! { DeleteClientCertificate(id: String, site_id: i64)
    "DeleteClientCertificate" -> DeleteClientCertificateOutput {
    0 "Id" id, 1 "SiteId" site_id
} { method: "GET", } }

/// Response of [`DeleteClientCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClientCertificateOutput {
    pub id: Option<String>,
    pub site_id: Option<i64>,
    pub site_name: Option<String>,
}
model! { DeleteClientCertificateOutput {
    0 "Id" id: String, 1 "SiteId" site_id: i64, 2 "SiteName" site_name: String
} }

/// Deletes compression rule: `DeleteCompressionRule` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DeleteCompressionRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCompressionRule {
    /// Required.
    pub config_id: i64,
    /// Required.
    pub site_id: i64,
}
operation! { DeleteCompressionRule(config_id: i64, site_id: i64) "DeleteCompressionRule" -> Empty {
    0 "ConfigId" config_id, 1 "SiteId" site_id
} }

/// Response of [`DeleteCompressionRule`]: empty.
pub type DeleteCompressionRuleOutput = Empty;

/// Deletes custom hostname: `DeleteCustomHostname` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DeleteCustomHostname>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomHostname {
    /// Required.
    pub hostname_id: i64,
}
operation! { DeleteCustomHostname(hostname_id: i64) "DeleteCustomHostname" -> Empty {
    0 "HostnameId" hostname_id
} }

/// Response of [`DeleteCustomHostname`]: empty.
pub type DeleteCustomHostnameOutput = Empty;

/// Deletes custom response code rule: `DeleteCustomResponseCodeRule` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DeleteCustomResponseCodeRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomResponseCodeRule {
    /// Required.
    pub config_id: i64,
    /// Required.
    pub site_id: i64,
}
operation! { DeleteCustomResponseCodeRule(config_id: i64, site_id: i64) "DeleteCustomResponseCodeRule" -> Empty {
    0 "ConfigId" config_id, 1 "SiteId" site_id
} }

/// Response of [`DeleteCustomResponseCodeRule`]: empty.
pub type DeleteCustomResponseCodeRuleOutput = Empty;

/// Deletes custom scene policy: `DeleteCustomScenePolicy` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DeleteCustomScenePolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomScenePolicy {
    /// Required. At least 1.
    pub policy_id: i64,
}
operation! { DeleteCustomScenePolicy(policy_id: i64) "DeleteCustomScenePolicy" -> DeleteCustomScenePolicyOutput {
    0 "PolicyId" policy_id
} }

/// Response of [`DeleteCustomScenePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomScenePolicyOutput {
    pub policy_id: Option<i64>,
}
model! { DeleteCustomScenePolicyOutput {
    0 "PolicyId" policy_id: i64
} }

/// Deletes edge container app: `DeleteEdgeContainerApp` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DeleteEdgeContainerApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEdgeContainerApp {
    pub app_id: Option<String>,
}
operation! { DeleteEdgeContainerApp() "DeleteEdgeContainerApp" -> DeleteEdgeContainerAppOutput {
    0 "AppId" app_id: String
} }

/// Response of [`DeleteEdgeContainerApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEdgeContainerAppOutput {
    pub state: Option<String>,
}
model! { DeleteEdgeContainerAppOutput {
    0 "State" state: String
} }

/// Deletes edge container app image secret: `DeleteEdgeContainerAppImageSecret` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DeleteEdgeContainerAppImageSecret>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEdgeContainerAppImageSecret {
    /// Required.
    pub app_id: String,
    /// Required.
    pub name: String,
}
operation! { DeleteEdgeContainerAppImageSecret(app_id: String, name: String)
    "DeleteEdgeContainerAppImageSecret" -> Empty {
    0 "AppId" app_id, 1 "Name" name
} }

/// Response of [`DeleteEdgeContainerAppImageSecret`]: empty.
pub type DeleteEdgeContainerAppImageSecretOutput = Empty;

/// Deletes edge container app record: `DeleteEdgeContainerAppRecord` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DeleteEdgeContainerAppRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEdgeContainerAppRecord {
    /// Required. 20 to 64 characters.
    pub app_id: String,
    /// Required. At most 1024 characters.
    pub record_name: String,
    pub site_id: Option<i64>,
}
operation! { DeleteEdgeContainerAppRecord(app_id: String, record_name: String) "DeleteEdgeContainerAppRecord" -> Empty {
    0 "AppId" app_id, 1 "RecordName" record_name, 2 "SiteId" site_id: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DeleteEdgeContainerAppRecord`]: empty.
pub type DeleteEdgeContainerAppRecordOutput = Empty;

/// Deletes edge container app version: `DeleteEdgeContainerAppVersion` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DeleteEdgeContainerAppVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEdgeContainerAppVersion {
    /// Required.
    pub app_id: String,
    /// Required.
    pub version_id: String,
}
operation! { DeleteEdgeContainerAppVersion(app_id: String, version_id: String)
    "DeleteEdgeContainerAppVersion" -> Empty {
    0 "AppId" app_id, 1 "VersionId" version_id
} }

/// Response of [`DeleteEdgeContainerAppVersion`]: empty.
pub type DeleteEdgeContainerAppVersionOutput = Empty;

/// Deletes environment: `DeleteEnvironment` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DeleteEnvironment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEnvironment {
    /// Required.
    pub environment_name: String,
    /// Required.
    pub site_id: i64,
}
operation! { DeleteEnvironment(environment_name: String, site_id: i64) "DeleteEnvironment" -> Empty {
    0 "EnvironmentName" environment_name, 1 "SiteId" site_id
} }

/// Response of [`DeleteEnvironment`]: empty.
pub type DeleteEnvironmentOutput = Empty;

/// Deletes http ddos intelligent rule: `DeleteHttpDDoSIntelligentRule` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DeleteHttpDDoSIntelligentRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHttpDDoSIntelligentRule {
    /// Required. At least 1 characters.
    pub record_name: String,
    /// Required. At least 1.
    pub rule_id: i64,
    /// Required. At least 1.
    pub site_id: i64,
}
operation! { DeleteHttpDDoSIntelligentRule(record_name: String, rule_id: i64, site_id: i64)
    "DeleteHttpDDoSIntelligentRule" -> DeleteHttpDDoSIntelligentRuleOutput {
    0 "RecordName" record_name, 1 "RuleId" rule_id, 2 "SiteId" site_id
} }

/// Response of [`DeleteHttpDDoSIntelligentRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHttpDDoSIntelligentRuleOutput {
    pub record_name: Option<String>,
    pub rule_id: Option<i64>,
    pub site_id: Option<i64>,
}
model! { DeleteHttpDDoSIntelligentRuleOutput {
    0 "RecordName" record_name: String, 1 "RuleId" rule_id: i64, 2 "SiteId" site_id: i64
} }

/// Deletes http incoming request header modification rule: `DeleteHttpIncomingRequestHeaderModificationRule` of `esa`
/// 2024-09-10.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/DeleteHttpIncomingRequestHeaderModificationRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHttpIncomingRequestHeaderModificationRule {
    /// Required.
    pub config_id: i64,
    /// Required.
    pub site_id: i64,
}
operation! { DeleteHttpIncomingRequestHeaderModificationRule(config_id: i64, site_id: i64)
    "DeleteHttpIncomingRequestHeaderModificationRule" -> Empty {
    0 "ConfigId" config_id, 1 "SiteId" site_id
} }

/// Response of [`DeleteHttpIncomingRequestHeaderModificationRule`]: empty.
pub type DeleteHttpIncomingRequestHeaderModificationRuleOutput = Empty;

/// Deletes http incoming response header modification rule: `DeleteHttpIncomingResponseHeaderModificationRule` of `esa`
/// 2024-09-10.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/DeleteHttpIncomingResponseHeaderModificationRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHttpIncomingResponseHeaderModificationRule {
    /// Required.
    pub config_id: i64,
    /// Required.
    pub site_id: i64,
}
operation! { DeleteHttpIncomingResponseHeaderModificationRule(config_id: i64, site_id: i64)
    "DeleteHttpIncomingResponseHeaderModificationRule" -> Empty {
    0 "ConfigId" config_id, 1 "SiteId" site_id
} }

/// Response of [`DeleteHttpIncomingResponseHeaderModificationRule`]: empty.
pub type DeleteHttpIncomingResponseHeaderModificationRuleOutput = Empty;

/// Deletes http request header modification rule: `DeleteHttpRequestHeaderModificationRule` of `esa` 2024-09-10.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/DeleteHttpRequestHeaderModificationRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHttpRequestHeaderModificationRule {
    /// Required.
    pub config_id: i64,
    /// Required.
    pub site_id: i64,
}
operation! { DeleteHttpRequestHeaderModificationRule(config_id: i64, site_id: i64)
    "DeleteHttpRequestHeaderModificationRule" -> Empty {
    0 "ConfigId" config_id, 1 "SiteId" site_id
} }

/// Response of [`DeleteHttpRequestHeaderModificationRule`]: empty.
pub type DeleteHttpRequestHeaderModificationRuleOutput = Empty;

/// Deletes http response header modification rule: `DeleteHttpResponseHeaderModificationRule` of `esa` 2024-09-10.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/DeleteHttpResponseHeaderModificationRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHttpResponseHeaderModificationRule {
    /// Required.
    pub config_id: i64,
    /// Required.
    pub site_id: i64,
}
operation! { DeleteHttpResponseHeaderModificationRule(config_id: i64, site_id: i64)
    "DeleteHttpResponseHeaderModificationRule" -> Empty {
    0 "ConfigId" config_id, 1 "SiteId" site_id
} }

/// Response of [`DeleteHttpResponseHeaderModificationRule`]: empty.
pub type DeleteHttpResponseHeaderModificationRuleOutput = Empty;

/// Deletes https application configuration: `DeleteHttpsApplicationConfiguration` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DeleteHttpsApplicationConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHttpsApplicationConfiguration {
    /// Required.
    pub config_id: i64,
    /// Required.
    pub site_id: i64,
}
operation! { DeleteHttpsApplicationConfiguration(config_id: i64, site_id: i64)
    "DeleteHttpsApplicationConfiguration" -> Empty {
    0 "ConfigId" config_id, 1 "SiteId" site_id
} }

/// Response of [`DeleteHttpsApplicationConfiguration`]: empty.
pub type DeleteHttpsApplicationConfigurationOutput = Empty;

/// Deletes https basic configuration: `DeleteHttpsBasicConfiguration` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DeleteHttpsBasicConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHttpsBasicConfiguration {
    /// Required.
    pub config_id: i64,
    /// Required.
    pub site_id: i64,
}
operation! { DeleteHttpsBasicConfiguration(config_id: i64, site_id: i64) "DeleteHttpsBasicConfiguration" -> Empty {
    0 "ConfigId" config_id, 1 "SiteId" site_id
} }

/// Response of [`DeleteHttpsBasicConfiguration`]: empty.
pub type DeleteHttpsBasicConfigurationOutput = Empty;

/// Deletes image transform: `DeleteImageTransform` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DeleteImageTransform>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteImageTransform {
    /// Required.
    pub config_id: i64,
    /// Required.
    pub site_id: i64,
}
operation! { DeleteImageTransform(config_id: i64, site_id: i64) "DeleteImageTransform" -> Empty {
    0 "ConfigId" config_id, 1 "SiteId" site_id
} }

/// Response of [`DeleteImageTransform`]: empty.
pub type DeleteImageTransformOutput = Empty;

/// Deletes keyless server: `DeleteKeylessServer` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DeleteKeylessServer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteKeylessServer {
    /// Required.
    pub id: String,
    /// Required.
    pub site_id: i64,
}
operation! { DeleteKeylessServer(id: String, site_id: i64) "DeleteKeylessServer" -> DeleteKeylessServerOutput {
    0 "Id" id, 1 "SiteId" site_id
} }

/// Response of [`DeleteKeylessServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteKeylessServerOutput {
    pub id: Option<String>,
    pub site_id: Option<i64>,
    pub site_name: Option<String>,
}
model! { DeleteKeylessServerOutput {
    0 "Id" id: String, 1 "SiteId" site_id: i64, 2 "SiteName" site_name: String
} }

/// Deletes kv: `DeleteKv` of `esa` 2024-09-10.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DeleteKv>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteKv {
    /// Required.
    pub key: String,
    /// Required.
    pub namespace: String,
}
operation! { DeleteKv(key: String, namespace: String) "DeleteKv" -> Empty {
    0 "Key" key, 1 "Namespace" namespace
} { method: "GET", } }

/// Response of [`DeleteKv`]: empty.
pub type DeleteKvOutput = Empty;

/// Deletes kv namespace: `DeleteKvNamespace` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DeleteKvNamespace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteKvNamespace {
    /// Required. At most 64 characters.
    pub namespace: String,
}
operation! { DeleteKvNamespace(namespace: String) "DeleteKvNamespace" -> Empty {
    0 "Namespace" namespace
} }

/// Response of [`DeleteKvNamespace`]: empty.
pub type DeleteKvNamespaceOutput = Empty;

/// Deletes list: `DeleteList` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DeleteList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteList {
    /// Required.
    pub id: i64,
}
operation! { DeleteList(id: i64) "DeleteList" -> Empty {
    0 "Id" id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteList`]: empty.
pub type DeleteListOutput = Empty;

/// Deletes load balancer: `DeleteLoadBalancer` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DeleteLoadBalancer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLoadBalancer {
    /// Required.
    pub id: i64,
    /// Required.
    pub site_id: i64,
}
operation! { DeleteLoadBalancer(id: i64, site_id: i64) "DeleteLoadBalancer" -> Empty {
    0 "Id" id, 1 "SiteId" site_id
} }

/// Response of [`DeleteLoadBalancer`]: empty.
pub type DeleteLoadBalancerOutput = Empty;

/// Deletes network optimization: `DeleteNetworkOptimization` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DeleteNetworkOptimization>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNetworkOptimization {
    /// Required.
    pub config_id: i64,
    /// Required.
    pub site_id: i64,
}
operation! { DeleteNetworkOptimization(config_id: i64, site_id: i64) "DeleteNetworkOptimization" -> Empty {
    0 "ConfigId" config_id, 1 "SiteId" site_id
} }

/// Response of [`DeleteNetworkOptimization`]: empty.
pub type DeleteNetworkOptimizationOutput = Empty;

/// Deletes origin ca certificate: `DeleteOriginCaCertificate` of `esa` 2024-09-10.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DeleteOriginCaCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOriginCaCertificate {
    /// Required.
    pub id: String,
    /// Required.
    pub site_id: i64,
}
operation! { DeleteOriginCaCertificate(id: String, site_id: i64)
    "DeleteOriginCaCertificate" -> DeleteOriginCaCertificateOutput {
    0 "Id" id, 1 "SiteId" site_id
} { method: "GET", } }

/// Response of [`DeleteOriginCaCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOriginCaCertificateOutput {
    pub id: Option<String>,
    pub site_id: Option<i64>,
    pub site_name: Option<String>,
}
model! { DeleteOriginCaCertificateOutput {
    0 "Id" id: String, 1 "SiteId" site_id: i64, 2 "SiteName" site_name: String
} }

/// Deletes origin client certificate: `DeleteOriginClientCertificate` of `esa` 2024-09-10.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DeleteOriginClientCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOriginClientCertificate {
    /// Required.
    pub id: String,
    /// Required.
    pub site_id: i64,
}
operation! { DeleteOriginClientCertificate(id: String, site_id: i64)
    "DeleteOriginClientCertificate" -> DeleteOriginClientCertificateOutput {
    0 "Id" id, 1 "SiteId" site_id
} { method: "GET", } }

/// Response of [`DeleteOriginClientCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOriginClientCertificateOutput {
    pub id: Option<String>,
    pub site_id: Option<i64>,
    pub site_name: Option<String>,
}
model! { DeleteOriginClientCertificateOutput {
    0 "Id" id: String, 1 "SiteId" site_id: i64, 2 "SiteName" site_name: String
} }

/// Deletes origin pool: `DeleteOriginPool` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DeleteOriginPool>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOriginPool {
    /// Required.
    pub id: i64,
    /// Required.
    pub site_id: i64,
}
operation! { DeleteOriginPool(id: i64, site_id: i64) "DeleteOriginPool" -> Empty {
    0 "Id" id, 1 "SiteId" site_id
} }

/// Response of [`DeleteOriginPool`]: empty.
pub type DeleteOriginPoolOutput = Empty;

/// Deletes origin protection: `DeleteOriginProtection` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DeleteOriginProtection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOriginProtection {
    /// Required.
    pub site_id: i64,
}
operation! { DeleteOriginProtection(site_id: i64) "DeleteOriginProtection" -> Empty {
    0 "SiteId" site_id
} }

/// Response of [`DeleteOriginProtection`]: empty.
pub type DeleteOriginProtectionOutput = Empty;

/// Deletes origin rule: `DeleteOriginRule` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DeleteOriginRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOriginRule {
    /// Required.
    pub config_id: i64,
    /// Required.
    pub site_id: i64,
}
operation! { DeleteOriginRule(config_id: i64, site_id: i64) "DeleteOriginRule" -> Empty {
    0 "ConfigId" config_id, 1 "SiteId" site_id
} }

/// Response of [`DeleteOriginRule`]: empty.
pub type DeleteOriginRuleOutput = Empty;

/// Deletes page: `DeletePage` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DeletePage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePage {
    /// Required.
    pub id: i64,
}
operation! { DeletePage(id: i64) "DeletePage" -> DeletePageOutput {
    0 "Id" id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeletePage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePageOutput {
    pub id: Option<i64>,
}
model! { DeletePageOutput {
    0 "Id" id: i64
} }

/// Deletes record: `DeleteRecord` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DeleteRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRecord {
    /// Required.
    pub record_id: i64,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DeleteRecord(record_id: i64) "DeleteRecord" -> Empty {
    0 "RecordId" record_id, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`DeleteRecord`]: empty.
pub type DeleteRecordOutput = Empty;

/// Deletes redirect rule: `DeleteRedirectRule` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DeleteRedirectRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRedirectRule {
    /// Required.
    pub config_id: i64,
    /// Required.
    pub site_id: i64,
}
operation! { DeleteRedirectRule(config_id: i64, site_id: i64) "DeleteRedirectRule" -> Empty {
    0 "ConfigId" config_id, 1 "SiteId" site_id
} }

/// Response of [`DeleteRedirectRule`]: empty.
pub type DeleteRedirectRuleOutput = Empty;

/// Deletes rewrite url rule: `DeleteRewriteUrlRule` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DeleteRewriteUrlRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRewriteUrlRule {
    /// Required.
    pub config_id: i64,
    /// Required.
    pub site_id: i64,
}
operation! { DeleteRewriteUrlRule(config_id: i64, site_id: i64) "DeleteRewriteUrlRule" -> Empty {
    0 "ConfigId" config_id, 1 "SiteId" site_id
} }

/// Response of [`DeleteRewriteUrlRule`]: empty.
pub type DeleteRewriteUrlRuleOutput = Empty;

/// Deletes routine: `DeleteRoutine` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DeleteRoutine>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRoutine {
    /// Required.
    pub name: String,
}
operation! { DeleteRoutine(name: String) "DeleteRoutine" -> DeleteRoutineOutput {
    0 "Name" name
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteRoutine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRoutineOutput {
    pub status: Option<String>,
}
model! { DeleteRoutineOutput {
    0 "Status" status: String
} }

/// Deletes routine build configuration: `DeleteRoutineBuildConfiguration` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DeleteRoutineBuildConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRoutineBuildConfiguration {
    /// Required.
    pub routine_name: String,
}
operation! { DeleteRoutineBuildConfiguration(routine_name: String) "DeleteRoutineBuildConfiguration" -> Empty {
    0 "RoutineName" routine_name
} }

/// Response of [`DeleteRoutineBuildConfiguration`]: empty.
pub type DeleteRoutineBuildConfigurationOutput = Empty;

/// Deletes routine code version: `DeleteRoutineCodeVersion` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DeleteRoutineCodeVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRoutineCodeVersion {
    /// Required.
    pub code_version: String,
    /// Required.
    pub name: String,
}
operation! { DeleteRoutineCodeVersion(code_version: String, name: String)
    "DeleteRoutineCodeVersion" -> DeleteRoutineCodeVersionOutput {
    0 "CodeVersion" code_version, 1 "Name" name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteRoutineCodeVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRoutineCodeVersionOutput {
    pub status: Option<String>,
}
model! { DeleteRoutineCodeVersionOutput {
    0 "Status" status: String
} }

/// Deletes routine environment variables: `DeleteRoutineEnvironmentVariables` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DeleteRoutineEnvironmentVariables>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRoutineEnvironmentVariables {
    /// Required.
    pub env: String,
    /// Required.
    pub environment_variable_keys: Vec<String>,
    /// Required.
    pub name: String,
}
operation! { DeleteRoutineEnvironmentVariables(env: String, environment_variable_keys: Vec<String>, name: String)
    "DeleteRoutineEnvironmentVariables" -> DeleteRoutineEnvironmentVariablesOutput {
    0 "Env" env, 1 "EnvironmentVariableKeys" environment_variable_keys, 2 "Name" name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DeleteRoutineEnvironmentVariables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRoutineEnvironmentVariablesOutput {
    pub deleted_keys: Vec<String>,
    pub failed_keys: Vec<String>,
}
model! { DeleteRoutineEnvironmentVariablesOutput {
    0 "DeletedKeys" deleted_keys: Vec<String>, 1 "FailedKeys" failed_keys: Vec<String>
} }

/// Deletes routine related record: `DeleteRoutineRelatedRecord` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DeleteRoutineRelatedRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRoutineRelatedRecord {
    /// Required.
    pub site_id: i64,
    /// Required.
    pub name: String,
    /// Required.
    pub record_id: i64,
    /// Required.
    pub record_name: String,
}
operation! { DeleteRoutineRelatedRecord(site_id: i64, name: String, record_id: i64, record_name: String)
    "DeleteRoutineRelatedRecord" -> DeleteRoutineRelatedRecordOutput {
    0 "SiteId" site_id, 1 "Name" name, 2 "RecordId" record_id, 3 "RecordName" record_name
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`DeleteRoutineRelatedRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRoutineRelatedRecordOutput {
    pub status: Option<String>,
}
model! { DeleteRoutineRelatedRecordOutput {
    0 "Status" status: String
} }

/// Deletes routine route: `DeleteRoutineRoute` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DeleteRoutineRoute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRoutineRoute {
    /// Required.
    pub config_id: i64,
    /// Required.
    pub site_id: i64,
}
operation! { DeleteRoutineRoute(config_id: i64, site_id: i64) "DeleteRoutineRoute" -> Empty {
    0 "ConfigId" config_id, 1 "SiteId" site_id
} }

/// Response of [`DeleteRoutineRoute`]: empty.
pub type DeleteRoutineRouteOutput = Empty;

/// Deletes scheduled preload execution: `DeleteScheduledPreloadExecution` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DeleteScheduledPreloadExecution>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteScheduledPreloadExecution {
    /// Required.
    pub id: String,
}
operation! { DeleteScheduledPreloadExecution(id: String) "DeleteScheduledPreloadExecution" -> Empty {
    0 "Id" id
} }

/// Response of [`DeleteScheduledPreloadExecution`]: empty.
pub type DeleteScheduledPreloadExecutionOutput = Empty;

/// Deletes scheduled preload job: `DeleteScheduledPreloadJob` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DeleteScheduledPreloadJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteScheduledPreloadJob {
    /// Required.
    pub id: String,
}
operation! { DeleteScheduledPreloadJob(id: String) "DeleteScheduledPreloadJob" -> Empty {
    0 "Id" id
} }

/// Response of [`DeleteScheduledPreloadJob`]: empty.
pub type DeleteScheduledPreloadJobOutput = Empty;

/// Deletes site: `DeleteSite` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DeleteSite>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSite {
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub site_id: i64,
}
operation! { DeleteSite(site_id: i64) "DeleteSite" -> Empty {
    0 "SecurityToken" security_token: Secret, 1 "SiteId" site_id
} }

/// Response of [`DeleteSite`]: empty.
pub type DeleteSiteOutput = Empty;

/// Deletes site delivery task: `DeleteSiteDeliveryTask` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DeleteSiteDeliveryTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSiteDeliveryTask {
    /// Required.
    pub site_id: i64,
    /// Required.
    pub task_name: String,
}
operation! { DeleteSiteDeliveryTask(site_id: i64, task_name: String) "DeleteSiteDeliveryTask" -> Empty {
    0 "SiteId" site_id, 1 "TaskName" task_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteSiteDeliveryTask`]: empty.
pub type DeleteSiteDeliveryTaskOutput = Empty;

/// Deletes site origin client certificate: `DeleteSiteOriginClientCertificate` of `esa` 2024-09-10.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DeleteSiteOriginClientCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSiteOriginClientCertificate {
    /// Required.
    pub id: String,
    /// Required.
    pub site_id: i64,
}
operation! { DeleteSiteOriginClientCertificate(id: String, site_id: i64)
    "DeleteSiteOriginClientCertificate" -> DeleteSiteOriginClientCertificateOutput {
    0 "Id" id, 1 "SiteId" site_id
} { method: "GET", } }

/// Response of [`DeleteSiteOriginClientCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSiteOriginClientCertificateOutput {
    pub id: Option<String>,
    pub site_id: Option<i64>,
    pub site_name: Option<String>,
}
model! { DeleteSiteOriginClientCertificateOutput {
    0 "Id" id: String, 1 "SiteId" site_id: i64, 2 "SiteName" site_name: String
} }

/// Deletes transport layer application: `DeleteTransportLayerApplication` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DeleteTransportLayerApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTransportLayerApplication {
    /// Required.
    pub application_id: i64,
    /// Required.
    pub site_id: i64,
}
operation! { DeleteTransportLayerApplication(application_id: i64, site_id: i64)
    "DeleteTransportLayerApplication" -> Empty {
    0 "ApplicationId" application_id, 1 "SiteId" site_id
} }

/// Response of [`DeleteTransportLayerApplication`]: empty.
pub type DeleteTransportLayerApplicationOutput = Empty;

/// Deletes url observation: `DeleteUrlObservation` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DeleteUrlObservation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUrlObservation {
    /// Required.
    pub config_id: i64,
    /// Required.
    pub site_id: i64,
}
operation! { DeleteUrlObservation(config_id: i64, site_id: i64) "DeleteUrlObservation" -> Empty {
    0 "ConfigId" config_id, 1 "SiteId" site_id
} }

/// Response of [`DeleteUrlObservation`]: empty.
pub type DeleteUrlObservationOutput = Empty;

/// Deletes user delivery task: `DeleteUserDeliveryTask` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DeleteUserDeliveryTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserDeliveryTask {
    /// Required.
    pub task_name: String,
}
operation! { DeleteUserDeliveryTask(task_name: String) "DeleteUserDeliveryTask" -> Empty {
    0 "TaskName" task_name
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteUserDeliveryTask`]: empty.
pub type DeleteUserDeliveryTaskOutput = Empty;

/// Deletes user waf ruleset: `DeleteUserWafRuleset` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DeleteUserWafRuleset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserWafRuleset {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub id: i64,
}
operation! { DeleteUserWafRuleset(instance_id: String, id: i64) "DeleteUserWafRuleset" -> Empty {
    0 "InstanceId" instance_id, 1 "Id" id
} [
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteUserWafRuleset`]: empty.
pub type DeleteUserWafRulesetOutput = Empty;

/// Deletes version: `DeleteVersion` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DeleteVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVersion {
    /// Required.
    pub site_id: i64,
    /// Required.
    pub site_version: i64,
}
operation! { DeleteVersion(site_id: i64, site_version: i64) "DeleteVersion" -> Empty {
    0 "SiteId" site_id, 1 "SiteVersion" site_version
} }

/// Response of [`DeleteVersion`]: empty.
pub type DeleteVersionOutput = Empty;

/// Deletes video processing: `DeleteVideoProcessing` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DeleteVideoProcessing>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVideoProcessing {
    /// Required.
    pub config_id: i64,
    /// Required.
    pub site_id: i64,
}
operation! { DeleteVideoProcessing(config_id: i64, site_id: i64) "DeleteVideoProcessing" -> Empty {
    0 "ConfigId" config_id, 1 "SiteId" site_id
} }

/// Response of [`DeleteVideoProcessing`]: empty.
pub type DeleteVideoProcessingOutput = Empty;

/// Deletes waf rule: `DeleteWafRule` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DeleteWafRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWafRule {
    /// Required.
    pub site_id: i64,
    pub site_version: Option<i64>,
    /// Required.
    pub id: i64,
}
operation! { DeleteWafRule(site_id: i64, id: i64) "DeleteWafRule" -> Empty {
    0 "SiteId" site_id, 1 "SiteVersion" site_version: i64, 2 "Id" id
} [
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DeleteWafRule`]: empty.
pub type DeleteWafRuleOutput = Empty;

/// Deletes waf ruleset: `DeleteWafRuleset` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DeleteWafRuleset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWafRuleset {
    pub site_id: Option<i64>,
    pub site_version: Option<i64>,
    /// Required.
    pub id: i64,
}
operation! { DeleteWafRuleset(id: i64) "DeleteWafRuleset" -> Empty {
    0 "SiteId" site_id: i64, 1 "SiteVersion" site_version: i64, 2 "Id" id
} [
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DeleteWafRuleset`]: empty.
pub type DeleteWafRulesetOutput = Empty;

/// Deletes waiting room: `DeleteWaitingRoom` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DeleteWaitingRoom>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWaitingRoom {
    /// Required.
    pub site_id: i64,
    /// Required.
    pub waiting_room_id: String,
}
operation! { DeleteWaitingRoom(site_id: i64, waiting_room_id: String) "DeleteWaitingRoom" -> Empty {
    0 "SiteId" site_id, 1 "WaitingRoomId" waiting_room_id
} }

/// Response of [`DeleteWaitingRoom`]: empty.
pub type DeleteWaitingRoomOutput = Empty;

/// Deletes waiting room event: `DeleteWaitingRoomEvent` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DeleteWaitingRoomEvent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWaitingRoomEvent {
    /// Required.
    pub site_id: i64,
    /// Required.
    pub waiting_room_event_id: i64,
}
operation! { DeleteWaitingRoomEvent(site_id: i64, waiting_room_event_id: i64) "DeleteWaitingRoomEvent" -> Empty {
    0 "SiteId" site_id, 1 "WaitingRoomEventId" waiting_room_event_id
} }

/// Response of [`DeleteWaitingRoomEvent`]: empty.
pub type DeleteWaitingRoomEventOutput = Empty;

/// Deletes waiting room rule: `DeleteWaitingRoomRule` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DeleteWaitingRoomRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWaitingRoomRule {
    /// Required.
    pub site_id: i64,
    /// Required.
    pub waiting_room_rule_id: i64,
}
operation! { DeleteWaitingRoomRule(site_id: i64, waiting_room_rule_id: i64) "DeleteWaitingRoomRule" -> Empty {
    0 "SiteId" site_id, 1 "WaitingRoomRuleId" waiting_room_rule_id
} }

/// Response of [`DeleteWaitingRoomRule`]: empty.
pub type DeleteWaitingRoomRuleOutput = Empty;

/// Describes bot price: `DescribeBotPrice` of `esa` 2024-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DescribeBotPrice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBotPrice {
    /// Required.
    pub bot_instance_level: String,
}
operation! { DescribeBotPrice(bot_instance_level: String) "DescribeBotPrice" -> DescribeBotPriceOutput {
    0 "BotInstanceLevel" bot_instance_level
} }

/// Response of [`DescribeBotPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBotPriceOutput {
    pub price_model: Option<DescribeBotPricePriceModel>,
}
model! { DescribeBotPriceOutput {
    0 "PriceModel" price_model: DescribeBotPricePriceModel
} }

/// In the response of [`DescribeBotPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBotPricePriceModel {
    pub currency: Option<String>,
    pub discount_price: Option<f64>,
    pub price: Option<f64>,
    pub rule: Option<DescribeBotPriceRule>,
    pub total_price: Option<f64>,
}
model! { DescribeBotPricePriceModel {
    0 "Currency" currency: String, 1 "DiscountPrice" discount_price: f64, 2 "Price" price: f64,
    3 "Rule" rule: DescribeBotPriceRule, 4 "TotalPrice" total_price: f64
} }

/// In the response of [`DescribeBotPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBotPriceRule {
    pub rule_list: Vec<DescribeBotPriceRuleList>,
}
model! { DescribeBotPriceRule {
    0 "RuleList" rule_list: Vec<DescribeBotPriceRuleList>
} }

/// In the response of [`DescribeBotPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBotPriceRuleList {
    pub name: Option<String>,
    pub rule_desc_id: Option<i64>,
}
model! { DescribeBotPriceRuleList {
    0 "Name" name: String, 1 "RuleDescId" rule_desc_id: i64
} }

/// Describes cache reserve price: `DescribeCacheReservePrice` of `esa` 2024-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DescribeCacheReservePrice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCacheReservePrice {
    pub cr_region: Option<String>,
    pub period: Option<i64>,
    pub quota_gb: Option<i64>,
}
operation! { DescribeCacheReservePrice() "DescribeCacheReservePrice" -> DescribeCacheReservePriceOutput {
    0 "CrRegion" cr_region: String, 1 "Period" period: i64, 2 "QuotaGb" quota_gb: i64
} }

/// Response of [`DescribeCacheReservePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCacheReservePriceOutput {
    pub price_model: Option<DescribeCacheReservePricePriceModel>,
}
model! { DescribeCacheReservePriceOutput {
    0 "PriceModel" price_model: DescribeCacheReservePricePriceModel
} }

/// In the response of [`DescribeCacheReservePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCacheReservePricePriceModel {
    pub currency: Option<String>,
    pub discount_price: Option<f64>,
    pub price: Option<f64>,
    pub rule: Option<DescribeCacheReservePriceRule>,
    pub total_price: Option<f64>,
}
model! { DescribeCacheReservePricePriceModel {
    0 "Currency" currency: String, 1 "DiscountPrice" discount_price: f64, 2 "Price" price: f64,
    3 "Rule" rule: DescribeCacheReservePriceRule, 4 "TotalPrice" total_price: f64
} }

/// In the response of [`DescribeCacheReservePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCacheReservePriceRule {
    pub rule_list: Vec<DescribeCacheReservePriceRuleList>,
}
model! { DescribeCacheReservePriceRule {
    0 "RuleList" rule_list: Vec<DescribeCacheReservePriceRuleList>
} }

/// In the response of [`DescribeCacheReservePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCacheReservePriceRuleList {
    pub name: Option<String>,
    pub rule_desc_id: Option<i64>,
}
model! { DescribeCacheReservePriceRuleList {
    0 "Name" name: String, 1 "RuleDescId" rule_desc_id: i64
} }

/// Describes cache reserve price gap: `DescribeCacheReservePriceGap` of `esa` 2024-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DescribeCacheReservePriceGap>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCacheReservePriceGap {
    pub instance_id: Option<String>,
    pub target_quota_gb: Option<i64>,
}
operation! { DescribeCacheReservePriceGap() "DescribeCacheReservePriceGap" -> DescribeCacheReservePriceGapOutput {
    0 "InstanceId" instance_id: String, 1 "TargetQuotaGb" target_quota_gb: i64
} }

/// Response of [`DescribeCacheReservePriceGap`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCacheReservePriceGapOutput {
    pub price_model: Option<DescribeCacheReservePriceGapPriceModel>,
}
model! { DescribeCacheReservePriceGapOutput {
    0 "PriceModel" price_model: DescribeCacheReservePriceGapPriceModel
} }

/// In the response of [`DescribeCacheReservePriceGap`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCacheReservePriceGapPriceModel {
    pub currency: Option<String>,
    pub discount_price: Option<f64>,
    pub instance_id: Option<String>,
    pub price: Option<f64>,
    pub rule: Option<DescribeCacheReservePriceGapRule>,
    pub total_price: Option<f64>,
}
model! { DescribeCacheReservePriceGapPriceModel {
    0 "Currency" currency: String, 1 "DiscountPrice" discount_price: f64, 2 "InstanceId" instance_id: String,
    3 "Price" price: f64, 4 "Rule" rule: DescribeCacheReservePriceGapRule, 5 "TotalPrice" total_price: f64
} }

/// In the response of [`DescribeCacheReservePriceGap`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCacheReservePriceGapRule {
    pub rule_list: Vec<DescribeCacheReservePriceGapRuleList>,
}
model! { DescribeCacheReservePriceGapRule {
    0 "RuleList" rule_list: Vec<DescribeCacheReservePriceGapRuleList>
} }

/// In the response of [`DescribeCacheReservePriceGap`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCacheReservePriceGapRuleList {
    pub name: Option<String>,
    pub rule_desc_id: Option<i64>,
}
model! { DescribeCacheReservePriceGapRuleList {
    0 "Name" name: String, 1 "RuleDescId" rule_desc_id: i64
} }

/// Describes condition ipb info: `DescribeConditionIPBInfo` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DescribeConditionIPBInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConditionIPBInfo {
    /// Required.
    pub data_id: String,
}
operation! { DescribeConditionIPBInfo(data_id: String) "DescribeConditionIPBInfo" -> DescribeConditionIPBInfoOutput {
    0 "DataId" data_id
} { method: "GET", } }

/// Response of [`DescribeConditionIPBInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConditionIPBInfoOutput {
    pub datas: Vec<DescribeConditionIPBInfoDatas>,
}
model! { DescribeConditionIPBInfoOutput {
    0 "Datas" datas: Vec<DescribeConditionIPBInfoDatas>
} }

/// In the response of [`DescribeConditionIPBInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConditionIPBInfoDatas {
    pub value: Option<String>,
}
model! { DescribeConditionIPBInfoDatas {
    0 "Value" value: String
} }

/// Describes custom scene policies: `DescribeCustomScenePolicies` of `esa` 2024-09-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/DescribeCustomScenePolicies>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomScenePolicies {
    /// 1 to 100000.
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// At least 0.
    pub policy_id: Option<i64>,
}
operation! { DescribeCustomScenePolicies() "DescribeCustomScenePolicies" -> DescribeCustomScenePoliciesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "PolicyId" policy_id: i64
} }
paged! { DescribeCustomScenePolicies: DescribeCustomScenePoliciesDataModule =
    Number "PageNumber", "DataModule" data_module, total "TotalCount" }

/// Response of [`DescribeCustomScenePolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomScenePoliciesOutput {
    pub data_module: Vec<DescribeCustomScenePoliciesDataModule>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub quota: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeCustomScenePoliciesOutput {
    0 "DataModule" data_module: Vec<DescribeCustomScenePoliciesDataModule>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "Quota" quota: i64, 4 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeCustomScenePolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomScenePoliciesDataModule {
    pub end_time: Option<String>,
    pub name: Option<String>,
    pub objects: Vec<String>,
    pub policy_id: Option<i64>,
    pub site_ids: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub template: Option<String>,
}
model! { DescribeCustomScenePoliciesDataModule {
    0 "EndTime" end_time: String, 1 "Name" name: String, 2 "Objects" objects: Vec<String>, 3 "PolicyId" policy_id: i64,
    4 "SiteIds" site_ids: String, 5 "StartTime" start_time: String, 6 "Status" status: String,
    7 "Template" template: String
} }

/// Describes ddos all event list: `DescribeDDoSAllEventList` of `esa` 2024-09-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/DescribeDDoSAllEventList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSAllEventList {
    pub end_time: Option<String>,
    pub event_type: Option<String>,
    /// Required. 1 to 100000.
    pub page_number: i64,
    pub page_size: Option<i64>,
    /// Required. At least 1.
    pub site_id: i64,
    /// Required.
    pub start_time: String,
}
operation! { DescribeDDoSAllEventList(page_number: i64, site_id: i64, start_time: String)
    "DescribeDDoSAllEventList" -> DescribeDDoSAllEventListOutput {
    0 "EndTime" end_time: String, 1 "EventType" event_type: String, 2 "PageNumber" page_number,
    3 "PageSize" page_size: i64, 4 "SiteId" site_id, 5 "StartTime" start_time
} }
paged! { DescribeDDoSAllEventList: DescribeDDoSAllEventListDataList =
    Number "PageNumber", "DataList" data_list, total "TotalCount" }

/// Response of [`DescribeDDoSAllEventList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSAllEventListOutput {
    pub data_list: Vec<DescribeDDoSAllEventListDataList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub site_id: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDDoSAllEventListOutput {
    0 "DataList" data_list: Vec<DescribeDDoSAllEventListDataList>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "SiteId" site_id: i64, 4 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDDoSAllEventList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSAllEventListDataList {
    pub bps: Option<i64>,
    pub coverage: Option<String>,
    pub cps: Option<i64>,
    pub end_time: Option<String>,
    pub event_id: Option<String>,
    pub event_result: Option<String>,
    pub event_type: Option<String>,
    pub pps: Option<i64>,
    pub qps: Option<i64>,
    pub start_time: Option<String>,
    pub target: Option<String>,
    pub target_id: Option<String>,
}
model! { DescribeDDoSAllEventListDataList {
    0 "Bps" bps: i64, 1 "Coverage" coverage: String, 2 "Cps" cps: i64, 3 "EndTime" end_time: String,
    4 "EventId" event_id: String, 5 "EventResult" event_result: String, 6 "EventType" event_type: String,
    7 "Pps" pps: i64, 8 "Qps" qps: i64, 9 "StartTime" start_time: String, 10 "Target" target: String,
    11 "TargetId" target_id: String
} }

/// Describes ddos bps list: `DescribeDDoSBpsList` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DescribeDDoSBpsList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSBpsList {
    pub coverage: Option<String>,
    pub end_time: Option<String>,
    /// Required. At least 1.
    pub site_id: i64,
    /// Required.
    pub start_time: String,
}
operation! { DescribeDDoSBpsList(site_id: i64, start_time: String) "DescribeDDoSBpsList" -> DescribeDDoSBpsListOutput {
    0 "Coverage" coverage: String, 1 "EndTime" end_time: String, 2 "SiteId" site_id, 3 "StartTime" start_time
} { method: "GET", } }

/// Response of [`DescribeDDoSBpsList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSBpsListOutput {
    pub data_interval: Option<i64>,
    pub data_module: Vec<DescribeDDoSBpsListDataModule>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
model! { DescribeDDoSBpsListOutput {
    0 "DataInterval" data_interval: i64, 1 "DataModule" data_module: Vec<DescribeDDoSBpsListDataModule>,
    2 "EndTime" end_time: String, 3 "StartTime" start_time: String
} }

/// In the response of [`DescribeDDoSBpsList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSBpsListDataModule {
    pub attack_bps: Option<i64>,
    pub attack_pps: Option<i64>,
    pub normal_bps: Option<i64>,
    pub normal_pps: Option<i64>,
    pub time_stamp: Option<String>,
    pub total_bps: Option<i64>,
    pub total_pps: Option<i64>,
}
model! { DescribeDDoSBpsListDataModule {
    0 "AttackBps" attack_bps: i64, 1 "AttackPps" attack_pps: i64, 2 "NormalBps" normal_bps: i64,
    3 "NormalPps" normal_pps: i64, 4 "TimeStamp" time_stamp: String, 5 "TotalBps" total_bps: i64,
    6 "TotalPps" total_pps: i64
} }

/// Describes ddos bps max: `DescribeDDoSBpsMax` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DescribeDDoSBpsMax>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSBpsMax {
    pub coverage: Option<String>,
    pub end_time: Option<String>,
    /// Required. At least 1.
    pub site_id: i64,
    /// Required.
    pub start_time: String,
}
operation! { DescribeDDoSBpsMax(site_id: i64, start_time: String) "DescribeDDoSBpsMax" -> DescribeDDoSBpsMaxOutput {
    0 "Coverage" coverage: String, 1 "EndTime" end_time: String, 2 "SiteId" site_id, 3 "StartTime" start_time
} { method: "GET", } }

/// Response of [`DescribeDDoSBpsMax`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSBpsMaxOutput {
    pub end_time: Option<String>,
    pub max_atk_bps: Option<i64>,
    pub max_atk_pps: Option<i64>,
    pub start_time: Option<String>,
}
model! { DescribeDDoSBpsMaxOutput {
    0 "EndTime" end_time: String, 1 "MaxAtkBps" max_atk_bps: i64, 2 "MaxAtkPps" max_atk_pps: i64,
    3 "StartTime" start_time: String
} }

/// Describes ddos event max: `DescribeDDoSEventMax` of `esa` 2024-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DescribeDDoSEventMax>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSEventMax {
    pub end_time: Option<String>,
    /// Required. At least 1.
    pub site_id: i64,
    /// Required.
    pub start_time: String,
}
operation! { DescribeDDoSEventMax(site_id: i64, start_time: String)
    "DescribeDDoSEventMax" -> DescribeDDoSEventMaxOutput {
    0 "EndTime" end_time: String, 1 "SiteId" site_id, 2 "StartTime" start_time
} }

/// Response of [`DescribeDDoSEventMax`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSEventMaxOutput {
    pub bps: Option<i64>,
    pub cps: Option<i64>,
    pub pps: Option<i64>,
    pub qps: Option<i64>,
    pub site_id: Option<i64>,
}
model! { DescribeDDoSEventMaxOutput {
    0 "Bps" bps: i64, 1 "Cps" cps: i64, 2 "Pps" pps: i64, 3 "Qps" qps: i64, 4 "SiteId" site_id: i64
} }

/// Describes ddos l7 qps list: `DescribeDDoSL7QpsList` of `esa` 2024-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DescribeDDoSL7QpsList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSL7QpsList {
    pub end_time: Option<String>,
    /// Required.
    pub interval: i64,
    pub record_id: Option<i64>,
    /// Required. At least 1.
    pub site_id: i64,
    /// Required.
    pub start_time: String,
}
operation! { DescribeDDoSL7QpsList(interval: i64, site_id: i64, start_time: String)
    "DescribeDDoSL7QpsList" -> DescribeDDoSL7QpsListOutput {
    0 "EndTime" end_time: String, 1 "Interval" interval, 2 "RecordId" record_id: i64, 3 "SiteId" site_id,
    4 "StartTime" start_time
} }

/// Response of [`DescribeDDoSL7QpsList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSL7QpsListOutput {
    pub data_interval: Option<i64>,
    pub data_module: Vec<DescribeDDoSL7QpsListDataModule>,
    pub end_time: Option<String>,
    pub record_id: Option<i64>,
    pub site_id: Option<i64>,
    pub start_time: Option<String>,
}
model! { DescribeDDoSL7QpsListOutput {
    0 "DataInterval" data_interval: i64, 1 "DataModule" data_module: Vec<DescribeDDoSL7QpsListDataModule>,
    2 "EndTime" end_time: String, 3 "RecordId" record_id: i64, 4 "SiteId" site_id: i64, 5 "StartTime" start_time: String
} }

/// In the response of [`DescribeDDoSL7QpsList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSL7QpsListDataModule {
    pub attack: Option<i64>,
    pub normal: Option<i64>,
    pub time_stamp: Option<String>,
    pub total: Option<i64>,
}
model! { DescribeDDoSL7QpsListDataModule {
    0 "Attack" attack: i64, 1 "Normal" normal: i64, 2 "TimeStamp" time_stamp: String, 3 "Total" total: i64
} }

/// Describes ddos overseas attack count: `DescribeDDoSOverseasAttackCount` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DescribeDDoSOverseasAttackCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSOverseasAttackCount {
    /// Required. At least 1.
    pub site_id: i64,
}
operation! { DescribeDDoSOverseasAttackCount(site_id: i64)
    "DescribeDDoSOverseasAttackCount" -> DescribeDDoSOverseasAttackCountOutput {
    0 "SiteId" site_id
} { method: "GET", } }

/// Response of [`DescribeDDoSOverseasAttackCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSOverseasAttackCountOutput {
    pub total_count: Option<i64>,
    pub used_count: Option<i64>,
}
model! { DescribeDDoSOverseasAttackCountOutput {
    0 "TotalCount" total_count: i64, 1 "UsedCount" used_count: i64
} }

/// Describes ddos price: `DescribeDDoSPrice` of `esa` 2024-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DescribeDDoSPrice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSPrice {
    /// Required.
    pub ddos_billing_mode: String,
    /// Required.
    pub ddos_burstable_domestic_protection: String,
    /// Required.
    pub ddos_burstable_overseas_protection: String,
}
operation! {
    DescribeDDoSPrice(ddos_billing_mode: String, ddos_burstable_domestic_protection: String, ddos_burstable_overseas_protection: String)
    "DescribeDDoSPrice" -> DescribeDDoSPriceOutput {
    0 "DDoSBillingMode" ddos_billing_mode, 1 "DDoSBurstableDomesticProtection" ddos_burstable_domestic_protection,
    2 "DDoSBurstableOverseasProtection" ddos_burstable_overseas_protection
} }

/// Response of [`DescribeDDoSPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSPriceOutput {
    pub price_model: Option<DescribeDDoSPricePriceModel>,
}
model! { DescribeDDoSPriceOutput {
    0 "PriceModel" price_model: DescribeDDoSPricePriceModel
} }

/// In the response of [`DescribeDDoSPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSPricePriceModel {
    pub currency: Option<String>,
    pub discount_price: Option<f64>,
    pub price: Option<f64>,
    pub rule: Option<DescribeDDoSPriceRule>,
    pub total_price: Option<f64>,
}
model! { DescribeDDoSPricePriceModel {
    0 "Currency" currency: String, 1 "DiscountPrice" discount_price: f64, 2 "Price" price: f64,
    3 "Rule" rule: DescribeDDoSPriceRule, 4 "TotalPrice" total_price: f64
} }

/// In the response of [`DescribeDDoSPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSPriceRule {
    pub rule_list: Vec<DescribeDDoSPriceRuleList>,
}
model! { DescribeDDoSPriceRule {
    0 "RuleList" rule_list: Vec<DescribeDDoSPriceRuleList>
} }

/// In the response of [`DescribeDDoSPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSPriceRuleList {
    pub name: Option<String>,
    pub rule_desc_id: Option<i64>,
}
model! { DescribeDDoSPriceRuleList {
    0 "Name" name: String, 1 "RuleDescId" rule_desc_id: i64
} }

/// Describes ddos max burst gbps: `DescribeDdosMaxBurstGbps` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DescribeDdosMaxBurstGbps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDdosMaxBurstGbps {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeDdosMaxBurstGbps(instance_id: String)
    "DescribeDdosMaxBurstGbps" -> DescribeDdosMaxBurstGbpsOutput {
    0 "InstanceId" instance_id
} { method: "GET", } }

/// Response of [`DescribeDdosMaxBurstGbps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDdosMaxBurstGbpsOutput {
    pub instance_id: Option<String>,
    pub max_burst_gbps: Option<String>,
}
model! { DescribeDdosMaxBurstGbpsOutput {
    0 "InstanceId" instance_id: String, 1 "MaxBurstGbps" max_burst_gbps: String
} }

/// Describes edge container app stats: `DescribeEdgeContainerAppStats` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DescribeEdgeContainerAppStats>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEdgeContainerAppStats {
    /// Required.
    pub app: String,
    pub end_time: Option<String>,
    /// Required.
    pub fields: String,
    pub isp: Option<String>,
    pub locate: Option<String>,
    pub start_time: Option<String>,
    pub tenant: Option<String>,
}
operation! { DescribeEdgeContainerAppStats(app: String, fields: String)
    "DescribeEdgeContainerAppStats" -> DescribeEdgeContainerAppStatsOutput {
    0 "App" app, 1 "EndTime" end_time: String, 2 "Fields" fields, 3 "Isp" isp: String, 4 "Locate" locate: String,
    5 "StartTime" start_time: String, 6 "Tenant" tenant: String
} { method: "GET", } }

/// Response of [`DescribeEdgeContainerAppStats`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEdgeContainerAppStatsOutput {
    pub cpu_usage_seconds_quota_rate_avg: Option<f64>,
    pub cpu_usage_seconds_total_avg: Option<f64>,
    pub fs_reads_bytes_avg_avg: Option<f64>,
    pub fs_writes_bytes_avg_avg: Option<f64>,
    pub memory_rss_avg: Option<f64>,
    pub memory_rss_quota_rate_avg: Option<f64>,
    pub pod_ready_rate_avg: Option<f64>,
    pub points: Vec<DescribeEdgeContainerAppStatsPoints>,
}
model! { DescribeEdgeContainerAppStatsOutput {
    0 "CpuUsageSecondsQuotaRateAvg" cpu_usage_seconds_quota_rate_avg: f64,
    1 "CpuUsageSecondsTotalAvg" cpu_usage_seconds_total_avg: f64, 2 "FsReadsBytesAvgAvg" fs_reads_bytes_avg_avg: f64,
    3 "FsWritesBytesAvgAvg" fs_writes_bytes_avg_avg: f64, 4 "MemoryRssAvg" memory_rss_avg: f64,
    5 "MemoryRssQuotaRateAvg" memory_rss_quota_rate_avg: f64, 6 "PodReadyRateAvg" pod_ready_rate_avg: f64,
    7 "Points" points: Vec<DescribeEdgeContainerAppStatsPoints>
} }

/// In the response of [`DescribeEdgeContainerAppStats`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEdgeContainerAppStatsPoints {
    pub container_cpu_usage_seconds_quota_rate: Option<f64>,
    pub container_cpu_usage_seconds_total: Option<f64>,
    pub container_fs_reads_bytes_avg: Option<f64>,
    pub container_fs_writes_bytes_avg: Option<f64>,
    pub container_memory_rss: Option<f64>,
    pub container_memory_rss_quota_rate: Option<f64>,
    pub pod_ready_rate: Option<f64>,
    pub time: Option<String>,
}
model! { DescribeEdgeContainerAppStatsPoints {
    0 "ContainerCpuUsageSecondsQuotaRate" container_cpu_usage_seconds_quota_rate: f64,
    1 "ContainerCpuUsageSecondsTotal" container_cpu_usage_seconds_total: f64,
    2 "ContainerFsReadsBytesAvg" container_fs_reads_bytes_avg: f64,
    3 "ContainerFsWritesBytesAvg" container_fs_writes_bytes_avg: f64, 4 "ContainerMemoryRss" container_memory_rss: f64,
    5 "ContainerMemoryRssQuotaRate" container_memory_rss_quota_rate: f64, 6 "PodReadyRate" pod_ready_rate: f64,
    7 "Time" time: String
} }

/// Describes http ddos attack intelligent protection: `DescribeHttpDDoSAttackIntelligentProtection` of `esa`
/// 2024-09-10.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/DescribeHttpDDoSAttackIntelligentProtection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHttpDDoSAttackIntelligentProtection {
    /// Required. At least 1.
    pub site_id: i64,
}
operation! { DescribeHttpDDoSAttackIntelligentProtection(site_id: i64)
    "DescribeHttpDDoSAttackIntelligentProtection" -> DescribeHttpDDoSAttackIntelligentProtectionOutput {
    0 "SiteId" site_id
} }

/// Response of [`DescribeHttpDDoSAttackIntelligentProtection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHttpDDoSAttackIntelligentProtectionOutput {
    pub ai_mode: Option<String>,
    pub ai_template: Option<String>,
    pub site_id: Option<i64>,
}
model! { DescribeHttpDDoSAttackIntelligentProtectionOutput {
    0 "AiMode" ai_mode: String, 1 "AiTemplate" ai_template: String, 2 "SiteId" site_id: i64
} }

/// Describes http ddos attack protection: `DescribeHttpDDoSAttackProtection` of `esa` 2024-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DescribeHttpDDoSAttackProtection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHttpDDoSAttackProtection {
    /// Required. At least 1.
    pub site_id: i64,
}
operation! { DescribeHttpDDoSAttackProtection(site_id: i64)
    "DescribeHttpDDoSAttackProtection" -> DescribeHttpDDoSAttackProtectionOutput {
    0 "SiteId" site_id
} }

/// Response of [`DescribeHttpDDoSAttackProtection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHttpDDoSAttackProtectionOutput {
    pub global_mode: Option<String>,
    pub site_id: Option<i64>,
}
model! { DescribeHttpDDoSAttackProtectionOutput {
    0 "GlobalMode" global_mode: String, 1 "SiteId" site_id: i64
} }

/// Describes http ddos attack rules: `DescribeHttpDDoSAttackRules` of `esa` 2024-09-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/DescribeHttpDDoSAttackRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHttpDDoSAttackRules {
    /// Required. 1 to 10000.
    pub page_number: i64,
    pub page_size: Option<i64>,
    /// Required. At least 1.
    pub site_id: i64,
}
operation! { DescribeHttpDDoSAttackRules(page_number: i64, site_id: i64)
    "DescribeHttpDDoSAttackRules" -> DescribeHttpDDoSAttackRulesOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size: i64, 2 "SiteId" site_id
} }
paged! { DescribeHttpDDoSAttackRules: DescribeHttpDDoSAttackRulesRuleInfos =
    Number "PageNumber", "RuleInfos" rule_infos, total "TotalCount" }

/// Response of [`DescribeHttpDDoSAttackRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHttpDDoSAttackRulesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub rule_infos: Vec<DescribeHttpDDoSAttackRulesRuleInfos>,
    pub total_count: Option<i64>,
}
model! { DescribeHttpDDoSAttackRulesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "RuleInfos" rule_infos: Vec<DescribeHttpDDoSAttackRulesRuleInfos>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeHttpDDoSAttackRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHttpDDoSAttackRulesRuleInfos {
    pub action: Option<String>,
    pub default_action: Option<String>,
    pub log_rule_id: Option<i64>,
    pub rule_desc: Option<String>,
    pub rule_id: Option<i64>,
    pub rule_id_info: Option<String>,
    pub rule_name: Option<String>,
    pub status: Option<String>,
}
model! { DescribeHttpDDoSAttackRulesRuleInfos {
    0 "Action" action: String, 1 "DefaultAction" default_action: String, 2 "LogRuleId" log_rule_id: i64,
    3 "RuleDesc" rule_desc: String, 4 "RuleId" rule_id: i64, 5 "RuleIdInfo" rule_id_info: String,
    6 "RuleName" rule_name: String, 7 "Status" status: String
} }

/// Describes http ddos intelligent acl rules: `DescribeHttpDDoSIntelligentAclRules` of `esa` 2024-09-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/DescribeHttpDDoSIntelligentAclRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHttpDDoSIntelligentAclRules {
    /// Required. 1 to 100000.
    pub page_number: i64,
    pub page_size: Option<i64>,
    pub rule_type: Option<String>,
    /// Required. At least 1.
    pub site_id: i64,
}
operation! { DescribeHttpDDoSIntelligentAclRules(page_number: i64, site_id: i64)
    "DescribeHttpDDoSIntelligentAclRules" -> DescribeHttpDDoSIntelligentAclRulesOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size: i64, 2 "RuleType" rule_type: String, 3 "SiteId" site_id
} }
paged! { DescribeHttpDDoSIntelligentAclRules: DescribeHttpDDoSIntelligentAclRulesRuleInfos =
    Number "PageNumber", "RuleInfos" rule_infos, total "TotalCount" }

/// Response of [`DescribeHttpDDoSIntelligentAclRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHttpDDoSIntelligentAclRulesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub rule_infos: Vec<DescribeHttpDDoSIntelligentAclRulesRuleInfos>,
    pub total_count: Option<i64>,
}
model! { DescribeHttpDDoSIntelligentAclRulesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "RuleInfos" rule_infos: Vec<DescribeHttpDDoSIntelligentAclRulesRuleInfos>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeHttpDDoSIntelligentAclRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHttpDDoSIntelligentAclRulesRuleInfos {
    pub action: Option<String>,
    pub condition: Option<String>,
    pub log_rule_id: Option<i64>,
    pub punish_time: Option<i64>,
    pub record_name: Option<String>,
    pub rule_id: Option<i64>,
    pub rule_name: Option<String>,
}
model! { DescribeHttpDDoSIntelligentAclRulesRuleInfos {
    0 "Action" action: String, 1 "Condition" condition: String, 2 "LogRuleId" log_rule_id: i64,
    3 "PunishTime" punish_time: i64, 4 "RecordName" record_name: String, 5 "RuleId" rule_id: i64,
    6 "RuleName" rule_name: String
} }

/// Describes http ddos intelligent rate limit rules: `DescribeHttpDDoSIntelligentRateLimitRules` of `esa` 2024-09-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/DescribeHttpDDoSIntelligentRateLimitRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHttpDDoSIntelligentRateLimitRules {
    /// Required. 1 to 100000.
    pub page_number: i64,
    pub page_size: Option<i64>,
    pub rule_type: Option<String>,
    /// Required. At least 1.
    pub site_id: i64,
}
operation! { DescribeHttpDDoSIntelligentRateLimitRules(page_number: i64, site_id: i64)
    "DescribeHttpDDoSIntelligentRateLimitRules" -> DescribeHttpDDoSIntelligentRateLimitRulesOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size: i64, 2 "RuleType" rule_type: String, 3 "SiteId" site_id
} }
paged! { DescribeHttpDDoSIntelligentRateLimitRules: DescribeHttpDDoSIntelligentRateLimitRulesRuleInfos =
    Number "PageNumber", "RuleInfos" rule_infos, total "TotalCount" }

/// Response of [`DescribeHttpDDoSIntelligentRateLimitRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHttpDDoSIntelligentRateLimitRulesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub rule_infos: Vec<DescribeHttpDDoSIntelligentRateLimitRulesRuleInfos>,
    pub total_count: Option<i64>,
}
model! { DescribeHttpDDoSIntelligentRateLimitRulesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "RuleInfos" rule_infos: Vec<DescribeHttpDDoSIntelligentRateLimitRulesRuleInfos>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeHttpDDoSIntelligentRateLimitRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHttpDDoSIntelligentRateLimitRulesRuleInfos {
    pub action: Option<String>,
    pub condition: Option<String>,
    pub log_rule_id: Option<i64>,
    pub punish_time: Option<i64>,
    pub rate_limit: Option<String>,
    pub record_name: Option<String>,
    pub rule_id: Option<i64>,
    pub rule_name: Option<String>,
    pub statistics: Option<String>,
}
model! { DescribeHttpDDoSIntelligentRateLimitRulesRuleInfos {
    0 "Action" action: String, 1 "Condition" condition: String, 2 "LogRuleId" log_rule_id: i64,
    3 "PunishTime" punish_time: i64, 4 "RateLimit" rate_limit: String, 5 "RecordName" record_name: String,
    6 "RuleId" rule_id: i64, 7 "RuleName" rule_name: String, 8 "Statistics" statistics: String
} }

/// Describes kv account status: `DescribeKvAccountStatus` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DescribeKvAccountStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKvAccountStatus {}
operation! { DescribeKvAccountStatus() "DescribeKvAccountStatus" -> DescribeKvAccountStatusOutput {}
    { method: "GET", } }

/// Response of [`DescribeKvAccountStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKvAccountStatusOutput {
    pub status: Option<String>,
}
model! { DescribeKvAccountStatusOutput {
    0 "Status" status: String
} }

/// Describes preload tasks: `DescribePreloadTasks` of `esa` 2024-09-10.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/DescribePreloadTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePreloadTasks {
    pub content: Option<String>,
    pub end_time: Option<String>,
    /// 1 to 100000.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub site_id: Option<i64>,
    pub start_time: Option<String>,
    pub status: Option<String>,
}
operation! { DescribePreloadTasks() "DescribePreloadTasks" -> DescribePreloadTasksOutput {
    0 "Content" content: String, 1 "EndTime" end_time: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "SiteId" site_id: i64, 5 "StartTime" start_time: String, 6 "Status" status: String
} { method: "GET", } }
paged! { DescribePreloadTasks: DescribePreloadTasksTasks = Number "PageNumber", "Tasks" tasks, total "TotalCount" }

/// Response of [`DescribePreloadTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePreloadTasksOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub tasks: Vec<DescribePreloadTasksTasks>,
    pub total_count: Option<i64>,
}
model! { DescribePreloadTasksOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Tasks" tasks: Vec<DescribePreloadTasksTasks>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribePreloadTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePreloadTasksTasks {
    pub content: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub process: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
}
model! { DescribePreloadTasksTasks {
    0 "Content" content: String, 1 "CreateTime" create_time: String, 2 "Description" description: String,
    3 "Process" process: String, 4 "Status" status: String, 5 "TaskId" task_id: String
} }

/// Describes purge tasks: `DescribePurgeTasks` of `esa` 2024-09-10.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/DescribePurgeTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePurgeTasks {
    pub content: Option<String>,
    pub end_time: Option<String>,
    /// 1 to 100000.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub site_id: Option<i64>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
operation! { DescribePurgeTasks() "DescribePurgeTasks" -> DescribePurgeTasksOutput {
    0 "Content" content: String, 1 "EndTime" end_time: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "SiteId" site_id: i64, 5 "StartTime" start_time: String, 6 "Status" status: String,
    7 "Type" r#type: String
} { method: "GET", } }
paged! { DescribePurgeTasks: DescribePurgeTasksTasks = Number "PageNumber", "Tasks" tasks, total "TotalCount" }

/// Response of [`DescribePurgeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePurgeTasksOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub tasks: Vec<DescribePurgeTasksTasks>,
    pub total_count: Option<i64>,
}
model! { DescribePurgeTasksOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Tasks" tasks: Vec<DescribePurgeTasksTasks>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribePurgeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePurgeTasksTasks {
    pub content: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub process: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribePurgeTasksTasks {
    0 "Content" content: String, 1 "CreateTime" create_time: String, 2 "Description" description: String,
    3 "Process" process: String, 4 "Status" status: String, 5 "TaskId" task_id: String, 6 "Type" r#type: String
} }

/// Describes rate plan instance status: `DescribeRatePlanInstanceStatus` of `esa` 2024-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DescribeRatePlanInstanceStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRatePlanInstanceStatus {
    pub instance_id: Option<String>,
    pub resource_owner: Option<i64>,
}
operation! { DescribeRatePlanInstanceStatus() "DescribeRatePlanInstanceStatus" -> DescribeRatePlanInstanceStatusOutput {
    0 "InstanceId" instance_id: String, 1 "ResourceOwner" resource_owner: i64
} }

/// Response of [`DescribeRatePlanInstanceStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRatePlanInstanceStatusOutput {
    pub instance_id: Option<String>,
    pub instance_status: Option<String>,
}
model! { DescribeRatePlanInstanceStatusOutput {
    0 "InstanceId" instance_id: String, 1 "InstanceStatus" instance_status: String
} }

/// Describes rate plan price: `DescribeRatePlanPrice` of `esa` 2024-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DescribeRatePlanPrice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRatePlanPrice {
    /// 1 to 99.
    pub amount: Option<i64>,
    pub period: Option<i64>,
    pub plan_name: Option<String>,
}
operation! { DescribeRatePlanPrice() "DescribeRatePlanPrice" -> DescribeRatePlanPriceOutput {
    0 "Amount" amount: i64, 1 "Period" period: i64, 2 "PlanName" plan_name: String
} }

/// Response of [`DescribeRatePlanPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRatePlanPriceOutput {
    pub price_model: Option<DescribeRatePlanPricePriceModel>,
}
model! { DescribeRatePlanPriceOutput {
    0 "PriceModel" price_model: DescribeRatePlanPricePriceModel
} }

/// In the response of [`DescribeRatePlanPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRatePlanPricePriceModel {
    pub rate_plan: Option<DescribeRatePlanPriceRatePlan>,
    pub rule: Option<DescribeRatePlanPriceRule>,
}
model! { DescribeRatePlanPricePriceModel {
    0 "RatePlan" rate_plan: DescribeRatePlanPriceRatePlan, 1 "Rule" rule: DescribeRatePlanPriceRule
} }

/// In the response of [`DescribeRatePlanPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRatePlanPriceRatePlan {
    pub plan_price_list: Vec<DescribeRatePlanPricePlanPriceList>,
}
model! { DescribeRatePlanPriceRatePlan {
    0 "PlanPriceList" plan_price_list: Vec<DescribeRatePlanPricePlanPriceList>
} }

/// In the response of [`DescribeRatePlanPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRatePlanPricePlanPriceList {
    pub accelerate_type: Option<String>,
    pub charge_type: Option<String>,
    pub coverages: Option<String>,
    pub crossborder_traffic: Option<String>,
    pub currency: Option<String>,
    pub dcdn_plan: Option<String>,
    pub discount_price: Option<f64>,
    pub edge_compute: Option<String>,
    pub edge_ddos4_layer: Option<String>,
    pub edge_ddos4_layer_intl: Option<String>,
    pub edge_ddos7_layer: Option<String>,
    pub edge_ddos_instance_cn: Option<String>,
    pub edge_ddos_instance_intl: Option<String>,
    pub edge_lb4_layer: Option<String>,
    pub edge_lb4_layer_intl: Option<String>,
    pub edge_lb7_layer: Option<String>,
    pub edge_waf: Option<String>,
    pub edge_waf_instance: Option<String>,
    pub layer4_traffic: Option<String>,
    pub layer4_traffic_intl: Option<String>,
    pub plan_name: Option<String>,
    pub plan_status: Option<String>,
    pub plan_traffic: Option<String>,
    pub plan_type: Option<String>,
    pub position: Option<i64>,
    pub price: Option<f64>,
    pub total_price: Option<f64>,
}
model! { DescribeRatePlanPricePlanPriceList {
    0 "AccelerateType" accelerate_type: String, 1 "ChargeType" charge_type: String, 2 "Coverages" coverages: String,
    3 "CrossborderTraffic" crossborder_traffic: String, 4 "Currency" currency: String, 5 "DcdnPlan" dcdn_plan: String,
    6 "DiscountPrice" discount_price: f64, 7 "EdgeCompute" edge_compute: String,
    8 "EdgeDdos4Layer" edge_ddos4_layer: String, 9 "EdgeDdos4LayerIntl" edge_ddos4_layer_intl: String,
    10 "EdgeDdos7Layer" edge_ddos7_layer: String, 11 "EdgeDdosInstanceCn" edge_ddos_instance_cn: String,
    12 "EdgeDdosInstanceIntl" edge_ddos_instance_intl: String, 13 "EdgeLb4Layer" edge_lb4_layer: String,
    14 "EdgeLb4LayerIntl" edge_lb4_layer_intl: String, 15 "EdgeLb7Layer" edge_lb7_layer: String,
    16 "EdgeWaf" edge_waf: String, 17 "EdgeWafInstance" edge_waf_instance: String,
    18 "Layer4Traffic" layer4_traffic: String, 19 "Layer4TrafficIntl" layer4_traffic_intl: String,
    20 "PlanName" plan_name: String, 21 "PlanStatus" plan_status: String, 22 "PlanTraffic" plan_traffic: String,
    23 "PlanType" plan_type: String, 24 "Position" position: i64, 25 "Price" price: f64,
    26 "TotalPrice" total_price: f64
} }

/// In the response of [`DescribeRatePlanPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRatePlanPriceRule {
    pub rule_list: Vec<DescribeRatePlanPriceRuleList>,
}
model! { DescribeRatePlanPriceRule {
    0 "RuleList" rule_list: Vec<DescribeRatePlanPriceRuleList>
} }

/// In the response of [`DescribeRatePlanPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRatePlanPriceRuleList {
    pub name: Option<String>,
    pub rule_desc_id: Option<i64>,
}
model! { DescribeRatePlanPriceRuleList {
    0 "Name" name: String, 1 "RuleDescId" rule_desc_id: i64
} }

/// Describes rate plan price gap: `DescribeRatePlanPriceGap` of `esa` 2024-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DescribeRatePlanPriceGap>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRatePlanPriceGap {
    pub instance_id: Option<String>,
    pub order_type: Option<String>,
    pub target_plan_code: Option<String>,
    pub target_plan_name: Option<String>,
}
operation! { DescribeRatePlanPriceGap() "DescribeRatePlanPriceGap" -> DescribeRatePlanPriceGapOutput {
    0 "InstanceId" instance_id: String, 1 "OrderType" order_type: String, 2 "TargetPlanCode" target_plan_code: String,
    3 "TargetPlanName" target_plan_name: String
} }

/// Response of [`DescribeRatePlanPriceGap`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRatePlanPriceGapOutput {
    pub price_model: Option<DescribeRatePlanPriceGapPriceModel>,
}
model! { DescribeRatePlanPriceGapOutput {
    0 "PriceModel" price_model: DescribeRatePlanPriceGapPriceModel
} }

/// In the response of [`DescribeRatePlanPriceGap`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRatePlanPriceGapPriceModel {
    pub currency: Option<String>,
    pub discount_price: Option<f64>,
    pub instance_id: Option<String>,
    pub price: Option<f64>,
    pub rule: Option<DescribeRatePlanPriceGapRule>,
    pub target_plan_code: Option<String>,
    pub total_price: Option<f64>,
}
model! { DescribeRatePlanPriceGapPriceModel {
    0 "Currency" currency: String, 1 "DiscountPrice" discount_price: f64, 2 "InstanceId" instance_id: String,
    3 "Price" price: f64, 4 "Rule" rule: DescribeRatePlanPriceGapRule, 5 "TargetPlanCode" target_plan_code: String,
    6 "TotalPrice" total_price: f64
} }

/// In the response of [`DescribeRatePlanPriceGap`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRatePlanPriceGapRule {
    pub rule_list: Vec<DescribeRatePlanPriceGapRuleList>,
}
model! { DescribeRatePlanPriceGapRule {
    0 "RuleList" rule_list: Vec<DescribeRatePlanPriceGapRuleList>
} }

/// In the response of [`DescribeRatePlanPriceGap`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRatePlanPriceGapRuleList {
    pub name: Option<String>,
    pub rule_desc_id: Option<i64>,
}
model! { DescribeRatePlanPriceGapRuleList {
    0 "Name" name: String, 1 "RuleDescId" rule_desc_id: i64
} }

/// Describes rule metadata: `DescribeRuleMetadata` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DescribeRuleMetadata>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleMetadata {
    /// Required.
    pub meta_name: String,
}
operation! { DescribeRuleMetadata(meta_name: String) "DescribeRuleMetadata" -> DescribeRuleMetadataOutput {
    0 "MetaName" meta_name
} { method: "GET", } }

/// Response of [`DescribeRuleMetadata`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleMetadataOutput {
    pub datas: Vec<DescribeRuleMetadataDatas>,
}
model! { DescribeRuleMetadataOutput {
    0 "Datas" datas: Vec<DescribeRuleMetadataDatas>
} }

/// In the response of [`DescribeRuleMetadata`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleMetadataDatas {
    pub children: Vec<DescribeRuleMetadataChildren>,
    pub text: Option<String>,
    pub value: Option<String>,
}
model! { DescribeRuleMetadataDatas {
    0 "Children" children: Vec<DescribeRuleMetadataChildren>, 1 "Text" text: String, 2 "Value" value: String
} }

/// In the response of [`DescribeRuleMetadata`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleMetadataChildren {
    pub text: Option<String>,
    pub value: Option<String>,
}
model! { DescribeRuleMetadataChildren {
    0 "Text" text: String, 1 "Value" value: String
} }

/// Describes site logs: `DescribeSiteLogs` of `esa` 2024-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DescribeSiteLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteLogs {
    pub end_time: Option<String>,
    pub page_number: Option<i64>,
    /// At most 1000.
    pub page_size: Option<i64>,
    /// Required.
    pub site_id: i64,
    pub start_time: Option<String>,
}
operation! { DescribeSiteLogs(site_id: i64) "DescribeSiteLogs" -> DescribeSiteLogsOutput {
    0 "EndTime" end_time: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "SiteId" site_id,
    4 "StartTime" start_time: String
} }

/// Response of [`DescribeSiteLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteLogsOutput {
    pub site_log_details: Vec<DescribeSiteLogsSiteLogDetails>,
}
model! { DescribeSiteLogsOutput {
    0 "SiteLogDetails" site_log_details: Vec<DescribeSiteLogsSiteLogDetails>
} }

/// In the response of [`DescribeSiteLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteLogsSiteLogDetails {
    pub log_count: Option<i64>,
    pub log_infos: Vec<DescribeSiteLogsLogInfos>,
    pub page_infos: Option<DescribeSiteLogsPageInfos>,
    pub site_id: Option<i64>,
    pub site_name: Option<String>,
}
model! { DescribeSiteLogsSiteLogDetails {
    0 "LogCount" log_count: i64, 1 "LogInfos" log_infos: Vec<DescribeSiteLogsLogInfos>,
    2 "PageInfos" page_infos: DescribeSiteLogsPageInfos, 3 "SiteId" site_id: i64, 4 "SiteName" site_name: String
} }

/// In the response of [`DescribeSiteLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteLogsLogInfos {
    pub end_time: Option<String>,
    pub log_name: Option<String>,
    pub log_path: Option<String>,
    pub log_size: Option<i64>,
    pub start_time: Option<String>,
}
model! { DescribeSiteLogsLogInfos {
    0 "EndTime" end_time: String, 1 "LogName" log_name: String, 2 "LogPath" log_path: String, 3 "LogSize" log_size: i64,
    4 "StartTime" start_time: String
} }

/// In the response of [`DescribeSiteLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteLogsPageInfos {
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeSiteLogsPageInfos {
    0 "PageIndex" page_index: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64
} }

/// Describes site time series data: `DescribeSiteTimeSeriesData` of `esa` 2024-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DescribeSiteTimeSeriesData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteTimeSeriesData {
    pub end_time: Option<String>,
    /// Required.
    pub fields: Vec<DescribeSiteTimeSeriesDataFields>,
    pub interval: Option<String>,
    pub site_id: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeSiteTimeSeriesData(fields: Vec<DescribeSiteTimeSeriesDataFields>)
    "DescribeSiteTimeSeriesData" -> DescribeSiteTimeSeriesDataOutput {
    0 "EndTime" end_time: String, 1 "Fields" fields, 2 "Interval" interval: String, 3 "SiteId" site_id: String,
    4 "StartTime" start_time: String
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// In the request of [`DescribeSiteTimeSeriesData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteTimeSeriesDataFields {
    pub dimension: Option<Vec<String>>,
    pub field_name: Option<String>,
}
input! { DescribeSiteTimeSeriesDataFields() {
    0 "Dimension" dimension: Vec<String>, 1 "FieldName" field_name: String
} }

/// Response of [`DescribeSiteTimeSeriesData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteTimeSeriesDataOutput {
    pub data: Vec<DescribeSiteTimeSeriesDataData>,
    pub end_time: Option<String>,
    pub interval: Option<i64>,
    pub sampling_rate: Option<f64>,
    pub start_time: Option<String>,
    pub summarized_data: Vec<DescribeSiteTimeSeriesDataSummarizedData>,
}
model! { DescribeSiteTimeSeriesDataOutput {
    0 "Data" data: Vec<DescribeSiteTimeSeriesDataData>, 1 "EndTime" end_time: String, 2 "Interval" interval: i64,
    3 "SamplingRate" sampling_rate: f64, 4 "StartTime" start_time: String,
    5 "SummarizedData" summarized_data: Vec<DescribeSiteTimeSeriesDataSummarizedData>
} }

/// In the response of [`DescribeSiteTimeSeriesData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteTimeSeriesDataData {
    pub detail_data: Vec<DescribeSiteTimeSeriesDataDetailData>,
    pub dimension_name: Option<String>,
    pub dimension_value: Option<String>,
    pub field_name: Option<String>,
}
model! { DescribeSiteTimeSeriesDataData {
    0 "DetailData" detail_data: Vec<DescribeSiteTimeSeriesDataDetailData>, 1 "DimensionName" dimension_name: String,
    2 "DimensionValue" dimension_value: String, 3 "FieldName" field_name: String
} }

/// In the response of [`DescribeSiteTimeSeriesData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteTimeSeriesDataDetailData {
    pub time_stamp: Option<String>,
    pub value: Option<Value>,
}
model! { DescribeSiteTimeSeriesDataDetailData {
    0 "TimeStamp" time_stamp: String, 1 "Value" value: Value
} }

/// In the response of [`DescribeSiteTimeSeriesData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteTimeSeriesDataSummarizedData {
    pub agg_method: Option<String>,
    pub dimension_name: Option<String>,
    pub dimension_value: Option<String>,
    pub field_name: Option<String>,
    pub value: Option<Value>,
}
model! { DescribeSiteTimeSeriesDataSummarizedData {
    0 "AggMethod" agg_method: String, 1 "DimensionName" dimension_name: String,
    2 "DimensionValue" dimension_value: String, 3 "FieldName" field_name: String, 4 "Value" value: Value
} }

/// Describes site top data: `DescribeSiteTopData` of `esa` 2024-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DescribeSiteTopData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteTopData {
    pub end_time: Option<String>,
    /// Required.
    pub fields: Vec<DescribeSiteTopDataFields>,
    pub interval: Option<String>,
    pub limit: Option<String>,
    pub site_id: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeSiteTopData(fields: Vec<DescribeSiteTopDataFields>)
    "DescribeSiteTopData" -> DescribeSiteTopDataOutput {
    0 "EndTime" end_time: String, 1 "Fields" fields, 2 "Interval" interval: String, 3 "Limit" limit: String,
    4 "SiteId" site_id: String, 5 "StartTime" start_time: String
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// In the request of [`DescribeSiteTopData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteTopDataFields {
    pub dimension: Option<Vec<String>>,
    pub field_name: Option<String>,
}
input! { DescribeSiteTopDataFields() {
    0 "Dimension" dimension: Vec<String>, 1 "FieldName" field_name: String
} }

/// Response of [`DescribeSiteTopData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteTopDataOutput {
    pub data: Vec<DescribeSiteTopDataData>,
    pub end_time: Option<String>,
    pub sampling_rate: Option<f64>,
    pub start_time: Option<String>,
}
model! { DescribeSiteTopDataOutput {
    0 "Data" data: Vec<DescribeSiteTopDataData>, 1 "EndTime" end_time: String, 2 "SamplingRate" sampling_rate: f64,
    3 "StartTime" start_time: String
} }

/// In the response of [`DescribeSiteTopData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteTopDataData {
    pub detail_data: Vec<DescribeSiteTopDataDetailData>,
    pub dimension_name: Option<String>,
    pub field_name: Option<String>,
}
model! { DescribeSiteTopDataData {
    0 "DetailData" detail_data: Vec<DescribeSiteTopDataDetailData>, 1 "DimensionName" dimension_name: String,
    2 "FieldName" field_name: String
} }

/// In the response of [`DescribeSiteTopData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteTopDataDetailData {
    pub dimension_value: Option<String>,
    pub value: Option<Value>,
}
model! { DescribeSiteTopDataDetailData {
    0 "DimensionValue" dimension_value: String, 1 "Value" value: Value
} }

/// Describes site waf time series data: `DescribeSiteWafTimeSeriesData` of `esa` 2024-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DescribeSiteWafTimeSeriesData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteWafTimeSeriesData {
    pub end_time: Option<String>,
    /// Required.
    pub fields: Vec<DescribeSiteWafTimeSeriesDataFields>,
    pub interval: Option<String>,
    pub site_id: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeSiteWafTimeSeriesData(fields: Vec<DescribeSiteWafTimeSeriesDataFields>)
    "DescribeSiteWafTimeSeriesData" -> DescribeSiteWafTimeSeriesDataOutput {
    0 "EndTime" end_time: String, 1 "Fields" fields, 2 "Interval" interval: String, 3 "SiteId" site_id: String,
    4 "StartTime" start_time: String
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// In the request of [`DescribeSiteWafTimeSeriesData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteWafTimeSeriesDataFields {
    pub dimension: Option<Vec<String>>,
    pub field_name: Option<String>,
}
input! { DescribeSiteWafTimeSeriesDataFields() {
    0 "Dimension" dimension: Vec<String>, 1 "FieldName" field_name: String
} }

/// Response of [`DescribeSiteWafTimeSeriesData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteWafTimeSeriesDataOutput {
    pub data: Vec<DescribeSiteWafTimeSeriesDataData>,
    pub end_time: Option<String>,
    pub interval: Option<i64>,
    pub sampling_rate: Option<f64>,
    pub start_time: Option<String>,
    pub summarized_data: Vec<DescribeSiteWafTimeSeriesDataSummarizedData>,
}
model! { DescribeSiteWafTimeSeriesDataOutput {
    0 "Data" data: Vec<DescribeSiteWafTimeSeriesDataData>, 1 "EndTime" end_time: String, 2 "Interval" interval: i64,
    3 "SamplingRate" sampling_rate: f64, 4 "StartTime" start_time: String,
    5 "SummarizedData" summarized_data: Vec<DescribeSiteWafTimeSeriesDataSummarizedData>
} }

/// In the response of [`DescribeSiteWafTimeSeriesData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteWafTimeSeriesDataData {
    pub detail_data: Vec<DescribeSiteWafTimeSeriesDataDetailData>,
    pub dimension_name: Option<String>,
    pub dimension_value: Option<String>,
    pub field_name: Option<String>,
}
model! { DescribeSiteWafTimeSeriesDataData {
    0 "DetailData" detail_data: Vec<DescribeSiteWafTimeSeriesDataDetailData>, 1 "DimensionName" dimension_name: String,
    2 "DimensionValue" dimension_value: String, 3 "FieldName" field_name: String
} }

/// In the response of [`DescribeSiteWafTimeSeriesData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteWafTimeSeriesDataDetailData {
    pub time_stamp: Option<String>,
    pub value: Option<Value>,
}
model! { DescribeSiteWafTimeSeriesDataDetailData {
    0 "TimeStamp" time_stamp: String, 1 "Value" value: Value
} }

/// In the response of [`DescribeSiteWafTimeSeriesData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteWafTimeSeriesDataSummarizedData {
    pub agg_method: Option<String>,
    pub dimension_name: Option<String>,
    pub dimension_value: Option<String>,
    pub field_name: Option<String>,
    pub value: Option<Value>,
}
model! { DescribeSiteWafTimeSeriesDataSummarizedData {
    0 "AggMethod" agg_method: String, 1 "DimensionName" dimension_name: String,
    2 "DimensionValue" dimension_value: String, 3 "FieldName" field_name: String, 4 "Value" value: Value
} }

/// Describes site waf top data: `DescribeSiteWafTopData` of `esa` 2024-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DescribeSiteWafTopData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteWafTopData {
    pub end_time: Option<String>,
    /// Required.
    pub fields: Vec<DescribeSiteWafTopDataFields>,
    pub interval: Option<String>,
    pub limit: Option<String>,
    pub site_id: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeSiteWafTopData(fields: Vec<DescribeSiteWafTopDataFields>)
    "DescribeSiteWafTopData" -> DescribeSiteWafTopDataOutput {
    0 "EndTime" end_time: String, 1 "Fields" fields, 2 "Interval" interval: String, 3 "Limit" limit: String,
    4 "SiteId" site_id: String, 5 "StartTime" start_time: String
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// In the request of [`DescribeSiteWafTopData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteWafTopDataFields {
    pub dimension: Option<Vec<String>>,
    pub field_name: Option<String>,
}
input! { DescribeSiteWafTopDataFields() {
    0 "Dimension" dimension: Vec<String>, 1 "FieldName" field_name: String
} }

/// Response of [`DescribeSiteWafTopData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteWafTopDataOutput {
    pub data: Vec<DescribeSiteWafTopDataData>,
    pub end_time: Option<String>,
    pub sampling_rate: Option<f64>,
    pub start_time: Option<String>,
}
model! { DescribeSiteWafTopDataOutput {
    0 "Data" data: Vec<DescribeSiteWafTopDataData>, 1 "EndTime" end_time: String, 2 "SamplingRate" sampling_rate: f64,
    3 "StartTime" start_time: String
} }

/// In the response of [`DescribeSiteWafTopData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteWafTopDataData {
    pub detail_data: Vec<DescribeSiteWafTopDataDetailData>,
    pub dimension_name: Option<String>,
    pub field_name: Option<String>,
}
model! { DescribeSiteWafTopDataData {
    0 "DetailData" detail_data: Vec<DescribeSiteWafTopDataDetailData>, 1 "DimensionName" dimension_name: String,
    2 "FieldName" field_name: String
} }

/// In the response of [`DescribeSiteWafTopData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteWafTopDataDetailData {
    pub dimension_value: Option<String>,
    pub value: Option<Value>,
}
model! { DescribeSiteWafTopDataDetailData {
    0 "DimensionValue" dimension_value: String, 1 "Value" value: Value
} }

/// Describes trace diagnose report: `DescribeTraceDiagnoseReport` of `esa` 2024-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DescribeTraceDiagnoseReport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTraceDiagnoseReport {
    pub task_id: Option<String>,
    pub trace_id: Option<String>,
}
operation! { DescribeTraceDiagnoseReport() "DescribeTraceDiagnoseReport" -> DescribeTraceDiagnoseReportOutput {
    0 "TaskId" task_id: String, 1 "TraceId" trace_id: String
} }

/// Response of [`DescribeTraceDiagnoseReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTraceDiagnoseReportOutput {
    pub client_addr: Option<String>,
    pub client_info: Option<DescribeTraceDiagnoseReportClientInfo>,
    pub client_ip: Option<String>,
    pub create_time: Option<String>,
    pub diagnose_id: Option<String>,
    pub diagnose_report_link: Option<String>,
    pub diagnose_url: Option<String>,
    pub domain: Option<String>,
    pub expire_time: Option<i64>,
    pub remain_diagnose_times: Option<i64>,
    pub report: Option<DescribeTraceDiagnoseReportReport>,
    pub state: Option<String>,
    pub status: Option<i64>,
    pub task_id: Option<String>,
    pub time_consuming: Option<i64>,
    pub trace_display_link: Option<String>,
    pub trace_id: Option<String>,
}
model! { DescribeTraceDiagnoseReportOutput {
    0 "ClientAddr" client_addr: String, 1 "ClientInfo" client_info: DescribeTraceDiagnoseReportClientInfo,
    2 "ClientIp" client_ip: String, 3 "CreateTime" create_time: String, 4 "DiagnoseId" diagnose_id: String,
    5 "DiagnoseReportLink" diagnose_report_link: String, 6 "DiagnoseUrl" diagnose_url: String,
    7 "Domain" domain: String, 8 "ExpireTime" expire_time: i64, 9 "RemainDiagnoseTimes" remain_diagnose_times: i64,
    10 "Report" report: DescribeTraceDiagnoseReportReport, 11 "State" state: String, 12 "Status" status: i64,
    13 "TaskId" task_id: String, 14 "TimeConsuming" time_consuming: i64,
    15 "TraceDisplayLink" trace_display_link: String, 16 "TraceId" trace_id: String
} }

/// In the response of [`DescribeTraceDiagnoseReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTraceDiagnoseReportClientInfo {
    pub browser_info: Option<String>,
    pub os: Option<String>,
    pub ua_string: Option<String>,
}
model! { DescribeTraceDiagnoseReportClientInfo {
    0 "BrowserInfo" browser_info: String, 1 "Os" os: String, 2 "UaString" ua_string: String
} }

/// In the response of [`DescribeTraceDiagnoseReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTraceDiagnoseReportReport {
    pub client_info: Option<String>,
    pub diagnose_result: Option<String>,
    pub response_header: Option<String>,
    pub static_html: Option<String>,
}
model! { DescribeTraceDiagnoseReportReport {
    0 "ClientInfo" client_info: String, 1 "DiagnoseResult" diagnose_result: String,
    2 "ResponseHeader" response_header: String, 3 "StaticHtml" static_html: String
} }

/// Describes url observation data: `DescribeUrlObservationData` of `esa` 2024-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DescribeUrlObservationData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUrlObservationData {
    pub client_platform: Option<String>,
    pub end_time: Option<String>,
    pub metric: Option<String>,
    /// Required.
    pub site_id: String,
    pub start_time: Option<String>,
    pub url: Option<String>,
}
operation! { DescribeUrlObservationData(site_id: String)
    "DescribeUrlObservationData" -> DescribeUrlObservationDataOutput {
    0 "ClientPlatform" client_platform: String, 1 "EndTime" end_time: String, 2 "Metric" metric: String,
    3 "SiteId" site_id, 4 "StartTime" start_time: String, 5 "Url" url: String
} }

/// Response of [`DescribeUrlObservationData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUrlObservationDataOutput {
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub url_detail_data: Vec<DescribeUrlObservationDataUrlDetailData>,
}
model! { DescribeUrlObservationDataOutput {
    0 "EndTime" end_time: String, 1 "StartTime" start_time: String,
    2 "UrlDetailData" url_detail_data: Vec<DescribeUrlObservationDataUrlDetailData>
} }

/// In the response of [`DescribeUrlObservationData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUrlObservationDataUrlDetailData {
    pub cls: Option<f64>,
    pub client_platform: Option<String>,
    pub country: Option<String>,
    pub fcp: Option<f64>,
    pub fid: Option<f64>,
    pub inp: Option<f64>,
    pub lcp: Option<f64>,
    pub ttfb: Option<f64>,
    pub url: Option<String>,
}
model! { DescribeUrlObservationDataUrlDetailData {
    0 "CLS" cls: f64, 1 "ClientPlatform" client_platform: String, 2 "Country" country: String, 3 "FCP" fcp: f64,
    4 "FID" fid: f64, 5 "INP" inp: f64, 6 "LCP" lcp: f64, 7 "TTFB" ttfb: f64, 8 "Url" url: String
} }

/// Describes user resource package: `DescribeUserResourcePackage` of `esa` 2024-09-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/DescribeUserResourcePackage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserResourcePackage {
    pub instance_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub sort_field: Option<String>,
    pub sort_rule: Option<String>,
    pub status: Option<String>,
}
operation! { DescribeUserResourcePackage() "DescribeUserResourcePackage" -> DescribeUserResourcePackageOutput {
    0 "InstanceId" instance_id: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "SecurityToken" security_token: Secret, 4 "SortField" sort_field: String, 5 "SortRule" sort_rule: String,
    6 "Status" status: String
} }
paged! { DescribeUserResourcePackage: DescribeUserResourcePackageResourcePackageInfos =
    Number "PageNumber", "ResourcePackageInfos" resource_package_infos, total "TotalCount" }

/// Response of [`DescribeUserResourcePackage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserResourcePackageOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_package_infos: Vec<DescribeUserResourcePackageResourcePackageInfos>,
    pub total_count: Option<i64>,
}
model! { DescribeUserResourcePackageOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "ResourcePackageInfos" resource_package_infos: Vec<DescribeUserResourcePackageResourcePackageInfos>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeUserResourcePackage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserResourcePackageResourcePackageInfos {
    pub commodity_code: Option<String>,
    pub curr_capacity: Option<String>,
    pub curr_capacity_base_unit: Option<String>,
    pub curr_capacity_show_unit: Option<String>,
    pub curr_capacity_show_value: Option<String>,
    pub display_name: Option<String>,
    pub end_time: Option<String>,
    pub init_capacity: Option<String>,
    pub init_capacity_base_unit: Option<String>,
    pub init_capacity_show_unit: Option<String>,
    pub init_capacity_show_value: Option<String>,
    pub instance_id: Option<String>,
    pub region: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub template_name: Option<String>,
}
model! { DescribeUserResourcePackageResourcePackageInfos {
    0 "CommodityCode" commodity_code: String, 1 "CurrCapacity" curr_capacity: String,
    2 "CurrCapacityBaseUnit" curr_capacity_base_unit: String, 3 "CurrCapacityShowUnit" curr_capacity_show_unit: String,
    4 "CurrCapacityShowValue" curr_capacity_show_value: String, 5 "DisplayName" display_name: String,
    6 "EndTime" end_time: String, 7 "InitCapacity" init_capacity: String,
    8 "InitCapacityBaseUnit" init_capacity_base_unit: String, 9 "InitCapacityShowUnit" init_capacity_show_unit: String,
    10 "InitCapacityShowValue" init_capacity_show_value: String, 11 "InstanceId" instance_id: String,
    12 "Region" region: String, 13 "StartTime" start_time: String, 14 "Status" status: String,
    15 "TemplateName" template_name: String
} }

/// Describes waf usage data: `DescribeWafUsageData` of `esa` 2024-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DescribeWafUsageData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWafUsageData {
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub record_name: Option<String>,
    pub site_id: Option<i64>,
    pub split_by: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeWafUsageData() "DescribeWafUsageData" -> DescribeWafUsageDataOutput {
    0 "EndTime" end_time: String, 1 "Interval" interval: String, 2 "RecordName" record_name: String,
    3 "SiteId" site_id: i64, 4 "SplitBy" split_by: String, 5 "StartTime" start_time: String
} }

/// Response of [`DescribeWafUsageData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWafUsageDataOutput {
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub usage_data: Vec<DescribeWafUsageDataUsageData>,
}
model! { DescribeWafUsageDataOutput {
    0 "EndTime" end_time: String, 1 "StartTime" start_time: String,
    2 "UsageData" usage_data: Vec<DescribeWafUsageDataUsageData>
} }

/// In the response of [`DescribeWafUsageData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWafUsageDataUsageData {
    pub access_count: Option<i64>,
    pub block_count: Option<i64>,
    pub observe_count: Option<i64>,
    pub record_name: Option<String>,
    pub time_stamp: Option<String>,
}
model! { DescribeWafUsageDataUsageData {
    0 "AccessCount" access_count: i64, 1 "BlockCount" block_count: i64, 2 "ObserveCount" observe_count: i64,
    3 "RecordName" record_name: String, 4 "TimeStamp" time_stamp: String
} }

/// Disables custom scene policy: `DisableCustomScenePolicy` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/DisableCustomScenePolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableCustomScenePolicy {
    /// Required. At least 1.
    pub policy_id: i64,
}
operation! { DisableCustomScenePolicy(policy_id: i64) "DisableCustomScenePolicy" -> DisableCustomScenePolicyOutput {
    0 "PolicyId" policy_id
} }

/// Response of [`DisableCustomScenePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableCustomScenePolicyOutput {
    pub policy_id: Option<i64>,
}
model! { DisableCustomScenePolicyOutput {
    0 "PolicyId" policy_id: i64
} }

/// `EditSiteWafSettings` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/EditSiteWafSettings>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditSiteWafSettings {
    pub site_id: Option<i64>,
    pub site_version: Option<i64>,
    pub settings: Option<WafSiteSettings>,
}
operation! { EditSiteWafSettings() "EditSiteWafSettings" -> Empty {
    0 "SiteId" site_id: i64, 1 "SiteVersion" site_version: i64, 2 "Settings" settings: WafSiteSettings
} [
    Mark::new(2, Location::Body, Style::Json)
] }

/// Response of [`EditSiteWafSettings`]: empty.
pub type EditSiteWafSettingsOutput = Empty;

/// In the request of [`EditSiteWafSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WafSiteSettings {
    pub add_bot_protection_headers: Option<WafSiteSettingsAddBotProtectionHeaders>,
    pub add_security_headers: Option<WafSiteSettingsAddSecurityHeaders>,
    pub bandwidth_abuse_protection: Option<WafSiteSettingsBandwidthAbuseProtection>,
    pub bot_management: Option<WafSiteSettingsBotManagement>,
    pub client_ip_identifier: Option<WafSiteSettingsClientIpIdentifier>,
    pub disable_security_module: Option<WafSiteSettingsDisableSecurityModule>,
    pub request_body_inspection: Option<WafSiteSettingsRequestBodyInspection>,
    pub security_level: Option<WafSiteSettingsSecurityLevel>,
}
input! { WafSiteSettings() {
    0 "AddBotProtectionHeaders" add_bot_protection_headers: WafSiteSettingsAddBotProtectionHeaders,
    1 "AddSecurityHeaders" add_security_headers: WafSiteSettingsAddSecurityHeaders,
    2 "BandwidthAbuseProtection" bandwidth_abuse_protection: WafSiteSettingsBandwidthAbuseProtection,
    3 "BotManagement" bot_management: WafSiteSettingsBotManagement,
    4 "ClientIpIdentifier" client_ip_identifier: WafSiteSettingsClientIpIdentifier,
    5 "DisableSecurityModule" disable_security_module: WafSiteSettingsDisableSecurityModule,
    6 "RequestBodyInspection" request_body_inspection: WafSiteSettingsRequestBodyInspection,
    7 "SecurityLevel" security_level: WafSiteSettingsSecurityLevel
} }

/// In the request of [`EditSiteWafSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WafSiteSettingsAddBotProtectionHeaders {
    pub enable: Option<bool>,
}
input! { WafSiteSettingsAddBotProtectionHeaders() {
    0 "Enable" enable: bool
} }

/// In the request of [`EditSiteWafSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WafSiteSettingsAddSecurityHeaders {
    pub enable: Option<bool>,
}
input! { WafSiteSettingsAddSecurityHeaders() {
    0 "Enable" enable: bool
} }

/// In the request of [`EditSiteWafSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WafSiteSettingsBandwidthAbuseProtection {
    pub action: Option<String>,
    pub id: Option<i64>,
    pub status: Option<String>,
}
input! { WafSiteSettingsBandwidthAbuseProtection() {
    0 "Action" action: String, 1 "Id" id: i64, 2 "Status" status: String
} }

/// In the request of [`EditSiteWafSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WafSiteSettingsBotManagement {
    pub definite_bots: Option<WafSiteSettingsDefiniteBots>,
    pub effect_on_static: Option<WafSiteSettingsEffectOnStatic>,
    pub js_detection: Option<WafSiteSettingsJSDetection>,
    pub likely_bots: Option<WafSiteSettingsLikelyBots>,
    pub verified_bots: Option<WafSiteSettingsVerifiedBots>,
}
input! { WafSiteSettingsBotManagement() {
    0 "DefiniteBots" definite_bots: WafSiteSettingsDefiniteBots,
    1 "EffectOnStatic" effect_on_static: WafSiteSettingsEffectOnStatic,
    2 "JSDetection" js_detection: WafSiteSettingsJSDetection, 3 "LikelyBots" likely_bots: WafSiteSettingsLikelyBots,
    4 "VerifiedBots" verified_bots: WafSiteSettingsVerifiedBots
} }

/// In the request of [`EditSiteWafSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WafSiteSettingsDefiniteBots {
    pub action: Option<String>,
    pub id: Option<i64>,
}
input! { WafSiteSettingsDefiniteBots() {
    0 "Action" action: String, 1 "Id" id: i64
} }

/// In the request of [`EditSiteWafSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WafSiteSettingsEffectOnStatic {
    pub enable: Option<bool>,
}
input! { WafSiteSettingsEffectOnStatic() {
    0 "Enable" enable: bool
} }

/// In the request of [`EditSiteWafSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WafSiteSettingsJSDetection {
    pub enable: Option<bool>,
}
input! { WafSiteSettingsJSDetection() {
    0 "Enable" enable: bool
} }

/// In the request of [`EditSiteWafSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WafSiteSettingsLikelyBots {
    pub action: Option<String>,
    pub id: Option<i64>,
}
input! { WafSiteSettingsLikelyBots() {
    0 "Action" action: String, 1 "Id" id: i64
} }

/// In the request of [`EditSiteWafSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WafSiteSettingsVerifiedBots {
    pub action: Option<String>,
    pub id: Option<i64>,
}
input! { WafSiteSettingsVerifiedBots() {
    0 "Action" action: String, 1 "Id" id: i64
} }

/// In the request of [`EditSiteWafSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WafSiteSettingsClientIpIdentifier {
    pub headers: Option<Vec<String>>,
    pub mode: Option<String>,
}
input! { WafSiteSettingsClientIpIdentifier() {
    0 "Headers" headers: Vec<String>, 1 "Mode" mode: String
} }

/// In the request of [`EditSiteWafSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WafSiteSettingsDisableSecurityModule {
    pub status: Option<String>,
}
input! { WafSiteSettingsDisableSecurityModule() {
    0 "Status" status: String
} }

/// In the request of [`EditSiteWafSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WafSiteSettingsRequestBodyInspection {
    pub action: Option<String>,
    pub id: Option<i64>,
    pub size_limit: Option<String>,
}
input! { WafSiteSettingsRequestBodyInspection() {
    0 "Action" action: String, 1 "Id" id: i64, 2 "SizeLimit" size_limit: String
} }

/// In the request of [`EditSiteWafSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WafSiteSettingsSecurityLevel {
    pub id: Option<i64>,
    pub value: Option<String>,
}
input! { WafSiteSettingsSecurityLevel() {
    0 "Id" id: i64, 1 "Value" value: String
} }

/// Enables custom scene policy: `EnableCustomScenePolicy` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/EnableCustomScenePolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableCustomScenePolicy {
    /// Required. At least 1.
    pub policy_id: i64,
}
operation! { EnableCustomScenePolicy(policy_id: i64) "EnableCustomScenePolicy" -> EnableCustomScenePolicyOutput {
    0 "PolicyId" policy_id
} }

/// Response of [`EnableCustomScenePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableCustomScenePolicyOutput {
    pub policy_id: Option<i64>,
}
model! { EnableCustomScenePolicyOutput {
    0 "PolicyId" policy_id: i64
} }

/// Exports record cnames: `ExportRecordCnames` of `esa` 2024-09-10.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/ExportRecordCnames>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportRecordCnames {
    /// Required.
    pub site_id: i64,
}
operation! { ExportRecordCnames(site_id: i64) "ExportRecordCnames" -> ExportRecordCnamesOutput {
    0 "SiteId" site_id
} { method: "GET", } }

/// Response of [`ExportRecordCnames`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportRecordCnamesOutput {
    pub content: Option<String>,
}
model! { ExportRecordCnamesOutput {
    0 "Content" content: String
} }

/// Exports records: `ExportRecords` of `esa` 2024-09-10.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/ExportRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportRecords {
    /// Required.
    pub site_id: i64,
}
operation! { ExportRecords(site_id: i64) "ExportRecords" -> ExportRecordsOutput {
    0 "SiteId" site_id
} { method: "GET", } }

/// Response of [`ExportRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportRecordsOutput {
    pub content: Option<String>,
}
model! { ExportRecordsOutput {
    0 "Content" content: String
} }

/// Generates trace diagnose: `GenerateTraceDiagnose` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GenerateTraceDiagnose>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateTraceDiagnose {
    pub source: Option<String>,
    /// Required.
    pub url: String,
}
operation! { GenerateTraceDiagnose(url: String) "GenerateTraceDiagnose" -> GenerateTraceDiagnoseOutput {
    0 "Source" source: String, 1 "Url" url
} }

/// Response of [`GenerateTraceDiagnose`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateTraceDiagnoseOutput {
    pub tip: Option<String>,
    pub url: Option<String>,
}
model! { GenerateTraceDiagnoseOutput {
    0 "Tip" tip: String, 1 "Url" url: String
} }

/// Gets api schema usage: `GetApiSchemaUsage` of `esa` 2024-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetApiSchemaUsage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApiSchemaUsage {
    pub site_id: Option<i64>,
    pub site_version: Option<i64>,
}
operation! { GetApiSchemaUsage() "GetApiSchemaUsage" -> GetApiSchemaUsageOutput {
    0 "SiteId" site_id: i64, 1 "SiteVersion" site_version: i64
} }

/// Response of [`GetApiSchemaUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApiSchemaUsageOutput {
    pub instance_id: Option<String>,
    pub instance_usage: Option<i64>,
    pub usages: Vec<GetApiSchemaUsageUsages>,
}
model! { GetApiSchemaUsageOutput {
    0 "InstanceId" instance_id: String, 1 "InstanceUsage" instance_usage: i64,
    2 "Usages" usages: Vec<GetApiSchemaUsageUsages>
} }

/// In the response of [`GetApiSchemaUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApiSchemaUsageUsages {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub usage: Option<i64>,
}
model! { GetApiSchemaUsageUsages {
    0 "Id" id: i64, 1 "Name" name: String, 2 "Usage" usage: i64
} }

/// Gets automatic frequency control config: `GetAutomaticFrequencyControlConfig` of `esa` 2024-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetAutomaticFrequencyControlConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutomaticFrequencyControlConfig {
    /// Required.
    pub site_id: i64,
    pub site_version: Option<i64>,
}
operation! { GetAutomaticFrequencyControlConfig(site_id: i64)
    "GetAutomaticFrequencyControlConfig" -> GetAutomaticFrequencyControlConfigOutput {
    0 "SiteId" site_id, 1 "SiteVersion" site_version: i64
} }

/// Response of [`GetAutomaticFrequencyControlConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutomaticFrequencyControlConfigOutput {
    pub action_type: Option<String>,
    pub enable: Option<String>,
    pub interval: Option<i64>,
    pub level: Option<String>,
    pub punish_time: Option<i64>,
    pub rule_id: Option<i64>,
    pub threshold: Option<i64>,
}
model! { GetAutomaticFrequencyControlConfigOutput {
    0 "ActionType" action_type: String, 1 "Enable" enable: String, 2 "Interval" interval: i64, 3 "Level" level: String,
    4 "PunishTime" punish_time: i64, 5 "RuleId" rule_id: i64, 6 "Threshold" threshold: i64
} }

/// Gets cache reserve: `GetCacheReserve` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetCacheReserve>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCacheReserve {
    /// Required.
    pub site_id: i64,
}
operation! { GetCacheReserve(site_id: i64) "GetCacheReserve" -> GetCacheReserveOutput {
    0 "SiteId" site_id
} { method: "GET", } }

/// Response of [`GetCacheReserve`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCacheReserveOutput {
    pub cache_reserve_instance_id: Option<String>,
    pub enable: Option<String>,
}
model! { GetCacheReserveOutput {
    0 "CacheReserveInstanceId" cache_reserve_instance_id: String, 1 "Enable" enable: String
} }

/// Gets cache reserve specification: `GetCacheReserveSpecification` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetCacheReserveSpecification>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCacheReserveSpecification {}
operation! { GetCacheReserveSpecification() "GetCacheReserveSpecification" -> GetCacheReserveSpecificationOutput {}
    { method: "GET", } }

/// Response of [`GetCacheReserveSpecification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCacheReserveSpecificationOutput {
    pub cache_reserve_capacity: Vec<String>,
    pub cache_reserve_region: Vec<String>,
}
model! { GetCacheReserveSpecificationOutput {
    0 "CacheReserveCapacity" cache_reserve_capacity: Vec<String>,
    1 "CacheReserveRegion" cache_reserve_region: Vec<String>
} }

/// Gets cache rule: `GetCacheRule` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetCacheRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCacheRule {
    /// Required.
    pub config_id: i64,
    /// Required.
    pub site_id: i64,
}
operation! { GetCacheRule(config_id: i64, site_id: i64) "GetCacheRule" -> GetCacheRuleOutput {
    0 "ConfigId" config_id, 1 "SiteId" site_id
} { method: "GET", } }

/// Response of [`GetCacheRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCacheRuleOutput {
    pub additional_cacheable_ports: Option<String>,
    pub browser_cache_mode: Option<String>,
    pub browser_cache_ttl: Option<String>,
    pub bypass_cache: Option<String>,
    pub cache_deception_armor: Option<String>,
    pub cache_reserve_eligibility: Option<String>,
    pub check_presence_cookie: Option<String>,
    pub check_presence_header: Option<String>,
    pub config_id: Option<i64>,
    pub config_type: Option<String>,
    pub edge_cache_mode: Option<String>,
    pub edge_cache_ttl: Option<String>,
    pub edge_status_code_cache_ttl: Option<String>,
    pub include_cookie: Option<String>,
    pub include_header: Option<String>,
    pub post_body_cache_key: Option<String>,
    pub post_body_size_limit: Option<String>,
    pub post_cache: Option<String>,
    pub query_string: Option<String>,
    pub query_string_mode: Option<String>,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<i64>,
    pub serve_stale: Option<String>,
    pub site_version: Option<i64>,
    pub sort_query_string_for_cache: Option<String>,
    pub user_device_type: Option<String>,
    pub user_geo: Option<String>,
    pub user_language: Option<String>,
}
model! { GetCacheRuleOutput {
    0 "AdditionalCacheablePorts" additional_cacheable_ports: String, 1 "BrowserCacheMode" browser_cache_mode: String,
    2 "BrowserCacheTtl" browser_cache_ttl: String, 3 "BypassCache" bypass_cache: String,
    4 "CacheDeceptionArmor" cache_deception_armor: String,
    5 "CacheReserveEligibility" cache_reserve_eligibility: String,
    6 "CheckPresenceCookie" check_presence_cookie: String, 7 "CheckPresenceHeader" check_presence_header: String,
    8 "ConfigId" config_id: i64, 9 "ConfigType" config_type: String, 10 "EdgeCacheMode" edge_cache_mode: String,
    11 "EdgeCacheTtl" edge_cache_ttl: String, 12 "EdgeStatusCodeCacheTtl" edge_status_code_cache_ttl: String,
    13 "IncludeCookie" include_cookie: String, 14 "IncludeHeader" include_header: String,
    15 "PostBodyCacheKey" post_body_cache_key: String, 16 "PostBodySizeLimit" post_body_size_limit: String,
    17 "PostCache" post_cache: String, 18 "QueryString" query_string: String,
    19 "QueryStringMode" query_string_mode: String, 20 "Rule" rule: String, 21 "RuleEnable" rule_enable: String,
    22 "RuleName" rule_name: String, 23 "Sequence" sequence: i64, 24 "ServeStale" serve_stale: String,
    25 "SiteVersion" site_version: i64, 26 "SortQueryStringForCache" sort_query_string_for_cache: String,
    27 "UserDeviceType" user_device_type: String, 28 "UserGeo" user_geo: String, 29 "UserLanguage" user_language: String
} }

/// Gets cache tag: `GetCacheTag` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetCacheTag>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCacheTag {
    /// Required.
    pub site_id: i64,
    pub site_version: Option<i64>,
}
operation! { GetCacheTag(site_id: i64) "GetCacheTag" -> GetCacheTagOutput {
    0 "SiteId" site_id, 1 "SiteVersion" site_version: i64
} { method: "GET", } }

/// Response of [`GetCacheTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCacheTagOutput {
    pub case_insensitive: Option<String>,
    pub site_version: Option<i64>,
    pub tag_name: Option<String>,
}
model! { GetCacheTagOutput {
    0 "CaseInsensitive" case_insensitive: String, 1 "SiteVersion" site_version: i64, 2 "TagName" tag_name: String
} }

/// Gets certificate: `GetCertificate` of `esa` 2024-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCertificate {
    /// Required.
    pub id: String,
    /// Required.
    pub site_id: i64,
}
operation! { GetCertificate(id: String, site_id: i64) "GetCertificate" -> GetCertificateOutput {
    0 "Id" id, 1 "SiteId" site_id
} }

/// Response of [`GetCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCertificateOutput {
    pub certificate: Option<String>,
    pub result: Option<GetCertificateResult>,
    pub site_id: Option<i64>,
    pub site_name: Option<String>,
    pub status: Option<String>,
}
model! { GetCertificateOutput {
    0 "Certificate" certificate: String, 1 "Result" result: GetCertificateResult, 2 "SiteId" site_id: i64,
    3 "SiteName" site_name: String, 4 "Status" status: String
} }

/// In the response of [`GetCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCertificateResult {
    pub apply_code: Option<i64>,
    pub apply_message: Option<String>,
    pub cas_id: Option<String>,
    pub common_name: Option<String>,
    pub create_time: Option<String>,
    pub dcv: Vec<GetCertificateDCV>,
    pub fingerprint_sha256: Option<String>,
    pub id: Option<String>,
    pub issuer: Option<String>,
    pub issuer_cn: Option<String>,
    pub key_server_id: Option<String>,
    pub name: Option<String>,
    pub not_after: Option<String>,
    pub not_before: Option<String>,
    pub pub_alg: Option<String>,
    pub region: Option<String>,
    pub san: Option<String>,
    pub serial_number: Option<String>,
    pub sig_alg: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub update_time: Option<String>,
}
model! { GetCertificateResult {
    0 "ApplyCode" apply_code: i64, 1 "ApplyMessage" apply_message: String, 2 "CasId" cas_id: String,
    3 "CommonName" common_name: String, 4 "CreateTime" create_time: String, 5 "DCV" dcv: Vec<GetCertificateDCV>,
    6 "FingerprintSha256" fingerprint_sha256: String, 7 "Id" id: String, 8 "Issuer" issuer: String,
    9 "IssuerCN" issuer_cn: String, 10 "KeyServerId" key_server_id: String, 11 "Name" name: String,
    12 "NotAfter" not_after: String, 13 "NotBefore" not_before: String, 14 "PubAlg" pub_alg: String,
    15 "Region" region: String, 16 "SAN" san: String, 17 "SerialNumber" serial_number: String,
    18 "SigAlg" sig_alg: String, 19 "Status" status: String, 20 "Type" r#type: String,
    21 "UpdateTime" update_time: String
} }

/// In the response of [`GetCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCertificateDCV {
    pub id: Option<String>,
    pub key: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { GetCertificateDCV {
    0 "Id" id: String, 1 "Key" key: String, 2 "Status" status: String, 3 "Type" r#type: String, 4 "Value" value: String
} }

/// Gets certificate quota: `GetCertificateQuota` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetCertificateQuota>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCertificateQuota {
    /// Required.
    pub site_id: i64,
    /// Required.
    pub r#type: String,
}
operation! { GetCertificateQuota(site_id: i64, r#type: String) "GetCertificateQuota" -> GetCertificateQuotaOutput {
    0 "SiteId" site_id, 1 "Type" r#type
} { method: "GET", } }

/// Response of [`GetCertificateQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCertificateQuotaOutput {
    pub quota: Option<i64>,
    pub quota_usage: Option<i64>,
    pub site_count: Option<i64>,
    pub site_usage: Vec<GetCertificateQuotaSiteUsage>,
    pub r#type: Option<String>,
}
model! { GetCertificateQuotaOutput {
    0 "Quota" quota: i64, 1 "QuotaUsage" quota_usage: i64, 2 "SiteCount" site_count: i64,
    3 "SiteUsage" site_usage: Vec<GetCertificateQuotaSiteUsage>, 4 "Type" r#type: String
} }

/// In the response of [`GetCertificateQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCertificateQuotaSiteUsage {
    pub site_id: Option<String>,
    pub site_name: Option<String>,
    pub site_usage: Option<i64>,
}
model! { GetCertificateQuotaSiteUsage {
    0 "SiteId" site_id: String, 1 "SiteName" site_name: String, 2 "SiteUsage" site_usage: i64
} }

/// Gets client ca certificate: `GetClientCaCertificate` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetClientCaCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClientCaCertificate {
    /// Required.
    pub id: String,
    /// Required.
    pub site_id: i64,
}
operation! { GetClientCaCertificate(id: String, site_id: i64) "GetClientCaCertificate" -> GetClientCaCertificateOutput {
    0 "Id" id, 1 "SiteId" site_id
} { method: "GET", } }

/// Response of [`GetClientCaCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClientCaCertificateOutput {
    pub certificate: Option<String>,
    pub result: Option<GetClientCaCertificateResult>,
    pub site_id: Option<i64>,
    pub site_name: Option<String>,
    pub status: Option<String>,
}
model! { GetClientCaCertificateOutput {
    0 "Certificate" certificate: String, 1 "Result" result: GetClientCaCertificateResult, 2 "SiteId" site_id: i64,
    3 "SiteName" site_name: String, 4 "Status" status: String
} }

/// In the response of [`GetClientCaCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClientCaCertificateResult {
    pub common_name: Option<String>,
    pub create_time: Option<String>,
    pub fingerprint_sha256: Option<String>,
    pub id: Option<String>,
    pub issuer: Option<String>,
    pub name: Option<String>,
    pub not_after: Option<String>,
    pub not_before: Option<String>,
    pub pubkey_algorithm: Option<String>,
    pub san: Option<String>,
    pub serial_number: Option<String>,
    pub signature_algorithm: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub update_time: Option<String>,
}
model! { GetClientCaCertificateResult {
    0 "CommonName" common_name: String, 1 "CreateTime" create_time: String,
    2 "FingerprintSha256" fingerprint_sha256: String, 3 "Id" id: String, 4 "Issuer" issuer: String,
    5 "Name" name: String, 6 "NotAfter" not_after: String, 7 "NotBefore" not_before: String,
    8 "PubkeyAlgorithm" pubkey_algorithm: String, 9 "SAN" san: String, 10 "SerialNumber" serial_number: String,
    11 "SignatureAlgorithm" signature_algorithm: String, 12 "Status" status: String, 13 "Type" r#type: String,
    14 "UpdateTime" update_time: String
} }

/// Gets client ca certificate hostnames: `GetClientCaCertificateHostnames` of `esa` 2024-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetClientCaCertificateHostnames>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClientCaCertificateHostnames {
    pub id: Option<String>,
    /// Required.
    pub site_id: i64,
}
operation! { GetClientCaCertificateHostnames(site_id: i64)
    "GetClientCaCertificateHostnames" -> GetClientCaCertificateHostnamesOutput {
    0 "Id" id: String, 1 "SiteId" site_id
} }

/// Response of [`GetClientCaCertificateHostnames`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClientCaCertificateHostnamesOutput {
    pub hostnames: Vec<String>,
    pub id: Option<String>,
    pub site_id: Option<i64>,
    pub site_name: Option<String>,
}
model! { GetClientCaCertificateHostnamesOutput {
    0 "Hostnames" hostnames: Vec<String>, 1 "Id" id: String, 2 "SiteId" site_id: i64, 3 "SiteName" site_name: String
} }

/// Gets client certificate: `GetClientCertificate` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetClientCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClientCertificate {
    /// Required.
    pub id: String,
    /// Required.
    pub site_id: i64,
}
operation! { GetClientCertificate(id: String, site_id: i64) "GetClientCertificate" -> GetClientCertificateOutput {
    0 "Id" id, 1 "SiteId" site_id
} { method: "GET", } }

/// Response of [`GetClientCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClientCertificateOutput {
    pub certificate: Option<String>,
    pub result: Option<GetClientCertificateResult>,
    pub site_id: Option<i64>,
    pub site_name: Option<String>,
    pub status: Option<String>,
}
model! { GetClientCertificateOutput {
    0 "Certificate" certificate: String, 1 "Result" result: GetClientCertificateResult, 2 "SiteId" site_id: i64,
    3 "SiteName" site_name: String, 4 "Status" status: String
} }

/// In the response of [`GetClientCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClientCertificateResult {
    pub ca_certificate_id: Option<String>,
    pub common_name: Option<String>,
    pub create_time: Option<String>,
    pub fingerprint_sha256: Option<String>,
    pub id: Option<String>,
    pub issuer: Option<String>,
    pub name: Option<String>,
    pub not_after: Option<String>,
    pub not_before: Option<String>,
    pub pubkey_algorithm: Option<String>,
    pub san: Option<String>,
    pub serial_number: Option<String>,
    pub signature_algorithm: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub update_time: Option<String>,
}
model! { GetClientCertificateResult {
    0 "CACertificateId" ca_certificate_id: String, 1 "CommonName" common_name: String,
    2 "CreateTime" create_time: String, 3 "FingerprintSha256" fingerprint_sha256: String, 4 "Id" id: String,
    5 "Issuer" issuer: String, 6 "Name" name: String, 7 "NotAfter" not_after: String, 8 "NotBefore" not_before: String,
    9 "PubkeyAlgorithm" pubkey_algorithm: String, 10 "SAN" san: String, 11 "SerialNumber" serial_number: String,
    12 "SignatureAlgorithm" signature_algorithm: String, 13 "Status" status: String, 14 "Type" r#type: String,
    15 "UpdateTime" update_time: String
} }

/// Gets client certificate hostnames: `GetClientCertificateHostnames` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetClientCertificateHostnames>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClientCertificateHostnames {
    pub id: Option<String>,
    /// Required.
    pub site_id: i64,
}
operation! { GetClientCertificateHostnames(site_id: i64)
    "GetClientCertificateHostnames" -> GetClientCertificateHostnamesOutput {
    0 "Id" id: String, 1 "SiteId" site_id
} { method: "GET", } }

/// Response of [`GetClientCertificateHostnames`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClientCertificateHostnamesOutput {
    pub hostnames: Vec<String>,
    pub id: Option<String>,
    pub site_id: Option<i64>,
    pub site_name: Option<String>,
}
model! { GetClientCertificateHostnamesOutput {
    0 "Hostnames" hostnames: Vec<String>, 1 "Id" id: String, 2 "SiteId" site_id: i64, 3 "SiteName" site_name: String
} }

/// Gets cname flattening: `GetCnameFlattening` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetCnameFlattening>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCnameFlattening {
    /// Required.
    pub site_id: i64,
}
operation! { GetCnameFlattening(site_id: i64) "GetCnameFlattening" -> GetCnameFlatteningOutput {
    0 "SiteId" site_id
} { method: "GET", } }

/// Response of [`GetCnameFlattening`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCnameFlatteningOutput {
    pub flatten_mode: Option<String>,
}
model! { GetCnameFlatteningOutput {
    0 "FlattenMode" flatten_mode: String
} }

/// Gets compression rule: `GetCompressionRule` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetCompressionRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCompressionRule {
    /// Required.
    pub config_id: i64,
    /// Required.
    pub site_id: i64,
}
operation! { GetCompressionRule(config_id: i64, site_id: i64) "GetCompressionRule" -> GetCompressionRuleOutput {
    0 "ConfigId" config_id, 1 "SiteId" site_id
} { method: "GET", } }

/// Response of [`GetCompressionRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCompressionRuleOutput {
    pub brotli: Option<String>,
    pub config_id: Option<i64>,
    pub config_type: Option<String>,
    pub gzip: Option<String>,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<i64>,
    pub site_version: Option<i64>,
    pub zstd: Option<String>,
}
model! { GetCompressionRuleOutput {
    0 "Brotli" brotli: String, 1 "ConfigId" config_id: i64, 2 "ConfigType" config_type: String, 3 "Gzip" gzip: String,
    4 "Rule" rule: String, 5 "RuleEnable" rule_enable: String, 6 "RuleName" rule_name: String,
    7 "Sequence" sequence: i64, 8 "SiteVersion" site_version: i64, 9 "Zstd" zstd: String
} }

/// Gets cross border optimization: `GetCrossBorderOptimization` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetCrossBorderOptimization>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCrossBorderOptimization {
    /// Required.
    pub site_id: i64,
}
operation! { GetCrossBorderOptimization(site_id: i64) "GetCrossBorderOptimization" -> GetCrossBorderOptimizationOutput {
    0 "SiteId" site_id
} { method: "GET", } }

/// Response of [`GetCrossBorderOptimization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCrossBorderOptimizationOutput {
    pub enable: Option<String>,
}
model! { GetCrossBorderOptimizationOutput {
    0 "Enable" enable: String
} }

/// Gets custom hostname: `GetCustomHostname` of `esa` 2024-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetCustomHostname>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomHostname {
    /// Required.
    pub hostname_id: i64,
}
operation! { GetCustomHostname(hostname_id: i64) "GetCustomHostname" -> GetCustomHostnameOutput {
    0 "HostnameId" hostname_id
} }

/// Response of [`GetCustomHostname`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomHostnameOutput {
    pub custom_hostname_model: Option<GetCustomHostnameCustomHostnameModel>,
}
model! { GetCustomHostnameOutput {
    0 "CustomHostnameModel" custom_hostname_model: GetCustomHostnameCustomHostnameModel
} }

/// In the response of [`GetCustomHostname`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomHostnameCustomHostnameModel {
    pub cas_id: Option<i64>,
    pub cert_apply_code: Option<i64>,
    pub cert_apply_message: Option<String>,
    pub cert_http_key: Option<String>,
    pub cert_http_value: Option<String>,
    pub cert_id: Option<String>,
    pub cert_not_after: Option<String>,
    pub cert_status: Option<String>,
    pub cert_txt_key: Option<String>,
    pub cert_txt_value: Option<String>,
    pub cert_type: Option<String>,
    pub certificate: Option<String>,
    pub conflict_with: Option<String>,
    pub create_time: Option<String>,
    pub hostname: Option<String>,
    pub hostname_id: Option<i64>,
    pub offline_reason: Option<String>,
    /// Secret.
    pub private_key: Option<Secret>,
    pub record_id: Option<i64>,
    pub record_name: Option<String>,
    pub site_id: Option<i64>,
    pub site_name: Option<String>,
    pub ssl_flag: Option<String>,
    pub status: Option<String>,
    pub update_time: Option<String>,
    pub verify_code: Option<String>,
    pub verify_host: Option<String>,
}
model! { GetCustomHostnameCustomHostnameModel {
    0 "CasId" cas_id: i64, 1 "CertApplyCode" cert_apply_code: i64, 2 "CertApplyMessage" cert_apply_message: String,
    3 "CertHttpKey" cert_http_key: String, 4 "CertHttpValue" cert_http_value: String, 5 "CertId" cert_id: String,
    6 "CertNotAfter" cert_not_after: String, 7 "CertStatus" cert_status: String, 8 "CertTxtKey" cert_txt_key: String,
    9 "CertTxtValue" cert_txt_value: String, 10 "CertType" cert_type: String, 11 "Certificate" certificate: String,
    12 "ConflictWith" conflict_with: String, 13 "CreateTime" create_time: String, 14 "Hostname" hostname: String,
    15 "HostnameId" hostname_id: i64, 16 "OfflineReason" offline_reason: String, 17 "PrivateKey" private_key: Secret,
    18 "RecordId" record_id: i64, 19 "RecordName" record_name: String, 20 "SiteId" site_id: i64,
    21 "SiteName" site_name: String, 22 "SslFlag" ssl_flag: String, 23 "Status" status: String,
    24 "UpdateTime" update_time: String, 25 "VerifyCode" verify_code: String, 26 "VerifyHost" verify_host: String
} }

/// Gets custom response code rule: `GetCustomResponseCodeRule` of `esa` 2024-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetCustomResponseCodeRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomResponseCodeRule {
    /// Required.
    pub config_id: i64,
    /// Required.
    pub site_id: i64,
}
operation! { GetCustomResponseCodeRule(config_id: i64, site_id: i64)
    "GetCustomResponseCodeRule" -> GetCustomResponseCodeRuleOutput {
    0 "ConfigId" config_id, 1 "SiteId" site_id
} }

/// Response of [`GetCustomResponseCodeRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomResponseCodeRuleOutput {
    pub config_id: Option<i64>,
    pub config_type: Option<String>,
    pub page_id: Option<String>,
    pub return_code: Option<String>,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<i64>,
    pub site_version: Option<i64>,
}
model! { GetCustomResponseCodeRuleOutput {
    0 "ConfigId" config_id: i64, 1 "ConfigType" config_type: String, 2 "PageId" page_id: String,
    3 "ReturnCode" return_code: String, 4 "Rule" rule: String, 5 "RuleEnable" rule_enable: String,
    6 "RuleName" rule_name: String, 7 "Sequence" sequence: i64, 8 "SiteVersion" site_version: i64
} }

/// Gets dcv delegation: `GetDcvDelegation` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetDcvDelegation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDcvDelegation {
    /// Required.
    pub site_id: i64,
}
operation! { GetDcvDelegation(site_id: i64) "GetDcvDelegation" -> GetDcvDelegationOutput {
    0 "SiteId" site_id
} { method: "GET", } }

/// Response of [`GetDcvDelegation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDcvDelegationOutput {
    pub delegation_domain: Option<String>,
    pub site_id: Option<i64>,
    pub site_name: Option<String>,
}
model! { GetDcvDelegationOutput {
    0 "DelegationDomain" delegation_domain: String, 1 "SiteId" site_id: i64, 2 "SiteName" site_name: String
} }

/// Gets development mode: `GetDevelopmentMode` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetDevelopmentMode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDevelopmentMode {
    /// Required.
    pub site_id: i64,
}
operation! { GetDevelopmentMode(site_id: i64) "GetDevelopmentMode" -> GetDevelopmentModeOutput {
    0 "SiteId" site_id
} { method: "GET", } }

/// Response of [`GetDevelopmentMode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDevelopmentModeOutput {
    pub enable: Option<String>,
}
model! { GetDevelopmentModeOutput {
    0 "Enable" enable: String
} }

/// Gets edge container: `GetEdgeContainer` of `esa` 2024-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetEdgeContainer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEdgeContainer {
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { GetEdgeContainer() "GetEdgeContainer" -> GetEdgeContainerOutput {
    0 "SecurityToken" security_token: Secret
} }

/// Response of [`GetEdgeContainer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEdgeContainerOutput {
    pub billing_mode: Option<String>,
    pub instance_id: Option<String>,
    pub status: Option<String>,
}
model! { GetEdgeContainerOutput {
    0 "BillingMode" billing_mode: String, 1 "InstanceId" instance_id: String, 2 "Status" status: String
} }

/// Gets edge container app: `GetEdgeContainerApp` of `esa` 2024-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetEdgeContainerApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEdgeContainerApp {
    /// Required. 20 to 64 characters.
    pub app_id: String,
}
operation! { GetEdgeContainerApp(app_id: String) "GetEdgeContainerApp" -> GetEdgeContainerAppOutput {
    0 "AppId" app_id
} }

/// Response of [`GetEdgeContainerApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEdgeContainerAppOutput {
    pub app: Option<GetEdgeContainerAppApp>,
}
model! { GetEdgeContainerAppOutput {
    0 "App" app: GetEdgeContainerAppApp
} }

/// In the response of [`GetEdgeContainerApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEdgeContainerAppApp {
    pub app_id: Option<String>,
    pub create_time: Option<String>,
    pub domain_name: Option<String>,
    pub gateway_type: Option<String>,
    pub health_check: Option<GetEdgeContainerAppHealthCheck>,
    pub name: Option<String>,
    pub quic_cid: Option<String>,
    pub remarks: Option<String>,
    pub service_port: Option<i64>,
    pub status: Option<String>,
    pub target_port: Option<i64>,
    pub update_time: Option<String>,
    pub version_count: Option<i64>,
}
model! { GetEdgeContainerAppApp {
    0 "AppId" app_id: String, 1 "CreateTime" create_time: String, 2 "DomainName" domain_name: String,
    3 "GatewayType" gateway_type: String, 4 "HealthCheck" health_check: GetEdgeContainerAppHealthCheck,
    5 "Name" name: String, 6 "QuicCid" quic_cid: String, 7 "Remarks" remarks: String, 8 "ServicePort" service_port: i64,
    9 "Status" status: String, 10 "TargetPort" target_port: i64, 11 "UpdateTime" update_time: String,
    12 "VersionCount" version_count: i64
} }

/// In the response of [`GetEdgeContainerApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEdgeContainerAppHealthCheck {
    pub fail_times: Option<i64>,
    pub host: Option<String>,
    pub http_code: Option<String>,
    pub interval: Option<i64>,
    pub method: Option<String>,
    pub port: Option<i64>,
    pub succ_times: Option<i64>,
    pub timeout: Option<i64>,
    pub r#type: Option<String>,
    pub uri: Option<String>,
}
model! { GetEdgeContainerAppHealthCheck {
    0 "FailTimes" fail_times: i64, 1 "Host" host: String, 2 "HttpCode" http_code: String, 3 "Interval" interval: i64,
    4 "Method" method: String, 5 "Port" port: i64, 6 "SuccTimes" succ_times: i64, 7 "Timeout" timeout: i64,
    8 "Type" r#type: String, 9 "Uri" uri: String
} }

/// Gets edge container app log river: `GetEdgeContainerAppLogRiver` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetEdgeContainerAppLogRiver>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEdgeContainerAppLogRiver {
    pub app_id: Option<String>,
}
operation! { GetEdgeContainerAppLogRiver() "GetEdgeContainerAppLogRiver" -> GetEdgeContainerAppLogRiverOutput {
    0 "AppId" app_id: String
} { method: "GET", } }

/// Response of [`GetEdgeContainerAppLogRiver`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEdgeContainerAppLogRiverOutput {
    pub path: Option<String>,
    pub stdout: Option<bool>,
}
model! { GetEdgeContainerAppLogRiverOutput {
    0 "Path" path: String, 1 "Stdout" stdout: bool
} }

/// Gets edge container app resource capacity: `GetEdgeContainerAppResourceCapacity` of `esa` 2024-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetEdgeContainerAppResourceCapacity>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEdgeContainerAppResourceCapacity {
    /// Required.
    pub app_id: String,
}
operation! { GetEdgeContainerAppResourceCapacity(app_id: String)
    "GetEdgeContainerAppResourceCapacity" -> GetEdgeContainerAppResourceCapacityOutput {
    0 "AppId" app_id
} }

/// Response of [`GetEdgeContainerAppResourceCapacity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEdgeContainerAppResourceCapacityOutput {
    pub regions: Vec<GetEdgeContainerAppResourceCapacityRegions>,
}
model! { GetEdgeContainerAppResourceCapacityOutput {
    0 "Regions" regions: Vec<GetEdgeContainerAppResourceCapacityRegions>
} }

/// In the response of [`GetEdgeContainerAppResourceCapacity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEdgeContainerAppResourceCapacityRegions {
    pub isp: Option<String>,
    pub region: Option<String>,
    pub replicas: Option<i64>,
}
model! { GetEdgeContainerAppResourceCapacityRegions {
    0 "Isp" isp: String, 1 "Region" region: String, 2 "Replicas" replicas: i64
} }

/// Gets edge container app resource reserve: `GetEdgeContainerAppResourceReserve` of `esa` 2024-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetEdgeContainerAppResourceReserve>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEdgeContainerAppResourceReserve {
    pub app_id: Option<String>,
}
operation! { GetEdgeContainerAppResourceReserve()
    "GetEdgeContainerAppResourceReserve" -> GetEdgeContainerAppResourceReserveOutput {
    0 "AppId" app_id: String
} }

/// Response of [`GetEdgeContainerAppResourceReserve`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEdgeContainerAppResourceReserveOutput {
    pub duration_time: Option<String>,
    pub enable: Option<bool>,
    pub forever: Option<bool>,
    pub reserve_set: Vec<GetEdgeContainerAppResourceReserveReserveSet>,
}
model! { GetEdgeContainerAppResourceReserveOutput {
    0 "DurationTime" duration_time: String, 1 "Enable" enable: bool, 2 "Forever" forever: bool,
    3 "ReserveSet" reserve_set: Vec<GetEdgeContainerAppResourceReserveReserveSet>
} }

/// In the response of [`GetEdgeContainerAppResourceReserve`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEdgeContainerAppResourceReserveReserveSet {
    pub isp: Option<String>,
    pub region: Option<String>,
    pub replicas: Option<i64>,
}
model! { GetEdgeContainerAppResourceReserveReserveSet {
    0 "Isp" isp: String, 1 "Region" region: String, 2 "Replicas" replicas: i64
} }

/// Gets edge container app resource status: `GetEdgeContainerAppResourceStatus` of `esa` 2024-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetEdgeContainerAppResourceStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEdgeContainerAppResourceStatus {
    /// Required.
    pub app_id: String,
}
operation! { GetEdgeContainerAppResourceStatus(app_id: String)
    "GetEdgeContainerAppResourceStatus" -> GetEdgeContainerAppResourceStatusOutput {
    0 "AppId" app_id
} }

/// Response of [`GetEdgeContainerAppResourceStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEdgeContainerAppResourceStatusOutput {
    pub regions: Vec<GetEdgeContainerAppResourceStatusRegions>,
}
model! { GetEdgeContainerAppResourceStatusOutput {
    0 "Regions" regions: Vec<GetEdgeContainerAppResourceStatusRegions>
} }

/// In the response of [`GetEdgeContainerAppResourceStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEdgeContainerAppResourceStatusRegions {
    pub is_offline: Option<bool>,
    pub is_staging: Option<bool>,
    pub isp: Option<String>,
    pub ready: Option<i64>,
    pub region: Option<String>,
    pub total: Option<i64>,
}
model! { GetEdgeContainerAppResourceStatusRegions {
    0 "IsOffline" is_offline: bool, 1 "IsStaging" is_staging: bool, 2 "Isp" isp: String, 3 "Ready" ready: i64,
    4 "Region" region: String, 5 "Total" total: i64
} }

/// Gets edge container app status: `GetEdgeContainerAppStatus` of `esa` 2024-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetEdgeContainerAppStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEdgeContainerAppStatus {
    /// Required. 20 to 64 characters.
    pub app_id: String,
    pub publish_env: Option<String>,
}
operation! { GetEdgeContainerAppStatus(app_id: String) "GetEdgeContainerAppStatus" -> GetEdgeContainerAppStatusOutput {
    0 "AppId" app_id, 1 "PublishEnv" publish_env: String
} }

/// Response of [`GetEdgeContainerAppStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEdgeContainerAppStatusOutput {
    pub app_status: Option<GetEdgeContainerAppStatusAppStatus>,
}
model! { GetEdgeContainerAppStatusOutput {
    0 "AppStatus" app_status: GetEdgeContainerAppStatusAppStatus
} }

/// In the response of [`GetEdgeContainerAppStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEdgeContainerAppStatusAppStatus {
    pub base_line_version: Option<String>,
    pub deploy_status: Option<String>,
    pub deploy_time: Option<String>,
    pub deployed_version: Option<String>,
    pub expect_percentage: Option<i64>,
    pub full_release: Option<bool>,
    pub publish_env: Option<String>,
    pub publish_percentage: Option<i64>,
    pub publish_status: Option<String>,
    pub publish_time: Option<String>,
    pub publish_type: Option<String>,
    pub publishing_version: Option<String>,
    pub regions: Option<GetEdgeContainerAppStatusRegions>,
    pub rollback_time: Option<String>,
    pub un_deploy_time: Option<String>,
}
model! { GetEdgeContainerAppStatusAppStatus {
    0 "BaseLineVersion" base_line_version: String, 1 "DeployStatus" deploy_status: String,
    2 "DeployTime" deploy_time: String, 3 "DeployedVersion" deployed_version: String,
    4 "ExpectPercentage" expect_percentage: i64, 5 "FullRelease" full_release: bool, 6 "PublishEnv" publish_env: String,
    7 "PublishPercentage" publish_percentage: i64, 8 "PublishStatus" publish_status: String,
    9 "PublishTime" publish_time: String, 10 "PublishType" publish_type: String,
    11 "PublishingVersion" publishing_version: String, 12 "Regions" regions: GetEdgeContainerAppStatusRegions,
    13 "RollbackTime" rollback_time: String, 14 "UnDeployTime" un_deploy_time: String
} }

/// In the response of [`GetEdgeContainerAppStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEdgeContainerAppStatusRegions {
    pub region: Vec<String>,
}
model! { GetEdgeContainerAppStatusRegions {
    0 "Region" region: Vec<String>
} }

/// Gets edge container app version: `GetEdgeContainerAppVersion` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetEdgeContainerAppVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEdgeContainerAppVersion {
    /// Required. 20 to 64 characters.
    pub app_id: String,
    /// Required. 20 to 64 characters.
    pub version_id: String,
}
operation! { GetEdgeContainerAppVersion(app_id: String, version_id: String)
    "GetEdgeContainerAppVersion" -> GetEdgeContainerAppVersionOutput {
    0 "AppId" app_id, 1 "VersionId" version_id
} { method: "GET", } }

/// Response of [`GetEdgeContainerAppVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEdgeContainerAppVersionOutput {
    pub version: Option<GetEdgeContainerAppVersionVersion>,
}
model! { GetEdgeContainerAppVersionOutput {
    0 "Version" version: GetEdgeContainerAppVersionVersion
} }

/// In the response of [`GetEdgeContainerAppVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEdgeContainerAppVersionVersion {
    pub app_id: Option<String>,
    pub containers: Vec<GetEdgeContainerAppVersionContainers>,
    pub create_time: Option<String>,
    pub last_publish_time: Option<String>,
    pub name: Option<String>,
    pub publish_time: Option<String>,
    pub remarks: Option<String>,
    pub status: Option<String>,
    pub update_time: Option<String>,
    pub version_id: Option<String>,
}
model! { GetEdgeContainerAppVersionVersion {
    0 "AppId" app_id: String, 1 "Containers" containers: Vec<GetEdgeContainerAppVersionContainers>,
    2 "CreateTime" create_time: String, 3 "LastPublishTime" last_publish_time: String, 4 "Name" name: String,
    5 "PublishTime" publish_time: String, 6 "Remarks" remarks: String, 7 "Status" status: String,
    8 "UpdateTime" update_time: String, 9 "VersionId" version_id: String
} }

/// In the response of [`GetEdgeContainerAppVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEdgeContainerAppVersionContainers {
    pub acr_image_info: Option<GetEdgeContainerAppVersionACRImageInfo>,
    pub args: Option<String>,
    pub command: Option<String>,
    pub env_variables: Option<String>,
    pub image: Option<String>,
    pub is_acr_image: Option<bool>,
    pub name: Option<String>,
    pub post_start: Option<String>,
    pub pre_stop: Option<String>,
    pub probe_content: Option<GetEdgeContainerAppVersionProbeContent>,
    pub probe_type: Option<String>,
    pub spec: Option<String>,
    pub storage: Option<String>,
}
model! { GetEdgeContainerAppVersionContainers {
    0 "ACRImageInfo" acr_image_info: GetEdgeContainerAppVersionACRImageInfo, 1 "Args" args: String,
    2 "Command" command: String, 3 "EnvVariables" env_variables: String, 4 "Image" image: String,
    5 "IsACRImage" is_acr_image: bool, 6 "Name" name: String, 7 "PostStart" post_start: String,
    8 "PreStop" pre_stop: String, 9 "ProbeContent" probe_content: GetEdgeContainerAppVersionProbeContent,
    10 "ProbeType" probe_type: String, 11 "Spec" spec: String, 12 "Storage" storage: String
} }

/// In the response of [`GetEdgeContainerAppVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEdgeContainerAppVersionACRImageInfo {
    pub domain: Option<String>,
    pub instance_id: Option<String>,
    pub is_enterprise_registry: Option<bool>,
    pub region_id: Option<String>,
    pub repo_id: Option<String>,
    pub repo_name: Option<String>,
    pub repo_namespace: Option<String>,
    pub tag: Option<String>,
    pub tag_url: Option<String>,
}
model! { GetEdgeContainerAppVersionACRImageInfo {
    0 "Domain" domain: String, 1 "InstanceId" instance_id: String,
    2 "IsEnterpriseRegistry" is_enterprise_registry: bool, 3 "RegionId" region_id: String, 4 "RepoId" repo_id: String,
    5 "RepoName" repo_name: String, 6 "RepoNamespace" repo_namespace: String, 7 "Tag" tag: String,
    8 "TagUrl" tag_url: String
} }

/// In the response of [`GetEdgeContainerAppVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEdgeContainerAppVersionProbeContent {
    pub command: Option<String>,
    pub failure_threshold: Option<i64>,
    pub host: Option<String>,
    pub http_headers: Option<String>,
    pub initial_delay_seconds: Option<i64>,
    pub path: Option<String>,
    pub period_seconds: Option<i64>,
    pub port: Option<i64>,
    pub scheme: Option<String>,
    pub success_threshold: Option<i64>,
    pub timeout_seconds: Option<i64>,
}
model! { GetEdgeContainerAppVersionProbeContent {
    0 "Command" command: String, 1 "FailureThreshold" failure_threshold: i64, 2 "Host" host: String,
    3 "HttpHeaders" http_headers: String, 4 "InitialDelaySeconds" initial_delay_seconds: i64, 5 "Path" path: String,
    6 "PeriodSeconds" period_seconds: i64, 7 "Port" port: i64, 8 "Scheme" scheme: String,
    9 "SuccessThreshold" success_threshold: i64, 10 "TimeoutSeconds" timeout_seconds: i64
} }

/// Gets edge container deploy regions: `GetEdgeContainerDeployRegions` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetEdgeContainerDeployRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEdgeContainerDeployRegions {
    pub app_id: Option<String>,
}
operation! { GetEdgeContainerDeployRegions() "GetEdgeContainerDeployRegions" -> GetEdgeContainerDeployRegionsOutput {
    0 "AppId" app_id: String
} { method: "GET", } }

/// Response of [`GetEdgeContainerDeployRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEdgeContainerDeployRegionsOutput {
    pub regions: Vec<String>,
}
model! { GetEdgeContainerDeployRegionsOutput {
    0 "Regions" regions: Vec<String>
} }

/// Gets edge container logs: `GetEdgeContainerLogs` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetEdgeContainerLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEdgeContainerLogs {
    /// Required.
    pub app_id: String,
    /// Required.
    pub lines: i64,
}
operation! { GetEdgeContainerLogs(app_id: String, lines: i64) "GetEdgeContainerLogs" -> GetEdgeContainerLogsOutput {
    0 "AppId" app_id, 1 "Lines" lines
} { method: "GET", } }

/// Response of [`GetEdgeContainerLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEdgeContainerLogsOutput {
    pub items: Vec<String>,
}
model! { GetEdgeContainerLogsOutput {
    0 "Items" items: Vec<String>
} }

/// Gets edge container staging deploy status: `GetEdgeContainerStagingDeployStatus` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetEdgeContainerStagingDeployStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEdgeContainerStagingDeployStatus {
    pub app_id: Option<String>,
}
operation! { GetEdgeContainerStagingDeployStatus()
    "GetEdgeContainerStagingDeployStatus" -> GetEdgeContainerStagingDeployStatusOutput {
    0 "AppId" app_id: String
} { method: "GET", } }

/// Response of [`GetEdgeContainerStagingDeployStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEdgeContainerStagingDeployStatusOutput {
    pub containers_ready: Option<String>,
    pub creation_timestamp: Option<String>,
    pub initialized: Option<String>,
    pub phase: Option<String>,
    pub pod_restart_state: Option<GetEdgeContainerStagingDeployStatusPodRestartState>,
    pub ready: Option<String>,
    pub scheduled: Option<String>,
    pub vips: Vec<String>,
}
model! { GetEdgeContainerStagingDeployStatusOutput {
    0 "ContainersReady" containers_ready: String, 1 "CreationTimestamp" creation_timestamp: String,
    2 "Initialized" initialized: String, 3 "Phase" phase: String,
    4 "PodRestartState" pod_restart_state: GetEdgeContainerStagingDeployStatusPodRestartState, 5 "Ready" ready: String,
    6 "Scheduled" scheduled: String, 7 "VIPs" vips: Vec<String>
} }

/// In the response of [`GetEdgeContainerStagingDeployStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEdgeContainerStagingDeployStatusPodRestartState {
    pub last_terminated_reason: Option<String>,
    pub restart_count: Option<i64>,
}
model! { GetEdgeContainerStagingDeployStatusPodRestartState {
    0 "LastTerminatedReason" last_terminated_reason: String, 1 "RestartCount" restart_count: i64
} }

/// Gets edge container terminal: `GetEdgeContainerTerminal` of `esa` 2024-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetEdgeContainerTerminal>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEdgeContainerTerminal {
    pub app_id: Option<String>,
}
operation! { GetEdgeContainerTerminal() "GetEdgeContainerTerminal" -> GetEdgeContainerTerminalOutput {
    0 "AppId" app_id: String
} }

/// Response of [`GetEdgeContainerTerminal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEdgeContainerTerminalOutput {
    pub cluster: Option<String>,
    pub container: Option<String>,
    pub namespace: Option<String>,
    pub pod: Option<String>,
    pub session_id: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
}
model! { GetEdgeContainerTerminalOutput {
    0 "Cluster" cluster: String, 1 "Container" container: String, 2 "Namespace" namespace: String, 3 "Pod" pod: String,
    4 "SessionId" session_id: String, 5 "Token" token: Secret
} }

/// Gets er service: `GetErService` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetErService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetErService {
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { GetErService() "GetErService" -> GetErServiceOutput {
    0 "SecurityToken" security_token: Secret
} { method: "GET", } }

/// Response of [`GetErService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetErServiceOutput {
    pub plan_name: Option<String>,
    pub status: Option<String>,
}
model! { GetErServiceOutput {
    0 "PlanName" plan_name: String, 1 "Status" status: String
} }

/// Gets fail file: `GetFailFile` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetFailFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFailFile {
    pub site_id: Option<i64>,
    pub upload_id: Option<i64>,
}
operation! { GetFailFile() "GetFailFile" -> GetFailFileOutput {
    0 "SiteId" site_id: i64, 1 "UploadId" upload_id: i64
} { method: "GET", } }

/// Response of [`GetFailFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFailFileOutput {
    pub download_link: Option<String>,
}
model! { GetFailFileOutput {
    0 "DownloadLink" download_link: String
} }

/// Gets http incoming request header modification rule: `GetHttpIncomingRequestHeaderModificationRule` of `esa`
/// 2024-09-10.
///
/// GET. Reads only. See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/GetHttpIncomingRequestHeaderModificationRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHttpIncomingRequestHeaderModificationRule {
    /// Required.
    pub config_id: i64,
    /// Required.
    pub site_id: i64,
}
operation! { GetHttpIncomingRequestHeaderModificationRule(config_id: i64, site_id: i64)
    "GetHttpIncomingRequestHeaderModificationRule" -> GetHttpIncomingRequestHeaderModificationRuleOutput {
    0 "ConfigId" config_id, 1 "SiteId" site_id
} { method: "GET", } }

/// Response of [`GetHttpIncomingRequestHeaderModificationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHttpIncomingRequestHeaderModificationRuleOutput {
    pub config_id: Option<i64>,
    pub config_type: Option<String>,
    pub request_header_modification: Vec<
        GetHttpIncomingRequestHeaderModificationRuleRequestHeaderModification,
    >,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<i64>,
    pub site_version: Option<i64>,
}
model! { GetHttpIncomingRequestHeaderModificationRuleOutput {
    0 "ConfigId" config_id: i64, 1 "ConfigType" config_type: String,
    2 "RequestHeaderModification" request_header_modification: Vec<GetHttpIncomingRequestHeaderModificationRuleRequestHeaderModification>,
    3 "Rule" rule: String, 4 "RuleEnable" rule_enable: String, 5 "RuleName" rule_name: String,
    6 "Sequence" sequence: i64, 7 "SiteVersion" site_version: i64
} }

/// In the response of [`GetHttpIncomingRequestHeaderModificationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHttpIncomingRequestHeaderModificationRuleRequestHeaderModification {
    pub name: Option<String>,
    pub operation: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { GetHttpIncomingRequestHeaderModificationRuleRequestHeaderModification {
    0 "Name" name: String, 1 "Operation" operation: String, 2 "Type" r#type: String, 3 "Value" value: String
} }

/// Gets http incoming response header modification rule: `GetHttpIncomingResponseHeaderModificationRule` of `esa`
/// 2024-09-10.
///
/// GET. Reads only. See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/GetHttpIncomingResponseHeaderModificationRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHttpIncomingResponseHeaderModificationRule {
    /// Required.
    pub config_id: i64,
    /// Required.
    pub site_id: i64,
}
operation! { GetHttpIncomingResponseHeaderModificationRule(config_id: i64, site_id: i64)
    "GetHttpIncomingResponseHeaderModificationRule" -> GetHttpIncomingResponseHeaderModificationRuleOutput {
    0 "ConfigId" config_id, 1 "SiteId" site_id
} { method: "GET", } }

/// Response of [`GetHttpIncomingResponseHeaderModificationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHttpIncomingResponseHeaderModificationRuleOutput {
    pub config_id: Option<i64>,
    pub config_type: Option<String>,
    pub response_header_modification: Vec<
        GetHttpIncomingResponseHeaderModificationRuleResponseHeaderModification,
    >,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<i64>,
    pub site_version: Option<i64>,
}
model! { GetHttpIncomingResponseHeaderModificationRuleOutput {
    0 "ConfigId" config_id: i64, 1 "ConfigType" config_type: String,
    2 "ResponseHeaderModification" response_header_modification: Vec<GetHttpIncomingResponseHeaderModificationRuleResponseHeaderModification>,
    3 "Rule" rule: String, 4 "RuleEnable" rule_enable: String, 5 "RuleName" rule_name: String,
    6 "Sequence" sequence: i64, 7 "SiteVersion" site_version: i64
} }

/// In the response of [`GetHttpIncomingResponseHeaderModificationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHttpIncomingResponseHeaderModificationRuleResponseHeaderModification {
    pub name: Option<String>,
    pub operation: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { GetHttpIncomingResponseHeaderModificationRuleResponseHeaderModification {
    0 "Name" name: String, 1 "Operation" operation: String, 2 "Type" r#type: String, 3 "Value" value: String
} }

/// Gets http request header modification rule: `GetHttpRequestHeaderModificationRule` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetHttpRequestHeaderModificationRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHttpRequestHeaderModificationRule {
    /// Required.
    pub config_id: i64,
    /// Required.
    pub site_id: i64,
}
operation! { GetHttpRequestHeaderModificationRule(config_id: i64, site_id: i64)
    "GetHttpRequestHeaderModificationRule" -> GetHttpRequestHeaderModificationRuleOutput {
    0 "ConfigId" config_id, 1 "SiteId" site_id
} { method: "GET", } }

/// Response of [`GetHttpRequestHeaderModificationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHttpRequestHeaderModificationRuleOutput {
    pub config_id: Option<i64>,
    pub config_type: Option<String>,
    pub request_header_modification: Vec<
        GetHttpRequestHeaderModificationRuleRequestHeaderModification,
    >,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<i64>,
    pub site_version: Option<i64>,
}
model! { GetHttpRequestHeaderModificationRuleOutput {
    0 "ConfigId" config_id: i64, 1 "ConfigType" config_type: String,
    2 "RequestHeaderModification" request_header_modification: Vec<GetHttpRequestHeaderModificationRuleRequestHeaderModification>,
    3 "Rule" rule: String, 4 "RuleEnable" rule_enable: String, 5 "RuleName" rule_name: String,
    6 "Sequence" sequence: i64, 7 "SiteVersion" site_version: i64
} }

/// In the response of [`GetHttpRequestHeaderModificationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHttpRequestHeaderModificationRuleRequestHeaderModification {
    pub name: Option<String>,
    pub operation: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { GetHttpRequestHeaderModificationRuleRequestHeaderModification {
    0 "Name" name: String, 1 "Operation" operation: String, 2 "Type" r#type: String, 3 "Value" value: String
} }

/// Gets http response header modification rule: `GetHttpResponseHeaderModificationRule` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetHttpResponseHeaderModificationRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHttpResponseHeaderModificationRule {
    /// Required.
    pub config_id: i64,
    /// Required.
    pub site_id: i64,
}
operation! { GetHttpResponseHeaderModificationRule(config_id: i64, site_id: i64)
    "GetHttpResponseHeaderModificationRule" -> GetHttpResponseHeaderModificationRuleOutput {
    0 "ConfigId" config_id, 1 "SiteId" site_id
} { method: "GET", } }

/// Response of [`GetHttpResponseHeaderModificationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHttpResponseHeaderModificationRuleOutput {
    pub config_id: Option<i64>,
    pub config_type: Option<String>,
    pub response_header_modification: Vec<
        GetHttpResponseHeaderModificationRuleResponseHeaderModification,
    >,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<i64>,
    pub site_version: Option<i64>,
}
model! { GetHttpResponseHeaderModificationRuleOutput {
    0 "ConfigId" config_id: i64, 1 "ConfigType" config_type: String,
    2 "ResponseHeaderModification" response_header_modification: Vec<GetHttpResponseHeaderModificationRuleResponseHeaderModification>,
    3 "Rule" rule: String, 4 "RuleEnable" rule_enable: String, 5 "RuleName" rule_name: String,
    6 "Sequence" sequence: i64, 7 "SiteVersion" site_version: i64
} }

/// In the response of [`GetHttpResponseHeaderModificationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHttpResponseHeaderModificationRuleResponseHeaderModification {
    pub name: Option<String>,
    pub operation: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { GetHttpResponseHeaderModificationRuleResponseHeaderModification {
    0 "Name" name: String, 1 "Operation" operation: String, 2 "Type" r#type: String, 3 "Value" value: String
} }

/// Gets https application configuration: `GetHttpsApplicationConfiguration` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetHttpsApplicationConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHttpsApplicationConfiguration {
    /// Required.
    pub config_id: i64,
    /// Required.
    pub site_id: i64,
}
operation! { GetHttpsApplicationConfiguration(config_id: i64, site_id: i64)
    "GetHttpsApplicationConfiguration" -> GetHttpsApplicationConfigurationOutput {
    0 "ConfigId" config_id, 1 "SiteId" site_id
} { method: "GET", } }

/// Response of [`GetHttpsApplicationConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHttpsApplicationConfigurationOutput {
    pub alt_svc: Option<String>,
    pub alt_svc_clear: Option<String>,
    pub alt_svc_ma: Option<String>,
    pub alt_svc_persist: Option<String>,
    pub config_id: Option<i64>,
    pub config_type: Option<String>,
    pub hsts: Option<String>,
    pub hsts_include_subdomains: Option<String>,
    pub hsts_max_age: Option<String>,
    pub hsts_preload: Option<String>,
    pub https_force: Option<String>,
    pub https_force_code: Option<String>,
    pub https_no_sni_deny: Option<String>,
    pub https_sni_verify: Option<String>,
    pub https_sni_whitelist: Option<String>,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<i64>,
    pub site_version: Option<i64>,
}
model! { GetHttpsApplicationConfigurationOutput {
    0 "AltSvc" alt_svc: String, 1 "AltSvcClear" alt_svc_clear: String, 2 "AltSvcMa" alt_svc_ma: String,
    3 "AltSvcPersist" alt_svc_persist: String, 4 "ConfigId" config_id: i64, 5 "ConfigType" config_type: String,
    6 "Hsts" hsts: String, 7 "HstsIncludeSubdomains" hsts_include_subdomains: String,
    8 "HstsMaxAge" hsts_max_age: String, 9 "HstsPreload" hsts_preload: String, 10 "HttpsForce" https_force: String,
    11 "HttpsForceCode" https_force_code: String, 12 "HttpsNoSniDeny" https_no_sni_deny: String,
    13 "HttpsSniVerify" https_sni_verify: String, 14 "HttpsSniWhitelist" https_sni_whitelist: String,
    15 "Rule" rule: String, 16 "RuleEnable" rule_enable: String, 17 "RuleName" rule_name: String,
    18 "Sequence" sequence: i64, 19 "SiteVersion" site_version: i64
} }

/// Gets https basic configuration: `GetHttpsBasicConfiguration` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetHttpsBasicConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHttpsBasicConfiguration {
    /// Required.
    pub config_id: i64,
    /// Required.
    pub site_id: i64,
}
operation! { GetHttpsBasicConfiguration(config_id: i64, site_id: i64)
    "GetHttpsBasicConfiguration" -> GetHttpsBasicConfigurationOutput {
    0 "ConfigId" config_id, 1 "SiteId" site_id
} { method: "GET", } }

/// Response of [`GetHttpsBasicConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHttpsBasicConfigurationOutput {
    pub ciphersuite: Option<String>,
    pub ciphersuite_group: Option<String>,
    pub config_id: Option<i64>,
    pub config_type: Option<String>,
    pub http2: Option<String>,
    pub http3: Option<String>,
    pub https: Option<String>,
    pub ocsp_stapling: Option<String>,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<i64>,
    pub tls10: Option<String>,
    pub tls11: Option<String>,
    pub tls12: Option<String>,
    pub tls13: Option<String>,
}
model! { GetHttpsBasicConfigurationOutput {
    0 "Ciphersuite" ciphersuite: String, 1 "CiphersuiteGroup" ciphersuite_group: String, 2 "ConfigId" config_id: i64,
    3 "ConfigType" config_type: String, 4 "Http2" http2: String, 5 "Http3" http3: String, 6 "Https" https: String,
    7 "OcspStapling" ocsp_stapling: String, 8 "Rule" rule: String, 9 "RuleEnable" rule_enable: String,
    10 "RuleName" rule_name: String, 11 "Sequence" sequence: i64, 12 "Tls10" tls10: String, 13 "Tls11" tls11: String,
    14 "Tls12" tls12: String, 15 "Tls13" tls13: String
} }

/// Gets ipv6: `GetIPv6` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetIPv6>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIPv6 {
    /// Required.
    pub site_id: i64,
}
operation! { GetIPv6(site_id: i64) "GetIPv6" -> GetIPv6Output {
    0 "SiteId" site_id
} { method: "GET", } }

/// Response of [`GetIPv6`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIPv6Output {
    pub enable: Option<String>,
    pub region: Option<String>,
}
model! { GetIPv6Output {
    0 "Enable" enable: String, 1 "Region" region: String
} }

/// Gets image transform: `GetImageTransform` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetImageTransform>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageTransform {
    /// Required.
    pub config_id: i64,
    /// Required.
    pub site_id: i64,
}
operation! { GetImageTransform(config_id: i64, site_id: i64) "GetImageTransform" -> GetImageTransformOutput {
    0 "ConfigId" config_id, 1 "SiteId" site_id
} { method: "GET", } }

/// Response of [`GetImageTransform`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageTransformOutput {
    pub auto_avif: Option<String>,
    pub auto_webp: Option<String>,
    pub config_id: Option<i64>,
    pub config_type: Option<String>,
    pub enable: Option<String>,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<i64>,
    pub site_version: Option<i64>,
}
model! { GetImageTransformOutput {
    0 "AutoAvif" auto_avif: String, 1 "AutoWebp" auto_webp: String, 2 "ConfigId" config_id: i64,
    3 "ConfigType" config_type: String, 4 "Enable" enable: String, 5 "Rule" rule: String,
    6 "RuleEnable" rule_enable: String, 7 "RuleName" rule_name: String, 8 "Sequence" sequence: i64,
    9 "SiteVersion" site_version: i64
} }

/// Gets keyless server: `GetKeylessServer` of `esa` 2024-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetKeylessServer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKeylessServer {
    /// Required.
    pub id: String,
    /// Required.
    pub site_id: i64,
}
operation! { GetKeylessServer(id: String, site_id: i64) "GetKeylessServer" -> GetKeylessServerOutput {
    0 "Id" id, 1 "SiteId" site_id
} }

/// Response of [`GetKeylessServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKeylessServerOutput {
    pub ca_certificate: Option<String>,
    pub client_certificate: Option<String>,
    /// Secret.
    pub client_private_key: Option<Secret>,
    pub create_time: Option<String>,
    pub host: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub port: Option<i64>,
    pub site_id: Option<i64>,
    pub site_name: Option<String>,
    pub update_time: Option<String>,
    pub verify: Option<bool>,
}
model! { GetKeylessServerOutput {
    0 "CaCertificate" ca_certificate: String, 1 "ClientCertificate" client_certificate: String,
    2 "ClientPrivateKey" client_private_key: Secret, 3 "CreateTime" create_time: String, 4 "Host" host: String,
    5 "Id" id: String, 6 "Name" name: String, 7 "Port" port: i64, 8 "SiteId" site_id: i64,
    9 "SiteName" site_name: String, 10 "UpdateTime" update_time: String, 11 "Verify" verify: bool
} }

/// Gets kv: `GetKv` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetKv>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKv {
    pub base64: Option<bool>,
    /// Required.
    pub key: String,
    /// Required.
    pub namespace: String,
}
operation! { GetKv(key: String, namespace: String) "GetKv" -> GetKvOutput {
    0 "Base64" base64: bool, 1 "Key" key, 2 "Namespace" namespace
} { method: "GET", } }

/// Response of [`GetKv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKvOutput {
    pub value: Option<String>,
}
model! { GetKvOutput {
    0 "Value" value: String
} }

/// Gets kv account: `GetKvAccount` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetKvAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKvAccount {}
operation! { GetKvAccount() "GetKvAccount" -> GetKvAccountOutput {} { method: "GET", } }

/// Response of [`GetKvAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKvAccountOutput {
    pub capacity: Option<i64>,
    pub capacity_string: Option<String>,
    pub capacity_used: Option<i64>,
    pub capacity_used_string: Option<String>,
    pub namespace_list: Vec<GetKvAccountNamespaceList>,
    pub namespace_quota: Option<i64>,
    pub namespace_used: Option<i64>,
    pub status: Option<String>,
}
model! { GetKvAccountOutput {
    0 "Capacity" capacity: i64, 1 "CapacityString" capacity_string: String, 2 "CapacityUsed" capacity_used: i64,
    3 "CapacityUsedString" capacity_used_string: String,
    4 "NamespaceList" namespace_list: Vec<GetKvAccountNamespaceList>, 5 "NamespaceQuota" namespace_quota: i64,
    6 "NamespaceUsed" namespace_used: i64, 7 "Status" status: String
} }

/// In the response of [`GetKvAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKvAccountNamespaceList {
    pub capacity: Option<i64>,
    pub capacity_string: Option<String>,
    pub capacity_used: Option<i64>,
    pub capacity_used_string: Option<String>,
    pub description: Option<String>,
    pub namespace: Option<String>,
    pub namespace_id: Option<String>,
    pub status: Option<String>,
}
model! { GetKvAccountNamespaceList {
    0 "Capacity" capacity: i64, 1 "CapacityString" capacity_string: String, 2 "CapacityUsed" capacity_used: i64,
    3 "CapacityUsedString" capacity_used_string: String, 4 "Description" description: String,
    5 "Namespace" namespace: String, 6 "NamespaceId" namespace_id: String, 7 "Status" status: String
} }

/// Gets kv detail: `GetKvDetail` of `esa` 2024-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetKvDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKvDetail {
    /// Required.
    pub key: String,
    /// Required.
    pub namespace: String,
}
operation! { GetKvDetail(key: String, namespace: String) "GetKvDetail" -> GetKvDetailOutput {
    0 "Key" key, 1 "Namespace" namespace
} }

/// Response of [`GetKvDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKvDetailOutput {
    pub expiration_ttl: Option<String>,
    pub value: Option<String>,
}
model! { GetKvDetailOutput {
    0 "ExpirationTtl" expiration_ttl: String, 1 "Value" value: String
} }

/// Gets kv namespace: `GetKvNamespace` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetKvNamespace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKvNamespace {
    /// Required. At most 64 characters.
    pub namespace: String,
}
operation! { GetKvNamespace(namespace: String) "GetKvNamespace" -> GetKvNamespaceOutput {
    0 "Namespace" namespace
} { method: "GET", } }

/// Response of [`GetKvNamespace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKvNamespaceOutput {
    pub capacity: Option<i64>,
    pub capacity_string: Option<String>,
    pub capacity_used: Option<i64>,
    pub capacity_used_string: Option<String>,
    pub description: Option<String>,
    pub namespace: Option<String>,
    pub namespace_id: Option<String>,
    pub status: Option<String>,
}
model! { GetKvNamespaceOutput {
    0 "Capacity" capacity: i64, 1 "CapacityString" capacity_string: String, 2 "CapacityUsed" capacity_used: i64,
    3 "CapacityUsedString" capacity_used_string: String, 4 "Description" description: String,
    5 "Namespace" namespace: String, 6 "NamespaceId" namespace_id: String, 7 "Status" status: String
} }

/// Gets list: `GetList` of `esa` 2024-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetList {
    pub id: Option<i64>,
}
operation! { GetList() "GetList" -> GetListOutput {
    0 "Id" id: i64
} }

/// Response of [`GetList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListOutput {
    pub description: Option<String>,
    pub id: Option<i64>,
    pub items: Vec<String>,
    pub kind: Option<String>,
    pub name: Option<String>,
    pub update_time: Option<String>,
}
model! { GetListOutput {
    0 "Description" description: String, 1 "Id" id: i64, 2 "Items" items: Vec<String>, 3 "Kind" kind: String,
    4 "Name" name: String, 5 "UpdateTime" update_time: String
} }

/// Gets load balancer: `GetLoadBalancer` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetLoadBalancer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLoadBalancer {
    /// Required.
    pub id: i64,
    /// Required.
    pub site_id: i64,
}
operation! { GetLoadBalancer(id: i64, site_id: i64) "GetLoadBalancer" -> GetLoadBalancerOutput {
    0 "Id" id, 1 "SiteId" site_id
} { method: "GET", } }

/// Response of [`GetLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLoadBalancerOutput {
    pub adaptive_routing: Option<GetLoadBalancerAdaptiveRouting>,
    pub default_pools: Vec<i64>,
    pub description: Option<String>,
    pub enabled: Option<bool>,
    pub fallback_pool: Option<i64>,
    pub id: Option<i64>,
    pub monitor: Option<GetLoadBalancerMonitor>,
    pub name: Option<String>,
    pub random_steering: Option<GetLoadBalancerRandomSteering>,
    pub region_pools: Option<Value>,
    pub rules: Vec<GetLoadBalancerRules>,
    pub session_affinity: Option<String>,
    pub site_id: Option<i64>,
    pub status: Option<String>,
    pub steering_policy: Option<String>,
    pub sub_region_pools: Option<Value>,
    pub ttl: Option<i64>,
}
model! { GetLoadBalancerOutput {
    0 "AdaptiveRouting" adaptive_routing: GetLoadBalancerAdaptiveRouting, 1 "DefaultPools" default_pools: Vec<i64>,
    2 "Description" description: String, 3 "Enabled" enabled: bool, 4 "FallbackPool" fallback_pool: i64, 5 "Id" id: i64,
    6 "Monitor" monitor: GetLoadBalancerMonitor, 7 "Name" name: String,
    8 "RandomSteering" random_steering: GetLoadBalancerRandomSteering, 9 "RegionPools" region_pools: Value,
    10 "Rules" rules: Vec<GetLoadBalancerRules>, 11 "SessionAffinity" session_affinity: String,
    12 "SiteId" site_id: i64, 13 "Status" status: String, 14 "SteeringPolicy" steering_policy: String,
    15 "SubRegionPools" sub_region_pools: Value, 16 "Ttl" ttl: i64
} }

/// In the response of [`GetLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLoadBalancerAdaptiveRouting {
    pub failover_across_pools: Option<bool>,
    pub origin_level_retry: Option<bool>,
}
model! { GetLoadBalancerAdaptiveRouting {
    0 "FailoverAcrossPools" failover_across_pools: bool, 1 "OriginLevelRetry" origin_level_retry: bool
} }

/// In the response of [`GetLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLoadBalancerMonitor {
    pub consecutive_down: Option<i64>,
    pub consecutive_up: Option<i64>,
    pub expected_codes: Option<String>,
    pub follow_redirects: Option<bool>,
    pub header: Option<Value>,
    pub interval: Option<i64>,
    pub method: Option<String>,
    pub monitoring_region: Option<String>,
    pub path: Option<String>,
    pub port: Option<i64>,
    pub timeout: Option<i64>,
    pub r#type: Option<String>,
}
model! { GetLoadBalancerMonitor {
    0 "ConsecutiveDown" consecutive_down: i64, 1 "ConsecutiveUp" consecutive_up: i64,
    2 "ExpectedCodes" expected_codes: String, 3 "FollowRedirects" follow_redirects: bool, 4 "Header" header: Value,
    5 "Interval" interval: i64, 6 "Method" method: String, 7 "MonitoringRegion" monitoring_region: String,
    8 "Path" path: String, 9 "Port" port: i64, 10 "Timeout" timeout: i64, 11 "Type" r#type: String
} }

/// In the response of [`GetLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLoadBalancerRandomSteering {
    pub default_weight: Option<i64>,
    pub pool_weights: BTreeMap<String, i64>,
}
model! { GetLoadBalancerRandomSteering {
    0 "DefaultWeight" default_weight: i64, 1 "PoolWeights" pool_weights: BTreeMap<String, i64>
} }

/// In the response of [`GetLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLoadBalancerRules {
    pub fixed_response: Option<GetLoadBalancerFixedResponse>,
    pub overrides: Option<Value>,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<i64>,
    pub terminates: Option<bool>,
}
model! { GetLoadBalancerRules {
    0 "FixedResponse" fixed_response: GetLoadBalancerFixedResponse, 1 "Overrides" overrides: Value,
    2 "Rule" rule: String, 3 "RuleEnable" rule_enable: String, 4 "RuleName" rule_name: String,
    5 "Sequence" sequence: i64, 6 "Terminates" terminates: bool
} }

/// In the response of [`GetLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLoadBalancerFixedResponse {
    pub content_type: Option<String>,
    pub location: Option<String>,
    pub message_body: Option<String>,
    pub status_code: Option<i64>,
}
model! { GetLoadBalancerFixedResponse {
    0 "ContentType" content_type: String, 1 "Location" location: String, 2 "MessageBody" message_body: String,
    3 "StatusCode" status_code: i64
} }

/// Gets main domain name: `GetMainDomainName` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetMainDomainName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMainDomainName {
    /// Required.
    pub site_name: String,
}
operation! { GetMainDomainName(site_name: String) "GetMainDomainName" -> GetMainDomainNameOutput {
    0 "SiteName" site_name
} { method: "GET", } }

/// Response of [`GetMainDomainName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMainDomainNameOutput {
    pub domain_level: Option<i64>,
    pub main_domain_name: Option<String>,
    pub rr: Option<String>,
}
model! { GetMainDomainNameOutput {
    0 "DomainLevel" domain_level: i64, 1 "MainDomainName" main_domain_name: String, 2 "RR" rr: String
} }

/// Gets managed transform: `GetManagedTransform` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetManagedTransform>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetManagedTransform {
    /// Required.
    pub site_id: i64,
    pub site_version: Option<i64>,
}
operation! { GetManagedTransform(site_id: i64) "GetManagedTransform" -> GetManagedTransformOutput {
    0 "SiteId" site_id, 1 "SiteVersion" site_version: i64
} { method: "GET", } }

/// Response of [`GetManagedTransform`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetManagedTransformOutput {
    pub add_client_geolocation_header: Option<String>,
    pub add_real_client_ip_header: Option<String>,
    pub real_client_ip_header_name: Option<String>,
    pub site_version: Option<i64>,
}
model! { GetManagedTransformOutput {
    0 "AddClientGeolocationHeader" add_client_geolocation_header: String,
    1 "AddRealClientIpHeader" add_real_client_ip_header: String,
    2 "RealClientIpHeaderName" real_client_ip_header_name: String, 3 "SiteVersion" site_version: i64
} }

/// Gets match site: `GetMatchSite` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetMatchSite>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMatchSite {
    /// Required.
    pub record_name: String,
}
operation! { GetMatchSite(record_name: String) "GetMatchSite" -> GetMatchSiteOutput {
    0 "RecordName" record_name
} { method: "GET", } }

/// Response of [`GetMatchSite`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMatchSiteOutput {
    pub site_id: Option<i64>,
    pub site_name: Option<String>,
}
model! { GetMatchSiteOutput {
    0 "SiteId" site_id: i64, 1 "SiteName" site_name: String
} }

/// Gets network optimization: `GetNetworkOptimization` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetNetworkOptimization>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNetworkOptimization {
    /// Required.
    pub config_id: i64,
    /// Required.
    pub site_id: i64,
}
operation! { GetNetworkOptimization(config_id: i64, site_id: i64)
    "GetNetworkOptimization" -> GetNetworkOptimizationOutput {
    0 "ConfigId" config_id, 1 "SiteId" site_id
} { method: "GET", } }

/// Response of [`GetNetworkOptimization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNetworkOptimizationOutput {
    pub config_id: Option<i64>,
    pub config_type: Option<String>,
    pub grpc: Option<String>,
    pub http2_origin: Option<String>,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<i64>,
    pub site_version: Option<i64>,
    pub smart_routing: Option<String>,
    pub upload_max_filesize: Option<String>,
    pub websocket: Option<String>,
}
model! { GetNetworkOptimizationOutput {
    0 "ConfigId" config_id: i64, 1 "ConfigType" config_type: String, 2 "Grpc" grpc: String,
    3 "Http2Origin" http2_origin: String, 4 "Rule" rule: String, 5 "RuleEnable" rule_enable: String,
    6 "RuleName" rule_name: String, 7 "Sequence" sequence: i64, 8 "SiteVersion" site_version: i64,
    9 "SmartRouting" smart_routing: String, 10 "UploadMaxFilesize" upload_max_filesize: String,
    11 "Websocket" websocket: String
} }

/// Gets origin ca certificate: `GetOriginCaCertificate` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetOriginCaCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOriginCaCertificate {
    /// Required.
    pub id: String,
    /// Required.
    pub site_id: i64,
}
operation! { GetOriginCaCertificate(id: String, site_id: i64) "GetOriginCaCertificate" -> GetOriginCaCertificateOutput {
    0 "Id" id, 1 "SiteId" site_id
} { method: "GET", } }

/// Response of [`GetOriginCaCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOriginCaCertificateOutput {
    pub certificate: Option<String>,
    pub result: Option<GetOriginCaCertificateResult>,
    pub site_id: Option<i64>,
    pub site_name: Option<String>,
    pub status: Option<String>,
}
model! { GetOriginCaCertificateOutput {
    0 "Certificate" certificate: String, 1 "Result" result: GetOriginCaCertificateResult, 2 "SiteId" site_id: i64,
    3 "SiteName" site_name: String, 4 "Status" status: String
} }

/// In the response of [`GetOriginCaCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOriginCaCertificateResult {
    pub common_name: Option<String>,
    pub create_time: Option<String>,
    pub fingerprint_sha256: Option<String>,
    pub id: Option<String>,
    pub issuer: Option<String>,
    pub name: Option<String>,
    pub not_after: Option<String>,
    pub not_before: Option<String>,
    pub pubkey_algorithm: Option<String>,
    pub san: Option<String>,
    pub serial_number: Option<String>,
    pub signature_algorithm: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub update_time: Option<String>,
}
model! { GetOriginCaCertificateResult {
    0 "CommonName" common_name: String, 1 "CreateTime" create_time: String,
    2 "FingerprintSha256" fingerprint_sha256: String, 3 "Id" id: String, 4 "Issuer" issuer: String,
    5 "Name" name: String, 6 "NotAfter" not_after: String, 7 "NotBefore" not_before: String,
    8 "PubkeyAlgorithm" pubkey_algorithm: String, 9 "SAN" san: String, 10 "SerialNumber" serial_number: String,
    11 "SignatureAlgorithm" signature_algorithm: String, 12 "Status" status: String, 13 "Type" r#type: String,
    14 "UpdateTime" update_time: String
} }

/// Gets origin client certificate: `GetOriginClientCertificate` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetOriginClientCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOriginClientCertificate {
    /// Required.
    pub id: String,
    /// Required.
    pub site_id: i64,
}
operation! { GetOriginClientCertificate(id: String, site_id: i64)
    "GetOriginClientCertificate" -> GetOriginClientCertificateOutput {
    0 "Id" id, 1 "SiteId" site_id
} { method: "GET", } }

/// Response of [`GetOriginClientCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOriginClientCertificateOutput {
    pub certificate: Option<String>,
    pub result: Option<GetOriginClientCertificateResult>,
    pub site_id: Option<i64>,
    pub site_name: Option<String>,
    pub status: Option<String>,
}
model! { GetOriginClientCertificateOutput {
    0 "Certificate" certificate: String, 1 "Result" result: GetOriginClientCertificateResult, 2 "SiteId" site_id: i64,
    3 "SiteName" site_name: String, 4 "Status" status: String
} }

/// In the response of [`GetOriginClientCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOriginClientCertificateResult {
    pub common_name: Option<String>,
    pub create_time: Option<String>,
    pub fingerprint_sha256: Option<String>,
    pub hostnames: Vec<String>,
    pub id: Option<String>,
    pub issuer: Option<String>,
    pub name: Option<String>,
    pub not_after: Option<String>,
    pub not_before: Option<String>,
    pub pubkey_algorithm: Option<String>,
    pub san: Option<String>,
    pub serial_number: Option<String>,
    pub signature_algorithm: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub update_time: Option<String>,
}
model! { GetOriginClientCertificateResult {
    0 "CommonName" common_name: String, 1 "CreateTime" create_time: String,
    2 "FingerprintSha256" fingerprint_sha256: String, 3 "Hostnames" hostnames: Vec<String>, 4 "Id" id: String,
    5 "Issuer" issuer: String, 6 "Name" name: String, 7 "NotAfter" not_after: String, 8 "NotBefore" not_before: String,
    9 "PubkeyAlgorithm" pubkey_algorithm: String, 10 "SAN" san: String, 11 "SerialNumber" serial_number: String,
    12 "SignatureAlgorithm" signature_algorithm: String, 13 "Status" status: String, 14 "Type" r#type: String,
    15 "UpdateTime" update_time: String
} }

/// Gets origin client certificate hostnames: `GetOriginClientCertificateHostnames` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetOriginClientCertificateHostnames>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOriginClientCertificateHostnames {
    /// Required.
    pub id: String,
    /// Required.
    pub site_id: i64,
}
operation! { GetOriginClientCertificateHostnames(id: String, site_id: i64)
    "GetOriginClientCertificateHostnames" -> GetOriginClientCertificateHostnamesOutput {
    0 "Id" id, 1 "SiteId" site_id
} { method: "GET", } }

/// Response of [`GetOriginClientCertificateHostnames`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOriginClientCertificateHostnamesOutput {
    pub hostnames: Vec<String>,
    pub id: Option<String>,
    pub site_id: Option<i64>,
    pub site_name: Option<String>,
}
model! { GetOriginClientCertificateHostnamesOutput {
    0 "Hostnames" hostnames: Vec<String>, 1 "Id" id: String, 2 "SiteId" site_id: i64, 3 "SiteName" site_name: String
} }

/// Gets origin pool: `GetOriginPool` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetOriginPool>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOriginPool {
    /// Required.
    pub id: i64,
    /// Required.
    pub site_id: i64,
}
operation! { GetOriginPool(id: i64, site_id: i64) "GetOriginPool" -> GetOriginPoolOutput {
    0 "Id" id, 1 "SiteId" site_id
} { method: "GET", } }

/// Response of [`GetOriginPool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOriginPoolOutput {
    pub enabled: Option<bool>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub origins: Vec<GetOriginPoolOrigins>,
    pub record_name: Option<String>,
    pub reference_lb_count: Option<i64>,
    pub references: Option<GetOriginPoolReferences>,
    pub site_id: Option<i64>,
}
model! { GetOriginPoolOutput {
    0 "Enabled" enabled: bool, 1 "Id" id: i64, 2 "Name" name: String, 3 "Origins" origins: Vec<GetOriginPoolOrigins>,
    4 "RecordName" record_name: String, 5 "ReferenceLBCount" reference_lb_count: i64,
    6 "References" references: GetOriginPoolReferences, 7 "SiteId" site_id: i64
} }

/// In the response of [`GetOriginPool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOriginPoolOrigins {
    pub address: Option<String>,
    pub auth_conf: Option<GetOriginPoolAuthConf>,
    pub enabled: Option<bool>,
    pub header: Option<Value>,
    pub id: Option<i64>,
    pub ip_version_policy: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub weight: Option<i64>,
}
model! { GetOriginPoolOrigins {
    0 "Address" address: String, 1 "AuthConf" auth_conf: GetOriginPoolAuthConf, 2 "Enabled" enabled: bool,
    3 "Header" header: Value, 4 "Id" id: i64, 5 "IpVersionPolicy" ip_version_policy: String, 6 "Name" name: String,
    7 "Type" r#type: String, 8 "Weight" weight: i64
} }

/// In the response of [`GetOriginPool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOriginPoolAuthConf {
    pub access_key: Option<String>,
    pub auth_type: Option<String>,
    pub region: Option<String>,
    /// Secret.
    pub secret_key: Option<Secret>,
    pub version: Option<String>,
}
model! { GetOriginPoolAuthConf {
    0 "AccessKey" access_key: String, 1 "AuthType" auth_type: String, 2 "Region" region: String,
    3 "SecretKey" secret_key: Secret, 4 "Version" version: String
} }

/// In the response of [`GetOriginPool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOriginPoolReferences {
    pub dns_records: Vec<GetOriginPoolDnsRecords>,
    pub ipa_records: Vec<GetOriginPoolIPARecords>,
    pub load_balancers: Vec<GetOriginPoolLoadBalancers>,
}
model! { GetOriginPoolReferences {
    0 "DnsRecords" dns_records: Vec<GetOriginPoolDnsRecords>, 1 "IPARecords" ipa_records: Vec<GetOriginPoolIPARecords>,
    2 "LoadBalancers" load_balancers: Vec<GetOriginPoolLoadBalancers>
} }

/// In the response of [`GetOriginPool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOriginPoolDnsRecords {
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { GetOriginPoolDnsRecords {
    0 "Id" id: i64, 1 "Name" name: String
} }

/// In the response of [`GetOriginPool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOriginPoolIPARecords {
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { GetOriginPoolIPARecords {
    0 "Id" id: i64, 1 "Name" name: String
} }

/// In the response of [`GetOriginPool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOriginPoolLoadBalancers {
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { GetOriginPoolLoadBalancers {
    0 "Id" id: i64, 1 "Name" name: String
} }

/// Gets origin protection: `GetOriginProtection` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetOriginProtection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOriginProtection {
    /// Required.
    pub site_id: i64,
}
operation! { GetOriginProtection(site_id: i64) "GetOriginProtection" -> GetOriginProtectionOutput {
    0 "SiteId" site_id
} { method: "GET", } }

/// Response of [`GetOriginProtection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOriginProtectionOutput {
    pub auto_confirm_ip_list: Option<String>,
    pub current_ip_whitelist: Option<GetOriginProtectionCurrentIPWhitelist>,
    pub diff_ip_whitelist: Option<GetOriginProtectionDiffIPWhitelist>,
    pub latest_ip_whitelist: Option<GetOriginProtectionLatestIPWhitelist>,
    pub need_update: Option<bool>,
    pub origin_converge: Option<String>,
    pub origin_protection: Option<String>,
    pub regional_current_ip_whitelist: Option<
        GetOriginProtectionRegionalCurrentIPWhitelist,
    >,
    pub regional_diff_ip_whitelist: Option<GetOriginProtectionRegionalDiffIPWhitelist>,
    pub regional_latest_ip_whitelist: Option<
        GetOriginProtectionRegionalLatestIPWhitelist,
    >,
    pub site_id: Option<i64>,
}
model! { GetOriginProtectionOutput {
    0 "AutoConfirmIPList" auto_confirm_ip_list: String,
    1 "CurrentIPWhitelist" current_ip_whitelist: GetOriginProtectionCurrentIPWhitelist,
    2 "DiffIPWhitelist" diff_ip_whitelist: GetOriginProtectionDiffIPWhitelist,
    3 "LatestIPWhitelist" latest_ip_whitelist: GetOriginProtectionLatestIPWhitelist, 4 "NeedUpdate" need_update: bool,
    5 "OriginConverge" origin_converge: String, 6 "OriginProtection" origin_protection: String,
    7 "RegionalCurrentIPWhitelist" regional_current_ip_whitelist: GetOriginProtectionRegionalCurrentIPWhitelist,
    8 "RegionalDiffIPWhitelist" regional_diff_ip_whitelist: GetOriginProtectionRegionalDiffIPWhitelist,
    9 "RegionalLatestIPWhitelist" regional_latest_ip_whitelist: GetOriginProtectionRegionalLatestIPWhitelist,
    10 "SiteId" site_id: i64
} }

/// In the response of [`GetOriginProtection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOriginProtectionCurrentIPWhitelist {
    pub ipv4: Vec<String>,
    pub ipv6: Vec<String>,
}
model! { GetOriginProtectionCurrentIPWhitelist {
    0 "IPv4" ipv4: Vec<String>, 1 "IPv6" ipv6: Vec<String>
} }

/// In the response of [`GetOriginProtection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOriginProtectionDiffIPWhitelist {
    pub added_ip_whitelist: Option<GetOriginProtectionAddedIPWhitelist>,
    pub no_change_ip_whitelist: Option<GetOriginProtectionNoChangeIpWhitelist>,
    pub removed_ip_whitelist: Option<GetOriginProtectionRemovedIPWhitelist>,
}
model! { GetOriginProtectionDiffIPWhitelist {
    0 "AddedIPWhitelist" added_ip_whitelist: GetOriginProtectionAddedIPWhitelist,
    1 "NoChangeIpWhitelist" no_change_ip_whitelist: GetOriginProtectionNoChangeIpWhitelist,
    2 "RemovedIPWhitelist" removed_ip_whitelist: GetOriginProtectionRemovedIPWhitelist
} }

/// In the response of [`GetOriginProtection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOriginProtectionAddedIPWhitelist {
    pub ipv4: Vec<String>,
    pub ipv6: Vec<String>,
}
model! { GetOriginProtectionAddedIPWhitelist {
    0 "IPv4" ipv4: Vec<String>, 1 "IPv6" ipv6: Vec<String>
} }

/// In the response of [`GetOriginProtection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOriginProtectionNoChangeIpWhitelist {
    pub ipv4: Vec<String>,
    pub ipv6: Vec<String>,
}
model! { GetOriginProtectionNoChangeIpWhitelist {
    0 "IPv4" ipv4: Vec<String>, 1 "IPv6" ipv6: Vec<String>
} }

/// In the response of [`GetOriginProtection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOriginProtectionRemovedIPWhitelist {
    pub ipv4: Vec<String>,
    pub ipv6: Vec<String>,
}
model! { GetOriginProtectionRemovedIPWhitelist {
    0 "IPv4" ipv4: Vec<String>, 1 "IPv6" ipv6: Vec<String>
} }

/// In the response of [`GetOriginProtection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOriginProtectionLatestIPWhitelist {
    pub ipv4: Vec<String>,
    pub ipv6: Vec<String>,
}
model! { GetOriginProtectionLatestIPWhitelist {
    0 "IPv4" ipv4: Vec<String>, 1 "IPv6" ipv6: Vec<String>
} }

/// In the response of [`GetOriginProtection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOriginProtectionRegionalCurrentIPWhitelist {
    pub regional_ipv4: Vec<GetOriginProtectionRegionalIPv4>,
    pub regional_ipv6: Vec<GetOriginProtectionRegionalIPv6>,
}
model! { GetOriginProtectionRegionalCurrentIPWhitelist {
    0 "RegionalIPv4" regional_ipv4: Vec<GetOriginProtectionRegionalIPv4>,
    1 "RegionalIPv6" regional_ipv6: Vec<GetOriginProtectionRegionalIPv6>
} }

/// In the response of [`GetOriginProtection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOriginProtectionRegionalIPv4 {
    pub cidr: Option<String>,
    pub region: Option<String>,
}
model! { GetOriginProtectionRegionalIPv4 {
    0 "Cidr" cidr: String, 1 "Region" region: String
} }

/// In the response of [`GetOriginProtection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOriginProtectionRegionalIPv6 {
    pub cidr: Option<String>,
    pub region: Option<String>,
}
model! { GetOriginProtectionRegionalIPv6 {
    0 "Cidr" cidr: String, 1 "Region" region: String
} }

/// In the response of [`GetOriginProtection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOriginProtectionRegionalDiffIPWhitelist {
    pub added_ip_region_whitelist: Option<GetOriginProtectionAddedIPRegionWhitelist>,
    pub no_change_ip_whitelist: Option<
        GetOriginProtectionRegionalDiffIPWhitelistNoChangeIpWhitelist,
    >,
    pub removed_ip_region_whitelist: Option<GetOriginProtectionRemovedIPRegionWhitelist>,
}
model! { GetOriginProtectionRegionalDiffIPWhitelist {
    0 "AddedIPRegionWhitelist" added_ip_region_whitelist: GetOriginProtectionAddedIPRegionWhitelist,
    1 "NoChangeIpWhitelist" no_change_ip_whitelist: GetOriginProtectionRegionalDiffIPWhitelistNoChangeIpWhitelist,
    2 "RemovedIPRegionWhitelist" removed_ip_region_whitelist: GetOriginProtectionRemovedIPRegionWhitelist
} }

/// In the response of [`GetOriginProtection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOriginProtectionAddedIPRegionWhitelist {
    pub regional_ipv4: Vec<GetOriginProtectionAddedIPRegionWhitelistRegionalIPv4>,
    pub regional_ipv6: Vec<GetOriginProtectionAddedIPRegionWhitelistRegionalIPv6>,
}
model! { GetOriginProtectionAddedIPRegionWhitelist {
    0 "RegionalIPv4" regional_ipv4: Vec<GetOriginProtectionAddedIPRegionWhitelistRegionalIPv4>,
    1 "RegionalIPv6" regional_ipv6: Vec<GetOriginProtectionAddedIPRegionWhitelistRegionalIPv6>
} }

/// In the response of [`GetOriginProtection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOriginProtectionAddedIPRegionWhitelistRegionalIPv4 {
    pub cidr: Option<String>,
    pub region: Option<String>,
}
model! { GetOriginProtectionAddedIPRegionWhitelistRegionalIPv4 {
    0 "Cidr" cidr: String, 1 "Region" region: String
} }

/// In the response of [`GetOriginProtection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOriginProtectionAddedIPRegionWhitelistRegionalIPv6 {
    pub cidr: Option<String>,
    pub region: Option<String>,
}
model! { GetOriginProtectionAddedIPRegionWhitelistRegionalIPv6 {
    0 "Cidr" cidr: String, 1 "Region" region: String
} }

/// In the response of [`GetOriginProtection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOriginProtectionRegionalDiffIPWhitelistNoChangeIpWhitelist {
    pub regional_ipv4: Vec<GetOriginProtectionNoChangeIpWhitelistRegionalIPv4>,
    pub regional_ipv6: Vec<GetOriginProtectionNoChangeIpWhitelistRegionalIPv6>,
}
model! { GetOriginProtectionRegionalDiffIPWhitelistNoChangeIpWhitelist {
    0 "RegionalIPv4" regional_ipv4: Vec<GetOriginProtectionNoChangeIpWhitelistRegionalIPv4>,
    1 "RegionalIPv6" regional_ipv6: Vec<GetOriginProtectionNoChangeIpWhitelistRegionalIPv6>
} }

/// In the response of [`GetOriginProtection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOriginProtectionNoChangeIpWhitelistRegionalIPv4 {
    pub cidr: Option<String>,
    pub region: Option<String>,
}
model! { GetOriginProtectionNoChangeIpWhitelistRegionalIPv4 {
    0 "Cidr" cidr: String, 1 "Region" region: String
} }

/// In the response of [`GetOriginProtection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOriginProtectionNoChangeIpWhitelistRegionalIPv6 {
    pub cidr: Option<String>,
    pub region: Option<String>,
}
model! { GetOriginProtectionNoChangeIpWhitelistRegionalIPv6 {
    0 "Cidr" cidr: String, 1 "Region" region: String
} }

/// In the response of [`GetOriginProtection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOriginProtectionRemovedIPRegionWhitelist {
    pub regional_ipv4: Vec<GetOriginProtectionRemovedIPRegionWhitelistRegionalIPv4>,
    pub regional_ipv6: Vec<GetOriginProtectionRemovedIPRegionWhitelistRegionalIPv6>,
}
model! { GetOriginProtectionRemovedIPRegionWhitelist {
    0 "RegionalIPv4" regional_ipv4: Vec<GetOriginProtectionRemovedIPRegionWhitelistRegionalIPv4>,
    1 "RegionalIPv6" regional_ipv6: Vec<GetOriginProtectionRemovedIPRegionWhitelistRegionalIPv6>
} }

/// In the response of [`GetOriginProtection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOriginProtectionRemovedIPRegionWhitelistRegionalIPv4 {
    pub cidr: Option<String>,
    pub region: Option<String>,
}
model! { GetOriginProtectionRemovedIPRegionWhitelistRegionalIPv4 {
    0 "Cidr" cidr: String, 1 "Region" region: String
} }

/// In the response of [`GetOriginProtection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOriginProtectionRemovedIPRegionWhitelistRegionalIPv6 {
    pub cidr: Option<String>,
    pub region: Option<String>,
}
model! { GetOriginProtectionRemovedIPRegionWhitelistRegionalIPv6 {
    0 "Cidr" cidr: String, 1 "Region" region: String
} }

/// In the response of [`GetOriginProtection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOriginProtectionRegionalLatestIPWhitelist {
    pub regional_ipv4: Vec<GetOriginProtectionRegionalLatestIPWhitelistRegionalIPv4>,
    pub regional_ipv6: Vec<GetOriginProtectionRegionalLatestIPWhitelistRegionalIPv6>,
}
model! { GetOriginProtectionRegionalLatestIPWhitelist {
    0 "RegionalIPv4" regional_ipv4: Vec<GetOriginProtectionRegionalLatestIPWhitelistRegionalIPv4>,
    1 "RegionalIPv6" regional_ipv6: Vec<GetOriginProtectionRegionalLatestIPWhitelistRegionalIPv6>
} }

/// In the response of [`GetOriginProtection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOriginProtectionRegionalLatestIPWhitelistRegionalIPv4 {
    pub cidr: Option<String>,
    pub region: Option<String>,
}
model! { GetOriginProtectionRegionalLatestIPWhitelistRegionalIPv4 {
    0 "Cidr" cidr: String, 1 "Region" region: String
} }

/// In the response of [`GetOriginProtection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOriginProtectionRegionalLatestIPWhitelistRegionalIPv6 {
    pub cidr: Option<String>,
    pub region: Option<String>,
}
model! { GetOriginProtectionRegionalLatestIPWhitelistRegionalIPv6 {
    0 "Cidr" cidr: String, 1 "Region" region: String
} }

/// Gets origin rule: `GetOriginRule` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetOriginRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOriginRule {
    /// Required.
    pub config_id: i64,
    /// Required.
    pub site_id: i64,
}
operation! { GetOriginRule(config_id: i64, site_id: i64) "GetOriginRule" -> GetOriginRuleOutput {
    0 "ConfigId" config_id, 1 "SiteId" site_id
} { method: "GET", } }

/// Response of [`GetOriginRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOriginRuleOutput {
    pub config_id: Option<i64>,
    pub config_type: Option<String>,
    pub dns_record: Option<String>,
    pub follow302_enable: Option<String>,
    pub follow302_max_tries: Option<String>,
    pub follow302_retain_args: Option<String>,
    pub follow302_retain_header: Option<String>,
    pub follow302_target_host: Option<String>,
    pub origin_host: Option<String>,
    pub origin_http_port: Option<String>,
    pub origin_https_port: Option<String>,
    pub origin_mtls: Option<String>,
    pub origin_read_timeout: Option<String>,
    pub origin_scheme: Option<String>,
    pub origin_sni: Option<String>,
    pub origin_verify: Option<String>,
    pub range: Option<String>,
    pub range_chunk_size: Option<String>,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<i64>,
    pub site_version: Option<i64>,
}
model! { GetOriginRuleOutput {
    0 "ConfigId" config_id: i64, 1 "ConfigType" config_type: String, 2 "DnsRecord" dns_record: String,
    3 "Follow302Enable" follow302_enable: String, 4 "Follow302MaxTries" follow302_max_tries: String,
    5 "Follow302RetainArgs" follow302_retain_args: String, 6 "Follow302RetainHeader" follow302_retain_header: String,
    7 "Follow302TargetHost" follow302_target_host: String, 8 "OriginHost" origin_host: String,
    9 "OriginHttpPort" origin_http_port: String, 10 "OriginHttpsPort" origin_https_port: String,
    11 "OriginMtls" origin_mtls: String, 12 "OriginReadTimeout" origin_read_timeout: String,
    13 "OriginScheme" origin_scheme: String, 14 "OriginSni" origin_sni: String, 15 "OriginVerify" origin_verify: String,
    16 "Range" range: String, 17 "RangeChunkSize" range_chunk_size: String, 18 "Rule" rule: String,
    19 "RuleEnable" rule_enable: String, 20 "RuleName" rule_name: String, 21 "Sequence" sequence: i64,
    22 "SiteVersion" site_version: i64
} }

/// Gets page: `GetPage` of `esa` 2024-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetPage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPage {
    pub id: Option<i64>,
}
operation! { GetPage() "GetPage" -> GetPageOutput {
    0 "Id" id: i64
} }

/// Response of [`GetPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPageOutput {
    pub content: Option<String>,
    pub content_type: Option<String>,
    pub description: Option<String>,
    pub id: Option<i64>,
    pub kind: Option<String>,
    pub name: Option<String>,
    pub site_ids: Vec<i64>,
    pub update_time: Option<String>,
}
model! { GetPageOutput {
    0 "Content" content: String, 1 "ContentType" content_type: String, 2 "Description" description: String,
    3 "Id" id: i64, 4 "Kind" kind: String, 5 "Name" name: String, 6 "SiteIds" site_ids: Vec<i64>,
    7 "UpdateTime" update_time: String
} }

/// Gets page shield: `GetPageShield` of `esa` 2024-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetPageShield>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPageShield {
    /// Required.
    pub site_id: i64,
    pub site_version: Option<i64>,
}
operation! { GetPageShield(site_id: i64) "GetPageShield" -> GetPageShieldOutput {
    0 "SiteId" site_id, 1 "SiteVersion" site_version: i64
} }

/// Response of [`GetPageShield`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPageShieldOutput {
    pub enable: Option<String>,
    pub report_uri: Option<String>,
    pub site_version: Option<i64>,
}
model! { GetPageShieldOutput {
    0 "Enable" enable: String, 1 "ReportUri" report_uri: String, 2 "SiteVersion" site_version: i64
} }

/// Gets performance data collection: `GetPerformanceDataCollection` of `esa` 2024-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetPerformanceDataCollection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPerformanceDataCollection {
    /// Required.
    pub site_id: i64,
}
operation! { GetPerformanceDataCollection(site_id: i64)
    "GetPerformanceDataCollection" -> GetPerformanceDataCollectionOutput {
    0 "SiteId" site_id
} }

/// Response of [`GetPerformanceDataCollection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPerformanceDataCollectionOutput {
    pub enable: Option<String>,
}
model! { GetPerformanceDataCollectionOutput {
    0 "Enable" enable: String
} }

/// Gets purge quota: `GetPurgeQuota` of `esa` 2024-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetPurgeQuota>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPurgeQuota {
    /// Required.
    pub site_id: i64,
    /// Required.
    pub r#type: String,
}
operation! { GetPurgeQuota(site_id: i64, r#type: String) "GetPurgeQuota" -> GetPurgeQuotaOutput {
    0 "SiteId" site_id, 1 "Type" r#type
} }

/// Response of [`GetPurgeQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPurgeQuotaOutput {
    pub quota: Option<String>,
    pub quota30_day: Option<String>,
    pub usage: Option<String>,
    pub usage30_day: Option<String>,
}
model! { GetPurgeQuotaOutput {
    0 "Quota" quota: String, 1 "Quota30Day" quota30_day: String, 2 "Usage" usage: String,
    3 "Usage30Day" usage30_day: String
} }

/// Gets realtime delivery field: `GetRealtimeDeliveryField` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetRealtimeDeliveryField>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRealtimeDeliveryField {
    /// Required.
    pub business_type: String,
}
operation! { GetRealtimeDeliveryField(business_type: String)
    "GetRealtimeDeliveryField" -> GetRealtimeDeliveryFieldOutput {
    0 "BusinessType" business_type
} { method: "GET", } }

/// Response of [`GetRealtimeDeliveryField`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRealtimeDeliveryFieldOutput {
    pub field_content: BTreeMap<String, FieldContentValue>,
}
model! { GetRealtimeDeliveryFieldOutput {
    0 "FieldContent" field_content: BTreeMap<String, FieldContentValue>
} }

/// In the response of [`GetRealtimeDeliveryField`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldContentValue {
    pub sort_order: Option<i64>,
    pub field_list: Vec<FieldContentValueFieldList>,
}
model! { FieldContentValue {
    0 "SortOrder" sort_order: i64, 1 "FieldList" field_list: Vec<FieldContentValueFieldList>
} }

/// In the response of [`GetRealtimeDeliveryField`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldContentValueFieldList {
    pub field_name: Option<String>,
    pub description: Option<String>,
    pub description_cn: Option<String>,
    pub category: Option<String>,
    pub data_type: Option<String>,
    pub sort_order: Option<i64>,
    pub is_default: Option<bool>,
}
model! { FieldContentValueFieldList {
    0 "FieldName" field_name: String, 1 "Description" description: String, 2 "DescriptionCn" description_cn: String,
    3 "Category" category: String, 4 "DataType" data_type: String, 5 "SortOrder" sort_order: i64,
    6 "IsDefault" is_default: bool
} }

/// Gets record: `GetRecord` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecord {
    /// Required.
    pub record_id: i64,
}
operation! { GetRecord(record_id: i64) "GetRecord" -> GetRecordOutput {
    0 "RecordId" record_id
} { method: "GET", } }

/// Response of [`GetRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecordOutput {
    pub record_model: Option<GetRecordRecordModel>,
}
model! { GetRecordOutput {
    0 "RecordModel" record_model: GetRecordRecordModel
} }

/// In the response of [`GetRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecordRecordModel {
    pub auth_conf: Option<GetRecordAuthConf>,
    pub biz_name: Option<String>,
    pub comment: Option<String>,
    pub create_time: Option<String>,
    pub custom_port: Option<String>,
    pub data: Option<GetRecordData>,
    pub host_policy: Option<String>,
    pub http_ports: Option<String>,
    pub https_ports: Option<String>,
    pub proxied: Option<bool>,
    pub record_cname: Option<String>,
    pub record_id: Option<i64>,
    pub record_name: Option<String>,
    pub record_source_type: Option<String>,
    pub record_type: Option<String>,
    pub site_id: Option<i64>,
    pub site_name: Option<String>,
    pub ttl: Option<i64>,
    pub update_time: Option<String>,
}
model! { GetRecordRecordModel {
    0 "AuthConf" auth_conf: GetRecordAuthConf, 1 "BizName" biz_name: String, 2 "Comment" comment: String,
    3 "CreateTime" create_time: String, 4 "CustomPort" custom_port: String, 5 "Data" data: GetRecordData,
    6 "HostPolicy" host_policy: String, 7 "HttpPorts" http_ports: String, 8 "HttpsPorts" https_ports: String,
    9 "Proxied" proxied: bool, 10 "RecordCname" record_cname: String, 11 "RecordId" record_id: i64,
    12 "RecordName" record_name: String, 13 "RecordSourceType" record_source_type: String,
    14 "RecordType" record_type: String, 15 "SiteId" site_id: i64, 16 "SiteName" site_name: String, 17 "Ttl" ttl: i64,
    18 "UpdateTime" update_time: String
} }

/// In the response of [`GetRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecordAuthConf {
    pub access_key: Option<String>,
    pub auth_type: Option<String>,
    pub region: Option<String>,
    /// Secret.
    pub secret_key: Option<Secret>,
    pub version: Option<String>,
}
model! { GetRecordAuthConf {
    0 "AccessKey" access_key: String, 1 "AuthType" auth_type: String, 2 "Region" region: String,
    3 "SecretKey" secret_key: Secret, 4 "Version" version: String
} }

/// In the response of [`GetRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecordData {
    pub algorithm: Option<i64>,
    pub certificate: Option<String>,
    pub fingerprint: Option<String>,
    pub flag: Option<i64>,
    pub key_tag: Option<i64>,
    pub matching_type: Option<i64>,
    pub port: Option<i64>,
    pub priority: Option<i64>,
    pub selector: Option<i64>,
    pub tag: Option<String>,
    pub tags: BTreeMap<String, Value>,
    pub r#type: Option<i64>,
    pub usage: Option<i64>,
    pub value: Option<String>,
    pub weight: Option<i64>,
}
model! { GetRecordData {
    0 "Algorithm" algorithm: i64, 1 "Certificate" certificate: String, 2 "Fingerprint" fingerprint: String,
    3 "Flag" flag: i64, 4 "KeyTag" key_tag: i64, 5 "MatchingType" matching_type: i64, 6 "Port" port: i64,
    7 "Priority" priority: i64, 8 "Selector" selector: i64, 9 "Tag" tag: String,
    10 "Tags" tags: BTreeMap<String, Value>, 11 "Type" r#type: i64, 12 "Usage" usage: i64, 13 "Value" value: String,
    14 "Weight" weight: i64
} }

/// Gets redirect rule: `GetRedirectRule` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetRedirectRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRedirectRule {
    /// Required.
    pub config_id: i64,
    /// Required.
    pub site_id: i64,
}
operation! { GetRedirectRule(config_id: i64, site_id: i64) "GetRedirectRule" -> GetRedirectRuleOutput {
    0 "ConfigId" config_id, 1 "SiteId" site_id
} { method: "GET", } }

/// Response of [`GetRedirectRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRedirectRuleOutput {
    pub config_id: Option<i64>,
    pub config_type: Option<String>,
    pub reserve_query_string: Option<String>,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<i64>,
    pub site_version: Option<i64>,
    pub status_code: Option<String>,
    pub target_url: Option<String>,
    pub r#type: Option<String>,
}
model! { GetRedirectRuleOutput {
    0 "ConfigId" config_id: i64, 1 "ConfigType" config_type: String,
    2 "ReserveQueryString" reserve_query_string: String, 3 "Rule" rule: String, 4 "RuleEnable" rule_enable: String,
    5 "RuleName" rule_name: String, 6 "Sequence" sequence: i64, 7 "SiteVersion" site_version: i64,
    8 "StatusCode" status_code: String, 9 "TargetUrl" target_url: String, 10 "Type" r#type: String
} }

/// Gets release time: `GetReleaseTime` of `esa` 2024-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetReleaseTime>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetReleaseTime {
    /// Required.
    pub instance_id: String,
}
operation! { GetReleaseTime(instance_id: String) "GetReleaseTime" -> GetReleaseTimeOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`GetReleaseTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetReleaseTimeOutput {
    pub release_time: Option<String>,
}
model! { GetReleaseTimeOutput {
    0 "ReleaseTime" release_time: String
} }

/// Gets rewrite url rule: `GetRewriteUrlRule` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetRewriteUrlRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRewriteUrlRule {
    /// Required.
    pub config_id: i64,
    /// Required.
    pub site_id: i64,
}
operation! { GetRewriteUrlRule(config_id: i64, site_id: i64) "GetRewriteUrlRule" -> GetRewriteUrlRuleOutput {
    0 "ConfigId" config_id, 1 "SiteId" site_id
} { method: "GET", } }

/// Response of [`GetRewriteUrlRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRewriteUrlRuleOutput {
    pub config_id: Option<i64>,
    pub config_type: Option<String>,
    pub query_string: Option<String>,
    pub rewrite_query_string_type: Option<String>,
    pub rewrite_uri_type: Option<String>,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<i64>,
    pub site_version: Option<i64>,
    pub uri: Option<String>,
}
model! { GetRewriteUrlRuleOutput {
    0 "ConfigId" config_id: i64, 1 "ConfigType" config_type: String, 2 "QueryString" query_string: String,
    3 "RewriteQueryStringType" rewrite_query_string_type: String, 4 "RewriteUriType" rewrite_uri_type: String,
    5 "Rule" rule: String, 6 "RuleEnable" rule_enable: String, 7 "RuleName" rule_name: String,
    8 "Sequence" sequence: i64, 9 "SiteVersion" site_version: i64, 10 "Uri" uri: String
} }

/// Gets routine: `GetRoutine` of `esa` 2024-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetRoutine>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoutine {
    /// Required.
    pub name: String,
}
operation! { GetRoutine(name: String) "GetRoutine" -> GetRoutineOutput {
    0 "Name" name
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetRoutine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoutineOutput {
    pub create_time: Option<String>,
    pub default_related_record: Option<String>,
    pub description: Option<String>,
    pub envs: Vec<GetRoutineEnvs>,
    pub has_assets: Option<bool>,
}
model! { GetRoutineOutput {
    0 "CreateTime" create_time: String, 1 "DefaultRelatedRecord" default_related_record: String,
    2 "Description" description: String, 3 "Envs" envs: Vec<GetRoutineEnvs>, 4 "HasAssets" has_assets: bool
} }

/// In the response of [`GetRoutine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoutineEnvs {
    pub code_deploy: Option<GetRoutineCodeDeploy>,
    pub env: Option<String>,
}
model! { GetRoutineEnvs {
    0 "CodeDeploy" code_deploy: GetRoutineCodeDeploy, 1 "Env" env: String
} }

/// In the response of [`GetRoutine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoutineCodeDeploy {
    pub code_versions: Vec<GetRoutineCodeVersions>,
    pub creation_time: Option<String>,
    pub deploy_id: Option<String>,
    pub strategy: Option<String>,
}
model! { GetRoutineCodeDeploy {
    0 "CodeVersions" code_versions: Vec<GetRoutineCodeVersions>, 1 "CreationTime" creation_time: String,
    2 "DeployId" deploy_id: String, 3 "Strategy" strategy: String
} }

/// In the response of [`GetRoutine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoutineCodeVersions {
    pub code_version: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub percentage: Option<i64>,
}
model! { GetRoutineCodeVersions {
    0 "CodeVersion" code_version: String, 1 "CreateTime" create_time: String, 2 "Description" description: String,
    3 "Percentage" percentage: i64
} }

/// Gets routine access token: `GetRoutineAccessToken` of `esa` 2024-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetRoutineAccessToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoutineAccessToken {
    /// Required.
    pub name: String,
}
operation! { GetRoutineAccessToken(name: String) "GetRoutineAccessToken" -> GetRoutineAccessTokenOutput {
    0 "Name" name
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetRoutineAccessToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoutineAccessTokenOutput {
    /// Secret.
    pub token: Option<Secret>,
}
model! { GetRoutineAccessTokenOutput {
    0 "Token" token: Secret
} }

/// Gets routine build: `GetRoutineBuild` of `esa` 2024-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetRoutineBuild>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoutineBuild {
    /// Required.
    pub routine_build_id: i64,
}
operation! { GetRoutineBuild(routine_build_id: i64) "GetRoutineBuild" -> GetRoutineBuildOutput {
    0 "RoutineBuildId" routine_build_id
} }

/// Response of [`GetRoutineBuild`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoutineBuildOutput {
    pub assets_directory: Option<String>,
    pub branch: Option<String>,
    pub build_command: Option<String>,
    pub commit_id: Option<String>,
    pub commit_message: Option<String>,
    pub create_time: Option<String>,
    pub environment_variables: BTreeMap<String, String>,
    pub git_account_id: Option<i64>,
    pub id: Option<i64>,
    pub install_command: Option<String>,
    pub is_private: Option<bool>,
    pub node_version: Option<String>,
    pub pipeline_id: Option<i64>,
    pub pipeline_run_id: Option<i64>,
    pub production_branch: Option<String>,
    pub repository: Option<String>,
    pub root_directory: Option<String>,
    pub routine_entry: Option<String>,
    pub routine_name: Option<String>,
    pub status: Option<String>,
    pub template_name: Option<String>,
    pub update_time: Option<String>,
}
model! { GetRoutineBuildOutput {
    0 "AssetsDirectory" assets_directory: String, 1 "Branch" branch: String, 2 "BuildCommand" build_command: String,
    3 "CommitId" commit_id: String, 4 "CommitMessage" commit_message: String, 5 "CreateTime" create_time: String,
    6 "EnvironmentVariables" environment_variables: BTreeMap<String, String>, 7 "GitAccountId" git_account_id: i64,
    8 "Id" id: i64, 9 "InstallCommand" install_command: String, 10 "IsPrivate" is_private: bool,
    11 "NodeVersion" node_version: String, 12 "PipelineId" pipeline_id: i64, 13 "PipelineRunId" pipeline_run_id: i64,
    14 "ProductionBranch" production_branch: String, 15 "Repository" repository: String,
    16 "RootDirectory" root_directory: String, 17 "RoutineEntry" routine_entry: String,
    18 "RoutineName" routine_name: String, 19 "Status" status: String, 20 "TemplateName" template_name: String,
    21 "UpdateTime" update_time: String
} }

/// Gets routine build configuration: `GetRoutineBuildConfiguration` of `esa` 2024-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetRoutineBuildConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoutineBuildConfiguration {
    pub routine_name: Option<String>,
}
operation! { GetRoutineBuildConfiguration() "GetRoutineBuildConfiguration" -> GetRoutineBuildConfigurationOutput {
    0 "RoutineName" routine_name: String
} }

/// Response of [`GetRoutineBuildConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoutineBuildConfigurationOutput {
    pub assets_directory: Option<String>,
    pub build_branches: Option<String>,
    pub build_command: Option<String>,
    pub create_time: Option<String>,
    pub environment_variables: BTreeMap<String, String>,
    pub git_account_id: Option<i64>,
    pub git_account_type: Option<String>,
    pub git_platform: Option<String>,
    pub install_command: Option<String>,
    pub is_private: Option<bool>,
    pub node_version: Option<String>,
    pub production_branch: Option<String>,
    pub repository: Option<String>,
    pub root_directory: Option<String>,
    pub routine_build_configuration_id: Option<i64>,
    pub routine_entry: Option<String>,
    pub routine_name: Option<String>,
    pub update_time: Option<String>,
}
model! { GetRoutineBuildConfigurationOutput {
    0 "AssetsDirectory" assets_directory: String, 1 "BuildBranches" build_branches: String,
    2 "BuildCommand" build_command: String, 3 "CreateTime" create_time: String,
    4 "EnvironmentVariables" environment_variables: BTreeMap<String, String>, 5 "GitAccountId" git_account_id: i64,
    6 "GitAccountType" git_account_type: String, 7 "GitPlatform" git_platform: String,
    8 "InstallCommand" install_command: String, 9 "IsPrivate" is_private: bool, 10 "NodeVersion" node_version: String,
    11 "ProductionBranch" production_branch: String, 12 "Repository" repository: String,
    13 "RootDirectory" root_directory: String, 14 "RoutineBuildConfigurationId" routine_build_configuration_id: i64,
    15 "RoutineEntry" routine_entry: String, 16 "RoutineName" routine_name: String, 17 "UpdateTime" update_time: String
} }

/// Gets routine code version: `GetRoutineCodeVersion` of `esa` 2024-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetRoutineCodeVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoutineCodeVersion {
    /// Required.
    pub code_version: String,
    /// Required.
    pub name: String,
}
operation! { GetRoutineCodeVersion(code_version: String, name: String)
    "GetRoutineCodeVersion" -> GetRoutineCodeVersionOutput {
    0 "CodeVersion" code_version, 1 "Name" name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetRoutineCodeVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoutineCodeVersionOutput {
    pub code_description: Option<String>,
    pub create_time: Option<String>,
    pub routine_code: Option<String>,
}
model! { GetRoutineCodeVersionOutput {
    0 "CodeDescription" code_description: String, 1 "CreateTime" create_time: String,
    2 "RoutineCode" routine_code: String
} }

/// Gets routine code version info: `GetRoutineCodeVersionInfo` of `esa` 2024-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetRoutineCodeVersionInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoutineCodeVersionInfo {
    /// Required.
    pub code_version: String,
    /// Required.
    pub name: String,
}
operation! { GetRoutineCodeVersionInfo(code_version: String, name: String)
    "GetRoutineCodeVersionInfo" -> GetRoutineCodeVersionInfoOutput {
    0 "CodeVersion" code_version, 1 "Name" name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetRoutineCodeVersionInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoutineCodeVersionInfoOutput {
    pub build_id: Option<i64>,
    pub code_description: Option<String>,
    pub code_version: Option<String>,
    pub conf_options: Option<GetRoutineCodeVersionInfoConfOptions>,
    pub create_time: Option<String>,
    pub extra_info: Option<String>,
    pub has_assets: Option<bool>,
    pub status: Option<String>,
}
model! { GetRoutineCodeVersionInfoOutput {
    0 "BuildId" build_id: i64, 1 "CodeDescription" code_description: String, 2 "CodeVersion" code_version: String,
    3 "ConfOptions" conf_options: GetRoutineCodeVersionInfoConfOptions, 4 "CreateTime" create_time: String,
    5 "ExtraInfo" extra_info: String, 6 "HasAssets" has_assets: bool, 7 "Status" status: String
} }

/// In the response of [`GetRoutineCodeVersionInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoutineCodeVersionInfoConfOptions {
    pub not_found_strategy: Option<String>,
}
model! { GetRoutineCodeVersionInfoConfOptions {
    0 "NotFoundStrategy" not_found_strategy: String
} }

/// Gets routine route: `GetRoutineRoute` of `esa` 2024-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetRoutineRoute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoutineRoute {
    /// Required.
    pub config_id: i64,
    /// Required.
    pub site_id: i64,
}
operation! { GetRoutineRoute(config_id: i64, site_id: i64) "GetRoutineRoute" -> GetRoutineRouteOutput {
    0 "ConfigId" config_id, 1 "SiteId" site_id
} }

/// Response of [`GetRoutineRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoutineRouteOutput {
    pub bypass: Option<String>,
    pub config_id: Option<i64>,
    pub config_type: Option<String>,
    pub fallback: Option<String>,
    pub mode: Option<String>,
    pub route_enable: Option<String>,
    pub route_name: Option<String>,
    pub routine_name: Option<String>,
    pub rule: Option<String>,
    pub sequence: Option<i64>,
    pub site_version: Option<i64>,
    pub timeout: Option<String>,
}
model! { GetRoutineRouteOutput {
    0 "Bypass" bypass: String, 1 "ConfigId" config_id: i64, 2 "ConfigType" config_type: String,
    3 "Fallback" fallback: String, 4 "Mode" mode: String, 5 "RouteEnable" route_enable: String,
    6 "RouteName" route_name: String, 7 "RoutineName" routine_name: String, 8 "Rule" rule: String,
    9 "Sequence" sequence: i64, 10 "SiteVersion" site_version: i64, 11 "Timeout" timeout: String
} }

/// Gets routine staging code upload info: `GetRoutineStagingCodeUploadInfo` of `esa` 2024-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetRoutineStagingCodeUploadInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoutineStagingCodeUploadInfo {
    pub code_description: Option<String>,
    /// Required.
    pub name: String,
}
operation! { GetRoutineStagingCodeUploadInfo(name: String)
    "GetRoutineStagingCodeUploadInfo" -> GetRoutineStagingCodeUploadInfoOutput {
    0 "CodeDescription" code_description: String, 1 "Name" name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetRoutineStagingCodeUploadInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoutineStagingCodeUploadInfoOutput {
    pub code_version: Option<String>,
    pub oss_post_config: BTreeMap<String, Value>,
}
model! { GetRoutineStagingCodeUploadInfoOutput {
    0 "CodeVersion" code_version: String, 1 "OssPostConfig" oss_post_config: BTreeMap<String, Value>
} }

/// Gets routine staging env ip: `GetRoutineStagingEnvIp` of `esa` 2024-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetRoutineStagingEnvIp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoutineStagingEnvIp {}
operation! { GetRoutineStagingEnvIp() "GetRoutineStagingEnvIp" -> GetRoutineStagingEnvIpOutput {} }

/// Response of [`GetRoutineStagingEnvIp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoutineStagingEnvIpOutput {
    pub ipv4: Vec<String>,
}
model! { GetRoutineStagingEnvIpOutput {
    0 "IPV4" ipv4: Vec<String>
} }

/// Gets routine user info: `GetRoutineUserInfo` of `esa` 2024-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetRoutineUserInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoutineUserInfo {}
operation! { GetRoutineUserInfo() "GetRoutineUserInfo" -> GetRoutineUserInfoOutput {} }

/// Response of [`GetRoutineUserInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoutineUserInfoOutput {
    pub routines: Vec<GetRoutineUserInfoRoutines>,
    pub subdomains: Vec<String>,
}
model! { GetRoutineUserInfoOutput {
    0 "Routines" routines: Vec<GetRoutineUserInfoRoutines>, 1 "Subdomains" subdomains: Vec<String>
} }

/// In the response of [`GetRoutineUserInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoutineUserInfoRoutines {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub routine_name: Option<String>,
}
model! { GetRoutineUserInfoRoutines {
    0 "CreateTime" create_time: String, 1 "Description" description: String, 2 "RoutineName" routine_name: String
} }

/// Gets scheduled preload job: `GetScheduledPreloadJob` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetScheduledPreloadJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetScheduledPreloadJob {
    /// Required.
    pub id: String,
}
operation! { GetScheduledPreloadJob(id: String) "GetScheduledPreloadJob" -> GetScheduledPreloadJobOutput {
    0 "Id" id
} { method: "GET", } }

/// Response of [`GetScheduledPreloadJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetScheduledPreloadJobOutput {
    pub ali_uid: Option<String>,
    pub created_at: Option<String>,
    pub domains: Option<String>,
    pub error_info: Option<String>,
    pub failed_file_oss: Option<String>,
    pub file_id: Option<String>,
    pub id: Option<String>,
    pub insert_way: Option<String>,
    pub name: Option<String>,
    pub site_id: Option<i64>,
    pub task_submitted: Option<i64>,
    pub task_type: Option<String>,
    pub url_count: Option<i64>,
    pub url_submitted: Option<i64>,
}
model! { GetScheduledPreloadJobOutput {
    0 "AliUid" ali_uid: String, 1 "CreatedAt" created_at: String, 2 "Domains" domains: String,
    3 "ErrorInfo" error_info: String, 4 "FailedFileOss" failed_file_oss: String, 5 "FileId" file_id: String,
    6 "Id" id: String, 7 "InsertWay" insert_way: String, 8 "Name" name: String, 9 "SiteId" site_id: i64,
    10 "TaskSubmitted" task_submitted: i64, 11 "TaskType" task_type: String, 12 "UrlCount" url_count: i64,
    13 "UrlSubmitted" url_submitted: i64
} }

/// Gets seo bypass: `GetSeoBypass` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetSeoBypass>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSeoBypass {
    /// Required.
    pub site_id: i64,
}
operation! { GetSeoBypass(site_id: i64) "GetSeoBypass" -> GetSeoBypassOutput {
    0 "SiteId" site_id
} { method: "GET", } }

/// Response of [`GetSeoBypass`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSeoBypassOutput {
    pub enable: Option<String>,
}
model! { GetSeoBypassOutput {
    0 "Enable" enable: String
} }

/// Gets site: `GetSite` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetSite>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSite {
    /// Required.
    pub site_id: i64,
}
operation! { GetSite(site_id: i64) "GetSite" -> GetSiteOutput {
    0 "SiteId" site_id
} { method: "GET", } }

/// Response of [`GetSite`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSiteOutput {
    pub site_model: Option<GetSiteSiteModel>,
}
model! { GetSiteOutput {
    0 "SiteModel" site_model: GetSiteSiteModel
} }

/// In the response of [`GetSite`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSiteSiteModel {
    pub access_type: Option<String>,
    pub cname_zone: Option<String>,
    pub coverage: Option<String>,
    pub create_time: Option<String>,
    pub instance_id: Option<String>,
    pub name_server_list: Option<String>,
    pub offline_reason: Option<String>,
    pub plan_name: Option<String>,
    pub plan_spec_name: Option<String>,
    pub resource_group_id: Option<String>,
    pub site_id: Option<i64>,
    pub site_name: Option<String>,
    pub status: Option<String>,
    pub tags: BTreeMap<String, Value>,
    pub update_time: Option<String>,
    pub vanity_ns_list: BTreeMap<String, String>,
    pub verify_code: Option<String>,
    pub version_management: Option<bool>,
}
model! { GetSiteSiteModel {
    0 "AccessType" access_type: String, 1 "CnameZone" cname_zone: String, 2 "Coverage" coverage: String,
    3 "CreateTime" create_time: String, 4 "InstanceId" instance_id: String, 5 "NameServerList" name_server_list: String,
    6 "OfflineReason" offline_reason: String, 7 "PlanName" plan_name: String, 8 "PlanSpecName" plan_spec_name: String,
    9 "ResourceGroupId" resource_group_id: String, 10 "SiteId" site_id: i64, 11 "SiteName" site_name: String,
    12 "Status" status: String, 13 "Tags" tags: BTreeMap<String, Value>, 14 "UpdateTime" update_time: String,
    15 "VanityNSList" vanity_ns_list: BTreeMap<String, String>, 16 "VerifyCode" verify_code: String,
    17 "VersionManagement" version_management: bool
} }

/// Gets site current ns: `GetSiteCurrentNS` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetSiteCurrentNS>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSiteCurrentNS {
    /// Required.
    pub site_id: i64,
}
operation! { GetSiteCurrentNS(site_id: i64) "GetSiteCurrentNS" -> GetSiteCurrentNSOutput {
    0 "SiteId" site_id
} { method: "GET", } }

/// Response of [`GetSiteCurrentNS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSiteCurrentNSOutput {
    pub ns_list: Vec<String>,
}
model! { GetSiteCurrentNSOutput {
    0 "NSList" ns_list: Vec<String>
} }

/// Gets site custom log: `GetSiteCustomLog` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetSiteCustomLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSiteCustomLog {
    /// Required.
    pub site_id: i64,
}
operation! { GetSiteCustomLog(site_id: i64) "GetSiteCustomLog" -> GetSiteCustomLogOutput {
    0 "SiteId" site_id
} { method: "GET", } }

/// Response of [`GetSiteCustomLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSiteCustomLogOutput {
    pub config_id: Option<i64>,
    pub is_exist: Option<bool>,
    pub log_custom_field: Option<GetSiteCustomLogLogCustomField>,
    pub site_id: Option<i64>,
}
model! { GetSiteCustomLogOutput {
    0 "ConfigId" config_id: i64, 1 "IsExist" is_exist: bool,
    2 "LogCustomField" log_custom_field: GetSiteCustomLogLogCustomField, 3 "SiteId" site_id: i64
} }

/// In the response of [`GetSiteCustomLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSiteCustomLogLogCustomField {
    pub cookies: Vec<String>,
    pub request_headers: Vec<String>,
    pub response_headers: Vec<String>,
}
model! { GetSiteCustomLogLogCustomField {
    0 "Cookies" cookies: Vec<String>, 1 "RequestHeaders" request_headers: Vec<String>,
    2 "ResponseHeaders" response_headers: Vec<String>
} }

/// Gets site delivery task: `GetSiteDeliveryTask` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetSiteDeliveryTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSiteDeliveryTask {
    pub site_id: Option<i64>,
    /// Required.
    pub task_name: String,
}
operation! { GetSiteDeliveryTask(task_name: String) "GetSiteDeliveryTask" -> GetSiteDeliveryTaskOutput {
    0 "SiteId" site_id: i64, 1 "TaskName" task_name
} { method: "GET", } }

/// Response of [`GetSiteDeliveryTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSiteDeliveryTaskOutput {
    pub business_type: Option<String>,
    pub data_center: Option<String>,
    pub delivery_type: Option<String>,
    pub discard_rate: Option<f64>,
    pub field_list: Option<String>,
    pub filter_rules: Option<String>,
    pub filter_ver: Option<String>,
    pub raw_rule: Option<String>,
    pub sink_config: Option<Value>,
    pub site_id: Option<i64>,
    pub site_name: Option<String>,
    pub status: Option<String>,
    pub task_name: Option<String>,
}
model! { GetSiteDeliveryTaskOutput {
    0 "BusinessType" business_type: String, 1 "DataCenter" data_center: String, 2 "DeliveryType" delivery_type: String,
    3 "DiscardRate" discard_rate: f64, 4 "FieldList" field_list: String, 5 "FilterRules" filter_rules: String,
    6 "FilterVer" filter_ver: String, 7 "RawRule" raw_rule: String, 8 "SinkConfig" sink_config: Value,
    9 "SiteId" site_id: i64, 10 "SiteName" site_name: String, 11 "Status" status: String,
    12 "TaskName" task_name: String
} }

/// Gets site log delivery quota: `GetSiteLogDeliveryQuota` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetSiteLogDeliveryQuota>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSiteLogDeliveryQuota {
    /// Required.
    pub business_type: String,
    /// Required.
    pub site_id: i64,
}
operation! { GetSiteLogDeliveryQuota(business_type: String, site_id: i64)
    "GetSiteLogDeliveryQuota" -> GetSiteLogDeliveryQuotaOutput {
    0 "BusinessType" business_type, 1 "SiteId" site_id
} { method: "GET", } }

/// Response of [`GetSiteLogDeliveryQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSiteLogDeliveryQuotaOutput {
    pub business_type: Option<String>,
    pub free_quota: Option<i64>,
    pub site_id: Option<i64>,
}
model! { GetSiteLogDeliveryQuotaOutput {
    0 "BusinessType" business_type: String, 1 "FreeQuota" free_quota: i64, 2 "SiteId" site_id: i64
} }

/// Gets site name exclusive: `GetSiteNameExclusive` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetSiteNameExclusive>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSiteNameExclusive {
    /// Required.
    pub site_id: i64,
}
operation! { GetSiteNameExclusive(site_id: i64) "GetSiteNameExclusive" -> GetSiteNameExclusiveOutput {
    0 "SiteId" site_id
} { method: "GET", } }

/// Response of [`GetSiteNameExclusive`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSiteNameExclusiveOutput {
    pub enable: Option<String>,
}
model! { GetSiteNameExclusiveOutput {
    0 "Enable" enable: String
} }

/// Gets site origin client certificate: `GetSiteOriginClientCertificate` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetSiteOriginClientCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSiteOriginClientCertificate {
    /// Required.
    pub id: String,
    /// Required.
    pub site_id: i64,
}
operation! { GetSiteOriginClientCertificate(id: String, site_id: i64)
    "GetSiteOriginClientCertificate" -> GetSiteOriginClientCertificateOutput {
    0 "Id" id, 1 "SiteId" site_id
} { method: "GET", } }

/// Response of [`GetSiteOriginClientCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSiteOriginClientCertificateOutput {
    pub certificate: Option<String>,
    pub result: Option<GetSiteOriginClientCertificateResult>,
    pub site_id: Option<i64>,
    pub site_name: Option<String>,
    pub status: Option<String>,
}
model! { GetSiteOriginClientCertificateOutput {
    0 "Certificate" certificate: String, 1 "Result" result: GetSiteOriginClientCertificateResult,
    2 "SiteId" site_id: i64, 3 "SiteName" site_name: String, 4 "Status" status: String
} }

/// In the response of [`GetSiteOriginClientCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSiteOriginClientCertificateResult {
    pub common_name: Option<String>,
    pub create_time: Option<String>,
    pub fingerprint_sha256: Option<String>,
    pub id: Option<String>,
    pub issuer: Option<String>,
    pub name: Option<String>,
    pub not_after: Option<String>,
    pub not_before: Option<String>,
    pub pubkey_algorithm: Option<String>,
    pub san: Option<String>,
    pub serial_number: Option<String>,
    pub signature_algorithm: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub update_time: Option<String>,
}
model! { GetSiteOriginClientCertificateResult {
    0 "CommonName" common_name: String, 1 "CreateTime" create_time: String,
    2 "FingerprintSha256" fingerprint_sha256: String, 3 "Id" id: String, 4 "Issuer" issuer: String,
    5 "Name" name: String, 6 "NotAfter" not_after: String, 7 "NotBefore" not_before: String,
    8 "PubkeyAlgorithm" pubkey_algorithm: String, 9 "SAN" san: String, 10 "SerialNumber" serial_number: String,
    11 "SignatureAlgorithm" signature_algorithm: String, 12 "Status" status: String, 13 "Type" r#type: String,
    14 "UpdateTime" update_time: String
} }

/// Gets site pause: `GetSitePause` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetSitePause>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSitePause {
    /// Required.
    pub site_id: i64,
}
operation! { GetSitePause(site_id: i64) "GetSitePause" -> GetSitePauseOutput {
    0 "SiteId" site_id
} { method: "GET", } }

/// Response of [`GetSitePause`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSitePauseOutput {
    pub paused: Option<bool>,
}
model! { GetSitePauseOutput {
    0 "Paused" paused: bool
} }

/// Gets site traffic sequence: `GetSiteTrafficSequence` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetSiteTrafficSequence>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSiteTrafficSequence {
    /// Required.
    pub site_id: i64,
    pub site_version: Option<i64>,
}
operation! { GetSiteTrafficSequence(site_id: i64) "GetSiteTrafficSequence" -> GetSiteTrafficSequenceOutput {
    0 "SiteId" site_id, 1 "SiteVersion" site_version: i64
} { method: "GET", } }

/// Response of [`GetSiteTrafficSequence`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSiteTrafficSequenceOutput {
    pub traffic_sequences: Vec<GetSiteTrafficSequenceTrafficSequences>,
}
model! { GetSiteTrafficSequenceOutput {
    0 "TrafficSequences" traffic_sequences: Vec<GetSiteTrafficSequenceTrafficSequences>
} }

/// In the response of [`GetSiteTrafficSequence`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSiteTrafficSequenceTrafficSequences {
    pub function_list: Vec<GetSiteTrafficSequenceFunctionList>,
    pub order: Option<String>,
    pub router: Option<String>,
    pub sequence_code: Option<String>,
    pub sequence_name: Option<String>,
}
model! { GetSiteTrafficSequenceTrafficSequences {
    0 "FunctionList" function_list: Vec<GetSiteTrafficSequenceFunctionList>, 1 "Order" order: String,
    2 "Router" router: String, 3 "SequenceCode" sequence_code: String, 4 "SequenceName" sequence_name: String
} }

/// In the response of [`GetSiteTrafficSequence`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSiteTrafficSequenceFunctionList {
    pub configs: Vec<GetSiteTrafficSequenceConfigs>,
    pub function_name: Option<String>,
    pub has_config: Option<bool>,
}
model! { GetSiteTrafficSequenceFunctionList {
    0 "Configs" configs: Vec<GetSiteTrafficSequenceConfigs>, 1 "FunctionName" function_name: String,
    2 "HasConfig" has_config: bool
} }

/// In the response of [`GetSiteTrafficSequence`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSiteTrafficSequenceConfigs {
    pub config_id: Option<i64>,
    pub config_type: Option<String>,
}
model! { GetSiteTrafficSequenceConfigs {
    0 "ConfigId" config_id: i64, 1 "ConfigType" config_type: String
} }

/// Gets site waf settings: `GetSiteWafSettings` of `esa` 2024-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetSiteWafSettings>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSiteWafSettings {
    pub path: Option<String>,
    pub site_id: Option<i64>,
    pub site_version: Option<i64>,
}
operation! { GetSiteWafSettings() "GetSiteWafSettings" -> GetSiteWafSettingsOutput {
    0 "Path" path: String, 1 "SiteId" site_id: i64, 2 "SiteVersion" site_version: i64
} }

/// Response of [`GetSiteWafSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSiteWafSettingsOutput {
    pub settings: Option<WafSiteSettings>,
}
model! { GetSiteWafSettingsOutput {
    0 "Settings" settings: WafSiteSettings
} }

/// Gets tiered cache: `GetTieredCache` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetTieredCache>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTieredCache {
    /// Required.
    pub site_id: i64,
}
operation! { GetTieredCache(site_id: i64) "GetTieredCache" -> GetTieredCacheOutput {
    0 "SiteId" site_id
} { method: "GET", } }

/// Response of [`GetTieredCache`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTieredCacheOutput {
    pub cache_architecture_mode: Option<String>,
}
model! { GetTieredCacheOutput {
    0 "CacheArchitectureMode" cache_architecture_mode: String
} }

/// Gets transport layer application: `GetTransportLayerApplication` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetTransportLayerApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTransportLayerApplication {
    /// Required.
    pub application_id: i64,
    /// Required.
    pub site_id: i64,
}
operation! { GetTransportLayerApplication(application_id: i64, site_id: i64)
    "GetTransportLayerApplication" -> GetTransportLayerApplicationOutput {
    0 "ApplicationId" application_id, 1 "SiteId" site_id
} { method: "GET", } }

/// Response of [`GetTransportLayerApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTransportLayerApplicationOutput {
    pub application_id: Option<i64>,
    pub cname: Option<String>,
    pub cross_border_optimization: Option<String>,
    pub ip_access_rule: Option<String>,
    pub ipv6: Option<String>,
    pub keep_alive_protection: Option<String>,
    pub record_name: Option<String>,
    pub rules: Vec<GetTransportLayerApplicationRules>,
    pub rules_count: Option<i64>,
    pub site_id: Option<i64>,
    pub static_ip: Option<String>,
    pub static_ip_v4_list: Vec<GetTransportLayerApplicationStaticIpV4List>,
    pub status: Option<String>,
}
model! { GetTransportLayerApplicationOutput {
    0 "ApplicationId" application_id: i64, 1 "Cname" cname: String,
    2 "CrossBorderOptimization" cross_border_optimization: String, 3 "IpAccessRule" ip_access_rule: String,
    4 "Ipv6" ipv6: String, 5 "KeepAliveProtection" keep_alive_protection: String, 6 "RecordName" record_name: String,
    7 "Rules" rules: Vec<GetTransportLayerApplicationRules>, 8 "RulesCount" rules_count: i64, 9 "SiteId" site_id: i64,
    10 "StaticIp" static_ip: String,
    11 "StaticIpV4List" static_ip_v4_list: Vec<GetTransportLayerApplicationStaticIpV4List>, 12 "Status" status: String
} }

/// In the response of [`GetTransportLayerApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTransportLayerApplicationRules {
    pub client_ip_pass_through_mode: Option<String>,
    pub comment: Option<String>,
    pub edge_port: Option<String>,
    pub protocol: Option<String>,
    pub rule_id: Option<i64>,
    pub source: Option<String>,
    pub source_port: Option<String>,
    pub source_type: Option<String>,
}
model! { GetTransportLayerApplicationRules {
    0 "ClientIPPassThroughMode" client_ip_pass_through_mode: String, 1 "Comment" comment: String,
    2 "EdgePort" edge_port: String, 3 "Protocol" protocol: String, 4 "RuleId" rule_id: i64, 5 "Source" source: String,
    6 "SourcePort" source_port: String, 7 "SourceType" source_type: String
} }

/// In the response of [`GetTransportLayerApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTransportLayerApplicationStaticIpV4List {
    pub address: Option<String>,
    pub status: Option<String>,
}
model! { GetTransportLayerApplicationStaticIpV4List {
    0 "Address" address: String, 1 "Status" status: String
} }

/// Gets upload task: `GetUploadTask` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetUploadTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUploadTask {
    pub site_id: Option<i64>,
    pub upload_id: Option<i64>,
}
operation! { GetUploadTask() "GetUploadTask" -> GetUploadTaskOutput {
    0 "SiteId" site_id: i64, 1 "UploadId" upload_id: i64
} { method: "GET", } }

/// Response of [`GetUploadTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUploadTaskOutput {
    pub description: Option<String>,
    pub status: Option<String>,
}
model! { GetUploadTaskOutput {
    0 "Description" description: String, 1 "Status" status: String
} }

/// Gets user delivery task: `GetUserDeliveryTask` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetUserDeliveryTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserDeliveryTask {
    /// Required.
    pub task_name: String,
}
operation! { GetUserDeliveryTask(task_name: String) "GetUserDeliveryTask" -> GetUserDeliveryTaskOutput {
    0 "TaskName" task_name
} { method: "GET", } }

/// Response of [`GetUserDeliveryTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserDeliveryTaskOutput {
    pub business_type: Option<String>,
    pub data_center: Option<String>,
    pub delivery_type: Option<String>,
    pub details: Option<String>,
    pub discard_rate: Option<f64>,
    pub field_list: Option<String>,
    pub filter_rules: Option<String>,
    pub filter_ver: Option<String>,
    pub raw_rule: Option<String>,
    pub sink_config: Option<Value>,
    pub status: Option<String>,
    pub task_name: Option<String>,
}
model! { GetUserDeliveryTaskOutput {
    0 "BusinessType" business_type: String, 1 "DataCenter" data_center: String, 2 "DeliveryType" delivery_type: String,
    3 "Details" details: String, 4 "DiscardRate" discard_rate: f64, 5 "FieldList" field_list: String,
    6 "FilterRules" filter_rules: String, 7 "FilterVer" filter_ver: String, 8 "RawRule" raw_rule: String,
    9 "SinkConfig" sink_config: Value, 10 "Status" status: String, 11 "TaskName" task_name: String
} }

/// Gets user log delivery quota: `GetUserLogDeliveryQuota` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetUserLogDeliveryQuota>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserLogDeliveryQuota {
    /// Required.
    pub business_type: String,
}
operation! { GetUserLogDeliveryQuota(business_type: String) "GetUserLogDeliveryQuota" -> GetUserLogDeliveryQuotaOutput {
    0 "BusinessType" business_type
} { method: "GET", } }

/// Response of [`GetUserLogDeliveryQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserLogDeliveryQuotaOutput {
    pub business_type: Option<String>,
    pub free_quota: Option<i64>,
}
model! { GetUserLogDeliveryQuotaOutput {
    0 "BusinessType" business_type: String, 1 "FreeQuota" free_quota: i64
} }

/// Gets user max plan quota: `GetUserMaxPlanQuota` of `esa` 2024-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetUserMaxPlanQuota>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserMaxPlanQuota {
    /// Required.
    pub quota_name: String,
}
operation! { GetUserMaxPlanQuota(quota_name: String) "GetUserMaxPlanQuota" -> GetUserMaxPlanQuotaOutput {
    0 "QuotaName" quota_name
} }

/// Response of [`GetUserMaxPlanQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserMaxPlanQuotaOutput {
    pub instance_id: Option<String>,
    pub plan_name: Option<String>,
    pub quota_value: Option<String>,
}
model! { GetUserMaxPlanQuotaOutput {
    0 "InstanceId" instance_id: String, 1 "PlanName" plan_name: String, 2 "QuotaValue" quota_value: String
} }

/// Gets user waf ruleset: `GetUserWafRuleset` of `esa` 2024-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetUserWafRuleset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserWafRuleset {
    /// Required.
    pub id: i64,
    /// Required.
    pub instance_id: String,
}
operation! { GetUserWafRuleset(id: i64, instance_id: String) "GetUserWafRuleset" -> GetUserWafRulesetOutput {
    0 "Id" id, 1 "InstanceId" instance_id
} }

/// Response of [`GetUserWafRuleset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserWafRulesetOutput {
    pub ruleset: Option<GetUserWafRulesetRuleset>,
}
model! { GetUserWafRulesetOutput {
    0 "Ruleset" ruleset: GetUserWafRulesetRuleset
} }

/// In the response of [`GetUserWafRuleset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserWafRulesetRuleset {
    pub description: Option<String>,
    pub expression: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub phase: Option<String>,
    pub position: Option<i64>,
    pub rules: Vec<GetUserWafRulesetRules>,
    pub shared: Option<WafBatchRuleShared>,
    pub status: Option<String>,
}
model! { GetUserWafRulesetRuleset {
    0 "Description" description: String, 1 "Expression" expression: String, 2 "Id" id: i64, 3 "Name" name: String,
    4 "Phase" phase: String, 5 "Position" position: i64, 6 "Rules" rules: Vec<GetUserWafRulesetRules>,
    7 "Shared" shared: WafBatchRuleShared, 8 "Status" status: String
} }

/// In the response of [`GetUserWafRuleset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserWafRulesetRules {
    pub action: Option<String>,
    pub characteristics_fields: Vec<String>,
    pub config: Option<WafRuleConfig>,
    pub fields: Vec<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub phase: Option<String>,
    pub position: Option<i64>,
    pub ruleset_id: Option<i64>,
    pub skip: Option<String>,
    pub status: Option<String>,
    pub tags: Vec<String>,
    pub r#type: Option<String>,
    pub update_time: Option<String>,
}
model! { GetUserWafRulesetRules {
    0 "Action" action: String, 1 "CharacteristicsFields" characteristics_fields: Vec<String>,
    2 "Config" config: WafRuleConfig, 3 "Fields" fields: Vec<String>, 4 "Id" id: i64, 5 "Name" name: String,
    6 "Phase" phase: String, 7 "Position" position: i64, 8 "RulesetId" ruleset_id: i64, 9 "Skip" skip: String,
    10 "Status" status: String, 11 "Tags" tags: Vec<String>, 12 "Type" r#type: String,
    13 "UpdateTime" update_time: String
} }

/// Gets video processing: `GetVideoProcessing` of `esa` 2024-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetVideoProcessing>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoProcessing {
    /// Required.
    pub config_id: i64,
    /// Required.
    pub site_id: i64,
}
operation! { GetVideoProcessing(config_id: i64, site_id: i64) "GetVideoProcessing" -> GetVideoProcessingOutput {
    0 "ConfigId" config_id, 1 "SiteId" site_id
} }

/// Response of [`GetVideoProcessing`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoProcessingOutput {
    pub config_id: Option<i64>,
    pub config_type: Option<String>,
    pub flv_seek_end: Option<String>,
    pub flv_seek_start: Option<String>,
    pub flv_video_seek_mode: Option<String>,
    pub mp4_seek_end: Option<String>,
    pub mp4_seek_start: Option<String>,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<i64>,
    pub site_version: Option<i64>,
    pub video_seek_enable: Option<String>,
}
model! { GetVideoProcessingOutput {
    0 "ConfigId" config_id: i64, 1 "ConfigType" config_type: String, 2 "FlvSeekEnd" flv_seek_end: String,
    3 "FlvSeekStart" flv_seek_start: String, 4 "FlvVideoSeekMode" flv_video_seek_mode: String,
    5 "Mp4SeekEnd" mp4_seek_end: String, 6 "Mp4SeekStart" mp4_seek_start: String, 7 "Rule" rule: String,
    8 "RuleEnable" rule_enable: String, 9 "RuleName" rule_name: String, 10 "Sequence" sequence: i64,
    11 "SiteVersion" site_version: i64, 12 "VideoSeekEnable" video_seek_enable: String
} }

/// Gets waf bot app key: `GetWafBotAppKey` of `esa` 2024-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetWafBotAppKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWafBotAppKey {}
operation! { GetWafBotAppKey() "GetWafBotAppKey" -> GetWafBotAppKeyOutput {} }

/// Response of [`GetWafBotAppKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWafBotAppKeyOutput {
    pub app_key: Option<String>,
}
model! { GetWafBotAppKeyOutput {
    0 "AppKey" app_key: String
} }

/// Gets waf filter: `GetWafFilter` of `esa` 2024-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetWafFilter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWafFilter {
    pub phase: Option<String>,
    pub site_id: Option<i64>,
    pub target: Option<String>,
    pub r#type: Option<String>,
}
operation! { GetWafFilter() "GetWafFilter" -> GetWafFilterOutput {
    0 "Phase" phase: String, 1 "SiteId" site_id: i64, 2 "Target" target: String, 3 "Type" r#type: String
} }

/// Response of [`GetWafFilter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWafFilterOutput {
    pub filter: Option<GetWafFilterFilter>,
}
model! { GetWafFilterOutput {
    0 "Filter" filter: GetWafFilterFilter
} }

/// In the response of [`GetWafFilter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWafFilterFilter {
    pub fields: Vec<GetWafFilterFields>,
    pub phase: Option<String>,
    pub target: Option<String>,
    pub r#type: Option<String>,
}
model! { GetWafFilterFilter {
    0 "Fields" fields: Vec<GetWafFilterFields>, 1 "Phase" phase: String, 2 "Target" target: String,
    3 "Type" r#type: String
} }

/// In the response of [`GetWafFilter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWafFilterFields {
    pub enable: Option<bool>,
    pub key: Option<String>,
    pub label: Option<String>,
    pub logics: Vec<GetWafFilterLogics>,
    pub min_plan: Option<String>,
    pub selector: Option<GetWafFilterSelector>,
    pub sub: Option<bool>,
    pub sub_tip: Option<String>,
}
model! { GetWafFilterFields {
    0 "Enable" enable: bool, 1 "Key" key: String, 2 "Label" label: String, 3 "Logics" logics: Vec<GetWafFilterLogics>,
    4 "MinPlan" min_plan: String, 5 "Selector" selector: GetWafFilterSelector, 6 "Sub" sub: bool,
    7 "SubTip" sub_tip: String
} }

/// In the response of [`GetWafFilter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWafFilterLogics {
    pub attributes: Option<i64>,
    pub enable: Option<bool>,
    pub kind: Option<String>,
    pub min_plan: Option<String>,
    pub negative: Option<bool>,
    pub operator: Option<String>,
    pub symbol: Option<String>,
    pub tip: Option<String>,
    pub r#type: Option<String>,
    pub validator: Option<GetWafFilterValidator>,
}
model! { GetWafFilterLogics {
    0 "Attributes" attributes: i64, 1 "Enable" enable: bool, 2 "Kind" kind: String, 3 "MinPlan" min_plan: String,
    4 "Negative" negative: bool, 5 "Operator" operator: String, 6 "Symbol" symbol: String, 7 "Tip" tip: String,
    8 "Type" r#type: String, 9 "Validator" validator: GetWafFilterValidator
} }

/// In the response of [`GetWafFilter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWafFilterValidator {
    pub err_msg: Option<String>,
    pub length: Option<WafQuotaInteger>,
    pub pattern: Option<String>,
    pub range: Option<WafQuotaInteger>,
}
model! { GetWafFilterValidator {
    0 "ErrMsg" err_msg: String, 1 "Length" length: WafQuotaInteger, 2 "Pattern" pattern: String,
    3 "Range" range: WafQuotaInteger
} }

/// In the response of [`GetWafFilter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WafQuotaInteger {
    pub equal: Option<i64>,
    pub greater_than: Option<i64>,
    pub greater_than_or_equal: Option<i64>,
    pub less_than: Option<i64>,
    pub less_than_or_equal: Option<i64>,
}
model! { WafQuotaInteger {
    0 "Equal" equal: i64, 1 "GreaterThan" greater_than: i64, 2 "GreaterThanOrEqual" greater_than_or_equal: i64,
    3 "LessThan" less_than: i64, 4 "LessThanOrEqual" less_than_or_equal: i64
} }

/// In the response of [`GetWafFilter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWafFilterSelector {
    pub data: Vec<GetWafFilterData>,
    pub kind: Option<String>,
}
model! { GetWafFilterSelector {
    0 "Data" data: Vec<GetWafFilterData>, 1 "Kind" kind: String
} }

/// In the response of [`GetWafFilter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWafFilterData {
    pub label: Option<String>,
    pub value: Option<String>,
}
model! { GetWafFilterData {
    0 "Label" label: String, 1 "Value" value: String
} }

/// Gets waf quota: `GetWafQuota` of `esa` 2024-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetWafQuota>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWafQuota {
    pub paths: Option<String>,
}
operation! { GetWafQuota() "GetWafQuota" -> GetWafQuotaOutput {
    0 "Paths" paths: String
} }

/// Response of [`GetWafQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWafQuotaOutput {
    pub quota: Option<GetWafQuotaQuota>,
}
model! { GetWafQuotaOutput {
    0 "Quota" quota: GetWafQuotaQuota
} }

/// In the response of [`GetWafQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWafQuotaQuota {
    pub captcha: Option<GetWafQuotaCaptcha>,
    pub list: Option<GetWafQuotaList>,
    pub managed_rules_group: Option<GetWafQuotaManagedRulesGroup>,
    pub page: Option<GetWafQuotaPage>,
    pub scene_policy: Option<GetWafQuotaScenePolicy>,
    pub slider_captcha_page: Option<GetWafQuotaSliderCaptchaPage>,
}
model! { GetWafQuotaQuota {
    0 "Captcha" captcha: GetWafQuotaCaptcha, 1 "List" list: GetWafQuotaList,
    2 "ManagedRulesGroup" managed_rules_group: GetWafQuotaManagedRulesGroup, 3 "Page" page: GetWafQuotaPage,
    4 "ScenePolicy" scene_policy: GetWafQuotaScenePolicy,
    5 "SliderCaptchaPage" slider_captcha_page: GetWafQuotaSliderCaptchaPage
} }

/// In the response of [`GetWafQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWafQuotaCaptcha {
    pub enable: Option<bool>,
    pub number_total: Option<WafQuotaInteger>,
}
model! { GetWafQuotaCaptcha {
    0 "Enable" enable: bool, 1 "NumberTotal" number_total: WafQuotaInteger
} }

/// In the response of [`GetWafQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWafQuotaList {
    pub enable: Option<bool>,
    pub items: BTreeMap<String, QuotaListItemsValue>,
    pub number_items_per_list: Option<WafQuotaInteger>,
    pub number_items_total: Option<WafQuotaInteger>,
    pub number_total: Option<WafQuotaInteger>,
}
model! { GetWafQuotaList {
    0 "Enable" enable: bool, 1 "Items" items: BTreeMap<String, QuotaListItemsValue>,
    2 "NumberItemsPerList" number_items_per_list: WafQuotaInteger,
    3 "NumberItemsTotal" number_items_total: WafQuotaInteger, 4 "NumberTotal" number_total: WafQuotaInteger
} }

/// In the response of [`GetWafQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuotaListItemsValue {
    pub enable: Option<bool>,
    pub value: Option<WafQuotaString>,
}
model! { QuotaListItemsValue {
    0 "Enable" enable: bool, 1 "Value" value: WafQuotaString
} }

/// In the response of [`GetWafQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WafQuotaString {
    pub regexp: Option<String>,
}
model! { WafQuotaString {
    0 "Regexp" regexp: String
} }

/// In the response of [`GetWafQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWafQuotaManagedRulesGroup {
    pub enable: Option<bool>,
    pub number_total: Option<WafQuotaInteger>,
}
model! { GetWafQuotaManagedRulesGroup {
    0 "Enable" enable: bool, 1 "NumberTotal" number_total: WafQuotaInteger
} }

/// In the response of [`GetWafQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWafQuotaPage {
    pub content_types: BTreeMap<String, QuotaPageContentTypesValue>,
    pub enable: Option<bool>,
    pub number_total: Option<WafQuotaInteger>,
}
model! { GetWafQuotaPage {
    0 "ContentTypes" content_types: BTreeMap<String, QuotaPageContentTypesValue>, 1 "Enable" enable: bool,
    2 "NumberTotal" number_total: WafQuotaInteger
} }

/// In the response of [`GetWafQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuotaPageContentTypesValue {
    pub enable: Option<bool>,
    pub content_length: Option<WafQuotaInteger>,
}
model! { QuotaPageContentTypesValue {
    0 "Enable" enable: bool, 1 "ContentLength" content_length: WafQuotaInteger
} }

/// In the response of [`GetWafQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWafQuotaScenePolicy {
    pub enable: Option<bool>,
    pub number_total: Option<WafQuotaInteger>,
}
model! { GetWafQuotaScenePolicy {
    0 "Enable" enable: bool, 1 "NumberTotal" number_total: WafQuotaInteger
} }

/// In the response of [`GetWafQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWafQuotaSliderCaptchaPage {
    pub enable: Option<bool>,
    pub number_total: Option<WafQuotaInteger>,
}
model! { GetWafQuotaSliderCaptchaPage {
    0 "Enable" enable: bool, 1 "NumberTotal" number_total: WafQuotaInteger
} }

/// Gets waf rule: `GetWafRule` of `esa` 2024-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetWafRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWafRule {
    /// Required.
    pub id: i64,
    /// Required.
    pub site_id: i64,
}
operation! { GetWafRule(id: i64, site_id: i64) "GetWafRule" -> GetWafRuleOutput {
    0 "Id" id, 1 "SiteId" site_id
} }

/// Response of [`GetWafRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWafRuleOutput {
    pub config: Option<WafRuleConfig>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub phase: Option<String>,
    pub position: Option<i64>,
    pub ruleset_id: Option<i64>,
    pub status: Option<String>,
    pub update_time: Option<String>,
}
model! { GetWafRuleOutput {
    0 "Config" config: WafRuleConfig, 1 "Id" id: i64, 2 "Name" name: String, 3 "Phase" phase: String,
    4 "Position" position: i64, 5 "RulesetId" ruleset_id: i64, 6 "Status" status: String,
    7 "UpdateTime" update_time: String
} }

/// Gets waf ruleset: `GetWafRuleset` of `esa` 2024-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetWafRuleset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWafRuleset {
    pub id: Option<i64>,
    pub phase: Option<String>,
    pub site_id: Option<i64>,
}
operation! { GetWafRuleset() "GetWafRuleset" -> GetWafRulesetOutput {
    0 "Id" id: i64, 1 "Phase" phase: String, 2 "SiteId" site_id: i64
} }

/// Response of [`GetWafRuleset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWafRulesetOutput {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub phase: Option<String>,
    pub rules: Vec<WafRuleConfig>,
    pub shared: Option<WafBatchRuleShared>,
    pub status: Option<String>,
    pub update_time: Option<String>,
}
model! { GetWafRulesetOutput {
    0 "Id" id: i64, 1 "Name" name: String, 2 "Phase" phase: String, 3 "Rules" rules: Vec<WafRuleConfig>,
    4 "Shared" shared: WafBatchRuleShared, 5 "Status" status: String, 6 "UpdateTime" update_time: String
} }

/// Gets waiting room preview page: `GetWaitingRoomPreviewPage` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/GetWaitingRoomPreviewPage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWaitingRoomPreviewPage {
    /// Required.
    pub custom_page_html: String,
}
operation! { GetWaitingRoomPreviewPage(custom_page_html: String)
    "GetWaitingRoomPreviewPage" -> GetWaitingRoomPreviewPageOutput {
    0 "CustomPageHtml" custom_page_html
} { method: "GET", } }

/// Response of [`GetWaitingRoomPreviewPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWaitingRoomPreviewPageOutput {
    pub page_url: Option<String>,
}
model! { GetWaitingRoomPreviewPageOutput {
    0 "PageUrl" page_url: String
} }

/// Lists aws region infos: `ListAWSRegionInfos` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/ListAWSRegionInfos>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAWSRegionInfos {
    pub name: Option<String>,
}
operation! { ListAWSRegionInfos() "ListAWSRegionInfos" -> ListAWSRegionInfosOutput {
    0 "Name" name: String
} { method: "GET", } }

/// Response of [`ListAWSRegionInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAWSRegionInfosOutput {
    pub regions: Vec<ListAWSRegionInfosRegions>,
}
model! { ListAWSRegionInfosOutput {
    0 "Regions" regions: Vec<ListAWSRegionInfosRegions>
} }

/// In the response of [`ListAWSRegionInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAWSRegionInfosRegions {
    pub code: Option<String>,
    pub name: Option<String>,
}
model! { ListAWSRegionInfosRegions {
    0 "Code" code: String, 1 "Name" name: String
} }

/// Lists async tasks: `ListAsyncTasks` of `esa` 2024-09-10.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/ListAsyncTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAsyncTasks {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_ids: Option<String>,
    pub resource_type: Option<String>,
    pub task_status: Option<String>,
    pub task_type: Option<String>,
}
operation! { ListAsyncTasks() "ListAsyncTasks" -> ListAsyncTasksOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "ResourceIds" resource_ids: String,
    3 "ResourceType" resource_type: String, 4 "TaskStatus" task_status: String, 5 "TaskType" task_type: String
} { method: "GET", } }
paged! { ListAsyncTasks: ListAsyncTasksAsyncTasks = Number "PageNumber", "AsyncTasks" async_tasks, total "TotalCount" }

/// Response of [`ListAsyncTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAsyncTasksOutput {
    pub async_tasks: Vec<ListAsyncTasksAsyncTasks>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { ListAsyncTasksOutput {
    0 "AsyncTasks" async_tasks: Vec<ListAsyncTasksAsyncTasks>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64, 4 "TotalPage" total_page: i64
} }

/// In the response of [`ListAsyncTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAsyncTasksAsyncTasks {
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub resource_id: Option<i64>,
    pub resource_name: Option<String>,
    pub resource_type: Option<String>,
    pub task_description: BTreeMap<String, String>,
    pub task_key: Option<String>,
    pub task_status: Option<String>,
    pub task_type: Option<String>,
    pub user_id: Option<i64>,
}
model! { ListAsyncTasksAsyncTasks {
    0 "GmtCreate" gmt_create: String, 1 "GmtModified" gmt_modified: String, 2 "Id" id: i64,
    3 "ResourceId" resource_id: i64, 4 "ResourceName" resource_name: String, 5 "ResourceType" resource_type: String,
    6 "TaskDescription" task_description: BTreeMap<String, String>, 7 "TaskKey" task_key: String,
    8 "TaskStatus" task_status: String, 9 "TaskType" task_type: String, 10 "UserId" user_id: i64
} }

/// Lists bot instances: `ListBotInstances` of `esa` 2024-09-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/ListBotInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBotInstances {
    pub instance_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
    pub sort_order: Option<String>,
    pub status: Option<String>,
}
operation! { ListBotInstances() "ListBotInstances" -> ListBotInstancesOutput {
    0 "InstanceId" instance_id: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "SortBy" sort_by: String, 4 "SortOrder" sort_order: String, 5 "Status" status: String
} }
paged! { ListBotInstances: ListBotInstancesInstanceInfo =
    Number "PageNumber", "InstanceInfo" instance_info, total "TotalCount" }

/// Response of [`ListBotInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBotInstancesOutput {
    pub instance_info: Vec<ListBotInstancesInstanceInfo>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { ListBotInstancesOutput {
    0 "InstanceInfo" instance_info: Vec<ListBotInstancesInstanceInfo>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64, 4 "TotalPage" total_page: i64
} }

/// In the response of [`ListBotInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBotInstancesInstanceInfo {
    pub bot_instance_level: Option<String>,
    pub create_time: Option<String>,
    pub instance_id: Option<String>,
    pub reserve_release_time: Option<String>,
    pub site_instance_id: Option<String>,
    pub status: Option<String>,
}
model! { ListBotInstancesInstanceInfo {
    0 "BotInstanceLevel" bot_instance_level: String, 1 "CreateTime" create_time: String,
    2 "InstanceId" instance_id: String, 3 "ReserveReleaseTime" reserve_release_time: String,
    4 "SiteInstanceId" site_instance_id: String, 5 "Status" status: String
} }

/// Lists cache reserve instances: `ListCacheReserveInstances` of `esa` 2024-09-10.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/ListCacheReserveInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCacheReserveInstances {
    pub instance_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
    pub sort_order: Option<String>,
    pub status: Option<String>,
}
operation! { ListCacheReserveInstances() "ListCacheReserveInstances" -> ListCacheReserveInstancesOutput {
    0 "InstanceId" instance_id: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "SortBy" sort_by: String, 4 "SortOrder" sort_order: String, 5 "Status" status: String
} { method: "GET", } }
paged! { ListCacheReserveInstances: ListCacheReserveInstancesInstanceInfo =
    Number "PageNumber", "InstanceInfo" instance_info, total "TotalCount" }

/// Response of [`ListCacheReserveInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCacheReserveInstancesOutput {
    pub instance_info: Vec<ListCacheReserveInstancesInstanceInfo>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { ListCacheReserveInstancesOutput {
    0 "InstanceInfo" instance_info: Vec<ListCacheReserveInstancesInstanceInfo>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64, 4 "TotalPage" total_page: i64
} }

/// In the response of [`ListCacheReserveInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCacheReserveInstancesInstanceInfo {
    pub cache_reserve_capacity: Option<i64>,
    pub cache_reserve_region: Option<String>,
    pub charge_type: Option<String>,
    pub create_time: Option<String>,
    pub duration: Option<i64>,
    pub expire_time: Option<String>,
    pub instance_id: Option<String>,
    pub status: Option<String>,
}
model! { ListCacheReserveInstancesInstanceInfo {
    0 "CacheReserveCapacity" cache_reserve_capacity: i64, 1 "CacheReserveRegion" cache_reserve_region: String,
    2 "ChargeType" charge_type: String, 3 "CreateTime" create_time: String, 4 "Duration" duration: i64,
    5 "ExpireTime" expire_time: String, 6 "InstanceId" instance_id: String, 7 "Status" status: String
} }

/// Lists cache rules: `ListCacheRules` of `esa` 2024-09-10.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/ListCacheRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCacheRules {
    pub config_id: Option<i64>,
    pub config_type: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub rule_name: Option<String>,
    /// Required.
    pub site_id: i64,
    pub site_version: Option<i64>,
}
operation! { ListCacheRules(site_id: i64) "ListCacheRules" -> ListCacheRulesOutput {
    0 "ConfigId" config_id: i64, 1 "ConfigType" config_type: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RuleName" rule_name: String, 5 "SiteId" site_id, 6 "SiteVersion" site_version: i64
} { method: "GET", } }
paged! { ListCacheRules: ListCacheRulesConfigs = Number "PageNumber", "Configs" configs, total "TotalCount" }

/// Response of [`ListCacheRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCacheRulesOutput {
    pub configs: Vec<ListCacheRulesConfigs>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { ListCacheRulesOutput {
    0 "Configs" configs: Vec<ListCacheRulesConfigs>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64, 4 "TotalPage" total_page: i64
} }

/// In the response of [`ListCacheRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCacheRulesConfigs {
    pub additional_cacheable_ports: Option<String>,
    pub browser_cache_mode: Option<String>,
    pub browser_cache_ttl: Option<String>,
    pub bypass_cache: Option<String>,
    pub cache_deception_armor: Option<String>,
    pub cache_reserve_eligibility: Option<String>,
    pub check_presence_cookie: Option<String>,
    pub check_presence_header: Option<String>,
    pub config_id: Option<i64>,
    pub config_type: Option<String>,
    pub edge_cache_mode: Option<String>,
    pub edge_cache_ttl: Option<String>,
    pub edge_status_code_cache_ttl: Option<String>,
    pub include_cookie: Option<String>,
    pub include_header: Option<String>,
    pub post_body_cache_key: Option<String>,
    pub post_body_size_limit: Option<String>,
    pub post_cache: Option<String>,
    pub query_string: Option<String>,
    pub query_string_mode: Option<String>,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<i64>,
    pub serve_stale: Option<String>,
    pub site_version: Option<i64>,
    pub sort_query_string_for_cache: Option<String>,
    pub user_device_type: Option<String>,
    pub user_geo: Option<String>,
    pub user_language: Option<String>,
}
model! { ListCacheRulesConfigs {
    0 "AdditionalCacheablePorts" additional_cacheable_ports: String, 1 "BrowserCacheMode" browser_cache_mode: String,
    2 "BrowserCacheTtl" browser_cache_ttl: String, 3 "BypassCache" bypass_cache: String,
    4 "CacheDeceptionArmor" cache_deception_armor: String,
    5 "CacheReserveEligibility" cache_reserve_eligibility: String,
    6 "CheckPresenceCookie" check_presence_cookie: String, 7 "CheckPresenceHeader" check_presence_header: String,
    8 "ConfigId" config_id: i64, 9 "ConfigType" config_type: String, 10 "EdgeCacheMode" edge_cache_mode: String,
    11 "EdgeCacheTtl" edge_cache_ttl: String, 12 "EdgeStatusCodeCacheTtl" edge_status_code_cache_ttl: String,
    13 "IncludeCookie" include_cookie: String, 14 "IncludeHeader" include_header: String,
    15 "PostBodyCacheKey" post_body_cache_key: String, 16 "PostBodySizeLimit" post_body_size_limit: String,
    17 "PostCache" post_cache: String, 18 "QueryString" query_string: String,
    19 "QueryStringMode" query_string_mode: String, 20 "Rule" rule: String, 21 "RuleEnable" rule_enable: String,
    22 "RuleName" rule_name: String, 23 "Sequence" sequence: i64, 24 "ServeStale" serve_stale: String,
    25 "SiteVersion" site_version: i64, 26 "SortQueryStringForCache" sort_query_string_for_cache: String,
    27 "UserDeviceType" user_device_type: String, 28 "UserGeo" user_geo: String, 29 "UserLanguage" user_language: String
} }

/// Lists cas certificates: `ListCasCertificates` of `esa` 2024-09-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/ListCasCertificates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCasCertificates {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub search_keyword: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { ListCasCertificates() "ListCasCertificates" -> ListCasCertificatesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "SearchKeyword" search_keyword: String,
    3 "SecurityToken" security_token: Secret
} }
paged! { ListCasCertificates: ListCasCertificatesCertificates =
    Number "PageNumber", "Certificates" certificates, total "TotalCount" }

/// Response of [`ListCasCertificates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCasCertificatesOutput {
    pub certificates: Vec<ListCasCertificatesCertificates>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListCasCertificatesOutput {
    0 "Certificates" certificates: Vec<ListCasCertificatesCertificates>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListCasCertificates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCasCertificatesCertificates {
    pub common_name: Option<String>,
    pub fingerprint: Option<String>,
    pub id: Option<i64>,
    pub issuer: Option<String>,
    pub name: Option<String>,
    pub not_after: Option<String>,
    pub region: Option<String>,
}
model! { ListCasCertificatesCertificates {
    0 "CommonName" common_name: String, 1 "Fingerprint" fingerprint: String, 2 "Id" id: i64, 3 "Issuer" issuer: String,
    4 "Name" name: String, 5 "NotAfter" not_after: String, 6 "Region" region: String
} }

/// Lists certificates: `ListCertificates` of `esa` 2024-09-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/ListCertificates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCertificates {
    pub keyword: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub site_id: i64,
    pub valid_only: Option<bool>,
}
operation! { ListCertificates(site_id: i64) "ListCertificates" -> ListCertificatesOutput {
    0 "Keyword" keyword: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "SiteId" site_id,
    4 "ValidOnly" valid_only: bool
} }
paged! { ListCertificates: ListCertificatesResult = Number "PageNumber", "Result" result, total "TotalCount" }

/// Response of [`ListCertificates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCertificatesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub result: Vec<ListCertificatesResult>,
    pub site_id: Option<i64>,
    pub site_name: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListCertificatesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Result" result: Vec<ListCertificatesResult>,
    3 "SiteId" site_id: i64, 4 "SiteName" site_name: String, 5 "TotalCount" total_count: i64
} }

/// In the response of [`ListCertificates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCertificatesResult {
    pub apply_code: Option<i64>,
    pub apply_message: Option<String>,
    pub cas_id: Option<String>,
    pub common_name: Option<String>,
    pub create_time: Option<String>,
    pub dcv: Vec<ListCertificatesDCV>,
    pub fingerprint_sha256: Option<String>,
    pub id: Option<String>,
    pub issuer: Option<String>,
    pub issuer_cn: Option<String>,
    pub key_server_id: Option<String>,
    pub name: Option<String>,
    pub not_after: Option<String>,
    pub not_before: Option<String>,
    pub pub_alg: Option<String>,
    pub region: Option<String>,
    pub san: Option<String>,
    pub serial_number: Option<String>,
    pub sig_alg: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub update_time: Option<String>,
}
model! { ListCertificatesResult {
    0 "ApplyCode" apply_code: i64, 1 "ApplyMessage" apply_message: String, 2 "CasId" cas_id: String,
    3 "CommonName" common_name: String, 4 "CreateTime" create_time: String, 5 "DCV" dcv: Vec<ListCertificatesDCV>,
    6 "FingerprintSha256" fingerprint_sha256: String, 7 "Id" id: String, 8 "Issuer" issuer: String,
    9 "IssuerCN" issuer_cn: String, 10 "KeyServerId" key_server_id: String, 11 "Name" name: String,
    12 "NotAfter" not_after: String, 13 "NotBefore" not_before: String, 14 "PubAlg" pub_alg: String,
    15 "Region" region: String, 16 "SAN" san: String, 17 "SerialNumber" serial_number: String,
    18 "SigAlg" sig_alg: String, 19 "Status" status: String, 20 "Type" r#type: String,
    21 "UpdateTime" update_time: String
} }

/// In the response of [`ListCertificates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCertificatesDCV {
    pub id: Option<String>,
    pub key: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { ListCertificatesDCV {
    0 "Id" id: String, 1 "Key" key: String, 2 "Status" status: String, 3 "Type" r#type: String, 4 "Value" value: String
} }

/// Lists certificates by record: `ListCertificatesByRecord` of `esa` 2024-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/ListCertificatesByRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCertificatesByRecord {
    pub detail: Option<bool>,
    /// Required.
    pub record_name: String,
    /// Required.
    pub site_id: i64,
    pub valid_only: Option<bool>,
}
operation! { ListCertificatesByRecord(record_name: String, site_id: i64)
    "ListCertificatesByRecord" -> ListCertificatesByRecordOutput {
    0 "Detail" detail: bool, 1 "RecordName" record_name, 2 "SiteId" site_id, 3 "ValidOnly" valid_only: bool
} }

/// Response of [`ListCertificatesByRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCertificatesByRecordOutput {
    pub result: Vec<ListCertificatesByRecordResult>,
    pub site_id: Option<i64>,
    pub site_name: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListCertificatesByRecordOutput {
    0 "Result" result: Vec<ListCertificatesByRecordResult>, 1 "SiteId" site_id: i64, 2 "SiteName" site_name: String,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListCertificatesByRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCertificatesByRecordResult {
    pub applyling_count: Option<i64>,
    pub certificates: Vec<ListCertificatesByRecordCertificates>,
    pub count: Option<i64>,
    pub record_name: Option<String>,
    pub status: Option<String>,
}
model! { ListCertificatesByRecordResult {
    0 "ApplylingCount" applyling_count: i64, 1 "Certificates" certificates: Vec<ListCertificatesByRecordCertificates>,
    2 "Count" count: i64, 3 "RecordName" record_name: String, 4 "Status" status: String
} }

/// In the response of [`ListCertificatesByRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCertificatesByRecordCertificates {
    pub cas_id: Option<String>,
    pub common_name: Option<String>,
    pub create_time: Option<String>,
    pub fingerprint_sha256: Option<String>,
    pub id: Option<String>,
    pub issuer: Option<String>,
    pub issuer_cn: Option<String>,
    pub key_server_id: Option<String>,
    pub name: Option<String>,
    pub not_after: Option<String>,
    pub not_before: Option<String>,
    pub pub_alg: Option<String>,
    pub region: Option<String>,
    pub san: Option<String>,
    pub serial_number: Option<String>,
    pub sig_alg: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub update_time: Option<String>,
}
model! { ListCertificatesByRecordCertificates {
    0 "CasId" cas_id: String, 1 "CommonName" common_name: String, 2 "CreateTime" create_time: String,
    3 "FingerprintSha256" fingerprint_sha256: String, 4 "Id" id: String, 5 "Issuer" issuer: String,
    6 "IssuerCN" issuer_cn: String, 7 "KeyServerId" key_server_id: String, 8 "Name" name: String,
    9 "NotAfter" not_after: String, 10 "NotBefore" not_before: String, 11 "PubAlg" pub_alg: String,
    12 "Region" region: String, 13 "SAN" san: String, 14 "SerialNumber" serial_number: String,
    15 "SigAlg" sig_alg: String, 16 "Status" status: String, 17 "Type" r#type: String,
    18 "UpdateTime" update_time: String
} }

/// Lists ciphers: `ListCiphers` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/ListCiphers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCiphers {
    /// Required.
    pub ciphers_group: String,
}
operation! { ListCiphers(ciphers_group: String) "ListCiphers" -> ListCiphersOutput {
    0 "CiphersGroup" ciphers_group
} { method: "GET", } }

/// Response of [`ListCiphers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCiphersOutput {
    pub ciphers_group: Option<String>,
    pub result: Vec<String>,
    pub total_count: Option<i64>,
}
model! { ListCiphersOutput {
    0 "CiphersGroup" ciphers_group: String, 1 "Result" result: Vec<String>, 2 "TotalCount" total_count: i64
} }

/// Lists client ca certificates: `ListClientCaCertificates` of `esa` 2024-09-10.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/ListClientCaCertificates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClientCaCertificates {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub site_id: i64,
}
operation! { ListClientCaCertificates(site_id: i64) "ListClientCaCertificates" -> ListClientCaCertificatesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "SiteId" site_id
} { method: "GET", } }
paged! { ListClientCaCertificates: ListClientCaCertificatesResult =
    Number "PageNumber", "Result" result, total "TotalCount" }

/// Response of [`ListClientCaCertificates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClientCaCertificatesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub result: Vec<ListClientCaCertificatesResult>,
    pub site_id: Option<i64>,
    pub site_name: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListClientCaCertificatesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "Result" result: Vec<ListClientCaCertificatesResult>, 3 "SiteId" site_id: i64, 4 "SiteName" site_name: String,
    5 "TotalCount" total_count: i64
} }

/// In the response of [`ListClientCaCertificates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClientCaCertificatesResult {
    pub common_name: Option<String>,
    pub create_time: Option<String>,
    pub fingerprint_sha256: Option<String>,
    pub id: Option<String>,
    pub issuer: Option<String>,
    pub name: Option<String>,
    pub not_after: Option<String>,
    pub not_before: Option<String>,
    pub pubkey_algorithm: Option<String>,
    pub san: Option<String>,
    pub serial_number: Option<String>,
    pub signature_algorithm: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub update_time: Option<String>,
}
model! { ListClientCaCertificatesResult {
    0 "CommonName" common_name: String, 1 "CreateTime" create_time: String,
    2 "FingerprintSha256" fingerprint_sha256: String, 3 "Id" id: String, 4 "Issuer" issuer: String,
    5 "Name" name: String, 6 "NotAfter" not_after: String, 7 "NotBefore" not_before: String,
    8 "PubkeyAlgorithm" pubkey_algorithm: String, 9 "SAN" san: String, 10 "SerialNumber" serial_number: String,
    11 "SignatureAlgorithm" signature_algorithm: String, 12 "Status" status: String, 13 "Type" r#type: String,
    14 "UpdateTime" update_time: String
} }

/// Lists client certificates: `ListClientCertificates` of `esa` 2024-09-10.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/ListClientCertificates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClientCertificates {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub site_id: i64,
}
operation! { ListClientCertificates(site_id: i64) "ListClientCertificates" -> ListClientCertificatesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "SiteId" site_id
} { method: "GET", } }
paged! { ListClientCertificates: ListClientCertificatesResult =
    Number "PageNumber", "Result" result, total "TotalCount" }

/// Response of [`ListClientCertificates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClientCertificatesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub result: Vec<ListClientCertificatesResult>,
    pub site_id: Option<i64>,
    pub site_name: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListClientCertificatesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Result" result: Vec<ListClientCertificatesResult>,
    3 "SiteId" site_id: i64, 4 "SiteName" site_name: String, 5 "TotalCount" total_count: i64
} }

/// In the response of [`ListClientCertificates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClientCertificatesResult {
    pub ca_certificate_id: Option<String>,
    pub common_name: Option<String>,
    pub create_time: Option<String>,
    pub fingerprint_sha256: Option<String>,
    pub id: Option<String>,
    pub issuer: Option<String>,
    pub name: Option<String>,
    pub not_after: Option<String>,
    pub not_before: Option<String>,
    pub pubkey_algorithm: Option<String>,
    pub san: Option<String>,
    pub serial_number: Option<String>,
    pub signature_algorithm: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub update_time: Option<String>,
}
model! { ListClientCertificatesResult {
    0 "CACertificateId" ca_certificate_id: String, 1 "CommonName" common_name: String,
    2 "CreateTime" create_time: String, 3 "FingerprintSha256" fingerprint_sha256: String, 4 "Id" id: String,
    5 "Issuer" issuer: String, 6 "Name" name: String, 7 "NotAfter" not_after: String, 8 "NotBefore" not_before: String,
    9 "PubkeyAlgorithm" pubkey_algorithm: String, 10 "SAN" san: String, 11 "SerialNumber" serial_number: String,
    12 "SignatureAlgorithm" signature_algorithm: String, 13 "Status" status: String, 14 "Type" r#type: String,
    15 "UpdateTime" update_time: String
} }

/// Lists compression rules: `ListCompressionRules` of `esa` 2024-09-10.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/ListCompressionRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCompressionRules {
    pub config_id: Option<i64>,
    pub config_type: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub rule_name: Option<String>,
    /// Required.
    pub site_id: i64,
    pub site_version: Option<i64>,
}
operation! { ListCompressionRules(site_id: i64) "ListCompressionRules" -> ListCompressionRulesOutput {
    0 "ConfigId" config_id: i64, 1 "ConfigType" config_type: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RuleName" rule_name: String, 5 "SiteId" site_id, 6 "SiteVersion" site_version: i64
} { method: "GET", } }
paged! { ListCompressionRules: ListCompressionRulesConfigs =
    Number "PageNumber", "Configs" configs, total "TotalCount" }

/// Response of [`ListCompressionRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCompressionRulesOutput {
    pub configs: Vec<ListCompressionRulesConfigs>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { ListCompressionRulesOutput {
    0 "Configs" configs: Vec<ListCompressionRulesConfigs>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64, 4 "TotalPage" total_page: i64
} }

/// In the response of [`ListCompressionRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCompressionRulesConfigs {
    pub brotli: Option<String>,
    pub config_id: Option<i64>,
    pub config_type: Option<String>,
    pub gzip: Option<String>,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<i64>,
    pub site_version: Option<i64>,
    pub zstd: Option<String>,
}
model! { ListCompressionRulesConfigs {
    0 "Brotli" brotli: String, 1 "ConfigId" config_id: i64, 2 "ConfigType" config_type: String, 3 "Gzip" gzip: String,
    4 "Rule" rule: String, 5 "RuleEnable" rule_enable: String, 6 "RuleName" rule_name: String,
    7 "Sequence" sequence: i64, 8 "SiteVersion" site_version: i64, 9 "Zstd" zstd: String
} }

/// Lists custom hostnames: `ListCustomHostnames` of `esa` 2024-09-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/ListCustomHostnames>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomHostnames {
    pub hostname: Option<String>,
    pub name_match_type: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub record_id: Option<i64>,
    /// Required.
    pub site_id: i64,
    pub status: Option<String>,
}
operation! { ListCustomHostnames(site_id: i64) "ListCustomHostnames" -> ListCustomHostnamesOutput {
    0 "Hostname" hostname: String, 1 "NameMatchType" name_match_type: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RecordId" record_id: i64, 5 "SiteId" site_id, 6 "Status" status: String
} }
paged! { ListCustomHostnames: ListCustomHostnamesHostnames =
    Number "PageNumber", "Hostnames" hostnames, total "TotalCount" }

/// Response of [`ListCustomHostnames`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomHostnamesOutput {
    pub hostnames: Vec<ListCustomHostnamesHostnames>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListCustomHostnamesOutput {
    0 "Hostnames" hostnames: Vec<ListCustomHostnamesHostnames>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListCustomHostnames`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomHostnamesHostnames {
    pub cert_apply_code: Option<i64>,
    pub cert_apply_message: Option<String>,
    pub cert_http_key: Option<String>,
    pub cert_http_value: Option<String>,
    pub cert_not_after: Option<String>,
    pub cert_status: Option<String>,
    pub cert_txt_key: Option<String>,
    pub cert_txt_value: Option<String>,
    pub cert_type: Option<String>,
    pub conflict_with: Option<String>,
    pub create_time: Option<String>,
    pub hostname: Option<String>,
    pub hostname_id: Option<i64>,
    pub offline_reason: Option<String>,
    pub record_id: Option<i64>,
    pub record_name: Option<String>,
    pub site_id: Option<i64>,
    pub site_name: Option<String>,
    pub ssl_flag: Option<String>,
    pub status: Option<String>,
    pub update_time: Option<String>,
    pub verify_code: Option<String>,
    pub verify_host: Option<String>,
}
model! { ListCustomHostnamesHostnames {
    0 "CertApplyCode" cert_apply_code: i64, 1 "CertApplyMessage" cert_apply_message: String,
    2 "CertHttpKey" cert_http_key: String, 3 "CertHttpValue" cert_http_value: String,
    4 "CertNotAfter" cert_not_after: String, 5 "CertStatus" cert_status: String, 6 "CertTxtKey" cert_txt_key: String,
    7 "CertTxtValue" cert_txt_value: String, 8 "CertType" cert_type: String, 9 "ConflictWith" conflict_with: String,
    10 "CreateTime" create_time: String, 11 "Hostname" hostname: String, 12 "HostnameId" hostname_id: i64,
    13 "OfflineReason" offline_reason: String, 14 "RecordId" record_id: i64, 15 "RecordName" record_name: String,
    16 "SiteId" site_id: i64, 17 "SiteName" site_name: String, 18 "SslFlag" ssl_flag: String,
    19 "Status" status: String, 20 "UpdateTime" update_time: String, 21 "VerifyCode" verify_code: String,
    22 "VerifyHost" verify_host: String
} }

/// Lists custom response code rules: `ListCustomResponseCodeRules` of `esa` 2024-09-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/ListCustomResponseCodeRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomResponseCodeRules {
    pub config_id: Option<i64>,
    pub config_type: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub rule_name: Option<String>,
    /// Required.
    pub site_id: i64,
    pub site_version: Option<i64>,
}
operation! { ListCustomResponseCodeRules(site_id: i64)
    "ListCustomResponseCodeRules" -> ListCustomResponseCodeRulesOutput {
    0 "ConfigId" config_id: i64, 1 "ConfigType" config_type: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RuleName" rule_name: String, 5 "SiteId" site_id, 6 "SiteVersion" site_version: i64
} }
paged! { ListCustomResponseCodeRules: ListCustomResponseCodeRulesConfigs =
    Number "PageNumber", "Configs" configs, total "TotalCount" }

/// Response of [`ListCustomResponseCodeRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomResponseCodeRulesOutput {
    pub configs: Vec<ListCustomResponseCodeRulesConfigs>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { ListCustomResponseCodeRulesOutput {
    0 "Configs" configs: Vec<ListCustomResponseCodeRulesConfigs>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64, 4 "TotalPage" total_page: i64
} }

/// In the response of [`ListCustomResponseCodeRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomResponseCodeRulesConfigs {
    pub config_id: Option<i64>,
    pub config_type: Option<String>,
    pub page_id: Option<String>,
    pub return_code: Option<String>,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<i64>,
    pub site_version: Option<i64>,
}
model! { ListCustomResponseCodeRulesConfigs {
    0 "ConfigId" config_id: i64, 1 "ConfigType" config_type: String, 2 "PageId" page_id: String,
    3 "ReturnCode" return_code: String, 4 "Rule" rule: String, 5 "RuleEnable" rule_enable: String,
    6 "RuleName" rule_name: String, 7 "Sequence" sequence: i64, 8 "SiteVersion" site_version: i64
} }

/// Lists ddos instances: `ListDDoSInstances` of `esa` 2024-09-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/ListDDoSInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDDoSInstances {
    pub instance_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub site_instance_id: Option<String>,
    pub sort_by: Option<String>,
    pub sort_order: Option<String>,
    pub status: Option<String>,
}
operation! { ListDDoSInstances() "ListDDoSInstances" -> ListDDoSInstancesOutput {
    0 "InstanceId" instance_id: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "SiteInstanceId" site_instance_id: String, 4 "SortBy" sort_by: String, 5 "SortOrder" sort_order: String,
    6 "Status" status: String
} }
paged! { ListDDoSInstances: ListDDoSInstancesInstanceInfo =
    Number "PageNumber", "InstanceInfo" instance_info, total "TotalCount" }

/// Response of [`ListDDoSInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDDoSInstancesOutput {
    pub instance_info: Vec<ListDDoSInstancesInstanceInfo>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { ListDDoSInstancesOutput {
    0 "InstanceInfo" instance_info: Vec<ListDDoSInstancesInstanceInfo>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64, 4 "TotalPage" total_page: i64
} }

/// In the response of [`ListDDoSInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDDoSInstancesInstanceInfo {
    pub create_time: Option<String>,
    pub ddos_burstable_domestic_protection: Option<String>,
    pub ddos_burstable_overseas_protection: Option<String>,
    pub instance_id: Option<String>,
    pub reserve_release_time: Option<String>,
    pub site_instance_id: Option<String>,
    pub status: Option<String>,
}
model! { ListDDoSInstancesInstanceInfo {
    0 "CreateTime" create_time: String, 1 "DDoSBurstableDomesticProtection" ddos_burstable_domestic_protection: String,
    2 "DDoSBurstableOverseasProtection" ddos_burstable_overseas_protection: String, 3 "InstanceId" instance_id: String,
    4 "ReserveReleaseTime" reserve_release_time: String, 5 "SiteInstanceId" site_instance_id: String,
    6 "Status" status: String
} }

/// Lists esaip info: `ListESAIPInfo` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/ListESAIPInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListESAIPInfo {
    /// Required.
    pub vip_info: String,
}
operation! { ListESAIPInfo(vip_info: String) "ListESAIPInfo" -> ListESAIPInfoOutput {
    0 "VipInfo" vip_info
} { method: "GET", } }

/// Response of [`ListESAIPInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListESAIPInfoOutput {
    pub content: Vec<ListESAIPInfoContent>,
}
model! { ListESAIPInfoOutput {
    0 "Content" content: Vec<ListESAIPInfoContent>
} }

/// In the response of [`ListESAIPInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListESAIPInfoContent {
    pub cdn_ip: Option<String>,
    pub ip: Option<String>,
}
model! { ListESAIPInfoContent {
    0 "CdnIp" cdn_ip: String, 1 "Ip" ip: String
} }

/// Lists edge container app image secrets: `ListEdgeContainerAppImageSecrets` of `esa` 2024-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/ListEdgeContainerAppImageSecrets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEdgeContainerAppImageSecrets {
    /// Required.
    pub app_id: String,
}
operation! { ListEdgeContainerAppImageSecrets(app_id: String)
    "ListEdgeContainerAppImageSecrets" -> ListEdgeContainerAppImageSecretsOutput {
    0 "AppId" app_id
} }

/// Response of [`ListEdgeContainerAppImageSecrets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEdgeContainerAppImageSecretsOutput {
    pub image_secret_list: Vec<ListEdgeContainerAppImageSecretsImageSecretList>,
}
model! { ListEdgeContainerAppImageSecretsOutput {
    0 "ImageSecretList" image_secret_list: Vec<ListEdgeContainerAppImageSecretsImageSecretList>
} }

/// In the response of [`ListEdgeContainerAppImageSecrets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEdgeContainerAppImageSecretsImageSecretList {
    pub name: Option<String>,
    pub registry: Option<String>,
    pub username: Option<String>,
}
model! { ListEdgeContainerAppImageSecretsImageSecretList {
    0 "Name" name: String, 1 "Registry" registry: String, 2 "Username" username: String
} }

/// Lists edge container app records: `ListEdgeContainerAppRecords` of `esa` 2024-09-10.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/ListEdgeContainerAppRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEdgeContainerAppRecords {
    /// Required. 20 to 64 characters.
    pub app_id: String,
    pub order_key: Option<String>,
    pub order_type: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub search_key: Option<String>,
}
operation! { ListEdgeContainerAppRecords(app_id: String)
    "ListEdgeContainerAppRecords" -> ListEdgeContainerAppRecordsOutput {
    0 "AppId" app_id, 1 "OrderKey" order_key: String, 2 "OrderType" order_type: String, 3 "PageNumber" page_number: i64,
    4 "PageSize" page_size: i64, 5 "SearchKey" search_key: String
} { method: "GET", } }
paged! { ListEdgeContainerAppRecords: ListEdgeContainerAppRecordsRecords =
    Number "PageNumber", "Records" records, total "TotalCount" }

/// Response of [`ListEdgeContainerAppRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEdgeContainerAppRecordsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub records: Vec<ListEdgeContainerAppRecordsRecords>,
    pub total_count: Option<i64>,
}
model! { ListEdgeContainerAppRecordsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "Records" records: Vec<ListEdgeContainerAppRecordsRecords>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListEdgeContainerAppRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEdgeContainerAppRecordsRecords {
    pub app_id: Option<String>,
    pub cname: Option<String>,
    pub config_id: Option<i64>,
    pub create_time: Option<String>,
    pub record_id: Option<i64>,
    pub record_name: Option<String>,
    pub schemd_id: Option<i64>,
    pub site_id: Option<i64>,
    pub update_time: Option<String>,
}
model! { ListEdgeContainerAppRecordsRecords {
    0 "AppId" app_id: String, 1 "Cname" cname: String, 2 "ConfigId" config_id: i64, 3 "CreateTime" create_time: String,
    4 "RecordId" record_id: i64, 5 "RecordName" record_name: String, 6 "SchemdId" schemd_id: i64,
    7 "SiteId" site_id: i64, 8 "UpdateTime" update_time: String
} }

/// Lists edge container app versions: `ListEdgeContainerAppVersions` of `esa` 2024-09-10.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/ListEdgeContainerAppVersions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEdgeContainerAppVersions {
    /// Required. 20 to 64 characters.
    pub app_id: String,
    pub order_key: Option<String>,
    pub order_type: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub search_key: Option<String>,
    pub search_type: Option<String>,
}
operation! { ListEdgeContainerAppVersions(app_id: String)
    "ListEdgeContainerAppVersions" -> ListEdgeContainerAppVersionsOutput {
    0 "AppId" app_id, 1 "OrderKey" order_key: String, 2 "OrderType" order_type: String, 3 "PageNumber" page_number: i64,
    4 "PageSize" page_size: i64, 5 "SearchKey" search_key: String, 6 "SearchType" search_type: String
} { method: "GET", } }
paged! { ListEdgeContainerAppVersions: ListEdgeContainerAppVersionsVersions =
    Number "PageNumber", "Versions" versions, total "TotalCount" }

/// Response of [`ListEdgeContainerAppVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEdgeContainerAppVersionsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub versions: Vec<ListEdgeContainerAppVersionsVersions>,
}
model! { ListEdgeContainerAppVersionsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64,
    3 "Versions" versions: Vec<ListEdgeContainerAppVersionsVersions>
} }

/// In the response of [`ListEdgeContainerAppVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEdgeContainerAppVersionsVersions {
    pub app_id: Option<String>,
    pub containers: Vec<ListEdgeContainerAppVersionsContainers>,
    pub create_time: Option<String>,
    pub last_publish_time: Option<String>,
    pub name: Option<String>,
    pub publish_time: Option<String>,
    pub remarks: Option<String>,
    pub status: Option<String>,
    pub update_time: Option<String>,
    pub version_id: Option<String>,
}
model! { ListEdgeContainerAppVersionsVersions {
    0 "AppId" app_id: String, 1 "Containers" containers: Vec<ListEdgeContainerAppVersionsContainers>,
    2 "CreateTime" create_time: String, 3 "LastPublishTime" last_publish_time: String, 4 "Name" name: String,
    5 "PublishTime" publish_time: String, 6 "Remarks" remarks: String, 7 "Status" status: String,
    8 "UpdateTime" update_time: String, 9 "VersionId" version_id: String
} }

/// In the response of [`ListEdgeContainerAppVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEdgeContainerAppVersionsContainers {
    pub args: Option<String>,
    pub command: Option<String>,
    pub env_variables: Option<String>,
    pub image: Option<String>,
    pub name: Option<String>,
    pub post_start: Option<String>,
    pub pre_stop: Option<String>,
    pub probe_content: Option<ListEdgeContainerAppVersionsProbeContent>,
    pub probe_type: Option<String>,
    pub spec: Option<String>,
}
model! { ListEdgeContainerAppVersionsContainers {
    0 "Args" args: String, 1 "Command" command: String, 2 "EnvVariables" env_variables: String, 3 "Image" image: String,
    4 "Name" name: String, 5 "PostStart" post_start: String, 6 "PreStop" pre_stop: String,
    7 "ProbeContent" probe_content: ListEdgeContainerAppVersionsProbeContent, 8 "ProbeType" probe_type: String,
    9 "Spec" spec: String
} }

/// In the response of [`ListEdgeContainerAppVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEdgeContainerAppVersionsProbeContent {
    pub command: Option<String>,
    pub failure_threshold: Option<i64>,
    pub host: Option<String>,
    pub http_headers: Option<String>,
    pub initial_delay_seconds: Option<i64>,
    pub path: Option<String>,
    pub period_seconds: Option<i64>,
    pub port: Option<i64>,
    pub scheme: Option<String>,
    pub success_threshold: Option<i64>,
    pub timeout_seconds: Option<i64>,
}
model! { ListEdgeContainerAppVersionsProbeContent {
    0 "Command" command: String, 1 "FailureThreshold" failure_threshold: i64, 2 "Host" host: String,
    3 "HttpHeaders" http_headers: String, 4 "InitialDelaySeconds" initial_delay_seconds: i64, 5 "Path" path: String,
    6 "PeriodSeconds" period_seconds: i64, 7 "Port" port: i64, 8 "Scheme" scheme: String,
    9 "SuccessThreshold" success_threshold: i64, 10 "TimeoutSeconds" timeout_seconds: i64
} }

/// Lists edge container apps: `ListEdgeContainerApps` of `esa` 2024-09-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/ListEdgeContainerApps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEdgeContainerApps {
    pub order_key: Option<String>,
    pub order_type: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub search_key: Option<String>,
    pub search_type: Option<String>,
}
operation! { ListEdgeContainerApps() "ListEdgeContainerApps" -> ListEdgeContainerAppsOutput {
    0 "OrderKey" order_key: String, 1 "OrderType" order_type: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "SearchKey" search_key: String, 5 "SearchType" search_type: String
} }
paged! { ListEdgeContainerApps: ListEdgeContainerAppsApps = Number "PageNumber", "Apps" apps, total "TotalCount" }

/// Response of [`ListEdgeContainerApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEdgeContainerAppsOutput {
    pub apps: Vec<ListEdgeContainerAppsApps>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListEdgeContainerAppsOutput {
    0 "Apps" apps: Vec<ListEdgeContainerAppsApps>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListEdgeContainerApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEdgeContainerAppsApps {
    pub app_id: Option<String>,
    pub create_time: Option<String>,
    pub domain_name: Option<String>,
    pub gateway_type: Option<String>,
    pub health_check: Option<ListEdgeContainerAppsHealthCheck>,
    pub name: Option<String>,
    pub percentage: Option<i64>,
    pub quic_cid: Option<String>,
    pub remarks: Option<String>,
    pub service_port: Option<i64>,
    pub status: Option<String>,
    pub target_port: Option<i64>,
    pub update_time: Option<String>,
    pub version_count: Option<i64>,
}
model! { ListEdgeContainerAppsApps {
    0 "AppId" app_id: String, 1 "CreateTime" create_time: String, 2 "DomainName" domain_name: String,
    3 "GatewayType" gateway_type: String, 4 "HealthCheck" health_check: ListEdgeContainerAppsHealthCheck,
    5 "Name" name: String, 6 "Percentage" percentage: i64, 7 "QuicCid" quic_cid: String, 8 "Remarks" remarks: String,
    9 "ServicePort" service_port: i64, 10 "Status" status: String, 11 "TargetPort" target_port: i64,
    12 "UpdateTime" update_time: String, 13 "VersionCount" version_count: i64
} }

/// In the response of [`ListEdgeContainerApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEdgeContainerAppsHealthCheck {
    pub fail_times: Option<i64>,
    pub host: Option<String>,
    pub http_code: Option<String>,
    pub interval: Option<i64>,
    pub method: Option<String>,
    pub port: Option<i64>,
    pub succ_times: Option<i64>,
    pub timeout: Option<i64>,
    pub r#type: Option<String>,
    pub uri: Option<String>,
}
model! { ListEdgeContainerAppsHealthCheck {
    0 "FailTimes" fail_times: i64, 1 "Host" host: String, 2 "HttpCode" http_code: String, 3 "Interval" interval: i64,
    4 "Method" method: String, 5 "Port" port: i64, 6 "SuccTimes" succ_times: i64, 7 "Timeout" timeout: i64,
    8 "Type" r#type: String, 9 "Uri" uri: String
} }

/// Lists edge container records: `ListEdgeContainerRecords` of `esa` 2024-09-10.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/ListEdgeContainerRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEdgeContainerRecords {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub record_match_type: Option<String>,
    pub record_name: Option<String>,
    /// Required.
    pub site_id: i64,
}
operation! { ListEdgeContainerRecords(site_id: i64) "ListEdgeContainerRecords" -> ListEdgeContainerRecordsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "RecordMatchType" record_match_type: String,
    3 "RecordName" record_name: String, 4 "SiteId" site_id
} { method: "GET", } }
paged! { ListEdgeContainerRecords: ListEdgeContainerRecordsRecords =
    Number "PageNumber", "Records" records, total "TotalCount" }

/// Response of [`ListEdgeContainerRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEdgeContainerRecordsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub records: Vec<ListEdgeContainerRecordsRecords>,
    pub total_count: Option<i64>,
}
model! { ListEdgeContainerRecordsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "Records" records: Vec<ListEdgeContainerRecordsRecords>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListEdgeContainerRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEdgeContainerRecordsRecords {
    pub create_time: Option<String>,
    pub record_cname: Option<String>,
    pub record_name: Option<String>,
    pub site_id: Option<i64>,
    pub site_name: Option<String>,
    pub update_time: Option<String>,
}
model! { ListEdgeContainerRecordsRecords {
    0 "CreateTime" create_time: String, 1 "RecordCname" record_cname: String, 2 "RecordName" record_name: String,
    3 "SiteId" site_id: i64, 4 "SiteName" site_name: String, 5 "UpdateTime" update_time: String
} }

/// Lists edge routine plans: `ListEdgeRoutinePlans` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/ListEdgeRoutinePlans>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEdgeRoutinePlans {}
operation! { ListEdgeRoutinePlans() "ListEdgeRoutinePlans" -> ListEdgeRoutinePlansOutput {} { method: "GET", } }

/// Response of [`ListEdgeRoutinePlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEdgeRoutinePlansOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub plan_info: Vec<ListEdgeRoutinePlansPlanInfo>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { ListEdgeRoutinePlansOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "PlanInfo" plan_info: Vec<ListEdgeRoutinePlansPlanInfo>, 3 "TotalCount" total_count: i64,
    4 "TotalPage" total_page: i64
} }

/// In the response of [`ListEdgeRoutinePlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEdgeRoutinePlansPlanInfo {
    pub billing_mode: Option<String>,
    pub er_routine_code_version_quota: Option<String>,
    pub er_routine_quota: Option<String>,
    pub er_routine_route_site_count_quota: Option<String>,
    pub payment_method: Option<String>,
    pub plan_name: Option<String>,
}
model! { ListEdgeRoutinePlansPlanInfo {
    0 "BillingMode" billing_mode: String, 1 "ErRoutineCodeVersionQuota" er_routine_code_version_quota: String,
    2 "ErRoutineQuota" er_routine_quota: String,
    3 "ErRoutineRouteSiteCountQuota" er_routine_route_site_count_quota: String,
    4 "PaymentMethod" payment_method: String, 5 "PlanName" plan_name: String
} }

/// Lists edge routine records: `ListEdgeRoutineRecords` of `esa` 2024-09-10.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/ListEdgeRoutineRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEdgeRoutineRecords {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub record_match_type: Option<String>,
    pub record_name: Option<String>,
    /// Required.
    pub site_id: i64,
}
operation! { ListEdgeRoutineRecords(site_id: i64) "ListEdgeRoutineRecords" -> ListEdgeRoutineRecordsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "RecordMatchType" record_match_type: String,
    3 "RecordName" record_name: String, 4 "SiteId" site_id
} { method: "GET", } }
paged! { ListEdgeRoutineRecords: ListEdgeRoutineRecordsRecords =
    Number "PageNumber", "Records" records, total "TotalCount" }

/// Response of [`ListEdgeRoutineRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEdgeRoutineRecordsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub records: Vec<ListEdgeRoutineRecordsRecords>,
    pub total_count: Option<i64>,
}
model! { ListEdgeRoutineRecordsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "Records" records: Vec<ListEdgeRoutineRecordsRecords>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListEdgeRoutineRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEdgeRoutineRecordsRecords {
    pub create_time: Option<String>,
    pub record_cname: Option<String>,
    pub record_name: Option<String>,
    pub site_id: Option<i64>,
    pub site_name: Option<String>,
    pub update_time: Option<String>,
}
model! { ListEdgeRoutineRecordsRecords {
    0 "CreateTime" create_time: String, 1 "RecordCname" record_cname: String, 2 "RecordName" record_name: String,
    3 "SiteId" site_id: i64, 4 "SiteName" site_name: String, 5 "UpdateTime" update_time: String
} }

/// Lists environments: `ListEnvironments` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/ListEnvironments>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironments {
    /// Required.
    pub site_id: i64,
}
operation! { ListEnvironments(site_id: i64) "ListEnvironments" -> ListEnvironmentsOutput {
    0 "SiteId" site_id
} { method: "GET", } }

/// Response of [`ListEnvironments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironmentsOutput {
    pub environment_list: Vec<ListEnvironmentsEnvironmentList>,
}
model! { ListEnvironmentsOutput {
    0 "EnvironmentList" environment_list: Vec<ListEnvironmentsEnvironmentList>
} }

/// In the response of [`ListEnvironments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironmentsEnvironmentList {
    pub create_time: Option<String>,
    pub environment_name: Option<String>,
    pub is_default: Option<bool>,
    pub pre_site_version: Option<i64>,
    pub priority: Option<i64>,
    pub read_only: Option<bool>,
    pub rule: Option<String>,
    pub site_version: Option<i64>,
    pub update_time: Option<String>,
}
model! { ListEnvironmentsEnvironmentList {
    0 "CreateTime" create_time: String, 1 "EnvironmentName" environment_name: String, 2 "IsDefault" is_default: bool,
    3 "PreSiteVersion" pre_site_version: i64, 4 "Priority" priority: i64, 5 "ReadOnly" read_only: bool,
    6 "Rule" rule: String, 7 "SiteVersion" site_version: i64, 8 "UpdateTime" update_time: String
} }

/// Lists http incoming request header modification rules: `ListHttpIncomingRequestHeaderModificationRules` of `esa`
/// 2024-09-10.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/ListHttpIncomingRequestHeaderModificationRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHttpIncomingRequestHeaderModificationRules {
    pub config_id: Option<i64>,
    pub config_type: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub rule_name: Option<String>,
    /// Required.
    pub site_id: i64,
    pub site_version: Option<i64>,
}
operation! { ListHttpIncomingRequestHeaderModificationRules(site_id: i64)
    "ListHttpIncomingRequestHeaderModificationRules" -> ListHttpIncomingRequestHeaderModificationRulesOutput {
    0 "ConfigId" config_id: i64, 1 "ConfigType" config_type: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RuleName" rule_name: String, 5 "SiteId" site_id, 6 "SiteVersion" site_version: i64
} { method: "GET", } }
paged! { ListHttpIncomingRequestHeaderModificationRules: ListHttpIncomingRequestHeaderModificationRulesConfigs =
    Number "PageNumber", "Configs" configs, total "TotalCount" }

/// Response of [`ListHttpIncomingRequestHeaderModificationRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHttpIncomingRequestHeaderModificationRulesOutput {
    pub configs: Vec<ListHttpIncomingRequestHeaderModificationRulesConfigs>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { ListHttpIncomingRequestHeaderModificationRulesOutput {
    0 "Configs" configs: Vec<ListHttpIncomingRequestHeaderModificationRulesConfigs>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64, 4 "TotalPage" total_page: i64
} }

/// In the response of [`ListHttpIncomingRequestHeaderModificationRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHttpIncomingRequestHeaderModificationRulesConfigs {
    pub config_id: Option<i64>,
    pub config_type: Option<String>,
    pub request_header_modification: Vec<
        ListHttpIncomingRequestHeaderModificationRulesRequestHeaderModification,
    >,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<i64>,
    pub site_version: Option<i64>,
}
model! { ListHttpIncomingRequestHeaderModificationRulesConfigs {
    0 "ConfigId" config_id: i64, 1 "ConfigType" config_type: String,
    2 "RequestHeaderModification" request_header_modification: Vec<ListHttpIncomingRequestHeaderModificationRulesRequestHeaderModification>,
    3 "Rule" rule: String, 4 "RuleEnable" rule_enable: String, 5 "RuleName" rule_name: String,
    6 "Sequence" sequence: i64, 7 "SiteVersion" site_version: i64
} }

/// In the response of [`ListHttpIncomingRequestHeaderModificationRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHttpIncomingRequestHeaderModificationRulesRequestHeaderModification {
    pub name: Option<String>,
    pub operation: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { ListHttpIncomingRequestHeaderModificationRulesRequestHeaderModification {
    0 "Name" name: String, 1 "Operation" operation: String, 2 "Type" r#type: String, 3 "Value" value: String
} }

/// Lists http incoming response header modification rules: `ListHttpIncomingResponseHeaderModificationRules` of `esa`
/// 2024-09-10.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/ListHttpIncomingResponseHeaderModificationRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHttpIncomingResponseHeaderModificationRules {
    pub config_id: Option<i64>,
    pub config_type: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub rule_name: Option<String>,
    /// Required.
    pub site_id: i64,
    pub site_version: Option<i64>,
}
operation! { ListHttpIncomingResponseHeaderModificationRules(site_id: i64)
    "ListHttpIncomingResponseHeaderModificationRules" -> ListHttpIncomingResponseHeaderModificationRulesOutput {
    0 "ConfigId" config_id: i64, 1 "ConfigType" config_type: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RuleName" rule_name: String, 5 "SiteId" site_id, 6 "SiteVersion" site_version: i64
} { method: "GET", } }
paged! { ListHttpIncomingResponseHeaderModificationRules: ListHttpIncomingResponseHeaderModificationRulesConfigs =
    Number "PageNumber", "Configs" configs, total "TotalCount" }

/// Response of [`ListHttpIncomingResponseHeaderModificationRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHttpIncomingResponseHeaderModificationRulesOutput {
    pub configs: Vec<ListHttpIncomingResponseHeaderModificationRulesConfigs>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { ListHttpIncomingResponseHeaderModificationRulesOutput {
    0 "Configs" configs: Vec<ListHttpIncomingResponseHeaderModificationRulesConfigs>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64, 4 "TotalPage" total_page: i64
} }

/// In the response of [`ListHttpIncomingResponseHeaderModificationRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHttpIncomingResponseHeaderModificationRulesConfigs {
    pub config_id: Option<i64>,
    pub config_type: Option<String>,
    pub response_header_modification: Vec<
        ListHttpIncomingResponseHeaderModificationRulesResponseHeaderModification,
    >,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<i64>,
    pub site_version: Option<i64>,
}
model! { ListHttpIncomingResponseHeaderModificationRulesConfigs {
    0 "ConfigId" config_id: i64, 1 "ConfigType" config_type: String,
    2 "ResponseHeaderModification" response_header_modification: Vec<ListHttpIncomingResponseHeaderModificationRulesResponseHeaderModification>,
    3 "Rule" rule: String, 4 "RuleEnable" rule_enable: String, 5 "RuleName" rule_name: String,
    6 "Sequence" sequence: i64, 7 "SiteVersion" site_version: i64
} }

/// In the response of [`ListHttpIncomingResponseHeaderModificationRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHttpIncomingResponseHeaderModificationRulesResponseHeaderModification {
    pub name: Option<String>,
    pub operation: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { ListHttpIncomingResponseHeaderModificationRulesResponseHeaderModification {
    0 "Name" name: String, 1 "Operation" operation: String, 2 "Type" r#type: String, 3 "Value" value: String
} }

/// Lists http request header modification rules: `ListHttpRequestHeaderModificationRules` of `esa` 2024-09-10.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/ListHttpRequestHeaderModificationRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHttpRequestHeaderModificationRules {
    pub config_id: Option<i64>,
    pub config_type: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub rule_name: Option<String>,
    /// Required.
    pub site_id: i64,
    pub site_version: Option<i64>,
}
operation! { ListHttpRequestHeaderModificationRules(site_id: i64)
    "ListHttpRequestHeaderModificationRules" -> ListHttpRequestHeaderModificationRulesOutput {
    0 "ConfigId" config_id: i64, 1 "ConfigType" config_type: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RuleName" rule_name: String, 5 "SiteId" site_id, 6 "SiteVersion" site_version: i64
} { method: "GET", } }
paged! { ListHttpRequestHeaderModificationRules: ListHttpRequestHeaderModificationRulesConfigs =
    Number "PageNumber", "Configs" configs, total "TotalCount" }

/// Response of [`ListHttpRequestHeaderModificationRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHttpRequestHeaderModificationRulesOutput {
    pub configs: Vec<ListHttpRequestHeaderModificationRulesConfigs>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { ListHttpRequestHeaderModificationRulesOutput {
    0 "Configs" configs: Vec<ListHttpRequestHeaderModificationRulesConfigs>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64, 4 "TotalPage" total_page: i64
} }

/// In the response of [`ListHttpRequestHeaderModificationRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHttpRequestHeaderModificationRulesConfigs {
    pub config_id: Option<i64>,
    pub config_type: Option<String>,
    pub request_header_modification: Vec<
        ListHttpRequestHeaderModificationRulesRequestHeaderModification,
    >,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<i64>,
    pub site_version: Option<i64>,
}
model! { ListHttpRequestHeaderModificationRulesConfigs {
    0 "ConfigId" config_id: i64, 1 "ConfigType" config_type: String,
    2 "RequestHeaderModification" request_header_modification: Vec<ListHttpRequestHeaderModificationRulesRequestHeaderModification>,
    3 "Rule" rule: String, 4 "RuleEnable" rule_enable: String, 5 "RuleName" rule_name: String,
    6 "Sequence" sequence: i64, 7 "SiteVersion" site_version: i64
} }

/// In the response of [`ListHttpRequestHeaderModificationRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHttpRequestHeaderModificationRulesRequestHeaderModification {
    pub name: Option<String>,
    pub operation: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { ListHttpRequestHeaderModificationRulesRequestHeaderModification {
    0 "Name" name: String, 1 "Operation" operation: String, 2 "Type" r#type: String, 3 "Value" value: String
} }

/// Lists http response header modification rules: `ListHttpResponseHeaderModificationRules` of `esa` 2024-09-10.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/ListHttpResponseHeaderModificationRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHttpResponseHeaderModificationRules {
    pub config_id: Option<i64>,
    pub config_type: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub rule_name: Option<String>,
    /// Required.
    pub site_id: i64,
    pub site_version: Option<i64>,
}
operation! { ListHttpResponseHeaderModificationRules(site_id: i64)
    "ListHttpResponseHeaderModificationRules" -> ListHttpResponseHeaderModificationRulesOutput {
    0 "ConfigId" config_id: i64, 1 "ConfigType" config_type: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RuleName" rule_name: String, 5 "SiteId" site_id, 6 "SiteVersion" site_version: i64
} { method: "GET", } }
paged! { ListHttpResponseHeaderModificationRules: ListHttpResponseHeaderModificationRulesConfigs =
    Number "PageNumber", "Configs" configs, total "TotalCount" }

/// Response of [`ListHttpResponseHeaderModificationRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHttpResponseHeaderModificationRulesOutput {
    pub configs: Vec<ListHttpResponseHeaderModificationRulesConfigs>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { ListHttpResponseHeaderModificationRulesOutput {
    0 "Configs" configs: Vec<ListHttpResponseHeaderModificationRulesConfigs>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64, 4 "TotalPage" total_page: i64
} }

/// In the response of [`ListHttpResponseHeaderModificationRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHttpResponseHeaderModificationRulesConfigs {
    pub config_id: Option<i64>,
    pub config_type: Option<String>,
    pub response_header_modification: Vec<
        ListHttpResponseHeaderModificationRulesResponseHeaderModification,
    >,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<i64>,
    pub site_version: Option<i64>,
}
model! { ListHttpResponseHeaderModificationRulesConfigs {
    0 "ConfigId" config_id: i64, 1 "ConfigType" config_type: String,
    2 "ResponseHeaderModification" response_header_modification: Vec<ListHttpResponseHeaderModificationRulesResponseHeaderModification>,
    3 "Rule" rule: String, 4 "RuleEnable" rule_enable: String, 5 "RuleName" rule_name: String,
    6 "Sequence" sequence: i64, 7 "SiteVersion" site_version: i64
} }

/// In the response of [`ListHttpResponseHeaderModificationRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHttpResponseHeaderModificationRulesResponseHeaderModification {
    pub name: Option<String>,
    pub operation: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { ListHttpResponseHeaderModificationRulesResponseHeaderModification {
    0 "Name" name: String, 1 "Operation" operation: String, 2 "Type" r#type: String, 3 "Value" value: String
} }

/// Lists https application configurations: `ListHttpsApplicationConfigurations` of `esa` 2024-09-10.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/ListHttpsApplicationConfigurations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHttpsApplicationConfigurations {
    pub config_id: Option<i64>,
    pub config_type: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub rule_name: Option<String>,
    /// Required.
    pub site_id: i64,
    pub site_version: Option<i64>,
}
operation! { ListHttpsApplicationConfigurations(site_id: i64)
    "ListHttpsApplicationConfigurations" -> ListHttpsApplicationConfigurationsOutput {
    0 "ConfigId" config_id: i64, 1 "ConfigType" config_type: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RuleName" rule_name: String, 5 "SiteId" site_id, 6 "SiteVersion" site_version: i64
} { method: "GET", } }
paged! { ListHttpsApplicationConfigurations: ListHttpsApplicationConfigurationsConfigs =
    Number "PageNumber", "Configs" configs, total "TotalCount" }

/// Response of [`ListHttpsApplicationConfigurations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHttpsApplicationConfigurationsOutput {
    pub configs: Vec<ListHttpsApplicationConfigurationsConfigs>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { ListHttpsApplicationConfigurationsOutput {
    0 "Configs" configs: Vec<ListHttpsApplicationConfigurationsConfigs>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64, 4 "TotalPage" total_page: i64
} }

/// In the response of [`ListHttpsApplicationConfigurations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHttpsApplicationConfigurationsConfigs {
    pub alt_svc: Option<String>,
    pub alt_svc_clear: Option<String>,
    pub alt_svc_ma: Option<String>,
    pub alt_svc_persist: Option<String>,
    pub config_id: Option<i64>,
    pub config_type: Option<String>,
    pub hsts: Option<String>,
    pub hsts_include_subdomains: Option<String>,
    pub hsts_max_age: Option<String>,
    pub hsts_preload: Option<String>,
    pub https_force: Option<String>,
    pub https_force_code: Option<String>,
    pub https_no_sni_deny: Option<String>,
    pub https_sni_verify: Option<String>,
    pub https_sni_whitelist: Option<String>,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<i64>,
    pub site_version: Option<i64>,
}
model! { ListHttpsApplicationConfigurationsConfigs {
    0 "AltSvc" alt_svc: String, 1 "AltSvcClear" alt_svc_clear: String, 2 "AltSvcMa" alt_svc_ma: String,
    3 "AltSvcPersist" alt_svc_persist: String, 4 "ConfigId" config_id: i64, 5 "ConfigType" config_type: String,
    6 "Hsts" hsts: String, 7 "HstsIncludeSubdomains" hsts_include_subdomains: String,
    8 "HstsMaxAge" hsts_max_age: String, 9 "HstsPreload" hsts_preload: String, 10 "HttpsForce" https_force: String,
    11 "HttpsForceCode" https_force_code: String, 12 "HttpsNoSniDeny" https_no_sni_deny: String,
    13 "HttpsSniVerify" https_sni_verify: String, 14 "HttpsSniWhitelist" https_sni_whitelist: String,
    15 "Rule" rule: String, 16 "RuleEnable" rule_enable: String, 17 "RuleName" rule_name: String,
    18 "Sequence" sequence: i64, 19 "SiteVersion" site_version: i64
} }

/// Lists https basic configurations: `ListHttpsBasicConfigurations` of `esa` 2024-09-10.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/ListHttpsBasicConfigurations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHttpsBasicConfigurations {
    pub config_id: Option<i64>,
    pub config_type: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub rule_name: Option<String>,
    /// Required.
    pub site_id: i64,
}
operation! { ListHttpsBasicConfigurations(site_id: i64)
    "ListHttpsBasicConfigurations" -> ListHttpsBasicConfigurationsOutput {
    0 "ConfigId" config_id: i64, 1 "ConfigType" config_type: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RuleName" rule_name: String, 5 "SiteId" site_id
} { method: "GET", } }
paged! { ListHttpsBasicConfigurations: ListHttpsBasicConfigurationsConfigs =
    Number "PageNumber", "Configs" configs, total "TotalCount" }

/// Response of [`ListHttpsBasicConfigurations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHttpsBasicConfigurationsOutput {
    pub configs: Vec<ListHttpsBasicConfigurationsConfigs>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { ListHttpsBasicConfigurationsOutput {
    0 "Configs" configs: Vec<ListHttpsBasicConfigurationsConfigs>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64, 4 "TotalPage" total_page: i64
} }

/// In the response of [`ListHttpsBasicConfigurations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHttpsBasicConfigurationsConfigs {
    pub ciphersuite: Option<String>,
    pub ciphersuite_group: Option<String>,
    pub config_id: Option<i64>,
    pub config_type: Option<String>,
    pub http2: Option<String>,
    pub http3: Option<String>,
    pub https: Option<String>,
    pub ocsp_stapling: Option<String>,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<i64>,
    pub tls10: Option<String>,
    pub tls11: Option<String>,
    pub tls12: Option<String>,
    pub tls13: Option<String>,
}
model! { ListHttpsBasicConfigurationsConfigs {
    0 "Ciphersuite" ciphersuite: String, 1 "CiphersuiteGroup" ciphersuite_group: String, 2 "ConfigId" config_id: i64,
    3 "ConfigType" config_type: String, 4 "Http2" http2: String, 5 "Http3" http3: String, 6 "Https" https: String,
    7 "OcspStapling" ocsp_stapling: String, 8 "Rule" rule: String, 9 "RuleEnable" rule_enable: String,
    10 "RuleName" rule_name: String, 11 "Sequence" sequence: i64, 12 "Tls10" tls10: String, 13 "Tls11" tls11: String,
    14 "Tls12" tls12: String, 15 "Tls13" tls13: String
} }

/// Lists image transforms: `ListImageTransforms` of `esa` 2024-09-10.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/ListImageTransforms>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImageTransforms {
    pub config_id: Option<i64>,
    pub config_type: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub rule_name: Option<String>,
    /// Required.
    pub site_id: i64,
    pub site_version: Option<i64>,
}
operation! { ListImageTransforms(site_id: i64) "ListImageTransforms" -> ListImageTransformsOutput {
    0 "ConfigId" config_id: i64, 1 "ConfigType" config_type: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RuleName" rule_name: String, 5 "SiteId" site_id, 6 "SiteVersion" site_version: i64
} { method: "GET", } }
paged! { ListImageTransforms: ListImageTransformsConfigs = Number "PageNumber", "Configs" configs, total "TotalCount" }

/// Response of [`ListImageTransforms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImageTransformsOutput {
    pub configs: Vec<ListImageTransformsConfigs>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { ListImageTransformsOutput {
    0 "Configs" configs: Vec<ListImageTransformsConfigs>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64, 4 "TotalPage" total_page: i64
} }

/// In the response of [`ListImageTransforms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImageTransformsConfigs {
    pub auto_avif: Option<String>,
    pub auto_webp: Option<String>,
    pub config_id: Option<i64>,
    pub config_type: Option<String>,
    pub enable: Option<String>,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<i64>,
    pub site_version: Option<i64>,
}
model! { ListImageTransformsConfigs {
    0 "AutoAvif" auto_avif: String, 1 "AutoWebp" auto_webp: String, 2 "ConfigId" config_id: i64,
    3 "ConfigType" config_type: String, 4 "Enable" enable: String, 5 "Rule" rule: String,
    6 "RuleEnable" rule_enable: String, 7 "RuleName" rule_name: String, 8 "Sequence" sequence: i64,
    9 "SiteVersion" site_version: i64
} }

/// Lists instance quotas: `ListInstanceQuotas` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/ListInstanceQuotas>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceQuotas {
    pub instance_id: Option<String>,
    /// Required.
    pub quota_names: String,
    pub site_id: Option<i64>,
}
operation! { ListInstanceQuotas(quota_names: String) "ListInstanceQuotas" -> ListInstanceQuotasOutput {
    0 "InstanceId" instance_id: String, 1 "QuotaNames" quota_names, 2 "SiteId" site_id: i64
} { method: "GET", } }

/// Response of [`ListInstanceQuotas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceQuotasOutput {
    pub instance_id: Option<String>,
    pub quotas: Vec<ListInstanceQuotasQuotas>,
    pub status: Option<String>,
}
model! { ListInstanceQuotasOutput {
    0 "InstanceId" instance_id: String, 1 "Quotas" quotas: Vec<ListInstanceQuotasQuotas>, 2 "Status" status: String
} }

/// In the response of [`ListInstanceQuotas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceQuotasQuotas {
    pub quota_name: Option<String>,
    pub quota_value: Option<String>,
    pub quota_value_type: Option<String>,
}
model! { ListInstanceQuotasQuotas {
    0 "QuotaName" quota_name: String, 1 "QuotaValue" quota_value: String, 2 "QuotaValueType" quota_value_type: String
} }

/// Lists instance quotas with usage: `ListInstanceQuotasWithUsage` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/ListInstanceQuotasWithUsage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceQuotasWithUsage {
    pub instance_id: Option<String>,
    /// Required.
    pub quota_names: String,
    pub site_id: Option<i64>,
}
operation! { ListInstanceQuotasWithUsage(quota_names: String)
    "ListInstanceQuotasWithUsage" -> ListInstanceQuotasWithUsageOutput {
    0 "InstanceId" instance_id: String, 1 "QuotaNames" quota_names, 2 "SiteId" site_id: i64
} { method: "GET", } }

/// Response of [`ListInstanceQuotasWithUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceQuotasWithUsageOutput {
    pub instance_id: Option<String>,
    pub quotas: Vec<ListInstanceQuotasWithUsageQuotas>,
    pub status: Option<String>,
}
model! { ListInstanceQuotasWithUsageOutput {
    0 "InstanceId" instance_id: String, 1 "Quotas" quotas: Vec<ListInstanceQuotasWithUsageQuotas>,
    2 "Status" status: String
} }

/// In the response of [`ListInstanceQuotasWithUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceQuotasWithUsageQuotas {
    pub quota_name: Option<String>,
    pub quota_value: Option<String>,
    pub site_usage: Vec<ListInstanceQuotasWithUsageSiteUsage>,
    pub usage: Option<String>,
}
model! { ListInstanceQuotasWithUsageQuotas {
    0 "QuotaName" quota_name: String, 1 "QuotaValue" quota_value: String,
    2 "SiteUsage" site_usage: Vec<ListInstanceQuotasWithUsageSiteUsage>, 3 "Usage" usage: String
} }

/// In the response of [`ListInstanceQuotasWithUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceQuotasWithUsageSiteUsage {
    pub site_id: Option<i64>,
    pub site_name: Option<String>,
    pub site_usage: Option<String>,
}
model! { ListInstanceQuotasWithUsageSiteUsage {
    0 "SiteId" site_id: i64, 1 "SiteName" site_name: String, 2 "SiteUsage" site_usage: String
} }

/// Lists instances quota: `ListInstancesQuota` of `esa` 2024-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/ListInstancesQuota>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesQuota {
    /// Required.
    pub quota_name: String,
    /// Required.
    pub instance_ids: String,
}
operation! { ListInstancesQuota(quota_name: String, instance_ids: String)
    "ListInstancesQuota" -> ListInstancesQuotaOutput {
    0 "QuotaName" quota_name, 1 "InstanceIds" instance_ids
} [
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`ListInstancesQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesQuotaOutput {
    pub quota_name: Option<String>,
    pub quota_value_type: Option<String>,
    pub quota_values: Vec<ListInstancesQuotaQuotaValues>,
}
model! { ListInstancesQuotaOutput {
    0 "QuotaName" quota_name: String, 1 "QuotaValueType" quota_value_type: String,
    2 "QuotaValues" quota_values: Vec<ListInstancesQuotaQuotaValues>
} }

/// In the response of [`ListInstancesQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesQuotaQuotaValues {
    pub instance_id: Option<String>,
    pub quota_value: Option<String>,
}
model! { ListInstancesQuotaQuotaValues {
    0 "InstanceId" instance_id: String, 1 "QuotaValue" quota_value: String
} }

/// Lists keyless servers: `ListKeylessServers` of `esa` 2024-09-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/ListKeylessServers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKeylessServers {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub site_id: i64,
}
operation! { ListKeylessServers(site_id: i64) "ListKeylessServers" -> ListKeylessServersOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "SiteId" site_id
} }
paged! { ListKeylessServers: ListKeylessServersResult = Number "PageNumber", "Result" result, total "TotalCount" }

/// Response of [`ListKeylessServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKeylessServersOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub result: Vec<ListKeylessServersResult>,
    pub site_id: Option<i64>,
    pub site_name: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListKeylessServersOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Result" result: Vec<ListKeylessServersResult>,
    3 "SiteId" site_id: i64, 4 "SiteName" site_name: String, 5 "TotalCount" total_count: i64
} }

/// In the response of [`ListKeylessServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKeylessServersResult {
    pub ca_certificate: Option<String>,
    pub client_certificate: Option<String>,
    /// Secret.
    pub client_private_key: Option<Secret>,
    pub create_time: Option<String>,
    pub host: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub port: Option<i64>,
    pub update_time: Option<String>,
    pub verify: Option<bool>,
}
model! { ListKeylessServersResult {
    0 "CaCertificate" ca_certificate: String, 1 "ClientCertificate" client_certificate: String,
    2 "ClientPrivateKey" client_private_key: Secret, 3 "CreateTime" create_time: String, 4 "Host" host: String,
    5 "Id" id: String, 6 "Name" name: String, 7 "Port" port: i64, 8 "UpdateTime" update_time: String,
    9 "Verify" verify: bool
} }

/// Lists kvs: `ListKvs` of `esa` 2024-09-10.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/ListKvs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKvs {
    /// Required.
    pub namespace: String,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    /// At most 1000 characters.
    pub prefix: Option<String>,
}
operation! { ListKvs(namespace: String) "ListKvs" -> ListKvsOutput {
    0 "Namespace" namespace, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "Prefix" prefix: String
} { method: "GET", } }
paged! { ListKvs: ListKvsKeys = Number "PageNumber", "Keys" keys, total "TotalCount" }

/// Response of [`ListKvs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKvsOutput {
    pub keys: Vec<ListKvsKeys>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListKvsOutput {
    0 "Keys" keys: Vec<ListKvsKeys>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListKvs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKvsKeys {
    pub name: Option<String>,
    pub update_time: Option<String>,
}
model! { ListKvsKeys {
    0 "Name" name: String, 1 "UpdateTime" update_time: String
} }

/// Lists lists: `ListLists` of `esa` 2024-09-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/ListLists>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLists {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub query_args: Option<ListListsQueryArgs>,
}
operation! { ListLists() "ListLists" -> ListListsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "QueryArgs" query_args: ListListsQueryArgs
} [
    Mark::new(2, Location::Default, Style::Json)
] }
paged! { ListLists: ListListsLists = Number "PageNumber", "Lists" lists, total "TotalCount" }

/// In the request of [`ListLists`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListListsQueryArgs {
    pub desc: Option<bool>,
    pub description_like: Option<String>,
    pub id_like: Option<String>,
    pub item_like: Option<String>,
    pub kind: Option<String>,
    pub name_item_like: Option<String>,
    pub name_like: Option<String>,
    pub order_by: Option<String>,
}
input! { ListListsQueryArgs() {
    0 "Desc" desc: bool, 1 "DescriptionLike" description_like: String, 2 "IdLike" id_like: String,
    3 "ItemLike" item_like: String, 4 "Kind" kind: String, 5 "NameItemLike" name_item_like: String,
    6 "NameLike" name_like: String, 7 "OrderBy" order_by: String
} }

/// Response of [`ListLists`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListListsOutput {
    pub items_usage: Option<i64>,
    pub lists: Vec<ListListsLists>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub usage: Option<i64>,
}
model! { ListListsOutput {
    0 "ItemsUsage" items_usage: i64, 1 "Lists" lists: Vec<ListListsLists>, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "TotalCount" total_count: i64, 5 "Usage" usage: i64
} }

/// In the response of [`ListLists`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListListsLists {
    pub description: Option<String>,
    pub id: Option<i64>,
    pub kind: Option<String>,
    pub length: Option<i64>,
    pub name: Option<String>,
    pub update_time: Option<String>,
}
model! { ListListsLists {
    0 "Description" description: String, 1 "Id" id: i64, 2 "Kind" kind: String, 3 "Length" length: i64,
    4 "Name" name: String, 5 "UpdateTime" update_time: String
} }

/// Lists load balancer origin status: `ListLoadBalancerOriginStatus` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/ListLoadBalancerOriginStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLoadBalancerOriginStatus {
    /// Required.
    pub load_balancer_ids: String,
    pub pool_type: Option<String>,
    /// Required.
    pub site_id: i64,
}
operation! { ListLoadBalancerOriginStatus(load_balancer_ids: String, site_id: i64)
    "ListLoadBalancerOriginStatus" -> ListLoadBalancerOriginStatusOutput {
    0 "LoadBalancerIds" load_balancer_ids, 1 "PoolType" pool_type: String, 2 "SiteId" site_id
} { method: "GET", } }

/// Response of [`ListLoadBalancerOriginStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLoadBalancerOriginStatusOutput {
    pub origin_status: Vec<ListLoadBalancerOriginStatusOriginStatus>,
}
model! { ListLoadBalancerOriginStatusOutput {
    0 "OriginStatus" origin_status: Vec<ListLoadBalancerOriginStatusOriginStatus>
} }

/// In the response of [`ListLoadBalancerOriginStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLoadBalancerOriginStatusOriginStatus {
    pub load_balancer_id: Option<i64>,
    pub origin_id: Option<i64>,
    pub pool_id: Option<i64>,
    pub pool_type: Option<String>,
    pub reason: Option<String>,
    pub status: Option<String>,
}
model! { ListLoadBalancerOriginStatusOriginStatus {
    0 "LoadBalancerId" load_balancer_id: i64, 1 "OriginId" origin_id: i64, 2 "PoolId" pool_id: i64,
    3 "PoolType" pool_type: String, 4 "Reason" reason: String, 5 "Status" status: String
} }

/// Lists load balancer regions: `ListLoadBalancerRegions` of `esa` 2024-09-10.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/ListLoadBalancerRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLoadBalancerRegions {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListLoadBalancerRegions() "ListLoadBalancerRegions" -> ListLoadBalancerRegionsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64
} { method: "GET", } }
paged! { ListLoadBalancerRegions: ListLoadBalancerRegionsRegions =
    Number "PageNumber", "Regions" regions, total "TotalCount" }

/// Response of [`ListLoadBalancerRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLoadBalancerRegionsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub regions: Vec<ListLoadBalancerRegionsRegions>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { ListLoadBalancerRegionsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "Regions" regions: Vec<ListLoadBalancerRegionsRegions>, 3 "TotalCount" total_count: i64,
    4 "TotalPage" total_page: i64
} }

/// In the response of [`ListLoadBalancerRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLoadBalancerRegionsRegions {
    pub region_cn_name: Option<String>,
    pub region_code: Option<String>,
    pub region_en_name: Option<String>,
    pub sub_regions: Vec<ListLoadBalancerRegionsSubRegions>,
}
model! { ListLoadBalancerRegionsRegions {
    0 "RegionCnName" region_cn_name: String, 1 "RegionCode" region_code: String,
    2 "RegionEnName" region_en_name: String, 3 "SubRegions" sub_regions: Vec<ListLoadBalancerRegionsSubRegions>
} }

/// In the response of [`ListLoadBalancerRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLoadBalancerRegionsSubRegions {
    pub sub_region_cn_name: Option<String>,
    pub sub_region_code: Option<String>,
    pub sub_region_en_name: Option<String>,
}
model! { ListLoadBalancerRegionsSubRegions {
    0 "SubRegionCnName" sub_region_cn_name: String, 1 "SubRegionCode" sub_region_code: String,
    2 "SubRegionEnName" sub_region_en_name: String
} }

/// Lists load balancers: `ListLoadBalancers` of `esa` 2024-09-10.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/ListLoadBalancers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLoadBalancers {
    pub match_type: Option<String>,
    pub name: Option<String>,
    pub order_by: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub site_id: i64,
}
operation! { ListLoadBalancers(site_id: i64) "ListLoadBalancers" -> ListLoadBalancersOutput {
    0 "MatchType" match_type: String, 1 "Name" name: String, 2 "OrderBy" order_by: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "SiteId" site_id
} { method: "GET", } }
paged! { ListLoadBalancers: ListLoadBalancersLoadBalancers =
    Number "PageNumber", "LoadBalancers" load_balancers, total "TotalCount" }

/// Response of [`ListLoadBalancers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLoadBalancersOutput {
    pub load_balancers: Vec<ListLoadBalancersLoadBalancers>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { ListLoadBalancersOutput {
    0 "LoadBalancers" load_balancers: Vec<ListLoadBalancersLoadBalancers>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64, 4 "TotalPage" total_page: i64
} }

/// In the response of [`ListLoadBalancers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLoadBalancersLoadBalancers {
    pub adaptive_routing: Option<ListLoadBalancersAdaptiveRouting>,
    pub default_pools: Vec<i64>,
    pub description: Option<String>,
    pub enabled: Option<bool>,
    pub fallback_pool: Option<i64>,
    pub id: Option<i64>,
    pub monitor: Option<ListLoadBalancersMonitor>,
    pub name: Option<String>,
    pub random_steering: Option<ListLoadBalancersRandomSteering>,
    pub region_pools: Option<Value>,
    pub rules: Vec<ListLoadBalancersRules>,
    pub session_affinity: Option<String>,
    pub site_id: Option<i64>,
    pub status: Option<String>,
    pub steering_policy: Option<String>,
    pub sub_region_pools: Option<Value>,
    pub ttl: Option<i64>,
}
model! { ListLoadBalancersLoadBalancers {
    0 "AdaptiveRouting" adaptive_routing: ListLoadBalancersAdaptiveRouting, 1 "DefaultPools" default_pools: Vec<i64>,
    2 "Description" description: String, 3 "Enabled" enabled: bool, 4 "FallbackPool" fallback_pool: i64, 5 "Id" id: i64,
    6 "Monitor" monitor: ListLoadBalancersMonitor, 7 "Name" name: String,
    8 "RandomSteering" random_steering: ListLoadBalancersRandomSteering, 9 "RegionPools" region_pools: Value,
    10 "Rules" rules: Vec<ListLoadBalancersRules>, 11 "SessionAffinity" session_affinity: String,
    12 "SiteId" site_id: i64, 13 "Status" status: String, 14 "SteeringPolicy" steering_policy: String,
    15 "SubRegionPools" sub_region_pools: Value, 16 "Ttl" ttl: i64
} }

/// In the response of [`ListLoadBalancers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLoadBalancersAdaptiveRouting {
    pub failover_across_pools: Option<bool>,
    pub origin_level_retry: Option<bool>,
}
model! { ListLoadBalancersAdaptiveRouting {
    0 "FailoverAcrossPools" failover_across_pools: bool, 1 "OriginLevelRetry" origin_level_retry: bool
} }

/// In the response of [`ListLoadBalancers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLoadBalancersMonitor {
    pub consecutive_down: Option<i64>,
    pub consecutive_up: Option<i64>,
    pub expected_codes: Option<String>,
    pub follow_redirects: Option<bool>,
    pub header: Option<Value>,
    pub interval: Option<i64>,
    pub method: Option<String>,
    pub monitoring_region: Option<String>,
    pub path: Option<String>,
    pub port: Option<i64>,
    pub timeout: Option<i64>,
    pub r#type: Option<String>,
}
model! { ListLoadBalancersMonitor {
    0 "ConsecutiveDown" consecutive_down: i64, 1 "ConsecutiveUp" consecutive_up: i64,
    2 "ExpectedCodes" expected_codes: String, 3 "FollowRedirects" follow_redirects: bool, 4 "Header" header: Value,
    5 "Interval" interval: i64, 6 "Method" method: String, 7 "MonitoringRegion" monitoring_region: String,
    8 "Path" path: String, 9 "Port" port: i64, 10 "Timeout" timeout: i64, 11 "Type" r#type: String
} }

/// In the response of [`ListLoadBalancers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLoadBalancersRandomSteering {
    pub default_weight: Option<i64>,
    pub pool_weights: BTreeMap<String, i64>,
}
model! { ListLoadBalancersRandomSteering {
    0 "DefaultWeight" default_weight: i64, 1 "PoolWeights" pool_weights: BTreeMap<String, i64>
} }

/// In the response of [`ListLoadBalancers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLoadBalancersRules {
    pub fixed_response: Option<ListLoadBalancersFixedResponse>,
    pub overrides: Option<Value>,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<i64>,
    pub terminates: Option<bool>,
}
model! { ListLoadBalancersRules {
    0 "FixedResponse" fixed_response: ListLoadBalancersFixedResponse, 1 "Overrides" overrides: Value,
    2 "Rule" rule: String, 3 "RuleEnable" rule_enable: String, 4 "RuleName" rule_name: String,
    5 "Sequence" sequence: i64, 6 "Terminates" terminates: bool
} }

/// In the response of [`ListLoadBalancers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLoadBalancersFixedResponse {
    pub content_type: Option<String>,
    pub location: Option<String>,
    pub message_body: Option<String>,
    pub status_code: Option<i64>,
}
model! { ListLoadBalancersFixedResponse {
    0 "ContentType" content_type: String, 1 "Location" location: String, 2 "MessageBody" message_body: String,
    3 "StatusCode" status_code: i64
} }

/// Lists managed rules groups: `ListManagedRulesGroups` of `esa` 2024-09-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/ListManagedRulesGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListManagedRulesGroups {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListManagedRulesGroups() "ListManagedRulesGroups" -> ListManagedRulesGroupsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64
} }
paged! { ListManagedRulesGroups: ListManagedRulesGroupsManagedRulesGroups =
    Number "PageNumber", "ManagedRulesGroups" managed_rules_groups, total "TotalCount" }

/// Response of [`ListManagedRulesGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListManagedRulesGroupsOutput {
    pub managed_rules_groups: Vec<ListManagedRulesGroupsManagedRulesGroups>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListManagedRulesGroupsOutput {
    0 "ManagedRulesGroups" managed_rules_groups: Vec<ListManagedRulesGroupsManagedRulesGroups>,
    1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListManagedRulesGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListManagedRulesGroupsManagedRulesGroups {
    pub name: Option<String>,
    pub rule_count: Option<i64>,
}
model! { ListManagedRulesGroupsManagedRulesGroups {
    0 "Name" name: String, 1 "RuleCount" rule_count: i64
} }

/// Lists network optimizations: `ListNetworkOptimizations` of `esa` 2024-09-10.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/ListNetworkOptimizations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNetworkOptimizations {
    pub config_id: Option<i64>,
    pub config_type: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub rule_name: Option<String>,
    /// Required.
    pub site_id: i64,
    pub site_version: Option<i64>,
}
operation! { ListNetworkOptimizations(site_id: i64) "ListNetworkOptimizations" -> ListNetworkOptimizationsOutput {
    0 "ConfigId" config_id: i64, 1 "ConfigType" config_type: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RuleName" rule_name: String, 5 "SiteId" site_id, 6 "SiteVersion" site_version: i64
} { method: "GET", } }
paged! { ListNetworkOptimizations: ListNetworkOptimizationsConfigs =
    Number "PageNumber", "Configs" configs, total "TotalCount" }

/// Response of [`ListNetworkOptimizations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNetworkOptimizationsOutput {
    pub configs: Vec<ListNetworkOptimizationsConfigs>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { ListNetworkOptimizationsOutput {
    0 "Configs" configs: Vec<ListNetworkOptimizationsConfigs>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64, 4 "TotalPage" total_page: i64
} }

/// In the response of [`ListNetworkOptimizations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNetworkOptimizationsConfigs {
    pub config_id: Option<i64>,
    pub config_type: Option<String>,
    pub grpc: Option<String>,
    pub http2_origin: Option<String>,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<i64>,
    pub site_version: Option<i64>,
    pub smart_routing: Option<String>,
    pub upload_max_filesize: Option<String>,
    pub websocket: Option<String>,
}
model! { ListNetworkOptimizationsConfigs {
    0 "ConfigId" config_id: i64, 1 "ConfigType" config_type: String, 2 "Grpc" grpc: String,
    3 "Http2Origin" http2_origin: String, 4 "Rule" rule: String, 5 "RuleEnable" rule_enable: String,
    6 "RuleName" rule_name: String, 7 "Sequence" sequence: i64, 8 "SiteVersion" site_version: i64,
    9 "SmartRouting" smart_routing: String, 10 "UploadMaxFilesize" upload_max_filesize: String,
    11 "Websocket" websocket: String
} }

/// Lists origin ca certificates: `ListOriginCaCertificates` of `esa` 2024-09-10.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/ListOriginCaCertificates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOriginCaCertificates {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub site_id: i64,
}
operation! { ListOriginCaCertificates(site_id: i64) "ListOriginCaCertificates" -> ListOriginCaCertificatesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "SiteId" site_id
} { method: "GET", } }
paged! { ListOriginCaCertificates: ListOriginCaCertificatesResult =
    Number "PageNumber", "Result" result, total "TotalCount" }

/// Response of [`ListOriginCaCertificates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOriginCaCertificatesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub result: Vec<ListOriginCaCertificatesResult>,
    pub site_id: Option<i64>,
    pub site_name: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListOriginCaCertificatesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "Result" result: Vec<ListOriginCaCertificatesResult>, 3 "SiteId" site_id: i64, 4 "SiteName" site_name: String,
    5 "TotalCount" total_count: i64
} }

/// In the response of [`ListOriginCaCertificates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOriginCaCertificatesResult {
    pub common_name: Option<String>,
    pub create_time: Option<String>,
    pub fingerprint_sha256: Option<String>,
    pub id: Option<String>,
    pub issuer: Option<String>,
    pub name: Option<String>,
    pub not_after: Option<String>,
    pub not_before: Option<String>,
    pub pubkey_algorithm: Option<String>,
    pub san: Option<String>,
    pub serial_number: Option<String>,
    pub signature_algorithm: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub update_time: Option<String>,
}
model! { ListOriginCaCertificatesResult {
    0 "CommonName" common_name: String, 1 "CreateTime" create_time: String,
    2 "FingerprintSha256" fingerprint_sha256: String, 3 "Id" id: String, 4 "Issuer" issuer: String,
    5 "Name" name: String, 6 "NotAfter" not_after: String, 7 "NotBefore" not_before: String,
    8 "PubkeyAlgorithm" pubkey_algorithm: String, 9 "SAN" san: String, 10 "SerialNumber" serial_number: String,
    11 "SignatureAlgorithm" signature_algorithm: String, 12 "Status" status: String, 13 "Type" r#type: String,
    14 "UpdateTime" update_time: String
} }

/// Lists origin client certificates: `ListOriginClientCertificates` of `esa` 2024-09-10.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/ListOriginClientCertificates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOriginClientCertificates {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub site_id: i64,
}
operation! { ListOriginClientCertificates(site_id: i64)
    "ListOriginClientCertificates" -> ListOriginClientCertificatesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "SiteId" site_id
} { method: "GET", } }
paged! { ListOriginClientCertificates: ListOriginClientCertificatesResult =
    Number "PageNumber", "Result" result, total "TotalCount" }

/// Response of [`ListOriginClientCertificates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOriginClientCertificatesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub result: Vec<ListOriginClientCertificatesResult>,
    pub site_id: Option<i64>,
    pub site_name: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListOriginClientCertificatesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "Result" result: Vec<ListOriginClientCertificatesResult>, 3 "SiteId" site_id: i64, 4 "SiteName" site_name: String,
    5 "TotalCount" total_count: i64
} }

/// In the response of [`ListOriginClientCertificates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOriginClientCertificatesResult {
    pub common_name: Option<String>,
    pub create_time: Option<String>,
    pub fingerprint_sha256: Option<String>,
    pub hostnames: Vec<String>,
    pub id: Option<String>,
    pub issuer: Option<String>,
    pub name: Option<String>,
    pub not_after: Option<String>,
    pub not_before: Option<String>,
    pub pubkey_algorithm: Option<String>,
    pub san: Option<String>,
    pub serial_number: Option<String>,
    pub signature_algorithm: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub update_time: Option<String>,
}
model! { ListOriginClientCertificatesResult {
    0 "CommonName" common_name: String, 1 "CreateTime" create_time: String,
    2 "FingerprintSha256" fingerprint_sha256: String, 3 "Hostnames" hostnames: Vec<String>, 4 "Id" id: String,
    5 "Issuer" issuer: String, 6 "Name" name: String, 7 "NotAfter" not_after: String, 8 "NotBefore" not_before: String,
    9 "PubkeyAlgorithm" pubkey_algorithm: String, 10 "SAN" san: String, 11 "SerialNumber" serial_number: String,
    12 "SignatureAlgorithm" signature_algorithm: String, 13 "Status" status: String, 14 "Type" r#type: String,
    15 "UpdateTime" update_time: String
} }

/// Lists origin pools: `ListOriginPools` of `esa` 2024-09-10.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/ListOriginPools>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOriginPools {
    pub match_type: Option<String>,
    pub name: Option<String>,
    pub order_by: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub site_id: i64,
}
operation! { ListOriginPools(site_id: i64) "ListOriginPools" -> ListOriginPoolsOutput {
    0 "MatchType" match_type: String, 1 "Name" name: String, 2 "OrderBy" order_by: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "SiteId" site_id
} { method: "GET", } }
paged! { ListOriginPools: ListOriginPoolsOriginPools =
    Number "PageNumber", "OriginPools" origin_pools, total "TotalCount" }

/// Response of [`ListOriginPools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOriginPoolsOutput {
    pub origin_pools: Vec<ListOriginPoolsOriginPools>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { ListOriginPoolsOutput {
    0 "OriginPools" origin_pools: Vec<ListOriginPoolsOriginPools>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64, 4 "TotalPage" total_page: i64
} }

/// In the response of [`ListOriginPools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOriginPoolsOriginPools {
    pub enabled: Option<bool>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub origins: Vec<ListOriginPoolsOrigins>,
    pub record_name: Option<String>,
    pub reference_lb_count: Option<i64>,
    pub references: Option<ListOriginPoolsReferences>,
    pub site_id: Option<i64>,
}
model! { ListOriginPoolsOriginPools {
    0 "Enabled" enabled: bool, 1 "Id" id: i64, 2 "Name" name: String, 3 "Origins" origins: Vec<ListOriginPoolsOrigins>,
    4 "RecordName" record_name: String, 5 "ReferenceLBCount" reference_lb_count: i64,
    6 "References" references: ListOriginPoolsReferences, 7 "SiteId" site_id: i64
} }

/// In the response of [`ListOriginPools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOriginPoolsOrigins {
    pub address: Option<String>,
    pub auth_conf: Option<ListOriginPoolsAuthConf>,
    pub enabled: Option<bool>,
    pub header: Option<Value>,
    pub id: Option<i64>,
    pub ip_version_policy: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub weight: Option<i64>,
}
model! { ListOriginPoolsOrigins {
    0 "Address" address: String, 1 "AuthConf" auth_conf: ListOriginPoolsAuthConf, 2 "Enabled" enabled: bool,
    3 "Header" header: Value, 4 "Id" id: i64, 5 "IpVersionPolicy" ip_version_policy: String, 6 "Name" name: String,
    7 "Type" r#type: String, 8 "Weight" weight: i64
} }

/// In the response of [`ListOriginPools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOriginPoolsAuthConf {
    pub access_key: Option<String>,
    pub auth_type: Option<String>,
    pub region: Option<String>,
    /// Secret.
    pub secret_key: Option<Secret>,
    pub version: Option<String>,
}
model! { ListOriginPoolsAuthConf {
    0 "AccessKey" access_key: String, 1 "AuthType" auth_type: String, 2 "Region" region: String,
    3 "SecretKey" secret_key: Secret, 4 "Version" version: String
} }

/// In the response of [`ListOriginPools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOriginPoolsReferences {
    pub dns_records: Vec<ListOriginPoolsDnsRecords>,
    pub ipa_records: Vec<ListOriginPoolsIPARecords>,
    pub load_balancers: Vec<ListOriginPoolsLoadBalancers>,
}
model! { ListOriginPoolsReferences {
    0 "DnsRecords" dns_records: Vec<ListOriginPoolsDnsRecords>,
    1 "IPARecords" ipa_records: Vec<ListOriginPoolsIPARecords>,
    2 "LoadBalancers" load_balancers: Vec<ListOriginPoolsLoadBalancers>
} }

/// In the response of [`ListOriginPools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOriginPoolsDnsRecords {
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { ListOriginPoolsDnsRecords {
    0 "Id" id: i64, 1 "Name" name: String
} }

/// In the response of [`ListOriginPools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOriginPoolsIPARecords {
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { ListOriginPoolsIPARecords {
    0 "Id" id: i64, 1 "Name" name: String
} }

/// In the response of [`ListOriginPools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOriginPoolsLoadBalancers {
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { ListOriginPoolsLoadBalancers {
    0 "Id" id: i64, 1 "Name" name: String
} }

/// Lists origin rules: `ListOriginRules` of `esa` 2024-09-10.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/ListOriginRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOriginRules {
    pub config_id: Option<i64>,
    pub config_type: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub rule_name: Option<String>,
    /// Required.
    pub site_id: i64,
    pub site_version: Option<i64>,
}
operation! { ListOriginRules(site_id: i64) "ListOriginRules" -> ListOriginRulesOutput {
    0 "ConfigId" config_id: i64, 1 "ConfigType" config_type: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RuleName" rule_name: String, 5 "SiteId" site_id, 6 "SiteVersion" site_version: i64
} { method: "GET", } }
paged! { ListOriginRules: ListOriginRulesConfigs = Number "PageNumber", "Configs" configs, total "TotalCount" }

/// Response of [`ListOriginRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOriginRulesOutput {
    pub configs: Vec<ListOriginRulesConfigs>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { ListOriginRulesOutput {
    0 "Configs" configs: Vec<ListOriginRulesConfigs>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64, 4 "TotalPage" total_page: i64
} }

/// In the response of [`ListOriginRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOriginRulesConfigs {
    pub config_id: Option<i64>,
    pub config_type: Option<String>,
    pub dns_record: Option<String>,
    pub follow302_enable: Option<String>,
    pub follow302_max_tries: Option<String>,
    pub follow302_retain_args: Option<String>,
    pub follow302_retain_header: Option<String>,
    pub follow302_target_host: Option<String>,
    pub origin_host: Option<String>,
    pub origin_http_port: Option<String>,
    pub origin_https_port: Option<String>,
    pub origin_mtls: Option<String>,
    pub origin_read_timeout: Option<String>,
    pub origin_scheme: Option<String>,
    pub origin_sni: Option<String>,
    pub origin_verify: Option<String>,
    pub range: Option<String>,
    pub range_chunk_size: Option<String>,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<i64>,
    pub site_version: Option<i64>,
}
model! { ListOriginRulesConfigs {
    0 "ConfigId" config_id: i64, 1 "ConfigType" config_type: String, 2 "DnsRecord" dns_record: String,
    3 "Follow302Enable" follow302_enable: String, 4 "Follow302MaxTries" follow302_max_tries: String,
    5 "Follow302RetainArgs" follow302_retain_args: String, 6 "Follow302RetainHeader" follow302_retain_header: String,
    7 "Follow302TargetHost" follow302_target_host: String, 8 "OriginHost" origin_host: String,
    9 "OriginHttpPort" origin_http_port: String, 10 "OriginHttpsPort" origin_https_port: String,
    11 "OriginMtls" origin_mtls: String, 12 "OriginReadTimeout" origin_read_timeout: String,
    13 "OriginScheme" origin_scheme: String, 14 "OriginSni" origin_sni: String, 15 "OriginVerify" origin_verify: String,
    16 "Range" range: String, 17 "RangeChunkSize" range_chunk_size: String, 18 "Rule" rule: String,
    19 "RuleEnable" rule_enable: String, 20 "RuleName" rule_name: String, 21 "Sequence" sequence: i64,
    22 "SiteVersion" site_version: i64
} }

/// Lists pages: `ListPages` of `esa` 2024-09-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/ListPages>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPages {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub query_args: Option<ListPagesQueryArgs>,
}
operation! { ListPages() "ListPages" -> ListPagesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "QueryArgs" query_args: ListPagesQueryArgs
} [
    Mark::new(2, Location::Default, Style::Json)
] }
paged! { ListPages: ListPagesPages = Number "PageNumber", "Pages" pages, total "TotalCount" }

/// In the request of [`ListPages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPagesQueryArgs {
    pub content_type: Option<String>,
    pub name_description_like: Option<String>,
}
input! { ListPagesQueryArgs() {
    0 "ContentType" content_type: String, 1 "NameDescriptionLike" name_description_like: String
} }

/// Response of [`ListPages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPagesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub pages: Vec<ListPagesPages>,
    pub total_count: Option<i64>,
    pub usage: Option<i64>,
}
model! { ListPagesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Pages" pages: Vec<ListPagesPages>,
    3 "TotalCount" total_count: i64, 4 "Usage" usage: i64
} }

/// In the response of [`ListPages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPagesPages {
    pub content: Option<String>,
    pub content_type: Option<String>,
    pub description: Option<String>,
    pub id: Option<i64>,
    pub kind: Option<String>,
    pub moderation: Option<ListPagesModeration>,
    pub name: Option<String>,
    pub update_time: Option<String>,
}
model! { ListPagesPages {
    0 "Content" content: String, 1 "ContentType" content_type: String, 2 "Description" description: String,
    3 "Id" id: i64, 4 "Kind" kind: String, 5 "Moderation" moderation: ListPagesModeration, 6 "Name" name: String,
    7 "UpdateTime" update_time: String
} }

/// In the response of [`ListPages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPagesModeration {
    pub reasons: Vec<String>,
    pub status: Option<String>,
}
model! { ListPagesModeration {
    0 "Reasons" reasons: Vec<String>, 1 "Status" status: String
} }

/// Lists postpaid rate plan instances: `ListPostpaidRatePlanInstances` of `esa` 2024-09-10.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/ListPostpaidRatePlanInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPostpaidRatePlanInstances {
    pub check_remaining_site_quota: Option<String>,
    pub instance_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_owner: Option<i64>,
    pub sort_by: Option<String>,
    pub sort_order: Option<String>,
    pub status: Option<String>,
    pub unrelated_type: Option<String>,
}
operation! { ListPostpaidRatePlanInstances() "ListPostpaidRatePlanInstances" -> ListPostpaidRatePlanInstancesOutput {
    0 "CheckRemainingSiteQuota" check_remaining_site_quota: String, 1 "InstanceId" instance_id: String,
    2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64, 4 "ResourceOwner" resource_owner: i64,
    5 "SortBy" sort_by: String, 6 "SortOrder" sort_order: String, 7 "Status" status: String,
    8 "UnrelatedType" unrelated_type: String
} { method: "GET", } }
paged! { ListPostpaidRatePlanInstances: ListPostpaidRatePlanInstancesInstanceInfo =
    Number "PageNumber", "InstanceInfo" instance_info, total "TotalCount" }

/// Response of [`ListPostpaidRatePlanInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPostpaidRatePlanInstancesOutput {
    pub instance_info: Vec<ListPostpaidRatePlanInstancesInstanceInfo>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { ListPostpaidRatePlanInstancesOutput {
    0 "InstanceInfo" instance_info: Vec<ListPostpaidRatePlanInstancesInstanceInfo>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64, 4 "TotalPage" total_page: i64
} }

/// In the response of [`ListPostpaidRatePlanInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPostpaidRatePlanInstancesInstanceInfo {
    pub billing_method: Option<String>,
    pub billing_mode: Option<String>,
    pub coverages: Option<String>,
    pub create_time: Option<String>,
    pub expected_update_time: Option<String>,
    pub instance_id: Option<String>,
    pub owner_id: Option<String>,
    pub plan_name: Option<String>,
    pub plan_name_cn: Option<String>,
    pub plan_type: Option<String>,
    pub share_type: Option<String>,
    pub site_quota: Option<String>,
    pub sites: Vec<ListPostpaidRatePlanInstancesSites>,
    pub status: Option<String>,
}
model! { ListPostpaidRatePlanInstancesInstanceInfo {
    0 "BillingMethod" billing_method: String, 1 "BillingMode" billing_mode: String, 2 "Coverages" coverages: String,
    3 "CreateTime" create_time: String, 4 "ExpectedUpdateTime" expected_update_time: String,
    5 "InstanceId" instance_id: String, 6 "OwnerId" owner_id: String, 7 "PlanName" plan_name: String,
    8 "PlanNameCn" plan_name_cn: String, 9 "PlanType" plan_type: String, 10 "ShareType" share_type: String,
    11 "SiteQuota" site_quota: String, 12 "Sites" sites: Vec<ListPostpaidRatePlanInstancesSites>,
    13 "Status" status: String
} }

/// In the response of [`ListPostpaidRatePlanInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPostpaidRatePlanInstancesSites {
    pub site_id: Option<i64>,
    pub site_name: Option<String>,
    pub site_status: Option<String>,
}
model! { ListPostpaidRatePlanInstancesSites {
    0 "SiteId" site_id: i64, 1 "SiteName" site_name: String, 2 "SiteStatus" site_status: String
} }

/// Lists postpaid site plans: `ListPostpaidSitePlans` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/ListPostpaidSitePlans>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPostpaidSitePlans {}
operation! { ListPostpaidSitePlans() "ListPostpaidSitePlans" -> ListPostpaidSitePlansOutput {} { method: "GET", } }

/// Response of [`ListPostpaidSitePlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPostpaidSitePlansOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub plan_info: Vec<ListPostpaidSitePlansPlanInfo>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { ListPostpaidSitePlansOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "PlanInfo" plan_info: Vec<ListPostpaidSitePlansPlanInfo>, 3 "TotalCount" total_count: i64,
    4 "TotalPage" total_page: i64
} }

/// In the response of [`ListPostpaidSitePlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPostpaidSitePlansPlanInfo {
    pub billing_method: Option<String>,
    pub billing_mode: Option<String>,
    pub coverages: Option<String>,
    pub plan_name: Option<String>,
    pub plan_name_cn: Option<String>,
    pub plan_type: Option<String>,
    pub sale_status: Option<String>,
    pub site_quota: Option<String>,
}
model! { ListPostpaidSitePlansPlanInfo {
    0 "BillingMethod" billing_method: String, 1 "BillingMode" billing_mode: String, 2 "Coverages" coverages: String,
    3 "PlanName" plan_name: String, 4 "PlanNameCn" plan_name_cn: String, 5 "PlanType" plan_type: String,
    6 "SaleStatus" sale_status: String, 7 "SiteQuota" site_quota: String
} }

/// Lists quotas min effect plan: `ListQuotasMinEffectPlan` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/ListQuotasMinEffectPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotasMinEffectPlan {
    pub instance_id: Option<String>,
    /// Required.
    pub quota_names: String,
    pub site_id: Option<i64>,
}
operation! { ListQuotasMinEffectPlan(quota_names: String) "ListQuotasMinEffectPlan" -> ListQuotasMinEffectPlanOutput {
    0 "InstanceId" instance_id: String, 1 "QuotaNames" quota_names, 2 "SiteId" site_id: i64
} { method: "GET", } }

/// Response of [`ListQuotasMinEffectPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotasMinEffectPlanOutput {
    pub quotas: Vec<ListQuotasMinEffectPlanQuotas>,
}
model! { ListQuotasMinEffectPlanOutput {
    0 "Quotas" quotas: Vec<ListQuotasMinEffectPlanQuotas>
} }

/// In the response of [`ListQuotasMinEffectPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotasMinEffectPlanQuotas {
    pub quota_name: Option<String>,
    pub quota_value_detail: Vec<ListQuotasMinEffectPlanQuotaValueDetail>,
    pub quota_value_type: Option<String>,
}
model! { ListQuotasMinEffectPlanQuotas {
    0 "QuotaName" quota_name: String,
    1 "QuotaValueDetail" quota_value_detail: Vec<ListQuotasMinEffectPlanQuotaValueDetail>,
    2 "QuotaValueType" quota_value_type: String
} }

/// In the response of [`ListQuotasMinEffectPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotasMinEffectPlanQuotaValueDetail {
    pub is_effect: Option<String>,
    pub min_effect_plan: Option<String>,
    pub value: Option<String>,
}
model! { ListQuotasMinEffectPlanQuotaValueDetail {
    0 "IsEffect" is_effect: String, 1 "MinEffectPlan" min_effect_plan: String, 2 "Value" value: String
} }

/// Lists records: `ListRecords` of `esa` 2024-09-10.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/ListRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecords {
    pub biz_name: Option<String>,
    pub custom_port: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub proxied: Option<bool>,
    pub record_match_type: Option<String>,
    pub record_name: Option<String>,
    /// Required.
    pub site_id: i64,
    pub source_type: Option<String>,
    pub r#type: Option<String>,
}
operation! { ListRecords(site_id: i64) "ListRecords" -> ListRecordsOutput {
    0 "BizName" biz_name: String, 1 "CustomPort" custom_port: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "Proxied" proxied: bool, 5 "RecordMatchType" record_match_type: String,
    6 "RecordName" record_name: String, 7 "SiteId" site_id, 8 "SourceType" source_type: String, 9 "Type" r#type: String
} { method: "GET", } }
paged! { ListRecords: ListRecordsRecords = Number "PageNumber", "Records" records, total "TotalCount" }

/// Response of [`ListRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecordsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub records: Vec<ListRecordsRecords>,
    pub total_count: Option<i64>,
}
model! { ListRecordsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Records" records: Vec<ListRecordsRecords>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecordsRecords {
    pub auth_conf: Option<ListRecordsAuthConf>,
    pub biz_name: Option<String>,
    pub comment: Option<String>,
    pub create_time: Option<String>,
    pub custom_port: Option<String>,
    pub data: Option<ListRecordsData>,
    pub host_policy: Option<String>,
    pub http_ports: Option<String>,
    pub https_ports: Option<String>,
    pub proxied: Option<bool>,
    pub record_cname: Option<String>,
    pub record_id: Option<i64>,
    pub record_name: Option<String>,
    pub record_source_type: Option<String>,
    pub record_type: Option<String>,
    pub site_id: Option<i64>,
    pub site_name: Option<String>,
    pub ttl: Option<i64>,
    pub update_time: Option<String>,
}
model! { ListRecordsRecords {
    0 "AuthConf" auth_conf: ListRecordsAuthConf, 1 "BizName" biz_name: String, 2 "Comment" comment: String,
    3 "CreateTime" create_time: String, 4 "CustomPort" custom_port: String, 5 "Data" data: ListRecordsData,
    6 "HostPolicy" host_policy: String, 7 "HttpPorts" http_ports: String, 8 "HttpsPorts" https_ports: String,
    9 "Proxied" proxied: bool, 10 "RecordCname" record_cname: String, 11 "RecordId" record_id: i64,
    12 "RecordName" record_name: String, 13 "RecordSourceType" record_source_type: String,
    14 "RecordType" record_type: String, 15 "SiteId" site_id: i64, 16 "SiteName" site_name: String, 17 "Ttl" ttl: i64,
    18 "UpdateTime" update_time: String
} }

/// In the response of [`ListRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecordsAuthConf {
    pub access_key: Option<String>,
    pub auth_type: Option<String>,
    pub region: Option<String>,
    /// Secret.
    pub secret_key: Option<Secret>,
    pub version: Option<String>,
}
model! { ListRecordsAuthConf {
    0 "AccessKey" access_key: String, 1 "AuthType" auth_type: String, 2 "Region" region: String,
    3 "SecretKey" secret_key: Secret, 4 "Version" version: String
} }

/// In the response of [`ListRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecordsData {
    pub algorithm: Option<i64>,
    pub certificate: Option<String>,
    pub fingerprint: Option<String>,
    pub flag: Option<i64>,
    pub key_tag: Option<i64>,
    pub matching_type: Option<i64>,
    pub port: Option<i64>,
    pub priority: Option<i64>,
    pub selector: Option<i64>,
    pub tag: Option<String>,
    pub tags: BTreeMap<String, Value>,
    pub r#type: Option<i64>,
    pub usage: Option<i64>,
    pub value: Option<String>,
    pub weight: Option<i64>,
}
model! { ListRecordsData {
    0 "Algorithm" algorithm: i64, 1 "Certificate" certificate: String, 2 "Fingerprint" fingerprint: String,
    3 "Flag" flag: i64, 4 "KeyTag" key_tag: i64, 5 "MatchingType" matching_type: i64, 6 "Port" port: i64,
    7 "Priority" priority: i64, 8 "Selector" selector: i64, 9 "Tag" tag: String,
    10 "Tags" tags: BTreeMap<String, Value>, 11 "Type" r#type: i64, 12 "Usage" usage: i64, 13 "Value" value: String,
    14 "Weight" weight: i64
} }

/// Lists redirect rules: `ListRedirectRules` of `esa` 2024-09-10.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/ListRedirectRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRedirectRules {
    pub config_id: Option<i64>,
    pub config_type: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub rule_name: Option<String>,
    /// Required.
    pub site_id: i64,
    pub site_version: Option<i64>,
}
operation! { ListRedirectRules(site_id: i64) "ListRedirectRules" -> ListRedirectRulesOutput {
    0 "ConfigId" config_id: i64, 1 "ConfigType" config_type: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RuleName" rule_name: String, 5 "SiteId" site_id, 6 "SiteVersion" site_version: i64
} { method: "GET", } }
paged! { ListRedirectRules: ListRedirectRulesConfigs = Number "PageNumber", "Configs" configs, total "TotalCount" }

/// Response of [`ListRedirectRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRedirectRulesOutput {
    pub configs: Vec<ListRedirectRulesConfigs>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { ListRedirectRulesOutput {
    0 "Configs" configs: Vec<ListRedirectRulesConfigs>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64, 4 "TotalPage" total_page: i64
} }

/// In the response of [`ListRedirectRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRedirectRulesConfigs {
    pub config_id: Option<i64>,
    pub config_type: Option<String>,
    pub reserve_query_string: Option<String>,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<i64>,
    pub site_version: Option<i64>,
    pub status_code: Option<String>,
    pub target_url: Option<String>,
    pub r#type: Option<String>,
}
model! { ListRedirectRulesConfigs {
    0 "ConfigId" config_id: i64, 1 "ConfigType" config_type: String,
    2 "ReserveQueryString" reserve_query_string: String, 3 "Rule" rule: String, 4 "RuleEnable" rule_enable: String,
    5 "RuleName" rule_name: String, 6 "Sequence" sequence: i64, 7 "SiteVersion" site_version: i64,
    8 "StatusCode" status_code: String, 9 "TargetUrl" target_url: String, 10 "Type" r#type: String
} }

/// Lists rewrite url rules: `ListRewriteUrlRules` of `esa` 2024-09-10.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/ListRewriteUrlRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRewriteUrlRules {
    pub config_id: Option<i64>,
    pub config_type: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub rule_name: Option<String>,
    /// Required.
    pub site_id: i64,
    pub site_version: Option<i64>,
}
operation! { ListRewriteUrlRules(site_id: i64) "ListRewriteUrlRules" -> ListRewriteUrlRulesOutput {
    0 "ConfigId" config_id: i64, 1 "ConfigType" config_type: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RuleName" rule_name: String, 5 "SiteId" site_id, 6 "SiteVersion" site_version: i64
} { method: "GET", } }
paged! { ListRewriteUrlRules: ListRewriteUrlRulesConfigs = Number "PageNumber", "Configs" configs, total "TotalCount" }

/// Response of [`ListRewriteUrlRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRewriteUrlRulesOutput {
    pub configs: Vec<ListRewriteUrlRulesConfigs>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { ListRewriteUrlRulesOutput {
    0 "Configs" configs: Vec<ListRewriteUrlRulesConfigs>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64, 4 "TotalPage" total_page: i64
} }

/// In the response of [`ListRewriteUrlRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRewriteUrlRulesConfigs {
    pub config_id: Option<i64>,
    pub config_type: Option<String>,
    pub query_string: Option<String>,
    pub rewrite_query_string_type: Option<String>,
    pub rewrite_uri_type: Option<String>,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<i64>,
    pub site_version: Option<i64>,
    pub uri: Option<String>,
}
model! { ListRewriteUrlRulesConfigs {
    0 "ConfigId" config_id: i64, 1 "ConfigType" config_type: String, 2 "QueryString" query_string: String,
    3 "RewriteQueryStringType" rewrite_query_string_type: String, 4 "RewriteUriType" rewrite_uri_type: String,
    5 "Rule" rule: String, 6 "RuleEnable" rule_enable: String, 7 "RuleName" rule_name: String,
    8 "Sequence" sequence: i64, 9 "SiteVersion" site_version: i64, 10 "Uri" uri: String
} }

/// Lists routine build configurations: `ListRoutineBuildConfigurations` of `esa` 2024-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/ListRoutineBuildConfigurations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoutineBuildConfigurations {
    /// Required.
    pub routine_names: String,
}
operation! { ListRoutineBuildConfigurations(routine_names: String)
    "ListRoutineBuildConfigurations" -> ListRoutineBuildConfigurationsOutput {
    0 "RoutineNames" routine_names
} }

/// Response of [`ListRoutineBuildConfigurations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoutineBuildConfigurationsOutput {
    pub routine_build_configurations: Vec<
        ListRoutineBuildConfigurationsRoutineBuildConfigurations,
    >,
}
model! { ListRoutineBuildConfigurationsOutput {
    0 "RoutineBuildConfigurations" routine_build_configurations: Vec<ListRoutineBuildConfigurationsRoutineBuildConfigurations>
} }

/// In the response of [`ListRoutineBuildConfigurations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoutineBuildConfigurationsRoutineBuildConfigurations {
    pub latest_routine_build_task: Option<
        ListRoutineBuildConfigurationsLatestRoutineBuildTask,
    >,
    pub routine_build_configuration: Option<
        ListRoutineBuildConfigurationsRoutineBuildConfiguration,
    >,
}
model! { ListRoutineBuildConfigurationsRoutineBuildConfigurations {
    0 "LatestRoutineBuildTask" latest_routine_build_task: ListRoutineBuildConfigurationsLatestRoutineBuildTask,
    1 "RoutineBuildConfiguration" routine_build_configuration: ListRoutineBuildConfigurationsRoutineBuildConfiguration
} }

/// In the response of [`ListRoutineBuildConfigurations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoutineBuildConfigurationsLatestRoutineBuildTask {
    pub create_time: Option<String>,
    pub routine_name: Option<String>,
    pub status: Option<String>,
}
model! { ListRoutineBuildConfigurationsLatestRoutineBuildTask {
    0 "CreateTime" create_time: String, 1 "RoutineName" routine_name: String, 2 "Status" status: String
} }

/// In the response of [`ListRoutineBuildConfigurations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoutineBuildConfigurationsRoutineBuildConfiguration {
    pub git_account_name: Option<String>,
    pub git_platform: Option<String>,
    pub production_branch: Option<String>,
    pub repository: Option<String>,
    pub routine_name: Option<String>,
}
model! { ListRoutineBuildConfigurationsRoutineBuildConfiguration {
    0 "GitAccountName" git_account_name: String, 1 "GitPlatform" git_platform: String,
    2 "ProductionBranch" production_branch: String, 3 "Repository" repository: String,
    4 "RoutineName" routine_name: String
} }

/// Lists routine builds: `ListRoutineBuilds` of `esa` 2024-09-10.
///
/// POST. Reads only. Pages by page number (`PageIndex`). See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/ListRoutineBuilds>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoutineBuilds {
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub routine_name: Option<String>,
    pub sort_by: Option<String>,
    pub sort_order: Option<String>,
    pub status: Option<String>,
}
operation! { ListRoutineBuilds() "ListRoutineBuilds" -> ListRoutineBuildsOutput {
    0 "PageIndex" page_index: i64, 1 "PageSize" page_size: i64, 2 "RoutineName" routine_name: String,
    3 "SortBy" sort_by: String, 4 "SortOrder" sort_order: String, 5 "Status" status: String
} }
paged! { ListRoutineBuilds: ListRoutineBuildsData = Number "PageIndex", "Data" data, total "TotalCount" }

/// Response of [`ListRoutineBuilds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoutineBuildsOutput {
    pub data: Vec<ListRoutineBuildsData>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { ListRoutineBuildsOutput {
    0 "Data" data: Vec<ListRoutineBuildsData>, 1 "PageIndex" page_index: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64, 4 "TotalPage" total_page: i64
} }

/// In the response of [`ListRoutineBuilds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoutineBuildsData {
    pub assets_directory: Option<String>,
    pub branch: Option<String>,
    pub build_command: Option<String>,
    pub commit_id: Option<String>,
    pub commit_message: Option<String>,
    pub create_time: Option<String>,
    pub environment_variables: BTreeMap<String, String>,
    pub git_account_id: Option<i64>,
    pub git_account_name: Option<String>,
    pub install_command: Option<String>,
    pub is_private: Option<bool>,
    pub node_version: Option<String>,
    pub pipeline_id: Option<i64>,
    pub pipeline_run_id: Option<i64>,
    pub production_branch: Option<String>,
    pub repository: Option<String>,
    pub root_directory: Option<String>,
    pub routine_build_id: Option<i64>,
    pub routine_entry: Option<String>,
    pub routine_name: Option<String>,
    pub status: Option<String>,
    pub template_name: Option<String>,
    pub update_time: Option<String>,
    pub user_id: Option<i64>,
}
model! { ListRoutineBuildsData {
    0 "AssetsDirectory" assets_directory: String, 1 "Branch" branch: String, 2 "BuildCommand" build_command: String,
    3 "CommitId" commit_id: String, 4 "CommitMessage" commit_message: String, 5 "CreateTime" create_time: String,
    6 "EnvironmentVariables" environment_variables: BTreeMap<String, String>, 7 "GitAccountId" git_account_id: i64,
    8 "GitAccountName" git_account_name: String, 9 "InstallCommand" install_command: String,
    10 "IsPrivate" is_private: bool, 11 "NodeVersion" node_version: String, 12 "PipelineId" pipeline_id: i64,
    13 "PipelineRunId" pipeline_run_id: i64, 14 "ProductionBranch" production_branch: String,
    15 "Repository" repository: String, 16 "RootDirectory" root_directory: String,
    17 "RoutineBuildId" routine_build_id: i64, 18 "RoutineEntry" routine_entry: String,
    19 "RoutineName" routine_name: String, 20 "Status" status: String, 21 "TemplateName" template_name: String,
    22 "UpdateTime" update_time: String, 23 "UserId" user_id: i64
} }

/// Lists routine canary areas: `ListRoutineCanaryAreas` of `esa` 2024-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/ListRoutineCanaryAreas>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoutineCanaryAreas {}
operation! { ListRoutineCanaryAreas() "ListRoutineCanaryAreas" -> ListRoutineCanaryAreasOutput {} }

/// Response of [`ListRoutineCanaryAreas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoutineCanaryAreasOutput {
    pub canary_areas: Vec<String>,
}
model! { ListRoutineCanaryAreasOutput {
    0 "CanaryAreas" canary_areas: Vec<String>
} }

/// Lists routine code versions: `ListRoutineCodeVersions` of `esa` 2024-09-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/ListRoutineCodeVersions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoutineCodeVersions {
    /// Required.
    pub name: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub search_key_word: Option<String>,
}
operation! { ListRoutineCodeVersions(name: String) "ListRoutineCodeVersions" -> ListRoutineCodeVersionsOutput {
    0 "Name" name, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "SearchKeyWord" search_key_word: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }
paged! { ListRoutineCodeVersions: ListRoutineCodeVersionsCodeVersions =
    Number "PageNumber", "CodeVersions" code_versions, total "TotalCount" }

/// Response of [`ListRoutineCodeVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoutineCodeVersionsOutput {
    pub code_versions: Vec<ListRoutineCodeVersionsCodeVersions>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListRoutineCodeVersionsOutput {
    0 "CodeVersions" code_versions: Vec<ListRoutineCodeVersionsCodeVersions>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListRoutineCodeVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoutineCodeVersionsCodeVersions {
    pub build_id: Option<i64>,
    pub code_description: Option<String>,
    pub code_version: Option<String>,
    pub conf_options: Option<ListRoutineCodeVersionsConfOptions>,
    pub create_time: Option<String>,
    pub deploy_env: Option<String>,
    pub extra_info: Option<String>,
    pub has_env_vars: Option<bool>,
    pub status: Option<String>,
}
model! { ListRoutineCodeVersionsCodeVersions {
    0 "BuildId" build_id: i64, 1 "CodeDescription" code_description: String, 2 "CodeVersion" code_version: String,
    3 "ConfOptions" conf_options: ListRoutineCodeVersionsConfOptions, 4 "CreateTime" create_time: String,
    5 "DeployEnv" deploy_env: String, 6 "ExtraInfo" extra_info: String, 7 "HasEnvVars" has_env_vars: bool,
    8 "Status" status: String
} }

/// In the response of [`ListRoutineCodeVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoutineCodeVersionsConfOptions {
    pub not_found_strategy: Option<String>,
}
model! { ListRoutineCodeVersionsConfOptions {
    0 "NotFoundStrategy" not_found_strategy: String
} }

/// Lists routine environment variables: `ListRoutineEnvironmentVariables` of `esa` 2024-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/ListRoutineEnvironmentVariables>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoutineEnvironmentVariables {
    /// Required.
    pub env: String,
    pub key_word: Option<String>,
    /// Required.
    pub name: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListRoutineEnvironmentVariables(env: String, name: String)
    "ListRoutineEnvironmentVariables" -> ListRoutineEnvironmentVariablesOutput {
    0 "Env" env, 1 "KeyWord" key_word: String, 2 "Name" name, 3 "PageNumber" page_number: i64,
    4 "PageSize" page_size: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`ListRoutineEnvironmentVariables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoutineEnvironmentVariablesOutput {
    pub count: Option<i64>,
    pub environment_variables: BTreeMap<String, EnvironmentVariablesValue>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListRoutineEnvironmentVariablesOutput {
    0 "Count" count: i64, 1 "EnvironmentVariables" environment_variables: BTreeMap<String, EnvironmentVariablesValue>,
    2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64, 4 "TotalCount" total_count: i64
} }

/// In the request of [`ListRoutineEnvironmentVariables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnvironmentVariablesValue {
    pub r#type: Option<String>,
    pub value: Option<String>,
}
input! { EnvironmentVariablesValue() {
    0 "Type" r#type: String, 1 "Value" value: String
} }

/// Lists routine related records: `ListRoutineRelatedRecords` of `esa` 2024-09-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/ListRoutineRelatedRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoutineRelatedRecords {
    /// Required.
    pub name: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub search_key_word: Option<String>,
}
operation! { ListRoutineRelatedRecords(name: String) "ListRoutineRelatedRecords" -> ListRoutineRelatedRecordsOutput {
    0 "Name" name, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "SearchKeyWord" search_key_word: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }
paged! { ListRoutineRelatedRecords: ListRoutineRelatedRecordsRelatedRecords =
    Number "PageNumber", "RelatedRecords" related_records, total "TotalCount" }

/// Response of [`ListRoutineRelatedRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoutineRelatedRecordsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub related_records: Vec<ListRoutineRelatedRecordsRelatedRecords>,
    pub total_count: Option<i64>,
}
model! { ListRoutineRelatedRecordsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "RelatedRecords" related_records: Vec<ListRoutineRelatedRecordsRelatedRecords>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListRoutineRelatedRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoutineRelatedRecordsRelatedRecords {
    pub record_id: Option<i64>,
    pub record_name: Option<String>,
    pub site_id: Option<i64>,
    pub site_name: Option<String>,
}
model! { ListRoutineRelatedRecordsRelatedRecords {
    0 "RecordId" record_id: i64, 1 "RecordName" record_name: String, 2 "SiteId" site_id: i64,
    3 "SiteName" site_name: String
} }

/// Lists routine routes: `ListRoutineRoutes` of `esa` 2024-09-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/ListRoutineRoutes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoutineRoutes {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub routine_name: String,
}
operation! { ListRoutineRoutes(routine_name: String) "ListRoutineRoutes" -> ListRoutineRoutesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "RoutineName" routine_name
} }
paged! { ListRoutineRoutes: ListRoutineRoutesConfigs = Number "PageNumber", "Configs" configs, total "TotalCount" }

/// Response of [`ListRoutineRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoutineRoutesOutput {
    pub configs: Vec<ListRoutineRoutesConfigs>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { ListRoutineRoutesOutput {
    0 "Configs" configs: Vec<ListRoutineRoutesConfigs>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64, 4 "TotalPage" total_page: i64
} }

/// In the response of [`ListRoutineRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoutineRoutesConfigs {
    pub bypass: Option<String>,
    pub config_id: Option<i64>,
    pub config_type: Option<String>,
    pub fallback: Option<String>,
    pub mode: Option<String>,
    pub route_enable: Option<String>,
    pub route_name: Option<String>,
    pub routine_name: Option<String>,
    pub rule: Option<String>,
    pub sequence: Option<i64>,
    pub site_id: Option<i64>,
    pub site_name: Option<String>,
    pub site_version: Option<i64>,
    pub timeout: Option<String>,
}
model! { ListRoutineRoutesConfigs {
    0 "Bypass" bypass: String, 1 "ConfigId" config_id: i64, 2 "ConfigType" config_type: String,
    3 "Fallback" fallback: String, 4 "Mode" mode: String, 5 "RouteEnable" route_enable: String,
    6 "RouteName" route_name: String, 7 "RoutineName" routine_name: String, 8 "Rule" rule: String,
    9 "Sequence" sequence: i64, 10 "SiteId" site_id: i64, 11 "SiteName" site_name: String,
    12 "SiteVersion" site_version: i64, 13 "Timeout" timeout: String
} }

/// Lists scheduled preload executions: `ListScheduledPreloadExecutions` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/ListScheduledPreloadExecutions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScheduledPreloadExecutions {
    /// Required.
    pub id: String,
}
operation! { ListScheduledPreloadExecutions(id: String)
    "ListScheduledPreloadExecutions" -> ListScheduledPreloadExecutionsOutput {
    0 "Id" id
} { method: "GET", } }

/// Response of [`ListScheduledPreloadExecutions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScheduledPreloadExecutionsOutput {
    pub executions: Vec<ListScheduledPreloadExecutionsExecutions>,
    pub total_count: Option<i64>,
}
model! { ListScheduledPreloadExecutionsOutput {
    0 "Executions" executions: Vec<ListScheduledPreloadExecutionsExecutions>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListScheduledPreloadExecutions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScheduledPreloadExecutionsExecutions {
    pub ali_uid: Option<String>,
    pub end_time: Option<String>,
    pub id: Option<String>,
    pub interval: Option<i64>,
    pub job_id: Option<String>,
    pub slice_len: Option<i64>,
    pub start_time: Option<String>,
    pub status: Option<String>,
}
model! { ListScheduledPreloadExecutionsExecutions {
    0 "AliUid" ali_uid: String, 1 "EndTime" end_time: String, 2 "Id" id: String, 3 "Interval" interval: i64,
    4 "JobId" job_id: String, 5 "SliceLen" slice_len: i64, 6 "StartTime" start_time: String, 7 "Status" status: String
} }

/// Lists scheduled preload jobs: `ListScheduledPreloadJobs` of `esa` 2024-09-10.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/ListScheduledPreloadJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScheduledPreloadJobs {
    pub end_time: Option<i64>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    /// Required.
    pub site_id: i64,
    pub start_time: Option<i64>,
}
operation! { ListScheduledPreloadJobs(site_id: i64) "ListScheduledPreloadJobs" -> ListScheduledPreloadJobsOutput {
    0 "EndTime" end_time: i64, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "SiteId" site_id,
    4 "StartTime" start_time: i64
} { method: "GET", } }
paged! { ListScheduledPreloadJobs: ListScheduledPreloadJobsJobs = Number "PageNumber", "Jobs" jobs, total "TotalCount" }

/// Response of [`ListScheduledPreloadJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScheduledPreloadJobsOutput {
    pub jobs: Vec<ListScheduledPreloadJobsJobs>,
    pub total_count: Option<String>,
}
model! { ListScheduledPreloadJobsOutput {
    0 "Jobs" jobs: Vec<ListScheduledPreloadJobsJobs>, 1 "TotalCount" total_count: String
} }

/// In the response of [`ListScheduledPreloadJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScheduledPreloadJobsJobs {
    pub ali_uid: Option<String>,
    pub created_at: Option<String>,
    pub domains: Option<String>,
    pub error_info: Option<String>,
    pub execution_count: Option<i64>,
    pub failed_file_oss: Option<String>,
    pub file_id: Option<String>,
    pub id: Option<String>,
    pub insert_way: Option<String>,
    pub name: Option<String>,
    pub site_id: Option<i64>,
    pub task_submitted: Option<i64>,
    pub task_type: Option<String>,
    pub url_count: Option<i64>,
    pub url_submitted: Option<i64>,
}
model! { ListScheduledPreloadJobsJobs {
    0 "AliUid" ali_uid: String, 1 "CreatedAt" created_at: String, 2 "Domains" domains: String,
    3 "ErrorInfo" error_info: String, 4 "ExecutionCount" execution_count: i64,
    5 "FailedFileOss" failed_file_oss: String, 6 "FileId" file_id: String, 7 "Id" id: String,
    8 "InsertWay" insert_way: String, 9 "Name" name: String, 10 "SiteId" site_id: i64,
    11 "TaskSubmitted" task_submitted: i64, 12 "TaskType" task_type: String, 13 "UrlCount" url_count: i64,
    14 "UrlSubmitted" url_submitted: i64
} }

/// Lists site delivery tasks: `ListSiteDeliveryTasks` of `esa` 2024-09-10.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/ListSiteDeliveryTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSiteDeliveryTasks {
    pub business_type: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub site_id: i64,
}
operation! { ListSiteDeliveryTasks(site_id: i64) "ListSiteDeliveryTasks" -> ListSiteDeliveryTasksOutput {
    0 "BusinessType" business_type: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "SiteId" site_id
} { method: "GET", } }
paged! { ListSiteDeliveryTasks: ListSiteDeliveryTasksTasks = Number "PageNumber", "Tasks" tasks, total "TotalCount" }

/// Response of [`ListSiteDeliveryTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSiteDeliveryTasksOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub tasks: Vec<ListSiteDeliveryTasksTasks>,
    pub total_count: Option<i64>,
}
model! { ListSiteDeliveryTasksOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Tasks" tasks: Vec<ListSiteDeliveryTasksTasks>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListSiteDeliveryTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSiteDeliveryTasksTasks {
    pub business_type: Option<String>,
    pub data_center: Option<String>,
    pub delivery_type: Option<String>,
    pub status: Option<String>,
    pub task_name: Option<String>,
}
model! { ListSiteDeliveryTasksTasks {
    0 "BusinessType" business_type: String, 1 "DataCenter" data_center: String, 2 "DeliveryType" delivery_type: String,
    3 "Status" status: String, 4 "TaskName" task_name: String
} }

/// Lists site functions: `ListSiteFunctions` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/ListSiteFunctions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSiteFunctions {
    pub config_id: Option<i64>,
    pub config_type: Option<String>,
    pub function_name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub rule_name: Option<String>,
    /// Required.
    pub site_id: i64,
    pub site_version: Option<i64>,
}
operation! { ListSiteFunctions(site_id: i64) "ListSiteFunctions" -> ListSiteFunctionsOutput {
    0 "ConfigId" config_id: i64, 1 "ConfigType" config_type: String, 2 "FunctionName" function_name: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "RuleName" rule_name: String, 6 "SiteId" site_id,
    7 "SiteVersion" site_version: i64
} { method: "GET", } }

/// Response of [`ListSiteFunctions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSiteFunctionsOutput {
    pub configs: Option<ListSiteFunctionsConfigs>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { ListSiteFunctionsOutput {
    0 "Configs" configs: ListSiteFunctionsConfigs, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64, 4 "TotalPage" total_page: i64
} }

/// In the response of [`ListSiteFunctions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSiteFunctionsConfigs {
    pub cache_reserve: Vec<ListSiteFunctionsCacheReserve>,
    pub cache_rules: Vec<ListSiteFunctionsCacheRules>,
    pub cache_tags: Vec<ListSiteFunctionsCacheTags>,
    pub cname_flattening: Vec<ListSiteFunctionsCnameFlattening>,
    pub compression_rules: Vec<ListSiteFunctionsCompressionRules>,
    pub cross_border_optimization: Vec<ListSiteFunctionsCrossBorderOptimization>,
    pub custom_response_code: Vec<ListSiteFunctionsCustomResponseCode>,
    pub development_mode: Vec<ListSiteFunctionsDevelopmentMode>,
    pub error_pages_redirects: Vec<ListSiteFunctionsErrorPagesRedirects>,
    pub http_incoming_request_header_modification_rules: Vec<
        ListSiteFunctionsHttpIncomingRequestHeaderModificationRules,
    >,
    pub http_incoming_response_header_modification_rules: Vec<
        ListSiteFunctionsHttpIncomingResponseHeaderModificationRules,
    >,
    pub http_request_header_modification_rules: Vec<
        ListSiteFunctionsHttpRequestHeaderModificationRules,
    >,
    pub http_response_header_modification_rules: Vec<
        ListSiteFunctionsHttpResponseHeaderModificationRules,
    >,
    pub https_application_configuration: Vec<
        ListSiteFunctionsHttpsApplicationConfiguration,
    >,
    pub https_basic_configuration: Vec<ListSiteFunctionsHttpsBasicConfiguration>,
    pub image_transform: Vec<ListSiteFunctionsImageTransform>,
    pub ipv6: Vec<ListSiteFunctionsIpv6>,
    pub managed_transforms: Vec<ListSiteFunctionsManagedTransforms>,
    pub markdown_for_agent: Vec<ListSiteFunctionsMarkdownForAgent>,
    pub network_optimization: Vec<ListSiteFunctionsNetworkOptimization>,
    pub origin_rules: Vec<ListSiteFunctionsOriginRules>,
    pub redirect_rules: Vec<ListSiteFunctionsRedirectRules>,
    pub rewrite_url_rules: Vec<ListSiteFunctionsRewriteUrlRules>,
    pub seo_bypass: Vec<ListSiteFunctionsSeoBypass>,
    pub site_name_exclusive: Vec<ListSiteFunctionsSiteNameExclusive>,
    pub site_pause: Vec<ListSiteFunctionsSitePause>,
    pub tiered_cache: Vec<ListSiteFunctionsTieredCache>,
    pub video_processing: Vec<ListSiteFunctionsVideoProcessing>,
}
model! { ListSiteFunctionsConfigs {
    0 "CacheReserve" cache_reserve: Vec<ListSiteFunctionsCacheReserve>,
    1 "CacheRules" cache_rules: Vec<ListSiteFunctionsCacheRules>,
    2 "CacheTags" cache_tags: Vec<ListSiteFunctionsCacheTags>,
    3 "CnameFlattening" cname_flattening: Vec<ListSiteFunctionsCnameFlattening>,
    4 "CompressionRules" compression_rules: Vec<ListSiteFunctionsCompressionRules>,
    5 "CrossBorderOptimization" cross_border_optimization: Vec<ListSiteFunctionsCrossBorderOptimization>,
    6 "CustomResponseCode" custom_response_code: Vec<ListSiteFunctionsCustomResponseCode>,
    7 "DevelopmentMode" development_mode: Vec<ListSiteFunctionsDevelopmentMode>,
    8 "ErrorPagesRedirects" error_pages_redirects: Vec<ListSiteFunctionsErrorPagesRedirects>,
    9 "HttpIncomingRequestHeaderModificationRules" http_incoming_request_header_modification_rules: Vec<ListSiteFunctionsHttpIncomingRequestHeaderModificationRules>,
    10 "HttpIncomingResponseHeaderModificationRules" http_incoming_response_header_modification_rules: Vec<ListSiteFunctionsHttpIncomingResponseHeaderModificationRules>,
    11 "HttpRequestHeaderModificationRules" http_request_header_modification_rules: Vec<ListSiteFunctionsHttpRequestHeaderModificationRules>,
    12 "HttpResponseHeaderModificationRules" http_response_header_modification_rules: Vec<ListSiteFunctionsHttpResponseHeaderModificationRules>,
    13 "HttpsApplicationConfiguration" https_application_configuration: Vec<ListSiteFunctionsHttpsApplicationConfiguration>,
    14 "HttpsBasicConfiguration" https_basic_configuration: Vec<ListSiteFunctionsHttpsBasicConfiguration>,
    15 "ImageTransform" image_transform: Vec<ListSiteFunctionsImageTransform>,
    16 "Ipv6" ipv6: Vec<ListSiteFunctionsIpv6>,
    17 "ManagedTransforms" managed_transforms: Vec<ListSiteFunctionsManagedTransforms>,
    18 "MarkdownForAgent" markdown_for_agent: Vec<ListSiteFunctionsMarkdownForAgent>,
    19 "NetworkOptimization" network_optimization: Vec<ListSiteFunctionsNetworkOptimization>,
    20 "OriginRules" origin_rules: Vec<ListSiteFunctionsOriginRules>,
    21 "RedirectRules" redirect_rules: Vec<ListSiteFunctionsRedirectRules>,
    22 "RewriteUrlRules" rewrite_url_rules: Vec<ListSiteFunctionsRewriteUrlRules>,
    23 "SeoBypass" seo_bypass: Vec<ListSiteFunctionsSeoBypass>,
    24 "SiteNameExclusive" site_name_exclusive: Vec<ListSiteFunctionsSiteNameExclusive>,
    25 "SitePause" site_pause: Vec<ListSiteFunctionsSitePause>,
    26 "TieredCache" tiered_cache: Vec<ListSiteFunctionsTieredCache>,
    27 "VideoProcessing" video_processing: Vec<ListSiteFunctionsVideoProcessing>
} }

/// In the response of [`ListSiteFunctions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSiteFunctionsCacheReserve {
    pub config_id: Option<i64>,
    pub enable: Option<String>,
    pub instance_id: Option<String>,
}
model! { ListSiteFunctionsCacheReserve {
    0 "ConfigId" config_id: i64, 1 "Enable" enable: String, 2 "InstanceId" instance_id: String
} }

/// In the response of [`ListSiteFunctions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSiteFunctionsCacheRules {
    pub additional_cacheable_ports: Option<String>,
    pub browser_cache_mode: Option<String>,
    pub browser_cache_ttl: Option<String>,
    pub bypass_cache: Option<String>,
    pub cache_deception_armor: Option<String>,
    pub cache_reserve_eligibility: Option<String>,
    pub check_presence_cookie: Option<String>,
    pub check_presence_header: Option<String>,
    pub config_id: Option<i64>,
    pub edge_cache_mode: Option<String>,
    pub edge_cache_ttl: Option<String>,
    pub edge_status_code_cache_ttl: Option<String>,
    pub include_cookie: Option<String>,
    pub include_header: Option<String>,
    pub post_body_cache_key: Option<String>,
    pub post_body_size_limit: Option<String>,
    pub post_cache: Option<String>,
    pub query_string: Option<String>,
    pub query_string_mode: Option<String>,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<String>,
    pub serve_stale: Option<String>,
    pub sort_query_string_for_cache: Option<String>,
    pub user_device_type: Option<String>,
    pub user_geo: Option<String>,
    pub user_language: Option<String>,
}
model! { ListSiteFunctionsCacheRules {
    0 "AdditionalCacheablePorts" additional_cacheable_ports: String, 1 "BrowserCacheMode" browser_cache_mode: String,
    2 "BrowserCacheTtl" browser_cache_ttl: String, 3 "BypassCache" bypass_cache: String,
    4 "CacheDeceptionArmor" cache_deception_armor: String,
    5 "CacheReserveEligibility" cache_reserve_eligibility: String,
    6 "CheckPresenceCookie" check_presence_cookie: String, 7 "CheckPresenceHeader" check_presence_header: String,
    8 "ConfigId" config_id: i64, 9 "EdgeCacheMode" edge_cache_mode: String, 10 "EdgeCacheTtl" edge_cache_ttl: String,
    11 "EdgeStatusCodeCacheTtl" edge_status_code_cache_ttl: String, 12 "IncludeCookie" include_cookie: String,
    13 "IncludeHeader" include_header: String, 14 "PostBodyCacheKey" post_body_cache_key: String,
    15 "PostBodySizeLimit" post_body_size_limit: String, 16 "PostCache" post_cache: String,
    17 "QueryString" query_string: String, 18 "QueryStringMode" query_string_mode: String, 19 "Rule" rule: String,
    20 "RuleEnable" rule_enable: String, 21 "RuleName" rule_name: String, 22 "Sequence" sequence: String,
    23 "ServeStale" serve_stale: String, 24 "SortQueryStringForCache" sort_query_string_for_cache: String,
    25 "UserDeviceType" user_device_type: String, 26 "UserGeo" user_geo: String, 27 "UserLanguage" user_language: String
} }

/// In the response of [`ListSiteFunctions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSiteFunctionsCacheTags {
    pub case_insensitive: Option<String>,
    pub config_id: Option<i64>,
    pub sequence: Option<String>,
    pub tag_name: Option<String>,
}
model! { ListSiteFunctionsCacheTags {
    0 "CaseInsensitive" case_insensitive: String, 1 "ConfigId" config_id: i64, 2 "Sequence" sequence: String,
    3 "TagName" tag_name: String
} }

/// In the response of [`ListSiteFunctions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSiteFunctionsCnameFlattening {
    pub config_id: Option<i64>,
    pub flatten_mode: Option<String>,
    pub sequence: Option<String>,
}
model! { ListSiteFunctionsCnameFlattening {
    0 "ConfigId" config_id: i64, 1 "FlattenMode" flatten_mode: String, 2 "Sequence" sequence: String
} }

/// In the response of [`ListSiteFunctions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSiteFunctionsCompressionRules {
    pub brotli: Option<String>,
    pub config_id: Option<i64>,
    pub gzip: Option<String>,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<String>,
    pub zstd: Option<String>,
}
model! { ListSiteFunctionsCompressionRules {
    0 "Brotli" brotli: String, 1 "ConfigId" config_id: i64, 2 "Gzip" gzip: String, 3 "Rule" rule: String,
    4 "RuleEnable" rule_enable: String, 5 "RuleName" rule_name: String, 6 "Sequence" sequence: String,
    7 "Zstd" zstd: String
} }

/// In the response of [`ListSiteFunctions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSiteFunctionsCrossBorderOptimization {
    pub config_id: Option<i64>,
    pub enable: Option<String>,
    pub sequence: Option<String>,
}
model! { ListSiteFunctionsCrossBorderOptimization {
    0 "ConfigId" config_id: i64, 1 "Enable" enable: String, 2 "Sequence" sequence: String
} }

/// In the response of [`ListSiteFunctions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSiteFunctionsCustomResponseCode {
    pub config_id: Option<i64>,
    pub page_id: Option<String>,
    pub return_code: Option<String>,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<String>,
}
model! { ListSiteFunctionsCustomResponseCode {
    0 "ConfigId" config_id: i64, 1 "PageId" page_id: String, 2 "ReturnCode" return_code: String, 3 "Rule" rule: String,
    4 "RuleEnable" rule_enable: String, 5 "RuleName" rule_name: String, 6 "Sequence" sequence: String
} }

/// In the response of [`ListSiteFunctions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSiteFunctionsDevelopmentMode {
    pub config_id: Option<i64>,
    pub enable: Option<String>,
    pub sequence: Option<String>,
}
model! { ListSiteFunctionsDevelopmentMode {
    0 "ConfigId" config_id: i64, 1 "Enable" enable: String, 2 "Sequence" sequence: String
} }

/// In the response of [`ListSiteFunctions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSiteFunctionsErrorPagesRedirects {
    pub config_id: Option<i64>,
    pub error_pages_redirect: Vec<ListSiteFunctionsErrorPagesRedirect>,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<String>,
}
model! { ListSiteFunctionsErrorPagesRedirects {
    0 "ConfigId" config_id: i64, 1 "ErrorPagesRedirect" error_pages_redirect: Vec<ListSiteFunctionsErrorPagesRedirect>,
    2 "Rule" rule: String, 3 "RuleEnable" rule_enable: String, 4 "RuleName" rule_name: String,
    5 "Sequence" sequence: String
} }

/// In the response of [`ListSiteFunctions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSiteFunctionsErrorPagesRedirect {
    pub status_code: Option<String>,
    pub target_url: Option<String>,
}
model! { ListSiteFunctionsErrorPagesRedirect {
    0 "StatusCode" status_code: String, 1 "TargetURL" target_url: String
} }

/// In the response of [`ListSiteFunctions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSiteFunctionsHttpIncomingRequestHeaderModificationRules {
    pub config_id: Option<i64>,
    pub request_header_modification: Vec<ListSiteFunctionsRequestHeaderModification>,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<String>,
}
model! { ListSiteFunctionsHttpIncomingRequestHeaderModificationRules {
    0 "ConfigId" config_id: i64,
    1 "RequestHeaderModification" request_header_modification: Vec<ListSiteFunctionsRequestHeaderModification>,
    2 "Rule" rule: String, 3 "RuleEnable" rule_enable: String, 4 "RuleName" rule_name: String,
    5 "Sequence" sequence: String
} }

/// In the response of [`ListSiteFunctions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSiteFunctionsRequestHeaderModification {
    pub name: Option<String>,
    pub operation: Option<String>,
    pub value: Option<String>,
}
model! { ListSiteFunctionsRequestHeaderModification {
    0 "Name" name: String, 1 "Operation" operation: String, 2 "Value" value: String
} }

/// In the response of [`ListSiteFunctions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSiteFunctionsHttpIncomingResponseHeaderModificationRules {
    pub config_id: Option<i64>,
    pub response_header_modification: Vec<ListSiteFunctionsResponseHeaderModification>,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<String>,
}
model! { ListSiteFunctionsHttpIncomingResponseHeaderModificationRules {
    0 "ConfigId" config_id: i64,
    1 "ResponseHeaderModification" response_header_modification: Vec<ListSiteFunctionsResponseHeaderModification>,
    2 "Rule" rule: String, 3 "RuleEnable" rule_enable: String, 4 "RuleName" rule_name: String,
    5 "Sequence" sequence: String
} }

/// In the response of [`ListSiteFunctions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSiteFunctionsResponseHeaderModification {
    pub name: Option<String>,
    pub operation: Option<String>,
    pub value: Option<String>,
}
model! { ListSiteFunctionsResponseHeaderModification {
    0 "Name" name: String, 1 "Operation" operation: String, 2 "Value" value: String
} }

/// In the response of [`ListSiteFunctions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSiteFunctionsHttpRequestHeaderModificationRules {
    pub config_id: Option<i64>,
    pub request_header_modification: Vec<
        ListSiteFunctionsHttpRequestHeaderModificationRulesRequestHeaderModification,
    >,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<String>,
}
model! { ListSiteFunctionsHttpRequestHeaderModificationRules {
    0 "ConfigId" config_id: i64,
    1 "RequestHeaderModification" request_header_modification: Vec<ListSiteFunctionsHttpRequestHeaderModificationRulesRequestHeaderModification>,
    2 "Rule" rule: String, 3 "RuleEnable" rule_enable: String, 4 "RuleName" rule_name: String,
    5 "Sequence" sequence: String
} }

/// In the response of [`ListSiteFunctions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSiteFunctionsHttpRequestHeaderModificationRulesRequestHeaderModification {
    pub name: Option<String>,
    pub operation: Option<String>,
    pub value: Option<String>,
}
model! { ListSiteFunctionsHttpRequestHeaderModificationRulesRequestHeaderModification {
    0 "Name" name: String, 1 "Operation" operation: String, 2 "Value" value: String
} }

/// In the response of [`ListSiteFunctions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSiteFunctionsHttpResponseHeaderModificationRules {
    pub config_id: Option<i64>,
    pub response_header_modification: Vec<
        ListSiteFunctionsHttpResponseHeaderModificationRulesResponseHeaderModification,
    >,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<String>,
}
model! { ListSiteFunctionsHttpResponseHeaderModificationRules {
    0 "ConfigId" config_id: i64,
    1 "ResponseHeaderModification" response_header_modification: Vec<ListSiteFunctionsHttpResponseHeaderModificationRulesResponseHeaderModification>,
    2 "Rule" rule: String, 3 "RuleEnable" rule_enable: String, 4 "RuleName" rule_name: String,
    5 "Sequence" sequence: String
} }

/// In the response of [`ListSiteFunctions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSiteFunctionsHttpResponseHeaderModificationRulesResponseHeaderModification {
    pub name: Option<String>,
    pub operation: Option<String>,
    pub value: Option<String>,
}
model! { ListSiteFunctionsHttpResponseHeaderModificationRulesResponseHeaderModification {
    0 "Name" name: String, 1 "Operation" operation: String, 2 "Value" value: String
} }

/// In the response of [`ListSiteFunctions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSiteFunctionsHttpsApplicationConfiguration {
    pub alt_svc: Option<String>,
    pub alt_svc_clear: Option<String>,
    pub alt_svc_ma: Option<String>,
    pub alt_svc_persist: Option<String>,
    pub config_id: Option<i64>,
    pub hsts: Option<String>,
    pub hsts_include_subdomains: Option<String>,
    pub hsts_max_age: Option<String>,
    pub hsts_preload: Option<String>,
    pub https_force: Option<String>,
    pub https_force_code: Option<String>,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<String>,
}
model! { ListSiteFunctionsHttpsApplicationConfiguration {
    0 "AltSvc" alt_svc: String, 1 "AltSvcClear" alt_svc_clear: String, 2 "AltSvcMa" alt_svc_ma: String,
    3 "AltSvcPersist" alt_svc_persist: String, 4 "ConfigId" config_id: i64, 5 "Hsts" hsts: String,
    6 "HstsIncludeSubdomains" hsts_include_subdomains: String, 7 "HstsMaxAge" hsts_max_age: String,
    8 "HstsPreload" hsts_preload: String, 9 "HttpsForce" https_force: String,
    10 "HttpsForceCode" https_force_code: String, 11 "Rule" rule: String, 12 "RuleEnable" rule_enable: String,
    13 "RuleName" rule_name: String, 14 "Sequence" sequence: String
} }

/// In the response of [`ListSiteFunctions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSiteFunctionsHttpsBasicConfiguration {
    pub ciphersuite: Option<String>,
    pub ciphersuite_group: Option<String>,
    pub config_id: Option<i64>,
    pub http2: Option<String>,
    pub http3: Option<String>,
    pub https: Option<String>,
    pub ocsp_stapling: Option<String>,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<String>,
    pub tls10: Option<String>,
    pub tls11: Option<String>,
    pub tls12: Option<String>,
    pub tls13: Option<String>,
}
model! { ListSiteFunctionsHttpsBasicConfiguration {
    0 "Ciphersuite" ciphersuite: String, 1 "CiphersuiteGroup" ciphersuite_group: String, 2 "ConfigId" config_id: i64,
    3 "Http2" http2: String, 4 "Http3" http3: String, 5 "Https" https: String, 6 "OcspStapling" ocsp_stapling: String,
    7 "Rule" rule: String, 8 "RuleEnable" rule_enable: String, 9 "RuleName" rule_name: String,
    10 "Sequence" sequence: String, 11 "Tls10" tls10: String, 12 "Tls11" tls11: String, 13 "Tls12" tls12: String,
    14 "Tls13" tls13: String
} }

/// In the response of [`ListSiteFunctions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSiteFunctionsImageTransform {
    pub auto_avif: Option<String>,
    pub auto_webp: Option<String>,
    pub config_id: Option<i64>,
    pub enable: Option<String>,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<String>,
}
model! { ListSiteFunctionsImageTransform {
    0 "AutoAvif" auto_avif: String, 1 "AutoWebp" auto_webp: String, 2 "ConfigId" config_id: i64,
    3 "Enable" enable: String, 4 "Rule" rule: String, 5 "RuleEnable" rule_enable: String,
    6 "RuleName" rule_name: String, 7 "Sequence" sequence: String
} }

/// In the response of [`ListSiteFunctions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSiteFunctionsIpv6 {
    pub config_id: Option<i64>,
    pub enable: Option<String>,
    pub sequence: Option<String>,
}
model! { ListSiteFunctionsIpv6 {
    0 "ConfigId" config_id: i64, 1 "Enable" enable: String, 2 "Sequence" sequence: String
} }

/// In the response of [`ListSiteFunctions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSiteFunctionsManagedTransforms {
    pub add_client_geolocation_headers: Option<String>,
    pub add_real_client_ip_header: Option<String>,
    pub config_id: Option<i64>,
    pub sequence: Option<String>,
}
model! { ListSiteFunctionsManagedTransforms {
    0 "AddClientGeolocationHeaders" add_client_geolocation_headers: String,
    1 "AddRealClientIpHeader" add_real_client_ip_header: String, 2 "ConfigId" config_id: i64,
    3 "Sequence" sequence: String
} }

/// In the response of [`ListSiteFunctions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSiteFunctionsMarkdownForAgent {
    pub config_id: Option<i64>,
    pub enable: Option<String>,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<String>,
}
model! { ListSiteFunctionsMarkdownForAgent {
    0 "ConfigId" config_id: i64, 1 "Enable" enable: String, 2 "Rule" rule: String, 3 "RuleEnable" rule_enable: String,
    4 "RuleName" rule_name: String, 5 "Sequence" sequence: String
} }

/// In the response of [`ListSiteFunctions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSiteFunctionsNetworkOptimization {
    pub config_id: Option<i64>,
    pub grpc: Option<String>,
    pub http2_origin: Option<String>,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<String>,
    pub smart_routing: Option<String>,
    pub upload_max_filesize: Option<String>,
    pub websocket: Option<String>,
}
model! { ListSiteFunctionsNetworkOptimization {
    0 "ConfigId" config_id: i64, 1 "Grpc" grpc: String, 2 "Http2Origin" http2_origin: String, 3 "Rule" rule: String,
    4 "RuleEnable" rule_enable: String, 5 "RuleName" rule_name: String, 6 "Sequence" sequence: String,
    7 "SmartRouting" smart_routing: String, 8 "UploadMaxFilesize" upload_max_filesize: String,
    9 "Websocket" websocket: String
} }

/// In the response of [`ListSiteFunctions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSiteFunctionsOriginRules {
    pub config_id: Option<i64>,
    pub dns_record: Option<String>,
    pub origin_host: Option<String>,
    pub origin_http_port: Option<String>,
    pub origin_https_port: Option<String>,
    pub origin_mtls: Option<String>,
    pub origin_read_timeout: Option<String>,
    pub origin_scheme: Option<String>,
    pub origin_sni: Option<String>,
    pub origin_verify: Option<String>,
    pub range: Option<String>,
    pub range_chunk_size: Option<String>,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<String>,
}
model! { ListSiteFunctionsOriginRules {
    0 "ConfigId" config_id: i64, 1 "DnsRecord" dns_record: String, 2 "OriginHost" origin_host: String,
    3 "OriginHttpPort" origin_http_port: String, 4 "OriginHttpsPort" origin_https_port: String,
    5 "OriginMtls" origin_mtls: String, 6 "OriginReadTimeout" origin_read_timeout: String,
    7 "OriginScheme" origin_scheme: String, 8 "OriginSni" origin_sni: String, 9 "OriginVerify" origin_verify: String,
    10 "Range" range: String, 11 "RangeChunkSize" range_chunk_size: String, 12 "Rule" rule: String,
    13 "RuleEnable" rule_enable: String, 14 "RuleName" rule_name: String, 15 "Sequence" sequence: String
} }

/// In the response of [`ListSiteFunctions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSiteFunctionsRedirectRules {
    pub config_id: Option<i64>,
    pub reserve_query_string: Option<String>,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<String>,
    pub status_code: Option<String>,
    pub target_url: Option<String>,
    pub r#type: Option<String>,
}
model! { ListSiteFunctionsRedirectRules {
    0 "ConfigId" config_id: i64, 1 "ReserveQueryString" reserve_query_string: String, 2 "Rule" rule: String,
    3 "RuleEnable" rule_enable: String, 4 "RuleName" rule_name: String, 5 "Sequence" sequence: String,
    6 "StatusCode" status_code: String, 7 "TargetUrl" target_url: String, 8 "Type" r#type: String
} }

/// In the response of [`ListSiteFunctions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSiteFunctionsRewriteUrlRules {
    pub config_id: Option<i64>,
    pub query_string: Option<String>,
    pub rewrite_query_string_type: Option<String>,
    pub rewrite_uri_type: Option<String>,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<String>,
    pub uri: Option<String>,
}
model! { ListSiteFunctionsRewriteUrlRules {
    0 "ConfigId" config_id: i64, 1 "QueryString" query_string: String,
    2 "RewriteQueryStringType" rewrite_query_string_type: String, 3 "RewriteUriType" rewrite_uri_type: String,
    4 "Rule" rule: String, 5 "RuleEnable" rule_enable: String, 6 "RuleName" rule_name: String,
    7 "Sequence" sequence: String, 8 "Uri" uri: String
} }

/// In the response of [`ListSiteFunctions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSiteFunctionsSeoBypass {
    pub config_id: Option<i64>,
    pub enable: Option<String>,
    pub sequence: Option<String>,
}
model! { ListSiteFunctionsSeoBypass {
    0 "ConfigId" config_id: i64, 1 "Enable" enable: String, 2 "Sequence" sequence: String
} }

/// In the response of [`ListSiteFunctions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSiteFunctionsSiteNameExclusive {
    pub config_id: Option<i64>,
    pub enable: Option<String>,
    pub sequence: Option<String>,
}
model! { ListSiteFunctionsSiteNameExclusive {
    0 "ConfigId" config_id: i64, 1 "Enable" enable: String, 2 "Sequence" sequence: String
} }

/// In the response of [`ListSiteFunctions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSiteFunctionsSitePause {
    pub config_id: Option<i64>,
    pub paused: Option<String>,
    pub sequence: Option<String>,
}
model! { ListSiteFunctionsSitePause {
    0 "ConfigId" config_id: i64, 1 "Paused" paused: String, 2 "Sequence" sequence: String
} }

/// In the response of [`ListSiteFunctions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSiteFunctionsTieredCache {
    pub cache_architecture_mode: Option<String>,
    pub config_id: Option<i64>,
    pub sequence: Option<String>,
}
model! { ListSiteFunctionsTieredCache {
    0 "CacheArchitectureMode" cache_architecture_mode: String, 1 "ConfigId" config_id: i64,
    2 "Sequence" sequence: String
} }

/// In the response of [`ListSiteFunctions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSiteFunctionsVideoProcessing {
    pub config_id: Option<i64>,
    pub flv_seek_end: Option<String>,
    pub flv_seek_start: Option<String>,
    pub flv_video_seek_mode: Option<String>,
    pub mp4_seek_end: Option<String>,
    pub mp4_seek_start: Option<String>,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<String>,
    pub video_seek_enable: Option<String>,
}
model! { ListSiteFunctionsVideoProcessing {
    0 "ConfigId" config_id: i64, 1 "FlvSeekEnd" flv_seek_end: String, 2 "FlvSeekStart" flv_seek_start: String,
    3 "FlvVideoSeekMode" flv_video_seek_mode: String, 4 "Mp4SeekEnd" mp4_seek_end: String,
    5 "Mp4SeekStart" mp4_seek_start: String, 6 "Rule" rule: String, 7 "RuleEnable" rule_enable: String,
    8 "RuleName" rule_name: String, 9 "Sequence" sequence: String, 10 "VideoSeekEnable" video_seek_enable: String
} }

/// Lists site origin client certificates: `ListSiteOriginClientCertificates` of `esa` 2024-09-10.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/ListSiteOriginClientCertificates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSiteOriginClientCertificates {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub site_id: i64,
}
operation! { ListSiteOriginClientCertificates(site_id: i64)
    "ListSiteOriginClientCertificates" -> ListSiteOriginClientCertificatesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "SiteId" site_id
} { method: "GET", } }
paged! { ListSiteOriginClientCertificates: ListSiteOriginClientCertificatesResult =
    Number "PageNumber", "Result" result, total "TotalCount" }

/// Response of [`ListSiteOriginClientCertificates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSiteOriginClientCertificatesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub result: Vec<ListSiteOriginClientCertificatesResult>,
    pub site_id: Option<i64>,
    pub site_name: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListSiteOriginClientCertificatesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "Result" result: Vec<ListSiteOriginClientCertificatesResult>, 3 "SiteId" site_id: i64,
    4 "SiteName" site_name: String, 5 "TotalCount" total_count: i64
} }

/// In the response of [`ListSiteOriginClientCertificates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSiteOriginClientCertificatesResult {
    pub common_name: Option<String>,
    pub create_time: Option<String>,
    pub fingerprint_sha256: Option<String>,
    pub id: Option<String>,
    pub issuer: Option<String>,
    pub name: Option<String>,
    pub not_after: Option<String>,
    pub not_before: Option<String>,
    pub pubkey_algorithm: Option<String>,
    pub san: Option<String>,
    pub serial_number: Option<String>,
    pub signature_algorithm: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub update_time: Option<String>,
}
model! { ListSiteOriginClientCertificatesResult {
    0 "CommonName" common_name: String, 1 "CreateTime" create_time: String,
    2 "FingerprintSha256" fingerprint_sha256: String, 3 "Id" id: String, 4 "Issuer" issuer: String,
    5 "Name" name: String, 6 "NotAfter" not_after: String, 7 "NotBefore" not_before: String,
    8 "PubkeyAlgorithm" pubkey_algorithm: String, 9 "SAN" san: String, 10 "SerialNumber" serial_number: String,
    11 "SignatureAlgorithm" signature_algorithm: String, 12 "Status" status: String, 13 "Type" r#type: String,
    14 "UpdateTime" update_time: String
} }

/// Lists site routes: `ListSiteRoutes` of `esa` 2024-09-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/ListSiteRoutes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSiteRoutes {
    pub config_id: Option<i64>,
    pub config_type: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub route_name: Option<String>,
    /// Required.
    pub site_id: i64,
}
operation! { ListSiteRoutes(site_id: i64) "ListSiteRoutes" -> ListSiteRoutesOutput {
    0 "ConfigId" config_id: i64, 1 "ConfigType" config_type: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RouteName" route_name: String, 5 "SiteId" site_id
} }
paged! { ListSiteRoutes: ListSiteRoutesConfigs = Number "PageNumber", "Configs" configs, total "TotalCount" }

/// Response of [`ListSiteRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSiteRoutesOutput {
    pub configs: Vec<ListSiteRoutesConfigs>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { ListSiteRoutesOutput {
    0 "Configs" configs: Vec<ListSiteRoutesConfigs>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64, 4 "TotalPage" total_page: i64
} }

/// In the response of [`ListSiteRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSiteRoutesConfigs {
    pub bypass: Option<String>,
    pub config_id: Option<i64>,
    pub config_type: Option<String>,
    pub fallback: Option<String>,
    pub mode: Option<String>,
    pub route_enable: Option<String>,
    pub route_name: Option<String>,
    pub routine_name: Option<String>,
    pub rule: Option<String>,
    pub sequence: Option<i64>,
    pub site_version: Option<i64>,
    pub timeout: Option<String>,
}
model! { ListSiteRoutesConfigs {
    0 "Bypass" bypass: String, 1 "ConfigId" config_id: i64, 2 "ConfigType" config_type: String,
    3 "Fallback" fallback: String, 4 "Mode" mode: String, 5 "RouteEnable" route_enable: String,
    6 "RouteName" route_name: String, 7 "RoutineName" routine_name: String, 8 "Rule" rule: String,
    9 "Sequence" sequence: i64, 10 "SiteVersion" site_version: i64, 11 "Timeout" timeout: String
} }

/// Lists sites: `ListSites` of `esa` 2024-09-10.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/ListSites>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSites {
    pub access_type: Option<String>,
    pub coverage: Option<String>,
    pub only_enterprise: Option<bool>,
    pub order_by: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub plan_subscribe_type: Option<String>,
    pub resource_group_id: Option<String>,
    pub site_name: Option<String>,
    pub site_search_type: Option<String>,
    pub status: Option<String>,
    pub tag_filter: Option<Vec<ListSitesTagFilter>>,
}
operation! { ListSites() "ListSites" -> ListSitesOutput {
    0 "AccessType" access_type: String, 1 "Coverage" coverage: String, 2 "OnlyEnterprise" only_enterprise: bool,
    3 "OrderBy" order_by: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "PlanSubscribeType" plan_subscribe_type: String, 7 "ResourceGroupId" resource_group_id: String,
    8 "SiteName" site_name: String, 9 "SiteSearchType" site_search_type: String, 10 "Status" status: String,
    11 "TagFilter" tag_filter: Vec<ListSitesTagFilter>
} [
    Mark::new(11, Location::Default, Style::Json)
] { method: "GET", } }
paged! { ListSites: ListSitesSites = Number "PageNumber", "Sites" sites, total "TotalCount" }

/// In the request of [`ListSites`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSitesTagFilter {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListSitesTagFilter() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListSites`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSitesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sites: Vec<ListSitesSites>,
    pub total_count: Option<i64>,
}
model! { ListSitesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Sites" sites: Vec<ListSitesSites>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListSites`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSitesSites {
    pub access_type: Option<String>,
    pub cname_zone: Option<String>,
    pub coverage: Option<String>,
    pub create_time: Option<String>,
    pub instance_id: Option<String>,
    pub name_server_list: Option<String>,
    pub offline_reason: Option<String>,
    pub plan_name: Option<String>,
    pub plan_spec_name: Option<String>,
    pub resource_group_id: Option<String>,
    pub site_id: Option<i64>,
    pub site_name: Option<String>,
    pub status: Option<String>,
    pub tags: BTreeMap<String, Value>,
    pub update_time: Option<String>,
    pub verify_code: Option<String>,
    pub visit_time: Option<String>,
}
model! { ListSitesSites {
    0 "AccessType" access_type: String, 1 "CnameZone" cname_zone: String, 2 "Coverage" coverage: String,
    3 "CreateTime" create_time: String, 4 "InstanceId" instance_id: String, 5 "NameServerList" name_server_list: String,
    6 "OfflineReason" offline_reason: String, 7 "PlanName" plan_name: String, 8 "PlanSpecName" plan_spec_name: String,
    9 "ResourceGroupId" resource_group_id: String, 10 "SiteId" site_id: i64, 11 "SiteName" site_name: String,
    12 "Status" status: String, 13 "Tags" tags: BTreeMap<String, Value>, 14 "UpdateTime" update_time: String,
    15 "VerifyCode" verify_code: String, 16 "VisitTime" visit_time: String
} }

/// Lists tag resources: `ListTagResources` of `esa` 2024-09-10.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/ListTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    /// 1 to 1000.
    pub max_item: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_id: Option<Vec<String>>,
    /// Required.
    pub resource_type: String,
    /// Secret.
    pub security_token: Option<Secret>,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(region_id: String, resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "MaxItem" max_item: i64, 1 "NextToken" next_token: String, 2 "RegionId" region_id,
    3 "ResourceId" resource_id: Vec<String>, 4 "ResourceType" resource_type, 5 "SecurityToken" security_token: Secret,
    6 "Tag" tag: Vec<ListTagResourcesTag>
} }
paged! { ListTagResources: ListTagResourcesTagResources =
    Token "NextToken", "TagResources" tag_resources, next "NextToken" }

/// In the request of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListTagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesOutput {
    pub next_token: Option<String>,
    pub tag_resources: Vec<ListTagResourcesTagResources>,
    pub total_count: Option<i64>,
}
model! { ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "TagResources" tag_resources: Vec<ListTagResourcesTagResources>,
    2 "TotalCount" total_count: i64
} }

/// In the response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResources {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesTagResources {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String, 2 "TagKey" tag_key: String,
    3 "TagValue" tag_value: String
} }

/// Lists trace tasks: `ListTraceTasks` of `esa` 2024-09-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/ListTraceTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTraceTasks {
    pub client_ip: Option<String>,
    pub diagnose_id: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub start_time: Option<String>,
    pub task_id: Option<String>,
    pub trace_id: Option<String>,
}
operation! { ListTraceTasks() "ListTraceTasks" -> ListTraceTasksOutput {
    0 "ClientIp" client_ip: String, 1 "DiagnoseId" diagnose_id: String, 2 "DomainName" domain_name: String,
    3 "EndTime" end_time: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "StartTime" start_time: String, 7 "TaskId" task_id: String, 8 "TraceId" trace_id: String
} }
paged! { ListTraceTasks: ListTraceTasksList = Number "PageNumber", "List" list }

/// Response of [`ListTraceTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTraceTasksOutput {
    pub count: Option<i64>,
    pub list: Vec<ListTraceTasksList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
model! { ListTraceTasksOutput {
    0 "Count" count: i64, 1 "List" list: Vec<ListTraceTasksList>, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64
} }

/// In the response of [`ListTraceTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTraceTasksList {
    pub aliuid: Option<String>,
    pub client_addr: Option<String>,
    pub client_ip: Option<String>,
    pub create_time: Option<String>,
    pub diagnose_id: Option<String>,
    pub diagnose_url: Option<String>,
    pub domain: Option<String>,
    pub expire_time: Option<i64>,
    pub remain_diagnose_times: Option<i64>,
    pub state: Option<String>,
    pub status: Option<i64>,
    pub task_id: Option<String>,
    pub time_consuming: Option<i64>,
    pub trace_id: Option<String>,
}
model! { ListTraceTasksList {
    0 "Aliuid" aliuid: String, 1 "ClientAddr" client_addr: String, 2 "ClientIp" client_ip: String,
    3 "CreateTime" create_time: String, 4 "DiagnoseId" diagnose_id: String, 5 "DiagnoseUrl" diagnose_url: String,
    6 "Domain" domain: String, 7 "ExpireTime" expire_time: i64, 8 "RemainDiagnoseTimes" remain_diagnose_times: i64,
    9 "State" state: String, 10 "Status" status: i64, 11 "TaskId" task_id: String,
    12 "TimeConsuming" time_consuming: i64, 13 "TraceId" trace_id: String
} }

/// Lists transport layer applications: `ListTransportLayerApplications` of `esa` 2024-09-10.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/ListTransportLayerApplications>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransportLayerApplications {
    pub match_type: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub record_name: Option<String>,
    /// Required.
    pub site_id: i64,
}
operation! { ListTransportLayerApplications(site_id: i64)
    "ListTransportLayerApplications" -> ListTransportLayerApplicationsOutput {
    0 "MatchType" match_type: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "RecordName" record_name: String, 4 "SiteId" site_id
} { method: "GET", } }
paged! { ListTransportLayerApplications: ListTransportLayerApplicationsApplications =
    Number "PageNumber", "Applications" applications, total "TotalCount" }

/// Response of [`ListTransportLayerApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransportLayerApplicationsOutput {
    pub applications: Vec<ListTransportLayerApplicationsApplications>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListTransportLayerApplicationsOutput {
    0 "Applications" applications: Vec<ListTransportLayerApplicationsApplications>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListTransportLayerApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransportLayerApplicationsApplications {
    pub application_id: Option<i64>,
    pub cname: Option<String>,
    pub cross_border_optimization: Option<String>,
    pub ip_access_rule: Option<String>,
    pub ipv6: Option<String>,
    pub keep_alive_protection: Option<String>,
    pub record_name: Option<String>,
    pub rules: Vec<ListTransportLayerApplicationsRules>,
    pub rules_count: Option<i64>,
    pub site_id: Option<i64>,
    pub static_ip: Option<String>,
    pub static_ip_v4_list: Vec<ListTransportLayerApplicationsStaticIpV4List>,
    pub status: Option<String>,
}
model! { ListTransportLayerApplicationsApplications {
    0 "ApplicationId" application_id: i64, 1 "Cname" cname: String,
    2 "CrossBorderOptimization" cross_border_optimization: String, 3 "IpAccessRule" ip_access_rule: String,
    4 "Ipv6" ipv6: String, 5 "KeepAliveProtection" keep_alive_protection: String, 6 "RecordName" record_name: String,
    7 "Rules" rules: Vec<ListTransportLayerApplicationsRules>, 8 "RulesCount" rules_count: i64, 9 "SiteId" site_id: i64,
    10 "StaticIp" static_ip: String,
    11 "StaticIpV4List" static_ip_v4_list: Vec<ListTransportLayerApplicationsStaticIpV4List>, 12 "Status" status: String
} }

/// In the response of [`ListTransportLayerApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransportLayerApplicationsRules {
    pub client_ip_pass_through_mode: Option<String>,
    pub comment: Option<String>,
    pub edge_port: Option<String>,
    pub protocol: Option<String>,
    pub rule_id: Option<i64>,
    pub source: Option<String>,
    pub source_port: Option<String>,
    pub source_type: Option<String>,
}
model! { ListTransportLayerApplicationsRules {
    0 "ClientIPPassThroughMode" client_ip_pass_through_mode: String, 1 "Comment" comment: String,
    2 "EdgePort" edge_port: String, 3 "Protocol" protocol: String, 4 "RuleId" rule_id: i64, 5 "Source" source: String,
    6 "SourcePort" source_port: String, 7 "SourceType" source_type: String
} }

/// In the response of [`ListTransportLayerApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransportLayerApplicationsStaticIpV4List {
    pub address: Option<String>,
    pub status: Option<String>,
}
model! { ListTransportLayerApplicationsStaticIpV4List {
    0 "Address" address: String, 1 "Status" status: String
} }

/// Lists upload tasks: `ListUploadTasks` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/ListUploadTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUploadTasks {
    pub end_time: Option<String>,
    pub site_id: Option<i64>,
    pub start_time: Option<String>,
    pub r#type: Option<String>,
}
operation! { ListUploadTasks() "ListUploadTasks" -> ListUploadTasksOutput {
    0 "EndTime" end_time: String, 1 "SiteId" site_id: i64, 2 "StartTime" start_time: String, 3 "Type" r#type: String
} { method: "GET", } }

/// Response of [`ListUploadTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUploadTasksOutput {
    pub tasks: Vec<ListUploadTasksTasks>,
}
model! { ListUploadTasksOutput {
    0 "Tasks" tasks: Vec<ListUploadTasksTasks>
} }

/// In the response of [`ListUploadTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUploadTasksTasks {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub error_code: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub upload_id: Option<String>,
    pub upload_task_name: Option<String>,
}
model! { ListUploadTasksTasks {
    0 "CreateTime" create_time: String, 1 "Description" description: String, 2 "ErrorCode" error_code: String,
    3 "Status" status: String, 4 "Type" r#type: String, 5 "UploadId" upload_id: String,
    6 "UploadTaskName" upload_task_name: String
} }

/// Lists url observations: `ListUrlObservations` of `esa` 2024-09-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/ListUrlObservations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUrlObservations {
    pub config_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub site_id: i64,
}
operation! { ListUrlObservations(site_id: i64) "ListUrlObservations" -> ListUrlObservationsOutput {
    0 "ConfigId" config_id: i64, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "SiteId" site_id
} }
paged! { ListUrlObservations: ListUrlObservationsConfigs = Number "PageNumber", "Configs" configs, total "TotalCount" }

/// Response of [`ListUrlObservations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUrlObservationsOutput {
    pub configs: Vec<ListUrlObservationsConfigs>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { ListUrlObservationsOutput {
    0 "Configs" configs: Vec<ListUrlObservationsConfigs>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64, 4 "TotalPage" total_page: i64
} }

/// In the response of [`ListUrlObservations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUrlObservationsConfigs {
    pub config_id: Option<i64>,
    pub sdk_type: Option<String>,
    pub url: Option<String>,
}
model! { ListUrlObservationsConfigs {
    0 "ConfigId" config_id: i64, 1 "SdkType" sdk_type: String, 2 "Url" url: String
} }

/// Lists user delivery tasks: `ListUserDeliveryTasks` of `esa` 2024-09-10.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/ListUserDeliveryTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserDeliveryTasks {
    pub business_type: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListUserDeliveryTasks() "ListUserDeliveryTasks" -> ListUserDeliveryTasksOutput {
    0 "BusinessType" business_type: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64
} { method: "GET", } }
paged! { ListUserDeliveryTasks: ListUserDeliveryTasksTasks = Number "PageNumber", "Tasks" tasks, total "TotalCount" }

/// Response of [`ListUserDeliveryTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserDeliveryTasksOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub tasks: Vec<ListUserDeliveryTasksTasks>,
    pub total_count: Option<i64>,
}
model! { ListUserDeliveryTasksOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Tasks" tasks: Vec<ListUserDeliveryTasksTasks>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListUserDeliveryTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserDeliveryTasksTasks {
    pub business_type: Option<String>,
    pub data_center: Option<String>,
    pub delivery_type: Option<String>,
    pub status: Option<String>,
    pub task_name: Option<String>,
}
model! { ListUserDeliveryTasksTasks {
    0 "BusinessType" business_type: String, 1 "DataCenter" data_center: String, 2 "DeliveryType" delivery_type: String,
    3 "Status" status: String, 4 "TaskName" task_name: String
} }

/// Lists user rate plan instances: `ListUserRatePlanInstances` of `esa` 2024-09-10.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/ListUserRatePlanInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserRatePlanInstances {
    pub check_remaining_site_quota: Option<String>,
    pub instance_id: Option<String>,
    pub is_shared: Option<bool>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub plan_name_en: Option<String>,
    pub plan_type: Option<String>,
    pub remaining_expire_days: Option<i64>,
    pub resource_owner: Option<i64>,
    pub sort_by: Option<String>,
    pub sort_order: Option<String>,
    pub status: Option<String>,
    pub subscribe_type: Option<String>,
}
operation! { ListUserRatePlanInstances() "ListUserRatePlanInstances" -> ListUserRatePlanInstancesOutput {
    0 "CheckRemainingSiteQuota" check_remaining_site_quota: String, 1 "InstanceId" instance_id: String,
    2 "IsShared" is_shared: bool, 3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64,
    5 "PlanNameEn" plan_name_en: String, 6 "PlanType" plan_type: String,
    7 "RemainingExpireDays" remaining_expire_days: i64, 8 "ResourceOwner" resource_owner: i64,
    9 "SortBy" sort_by: String, 10 "SortOrder" sort_order: String, 11 "Status" status: String,
    12 "SubscribeType" subscribe_type: String
} { method: "GET", } }
paged! { ListUserRatePlanInstances: ListUserRatePlanInstancesInstanceInfo =
    Number "PageNumber", "InstanceInfo" instance_info, total "TotalCount" }

/// Response of [`ListUserRatePlanInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserRatePlanInstancesOutput {
    pub instance_info: Vec<ListUserRatePlanInstancesInstanceInfo>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { ListUserRatePlanInstancesOutput {
    0 "InstanceInfo" instance_info: Vec<ListUserRatePlanInstancesInstanceInfo>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64, 4 "TotalPage" total_page: i64
} }

/// In the response of [`ListUserRatePlanInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserRatePlanInstancesInstanceInfo {
    pub billing_mode: Option<String>,
    pub bot_instance_level: Option<String>,
    pub bot_request: Option<String>,
    pub coverages: Option<String>,
    pub create_time: Option<String>,
    pub crossborder_traffic: Option<String>,
    pub ddos_burstable_domestic_protection: Option<String>,
    pub ddos_burstable_overseas_protection: Option<String>,
    pub ddos_instance_level: Option<String>,
    pub duration: Option<i64>,
    pub edge_routine_rquest: Option<String>,
    pub edge_waf_request: Option<String>,
    pub expire_time: Option<String>,
    pub instance_id: Option<String>,
    pub layer4_traffic: Option<String>,
    pub layer4_traffic_intl: Option<String>,
    pub owner_id: Option<String>,
    pub plan_name: Option<String>,
    pub plan_traffic: Option<String>,
    pub plan_type: Option<String>,
    pub renewal_duration: Option<i64>,
    pub renewal_status: Option<String>,
    pub resource_owner: Option<i64>,
    pub share_type: Option<String>,
    pub site_quota: Option<String>,
    pub sites: Vec<ListUserRatePlanInstancesSites>,
    pub smart_routing_request: Option<String>,
    pub static_request: Option<String>,
    pub status: Option<String>,
    pub subscribe_type: Option<String>,
}
model! { ListUserRatePlanInstancesInstanceInfo {
    0 "BillingMode" billing_mode: String, 1 "BotInstanceLevel" bot_instance_level: String,
    2 "BotRequest" bot_request: String, 3 "Coverages" coverages: String, 4 "CreateTime" create_time: String,
    5 "CrossborderTraffic" crossborder_traffic: String,
    6 "DdosBurstableDomesticProtection" ddos_burstable_domestic_protection: String,
    7 "DdosBurstableOverseasProtection" ddos_burstable_overseas_protection: String,
    8 "DdosInstanceLevel" ddos_instance_level: String, 9 "Duration" duration: i64,
    10 "EdgeRoutineRquest" edge_routine_rquest: String, 11 "EdgeWafRequest" edge_waf_request: String,
    12 "ExpireTime" expire_time: String, 13 "InstanceId" instance_id: String, 14 "Layer4Traffic" layer4_traffic: String,
    15 "Layer4TrafficIntl" layer4_traffic_intl: String, 16 "OwnerId" owner_id: String, 17 "PlanName" plan_name: String,
    18 "PlanTraffic" plan_traffic: String, 19 "PlanType" plan_type: String, 20 "RenewalDuration" renewal_duration: i64,
    21 "RenewalStatus" renewal_status: String, 22 "ResourceOwner" resource_owner: i64,
    23 "ShareType" share_type: String, 24 "SiteQuota" site_quota: String,
    25 "Sites" sites: Vec<ListUserRatePlanInstancesSites>, 26 "SmartRoutingRequest" smart_routing_request: String,
    27 "StaticRequest" static_request: String, 28 "Status" status: String, 29 "SubscribeType" subscribe_type: String
} }

/// In the response of [`ListUserRatePlanInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserRatePlanInstancesSites {
    pub site_id: Option<i64>,
    pub site_name: Option<String>,
    pub site_status: Option<String>,
}
model! { ListUserRatePlanInstancesSites {
    0 "SiteId" site_id: i64, 1 "SiteName" site_name: String, 2 "SiteStatus" site_status: String
} }

/// Lists user routines: `ListUserRoutines` of `esa` 2024-09-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/ListUserRoutines>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserRoutines {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub search_key_word: Option<String>,
}
operation! { ListUserRoutines() "ListUserRoutines" -> ListUserRoutinesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "SearchKeyWord" search_key_word: String
} }
paged! { ListUserRoutines: ListUserRoutinesRoutines = Number "PageNumber", "Routines" routines, total "TotalCount" }

/// Response of [`ListUserRoutines`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserRoutinesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub quota_routine_number: Option<i64>,
    pub routines: Vec<ListUserRoutinesRoutines>,
    pub total_count: Option<i64>,
    pub used_routine_number: Option<i64>,
}
model! { ListUserRoutinesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "QuotaRoutineNumber" quota_routine_number: i64,
    3 "Routines" routines: Vec<ListUserRoutinesRoutines>, 4 "TotalCount" total_count: i64,
    5 "UsedRoutineNumber" used_routine_number: i64
} }

/// In the response of [`ListUserRoutines`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserRoutinesRoutines {
    pub create_time: Option<String>,
    pub default_related_record: Option<String>,
    pub description: Option<String>,
    pub has_assets: Option<bool>,
    pub routine_name: Option<String>,
}
model! { ListUserRoutinesRoutines {
    0 "CreateTime" create_time: String, 1 "DefaultRelatedRecord" default_related_record: String,
    2 "Description" description: String, 3 "HasAssets" has_assets: bool, 4 "RoutineName" routine_name: String
} }

/// Lists user waf rulesets: `ListUserWafRulesets` of `esa` 2024-09-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/ListUserWafRulesets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserWafRulesets {
    /// Required.
    pub instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub phase: Option<String>,
    pub query_args: Option<ListUserWafRulesetsQueryArgs>,
}
operation! { ListUserWafRulesets(instance_id: String) "ListUserWafRulesets" -> ListUserWafRulesetsOutput {
    0 "InstanceId" instance_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "Phase" phase: String,
    4 "QueryArgs" query_args: ListUserWafRulesetsQueryArgs
} [
    Mark::new(4, Location::Default, Style::Json)
] }
paged! { ListUserWafRulesets: ListUserWafRulesetsRulesets =
    Number "PageNumber", "Rulesets" rulesets, total "TotalCount" }

/// In the request of [`ListUserWafRulesets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserWafRulesetsQueryArgs {
    pub desc: Option<bool>,
    pub name_like: Option<String>,
    pub order_by: Option<String>,
}
input! { ListUserWafRulesetsQueryArgs() {
    0 "Desc" desc: bool, 1 "NameLike" name_like: String, 2 "OrderBy" order_by: String
} }

/// Response of [`ListUserWafRulesets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserWafRulesetsOutput {
    pub instance_usage: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub rulesets: Vec<ListUserWafRulesetsRulesets>,
    pub total_count: Option<i64>,
}
model! { ListUserWafRulesetsOutput {
    0 "InstanceUsage" instance_usage: i64, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "Rulesets" rulesets: Vec<ListUserWafRulesetsRulesets>, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListUserWafRulesets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserWafRulesetsRulesets {
    pub description: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub phase: Option<String>,
    pub position: Option<i64>,
    pub status: Option<String>,
}
model! { ListUserWafRulesetsRulesets {
    0 "Description" description: String, 1 "Id" id: i64, 2 "Name" name: String, 3 "Phase" phase: String,
    4 "Position" position: i64, 5 "Status" status: String
} }

/// Lists versions: `ListVersions` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/ListVersions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVersions {
    /// Required.
    pub site_id: i64,
}
operation! { ListVersions(site_id: i64) "ListVersions" -> ListVersionsOutput {
    0 "SiteId" site_id
} { method: "GET", } }

/// Response of [`ListVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVersionsOutput {
    pub site_version_list: Vec<ListVersionsSiteVersionList>,
}
model! { ListVersionsOutput {
    0 "SiteVersionList" site_version_list: Vec<ListVersionsSiteVersionList>
} }

/// In the response of [`ListVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVersionsSiteVersionList {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub environment_name_list: Vec<String>,
    pub parent_site_version: Option<i64>,
    pub read_only: Option<bool>,
    pub site_version: Option<i64>,
    pub status: Option<String>,
    pub update_time: Option<String>,
}
model! { ListVersionsSiteVersionList {
    0 "CreateTime" create_time: String, 1 "Description" description: String,
    2 "EnvironmentNameList" environment_name_list: Vec<String>, 3 "ParentSiteVersion" parent_site_version: i64,
    4 "ReadOnly" read_only: bool, 5 "SiteVersion" site_version: i64, 6 "Status" status: String,
    7 "UpdateTime" update_time: String
} }

/// Lists video processings: `ListVideoProcessings` of `esa` 2024-09-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/ListVideoProcessings>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVideoProcessings {
    pub config_id: Option<i64>,
    pub config_type: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub rule_name: Option<String>,
    /// Required.
    pub site_id: i64,
    pub site_version: Option<i64>,
}
operation! { ListVideoProcessings(site_id: i64) "ListVideoProcessings" -> ListVideoProcessingsOutput {
    0 "ConfigId" config_id: i64, 1 "ConfigType" config_type: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RuleName" rule_name: String, 5 "SiteId" site_id, 6 "SiteVersion" site_version: i64
} }
paged! { ListVideoProcessings: ListVideoProcessingsConfigs =
    Number "PageNumber", "Configs" configs, total "TotalCount" }

/// Response of [`ListVideoProcessings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVideoProcessingsOutput {
    pub configs: Vec<ListVideoProcessingsConfigs>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { ListVideoProcessingsOutput {
    0 "Configs" configs: Vec<ListVideoProcessingsConfigs>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64, 4 "TotalPage" total_page: i64
} }

/// In the response of [`ListVideoProcessings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVideoProcessingsConfigs {
    pub config_id: Option<i64>,
    pub config_type: Option<String>,
    pub flv_seek_end: Option<String>,
    pub flv_seek_start: Option<String>,
    pub flv_video_seek_mode: Option<String>,
    pub mp4_seek_end: Option<String>,
    pub mp4_seek_start: Option<String>,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<i64>,
    pub site_version: Option<i64>,
    pub video_seek_enable: Option<String>,
}
model! { ListVideoProcessingsConfigs {
    0 "ConfigId" config_id: i64, 1 "ConfigType" config_type: String, 2 "FlvSeekEnd" flv_seek_end: String,
    3 "FlvSeekStart" flv_seek_start: String, 4 "FlvVideoSeekMode" flv_video_seek_mode: String,
    5 "Mp4SeekEnd" mp4_seek_end: String, 6 "Mp4SeekStart" mp4_seek_start: String, 7 "Rule" rule: String,
    8 "RuleEnable" rule_enable: String, 9 "RuleName" rule_name: String, 10 "Sequence" sequence: i64,
    11 "SiteVersion" site_version: i64, 12 "VideoSeekEnable" video_seek_enable: String
} }

/// Lists waf managed rules: `ListWafManagedRules` of `esa` 2024-09-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/ListWafManagedRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWafManagedRules {
    /// Required.
    pub attack_type: i64,
    pub id: Option<i64>,
    pub instance_id: Option<String>,
    pub language: Option<String>,
    pub managed_ruleset: Option<ListWafManagedRulesManagedRuleset>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub protection_level: Option<i64>,
    pub query_args: Option<ListWafManagedRulesQueryArgs>,
    pub site_id: Option<i64>,
}
operation! { ListWafManagedRules(attack_type: i64) "ListWafManagedRules" -> ListWafManagedRulesOutput {
    0 "AttackType" attack_type, 1 "Id" id: i64, 2 "InstanceId" instance_id: String, 3 "Language" language: String,
    4 "ManagedRuleset" managed_ruleset: ListWafManagedRulesManagedRuleset, 5 "PageNumber" page_number: i64,
    6 "PageSize" page_size: i64, 7 "ProtectionLevel" protection_level: i64,
    8 "QueryArgs" query_args: ListWafManagedRulesQueryArgs, 9 "SiteId" site_id: i64
} [
    Mark::new(4, Location::Default, Style::Json),
    Mark::new(8, Location::Default, Style::Json)
] }
paged! { ListWafManagedRules: ListWafManagedRulesRules = Number "PageNumber", "Rules" rules, total "TotalCount" }

/// In the request of [`ListWafManagedRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWafManagedRulesManagedRuleset {
    pub action: Option<String>,
    pub attack_type: Option<i64>,
    pub managed_rules: Option<Vec<ListWafManagedRulesManagedRules>>,
    pub protection_level: Option<i64>,
}
input! { ListWafManagedRulesManagedRuleset() {
    0 "Action" action: String, 1 "AttackType" attack_type: i64,
    2 "ManagedRules" managed_rules: Vec<ListWafManagedRulesManagedRules>, 3 "ProtectionLevel" protection_level: i64
} }

/// In the request of [`ListWafManagedRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWafManagedRulesManagedRules {
    pub action: Option<String>,
    pub id: Option<i64>,
    pub status: Option<String>,
}
input! { ListWafManagedRulesManagedRules() {
    0 "Action" action: String, 1 "Id" id: i64, 2 "Status" status: String
} }

/// In the request of [`ListWafManagedRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWafManagedRulesQueryArgs {
    pub action: Option<String>,
    pub id_name_like: Option<String>,
    pub protection_levels: Option<Vec<i64>>,
    pub status: Option<String>,
}
input! { ListWafManagedRulesQueryArgs() {
    0 "Action" action: String, 1 "IdNameLike" id_name_like: String, 2 "ProtectionLevels" protection_levels: Vec<i64>,
    3 "Status" status: String
} }

/// Response of [`ListWafManagedRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWafManagedRulesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub rules: Vec<ListWafManagedRulesRules>,
    pub total_count: Option<i64>,
}
model! { ListWafManagedRulesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Rules" rules: Vec<ListWafManagedRulesRules>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListWafManagedRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWafManagedRulesRules {
    pub action: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub protection_level: Option<i64>,
    pub status: Option<String>,
}
model! { ListWafManagedRulesRules {
    0 "Action" action: String, 1 "Id" id: i64, 2 "Name" name: String, 3 "ProtectionLevel" protection_level: i64,
    4 "Status" status: String
} }

/// Lists waf phases: `ListWafPhases` of `esa` 2024-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/ListWafPhases>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWafPhases {
    /// Required.
    pub site_id: i64,
    pub site_version: Option<i64>,
}
operation! { ListWafPhases(site_id: i64) "ListWafPhases" -> ListWafPhasesOutput {
    0 "SiteId" site_id, 1 "SiteVersion" site_version: i64
} }

/// Response of [`ListWafPhases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWafPhasesOutput {
    pub phases: Vec<ListWafPhasesPhases>,
}
model! { ListWafPhasesOutput {
    0 "Phases" phases: Vec<ListWafPhasesPhases>
} }

/// In the response of [`ListWafPhases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWafPhasesPhases {
    pub phase: Option<String>,
    pub rulesets: Vec<ListWafPhasesRulesets>,
}
model! { ListWafPhasesPhases {
    0 "Phase" phase: String, 1 "Rulesets" rulesets: Vec<ListWafPhasesRulesets>
} }

/// In the response of [`ListWafPhases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWafPhasesRulesets {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub rules: Vec<WafRuleConfig>,
    pub shared: Option<WafBatchRuleShared>,
}
model! { ListWafPhasesRulesets {
    0 "Id" id: i64, 1 "Name" name: String, 2 "Rules" rules: Vec<WafRuleConfig>, 3 "Shared" shared: WafBatchRuleShared
} }

/// Lists waf rules: `ListWafRules` of `esa` 2024-09-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/ListWafRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWafRules {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub phase: String,
    pub query_args: Option<ListWafRulesQueryArgs>,
    pub ruleset_id: Option<i64>,
    /// Required.
    pub site_id: i64,
    pub site_version: Option<i64>,
}
operation! { ListWafRules(phase: String, site_id: i64) "ListWafRules" -> ListWafRulesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Phase" phase,
    3 "QueryArgs" query_args: ListWafRulesQueryArgs, 4 "RulesetId" ruleset_id: i64, 5 "SiteId" site_id,
    6 "SiteVersion" site_version: i64
} [
    Mark::new(3, Location::Default, Style::Json)
] }
paged! { ListWafRules: ListWafRulesRules = Number "PageNumber", "Rules" rules, total "TotalCount" }

/// In the request of [`ListWafRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWafRulesQueryArgs {
    pub config_value_like: Option<String>,
    pub desc: Option<bool>,
    pub id: Option<i64>,
    pub id_name_like: Option<String>,
    pub name_like: Option<String>,
    pub order_by: Option<String>,
    pub status: Option<String>,
}
input! { ListWafRulesQueryArgs() {
    0 "ConfigValueLike" config_value_like: String, 1 "Desc" desc: bool, 2 "Id" id: i64,
    3 "IdNameLike" id_name_like: String, 4 "NameLike" name_like: String, 5 "OrderBy" order_by: String,
    6 "Status" status: String
} }

/// Response of [`ListWafRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWafRulesOutput {
    pub instance_usage: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub rules: Vec<ListWafRulesRules>,
    pub site_usage: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListWafRulesOutput {
    0 "InstanceUsage" instance_usage: i64, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "Rules" rules: Vec<ListWafRulesRules>, 4 "SiteUsage" site_usage: i64, 5 "TotalCount" total_count: i64
} }

/// In the response of [`ListWafRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWafRulesRules {
    pub action: Option<String>,
    pub characteristics_fields: Vec<String>,
    pub config: Option<WafRuleConfig>,
    pub fields: Vec<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub phase: Option<String>,
    pub position: Option<i64>,
    pub ruleset_id: Option<i64>,
    pub skip: Option<String>,
    pub status: Option<String>,
    pub tags: Vec<String>,
    pub timer: Option<WafTimer>,
    pub r#type: Option<String>,
    pub update_time: Option<String>,
}
model! { ListWafRulesRules {
    0 "Action" action: String, 1 "CharacteristicsFields" characteristics_fields: Vec<String>,
    2 "Config" config: WafRuleConfig, 3 "Fields" fields: Vec<String>, 4 "Id" id: i64, 5 "Name" name: String,
    6 "Phase" phase: String, 7 "Position" position: i64, 8 "RulesetId" ruleset_id: i64, 9 "Skip" skip: String,
    10 "Status" status: String, 11 "Tags" tags: Vec<String>, 12 "Timer" timer: WafTimer, 13 "Type" r#type: String,
    14 "UpdateTime" update_time: String
} }

/// Lists waf rulesets: `ListWafRulesets` of `esa` 2024-09-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/ListWafRulesets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWafRulesets {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub phase: Option<String>,
    pub query_args: Option<ListWafRulesetsQueryArgs>,
    pub site_id: Option<i64>,
    pub site_version: Option<i64>,
}
operation! { ListWafRulesets() "ListWafRulesets" -> ListWafRulesetsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Phase" phase: String,
    3 "QueryArgs" query_args: ListWafRulesetsQueryArgs, 4 "SiteId" site_id: i64, 5 "SiteVersion" site_version: i64
} [
    Mark::new(3, Location::Default, Style::Json)
] }
paged! { ListWafRulesets: ListWafRulesetsRulesets = Number "PageNumber", "Rulesets" rulesets, total "TotalCount" }

/// In the request of [`ListWafRulesets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWafRulesetsQueryArgs {
    pub any_like: Option<String>,
    pub desc: Option<bool>,
    pub name_like: Option<String>,
    pub order_by: Option<String>,
}
input! { ListWafRulesetsQueryArgs() {
    0 "AnyLike" any_like: String, 1 "Desc" desc: bool, 2 "NameLike" name_like: String, 3 "OrderBy" order_by: String
} }

/// Response of [`ListWafRulesets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWafRulesetsOutput {
    pub instance_usage: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub rulesets: Vec<ListWafRulesetsRulesets>,
    pub site_usage: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListWafRulesetsOutput {
    0 "InstanceUsage" instance_usage: i64, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "Rulesets" rulesets: Vec<ListWafRulesetsRulesets>, 4 "SiteUsage" site_usage: i64, 5 "TotalCount" total_count: i64
} }

/// In the response of [`ListWafRulesets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWafRulesetsRulesets {
    pub fields: Vec<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub phase: Option<String>,
    pub status: Option<String>,
    pub target: Option<String>,
    pub types: Vec<String>,
    pub update_time: Option<String>,
}
model! { ListWafRulesetsRulesets {
    0 "Fields" fields: Vec<String>, 1 "Id" id: i64, 2 "Name" name: String, 3 "Phase" phase: String,
    4 "Status" status: String, 5 "Target" target: String, 6 "Types" types: Vec<String>,
    7 "UpdateTime" update_time: String
} }

/// Lists waf template rules: `ListWafTemplateRules` of `esa` 2024-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/ListWafTemplateRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWafTemplateRules {
    pub instance_id: Option<String>,
    pub phase: Option<String>,
    pub query_args: Option<ListWafTemplateRulesQueryArgs>,
    pub site_id: Option<i64>,
}
operation! { ListWafTemplateRules() "ListWafTemplateRules" -> ListWafTemplateRulesOutput {
    0 "InstanceId" instance_id: String, 1 "Phase" phase: String,
    2 "QueryArgs" query_args: ListWafTemplateRulesQueryArgs, 3 "SiteId" site_id: i64
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// In the request of [`ListWafTemplateRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWafTemplateRulesQueryArgs {
    pub kinds: Option<Vec<String>>,
    pub r#type: Option<String>,
}
input! { ListWafTemplateRulesQueryArgs() {
    0 "Kinds" kinds: Vec<String>, 1 "Type" r#type: String
} }

/// Response of [`ListWafTemplateRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWafTemplateRulesOutput {
    pub rules: Vec<ListWafTemplateRulesRules>,
}
model! { ListWafTemplateRulesOutput {
    0 "Rules" rules: Vec<ListWafTemplateRulesRules>
} }

/// In the response of [`ListWafTemplateRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWafTemplateRulesRules {
    pub config: Option<WafRuleConfig>,
    pub name: Option<String>,
    pub phase: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { ListWafTemplateRulesRules {
    0 "Config" config: WafRuleConfig, 1 "Name" name: String, 2 "Phase" phase: String, 3 "Status" status: String,
    4 "Type" r#type: String
} }

/// Lists waf usage of rules: `ListWafUsageOfRules` of `esa` 2024-09-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/ListWafUsageOfRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWafUsageOfRules {
    pub instance_id: Option<String>,
    pub phase: Option<String>,
    pub site_id: Option<i64>,
}
operation! { ListWafUsageOfRules() "ListWafUsageOfRules" -> ListWafUsageOfRulesOutput {
    0 "InstanceId" instance_id: String, 1 "Phase" phase: String, 2 "SiteId" site_id: i64
} }

/// Response of [`ListWafUsageOfRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWafUsageOfRulesOutput {
    pub batch_config_usage: Option<i64>,
    pub instance_usage: Option<i64>,
    pub sites: Vec<ListWafUsageOfRulesSites>,
}
model! { ListWafUsageOfRulesOutput {
    0 "BatchConfigUsage" batch_config_usage: i64, 1 "InstanceUsage" instance_usage: i64,
    2 "Sites" sites: Vec<ListWafUsageOfRulesSites>
} }

/// In the response of [`ListWafUsageOfRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWafUsageOfRulesSites {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub usage: Option<i64>,
}
model! { ListWafUsageOfRulesSites {
    0 "Id" id: i64, 1 "Name" name: String, 2 "Usage" usage: i64
} }

/// Lists waiting room events: `ListWaitingRoomEvents` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/ListWaitingRoomEvents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWaitingRoomEvents {
    /// Required.
    pub site_id: i64,
    pub waiting_room_event_id: Option<i64>,
    /// Required.
    pub waiting_room_id: String,
}
operation! { ListWaitingRoomEvents(site_id: i64, waiting_room_id: String)
    "ListWaitingRoomEvents" -> ListWaitingRoomEventsOutput {
    0 "SiteId" site_id, 1 "WaitingRoomEventId" waiting_room_event_id: i64, 2 "WaitingRoomId" waiting_room_id
} { method: "GET", } }

/// Response of [`ListWaitingRoomEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWaitingRoomEventsOutput {
    pub waiting_room_events: Vec<ListWaitingRoomEventsWaitingRoomEvents>,
}
model! { ListWaitingRoomEventsOutput {
    0 "WaitingRoomEvents" waiting_room_events: Vec<ListWaitingRoomEventsWaitingRoomEvents>
} }

/// In the response of [`ListWaitingRoomEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWaitingRoomEventsWaitingRoomEvents {
    pub custom_page_html: Option<String>,
    pub description: Option<String>,
    pub disable_session_renewal_enable: Option<String>,
    pub enable: Option<String>,
    pub end_time: Option<String>,
    pub json_response_enable: Option<String>,
    pub language: Option<String>,
    pub name: Option<String>,
    pub new_users_per_minute: Option<String>,
    pub pre_queue_enable: Option<String>,
    pub pre_queue_start_time: Option<String>,
    pub queuing_method: Option<String>,
    pub queuing_status_code: Option<String>,
    pub random_pre_queue_enable: Option<String>,
    pub session_duration: Option<String>,
    pub start_time: Option<String>,
    pub total_active_users: Option<String>,
    pub waiting_room_event_id: Option<i64>,
    pub waiting_room_id: Option<String>,
    pub waiting_room_type: Option<String>,
}
model! { ListWaitingRoomEventsWaitingRoomEvents {
    0 "CustomPageHtml" custom_page_html: String, 1 "Description" description: String,
    2 "DisableSessionRenewalEnable" disable_session_renewal_enable: String, 3 "Enable" enable: String,
    4 "EndTime" end_time: String, 5 "JsonResponseEnable" json_response_enable: String, 6 "Language" language: String,
    7 "Name" name: String, 8 "NewUsersPerMinute" new_users_per_minute: String,
    9 "PreQueueEnable" pre_queue_enable: String, 10 "PreQueueStartTime" pre_queue_start_time: String,
    11 "QueuingMethod" queuing_method: String, 12 "QueuingStatusCode" queuing_status_code: String,
    13 "RandomPreQueueEnable" random_pre_queue_enable: String, 14 "SessionDuration" session_duration: String,
    15 "StartTime" start_time: String, 16 "TotalActiveUsers" total_active_users: String,
    17 "WaitingRoomEventId" waiting_room_event_id: i64, 18 "WaitingRoomId" waiting_room_id: String,
    19 "WaitingRoomType" waiting_room_type: String
} }

/// Lists waiting room rules: `ListWaitingRoomRules` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/ListWaitingRoomRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWaitingRoomRules {
    pub rule_name: Option<String>,
    /// Required.
    pub site_id: i64,
    /// Required.
    pub waiting_room_id: String,
    pub waiting_room_rule_id: Option<i64>,
}
operation! { ListWaitingRoomRules(site_id: i64, waiting_room_id: String)
    "ListWaitingRoomRules" -> ListWaitingRoomRulesOutput {
    0 "RuleName" rule_name: String, 1 "SiteId" site_id, 2 "WaitingRoomId" waiting_room_id,
    3 "WaitingRoomRuleId" waiting_room_rule_id: i64
} { method: "GET", } }

/// Response of [`ListWaitingRoomRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWaitingRoomRulesOutput {
    pub waiting_room_rules: Vec<ListWaitingRoomRulesWaitingRoomRules>,
}
model! { ListWaitingRoomRulesOutput {
    0 "WaitingRoomRules" waiting_room_rules: Vec<ListWaitingRoomRulesWaitingRoomRules>
} }

/// In the response of [`ListWaitingRoomRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWaitingRoomRulesWaitingRoomRules {
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub waiting_room_rule_id: Option<i64>,
}
model! { ListWaitingRoomRulesWaitingRoomRules {
    0 "Rule" rule: String, 1 "RuleEnable" rule_enable: String, 2 "RuleName" rule_name: String,
    3 "WaitingRoomRuleId" waiting_room_rule_id: i64
} }

/// Lists waiting rooms: `ListWaitingRooms` of `esa` 2024-09-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ESA/2024-09-10/ListWaitingRooms>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWaitingRooms {
    /// Required.
    pub site_id: i64,
    pub waiting_room_id: Option<String>,
}
operation! { ListWaitingRooms(site_id: i64) "ListWaitingRooms" -> ListWaitingRoomsOutput {
    0 "SiteId" site_id, 1 "WaitingRoomId" waiting_room_id: String
} { method: "GET", } }

/// Response of [`ListWaitingRooms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWaitingRoomsOutput {
    pub waiting_rooms: Vec<ListWaitingRoomsWaitingRooms>,
}
model! { ListWaitingRoomsOutput {
    0 "WaitingRooms" waiting_rooms: Vec<ListWaitingRoomsWaitingRooms>
} }

/// In the response of [`ListWaitingRooms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWaitingRoomsWaitingRooms {
    pub cookie_name: Option<String>,
    pub custom_page_html: Option<String>,
    pub description: Option<String>,
    pub disable_session_renewal_enable: Option<String>,
    pub enable: Option<String>,
    pub host_name_and_path: Vec<ListWaitingRoomsHostNameAndPath>,
    pub json_response_enable: Option<String>,
    pub language: Option<String>,
    pub name: Option<String>,
    pub new_users_per_minute: Option<String>,
    pub queue_all_enable: Option<String>,
    pub queuing_method: Option<String>,
    pub queuing_status_code: Option<String>,
    pub session_duration: Option<String>,
    pub total_active_users: Option<String>,
    pub waiting_room_id: Option<String>,
    pub waiting_room_type: Option<String>,
}
model! { ListWaitingRoomsWaitingRooms {
    0 "CookieName" cookie_name: String, 1 "CustomPageHtml" custom_page_html: String,
    2 "Description" description: String, 3 "DisableSessionRenewalEnable" disable_session_renewal_enable: String,
    4 "Enable" enable: String, 5 "HostNameAndPath" host_name_and_path: Vec<ListWaitingRoomsHostNameAndPath>,
    6 "JsonResponseEnable" json_response_enable: String, 7 "Language" language: String, 8 "Name" name: String,
    9 "NewUsersPerMinute" new_users_per_minute: String, 10 "QueueAllEnable" queue_all_enable: String,
    11 "QueuingMethod" queuing_method: String, 12 "QueuingStatusCode" queuing_status_code: String,
    13 "SessionDuration" session_duration: String, 14 "TotalActiveUsers" total_active_users: String,
    15 "WaitingRoomId" waiting_room_id: String, 16 "WaitingRoomType" waiting_room_type: String
} }

/// In the response of [`ListWaitingRooms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWaitingRoomsHostNameAndPath {
    pub domain: Option<String>,
    pub path: Option<String>,
    pub subdomain: Option<String>,
}
model! { ListWaitingRoomsHostNameAndPath {
    0 "Domain" domain: String, 1 "Path" path: String, 2 "Subdomain" subdomain: String
} }

/// Modifies instance features: `ModifyInstanceFeatures` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/ModifyInstanceFeatures>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceFeatures {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub site_features: Vec<ModifyInstanceFeaturesSiteFeatures>,
}
operation! { ModifyInstanceFeatures(instance_id: String, site_features: Vec<ModifyInstanceFeaturesSiteFeatures>)
    "ModifyInstanceFeatures" -> ModifyInstanceFeaturesOutput {
    0 "InstanceId" instance_id, 1 "SiteFeatures" site_features
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// In the request of [`ModifyInstanceFeatures`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceFeaturesSiteFeatures {
    pub features: Option<String>,
    pub site_id: Option<i64>,
}
input! { ModifyInstanceFeaturesSiteFeatures() {
    0 "Features" features: String, 1 "SiteId" site_id: i64
} }

/// Response of [`ModifyInstanceFeatures`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceFeaturesOutput {
    pub failed_features: Option<String>,
}
model! { ModifyInstanceFeaturesOutput {
    0 "FailedFeatures" failed_features: String
} }

/// Modifies site features: `ModifySiteFeatures` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/ModifySiteFeatures>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySiteFeatures {
    /// Required.
    pub new_instance_id: String,
    /// Required.
    pub site_features: String,
    /// Required.
    pub site_id: i64,
}
operation! { ModifySiteFeatures(new_instance_id: String, site_features: String, site_id: i64)
    "ModifySiteFeatures" -> ModifySiteFeaturesOutput {
    0 "NewInstanceId" new_instance_id, 1 "SiteFeatures" site_features, 2 "SiteId" site_id
} }

/// Response of [`ModifySiteFeatures`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySiteFeaturesOutput {
    pub failed_features: Option<String>,
}
model! { ModifySiteFeaturesOutput {
    0 "FailedFeatures" failed_features: String
} }

/// Opens edge container: `OpenEdgeContainer` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/OpenEdgeContainer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenEdgeContainer {
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { OpenEdgeContainer() "OpenEdgeContainer" -> Empty {
    0 "SecurityToken" security_token: Secret
} }

/// Response of [`OpenEdgeContainer`]: empty.
pub type OpenEdgeContainerOutput = Empty;

/// Opens er service: `OpenErService` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/OpenErService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenErService {
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { OpenErService() "OpenErService" -> Empty {
    0 "SecurityToken" security_token: Secret
} }

/// Response of [`OpenErService`]: empty.
pub type OpenErServiceOutput = Empty;

/// `PreloadCaches` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/PreloadCaches>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreloadCaches {
    pub content: Option<Vec<String>>,
    pub headers: Option<BTreeMap<String, String>>,
    pub site_id: Option<i64>,
}
operation! { PreloadCaches() "PreloadCaches" -> PreloadCachesOutput {
    0 "Content" content: Vec<String>, 1 "Headers" headers: BTreeMap<String, String>, 2 "SiteId" site_id: i64
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`PreloadCaches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreloadCachesOutput {
    pub task_id: Option<String>,
}
model! { PreloadCachesOutput {
    0 "TaskId" task_id: String
} }

/// Publishes edge container app version: `PublishEdgeContainerAppVersion` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/PublishEdgeContainerAppVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishEdgeContainerAppVersion {
    pub full_release: Option<bool>,
    pub publish_type: Option<String>,
    pub regions: Option<Vec<String>>,
    /// Required. 20 to 64 characters.
    pub version_id: String,
    /// Required. 20 to 64 characters.
    pub app_id: String,
    /// 1 to 100.
    pub percentage: Option<i64>,
    /// Required.
    pub publish_env: String,
    /// At most 1024 characters.
    pub remarks: Option<String>,
    pub start_time: Option<String>,
}
operation! { PublishEdgeContainerAppVersion(version_id: String, app_id: String, publish_env: String)
    "PublishEdgeContainerAppVersion" -> Empty {
    0 "FullRelease" full_release: bool, 1 "PublishType" publish_type: String, 2 "Regions" regions: Vec<String>,
    3 "VersionId" version_id, 4 "AppId" app_id, 5 "Percentage" percentage: i64, 6 "PublishEnv" publish_env,
    7 "Remarks" remarks: String, 8 "StartTime" start_time: String
} [
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None)
] }

/// Response of [`PublishEdgeContainerAppVersion`]: empty.
pub type PublishEdgeContainerAppVersionOutput = Empty;

/// Publishes routine code version: `PublishRoutineCodeVersion` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/PublishRoutineCodeVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishRoutineCodeVersion {
    pub code_version: Option<String>,
    /// Required.
    pub env: String,
    /// Required.
    pub name: String,
}
operation! { PublishRoutineCodeVersion(env: String, name: String)
    "PublishRoutineCodeVersion" -> PublishRoutineCodeVersionOutput {
    0 "CodeVersion" code_version: String, 1 "Env" env, 2 "Name" name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`PublishRoutineCodeVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishRoutineCodeVersionOutput {
    pub code_version: Option<String>,
}
model! { PublishRoutineCodeVersionOutput {
    0 "CodeVersion" code_version: String
} }

/// Purchases bot instance: `PurchaseBotInstance` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/PurchaseBotInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PurchaseBotInstance {
    /// Required.
    pub bot_instance_level: String,
    /// Required.
    pub site_instance_id: String,
}
operation! { PurchaseBotInstance(bot_instance_level: String, site_instance_id: String)
    "PurchaseBotInstance" -> PurchaseBotInstanceOutput {
    0 "BotInstanceLevel" bot_instance_level, 1 "SiteInstanceId" site_instance_id
} }

/// Response of [`PurchaseBotInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PurchaseBotInstanceOutput {
    pub instance_id: Option<String>,
    pub order_id: Option<String>,
}
model! { PurchaseBotInstanceOutput {
    0 "InstanceId" instance_id: String, 1 "OrderId" order_id: String
} }

/// Purchases cache reserve: `PurchaseCacheReserve` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/PurchaseCacheReserve>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PurchaseCacheReserve {
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<bool>,
    pub charge_type: Option<String>,
    pub cr_region: Option<String>,
    pub period: Option<i64>,
    pub quota_gb: Option<i64>,
}
operation! { PurchaseCacheReserve() "PurchaseCacheReserve" -> PurchaseCacheReserveOutput {
    0 "AutoPay" auto_pay: bool, 1 "AutoRenew" auto_renew: bool, 2 "ChargeType" charge_type: String,
    3 "CrRegion" cr_region: String, 4 "Period" period: i64, 5 "QuotaGb" quota_gb: i64
} }

/// Response of [`PurchaseCacheReserve`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PurchaseCacheReserveOutput {
    pub instance_id: Option<String>,
    pub order_id: Option<String>,
}
model! { PurchaseCacheReserveOutput {
    0 "InstanceId" instance_id: String, 1 "OrderId" order_id: String
} }

/// Purchases ddos instance: `PurchaseDDoSInstance` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/PurchaseDDoSInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PurchaseDDoSInstance {
    /// Required.
    pub ddos_billing_mode: String,
    /// Required.
    pub ddos_burstable_domestic_protection: String,
    /// Required.
    pub ddos_burstable_overseas_protection: String,
    /// Required.
    pub site_instance_id: String,
}
operation! {
    PurchaseDDoSInstance(ddos_billing_mode: String, ddos_burstable_domestic_protection: String, ddos_burstable_overseas_protection: String, site_instance_id: String)
    "PurchaseDDoSInstance" -> PurchaseDDoSInstanceOutput {
    0 "DDoSBillingMode" ddos_billing_mode, 1 "DDoSBurstableDomesticProtection" ddos_burstable_domestic_protection,
    2 "DDoSBurstableOverseasProtection" ddos_burstable_overseas_protection, 3 "SiteInstanceId" site_instance_id
} }

/// Response of [`PurchaseDDoSInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PurchaseDDoSInstanceOutput {
    pub instance_id: Option<String>,
    pub order_id: Option<String>,
}
model! { PurchaseDDoSInstanceOutput {
    0 "InstanceId" instance_id: String, 1 "OrderId" order_id: String
} }

/// Purchases rate plan: `PurchaseRatePlan` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/PurchaseRatePlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PurchaseRatePlan {
    /// 1 to 99.
    pub amount: Option<i64>,
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<bool>,
    pub channel: Option<String>,
    pub charge_type: Option<String>,
    pub coverage: Option<String>,
    pub overage_policy: Option<String>,
    pub period: Option<i64>,
    pub plan_code: Option<String>,
    pub plan_name: Option<String>,
    pub site_name: Option<String>,
    pub r#type: Option<String>,
}
operation! { PurchaseRatePlan() "PurchaseRatePlan" -> PurchaseRatePlanOutput {
    0 "Amount" amount: i64, 1 "AutoPay" auto_pay: bool, 2 "AutoRenew" auto_renew: bool, 3 "Channel" channel: String,
    4 "ChargeType" charge_type: String, 5 "Coverage" coverage: String, 6 "OveragePolicy" overage_policy: String,
    7 "Period" period: i64, 8 "PlanCode" plan_code: String, 9 "PlanName" plan_name: String,
    10 "SiteName" site_name: String, 11 "Type" r#type: String
} }

/// Response of [`PurchaseRatePlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PurchaseRatePlanOutput {
    pub instance_id: Option<String>,
    pub order_id: Option<String>,
}
model! { PurchaseRatePlanOutput {
    0 "InstanceId" instance_id: String, 1 "OrderId" order_id: String
} }

/// `PurgeCaches` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/PurgeCaches>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PurgeCaches {
    pub content: Option<PurgeCachesContent>,
    pub edge_compute_purge: Option<bool>,
    pub force: Option<bool>,
    /// Required.
    pub site_id: i64,
    /// Required.
    pub r#type: String,
}
operation! { PurgeCaches(site_id: i64, r#type: String) "PurgeCaches" -> PurgeCachesOutput {
    0 "Content" content: PurgeCachesContent, 1 "EdgeComputePurge" edge_compute_purge: bool, 2 "Force" force: bool,
    3 "SiteId" site_id, 4 "Type" r#type
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// In the request of [`PurgeCaches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PurgeCachesContent {
    pub cache_keys: Option<Vec<PurgeCachesCacheKeys>>,
    pub cache_tags: Option<Vec<String>>,
    pub directories: Option<Vec<String>>,
    pub files: Option<Vec<Value>>,
    pub hostnames: Option<Vec<String>>,
    pub ignore_params: Option<Vec<String>>,
    pub purge_all: Option<bool>,
}
input! { PurgeCachesContent() {
    0 "CacheKeys" cache_keys: Vec<PurgeCachesCacheKeys>, 1 "CacheTags" cache_tags: Vec<String>,
    2 "Directories" directories: Vec<String>, 3 "Files" files: Vec<Value>, 4 "Hostnames" hostnames: Vec<String>,
    5 "IgnoreParams" ignore_params: Vec<String>, 6 "PurgeAll" purge_all: bool
} }

/// In the request of [`PurgeCaches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PurgeCachesCacheKeys {
    pub headers: Option<BTreeMap<String, String>>,
    pub url: Option<String>,
}
input! { PurgeCachesCacheKeys() {
    0 "Headers" headers: BTreeMap<String, String>, 1 "Url" url: String
} }

/// Response of [`PurgeCaches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PurgeCachesOutput {
    pub task_id: Option<String>,
}
model! { PurgeCachesOutput {
    0 "TaskId" task_id: String
} }

/// Puts kv: `PutKv` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/PutKv>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutKv {
    pub base64: Option<bool>,
    pub expiration: Option<i64>,
    pub expiration_ttl: Option<i64>,
    /// Required.
    pub key: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub value: String,
}
operation! { PutKv(key: String, namespace: String, value: String) "PutKv" -> PutKvOutput {
    0 "Base64" base64: bool, 1 "Expiration" expiration: i64, 2 "ExpirationTtl" expiration_ttl: i64, 3 "Key" key,
    4 "Namespace" namespace, 5 "Value" value
} [
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`PutKv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutKvOutput {
    pub length: Option<String>,
    pub value: Option<String>,
}
model! { PutKvOutput {
    0 "Length" length: String, 1 "Value" value: String
} }

/// Puts kv with high capacity: `PutKvWithHighCapacity` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/PutKvWithHighCapacity>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutKvWithHighCapacity {
    /// Required.
    pub key: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub url: String,
}
operation! { PutKvWithHighCapacity(key: String, namespace: String, url: String)
    "PutKvWithHighCapacity" -> PutKvWithHighCapacityOutput {
    0 "Key" key, 1 "Namespace" namespace, 2 "Url" url
} }

/// Response of [`PutKvWithHighCapacity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutKvWithHighCapacityOutput {
    pub length: Option<String>,
    pub value: Option<String>,
}
model! { PutKvWithHighCapacityOutput {
    0 "Length" length: String, 1 "Value" value: String
} }

/// `ReDoRoutineBuild` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/ReDoRoutineBuild>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReDoRoutineBuild {
    /// Required.
    pub routine_build_id: i64,
}
operation! { ReDoRoutineBuild(routine_build_id: i64) "ReDoRoutineBuild" -> ReDoRoutineBuildOutput {
    0 "RoutineBuildId" routine_build_id
} }

/// Response of [`ReDoRoutineBuild`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReDoRoutineBuildOutput {
    pub pipe_line_run_id: Option<i64>,
    pub routine_build_id: Option<i64>,
}
model! { ReDoRoutineBuildOutput {
    0 "PipeLineRunId" pipe_line_run_id: i64, 1 "RoutineBuildId" routine_build_id: i64
} }

/// `RebuildEdgeContainerAppStagingEnv` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/RebuildEdgeContainerAppStagingEnv>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebuildEdgeContainerAppStagingEnv {
    pub app_id: Option<String>,
}
operation! { RebuildEdgeContainerAppStagingEnv() "RebuildEdgeContainerAppStagingEnv" -> Empty {
    0 "AppId" app_id: String
} }

/// Response of [`RebuildEdgeContainerAppStagingEnv`]: empty.
pub type RebuildEdgeContainerAppStagingEnvOutput = Empty;

/// Recovers site: `RecoverSite` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/RecoverSite>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecoverSite {
    /// Required.
    pub site_id: i64,
}
operation! { RecoverSite(site_id: i64) "RecoverSite" -> RecoverSiteOutput {
    0 "SiteId" site_id
} }

/// Response of [`RecoverSite`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecoverSiteOutput {
    pub access_type: Option<String>,
    pub cname_zone: Option<String>,
    pub coverage: Option<String>,
    pub create_time: Option<String>,
    pub instance_id: Option<String>,
    pub name_server_list: Option<String>,
    pub offline_reason: Option<String>,
    pub plan_name: Option<String>,
    pub resource_group_id: Option<String>,
    pub site_id: Option<i64>,
    pub site_name: Option<String>,
    pub status: Option<String>,
    pub update_time: Option<String>,
    pub verify_code: Option<String>,
}
model! { RecoverSiteOutput {
    0 "AccessType" access_type: String, 1 "CnameZone" cname_zone: String, 2 "Coverage" coverage: String,
    3 "CreateTime" create_time: String, 4 "InstanceId" instance_id: String, 5 "NameServerList" name_server_list: String,
    6 "OfflineReason" offline_reason: String, 7 "PlanName" plan_name: String,
    8 "ResourceGroupId" resource_group_id: String, 9 "SiteId" site_id: i64, 10 "SiteName" site_name: String,
    11 "Status" status: String, 12 "UpdateTime" update_time: String, 13 "VerifyCode" verify_code: String
} }

/// Releases instance: `ReleaseInstance` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/ReleaseInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseInstance {
    /// Required.
    pub instance_id: String,
}
operation! { ReleaseInstance(instance_id: String) "ReleaseInstance" -> Empty {
    0 "InstanceId" instance_id
} }

/// Response of [`ReleaseInstance`]: empty.
pub type ReleaseInstanceOutput = Empty;

/// Resets scheduled preload job: `ResetScheduledPreloadJob` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/ResetScheduledPreloadJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetScheduledPreloadJob {
    pub id: Option<String>,
}
operation! { ResetScheduledPreloadJob() "ResetScheduledPreloadJob" -> ResetScheduledPreloadJobOutput {
    0 "Id" id: String
} }

/// Response of [`ResetScheduledPreloadJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetScheduledPreloadJobOutput {
    pub ali_uid: Option<String>,
    pub created_at: Option<String>,
    pub domains: Option<String>,
    pub error_info: Option<String>,
    pub failed_file_oss: Option<String>,
    pub file_id: Option<String>,
    pub id: Option<String>,
    pub insert_way: Option<String>,
    pub name: Option<String>,
    pub site_id: Option<i64>,
    pub task_submitted: Option<i64>,
    pub task_type: Option<String>,
    pub url_count: Option<i64>,
    pub url_submitted: Option<i64>,
}
model! { ResetScheduledPreloadJobOutput {
    0 "AliUid" ali_uid: String, 1 "CreatedAt" created_at: String, 2 "Domains" domains: String,
    3 "ErrorInfo" error_info: String, 4 "FailedFileOss" failed_file_oss: String, 5 "FileId" file_id: String,
    6 "Id" id: String, 7 "InsertWay" insert_way: String, 8 "Name" name: String, 9 "SiteId" site_id: i64,
    10 "TaskSubmitted" task_submitted: i64, 11 "TaskType" task_type: String, 12 "UrlCount" url_count: i64,
    13 "UrlSubmitted" url_submitted: i64
} }

/// Revokes client certificate: `RevokeClientCertificate` of `esa` 2024-09-10.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/RevokeClientCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeClientCertificate {
    /// Required.
    pub id: String,
    /// Required.
    pub site_id: i64,
}
operation! { RevokeClientCertificate(id: String, site_id: i64)
    "RevokeClientCertificate" -> RevokeClientCertificateOutput {
    0 "Id" id, 1 "SiteId" site_id
} { method: "GET", } }

/// Response of [`RevokeClientCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeClientCertificateOutput {
    pub id: Option<String>,
    pub site_id: Option<i64>,
    pub site_name: Option<String>,
}
model! { RevokeClientCertificateOutput {
    0 "Id" id: String, 1 "SiteId" site_id: i64, 2 "SiteName" site_name: String
} }

/// `RollbackEdgeContainerAppVersion` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/RollbackEdgeContainerAppVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackEdgeContainerAppVersion {
    pub percentage: Option<i64>,
    pub used_percent: Option<bool>,
    /// Required. 20 to 64 characters.
    pub version_id: String,
    /// Required. 20 to 64 characters.
    pub app_id: String,
    /// At most 1024 characters.
    pub remarks: Option<String>,
}
operation! { RollbackEdgeContainerAppVersion(version_id: String, app_id: String)
    "RollbackEdgeContainerAppVersion" -> Empty {
    0 "Percentage" percentage: i64, 1 "UsedPercent" used_percent: bool, 2 "VersionId" version_id, 3 "AppId" app_id,
    4 "Remarks" remarks: String
} [
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`RollbackEdgeContainerAppVersion`]: empty.
pub type RollbackEdgeContainerAppVersionOutput = Empty;

/// `RollbackEnvironmentVersion` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/RollbackEnvironmentVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackEnvironmentVersion {
    /// Required.
    pub environment_name: String,
    /// Required.
    pub site_id: i64,
}
operation! { RollbackEnvironmentVersion(environment_name: String, site_id: i64) "RollbackEnvironmentVersion" -> Empty {
    0 "EnvironmentName" environment_name, 1 "SiteId" site_id
} }

/// Response of [`RollbackEnvironmentVersion`]: empty.
pub type RollbackEnvironmentVersionOutput = Empty;

/// Sets automatic frequency control config: `SetAutomaticFrequencyControlConfig` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/SetAutomaticFrequencyControlConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAutomaticFrequencyControlConfig {
    /// Required.
    pub action_type: String,
    /// Required.
    pub enable: String,
    /// Required.
    pub level: String,
    /// Required.
    pub site_id: i64,
    pub site_version: Option<i64>,
}
operation! { SetAutomaticFrequencyControlConfig(action_type: String, enable: String, level: String, site_id: i64)
    "SetAutomaticFrequencyControlConfig" -> SetAutomaticFrequencyControlConfigOutput {
    0 "ActionType" action_type, 1 "Enable" enable, 2 "Level" level, 3 "SiteId" site_id,
    4 "SiteVersion" site_version: i64
} }

/// Response of [`SetAutomaticFrequencyControlConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAutomaticFrequencyControlConfigOutput {
    pub action_type: Option<String>,
    pub enable: Option<String>,
    pub level: Option<String>,
}
model! { SetAutomaticFrequencyControlConfigOutput {
    0 "ActionType" action_type: String, 1 "Enable" enable: String, 2 "Level" level: String
} }

/// Sets certificate: `SetCertificate` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/SetCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetCertificate {
    pub key_server_id: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub cas_id: Option<i64>,
    pub certificate: Option<String>,
    pub id: Option<String>,
    /// At most 128 characters.
    pub name: Option<String>,
    /// Secret.
    pub private_key: Option<Secret>,
    pub region: Option<String>,
    /// Required.
    pub site_id: i64,
    /// Required.
    pub r#type: String,
}
operation! { SetCertificate(site_id: i64, r#type: String) "SetCertificate" -> SetCertificateOutput {
    0 "KeyServerId" key_server_id: String, 1 "SecurityToken" security_token: Secret, 2 "CasId" cas_id: i64,
    3 "Certificate" certificate: String, 4 "Id" id: String, 5 "Name" name: String, 6 "PrivateKey" private_key: Secret,
    7 "Region" region: String, 8 "SiteId" site_id, 9 "Type" r#type
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None)
] }

/// Response of [`SetCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetCertificateOutput {
    pub id: Option<String>,
}
model! { SetCertificateOutput {
    0 "Id" id: String
} }

/// Sets client ca certificate hostnames: `SetClientCaCertificateHostnames` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/SetClientCaCertificateHostnames>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetClientCaCertificateHostnames {
    /// Required.
    pub site_id: i64,
    /// Required.
    pub hostnames: Vec<String>,
    pub id: Option<String>,
}
operation! { SetClientCaCertificateHostnames(site_id: i64, hostnames: Vec<String>)
    "SetClientCaCertificateHostnames" -> SetClientCaCertificateHostnamesOutput {
    0 "SiteId" site_id, 1 "Hostnames" hostnames, 2 "Id" id: String
} [
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`SetClientCaCertificateHostnames`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetClientCaCertificateHostnamesOutput {
    pub hostnames: Vec<String>,
    pub id: Option<String>,
    pub site_id: Option<i64>,
    pub site_name: Option<String>,
}
model! { SetClientCaCertificateHostnamesOutput {
    0 "Hostnames" hostnames: Vec<String>, 1 "Id" id: String, 2 "SiteId" site_id: i64, 3 "SiteName" site_name: String
} }

/// Sets client certificate hostnames: `SetClientCertificateHostnames` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/SetClientCertificateHostnames>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetClientCertificateHostnames {
    /// Required.
    pub site_id: i64,
    /// Required.
    pub hostnames: Vec<String>,
    pub id: Option<String>,
}
operation! { SetClientCertificateHostnames(site_id: i64, hostnames: Vec<String>)
    "SetClientCertificateHostnames" -> SetClientCertificateHostnamesOutput {
    0 "SiteId" site_id, 1 "Hostnames" hostnames, 2 "Id" id: String
} [
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`SetClientCertificateHostnames`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetClientCertificateHostnamesOutput {
    pub hostnames: Vec<String>,
    pub id: Option<String>,
    pub site_id: Option<i64>,
    pub site_name: Option<String>,
}
model! { SetClientCertificateHostnamesOutput {
    0 "Hostnames" hostnames: Vec<String>, 1 "Id" id: String, 2 "SiteId" site_id: i64, 3 "SiteName" site_name: String
} }

/// Sets ddos max burst gbps: `SetDdosMaxBurstGbps` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/SetDdosMaxBurstGbps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDdosMaxBurstGbps {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub max_burst_gbps: String,
}
operation! { SetDdosMaxBurstGbps(instance_id: String, max_burst_gbps: String) "SetDdosMaxBurstGbps" -> Empty {
    0 "InstanceId" instance_id, 1 "MaxBurstGbps" max_burst_gbps
} }

/// Response of [`SetDdosMaxBurstGbps`]: empty.
pub type SetDdosMaxBurstGbpsOutput = Empty;

/// Sets http ddos attack intelligent protection: `SetHttpDDoSAttackIntelligentProtection` of `esa` 2024-09-10.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/SetHttpDDoSAttackIntelligentProtection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetHttpDDoSAttackIntelligentProtection {
    /// Required.
    pub ai_mode: String,
    /// Required.
    pub ai_template: String,
    /// Required. At least 1.
    pub site_id: i64,
}
operation! { SetHttpDDoSAttackIntelligentProtection(ai_mode: String, ai_template: String, site_id: i64)
    "SetHttpDDoSAttackIntelligentProtection" -> SetHttpDDoSAttackIntelligentProtectionOutput {
    0 "AiMode" ai_mode, 1 "AiTemplate" ai_template, 2 "SiteId" site_id
} }

/// Response of [`SetHttpDDoSAttackIntelligentProtection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetHttpDDoSAttackIntelligentProtectionOutput {
    pub ai_mode: Option<String>,
    pub ai_template: Option<String>,
    pub site_id: Option<i64>,
}
model! { SetHttpDDoSAttackIntelligentProtectionOutput {
    0 "AiMode" ai_mode: String, 1 "AiTemplate" ai_template: String, 2 "SiteId" site_id: i64
} }

/// Sets http ddos attack protection: `SetHttpDDoSAttackProtection` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/SetHttpDDoSAttackProtection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetHttpDDoSAttackProtection {
    /// Required.
    pub global_mode: String,
    /// Required. At least 1.
    pub site_id: i64,
}
operation! { SetHttpDDoSAttackProtection(global_mode: String, site_id: i64)
    "SetHttpDDoSAttackProtection" -> SetHttpDDoSAttackProtectionOutput {
    0 "GlobalMode" global_mode, 1 "SiteId" site_id
} }

/// Response of [`SetHttpDDoSAttackProtection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetHttpDDoSAttackProtectionOutput {
    pub global_mode: Option<String>,
    pub site_id: Option<i64>,
}
model! { SetHttpDDoSAttackProtectionOutput {
    0 "GlobalMode" global_mode: String, 1 "SiteId" site_id: i64
} }

/// Sets http ddos attack rule action: `SetHttpDDoSAttackRuleAction` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/SetHttpDDoSAttackRuleAction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetHttpDDoSAttackRuleAction {
    /// Required.
    pub rule_action: String,
    /// Required. At least 1 characters.
    pub rule_ids: String,
    /// Required. At least 1.
    pub site_id: i64,
}
operation! { SetHttpDDoSAttackRuleAction(rule_action: String, rule_ids: String, site_id: i64)
    "SetHttpDDoSAttackRuleAction" -> Empty {
    0 "RuleAction" rule_action, 1 "RuleIds" rule_ids, 2 "SiteId" site_id
} }

/// Response of [`SetHttpDDoSAttackRuleAction`]: empty.
pub type SetHttpDDoSAttackRuleActionOutput = Empty;

/// Sets http ddos attack rule status: `SetHttpDDoSAttackRuleStatus` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/SetHttpDDoSAttackRuleStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetHttpDDoSAttackRuleStatus {
    /// Required. At least 1 characters.
    pub rule_ids: String,
    /// Required. At least 1.
    pub site_id: i64,
    /// Required.
    pub status: String,
}
operation! { SetHttpDDoSAttackRuleStatus(rule_ids: String, site_id: i64, status: String)
    "SetHttpDDoSAttackRuleStatus" -> Empty {
    0 "RuleIds" rule_ids, 1 "SiteId" site_id, 2 "Status" status
} }

/// Response of [`SetHttpDDoSAttackRuleStatus`]: empty.
pub type SetHttpDDoSAttackRuleStatusOutput = Empty;

/// Sets keyless server: `SetKeylessServer` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/SetKeylessServer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetKeylessServer {
    /// Required.
    pub site_id: i64,
    pub ca_certificate: Option<String>,
    pub client_certificate: Option<String>,
    /// Secret.
    pub client_private_key: Option<Secret>,
    /// Required. At most 128 characters.
    pub host: String,
    pub id: Option<String>,
    /// Required.
    pub name: String,
    /// Required.
    pub port: i64,
    pub verify: Option<bool>,
}
operation! { SetKeylessServer(site_id: i64, host: String, name: String, port: i64)
    "SetKeylessServer" -> SetKeylessServerOutput {
    0 "SiteId" site_id, 1 "CaCertificate" ca_certificate: String, 2 "ClientCertificate" client_certificate: String,
    3 "ClientPrivateKey" client_private_key: Secret, 4 "Host" host, 5 "Id" id: String, 6 "Name" name, 7 "Port" port,
    8 "Verify" verify: bool
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None)
] }

/// Response of [`SetKeylessServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetKeylessServerOutput {
    pub id: Option<String>,
    pub site_id: Option<i64>,
    pub site_name: Option<String>,
}
model! { SetKeylessServerOutput {
    0 "Id" id: String, 1 "SiteId" site_id: i64, 2 "SiteName" site_name: String
} }

/// Sets origin client certificate hostnames: `SetOriginClientCertificateHostnames` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/SetOriginClientCertificateHostnames>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetOriginClientCertificateHostnames {
    /// Required.
    pub hostnames: Vec<String>,
    /// Required.
    pub id: String,
    /// Required.
    pub site_id: i64,
}
operation! { SetOriginClientCertificateHostnames(hostnames: Vec<String>, id: String, site_id: i64)
    "SetOriginClientCertificateHostnames" -> SetOriginClientCertificateHostnamesOutput {
    0 "Hostnames" hostnames, 1 "Id" id, 2 "SiteId" site_id
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`SetOriginClientCertificateHostnames`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetOriginClientCertificateHostnamesOutput {
    pub hostnames: Vec<String>,
    pub id: Option<String>,
    pub site_id: Option<i64>,
    pub site_name: Option<String>,
}
model! { SetOriginClientCertificateHostnamesOutput {
    0 "Hostnames" hostnames: Vec<String>, 1 "Id" id: String, 2 "SiteId" site_id: i64, 3 "SiteName" site_name: String
} }

/// Sets routine environment variables: `SetRoutineEnvironmentVariables` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/SetRoutineEnvironmentVariables>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetRoutineEnvironmentVariables {
    /// Required.
    pub env: String,
    /// Required.
    pub environment_variables: BTreeMap<String, EnvironmentVariablesValue>,
    /// Required.
    pub name: String,
}
operation! {
    SetRoutineEnvironmentVariables(env: String, environment_variables: BTreeMap<String, EnvironmentVariablesValue>, name: String)
    "SetRoutineEnvironmentVariables" -> SetRoutineEnvironmentVariablesOutput {
    0 "Env" env, 1 "EnvironmentVariables" environment_variables, 2 "Name" name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`SetRoutineEnvironmentVariables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetRoutineEnvironmentVariablesOutput {
    pub set_keys: Vec<String>,
}
model! { SetRoutineEnvironmentVariablesOutput {
    0 "SetKeys" set_keys: Vec<String>
} }

/// Starts scheduled preload execution: `StartScheduledPreloadExecution` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/StartScheduledPreloadExecution>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartScheduledPreloadExecution {
    /// Required.
    pub id: String,
}
operation! { StartScheduledPreloadExecution(id: String)
    "StartScheduledPreloadExecution" -> StartScheduledPreloadExecutionOutput {
    0 "Id" id
} }

/// Response of [`StartScheduledPreloadExecution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartScheduledPreloadExecutionOutput {
    pub ali_uid: Option<String>,
    pub end_time: Option<String>,
    pub id: Option<String>,
    pub interval: Option<i64>,
    pub job_id: Option<String>,
    pub slice_len: Option<i64>,
    pub start_time: Option<String>,
    pub status: Option<String>,
}
model! { StartScheduledPreloadExecutionOutput {
    0 "AliUid" ali_uid: String, 1 "EndTime" end_time: String, 2 "Id" id: String, 3 "Interval" interval: i64,
    4 "JobId" job_id: String, 5 "SliceLen" slice_len: i64, 6 "StartTime" start_time: String, 7 "Status" status: String
} }

/// Stops routine build: `StopRoutineBuild` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/StopRoutineBuild>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopRoutineBuild {
    /// Required.
    pub routine_build_id: i64,
}
operation! { StopRoutineBuild(routine_build_id: i64) "StopRoutineBuild" -> Empty {
    0 "RoutineBuildId" routine_build_id
} }

/// Response of [`StopRoutineBuild`]: empty.
pub type StopRoutineBuildOutput = Empty;

/// Stops scheduled preload execution: `StopScheduledPreloadExecution` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/StopScheduledPreloadExecution>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopScheduledPreloadExecution {
    /// Required.
    pub id: String,
}
operation! { StopScheduledPreloadExecution(id: String)
    "StopScheduledPreloadExecution" -> StopScheduledPreloadExecutionOutput {
    0 "Id" id
} }

/// Response of [`StopScheduledPreloadExecution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopScheduledPreloadExecutionOutput {
    pub ali_uid: Option<String>,
    pub end_time: Option<String>,
    pub id: Option<String>,
    pub interval: Option<i64>,
    pub job_id: Option<String>,
    pub slice_len: Option<i64>,
    pub start_time: Option<String>,
    pub status: Option<String>,
}
model! { StopScheduledPreloadExecutionOutput {
    0 "AliUid" ali_uid: String, 1 "EndTime" end_time: String, 2 "Id" id: String, 3 "Interval" interval: i64,
    4 "JobId" job_id: String, 5 "SliceLen" slice_len: i64, 6 "StartTime" start_time: String, 7 "Status" status: String
} }

/// Stops site: `StopSite` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/StopSite>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopSite {
    /// Required.
    pub site_id: i64,
}
operation! { StopSite(site_id: i64) "StopSite" -> Empty {
    0 "SiteId" site_id
} }

/// Response of [`StopSite`]: empty.
pub type StopSiteOutput = Empty;

/// Submits upload task: `SubmitUploadTask` of `esa` 2024-09-10.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/SubmitUploadTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitUploadTask {
    pub force: Option<bool>,
    pub site_id: Option<i64>,
    pub upload_id: Option<i64>,
}
operation! { SubmitUploadTask() "SubmitUploadTask" -> SubmitUploadTaskOutput {
    0 "Force" force: bool, 1 "SiteId" site_id: i64, 2 "UploadId" upload_id: i64
} { method: "GET", } }

/// Response of [`SubmitUploadTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitUploadTaskOutput {
    pub upload_id: Option<i64>,
}
model! { SubmitUploadTaskOutput {
    0 "UploadId" upload_id: i64
} }

/// `TagResources` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/TagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub tag: Vec<TagResourcesTag>,
}
operation! {
    TagResources(region_id: String, resource_id: Vec<String>, resource_type: String, tag: Vec<TagResourcesTag>)
    "TagResources" -> Empty {
    0 "OwnerId" owner_id: i64, 1 "RegionId" region_id, 2 "ResourceId" resource_id, 3 "ResourceType" resource_type,
    4 "SecurityToken" security_token: Secret, 5 "Tag" tag
} }

/// Response of [`TagResources`]: empty.
pub type TagResourcesOutput = Empty;

/// In the request of [`TagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesTag {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { TagResourcesTag(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// `TraceSite` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/TraceSite>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TraceSite {
    pub body: Option<TraceSiteBody>,
    pub context: Option<TraceSiteContext>,
    pub cookies: Option<Vec<TraceSiteCookies>>,
    pub headers: Option<Vec<TraceSiteHeaders>>,
    pub method: Option<String>,
    pub protocol: Option<String>,
    /// Required.
    pub url: String,
}
operation! { TraceSite(url: String) "TraceSite" -> TraceSiteOutput {
    0 "Body" body: TraceSiteBody, 1 "Context" context: TraceSiteContext, 2 "Cookies" cookies: Vec<TraceSiteCookies>,
    3 "Headers" headers: Vec<TraceSiteHeaders>, 4 "Method" method: String, 5 "Protocol" protocol: String, 6 "Url" url
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::Json),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// In the request of [`TraceSite`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TraceSiteBody {
    pub json: Option<Value>,
    pub plain_text: Option<String>,
}
input! { TraceSiteBody() {
    0 "Json" json: Value, 1 "PlainText" plain_text: String
} }

/// In the request of [`TraceSite`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TraceSiteContext {
    pub geo_location: Option<TraceSiteGeoLocation>,
    pub skip_challenge: Option<bool>,
}
input! { TraceSiteContext() {
    0 "GeoLocation" geo_location: TraceSiteGeoLocation, 1 "SkipChallenge" skip_challenge: bool
} }

/// In the request of [`TraceSite`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TraceSiteGeoLocation {
    pub country_code: Option<String>,
    pub isp_code: Option<String>,
    pub region_code: Option<String>,
}
input! { TraceSiteGeoLocation() {
    0 "CountryCode" country_code: String, 1 "IspCode" isp_code: String, 2 "RegionCode" region_code: String
} }

/// In the request of [`TraceSite`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TraceSiteCookies {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { TraceSiteCookies() {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the request of [`TraceSite`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TraceSiteHeaders {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { TraceSiteHeaders() {
    0 "Name" name: String, 1 "Value" value: String
} }

/// Response of [`TraceSite`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TraceSiteOutput {
    pub status_code: Option<i64>,
    pub success: Option<bool>,
    pub trace: Vec<TraceSiteTrace>,
}
model! { TraceSiteOutput {
    0 "StatusCode" status_code: i64, 1 "Success" success: bool, 2 "Trace" trace: Vec<TraceSiteTrace>
} }

/// In the response of [`TraceSite`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TraceSiteTrace {
    pub matched: Option<bool>,
    pub step_module_name: Option<String>,
    pub trace: Vec<TraceSiteTraceTrace>,
}
model! { TraceSiteTrace {
    0 "Matched" matched: bool, 1 "StepModuleName" step_module_name: String, 2 "Trace" trace: Vec<TraceSiteTraceTrace>
} }

/// In the response of [`TraceSite`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TraceSiteTraceTrace {
    pub action: Option<String>,
    pub config_type: Option<String>,
    pub ddos_level_domestic: Option<String>,
    pub ddos_level_oversea: Option<String>,
    pub env_name: Option<String>,
    pub expression: Option<String>,
    pub level: Option<String>,
    pub load_balancer_name: Option<String>,
    pub origin_pool_name: Option<String>,
    pub routine_id: Option<String>,
    pub rule_id: Option<i64>,
    pub rule_name: Option<String>,
    pub site_version: Option<i64>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { TraceSiteTraceTrace {
    0 "Action" action: String, 1 "ConfigType" config_type: String, 2 "DdosLevelDomestic" ddos_level_domestic: String,
    3 "DdosLevelOversea" ddos_level_oversea: String, 4 "EnvName" env_name: String, 5 "Expression" expression: String,
    6 "Level" level: String, 7 "LoadBalancerName" load_balancer_name: String,
    8 "OriginPoolName" origin_pool_name: String, 9 "RoutineId" routine_id: String, 10 "RuleId" rule_id: i64,
    11 "RuleName" rule_name: String, 12 "SiteVersion" site_version: i64, 13 "Type" r#type: String,
    14 "Value" value: String
} }

/// `UntagResources` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/UntagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    /// Secret.
    pub security_token: Option<Secret>,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources(region_id: String, resource_id: Vec<String>, resource_type: String)
    "UntagResources" -> Empty {
    0 "All" all: bool, 1 "RegionId" region_id, 2 "ResourceId" resource_id, 3 "ResourceType" resource_type,
    4 "SecurityToken" security_token: Secret, 5 "TagKey" tag_key: Vec<String>
} }

/// Response of [`UntagResources`]: empty.
pub type UntagResourcesOutput = Empty;

/// Updates bot spec: `UpdateBotSpec` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/UpdateBotSpec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBotSpec {
    /// Required.
    pub bot_instance_level: String,
    /// Required.
    pub instance_id: String,
}
operation! { UpdateBotSpec(bot_instance_level: String, instance_id: String) "UpdateBotSpec" -> UpdateBotSpecOutput {
    0 "BotInstanceLevel" bot_instance_level, 1 "InstanceId" instance_id
} }

/// Response of [`UpdateBotSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBotSpecOutput {
    pub instance_id: Option<String>,
    pub order_id: Option<String>,
}
model! { UpdateBotSpecOutput {
    0 "InstanceId" instance_id: String, 1 "OrderId" order_id: String
} }

/// Updates cache reserve: `UpdateCacheReserve` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/UpdateCacheReserve>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCacheReserve {
    pub cache_reserve_instance_id: Option<String>,
    pub enable: Option<String>,
    /// Required.
    pub site_id: i64,
}
operation! { UpdateCacheReserve(site_id: i64) "UpdateCacheReserve" -> Empty {
    0 "CacheReserveInstanceId" cache_reserve_instance_id: String, 1 "Enable" enable: String, 2 "SiteId" site_id
} }

/// Response of [`UpdateCacheReserve`]: empty.
pub type UpdateCacheReserveOutput = Empty;

/// Updates cache reserve spec: `UpdateCacheReserveSpec` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/UpdateCacheReserveSpec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCacheReserveSpec {
    pub auto_pay: Option<bool>,
    pub charge_type: Option<String>,
    pub instance_id: Option<String>,
    pub target_quota_gb: Option<i64>,
}
operation! { UpdateCacheReserveSpec() "UpdateCacheReserveSpec" -> UpdateCacheReserveSpecOutput {
    0 "AutoPay" auto_pay: bool, 1 "ChargeType" charge_type: String, 2 "InstanceId" instance_id: String,
    3 "TargetQuotaGb" target_quota_gb: i64
} }

/// Response of [`UpdateCacheReserveSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCacheReserveSpecOutput {
    pub instance_id: Option<String>,
    pub order_id: Option<String>,
}
model! { UpdateCacheReserveSpecOutput {
    0 "InstanceId" instance_id: String, 1 "OrderId" order_id: String
} }

/// Updates cache rule: `UpdateCacheRule` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/UpdateCacheRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCacheRule {
    pub additional_cacheable_ports: Option<String>,
    pub browser_cache_mode: Option<String>,
    pub browser_cache_ttl: Option<String>,
    pub bypass_cache: Option<String>,
    pub cache_deception_armor: Option<String>,
    pub cache_reserve_eligibility: Option<String>,
    pub check_presence_cookie: Option<String>,
    pub check_presence_header: Option<String>,
    /// Required.
    pub config_id: i64,
    pub edge_cache_mode: Option<String>,
    pub edge_cache_ttl: Option<String>,
    pub edge_status_code_cache_ttl: Option<String>,
    pub include_cookie: Option<String>,
    pub include_header: Option<String>,
    pub post_body_cache_key: Option<String>,
    pub post_body_size_limit: Option<String>,
    pub post_cache: Option<String>,
    pub query_string: Option<String>,
    pub query_string_mode: Option<String>,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<i64>,
    pub serve_stale: Option<String>,
    /// Required.
    pub site_id: i64,
    pub sort_query_string_for_cache: Option<String>,
    pub user_device_type: Option<String>,
    pub user_geo: Option<String>,
    pub user_language: Option<String>,
}
operation! { UpdateCacheRule(config_id: i64, site_id: i64) "UpdateCacheRule" -> Empty {
    0 "AdditionalCacheablePorts" additional_cacheable_ports: String, 1 "BrowserCacheMode" browser_cache_mode: String,
    2 "BrowserCacheTtl" browser_cache_ttl: String, 3 "BypassCache" bypass_cache: String,
    4 "CacheDeceptionArmor" cache_deception_armor: String,
    5 "CacheReserveEligibility" cache_reserve_eligibility: String,
    6 "CheckPresenceCookie" check_presence_cookie: String, 7 "CheckPresenceHeader" check_presence_header: String,
    8 "ConfigId" config_id, 9 "EdgeCacheMode" edge_cache_mode: String, 10 "EdgeCacheTtl" edge_cache_ttl: String,
    11 "EdgeStatusCodeCacheTtl" edge_status_code_cache_ttl: String, 12 "IncludeCookie" include_cookie: String,
    13 "IncludeHeader" include_header: String, 14 "PostBodyCacheKey" post_body_cache_key: String,
    15 "PostBodySizeLimit" post_body_size_limit: String, 16 "PostCache" post_cache: String,
    17 "QueryString" query_string: String, 18 "QueryStringMode" query_string_mode: String, 19 "Rule" rule: String,
    20 "RuleEnable" rule_enable: String, 21 "RuleName" rule_name: String, 22 "Sequence" sequence: i64,
    23 "ServeStale" serve_stale: String, 24 "SiteId" site_id,
    25 "SortQueryStringForCache" sort_query_string_for_cache: String, 26 "UserDeviceType" user_device_type: String,
    27 "UserGeo" user_geo: String, 28 "UserLanguage" user_language: String
} }

/// Response of [`UpdateCacheRule`]: empty.
pub type UpdateCacheRuleOutput = Empty;

/// Updates cache tag: `UpdateCacheTag` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/UpdateCacheTag>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCacheTag {
    pub case_insensitive: Option<String>,
    /// Required.
    pub site_id: i64,
    pub site_version: Option<i64>,
    pub tag_name: Option<String>,
}
operation! { UpdateCacheTag(site_id: i64) "UpdateCacheTag" -> Empty {
    0 "CaseInsensitive" case_insensitive: String, 1 "SiteId" site_id, 2 "SiteVersion" site_version: i64,
    3 "TagName" tag_name: String
} }

/// Response of [`UpdateCacheTag`]: empty.
pub type UpdateCacheTagOutput = Empty;

/// Updates cname flattening: `UpdateCnameFlattening` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/UpdateCnameFlattening>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCnameFlattening {
    /// Required.
    pub flatten_mode: String,
    /// Required.
    pub site_id: i64,
}
operation! { UpdateCnameFlattening(flatten_mode: String, site_id: i64) "UpdateCnameFlattening" -> Empty {
    0 "FlattenMode" flatten_mode, 1 "SiteId" site_id
} }

/// Response of [`UpdateCnameFlattening`]: empty.
pub type UpdateCnameFlatteningOutput = Empty;

/// Updates compression rule: `UpdateCompressionRule` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/UpdateCompressionRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCompressionRule {
    pub brotli: Option<String>,
    /// Required.
    pub config_id: i64,
    pub gzip: Option<String>,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<i64>,
    /// Required.
    pub site_id: i64,
    pub zstd: Option<String>,
}
operation! { UpdateCompressionRule(config_id: i64, site_id: i64) "UpdateCompressionRule" -> Empty {
    0 "Brotli" brotli: String, 1 "ConfigId" config_id, 2 "Gzip" gzip: String, 3 "Rule" rule: String,
    4 "RuleEnable" rule_enable: String, 5 "RuleName" rule_name: String, 6 "Sequence" sequence: i64, 7 "SiteId" site_id,
    8 "Zstd" zstd: String
} }

/// Response of [`UpdateCompressionRule`]: empty.
pub type UpdateCompressionRuleOutput = Empty;

/// Updates config sequence: `UpdateConfigSequence` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/UpdateConfigSequence>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConfigSequence {
    /// Required.
    pub config_id: i64,
    /// Required.
    pub sequence: i64,
    /// Required.
    pub site_id: i64,
}
operation! { UpdateConfigSequence(config_id: i64, sequence: i64, site_id: i64) "UpdateConfigSequence" -> Empty {
    0 "ConfigId" config_id, 1 "Sequence" sequence, 2 "SiteId" site_id
} }

/// Response of [`UpdateConfigSequence`]: empty.
pub type UpdateConfigSequenceOutput = Empty;

/// Updates cross border optimization: `UpdateCrossBorderOptimization` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/UpdateCrossBorderOptimization>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCrossBorderOptimization {
    /// Required.
    pub enable: String,
    /// Required.
    pub site_id: i64,
}
operation! { UpdateCrossBorderOptimization(enable: String, site_id: i64) "UpdateCrossBorderOptimization" -> Empty {
    0 "Enable" enable, 1 "SiteId" site_id
} }

/// Response of [`UpdateCrossBorderOptimization`]: empty.
pub type UpdateCrossBorderOptimizationOutput = Empty;

/// Updates custom hostname: `UpdateCustomHostname` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/UpdateCustomHostname>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomHostname {
    pub cas_id: Option<i64>,
    pub cas_region: Option<String>,
    pub cert_type: Option<String>,
    pub certificate: Option<String>,
    /// Required.
    pub hostname_id: i64,
    /// Secret.
    pub private_key: Option<Secret>,
    pub record_id: Option<i64>,
    pub ssl_flag: Option<String>,
}
operation! { UpdateCustomHostname(hostname_id: i64) "UpdateCustomHostname" -> Empty {
    0 "CasId" cas_id: i64, 1 "CasRegion" cas_region: String, 2 "CertType" cert_type: String,
    3 "Certificate" certificate: String, 4 "HostnameId" hostname_id, 5 "PrivateKey" private_key: Secret,
    6 "RecordId" record_id: i64, 7 "SslFlag" ssl_flag: String
} }

/// Response of [`UpdateCustomHostname`]: empty.
pub type UpdateCustomHostnameOutput = Empty;

/// Updates custom response code rule: `UpdateCustomResponseCodeRule` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/UpdateCustomResponseCodeRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomResponseCodeRule {
    /// Required.
    pub config_id: i64,
    pub page_id: Option<String>,
    pub return_code: Option<String>,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<i64>,
    /// Required.
    pub site_id: i64,
}
operation! { UpdateCustomResponseCodeRule(config_id: i64, site_id: i64) "UpdateCustomResponseCodeRule" -> Empty {
    0 "ConfigId" config_id, 1 "PageId" page_id: String, 2 "ReturnCode" return_code: String, 3 "Rule" rule: String,
    4 "RuleEnable" rule_enable: String, 5 "RuleName" rule_name: String, 6 "Sequence" sequence: i64, 7 "SiteId" site_id
} }

/// Response of [`UpdateCustomResponseCodeRule`]: empty.
pub type UpdateCustomResponseCodeRuleOutput = Empty;

/// Updates custom scene policy: `UpdateCustomScenePolicy` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/UpdateCustomScenePolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomScenePolicy {
    /// Required.
    pub end_time: String,
    /// Required. At most 128 characters.
    pub name: String,
    pub objects: Option<String>,
    /// Required. At least 1.
    pub policy_id: i64,
    pub site_ids: Option<String>,
    /// Required.
    pub start_time: String,
    /// Required.
    pub template: String,
}

/// Arguments of [`UpdateCustomScenePolicy::new`].
pub struct UpdateCustomScenePolicyRequired {
    pub end_time: String,
    pub name: String,
    pub policy_id: i64,
    pub start_time: String,
    pub template: String,
}
operation! {
    UpdateCustomScenePolicy { UpdateCustomScenePolicyRequired: end_time, name, policy_id, start_time, template }
    "UpdateCustomScenePolicy" -> UpdateCustomScenePolicyOutput {
    0 "EndTime" end_time, 1 "Name" name, 2 "Objects" objects: String, 3 "PolicyId" policy_id,
    4 "SiteIds" site_ids: String, 5 "StartTime" start_time, 6 "Template" template
} }

/// Response of [`UpdateCustomScenePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomScenePolicyOutput {
    pub end_time: Option<String>,
    pub name: Option<String>,
    pub objects: Vec<String>,
    pub policy_id: Option<i64>,
    pub site_ids: Option<String>,
    pub start_time: Option<String>,
    pub template: Option<String>,
}
model! { UpdateCustomScenePolicyOutput {
    0 "EndTime" end_time: String, 1 "Name" name: String, 2 "Objects" objects: Vec<String>, 3 "PolicyId" policy_id: i64,
    4 "SiteIds" site_ids: String, 5 "StartTime" start_time: String, 6 "Template" template: String
} }

/// Updates ddos spec: `UpdateDDoSSpec` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/UpdateDDoSSpec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDDoSSpec {
    /// Required.
    pub ddos_billing_mode: String,
    /// Required.
    pub ddos_burstable_domestic_protection: String,
    /// Required.
    pub ddos_burstable_overseas_protection: String,
    /// Required.
    pub instance_id: String,
}
operation! {
    UpdateDDoSSpec(ddos_billing_mode: String, ddos_burstable_domestic_protection: String, ddos_burstable_overseas_protection: String, instance_id: String)
    "UpdateDDoSSpec" -> UpdateDDoSSpecOutput {
    0 "DDoSBillingMode" ddos_billing_mode, 1 "DDoSBurstableDomesticProtection" ddos_burstable_domestic_protection,
    2 "DDoSBurstableOverseasProtection" ddos_burstable_overseas_protection, 3 "InstanceId" instance_id
} }

/// Response of [`UpdateDDoSSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDDoSSpecOutput {
    pub instance_id: Option<String>,
    pub order_id: Option<String>,
}
model! { UpdateDDoSSpecOutput {
    0 "InstanceId" instance_id: String, 1 "OrderId" order_id: String
} }

/// Updates development mode: `UpdateDevelopmentMode` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/UpdateDevelopmentMode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDevelopmentMode {
    /// Required.
    pub enable: String,
    /// Required.
    pub site_id: i64,
}
operation! { UpdateDevelopmentMode(enable: String, site_id: i64) "UpdateDevelopmentMode" -> Empty {
    0 "Enable" enable, 1 "SiteId" site_id
} }

/// Response of [`UpdateDevelopmentMode`]: empty.
pub type UpdateDevelopmentModeOutput = Empty;

/// Updates edge container app log river: `UpdateEdgeContainerAppLogRiver` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/UpdateEdgeContainerAppLogRiver>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEdgeContainerAppLogRiver {
    pub app_id: Option<String>,
    pub path: Option<String>,
    pub stdout: Option<bool>,
}
operation! { UpdateEdgeContainerAppLogRiver() "UpdateEdgeContainerAppLogRiver" -> UpdateEdgeContainerAppLogRiverOutput {
    0 "AppId" app_id: String, 1 "Path" path: String, 2 "Stdout" stdout: bool
} }

/// Response of [`UpdateEdgeContainerAppLogRiver`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEdgeContainerAppLogRiverOutput {
    pub path: Option<String>,
    pub stdout: Option<bool>,
}
model! { UpdateEdgeContainerAppLogRiverOutput {
    0 "Path" path: String, 1 "Stdout" stdout: bool
} }

/// Updates edge container app resource reserve: `UpdateEdgeContainerAppResourceReserve` of `esa` 2024-09-10.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/UpdateEdgeContainerAppResourceReserve>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEdgeContainerAppResourceReserve {
    pub app_id: Option<String>,
    pub duration_time: Option<String>,
    pub enable: Option<bool>,
    pub forever: Option<bool>,
    pub reserve_set: Option<Vec<UpdateEdgeContainerAppResourceReserveReserveSet>>,
}
operation! { UpdateEdgeContainerAppResourceReserve()
    "UpdateEdgeContainerAppResourceReserve" -> UpdateEdgeContainerAppResourceReserveOutput {
    0 "AppId" app_id: String, 1 "DurationTime" duration_time: String, 2 "Enable" enable: bool,
    3 "Forever" forever: bool, 4 "ReserveSet" reserve_set: Vec<UpdateEdgeContainerAppResourceReserveReserveSet>
} [
    Mark::new(4, Location::Default, Style::Json)
] }

/// In the request of [`UpdateEdgeContainerAppResourceReserve`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEdgeContainerAppResourceReserveReserveSet {
    pub isp: Option<String>,
    pub region: Option<String>,
    pub replicas: Option<i64>,
}
input! { UpdateEdgeContainerAppResourceReserveReserveSet() {
    0 "Isp" isp: String, 1 "Region" region: String, 2 "Replicas" replicas: i64
} }

/// Response of [`UpdateEdgeContainerAppResourceReserve`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEdgeContainerAppResourceReserveOutput {
    pub duration_time: Option<String>,
    pub enable: Option<bool>,
    pub forever: Option<bool>,
    pub reserve_set: Vec<UpdateEdgeContainerAppResourceReserveReserveSet2>,
}
model! { UpdateEdgeContainerAppResourceReserveOutput {
    0 "DurationTime" duration_time: String, 1 "Enable" enable: bool, 2 "Forever" forever: bool,
    3 "ReserveSet" reserve_set: Vec<UpdateEdgeContainerAppResourceReserveReserveSet2>
} }

/// In the response of [`UpdateEdgeContainerAppResourceReserve`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEdgeContainerAppResourceReserveReserveSet2 {
    pub isp: Option<String>,
    pub region: Option<String>,
    pub replicas: Option<i64>,
}
model! { UpdateEdgeContainerAppResourceReserveReserveSet2 {
    0 "Isp" isp: String, 1 "Region" region: String, 2 "Replicas" replicas: i64
} }

/// Updates environment: `UpdateEnvironment` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/UpdateEnvironment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEnvironment {
    /// Required.
    pub environment_name: String,
    pub new_name: Option<String>,
    /// Required.
    pub read_only: bool,
    /// Required.
    pub rule: String,
    /// Required.
    pub site_id: i64,
    pub site_version: Option<i64>,
}
operation! { UpdateEnvironment(environment_name: String, read_only: bool, rule: String, site_id: i64)
    "UpdateEnvironment" -> Empty {
    0 "EnvironmentName" environment_name, 1 "NewName" new_name: String, 2 "ReadOnly" read_only, 3 "Rule" rule,
    4 "SiteId" site_id, 5 "SiteVersion" site_version: i64
} }

/// Response of [`UpdateEnvironment`]: empty.
pub type UpdateEnvironmentOutput = Empty;

/// Updates environment version: `UpdateEnvironmentVersion` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/UpdateEnvironmentVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEnvironmentVersion {
    /// Required.
    pub environment_name: String,
    /// Required.
    pub site_id: i64,
    /// Required.
    pub site_version: i64,
}
operation! { UpdateEnvironmentVersion(environment_name: String, site_id: i64, site_version: i64)
    "UpdateEnvironmentVersion" -> Empty {
    0 "EnvironmentName" environment_name, 1 "SiteId" site_id, 2 "SiteVersion" site_version
} }

/// Response of [`UpdateEnvironmentVersion`]: empty.
pub type UpdateEnvironmentVersionOutput = Empty;

/// Updates http incoming request header modification rule: `UpdateHttpIncomingRequestHeaderModificationRule` of `esa`
/// 2024-09-10.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/UpdateHttpIncomingRequestHeaderModificationRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateHttpIncomingRequestHeaderModificationRule {
    /// Required.
    pub config_id: i64,
    pub request_header_modification: Option<
        Vec<UpdateHttpIncomingRequestHeaderModificationRuleRequestHeaderModification>,
    >,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<i64>,
    /// Required.
    pub site_id: i64,
}
operation! { UpdateHttpIncomingRequestHeaderModificationRule(config_id: i64, site_id: i64)
    "UpdateHttpIncomingRequestHeaderModificationRule" -> Empty {
    0 "ConfigId" config_id,
    1 "RequestHeaderModification" request_header_modification: Vec<UpdateHttpIncomingRequestHeaderModificationRuleRequestHeaderModification>,
    2 "Rule" rule: String, 3 "RuleEnable" rule_enable: String, 4 "RuleName" rule_name: String,
    5 "Sequence" sequence: i64, 6 "SiteId" site_id
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`UpdateHttpIncomingRequestHeaderModificationRule`]: empty.
pub type UpdateHttpIncomingRequestHeaderModificationRuleOutput = Empty;

/// In the request of [`UpdateHttpIncomingRequestHeaderModificationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateHttpIncomingRequestHeaderModificationRuleRequestHeaderModification {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub operation: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
input! { UpdateHttpIncomingRequestHeaderModificationRuleRequestHeaderModification(name: String, operation: String) {
    0 "Name" name: String, 1 "Operation" operation: String, 2 "Type" r#type: String, 3 "Value" value: String
} }

/// Updates http incoming response header modification rule: `UpdateHttpIncomingResponseHeaderModificationRule` of `esa`
/// 2024-09-10.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/UpdateHttpIncomingResponseHeaderModificationRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateHttpIncomingResponseHeaderModificationRule {
    /// Required.
    pub config_id: i64,
    pub response_header_modification: Option<
        Vec<UpdateHttpIncomingResponseHeaderModificationRuleResponseHeaderModification>,
    >,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<i64>,
    /// Required.
    pub site_id: i64,
}
operation! { UpdateHttpIncomingResponseHeaderModificationRule(config_id: i64, site_id: i64)
    "UpdateHttpIncomingResponseHeaderModificationRule" -> Empty {
    0 "ConfigId" config_id,
    1 "ResponseHeaderModification" response_header_modification: Vec<UpdateHttpIncomingResponseHeaderModificationRuleResponseHeaderModification>,
    2 "Rule" rule: String, 3 "RuleEnable" rule_enable: String, 4 "RuleName" rule_name: String,
    5 "Sequence" sequence: i64, 6 "SiteId" site_id
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`UpdateHttpIncomingResponseHeaderModificationRule`]: empty.
pub type UpdateHttpIncomingResponseHeaderModificationRuleOutput = Empty;

/// In the request of [`UpdateHttpIncomingResponseHeaderModificationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateHttpIncomingResponseHeaderModificationRuleResponseHeaderModification {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub operation: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
input! { UpdateHttpIncomingResponseHeaderModificationRuleResponseHeaderModification(name: String, operation: String) {
    0 "Name" name: String, 1 "Operation" operation: String, 2 "Type" r#type: String, 3 "Value" value: String
} }

/// Updates http request header modification rule: `UpdateHttpRequestHeaderModificationRule` of `esa` 2024-09-10.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/UpdateHttpRequestHeaderModificationRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateHttpRequestHeaderModificationRule {
    /// Required.
    pub config_id: i64,
    pub request_header_modification: Option<
        Vec<UpdateHttpRequestHeaderModificationRuleRequestHeaderModification>,
    >,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<i64>,
    /// Required.
    pub site_id: i64,
}
operation! { UpdateHttpRequestHeaderModificationRule(config_id: i64, site_id: i64)
    "UpdateHttpRequestHeaderModificationRule" -> Empty {
    0 "ConfigId" config_id,
    1 "RequestHeaderModification" request_header_modification: Vec<UpdateHttpRequestHeaderModificationRuleRequestHeaderModification>,
    2 "Rule" rule: String, 3 "RuleEnable" rule_enable: String, 4 "RuleName" rule_name: String,
    5 "Sequence" sequence: i64, 6 "SiteId" site_id
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`UpdateHttpRequestHeaderModificationRule`]: empty.
pub type UpdateHttpRequestHeaderModificationRuleOutput = Empty;

/// In the request of [`UpdateHttpRequestHeaderModificationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateHttpRequestHeaderModificationRuleRequestHeaderModification {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub operation: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
input! { UpdateHttpRequestHeaderModificationRuleRequestHeaderModification(name: String, operation: String) {
    0 "Name" name: String, 1 "Operation" operation: String, 2 "Type" r#type: String, 3 "Value" value: String
} }

/// Updates http response header modification rule: `UpdateHttpResponseHeaderModificationRule` of `esa` 2024-09-10.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ESA/2024-09-10/UpdateHttpResponseHeaderModificationRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateHttpResponseHeaderModificationRule {
    /// Required.
    pub config_id: i64,
    pub response_header_modification: Option<
        Vec<UpdateHttpResponseHeaderModificationRuleResponseHeaderModification>,
    >,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<i64>,
    /// Required.
    pub site_id: i64,
}
operation! { UpdateHttpResponseHeaderModificationRule(config_id: i64, site_id: i64)
    "UpdateHttpResponseHeaderModificationRule" -> Empty {
    0 "ConfigId" config_id,
    1 "ResponseHeaderModification" response_header_modification: Vec<UpdateHttpResponseHeaderModificationRuleResponseHeaderModification>,
    2 "Rule" rule: String, 3 "RuleEnable" rule_enable: String, 4 "RuleName" rule_name: String,
    5 "Sequence" sequence: i64, 6 "SiteId" site_id
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`UpdateHttpResponseHeaderModificationRule`]: empty.
pub type UpdateHttpResponseHeaderModificationRuleOutput = Empty;

/// In the request of [`UpdateHttpResponseHeaderModificationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateHttpResponseHeaderModificationRuleResponseHeaderModification {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub operation: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
input! { UpdateHttpResponseHeaderModificationRuleResponseHeaderModification(name: String, operation: String) {
    0 "Name" name: String, 1 "Operation" operation: String, 2 "Type" r#type: String, 3 "Value" value: String
} }

/// Updates https application configuration: `UpdateHttpsApplicationConfiguration` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/UpdateHttpsApplicationConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateHttpsApplicationConfiguration {
    pub alt_svc: Option<String>,
    pub alt_svc_clear: Option<String>,
    pub alt_svc_ma: Option<String>,
    pub alt_svc_persist: Option<String>,
    /// Required.
    pub config_id: i64,
    pub hsts: Option<String>,
    pub hsts_include_subdomains: Option<String>,
    pub hsts_max_age: Option<String>,
    pub hsts_preload: Option<String>,
    pub https_force: Option<String>,
    pub https_force_code: Option<String>,
    pub https_no_sni_deny: Option<String>,
    pub https_sni_verify: Option<String>,
    pub https_sni_whitelist: Option<String>,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<i64>,
    /// Required.
    pub site_id: i64,
}
operation! { UpdateHttpsApplicationConfiguration(config_id: i64, site_id: i64)
    "UpdateHttpsApplicationConfiguration" -> Empty {
    0 "AltSvc" alt_svc: String, 1 "AltSvcClear" alt_svc_clear: String, 2 "AltSvcMa" alt_svc_ma: String,
    3 "AltSvcPersist" alt_svc_persist: String, 4 "ConfigId" config_id, 5 "Hsts" hsts: String,
    6 "HstsIncludeSubdomains" hsts_include_subdomains: String, 7 "HstsMaxAge" hsts_max_age: String,
    8 "HstsPreload" hsts_preload: String, 9 "HttpsForce" https_force: String,
    10 "HttpsForceCode" https_force_code: String, 11 "HttpsNoSniDeny" https_no_sni_deny: String,
    12 "HttpsSniVerify" https_sni_verify: String, 13 "HttpsSniWhitelist" https_sni_whitelist: String,
    14 "Rule" rule: String, 15 "RuleEnable" rule_enable: String, 16 "RuleName" rule_name: String,
    17 "Sequence" sequence: i64, 18 "SiteId" site_id
} }

/// Response of [`UpdateHttpsApplicationConfiguration`]: empty.
pub type UpdateHttpsApplicationConfigurationOutput = Empty;

/// Updates https basic configuration: `UpdateHttpsBasicConfiguration` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/UpdateHttpsBasicConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateHttpsBasicConfiguration {
    pub ciphersuite: Option<String>,
    pub ciphersuite_group: Option<String>,
    /// Required.
    pub config_id: i64,
    pub http2: Option<String>,
    pub http3: Option<String>,
    pub https: Option<String>,
    pub ocsp_stapling: Option<String>,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<i64>,
    /// Required.
    pub site_id: i64,
    pub tls10: Option<String>,
    pub tls11: Option<String>,
    pub tls12: Option<String>,
    pub tls13: Option<String>,
}
operation! { UpdateHttpsBasicConfiguration(config_id: i64, site_id: i64) "UpdateHttpsBasicConfiguration" -> Empty {
    0 "Ciphersuite" ciphersuite: String, 1 "CiphersuiteGroup" ciphersuite_group: String, 2 "ConfigId" config_id,
    3 "Http2" http2: String, 4 "Http3" http3: String, 5 "Https" https: String, 6 "OcspStapling" ocsp_stapling: String,
    7 "Rule" rule: String, 8 "RuleEnable" rule_enable: String, 9 "RuleName" rule_name: String,
    10 "Sequence" sequence: i64, 11 "SiteId" site_id, 12 "Tls10" tls10: String, 13 "Tls11" tls11: String,
    14 "Tls12" tls12: String, 15 "Tls13" tls13: String
} }

/// Response of [`UpdateHttpsBasicConfiguration`]: empty.
pub type UpdateHttpsBasicConfigurationOutput = Empty;

/// Updates ipv6: `UpdateIPv6` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/UpdateIPv6>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIPv6 {
    /// Required.
    pub enable: String,
    pub region: Option<String>,
    /// Required.
    pub site_id: i64,
}
operation! { UpdateIPv6(enable: String, site_id: i64) "UpdateIPv6" -> Empty {
    0 "Enable" enable, 1 "Region" region: String, 2 "SiteId" site_id
} }

/// Response of [`UpdateIPv6`]: empty.
pub type UpdateIPv6Output = Empty;

/// Updates image transform: `UpdateImageTransform` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/UpdateImageTransform>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateImageTransform {
    pub auto_avif: Option<String>,
    pub auto_webp: Option<String>,
    /// Required.
    pub config_id: i64,
    pub enable: Option<String>,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<i64>,
    /// Required.
    pub site_id: i64,
}
operation! { UpdateImageTransform(config_id: i64, site_id: i64) "UpdateImageTransform" -> Empty {
    0 "AutoAvif" auto_avif: String, 1 "AutoWebp" auto_webp: String, 2 "ConfigId" config_id, 3 "Enable" enable: String,
    4 "Rule" rule: String, 5 "RuleEnable" rule_enable: String, 6 "RuleName" rule_name: String,
    7 "Sequence" sequence: i64, 8 "SiteId" site_id
} }

/// Response of [`UpdateImageTransform`]: empty.
pub type UpdateImageTransformOutput = Empty;

/// Updates list: `UpdateList` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/UpdateList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateList {
    /// Required.
    pub description: String,
    /// Required.
    pub id: i64,
    /// Required.
    pub items: Vec<String>,
    /// Required.
    pub name: String,
}
operation! { UpdateList(description: String, id: i64, items: Vec<String>, name: String) "UpdateList" -> Empty {
    0 "Description" description, 1 "Id" id, 2 "Items" items, 3 "Name" name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`UpdateList`]: empty.
pub type UpdateListOutput = Empty;

/// Updates load balancer: `UpdateLoadBalancer` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/UpdateLoadBalancer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLoadBalancer {
    pub adaptive_routing: Option<UpdateLoadBalancerAdaptiveRouting>,
    pub default_pools: Option<Vec<i64>>,
    pub description: Option<String>,
    pub enabled: Option<bool>,
    pub fallback_pool: Option<i64>,
    /// Required.
    pub id: i64,
    pub monitor: Option<UpdateLoadBalancerMonitor>,
    pub random_steering: Option<UpdateLoadBalancerRandomSteering>,
    pub region_pools: Option<Value>,
    pub rules: Option<Vec<UpdateLoadBalancerRules>>,
    pub session_affinity: Option<String>,
    /// Required.
    pub site_id: i64,
    pub steering_policy: Option<String>,
    pub sub_region_pools: Option<Value>,
    pub ttl: Option<i64>,
}
operation! { UpdateLoadBalancer(id: i64, site_id: i64) "UpdateLoadBalancer" -> Empty {
    0 "AdaptiveRouting" adaptive_routing: UpdateLoadBalancerAdaptiveRouting, 1 "DefaultPools" default_pools: Vec<i64>,
    2 "Description" description: String, 3 "Enabled" enabled: bool, 4 "FallbackPool" fallback_pool: i64, 5 "Id" id,
    6 "Monitor" monitor: UpdateLoadBalancerMonitor,
    7 "RandomSteering" random_steering: UpdateLoadBalancerRandomSteering, 8 "RegionPools" region_pools: Value,
    9 "Rules" rules: Vec<UpdateLoadBalancerRules>, 10 "SessionAffinity" session_affinity: String, 11 "SiteId" site_id,
    12 "SteeringPolicy" steering_policy: String, 13 "SubRegionPools" sub_region_pools: Value, 14 "Ttl" ttl: i64
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(6, Location::Default, Style::Json),
    Mark::new(7, Location::Default, Style::Json),
    Mark::new(9, Location::Default, Style::Json)
] }

/// Response of [`UpdateLoadBalancer`]: empty.
pub type UpdateLoadBalancerOutput = Empty;

/// In the request of [`UpdateLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLoadBalancerAdaptiveRouting {
    pub failover_across_pools: Option<bool>,
    pub origin_level_retry: Option<bool>,
}
input! { UpdateLoadBalancerAdaptiveRouting() {
    0 "FailoverAcrossPools" failover_across_pools: bool, 1 "OriginLevelRetry" origin_level_retry: bool
} }

/// In the request of [`UpdateLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLoadBalancerMonitor {
    pub consecutive_down: Option<i64>,
    pub consecutive_up: Option<i64>,
    pub expected_codes: Option<String>,
    pub follow_redirects: Option<bool>,
    pub header: Option<Value>,
    pub interval: Option<i64>,
    pub method: Option<String>,
    pub monitoring_region: Option<String>,
    pub path: Option<String>,
    pub port: Option<i64>,
    pub timeout: Option<i64>,
    pub r#type: Option<String>,
}
input! { UpdateLoadBalancerMonitor() {
    0 "ConsecutiveDown" consecutive_down: i64, 1 "ConsecutiveUp" consecutive_up: i64,
    2 "ExpectedCodes" expected_codes: String, 3 "FollowRedirects" follow_redirects: bool, 4 "Header" header: Value,
    5 "Interval" interval: i64, 6 "Method" method: String, 7 "MonitoringRegion" monitoring_region: String,
    8 "Path" path: String, 9 "Port" port: i64, 10 "Timeout" timeout: i64, 11 "Type" r#type: String
} }

/// In the request of [`UpdateLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLoadBalancerRandomSteering {
    pub default_weight: Option<i64>,
    pub pool_weights: Option<BTreeMap<String, i64>>,
}
input! { UpdateLoadBalancerRandomSteering() {
    0 "DefaultWeight" default_weight: i64, 1 "PoolWeights" pool_weights: BTreeMap<String, i64>
} }

/// In the request of [`UpdateLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLoadBalancerRules {
    pub fixed_response: Option<UpdateLoadBalancerFixedResponse>,
    pub overrides: Option<Value>,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<i64>,
    pub terminates: Option<bool>,
}
input! { UpdateLoadBalancerRules() {
    0 "FixedResponse" fixed_response: UpdateLoadBalancerFixedResponse, 1 "Overrides" overrides: Value,
    2 "Rule" rule: String, 3 "RuleEnable" rule_enable: String, 4 "RuleName" rule_name: String,
    5 "Sequence" sequence: i64, 6 "Terminates" terminates: bool
} }

/// In the request of [`UpdateLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLoadBalancerFixedResponse {
    pub content_type: Option<String>,
    pub location: Option<String>,
    pub message_body: Option<String>,
    pub status_code: Option<i64>,
}
input! { UpdateLoadBalancerFixedResponse() {
    0 "ContentType" content_type: String, 1 "Location" location: String, 2 "MessageBody" message_body: String,
    3 "StatusCode" status_code: i64
} }

/// Updates managed transform: `UpdateManagedTransform` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/UpdateManagedTransform>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateManagedTransform {
    pub add_client_geolocation_header: Option<String>,
    pub add_real_client_ip_header: Option<String>,
    pub real_client_ip_header_name: Option<String>,
    /// Required.
    pub site_id: i64,
    pub site_version: Option<i64>,
}
operation! { UpdateManagedTransform(site_id: i64) "UpdateManagedTransform" -> Empty {
    0 "AddClientGeolocationHeader" add_client_geolocation_header: String,
    1 "AddRealClientIpHeader" add_real_client_ip_header: String,
    2 "RealClientIpHeaderName" real_client_ip_header_name: String, 3 "SiteId" site_id, 4 "SiteVersion" site_version: i64
} }

/// Response of [`UpdateManagedTransform`]: empty.
pub type UpdateManagedTransformOutput = Empty;

/// Updates network optimization: `UpdateNetworkOptimization` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/UpdateNetworkOptimization>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNetworkOptimization {
    /// Required.
    pub config_id: i64,
    pub grpc: Option<String>,
    pub http2_origin: Option<String>,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<i64>,
    /// Required.
    pub site_id: i64,
    pub smart_routing: Option<String>,
    pub upload_max_filesize: Option<String>,
    pub websocket: Option<String>,
}
operation! { UpdateNetworkOptimization(config_id: i64, site_id: i64) "UpdateNetworkOptimization" -> Empty {
    0 "ConfigId" config_id, 1 "Grpc" grpc: String, 2 "Http2Origin" http2_origin: String, 3 "Rule" rule: String,
    4 "RuleEnable" rule_enable: String, 5 "RuleName" rule_name: String, 6 "Sequence" sequence: i64, 7 "SiteId" site_id,
    8 "SmartRouting" smart_routing: String, 9 "UploadMaxFilesize" upload_max_filesize: String,
    10 "Websocket" websocket: String
} }

/// Response of [`UpdateNetworkOptimization`]: empty.
pub type UpdateNetworkOptimizationOutput = Empty;

/// Updates origin pool: `UpdateOriginPool` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/UpdateOriginPool>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOriginPool {
    pub enabled: Option<bool>,
    /// Required.
    pub id: i64,
    pub origins: Option<Vec<UpdateOriginPoolOrigins>>,
    /// Required.
    pub site_id: i64,
}
operation! { UpdateOriginPool(id: i64, site_id: i64) "UpdateOriginPool" -> UpdateOriginPoolOutput {
    0 "Enabled" enabled: bool, 1 "Id" id, 2 "Origins" origins: Vec<UpdateOriginPoolOrigins>, 3 "SiteId" site_id
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// In the request of [`UpdateOriginPool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOriginPoolOrigins {
    pub address: Option<String>,
    pub auth_conf: Option<UpdateOriginPoolAuthConf>,
    pub enabled: Option<bool>,
    pub header: Option<Value>,
    pub ip_version_policy: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub weight: Option<i64>,
}
input! { UpdateOriginPoolOrigins() {
    0 "Address" address: String, 1 "AuthConf" auth_conf: UpdateOriginPoolAuthConf, 2 "Enabled" enabled: bool,
    3 "Header" header: Value, 4 "IpVersionPolicy" ip_version_policy: String, 5 "Name" name: String,
    6 "Type" r#type: String, 7 "Weight" weight: i64
} }

/// In the request of [`UpdateOriginPool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOriginPoolAuthConf {
    pub access_key: Option<String>,
    pub auth_type: Option<String>,
    pub region: Option<String>,
    /// Secret.
    pub secret_key: Option<Secret>,
    pub version: Option<String>,
}
input! { UpdateOriginPoolAuthConf() {
    0 "AccessKey" access_key: String, 1 "AuthType" auth_type: String, 2 "Region" region: String,
    3 "SecretKey" secret_key: Secret, 4 "Version" version: String
} }

/// Response of [`UpdateOriginPool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOriginPoolOutput {
    pub id: Option<i64>,
}
model! { UpdateOriginPoolOutput {
    0 "Id" id: i64
} }

/// Updates origin protection: `UpdateOriginProtection` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/UpdateOriginProtection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOriginProtection {
    pub auto_confirm_ip_list: Option<String>,
    /// Required.
    pub origin_converge: String,
    /// Required.
    pub site_id: i64,
}
operation! { UpdateOriginProtection(origin_converge: String, site_id: i64) "UpdateOriginProtection" -> Empty {
    0 "AutoConfirmIPList" auto_confirm_ip_list: String, 1 "OriginConverge" origin_converge, 2 "SiteId" site_id
} }

/// Response of [`UpdateOriginProtection`]: empty.
pub type UpdateOriginProtectionOutput = Empty;

/// Updates origin protection ip white list: `UpdateOriginProtectionIpWhiteList` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/UpdateOriginProtectionIpWhiteList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOriginProtectionIpWhiteList {
    /// Required.
    pub site_id: i64,
}
operation! { UpdateOriginProtectionIpWhiteList(site_id: i64) "UpdateOriginProtectionIpWhiteList" -> Empty {
    0 "SiteId" site_id
} }

/// Response of [`UpdateOriginProtectionIpWhiteList`]: empty.
pub type UpdateOriginProtectionIpWhiteListOutput = Empty;

/// Updates origin rule: `UpdateOriginRule` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/UpdateOriginRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOriginRule {
    /// Required.
    pub config_id: i64,
    pub dns_record: Option<String>,
    pub follow302_enable: Option<String>,
    pub follow302_max_tries: Option<String>,
    pub follow302_retain_args: Option<String>,
    pub follow302_retain_header: Option<String>,
    pub follow302_target_host: Option<String>,
    pub origin_host: Option<String>,
    pub origin_http_port: Option<String>,
    pub origin_https_port: Option<String>,
    pub origin_mtls: Option<String>,
    pub origin_read_timeout: Option<String>,
    pub origin_scheme: Option<String>,
    pub origin_sni: Option<String>,
    pub origin_verify: Option<String>,
    pub range: Option<String>,
    pub range_chunk_size: Option<String>,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<i64>,
    /// Required.
    pub site_id: i64,
}
operation! { UpdateOriginRule(config_id: i64, site_id: i64) "UpdateOriginRule" -> Empty {
    0 "ConfigId" config_id, 1 "DnsRecord" dns_record: String, 2 "Follow302Enable" follow302_enable: String,
    3 "Follow302MaxTries" follow302_max_tries: String, 4 "Follow302RetainArgs" follow302_retain_args: String,
    5 "Follow302RetainHeader" follow302_retain_header: String, 6 "Follow302TargetHost" follow302_target_host: String,
    7 "OriginHost" origin_host: String, 8 "OriginHttpPort" origin_http_port: String,
    9 "OriginHttpsPort" origin_https_port: String, 10 "OriginMtls" origin_mtls: String,
    11 "OriginReadTimeout" origin_read_timeout: String, 12 "OriginScheme" origin_scheme: String,
    13 "OriginSni" origin_sni: String, 14 "OriginVerify" origin_verify: String, 15 "Range" range: String,
    16 "RangeChunkSize" range_chunk_size: String, 17 "Rule" rule: String, 18 "RuleEnable" rule_enable: String,
    19 "RuleName" rule_name: String, 20 "Sequence" sequence: i64, 21 "SiteId" site_id
} }

/// Response of [`UpdateOriginRule`]: empty.
pub type UpdateOriginRuleOutput = Empty;

/// Updates page: `UpdatePage` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/UpdatePage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePage {
    /// Required.
    pub content: String,
    /// Required.
    pub content_type: String,
    /// Required.
    pub description: String,
    /// Required.
    pub id: i64,
    /// Required.
    pub name: String,
    pub site_ids: Option<Vec<i64>>,
}

/// Arguments of [`UpdatePage::new`].
pub struct UpdatePageRequired {
    pub content: String,
    pub content_type: String,
    pub description: String,
    pub id: i64,
    pub name: String,
}
operation! { UpdatePage { UpdatePageRequired: content, content_type, description, id, name } "UpdatePage" -> Empty {
    0 "Content" content, 1 "ContentType" content_type, 2 "Description" description, 3 "Id" id, 4 "Name" name,
    5 "SiteIds" site_ids: Vec<i64>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::Json)
] }

/// Response of [`UpdatePage`]: empty.
pub type UpdatePageOutput = Empty;

/// Updates performance data collection: `UpdatePerformanceDataCollection` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/UpdatePerformanceDataCollection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePerformanceDataCollection {
    /// Required.
    pub enable: String,
    /// Required.
    pub site_id: i64,
}
operation! { UpdatePerformanceDataCollection(enable: String, site_id: i64) "UpdatePerformanceDataCollection" -> Empty {
    0 "Enable" enable, 1 "SiteId" site_id
} }

/// Response of [`UpdatePerformanceDataCollection`]: empty.
pub type UpdatePerformanceDataCollectionOutput = Empty;

/// Updates rate plan spec: `UpdateRatePlanSpec` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/UpdateRatePlanSpec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRatePlanSpec {
    pub auto_pay: Option<bool>,
    pub charge_type: Option<String>,
    pub instance_id: Option<String>,
    pub order_type: Option<String>,
    pub target_plan_code: Option<String>,
    pub target_plan_name: Option<String>,
}
operation! { UpdateRatePlanSpec() "UpdateRatePlanSpec" -> UpdateRatePlanSpecOutput {
    0 "AutoPay" auto_pay: bool, 1 "ChargeType" charge_type: String, 2 "InstanceId" instance_id: String,
    3 "OrderType" order_type: String, 4 "TargetPlanCode" target_plan_code: String,
    5 "TargetPlanName" target_plan_name: String
} }

/// Response of [`UpdateRatePlanSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRatePlanSpecOutput {
    pub instance_id: Option<String>,
    pub order_id: Option<String>,
}
model! { UpdateRatePlanSpecOutput {
    0 "InstanceId" instance_id: String, 1 "OrderId" order_id: String
} }

/// Updates record: `UpdateRecord` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/UpdateRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecord {
    pub auth_conf: Option<UpdateRecordAuthConf>,
    pub biz_name: Option<String>,
    pub comment: Option<String>,
    /// Required.
    pub data: UpdateRecordData,
    pub host_policy: Option<String>,
    pub http_ports: Option<String>,
    pub https_ports: Option<String>,
    pub proxied: Option<bool>,
    /// Required.
    pub record_id: i64,
    pub source_type: Option<String>,
    pub ttl: Option<i64>,
    pub r#type: Option<String>,
}
operation! { UpdateRecord(data: UpdateRecordData, record_id: i64) "UpdateRecord" -> Empty {
    0 "AuthConf" auth_conf: UpdateRecordAuthConf, 1 "BizName" biz_name: String, 2 "Comment" comment: String,
    3 "Data" data, 4 "HostPolicy" host_policy: String, 5 "HttpPorts" http_ports: String,
    6 "HttpsPorts" https_ports: String, 7 "Proxied" proxied: bool, 8 "RecordId" record_id,
    9 "SourceType" source_type: String, 10 "Ttl" ttl: i64, 11 "Type" r#type: String
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(3, Location::Default, Style::Json)
] }

/// Response of [`UpdateRecord`]: empty.
pub type UpdateRecordOutput = Empty;

/// In the request of [`UpdateRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecordAuthConf {
    pub access_key: Option<String>,
    pub auth_type: Option<String>,
    pub region: Option<String>,
    /// Secret.
    pub secret_key: Option<Secret>,
    pub version: Option<String>,
}
input! { UpdateRecordAuthConf() {
    0 "AccessKey" access_key: String, 1 "AuthType" auth_type: String, 2 "Region" region: String,
    3 "SecretKey" secret_key: Secret, 4 "Version" version: String
} }

/// In the request of [`UpdateRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecordData {
    pub algorithm: Option<i64>,
    pub certificate: Option<String>,
    pub fingerprint: Option<String>,
    pub flag: Option<i64>,
    pub key_tag: Option<i64>,
    pub matching_type: Option<i64>,
    pub port: Option<i64>,
    pub priority: Option<i64>,
    pub selector: Option<i64>,
    pub tag: Option<String>,
    pub r#type: Option<i64>,
    pub usage: Option<i64>,
    pub value: Option<String>,
    pub weight: Option<i64>,
}
input! { UpdateRecordData() {
    0 "Algorithm" algorithm: i64, 1 "Certificate" certificate: String, 2 "Fingerprint" fingerprint: String,
    3 "Flag" flag: i64, 4 "KeyTag" key_tag: i64, 5 "MatchingType" matching_type: i64, 6 "Port" port: i64,
    7 "Priority" priority: i64, 8 "Selector" selector: i64, 9 "Tag" tag: String, 10 "Type" r#type: i64,
    11 "Usage" usage: i64, 12 "Value" value: String, 13 "Weight" weight: i64
} }

/// Updates redirect rule: `UpdateRedirectRule` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/UpdateRedirectRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRedirectRule {
    /// Required.
    pub config_id: i64,
    pub reserve_query_string: Option<String>,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<i64>,
    /// Required.
    pub site_id: i64,
    pub status_code: Option<String>,
    pub target_url: Option<String>,
    pub r#type: Option<String>,
}
operation! { UpdateRedirectRule(config_id: i64, site_id: i64) "UpdateRedirectRule" -> Empty {
    0 "ConfigId" config_id, 1 "ReserveQueryString" reserve_query_string: String, 2 "Rule" rule: String,
    3 "RuleEnable" rule_enable: String, 4 "RuleName" rule_name: String, 5 "Sequence" sequence: i64, 6 "SiteId" site_id,
    7 "StatusCode" status_code: String, 8 "TargetUrl" target_url: String, 9 "Type" r#type: String
} }

/// Response of [`UpdateRedirectRule`]: empty.
pub type UpdateRedirectRuleOutput = Empty;

/// Updates rewrite url rule: `UpdateRewriteUrlRule` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/UpdateRewriteUrlRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRewriteUrlRule {
    /// Required.
    pub config_id: i64,
    pub query_string: Option<String>,
    pub rewrite_query_string_type: Option<String>,
    pub rewrite_uri_type: Option<String>,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<i64>,
    /// Required.
    pub site_id: i64,
    pub uri: Option<String>,
}
operation! { UpdateRewriteUrlRule(config_id: i64, site_id: i64) "UpdateRewriteUrlRule" -> Empty {
    0 "ConfigId" config_id, 1 "QueryString" query_string: String,
    2 "RewriteQueryStringType" rewrite_query_string_type: String, 3 "RewriteUriType" rewrite_uri_type: String,
    4 "Rule" rule: String, 5 "RuleEnable" rule_enable: String, 6 "RuleName" rule_name: String,
    7 "Sequence" sequence: i64, 8 "SiteId" site_id, 9 "Uri" uri: String
} }

/// Response of [`UpdateRewriteUrlRule`]: empty.
pub type UpdateRewriteUrlRuleOutput = Empty;

/// Updates routine build configuration: `UpdateRoutineBuildConfiguration` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/UpdateRoutineBuildConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRoutineBuildConfiguration {
    /// At most 255 characters.
    pub assets_directory: Option<String>,
    /// At most 2048 characters.
    pub build_branches: Option<String>,
    /// At most 512 characters.
    pub build_command: Option<String>,
    pub environment_variables: Option<BTreeMap<String, String>>,
    pub git_account_id: Option<i64>,
    pub git_platform: Option<String>,
    pub install_command: Option<String>,
    pub is_private: Option<bool>,
    /// At most 32 characters.
    pub node_version: Option<String>,
    /// At most 255 characters.
    pub production_branch: Option<String>,
    pub repository: Option<String>,
    /// At most 255 characters.
    pub root_directory: Option<String>,
    /// At most 255 characters.
    pub routine_entry: Option<String>,
    /// Required.
    pub routine_name: String,
}
operation! { UpdateRoutineBuildConfiguration(routine_name: String) "UpdateRoutineBuildConfiguration" -> Empty {
    0 "AssetsDirectory" assets_directory: String, 1 "BuildBranches" build_branches: String,
    2 "BuildCommand" build_command: String, 3 "EnvironmentVariables" environment_variables: BTreeMap<String, String>,
    4 "GitAccountId" git_account_id: i64, 5 "GitPlatform" git_platform: String,
    6 "InstallCommand" install_command: String, 7 "IsPrivate" is_private: bool, 8 "NodeVersion" node_version: String,
    9 "ProductionBranch" production_branch: String, 10 "Repository" repository: String,
    11 "RootDirectory" root_directory: String, 12 "RoutineEntry" routine_entry: String, 13 "RoutineName" routine_name
} [
    Mark::new(3, Location::Default, Style::Json)
] }

/// Response of [`UpdateRoutineBuildConfiguration`]: empty.
pub type UpdateRoutineBuildConfigurationOutput = Empty;

/// Updates routine config description: `UpdateRoutineConfigDescription` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/UpdateRoutineConfigDescription>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRoutineConfigDescription {
    pub description: Option<String>,
    /// Required.
    pub name: String,
}
operation! { UpdateRoutineConfigDescription(name: String)
    "UpdateRoutineConfigDescription" -> UpdateRoutineConfigDescriptionOutput {
    0 "Description" description: String, 1 "Name" name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`UpdateRoutineConfigDescription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRoutineConfigDescriptionOutput {
    pub status: Option<String>,
}
model! { UpdateRoutineConfigDescriptionOutput {
    0 "Status" status: String
} }

/// Updates routine route: `UpdateRoutineRoute` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/UpdateRoutineRoute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRoutineRoute {
    pub bypass: Option<String>,
    /// Required.
    pub config_id: i64,
    pub fallback: Option<String>,
    pub route_enable: Option<String>,
    pub route_name: Option<String>,
    pub routine_name: Option<String>,
    pub rule: Option<String>,
    pub sequence: Option<i64>,
    /// Required.
    pub site_id: i64,
    pub timeout: Option<String>,
}
operation! { UpdateRoutineRoute(config_id: i64, site_id: i64) "UpdateRoutineRoute" -> Empty {
    0 "Bypass" bypass: String, 1 "ConfigId" config_id, 2 "Fallback" fallback: String,
    3 "RouteEnable" route_enable: String, 4 "RouteName" route_name: String, 5 "RoutineName" routine_name: String,
    6 "Rule" rule: String, 7 "Sequence" sequence: i64, 8 "SiteId" site_id, 9 "Timeout" timeout: String
} }

/// Response of [`UpdateRoutineRoute`]: empty.
pub type UpdateRoutineRouteOutput = Empty;

/// Updates scheduled preload execution: `UpdateScheduledPreloadExecution` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/UpdateScheduledPreloadExecution>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateScheduledPreloadExecution {
    /// Required.
    pub id: String,
    pub end_time: Option<String>,
    pub interval: Option<i64>,
    pub slice_len: Option<i64>,
    pub start_time: Option<String>,
}
operation! { UpdateScheduledPreloadExecution(id: String)
    "UpdateScheduledPreloadExecution" -> UpdateScheduledPreloadExecutionOutput {
    0 "Id" id, 1 "EndTime" end_time: String, 2 "Interval" interval: i64, 3 "SliceLen" slice_len: i64,
    4 "StartTime" start_time: String
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`UpdateScheduledPreloadExecution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateScheduledPreloadExecutionOutput {
    pub ali_uid: Option<String>,
    pub end_time: Option<String>,
    pub id: Option<String>,
    pub interval: Option<i64>,
    pub job_id: Option<String>,
    pub slice_len: Option<i64>,
    pub start_time: Option<String>,
    pub status: Option<String>,
}
model! { UpdateScheduledPreloadExecutionOutput {
    0 "AliUid" ali_uid: String, 1 "EndTime" end_time: String, 2 "Id" id: String, 3 "Interval" interval: i64,
    4 "JobId" job_id: String, 5 "SliceLen" slice_len: i64, 6 "StartTime" start_time: String, 7 "Status" status: String
} }

/// Updates seo bypass: `UpdateSeoBypass` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/UpdateSeoBypass>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSeoBypass {
    /// Required.
    pub enable: String,
    /// Required.
    pub site_id: i64,
}
operation! { UpdateSeoBypass(enable: String, site_id: i64) "UpdateSeoBypass" -> Empty {
    0 "Enable" enable, 1 "SiteId" site_id
} }

/// Response of [`UpdateSeoBypass`]: empty.
pub type UpdateSeoBypassOutput = Empty;

/// Updates site access type: `UpdateSiteAccessType` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/UpdateSiteAccessType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSiteAccessType {
    /// Required.
    pub access_type: String,
    /// Required.
    pub site_id: i64,
}
operation! { UpdateSiteAccessType(access_type: String, site_id: i64) "UpdateSiteAccessType" -> Empty {
    0 "AccessType" access_type, 1 "SiteId" site_id
} }

/// Response of [`UpdateSiteAccessType`]: empty.
pub type UpdateSiteAccessTypeOutput = Empty;

/// Updates site coverage: `UpdateSiteCoverage` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/UpdateSiteCoverage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSiteCoverage {
    /// Required.
    pub coverage: String,
    /// Required.
    pub site_id: i64,
}
operation! { UpdateSiteCoverage(coverage: String, site_id: i64) "UpdateSiteCoverage" -> Empty {
    0 "Coverage" coverage, 1 "SiteId" site_id
} }

/// Response of [`UpdateSiteCoverage`]: empty.
pub type UpdateSiteCoverageOutput = Empty;

/// Updates site custom log: `UpdateSiteCustomLog` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/UpdateSiteCustomLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSiteCustomLog {
    pub cookies: Option<Vec<String>>,
    pub request_headers: Option<Vec<String>>,
    pub response_headers: Option<Vec<String>>,
    pub site_id: Option<i64>,
}
operation! { UpdateSiteCustomLog() "UpdateSiteCustomLog" -> Empty {
    0 "Cookies" cookies: Vec<String>, 1 "RequestHeaders" request_headers: Vec<String>,
    2 "ResponseHeaders" response_headers: Vec<String>, 3 "SiteId" site_id: i64
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`UpdateSiteCustomLog`]: empty.
pub type UpdateSiteCustomLogOutput = Empty;

/// Updates site delivery task: `UpdateSiteDeliveryTask` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/UpdateSiteDeliveryTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSiteDeliveryTask {
    pub business_type: Option<String>,
    pub discard_rate: Option<f64>,
    /// Required.
    pub field_name: String,
    pub filter_ver: Option<String>,
    pub site_id: Option<i64>,
    /// Required.
    pub task_name: String,
}
operation! { UpdateSiteDeliveryTask(field_name: String, task_name: String) "UpdateSiteDeliveryTask" -> Empty {
    0 "BusinessType" business_type: String, 1 "DiscardRate" discard_rate: f64, 2 "FieldName" field_name,
    3 "FilterVer" filter_ver: String, 4 "SiteId" site_id: i64, 5 "TaskName" task_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`UpdateSiteDeliveryTask`]: empty.
pub type UpdateSiteDeliveryTaskOutput = Empty;

/// Updates site delivery task status: `UpdateSiteDeliveryTaskStatus` of `esa` 2024-09-10.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/UpdateSiteDeliveryTaskStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSiteDeliveryTaskStatus {
    /// Required.
    pub method: String,
    pub site_id: Option<i64>,
    /// Required.
    pub task_name: String,
}
operation! { UpdateSiteDeliveryTaskStatus(method: String, task_name: String)
    "UpdateSiteDeliveryTaskStatus" -> UpdateSiteDeliveryTaskStatusOutput {
    0 "Method" method, 1 "SiteId" site_id: i64, 2 "TaskName" task_name
} { method: "GET", } }

/// Response of [`UpdateSiteDeliveryTaskStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSiteDeliveryTaskStatusOutput {
    pub status: Option<String>,
    pub task_name: Option<String>,
}
model! { UpdateSiteDeliveryTaskStatusOutput {
    0 "Status" status: String, 1 "TaskName" task_name: String
} }

/// Updates site instance: `UpdateSiteInstance` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/UpdateSiteInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSiteInstance {
    /// Required.
    pub new_instance_id: String,
    pub resource_owner: Option<i64>,
    /// Required.
    pub site_id: i64,
}
operation! { UpdateSiteInstance(new_instance_id: String, site_id: i64) "UpdateSiteInstance" -> Empty {
    0 "NewInstanceId" new_instance_id, 1 "ResourceOwner" resource_owner: i64, 2 "SiteId" site_id
} }

/// Response of [`UpdateSiteInstance`]: empty.
pub type UpdateSiteInstanceOutput = Empty;

/// Updates site name exclusive: `UpdateSiteNameExclusive` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/UpdateSiteNameExclusive>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSiteNameExclusive {
    /// Required.
    pub enable: String,
    /// Required.
    pub site_id: i64,
}
operation! { UpdateSiteNameExclusive(enable: String, site_id: i64) "UpdateSiteNameExclusive" -> Empty {
    0 "Enable" enable, 1 "SiteId" site_id
} }

/// Response of [`UpdateSiteNameExclusive`]: empty.
pub type UpdateSiteNameExclusiveOutput = Empty;

/// Updates site pause: `UpdateSitePause` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/UpdateSitePause>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSitePause {
    /// Required.
    pub paused: bool,
    /// Required.
    pub site_id: i64,
}
operation! { UpdateSitePause(paused: bool, site_id: i64) "UpdateSitePause" -> Empty {
    0 "Paused" paused, 1 "SiteId" site_id
} }

/// Response of [`UpdateSitePause`]: empty.
pub type UpdateSitePauseOutput = Empty;

/// Updates site vanity ns: `UpdateSiteVanityNS` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/UpdateSiteVanityNS>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSiteVanityNS {
    /// Required.
    pub site_id: i64,
    pub vanity_ns_list: Option<String>,
}
operation! { UpdateSiteVanityNS(site_id: i64) "UpdateSiteVanityNS" -> Empty {
    0 "SiteId" site_id, 1 "VanityNSList" vanity_ns_list: String
} }

/// Response of [`UpdateSiteVanityNS`]: empty.
pub type UpdateSiteVanityNSOutput = Empty;

/// Updates tiered cache: `UpdateTieredCache` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/UpdateTieredCache>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTieredCache {
    /// Required.
    pub cache_architecture_mode: String,
    /// Required.
    pub site_id: i64,
}
operation! { UpdateTieredCache(cache_architecture_mode: String, site_id: i64) "UpdateTieredCache" -> Empty {
    0 "CacheArchitectureMode" cache_architecture_mode, 1 "SiteId" site_id
} }

/// Response of [`UpdateTieredCache`]: empty.
pub type UpdateTieredCacheOutput = Empty;

/// Updates transport layer application: `UpdateTransportLayerApplication` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/UpdateTransportLayerApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTransportLayerApplication {
    /// Required.
    pub application_id: i64,
    pub cross_border_optimization: Option<String>,
    pub ip_access_rule: Option<String>,
    pub ipv6: Option<String>,
    pub keep_alive_protection: Option<String>,
    pub rules: Option<Vec<UpdateTransportLayerApplicationRules>>,
    /// Required.
    pub site_id: i64,
    pub static_ip: Option<String>,
}
operation! { UpdateTransportLayerApplication(application_id: i64, site_id: i64)
    "UpdateTransportLayerApplication" -> Empty {
    0 "ApplicationId" application_id, 1 "CrossBorderOptimization" cross_border_optimization: String,
    2 "IpAccessRule" ip_access_rule: String, 3 "Ipv6" ipv6: String,
    4 "KeepAliveProtection" keep_alive_protection: String, 5 "Rules" rules: Vec<UpdateTransportLayerApplicationRules>,
    6 "SiteId" site_id, 7 "StaticIp" static_ip: String
} [
    Mark::new(5, Location::Default, Style::Json)
] }

/// Response of [`UpdateTransportLayerApplication`]: empty.
pub type UpdateTransportLayerApplicationOutput = Empty;

/// In the request of [`UpdateTransportLayerApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTransportLayerApplicationRules {
    pub client_ip_pass_through_mode: Option<String>,
    pub comment: Option<String>,
    pub edge_port: Option<String>,
    pub protocol: Option<String>,
    pub source: Option<String>,
    pub source_port: Option<String>,
    pub source_type: Option<String>,
}
input! { UpdateTransportLayerApplicationRules() {
    0 "ClientIPPassThroughMode" client_ip_pass_through_mode: String, 1 "Comment" comment: String,
    2 "EdgePort" edge_port: String, 3 "Protocol" protocol: String, 4 "Source" source: String,
    5 "SourcePort" source_port: String, 6 "SourceType" source_type: String
} }

/// Updates url observation: `UpdateUrlObservation` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/UpdateUrlObservation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUrlObservation {
    /// Required.
    pub config_id: i64,
    /// Required.
    pub sdk_type: String,
    /// Required.
    pub site_id: i64,
}
operation! { UpdateUrlObservation(config_id: i64, sdk_type: String, site_id: i64) "UpdateUrlObservation" -> Empty {
    0 "ConfigId" config_id, 1 "SdkType" sdk_type, 2 "SiteId" site_id
} }

/// Response of [`UpdateUrlObservation`]: empty.
pub type UpdateUrlObservationOutput = Empty;

/// Updates user delivery task: `UpdateUserDeliveryTask` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/UpdateUserDeliveryTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserDeliveryTask {
    pub business_type: Option<String>,
    pub details: Option<String>,
    pub discard_rate: Option<f64>,
    /// Required.
    pub field_name: String,
    pub filter_ver: Option<String>,
    /// Required.
    pub task_name: String,
}
operation! { UpdateUserDeliveryTask(field_name: String, task_name: String) "UpdateUserDeliveryTask" -> Empty {
    0 "BusinessType" business_type: String, 1 "Details" details: String, 2 "DiscardRate" discard_rate: f64,
    3 "FieldName" field_name, 4 "FilterVer" filter_ver: String, 5 "TaskName" task_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`UpdateUserDeliveryTask`]: empty.
pub type UpdateUserDeliveryTaskOutput = Empty;

/// Updates user delivery task status: `UpdateUserDeliveryTaskStatus` of `esa` 2024-09-10.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/UpdateUserDeliveryTaskStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserDeliveryTaskStatus {
    /// Required.
    pub method: String,
    /// Required.
    pub task_name: String,
}
operation! { UpdateUserDeliveryTaskStatus(method: String, task_name: String)
    "UpdateUserDeliveryTaskStatus" -> UpdateUserDeliveryTaskStatusOutput {
    0 "Method" method, 1 "TaskName" task_name
} { method: "GET", } }

/// Response of [`UpdateUserDeliveryTaskStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserDeliveryTaskStatusOutput {
    pub status: Option<String>,
    pub task_name: Option<String>,
}
model! { UpdateUserDeliveryTaskStatusOutput {
    0 "Status" status: String, 1 "TaskName" task_name: String
} }

/// Updates user waf ruleset: `UpdateUserWafRuleset` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/UpdateUserWafRuleset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserWafRuleset {
    /// Required.
    pub instance_id: String,
    pub description: Option<String>,
    pub expression: Option<String>,
    /// Required.
    pub id: i64,
    pub name: Option<String>,
    pub position: Option<i64>,
    pub rules: Option<Vec<WafRuleConfig>>,
    pub shared: Option<WafBatchRuleShared>,
    pub status: Option<String>,
}
operation! { UpdateUserWafRuleset(instance_id: String, id: i64) "UpdateUserWafRuleset" -> Empty {
    0 "InstanceId" instance_id, 1 "Description" description: String, 2 "Expression" expression: String, 3 "Id" id,
    4 "Name" name: String, 5 "Position" position: i64, 6 "Rules" rules: Vec<WafRuleConfig>,
    7 "Shared" shared: WafBatchRuleShared, 8 "Status" status: String
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::Json),
    Mark::new(7, Location::Body, Style::Json),
    Mark::new(8, Location::Body, Style::None)
] }

/// Response of [`UpdateUserWafRuleset`]: empty.
pub type UpdateUserWafRulesetOutput = Empty;

/// Updates version desc: `UpdateVersionDesc` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/UpdateVersionDesc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVersionDesc {
    /// Required.
    pub description: String,
    /// Required.
    pub site_id: i64,
    /// Required.
    pub site_version: i64,
}
operation! { UpdateVersionDesc(description: String, site_id: i64, site_version: i64) "UpdateVersionDesc" -> Empty {
    0 "Description" description, 1 "SiteId" site_id, 2 "SiteVersion" site_version
} }

/// Response of [`UpdateVersionDesc`]: empty.
pub type UpdateVersionDescOutput = Empty;

/// Updates video processing: `UpdateVideoProcessing` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/UpdateVideoProcessing>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVideoProcessing {
    /// Required.
    pub config_id: i64,
    pub flv_seek_end: Option<String>,
    pub flv_seek_start: Option<String>,
    pub flv_video_seek_mode: Option<String>,
    pub mp4_seek_end: Option<String>,
    pub mp4_seek_start: Option<String>,
    pub rule: Option<String>,
    pub rule_enable: Option<String>,
    pub rule_name: Option<String>,
    pub sequence: Option<i64>,
    /// Required.
    pub site_id: i64,
    pub video_seek_enable: Option<String>,
}
operation! { UpdateVideoProcessing(config_id: i64, site_id: i64) "UpdateVideoProcessing" -> Empty {
    0 "ConfigId" config_id, 1 "FlvSeekEnd" flv_seek_end: String, 2 "FlvSeekStart" flv_seek_start: String,
    3 "FlvVideoSeekMode" flv_video_seek_mode: String, 4 "Mp4SeekEnd" mp4_seek_end: String,
    5 "Mp4SeekStart" mp4_seek_start: String, 6 "Rule" rule: String, 7 "RuleEnable" rule_enable: String,
    8 "RuleName" rule_name: String, 9 "Sequence" sequence: i64, 10 "SiteId" site_id,
    11 "VideoSeekEnable" video_seek_enable: String
} }

/// Response of [`UpdateVideoProcessing`]: empty.
pub type UpdateVideoProcessingOutput = Empty;

/// Updates waf rule: `UpdateWafRule` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/UpdateWafRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWafRule {
    /// Required.
    pub site_id: i64,
    pub site_version: Option<i64>,
    pub config: Option<WafRuleConfig>,
    /// Required.
    pub id: i64,
    pub position: Option<i64>,
    pub status: Option<String>,
}
operation! { UpdateWafRule(site_id: i64, id: i64) "UpdateWafRule" -> UpdateWafRuleOutput {
    0 "SiteId" site_id, 1 "SiteVersion" site_version: i64, 2 "Config" config: WafRuleConfig, 3 "Id" id,
    4 "Position" position: i64, 5 "Status" status: String
} [
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`UpdateWafRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWafRuleOutput {
    pub id: Option<i64>,
}
model! { UpdateWafRuleOutput {
    0 "Id" id: i64
} }

/// Updates waf ruleset: `UpdateWafRuleset` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/UpdateWafRuleset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWafRuleset {
    pub site_id: Option<i64>,
    pub site_version: Option<i64>,
    /// Required.
    pub id: i64,
    pub status: Option<String>,
}
operation! { UpdateWafRuleset(id: i64) "UpdateWafRuleset" -> Empty {
    0 "SiteId" site_id: i64, 1 "SiteVersion" site_version: i64, 2 "Id" id, 3 "Status" status: String
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`UpdateWafRuleset`]: empty.
pub type UpdateWafRulesetOutput = Empty;

/// Updates waiting room: `UpdateWaitingRoom` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/UpdateWaitingRoom>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWaitingRoom {
    pub cookie_name: Option<String>,
    pub custom_page_html: Option<String>,
    pub description: Option<String>,
    pub disable_session_renewal_enable: Option<String>,
    pub enable: Option<String>,
    pub host_name_and_path: Option<Vec<UpdateWaitingRoomHostNameAndPath>>,
    pub json_response_enable: Option<String>,
    pub language: Option<String>,
    pub name: Option<String>,
    pub new_users_per_minute: Option<String>,
    pub queue_all_enable: Option<String>,
    pub queuing_method: Option<String>,
    pub queuing_status_code: Option<String>,
    pub session_duration: Option<String>,
    /// Required.
    pub site_id: i64,
    pub total_active_users: Option<String>,
    /// Required.
    pub waiting_room_id: String,
    pub waiting_room_type: Option<String>,
}
operation! { UpdateWaitingRoom(site_id: i64, waiting_room_id: String) "UpdateWaitingRoom" -> Empty {
    0 "CookieName" cookie_name: String, 1 "CustomPageHtml" custom_page_html: String,
    2 "Description" description: String, 3 "DisableSessionRenewalEnable" disable_session_renewal_enable: String,
    4 "Enable" enable: String, 5 "HostNameAndPath" host_name_and_path: Vec<UpdateWaitingRoomHostNameAndPath>,
    6 "JsonResponseEnable" json_response_enable: String, 7 "Language" language: String, 8 "Name" name: String,
    9 "NewUsersPerMinute" new_users_per_minute: String, 10 "QueueAllEnable" queue_all_enable: String,
    11 "QueuingMethod" queuing_method: String, 12 "QueuingStatusCode" queuing_status_code: String,
    13 "SessionDuration" session_duration: String, 14 "SiteId" site_id,
    15 "TotalActiveUsers" total_active_users: String, 16 "WaitingRoomId" waiting_room_id,
    17 "WaitingRoomType" waiting_room_type: String
} [
    Mark::new(5, Location::Default, Style::Json)
] }

/// Response of [`UpdateWaitingRoom`]: empty.
pub type UpdateWaitingRoomOutput = Empty;

/// In the request of [`UpdateWaitingRoom`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWaitingRoomHostNameAndPath {
    pub domain: Option<String>,
    pub path: Option<String>,
    pub subdomain: Option<String>,
}
input! { UpdateWaitingRoomHostNameAndPath() {
    0 "Domain" domain: String, 1 "Path" path: String, 2 "Subdomain" subdomain: String
} }

/// Updates waiting room event: `UpdateWaitingRoomEvent` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/UpdateWaitingRoomEvent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWaitingRoomEvent {
    pub custom_page_html: Option<String>,
    pub description: Option<String>,
    pub disable_session_renewal_enable: Option<String>,
    pub enable: Option<String>,
    pub end_time: Option<String>,
    pub json_response_enable: Option<String>,
    pub language: Option<String>,
    pub name: Option<String>,
    pub new_users_per_minute: Option<String>,
    pub pre_queue_enable: Option<String>,
    pub pre_queue_start_time: Option<String>,
    pub queuing_method: Option<String>,
    pub queuing_status_code: Option<String>,
    pub random_pre_queue_enable: Option<String>,
    pub session_duration: Option<String>,
    /// Required.
    pub site_id: i64,
    pub start_time: Option<String>,
    pub total_active_users: Option<String>,
    /// Required.
    pub waiting_room_event_id: i64,
    pub waiting_room_type: Option<String>,
}
operation! { UpdateWaitingRoomEvent(site_id: i64, waiting_room_event_id: i64) "UpdateWaitingRoomEvent" -> Empty {
    0 "CustomPageHtml" custom_page_html: String, 1 "Description" description: String,
    2 "DisableSessionRenewalEnable" disable_session_renewal_enable: String, 3 "Enable" enable: String,
    4 "EndTime" end_time: String, 5 "JsonResponseEnable" json_response_enable: String, 6 "Language" language: String,
    7 "Name" name: String, 8 "NewUsersPerMinute" new_users_per_minute: String,
    9 "PreQueueEnable" pre_queue_enable: String, 10 "PreQueueStartTime" pre_queue_start_time: String,
    11 "QueuingMethod" queuing_method: String, 12 "QueuingStatusCode" queuing_status_code: String,
    13 "RandomPreQueueEnable" random_pre_queue_enable: String, 14 "SessionDuration" session_duration: String,
    15 "SiteId" site_id, 16 "StartTime" start_time: String, 17 "TotalActiveUsers" total_active_users: String,
    18 "WaitingRoomEventId" waiting_room_event_id, 19 "WaitingRoomType" waiting_room_type: String
} }

/// Response of [`UpdateWaitingRoomEvent`]: empty.
pub type UpdateWaitingRoomEventOutput = Empty;

/// Updates waiting room rule: `UpdateWaitingRoomRule` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/UpdateWaitingRoomRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWaitingRoomRule {
    /// Required.
    pub rule: String,
    /// Required.
    pub rule_enable: String,
    /// Required.
    pub rule_name: String,
    /// Required.
    pub site_id: i64,
    /// Required.
    pub waiting_room_rule_id: i64,
}

/// Arguments of [`UpdateWaitingRoomRule::new`].
pub struct UpdateWaitingRoomRuleRequired {
    pub rule: String,
    pub rule_enable: String,
    pub rule_name: String,
    pub site_id: i64,
    pub waiting_room_rule_id: i64,
}
operation! {
    UpdateWaitingRoomRule { UpdateWaitingRoomRuleRequired: rule, rule_enable, rule_name, site_id, waiting_room_rule_id }
    "UpdateWaitingRoomRule" -> Empty {
    0 "Rule" rule, 1 "RuleEnable" rule_enable, 2 "RuleName" rule_name, 3 "SiteId" site_id,
    4 "WaitingRoomRuleId" waiting_room_rule_id
} }

/// Response of [`UpdateWaitingRoomRule`]: empty.
pub type UpdateWaitingRoomRuleOutput = Empty;

/// `UpgradeEnvironmentVersion` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/UpgradeEnvironmentVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeEnvironmentVersion {
    /// Required.
    pub environment_name: String,
    /// Required.
    pub site_id: i64,
}
operation! { UpgradeEnvironmentVersion(environment_name: String, site_id: i64) "UpgradeEnvironmentVersion" -> Empty {
    0 "EnvironmentName" environment_name, 1 "SiteId" site_id
} }

/// Response of [`UpgradeEnvironmentVersion`]: empty.
pub type UpgradeEnvironmentVersionOutput = Empty;

/// `UploadClientCaCertificate` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/UploadClientCaCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadClientCaCertificate {
    /// Required.
    pub site_id: i64,
    /// Required.
    pub certificate: String,
    pub name: Option<String>,
}
operation! { UploadClientCaCertificate(site_id: i64, certificate: String)
    "UploadClientCaCertificate" -> UploadClientCaCertificateOutput {
    0 "SiteId" site_id, 1 "Certificate" certificate, 2 "Name" name: String
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`UploadClientCaCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadClientCaCertificateOutput {
    pub common_name: Option<String>,
    pub fingerprint_sha256: Option<String>,
    pub id: Option<String>,
    pub issuer: Option<String>,
    pub not_after: Option<String>,
    pub not_before: Option<String>,
    pub serial_number: Option<String>,
    pub signature_algorithm: Option<String>,
    pub status: Option<String>,
    pub validity_days: Option<String>,
}
model! { UploadClientCaCertificateOutput {
    0 "CommonName" common_name: String, 1 "FingerprintSha256" fingerprint_sha256: String, 2 "Id" id: String,
    3 "Issuer" issuer: String, 4 "NotAfter" not_after: String, 5 "NotBefore" not_before: String,
    6 "SerialNumber" serial_number: String, 7 "SignatureAlgorithm" signature_algorithm: String,
    8 "Status" status: String, 9 "ValidityDays" validity_days: String
} }

/// `UploadFile` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/UploadFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadFile {
    /// Required.
    pub site_id: i64,
    /// Required.
    pub r#type: String,
    /// Required.
    pub upload_task_name: String,
    /// Required.
    pub url: String,
}
operation! { UploadFile(site_id: i64, r#type: String, upload_task_name: String, url: String)
    "UploadFile" -> UploadFileOutput {
    0 "SiteId" site_id, 1 "Type" r#type, 2 "UploadTaskName" upload_task_name, 3 "Url" url
} }

/// Response of [`UploadFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadFileOutput {
    pub upload_id: Option<i64>,
}
model! { UploadFileOutput {
    0 "UploadId" upload_id: i64
} }

/// `UploadOriginCaCertificate` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/UploadOriginCaCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadOriginCaCertificate {
    /// Required.
    pub certificate: String,
    pub name: Option<String>,
    /// Required.
    pub site_id: i64,
}
operation! { UploadOriginCaCertificate(certificate: String, site_id: i64)
    "UploadOriginCaCertificate" -> UploadOriginCaCertificateOutput {
    0 "Certificate" certificate, 1 "Name" name: String, 2 "SiteId" site_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`UploadOriginCaCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadOriginCaCertificateOutput {
    pub common_name: Option<String>,
    pub fingerprint_sha256: Option<String>,
    pub id: Option<String>,
    pub issuer: Option<String>,
    pub not_after: Option<String>,
    pub not_before: Option<String>,
    pub serial_number: Option<String>,
    pub signature_algorithm: Option<String>,
    pub status: Option<String>,
    pub validity_days: Option<String>,
}
model! { UploadOriginCaCertificateOutput {
    0 "CommonName" common_name: String, 1 "FingerprintSha256" fingerprint_sha256: String, 2 "Id" id: String,
    3 "Issuer" issuer: String, 4 "NotAfter" not_after: String, 5 "NotBefore" not_before: String,
    6 "SerialNumber" serial_number: String, 7 "SignatureAlgorithm" signature_algorithm: String,
    8 "Status" status: String, 9 "ValidityDays" validity_days: String
} }

/// `UploadOriginClientCertificate` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/UploadOriginClientCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadOriginClientCertificate {
    /// Required.
    pub site_id: i64,
    /// Required.
    pub certificate: String,
    pub name: Option<String>,
    /// Required. Secret.
    pub private_key: Secret,
}
operation! { UploadOriginClientCertificate(site_id: i64, certificate: String, private_key: Secret)
    "UploadOriginClientCertificate" -> UploadOriginClientCertificateOutput {
    0 "SiteId" site_id, 1 "Certificate" certificate, 2 "Name" name: String, 3 "PrivateKey" private_key
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`UploadOriginClientCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadOriginClientCertificateOutput {
    pub common_name: Option<String>,
    pub fingerprint_sha256: Option<String>,
    pub id: Option<String>,
    pub issuer: Option<String>,
    pub not_after: Option<String>,
    pub not_before: Option<String>,
    pub serial_number: Option<String>,
    pub signature_algorithm: Option<String>,
    pub status: Option<String>,
    pub validity_days: Option<String>,
}
model! { UploadOriginClientCertificateOutput {
    0 "CommonName" common_name: String, 1 "FingerprintSha256" fingerprint_sha256: String, 2 "Id" id: String,
    3 "Issuer" issuer: String, 4 "NotAfter" not_after: String, 5 "NotBefore" not_before: String,
    6 "SerialNumber" serial_number: String, 7 "SignatureAlgorithm" signature_algorithm: String,
    8 "Status" status: String, 9 "ValidityDays" validity_days: String
} }

/// `UploadSiteOriginClientCertificate` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/UploadSiteOriginClientCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadSiteOriginClientCertificate {
    /// Required.
    pub site_id: i64,
    /// Required.
    pub certificate: String,
    pub name: Option<String>,
    /// Required. Secret.
    pub private_key: Secret,
}
operation! { UploadSiteOriginClientCertificate(site_id: i64, certificate: String, private_key: Secret)
    "UploadSiteOriginClientCertificate" -> UploadSiteOriginClientCertificateOutput {
    0 "SiteId" site_id, 1 "Certificate" certificate, 2 "Name" name: String, 3 "PrivateKey" private_key
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`UploadSiteOriginClientCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadSiteOriginClientCertificateOutput {
    pub common_name: Option<String>,
    pub fingerprint_sha256: Option<String>,
    pub id: Option<String>,
    pub issuer: Option<String>,
    pub not_after: Option<String>,
    pub not_before: Option<String>,
    pub serial_number: Option<String>,
    pub signature_algorithm: Option<String>,
    pub status: Option<String>,
    pub validity_days: Option<String>,
}
model! { UploadSiteOriginClientCertificateOutput {
    0 "CommonName" common_name: String, 1 "FingerprintSha256" fingerprint_sha256: String, 2 "Id" id: String,
    3 "Issuer" issuer: String, 4 "NotAfter" not_after: String, 5 "NotBefore" not_before: String,
    6 "SerialNumber" serial_number: String, 7 "SignatureAlgorithm" signature_algorithm: String,
    8 "Status" status: String, 9 "ValidityDays" validity_days: String
} }

/// Verifies custom hostname: `VerifyCustomHostname` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/VerifyCustomHostname>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyCustomHostname {
    /// Required.
    pub hostname_id: i64,
}
operation! { VerifyCustomHostname(hostname_id: i64) "VerifyCustomHostname" -> VerifyCustomHostnameOutput {
    0 "HostnameId" hostname_id
} }

/// Response of [`VerifyCustomHostname`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyCustomHostnameOutput {
    pub passed: Option<bool>,
}
model! { VerifyCustomHostnameOutput {
    0 "Passed" passed: bool
} }

/// Verifies site: `VerifySite` of `esa` 2024-09-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ESA/2024-09-10/VerifySite>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifySite {
    /// Required.
    pub site_id: i64,
}
operation! { VerifySite(site_id: i64) "VerifySite" -> VerifySiteOutput {
    0 "SiteId" site_id
} }

/// Response of [`VerifySite`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifySiteOutput {
    pub passed: Option<bool>,
}
model! { VerifySiteOutput {
    0 "Passed" passed: bool
} }

#[cfg(feature = "unstable-registry")]
register! {
    ActivateClientCertificate, ActivateVersionManagement, AddUserBusinessForm, ApplyCertificate,
    ApplyCustomHostnameCertificate, BatchCreateRecords, BatchCreateWafRules, BatchDeleteKv,
    BatchDeleteKvWithHighCapacity, BatchGetExpressionFields, BatchPutKv, BatchPutKvWithHighCapacity,
    BatchUpdateWafRules, BlockObject, CheckAssumeSlrRole, CheckSiteFeaturesMatchPlan, CheckSiteName,
    CheckSiteProjectName, CheckUserProjectName, CloneVersion, CommitRoutineStagingCode, CreateCacheRule,
    CreateClientCertificate, CreateCompressionRule, CreateCustomHostname, CreateCustomResponseCodeRule,
    CreateCustomScenePolicy, CreateEdgeContainerApp, CreateEdgeContainerAppImageSecret, CreateEdgeContainerAppRecord,
    CreateEdgeContainerAppVersion, CreateEnvironment, CreateHttpIncomingRequestHeaderModificationRule,
    CreateHttpIncomingResponseHeaderModificationRule, CreateHttpRequestHeaderModificationRule,
    CreateHttpResponseHeaderModificationRule, CreateHttpsApplicationConfiguration, CreateHttpsBasicConfiguration,
    CreateImageTransform, CreateKvNamespace, CreateList, CreateLoadBalancer, CreateNetworkOptimization,
    CreateOriginPool, CreateOriginProtection, CreateOriginRule, CreatePage, CreateRecord, CreateRedirectRule,
    CreateRewriteUrlRule, CreateRoutine, CreateRoutineBuild, CreateRoutineBuildConfiguration,
    CreateRoutineCodeDeployment, CreateRoutineRelatedRecord, CreateRoutineRoute, CreateRoutineWithAssetsCodeVersion,
    CreateScheduledPreloadExecutions, CreateScheduledPreloadJob, CreateSite, CreateSiteCustomLog,
    CreateSiteDeliveryTask, CreateSlrRoleForRealtimeLog, CreateTransportLayerApplication, CreateUrlObservation,
    CreateUserDeliveryTask, CreateUserWafRuleset, CreateVideoProcessing, CreateWafRule, CreateWafRuleset,
    CreateWaitingRoom, CreateWaitingRoomEvent, CreateWaitingRoomRule, DeactivateVersionManagement, DeleteCacheRule,
    DeleteCertificate, DeleteClientCaCertificate, DeleteClientCertificate, DeleteCompressionRule, DeleteCustomHostname,
    DeleteCustomResponseCodeRule, DeleteCustomScenePolicy, DeleteEdgeContainerApp, DeleteEdgeContainerAppImageSecret,
    DeleteEdgeContainerAppRecord, DeleteEdgeContainerAppVersion, DeleteEnvironment, DeleteHttpDDoSIntelligentRule,
    DeleteHttpIncomingRequestHeaderModificationRule, DeleteHttpIncomingResponseHeaderModificationRule,
    DeleteHttpRequestHeaderModificationRule, DeleteHttpResponseHeaderModificationRule,
    DeleteHttpsApplicationConfiguration, DeleteHttpsBasicConfiguration, DeleteImageTransform, DeleteKeylessServer,
    DeleteKv, DeleteKvNamespace, DeleteList, DeleteLoadBalancer, DeleteNetworkOptimization, DeleteOriginCaCertificate,
    DeleteOriginClientCertificate, DeleteOriginPool, DeleteOriginProtection, DeleteOriginRule, DeletePage, DeleteRecord,
    DeleteRedirectRule, DeleteRewriteUrlRule, DeleteRoutine, DeleteRoutineBuildConfiguration, DeleteRoutineCodeVersion,
    DeleteRoutineEnvironmentVariables, DeleteRoutineRelatedRecord, DeleteRoutineRoute, DeleteScheduledPreloadExecution,
    DeleteScheduledPreloadJob, DeleteSite, DeleteSiteDeliveryTask, DeleteSiteOriginClientCertificate,
    DeleteTransportLayerApplication, DeleteUrlObservation, DeleteUserDeliveryTask, DeleteUserWafRuleset, DeleteVersion,
    DeleteVideoProcessing, DeleteWafRule, DeleteWafRuleset, DeleteWaitingRoom, DeleteWaitingRoomEvent,
    DeleteWaitingRoomRule, DescribeBotPrice, DescribeCacheReservePrice, DescribeCacheReservePriceGap,
    DescribeConditionIPBInfo, DescribeCustomScenePolicies, DescribeDDoSAllEventList, DescribeDDoSBpsList,
    DescribeDDoSBpsMax, DescribeDDoSEventMax, DescribeDDoSL7QpsList, DescribeDDoSOverseasAttackCount, DescribeDDoSPrice,
    DescribeDdosMaxBurstGbps, DescribeEdgeContainerAppStats, DescribeHttpDDoSAttackIntelligentProtection,
    DescribeHttpDDoSAttackProtection, DescribeHttpDDoSAttackRules, DescribeHttpDDoSIntelligentAclRules,
    DescribeHttpDDoSIntelligentRateLimitRules, DescribeKvAccountStatus, DescribePreloadTasks, DescribePurgeTasks,
    DescribeRatePlanInstanceStatus, DescribeRatePlanPrice, DescribeRatePlanPriceGap, DescribeRuleMetadata,
    DescribeSiteLogs, DescribeSiteTimeSeriesData, DescribeSiteTopData, DescribeSiteWafTimeSeriesData,
    DescribeSiteWafTopData, DescribeTraceDiagnoseReport, DescribeUrlObservationData, DescribeUserResourcePackage,
    DescribeWafUsageData, DisableCustomScenePolicy, EditSiteWafSettings, EnableCustomScenePolicy, ExportRecordCnames,
    ExportRecords, GenerateTraceDiagnose, GetApiSchemaUsage, GetAutomaticFrequencyControlConfig, GetCacheReserve,
    GetCacheReserveSpecification, GetCacheRule, GetCacheTag, GetCertificate, GetCertificateQuota,
    GetClientCaCertificate, GetClientCaCertificateHostnames, GetClientCertificate, GetClientCertificateHostnames,
    GetCnameFlattening, GetCompressionRule, GetCrossBorderOptimization, GetCustomHostname, GetCustomResponseCodeRule,
    GetDcvDelegation, GetDevelopmentMode, GetEdgeContainer, GetEdgeContainerApp, GetEdgeContainerAppLogRiver,
    GetEdgeContainerAppResourceCapacity, GetEdgeContainerAppResourceReserve, GetEdgeContainerAppResourceStatus,
    GetEdgeContainerAppStatus, GetEdgeContainerAppVersion, GetEdgeContainerDeployRegions, GetEdgeContainerLogs,
    GetEdgeContainerStagingDeployStatus, GetEdgeContainerTerminal, GetErService, GetFailFile,
    GetHttpIncomingRequestHeaderModificationRule, GetHttpIncomingResponseHeaderModificationRule,
    GetHttpRequestHeaderModificationRule, GetHttpResponseHeaderModificationRule, GetHttpsApplicationConfiguration,
    GetHttpsBasicConfiguration, GetIPv6, GetImageTransform, GetKeylessServer, GetKv, GetKvAccount, GetKvDetail,
    GetKvNamespace, GetList, GetLoadBalancer, GetMainDomainName, GetManagedTransform, GetMatchSite,
    GetNetworkOptimization, GetOriginCaCertificate, GetOriginClientCertificate, GetOriginClientCertificateHostnames,
    GetOriginPool, GetOriginProtection, GetOriginRule, GetPage, GetPageShield, GetPerformanceDataCollection,
    GetPurgeQuota, GetRealtimeDeliveryField, GetRecord, GetRedirectRule, GetReleaseTime, GetRewriteUrlRule, GetRoutine,
    GetRoutineAccessToken, GetRoutineBuild, GetRoutineBuildConfiguration, GetRoutineCodeVersion,
    GetRoutineCodeVersionInfo, GetRoutineRoute, GetRoutineStagingCodeUploadInfo, GetRoutineStagingEnvIp,
    GetRoutineUserInfo, GetScheduledPreloadJob, GetSeoBypass, GetSite, GetSiteCurrentNS, GetSiteCustomLog,
    GetSiteDeliveryTask, GetSiteLogDeliveryQuota, GetSiteNameExclusive, GetSiteOriginClientCertificate, GetSitePause,
    GetSiteTrafficSequence, GetSiteWafSettings, GetTieredCache, GetTransportLayerApplication, GetUploadTask,
    GetUserDeliveryTask, GetUserLogDeliveryQuota, GetUserMaxPlanQuota, GetUserWafRuleset, GetVideoProcessing,
    GetWafBotAppKey, GetWafFilter, GetWafQuota, GetWafRule, GetWafRuleset, GetWaitingRoomPreviewPage,
    ListAWSRegionInfos, ListAsyncTasks, ListBotInstances, ListCacheReserveInstances, ListCacheRules,
    ListCasCertificates, ListCertificates, ListCertificatesByRecord, ListCiphers, ListClientCaCertificates,
    ListClientCertificates, ListCompressionRules, ListCustomHostnames, ListCustomResponseCodeRules, ListDDoSInstances,
    ListESAIPInfo, ListEdgeContainerAppImageSecrets, ListEdgeContainerAppRecords, ListEdgeContainerAppVersions,
    ListEdgeContainerApps, ListEdgeContainerRecords, ListEdgeRoutinePlans, ListEdgeRoutineRecords, ListEnvironments,
    ListHttpIncomingRequestHeaderModificationRules, ListHttpIncomingResponseHeaderModificationRules,
    ListHttpRequestHeaderModificationRules, ListHttpResponseHeaderModificationRules, ListHttpsApplicationConfigurations,
    ListHttpsBasicConfigurations, ListImageTransforms, ListInstanceQuotas, ListInstanceQuotasWithUsage,
    ListInstancesQuota, ListKeylessServers, ListKvs, ListLists, ListLoadBalancerOriginStatus, ListLoadBalancerRegions,
    ListLoadBalancers, ListManagedRulesGroups, ListNetworkOptimizations, ListOriginCaCertificates,
    ListOriginClientCertificates, ListOriginPools, ListOriginRules, ListPages, ListPostpaidRatePlanInstances,
    ListPostpaidSitePlans, ListQuotasMinEffectPlan, ListRecords, ListRedirectRules, ListRewriteUrlRules,
    ListRoutineBuildConfigurations, ListRoutineBuilds, ListRoutineCanaryAreas, ListRoutineCodeVersions,
    ListRoutineEnvironmentVariables, ListRoutineRelatedRecords, ListRoutineRoutes, ListScheduledPreloadExecutions,
    ListScheduledPreloadJobs, ListSiteDeliveryTasks, ListSiteFunctions, ListSiteOriginClientCertificates,
    ListSiteRoutes, ListSites, ListTagResources, ListTraceTasks, ListTransportLayerApplications, ListUploadTasks,
    ListUrlObservations, ListUserDeliveryTasks, ListUserRatePlanInstances, ListUserRoutines, ListUserWafRulesets,
    ListVersions, ListVideoProcessings, ListWafManagedRules, ListWafPhases, ListWafRules, ListWafRulesets,
    ListWafTemplateRules, ListWafUsageOfRules, ListWaitingRoomEvents, ListWaitingRoomRules, ListWaitingRooms,
    ModifyInstanceFeatures, ModifySiteFeatures, OpenEdgeContainer, OpenErService, PreloadCaches,
    PublishEdgeContainerAppVersion, PublishRoutineCodeVersion, PurchaseBotInstance, PurchaseCacheReserve,
    PurchaseDDoSInstance, PurchaseRatePlan, PurgeCaches, PutKv, PutKvWithHighCapacity, ReDoRoutineBuild,
    RebuildEdgeContainerAppStagingEnv, RecoverSite, ReleaseInstance, ResetScheduledPreloadJob, RevokeClientCertificate,
    RollbackEdgeContainerAppVersion, RollbackEnvironmentVersion, SetAutomaticFrequencyControlConfig, SetCertificate,
    SetClientCaCertificateHostnames, SetClientCertificateHostnames, SetDdosMaxBurstGbps,
    SetHttpDDoSAttackIntelligentProtection, SetHttpDDoSAttackProtection, SetHttpDDoSAttackRuleAction,
    SetHttpDDoSAttackRuleStatus, SetKeylessServer, SetOriginClientCertificateHostnames, SetRoutineEnvironmentVariables,
    StartScheduledPreloadExecution, StopRoutineBuild, StopScheduledPreloadExecution, StopSite, SubmitUploadTask,
    TagResources, TraceSite, UntagResources, UpdateBotSpec, UpdateCacheReserve, UpdateCacheReserveSpec, UpdateCacheRule,
    UpdateCacheTag, UpdateCnameFlattening, UpdateCompressionRule, UpdateConfigSequence, UpdateCrossBorderOptimization,
    UpdateCustomHostname, UpdateCustomResponseCodeRule, UpdateCustomScenePolicy, UpdateDDoSSpec, UpdateDevelopmentMode,
    UpdateEdgeContainerAppLogRiver, UpdateEdgeContainerAppResourceReserve, UpdateEnvironment, UpdateEnvironmentVersion,
    UpdateHttpIncomingRequestHeaderModificationRule, UpdateHttpIncomingResponseHeaderModificationRule,
    UpdateHttpRequestHeaderModificationRule, UpdateHttpResponseHeaderModificationRule,
    UpdateHttpsApplicationConfiguration, UpdateHttpsBasicConfiguration, UpdateIPv6, UpdateImageTransform, UpdateList,
    UpdateLoadBalancer, UpdateManagedTransform, UpdateNetworkOptimization, UpdateOriginPool, UpdateOriginProtection,
    UpdateOriginProtectionIpWhiteList, UpdateOriginRule, UpdatePage, UpdatePerformanceDataCollection,
    UpdateRatePlanSpec, UpdateRecord, UpdateRedirectRule, UpdateRewriteUrlRule, UpdateRoutineBuildConfiguration,
    UpdateRoutineConfigDescription, UpdateRoutineRoute, UpdateScheduledPreloadExecution, UpdateSeoBypass,
    UpdateSiteAccessType, UpdateSiteCoverage, UpdateSiteCustomLog, UpdateSiteDeliveryTask, UpdateSiteDeliveryTaskStatus,
    UpdateSiteInstance, UpdateSiteNameExclusive, UpdateSitePause, UpdateSiteVanityNS, UpdateTieredCache,
    UpdateTransportLayerApplication, UpdateUrlObservation, UpdateUserDeliveryTask, UpdateUserDeliveryTaskStatus,
    UpdateUserWafRuleset, UpdateVersionDesc, UpdateVideoProcessing, UpdateWafRule, UpdateWafRuleset, UpdateWaitingRoom,
    UpdateWaitingRoomEvent, UpdateWaitingRoomRule, UpgradeEnvironmentVersion, UploadClientCaCertificate, UploadFile,
    UploadOriginCaCertificate, UploadOriginClientCertificate, UploadSiteOriginClientCertificate, VerifyCustomHostname,
    VerifySite
}
