//! `scdn` of Alibaba Cloud, API version 2017-11-15.
//!
//! Endpoint: a table of 54 regions, else `scdn.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/scdn/2017-11-15/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, scdn::CheckScdnService};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(CheckScdnService::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "scdn.aliyuncs.com"),
        ("ap-northeast-2-pop", "scdn.aliyuncs.com"),
        ("ap-south-1", "scdn.aliyuncs.com"),
        ("ap-southeast-1", "scdn.aliyuncs.com"),
        ("ap-southeast-2", "scdn.aliyuncs.com"),
        ("ap-southeast-3", "scdn.aliyuncs.com"),
        ("ap-southeast-5", "scdn.aliyuncs.com"),
        ("cn-beijing", "scdn.aliyuncs.com"),
        ("cn-beijing-finance-1", "scdn.aliyuncs.com"),
        ("cn-beijing-finance-pop", "scdn.aliyuncs.com"),
        ("cn-beijing-gov-1", "scdn.aliyuncs.com"),
        ("cn-beijing-nu16-b01", "scdn.aliyuncs.com"),
        ("cn-chengdu", "scdn.aliyuncs.com"),
        ("cn-edge-1", "scdn.aliyuncs.com"),
        ("cn-fujian", "scdn.aliyuncs.com"),
        ("cn-haidian-cm12-c01", "scdn.aliyuncs.com"),
        ("cn-hangzhou", "scdn.aliyuncs.com"),
        ("cn-hangzhou-bj-b01", "scdn.aliyuncs.com"),
        ("cn-hangzhou-finance", "scdn.aliyuncs.com"),
        ("cn-hangzhou-internal-prod-1", "scdn.aliyuncs.com"),
        ("cn-hangzhou-internal-test-1", "scdn.aliyuncs.com"),
        ("cn-hangzhou-internal-test-2", "scdn.aliyuncs.com"),
        ("cn-hangzhou-internal-test-3", "scdn.aliyuncs.com"),
        ("cn-hangzhou-test-306", "scdn.aliyuncs.com"),
        ("cn-hongkong", "scdn.aliyuncs.com"),
        ("cn-hongkong-finance-pop", "scdn.aliyuncs.com"),
        ("cn-huhehaote", "scdn.aliyuncs.com"),
        ("cn-north-2-gov-1", "scdn.aliyuncs.com"),
        ("cn-qingdao", "scdn.aliyuncs.com"),
        ("cn-qingdao-nebula", "scdn.aliyuncs.com"),
        ("cn-shanghai", "scdn.aliyuncs.com"),
        ("cn-shanghai-et15-b01", "scdn.aliyuncs.com"),
        ("cn-shanghai-et2-b01", "scdn.aliyuncs.com"),
        ("cn-shanghai-finance-1", "scdn.aliyuncs.com"),
        ("cn-shanghai-inner", "scdn.aliyuncs.com"),
        ("cn-shanghai-internal-test-1", "scdn.aliyuncs.com"),
        ("cn-shenzhen", "scdn.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "scdn.aliyuncs.com"),
        ("cn-shenzhen-inner", "scdn.aliyuncs.com"),
        ("cn-shenzhen-st4-d01", "scdn.aliyuncs.com"),
        ("cn-shenzhen-su18-b01", "scdn.aliyuncs.com"),
        ("cn-wuhan", "scdn.aliyuncs.com"),
        ("cn-yushanfang", "scdn.aliyuncs.com"),
        ("cn-zhangbei-na61-b01", "scdn.aliyuncs.com"),
        ("cn-zhangjiakou", "scdn.aliyuncs.com"),
        ("cn-zhangjiakou-na62-a01", "scdn.aliyuncs.com"),
        ("cn-zhengzhou-nebula-1", "scdn.aliyuncs.com"),
        ("eu-central-1", "scdn.aliyuncs.com"),
        ("eu-west-1", "scdn.aliyuncs.com"),
        ("eu-west-1-oxs", "scdn.aliyuncs.com"),
        ("me-east-1", "scdn.aliyuncs.com"),
        ("rus-west-1-pop", "scdn.aliyuncs.com"),
        ("us-east-1", "scdn.aliyuncs.com"),
        ("us-west-1", "scdn.aliyuncs.com"),
    ],
    &[],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("scdn", "2017-11-15", "scdn", &ENDPOINTS);

/// Adds scdn domain: `AddScdnDomain` of `scdn` 2017-11-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/scdn/2017-11-15/AddScdnDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddScdnDomain {
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
}
operation! { AddScdnDomain(domain_name: String, sources: String) "AddScdnDomain" -> Empty {
    0 "CheckUrl" check_url: String, 1 "DomainName" domain_name, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceGroupId" resource_group_id: String, 5 "Scope" scope: String,
    6 "SecurityToken" security_token: Secret, 7 "Sources" sources
} }

/// Response of [`AddScdnDomain`]: empty.
pub type AddScdnDomainOutput = Empty;

/// Batches delete scdn domain configs: `BatchDeleteScdnDomainConfigs` of `scdn` 2017-11-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/scdn/2017-11-15/BatchDeleteScdnDomainConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteScdnDomainConfigs {
    /// Required.
    pub domain_names: String,
    /// Required.
    pub function_names: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { BatchDeleteScdnDomainConfigs(domain_names: String, function_names: String)
    "BatchDeleteScdnDomainConfigs" -> Empty {
    0 "DomainNames" domain_names, 1 "FunctionNames" function_names, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "SecurityToken" security_token: Secret
} }

/// Response of [`BatchDeleteScdnDomainConfigs`]: empty.
pub type BatchDeleteScdnDomainConfigsOutput = Empty;

/// Batches set scdn domain configs: `BatchSetScdnDomainConfigs` of `scdn` 2017-11-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/scdn/2017-11-15/BatchSetScdnDomainConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSetScdnDomainConfigs {
    /// Required.
    pub domain_names: String,
    /// Required.
    pub functions: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { BatchSetScdnDomainConfigs(domain_names: String, functions: String)
    "BatchSetScdnDomainConfigs" -> BatchSetScdnDomainConfigsOutput {
    0 "DomainNames" domain_names, 1 "Functions" functions, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "SecurityToken" security_token: Secret
} }

/// Response of [`BatchSetScdnDomainConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSetScdnDomainConfigsOutput {
    pub domain_config_list: Option<BatchSetScdnDomainConfigsDomainConfigList>,
}
model! { BatchSetScdnDomainConfigsOutput {
    0 "DomainConfigList" domain_config_list: BatchSetScdnDomainConfigsDomainConfigList
} }

/// In the response of [`BatchSetScdnDomainConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSetScdnDomainConfigsDomainConfigList {
    pub domain_config_model: Vec<BatchSetScdnDomainConfigsDomainConfigModel>,
}
model! { BatchSetScdnDomainConfigsDomainConfigList {
    0 "DomainConfigModel" domain_config_model: Vec<BatchSetScdnDomainConfigsDomainConfigModel>
} }

/// In the response of [`BatchSetScdnDomainConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSetScdnDomainConfigsDomainConfigModel {
    pub config_id: Option<i64>,
    pub domain_name: Option<String>,
    pub function_name: Option<String>,
}
model! { BatchSetScdnDomainConfigsDomainConfigModel {
    0 "ConfigId" config_id: i64, 1 "DomainName" domain_name: String, 2 "FunctionName" function_name: String
} }

/// Batches start scdn domain: `BatchStartScdnDomain` of `scdn` 2017-11-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/scdn/2017-11-15/BatchStartScdnDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchStartScdnDomain {
    /// Required.
    pub domain_names: String,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { BatchStartScdnDomain(domain_names: String) "BatchStartScdnDomain" -> Empty {
    0 "DomainNames" domain_names, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`BatchStartScdnDomain`]: empty.
pub type BatchStartScdnDomainOutput = Empty;

/// Batches stop scdn domain: `BatchStopScdnDomain` of `scdn` 2017-11-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/scdn/2017-11-15/BatchStopScdnDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchStopScdnDomain {
    /// Required.
    pub domain_names: String,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { BatchStopScdnDomain(domain_names: String) "BatchStopScdnDomain" -> Empty {
    0 "DomainNames" domain_names, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`BatchStopScdnDomain`]: empty.
pub type BatchStopScdnDomainOutput = Empty;

/// Batches update scdn domain: `BatchUpdateScdnDomain` of `scdn` 2017-11-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/scdn/2017-11-15/BatchUpdateScdnDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateScdnDomain {
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub sources: Option<String>,
    pub top_level_domain: Option<String>,
}
operation! { BatchUpdateScdnDomain(domain_name: String) "BatchUpdateScdnDomain" -> Empty {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "ResourceGroupId" resource_group_id: String,
    3 "SecurityToken" security_token: Secret, 4 "Sources" sources: String, 5 "TopLevelDomain" top_level_domain: String
} }

/// Response of [`BatchUpdateScdnDomain`]: empty.
pub type BatchUpdateScdnDomainOutput = Empty;

/// Checks scdn service: `CheckScdnService` of `scdn` 2017-11-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/scdn/2017-11-15/CheckScdnService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckScdnService {
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { CheckScdnService() "CheckScdnService" -> CheckScdnServiceOutput {
    0 "OwnerId" owner_id: i64, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`CheckScdnService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckScdnServiceOutput {
    pub enabled: Option<bool>,
    pub in_debt: Option<bool>,
    pub in_debt_overdue: Option<bool>,
    pub on_service: Option<bool>,
}
model! { CheckScdnServiceOutput {
    0 "Enabled" enabled: bool, 1 "InDebt" in_debt: bool, 2 "InDebtOverdue" in_debt_overdue: bool,
    3 "OnService" on_service: bool
} }

/// Deletes scdn domain: `DeleteScdnDomain` of `scdn` 2017-11-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/scdn/2017-11-15/DeleteScdnDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteScdnDomain {
    /// Required.
    pub domain_name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DeleteScdnDomain(domain_name: String) "DeleteScdnDomain" -> Empty {
    0 "DomainName" domain_name, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "SecurityToken" security_token: Secret
} }

/// Response of [`DeleteScdnDomain`]: empty.
pub type DeleteScdnDomainOutput = Empty;

/// Deletes scdn specific config: `DeleteScdnSpecificConfig` of `scdn` 2017-11-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/scdn/2017-11-15/DeleteScdnSpecificConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteScdnSpecificConfig {
    /// Required.
    pub config_id: String,
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DeleteScdnSpecificConfig(config_id: String, domain_name: String) "DeleteScdnSpecificConfig" -> Empty {
    0 "ConfigId" config_id, 1 "DomainName" domain_name, 2 "OwnerId" owner_id: i64,
    3 "SecurityToken" security_token: Secret
} }

/// Response of [`DeleteScdnSpecificConfig`]: empty.
pub type DeleteScdnSpecificConfigOutput = Empty;

/// Describes scdn cc info: `DescribeScdnCcInfo` of `scdn` 2017-11-15.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/scdn/2017-11-15/DescribeScdnCcInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnCcInfo {}
operation! { DescribeScdnCcInfo() "DescribeScdnCcInfo" -> DescribeScdnCcInfoOutput {} { method: "GET", } }

/// Response of [`DescribeScdnCcInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnCcInfoOutput {
    pub status: Option<String>,
}
model! { DescribeScdnCcInfoOutput {
    0 "Status" status: String
} }

/// Describes scdn cc qps info: `DescribeScdnCcQpsInfo` of `scdn` 2017-11-15.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/scdn/2017-11-15/DescribeScdnCcQpsInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnCcQpsInfo {
    /// Required.
    pub domain_name: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub start_time: String,
}
operation! { DescribeScdnCcQpsInfo(domain_name: String, end_time: String, start_time: String)
    "DescribeScdnCcQpsInfo" -> DescribeScdnCcQpsInfoOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time, 2 "StartTime" start_time
} { method: "GET", } }

/// Response of [`DescribeScdnCcQpsInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnCcQpsInfoOutput {
    pub attacks: Option<DescribeScdnCcQpsInfoAttacks>,
    pub time_scopes: Option<DescribeScdnCcQpsInfoTimeScopes>,
    pub totals: Option<DescribeScdnCcQpsInfoTotals>,
}
model! { DescribeScdnCcQpsInfoOutput {
    0 "Attacks" attacks: DescribeScdnCcQpsInfoAttacks, 1 "TimeScopes" time_scopes: DescribeScdnCcQpsInfoTimeScopes,
    2 "Totals" totals: DescribeScdnCcQpsInfoTotals
} }

/// In the response of [`DescribeScdnCcQpsInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnCcQpsInfoAttacks {
    pub attack: Vec<String>,
}
model! { DescribeScdnCcQpsInfoAttacks {
    0 "Attack" attack: Vec<String>
} }

/// In the response of [`DescribeScdnCcQpsInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnCcQpsInfoTimeScopes {
    pub time_scope: Vec<DescribeScdnCcQpsInfoTimeScope>,
}
model! { DescribeScdnCcQpsInfoTimeScopes {
    0 "TimeScope" time_scope: Vec<DescribeScdnCcQpsInfoTimeScope>
} }

/// In the response of [`DescribeScdnCcQpsInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnCcQpsInfoTimeScope {
    pub interval: Option<String>,
    pub start: Option<String>,
}
model! { DescribeScdnCcQpsInfoTimeScope {
    0 "Interval" interval: String, 1 "Start" start: String
} }

/// In the response of [`DescribeScdnCcQpsInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnCcQpsInfoTotals {
    pub total: Vec<String>,
}
model! { DescribeScdnCcQpsInfoTotals {
    0 "Total" total: Vec<String>
} }

