//! `igtm` of Tencent Cloud, API version 2023-10-24.
//!
//! Endpoint: `igtm.tencentcloudapi.com`, or `igtm.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=igtm&Version=2023-10-24>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, igtm::DescribeAddressPoolList};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAddressPoolList::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "igtm",
    "2023-10-24",
    "igtm",
    &Endpoints::NONE,
);

/// Creates address pool: `CreateAddressPool` of `igtm` 2023-10-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=igtm&Version=2023-10-24&Action=CreateAddressPool>.
///
/// Errors: [`codes::FAILED_OPERATION_ADDR_EXCEEDED_LIMIT`], [`codes::FAILED_OPERATION_CREATE_POOL_FAILED`],
/// [`codes::FAILED_OPERATION_EXCEEDED_LIMIT`], [`codes::FAILED_OPERATION_MODIFY_ERROR`],
/// [`codes::FAILED_OPERATION_POOL_EXCEEDED_LIMIT`], [`codes::FAILED_OPERATION_TASK_EXCEEDED_LIMIT`],
/// [`codes::INTERNAL_ERROR_DB_ERR`], [`codes::INVALID_PARAMETER_VALUE_POOL_ADDR_DUPLICATED`],
/// [`codes::INVALID_PARAMETER_VALUE_POOL_ADDR_EMPTY`], [`codes::INVALID_PARAMETER_VALUE_POOL_ADDR_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_POOL_ADDR_MIXED`], [`codes::INVALID_PARAMETER_VALUE_POOL_ADDR_WEIGHT_EMPTY`],
/// [`codes::RESOURCE_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION`],
/// [`codes::UNSUPPORTED_OPERATION_POOL_NAME_DUPLICATE`], [`codes::UNSUPPORTED_OPERATION_RESOURCE_NAME_DUPLICATED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAddressPool {
    /// Required.
    pub pool_name: String,
    /// Required.
    pub traffic_strategy: String,
    /// Required.
    pub address_set: Vec<Address>,
    pub monitor_id: Option<i64>,
}
operation! { CreateAddressPool(pool_name: String, traffic_strategy: String, address_set: Vec<Address>)
    "CreateAddressPool" -> CreateAddressPoolOutput {
    0 "PoolName" pool_name, 1 "TrafficStrategy" traffic_strategy, 2 "AddressSet" address_set,
    3 "MonitorId" monitor_id: i64
} }

/// In the request of [`CreateAddressPool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Address {
    /// Required.
    pub addr: Option<String>,
    /// Required.
    pub is_enable: Option<String>,
    pub address_id: Option<i64>,
    pub location: Option<String>,
    pub status: Option<String>,
    pub weight: Option<i64>,
    /// RFC 3339 time.
    pub created_on: Option<String>,
    /// RFC 3339 time.
    pub updated_on: Option<String>,
}
input! { Address(addr: String, is_enable: String) {
    0 "Addr" addr: String, 1 "IsEnable" is_enable: String, 2 "AddressId" address_id: i64, 3 "Location" location: String,
    4 "Status" status: String, 5 "Weight" weight: i64, 6 "CreatedOn" created_on: String,
    7 "UpdatedOn" updated_on: String
} }

/// Response of [`CreateAddressPool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAddressPoolOutput {
    pub address_pool_id: Option<i64>,
}
model! { CreateAddressPoolOutput {
    0 "AddressPoolId" address_pool_id: i64
} }

/// Creates instance: `CreateInstance` of `igtm` 2023-10-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=igtm&Version=2023-10-24&Action=CreateInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_INSTANCE_FAILED`], [`codes::FAILED_OPERATION_QUERY_ERR`],
/// [`codes::INVALID_PARAMETER_ACCESS_TYPE_INVALID`], [`codes::INVALID_PARAMETER_GLOBAL_ACCESS_DOMAIN_CONFLICT`],
/// [`codes::UNSUPPORTED_OPERATION_ACCESS_DOMAIN_UNAUTHORIZED`], [`codes::UNSUPPORTED_OPERATION_DOMAIN_TTL_INVALID`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_NAME_DUPLICATE`], [`codes::UNSUPPORTED_OPERATION_PACKAGE_UNAUTHORIZED`],
/// [`codes::UNSUPPORTED_OPERATION_TTL_INVALID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstance {
    /// Required.
    pub domain: String,
    /// Required.
    pub access_type: String,
    /// Required.
    pub global_ttl: i64,
    /// Required.
    pub package_type: String,
    pub instance_name: Option<String>,
    pub access_domain: Option<String>,
    pub access_sub_domain: Option<String>,
    pub remark: Option<String>,
    pub resource_id: Option<String>,
}
operation! { CreateInstance(domain: String, access_type: String, global_ttl: i64, package_type: String)
    "CreateInstance" -> CreateInstanceOutput {
    0 "Domain" domain, 1 "AccessType" access_type, 2 "GlobalTtl" global_ttl, 3 "PackageType" package_type,
    4 "InstanceName" instance_name: String, 5 "AccessDomain" access_domain: String,
    6 "AccessSubDomain" access_sub_domain: String, 7 "Remark" remark: String, 8 "ResourceId" resource_id: String
} }

/// Response of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceOutput {
    pub instance_id: Option<String>,
}
model! { CreateInstanceOutput {
    0 "InstanceId" instance_id: String
} }

/// Creates monitor: `CreateMonitor` of `igtm` 2023-10-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=igtm&Version=2023-10-24&Action=CreateMonitor>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_MONITOR_FAILED`], [`codes::FAILED_OPERATION_EXCEEDED_LIMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMonitor {
    /// Required.
    pub monitor_name: String,
    /// Required.
    pub check_protocol: String,
    /// Required.
    pub check_interval: i64,
    /// Required.
    pub timeout: i64,
    /// Required.
    pub fail_times: i64,
    /// Required.
    pub fail_rate: i64,
    /// Required.
    pub detector_style: String,
    /// Required.
    pub detector_group_ids: Vec<i64>,
    pub ping_num: Option<i64>,
    pub tcp_port: Option<i64>,
    pub host: Option<String>,
    pub path: Option<String>,
    pub return_code_threshold: Option<i64>,
    pub enable_redirect: Option<String>,
    pub enable_sni: Option<String>,
    pub packet_loss_rate: Option<i64>,
    pub continue_period: Option<i64>,
}

/// Arguments of [`CreateMonitor::new`].
pub struct CreateMonitorRequired {
    pub monitor_name: String,
    pub check_protocol: String,
    pub check_interval: i64,
    pub timeout: i64,
    pub fail_times: i64,
    pub fail_rate: i64,
    pub detector_style: String,
    pub detector_group_ids: Vec<i64>,
}
operation! {
    CreateMonitor { CreateMonitorRequired: monitor_name, check_protocol, check_interval, timeout, fail_times, fail_rate, detector_style, detector_group_ids }
    "CreateMonitor" -> CreateMonitorOutput {
    0 "MonitorName" monitor_name, 1 "CheckProtocol" check_protocol, 2 "CheckInterval" check_interval,
    3 "Timeout" timeout, 4 "FailTimes" fail_times, 5 "FailRate" fail_rate, 6 "DetectorStyle" detector_style,
    7 "DetectorGroupIds" detector_group_ids, 8 "PingNum" ping_num: i64, 9 "TcpPort" tcp_port: i64,
    10 "Host" host: String, 11 "Path" path: String, 12 "ReturnCodeThreshold" return_code_threshold: i64,
    13 "EnableRedirect" enable_redirect: String, 14 "EnableSni" enable_sni: String,
    15 "PacketLossRate" packet_loss_rate: i64, 16 "ContinuePeriod" continue_period: i64
} }

/// Response of [`CreateMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMonitorOutput {
    pub monitor_id: Option<i64>,
}
model! { CreateMonitorOutput {
    0 "MonitorId" monitor_id: i64
} }

/// Creates package and pay: `CreatePackageAndPay` of `igtm` 2023-10-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=igtm&Version=2023-10-24&Action=CreatePackageAndPay>.
///
/// Errors: [`codes::FAILED_OPERATION_DEAL_AND_PAY_FAILED`], [`codes::FAILED_OPERATION_QUERY_ERR`],
/// [`codes::INTERNAL_ERROR_UNDEFINED_ERROR`], [`codes::INVALID_PARAMETER_DEAL_STANDARD_MODIFY_FAILED`],
/// [`codes::INVALID_PARAMETER_DEAL_STANDARD_MODIFY_INVALID`], [`codes::INVALID_PARAMETER_DEAL_TASK_MODIFY_INVALID`],
/// [`codes::INVALID_PARAMETER_DEAL_TASK_MODIFY_NUM_LESS`], [`codes::INVALID_PARAMETER_DEAL_TASK_MODIFY_NUM_SAME`],
/// [`codes::INVALID_PARAMETER_DEAL_ULTIMATE_MODIFY_FAILED`], [`codes::INVALID_PARAMETER_RESOURCE_ID_EMPTY`],
/// [`codes::INVALID_PARAMETER_TIME_SPAN_EMPTY`], [`codes::INVALID_PARAMETER_TIME_SPAN_INVALID`],
/// [`codes::UNAUTHORIZED_OPERATION_RESOURCE_ID_NOT_MATCH`], [`codes::UNAUTHORIZED_OPERATION_RESOURCE_ID_UNAUTHORIZED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePackageAndPay {
    /// Required.
    pub deal_type: String,
    /// Required.
    pub goods_type: String,
    /// Required.
    pub goods_num: i64,
    /// Required.
    pub auto_renew: i64,
    pub resource_id: Option<String>,
    pub time_span: Option<i64>,
    pub new_package_type: Option<String>,
    pub auto_voucher: Option<i64>,
}
operation! { CreatePackageAndPay(deal_type: String, goods_type: String, goods_num: i64, auto_renew: i64)
    "CreatePackageAndPay" -> CreatePackageAndPayOutput {
    0 "DealType" deal_type, 1 "GoodsType" goods_type, 2 "GoodsNum" goods_num, 3 "AutoRenew" auto_renew,
    4 "ResourceId" resource_id: String, 5 "TimeSpan" time_span: i64, 6 "NewPackageType" new_package_type: String,
    7 "AutoVoucher" auto_voucher: i64
} }

