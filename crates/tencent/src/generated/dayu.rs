//! `dayu` of Tencent Cloud, API version 2018-07-09.
//!
//! Endpoint: `dayu.tencentcloudapi.com`, or `dayu.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, dayu::DescribeInsurePacks};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeInsurePacks::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "dayu",
    "2018-07-09",
    "dayu",
    &Endpoints::NONE,
);

/// Creates basic ddos alarm threshold: `CreateBasicDDoSAlarmThreshold` of `dayu` 2018-07-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=CreateBasicDDoSAlarmThreshold>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBasicDDoSAlarmThreshold {
    /// Required.
    pub business: String,
    /// Required.
    pub method: String,
    pub alarm_type: Option<i64>,
    pub alarm_threshold: Option<i64>,
}
operation! { CreateBasicDDoSAlarmThreshold(business: String, method: String)
    "CreateBasicDDoSAlarmThreshold" -> CreateBasicDDoSAlarmThresholdOutput {
    0 "Business" business, 1 "Method" method, 2 "AlarmType" alarm_type: i64, 3 "AlarmThreshold" alarm_threshold: i64
} }

/// Response of [`CreateBasicDDoSAlarmThreshold`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBasicDDoSAlarmThresholdOutput {
    pub alarm_threshold: Option<i64>,
    pub alarm_type: Option<i64>,
}
model! { CreateBasicDDoSAlarmThresholdOutput {
    0 "AlarmThreshold" alarm_threshold: i64, 1 "AlarmType" alarm_type: i64
} }

/// Creates bound ip: `CreateBoundIP` of `dayu` 2018-07-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=CreateBoundIP>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBoundIP {
    /// Required.
    pub business: String,
    /// Required.
    pub id: String,
    pub bound_dev_list: Option<Vec<BoundIpInfo>>,
    pub un_bound_dev_list: Option<Vec<BoundIpInfo>>,
    pub copy_policy: Option<String>,
}
operation! { CreateBoundIP(business: String, id: String) "CreateBoundIP" -> CreateBoundIPOutput {
    0 "Business" business, 1 "Id" id, 2 "BoundDevList" bound_dev_list: Vec<BoundIpInfo>,
    3 "UnBoundDevList" un_bound_dev_list: Vec<BoundIpInfo>, 4 "CopyPolicy" copy_policy: String
} }

/// In the request of [`CreateBoundIP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BoundIpInfo {
    /// Required.
    pub ip: Option<String>,
    pub biz_type: Option<String>,
    pub device_type: Option<String>,
    pub instance_id: Option<String>,
    pub isp_code: Option<i64>,
}
input! { BoundIpInfo(ip: String) {
    0 "Ip" ip: String, 1 "BizType" biz_type: String, 2 "DeviceType" device_type: String,
    3 "InstanceId" instance_id: String, 4 "IspCode" isp_code: i64
} }

/// Response of [`CreateBoundIP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBoundIPOutput {
    pub success: Option<SuccessCode>,
}
model! { CreateBoundIPOutput {
    0 "Success" success: SuccessCode
} }

/// In the response of [`CreateBoundIP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuccessCode {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { SuccessCode {
    0 "Code" code: String, 1 "Message" message: String
} }

/// Creates cc frequency rules: `CreateCCFrequencyRules` of `dayu` 2018-07-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=CreateCCFrequencyRules>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCCFrequencyRules {
    /// Required.
    pub business: String,
    /// Required.
    pub id: String,
    /// Required.
    pub rule_id: String,
    /// Required.
    pub mode: String,
    /// Required.
    pub period: i64,
    /// Required.
    pub req_number: i64,
    /// Required.
    pub act: String,
    /// Required.
    pub exe_duration: i64,
    pub uri: Option<String>,
    pub user_agent: Option<String>,
    pub cookie: Option<String>,
}

/// Arguments of [`CreateCCFrequencyRules::new`].
pub struct CreateCCFrequencyRulesRequired {
    pub business: String,
    pub id: String,
    pub rule_id: String,
    pub mode: String,
    pub period: i64,
    pub req_number: i64,
    pub act: String,
    pub exe_duration: i64,
}
operation! {
    CreateCCFrequencyRules { CreateCCFrequencyRulesRequired: business, id, rule_id, mode, period, req_number, act, exe_duration }
    "CreateCCFrequencyRules" -> CreateCCFrequencyRulesOutput {
    0 "Business" business, 1 "Id" id, 2 "RuleId" rule_id, 3 "Mode" mode, 4 "Period" period, 5 "ReqNumber" req_number,
    6 "Act" act, 7 "ExeDuration" exe_duration, 8 "Uri" uri: String, 9 "UserAgent" user_agent: String,
    10 "Cookie" cookie: String
} }

/// Response of [`CreateCCFrequencyRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCCFrequencyRulesOutput {
    pub cc_frequency_rule_id: Option<String>,
}
model! { CreateCCFrequencyRulesOutput {
    0 "CCFrequencyRuleId" cc_frequency_rule_id: String
} }

/// Creates cc self define policy: `CreateCCSelfDefinePolicy` of `dayu` 2018-07-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=CreateCCSelfDefinePolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCCSelfDefinePolicy {
    /// Required.
    pub business: String,
    /// Required.
    pub id: String,
    /// Required.
    pub policy: CCPolicy,
}
operation! { CreateCCSelfDefinePolicy(business: String, id: String, policy: CCPolicy)
    "CreateCCSelfDefinePolicy" -> CreateCCSelfDefinePolicyOutput {
    0 "Business" business, 1 "Id" id, 2 "Policy" policy
} }

/// In the request of [`CreateCCSelfDefinePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CCPolicy {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub smode: Option<String>,
    pub set_id: Option<String>,
    pub frequency: Option<i64>,
    pub exe_mode: Option<String>,
    pub switch: Option<i64>,
    pub create_time: Option<String>,
    pub rule_list: Option<Vec<CCRule>>,
    pub ip_list: Option<Vec<String>>,
    pub protocol: Option<String>,
    pub rule_id: Option<String>,
    pub domain: Option<String>,
}
input! { CCPolicy(name: String, smode: String) {
    0 "Name" name: String, 1 "Smode" smode: String, 2 "SetId" set_id: String, 3 "Frequency" frequency: i64,
    4 "ExeMode" exe_mode: String, 5 "Switch" switch: i64, 6 "CreateTime" create_time: String,
    7 "RuleList" rule_list: Vec<CCRule>, 8 "IpList" ip_list: Vec<String>, 9 "Protocol" protocol: String,
    10 "RuleId" rule_id: String, 11 "Domain" domain: String
} }

/// In the request of [`CreateCCSelfDefinePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CCRule {
    /// Required.
    pub skey: Option<String>,
    /// Required.
    pub operator: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { CCRule(skey: String, operator: String, value: String) {
    0 "Skey" skey: String, 1 "Operator" operator: String, 2 "Value" value: String
} }

/// Response of [`CreateCCSelfDefinePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCCSelfDefinePolicyOutput {
    pub success: Option<SuccessCode>,
}
model! { CreateCCSelfDefinePolicyOutput {
    0 "Success" success: SuccessCode
} }

/// Creates ddos policy: `CreateDDoSPolicy` of `dayu` 2018-07-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=CreateDDoSPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDDoSPolicy {
    /// Required.
    pub business: String,
    /// Required.
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

/// In the request of [`CreateDDoSPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DDoSPolicyDropOption {
    /// Required.
    pub drop_tcp: Option<i64>,
    /// Required.
    pub drop_udp: Option<i64>,
    /// Required.
    pub drop_icmp: Option<i64>,
    /// Required.
    pub drop_other: Option<i64>,
    /// Required.
    pub drop_abroad: Option<i64>,
    /// Required.
    pub check_sync_conn: Option<i64>,
    pub sd_new_limit: Option<i64>,
    pub dst_new_limit: Option<i64>,
    pub sd_conn_limit: Option<i64>,
    pub dst_conn_limit: Option<i64>,
    pub bad_conn_threshold: Option<i64>,
    pub null_conn_enable: Option<i64>,
    pub conn_timeout: Option<i64>,
    pub syn_rate: Option<i64>,
    pub syn_limit: Option<i64>,
    pub d_tcp_mbps_limit: Option<i64>,
    pub d_udp_mbps_limit: Option<i64>,
    pub d_icmp_mbps_limit: Option<i64>,
    pub d_other_mbps_limit: Option<i64>,
}

/// Arguments of [`DDoSPolicyDropOption::new`].
pub struct DDoSPolicyDropOptionRequired {
    pub drop_tcp: i64,
    pub drop_udp: i64,
    pub drop_icmp: i64,
    pub drop_other: i64,
    pub drop_abroad: i64,
    pub check_sync_conn: i64,
}
input! {
    DDoSPolicyDropOption { DDoSPolicyDropOptionRequired: drop_tcp, drop_udp, drop_icmp, drop_other, drop_abroad, check_sync_conn } {
    0 "DropTcp" drop_tcp: i64, 1 "DropUdp" drop_udp: i64, 2 "DropIcmp" drop_icmp: i64, 3 "DropOther" drop_other: i64,
    4 "DropAbroad" drop_abroad: i64, 5 "CheckSyncConn" check_sync_conn: i64, 6 "SdNewLimit" sd_new_limit: i64,
    7 "DstNewLimit" dst_new_limit: i64, 8 "SdConnLimit" sd_conn_limit: i64, 9 "DstConnLimit" dst_conn_limit: i64,
    10 "BadConnThreshold" bad_conn_threshold: i64, 11 "NullConnEnable" null_conn_enable: i64,
    12 "ConnTimeout" conn_timeout: i64, 13 "SynRate" syn_rate: i64, 14 "SynLimit" syn_limit: i64,
    15 "DTcpMbpsLimit" d_tcp_mbps_limit: i64, 16 "DUdpMbpsLimit" d_udp_mbps_limit: i64,
    17 "DIcmpMbpsLimit" d_icmp_mbps_limit: i64, 18 "DOtherMbpsLimit" d_other_mbps_limit: i64
} }

/// In the request of [`CreateDDoSPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DDoSPolicyPortLimit {
    /// Required.
    pub protocol: Option<String>,
    /// Required.
    pub d_port_start: Option<i64>,
    /// Required.
    pub d_port_end: Option<i64>,
    pub s_port_start: Option<i64>,
    pub s_port_end: Option<i64>,
    pub action: Option<String>,
    pub kind: Option<i64>,
}
input! { DDoSPolicyPortLimit(protocol: String, d_port_start: i64, d_port_end: i64) {
    0 "Protocol" protocol: String, 1 "DPortStart" d_port_start: i64, 2 "DPortEnd" d_port_end: i64,
    3 "SPortStart" s_port_start: i64, 4 "SPortEnd" s_port_end: i64, 5 "Action" action: String, 6 "Kind" kind: i64
} }

/// In the request of [`CreateDDoSPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IpBlackWhite {
    /// Required.
    pub ip: Option<String>,
    /// Required.
    pub r#type: Option<String>,
}
input! { IpBlackWhite(ip: String, r#type: String) {
    0 "Ip" ip: String, 1 "Type" r#type: String
} }

/// In the request of [`CreateDDoSPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DDoSPolicyPacketFilter {
    /// Required.
    pub protocol: Option<String>,
    /// Required.
    pub sport_start: Option<i64>,
    /// Required.
    pub sport_end: Option<i64>,
    /// Required.
    pub dport_start: Option<i64>,
    /// Required.
    pub dport_end: Option<i64>,
    /// Required.
    pub pktlen_min: Option<i64>,
    /// Required.
    pub pktlen_max: Option<i64>,
    /// Required.
    pub match_begin: Option<String>,
    /// Required.
    pub match_type: Option<String>,
    /// Required.
    pub str: Option<String>,
    /// Required.
    pub depth: Option<i64>,
    /// Required.
    pub offset: Option<i64>,
    /// Required.
    pub is_not: Option<i64>,
    /// Required.
    pub action: Option<String>,
}

/// Arguments of [`DDoSPolicyPacketFilter::new`].
pub struct DDoSPolicyPacketFilterRequired {
    pub protocol: String,
    pub sport_start: i64,
    pub sport_end: i64,
    pub dport_start: i64,
    pub dport_end: i64,
    pub pktlen_min: i64,
    pub pktlen_max: i64,
    pub match_begin: String,
    pub match_type: String,
    pub str: String,
    pub depth: i64,
    pub offset: i64,
    pub is_not: i64,
    pub action: String,
}
input! {
    DDoSPolicyPacketFilter { DDoSPolicyPacketFilterRequired: protocol, sport_start, sport_end, dport_start, dport_end, pktlen_min, pktlen_max, match_begin, match_type, str, depth, offset, is_not, action } {
    0 "Protocol" protocol: String, 1 "SportStart" sport_start: i64, 2 "SportEnd" sport_end: i64,
    3 "DportStart" dport_start: i64, 4 "DportEnd" dport_end: i64, 5 "PktlenMin" pktlen_min: i64,
    6 "PktlenMax" pktlen_max: i64, 7 "MatchBegin" match_begin: String, 8 "MatchType" match_type: String,
    9 "Str" str: String, 10 "Depth" depth: i64, 11 "Offset" offset: i64, 12 "IsNot" is_not: i64,
    13 "Action" action: String
} }

/// In the request of [`CreateDDoSPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WaterPrintPolicy {
    /// Required.
    pub tcp_port_list: Option<Vec<String>>,
    /// Required.
    pub udp_port_list: Option<Vec<String>>,
    /// Required.
    pub offset: Option<i64>,
    /// Required.
    pub remove_switch: Option<i64>,
    /// Required.
    pub open_status: Option<i64>,
}

/// Arguments of [`WaterPrintPolicy::new`].
pub struct WaterPrintPolicyRequired {
    pub tcp_port_list: Vec<String>,
    pub udp_port_list: Vec<String>,
    pub offset: i64,
    pub remove_switch: i64,
    pub open_status: i64,
}
input! {
    WaterPrintPolicy { WaterPrintPolicyRequired: tcp_port_list, udp_port_list, offset, remove_switch, open_status } {
    0 "TcpPortList" tcp_port_list: Vec<String>, 1 "UdpPortList" udp_port_list: Vec<String>, 2 "Offset" offset: i64,
    3 "RemoveSwitch" remove_switch: i64, 4 "OpenStatus" open_status: i64
} }

/// Response of [`CreateDDoSPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDDoSPolicyOutput {
    pub policy_id: Option<String>,
}
model! { CreateDDoSPolicyOutput {
    0 "PolicyId" policy_id: String
} }

/// Creates ddos policy case: `CreateDDoSPolicyCase` of `dayu` 2018-07-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=CreateDDoSPolicyCase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDDoSPolicyCase {
    /// Required.
    pub business: String,
    /// Required.
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

/// Response of [`CreateDDoSPolicyCase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDDoSPolicyCaseOutput {
    pub scene_id: Option<String>,
}
model! { CreateDDoSPolicyCaseOutput {
    0 "SceneId" scene_id: String
} }

/// Creates instance name: `CreateInstanceName` of `dayu` 2018-07-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=CreateInstanceName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceName {
    /// Required.
    pub business: String,
    /// Required.
    pub id: String,
    /// Required.
    pub name: String,
}
operation! { CreateInstanceName(business: String, id: String, name: String)
    "CreateInstanceName" -> CreateInstanceNameOutput {
    0 "Business" business, 1 "Id" id, 2 "Name" name
} }

/// Response of [`CreateInstanceName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceNameOutput {
    pub success: Option<SuccessCode>,
}
model! { CreateInstanceNameOutput {
    0 "Success" success: SuccessCode
} }

/// Creates l4 health config: `CreateL4HealthConfig` of `dayu` 2018-07-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=CreateL4HealthConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateL4HealthConfig {
    /// Required.
    pub business: String,
    /// Required.
    pub id: String,
    /// Required.
    pub health_config: Vec<L4HealthConfig>,
}
operation! { CreateL4HealthConfig(business: String, id: String, health_config: Vec<L4HealthConfig>)
    "CreateL4HealthConfig" -> CreateL4HealthConfigOutput {
    0 "Business" business, 1 "Id" id, 2 "HealthConfig" health_config
} }

/// In the request of [`CreateL4HealthConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct L4HealthConfig {
    /// Required.
    pub protocol: Option<String>,
    /// Required.
    pub virtual_port: Option<i64>,
    /// Required.
    pub enable: Option<i64>,
    /// Required.
    pub time_out: Option<i64>,
    /// Required.
    pub interval: Option<i64>,
    /// Required.
    pub kick_num: Option<i64>,
    /// Required.
    pub alive_num: Option<i64>,
    /// Required.
    pub keep_time: Option<i64>,
}

/// Arguments of [`L4HealthConfig::new`].
pub struct L4HealthConfigRequired {
    pub protocol: String,
    pub virtual_port: i64,
    pub enable: i64,
    pub time_out: i64,
    pub interval: i64,
    pub kick_num: i64,
    pub alive_num: i64,
    pub keep_time: i64,
}
input! {
    L4HealthConfig { L4HealthConfigRequired: protocol, virtual_port, enable, time_out, interval, kick_num, alive_num, keep_time } {
    0 "Protocol" protocol: String, 1 "VirtualPort" virtual_port: i64, 2 "Enable" enable: i64, 3 "TimeOut" time_out: i64,
    4 "Interval" interval: i64, 5 "KickNum" kick_num: i64, 6 "AliveNum" alive_num: i64, 7 "KeepTime" keep_time: i64
} }

/// Response of [`CreateL4HealthConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateL4HealthConfigOutput {
    pub success: Option<SuccessCode>,
}
model! { CreateL4HealthConfigOutput {
    0 "Success" success: SuccessCode
} }

/// Creates l4 rules: `CreateL4Rules` of `dayu` 2018-07-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=CreateL4Rules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateL4Rules {
    /// Required.
    pub business: String,
    /// Required.
    pub id: String,
    /// Required.
    pub rules: Vec<L4RuleEntry>,
}
operation! { CreateL4Rules(business: String, id: String, rules: Vec<L4RuleEntry>)
    "CreateL4Rules" -> CreateL4RulesOutput {
    0 "Business" business, 1 "Id" id, 2 "Rules" rules
} }