/// Describes scdn cc top ip: `DescribeScdnCcTopIp` of `scdn` 2017-11-15.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/scdn/2017-11-15/DescribeScdnCcTopIp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnCcTopIp {
    /// Required.
    pub domain_name: String,
    /// Required.
    pub end_time: String,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    /// Required.
    pub start_time: String,
}
operation! { DescribeScdnCcTopIp(domain_name: String, end_time: String, start_time: String)
    "DescribeScdnCcTopIp" -> DescribeScdnCcTopIpOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time, 2 "PageNumber" page_number: String,
    3 "PageSize" page_size: String, 4 "StartTime" start_time
} { method: "GET", } }
paged! { DescribeScdnCcTopIp: DescribeScdnCcTopIpAttackIpDatas =
    Number "PageNumber", "AttackIpDataList.AttackIpDatas" attack_ip_data_list.attack_ip_datas, total "Total" }

/// Response of [`DescribeScdnCcTopIp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnCcTopIpOutput {
    pub attack_ip_data_list: Option<DescribeScdnCcTopIpAttackIpDataList>,
    pub domain_name: Option<String>,
    pub total: Option<String>,
}
model! { DescribeScdnCcTopIpOutput {
    0 "AttackIpDataList" attack_ip_data_list: DescribeScdnCcTopIpAttackIpDataList, 1 "DomainName" domain_name: String,
    2 "Total" total: String
} }

/// In the response of [`DescribeScdnCcTopIp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnCcTopIpAttackIpDataList {
    pub attack_ip_datas: Vec<DescribeScdnCcTopIpAttackIpDatas>,
}
model! { DescribeScdnCcTopIpAttackIpDataList {
    0 "AttackIpDatas" attack_ip_datas: Vec<DescribeScdnCcTopIpAttackIpDatas>
} }

/// In the response of [`DescribeScdnCcTopIp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnCcTopIpAttackIpDatas {
    pub attack_count: Option<String>,
    pub ip: Option<String>,
}
model! { DescribeScdnCcTopIpAttackIpDatas {
    0 "AttackCount" attack_count: String, 1 "Ip" ip: String
} }

/// Describes scdn cc top url: `DescribeScdnCcTopUrl` of `scdn` 2017-11-15.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/scdn/2017-11-15/DescribeScdnCcTopUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnCcTopUrl {
    /// Required.
    pub domain_name: String,
    /// Required.
    pub end_time: String,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    /// Required.
    pub start_time: String,
}
operation! { DescribeScdnCcTopUrl(domain_name: String, end_time: String, start_time: String)
    "DescribeScdnCcTopUrl" -> DescribeScdnCcTopUrlOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time, 2 "PageNumber" page_number: String,
    3 "PageSize" page_size: String, 4 "StartTime" start_time
} { method: "GET", } }
paged! { DescribeScdnCcTopUrl: DescribeScdnCcTopUrlAttackUrlDatas =
    Number "PageNumber", "AttackUrlDataList.AttackUrlDatas" attack_url_data_list.attack_url_datas, total "Total" }

/// Response of [`DescribeScdnCcTopUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnCcTopUrlOutput {
    pub attack_url_data_list: Option<DescribeScdnCcTopUrlAttackUrlDataList>,
    pub domain_name: Option<String>,
    pub total: Option<String>,
}
model! { DescribeScdnCcTopUrlOutput {
    0 "AttackUrlDataList" attack_url_data_list: DescribeScdnCcTopUrlAttackUrlDataList,
    1 "DomainName" domain_name: String, 2 "Total" total: String
} }

/// In the response of [`DescribeScdnCcTopUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnCcTopUrlAttackUrlDataList {
    pub attack_url_datas: Vec<DescribeScdnCcTopUrlAttackUrlDatas>,
}
model! { DescribeScdnCcTopUrlAttackUrlDataList {
    0 "AttackUrlDatas" attack_url_datas: Vec<DescribeScdnCcTopUrlAttackUrlDatas>
} }

/// In the response of [`DescribeScdnCcTopUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnCcTopUrlAttackUrlDatas {
    pub attack_count: Option<String>,
    pub url: Option<String>,
}
model! { DescribeScdnCcTopUrlAttackUrlDatas {
    0 "AttackCount" attack_count: String, 1 "Url" url: String
} }

/// Describes scdn certificate detail: `DescribeScdnCertificateDetail` of `scdn` 2017-11-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/scdn/2017-11-15/DescribeScdnCertificateDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnCertificateDetail {
    /// Required.
    pub cert_name: String,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeScdnCertificateDetail(cert_name: String)
    "DescribeScdnCertificateDetail" -> DescribeScdnCertificateDetailOutput {
    0 "CertName" cert_name, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeScdnCertificateDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnCertificateDetailOutput {
    pub cert: Option<String>,
    pub cert_id: Option<i64>,
    pub cert_name: Option<String>,
    pub key: Option<String>,
}
model! { DescribeScdnCertificateDetailOutput {
    0 "Cert" cert: String, 1 "CertId" cert_id: i64, 2 "CertName" cert_name: String, 3 "Key" key: String
} }

/// Describes scdn certificate list: `DescribeScdnCertificateList` of `scdn` 2017-11-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/scdn/2017-11-15/DescribeScdnCertificateList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnCertificateList {
    pub domain_name: Option<String>,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeScdnCertificateList() "DescribeScdnCertificateList" -> DescribeScdnCertificateListOutput {
    0 "DomainName" domain_name: String, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeScdnCertificateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnCertificateListOutput {
    pub certificate_list_model: Option<DescribeScdnCertificateListCertificateListModel>,
}
model! { DescribeScdnCertificateListOutput {
    0 "CertificateListModel" certificate_list_model: DescribeScdnCertificateListCertificateListModel
} }

/// In the response of [`DescribeScdnCertificateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnCertificateListCertificateListModel {
    pub cert_list: Option<DescribeScdnCertificateListCertList>,
    pub count: Option<i64>,
}
model! { DescribeScdnCertificateListCertificateListModel {
    0 "CertList" cert_list: DescribeScdnCertificateListCertList, 1 "Count" count: i64
} }

/// In the response of [`DescribeScdnCertificateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnCertificateListCertList {
    pub cert: Vec<DescribeScdnCertificateListCert>,
}
model! { DescribeScdnCertificateListCertList {
    0 "Cert" cert: Vec<DescribeScdnCertificateListCert>
} }

/// In the response of [`DescribeScdnCertificateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnCertificateListCert {
    pub cert_id: Option<i64>,
    pub cert_name: Option<String>,
    pub common: Option<String>,
    pub fingerprint: Option<String>,
    pub issuer: Option<String>,
    pub last_time: Option<i64>,
}
model! { DescribeScdnCertificateListCert {
    0 "CertId" cert_id: i64, 1 "CertName" cert_name: String, 2 "Common" common: String,
    3 "Fingerprint" fingerprint: String, 4 "Issuer" issuer: String, 5 "LastTime" last_time: i64
} }

/// Describes scdn ddos info: `DescribeScdnDDoSInfo` of `scdn` 2017-11-15.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/scdn/2017-11-15/DescribeScdnDDoSInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDDoSInfo {}
operation! { DescribeScdnDDoSInfo() "DescribeScdnDDoSInfo" -> DescribeScdnDDoSInfoOutput {} { method: "GET", } }

/// Response of [`DescribeScdnDDoSInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDDoSInfoOutput {
    pub elastic_bandwidth: Option<i64>,
    pub sec_bandwidth: Option<i64>,
}
model! { DescribeScdnDDoSInfoOutput {
    0 "ElasticBandwidth" elastic_bandwidth: i64, 1 "SecBandwidth" sec_bandwidth: i64
} }

/// Describes scdn ddos traffic info: `DescribeScdnDDoSTrafficInfo` of `scdn` 2017-11-15.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/scdn/2017-11-15/DescribeScdnDDoSTrafficInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDDoSTrafficInfo {
    /// Required.
    pub end_time: String,
    /// Required.
    pub line: String,
    /// Required.
    pub start_time: String,
}
operation! { DescribeScdnDDoSTrafficInfo(end_time: String, line: String, start_time: String)
    "DescribeScdnDDoSTrafficInfo" -> DescribeScdnDDoSTrafficInfoOutput {
    0 "EndTime" end_time, 1 "Line" line, 2 "StartTime" start_time
} { method: "GET", } }

/// Response of [`DescribeScdnDDoSTrafficInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDDoSTrafficInfoOutput {
    pub bps_drops: Option<DescribeScdnDDoSTrafficInfoBpsDrops>,
    pub bps_totals: Option<DescribeScdnDDoSTrafficInfoBpsTotals>,
    pub pps_drops: Option<DescribeScdnDDoSTrafficInfoPpsDrops>,
    pub pps_totals: Option<DescribeScdnDDoSTrafficInfoPpsTotals>,
    pub time_scopes: Option<DescribeScdnDDoSTrafficInfoTimeScopes>,
}
model! { DescribeScdnDDoSTrafficInfoOutput {
    0 "BpsDrops" bps_drops: DescribeScdnDDoSTrafficInfoBpsDrops,
    1 "BpsTotals" bps_totals: DescribeScdnDDoSTrafficInfoBpsTotals,
    2 "PpsDrops" pps_drops: DescribeScdnDDoSTrafficInfoPpsDrops,
    3 "PpsTotals" pps_totals: DescribeScdnDDoSTrafficInfoPpsTotals,
    4 "TimeScopes" time_scopes: DescribeScdnDDoSTrafficInfoTimeScopes
} }

/// In the response of [`DescribeScdnDDoSTrafficInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDDoSTrafficInfoBpsDrops {
    pub bps_drop: Vec<String>,
}
model! { DescribeScdnDDoSTrafficInfoBpsDrops {
    0 "BpsDrop" bps_drop: Vec<String>
} }

/// In the response of [`DescribeScdnDDoSTrafficInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDDoSTrafficInfoBpsTotals {
    pub bps_total: Vec<String>,
}
model! { DescribeScdnDDoSTrafficInfoBpsTotals {
    0 "BpsTotal" bps_total: Vec<String>
} }

/// In the response of [`DescribeScdnDDoSTrafficInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDDoSTrafficInfoPpsDrops {
    pub pps_drop: Vec<String>,
}
model! { DescribeScdnDDoSTrafficInfoPpsDrops {
    0 "PpsDrop" pps_drop: Vec<String>
} }

/// In the response of [`DescribeScdnDDoSTrafficInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDDoSTrafficInfoPpsTotals {
    pub pps_total: Vec<String>,
}
model! { DescribeScdnDDoSTrafficInfoPpsTotals {
    0 "PpsTotal" pps_total: Vec<String>
} }

/// In the response of [`DescribeScdnDDoSTrafficInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDDoSTrafficInfoTimeScopes {
    pub time_scope: Vec<DescribeScdnDDoSTrafficInfoTimeScope>,
}
model! { DescribeScdnDDoSTrafficInfoTimeScopes {
    0 "TimeScope" time_scope: Vec<DescribeScdnDDoSTrafficInfoTimeScope>
} }

/// In the response of [`DescribeScdnDDoSTrafficInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDDoSTrafficInfoTimeScope {
    pub interval: Option<String>,
    pub start: Option<String>,
}
model! { DescribeScdnDDoSTrafficInfoTimeScope {
    0 "Interval" interval: String, 1 "Start" start: String
} }

/// Describes scdn domain bps data: `DescribeScdnDomainBpsData` of `scdn` 2017-11-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/scdn/2017-11-15/DescribeScdnDomainBpsData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainBpsData {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub isp_name_en: Option<String>,
    pub location_name_en: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeScdnDomainBpsData() "DescribeScdnDomainBpsData" -> DescribeScdnDomainBpsDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "Interval" interval: String,
    3 "IspNameEn" isp_name_en: String, 4 "LocationNameEn" location_name_en: String, 5 "StartTime" start_time: String
} }

/// Response of [`DescribeScdnDomainBpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainBpsDataOutput {
    pub bps_data_per_interval: Option<DescribeScdnDomainBpsDataBpsDataPerInterval>,
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
model! { DescribeScdnDomainBpsDataOutput {
    0 "BpsDataPerInterval" bps_data_per_interval: DescribeScdnDomainBpsDataBpsDataPerInterval,
    1 "DataInterval" data_interval: String, 2 "DomainName" domain_name: String, 3 "EndTime" end_time: String,
    4 "StartTime" start_time: String
} }

/// In the response of [`DescribeScdnDomainBpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainBpsDataBpsDataPerInterval {
    pub data_module: Vec<DescribeScdnDomainBpsDataDataModule>,
}
model! { DescribeScdnDomainBpsDataBpsDataPerInterval {
    0 "DataModule" data_module: Vec<DescribeScdnDomainBpsDataDataModule>
} }

/// In the response of [`DescribeScdnDomainBpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainBpsDataDataModule {
    pub bps_value: Option<String>,
    pub http_bps_value: Option<String>,
    pub https_bps_value: Option<String>,
    pub time_stamp: Option<String>,
}
model! { DescribeScdnDomainBpsDataDataModule {
    0 "BpsValue" bps_value: String, 1 "HttpBpsValue" http_bps_value: String, 2 "HttpsBpsValue" https_bps_value: String,
    3 "TimeStamp" time_stamp: String
} }

/// Describes scdn domain certificate info: `DescribeScdnDomainCertificateInfo` of `scdn` 2017-11-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/scdn/2017-11-15/DescribeScdnDomainCertificateInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainCertificateInfo {
    /// Required.
    pub domain_name: String,
}
operation! { DescribeScdnDomainCertificateInfo(domain_name: String)
    "DescribeScdnDomainCertificateInfo" -> DescribeScdnDomainCertificateInfoOutput {
    0 "DomainName" domain_name
} }

/// Response of [`DescribeScdnDomainCertificateInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainCertificateInfoOutput {
    pub cert_infos: Option<DescribeScdnDomainCertificateInfoCertInfos>,
}
model! { DescribeScdnDomainCertificateInfoOutput {
    0 "CertInfos" cert_infos: DescribeScdnDomainCertificateInfoCertInfos
} }

/// In the response of [`DescribeScdnDomainCertificateInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainCertificateInfoCertInfos {
    pub cert_info: Vec<DescribeScdnDomainCertificateInfoCertInfo>,
}
model! { DescribeScdnDomainCertificateInfoCertInfos {
    0 "CertInfo" cert_info: Vec<DescribeScdnDomainCertificateInfoCertInfo>
} }

/// In the response of [`DescribeScdnDomainCertificateInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainCertificateInfoCertInfo {
    pub cert_domain_name: Option<String>,
    pub cert_expire_time: Option<String>,
    pub cert_life: Option<String>,
    pub cert_name: Option<String>,
    pub cert_org: Option<String>,
    pub cert_type: Option<String>,
    pub domain_name: Option<String>,
    pub ssl_protocol: Option<String>,
    pub ssl_pub: Option<String>,
    pub status: Option<String>,
}
model! { DescribeScdnDomainCertificateInfoCertInfo {
    0 "CertDomainName" cert_domain_name: String, 1 "CertExpireTime" cert_expire_time: String,
    2 "CertLife" cert_life: String, 3 "CertName" cert_name: String, 4 "CertOrg" cert_org: String,
    5 "CertType" cert_type: String, 6 "DomainName" domain_name: String, 7 "SSLProtocol" ssl_protocol: String,
    8 "SSLPub" ssl_pub: String, 9 "Status" status: String
} }

/// Describes scdn domain cname: `DescribeScdnDomainCname` of `scdn` 2017-11-15.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/scdn/2017-11-15/DescribeScdnDomainCname>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainCname {
    /// Required.
    pub domain_name: String,
}
operation! { DescribeScdnDomainCname(domain_name: String) "DescribeScdnDomainCname" -> DescribeScdnDomainCnameOutput {
    0 "DomainName" domain_name
} { method: "GET", } }

/// Response of [`DescribeScdnDomainCname`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainCnameOutput {
    pub cname_datas: Option<DescribeScdnDomainCnameCnameDatas>,
}
model! { DescribeScdnDomainCnameOutput {
    0 "CnameDatas" cname_datas: DescribeScdnDomainCnameCnameDatas
} }

/// In the response of [`DescribeScdnDomainCname`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainCnameCnameDatas {
    pub data: Vec<DescribeScdnDomainCnameData>,
}
model! { DescribeScdnDomainCnameCnameDatas {
    0 "Data" data: Vec<DescribeScdnDomainCnameData>
} }

/// In the response of [`DescribeScdnDomainCname`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainCnameData {
    pub cname: Option<String>,
    pub domain: Option<String>,
    pub status: Option<i64>,
}
model! { DescribeScdnDomainCnameData {
    0 "Cname" cname: String, 1 "Domain" domain: String, 2 "Status" status: i64
} }

/// Describes scdn domain configs: `DescribeScdnDomainConfigs` of `scdn` 2017-11-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/scdn/2017-11-15/DescribeScdnDomainConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainConfigs {
    pub config_id: Option<String>,
    /// Required.
    pub domain_name: String,
    /// Required.
    pub function_names: String,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeScdnDomainConfigs(domain_name: String, function_names: String)
    "DescribeScdnDomainConfigs" -> DescribeScdnDomainConfigsOutput {
    0 "ConfigId" config_id: String, 1 "DomainName" domain_name, 2 "FunctionNames" function_names,
    3 "OwnerId" owner_id: i64, 4 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeScdnDomainConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainConfigsOutput {
    pub domain_configs: Option<DescribeScdnDomainConfigsDomainConfigs>,
}
model! { DescribeScdnDomainConfigsOutput {
    0 "DomainConfigs" domain_configs: DescribeScdnDomainConfigsDomainConfigs
} }

/// In the response of [`DescribeScdnDomainConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainConfigsDomainConfigs {
    pub domain_config: Vec<DescribeScdnDomainConfigsDomainConfig>,
}
model! { DescribeScdnDomainConfigsDomainConfigs {
    0 "DomainConfig" domain_config: Vec<DescribeScdnDomainConfigsDomainConfig>
} }

/// In the response of [`DescribeScdnDomainConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainConfigsDomainConfig {
    pub config_id: Option<String>,
    pub function_args: Option<DescribeScdnDomainConfigsFunctionArgs>,
    pub function_name: Option<String>,
    pub parent_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeScdnDomainConfigsDomainConfig {
    0 "ConfigId" config_id: String, 1 "FunctionArgs" function_args: DescribeScdnDomainConfigsFunctionArgs,
    2 "FunctionName" function_name: String, 3 "ParentId" parent_id: String, 4 "Status" status: String
} }

/// In the response of [`DescribeScdnDomainConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainConfigsFunctionArgs {
    pub function_arg: Vec<DescribeScdnDomainConfigsFunctionArg>,
}
model! { DescribeScdnDomainConfigsFunctionArgs {
    0 "FunctionArg" function_arg: Vec<DescribeScdnDomainConfigsFunctionArg>
} }

/// In the response of [`DescribeScdnDomainConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainConfigsFunctionArg {
    pub arg_name: Option<String>,
    pub arg_value: Option<String>,
}
model! { DescribeScdnDomainConfigsFunctionArg {
    0 "ArgName" arg_name: String, 1 "ArgValue" arg_value: String
} }

/// Describes scdn domain detail: `DescribeScdnDomainDetail` of `scdn` 2017-11-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/scdn/2017-11-15/DescribeScdnDomainDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainDetail {
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeScdnDomainDetail(domain_name: String)
    "DescribeScdnDomainDetail" -> DescribeScdnDomainDetailOutput {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeScdnDomainDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainDetailOutput {
    pub domain_detail: Option<DescribeScdnDomainDetailDomainDetail>,
}
model! { DescribeScdnDomainDetailOutput {
    0 "DomainDetail" domain_detail: DescribeScdnDomainDetailDomainDetail
} }

/// In the response of [`DescribeScdnDomainDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainDetailDomainDetail {
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
    pub sources: Option<DescribeScdnDomainDetailSources>,
}
model! { DescribeScdnDomainDetailDomainDetail {
    0 "CertName" cert_name: String, 1 "Cname" cname: String, 2 "Description" description: String,
    3 "DomainName" domain_name: String, 4 "DomainStatus" domain_status: String, 5 "GmtCreated" gmt_created: String,
    6 "GmtModified" gmt_modified: String, 7 "ResourceGroupId" resource_group_id: String,
    8 "SSLProtocol" ssl_protocol: String, 9 "SSLPub" ssl_pub: String, 10 "Scope" scope: String,
    11 "Sources" sources: DescribeScdnDomainDetailSources
} }

/// In the response of [`DescribeScdnDomainDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainDetailSources {
    pub source: Vec<DescribeScdnDomainDetailSource>,
}
model! { DescribeScdnDomainDetailSources {
    0 "Source" source: Vec<DescribeScdnDomainDetailSource>
} }

/// In the response of [`DescribeScdnDomainDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainDetailSource {
    pub content: Option<String>,
    pub enabled: Option<String>,
    pub port: Option<i64>,
    pub priority: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeScdnDomainDetailSource {
    0 "Content" content: String, 1 "Enabled" enabled: String, 2 "Port" port: i64, 3 "Priority" priority: String,
    4 "Type" r#type: String
} }

/// Describes scdn domain hit rate data: `DescribeScdnDomainHitRateData` of `scdn` 2017-11-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/scdn/2017-11-15/DescribeScdnDomainHitRateData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainHitRateData {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeScdnDomainHitRateData() "DescribeScdnDomainHitRateData" -> DescribeScdnDomainHitRateDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "Interval" interval: String,
    3 "StartTime" start_time: String
} }

/// Response of [`DescribeScdnDomainHitRateData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainHitRateDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub hit_rate_per_interval: Option<DescribeScdnDomainHitRateDataHitRatePerInterval>,
    pub start_time: Option<String>,
}
model! { DescribeScdnDomainHitRateDataOutput {
    0 "DataInterval" data_interval: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String,
    3 "HitRatePerInterval" hit_rate_per_interval: DescribeScdnDomainHitRateDataHitRatePerInterval,
    4 "StartTime" start_time: String
} }

/// In the response of [`DescribeScdnDomainHitRateData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainHitRateDataHitRatePerInterval {
    pub data_module: Vec<DescribeScdnDomainHitRateDataDataModule>,
}
model! { DescribeScdnDomainHitRateDataHitRatePerInterval {
    0 "DataModule" data_module: Vec<DescribeScdnDomainHitRateDataDataModule>
} }

/// In the response of [`DescribeScdnDomainHitRateData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainHitRateDataDataModule {
    pub byte_hit_rate: Option<String>,
    pub req_hit_rate: Option<String>,
    pub time_stamp: Option<String>,
}
model! { DescribeScdnDomainHitRateDataDataModule {
    0 "ByteHitRate" byte_hit_rate: String, 1 "ReqHitRate" req_hit_rate: String, 2 "TimeStamp" time_stamp: String
} }

/// Describes scdn domain http code data: `DescribeScdnDomainHttpCodeData` of `scdn` 2017-11-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/scdn/2017-11-15/DescribeScdnDomainHttpCodeData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainHttpCodeData {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub isp_name_en: Option<String>,
    pub location_name_en: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeScdnDomainHttpCodeData() "DescribeScdnDomainHttpCodeData" -> DescribeScdnDomainHttpCodeDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "Interval" interval: String,
    3 "IspNameEn" isp_name_en: String, 4 "LocationNameEn" location_name_en: String, 5 "StartTime" start_time: String
} }

/// Response of [`DescribeScdnDomainHttpCodeData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainHttpCodeDataOutput {
    pub data_interval: Option<String>,
    pub data_per_interval: Option<DescribeScdnDomainHttpCodeDataDataPerInterval>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
model! { DescribeScdnDomainHttpCodeDataOutput {
    0 "DataInterval" data_interval: String,
    1 "DataPerInterval" data_per_interval: DescribeScdnDomainHttpCodeDataDataPerInterval,
    2 "DomainName" domain_name: String, 3 "EndTime" end_time: String, 4 "StartTime" start_time: String
} }

/// In the response of [`DescribeScdnDomainHttpCodeData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainHttpCodeDataDataPerInterval {
    pub data_module: Vec<DescribeScdnDomainHttpCodeDataDataModule>,
}
model! { DescribeScdnDomainHttpCodeDataDataPerInterval {
    0 "DataModule" data_module: Vec<DescribeScdnDomainHttpCodeDataDataModule>
} }

/// In the response of [`DescribeScdnDomainHttpCodeData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainHttpCodeDataDataModule {
    pub http_code_data_per_interval: Option<
        DescribeScdnDomainHttpCodeDataHttpCodeDataPerInterval,
    >,
    pub time_stamp: Option<String>,
}
model! { DescribeScdnDomainHttpCodeDataDataModule {
    0 "HttpCodeDataPerInterval" http_code_data_per_interval: DescribeScdnDomainHttpCodeDataHttpCodeDataPerInterval,
    1 "TimeStamp" time_stamp: String
} }

/// In the response of [`DescribeScdnDomainHttpCodeData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainHttpCodeDataHttpCodeDataPerInterval {
    pub http_code_data_module: Vec<DescribeScdnDomainHttpCodeDataHttpCodeDataModule>,
}
model! { DescribeScdnDomainHttpCodeDataHttpCodeDataPerInterval {
    0 "HttpCodeDataModule" http_code_data_module: Vec<DescribeScdnDomainHttpCodeDataHttpCodeDataModule>
} }

/// In the response of [`DescribeScdnDomainHttpCodeData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainHttpCodeDataHttpCodeDataModule {
    pub code: Option<String>,
    pub count: Option<String>,
    pub proportion: Option<String>,
}
model! { DescribeScdnDomainHttpCodeDataHttpCodeDataModule {
    0 "Code" code: String, 1 "Count" count: String, 2 "Proportion" proportion: String
} }

/// Describes scdn domain isp data: `DescribeScdnDomainIspData` of `scdn` 2017-11-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/scdn/2017-11-15/DescribeScdnDomainIspData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainIspData {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeScdnDomainIspData() "DescribeScdnDomainIspData" -> DescribeScdnDomainIspDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "StartTime" start_time: String
} }

/// Response of [`DescribeScdnDomainIspData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainIspDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub value: Option<DescribeScdnDomainIspDataValue>,
}
model! { DescribeScdnDomainIspDataOutput {
    0 "DataInterval" data_interval: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String,
    3 "StartTime" start_time: String, 4 "Value" value: DescribeScdnDomainIspDataValue
} }

/// In the response of [`DescribeScdnDomainIspData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainIspDataValue {
    pub isp_proportion_data: Vec<DescribeScdnDomainIspDataISPProportionData>,
}
model! { DescribeScdnDomainIspDataValue {
    0 "ISPProportionData" isp_proportion_data: Vec<DescribeScdnDomainIspDataISPProportionData>
} }

/// In the response of [`DescribeScdnDomainIspData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainIspDataISPProportionData {
    pub avg_object_size: Option<String>,
    pub avg_response_rate: Option<String>,
    pub avg_response_time: Option<String>,
    pub bps: Option<String>,
    pub bytes_proportion: Option<String>,
    pub isp: Option<String>,
    pub isp_ename: Option<String>,
    pub proportion: Option<String>,
    pub qps: Option<String>,
    pub req_err_rate: Option<String>,
    pub total_bytes: Option<String>,
    pub total_query: Option<String>,
}
model! { DescribeScdnDomainIspDataISPProportionData {
    0 "AvgObjectSize" avg_object_size: String, 1 "AvgResponseRate" avg_response_rate: String,
    2 "AvgResponseTime" avg_response_time: String, 3 "Bps" bps: String, 4 "BytesProportion" bytes_proportion: String,
    5 "ISP" isp: String, 6 "IspEname" isp_ename: String, 7 "Proportion" proportion: String, 8 "Qps" qps: String,
    9 "ReqErrRate" req_err_rate: String, 10 "TotalBytes" total_bytes: String, 11 "TotalQuery" total_query: String
} }