/// Response of [`CreatePackageAndPay`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePackageAndPayOutput {
    pub resource_ids: Vec<String>,
}
model! { CreatePackageAndPayOutput {
    0 "ResourceIds" resource_ids: Vec<String>
} }

/// Creates strategy: `CreateStrategy` of `igtm` 2023-10-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=igtm&Version=2023-10-24&Action=CreateStrategy>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_STRATEGY_FAILED`], [`codes::FAILED_OPERATION_EXCEEDED_LIMIT`],
/// [`codes::FAILED_OPERATION_MODIFY_ERROR`], [`codes::INTERNAL_ERROR_DB_ERR`],
/// [`codes::INVALID_PARAMETER_INSTANCE_DISABLED`], [`codes::INVALID_PARAMETER_TRAFFIC_STRATEGY_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_IS_ENABLED_INVALID`], [`codes::INVALID_PARAMETER_VALUE_TRAFFIC_STRATEGY_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_TRAFFIC_STRATEGY_WEIGHT_EMPTY`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_INSUFFICIENT_NO_INSTANCE`], [`codes::UNAUTHORIZED_OPERATION_INSTANCE_UNAUTHORIZED`],
/// [`codes::UNAUTHORIZED_OPERATION_MAIN_BIND_POOL_UNAUTHORIZED`],
/// [`codes::UNAUTHORIZED_OPERATION_MAIN_POOL_UNAUTHORIZED`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION_FALL_BACK_POOL_INVALID`], [`codes::UNSUPPORTED_OPERATION_MAIN_BIND_POOL_DUPLICATE`],
/// [`codes::UNSUPPORTED_OPERATION_MAIN_BIND_POOL_EMPTY`], [`codes::UNSUPPORTED_OPERATION_MAIN_BIND_POOL_LEVEL_EXCEED`],
/// [`codes::UNSUPPORTED_OPERATION_MAIN_BIND_POOL_MIXED`], [`codes::UNSUPPORTED_OPERATION_MAIN_BIND_POOL_NUM_INVALID`],
/// [`codes::UNSUPPORTED_OPERATION_MAIN_POOL_DUPLICATE`], [`codes::UNSUPPORTED_OPERATION_MAIN_POOL_EMPTY`],
/// [`codes::UNSUPPORTED_OPERATION_MAIN_POOL_SURVIVE_NUM_INVALID`],
/// [`codes::UNSUPPORTED_OPERATION_RESOURCE_NAME_DUPLICATED`],
/// [`codes::UNSUPPORTED_OPERATION_RESOURCE_POOL_SOURCE_NOT_EXIST`],
/// [`codes::UNSUPPORTED_OPERATION_RESOURCE_SOURCE_DUPLICATED`],
/// [`codes::UNSUPPORTED_OPERATION_STRATEGY_NAME_DUPLICATE`],
/// [`codes::UNSUPPORTED_OPERATION_STRATEGY_SOURCE_DUPLICATE`],
/// [`codes::UNSUPPORTED_OPERATION_STRATEGY_SOURCE_IN_USED`],
/// [`codes::UNSUPPORTED_OPERATION_STRATEGY_SOURCE_UNAUTHORIZED`],
/// [`codes::UNSUPPORTED_OPERATION_STRATEGY_SWITCH_TYPE_INVALID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStrategy {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub strategy_name: String,
    /// Required.
    pub source: Vec<Source>,
    /// Required.
    pub main_address_pool_set: Vec<MainAddressPool>,
    /// Required.
    pub fallback_address_pool_set: Vec<MainAddressPool>,
    pub keep_domain_records: Option<String>,
    pub switch_pool_type: Option<String>,
}

/// Arguments of [`CreateStrategy::new`].
pub struct CreateStrategyRequired {
    pub instance_id: String,
    pub strategy_name: String,
    pub source: Vec<Source>,
    pub main_address_pool_set: Vec<MainAddressPool>,
    pub fallback_address_pool_set: Vec<MainAddressPool>,
}
operation! {
    CreateStrategy { CreateStrategyRequired: instance_id, strategy_name, source, main_address_pool_set, fallback_address_pool_set }
    "CreateStrategy" -> CreateStrategyOutput {
    0 "InstanceId" instance_id, 1 "StrategyName" strategy_name, 2 "Source" source,
    3 "MainAddressPoolSet" main_address_pool_set, 4 "FallbackAddressPoolSet" fallback_address_pool_set,
    5 "KeepDomainRecords" keep_domain_records: String, 6 "SwitchPoolType" switch_pool_type: String
} }

/// In the request of [`CreateStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Source {
    /// Required.
    pub dns_line_id: Option<i64>,
    pub name: Option<String>,
}
input! { Source(dns_line_id: i64) {
    0 "DnsLineId" dns_line_id: i64, 1 "Name" name: String
} }

/// In the request of [`CreateStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MainAddressPool {
    /// Required.
    pub address_pools: Option<Vec<MainPoolWeight>>,
    pub main_address_pool_id: Option<i64>,
    pub min_survive_num: Option<i64>,
    pub traffic_strategy: Option<String>,
}
input! { MainAddressPool(address_pools: Vec<MainPoolWeight>) {
    0 "AddressPools" address_pools: Vec<MainPoolWeight>, 1 "MainAddressPoolId" main_address_pool_id: i64,
    2 "MinSurviveNum" min_survive_num: i64, 3 "TrafficStrategy" traffic_strategy: String
} }

/// In the request of [`CreateStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MainPoolWeight {
    /// Required.
    pub pool_id: Option<i64>,
    pub weight: Option<i64>,
}
input! { MainPoolWeight(pool_id: i64) {
    0 "PoolId" pool_id: i64, 1 "Weight" weight: i64
} }

/// Response of [`CreateStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStrategyOutput {
    pub strategy_id: Option<i64>,
}
model! { CreateStrategyOutput {
    0 "StrategyId" strategy_id: i64
} }

/// Deletes address pool: `DeleteAddressPool` of `igtm` 2023-10-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=igtm&Version=2023-10-24&Action=DeleteAddressPool>.
///
/// Errors: [`codes::FAILED_OPERATION_DELETE_ERROR`], [`codes::FAILED_OPERATION_DELETE_POOL_FAILED`],
/// [`codes::FAILED_OPERATION_EXCEEDED_LIMIT`], [`codes::FAILED_OPERATION_POOL_WAS_USING_ERROR`],
/// [`codes::UNAUTHORIZED_OPERATION_POOL_UNAUTHORIZED`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAddressPool {
    /// Required.
    pub pool_id: i64,
}
operation! { DeleteAddressPool(pool_id: i64) "DeleteAddressPool" -> DeleteAddressPoolOutput {
    0 "PoolId" pool_id
} }

/// Response of [`DeleteAddressPool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAddressPoolOutput {
    pub msg: Option<String>,
}
model! { DeleteAddressPoolOutput {
    0 "Msg" msg: String
} }

/// Deletes monitor: `DeleteMonitor` of `igtm` 2023-10-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=igtm&Version=2023-10-24&Action=DeleteMonitor>.
///
/// Errors: [`codes::FAILED_OPERATION_DELETE_ERROR`], [`codes::FAILED_OPERATION_DELETE_MONITOR_FAILED`],
/// [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMonitor {
    /// Required.
    pub monitor_id: i64,
}
operation! { DeleteMonitor(monitor_id: i64) "DeleteMonitor" -> DeleteMonitorOutput {
    0 "MonitorId" monitor_id
} }

/// Response of [`DeleteMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMonitorOutput {
    pub msg: Option<String>,
}
model! { DeleteMonitorOutput {
    0 "Msg" msg: String
} }

/// Deletes strategy: `DeleteStrategy` of `igtm` 2023-10-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=igtm&Version=2023-10-24&Action=DeleteStrategy>.
///
/// Errors: [`codes::FAILED_OPERATION_DELETE_ERROR`], [`codes::FAILED_OPERATION_DELETE_STRATEGY_FAILED`],
/// [`codes::INVALID_PARAMETER_INSTANCE_DISABLED`], [`codes::RESOURCE_INSUFFICIENT_NO_INSTANCE`],
/// [`codes::UNAUTHORIZED_OPERATION_INSTANCE_UNAUTHORIZED`], [`codes::UNAUTHORIZED_OPERATION_STRATEGY_UNAUTHORIZED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStrategy {
    /// Required.
    pub strategy_id: i64,
    /// Required.
    pub instance_id: String,
}
operation! { DeleteStrategy(strategy_id: i64, instance_id: String) "DeleteStrategy" -> DeleteStrategyOutput {
    0 "StrategyId" strategy_id, 1 "InstanceId" instance_id
} }