/// In the request of [`CreateL4Rules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct L4RuleEntry {
    /// Required.
    pub protocol: Option<String>,
    /// Required.
    pub virtual_port: Option<i64>,
    /// Required.
    pub source_port: Option<i64>,
    /// Required.
    pub source_type: Option<i64>,
    /// Required.
    pub keep_time: Option<i64>,
    /// Required.
    pub source_list: Option<Vec<L4RuleSource>>,
    /// Required.
    pub lb_type: Option<i64>,
    /// Required.
    pub keep_enable: Option<i64>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub remove_switch: Option<i64>,
}

/// Arguments of [`L4RuleEntry::new`].
pub struct L4RuleEntryRequired {
    pub protocol: String,
    pub virtual_port: i64,
    pub source_port: i64,
    pub source_type: i64,
    pub keep_time: i64,
    pub source_list: Vec<L4RuleSource>,
    pub lb_type: i64,
    pub keep_enable: i64,
}
input! {
    L4RuleEntry { L4RuleEntryRequired: protocol, virtual_port, source_port, source_type, keep_time, source_list, lb_type, keep_enable } {
    0 "Protocol" protocol: String, 1 "VirtualPort" virtual_port: i64, 2 "SourcePort" source_port: i64,
    3 "SourceType" source_type: i64, 4 "KeepTime" keep_time: i64, 5 "SourceList" source_list: Vec<L4RuleSource>,
    6 "LbType" lb_type: i64, 7 "KeepEnable" keep_enable: i64, 8 "RuleId" rule_id: String,
    9 "RuleName" rule_name: String, 10 "RemoveSwitch" remove_switch: i64
} }

/// In the request of [`CreateL4Rules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct L4RuleSource {
    /// Required.
    pub source: Option<String>,
    /// Required.
    pub weight: Option<i64>,
}
input! { L4RuleSource(source: String, weight: i64) {
    0 "Source" source: String, 1 "Weight" weight: i64
} }

/// Response of [`CreateL4Rules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateL4RulesOutput {
    pub success: Option<SuccessCode>,
}
model! { CreateL4RulesOutput {
    0 "Success" success: SuccessCode
} }

/// Creates l7cc rule: `CreateL7CCRule` of `dayu` 2018-07-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=CreateL7CCRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateL7CCRule {
    /// Required.
    pub business: String,
    /// Required.
    pub id: String,
    /// Required.
    pub method: String,
    /// Required.
    pub rule_id: String,
    pub rule_config: Option<Vec<CCRuleConfig>>,
}
operation! { CreateL7CCRule(business: String, id: String, method: String, rule_id: String)
    "CreateL7CCRule" -> CreateL7CCRuleOutput {
    0 "Business" business, 1 "Id" id, 2 "Method" method, 3 "RuleId" rule_id,
    4 "RuleConfig" rule_config: Vec<CCRuleConfig>
} }

/// In the request of [`CreateL7CCRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CCRuleConfig {
    /// Required.
    pub period: Option<i64>,
    /// Required.
    pub req_number: Option<i64>,
    /// Required.
    pub action: Option<String>,
    /// Required.
    pub exe_duration: Option<i64>,
}
input! { CCRuleConfig(period: i64, req_number: i64, action: String, exe_duration: i64) {
    0 "Period" period: i64, 1 "ReqNumber" req_number: i64, 2 "Action" action: String, 3 "ExeDuration" exe_duration: i64
} }

/// Response of [`CreateL7CCRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateL7CCRuleOutput {
    pub rule_config: Vec<CCRuleConfig>,
}
model! { CreateL7CCRuleOutput {
    0 "RuleConfig" rule_config: Vec<CCRuleConfig>
} }

/// Creates l7 health config: `CreateL7HealthConfig` of `dayu` 2018-07-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=CreateL7HealthConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateL7HealthConfig {
    /// Required.
    pub business: String,
    /// Required.
    pub id: String,
    /// Required.
    pub health_config: Vec<L7HealthConfig>,
}
operation! { CreateL7HealthConfig(business: String, id: String, health_config: Vec<L7HealthConfig>)
    "CreateL7HealthConfig" -> CreateL7HealthConfigOutput {
    0 "Business" business, 1 "Id" id, 2 "HealthConfig" health_config
} }

/// In the request of [`CreateL7HealthConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct L7HealthConfig {
    /// Required.
    pub protocol: Option<String>,
    /// Required.
    pub domain: Option<String>,
    /// Required.
    pub enable: Option<i64>,
    /// Required.
    pub interval: Option<i64>,
    /// Required.
    pub kick_num: Option<i64>,
    /// Required.
    pub alive_num: Option<i64>,
    /// Required.
    pub method: Option<String>,
    /// Required.
    pub status_code: Option<i64>,
    /// Required.
    pub url: Option<String>,
}

/// Arguments of [`L7HealthConfig::new`].
pub struct L7HealthConfigRequired {
    pub protocol: String,
    pub domain: String,
    pub enable: i64,
    pub interval: i64,
    pub kick_num: i64,
    pub alive_num: i64,
    pub method: String,
    pub status_code: i64,
    pub url: String,
}
input! {
    L7HealthConfig { L7HealthConfigRequired: protocol, domain, enable, interval, kick_num, alive_num, method, status_code, url } {
    0 "Protocol" protocol: String, 1 "Domain" domain: String, 2 "Enable" enable: i64, 3 "Interval" interval: i64,
    4 "KickNum" kick_num: i64, 5 "AliveNum" alive_num: i64, 6 "Method" method: String, 7 "StatusCode" status_code: i64,
    8 "Url" url: String
} }

/// Response of [`CreateL7HealthConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateL7HealthConfigOutput {
    pub success: Option<SuccessCode>,
}
model! { CreateL7HealthConfigOutput {
    0 "Success" success: SuccessCode
} }

/// Creates l7 rule cert: `CreateL7RuleCert` of `dayu` 2018-07-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=CreateL7RuleCert>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateL7RuleCert {
    /// Required.
    pub business: String,
    /// Required.
    pub id: String,
    /// Required.
    pub rule_id: String,
    /// Required.
    pub cert_type: i64,
    pub ssl_id: Option<String>,
    pub cert: Option<String>,
    /// Secret.
    pub private_key: Option<Secret>,
}
operation! { CreateL7RuleCert(business: String, id: String, rule_id: String, cert_type: i64)
    "CreateL7RuleCert" -> CreateL7RuleCertOutput {
    0 "Business" business, 1 "Id" id, 2 "RuleId" rule_id, 3 "CertType" cert_type, 4 "SSLId" ssl_id: String,
    5 "Cert" cert: String, 6 "PrivateKey" private_key: Secret
} }

/// Response of [`CreateL7RuleCert`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateL7RuleCertOutput {
    pub success: Option<SuccessCode>,
}
model! { CreateL7RuleCertOutput {
    0 "Success" success: SuccessCode
} }

/// Creates l7 rules: `CreateL7Rules` of `dayu` 2018-07-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=CreateL7Rules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateL7Rules {
    /// Required.
    pub business: String,
    /// Required.
    pub id: String,
    /// Required.
    pub rules: Vec<L7RuleEntry>,
}
operation! { CreateL7Rules(business: String, id: String, rules: Vec<L7RuleEntry>)
    "CreateL7Rules" -> CreateL7RulesOutput {
    0 "Business" business, 1 "Id" id, 2 "Rules" rules
} }

/// In the request of [`CreateL7Rules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct L7RuleEntry {
    /// Required.
    pub protocol: Option<String>,
    /// Required.
    pub domain: Option<String>,
    /// Required.
    pub source_type: Option<i64>,
    /// Required.
    pub keep_time: Option<i64>,
    /// Required.
    pub source_list: Option<Vec<L4RuleSource>>,
    /// Required.
    pub lb_type: Option<i64>,
    /// Required.
    pub keep_enable: Option<i64>,
    pub rule_id: Option<String>,
    pub cert_type: Option<i64>,
    pub ssl_id: Option<String>,
    pub cert: Option<String>,
    /// Secret.
    pub private_key: Option<Secret>,
    pub rule_name: Option<String>,
    pub status: Option<i64>,
    pub cc_status: Option<i64>,
    pub cc_enable: Option<i64>,
    pub cc_threshold: Option<i64>,
    pub cc_level: Option<String>,
    pub https_to_http_enable: Option<i64>,
    pub virtual_port: Option<i64>,
}

/// Arguments of [`L7RuleEntry::new`].
pub struct L7RuleEntryRequired {
    pub protocol: String,
    pub domain: String,
    pub source_type: i64,
    pub keep_time: i64,
    pub source_list: Vec<L4RuleSource>,
    pub lb_type: i64,
    pub keep_enable: i64,
}
input! {
    L7RuleEntry { L7RuleEntryRequired: protocol, domain, source_type, keep_time, source_list, lb_type, keep_enable } {
    0 "Protocol" protocol: String, 1 "Domain" domain: String, 2 "SourceType" source_type: i64,
    3 "KeepTime" keep_time: i64, 4 "SourceList" source_list: Vec<L4RuleSource>, 5 "LbType" lb_type: i64,
    6 "KeepEnable" keep_enable: i64, 7 "RuleId" rule_id: String, 8 "CertType" cert_type: i64, 9 "SSLId" ssl_id: String,
    10 "Cert" cert: String, 11 "PrivateKey" private_key: Secret, 12 "RuleName" rule_name: String,
    13 "Status" status: i64, 14 "CCStatus" cc_status: i64, 15 "CCEnable" cc_enable: i64,
    16 "CCThreshold" cc_threshold: i64, 17 "CCLevel" cc_level: String, 18 "HttpsToHttpEnable" https_to_http_enable: i64,
    19 "VirtualPort" virtual_port: i64
} }

/// Response of [`CreateL7Rules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateL7RulesOutput {
    pub success: Option<SuccessCode>,
}
model! { CreateL7RulesOutput {
    0 "Success" success: SuccessCode
} }

/// Creates l7 rules upload: `CreateL7RulesUpload` of `dayu` 2018-07-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=CreateL7RulesUpload>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateL7RulesUpload {
    /// Required.
    pub business: String,
    /// Required.
    pub id: String,
    /// Required.
    pub rules: Vec<L7RuleEntry>,
}
operation! { CreateL7RulesUpload(business: String, id: String, rules: Vec<L7RuleEntry>)
    "CreateL7RulesUpload" -> CreateL7RulesUploadOutput {
    0 "Business" business, 1 "Id" id, 2 "Rules" rules
} }

/// Response of [`CreateL7RulesUpload`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateL7RulesUploadOutput {
    pub success: Option<SuccessCode>,
}
model! { CreateL7RulesUploadOutput {
    0 "Success" success: SuccessCode
} }

/// Creates net return: `CreateNetReturn` of `dayu` 2018-07-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=CreateNetReturn>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetReturn {
    /// Required.
    pub business: String,
    /// Required.
    pub id: String,
}
operation! { CreateNetReturn(business: String, id: String) "CreateNetReturn" -> Empty {
    0 "Business" business, 1 "Id" id
} }

/// Response of [`CreateNetReturn`]: empty.
pub type CreateNetReturnOutput = Empty;

/// Creates new l4 rules: `CreateNewL4Rules` of `dayu` 2018-07-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=CreateNewL4Rules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNewL4Rules {
    /// Required.
    pub business: String,
    /// Required.
    pub id_list: Vec<String>,
    /// Required.
    pub vip_list: Vec<String>,
    /// Required.
    pub rules: Vec<L4RuleEntry>,
}
operation! { CreateNewL4Rules(business: String, id_list: Vec<String>, vip_list: Vec<String>, rules: Vec<L4RuleEntry>)
    "CreateNewL4Rules" -> CreateNewL4RulesOutput {
    0 "Business" business, 1 "IdList" id_list, 2 "VipList" vip_list, 3 "Rules" rules
} }

/// Response of [`CreateNewL4Rules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNewL4RulesOutput {
    pub success: Option<SuccessCode>,
}
model! { CreateNewL4RulesOutput {
    0 "Success" success: SuccessCode
} }

/// Creates new l7 rules: `CreateNewL7Rules` of `dayu` 2018-07-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=CreateNewL7Rules>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNewL7Rules {
    /// Required.
    pub business: String,
    /// Required.
    pub id_list: Vec<String>,
    /// Required.
    pub vip_list: Vec<String>,
    /// Required.
    pub rules: Vec<L7RuleEntry>,
}
operation! { CreateNewL7Rules(business: String, id_list: Vec<String>, vip_list: Vec<String>, rules: Vec<L7RuleEntry>)
    "CreateNewL7Rules" -> CreateNewL7RulesOutput {
    0 "Business" business, 1 "IdList" id_list, 2 "VipList" vip_list, 3 "Rules" rules
} }

/// Response of [`CreateNewL7Rules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNewL7RulesOutput {
    pub success: Option<SuccessCode>,
}
model! { CreateNewL7RulesOutput {
    0 "Success" success: SuccessCode
} }

/// Creates new l7 rules upload: `CreateNewL7RulesUpload` of `dayu` 2018-07-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=CreateNewL7RulesUpload>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNewL7RulesUpload {
    /// Required.
    pub business: String,
    /// Required.
    pub id_list: Vec<String>,
    /// Required.
    pub vip_list: Vec<String>,
    /// Required.
    pub rules: Vec<L7RuleEntry>,
}
operation! {
    CreateNewL7RulesUpload(business: String, id_list: Vec<String>, vip_list: Vec<String>, rules: Vec<L7RuleEntry>)
    "CreateNewL7RulesUpload" -> CreateNewL7RulesUploadOutput {
    0 "Business" business, 1 "IdList" id_list, 2 "VipList" vip_list, 3 "Rules" rules
} }

/// Response of [`CreateNewL7RulesUpload`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNewL7RulesUploadOutput {
    pub success: Option<SuccessCode>,
}
model! { CreateNewL7RulesUploadOutput {
    0 "Success" success: SuccessCode
} }

/// Creates unblock ip: `CreateUnblockIp` of `dayu` 2018-07-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=CreateUnblockIp>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUnblockIp {
    /// Required.
    pub ip: String,
    /// Required.
    pub action_type: String,
}
operation! { CreateUnblockIp(ip: String, action_type: String) "CreateUnblockIp" -> CreateUnblockIpOutput {
    0 "Ip" ip, 1 "ActionType" action_type
} }

/// Response of [`CreateUnblockIp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUnblockIpOutput {
    pub ip: Option<String>,
    pub action_type: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub unblock_time: Option<String>,
}
model! { CreateUnblockIpOutput {
    0 "Ip" ip: String, 1 "ActionType" action_type: String, 2 "UnblockTime" unblock_time: String
} }

/// Deletes cc frequency rules: `DeleteCCFrequencyRules` of `dayu` 2018-07-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=DeleteCCFrequencyRules>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCCFrequencyRules {
    /// Required.
    pub business: String,
    /// Required.
    pub cc_frequency_rule_id: String,
}
operation! { DeleteCCFrequencyRules(business: String, cc_frequency_rule_id: String)
    "DeleteCCFrequencyRules" -> DeleteCCFrequencyRulesOutput {
    0 "Business" business, 1 "CCFrequencyRuleId" cc_frequency_rule_id
} }

/// Response of [`DeleteCCFrequencyRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCCFrequencyRulesOutput {
    pub success: Option<SuccessCode>,
}
model! { DeleteCCFrequencyRulesOutput {
    0 "Success" success: SuccessCode
} }

/// Deletes cc self define policy: `DeleteCCSelfDefinePolicy` of `dayu` 2018-07-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=DeleteCCSelfDefinePolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCCSelfDefinePolicy {
    /// Required.
    pub business: String,
    /// Required.
    pub id: String,
    /// Required.
    pub set_id: String,
}
operation! { DeleteCCSelfDefinePolicy(business: String, id: String, set_id: String)
    "DeleteCCSelfDefinePolicy" -> DeleteCCSelfDefinePolicyOutput {
    0 "Business" business, 1 "Id" id, 2 "SetId" set_id
} }

/// Response of [`DeleteCCSelfDefinePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCCSelfDefinePolicyOutput {
    pub success: Option<SuccessCode>,
}
model! { DeleteCCSelfDefinePolicyOutput {
    0 "Success" success: SuccessCode
} }

/// Deletes ddos policy: `DeleteDDoSPolicy` of `dayu` 2018-07-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=DeleteDDoSPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDDoSPolicy {
    /// Required.
    pub business: String,
    /// Required.
    pub policy_id: String,
}
operation! { DeleteDDoSPolicy(business: String, policy_id: String) "DeleteDDoSPolicy" -> DeleteDDoSPolicyOutput {
    0 "Business" business, 1 "PolicyId" policy_id
} }

/// Response of [`DeleteDDoSPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDDoSPolicyOutput {
    pub success: Option<SuccessCode>,
}
model! { DeleteDDoSPolicyOutput {
    0 "Success" success: SuccessCode
} }

/// Deletes ddos policy case: `DeleteDDoSPolicyCase` of `dayu` 2018-07-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=DeleteDDoSPolicyCase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDDoSPolicyCase {
    /// Required.
    pub business: String,
    /// Required.
    pub scene_id: String,
}
operation! { DeleteDDoSPolicyCase(business: String, scene_id: String)
    "DeleteDDoSPolicyCase" -> DeleteDDoSPolicyCaseOutput {
    0 "Business" business, 1 "SceneId" scene_id
} }

/// Response of [`DeleteDDoSPolicyCase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDDoSPolicyCaseOutput {
    pub success: Option<SuccessCode>,
}
model! { DeleteDDoSPolicyCaseOutput {
    0 "Success" success: SuccessCode
} }

