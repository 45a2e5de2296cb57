//! `dayu` 2018-07-09.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "dayu", version: "2018-07-09", code: "dayu", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBasicDDoSAlarmThreshold {
    pub business: String,
    pub method: String,
    pub alarm_type: Option<u64>,
    pub alarm_threshold: Option<u64>,
}
operation! { CreateBasicDDoSAlarmThreshold(business: String, method: String)
    "CreateBasicDDoSAlarmThreshold" -> CreateBasicDDoSAlarmThresholdOutput {
    0 "Business" business, 1 "Method" method, 2 "AlarmType" alarm_type: u64, 3 "AlarmThreshold" alarm_threshold: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBasicDDoSAlarmThresholdOutput {
    pub alarm_threshold: Option<u64>,
    pub alarm_type: Option<u64>,
}
model! { CreateBasicDDoSAlarmThresholdOutput {
    0 "AlarmThreshold" alarm_threshold, 1 "AlarmType" alarm_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBoundIP {
    pub business: String,
    pub id: String,
    pub bound_dev_list: Option<Vec<BoundIpInfo>>,
    pub un_bound_dev_list: Option<Vec<BoundIpInfo>>,
    pub copy_policy: Option<String>,
}
operation! { CreateBoundIP(business: String, id: String) "CreateBoundIP" -> CreateBoundIPOutput {
    0 "Business" business, 1 "Id" id, 2 "BoundDevList" bound_dev_list: Vec<BoundIpInfo>,
    3 "UnBoundDevList" un_bound_dev_list: Vec<BoundIpInfo>, 4 "CopyPolicy" copy_policy: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BoundIpInfo {
    pub ip: Option<String>,
    pub biz_type: Option<String>,
    pub device_type: Option<String>,
    pub instance_id: Option<String>,
    pub isp_code: Option<u64>,
}
input! { BoundIpInfo(ip: String) {
    0 "Ip" ip: String, 1 "BizType" biz_type: String, 2 "DeviceType" device_type: String,
    3 "InstanceId" instance_id: String, 4 "IspCode" isp_code: u64
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
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { SuccessCode {
    0 "Code" code, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCCFrequencyRules {
    pub business: String,
    pub id: String,
    pub rule_id: String,
    pub mode: String,
    pub period: u64,
    pub req_number: u64,
    pub act: String,
    pub exe_duration: u64,
    pub uri: Option<String>,
    pub user_agent: Option<String>,
    pub cookie: Option<String>,
}

/// What [`CreateCCFrequencyRules::new`] takes.
pub struct CreateCCFrequencyRulesRequired {
    pub business: String,
    pub id: String,
    pub rule_id: String,
    pub mode: String,
    pub period: u64,
    pub req_number: u64,
    pub act: String,
    pub exe_duration: u64,
}
operation! { CreateCCFrequencyRules{CreateCCFrequencyRulesRequired: business, id, rule_id, mode, period, req_number, act, exe_duration}
    "CreateCCFrequencyRules" -> CreateCCFrequencyRulesOutput {
    0 "Business" business, 1 "Id" id, 2 "RuleId" rule_id, 3 "Mode" mode, 4 "Period" period, 5 "ReqNumber" req_number,
    6 "Act" act, 7 "ExeDuration" exe_duration, 8 "Uri" uri: String, 9 "UserAgent" user_agent: String,
    10 "Cookie" cookie: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCCFrequencyRulesOutput {
    pub cc_frequency_rule_id: Option<String>,
}
model! { CreateCCFrequencyRulesOutput {
    0 "CCFrequencyRuleId" cc_frequency_rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCCSelfDefinePolicy {
    pub business: String,
    pub id: String,
    pub policy: CCPolicy,
}
operation! { CreateCCSelfDefinePolicy(business: String, id: String, policy: CCPolicy)
    "CreateCCSelfDefinePolicy" -> CreateCCSelfDefinePolicyOutput {
    0 "Business" business, 1 "Id" id, 2 "Policy" policy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CCPolicy {
    pub name: Option<String>,
    pub smode: Option<String>,
    pub set_id: Option<String>,
    pub frequency: Option<u64>,
    pub exe_mode: Option<String>,
    pub switch: Option<u64>,
    pub create_time: Option<String>,
    pub rule_list: Option<Vec<CCRule>>,
    pub ip_list: Option<Vec<String>>,
    pub protocol: Option<String>,
    pub rule_id: Option<String>,
    pub domain: Option<String>,
}
input! { CCPolicy(name: String, smode: String) {
    0 "Name" name: String, 1 "Smode" smode: String, 2 "SetId" set_id: String, 3 "Frequency" frequency: u64,
    4 "ExeMode" exe_mode: String, 5 "Switch" switch: u64, 6 "CreateTime" create_time: String,
    7 "RuleList" rule_list: Vec<CCRule>, 8 "IpList" ip_list: Vec<String>, 9 "Protocol" protocol: String,
    10 "RuleId" rule_id: String, 11 "Domain" domain: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CCRule {
    pub skey: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
input! { CCRule(skey: String, operator: String, value: String) {
    0 "Skey" skey: String, 1 "Operator" operator: String, 2 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCCSelfDefinePolicyOutput {
    pub success: Option<SuccessCode>,
}
model! { CreateCCSelfDefinePolicyOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDDoSPolicy {
    pub business: String,
    pub drop_options: Vec<DDoSPolicyDropOption>,
    pub name: Option<String>,
    pub port_limits: Option<Vec<DDoSPolicyPortLimit>>,
    pub ip_allow_denys: Option<Vec<IpBlackWhite>>,
    pub packet_filters: Option<Vec<DDoSPolicyPacketFilter>>,
    pub water_print: Option<Vec<WaterPrintPolicy>>,
}
operation! { CreateDDoSPolicy(business: String, drop_options: Vec<DDoSPolicyDropOption>)
    "CreateDDoSPolicy" -> CreateDDoSPolicyOutput {
    0 "Business" business, 1 "DropOptions" drop_options, 2 "Name" name: String,
    3 "PortLimits" port_limits: Vec<DDoSPolicyPortLimit>, 4 "IpAllowDenys" ip_allow_denys: Vec<IpBlackWhite>,
    5 "PacketFilters" packet_filters: Vec<DDoSPolicyPacketFilter>, 6 "WaterPrint" water_print: Vec<WaterPrintPolicy>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DDoSPolicyDropOption {
    pub drop_tcp: Option<u64>,
    pub drop_udp: Option<u64>,
    pub drop_icmp: Option<u64>,
    pub drop_other: Option<u64>,
    pub drop_abroad: Option<u64>,
    pub check_sync_conn: Option<u64>,
    pub sd_new_limit: Option<u64>,
    pub dst_new_limit: Option<u64>,
    pub sd_conn_limit: Option<u64>,
    pub dst_conn_limit: Option<u64>,
    pub bad_conn_threshold: Option<u64>,
    pub null_conn_enable: Option<u64>,
    pub conn_timeout: Option<u64>,
    pub syn_rate: Option<u64>,
    pub syn_limit: Option<u64>,
    pub d_tcp_mbps_limit: Option<u64>,
    pub d_udp_mbps_limit: Option<u64>,
    pub d_icmp_mbps_limit: Option<u64>,
    pub d_other_mbps_limit: Option<u64>,
}

/// What [`DDoSPolicyDropOption::new`] takes.
pub struct DDoSPolicyDropOptionRequired {
    pub drop_tcp: u64,
    pub drop_udp: u64,
    pub drop_icmp: u64,
    pub drop_other: u64,
    pub drop_abroad: u64,
    pub check_sync_conn: u64,
}
input! { DDoSPolicyDropOption{DDoSPolicyDropOptionRequired: drop_tcp, drop_udp, drop_icmp, drop_other, drop_abroad, check_sync_conn} {
    0 "DropTcp" drop_tcp: u64, 1 "DropUdp" drop_udp: u64, 2 "DropIcmp" drop_icmp: u64, 3 "DropOther" drop_other: u64,
    4 "DropAbroad" drop_abroad: u64, 5 "CheckSyncConn" check_sync_conn: u64, 6 "SdNewLimit" sd_new_limit: u64,
    7 "DstNewLimit" dst_new_limit: u64, 8 "SdConnLimit" sd_conn_limit: u64, 9 "DstConnLimit" dst_conn_limit: u64,
    10 "BadConnThreshold" bad_conn_threshold: u64, 11 "NullConnEnable" null_conn_enable: u64,
    12 "ConnTimeout" conn_timeout: u64, 13 "SynRate" syn_rate: u64, 14 "SynLimit" syn_limit: u64,
    15 "DTcpMbpsLimit" d_tcp_mbps_limit: u64, 16 "DUdpMbpsLimit" d_udp_mbps_limit: u64,
    17 "DIcmpMbpsLimit" d_icmp_mbps_limit: u64, 18 "DOtherMbpsLimit" d_other_mbps_limit: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DDoSPolicyPortLimit {
    pub protocol: Option<String>,
    pub d_port_start: Option<u64>,
    pub d_port_end: Option<u64>,
    pub s_port_start: Option<u64>,
    pub s_port_end: Option<u64>,
    pub action: Option<String>,
    pub kind: Option<u64>,
}
input! { DDoSPolicyPortLimit(protocol: String, d_port_start: u64, d_port_end: u64) {
    0 "Protocol" protocol: String, 1 "DPortStart" d_port_start: u64, 2 "DPortEnd" d_port_end: u64,
    3 "SPortStart" s_port_start: u64, 4 "SPortEnd" s_port_end: u64, 5 "Action" action: String, 6 "Kind" kind: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IpBlackWhite {
    pub ip: Option<String>,
    pub r#type: Option<String>,
}
input! { IpBlackWhite(ip: String, r#type: String) {
    0 "Ip" ip: String, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DDoSPolicyPacketFilter {
    pub protocol: Option<String>,
    pub sport_start: Option<u64>,
    pub sport_end: Option<u64>,
    pub dport_start: Option<u64>,
    pub dport_end: Option<u64>,
    pub pktlen_min: Option<u64>,
    pub pktlen_max: Option<u64>,
    pub match_begin: Option<String>,
    pub match_type: Option<String>,
    pub str: Option<String>,
    pub depth: Option<u64>,
    pub offset: Option<u64>,
    pub is_not: Option<u64>,
    pub action: Option<String>,
}

/// What [`DDoSPolicyPacketFilter::new`] takes.
pub struct DDoSPolicyPacketFilterRequired {
    pub protocol: String,
    pub sport_start: u64,
    pub sport_end: u64,
    pub dport_start: u64,
    pub dport_end: u64,
    pub pktlen_min: u64,
    pub pktlen_max: u64,
    pub match_begin: String,
    pub match_type: String,
    pub str: String,
    pub depth: u64,
    pub offset: u64,
    pub is_not: u64,
    pub action: String,
}
input! { DDoSPolicyPacketFilter{DDoSPolicyPacketFilterRequired: protocol, sport_start, sport_end, dport_start, dport_end, pktlen_min, pktlen_max, match_begin, match_type, str, depth, offset, is_not, action} {
    0 "Protocol" protocol: String, 1 "SportStart" sport_start: u64, 2 "SportEnd" sport_end: u64,
    3 "DportStart" dport_start: u64, 4 "DportEnd" dport_end: u64, 5 "PktlenMin" pktlen_min: u64,
    6 "PktlenMax" pktlen_max: u64, 7 "MatchBegin" match_begin: String, 8 "MatchType" match_type: String,
    9 "Str" str: String, 10 "Depth" depth: u64, 11 "Offset" offset: u64, 12 "IsNot" is_not: u64,
    13 "Action" action: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WaterPrintPolicy {
    pub tcp_port_list: Option<Vec<String>>,
    pub udp_port_list: Option<Vec<String>>,
    pub offset: Option<u64>,
    pub remove_switch: Option<u64>,
    pub open_status: Option<u64>,
}

/// What [`WaterPrintPolicy::new`] takes.
pub struct WaterPrintPolicyRequired {
    pub tcp_port_list: Vec<String>,
    pub udp_port_list: Vec<String>,
    pub offset: u64,
    pub remove_switch: u64,
    pub open_status: u64,
}
input! { WaterPrintPolicy{WaterPrintPolicyRequired: tcp_port_list, udp_port_list, offset, remove_switch, open_status} {
    0 "TcpPortList" tcp_port_list: Vec<String>, 1 "UdpPortList" udp_port_list: Vec<String>, 2 "Offset" offset: u64,
    3 "RemoveSwitch" remove_switch: u64, 4 "OpenStatus" open_status: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDDoSPolicyOutput {
    pub policy_id: Option<String>,
}
model! { CreateDDoSPolicyOutput {
    0 "PolicyId" policy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDDoSPolicyCase {
    pub business: String,
    pub case_name: String,
    pub platform_types: Option<Vec<String>>,
    pub app_type: Option<String>,
    pub app_protocols: Option<Vec<String>>,
    pub tcp_sport_start: Option<String>,
    pub tcp_sport_end: Option<String>,
    pub udp_sport_start: Option<String>,
    pub udp_sport_end: Option<String>,
    pub has_abroad: Option<String>,
    pub has_initiate_tcp: Option<String>,
    pub has_initiate_udp: Option<String>,
    pub peer_tcp_port: Option<String>,
    pub peer_udp_port: Option<String>,
    pub tcp_footprint: Option<String>,
    pub udp_footprint: Option<String>,
    pub web_api_url: Option<Vec<String>>,
    pub min_tcp_package_len: Option<String>,
    pub max_tcp_package_len: Option<String>,
    pub min_udp_package_len: Option<String>,
    pub max_udp_package_len: Option<String>,
    pub has_vpn: Option<String>,
    pub tcp_port_list: Option<String>,
    pub udp_port_list: Option<String>,
}
operation! { CreateDDoSPolicyCase(business: String, case_name: String)
    "CreateDDoSPolicyCase" -> CreateDDoSPolicyCaseOutput {
    0 "Business" business, 1 "CaseName" case_name, 2 "PlatformTypes" platform_types: Vec<String>,
    3 "AppType" app_type: String, 4 "AppProtocols" app_protocols: Vec<String>,
    5 "TcpSportStart" tcp_sport_start: String, 6 "TcpSportEnd" tcp_sport_end: String,
    7 "UdpSportStart" udp_sport_start: String, 8 "UdpSportEnd" udp_sport_end: String, 9 "HasAbroad" has_abroad: String,
    10 "HasInitiateTcp" has_initiate_tcp: String, 11 "HasInitiateUdp" has_initiate_udp: String,
    12 "PeerTcpPort" peer_tcp_port: String, 13 "PeerUdpPort" peer_udp_port: String,
    14 "TcpFootprint" tcp_footprint: String, 15 "UdpFootprint" udp_footprint: String,
    16 "WebApiUrl" web_api_url: Vec<String>, 17 "MinTcpPackageLen" min_tcp_package_len: String,
    18 "MaxTcpPackageLen" max_tcp_package_len: String, 19 "MinUdpPackageLen" min_udp_package_len: String,
    20 "MaxUdpPackageLen" max_udp_package_len: String, 21 "HasVPN" has_vpn: String,
    22 "TcpPortList" tcp_port_list: String, 23 "UdpPortList" udp_port_list: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDDoSPolicyCaseOutput {
    pub scene_id: Option<String>,
}
model! { CreateDDoSPolicyCaseOutput {
    0 "SceneId" scene_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceName {
    pub business: String,
    pub id: String,
    pub name: String,
}
operation! { CreateInstanceName(business: String, id: String, name: String)
    "CreateInstanceName" -> CreateInstanceNameOutput {
    0 "Business" business, 1 "Id" id, 2 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceNameOutput {
    pub success: Option<SuccessCode>,
}
model! { CreateInstanceNameOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateL4HealthConfig {
    pub business: String,
    pub id: String,
    pub health_config: Vec<L4HealthConfig>,
}
operation! { CreateL4HealthConfig(business: String, id: String, health_config: Vec<L4HealthConfig>)
    "CreateL4HealthConfig" -> CreateL4HealthConfigOutput {
    0 "Business" business, 1 "Id" id, 2 "HealthConfig" health_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct L4HealthConfig {
    pub protocol: Option<String>,
    pub virtual_port: Option<u64>,
    pub enable: Option<u64>,
    pub time_out: Option<u64>,
    pub interval: Option<u64>,
    pub kick_num: Option<u64>,
    pub alive_num: Option<u64>,
    pub keep_time: Option<u64>,
}

/// What [`L4HealthConfig::new`] takes.
pub struct L4HealthConfigRequired {
    pub protocol: String,
    pub virtual_port: u64,
    pub enable: u64,
    pub time_out: u64,
    pub interval: u64,
    pub kick_num: u64,
    pub alive_num: u64,
    pub keep_time: u64,
}
input! { L4HealthConfig{L4HealthConfigRequired: protocol, virtual_port, enable, time_out, interval, kick_num, alive_num, keep_time} {
    0 "Protocol" protocol: String, 1 "VirtualPort" virtual_port: u64, 2 "Enable" enable: u64, 3 "TimeOut" time_out: u64,
    4 "Interval" interval: u64, 5 "KickNum" kick_num: u64, 6 "AliveNum" alive_num: u64, 7 "KeepTime" keep_time: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateL4HealthConfigOutput {
    pub success: Option<SuccessCode>,
}
model! { CreateL4HealthConfigOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateL4Rules {
    pub business: String,
    pub id: String,
    pub rules: Vec<L4RuleEntry>,
}
operation! { CreateL4Rules(business: String, id: String, rules: Vec<L4RuleEntry>)
    "CreateL4Rules" -> CreateL4RulesOutput {
    0 "Business" business, 1 "Id" id, 2 "Rules" rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct L4RuleEntry {
    pub protocol: Option<String>,
    pub virtual_port: Option<u64>,
    pub source_port: Option<u64>,
    pub source_type: Option<u64>,
    pub keep_time: Option<u64>,
    pub source_list: Option<Vec<L4RuleSource>>,
    pub lb_type: Option<u64>,
    pub keep_enable: Option<u64>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub remove_switch: Option<u64>,
}

/// What [`L4RuleEntry::new`] takes.
pub struct L4RuleEntryRequired {
    pub protocol: String,
    pub virtual_port: u64,
    pub source_port: u64,
    pub source_type: u64,
    pub keep_time: u64,
    pub source_list: Vec<L4RuleSource>,
    pub lb_type: u64,
    pub keep_enable: u64,
}
input! { L4RuleEntry{L4RuleEntryRequired: protocol, virtual_port, source_port, source_type, keep_time, source_list, lb_type, keep_enable} {
    0 "Protocol" protocol: String, 1 "VirtualPort" virtual_port: u64, 2 "SourcePort" source_port: u64,
    3 "SourceType" source_type: u64, 4 "KeepTime" keep_time: u64, 5 "SourceList" source_list: Vec<L4RuleSource>,
    6 "LbType" lb_type: u64, 7 "KeepEnable" keep_enable: u64, 8 "RuleId" rule_id: String,
    9 "RuleName" rule_name: String, 10 "RemoveSwitch" remove_switch: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct L4RuleSource {
    pub source: Option<String>,
    pub weight: Option<u64>,
}
input! { L4RuleSource(source: String, weight: u64) {
    0 "Source" source: String, 1 "Weight" weight: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateL4RulesOutput {
    pub success: Option<SuccessCode>,
}
model! { CreateL4RulesOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateL7CCRule {
    pub business: String,
    pub id: String,
    pub method: String,
    pub rule_id: String,
    pub rule_config: Option<Vec<CCRuleConfig>>,
}
operation! { CreateL7CCRule(business: String, id: String, method: String, rule_id: String)
    "CreateL7CCRule" -> CreateL7CCRuleOutput {
    0 "Business" business, 1 "Id" id, 2 "Method" method, 3 "RuleId" rule_id,
    4 "RuleConfig" rule_config: Vec<CCRuleConfig>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CCRuleConfig {
    pub period: Option<u64>,
    pub req_number: Option<u64>,
    pub action: Option<String>,
    pub exe_duration: Option<u64>,
}
input! { CCRuleConfig(period: u64, req_number: u64, action: String, exe_duration: u64) {
    0 "Period" period: u64, 1 "ReqNumber" req_number: u64, 2 "Action" action: String, 3 "ExeDuration" exe_duration: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateL7CCRuleOutput {
    pub rule_config: Option<Vec<CCRuleConfig>>,
}
model! { CreateL7CCRuleOutput {
    0 "RuleConfig" rule_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateL7HealthConfig {
    pub business: String,
    pub id: String,
    pub health_config: Vec<L7HealthConfig>,
}
operation! { CreateL7HealthConfig(business: String, id: String, health_config: Vec<L7HealthConfig>)
    "CreateL7HealthConfig" -> CreateL7HealthConfigOutput {
    0 "Business" business, 1 "Id" id, 2 "HealthConfig" health_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct L7HealthConfig {
    pub protocol: Option<String>,
    pub domain: Option<String>,
    pub enable: Option<u64>,
    pub interval: Option<u64>,
    pub kick_num: Option<u64>,
    pub alive_num: Option<u64>,
    pub method: Option<String>,
    pub status_code: Option<u64>,
    pub url: Option<String>,
}

/// What [`L7HealthConfig::new`] takes.
pub struct L7HealthConfigRequired {
    pub protocol: String,
    pub domain: String,
    pub enable: u64,
    pub interval: u64,
    pub kick_num: u64,
    pub alive_num: u64,
    pub method: String,
    pub status_code: u64,
    pub url: String,
}
input! { L7HealthConfig{L7HealthConfigRequired: protocol, domain, enable, interval, kick_num, alive_num, method, status_code, url} {
    0 "Protocol" protocol: String, 1 "Domain" domain: String, 2 "Enable" enable: u64, 3 "Interval" interval: u64,
    4 "KickNum" kick_num: u64, 5 "AliveNum" alive_num: u64, 6 "Method" method: String, 7 "StatusCode" status_code: u64,
    8 "Url" url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateL7HealthConfigOutput {
    pub success: Option<SuccessCode>,
}
model! { CreateL7HealthConfigOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateL7RuleCert {
    pub business: String,
    pub id: String,
    pub rule_id: String,
    pub cert_type: u64,
    pub ssl_id: Option<String>,
    pub cert: Option<String>,
    pub private_key: Option<Secret>,
}
operation! { CreateL7RuleCert(business: String, id: String, rule_id: String, cert_type: u64)
    "CreateL7RuleCert" -> CreateL7RuleCertOutput {
    0 "Business" business, 1 "Id" id, 2 "RuleId" rule_id, 3 "CertType" cert_type, 4 "SSLId" ssl_id: String,
    5 "Cert" cert: String, 6 "PrivateKey" private_key: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateL7RuleCertOutput {
    pub success: Option<SuccessCode>,
}
model! { CreateL7RuleCertOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateL7Rules {
    pub business: String,
    pub id: String,
    pub rules: Vec<L7RuleEntry>,
}
operation! { CreateL7Rules(business: String, id: String, rules: Vec<L7RuleEntry>)
    "CreateL7Rules" -> CreateL7RulesOutput {
    0 "Business" business, 1 "Id" id, 2 "Rules" rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct L7RuleEntry {
    pub protocol: Option<String>,
    pub domain: Option<String>,
    pub source_type: Option<u64>,
    pub keep_time: Option<u64>,
    pub source_list: Option<Vec<L4RuleSource>>,
    pub lb_type: Option<u64>,
    pub keep_enable: Option<u64>,
    pub rule_id: Option<String>,
    pub cert_type: Option<u64>,
    pub ssl_id: Option<String>,
    pub cert: Option<String>,
    pub private_key: Option<Secret>,
    pub rule_name: Option<String>,
    pub status: Option<u64>,
    pub cc_status: Option<u64>,
    pub cc_enable: Option<u64>,
    pub cc_threshold: Option<u64>,
    pub cc_level: Option<String>,
    pub https_to_http_enable: Option<u64>,
    pub virtual_port: Option<u64>,
}

/// What [`L7RuleEntry::new`] takes.
pub struct L7RuleEntryRequired {
    pub protocol: String,
    pub domain: String,
    pub source_type: u64,
    pub keep_time: u64,
    pub source_list: Vec<L4RuleSource>,
    pub lb_type: u64,
    pub keep_enable: u64,
}
input! { L7RuleEntry{L7RuleEntryRequired: protocol, domain, source_type, keep_time, source_list, lb_type, keep_enable} {
    0 "Protocol" protocol: String, 1 "Domain" domain: String, 2 "SourceType" source_type: u64,
    3 "KeepTime" keep_time: u64, 4 "SourceList" source_list: Vec<L4RuleSource>, 5 "LbType" lb_type: u64,
    6 "KeepEnable" keep_enable: u64, 7 "RuleId" rule_id: String, 8 "CertType" cert_type: u64, 9 "SSLId" ssl_id: String,
    10 "Cert" cert: String, 11 "PrivateKey" private_key: Secret, 12 "RuleName" rule_name: String,
    13 "Status" status: u64, 14 "CCStatus" cc_status: u64, 15 "CCEnable" cc_enable: u64,
    16 "CCThreshold" cc_threshold: u64, 17 "CCLevel" cc_level: String, 18 "HttpsToHttpEnable" https_to_http_enable: u64,
    19 "VirtualPort" virtual_port: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateL7RulesOutput {
    pub success: Option<SuccessCode>,
}
model! { CreateL7RulesOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateL7RulesUpload {
    pub business: String,
    pub id: String,
    pub rules: Vec<L7RuleEntry>,
}
operation! { CreateL7RulesUpload(business: String, id: String, rules: Vec<L7RuleEntry>)
    "CreateL7RulesUpload" -> CreateL7RulesUploadOutput {
    0 "Business" business, 1 "Id" id, 2 "Rules" rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateL7RulesUploadOutput {
    pub success: Option<SuccessCode>,
}
model! { CreateL7RulesUploadOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetReturn {
    pub business: String,
    pub id: String,
}
operation! { CreateNetReturn(business: String, id: String) "CreateNetReturn" -> Empty {
    0 "Business" business, 1 "Id" id
} }

pub type CreateNetReturnOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNewL4Rules {
    pub business: String,
    pub id_list: Vec<String>,
    pub vip_list: Vec<String>,
    pub rules: Vec<L4RuleEntry>,
}
operation! { CreateNewL4Rules(business: String, id_list: Vec<String>, vip_list: Vec<String>, rules: Vec<L4RuleEntry>)
    "CreateNewL4Rules" -> CreateNewL4RulesOutput {
    0 "Business" business, 1 "IdList" id_list, 2 "VipList" vip_list, 3 "Rules" rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNewL4RulesOutput {
    pub success: Option<SuccessCode>,
}
model! { CreateNewL4RulesOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNewL7Rules {
    pub business: String,
    pub id_list: Vec<String>,
    pub vip_list: Vec<String>,
    pub rules: Vec<L7RuleEntry>,
}
operation! { CreateNewL7Rules(business: String, id_list: Vec<String>, vip_list: Vec<String>, rules: Vec<L7RuleEntry>)
    "CreateNewL7Rules" -> CreateNewL7RulesOutput {
    0 "Business" business, 1 "IdList" id_list, 2 "VipList" vip_list, 3 "Rules" rules
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
pub struct CreateNewL7RulesUpload {
    pub business: String,
    pub id_list: Vec<String>,
    pub vip_list: Vec<String>,
    pub rules: Vec<L7RuleEntry>,
}
operation! { CreateNewL7RulesUpload(business: String, id_list: Vec<String>, vip_list: Vec<String>, rules: Vec<L7RuleEntry>)
    "CreateNewL7RulesUpload" -> CreateNewL7RulesUploadOutput {
    0 "Business" business, 1 "IdList" id_list, 2 "VipList" vip_list, 3 "Rules" rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNewL7RulesUploadOutput {
    pub success: Option<SuccessCode>,
}
model! { CreateNewL7RulesUploadOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUnblockIp {
    pub ip: String,
    pub action_type: String,
}
operation! { CreateUnblockIp(ip: String, action_type: String) "CreateUnblockIp" -> CreateUnblockIpOutput {
    0 "Ip" ip, 1 "ActionType" action_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUnblockIpOutput {
    pub ip: Option<String>,
    pub action_type: Option<String>,
    pub unblock_time: Option<String>,
}
model! { CreateUnblockIpOutput {
    0 "Ip" ip, 1 "ActionType" action_type, 2 "UnblockTime" unblock_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCCFrequencyRules {
    pub business: String,
    pub cc_frequency_rule_id: String,
}
operation! { DeleteCCFrequencyRules(business: String, cc_frequency_rule_id: String)
    "DeleteCCFrequencyRules" -> DeleteCCFrequencyRulesOutput {
    0 "Business" business, 1 "CCFrequencyRuleId" cc_frequency_rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCCFrequencyRulesOutput {
    pub success: Option<SuccessCode>,
}
model! { DeleteCCFrequencyRulesOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCCSelfDefinePolicy {
    pub business: String,
    pub id: String,
    pub set_id: String,
}
operation! { DeleteCCSelfDefinePolicy(business: String, id: String, set_id: String)
    "DeleteCCSelfDefinePolicy" -> DeleteCCSelfDefinePolicyOutput {
    0 "Business" business, 1 "Id" id, 2 "SetId" set_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCCSelfDefinePolicyOutput {
    pub success: Option<SuccessCode>,
}
model! { DeleteCCSelfDefinePolicyOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDDoSPolicy {
    pub business: String,
    pub policy_id: String,
}
operation! { DeleteDDoSPolicy(business: String, policy_id: String) "DeleteDDoSPolicy" -> DeleteDDoSPolicyOutput {
    0 "Business" business, 1 "PolicyId" policy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDDoSPolicyOutput {
    pub success: Option<SuccessCode>,
}
model! { DeleteDDoSPolicyOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDDoSPolicyCase {
    pub business: String,
    pub scene_id: String,
}
operation! { DeleteDDoSPolicyCase(business: String, scene_id: String)
    "DeleteDDoSPolicyCase" -> DeleteDDoSPolicyCaseOutput {
    0 "Business" business, 1 "SceneId" scene_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDDoSPolicyCaseOutput {
    pub success: Option<SuccessCode>,
}
model! { DeleteDDoSPolicyCaseOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteL4Rules {
    pub business: String,
    pub id: String,
    pub rule_id_list: Vec<String>,
}
operation! { DeleteL4Rules(business: String, id: String, rule_id_list: Vec<String>)
    "DeleteL4Rules" -> DeleteL4RulesOutput {
    0 "Business" business, 1 "Id" id, 2 "RuleIdList" rule_id_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteL4RulesOutput {
    pub success: Option<SuccessCode>,
}
model! { DeleteL4RulesOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteL7Rules {
    pub business: String,
    pub id: String,
    pub rule_id_list: Vec<String>,
}
operation! { DeleteL7Rules(business: String, id: String, rule_id_list: Vec<String>)
    "DeleteL7Rules" -> DeleteL7RulesOutput {
    0 "Business" business, 1 "Id" id, 2 "RuleIdList" rule_id_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteL7RulesOutput {
    pub success: Option<SuccessCode>,
}
model! { DeleteL7RulesOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNewL4Rules {
    pub business: String,
    pub rule: Vec<L4DelRule>,
}
operation! { DeleteNewL4Rules(business: String, rule: Vec<L4DelRule>) "DeleteNewL4Rules" -> DeleteNewL4RulesOutput {
    0 "Business" business, 1 "Rule" rule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct L4DelRule {
    pub id: Option<String>,
    pub ip: Option<String>,
    pub rule_id_list: Option<Vec<String>>,
}
input! { L4DelRule(id: String, ip: String, rule_id_list: Vec<String>) {
    0 "Id" id: String, 1 "Ip" ip: String, 2 "RuleIdList" rule_id_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNewL4RulesOutput {
    pub success: Option<SuccessCode>,
}
model! { DeleteNewL4RulesOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNewL7Rules {
    pub business: String,
    pub rule: Vec<L4DelRule>,
}
operation! { DeleteNewL7Rules(business: String, rule: Vec<L4DelRule>) "DeleteNewL7Rules" -> DeleteNewL7RulesOutput {
    0 "Business" business, 1 "Rule" rule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNewL7RulesOutput {
    pub success: Option<SuccessCode>,
}
model! { DeleteNewL7RulesOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActionLog {
    pub start_time: String,
    pub end_time: String,
    pub business: Option<String>,
    pub filter: Option<String>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { DescribeActionLog(start_time: String, end_time: String) "DescribeActionLog" -> DescribeActionLogOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "Business" business: String, 3 "Filter" filter: String,
    4 "Limit" limit: u64, 5 "Offset" offset: u64
} }
paged! { DescribeActionLog: KeyValueRecord = Offset "Offset", "Data" data, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActionLogOutput {
    pub total_count: Option<u64>,
    pub data: Option<Vec<KeyValueRecord>>,
}
model! { DescribeActionLogOutput {
    0 "TotalCount" total_count, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyValueRecord {
    pub record: Option<Vec<KeyValue>>,
}
model! { KeyValueRecord {
    0 "Record" record
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
pub struct DescribeBGPIPL7RuleMaxCnt {
    pub business: String,
    pub id: String,
}
operation! { DescribeBGPIPL7RuleMaxCnt(business: String, id: String)
    "DescribeBGPIPL7RuleMaxCnt" -> DescribeBGPIPL7RuleMaxCntOutput {
    0 "Business" business, 1 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBGPIPL7RuleMaxCntOutput {
    pub count: Option<u64>,
}
model! { DescribeBGPIPL7RuleMaxCntOutput {
    0 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaradData {
    pub business: String,
    pub id: String,
    pub metric_name: String,
    pub period: u64,
    pub start_time: String,
    pub end_time: String,
    pub statistics: String,
    pub protocol_port: Option<Vec<ProtocolPort>>,
    pub ip: Option<String>,
}

/// What [`DescribeBaradData::new`] takes.
pub struct DescribeBaradDataRequired {
    pub business: String,
    pub id: String,
    pub metric_name: String,
    pub period: u64,
    pub start_time: String,
    pub end_time: String,
    pub statistics: String,
}
operation! { DescribeBaradData{DescribeBaradDataRequired: business, id, metric_name, period, start_time, end_time, statistics}
    "DescribeBaradData" -> DescribeBaradDataOutput {
    0 "Business" business, 1 "Id" id, 2 "MetricName" metric_name, 3 "Period" period, 4 "StartTime" start_time,
    5 "EndTime" end_time, 6 "Statistics" statistics, 7 "ProtocolPort" protocol_port: Vec<ProtocolPort>,
    8 "Ip" ip: String
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
pub struct DescribeBaradDataOutput {
    pub data_list: Option<Vec<BaradData>>,
}
model! { DescribeBaradDataOutput {
    0 "DataList" data_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaradData {
    pub metric_name: Option<String>,
    pub data: Option<Vec<f64>>,
    pub count: Option<u64>,
}
model! { BaradData {
    0 "MetricName" metric_name, 1 "Data" data, 2 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBasicCCThreshold {
    pub basic_ip: String,
    pub basic_region: String,
    pub basic_biz_type: String,
    pub basic_device_type: String,
    pub basic_ip_instance: Option<String>,
    pub basic_isp_code: Option<u64>,
}
operation! { DescribeBasicCCThreshold(basic_ip: String, basic_region: String, basic_biz_type: String, basic_device_type: String)
    "DescribeBasicCCThreshold" -> DescribeBasicCCThresholdOutput {
    0 "BasicIp" basic_ip, 1 "BasicRegion" basic_region, 2 "BasicBizType" basic_biz_type,
    3 "BasicDeviceType" basic_device_type, 4 "BasicIpInstance" basic_ip_instance: String,
    5 "BasicIspCode" basic_isp_code: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBasicCCThresholdOutput {
    pub cc_enable: Option<u64>,
    pub cc_threshold: Option<u64>,
}
model! { DescribeBasicCCThresholdOutput {
    0 "CCEnable" cc_enable, 1 "CCThreshold" cc_threshold
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBasicDeviceThreshold {
    pub basic_ip: String,
    pub basic_region: String,
    pub basic_biz_type: String,
    pub basic_device_type: String,
    pub basic_check_flag: u64,
    pub basic_ip_instance: Option<String>,
    pub basic_isp_code: Option<u64>,
}

/// What [`DescribeBasicDeviceThreshold::new`] takes.
pub struct DescribeBasicDeviceThresholdRequired {
    pub basic_ip: String,
    pub basic_region: String,
    pub basic_biz_type: String,
    pub basic_device_type: String,
    pub basic_check_flag: u64,
}
operation! { DescribeBasicDeviceThreshold{DescribeBasicDeviceThresholdRequired: basic_ip, basic_region, basic_biz_type, basic_device_type, basic_check_flag}
    "DescribeBasicDeviceThreshold" -> DescribeBasicDeviceThresholdOutput {
    0 "BasicIp" basic_ip, 1 "BasicRegion" basic_region, 2 "BasicBizType" basic_biz_type,
    3 "BasicDeviceType" basic_device_type, 4 "BasicCheckFlag" basic_check_flag,
    5 "BasicIpInstance" basic_ip_instance: String, 6 "BasicIspCode" basic_isp_code: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBasicDeviceThresholdOutput {
    pub threshold: Option<u64>,
}
model! { DescribeBasicDeviceThresholdOutput {
    0 "Threshold" threshold
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBizHttpStatus {
    pub business: String,
    pub id: String,
    pub period: i64,
    pub start_time: String,
    pub end_time: String,
    pub statistics: String,
    pub proto_info: Option<Vec<ProtocolPort>>,
    pub domain: Option<String>,
}

/// What [`DescribeBizHttpStatus::new`] takes.
pub struct DescribeBizHttpStatusRequired {
    pub business: String,
    pub id: String,
    pub period: i64,
    pub start_time: String,
    pub end_time: String,
    pub statistics: String,
}
operation! { DescribeBizHttpStatus{DescribeBizHttpStatusRequired: business, id, period, start_time, end_time, statistics}
    "DescribeBizHttpStatus" -> DescribeBizHttpStatusOutput {
    0 "Business" business, 1 "Id" id, 2 "Period" period, 3 "StartTime" start_time, 4 "EndTime" end_time,
    5 "Statistics" statistics, 6 "ProtoInfo" proto_info: Vec<ProtocolPort>, 7 "Domain" domain: String
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
    pub http2xx: Option<Vec<f64>>,
    pub http3xx: Option<Vec<f64>>,
    pub http404: Option<Vec<f64>>,
    pub http4xx: Option<Vec<f64>>,
    pub http5xx: Option<Vec<f64>>,
    pub source_http2xx: Option<Vec<f64>>,
    pub source_http3xx: Option<Vec<f64>>,
    pub source_http404: Option<Vec<f64>>,
    pub source_http4xx: Option<Vec<f64>>,
    pub source_http5xx: Option<Vec<f64>>,
}
model! { HttpStatusMap {
    0 "Http2xx" http2xx, 1 "Http3xx" http3xx, 2 "Http404" http404, 3 "Http4xx" http4xx, 4 "Http5xx" http5xx,
    5 "SourceHttp2xx" source_http2xx, 6 "SourceHttp3xx" source_http3xx, 7 "SourceHttp404" source_http404,
    8 "SourceHttp4xx" source_http4xx, 9 "SourceHttp5xx" source_http5xx
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBizTrend {
    pub business: String,
    pub id: String,
    pub period: u64,
    pub start_time: String,
    pub end_time: String,
    pub statistics: String,
    pub metric_name: String,
    pub proto_info: Option<Vec<ProtocolPort>>,
    pub domain: Option<String>,
}

/// What [`DescribeBizTrend::new`] takes.
pub struct DescribeBizTrendRequired {
    pub business: String,
    pub id: String,
    pub period: u64,
    pub start_time: String,
    pub end_time: String,
    pub statistics: String,
    pub metric_name: String,
}
operation! { DescribeBizTrend{DescribeBizTrendRequired: business, id, period, start_time, end_time, statistics, metric_name}
    "DescribeBizTrend" -> DescribeBizTrendOutput {
    0 "Business" business, 1 "Id" id, 2 "Period" period, 3 "StartTime" start_time, 4 "EndTime" end_time,
    5 "Statistics" statistics, 6 "MetricName" metric_name, 7 "ProtoInfo" proto_info: Vec<ProtocolPort>,
    8 "Domain" domain: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBizTrendOutput {
    pub data_list: Option<Vec<f64>>,
    pub metric_name: Option<String>,
}
model! { DescribeBizTrendOutput {
    0 "DataList" data_list, 1 "MetricName" metric_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCCAlarmThreshold {
    pub business: String,
    pub rs_id: String,
}
operation! { DescribeCCAlarmThreshold(business: String, rs_id: String)
    "DescribeCCAlarmThreshold" -> DescribeCCAlarmThresholdOutput {
    0 "Business" business, 1 "RsId" rs_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCCAlarmThresholdOutput {
    pub cc_alarm_threshold: Option<CCAlarmThreshold>,
}
model! { DescribeCCAlarmThresholdOutput {
    0 "CCAlarmThreshold" cc_alarm_threshold
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CCAlarmThreshold {
    pub alarm_threshold: Option<u64>,
}
model! { CCAlarmThreshold {
    0 "AlarmThreshold" alarm_threshold
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCCEvList {
    pub business: String,
    pub start_time: String,
    pub end_time: String,
    pub id: Option<String>,
    pub ip_list: Option<Vec<String>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { DescribeCCEvList(business: String, start_time: String, end_time: String)
    "DescribeCCEvList" -> DescribeCCEvListOutput {
    0 "Business" business, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Id" id: String,
    4 "IpList" ip_list: Vec<String>, 5 "Limit" limit: u64, 6 "Offset" offset: u64
} }
paged! { DescribeCCEvList: CCEventRecord = Offset "Offset", "Data" data, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCCEvListOutput {
    pub business: Option<String>,
    pub id: Option<String>,
    pub ip_list: Option<Vec<String>>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub data: Option<Vec<CCEventRecord>>,
    pub total: Option<u64>,
}
model! { DescribeCCEvListOutput {
    0 "Business" business, 1 "Id" id, 2 "IpList" ip_list, 3 "StartTime" start_time, 4 "EndTime" end_time, 5 "Data" data,
    6 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CCEventRecord {
    pub business: Option<String>,
    pub id: Option<String>,
    pub vip: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub req_qps: Option<u64>,
    pub drop_qps: Option<u64>,
    pub attack_status: Option<u64>,
    pub resource_name: Option<String>,
    pub domain_list: Option<String>,
    pub uri_list: Option<String>,
    pub attackip_list: Option<String>,
}
model! { CCEventRecord {
    0 "Business" business, 1 "Id" id, 2 "Vip" vip, 3 "StartTime" start_time, 4 "EndTime" end_time, 5 "ReqQps" req_qps,
    6 "DropQps" drop_qps, 7 "AttackStatus" attack_status, 8 "ResourceName" resource_name, 9 "DomainList" domain_list,
    10 "UriList" uri_list, 11 "AttackipList" attackip_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCCFrequencyRules {
    pub business: String,
    pub id: String,
    pub rule_id: String,
}
operation! { DescribeCCFrequencyRules(business: String, id: String, rule_id: String)
    "DescribeCCFrequencyRules" -> DescribeCCFrequencyRulesOutput {
    0 "Business" business, 1 "Id" id, 2 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCCFrequencyRulesOutput {
    pub cc_frequency_rule_list: Option<Vec<CCFrequencyRule>>,
    pub cc_frequency_rule_status: Option<String>,
}
model! { DescribeCCFrequencyRulesOutput {
    0 "CCFrequencyRuleList" cc_frequency_rule_list, 1 "CCFrequencyRuleStatus" cc_frequency_rule_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CCFrequencyRule {
    pub cc_frequency_rule_id: Option<String>,
    pub uri: Option<String>,
    pub user_agent: Option<String>,
    pub cookie: Option<String>,
    pub mode: Option<String>,
    pub period: Option<u64>,
    pub req_number: Option<u64>,
    pub act: Option<String>,
    pub exe_duration: Option<u64>,
}
model! { CCFrequencyRule {
    0 "CCFrequencyRuleId" cc_frequency_rule_id, 1 "Uri" uri, 2 "UserAgent" user_agent, 3 "Cookie" cookie, 4 "Mode" mode,
    5 "Period" period, 6 "ReqNumber" req_number, 7 "Act" act, 8 "ExeDuration" exe_duration
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCCIpAllowDeny {
    pub business: String,
    pub id: String,
    pub r#type: Vec<String>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub protocol: Option<String>,
}
operation! { DescribeCCIpAllowDeny(business: String, id: String, r#type: Vec<String>)
    "DescribeCCIpAllowDeny" -> DescribeCCIpAllowDenyOutput {
    0 "Business" business, 1 "Id" id, 2 "Type" r#type, 3 "Limit" limit: u64, 4 "Offset" offset: u64,
    5 "Protocol" protocol: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCCIpAllowDenyOutput {
    pub data: Option<Vec<KeyValue>>,
    pub total: Option<u64>,
    pub record_list: Option<Vec<KeyValueRecord>>,
}
model! { DescribeCCIpAllowDenyOutput {
    0 "Data" data, 1 "Total" total, 2 "RecordList" record_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCCSelfDefinePolicy {
    pub business: String,
    pub id: String,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { DescribeCCSelfDefinePolicy(business: String, id: String)
    "DescribeCCSelfDefinePolicy" -> DescribeCCSelfDefinePolicyOutput {
    0 "Business" business, 1 "Id" id, 2 "Limit" limit: u64, 3 "Offset" offset: u64
} }
paged! { DescribeCCSelfDefinePolicy: CCPolicy = Offset "Offset", "Policys" policys, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCCSelfDefinePolicyOutput {
    pub total: Option<u64>,
    pub policys: Option<Vec<CCPolicy>>,
}
model! { DescribeCCSelfDefinePolicyOutput {
    0 "Total" total, 1 "Policys" policys
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCCTrend {
    pub business: String,
    pub ip: String,
    pub metric_name: String,
    pub period: i64,
    pub start_time: String,
    pub end_time: String,
    pub id: Option<String>,
    pub domain: Option<String>,
}

/// What [`DescribeCCTrend::new`] takes.
pub struct DescribeCCTrendRequired {
    pub business: String,
    pub ip: String,
    pub metric_name: String,
    pub period: i64,
    pub start_time: String,
    pub end_time: String,
}
operation! { DescribeCCTrend{DescribeCCTrendRequired: business, ip, metric_name, period, start_time, end_time}
    "DescribeCCTrend" -> DescribeCCTrendOutput {
    0 "Business" business, 1 "Ip" ip, 2 "MetricName" metric_name, 3 "Period" period, 4 "StartTime" start_time,
    5 "EndTime" end_time, 6 "Id" id: String, 7 "Domain" domain: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCCTrendOutput {
    pub business: Option<String>,
    pub id: Option<String>,
    pub ip: Option<String>,
    pub metric_name: Option<String>,
    pub period: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub data: Option<Vec<u64>>,
    pub count: Option<u64>,
}
model! { DescribeCCTrendOutput {
    0 "Business" business, 1 "Id" id, 2 "Ip" ip, 3 "MetricName" metric_name, 4 "Period" period,
    5 "StartTime" start_time, 6 "EndTime" end_time, 7 "Data" data, 8 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCCUrlAllow {
    pub business: String,
    pub id: String,
    pub r#type: Vec<String>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub protocol: Option<String>,
}
operation! { DescribeCCUrlAllow(business: String, id: String, r#type: Vec<String>)
    "DescribeCCUrlAllow" -> DescribeCCUrlAllowOutput {
    0 "Business" business, 1 "Id" id, 2 "Type" r#type, 3 "Limit" limit: u64, 4 "Offset" offset: u64,
    5 "Protocol" protocol: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCCUrlAllowOutput {
    pub data: Option<Vec<KeyValue>>,
    pub total: Option<u64>,
    pub record_list: Option<Vec<KeyValueRecord>>,
}
model! { DescribeCCUrlAllowOutput {
    0 "Data" data, 1 "Total" total, 2 "RecordList" record_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSAlarmThreshold {
    pub business: String,
    pub rs_id: String,
}
operation! { DescribeDDoSAlarmThreshold(business: String, rs_id: String)
    "DescribeDDoSAlarmThreshold" -> DescribeDDoSAlarmThresholdOutput {
    0 "Business" business, 1 "RsId" rs_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSAlarmThresholdOutput {
    pub d_do_s_alarm_threshold: Option<DDoSAlarmThreshold>,
}
model! { DescribeDDoSAlarmThresholdOutput {
    0 "DDoSAlarmThreshold" d_do_s_alarm_threshold
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DDoSAlarmThreshold {
    pub alarm_type: Option<u64>,
    pub alarm_threshold: Option<u64>,
}
model! { DDoSAlarmThreshold {
    0 "AlarmType" alarm_type, 1 "AlarmThreshold" alarm_threshold
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSAttackIPRegionMap {
    pub business: String,
    pub id: String,
    pub start_time: String,
    pub end_time: String,
    pub ip_list: Option<Vec<String>>,
}
operation! { DescribeDDoSAttackIPRegionMap(business: String, id: String, start_time: String, end_time: String)
    "DescribeDDoSAttackIPRegionMap" -> DescribeDDoSAttackIPRegionMapOutput {
    0 "Business" business, 1 "Id" id, 2 "StartTime" start_time, 3 "EndTime" end_time, 4 "IpList" ip_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSAttackIPRegionMapOutput {
    pub nation_count: Option<Vec<KeyValueRecord>>,
    pub province_count: Option<Vec<KeyValueRecord>>,
}
model! { DescribeDDoSAttackIPRegionMapOutput {
    0 "NationCount" nation_count, 1 "ProvinceCount" province_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSAttackSource {
    pub business: String,
    pub id: String,
    pub start_time: String,
    pub end_time: String,
    pub limit: u64,
    pub offset: u64,
    pub ip_list: Option<Vec<String>>,
}

/// What [`DescribeDDoSAttackSource::new`] takes.
pub struct DescribeDDoSAttackSourceRequired {
    pub business: String,
    pub id: String,
    pub start_time: String,
    pub end_time: String,
    pub limit: u64,
    pub offset: u64,
}
operation! { DescribeDDoSAttackSource{DescribeDDoSAttackSourceRequired: business, id, start_time, end_time, limit, offset}
    "DescribeDDoSAttackSource" -> DescribeDDoSAttackSourceOutput {
    0 "Business" business, 1 "Id" id, 2 "StartTime" start_time, 3 "EndTime" end_time, 4 "Limit" limit,
    5 "Offset" offset, 6 "IpList" ip_list: Vec<String>
} }
paged! { DescribeDDoSAttackSource: DDoSAttackSourceRecord =
    Offset "Offset", "AttackSourceList" attack_source_list, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSAttackSourceOutput {
    pub total: Option<u64>,
    pub attack_source_list: Option<Vec<DDoSAttackSourceRecord>>,
}
model! { DescribeDDoSAttackSourceOutput {
    0 "Total" total, 1 "AttackSourceList" attack_source_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DDoSAttackSourceRecord {
    pub src_ip: Option<String>,
    pub province: Option<String>,
    pub nation: Option<String>,
    pub packet_sum: Option<u64>,
    pub packet_len: Option<u64>,
}
model! { DDoSAttackSourceRecord {
    0 "SrcIp" src_ip, 1 "Province" province, 2 "Nation" nation, 3 "PacketSum" packet_sum, 4 "PacketLen" packet_len
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSCount {
    pub business: String,
    pub id: String,
    pub ip: String,
    pub start_time: String,
    pub end_time: String,
    pub metric_name: String,
}

/// What [`DescribeDDoSCount::new`] takes.
pub struct DescribeDDoSCountRequired {
    pub business: String,
    pub id: String,
    pub ip: String,
    pub start_time: String,
    pub end_time: String,
    pub metric_name: String,
}
operation! { DescribeDDoSCount{DescribeDDoSCountRequired: business, id, ip, start_time, end_time, metric_name}
    "DescribeDDoSCount" -> DescribeDDoSCountOutput {
    0 "Business" business, 1 "Id" id, 2 "Ip" ip, 3 "StartTime" start_time, 4 "EndTime" end_time,
    5 "MetricName" metric_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSCountOutput {
    pub business: Option<String>,
    pub id: Option<String>,
    pub ip: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub metric_name: Option<String>,
    pub data: Option<Vec<KeyValue>>,
}
model! { DescribeDDoSCountOutput {
    0 "Business" business, 1 "Id" id, 2 "Ip" ip, 3 "StartTime" start_time, 4 "EndTime" end_time,
    5 "MetricName" metric_name, 6 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSDefendStatus {
    pub business: String,
    pub id: Option<String>,
    pub ip: Option<String>,
    pub biz_type: Option<String>,
    pub device_type: Option<String>,
    pub instance_id: Option<String>,
    pub ip_region: Option<String>,
}
operation! { DescribeDDoSDefendStatus(business: String) "DescribeDDoSDefendStatus" -> DescribeDDoSDefendStatusOutput {
    0 "Business" business, 1 "Id" id: String, 2 "Ip" ip: String, 3 "BizType" biz_type: String,
    4 "DeviceType" device_type: String, 5 "InstanceId" instance_id: String, 6 "IPRegion" ip_region: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSDefendStatusOutput {
    pub defend_status: Option<u64>,
    pub undefend_expire: Option<String>,
    pub show_flag: Option<u64>,
}
model! { DescribeDDoSDefendStatusOutput {
    0 "DefendStatus" defend_status, 1 "UndefendExpire" undefend_expire, 2 "ShowFlag" show_flag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSEvInfo {
    pub business: String,
    pub id: String,
    pub ip: String,
    pub start_time: String,
    pub end_time: String,
}

/// What [`DescribeDDoSEvInfo::new`] takes.
pub struct DescribeDDoSEvInfoRequired {
    pub business: String,
    pub id: String,
    pub ip: String,
    pub start_time: String,
    pub end_time: String,
}
operation! { DescribeDDoSEvInfo{DescribeDDoSEvInfoRequired: business, id, ip, start_time, end_time}
    "DescribeDDoSEvInfo" -> DescribeDDoSEvInfoOutput {
    0 "Business" business, 1 "Id" id, 2 "Ip" ip, 3 "StartTime" start_time, 4 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSEvInfoOutput {
    pub business: Option<String>,
    pub id: Option<String>,
    pub ip: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub tcp_packet_sum: Option<u64>,
    pub tcp_kb_sum: Option<u64>,
    pub udp_packet_sum: Option<u64>,
    pub udp_kb_sum: Option<u64>,
    pub icmp_packet_sum: Option<u64>,
    pub icmp_kb_sum: Option<u64>,
    pub other_packet_sum: Option<u64>,
    pub other_kb_sum: Option<u64>,
    pub total_traffic: Option<u64>,
    pub mbps: Option<u64>,
    pub pps: Option<u64>,
    pub pcap_url: Option<Vec<String>>,
}
model! { DescribeDDoSEvInfoOutput {
    0 "Business" business, 1 "Id" id, 2 "Ip" ip, 3 "StartTime" start_time, 4 "EndTime" end_time,
    5 "TcpPacketSum" tcp_packet_sum, 6 "TcpKBSum" tcp_kb_sum, 7 "UdpPacketSum" udp_packet_sum, 8 "UdpKBSum" udp_kb_sum,
    9 "IcmpPacketSum" icmp_packet_sum, 10 "IcmpKBSum" icmp_kb_sum, 11 "OtherPacketSum" other_packet_sum,
    12 "OtherKBSum" other_kb_sum, 13 "TotalTraffic" total_traffic, 14 "Mbps" mbps, 15 "Pps" pps, 16 "PcapUrl" pcap_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSEvList {
    pub business: String,
    pub start_time: String,
    pub end_time: String,
    pub id: Option<String>,
    pub ip_list: Option<Vec<String>>,
    pub over_load: Option<String>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { DescribeDDoSEvList(business: String, start_time: String, end_time: String)
    "DescribeDDoSEvList" -> DescribeDDoSEvListOutput {
    0 "Business" business, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Id" id: String,
    4 "IpList" ip_list: Vec<String>, 5 "OverLoad" over_load: String, 6 "Limit" limit: u64, 7 "Offset" offset: u64
} }
paged! { DescribeDDoSEvList: DDoSEventRecord = Offset "Offset", "Data" data, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSEvListOutput {
    pub business: Option<String>,
    pub id: Option<String>,
    pub ip_list: Option<Vec<String>>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub data: Option<Vec<DDoSEventRecord>>,
    pub total: Option<u64>,
}
model! { DescribeDDoSEvListOutput {
    0 "Business" business, 1 "Id" id, 2 "IpList" ip_list, 3 "StartTime" start_time, 4 "EndTime" end_time, 5 "Data" data,
    6 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DDoSEventRecord {
    pub business: Option<String>,
    pub id: Option<String>,
    pub vip: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub mbps: Option<u64>,
    pub pps: Option<u64>,
    pub attack_type: Option<String>,
    pub block_flag: Option<u64>,
    pub over_load: Option<String>,
    pub attack_status: Option<u64>,
    pub resource_name: Option<String>,
    pub event_id: Option<String>,
}
model! { DDoSEventRecord {
    0 "Business" business, 1 "Id" id, 2 "Vip" vip, 3 "StartTime" start_time, 4 "EndTime" end_time, 5 "Mbps" mbps,
    6 "Pps" pps, 7 "AttackType" attack_type, 8 "BlockFlag" block_flag, 9 "OverLoad" over_load,
    10 "AttackStatus" attack_status, 11 "ResourceName" resource_name, 12 "EventId" event_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSIpLog {
    pub business: String,
    pub id: String,
    pub ip: String,
    pub start_time: String,
    pub end_time: String,
}

/// What [`DescribeDDoSIpLog::new`] takes.
pub struct DescribeDDoSIpLogRequired {
    pub business: String,
    pub id: String,
    pub ip: String,
    pub start_time: String,
    pub end_time: String,
}
operation! { DescribeDDoSIpLog{DescribeDDoSIpLogRequired: business, id, ip, start_time, end_time}
    "DescribeDDoSIpLog" -> DescribeDDoSIpLogOutput {
    0 "Business" business, 1 "Id" id, 2 "Ip" ip, 3 "StartTime" start_time, 4 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSIpLogOutput {
    pub business: Option<String>,
    pub id: Option<String>,
    pub ip: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub data: Option<Vec<KeyValueRecord>>,
}
model! { DescribeDDoSIpLogOutput {
    0 "Business" business, 1 "Id" id, 2 "Ip" ip, 3 "StartTime" start_time, 4 "EndTime" end_time, 5 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSNetCount {
    pub business: String,
    pub id: String,
    pub start_time: String,
    pub end_time: String,
    pub metric_name: String,
}

/// What [`DescribeDDoSNetCount::new`] takes.
pub struct DescribeDDoSNetCountRequired {
    pub business: String,
    pub id: String,
    pub start_time: String,
    pub end_time: String,
    pub metric_name: String,
}
operation! { DescribeDDoSNetCount{DescribeDDoSNetCountRequired: business, id, start_time, end_time, metric_name}
    "DescribeDDoSNetCount" -> DescribeDDoSNetCountOutput {
    0 "Business" business, 1 "Id" id, 2 "StartTime" start_time, 3 "EndTime" end_time, 4 "MetricName" metric_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSNetCountOutput {
    pub business: Option<String>,
    pub id: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub metric_name: Option<String>,
    pub data: Option<Vec<KeyValue>>,
}
model! { DescribeDDoSNetCountOutput {
    0 "Business" business, 1 "Id" id, 2 "StartTime" start_time, 3 "EndTime" end_time, 4 "MetricName" metric_name,
    5 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSNetEvInfo {
    pub business: String,
    pub id: String,
    pub start_time: String,
    pub end_time: String,
}
operation! { DescribeDDoSNetEvInfo(business: String, id: String, start_time: String, end_time: String)
    "DescribeDDoSNetEvInfo" -> DescribeDDoSNetEvInfoOutput {
    0 "Business" business, 1 "Id" id, 2 "StartTime" start_time, 3 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSNetEvInfoOutput {
    pub business: Option<String>,
    pub id: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub tcp_packet_sum: Option<u64>,
    pub tcp_kb_sum: Option<u64>,
    pub udp_packet_sum: Option<u64>,
    pub udp_kb_sum: Option<u64>,
    pub icmp_packet_sum: Option<u64>,
    pub icmp_kb_sum: Option<u64>,
    pub other_packet_sum: Option<u64>,
    pub other_kb_sum: Option<u64>,
    pub total_traffic: Option<u64>,
    pub mbps: Option<u64>,
    pub pps: Option<u64>,
    pub pcap_url: Option<Vec<String>>,
}
model! { DescribeDDoSNetEvInfoOutput {
    0 "Business" business, 1 "Id" id, 2 "StartTime" start_time, 3 "EndTime" end_time, 4 "TcpPacketSum" tcp_packet_sum,
    5 "TcpKBSum" tcp_kb_sum, 6 "UdpPacketSum" udp_packet_sum, 7 "UdpKBSum" udp_kb_sum,
    8 "IcmpPacketSum" icmp_packet_sum, 9 "IcmpKBSum" icmp_kb_sum, 10 "OtherPacketSum" other_packet_sum,
    11 "OtherKBSum" other_kb_sum, 12 "TotalTraffic" total_traffic, 13 "Mbps" mbps, 14 "Pps" pps, 15 "PcapUrl" pcap_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSNetEvList {
    pub business: String,
    pub id: String,
    pub start_time: String,
    pub end_time: String,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { DescribeDDoSNetEvList(business: String, id: String, start_time: String, end_time: String)
    "DescribeDDoSNetEvList" -> DescribeDDoSNetEvListOutput {
    0 "Business" business, 1 "Id" id, 2 "StartTime" start_time, 3 "EndTime" end_time, 4 "Limit" limit: u64,
    5 "Offset" offset: u64
} }
paged! { DescribeDDoSNetEvList: DDoSEventRecord = Offset "Offset", "Data" data, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSNetEvListOutput {
    pub business: Option<String>,
    pub id: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub data: Option<Vec<DDoSEventRecord>>,
    pub total: Option<u64>,
}
model! { DescribeDDoSNetEvListOutput {
    0 "Business" business, 1 "Id" id, 2 "StartTime" start_time, 3 "EndTime" end_time, 4 "Data" data, 5 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSNetIpLog {
    pub business: String,
    pub id: String,
    pub start_time: String,
    pub end_time: String,
}
operation! { DescribeDDoSNetIpLog(business: String, id: String, start_time: String, end_time: String)
    "DescribeDDoSNetIpLog" -> DescribeDDoSNetIpLogOutput {
    0 "Business" business, 1 "Id" id, 2 "StartTime" start_time, 3 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSNetIpLogOutput {
    pub business: Option<String>,
    pub id: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub data: Option<Vec<KeyValueRecord>>,
}
model! { DescribeDDoSNetIpLogOutput {
    0 "Business" business, 1 "Id" id, 2 "StartTime" start_time, 3 "EndTime" end_time, 4 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSNetTrend {
    pub business: String,
    pub id: String,
    pub metric_name: String,
    pub period: u64,
    pub start_time: String,
    pub end_time: String,
}

/// What [`DescribeDDoSNetTrend::new`] takes.
pub struct DescribeDDoSNetTrendRequired {
    pub business: String,
    pub id: String,
    pub metric_name: String,
    pub period: u64,
    pub start_time: String,
    pub end_time: String,
}
operation! { DescribeDDoSNetTrend{DescribeDDoSNetTrendRequired: business, id, metric_name, period, start_time, end_time}
    "DescribeDDoSNetTrend" -> DescribeDDoSNetTrendOutput {
    0 "Business" business, 1 "Id" id, 2 "MetricName" metric_name, 3 "Period" period, 4 "StartTime" start_time,
    5 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSNetTrendOutput {
    pub business: Option<String>,
    pub id: Option<String>,
    pub metric_name: Option<String>,
    pub period: Option<u64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub data: Option<Vec<u64>>,
    pub count: Option<u64>,
}
model! { DescribeDDoSNetTrendOutput {
    0 "Business" business, 1 "Id" id, 2 "MetricName" metric_name, 3 "Period" period, 4 "StartTime" start_time,
    5 "EndTime" end_time, 6 "Data" data, 7 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSPolicy {
    pub business: String,
    pub id: Option<String>,
}
operation! { DescribeDDoSPolicy(business: String) "DescribeDDoSPolicy" -> DescribeDDoSPolicyOutput {
    0 "Business" business, 1 "Id" id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSPolicyOutput {
    pub d_dos_policy_list: Option<Vec<DDosPolicy>>,
}
model! { DescribeDDoSPolicyOutput {
    0 "DDosPolicyList" d_dos_policy_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DDosPolicy {
    pub resources: Option<Vec<ResourceIp>>,
    pub drop_options: Option<DDoSPolicyDropOption>,
    pub port_limits: Option<Vec<DDoSPolicyPortLimit>>,
    pub packet_filters: Option<Vec<DDoSPolicyPacketFilter>>,
    pub ip_black_white_lists: Option<Vec<IpBlackWhite>>,
    pub policy_id: Option<String>,
    pub policy_name: Option<String>,
    pub create_time: Option<String>,
    pub water_print: Option<Vec<WaterPrintPolicy>>,
    pub water_key: Option<Vec<WaterPrintKey>>,
    pub bound_resources: Option<Vec<String>>,
    pub scene_id: Option<String>,
}
model! { DDosPolicy {
    0 "Resources" resources, 1 "DropOptions" drop_options, 2 "PortLimits" port_limits, 3 "PacketFilters" packet_filters,
    4 "IpBlackWhiteLists" ip_black_white_lists, 5 "PolicyId" policy_id, 6 "PolicyName" policy_name,
    7 "CreateTime" create_time, 8 "WaterPrint" water_print, 9 "WaterKey" water_key, 10 "BoundResources" bound_resources,
    11 "SceneId" scene_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceIp {
    pub id: Option<String>,
    pub ip_list: Option<Vec<String>>,
}
model! { ResourceIp {
    0 "Id" id, 1 "IpList" ip_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WaterPrintKey {
    pub key_id: Option<String>,
    pub key_content: Option<Secret>,
    pub key_version: Option<String>,
    pub open_status: Option<u64>,
    pub create_time: Option<String>,
}
model! { WaterPrintKey {
    0 "KeyId" key_id, 1 "KeyContent" key_content, 2 "KeyVersion" key_version, 3 "OpenStatus" open_status,
    4 "CreateTime" create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSTrend {
    pub business: String,
    pub ip: String,
    pub metric_name: String,
    pub period: i64,
    pub start_time: String,
    pub end_time: String,
    pub id: Option<String>,
}

/// What [`DescribeDDoSTrend::new`] takes.
pub struct DescribeDDoSTrendRequired {
    pub business: String,
    pub ip: String,
    pub metric_name: String,
    pub period: i64,
    pub start_time: String,
    pub end_time: String,
}
operation! { DescribeDDoSTrend{DescribeDDoSTrendRequired: business, ip, metric_name, period, start_time, end_time}
    "DescribeDDoSTrend" -> DescribeDDoSTrendOutput {
    0 "Business" business, 1 "Ip" ip, 2 "MetricName" metric_name, 3 "Period" period, 4 "StartTime" start_time,
    5 "EndTime" end_time, 6 "Id" id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSTrendOutput {
    pub business: Option<String>,
    pub id: Option<String>,
    pub ip: Option<String>,
    pub metric_name: Option<String>,
    pub period: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub data: Option<Vec<u64>>,
    pub count: Option<u64>,
}
model! { DescribeDDoSTrendOutput {
    0 "Business" business, 1 "Id" id, 2 "Ip" ip, 3 "MetricName" metric_name, 4 "Period" period,
    5 "StartTime" start_time, 6 "EndTime" end_time, 7 "Data" data, 8 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSUsedStatis {
    pub business: String,
}
operation! { DescribeDDoSUsedStatis(business: String) "DescribeDDoSUsedStatis" -> DescribeDDoSUsedStatisOutput {
    0 "Business" business
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSUsedStatisOutput {
    pub data: Option<Vec<KeyValue>>,
}
model! { DescribeDDoSUsedStatisOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIPProductInfo {
    pub business: String,
    pub ip_list: Vec<String>,
}
operation! { DescribeIPProductInfo(business: String, ip_list: Vec<String>)
    "DescribeIPProductInfo" -> DescribeIPProductInfoOutput {
    0 "Business" business, 1 "IpList" ip_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIPProductInfoOutput {
    pub data: Option<Vec<KeyValueRecord>>,
}
model! { DescribeIPProductInfoOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInsurePacks {
    pub id_list: Option<Vec<String>>,
}
operation! { DescribeInsurePacks() "DescribeInsurePacks" -> DescribeInsurePacksOutput {
    0 "IdList" id_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInsurePacksOutput {
    pub insure_packs: Option<Vec<KeyValueRecord>>,
}
model! { DescribeInsurePacksOutput {
    0 "InsurePacks" insure_packs
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
    pub ip: Option<String>,
    pub status: Option<String>,
    pub block_time: Option<String>,
    pub un_block_time: Option<String>,
    pub action_type: Option<String>,
    pub protect_flag: Option<u64>,
}
model! { IpBlockData {
    0 "Ip" ip, 1 "Status" status, 2 "BlockTime" block_time, 3 "UnBlockTime" un_block_time, 4 "ActionType" action_type,
    5 "ProtectFlag" protect_flag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpUnBlockList {
    pub begin_time: String,
    pub end_time: String,
    pub ip: Option<String>,
    pub paging: Option<Paging>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { DescribeIpUnBlockList(begin_time: String, end_time: String)
    "DescribeIpUnBlockList" -> DescribeIpUnBlockListOutput {
    0 "BeginTime" begin_time, 1 "EndTime" end_time, 2 "Ip" ip: String, 3 "Paging" paging: Paging, 4 "Limit" limit: u64,
    5 "Offset" offset: u64
} }
paged! { DescribeIpUnBlockList: IpUnBlockData = Offset "Offset", "List" list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Paging {
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
input! { Paging(offset: u64, limit: u64) {
    0 "Offset" offset: u64, 1 "Limit" limit: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpUnBlockListOutput {
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
    pub list: Option<Vec<IpUnBlockData>>,
    pub total: Option<u64>,
}
model! { DescribeIpUnBlockListOutput {
    0 "BeginTime" begin_time, 1 "EndTime" end_time, 2 "List" list, 3 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IpUnBlockData {
    pub ip: Option<String>,
    pub block_time: Option<String>,
    pub un_block_time: Option<String>,
    pub action_type: Option<String>,
}
model! { IpUnBlockData {
    0 "Ip" ip, 1 "BlockTime" block_time, 2 "UnBlockTime" un_block_time, 3 "ActionType" action_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL4HealthConfig {
    pub business: String,
    pub id: String,
    pub rule_id_list: Option<Vec<String>>,
}
operation! { DescribeL4HealthConfig(business: String, id: String)
    "DescribeL4HealthConfig" -> DescribeL4HealthConfigOutput {
    0 "Business" business, 1 "Id" id, 2 "RuleIdList" rule_id_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL4HealthConfigOutput {
    pub health_config: Option<Vec<L4HealthConfig>>,
}
model! { DescribeL4HealthConfigOutput {
    0 "HealthConfig" health_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL4RulesErrHealth {
    pub business: String,
    pub id: String,
}
operation! { DescribeL4RulesErrHealth(business: String, id: String)
    "DescribeL4RulesErrHealth" -> DescribeL4RulesErrHealthOutput {
    0 "Business" business, 1 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL4RulesErrHealthOutput {
    pub total: Option<u64>,
    pub err_healths: Option<Vec<KeyValue>>,
    pub ext_err_healths: Option<Vec<KeyValueRecord>>,
}
model! { DescribeL4RulesErrHealthOutput {
    0 "Total" total, 1 "ErrHealths" err_healths, 2 "ExtErrHealths" ext_err_healths
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL7HealthConfig {
    pub business: String,
    pub id: String,
    pub rule_id_list: Option<Vec<String>>,
}
operation! { DescribeL7HealthConfig(business: String, id: String)
    "DescribeL7HealthConfig" -> DescribeL7HealthConfigOutput {
    0 "Business" business, 1 "Id" id, 2 "RuleIdList" rule_id_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL7HealthConfigOutput {
    pub health_config: Option<Vec<L7HealthConfig>>,
}
model! { DescribeL7HealthConfigOutput {
    0 "HealthConfig" health_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNewL4Rules {
    pub business: String,
    pub ip: Option<String>,
    pub virtual_port: Option<u64>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { DescribeNewL4Rules(business: String) "DescribeNewL4Rules" -> DescribeNewL4RulesOutput {
    0 "Business" business, 1 "Ip" ip: String, 2 "VirtualPort" virtual_port: u64, 3 "Limit" limit: u64,
    4 "Offset" offset: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNewL4RulesOutput {
    pub rules: Option<Vec<NewL4RuleEntry>>,
    pub total: Option<u64>,
    pub healths: Option<Vec<L4RuleHealth>>,
}
model! { DescribeNewL4RulesOutput {
    0 "Rules" rules, 1 "Total" total, 2 "Healths" healths
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewL4RuleEntry {
    pub protocol: Option<String>,
    pub virtual_port: Option<u64>,
    pub source_port: Option<u64>,
    pub keep_time: Option<u64>,
    pub source_list: Option<Vec<L4RuleSource>>,
    pub lb_type: Option<u64>,
    pub keep_enable: Option<u64>,
    pub source_type: Option<u64>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub remove_switch: Option<u64>,
    pub modify_time: Option<String>,
    pub region: Option<u64>,
    pub ip: Option<String>,
    pub id: Option<String>,
}
model! { NewL4RuleEntry {
    0 "Protocol" protocol, 1 "VirtualPort" virtual_port, 2 "SourcePort" source_port, 3 "KeepTime" keep_time,
    4 "SourceList" source_list, 5 "LbType" lb_type, 6 "KeepEnable" keep_enable, 7 "SourceType" source_type,
    8 "RuleId" rule_id, 9 "RuleName" rule_name, 10 "RemoveSwitch" remove_switch, 11 "ModifyTime" modify_time,
    12 "Region" region, 13 "Ip" ip, 14 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct L4RuleHealth {
    pub rule_id: Option<String>,
    pub enable: Option<u64>,
    pub time_out: Option<u64>,
    pub interval: Option<u64>,
    pub kick_num: Option<u64>,
    pub alive_num: Option<u64>,
}

/// What [`L4RuleHealth::new`] takes.
pub struct L4RuleHealthRequired {
    pub rule_id: String,
    pub enable: u64,
    pub time_out: u64,
    pub interval: u64,
    pub kick_num: u64,
    pub alive_num: u64,
}
input! { L4RuleHealth{L4RuleHealthRequired: rule_id, enable, time_out, interval, kick_num, alive_num} {
    0 "RuleId" rule_id: String, 1 "Enable" enable: u64, 2 "TimeOut" time_out: u64, 3 "Interval" interval: u64,
    4 "KickNum" kick_num: u64, 5 "AliveNum" alive_num: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNewL4RulesErrHealth {
    pub business: String,
    pub rule_id_list: Option<Vec<String>>,
}
operation! { DescribeNewL4RulesErrHealth(business: String)
    "DescribeNewL4RulesErrHealth" -> DescribeNewL4RulesErrHealthOutput {
    0 "Business" business, 1 "RuleIdList" rule_id_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNewL4RulesErrHealthOutput {
    pub total: Option<u64>,
    pub err_healths: Option<Vec<KeyValue>>,
}
model! { DescribeNewL4RulesErrHealthOutput {
    0 "Total" total, 1 "ErrHealths" err_healths
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
    pub total: Option<u64>,
    pub err_healths: Option<Vec<KeyValue>>,
}
model! { DescribeNewL7RulesErrHealthOutput {
    0 "Total" total, 1 "ErrHealths" err_healths
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePackIndex {
    pub business: String,
}
operation! { DescribePackIndex(business: String) "DescribePackIndex" -> DescribePackIndexOutput {
    0 "Business" business
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePackIndexOutput {
    pub data: Option<Vec<KeyValue>>,
}
model! { DescribePackIndexOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePcap {
    pub business: String,
    pub id: String,
    pub start_time: String,
    pub end_time: String,
    pub ip: Option<String>,
}
operation! { DescribePcap(business: String, id: String, start_time: String, end_time: String)
    "DescribePcap" -> DescribePcapOutput {
    0 "Business" business, 1 "Id" id, 2 "StartTime" start_time, 3 "EndTime" end_time, 4 "Ip" ip: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePcapOutput {
    pub pcap_url_list: Option<Vec<String>>,
}
model! { DescribePcapOutput {
    0 "PcapUrlList" pcap_url_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyCase {
    pub business: String,
    pub scene_id: Option<String>,
}
operation! { DescribePolicyCase(business: String) "DescribePolicyCase" -> DescribePolicyCaseOutput {
    0 "Business" business, 1 "SceneId" scene_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyCaseOutput {
    pub case_list: Option<Vec<KeyValueRecord>>,
}
model! { DescribePolicyCaseOutput {
    0 "CaseList" case_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResIpList {
    pub business: String,
    pub id_list: Option<Vec<String>>,
}
operation! { DescribeResIpList(business: String) "DescribeResIpList" -> DescribeResIpListOutput {
    0 "Business" business, 1 "IdList" id_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResIpListOutput {
    pub resource: Option<Vec<ResourceIp>>,
}
model! { DescribeResIpListOutput {
    0 "Resource" resource
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceList {
    pub business: String,
    pub region_list: Option<Vec<String>>,
    pub line: Option<Vec<u64>>,
    pub id_list: Option<Vec<String>>,
    pub name: Option<String>,
    pub ip_list: Option<Vec<String>>,
    pub status: Option<Vec<u64>>,
    pub expire: Option<u64>,
    pub oder_by: Option<Vec<OrderBy>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub c_name: Option<String>,
    pub domain: Option<String>,
}
operation! { DescribeResourceList(business: String) "DescribeResourceList" -> DescribeResourceListOutput {
    0 "Business" business, 1 "RegionList" region_list: Vec<String>, 2 "Line" line: Vec<u64>,
    3 "IdList" id_list: Vec<String>, 4 "Name" name: String, 5 "IpList" ip_list: Vec<String>,
    6 "Status" status: Vec<u64>, 7 "Expire" expire: u64, 8 "OderBy" oder_by: Vec<OrderBy>, 9 "Limit" limit: u64,
    10 "Offset" offset: u64, 11 "CName" c_name: String, 12 "Domain" domain: String
} }
paged! { DescribeResourceList: KeyValueRecord = Offset "Offset", "ServicePacks" service_packs, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderBy {
    pub field: Option<String>,
    pub order: Option<String>,
}
input! { OrderBy(field: String, order: String) {
    0 "Field" field: String, 1 "Order" order: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceListOutput {
    pub total: Option<u64>,
    pub service_packs: Option<Vec<KeyValueRecord>>,
    pub business: Option<String>,
}
model! { DescribeResourceListOutput {
    0 "Total" total, 1 "ServicePacks" service_packs, 2 "Business" business
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleSets {
    pub business: String,
    pub id_list: Vec<String>,
}
operation! { DescribeRuleSets(business: String, id_list: Vec<String>) "DescribeRuleSets" -> DescribeRuleSetsOutput {
    0 "Business" business, 1 "IdList" id_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleSetsOutput {
    pub l4_rule_sets: Option<Vec<KeyValueRecord>>,
    pub l7_rule_sets: Option<Vec<KeyValueRecord>>,
}
model! { DescribeRuleSetsOutput {
    0 "L4RuleSets" l4_rule_sets, 1 "L7RuleSets" l7_rule_sets
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSchedulingDomainList {
    pub limit: u64,
    pub offset: u64,
    pub domain: Option<String>,
}
operation! { DescribeSchedulingDomainList(limit: u64, offset: u64)
    "DescribeSchedulingDomainList" -> DescribeSchedulingDomainListOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "Domain" domain: String
} }
paged! { DescribeSchedulingDomainList: SchedulingDomain = Offset "Offset", "DomainList" domain_list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSchedulingDomainListOutput {
    pub total: Option<u64>,
    pub domain_list: Option<Vec<SchedulingDomain>>,
}
model! { DescribeSchedulingDomainListOutput {
    0 "Total" total, 1 "DomainList" domain_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SchedulingDomain {
    pub domain: Option<String>,
    pub bgp_ip_list: Option<Vec<String>>,
    pub ctcc_ip_list: Option<Vec<String>>,
    pub cucc_ip_list: Option<Vec<String>>,
    pub cmcc_ip_list: Option<Vec<String>>,
    pub oversea_ip_list: Option<Vec<String>>,
    pub method: Option<String>,
    pub create_time: Option<String>,
    pub ttl: Option<u64>,
    pub status: Option<u64>,
    pub modify_time: Option<String>,
}
model! { SchedulingDomain {
    0 "Domain" domain, 1 "BGPIpList" bgp_ip_list, 2 "CTCCIpList" ctcc_ip_list, 3 "CUCCIpList" cucc_ip_list,
    4 "CMCCIpList" cmcc_ip_list, 5 "OverseaIpList" oversea_ip_list, 6 "Method" method, 7 "CreateTime" create_time,
    8 "TTL" ttl, 9 "Status" status, 10 "ModifyTime" modify_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecIndex {}
operation! { DescribeSecIndex() "DescribeSecIndex" -> DescribeSecIndexOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecIndexOutput {
    pub data: Option<Vec<KeyValue>>,
    pub begin_date: Option<String>,
    pub end_date: Option<String>,
}
model! { DescribeSecIndexOutput {
    0 "Data" data, 1 "BeginDate" begin_date, 2 "EndDate" end_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSourceIpSegment {
    pub business: String,
    pub id: String,
}
operation! { DescribeSourceIpSegment(business: String, id: String)
    "DescribeSourceIpSegment" -> DescribeSourceIpSegmentOutput {
    0 "Business" business, 1 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSourceIpSegmentOutput {
    pub data: Option<String>,
}
model! { DescribeSourceIpSegmentOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTransmitStatis {
    pub business: String,
    pub id: String,
    pub metric_name: String,
    pub period: u64,
    pub start_time: String,
    pub end_time: String,
    pub ip_list: Option<Vec<String>>,
}

/// What [`DescribeTransmitStatis::new`] takes.
pub struct DescribeTransmitStatisRequired {
    pub business: String,
    pub id: String,
    pub metric_name: String,
    pub period: u64,
    pub start_time: String,
    pub end_time: String,
}
operation! { DescribeTransmitStatis{DescribeTransmitStatisRequired: business, id, metric_name, period, start_time, end_time}
    "DescribeTransmitStatis" -> DescribeTransmitStatisOutput {
    0 "Business" business, 1 "Id" id, 2 "MetricName" metric_name, 3 "Period" period, 4 "StartTime" start_time,
    5 "EndTime" end_time, 6 "IpList" ip_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTransmitStatisOutput {
    pub in_data_list: Option<Vec<f64>>,
    pub out_data_list: Option<Vec<f64>>,
    pub metric_name: Option<String>,
}
model! { DescribeTransmitStatisOutput {
    0 "InDataList" in_data_list, 1 "OutDataList" out_data_list, 2 "MetricName" metric_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnBlockStatis {}
operation! { DescribeUnBlockStatis() "DescribeUnBlockStatis" -> DescribeUnBlockStatisOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnBlockStatisOutput {
    pub total: Option<u64>,
    pub used: Option<u64>,
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
}
model! { DescribeUnBlockStatisOutput {
    0 "Total" total, 1 "Used" used, 2 "BeginTime" begin_time, 3 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribleL4Rules {
    pub business: String,
    pub id: String,
    pub rule_id_list: Option<Vec<String>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { DescribleL4Rules(business: String, id: String) "DescribleL4Rules" -> DescribleL4RulesOutput {
    0 "Business" business, 1 "Id" id, 2 "RuleIdList" rule_id_list: Vec<String>, 3 "Limit" limit: u64,
    4 "Offset" offset: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribleL4RulesOutput {
    pub rules: Option<Vec<L4RuleEntry>>,
    pub total: Option<u64>,
    pub healths: Option<Vec<L4RuleHealth>>,
}
model! { DescribleL4RulesOutput {
    0 "Rules" rules, 1 "Total" total, 2 "Healths" healths
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribleL7Rules {
    pub business: String,
    pub id: String,
    pub rule_id_list: Option<Vec<String>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub domain: Option<String>,
    pub protocol_list: Option<Vec<String>>,
    pub status_list: Option<Vec<u64>>,
}
operation! { DescribleL7Rules(business: String, id: String) "DescribleL7Rules" -> DescribleL7RulesOutput {
    0 "Business" business, 1 "Id" id, 2 "RuleIdList" rule_id_list: Vec<String>, 3 "Limit" limit: u64,
    4 "Offset" offset: u64, 5 "Domain" domain: String, 6 "ProtocolList" protocol_list: Vec<String>,
    7 "StatusList" status_list: Vec<u64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribleL7RulesOutput {
    pub rules: Option<Vec<L7RuleEntry>>,
    pub total: Option<u64>,
    pub healths: Option<Vec<L7RuleHealth>>,
}
model! { DescribleL7RulesOutput {
    0 "Rules" rules, 1 "Total" total, 2 "Healths" healths
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct L7RuleHealth {
    pub rule_id: Option<String>,
    pub enable: Option<u64>,
    pub interval: Option<u64>,
    pub kick_num: Option<u64>,
    pub alive_num: Option<u64>,
    pub method: Option<String>,
    pub status_code: Option<u64>,
    pub url: Option<String>,
    pub status: Option<u64>,
}
model! { L7RuleHealth {
    0 "RuleId" rule_id, 1 "Enable" enable, 2 "Interval" interval, 3 "KickNum" kick_num, 4 "AliveNum" alive_num,
    5 "Method" method, 6 "StatusCode" status_code, 7 "Url" url, 8 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribleNewL7Rules {
    pub business: String,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub domain: Option<String>,
    pub protocol_list: Option<Vec<String>>,
    pub status_list: Option<Vec<u64>>,
    pub ip: Option<String>,
}
operation! { DescribleNewL7Rules(business: String) "DescribleNewL7Rules" -> DescribleNewL7RulesOutput {
    0 "Business" business, 1 "Limit" limit: u64, 2 "Offset" offset: u64, 3 "Domain" domain: String,
    4 "ProtocolList" protocol_list: Vec<String>, 5 "StatusList" status_list: Vec<u64>, 6 "Ip" ip: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribleNewL7RulesOutput {
    pub rules: Option<Vec<NewL7RuleEntry>>,
    pub total: Option<u64>,
    pub healths: Option<Vec<L7RuleHealth>>,
}
model! { DescribleNewL7RulesOutput {
    0 "Rules" rules, 1 "Total" total, 2 "Healths" healths
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewL7RuleEntry {
    pub protocol: Option<String>,
    pub domain: Option<String>,
    pub source_type: Option<u64>,
    pub keep_time: Option<u64>,
    pub source_list: Option<Vec<L4RuleSource>>,
    pub lb_type: Option<u64>,
    pub keep_enable: Option<u64>,
    pub rule_id: Option<String>,
    pub cert_type: Option<u64>,
    pub ssl_id: Option<String>,
    pub cert: Option<String>,
    pub private_key: Option<Secret>,
    pub rule_name: Option<String>,
    pub status: Option<u64>,
    pub cc_status: Option<u64>,
    pub cc_enable: Option<u64>,
    pub cc_threshold: Option<u64>,
    pub cc_level: Option<String>,
    pub region: Option<u64>,
    pub id: Option<String>,
    pub ip: Option<String>,
    pub modify_time: Option<String>,
    pub https_to_http_enable: Option<u64>,
    pub virtual_port: Option<u64>,
}

/// What [`NewL7RuleEntry::new`] takes.
pub struct NewL7RuleEntryRequired {
    pub protocol: String,
    pub domain: String,
    pub source_type: u64,
    pub keep_time: u64,
    pub source_list: Vec<L4RuleSource>,
    pub lb_type: u64,
    pub keep_enable: u64,
}
input! { NewL7RuleEntry{NewL7RuleEntryRequired: protocol, domain, source_type, keep_time, source_list, lb_type, keep_enable} {
    0 "Protocol" protocol: String, 1 "Domain" domain: String, 2 "SourceType" source_type: u64,
    3 "KeepTime" keep_time: u64, 4 "SourceList" source_list: Vec<L4RuleSource>, 5 "LbType" lb_type: u64,
    6 "KeepEnable" keep_enable: u64, 7 "RuleId" rule_id: String, 8 "CertType" cert_type: u64, 9 "SSLId" ssl_id: String,
    10 "Cert" cert: String, 11 "PrivateKey" private_key: Secret, 12 "RuleName" rule_name: String,
    13 "Status" status: u64, 14 "CCStatus" cc_status: u64, 15 "CCEnable" cc_enable: u64,
    16 "CCThreshold" cc_threshold: u64, 17 "CCLevel" cc_level: String, 18 "Region" region: u64, 19 "Id" id: String,
    20 "Ip" ip: String, 21 "ModifyTime" modify_time: String, 22 "HttpsToHttpEnable" https_to_http_enable: u64,
    23 "VirtualPort" virtual_port: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribleRegionCount {
    pub business: String,
    pub line_list: Option<Vec<u64>>,
}
operation! { DescribleRegionCount(business: String) "DescribleRegionCount" -> DescribleRegionCountOutput {
    0 "Business" business, 1 "LineList" line_list: Vec<u64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribleRegionCountOutput {
    pub region_list: Option<Vec<RegionInstanceCount>>,
}
model! { DescribleRegionCountOutput {
    0 "RegionList" region_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionInstanceCount {
    pub region: Option<String>,
    pub region_v3: Option<String>,
    pub count: Option<u64>,
}
model! { RegionInstanceCount {
    0 "Region" region, 1 "RegionV3" region_v3, 2 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCCAlarmThreshold {
    pub business: String,
    pub rs_id: String,
    pub alarm_threshold: u64,
    pub ip_list: Vec<String>,
}
operation! { ModifyCCAlarmThreshold(business: String, rs_id: String, alarm_threshold: u64, ip_list: Vec<String>)
    "ModifyCCAlarmThreshold" -> ModifyCCAlarmThresholdOutput {
    0 "Business" business, 1 "RsId" rs_id, 2 "AlarmThreshold" alarm_threshold, 3 "IpList" ip_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCCAlarmThresholdOutput {
    pub success: Option<SuccessCode>,
}
model! { ModifyCCAlarmThresholdOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCCFrequencyRules {
    pub business: String,
    pub cc_frequency_rule_id: String,
    pub mode: String,
    pub period: u64,
    pub req_number: u64,
    pub act: String,
    pub exe_duration: u64,
    pub uri: Option<String>,
    pub user_agent: Option<String>,
    pub cookie: Option<String>,
}

/// What [`ModifyCCFrequencyRules::new`] takes.
pub struct ModifyCCFrequencyRulesRequired {
    pub business: String,
    pub cc_frequency_rule_id: String,
    pub mode: String,
    pub period: u64,
    pub req_number: u64,
    pub act: String,
    pub exe_duration: u64,
}
operation! { ModifyCCFrequencyRules{ModifyCCFrequencyRulesRequired: business, cc_frequency_rule_id, mode, period, req_number, act, exe_duration}
    "ModifyCCFrequencyRules" -> ModifyCCFrequencyRulesOutput {
    0 "Business" business, 1 "CCFrequencyRuleId" cc_frequency_rule_id, 2 "Mode" mode, 3 "Period" period,
    4 "ReqNumber" req_number, 5 "Act" act, 6 "ExeDuration" exe_duration, 7 "Uri" uri: String,
    8 "UserAgent" user_agent: String, 9 "Cookie" cookie: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCCFrequencyRulesOutput {
    pub success: Option<SuccessCode>,
}
model! { ModifyCCFrequencyRulesOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCCFrequencyRulesStatus {
    pub business: String,
    pub id: String,
    pub rule_id: String,
    pub method: String,
}
operation! { ModifyCCFrequencyRulesStatus(business: String, id: String, rule_id: String, method: String)
    "ModifyCCFrequencyRulesStatus" -> ModifyCCFrequencyRulesStatusOutput {
    0 "Business" business, 1 "Id" id, 2 "RuleId" rule_id, 3 "Method" method
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCCFrequencyRulesStatusOutput {
    pub success: Option<SuccessCode>,
}
model! { ModifyCCFrequencyRulesStatusOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCCHostProtection {
    pub business: String,
    pub id: String,
    pub rule_id: String,
    pub method: String,
}
operation! { ModifyCCHostProtection(business: String, id: String, rule_id: String, method: String)
    "ModifyCCHostProtection" -> ModifyCCHostProtectionOutput {
    0 "Business" business, 1 "Id" id, 2 "RuleId" rule_id, 3 "Method" method
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCCHostProtectionOutput {
    pub success: Option<SuccessCode>,
}
model! { ModifyCCHostProtectionOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCCIpAllowDeny {
    pub business: String,
    pub id: String,
    pub method: String,
    pub r#type: String,
    pub ip_list: Vec<String>,
    pub protocol: Option<String>,
    pub domain: Option<String>,
    pub rule_id: Option<String>,
}

/// What [`ModifyCCIpAllowDeny::new`] takes.
pub struct ModifyCCIpAllowDenyRequired {
    pub business: String,
    pub id: String,
    pub method: String,
    pub r#type: String,
    pub ip_list: Vec<String>,
}
operation! { ModifyCCIpAllowDeny{ModifyCCIpAllowDenyRequired: business, id, method, r#type, ip_list}
    "ModifyCCIpAllowDeny" -> ModifyCCIpAllowDenyOutput {
    0 "Business" business, 1 "Id" id, 2 "Method" method, 3 "Type" r#type, 4 "IpList" ip_list,
    5 "Protocol" protocol: String, 6 "Domain" domain: String, 7 "RuleId" rule_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCCIpAllowDenyOutput {
    pub success: Option<SuccessCode>,
}
model! { ModifyCCIpAllowDenyOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCCLevel {
    pub business: String,
    pub id: String,
    pub level: String,
    pub protocol: String,
    pub rule_id: String,
}

/// What [`ModifyCCLevel::new`] takes.
pub struct ModifyCCLevelRequired {
    pub business: String,
    pub id: String,
    pub level: String,
    pub protocol: String,
    pub rule_id: String,
}
operation! { ModifyCCLevel{ModifyCCLevelRequired: business, id, level, protocol, rule_id}
    "ModifyCCLevel" -> ModifyCCLevelOutput {
    0 "Business" business, 1 "Id" id, 2 "Level" level, 3 "Protocol" protocol, 4 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCCLevelOutput {
    pub success: Option<SuccessCode>,
}
model! { ModifyCCLevelOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCCPolicySwitch {
    pub business: String,
    pub id: String,
    pub set_id: String,
    pub switch: u64,
}
operation! { ModifyCCPolicySwitch(business: String, id: String, set_id: String, switch: u64)
    "ModifyCCPolicySwitch" -> ModifyCCPolicySwitchOutput {
    0 "Business" business, 1 "Id" id, 2 "SetId" set_id, 3 "Switch" switch
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCCPolicySwitchOutput {
    pub success: Option<SuccessCode>,
}
model! { ModifyCCPolicySwitchOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCCSelfDefinePolicy {
    pub business: String,
    pub id: String,
    pub set_id: String,
    pub policy: CCPolicy,
}
operation! { ModifyCCSelfDefinePolicy(business: String, id: String, set_id: String, policy: CCPolicy)
    "ModifyCCSelfDefinePolicy" -> ModifyCCSelfDefinePolicyOutput {
    0 "Business" business, 1 "Id" id, 2 "SetId" set_id, 3 "Policy" policy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCCSelfDefinePolicyOutput {
    pub success: Option<SuccessCode>,
}
model! { ModifyCCSelfDefinePolicyOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCCThreshold {
    pub business: String,
    pub threshold: u64,
    pub id: Option<String>,
    pub protocol: Option<String>,
    pub rule_id: Option<String>,
    pub basic_ip: Option<String>,
    pub basic_region: Option<String>,
    pub basic_biz_type: Option<String>,
    pub basic_device_type: Option<String>,
    pub basic_ip_instance: Option<String>,
    pub basic_isp_code: Option<u64>,
    pub domain: Option<String>,
}
operation! { ModifyCCThreshold(business: String, threshold: u64) "ModifyCCThreshold" -> ModifyCCThresholdOutput {
    0 "Business" business, 1 "Threshold" threshold, 2 "Id" id: String, 3 "Protocol" protocol: String,
    4 "RuleId" rule_id: String, 5 "BasicIp" basic_ip: String, 6 "BasicRegion" basic_region: String,
    7 "BasicBizType" basic_biz_type: String, 8 "BasicDeviceType" basic_device_type: String,
    9 "BasicIpInstance" basic_ip_instance: String, 10 "BasicIspCode" basic_isp_code: u64, 11 "Domain" domain: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCCThresholdOutput {
    pub success: Option<SuccessCode>,
}
model! { ModifyCCThresholdOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCCUrlAllow {
    pub business: String,
    pub id: String,
    pub method: String,
    pub r#type: String,
    pub url_list: Vec<String>,
    pub protocol: Option<String>,
    pub domain: Option<String>,
    pub rule_id: Option<String>,
}

/// What [`ModifyCCUrlAllow::new`] takes.
pub struct ModifyCCUrlAllowRequired {
    pub business: String,
    pub id: String,
    pub method: String,
    pub r#type: String,
    pub url_list: Vec<String>,
}
operation! { ModifyCCUrlAllow{ModifyCCUrlAllowRequired: business, id, method, r#type, url_list}
    "ModifyCCUrlAllow" -> ModifyCCUrlAllowOutput {
    0 "Business" business, 1 "Id" id, 2 "Method" method, 3 "Type" r#type, 4 "UrlList" url_list,
    5 "Protocol" protocol: String, 6 "Domain" domain: String, 7 "RuleId" rule_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCCUrlAllowOutput {
    pub success: Option<SuccessCode>,
}
model! { ModifyCCUrlAllowOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDDoSAIStatus {
    pub business: String,
    pub id: String,
    pub method: String,
    pub d_do_sai: Option<String>,
}
operation! { ModifyDDoSAIStatus(business: String, id: String, method: String)
    "ModifyDDoSAIStatus" -> ModifyDDoSAIStatusOutput {
    0 "Business" business, 1 "Id" id, 2 "Method" method, 3 "DDoSAI" d_do_sai: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDDoSAIStatusOutput {
    pub d_do_sai: Option<String>,
    pub id: Option<String>,
}
model! { ModifyDDoSAIStatusOutput {
    0 "DDoSAI" d_do_sai, 1 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDDoSAlarmThreshold {
    pub business: String,
    pub rs_id: String,
    pub alarm_type: u64,
    pub alarm_threshold: u64,
    pub ip_list: Vec<String>,
}

/// What [`ModifyDDoSAlarmThreshold::new`] takes.
pub struct ModifyDDoSAlarmThresholdRequired {
    pub business: String,
    pub rs_id: String,
    pub alarm_type: u64,
    pub alarm_threshold: u64,
    pub ip_list: Vec<String>,
}
operation! { ModifyDDoSAlarmThreshold{ModifyDDoSAlarmThresholdRequired: business, rs_id, alarm_type, alarm_threshold, ip_list}
    "ModifyDDoSAlarmThreshold" -> ModifyDDoSAlarmThresholdOutput {
    0 "Business" business, 1 "RsId" rs_id, 2 "AlarmType" alarm_type, 3 "AlarmThreshold" alarm_threshold,
    4 "IpList" ip_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDDoSAlarmThresholdOutput {
    pub success: Option<SuccessCode>,
}
model! { ModifyDDoSAlarmThresholdOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDDoSDefendStatus {
    pub business: String,
    pub status: u64,
    pub hour: i64,
    pub id: Option<String>,
    pub ip: Option<String>,
    pub biz_type: Option<String>,
    pub device_type: Option<String>,
    pub instance_id: Option<String>,
    pub ip_region: Option<String>,
}
operation! { ModifyDDoSDefendStatus(business: String, status: u64, hour: i64)
    "ModifyDDoSDefendStatus" -> ModifyDDoSDefendStatusOutput {
    0 "Business" business, 1 "Status" status, 2 "Hour" hour, 3 "Id" id: String, 4 "Ip" ip: String,
    5 "BizType" biz_type: String, 6 "DeviceType" device_type: String, 7 "InstanceId" instance_id: String,
    8 "IPRegion" ip_region: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDDoSDefendStatusOutput {
    pub success: Option<SuccessCode>,
}
model! { ModifyDDoSDefendStatusOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDDoSLevel {
    pub business: String,
    pub id: String,
    pub method: String,
    pub d_do_s_level: Option<String>,
}
operation! { ModifyDDoSLevel(business: String, id: String, method: String) "ModifyDDoSLevel" -> ModifyDDoSLevelOutput {
    0 "Business" business, 1 "Id" id, 2 "Method" method, 3 "DDoSLevel" d_do_s_level: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDDoSLevelOutput {
    pub id: Option<String>,
    pub d_do_s_level: Option<String>,
}
model! { ModifyDDoSLevelOutput {
    0 "Id" id, 1 "DDoSLevel" d_do_s_level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDDoSPolicy {
    pub business: String,
    pub policy_id: String,
    pub drop_options: Vec<DDoSPolicyDropOption>,
    pub port_limits: Option<Vec<DDoSPolicyPortLimit>>,
    pub ip_allow_denys: Option<Vec<IpBlackWhite>>,
    pub packet_filters: Option<Vec<DDoSPolicyPacketFilter>>,
    pub water_print: Option<Vec<WaterPrintPolicy>>,
}
operation! { ModifyDDoSPolicy(business: String, policy_id: String, drop_options: Vec<DDoSPolicyDropOption>)
    "ModifyDDoSPolicy" -> ModifyDDoSPolicyOutput {
    0 "Business" business, 1 "PolicyId" policy_id, 2 "DropOptions" drop_options,
    3 "PortLimits" port_limits: Vec<DDoSPolicyPortLimit>, 4 "IpAllowDenys" ip_allow_denys: Vec<IpBlackWhite>,
    5 "PacketFilters" packet_filters: Vec<DDoSPolicyPacketFilter>, 6 "WaterPrint" water_print: Vec<WaterPrintPolicy>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDDoSPolicyOutput {
    pub success: Option<SuccessCode>,
}
model! { ModifyDDoSPolicyOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDDoSPolicyCase {
    pub business: String,
    pub scene_id: String,
    pub platform_types: Option<Vec<String>>,
    pub app_type: Option<String>,
    pub app_protocols: Option<Vec<String>>,
    pub tcp_sport_start: Option<String>,
    pub tcp_sport_end: Option<String>,
    pub udp_sport_start: Option<String>,
    pub udp_sport_end: Option<String>,
    pub has_abroad: Option<String>,
    pub has_initiate_tcp: Option<String>,
    pub has_initiate_udp: Option<String>,
    pub peer_tcp_port: Option<String>,
    pub peer_udp_port: Option<String>,
    pub tcp_footprint: Option<String>,
    pub udp_footprint: Option<String>,
    pub web_api_url: Option<Vec<String>>,
    pub min_tcp_package_len: Option<String>,
    pub max_tcp_package_len: Option<String>,
    pub min_udp_package_len: Option<String>,
    pub max_udp_package_len: Option<String>,
    pub has_vpn: Option<String>,
    pub tcp_port_list: Option<String>,
    pub udp_port_list: Option<String>,
}
operation! { ModifyDDoSPolicyCase(business: String, scene_id: String)
    "ModifyDDoSPolicyCase" -> ModifyDDoSPolicyCaseOutput {
    0 "Business" business, 1 "SceneId" scene_id, 2 "PlatformTypes" platform_types: Vec<String>,
    3 "AppType" app_type: String, 4 "AppProtocols" app_protocols: Vec<String>,
    5 "TcpSportStart" tcp_sport_start: String, 6 "TcpSportEnd" tcp_sport_end: String,
    7 "UdpSportStart" udp_sport_start: String, 8 "UdpSportEnd" udp_sport_end: String, 9 "HasAbroad" has_abroad: String,
    10 "HasInitiateTcp" has_initiate_tcp: String, 11 "HasInitiateUdp" has_initiate_udp: String,
    12 "PeerTcpPort" peer_tcp_port: String, 13 "PeerUdpPort" peer_udp_port: String,
    14 "TcpFootprint" tcp_footprint: String, 15 "UdpFootprint" udp_footprint: String,
    16 "WebApiUrl" web_api_url: Vec<String>, 17 "MinTcpPackageLen" min_tcp_package_len: String,
    18 "MaxTcpPackageLen" max_tcp_package_len: String, 19 "MinUdpPackageLen" min_udp_package_len: String,
    20 "MaxUdpPackageLen" max_udp_package_len: String, 21 "HasVPN" has_vpn: String,
    22 "TcpPortList" tcp_port_list: String, 23 "UdpPortList" udp_port_list: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDDoSPolicyCaseOutput {
    pub success: Option<SuccessCode>,
}
model! { ModifyDDoSPolicyCaseOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDDoSPolicyName {
    pub business: String,
    pub policy_id: String,
    pub name: String,
}
operation! { ModifyDDoSPolicyName(business: String, policy_id: String, name: String)
    "ModifyDDoSPolicyName" -> ModifyDDoSPolicyNameOutput {
    0 "Business" business, 1 "PolicyId" policy_id, 2 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDDoSPolicyNameOutput {
    pub success: Option<SuccessCode>,
}
model! { ModifyDDoSPolicyNameOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDDoSSwitch {
    pub business: String,
    pub method: String,
    pub ip: Option<String>,
    pub biz_type: Option<String>,
    pub device_type: Option<String>,
    pub instance_id: Option<String>,
    pub ip_region: Option<String>,
    pub status: Option<u64>,
}
operation! { ModifyDDoSSwitch(business: String, method: String) "ModifyDDoSSwitch" -> ModifyDDoSSwitchOutput {
    0 "Business" business, 1 "Method" method, 2 "Ip" ip: String, 3 "BizType" biz_type: String,
    4 "DeviceType" device_type: String, 5 "InstanceId" instance_id: String, 6 "IPRegion" ip_region: String,
    7 "Status" status: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDDoSSwitchOutput {
    pub status: Option<u64>,
}
model! { ModifyDDoSSwitchOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDDoSThreshold {
    pub business: String,
    pub id: String,
    pub threshold: u64,
}
operation! { ModifyDDoSThreshold(business: String, id: String, threshold: u64)
    "ModifyDDoSThreshold" -> ModifyDDoSThresholdOutput {
    0 "Business" business, 1 "Id" id, 2 "Threshold" threshold
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
pub struct ModifyDDoSWaterKey {
    pub business: String,
    pub policy_id: String,
    pub method: String,
    pub key_id: Option<u64>,
}
operation! { ModifyDDoSWaterKey(business: String, policy_id: String, method: String)
    "ModifyDDoSWaterKey" -> ModifyDDoSWaterKeyOutput {
    0 "Business" business, 1 "PolicyId" policy_id, 2 "Method" method, 3 "KeyId" key_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDDoSWaterKeyOutput {
    pub key_list: Option<Vec<WaterPrintKey>>,
}
model! { ModifyDDoSWaterKeyOutput {
    0 "KeyList" key_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyElasticLimit {
    pub business: String,
    pub id: String,
    pub limit: u64,
}
operation! { ModifyElasticLimit(business: String, id: String, limit: u64)
    "ModifyElasticLimit" -> ModifyElasticLimitOutput {
    0 "Business" business, 1 "Id" id, 2 "Limit" limit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyElasticLimitOutput {
    pub success: Option<SuccessCode>,
}
model! { ModifyElasticLimitOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyL4Health {
    pub business: String,
    pub id: String,
    pub healths: Vec<L4RuleHealth>,
}
operation! { ModifyL4Health(business: String, id: String, healths: Vec<L4RuleHealth>)
    "ModifyL4Health" -> ModifyL4HealthOutput {
    0 "Business" business, 1 "Id" id, 2 "Healths" healths
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyL4HealthOutput {
    pub success: Option<SuccessCode>,
}
model! { ModifyL4HealthOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyL4KeepTime {
    pub business: String,
    pub id: String,
    pub rule_id: String,
    pub keep_enable: u64,
    pub keep_time: u64,
}

/// What [`ModifyL4KeepTime::new`] takes.
pub struct ModifyL4KeepTimeRequired {
    pub business: String,
    pub id: String,
    pub rule_id: String,
    pub keep_enable: u64,
    pub keep_time: u64,
}
operation! { ModifyL4KeepTime{ModifyL4KeepTimeRequired: business, id, rule_id, keep_enable, keep_time}
    "ModifyL4KeepTime" -> ModifyL4KeepTimeOutput {
    0 "Business" business, 1 "Id" id, 2 "RuleId" rule_id, 3 "KeepEnable" keep_enable, 4 "KeepTime" keep_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyL4KeepTimeOutput {
    pub success: Option<SuccessCode>,
}
model! { ModifyL4KeepTimeOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyL4Rules {
    pub business: String,
    pub id: String,
    pub rule: L4RuleEntry,
}
operation! { ModifyL4Rules(business: String, id: String, rule: L4RuleEntry) "ModifyL4Rules" -> ModifyL4RulesOutput {
    0 "Business" business, 1 "Id" id, 2 "Rule" rule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyL4RulesOutput {
    pub success: Option<SuccessCode>,
}
model! { ModifyL4RulesOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyL7Rules {
    pub business: String,
    pub id: String,
    pub rule: L7RuleEntry,
}
operation! { ModifyL7Rules(business: String, id: String, rule: L7RuleEntry) "ModifyL7Rules" -> ModifyL7RulesOutput {
    0 "Business" business, 1 "Id" id, 2 "Rule" rule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyL7RulesOutput {
    pub success: Option<SuccessCode>,
}
model! { ModifyL7RulesOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNetReturnSwitch {
    pub business: String,
    pub id: String,
    pub status: u64,
    pub hour: u64,
}
operation! { ModifyNetReturnSwitch(business: String, id: String, status: u64, hour: u64)
    "ModifyNetReturnSwitch" -> Empty {
    0 "Business" business, 1 "Id" id, 2 "Status" status, 3 "Hour" hour
} }

pub type ModifyNetReturnSwitchOutput = Empty;

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
pub struct ModifyNewL4Rule {
    pub business: String,
    pub id: String,
    pub rule: L4RuleEntry,
}
operation! { ModifyNewL4Rule(business: String, id: String, rule: L4RuleEntry)
    "ModifyNewL4Rule" -> ModifyNewL4RuleOutput {
    0 "Business" business, 1 "Id" id, 2 "Rule" rule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNewL4RuleOutput {
    pub success: Option<SuccessCode>,
}
model! { ModifyNewL4RuleOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResBindDDoSPolicy {
    pub business: String,
    pub id: String,
    pub policy_id: String,
    pub method: String,
}
operation! { ModifyResBindDDoSPolicy(business: String, id: String, policy_id: String, method: String)
    "ModifyResBindDDoSPolicy" -> ModifyResBindDDoSPolicyOutput {
    0 "Business" business, 1 "Id" id, 2 "PolicyId" policy_id, 3 "Method" method
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResBindDDoSPolicyOutput {
    pub success: Option<SuccessCode>,
}
model! { ModifyResBindDDoSPolicyOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourceRenewFlag {
    pub business: String,
    pub id: String,
    pub renew_flag: u64,
}
operation! { ModifyResourceRenewFlag(business: String, id: String, renew_flag: u64)
    "ModifyResourceRenewFlag" -> ModifyResourceRenewFlagOutput {
    0 "Business" business, 1 "Id" id, 2 "RenewFlag" renew_flag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourceRenewFlagOutput {
    pub success: Option<SuccessCode>,
}
model! { ModifyResourceRenewFlagOutput {
    0 "Success" success
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const DRY_RUN_OPERATION: &str = "DryRunOperation";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const RESOURCE_IN_USE: &str = "ResourceInUse";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
}

#[cfg(feature = "reflect")]
register! {
    CreateBasicDDoSAlarmThreshold, CreateBoundIP, CreateCCFrequencyRules, CreateCCSelfDefinePolicy, CreateDDoSPolicy,
    CreateDDoSPolicyCase, CreateInstanceName, CreateL4HealthConfig, CreateL4Rules, CreateL7CCRule, CreateL7HealthConfig,
    CreateL7RuleCert, CreateL7Rules, CreateL7RulesUpload, CreateNetReturn, CreateNewL4Rules, CreateNewL7Rules,
    CreateNewL7RulesUpload, CreateUnblockIp, DeleteCCFrequencyRules, DeleteCCSelfDefinePolicy, DeleteDDoSPolicy,
    DeleteDDoSPolicyCase, DeleteL4Rules, DeleteL7Rules, DeleteNewL4Rules, DeleteNewL7Rules, DescribeActionLog,
    DescribeBGPIPL7RuleMaxCnt, DescribeBaradData, DescribeBasicCCThreshold, DescribeBasicDeviceThreshold,
    DescribeBizHttpStatus, DescribeBizTrend, DescribeCCAlarmThreshold, DescribeCCEvList, DescribeCCFrequencyRules,
    DescribeCCIpAllowDeny, DescribeCCSelfDefinePolicy, DescribeCCTrend, DescribeCCUrlAllow, DescribeDDoSAlarmThreshold,
    DescribeDDoSAttackIPRegionMap, DescribeDDoSAttackSource, DescribeDDoSCount, DescribeDDoSDefendStatus,
    DescribeDDoSEvInfo, DescribeDDoSEvList, DescribeDDoSIpLog, DescribeDDoSNetCount, DescribeDDoSNetEvInfo,
    DescribeDDoSNetEvList, DescribeDDoSNetIpLog, DescribeDDoSNetTrend, DescribeDDoSPolicy, DescribeDDoSTrend,
    DescribeDDoSUsedStatis, DescribeIPProductInfo, DescribeInsurePacks, DescribeIpBlockList, DescribeIpUnBlockList,
    DescribeL4HealthConfig, DescribeL4RulesErrHealth, DescribeL7HealthConfig, DescribeNewL4Rules,
    DescribeNewL4RulesErrHealth, DescribeNewL7RulesErrHealth, DescribePackIndex, DescribePcap, DescribePolicyCase,
    DescribeResIpList, DescribeResourceList, DescribeRuleSets, DescribeSchedulingDomainList, DescribeSecIndex,
    DescribeSourceIpSegment, DescribeTransmitStatis, DescribeUnBlockStatis, DescribleL4Rules, DescribleL7Rules,
    DescribleNewL7Rules, DescribleRegionCount, ModifyCCAlarmThreshold, ModifyCCFrequencyRules,
    ModifyCCFrequencyRulesStatus, ModifyCCHostProtection, ModifyCCIpAllowDeny, ModifyCCLevel, ModifyCCPolicySwitch,
    ModifyCCSelfDefinePolicy, ModifyCCThreshold, ModifyCCUrlAllow, ModifyDDoSAIStatus, ModifyDDoSAlarmThreshold,
    ModifyDDoSDefendStatus, ModifyDDoSLevel, ModifyDDoSPolicy, ModifyDDoSPolicyCase, ModifyDDoSPolicyName,
    ModifyDDoSSwitch, ModifyDDoSThreshold, ModifyDDoSWaterKey, ModifyElasticLimit, ModifyL4Health, ModifyL4KeepTime,
    ModifyL4Rules, ModifyL7Rules, ModifyNetReturnSwitch, ModifyNewDomainRules, ModifyNewL4Rule, ModifyResBindDDoSPolicy,
    ModifyResourceRenewFlag
}