/// Describes scdn domain log: `DescribeScdnDomainLog` of `scdn` 2017-11-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/scdn/2017-11-15/DescribeScdnDomainLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainLog {
    /// Required.
    pub domain_name: String,
    pub end_time: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub start_time: Option<String>,
}
operation! { DescribeScdnDomainLog(domain_name: String) "DescribeScdnDomainLog" -> DescribeScdnDomainLogOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "StartTime" start_time: String
} }

/// Response of [`DescribeScdnDomainLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainLogOutput {
    pub domain_log_details: Option<DescribeScdnDomainLogDomainLogDetails>,
    pub domain_name: Option<String>,
}
model! { DescribeScdnDomainLogOutput {
    0 "DomainLogDetails" domain_log_details: DescribeScdnDomainLogDomainLogDetails, 1 "DomainName" domain_name: String
} }

/// In the response of [`DescribeScdnDomainLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainLogDomainLogDetails {
    pub domain_log_detail: Vec<DescribeScdnDomainLogDomainLogDetail>,
}
model! { DescribeScdnDomainLogDomainLogDetails {
    0 "DomainLogDetail" domain_log_detail: Vec<DescribeScdnDomainLogDomainLogDetail>
} }

/// In the response of [`DescribeScdnDomainLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainLogDomainLogDetail {
    pub log_count: Option<i64>,
    pub log_infos: Option<DescribeScdnDomainLogLogInfos>,
    pub page_infos: Option<DescribeScdnDomainLogPageInfos>,
}
model! { DescribeScdnDomainLogDomainLogDetail {
    0 "LogCount" log_count: i64, 1 "LogInfos" log_infos: DescribeScdnDomainLogLogInfos,
    2 "PageInfos" page_infos: DescribeScdnDomainLogPageInfos
} }

/// In the response of [`DescribeScdnDomainLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainLogLogInfos {
    pub log_info_detail: Vec<DescribeScdnDomainLogLogInfoDetail>,
}
model! { DescribeScdnDomainLogLogInfos {
    0 "LogInfoDetail" log_info_detail: Vec<DescribeScdnDomainLogLogInfoDetail>
} }

/// In the response of [`DescribeScdnDomainLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainLogLogInfoDetail {
    pub end_time: Option<String>,
    pub log_name: Option<String>,
    pub log_path: Option<String>,
    pub log_size: Option<i64>,
    pub start_time: Option<String>,
}
model! { DescribeScdnDomainLogLogInfoDetail {
    0 "EndTime" end_time: String, 1 "LogName" log_name: String, 2 "LogPath" log_path: String, 3 "LogSize" log_size: i64,
    4 "StartTime" start_time: String
} }

/// In the response of [`DescribeScdnDomainLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainLogPageInfos {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { DescribeScdnDomainLogPageInfos {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Total" total: i64
} }

/// Describes scdn domain origin bps data: `DescribeScdnDomainOriginBpsData` of `scdn` 2017-11-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/scdn/2017-11-15/DescribeScdnDomainOriginBpsData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainOriginBpsData {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeScdnDomainOriginBpsData()
    "DescribeScdnDomainOriginBpsData" -> DescribeScdnDomainOriginBpsDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "Interval" interval: String,
    3 "StartTime" start_time: String
} }

/// Response of [`DescribeScdnDomainOriginBpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainOriginBpsDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub origin_bps_data_per_interval: Option<
        DescribeScdnDomainOriginBpsDataOriginBpsDataPerInterval,
    >,
    pub start_time: Option<String>,
}
model! { DescribeScdnDomainOriginBpsDataOutput {
    0 "DataInterval" data_interval: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String,
    3 "OriginBpsDataPerInterval" origin_bps_data_per_interval: DescribeScdnDomainOriginBpsDataOriginBpsDataPerInterval,
    4 "StartTime" start_time: String
} }

/// In the response of [`DescribeScdnDomainOriginBpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainOriginBpsDataOriginBpsDataPerInterval {
    pub data_module: Vec<DescribeScdnDomainOriginBpsDataDataModule>,
}
model! { DescribeScdnDomainOriginBpsDataOriginBpsDataPerInterval {
    0 "DataModule" data_module: Vec<DescribeScdnDomainOriginBpsDataDataModule>
} }

/// In the response of [`DescribeScdnDomainOriginBpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainOriginBpsDataDataModule {
    pub http_origin_bps_value: Option<String>,
    pub https_origin_bps_value: Option<String>,
    pub origin_bps_value: Option<String>,
    pub time_stamp: Option<String>,
}
model! { DescribeScdnDomainOriginBpsDataDataModule {
    0 "HttpOriginBpsValue" http_origin_bps_value: String, 1 "HttpsOriginBpsValue" https_origin_bps_value: String,
    2 "OriginBpsValue" origin_bps_value: String, 3 "TimeStamp" time_stamp: String
} }

/// Describes scdn domain origin traffic data: `DescribeScdnDomainOriginTrafficData` of `scdn` 2017-11-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/scdn/2017-11-15/DescribeScdnDomainOriginTrafficData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainOriginTrafficData {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeScdnDomainOriginTrafficData()
    "DescribeScdnDomainOriginTrafficData" -> DescribeScdnDomainOriginTrafficDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "Interval" interval: String,
    3 "StartTime" start_time: String
} }

/// Response of [`DescribeScdnDomainOriginTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainOriginTrafficDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub origin_traffic_data_per_interval: Option<
        DescribeScdnDomainOriginTrafficDataOriginTrafficDataPerInterval,
    >,
    pub start_time: Option<String>,
}
model! { DescribeScdnDomainOriginTrafficDataOutput {
    0 "DataInterval" data_interval: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String,
    3 "OriginTrafficDataPerInterval" origin_traffic_data_per_interval: DescribeScdnDomainOriginTrafficDataOriginTrafficDataPerInterval,
    4 "StartTime" start_time: String
} }

/// In the response of [`DescribeScdnDomainOriginTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainOriginTrafficDataOriginTrafficDataPerInterval {
    pub data_module: Vec<DescribeScdnDomainOriginTrafficDataDataModule>,
}
model! { DescribeScdnDomainOriginTrafficDataOriginTrafficDataPerInterval {
    0 "DataModule" data_module: Vec<DescribeScdnDomainOriginTrafficDataDataModule>
} }

/// In the response of [`DescribeScdnDomainOriginTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainOriginTrafficDataDataModule {
    pub http_traffic_value: Option<String>,
    pub https_traffic_value: Option<String>,
    pub time_stamp: Option<String>,
    pub traffic_value: Option<String>,
}
model! { DescribeScdnDomainOriginTrafficDataDataModule {
    0 "HttpTrafficValue" http_traffic_value: String, 1 "HttpsTrafficValue" https_traffic_value: String,
    2 "TimeStamp" time_stamp: String, 3 "TrafficValue" traffic_value: String
} }

/// Describes scdn domain pv data: `DescribeScdnDomainPvData` of `scdn` 2017-11-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/scdn/2017-11-15/DescribeScdnDomainPvData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainPvData {
    /// Required.
    pub domain_name: String,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeScdnDomainPvData(domain_name: String)
    "DescribeScdnDomainPvData" -> DescribeScdnDomainPvDataOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "StartTime" start_time: String
} }

/// Response of [`DescribeScdnDomainPvData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainPvDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub pv_data_interval: Option<DescribeScdnDomainPvDataPvDataInterval>,
    pub start_time: Option<String>,
}
model! { DescribeScdnDomainPvDataOutput {
    0 "DataInterval" data_interval: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String,
    3 "PvDataInterval" pv_data_interval: DescribeScdnDomainPvDataPvDataInterval, 4 "StartTime" start_time: String
} }

/// In the response of [`DescribeScdnDomainPvData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainPvDataPvDataInterval {
    pub usage_data: Vec<DescribeScdnDomainPvDataUsageData>,
}
model! { DescribeScdnDomainPvDataPvDataInterval {
    0 "UsageData" usage_data: Vec<DescribeScdnDomainPvDataUsageData>
} }

/// In the response of [`DescribeScdnDomainPvData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainPvDataUsageData {
    pub time_stamp: Option<String>,
    pub value: Option<String>,
}
model! { DescribeScdnDomainPvDataUsageData {
    0 "TimeStamp" time_stamp: String, 1 "Value" value: String
} }

/// Describes scdn domain qps data: `DescribeScdnDomainQpsData` of `scdn` 2017-11-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/scdn/2017-11-15/DescribeScdnDomainQpsData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainQpsData {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub isp_name_en: Option<String>,
    pub location_name_en: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeScdnDomainQpsData() "DescribeScdnDomainQpsData" -> DescribeScdnDomainQpsDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "Interval" interval: String,
    3 "IspNameEn" isp_name_en: String, 4 "LocationNameEn" location_name_en: String, 5 "StartTime" start_time: String
} }

/// Response of [`DescribeScdnDomainQpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainQpsDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub qps_data_per_interval: Option<DescribeScdnDomainQpsDataQpsDataPerInterval>,
    pub start_time: Option<String>,
}
model! { DescribeScdnDomainQpsDataOutput {
    0 "DataInterval" data_interval: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String,
    3 "QpsDataPerInterval" qps_data_per_interval: DescribeScdnDomainQpsDataQpsDataPerInterval,
    4 "StartTime" start_time: String
} }

/// In the response of [`DescribeScdnDomainQpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainQpsDataQpsDataPerInterval {
    pub data_module: Vec<DescribeScdnDomainQpsDataDataModule>,
}
model! { DescribeScdnDomainQpsDataQpsDataPerInterval {
    0 "DataModule" data_module: Vec<DescribeScdnDomainQpsDataDataModule>
} }

/// In the response of [`DescribeScdnDomainQpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainQpsDataDataModule {
    pub acc_value: Option<String>,
    pub http_acc_value: Option<String>,
    pub http_qps_value: Option<String>,
    pub https_acc_value: Option<String>,
    pub https_qps_value: Option<String>,
    pub qps_value: Option<String>,
    pub time_stamp: Option<String>,
}
model! { DescribeScdnDomainQpsDataDataModule {
    0 "AccValue" acc_value: String, 1 "HttpAccValue" http_acc_value: String, 2 "HttpQpsValue" http_qps_value: String,
    3 "HttpsAccValue" https_acc_value: String, 4 "HttpsQpsValue" https_qps_value: String,
    5 "QpsValue" qps_value: String, 6 "TimeStamp" time_stamp: String
} }

/// Describes scdn domain real time bps data: `DescribeScdnDomainRealTimeBpsData` of `scdn` 2017-11-15.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/scdn/2017-11-15/DescribeScdnDomainRealTimeBpsData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainRealTimeBpsData {
    /// Required.
    pub domain_name: String,
    pub end_time: Option<String>,
    pub isp_name_en: Option<String>,
    pub location_name_en: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeScdnDomainRealTimeBpsData(domain_name: String)
    "DescribeScdnDomainRealTimeBpsData" -> DescribeScdnDomainRealTimeBpsDataOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "IspNameEn" isp_name_en: String,
    3 "LocationNameEn" location_name_en: String, 4 "StartTime" start_time: String
} { method: "GET", } }

/// Response of [`DescribeScdnDomainRealTimeBpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainRealTimeBpsDataOutput {
    pub data: Option<DescribeScdnDomainRealTimeBpsDataData>,
}
model! { DescribeScdnDomainRealTimeBpsDataOutput {
    0 "Data" data: DescribeScdnDomainRealTimeBpsDataData
} }

/// In the response of [`DescribeScdnDomainRealTimeBpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainRealTimeBpsDataData {
    pub bps_model: Vec<DescribeScdnDomainRealTimeBpsDataBpsModel>,
}
model! { DescribeScdnDomainRealTimeBpsDataData {
    0 "BpsModel" bps_model: Vec<DescribeScdnDomainRealTimeBpsDataBpsModel>
} }

/// In the response of [`DescribeScdnDomainRealTimeBpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainRealTimeBpsDataBpsModel {
    pub bps: Option<f64>,
    pub time_stamp: Option<String>,
}
model! { DescribeScdnDomainRealTimeBpsDataBpsModel {
    0 "Bps" bps: f64, 1 "TimeStamp" time_stamp: String
} }

/// Describes scdn domain real time byte hit rate data: `DescribeScdnDomainRealTimeByteHitRateData` of `scdn`
/// 2017-11-15.
///
/// GET. Reads only. See
/// <https://api.alibabacloud.com/document/scdn/2017-11-15/DescribeScdnDomainRealTimeByteHitRateData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainRealTimeByteHitRateData {
    /// Required.
    pub domain_name: String,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeScdnDomainRealTimeByteHitRateData(domain_name: String)
    "DescribeScdnDomainRealTimeByteHitRateData" -> DescribeScdnDomainRealTimeByteHitRateDataOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "StartTime" start_time: String
} { method: "GET", } }

/// Response of [`DescribeScdnDomainRealTimeByteHitRateData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainRealTimeByteHitRateDataOutput {
    pub data: Option<DescribeScdnDomainRealTimeByteHitRateDataData>,
}
model! { DescribeScdnDomainRealTimeByteHitRateDataOutput {
    0 "Data" data: DescribeScdnDomainRealTimeByteHitRateDataData
} }

/// In the response of [`DescribeScdnDomainRealTimeByteHitRateData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainRealTimeByteHitRateDataData {
    pub byte_hit_rate_data_model: Vec<
        DescribeScdnDomainRealTimeByteHitRateDataByteHitRateDataModel,
    >,
}
model! { DescribeScdnDomainRealTimeByteHitRateDataData {
    0 "ByteHitRateDataModel" byte_hit_rate_data_model: Vec<DescribeScdnDomainRealTimeByteHitRateDataByteHitRateDataModel>
} }