/// Deletes l4 rules: `DeleteL4Rules` of `dayu` 2018-07-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=DeleteL4Rules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteL4Rules {
    /// Required.
    pub business: String,
    /// Required.
    pub id: String,
    /// Required.
    pub rule_id_list: Vec<String>,
}
operation! { DeleteL4Rules(business: String, id: String, rule_id_list: Vec<String>)
    "DeleteL4Rules" -> DeleteL4RulesOutput {
    0 "Business" business, 1 "Id" id, 2 "RuleIdList" rule_id_list
} }

/// Response of [`DeleteL4Rules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteL4RulesOutput {
    pub success: Option<SuccessCode>,
}
model! { DeleteL4RulesOutput {
    0 "Success" success: SuccessCode
} }

/// Deletes l7 rules: `DeleteL7Rules` of `dayu` 2018-07-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=DeleteL7Rules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteL7Rules {
    /// Required.
    pub business: String,
    /// Required.
    pub id: String,
    /// Required.
    pub rule_id_list: Vec<String>,
}
operation! { DeleteL7Rules(business: String, id: String, rule_id_list: Vec<String>)
    "DeleteL7Rules" -> DeleteL7RulesOutput {
    0 "Business" business, 1 "Id" id, 2 "RuleIdList" rule_id_list
} }

/// Response of [`DeleteL7Rules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteL7RulesOutput {
    pub success: Option<SuccessCode>,
}
model! { DeleteL7RulesOutput {
    0 "Success" success: SuccessCode
} }

/// Deletes new l4 rules: `DeleteNewL4Rules` of `dayu` 2018-07-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=DeleteNewL4Rules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNewL4Rules {
    /// Required.
    pub business: String,
    /// Required.
    pub rule: Vec<L4DelRule>,
}
operation! { DeleteNewL4Rules(business: String, rule: Vec<L4DelRule>) "DeleteNewL4Rules" -> DeleteNewL4RulesOutput {
    0 "Business" business, 1 "Rule" rule
} }

/// In the request of [`DeleteNewL4Rules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct L4DelRule {
    /// Required.
    pub id: Option<String>,
    /// Required.
    pub ip: Option<String>,
    /// Required.
    pub rule_id_list: Option<Vec<String>>,
}
input! { L4DelRule(id: String, ip: String, rule_id_list: Vec<String>) {
    0 "Id" id: String, 1 "Ip" ip: String, 2 "RuleIdList" rule_id_list: Vec<String>
} }

/// Response of [`DeleteNewL4Rules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNewL4RulesOutput {
    pub success: Option<SuccessCode>,
}
model! { DeleteNewL4RulesOutput {
    0 "Success" success: SuccessCode
} }

/// Deletes new l7 rules: `DeleteNewL7Rules` of `dayu` 2018-07-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=DeleteNewL7Rules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNewL7Rules {
    /// Required.
    pub business: String,
    /// Required.
    pub rule: Vec<L4DelRule>,
}
operation! { DeleteNewL7Rules(business: String, rule: Vec<L4DelRule>) "DeleteNewL7Rules" -> DeleteNewL7RulesOutput {
    0 "Business" business, 1 "Rule" rule
} }

/// Response of [`DeleteNewL7Rules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNewL7RulesOutput {
    pub success: Option<SuccessCode>,
}
model! { DeleteNewL7RulesOutput {
    0 "Success" success: SuccessCode
} }

/// Describes action log: `DescribeActionLog` of `dayu` 2018-07-09.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=DescribeActionLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActionLog {
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: String,
    pub business: Option<String>,
    pub filter: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeActionLog(start_time: String, end_time: String) "DescribeActionLog" -> DescribeActionLogOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "Business" business: String, 3 "Filter" filter: String,
    4 "Limit" limit: i64, 5 "Offset" offset: i64
} }
paged! { DescribeActionLog: KeyValueRecord = Offset "Offset", "Data" data, total "TotalCount" }

/// Response of [`DescribeActionLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActionLogOutput {
    pub total_count: Option<i64>,
    pub data: Vec<KeyValueRecord>,
}
model! { DescribeActionLogOutput {
    0 "TotalCount" total_count: i64, 1 "Data" data: Vec<KeyValueRecord>
} }

/// In the response of [`DescribeActionLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyValueRecord {
    pub record: Vec<KeyValue>,
}
model! { KeyValueRecord {
    0 "Record" record: Vec<KeyValue>
} }

/// In the response of [`DescribeActionLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyValue {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { KeyValue {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes bgpipl7 rule max cnt: `DescribeBGPIPL7RuleMaxCnt` of `dayu` 2018-07-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=DescribeBGPIPL7RuleMaxCnt>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBGPIPL7RuleMaxCnt {
    /// Required.
    pub business: String,
    /// Required.
    pub id: String,
}
operation! { DescribeBGPIPL7RuleMaxCnt(business: String, id: String)
    "DescribeBGPIPL7RuleMaxCnt" -> DescribeBGPIPL7RuleMaxCntOutput {
    0 "Business" business, 1 "Id" id
} }

/// Response of [`DescribeBGPIPL7RuleMaxCnt`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBGPIPL7RuleMaxCntOutput {
    pub count: Option<i64>,
}
model! { DescribeBGPIPL7RuleMaxCntOutput {
    0 "Count" count: i64
} }

/// Describes barad data: `DescribeBaradData` of `dayu` 2018-07-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=DescribeBaradData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaradData {
    /// Required.
    pub business: String,
    /// Required.
    pub id: String,
    /// Required.
    pub metric_name: String,
    /// Required.
    pub period: i64,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: String,
    /// Required.
    pub statistics: String,
    pub protocol_port: Option<Vec<ProtocolPort>>,
    pub ip: Option<String>,
}

/// Arguments of [`DescribeBaradData::new`].
pub struct DescribeBaradDataRequired {
    pub business: String,
    pub id: String,
    pub metric_name: String,
    pub period: i64,
    pub start_time: String,
    pub end_time: String,
    pub statistics: String,
}
operation! {
    DescribeBaradData { DescribeBaradDataRequired: business, id, metric_name, period, start_time, end_time, statistics }
    "DescribeBaradData" -> DescribeBaradDataOutput {
    0 "Business" business, 1 "Id" id, 2 "MetricName" metric_name, 3 "Period" period, 4 "StartTime" start_time,
    5 "EndTime" end_time, 6 "Statistics" statistics, 7 "ProtocolPort" protocol_port: Vec<ProtocolPort>,
    8 "Ip" ip: String
} }

/// In the request of [`DescribeBaradData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProtocolPort {
    /// Required.
    pub protocol: Option<String>,
    /// Required.
    pub port: Option<i64>,
}
input! { ProtocolPort(protocol: String, port: i64) {
    0 "Protocol" protocol: String, 1 "Port" port: i64
} }

/// Response of [`DescribeBaradData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaradDataOutput {
    pub data_list: Vec<BaradData>,
}
model! { DescribeBaradDataOutput {
    0 "DataList" data_list: Vec<BaradData>
} }

/// In the response of [`DescribeBaradData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaradData {
    pub metric_name: Option<String>,
    pub data: Vec<f64>,
    pub count: Option<i64>,
}
model! { BaradData {
    0 "MetricName" metric_name: String, 1 "Data" data: Vec<f64>, 2 "Count" count: i64
} }

/// Describes basic cc threshold: `DescribeBasicCCThreshold` of `dayu` 2018-07-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=DescribeBasicCCThreshold>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBasicCCThreshold {
    /// Required.
    pub basic_ip: String,
    /// Required.
    pub basic_region: String,
    /// Required.
    pub basic_biz_type: String,
    /// Required.
    pub basic_device_type: String,
    pub basic_ip_instance: Option<String>,
    pub basic_isp_code: Option<i64>,
}
operation! {
    DescribeBasicCCThreshold(basic_ip: String, basic_region: String, basic_biz_type: String, basic_device_type: String)
    "DescribeBasicCCThreshold" -> DescribeBasicCCThresholdOutput {
    0 "BasicIp" basic_ip, 1 "BasicRegion" basic_region, 2 "BasicBizType" basic_biz_type,
    3 "BasicDeviceType" basic_device_type, 4 "BasicIpInstance" basic_ip_instance: String,
    5 "BasicIspCode" basic_isp_code: i64
} }

/// Response of [`DescribeBasicCCThreshold`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBasicCCThresholdOutput {
    pub cc_enable: Option<i64>,
    pub cc_threshold: Option<i64>,
}
model! { DescribeBasicCCThresholdOutput {
    0 "CCEnable" cc_enable: i64, 1 "CCThreshold" cc_threshold: i64
} }

/// Describes basic device threshold: `DescribeBasicDeviceThreshold` of `dayu` 2018-07-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=DescribeBasicDeviceThreshold>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBasicDeviceThreshold {
    /// Required.
    pub basic_ip: String,
    /// Required.
    pub basic_region: String,
    /// Required.
    pub basic_biz_type: String,
    /// Required.
    pub basic_device_type: String,
    /// Required.
    pub basic_check_flag: i64,
    pub basic_ip_instance: Option<String>,
    pub basic_isp_code: Option<i64>,
}

/// Arguments of [`DescribeBasicDeviceThreshold::new`].
pub struct DescribeBasicDeviceThresholdRequired {
    pub basic_ip: String,
    pub basic_region: String,
    pub basic_biz_type: String,
    pub basic_device_type: String,
    pub basic_check_flag: i64,
}
operation! {
    DescribeBasicDeviceThreshold { DescribeBasicDeviceThresholdRequired: basic_ip, basic_region, basic_biz_type, basic_device_type, basic_check_flag }
    "DescribeBasicDeviceThreshold" -> DescribeBasicDeviceThresholdOutput {
    0 "BasicIp" basic_ip, 1 "BasicRegion" basic_region, 2 "BasicBizType" basic_biz_type,
    3 "BasicDeviceType" basic_device_type, 4 "BasicCheckFlag" basic_check_flag,
    5 "BasicIpInstance" basic_ip_instance: String, 6 "BasicIspCode" basic_isp_code: i64
} }

/// Response of [`DescribeBasicDeviceThreshold`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBasicDeviceThresholdOutput {
    pub threshold: Option<i64>,
}
model! { DescribeBasicDeviceThresholdOutput {
    0 "Threshold" threshold: i64
} }

/// Describes biz http status: `DescribeBizHttpStatus` of `dayu` 2018-07-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=DescribeBizHttpStatus>.
///
/// Errors: [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBizHttpStatus {
    /// Required.
    pub business: String,
    /// Required.
    pub id: String,
    /// Required.
    pub period: i64,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub statistics: String,
    pub proto_info: Option<Vec<ProtocolPort>>,
    pub domain: Option<String>,
}

/// Arguments of [`DescribeBizHttpStatus::new`].
pub struct DescribeBizHttpStatusRequired {
    pub business: String,
    pub id: String,
    pub period: i64,
    pub start_time: String,
    pub end_time: String,
    pub statistics: String,
}
operation! {
    DescribeBizHttpStatus { DescribeBizHttpStatusRequired: business, id, period, start_time, end_time, statistics }
    "DescribeBizHttpStatus" -> DescribeBizHttpStatusOutput {
    0 "Business" business, 1 "Id" id, 2 "Period" period, 3 "StartTime" start_time, 4 "EndTime" end_time,
    5 "Statistics" statistics, 6 "ProtoInfo" proto_info: Vec<ProtocolPort>, 7 "Domain" domain: String
} }

/// Response of [`DescribeBizHttpStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBizHttpStatusOutput {
    pub http_status_map: Option<HttpStatusMap>,
}
model! { DescribeBizHttpStatusOutput {
    0 "HttpStatusMap" http_status_map: HttpStatusMap
} }

/// In the response of [`DescribeBizHttpStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpStatusMap {
    pub http2xx: Vec<f64>,
    pub http3xx: Vec<f64>,
    pub http404: Vec<f64>,
    pub http4xx: Vec<f64>,
    pub http5xx: Vec<f64>,
    pub source_http2xx: Vec<f64>,
    pub source_http3xx: Vec<f64>,
    pub source_http404: Vec<f64>,
    pub source_http4xx: Vec<f64>,
    pub source_http5xx: Vec<f64>,
}
model! { HttpStatusMap {
    0 "Http2xx" http2xx: Vec<f64>, 1 "Http3xx" http3xx: Vec<f64>, 2 "Http404" http404: Vec<f64>,
    3 "Http4xx" http4xx: Vec<f64>, 4 "Http5xx" http5xx: Vec<f64>, 5 "SourceHttp2xx" source_http2xx: Vec<f64>,
    6 "SourceHttp3xx" source_http3xx: Vec<f64>, 7 "SourceHttp404" source_http404: Vec<f64>,
    8 "SourceHttp4xx" source_http4xx: Vec<f64>, 9 "SourceHttp5xx" source_http5xx: Vec<f64>
} }

/// Describes biz trend: `DescribeBizTrend` of `dayu` 2018-07-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=DescribeBizTrend>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBizTrend {
    /// Required.
    pub business: String,
    /// Required.
    pub id: String,
    /// Required.
    pub period: i64,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: String,
    /// Required.
    pub statistics: String,
    /// Required.
    pub metric_name: String,
    pub proto_info: Option<Vec<ProtocolPort>>,
    pub domain: Option<String>,
}

/// Arguments of [`DescribeBizTrend::new`].
pub struct DescribeBizTrendRequired {
    pub business: String,
    pub id: String,
    pub period: i64,
    pub start_time: String,
    pub end_time: String,
    pub statistics: String,
    pub metric_name: String,
}
operation! {
    DescribeBizTrend { DescribeBizTrendRequired: business, id, period, start_time, end_time, statistics, metric_name }
    "DescribeBizTrend" -> DescribeBizTrendOutput {
    0 "Business" business, 1 "Id" id, 2 "Period" period, 3 "StartTime" start_time, 4 "EndTime" end_time,
    5 "Statistics" statistics, 6 "MetricName" metric_name, 7 "ProtoInfo" proto_info: Vec<ProtocolPort>,
    8 "Domain" domain: String
} }

/// Response of [`DescribeBizTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBizTrendOutput {
    pub data_list: Vec<f64>,
    pub metric_name: Option<String>,
}
model! { DescribeBizTrendOutput {
    0 "DataList" data_list: Vec<f64>, 1 "MetricName" metric_name: String
} }

/// Describes cc alarm threshold: `DescribeCCAlarmThreshold` of `dayu` 2018-07-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=DescribeCCAlarmThreshold>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCCAlarmThreshold {
    /// Required.
    pub business: String,
    /// Required.
    pub rs_id: String,
}
operation! { DescribeCCAlarmThreshold(business: String, rs_id: String)
    "DescribeCCAlarmThreshold" -> DescribeCCAlarmThresholdOutput {
    0 "Business" business, 1 "RsId" rs_id
} }

/// Response of [`DescribeCCAlarmThreshold`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCCAlarmThresholdOutput {
    pub cc_alarm_threshold: Option<CCAlarmThreshold>,
}
model! { DescribeCCAlarmThresholdOutput {
    0 "CCAlarmThreshold" cc_alarm_threshold: CCAlarmThreshold
} }

/// In the response of [`DescribeCCAlarmThreshold`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CCAlarmThreshold {
    pub alarm_threshold: Option<i64>,
}
model! { CCAlarmThreshold {
    0 "AlarmThreshold" alarm_threshold: i64
} }

/// Describes cc ev list: `DescribeCCEvList` of `dayu` 2018-07-09.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=DescribeCCEvList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCCEvList {
    /// Required.
    pub business: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: String,
    pub id: Option<String>,
    pub ip_list: Option<Vec<String>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeCCEvList(business: String, start_time: String, end_time: String)
    "DescribeCCEvList" -> DescribeCCEvListOutput {
    0 "Business" business, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Id" id: String,
    4 "IpList" ip_list: Vec<String>, 5 "Limit" limit: i64, 6 "Offset" offset: i64
} }
paged! { DescribeCCEvList: CCEventRecord = Offset "Offset", "Data" data, total "Total" }

/// Response of [`DescribeCCEvList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCCEvListOutput {
    pub business: Option<String>,
    pub id: Option<String>,
    pub ip_list: Vec<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: Option<String>,
    pub data: Vec<CCEventRecord>,
    pub total: Option<i64>,
}
model! { DescribeCCEvListOutput {
    0 "Business" business: String, 1 "Id" id: String, 2 "IpList" ip_list: Vec<String>, 3 "StartTime" start_time: String,
    4 "EndTime" end_time: String, 5 "Data" data: Vec<CCEventRecord>, 6 "Total" total: i64
} }

/// In the response of [`DescribeCCEvList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CCEventRecord {
    pub business: Option<String>,
    pub id: Option<String>,
    pub vip: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: Option<String>,
    pub req_qps: Option<i64>,
    pub drop_qps: Option<i64>,
    pub attack_status: Option<i64>,
    pub resource_name: Option<String>,
    pub domain_list: Option<String>,
    pub uri_list: Option<String>,
    pub attackip_list: Option<String>,
}
model! { CCEventRecord {
    0 "Business" business: String, 1 "Id" id: String, 2 "Vip" vip: String, 3 "StartTime" start_time: String,
    4 "EndTime" end_time: String, 5 "ReqQps" req_qps: i64, 6 "DropQps" drop_qps: i64,
    7 "AttackStatus" attack_status: i64, 8 "ResourceName" resource_name: String, 9 "DomainList" domain_list: String,
    10 "UriList" uri_list: String, 11 "AttackipList" attackip_list: String
} }

/// Describes cc frequency rules: `DescribeCCFrequencyRules` of `dayu` 2018-07-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=DescribeCCFrequencyRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCCFrequencyRules {
    /// Required.
    pub business: String,
    /// Required.
    pub id: String,
    /// Required.
    pub rule_id: String,
}
operation! { DescribeCCFrequencyRules(business: String, id: String, rule_id: String)
    "DescribeCCFrequencyRules" -> DescribeCCFrequencyRulesOutput {
    0 "Business" business, 1 "Id" id, 2 "RuleId" rule_id
} }