/// Response of [`DeleteStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStrategyOutput {
    pub msg: Option<String>,
}
model! { DeleteStrategyOutput {
    0 "Msg" msg: String
} }

/// Describes address location: `DescribeAddressLocation` of `igtm` 2023-10-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=igtm&Version=2023-10-24&Action=DescribeAddressLocation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddressLocation {
    /// Required.
    pub address: Vec<String>,
}
operation! { DescribeAddressLocation(address: Vec<String>) "DescribeAddressLocation" -> DescribeAddressLocationOutput {
    0 "Address" address
} }

/// Response of [`DescribeAddressLocation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddressLocationOutput {
    pub address_location: Vec<AddressLocation>,
}
model! { DescribeAddressLocationOutput {
    0 "AddressLocation" address_location: Vec<AddressLocation>
} }

/// In the response of [`DescribeAddressLocation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddressLocation {
    pub addr: Option<String>,
    pub location: Option<String>,
}
model! { AddressLocation {
    0 "Addr" addr: String, 1 "Location" location: String
} }

/// Describes address pool detail: `DescribeAddressPoolDetail` of `igtm` 2023-10-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=igtm&Version=2023-10-24&Action=DescribeAddressPoolDetail>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION_POOL_UNAUTHORIZED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddressPoolDetail {
    /// Required.
    pub pool_id: i64,
}
operation! { DescribeAddressPoolDetail(pool_id: i64) "DescribeAddressPoolDetail" -> DescribeAddressPoolDetailOutput {
    0 "PoolId" pool_id
} }

/// Response of [`DescribeAddressPoolDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddressPoolDetailOutput {
    pub address_pool: Option<AddressPoolDetail>,
    pub address_set: Vec<Address>,
}
model! { DescribeAddressPoolDetailOutput {
    0 "AddressPool" address_pool: AddressPoolDetail, 1 "AddressSet" address_set: Vec<Address>
} }

/// In the response of [`DescribeAddressPoolDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddressPoolDetail {
    pub pool_id: Option<i64>,
    pub pool_name: Option<String>,
    pub addr_type: Option<String>,
    pub traffic_strategy: Option<String>,
    pub monitor_id: Option<i64>,
    /// RFC 3339 time.
    pub created_on: Option<String>,
    /// RFC 3339 time.
    pub updated_on: Option<String>,
}
model! { AddressPoolDetail {
    0 "PoolId" pool_id: i64, 1 "PoolName" pool_name: String, 2 "AddrType" addr_type: String,
    3 "TrafficStrategy" traffic_strategy: String, 4 "MonitorId" monitor_id: i64, 5 "CreatedOn" created_on: String,
    6 "UpdatedOn" updated_on: String
} }

/// Describes address pool list: `DescribeAddressPoolList` of `igtm` 2023-10-24.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=igtm&Version=2023-10-24&Action=DescribeAddressPoolList>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_QUERY_NOT_ALLOW`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddressPoolList {
    pub filters: Option<Vec<ResourceFilter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeAddressPoolList() "DescribeAddressPoolList" -> DescribeAddressPoolListOutput {
    0 "Filters" filters: Vec<ResourceFilter>, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeAddressPoolList: AddressPool = Offset "Offset", "AddressPoolSet" address_pool_set, total "TotalCount" }

/// In the request of [`DescribeAddressPoolList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceFilter {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub value: Option<Vec<String>>,
    pub fuzzy: Option<bool>,
}
input! { ResourceFilter(name: String, value: Vec<String>) {
    0 "Name" name: String, 1 "Value" value: Vec<String>, 2 "Fuzzy" fuzzy: bool
} }

/// Response of [`DescribeAddressPoolList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddressPoolListOutput {
    pub address_pool_set: Vec<AddressPool>,
    pub total_count: Option<i64>,
}
model! { DescribeAddressPoolListOutput {
    0 "AddressPoolSet" address_pool_set: Vec<AddressPool>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAddressPoolList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddressPool {
    pub pool_id: Option<i64>,
    pub pool_name: Option<String>,
    pub addr_type: Option<String>,
    pub traffic_strategy: Option<String>,
    pub monitor_id: Option<i64>,
    pub status: Option<String>,
    pub address_num: Option<i64>,
    pub monitor_group_num: Option<i64>,
    pub monitor_task_num: Option<i64>,
    pub instance_info: Vec<InstanceInfo>,
    pub address_set: Vec<Address>,
    /// RFC 3339 time.
    pub created_on: Option<String>,
    /// RFC 3339 time.
    pub updated_on: Option<String>,
}
model! { AddressPool {
    0 "PoolId" pool_id: i64, 1 "PoolName" pool_name: String, 2 "AddrType" addr_type: String,
    3 "TrafficStrategy" traffic_strategy: String, 4 "MonitorId" monitor_id: i64, 5 "Status" status: String,
    6 "AddressNum" address_num: i64, 7 "MonitorGroupNum" monitor_group_num: i64,
    8 "MonitorTaskNum" monitor_task_num: i64, 9 "InstanceInfo" instance_info: Vec<InstanceInfo>,
    10 "AddressSet" address_set: Vec<Address>, 11 "CreatedOn" created_on: String, 12 "UpdatedOn" updated_on: String
} }

/// In the response of [`DescribeAddressPoolList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceInfo {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
}
model! { InstanceInfo {
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String
} }

/// Describes detect package detail: `DescribeDetectPackageDetail` of `igtm` 2023-10-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=igtm&Version=2023-10-24&Action=DescribeDetectPackageDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDetectPackageDetail {
    /// Required.
    pub resource_id: String,
}
operation! { DescribeDetectPackageDetail(resource_id: String)
    "DescribeDetectPackageDetail" -> DescribeDetectPackageDetailOutput {
    0 "ResourceId" resource_id
} }

/// Response of [`DescribeDetectPackageDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDetectPackageDetailOutput {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub quota: Option<i64>,
    pub current_deadline: Option<String>,
    pub create_time: Option<String>,
    pub is_expire: Option<i64>,
    pub status: Option<String>,
    pub auto_renew_flag: Option<i64>,
    pub remark: Option<String>,
    pub cost_item_list: Vec<CostItem>,
    pub used_num: Option<i64>,
}
model! { DescribeDetectPackageDetailOutput {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String, 2 "Quota" quota: i64,
    3 "CurrentDeadline" current_deadline: String, 4 "CreateTime" create_time: String, 5 "IsExpire" is_expire: i64,
    6 "Status" status: String, 7 "AutoRenewFlag" auto_renew_flag: i64, 8 "Remark" remark: String,
    9 "CostItemList" cost_item_list: Vec<CostItem>, 10 "UsedNum" used_num: i64
} }

/// In the response of [`DescribeDetectPackageDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CostItem {
    pub cost_name: Option<String>,
    pub cost_value: Option<i64>,
}
model! { CostItem {
    0 "CostName" cost_name: String, 1 "CostValue" cost_value: i64
} }

/// Describes detect task package list: `DescribeDetectTaskPackageList` of `igtm` 2023-10-24.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=igtm&Version=2023-10-24&Action=DescribeDetectTaskPackageList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDetectTaskPackageList {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<ResourceFilter>>,
}
operation! { DescribeDetectTaskPackageList() "DescribeDetectTaskPackageList" -> DescribeDetectTaskPackageListOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "Filters" filters: Vec<ResourceFilter>
} }
paged! { DescribeDetectTaskPackageList: DetectTaskPackage =
    Offset "Offset", "TaskPackageSet" task_package_set, total "TotalCount" }

/// Response of [`DescribeDetectTaskPackageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDetectTaskPackageListOutput {
    pub total_count: Option<i64>,
    pub task_package_set: Vec<DetectTaskPackage>,
}
model! { DescribeDetectTaskPackageListOutput {
    0 "TotalCount" total_count: i64, 1 "TaskPackageSet" task_package_set: Vec<DetectTaskPackage>
} }

/// In the response of [`DescribeDetectTaskPackageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectTaskPackage {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub quota: Option<i64>,
    pub current_deadline: Option<String>,
    pub create_time: Option<String>,
    pub is_expire: Option<i64>,
    pub status: Option<String>,
    pub auto_renew_flag: Option<i64>,
    pub remark: Option<String>,
    pub cost_item_list: Vec<CostItem>,
    pub group: Option<i64>,
}
model! { DetectTaskPackage {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String, 2 "Quota" quota: i64,
    3 "CurrentDeadline" current_deadline: String, 4 "CreateTime" create_time: String, 5 "IsExpire" is_expire: i64,
    6 "Status" status: String, 7 "AutoRenewFlag" auto_renew_flag: i64, 8 "Remark" remark: String,
    9 "CostItemList" cost_item_list: Vec<CostItem>, 10 "Group" group: i64
} }