/// In the response of [`DescribeScdnDomainRealTimeByteHitRateData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainRealTimeByteHitRateDataByteHitRateDataModel {
    pub byte_hit_rate: Option<f64>,
    pub time_stamp: Option<String>,
}
model! { DescribeScdnDomainRealTimeByteHitRateDataByteHitRateDataModel {
    0 "ByteHitRate" byte_hit_rate: f64, 1 "TimeStamp" time_stamp: String
} }

/// Describes scdn domain real time http code data: `DescribeScdnDomainRealTimeHttpCodeData` of `scdn` 2017-11-15.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/scdn/2017-11-15/DescribeScdnDomainRealTimeHttpCodeData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainRealTimeHttpCodeData {
    /// Required.
    pub domain_name: String,
    pub end_time: Option<String>,
    pub isp_name_en: Option<String>,
    pub location_name_en: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeScdnDomainRealTimeHttpCodeData(domain_name: String)
    "DescribeScdnDomainRealTimeHttpCodeData" -> DescribeScdnDomainRealTimeHttpCodeDataOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "IspNameEn" isp_name_en: String,
    3 "LocationNameEn" location_name_en: String, 4 "StartTime" start_time: String
} }

/// Response of [`DescribeScdnDomainRealTimeHttpCodeData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainRealTimeHttpCodeDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub real_time_http_code_data: Option<
        DescribeScdnDomainRealTimeHttpCodeDataRealTimeHttpCodeData,
    >,
    pub start_time: Option<String>,
}
model! { DescribeScdnDomainRealTimeHttpCodeDataOutput {
    0 "DataInterval" data_interval: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String,
    3 "RealTimeHttpCodeData" real_time_http_code_data: DescribeScdnDomainRealTimeHttpCodeDataRealTimeHttpCodeData,
    4 "StartTime" start_time: String
} }

/// In the response of [`DescribeScdnDomainRealTimeHttpCodeData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainRealTimeHttpCodeDataRealTimeHttpCodeData {
    pub usage_data: Vec<DescribeScdnDomainRealTimeHttpCodeDataUsageData>,
}
model! { DescribeScdnDomainRealTimeHttpCodeDataRealTimeHttpCodeData {
    0 "UsageData" usage_data: Vec<DescribeScdnDomainRealTimeHttpCodeDataUsageData>
} }

/// In the response of [`DescribeScdnDomainRealTimeHttpCodeData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainRealTimeHttpCodeDataUsageData {
    pub time_stamp: Option<String>,
    pub value: Option<DescribeScdnDomainRealTimeHttpCodeDataValue>,
}
model! { DescribeScdnDomainRealTimeHttpCodeDataUsageData {
    0 "TimeStamp" time_stamp: String, 1 "Value" value: DescribeScdnDomainRealTimeHttpCodeDataValue
} }

/// In the response of [`DescribeScdnDomainRealTimeHttpCodeData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainRealTimeHttpCodeDataValue {
    pub real_time_code_proportion_data: Vec<
        DescribeScdnDomainRealTimeHttpCodeDataRealTimeCodeProportionData,
    >,
}
model! { DescribeScdnDomainRealTimeHttpCodeDataValue {
    0 "RealTimeCodeProportionData" real_time_code_proportion_data: Vec<DescribeScdnDomainRealTimeHttpCodeDataRealTimeCodeProportionData>
} }

/// In the response of [`DescribeScdnDomainRealTimeHttpCodeData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainRealTimeHttpCodeDataRealTimeCodeProportionData {
    pub code: Option<String>,
    pub count: Option<String>,
    pub proportion: Option<String>,
}
model! { DescribeScdnDomainRealTimeHttpCodeDataRealTimeCodeProportionData {
    0 "Code" code: String, 1 "Count" count: String, 2 "Proportion" proportion: String
} }

/// Describes scdn domain real time qps data: `DescribeScdnDomainRealTimeQpsData` of `scdn` 2017-11-15.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/scdn/2017-11-15/DescribeScdnDomainRealTimeQpsData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainRealTimeQpsData {
    /// Required.
    pub domain_name: String,
    pub end_time: Option<String>,
    pub isp_name_en: Option<String>,
    pub location_name_en: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeScdnDomainRealTimeQpsData(domain_name: String)
    "DescribeScdnDomainRealTimeQpsData" -> DescribeScdnDomainRealTimeQpsDataOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "IspNameEn" isp_name_en: String,
    3 "LocationNameEn" location_name_en: String, 4 "StartTime" start_time: String
} { method: "GET", } }

/// Response of [`DescribeScdnDomainRealTimeQpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainRealTimeQpsDataOutput {
    pub data: Option<DescribeScdnDomainRealTimeQpsDataData>,
}
model! { DescribeScdnDomainRealTimeQpsDataOutput {
    0 "Data" data: DescribeScdnDomainRealTimeQpsDataData
} }

/// In the response of [`DescribeScdnDomainRealTimeQpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainRealTimeQpsDataData {
    pub qps_model: Vec<DescribeScdnDomainRealTimeQpsDataQpsModel>,
}
model! { DescribeScdnDomainRealTimeQpsDataData {
    0 "QpsModel" qps_model: Vec<DescribeScdnDomainRealTimeQpsDataQpsModel>
} }

/// In the response of [`DescribeScdnDomainRealTimeQpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainRealTimeQpsDataQpsModel {
    pub qps: Option<f64>,
    pub time_stamp: Option<String>,
}
model! { DescribeScdnDomainRealTimeQpsDataQpsModel {
    0 "Qps" qps: f64, 1 "TimeStamp" time_stamp: String
} }

/// Describes scdn domain real time req hit rate data: `DescribeScdnDomainRealTimeReqHitRateData` of `scdn` 2017-11-15.
///
/// GET. Reads only. See
/// <https://api.alibabacloud.com/document/scdn/2017-11-15/DescribeScdnDomainRealTimeReqHitRateData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainRealTimeReqHitRateData {
    /// Required.
    pub domain_name: String,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeScdnDomainRealTimeReqHitRateData(domain_name: String)
    "DescribeScdnDomainRealTimeReqHitRateData" -> DescribeScdnDomainRealTimeReqHitRateDataOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "StartTime" start_time: String
} { method: "GET", } }

/// Response of [`DescribeScdnDomainRealTimeReqHitRateData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainRealTimeReqHitRateDataOutput {
    pub data: Option<DescribeScdnDomainRealTimeReqHitRateDataData>,
}
model! { DescribeScdnDomainRealTimeReqHitRateDataOutput {
    0 "Data" data: DescribeScdnDomainRealTimeReqHitRateDataData
} }

/// In the response of [`DescribeScdnDomainRealTimeReqHitRateData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainRealTimeReqHitRateDataData {
    pub req_hit_rate_data_model: Vec<
        DescribeScdnDomainRealTimeReqHitRateDataReqHitRateDataModel,
    >,
}
model! { DescribeScdnDomainRealTimeReqHitRateDataData {
    0 "ReqHitRateDataModel" req_hit_rate_data_model: Vec<DescribeScdnDomainRealTimeReqHitRateDataReqHitRateDataModel>
} }

/// In the response of [`DescribeScdnDomainRealTimeReqHitRateData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainRealTimeReqHitRateDataReqHitRateDataModel {
    pub req_hit_rate: Option<f64>,
    pub time_stamp: Option<String>,
}
model! { DescribeScdnDomainRealTimeReqHitRateDataReqHitRateDataModel {
    0 "ReqHitRate" req_hit_rate: f64, 1 "TimeStamp" time_stamp: String
} }

/// Describes scdn domain real time src bps data: `DescribeScdnDomainRealTimeSrcBpsData` of `scdn` 2017-11-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/scdn/2017-11-15/DescribeScdnDomainRealTimeSrcBpsData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainRealTimeSrcBpsData {
    /// Required.
    pub domain_name: String,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeScdnDomainRealTimeSrcBpsData(domain_name: String)
    "DescribeScdnDomainRealTimeSrcBpsData" -> DescribeScdnDomainRealTimeSrcBpsDataOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "StartTime" start_time: String
} }

/// Response of [`DescribeScdnDomainRealTimeSrcBpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainRealTimeSrcBpsDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub real_time_src_bps_data_per_interval: Option<
        DescribeScdnDomainRealTimeSrcBpsDataRealTimeSrcBpsDataPerInterval,
    >,
    pub start_time: Option<String>,
}
model! { DescribeScdnDomainRealTimeSrcBpsDataOutput {
    0 "DataInterval" data_interval: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String,
    3 "RealTimeSrcBpsDataPerInterval" real_time_src_bps_data_per_interval: DescribeScdnDomainRealTimeSrcBpsDataRealTimeSrcBpsDataPerInterval,
    4 "StartTime" start_time: String
} }

/// In the response of [`DescribeScdnDomainRealTimeSrcBpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainRealTimeSrcBpsDataRealTimeSrcBpsDataPerInterval {
    pub data_module: Vec<DescribeScdnDomainRealTimeSrcBpsDataDataModule>,
}
model! { DescribeScdnDomainRealTimeSrcBpsDataRealTimeSrcBpsDataPerInterval {
    0 "DataModule" data_module: Vec<DescribeScdnDomainRealTimeSrcBpsDataDataModule>
} }

/// In the response of [`DescribeScdnDomainRealTimeSrcBpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainRealTimeSrcBpsDataDataModule {
    pub time_stamp: Option<String>,
    pub value: Option<String>,
}
model! { DescribeScdnDomainRealTimeSrcBpsDataDataModule {
    0 "TimeStamp" time_stamp: String, 1 "Value" value: String
} }

/// Describes scdn domain real time src traffic data: `DescribeScdnDomainRealTimeSrcTrafficData` of `scdn` 2017-11-15.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/scdn/2017-11-15/DescribeScdnDomainRealTimeSrcTrafficData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainRealTimeSrcTrafficData {
    /// Required.
    pub domain_name: String,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeScdnDomainRealTimeSrcTrafficData(domain_name: String)
    "DescribeScdnDomainRealTimeSrcTrafficData" -> DescribeScdnDomainRealTimeSrcTrafficDataOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "StartTime" start_time: String
} }

/// Response of [`DescribeScdnDomainRealTimeSrcTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainRealTimeSrcTrafficDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub real_time_src_traffic_data_per_interval: Option<
        DescribeScdnDomainRealTimeSrcTrafficDataRealTimeSrcTrafficDataPerInterval,
    >,
    pub start_time: Option<String>,
}
model! { DescribeScdnDomainRealTimeSrcTrafficDataOutput {
    0 "DataInterval" data_interval: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String,
    3 "RealTimeSrcTrafficDataPerInterval" real_time_src_traffic_data_per_interval: DescribeScdnDomainRealTimeSrcTrafficDataRealTimeSrcTrafficDataPerInterval,
    4 "StartTime" start_time: String
} }

/// In the response of [`DescribeScdnDomainRealTimeSrcTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainRealTimeSrcTrafficDataRealTimeSrcTrafficDataPerInterval {
    pub data_module: Vec<DescribeScdnDomainRealTimeSrcTrafficDataDataModule>,
}
model! { DescribeScdnDomainRealTimeSrcTrafficDataRealTimeSrcTrafficDataPerInterval {
    0 "DataModule" data_module: Vec<DescribeScdnDomainRealTimeSrcTrafficDataDataModule>
} }

/// In the response of [`DescribeScdnDomainRealTimeSrcTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainRealTimeSrcTrafficDataDataModule {
    pub time_stamp: Option<String>,
    pub value: Option<String>,
}
model! { DescribeScdnDomainRealTimeSrcTrafficDataDataModule {
    0 "TimeStamp" time_stamp: String, 1 "Value" value: String
} }

/// Describes scdn domain real time traffic data: `DescribeScdnDomainRealTimeTrafficData` of `scdn` 2017-11-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/scdn/2017-11-15/DescribeScdnDomainRealTimeTrafficData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainRealTimeTrafficData {
    /// Required.
    pub domain_name: String,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeScdnDomainRealTimeTrafficData(domain_name: String)
    "DescribeScdnDomainRealTimeTrafficData" -> DescribeScdnDomainRealTimeTrafficDataOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "StartTime" start_time: String
} }

/// Response of [`DescribeScdnDomainRealTimeTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainRealTimeTrafficDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub real_time_traffic_data_per_interval: Option<
        DescribeScdnDomainRealTimeTrafficDataRealTimeTrafficDataPerInterval,
    >,
    pub start_time: Option<String>,
}
model! { DescribeScdnDomainRealTimeTrafficDataOutput {
    0 "DataInterval" data_interval: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String,
    3 "RealTimeTrafficDataPerInterval" real_time_traffic_data_per_interval: DescribeScdnDomainRealTimeTrafficDataRealTimeTrafficDataPerInterval,
    4 "StartTime" start_time: String
} }

/// In the response of [`DescribeScdnDomainRealTimeTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainRealTimeTrafficDataRealTimeTrafficDataPerInterval {
    pub data_module: Vec<DescribeScdnDomainRealTimeTrafficDataDataModule>,
}
model! { DescribeScdnDomainRealTimeTrafficDataRealTimeTrafficDataPerInterval {
    0 "DataModule" data_module: Vec<DescribeScdnDomainRealTimeTrafficDataDataModule>
} }

/// In the response of [`DescribeScdnDomainRealTimeTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainRealTimeTrafficDataDataModule {
    pub time_stamp: Option<String>,
    pub value: Option<String>,
}
model! { DescribeScdnDomainRealTimeTrafficDataDataModule {
    0 "TimeStamp" time_stamp: String, 1 "Value" value: String
} }