/// Response of [`DescribeCCFrequencyRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCCFrequencyRulesOutput {
    pub cc_frequency_rule_list: Vec<CCFrequencyRule>,
    pub cc_frequency_rule_status: Option<String>,
}
model! { DescribeCCFrequencyRulesOutput {
    0 "CCFrequencyRuleList" cc_frequency_rule_list: Vec<CCFrequencyRule>,
    1 "CCFrequencyRuleStatus" cc_frequency_rule_status: String
} }

/// In the response of [`DescribeCCFrequencyRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CCFrequencyRule {
    pub cc_frequency_rule_id: Option<String>,
    pub uri: Option<String>,
    pub user_agent: Option<String>,
    pub cookie: Option<String>,
    pub mode: Option<String>,
    pub period: Option<i64>,
    pub req_number: Option<i64>,
    pub act: Option<String>,
    pub exe_duration: Option<i64>,
}
model! { CCFrequencyRule {
    0 "CCFrequencyRuleId" cc_frequency_rule_id: String, 1 "Uri" uri: String, 2 "UserAgent" user_agent: String,
    3 "Cookie" cookie: String, 4 "Mode" mode: String, 5 "Period" period: i64, 6 "ReqNumber" req_number: i64,
    7 "Act" act: String, 8 "ExeDuration" exe_duration: i64
} }

/// Describes cc ip allow deny: `DescribeCCIpAllowDeny` of `dayu` 2018-07-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=DescribeCCIpAllowDeny>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCCIpAllowDeny {
    /// Required.
    pub business: String,
    /// Required.
    pub id: String,
    /// Required.
    pub r#type: Vec<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub protocol: Option<String>,
}
operation! { DescribeCCIpAllowDeny(business: String, id: String, r#type: Vec<String>)
    "DescribeCCIpAllowDeny" -> DescribeCCIpAllowDenyOutput {
    0 "Business" business, 1 "Id" id, 2 "Type" r#type, 3 "Limit" limit: i64, 4 "Offset" offset: i64,
    5 "Protocol" protocol: String
} }

/// Response of [`DescribeCCIpAllowDeny`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCCIpAllowDenyOutput {
    pub data: Vec<KeyValue>,
    pub total: Option<i64>,
    pub record_list: Vec<KeyValueRecord>,
}
model! { DescribeCCIpAllowDenyOutput {
    0 "Data" data: Vec<KeyValue>, 1 "Total" total: i64, 2 "RecordList" record_list: Vec<KeyValueRecord>
} }

/// Describes cc self define policy: `DescribeCCSelfDefinePolicy` of `dayu` 2018-07-09.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=DescribeCCSelfDefinePolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCCSelfDefinePolicy {
    /// Required.
    pub business: String,
    /// Required.
    pub id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeCCSelfDefinePolicy(business: String, id: String)
    "DescribeCCSelfDefinePolicy" -> DescribeCCSelfDefinePolicyOutput {
    0 "Business" business, 1 "Id" id, 2 "Limit" limit: i64, 3 "Offset" offset: i64
} }
paged! { DescribeCCSelfDefinePolicy: CCPolicy = Offset "Offset", "Policys" policys, total "Total" }

/// Response of [`DescribeCCSelfDefinePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCCSelfDefinePolicyOutput {
    pub total: Option<i64>,
    pub policys: Vec<CCPolicy>,
}
model! { DescribeCCSelfDefinePolicyOutput {
    0 "Total" total: i64, 1 "Policys" policys: Vec<CCPolicy>
} }

/// Describes cc trend: `DescribeCCTrend` of `dayu` 2018-07-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=DescribeCCTrend>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCCTrend {
    /// Required.
    pub business: String,
    /// Required.
    pub ip: String,
    /// Required.
    pub metric_name: String,
    /// Required.
    pub period: i64,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: String,
    pub id: Option<String>,
    pub domain: Option<String>,
}

/// Arguments of [`DescribeCCTrend::new`].
pub struct DescribeCCTrendRequired {
    pub business: String,
    pub ip: String,
    pub metric_name: String,
    pub period: i64,
    pub start_time: String,
    pub end_time: String,
}
operation! { DescribeCCTrend { DescribeCCTrendRequired: business, ip, metric_name, period, start_time, end_time }
    "DescribeCCTrend" -> DescribeCCTrendOutput {
    0 "Business" business, 1 "Ip" ip, 2 "MetricName" metric_name, 3 "Period" period, 4 "StartTime" start_time,
    5 "EndTime" end_time, 6 "Id" id: String, 7 "Domain" domain: String
} }

/// Response of [`DescribeCCTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCCTrendOutput {
    pub business: Option<String>,
    pub id: Option<String>,
    pub ip: Option<String>,
    pub metric_name: Option<String>,
    pub period: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: Option<String>,
    pub data: Vec<i64>,
    pub count: Option<i64>,
}
model! { DescribeCCTrendOutput {
    0 "Business" business: String, 1 "Id" id: String, 2 "Ip" ip: String, 3 "MetricName" metric_name: String,
    4 "Period" period: i64, 5 "StartTime" start_time: String, 6 "EndTime" end_time: String, 7 "Data" data: Vec<i64>,
    8 "Count" count: i64
} }

/// Describes cc url allow: `DescribeCCUrlAllow` of `dayu` 2018-07-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=DescribeCCUrlAllow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCCUrlAllow {
    /// Required.
    pub business: String,
    /// Required.
    pub id: String,
    /// Required.
    pub r#type: Vec<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub protocol: Option<String>,
}
operation! { DescribeCCUrlAllow(business: String, id: String, r#type: Vec<String>)
    "DescribeCCUrlAllow" -> DescribeCCUrlAllowOutput {
    0 "Business" business, 1 "Id" id, 2 "Type" r#type, 3 "Limit" limit: i64, 4 "Offset" offset: i64,
    5 "Protocol" protocol: String
} }

/// Response of [`DescribeCCUrlAllow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCCUrlAllowOutput {
    pub data: Vec<KeyValue>,
    pub total: Option<i64>,
    pub record_list: Vec<KeyValueRecord>,
}
model! { DescribeCCUrlAllowOutput {
    0 "Data" data: Vec<KeyValue>, 1 "Total" total: i64, 2 "RecordList" record_list: Vec<KeyValueRecord>
} }

/// Describes ddos alarm threshold: `DescribeDDoSAlarmThreshold` of `dayu` 2018-07-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=DescribeDDoSAlarmThreshold>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSAlarmThreshold {
    /// Required.
    pub business: String,
    /// Required.
    pub rs_id: String,
}
operation! { DescribeDDoSAlarmThreshold(business: String, rs_id: String)
    "DescribeDDoSAlarmThreshold" -> DescribeDDoSAlarmThresholdOutput {
    0 "Business" business, 1 "RsId" rs_id
} }

/// Response of [`DescribeDDoSAlarmThreshold`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSAlarmThresholdOutput {
    pub ddos_alarm_threshold: Option<DDoSAlarmThreshold>,
}
model! { DescribeDDoSAlarmThresholdOutput {
    0 "DDoSAlarmThreshold" ddos_alarm_threshold: DDoSAlarmThreshold
} }

/// In the response of [`DescribeDDoSAlarmThreshold`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DDoSAlarmThreshold {
    pub alarm_type: Option<i64>,
    pub alarm_threshold: Option<i64>,
}
model! { DDoSAlarmThreshold {
    0 "AlarmType" alarm_type: i64, 1 "AlarmThreshold" alarm_threshold: i64
} }

/// Describes ddos attack ip region map: `DescribeDDoSAttackIPRegionMap` of `dayu` 2018-07-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=DescribeDDoSAttackIPRegionMap>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSAttackIPRegionMap {
    /// Required.
    pub business: String,
    /// Required.
    pub id: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: String,
    pub ip_list: Option<Vec<String>>,
}
operation! { DescribeDDoSAttackIPRegionMap(business: String, id: String, start_time: String, end_time: String)
    "DescribeDDoSAttackIPRegionMap" -> DescribeDDoSAttackIPRegionMapOutput {
    0 "Business" business, 1 "Id" id, 2 "StartTime" start_time, 3 "EndTime" end_time, 4 "IpList" ip_list: Vec<String>
} }

/// Response of [`DescribeDDoSAttackIPRegionMap`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSAttackIPRegionMapOutput {
    pub nation_count: Vec<KeyValueRecord>,
    pub province_count: Vec<KeyValueRecord>,
}
model! { DescribeDDoSAttackIPRegionMapOutput {
    0 "NationCount" nation_count: Vec<KeyValueRecord>, 1 "ProvinceCount" province_count: Vec<KeyValueRecord>
} }

/// Describes ddos attack source: `DescribeDDoSAttackSource` of `dayu` 2018-07-09.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=DescribeDDoSAttackSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSAttackSource {
    /// Required.
    pub business: String,
    /// Required.
    pub id: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: String,
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    pub ip_list: Option<Vec<String>>,
}

/// Arguments of [`DescribeDDoSAttackSource::new`].
pub struct DescribeDDoSAttackSourceRequired {
    pub business: String,
    pub id: String,
    pub start_time: String,
    pub end_time: String,
    pub limit: i64,
    pub offset: i64,
}
operation! {
    DescribeDDoSAttackSource { DescribeDDoSAttackSourceRequired: business, id, start_time, end_time, limit, offset }
    "DescribeDDoSAttackSource" -> DescribeDDoSAttackSourceOutput {
    0 "Business" business, 1 "Id" id, 2 "StartTime" start_time, 3 "EndTime" end_time, 4 "Limit" limit,
    5 "Offset" offset, 6 "IpList" ip_list: Vec<String>
} }
paged! { DescribeDDoSAttackSource: DDoSAttackSourceRecord =
    Offset "Offset", "AttackSourceList" attack_source_list, total "Total" }

/// Response of [`DescribeDDoSAttackSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSAttackSourceOutput {
    pub total: Option<i64>,
    pub attack_source_list: Vec<DDoSAttackSourceRecord>,
}
model! { DescribeDDoSAttackSourceOutput {
    0 "Total" total: i64, 1 "AttackSourceList" attack_source_list: Vec<DDoSAttackSourceRecord>
} }

/// In the response of [`DescribeDDoSAttackSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DDoSAttackSourceRecord {
    pub src_ip: Option<String>,
    pub province: Option<String>,
    pub nation: Option<String>,
    pub packet_sum: Option<i64>,
    pub packet_len: Option<i64>,
}
model! { DDoSAttackSourceRecord {
    0 "SrcIp" src_ip: String, 1 "Province" province: String, 2 "Nation" nation: String, 3 "PacketSum" packet_sum: i64,
    4 "PacketLen" packet_len: i64
} }

/// Describes ddos count: `DescribeDDoSCount` of `dayu` 2018-07-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=DescribeDDoSCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSCount {
    /// Required.
    pub business: String,
    /// Required.
    pub id: String,
    /// Required.
    pub ip: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: String,
    /// Required.
    pub metric_name: String,
}

/// Arguments of [`DescribeDDoSCount::new`].
pub struct DescribeDDoSCountRequired {
    pub business: String,
    pub id: String,
    pub ip: String,
    pub start_time: String,
    pub end_time: String,
    pub metric_name: String,
}
operation! { DescribeDDoSCount { DescribeDDoSCountRequired: business, id, ip, start_time, end_time, metric_name }
    "DescribeDDoSCount" -> DescribeDDoSCountOutput {
    0 "Business" business, 1 "Id" id, 2 "Ip" ip, 3 "StartTime" start_time, 4 "EndTime" end_time,
    5 "MetricName" metric_name
} }

/// Response of [`DescribeDDoSCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSCountOutput {
    pub business: Option<String>,
    pub id: Option<String>,
    pub ip: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: Option<String>,
    pub metric_name: Option<String>,
    pub data: Vec<KeyValue>,
}
model! { DescribeDDoSCountOutput {
    0 "Business" business: String, 1 "Id" id: String, 2 "Ip" ip: String, 3 "StartTime" start_time: String,
    4 "EndTime" end_time: String, 5 "MetricName" metric_name: String, 6 "Data" data: Vec<KeyValue>
} }

/// Describes ddos defend status: `DescribeDDoSDefendStatus` of `dayu` 2018-07-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=DescribeDDoSDefendStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSDefendStatus {
    /// Required.
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

/// Response of [`DescribeDDoSDefendStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSDefendStatusOutput {
    pub defend_status: Option<i64>,
    pub undefend_expire: Option<String>,
    pub show_flag: Option<i64>,
}
model! { DescribeDDoSDefendStatusOutput {
    0 "DefendStatus" defend_status: i64, 1 "UndefendExpire" undefend_expire: String, 2 "ShowFlag" show_flag: i64
} }

/// Describes ddos ev info: `DescribeDDoSEvInfo` of `dayu` 2018-07-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=DescribeDDoSEvInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSEvInfo {
    /// Required.
    pub business: String,
    /// Required.
    pub id: String,
    /// Required.
    pub ip: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: String,
}

/// Arguments of [`DescribeDDoSEvInfo::new`].
pub struct DescribeDDoSEvInfoRequired {
    pub business: String,
    pub id: String,
    pub ip: String,
    pub start_time: String,
    pub end_time: String,
}
operation! { DescribeDDoSEvInfo { DescribeDDoSEvInfoRequired: business, id, ip, start_time, end_time }
    "DescribeDDoSEvInfo" -> DescribeDDoSEvInfoOutput {
    0 "Business" business, 1 "Id" id, 2 "Ip" ip, 3 "StartTime" start_time, 4 "EndTime" end_time
} }

/// Response of [`DescribeDDoSEvInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSEvInfoOutput {
    pub business: Option<String>,
    pub id: Option<String>,
    pub ip: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: Option<String>,
    pub tcp_packet_sum: Option<i64>,
    pub tcp_kb_sum: Option<i64>,
    pub udp_packet_sum: Option<i64>,
    pub udp_kb_sum: Option<i64>,
    pub icmp_packet_sum: Option<i64>,
    pub icmp_kb_sum: Option<i64>,
    pub other_packet_sum: Option<i64>,
    pub other_kb_sum: Option<i64>,
    pub total_traffic: Option<i64>,
    pub mbps: Option<i64>,
    pub pps: Option<i64>,
    pub pcap_url: Vec<String>,
}
model! { DescribeDDoSEvInfoOutput {
    0 "Business" business: String, 1 "Id" id: String, 2 "Ip" ip: String, 3 "StartTime" start_time: String,
    4 "EndTime" end_time: String, 5 "TcpPacketSum" tcp_packet_sum: i64, 6 "TcpKBSum" tcp_kb_sum: i64,
    7 "UdpPacketSum" udp_packet_sum: i64, 8 "UdpKBSum" udp_kb_sum: i64, 9 "IcmpPacketSum" icmp_packet_sum: i64,
    10 "IcmpKBSum" icmp_kb_sum: i64, 11 "OtherPacketSum" other_packet_sum: i64, 12 "OtherKBSum" other_kb_sum: i64,
    13 "TotalTraffic" total_traffic: i64, 14 "Mbps" mbps: i64, 15 "Pps" pps: i64, 16 "PcapUrl" pcap_url: Vec<String>
} }

/// Describes ddos ev list: `DescribeDDoSEvList` of `dayu` 2018-07-09.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=DescribeDDoSEvList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSEvList {
    /// Required.
    pub business: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: String,
    pub id: Option<String>,
    pub ip_list: Option<Vec<String>>,
    pub over_load: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeDDoSEvList(business: String, start_time: String, end_time: String)
    "DescribeDDoSEvList" -> DescribeDDoSEvListOutput {
    0 "Business" business, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Id" id: String,
    4 "IpList" ip_list: Vec<String>, 5 "OverLoad" over_load: String, 6 "Limit" limit: i64, 7 "Offset" offset: i64
} }
paged! { DescribeDDoSEvList: DDoSEventRecord = Offset "Offset", "Data" data, total "Total" }

/// Response of [`DescribeDDoSEvList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSEvListOutput {
    pub business: Option<String>,
    pub id: Option<String>,
    pub ip_list: Vec<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub data: Vec<DDoSEventRecord>,
    pub total: Option<i64>,
}
model! { DescribeDDoSEvListOutput {
    0 "Business" business: String, 1 "Id" id: String, 2 "IpList" ip_list: Vec<String>, 3 "StartTime" start_time: String,
    4 "EndTime" end_time: String, 5 "Data" data: Vec<DDoSEventRecord>, 6 "Total" total: i64
} }

/// In the response of [`DescribeDDoSEvList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DDoSEventRecord {
    pub business: Option<String>,
    pub id: Option<String>,
    pub vip: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: Option<String>,
    pub mbps: Option<i64>,
    pub pps: Option<i64>,
    pub attack_type: Option<String>,
    pub block_flag: Option<i64>,
    pub over_load: Option<String>,
    pub attack_status: Option<i64>,
    pub resource_name: Option<String>,
    pub event_id: Option<String>,
}
model! { DDoSEventRecord {
    0 "Business" business: String, 1 "Id" id: String, 2 "Vip" vip: String, 3 "StartTime" start_time: String,
    4 "EndTime" end_time: String, 5 "Mbps" mbps: i64, 6 "Pps" pps: i64, 7 "AttackType" attack_type: String,
    8 "BlockFlag" block_flag: i64, 9 "OverLoad" over_load: String, 10 "AttackStatus" attack_status: i64,
    11 "ResourceName" resource_name: String, 12 "EventId" event_id: String
} }

/// Describes ddos ip log: `DescribeDDoSIpLog` of `dayu` 2018-07-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=DescribeDDoSIpLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSIpLog {
    /// Required.
    pub business: String,
    /// Required.
    pub id: String,
    /// Required.
    pub ip: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: String,
}

/// Arguments of [`DescribeDDoSIpLog::new`].
pub struct DescribeDDoSIpLogRequired {
    pub business: String,
    pub id: String,
    pub ip: String,
    pub start_time: String,
    pub end_time: String,
}
operation! { DescribeDDoSIpLog { DescribeDDoSIpLogRequired: business, id, ip, start_time, end_time }
    "DescribeDDoSIpLog" -> DescribeDDoSIpLogOutput {
    0 "Business" business, 1 "Id" id, 2 "Ip" ip, 3 "StartTime" start_time, 4 "EndTime" end_time
} }