/// Describes detectors: `DescribeDetectors` of `igtm` 2023-10-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=igtm&Version=2023-10-24&Action=DescribeDetectors>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDetectors {}
operation! { DescribeDetectors() "DescribeDetectors" -> DescribeDetectorsOutput {} }

/// Response of [`DescribeDetectors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDetectorsOutput {
    pub detector_group_set: Vec<DetectorGroup>,
}
model! { DescribeDetectorsOutput {
    0 "DetectorGroupSet" detector_group_set: Vec<DetectorGroup>
} }

/// In the response of [`DescribeDetectors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectorGroup {
    pub gid: Option<i64>,
    pub group_type: Option<String>,
    pub group_name: Option<String>,
    pub internet_family: Option<String>,
    pub package_set: Vec<String>,
}
model! { DetectorGroup {
    0 "Gid" gid: i64, 1 "GroupType" group_type: String, 2 "GroupName" group_name: String,
    3 "InternetFamily" internet_family: String, 4 "PackageSet" package_set: Vec<String>
} }

/// Describes dns line list: `DescribeDnsLineList` of `igtm` 2023-10-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=igtm&Version=2023-10-24&Action=DescribeDnsLineList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsLineList {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeDnsLineList(instance_id: String) "DescribeDnsLineList" -> DescribeDnsLineListOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeDnsLineList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsLineListOutput {
    pub dns_line_set: Vec<GroupLine>,
}
model! { DescribeDnsLineListOutput {
    0 "DnsLineSet" dns_line_set: Vec<GroupLine>
} }

/// In the response of [`DescribeDnsLineList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupLine {
    pub dns_line_id: Option<i64>,
    pub parent: Option<i64>,
    pub line_name: Option<String>,
    pub line_id: Option<String>,
    pub useful: Option<bool>,
    pub sub_group: Option<i64>,
    pub line_package: Option<i64>,
    pub weight: Option<i64>,
}
model! { GroupLine {
    0 "DnsLineId" dns_line_id: i64, 1 "Parent" parent: i64, 2 "LineName" line_name: String, 3 "LineId" line_id: String,
    4 "Useful" useful: bool, 5 "SubGroup" sub_group: i64, 6 "LinePackage" line_package: i64, 7 "Weight" weight: i64
} }

/// Describes instance detail: `DescribeInstanceDetail` of `igtm` 2023-10-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=igtm&Version=2023-10-24&Action=DescribeInstanceDetail>.
///
/// Errors: [`codes::REQUEST_LIMIT_EXCEEDED_INNER_REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceDetail {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeInstanceDetail(instance_id: String) "DescribeInstanceDetail" -> DescribeInstanceDetailOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeInstanceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceDetailOutput {
    pub instance: Option<InstanceDetail>,
}
model! { DescribeInstanceDetailOutput {
    0 "Instance" instance: InstanceDetail
} }

/// In the response of [`DescribeInstanceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceDetail {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub domain: Option<String>,
    pub access_type: Option<String>,
    pub access_sub_domain: Option<String>,
    pub access_domain: Option<String>,
    pub global_ttl: Option<i64>,
    pub package_type: Option<String>,
    pub working_status: Option<String>,
    pub status: Option<String>,
    pub is_cname_configured: Option<bool>,
    pub remark: Option<String>,
    pub strategy_num: Option<i64>,
    pub address_pool_num: Option<i64>,
    pub monitor_num: Option<i64>,
    pub resource_id: Option<String>,
    pub notify_event_set: Vec<String>,
    pub created_on: Option<String>,
    pub updated_on: Option<String>,
}
model! { InstanceDetail {
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String, 2 "Domain" domain: String,
    3 "AccessType" access_type: String, 4 "AccessSubDomain" access_sub_domain: String,
    5 "AccessDomain" access_domain: String, 6 "GlobalTtl" global_ttl: i64, 7 "PackageType" package_type: String,
    8 "WorkingStatus" working_status: String, 9 "Status" status: String,
    10 "IsCnameConfigured" is_cname_configured: bool, 11 "Remark" remark: String, 12 "StrategyNum" strategy_num: i64,
    13 "AddressPoolNum" address_pool_num: i64, 14 "MonitorNum" monitor_num: i64, 15 "ResourceId" resource_id: String,
    16 "NotifyEventSet" notify_event_set: Vec<String>, 17 "CreatedOn" created_on: String,
    18 "UpdatedOn" updated_on: String
} }

/// Describes instance list: `DescribeInstanceList` of `igtm` 2023-10-24.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=igtm&Version=2023-10-24&Action=DescribeInstanceList>.
///
/// Errors: [`codes::REQUEST_LIMIT_EXCEEDED_INNER_REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceList {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<ResourceFilter>>,
}
operation! { DescribeInstanceList() "DescribeInstanceList" -> DescribeInstanceListOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "Filters" filters: Vec<ResourceFilter>
} }
paged! { DescribeInstanceList: Instance = Offset "Offset", "InstanceSet" instance_set, total "TotalCount" }

/// Response of [`DescribeInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceListOutput {
    pub instance_set: Vec<Instance>,
    pub total_count: Option<i64>,
    pub system_access_enabled: Option<bool>,
}
model! { DescribeInstanceListOutput {
    0 "InstanceSet" instance_set: Vec<Instance>, 1 "TotalCount" total_count: i64,
    2 "SystemAccessEnabled" system_access_enabled: bool
} }

/// In the response of [`DescribeInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Instance {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub resource_id: Option<String>,
    pub domain: Option<String>,
    pub access_type: Option<String>,
    pub access_domain: Option<String>,
    pub access_sub_domain: Option<String>,
    pub global_ttl: Option<i64>,
    pub package_type: Option<String>,
    pub working_status: Option<String>,
    pub status: Option<String>,
    pub is_cname_configured: Option<bool>,
    pub remark: Option<String>,
    pub strategy_num: Option<i64>,
    pub address_pool_num: Option<i64>,
    pub monitor_num: Option<i64>,
    pub pool_id: Option<i64>,
    pub pool_name: Option<String>,
    pub created_on: Option<String>,
    pub updated_on: Option<String>,
}
model! { Instance {
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String, 2 "ResourceId" resource_id: String,
    3 "Domain" domain: String, 4 "AccessType" access_type: String, 5 "AccessDomain" access_domain: String,
    6 "AccessSubDomain" access_sub_domain: String, 7 "GlobalTtl" global_ttl: i64, 8 "PackageType" package_type: String,
    9 "WorkingStatus" working_status: String, 10 "Status" status: String,
    11 "IsCnameConfigured" is_cname_configured: bool, 12 "Remark" remark: String, 13 "StrategyNum" strategy_num: i64,
    14 "AddressPoolNum" address_pool_num: i64, 15 "MonitorNum" monitor_num: i64, 16 "PoolId" pool_id: i64,
    17 "PoolName" pool_name: String, 18 "CreatedOn" created_on: String, 19 "UpdatedOn" updated_on: String
} }

/// Describes instance package list: `DescribeInstancePackageList` of `igtm` 2023-10-24.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=igtm&Version=2023-10-24&Action=DescribeInstancePackageList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancePackageList {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<ResourceFilter>>,
    pub is_used: Option<i64>,
}
operation! { DescribeInstancePackageList() "DescribeInstancePackageList" -> DescribeInstancePackageListOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "Filters" filters: Vec<ResourceFilter>, 3 "IsUsed" is_used: i64
} }
paged! { DescribeInstancePackageList: InstancePackage =
    Offset "Offset", "InstanceSet" instance_set, total "TotalCount" }

/// Response of [`DescribeInstancePackageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancePackageListOutput {
    pub total_count: Option<i64>,
    pub instance_set: Vec<InstancePackage>,
}
model! { DescribeInstancePackageListOutput {
    0 "TotalCount" total_count: i64, 1 "InstanceSet" instance_set: Vec<InstancePackage>
} }

/// In the response of [`DescribeInstancePackageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstancePackage {
    pub resource_id: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub package_type: Option<String>,
    pub current_deadline: Option<String>,
    pub create_time: Option<String>,
    pub is_expire: Option<i64>,
    pub status: Option<String>,
    pub auto_renew_flag: Option<i64>,
    pub remark: Option<String>,
    pub cost_item_list: Vec<CostItem>,
    pub min_check_interval: Option<i64>,
    pub min_global_ttl: Option<i64>,
    pub traffic_strategy: Vec<String>,
    pub schedule_strategy: Vec<String>,
}
model! { InstancePackage {
    0 "ResourceId" resource_id: String, 1 "InstanceId" instance_id: String, 2 "InstanceName" instance_name: String,
    3 "PackageType" package_type: String, 4 "CurrentDeadline" current_deadline: String,
    5 "CreateTime" create_time: String, 6 "IsExpire" is_expire: i64, 7 "Status" status: String,
    8 "AutoRenewFlag" auto_renew_flag: i64, 9 "Remark" remark: String, 10 "CostItemList" cost_item_list: Vec<CostItem>,
    11 "MinCheckInterval" min_check_interval: i64, 12 "MinGlobalTtl" min_global_ttl: i64,
    13 "TrafficStrategy" traffic_strategy: Vec<String>, 14 "ScheduleStrategy" schedule_strategy: Vec<String>
} }