/// Describes scdn domain region data: `DescribeScdnDomainRegionData` of `scdn` 2017-11-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/scdn/2017-11-15/DescribeScdnDomainRegionData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainRegionData {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeScdnDomainRegionData() "DescribeScdnDomainRegionData" -> DescribeScdnDomainRegionDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "StartTime" start_time: String
} }

/// Response of [`DescribeScdnDomainRegionData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainRegionDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub value: Option<DescribeScdnDomainRegionDataValue>,
}
model! { DescribeScdnDomainRegionDataOutput {
    0 "DataInterval" data_interval: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String,
    3 "StartTime" start_time: String, 4 "Value" value: DescribeScdnDomainRegionDataValue
} }

/// In the response of [`DescribeScdnDomainRegionData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainRegionDataValue {
    pub region_proportion_data: Vec<DescribeScdnDomainRegionDataRegionProportionData>,
}
model! { DescribeScdnDomainRegionDataValue {
    0 "RegionProportionData" region_proportion_data: Vec<DescribeScdnDomainRegionDataRegionProportionData>
} }

/// In the response of [`DescribeScdnDomainRegionData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainRegionDataRegionProportionData {
    pub avg_object_size: Option<String>,
    pub avg_response_rate: Option<String>,
    pub avg_response_time: Option<String>,
    pub bps: Option<String>,
    pub bytes_proportion: Option<String>,
    pub proportion: Option<String>,
    pub qps: Option<String>,
    pub region: Option<String>,
    pub region_ename: Option<String>,
    pub req_err_rate: Option<String>,
    pub total_bytes: Option<String>,
    pub total_query: Option<String>,
}
model! { DescribeScdnDomainRegionDataRegionProportionData {
    0 "AvgObjectSize" avg_object_size: String, 1 "AvgResponseRate" avg_response_rate: String,
    2 "AvgResponseTime" avg_response_time: String, 3 "Bps" bps: String, 4 "BytesProportion" bytes_proportion: String,
    5 "Proportion" proportion: String, 6 "Qps" qps: String, 7 "Region" region: String,
    8 "RegionEname" region_ename: String, 9 "ReqErrRate" req_err_rate: String, 10 "TotalBytes" total_bytes: String,
    11 "TotalQuery" total_query: String
} }

/// Describes scdn domain top refer visit: `DescribeScdnDomainTopReferVisit` of `scdn` 2017-11-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/scdn/2017-11-15/DescribeScdnDomainTopReferVisit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainTopReferVisit {
    /// Required.
    pub domain_name: String,
    pub sort_by: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeScdnDomainTopReferVisit(domain_name: String)
    "DescribeScdnDomainTopReferVisit" -> DescribeScdnDomainTopReferVisitOutput {
    0 "DomainName" domain_name, 1 "SortBy" sort_by: String, 2 "StartTime" start_time: String
} }

/// Response of [`DescribeScdnDomainTopReferVisit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainTopReferVisitOutput {
    pub domain_name: Option<String>,
    pub start_time: Option<String>,
    pub top_refer_list: Option<DescribeScdnDomainTopReferVisitTopReferList>,
}
model! { DescribeScdnDomainTopReferVisitOutput {
    0 "DomainName" domain_name: String, 1 "StartTime" start_time: String,
    2 "TopReferList" top_refer_list: DescribeScdnDomainTopReferVisitTopReferList
} }

/// In the response of [`DescribeScdnDomainTopReferVisit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainTopReferVisitTopReferList {
    pub refer_list: Vec<DescribeScdnDomainTopReferVisitReferList>,
}
model! { DescribeScdnDomainTopReferVisitTopReferList {
    0 "ReferList" refer_list: Vec<DescribeScdnDomainTopReferVisitReferList>
} }

/// In the response of [`DescribeScdnDomainTopReferVisit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainTopReferVisitReferList {
    pub flow: Option<String>,
    pub flow_proportion: Option<f64>,
    pub refer_detail: Option<String>,
    pub visit_data: Option<String>,
    pub visit_proportion: Option<f64>,
}
model! { DescribeScdnDomainTopReferVisitReferList {
    0 "Flow" flow: String, 1 "FlowProportion" flow_proportion: f64, 2 "ReferDetail" refer_detail: String,
    3 "VisitData" visit_data: String, 4 "VisitProportion" visit_proportion: f64
} }

/// Describes scdn domain top url visit: `DescribeScdnDomainTopUrlVisit` of `scdn` 2017-11-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/scdn/2017-11-15/DescribeScdnDomainTopUrlVisit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainTopUrlVisit {
    /// Required.
    pub domain_name: String,
    pub sort_by: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeScdnDomainTopUrlVisit(domain_name: String)
    "DescribeScdnDomainTopUrlVisit" -> DescribeScdnDomainTopUrlVisitOutput {
    0 "DomainName" domain_name, 1 "SortBy" sort_by: String, 2 "StartTime" start_time: String
} }

/// Response of [`DescribeScdnDomainTopUrlVisit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainTopUrlVisitOutput {
    pub all_url_list: Option<DescribeScdnDomainTopUrlVisitAllUrlList>,
    pub domain_name: Option<String>,
    pub start_time: Option<String>,
    pub url200_list: Option<DescribeScdnDomainTopUrlVisitUrl200List>,
    pub url300_list: Option<DescribeScdnDomainTopUrlVisitUrl300List>,
    pub url400_list: Option<DescribeScdnDomainTopUrlVisitUrl400List>,
    pub url500_list: Option<DescribeScdnDomainTopUrlVisitUrl500List>,
}
model! { DescribeScdnDomainTopUrlVisitOutput {
    0 "AllUrlList" all_url_list: DescribeScdnDomainTopUrlVisitAllUrlList, 1 "DomainName" domain_name: String,
    2 "StartTime" start_time: String, 3 "Url200List" url200_list: DescribeScdnDomainTopUrlVisitUrl200List,
    4 "Url300List" url300_list: DescribeScdnDomainTopUrlVisitUrl300List,
    5 "Url400List" url400_list: DescribeScdnDomainTopUrlVisitUrl400List,
    6 "Url500List" url500_list: DescribeScdnDomainTopUrlVisitUrl500List
} }

/// In the response of [`DescribeScdnDomainTopUrlVisit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainTopUrlVisitAllUrlList {
    pub url_list: Vec<DescribeScdnDomainTopUrlVisitUrlList>,
}
model! { DescribeScdnDomainTopUrlVisitAllUrlList {
    0 "UrlList" url_list: Vec<DescribeScdnDomainTopUrlVisitUrlList>
} }

/// In the response of [`DescribeScdnDomainTopUrlVisit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainTopUrlVisitUrlList {
    pub flow: Option<String>,
    pub flow_proportion: Option<f64>,
    pub url_detail: Option<String>,
    pub visit_data: Option<String>,
    pub visit_proportion: Option<f64>,
}
model! { DescribeScdnDomainTopUrlVisitUrlList {
    0 "Flow" flow: String, 1 "FlowProportion" flow_proportion: f64, 2 "UrlDetail" url_detail: String,
    3 "VisitData" visit_data: String, 4 "VisitProportion" visit_proportion: f64
} }

/// In the response of [`DescribeScdnDomainTopUrlVisit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainTopUrlVisitUrl200List {
    pub url_list: Vec<DescribeScdnDomainTopUrlVisitUrl200ListUrlList>,
}
model! { DescribeScdnDomainTopUrlVisitUrl200List {
    0 "UrlList" url_list: Vec<DescribeScdnDomainTopUrlVisitUrl200ListUrlList>
} }

/// In the response of [`DescribeScdnDomainTopUrlVisit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainTopUrlVisitUrl200ListUrlList {
    pub flow: Option<String>,
    pub flow_proportion: Option<f64>,
    pub url_detail: Option<String>,
    pub visit_data: Option<String>,
    pub visit_proportion: Option<f64>,
}
model! { DescribeScdnDomainTopUrlVisitUrl200ListUrlList {
    0 "Flow" flow: String, 1 "FlowProportion" flow_proportion: f64, 2 "UrlDetail" url_detail: String,
    3 "VisitData" visit_data: String, 4 "VisitProportion" visit_proportion: f64
} }

/// In the response of [`DescribeScdnDomainTopUrlVisit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainTopUrlVisitUrl300List {
    pub url_list: Vec<DescribeScdnDomainTopUrlVisitUrl300ListUrlList>,
}
model! { DescribeScdnDomainTopUrlVisitUrl300List {
    0 "UrlList" url_list: Vec<DescribeScdnDomainTopUrlVisitUrl300ListUrlList>
} }

/// In the response of [`DescribeScdnDomainTopUrlVisit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainTopUrlVisitUrl300ListUrlList {
    pub flow: Option<String>,
    pub flow_proportion: Option<f64>,
    pub url_detail: Option<String>,
    pub visit_data: Option<String>,
    pub visit_proportion: Option<f64>,
}
model! { DescribeScdnDomainTopUrlVisitUrl300ListUrlList {
    0 "Flow" flow: String, 1 "FlowProportion" flow_proportion: f64, 2 "UrlDetail" url_detail: String,
    3 "VisitData" visit_data: String, 4 "VisitProportion" visit_proportion: f64
} }

/// In the response of [`DescribeScdnDomainTopUrlVisit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainTopUrlVisitUrl400List {
    pub url_list: Vec<DescribeScdnDomainTopUrlVisitUrl400ListUrlList>,
}
model! { DescribeScdnDomainTopUrlVisitUrl400List {
    0 "UrlList" url_list: Vec<DescribeScdnDomainTopUrlVisitUrl400ListUrlList>
} }

/// In the response of [`DescribeScdnDomainTopUrlVisit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainTopUrlVisitUrl400ListUrlList {
    pub flow: Option<String>,
    pub flow_proportion: Option<f64>,
    pub url_detail: Option<String>,
    pub visit_data: Option<String>,
    pub visit_proportion: Option<f64>,
}
model! { DescribeScdnDomainTopUrlVisitUrl400ListUrlList {
    0 "Flow" flow: String, 1 "FlowProportion" flow_proportion: f64, 2 "UrlDetail" url_detail: String,
    3 "VisitData" visit_data: String, 4 "VisitProportion" visit_proportion: f64
} }

/// In the response of [`DescribeScdnDomainTopUrlVisit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainTopUrlVisitUrl500List {
    pub url_list: Vec<DescribeScdnDomainTopUrlVisitUrl500ListUrlList>,
}
model! { DescribeScdnDomainTopUrlVisitUrl500List {
    0 "UrlList" url_list: Vec<DescribeScdnDomainTopUrlVisitUrl500ListUrlList>
} }

/// In the response of [`DescribeScdnDomainTopUrlVisit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainTopUrlVisitUrl500ListUrlList {
    pub flow: Option<String>,
    pub flow_proportion: Option<f64>,
    pub url_detail: Option<String>,
    pub visit_data: Option<String>,
    pub visit_proportion: Option<f64>,
}
model! { DescribeScdnDomainTopUrlVisitUrl500ListUrlList {
    0 "Flow" flow: String, 1 "FlowProportion" flow_proportion: f64, 2 "UrlDetail" url_detail: String,
    3 "VisitData" visit_data: String, 4 "VisitProportion" visit_proportion: f64
} }

/// Describes scdn domain traffic data: `DescribeScdnDomainTrafficData` of `scdn` 2017-11-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/scdn/2017-11-15/DescribeScdnDomainTrafficData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainTrafficData {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub isp_name_en: Option<String>,
    pub location_name_en: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeScdnDomainTrafficData() "DescribeScdnDomainTrafficData" -> DescribeScdnDomainTrafficDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "Interval" interval: String,
    3 "IspNameEn" isp_name_en: String, 4 "LocationNameEn" location_name_en: String, 5 "StartTime" start_time: String
} }

/// Response of [`DescribeScdnDomainTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainTrafficDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub traffic_data_per_interval: Option<
        DescribeScdnDomainTrafficDataTrafficDataPerInterval,
    >,
}
model! { DescribeScdnDomainTrafficDataOutput {
    0 "DataInterval" data_interval: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String,
    3 "StartTime" start_time: String,
    4 "TrafficDataPerInterval" traffic_data_per_interval: DescribeScdnDomainTrafficDataTrafficDataPerInterval
} }

/// In the response of [`DescribeScdnDomainTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainTrafficDataTrafficDataPerInterval {
    pub data_module: Vec<DescribeScdnDomainTrafficDataDataModule>,
}
model! { DescribeScdnDomainTrafficDataTrafficDataPerInterval {
    0 "DataModule" data_module: Vec<DescribeScdnDomainTrafficDataDataModule>
} }

/// In the response of [`DescribeScdnDomainTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainTrafficDataDataModule {
    pub http_traffic_value: Option<String>,
    pub https_traffic_value: Option<String>,
    pub time_stamp: Option<String>,
    pub traffic_value: Option<String>,
}
model! { DescribeScdnDomainTrafficDataDataModule {
    0 "HttpTrafficValue" http_traffic_value: String, 1 "HttpsTrafficValue" https_traffic_value: String,
    2 "TimeStamp" time_stamp: String, 3 "TrafficValue" traffic_value: String
} }

/// Describes scdn domain uv data: `DescribeScdnDomainUvData` of `scdn` 2017-11-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/scdn/2017-11-15/DescribeScdnDomainUvData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainUvData {
    /// Required.
    pub domain_name: String,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeScdnDomainUvData(domain_name: String)
    "DescribeScdnDomainUvData" -> DescribeScdnDomainUvDataOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "StartTime" start_time: String
} }

/// Response of [`DescribeScdnDomainUvData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainUvDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub uv_data_interval: Option<DescribeScdnDomainUvDataUvDataInterval>,
}
model! { DescribeScdnDomainUvDataOutput {
    0 "DataInterval" data_interval: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time: String,
    3 "StartTime" start_time: String, 4 "UvDataInterval" uv_data_interval: DescribeScdnDomainUvDataUvDataInterval
} }

