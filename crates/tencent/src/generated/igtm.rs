//! `igtm` 2023-10-24.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "igtm", version: "2023-10-24", code: "igtm", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAddressPool {
    pub pool_name: String,
    pub traffic_strategy: String,
    pub address_set: Vec<Address>,
    pub monitor_id: Option<u64>,
}
operation! { CreateAddressPool(pool_name: String, traffic_strategy: String, address_set: Vec<Address>)
    "CreateAddressPool" -> CreateAddressPoolOutput {
    0 "PoolName" pool_name, 1 "TrafficStrategy" traffic_strategy, 2 "AddressSet" address_set,
    3 "MonitorId" monitor_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Address {
    pub addr: Option<String>,
    pub is_enable: Option<String>,
    pub address_id: Option<u64>,
    pub location: Option<String>,
    pub status: Option<String>,
    pub weight: Option<u64>,
    pub created_on: Option<String>,
    pub updated_on: Option<String>,
}
input! { Address(addr: String, is_enable: String) {
    0 "Addr" addr: String, 1 "IsEnable" is_enable: String, 2 "AddressId" address_id: u64, 3 "Location" location: String,
    4 "Status" status: String, 5 "Weight" weight: u64, 6 "CreatedOn" created_on: String,
    7 "UpdatedOn" updated_on: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAddressPoolOutput {
    pub address_pool_id: Option<u64>,
}
model! { CreateAddressPoolOutput {
    0 "AddressPoolId" address_pool_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstance {
    pub domain: String,
    pub access_type: String,
    pub global_ttl: u64,
    pub package_type: String,
    pub instance_name: Option<String>,
    pub access_domain: Option<String>,
    pub access_sub_domain: Option<String>,
    pub remark: Option<String>,
    pub resource_id: Option<String>,
}
operation! { CreateInstance(domain: String, access_type: String, global_ttl: u64, package_type: String)
    "CreateInstance" -> CreateInstanceOutput {
    0 "Domain" domain, 1 "AccessType" access_type, 2 "GlobalTtl" global_ttl, 3 "PackageType" package_type,
    4 "InstanceName" instance_name: String, 5 "AccessDomain" access_domain: String,
    6 "AccessSubDomain" access_sub_domain: String, 7 "Remark" remark: String, 8 "ResourceId" resource_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceOutput {
    pub instance_id: Option<String>,
}
model! { CreateInstanceOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMonitor {
    pub monitor_name: String,
    pub check_protocol: String,
    pub check_interval: u64,
    pub timeout: u64,
    pub fail_times: u64,
    pub fail_rate: u64,
    pub detector_style: String,
    pub detector_group_ids: Vec<u64>,
    pub ping_num: Option<u64>,
    pub tcp_port: Option<u64>,
    pub host: Option<String>,
    pub path: Option<String>,
    pub return_code_threshold: Option<u64>,
    pub enable_redirect: Option<String>,
    pub enable_sni: Option<String>,
    pub packet_loss_rate: Option<u64>,
    pub continue_period: Option<u64>,
}

/// What [`CreateMonitor::new`] takes.
pub struct CreateMonitorRequired {
    pub monitor_name: String,
    pub check_protocol: String,
    pub check_interval: u64,
    pub timeout: u64,
    pub fail_times: u64,
    pub fail_rate: u64,
    pub detector_style: String,
    pub detector_group_ids: Vec<u64>,
}
operation! { CreateMonitor{CreateMonitorRequired: monitor_name, check_protocol, check_interval, timeout, fail_times, fail_rate, detector_style, detector_group_ids}
    "CreateMonitor" -> CreateMonitorOutput {
    0 "MonitorName" monitor_name, 1 "CheckProtocol" check_protocol, 2 "CheckInterval" check_interval,
    3 "Timeout" timeout, 4 "FailTimes" fail_times, 5 "FailRate" fail_rate, 6 "DetectorStyle" detector_style,
    7 "DetectorGroupIds" detector_group_ids, 8 "PingNum" ping_num: u64, 9 "TcpPort" tcp_port: u64,
    10 "Host" host: String, 11 "Path" path: String, 12 "ReturnCodeThreshold" return_code_threshold: u64,
    13 "EnableRedirect" enable_redirect: String, 14 "EnableSni" enable_sni: String,
    15 "PacketLossRate" packet_loss_rate: u64, 16 "ContinuePeriod" continue_period: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMonitorOutput {
    pub monitor_id: Option<u64>,
}
model! { CreateMonitorOutput {
    0 "MonitorId" monitor_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePackageAndPay {
    pub deal_type: String,
    pub goods_type: String,
    pub goods_num: u64,
    pub auto_renew: u64,
    pub resource_id: Option<String>,
    pub time_span: Option<u64>,
    pub new_package_type: Option<String>,
    pub auto_voucher: Option<u64>,
}
operation! { CreatePackageAndPay(deal_type: String, goods_type: String, goods_num: u64, auto_renew: u64)
    "CreatePackageAndPay" -> CreatePackageAndPayOutput {
    0 "DealType" deal_type, 1 "GoodsType" goods_type, 2 "GoodsNum" goods_num, 3 "AutoRenew" auto_renew,
    4 "ResourceId" resource_id: String, 5 "TimeSpan" time_span: u64, 6 "NewPackageType" new_package_type: String,
    7 "AutoVoucher" auto_voucher: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePackageAndPayOutput {
    pub resource_ids: Option<Vec<String>>,
}
model! { CreatePackageAndPayOutput {
    0 "ResourceIds" resource_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStrategy {
    pub instance_id: String,
    pub strategy_name: String,
    pub source: Vec<Source>,
    pub main_address_pool_set: Vec<MainAddressPool>,
    pub fallback_address_pool_set: Vec<MainAddressPool>,
    pub keep_domain_records: Option<String>,
    pub switch_pool_type: Option<String>,
}

/// What [`CreateStrategy::new`] takes.
pub struct CreateStrategyRequired {
    pub instance_id: String,
    pub strategy_name: String,
    pub source: Vec<Source>,
    pub main_address_pool_set: Vec<MainAddressPool>,
    pub fallback_address_pool_set: Vec<MainAddressPool>,
}
operation! { CreateStrategy{CreateStrategyRequired: instance_id, strategy_name, source, main_address_pool_set, fallback_address_pool_set}
    "CreateStrategy" -> CreateStrategyOutput {
    0 "InstanceId" instance_id, 1 "StrategyName" strategy_name, 2 "Source" source,
    3 "MainAddressPoolSet" main_address_pool_set, 4 "FallbackAddressPoolSet" fallback_address_pool_set,
    5 "KeepDomainRecords" keep_domain_records: String, 6 "SwitchPoolType" switch_pool_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Source {
    pub dns_line_id: Option<u64>,
    pub name: Option<String>,
}
input! { Source(dns_line_id: u64) {
    0 "DnsLineId" dns_line_id: u64, 1 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MainAddressPool {
    pub address_pools: Option<Vec<MainPoolWeight>>,
    pub main_address_pool_id: Option<u64>,
    pub min_survive_num: Option<u64>,
    pub traffic_strategy: Option<String>,
}
input! { MainAddressPool(address_pools: Vec<MainPoolWeight>) {
    0 "AddressPools" address_pools: Vec<MainPoolWeight>, 1 "MainAddressPoolId" main_address_pool_id: u64,
    2 "MinSurviveNum" min_survive_num: u64, 3 "TrafficStrategy" traffic_strategy: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MainPoolWeight {
    pub pool_id: Option<u64>,
    pub weight: Option<u64>,
}
input! { MainPoolWeight(pool_id: u64) {
    0 "PoolId" pool_id: u64, 1 "Weight" weight: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStrategyOutput {
    pub strategy_id: Option<i64>,
}
model! { CreateStrategyOutput {
    0 "StrategyId" strategy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAddressPool {
    pub pool_id: u64,
}
operation! { DeleteAddressPool(pool_id: u64) "DeleteAddressPool" -> DeleteAddressPoolOutput {
    0 "PoolId" pool_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAddressPoolOutput {
    pub msg: Option<String>,
}
model! { DeleteAddressPoolOutput {
    0 "Msg" msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMonitor {
    pub monitor_id: u64,
}
operation! { DeleteMonitor(monitor_id: u64) "DeleteMonitor" -> DeleteMonitorOutput {
    0 "MonitorId" monitor_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMonitorOutput {
    pub msg: Option<String>,
}
model! { DeleteMonitorOutput {
    0 "Msg" msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStrategy {
    pub strategy_id: u64,
    pub instance_id: String,
}
operation! { DeleteStrategy(strategy_id: u64, instance_id: String) "DeleteStrategy" -> DeleteStrategyOutput {
    0 "StrategyId" strategy_id, 1 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStrategyOutput {
    pub msg: Option<String>,
}
model! { DeleteStrategyOutput {
    0 "Msg" msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddressLocation {
    pub address: Vec<String>,
}
operation! { DescribeAddressLocation(address: Vec<String>) "DescribeAddressLocation" -> DescribeAddressLocationOutput {
    0 "Address" address
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddressLocationOutput {
    pub address_location: Option<Vec<AddressLocation>>,
}
model! { DescribeAddressLocationOutput {
    0 "AddressLocation" address_location
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddressLocation {
    pub addr: Option<String>,
    pub location: Option<String>,
}
model! { AddressLocation {
    0 "Addr" addr, 1 "Location" location
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddressPoolDetail {
    pub pool_id: i64,
}
operation! { DescribeAddressPoolDetail(pool_id: i64) "DescribeAddressPoolDetail" -> DescribeAddressPoolDetailOutput {
    0 "PoolId" pool_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddressPoolDetailOutput {
    pub address_pool: Option<AddressPoolDetail>,
    pub address_set: Option<Vec<Address>>,
}
model! { DescribeAddressPoolDetailOutput {
    0 "AddressPool" address_pool, 1 "AddressSet" address_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddressPoolDetail {
    pub pool_id: Option<u64>,
    pub pool_name: Option<String>,
    pub addr_type: Option<String>,
    pub traffic_strategy: Option<String>,
    pub monitor_id: Option<u64>,
    pub created_on: Option<String>,
    pub updated_on: Option<String>,
}
model! { AddressPoolDetail {
    0 "PoolId" pool_id, 1 "PoolName" pool_name, 2 "AddrType" addr_type, 3 "TrafficStrategy" traffic_strategy,
    4 "MonitorId" monitor_id, 5 "CreatedOn" created_on, 6 "UpdatedOn" updated_on
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddressPoolList {
    pub filters: Option<Vec<ResourceFilter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeAddressPoolList() "DescribeAddressPoolList" -> DescribeAddressPoolListOutput {
    0 "Filters" filters: Vec<ResourceFilter>, 1 "Offset" offset: u64, 2 "Limit" limit: u64
} }
paged! { DescribeAddressPoolList: AddressPool = Offset "Offset", "AddressPoolSet" address_pool_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceFilter {
    pub name: Option<String>,
    pub value: Option<Vec<String>>,
    pub fuzzy: Option<bool>,
}
input! { ResourceFilter(name: String, value: Vec<String>) {
    0 "Name" name: String, 1 "Value" value: Vec<String>, 2 "Fuzzy" fuzzy: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddressPoolListOutput {
    pub address_pool_set: Option<Vec<AddressPool>>,
    pub total_count: Option<u64>,
}
model! { DescribeAddressPoolListOutput {
    0 "AddressPoolSet" address_pool_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddressPool {
    pub pool_id: Option<u64>,
    pub pool_name: Option<String>,
    pub addr_type: Option<String>,
    pub traffic_strategy: Option<String>,
    pub monitor_id: Option<u64>,
    pub status: Option<String>,
    pub address_num: Option<i64>,
    pub monitor_group_num: Option<i64>,
    pub monitor_task_num: Option<i64>,
    pub instance_info: Option<Vec<InstanceInfo>>,
    pub address_set: Option<Vec<Address>>,
    pub created_on: Option<String>,
    pub updated_on: Option<String>,
}
model! { AddressPool {
    0 "PoolId" pool_id, 1 "PoolName" pool_name, 2 "AddrType" addr_type, 3 "TrafficStrategy" traffic_strategy,
    4 "MonitorId" monitor_id, 5 "Status" status, 6 "AddressNum" address_num, 7 "MonitorGroupNum" monitor_group_num,
    8 "MonitorTaskNum" monitor_task_num, 9 "InstanceInfo" instance_info, 10 "AddressSet" address_set,
    11 "CreatedOn" created_on, 12 "UpdatedOn" updated_on
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceInfo {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
}
model! { InstanceInfo {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDetectPackageDetail {
    pub resource_id: String,
}
operation! { DescribeDetectPackageDetail(resource_id: String)
    "DescribeDetectPackageDetail" -> DescribeDetectPackageDetailOutput {
    0 "ResourceId" resource_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDetectPackageDetailOutput {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub quota: Option<u64>,
    pub current_deadline: Option<String>,
    pub create_time: Option<String>,
    pub is_expire: Option<u64>,
    pub status: Option<String>,
    pub auto_renew_flag: Option<u64>,
    pub remark: Option<String>,
    pub cost_item_list: Option<Vec<CostItem>>,
    pub used_num: Option<u64>,
}
model! { DescribeDetectPackageDetailOutput {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type, 2 "Quota" quota, 3 "CurrentDeadline" current_deadline,
    4 "CreateTime" create_time, 5 "IsExpire" is_expire, 6 "Status" status, 7 "AutoRenewFlag" auto_renew_flag,
    8 "Remark" remark, 9 "CostItemList" cost_item_list, 10 "UsedNum" used_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CostItem {
    pub cost_name: Option<String>,
    pub cost_value: Option<u64>,
}
model! { CostItem {
    0 "CostName" cost_name, 1 "CostValue" cost_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDetectTaskPackageList {
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub filters: Option<Vec<ResourceFilter>>,
}
operation! { DescribeDetectTaskPackageList() "DescribeDetectTaskPackageList" -> DescribeDetectTaskPackageListOutput {
    0 "Offset" offset: u64, 1 "Limit" limit: u64, 2 "Filters" filters: Vec<ResourceFilter>
} }
paged! { DescribeDetectTaskPackageList: DetectTaskPackage =
    Offset "Offset", "TaskPackageSet" task_package_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDetectTaskPackageListOutput {
    pub total_count: Option<u64>,
    pub task_package_set: Option<Vec<DetectTaskPackage>>,
}
model! { DescribeDetectTaskPackageListOutput {
    0 "TotalCount" total_count, 1 "TaskPackageSet" task_package_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectTaskPackage {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub quota: Option<u64>,
    pub current_deadline: Option<String>,
    pub create_time: Option<String>,
    pub is_expire: Option<u64>,
    pub status: Option<String>,
    pub auto_renew_flag: Option<u64>,
    pub remark: Option<String>,
    pub cost_item_list: Option<Vec<CostItem>>,
    pub group: Option<u64>,
}
model! { DetectTaskPackage {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type, 2 "Quota" quota, 3 "CurrentDeadline" current_deadline,
    4 "CreateTime" create_time, 5 "IsExpire" is_expire, 6 "Status" status, 7 "AutoRenewFlag" auto_renew_flag,
    8 "Remark" remark, 9 "CostItemList" cost_item_list, 10 "Group" group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDetectors {}
operation! { DescribeDetectors() "DescribeDetectors" -> DescribeDetectorsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDetectorsOutput {
    pub detector_group_set: Option<Vec<DetectorGroup>>,
}
model! { DescribeDetectorsOutput {
    0 "DetectorGroupSet" detector_group_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectorGroup {
    pub gid: Option<u64>,
    pub group_type: Option<String>,
    pub group_name: Option<String>,
    pub internet_family: Option<String>,
    pub package_set: Option<Vec<String>>,
}
model! { DetectorGroup {
    0 "Gid" gid, 1 "GroupType" group_type, 2 "GroupName" group_name, 3 "InternetFamily" internet_family,
    4 "PackageSet" package_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsLineList {
    pub instance_id: String,
}
operation! { DescribeDnsLineList(instance_id: String) "DescribeDnsLineList" -> DescribeDnsLineListOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsLineListOutput {
    pub dns_line_set: Option<Vec<GroupLine>>,
}
model! { DescribeDnsLineListOutput {
    0 "DnsLineSet" dns_line_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupLine {
    pub dns_line_id: Option<u64>,
    pub parent: Option<u64>,
    pub line_name: Option<String>,
    pub line_id: Option<String>,
    pub useful: Option<bool>,
    pub sub_group: Option<u64>,
    pub line_package: Option<u64>,
    pub weight: Option<u64>,
}
model! { GroupLine {
    0 "DnsLineId" dns_line_id, 1 "Parent" parent, 2 "LineName" line_name, 3 "LineId" line_id, 4 "Useful" useful,
    5 "SubGroup" sub_group, 6 "LinePackage" line_package, 7 "Weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceDetail {
    pub instance_id: String,
}
operation! { DescribeInstanceDetail(instance_id: String) "DescribeInstanceDetail" -> DescribeInstanceDetailOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceDetailOutput {
    pub instance: Option<InstanceDetail>,
}
model! { DescribeInstanceDetailOutput {
    0 "Instance" instance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceDetail {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub domain: Option<String>,
    pub access_type: Option<String>,
    pub access_sub_domain: Option<String>,
    pub access_domain: Option<String>,
    pub global_ttl: Option<u64>,
    pub package_type: Option<String>,
    pub working_status: Option<String>,
    pub status: Option<String>,
    pub is_cname_configured: Option<bool>,
    pub remark: Option<String>,
    pub strategy_num: Option<i64>,
    pub address_pool_num: Option<i64>,
    pub monitor_num: Option<i64>,
    pub resource_id: Option<String>,
    pub notify_event_set: Option<Vec<String>>,
    pub created_on: Option<String>,
    pub updated_on: Option<String>,
}
model! { InstanceDetail {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name, 2 "Domain" domain, 3 "AccessType" access_type,
    4 "AccessSubDomain" access_sub_domain, 5 "AccessDomain" access_domain, 6 "GlobalTtl" global_ttl,
    7 "PackageType" package_type, 8 "WorkingStatus" working_status, 9 "Status" status,
    10 "IsCnameConfigured" is_cname_configured, 11 "Remark" remark, 12 "StrategyNum" strategy_num,
    13 "AddressPoolNum" address_pool_num, 14 "MonitorNum" monitor_num, 15 "ResourceId" resource_id,
    16 "NotifyEventSet" notify_event_set, 17 "CreatedOn" created_on, 18 "UpdatedOn" updated_on
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceList {
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub filters: Option<Vec<ResourceFilter>>,
}
operation! { DescribeInstanceList() "DescribeInstanceList" -> DescribeInstanceListOutput {
    0 "Offset" offset: u64, 1 "Limit" limit: u64, 2 "Filters" filters: Vec<ResourceFilter>
} }
paged! { DescribeInstanceList: Instance = Offset "Offset", "InstanceSet" instance_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceListOutput {
    pub instance_set: Option<Vec<Instance>>,
    pub total_count: Option<u64>,
    pub system_access_enabled: Option<bool>,
}
model! { DescribeInstanceListOutput {
    0 "InstanceSet" instance_set, 1 "TotalCount" total_count, 2 "SystemAccessEnabled" system_access_enabled
} }

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
    pub pool_id: Option<u64>,
    pub pool_name: Option<String>,
    pub created_on: Option<String>,
    pub updated_on: Option<String>,
}
model! { Instance {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name, 2 "ResourceId" resource_id, 3 "Domain" domain,
    4 "AccessType" access_type, 5 "AccessDomain" access_domain, 6 "AccessSubDomain" access_sub_domain,
    7 "GlobalTtl" global_ttl, 8 "PackageType" package_type, 9 "WorkingStatus" working_status, 10 "Status" status,
    11 "IsCnameConfigured" is_cname_configured, 12 "Remark" remark, 13 "StrategyNum" strategy_num,
    14 "AddressPoolNum" address_pool_num, 15 "MonitorNum" monitor_num, 16 "PoolId" pool_id, 17 "PoolName" pool_name,
    18 "CreatedOn" created_on, 19 "UpdatedOn" updated_on
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancePackageList {
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub filters: Option<Vec<ResourceFilter>>,
    pub is_used: Option<u64>,
}
operation! { DescribeInstancePackageList() "DescribeInstancePackageList" -> DescribeInstancePackageListOutput {
    0 "Offset" offset: u64, 1 "Limit" limit: u64, 2 "Filters" filters: Vec<ResourceFilter>, 3 "IsUsed" is_used: u64
} }
paged! { DescribeInstancePackageList: InstancePackage =
    Offset "Offset", "InstanceSet" instance_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancePackageListOutput {
    pub total_count: Option<u64>,
    pub instance_set: Option<Vec<InstancePackage>>,
}
model! { DescribeInstancePackageListOutput {
    0 "TotalCount" total_count, 1 "InstanceSet" instance_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstancePackage {
    pub resource_id: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub package_type: Option<String>,
    pub current_deadline: Option<String>,
    pub create_time: Option<String>,
    pub is_expire: Option<u64>,
    pub status: Option<String>,
    pub auto_renew_flag: Option<u64>,
    pub remark: Option<String>,
    pub cost_item_list: Option<Vec<CostItem>>,
    pub min_check_interval: Option<u64>,
    pub min_global_ttl: Option<u64>,
    pub traffic_strategy: Option<Vec<String>>,
    pub schedule_strategy: Option<Vec<String>>,
}
model! { InstancePackage {
    0 "ResourceId" resource_id, 1 "InstanceId" instance_id, 2 "InstanceName" instance_name,
    3 "PackageType" package_type, 4 "CurrentDeadline" current_deadline, 5 "CreateTime" create_time,
    6 "IsExpire" is_expire, 7 "Status" status, 8 "AutoRenewFlag" auto_renew_flag, 9 "Remark" remark,
    10 "CostItemList" cost_item_list, 11 "MinCheckInterval" min_check_interval, 12 "MinGlobalTtl" min_global_ttl,
    13 "TrafficStrategy" traffic_strategy, 14 "ScheduleStrategy" schedule_strategy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorDetail {
    pub monitor_id: u64,
}
operation! { DescribeMonitorDetail(monitor_id: u64) "DescribeMonitorDetail" -> DescribeMonitorDetailOutput {
    0 "MonitorId" monitor_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorDetailOutput {
    pub monitor_detail: Option<MonitorDetail>,
}
model! { DescribeMonitorDetailOutput {
    0 "MonitorDetail" monitor_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MonitorDetail {
    pub monitor_id: Option<u64>,
    pub monitor_name: Option<String>,
    pub uin: Option<String>,
    pub detector_group_ids: Option<Vec<u64>>,
    pub check_protocol: Option<String>,
    pub check_interval: Option<u64>,
    pub ping_num: Option<u64>,
    pub tcp_port: Option<u64>,
    pub host: Option<String>,
    pub path: Option<String>,
    pub return_code_threshold: Option<u64>,
    pub enable_redirect: Option<String>,
    pub enable_sni: Option<String>,
    pub packet_loss_rate: Option<u64>,
    pub timeout: Option<u64>,
    pub fail_times: Option<u64>,
    pub fail_rate: Option<u64>,
    pub created_on: Option<String>,
    pub updated_on: Option<String>,
    pub detector_style: Option<String>,
    pub detect_num: Option<u64>,
    pub continue_period: Option<u64>,
}
model! { MonitorDetail {
    0 "MonitorId" monitor_id, 1 "MonitorName" monitor_name, 2 "Uin" uin, 3 "DetectorGroupIds" detector_group_ids,
    4 "CheckProtocol" check_protocol, 5 "CheckInterval" check_interval, 6 "PingNum" ping_num, 7 "TcpPort" tcp_port,
    8 "Host" host, 9 "Path" path, 10 "ReturnCodeThreshold" return_code_threshold, 11 "EnableRedirect" enable_redirect,
    12 "EnableSni" enable_sni, 13 "PacketLossRate" packet_loss_rate, 14 "Timeout" timeout, 15 "FailTimes" fail_times,
    16 "FailRate" fail_rate, 17 "CreatedOn" created_on, 18 "UpdatedOn" updated_on, 19 "DetectorStyle" detector_style,
    20 "DetectNum" detect_num, 21 "ContinuePeriod" continue_period
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitors {
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub filters: Option<Vec<ResourceFilter>>,
    pub is_detect_num: Option<u64>,
}
operation! { DescribeMonitors() "DescribeMonitors" -> DescribeMonitorsOutput {
    0 "Offset" offset: u64, 1 "Limit" limit: u64, 2 "Filters" filters: Vec<ResourceFilter>,
    3 "IsDetectNum" is_detect_num: u64
} }
paged! { DescribeMonitors: MonitorDetail = Offset "Offset", "MonitorDataSet" monitor_data_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorsOutput {
    pub monitor_data_set: Option<Vec<MonitorDetail>>,
    pub total_count: Option<u64>,
}
model! { DescribeMonitorsOutput {
    0 "MonitorDataSet" monitor_data_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQuotas {
    pub access_domain: Option<String>,
}
operation! { DescribeQuotas() "DescribeQuotas" -> DescribeQuotasOutput {
    0 "AccessDomain" access_domain: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQuotasOutput {
    pub quotas: Option<Quota>,
}
model! { DescribeQuotasOutput {
    0 "Quotas" quotas
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Quota {
    pub task_quota: Option<u64>,
    pub pool_quota: Option<u64>,
    pub address_quota: Option<u64>,
    pub monitor_quota: Option<u64>,
    pub message_quota: Option<u64>,
    pub used_task_quota: Option<u64>,
    pub used_free_instance_num: Option<u64>,
    pub used_bill_instance_num: Option<u64>,
    pub free_package_num: Option<u64>,
    pub used_bill_package_num: Option<u64>,
    pub bill_package_num: Option<u64>,
}
model! { Quota {
    0 "TaskQuota" task_quota, 1 "PoolQuota" pool_quota, 2 "AddressQuota" address_quota, 3 "MonitorQuota" monitor_quota,
    4 "MessageQuota" message_quota, 5 "UsedTaskQuota" used_task_quota, 6 "UsedFreeInstanceNum" used_free_instance_num,
    7 "UsedBillInstanceNum" used_bill_instance_num, 8 "FreePackageNum" free_package_num,
    9 "UsedBillPackageNum" used_bill_package_num, 10 "BillPackageNum" bill_package_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStrategyDetail {
    pub instance_id: String,
    pub strategy_id: i64,
}
operation! { DescribeStrategyDetail(instance_id: String, strategy_id: i64)
    "DescribeStrategyDetail" -> DescribeStrategyDetailOutput {
    0 "InstanceId" instance_id, 1 "StrategyId" strategy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStrategyDetailOutput {
    pub strategy_detail: Option<StrategyDetail>,
}
model! { DescribeStrategyDetailOutput {
    0 "StrategyDetail" strategy_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StrategyDetail {
    pub instance_id: Option<String>,
    pub strategy_id: Option<u64>,
    pub name: Option<String>,
    pub source: Option<Vec<Source>>,
    pub main_address_pool_set: Option<Vec<MainAddressPool>>,
    pub fallback_address_pool_set: Option<Vec<MainAddressPool>>,
    pub keep_domain_records: Option<String>,
    pub activate_main_pool_id: Option<u64>,
    pub created_on: Option<String>,
    pub updated_on: Option<String>,
    pub switch_pool_type: Option<String>,
}
model! { StrategyDetail {
    0 "InstanceId" instance_id, 1 "StrategyId" strategy_id, 2 "Name" name, 3 "Source" source,
    4 "MainAddressPoolSet" main_address_pool_set, 5 "FallbackAddressPoolSet" fallback_address_pool_set,
    6 "KeepDomainRecords" keep_domain_records, 7 "ActivateMainPoolId" activate_main_pool_id, 8 "CreatedOn" created_on,
    9 "UpdatedOn" updated_on, 10 "SwitchPoolType" switch_pool_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStrategyList {
    pub instance_id: String,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub filters: Option<Vec<ResourceFilter>>,
}
operation! { DescribeStrategyList(instance_id: String) "DescribeStrategyList" -> DescribeStrategyListOutput {
    0 "InstanceId" instance_id, 1 "Offset" offset: u64, 2 "Limit" limit: u64, 3 "Filters" filters: Vec<ResourceFilter>
} }
paged! { DescribeStrategyList: Strategy = Offset "Offset", "StrategySet" strategy_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStrategyListOutput {
    pub strategy_set: Option<Vec<Strategy>>,
    pub total_count: Option<u64>,
}
model! { DescribeStrategyListOutput {
    0 "StrategySet" strategy_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Strategy {
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub source: Option<Vec<Source>>,
    pub strategy_id: Option<u64>,
    pub status: Option<String>,
    pub activate_main_pool_id: Option<i64>,
    pub activate_level: Option<i64>,
    pub active_pool_type: Option<String>,
    pub active_traffic_strategy: Option<String>,
    pub monitor_num: Option<u64>,
    pub is_enabled: Option<String>,
    pub keep_domain_records: Option<String>,
    pub switch_pool_type: Option<String>,
    pub created_on: Option<String>,
    pub updated_on: Option<String>,
}
model! { Strategy {
    0 "InstanceId" instance_id, 1 "Name" name, 2 "Source" source, 3 "StrategyId" strategy_id, 4 "Status" status,
    5 "ActivateMainPoolId" activate_main_pool_id, 6 "ActivateLevel" activate_level, 7 "ActivePoolType" active_pool_type,
    8 "ActiveTrafficStrategy" active_traffic_strategy, 9 "MonitorNum" monitor_num, 10 "IsEnabled" is_enabled,
    11 "KeepDomainRecords" keep_domain_records, 12 "SwitchPoolType" switch_pool_type, 13 "CreatedOn" created_on,
    14 "UpdatedOn" updated_on
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAddressPool {
    pub pool_id: u64,
    pub pool_name: Option<String>,
    pub traffic_strategy: Option<String>,
    pub monitor_id: Option<u64>,
    pub address_set: Option<Vec<Address>>,
    pub keep_resource: Option<bool>,
}
operation! { ModifyAddressPool(pool_id: u64) "ModifyAddressPool" -> ModifyAddressPoolOutput {
    0 "PoolId" pool_id, 1 "PoolName" pool_name: String, 2 "TrafficStrategy" traffic_strategy: String,
    3 "MonitorId" monitor_id: u64, 4 "AddressSet" address_set: Vec<Address>, 5 "KeepResource" keep_resource: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAddressPoolOutput {
    pub msg: Option<String>,
}
model! { ModifyAddressPoolOutput {
    0 "Msg" msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceConfig {
    pub instance_id: String,
    pub instance_config: Option<InstanceConfig>,
}
operation! { ModifyInstanceConfig(instance_id: String) "ModifyInstanceConfig" -> ModifyInstanceConfigOutput {
    0 "InstanceId" instance_id, 1 "InstanceConfig" instance_config: InstanceConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceConfig {
    pub instance_name: Option<String>,
    pub domain: Option<String>,
    pub access_type: Option<String>,
    pub remark: Option<String>,
    pub global_ttl: Option<i64>,
    pub access_domain: Option<String>,
    pub access_sub_domain: Option<String>,
}

/// What [`InstanceConfig::new`] takes.
pub struct InstanceConfigRequired {
    pub instance_name: String,
    pub domain: String,
    pub access_type: String,
    pub remark: String,
    pub global_ttl: i64,
}
input! { InstanceConfig{InstanceConfigRequired: instance_name, domain, access_type, remark, global_ttl} {
    0 "InstanceName" instance_name: String, 1 "Domain" domain: String, 2 "AccessType" access_type: String,
    3 "Remark" remark: String, 4 "GlobalTtl" global_ttl: i64, 5 "AccessDomain" access_domain: String,
    6 "AccessSubDomain" access_sub_domain: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceConfigOutput {
    pub instance: Option<InstanceDetail>,
}
model! { ModifyInstanceConfigOutput {
    0 "Instance" instance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMonitor {
    pub monitor_id: u64,
    pub monitor_name: String,
    pub check_protocol: String,
    pub check_interval: u64,
    pub timeout: u64,
    pub fail_times: u64,
    pub fail_rate: u64,
    pub detector_style: String,
    pub detector_group_ids: Vec<u64>,
    pub ping_num: Option<u64>,
    pub tcp_port: Option<u64>,
    pub host: Option<String>,
    pub path: Option<String>,
    pub return_code_threshold: Option<u64>,
    pub enable_redirect: Option<String>,
    pub enable_sni: Option<String>,
    pub packet_loss_rate: Option<u64>,
    pub continue_period: Option<u64>,
}

/// What [`ModifyMonitor::new`] takes.
pub struct ModifyMonitorRequired {
    pub monitor_id: u64,
    pub monitor_name: String,
    pub check_protocol: String,
    pub check_interval: u64,
    pub timeout: u64,
    pub fail_times: u64,
    pub fail_rate: u64,
    pub detector_style: String,
    pub detector_group_ids: Vec<u64>,
}
operation! { ModifyMonitor{ModifyMonitorRequired: monitor_id, monitor_name, check_protocol, check_interval, timeout, fail_times, fail_rate, detector_style, detector_group_ids}
    "ModifyMonitor" -> ModifyMonitorOutput {
    0 "MonitorId" monitor_id, 1 "MonitorName" monitor_name, 2 "CheckProtocol" check_protocol,
    3 "CheckInterval" check_interval, 4 "Timeout" timeout, 5 "FailTimes" fail_times, 6 "FailRate" fail_rate,
    7 "DetectorStyle" detector_style, 8 "DetectorGroupIds" detector_group_ids, 9 "PingNum" ping_num: u64,
    10 "TcpPort" tcp_port: u64, 11 "Host" host: String, 12 "Path" path: String,
    13 "ReturnCodeThreshold" return_code_threshold: u64, 14 "EnableRedirect" enable_redirect: String,
    15 "EnableSni" enable_sni: String, 16 "PacketLossRate" packet_loss_rate: u64,
    17 "ContinuePeriod" continue_period: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMonitorOutput {
    pub msg: Option<String>,
}
model! { ModifyMonitorOutput {
    0 "Msg" msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPackageAutoRenew {
    pub resource_id: String,
    pub auto_renew: u64,
}
operation! { ModifyPackageAutoRenew(resource_id: String, auto_renew: u64)
    "ModifyPackageAutoRenew" -> ModifyPackageAutoRenewOutput {
    0 "ResourceId" resource_id, 1 "AutoRenew" auto_renew
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPackageAutoRenewOutput {
    pub resource_ids: Option<Vec<String>>,
}
model! { ModifyPackageAutoRenewOutput {
    0 "ResourceIds" resource_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyStrategy {
    pub instance_id: String,
    pub strategy_id: u64,
    pub source: Vec<Source>,
    pub main_address_pool_set: Vec<MainAddressPool>,
    pub fallback_address_pool_set: Vec<MainAddressPool>,
    pub strategy_name: Option<String>,
    pub is_enabled: Option<String>,
    pub keep_domain_records: Option<String>,
    pub switch_pool_type: Option<String>,
    pub keep_resource: Option<bool>,
}

/// What [`ModifyStrategy::new`] takes.
pub struct ModifyStrategyRequired {
    pub instance_id: String,
    pub strategy_id: u64,
    pub source: Vec<Source>,
    pub main_address_pool_set: Vec<MainAddressPool>,
    pub fallback_address_pool_set: Vec<MainAddressPool>,
}
operation! { ModifyStrategy{ModifyStrategyRequired: instance_id, strategy_id, source, main_address_pool_set, fallback_address_pool_set}
    "ModifyStrategy" -> ModifyStrategyOutput {
    0 "InstanceId" instance_id, 1 "StrategyId" strategy_id, 2 "Source" source,
    3 "MainAddressPoolSet" main_address_pool_set, 4 "FallbackAddressPoolSet" fallback_address_pool_set,
    5 "StrategyName" strategy_name: String, 6 "IsEnabled" is_enabled: String,
    7 "KeepDomainRecords" keep_domain_records: String, 8 "SwitchPoolType" switch_pool_type: String,
    9 "KeepResource" keep_resource: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyStrategyOutput {
    pub msg: Option<String>,
}
model! { ModifyStrategyOutput {
    0 "Msg" msg
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_ADDR_EXCEEDED_LIMIT: &str = "FailedOperation.AddrExceededLimit";
    pub const FAILED_OPERATION_AUTO_RENEW_FAILED: &str = "FailedOperation.AutoRenewFailed";
    pub const FAILED_OPERATION_CAN_NOT_DELETE_DEFAULT_LINE_ERROR: &str = "FailedOperation.CanNotDeleteDefaultLineError";
    pub const FAILED_OPERATION_CREATE_ERROR: &str = "FailedOperation.CreateError";
    pub const FAILED_OPERATION_CREATE_INSTANCE_FAILED: &str = "FailedOperation.CreateInstanceFailed";
    pub const FAILED_OPERATION_CREATE_MONITOR_FAILED: &str = "FailedOperation.CreateMonitorFailed";
    pub const FAILED_OPERATION_CREATE_POOL_FAILED: &str = "FailedOperation.CreatePoolFailed";
    pub const FAILED_OPERATION_CREATE_STRATEGY_FAILED: &str = "FailedOperation.CreateStrategyFailed";
    pub const FAILED_OPERATION_DEAL_AND_PAY_FAILED: &str = "FailedOperation.DealAndPayFailed";
    pub const FAILED_OPERATION_DELETE_ERROR: &str = "FailedOperation.DeleteError";
    pub const FAILED_OPERATION_DELETE_MONITOR_FAILED: &str = "FailedOperation.DeleteMonitorFailed";
    pub const FAILED_OPERATION_DELETE_POOL_FAILED: &str = "FailedOperation.DeletePoolFailed";
    pub const FAILED_OPERATION_DELETE_STRATEGY_FAILED: &str = "FailedOperation.DeleteStrategyFailed";
    pub const FAILED_OPERATION_EXCEEDED_LIMIT: &str = "FailedOperation.ExceededLimit";
    pub const FAILED_OPERATION_EXCEEDED_MONITOR_NUM_LIMIT: &str = "FailedOperation.ExceededMonitorNumLimit";
    pub const FAILED_OPERATION_MODIFY_ERROR: &str = "FailedOperation.ModifyError";
    pub const FAILED_OPERATION_MODIFY_INSTANCE_FAILED: &str = "FailedOperation.ModifyInstanceFailed";
    pub const FAILED_OPERATION_MODIFY_MONITOR_FAILED: &str = "FailedOperation.ModifyMonitorFailed";
    pub const FAILED_OPERATION_MODIFY_POOL_FAILED: &str = "FailedOperation.ModifyPoolFailed";
    pub const FAILED_OPERATION_MODIFY_STRATEGY_FAILED: &str = "FailedOperation.ModifyStrategyFailed";
    pub const FAILED_OPERATION_POOL_EXCEEDED_LIMIT: &str = "FailedOperation.PoolExceededLimit";
    pub const FAILED_OPERATION_POOL_WAS_USING_ERROR: &str = "FailedOperation.PoolWasUsingError";
    pub const FAILED_OPERATION_QUERY_ERR: &str = "FailedOperation.QueryErr";
    pub const FAILED_OPERATION_TASK_EXCEEDED_LIMIT: &str = "FailedOperation.TaskExceededLimit";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_DB_ERR: &str = "InternalError.DbErr";
    pub const INTERNAL_ERROR_PARAMETER_ERROR: &str = "InternalError.ParameterError";
    pub const INTERNAL_ERROR_UNDEFINED_ERROR: &str = "InternalError.UndefinedError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_ACCESS_TYPE_INVALID: &str = "InvalidParameter.AccessTypeInvalid";
    pub const INVALID_PARAMETER_DEAL_STANDARD_MODIFY_FAILED: &str = "InvalidParameter.DealStandardModifyFailed";
    pub const INVALID_PARAMETER_DEAL_STANDARD_MODIFY_INVALID: &str = "InvalidParameter.DealStandardModifyInvalid";
    pub const INVALID_PARAMETER_DEAL_TASK_MODIFY_INVALID: &str = "InvalidParameter.DealTaskModifyInvalid";
    pub const INVALID_PARAMETER_DEAL_TASK_MODIFY_NUM_LESS: &str = "InvalidParameter.DealTaskModifyNumLess";
    pub const INVALID_PARAMETER_DEAL_TASK_MODIFY_NUM_SAME: &str = "InvalidParameter.DealTaskModifyNumSame";
    pub const INVALID_PARAMETER_DEAL_ULTIMATE_MODIFY_FAILED: &str = "InvalidParameter.DealUltimateModifyFailed";
    pub const INVALID_PARAMETER_GLOBAL_ACCESS_DOMAIN_CONFLICT: &str = "InvalidParameter.GlobalAccessDomainConflict";
    pub const INVALID_PARAMETER_INSTANCE_DISABLED: &str = "InvalidParameter.InstanceDisabled";
    pub const INVALID_PARAMETER_RESOURCE_ID_EMPTY: &str = "InvalidParameter.ResourceIdEmpty";
    pub const INVALID_PARAMETER_TIME_SPAN_EMPTY: &str = "InvalidParameter.TimeSpanEmpty";
    pub const INVALID_PARAMETER_TIME_SPAN_INVALID: &str = "InvalidParameter.TimeSpanInvalid";
    pub const INVALID_PARAMETER_TRAFFIC_STRATEGY_INVALID: &str = "InvalidParameter.TrafficStrategyInvalid";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_IS_ENABLED_INVALID: &str = "InvalidParameterValue.IsEnabledInvalid";
    pub const INVALID_PARAMETER_VALUE_POOL_ADDR_DUPLICATED: &str = "InvalidParameterValue.PoolAddrDuplicated";
    pub const INVALID_PARAMETER_VALUE_POOL_ADDR_EMPTY: &str = "InvalidParameterValue.PoolAddrEmpty";
    pub const INVALID_PARAMETER_VALUE_POOL_ADDR_INVALID: &str = "InvalidParameterValue.PoolAddrInvalid";
    pub const INVALID_PARAMETER_VALUE_POOL_ADDR_MIXED: &str = "InvalidParameterValue.PoolAddrMixed";
    pub const INVALID_PARAMETER_VALUE_POOL_ADDR_WEIGHT_EMPTY: &str = "InvalidParameterValue.PoolAddrWeightEmpty";
    pub const INVALID_PARAMETER_VALUE_TRAFFIC_STRATEGY_INVALID: &str = "InvalidParameterValue.TrafficStrategyInvalid";
    pub const INVALID_PARAMETER_VALUE_TRAFFIC_STRATEGY_WEIGHT_EMPTY: &str =
        "InvalidParameterValue.TrafficStrategyWeightEmpty";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const REQUEST_LIMIT_EXCEEDED_INNER_REQUEST_LIMIT_EXCEEDED: &str =
        "RequestLimitExceeded.InnerRequestLimitExceeded";
    pub const RESOURCE_INSUFFICIENT_NO_INSTANCE: &str = "ResourceInsufficient.NoInstance";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_NOT_FOUND_SEARCH_INFO: &str = "ResourceNotFound.SearchInfo";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNAUTHORIZED_OPERATION_INSTANCE_UNAUTHORIZED: &str = "UnauthorizedOperation.InstanceUnauthorized";
    pub const UNAUTHORIZED_OPERATION_MAIN_BIND_POOL_UNAUTHORIZED: &str =
        "UnauthorizedOperation.MainBindPoolUnauthorized";
    pub const UNAUTHORIZED_OPERATION_MAIN_POOL_UNAUTHORIZED: &str = "UnauthorizedOperation.MainPoolUnauthorized";
    pub const UNAUTHORIZED_OPERATION_POOL_ADDRESS_UNAUTHORIZED: &str = "UnauthorizedOperation.PoolAddressUnauthorized";
    pub const UNAUTHORIZED_OPERATION_POOL_UNAUTHORIZED: &str = "UnauthorizedOperation.PoolUnauthorized";
    pub const UNAUTHORIZED_OPERATION_RESOURCE_ID_NOT_MATCH: &str = "UnauthorizedOperation.ResourceIdNotMatch";
    pub const UNAUTHORIZED_OPERATION_RESOURCE_ID_UNAUTHORIZED: &str = "UnauthorizedOperation.ResourceIdUnauthorized";
    pub const UNAUTHORIZED_OPERATION_STRATEGY_UNAUTHORIZED: &str = "UnauthorizedOperation.StrategyUnauthorized";
    pub const UNAUTHORIZED_OPERATION_UNAUTHORIZED_ERROR: &str = "UnauthorizedOperation.UnauthorizedError";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
    pub const UNSUPPORTED_OPERATION_ACCESS_DOMAIN_UNAUTHORIZED: &str = "UnsupportedOperation.AccessDomainUnauthorized";
    pub const UNSUPPORTED_OPERATION_DOMAIN_TTL_INVALID: &str = "UnsupportedOperation.DomainTtlInvalid";
    pub const UNSUPPORTED_OPERATION_FALL_BACK_POOL_INVALID: &str = "UnsupportedOperation.FallBackPoolInvalid";
    pub const UNSUPPORTED_OPERATION_INSTANCE_NAME_DUPLICATE: &str = "UnsupportedOperation.InstanceNameDuplicate";
    pub const UNSUPPORTED_OPERATION_MAIN_BIND_POOL_DUPLICATE: &str = "UnsupportedOperation.MainBindPoolDuplicate";
    pub const UNSUPPORTED_OPERATION_MAIN_BIND_POOL_EMPTY: &str = "UnsupportedOperation.MainBindPoolEmpty";
    pub const UNSUPPORTED_OPERATION_MAIN_BIND_POOL_LEVEL_EXCEED: &str = "UnsupportedOperation.MainBindPoolLevelExceed";
    pub const UNSUPPORTED_OPERATION_MAIN_BIND_POOL_MIXED: &str = "UnsupportedOperation.MainBindPoolMixed";
    pub const UNSUPPORTED_OPERATION_MAIN_BIND_POOL_NUM_INVALID: &str = "UnsupportedOperation.MainBindPoolNumInvalid";
    pub const UNSUPPORTED_OPERATION_MAIN_POOL_DUPLICATE: &str = "UnsupportedOperation.MainPoolDuplicate";
    pub const UNSUPPORTED_OPERATION_MAIN_POOL_EMPTY: &str = "UnsupportedOperation.MainPoolEmpty";
    pub const UNSUPPORTED_OPERATION_MAIN_POOL_SURVIVE_NUM_INVALID: &str =
        "UnsupportedOperation.MainPoolSurviveNumInvalid";
    pub const UNSUPPORTED_OPERATION_MONITOR_NAME_EXIST: &str = "UnsupportedOperation.MonitorNameExist";
    pub const UNSUPPORTED_OPERATION_PACKAGE_UNAUTHORIZED: &str = "UnsupportedOperation.PackageUnauthorized";
    pub const UNSUPPORTED_OPERATION_POOL_NAME_DUPLICATE: &str = "UnsupportedOperation.PoolNameDuplicate";
    pub const UNSUPPORTED_OPERATION_QUERY_NOT_ALLOW: &str = "UnsupportedOperation.QueryNotAllow";
    pub const UNSUPPORTED_OPERATION_RESOURCE_NAME_DUPLICATED: &str = "UnsupportedOperation.ResourceNameDuplicated";
    pub const UNSUPPORTED_OPERATION_RESOURCE_POOL_SOURCE_NOT_EXIST: &str =
        "UnsupportedOperation.ResourcePoolSourceNotExist";
    pub const UNSUPPORTED_OPERATION_RESOURCE_SOURCE_DUPLICATED: &str = "UnsupportedOperation.ResourceSourceDuplicated";
    pub const UNSUPPORTED_OPERATION_STRATEGY_NAME_DUPLICATE: &str = "UnsupportedOperation.StrategyNameDuplicate";
    pub const UNSUPPORTED_OPERATION_STRATEGY_SOURCE_DUPLICATE: &str = "UnsupportedOperation.StrategySourceDuplicate";
    pub const UNSUPPORTED_OPERATION_STRATEGY_SOURCE_IN_USED: &str = "UnsupportedOperation.StrategySourceInUsed";
    pub const UNSUPPORTED_OPERATION_STRATEGY_SOURCE_UNAUTHORIZED: &str =
        "UnsupportedOperation.StrategySourceUnauthorized";
    pub const UNSUPPORTED_OPERATION_STRATEGY_SWITCH_TYPE_INVALID: &str =
        "UnsupportedOperation.StrategySwitchTypeInvalid";
    pub const UNSUPPORTED_OPERATION_TTL_INVALID: &str = "UnsupportedOperation.TTLInvalid";
    pub const UNSUPPORTED_OPERATION_USER_NOT_FOUND: &str = "UnsupportedOperation.UserNotFound";
}

#[cfg(feature = "reflect")]
register! {
    CreateAddressPool, CreateInstance, CreateMonitor, CreatePackageAndPay, CreateStrategy, DeleteAddressPool,
    DeleteMonitor, DeleteStrategy, DescribeAddressLocation, DescribeAddressPoolDetail, DescribeAddressPoolList,
    DescribeDetectPackageDetail, DescribeDetectTaskPackageList, DescribeDetectors, DescribeDnsLineList,
    DescribeInstanceDetail, DescribeInstanceList, DescribeInstancePackageList, DescribeMonitorDetail, DescribeMonitors,
    DescribeQuotas, DescribeStrategyDetail, DescribeStrategyList, ModifyAddressPool, ModifyInstanceConfig,
    ModifyMonitor, ModifyPackageAutoRenew, ModifyStrategy
}