/// Describes monitor detail: `DescribeMonitorDetail` of `igtm` 2023-10-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=igtm&Version=2023-10-24&Action=DescribeMonitorDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorDetail {
    /// Required.
    pub monitor_id: i64,
}
operation! { DescribeMonitorDetail(monitor_id: i64) "DescribeMonitorDetail" -> DescribeMonitorDetailOutput {
    0 "MonitorId" monitor_id
} }

/// Response of [`DescribeMonitorDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorDetailOutput {
    pub monitor_detail: Option<MonitorDetail>,
}
model! { DescribeMonitorDetailOutput {
    0 "MonitorDetail" monitor_detail: MonitorDetail
} }

/// In the response of [`DescribeMonitorDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MonitorDetail {
    pub monitor_id: Option<i64>,
    pub monitor_name: Option<String>,
    pub uin: Option<String>,
    pub detector_group_ids: Vec<i64>,
    pub check_protocol: Option<String>,
    pub check_interval: Option<i64>,
    pub ping_num: Option<i64>,
    pub tcp_port: Option<i64>,
    pub host: Option<String>,
    pub path: Option<String>,
    pub return_code_threshold: Option<i64>,
    pub enable_redirect: Option<String>,
    pub enable_sni: Option<String>,
    pub packet_loss_rate: Option<i64>,
    pub timeout: Option<i64>,
    pub fail_times: Option<i64>,
    pub fail_rate: Option<i64>,
    pub created_on: Option<String>,
    pub updated_on: Option<String>,
    pub detector_style: Option<String>,
    pub detect_num: Option<i64>,
    pub continue_period: Option<i64>,
}
model! { MonitorDetail {
    0 "MonitorId" monitor_id: i64, 1 "MonitorName" monitor_name: String, 2 "Uin" uin: String,
    3 "DetectorGroupIds" detector_group_ids: Vec<i64>, 4 "CheckProtocol" check_protocol: String,
    5 "CheckInterval" check_interval: i64, 6 "PingNum" ping_num: i64, 7 "TcpPort" tcp_port: i64, 8 "Host" host: String,
    9 "Path" path: String, 10 "ReturnCodeThreshold" return_code_threshold: i64,
    11 "EnableRedirect" enable_redirect: String, 12 "EnableSni" enable_sni: String,
    13 "PacketLossRate" packet_loss_rate: i64, 14 "Timeout" timeout: i64, 15 "FailTimes" fail_times: i64,
    16 "FailRate" fail_rate: i64, 17 "CreatedOn" created_on: String, 18 "UpdatedOn" updated_on: String,
    19 "DetectorStyle" detector_style: String, 20 "DetectNum" detect_num: i64, 21 "ContinuePeriod" continue_period: i64
} }

/// Describes monitors: `DescribeMonitors` of `igtm` 2023-10-24.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=igtm&Version=2023-10-24&Action=DescribeMonitors>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`], [`codes::UNSUPPORTED_OPERATION_QUERY_NOT_ALLOW`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitors {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<ResourceFilter>>,
    pub is_detect_num: Option<i64>,
}
operation! { DescribeMonitors() "DescribeMonitors" -> DescribeMonitorsOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "Filters" filters: Vec<ResourceFilter>,
    3 "IsDetectNum" is_detect_num: i64
} }
paged! { DescribeMonitors: MonitorDetail = Offset "Offset", "MonitorDataSet" monitor_data_set, total "TotalCount" }

/// Response of [`DescribeMonitors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorsOutput {
    pub monitor_data_set: Vec<MonitorDetail>,
    pub total_count: Option<i64>,
}
model! { DescribeMonitorsOutput {
    0 "MonitorDataSet" monitor_data_set: Vec<MonitorDetail>, 1 "TotalCount" total_count: i64
} }

/// Describes quotas: `DescribeQuotas` of `igtm` 2023-10-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=igtm&Version=2023-10-24&Action=DescribeQuotas>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQuotas {
    pub access_domain: Option<String>,
}
operation! { DescribeQuotas() "DescribeQuotas" -> DescribeQuotasOutput {
    0 "AccessDomain" access_domain: String
} }

/// Response of [`DescribeQuotas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQuotasOutput {
    pub quotas: Option<Quota>,
}
model! { DescribeQuotasOutput {
    0 "Quotas" quotas: Quota
} }

/// In the response of [`DescribeQuotas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Quota {
    pub task_quota: Option<i64>,
    pub pool_quota: Option<i64>,
    pub address_quota: Option<i64>,
    pub monitor_quota: Option<i64>,
    pub message_quota: Option<i64>,
    pub used_task_quota: Option<i64>,
    pub used_free_instance_num: Option<i64>,
    pub used_bill_instance_num: Option<i64>,
    pub free_package_num: Option<i64>,
    pub used_bill_package_num: Option<i64>,
    pub bill_package_num: Option<i64>,
}
model! { Quota {
    0 "TaskQuota" task_quota: i64, 1 "PoolQuota" pool_quota: i64, 2 "AddressQuota" address_quota: i64,
    3 "MonitorQuota" monitor_quota: i64, 4 "MessageQuota" message_quota: i64, 5 "UsedTaskQuota" used_task_quota: i64,
    6 "UsedFreeInstanceNum" used_free_instance_num: i64, 7 "UsedBillInstanceNum" used_bill_instance_num: i64,
    8 "FreePackageNum" free_package_num: i64, 9 "UsedBillPackageNum" used_bill_package_num: i64,
    10 "BillPackageNum" bill_package_num: i64
} }

/// Describes strategy detail: `DescribeStrategyDetail` of `igtm` 2023-10-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=igtm&Version=2023-10-24&Action=DescribeStrategyDetail>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION_STRATEGY_UNAUTHORIZED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStrategyDetail {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub strategy_id: i64,
}
operation! { DescribeStrategyDetail(instance_id: String, strategy_id: i64)
    "DescribeStrategyDetail" -> DescribeStrategyDetailOutput {
    0 "InstanceId" instance_id, 1 "StrategyId" strategy_id
} }

/// Response of [`DescribeStrategyDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStrategyDetailOutput {
    pub strategy_detail: Option<StrategyDetail>,
}
model! { DescribeStrategyDetailOutput {
    0 "StrategyDetail" strategy_detail: StrategyDetail
} }

/// In the response of [`DescribeStrategyDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StrategyDetail {
    pub instance_id: Option<String>,
    pub strategy_id: Option<i64>,
    pub name: Option<String>,
    pub source: Vec<Source>,
    pub main_address_pool_set: Vec<MainAddressPool>,
    pub fallback_address_pool_set: Vec<MainAddressPool>,
    pub keep_domain_records: Option<String>,
    pub activate_main_pool_id: Option<i64>,
    /// RFC 3339 time.
    pub created_on: Option<String>,
    /// RFC 3339 time.
    pub updated_on: Option<String>,
    pub switch_pool_type: Option<String>,
}
model! { StrategyDetail {
    0 "InstanceId" instance_id: String, 1 "StrategyId" strategy_id: i64, 2 "Name" name: String,
    3 "Source" source: Vec<Source>, 4 "MainAddressPoolSet" main_address_pool_set: Vec<MainAddressPool>,
    5 "FallbackAddressPoolSet" fallback_address_pool_set: Vec<MainAddressPool>,
    6 "KeepDomainRecords" keep_domain_records: String, 7 "ActivateMainPoolId" activate_main_pool_id: i64,
    8 "CreatedOn" created_on: String, 9 "UpdatedOn" updated_on: String, 10 "SwitchPoolType" switch_pool_type: String
} }

/// Describes strategy list: `DescribeStrategyList` of `igtm` 2023-10-24.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=igtm&Version=2023-10-24&Action=DescribeStrategyList>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE`],
/// [`codes::UNSUPPORTED_OPERATION_QUERY_NOT_ALLOW`], [`codes::UNSUPPORTED_OPERATION_RESOURCE_NAME_DUPLICATED`],
/// [`codes::UNSUPPORTED_OPERATION_RESOURCE_SOURCE_DUPLICATED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStrategyList {
    /// Required.
    pub instance_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<ResourceFilter>>,
}
operation! { DescribeStrategyList(instance_id: String) "DescribeStrategyList" -> DescribeStrategyListOutput {
    0 "InstanceId" instance_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Filters" filters: Vec<ResourceFilter>
} }
paged! { DescribeStrategyList: Strategy = Offset "Offset", "StrategySet" strategy_set, total "TotalCount" }