/// In the response of [`DescribeScdnDomainUvData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainUvDataUvDataInterval {
    pub usage_data: Vec<DescribeScdnDomainUvDataUsageData>,
}
model! { DescribeScdnDomainUvDataUvDataInterval {
    0 "UsageData" usage_data: Vec<DescribeScdnDomainUvDataUsageData>
} }

/// In the response of [`DescribeScdnDomainUvData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnDomainUvDataUsageData {
    pub time_stamp: Option<String>,
    pub value: Option<String>,
}
model! { DescribeScdnDomainUvDataUsageData {
    0 "TimeStamp" time_stamp: String, 1 "Value" value: String
} }

/// Describes scdn refresh quota: `DescribeScdnRefreshQuota` of `scdn` 2017-11-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/scdn/2017-11-15/DescribeScdnRefreshQuota>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnRefreshQuota {
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeScdnRefreshQuota() "DescribeScdnRefreshQuota" -> DescribeScdnRefreshQuotaOutput {
    0 "OwnerId" owner_id: i64, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeScdnRefreshQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnRefreshQuotaOutput {
    pub block_quota: Option<String>,
    pub dir_quota: Option<String>,
    pub dir_remain: Option<String>,
    pub preload_quota: Option<String>,
    pub preload_remain: Option<String>,
    pub url_quota: Option<String>,
    pub url_remain: Option<String>,
    pub block_remain: Option<String>,
}
model! { DescribeScdnRefreshQuotaOutput {
    0 "BlockQuota" block_quota: String, 1 "DirQuota" dir_quota: String, 2 "DirRemain" dir_remain: String,
    3 "PreloadQuota" preload_quota: String, 4 "PreloadRemain" preload_remain: String, 5 "UrlQuota" url_quota: String,
    6 "UrlRemain" url_remain: String, 7 "blockRemain" block_remain: String
} }

/// Describes scdn refresh tasks: `DescribeScdnRefreshTasks` of `scdn` 2017-11-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/scdn/2017-11-15/DescribeScdnRefreshTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnRefreshTasks {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub object_path: Option<String>,
    pub object_type: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 42949672.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub resource_group_id: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
}
operation! { DescribeScdnRefreshTasks() "DescribeScdnRefreshTasks" -> DescribeScdnRefreshTasksOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "ObjectPath" object_path: String,
    3 "ObjectType" object_type: String, 4 "OwnerId" owner_id: i64, 5 "PageNumber" page_number: i64,
    6 "PageSize" page_size: i64, 7 "ResourceGroupId" resource_group_id: String,
    8 "SecurityToken" security_token: Secret, 9 "StartTime" start_time: String, 10 "Status" status: String,
    11 "TaskId" task_id: String
} }
paged! { DescribeScdnRefreshTasks: DescribeScdnRefreshTasksTask =
    Number "PageNumber", "Tasks.Task" tasks.task, total "TotalCount" }

/// Response of [`DescribeScdnRefreshTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnRefreshTasksOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub tasks: Option<DescribeScdnRefreshTasksTasks>,
    pub total_count: Option<i64>,
}
model! { DescribeScdnRefreshTasksOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Tasks" tasks: DescribeScdnRefreshTasksTasks,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeScdnRefreshTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnRefreshTasksTasks {
    pub task: Vec<DescribeScdnRefreshTasksTask>,
}
model! { DescribeScdnRefreshTasksTasks {
    0 "Task" task: Vec<DescribeScdnRefreshTasksTask>
} }

/// In the response of [`DescribeScdnRefreshTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnRefreshTasksTask {
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub object_path: Option<String>,
    pub object_type: Option<String>,
    pub process: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
}
model! { DescribeScdnRefreshTasksTask {
    0 "CreationTime" creation_time: String, 1 "Description" description: String, 2 "ObjectPath" object_path: String,
    3 "ObjectType" object_type: String, 4 "Process" process: String, 5 "Status" status: String,
    6 "TaskId" task_id: String
} }

/// Describes scdn service: `DescribeScdnService` of `scdn` 2017-11-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/scdn/2017-11-15/DescribeScdnService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnService {
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeScdnService() "DescribeScdnService" -> DescribeScdnServiceOutput {
    0 "OwnerId" owner_id: i64, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeScdnService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnServiceOutput {
    pub bandwidth: Option<String>,
    pub bandwidth_value: Option<String>,
    pub cc_protection: Option<String>,
    pub cc_protection_value: Option<String>,
    pub changing_affect_time: Option<String>,
    pub changing_charge_type: Option<String>,
    pub current_bandwidth: Option<String>,
    pub current_bandwidth_value: Option<String>,
    pub current_cc_protection: Option<String>,
    pub current_cc_protection_value: Option<String>,
    pub current_ddos_basic: Option<String>,
    pub current_ddos_basic_value: Option<String>,
    pub current_domain_count: Option<String>,
    pub current_domain_count_value: Option<String>,
    pub current_elastic_protection: Option<String>,
    pub current_elastic_protection_value: Option<String>,
    pub current_protect_type: Option<String>,
    pub current_protect_type_value: Option<String>,
    pub ddos_basic: Option<String>,
    pub ddos_basic_value: Option<String>,
    pub domain_count: Option<String>,
    pub domain_count_value: Option<String>,
    pub elastic_protection: Option<String>,
    pub elastic_protection_value: Option<String>,
    pub end_time: Option<String>,
    pub instance_id: Option<String>,
    pub internet_charge_type: Option<String>,
    pub open_time: Option<String>,
    pub operation_locks: Option<DescribeScdnServiceOperationLocks>,
    pub price_type: Option<String>,
    pub pricing_cycle: Option<String>,
    pub protect_type: Option<String>,
    pub protect_type_value: Option<String>,
}
model! { DescribeScdnServiceOutput {
    0 "Bandwidth" bandwidth: String, 1 "BandwidthValue" bandwidth_value: String, 2 "CcProtection" cc_protection: String,
    3 "CcProtectionValue" cc_protection_value: String, 4 "ChangingAffectTime" changing_affect_time: String,
    5 "ChangingChargeType" changing_charge_type: String, 6 "CurrentBandwidth" current_bandwidth: String,
    7 "CurrentBandwidthValue" current_bandwidth_value: String, 8 "CurrentCcProtection" current_cc_protection: String,
    9 "CurrentCcProtectionValue" current_cc_protection_value: String, 10 "CurrentDDoSBasic" current_ddos_basic: String,
    11 "CurrentDDoSBasicValue" current_ddos_basic_value: String, 12 "CurrentDomainCount" current_domain_count: String,
    13 "CurrentDomainCountValue" current_domain_count_value: String,
    14 "CurrentElasticProtection" current_elastic_protection: String,
    15 "CurrentElasticProtectionValue" current_elastic_protection_value: String,
    16 "CurrentProtectType" current_protect_type: String,
    17 "CurrentProtectTypeValue" current_protect_type_value: String, 18 "DDoSBasic" ddos_basic: String,
    19 "DDoSBasicValue" ddos_basic_value: String, 20 "DomainCount" domain_count: String,
    21 "DomainCountValue" domain_count_value: String, 22 "ElasticProtection" elastic_protection: String,
    23 "ElasticProtectionValue" elastic_protection_value: String, 24 "EndTime" end_time: String,
    25 "InstanceId" instance_id: String, 26 "InternetChargeType" internet_charge_type: String,
    27 "OpenTime" open_time: String, 28 "OperationLocks" operation_locks: DescribeScdnServiceOperationLocks,
    29 "PriceType" price_type: String, 30 "PricingCycle" pricing_cycle: String, 31 "ProtectType" protect_type: String,
    32 "ProtectTypeValue" protect_type_value: String
} }

/// In the response of [`DescribeScdnService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnServiceOperationLocks {
    pub lock_reason: Vec<DescribeScdnServiceLockReason>,
}
model! { DescribeScdnServiceOperationLocks {
    0 "LockReason" lock_reason: Vec<DescribeScdnServiceLockReason>
} }

/// In the response of [`DescribeScdnService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnServiceLockReason {
    pub lock_reason: Option<String>,
}
model! { DescribeScdnServiceLockReason {
    0 "LockReason" lock_reason: String
} }

/// Describes scdn top domains by flow: `DescribeScdnTopDomainsByFlow` of `scdn` 2017-11-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/scdn/2017-11-15/DescribeScdnTopDomainsByFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnTopDomainsByFlow {
    pub end_time: Option<String>,
    /// 1 to 100.
    pub limit: Option<i64>,
    pub product: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeScdnTopDomainsByFlow() "DescribeScdnTopDomainsByFlow" -> DescribeScdnTopDomainsByFlowOutput {
    0 "EndTime" end_time: String, 1 "Limit" limit: i64, 2 "Product" product: String, 3 "StartTime" start_time: String
} }

/// Response of [`DescribeScdnTopDomainsByFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnTopDomainsByFlowOutput {
    pub domain_count: Option<i64>,
    pub domain_online_count: Option<i64>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub top_domains: Option<DescribeScdnTopDomainsByFlowTopDomains>,
}
model! { DescribeScdnTopDomainsByFlowOutput {
    0 "DomainCount" domain_count: i64, 1 "DomainOnlineCount" domain_online_count: i64, 2 "EndTime" end_time: String,
    3 "StartTime" start_time: String, 4 "TopDomains" top_domains: DescribeScdnTopDomainsByFlowTopDomains
} }

/// In the response of [`DescribeScdnTopDomainsByFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnTopDomainsByFlowTopDomains {
    pub top_domain: Vec<DescribeScdnTopDomainsByFlowTopDomain>,
}
model! { DescribeScdnTopDomainsByFlowTopDomains {
    0 "TopDomain" top_domain: Vec<DescribeScdnTopDomainsByFlowTopDomain>
} }

/// In the response of [`DescribeScdnTopDomainsByFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnTopDomainsByFlowTopDomain {
    pub domain_name: Option<String>,
    pub max_bps: Option<i64>,
    pub max_bps_time: Option<String>,
    pub rank: Option<i64>,
    pub total_access: Option<i64>,
    pub total_traffic: Option<String>,
    pub traffic_percent: Option<String>,
}
model! { DescribeScdnTopDomainsByFlowTopDomain {
    0 "DomainName" domain_name: String, 1 "MaxBps" max_bps: i64, 2 "MaxBpsTime" max_bps_time: String,
    3 "Rank" rank: i64, 4 "TotalAccess" total_access: i64, 5 "TotalTraffic" total_traffic: String,
    6 "TrafficPercent" traffic_percent: String
} }

/// Describes scdn user domains: `DescribeScdnUserDomains` of `scdn` 2017-11-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/scdn/2017-11-15/DescribeScdnUserDomains>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnUserDomains {
    pub change_end_time: Option<String>,
    pub change_start_time: Option<String>,
    pub check_domain_show: Option<bool>,
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
}
operation! { DescribeScdnUserDomains() "DescribeScdnUserDomains" -> DescribeScdnUserDomainsOutput {
    0 "ChangeEndTime" change_end_time: String, 1 "ChangeStartTime" change_start_time: String,
    2 "CheckDomainShow" check_domain_show: bool, 3 "DomainName" domain_name: String,
    4 "DomainSearchType" domain_search_type: String, 5 "DomainStatus" domain_status: String, 6 "OwnerId" owner_id: i64,
    7 "PageNumber" page_number: i64, 8 "PageSize" page_size: i64, 9 "ResourceGroupId" resource_group_id: String,
    10 "SecurityToken" security_token: Secret
} }
paged! { DescribeScdnUserDomains: DescribeScdnUserDomainsPageData =
    Number "PageNumber", "Domains.PageData" domains.page_data, total "TotalCount" }

/// Response of [`DescribeScdnUserDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnUserDomainsOutput {
    pub domains: Option<DescribeScdnUserDomainsDomains>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeScdnUserDomainsOutput {
    0 "Domains" domains: DescribeScdnUserDomainsDomains, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeScdnUserDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnUserDomainsDomains {
    pub page_data: Vec<DescribeScdnUserDomainsPageData>,
}
model! { DescribeScdnUserDomainsDomains {
    0 "PageData" page_data: Vec<DescribeScdnUserDomainsPageData>
} }

/// In the response of [`DescribeScdnUserDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnUserDomainsPageData {
    pub cname: Option<String>,
    pub description: Option<String>,
    pub domain_name: Option<String>,
    pub domain_status: Option<String>,
    pub gmt_created: Option<String>,
    pub gmt_modified: Option<String>,
    pub resource_group_id: Option<String>,
    pub ssl_protocol: Option<String>,
    pub sandbox: Option<String>,
    pub sources: Option<DescribeScdnUserDomainsSources>,
}
model! { DescribeScdnUserDomainsPageData {
    0 "Cname" cname: String, 1 "Description" description: String, 2 "DomainName" domain_name: String,
    3 "DomainStatus" domain_status: String, 4 "GmtCreated" gmt_created: String, 5 "GmtModified" gmt_modified: String,
    6 "ResourceGroupId" resource_group_id: String, 7 "SSLProtocol" ssl_protocol: String, 8 "Sandbox" sandbox: String,
    9 "Sources" sources: DescribeScdnUserDomainsSources
} }

/// In the response of [`DescribeScdnUserDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnUserDomainsSources {
    pub source: Vec<DescribeScdnUserDomainsSource>,
}
model! { DescribeScdnUserDomainsSources {
    0 "Source" source: Vec<DescribeScdnUserDomainsSource>
} }

/// In the response of [`DescribeScdnUserDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnUserDomainsSource {
    pub content: Option<String>,
    pub port: Option<i64>,
    pub priority: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeScdnUserDomainsSource {
    0 "Content" content: String, 1 "Port" port: i64, 2 "Priority" priority: String, 3 "Type" r#type: String
} }

