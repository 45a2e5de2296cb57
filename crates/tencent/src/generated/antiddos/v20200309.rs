//! `antiddos` 2020-03-09.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service =
    Service { name: "antiddos", version: "2020-03-09", code: "antiddos", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateDDoSEipAddress {
    pub instance_id: String,
    pub eip: String,
    pub cvm_instance_id: String,
    pub cvm_region: String,
}
operation! { AssociateDDoSEipAddress(instance_id: String, eip: String, cvm_instance_id: String, cvm_region: String)
    "AssociateDDoSEipAddress" -> Empty {
    0 "InstanceId" instance_id, 1 "Eip" eip, 2 "CvmInstanceID" cvm_instance_id, 3 "CvmRegion" cvm_region
} }

pub type AssociateDDoSEipAddressOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateDDoSEipLoadBalancer {
    pub instance_id: String,
    pub eip: String,
    pub load_balancer_id: String,
    pub load_balancer_region: String,
    pub vip: Option<String>,
}
operation! { AssociateDDoSEipLoadBalancer(instance_id: String, eip: String, load_balancer_id: String, load_balancer_region: String)
    "AssociateDDoSEipLoadBalancer" -> Empty {
    0 "InstanceId" instance_id, 1 "Eip" eip, 2 "LoadBalancerID" load_balancer_id,
    3 "LoadBalancerRegion" load_balancer_region, 4 "Vip" vip: String
} }

pub type AssociateDDoSEipLoadBalancerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBgpInstance {
    pub instance_charge_type: String,
    pub package_type: String,
    pub instance_count: u64,
    pub instance_charge_prepaid: Option<InstanceChargePrepaid>,
    pub enterprise_package_config: Option<EnterprisePackageConfig>,
    pub standard_package_config: Option<StandardPackageConfig>,
    pub standard_plus_package_config: Option<StandardPlusPackageConfig>,
    pub tag_info_list: Option<Vec<TagInfo>>,
    pub dry_run: Option<bool>,
}
operation! { CreateBgpInstance(instance_charge_type: String, package_type: String, instance_count: u64)
    "CreateBgpInstance" -> CreateBgpInstanceOutput {
    0 "InstanceChargeType" instance_charge_type, 1 "PackageType" package_type, 2 "InstanceCount" instance_count,
    3 "InstanceChargePrepaid" instance_charge_prepaid: InstanceChargePrepaid,
    4 "EnterprisePackageConfig" enterprise_package_config: EnterprisePackageConfig,
    5 "StandardPackageConfig" standard_package_config: StandardPackageConfig,
    6 "StandardPlusPackageConfig" standard_plus_package_config: StandardPlusPackageConfig,
    7 "TagInfoList" tag_info_list: Vec<TagInfo>, 8 "DryRun" dry_run: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceChargePrepaid {
    pub period: Option<u64>,
    pub renew_flag: Option<String>,
}
input! { InstanceChargePrepaid() {
    0 "Period" period: u64, 1 "RenewFlag" renew_flag: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterprisePackageConfig {
    pub region: Option<String>,
    pub protect_ip_count: Option<u64>,
    pub basic_protect_bandwidth: Option<u64>,
    pub bandwidth: Option<u64>,
    pub elastic_protect_bandwidth: Option<u64>,
    pub elastic_bandwidth_flag: Option<bool>,
}
input! { EnterprisePackageConfig(region: String, protect_ip_count: u64, basic_protect_bandwidth: u64, bandwidth: u64) {
    0 "Region" region: String, 1 "ProtectIpCount" protect_ip_count: u64,
    2 "BasicProtectBandwidth" basic_protect_bandwidth: u64, 3 "Bandwidth" bandwidth: u64,
    4 "ElasticProtectBandwidth" elastic_protect_bandwidth: u64, 5 "ElasticBandwidthFlag" elastic_bandwidth_flag: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StandardPackageConfig {
    pub region: Option<String>,
    pub protect_ip_count: Option<u64>,
    pub bandwidth: Option<u64>,
    pub elastic_bandwidth_flag: Option<bool>,
}
input! { StandardPackageConfig(region: String, protect_ip_count: u64, bandwidth: u64) {
    0 "Region" region: String, 1 "ProtectIpCount" protect_ip_count: u64, 2 "Bandwidth" bandwidth: u64,
    3 "ElasticBandwidthFlag" elastic_bandwidth_flag: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StandardPlusPackageConfig {
    pub region: Option<String>,
    pub protect_count: Option<String>,
    pub protect_ip_count: Option<u64>,
    pub bandwidth: Option<u64>,
    pub elastic_bandwidth_flag: Option<bool>,
}
input! { StandardPlusPackageConfig(region: String, protect_count: String, protect_ip_count: u64, bandwidth: u64) {
    0 "Region" region: String, 1 "ProtectCount" protect_count: String, 2 "ProtectIpCount" protect_ip_count: u64,
    3 "Bandwidth" bandwidth: u64, 4 "ElasticBandwidthFlag" elastic_bandwidth_flag: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagInfo {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { TagInfo(tag_key: String, tag_value: String) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBgpInstanceOutput {
    pub resource_ids: Option<Vec<String>>,
}
model! { CreateBgpInstanceOutput {
    0 "ResourceIds" resource_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBlackWhiteIpList {
    pub instance_id: String,
    pub ip_list: Vec<String>,
    pub r#type: String,
}
operation! { CreateBlackWhiteIpList(instance_id: String, ip_list: Vec<String>, r#type: String)
    "CreateBlackWhiteIpList" -> Empty {
    0 "InstanceId" instance_id, 1 "IpList" ip_list, 2 "Type" r#type
} }

pub type CreateBlackWhiteIpListOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBoundIP {
    pub business: String,
    pub id: String,
    pub bound_dev_list: Option<Vec<BoundIpInfo>>,
    pub un_bound_dev_list: Option<Vec<BoundIpInfo>>,
    pub copy_policy: Option<String>,
    pub filter_region: Option<String>,
}
operation! { CreateBoundIP(business: String, id: String) "CreateBoundIP" -> CreateBoundIPOutput {
    0 "Business" business, 1 "Id" id, 2 "BoundDevList" bound_dev_list: Vec<BoundIpInfo>,
    3 "UnBoundDevList" un_bound_dev_list: Vec<BoundIpInfo>, 4 "CopyPolicy" copy_policy: String,
    5 "FilterRegion" filter_region: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BoundIpInfo {
    pub ip: Option<String>,
    pub biz_type: Option<String>,
    pub instance_id: Option<String>,
    pub device_type: Option<String>,
    pub isp_code: Option<u64>,
    pub domain: Option<String>,
}
input! { BoundIpInfo(ip: String) {
    0 "Ip" ip: String, 1 "BizType" biz_type: String, 2 "InstanceId" instance_id: String,
    3 "DeviceType" device_type: String, 4 "IspCode" isp_code: u64, 5 "Domain" domain: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBoundIPOutput {
    pub success: Option<SuccessCode>,
}
model! { CreateBoundIPOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuccessCode {
    pub message: Option<String>,
    pub code: Option<String>,
}
model! { SuccessCode {
    0 "Message" message, 1 "Code" code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCCPrecisionPolicy {
    pub instance_id: String,
    pub ip: String,
    pub protocol: String,
    pub domain: String,
    pub policy_action: String,
    pub policy_list: Vec<CCPrecisionPlyRecord>,
}

/// What [`CreateCCPrecisionPolicy::new`] takes.
pub struct CreateCCPrecisionPolicyRequired {
    pub instance_id: String,
    pub ip: String,
    pub protocol: String,
    pub domain: String,
    pub policy_action: String,
    pub policy_list: Vec<CCPrecisionPlyRecord>,
}
operation! { CreateCCPrecisionPolicy{CreateCCPrecisionPolicyRequired: instance_id, ip, protocol, domain, policy_action, policy_list}
    "CreateCCPrecisionPolicy" -> Empty {
    0 "InstanceId" instance_id, 1 "Ip" ip, 2 "Protocol" protocol, 3 "Domain" domain, 4 "PolicyAction" policy_action,
    5 "PolicyList" policy_list
} }

pub type CreateCCPrecisionPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CCPrecisionPlyRecord {
    pub field_type: Option<String>,
    pub field_name: Option<String>,
    pub value: Option<String>,
    pub value_operator: Option<String>,
}
input! { CCPrecisionPlyRecord(field_type: String, field_name: String, value: String, value_operator: String) {
    0 "FieldType" field_type: String, 1 "FieldName" field_name: String, 2 "Value" value: String,
    3 "ValueOperator" value_operator: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCCReqLimitPolicy {
    pub instance_id: String,
    pub ip: String,
    pub protocol: String,
    pub domain: String,
    pub policy: CCReqLimitPolicyRecord,
    pub is_global: Option<i64>,
}

/// What [`CreateCCReqLimitPolicy::new`] takes.
pub struct CreateCCReqLimitPolicyRequired {
    pub instance_id: String,
    pub ip: String,
    pub protocol: String,
    pub domain: String,
    pub policy: CCReqLimitPolicyRecord,
}
operation! { CreateCCReqLimitPolicy{CreateCCReqLimitPolicyRequired: instance_id, ip, protocol, domain, policy}
    "CreateCCReqLimitPolicy" -> Empty {
    0 "InstanceId" instance_id, 1 "Ip" ip, 2 "Protocol" protocol, 3 "Domain" domain, 4 "Policy" policy,
    5 "IsGlobal" is_global: i64
} }

pub type CreateCCReqLimitPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CCReqLimitPolicyRecord {
    pub period: Option<u64>,
    pub request_num: Option<u64>,
    pub action: Option<String>,
    pub execute_duration: Option<u64>,
    pub mode: Option<String>,
    pub uri: Option<String>,
    pub user_agent: Option<String>,
    pub cookie: Option<String>,
}

/// What [`CCReqLimitPolicyRecord::new`] takes.
pub struct CCReqLimitPolicyRecordRequired {
    pub period: u64,
    pub request_num: u64,
    pub action: String,
    pub execute_duration: u64,
    pub mode: String,
}
input! { CCReqLimitPolicyRecord{CCReqLimitPolicyRecordRequired: period, request_num, action, execute_duration, mode} {
    0 "Period" period: u64, 1 "RequestNum" request_num: u64, 2 "Action" action: String,
    3 "ExecuteDuration" execute_duration: u64, 4 "Mode" mode: String, 5 "Uri" uri: String,
    6 "UserAgent" user_agent: String, 7 "Cookie" cookie: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCcBlackWhiteIpList {
    pub instance_id: String,
    pub ip_list: Vec<IpSegment>,
    pub r#type: String,
    pub ip: String,
    pub domain: String,
    pub protocol: String,
}

/// What [`CreateCcBlackWhiteIpList::new`] takes.
pub struct CreateCcBlackWhiteIpListRequired {
    pub instance_id: String,
    pub ip_list: Vec<IpSegment>,
    pub r#type: String,
    pub ip: String,
    pub domain: String,
    pub protocol: String,
}
operation! { CreateCcBlackWhiteIpList{CreateCcBlackWhiteIpListRequired: instance_id, ip_list, r#type, ip, domain, protocol}
    "CreateCcBlackWhiteIpList" -> Empty {
    0 "InstanceId" instance_id, 1 "IpList" ip_list, 2 "Type" r#type, 3 "Ip" ip, 4 "Domain" domain, 5 "Protocol" protocol
} }

pub type CreateCcBlackWhiteIpListOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IpSegment {
    pub ip: Option<String>,
    pub mask: Option<u64>,
}
input! { IpSegment(ip: String, mask: u64) {
    0 "Ip" ip: String, 1 "Mask" mask: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCcGeoIPBlockConfig {
    pub instance_id: String,
    pub ip: String,
    pub domain: String,
    pub protocol: String,
    pub cc_geo_ip_block_config: CcGeoIPBlockConfig,
}

/// What [`CreateCcGeoIPBlockConfig::new`] takes.
pub struct CreateCcGeoIPBlockConfigRequired {
    pub instance_id: String,
    pub ip: String,
    pub domain: String,
    pub protocol: String,
    pub cc_geo_ip_block_config: CcGeoIPBlockConfig,
}
operation! { CreateCcGeoIPBlockConfig{CreateCcGeoIPBlockConfigRequired: instance_id, ip, domain, protocol, cc_geo_ip_block_config}
    "CreateCcGeoIPBlockConfig" -> Empty {
    0 "InstanceId" instance_id, 1 "IP" ip, 2 "Domain" domain, 3 "Protocol" protocol,
    4 "CcGeoIPBlockConfig" cc_geo_ip_block_config
} }

pub type CreateCcGeoIPBlockConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CcGeoIPBlockConfig {
    pub region_type: Option<String>,
    pub action: Option<String>,
    pub id: Option<String>,
    pub area_list: Option<Vec<i64>>,
}
input! { CcGeoIPBlockConfig(region_type: String, action: String) {
    0 "RegionType" region_type: String, 1 "Action" action: String, 2 "Id" id: String, 3 "AreaList" area_list: Vec<i64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDDoSAI {
    pub instance_id_list: Vec<String>,
    pub d_do_sai: String,
}
operation! { CreateDDoSAI(instance_id_list: Vec<String>, d_do_sai: String) "CreateDDoSAI" -> Empty {
    0 "InstanceIdList" instance_id_list, 1 "DDoSAI" d_do_sai
} }

pub type CreateDDoSAIOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDDoSBlackWhiteIpList {
    pub instance_id: String,
    pub ip_list: Vec<IpSegment>,
    pub r#type: String,
}
operation! { CreateDDoSBlackWhiteIpList(instance_id: String, ip_list: Vec<IpSegment>, r#type: String)
    "CreateDDoSBlackWhiteIpList" -> Empty {
    0 "InstanceId" instance_id, 1 "IpList" ip_list, 2 "Type" r#type
} }

pub type CreateDDoSBlackWhiteIpListOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDDoSConnectLimit {
    pub instance_id: String,
    pub connect_limit_config: ConnectLimitConfig,
}
operation! { CreateDDoSConnectLimit(instance_id: String, connect_limit_config: ConnectLimitConfig)
    "CreateDDoSConnectLimit" -> Empty {
    0 "InstanceId" instance_id, 1 "ConnectLimitConfig" connect_limit_config
} }

pub type CreateDDoSConnectLimitOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConnectLimitConfig {
    pub sd_new_limit: Option<u64>,
    pub dst_new_limit: Option<u64>,
    pub sd_conn_limit: Option<u64>,
    pub dst_conn_limit: Option<u64>,
    pub bad_conn_threshold: Option<u64>,
    pub null_conn_enable: Option<u64>,
    pub conn_timeout: Option<u64>,
    pub syn_rate: Option<u64>,
    pub syn_limit: Option<u64>,
}

/// What [`ConnectLimitConfig::new`] takes.
pub struct ConnectLimitConfigRequired {
    pub sd_new_limit: u64,
    pub dst_new_limit: u64,
    pub sd_conn_limit: u64,
    pub dst_conn_limit: u64,
    pub bad_conn_threshold: u64,
    pub null_conn_enable: u64,
    pub conn_timeout: u64,
    pub syn_rate: u64,
    pub syn_limit: u64,
}
input! { ConnectLimitConfig{ConnectLimitConfigRequired: sd_new_limit, dst_new_limit, sd_conn_limit, dst_conn_limit, bad_conn_threshold, null_conn_enable, conn_timeout, syn_rate, syn_limit} {
    0 "SdNewLimit" sd_new_limit: u64, 1 "DstNewLimit" dst_new_limit: u64, 2 "SdConnLimit" sd_conn_limit: u64,
    3 "DstConnLimit" dst_conn_limit: u64, 4 "BadConnThreshold" bad_conn_threshold: u64,
    5 "NullConnEnable" null_conn_enable: u64, 6 "ConnTimeout" conn_timeout: u64, 7 "SynRate" syn_rate: u64,
    8 "SynLimit" syn_limit: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDDoSGeoIPBlockConfig {
    pub instance_id: String,
    pub d_do_s_geo_ip_block_config: DDoSGeoIPBlockConfig,
}
operation! { CreateDDoSGeoIPBlockConfig(instance_id: String, d_do_s_geo_ip_block_config: DDoSGeoIPBlockConfig)
    "CreateDDoSGeoIPBlockConfig" -> Empty {
    0 "InstanceId" instance_id, 1 "DDoSGeoIPBlockConfig" d_do_s_geo_ip_block_config
} }

pub type CreateDDoSGeoIPBlockConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DDoSGeoIPBlockConfig {
    pub region_type: Option<String>,
    pub action: Option<String>,
    pub id: Option<String>,
    pub area_list: Option<Vec<i64>>,
}
input! { DDoSGeoIPBlockConfig(region_type: String, action: String) {
    0 "RegionType" region_type: String, 1 "Action" action: String, 2 "Id" id: String, 3 "AreaList" area_list: Vec<i64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDDoSSpeedLimitConfig {
    pub instance_id: String,
    pub d_do_s_speed_limit_config: DDoSSpeedLimitConfig,
}
operation! { CreateDDoSSpeedLimitConfig(instance_id: String, d_do_s_speed_limit_config: DDoSSpeedLimitConfig)
    "CreateDDoSSpeedLimitConfig" -> Empty {
    0 "InstanceId" instance_id, 1 "DDoSSpeedLimitConfig" d_do_s_speed_limit_config
} }

pub type CreateDDoSSpeedLimitConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DDoSSpeedLimitConfig {
    pub mode: Option<u64>,
    pub speed_values: Option<Vec<SpeedValue>>,
    pub dst_port_scopes: Option<Vec<PortSegment>>,
    pub id: Option<String>,
    pub protocol_list: Option<String>,
    pub dst_port_list: Option<String>,
}
input! { DDoSSpeedLimitConfig(mode: u64, speed_values: Vec<SpeedValue>) {
    0 "Mode" mode: u64, 1 "SpeedValues" speed_values: Vec<SpeedValue>,
    2 "DstPortScopes" dst_port_scopes: Vec<PortSegment>, 3 "Id" id: String, 4 "ProtocolList" protocol_list: String,
    5 "DstPortList" dst_port_list: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpeedValue {
    pub r#type: Option<u64>,
    pub value: Option<u64>,
}
input! { SpeedValue(r#type: u64, value: u64) {
    0 "Type" r#type: u64, 1 "Value" value: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PortSegment {
    pub begin_port: Option<u64>,
    pub end_port: Option<u64>,
}
input! { PortSegment(begin_port: u64, end_port: u64) {
    0 "BeginPort" begin_port: u64, 1 "EndPort" end_port: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDefaultAlarmThreshold {
    pub default_alarm_config: DefaultAlarmThreshold,
    pub instance_type: String,
}
operation! { CreateDefaultAlarmThreshold(default_alarm_config: DefaultAlarmThreshold, instance_type: String)
    "CreateDefaultAlarmThreshold" -> Empty {
    0 "DefaultAlarmConfig" default_alarm_config, 1 "InstanceType" instance_type
} }

pub type CreateDefaultAlarmThresholdOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DefaultAlarmThreshold {
    pub alarm_type: Option<u64>,
    pub alarm_threshold: Option<u64>,
}
input! { DefaultAlarmThreshold() {
    0 "AlarmType" alarm_type: u64, 1 "AlarmThreshold" alarm_threshold: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIPAlarmThresholdConfig {
    pub ip_alarm_threshold_config_list: Vec<IPAlarmThresholdRelation>,
}
operation! { CreateIPAlarmThresholdConfig(ip_alarm_threshold_config_list: Vec<IPAlarmThresholdRelation>)
    "CreateIPAlarmThresholdConfig" -> Empty {
    0 "IpAlarmThresholdConfigList" ip_alarm_threshold_config_list
} }

pub type CreateIPAlarmThresholdConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IPAlarmThresholdRelation {
    pub alarm_type: Option<u64>,
    pub alarm_threshold: Option<u64>,
    pub instance_detail_list: Option<Vec<InstanceRelation>>,
}
input! { IPAlarmThresholdRelation(alarm_type: u64, alarm_threshold: u64, instance_detail_list: Vec<InstanceRelation>) {
    0 "AlarmType" alarm_type: u64, 1 "AlarmThreshold" alarm_threshold: u64,
    2 "InstanceDetailList" instance_detail_list: Vec<InstanceRelation>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceRelation {
    pub eip_list: Option<Vec<String>>,
    pub instance_id: Option<String>,
}
input! { InstanceRelation(eip_list: Vec<String>, instance_id: String) {
    0 "EipList" eip_list: Vec<String>, 1 "InstanceId" instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateL7RuleCerts {
    pub cert_id: String,
    pub l7_rules: Vec<InsL7Rules>,
}
operation! { CreateL7RuleCerts(cert_id: String, l7_rules: Vec<InsL7Rules>)
    "CreateL7RuleCerts" -> CreateL7RuleCertsOutput {
    0 "CertId" cert_id, 1 "L7Rules" l7_rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InsL7Rules {
    pub status: Option<u64>,
    pub domain: Option<String>,
    pub protocol: Option<String>,
    pub ins_id: Option<String>,
    pub app_id: Option<String>,
    pub virtual_port: Option<String>,
    pub ssl_id: Option<String>,
}

/// What [`InsL7Rules::new`] takes.
pub struct InsL7RulesRequired {
    pub status: u64,
    pub domain: String,
    pub protocol: String,
    pub ins_id: String,
    pub app_id: String,
    pub virtual_port: String,
    pub ssl_id: String,
}
input! { InsL7Rules{InsL7RulesRequired: status, domain, protocol, ins_id, app_id, virtual_port, ssl_id} {
    0 "Status" status: u64, 1 "Domain" domain: String, 2 "Protocol" protocol: String, 3 "InsId" ins_id: String,
    4 "AppId" app_id: String, 5 "VirtualPort" virtual_port: String, 6 "SSLId" ssl_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateL7RuleCertsOutput {
    pub success: Option<SuccessCode>,
}
model! { CreateL7RuleCertsOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNewL7Rules {
    pub rules: Vec<L7RuleEntry>,
    pub business: String,
    pub id_list: Vec<String>,
    pub vip_list: Vec<String>,
}
operation! { CreateNewL7Rules(rules: Vec<L7RuleEntry>, business: String, id_list: Vec<String>, vip_list: Vec<String>)
    "CreateNewL7Rules" -> CreateNewL7RulesOutput {
    0 "Rules" rules, 1 "Business" business, 2 "IdList" id_list, 3 "VipList" vip_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct L7RuleEntry {
    pub keep_time: Option<u64>,
    pub domain: Option<String>,
    pub protocol: Option<String>,
    pub source_type: Option<u64>,
    pub lb_type: Option<u64>,
    pub source_list: Option<Vec<L4RuleSource>>,
    pub keep_enable: Option<u64>,
    pub status: Option<u64>,
    pub rule_id: Option<String>,
    pub cc_threshold: Option<u64>,
    pub private_key: Option<Secret>,
    pub cc_enable: Option<u64>,
    pub https_to_http_enable: Option<u64>,
    pub cert_type: Option<u64>,
    pub cert: Option<String>,
    pub cc_level: Option<String>,
    pub rule_name: Option<String>,
    pub cc_status: Option<u64>,
    pub virtual_port: Option<u64>,
    pub ssl_id: Option<String>,
    pub id: Option<String>,
    pub ccai_enable: Option<u64>,
}

/// What [`L7RuleEntry::new`] takes.
pub struct L7RuleEntryRequired {
    pub keep_time: u64,
    pub domain: String,
    pub protocol: String,
    pub source_type: u64,
    pub lb_type: u64,
    pub source_list: Vec<L4RuleSource>,
    pub keep_enable: u64,
}
input! { L7RuleEntry{L7RuleEntryRequired: keep_time, domain, protocol, source_type, lb_type, source_list, keep_enable} {
    0 "KeepTime" keep_time: u64, 1 "Domain" domain: String, 2 "Protocol" protocol: String,
    3 "SourceType" source_type: u64, 4 "LbType" lb_type: u64, 5 "SourceList" source_list: Vec<L4RuleSource>,
    6 "KeepEnable" keep_enable: u64, 7 "Status" status: u64, 8 "RuleId" rule_id: String,
    9 "CCThreshold" cc_threshold: u64, 10 "PrivateKey" private_key: Secret, 11 "CCEnable" cc_enable: u64,
    12 "HttpsToHttpEnable" https_to_http_enable: u64, 13 "CertType" cert_type: u64, 14 "Cert" cert: String,
    15 "CCLevel" cc_level: String, 16 "RuleName" rule_name: String, 17 "CCStatus" cc_status: u64,
    18 "VirtualPort" virtual_port: u64, 19 "SSLId" ssl_id: String, 20 "Id" id: String, 21 "CCAIEnable" ccai_enable: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct L4RuleSource {
    pub source: Option<String>,
    pub weight: Option<u64>,
    pub port: Option<u64>,
    pub backup: Option<u64>,
}
input! { L4RuleSource(source: String, weight: u64) {
    0 "Source" source: String, 1 "Weight" weight: u64, 2 "Port" port: u64, 3 "Backup" backup: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNewL7RulesOutput {
    pub success: Option<SuccessCode>,
}
model! { CreateNewL7RulesOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePacketFilterConfig {
    pub instance_id: String,
    pub packet_filter_config: PacketFilterConfig,
}
operation! { CreatePacketFilterConfig(instance_id: String, packet_filter_config: PacketFilterConfig)
    "CreatePacketFilterConfig" -> Empty {
    0 "InstanceId" instance_id, 1 "PacketFilterConfig" packet_filter_config
} }

pub type CreatePacketFilterConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PacketFilterConfig {
    pub protocol: Option<String>,
    pub sport_start: Option<i64>,
    pub sport_end: Option<i64>,
    pub dport_start: Option<i64>,
    pub dport_end: Option<i64>,
    pub pktlen_min: Option<i64>,
    pub pktlen_max: Option<i64>,
    pub action: Option<String>,
    pub match_begin: Option<String>,
    pub match_type: Option<String>,
    pub str: Option<String>,
    pub depth: Option<i64>,
    pub offset: Option<i64>,
    pub is_not: Option<i64>,
    pub match_logic: Option<String>,
    pub match_begin2: Option<String>,
    pub match_type2: Option<String>,
    pub str2: Option<String>,
    pub depth2: Option<i64>,
    pub offset2: Option<i64>,
    pub is_not2: Option<i64>,
    pub id: Option<String>,
    pub pkt_len_gt: Option<i64>,
}

/// What [`PacketFilterConfig::new`] takes.
pub struct PacketFilterConfigRequired {
    pub protocol: String,
    pub sport_start: i64,
    pub sport_end: i64,
    pub dport_start: i64,
    pub dport_end: i64,
    pub pktlen_min: i64,
    pub pktlen_max: i64,
    pub action: String,
}
input! { PacketFilterConfig{PacketFilterConfigRequired: protocol, sport_start, sport_end, dport_start, dport_end, pktlen_min, pktlen_max, action} {
    0 "Protocol" protocol: String, 1 "SportStart" sport_start: i64, 2 "SportEnd" sport_end: i64,
    3 "DportStart" dport_start: i64, 4 "DportEnd" dport_end: i64, 5 "PktlenMin" pktlen_min: i64,
    6 "PktlenMax" pktlen_max: i64, 7 "Action" action: String, 8 "MatchBegin" match_begin: String,
    9 "MatchType" match_type: String, 10 "Str" str: String, 11 "Depth" depth: i64, 12 "Offset" offset: i64,
    13 "IsNot" is_not: i64, 14 "MatchLogic" match_logic: String, 15 "MatchBegin2" match_begin2: String,
    16 "MatchType2" match_type2: String, 17 "Str2" str2: String, 18 "Depth2" depth2: i64, 19 "Offset2" offset2: i64,
    20 "IsNot2" is_not2: i64, 21 "Id" id: String, 22 "PktLenGT" pkt_len_gt: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePortAclConfig {
    pub instance_id: String,
    pub acl_config: AclConfig,
}
operation! { CreatePortAclConfig(instance_id: String, acl_config: AclConfig) "CreatePortAclConfig" -> Empty {
    0 "InstanceId" instance_id, 1 "AclConfig" acl_config
} }

pub type CreatePortAclConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AclConfig {
    pub forward_protocol: Option<String>,
    pub d_port_start: Option<u64>,
    pub d_port_end: Option<u64>,
    pub s_port_start: Option<u64>,
    pub s_port_end: Option<u64>,
    pub action: Option<String>,
    pub priority: Option<u64>,
}

/// What [`AclConfig::new`] takes.
pub struct AclConfigRequired {
    pub forward_protocol: String,
    pub d_port_start: u64,
    pub d_port_end: u64,
    pub s_port_start: u64,
    pub s_port_end: u64,
    pub action: String,
}
input! { AclConfig{AclConfigRequired: forward_protocol, d_port_start, d_port_end, s_port_start, s_port_end, action} {
    0 "ForwardProtocol" forward_protocol: String, 1 "DPortStart" d_port_start: u64, 2 "DPortEnd" d_port_end: u64,
    3 "SPortStart" s_port_start: u64, 4 "SPortEnd" s_port_end: u64, 5 "Action" action: String,
    6 "Priority" priority: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePortAclConfigList {
    pub instance_id_list: Vec<String>,
    pub acl_config: AclConfig,
}
operation! { CreatePortAclConfigList(instance_id_list: Vec<String>, acl_config: AclConfig)
    "CreatePortAclConfigList" -> Empty {
    0 "InstanceIdList" instance_id_list, 1 "AclConfig" acl_config
} }

pub type CreatePortAclConfigListOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProtocolBlockConfig {
    pub instance_id: String,
    pub protocol_block_config: ProtocolBlockConfig,
}
operation! { CreateProtocolBlockConfig(instance_id: String, protocol_block_config: ProtocolBlockConfig)
    "CreateProtocolBlockConfig" -> Empty {
    0 "InstanceId" instance_id, 1 "ProtocolBlockConfig" protocol_block_config
} }

pub type CreateProtocolBlockConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProtocolBlockConfig {
    pub drop_tcp: Option<i64>,
    pub drop_udp: Option<i64>,
    pub drop_icmp: Option<i64>,
    pub drop_other: Option<i64>,
    pub check_except_null_connect: Option<i64>,
    pub ping_of_death: Option<i64>,
    pub tear_drop: Option<i64>,
}

/// What [`ProtocolBlockConfig::new`] takes.
pub struct ProtocolBlockConfigRequired {
    pub drop_tcp: i64,
    pub drop_udp: i64,
    pub drop_icmp: i64,
    pub drop_other: i64,
    pub check_except_null_connect: i64,
}
input! { ProtocolBlockConfig{ProtocolBlockConfigRequired: drop_tcp, drop_udp, drop_icmp, drop_other, check_except_null_connect} {
    0 "DropTcp" drop_tcp: i64, 1 "DropUdp" drop_udp: i64, 2 "DropIcmp" drop_icmp: i64, 3 "DropOther" drop_other: i64,
    4 "CheckExceptNullConnect" check_except_null_connect: i64, 5 "PingOfDeath" ping_of_death: i64,
    6 "TearDrop" tear_drop: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSchedulingDomain {
    pub product: Option<String>,
}
operation! { CreateSchedulingDomain() "CreateSchedulingDomain" -> CreateSchedulingDomainOutput {
    0 "Product" product: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSchedulingDomainOutput {
    pub domain: Option<String>,
}
model! { CreateSchedulingDomainOutput {
    0 "Domain" domain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWaterPrintConfig {
    pub instance_id: String,
    pub water_print_config: WaterPrintConfig,
}
operation! { CreateWaterPrintConfig(instance_id: String, water_print_config: WaterPrintConfig)
    "CreateWaterPrintConfig" -> Empty {
    0 "InstanceId" instance_id, 1 "WaterPrintConfig" water_print_config
} }

pub type CreateWaterPrintConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WaterPrintConfig {
    pub offset: Option<i64>,
    pub open_status: Option<i64>,
    pub listeners: Option<Vec<ForwardListener>>,
    pub keys: Option<Vec<WaterPrintKey>>,
    pub verify: Option<String>,
    pub cloud_sdk_proxy: Option<i64>,
}
input! { WaterPrintConfig(offset: i64, open_status: i64, listeners: Vec<ForwardListener>) {
    0 "Offset" offset: i64, 1 "OpenStatus" open_status: i64, 2 "Listeners" listeners: Vec<ForwardListener>,
    3 "Keys" keys: Vec<WaterPrintKey>, 4 "Verify" verify: String, 5 "CloudSdkProxy" cloud_sdk_proxy: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForwardListener {
    pub frontend_port: Option<i64>,
    pub forward_protocol: Option<String>,
    pub frontend_port_end: Option<i64>,
}
input! { ForwardListener(frontend_port: i64, forward_protocol: String) {
    0 "FrontendPort" frontend_port: i64, 1 "ForwardProtocol" forward_protocol: String,
    2 "FrontendPortEnd" frontend_port_end: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WaterPrintKey {
    pub key_version: Option<String>,
    pub key_content: Option<Secret>,
    pub key_id: Option<String>,
    pub key_open_status: Option<i64>,
    pub create_time: Option<String>,
}

/// What [`WaterPrintKey::new`] takes.
pub struct WaterPrintKeyRequired {
    pub key_version: String,
    pub key_content: Secret,
    pub key_id: String,
    pub key_open_status: i64,
    pub create_time: String,
}
input! { WaterPrintKey{WaterPrintKeyRequired: key_version, key_content, key_id, key_open_status, create_time} {
    0 "KeyVersion" key_version: String, 1 "KeyContent" key_content: Secret, 2 "KeyId" key_id: String,
    3 "KeyOpenStatus" key_open_status: i64, 4 "CreateTime" create_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWaterPrintKey {
    pub instance_id: String,
}
operation! { CreateWaterPrintKey(instance_id: String) "CreateWaterPrintKey" -> Empty {
    0 "InstanceId" instance_id
} }

pub type CreateWaterPrintKeyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCCLevelPolicy {
    pub instance_id: String,
    pub ip: String,
    pub domain: String,
    pub protocol: String,
}
operation! { DeleteCCLevelPolicy(instance_id: String, ip: String, domain: String, protocol: String)
    "DeleteCCLevelPolicy" -> Empty {
    0 "InstanceId" instance_id, 1 "Ip" ip, 2 "Domain" domain, 3 "Protocol" protocol
} }

pub type DeleteCCLevelPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCCPrecisionPolicy {
    pub instance_id: String,
    pub policy_id: String,
}
operation! { DeleteCCPrecisionPolicy(instance_id: String, policy_id: String) "DeleteCCPrecisionPolicy" -> Empty {
    0 "InstanceId" instance_id, 1 "PolicyId" policy_id
} }

pub type DeleteCCPrecisionPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCCRequestLimitPolicy {
    pub instance_id: String,
    pub policy_id: String,
}
operation! { DeleteCCRequestLimitPolicy(instance_id: String, policy_id: String) "DeleteCCRequestLimitPolicy" -> Empty {
    0 "InstanceId" instance_id, 1 "PolicyId" policy_id
} }

pub type DeleteCCRequestLimitPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCCThresholdPolicy {
    pub instance_id: String,
    pub ip: String,
    pub domain: String,
    pub protocol: String,
}
operation! { DeleteCCThresholdPolicy(instance_id: String, ip: String, domain: String, protocol: String)
    "DeleteCCThresholdPolicy" -> Empty {
    0 "InstanceId" instance_id, 1 "Ip" ip, 2 "Domain" domain, 3 "Protocol" protocol
} }

pub type DeleteCCThresholdPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCcBlackWhiteIpList {
    pub instance_id: String,
    pub policy_id: String,
}
operation! { DeleteCcBlackWhiteIpList(instance_id: String, policy_id: String) "DeleteCcBlackWhiteIpList" -> Empty {
    0 "InstanceId" instance_id, 1 "PolicyId" policy_id
} }

pub type DeleteCcBlackWhiteIpListOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCcGeoIPBlockConfig {
    pub instance_id: String,
    pub cc_geo_ip_block_config: CcGeoIPBlockConfig,
}
operation! { DeleteCcGeoIPBlockConfig(instance_id: String, cc_geo_ip_block_config: CcGeoIPBlockConfig)
    "DeleteCcGeoIPBlockConfig" -> Empty {
    0 "InstanceId" instance_id, 1 "CcGeoIPBlockConfig" cc_geo_ip_block_config
} }

pub type DeleteCcGeoIPBlockConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDDoSBlackWhiteIpList {
    pub instance_id: String,
    pub ip_list: Vec<IpSegment>,
    pub r#type: String,
}
operation! { DeleteDDoSBlackWhiteIpList(instance_id: String, ip_list: Vec<IpSegment>, r#type: String)
    "DeleteDDoSBlackWhiteIpList" -> Empty {
    0 "InstanceId" instance_id, 1 "IpList" ip_list, 2 "Type" r#type
} }

pub type DeleteDDoSBlackWhiteIpListOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDDoSGeoIPBlockConfig {
    pub instance_id: String,
    pub d_do_s_geo_ip_block_config: DDoSGeoIPBlockConfig,
}
operation! { DeleteDDoSGeoIPBlockConfig(instance_id: String, d_do_s_geo_ip_block_config: DDoSGeoIPBlockConfig)
    "DeleteDDoSGeoIPBlockConfig" -> Empty {
    0 "InstanceId" instance_id, 1 "DDoSGeoIPBlockConfig" d_do_s_geo_ip_block_config
} }

pub type DeleteDDoSGeoIPBlockConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDDoSSpeedLimitConfig {
    pub instance_id: String,
    pub d_do_s_speed_limit_config: DDoSSpeedLimitConfig,
}
operation! { DeleteDDoSSpeedLimitConfig(instance_id: String, d_do_s_speed_limit_config: DDoSSpeedLimitConfig)
    "DeleteDDoSSpeedLimitConfig" -> Empty {
    0 "InstanceId" instance_id, 1 "DDoSSpeedLimitConfig" d_do_s_speed_limit_config
} }

pub type DeleteDDoSSpeedLimitConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePacketFilterConfig {
    pub instance_id: String,
    pub packet_filter_config: PacketFilterConfig,
}
operation! { DeletePacketFilterConfig(instance_id: String, packet_filter_config: PacketFilterConfig)
    "DeletePacketFilterConfig" -> Empty {
    0 "InstanceId" instance_id, 1 "PacketFilterConfig" packet_filter_config
} }

pub type DeletePacketFilterConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePortAclConfig {
    pub instance_id: String,
    pub acl_config: AclConfig,
}
operation! { DeletePortAclConfig(instance_id: String, acl_config: AclConfig) "DeletePortAclConfig" -> Empty {
    0 "InstanceId" instance_id, 1 "AclConfig" acl_config
} }

pub type DeletePortAclConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWaterPrintConfig {
    pub instance_id: String,
}
operation! { DeleteWaterPrintConfig(instance_id: String) "DeleteWaterPrintConfig" -> Empty {
    0 "InstanceId" instance_id
} }

pub type DeleteWaterPrintConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWaterPrintKey {
    pub instance_id: String,
    pub key_id: String,
}
operation! { DeleteWaterPrintKey(instance_id: String, key_id: String) "DeleteWaterPrintKey" -> Empty {
    0 "InstanceId" instance_id, 1 "KeyId" key_id
} }

pub type DeleteWaterPrintKeyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBGPIPL7Rules {
    pub business: String,
    pub status_list: Option<Vec<u64>>,
    pub domain: Option<String>,
    pub ip: Option<String>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub protocol_list: Option<Vec<String>>,
    pub cname: Option<String>,
    pub export: Option<bool>,
    pub source: Option<String>,
}
operation! { DescribeBGPIPL7Rules(business: String) "DescribeBGPIPL7Rules" -> DescribeBGPIPL7RulesOutput {
    0 "Business" business, 1 "StatusList" status_list: Vec<u64>, 2 "Domain" domain: String, 3 "Ip" ip: String,
    4 "Limit" limit: u64, 5 "Offset" offset: u64, 6 "ProtocolList" protocol_list: Vec<String>, 7 "Cname" cname: String,
    8 "Export" export: bool, 9 "Source" source: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBGPIPL7RulesOutput {
    pub rules: Option<Vec<BGPIPL7RuleEntry>>,
    pub healths: Option<Vec<L7RuleHealth>>,
    pub total: Option<u64>,
}
model! { DescribeBGPIPL7RulesOutput {
    0 "Rules" rules, 1 "Healths" healths, 2 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BGPIPL7RuleEntry {
    pub protocol: Option<String>,
    pub domain: Option<String>,
    pub lb_type: Option<u64>,
    pub keep_enable: Option<u64>,
    pub keep_time: Option<u64>,
    pub source_type: Option<u64>,
    pub source_list: Option<Vec<L4RuleSource>>,
    pub region: Option<u64>,
    pub id: Option<String>,
    pub ip: Option<String>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub cert_type: Option<u64>,
    pub ssl_id: Option<String>,
    pub cert: Option<String>,
    pub private_key: Option<Secret>,
    pub status: Option<u64>,
    pub cc_status: Option<u64>,
    pub cc_enable: Option<u64>,
    pub cc_threshold: Option<i64>,
    pub cc_level: Option<String>,
    pub modify_time: Option<String>,
    pub https_to_http_enable: Option<u64>,
    pub virtual_port: Option<u64>,
    pub rewrite_https: Option<u64>,
    pub err_code: Option<u64>,
    pub version: Option<u64>,
}
model! { BGPIPL7RuleEntry {
    0 "Protocol" protocol, 1 "Domain" domain, 2 "LbType" lb_type, 3 "KeepEnable" keep_enable, 4 "KeepTime" keep_time,
    5 "SourceType" source_type, 6 "SourceList" source_list, 7 "Region" region, 8 "Id" id, 9 "Ip" ip,
    10 "RuleId" rule_id, 11 "RuleName" rule_name, 12 "CertType" cert_type, 13 "SSLId" ssl_id, 14 "Cert" cert,
    15 "PrivateKey" private_key, 16 "Status" status, 17 "CCStatus" cc_status, 18 "CCEnable" cc_enable,
    19 "CCThreshold" cc_threshold, 20 "CCLevel" cc_level, 21 "ModifyTime" modify_time,
    22 "HttpsToHttpEnable" https_to_http_enable, 23 "VirtualPort" virtual_port, 24 "RewriteHttps" rewrite_https,
    25 "ErrCode" err_code, 26 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct L7RuleHealth {
    pub status: Option<u64>,
    pub enable: Option<u64>,
    pub rule_id: Option<String>,
    pub url: Option<String>,
    pub interval: Option<u64>,
    pub alive_num: Option<u64>,
    pub kick_num: Option<u64>,
    pub method: Option<String>,
    pub status_code: Option<u64>,
    pub protocol_flag: Option<u64>,
    pub passive_enable: Option<u64>,
    pub block_inter: Option<u64>,
    pub failed_count_inter: Option<u64>,
    pub failed_threshold: Option<u64>,
    pub passive_status_code: Option<u64>,
    pub passive_status: Option<u64>,
}
model! { L7RuleHealth {
    0 "Status" status, 1 "Enable" enable, 2 "RuleId" rule_id, 3 "Url" url, 4 "Interval" interval,
    5 "AliveNum" alive_num, 6 "KickNum" kick_num, 7 "Method" method, 8 "StatusCode" status_code,
    9 "ProtocolFlag" protocol_flag, 10 "PassiveEnable" passive_enable, 11 "BlockInter" block_inter,
    12 "FailedCountInter" failed_count_inter, 13 "FailedThreshold" failed_threshold,
    14 "PassiveStatusCode" passive_status_code, 15 "PassiveStatus" passive_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBasicDeviceStatus {
    pub ip_list: Option<Vec<String>>,
    pub id_list: Option<Vec<String>>,
    pub filter_region: Option<u64>,
    pub cname_waf_id_list: Option<Vec<String>>,
}
operation! { DescribeBasicDeviceStatus() "DescribeBasicDeviceStatus" -> DescribeBasicDeviceStatusOutput {
    0 "IpList" ip_list: Vec<String>, 1 "IdList" id_list: Vec<String>, 2 "FilterRegion" filter_region: u64,
    3 "CnameWafIdList" cname_waf_id_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBasicDeviceStatusOutput {
    pub data: Option<Vec<KeyValue>>,
    pub clb_data: Option<Vec<KeyValue>>,
    pub cname_waf_data: Option<Vec<KeyValue>>,
}
model! { DescribeBasicDeviceStatusOutput {
    0 "Data" data, 1 "CLBData" clb_data, 2 "CnameWafData" cname_waf_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyValue {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { KeyValue {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBgpBizTrend {
    pub business: String,
    pub start_time: String,
    pub end_time: String,
    pub metric_name: String,
    pub instance_id: String,
    pub flag: u64,
}

/// What [`DescribeBgpBizTrend::new`] takes.
pub struct DescribeBgpBizTrendRequired {
    pub business: String,
    pub start_time: String,
    pub end_time: String,
    pub metric_name: String,
    pub instance_id: String,
    pub flag: u64,
}
operation! { DescribeBgpBizTrend{DescribeBgpBizTrendRequired: business, start_time, end_time, metric_name, instance_id, flag}
    "DescribeBgpBizTrend" -> DescribeBgpBizTrendOutput {
    0 "Business" business, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "MetricName" metric_name,
    4 "InstanceId" instance_id, 5 "Flag" flag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBgpBizTrendOutput {
    pub data_list: Option<Vec<u64>>,
    pub total: Option<u64>,
    pub metric_name: Option<String>,
    pub max_data: Option<u64>,
}
model! { DescribeBgpBizTrendOutput {
    0 "DataList" data_list, 1 "Total" total, 2 "MetricName" metric_name, 3 "MaxData" max_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBgpInstances {
    pub filter_region: String,
    pub filter_instance_id_list: Option<Vec<String>>,
    pub filter_tag: Option<Vec<TagInfo>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { DescribeBgpInstances(filter_region: String) "DescribeBgpInstances" -> DescribeBgpInstancesOutput {
    0 "FilterRegion" filter_region, 1 "FilterInstanceIdList" filter_instance_id_list: Vec<String>,
    2 "FilterTag" filter_tag: Vec<TagInfo>, 3 "Limit" limit: u64, 4 "Offset" offset: u64
} }
paged! { DescribeBgpInstances: BGPInstanceInfo = Offset "Offset", "BGPInstanceList" bgp_instance_list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBgpInstancesOutput {
    pub total: Option<u64>,
    pub bgp_instance_list: Option<Vec<BGPInstanceInfo>>,
}
model! { DescribeBgpInstancesOutput {
    0 "Total" total, 1 "BGPInstanceList" bgp_instance_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BGPInstanceInfo {
    pub instance_id: Option<String>,
    pub instance_charge_prepaid: Option<InstanceChargePrepaid>,
    pub enterprise_package_config: Option<EnterprisePackageConfig>,
    pub standard_package_config: Option<StandardPackageConfig>,
    pub standard_plus_package_config: Option<StandardPlusPackageConfig>,
    pub tag_info_list: Option<Vec<TagInfo>>,
    pub package_type: Option<String>,
    pub instance_count: Option<u64>,
    pub instance_charge_type: Option<String>,
    pub dry_run: Option<bool>,
}
model! { BGPInstanceInfo {
    0 "InstanceId" instance_id, 1 "InstanceChargePrepaid" instance_charge_prepaid,
    2 "EnterprisePackageConfig" enterprise_package_config, 3 "StandardPackageConfig" standard_package_config,
    4 "StandardPlusPackageConfig" standard_plus_package_config, 5 "TagInfoList" tag_info_list,
    6 "PackageType" package_type, 7 "InstanceCount" instance_count, 8 "InstanceChargeType" instance_charge_type,
    9 "DryRun" dry_run
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBizHttpStatus {
    pub statistics: String,
    pub business: String,
    pub period: i64,
    pub start_time: String,
    pub end_time: String,
    pub id: String,
    pub domain: Option<String>,
    pub proto_info: Option<Vec<ProtocolPort>>,
}

/// What [`DescribeBizHttpStatus::new`] takes.
pub struct DescribeBizHttpStatusRequired {
    pub statistics: String,
    pub business: String,
    pub period: i64,
    pub start_time: String,
    pub end_time: String,
    pub id: String,
}
operation! { DescribeBizHttpStatus{DescribeBizHttpStatusRequired: statistics, business, period, start_time, end_time, id}
    "DescribeBizHttpStatus" -> DescribeBizHttpStatusOutput {
    0 "Statistics" statistics, 1 "Business" business, 2 "Period" period, 3 "StartTime" start_time, 4 "EndTime" end_time,
    5 "Id" id, 6 "Domain" domain: String, 7 "ProtoInfo" proto_info: Vec<ProtocolPort>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProtocolPort {
    pub protocol: Option<String>,
    pub port: Option<u64>,
}
input! { ProtocolPort(protocol: String, port: u64) {
    0 "Protocol" protocol: String, 1 "Port" port: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBizHttpStatusOutput {
    pub http_status_map: Option<HttpStatusMap>,
}
model! { DescribeBizHttpStatusOutput {
    0 "HttpStatusMap" http_status_map
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpStatusMap {
    pub source_http2xx: Option<Vec<f64>>,
    pub http5xx: Option<Vec<f64>>,
    pub source_http5xx: Option<Vec<f64>>,
    pub source_http404: Option<Vec<f64>>,
    pub http4xx: Option<Vec<f64>>,
    pub source_http4xx: Option<Vec<f64>>,
    pub http2xx: Option<Vec<f64>>,
    pub http404: Option<Vec<f64>>,
    pub source_http3xx: Option<Vec<f64>>,
    pub http3xx: Option<Vec<f64>>,
}
model! { HttpStatusMap {
    0 "SourceHttp2xx" source_http2xx, 1 "Http5xx" http5xx, 2 "SourceHttp5xx" source_http5xx,
    3 "SourceHttp404" source_http404, 4 "Http4xx" http4xx, 5 "SourceHttp4xx" source_http4xx, 6 "Http2xx" http2xx,
    7 "Http404" http404, 8 "SourceHttp3xx" source_http3xx, 9 "Http3xx" http3xx
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBizMonitorTrend {
    pub business: String,
    pub start_time: String,
    pub end_time: String,
    pub id: String,
    pub metric_name: String,
    pub period: i64,
}

/// What [`DescribeBizMonitorTrend::new`] takes.
pub struct DescribeBizMonitorTrendRequired {
    pub business: String,
    pub start_time: String,
    pub end_time: String,
    pub id: String,
    pub metric_name: String,
    pub period: i64,
}
operation! { DescribeBizMonitorTrend{DescribeBizMonitorTrendRequired: business, start_time, end_time, id, metric_name, period}
    "DescribeBizMonitorTrend" -> DescribeBizMonitorTrendOutput {
    0 "Business" business, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Id" id, 4 "MetricName" metric_name,
    5 "Period" period
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBizMonitorTrendOutput {
    pub data_list: Option<Vec<f64>>,
    pub metric_name: Option<String>,
    pub max_data: Option<u64>,
}
model! { DescribeBizMonitorTrendOutput {
    0 "DataList" data_list, 1 "MetricName" metric_name, 2 "MaxData" max_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBizTrend {
    pub statistics: String,
    pub business: String,
    pub period: u64,
    pub start_time: String,
    pub end_time: String,
    pub id: String,
    pub metric_name: String,
    pub domain: Option<String>,
    pub proto_info: Option<Vec<ProtocolPort>>,
    pub business_type: Option<String>,
}

/// What [`DescribeBizTrend::new`] takes.
pub struct DescribeBizTrendRequired {
    pub statistics: String,
    pub business: String,
    pub period: u64,
    pub start_time: String,
    pub end_time: String,
    pub id: String,
    pub metric_name: String,
}
operation! { DescribeBizTrend{DescribeBizTrendRequired: statistics, business, period, start_time, end_time, id, metric_name}
    "DescribeBizTrend" -> DescribeBizTrendOutput {
    0 "Statistics" statistics, 1 "Business" business, 2 "Period" period, 3 "StartTime" start_time, 4 "EndTime" end_time,
    5 "Id" id, 6 "MetricName" metric_name, 7 "Domain" domain: String, 8 "ProtoInfo" proto_info: Vec<ProtocolPort>,
    9 "BusinessType" business_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBizTrendOutput {
    pub data_list: Option<Vec<f64>>,
    pub metric_name: Option<String>,
    pub max_data: Option<u64>,
}
model! { DescribeBizTrendOutput {
    0 "DataList" data_list, 1 "MetricName" metric_name, 2 "MaxData" max_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCCLevelList {
    pub business: String,
    pub offset: u64,
    pub limit: u64,
    pub instance_id: Option<String>,
}
operation! { DescribeCCLevelList(business: String, offset: u64, limit: u64)
    "DescribeCCLevelList" -> DescribeCCLevelListOutput {
    0 "Business" business, 1 "Offset" offset, 2 "Limit" limit, 3 "InstanceId" instance_id: String
} }
paged! { DescribeCCLevelList: CCLevelPolicy = Offset "Offset", "LevelList" level_list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCCLevelListOutput {
    pub total: Option<u64>,
    pub level_list: Option<Vec<CCLevelPolicy>>,
}
model! { DescribeCCLevelListOutput {
    0 "Total" total, 1 "LevelList" level_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CCLevelPolicy {
    pub instance_id: Option<String>,
    pub ip: Option<String>,
    pub protocol: Option<String>,
    pub domain: Option<String>,
    pub level: Option<String>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
}
model! { CCLevelPolicy {
    0 "InstanceId" instance_id, 1 "Ip" ip, 2 "Protocol" protocol, 3 "Domain" domain, 4 "Level" level,
    5 "CreateTime" create_time, 6 "ModifyTime" modify_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCCLevelPolicy {
    pub instance_id: String,
    pub ip: String,
    pub domain: String,
    pub protocol: String,
}
operation! { DescribeCCLevelPolicy(instance_id: String, ip: String, domain: String, protocol: String)
    "DescribeCCLevelPolicy" -> DescribeCCLevelPolicyOutput {
    0 "InstanceId" instance_id, 1 "Ip" ip, 2 "Domain" domain, 3 "Protocol" protocol
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCCLevelPolicyOutput {
    pub level: Option<String>,
}
model! { DescribeCCLevelPolicyOutput {
    0 "Level" level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCCPrecisionPlyList {
    pub business: String,
    pub offset: u64,
    pub limit: u64,
    pub instance_id: Option<String>,
    pub ip: Option<String>,
    pub domain: Option<String>,
    pub protocol: Option<String>,
}
operation! { DescribeCCPrecisionPlyList(business: String, offset: u64, limit: u64)
    "DescribeCCPrecisionPlyList" -> DescribeCCPrecisionPlyListOutput {
    0 "Business" business, 1 "Offset" offset, 2 "Limit" limit, 3 "InstanceId" instance_id: String, 4 "Ip" ip: String,
    5 "Domain" domain: String, 6 "Protocol" protocol: String
} }
paged! { DescribeCCPrecisionPlyList: CCPrecisionPolicy =
    Offset "Offset", "PrecisionPolicyList" precision_policy_list, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCCPrecisionPlyListOutput {
    pub total: Option<u64>,
    pub precision_policy_list: Option<Vec<CCPrecisionPolicy>>,
}
model! { DescribeCCPrecisionPlyListOutput {
    0 "Total" total, 1 "PrecisionPolicyList" precision_policy_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CCPrecisionPolicy {
    pub policy_id: Option<String>,
    pub instance_id: Option<String>,
    pub ip: Option<String>,
    pub protocol: Option<String>,
    pub domain: Option<String>,
    pub policy_action: Option<String>,
    pub policy_list: Option<Vec<CCPrecisionPlyRecord>>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
}
model! { CCPrecisionPolicy {
    0 "PolicyId" policy_id, 1 "InstanceId" instance_id, 2 "Ip" ip, 3 "Protocol" protocol, 4 "Domain" domain,
    5 "PolicyAction" policy_action, 6 "PolicyList" policy_list, 7 "CreateTime" create_time, 8 "ModifyTime" modify_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCCReqLimitPolicyList {
    pub business: String,
    pub offset: u64,
    pub limit: u64,
    pub instance_id: Option<String>,
    pub ip: Option<String>,
    pub domain: Option<String>,
    pub protocol: Option<String>,
}
operation! { DescribeCCReqLimitPolicyList(business: String, offset: u64, limit: u64)
    "DescribeCCReqLimitPolicyList" -> DescribeCCReqLimitPolicyListOutput {
    0 "Business" business, 1 "Offset" offset, 2 "Limit" limit, 3 "InstanceId" instance_id: String, 4 "Ip" ip: String,
    5 "Domain" domain: String, 6 "Protocol" protocol: String
} }
paged! { DescribeCCReqLimitPolicyList: CCReqLimitPolicy =
    Offset "Offset", "RequestLimitPolicyList" request_limit_policy_list, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCCReqLimitPolicyListOutput {
    pub total: Option<u64>,
    pub request_limit_policy_list: Option<Vec<CCReqLimitPolicy>>,
}
model! { DescribeCCReqLimitPolicyListOutput {
    0 "Total" total, 1 "RequestLimitPolicyList" request_limit_policy_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CCReqLimitPolicy {
    pub policy_id: Option<String>,
    pub instance_id: Option<String>,
    pub ip: Option<String>,
    pub protocol: Option<String>,
    pub domain: Option<String>,
    pub policy_record: Option<CCReqLimitPolicyRecord>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
}
model! { CCReqLimitPolicy {
    0 "PolicyId" policy_id, 1 "InstanceId" instance_id, 2 "Ip" ip, 3 "Protocol" protocol, 4 "Domain" domain,
    5 "PolicyRecord" policy_record, 6 "CreateTime" create_time, 7 "ModifyTime" modify_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCCThresholdList {
    pub business: String,
    pub offset: u64,
    pub limit: u64,
    pub instance_id: Option<String>,
}
operation! { DescribeCCThresholdList(business: String, offset: u64, limit: u64)
    "DescribeCCThresholdList" -> DescribeCCThresholdListOutput {
    0 "Business" business, 1 "Offset" offset, 2 "Limit" limit, 3 "InstanceId" instance_id: String
} }
paged! { DescribeCCThresholdList: CCThresholdPolicy = Offset "Offset", "ThresholdList" threshold_list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCCThresholdListOutput {
    pub total: Option<u64>,
    pub threshold_list: Option<Vec<CCThresholdPolicy>>,
}
model! { DescribeCCThresholdListOutput {
    0 "Total" total, 1 "ThresholdList" threshold_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CCThresholdPolicy {
    pub instance_id: Option<String>,
    pub ip: Option<String>,
    pub protocol: Option<String>,
    pub domain: Option<String>,
    pub threshold: Option<i64>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
}
model! { CCThresholdPolicy {
    0 "InstanceId" instance_id, 1 "Ip" ip, 2 "Protocol" protocol, 3 "Domain" domain, 4 "Threshold" threshold,
    5 "CreateTime" create_time, 6 "ModifyTime" modify_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCCTrend {
    pub business: String,
    pub ip: String,
    pub period: i64,
    pub start_time: String,
    pub end_time: String,
    pub metric_name: String,
    pub domain: Option<String>,
    pub id: Option<String>,
}

/// What [`DescribeCCTrend::new`] takes.
pub struct DescribeCCTrendRequired {
    pub business: String,
    pub ip: String,
    pub period: i64,
    pub start_time: String,
    pub end_time: String,
    pub metric_name: String,
}
operation! { DescribeCCTrend{DescribeCCTrendRequired: business, ip, period, start_time, end_time, metric_name}
    "DescribeCCTrend" -> DescribeCCTrendOutput {
    0 "Business" business, 1 "Ip" ip, 2 "Period" period, 3 "StartTime" start_time, 4 "EndTime" end_time,
    5 "MetricName" metric_name, 6 "Domain" domain: String, 7 "Id" id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCCTrendOutput {
    pub count: Option<u64>,
    pub business: Option<String>,
    pub ip: Option<String>,
    pub period: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub data: Option<Vec<u64>>,
    pub id: Option<String>,
    pub metric_name: Option<String>,
}
model! { DescribeCCTrendOutput {
    0 "Count" count, 1 "Business" business, 2 "Ip" ip, 3 "Period" period, 4 "StartTime" start_time,
    5 "EndTime" end_time, 6 "Data" data, 7 "Id" id, 8 "MetricName" metric_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCcBlackWhiteIpList {
    pub business: String,
    pub instance_id: String,
    pub offset: u64,
    pub limit: u64,
    pub ip: Option<String>,
    pub domain: Option<String>,
    pub protocol: Option<String>,
    pub filter_ip: Option<String>,
    pub filter_type: Option<String>,
}
operation! { DescribeCcBlackWhiteIpList(business: String, instance_id: String, offset: u64, limit: u64)
    "DescribeCcBlackWhiteIpList" -> DescribeCcBlackWhiteIpListOutput {
    0 "Business" business, 1 "InstanceId" instance_id, 2 "Offset" offset, 3 "Limit" limit, 4 "Ip" ip: String,
    5 "Domain" domain: String, 6 "Protocol" protocol: String, 7 "FilterIp" filter_ip: String,
    8 "FilterType" filter_type: String
} }
paged! { DescribeCcBlackWhiteIpList: CcBlackWhiteIpPolicy =
    Offset "Offset", "CcBlackWhiteIpList" cc_black_white_ip_list, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCcBlackWhiteIpListOutput {
    pub total: Option<u64>,
    pub cc_black_white_ip_list: Option<Vec<CcBlackWhiteIpPolicy>>,
}
model! { DescribeCcBlackWhiteIpListOutput {
    0 "Total" total, 1 "CcBlackWhiteIpList" cc_black_white_ip_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CcBlackWhiteIpPolicy {
    pub policy_id: Option<String>,
    pub instance_id: Option<String>,
    pub ip: Option<String>,
    pub domain: Option<String>,
    pub protocol: Option<String>,
    pub r#type: Option<String>,
    pub black_white_ip: Option<String>,
    pub mask: Option<u64>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
}
model! { CcBlackWhiteIpPolicy {
    0 "PolicyId" policy_id, 1 "InstanceId" instance_id, 2 "Ip" ip, 3 "Domain" domain, 4 "Protocol" protocol,
    5 "Type" r#type, 6 "BlackWhiteIp" black_white_ip, 7 "Mask" mask, 8 "CreateTime" create_time,
    9 "ModifyTime" modify_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCcGeoIPBlockConfigList {
    pub business: String,
    pub offset: u64,
    pub limit: u64,
    pub instance_id: Option<String>,
    pub ip: Option<String>,
    pub domain: Option<String>,
    pub protocol: Option<String>,
}
operation! { DescribeCcGeoIPBlockConfigList(business: String, offset: u64, limit: u64)
    "DescribeCcGeoIPBlockConfigList" -> DescribeCcGeoIPBlockConfigListOutput {
    0 "Business" business, 1 "Offset" offset, 2 "Limit" limit, 3 "InstanceId" instance_id: String, 4 "Ip" ip: String,
    5 "Domain" domain: String, 6 "Protocol" protocol: String
} }
paged! { DescribeCcGeoIPBlockConfigList: CcGeoIpPolicyNew =
    Offset "Offset", "CcGeoIpPolicyList" cc_geo_ip_policy_list, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCcGeoIPBlockConfigListOutput {
    pub total: Option<u64>,
    pub cc_geo_ip_policy_list: Option<Vec<CcGeoIpPolicyNew>>,
}
model! { DescribeCcGeoIPBlockConfigListOutput {
    0 "Total" total, 1 "CcGeoIpPolicyList" cc_geo_ip_policy_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CcGeoIpPolicyNew {
    pub policy_id: Option<String>,
    pub instance_id: Option<String>,
    pub ip: Option<String>,
    pub domain: Option<String>,
    pub protocol: Option<String>,
    pub action: Option<String>,
    pub region_type: Option<String>,
    pub area_list: Option<Vec<u64>>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
}
model! { CcGeoIpPolicyNew {
    0 "PolicyId" policy_id, 1 "InstanceId" instance_id, 2 "Ip" ip, 3 "Domain" domain, 4 "Protocol" protocol,
    5 "Action" action, 6 "RegionType" region_type, 7 "AreaList" area_list, 8 "CreateTime" create_time,
    9 "ModifyTime" modify_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSBlackWhiteIpList {
    pub instance_id: String,
}
operation! { DescribeDDoSBlackWhiteIpList(instance_id: String)
    "DescribeDDoSBlackWhiteIpList" -> DescribeDDoSBlackWhiteIpListOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSBlackWhiteIpListOutput {
    pub black_ip_list: Option<Vec<IpSegment>>,
    pub white_ip_list: Option<Vec<IpSegment>>,
}
model! { DescribeDDoSBlackWhiteIpListOutput {
    0 "BlackIpList" black_ip_list, 1 "WhiteIpList" white_ip_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSConnectLimitList {
    pub offset: u64,
    pub limit: u64,
    pub filter_ip: Option<String>,
    pub filter_instance_id: Option<String>,
}
operation! { DescribeDDoSConnectLimitList(offset: u64, limit: u64)
    "DescribeDDoSConnectLimitList" -> DescribeDDoSConnectLimitListOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "FilterIp" filter_ip: String, 3 "FilterInstanceId" filter_instance_id: String
} }
paged! { DescribeDDoSConnectLimitList: ConnectLimitRelation = Offset "Offset", "ConfigList" config_list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSConnectLimitListOutput {
    pub total: Option<u64>,
    pub config_list: Option<Vec<ConnectLimitRelation>>,
}
model! { DescribeDDoSConnectLimitListOutput {
    0 "Total" total, 1 "ConfigList" config_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConnectLimitRelation {
    pub connect_limit_config: Option<ConnectLimitConfig>,
    pub instance_detail_list: Option<Vec<InstanceRelation>>,
}
model! { ConnectLimitRelation {
    0 "ConnectLimitConfig" connect_limit_config, 1 "InstanceDetailList" instance_detail_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSTrend {
    pub business: String,
    pub ip: String,
    pub period: i64,
    pub start_time: String,
    pub end_time: String,
    pub metric_name: String,
    pub id: Option<String>,
}

/// What [`DescribeDDoSTrend::new`] takes.
pub struct DescribeDDoSTrendRequired {
    pub business: String,
    pub ip: String,
    pub period: i64,
    pub start_time: String,
    pub end_time: String,
    pub metric_name: String,
}
operation! { DescribeDDoSTrend{DescribeDDoSTrendRequired: business, ip, period, start_time, end_time, metric_name}
    "DescribeDDoSTrend" -> DescribeDDoSTrendOutput {
    0 "Business" business, 1 "Ip" ip, 2 "Period" period, 3 "StartTime" start_time, 4 "EndTime" end_time,
    5 "MetricName" metric_name, 6 "Id" id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSTrendOutput {
    pub count: Option<u64>,
    pub business: Option<String>,
    pub ip: Option<String>,
    pub period: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub data: Option<Vec<u64>>,
    pub id: Option<String>,
    pub metric_name: Option<String>,
}
model! { DescribeDDoSTrendOutput {
    0 "Count" count, 1 "Business" business, 2 "Ip" ip, 3 "Period" period, 4 "StartTime" start_time,
    5 "EndTime" end_time, 6 "Data" data, 7 "Id" id, 8 "MetricName" metric_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefaultAlarmThreshold {
    pub instance_type: String,
    pub filter_alarm_type: i64,
}
operation! { DescribeDefaultAlarmThreshold(instance_type: String, filter_alarm_type: i64)
    "DescribeDefaultAlarmThreshold" -> DescribeDefaultAlarmThresholdOutput {
    0 "InstanceType" instance_type, 1 "FilterAlarmType" filter_alarm_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefaultAlarmThresholdOutput {
    pub default_alarm_config_list: Option<Vec<DefaultAlarmThreshold>>,
}
model! { DescribeDefaultAlarmThresholdOutput {
    0 "DefaultAlarmConfigList" default_alarm_config_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpBlockList {}
operation! { DescribeIpBlockList() "DescribeIpBlockList" -> DescribeIpBlockListOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpBlockListOutput {
    pub list: Option<Vec<IpBlockData>>,
}
model! { DescribeIpBlockListOutput {
    0 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IpBlockData {
    pub status: Option<String>,
    pub ip: Option<String>,
    pub block_time: Option<String>,
    pub un_block_time: Option<String>,
    pub action_type: Option<String>,
    pub protect_flag: Option<u64>,
}
model! { IpBlockData {
    0 "Status" status, 1 "Ip" ip, 2 "BlockTime" block_time, 3 "UnBlockTime" un_block_time, 4 "ActionType" action_type,
    5 "ProtectFlag" protect_flag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL7RulesBySSLCertId {
    pub status: String,
    pub cert_ids: Vec<String>,
}
operation! { DescribeL7RulesBySSLCertId(status: String, cert_ids: Vec<String>)
    "DescribeL7RulesBySSLCertId" -> DescribeL7RulesBySSLCertIdOutput {
    0 "Status" status, 1 "CertIds" cert_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL7RulesBySSLCertIdOutput {
    pub cert_set: Option<Vec<CertIdInsL7Rules>>,
}
model! { DescribeL7RulesBySSLCertIdOutput {
    0 "CertSet" cert_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertIdInsL7Rules {
    pub l7_rules: Option<Vec<InsL7Rules>>,
    pub cert_id: Option<String>,
}
model! { CertIdInsL7Rules {
    0 "L7Rules" l7_rules, 1 "CertId" cert_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListBGPIPInstances {
    pub offset: u64,
    pub limit: u64,
    pub filter_ip: Option<String>,
    pub filter_instance_id: Option<String>,
    pub filter_line: Option<u64>,
    pub filter_region: Option<String>,
    pub filter_name: Option<String>,
    pub filter_eip_type: Option<i64>,
    pub filter_eip_eip_address_status: Option<Vec<String>>,
    pub filter_dam_d_do_s_status: Option<i64>,
    pub filter_status: Option<String>,
    pub filter_cname: Option<String>,
    pub filter_instance_id_list: Option<Vec<String>>,
    pub filter_tag: Option<TagFilter>,
    pub filter_pack_type: Option<Vec<String>>,
    pub filter_convoy: Option<u64>,
}
operation! { DescribeListBGPIPInstances(offset: u64, limit: u64)
    "DescribeListBGPIPInstances" -> DescribeListBGPIPInstancesOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "FilterIp" filter_ip: String, 3 "FilterInstanceId" filter_instance_id: String,
    4 "FilterLine" filter_line: u64, 5 "FilterRegion" filter_region: String, 6 "FilterName" filter_name: String,
    7 "FilterEipType" filter_eip_type: i64, 8 "FilterEipEipAddressStatus" filter_eip_eip_address_status: Vec<String>,
    9 "FilterDamDDoSStatus" filter_dam_d_do_s_status: i64, 10 "FilterStatus" filter_status: String,
    11 "FilterCname" filter_cname: String, 12 "FilterInstanceIdList" filter_instance_id_list: Vec<String>,
    13 "FilterTag" filter_tag: TagFilter, 14 "FilterPackType" filter_pack_type: Vec<String>,
    15 "FilterConvoy" filter_convoy: u64
} }
paged! { DescribeListBGPIPInstances: BGPIPInstance = Offset "Offset", "InstanceList" instance_list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagFilter {
    pub tag_key: Option<String>,
    pub tag_value: Option<Vec<String>>,
}
input! { TagFilter(tag_key: String, tag_value: Vec<String>) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListBGPIPInstancesOutput {
    pub total: Option<u64>,
    pub instance_list: Option<Vec<BGPIPInstance>>,
}
model! { DescribeListBGPIPInstancesOutput {
    0 "Total" total, 1 "InstanceList" instance_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BGPIPInstance {
    pub instance_detail: Option<InstanceRelation>,
    pub specification_limit: Option<BGPIPInstanceSpecification>,
    pub usage: Option<BGPIPInstanceUsages>,
    pub region: Option<RegionInfo>,
    pub status: Option<String>,
    pub expired_time: Option<String>,
    pub created_time: Option<String>,
    pub name: Option<String>,
    pub pack_info: Option<PackInfo>,
    pub static_pack_relation: Option<StaticPackRelation>,
    pub zone_id: Option<u64>,
    pub tgw: Option<u64>,
    pub eip_address_status: Option<String>,
    pub eip_flag: Option<i64>,
    pub eip_address_pack_relation: Option<EipAddressPackRelation>,
    pub eip_address_info: Option<EipAddressRelation>,
    pub domain: Option<String>,
    pub dam_d_do_s_status: Option<u64>,
    pub v6_flag: Option<u64>,
    pub bgpip_channel_flag: Option<u64>,
    pub tag_info_list: Option<Vec<TagInfo>>,
    pub anycast_out_pack_relation: Option<AnycastOutPackRelation>,
    pub instance_version: Option<u64>,
    pub convoy_id: Option<String>,
    pub elastic_bandwidth: Option<u64>,
    pub eo_flag: Option<u64>,
}
model! { BGPIPInstance {
    0 "InstanceDetail" instance_detail, 1 "SpecificationLimit" specification_limit, 2 "Usage" usage, 3 "Region" region,
    4 "Status" status, 5 "ExpiredTime" expired_time, 6 "CreatedTime" created_time, 7 "Name" name,
    8 "PackInfo" pack_info, 9 "StaticPackRelation" static_pack_relation, 10 "ZoneId" zone_id, 11 "Tgw" tgw,
    12 "EipAddressStatus" eip_address_status, 13 "EipFlag" eip_flag,
    14 "EipAddressPackRelation" eip_address_pack_relation, 15 "EipAddressInfo" eip_address_info, 16 "Domain" domain,
    17 "DamDDoSStatus" dam_d_do_s_status, 18 "V6Flag" v6_flag, 19 "BGPIPChannelFlag" bgpip_channel_flag,
    20 "TagInfoList" tag_info_list, 21 "AnycastOutPackRelation" anycast_out_pack_relation,
    22 "InstanceVersion" instance_version, 23 "ConvoyId" convoy_id, 24 "ElasticBandwidth" elastic_bandwidth,
    25 "EOFlag" eo_flag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BGPIPInstanceSpecification {
    pub protect_bandwidth: Option<u64>,
    pub protect_ccqps: Option<u64>,
    pub normal_bandwidth: Option<u64>,
    pub forward_rules_limit: Option<u64>,
    pub auto_renew_flag: Option<u64>,
    pub line: Option<u64>,
    pub elastic_bandwidth: Option<u64>,
}
model! { BGPIPInstanceSpecification {
    0 "ProtectBandwidth" protect_bandwidth, 1 "ProtectCCQPS" protect_ccqps, 2 "NormalBandwidth" normal_bandwidth,
    3 "ForwardRulesLimit" forward_rules_limit, 4 "AutoRenewFlag" auto_renew_flag, 5 "Line" line,
    6 "ElasticBandwidth" elastic_bandwidth
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BGPIPInstanceUsages {
    pub port_rules_usage: Option<u64>,
    pub domain_rules_usage: Option<u64>,
    pub last7_day_attack_count: Option<u64>,
}
model! { BGPIPInstanceUsages {
    0 "PortRulesUsage" port_rules_usage, 1 "DomainRulesUsage" domain_rules_usage,
    2 "Last7DayAttackCount" last7_day_attack_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionInfo {
    pub region: Option<String>,
}
model! { RegionInfo {
    0 "Region" region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PackInfo {
    pub pack_type: Option<String>,
    pub pack_id: Option<String>,
}
model! { PackInfo {
    0 "PackType" pack_type, 1 "PackId" pack_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StaticPackRelation {
    pub protect_bandwidth: Option<u64>,
    pub normal_bandwidth: Option<u64>,
    pub forward_rules_limit: Option<u64>,
    pub auto_renew_flag: Option<u64>,
    pub cur_deadline: Option<String>,
}
model! { StaticPackRelation {
    0 "ProtectBandwidth" protect_bandwidth, 1 "NormalBandwidth" normal_bandwidth,
    2 "ForwardRulesLimit" forward_rules_limit, 3 "AutoRenewFlag" auto_renew_flag, 4 "CurDeadline" cur_deadline
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EipAddressPackRelation {
    pub ip_count: Option<u64>,
    pub auto_renew_flag: Option<u64>,
    pub cur_deadline: Option<String>,
}
model! { EipAddressPackRelation {
    0 "IpCount" ip_count, 1 "AutoRenewFlag" auto_renew_flag, 2 "CurDeadline" cur_deadline
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EipAddressRelation {
    pub eip_address_region: Option<String>,
    pub eip_bound_rsc_ins: Option<String>,
    pub eip_bound_rsc_eni: Option<String>,
    pub eip_bound_rsc_vip: Option<String>,
    pub modify_time: Option<String>,
}
model! { EipAddressRelation {
    0 "EipAddressRegion" eip_address_region, 1 "EipBoundRscIns" eip_bound_rsc_ins, 2 "EipBoundRscEni" eip_bound_rsc_eni,
    3 "EipBoundRscVip" eip_bound_rsc_vip, 4 "ModifyTime" modify_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnycastOutPackRelation {
    pub normal_bandwidth: Option<u64>,
    pub forward_rules_limit: Option<u64>,
    pub auto_renew_flag: Option<u64>,
    pub cur_deadline: Option<String>,
}
model! { AnycastOutPackRelation {
    0 "NormalBandwidth" normal_bandwidth, 1 "ForwardRulesLimit" forward_rules_limit, 2 "AutoRenewFlag" auto_renew_flag,
    3 "CurDeadline" cur_deadline
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListBGPInstances {
    pub offset: u64,
    pub limit: u64,
    pub filter_ip: Option<String>,
    pub filter_instance_id: Option<String>,
    pub filter_region: Option<String>,
    pub filter_name: Option<String>,
    pub filter_line: Option<u64>,
    pub filter_status: Option<String>,
    pub filter_bound_status: Option<String>,
    pub filter_instance_id_list: Option<Vec<String>>,
    pub filter_enterprise_flag: Option<u64>,
    pub filter_light_flag: Option<u64>,
    pub filter_channel_flag: Option<u64>,
    pub filter_tag: Option<TagFilter>,
    pub filter_trial_flag: Option<u64>,
    pub filter_convoy: Option<u64>,
    pub exclude_advanced_info: Option<bool>,
    pub filter_asset_ip_list: Option<Vec<String>>,
    pub filter_basic_plus_flag: Option<u64>,
    pub filter_plan_cnt_flag: Option<u64>,
    pub filter_trans_region_flag: Option<u64>,
    pub filter_zone_id_list: Option<Vec<i64>>,
}
operation! { DescribeListBGPInstances(offset: u64, limit: u64)
    "DescribeListBGPInstances" -> DescribeListBGPInstancesOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "FilterIp" filter_ip: String, 3 "FilterInstanceId" filter_instance_id: String,
    4 "FilterRegion" filter_region: String, 5 "FilterName" filter_name: String, 6 "FilterLine" filter_line: u64,
    7 "FilterStatus" filter_status: String, 8 "FilterBoundStatus" filter_bound_status: String,
    9 "FilterInstanceIdList" filter_instance_id_list: Vec<String>,
    10 "FilterEnterpriseFlag" filter_enterprise_flag: u64, 11 "FilterLightFlag" filter_light_flag: u64,
    12 "FilterChannelFlag" filter_channel_flag: u64, 13 "FilterTag" filter_tag: TagFilter,
    14 "FilterTrialFlag" filter_trial_flag: u64, 15 "FilterConvoy" filter_convoy: u64,
    16 "ExcludeAdvancedInfo" exclude_advanced_info: bool, 17 "FilterAssetIpList" filter_asset_ip_list: Vec<String>,
    18 "FilterBasicPlusFlag" filter_basic_plus_flag: u64, 19 "FilterPlanCntFlag" filter_plan_cnt_flag: u64,
    20 "FilterTransRegionFlag" filter_trans_region_flag: u64, 21 "FilterZoneIdList" filter_zone_id_list: Vec<i64>
} }
paged! { DescribeListBGPInstances: BGPInstance = Offset "Offset", "InstanceList" instance_list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListBGPInstancesOutput {
    pub total: Option<u64>,
    pub instance_list: Option<Vec<BGPInstance>>,
}
model! { DescribeListBGPInstancesOutput {
    0 "Total" total, 1 "InstanceList" instance_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BGPInstance {
    pub instance_detail: Option<InstanceRelation>,
    pub specification_limit: Option<BGPInstanceSpecification>,
    pub usage: Option<BGPInstanceUsages>,
    pub region: Option<RegionInfo>,
    pub status: Option<String>,
    pub created_time: Option<String>,
    pub expired_time: Option<String>,
    pub name: Option<String>,
    pub pack_info: Option<PackInfo>,
    pub eip_product_infos: Option<Vec<EipProductInfo>>,
    pub bound_status: Option<String>,
    pub d_do_s_level: Option<String>,
    pub cc_enable: Option<i64>,
    pub tag_info_list: Option<Vec<TagInfo>>,
    pub ip_count_new_flag: Option<u64>,
    pub vitality_version: Option<u64>,
    pub line: Option<u64>,
    pub free_service_bandwidth: Option<u64>,
    pub elastic_service_bandwidth: Option<u64>,
    pub gift_service_band_width: Option<i64>,
    pub modify_time: Option<String>,
    pub basic_plus_flag: Option<u64>,
    pub plan_cnt_flag: Option<u64>,
    pub trans_region_flag: Option<u64>,
    pub super_pack_flag: Option<u64>,
    pub zone_id: Option<i64>,
}
model! { BGPInstance {
    0 "InstanceDetail" instance_detail, 1 "SpecificationLimit" specification_limit, 2 "Usage" usage, 3 "Region" region,
    4 "Status" status, 5 "CreatedTime" created_time, 6 "ExpiredTime" expired_time, 7 "Name" name,
    8 "PackInfo" pack_info, 9 "EipProductInfos" eip_product_infos, 10 "BoundStatus" bound_status,
    11 "DDoSLevel" d_do_s_level, 12 "CCEnable" cc_enable, 13 "TagInfoList" tag_info_list,
    14 "IpCountNewFlag" ip_count_new_flag, 15 "VitalityVersion" vitality_version, 16 "Line" line,
    17 "FreeServiceBandwidth" free_service_bandwidth, 18 "ElasticServiceBandwidth" elastic_service_bandwidth,
    19 "GiftServiceBandWidth" gift_service_band_width, 20 "ModifyTime" modify_time, 21 "BasicPlusFlag" basic_plus_flag,
    22 "PlanCntFlag" plan_cnt_flag, 23 "TransRegionFlag" trans_region_flag, 24 "SuperPackFlag" super_pack_flag,
    25 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BGPInstanceSpecification {
    pub protect_bandwidth: Option<u64>,
    pub protect_count_limit: Option<u64>,
    pub protect_ip_number_limit: Option<u64>,
    pub auto_renew_flag: Option<u64>,
    pub union_pack_flag: Option<u64>,
    pub service_band_width: Option<u64>,
    pub battle_edition_flag: Option<u64>,
    pub channel_edition_flag: Option<u64>,
    pub enterprise_flag: Option<u64>,
    pub elastic_limit: Option<u64>,
    pub down_grade_protect: Option<u64>,
}
model! { BGPInstanceSpecification {
    0 "ProtectBandwidth" protect_bandwidth, 1 "ProtectCountLimit" protect_count_limit,
    2 "ProtectIPNumberLimit" protect_ip_number_limit, 3 "AutoRenewFlag" auto_renew_flag,
    4 "UnionPackFlag" union_pack_flag, 5 "ServiceBandWidth" service_band_width,
    6 "BattleEditionFlag" battle_edition_flag, 7 "ChannelEditionFlag" channel_edition_flag,
    8 "EnterpriseFlag" enterprise_flag, 9 "ElasticLimit" elastic_limit, 10 "DownGradeProtect" down_grade_protect
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BGPInstanceUsages {
    pub protect_count_usage: Option<u64>,
    pub protect_ip_number_usage: Option<u64>,
    pub last7_day_attack_count: Option<u64>,
}
model! { BGPInstanceUsages {
    0 "ProtectCountUsage" protect_count_usage, 1 "ProtectIPNumberUsage" protect_ip_number_usage,
    2 "Last7DayAttackCount" last7_day_attack_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EipProductInfo {
    pub ip: Option<String>,
    pub biz_type: Option<String>,
    pub device_type: Option<String>,
    pub instance_id: Option<String>,
    pub domain: Option<String>,
}
model! { EipProductInfo {
    0 "Ip" ip, 1 "BizType" biz_type, 2 "DeviceType" device_type, 3 "InstanceId" instance_id, 4 "Domain" domain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListBlackWhiteIpList {
    pub offset: i64,
    pub limit: i64,
    pub filter_instance_id: String,
    pub filter_ip: Option<String>,
}
operation! { DescribeListBlackWhiteIpList(offset: i64, limit: i64, filter_instance_id: String)
    "DescribeListBlackWhiteIpList" -> DescribeListBlackWhiteIpListOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "FilterInstanceId" filter_instance_id, 3 "FilterIp" filter_ip: String
} }
paged! { DescribeListBlackWhiteIpList: BlackWhiteIpRelation = Offset "Offset", "IpList" ip_list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListBlackWhiteIpListOutput {
    pub total: Option<i64>,
    pub ip_list: Option<Vec<BlackWhiteIpRelation>>,
}
model! { DescribeListBlackWhiteIpListOutput {
    0 "Total" total, 1 "IpList" ip_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlackWhiteIpRelation {
    pub ip: Option<String>,
    pub r#type: Option<String>,
    pub instance_detail_list: Option<Vec<InstanceRelation>>,
    pub mask: Option<u64>,
    pub modify_time: Option<String>,
}
model! { BlackWhiteIpRelation {
    0 "Ip" ip, 1 "Type" r#type, 2 "InstanceDetailList" instance_detail_list, 3 "Mask" mask, 4 "ModifyTime" modify_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListDDoSAI {
    pub offset: i64,
    pub limit: i64,
    pub filter_instance_id: String,
    pub filter_ip: Option<String>,
}
operation! { DescribeListDDoSAI(offset: i64, limit: i64, filter_instance_id: String)
    "DescribeListDDoSAI" -> DescribeListDDoSAIOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "FilterInstanceId" filter_instance_id, 3 "FilterIp" filter_ip: String
} }
paged! { DescribeListDDoSAI: DDoSAIRelation = Offset "Offset", "ConfigList" config_list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListDDoSAIOutput {
    pub total: Option<i64>,
    pub config_list: Option<Vec<DDoSAIRelation>>,
}
model! { DescribeListDDoSAIOutput {
    0 "Total" total, 1 "ConfigList" config_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DDoSAIRelation {
    pub d_do_sai: Option<String>,
    pub instance_detail_list: Option<Vec<InstanceRelation>>,
}
model! { DDoSAIRelation {
    0 "DDoSAI" d_do_sai, 1 "InstanceDetailList" instance_detail_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListDDoSGeoIPBlockConfig {
    pub offset: u64,
    pub limit: u64,
    pub filter_instance_id: String,
    pub filter_ip: Option<String>,
}
operation! { DescribeListDDoSGeoIPBlockConfig(offset: u64, limit: u64, filter_instance_id: String)
    "DescribeListDDoSGeoIPBlockConfig" -> DescribeListDDoSGeoIPBlockConfigOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "FilterInstanceId" filter_instance_id, 3 "FilterIp" filter_ip: String
} }
paged! { DescribeListDDoSGeoIPBlockConfig: DDoSGeoIPBlockConfigRelation =
    Offset "Offset", "ConfigList" config_list, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListDDoSGeoIPBlockConfigOutput {
    pub total: Option<u64>,
    pub config_list: Option<Vec<DDoSGeoIPBlockConfigRelation>>,
}
model! { DescribeListDDoSGeoIPBlockConfigOutput {
    0 "Total" total, 1 "ConfigList" config_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DDoSGeoIPBlockConfigRelation {
    pub geo_ip_block_config: Option<DDoSGeoIPBlockConfig>,
    pub instance_detail_list: Option<Vec<InstanceRelation>>,
}
model! { DDoSGeoIPBlockConfigRelation {
    0 "GeoIPBlockConfig" geo_ip_block_config, 1 "InstanceDetailList" instance_detail_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListDDoSSpeedLimitConfig {
    pub offset: u64,
    pub limit: u64,
    pub filter_instance_id: String,
    pub filter_ip: Option<String>,
}
operation! { DescribeListDDoSSpeedLimitConfig(offset: u64, limit: u64, filter_instance_id: String)
    "DescribeListDDoSSpeedLimitConfig" -> DescribeListDDoSSpeedLimitConfigOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "FilterInstanceId" filter_instance_id, 3 "FilterIp" filter_ip: String
} }
paged! { DescribeListDDoSSpeedLimitConfig: DDoSSpeedLimitConfigRelation =
    Offset "Offset", "ConfigList" config_list, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListDDoSSpeedLimitConfigOutput {
    pub total: Option<u64>,
    pub config_list: Option<Vec<DDoSSpeedLimitConfigRelation>>,
}
model! { DescribeListDDoSSpeedLimitConfigOutput {
    0 "Total" total, 1 "ConfigList" config_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DDoSSpeedLimitConfigRelation {
    pub speed_limit_config: Option<DDoSSpeedLimitConfig>,
    pub instance_detail_list: Option<Vec<InstanceRelation>>,
}
model! { DDoSSpeedLimitConfigRelation {
    0 "SpeedLimitConfig" speed_limit_config, 1 "InstanceDetailList" instance_detail_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListIPAlarmConfig {
    pub offset: i64,
    pub limit: i64,
    pub filter_instance_id: String,
    pub filter_alarm_type: i64,
    pub filter_ip: Option<String>,
    pub filter_cname: Option<String>,
}
operation! { DescribeListIPAlarmConfig(offset: i64, limit: i64, filter_instance_id: String, filter_alarm_type: i64)
    "DescribeListIPAlarmConfig" -> DescribeListIPAlarmConfigOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "FilterInstanceId" filter_instance_id, 3 "FilterAlarmType" filter_alarm_type,
    4 "FilterIp" filter_ip: String, 5 "FilterCname" filter_cname: String
} }
paged! { DescribeListIPAlarmConfig: IPAlarmThresholdRelation =
    Offset "Offset", "ConfigList" config_list, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListIPAlarmConfigOutput {
    pub total: Option<i64>,
    pub config_list: Option<Vec<IPAlarmThresholdRelation>>,
}
model! { DescribeListIPAlarmConfigOutput {
    0 "Total" total, 1 "ConfigList" config_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListListener {}
operation! { DescribeListListener() "DescribeListListener" -> DescribeListListenerOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListListenerOutput {
    pub layer4_listeners: Option<Vec<Layer4Rule>>,
    pub layer7_listeners: Option<Vec<Layer7Rule>>,
}
model! { DescribeListListenerOutput {
    0 "Layer4Listeners" layer4_listeners, 1 "Layer7Listeners" layer7_listeners
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Layer4Rule {
    pub backend_port: Option<u64>,
    pub frontend_port: Option<u64>,
    pub protocol: Option<String>,
    pub real_servers: Option<Vec<SourceServer>>,
    pub instance_details: Option<Vec<InstanceRelation>>,
    pub instance_detail_rule: Option<Vec<RuleInstanceRelation>>,
}
model! { Layer4Rule {
    0 "BackendPort" backend_port, 1 "FrontendPort" frontend_port, 2 "Protocol" protocol, 3 "RealServers" real_servers,
    4 "InstanceDetails" instance_details, 5 "InstanceDetailRule" instance_detail_rule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceServer {
    pub real_server: Option<String>,
    pub rs_type: Option<i64>,
    pub weight: Option<i64>,
    pub port: Option<i64>,
}
model! { SourceServer {
    0 "RealServer" real_server, 1 "RsType" rs_type, 2 "Weight" weight, 3 "Port" port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleInstanceRelation {
    pub eip_list: Option<Vec<String>>,
    pub instance_id: Option<String>,
    pub cname: Option<String>,
}
model! { RuleInstanceRelation {
    0 "EipList" eip_list, 1 "InstanceId" instance_id, 2 "Cname" cname
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Layer7Rule {
    pub domain: Option<String>,
    pub proxy_type_list: Option<Vec<ProxyTypeInfo>>,
    pub real_servers: Option<Vec<SourceServer>>,
    pub instance_details: Option<Vec<InstanceRelation>>,
    pub instance_detail_rule: Option<Vec<RuleInstanceRelation>>,
    pub protocol: Option<String>,
    pub vport: Option<i64>,
}
model! { Layer7Rule {
    0 "Domain" domain, 1 "ProxyTypeList" proxy_type_list, 2 "RealServers" real_servers,
    3 "InstanceDetails" instance_details, 4 "InstanceDetailRule" instance_detail_rule, 5 "Protocol" protocol,
    6 "Vport" vport
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProxyTypeInfo {
    pub proxy_ports: Option<Vec<i64>>,
    pub proxy_type: Option<String>,
}
model! { ProxyTypeInfo {
    0 "ProxyPorts" proxy_ports, 1 "ProxyType" proxy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListPacketFilterConfig {
    pub offset: i64,
    pub limit: i64,
    pub filter_instance_id: String,
    pub filter_ip: Option<String>,
}
operation! { DescribeListPacketFilterConfig(offset: i64, limit: i64, filter_instance_id: String)
    "DescribeListPacketFilterConfig" -> DescribeListPacketFilterConfigOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "FilterInstanceId" filter_instance_id, 3 "FilterIp" filter_ip: String
} }
paged! { DescribeListPacketFilterConfig: PacketFilterRelation =
    Offset "Offset", "ConfigList" config_list, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListPacketFilterConfigOutput {
    pub total: Option<i64>,
    pub config_list: Option<Vec<PacketFilterRelation>>,
}
model! { DescribeListPacketFilterConfigOutput {
    0 "Total" total, 1 "ConfigList" config_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PacketFilterRelation {
    pub packet_filter_config: Option<PacketFilterConfig>,
    pub instance_detail_list: Option<Vec<InstanceRelation>>,
    pub modify_time: Option<String>,
}
model! { PacketFilterRelation {
    0 "PacketFilterConfig" packet_filter_config, 1 "InstanceDetailList" instance_detail_list, 2 "ModifyTime" modify_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListPortAclList {
    pub offset: u64,
    pub limit: u64,
    pub filter_instance_id: String,
    pub filter_ip: Option<String>,
}
operation! { DescribeListPortAclList(offset: u64, limit: u64, filter_instance_id: String)
    "DescribeListPortAclList" -> DescribeListPortAclListOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "FilterInstanceId" filter_instance_id, 3 "FilterIp" filter_ip: String
} }
paged! { DescribeListPortAclList: AclConfigRelation = Offset "Offset", "AclList" acl_list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListPortAclListOutput {
    pub total: Option<u64>,
    pub acl_list: Option<Vec<AclConfigRelation>>,
}
model! { DescribeListPortAclListOutput {
    0 "Total" total, 1 "AclList" acl_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AclConfigRelation {
    pub acl_config: Option<AclConfig>,
    pub instance_detail_list: Option<Vec<InstanceRelation>>,
}
model! { AclConfigRelation {
    0 "AclConfig" acl_config, 1 "InstanceDetailList" instance_detail_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListProtectThresholdConfigNew {
    pub offset: u64,
    pub limit: u64,
    pub filter_instance_id: String,
    pub filter_ip: Option<String>,
    pub filter_domain: Option<String>,
    pub filter_protocol: Option<String>,
}
operation! { DescribeListProtectThresholdConfigNew(offset: u64, limit: u64, filter_instance_id: String)
    "DescribeListProtectThresholdConfigNew" -> DescribeListProtectThresholdConfigNewOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "FilterInstanceId" filter_instance_id, 3 "FilterIp" filter_ip: String,
    4 "FilterDomain" filter_domain: String, 5 "FilterProtocol" filter_protocol: String
} }
paged! { DescribeListProtectThresholdConfigNew: ProtectThresholdRelationNew =
    Offset "Offset", "ConfigList" config_list, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListProtectThresholdConfigNewOutput {
    pub total: Option<u64>,
    pub config_list: Option<Vec<ProtectThresholdRelationNew>>,
}
model! { DescribeListProtectThresholdConfigNewOutput {
    0 "Total" total, 1 "ConfigList" config_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProtectThresholdRelationNew {
    pub d_do_s_level: Option<String>,
    pub d_do_s_threshold: Option<u64>,
    pub d_do_sai: Option<String>,
    pub cc_enable: Option<u64>,
    pub cc_threshold: Option<u64>,
    pub instance_detail_list: Option<Vec<InstanceRelation>>,
    pub listener_cc_threshold_list: Option<Vec<ListenerCcThresholdConfig>>,
    pub syn_flood_threshold: Option<u64>,
    pub syn_flood_pkt_threshold: Option<u64>,
    pub udp_flood_threshold: Option<u64>,
    pub udp_flood_pkt_threshold: Option<u64>,
    pub ack_flood_threshold: Option<u64>,
    pub ack_flood_pkt_threshold: Option<u64>,
    pub syn_ack_flood_threshold: Option<u64>,
    pub syn_ack_flood_pkt_threshold: Option<u64>,
    pub rst_flood_threshold: Option<u64>,
    pub rst_flood_pkt_threshold: Option<u64>,
}
model! { ProtectThresholdRelationNew {
    0 "DDoSLevel" d_do_s_level, 1 "DDoSThreshold" d_do_s_threshold, 2 "DDoSAI" d_do_sai, 3 "CCEnable" cc_enable,
    4 "CCThreshold" cc_threshold, 5 "InstanceDetailList" instance_detail_list,
    6 "ListenerCcThresholdList" listener_cc_threshold_list, 7 "SynFloodThreshold" syn_flood_threshold,
    8 "SynFloodPktThreshold" syn_flood_pkt_threshold, 9 "UdpFloodThreshold" udp_flood_threshold,
    10 "UdpFloodPktThreshold" udp_flood_pkt_threshold, 11 "AckFloodThreshold" ack_flood_threshold,
    12 "AckFloodPktThreshold" ack_flood_pkt_threshold, 13 "SynAckFloodThreshold" syn_ack_flood_threshold,
    14 "SynAckFloodPktThreshold" syn_ack_flood_pkt_threshold, 15 "RstFloodThreshold" rst_flood_threshold,
    16 "RstFloodPktThreshold" rst_flood_pkt_threshold
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListenerCcThresholdConfig {
    pub domain: Option<String>,
    pub protocol: Option<String>,
    pub cc_enable: Option<i64>,
    pub cc_threshold: Option<i64>,
}
model! { ListenerCcThresholdConfig {
    0 "Domain" domain, 1 "Protocol" protocol, 2 "CCEnable" cc_enable, 3 "CCThreshold" cc_threshold
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListProtocolBlockConfig {
    pub offset: i64,
    pub limit: i64,
    pub filter_instance_id: String,
    pub filter_ip: Option<String>,
}
operation! { DescribeListProtocolBlockConfig(offset: i64, limit: i64, filter_instance_id: String)
    "DescribeListProtocolBlockConfig" -> DescribeListProtocolBlockConfigOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "FilterInstanceId" filter_instance_id, 3 "FilterIp" filter_ip: String
} }
paged! { DescribeListProtocolBlockConfig: ProtocolBlockRelation =
    Offset "Offset", "ConfigList" config_list, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListProtocolBlockConfigOutput {
    pub total: Option<i64>,
    pub config_list: Option<Vec<ProtocolBlockRelation>>,
}
model! { DescribeListProtocolBlockConfigOutput {
    0 "Total" total, 1 "ConfigList" config_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProtocolBlockRelation {
    pub protocol_block_config: Option<ProtocolBlockConfig>,
    pub instance_detail_list: Option<Vec<InstanceRelation>>,
}
model! { ProtocolBlockRelation {
    0 "ProtocolBlockConfig" protocol_block_config, 1 "InstanceDetailList" instance_detail_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListSchedulingDomain {
    pub offset: u64,
    pub limit: u64,
    pub filter_domain: Option<String>,
    pub status: Option<String>,
}
operation! { DescribeListSchedulingDomain(offset: u64, limit: u64)
    "DescribeListSchedulingDomain" -> DescribeListSchedulingDomainOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "FilterDomain" filter_domain: String, 3 "Status" status: String
} }
paged! { DescribeListSchedulingDomain: SchedulingDomainInfo = Offset "Offset", "DomainList" domain_list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListSchedulingDomainOutput {
    pub total: Option<u64>,
    pub domain_list: Option<Vec<SchedulingDomainInfo>>,
}
model! { DescribeListSchedulingDomainOutput {
    0 "Total" total, 1 "DomainList" domain_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SchedulingDomainInfo {
    pub domain: Option<String>,
    pub line_ip_list: Option<Vec<IPLineInfo>>,
    pub method: Option<String>,
    pub ttl: Option<u64>,
    pub status: Option<u64>,
    pub created_time: Option<String>,
    pub modify_time: Option<String>,
    pub usr_domain_name: Option<String>,
}
model! { SchedulingDomainInfo {
    0 "Domain" domain, 1 "LineIPList" line_ip_list, 2 "Method" method, 3 "TTL" ttl, 4 "Status" status,
    5 "CreatedTime" created_time, 6 "ModifyTime" modify_time, 7 "UsrDomainName" usr_domain_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IPLineInfo {
    pub r#type: Option<String>,
    pub eip: Option<String>,
    pub cname: Option<String>,
    pub resource_flag: Option<i64>,
    pub domain: Option<String>,
}
model! { IPLineInfo {
    0 "Type" r#type, 1 "Eip" eip, 2 "Cname" cname, 3 "ResourceFlag" resource_flag, 4 "Domain" domain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListWaterPrintConfig {
    pub offset: i64,
    pub limit: i64,
    pub filter_instance_id: String,
    pub filter_ip: Option<String>,
}
operation! { DescribeListWaterPrintConfig(offset: i64, limit: i64, filter_instance_id: String)
    "DescribeListWaterPrintConfig" -> DescribeListWaterPrintConfigOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "FilterInstanceId" filter_instance_id, 3 "FilterIp" filter_ip: String
} }
paged! { DescribeListWaterPrintConfig: WaterPrintRelation = Offset "Offset", "ConfigList" config_list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListWaterPrintConfigOutput {
    pub total: Option<i64>,
    pub config_list: Option<Vec<WaterPrintRelation>>,
}
model! { DescribeListWaterPrintConfigOutput {
    0 "Total" total, 1 "ConfigList" config_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WaterPrintRelation {
    pub water_print_config: Option<WaterPrintConfig>,
    pub instance_detail_list: Option<Vec<InstanceRelation>>,
}
model! { WaterPrintRelation {
    0 "WaterPrintConfig" water_print_config, 1 "InstanceDetailList" instance_detail_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNewL7Rules {
    pub business: String,
    pub status_list: Option<Vec<u64>>,
    pub domain: Option<String>,
    pub ip: Option<String>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub protocol_list: Option<Vec<String>>,
    pub cname: Option<String>,
    pub export: Option<bool>,
}
operation! { DescribeNewL7Rules(business: String) "DescribeNewL7Rules" -> DescribeNewL7RulesOutput {
    0 "Business" business, 1 "StatusList" status_list: Vec<u64>, 2 "Domain" domain: String, 3 "Ip" ip: String,
    4 "Limit" limit: u64, 5 "Offset" offset: u64, 6 "ProtocolList" protocol_list: Vec<String>, 7 "Cname" cname: String,
    8 "Export" export: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNewL7RulesOutput {
    pub rules: Option<Vec<NewL7RuleEntry>>,
    pub healths: Option<Vec<L7RuleHealth>>,
    pub total: Option<u64>,
}
model! { DescribeNewL7RulesOutput {
    0 "Rules" rules, 1 "Healths" healths, 2 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewL7RuleEntry {
    pub protocol: Option<String>,
    pub domain: Option<String>,
    pub lb_type: Option<u64>,
    pub keep_enable: Option<u64>,
    pub keep_time: Option<u64>,
    pub source_type: Option<u64>,
    pub source_list: Option<Vec<L4RuleSource>>,
    pub region: Option<u64>,
    pub id: Option<String>,
    pub ip: Option<String>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub cert_type: Option<u64>,
    pub ssl_id: Option<String>,
    pub cert: Option<String>,
    pub private_key: Option<Secret>,
    pub status: Option<u64>,
    pub cc_status: Option<u64>,
    pub cc_enable: Option<u64>,
    pub cc_threshold: Option<u64>,
    pub cc_threshold_new: Option<u64>,
    pub cc_level: Option<String>,
    pub modify_time: Option<String>,
    pub https_to_http_enable: Option<u64>,
    pub virtual_port: Option<u64>,
    pub rewrite_https: Option<u64>,
    pub err_code: Option<u64>,
    pub version: Option<u64>,
}

/// What [`NewL7RuleEntry::new`] takes.
pub struct NewL7RuleEntryRequired {
    pub protocol: String,
    pub domain: String,
    pub lb_type: u64,
    pub keep_enable: u64,
    pub keep_time: u64,
    pub source_type: u64,
    pub source_list: Vec<L4RuleSource>,
}
input! { NewL7RuleEntry{NewL7RuleEntryRequired: protocol, domain, lb_type, keep_enable, keep_time, source_type, source_list} {
    0 "Protocol" protocol: String, 1 "Domain" domain: String, 2 "LbType" lb_type: u64, 3 "KeepEnable" keep_enable: u64,
    4 "KeepTime" keep_time: u64, 5 "SourceType" source_type: u64, 6 "SourceList" source_list: Vec<L4RuleSource>,
    7 "Region" region: u64, 8 "Id" id: String, 9 "Ip" ip: String, 10 "RuleId" rule_id: String,
    11 "RuleName" rule_name: String, 12 "CertType" cert_type: u64, 13 "SSLId" ssl_id: String, 14 "Cert" cert: String,
    15 "PrivateKey" private_key: Secret, 16 "Status" status: u64, 17 "CCStatus" cc_status: u64,
    18 "CCEnable" cc_enable: u64, 19 "CCThreshold" cc_threshold: u64, 20 "CCThresholdNew" cc_threshold_new: u64,
    21 "CCLevel" cc_level: String, 22 "ModifyTime" modify_time: String,
    23 "HttpsToHttpEnable" https_to_http_enable: u64, 24 "VirtualPort" virtual_port: u64,
    25 "RewriteHttps" rewrite_https: u64, 26 "ErrCode" err_code: u64, 27 "Version" version: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNewL7RulesErrHealth {
    pub business: String,
    pub rule_id_list: Option<Vec<String>>,
}
operation! { DescribeNewL7RulesErrHealth(business: String)
    "DescribeNewL7RulesErrHealth" -> DescribeNewL7RulesErrHealthOutput {
    0 "Business" business, 1 "RuleIdList" rule_id_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNewL7RulesErrHealthOutput {
    pub err_healths: Option<Vec<KeyValue>>,
    pub total: Option<u64>,
}
model! { DescribeNewL7RulesErrHealthOutput {
    0 "ErrHealths" err_healths, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOverviewAttackTrend {
    pub r#type: String,
    pub dimension: String,
    pub period: u64,
    pub start_time: String,
    pub end_time: String,
}

/// What [`DescribeOverviewAttackTrend::new`] takes.
pub struct DescribeOverviewAttackTrendRequired {
    pub r#type: String,
    pub dimension: String,
    pub period: u64,
    pub start_time: String,
    pub end_time: String,
}
operation! { DescribeOverviewAttackTrend{DescribeOverviewAttackTrendRequired: r#type, dimension, period, start_time, end_time}
    "DescribeOverviewAttackTrend" -> DescribeOverviewAttackTrendOutput {
    0 "Type" r#type, 1 "Dimension" dimension, 2 "Period" period, 3 "StartTime" start_time, 4 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOverviewAttackTrendOutput {
    pub r#type: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub period: Option<u64>,
    pub data: Option<Vec<u64>>,
    pub count: Option<u64>,
}
model! { DescribeOverviewAttackTrendOutput {
    0 "Type" r#type, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Period" period, 4 "Data" data, 5 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOverviewCCTrend {
    pub period: i64,
    pub start_time: String,
    pub end_time: String,
    pub metric_name: String,
    pub business: Option<String>,
    pub ip_list: Option<Vec<String>>,
    pub id: Option<String>,
}
operation! { DescribeOverviewCCTrend(period: i64, start_time: String, end_time: String, metric_name: String)
    "DescribeOverviewCCTrend" -> DescribeOverviewCCTrendOutput {
    0 "Period" period, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "MetricName" metric_name,
    4 "Business" business: String, 5 "IpList" ip_list: Vec<String>, 6 "Id" id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOverviewCCTrendOutput {
    pub count: Option<u64>,
    pub data: Option<Vec<u64>>,
}
model! { DescribeOverviewCCTrendOutput {
    0 "Count" count, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOverviewDDoSEventList {
    pub start_time: String,
    pub end_time: String,
    pub attack_status: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeOverviewDDoSEventList(start_time: String, end_time: String)
    "DescribeOverviewDDoSEventList" -> DescribeOverviewDDoSEventListOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "AttackStatus" attack_status: String, 3 "Offset" offset: u64,
    4 "Limit" limit: u64
} }
paged! { DescribeOverviewDDoSEventList: OverviewDDoSEvent = Offset "Offset", "EventList" event_list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOverviewDDoSEventListOutput {
    pub total: Option<u64>,
    pub event_list: Option<Vec<OverviewDDoSEvent>>,
}
model! { DescribeOverviewDDoSEventListOutput {
    0 "Total" total, 1 "EventList" event_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OverviewDDoSEvent {
    pub id: Option<String>,
    pub vip: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub attack_type: Option<String>,
    pub attack_status: Option<u64>,
    pub mbps: Option<u64>,
    pub pps: Option<u64>,
    pub business: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
}
model! { OverviewDDoSEvent {
    0 "Id" id, 1 "Vip" vip, 2 "StartTime" start_time, 3 "EndTime" end_time, 4 "AttackType" attack_type,
    5 "AttackStatus" attack_status, 6 "Mbps" mbps, 7 "Pps" pps, 8 "Business" business, 9 "InstanceId" instance_id,
    10 "InstanceName" instance_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOverviewDDoSTrend {
    pub period: i64,
    pub start_time: String,
    pub end_time: String,
    pub metric_name: String,
    pub business: Option<String>,
    pub ip_list: Option<Vec<String>>,
    pub id: Option<String>,
}
operation! { DescribeOverviewDDoSTrend(period: i64, start_time: String, end_time: String, metric_name: String)
    "DescribeOverviewDDoSTrend" -> DescribeOverviewDDoSTrendOutput {
    0 "Period" period, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "MetricName" metric_name,
    4 "Business" business: String, 5 "IpList" ip_list: Vec<String>, 6 "Id" id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOverviewDDoSTrendOutput {
    pub count: Option<u64>,
    pub data: Option<Vec<u64>>,
}
model! { DescribeOverviewDDoSTrendOutput {
    0 "Count" count, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOverviewIndex {
    pub start_time: String,
    pub end_time: String,
}
operation! { DescribeOverviewIndex(start_time: String, end_time: String)
    "DescribeOverviewIndex" -> DescribeOverviewIndexOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOverviewIndexOutput {
    pub all_ip_count: Option<u64>,
    pub antiddos_ip_count: Option<u64>,
    pub attack_ip_count: Option<u64>,
    pub block_ip_count: Option<u64>,
    pub antiddos_domain_count: Option<u64>,
    pub attack_domain_count: Option<u64>,
    pub max_attack_flow: Option<u64>,
    pub new_attack_time: Option<String>,
    pub new_attack_ip: Option<String>,
    pub new_attack_type: Option<String>,
}
model! { DescribeOverviewIndexOutput {
    0 "AllIpCount" all_ip_count, 1 "AntiddosIpCount" antiddos_ip_count, 2 "AttackIpCount" attack_ip_count,
    3 "BlockIpCount" block_ip_count, 4 "AntiddosDomainCount" antiddos_domain_count,
    5 "AttackDomainCount" attack_domain_count, 6 "MaxAttackFlow" max_attack_flow, 7 "NewAttackTime" new_attack_time,
    8 "NewAttackIp" new_attack_ip, 9 "NewAttackType" new_attack_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePendingRiskInfo {}
operation! { DescribePendingRiskInfo() "DescribePendingRiskInfo" -> DescribePendingRiskInfoOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePendingRiskInfoOutput {
    pub is_paid_usr: Option<bool>,
    pub attacking_count: Option<i64>,
    pub blocking_count: Option<i64>,
    pub expired_count: Option<i64>,
    pub total: Option<i64>,
}
model! { DescribePendingRiskInfoOutput {
    0 "IsPaidUsr" is_paid_usr, 1 "AttackingCount" attacking_count, 2 "BlockingCount" blocking_count,
    3 "ExpiredCount" expired_count, 4 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateDDoSEipAddress {
    pub instance_id: String,
    pub eip: String,
}
operation! { DisassociateDDoSEipAddress(instance_id: String, eip: String) "DisassociateDDoSEipAddress" -> Empty {
    0 "InstanceId" instance_id, 1 "Eip" eip
} }

pub type DisassociateDDoSEipAddressOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCCLevelPolicy {
    pub instance_id: String,
    pub ip: String,
    pub domain: String,
    pub protocol: String,
    pub level: String,
}

/// What [`ModifyCCLevelPolicy::new`] takes.
pub struct ModifyCCLevelPolicyRequired {
    pub instance_id: String,
    pub ip: String,
    pub domain: String,
    pub protocol: String,
    pub level: String,
}
operation! { ModifyCCLevelPolicy{ModifyCCLevelPolicyRequired: instance_id, ip, domain, protocol, level}
    "ModifyCCLevelPolicy" -> Empty {
    0 "InstanceId" instance_id, 1 "Ip" ip, 2 "Domain" domain, 3 "Protocol" protocol, 4 "Level" level
} }

pub type ModifyCCLevelPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCCPrecisionPolicy {
    pub instance_id: String,
    pub policy_id: String,
    pub policy_action: String,
    pub policy_list: Vec<CCPrecisionPlyRecord>,
}
operation! { ModifyCCPrecisionPolicy(instance_id: String, policy_id: String, policy_action: String, policy_list: Vec<CCPrecisionPlyRecord>)
    "ModifyCCPrecisionPolicy" -> Empty {
    0 "InstanceId" instance_id, 1 "PolicyId" policy_id, 2 "PolicyAction" policy_action, 3 "PolicyList" policy_list
} }

pub type ModifyCCPrecisionPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCCReqLimitPolicy {
    pub instance_id: String,
    pub policy_id: String,
    pub policy: CCReqLimitPolicyRecord,
}
operation! { ModifyCCReqLimitPolicy(instance_id: String, policy_id: String, policy: CCReqLimitPolicyRecord)
    "ModifyCCReqLimitPolicy" -> Empty {
    0 "InstanceId" instance_id, 1 "PolicyId" policy_id, 2 "Policy" policy
} }

pub type ModifyCCReqLimitPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCCThresholdPolicy {
    pub instance_id: String,
    pub ip: String,
    pub domain: String,
    pub protocol: String,
    pub threshold: i64,
}

/// What [`ModifyCCThresholdPolicy::new`] takes.
pub struct ModifyCCThresholdPolicyRequired {
    pub instance_id: String,
    pub ip: String,
    pub domain: String,
    pub protocol: String,
    pub threshold: i64,
}
operation! { ModifyCCThresholdPolicy{ModifyCCThresholdPolicyRequired: instance_id, ip, domain, protocol, threshold}
    "ModifyCCThresholdPolicy" -> Empty {
    0 "InstanceId" instance_id, 1 "Ip" ip, 2 "Domain" domain, 3 "Protocol" protocol, 4 "Threshold" threshold
} }

pub type ModifyCCThresholdPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCcBlackWhiteIpList {
    pub instance_id: String,
    pub ip_list: Vec<IpSegment>,
    pub r#type: String,
    pub policy_id: String,
}
operation! { ModifyCcBlackWhiteIpList(instance_id: String, ip_list: Vec<IpSegment>, r#type: String, policy_id: String)
    "ModifyCcBlackWhiteIpList" -> Empty {
    0 "InstanceId" instance_id, 1 "IpList" ip_list, 2 "Type" r#type, 3 "PolicyId" policy_id
} }

pub type ModifyCcBlackWhiteIpListOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDDoSBlackWhiteIpList {
    pub instance_id: String,
    pub old_ip_type: String,
    pub old_ip: IpSegment,
    pub new_ip_type: String,
    pub new_ip: IpSegment,
}

/// What [`ModifyDDoSBlackWhiteIpList::new`] takes.
pub struct ModifyDDoSBlackWhiteIpListRequired {
    pub instance_id: String,
    pub old_ip_type: String,
    pub old_ip: IpSegment,
    pub new_ip_type: String,
    pub new_ip: IpSegment,
}
operation! { ModifyDDoSBlackWhiteIpList{ModifyDDoSBlackWhiteIpListRequired: instance_id, old_ip_type, old_ip, new_ip_type, new_ip}
    "ModifyDDoSBlackWhiteIpList" -> Empty {
    0 "InstanceId" instance_id, 1 "OldIpType" old_ip_type, 2 "OldIp" old_ip, 3 "NewIpType" new_ip_type, 4 "NewIp" new_ip
} }

pub type ModifyDDoSBlackWhiteIpListOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDDoSGeoIPBlockConfig {
    pub instance_id: String,
    pub d_do_s_geo_ip_block_config: DDoSGeoIPBlockConfig,
}
operation! { ModifyDDoSGeoIPBlockConfig(instance_id: String, d_do_s_geo_ip_block_config: DDoSGeoIPBlockConfig)
    "ModifyDDoSGeoIPBlockConfig" -> Empty {
    0 "InstanceId" instance_id, 1 "DDoSGeoIPBlockConfig" d_do_s_geo_ip_block_config
} }

pub type ModifyDDoSGeoIPBlockConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDDoSLevel {
    pub id: String,
    pub business: String,
    pub method: String,
    pub d_do_s_level: Option<String>,
}
operation! { ModifyDDoSLevel(id: String, business: String, method: String) "ModifyDDoSLevel" -> ModifyDDoSLevelOutput {
    0 "Id" id, 1 "Business" business, 2 "Method" method, 3 "DDoSLevel" d_do_s_level: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDDoSLevelOutput {
    pub d_do_s_level: Option<String>,
    pub id: Option<String>,
}
model! { ModifyDDoSLevelOutput {
    0 "DDoSLevel" d_do_s_level, 1 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDDoSSpeedLimitConfig {
    pub instance_id: String,
    pub d_do_s_speed_limit_config: DDoSSpeedLimitConfig,
}
operation! { ModifyDDoSSpeedLimitConfig(instance_id: String, d_do_s_speed_limit_config: DDoSSpeedLimitConfig)
    "ModifyDDoSSpeedLimitConfig" -> Empty {
    0 "InstanceId" instance_id, 1 "DDoSSpeedLimitConfig" d_do_s_speed_limit_config
} }

pub type ModifyDDoSSpeedLimitConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDDoSThreshold {
    pub threshold: u64,
    pub id: String,
    pub business: String,
    pub other_threshold_flag: Option<i64>,
    pub syn_flood_threshold: Option<u64>,
    pub syn_flood_pkt_threshold: Option<u64>,
    pub udp_flood_threshold: Option<u64>,
    pub udp_flood_pkt_threshold: Option<u64>,
    pub ack_flood_threshold: Option<u64>,
    pub ack_flood_pkt_threshold: Option<u64>,
    pub syn_ack_flood_threshold: Option<u64>,
    pub syn_ack_flood_pkt_threshold: Option<u64>,
    pub rst_flood_threshold: Option<u64>,
    pub rst_flood_pkt_threshold: Option<u64>,
}
operation! { ModifyDDoSThreshold(threshold: u64, id: String, business: String)
    "ModifyDDoSThreshold" -> ModifyDDoSThresholdOutput {
    0 "Threshold" threshold, 1 "Id" id, 2 "Business" business, 3 "OtherThresholdFlag" other_threshold_flag: i64,
    4 "SynFloodThreshold" syn_flood_threshold: u64, 5 "SynFloodPktThreshold" syn_flood_pkt_threshold: u64,
    6 "UdpFloodThreshold" udp_flood_threshold: u64, 7 "UdpFloodPktThreshold" udp_flood_pkt_threshold: u64,
    8 "AckFloodThreshold" ack_flood_threshold: u64, 9 "AckFloodPktThreshold" ack_flood_pkt_threshold: u64,
    10 "SynAckFloodThreshold" syn_ack_flood_threshold: u64,
    11 "SynAckFloodPktThreshold" syn_ack_flood_pkt_threshold: u64, 12 "RstFloodThreshold" rst_flood_threshold: u64,
    13 "RstFloodPktThreshold" rst_flood_pkt_threshold: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDDoSThresholdOutput {
    pub success: Option<SuccessCode>,
}
model! { ModifyDDoSThresholdOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDomainUsrName {
    pub domain_name: String,
    pub domain_user_name: String,
}
operation! { ModifyDomainUsrName(domain_name: String, domain_user_name: String) "ModifyDomainUsrName" -> Empty {
    0 "DomainName" domain_name, 1 "DomainUserName" domain_user_name
} }

pub type ModifyDomainUsrNameOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNewDomainRules {
    pub business: String,
    pub id: String,
    pub rule: NewL7RuleEntry,
}
operation! { ModifyNewDomainRules(business: String, id: String, rule: NewL7RuleEntry)
    "ModifyNewDomainRules" -> ModifyNewDomainRulesOutput {
    0 "Business" business, 1 "Id" id, 2 "Rule" rule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNewDomainRulesOutput {
    pub success: Option<SuccessCode>,
}
model! { ModifyNewDomainRulesOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPacketFilterConfig {
    pub instance_id: String,
    pub packet_filter_config: PacketFilterConfig,
}
operation! { ModifyPacketFilterConfig(instance_id: String, packet_filter_config: PacketFilterConfig)
    "ModifyPacketFilterConfig" -> Empty {
    0 "InstanceId" instance_id, 1 "PacketFilterConfig" packet_filter_config
} }

pub type ModifyPacketFilterConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPortAclConfig {
    pub instance_id: String,
    pub old_acl_config: AclConfig,
    pub new_acl_config: AclConfig,
}
operation! { ModifyPortAclConfig(instance_id: String, old_acl_config: AclConfig, new_acl_config: AclConfig)
    "ModifyPortAclConfig" -> Empty {
    0 "InstanceId" instance_id, 1 "OldAclConfig" old_acl_config, 2 "NewAclConfig" new_acl_config
} }

pub type ModifyPortAclConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchWaterPrintConfig {
    pub instance_id: String,
    pub open_status: i64,
    pub cloud_sdk_proxy: Option<i64>,
}
operation! { SwitchWaterPrintConfig(instance_id: String, open_status: i64) "SwitchWaterPrintConfig" -> Empty {
    0 "InstanceId" instance_id, 1 "OpenStatus" open_status, 2 "CloudSdkProxy" cloud_sdk_proxy: i64
} }

pub type SwitchWaterPrintConfigOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const DRY_RUN_OPERATION: &str = "DryRunOperation";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_INSUFFICIENT_BALANCE: &str = "FailedOperation.InsufficientBalance";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_SPECIAL_PARAMETER_FOR_SPECIAL_ACCOUNT: &str =
        "InvalidParameter.SpecialParameterForSpecialAccount";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const OPERATION_DENIED: &str = "OperationDenied";
    pub const REQUEST_LIMIT_EXCEEDED: &str = "RequestLimitExceeded";
    pub const RESOURCE_IN_USE: &str = "ResourceInUse";
    pub const RESOURCE_INSUFFICIENT: &str = "ResourceInsufficient";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const RESOURCES_SOLD_OUT: &str = "ResourcesSoldOut";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
    pub const UNSUPPORTED_OPERATION_BANDWIDTH_NOT_SUPPORTED: &str = "UnsupportedOperation.BandwidthNotSupported";
    pub const UNSUPPORTED_OPERATION_BASIC_PROTECT_BANDWIDTH_NOT_SUPPORTED: &str =
        "UnsupportedOperation.BasicProtectBandwidthNotSupported";
    pub const UNSUPPORTED_OPERATION_ELASTIC_PROTECT_BANDWIDTH_NOT_SUPPORTED: &str =
        "UnsupportedOperation.ElasticProtectBandwidthNotSupported";
    pub const UNSUPPORTED_OPERATION_INSTANCE_CHARGE_TYPE_NOT_SUPPORTED: &str =
        "UnsupportedOperation.InstanceChargeTypeNotSupported";
    pub const UNSUPPORTED_OPERATION_PERIOD_NOT_SUPPORTED: &str = "UnsupportedOperation.PeriodNotSupported";
    pub const UNSUPPORTED_OPERATION_PROTECT_IP_COUNT_NOT_SUPPORTED: &str =
        "UnsupportedOperation.ProtectIpCountNotSupported";
    pub const UNSUPPORTED_OPERATION_REGION_NOT_SUPPORTED: &str = "UnsupportedOperation.RegionNotSupported";
}

#[cfg(feature = "reflect")]
register! {
    AssociateDDoSEipAddress, AssociateDDoSEipLoadBalancer, CreateBgpInstance, CreateBlackWhiteIpList, CreateBoundIP,
    CreateCCPrecisionPolicy, CreateCCReqLimitPolicy, CreateCcBlackWhiteIpList, CreateCcGeoIPBlockConfig, CreateDDoSAI,
    CreateDDoSBlackWhiteIpList, CreateDDoSConnectLimit, CreateDDoSGeoIPBlockConfig, CreateDDoSSpeedLimitConfig,
    CreateDefaultAlarmThreshold, CreateIPAlarmThresholdConfig, CreateL7RuleCerts, CreateNewL7Rules,
    CreatePacketFilterConfig, CreatePortAclConfig, CreatePortAclConfigList, CreateProtocolBlockConfig,
    CreateSchedulingDomain, CreateWaterPrintConfig, CreateWaterPrintKey, DeleteCCLevelPolicy, DeleteCCPrecisionPolicy,
    DeleteCCRequestLimitPolicy, DeleteCCThresholdPolicy, DeleteCcBlackWhiteIpList, DeleteCcGeoIPBlockConfig,
    DeleteDDoSBlackWhiteIpList, DeleteDDoSGeoIPBlockConfig, DeleteDDoSSpeedLimitConfig, DeletePacketFilterConfig,
    DeletePortAclConfig, DeleteWaterPrintConfig, DeleteWaterPrintKey, DescribeBGPIPL7Rules, DescribeBasicDeviceStatus,
    DescribeBgpBizTrend, DescribeBgpInstances, DescribeBizHttpStatus, DescribeBizMonitorTrend, DescribeBizTrend,
    DescribeCCLevelList, DescribeCCLevelPolicy, DescribeCCPrecisionPlyList, DescribeCCReqLimitPolicyList,
    DescribeCCThresholdList, DescribeCCTrend, DescribeCcBlackWhiteIpList, DescribeCcGeoIPBlockConfigList,
    DescribeDDoSBlackWhiteIpList, DescribeDDoSConnectLimitList, DescribeDDoSTrend, DescribeDefaultAlarmThreshold,
    DescribeIpBlockList, DescribeL7RulesBySSLCertId, DescribeListBGPIPInstances, DescribeListBGPInstances,
    DescribeListBlackWhiteIpList, DescribeListDDoSAI, DescribeListDDoSGeoIPBlockConfig,
    DescribeListDDoSSpeedLimitConfig, DescribeListIPAlarmConfig, DescribeListListener, DescribeListPacketFilterConfig,
    DescribeListPortAclList, DescribeListProtectThresholdConfigNew, DescribeListProtocolBlockConfig,
    DescribeListSchedulingDomain, DescribeListWaterPrintConfig, DescribeNewL7Rules, DescribeNewL7RulesErrHealth,
    DescribeOverviewAttackTrend, DescribeOverviewCCTrend, DescribeOverviewDDoSEventList, DescribeOverviewDDoSTrend,
    DescribeOverviewIndex, DescribePendingRiskInfo, DisassociateDDoSEipAddress, ModifyCCLevelPolicy,
    ModifyCCPrecisionPolicy, ModifyCCReqLimitPolicy, ModifyCCThresholdPolicy, ModifyCcBlackWhiteIpList,
    ModifyDDoSBlackWhiteIpList, ModifyDDoSGeoIPBlockConfig, ModifyDDoSLevel, ModifyDDoSSpeedLimitConfig,
    ModifyDDoSThreshold, ModifyDomainUsrName, ModifyNewDomainRules, ModifyPacketFilterConfig, ModifyPortAclConfig,
    SwitchWaterPrintConfig
}