/// Response of [`DescribeStrategyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStrategyListOutput {
    pub strategy_set: Vec<Strategy>,
    pub total_count: Option<i64>,
}
model! { DescribeStrategyListOutput {
    0 "StrategySet" strategy_set: Vec<Strategy>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeStrategyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Strategy {
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub source: Vec<Source>,
    pub strategy_id: Option<i64>,
    pub status: Option<String>,
    pub activate_main_pool_id: Option<i64>,
    pub activate_level: Option<i64>,
    pub active_pool_type: Option<String>,
    pub active_traffic_strategy: Option<String>,
    pub monitor_num: Option<i64>,
    pub is_enabled: Option<String>,
    pub keep_domain_records: Option<String>,
    pub switch_pool_type: Option<String>,
    /// RFC 3339 time.
    pub created_on: Option<String>,
    /// RFC 3339 time.
    pub updated_on: Option<String>,
}
model! { Strategy {
    0 "InstanceId" instance_id: String, 1 "Name" name: String, 2 "Source" source: Vec<Source>,
    3 "StrategyId" strategy_id: i64, 4 "Status" status: String, 5 "ActivateMainPoolId" activate_main_pool_id: i64,
    6 "ActivateLevel" activate_level: i64, 7 "ActivePoolType" active_pool_type: String,
    8 "ActiveTrafficStrategy" active_traffic_strategy: String, 9 "MonitorNum" monitor_num: i64,
    10 "IsEnabled" is_enabled: String, 11 "KeepDomainRecords" keep_domain_records: String,
    12 "SwitchPoolType" switch_pool_type: String, 13 "CreatedOn" created_on: String, 14 "UpdatedOn" updated_on: String
} }

/// Modifies address pool: `ModifyAddressPool` of `igtm` 2023-10-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=igtm&Version=2023-10-24&Action=ModifyAddressPool>.
///
/// Errors: [`codes::FAILED_OPERATION_ADDR_EXCEEDED_LIMIT`], [`codes::FAILED_OPERATION_EXCEEDED_LIMIT`],
/// [`codes::FAILED_OPERATION_EXCEEDED_MONITOR_NUM_LIMIT`], [`codes::FAILED_OPERATION_MODIFY_ERROR`],
/// [`codes::FAILED_OPERATION_MODIFY_POOL_FAILED`], [`codes::FAILED_OPERATION_POOL_EXCEEDED_LIMIT`],
/// [`codes::FAILED_OPERATION_TASK_EXCEEDED_LIMIT`], [`codes::INTERNAL_ERROR_UNDEFINED_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_POOL_ADDR_DUPLICATED`], [`codes::INVALID_PARAMETER_VALUE_POOL_ADDR_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_POOL_ADDR_INVALID`], [`codes::INVALID_PARAMETER_VALUE_POOL_ADDR_MIXED`],
/// [`codes::INVALID_PARAMETER_VALUE_POOL_ADDR_WEIGHT_EMPTY`],
/// [`codes::UNAUTHORIZED_OPERATION_POOL_ADDRESS_UNAUTHORIZED`], [`codes::UNAUTHORIZED_OPERATION_POOL_UNAUTHORIZED`],
/// [`codes::UNSUPPORTED_OPERATION_POOL_NAME_DUPLICATE`], [`codes::UNSUPPORTED_OPERATION_RESOURCE_NAME_DUPLICATED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAddressPool {
    /// Required.
    pub pool_id: i64,
    pub pool_name: Option<String>,
    pub traffic_strategy: Option<String>,
    pub monitor_id: Option<i64>,
    pub address_set: Option<Vec<Address>>,
    pub keep_resource: Option<bool>,
}
operation! { ModifyAddressPool(pool_id: i64) "ModifyAddressPool" -> ModifyAddressPoolOutput {
    0 "PoolId" pool_id, 1 "PoolName" pool_name: String, 2 "TrafficStrategy" traffic_strategy: String,
    3 "MonitorId" monitor_id: i64, 4 "AddressSet" address_set: Vec<Address>, 5 "KeepResource" keep_resource: bool
} }

/// Response of [`ModifyAddressPool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAddressPoolOutput {
    pub msg: Option<String>,
}
model! { ModifyAddressPoolOutput {
    0 "Msg" msg: String
} }

/// Modifies instance config: `ModifyInstanceConfig` of `igtm` 2023-10-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=igtm&Version=2023-10-24&Action=ModifyInstanceConfig>.
///
/// Errors: [`codes::FAILED_OPERATION_MODIFY_INSTANCE_FAILED`], [`codes::FAILED_OPERATION_QUERY_ERR`],
/// [`codes::INVALID_PARAMETER_ACCESS_TYPE_INVALID`], [`codes::INVALID_PARAMETER_GLOBAL_ACCESS_DOMAIN_CONFLICT`],
/// [`codes::INVALID_PARAMETER_INSTANCE_DISABLED`], [`codes::UNSUPPORTED_OPERATION_ACCESS_DOMAIN_UNAUTHORIZED`],
/// [`codes::UNSUPPORTED_OPERATION_DOMAIN_TTL_INVALID`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_NAME_DUPLICATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceConfig {
    /// Required.
    pub instance_id: String,
    pub instance_config: Option<InstanceConfig>,
}
operation! { ModifyInstanceConfig(instance_id: String) "ModifyInstanceConfig" -> ModifyInstanceConfigOutput {
    0 "InstanceId" instance_id, 1 "InstanceConfig" instance_config: InstanceConfig
} }

/// In the request of [`ModifyInstanceConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceConfig {
    /// Required.
    pub instance_name: Option<String>,
    /// Required.
    pub domain: Option<String>,
    /// Required.
    pub access_type: Option<String>,
    /// Required.
    pub remark: Option<String>,
    /// Required.
    pub global_ttl: Option<i64>,
    pub access_domain: Option<String>,
    pub access_sub_domain: Option<String>,
}

/// Arguments of [`InstanceConfig::new`].
pub struct InstanceConfigRequired {
    pub instance_name: String,
    pub domain: String,
    pub access_type: String,
    pub remark: String,
    pub global_ttl: i64,
}
input! { InstanceConfig { InstanceConfigRequired: instance_name, domain, access_type, remark, global_ttl } {
    0 "InstanceName" instance_name: String, 1 "Domain" domain: String, 2 "AccessType" access_type: String,
    3 "Remark" remark: String, 4 "GlobalTtl" global_ttl: i64, 5 "AccessDomain" access_domain: String,
    6 "AccessSubDomain" access_sub_domain: String
} }

/// Response of [`ModifyInstanceConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceConfigOutput {
    pub instance: Option<InstanceDetail>,
}
model! { ModifyInstanceConfigOutput {
    0 "Instance" instance: InstanceDetail
} }

/// Modifies monitor: `ModifyMonitor` of `igtm` 2023-10-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=igtm&Version=2023-10-24&Action=ModifyMonitor>.
///
/// Errors: [`codes::FAILED_OPERATION_EXCEEDED_LIMIT`], [`codes::FAILED_OPERATION_EXCEEDED_MONITOR_NUM_LIMIT`],
/// [`codes::FAILED_OPERATION_MODIFY_ERROR`], [`codes::FAILED_OPERATION_MODIFY_MONITOR_FAILED`],
/// [`codes::INTERNAL_ERROR_PARAMETER_ERROR`], [`codes::UNSUPPORTED_OPERATION_MONITOR_NAME_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMonitor {
    /// Required.
    pub monitor_id: i64,
    /// Required.
    pub monitor_name: String,
    /// Required.
    pub check_protocol: String,
    /// Required.
    pub check_interval: i64,
    /// Required.
    pub timeout: i64,
    /// Required.
    pub fail_times: i64,
    /// Required.
    pub fail_rate: i64,
    /// Required.
    pub detector_style: String,
    /// Required.
    pub detector_group_ids: Vec<i64>,
    pub ping_num: Option<i64>,
    pub tcp_port: Option<i64>,
    pub host: Option<String>,
    pub path: Option<String>,
    pub return_code_threshold: Option<i64>,
    pub enable_redirect: Option<String>,
    pub enable_sni: Option<String>,
    pub packet_loss_rate: Option<i64>,
    pub continue_period: Option<i64>,
}

/// Arguments of [`ModifyMonitor::new`].
pub struct ModifyMonitorRequired {
    pub monitor_id: i64,
    pub monitor_name: String,
    pub check_protocol: String,
    pub check_interval: i64,
    pub timeout: i64,
    pub fail_times: i64,
    pub fail_rate: i64,
    pub detector_style: String,
    pub detector_group_ids: Vec<i64>,
}
operation! {
    ModifyMonitor { ModifyMonitorRequired: monitor_id, monitor_name, check_protocol, check_interval, timeout, fail_times, fail_rate, detector_style, detector_group_ids }
    "ModifyMonitor" -> ModifyMonitorOutput {
    0 "MonitorId" monitor_id, 1 "MonitorName" monitor_name, 2 "CheckProtocol" check_protocol,
    3 "CheckInterval" check_interval, 4 "Timeout" timeout, 5 "FailTimes" fail_times, 6 "FailRate" fail_rate,
    7 "DetectorStyle" detector_style, 8 "DetectorGroupIds" detector_group_ids, 9 "PingNum" ping_num: i64,
    10 "TcpPort" tcp_port: i64, 11 "Host" host: String, 12 "Path" path: String,
    13 "ReturnCodeThreshold" return_code_threshold: i64, 14 "EnableRedirect" enable_redirect: String,
    15 "EnableSni" enable_sni: String, 16 "PacketLossRate" packet_loss_rate: i64,
    17 "ContinuePeriod" continue_period: i64
} }

/// Response of [`ModifyMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMonitorOutput {
    pub msg: Option<String>,
}
model! { ModifyMonitorOutput {
    0 "Msg" msg: String
} }