/// Response of [`DescribeDDoSIpLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSIpLogOutput {
    pub business: Option<String>,
    pub id: Option<String>,
    pub ip: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: Option<String>,
    pub data: Vec<KeyValueRecord>,
}
model! { DescribeDDoSIpLogOutput {
    0 "Business" business: String, 1 "Id" id: String, 2 "Ip" ip: String, 3 "StartTime" start_time: String,
    4 "EndTime" end_time: String, 5 "Data" data: Vec<KeyValueRecord>
} }

/// Describes ddos net count: `DescribeDDoSNetCount` of `dayu` 2018-07-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=DescribeDDoSNetCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSNetCount {
    /// Required.
    pub business: String,
    /// Required.
    pub id: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: String,
    /// Required.
    pub metric_name: String,
}

/// Arguments of [`DescribeDDoSNetCount::new`].
pub struct DescribeDDoSNetCountRequired {
    pub business: String,
    pub id: String,
    pub start_time: String,
    pub end_time: String,
    pub metric_name: String,
}
operation! { DescribeDDoSNetCount { DescribeDDoSNetCountRequired: business, id, start_time, end_time, metric_name }
    "DescribeDDoSNetCount" -> DescribeDDoSNetCountOutput {
    0 "Business" business, 1 "Id" id, 2 "StartTime" start_time, 3 "EndTime" end_time, 4 "MetricName" metric_name
} }

/// Response of [`DescribeDDoSNetCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSNetCountOutput {
    pub business: Option<String>,
    pub id: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: Option<String>,
    pub metric_name: Option<String>,
    pub data: Vec<KeyValue>,
}
model! { DescribeDDoSNetCountOutput {
    0 "Business" business: String, 1 "Id" id: String, 2 "StartTime" start_time: String, 3 "EndTime" end_time: String,
    4 "MetricName" metric_name: String, 5 "Data" data: Vec<KeyValue>
} }

/// Describes ddos net ev info: `DescribeDDoSNetEvInfo` of `dayu` 2018-07-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=DescribeDDoSNetEvInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSNetEvInfo {
    /// Required.
    pub business: String,
    /// Required.
    pub id: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: String,
}
operation! { DescribeDDoSNetEvInfo(business: String, id: String, start_time: String, end_time: String)
    "DescribeDDoSNetEvInfo" -> DescribeDDoSNetEvInfoOutput {
    0 "Business" business, 1 "Id" id, 2 "StartTime" start_time, 3 "EndTime" end_time
} }

/// Response of [`DescribeDDoSNetEvInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSNetEvInfoOutput {
    pub business: Option<String>,
    pub id: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub tcp_packet_sum: Option<i64>,
    pub tcp_kb_sum: Option<i64>,
    pub udp_packet_sum: Option<i64>,
    pub udp_kb_sum: Option<i64>,
    pub icmp_packet_sum: Option<i64>,
    pub icmp_kb_sum: Option<i64>,
    pub other_packet_sum: Option<i64>,
    pub other_kb_sum: Option<i64>,
    pub total_traffic: Option<i64>,
    pub mbps: Option<i64>,
    pub pps: Option<i64>,
    pub pcap_url: Vec<String>,
}
model! { DescribeDDoSNetEvInfoOutput {
    0 "Business" business: String, 1 "Id" id: String, 2 "StartTime" start_time: String, 3 "EndTime" end_time: String,
    4 "TcpPacketSum" tcp_packet_sum: i64, 5 "TcpKBSum" tcp_kb_sum: i64, 6 "UdpPacketSum" udp_packet_sum: i64,
    7 "UdpKBSum" udp_kb_sum: i64, 8 "IcmpPacketSum" icmp_packet_sum: i64, 9 "IcmpKBSum" icmp_kb_sum: i64,
    10 "OtherPacketSum" other_packet_sum: i64, 11 "OtherKBSum" other_kb_sum: i64, 12 "TotalTraffic" total_traffic: i64,
    13 "Mbps" mbps: i64, 14 "Pps" pps: i64, 15 "PcapUrl" pcap_url: Vec<String>
} }

/// Describes ddos net ev list: `DescribeDDoSNetEvList` of `dayu` 2018-07-09.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=DescribeDDoSNetEvList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSNetEvList {
    /// Required.
    pub business: String,
    /// Required.
    pub id: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeDDoSNetEvList(business: String, id: String, start_time: String, end_time: String)
    "DescribeDDoSNetEvList" -> DescribeDDoSNetEvListOutput {
    0 "Business" business, 1 "Id" id, 2 "StartTime" start_time, 3 "EndTime" end_time, 4 "Limit" limit: i64,
    5 "Offset" offset: i64
} }
paged! { DescribeDDoSNetEvList: DDoSEventRecord = Offset "Offset", "Data" data, total "Total" }

/// Response of [`DescribeDDoSNetEvList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSNetEvListOutput {
    pub business: Option<String>,
    pub id: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: Option<String>,
    pub data: Vec<DDoSEventRecord>,
    pub total: Option<i64>,
}
model! { DescribeDDoSNetEvListOutput {
    0 "Business" business: String, 1 "Id" id: String, 2 "StartTime" start_time: String, 3 "EndTime" end_time: String,
    4 "Data" data: Vec<DDoSEventRecord>, 5 "Total" total: i64
} }

/// Describes ddos net ip log: `DescribeDDoSNetIpLog` of `dayu` 2018-07-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=DescribeDDoSNetIpLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSNetIpLog {
    /// Required.
    pub business: String,
    /// Required.
    pub id: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: String,
}
operation! { DescribeDDoSNetIpLog(business: String, id: String, start_time: String, end_time: String)
    "DescribeDDoSNetIpLog" -> DescribeDDoSNetIpLogOutput {
    0 "Business" business, 1 "Id" id, 2 "StartTime" start_time, 3 "EndTime" end_time
} }

/// Response of [`DescribeDDoSNetIpLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSNetIpLogOutput {
    pub business: Option<String>,
    pub id: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: Option<String>,
    pub data: Vec<KeyValueRecord>,
}
model! { DescribeDDoSNetIpLogOutput {
    0 "Business" business: String, 1 "Id" id: String, 2 "StartTime" start_time: String, 3 "EndTime" end_time: String,
    4 "Data" data: Vec<KeyValueRecord>
} }

/// Describes ddos net trend: `DescribeDDoSNetTrend` of `dayu` 2018-07-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=DescribeDDoSNetTrend>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSNetTrend {
    /// Required.
    pub business: String,
    /// Required.
    pub id: String,
    /// Required.
    pub metric_name: String,
    /// Required.
    pub period: i64,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: String,
}

/// Arguments of [`DescribeDDoSNetTrend::new`].
pub struct DescribeDDoSNetTrendRequired {
    pub business: String,
    pub id: String,
    pub metric_name: String,
    pub period: i64,
    pub start_time: String,
    pub end_time: String,
}
operation! {
    DescribeDDoSNetTrend { DescribeDDoSNetTrendRequired: business, id, metric_name, period, start_time, end_time }
    "DescribeDDoSNetTrend" -> DescribeDDoSNetTrendOutput {
    0 "Business" business, 1 "Id" id, 2 "MetricName" metric_name, 3 "Period" period, 4 "StartTime" start_time,
    5 "EndTime" end_time
} }

/// Response of [`DescribeDDoSNetTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSNetTrendOutput {
    pub business: Option<String>,
    pub id: Option<String>,
    pub metric_name: Option<String>,
    pub period: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: Option<String>,
    pub data: Vec<i64>,
    pub count: Option<i64>,
}
model! { DescribeDDoSNetTrendOutput {
    0 "Business" business: String, 1 "Id" id: String, 2 "MetricName" metric_name: String, 3 "Period" period: i64,
    4 "StartTime" start_time: String, 5 "EndTime" end_time: String, 6 "Data" data: Vec<i64>, 7 "Count" count: i64
} }

/// Describes ddos policy: `DescribeDDoSPolicy` of `dayu` 2018-07-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=DescribeDDoSPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSPolicy {
    /// Required.
    pub business: String,
    pub id: Option<String>,
}
operation! { DescribeDDoSPolicy(business: String) "DescribeDDoSPolicy" -> DescribeDDoSPolicyOutput {
    0 "Business" business, 1 "Id" id: String
} }

/// Response of [`DescribeDDoSPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSPolicyOutput {
    pub ddos_policy_list: Vec<DDosPolicy>,
}
model! { DescribeDDoSPolicyOutput {
    0 "DDosPolicyList" ddos_policy_list: Vec<DDosPolicy>
} }

/// In the response of [`DescribeDDoSPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DDosPolicy {
    pub resources: Vec<ResourceIp>,
    pub drop_options: Option<DDoSPolicyDropOption>,
    pub port_limits: Vec<DDoSPolicyPortLimit>,
    pub packet_filters: Vec<DDoSPolicyPacketFilter>,
    pub ip_black_white_lists: Vec<IpBlackWhite>,
    pub policy_id: Option<String>,
    pub policy_name: Option<String>,
    pub create_time: Option<String>,
    pub water_print: Vec<WaterPrintPolicy>,
    pub water_key: Vec<WaterPrintKey>,
    pub bound_resources: Vec<String>,
    pub scene_id: Option<String>,
}
model! { DDosPolicy {
    0 "Resources" resources: Vec<ResourceIp>, 1 "DropOptions" drop_options: DDoSPolicyDropOption,
    2 "PortLimits" port_limits: Vec<DDoSPolicyPortLimit>, 3 "PacketFilters" packet_filters: Vec<DDoSPolicyPacketFilter>,
    4 "IpBlackWhiteLists" ip_black_white_lists: Vec<IpBlackWhite>, 5 "PolicyId" policy_id: String,
    6 "PolicyName" policy_name: String, 7 "CreateTime" create_time: String,
    8 "WaterPrint" water_print: Vec<WaterPrintPolicy>, 9 "WaterKey" water_key: Vec<WaterPrintKey>,
    10 "BoundResources" bound_resources: Vec<String>, 11 "SceneId" scene_id: String
} }

/// In the response of [`DescribeDDoSPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceIp {
    pub id: Option<String>,
    pub ip_list: Vec<String>,
}
model! { ResourceIp {
    0 "Id" id: String, 1 "IpList" ip_list: Vec<String>
} }

/// In the response of [`DescribeDDoSPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WaterPrintKey {
    pub key_id: Option<String>,
    /// Secret.
    pub key_content: Option<Secret>,
    pub key_version: Option<String>,
    pub open_status: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
}
model! { WaterPrintKey {
    0 "KeyId" key_id: String, 1 "KeyContent" key_content: Secret, 2 "KeyVersion" key_version: String,
    3 "OpenStatus" open_status: i64, 4 "CreateTime" create_time: String
} }

/// Describes ddos trend: `DescribeDDoSTrend` of `dayu` 2018-07-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=DescribeDDoSTrend>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSTrend {
    /// Required.
    pub business: String,
    /// Required.
    pub ip: String,
    /// Required.
    pub metric_name: String,
    /// Required.
    pub period: i64,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: String,
    pub id: Option<String>,
}

/// Arguments of [`DescribeDDoSTrend::new`].
pub struct DescribeDDoSTrendRequired {
    pub business: String,
    pub ip: String,
    pub metric_name: String,
    pub period: i64,
    pub start_time: String,
    pub end_time: String,
}
operation! { DescribeDDoSTrend { DescribeDDoSTrendRequired: business, ip, metric_name, period, start_time, end_time }
    "DescribeDDoSTrend" -> DescribeDDoSTrendOutput {
    0 "Business" business, 1 "Ip" ip, 2 "MetricName" metric_name, 3 "Period" period, 4 "StartTime" start_time,
    5 "EndTime" end_time, 6 "Id" id: String
} }

/// Response of [`DescribeDDoSTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSTrendOutput {
    pub business: Option<String>,
    pub id: Option<String>,
    pub ip: Option<String>,
    pub metric_name: Option<String>,
    pub period: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: Option<String>,
    pub data: Vec<i64>,
    pub count: Option<i64>,
}
model! { DescribeDDoSTrendOutput {
    0 "Business" business: String, 1 "Id" id: String, 2 "Ip" ip: String, 3 "MetricName" metric_name: String,
    4 "Period" period: i64, 5 "StartTime" start_time: String, 6 "EndTime" end_time: String, 7 "Data" data: Vec<i64>,
    8 "Count" count: i64
} }

/// Describes ddos used statis: `DescribeDDoSUsedStatis` of `dayu` 2018-07-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=DescribeDDoSUsedStatis>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSUsedStatis {
    /// Required.
    pub business: String,
}
operation! { DescribeDDoSUsedStatis(business: String) "DescribeDDoSUsedStatis" -> DescribeDDoSUsedStatisOutput {
    0 "Business" business
} }

/// Response of [`DescribeDDoSUsedStatis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSUsedStatisOutput {
    pub data: Vec<KeyValue>,
}
model! { DescribeDDoSUsedStatisOutput {
    0 "Data" data: Vec<KeyValue>
} }

/// Describes ip product info: `DescribeIPProductInfo` of `dayu` 2018-07-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=DescribeIPProductInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIPProductInfo {
    /// Required.
    pub business: String,
    /// Required.
    pub ip_list: Vec<String>,
}
operation! { DescribeIPProductInfo(business: String, ip_list: Vec<String>)
    "DescribeIPProductInfo" -> DescribeIPProductInfoOutput {
    0 "Business" business, 1 "IpList" ip_list
} }

/// Response of [`DescribeIPProductInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIPProductInfoOutput {
    pub data: Vec<KeyValueRecord>,
}
model! { DescribeIPProductInfoOutput {
    0 "Data" data: Vec<KeyValueRecord>
} }

/// Describes insure packs: `DescribeInsurePacks` of `dayu` 2018-07-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=DescribeInsurePacks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInsurePacks {
    pub id_list: Option<Vec<String>>,
}
operation! { DescribeInsurePacks() "DescribeInsurePacks" -> DescribeInsurePacksOutput {
    0 "IdList" id_list: Vec<String>
} }

/// Response of [`DescribeInsurePacks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInsurePacksOutput {
    pub insure_packs: Vec<KeyValueRecord>,
}
model! { DescribeInsurePacksOutput {
    0 "InsurePacks" insure_packs: Vec<KeyValueRecord>
} }

/// Describes ip block list: `DescribeIpBlockList` of `dayu` 2018-07-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=DescribeIpBlockList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpBlockList {}
operation! { DescribeIpBlockList() "DescribeIpBlockList" -> DescribeIpBlockListOutput {} }

/// Response of [`DescribeIpBlockList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpBlockListOutput {
    pub list: Vec<IpBlockData>,
}
model! { DescribeIpBlockListOutput {
    0 "List" list: Vec<IpBlockData>
} }

/// In the response of [`DescribeIpBlockList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IpBlockData {
    pub ip: Option<String>,
    pub status: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub block_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub un_block_time: Option<String>,
    pub action_type: Option<String>,
    pub protect_flag: Option<i64>,
}
model! { IpBlockData {
    0 "Ip" ip: String, 1 "Status" status: String, 2 "BlockTime" block_time: String,
    3 "UnBlockTime" un_block_time: String, 4 "ActionType" action_type: String, 5 "ProtectFlag" protect_flag: i64
} }

/// Describes ip un block list: `DescribeIpUnBlockList` of `dayu` 2018-07-09.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=DescribeIpUnBlockList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpUnBlockList {
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub begin_time: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: String,
    pub ip: Option<String>,
    pub paging: Option<Paging>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeIpUnBlockList(begin_time: String, end_time: String)
    "DescribeIpUnBlockList" -> DescribeIpUnBlockListOutput {
    0 "BeginTime" begin_time, 1 "EndTime" end_time, 2 "Ip" ip: String, 3 "Paging" paging: Paging, 4 "Limit" limit: i64,
    5 "Offset" offset: i64
} }
paged! { DescribeIpUnBlockList: IpUnBlockData = Offset "Offset", "List" list, total "Total" }

/// In the request of [`DescribeIpUnBlockList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Paging {
    /// Required.
    pub offset: Option<i64>,
    /// Required.
    pub limit: Option<i64>,
}
input! { Paging(offset: i64, limit: i64) {
    0 "Offset" offset: i64, 1 "Limit" limit: i64
} }

/// Response of [`DescribeIpUnBlockList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpUnBlockListOutput {
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
    pub list: Vec<IpUnBlockData>,
    pub total: Option<i64>,
}
model! { DescribeIpUnBlockListOutput {
    0 "BeginTime" begin_time: String, 1 "EndTime" end_time: String, 2 "List" list: Vec<IpUnBlockData>,
    3 "Total" total: i64
} }

/// In the response of [`DescribeIpUnBlockList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IpUnBlockData {
    pub ip: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub block_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub un_block_time: Option<String>,
    pub action_type: Option<String>,
}
model! { IpUnBlockData {
    0 "Ip" ip: String, 1 "BlockTime" block_time: String, 2 "UnBlockTime" un_block_time: String,
    3 "ActionType" action_type: String
} }

/// Describes l4 health config: `DescribeL4HealthConfig` of `dayu` 2018-07-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=DescribeL4HealthConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL4HealthConfig {
    /// Required.
    pub business: String,
    /// Required.
    pub id: String,
    pub rule_id_list: Option<Vec<String>>,
}
operation! { DescribeL4HealthConfig(business: String, id: String)
    "DescribeL4HealthConfig" -> DescribeL4HealthConfigOutput {
    0 "Business" business, 1 "Id" id, 2 "RuleIdList" rule_id_list: Vec<String>
} }

/// Response of [`DescribeL4HealthConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL4HealthConfigOutput {
    pub health_config: Vec<L4HealthConfig>,
}
model! { DescribeL4HealthConfigOutput {
    0 "HealthConfig" health_config: Vec<L4HealthConfig>
} }