/// Describes scdn user protect info: `DescribeScdnUserProtectInfo` of `scdn` 2017-11-15.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/scdn/2017-11-15/DescribeScdnUserProtectInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnUserProtectInfo {}
operation! { DescribeScdnUserProtectInfo() "DescribeScdnUserProtectInfo" -> DescribeScdnUserProtectInfoOutput {}
    { method: "GET", } }

/// Response of [`DescribeScdnUserProtectInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnUserProtectInfoOutput {
    pub service_ddos: Option<i64>,
}
model! { DescribeScdnUserProtectInfoOutput {
    0 "ServiceDDoS" service_ddos: i64
} }

/// Describes scdn user quota: `DescribeScdnUserQuota` of `scdn` 2017-11-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/scdn/2017-11-15/DescribeScdnUserQuota>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnUserQuota {
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeScdnUserQuota() "DescribeScdnUserQuota" -> DescribeScdnUserQuotaOutput {
    0 "OwnerId" owner_id: i64, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeScdnUserQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnUserQuotaOutput {
    pub block_quota: Option<i64>,
    pub block_remain: Option<i64>,
    pub domain_quota: Option<i64>,
    pub preload_quota: Option<i64>,
    pub preload_remain: Option<i64>,
    pub refresh_dir_quota: Option<i64>,
    pub refresh_dir_remain: Option<i64>,
    pub refresh_url_quota: Option<i64>,
    pub refresh_url_remain: Option<i64>,
}
model! { DescribeScdnUserQuotaOutput {
    0 "BlockQuota" block_quota: i64, 1 "BlockRemain" block_remain: i64, 2 "DomainQuota" domain_quota: i64,
    3 "PreloadQuota" preload_quota: i64, 4 "PreloadRemain" preload_remain: i64,
    5 "RefreshDirQuota" refresh_dir_quota: i64, 6 "RefreshDirRemain" refresh_dir_remain: i64,
    7 "RefreshUrlQuota" refresh_url_quota: i64, 8 "RefreshUrlRemain" refresh_url_remain: i64
} }

/// Describes scdn verify content: `DescribeScdnVerifyContent` of `scdn` 2017-11-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/scdn/2017-11-15/DescribeScdnVerifyContent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnVerifyContent {
    pub domain_name: Option<String>,
}
operation! { DescribeScdnVerifyContent() "DescribeScdnVerifyContent" -> DescribeScdnVerifyContentOutput {
    0 "DomainName" domain_name: String
} }

/// Response of [`DescribeScdnVerifyContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScdnVerifyContentOutput {
    pub content: Option<String>,
}
model! { DescribeScdnVerifyContentOutput {
    0 "Content" content: String
} }

/// Opens scdn service: `OpenScdnService` of `scdn` 2017-11-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/scdn/2017-11-15/OpenScdnService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenScdnService {
    /// Required.
    pub bandwidth: i64,
    /// Required.
    pub cc_protection: i64,
    /// Required.
    pub ddos_basic: i64,
    /// Required.
    pub domain_count: i64,
    /// Required.
    pub elastic_protection: i64,
    pub end_date: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub protect_type: String,
    /// Secret.
    pub security_token: Option<Secret>,
    pub start_date: Option<String>,
}

/// Arguments of [`OpenScdnService::new`].
pub struct OpenScdnServiceRequired {
    pub bandwidth: i64,
    pub cc_protection: i64,
    pub ddos_basic: i64,
    pub domain_count: i64,
    pub elastic_protection: i64,
    pub protect_type: String,
}
operation! {
    OpenScdnService { OpenScdnServiceRequired: bandwidth, cc_protection, ddos_basic, domain_count, elastic_protection, protect_type }
    "OpenScdnService" -> Empty {
    0 "Bandwidth" bandwidth, 1 "CcProtection" cc_protection, 2 "DDoSBasic" ddos_basic, 3 "DomainCount" domain_count,
    4 "ElasticProtection" elastic_protection, 5 "EndDate" end_date: String, 6 "OwnerId" owner_id: i64,
    7 "ProtectType" protect_type, 8 "SecurityToken" security_token: Secret, 9 "StartDate" start_date: String
} }

/// Response of [`OpenScdnService`]: empty.
pub type OpenScdnServiceOutput = Empty;

/// `PreloadScdnObjectCaches` of `scdn` 2017-11-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/scdn/2017-11-15/PreloadScdnObjectCaches>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreloadScdnObjectCaches {
    pub area: Option<String>,
    pub l2_preload: Option<bool>,
    /// Required.
    pub object_path: String,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub with_header: Option<String>,
}
operation! { PreloadScdnObjectCaches(object_path: String) "PreloadScdnObjectCaches" -> PreloadScdnObjectCachesOutput {
    0 "Area" area: String, 1 "L2Preload" l2_preload: bool, 2 "ObjectPath" object_path, 3 "OwnerId" owner_id: i64,
    4 "SecurityToken" security_token: Secret, 5 "WithHeader" with_header: String
} }

/// Response of [`PreloadScdnObjectCaches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreloadScdnObjectCachesOutput {
    pub preload_task_id: Option<String>,
}
model! { PreloadScdnObjectCachesOutput {
    0 "PreloadTaskId" preload_task_id: String
} }

/// Refreshes scdn object caches: `RefreshScdnObjectCaches` of `scdn` 2017-11-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/scdn/2017-11-15/RefreshScdnObjectCaches>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshScdnObjectCaches {
    /// Required.
    pub object_path: String,
    pub object_type: Option<String>,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { RefreshScdnObjectCaches(object_path: String) "RefreshScdnObjectCaches" -> RefreshScdnObjectCachesOutput {
    0 "ObjectPath" object_path, 1 "ObjectType" object_type: String, 2 "OwnerId" owner_id: i64,
    3 "SecurityToken" security_token: Secret
} }

/// Response of [`RefreshScdnObjectCaches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshScdnObjectCachesOutput {
    pub refresh_task_id: Option<String>,
}
model! { RefreshScdnObjectCachesOutput {
    0 "RefreshTaskId" refresh_task_id: String
} }

/// Sets scdn bot info: `SetScdnBotInfo` of `scdn` 2017-11-15.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/scdn/2017-11-15/SetScdnBotInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetScdnBotInfo {
    /// Required.
    pub domain_name: String,
    /// Required.
    pub enable: String,
    /// Required.
    pub status: String,
}
operation! { SetScdnBotInfo(domain_name: String, enable: String, status: String) "SetScdnBotInfo" -> Empty {
    0 "DomainName" domain_name, 1 "Enable" enable, 2 "Status" status
} { method: "GET", } }

/// Response of [`SetScdnBotInfo`]: empty.
pub type SetScdnBotInfoOutput = Empty;

/// Sets scdn cc info: `SetScdnCcInfo` of `scdn` 2017-11-15.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/scdn/2017-11-15/SetScdnCcInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetScdnCcInfo {
    /// Required.
    pub status: String,
}
operation! { SetScdnCcInfo(status: String) "SetScdnCcInfo" -> Empty {
    0 "Status" status
} { method: "GET", } }

/// Response of [`SetScdnCcInfo`]: empty.
pub type SetScdnCcInfoOutput = Empty;

/// Sets scdn ddos info: `SetScdnDDoSInfo` of `scdn` 2017-11-15.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/scdn/2017-11-15/SetScdnDDoSInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetScdnDDoSInfo {
    /// Required.
    pub elastic_bandwidth: i64,
}
operation! { SetScdnDDoSInfo(elastic_bandwidth: i64) "SetScdnDDoSInfo" -> Empty {
    0 "ElasticBandwidth" elastic_bandwidth
} { method: "GET", } }

/// Response of [`SetScdnDDoSInfo`]: empty.
pub type SetScdnDDoSInfoOutput = Empty;

/// Sets scdn domain biz info: `SetScdnDomainBizInfo` of `scdn` 2017-11-15.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/scdn/2017-11-15/SetScdnDomainBizInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetScdnDomainBizInfo {
    /// Required.
    pub biz_name: String,
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
}
operation! { SetScdnDomainBizInfo(biz_name: String, domain_name: String) "SetScdnDomainBizInfo" -> Empty {
    0 "BizName" biz_name, 1 "DomainName" domain_name, 2 "OwnerId" owner_id: i64
} { method: "GET", } }

/// Response of [`SetScdnDomainBizInfo`]: empty.
pub type SetScdnDomainBizInfoOutput = Empty;

/// Sets scdn domain certificate: `SetScdnDomainCertificate` of `scdn` 2017-11-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/scdn/2017-11-15/SetScdnDomainCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetScdnDomainCertificate {
    pub cert_name: Option<String>,
    pub cert_type: Option<String>,
    /// Required.
    pub domain_name: String,
    pub force_set: Option<String>,
    pub owner_id: Option<i64>,
    pub region: Option<String>,
    pub ssl_pri: Option<String>,
    /// Required.
    pub ssl_protocol: String,
    pub ssl_pub: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { SetScdnDomainCertificate(domain_name: String, ssl_protocol: String) "SetScdnDomainCertificate" -> Empty {
    0 "CertName" cert_name: String, 1 "CertType" cert_type: String, 2 "DomainName" domain_name,
    3 "ForceSet" force_set: String, 4 "OwnerId" owner_id: i64, 5 "Region" region: String, 6 "SSLPri" ssl_pri: String,
    7 "SSLProtocol" ssl_protocol, 8 "SSLPub" ssl_pub: String, 9 "SecurityToken" security_token: Secret
} }

/// Response of [`SetScdnDomainCertificate`]: empty.
pub type SetScdnDomainCertificateOutput = Empty;

/// Starts scdn domain: `StartScdnDomain` of `scdn` 2017-11-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/scdn/2017-11-15/StartScdnDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartScdnDomain {
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { StartScdnDomain(domain_name: String) "StartScdnDomain" -> Empty {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`StartScdnDomain`]: empty.
pub type StartScdnDomainOutput = Empty;

/// Stops scdn domain: `StopScdnDomain` of `scdn` 2017-11-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/scdn/2017-11-15/StopScdnDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopScdnDomain {
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { StopScdnDomain(domain_name: String) "StopScdnDomain" -> Empty {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`StopScdnDomain`]: empty.
pub type StopScdnDomainOutput = Empty;

/// Updates scdn domain: `UpdateScdnDomain` of `scdn` 2017-11-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/scdn/2017-11-15/UpdateScdnDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateScdnDomain {
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub sources: Option<String>,
}
operation! { UpdateScdnDomain(domain_name: String) "UpdateScdnDomain" -> Empty {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "ResourceGroupId" resource_group_id: String,
    3 "SecurityToken" security_token: Secret, 4 "Sources" sources: String
} }

/// Response of [`UpdateScdnDomain`]: empty.
pub type UpdateScdnDomainOutput = Empty;

/// Verifies scdn domain owner: `VerifyScdnDomainOwner` of `scdn` 2017-11-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/scdn/2017-11-15/VerifyScdnDomainOwner>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyScdnDomainOwner {
    pub domain_name: Option<String>,
    pub verify_type: Option<String>,
}
operation! { VerifyScdnDomainOwner() "VerifyScdnDomainOwner" -> VerifyScdnDomainOwnerOutput {
    0 "DomainName" domain_name: String, 1 "VerifyType" verify_type: String
} }

/// Response of [`VerifyScdnDomainOwner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyScdnDomainOwnerOutput {
    pub content: Option<String>,
}
model! { VerifyScdnDomainOwnerOutput {
    0 "Content" content: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    AddScdnDomain, BatchDeleteScdnDomainConfigs, BatchSetScdnDomainConfigs, BatchStartScdnDomain, BatchStopScdnDomain,
    BatchUpdateScdnDomain, CheckScdnService, DeleteScdnDomain, DeleteScdnSpecificConfig, DescribeScdnCcInfo,
    DescribeScdnCcQpsInfo, DescribeScdnCcTopIp, DescribeScdnCcTopUrl, DescribeScdnCertificateDetail,
    DescribeScdnCertificateList, DescribeScdnDDoSInfo, DescribeScdnDDoSTrafficInfo, DescribeScdnDomainBpsData,
    DescribeScdnDomainCertificateInfo, DescribeScdnDomainCname, DescribeScdnDomainConfigs, DescribeScdnDomainDetail,
    DescribeScdnDomainHitRateData, DescribeScdnDomainHttpCodeData, DescribeScdnDomainIspData, DescribeScdnDomainLog,
    DescribeScdnDomainOriginBpsData, DescribeScdnDomainOriginTrafficData, DescribeScdnDomainPvData,
    DescribeScdnDomainQpsData, DescribeScdnDomainRealTimeBpsData, DescribeScdnDomainRealTimeByteHitRateData,
    DescribeScdnDomainRealTimeHttpCodeData, DescribeScdnDomainRealTimeQpsData, DescribeScdnDomainRealTimeReqHitRateData,
    DescribeScdnDomainRealTimeSrcBpsData, DescribeScdnDomainRealTimeSrcTrafficData,
    DescribeScdnDomainRealTimeTrafficData, DescribeScdnDomainRegionData, DescribeScdnDomainTopReferVisit,
    DescribeScdnDomainTopUrlVisit, DescribeScdnDomainTrafficData, DescribeScdnDomainUvData, DescribeScdnRefreshQuota,
    DescribeScdnRefreshTasks, DescribeScdnService, DescribeScdnTopDomainsByFlow, DescribeScdnUserDomains,
    DescribeScdnUserProtectInfo, DescribeScdnUserQuota, DescribeScdnVerifyContent, OpenScdnService,
    PreloadScdnObjectCaches, RefreshScdnObjectCaches, SetScdnBotInfo, SetScdnCcInfo, SetScdnDDoSInfo,
    SetScdnDomainBizInfo, SetScdnDomainCertificate, StartScdnDomain, StopScdnDomain, UpdateScdnDomain,
    VerifyScdnDomainOwner
}