/// Modifies package auto renew: `ModifyPackageAutoRenew` of `igtm` 2023-10-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=igtm&Version=2023-10-24&Action=ModifyPackageAutoRenew>.
///
/// Errors: [`codes::FAILED_OPERATION_AUTO_RENEW_FAILED`], [`codes::FAILED_OPERATION_QUERY_ERR`],
/// [`codes::INTERNAL_ERROR_UNDEFINED_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPackageAutoRenew {
    /// Required.
    pub resource_id: String,
    /// Required.
    pub auto_renew: i64,
}
operation! { ModifyPackageAutoRenew(resource_id: String, auto_renew: i64)
    "ModifyPackageAutoRenew" -> ModifyPackageAutoRenewOutput {
    0 "ResourceId" resource_id, 1 "AutoRenew" auto_renew
} }

/// Response of [`ModifyPackageAutoRenew`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPackageAutoRenewOutput {
    pub resource_ids: Vec<String>,
}
model! { ModifyPackageAutoRenewOutput {
    0 "ResourceIds" resource_ids: Vec<String>
} }

/// Modifies strategy: `ModifyStrategy` of `igtm` 2023-10-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=igtm&Version=2023-10-24&Action=ModifyStrategy>.
///
/// Errors: [`codes::FAILED_OPERATION_CAN_NOT_DELETE_DEFAULT_LINE_ERROR`], [`codes::FAILED_OPERATION_EXCEEDED_LIMIT`],
/// [`codes::FAILED_OPERATION_MODIFY_ERROR`], [`codes::FAILED_OPERATION_MODIFY_STRATEGY_FAILED`],
/// [`codes::FAILED_OPERATION_POOL_WAS_USING_ERROR`], [`codes::INVALID_PARAMETER_INSTANCE_DISABLED`],
/// [`codes::INVALID_PARAMETER_TRAFFIC_STRATEGY_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_TRAFFIC_STRATEGY_WEIGHT_EMPTY`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_INSUFFICIENT_NO_INSTANCE`], [`codes::UNAUTHORIZED_OPERATION_INSTANCE_UNAUTHORIZED`],
/// [`codes::UNAUTHORIZED_OPERATION_MAIN_BIND_POOL_UNAUTHORIZED`],
/// [`codes::UNAUTHORIZED_OPERATION_MAIN_POOL_UNAUTHORIZED`], [`codes::UNAUTHORIZED_OPERATION_STRATEGY_UNAUTHORIZED`],
/// [`codes::UNSUPPORTED_OPERATION`], [`codes::UNSUPPORTED_OPERATION_FALL_BACK_POOL_INVALID`],
/// [`codes::UNSUPPORTED_OPERATION_MAIN_BIND_POOL_DUPLICATE`], [`codes::UNSUPPORTED_OPERATION_MAIN_BIND_POOL_EMPTY`],
/// [`codes::UNSUPPORTED_OPERATION_MAIN_BIND_POOL_LEVEL_EXCEED`], [`codes::UNSUPPORTED_OPERATION_MAIN_BIND_POOL_MIXED`],
/// [`codes::UNSUPPORTED_OPERATION_MAIN_BIND_POOL_NUM_INVALID`], [`codes::UNSUPPORTED_OPERATION_MAIN_POOL_DUPLICATE`],
/// [`codes::UNSUPPORTED_OPERATION_MAIN_POOL_EMPTY`], [`codes::UNSUPPORTED_OPERATION_MAIN_POOL_SURVIVE_NUM_INVALID`],
/// [`codes::UNSUPPORTED_OPERATION_RESOURCE_NAME_DUPLICATED`],
/// [`codes::UNSUPPORTED_OPERATION_RESOURCE_POOL_SOURCE_NOT_EXIST`],
/// [`codes::UNSUPPORTED_OPERATION_RESOURCE_SOURCE_DUPLICATED`],
/// [`codes::UNSUPPORTED_OPERATION_STRATEGY_NAME_DUPLICATE`],
/// [`codes::UNSUPPORTED_OPERATION_STRATEGY_SOURCE_DUPLICATE`],
/// [`codes::UNSUPPORTED_OPERATION_STRATEGY_SOURCE_IN_USED`],
/// [`codes::UNSUPPORTED_OPERATION_STRATEGY_SOURCE_UNAUTHORIZED`],
/// [`codes::UNSUPPORTED_OPERATION_STRATEGY_SWITCH_TYPE_INVALID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyStrategy {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub strategy_id: i64,
    /// Required.
    pub source: Vec<Source>,
    /// Required.
    pub main_address_pool_set: Vec<MainAddressPool>,
    /// Required.
    pub fallback_address_pool_set: Vec<MainAddressPool>,
    pub strategy_name: Option<String>,
    pub is_enabled: Option<String>,
    pub keep_domain_records: Option<String>,
    pub switch_pool_type: Option<String>,
    pub keep_resource: Option<bool>,
}

/// Arguments of [`ModifyStrategy::new`].
pub struct ModifyStrategyRequired {
    pub instance_id: String,
    pub strategy_id: i64,
    pub source: Vec<Source>,
    pub main_address_pool_set: Vec<MainAddressPool>,
    pub fallback_address_pool_set: Vec<MainAddressPool>,
}
operation! {
    ModifyStrategy { ModifyStrategyRequired: instance_id, strategy_id, source, main_address_pool_set, fallback_address_pool_set }
    "ModifyStrategy" -> ModifyStrategyOutput {
    0 "InstanceId" instance_id, 1 "StrategyId" strategy_id, 2 "Source" source,
    3 "MainAddressPoolSet" main_address_pool_set, 4 "FallbackAddressPoolSet" fallback_address_pool_set,
    5 "StrategyName" strategy_name: String, 6 "IsEnabled" is_enabled: String,
    7 "KeepDomainRecords" keep_domain_records: String, 8 "SwitchPoolType" switch_pool_type: String,
    9 "KeepResource" keep_resource: bool
} }

/// Response of [`ModifyStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyStrategyOutput {
    pub msg: Option<String>,
}
model! { ModifyStrategyOutput {
    0 "Msg" msg: String
} }

