//! `dcdn` of Alibaba Cloud, API version 2018-01-15.
//!
//! Endpoint: a table of 54 regions, else `dcdn.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/dcdn/2018-01-15/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, dcdn::DescribeCustomDomainSampleRate};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeCustomDomainSampleRate::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "dcdn.aliyuncs.com"),
        ("ap-northeast-2-pop", "dcdn.aliyuncs.com"),
        ("ap-south-1", "dcdn.aliyuncs.com"),
        ("ap-southeast-1", "dcdn.aliyuncs.com"),
        ("ap-southeast-2", "dcdn.aliyuncs.com"),
        ("ap-southeast-3", "dcdn.aliyuncs.com"),
        ("ap-southeast-5", "dcdn.aliyuncs.com"),
        ("cn-beijing", "dcdn.aliyuncs.com"),
        ("cn-beijing-finance-1", "dcdn.aliyuncs.com"),
        ("cn-beijing-finance-pop", "dcdn.aliyuncs.com"),
        ("cn-beijing-gov-1", "dcdn.aliyuncs.com"),
        ("cn-beijing-nu16-b01", "dcdn.aliyuncs.com"),
        ("cn-chengdu", "dcdn.aliyuncs.com"),
        ("cn-edge-1", "dcdn.aliyuncs.com"),
        ("cn-fujian", "dcdn.aliyuncs.com"),
        ("cn-haidian-cm12-c01", "dcdn.aliyuncs.com"),
        ("cn-hangzhou", "dcdn.aliyuncs.com"),
        ("cn-hangzhou-bj-b01", "dcdn.aliyuncs.com"),
        ("cn-hangzhou-finance", "dcdn.aliyuncs.com"),
        ("cn-hangzhou-internal-prod-1", "dcdn.aliyuncs.com"),
        ("cn-hangzhou-internal-test-1", "dcdn.aliyuncs.com"),
        ("cn-hangzhou-internal-test-2", "dcdn.aliyuncs.com"),
        ("cn-hangzhou-internal-test-3", "dcdn.aliyuncs.com"),
        ("cn-hangzhou-test-306", "dcdn.aliyuncs.com"),
        ("cn-hongkong", "dcdn.aliyuncs.com"),
        ("cn-hongkong-finance-pop", "dcdn.aliyuncs.com"),
        ("cn-huhehaote", "dcdn.aliyuncs.com"),
        ("cn-north-2-gov-1", "dcdn.aliyuncs.com"),
        ("cn-qingdao", "dcdn.aliyuncs.com"),
        ("cn-qingdao-nebula", "dcdn.aliyuncs.com"),
        ("cn-shanghai", "dcdn.aliyuncs.com"),
        ("cn-shanghai-et15-b01", "dcdn.aliyuncs.com"),
        ("cn-shanghai-et2-b01", "dcdn.aliyuncs.com"),
        ("cn-shanghai-finance-1", "dcdn.aliyuncs.com"),
        ("cn-shanghai-inner", "dcdn.aliyuncs.com"),
        ("cn-shanghai-internal-test-1", "dcdn.aliyuncs.com"),
        ("cn-shenzhen", "dcdn.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "dcdn.aliyuncs.com"),
        ("cn-shenzhen-inner", "dcdn.aliyuncs.com"),
        ("cn-shenzhen-st4-d01", "dcdn.aliyuncs.com"),
        ("cn-shenzhen-su18-b01", "dcdn.aliyuncs.com"),
        ("cn-wuhan", "dcdn.aliyuncs.com"),
        ("cn-yushanfang", "dcdn.aliyuncs.com"),
        ("cn-zhangbei-na61-b01", "dcdn.aliyuncs.com"),
        ("cn-zhangjiakou", "dcdn.aliyuncs.com"),
        ("cn-zhangjiakou-na62-a01", "dcdn.aliyuncs.com"),
        ("cn-zhengzhou-nebula-1", "dcdn.aliyuncs.com"),
        ("eu-central-1", "dcdn.aliyuncs.com"),
        ("eu-west-1", "dcdn.aliyuncs.com"),
        ("eu-west-1-oxs", "dcdn.aliyuncs.com"),
        ("me-east-1", "dcdn.aliyuncs.com"),
        ("rus-west-1-pop", "dcdn.aliyuncs.com"),
        ("us-east-1", "dcdn.aliyuncs.com"),
        ("us-west-1", "dcdn.aliyuncs.com"),
    ],
    &[],
    "dcdn.aliyuncs.com",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("dcdn", "2018-01-15", "dcdn", &ENDPOINTS);

/// Adds dcdn domain: `AddDcdnDomain` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/AddDcdnDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDcdnDomain {
    pub check_url: Option<String>,
    /// Required.
    pub domain_name: String,
    pub function_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub scene: Option<String>,
    pub scope: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub sources: Option<String>,
    pub tag: Option<Vec<AddDcdnDomainTag>>,
    pub top_level_domain: Option<String>,
}
operation! { AddDcdnDomain(domain_name: String) "AddDcdnDomain" -> Empty {
    0 "CheckUrl" check_url: String, 1 "DomainName" domain_name, 2 "FunctionType" function_type: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "ResourceGroupId" resource_group_id: String,
    6 "Scene" scene: String, 7 "Scope" scope: String, 8 "SecurityToken" security_token: Secret,
    9 "Sources" sources: String, 10 "Tag" tag: Vec<AddDcdnDomainTag>, 11 "TopLevelDomain" top_level_domain: String
} }

/// Response of [`AddDcdnDomain`]: empty.
pub type AddDcdnDomainOutput = Empty;

/// In the request of [`AddDcdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDcdnDomainTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { AddDcdnDomainTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Adds dcdn ipa domain: `AddDcdnIpaDomain` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/AddDcdnIpaDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDcdnIpaDomain {
    pub check_url: Option<String>,
    /// Required.
    pub domain_name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub protocol: Option<String>,
    pub resource_group_id: Option<String>,
    pub scope: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub sources: String,
    pub top_level_domain: Option<String>,
}
operation! { AddDcdnIpaDomain(domain_name: String, sources: String) "AddDcdnIpaDomain" -> Empty {
    0 "CheckUrl" check_url: String, 1 "DomainName" domain_name, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "Protocol" protocol: String, 5 "ResourceGroupId" resource_group_id: String,
    6 "Scope" scope: String, 7 "SecurityToken" security_token: Secret, 8 "Sources" sources,
    9 "TopLevelDomain" top_level_domain: String
} }

/// Response of [`AddDcdnIpaDomain`]: empty.
pub type AddDcdnIpaDomainOutput = Empty;

/// Batches add dcdn domain: `BatchAddDcdnDomain` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/BatchAddDcdnDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchAddDcdnDomain {
    pub check_url: Option<String>,
    /// Required.
    pub domain_name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub scope: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub sources: String,
    pub top_level_domain: Option<String>,
}
operation! { BatchAddDcdnDomain(domain_name: String, sources: String) "BatchAddDcdnDomain" -> Empty {
    0 "CheckUrl" check_url: String, 1 "DomainName" domain_name, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceGroupId" resource_group_id: String, 5 "Scope" scope: String,
    6 "SecurityToken" security_token: Secret, 7 "Sources" sources, 8 "TopLevelDomain" top_level_domain: String
} }

/// Response of [`BatchAddDcdnDomain`]: empty.
pub type BatchAddDcdnDomainOutput = Empty;

/// Batches create dcdn waf rules: `BatchCreateDcdnWafRules` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/BatchCreateDcdnWafRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateDcdnWafRules {
    /// Required.
    pub policy_id: i64,
    /// Required.
    pub rule_configs: String,
}
operation! { BatchCreateDcdnWafRules(policy_id: i64, rule_configs: String)
    "BatchCreateDcdnWafRules" -> BatchCreateDcdnWafRulesOutput {
    0 "PolicyId" policy_id, 1 "RuleConfigs" rule_configs
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`BatchCreateDcdnWafRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateDcdnWafRulesOutput {
    pub rule_ids: Option<BatchCreateDcdnWafRulesRuleIds>,
}
model! { BatchCreateDcdnWafRulesOutput {
    0 "RuleIds" rule_ids: BatchCreateDcdnWafRulesRuleIds
} }

/// In the response of [`BatchCreateDcdnWafRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateDcdnWafRulesRuleIds {
    pub rule_id: Vec<String>,
}
model! { BatchCreateDcdnWafRulesRuleIds {
    0 "RuleId" rule_id: Vec<String>
} }

/// Batches delete dcdn domain configs: `BatchDeleteDcdnDomainConfigs` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/BatchDeleteDcdnDomainConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteDcdnDomainConfigs {
    /// Required.
    pub domain_names: String,
    /// Required.
    pub function_names: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { BatchDeleteDcdnDomainConfigs(domain_names: String, function_names: String)
    "BatchDeleteDcdnDomainConfigs" -> Empty {
    0 "DomainNames" domain_names, 1 "FunctionNames" function_names, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "SecurityToken" security_token: Secret
} }

/// Response of [`BatchDeleteDcdnDomainConfigs`]: empty.
pub type BatchDeleteDcdnDomainConfigsOutput = Empty;

/// Batches delete dcdn kv: `BatchDeleteDcdnKv` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/BatchDeleteDcdnKv>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteDcdnKv {
    /// Required.
    pub namespace: String,
    /// Required.
    pub keys: Vec<String>,
}
operation! { BatchDeleteDcdnKv(namespace: String, keys: Vec<String>) "BatchDeleteDcdnKv" -> BatchDeleteDcdnKvOutput {
    0 "Namespace" namespace, 1 "Keys" keys
} [
    Mark::new(1, Location::Body, Style::Json)
] }

/// Response of [`BatchDeleteDcdnKv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteDcdnKvOutput {
    pub fail_keys: Vec<String>,
    pub success_keys: Vec<String>,
}
model! { BatchDeleteDcdnKvOutput {
    0 "FailKeys" fail_keys: Vec<String>, 1 "SuccessKeys" success_keys: Vec<String>
} }

/// Batches delete dcdn kv with high capacity: `BatchDeleteDcdnKvWithHighCapacity` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/BatchDeleteDcdnKvWithHighCapacity>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteDcdnKvWithHighCapacity {
    /// Required.
    pub namespace: String,
    /// Required.
    pub url: String,
}
operation! { BatchDeleteDcdnKvWithHighCapacity(namespace: String, url: String)
    "BatchDeleteDcdnKvWithHighCapacity" -> BatchDeleteDcdnKvWithHighCapacityOutput {
    0 "Namespace" namespace, 1 "Url" url
} }

/// Response of [`BatchDeleteDcdnKvWithHighCapacity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteDcdnKvWithHighCapacityOutput {
    pub fail_keys: Vec<String>,
    pub success_keys: Vec<String>,
}
model! { BatchDeleteDcdnKvWithHighCapacityOutput {
    0 "FailKeys" fail_keys: Vec<String>, 1 "SuccessKeys" success_keys: Vec<String>
} }

/// Batches delete dcdn waf rules: `BatchDeleteDcdnWafRules` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/BatchDeleteDcdnWafRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteDcdnWafRules {
    /// Required.
    pub rule_ids: String,
}
operation! { BatchDeleteDcdnWafRules(rule_ids: String) "BatchDeleteDcdnWafRules" -> Empty {
    0 "RuleIds" rule_ids
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`BatchDeleteDcdnWafRules`]: empty.
pub type BatchDeleteDcdnWafRulesOutput = Empty;

/// Batches modify dcdn waf rules: `BatchModifyDcdnWafRules` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/BatchModifyDcdnWafRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchModifyDcdnWafRules {
    /// Required.
    pub policy_id: i64,
    /// Required.
    pub rule_configs: String,
}
operation! { BatchModifyDcdnWafRules(policy_id: i64, rule_configs: String) "BatchModifyDcdnWafRules" -> Empty {
    0 "PolicyId" policy_id, 1 "RuleConfigs" rule_configs
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`BatchModifyDcdnWafRules`]: empty.
pub type BatchModifyDcdnWafRulesOutput = Empty;

/// Batches put dcdn kv: `BatchPutDcdnKv` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/BatchPutDcdnKv>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchPutDcdnKv {
    /// Required.
    pub namespace: String,
    /// Required.
    pub kv_list: Vec<BatchPutDcdnKvKvList>,
}
operation! { BatchPutDcdnKv(namespace: String, kv_list: Vec<BatchPutDcdnKvKvList>)
    "BatchPutDcdnKv" -> BatchPutDcdnKvOutput {
    0 "Namespace" namespace, 1 "KvList" kv_list
} [
    Mark::new(1, Location::Body, Style::Json)
] }

/// In the request of [`BatchPutDcdnKv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchPutDcdnKvKvList {
    pub expiration: Option<i64>,
    pub expiration_ttl: Option<i64>,
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { BatchPutDcdnKvKvList(key: String, value: String) {
    0 "Expiration" expiration: i64, 1 "ExpirationTtl" expiration_ttl: i64, 2 "Key" key: String, 3 "Value" value: String
} }

/// Response of [`BatchPutDcdnKv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchPutDcdnKvOutput {
    pub fail_keys: Vec<String>,
    pub success_keys: Vec<String>,
}
model! { BatchPutDcdnKvOutput {
    0 "FailKeys" fail_keys: Vec<String>, 1 "SuccessKeys" success_keys: Vec<String>
} }

/// Batches put dcdn kv with high capacity: `BatchPutDcdnKvWithHighCapacity` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/BatchPutDcdnKvWithHighCapacity>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchPutDcdnKvWithHighCapacity {
    /// Required.
    pub namespace: String,
    /// Required.
    pub url: String,
}
operation! { BatchPutDcdnKvWithHighCapacity(namespace: String, url: String)
    "BatchPutDcdnKvWithHighCapacity" -> BatchPutDcdnKvWithHighCapacityOutput {
    0 "Namespace" namespace, 1 "Url" url
} }

/// Response of [`BatchPutDcdnKvWithHighCapacity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchPutDcdnKvWithHighCapacityOutput {
    pub fail_keys: Vec<String>,
    pub success_keys: Vec<String>,
}
model! { BatchPutDcdnKvWithHighCapacityOutput {
    0 "FailKeys" fail_keys: Vec<String>, 1 "SuccessKeys" success_keys: Vec<String>
} }

/// Batches set dcdn domain configs: `BatchSetDcdnDomainConfigs` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/BatchSetDcdnDomainConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSetDcdnDomainConfigs {
    /// Required.
    pub domain_names: String,
    /// Required.
    pub functions: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { BatchSetDcdnDomainConfigs(domain_names: String, functions: String)
    "BatchSetDcdnDomainConfigs" -> BatchSetDcdnDomainConfigsOutput {
    0 "DomainNames" domain_names, 1 "Functions" functions, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "SecurityToken" security_token: Secret
} }

/// Response of [`BatchSetDcdnDomainConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSetDcdnDomainConfigsOutput {
    pub domain_config_list: Option<BatchSetDcdnDomainConfigsDomainConfigList>,
}
model! { BatchSetDcdnDomainConfigsOutput {
    0 "DomainConfigList" domain_config_list: BatchSetDcdnDomainConfigsDomainConfigList
} }

/// In the response of [`BatchSetDcdnDomainConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSetDcdnDomainConfigsDomainConfigList {
    pub domain_config_model: Vec<BatchSetDcdnDomainConfigsDomainConfigModel>,
}
model! { BatchSetDcdnDomainConfigsDomainConfigList {
    0 "DomainConfigModel" domain_config_model: Vec<BatchSetDcdnDomainConfigsDomainConfigModel>
} }

/// In the response of [`BatchSetDcdnDomainConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSetDcdnDomainConfigsDomainConfigModel {
    pub config_id: Option<i64>,
    pub domain_name: Option<String>,
    pub function_name: Option<String>,
}
model! { BatchSetDcdnDomainConfigsDomainConfigModel {
    0 "ConfigId" config_id: i64, 1 "DomainName" domain_name: String, 2 "FunctionName" function_name: String
} }

/// Batches set dcdn ipa domain configs: `BatchSetDcdnIpaDomainConfigs` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/BatchSetDcdnIpaDomainConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSetDcdnIpaDomainConfigs {
    /// Required.
    pub domain_names: String,
    /// Required.
    pub functions: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { BatchSetDcdnIpaDomainConfigs(domain_names: String, functions: String)
    "BatchSetDcdnIpaDomainConfigs" -> Empty {
    0 "DomainNames" domain_names, 1 "Functions" functions, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "SecurityToken" security_token: Secret
} }

/// Response of [`BatchSetDcdnIpaDomainConfigs`]: empty.
pub type BatchSetDcdnIpaDomainConfigsOutput = Empty;

/// Batches set dcdn waf domain configs: `BatchSetDcdnWafDomainConfigs` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/BatchSetDcdnWafDomainConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSetDcdnWafDomainConfigs {
    pub client_ip_tag: Option<String>,
    pub defense_status: Option<String>,
    /// Required.
    pub domain_names: String,
}
operation! { BatchSetDcdnWafDomainConfigs(domain_names: String) "BatchSetDcdnWafDomainConfigs" -> Empty {
    0 "ClientIpTag" client_ip_tag: String, 1 "DefenseStatus" defense_status: String, 2 "DomainNames" domain_names
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`BatchSetDcdnWafDomainConfigs`]: empty.
pub type BatchSetDcdnWafDomainConfigsOutput = Empty;

/// Batches start dcdn domain: `BatchStartDcdnDomain` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/BatchStartDcdnDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchStartDcdnDomain {
    /// Required.
    pub domain_names: String,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { BatchStartDcdnDomain(domain_names: String) "BatchStartDcdnDomain" -> Empty {
    0 "DomainNames" domain_names, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`BatchStartDcdnDomain`]: empty.
pub type BatchStartDcdnDomainOutput = Empty;

/// Batches stop dcdn domain: `BatchStopDcdnDomain` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/BatchStopDcdnDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchStopDcdnDomain {
    /// Required.
    pub domain_names: String,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { BatchStopDcdnDomain(domain_names: String) "BatchStopDcdnDomain" -> Empty {
    0 "DomainNames" domain_names, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`BatchStopDcdnDomain`]: empty.
pub type BatchStopDcdnDomainOutput = Empty;

/// Checks dcdn project exist: `CheckDcdnProjectExist` of `dcdn` 2018-01-15.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/CheckDcdnProjectExist>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDcdnProjectExist {
    /// Required.
    pub project_name: String,
}
operation! { CheckDcdnProjectExist(project_name: String) "CheckDcdnProjectExist" -> CheckDcdnProjectExistOutput {
    0 "ProjectName" project_name
} { method: "GET", } }

/// Response of [`CheckDcdnProjectExist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDcdnProjectExistOutput {
    pub content: Option<CheckDcdnProjectExistContent>,
}
model! { CheckDcdnProjectExistOutput {
    0 "Content" content: CheckDcdnProjectExistContent
} }

/// In the response of [`CheckDcdnProjectExist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDcdnProjectExistContent {
    pub exist: Option<String>,
}
model! { CheckDcdnProjectExistContent {
    0 "Exist" exist: String
} }

/// Commits staging routine code: `CommitStagingRoutineCode` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/CommitStagingRoutineCode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommitStagingRoutineCode {
    /// Required.
    pub code_description: String,
    /// Required.
    pub name: String,
}
operation! { CommitStagingRoutineCode(code_description: String, name: String)
    "CommitStagingRoutineCode" -> CommitStagingRoutineCodeOutput {
    0 "CodeDescription" code_description, 1 "Name" name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`CommitStagingRoutineCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommitStagingRoutineCodeOutput {
    pub content: BTreeMap<String, Value>,
}
model! { CommitStagingRoutineCodeOutput {
    0 "Content" content: BTreeMap<String, Value>
} }

/// Creates dcdn certificate signing request: `CreateDcdnCertificateSigningRequest` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/CreateDcdnCertificateSigningRequest>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDcdnCertificateSigningRequest {
    pub city: Option<String>,
    /// Required.
    pub common_name: String,
    pub country: Option<String>,
    pub email: Option<String>,
    pub organization: Option<String>,
    pub organization_unit: Option<String>,
    pub sans: Option<String>,
    pub state: Option<String>,
}
operation! { CreateDcdnCertificateSigningRequest(common_name: String)
    "CreateDcdnCertificateSigningRequest" -> CreateDcdnCertificateSigningRequestOutput {
    0 "City" city: String, 1 "CommonName" common_name, 2 "Country" country: String, 3 "Email" email: String,
    4 "Organization" organization: String, 5 "OrganizationUnit" organization_unit: String, 6 "SANs" sans: String,
    7 "State" state: String
} }

/// Response of [`CreateDcdnCertificateSigningRequest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDcdnCertificateSigningRequestOutput {
    pub common_name: Option<String>,
    pub csr: Option<String>,
    pub pub_md5: Option<String>,
}
model! { CreateDcdnCertificateSigningRequestOutput {
    0 "CommonName" common_name: String, 1 "Csr" csr: String, 2 "PubMd5" pub_md5: String
} }

/// Creates dcdn deliver task: `CreateDcdnDeliverTask` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/CreateDcdnDeliverTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDcdnDeliverTask {
    /// Required.
    pub deliver: String,
    pub domain_name: Option<String>,
    /// Required.
    pub name: String,
    /// Required.
    pub reports: String,
    /// Required.
    pub schedule: String,
}
operation! { CreateDcdnDeliverTask(deliver: String, name: String, reports: String, schedule: String)
    "CreateDcdnDeliverTask" -> CreateDcdnDeliverTaskOutput {
    0 "Deliver" deliver, 1 "DomainName" domain_name: String, 2 "Name" name, 3 "Reports" reports, 4 "Schedule" schedule
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`CreateDcdnDeliverTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDcdnDeliverTaskOutput {
    pub deliver_id: Option<String>,
}
model! { CreateDcdnDeliverTaskOutput {
    0 "DeliverId" deliver_id: String
} }

/// Creates dcdn sls real time log delivery: `CreateDcdnSLSRealTimeLogDelivery` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/CreateDcdnSLSRealTimeLogDelivery>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDcdnSLSRealTimeLogDelivery {
    pub business_type: Option<String>,
    /// Required.
    pub data_center: String,
    /// Required.
    pub domain_name: String,
    /// Required.
    pub project_name: String,
    /// Required.
    pub sls_log_store: String,
    /// Required.
    pub sls_project: String,
    /// Required.
    pub sls_region: String,
    pub sampling_rate: Option<String>,
}

/// Arguments of [`CreateDcdnSLSRealTimeLogDelivery::new`].
pub struct CreateDcdnSLSRealTimeLogDeliveryRequired {
    pub data_center: String,
    pub domain_name: String,
    pub project_name: String,
    pub sls_log_store: String,
    pub sls_project: String,
    pub sls_region: String,
}
operation! {
    CreateDcdnSLSRealTimeLogDelivery { CreateDcdnSLSRealTimeLogDeliveryRequired: data_center, domain_name, project_name, sls_log_store, sls_project, sls_region }
    "CreateDcdnSLSRealTimeLogDelivery" -> CreateDcdnSLSRealTimeLogDeliveryOutput {
    0 "BusinessType" business_type: String, 1 "DataCenter" data_center, 2 "DomainName" domain_name,
    3 "ProjectName" project_name, 4 "SLSLogStore" sls_log_store, 5 "SLSProject" sls_project, 6 "SLSRegion" sls_region,
    7 "SamplingRate" sampling_rate: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] }

/// Response of [`CreateDcdnSLSRealTimeLogDelivery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDcdnSLSRealTimeLogDeliveryOutput {
    pub content: Option<CreateDcdnSLSRealTimeLogDeliveryContent>,
}
model! { CreateDcdnSLSRealTimeLogDeliveryOutput {
    0 "Content" content: CreateDcdnSLSRealTimeLogDeliveryContent
} }

/// In the response of [`CreateDcdnSLSRealTimeLogDelivery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDcdnSLSRealTimeLogDeliveryContent {
    pub domains: Vec<CreateDcdnSLSRealTimeLogDeliveryDomains>,
}
model! { CreateDcdnSLSRealTimeLogDeliveryContent {
    0 "Domains" domains: Vec<CreateDcdnSLSRealTimeLogDeliveryDomains>
} }

/// In the response of [`CreateDcdnSLSRealTimeLogDelivery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDcdnSLSRealTimeLogDeliveryDomains {
    pub desc: Option<String>,
    pub domain_name: Option<String>,
    pub region: Option<String>,
    pub status: Option<String>,
}
model! { CreateDcdnSLSRealTimeLogDeliveryDomains {
    0 "Desc" desc: String, 1 "DomainName" domain_name: String, 2 "Region" region: String, 3 "Status" status: String
} }

/// Creates dcdn sub task: `CreateDcdnSubTask` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/CreateDcdnSubTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDcdnSubTask {
    pub domain_name: Option<String>,
    /// Required.
    pub report_ids: String,
}
operation! { CreateDcdnSubTask(report_ids: String) "CreateDcdnSubTask" -> Empty {
    0 "DomainName" domain_name: String, 1 "ReportIds" report_ids
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`CreateDcdnSubTask`]: empty.
pub type CreateDcdnSubTaskOutput = Empty;

/// Creates dcdn waf group: `CreateDcdnWafGroup` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/CreateDcdnWafGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDcdnWafGroup {
    pub name: Option<String>,
    pub subscribe: Option<String>,
    pub template_id: Option<i64>,
}
operation! { CreateDcdnWafGroup() "CreateDcdnWafGroup" -> CreateDcdnWafGroupOutput {
    0 "Name" name: String, 1 "Subscribe" subscribe: String, 2 "TemplateId" template_id: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`CreateDcdnWafGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDcdnWafGroupOutput {
    pub id: Option<i64>,
}
model! { CreateDcdnWafGroupOutput {
    0 "Id" id: i64
} }

/// Creates dcdn waf policy: `CreateDcdnWafPolicy` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/CreateDcdnWafPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDcdnWafPolicy {
    /// Required.
    pub defense_scene: String,
    /// Required.
    pub policy_name: String,
    /// Required.
    pub policy_status: String,
    /// Required.
    pub policy_type: String,
}
operation! {
    CreateDcdnWafPolicy(defense_scene: String, policy_name: String, policy_status: String, policy_type: String)
    "CreateDcdnWafPolicy" -> CreateDcdnWafPolicyOutput {
    0 "DefenseScene" defense_scene, 1 "PolicyName" policy_name, 2 "PolicyStatus" policy_status,
    3 "PolicyType" policy_type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`CreateDcdnWafPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDcdnWafPolicyOutput {
    pub policy_id: Option<i64>,
}
model! { CreateDcdnWafPolicyOutput {
    0 "PolicyId" policy_id: i64
} }

/// Creates routine: `CreateRoutine` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/CreateRoutine>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoutine {
    pub description: Option<String>,
    pub env_conf: Option<BTreeMap<String, Value>>,
    /// Required.
    pub name: String,
}
operation! { CreateRoutine(name: String) "CreateRoutine" -> CreateRoutineOutput {
    0 "Description" description: String, 1 "EnvConf" env_conf: BTreeMap<String, Value>, 2 "Name" name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`CreateRoutine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoutineOutput {
    pub content: BTreeMap<String, Value>,
}
model! { CreateRoutineOutput {
    0 "Content" content: BTreeMap<String, Value>
} }

/// Creates slr and sls project: `CreateSlrAndSlsProject` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/CreateSlrAndSlsProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSlrAndSlsProject {
    pub business_type: Option<String>,
    /// Required.
    pub region: String,
}
operation! { CreateSlrAndSlsProject(region: String) "CreateSlrAndSlsProject" -> CreateSlrAndSlsProjectOutput {
    0 "BusinessType" business_type: String, 1 "Region" region
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`CreateSlrAndSlsProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSlrAndSlsProjectOutput {
    pub sls_info: Option<CreateSlrAndSlsProjectSlsInfo>,
}
model! { CreateSlrAndSlsProjectOutput {
    0 "SlsInfo" sls_info: CreateSlrAndSlsProjectSlsInfo
} }

/// In the response of [`CreateSlrAndSlsProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSlrAndSlsProjectSlsInfo {
    pub end_point: Option<String>,
    pub log_store: Option<String>,
    pub project: Option<String>,
    pub region: Option<String>,
}
model! { CreateSlrAndSlsProjectSlsInfo {
    0 "EndPoint" end_point: String, 1 "LogStore" log_store: String, 2 "Project" project: String,
    3 "Region" region: String
} }

/// Deletes custom domain sample rate: `DeleteCustomDomainSampleRate` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DeleteCustomDomainSampleRate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomDomainSampleRate {
    pub domain_names: Option<String>,
}
operation! { DeleteCustomDomainSampleRate() "DeleteCustomDomainSampleRate" -> Empty {
    0 "DomainNames" domain_names: String
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteCustomDomainSampleRate`]: empty.
pub type DeleteCustomDomainSampleRateOutput = Empty;

/// Deletes dcdn deliver task: `DeleteDcdnDeliverTask` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DeleteDcdnDeliverTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDcdnDeliverTask {
    /// Required.
    pub deliver_id: i64,
}
operation! { DeleteDcdnDeliverTask(deliver_id: i64) "DeleteDcdnDeliverTask" -> Empty {
    0 "DeliverId" deliver_id
} }

/// Response of [`DeleteDcdnDeliverTask`]: empty.
pub type DeleteDcdnDeliverTaskOutput = Empty;

/// Deletes dcdn domain: `DeleteDcdnDomain` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DeleteDcdnDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDcdnDomain {
    /// Required.
    pub domain_name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DeleteDcdnDomain(domain_name: String) "DeleteDcdnDomain" -> Empty {
    0 "DomainName" domain_name, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "SecurityToken" security_token: Secret
} }

/// Response of [`DeleteDcdnDomain`]: empty.
pub type DeleteDcdnDomainOutput = Empty;

/// Deletes dcdn ipa domain: `DeleteDcdnIpaDomain` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DeleteDcdnIpaDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDcdnIpaDomain {
    /// Required.
    pub domain_name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DeleteDcdnIpaDomain(domain_name: String) "DeleteDcdnIpaDomain" -> Empty {
    0 "DomainName" domain_name, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "SecurityToken" security_token: Secret
} }

/// Response of [`DeleteDcdnIpaDomain`]: empty.
pub type DeleteDcdnIpaDomainOutput = Empty;

/// Deletes dcdn ipa specific config: `DeleteDcdnIpaSpecificConfig` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DeleteDcdnIpaSpecificConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDcdnIpaSpecificConfig {
    /// Required.
    pub config_id: String,
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DeleteDcdnIpaSpecificConfig(config_id: String, domain_name: String)
    "DeleteDcdnIpaSpecificConfig" -> Empty {
    0 "ConfigId" config_id, 1 "DomainName" domain_name, 2 "OwnerId" owner_id: i64,
    3 "SecurityToken" security_token: Secret
} }

/// Response of [`DeleteDcdnIpaSpecificConfig`]: empty.
pub type DeleteDcdnIpaSpecificConfigOutput = Empty;

/// Deletes dcdn kv: `DeleteDcdnKv` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DeleteDcdnKv>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDcdnKv {
    /// Required.
    pub key: String,
    /// Required.
    pub namespace: String,
}
operation! { DeleteDcdnKv(key: String, namespace: String) "DeleteDcdnKv" -> Empty {
    0 "Key" key, 1 "Namespace" namespace
} }

/// Response of [`DeleteDcdnKv`]: empty.
pub type DeleteDcdnKvOutput = Empty;

/// Deletes dcdn kv namespace: `DeleteDcdnKvNamespace` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DeleteDcdnKvNamespace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDcdnKvNamespace {
    /// Required. At most 64 characters.
    pub namespace: String,
}
operation! { DeleteDcdnKvNamespace(namespace: String) "DeleteDcdnKvNamespace" -> Empty {
    0 "Namespace" namespace
} }

/// Response of [`DeleteDcdnKvNamespace`]: empty.
pub type DeleteDcdnKvNamespaceOutput = Empty;

/// Deletes dcdn real time log project: `DeleteDcdnRealTimeLogProject` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DeleteDcdnRealTimeLogProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDcdnRealTimeLogProject {
    /// Required.
    pub project_name: String,
}
operation! { DeleteDcdnRealTimeLogProject(project_name: String) "DeleteDcdnRealTimeLogProject" -> Empty {
    0 "ProjectName" project_name
} }

/// Response of [`DeleteDcdnRealTimeLogProject`]: empty.
pub type DeleteDcdnRealTimeLogProjectOutput = Empty;

/// Deletes dcdn specific config: `DeleteDcdnSpecificConfig` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DeleteDcdnSpecificConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDcdnSpecificConfig {
    /// Required.
    pub config_id: String,
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DeleteDcdnSpecificConfig(config_id: String, domain_name: String) "DeleteDcdnSpecificConfig" -> Empty {
    0 "ConfigId" config_id, 1 "DomainName" domain_name, 2 "OwnerId" owner_id: i64,
    3 "SecurityToken" security_token: Secret
} }

/// Response of [`DeleteDcdnSpecificConfig`]: empty.
pub type DeleteDcdnSpecificConfigOutput = Empty;

/// Deletes dcdn specific staging config: `DeleteDcdnSpecificStagingConfig` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DeleteDcdnSpecificStagingConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDcdnSpecificStagingConfig {
    /// Required.
    pub config_id: String,
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DeleteDcdnSpecificStagingConfig(config_id: String, domain_name: String)
    "DeleteDcdnSpecificStagingConfig" -> Empty {
    0 "ConfigId" config_id, 1 "DomainName" domain_name, 2 "OwnerId" owner_id: i64,
    3 "SecurityToken" security_token: Secret
} }

/// Response of [`DeleteDcdnSpecificStagingConfig`]: empty.
pub type DeleteDcdnSpecificStagingConfigOutput = Empty;

/// Deletes dcdn sub task: `DeleteDcdnSubTask` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DeleteDcdnSubTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDcdnSubTask {}
operation! { DeleteDcdnSubTask() "DeleteDcdnSubTask" -> Empty {} }

/// Response of [`DeleteDcdnSubTask`]: empty.
pub type DeleteDcdnSubTaskOutput = Empty;

/// Deletes dcdn user config: `DeleteDcdnUserConfig` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DeleteDcdnUserConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDcdnUserConfig {
    pub function_name: Option<String>,
}
operation! { DeleteDcdnUserConfig() "DeleteDcdnUserConfig" -> Empty {
    0 "FunctionName" function_name: String
} }

/// Response of [`DeleteDcdnUserConfig`]: empty.
pub type DeleteDcdnUserConfigOutput = Empty;

/// Deletes dcdn waf group: `DeleteDcdnWafGroup` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DeleteDcdnWafGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDcdnWafGroup {
    pub id: Option<i64>,
}
operation! { DeleteDcdnWafGroup() "DeleteDcdnWafGroup" -> Empty {
    0 "Id" id: i64
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteDcdnWafGroup`]: empty.
pub type DeleteDcdnWafGroupOutput = Empty;

/// Deletes dcdn waf policy: `DeleteDcdnWafPolicy` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DeleteDcdnWafPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDcdnWafPolicy {
    /// Required.
    pub policy_id: i64,
}
operation! { DeleteDcdnWafPolicy(policy_id: i64) "DeleteDcdnWafPolicy" -> Empty {
    0 "PolicyId" policy_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteDcdnWafPolicy`]: empty.
pub type DeleteDcdnWafPolicyOutput = Empty;

/// Deletes routine: `DeleteRoutine` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DeleteRoutine>.
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
    pub content: BTreeMap<String, Value>,
}
model! { DeleteRoutineOutput {
    0 "Content" content: BTreeMap<String, Value>
} }

/// Deletes routine code revision: `DeleteRoutineCodeRevision` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DeleteRoutineCodeRevision>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRoutineCodeRevision {
    /// Required.
    pub name: String,
    /// Required.
    pub select_code_revision: String,
}
operation! { DeleteRoutineCodeRevision(name: String, select_code_revision: String)
    "DeleteRoutineCodeRevision" -> DeleteRoutineCodeRevisionOutput {
    0 "Name" name, 1 "SelectCodeRevision" select_code_revision
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteRoutineCodeRevision`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRoutineCodeRevisionOutput {
    pub content: BTreeMap<String, Value>,
}
model! { DeleteRoutineCodeRevisionOutput {
    0 "Content" content: BTreeMap<String, Value>
} }

/// Deletes routine conf envs: `DeleteRoutineConfEnvs` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DeleteRoutineConfEnvs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRoutineConfEnvs {
    /// Required.
    pub envs: BTreeMap<String, Value>,
    /// Required.
    pub name: String,
}
operation! { DeleteRoutineConfEnvs(envs: BTreeMap<String, Value>, name: String)
    "DeleteRoutineConfEnvs" -> DeleteRoutineConfEnvsOutput {
    0 "Envs" envs, 1 "Name" name
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteRoutineConfEnvs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRoutineConfEnvsOutput {
    pub content: BTreeMap<String, Value>,
}
model! { DeleteRoutineConfEnvsOutput {
    0 "Content" content: BTreeMap<String, Value>
} }

/// Describes custom domain sample rate: `DescribeCustomDomainSampleRate` of `dcdn` 2018-01-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeCustomDomainSampleRate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomDomainSampleRate {
    pub domain_names: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeCustomDomainSampleRate() "DescribeCustomDomainSampleRate" -> DescribeCustomDomainSampleRateOutput {
    0 "DomainNames" domain_names: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64
} }
paged! { DescribeCustomDomainSampleRate: DescribeCustomDomainSampleRateDomainContent =
    Number "PageNumber", "Content.DomainContent" content.domain_content, total "Content.TotalCount" }

/// Response of [`DescribeCustomDomainSampleRate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomDomainSampleRateOutput {
    pub content: Option<DescribeCustomDomainSampleRateContent>,
}
model! { DescribeCustomDomainSampleRateOutput {
    0 "Content" content: DescribeCustomDomainSampleRateContent
} }

/// In the response of [`DescribeCustomDomainSampleRate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomDomainSampleRateContent {
    pub domain_content: Vec<DescribeCustomDomainSampleRateDomainContent>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeCustomDomainSampleRateContent {
    0 "DomainContent" domain_content: Vec<DescribeCustomDomainSampleRateDomainContent>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeCustomDomainSampleRate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomDomainSampleRateDomainContent {
    pub domain_name: Option<String>,
    pub sample_rate: Option<f64>,
}
model! { DescribeCustomDomainSampleRateDomainContent {
    0 "DomainName" domain_name: String, 1 "SampleRate" sample_rate: f64
} }

/// Describes dcdn acl fields: `DescribeDcdnAclFields` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnAclFields>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnAclFields {
    /// Required.
    pub lang: String,
}
operation! { DescribeDcdnAclFields(lang: String) "DescribeDcdnAclFields" -> DescribeDcdnAclFieldsOutput {
    0 "Lang" lang
} }

/// Response of [`DescribeDcdnAclFields`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnAclFieldsOutput {
    pub content: Vec<DescribeDcdnAclFieldsContent>,
}
model! { DescribeDcdnAclFieldsOutput {
    0 "Content" content: Vec<DescribeDcdnAclFieldsContent>
} }

/// In the response of [`DescribeDcdnAclFields`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnAclFieldsContent {
    pub fields: Option<String>,
}
model! { DescribeDcdnAclFieldsContent {
    0 "Fields" fields: String
} }

/// Describes dcdn bgp bps data: `DescribeDcdnBgpBpsData` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnBgpBpsData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnBgpBpsData {
    pub device_name: Option<String>,
    pub device_port: Option<String>,
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub isp: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDcdnBgpBpsData() "DescribeDcdnBgpBpsData" -> DescribeDcdnBgpBpsDataOutput {
    0 "DeviceName" device_name: String, 1 "DevicePort" device_port: String, 2 "EndTime" end_time: String,
    3 "Interval" interval: String, 4 "Isp" isp: String, 5 "StartTime" start_time: String
} }

/// Response of [`DescribeDcdnBgpBpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnBgpBpsDataOutput {
    pub bgp_data_interval: Vec<DescribeDcdnBgpBpsDataBgpDataInterval>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
model! { DescribeDcdnBgpBpsDataOutput {
    0 "BgpDataInterval" bgp_data_interval: Vec<DescribeDcdnBgpBpsDataBgpDataInterval>, 1 "EndTime" end_time: String,
    2 "StartTime" start_time: String
} }

/// In the response of [`DescribeDcdnBgpBpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnBgpBpsDataBgpDataInterval {
    pub r#in: Option<f64>,
    pub out: Option<f64>,
    pub time_stamp: Option<String>,
}
model! { DescribeDcdnBgpBpsDataBgpDataInterval {
    0 "In" r#in: f64, 1 "Out" out: f64, 2 "TimeStamp" time_stamp: String
} }

/// Describes dcdn bgp traffic data: `DescribeDcdnBgpTrafficData` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnBgpTrafficData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnBgpTrafficData {
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub isp: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDcdnBgpTrafficData() "DescribeDcdnBgpTrafficData" -> DescribeDcdnBgpTrafficDataOutput {
    0 "EndTime" end_time: String, 1 "Interval" interval: String, 2 "Isp" isp: String, 3 "StartTime" start_time: String
} }

/// Response of [`DescribeDcdnBgpTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnBgpTrafficDataOutput {
    pub bgp_data_interval: Vec<DescribeDcdnBgpTrafficDataBgpDataInterval>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
model! { DescribeDcdnBgpTrafficDataOutput {
    0 "BgpDataInterval" bgp_data_interval: Vec<DescribeDcdnBgpTrafficDataBgpDataInterval>, 1 "EndTime" end_time: String,
    2 "StartTime" start_time: String
} }

/// In the response of [`DescribeDcdnBgpTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnBgpTrafficDataBgpDataInterval {
    pub r#in: Option<i64>,
    pub out: Option<i64>,
    pub time_stamp: Option<String>,
}
model! { DescribeDcdnBgpTrafficDataBgpDataInterval {
    0 "In" r#in: i64, 1 "Out" out: i64, 2 "TimeStamp" time_stamp: String
} }

/// Describes dcdn blocked regions: `DescribeDcdnBlockedRegions` of `dcdn` 2018-01-15.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnBlockedRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnBlockedRegions {
    /// Required.
    pub language: String,
}
operation! { DescribeDcdnBlockedRegions(language: String)
    "DescribeDcdnBlockedRegions" -> DescribeDcdnBlockedRegionsOutput {
    0 "Language" language
} { method: "GET", } }

/// Response of [`DescribeDcdnBlockedRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnBlockedRegionsOutput {
    pub info_list: Option<DescribeDcdnBlockedRegionsInfoList>,
}
model! { DescribeDcdnBlockedRegionsOutput {
    0 "InfoList" info_list: DescribeDcdnBlockedRegionsInfoList
} }

/// In the response of [`DescribeDcdnBlockedRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnBlockedRegionsInfoList {
    pub info_item: Vec<DescribeDcdnBlockedRegionsInfoItem>,
}
model! { DescribeDcdnBlockedRegionsInfoList {
    0 "InfoItem" info_item: Vec<DescribeDcdnBlockedRegionsInfoItem>
} }

/// In the response of [`DescribeDcdnBlockedRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnBlockedRegionsInfoItem {
    pub continent: Option<String>,
    pub countries_and_regions: Option<String>,
    pub countries_and_regions_name: Option<String>,
}
model! { DescribeDcdnBlockedRegionsInfoItem {
    0 "Continent" continent: String, 1 "CountriesAndRegions" countries_and_regions: String,
    2 "CountriesAndRegionsName" countries_and_regions_name: String
} }

/// Describes dcdn certificate detail: `DescribeDcdnCertificateDetail` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnCertificateDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnCertificateDetail {
    /// Required.
    pub cert_name: String,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeDcdnCertificateDetail(cert_name: String)
    "DescribeDcdnCertificateDetail" -> DescribeDcdnCertificateDetailOutput {
    0 "CertName" cert_name, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeDcdnCertificateDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnCertificateDetailOutput {
    pub cert: Option<String>,
    pub cert_id: Option<i64>,
    pub cert_name: Option<String>,
    pub key: Option<String>,
}
model! { DescribeDcdnCertificateDetailOutput {
    0 "Cert" cert: String, 1 "CertId" cert_id: i64, 2 "CertName" cert_name: String, 3 "Key" key: String
} }

/// Describes dcdn certificate list: `DescribeDcdnCertificateList` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnCertificateList>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnCertificateList {
    pub domain_name: Option<String>,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeDcdnCertificateList() "DescribeDcdnCertificateList" -> DescribeDcdnCertificateListOutput {
    0 "DomainName" domain_name: String, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeDcdnCertificateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnCertificateListOutput {
    pub certificate_list_model: Option<DescribeDcdnCertificateListCertificateListModel>,
}
model! { DescribeDcdnCertificateListOutput {
    0 "CertificateListModel" certificate_list_model: DescribeDcdnCertificateListCertificateListModel
} }

/// In the response of [`DescribeDcdnCertificateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnCertificateListCertificateListModel {
    pub cert_list: Option<DescribeDcdnCertificateListCertList>,
    pub count: Option<i64>,
}
model! { DescribeDcdnCertificateListCertificateListModel {
    0 "CertList" cert_list: DescribeDcdnCertificateListCertList, 1 "Count" count: i64
} }

/// In the response of [`DescribeDcdnCertificateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnCertificateListCertList {
    pub cert: Vec<DescribeDcdnCertificateListCert>,
}
model! { DescribeDcdnCertificateListCertList {
    0 "Cert" cert: Vec<DescribeDcdnCertificateListCert>
} }

/// In the response of [`DescribeDcdnCertificateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnCertificateListCert {
    pub cert_id: Option<i64>,
    pub cert_name: Option<String>,
    pub common: Option<String>,
    pub fingerprint: Option<String>,
    pub issuer: Option<String>,
    pub last_time: Option<i64>,
}
model! { DescribeDcdnCertificateListCert {
    0 "CertId" cert_id: i64, 1 "CertName" cert_name: String, 2 "Common" common: String,
    3 "Fingerprint" fingerprint: String, 4 "Issuer" issuer: String, 5 "LastTime" last_time: i64
} }

/// Describes dcdn ddos service: `DescribeDcdnDdosService` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnDdosService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDdosService {
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeDcdnDdosService() "DescribeDcdnDdosService" -> DescribeDcdnDdosServiceOutput {
    0 "OwnerId" owner_id: i64, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeDcdnDdosService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDdosServiceOutput {
    pub changing_affect_time: Option<String>,
    pub changing_charge_type: Option<String>,
    pub changing_domian_num: Option<i64>,
    pub changing_edition: Option<String>,
    pub changing_protect_num: Option<i64>,
    pub charge_type: Option<String>,
    pub domian_num: Option<i64>,
    pub edition: Option<String>,
    pub enabled: Option<String>,
    pub ending_time: Option<String>,
    pub instance_id: Option<String>,
    pub opening_time: Option<String>,
    pub protect_num: Option<i64>,
    pub status: Option<String>,
}
model! { DescribeDcdnDdosServiceOutput {
    0 "ChangingAffectTime" changing_affect_time: String, 1 "ChangingChargeType" changing_charge_type: String,
    2 "ChangingDomianNum" changing_domian_num: i64, 3 "ChangingEdition" changing_edition: String,
    4 "ChangingProtectNum" changing_protect_num: i64, 5 "ChargeType" charge_type: String, 6 "DomianNum" domian_num: i64,
    7 "Edition" edition: String, 8 "Enabled" enabled: String, 9 "EndingTime" ending_time: String,
    10 "InstanceId" instance_id: String, 11 "OpeningTime" opening_time: String, 12 "ProtectNum" protect_num: i64,
    13 "Status" status: String
} }

/// Describes dcdn ddos spec info: `DescribeDcdnDdosSpecInfo` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnDdosSpecInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDdosSpecInfo {}
operation! { DescribeDcdnDdosSpecInfo() "DescribeDcdnDdosSpecInfo" -> DescribeDcdnDdosSpecInfoOutput {} }

/// Response of [`DescribeDcdnDdosSpecInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDdosSpecInfoOutput {
    pub bandwidth_limit: Option<String>,
    pub edition: Option<String>,
    pub enable: Option<String>,
    pub is_special_port: Option<String>,
    pub protected_area: Option<String>,
    pub qps_limit: Option<String>,
    pub spec_infos: Vec<DescribeDcdnDdosSpecInfoSpecInfos>,
}
model! { DescribeDcdnDdosSpecInfoOutput {
    0 "BandwidthLimit" bandwidth_limit: String, 1 "Edition" edition: String, 2 "Enable" enable: String,
    3 "IsSpecialPort" is_special_port: String, 4 "ProtectedArea" protected_area: String, 5 "QpsLimit" qps_limit: String,
    6 "SpecInfos" spec_infos: Vec<DescribeDcdnDdosSpecInfoSpecInfos>
} }

/// In the response of [`DescribeDcdnDdosSpecInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDdosSpecInfoSpecInfos {
    pub configs: Vec<DescribeDcdnDdosSpecInfoConfigs>,
    pub rule: Option<String>,
}
model! { DescribeDcdnDdosSpecInfoSpecInfos {
    0 "Configs" configs: Vec<DescribeDcdnDdosSpecInfoConfigs>, 1 "Rule" rule: String
} }

/// In the response of [`DescribeDcdnDdosSpecInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDdosSpecInfoConfigs {
    pub config: Option<String>,
    pub expr: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDcdnDdosSpecInfoConfigs {
    0 "Config" config: String, 1 "Expr" expr: String, 2 "Value" value: String
} }

/// Describes dcdn deleted domains: `DescribeDcdnDeletedDomains` of `dcdn` 2018-01-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnDeletedDomains>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDeletedDomains {
    /// 1 to 100000.
    pub page_number: Option<i64>,
    /// 1 to 500.
    pub page_size: Option<i64>,
}
operation! { DescribeDcdnDeletedDomains() "DescribeDcdnDeletedDomains" -> DescribeDcdnDeletedDomainsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64
} }
paged! { DescribeDcdnDeletedDomains: DescribeDcdnDeletedDomainsPageData =
    Number "PageNumber", "Domains.PageData" domains.page_data, total "TotalCount" }

/// Response of [`DescribeDcdnDeletedDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDeletedDomainsOutput {
    pub domains: Option<DescribeDcdnDeletedDomainsDomains>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDcdnDeletedDomainsOutput {
    0 "Domains" domains: DescribeDcdnDeletedDomainsDomains, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDcdnDeletedDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDeletedDomainsDomains {
    pub page_data: Vec<DescribeDcdnDeletedDomainsPageData>,
}
model! { DescribeDcdnDeletedDomainsDomains {
    0 "PageData" page_data: Vec<DescribeDcdnDeletedDomainsPageData>
} }

/// In the response of [`DescribeDcdnDeletedDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDeletedDomainsPageData {
    pub domain_name: Option<String>,
    pub gmt_modified: Option<String>,
}
model! { DescribeDcdnDeletedDomainsPageData {
    0 "DomainName" domain_name: String, 1 "GmtModified" gmt_modified: String
} }

/// Describes dcdn deliver list: `DescribeDcdnDeliverList` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnDeliverList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDeliverList {
    pub deliver_id: Option<i64>,
}
operation! { DescribeDcdnDeliverList() "DescribeDcdnDeliverList" -> DescribeDcdnDeliverListOutput {
    0 "DeliverId" deliver_id: i64
} }

/// Response of [`DescribeDcdnDeliverList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDeliverListOutput {
    pub content: Option<String>,
}
model! { DescribeDcdnDeliverListOutput {
    0 "Content" content: String
} }

/// Describes dcdn domain bps data: `DescribeDcdnDomainBpsData` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnDomainBpsData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainBpsData {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub isp_name_en: Option<String>,
    pub location_name_en: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDcdnDomainBpsData() "DescribeDcdnDomainBpsData" -> DescribeDcdnDomainBpsDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "Interval" interval: String,
    3 "IspNameEn" isp_name_en: String, 4 "LocationNameEn" location_name_en: String, 5 "StartTime" start_time: String
} }

/// Response of [`DescribeDcdnDomainBpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainBpsDataOutput {
    pub bps_data_per_interval: Option<DescribeDcdnDomainBpsDataBpsDataPerInterval>,
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
model! { DescribeDcdnDomainBpsDataOutput {
    0 "BpsDataPerInterval" bps_data_per_interval: DescribeDcdnDomainBpsDataBpsDataPerInterval,
    1 "DataInterval" data_interval: String, 2 "DomainName" domain_name: String, 3 "EndTime" end_time: String,
    4 "StartTime" start_time: String
} }

/// In the response of [`DescribeDcdnDomainBpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainBpsDataBpsDataPerInterval {
    pub data_module: Vec<DescribeDcdnDomainBpsDataDataModule>,
}
model! { DescribeDcdnDomainBpsDataBpsDataPerInterval {
    0 "DataModule" data_module: Vec<DescribeDcdnDomainBpsDataDataModule>
} }

/// In the response of [`DescribeDcdnDomainBpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainBpsDataDataModule {
    pub bps: Option<f64>,
    pub dynamic_http_bps: Option<f64>,
    pub dynamic_https_bps: Option<f64>,
    pub static_http_bps: Option<f64>,
    pub static_https_bps: Option<f64>,
    pub time_stamp: Option<String>,
}
model! { DescribeDcdnDomainBpsDataDataModule {
    0 "Bps" bps: f64, 1 "DynamicHttpBps" dynamic_http_bps: f64, 2 "DynamicHttpsBps" dynamic_https_bps: f64,
    3 "StaticHttpBps" static_http_bps: f64, 4 "StaticHttpsBps" static_https_bps: f64, 5 "TimeStamp" time_stamp: String
} }

/// Describes dcdn domain bps data by layer: `DescribeDcdnDomainBpsDataByLayer` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnDomainBpsDataByLayer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainBpsDataByLayer {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub isp_name_en: Option<String>,
    pub layer: Option<String>,
    pub location_name_en: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDcdnDomainBpsDataByLayer()
    "DescribeDcdnDomainBpsDataByLayer" -> DescribeDcdnDomainBpsDataByLayerOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "Interval" interval: String,
    3 "IspNameEn" isp_name_en: String, 4 "Layer" layer: String, 5 "LocationNameEn" location_name_en: String,
    6 "StartTime" start_time: String
} }

/// Response of [`DescribeDcdnDomainBpsDataByLayer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainBpsDataByLayerOutput {
    pub bps_data_interval: Option<DescribeDcdnDomainBpsDataByLayerBpsDataInterval>,
    pub data_interval: Option<String>,
}
model! { DescribeDcdnDomainBpsDataByLayerOutput {
    0 "BpsDataInterval" bps_data_interval: DescribeDcdnDomainBpsDataByLayerBpsDataInterval,
    1 "DataInterval" data_interval: String
} }

/// In the response of [`DescribeDcdnDomainBpsDataByLayer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainBpsDataByLayerBpsDataInterval {
    pub data_module: Vec<DescribeDcdnDomainBpsDataByLayerDataModule>,
}
model! { DescribeDcdnDomainBpsDataByLayerBpsDataInterval {
    0 "DataModule" data_module: Vec<DescribeDcdnDomainBpsDataByLayerDataModule>
} }

/// In the response of [`DescribeDcdnDomainBpsDataByLayer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainBpsDataByLayerDataModule {
    pub dynamic_traffic_value: Option<String>,
    pub dynamic_value: Option<String>,
    pub static_traffic_value: Option<String>,
    pub static_value: Option<String>,
    pub time_stamp: Option<String>,
    pub traffic_value: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDcdnDomainBpsDataByLayerDataModule {
    0 "DynamicTrafficValue" dynamic_traffic_value: String, 1 "DynamicValue" dynamic_value: String,
    2 "StaticTrafficValue" static_traffic_value: String, 3 "StaticValue" static_value: String,
    4 "TimeStamp" time_stamp: String, 5 "TrafficValue" traffic_value: String, 6 "Value" value: String
} }

/// Describes dcdn domain by certificate: `DescribeDcdnDomainByCertificate` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnDomainByCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainByCertificate {
    pub exact: Option<bool>,
    /// Required.
    pub ssl_pub: String,
    pub ssl_status: Option<bool>,
}
operation! { DescribeDcdnDomainByCertificate(ssl_pub: String)
    "DescribeDcdnDomainByCertificate" -> DescribeDcdnDomainByCertificateOutput {
    0 "Exact" exact: bool, 1 "SSLPub" ssl_pub, 2 "SSLStatus" ssl_status: bool
} }

/// Response of [`DescribeDcdnDomainByCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainByCertificateOutput {
    pub cert_infos: Option<DescribeDcdnDomainByCertificateCertInfos>,
}
model! { DescribeDcdnDomainByCertificateOutput {
    0 "CertInfos" cert_infos: DescribeDcdnDomainByCertificateCertInfos
} }

/// In the response of [`DescribeDcdnDomainByCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainByCertificateCertInfos {
    pub cert_info: Vec<DescribeDcdnDomainByCertificateCertInfo>,
}
model! { DescribeDcdnDomainByCertificateCertInfos {
    0 "CertInfo" cert_info: Vec<DescribeDcdnDomainByCertificateCertInfo>
} }

/// In the response of [`DescribeDcdnDomainByCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainByCertificateCertInfo {
    pub cert_ca_is_legacy: Option<String>,
    pub cert_expire_time: Option<String>,
    pub cert_expired: Option<String>,
    pub cert_start_time: Option<String>,
    pub cert_subject_common_name: Option<String>,
    pub cert_type: Option<String>,
    pub domain_list: Option<String>,
    pub domain_names: Option<String>,
    pub issuer: Option<String>,
}
model! { DescribeDcdnDomainByCertificateCertInfo {
    0 "CertCaIsLegacy" cert_ca_is_legacy: String, 1 "CertExpireTime" cert_expire_time: String,
    2 "CertExpired" cert_expired: String, 3 "CertStartTime" cert_start_time: String,
    4 "CertSubjectCommonName" cert_subject_common_name: String, 5 "CertType" cert_type: String,
    6 "DomainList" domain_list: String, 7 "DomainNames" domain_names: String, 8 "Issuer" issuer: String
} }

/// Describes dcdn domain cc activity log: `DescribeDcdnDomainCcActivityLog` of `dcdn` 2018-01-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnDomainCcActivityLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainCcActivityLog {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub page_number: Option<i64>,
    /// At most 100.
    pub page_size: Option<i64>,
    pub rule_name: Option<String>,
    pub start_time: Option<String>,
    pub trigger_object: Option<String>,
    pub value: Option<String>,
}
operation! { DescribeDcdnDomainCcActivityLog()
    "DescribeDcdnDomainCcActivityLog" -> DescribeDcdnDomainCcActivityLogOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RuleName" rule_name: String, 5 "StartTime" start_time: String,
    6 "TriggerObject" trigger_object: String, 7 "Value" value: String
} }
paged! { DescribeDcdnDomainCcActivityLog: DescribeDcdnDomainCcActivityLogActivityLog =
    Number "PageNumber", "ActivityLog" activity_log, total "Total" }

/// Response of [`DescribeDcdnDomainCcActivityLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainCcActivityLogOutput {
    pub activity_log: Vec<DescribeDcdnDomainCcActivityLogActivityLog>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { DescribeDcdnDomainCcActivityLogOutput {
    0 "ActivityLog" activity_log: Vec<DescribeDcdnDomainCcActivityLogActivityLog>, 1 "PageIndex" page_index: i64,
    2 "PageSize" page_size: i64, 3 "Total" total: i64
} }

/// In the response of [`DescribeDcdnDomainCcActivityLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainCcActivityLogActivityLog {
    pub action: Option<String>,
    pub domain_name: Option<String>,
    pub rule_name: Option<String>,
    pub time_stamp: Option<String>,
    pub trigger_object: Option<String>,
    pub ttl: Option<i64>,
    pub value: Option<String>,
}
model! { DescribeDcdnDomainCcActivityLogActivityLog {
    0 "Action" action: String, 1 "DomainName" domain_name: String, 2 "RuleName" rule_name: String,
    3 "TimeStamp" time_stamp: String, 4 "TriggerObject" trigger_object: String, 5 "Ttl" ttl: i64,
    6 "Value" value: String
} }

/// Describes dcdn domain certificate info: `DescribeDcdnDomainCertificateInfo` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnDomainCertificateInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainCertificateInfo {
    /// Required.
    pub domain_name: String,
}
operation! { DescribeDcdnDomainCertificateInfo(domain_name: String)
    "DescribeDcdnDomainCertificateInfo" -> DescribeDcdnDomainCertificateInfoOutput {
    0 "DomainName" domain_name
} }

/// Response of [`DescribeDcdnDomainCertificateInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainCertificateInfoOutput {
    pub cert_infos: Option<DescribeDcdnDomainCertificateInfoCertInfos>,
}
model! { DescribeDcdnDomainCertificateInfoOutput {
    0 "CertInfos" cert_infos: DescribeDcdnDomainCertificateInfoCertInfos
} }

/// In the response of [`DescribeDcdnDomainCertificateInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainCertificateInfoCertInfos {
    pub cert_info: Vec<DescribeDcdnDomainCertificateInfoCertInfo>,
}
model! { DescribeDcdnDomainCertificateInfoCertInfos {
    0 "CertInfo" cert_info: Vec<DescribeDcdnDomainCertificateInfoCertInfo>
} }

/// In the response of [`DescribeDcdnDomainCertificateInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainCertificateInfoCertInfo {
    pub cert_domain_name: Option<String>,
    pub cert_expire_time: Option<String>,
    pub cert_id: Option<String>,
    pub cert_life: Option<String>,
    pub cert_name: Option<String>,
    pub cert_org: Option<String>,
    pub cert_region: Option<String>,
    pub cert_type: Option<String>,
    pub domain_name: Option<String>,
    pub ssl_protocol: Option<String>,
    pub ssl_pub: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDcdnDomainCertificateInfoCertInfo {
    0 "CertDomainName" cert_domain_name: String, 1 "CertExpireTime" cert_expire_time: String,
    2 "CertId" cert_id: String, 3 "CertLife" cert_life: String, 4 "CertName" cert_name: String,
    5 "CertOrg" cert_org: String, 6 "CertRegion" cert_region: String, 7 "CertType" cert_type: String,
    8 "DomainName" domain_name: String, 9 "SSLProtocol" ssl_protocol: String, 10 "SSLPub" ssl_pub: String,
    11 "Status" status: String
} }

/// Describes dcdn domain cname: `DescribeDcdnDomainCname` of `dcdn` 2018-01-15.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnDomainCname>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainCname {
    /// Required.
    pub domain_name: String,
}
operation! { DescribeDcdnDomainCname(domain_name: String) "DescribeDcdnDomainCname" -> DescribeDcdnDomainCnameOutput {
    0 "DomainName" domain_name
} { method: "GET", } }

/// Response of [`DescribeDcdnDomainCname`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainCnameOutput {
    pub cname_datas: Option<DescribeDcdnDomainCnameCnameDatas>,
}
model! { DescribeDcdnDomainCnameOutput {
    0 "CnameDatas" cname_datas: DescribeDcdnDomainCnameCnameDatas
} }

/// In the response of [`DescribeDcdnDomainCname`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainCnameCnameDatas {
    pub data: Vec<DescribeDcdnDomainCnameData>,
}
model! { DescribeDcdnDomainCnameCnameDatas {
    0 "Data" data: Vec<DescribeDcdnDomainCnameData>
} }

/// In the response of [`DescribeDcdnDomainCname`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainCnameData {
    pub cname: Option<String>,
    pub domain: Option<String>,
    pub err_msg: Option<String>,
    pub passed: Option<String>,
    pub status: Option<i64>,
}
model! { DescribeDcdnDomainCnameData {
    0 "Cname" cname: String, 1 "Domain" domain: String, 2 "ErrMsg" err_msg: String, 3 "Passed" passed: String,
    4 "Status" status: i64
} }

/// Describes dcdn domain configs: `DescribeDcdnDomainConfigs` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnDomainConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainConfigs {
    pub config_id: Option<String>,
    /// Required.
    pub domain_name: String,
    pub function_names: Option<String>,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeDcdnDomainConfigs(domain_name: String)
    "DescribeDcdnDomainConfigs" -> DescribeDcdnDomainConfigsOutput {
    0 "ConfigId" config_id: String, 1 "DomainName" domain_name, 2 "FunctionNames" function_names: String,
    3 "OwnerId" owner_id: i64, 4 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeDcdnDomainConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainConfigsOutput {
    pub domain_configs: Option<DescribeDcdnDomainConfigsDomainConfigs>,
}
model! { DescribeDcdnDomainConfigsOutput {
    0 "DomainConfigs" domain_configs: DescribeDcdnDomainConfigsDomainConfigs
} }

/// In the response of [`DescribeDcdnDomainConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainConfigsDomainConfigs {
    pub domain_config: Vec<DescribeDcdnDomainConfigsDomainConfig>,
}
model! { DescribeDcdnDomainConfigsDomainConfigs {
    0 "DomainConfig" domain_config: Vec<DescribeDcdnDomainConfigsDomainConfig>
} }

/// In the response of [`DescribeDcdnDomainConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainConfigsDomainConfig {
    pub config_id: Option<String>,
    pub function_args: Option<DescribeDcdnDomainConfigsFunctionArgs>,
    pub function_name: Option<String>,
    pub parent_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDcdnDomainConfigsDomainConfig {
    0 "ConfigId" config_id: String, 1 "FunctionArgs" function_args: DescribeDcdnDomainConfigsFunctionArgs,
    2 "FunctionName" function_name: String, 3 "ParentId" parent_id: String, 4 "Status" status: String
} }

/// In the response of [`DescribeDcdnDomainConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainConfigsFunctionArgs {
    pub function_arg: Vec<DescribeDcdnDomainConfigsFunctionArg>,
}
model! { DescribeDcdnDomainConfigsFunctionArgs {
    0 "FunctionArg" function_arg: Vec<DescribeDcdnDomainConfigsFunctionArg>
} }

/// In the response of [`DescribeDcdnDomainConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainConfigsFunctionArg {
    pub arg_name: Option<String>,
    pub arg_value: Option<String>,
}
model! { DescribeDcdnDomainConfigsFunctionArg {
    0 "ArgName" arg_name: String, 1 "ArgValue" arg_value: String
} }

/// Describes dcdn domain detail: `DescribeDcdnDomainDetail` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnDomainDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainDetail {
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeDcdnDomainDetail(domain_name: String)
    "DescribeDcdnDomainDetail" -> DescribeDcdnDomainDetailOutput {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeDcdnDomainDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainDetailOutput {
    pub domain_detail: Option<DescribeDcdnDomainDetailDomainDetail>,
}
model! { DescribeDcdnDomainDetailOutput {
    0 "DomainDetail" domain_detail: DescribeDcdnDomainDetailDomainDetail
} }

/// In the response of [`DescribeDcdnDomainDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainDetailDomainDetail {
    pub cname: Option<String>,
    pub description: Option<String>,
    pub domain_name: Option<String>,
    pub domain_status: Option<String>,
    pub function_type: Option<String>,
    pub gmt_created: Option<String>,
    pub gmt_modified: Option<String>,
    pub resource_group_id: Option<String>,
    pub ssl_protocol: Option<String>,
    pub ssl_pub: Option<String>,
    pub scene: Option<String>,
    pub scope: Option<String>,
    pub sources: Option<DescribeDcdnDomainDetailSources>,
}
model! { DescribeDcdnDomainDetailDomainDetail {
    0 "Cname" cname: String, 1 "Description" description: String, 2 "DomainName" domain_name: String,
    3 "DomainStatus" domain_status: String, 4 "FunctionType" function_type: String, 5 "GmtCreated" gmt_created: String,
    6 "GmtModified" gmt_modified: String, 7 "ResourceGroupId" resource_group_id: String,
    8 "SSLProtocol" ssl_protocol: String, 9 "SSLPub" ssl_pub: String, 10 "Scene" scene: String,
    11 "Scope" scope: String, 12 "Sources" sources: DescribeDcdnDomainDetailSources
} }

/// In the response of [`DescribeDcdnDomainDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainDetailSources {
    pub source: Vec<DescribeDcdnDomainDetailSource>,
}
model! { DescribeDcdnDomainDetailSources {
    0 "Source" source: Vec<DescribeDcdnDomainDetailSource>
} }

/// In the response of [`DescribeDcdnDomainDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainDetailSource {
    pub content: Option<String>,
    pub enabled: Option<String>,
    pub port: Option<i64>,
    pub priority: Option<String>,
    pub r#type: Option<String>,
    pub weight: Option<String>,
}
model! { DescribeDcdnDomainDetailSource {
    0 "Content" content: String, 1 "Enabled" enabled: String, 2 "Port" port: i64, 3 "Priority" priority: String,
    4 "Type" r#type: String, 5 "Weight" weight: String
} }

/// Describes dcdn domain hit rate data: `DescribeDcdnDomainHitRateData` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnDomainHitRateData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainHitRateData {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDcdnDomainHitRateData() "DescribeDcdnDomainHitRateData" -> DescribeDcdnDomainHitRateDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "Interval" interval: String,
    3 "StartTime" start_time: String
} }

/// Response of [`DescribeDcdnDomainHitRateData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainHitRateDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub hit_rate_per_interval: Option<DescribeDcdnDomainHitRateDataHitRatePerInterval>,
    pub start_time: Option<String>,
}
model! { DescribeDcdnDomainHitRateDataOutput {
    0 "DataInterval" data_interval: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String,
    3 "HitRatePerInterval" hit_rate_per_interval: DescribeDcdnDomainHitRateDataHitRatePerInterval,
    4 "StartTime" start_time: String
} }

/// In the response of [`DescribeDcdnDomainHitRateData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainHitRateDataHitRatePerInterval {
    pub data_module: Vec<DescribeDcdnDomainHitRateDataDataModule>,
}
model! { DescribeDcdnDomainHitRateDataHitRatePerInterval {
    0 "DataModule" data_module: Vec<DescribeDcdnDomainHitRateDataDataModule>
} }

/// In the response of [`DescribeDcdnDomainHitRateData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainHitRateDataDataModule {
    pub byte_hit_rate: Option<f64>,
    pub req_hit_rate: Option<f64>,
    pub time_stamp: Option<String>,
}
model! { DescribeDcdnDomainHitRateDataDataModule {
    0 "ByteHitRate" byte_hit_rate: f64, 1 "ReqHitRate" req_hit_rate: f64, 2 "TimeStamp" time_stamp: String
} }

/// Describes dcdn domain http code data: `DescribeDcdnDomainHttpCodeData` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnDomainHttpCodeData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainHttpCodeData {
    /// Required.
    pub domain_name: String,
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub isp_name_en: Option<String>,
    pub location_name_en: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDcdnDomainHttpCodeData(domain_name: String)
    "DescribeDcdnDomainHttpCodeData" -> DescribeDcdnDomainHttpCodeDataOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "Interval" interval: String,
    3 "IspNameEn" isp_name_en: String, 4 "LocationNameEn" location_name_en: String, 5 "StartTime" start_time: String
} }

/// Response of [`DescribeDcdnDomainHttpCodeData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainHttpCodeDataOutput {
    pub data_interval: Option<String>,
    pub data_per_interval: Option<DescribeDcdnDomainHttpCodeDataDataPerInterval>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
model! { DescribeDcdnDomainHttpCodeDataOutput {
    0 "DataInterval" data_interval: String,
    1 "DataPerInterval" data_per_interval: DescribeDcdnDomainHttpCodeDataDataPerInterval,
    2 "DomainName" domain_name: String, 3 "EndTime" end_time: String, 4 "StartTime" start_time: String
} }

/// In the response of [`DescribeDcdnDomainHttpCodeData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainHttpCodeDataDataPerInterval {
    pub data_module: Vec<DescribeDcdnDomainHttpCodeDataDataModule>,
}
model! { DescribeDcdnDomainHttpCodeDataDataPerInterval {
    0 "DataModule" data_module: Vec<DescribeDcdnDomainHttpCodeDataDataModule>
} }

/// In the response of [`DescribeDcdnDomainHttpCodeData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainHttpCodeDataDataModule {
    pub http_code_data_per_interval: Option<
        DescribeDcdnDomainHttpCodeDataHttpCodeDataPerInterval,
    >,
    pub time_stamp: Option<String>,
}
model! { DescribeDcdnDomainHttpCodeDataDataModule {
    0 "HttpCodeDataPerInterval" http_code_data_per_interval: DescribeDcdnDomainHttpCodeDataHttpCodeDataPerInterval,
    1 "TimeStamp" time_stamp: String
} }

/// In the response of [`DescribeDcdnDomainHttpCodeData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainHttpCodeDataHttpCodeDataPerInterval {
    pub http_code_data_module: Vec<DescribeDcdnDomainHttpCodeDataHttpCodeDataModule>,
}
model! { DescribeDcdnDomainHttpCodeDataHttpCodeDataPerInterval {
    0 "HttpCodeDataModule" http_code_data_module: Vec<DescribeDcdnDomainHttpCodeDataHttpCodeDataModule>
} }

/// In the response of [`DescribeDcdnDomainHttpCodeData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainHttpCodeDataHttpCodeDataModule {
    pub code: Option<i64>,
    pub count: Option<f64>,
    pub proportion: Option<f64>,
}
model! { DescribeDcdnDomainHttpCodeDataHttpCodeDataModule {
    0 "Code" code: i64, 1 "Count" count: f64, 2 "Proportion" proportion: f64
} }

/// Describes dcdn domain http code data by layer: `DescribeDcdnDomainHttpCodeDataByLayer` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnDomainHttpCodeDataByLayer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainHttpCodeDataByLayer {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub isp_name_en: Option<String>,
    pub layer: Option<String>,
    pub location_name_en: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDcdnDomainHttpCodeDataByLayer()
    "DescribeDcdnDomainHttpCodeDataByLayer" -> DescribeDcdnDomainHttpCodeDataByLayerOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "Interval" interval: String,
    3 "IspNameEn" isp_name_en: String, 4 "Layer" layer: String, 5 "LocationNameEn" location_name_en: String,
    6 "StartTime" start_time: String
} }

/// Response of [`DescribeDcdnDomainHttpCodeDataByLayer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainHttpCodeDataByLayerOutput {
    pub data_interval: Option<String>,
    pub http_code_data_interval: Option<
        DescribeDcdnDomainHttpCodeDataByLayerHttpCodeDataInterval,
    >,
}
model! { DescribeDcdnDomainHttpCodeDataByLayerOutput {
    0 "DataInterval" data_interval: String,
    1 "HttpCodeDataInterval" http_code_data_interval: DescribeDcdnDomainHttpCodeDataByLayerHttpCodeDataInterval
} }

/// In the response of [`DescribeDcdnDomainHttpCodeDataByLayer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainHttpCodeDataByLayerHttpCodeDataInterval {
    pub data_module: Vec<DescribeDcdnDomainHttpCodeDataByLayerDataModule>,
}
model! { DescribeDcdnDomainHttpCodeDataByLayerHttpCodeDataInterval {
    0 "DataModule" data_module: Vec<DescribeDcdnDomainHttpCodeDataByLayerDataModule>
} }

/// In the response of [`DescribeDcdnDomainHttpCodeDataByLayer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainHttpCodeDataByLayerDataModule {
    pub time_stamp: Option<String>,
    pub total_value: Option<String>,
    pub value: BTreeMap<String, Value>,
}
model! { DescribeDcdnDomainHttpCodeDataByLayerDataModule {
    0 "TimeStamp" time_stamp: String, 1 "TotalValue" total_value: String, 2 "Value" value: BTreeMap<String, Value>
} }

/// Describes dcdn domain ipa bps data: `DescribeDcdnDomainIpaBpsData` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnDomainIpaBpsData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainIpaBpsData {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub fix_time_gap: Option<String>,
    pub interval: Option<String>,
    pub isp_name_en: Option<String>,
    pub location_name_en: Option<String>,
    pub start_time: Option<String>,
    pub time_merge: Option<String>,
}
operation! { DescribeDcdnDomainIpaBpsData() "DescribeDcdnDomainIpaBpsData" -> DescribeDcdnDomainIpaBpsDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "FixTimeGap" fix_time_gap: String,
    3 "Interval" interval: String, 4 "IspNameEn" isp_name_en: String, 5 "LocationNameEn" location_name_en: String,
    6 "StartTime" start_time: String, 7 "TimeMerge" time_merge: String
} }

/// Response of [`DescribeDcdnDomainIpaBpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainIpaBpsDataOutput {
    pub bps_data_per_interval: Option<DescribeDcdnDomainIpaBpsDataBpsDataPerInterval>,
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
model! { DescribeDcdnDomainIpaBpsDataOutput {
    0 "BpsDataPerInterval" bps_data_per_interval: DescribeDcdnDomainIpaBpsDataBpsDataPerInterval,
    1 "DataInterval" data_interval: String, 2 "DomainName" domain_name: String, 3 "EndTime" end_time: String,
    4 "StartTime" start_time: String
} }

/// In the response of [`DescribeDcdnDomainIpaBpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainIpaBpsDataBpsDataPerInterval {
    pub data_module: Vec<DescribeDcdnDomainIpaBpsDataDataModule>,
}
model! { DescribeDcdnDomainIpaBpsDataBpsDataPerInterval {
    0 "DataModule" data_module: Vec<DescribeDcdnDomainIpaBpsDataDataModule>
} }

/// In the response of [`DescribeDcdnDomainIpaBpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainIpaBpsDataDataModule {
    pub ipa_bps: Option<f64>,
    pub time_stamp: Option<String>,
}
model! { DescribeDcdnDomainIpaBpsDataDataModule {
    0 "IpaBps" ipa_bps: f64, 1 "TimeStamp" time_stamp: String
} }

/// Describes dcdn domain ipa conn data: `DescribeDcdnDomainIpaConnData` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnDomainIpaConnData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainIpaConnData {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub split_by: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDcdnDomainIpaConnData() "DescribeDcdnDomainIpaConnData" -> DescribeDcdnDomainIpaConnDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "SplitBy" split_by: String,
    3 "StartTime" start_time: String
} }

/// Response of [`DescribeDcdnDomainIpaConnData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainIpaConnDataOutput {
    pub connection_data_per_interval: Option<
        DescribeDcdnDomainIpaConnDataConnectionDataPerInterval,
    >,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
model! { DescribeDcdnDomainIpaConnDataOutput {
    0 "ConnectionDataPerInterval" connection_data_per_interval: DescribeDcdnDomainIpaConnDataConnectionDataPerInterval,
    1 "EndTime" end_time: String, 2 "StartTime" start_time: String
} }

/// In the response of [`DescribeDcdnDomainIpaConnData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainIpaConnDataConnectionDataPerInterval {
    pub data_module: Vec<DescribeDcdnDomainIpaConnDataDataModule>,
}
model! { DescribeDcdnDomainIpaConnDataConnectionDataPerInterval {
    0 "DataModule" data_module: Vec<DescribeDcdnDomainIpaConnDataDataModule>
} }

/// In the response of [`DescribeDcdnDomainIpaConnData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainIpaConnDataDataModule {
    pub connections: Option<i64>,
    pub domain: Option<String>,
    pub time_stamp: Option<String>,
}
model! { DescribeDcdnDomainIpaConnDataDataModule {
    0 "Connections" connections: i64, 1 "Domain" domain: String, 2 "TimeStamp" time_stamp: String
} }

/// Describes dcdn domain ipa traffic data: `DescribeDcdnDomainIpaTrafficData` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnDomainIpaTrafficData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainIpaTrafficData {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub fix_time_gap: Option<String>,
    pub interval: Option<String>,
    pub isp_name_en: Option<String>,
    pub location_name_en: Option<String>,
    pub start_time: Option<String>,
    pub time_merge: Option<String>,
}
operation! { DescribeDcdnDomainIpaTrafficData()
    "DescribeDcdnDomainIpaTrafficData" -> DescribeDcdnDomainIpaTrafficDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "FixTimeGap" fix_time_gap: String,
    3 "Interval" interval: String, 4 "IspNameEn" isp_name_en: String, 5 "LocationNameEn" location_name_en: String,
    6 "StartTime" start_time: String, 7 "TimeMerge" time_merge: String
} }

/// Response of [`DescribeDcdnDomainIpaTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainIpaTrafficDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub traffic_data_per_interval: Option<
        DescribeDcdnDomainIpaTrafficDataTrafficDataPerInterval,
    >,
}
model! { DescribeDcdnDomainIpaTrafficDataOutput {
    0 "DataInterval" data_interval: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String,
    3 "StartTime" start_time: String,
    4 "TrafficDataPerInterval" traffic_data_per_interval: DescribeDcdnDomainIpaTrafficDataTrafficDataPerInterval
} }

/// In the response of [`DescribeDcdnDomainIpaTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainIpaTrafficDataTrafficDataPerInterval {
    pub data_module: Vec<DescribeDcdnDomainIpaTrafficDataDataModule>,
}
model! { DescribeDcdnDomainIpaTrafficDataTrafficDataPerInterval {
    0 "DataModule" data_module: Vec<DescribeDcdnDomainIpaTrafficDataDataModule>
} }

/// In the response of [`DescribeDcdnDomainIpaTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainIpaTrafficDataDataModule {
    pub ipa_traffic: Option<f64>,
    pub time_stamp: Option<String>,
}
model! { DescribeDcdnDomainIpaTrafficDataDataModule {
    0 "IpaTraffic" ipa_traffic: f64, 1 "TimeStamp" time_stamp: String
} }

/// Describes dcdn domain isp data: `DescribeDcdnDomainIspData` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnDomainIspData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainIspData {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDcdnDomainIspData() "DescribeDcdnDomainIspData" -> DescribeDcdnDomainIspDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "StartTime" start_time: String
} }

/// Response of [`DescribeDcdnDomainIspData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainIspDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub value: Option<DescribeDcdnDomainIspDataValue>,
}
model! { DescribeDcdnDomainIspDataOutput {
    0 "DataInterval" data_interval: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String,
    3 "StartTime" start_time: String, 4 "Value" value: DescribeDcdnDomainIspDataValue
} }

/// In the response of [`DescribeDcdnDomainIspData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainIspDataValue {
    pub isp_proportion_data: Vec<DescribeDcdnDomainIspDataIspProportionData>,
}
model! { DescribeDcdnDomainIspDataValue {
    0 "IspProportionData" isp_proportion_data: Vec<DescribeDcdnDomainIspDataIspProportionData>
} }

/// In the response of [`DescribeDcdnDomainIspData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainIspDataIspProportionData {
    pub avg_object_size: Option<String>,
    pub avg_response_rate: Option<String>,
    pub avg_response_time: Option<String>,
    pub bps: Option<String>,
    pub bytes_proportion: Option<String>,
    pub isp: Option<String>,
    pub isp_ename: Option<String>,
    pub proportion: Option<String>,
    pub qps: Option<String>,
    pub total_bytes: Option<String>,
    pub total_query: Option<String>,
}
model! { DescribeDcdnDomainIspDataIspProportionData {
    0 "AvgObjectSize" avg_object_size: String, 1 "AvgResponseRate" avg_response_rate: String,
    2 "AvgResponseTime" avg_response_time: String, 3 "Bps" bps: String, 4 "BytesProportion" bytes_proportion: String,
    5 "Isp" isp: String, 6 "IspEname" isp_ename: String, 7 "Proportion" proportion: String, 8 "Qps" qps: String,
    9 "TotalBytes" total_bytes: String, 10 "TotalQuery" total_query: String
} }

/// Describes dcdn domain log: `DescribeDcdnDomainLog` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnDomainLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainLog {
    /// Required.
    pub domain_name: String,
    pub end_time: Option<String>,
    pub page_number: Option<i64>,
    /// At most 1000.
    pub page_size: Option<i64>,
    pub start_time: Option<String>,
}
operation! { DescribeDcdnDomainLog(domain_name: String) "DescribeDcdnDomainLog" -> DescribeDcdnDomainLogOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "StartTime" start_time: String
} }

/// Response of [`DescribeDcdnDomainLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainLogOutput {
    pub domain_log_details: Option<DescribeDcdnDomainLogDomainLogDetails>,
    pub domain_name: Option<String>,
}
model! { DescribeDcdnDomainLogOutput {
    0 "DomainLogDetails" domain_log_details: DescribeDcdnDomainLogDomainLogDetails, 1 "DomainName" domain_name: String
} }

/// In the response of [`DescribeDcdnDomainLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainLogDomainLogDetails {
    pub domain_log_detail: Vec<DescribeDcdnDomainLogDomainLogDetail>,
}
model! { DescribeDcdnDomainLogDomainLogDetails {
    0 "DomainLogDetail" domain_log_detail: Vec<DescribeDcdnDomainLogDomainLogDetail>
} }

/// In the response of [`DescribeDcdnDomainLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainLogDomainLogDetail {
    pub log_count: Option<i64>,
    pub log_infos: Option<DescribeDcdnDomainLogLogInfos>,
    pub page_infos: Option<DescribeDcdnDomainLogPageInfos>,
}
model! { DescribeDcdnDomainLogDomainLogDetail {
    0 "LogCount" log_count: i64, 1 "LogInfos" log_infos: DescribeDcdnDomainLogLogInfos,
    2 "PageInfos" page_infos: DescribeDcdnDomainLogPageInfos
} }

/// In the response of [`DescribeDcdnDomainLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainLogLogInfos {
    pub log_info_detail: Vec<DescribeDcdnDomainLogLogInfoDetail>,
}
model! { DescribeDcdnDomainLogLogInfos {
    0 "LogInfoDetail" log_info_detail: Vec<DescribeDcdnDomainLogLogInfoDetail>
} }

/// In the response of [`DescribeDcdnDomainLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainLogLogInfoDetail {
    pub end_time: Option<String>,
    pub log_name: Option<String>,
    pub log_path: Option<String>,
    pub log_size: Option<i64>,
    pub start_time: Option<String>,
}
model! { DescribeDcdnDomainLogLogInfoDetail {
    0 "EndTime" end_time: String, 1 "LogName" log_name: String, 2 "LogPath" log_path: String, 3 "LogSize" log_size: i64,
    4 "StartTime" start_time: String
} }

/// In the response of [`DescribeDcdnDomainLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainLogPageInfos {
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { DescribeDcdnDomainLogPageInfos {
    0 "PageIndex" page_index: i64, 1 "PageSize" page_size: i64, 2 "Total" total: i64
} }

/// Describes dcdn domain log ex ttl: `DescribeDcdnDomainLogExTtl` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnDomainLogExTtl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainLogExTtl {
    /// Required.
    pub domain_name: String,
    pub end_time: Option<String>,
    pub page_number: Option<i64>,
    /// At most 1000.
    pub page_size: Option<i64>,
    pub start_time: Option<String>,
}
operation! { DescribeDcdnDomainLogExTtl(domain_name: String)
    "DescribeDcdnDomainLogExTtl" -> DescribeDcdnDomainLogExTtlOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "StartTime" start_time: String
} }

/// Response of [`DescribeDcdnDomainLogExTtl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainLogExTtlOutput {
    pub domain_log_details: Option<DescribeDcdnDomainLogExTtlDomainLogDetails>,
}
model! { DescribeDcdnDomainLogExTtlOutput {
    0 "DomainLogDetails" domain_log_details: DescribeDcdnDomainLogExTtlDomainLogDetails
} }

/// In the response of [`DescribeDcdnDomainLogExTtl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainLogExTtlDomainLogDetails {
    pub domain_log_detail: Vec<DescribeDcdnDomainLogExTtlDomainLogDetail>,
}
model! { DescribeDcdnDomainLogExTtlDomainLogDetails {
    0 "DomainLogDetail" domain_log_detail: Vec<DescribeDcdnDomainLogExTtlDomainLogDetail>
} }

/// In the response of [`DescribeDcdnDomainLogExTtl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainLogExTtlDomainLogDetail {
    pub domain_name: Option<String>,
    pub log_count: Option<i64>,
    pub log_infos: Option<DescribeDcdnDomainLogExTtlLogInfos>,
    pub page_infos: Option<DescribeDcdnDomainLogExTtlPageInfos>,
}
model! { DescribeDcdnDomainLogExTtlDomainLogDetail {
    0 "DomainName" domain_name: String, 1 "LogCount" log_count: i64,
    2 "LogInfos" log_infos: DescribeDcdnDomainLogExTtlLogInfos,
    3 "PageInfos" page_infos: DescribeDcdnDomainLogExTtlPageInfos
} }

/// In the response of [`DescribeDcdnDomainLogExTtl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainLogExTtlLogInfos {
    pub log_info_detail: Vec<DescribeDcdnDomainLogExTtlLogInfoDetail>,
}
model! { DescribeDcdnDomainLogExTtlLogInfos {
    0 "LogInfoDetail" log_info_detail: Vec<DescribeDcdnDomainLogExTtlLogInfoDetail>
} }

/// In the response of [`DescribeDcdnDomainLogExTtl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainLogExTtlLogInfoDetail {
    pub end_time: Option<String>,
    pub log_name: Option<String>,
    pub log_path: Option<String>,
    pub log_size: Option<i64>,
    pub start_time: Option<String>,
}
model! { DescribeDcdnDomainLogExTtlLogInfoDetail {
    0 "EndTime" end_time: String, 1 "LogName" log_name: String, 2 "LogPath" log_path: String, 3 "LogSize" log_size: i64,
    4 "StartTime" start_time: String
} }

/// In the response of [`DescribeDcdnDomainLogExTtl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainLogExTtlPageInfos {
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { DescribeDcdnDomainLogExTtlPageInfos {
    0 "PageIndex" page_index: i64, 1 "PageSize" page_size: i64, 2 "Total" total: i64
} }

/// Describes dcdn domain multi usage data: `DescribeDcdnDomainMultiUsageData` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnDomainMultiUsageData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainMultiUsageData {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDcdnDomainMultiUsageData()
    "DescribeDcdnDomainMultiUsageData" -> DescribeDcdnDomainMultiUsageDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "StartTime" start_time: String
} }

/// Response of [`DescribeDcdnDomainMultiUsageData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainMultiUsageDataOutput {
    pub end_time: Option<String>,
    pub request_per_interval: Option<DescribeDcdnDomainMultiUsageDataRequestPerInterval>,
    pub start_time: Option<String>,
    pub traffic_per_interval: Option<DescribeDcdnDomainMultiUsageDataTrafficPerInterval>,
}
model! { DescribeDcdnDomainMultiUsageDataOutput {
    0 "EndTime" end_time: String,
    1 "RequestPerInterval" request_per_interval: DescribeDcdnDomainMultiUsageDataRequestPerInterval,
    2 "StartTime" start_time: String,
    3 "TrafficPerInterval" traffic_per_interval: DescribeDcdnDomainMultiUsageDataTrafficPerInterval
} }

/// In the response of [`DescribeDcdnDomainMultiUsageData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainMultiUsageDataRequestPerInterval {
    pub request_data_module: Vec<DescribeDcdnDomainMultiUsageDataRequestDataModule>,
}
model! { DescribeDcdnDomainMultiUsageDataRequestPerInterval {
    0 "RequestDataModule" request_data_module: Vec<DescribeDcdnDomainMultiUsageDataRequestDataModule>
} }

/// In the response of [`DescribeDcdnDomainMultiUsageData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainMultiUsageDataRequestDataModule {
    pub domain: Option<String>,
    pub request: Option<i64>,
    pub time_stamp: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeDcdnDomainMultiUsageDataRequestDataModule {
    0 "Domain" domain: String, 1 "Request" request: i64, 2 "TimeStamp" time_stamp: String, 3 "Type" r#type: String
} }

/// In the response of [`DescribeDcdnDomainMultiUsageData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainMultiUsageDataTrafficPerInterval {
    pub traffic_data_module: Vec<DescribeDcdnDomainMultiUsageDataTrafficDataModule>,
}
model! { DescribeDcdnDomainMultiUsageDataTrafficPerInterval {
    0 "TrafficDataModule" traffic_data_module: Vec<DescribeDcdnDomainMultiUsageDataTrafficDataModule>
} }

/// In the response of [`DescribeDcdnDomainMultiUsageData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainMultiUsageDataTrafficDataModule {
    pub area: Option<String>,
    pub bps: Option<f64>,
    pub domain: Option<String>,
    pub time_stamp: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeDcdnDomainMultiUsageDataTrafficDataModule {
    0 "Area" area: String, 1 "Bps" bps: f64, 2 "Domain" domain: String, 3 "TimeStamp" time_stamp: String,
    4 "Type" r#type: String
} }

/// Describes dcdn domain origin bps data: `DescribeDcdnDomainOriginBpsData` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnDomainOriginBpsData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainOriginBpsData {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDcdnDomainOriginBpsData()
    "DescribeDcdnDomainOriginBpsData" -> DescribeDcdnDomainOriginBpsDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "Interval" interval: String,
    3 "StartTime" start_time: String
} }

/// Response of [`DescribeDcdnDomainOriginBpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainOriginBpsDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub origin_bps_data_per_interval: Option<
        DescribeDcdnDomainOriginBpsDataOriginBpsDataPerInterval,
    >,
    pub start_time: Option<String>,
}
model! { DescribeDcdnDomainOriginBpsDataOutput {
    0 "DataInterval" data_interval: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String,
    3 "OriginBpsDataPerInterval" origin_bps_data_per_interval: DescribeDcdnDomainOriginBpsDataOriginBpsDataPerInterval,
    4 "StartTime" start_time: String
} }

/// In the response of [`DescribeDcdnDomainOriginBpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainOriginBpsDataOriginBpsDataPerInterval {
    pub data_module: Vec<DescribeDcdnDomainOriginBpsDataDataModule>,
}
model! { DescribeDcdnDomainOriginBpsDataOriginBpsDataPerInterval {
    0 "DataModule" data_module: Vec<DescribeDcdnDomainOriginBpsDataDataModule>
} }

/// In the response of [`DescribeDcdnDomainOriginBpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainOriginBpsDataDataModule {
    pub dynamic_http_origin_bps: Option<f64>,
    pub dynamic_https_origin_bps: Option<f64>,
    pub origin_bps: Option<f64>,
    pub static_http_origin_bps: Option<f64>,
    pub static_https_origin_bps: Option<f64>,
    pub time_stamp: Option<String>,
}
model! { DescribeDcdnDomainOriginBpsDataDataModule {
    0 "DynamicHttpOriginBps" dynamic_http_origin_bps: f64, 1 "DynamicHttpsOriginBps" dynamic_https_origin_bps: f64,
    2 "OriginBps" origin_bps: f64, 3 "StaticHttpOriginBps" static_http_origin_bps: f64,
    4 "StaticHttpsOriginBps" static_https_origin_bps: f64, 5 "TimeStamp" time_stamp: String
} }

/// Describes dcdn domain origin traffic data: `DescribeDcdnDomainOriginTrafficData` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnDomainOriginTrafficData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainOriginTrafficData {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDcdnDomainOriginTrafficData()
    "DescribeDcdnDomainOriginTrafficData" -> DescribeDcdnDomainOriginTrafficDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "Interval" interval: String,
    3 "StartTime" start_time: String
} }

/// Response of [`DescribeDcdnDomainOriginTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainOriginTrafficDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub origin_traffic_data_per_interval: Option<
        DescribeDcdnDomainOriginTrafficDataOriginTrafficDataPerInterval,
    >,
    pub start_time: Option<String>,
}
model! { DescribeDcdnDomainOriginTrafficDataOutput {
    0 "DataInterval" data_interval: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String,
    3 "OriginTrafficDataPerInterval" origin_traffic_data_per_interval: DescribeDcdnDomainOriginTrafficDataOriginTrafficDataPerInterval,
    4 "StartTime" start_time: String
} }

/// In the response of [`DescribeDcdnDomainOriginTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainOriginTrafficDataOriginTrafficDataPerInterval {
    pub data_module: Vec<DescribeDcdnDomainOriginTrafficDataDataModule>,
}
model! { DescribeDcdnDomainOriginTrafficDataOriginTrafficDataPerInterval {
    0 "DataModule" data_module: Vec<DescribeDcdnDomainOriginTrafficDataDataModule>
} }

/// In the response of [`DescribeDcdnDomainOriginTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainOriginTrafficDataDataModule {
    pub dynamic_http_origin_traffic: Option<f64>,
    pub dynamic_https_origin_traffic: Option<f64>,
    pub origin_traffic: Option<f64>,
    pub static_http_origin_traffic: Option<f64>,
    pub static_https_origin_traffic: Option<f64>,
    pub time_stamp: Option<String>,
}
model! { DescribeDcdnDomainOriginTrafficDataDataModule {
    0 "DynamicHttpOriginTraffic" dynamic_http_origin_traffic: f64,
    1 "DynamicHttpsOriginTraffic" dynamic_https_origin_traffic: f64, 2 "OriginTraffic" origin_traffic: f64,
    3 "StaticHttpOriginTraffic" static_http_origin_traffic: f64,
    4 "StaticHttpsOriginTraffic" static_https_origin_traffic: f64, 5 "TimeStamp" time_stamp: String
} }

/// Describes dcdn domain property: `DescribeDcdnDomainProperty` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnDomainProperty>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainProperty {
    /// Required.
    pub domain_name: String,
}
operation! { DescribeDcdnDomainProperty(domain_name: String)
    "DescribeDcdnDomainProperty" -> DescribeDcdnDomainPropertyOutput {
    0 "DomainName" domain_name
} }

/// Response of [`DescribeDcdnDomainProperty`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainPropertyOutput {
    pub domain_name: Option<String>,
    pub protocol: Option<String>,
}
model! { DescribeDcdnDomainPropertyOutput {
    0 "DomainName" domain_name: String, 1 "Protocol" protocol: String
} }

/// Describes dcdn domain pv data: `DescribeDcdnDomainPvData` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnDomainPvData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainPvData {
    /// Required.
    pub domain_name: String,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDcdnDomainPvData(domain_name: String)
    "DescribeDcdnDomainPvData" -> DescribeDcdnDomainPvDataOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "StartTime" start_time: String
} }

/// Response of [`DescribeDcdnDomainPvData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainPvDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub pv_data_interval: Option<DescribeDcdnDomainPvDataPvDataInterval>,
    pub start_time: Option<String>,
}
model! { DescribeDcdnDomainPvDataOutput {
    0 "DataInterval" data_interval: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String,
    3 "PvDataInterval" pv_data_interval: DescribeDcdnDomainPvDataPvDataInterval, 4 "StartTime" start_time: String
} }

/// In the response of [`DescribeDcdnDomainPvData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainPvDataPvDataInterval {
    pub usage_data: Vec<DescribeDcdnDomainPvDataUsageData>,
}
model! { DescribeDcdnDomainPvDataPvDataInterval {
    0 "UsageData" usage_data: Vec<DescribeDcdnDomainPvDataUsageData>
} }

/// In the response of [`DescribeDcdnDomainPvData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainPvDataUsageData {
    pub time_stamp: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDcdnDomainPvDataUsageData {
    0 "TimeStamp" time_stamp: String, 1 "Value" value: String
} }

/// Describes dcdn domain qps data: `DescribeDcdnDomainQpsData` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnDomainQpsData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainQpsData {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub isp_name_en: Option<String>,
    pub location_name_en: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDcdnDomainQpsData() "DescribeDcdnDomainQpsData" -> DescribeDcdnDomainQpsDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "Interval" interval: String,
    3 "IspNameEn" isp_name_en: String, 4 "LocationNameEn" location_name_en: String, 5 "StartTime" start_time: String
} }

/// Response of [`DescribeDcdnDomainQpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainQpsDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub qps_data_per_interval: Option<DescribeDcdnDomainQpsDataQpsDataPerInterval>,
    pub start_time: Option<String>,
}
model! { DescribeDcdnDomainQpsDataOutput {
    0 "DataInterval" data_interval: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String,
    3 "QpsDataPerInterval" qps_data_per_interval: DescribeDcdnDomainQpsDataQpsDataPerInterval,
    4 "StartTime" start_time: String
} }

/// In the response of [`DescribeDcdnDomainQpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainQpsDataQpsDataPerInterval {
    pub data_module: Vec<DescribeDcdnDomainQpsDataDataModule>,
}
model! { DescribeDcdnDomainQpsDataQpsDataPerInterval {
    0 "DataModule" data_module: Vec<DescribeDcdnDomainQpsDataDataModule>
} }

/// In the response of [`DescribeDcdnDomainQpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainQpsDataDataModule {
    pub acc: Option<f64>,
    pub dynamic_http_acc: Option<f64>,
    pub dynamic_http_qps: Option<f64>,
    pub dynamic_https_acc: Option<f64>,
    pub dynamic_https_qps: Option<f64>,
    pub qps: Option<f64>,
    pub static_http_acc: Option<f64>,
    pub static_http_qps: Option<f64>,
    pub static_https_acc: Option<f64>,
    pub static_https_qps: Option<f64>,
    pub time_stamp: Option<String>,
}
model! { DescribeDcdnDomainQpsDataDataModule {
    0 "Acc" acc: f64, 1 "DynamicHttpAcc" dynamic_http_acc: f64, 2 "DynamicHttpQps" dynamic_http_qps: f64,
    3 "DynamicHttpsAcc" dynamic_https_acc: f64, 4 "DynamicHttpsQps" dynamic_https_qps: f64, 5 "Qps" qps: f64,
    6 "StaticHttpAcc" static_http_acc: f64, 7 "StaticHttpQps" static_http_qps: f64,
    8 "StaticHttpsAcc" static_https_acc: f64, 9 "StaticHttpsQps" static_https_qps: f64,
    10 "TimeStamp" time_stamp: String
} }

/// Describes dcdn domain qps data by layer: `DescribeDcdnDomainQpsDataByLayer` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnDomainQpsDataByLayer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainQpsDataByLayer {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub isp_name_en: Option<String>,
    pub layer: Option<String>,
    pub location_name_en: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDcdnDomainQpsDataByLayer()
    "DescribeDcdnDomainQpsDataByLayer" -> DescribeDcdnDomainQpsDataByLayerOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "Interval" interval: String,
    3 "IspNameEn" isp_name_en: String, 4 "Layer" layer: String, 5 "LocationNameEn" location_name_en: String,
    6 "StartTime" start_time: String
} }

/// Response of [`DescribeDcdnDomainQpsDataByLayer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainQpsDataByLayerOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub layer: Option<String>,
    pub qps_data_interval: Option<DescribeDcdnDomainQpsDataByLayerQpsDataInterval>,
    pub start_time: Option<String>,
}
model! { DescribeDcdnDomainQpsDataByLayerOutput {
    0 "DataInterval" data_interval: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String,
    3 "Layer" layer: String, 4 "QpsDataInterval" qps_data_interval: DescribeDcdnDomainQpsDataByLayerQpsDataInterval,
    5 "StartTime" start_time: String
} }

/// In the response of [`DescribeDcdnDomainQpsDataByLayer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainQpsDataByLayerQpsDataInterval {
    pub data_module: Vec<DescribeDcdnDomainQpsDataByLayerDataModule>,
}
model! { DescribeDcdnDomainQpsDataByLayerQpsDataInterval {
    0 "DataModule" data_module: Vec<DescribeDcdnDomainQpsDataByLayerDataModule>
} }

/// In the response of [`DescribeDcdnDomainQpsDataByLayer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainQpsDataByLayerDataModule {
    pub acc_domestic_value: Option<String>,
    pub acc_overseas_value: Option<String>,
    pub acc_value: Option<String>,
    pub domestic_value: Option<String>,
    pub overseas_value: Option<String>,
    pub time_stamp: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDcdnDomainQpsDataByLayerDataModule {
    0 "AccDomesticValue" acc_domestic_value: String, 1 "AccOverseasValue" acc_overseas_value: String,
    2 "AccValue" acc_value: String, 3 "DomesticValue" domestic_value: String, 4 "OverseasValue" overseas_value: String,
    5 "TimeStamp" time_stamp: String, 6 "Value" value: String
} }

/// Describes dcdn domain real time bps data: `DescribeDcdnDomainRealTimeBpsData` of `dcdn` 2018-01-15.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnDomainRealTimeBpsData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeBpsData {
    /// Required.
    pub domain_name: String,
    pub end_time: Option<String>,
    pub isp_name_en: Option<String>,
    pub location_name_en: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDcdnDomainRealTimeBpsData(domain_name: String)
    "DescribeDcdnDomainRealTimeBpsData" -> DescribeDcdnDomainRealTimeBpsDataOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "IspNameEn" isp_name_en: String,
    3 "LocationNameEn" location_name_en: String, 4 "StartTime" start_time: String
} { method: "GET", } }

/// Response of [`DescribeDcdnDomainRealTimeBpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeBpsDataOutput {
    pub data: Option<DescribeDcdnDomainRealTimeBpsDataData>,
}
model! { DescribeDcdnDomainRealTimeBpsDataOutput {
    0 "Data" data: DescribeDcdnDomainRealTimeBpsDataData
} }

/// In the response of [`DescribeDcdnDomainRealTimeBpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeBpsDataData {
    pub bps_model: Vec<DescribeDcdnDomainRealTimeBpsDataBpsModel>,
}
model! { DescribeDcdnDomainRealTimeBpsDataData {
    0 "BpsModel" bps_model: Vec<DescribeDcdnDomainRealTimeBpsDataBpsModel>
} }

/// In the response of [`DescribeDcdnDomainRealTimeBpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeBpsDataBpsModel {
    pub bps: Option<f64>,
    pub time_stamp: Option<String>,
}
model! { DescribeDcdnDomainRealTimeBpsDataBpsModel {
    0 "Bps" bps: f64, 1 "TimeStamp" time_stamp: String
} }

/// Describes dcdn domain real time byte hit rate data: `DescribeDcdnDomainRealTimeByteHitRateData` of `dcdn`
/// 2018-01-15.
///
/// GET. Reads only. See
/// <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnDomainRealTimeByteHitRateData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeByteHitRateData {
    /// Required.
    pub domain_name: String,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDcdnDomainRealTimeByteHitRateData(domain_name: String)
    "DescribeDcdnDomainRealTimeByteHitRateData" -> DescribeDcdnDomainRealTimeByteHitRateDataOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "StartTime" start_time: String
} { method: "GET", } }

/// Response of [`DescribeDcdnDomainRealTimeByteHitRateData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeByteHitRateDataOutput {
    pub data: Option<DescribeDcdnDomainRealTimeByteHitRateDataData>,
}
model! { DescribeDcdnDomainRealTimeByteHitRateDataOutput {
    0 "Data" data: DescribeDcdnDomainRealTimeByteHitRateDataData
} }

/// In the response of [`DescribeDcdnDomainRealTimeByteHitRateData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeByteHitRateDataData {
    pub byte_hit_rate_data_model: Vec<
        DescribeDcdnDomainRealTimeByteHitRateDataByteHitRateDataModel,
    >,
}
model! { DescribeDcdnDomainRealTimeByteHitRateDataData {
    0 "ByteHitRateDataModel" byte_hit_rate_data_model: Vec<DescribeDcdnDomainRealTimeByteHitRateDataByteHitRateDataModel>
} }

/// In the response of [`DescribeDcdnDomainRealTimeByteHitRateData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeByteHitRateDataByteHitRateDataModel {
    pub byte_hit_rate: Option<f64>,
    pub time_stamp: Option<String>,
}
model! { DescribeDcdnDomainRealTimeByteHitRateDataByteHitRateDataModel {
    0 "ByteHitRate" byte_hit_rate: f64, 1 "TimeStamp" time_stamp: String
} }

/// Describes dcdn domain real time detail data: `DescribeDcdnDomainRealTimeDetailData` of `dcdn` 2018-01-15.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnDomainRealTimeDetailData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeDetailData {
    /// Required.
    pub domain_name: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub field: String,
    pub isp_name_en: Option<String>,
    pub location_name_en: Option<String>,
    pub merge: Option<String>,
    pub merge_loc_isp: Option<String>,
    /// Required.
    pub start_time: String,
}
operation! {
    DescribeDcdnDomainRealTimeDetailData(domain_name: String, end_time: String, field: String, start_time: String)
    "DescribeDcdnDomainRealTimeDetailData" -> DescribeDcdnDomainRealTimeDetailDataOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time, 2 "Field" field, 3 "IspNameEn" isp_name_en: String,
    4 "LocationNameEn" location_name_en: String, 5 "Merge" merge: String, 6 "MergeLocIsp" merge_loc_isp: String,
    7 "StartTime" start_time
} { method: "GET", } }

/// Response of [`DescribeDcdnDomainRealTimeDetailData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeDetailDataOutput {
    pub data: Option<String>,
}
model! { DescribeDcdnDomainRealTimeDetailDataOutput {
    0 "Data" data: String
} }

/// Describes dcdn domain real time http code data: `DescribeDcdnDomainRealTimeHttpCodeData` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnDomainRealTimeHttpCodeData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeHttpCodeData {
    /// Required.
    pub domain_name: String,
    pub end_time: Option<String>,
    pub isp_name_en: Option<String>,
    pub location_name_en: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDcdnDomainRealTimeHttpCodeData(domain_name: String)
    "DescribeDcdnDomainRealTimeHttpCodeData" -> DescribeDcdnDomainRealTimeHttpCodeDataOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "IspNameEn" isp_name_en: String,
    3 "LocationNameEn" location_name_en: String, 4 "StartTime" start_time: String
} }

/// Response of [`DescribeDcdnDomainRealTimeHttpCodeData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeHttpCodeDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub real_time_http_code_data: Option<
        DescribeDcdnDomainRealTimeHttpCodeDataRealTimeHttpCodeData,
    >,
    pub start_time: Option<String>,
}
model! { DescribeDcdnDomainRealTimeHttpCodeDataOutput {
    0 "DataInterval" data_interval: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String,
    3 "RealTimeHttpCodeData" real_time_http_code_data: DescribeDcdnDomainRealTimeHttpCodeDataRealTimeHttpCodeData,
    4 "StartTime" start_time: String
} }

/// In the response of [`DescribeDcdnDomainRealTimeHttpCodeData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeHttpCodeDataRealTimeHttpCodeData {
    pub usage_data: Vec<DescribeDcdnDomainRealTimeHttpCodeDataUsageData>,
}
model! { DescribeDcdnDomainRealTimeHttpCodeDataRealTimeHttpCodeData {
    0 "UsageData" usage_data: Vec<DescribeDcdnDomainRealTimeHttpCodeDataUsageData>
} }

/// In the response of [`DescribeDcdnDomainRealTimeHttpCodeData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeHttpCodeDataUsageData {
    pub time_stamp: Option<String>,
    pub value: Option<DescribeDcdnDomainRealTimeHttpCodeDataValue>,
}
model! { DescribeDcdnDomainRealTimeHttpCodeDataUsageData {
    0 "TimeStamp" time_stamp: String, 1 "Value" value: DescribeDcdnDomainRealTimeHttpCodeDataValue
} }

/// In the response of [`DescribeDcdnDomainRealTimeHttpCodeData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeHttpCodeDataValue {
    pub real_time_code_proportion_data: Vec<
        DescribeDcdnDomainRealTimeHttpCodeDataRealTimeCodeProportionData,
    >,
}
model! { DescribeDcdnDomainRealTimeHttpCodeDataValue {
    0 "RealTimeCodeProportionData" real_time_code_proportion_data: Vec<DescribeDcdnDomainRealTimeHttpCodeDataRealTimeCodeProportionData>
} }

/// In the response of [`DescribeDcdnDomainRealTimeHttpCodeData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeHttpCodeDataRealTimeCodeProportionData {
    pub code: Option<String>,
    pub count: Option<String>,
    pub proportion: Option<String>,
}
model! { DescribeDcdnDomainRealTimeHttpCodeDataRealTimeCodeProportionData {
    0 "Code" code: String, 1 "Count" count: String, 2 "Proportion" proportion: String
} }

/// Describes dcdn domain real time qps data: `DescribeDcdnDomainRealTimeQpsData` of `dcdn` 2018-01-15.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnDomainRealTimeQpsData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeQpsData {
    /// Required.
    pub domain_name: String,
    pub end_time: Option<String>,
    pub isp_name_en: Option<String>,
    pub location_name_en: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDcdnDomainRealTimeQpsData(domain_name: String)
    "DescribeDcdnDomainRealTimeQpsData" -> DescribeDcdnDomainRealTimeQpsDataOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "IspNameEn" isp_name_en: String,
    3 "LocationNameEn" location_name_en: String, 4 "StartTime" start_time: String
} { method: "GET", } }

/// Response of [`DescribeDcdnDomainRealTimeQpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeQpsDataOutput {
    pub data: Option<DescribeDcdnDomainRealTimeQpsDataData>,
}
model! { DescribeDcdnDomainRealTimeQpsDataOutput {
    0 "Data" data: DescribeDcdnDomainRealTimeQpsDataData
} }

/// In the response of [`DescribeDcdnDomainRealTimeQpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeQpsDataData {
    pub qps_model: Vec<DescribeDcdnDomainRealTimeQpsDataQpsModel>,
}
model! { DescribeDcdnDomainRealTimeQpsDataData {
    0 "QpsModel" qps_model: Vec<DescribeDcdnDomainRealTimeQpsDataQpsModel>
} }

/// In the response of [`DescribeDcdnDomainRealTimeQpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeQpsDataQpsModel {
    pub qps: Option<f64>,
    pub time_stamp: Option<String>,
}
model! { DescribeDcdnDomainRealTimeQpsDataQpsModel {
    0 "Qps" qps: f64, 1 "TimeStamp" time_stamp: String
} }

/// Describes dcdn domain real time req hit rate data: `DescribeDcdnDomainRealTimeReqHitRateData` of `dcdn` 2018-01-15.
///
/// GET. Reads only. See
/// <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnDomainRealTimeReqHitRateData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeReqHitRateData {
    /// Required.
    pub domain_name: String,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDcdnDomainRealTimeReqHitRateData(domain_name: String)
    "DescribeDcdnDomainRealTimeReqHitRateData" -> DescribeDcdnDomainRealTimeReqHitRateDataOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "StartTime" start_time: String
} { method: "GET", } }

/// Response of [`DescribeDcdnDomainRealTimeReqHitRateData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeReqHitRateDataOutput {
    pub data: Option<DescribeDcdnDomainRealTimeReqHitRateDataData>,
}
model! { DescribeDcdnDomainRealTimeReqHitRateDataOutput {
    0 "Data" data: DescribeDcdnDomainRealTimeReqHitRateDataData
} }

/// In the response of [`DescribeDcdnDomainRealTimeReqHitRateData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeReqHitRateDataData {
    pub req_hit_rate_data_model: Vec<
        DescribeDcdnDomainRealTimeReqHitRateDataReqHitRateDataModel,
    >,
}
model! { DescribeDcdnDomainRealTimeReqHitRateDataData {
    0 "ReqHitRateDataModel" req_hit_rate_data_model: Vec<DescribeDcdnDomainRealTimeReqHitRateDataReqHitRateDataModel>
} }

/// In the response of [`DescribeDcdnDomainRealTimeReqHitRateData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeReqHitRateDataReqHitRateDataModel {
    pub req_hit_rate: Option<f64>,
    pub time_stamp: Option<String>,
}
model! { DescribeDcdnDomainRealTimeReqHitRateDataReqHitRateDataModel {
    0 "ReqHitRate" req_hit_rate: f64, 1 "TimeStamp" time_stamp: String
} }

/// Describes dcdn domain real time src bps data: `DescribeDcdnDomainRealTimeSrcBpsData` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnDomainRealTimeSrcBpsData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeSrcBpsData {
    /// Required.
    pub domain_name: String,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDcdnDomainRealTimeSrcBpsData(domain_name: String)
    "DescribeDcdnDomainRealTimeSrcBpsData" -> DescribeDcdnDomainRealTimeSrcBpsDataOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "StartTime" start_time: String
} }

/// Response of [`DescribeDcdnDomainRealTimeSrcBpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeSrcBpsDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub real_time_src_bps_data_per_interval: Option<
        DescribeDcdnDomainRealTimeSrcBpsDataRealTimeSrcBpsDataPerInterval,
    >,
    pub start_time: Option<String>,
}
model! { DescribeDcdnDomainRealTimeSrcBpsDataOutput {
    0 "DataInterval" data_interval: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String,
    3 "RealTimeSrcBpsDataPerInterval" real_time_src_bps_data_per_interval: DescribeDcdnDomainRealTimeSrcBpsDataRealTimeSrcBpsDataPerInterval,
    4 "StartTime" start_time: String
} }

/// In the response of [`DescribeDcdnDomainRealTimeSrcBpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeSrcBpsDataRealTimeSrcBpsDataPerInterval {
    pub data_module: Vec<DescribeDcdnDomainRealTimeSrcBpsDataDataModule>,
}
model! { DescribeDcdnDomainRealTimeSrcBpsDataRealTimeSrcBpsDataPerInterval {
    0 "DataModule" data_module: Vec<DescribeDcdnDomainRealTimeSrcBpsDataDataModule>
} }

/// In the response of [`DescribeDcdnDomainRealTimeSrcBpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeSrcBpsDataDataModule {
    pub time_stamp: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDcdnDomainRealTimeSrcBpsDataDataModule {
    0 "TimeStamp" time_stamp: String, 1 "Value" value: String
} }

/// Describes dcdn domain real time src http code data: `DescribeDcdnDomainRealTimeSrcHttpCodeData` of `dcdn`
/// 2018-01-15.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnDomainRealTimeSrcHttpCodeData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeSrcHttpCodeData {
    /// Required.
    pub domain_name: String,
    pub end_time: Option<String>,
    pub isp_name_en: Option<String>,
    pub location_name_en: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDcdnDomainRealTimeSrcHttpCodeData(domain_name: String)
    "DescribeDcdnDomainRealTimeSrcHttpCodeData" -> DescribeDcdnDomainRealTimeSrcHttpCodeDataOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "IspNameEn" isp_name_en: String,
    3 "LocationNameEn" location_name_en: String, 4 "StartTime" start_time: String
} }

/// Response of [`DescribeDcdnDomainRealTimeSrcHttpCodeData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeSrcHttpCodeDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub real_time_src_http_code_data: Option<
        DescribeDcdnDomainRealTimeSrcHttpCodeDataRealTimeSrcHttpCodeData,
    >,
    pub start_time: Option<String>,
}
model! { DescribeDcdnDomainRealTimeSrcHttpCodeDataOutput {
    0 "DataInterval" data_interval: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String,
    3 "RealTimeSrcHttpCodeData" real_time_src_http_code_data: DescribeDcdnDomainRealTimeSrcHttpCodeDataRealTimeSrcHttpCodeData,
    4 "StartTime" start_time: String
} }

/// In the response of [`DescribeDcdnDomainRealTimeSrcHttpCodeData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeSrcHttpCodeDataRealTimeSrcHttpCodeData {
    pub usage_data: Vec<DescribeDcdnDomainRealTimeSrcHttpCodeDataUsageData>,
}
model! { DescribeDcdnDomainRealTimeSrcHttpCodeDataRealTimeSrcHttpCodeData {
    0 "UsageData" usage_data: Vec<DescribeDcdnDomainRealTimeSrcHttpCodeDataUsageData>
} }

/// In the response of [`DescribeDcdnDomainRealTimeSrcHttpCodeData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeSrcHttpCodeDataUsageData {
    pub time_stamp: Option<String>,
    pub value: Option<DescribeDcdnDomainRealTimeSrcHttpCodeDataValue>,
}
model! { DescribeDcdnDomainRealTimeSrcHttpCodeDataUsageData {
    0 "TimeStamp" time_stamp: String, 1 "Value" value: DescribeDcdnDomainRealTimeSrcHttpCodeDataValue
} }

/// In the response of [`DescribeDcdnDomainRealTimeSrcHttpCodeData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeSrcHttpCodeDataValue {
    pub real_time_src_code_proportion_data: Vec<
        DescribeDcdnDomainRealTimeSrcHttpCodeDataRealTimeSrcCodeProportionData,
    >,
}
model! { DescribeDcdnDomainRealTimeSrcHttpCodeDataValue {
    0 "RealTimeSrcCodeProportionData" real_time_src_code_proportion_data: Vec<DescribeDcdnDomainRealTimeSrcHttpCodeDataRealTimeSrcCodeProportionData>
} }

/// In the response of [`DescribeDcdnDomainRealTimeSrcHttpCodeData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeSrcHttpCodeDataRealTimeSrcCodeProportionData {
    pub code: Option<String>,
    pub count: Option<String>,
    pub proportion: Option<String>,
}
model! { DescribeDcdnDomainRealTimeSrcHttpCodeDataRealTimeSrcCodeProportionData {
    0 "Code" code: String, 1 "Count" count: String, 2 "Proportion" proportion: String
} }

/// Describes dcdn domain real time src traffic data: `DescribeDcdnDomainRealTimeSrcTrafficData` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnDomainRealTimeSrcTrafficData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeSrcTrafficData {
    /// Required.
    pub domain_name: String,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDcdnDomainRealTimeSrcTrafficData(domain_name: String)
    "DescribeDcdnDomainRealTimeSrcTrafficData" -> DescribeDcdnDomainRealTimeSrcTrafficDataOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "StartTime" start_time: String
} }

/// Response of [`DescribeDcdnDomainRealTimeSrcTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeSrcTrafficDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub real_time_src_traffic_data_per_interval: Option<
        DescribeDcdnDomainRealTimeSrcTrafficDataRealTimeSrcTrafficDataPerInterval,
    >,
    pub start_time: Option<String>,
}
model! { DescribeDcdnDomainRealTimeSrcTrafficDataOutput {
    0 "DataInterval" data_interval: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String,
    3 "RealTimeSrcTrafficDataPerInterval" real_time_src_traffic_data_per_interval: DescribeDcdnDomainRealTimeSrcTrafficDataRealTimeSrcTrafficDataPerInterval,
    4 "StartTime" start_time: String
} }

/// In the response of [`DescribeDcdnDomainRealTimeSrcTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeSrcTrafficDataRealTimeSrcTrafficDataPerInterval {
    pub data_module: Vec<DescribeDcdnDomainRealTimeSrcTrafficDataDataModule>,
}
model! { DescribeDcdnDomainRealTimeSrcTrafficDataRealTimeSrcTrafficDataPerInterval {
    0 "DataModule" data_module: Vec<DescribeDcdnDomainRealTimeSrcTrafficDataDataModule>
} }

/// In the response of [`DescribeDcdnDomainRealTimeSrcTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeSrcTrafficDataDataModule {
    pub time_stamp: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDcdnDomainRealTimeSrcTrafficDataDataModule {
    0 "TimeStamp" time_stamp: String, 1 "Value" value: String
} }

/// Describes dcdn domain real time traffic data: `DescribeDcdnDomainRealTimeTrafficData` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnDomainRealTimeTrafficData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeTrafficData {
    /// Required.
    pub domain_name: String,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDcdnDomainRealTimeTrafficData(domain_name: String)
    "DescribeDcdnDomainRealTimeTrafficData" -> DescribeDcdnDomainRealTimeTrafficDataOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "StartTime" start_time: String
} }

/// Response of [`DescribeDcdnDomainRealTimeTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeTrafficDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub real_time_traffic_data_per_interval: Option<
        DescribeDcdnDomainRealTimeTrafficDataRealTimeTrafficDataPerInterval,
    >,
    pub start_time: Option<String>,
}
model! { DescribeDcdnDomainRealTimeTrafficDataOutput {
    0 "DataInterval" data_interval: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String,
    3 "RealTimeTrafficDataPerInterval" real_time_traffic_data_per_interval: DescribeDcdnDomainRealTimeTrafficDataRealTimeTrafficDataPerInterval,
    4 "StartTime" start_time: String
} }

/// In the response of [`DescribeDcdnDomainRealTimeTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeTrafficDataRealTimeTrafficDataPerInterval {
    pub data_module: Vec<DescribeDcdnDomainRealTimeTrafficDataDataModule>,
}
model! { DescribeDcdnDomainRealTimeTrafficDataRealTimeTrafficDataPerInterval {
    0 "DataModule" data_module: Vec<DescribeDcdnDomainRealTimeTrafficDataDataModule>
} }

/// In the response of [`DescribeDcdnDomainRealTimeTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeTrafficDataDataModule {
    pub time_stamp: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDcdnDomainRealTimeTrafficDataDataModule {
    0 "TimeStamp" time_stamp: String, 1 "Value" value: String
} }

/// Describes dcdn domain region data: `DescribeDcdnDomainRegionData` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnDomainRegionData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRegionData {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDcdnDomainRegionData() "DescribeDcdnDomainRegionData" -> DescribeDcdnDomainRegionDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "StartTime" start_time: String
} }

/// Response of [`DescribeDcdnDomainRegionData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRegionDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub value: Option<DescribeDcdnDomainRegionDataValue>,
}
model! { DescribeDcdnDomainRegionDataOutput {
    0 "DataInterval" data_interval: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String,
    3 "StartTime" start_time: String, 4 "Value" value: DescribeDcdnDomainRegionDataValue
} }

/// In the response of [`DescribeDcdnDomainRegionData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRegionDataValue {
    pub region_proportion_data: Vec<DescribeDcdnDomainRegionDataRegionProportionData>,
}
model! { DescribeDcdnDomainRegionDataValue {
    0 "RegionProportionData" region_proportion_data: Vec<DescribeDcdnDomainRegionDataRegionProportionData>
} }

/// In the response of [`DescribeDcdnDomainRegionData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRegionDataRegionProportionData {
    pub avg_object_size: Option<String>,
    pub avg_response_rate: Option<String>,
    pub avg_response_time: Option<String>,
    pub bps: Option<String>,
    pub bytes_proportion: Option<String>,
    pub proportion: Option<String>,
    pub qps: Option<String>,
    pub region: Option<String>,
    pub region_ename: Option<String>,
    pub total_bytes: Option<String>,
    pub total_query: Option<String>,
}
model! { DescribeDcdnDomainRegionDataRegionProportionData {
    0 "AvgObjectSize" avg_object_size: String, 1 "AvgResponseRate" avg_response_rate: String,
    2 "AvgResponseTime" avg_response_time: String, 3 "Bps" bps: String, 4 "BytesProportion" bytes_proportion: String,
    5 "Proportion" proportion: String, 6 "Qps" qps: String, 7 "Region" region: String,
    8 "RegionEname" region_ename: String, 9 "TotalBytes" total_bytes: String, 10 "TotalQuery" total_query: String
} }

/// Describes dcdn domain staging config: `DescribeDcdnDomainStagingConfig` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnDomainStagingConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainStagingConfig {
    /// Required.
    pub domain_name: String,
    /// Required.
    pub function_names: String,
}
operation! { DescribeDcdnDomainStagingConfig(domain_name: String, function_names: String)
    "DescribeDcdnDomainStagingConfig" -> DescribeDcdnDomainStagingConfigOutput {
    0 "DomainName" domain_name, 1 "FunctionNames" function_names
} }

/// Response of [`DescribeDcdnDomainStagingConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainStagingConfigOutput {
    pub domain_configs: Vec<DescribeDcdnDomainStagingConfigDomainConfigs>,
}
model! { DescribeDcdnDomainStagingConfigOutput {
    0 "DomainConfigs" domain_configs: Vec<DescribeDcdnDomainStagingConfigDomainConfigs>
} }

/// In the response of [`DescribeDcdnDomainStagingConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainStagingConfigDomainConfigs {
    pub config_id: Option<String>,
    pub function_args: Vec<DescribeDcdnDomainStagingConfigFunctionArgs>,
    pub function_name: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDcdnDomainStagingConfigDomainConfigs {
    0 "ConfigId" config_id: String, 1 "FunctionArgs" function_args: Vec<DescribeDcdnDomainStagingConfigFunctionArgs>,
    2 "FunctionName" function_name: String, 3 "Status" status: String
} }

/// In the response of [`DescribeDcdnDomainStagingConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainStagingConfigFunctionArgs {
    pub arg_name: Option<String>,
    pub arg_value: Option<String>,
}
model! { DescribeDcdnDomainStagingConfigFunctionArgs {
    0 "ArgName" arg_name: String, 1 "ArgValue" arg_value: String
} }

/// Describes dcdn domain top refer visit: `DescribeDcdnDomainTopReferVisit` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnDomainTopReferVisit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainTopReferVisit {
    /// Required.
    pub domain_name: String,
    pub sort_by: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDcdnDomainTopReferVisit(domain_name: String)
    "DescribeDcdnDomainTopReferVisit" -> DescribeDcdnDomainTopReferVisitOutput {
    0 "DomainName" domain_name, 1 "SortBy" sort_by: String, 2 "StartTime" start_time: String
} }

/// Response of [`DescribeDcdnDomainTopReferVisit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainTopReferVisitOutput {
    pub domain_name: Option<String>,
    pub start_time: Option<String>,
    pub top_refer_list: Option<DescribeDcdnDomainTopReferVisitTopReferList>,
}
model! { DescribeDcdnDomainTopReferVisitOutput {
    0 "DomainName" domain_name: String, 1 "StartTime" start_time: String,
    2 "TopReferList" top_refer_list: DescribeDcdnDomainTopReferVisitTopReferList
} }

/// In the response of [`DescribeDcdnDomainTopReferVisit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainTopReferVisitTopReferList {
    pub refer_list: Vec<DescribeDcdnDomainTopReferVisitReferList>,
}
model! { DescribeDcdnDomainTopReferVisitTopReferList {
    0 "ReferList" refer_list: Vec<DescribeDcdnDomainTopReferVisitReferList>
} }

/// In the response of [`DescribeDcdnDomainTopReferVisit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainTopReferVisitReferList {
    pub flow: Option<String>,
    pub flow_proportion: Option<f64>,
    pub refer_detail: Option<String>,
    pub visit_data: Option<String>,
    pub visit_proportion: Option<f64>,
}
model! { DescribeDcdnDomainTopReferVisitReferList {
    0 "Flow" flow: String, 1 "FlowProportion" flow_proportion: f64, 2 "ReferDetail" refer_detail: String,
    3 "VisitData" visit_data: String, 4 "VisitProportion" visit_proportion: f64
} }

/// Describes dcdn domain top url visit: `DescribeDcdnDomainTopUrlVisit` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnDomainTopUrlVisit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainTopUrlVisit {
    /// Required.
    pub domain_name: String,
    pub sort_by: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDcdnDomainTopUrlVisit(domain_name: String)
    "DescribeDcdnDomainTopUrlVisit" -> DescribeDcdnDomainTopUrlVisitOutput {
    0 "DomainName" domain_name, 1 "SortBy" sort_by: String, 2 "StartTime" start_time: String
} }

/// Response of [`DescribeDcdnDomainTopUrlVisit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainTopUrlVisitOutput {
    pub all_url_list: Option<DescribeDcdnDomainTopUrlVisitAllUrlList>,
    pub domain_name: Option<String>,
    pub start_time: Option<String>,
    pub url200_list: Option<DescribeDcdnDomainTopUrlVisitUrl200List>,
    pub url300_list: Option<DescribeDcdnDomainTopUrlVisitUrl300List>,
    pub url400_list: Option<DescribeDcdnDomainTopUrlVisitUrl400List>,
    pub url500_list: Option<DescribeDcdnDomainTopUrlVisitUrl500List>,
}
model! { DescribeDcdnDomainTopUrlVisitOutput {
    0 "AllUrlList" all_url_list: DescribeDcdnDomainTopUrlVisitAllUrlList, 1 "DomainName" domain_name: String,
    2 "StartTime" start_time: String, 3 "Url200List" url200_list: DescribeDcdnDomainTopUrlVisitUrl200List,
    4 "Url300List" url300_list: DescribeDcdnDomainTopUrlVisitUrl300List,
    5 "Url400List" url400_list: DescribeDcdnDomainTopUrlVisitUrl400List,
    6 "Url500List" url500_list: DescribeDcdnDomainTopUrlVisitUrl500List
} }

/// In the response of [`DescribeDcdnDomainTopUrlVisit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainTopUrlVisitAllUrlList {
    pub url_list: Vec<DescribeDcdnDomainTopUrlVisitUrlList>,
}
model! { DescribeDcdnDomainTopUrlVisitAllUrlList {
    0 "UrlList" url_list: Vec<DescribeDcdnDomainTopUrlVisitUrlList>
} }

/// In the response of [`DescribeDcdnDomainTopUrlVisit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainTopUrlVisitUrlList {
    pub flow: Option<String>,
    pub flow_proportion: Option<f64>,
    pub url_detail: Option<String>,
    pub visit_data: Option<String>,
    pub visit_proportion: Option<f64>,
}
model! { DescribeDcdnDomainTopUrlVisitUrlList {
    0 "Flow" flow: String, 1 "FlowProportion" flow_proportion: f64, 2 "UrlDetail" url_detail: String,
    3 "VisitData" visit_data: String, 4 "VisitProportion" visit_proportion: f64
} }

/// In the response of [`DescribeDcdnDomainTopUrlVisit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainTopUrlVisitUrl200List {
    pub url_list: Vec<DescribeDcdnDomainTopUrlVisitUrl200ListUrlList>,
}
model! { DescribeDcdnDomainTopUrlVisitUrl200List {
    0 "UrlList" url_list: Vec<DescribeDcdnDomainTopUrlVisitUrl200ListUrlList>
} }

/// In the response of [`DescribeDcdnDomainTopUrlVisit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainTopUrlVisitUrl200ListUrlList {
    pub flow: Option<String>,
    pub flow_proportion: Option<f64>,
    pub url_detail: Option<String>,
    pub visit_data: Option<String>,
    pub visit_proportion: Option<f64>,
}
model! { DescribeDcdnDomainTopUrlVisitUrl200ListUrlList {
    0 "Flow" flow: String, 1 "FlowProportion" flow_proportion: f64, 2 "UrlDetail" url_detail: String,
    3 "VisitData" visit_data: String, 4 "VisitProportion" visit_proportion: f64
} }

/// In the response of [`DescribeDcdnDomainTopUrlVisit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainTopUrlVisitUrl300List {
    pub url_list: Vec<DescribeDcdnDomainTopUrlVisitUrl300ListUrlList>,
}
model! { DescribeDcdnDomainTopUrlVisitUrl300List {
    0 "UrlList" url_list: Vec<DescribeDcdnDomainTopUrlVisitUrl300ListUrlList>
} }

/// In the response of [`DescribeDcdnDomainTopUrlVisit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainTopUrlVisitUrl300ListUrlList {
    pub flow: Option<String>,
    pub flow_proportion: Option<f64>,
    pub url_detail: Option<String>,
    pub visit_data: Option<String>,
    pub visit_proportion: Option<f64>,
}
model! { DescribeDcdnDomainTopUrlVisitUrl300ListUrlList {
    0 "Flow" flow: String, 1 "FlowProportion" flow_proportion: f64, 2 "UrlDetail" url_detail: String,
    3 "VisitData" visit_data: String, 4 "VisitProportion" visit_proportion: f64
} }

/// In the response of [`DescribeDcdnDomainTopUrlVisit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainTopUrlVisitUrl400List {
    pub url_list: Vec<DescribeDcdnDomainTopUrlVisitUrl400ListUrlList>,
}
model! { DescribeDcdnDomainTopUrlVisitUrl400List {
    0 "UrlList" url_list: Vec<DescribeDcdnDomainTopUrlVisitUrl400ListUrlList>
} }

/// In the response of [`DescribeDcdnDomainTopUrlVisit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainTopUrlVisitUrl400ListUrlList {
    pub flow: Option<String>,
    pub flow_proportion: Option<f64>,
    pub url_detail: Option<String>,
    pub visit_data: Option<String>,
    pub visit_proportion: Option<f64>,
}
model! { DescribeDcdnDomainTopUrlVisitUrl400ListUrlList {
    0 "Flow" flow: String, 1 "FlowProportion" flow_proportion: f64, 2 "UrlDetail" url_detail: String,
    3 "VisitData" visit_data: String, 4 "VisitProportion" visit_proportion: f64
} }

/// In the response of [`DescribeDcdnDomainTopUrlVisit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainTopUrlVisitUrl500List {
    pub url_list: Vec<DescribeDcdnDomainTopUrlVisitUrl500ListUrlList>,
}
model! { DescribeDcdnDomainTopUrlVisitUrl500List {
    0 "UrlList" url_list: Vec<DescribeDcdnDomainTopUrlVisitUrl500ListUrlList>
} }

/// In the response of [`DescribeDcdnDomainTopUrlVisit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainTopUrlVisitUrl500ListUrlList {
    pub flow: Option<String>,
    pub flow_proportion: Option<f64>,
    pub url_detail: Option<String>,
    pub visit_data: Option<String>,
    pub visit_proportion: Option<f64>,
}
model! { DescribeDcdnDomainTopUrlVisitUrl500ListUrlList {
    0 "Flow" flow: String, 1 "FlowProportion" flow_proportion: f64, 2 "UrlDetail" url_detail: String,
    3 "VisitData" visit_data: String, 4 "VisitProportion" visit_proportion: f64
} }

/// Describes dcdn domain traffic data: `DescribeDcdnDomainTrafficData` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnDomainTrafficData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainTrafficData {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub isp_name_en: Option<String>,
    pub location_name_en: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDcdnDomainTrafficData() "DescribeDcdnDomainTrafficData" -> DescribeDcdnDomainTrafficDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "Interval" interval: String,
    3 "IspNameEn" isp_name_en: String, 4 "LocationNameEn" location_name_en: String, 5 "StartTime" start_time: String
} }

/// Response of [`DescribeDcdnDomainTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainTrafficDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub traffic_data_per_interval: Option<
        DescribeDcdnDomainTrafficDataTrafficDataPerInterval,
    >,
}
model! { DescribeDcdnDomainTrafficDataOutput {
    0 "DataInterval" data_interval: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String,
    3 "StartTime" start_time: String,
    4 "TrafficDataPerInterval" traffic_data_per_interval: DescribeDcdnDomainTrafficDataTrafficDataPerInterval
} }

/// In the response of [`DescribeDcdnDomainTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainTrafficDataTrafficDataPerInterval {
    pub data_module: Vec<DescribeDcdnDomainTrafficDataDataModule>,
}
model! { DescribeDcdnDomainTrafficDataTrafficDataPerInterval {
    0 "DataModule" data_module: Vec<DescribeDcdnDomainTrafficDataDataModule>
} }

/// In the response of [`DescribeDcdnDomainTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainTrafficDataDataModule {
    pub dynamic_http_traffic: Option<f64>,
    pub dynamic_https_traffic: Option<f64>,
    pub static_http_traffic: Option<f64>,
    pub static_https_traffic: Option<f64>,
    pub time_stamp: Option<String>,
    pub traffic: Option<f64>,
}
model! { DescribeDcdnDomainTrafficDataDataModule {
    0 "DynamicHttpTraffic" dynamic_http_traffic: f64, 1 "DynamicHttpsTraffic" dynamic_https_traffic: f64,
    2 "StaticHttpTraffic" static_http_traffic: f64, 3 "StaticHttpsTraffic" static_https_traffic: f64,
    4 "TimeStamp" time_stamp: String, 5 "Traffic" traffic: f64
} }

/// Describes dcdn domain usage data: `DescribeDcdnDomainUsageData` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnDomainUsageData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainUsageData {
    pub area: Option<String>,
    pub data_protocol: Option<String>,
    pub domain_name: Option<String>,
    /// Required.
    pub end_time: String,
    /// Required.
    pub field: String,
    pub interval: Option<String>,
    /// Required.
    pub start_time: String,
    pub r#type: Option<String>,
}
operation! { DescribeDcdnDomainUsageData(end_time: String, field: String, start_time: String)
    "DescribeDcdnDomainUsageData" -> DescribeDcdnDomainUsageDataOutput {
    0 "Area" area: String, 1 "DataProtocol" data_protocol: String, 2 "DomainName" domain_name: String,
    3 "EndTime" end_time, 4 "Field" field, 5 "Interval" interval: String, 6 "StartTime" start_time,
    7 "Type" r#type: String
} }

/// Response of [`DescribeDcdnDomainUsageData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainUsageDataOutput {
    pub area: Option<String>,
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub r#type: Option<String>,
    pub usage_data_per_interval: Option<DescribeDcdnDomainUsageDataUsageDataPerInterval>,
}
model! { DescribeDcdnDomainUsageDataOutput {
    0 "Area" area: String, 1 "DataInterval" data_interval: String, 2 "DomainName" domain_name: String,
    3 "EndTime" end_time: String, 4 "StartTime" start_time: String, 5 "Type" r#type: String,
    6 "UsageDataPerInterval" usage_data_per_interval: DescribeDcdnDomainUsageDataUsageDataPerInterval
} }

/// In the response of [`DescribeDcdnDomainUsageData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainUsageDataUsageDataPerInterval {
    pub data_module: Vec<DescribeDcdnDomainUsageDataDataModule>,
}
model! { DescribeDcdnDomainUsageDataUsageDataPerInterval {
    0 "DataModule" data_module: Vec<DescribeDcdnDomainUsageDataDataModule>
} }

/// In the response of [`DescribeDcdnDomainUsageData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainUsageDataDataModule {
    pub peak_time: Option<String>,
    pub special_value: Option<String>,
    pub time_stamp: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDcdnDomainUsageDataDataModule {
    0 "PeakTime" peak_time: String, 1 "SpecialValue" special_value: String, 2 "TimeStamp" time_stamp: String,
    3 "Value" value: String
} }

/// Describes dcdn domain uv data: `DescribeDcdnDomainUvData` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnDomainUvData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainUvData {
    /// Required.
    pub domain_name: String,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDcdnDomainUvData(domain_name: String)
    "DescribeDcdnDomainUvData" -> DescribeDcdnDomainUvDataOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "StartTime" start_time: String
} }

/// Response of [`DescribeDcdnDomainUvData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainUvDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub uv_data_interval: Option<DescribeDcdnDomainUvDataUvDataInterval>,
}
model! { DescribeDcdnDomainUvDataOutput {
    0 "DataInterval" data_interval: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String,
    3 "StartTime" start_time: String, 4 "UvDataInterval" uv_data_interval: DescribeDcdnDomainUvDataUvDataInterval
} }

/// In the response of [`DescribeDcdnDomainUvData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainUvDataUvDataInterval {
    pub usage_data: Vec<DescribeDcdnDomainUvDataUsageData>,
}
model! { DescribeDcdnDomainUvDataUvDataInterval {
    0 "UsageData" usage_data: Vec<DescribeDcdnDomainUvDataUsageData>
} }

/// In the response of [`DescribeDcdnDomainUvData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainUvDataUsageData {
    pub time_stamp: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDcdnDomainUvDataUsageData {
    0 "TimeStamp" time_stamp: String, 1 "Value" value: String
} }

/// Describes dcdn domain websocket bps data: `DescribeDcdnDomainWebsocketBpsData` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnDomainWebsocketBpsData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainWebsocketBpsData {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub isp_name_en: Option<String>,
    pub location_name_en: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDcdnDomainWebsocketBpsData()
    "DescribeDcdnDomainWebsocketBpsData" -> DescribeDcdnDomainWebsocketBpsDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "Interval" interval: String,
    3 "IspNameEn" isp_name_en: String, 4 "LocationNameEn" location_name_en: String, 5 "StartTime" start_time: String
} }

/// Response of [`DescribeDcdnDomainWebsocketBpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainWebsocketBpsDataOutput {
    pub bps_data_per_interval: Option<
        DescribeDcdnDomainWebsocketBpsDataBpsDataPerInterval,
    >,
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
model! { DescribeDcdnDomainWebsocketBpsDataOutput {
    0 "BpsDataPerInterval" bps_data_per_interval: DescribeDcdnDomainWebsocketBpsDataBpsDataPerInterval,
    1 "DataInterval" data_interval: String, 2 "DomainName" domain_name: String, 3 "EndTime" end_time: String,
    4 "StartTime" start_time: String
} }

/// In the response of [`DescribeDcdnDomainWebsocketBpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainWebsocketBpsDataBpsDataPerInterval {
    pub data_module: Vec<DescribeDcdnDomainWebsocketBpsDataDataModule>,
}
model! { DescribeDcdnDomainWebsocketBpsDataBpsDataPerInterval {
    0 "DataModule" data_module: Vec<DescribeDcdnDomainWebsocketBpsDataDataModule>
} }

/// In the response of [`DescribeDcdnDomainWebsocketBpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainWebsocketBpsDataDataModule {
    pub time_stamp: Option<String>,
    pub websocket_bps: Option<f64>,
}
model! { DescribeDcdnDomainWebsocketBpsDataDataModule {
    0 "TimeStamp" time_stamp: String, 1 "WebsocketBps" websocket_bps: f64
} }

/// Describes dcdn domain websocket http code data: `DescribeDcdnDomainWebsocketHttpCodeData` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnDomainWebsocketHttpCodeData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainWebsocketHttpCodeData {
    /// Required.
    pub domain_name: String,
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub isp_name_en: Option<String>,
    pub location_name_en: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDcdnDomainWebsocketHttpCodeData(domain_name: String)
    "DescribeDcdnDomainWebsocketHttpCodeData" -> DescribeDcdnDomainWebsocketHttpCodeDataOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "Interval" interval: String,
    3 "IspNameEn" isp_name_en: String, 4 "LocationNameEn" location_name_en: String, 5 "StartTime" start_time: String
} }

/// Response of [`DescribeDcdnDomainWebsocketHttpCodeData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainWebsocketHttpCodeDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub http_code_data_per_interval: Option<
        DescribeDcdnDomainWebsocketHttpCodeDataHttpCodeDataPerInterval,
    >,
    pub start_time: Option<String>,
}
model! { DescribeDcdnDomainWebsocketHttpCodeDataOutput {
    0 "DataInterval" data_interval: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String,
    3 "HttpCodeDataPerInterval" http_code_data_per_interval: DescribeDcdnDomainWebsocketHttpCodeDataHttpCodeDataPerInterval,
    4 "StartTime" start_time: String
} }

/// In the response of [`DescribeDcdnDomainWebsocketHttpCodeData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainWebsocketHttpCodeDataHttpCodeDataPerInterval {
    pub data_module: Vec<DescribeDcdnDomainWebsocketHttpCodeDataDataModule>,
}
model! { DescribeDcdnDomainWebsocketHttpCodeDataHttpCodeDataPerInterval {
    0 "DataModule" data_module: Vec<DescribeDcdnDomainWebsocketHttpCodeDataDataModule>
} }

/// In the response of [`DescribeDcdnDomainWebsocketHttpCodeData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainWebsocketHttpCodeDataDataModule {
    pub time_stamp: Option<String>,
    pub websocket_http_code: Option<
        DescribeDcdnDomainWebsocketHttpCodeDataWebsocketHttpCode,
    >,
}
model! { DescribeDcdnDomainWebsocketHttpCodeDataDataModule {
    0 "TimeStamp" time_stamp: String,
    1 "WebsocketHttpCode" websocket_http_code: DescribeDcdnDomainWebsocketHttpCodeDataWebsocketHttpCode
} }

/// In the response of [`DescribeDcdnDomainWebsocketHttpCodeData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainWebsocketHttpCodeDataWebsocketHttpCode {
    pub http_code_data_module: Vec<
        DescribeDcdnDomainWebsocketHttpCodeDataHttpCodeDataModule,
    >,
}
model! { DescribeDcdnDomainWebsocketHttpCodeDataWebsocketHttpCode {
    0 "HttpCodeDataModule" http_code_data_module: Vec<DescribeDcdnDomainWebsocketHttpCodeDataHttpCodeDataModule>
} }

/// In the response of [`DescribeDcdnDomainWebsocketHttpCodeData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainWebsocketHttpCodeDataHttpCodeDataModule {
    pub code: Option<i64>,
    pub count: Option<f64>,
    pub proportion: Option<f64>,
}
model! { DescribeDcdnDomainWebsocketHttpCodeDataHttpCodeDataModule {
    0 "Code" code: i64, 1 "Count" count: f64, 2 "Proportion" proportion: f64
} }

/// Describes dcdn domain websocket traffic data: `DescribeDcdnDomainWebsocketTrafficData` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnDomainWebsocketTrafficData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainWebsocketTrafficData {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub isp_name_en: Option<String>,
    pub location_name_en: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDcdnDomainWebsocketTrafficData()
    "DescribeDcdnDomainWebsocketTrafficData" -> DescribeDcdnDomainWebsocketTrafficDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "Interval" interval: String,
    3 "IspNameEn" isp_name_en: String, 4 "LocationNameEn" location_name_en: String, 5 "StartTime" start_time: String
} }

/// Response of [`DescribeDcdnDomainWebsocketTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainWebsocketTrafficDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub traffic_data_per_interval: Option<
        DescribeDcdnDomainWebsocketTrafficDataTrafficDataPerInterval,
    >,
}
model! { DescribeDcdnDomainWebsocketTrafficDataOutput {
    0 "DataInterval" data_interval: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String,
    3 "StartTime" start_time: String,
    4 "TrafficDataPerInterval" traffic_data_per_interval: DescribeDcdnDomainWebsocketTrafficDataTrafficDataPerInterval
} }

/// In the response of [`DescribeDcdnDomainWebsocketTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainWebsocketTrafficDataTrafficDataPerInterval {
    pub data_module: Vec<DescribeDcdnDomainWebsocketTrafficDataDataModule>,
}
model! { DescribeDcdnDomainWebsocketTrafficDataTrafficDataPerInterval {
    0 "DataModule" data_module: Vec<DescribeDcdnDomainWebsocketTrafficDataDataModule>
} }

/// In the response of [`DescribeDcdnDomainWebsocketTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainWebsocketTrafficDataDataModule {
    pub time_stamp: Option<String>,
    pub websocket_traffic: Option<f64>,
}
model! { DescribeDcdnDomainWebsocketTrafficDataDataModule {
    0 "TimeStamp" time_stamp: String, 1 "WebsocketTraffic" websocket_traffic: f64
} }

/// Describes dcdn domains by source: `DescribeDcdnDomainsBySource` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnDomainsBySource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainsBySource {
    /// Required.
    pub sources: String,
}
operation! { DescribeDcdnDomainsBySource(sources: String)
    "DescribeDcdnDomainsBySource" -> DescribeDcdnDomainsBySourceOutput {
    0 "Sources" sources
} }

/// Response of [`DescribeDcdnDomainsBySource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainsBySourceOutput {
    pub domain_info: Vec<DescribeDcdnDomainsBySourceDomainInfo>,
}
model! { DescribeDcdnDomainsBySourceOutput {
    0 "DomainInfo" domain_info: Vec<DescribeDcdnDomainsBySourceDomainInfo>
} }

/// In the response of [`DescribeDcdnDomainsBySource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainsBySourceDomainInfo {
    pub domain_list: Vec<DescribeDcdnDomainsBySourceDomainList>,
    pub source: Option<String>,
}
model! { DescribeDcdnDomainsBySourceDomainInfo {
    0 "DomainList" domain_list: Vec<DescribeDcdnDomainsBySourceDomainList>, 1 "Source" source: String
} }

/// In the response of [`DescribeDcdnDomainsBySource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainsBySourceDomainList {
    pub create_time: Option<String>,
    pub domain_cname: Option<String>,
    pub domain_name: Option<String>,
    pub domain_type: Option<String>,
    pub status: Option<String>,
    pub update_time: Option<String>,
}
model! { DescribeDcdnDomainsBySourceDomainList {
    0 "CreateTime" create_time: String, 1 "DomainCname" domain_cname: String, 2 "DomainName" domain_name: String,
    3 "DomainType" domain_type: String, 4 "Status" status: String, 5 "UpdateTime" update_time: String
} }

/// Describes dcdn er usage data: `DescribeDcdnErUsageData` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnErUsageData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnErUsageData {
    pub end_time: Option<String>,
    pub routine_id: Option<String>,
    pub spec: Option<String>,
    pub split_by: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDcdnErUsageData() "DescribeDcdnErUsageData" -> DescribeDcdnErUsageDataOutput {
    0 "EndTime" end_time: String, 1 "RoutineID" routine_id: String, 2 "Spec" spec: String, 3 "SplitBy" split_by: String,
    4 "StartTime" start_time: String
} }

/// Response of [`DescribeDcdnErUsageData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnErUsageDataOutput {
    pub end_time: Option<String>,
    pub er_acc_data: Option<DescribeDcdnErUsageDataErAccData>,
    pub start_time: Option<String>,
}
model! { DescribeDcdnErUsageDataOutput {
    0 "EndTime" end_time: String, 1 "ErAccData" er_acc_data: DescribeDcdnErUsageDataErAccData,
    2 "StartTime" start_time: String
} }

/// In the response of [`DescribeDcdnErUsageData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnErUsageDataErAccData {
    pub er_acc_item: Vec<DescribeDcdnErUsageDataErAccItem>,
}
model! { DescribeDcdnErUsageDataErAccData {
    0 "ErAccItem" er_acc_item: Vec<DescribeDcdnErUsageDataErAccItem>
} }

/// In the response of [`DescribeDcdnErUsageData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnErUsageDataErAccItem {
    pub er_acc: Option<i64>,
    pub routine: Option<String>,
    pub spec: Option<String>,
    pub time_stamp: Option<String>,
}
model! { DescribeDcdnErUsageDataErAccItem {
    0 "ErAcc" er_acc: i64, 1 "Routine" routine: String, 2 "Spec" spec: String, 3 "TimeStamp" time_stamp: String
} }

/// Describes dcdn full domains block ip config: `DescribeDcdnFullDomainsBlockIPConfig` of `dcdn` 2018-01-15.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnFullDomainsBlockIPConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnFullDomainsBlockIPConfig {
    pub ip_list: Option<String>,
}
operation! { DescribeDcdnFullDomainsBlockIPConfig()
    "DescribeDcdnFullDomainsBlockIPConfig" -> DescribeDcdnFullDomainsBlockIPConfigOutput {
    0 "IPList" ip_list: String
} { method: "GET", } }

/// Response of [`DescribeDcdnFullDomainsBlockIPConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnFullDomainsBlockIPConfigOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { DescribeDcdnFullDomainsBlockIPConfigOutput {
    0 "Code" code: i64, 1 "Message" message: String
} }

/// Describes dcdn full domains block ip history: `DescribeDcdnFullDomainsBlockIPHistory` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnFullDomainsBlockIPHistory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnFullDomainsBlockIPHistory {
    /// Required.
    pub end_time: String,
    /// Required.
    pub ip_list: String,
    /// Required.
    pub start_time: String,
}
operation! { DescribeDcdnFullDomainsBlockIPHistory(end_time: String, ip_list: String, start_time: String)
    "DescribeDcdnFullDomainsBlockIPHistory" -> DescribeDcdnFullDomainsBlockIPHistoryOutput {
    0 "EndTime" end_time, 1 "IPList" ip_list, 2 "StartTime" start_time
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DescribeDcdnFullDomainsBlockIPHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnFullDomainsBlockIPHistoryOutput {
    pub code: Option<i64>,
    pub description: Option<String>,
    pub ip_block_info: Vec<DescribeDcdnFullDomainsBlockIPHistoryIPBlockInfo>,
}
model! { DescribeDcdnFullDomainsBlockIPHistoryOutput {
    0 "Code" code: i64, 1 "Description" description: String,
    2 "IPBlockInfo" ip_block_info: Vec<DescribeDcdnFullDomainsBlockIPHistoryIPBlockInfo>
} }

/// In the response of [`DescribeDcdnFullDomainsBlockIPHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnFullDomainsBlockIPHistoryIPBlockInfo {
    pub block_ip: Option<String>,
    pub block_interval: Option<String>,
    pub deliver_time: Option<String>,
    pub operation_type: Option<String>,
    pub status: Option<String>,
    pub update_type: Option<String>,
}
model! { DescribeDcdnFullDomainsBlockIPHistoryIPBlockInfo {
    0 "BlockIP" block_ip: String, 1 "BlockInterval" block_interval: String, 2 "DeliverTime" deliver_time: String,
    3 "OperationType" operation_type: String, 4 "Status" status: String, 5 "UpdateType" update_type: String
} }

/// Describes dcdn https domain list: `DescribeDcdnHttpsDomainList` of `dcdn` 2018-01-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnHttpsDomainList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnHttpsDomainList {
    pub keyword: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeDcdnHttpsDomainList() "DescribeDcdnHttpsDomainList" -> DescribeDcdnHttpsDomainListOutput {
    0 "Keyword" keyword: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64
} }
paged! { DescribeDcdnHttpsDomainList: DescribeDcdnHttpsDomainListCertInfo =
    Number "PageNumber", "CertInfos.CertInfo" cert_infos.cert_info, total "TotalCount" }

/// Response of [`DescribeDcdnHttpsDomainList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnHttpsDomainListOutput {
    pub cert_infos: Option<DescribeDcdnHttpsDomainListCertInfos>,
    pub total_count: Option<i64>,
}
model! { DescribeDcdnHttpsDomainListOutput {
    0 "CertInfos" cert_infos: DescribeDcdnHttpsDomainListCertInfos, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDcdnHttpsDomainList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnHttpsDomainListCertInfos {
    pub cert_info: Vec<DescribeDcdnHttpsDomainListCertInfo>,
}
model! { DescribeDcdnHttpsDomainListCertInfos {
    0 "CertInfo" cert_info: Vec<DescribeDcdnHttpsDomainListCertInfo>
} }

/// In the response of [`DescribeDcdnHttpsDomainList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnHttpsDomainListCertInfo {
    pub cert_common_name: Option<String>,
    pub cert_expire_time: Option<String>,
    pub cert_name: Option<String>,
    pub cert_start_time: Option<String>,
    pub cert_status: Option<String>,
    pub cert_type: Option<String>,
    pub cert_update_time: Option<String>,
    pub domain_name: Option<String>,
}
model! { DescribeDcdnHttpsDomainListCertInfo {
    0 "CertCommonName" cert_common_name: String, 1 "CertExpireTime" cert_expire_time: String,
    2 "CertName" cert_name: String, 3 "CertStartTime" cert_start_time: String, 4 "CertStatus" cert_status: String,
    5 "CertType" cert_type: String, 6 "CertUpdateTime" cert_update_time: String, 7 "DomainName" domain_name: String
} }

/// Describes dcdn ip info: `DescribeDcdnIpInfo` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnIpInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnIpInfo {
    /// Required.
    pub ip: String,
}
operation! { DescribeDcdnIpInfo(ip: String) "DescribeDcdnIpInfo" -> DescribeDcdnIpInfoOutput {
    0 "IP" ip
} }

/// Response of [`DescribeDcdnIpInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnIpInfoOutput {
    pub dcdn_ip: Option<String>,
    pub isp: Option<String>,
    pub isp_ename: Option<String>,
    pub region: Option<String>,
    pub region_ename: Option<String>,
}
model! { DescribeDcdnIpInfoOutput {
    0 "DcdnIp" dcdn_ip: String, 1 "ISP" isp: String, 2 "IspEname" isp_ename: String, 3 "Region" region: String,
    4 "RegionEname" region_ename: String
} }

/// Describes dcdn ipa domain cidr: `DescribeDcdnIpaDomainCidr` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnIpaDomainCidr>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnIpaDomainCidr {
    /// Required.
    pub domain_name: String,
}
operation! { DescribeDcdnIpaDomainCidr(domain_name: String)
    "DescribeDcdnIpaDomainCidr" -> DescribeDcdnIpaDomainCidrOutput {
    0 "DomainName" domain_name
} }

/// Response of [`DescribeDcdnIpaDomainCidr`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnIpaDomainCidrOutput {
    pub cidr: Vec<String>,
}
model! { DescribeDcdnIpaDomainCidrOutput {
    0 "Cidr" cidr: Vec<String>
} }

/// Describes dcdn ipa domain configs: `DescribeDcdnIpaDomainConfigs` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnIpaDomainConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnIpaDomainConfigs {
    /// Required.
    pub domain_name: String,
    /// Required.
    pub function_names: String,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeDcdnIpaDomainConfigs(domain_name: String, function_names: String)
    "DescribeDcdnIpaDomainConfigs" -> DescribeDcdnIpaDomainConfigsOutput {
    0 "DomainName" domain_name, 1 "FunctionNames" function_names, 2 "OwnerId" owner_id: i64,
    3 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeDcdnIpaDomainConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnIpaDomainConfigsOutput {
    pub domain_configs: Option<DescribeDcdnIpaDomainConfigsDomainConfigs>,
}
model! { DescribeDcdnIpaDomainConfigsOutput {
    0 "DomainConfigs" domain_configs: DescribeDcdnIpaDomainConfigsDomainConfigs
} }

/// In the response of [`DescribeDcdnIpaDomainConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnIpaDomainConfigsDomainConfigs {
    pub domain_config: Vec<DescribeDcdnIpaDomainConfigsDomainConfig>,
}
model! { DescribeDcdnIpaDomainConfigsDomainConfigs {
    0 "DomainConfig" domain_config: Vec<DescribeDcdnIpaDomainConfigsDomainConfig>
} }

/// In the response of [`DescribeDcdnIpaDomainConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnIpaDomainConfigsDomainConfig {
    pub config_id: Option<String>,
    pub function_args: Option<DescribeDcdnIpaDomainConfigsFunctionArgs>,
    pub function_name: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDcdnIpaDomainConfigsDomainConfig {
    0 "ConfigId" config_id: String, 1 "FunctionArgs" function_args: DescribeDcdnIpaDomainConfigsFunctionArgs,
    2 "FunctionName" function_name: String, 3 "Status" status: String
} }

/// In the response of [`DescribeDcdnIpaDomainConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnIpaDomainConfigsFunctionArgs {
    pub function_arg: Vec<DescribeDcdnIpaDomainConfigsFunctionArg>,
}
model! { DescribeDcdnIpaDomainConfigsFunctionArgs {
    0 "FunctionArg" function_arg: Vec<DescribeDcdnIpaDomainConfigsFunctionArg>
} }

/// In the response of [`DescribeDcdnIpaDomainConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnIpaDomainConfigsFunctionArg {
    pub arg_name: Option<String>,
    pub arg_value: Option<String>,
}
model! { DescribeDcdnIpaDomainConfigsFunctionArg {
    0 "ArgName" arg_name: String, 1 "ArgValue" arg_value: String
} }

/// Describes dcdn ipa domain detail: `DescribeDcdnIpaDomainDetail` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnIpaDomainDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnIpaDomainDetail {
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeDcdnIpaDomainDetail(domain_name: String)
    "DescribeDcdnIpaDomainDetail" -> DescribeDcdnIpaDomainDetailOutput {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeDcdnIpaDomainDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnIpaDomainDetailOutput {
    pub domain_detail: Option<DescribeDcdnIpaDomainDetailDomainDetail>,
}
model! { DescribeDcdnIpaDomainDetailOutput {
    0 "DomainDetail" domain_detail: DescribeDcdnIpaDomainDetailDomainDetail
} }

/// In the response of [`DescribeDcdnIpaDomainDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnIpaDomainDetailDomainDetail {
    pub cert_name: Option<String>,
    pub cname: Option<String>,
    pub description: Option<String>,
    pub domain_name: Option<String>,
    pub domain_status: Option<String>,
    pub gmt_created: Option<String>,
    pub gmt_modified: Option<String>,
    pub resource_group_id: Option<String>,
    pub ssl_protocol: Option<String>,
    pub ssl_pub: Option<String>,
    pub scope: Option<String>,
    pub sources: Option<DescribeDcdnIpaDomainDetailSources>,
}
model! { DescribeDcdnIpaDomainDetailDomainDetail {
    0 "CertName" cert_name: String, 1 "Cname" cname: String, 2 "Description" description: String,
    3 "DomainName" domain_name: String, 4 "DomainStatus" domain_status: String, 5 "GmtCreated" gmt_created: String,
    6 "GmtModified" gmt_modified: String, 7 "ResourceGroupId" resource_group_id: String,
    8 "SSLProtocol" ssl_protocol: String, 9 "SSLPub" ssl_pub: String, 10 "Scope" scope: String,
    11 "Sources" sources: DescribeDcdnIpaDomainDetailSources
} }

/// In the response of [`DescribeDcdnIpaDomainDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnIpaDomainDetailSources {
    pub source: Vec<DescribeDcdnIpaDomainDetailSource>,
}
model! { DescribeDcdnIpaDomainDetailSources {
    0 "Source" source: Vec<DescribeDcdnIpaDomainDetailSource>
} }

/// In the response of [`DescribeDcdnIpaDomainDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnIpaDomainDetailSource {
    pub content: Option<String>,
    pub enabled: Option<String>,
    pub port: Option<i64>,
    pub priority: Option<String>,
    pub r#type: Option<String>,
    pub weight: Option<String>,
}
model! { DescribeDcdnIpaDomainDetailSource {
    0 "Content" content: String, 1 "Enabled" enabled: String, 2 "Port" port: i64, 3 "Priority" priority: String,
    4 "Type" r#type: String, 5 "Weight" weight: String
} }

/// Describes dcdn ipa service: `DescribeDcdnIpaService` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnIpaService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnIpaService {
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeDcdnIpaService() "DescribeDcdnIpaService" -> DescribeDcdnIpaServiceOutput {
    0 "OwnerId" owner_id: i64, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeDcdnIpaService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnIpaServiceOutput {
    pub changing_affect_time: Option<String>,
    pub changing_charge_type: Option<String>,
    pub instance_id: Option<String>,
    pub internet_charge_type: Option<String>,
    pub opening_time: Option<String>,
    pub operation_locks: Option<DescribeDcdnIpaServiceOperationLocks>,
}
model! { DescribeDcdnIpaServiceOutput {
    0 "ChangingAffectTime" changing_affect_time: String, 1 "ChangingChargeType" changing_charge_type: String,
    2 "InstanceId" instance_id: String, 3 "InternetChargeType" internet_charge_type: String,
    4 "OpeningTime" opening_time: String, 5 "OperationLocks" operation_locks: DescribeDcdnIpaServiceOperationLocks
} }

/// In the response of [`DescribeDcdnIpaService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnIpaServiceOperationLocks {
    pub lock_reason: Vec<DescribeDcdnIpaServiceLockReason>,
}
model! { DescribeDcdnIpaServiceOperationLocks {
    0 "LockReason" lock_reason: Vec<DescribeDcdnIpaServiceLockReason>
} }

/// In the response of [`DescribeDcdnIpaService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnIpaServiceLockReason {
    pub lock_reason: Option<String>,
}
model! { DescribeDcdnIpaServiceLockReason {
    0 "LockReason" lock_reason: String
} }

/// Describes dcdn ipa user domains: `DescribeDcdnIpaUserDomains` of `dcdn` 2018-01-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnIpaUserDomains>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnIpaUserDomains {
    pub check_domain_show: Option<bool>,
    pub domain_name: Option<String>,
    pub domain_search_type: Option<String>,
    pub domain_status: Option<String>,
    pub func_filter: Option<String>,
    pub func_id: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    /// At most 500.
    pub page_size: Option<i64>,
    pub resource_group_id: Option<String>,
    pub tag: Option<Vec<DescribeDcdnIpaUserDomainsTag>>,
}
operation! { DescribeDcdnIpaUserDomains() "DescribeDcdnIpaUserDomains" -> DescribeDcdnIpaUserDomainsOutput {
    0 "CheckDomainShow" check_domain_show: bool, 1 "DomainName" domain_name: String,
    2 "DomainSearchType" domain_search_type: String, 3 "DomainStatus" domain_status: String,
    4 "FuncFilter" func_filter: String, 5 "FuncId" func_id: String, 6 "OwnerId" owner_id: i64,
    7 "PageNumber" page_number: i64, 8 "PageSize" page_size: i64, 9 "ResourceGroupId" resource_group_id: String,
    10 "Tag" tag: Vec<DescribeDcdnIpaUserDomainsTag>
} }
paged! { DescribeDcdnIpaUserDomains: DescribeDcdnIpaUserDomainsPageData =
    Number "PageNumber", "Domains.PageData" domains.page_data, total "TotalCount" }

/// In the request of [`DescribeDcdnIpaUserDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnIpaUserDomainsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeDcdnIpaUserDomainsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeDcdnIpaUserDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnIpaUserDomainsOutput {
    pub domains: Option<DescribeDcdnIpaUserDomainsDomains>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDcdnIpaUserDomainsOutput {
    0 "Domains" domains: DescribeDcdnIpaUserDomainsDomains, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDcdnIpaUserDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnIpaUserDomainsDomains {
    pub page_data: Vec<DescribeDcdnIpaUserDomainsPageData>,
}
model! { DescribeDcdnIpaUserDomainsDomains {
    0 "PageData" page_data: Vec<DescribeDcdnIpaUserDomainsPageData>
} }

/// In the response of [`DescribeDcdnIpaUserDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnIpaUserDomainsPageData {
    pub cname: Option<String>,
    pub description: Option<String>,
    pub domain_name: Option<String>,
    pub domain_status: Option<String>,
    pub gmt_created: Option<String>,
    pub gmt_modified: Option<String>,
    pub resource_group_id: Option<String>,
    pub ssl_protocol: Option<String>,
    pub sandbox: Option<String>,
    pub sources: Option<DescribeDcdnIpaUserDomainsSources>,
}
model! { DescribeDcdnIpaUserDomainsPageData {
    0 "Cname" cname: String, 1 "Description" description: String, 2 "DomainName" domain_name: String,
    3 "DomainStatus" domain_status: String, 4 "GmtCreated" gmt_created: String, 5 "GmtModified" gmt_modified: String,
    6 "ResourceGroupId" resource_group_id: String, 7 "SSLProtocol" ssl_protocol: String, 8 "Sandbox" sandbox: String,
    9 "Sources" sources: DescribeDcdnIpaUserDomainsSources
} }

/// In the response of [`DescribeDcdnIpaUserDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnIpaUserDomainsSources {
    pub source: Vec<DescribeDcdnIpaUserDomainsSource>,
}
model! { DescribeDcdnIpaUserDomainsSources {
    0 "Source" source: Vec<DescribeDcdnIpaUserDomainsSource>
} }

/// In the response of [`DescribeDcdnIpaUserDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnIpaUserDomainsSource {
    pub content: Option<String>,
    pub port: Option<i64>,
    pub priority: Option<String>,
    pub r#type: Option<String>,
    pub weight: Option<String>,
}
model! { DescribeDcdnIpaUserDomainsSource {
    0 "Content" content: String, 1 "Port" port: i64, 2 "Priority" priority: String, 3 "Type" r#type: String,
    4 "Weight" weight: String
} }

/// Describes dcdn kv account: `DescribeDcdnKvAccount` of `dcdn` 2018-01-15.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnKvAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnKvAccount {}
operation! { DescribeDcdnKvAccount() "DescribeDcdnKvAccount" -> DescribeDcdnKvAccountOutput {} { method: "GET", } }

/// Response of [`DescribeDcdnKvAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnKvAccountOutput {
    pub capacity: Option<i64>,
    pub capacity_string: Option<String>,
    pub capacity_used: Option<i64>,
    pub capacity_used_string: Option<String>,
    pub namespace_list: Vec<DescribeDcdnKvAccountNamespaceList>,
    pub namespace_quota: Option<i64>,
    pub namespace_used: Option<i64>,
    pub status: Option<String>,
}
model! { DescribeDcdnKvAccountOutput {
    0 "Capacity" capacity: i64, 1 "CapacityString" capacity_string: String, 2 "CapacityUsed" capacity_used: i64,
    3 "CapacityUsedString" capacity_used_string: String,
    4 "NamespaceList" namespace_list: Vec<DescribeDcdnKvAccountNamespaceList>, 5 "NamespaceQuota" namespace_quota: i64,
    6 "NamespaceUsed" namespace_used: i64, 7 "Status" status: String
} }

/// In the response of [`DescribeDcdnKvAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnKvAccountNamespaceList {
    pub capacity: Option<i64>,
    pub capacity_string: Option<String>,
    pub capacity_used: Option<i64>,
    pub capacity_used_string: Option<String>,
    pub description: Option<String>,
    pub namespace: Option<String>,
    pub namespace_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDcdnKvAccountNamespaceList {
    0 "Capacity" capacity: i64, 1 "CapacityString" capacity_string: String, 2 "CapacityUsed" capacity_used: i64,
    3 "CapacityUsedString" capacity_used_string: String, 4 "Description" description: String,
    5 "Namespace" namespace: String, 6 "NamespaceId" namespace_id: String, 7 "Status" status: String
} }

/// Describes dcdn kv account status: `DescribeDcdnKvAccountStatus` of `dcdn` 2018-01-15.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnKvAccountStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnKvAccountStatus {}
operation! { DescribeDcdnKvAccountStatus() "DescribeDcdnKvAccountStatus" -> DescribeDcdnKvAccountStatusOutput {}
    { method: "GET", } }

/// Response of [`DescribeDcdnKvAccountStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnKvAccountStatusOutput {
    pub status: Option<String>,
}
model! { DescribeDcdnKvAccountStatusOutput {
    0 "Status" status: String
} }

/// Describes dcdn kv namespace: `DescribeDcdnKvNamespace` of `dcdn` 2018-01-15.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnKvNamespace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnKvNamespace {
    /// Required. At most 64 characters.
    pub namespace: String,
}
operation! { DescribeDcdnKvNamespace(namespace: String) "DescribeDcdnKvNamespace" -> DescribeDcdnKvNamespaceOutput {
    0 "Namespace" namespace
} { method: "GET", } }

/// Response of [`DescribeDcdnKvNamespace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnKvNamespaceOutput {
    pub capacity: Option<i64>,
    pub capacity_string: Option<String>,
    pub capacity_used: Option<i64>,
    pub capacity_used_string: Option<String>,
    pub description: Option<String>,
    pub mode: Option<String>,
    pub namespace: Option<String>,
    pub namespace_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDcdnKvNamespaceOutput {
    0 "Capacity" capacity: i64, 1 "CapacityString" capacity_string: String, 2 "CapacityUsed" capacity_used: i64,
    3 "CapacityUsedString" capacity_used_string: String, 4 "Description" description: String, 5 "Mode" mode: String,
    6 "Namespace" namespace: String, 7 "NamespaceId" namespace_id: String, 8 "Status" status: String
} }

/// Describes dcdn l2 ips: `DescribeDcdnL2Ips` of `dcdn` 2018-01-15.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnL2Ips>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnL2Ips {}
operation! { DescribeDcdnL2Ips() "DescribeDcdnL2Ips" -> DescribeDcdnL2IpsOutput {} { method: "GET", } }

/// Response of [`DescribeDcdnL2Ips`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnL2IpsOutput {
    pub vips: Vec<String>,
}
model! { DescribeDcdnL2IpsOutput {
    0 "Vips" vips: Vec<String>
} }

/// Describes dcdn l2 vips: `DescribeDcdnL2Vips` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnL2Vips>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnL2Vips {
    pub domain_name: Option<String>,
}
operation! { DescribeDcdnL2Vips() "DescribeDcdnL2Vips" -> DescribeDcdnL2VipsOutput {
    0 "DomainName" domain_name: String
} }

/// Response of [`DescribeDcdnL2Vips`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnL2VipsOutput {
    pub domain_name: Option<String>,
    pub vips: Vec<String>,
}
model! { DescribeDcdnL2VipsOutput {
    0 "DomainName" domain_name: String, 1 "Vips" vips: Vec<String>
} }

/// Describes dcdn origin site health status: `DescribeDcdnOriginSiteHealthStatus` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnOriginSiteHealthStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnOriginSiteHealthStatus {
    /// Required.
    pub domain_name: String,
}
operation! { DescribeDcdnOriginSiteHealthStatus(domain_name: String)
    "DescribeDcdnOriginSiteHealthStatus" -> DescribeDcdnOriginSiteHealthStatusOutput {
    0 "DomainName" domain_name
} }

/// Response of [`DescribeDcdnOriginSiteHealthStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnOriginSiteHealthStatusOutput {
    pub origin_site_status: Vec<DescribeDcdnOriginSiteHealthStatusOriginSiteStatus>,
}
model! { DescribeDcdnOriginSiteHealthStatusOutput {
    0 "OriginSiteStatus" origin_site_status: Vec<DescribeDcdnOriginSiteHealthStatusOriginSiteStatus>
} }

/// In the response of [`DescribeDcdnOriginSiteHealthStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnOriginSiteHealthStatusOriginSiteStatus {
    pub health_status: Option<String>,
    pub host: Option<String>,
}
model! { DescribeDcdnOriginSiteHealthStatusOriginSiteStatus {
    0 "HealthStatus" health_status: String, 1 "Host" host: String
} }

/// Describes dcdn real time delivery field: `DescribeDcdnRealTimeDeliveryField` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnRealTimeDeliveryField>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnRealTimeDeliveryField {
    pub business_type: Option<String>,
}
operation! { DescribeDcdnRealTimeDeliveryField()
    "DescribeDcdnRealTimeDeliveryField" -> DescribeDcdnRealTimeDeliveryFieldOutput {
    0 "BusinessType" business_type: String
} }

/// Response of [`DescribeDcdnRealTimeDeliveryField`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnRealTimeDeliveryFieldOutput {
    pub content: Option<DescribeDcdnRealTimeDeliveryFieldContent>,
}
model! { DescribeDcdnRealTimeDeliveryFieldOutput {
    0 "Content" content: DescribeDcdnRealTimeDeliveryFieldContent
} }

/// In the response of [`DescribeDcdnRealTimeDeliveryField`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnRealTimeDeliveryFieldContent {
    pub fields: Vec<DescribeDcdnRealTimeDeliveryFieldFields>,
}
model! { DescribeDcdnRealTimeDeliveryFieldContent {
    0 "Fields" fields: Vec<DescribeDcdnRealTimeDeliveryFieldFields>
} }

/// In the response of [`DescribeDcdnRealTimeDeliveryField`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnRealTimeDeliveryFieldFields {
    pub description: Option<String>,
    pub field_name: Option<String>,
}
model! { DescribeDcdnRealTimeDeliveryFieldFields {
    0 "Description" description: String, 1 "FieldName" field_name: String
} }

/// Describes dcdn refresh quota: `DescribeDcdnRefreshQuota` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnRefreshQuota>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnRefreshQuota {
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeDcdnRefreshQuota() "DescribeDcdnRefreshQuota" -> DescribeDcdnRefreshQuotaOutput {
    0 "OwnerId" owner_id: i64, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeDcdnRefreshQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnRefreshQuotaOutput {
    pub block_quota: Option<String>,
    pub block_remain: Option<String>,
    pub dir_quota: Option<String>,
    pub dir_remain: Option<String>,
    pub ignore_params_quota: Option<String>,
    pub ignore_params_remain: Option<String>,
    pub preload_quota: Option<String>,
    pub preload_remain: Option<String>,
    pub regex_quota: Option<String>,
    pub regex_remain: Option<String>,
    pub url_quota: Option<String>,
    pub url_remain: Option<String>,
}
model! { DescribeDcdnRefreshQuotaOutput {
    0 "BlockQuota" block_quota: String, 1 "BlockRemain" block_remain: String, 2 "DirQuota" dir_quota: String,
    3 "DirRemain" dir_remain: String, 4 "IgnoreParamsQuota" ignore_params_quota: String,
    5 "IgnoreParamsRemain" ignore_params_remain: String, 6 "PreloadQuota" preload_quota: String,
    7 "PreloadRemain" preload_remain: String, 8 "RegexQuota" regex_quota: String, 9 "RegexRemain" regex_remain: String,
    10 "UrlQuota" url_quota: String, 11 "UrlRemain" url_remain: String
} }

/// Describes dcdn refresh task by id: `DescribeDcdnRefreshTaskById` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnRefreshTaskById>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnRefreshTaskById {
    /// Required.
    pub task_id: String,
}
operation! { DescribeDcdnRefreshTaskById(task_id: String)
    "DescribeDcdnRefreshTaskById" -> DescribeDcdnRefreshTaskByIdOutput {
    0 "TaskId" task_id
} }

/// Response of [`DescribeDcdnRefreshTaskById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnRefreshTaskByIdOutput {
    pub tasks: Vec<DescribeDcdnRefreshTaskByIdTasks>,
    pub total_count: Option<i64>,
}
model! { DescribeDcdnRefreshTaskByIdOutput {
    0 "Tasks" tasks: Vec<DescribeDcdnRefreshTaskByIdTasks>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDcdnRefreshTaskById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnRefreshTaskByIdTasks {
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub object_path: Option<String>,
    pub object_type: Option<String>,
    pub process: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
}
model! { DescribeDcdnRefreshTaskByIdTasks {
    0 "CreationTime" creation_time: String, 1 "Description" description: String, 2 "ObjectPath" object_path: String,
    3 "ObjectType" object_type: String, 4 "Process" process: String, 5 "Status" status: String,
    6 "TaskId" task_id: String
} }

/// Describes dcdn refresh tasks: `DescribeDcdnRefreshTasks` of `dcdn` 2018-01-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnRefreshTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnRefreshTasks {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub object_path: Option<String>,
    pub object_type: Option<String>,
    pub owner_id: Option<i64>,
    /// At most 42949672.
    pub page_number: Option<i64>,
    /// At most 100.
    pub page_size: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
}
operation! { DescribeDcdnRefreshTasks() "DescribeDcdnRefreshTasks" -> DescribeDcdnRefreshTasksOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "ObjectPath" object_path: String,
    3 "ObjectType" object_type: String, 4 "OwnerId" owner_id: i64, 5 "PageNumber" page_number: i64,
    6 "PageSize" page_size: i64, 7 "SecurityToken" security_token: Secret, 8 "StartTime" start_time: String,
    9 "Status" status: String, 10 "TaskId" task_id: String
} }
paged! { DescribeDcdnRefreshTasks: DescribeDcdnRefreshTasksTask =
    Number "PageNumber", "Tasks.Task" tasks.task, total "TotalCount" }

/// Response of [`DescribeDcdnRefreshTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnRefreshTasksOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub tasks: Option<DescribeDcdnRefreshTasksTasks>,
    pub total_count: Option<i64>,
}
model! { DescribeDcdnRefreshTasksOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Tasks" tasks: DescribeDcdnRefreshTasksTasks,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDcdnRefreshTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnRefreshTasksTasks {
    pub task: Vec<DescribeDcdnRefreshTasksTask>,
}
model! { DescribeDcdnRefreshTasksTasks {
    0 "Task" task: Vec<DescribeDcdnRefreshTasksTask>
} }

/// In the response of [`DescribeDcdnRefreshTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnRefreshTasksTask {
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub object_path: Option<String>,
    pub object_type: Option<String>,
    pub process: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
}
model! { DescribeDcdnRefreshTasksTask {
    0 "CreationTime" creation_time: String, 1 "Description" description: String, 2 "ObjectPath" object_path: String,
    3 "ObjectType" object_type: String, 4 "Process" process: String, 5 "Status" status: String,
    6 "TaskId" task_id: String
} }

/// Describes dcdn region and isp: `DescribeDcdnRegionAndIsp` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnRegionAndIsp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnRegionAndIsp {
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeDcdnRegionAndIsp() "DescribeDcdnRegionAndIsp" -> DescribeDcdnRegionAndIspOutput {
    0 "OwnerId" owner_id: i64, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeDcdnRegionAndIsp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnRegionAndIspOutput {
    pub isps: Option<DescribeDcdnRegionAndIspIsps>,
    pub regions: Option<DescribeDcdnRegionAndIspRegions>,
}
model! { DescribeDcdnRegionAndIspOutput {
    0 "Isps" isps: DescribeDcdnRegionAndIspIsps, 1 "Regions" regions: DescribeDcdnRegionAndIspRegions
} }

/// In the response of [`DescribeDcdnRegionAndIsp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnRegionAndIspIsps {
    pub isp: Vec<DescribeDcdnRegionAndIspIsp>,
}
model! { DescribeDcdnRegionAndIspIsps {
    0 "Isp" isp: Vec<DescribeDcdnRegionAndIspIsp>
} }

/// In the response of [`DescribeDcdnRegionAndIsp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnRegionAndIspIsp {
    pub name_en: Option<String>,
    pub name_zh: Option<String>,
}
model! { DescribeDcdnRegionAndIspIsp {
    0 "NameEn" name_en: String, 1 "NameZh" name_zh: String
} }

/// In the response of [`DescribeDcdnRegionAndIsp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnRegionAndIspRegions {
    pub region: Vec<DescribeDcdnRegionAndIspRegion>,
}
model! { DescribeDcdnRegionAndIspRegions {
    0 "Region" region: Vec<DescribeDcdnRegionAndIspRegion>
} }

/// In the response of [`DescribeDcdnRegionAndIsp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnRegionAndIspRegion {
    pub name_en: Option<String>,
    pub name_zh: Option<String>,
}
model! { DescribeDcdnRegionAndIspRegion {
    0 "NameEn" name_en: String, 1 "NameZh" name_zh: String
} }

/// Describes dcdn report: `DescribeDcdnReport` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnReport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnReport {
    pub area: Option<String>,
    pub domain_name: Option<String>,
    /// Required.
    pub end_time: String,
    pub http_code: Option<String>,
    pub is_overseas: Option<String>,
    /// Required.
    pub report_id: i64,
    /// Required.
    pub start_time: String,
}
operation! { DescribeDcdnReport(end_time: String, report_id: i64, start_time: String)
    "DescribeDcdnReport" -> DescribeDcdnReportOutput {
    0 "Area" area: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time, 3 "HttpCode" http_code: String,
    4 "IsOverseas" is_overseas: String, 5 "ReportId" report_id, 6 "StartTime" start_time
} }

/// Response of [`DescribeDcdnReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnReportOutput {
    pub content: BTreeMap<String, Value>,
}
model! { DescribeDcdnReportOutput {
    0 "Content" content: BTreeMap<String, Value>
} }

/// Describes dcdn report list: `DescribeDcdnReportList` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnReportList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnReportList {
    pub report_id: Option<i64>,
}
operation! { DescribeDcdnReportList() "DescribeDcdnReportList" -> DescribeDcdnReportListOutput {
    0 "ReportId" report_id: i64
} }

/// Response of [`DescribeDcdnReportList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnReportListOutput {
    pub content: Option<String>,
}
model! { DescribeDcdnReportListOutput {
    0 "Content" content: String
} }

/// Describes dcdn sls real time log type: `DescribeDcdnSLSRealTimeLogType` of `dcdn` 2018-01-15.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnSLSRealTimeLogType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnSLSRealTimeLogType {}
operation! { DescribeDcdnSLSRealTimeLogType() "DescribeDcdnSLSRealTimeLogType" -> DescribeDcdnSLSRealTimeLogTypeOutput {}
    { method: "GET", } }

/// Response of [`DescribeDcdnSLSRealTimeLogType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnSLSRealTimeLogTypeOutput {
    pub content: Option<DescribeDcdnSLSRealTimeLogTypeContent>,
}
model! { DescribeDcdnSLSRealTimeLogTypeOutput {
    0 "Content" content: DescribeDcdnSLSRealTimeLogTypeContent
} }

/// In the response of [`DescribeDcdnSLSRealTimeLogType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnSLSRealTimeLogTypeContent {
    pub business: Vec<DescribeDcdnSLSRealTimeLogTypeBusiness>,
}
model! { DescribeDcdnSLSRealTimeLogTypeContent {
    0 "Business" business: Vec<DescribeDcdnSLSRealTimeLogTypeBusiness>
} }

/// In the response of [`DescribeDcdnSLSRealTimeLogType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnSLSRealTimeLogTypeBusiness {
    pub business_type: Option<String>,
    pub desc: Option<String>,
}
model! { DescribeDcdnSLSRealTimeLogTypeBusiness {
    0 "BusinessType" business_type: String, 1 "Desc" desc: String
} }

/// Describes dcdn sls realtime log delivery: `DescribeDcdnSLSRealtimeLogDelivery` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnSLSRealtimeLogDelivery>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnSLSRealtimeLogDelivery {
    /// Required.
    pub project_name: String,
}
operation! { DescribeDcdnSLSRealtimeLogDelivery(project_name: String)
    "DescribeDcdnSLSRealtimeLogDelivery" -> DescribeDcdnSLSRealtimeLogDeliveryOutput {
    0 "ProjectName" project_name
} }

/// Response of [`DescribeDcdnSLSRealtimeLogDelivery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnSLSRealtimeLogDeliveryOutput {
    pub content: Option<DescribeDcdnSLSRealtimeLogDeliveryContent>,
}
model! { DescribeDcdnSLSRealtimeLogDeliveryOutput {
    0 "Content" content: DescribeDcdnSLSRealtimeLogDeliveryContent
} }

/// In the response of [`DescribeDcdnSLSRealtimeLogDelivery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnSLSRealtimeLogDeliveryContent {
    pub business_type: Option<String>,
    pub data_center: Option<String>,
    pub domain_name: Option<String>,
    pub field_name: Option<String>,
    pub project_name: Option<String>,
    pub sls_log_store: Option<String>,
    pub sls_project: Option<String>,
    pub sls_region: Option<String>,
    pub sampling_rate: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeDcdnSLSRealtimeLogDeliveryContent {
    0 "BusinessType" business_type: String, 1 "DataCenter" data_center: String, 2 "DomainName" domain_name: String,
    3 "FieldName" field_name: String, 4 "ProjectName" project_name: String, 5 "SLSLogStore" sls_log_store: String,
    6 "SLSProject" sls_project: String, 7 "SLSRegion" sls_region: String, 8 "SamplingRate" sampling_rate: String,
    9 "Status" status: String, 10 "Type" r#type: String
} }

/// Describes dcdn sm certificate detail: `DescribeDcdnSMCertificateDetail` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnSMCertificateDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnSMCertificateDetail {
    /// Required.
    pub cert_identifier: String,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeDcdnSMCertificateDetail(cert_identifier: String)
    "DescribeDcdnSMCertificateDetail" -> DescribeDcdnSMCertificateDetailOutput {
    0 "CertIdentifier" cert_identifier, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeDcdnSMCertificateDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnSMCertificateDetailOutput {
    pub cert_expire_time: Option<String>,
    pub cert_identifier: Option<String>,
    pub cert_name: Option<String>,
    pub cert_org: Option<String>,
    pub common_name: Option<String>,
    pub encrypt_certificate: Option<String>,
    pub sans: Option<String>,
    pub sign_certificate: Option<String>,
}
model! { DescribeDcdnSMCertificateDetailOutput {
    0 "CertExpireTime" cert_expire_time: String, 1 "CertIdentifier" cert_identifier: String,
    2 "CertName" cert_name: String, 3 "CertOrg" cert_org: String, 4 "CommonName" common_name: String,
    5 "EncryptCertificate" encrypt_certificate: String, 6 "Sans" sans: String,
    7 "SignCertificate" sign_certificate: String
} }

/// Describes dcdn sm certificate list: `DescribeDcdnSMCertificateList` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnSMCertificateList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnSMCertificateList {
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeDcdnSMCertificateList(domain_name: String)
    "DescribeDcdnSMCertificateList" -> DescribeDcdnSMCertificateListOutput {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeDcdnSMCertificateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnSMCertificateListOutput {
    pub certificate_list_model: Option<
        DescribeDcdnSMCertificateListCertificateListModel,
    >,
}
model! { DescribeDcdnSMCertificateListOutput {
    0 "CertificateListModel" certificate_list_model: DescribeDcdnSMCertificateListCertificateListModel
} }

/// In the response of [`DescribeDcdnSMCertificateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnSMCertificateListCertificateListModel {
    pub cert_list: Vec<DescribeDcdnSMCertificateListCertList>,
    pub count: Option<i64>,
}
model! { DescribeDcdnSMCertificateListCertificateListModel {
    0 "CertList" cert_list: Vec<DescribeDcdnSMCertificateListCertList>, 1 "Count" count: i64
} }

/// In the response of [`DescribeDcdnSMCertificateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnSMCertificateListCertList {
    pub cert_identifier: Option<String>,
    pub cert_name: Option<String>,
    pub common: Option<String>,
    pub issuer: Option<String>,
}
model! { DescribeDcdnSMCertificateListCertList {
    0 "CertIdentifier" cert_identifier: String, 1 "CertName" cert_name: String, 2 "Common" common: String,
    3 "Issuer" issuer: String
} }

/// Describes dcdn ssl certificate list: `DescribeDcdnSSLCertificateList` of `dcdn` 2018-01-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnSSLCertificateList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnSSLCertificateList {
    pub domain_name: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub search_keyword: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeDcdnSSLCertificateList() "DescribeDcdnSSLCertificateList" -> DescribeDcdnSSLCertificateListOutput {
    0 "DomainName" domain_name: String, 1 "OwnerId" owner_id: i64, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "SearchKeyword" search_keyword: String, 5 "SecurityToken" security_token: Secret
} }
paged! { DescribeDcdnSSLCertificateList: DescribeDcdnSSLCertificateListCert =
    Number "PageNumber", "CertificateListModel.CertList.Cert" certificate_list_model.cert_list.cert }

/// Response of [`DescribeDcdnSSLCertificateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnSSLCertificateListOutput {
    pub certificate_list_model: Option<
        DescribeDcdnSSLCertificateListCertificateListModel,
    >,
}
model! { DescribeDcdnSSLCertificateListOutput {
    0 "CertificateListModel" certificate_list_model: DescribeDcdnSSLCertificateListCertificateListModel
} }

/// In the response of [`DescribeDcdnSSLCertificateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnSSLCertificateListCertificateListModel {
    pub cert_list: Option<DescribeDcdnSSLCertificateListCertList>,
    pub count: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
model! { DescribeDcdnSSLCertificateListCertificateListModel {
    0 "CertList" cert_list: DescribeDcdnSSLCertificateListCertList, 1 "Count" count: i64,
    2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64
} }

/// In the response of [`DescribeDcdnSSLCertificateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnSSLCertificateListCertList {
    pub cert: Vec<DescribeDcdnSSLCertificateListCert>,
}
model! { DescribeDcdnSSLCertificateListCertList {
    0 "Cert" cert: Vec<DescribeDcdnSSLCertificateListCert>
} }

/// In the response of [`DescribeDcdnSSLCertificateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnSSLCertificateListCert {
    pub cert_id: Option<i64>,
    pub cert_name: Option<String>,
    pub cert_region: Option<String>,
    pub common: Option<String>,
    pub fingerprint: Option<String>,
    pub issuer: Option<String>,
    pub last_time: Option<i64>,
}
model! { DescribeDcdnSSLCertificateListCert {
    0 "CertId" cert_id: i64, 1 "CertName" cert_name: String, 2 "CertRegion" cert_region: String,
    3 "Common" common: String, 4 "Fingerprint" fingerprint: String, 5 "Issuer" issuer: String,
    6 "LastTime" last_time: i64
} }

/// Describes dcdn sec func info: `DescribeDcdnSecFuncInfo` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnSecFuncInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnSecFuncInfo {
    /// Required.
    pub lang: String,
    /// Required.
    pub sec_func_type: String,
}
operation! { DescribeDcdnSecFuncInfo(lang: String, sec_func_type: String)
    "DescribeDcdnSecFuncInfo" -> DescribeDcdnSecFuncInfoOutput {
    0 "Lang" lang, 1 "SecFuncType" sec_func_type
} }

/// Response of [`DescribeDcdnSecFuncInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnSecFuncInfoOutput {
    pub content: Vec<DescribeDcdnSecFuncInfoContent>,
    pub description: Option<String>,
    pub http_status: Option<String>,
    pub ret_code: Option<String>,
}
model! { DescribeDcdnSecFuncInfoOutput {
    0 "Content" content: Vec<DescribeDcdnSecFuncInfoContent>, 1 "Description" description: String,
    2 "HttpStatus" http_status: String, 3 "RetCode" ret_code: String
} }

/// In the response of [`DescribeDcdnSecFuncInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnSecFuncInfoContent {
    pub label: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDcdnSecFuncInfoContent {
    0 "Label" label: String, 1 "Value" value: String
} }

/// Describes dcdn sec spec info: `DescribeDcdnSecSpecInfo` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnSecSpecInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnSecSpecInfo {}
operation! { DescribeDcdnSecSpecInfo() "DescribeDcdnSecSpecInfo" -> DescribeDcdnSecSpecInfoOutput {} }

/// Response of [`DescribeDcdnSecSpecInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnSecSpecInfoOutput {
    pub spec_infos: Vec<DescribeDcdnSecSpecInfoSpecInfos>,
    pub version: Option<String>,
}
model! { DescribeDcdnSecSpecInfoOutput {
    0 "SpecInfos" spec_infos: Vec<DescribeDcdnSecSpecInfoSpecInfos>, 1 "Version" version: String
} }

/// In the response of [`DescribeDcdnSecSpecInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnSecSpecInfoSpecInfos {
    pub rule_code: Option<String>,
    pub rule_configs: Vec<DescribeDcdnSecSpecInfoRuleConfigs>,
}
model! { DescribeDcdnSecSpecInfoSpecInfos {
    0 "RuleCode" rule_code: String, 1 "RuleConfigs" rule_configs: Vec<DescribeDcdnSecSpecInfoRuleConfigs>
} }

/// In the response of [`DescribeDcdnSecSpecInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnSecSpecInfoRuleConfigs {
    pub code: Option<String>,
    pub expr: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDcdnSecSpecInfoRuleConfigs {
    0 "Code" code: String, 1 "Expr" expr: String, 2 "Value" value: String
} }

/// Describes dcdn service: `DescribeDcdnService` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnService {
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeDcdnService() "DescribeDcdnService" -> DescribeDcdnServiceOutput {
    0 "OwnerId" owner_id: i64, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeDcdnService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnServiceOutput {
    pub changing_affect_time: Option<String>,
    pub changing_charge_type: Option<String>,
    pub instance_id: Option<String>,
    pub internet_charge_type: Option<String>,
    pub opening_time: Option<String>,
    pub operation_locks: Option<DescribeDcdnServiceOperationLocks>,
    pub websocket_changing_time: Option<String>,
    pub websocket_changing_type: Option<String>,
    pub websocket_type: Option<String>,
}
model! { DescribeDcdnServiceOutput {
    0 "ChangingAffectTime" changing_affect_time: String, 1 "ChangingChargeType" changing_charge_type: String,
    2 "InstanceId" instance_id: String, 3 "InternetChargeType" internet_charge_type: String,
    4 "OpeningTime" opening_time: String, 5 "OperationLocks" operation_locks: DescribeDcdnServiceOperationLocks,
    6 "WebsocketChangingTime" websocket_changing_time: String,
    7 "WebsocketChangingType" websocket_changing_type: String, 8 "WebsocketType" websocket_type: String
} }

/// In the response of [`DescribeDcdnService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnServiceOperationLocks {
    pub lock_reason: Vec<DescribeDcdnServiceLockReason>,
}
model! { DescribeDcdnServiceOperationLocks {
    0 "LockReason" lock_reason: Vec<DescribeDcdnServiceLockReason>
} }

/// In the response of [`DescribeDcdnService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnServiceLockReason {
    pub lock_reason: Option<String>,
}
model! { DescribeDcdnServiceLockReason {
    0 "LockReason" lock_reason: String
} }

/// Describes dcdn staging ip: `DescribeDcdnStagingIp` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnStagingIp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnStagingIp {}
operation! { DescribeDcdnStagingIp() "DescribeDcdnStagingIp" -> DescribeDcdnStagingIpOutput {} }

/// Response of [`DescribeDcdnStagingIp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnStagingIpOutput {
    pub ipv4s: Option<DescribeDcdnStagingIpIPV4s>,
}
model! { DescribeDcdnStagingIpOutput {
    0 "IPV4s" ipv4s: DescribeDcdnStagingIpIPV4s
} }

/// In the response of [`DescribeDcdnStagingIp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnStagingIpIPV4s {
    pub ipv4: Vec<String>,
}
model! { DescribeDcdnStagingIpIPV4s {
    0 "IPV4" ipv4: Vec<String>
} }

/// Describes dcdn sub list: `DescribeDcdnSubList` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnSubList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnSubList {}
operation! { DescribeDcdnSubList() "DescribeDcdnSubList" -> DescribeDcdnSubListOutput {} }

/// Response of [`DescribeDcdnSubList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnSubListOutput {
    pub content: Option<String>,
}
model! { DescribeDcdnSubListOutput {
    0 "Content" content: String
} }

/// Describes dcdn tag resources: `DescribeDcdnTagResources` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnTagResources {
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    pub tag: Option<Vec<DescribeDcdnTagResourcesTag>>,
}
operation! { DescribeDcdnTagResources(resource_id: Vec<String>, resource_type: String)
    "DescribeDcdnTagResources" -> DescribeDcdnTagResourcesOutput {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type, 2 "Tag" tag: Vec<DescribeDcdnTagResourcesTag>
} }

/// In the request of [`DescribeDcdnTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnTagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeDcdnTagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeDcdnTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnTagResourcesOutput {
    pub tag_resources: Vec<DescribeDcdnTagResourcesTagResources>,
}
model! { DescribeDcdnTagResourcesOutput {
    0 "TagResources" tag_resources: Vec<DescribeDcdnTagResourcesTagResources>
} }

/// In the response of [`DescribeDcdnTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnTagResourcesTagResources {
    pub resource_id: Option<String>,
    pub tag: Vec<DescribeDcdnTagResourcesTagResourcesTag>,
}
model! { DescribeDcdnTagResourcesTagResources {
    0 "ResourceId" resource_id: String, 1 "Tag" tag: Vec<DescribeDcdnTagResourcesTagResourcesTag>
} }

/// In the response of [`DescribeDcdnTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnTagResourcesTagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDcdnTagResourcesTagResourcesTag {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes dcdn top domains by flow: `DescribeDcdnTopDomainsByFlow` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnTopDomainsByFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnTopDomainsByFlow {
    pub end_time: Option<String>,
    /// 1 to 100.
    pub limit: Option<i64>,
    pub start_time: Option<String>,
}
operation! { DescribeDcdnTopDomainsByFlow() "DescribeDcdnTopDomainsByFlow" -> DescribeDcdnTopDomainsByFlowOutput {
    0 "EndTime" end_time: String, 1 "Limit" limit: i64, 2 "StartTime" start_time: String
} }

/// Response of [`DescribeDcdnTopDomainsByFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnTopDomainsByFlowOutput {
    pub domain_count: Option<i64>,
    pub domain_online_count: Option<i64>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub top_domains: Option<DescribeDcdnTopDomainsByFlowTopDomains>,
}
model! { DescribeDcdnTopDomainsByFlowOutput {
    0 "DomainCount" domain_count: i64, 1 "DomainOnlineCount" domain_online_count: i64, 2 "EndTime" end_time: String,
    3 "StartTime" start_time: String, 4 "TopDomains" top_domains: DescribeDcdnTopDomainsByFlowTopDomains
} }

/// In the response of [`DescribeDcdnTopDomainsByFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnTopDomainsByFlowTopDomains {
    pub top_domain: Vec<DescribeDcdnTopDomainsByFlowTopDomain>,
}
model! { DescribeDcdnTopDomainsByFlowTopDomains {
    0 "TopDomain" top_domain: Vec<DescribeDcdnTopDomainsByFlowTopDomain>
} }

/// In the response of [`DescribeDcdnTopDomainsByFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnTopDomainsByFlowTopDomain {
    pub domain_name: Option<String>,
    pub max_bps: Option<i64>,
    pub max_bps_time: Option<String>,
    pub rank: Option<i64>,
    pub total_access: Option<i64>,
    pub total_traffic: Option<String>,
    pub traffic_percent: Option<String>,
}
model! { DescribeDcdnTopDomainsByFlowTopDomain {
    0 "DomainName" domain_name: String, 1 "MaxBps" max_bps: i64, 2 "MaxBpsTime" max_bps_time: String,
    3 "Rank" rank: i64, 4 "TotalAccess" total_access: i64, 5 "TotalTraffic" total_traffic: String,
    6 "TrafficPercent" traffic_percent: String
} }

/// Describes dcdn user bill history: `DescribeDcdnUserBillHistory` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnUserBillHistory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserBillHistory {
    /// Required.
    pub end_time: String,
    /// Required.
    pub start_time: String,
}
operation! { DescribeDcdnUserBillHistory(end_time: String, start_time: String)
    "DescribeDcdnUserBillHistory" -> DescribeDcdnUserBillHistoryOutput {
    0 "EndTime" end_time, 1 "StartTime" start_time
} }

/// Response of [`DescribeDcdnUserBillHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserBillHistoryOutput {
    pub bill_history_data: Option<DescribeDcdnUserBillHistoryBillHistoryData>,
}
model! { DescribeDcdnUserBillHistoryOutput {
    0 "BillHistoryData" bill_history_data: DescribeDcdnUserBillHistoryBillHistoryData
} }

/// In the response of [`DescribeDcdnUserBillHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserBillHistoryBillHistoryData {
    pub bill_history_data_item: Vec<DescribeDcdnUserBillHistoryBillHistoryDataItem>,
}
model! { DescribeDcdnUserBillHistoryBillHistoryData {
    0 "BillHistoryDataItem" bill_history_data_item: Vec<DescribeDcdnUserBillHistoryBillHistoryDataItem>
} }

/// In the response of [`DescribeDcdnUserBillHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserBillHistoryBillHistoryDataItem {
    pub bill_time: Option<String>,
    pub bill_type: Option<String>,
    pub billing_data: Option<DescribeDcdnUserBillHistoryBillingData>,
    pub dimension: Option<String>,
}
model! { DescribeDcdnUserBillHistoryBillHistoryDataItem {
    0 "BillTime" bill_time: String, 1 "BillType" bill_type: String,
    2 "BillingData" billing_data: DescribeDcdnUserBillHistoryBillingData, 3 "Dimension" dimension: String
} }

/// In the response of [`DescribeDcdnUserBillHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserBillHistoryBillingData {
    pub billing_data_item: Vec<DescribeDcdnUserBillHistoryBillingDataItem>,
}
model! { DescribeDcdnUserBillHistoryBillingData {
    0 "BillingDataItem" billing_data_item: Vec<DescribeDcdnUserBillHistoryBillingDataItem>
} }

/// In the response of [`DescribeDcdnUserBillHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserBillHistoryBillingDataItem {
    pub bandwidth: Option<f64>,
    pub cdn_region: Option<String>,
    pub charge_type: Option<String>,
    pub count: Option<f64>,
    pub flow: Option<f64>,
}
model! { DescribeDcdnUserBillHistoryBillingDataItem {
    0 "Bandwidth" bandwidth: f64, 1 "CdnRegion" cdn_region: String, 2 "ChargeType" charge_type: String,
    3 "Count" count: f64, 4 "Flow" flow: f64
} }

/// Describes dcdn user bill type: `DescribeDcdnUserBillType` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnUserBillType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserBillType {
    /// Required.
    pub end_time: String,
    /// Required.
    pub start_time: String,
}
operation! { DescribeDcdnUserBillType(end_time: String, start_time: String)
    "DescribeDcdnUserBillType" -> DescribeDcdnUserBillTypeOutput {
    0 "EndTime" end_time, 1 "StartTime" start_time
} }

/// Response of [`DescribeDcdnUserBillType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserBillTypeOutput {
    pub bill_type_data: Option<DescribeDcdnUserBillTypeBillTypeData>,
}
model! { DescribeDcdnUserBillTypeOutput {
    0 "BillTypeData" bill_type_data: DescribeDcdnUserBillTypeBillTypeData
} }

/// In the response of [`DescribeDcdnUserBillType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserBillTypeBillTypeData {
    pub bill_type_data_item: Vec<DescribeDcdnUserBillTypeBillTypeDataItem>,
}
model! { DescribeDcdnUserBillTypeBillTypeData {
    0 "BillTypeDataItem" bill_type_data_item: Vec<DescribeDcdnUserBillTypeBillTypeDataItem>
} }

/// In the response of [`DescribeDcdnUserBillType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserBillTypeBillTypeDataItem {
    pub bill_type: Option<String>,
    pub billing_cycle: Option<String>,
    pub dimension: Option<String>,
    pub end_time: Option<String>,
    pub product: Option<String>,
    pub start_time: Option<String>,
}
model! { DescribeDcdnUserBillTypeBillTypeDataItem {
    0 "BillType" bill_type: String, 1 "BillingCycle" billing_cycle: String, 2 "Dimension" dimension: String,
    3 "EndTime" end_time: String, 4 "Product" product: String, 5 "StartTime" start_time: String
} }

/// Describes dcdn user certificate expire count: `DescribeDcdnUserCertificateExpireCount` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnUserCertificateExpireCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserCertificateExpireCount {}
operation! { DescribeDcdnUserCertificateExpireCount()
    "DescribeDcdnUserCertificateExpireCount" -> DescribeDcdnUserCertificateExpireCountOutput {} }

/// Response of [`DescribeDcdnUserCertificateExpireCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserCertificateExpireCountOutput {
    pub expire_within30_days_count: Option<i64>,
    pub expired_count: Option<i64>,
}
model! { DescribeDcdnUserCertificateExpireCountOutput {
    0 "ExpireWithin30DaysCount" expire_within30_days_count: i64, 1 "ExpiredCount" expired_count: i64
} }

/// Describes dcdn user configs: `DescribeDcdnUserConfigs` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnUserConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserConfigs {
    /// Required.
    pub function_name: String,
}
operation! { DescribeDcdnUserConfigs(function_name: String) "DescribeDcdnUserConfigs" -> DescribeDcdnUserConfigsOutput {
    0 "FunctionName" function_name
} }

/// Response of [`DescribeDcdnUserConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserConfigsOutput {
    pub configs: Vec<DescribeDcdnUserConfigsConfigs>,
}
model! { DescribeDcdnUserConfigsOutput {
    0 "Configs" configs: Vec<DescribeDcdnUserConfigsConfigs>
} }

/// In the response of [`DescribeDcdnUserConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserConfigsConfigs {
    pub arg_name: Option<String>,
    pub arg_value: Option<String>,
    pub function_name: Option<String>,
}
model! { DescribeDcdnUserConfigsConfigs {
    0 "ArgName" arg_name: String, 1 "ArgValue" arg_value: String, 2 "FunctionName" function_name: String
} }

/// Describes dcdn user domains: `DescribeDcdnUserDomains` of `dcdn` 2018-01-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnUserDomains>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserDomains {
    pub change_end_time: Option<String>,
    pub change_start_time: Option<String>,
    pub check_domain_show: Option<bool>,
    pub coverage: Option<String>,
    /// At most 6800 characters.
    pub domain_name: Option<String>,
    pub domain_search_type: Option<String>,
    pub domain_status: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    /// At most 500.
    pub page_size: Option<i64>,
    pub resource_group_id: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub tag: Option<Vec<DescribeDcdnUserDomainsTag>>,
    pub web_site_type: Option<String>,
}
operation! { DescribeDcdnUserDomains() "DescribeDcdnUserDomains" -> DescribeDcdnUserDomainsOutput {
    0 "ChangeEndTime" change_end_time: String, 1 "ChangeStartTime" change_start_time: String,
    2 "CheckDomainShow" check_domain_show: bool, 3 "Coverage" coverage: String, 4 "DomainName" domain_name: String,
    5 "DomainSearchType" domain_search_type: String, 6 "DomainStatus" domain_status: String, 7 "OwnerId" owner_id: i64,
    8 "PageNumber" page_number: i64, 9 "PageSize" page_size: i64, 10 "ResourceGroupId" resource_group_id: String,
    11 "SecurityToken" security_token: Secret, 12 "Tag" tag: Vec<DescribeDcdnUserDomainsTag>,
    13 "WebSiteType" web_site_type: String
} }
paged! { DescribeDcdnUserDomains: DescribeDcdnUserDomainsPageData =
    Number "PageNumber", "Domains.PageData" domains.page_data, total "TotalCount" }

/// In the request of [`DescribeDcdnUserDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserDomainsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeDcdnUserDomainsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeDcdnUserDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserDomainsOutput {
    pub domains: Option<DescribeDcdnUserDomainsDomains>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDcdnUserDomainsOutput {
    0 "Domains" domains: DescribeDcdnUserDomainsDomains, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDcdnUserDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserDomainsDomains {
    pub page_data: Vec<DescribeDcdnUserDomainsPageData>,
}
model! { DescribeDcdnUserDomainsDomains {
    0 "PageData" page_data: Vec<DescribeDcdnUserDomainsPageData>
} }

/// In the response of [`DescribeDcdnUserDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserDomainsPageData {
    pub cname: Option<String>,
    pub description: Option<String>,
    pub domain_id: Option<i64>,
    pub domain_name: Option<String>,
    pub domain_status: Option<String>,
    pub function_type: Option<String>,
    pub gmt_created: Option<String>,
    pub gmt_modified: Option<String>,
    pub resource_group_id: Option<String>,
    pub ssl_protocol: Option<String>,
    pub sandbox: Option<String>,
    pub scene: Option<String>,
    pub sources: Option<DescribeDcdnUserDomainsSources>,
}
model! { DescribeDcdnUserDomainsPageData {
    0 "Cname" cname: String, 1 "Description" description: String, 2 "DomainId" domain_id: i64,
    3 "DomainName" domain_name: String, 4 "DomainStatus" domain_status: String, 5 "FunctionType" function_type: String,
    6 "GmtCreated" gmt_created: String, 7 "GmtModified" gmt_modified: String,
    8 "ResourceGroupId" resource_group_id: String, 9 "SSLProtocol" ssl_protocol: String, 10 "Sandbox" sandbox: String,
    11 "Scene" scene: String, 12 "Sources" sources: DescribeDcdnUserDomainsSources
} }

/// In the response of [`DescribeDcdnUserDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserDomainsSources {
    pub source: Vec<DescribeDcdnUserDomainsSource>,
}
model! { DescribeDcdnUserDomainsSources {
    0 "Source" source: Vec<DescribeDcdnUserDomainsSource>
} }

/// In the response of [`DescribeDcdnUserDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserDomainsSource {
    pub content: Option<String>,
    pub port: Option<i64>,
    pub priority: Option<String>,
    pub r#type: Option<String>,
    pub weight: Option<String>,
}
model! { DescribeDcdnUserDomainsSource {
    0 "Content" content: String, 1 "Port" port: i64, 2 "Priority" priority: String, 3 "Type" r#type: String,
    4 "Weight" weight: String
} }

/// Describes dcdn user domains by func: `DescribeDcdnUserDomainsByFunc` of `dcdn` 2018-01-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnUserDomainsByFunc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserDomainsByFunc {
    pub domain_name: Option<String>,
    pub func_filter: Option<String>,
    /// Required.
    pub func_id: i64,
    pub match_type: Option<String>,
    /// 1 to 100000.
    pub page_number: Option<i64>,
    /// 1 to 500.
    pub page_size: Option<i64>,
    pub resource_group_id: Option<String>,
}
operation! { DescribeDcdnUserDomainsByFunc(func_id: i64)
    "DescribeDcdnUserDomainsByFunc" -> DescribeDcdnUserDomainsByFuncOutput {
    0 "DomainName" domain_name: String, 1 "FuncFilter" func_filter: String, 2 "FuncId" func_id,
    3 "MatchType" match_type: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "ResourceGroupId" resource_group_id: String
} }
paged! { DescribeDcdnUserDomainsByFunc: DescribeDcdnUserDomainsByFuncPageData =
    Number "PageNumber", "Domains.PageData" domains.page_data, total "TotalCount" }

/// Response of [`DescribeDcdnUserDomainsByFunc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserDomainsByFuncOutput {
    pub domains: Option<DescribeDcdnUserDomainsByFuncDomains>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDcdnUserDomainsByFuncOutput {
    0 "Domains" domains: DescribeDcdnUserDomainsByFuncDomains, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDcdnUserDomainsByFunc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserDomainsByFuncDomains {
    pub page_data: Vec<DescribeDcdnUserDomainsByFuncPageData>,
}
model! { DescribeDcdnUserDomainsByFuncDomains {
    0 "PageData" page_data: Vec<DescribeDcdnUserDomainsByFuncPageData>
} }

/// In the response of [`DescribeDcdnUserDomainsByFunc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserDomainsByFuncPageData {
    pub cname: Option<String>,
    pub description: Option<String>,
    pub domain_name: Option<String>,
    pub domain_status: Option<String>,
    pub gmt_created: Option<String>,
    pub gmt_modified: Option<String>,
    pub resource_group_id: Option<String>,
    pub sandbox: Option<String>,
    pub sources: Option<DescribeDcdnUserDomainsByFuncSources>,
    pub ssl_protocol: Option<String>,
}
model! { DescribeDcdnUserDomainsByFuncPageData {
    0 "Cname" cname: String, 1 "Description" description: String, 2 "DomainName" domain_name: String,
    3 "DomainStatus" domain_status: String, 4 "GmtCreated" gmt_created: String, 5 "GmtModified" gmt_modified: String,
    6 "ResourceGroupId" resource_group_id: String, 7 "Sandbox" sandbox: String,
    8 "Sources" sources: DescribeDcdnUserDomainsByFuncSources, 9 "SslProtocol" ssl_protocol: String
} }

/// In the response of [`DescribeDcdnUserDomainsByFunc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserDomainsByFuncSources {
    pub source: Vec<DescribeDcdnUserDomainsByFuncSource>,
}
model! { DescribeDcdnUserDomainsByFuncSources {
    0 "Source" source: Vec<DescribeDcdnUserDomainsByFuncSource>
} }

/// In the response of [`DescribeDcdnUserDomainsByFunc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserDomainsByFuncSource {
    pub content: Option<String>,
    pub port: Option<i64>,
    pub priority: Option<String>,
    pub r#type: Option<String>,
    pub weight: Option<String>,
}
model! { DescribeDcdnUserDomainsByFuncSource {
    0 "Content" content: String, 1 "Port" port: i64, 2 "Priority" priority: String, 3 "Type" r#type: String,
    4 "Weight" weight: String
} }

/// Describes dcdn user quota: `DescribeDcdnUserQuota` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnUserQuota>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserQuota {
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeDcdnUserQuota() "DescribeDcdnUserQuota" -> DescribeDcdnUserQuotaOutput {
    0 "OwnerId" owner_id: i64, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeDcdnUserQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserQuotaOutput {
    pub block_quota: Option<i64>,
    pub block_remain: Option<i64>,
    pub domain_quota: Option<i64>,
    pub ignore_params_quota: Option<i64>,
    pub ignore_params_remain: Option<i64>,
    pub preload_quota: Option<i64>,
    pub preload_remain: Option<i64>,
    pub refresh_dir_quota: Option<i64>,
    pub refresh_dir_remain: Option<i64>,
    pub refresh_url_quota: Option<i64>,
    pub refresh_url_remain: Option<i64>,
}
model! { DescribeDcdnUserQuotaOutput {
    0 "BlockQuota" block_quota: i64, 1 "BlockRemain" block_remain: i64, 2 "DomainQuota" domain_quota: i64,
    3 "IgnoreParamsQuota" ignore_params_quota: i64, 4 "IgnoreParamsRemain" ignore_params_remain: i64,
    5 "PreloadQuota" preload_quota: i64, 6 "PreloadRemain" preload_remain: i64,
    7 "RefreshDirQuota" refresh_dir_quota: i64, 8 "RefreshDirRemain" refresh_dir_remain: i64,
    9 "RefreshUrlQuota" refresh_url_quota: i64, 10 "RefreshUrlRemain" refresh_url_remain: i64
} }

/// Describes dcdn user real time delivery field: `DescribeDcdnUserRealTimeDeliveryField` of `dcdn` 2018-01-15.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnUserRealTimeDeliveryField>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserRealTimeDeliveryField {
    pub business_type: Option<String>,
}
operation! { DescribeDcdnUserRealTimeDeliveryField()
    "DescribeDcdnUserRealTimeDeliveryField" -> DescribeDcdnUserRealTimeDeliveryFieldOutput {
    0 "BusinessType" business_type: String
} { method: "GET", } }

/// Response of [`DescribeDcdnUserRealTimeDeliveryField`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserRealTimeDeliveryFieldOutput {
    pub content: Option<DescribeDcdnUserRealTimeDeliveryFieldContent>,
}
model! { DescribeDcdnUserRealTimeDeliveryFieldOutput {
    0 "Content" content: DescribeDcdnUserRealTimeDeliveryFieldContent
} }

/// In the response of [`DescribeDcdnUserRealTimeDeliveryField`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserRealTimeDeliveryFieldContent {
    pub fields: Vec<DescribeDcdnUserRealTimeDeliveryFieldFields>,
}
model! { DescribeDcdnUserRealTimeDeliveryFieldContent {
    0 "Fields" fields: Vec<DescribeDcdnUserRealTimeDeliveryFieldFields>
} }

/// In the response of [`DescribeDcdnUserRealTimeDeliveryField`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserRealTimeDeliveryFieldFields {
    pub description: Option<String>,
    pub field_name: Option<String>,
    pub selected: Option<bool>,
}
model! { DescribeDcdnUserRealTimeDeliveryFieldFields {
    0 "Description" description: String, 1 "FieldName" field_name: String, 2 "Selected" selected: bool
} }

/// Describes dcdn user resource package: `DescribeDcdnUserResourcePackage` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnUserResourcePackage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserResourcePackage {
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub status: Option<String>,
}
operation! { DescribeDcdnUserResourcePackage()
    "DescribeDcdnUserResourcePackage" -> DescribeDcdnUserResourcePackageOutput {
    0 "OwnerId" owner_id: i64, 1 "SecurityToken" security_token: Secret, 2 "Status" status: String
} }

/// Response of [`DescribeDcdnUserResourcePackage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserResourcePackageOutput {
    pub resource_package_infos: Option<
        DescribeDcdnUserResourcePackageResourcePackageInfos,
    >,
}
model! { DescribeDcdnUserResourcePackageOutput {
    0 "ResourcePackageInfos" resource_package_infos: DescribeDcdnUserResourcePackageResourcePackageInfos
} }

/// In the response of [`DescribeDcdnUserResourcePackage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserResourcePackageResourcePackageInfos {
    pub resource_package_info: Vec<DescribeDcdnUserResourcePackageResourcePackageInfo>,
}
model! { DescribeDcdnUserResourcePackageResourcePackageInfos {
    0 "ResourcePackageInfo" resource_package_info: Vec<DescribeDcdnUserResourcePackageResourcePackageInfo>
} }

/// In the response of [`DescribeDcdnUserResourcePackage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserResourcePackageResourcePackageInfo {
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
model! { DescribeDcdnUserResourcePackageResourcePackageInfo {
    0 "CommodityCode" commodity_code: String, 1 "CurrCapacity" curr_capacity: String,
    2 "CurrCapacityBaseUnit" curr_capacity_base_unit: String, 3 "CurrCapacityShowUnit" curr_capacity_show_unit: String,
    4 "CurrCapacityShowValue" curr_capacity_show_value: String, 5 "DisplayName" display_name: String,
    6 "EndTime" end_time: String, 7 "InitCapacity" init_capacity: String,
    8 "InitCapacityBaseUnit" init_capacity_base_unit: String, 9 "InitCapacityShowUnit" init_capacity_show_unit: String,
    10 "InitCapacityShowValue" init_capacity_show_value: String, 11 "InstanceId" instance_id: String,
    12 "Region" region: String, 13 "StartTime" start_time: String, 14 "Status" status: String,
    15 "TemplateName" template_name: String
} }

/// Describes dcdn user sec drop: `DescribeDcdnUserSecDrop` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnUserSecDrop>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserSecDrop {
    /// Required.
    pub data: String,
    /// Required.
    pub metric: String,
    /// Required.
    pub sec_func: String,
}
operation! { DescribeDcdnUserSecDrop(data: String, metric: String, sec_func: String)
    "DescribeDcdnUserSecDrop" -> DescribeDcdnUserSecDropOutput {
    0 "Data" data, 1 "Metric" metric, 2 "SecFunc" sec_func
} }

/// Response of [`DescribeDcdnUserSecDrop`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserSecDropOutput {
    pub drops: Option<i64>,
    pub msg: Option<String>,
    pub uuid_str: Option<String>,
}
model! { DescribeDcdnUserSecDropOutput {
    0 "Drops" drops: i64, 1 "Msg" msg: String, 2 "UuidStr" uuid_str: String
} }

/// Describes dcdn user sec drop by minute: `DescribeDcdnUserSecDropByMinute` of `dcdn` 2018-01-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnUserSecDropByMinute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserSecDropByMinute {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    /// Required.
    pub lang: String,
    pub object: Option<String>,
    pub page_number: Option<i64>,
    /// At most 100.
    pub page_size: Option<i64>,
    pub rule_name: Option<String>,
    /// Required.
    pub sec_func: String,
    pub start_time: Option<String>,
}
operation! { DescribeDcdnUserSecDropByMinute(lang: String, sec_func: String)
    "DescribeDcdnUserSecDropByMinute" -> DescribeDcdnUserSecDropByMinuteOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "Lang" lang, 3 "Object" object: String,
    4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "RuleName" rule_name: String, 7 "SecFunc" sec_func,
    8 "StartTime" start_time: String
} }
paged! { DescribeDcdnUserSecDropByMinute: DescribeDcdnUserSecDropByMinuteRows =
    Number "PageNumber", "Rows" rows, total "TotalCount" }

/// Response of [`DescribeDcdnUserSecDropByMinute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserSecDropByMinuteOutput {
    pub description: Option<String>,
    pub len: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub rows: Vec<DescribeDcdnUserSecDropByMinuteRows>,
    pub total_count: Option<i64>,
}
model! { DescribeDcdnUserSecDropByMinuteOutput {
    0 "Description" description: String, 1 "Len" len: i64, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "Rows" rows: Vec<DescribeDcdnUserSecDropByMinuteRows>, 5 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDcdnUserSecDropByMinute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserSecDropByMinuteRows {
    pub domain: Option<String>,
    pub drops: Option<i64>,
    pub object: Option<String>,
    pub rule_name: Option<String>,
    pub sec_func: Option<String>,
    pub tm_str: Option<String>,
}
model! { DescribeDcdnUserSecDropByMinuteRows {
    0 "Domain" domain: String, 1 "Drops" drops: i64, 2 "Object" object: String, 3 "RuleName" rule_name: String,
    4 "SecFunc" sec_func: String, 5 "TmStr" tm_str: String
} }

/// Describes dcdn user tags: `DescribeDcdnUserTags` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnUserTags>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserTags {}
operation! { DescribeDcdnUserTags() "DescribeDcdnUserTags" -> DescribeDcdnUserTagsOutput {} }

/// Response of [`DescribeDcdnUserTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserTagsOutput {
    pub tags: Vec<DescribeDcdnUserTagsTags>,
}
model! { DescribeDcdnUserTagsOutput {
    0 "Tags" tags: Vec<DescribeDcdnUserTagsTags>
} }

/// In the response of [`DescribeDcdnUserTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserTagsTags {
    pub key: Option<String>,
    pub value: Vec<String>,
}
model! { DescribeDcdnUserTagsTags {
    0 "Key" key: String, 1 "Value" value: Vec<String>
} }

/// Describes dcdn user vips by domain: `DescribeDcdnUserVipsByDomain` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnUserVipsByDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserVipsByDomain {
    pub available: Option<String>,
    /// Required.
    pub domain_name: String,
}
operation! { DescribeDcdnUserVipsByDomain(domain_name: String)
    "DescribeDcdnUserVipsByDomain" -> DescribeDcdnUserVipsByDomainOutput {
    0 "Available" available: String, 1 "DomainName" domain_name
} }

/// Response of [`DescribeDcdnUserVipsByDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserVipsByDomainOutput {
    pub domain_name: Option<String>,
    pub vips: Option<DescribeDcdnUserVipsByDomainVips>,
}
model! { DescribeDcdnUserVipsByDomainOutput {
    0 "DomainName" domain_name: String, 1 "Vips" vips: DescribeDcdnUserVipsByDomainVips
} }

/// In the response of [`DescribeDcdnUserVipsByDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserVipsByDomainVips {
    pub vip: Vec<String>,
}
model! { DescribeDcdnUserVipsByDomainVips {
    0 "Vip" vip: Vec<String>
} }

/// Describes dcdn verify content: `DescribeDcdnVerifyContent` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnVerifyContent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnVerifyContent {
    /// Required.
    pub domain_name: String,
}
operation! { DescribeDcdnVerifyContent(domain_name: String)
    "DescribeDcdnVerifyContent" -> DescribeDcdnVerifyContentOutput {
    0 "DomainName" domain_name
} }

/// Response of [`DescribeDcdnVerifyContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnVerifyContentOutput {
    pub content: Option<String>,
}
model! { DescribeDcdnVerifyContentOutput {
    0 "Content" content: String
} }

/// Describes dcdn waf bot app key: `DescribeDcdnWafBotAppKey` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnWafBotAppKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafBotAppKey {}
operation! { DescribeDcdnWafBotAppKey() "DescribeDcdnWafBotAppKey" -> DescribeDcdnWafBotAppKeyOutput {} }

/// Response of [`DescribeDcdnWafBotAppKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafBotAppKeyOutput {
    pub app_key: Option<String>,
}
model! { DescribeDcdnWafBotAppKeyOutput {
    0 "AppKey" app_key: String
} }

/// Describes dcdn waf default rules: `DescribeDcdnWafDefaultRules` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnWafDefaultRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafDefaultRules {
    pub query_args: Option<String>,
}
operation! { DescribeDcdnWafDefaultRules() "DescribeDcdnWafDefaultRules" -> DescribeDcdnWafDefaultRulesOutput {
    0 "QueryArgs" query_args: String
} }

/// Response of [`DescribeDcdnWafDefaultRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafDefaultRulesOutput {
    pub content: Vec<DescribeDcdnWafDefaultRulesContent>,
}
model! { DescribeDcdnWafDefaultRulesOutput {
    0 "Content" content: Vec<DescribeDcdnWafDefaultRulesContent>
} }

/// In the response of [`DescribeDcdnWafDefaultRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafDefaultRulesContent {
    pub defense_scene: Option<String>,
    pub rules: Vec<DescribeDcdnWafDefaultRulesRules>,
}
model! { DescribeDcdnWafDefaultRulesContent {
    0 "DefenseScene" defense_scene: String, 1 "Rules" rules: Vec<DescribeDcdnWafDefaultRulesRules>
} }

/// In the response of [`DescribeDcdnWafDefaultRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafDefaultRulesRules {
    pub action: Option<String>,
    pub config: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeDcdnWafDefaultRulesRules {
    0 "Action" action: String, 1 "Config" config: String, 2 "Name" name: String, 3 "Status" status: String,
    4 "Type" r#type: String
} }

/// Describes dcdn waf domain: `DescribeDcdnWafDomain` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnWafDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafDomain {
    pub domain_name: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
}
operation! { DescribeDcdnWafDomain(region_id: String) "DescribeDcdnWafDomain" -> DescribeDcdnWafDomainOutput {
    0 "DomainName" domain_name: String, 1 "RegionId" region_id, 2 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`DescribeDcdnWafDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafDomainOutput {
    pub out_put_domains: Vec<DescribeDcdnWafDomainOutPutDomains>,
    pub total_count: Option<i64>,
}
model! { DescribeDcdnWafDomainOutput {
    0 "OutPutDomains" out_put_domains: Vec<DescribeDcdnWafDomainOutPutDomains>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDcdnWafDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafDomainOutPutDomains {
    pub acl_status: Option<i64>,
    pub cc_status: Option<i64>,
    pub domain: Option<String>,
    pub status: Option<i64>,
    pub waf_status: Option<i64>,
}
model! { DescribeDcdnWafDomainOutPutDomains {
    0 "AclStatus" acl_status: i64, 1 "CcStatus" cc_status: i64, 2 "Domain" domain: String, 3 "Status" status: i64,
    4 "WafStatus" waf_status: i64
} }

/// Describes dcdn waf domain detail: `DescribeDcdnWafDomainDetail` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnWafDomainDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafDomainDetail {
    /// Required.
    pub domain_name: String,
}
operation! { DescribeDcdnWafDomainDetail(domain_name: String)
    "DescribeDcdnWafDomainDetail" -> DescribeDcdnWafDomainDetailOutput {
    0 "DomainName" domain_name
} }

/// Response of [`DescribeDcdnWafDomainDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafDomainDetailOutput {
    pub domain: Option<DescribeDcdnWafDomainDetailDomain>,
}
model! { DescribeDcdnWafDomainDetailOutput {
    0 "Domain" domain: DescribeDcdnWafDomainDetailDomain
} }

/// In the response of [`DescribeDcdnWafDomainDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafDomainDetailDomain {
    pub defense_scenes: Vec<DescribeDcdnWafDomainDetailDefenseScenes>,
    pub domain_name: Option<String>,
}
model! { DescribeDcdnWafDomainDetailDomain {
    0 "DefenseScenes" defense_scenes: Vec<DescribeDcdnWafDomainDetailDefenseScenes>, 1 "DomainName" domain_name: String
} }

/// In the response of [`DescribeDcdnWafDomainDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafDomainDetailDefenseScenes {
    pub defense_scene: Option<String>,
    pub policy_id: Option<i64>,
    pub policy_ids: Option<String>,
}
model! { DescribeDcdnWafDomainDetailDefenseScenes {
    0 "DefenseScene" defense_scene: String, 1 "PolicyId" policy_id: i64, 2 "PolicyIds" policy_ids: String
} }

/// Describes dcdn waf domains: `DescribeDcdnWafDomains` of `dcdn` 2018-01-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnWafDomains>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafDomains {
    pub page_number: Option<i64>,
    /// At most 500.
    pub page_size: Option<i64>,
    pub query_args: Option<String>,
}
operation! { DescribeDcdnWafDomains() "DescribeDcdnWafDomains" -> DescribeDcdnWafDomainsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "QueryArgs" query_args: String
} }
paged! { DescribeDcdnWafDomains: DescribeDcdnWafDomainsDomains =
    Number "PageNumber", "Domains" domains, total "TotalCount" }

/// Response of [`DescribeDcdnWafDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafDomainsOutput {
    pub domains: Vec<DescribeDcdnWafDomainsDomains>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDcdnWafDomainsOutput {
    0 "Domains" domains: Vec<DescribeDcdnWafDomainsDomains>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDcdnWafDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafDomainsDomains {
    pub client_ip_tag: Option<String>,
    pub domain_name: Option<String>,
    pub policy_count: Option<i64>,
}
model! { DescribeDcdnWafDomainsDomains {
    0 "ClientIpTag" client_ip_tag: String, 1 "DomainName" domain_name: String, 2 "PolicyCount" policy_count: i64
} }

/// Describes dcdn waf filter info: `DescribeDcdnWafFilterInfo` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnWafFilterInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafFilterInfo {
    pub defense_scenes: Option<String>,
    /// Required.
    pub language: String,
}
operation! { DescribeDcdnWafFilterInfo(language: String)
    "DescribeDcdnWafFilterInfo" -> DescribeDcdnWafFilterInfoOutput {
    0 "DefenseScenes" defense_scenes: String, 1 "Language" language
} }

/// Response of [`DescribeDcdnWafFilterInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafFilterInfoOutput {
    pub content: Vec<DescribeDcdnWafFilterInfoContent>,
}
model! { DescribeDcdnWafFilterInfoOutput {
    0 "Content" content: Vec<DescribeDcdnWafFilterInfoContent>
} }

/// In the response of [`DescribeDcdnWafFilterInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafFilterInfoContent {
    pub defense_scene: Option<String>,
    pub fields: Vec<DescribeDcdnWafFilterInfoFields>,
}
model! { DescribeDcdnWafFilterInfoContent {
    0 "DefenseScene" defense_scene: String, 1 "Fields" fields: Vec<DescribeDcdnWafFilterInfoFields>
} }

/// In the response of [`DescribeDcdnWafFilterInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafFilterInfoFields {
    pub extend_field: Option<String>,
    pub logical_symbol: Vec<DescribeDcdnWafFilterInfoLogicalSymbol>,
    pub match_field: Option<String>,
}
model! { DescribeDcdnWafFilterInfoFields {
    0 "ExtendField" extend_field: String, 1 "LogicalSymbol" logical_symbol: Vec<DescribeDcdnWafFilterInfoLogicalSymbol>,
    2 "MatchField" match_field: String
} }

/// In the response of [`DescribeDcdnWafFilterInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafFilterInfoLogicalSymbol {
    pub attributes: Option<i64>,
    pub description: Option<String>,
    pub max_length: Option<i64>,
    pub regexp: Option<DescribeDcdnWafFilterInfoRegexp>,
    pub symbol: Option<String>,
    pub tip: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeDcdnWafFilterInfoLogicalSymbol {
    0 "Attributes" attributes: i64, 1 "Description" description: String, 2 "MaxLength" max_length: i64,
    3 "Regexp" regexp: DescribeDcdnWafFilterInfoRegexp, 4 "Symbol" symbol: String, 5 "Tip" tip: String,
    6 "Type" r#type: String
} }

/// In the response of [`DescribeDcdnWafFilterInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafFilterInfoRegexp {
    pub err_msg: Option<String>,
    pub pattern: Option<String>,
}
model! { DescribeDcdnWafFilterInfoRegexp {
    0 "ErrMsg" err_msg: String, 1 "Pattern" pattern: String
} }

/// Describes dcdn waf geo info: `DescribeDcdnWafGeoInfo` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnWafGeoInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafGeoInfo {
    /// Required.
    pub language: String,
}
operation! { DescribeDcdnWafGeoInfo(language: String) "DescribeDcdnWafGeoInfo" -> DescribeDcdnWafGeoInfoOutput {
    0 "Language" language
} }

/// Response of [`DescribeDcdnWafGeoInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafGeoInfoOutput {
    pub content: Vec<DescribeDcdnWafGeoInfoContent>,
}
model! { DescribeDcdnWafGeoInfoOutput {
    0 "Content" content: Vec<DescribeDcdnWafGeoInfoContent>
} }

/// In the response of [`DescribeDcdnWafGeoInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafGeoInfoContent {
    pub continents: Vec<DescribeDcdnWafGeoInfoContinents>,
    pub r#type: Option<String>,
}
model! { DescribeDcdnWafGeoInfoContent {
    0 "Continents" continents: Vec<DescribeDcdnWafGeoInfoContinents>, 1 "Type" r#type: String
} }

/// In the response of [`DescribeDcdnWafGeoInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafGeoInfoContinents {
    pub name: Option<String>,
    pub regions: Vec<DescribeDcdnWafGeoInfoRegions>,
}
model! { DescribeDcdnWafGeoInfoContinents {
    0 "Name" name: String, 1 "Regions" regions: Vec<DescribeDcdnWafGeoInfoRegions>
} }

/// In the response of [`DescribeDcdnWafGeoInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafGeoInfoRegions {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDcdnWafGeoInfoRegions {
    0 "Name" name: String, 1 "Value" value: String
} }

/// Describes dcdn waf group: `DescribeDcdnWafGroup` of `dcdn` 2018-01-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnWafGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafGroup {
    /// Required.
    pub id: i64,
    /// Required.
    pub language: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub query_args: Option<String>,
    /// Required.
    pub scope: String,
}
operation! { DescribeDcdnWafGroup(id: i64, language: String, scope: String)
    "DescribeDcdnWafGroup" -> DescribeDcdnWafGroupOutput {
    0 "Id" id, 1 "Language" language, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "QueryArgs" query_args: String, 5 "Scope" scope
} }
paged! { DescribeDcdnWafGroup: DescribeDcdnWafGroupRules = Number "PageNumber", "Rules" rules, total "TotalCount" }

/// Response of [`DescribeDcdnWafGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafGroupOutput {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub rules: Vec<DescribeDcdnWafGroupRules>,
    pub subscribe: Option<String>,
    pub template_id: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDcdnWafGroupOutput {
    0 "Id" id: i64, 1 "Name" name: String, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "Rules" rules: Vec<DescribeDcdnWafGroupRules>, 5 "Subscribe" subscribe: String, 6 "TemplateId" template_id: i64,
    7 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDcdnWafGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafGroupRules {
    pub application_type: Option<i64>,
    pub cve_id: Option<String>,
    pub cve_url: Option<String>,
    pub description: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub protection_type: Option<i64>,
    pub risk_level: Option<i64>,
}
model! { DescribeDcdnWafGroupRules {
    0 "ApplicationType" application_type: i64, 1 "CveId" cve_id: String, 2 "CveUrl" cve_url: String,
    3 "Description" description: String, 4 "GmtModified" gmt_modified: String, 5 "Id" id: i64, 6 "Name" name: String,
    7 "ProtectionType" protection_type: i64, 8 "RiskLevel" risk_level: i64
} }

/// Describes dcdn waf groups: `DescribeDcdnWafGroups` of `dcdn` 2018-01-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnWafGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafGroups {
    pub language: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub query_args: Option<String>,
}
operation! { DescribeDcdnWafGroups() "DescribeDcdnWafGroups" -> DescribeDcdnWafGroupsOutput {
    0 "Language" language: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "QueryArgs" query_args: String
} }
paged! { DescribeDcdnWafGroups: DescribeDcdnWafGroupsWafGroups =
    Number "PageNumber", "WafGroups" waf_groups, total "TotalCount" }

/// Response of [`DescribeDcdnWafGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafGroupsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub waf_groups: Vec<DescribeDcdnWafGroupsWafGroups>,
}
model! { DescribeDcdnWafGroupsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64,
    3 "WafGroups" waf_groups: Vec<DescribeDcdnWafGroupsWafGroups>
} }

/// In the response of [`DescribeDcdnWafGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafGroupsWafGroups {
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub policies: Vec<DescribeDcdnWafGroupsPolicies>,
    pub rule_count: Option<i64>,
    pub subscribe: Option<String>,
    pub template_id: Option<i64>,
}
model! { DescribeDcdnWafGroupsWafGroups {
    0 "GmtModified" gmt_modified: String, 1 "Id" id: i64, 2 "Name" name: String,
    3 "Policies" policies: Vec<DescribeDcdnWafGroupsPolicies>, 4 "RuleCount" rule_count: i64,
    5 "Subscribe" subscribe: String, 6 "TemplateId" template_id: i64
} }

/// In the response of [`DescribeDcdnWafGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafGroupsPolicies {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeDcdnWafGroupsPolicies {
    0 "Id" id: i64, 1 "Name" name: String, 2 "Type" r#type: String
} }

/// Describes dcdn waf logs: `DescribeDcdnWafLogs` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnWafLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafLogs {
    /// Required.
    pub domain_name: String,
    pub end_time: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub start_time: Option<String>,
}
operation! { DescribeDcdnWafLogs(domain_name: String) "DescribeDcdnWafLogs" -> DescribeDcdnWafLogsOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "StartTime" start_time: String
} }

/// Response of [`DescribeDcdnWafLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafLogsOutput {
    pub domain_log_details: Vec<DescribeDcdnWafLogsDomainLogDetails>,
}
model! { DescribeDcdnWafLogsOutput {
    0 "DomainLogDetails" domain_log_details: Vec<DescribeDcdnWafLogsDomainLogDetails>
} }

/// In the response of [`DescribeDcdnWafLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafLogsDomainLogDetails {
    pub domain_name: Option<String>,
    pub log_count: Option<i64>,
    pub log_infos: Vec<DescribeDcdnWafLogsLogInfos>,
    pub page_infos: Option<DescribeDcdnWafLogsPageInfos>,
}
model! { DescribeDcdnWafLogsDomainLogDetails {
    0 "DomainName" domain_name: String, 1 "LogCount" log_count: i64,
    2 "LogInfos" log_infos: Vec<DescribeDcdnWafLogsLogInfos>, 3 "PageInfos" page_infos: DescribeDcdnWafLogsPageInfos
} }

/// In the response of [`DescribeDcdnWafLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafLogsLogInfos {
    pub end_time: Option<String>,
    pub log_name: Option<String>,
    pub log_path: Option<String>,
    pub log_size: Option<i64>,
    pub start_time: Option<String>,
}
model! { DescribeDcdnWafLogsLogInfos {
    0 "EndTime" end_time: String, 1 "LogName" log_name: String, 2 "LogPath" log_path: String, 3 "LogSize" log_size: i64,
    4 "StartTime" start_time: String
} }

/// In the response of [`DescribeDcdnWafLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafLogsPageInfos {
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { DescribeDcdnWafLogsPageInfos {
    0 "PageIndex" page_index: i64, 1 "PageSize" page_size: i64, 2 "Total" total: i64
} }

/// Describes dcdn waf policies: `DescribeDcdnWafPolicies` of `dcdn` 2018-01-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnWafPolicies>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafPolicies {
    pub page_number: Option<i64>,
    /// At most 500.
    pub page_size: Option<i64>,
    pub query_args: Option<String>,
}
operation! { DescribeDcdnWafPolicies() "DescribeDcdnWafPolicies" -> DescribeDcdnWafPoliciesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "QueryArgs" query_args: String
} }
paged! { DescribeDcdnWafPolicies: DescribeDcdnWafPoliciesPolicies =
    Number "PageNumber", "Policies" policies, total "TotalCount" }

/// Response of [`DescribeDcdnWafPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafPoliciesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub policies: Vec<DescribeDcdnWafPoliciesPolicies>,
    pub total_count: Option<i64>,
}
model! { DescribeDcdnWafPoliciesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "Policies" policies: Vec<DescribeDcdnWafPoliciesPolicies>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDcdnWafPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafPoliciesPolicies {
    pub defense_scene: Option<String>,
    pub domain_count: Option<i64>,
    pub gmt_modified: Option<String>,
    pub policy_id: Option<i64>,
    pub policy_name: Option<String>,
    pub policy_status: Option<String>,
    pub policy_type: Option<String>,
    pub rule_count: Option<i64>,
}
model! { DescribeDcdnWafPoliciesPolicies {
    0 "DefenseScene" defense_scene: String, 1 "DomainCount" domain_count: i64, 2 "GmtModified" gmt_modified: String,
    3 "PolicyId" policy_id: i64, 4 "PolicyName" policy_name: String, 5 "PolicyStatus" policy_status: String,
    6 "PolicyType" policy_type: String, 7 "RuleCount" rule_count: i64
} }

/// Describes dcdn waf policy: `DescribeDcdnWafPolicy` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnWafPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafPolicy {
    /// Required.
    pub policy_id: i64,
}
operation! { DescribeDcdnWafPolicy(policy_id: i64) "DescribeDcdnWafPolicy" -> DescribeDcdnWafPolicyOutput {
    0 "PolicyId" policy_id
} }

/// Response of [`DescribeDcdnWafPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafPolicyOutput {
    pub policy: Option<DescribeDcdnWafPolicyPolicy>,
}
model! { DescribeDcdnWafPolicyOutput {
    0 "Policy" policy: DescribeDcdnWafPolicyPolicy
} }

/// In the response of [`DescribeDcdnWafPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafPolicyPolicy {
    pub defense_scene: Option<String>,
    pub domain_count: Option<i64>,
    pub gmt_modified: Option<String>,
    pub policy_id: Option<i64>,
    pub policy_name: Option<String>,
    pub policy_status: Option<String>,
    pub policy_type: Option<String>,
    pub rule_configs: Option<String>,
    pub rule_count: Option<i64>,
}
model! { DescribeDcdnWafPolicyPolicy {
    0 "DefenseScene" defense_scene: String, 1 "DomainCount" domain_count: i64, 2 "GmtModified" gmt_modified: String,
    3 "PolicyId" policy_id: i64, 4 "PolicyName" policy_name: String, 5 "PolicyStatus" policy_status: String,
    6 "PolicyType" policy_type: String, 7 "RuleConfigs" rule_configs: String, 8 "RuleCount" rule_count: i64
} }

/// Describes dcdn waf policy domains: `DescribeDcdnWafPolicyDomains` of `dcdn` 2018-01-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnWafPolicyDomains>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafPolicyDomains {
    pub page_number: Option<i64>,
    /// At most 500.
    pub page_size: Option<i64>,
    /// Required.
    pub policy_id: i64,
}
operation! { DescribeDcdnWafPolicyDomains(policy_id: i64)
    "DescribeDcdnWafPolicyDomains" -> DescribeDcdnWafPolicyDomainsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "PolicyId" policy_id
} }
paged! { DescribeDcdnWafPolicyDomains: DescribeDcdnWafPolicyDomainsDomains =
    Number "PageNumber", "Domains" domains, total "TotalCount" }

/// Response of [`DescribeDcdnWafPolicyDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafPolicyDomainsOutput {
    pub domains: Vec<DescribeDcdnWafPolicyDomainsDomains>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDcdnWafPolicyDomainsOutput {
    0 "Domains" domains: Vec<DescribeDcdnWafPolicyDomainsDomains>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDcdnWafPolicyDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafPolicyDomainsDomains {
    pub domain_name: Option<String>,
}
model! { DescribeDcdnWafPolicyDomainsDomains {
    0 "DomainName" domain_name: String
} }

/// Describes dcdn waf policy valid domains: `DescribeDcdnWafPolicyValidDomains` of `dcdn` 2018-01-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnWafPolicyValidDomains>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafPolicyValidDomains {
    /// Required.
    pub defense_scene: String,
    pub domain_name_like: Option<String>,
    pub page_number: Option<i64>,
    /// At most 500.
    pub page_size: Option<i64>,
}
operation! { DescribeDcdnWafPolicyValidDomains(defense_scene: String)
    "DescribeDcdnWafPolicyValidDomains" -> DescribeDcdnWafPolicyValidDomainsOutput {
    0 "DefenseScene" defense_scene, 1 "DomainNameLike" domain_name_like: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64
} }
paged! { DescribeDcdnWafPolicyValidDomains: DescribeDcdnWafPolicyValidDomainsDomains =
    Number "PageNumber", "Domains" domains, total "TotalCount" }

/// Response of [`DescribeDcdnWafPolicyValidDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafPolicyValidDomainsOutput {
    pub domains: Vec<DescribeDcdnWafPolicyValidDomainsDomains>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDcdnWafPolicyValidDomainsOutput {
    0 "Domains" domains: Vec<DescribeDcdnWafPolicyValidDomainsDomains>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDcdnWafPolicyValidDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafPolicyValidDomainsDomains {
    pub domain_name: Option<String>,
    pub policies: Vec<DescribeDcdnWafPolicyValidDomainsPolicies>,
    pub policy_id: Option<i64>,
    pub policy_name: Option<String>,
    pub policy_type: Option<String>,
}
model! { DescribeDcdnWafPolicyValidDomainsDomains {
    0 "DomainName" domain_name: String, 1 "Policies" policies: Vec<DescribeDcdnWafPolicyValidDomainsPolicies>,
    2 "PolicyId" policy_id: i64, 3 "PolicyName" policy_name: String, 4 "PolicyType" policy_type: String
} }

/// In the response of [`DescribeDcdnWafPolicyValidDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafPolicyValidDomainsPolicies {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeDcdnWafPolicyValidDomainsPolicies {
    0 "Id" id: i64, 1 "Name" name: String, 2 "Type" r#type: String
} }

/// Describes dcdn waf rule: `DescribeDcdnWafRule` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnWafRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafRule {
    /// Required.
    pub rule_id: i64,
}
operation! { DescribeDcdnWafRule(rule_id: i64) "DescribeDcdnWafRule" -> DescribeDcdnWafRuleOutput {
    0 "RuleId" rule_id
} }

/// Response of [`DescribeDcdnWafRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafRuleOutput {
    pub rule: Option<DescribeDcdnWafRuleRule>,
}
model! { DescribeDcdnWafRuleOutput {
    0 "Rule" rule: DescribeDcdnWafRuleRule
} }

/// In the response of [`DescribeDcdnWafRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafRuleRule {
    pub defense_scene: Option<String>,
    pub gmt_modified: Option<String>,
    pub policy_id: Option<i64>,
    pub rule_config: Option<String>,
    pub rule_id: Option<i64>,
    pub rule_name: Option<String>,
    pub rule_status: Option<String>,
}
model! { DescribeDcdnWafRuleRule {
    0 "DefenseScene" defense_scene: String, 1 "GmtModified" gmt_modified: String, 2 "PolicyId" policy_id: i64,
    3 "RuleConfig" rule_config: String, 4 "RuleId" rule_id: i64, 5 "RuleName" rule_name: String,
    6 "RuleStatus" rule_status: String
} }

/// Describes dcdn waf rules: `DescribeDcdnWafRules` of `dcdn` 2018-01-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnWafRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafRules {
    pub page_number: Option<i64>,
    /// At most 500.
    pub page_size: Option<i64>,
    pub query_args: Option<String>,
}
operation! { DescribeDcdnWafRules() "DescribeDcdnWafRules" -> DescribeDcdnWafRulesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "QueryArgs" query_args: String
} }
paged! { DescribeDcdnWafRules: DescribeDcdnWafRulesRules = Number "PageNumber", "Rules" rules, total "TotalCount" }

/// Response of [`DescribeDcdnWafRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafRulesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub rules: Vec<DescribeDcdnWafRulesRules>,
    pub total_count: Option<i64>,
}
model! { DescribeDcdnWafRulesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Rules" rules: Vec<DescribeDcdnWafRulesRules>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDcdnWafRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafRulesRules {
    pub defense_scene: Option<String>,
    pub gmt_modified: Option<String>,
    pub policy_id: Option<i64>,
    pub rule_config: Option<String>,
    pub rule_id: Option<i64>,
    pub rule_name: Option<String>,
    pub rule_status: Option<String>,
}
model! { DescribeDcdnWafRulesRules {
    0 "DefenseScene" defense_scene: String, 1 "GmtModified" gmt_modified: String, 2 "PolicyId" policy_id: i64,
    3 "RuleConfig" rule_config: String, 4 "RuleId" rule_id: i64, 5 "RuleName" rule_name: String,
    6 "RuleStatus" rule_status: String
} }

/// Describes dcdn waf scenes: `DescribeDcdnWafScenes` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnWafScenes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafScenes {
    pub defense_scenes: Option<String>,
}
operation! { DescribeDcdnWafScenes() "DescribeDcdnWafScenes" -> DescribeDcdnWafScenesOutput {
    0 "DefenseScenes" defense_scenes: String
} }

/// Response of [`DescribeDcdnWafScenes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafScenesOutput {
    pub defense_scenes: Vec<DescribeDcdnWafScenesDefenseScenes>,
}
model! { DescribeDcdnWafScenesOutput {
    0 "DefenseScenes" defense_scenes: Vec<DescribeDcdnWafScenesDefenseScenes>
} }

/// In the response of [`DescribeDcdnWafScenes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafScenesDefenseScenes {
    pub defense_scene: Option<String>,
    pub policy_count: Option<i64>,
    pub rule_count: Option<i64>,
}
model! { DescribeDcdnWafScenesDefenseScenes {
    0 "DefenseScene" defense_scene: String, 1 "PolicyCount" policy_count: i64, 2 "RuleCount" rule_count: i64
} }

/// Describes dcdn waf service: `DescribeDcdnWafService` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnWafService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafService {
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeDcdnWafService() "DescribeDcdnWafService" -> DescribeDcdnWafServiceOutput {
    0 "OwnerId" owner_id: i64, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeDcdnWafService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafServiceOutput {
    pub edition: Option<String>,
    pub enabled: Option<String>,
    pub opening_time: Option<String>,
    pub request_billing_type: Option<String>,
    pub rule_billing_type: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDcdnWafServiceOutput {
    0 "Edition" edition: String, 1 "Enabled" enabled: String, 2 "OpeningTime" opening_time: String,
    3 "RequestBillingType" request_billing_type: String, 4 "RuleBillingType" rule_billing_type: String,
    5 "Status" status: String
} }

/// Describes dcdn waf spec info: `DescribeDcdnWafSpecInfo` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnWafSpecInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafSpecInfo {}
operation! { DescribeDcdnWafSpecInfo() "DescribeDcdnWafSpecInfo" -> DescribeDcdnWafSpecInfoOutput {} }

/// Response of [`DescribeDcdnWafSpecInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafSpecInfoOutput {
    pub edition: Option<String>,
    pub spec_infos: Vec<DescribeDcdnWafSpecInfoSpecInfos>,
}
model! { DescribeDcdnWafSpecInfoOutput {
    0 "Edition" edition: String, 1 "SpecInfos" spec_infos: Vec<DescribeDcdnWafSpecInfoSpecInfos>
} }

/// In the response of [`DescribeDcdnWafSpecInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafSpecInfoSpecInfos {
    pub configs: Vec<DescribeDcdnWafSpecInfoConfigs>,
    pub defense_scene: Option<String>,
}
model! { DescribeDcdnWafSpecInfoSpecInfos {
    0 "Configs" configs: Vec<DescribeDcdnWafSpecInfoConfigs>, 1 "DefenseScene" defense_scene: String
} }

/// In the response of [`DescribeDcdnWafSpecInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafSpecInfoConfigs {
    pub config: Option<String>,
    pub expr: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDcdnWafSpecInfoConfigs {
    0 "Config" config: String, 1 "Expr" expr: String, 2 "Value" value: String
} }

/// Describes dcdn waf usage data: `DescribeDcdnWafUsageData` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnWafUsageData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafUsageData {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub split_by: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDcdnWafUsageData() "DescribeDcdnWafUsageData" -> DescribeDcdnWafUsageDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "Interval" interval: String,
    3 "SplitBy" split_by: String, 4 "StartTime" start_time: String
} }

/// Response of [`DescribeDcdnWafUsageData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafUsageDataOutput {
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub waf_usage_data: Option<DescribeDcdnWafUsageDataWafUsageData>,
}
model! { DescribeDcdnWafUsageDataOutput {
    0 "EndTime" end_time: String, 1 "StartTime" start_time: String,
    2 "WafUsageData" waf_usage_data: DescribeDcdnWafUsageDataWafUsageData
} }

/// In the response of [`DescribeDcdnWafUsageData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafUsageDataWafUsageData {
    pub waf_usage_data_item: Vec<DescribeDcdnWafUsageDataWafUsageDataItem>,
}
model! { DescribeDcdnWafUsageDataWafUsageData {
    0 "WafUsageDataItem" waf_usage_data_item: Vec<DescribeDcdnWafUsageDataWafUsageDataItem>
} }

/// In the response of [`DescribeDcdnWafUsageData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafUsageDataWafUsageDataItem {
    pub access_cnt: Option<i64>,
    pub block_cnt: Option<i64>,
    pub domain: Option<String>,
    pub observe_cnt: Option<i64>,
    pub sec_cu: Option<i64>,
    pub time_stamp: Option<String>,
}
model! { DescribeDcdnWafUsageDataWafUsageDataItem {
    0 "AccessCnt" access_cnt: i64, 1 "BlockCnt" block_cnt: i64, 2 "Domain" domain: String,
    3 "ObserveCnt" observe_cnt: i64, 4 "SecCu" sec_cu: i64, 5 "TimeStamp" time_stamp: String
} }

/// Describes dcdnsec service: `DescribeDcdnsecService` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDcdnsecService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnsecService {
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeDcdnsecService() "DescribeDcdnsecService" -> DescribeDcdnsecServiceOutput {
    0 "OwnerId" owner_id: i64, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeDcdnsecService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnsecServiceOutput {
    pub changing_affect_time: Option<String>,
    pub changing_charge_type: Option<String>,
    pub domain_num: Option<String>,
    pub end_time: Option<String>,
    pub flow_type: Option<String>,
    pub instance_id: Option<String>,
    pub internet_charge_type: Option<String>,
    pub operation_locks: Option<DescribeDcdnsecServiceOperationLocks>,
    pub request_type: Option<String>,
    pub start_time: Option<String>,
    pub version: Option<String>,
}
model! { DescribeDcdnsecServiceOutput {
    0 "ChangingAffectTime" changing_affect_time: String, 1 "ChangingChargeType" changing_charge_type: String,
    2 "DomainNum" domain_num: String, 3 "EndTime" end_time: String, 4 "FlowType" flow_type: String,
    5 "InstanceId" instance_id: String, 6 "InternetChargeType" internet_charge_type: String,
    7 "OperationLocks" operation_locks: DescribeDcdnsecServiceOperationLocks, 8 "RequestType" request_type: String,
    9 "StartTime" start_time: String, 10 "Version" version: String
} }

/// In the response of [`DescribeDcdnsecService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnsecServiceOperationLocks {
    pub lock_reason: Vec<DescribeDcdnsecServiceLockReason>,
}
model! { DescribeDcdnsecServiceOperationLocks {
    0 "LockReason" lock_reason: Vec<DescribeDcdnsecServiceLockReason>
} }

/// In the response of [`DescribeDcdnsecService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnsecServiceLockReason {
    pub lock_reason: Option<String>,
}
model! { DescribeDcdnsecServiceLockReason {
    0 "LockReason" lock_reason: String
} }

/// Describes ddos all event list: `DescribeDdosAllEventList` of `dcdn` 2018-01-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeDdosAllEventList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDdosAllEventList {
    pub end_time: Option<String>,
    pub event_type: Option<String>,
    /// Required.
    pub page_number: i64,
    pub page_size: Option<i64>,
    /// Required.
    pub start_time: String,
}
operation! { DescribeDdosAllEventList(page_number: i64, start_time: String)
    "DescribeDdosAllEventList" -> DescribeDdosAllEventListOutput {
    0 "EndTime" end_time: String, 1 "EventType" event_type: String, 2 "PageNumber" page_number,
    3 "PageSize" page_size: i64, 4 "StartTime" start_time
} }
paged! { DescribeDdosAllEventList: DescribeDdosAllEventListDataList =
    Number "PageNumber", "DataList" data_list, total "Total" }

/// Response of [`DescribeDdosAllEventList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDdosAllEventListOutput {
    pub data_list: Vec<DescribeDdosAllEventListDataList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { DescribeDdosAllEventListOutput {
    0 "DataList" data_list: Vec<DescribeDdosAllEventListDataList>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "Total" total: i64
} }

/// In the response of [`DescribeDdosAllEventList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDdosAllEventListDataList {
    pub bps: Option<i64>,
    pub cps: Option<i64>,
    pub end_time: Option<String>,
    pub event_id: Option<String>,
    pub event_type: Option<String>,
    pub pps: Option<i64>,
    pub qps: Option<i64>,
    pub start_time: Option<String>,
    pub target: Option<String>,
}
model! { DescribeDdosAllEventListDataList {
    0 "Bps" bps: i64, 1 "Cps" cps: i64, 2 "EndTime" end_time: String, 3 "EventId" event_id: String,
    4 "EventType" event_type: String, 5 "Pps" pps: i64, 6 "Qps" qps: i64, 7 "StartTime" start_time: String,
    8 "Target" target: String
} }

/// Describes encrypt routine uid: `DescribeEncryptRoutineUid` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeEncryptRoutineUid>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEncryptRoutineUid {}
operation! { DescribeEncryptRoutineUid() "DescribeEncryptRoutineUid" -> DescribeEncryptRoutineUidOutput {} }

/// Response of [`DescribeEncryptRoutineUid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEncryptRoutineUidOutput {
    pub content: Option<String>,
}
model! { DescribeEncryptRoutineUidOutput {
    0 "Content" content: String
} }

/// Describes highlight info: `DescribeHighlightInfo` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeHighlightInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHighlightInfo {
    pub end_time: Option<String>,
    /// Required.
    pub lang: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub trace_id: String,
}
operation! { DescribeHighlightInfo(lang: String, start_time: String, trace_id: String)
    "DescribeHighlightInfo" -> DescribeHighlightInfoOutput {
    0 "EndTime" end_time: String, 1 "Lang" lang, 2 "StartTime" start_time, 3 "TraceId" trace_id
} }

/// Response of [`DescribeHighlightInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHighlightInfoOutput {
    pub data_module: Vec<DescribeHighlightInfoDataModule>,
}
model! { DescribeHighlightInfoOutput {
    0 "DataModule" data_module: Vec<DescribeHighlightInfoDataModule>
} }

/// In the response of [`DescribeHighlightInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHighlightInfoDataModule {
    pub hit: Option<String>,
    pub key: Option<String>,
    pub raw: Option<String>,
}
model! { DescribeHighlightInfoDataModule {
    0 "Hit" hit: String, 1 "Key" key: String, 2 "Raw" raw: String
} }

/// Describes kv real time qps data: `DescribeKvRealTimeQpsData` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeKvRealTimeQpsData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKvRealTimeQpsData {
    pub access_type: Option<String>,
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub namespace_id: Option<String>,
    pub split_by: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeKvRealTimeQpsData() "DescribeKvRealTimeQpsData" -> DescribeKvRealTimeQpsDataOutput {
    0 "AccessType" access_type: String, 1 "EndTime" end_time: String, 2 "Interval" interval: String,
    3 "NamespaceId" namespace_id: String, 4 "SplitBy" split_by: String, 5 "StartTime" start_time: String
} }

/// Response of [`DescribeKvRealTimeQpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKvRealTimeQpsDataOutput {
    pub aggregate_data: Vec<DescribeKvRealTimeQpsDataAggregateData>,
    pub end_time: Option<String>,
    pub kv_qps_data: Vec<DescribeKvRealTimeQpsDataKvQpsData>,
    pub start_time: Option<String>,
}
model! { DescribeKvRealTimeQpsDataOutput {
    0 "AggregateData" aggregate_data: Vec<DescribeKvRealTimeQpsDataAggregateData>, 1 "EndTime" end_time: String,
    2 "KvQpsData" kv_qps_data: Vec<DescribeKvRealTimeQpsDataKvQpsData>, 3 "StartTime" start_time: String
} }

/// In the response of [`DescribeKvRealTimeQpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKvRealTimeQpsDataAggregateData {
    pub acc: Option<i64>,
    pub access_type: Option<String>,
    pub key_acc: Option<i64>,
    pub key_succ_acc: Option<i64>,
}
model! { DescribeKvRealTimeQpsDataAggregateData {
    0 "Acc" acc: i64, 1 "AccessType" access_type: String, 2 "KeyAcc" key_acc: i64, 3 "KeySuccAcc" key_succ_acc: i64
} }

/// In the response of [`DescribeKvRealTimeQpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKvRealTimeQpsDataKvQpsData {
    pub access_type: Option<String>,
    pub key_qps: Option<i64>,
    pub key_succ_qps: Option<i64>,
    pub namespace_id: Option<String>,
    pub qps: Option<i64>,
    pub time_stamp: Option<String>,
}
model! { DescribeKvRealTimeQpsDataKvQpsData {
    0 "AccessType" access_type: String, 1 "KeyQps" key_qps: i64, 2 "KeySuccQps" key_succ_qps: i64,
    3 "NamespaceId" namespace_id: String, 4 "Qps" qps: i64, 5 "TimeStamp" time_stamp: String
} }

/// Describes kv usage data: `DescribeKvUsageData` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeKvUsageData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKvUsageData {
    pub access_type: Option<String>,
    pub end_time: Option<String>,
    /// Required.
    pub field: String,
    pub namespace_id: Option<String>,
    pub response_type: Option<String>,
    pub split_by: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeKvUsageData(field: String) "DescribeKvUsageData" -> DescribeKvUsageDataOutput {
    0 "AccessType" access_type: String, 1 "EndTime" end_time: String, 2 "Field" field,
    3 "NamespaceId" namespace_id: String, 4 "ResponseType" response_type: String, 5 "SplitBy" split_by: String,
    6 "StartTime" start_time: String
} }

/// Response of [`DescribeKvUsageData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKvUsageDataOutput {
    pub end_time: Option<String>,
    pub kv_usage_data: Vec<DescribeKvUsageDataKvUsageData>,
    pub start_time: Option<String>,
}
model! { DescribeKvUsageDataOutput {
    0 "EndTime" end_time: String, 1 "KvUsageData" kv_usage_data: Vec<DescribeKvUsageDataKvUsageData>,
    2 "StartTime" start_time: String
} }

/// In the response of [`DescribeKvUsageData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKvUsageDataKvUsageData {
    pub acc: Option<i64>,
    pub access_type: Option<String>,
    pub namespace_id: Option<String>,
    pub time_stamp: Option<String>,
}
model! { DescribeKvUsageDataKvUsageData {
    0 "Acc" acc: i64, 1 "AccessType" access_type: String, 2 "NamespaceId" namespace_id: String,
    3 "TimeStamp" time_stamp: String
} }

/// Describes rd domain config: `DescribeRDDomainConfig` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeRDDomainConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRDDomainConfig {
    /// Required.
    pub domain_name: String,
    pub function_name: Option<String>,
}
operation! { DescribeRDDomainConfig(domain_name: String) "DescribeRDDomainConfig" -> DescribeRDDomainConfigOutput {
    0 "DomainName" domain_name, 1 "FunctionName" function_name: String
} }

/// Response of [`DescribeRDDomainConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRDDomainConfigOutput {
    pub domain_configs: Vec<DescribeRDDomainConfigDomainConfigs>,
}
model! { DescribeRDDomainConfigOutput {
    0 "DomainConfigs" domain_configs: Vec<DescribeRDDomainConfigDomainConfigs>
} }

/// In the response of [`DescribeRDDomainConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRDDomainConfigDomainConfigs {
    pub config_id: Option<i64>,
    pub function_args: Vec<DescribeRDDomainConfigFunctionArgs>,
    pub function_name: Option<String>,
    pub parent_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeRDDomainConfigDomainConfigs {
    0 "ConfigId" config_id: i64, 1 "FunctionArgs" function_args: Vec<DescribeRDDomainConfigFunctionArgs>,
    2 "FunctionName" function_name: String, 3 "ParentId" parent_id: String, 4 "Status" status: String
} }

/// In the response of [`DescribeRDDomainConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRDDomainConfigFunctionArgs {
    pub arg_name: Option<String>,
    pub arg_value: Option<String>,
}
model! { DescribeRDDomainConfigFunctionArgs {
    0 "ArgName" arg_name: String, 1 "ArgValue" arg_value: String
} }

/// Describes rd domains: `DescribeRDDomains` of `dcdn` 2018-01-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeRDDomains>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRDDomains {
    /// 1 to 100000.
    pub page_number: Option<i64>,
    /// 1 to 500.
    pub page_size: Option<i64>,
}
operation! { DescribeRDDomains() "DescribeRDDomains" -> DescribeRDDomainsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64
} }
paged! { DescribeRDDomains: DescribeRDDomainsPageData =
    Number "PageNumber", "Domains.PageData" domains.page_data, total "TotalCount" }

/// Response of [`DescribeRDDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRDDomainsOutput {
    pub domains: Option<DescribeRDDomainsDomains>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeRDDomainsOutput {
    0 "Domains" domains: DescribeRDDomainsDomains, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeRDDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRDDomainsDomains {
    pub page_data: Vec<DescribeRDDomainsPageData>,
}
model! { DescribeRDDomainsDomains {
    0 "PageData" page_data: Vec<DescribeRDDomainsPageData>
} }

/// In the response of [`DescribeRDDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRDDomainsPageData {
    pub biz_name: Option<String>,
    pub cname: Option<String>,
    pub description: Option<String>,
    pub domain_name: Option<String>,
    pub domain_status: Option<String>,
    pub gmt_created: Option<String>,
    pub gmt_modified: Option<String>,
    pub resource_group_id: Option<String>,
    pub sandbox: Option<String>,
    pub service_code: Option<String>,
    pub sources: Option<DescribeRDDomainsSources>,
    pub ssl_protocol: Option<String>,
}
model! { DescribeRDDomainsPageData {
    0 "BizName" biz_name: String, 1 "Cname" cname: String, 2 "Description" description: String,
    3 "DomainName" domain_name: String, 4 "DomainStatus" domain_status: String, 5 "GmtCreated" gmt_created: String,
    6 "GmtModified" gmt_modified: String, 7 "ResourceGroupId" resource_group_id: String, 8 "Sandbox" sandbox: String,
    9 "ServiceCode" service_code: String, 10 "Sources" sources: DescribeRDDomainsSources,
    11 "SslProtocol" ssl_protocol: String
} }

/// In the response of [`DescribeRDDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRDDomainsSources {
    pub source: Vec<DescribeRDDomainsSource>,
}
model! { DescribeRDDomainsSources {
    0 "Source" source: Vec<DescribeRDDomainsSource>
} }

/// In the response of [`DescribeRDDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRDDomainsSource {
    pub content: Option<String>,
    pub port: Option<i64>,
    pub priority: Option<String>,
    pub r#type: Option<String>,
    pub weight: Option<String>,
}
model! { DescribeRDDomainsSource {
    0 "Content" content: String, 1 "Port" port: i64, 2 "Priority" priority: String, 3 "Type" r#type: String,
    4 "Weight" weight: String
} }

/// Describes routine: `DescribeRoutine` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeRoutine>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoutine {
    /// Required.
    pub name: String,
}
operation! { DescribeRoutine(name: String) "DescribeRoutine" -> DescribeRoutineOutput {
    0 "Name" name
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DescribeRoutine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoutineOutput {
    pub content: BTreeMap<String, Value>,
}
model! { DescribeRoutineOutput {
    0 "Content" content: BTreeMap<String, Value>
} }

/// Describes routine canary envs: `DescribeRoutineCanaryEnvs` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeRoutineCanaryEnvs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoutineCanaryEnvs {}
operation! { DescribeRoutineCanaryEnvs() "DescribeRoutineCanaryEnvs" -> DescribeRoutineCanaryEnvsOutput {} }

/// Response of [`DescribeRoutineCanaryEnvs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoutineCanaryEnvsOutput {
    pub content: BTreeMap<String, Value>,
}
model! { DescribeRoutineCanaryEnvsOutput {
    0 "Content" content: BTreeMap<String, Value>
} }

/// Describes routine code revision: `DescribeRoutineCodeRevision` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeRoutineCodeRevision>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoutineCodeRevision {
    /// Required.
    pub name: String,
    /// Required.
    pub select_code_revision: String,
}
operation! { DescribeRoutineCodeRevision(name: String, select_code_revision: String)
    "DescribeRoutineCodeRevision" -> DescribeRoutineCodeRevisionOutput {
    0 "Name" name, 1 "SelectCodeRevision" select_code_revision
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DescribeRoutineCodeRevision`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoutineCodeRevisionOutput {
    pub content: BTreeMap<String, Value>,
}
model! { DescribeRoutineCodeRevisionOutput {
    0 "Content" content: BTreeMap<String, Value>
} }

/// Describes routine related domains: `DescribeRoutineRelatedDomains` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeRoutineRelatedDomains>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoutineRelatedDomains {
    /// Required.
    pub name: String,
}
operation! { DescribeRoutineRelatedDomains(name: String)
    "DescribeRoutineRelatedDomains" -> DescribeRoutineRelatedDomainsOutput {
    0 "Name" name
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DescribeRoutineRelatedDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoutineRelatedDomainsOutput {
    pub content: BTreeMap<String, Value>,
}
model! { DescribeRoutineRelatedDomainsOutput {
    0 "Content" content: BTreeMap<String, Value>
} }

/// Describes routine spec: `DescribeRoutineSpec` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeRoutineSpec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoutineSpec {}
operation! { DescribeRoutineSpec() "DescribeRoutineSpec" -> DescribeRoutineSpecOutput {} }

/// Response of [`DescribeRoutineSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoutineSpecOutput {
    pub content: BTreeMap<String, Value>,
}
model! { DescribeRoutineSpecOutput {
    0 "Content" content: BTreeMap<String, Value>
} }

/// Describes routine user info: `DescribeRoutineUserInfo` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeRoutineUserInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoutineUserInfo {}
operation! { DescribeRoutineUserInfo() "DescribeRoutineUserInfo" -> DescribeRoutineUserInfoOutput {} }

/// Response of [`DescribeRoutineUserInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoutineUserInfoOutput {
    pub content: BTreeMap<String, Value>,
}
model! { DescribeRoutineUserInfoOutput {
    0 "Content" content: BTreeMap<String, Value>
} }

/// Describes user dcdn ipa status: `DescribeUserDcdnIpaStatus` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeUserDcdnIpaStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserDcdnIpaStatus {
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeUserDcdnIpaStatus() "DescribeUserDcdnIpaStatus" -> DescribeUserDcdnIpaStatusOutput {
    0 "OwnerId" owner_id: i64, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeUserDcdnIpaStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserDcdnIpaStatusOutput {
    pub enabled: Option<bool>,
    pub in_debt: Option<bool>,
    pub in_debt_overdue: Option<bool>,
    pub on_service: Option<bool>,
}
model! { DescribeUserDcdnIpaStatusOutput {
    0 "Enabled" enabled: bool, 1 "InDebt" in_debt: bool, 2 "InDebtOverdue" in_debt_overdue: bool,
    3 "OnService" on_service: bool
} }

/// Describes user dcdn status: `DescribeUserDcdnStatus` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeUserDcdnStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserDcdnStatus {
    pub owner_id: Option<i64>,
}
operation! { DescribeUserDcdnStatus() "DescribeUserDcdnStatus" -> DescribeUserDcdnStatusOutput {
    0 "OwnerId" owner_id: i64
} }

/// Response of [`DescribeUserDcdnStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserDcdnStatusOutput {
    pub enabled: Option<bool>,
    pub in_debt: Option<bool>,
    pub in_debt_overdue: Option<bool>,
    pub on_service: Option<bool>,
}
model! { DescribeUserDcdnStatusOutput {
    0 "Enabled" enabled: bool, 1 "InDebt" in_debt: bool, 2 "InDebtOverdue" in_debt_overdue: bool,
    3 "OnService" on_service: bool
} }

/// Describes user er status: `DescribeUserErStatus` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeUserErStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserErStatus {
    pub owner_id: Option<i64>,
}
operation! { DescribeUserErStatus() "DescribeUserErStatus" -> DescribeUserErStatusOutput {
    0 "OwnerId" owner_id: i64
} }

/// Response of [`DescribeUserErStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserErStatusOutput {
    pub enabled: Option<bool>,
    pub in_debt: Option<bool>,
    pub in_debt_overdue: Option<bool>,
    pub on_service: Option<bool>,
}
model! { DescribeUserErStatusOutput {
    0 "Enabled" enabled: bool, 1 "InDebt" in_debt: bool, 2 "InDebtOverdue" in_debt_overdue: bool,
    3 "OnService" on_service: bool
} }

/// Describes user logservice status: `DescribeUserLogserviceStatus` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/DescribeUserLogserviceStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserLogserviceStatus {
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeUserLogserviceStatus() "DescribeUserLogserviceStatus" -> DescribeUserLogserviceStatusOutput {
    0 "OwnerId" owner_id: i64, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeUserLogserviceStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserLogserviceStatusOutput {
    pub enabled: Option<bool>,
    pub in_debt: Option<bool>,
    pub in_debt_overdue: Option<bool>,
    pub on_service: Option<bool>,
}
model! { DescribeUserLogserviceStatusOutput {
    0 "Enabled" enabled: bool, 1 "InDebt" in_debt: bool, 2 "InDebtOverdue" in_debt_overdue: bool,
    3 "OnService" on_service: bool
} }

/// `EditRoutineConf` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/EditRoutineConf>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditRoutineConf {
    pub description: Option<String>,
    pub env_conf: Option<BTreeMap<String, Value>>,
    /// Required.
    pub name: String,
}
operation! { EditRoutineConf(name: String) "EditRoutineConf" -> EditRoutineConfOutput {
    0 "Description" description: String, 1 "EnvConf" env_conf: BTreeMap<String, Value>, 2 "Name" name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`EditRoutineConf`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditRoutineConfOutput {
    pub content: BTreeMap<String, Value>,
}
model! { EditRoutineConfOutput {
    0 "Content" content: BTreeMap<String, Value>
} }

/// Gets dcdn kv: `GetDcdnKv` of `dcdn` 2018-01-15.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/GetDcdnKv>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDcdnKv {
    /// Required.
    pub key: String,
    /// Required.
    pub namespace: String,
}
operation! { GetDcdnKv(key: String, namespace: String) "GetDcdnKv" -> GetDcdnKvOutput {
    0 "Key" key, 1 "Namespace" namespace
} { method: "GET", } }

/// Response of [`GetDcdnKv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDcdnKvOutput {
    pub value: Option<String>,
}
model! { GetDcdnKvOutput {
    0 "Value" value: String
} }

/// Gets dcdn kv detail: `GetDcdnKvDetail` of `dcdn` 2018-01-15.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/GetDcdnKvDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDcdnKvDetail {
    /// Required.
    pub key: String,
    /// Required.
    pub namespace: String,
}
operation! { GetDcdnKvDetail(key: String, namespace: String) "GetDcdnKvDetail" -> GetDcdnKvDetailOutput {
    0 "Key" key, 1 "Namespace" namespace
} { method: "GET", } }

/// Response of [`GetDcdnKvDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDcdnKvDetailOutput {
    pub expiration_ttl: Option<String>,
    pub value: Option<String>,
}
model! { GetDcdnKvDetailOutput {
    0 "ExpirationTtl" expiration_ttl: String, 1 "Value" value: String
} }

/// Gets dcdn kv status: `GetDcdnKvStatus` of `dcdn` 2018-01-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/GetDcdnKvStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDcdnKvStatus {
    /// Required.
    pub key: String,
    /// Required.
    pub namespace: String,
}
operation! { GetDcdnKvStatus(key: String, namespace: String) "GetDcdnKvStatus" -> GetDcdnKvStatusOutput {
    0 "Key" key, 1 "Namespace" namespace
} }

/// Response of [`GetDcdnKvStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDcdnKvStatusOutput {
    pub complete: Option<bool>,
    pub expire: Option<String>,
}
model! { GetDcdnKvStatusOutput {
    0 "Complete" complete: bool, 1 "Expire" expire: String
} }

/// Lists dcdn kv: `ListDcdnKv` of `dcdn` 2018-01-15.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dcdn/2018-01-15/ListDcdnKv>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDcdnKv {
    /// Required.
    pub namespace: String,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub prefix: Option<String>,
}
operation! { ListDcdnKv(namespace: String) "ListDcdnKv" -> ListDcdnKvOutput {
    0 "Namespace" namespace, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "Prefix" prefix: String
} { method: "GET", } }
paged! { ListDcdnKv: ListDcdnKvKeys = Number "PageNumber", "Keys" keys, total "TotalCount" }

/// Response of [`ListDcdnKv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDcdnKvOutput {
    pub keys: Vec<ListDcdnKvKeys>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListDcdnKvOutput {
    0 "Keys" keys: Vec<ListDcdnKvKeys>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListDcdnKv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDcdnKvKeys {
    pub name: Option<String>,
    pub update_time: Option<String>,
}
model! { ListDcdnKvKeys {
    0 "Name" name: String, 1 "UpdateTime" update_time: String
} }

/// Lists dcdn real time delivery project: `ListDcdnRealTimeDeliveryProject` of `dcdn` 2018-01-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/dcdn/2018-01-15/ListDcdnRealTimeDeliveryProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDcdnRealTimeDeliveryProject {
    pub business_type: Option<String>,
    pub domain_name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListDcdnRealTimeDeliveryProject()
    "ListDcdnRealTimeDeliveryProject" -> ListDcdnRealTimeDeliveryProjectOutput {
    0 "BusinessType" business_type: String, 1 "DomainName" domain_name: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64
} }
paged! { ListDcdnRealTimeDeliveryProject: ListDcdnRealTimeDeliveryProjectProjects =
    Number "PageNumber", "Content.Projects" content.projects, total "TotalCount" }

/// Response of [`ListDcdnRealTimeDeliveryProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDcdnRealTimeDeliveryProjectOutput {
    pub content: Option<ListDcdnRealTimeDeliveryProjectContent>,
    pub total_count: Option<i64>,
}
model! { ListDcdnRealTimeDeliveryProjectOutput {
    0 "Content" content: ListDcdnRealTimeDeliveryProjectContent, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListDcdnRealTimeDeliveryProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDcdnRealTimeDeliveryProjectContent {
    pub projects: Vec<ListDcdnRealTimeDeliveryProjectProjects>,
}
model! { ListDcdnRealTimeDeliveryProjectContent {
    0 "Projects" projects: Vec<ListDcdnRealTimeDeliveryProjectProjects>
} }

/// In the response of [`ListDcdnRealTimeDeliveryProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDcdnRealTimeDeliveryProjectProjects {
    pub business_type: Option<String>,
    pub data_center: Option<String>,
    pub domain_name: Option<String>,
    pub field_name: Option<String>,
    pub project_name: Option<String>,
    pub sls_log_store: Option<String>,
    pub sls_project: Option<String>,
    pub sls_region: Option<String>,
    pub sampling_rate: Option<f64>,
    pub r#type: Option<String>,
}
model! { ListDcdnRealTimeDeliveryProjectProjects {
    0 "BusinessType" business_type: String, 1 "DataCenter" data_center: String, 2 "DomainName" domain_name: String,
    3 "FieldName" field_name: String, 4 "ProjectName" project_name: String, 5 "SLSLogStore" sls_log_store: String,
    6 "SLSProject" sls_project: String, 7 "SLSRegion" sls_region: String, 8 "SamplingRate" sampling_rate: f64,
    9 "Type" r#type: String
} }

/// Modifies custom domain sample rate: `ModifyCustomDomainSampleRate` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/ModifyCustomDomainSampleRate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomDomainSampleRate {
    pub base_config_id: Option<String>,
    pub domain_names: Option<String>,
    pub sample_rate: Option<f64>,
    pub sink_id: Option<i64>,
}
operation! { ModifyCustomDomainSampleRate() "ModifyCustomDomainSampleRate" -> ModifyCustomDomainSampleRateOutput {
    0 "BaseConfigID" base_config_id: String, 1 "DomainNames" domain_names: String, 2 "SampleRate" sample_rate: f64,
    3 "SinkID" sink_id: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`ModifyCustomDomainSampleRate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomDomainSampleRateOutput {
    pub content: Vec<ModifyCustomDomainSampleRateContent>,
}
model! { ModifyCustomDomainSampleRateOutput {
    0 "Content" content: Vec<ModifyCustomDomainSampleRateContent>
} }

/// In the response of [`ModifyCustomDomainSampleRate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomDomainSampleRateContent {
    pub domain_name: Option<String>,
    pub err_message: Option<String>,
    pub sample_rate: Option<f64>,
}
model! { ModifyCustomDomainSampleRateContent {
    0 "DomainName" domain_name: String, 1 "ErrMessage" err_message: String, 2 "SampleRate" sample_rate: f64
} }

/// Modifies d cdn domain schdm by property: `ModifyDCdnDomainSchdmByProperty` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/ModifyDCdnDomainSchdmByProperty>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDCdnDomainSchdmByProperty {
    /// Required.
    pub domain_name: String,
    /// Required.
    pub property: String,
}
operation! { ModifyDCdnDomainSchdmByProperty(domain_name: String, property: String)
    "ModifyDCdnDomainSchdmByProperty" -> Empty {
    0 "DomainName" domain_name, 1 "Property" property
} }

/// Response of [`ModifyDCdnDomainSchdmByProperty`]: empty.
pub type ModifyDCdnDomainSchdmByPropertyOutput = Empty;

/// Modifies dcdn waf group: `ModifyDcdnWafGroup` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/ModifyDcdnWafGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDcdnWafGroup {
    /// Required.
    pub id: i64,
    pub name: Option<String>,
    pub rules: Option<String>,
}
operation! { ModifyDcdnWafGroup(id: i64) "ModifyDcdnWafGroup" -> Empty {
    0 "Id" id, 1 "Name" name: String, 2 "Rules" rules: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`ModifyDcdnWafGroup`]: empty.
pub type ModifyDcdnWafGroupOutput = Empty;

/// Modifies dcdn waf policy: `ModifyDcdnWafPolicy` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/ModifyDcdnWafPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDcdnWafPolicy {
    /// Required.
    pub policy_id: i64,
    pub policy_name: Option<String>,
    pub policy_status: Option<String>,
}
operation! { ModifyDcdnWafPolicy(policy_id: i64) "ModifyDcdnWafPolicy" -> Empty {
    0 "PolicyId" policy_id, 1 "PolicyName" policy_name: String, 2 "PolicyStatus" policy_status: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`ModifyDcdnWafPolicy`]: empty.
pub type ModifyDcdnWafPolicyOutput = Empty;

/// Modifies dcdn waf policy domains: `ModifyDcdnWafPolicyDomains` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/ModifyDcdnWafPolicyDomains>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDcdnWafPolicyDomains {
    pub bind_domains: Option<String>,
    pub method: Option<i64>,
    /// Required.
    pub policy_id: i64,
    pub unbind_domains: Option<String>,
}
operation! { ModifyDcdnWafPolicyDomains(policy_id: i64) "ModifyDcdnWafPolicyDomains" -> Empty {
    0 "BindDomains" bind_domains: String, 1 "Method" method: i64, 2 "PolicyId" policy_id,
    3 "UnbindDomains" unbind_domains: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`ModifyDcdnWafPolicyDomains`]: empty.
pub type ModifyDcdnWafPolicyDomainsOutput = Empty;

/// Modifies dcdn waf rule: `ModifyDcdnWafRule` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/ModifyDcdnWafRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDcdnWafRule {
    pub rule_config: Option<String>,
    /// Required.
    pub rule_id: i64,
    pub rule_name: Option<String>,
    pub rule_status: Option<String>,
}
operation! { ModifyDcdnWafRule(rule_id: i64) "ModifyDcdnWafRule" -> Empty {
    0 "RuleConfig" rule_config: String, 1 "RuleId" rule_id, 2 "RuleName" rule_name: String,
    3 "RuleStatus" rule_status: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`ModifyDcdnWafRule`]: empty.
pub type ModifyDcdnWafRuleOutput = Empty;

/// Opens dcdn service: `OpenDcdnService` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/OpenDcdnService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenDcdnService {
    /// Required.
    pub bill_type: String,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub websocket_bill_type: String,
}
operation! { OpenDcdnService(bill_type: String, websocket_bill_type: String) "OpenDcdnService" -> Empty {
    0 "BillType" bill_type, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret,
    3 "WebsocketBillType" websocket_bill_type
} }

/// Response of [`OpenDcdnService`]: empty.
pub type OpenDcdnServiceOutput = Empty;

/// `PreloadDcdnObjectCaches` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/PreloadDcdnObjectCaches>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreloadDcdnObjectCaches {
    pub area: Option<String>,
    pub l2_preload: Option<bool>,
    /// Required.
    pub object_path: String,
    pub owner_id: Option<i64>,
    pub query_hashkey: Option<bool>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub with_header: Option<String>,
}
operation! { PreloadDcdnObjectCaches(object_path: String) "PreloadDcdnObjectCaches" -> PreloadDcdnObjectCachesOutput {
    0 "Area" area: String, 1 "L2Preload" l2_preload: bool, 2 "ObjectPath" object_path, 3 "OwnerId" owner_id: i64,
    4 "QueryHashkey" query_hashkey: bool, 5 "SecurityToken" security_token: Secret, 6 "WithHeader" with_header: String
} }

/// Response of [`PreloadDcdnObjectCaches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreloadDcdnObjectCachesOutput {
    pub preload_task_id: Option<String>,
}
model! { PreloadDcdnObjectCachesOutput {
    0 "PreloadTaskId" preload_task_id: String
} }

/// Publishes dcdn staging config to production: `PublishDcdnStagingConfigToProduction` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/dcdn/2018-01-15/PublishDcdnStagingConfigToProduction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishDcdnStagingConfigToProduction {
    /// Required.
    pub domain_name: String,
    /// Required.
    pub function_name: String,
}
operation! { PublishDcdnStagingConfigToProduction(domain_name: String, function_name: String)
    "PublishDcdnStagingConfigToProduction" -> Empty {
    0 "DomainName" domain_name, 1 "FunctionName" function_name
} }

/// Response of [`PublishDcdnStagingConfigToProduction`]: empty.
pub type PublishDcdnStagingConfigToProductionOutput = Empty;

/// Publishes routine code revision: `PublishRoutineCodeRevision` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/PublishRoutineCodeRevision>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishRoutineCodeRevision {
    /// Required.
    pub envs: BTreeMap<String, Value>,
    /// Required.
    pub name: String,
    /// Required.
    pub select_code_revision: String,
}
operation! { PublishRoutineCodeRevision(envs: BTreeMap<String, Value>, name: String, select_code_revision: String)
    "PublishRoutineCodeRevision" -> PublishRoutineCodeRevisionOutput {
    0 "Envs" envs, 1 "Name" name, 2 "SelectCodeRevision" select_code_revision
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`PublishRoutineCodeRevision`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishRoutineCodeRevisionOutput {
    pub content: BTreeMap<String, Value>,
}
model! { PublishRoutineCodeRevisionOutput {
    0 "Content" content: BTreeMap<String, Value>
} }

/// Puts dcdn kv: `PutDcdnKv` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/PutDcdnKv>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutDcdnKv {
    pub expiration: Option<i64>,
    pub expiration_ttl: Option<i64>,
    /// Required.
    pub key: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub value: String,
}
operation! { PutDcdnKv(key: String, namespace: String, value: String) "PutDcdnKv" -> PutDcdnKvOutput {
    0 "Expiration" expiration: i64, 1 "ExpirationTtl" expiration_ttl: i64, 2 "Key" key, 3 "Namespace" namespace,
    4 "Value" value
} [
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`PutDcdnKv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutDcdnKvOutput {
    pub length: Option<i64>,
    pub value: Option<String>,
}
model! { PutDcdnKvOutput {
    0 "Length" length: i64, 1 "Value" value: String
} }

/// Puts dcdn kv namespace: `PutDcdnKvNamespace` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/PutDcdnKvNamespace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutDcdnKvNamespace {
    /// At most 1024 characters.
    pub description: Option<String>,
    /// Required. At most 64 characters.
    pub namespace: String,
}
operation! { PutDcdnKvNamespace(namespace: String) "PutDcdnKvNamespace" -> PutDcdnKvNamespaceOutput {
    0 "Description" description: String, 1 "Namespace" namespace
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`PutDcdnKvNamespace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutDcdnKvNamespaceOutput {
    pub description: Option<String>,
    pub namespace: Option<String>,
    pub namespace_id: Option<String>,
    pub status: Option<String>,
}
model! { PutDcdnKvNamespaceOutput {
    0 "Description" description: String, 1 "Namespace" namespace: String, 2 "NamespaceId" namespace_id: String,
    3 "Status" status: String
} }

/// Puts dcdn kv with high capacity: `PutDcdnKvWithHighCapacity` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/PutDcdnKvWithHighCapacity>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutDcdnKvWithHighCapacity {
    /// Required.
    pub key: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub url: String,
}
operation! { PutDcdnKvWithHighCapacity(key: String, namespace: String, url: String)
    "PutDcdnKvWithHighCapacity" -> PutDcdnKvWithHighCapacityOutput {
    0 "Key" key, 1 "Namespace" namespace, 2 "Url" url
} }

/// Response of [`PutDcdnKvWithHighCapacity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutDcdnKvWithHighCapacityOutput {
    pub length: Option<i64>,
    pub value: Option<String>,
}
model! { PutDcdnKvWithHighCapacityOutput {
    0 "Length" length: i64, 1 "Value" value: String
} }

/// Refreshes dcdn object cache by cache tag: `RefreshDcdnObjectCacheByCacheTag` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/RefreshDcdnObjectCacheByCacheTag>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshDcdnObjectCacheByCacheTag {
    /// Required. At most 16384 characters.
    pub cache_tag: String,
    /// Required.
    pub domain_name: String,
    pub force: Option<bool>,
}
operation! { RefreshDcdnObjectCacheByCacheTag(cache_tag: String, domain_name: String)
    "RefreshDcdnObjectCacheByCacheTag" -> RefreshDcdnObjectCacheByCacheTagOutput {
    0 "CacheTag" cache_tag, 1 "DomainName" domain_name, 2 "Force" force: bool
} }

/// Response of [`RefreshDcdnObjectCacheByCacheTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshDcdnObjectCacheByCacheTagOutput {
    pub refresh_task_id: Option<String>,
}
model! { RefreshDcdnObjectCacheByCacheTagOutput {
    0 "RefreshTaskId" refresh_task_id: String
} }

/// Refreshes dcdn object caches: `RefreshDcdnObjectCaches` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/RefreshDcdnObjectCaches>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshDcdnObjectCaches {
    pub force: Option<bool>,
    /// Required.
    pub object_path: String,
    pub object_type: Option<String>,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { RefreshDcdnObjectCaches(object_path: String) "RefreshDcdnObjectCaches" -> RefreshDcdnObjectCachesOutput {
    0 "Force" force: bool, 1 "ObjectPath" object_path, 2 "ObjectType" object_type: String, 3 "OwnerId" owner_id: i64,
    4 "SecurityToken" security_token: Secret
} }

/// Response of [`RefreshDcdnObjectCaches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshDcdnObjectCachesOutput {
    pub refresh_task_id: Option<String>,
}
model! { RefreshDcdnObjectCachesOutput {
    0 "RefreshTaskId" refresh_task_id: String
} }

/// Refreshes er object caches: `RefreshErObjectCaches` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/RefreshErObjectCaches>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshErObjectCaches {
    pub force: Option<bool>,
    pub merge_domain_name: Option<String>,
    /// Required.
    pub object_path: String,
    /// Required.
    pub object_type: String,
    pub routine_id: Option<String>,
}
operation! { RefreshErObjectCaches(object_path: String, object_type: String)
    "RefreshErObjectCaches" -> RefreshErObjectCachesOutput {
    0 "Force" force: bool, 1 "MergeDomainName" merge_domain_name: String, 2 "ObjectPath" object_path,
    3 "ObjectType" object_type, 4 "RoutineId" routine_id: String
} }

/// Response of [`RefreshErObjectCaches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshErObjectCachesOutput {
    pub refresh_task_id: Option<String>,
}
model! { RefreshErObjectCachesOutput {
    0 "RefreshTaskId" refresh_task_id: String
} }

/// Refreshes er object caches by cache tag: `RefreshErObjectCachesByCacheTag` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/RefreshErObjectCachesByCacheTag>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshErObjectCachesByCacheTag {
    /// Required.
    pub cache_tag: String,
    /// Required.
    pub domain: String,
    pub force: Option<bool>,
    pub merge_domain_name: Option<String>,
}
operation! { RefreshErObjectCachesByCacheTag(cache_tag: String, domain: String)
    "RefreshErObjectCachesByCacheTag" -> RefreshErObjectCachesByCacheTagOutput {
    0 "CacheTag" cache_tag, 1 "Domain" domain, 2 "Force" force: bool, 3 "MergeDomainName" merge_domain_name: String
} }

/// Response of [`RefreshErObjectCachesByCacheTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshErObjectCachesByCacheTagOutput {
    pub refresh_task_id: Option<String>,
}
model! { RefreshErObjectCachesByCacheTagOutput {
    0 "RefreshTaskId" refresh_task_id: String
} }

/// `RollbackDcdnStagingConfig` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/RollbackDcdnStagingConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackDcdnStagingConfig {
    /// Required.
    pub domain_name: String,
}
operation! { RollbackDcdnStagingConfig(domain_name: String) "RollbackDcdnStagingConfig" -> Empty {
    0 "DomainName" domain_name
} }

/// Response of [`RollbackDcdnStagingConfig`]: empty.
pub type RollbackDcdnStagingConfigOutput = Empty;

/// Sets dcdn domain csr certificate: `SetDcdnDomainCSRCertificate` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/SetDcdnDomainCSRCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDcdnDomainCSRCertificate {
    /// Required.
    pub domain_name: String,
    /// Required.
    pub server_certificate: String,
}
operation! { SetDcdnDomainCSRCertificate(domain_name: String, server_certificate: String)
    "SetDcdnDomainCSRCertificate" -> Empty {
    0 "DomainName" domain_name, 1 "ServerCertificate" server_certificate
} }

/// Response of [`SetDcdnDomainCSRCertificate`]: empty.
pub type SetDcdnDomainCSRCertificateOutput = Empty;

/// Sets dcdn domain sm certificate: `SetDcdnDomainSMCertificate` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/SetDcdnDomainSMCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDcdnDomainSMCertificate {
    /// Required.
    pub cert_identifier: String,
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub ssl_protocol: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { SetDcdnDomainSMCertificate(cert_identifier: String, domain_name: String, ssl_protocol: String)
    "SetDcdnDomainSMCertificate" -> Empty {
    0 "CertIdentifier" cert_identifier, 1 "DomainName" domain_name, 2 "OwnerId" owner_id: i64,
    3 "SSLProtocol" ssl_protocol, 4 "SecurityToken" security_token: Secret
} }

/// Response of [`SetDcdnDomainSMCertificate`]: empty.
pub type SetDcdnDomainSMCertificateOutput = Empty;

/// Sets dcdn domain ssl certificate: `SetDcdnDomainSSLCertificate` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/SetDcdnDomainSSLCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDcdnDomainSSLCertificate {
    pub cert_id: Option<i64>,
    pub cert_name: Option<String>,
    pub cert_region: Option<String>,
    pub cert_type: Option<String>,
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub ssl_pri: Option<String>,
    /// Required.
    pub ssl_protocol: String,
    pub ssl_pub: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { SetDcdnDomainSSLCertificate(domain_name: String, ssl_protocol: String)
    "SetDcdnDomainSSLCertificate" -> Empty {
    0 "CertId" cert_id: i64, 1 "CertName" cert_name: String, 2 "CertRegion" cert_region: String,
    3 "CertType" cert_type: String, 4 "DomainName" domain_name, 5 "OwnerId" owner_id: i64, 6 "SSLPri" ssl_pri: String,
    7 "SSLProtocol" ssl_protocol, 8 "SSLPub" ssl_pub: String, 9 "SecurityToken" security_token: Secret
} }

/// Response of [`SetDcdnDomainSSLCertificate`]: empty.
pub type SetDcdnDomainSSLCertificateOutput = Empty;

/// Sets dcdn domain staging config: `SetDcdnDomainStagingConfig` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/SetDcdnDomainStagingConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDcdnDomainStagingConfig {
    /// Required.
    pub domain_name: String,
    /// Required.
    pub functions: String,
}
operation! { SetDcdnDomainStagingConfig(domain_name: String, functions: String) "SetDcdnDomainStagingConfig" -> Empty {
    0 "DomainName" domain_name, 1 "Functions" functions
} }

/// Response of [`SetDcdnDomainStagingConfig`]: empty.
pub type SetDcdnDomainStagingConfigOutput = Empty;

/// Sets dcdn full domains block ip: `SetDcdnFullDomainsBlockIP` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/SetDcdnFullDomainsBlockIP>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDcdnFullDomainsBlockIP {
    pub block_interval: Option<i64>,
    /// Required.
    pub ip_list: String,
    /// Required.
    pub operation_type: String,
    pub update_type: Option<String>,
}
operation! { SetDcdnFullDomainsBlockIP(ip_list: String, operation_type: String)
    "SetDcdnFullDomainsBlockIP" -> SetDcdnFullDomainsBlockIPOutput {
    0 "BlockInterval" block_interval: i64, 1 "IPList" ip_list, 2 "OperationType" operation_type,
    3 "UpdateType" update_type: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`SetDcdnFullDomainsBlockIP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDcdnFullDomainsBlockIPOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { SetDcdnFullDomainsBlockIPOutput {
    0 "Code" code: i64, 1 "Message" message: String
} }

/// Sets dcdn user config: `SetDcdnUserConfig` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/SetDcdnUserConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDcdnUserConfig {
    /// Required.
    pub configs: String,
    /// Required.
    pub function_id: i64,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { SetDcdnUserConfig(configs: String, function_id: i64) "SetDcdnUserConfig" -> Empty {
    0 "Configs" configs, 1 "FunctionId" function_id, 2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64,
    4 "SecurityToken" security_token: Secret
} }

/// Response of [`SetDcdnUserConfig`]: empty.
pub type SetDcdnUserConfigOutput = Empty;

/// Sets routine subdomain: `SetRoutineSubdomain` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/SetRoutineSubdomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetRoutineSubdomain {
    /// Required.
    pub subdomains: BTreeMap<String, Value>,
}
operation! { SetRoutineSubdomain(subdomains: BTreeMap<String, Value>)
    "SetRoutineSubdomain" -> SetRoutineSubdomainOutput {
    0 "Subdomains" subdomains
} [
    Mark::new(0, Location::Body, Style::Json)
] }

/// Response of [`SetRoutineSubdomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetRoutineSubdomainOutput {
    pub content: BTreeMap<String, Value>,
}
model! { SetRoutineSubdomainOutput {
    0 "Content" content: BTreeMap<String, Value>
} }

/// Starts dcdn domain: `StartDcdnDomain` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/StartDcdnDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartDcdnDomain {
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { StartDcdnDomain(domain_name: String) "StartDcdnDomain" -> Empty {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`StartDcdnDomain`]: empty.
pub type StartDcdnDomainOutput = Empty;

/// Starts dcdn ipa domain: `StartDcdnIpaDomain` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/StartDcdnIpaDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartDcdnIpaDomain {
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { StartDcdnIpaDomain(domain_name: String) "StartDcdnIpaDomain" -> Empty {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`StartDcdnIpaDomain`]: empty.
pub type StartDcdnIpaDomainOutput = Empty;

/// Stops dcdn domain: `StopDcdnDomain` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/StopDcdnDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopDcdnDomain {
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { StopDcdnDomain(domain_name: String) "StopDcdnDomain" -> Empty {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`StopDcdnDomain`]: empty.
pub type StopDcdnDomainOutput = Empty;

/// Stops dcdn ipa domain: `StopDcdnIpaDomain` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/StopDcdnIpaDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopDcdnIpaDomain {
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { StopDcdnIpaDomain(domain_name: String) "StopDcdnIpaDomain" -> Empty {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`StopDcdnIpaDomain`]: empty.
pub type StopDcdnIpaDomainOutput = Empty;

/// `TagDcdnResources` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/TagDcdnResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagDcdnResources {
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub tag: Vec<TagDcdnResourcesTag>,
}
operation! { TagDcdnResources(resource_id: Vec<String>, resource_type: String, tag: Vec<TagDcdnResourcesTag>)
    "TagDcdnResources" -> Empty {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type, 2 "Tag" tag
} }

/// Response of [`TagDcdnResources`]: empty.
pub type TagDcdnResourcesOutput = Empty;

/// In the request of [`TagDcdnResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagDcdnResourcesTag {
    /// Required.
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { TagDcdnResourcesTag(key: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// `UntagDcdnResources` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/UntagDcdnResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagDcdnResources {
    pub all: Option<bool>,
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagDcdnResources(resource_id: Vec<String>, resource_type: String) "UntagDcdnResources" -> Empty {
    0 "All" all: bool, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type, 3 "TagKey" tag_key: Vec<String>
} }

/// Response of [`UntagDcdnResources`]: empty.
pub type UntagDcdnResourcesOutput = Empty;

/// Updates dcdn deliver task: `UpdateDcdnDeliverTask` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/UpdateDcdnDeliverTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDcdnDeliverTask {
    pub deliver: Option<String>,
    /// Required.
    pub deliver_id: i64,
    pub domain_name: Option<String>,
    pub name: Option<String>,
    pub reports: Option<String>,
    pub schedule: Option<String>,
}
operation! { UpdateDcdnDeliverTask(deliver_id: i64) "UpdateDcdnDeliverTask" -> Empty {
    0 "Deliver" deliver: String, 1 "DeliverId" deliver_id, 2 "DomainName" domain_name: String, 3 "Name" name: String,
    4 "Reports" reports: String, 5 "Schedule" schedule: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`UpdateDcdnDeliverTask`]: empty.
pub type UpdateDcdnDeliverTaskOutput = Empty;

/// Updates dcdn domain: `UpdateDcdnDomain` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/UpdateDcdnDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDcdnDomain {
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub sources: Option<String>,
    pub top_level_domain: Option<String>,
}
operation! { UpdateDcdnDomain(domain_name: String) "UpdateDcdnDomain" -> Empty {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "ResourceGroupId" resource_group_id: String,
    3 "SecurityToken" security_token: Secret, 4 "Sources" sources: String, 5 "TopLevelDomain" top_level_domain: String
} }

/// Response of [`UpdateDcdnDomain`]: empty.
pub type UpdateDcdnDomainOutput = Empty;

/// Updates dcdn ipa domain: `UpdateDcdnIpaDomain` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/UpdateDcdnIpaDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDcdnIpaDomain {
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub sources: Option<String>,
    pub top_level_domain: Option<String>,
}
operation! { UpdateDcdnIpaDomain(domain_name: String) "UpdateDcdnIpaDomain" -> Empty {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "ResourceGroupId" resource_group_id: String,
    3 "SecurityToken" security_token: Secret, 4 "Sources" sources: String, 5 "TopLevelDomain" top_level_domain: String
} }

/// Response of [`UpdateDcdnIpaDomain`]: empty.
pub type UpdateDcdnIpaDomainOutput = Empty;

/// Updates dcdn sls realtime log delivery: `UpdateDcdnSLSRealtimeLogDelivery` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/UpdateDcdnSLSRealtimeLogDelivery>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDcdnSLSRealtimeLogDelivery {
    /// Required.
    pub data_center: String,
    /// Required.
    pub domain_name: String,
    /// Required.
    pub project_name: String,
    /// Required.
    pub sls_log_store: String,
    /// Required.
    pub sls_project: String,
    /// Required.
    pub sls_region: String,
    pub sampling_rate: Option<String>,
}

/// Arguments of [`UpdateDcdnSLSRealtimeLogDelivery::new`].
pub struct UpdateDcdnSLSRealtimeLogDeliveryRequired {
    pub data_center: String,
    pub domain_name: String,
    pub project_name: String,
    pub sls_log_store: String,
    pub sls_project: String,
    pub sls_region: String,
}
operation! {
    UpdateDcdnSLSRealtimeLogDelivery { UpdateDcdnSLSRealtimeLogDeliveryRequired: data_center, domain_name, project_name, sls_log_store, sls_project, sls_region }
    "UpdateDcdnSLSRealtimeLogDelivery" -> UpdateDcdnSLSRealtimeLogDeliveryOutput {
    0 "DataCenter" data_center, 1 "DomainName" domain_name, 2 "ProjectName" project_name, 3 "SLSLogStore" sls_log_store,
    4 "SLSProject" sls_project, 5 "SLSRegion" sls_region, 6 "SamplingRate" sampling_rate: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`UpdateDcdnSLSRealtimeLogDelivery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDcdnSLSRealtimeLogDeliveryOutput {
    pub content: Option<UpdateDcdnSLSRealtimeLogDeliveryContent>,
}
model! { UpdateDcdnSLSRealtimeLogDeliveryOutput {
    0 "Content" content: UpdateDcdnSLSRealtimeLogDeliveryContent
} }

/// In the response of [`UpdateDcdnSLSRealtimeLogDelivery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDcdnSLSRealtimeLogDeliveryContent {
    pub domains: Vec<UpdateDcdnSLSRealtimeLogDeliveryDomains>,
}
model! { UpdateDcdnSLSRealtimeLogDeliveryContent {
    0 "Domains" domains: Vec<UpdateDcdnSLSRealtimeLogDeliveryDomains>
} }

/// In the response of [`UpdateDcdnSLSRealtimeLogDelivery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDcdnSLSRealtimeLogDeliveryDomains {
    pub desc: Option<String>,
    pub domain_name: Option<String>,
    pub region: Option<String>,
    pub status: Option<String>,
}
model! { UpdateDcdnSLSRealtimeLogDeliveryDomains {
    0 "Desc" desc: String, 1 "DomainName" domain_name: String, 2 "Region" region: String, 3 "Status" status: String
} }

/// Updates dcdn sub task: `UpdateDcdnSubTask` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/UpdateDcdnSubTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDcdnSubTask {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub report_ids: Option<String>,
    pub start_time: Option<String>,
}
operation! { UpdateDcdnSubTask() "UpdateDcdnSubTask" -> Empty {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "ReportIds" report_ids: String,
    3 "StartTime" start_time: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`UpdateDcdnSubTask`]: empty.
pub type UpdateDcdnSubTaskOutput = Empty;

/// Updates dcdn user real time delivery field: `UpdateDcdnUserRealTimeDeliveryField` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/UpdateDcdnUserRealTimeDeliveryField>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDcdnUserRealTimeDeliveryField {
    pub business_type: Option<String>,
    /// Required.
    pub fields: String,
}
operation! { UpdateDcdnUserRealTimeDeliveryField(fields: String) "UpdateDcdnUserRealTimeDeliveryField" -> Empty {
    0 "BusinessType" business_type: String, 1 "Fields" fields
} }

/// Response of [`UpdateDcdnUserRealTimeDeliveryField`]: empty.
pub type UpdateDcdnUserRealTimeDeliveryFieldOutput = Empty;

/// `UploadRoutineCode` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/UploadRoutineCode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadRoutineCode {
    /// Required.
    pub code_description: String,
    /// Required.
    pub name: String,
}
operation! { UploadRoutineCode(code_description: String, name: String) "UploadRoutineCode" -> UploadRoutineCodeOutput {
    0 "CodeDescription" code_description, 1 "Name" name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`UploadRoutineCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadRoutineCodeOutput {
    pub content: BTreeMap<String, Value>,
}
model! { UploadRoutineCodeOutput {
    0 "Content" content: BTreeMap<String, Value>
} }

/// `UploadStagingRoutineCode` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/UploadStagingRoutineCode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadStagingRoutineCode {
    pub code_description: Option<String>,
    /// Required.
    pub name: String,
}
operation! { UploadStagingRoutineCode(name: String) "UploadStagingRoutineCode" -> UploadStagingRoutineCodeOutput {
    0 "CodeDescription" code_description: String, 1 "Name" name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`UploadStagingRoutineCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadStagingRoutineCodeOutput {
    pub content: BTreeMap<String, Value>,
}
model! { UploadStagingRoutineCodeOutput {
    0 "Content" content: BTreeMap<String, Value>
} }

/// Verifies dcdn domain owner: `VerifyDcdnDomainOwner` of `dcdn` 2018-01-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dcdn/2018-01-15/VerifyDcdnDomainOwner>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyDcdnDomainOwner {
    /// Required.
    pub domain_name: String,
    /// Required.
    pub verify_type: String,
}
operation! { VerifyDcdnDomainOwner(domain_name: String, verify_type: String)
    "VerifyDcdnDomainOwner" -> VerifyDcdnDomainOwnerOutput {
    0 "DomainName" domain_name, 1 "VerifyType" verify_type
} }

/// Response of [`VerifyDcdnDomainOwner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyDcdnDomainOwnerOutput {
    pub content: Option<String>,
}
model! { VerifyDcdnDomainOwnerOutput {
    0 "Content" content: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    AddDcdnDomain, AddDcdnIpaDomain, BatchAddDcdnDomain, BatchCreateDcdnWafRules, BatchDeleteDcdnDomainConfigs,
    BatchDeleteDcdnKv, BatchDeleteDcdnKvWithHighCapacity, BatchDeleteDcdnWafRules, BatchModifyDcdnWafRules,
    BatchPutDcdnKv, BatchPutDcdnKvWithHighCapacity, BatchSetDcdnDomainConfigs, BatchSetDcdnIpaDomainConfigs,
    BatchSetDcdnWafDomainConfigs, BatchStartDcdnDomain, BatchStopDcdnDomain, CheckDcdnProjectExist,
    CommitStagingRoutineCode, CreateDcdnCertificateSigningRequest, CreateDcdnDeliverTask,
    CreateDcdnSLSRealTimeLogDelivery, CreateDcdnSubTask, CreateDcdnWafGroup, CreateDcdnWafPolicy, CreateRoutine,
    CreateSlrAndSlsProject, DeleteCustomDomainSampleRate, DeleteDcdnDeliverTask, DeleteDcdnDomain, DeleteDcdnIpaDomain,
    DeleteDcdnIpaSpecificConfig, DeleteDcdnKv, DeleteDcdnKvNamespace, DeleteDcdnRealTimeLogProject,
    DeleteDcdnSpecificConfig, DeleteDcdnSpecificStagingConfig, DeleteDcdnSubTask, DeleteDcdnUserConfig,
    DeleteDcdnWafGroup, DeleteDcdnWafPolicy, DeleteRoutine, DeleteRoutineCodeRevision, DeleteRoutineConfEnvs,
    DescribeCustomDomainSampleRate, DescribeDcdnAclFields, DescribeDcdnBgpBpsData, DescribeDcdnBgpTrafficData,
    DescribeDcdnBlockedRegions, DescribeDcdnCertificateDetail, DescribeDcdnCertificateList, DescribeDcdnDdosService,
    DescribeDcdnDdosSpecInfo, DescribeDcdnDeletedDomains, DescribeDcdnDeliverList, DescribeDcdnDomainBpsData,
    DescribeDcdnDomainBpsDataByLayer, DescribeDcdnDomainByCertificate, DescribeDcdnDomainCcActivityLog,
    DescribeDcdnDomainCertificateInfo, DescribeDcdnDomainCname, DescribeDcdnDomainConfigs, DescribeDcdnDomainDetail,
    DescribeDcdnDomainHitRateData, DescribeDcdnDomainHttpCodeData, DescribeDcdnDomainHttpCodeDataByLayer,
    DescribeDcdnDomainIpaBpsData, DescribeDcdnDomainIpaConnData, DescribeDcdnDomainIpaTrafficData,
    DescribeDcdnDomainIspData, DescribeDcdnDomainLog, DescribeDcdnDomainLogExTtl, DescribeDcdnDomainMultiUsageData,
    DescribeDcdnDomainOriginBpsData, DescribeDcdnDomainOriginTrafficData, DescribeDcdnDomainProperty,
    DescribeDcdnDomainPvData, DescribeDcdnDomainQpsData, DescribeDcdnDomainQpsDataByLayer,
    DescribeDcdnDomainRealTimeBpsData, DescribeDcdnDomainRealTimeByteHitRateData, DescribeDcdnDomainRealTimeDetailData,
    DescribeDcdnDomainRealTimeHttpCodeData, DescribeDcdnDomainRealTimeQpsData, DescribeDcdnDomainRealTimeReqHitRateData,
    DescribeDcdnDomainRealTimeSrcBpsData, DescribeDcdnDomainRealTimeSrcHttpCodeData,
    DescribeDcdnDomainRealTimeSrcTrafficData, DescribeDcdnDomainRealTimeTrafficData, DescribeDcdnDomainRegionData,
    DescribeDcdnDomainStagingConfig, DescribeDcdnDomainTopReferVisit, DescribeDcdnDomainTopUrlVisit,
    DescribeDcdnDomainTrafficData, DescribeDcdnDomainUsageData, DescribeDcdnDomainUvData,
    DescribeDcdnDomainWebsocketBpsData, DescribeDcdnDomainWebsocketHttpCodeData, DescribeDcdnDomainWebsocketTrafficData,
    DescribeDcdnDomainsBySource, DescribeDcdnErUsageData, DescribeDcdnFullDomainsBlockIPConfig,
    DescribeDcdnFullDomainsBlockIPHistory, DescribeDcdnHttpsDomainList, DescribeDcdnIpInfo, DescribeDcdnIpaDomainCidr,
    DescribeDcdnIpaDomainConfigs, DescribeDcdnIpaDomainDetail, DescribeDcdnIpaService, DescribeDcdnIpaUserDomains,
    DescribeDcdnKvAccount, DescribeDcdnKvAccountStatus, DescribeDcdnKvNamespace, DescribeDcdnL2Ips, DescribeDcdnL2Vips,
    DescribeDcdnOriginSiteHealthStatus, DescribeDcdnRealTimeDeliveryField, DescribeDcdnRefreshQuota,
    DescribeDcdnRefreshTaskById, DescribeDcdnRefreshTasks, DescribeDcdnRegionAndIsp, DescribeDcdnReport,
    DescribeDcdnReportList, DescribeDcdnSLSRealTimeLogType, DescribeDcdnSLSRealtimeLogDelivery,
    DescribeDcdnSMCertificateDetail, DescribeDcdnSMCertificateList, DescribeDcdnSSLCertificateList,
    DescribeDcdnSecFuncInfo, DescribeDcdnSecSpecInfo, DescribeDcdnService, DescribeDcdnStagingIp, DescribeDcdnSubList,
    DescribeDcdnTagResources, DescribeDcdnTopDomainsByFlow, DescribeDcdnUserBillHistory, DescribeDcdnUserBillType,
    DescribeDcdnUserCertificateExpireCount, DescribeDcdnUserConfigs, DescribeDcdnUserDomains,
    DescribeDcdnUserDomainsByFunc, DescribeDcdnUserQuota, DescribeDcdnUserRealTimeDeliveryField,
    DescribeDcdnUserResourcePackage, DescribeDcdnUserSecDrop, DescribeDcdnUserSecDropByMinute, DescribeDcdnUserTags,
    DescribeDcdnUserVipsByDomain, DescribeDcdnVerifyContent, DescribeDcdnWafBotAppKey, DescribeDcdnWafDefaultRules,
    DescribeDcdnWafDomain, DescribeDcdnWafDomainDetail, DescribeDcdnWafDomains, DescribeDcdnWafFilterInfo,
    DescribeDcdnWafGeoInfo, DescribeDcdnWafGroup, DescribeDcdnWafGroups, DescribeDcdnWafLogs, DescribeDcdnWafPolicies,
    DescribeDcdnWafPolicy, DescribeDcdnWafPolicyDomains, DescribeDcdnWafPolicyValidDomains, DescribeDcdnWafRule,
    DescribeDcdnWafRules, DescribeDcdnWafScenes, DescribeDcdnWafService, DescribeDcdnWafSpecInfo,
    DescribeDcdnWafUsageData, DescribeDcdnsecService, DescribeDdosAllEventList, DescribeEncryptRoutineUid,
    DescribeHighlightInfo, DescribeKvRealTimeQpsData, DescribeKvUsageData, DescribeRDDomainConfig, DescribeRDDomains,
    DescribeRoutine, DescribeRoutineCanaryEnvs, DescribeRoutineCodeRevision, DescribeRoutineRelatedDomains,
    DescribeRoutineSpec, DescribeRoutineUserInfo, DescribeUserDcdnIpaStatus, DescribeUserDcdnStatus,
    DescribeUserErStatus, DescribeUserLogserviceStatus, EditRoutineConf, GetDcdnKv, GetDcdnKvDetail, GetDcdnKvStatus,
    ListDcdnKv, ListDcdnRealTimeDeliveryProject, ModifyCustomDomainSampleRate, ModifyDCdnDomainSchdmByProperty,
    ModifyDcdnWafGroup, ModifyDcdnWafPolicy, ModifyDcdnWafPolicyDomains, ModifyDcdnWafRule, OpenDcdnService,
    PreloadDcdnObjectCaches, PublishDcdnStagingConfigToProduction, PublishRoutineCodeRevision, PutDcdnKv,
    PutDcdnKvNamespace, PutDcdnKvWithHighCapacity, RefreshDcdnObjectCacheByCacheTag, RefreshDcdnObjectCaches,
    RefreshErObjectCaches, RefreshErObjectCachesByCacheTag, RollbackDcdnStagingConfig, SetDcdnDomainCSRCertificate,
    SetDcdnDomainSMCertificate, SetDcdnDomainSSLCertificate, SetDcdnDomainStagingConfig, SetDcdnFullDomainsBlockIP,
    SetDcdnUserConfig, SetRoutineSubdomain, StartDcdnDomain, StartDcdnIpaDomain, StopDcdnDomain, StopDcdnIpaDomain,
    TagDcdnResources, UntagDcdnResources, UpdateDcdnDeliverTask, UpdateDcdnDomain, UpdateDcdnIpaDomain,
    UpdateDcdnSLSRealtimeLogDelivery, UpdateDcdnSubTask, UpdateDcdnUserRealTimeDeliveryField, UploadRoutineCode,
    UploadStagingRoutineCode, VerifyDcdnDomainOwner
}