/// Describes l4 rules err health: `DescribeL4RulesErrHealth` of `dayu` 2018-07-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=DescribeL4RulesErrHealth>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL4RulesErrHealth {
    /// Required.
    pub business: String,
    /// Required.
    pub id: String,
}
operation! { DescribeL4RulesErrHealth(business: String, id: String)
    "DescribeL4RulesErrHealth" -> DescribeL4RulesErrHealthOutput {
    0 "Business" business, 1 "Id" id
} }

/// Response of [`DescribeL4RulesErrHealth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL4RulesErrHealthOutput {
    pub total: Option<i64>,
    pub err_healths: Vec<KeyValue>,
    pub ext_err_healths: Vec<KeyValueRecord>,
}
model! { DescribeL4RulesErrHealthOutput {
    0 "Total" total: i64, 1 "ErrHealths" err_healths: Vec<KeyValue>,
    2 "ExtErrHealths" ext_err_healths: Vec<KeyValueRecord>
} }

/// Describes l7 health config: `DescribeL7HealthConfig` of `dayu` 2018-07-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=DescribeL7HealthConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL7HealthConfig {
    /// Required.
    pub business: String,
    /// Required.
    pub id: String,
    pub rule_id_list: Option<Vec<String>>,
}
operation! { DescribeL7HealthConfig(business: String, id: String)
    "DescribeL7HealthConfig" -> DescribeL7HealthConfigOutput {
    0 "Business" business, 1 "Id" id, 2 "RuleIdList" rule_id_list: Vec<String>
} }

/// Response of [`DescribeL7HealthConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL7HealthConfigOutput {
    pub health_config: Vec<L7HealthConfig>,
}
model! { DescribeL7HealthConfigOutput {
    0 "HealthConfig" health_config: Vec<L7HealthConfig>
} }

/// Describes new l4 rules: `DescribeNewL4Rules` of `dayu` 2018-07-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=DescribeNewL4Rules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNewL4Rules {
    /// Required.
    pub business: String,
    pub ip: Option<String>,
    pub virtual_port: Option<i64>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeNewL4Rules(business: String) "DescribeNewL4Rules" -> DescribeNewL4RulesOutput {
    0 "Business" business, 1 "Ip" ip: String, 2 "VirtualPort" virtual_port: i64, 3 "Limit" limit: i64,
    4 "Offset" offset: i64
} }

/// Response of [`DescribeNewL4Rules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNewL4RulesOutput {
    pub rules: Vec<NewL4RuleEntry>,
    pub total: Option<i64>,
    pub healths: Vec<L4RuleHealth>,
}
model! { DescribeNewL4RulesOutput {
    0 "Rules" rules: Vec<NewL4RuleEntry>, 1 "Total" total: i64, 2 "Healths" healths: Vec<L4RuleHealth>
} }

/// In the response of [`DescribeNewL4Rules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewL4RuleEntry {
    pub protocol: Option<String>,
    pub virtual_port: Option<i64>,
    pub source_port: Option<i64>,
    pub keep_time: Option<i64>,
    pub source_list: Vec<L4RuleSource>,
    pub lb_type: Option<i64>,
    pub keep_enable: Option<i64>,
    pub source_type: Option<i64>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub remove_switch: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub modify_time: Option<String>,
    pub region: Option<i64>,
    pub ip: Option<String>,
    pub id: Option<String>,
}
model! { NewL4RuleEntry {
    0 "Protocol" protocol: String, 1 "VirtualPort" virtual_port: i64, 2 "SourcePort" source_port: i64,
    3 "KeepTime" keep_time: i64, 4 "SourceList" source_list: Vec<L4RuleSource>, 5 "LbType" lb_type: i64,
    6 "KeepEnable" keep_enable: i64, 7 "SourceType" source_type: i64, 8 "RuleId" rule_id: String,
    9 "RuleName" rule_name: String, 10 "RemoveSwitch" remove_switch: i64, 11 "ModifyTime" modify_time: String,
    12 "Region" region: i64, 13 "Ip" ip: String, 14 "Id" id: String
} }

/// In the request of [`DescribeNewL4Rules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct L4RuleHealth {
    /// Required.
    pub rule_id: Option<String>,
    /// Required.
    pub enable: Option<i64>,
    /// Required.
    pub time_out: Option<i64>,
    /// Required.
    pub interval: Option<i64>,
    /// Required.
    pub kick_num: Option<i64>,
    /// Required.
    pub alive_num: Option<i64>,
}

/// Arguments of [`L4RuleHealth::new`].
pub struct L4RuleHealthRequired {
    pub rule_id: String,
    pub enable: i64,
    pub time_out: i64,
    pub interval: i64,
    pub kick_num: i64,
    pub alive_num: i64,
}
input! { L4RuleHealth { L4RuleHealthRequired: rule_id, enable, time_out, interval, kick_num, alive_num } {
    0 "RuleId" rule_id: String, 1 "Enable" enable: i64, 2 "TimeOut" time_out: i64, 3 "Interval" interval: i64,
    4 "KickNum" kick_num: i64, 5 "AliveNum" alive_num: i64
} }

/// Describes new l4 rules err health: `DescribeNewL4RulesErrHealth` of `dayu` 2018-07-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=DescribeNewL4RulesErrHealth>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNewL4RulesErrHealth {
    /// Required.
    pub business: String,
    pub rule_id_list: Option<Vec<String>>,
}
operation! { DescribeNewL4RulesErrHealth(business: String)
    "DescribeNewL4RulesErrHealth" -> DescribeNewL4RulesErrHealthOutput {
    0 "Business" business, 1 "RuleIdList" rule_id_list: Vec<String>
} }

/// Response of [`DescribeNewL4RulesErrHealth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNewL4RulesErrHealthOutput {
    pub total: Option<i64>,
    pub err_healths: Vec<KeyValue>,
}
model! { DescribeNewL4RulesErrHealthOutput {
    0 "Total" total: i64, 1 "ErrHealths" err_healths: Vec<KeyValue>
} }

/// Describes new l7 rules err health: `DescribeNewL7RulesErrHealth` of `dayu` 2018-07-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=DescribeNewL7RulesErrHealth>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNewL7RulesErrHealth {
    /// Required.
    pub business: String,
    pub rule_id_list: Option<Vec<String>>,
}
operation! { DescribeNewL7RulesErrHealth(business: String)
    "DescribeNewL7RulesErrHealth" -> DescribeNewL7RulesErrHealthOutput {
    0 "Business" business, 1 "RuleIdList" rule_id_list: Vec<String>
} }

/// Response of [`DescribeNewL7RulesErrHealth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNewL7RulesErrHealthOutput {
    pub total: Option<i64>,
    pub err_healths: Vec<KeyValue>,
}
model! { DescribeNewL7RulesErrHealthOutput {
    0 "Total" total: i64, 1 "ErrHealths" err_healths: Vec<KeyValue>
} }

/// Describes pack index: `DescribePackIndex` of `dayu` 2018-07-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=DescribePackIndex>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePackIndex {
    /// Required.
    pub business: String,
}
operation! { DescribePackIndex(business: String) "DescribePackIndex" -> DescribePackIndexOutput {
    0 "Business" business
} }

/// Response of [`DescribePackIndex`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePackIndexOutput {
    pub data: Vec<KeyValue>,
}
model! { DescribePackIndexOutput {
    0 "Data" data: Vec<KeyValue>
} }

/// Describes pcap: `DescribePcap` of `dayu` 2018-07-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=DescribePcap>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePcap {
    /// Required.
    pub business: String,
    /// Required.
    pub id: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: String,
    pub ip: Option<String>,
}
operation! { DescribePcap(business: String, id: String, start_time: String, end_time: String)
    "DescribePcap" -> DescribePcapOutput {
    0 "Business" business, 1 "Id" id, 2 "StartTime" start_time, 3 "EndTime" end_time, 4 "Ip" ip: String
} }

/// Response of [`DescribePcap`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePcapOutput {
    pub pcap_url_list: Vec<String>,
}
model! { DescribePcapOutput {
    0 "PcapUrlList" pcap_url_list: Vec<String>
} }

/// Describes policy case: `DescribePolicyCase` of `dayu` 2018-07-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=DescribePolicyCase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyCase {
    /// Required.
    pub business: String,
    pub scene_id: Option<String>,
}
operation! { DescribePolicyCase(business: String) "DescribePolicyCase" -> DescribePolicyCaseOutput {
    0 "Business" business, 1 "SceneId" scene_id: String
} }

/// Response of [`DescribePolicyCase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyCaseOutput {
    pub case_list: Vec<KeyValueRecord>,
}
model! { DescribePolicyCaseOutput {
    0 "CaseList" case_list: Vec<KeyValueRecord>
} }

/// Describes res ip list: `DescribeResIpList` of `dayu` 2018-07-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=DescribeResIpList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResIpList {
    /// Required.
    pub business: String,
    pub id_list: Option<Vec<String>>,
}
operation! { DescribeResIpList(business: String) "DescribeResIpList" -> DescribeResIpListOutput {
    0 "Business" business, 1 "IdList" id_list: Vec<String>
} }

/// Response of [`DescribeResIpList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResIpListOutput {
    pub resource: Vec<ResourceIp>,
}
model! { DescribeResIpListOutput {
    0 "Resource" resource: Vec<ResourceIp>
} }

/// Describes resource list: `DescribeResourceList` of `dayu` 2018-07-09.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=DescribeResourceList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceList {
    /// Required.
    pub business: String,
    pub region_list: Option<Vec<String>>,
    pub line: Option<Vec<i64>>,
    pub id_list: Option<Vec<String>>,
    pub name: Option<String>,
    pub ip_list: Option<Vec<String>>,
    pub status: Option<Vec<i64>>,
    pub expire: Option<i64>,
    pub oder_by: Option<Vec<OrderBy>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub c_name: Option<String>,
    pub domain: Option<String>,
}
operation! { DescribeResourceList(business: String) "DescribeResourceList" -> DescribeResourceListOutput {
    0 "Business" business, 1 "RegionList" region_list: Vec<String>, 2 "Line" line: Vec<i64>,
    3 "IdList" id_list: Vec<String>, 4 "Name" name: String, 5 "IpList" ip_list: Vec<String>,
    6 "Status" status: Vec<i64>, 7 "Expire" expire: i64, 8 "OderBy" oder_by: Vec<OrderBy>, 9 "Limit" limit: i64,
    10 "Offset" offset: i64, 11 "CName" c_name: String, 12 "Domain" domain: String
} }
paged! { DescribeResourceList: KeyValueRecord = Offset "Offset", "ServicePacks" service_packs, total "Total" }

/// In the request of [`DescribeResourceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderBy {
    /// Required.
    pub field: Option<String>,
    /// Required.
    pub order: Option<String>,
}
input! { OrderBy(field: String, order: String) {
    0 "Field" field: String, 1 "Order" order: String
} }

/// Response of [`DescribeResourceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceListOutput {
    pub total: Option<i64>,
    pub service_packs: Vec<KeyValueRecord>,
    pub business: Option<String>,
}
model! { DescribeResourceListOutput {
    0 "Total" total: i64, 1 "ServicePacks" service_packs: Vec<KeyValueRecord>, 2 "Business" business: String
} }

/// Describes rule sets: `DescribeRuleSets` of `dayu` 2018-07-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=DescribeRuleSets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleSets {
    /// Required.
    pub business: String,
    /// Required.
    pub id_list: Vec<String>,
}
operation! { DescribeRuleSets(business: String, id_list: Vec<String>) "DescribeRuleSets" -> DescribeRuleSetsOutput {
    0 "Business" business, 1 "IdList" id_list
} }

/// Response of [`DescribeRuleSets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleSetsOutput {
    pub l4_rule_sets: Vec<KeyValueRecord>,
    pub l7_rule_sets: Vec<KeyValueRecord>,
}
model! { DescribeRuleSetsOutput {
    0 "L4RuleSets" l4_rule_sets: Vec<KeyValueRecord>, 1 "L7RuleSets" l7_rule_sets: Vec<KeyValueRecord>
} }

/// Describes scheduling domain list: `DescribeSchedulingDomainList` of `dayu` 2018-07-09.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=DescribeSchedulingDomainList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSchedulingDomainList {
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    pub domain: Option<String>,
}
operation! { DescribeSchedulingDomainList(limit: i64, offset: i64)
    "DescribeSchedulingDomainList" -> DescribeSchedulingDomainListOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "Domain" domain: String
} }
paged! { DescribeSchedulingDomainList: SchedulingDomain = Offset "Offset", "DomainList" domain_list, total "Total" }

/// Response of [`DescribeSchedulingDomainList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSchedulingDomainListOutput {
    pub total: Option<i64>,
    pub domain_list: Vec<SchedulingDomain>,
}
model! { DescribeSchedulingDomainListOutput {
    0 "Total" total: i64, 1 "DomainList" domain_list: Vec<SchedulingDomain>
} }

/// In the response of [`DescribeSchedulingDomainList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SchedulingDomain {
    pub domain: Option<String>,
    pub bgp_ip_list: Vec<String>,
    pub ctcc_ip_list: Vec<String>,
    pub cucc_ip_list: Vec<String>,
    pub cmcc_ip_list: Vec<String>,
    pub oversea_ip_list: Vec<String>,
    pub method: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    pub ttl: Option<i64>,
    pub status: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub modify_time: Option<String>,
}
model! { SchedulingDomain {
    0 "Domain" domain: String, 1 "BGPIpList" bgp_ip_list: Vec<String>, 2 "CTCCIpList" ctcc_ip_list: Vec<String>,
    3 "CUCCIpList" cucc_ip_list: Vec<String>, 4 "CMCCIpList" cmcc_ip_list: Vec<String>,
    5 "OverseaIpList" oversea_ip_list: Vec<String>, 6 "Method" method: String, 7 "CreateTime" create_time: String,
    8 "TTL" ttl: i64, 9 "Status" status: i64, 10 "ModifyTime" modify_time: String
} }

/// Describes sec index: `DescribeSecIndex` of `dayu` 2018-07-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=DescribeSecIndex>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecIndex {}
operation! { DescribeSecIndex() "DescribeSecIndex" -> DescribeSecIndexOutput {} }

/// Response of [`DescribeSecIndex`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecIndexOutput {
    pub data: Vec<KeyValue>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub begin_date: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_date: Option<String>,
}
model! { DescribeSecIndexOutput {
    0 "Data" data: Vec<KeyValue>, 1 "BeginDate" begin_date: String, 2 "EndDate" end_date: String
} }

/// Describes source ip segment: `DescribeSourceIpSegment` of `dayu` 2018-07-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=DescribeSourceIpSegment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSourceIpSegment {
    /// Required.
    pub business: String,
    /// Required.
    pub id: String,
}
operation! { DescribeSourceIpSegment(business: String, id: String)
    "DescribeSourceIpSegment" -> DescribeSourceIpSegmentOutput {
    0 "Business" business, 1 "Id" id
} }

/// Response of [`DescribeSourceIpSegment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSourceIpSegmentOutput {
    pub data: Option<String>,
}
model! { DescribeSourceIpSegmentOutput {
    0 "Data" data: String
} }

/// Describes transmit statis: `DescribeTransmitStatis` of `dayu` 2018-07-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=DescribeTransmitStatis>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTransmitStatis {
    /// Required.
    pub business: String,
    /// Required.
    pub id: String,
    /// Required.
    pub metric_name: String,
    /// Required.
    pub period: i64,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: String,
    pub ip_list: Option<Vec<String>>,
}

/// Arguments of [`DescribeTransmitStatis::new`].
pub struct DescribeTransmitStatisRequired {
    pub business: String,
    pub id: String,
    pub metric_name: String,
    pub period: i64,
    pub start_time: String,
    pub end_time: String,
}
operation! {
    DescribeTransmitStatis { DescribeTransmitStatisRequired: business, id, metric_name, period, start_time, end_time }
    "DescribeTransmitStatis" -> DescribeTransmitStatisOutput {
    0 "Business" business, 1 "Id" id, 2 "MetricName" metric_name, 3 "Period" period, 4 "StartTime" start_time,
    5 "EndTime" end_time, 6 "IpList" ip_list: Vec<String>
} }

/// Response of [`DescribeTransmitStatis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTransmitStatisOutput {
    pub in_data_list: Vec<f64>,
    pub out_data_list: Vec<f64>,
    pub metric_name: Option<String>,
}
model! { DescribeTransmitStatisOutput {
    0 "InDataList" in_data_list: Vec<f64>, 1 "OutDataList" out_data_list: Vec<f64>, 2 "MetricName" metric_name: String
} }

/// Describes un block statis: `DescribeUnBlockStatis` of `dayu` 2018-07-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=DescribeUnBlockStatis>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnBlockStatis {}
operation! { DescribeUnBlockStatis() "DescribeUnBlockStatis" -> DescribeUnBlockStatisOutput {} }

/// Response of [`DescribeUnBlockStatis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnBlockStatisOutput {
    pub total: Option<i64>,
    pub used: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub begin_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: Option<String>,
}
model! { DescribeUnBlockStatisOutput {
    0 "Total" total: i64, 1 "Used" used: i64, 2 "BeginTime" begin_time: String, 3 "EndTime" end_time: String
} }

/// `DescribleL4Rules` of `dayu` 2018-07-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=DescribleL4Rules>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribleL4Rules {
    /// Required.
    pub business: String,
    /// Required.
    pub id: String,
    pub rule_id_list: Option<Vec<String>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribleL4Rules(business: String, id: String) "DescribleL4Rules" -> DescribleL4RulesOutput {
    0 "Business" business, 1 "Id" id, 2 "RuleIdList" rule_id_list: Vec<String>, 3 "Limit" limit: i64,
    4 "Offset" offset: i64
} }