codes! {
    FAILED_OPERATION "FailedOperation", FAILED_OPERATION_ADDR_EXCEEDED_LIMIT "FailedOperation.AddrExceededLimit",
    FAILED_OPERATION_AUTO_RENEW_FAILED "FailedOperation.AutoRenewFailed",
    FAILED_OPERATION_CAN_NOT_DELETE_DEFAULT_LINE_ERROR "FailedOperation.CanNotDeleteDefaultLineError",
    FAILED_OPERATION_CREATE_ERROR "FailedOperation.CreateError",
    FAILED_OPERATION_CREATE_INSTANCE_FAILED "FailedOperation.CreateInstanceFailed",
    FAILED_OPERATION_CREATE_MONITOR_FAILED "FailedOperation.CreateMonitorFailed",
    FAILED_OPERATION_CREATE_POOL_FAILED "FailedOperation.CreatePoolFailed",
    FAILED_OPERATION_CREATE_STRATEGY_FAILED "FailedOperation.CreateStrategyFailed",
    FAILED_OPERATION_DEAL_AND_PAY_FAILED "FailedOperation.DealAndPayFailed",
    FAILED_OPERATION_DELETE_ERROR "FailedOperation.DeleteError",
    FAILED_OPERATION_DELETE_MONITOR_FAILED "FailedOperation.DeleteMonitorFailed",
    FAILED_OPERATION_DELETE_POOL_FAILED "FailedOperation.DeletePoolFailed",
    FAILED_OPERATION_DELETE_STRATEGY_FAILED "FailedOperation.DeleteStrategyFailed",
    FAILED_OPERATION_EXCEEDED_LIMIT "FailedOperation.ExceededLimit",
    FAILED_OPERATION_EXCEEDED_MONITOR_NUM_LIMIT "FailedOperation.ExceededMonitorNumLimit",
    FAILED_OPERATION_MODIFY_ERROR "FailedOperation.ModifyError",
    FAILED_OPERATION_MODIFY_INSTANCE_FAILED "FailedOperation.ModifyInstanceFailed",
    FAILED_OPERATION_MODIFY_MONITOR_FAILED "FailedOperation.ModifyMonitorFailed",
    FAILED_OPERATION_MODIFY_POOL_FAILED "FailedOperation.ModifyPoolFailed",
    FAILED_OPERATION_MODIFY_STRATEGY_FAILED "FailedOperation.ModifyStrategyFailed",
    FAILED_OPERATION_POOL_EXCEEDED_LIMIT "FailedOperation.PoolExceededLimit",
    FAILED_OPERATION_POOL_WAS_USING_ERROR "FailedOperation.PoolWasUsingError",
    FAILED_OPERATION_QUERY_ERR "FailedOperation.QueryErr",
    FAILED_OPERATION_TASK_EXCEEDED_LIMIT "FailedOperation.TaskExceededLimit", INTERNAL_ERROR "InternalError",
    INTERNAL_ERROR_DB_ERR "InternalError.DbErr", INTERNAL_ERROR_PARAMETER_ERROR "InternalError.ParameterError",
    INTERNAL_ERROR_UNDEFINED_ERROR "InternalError.UndefinedError", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_ACCESS_TYPE_INVALID "InvalidParameter.AccessTypeInvalid",
    INVALID_PARAMETER_DEAL_STANDARD_MODIFY_FAILED "InvalidParameter.DealStandardModifyFailed",
    INVALID_PARAMETER_DEAL_STANDARD_MODIFY_INVALID "InvalidParameter.DealStandardModifyInvalid",
    INVALID_PARAMETER_DEAL_TASK_MODIFY_INVALID "InvalidParameter.DealTaskModifyInvalid",
    INVALID_PARAMETER_DEAL_TASK_MODIFY_NUM_LESS "InvalidParameter.DealTaskModifyNumLess",
    INVALID_PARAMETER_DEAL_TASK_MODIFY_NUM_SAME "InvalidParameter.DealTaskModifyNumSame",
    INVALID_PARAMETER_DEAL_ULTIMATE_MODIFY_FAILED "InvalidParameter.DealUltimateModifyFailed",
    INVALID_PARAMETER_GLOBAL_ACCESS_DOMAIN_CONFLICT "InvalidParameter.GlobalAccessDomainConflict",
    INVALID_PARAMETER_INSTANCE_DISABLED "InvalidParameter.InstanceDisabled",
    INVALID_PARAMETER_RESOURCE_ID_EMPTY "InvalidParameter.ResourceIdEmpty",
    INVALID_PARAMETER_TIME_SPAN_EMPTY "InvalidParameter.TimeSpanEmpty",
    INVALID_PARAMETER_TIME_SPAN_INVALID "InvalidParameter.TimeSpanInvalid",
    INVALID_PARAMETER_TRAFFIC_STRATEGY_INVALID "InvalidParameter.TrafficStrategyInvalid",
    INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_IS_ENABLED_INVALID "InvalidParameterValue.IsEnabledInvalid",
    INVALID_PARAMETER_VALUE_POOL_ADDR_DUPLICATED "InvalidParameterValue.PoolAddrDuplicated",
    INVALID_PARAMETER_VALUE_POOL_ADDR_EMPTY "InvalidParameterValue.PoolAddrEmpty",
    INVALID_PARAMETER_VALUE_POOL_ADDR_INVALID "InvalidParameterValue.PoolAddrInvalid",
    INVALID_PARAMETER_VALUE_POOL_ADDR_MIXED "InvalidParameterValue.PoolAddrMixed",
    INVALID_PARAMETER_VALUE_POOL_ADDR_WEIGHT_EMPTY "InvalidParameterValue.PoolAddrWeightEmpty",
    INVALID_PARAMETER_VALUE_TRAFFIC_STRATEGY_INVALID "InvalidParameterValue.TrafficStrategyInvalid",
    INVALID_PARAMETER_VALUE_TRAFFIC_STRATEGY_WEIGHT_EMPTY "InvalidParameterValue.TrafficStrategyWeightEmpty",
    LIMIT_EXCEEDED "LimitExceeded", MISSING_PARAMETER "MissingParameter",
    REQUEST_LIMIT_EXCEEDED_INNER_REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded.InnerRequestLimitExceeded",
    RESOURCE_INSUFFICIENT_NO_INSTANCE "ResourceInsufficient.NoInstance", RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_NOT_FOUND_SEARCH_INFO "ResourceNotFound.SearchInfo", RESOURCE_UNAVAILABLE "ResourceUnavailable",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation",
    UNAUTHORIZED_OPERATION_INSTANCE_UNAUTHORIZED "UnauthorizedOperation.InstanceUnauthorized",
    UNAUTHORIZED_OPERATION_MAIN_BIND_POOL_UNAUTHORIZED "UnauthorizedOperation.MainBindPoolUnauthorized",
    UNAUTHORIZED_OPERATION_MAIN_POOL_UNAUTHORIZED "UnauthorizedOperation.MainPoolUnauthorized",
    UNAUTHORIZED_OPERATION_POOL_ADDRESS_UNAUTHORIZED "UnauthorizedOperation.PoolAddressUnauthorized",
    UNAUTHORIZED_OPERATION_POOL_UNAUTHORIZED "UnauthorizedOperation.PoolUnauthorized",
    UNAUTHORIZED_OPERATION_RESOURCE_ID_NOT_MATCH "UnauthorizedOperation.ResourceIdNotMatch",
    UNAUTHORIZED_OPERATION_RESOURCE_ID_UNAUTHORIZED "UnauthorizedOperation.ResourceIdUnauthorized",
    UNAUTHORIZED_OPERATION_STRATEGY_UNAUTHORIZED "UnauthorizedOperation.StrategyUnauthorized",
    UNAUTHORIZED_OPERATION_UNAUTHORIZED_ERROR "UnauthorizedOperation.UnauthorizedError",
    UNKNOWN_PARAMETER "UnknownParameter", UNSUPPORTED_OPERATION "UnsupportedOperation",
    UNSUPPORTED_OPERATION_ACCESS_DOMAIN_UNAUTHORIZED "UnsupportedOperation.AccessDomainUnauthorized",
    UNSUPPORTED_OPERATION_DOMAIN_TTL_INVALID "UnsupportedOperation.DomainTtlInvalid",
    UNSUPPORTED_OPERATION_FALL_BACK_POOL_INVALID "UnsupportedOperation.FallBackPoolInvalid",
    UNSUPPORTED_OPERATION_INSTANCE_NAME_DUPLICATE "UnsupportedOperation.InstanceNameDuplicate",
    UNSUPPORTED_OPERATION_MAIN_BIND_POOL_DUPLICATE "UnsupportedOperation.MainBindPoolDuplicate",
    UNSUPPORTED_OPERATION_MAIN_BIND_POOL_EMPTY "UnsupportedOperation.MainBindPoolEmpty",
    UNSUPPORTED_OPERATION_MAIN_BIND_POOL_LEVEL_EXCEED "UnsupportedOperation.MainBindPoolLevelExceed",
    UNSUPPORTED_OPERATION_MAIN_BIND_POOL_MIXED "UnsupportedOperation.MainBindPoolMixed",
    UNSUPPORTED_OPERATION_MAIN_BIND_POOL_NUM_INVALID "UnsupportedOperation.MainBindPoolNumInvalid",
    UNSUPPORTED_OPERATION_MAIN_POOL_DUPLICATE "UnsupportedOperation.MainPoolDuplicate",
    UNSUPPORTED_OPERATION_MAIN_POOL_EMPTY "UnsupportedOperation.MainPoolEmpty",
    UNSUPPORTED_OPERATION_MAIN_POOL_SURVIVE_NUM_INVALID "UnsupportedOperation.MainPoolSurviveNumInvalid",
    UNSUPPORTED_OPERATION_MONITOR_NAME_EXIST "UnsupportedOperation.MonitorNameExist",
    UNSUPPORTED_OPERATION_PACKAGE_UNAUTHORIZED "UnsupportedOperation.PackageUnauthorized",
    UNSUPPORTED_OPERATION_POOL_NAME_DUPLICATE "UnsupportedOperation.PoolNameDuplicate",
    UNSUPPORTED_OPERATION_QUERY_NOT_ALLOW "UnsupportedOperation.QueryNotAllow",
    UNSUPPORTED_OPERATION_RESOURCE_NAME_DUPLICATED "UnsupportedOperation.ResourceNameDuplicated",
    UNSUPPORTED_OPERATION_RESOURCE_POOL_SOURCE_NOT_EXIST "UnsupportedOperation.ResourcePoolSourceNotExist",
    UNSUPPORTED_OPERATION_RESOURCE_SOURCE_DUPLICATED "UnsupportedOperation.ResourceSourceDuplicated",
    UNSUPPORTED_OPERATION_STRATEGY_NAME_DUPLICATE "UnsupportedOperation.StrategyNameDuplicate",
    UNSUPPORTED_OPERATION_STRATEGY_SOURCE_DUPLICATE "UnsupportedOperation.StrategySourceDuplicate",
    UNSUPPORTED_OPERATION_STRATEGY_SOURCE_IN_USED "UnsupportedOperation.StrategySourceInUsed",
    UNSUPPORTED_OPERATION_STRATEGY_SOURCE_UNAUTHORIZED "UnsupportedOperation.StrategySourceUnauthorized",
    UNSUPPORTED_OPERATION_STRATEGY_SWITCH_TYPE_INVALID "UnsupportedOperation.StrategySwitchTypeInvalid",
    UNSUPPORTED_OPERATION_TTL_INVALID "UnsupportedOperation.TTLInvalid",
    UNSUPPORTED_OPERATION_USER_NOT_FOUND "UnsupportedOperation.UserNotFound"
}

#[cfg(feature = "unstable-registry")]
register! {
    CreateAddressPool, CreateInstance, CreateMonitor, CreatePackageAndPay, CreateStrategy, DeleteAddressPool,
    DeleteMonitor, DeleteStrategy, DescribeAddressLocation, DescribeAddressPoolDetail, DescribeAddressPoolList,
    DescribeDetectPackageDetail, DescribeDetectTaskPackageList, DescribeDetectors, DescribeDnsLineList,
    DescribeInstanceDetail, DescribeInstanceList, DescribeInstancePackageList, DescribeMonitorDetail, DescribeMonitors,
    DescribeQuotas, DescribeStrategyDetail, DescribeStrategyList, ModifyAddressPool, ModifyInstanceConfig,
    ModifyMonitor, ModifyPackageAutoRenew, ModifyStrategy
}