/// Response of [`DescribleL4Rules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribleL4RulesOutput {
    pub rules: Vec<L4RuleEntry>,
    pub total: Option<i64>,
    pub healths: Vec<L4RuleHealth>,
}
model! { DescribleL4RulesOutput {
    0 "Rules" rules: Vec<L4RuleEntry>, 1 "Total" total: i64, 2 "Healths" healths: Vec<L4RuleHealth>
} }

/// `DescribleL7Rules` of `dayu` 2018-07-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=DescribleL7Rules>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribleL7Rules {
    /// Required.
    pub business: String,
    /// Required.
    pub id: String,
    pub rule_id_list: Option<Vec<String>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub domain: Option<String>,
    pub protocol_list: Option<Vec<String>>,
    pub status_list: Option<Vec<i64>>,
}
operation! { DescribleL7Rules(business: String, id: String) "DescribleL7Rules" -> DescribleL7RulesOutput {
    0 "Business" business, 1 "Id" id, 2 "RuleIdList" rule_id_list: Vec<String>, 3 "Limit" limit: i64,
    4 "Offset" offset: i64, 5 "Domain" domain: String, 6 "ProtocolList" protocol_list: Vec<String>,
    7 "StatusList" status_list: Vec<i64>
} }

/// Response of [`DescribleL7Rules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribleL7RulesOutput {
    pub rules: Vec<L7RuleEntry>,
    pub total: Option<i64>,
    pub healths: Vec<L7RuleHealth>,
}
model! { DescribleL7RulesOutput {
    0 "Rules" rules: Vec<L7RuleEntry>, 1 "Total" total: i64, 2 "Healths" healths: Vec<L7RuleHealth>
} }

/// In the response of [`DescribleL7Rules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct L7RuleHealth {
    pub rule_id: Option<String>,
    pub enable: Option<i64>,
    pub interval: Option<i64>,
    pub kick_num: Option<i64>,
    pub alive_num: Option<i64>,
    pub method: Option<String>,
    pub status_code: Option<i64>,
    pub url: Option<String>,
    pub status: Option<i64>,
}
model! { L7RuleHealth {
    0 "RuleId" rule_id: String, 1 "Enable" enable: i64, 2 "Interval" interval: i64, 3 "KickNum" kick_num: i64,
    4 "AliveNum" alive_num: i64, 5 "Method" method: String, 6 "StatusCode" status_code: i64, 7 "Url" url: String,
    8 "Status" status: i64
} }

/// `DescribleNewL7Rules` of `dayu` 2018-07-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=DescribleNewL7Rules>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribleNewL7Rules {
    /// Required.
    pub business: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub domain: Option<String>,
    pub protocol_list: Option<Vec<String>>,
    pub status_list: Option<Vec<i64>>,
    pub ip: Option<String>,
}
operation! { DescribleNewL7Rules(business: String) "DescribleNewL7Rules" -> DescribleNewL7RulesOutput {
    0 "Business" business, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Domain" domain: String,
    4 "ProtocolList" protocol_list: Vec<String>, 5 "StatusList" status_list: Vec<i64>, 6 "Ip" ip: String
} }

/// Response of [`DescribleNewL7Rules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribleNewL7RulesOutput {
    pub rules: Vec<NewL7RuleEntry>,
    pub total: Option<i64>,
    pub healths: Vec<L7RuleHealth>,
}
model! { DescribleNewL7RulesOutput {
    0 "Rules" rules: Vec<NewL7RuleEntry>, 1 "Total" total: i64, 2 "Healths" healths: Vec<L7RuleHealth>
} }

/// In the request of [`DescribleNewL7Rules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewL7RuleEntry {
    /// Required.
    pub protocol: Option<String>,
    /// Required.
    pub domain: Option<String>,
    /// Required.
    pub source_type: Option<i64>,
    /// Required.
    pub keep_time: Option<i64>,
    /// Required.
    pub source_list: Option<Vec<L4RuleSource>>,
    /// Required.
    pub lb_type: Option<i64>,
    /// Required.
    pub keep_enable: Option<i64>,
    pub rule_id: Option<String>,
    pub cert_type: Option<i64>,
    pub ssl_id: Option<String>,
    pub cert: Option<String>,
    /// Secret.
    pub private_key: Option<Secret>,
    pub rule_name: Option<String>,
    pub status: Option<i64>,
    pub cc_status: Option<i64>,
    pub cc_enable: Option<i64>,
    pub cc_threshold: Option<i64>,
    pub cc_level: Option<String>,
    pub region: Option<i64>,
    pub id: Option<String>,
    pub ip: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub modify_time: Option<String>,
    pub https_to_http_enable: Option<i64>,
    pub virtual_port: Option<i64>,
}

/// Arguments of [`NewL7RuleEntry::new`].
pub struct NewL7RuleEntryRequired {
    pub protocol: String,
    pub domain: String,
    pub source_type: i64,
    pub keep_time: i64,
    pub source_list: Vec<L4RuleSource>,
    pub lb_type: i64,
    pub keep_enable: i64,
}
input! {
    NewL7RuleEntry { NewL7RuleEntryRequired: protocol, domain, source_type, keep_time, source_list, lb_type, keep_enable } {
    0 "Protocol" protocol: String, 1 "Domain" domain: String, 2 "SourceType" source_type: i64,
    3 "KeepTime" keep_time: i64, 4 "SourceList" source_list: Vec<L4RuleSource>, 5 "LbType" lb_type: i64,
    6 "KeepEnable" keep_enable: i64, 7 "RuleId" rule_id: String, 8 "CertType" cert_type: i64, 9 "SSLId" ssl_id: String,
    10 "Cert" cert: String, 11 "PrivateKey" private_key: Secret, 12 "RuleName" rule_name: String,
    13 "Status" status: i64, 14 "CCStatus" cc_status: i64, 15 "CCEnable" cc_enable: i64,
    16 "CCThreshold" cc_threshold: i64, 17 "CCLevel" cc_level: String, 18 "Region" region: i64, 19 "Id" id: String,
    20 "Ip" ip: String, 21 "ModifyTime" modify_time: String, 22 "HttpsToHttpEnable" https_to_http_enable: i64,
    23 "VirtualPort" virtual_port: i64
} }

/// `DescribleRegionCount` of `dayu` 2018-07-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=DescribleRegionCount>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribleRegionCount {
    /// Required.
    pub business: String,
    pub line_list: Option<Vec<i64>>,
}
operation! { DescribleRegionCount(business: String) "DescribleRegionCount" -> DescribleRegionCountOutput {
    0 "Business" business, 1 "LineList" line_list: Vec<i64>
} }

/// Response of [`DescribleRegionCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribleRegionCountOutput {
    pub region_list: Vec<RegionInstanceCount>,
}
model! { DescribleRegionCountOutput {
    0 "RegionList" region_list: Vec<RegionInstanceCount>
} }

/// In the response of [`DescribleRegionCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionInstanceCount {
    pub region: Option<String>,
    pub region_v3: Option<String>,
    pub count: Option<i64>,
}
model! { RegionInstanceCount {
    0 "Region" region: String, 1 "RegionV3" region_v3: String, 2 "Count" count: i64
} }

/// Modifies cc alarm threshold: `ModifyCCAlarmThreshold` of `dayu` 2018-07-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=ModifyCCAlarmThreshold>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCCAlarmThreshold {
    /// Required.
    pub business: String,
    /// Required.
    pub rs_id: String,
    /// Required.
    pub alarm_threshold: i64,
    /// Required.
    pub ip_list: Vec<String>,
}
operation! { ModifyCCAlarmThreshold(business: String, rs_id: String, alarm_threshold: i64, ip_list: Vec<String>)
    "ModifyCCAlarmThreshold" -> ModifyCCAlarmThresholdOutput {
    0 "Business" business, 1 "RsId" rs_id, 2 "AlarmThreshold" alarm_threshold, 3 "IpList" ip_list
} }

/// Response of [`ModifyCCAlarmThreshold`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCCAlarmThresholdOutput {
    pub success: Option<SuccessCode>,
}
model! { ModifyCCAlarmThresholdOutput {
    0 "Success" success: SuccessCode
} }

/// Modifies cc frequency rules: `ModifyCCFrequencyRules` of `dayu` 2018-07-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=ModifyCCFrequencyRules>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCCFrequencyRules {
    /// Required.
    pub business: String,
    /// Required.
    pub cc_frequency_rule_id: String,
    /// Required.
    pub mode: String,
    /// Required.
    pub period: i64,
    /// Required.
    pub req_number: i64,
    /// Required.
    pub act: String,
    /// Required.
    pub exe_duration: i64,
    pub uri: Option<String>,
    pub user_agent: Option<String>,
    pub cookie: Option<String>,
}

/// Arguments of [`ModifyCCFrequencyRules::new`].
pub struct ModifyCCFrequencyRulesRequired {
    pub business: String,
    pub cc_frequency_rule_id: String,
    pub mode: String,
    pub period: i64,
    pub req_number: i64,
    pub act: String,
    pub exe_duration: i64,
}
operation! {
    ModifyCCFrequencyRules { ModifyCCFrequencyRulesRequired: business, cc_frequency_rule_id, mode, period, req_number, act, exe_duration }
    "ModifyCCFrequencyRules" -> ModifyCCFrequencyRulesOutput {
    0 "Business" business, 1 "CCFrequencyRuleId" cc_frequency_rule_id, 2 "Mode" mode, 3 "Period" period,
    4 "ReqNumber" req_number, 5 "Act" act, 6 "ExeDuration" exe_duration, 7 "Uri" uri: String,
    8 "UserAgent" user_agent: String, 9 "Cookie" cookie: String
} }

/// Response of [`ModifyCCFrequencyRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCCFrequencyRulesOutput {
    pub success: Option<SuccessCode>,
}
model! { ModifyCCFrequencyRulesOutput {
    0 "Success" success: SuccessCode
} }

/// Modifies cc frequency rules status: `ModifyCCFrequencyRulesStatus` of `dayu` 2018-07-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=ModifyCCFrequencyRulesStatus>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCCFrequencyRulesStatus {
    /// Required.
    pub business: String,
    /// Required.
    pub id: String,
    /// Required.
    pub rule_id: String,
    /// Required.
    pub method: String,
}
operation! { ModifyCCFrequencyRulesStatus(business: String, id: String, rule_id: String, method: String)
    "ModifyCCFrequencyRulesStatus" -> ModifyCCFrequencyRulesStatusOutput {
    0 "Business" business, 1 "Id" id, 2 "RuleId" rule_id, 3 "Method" method
} }

/// Response of [`ModifyCCFrequencyRulesStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCCFrequencyRulesStatusOutput {
    pub success: Option<SuccessCode>,
}
model! { ModifyCCFrequencyRulesStatusOutput {
    0 "Success" success: SuccessCode
} }

/// Modifies cc host protection: `ModifyCCHostProtection` of `dayu` 2018-07-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=ModifyCCHostProtection>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCCHostProtection {
    /// Required.
    pub business: String,
    /// Required.
    pub id: String,
    /// Required.
    pub rule_id: String,
    /// Required.
    pub method: String,
}
operation! { ModifyCCHostProtection(business: String, id: String, rule_id: String, method: String)
    "ModifyCCHostProtection" -> ModifyCCHostProtectionOutput {
    0 "Business" business, 1 "Id" id, 2 "RuleId" rule_id, 3 "Method" method
} }

/// Response of [`ModifyCCHostProtection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCCHostProtectionOutput {
    pub success: Option<SuccessCode>,
}
model! { ModifyCCHostProtectionOutput {
    0 "Success" success: SuccessCode
} }

/// Modifies cc ip allow deny: `ModifyCCIpAllowDeny` of `dayu` 2018-07-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=ModifyCCIpAllowDeny>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCCIpAllowDeny {
    /// Required.
    pub business: String,
    /// Required.
    pub id: String,
    /// Required.
    pub method: String,
    /// Required.
    pub r#type: String,
    /// Required.
    pub ip_list: Vec<String>,
    pub protocol: Option<String>,
    pub domain: Option<String>,
    pub rule_id: Option<String>,
}

/// Arguments of [`ModifyCCIpAllowDeny::new`].
pub struct ModifyCCIpAllowDenyRequired {
    pub business: String,
    pub id: String,
    pub method: String,
    pub r#type: String,
    pub ip_list: Vec<String>,
}
operation! { ModifyCCIpAllowDeny { ModifyCCIpAllowDenyRequired: business, id, method, r#type, ip_list }
    "ModifyCCIpAllowDeny" -> ModifyCCIpAllowDenyOutput {
    0 "Business" business, 1 "Id" id, 2 "Method" method, 3 "Type" r#type, 4 "IpList" ip_list,
    5 "Protocol" protocol: String, 6 "Domain" domain: String, 7 "RuleId" rule_id: String
} }

/// Response of [`ModifyCCIpAllowDeny`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCCIpAllowDenyOutput {
    pub success: Option<SuccessCode>,
}
model! { ModifyCCIpAllowDenyOutput {
    0 "Success" success: SuccessCode
} }

/// Modifies cc level: `ModifyCCLevel` of `dayu` 2018-07-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=ModifyCCLevel>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCCLevel {
    /// Required.
    pub business: String,
    /// Required.
    pub id: String,
    /// Required.
    pub level: String,
    /// Required.
    pub protocol: String,
    /// Required.
    pub rule_id: String,
}

/// Arguments of [`ModifyCCLevel::new`].
pub struct ModifyCCLevelRequired {
    pub business: String,
    pub id: String,
    pub level: String,
    pub protocol: String,
    pub rule_id: String,
}
operation! { ModifyCCLevel { ModifyCCLevelRequired: business, id, level, protocol, rule_id }
    "ModifyCCLevel" -> ModifyCCLevelOutput {
    0 "Business" business, 1 "Id" id, 2 "Level" level, 3 "Protocol" protocol, 4 "RuleId" rule_id
} }

/// Response of [`ModifyCCLevel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCCLevelOutput {
    pub success: Option<SuccessCode>,
}
model! { ModifyCCLevelOutput {
    0 "Success" success: SuccessCode
} }

/// Modifies cc policy switch: `ModifyCCPolicySwitch` of `dayu` 2018-07-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=ModifyCCPolicySwitch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCCPolicySwitch {
    /// Required.
    pub business: String,
    /// Required.
    pub id: String,
    /// Required.
    pub set_id: String,
    /// Required.
    pub switch: i64,
}
operation! { ModifyCCPolicySwitch(business: String, id: String, set_id: String, switch: i64)
    "ModifyCCPolicySwitch" -> ModifyCCPolicySwitchOutput {
    0 "Business" business, 1 "Id" id, 2 "SetId" set_id, 3 "Switch" switch
} }

/// Response of [`ModifyCCPolicySwitch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCCPolicySwitchOutput {
    pub success: Option<SuccessCode>,
}
model! { ModifyCCPolicySwitchOutput {
    0 "Success" success: SuccessCode
} }

/// Modifies cc self define policy: `ModifyCCSelfDefinePolicy` of `dayu` 2018-07-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=ModifyCCSelfDefinePolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCCSelfDefinePolicy {
    /// Required.
    pub business: String,
    /// Required.
    pub id: String,
    /// Required.
    pub set_id: String,
    /// Required.
    pub policy: CCPolicy,
}
operation! { ModifyCCSelfDefinePolicy(business: String, id: String, set_id: String, policy: CCPolicy)
    "ModifyCCSelfDefinePolicy" -> ModifyCCSelfDefinePolicyOutput {
    0 "Business" business, 1 "Id" id, 2 "SetId" set_id, 3 "Policy" policy
} }

/// Response of [`ModifyCCSelfDefinePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCCSelfDefinePolicyOutput {
    pub success: Option<SuccessCode>,
}
model! { ModifyCCSelfDefinePolicyOutput {
    0 "Success" success: SuccessCode
} }

/// Modifies cc threshold: `ModifyCCThreshold` of `dayu` 2018-07-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=ModifyCCThreshold>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCCThreshold {
    /// Required.
    pub business: String,
    /// Required.
    pub threshold: i64,
    pub id: Option<String>,
    pub protocol: Option<String>,
    pub rule_id: Option<String>,
    pub basic_ip: Option<String>,
    pub basic_region: Option<String>,
    pub basic_biz_type: Option<String>,
    pub basic_device_type: Option<String>,
    pub basic_ip_instance: Option<String>,
    pub basic_isp_code: Option<i64>,
    pub domain: Option<String>,
}
operation! { ModifyCCThreshold(business: String, threshold: i64) "ModifyCCThreshold" -> ModifyCCThresholdOutput {
    0 "Business" business, 1 "Threshold" threshold, 2 "Id" id: String, 3 "Protocol" protocol: String,
    4 "RuleId" rule_id: String, 5 "BasicIp" basic_ip: String, 6 "BasicRegion" basic_region: String,
    7 "BasicBizType" basic_biz_type: String, 8 "BasicDeviceType" basic_device_type: String,
    9 "BasicIpInstance" basic_ip_instance: String, 10 "BasicIspCode" basic_isp_code: i64, 11 "Domain" domain: String
} }

/// Response of [`ModifyCCThreshold`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCCThresholdOutput {
    pub success: Option<SuccessCode>,
}
model! { ModifyCCThresholdOutput {
    0 "Success" success: SuccessCode
} }

/// Modifies cc url allow: `ModifyCCUrlAllow` of `dayu` 2018-07-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=ModifyCCUrlAllow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCCUrlAllow {
    /// Required.
    pub business: String,
    /// Required.
    pub id: String,
    /// Required.
    pub method: String,
    /// Required.
    pub r#type: String,
    /// Required.
    pub url_list: Vec<String>,
    pub protocol: Option<String>,
    pub domain: Option<String>,
    pub rule_id: Option<String>,
}

/// Arguments of [`ModifyCCUrlAllow::new`].
pub struct ModifyCCUrlAllowRequired {
    pub business: String,
    pub id: String,
    pub method: String,
    pub r#type: String,
    pub url_list: Vec<String>,
}
operation! { ModifyCCUrlAllow { ModifyCCUrlAllowRequired: business, id, method, r#type, url_list }
    "ModifyCCUrlAllow" -> ModifyCCUrlAllowOutput {
    0 "Business" business, 1 "Id" id, 2 "Method" method, 3 "Type" r#type, 4 "UrlList" url_list,
    5 "Protocol" protocol: String, 6 "Domain" domain: String, 7 "RuleId" rule_id: String
} }

/// Response of [`ModifyCCUrlAllow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCCUrlAllowOutput {
    pub success: Option<SuccessCode>,
}
model! { ModifyCCUrlAllowOutput {
    0 "Success" success: SuccessCode
} }

/// Modifies ddos ai status: `ModifyDDoSAIStatus` of `dayu` 2018-07-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=ModifyDDoSAIStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDDoSAIStatus {
    /// Required.
    pub business: String,
    /// Required.
    pub id: String,
    /// Required.
    pub method: String,
    pub ddos_ai: Option<String>,
}
operation! { ModifyDDoSAIStatus(business: String, id: String, method: String)
    "ModifyDDoSAIStatus" -> ModifyDDoSAIStatusOutput {
    0 "Business" business, 1 "Id" id, 2 "Method" method, 3 "DDoSAI" ddos_ai: String
} }

/// Response of [`ModifyDDoSAIStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDDoSAIStatusOutput {
    pub ddos_ai: Option<String>,
    pub id: Option<String>,
}
model! { ModifyDDoSAIStatusOutput {
    0 "DDoSAI" ddos_ai: String, 1 "Id" id: String
} }

/// Modifies ddos alarm threshold: `ModifyDDoSAlarmThreshold` of `dayu` 2018-07-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=ModifyDDoSAlarmThreshold>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDDoSAlarmThreshold {
    /// Required.
    pub business: String,
    /// Required.
    pub rs_id: String,
    /// Required.
    pub alarm_type: i64,
    /// Required.
    pub alarm_threshold: i64,
    /// Required.
    pub ip_list: Vec<String>,
}

/// Arguments of [`ModifyDDoSAlarmThreshold::new`].
pub struct ModifyDDoSAlarmThresholdRequired {
    pub business: String,
    pub rs_id: String,
    pub alarm_type: i64,
    pub alarm_threshold: i64,
    pub ip_list: Vec<String>,
}
operation! {
    ModifyDDoSAlarmThreshold { ModifyDDoSAlarmThresholdRequired: business, rs_id, alarm_type, alarm_threshold, ip_list }
    "ModifyDDoSAlarmThreshold" -> ModifyDDoSAlarmThresholdOutput {
    0 "Business" business, 1 "RsId" rs_id, 2 "AlarmType" alarm_type, 3 "AlarmThreshold" alarm_threshold,
    4 "IpList" ip_list
} }

/// Response of [`ModifyDDoSAlarmThreshold`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDDoSAlarmThresholdOutput {
    pub success: Option<SuccessCode>,
}
model! { ModifyDDoSAlarmThresholdOutput {
    0 "Success" success: SuccessCode
} }

/// Modifies ddos defend status: `ModifyDDoSDefendStatus` of `dayu` 2018-07-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=ModifyDDoSDefendStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDDoSDefendStatus {
    /// Required.
    pub business: String,
    /// Required.
    pub status: i64,
    /// Required.
    pub hour: i64,
    pub id: Option<String>,
    pub ip: Option<String>,
    pub biz_type: Option<String>,
    pub device_type: Option<String>,
    pub instance_id: Option<String>,
    pub ip_region: Option<String>,
}
operation! { ModifyDDoSDefendStatus(business: String, status: i64, hour: i64)
    "ModifyDDoSDefendStatus" -> ModifyDDoSDefendStatusOutput {
    0 "Business" business, 1 "Status" status, 2 "Hour" hour, 3 "Id" id: String, 4 "Ip" ip: String,
    5 "BizType" biz_type: String, 6 "DeviceType" device_type: String, 7 "InstanceId" instance_id: String,
    8 "IPRegion" ip_region: String
} }

/// Response of [`ModifyDDoSDefendStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDDoSDefendStatusOutput {
    pub success: Option<SuccessCode>,
}
model! { ModifyDDoSDefendStatusOutput {
    0 "Success" success: SuccessCode
} }

/// Modifies ddos level: `ModifyDDoSLevel` of `dayu` 2018-07-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=ModifyDDoSLevel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDDoSLevel {
    /// Required.
    pub business: String,
    /// Required.
    pub id: String,
    /// Required.
    pub method: String,
    pub ddos_level: Option<String>,
}
operation! { ModifyDDoSLevel(business: String, id: String, method: String) "ModifyDDoSLevel" -> ModifyDDoSLevelOutput {
    0 "Business" business, 1 "Id" id, 2 "Method" method, 3 "DDoSLevel" ddos_level: String
} }

/// Response of [`ModifyDDoSLevel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDDoSLevelOutput {
    pub id: Option<String>,
    pub ddos_level: Option<String>,
}
model! { ModifyDDoSLevelOutput {
    0 "Id" id: String, 1 "DDoSLevel" ddos_level: String
} }

/// Modifies ddos policy: `ModifyDDoSPolicy` of `dayu` 2018-07-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=ModifyDDoSPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDDoSPolicy {
    /// Required.
    pub business: String,
    /// Required.
    pub policy_id: String,
    /// Required.
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

/// Response of [`ModifyDDoSPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDDoSPolicyOutput {
    pub success: Option<SuccessCode>,
}
model! { ModifyDDoSPolicyOutput {
    0 "Success" success: SuccessCode
} }

/// Modifies ddos policy case: `ModifyDDoSPolicyCase` of `dayu` 2018-07-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=ModifyDDoSPolicyCase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDDoSPolicyCase {
    /// Required.
    pub business: String,
    /// Required.
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

/// Response of [`ModifyDDoSPolicyCase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDDoSPolicyCaseOutput {
    pub success: Option<SuccessCode>,
}
model! { ModifyDDoSPolicyCaseOutput {
    0 "Success" success: SuccessCode
} }

/// Modifies ddos policy name: `ModifyDDoSPolicyName` of `dayu` 2018-07-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=ModifyDDoSPolicyName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDDoSPolicyName {
    /// Required.
    pub business: String,
    /// Required.
    pub policy_id: String,
    /// Required.
    pub name: String,
}
operation! { ModifyDDoSPolicyName(business: String, policy_id: String, name: String)
    "ModifyDDoSPolicyName" -> ModifyDDoSPolicyNameOutput {
    0 "Business" business, 1 "PolicyId" policy_id, 2 "Name" name
} }

/// Response of [`ModifyDDoSPolicyName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDDoSPolicyNameOutput {
    pub success: Option<SuccessCode>,
}
model! { ModifyDDoSPolicyNameOutput {
    0 "Success" success: SuccessCode
} }

/// Modifies ddos switch: `ModifyDDoSSwitch` of `dayu` 2018-07-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=ModifyDDoSSwitch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDDoSSwitch {
    /// Required.
    pub business: String,
    /// Required.
    pub method: String,
    pub ip: Option<String>,
    pub biz_type: Option<String>,
    pub device_type: Option<String>,
    pub instance_id: Option<String>,
    pub ip_region: Option<String>,
    pub status: Option<i64>,
}
operation! { ModifyDDoSSwitch(business: String, method: String) "ModifyDDoSSwitch" -> ModifyDDoSSwitchOutput {
    0 "Business" business, 1 "Method" method, 2 "Ip" ip: String, 3 "BizType" biz_type: String,
    4 "DeviceType" device_type: String, 5 "InstanceId" instance_id: String, 6 "IPRegion" ip_region: String,
    7 "Status" status: i64
} }

/// Response of [`ModifyDDoSSwitch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDDoSSwitchOutput {
    pub status: Option<i64>,
}
model! { ModifyDDoSSwitchOutput {
    0 "Status" status: i64
} }

/// Modifies ddos threshold: `ModifyDDoSThreshold` of `dayu` 2018-07-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=ModifyDDoSThreshold>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDDoSThreshold {
    /// Required.
    pub business: String,
    /// Required.
    pub id: String,
    /// Required.
    pub threshold: i64,
}
operation! { ModifyDDoSThreshold(business: String, id: String, threshold: i64)
    "ModifyDDoSThreshold" -> ModifyDDoSThresholdOutput {
    0 "Business" business, 1 "Id" id, 2 "Threshold" threshold
} }

/// Response of [`ModifyDDoSThreshold`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDDoSThresholdOutput {
    pub success: Option<SuccessCode>,
}
model! { ModifyDDoSThresholdOutput {
    0 "Success" success: SuccessCode
} }

/// Modifies ddos water key: `ModifyDDoSWaterKey` of `dayu` 2018-07-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=ModifyDDoSWaterKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDDoSWaterKey {
    /// Required.
    pub business: String,
    /// Required.
    pub policy_id: String,
    /// Required.
    pub method: String,
    pub key_id: Option<i64>,
}
operation! { ModifyDDoSWaterKey(business: String, policy_id: String, method: String)
    "ModifyDDoSWaterKey" -> ModifyDDoSWaterKeyOutput {
    0 "Business" business, 1 "PolicyId" policy_id, 2 "Method" method, 3 "KeyId" key_id: i64
} }

/// Response of [`ModifyDDoSWaterKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDDoSWaterKeyOutput {
    pub key_list: Vec<WaterPrintKey>,
}
model! { ModifyDDoSWaterKeyOutput {
    0 "KeyList" key_list: Vec<WaterPrintKey>
} }

/// Modifies elastic limit: `ModifyElasticLimit` of `dayu` 2018-07-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=ModifyElasticLimit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyElasticLimit {
    /// Required.
    pub business: String,
    /// Required.
    pub id: String,
    /// Required.
    pub limit: i64,
}
operation! { ModifyElasticLimit(business: String, id: String, limit: i64)
    "ModifyElasticLimit" -> ModifyElasticLimitOutput {
    0 "Business" business, 1 "Id" id, 2 "Limit" limit
} }

/// Response of [`ModifyElasticLimit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyElasticLimitOutput {
    pub success: Option<SuccessCode>,
}
model! { ModifyElasticLimitOutput {
    0 "Success" success: SuccessCode
} }

/// Modifies l4 health: `ModifyL4Health` of `dayu` 2018-07-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=ModifyL4Health>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyL4Health {
    /// Required.
    pub business: String,
    /// Required.
    pub id: String,
    /// Required.
    pub healths: Vec<L4RuleHealth>,
}
operation! { ModifyL4Health(business: String, id: String, healths: Vec<L4RuleHealth>)
    "ModifyL4Health" -> ModifyL4HealthOutput {
    0 "Business" business, 1 "Id" id, 2 "Healths" healths
} }

/// Response of [`ModifyL4Health`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyL4HealthOutput {
    pub success: Option<SuccessCode>,
}
model! { ModifyL4HealthOutput {
    0 "Success" success: SuccessCode
} }

/// Modifies l4 keep time: `ModifyL4KeepTime` of `dayu` 2018-07-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=ModifyL4KeepTime>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyL4KeepTime {
    /// Required.
    pub business: String,
    /// Required.
    pub id: String,
    /// Required.
    pub rule_id: String,
    /// Required.
    pub keep_enable: i64,
    /// Required.
    pub keep_time: i64,
}

/// Arguments of [`ModifyL4KeepTime::new`].
pub struct ModifyL4KeepTimeRequired {
    pub business: String,
    pub id: String,
    pub rule_id: String,
    pub keep_enable: i64,
    pub keep_time: i64,
}
operation! { ModifyL4KeepTime { ModifyL4KeepTimeRequired: business, id, rule_id, keep_enable, keep_time }
    "ModifyL4KeepTime" -> ModifyL4KeepTimeOutput {
    0 "Business" business, 1 "Id" id, 2 "RuleId" rule_id, 3 "KeepEnable" keep_enable, 4 "KeepTime" keep_time
} }

/// Response of [`ModifyL4KeepTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyL4KeepTimeOutput {
    pub success: Option<SuccessCode>,
}
model! { ModifyL4KeepTimeOutput {
    0 "Success" success: SuccessCode
} }

/// Modifies l4 rules: `ModifyL4Rules` of `dayu` 2018-07-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=ModifyL4Rules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyL4Rules {
    /// Required.
    pub business: String,
    /// Required.
    pub id: String,
    /// Required.
    pub rule: L4RuleEntry,
}
operation! { ModifyL4Rules(business: String, id: String, rule: L4RuleEntry) "ModifyL4Rules" -> ModifyL4RulesOutput {
    0 "Business" business, 1 "Id" id, 2 "Rule" rule
} }

/// Response of [`ModifyL4Rules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyL4RulesOutput {
    pub success: Option<SuccessCode>,
}
model! { ModifyL4RulesOutput {
    0 "Success" success: SuccessCode
} }

/// Modifies l7 rules: `ModifyL7Rules` of `dayu` 2018-07-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=ModifyL7Rules>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyL7Rules {
    /// Required.
    pub business: String,
    /// Required.
    pub id: String,
    /// Required.
    pub rule: L7RuleEntry,
}
operation! { ModifyL7Rules(business: String, id: String, rule: L7RuleEntry) "ModifyL7Rules" -> ModifyL7RulesOutput {
    0 "Business" business, 1 "Id" id, 2 "Rule" rule
} }

/// Response of [`ModifyL7Rules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyL7RulesOutput {
    pub success: Option<SuccessCode>,
}
model! { ModifyL7RulesOutput {
    0 "Success" success: SuccessCode
} }

/// Modifies net return switch: `ModifyNetReturnSwitch` of `dayu` 2018-07-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=ModifyNetReturnSwitch>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNetReturnSwitch {
    /// Required.
    pub business: String,
    /// Required.
    pub id: String,
    /// Required.
    pub status: i64,
    /// Required.
    pub hour: i64,
}
operation! { ModifyNetReturnSwitch(business: String, id: String, status: i64, hour: i64)
    "ModifyNetReturnSwitch" -> Empty {
    0 "Business" business, 1 "Id" id, 2 "Status" status, 3 "Hour" hour
} }

/// Response of [`ModifyNetReturnSwitch`]: empty.
pub type ModifyNetReturnSwitchOutput = Empty;

/// Modifies new domain rules: `ModifyNewDomainRules` of `dayu` 2018-07-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=ModifyNewDomainRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNewDomainRules {
    /// Required.
    pub business: String,
    /// Required.
    pub id: String,
    /// Required.
    pub rule: NewL7RuleEntry,
}
operation! { ModifyNewDomainRules(business: String, id: String, rule: NewL7RuleEntry)
    "ModifyNewDomainRules" -> ModifyNewDomainRulesOutput {
    0 "Business" business, 1 "Id" id, 2 "Rule" rule
} }

/// Response of [`ModifyNewDomainRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNewDomainRulesOutput {
    pub success: Option<SuccessCode>,
}
model! { ModifyNewDomainRulesOutput {
    0 "Success" success: SuccessCode
} }

/// Modifies new l4 rule: `ModifyNewL4Rule` of `dayu` 2018-07-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=ModifyNewL4Rule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNewL4Rule {
    /// Required.
    pub business: String,
    /// Required.
    pub id: String,
    /// Required.
    pub rule: L4RuleEntry,
}
operation! { ModifyNewL4Rule(business: String, id: String, rule: L4RuleEntry)
    "ModifyNewL4Rule" -> ModifyNewL4RuleOutput {
    0 "Business" business, 1 "Id" id, 2 "Rule" rule
} }

/// Response of [`ModifyNewL4Rule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNewL4RuleOutput {
    pub success: Option<SuccessCode>,
}
model! { ModifyNewL4RuleOutput {
    0 "Success" success: SuccessCode
} }

/// Modifies res bind ddos policy: `ModifyResBindDDoSPolicy` of `dayu` 2018-07-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=ModifyResBindDDoSPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResBindDDoSPolicy {
    /// Required.
    pub business: String,
    /// Required.
    pub id: String,
    /// Required.
    pub policy_id: String,
    /// Required.
    pub method: String,
}
operation! { ModifyResBindDDoSPolicy(business: String, id: String, policy_id: String, method: String)
    "ModifyResBindDDoSPolicy" -> ModifyResBindDDoSPolicyOutput {
    0 "Business" business, 1 "Id" id, 2 "PolicyId" policy_id, 3 "Method" method
} }

/// Response of [`ModifyResBindDDoSPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResBindDDoSPolicyOutput {
    pub success: Option<SuccessCode>,
}
model! { ModifyResBindDDoSPolicyOutput {
    0 "Success" success: SuccessCode
} }

/// Modifies resource renew flag: `ModifyResourceRenewFlag` of `dayu` 2018-07-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dayu&Version=2018-07-09&Action=ModifyResourceRenewFlag>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourceRenewFlag {
    /// Required.
    pub business: String,
    /// Required.
    pub id: String,
    /// Required.
    pub renew_flag: i64,
}
operation! { ModifyResourceRenewFlag(business: String, id: String, renew_flag: i64)
    "ModifyResourceRenewFlag" -> ModifyResourceRenewFlagOutput {
    0 "Business" business, 1 "Id" id, 2 "RenewFlag" renew_flag
} }

/// Response of [`ModifyResourceRenewFlag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourceRenewFlagOutput {
    pub success: Option<SuccessCode>,
}
model! { ModifyResourceRenewFlagOutput {
    0 "Success" success: SuccessCode
} }

codes! {
    DRY_RUN_OPERATION "DryRunOperation", FAILED_OPERATION "FailedOperation", INTERNAL_ERROR "InternalError",
    INVALID_PARAMETER "InvalidParameter", INVALID_PARAMETER_VALUE "InvalidParameterValue",
    LIMIT_EXCEEDED "LimitExceeded", MISSING_PARAMETER "MissingParameter", RESOURCE_IN_USE "ResourceInUse",
    RESOURCE_NOT_FOUND "ResourceNotFound", RESOURCE_UNAVAILABLE "ResourceUnavailable",
    UNKNOWN_PARAMETER "UnknownParameter", UNSUPPORTED_OPERATION "UnsupportedOperation"
}

#[cfg(feature = "unstable-registry")]
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
