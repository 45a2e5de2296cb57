//! `bmlb` 2018-06-25.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "bmlb", version: "2018-06-25", code: "bmlb", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindL4Backends {
    pub load_balancer_id: String,
    pub listener_id: String,
    pub backend_set: Vec<BindL4Backend>,
    pub bind_type: i64,
}
operation! { BindL4Backends(load_balancer_id: String, listener_id: String, backend_set: Vec<BindL4Backend>, bind_type: i64)
    "BindL4Backends" -> BindL4BackendsOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerId" listener_id, 2 "BackendSet" backend_set, 3 "BindType" bind_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindL4Backend {
    pub port: Option<i64>,
    pub instance_id: Option<String>,
    pub weight: Option<i64>,
    pub probe_port: Option<i64>,
}
input! { BindL4Backend(port: i64, instance_id: String, weight: i64) {
    0 "Port" port: i64, 1 "InstanceId" instance_id: String, 2 "Weight" weight: i64, 3 "ProbePort" probe_port: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindL4BackendsOutput {
    pub task_id: Option<String>,
}
model! { BindL4BackendsOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindL7Backends {
    pub load_balancer_id: String,
    pub listener_id: String,
    pub domain_id: String,
    pub location_id: String,
    pub backend_set: Vec<BindL7Backend>,
    pub bind_type: u64,
}

/// What [`BindL7Backends::new`] takes.
pub struct BindL7BackendsRequired {
    pub load_balancer_id: String,
    pub listener_id: String,
    pub domain_id: String,
    pub location_id: String,
    pub backend_set: Vec<BindL7Backend>,
    pub bind_type: u64,
}
operation! { BindL7Backends{BindL7BackendsRequired: load_balancer_id, listener_id, domain_id, location_id, backend_set, bind_type}
    "BindL7Backends" -> BindL7BackendsOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerId" listener_id, 2 "DomainId" domain_id, 3 "LocationId" location_id,
    4 "BackendSet" backend_set, 5 "BindType" bind_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindL7Backend {
    pub port: Option<i64>,
    pub instance_id: Option<String>,
    pub weight: Option<i64>,
}
input! { BindL7Backend() {
    0 "Port" port: i64, 1 "InstanceId" instance_id: String, 2 "Weight" weight: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindL7BackendsOutput {
    pub task_id: Option<String>,
}
model! { BindL7BackendsOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindTrafficMirrorListeners {
    pub traffic_mirror_id: String,
    pub listener_ids: Vec<String>,
}
operation! { BindTrafficMirrorListeners(traffic_mirror_id: String, listener_ids: Vec<String>)
    "BindTrafficMirrorListeners" -> BindTrafficMirrorListenersOutput {
    0 "TrafficMirrorId" traffic_mirror_id, 1 "ListenerIds" listener_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindTrafficMirrorListenersOutput {
    pub task_id: Option<String>,
}
model! { BindTrafficMirrorListenersOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindTrafficMirrorReceivers {
    pub traffic_mirror_id: String,
    pub receiver_set: Vec<BindTrafficMirrorReceiver>,
}
operation! { BindTrafficMirrorReceivers(traffic_mirror_id: String, receiver_set: Vec<BindTrafficMirrorReceiver>)
    "BindTrafficMirrorReceivers" -> BindTrafficMirrorReceiversOutput {
    0 "TrafficMirrorId" traffic_mirror_id, 1 "ReceiverSet" receiver_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindTrafficMirrorReceiver {
    pub port: Option<i64>,
    pub instance_id: Option<String>,
    pub weight: Option<i64>,
}
input! { BindTrafficMirrorReceiver(port: i64, instance_id: String, weight: i64) {
    0 "Port" port: i64, 1 "InstanceId" instance_id: String, 2 "Weight" weight: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindTrafficMirrorReceiversOutput {
    pub task_id: Option<String>,
}
model! { BindTrafficMirrorReceiversOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateL4Listeners {
    pub load_balancer_id: String,
    pub listener_set: Vec<CreateL4Listener>,
}
operation! { CreateL4Listeners(load_balancer_id: String, listener_set: Vec<CreateL4Listener>)
    "CreateL4Listeners" -> CreateL4ListenersOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerSet" listener_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateL4Listener {
    pub load_balancer_port: Option<i64>,
    pub protocol: Option<String>,
    pub listener_name: Option<String>,
    pub session_expire: Option<i64>,
    pub health_switch: Option<i64>,
    pub time_out: Option<i64>,
    pub interval_time: Option<i64>,
    pub health_num: Option<i64>,
    pub unhealth_num: Option<i64>,
    pub bandwidth: Option<i64>,
    pub custom_health_switch: Option<i64>,
    pub input_type: Option<String>,
    pub line_separator_type: Option<i64>,
    pub health_request: Option<String>,
    pub health_response: Option<String>,
    pub toa_flag: Option<i64>,
}
input! { CreateL4Listener(load_balancer_port: i64, protocol: String, listener_name: String) {
    0 "LoadBalancerPort" load_balancer_port: i64, 1 "Protocol" protocol: String, 2 "ListenerName" listener_name: String,
    3 "SessionExpire" session_expire: i64, 4 "HealthSwitch" health_switch: i64, 5 "TimeOut" time_out: i64,
    6 "IntervalTime" interval_time: i64, 7 "HealthNum" health_num: i64, 8 "UnhealthNum" unhealth_num: i64,
    9 "Bandwidth" bandwidth: i64, 10 "CustomHealthSwitch" custom_health_switch: i64, 11 "InputType" input_type: String,
    12 "LineSeparatorType" line_separator_type: i64, 13 "HealthRequest" health_request: String,
    14 "HealthResponse" health_response: String, 15 "ToaFlag" toa_flag: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateL4ListenersOutput {
    pub task_id: Option<String>,
}
model! { CreateL4ListenersOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateL7Listeners {
    pub load_balancer_id: String,
    pub listener_set: Vec<CreateL7Listener>,
}
operation! { CreateL7Listeners(load_balancer_id: String, listener_set: Vec<CreateL7Listener>)
    "CreateL7Listeners" -> CreateL7ListenersOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerSet" listener_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateL7Listener {
    pub load_balancer_port: Option<i64>,
    pub protocol: Option<String>,
    pub listener_name: Option<String>,
    pub ssl_mode: Option<i64>,
    pub cert_id: Option<String>,
    pub cert_name: Option<String>,
    pub cert_content: Option<String>,
    pub cert_key: Option<Secret>,
    pub cert_ca_id: Option<String>,
    pub cert_ca_name: Option<String>,
    pub cert_ca_content: Option<String>,
    pub bandwidth: Option<i64>,
    pub forward_protocol: Option<i64>,
}
input! { CreateL7Listener(load_balancer_port: i64, protocol: String, listener_name: String) {
    0 "LoadBalancerPort" load_balancer_port: i64, 1 "Protocol" protocol: String, 2 "ListenerName" listener_name: String,
    3 "SslMode" ssl_mode: i64, 4 "CertId" cert_id: String, 5 "CertName" cert_name: String,
    6 "CertContent" cert_content: String, 7 "CertKey" cert_key: Secret, 8 "CertCaId" cert_ca_id: String,
    9 "CertCaName" cert_ca_name: String, 10 "CertCaContent" cert_ca_content: String, 11 "Bandwidth" bandwidth: i64,
    12 "ForwardProtocol" forward_protocol: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateL7ListenersOutput {
    pub listener_ids: Option<Vec<String>>,
}
model! { CreateL7ListenersOutput {
    0 "ListenerIds" listener_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateL7Rules {
    pub load_balancer_id: String,
    pub listener_id: String,
    pub rule_set: Vec<CreateL7Rule>,
}
operation! { CreateL7Rules(load_balancer_id: String, listener_id: String, rule_set: Vec<CreateL7Rule>)
    "CreateL7Rules" -> CreateL7RulesOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerId" listener_id, 2 "RuleSet" rule_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateL7Rule {
    pub domain: Option<String>,
    pub url: Option<String>,
    pub session_expire: Option<i64>,
    pub health_switch: Option<i64>,
    pub interval_time: Option<i64>,
    pub health_num: Option<i64>,
    pub unhealth_num: Option<i64>,
    pub http_codes: Option<Vec<u64>>,
    pub http_check_path: Option<String>,
    pub http_check_domain: Option<String>,
    pub balance_mode: Option<String>,
}
input! { CreateL7Rule(domain: String, url: String) {
    0 "Domain" domain: String, 1 "Url" url: String, 2 "SessionExpire" session_expire: i64,
    3 "HealthSwitch" health_switch: i64, 4 "IntervalTime" interval_time: i64, 5 "HealthNum" health_num: i64,
    6 "UnhealthNum" unhealth_num: i64, 7 "HttpCodes" http_codes: Vec<u64>, 8 "HttpCheckPath" http_check_path: String,
    9 "HttpCheckDomain" http_check_domain: String, 10 "BalanceMode" balance_mode: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateL7RulesOutput {
    pub task_id: Option<String>,
}
model! { CreateL7RulesOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancers {
    pub vpc_id: String,
    pub load_balancer_type: String,
    pub subnet_id: Option<String>,
    pub project_id: Option<i64>,
    pub goods_num: Option<i64>,
    pub pay_mode: Option<String>,
    pub tgw_set_type: Option<String>,
    pub exclusive: Option<i64>,
    pub specified_vips: Option<Vec<String>>,
    pub bz_conf: Option<CreateLoadBalancerBzConf>,
    pub ip_protocol_type: Option<String>,
}
operation! { CreateLoadBalancers(vpc_id: String, load_balancer_type: String)
    "CreateLoadBalancers" -> CreateLoadBalancersOutput {
    0 "VpcId" vpc_id, 1 "LoadBalancerType" load_balancer_type, 2 "SubnetId" subnet_id: String,
    3 "ProjectId" project_id: i64, 4 "GoodsNum" goods_num: i64, 5 "PayMode" pay_mode: String,
    6 "TgwSetType" tgw_set_type: String, 7 "Exclusive" exclusive: i64, 8 "SpecifiedVips" specified_vips: Vec<String>,
    9 "BzConf" bz_conf: CreateLoadBalancerBzConf, 10 "IpProtocolType" ip_protocol_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancerBzConf {
    pub bz_pay_mode: Option<String>,
    pub bz_l4_metrics: Option<String>,
    pub bz_l7_metrics: Option<String>,
}
input! { CreateLoadBalancerBzConf() {
    0 "BzPayMode" bz_pay_mode: String, 1 "BzL4Metrics" bz_l4_metrics: String, 2 "BzL7Metrics" bz_l7_metrics: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancersOutput {
    pub load_balancer_ids: Option<Vec<String>>,
    pub task_id: Option<String>,
}
model! { CreateLoadBalancersOutput {
    0 "LoadBalancerIds" load_balancer_ids, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrafficMirror {
    pub alias: String,
    pub vpc_id: String,
}
operation! { CreateTrafficMirror(alias: String, vpc_id: String) "CreateTrafficMirror" -> CreateTrafficMirrorOutput {
    0 "Alias" alias, 1 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrafficMirrorOutput {
    pub traffic_mirror_id: Option<String>,
}
model! { CreateTrafficMirrorOutput {
    0 "TrafficMirrorId" traffic_mirror_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteL7Domains {
    pub load_balancer_id: String,
    pub listener_id: String,
    pub domain_ids: Vec<String>,
}
operation! { DeleteL7Domains(load_balancer_id: String, listener_id: String, domain_ids: Vec<String>)
    "DeleteL7Domains" -> DeleteL7DomainsOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerId" listener_id, 2 "DomainIds" domain_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteL7DomainsOutput {
    pub task_id: Option<String>,
}
model! { DeleteL7DomainsOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteL7Rules {
    pub load_balancer_id: String,
    pub listener_id: String,
    pub domain_id: String,
    pub location_ids: Vec<String>,
}
operation! { DeleteL7Rules(load_balancer_id: String, listener_id: String, domain_id: String, location_ids: Vec<String>)
    "DeleteL7Rules" -> DeleteL7RulesOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerId" listener_id, 2 "DomainId" domain_id,
    3 "LocationIds" location_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteL7RulesOutput {
    pub task_id: Option<String>,
}
model! { DeleteL7RulesOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteListeners {
    pub load_balancer_id: String,
    pub listener_ids: Vec<String>,
}
operation! { DeleteListeners(load_balancer_id: String, listener_ids: Vec<String>)
    "DeleteListeners" -> DeleteListenersOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerIds" listener_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteListenersOutput {
    pub task_id: Option<String>,
}
model! { DeleteListenersOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLoadBalancer {
    pub load_balancer_id: String,
}
operation! { DeleteLoadBalancer(load_balancer_id: String) "DeleteLoadBalancer" -> DeleteLoadBalancerOutput {
    0 "LoadBalancerId" load_balancer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLoadBalancerOutput {
    pub task_id: Option<String>,
}
model! { DeleteLoadBalancerOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTrafficMirror {
    pub traffic_mirror_ids: Vec<String>,
}
operation! { DeleteTrafficMirror(traffic_mirror_ids: Vec<String>) "DeleteTrafficMirror" -> DeleteTrafficMirrorOutput {
    0 "TrafficMirrorIds" traffic_mirror_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTrafficMirrorOutput {
    pub task_id: Option<String>,
}
model! { DeleteTrafficMirrorOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCertDetail {
    pub cert_id: String,
}
operation! { DescribeCertDetail(cert_id: String) "DescribeCertDetail" -> DescribeCertDetailOutput {
    0 "CertId" cert_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCertDetailOutput {
    pub cert_id: Option<String>,
    pub cert_name: Option<String>,
    pub cert_type: Option<String>,
    pub cert_content: Option<String>,
    pub cert_domain: Option<String>,
    pub cert_subject_domain: Option<Vec<String>>,
    pub cert_upload_time: Option<String>,
    pub cert_begin_time: Option<String>,
    pub cert_end_time: Option<String>,
    pub cert_load_balancer_set: Option<Vec<CertDetailLoadBalancer>>,
}
model! { DescribeCertDetailOutput {
    0 "CertId" cert_id, 1 "CertName" cert_name, 2 "CertType" cert_type, 3 "CertContent" cert_content,
    4 "CertDomain" cert_domain, 5 "CertSubjectDomain" cert_subject_domain, 6 "CertUploadTime" cert_upload_time,
    7 "CertBeginTime" cert_begin_time, 8 "CertEndTime" cert_end_time, 9 "CertLoadBalancerSet" cert_load_balancer_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertDetailLoadBalancer {
    pub load_balancer_id: Option<String>,
    pub load_balancer_name: Option<String>,
    pub vpc_id: Option<String>,
    pub region_id: Option<i64>,
}
model! { CertDetailLoadBalancer {
    0 "LoadBalancerId" load_balancer_id, 1 "LoadBalancerName" load_balancer_name, 2 "VpcId" vpc_id,
    3 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDevicesBindInfo {
    pub vpc_id: String,
    pub instance_ids: Vec<String>,
}
operation! { DescribeDevicesBindInfo(vpc_id: String, instance_ids: Vec<String>)
    "DescribeDevicesBindInfo" -> DescribeDevicesBindInfoOutput {
    0 "VpcId" vpc_id, 1 "InstanceIds" instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDevicesBindInfoOutput {
    pub load_balancer_set: Option<Vec<DevicesBindInfoLoadBalancer>>,
}
model! { DescribeDevicesBindInfoOutput {
    0 "LoadBalancerSet" load_balancer_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DevicesBindInfoLoadBalancer {
    pub load_balancer_id: Option<String>,
    pub app_id: Option<i64>,
    pub project_id: Option<i64>,
    pub vpc_id: Option<String>,
    pub vip: Option<String>,
    pub tgw_set_type: Option<String>,
    pub exclusive: Option<i64>,
    pub l4_listener_set: Option<Vec<DevicesBindInfoL4Listener>>,
    pub l7_listener_set: Option<Vec<DevicesBindInfoL7Listener>>,
}
model! { DevicesBindInfoLoadBalancer {
    0 "LoadBalancerId" load_balancer_id, 1 "AppId" app_id, 2 "ProjectId" project_id, 3 "VpcId" vpc_id, 4 "Vip" vip,
    5 "TgwSetType" tgw_set_type, 6 "Exclusive" exclusive, 7 "L4ListenerSet" l4_listener_set,
    8 "L7ListenerSet" l7_listener_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DevicesBindInfoL4Listener {
    pub listener_id: Option<String>,
    pub protocol: Option<String>,
    pub load_balancer_port: Option<i64>,
    pub backend_set: Option<Vec<DevicesBindInfoBackend>>,
}
model! { DevicesBindInfoL4Listener {
    0 "ListenerId" listener_id, 1 "Protocol" protocol, 2 "LoadBalancerPort" load_balancer_port,
    3 "BackendSet" backend_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DevicesBindInfoBackend {
    pub instance_id: Option<String>,
    pub port: Option<i64>,
}
model! { DevicesBindInfoBackend {
    0 "InstanceId" instance_id, 1 "Port" port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DevicesBindInfoL7Listener {
    pub listener_id: Option<String>,
    pub protocol: Option<String>,
    pub load_balancer_port: Option<i64>,
    pub rule_set: Option<Vec<DevicesBindInfoRule>>,
}
model! { DevicesBindInfoL7Listener {
    0 "ListenerId" listener_id, 1 "Protocol" protocol, 2 "LoadBalancerPort" load_balancer_port, 3 "RuleSet" rule_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DevicesBindInfoRule {
    pub domain: Option<String>,
    pub domain_id: Option<String>,
    pub location_set: Option<Vec<DevicesBindInfoLocation>>,
}
model! { DevicesBindInfoRule {
    0 "Domain" domain, 1 "DomainId" domain_id, 2 "LocationSet" location_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DevicesBindInfoLocation {
    pub url: Option<String>,
    pub location_id: Option<String>,
    pub backend_set: Option<Vec<DevicesBindInfoBackend>>,
}
model! { DevicesBindInfoLocation {
    0 "Url" url, 1 "LocationId" location_id, 2 "BackendSet" backend_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL4Backends {
    pub load_balancer_id: String,
    pub listener_id: String,
    pub backend_set: Option<Vec<DescribeL4Backend>>,
}
operation! { DescribeL4Backends(load_balancer_id: String, listener_id: String)
    "DescribeL4Backends" -> DescribeL4BackendsOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerId" listener_id, 2 "BackendSet" backend_set: Vec<DescribeL4Backend>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL4Backend {
    pub port: Option<i64>,
    pub instance_id: Option<String>,
}
input! { DescribeL4Backend() {
    0 "Port" port: i64, 1 "InstanceId" instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL4BackendsOutput {
    pub backend_set: Option<Vec<L4Backend>>,
}
model! { DescribeL4BackendsOutput {
    0 "BackendSet" backend_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct L4Backend {
    pub bind_type: Option<i64>,
    pub port: Option<i64>,
    pub weight: Option<i64>,
    pub status: Option<String>,
    pub instance_id: Option<String>,
    pub alias: Option<String>,
    pub lan_ip: Option<String>,
    pub operates: Option<Vec<String>>,
    pub probe_port: Option<i64>,
}
model! { L4Backend {
    0 "BindType" bind_type, 1 "Port" port, 2 "Weight" weight, 3 "Status" status, 4 "InstanceId" instance_id,
    5 "Alias" alias, 6 "LanIp" lan_ip, 7 "Operates" operates, 8 "ProbePort" probe_port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL4ListenerInfo {
    pub load_balancer_id: String,
    pub search_key: Option<String>,
    pub instance_ids: Option<Vec<String>>,
}
operation! { DescribeL4ListenerInfo(load_balancer_id: String) "DescribeL4ListenerInfo" -> DescribeL4ListenerInfoOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "SearchKey" search_key: String, 2 "InstanceIds" instance_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL4ListenerInfoOutput {
    pub listener_set: Option<Vec<L4ListenerInfo>>,
}
model! { DescribeL4ListenerInfoOutput {
    0 "ListenerSet" listener_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct L4ListenerInfo {
    pub listener_id: Option<String>,
    pub listener_name: Option<String>,
    pub protocol: Option<String>,
    pub load_balancer_port: Option<i64>,
    pub bandwidth: Option<i64>,
    pub listener_type: Option<String>,
    pub session_expire: Option<i64>,
    pub health_switch: Option<i64>,
    pub time_out: Option<i64>,
    pub interval_time: Option<i64>,
    pub health_num: Option<i64>,
    pub unhealth_num: Option<i64>,
    pub status: Option<i64>,
    pub add_timestamp: Option<String>,
    pub custom_health_switch: Option<i64>,
    pub input_type: Option<String>,
    pub line_separator_type: Option<i64>,
    pub health_request: Option<String>,
    pub health_response: Option<String>,
    pub toa_flag: Option<i64>,
    pub balance_mode: Option<String>,
}
model! { L4ListenerInfo {
    0 "ListenerId" listener_id, 1 "ListenerName" listener_name, 2 "Protocol" protocol,
    3 "LoadBalancerPort" load_balancer_port, 4 "Bandwidth" bandwidth, 5 "ListenerType" listener_type,
    6 "SessionExpire" session_expire, 7 "HealthSwitch" health_switch, 8 "TimeOut" time_out,
    9 "IntervalTime" interval_time, 10 "HealthNum" health_num, 11 "UnhealthNum" unhealth_num, 12 "Status" status,
    13 "AddTimestamp" add_timestamp, 14 "CustomHealthSwitch" custom_health_switch, 15 "InputType" input_type,
    16 "LineSeparatorType" line_separator_type, 17 "HealthRequest" health_request, 18 "HealthResponse" health_response,
    19 "ToaFlag" toa_flag, 20 "BalanceMode" balance_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL4Listeners {
    pub load_balancer_id: String,
    pub listener_ids: Option<Vec<String>>,
}
operation! { DescribeL4Listeners(load_balancer_id: String) "DescribeL4Listeners" -> DescribeL4ListenersOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerIds" listener_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL4ListenersOutput {
    pub listener_set: Option<Vec<L4Listener>>,
}
model! { DescribeL4ListenersOutput {
    0 "ListenerSet" listener_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct L4Listener {
    pub listener_id: Option<String>,
    pub listener_name: Option<String>,
    pub protocol: Option<String>,
    pub load_balancer_port: Option<i64>,
    pub bandwidth: Option<i64>,
    pub listener_type: Option<String>,
    pub session_expire: Option<i64>,
    pub health_switch: Option<i64>,
    pub time_out: Option<i64>,
    pub interval_time: Option<i64>,
    pub health_num: Option<i64>,
    pub unhealth_num: Option<i64>,
    pub custom_health_switch: Option<i64>,
    pub input_type: Option<String>,
    pub line_separator_type: Option<i64>,
    pub health_request: Option<String>,
    pub health_response: Option<String>,
    pub toa_flag: Option<i64>,
    pub status: Option<i64>,
    pub add_timestamp: Option<String>,
    pub balance_mode: Option<String>,
}
model! { L4Listener {
    0 "ListenerId" listener_id, 1 "ListenerName" listener_name, 2 "Protocol" protocol,
    3 "LoadBalancerPort" load_balancer_port, 4 "Bandwidth" bandwidth, 5 "ListenerType" listener_type,
    6 "SessionExpire" session_expire, 7 "HealthSwitch" health_switch, 8 "TimeOut" time_out,
    9 "IntervalTime" interval_time, 10 "HealthNum" health_num, 11 "UnhealthNum" unhealth_num,
    12 "CustomHealthSwitch" custom_health_switch, 13 "InputType" input_type, 14 "LineSeparatorType" line_separator_type,
    15 "HealthRequest" health_request, 16 "HealthResponse" health_response, 17 "ToaFlag" toa_flag, 18 "Status" status,
    19 "AddTimestamp" add_timestamp, 20 "BalanceMode" balance_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL7Backends {
    pub load_balancer_id: String,
    pub listener_id: String,
    pub domain_id: Option<String>,
    pub location_id: Option<String>,
    pub query_type: Option<String>,
}
operation! { DescribeL7Backends(load_balancer_id: String, listener_id: String)
    "DescribeL7Backends" -> DescribeL7BackendsOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerId" listener_id, 2 "DomainId" domain_id: String,
    3 "LocationId" location_id: String, 4 "QueryType" query_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL7BackendsOutput {
    pub backend_set: Option<Vec<L7Backend>>,
}
model! { DescribeL7BackendsOutput {
    0 "BackendSet" backend_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct L7Backend {
    pub bind_type: Option<i64>,
    pub port: Option<i64>,
    pub weight: Option<i64>,
    pub status: Option<String>,
    pub instance_id: Option<String>,
    pub alias: Option<String>,
    pub lan_ip: Option<String>,
    pub mgt_ip: Option<String>,
    pub operates: Option<Vec<String>>,
}
model! { L7Backend {
    0 "BindType" bind_type, 1 "Port" port, 2 "Weight" weight, 3 "Status" status, 4 "InstanceId" instance_id,
    5 "Alias" alias, 6 "LanIp" lan_ip, 7 "MgtIp" mgt_ip, 8 "Operates" operates
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL7ListenerInfo {
    pub load_balancer_id: String,
    pub search_key: Option<String>,
    pub instance_ids: Option<Vec<String>>,
    pub if_get_backend_info: Option<i64>,
}
operation! { DescribeL7ListenerInfo(load_balancer_id: String) "DescribeL7ListenerInfo" -> DescribeL7ListenerInfoOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "SearchKey" search_key: String, 2 "InstanceIds" instance_ids: Vec<String>,
    3 "IfGetBackendInfo" if_get_backend_info: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL7ListenerInfoOutput {
    pub listener_set: Option<Vec<L7ListenerInfo>>,
}
model! { DescribeL7ListenerInfoOutput {
    0 "ListenerSet" listener_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct L7ListenerInfo {
    pub listener_id: Option<String>,
    pub listener_name: Option<String>,
    pub protocol: Option<String>,
    pub load_balancer_port: Option<i64>,
    pub bandwidth: Option<i64>,
    pub listener_type: Option<String>,
    pub ssl_mode: Option<i64>,
    pub cert_id: Option<String>,
    pub cert_ca_id: Option<String>,
    pub status: Option<i64>,
    pub add_timestamp: Option<String>,
    pub rule_set: Option<Vec<L7ListenerInfoRule>>,
    pub forward_protocol: Option<i64>,
}
model! { L7ListenerInfo {
    0 "ListenerId" listener_id, 1 "ListenerName" listener_name, 2 "Protocol" protocol,
    3 "LoadBalancerPort" load_balancer_port, 4 "Bandwidth" bandwidth, 5 "ListenerType" listener_type,
    6 "SslMode" ssl_mode, 7 "CertId" cert_id, 8 "CertCaId" cert_ca_id, 9 "Status" status,
    10 "AddTimestamp" add_timestamp, 11 "RuleSet" rule_set, 12 "ForwardProtocol" forward_protocol
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct L7ListenerInfoRule {
    pub domain: Option<String>,
    pub domain_id: Option<String>,
    pub status: Option<i64>,
    pub add_timestamp: Option<String>,
    pub location_set: Option<Vec<L7ListenerInfoLocation>>,
}
model! { L7ListenerInfoRule {
    0 "Domain" domain, 1 "DomainId" domain_id, 2 "Status" status, 3 "AddTimestamp" add_timestamp,
    4 "LocationSet" location_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct L7ListenerInfoLocation {
    pub url: Option<String>,
    pub location_id: Option<String>,
    pub session_expire: Option<i64>,
    pub health_switch: Option<i64>,
    pub http_check_path: Option<String>,
    pub http_check_domain: Option<String>,
    pub interval_time: Option<i64>,
    pub health_num: Option<i64>,
    pub unhealth_num: Option<i64>,
    pub http_codes: Option<Vec<u64>>,
    pub balance_mode: Option<String>,
    pub status: Option<i64>,
    pub add_timestamp: Option<String>,
    pub backend_set: Option<Vec<L7ListenerInfoBackend>>,
}
model! { L7ListenerInfoLocation {
    0 "Url" url, 1 "LocationId" location_id, 2 "SessionExpire" session_expire, 3 "HealthSwitch" health_switch,
    4 "HttpCheckPath" http_check_path, 5 "HttpCheckDomain" http_check_domain, 6 "IntervalTime" interval_time,
    7 "HealthNum" health_num, 8 "UnhealthNum" unhealth_num, 9 "HttpCodes" http_codes, 10 "BalanceMode" balance_mode,
    11 "Status" status, 12 "AddTimestamp" add_timestamp, 13 "BackendSet" backend_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct L7ListenerInfoBackend {
    pub bind_type: Option<i64>,
    pub port: Option<i64>,
    pub weight: Option<i64>,
    pub status: Option<String>,
    pub instance_id: Option<String>,
    pub alias: Option<String>,
    pub lan_ip: Option<String>,
}
model! { L7ListenerInfoBackend {
    0 "BindType" bind_type, 1 "Port" port, 2 "Weight" weight, 3 "Status" status, 4 "InstanceId" instance_id,
    5 "Alias" alias, 6 "LanIp" lan_ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL7Listeners {
    pub load_balancer_id: String,
    pub listener_ids: Option<Vec<String>>,
}
operation! { DescribeL7Listeners(load_balancer_id: String) "DescribeL7Listeners" -> DescribeL7ListenersOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerIds" listener_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL7ListenersOutput {
    pub listener_set: Option<Vec<L7Listener>>,
}
model! { DescribeL7ListenersOutput {
    0 "ListenerSet" listener_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct L7Listener {
    pub listener_id: Option<String>,
    pub listener_name: Option<String>,
    pub protocol: Option<String>,
    pub load_balancer_port: Option<i64>,
    pub bandwidth: Option<i64>,
    pub listener_type: Option<String>,
    pub ssl_mode: Option<i64>,
    pub cert_id: Option<String>,
    pub cert_ca_id: Option<String>,
    pub status: Option<i64>,
    pub add_timestamp: Option<String>,
    pub forward_protocol: Option<i64>,
}
model! { L7Listener {
    0 "ListenerId" listener_id, 1 "ListenerName" listener_name, 2 "Protocol" protocol,
    3 "LoadBalancerPort" load_balancer_port, 4 "Bandwidth" bandwidth, 5 "ListenerType" listener_type,
    6 "SslMode" ssl_mode, 7 "CertId" cert_id, 8 "CertCaId" cert_ca_id, 9 "Status" status,
    10 "AddTimestamp" add_timestamp, 11 "ForwardProtocol" forward_protocol
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL7ListenersEx {
    pub traffic_mirror_id: String,
    pub vpc_id: String,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeL7ListenersEx(traffic_mirror_id: String, vpc_id: String)
    "DescribeL7ListenersEx" -> DescribeL7ListenersExOutput {
    0 "TrafficMirrorId" traffic_mirror_id, 1 "VpcId" vpc_id, 2 "Offset" offset: u64, 3 "Limit" limit: u64,
    4 "Filters" filters: Vec<Filter>
} }
paged! { DescribeL7ListenersEx: L7ExListener = Offset "Offset", "ListenerSet" listener_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { Filter(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL7ListenersExOutput {
    pub total_count: Option<u64>,
    pub listener_set: Option<Vec<L7ExListener>>,
}
model! { DescribeL7ListenersExOutput {
    0 "TotalCount" total_count, 1 "ListenerSet" listener_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct L7ExListener {
    pub listener_id: Option<String>,
    pub listener_name: Option<String>,
    pub protocol: Option<String>,
    pub load_balancer_port: Option<u64>,
    pub bandwidth: Option<u64>,
    pub max_bandwidth: Option<u64>,
    pub listener_type: Option<String>,
    pub ssl_mode: Option<i64>,
    pub cert_id: Option<String>,
    pub cert_ca_id: Option<String>,
    pub add_timestamp: Option<String>,
    pub load_balancer_id: Option<String>,
    pub vpc_name: Option<String>,
    pub vpc_cidr_block: Option<String>,
    pub load_balancer_vips: Option<Vec<String>>,
    pub load_balancer_name: Option<String>,
    pub load_balancer_vipv6s: Option<Vec<String>>,
    pub ip_protocol_type: Option<String>,
    pub bind_traffic_mirror: Option<bool>,
}
model! { L7ExListener {
    0 "ListenerId" listener_id, 1 "ListenerName" listener_name, 2 "Protocol" protocol,
    3 "LoadBalancerPort" load_balancer_port, 4 "Bandwidth" bandwidth, 5 "MaxBandwidth" max_bandwidth,
    6 "ListenerType" listener_type, 7 "SslMode" ssl_mode, 8 "CertId" cert_id, 9 "CertCaId" cert_ca_id,
    10 "AddTimestamp" add_timestamp, 11 "LoadBalancerId" load_balancer_id, 12 "VpcName" vpc_name,
    13 "VpcCidrBlock" vpc_cidr_block, 14 "LoadBalancerVips" load_balancer_vips,
    15 "LoadBalancerName" load_balancer_name, 16 "LoadBalancerVipv6s" load_balancer_vipv6s,
    17 "IpProtocolType" ip_protocol_type, 18 "BindTrafficMirror" bind_traffic_mirror
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL7Rules {
    pub load_balancer_id: String,
    pub listener_id: String,
    pub domain_ids: Option<Vec<String>>,
}
operation! { DescribeL7Rules(load_balancer_id: String, listener_id: String) "DescribeL7Rules" -> DescribeL7RulesOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerId" listener_id, 2 "DomainIds" domain_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL7RulesOutput {
    pub rule_set: Option<Vec<L7Rule>>,
}
model! { DescribeL7RulesOutput {
    0 "RuleSet" rule_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct L7Rule {
    pub domain: Option<String>,
    pub domain_id: Option<String>,
    pub status: Option<i64>,
    pub add_timestamp: Option<String>,
    pub location_set: Option<Vec<L7RulesLocation>>,
}
model! { L7Rule {
    0 "Domain" domain, 1 "DomainId" domain_id, 2 "Status" status, 3 "AddTimestamp" add_timestamp,
    4 "LocationSet" location_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct L7RulesLocation {
    pub url: Option<String>,
    pub location_id: Option<String>,
    pub session_expire: Option<i64>,
    pub health_switch: Option<i64>,
    pub http_check_path: Option<String>,
    pub http_check_domain: Option<String>,
    pub interval_time: Option<i64>,
    pub health_num: Option<i64>,
    pub unhealth_num: Option<i64>,
    pub http_codes: Option<Vec<u64>>,
    pub balance_mode: Option<String>,
    pub status: Option<i64>,
    pub add_timestamp: Option<String>,
}
model! { L7RulesLocation {
    0 "Url" url, 1 "LocationId" location_id, 2 "SessionExpire" session_expire, 3 "HealthSwitch" health_switch,
    4 "HttpCheckPath" http_check_path, 5 "HttpCheckDomain" http_check_domain, 6 "IntervalTime" interval_time,
    7 "HealthNum" health_num, 8 "UnhealthNum" unhealth_num, 9 "HttpCodes" http_codes, 10 "BalanceMode" balance_mode,
    11 "Status" status, 12 "AddTimestamp" add_timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerPortInfo {
    pub load_balancer_id: String,
}
operation! { DescribeLoadBalancerPortInfo(load_balancer_id: String)
    "DescribeLoadBalancerPortInfo" -> DescribeLoadBalancerPortInfoOutput {
    0 "LoadBalancerId" load_balancer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerPortInfoOutput {
    pub listener_set: Option<Vec<LoadBalancerPortInfoListener>>,
}
model! { DescribeLoadBalancerPortInfoOutput {
    0 "ListenerSet" listener_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoadBalancerPortInfoListener {
    pub listener_id: Option<String>,
    pub listener_name: Option<String>,
    pub protocol: Option<String>,
    pub load_balancer_port: Option<i64>,
    pub bandwidth: Option<i64>,
    pub status: Option<i64>,
    pub port: Option<i64>,
}
model! { LoadBalancerPortInfoListener {
    0 "ListenerId" listener_id, 1 "ListenerName" listener_name, 2 "Protocol" protocol,
    3 "LoadBalancerPort" load_balancer_port, 4 "Bandwidth" bandwidth, 5 "Status" status, 6 "Port" port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerTaskResult {
    pub task_id: String,
}
operation! { DescribeLoadBalancerTaskResult(task_id: String)
    "DescribeLoadBalancerTaskResult" -> DescribeLoadBalancerTaskResultOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerTaskResultOutput {
    pub status: Option<i64>,
}
model! { DescribeLoadBalancerTaskResultOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancers {
    pub load_balancer_ids: Option<Vec<String>>,
    pub load_balancer_type: Option<String>,
    pub load_balancer_name: Option<String>,
    pub domain: Option<String>,
    pub load_balancer_vips: Option<Vec<String>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub search_key: Option<String>,
    pub order_by: Option<String>,
    pub order_type: Option<i64>,
    pub project_id: Option<u64>,
    pub exclusive: Option<u64>,
    pub tgw_set_type: Option<String>,
    pub vpc_id: Option<String>,
    pub query_type: Option<String>,
    pub conf_id: Option<String>,
}
operation! { DescribeLoadBalancers() "DescribeLoadBalancers" -> DescribeLoadBalancersOutput {
    0 "LoadBalancerIds" load_balancer_ids: Vec<String>, 1 "LoadBalancerType" load_balancer_type: String,
    2 "LoadBalancerName" load_balancer_name: String, 3 "Domain" domain: String,
    4 "LoadBalancerVips" load_balancer_vips: Vec<String>, 5 "Offset" offset: u64, 6 "Limit" limit: u64,
    7 "SearchKey" search_key: String, 8 "OrderBy" order_by: String, 9 "OrderType" order_type: i64,
    10 "ProjectId" project_id: u64, 11 "Exclusive" exclusive: u64, 12 "TgwSetType" tgw_set_type: String,
    13 "VpcId" vpc_id: String, 14 "QueryType" query_type: String, 15 "ConfId" conf_id: String
} }
paged! { DescribeLoadBalancers: LoadBalancer =
    Offset "Offset", "LoadBalancerSet" load_balancer_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancersOutput {
    pub load_balancer_set: Option<Vec<LoadBalancer>>,
    pub total_count: Option<u64>,
}
model! { DescribeLoadBalancersOutput {
    0 "LoadBalancerSet" load_balancer_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoadBalancer {
    pub load_balancer_id: Option<String>,
    pub project_id: Option<u64>,
    pub load_balancer_name: Option<String>,
    pub load_balancer_type: Option<String>,
    pub exclusive: Option<u64>,
    pub tgw_set_type: Option<String>,
    pub domain: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub status: Option<u64>,
    pub pay_mode: Option<String>,
    pub latest_pay_mode: Option<String>,
    pub create_time: Option<String>,
    pub status_time: Option<String>,
    pub vpc_name: Option<String>,
    pub vpc_cidr_block: Option<String>,
    pub load_balancer_vips: Option<Vec<String>>,
    pub support_listener_types: Option<Vec<String>>,
    pub bandwidth: Option<u64>,
    pub conf_id: Option<String>,
    pub conf_name: Option<String>,
    pub load_balancer_vipv6s: Option<Vec<String>>,
    pub ip_protocol_type: Option<String>,
    pub bz_pay_mode: Option<String>,
    pub bz_l4_metrics: Option<String>,
    pub bz_l7_metrics: Option<String>,
    pub int_vpc_id: Option<u64>,
    pub cur_vips: Option<Vec<String>>,
}
model! { LoadBalancer {
    0 "LoadBalancerId" load_balancer_id, 1 "ProjectId" project_id, 2 "LoadBalancerName" load_balancer_name,
    3 "LoadBalancerType" load_balancer_type, 4 "Exclusive" exclusive, 5 "TgwSetType" tgw_set_type, 6 "Domain" domain,
    7 "VpcId" vpc_id, 8 "SubnetId" subnet_id, 9 "Status" status, 10 "PayMode" pay_mode,
    11 "LatestPayMode" latest_pay_mode, 12 "CreateTime" create_time, 13 "StatusTime" status_time, 14 "VpcName" vpc_name,
    15 "VpcCidrBlock" vpc_cidr_block, 16 "LoadBalancerVips" load_balancer_vips,
    17 "SupportListenerTypes" support_listener_types, 18 "Bandwidth" bandwidth, 19 "ConfId" conf_id,
    20 "ConfName" conf_name, 21 "LoadBalancerVipv6s" load_balancer_vipv6s, 22 "IpProtocolType" ip_protocol_type,
    23 "BzPayMode" bz_pay_mode, 24 "BzL4Metrics" bz_l4_metrics, 25 "BzL7Metrics" bz_l7_metrics,
    26 "IntVpcId" int_vpc_id, 27 "CurVips" cur_vips
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrafficMirrorListeners {
    pub traffic_mirror_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub search_load_balancer_ids: Option<Vec<String>>,
    pub search_load_balancer_names: Option<Vec<String>>,
    pub search_vips: Option<Vec<String>>,
    pub search_listener_ids: Option<Vec<String>>,
    pub search_listener_names: Option<Vec<String>>,
    pub search_protocols: Option<Vec<String>>,
    pub search_load_balancer_ports: Option<Vec<u64>>,
}
operation! { DescribeTrafficMirrorListeners(traffic_mirror_id: String)
    "DescribeTrafficMirrorListeners" -> DescribeTrafficMirrorListenersOutput {
    0 "TrafficMirrorId" traffic_mirror_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64,
    3 "SearchLoadBalancerIds" search_load_balancer_ids: Vec<String>,
    4 "SearchLoadBalancerNames" search_load_balancer_names: Vec<String>, 5 "SearchVips" search_vips: Vec<String>,
    6 "SearchListenerIds" search_listener_ids: Vec<String>, 7 "SearchListenerNames" search_listener_names: Vec<String>,
    8 "SearchProtocols" search_protocols: Vec<String>, 9 "SearchLoadBalancerPorts" search_load_balancer_ports: Vec<u64>
} }
paged! { DescribeTrafficMirrorListeners: TrafficMirrorListener =
    Offset "Offset", "ListenerSet" listener_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrafficMirrorListenersOutput {
    pub listener_set: Option<Vec<TrafficMirrorListener>>,
    pub total_count: Option<u64>,
}
model! { DescribeTrafficMirrorListenersOutput {
    0 "ListenerSet" listener_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrafficMirrorListener {
    pub listener_id: Option<String>,
    pub listener_name: Option<String>,
    pub protocol: Option<String>,
    pub load_balancer_port: Option<u64>,
    pub bandwidth: Option<u64>,
    pub max_bandwidth: Option<u64>,
    pub listener_type: Option<String>,
    pub ssl_mode: Option<i64>,
    pub cert_id: Option<String>,
    pub cert_ca_id: Option<String>,
    pub add_timestamp: Option<String>,
    pub load_balancer_id: Option<String>,
    pub vpc_name: Option<String>,
    pub vpc_cidr_block: Option<String>,
    pub load_balancer_vips: Option<Vec<String>>,
    pub load_balancer_name: Option<String>,
    pub load_balancer_vipv6s: Option<Vec<String>>,
    pub ip_protocol_type: Option<String>,
}
model! { TrafficMirrorListener {
    0 "ListenerId" listener_id, 1 "ListenerName" listener_name, 2 "Protocol" protocol,
    3 "LoadBalancerPort" load_balancer_port, 4 "Bandwidth" bandwidth, 5 "MaxBandwidth" max_bandwidth,
    6 "ListenerType" listener_type, 7 "SslMode" ssl_mode, 8 "CertId" cert_id, 9 "CertCaId" cert_ca_id,
    10 "AddTimestamp" add_timestamp, 11 "LoadBalancerId" load_balancer_id, 12 "VpcName" vpc_name,
    13 "VpcCidrBlock" vpc_cidr_block, 14 "LoadBalancerVips" load_balancer_vips,
    15 "LoadBalancerName" load_balancer_name, 16 "LoadBalancerVipv6s" load_balancer_vipv6s,
    17 "IpProtocolType" ip_protocol_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrafficMirrorReceiverHealthStatus {
    pub traffic_mirror_id: String,
    pub receiver_set: Vec<DescribeTrafficMirrorReceiver>,
}
operation! { DescribeTrafficMirrorReceiverHealthStatus(traffic_mirror_id: String, receiver_set: Vec<DescribeTrafficMirrorReceiver>)
    "DescribeTrafficMirrorReceiverHealthStatus" -> DescribeTrafficMirrorReceiverHealthStatusOutput {
    0 "TrafficMirrorId" traffic_mirror_id, 1 "ReceiverSet" receiver_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrafficMirrorReceiver {
    pub instance_id: Option<String>,
    pub port: Option<i64>,
}
input! { DescribeTrafficMirrorReceiver(instance_id: String, port: i64) {
    0 "InstanceId" instance_id: String, 1 "Port" port: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrafficMirrorReceiverHealthStatusOutput {
    pub receivers_status_set: Option<Vec<TrafficMirrorReciversStatus>>,
}
model! { DescribeTrafficMirrorReceiverHealthStatusOutput {
    0 "ReceiversStatusSet" receivers_status_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrafficMirrorReciversStatus {
    pub lan_ip: Option<String>,
    pub receivers_port_status_set: Option<Vec<TrafficMirrorPortStatus>>,
}
model! { TrafficMirrorReciversStatus {
    0 "LanIp" lan_ip, 1 "ReceiversPortStatusSet" receivers_port_status_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrafficMirrorPortStatus {
    pub port: Option<u64>,
    pub status: Option<String>,
}
model! { TrafficMirrorPortStatus {
    0 "Port" port, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrafficMirrorReceivers {
    pub traffic_mirror_id: String,
    pub instance_ids: Option<Vec<String>>,
    pub ports: Option<Vec<i64>>,
    pub weights: Option<Vec<i64>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub vague_str: Option<String>,
    pub vague_ip: Option<String>,
}
operation! { DescribeTrafficMirrorReceivers(traffic_mirror_id: String)
    "DescribeTrafficMirrorReceivers" -> DescribeTrafficMirrorReceiversOutput {
    0 "TrafficMirrorId" traffic_mirror_id, 1 "InstanceIds" instance_ids: Vec<String>, 2 "Ports" ports: Vec<i64>,
    3 "Weights" weights: Vec<i64>, 4 "Offset" offset: i64, 5 "Limit" limit: i64, 6 "VagueStr" vague_str: String,
    7 "VagueIp" vague_ip: String
} }
paged! { DescribeTrafficMirrorReceivers: TrafficMirrorReceiver =
    Offset "Offset", "ReceiverSet" receiver_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrafficMirrorReceiversOutput {
    pub receiver_set: Option<Vec<TrafficMirrorReceiver>>,
    pub total_count: Option<u64>,
}
model! { DescribeTrafficMirrorReceiversOutput {
    0 "ReceiverSet" receiver_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrafficMirrorReceiver {
    pub instance_id: Option<String>,
    pub port: Option<i64>,
    pub weight: Option<i64>,
    pub traffic_mirror_id: Option<String>,
    pub alias: Option<String>,
    pub lan_ip: Option<String>,
    pub subnet_id: Option<String>,
    pub subnet_name: Option<String>,
    pub subnet_cidr_block: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
    pub vpc_cidr_block: Option<String>,
    pub health_status: Option<String>,
    pub operates: Option<Vec<String>>,
}
model! { TrafficMirrorReceiver {
    0 "InstanceId" instance_id, 1 "Port" port, 2 "Weight" weight, 3 "TrafficMirrorId" traffic_mirror_id,
    4 "Alias" alias, 5 "LanIp" lan_ip, 6 "SubnetId" subnet_id, 7 "SubnetName" subnet_name,
    8 "SubnetCidrBlock" subnet_cidr_block, 9 "VpcId" vpc_id, 10 "VpcName" vpc_name, 11 "VpcCidrBlock" vpc_cidr_block,
    12 "HealthStatus" health_status, 13 "Operates" operates
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrafficMirrors {
    pub traffic_mirror_ids: Option<Vec<String>>,
    pub aliases: Option<Vec<String>>,
    pub vpc_ids: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order_field: Option<String>,
    pub order: Option<i64>,
    pub search_key: Option<String>,
}
operation! { DescribeTrafficMirrors() "DescribeTrafficMirrors" -> DescribeTrafficMirrorsOutput {
    0 "TrafficMirrorIds" traffic_mirror_ids: Vec<String>, 1 "Aliases" aliases: Vec<String>,
    2 "VpcIds" vpc_ids: Vec<String>, 3 "Offset" offset: i64, 4 "Limit" limit: i64, 5 "OrderField" order_field: String,
    6 "Order" order: i64, 7 "SearchKey" search_key: String
} }
paged! { DescribeTrafficMirrors: TrafficMirror =
    Offset "Offset", "TrafficMirrorSet" traffic_mirror_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrafficMirrorsOutput {
    pub total_count: Option<i64>,
    pub traffic_mirror_set: Option<Vec<TrafficMirror>>,
}
model! { DescribeTrafficMirrorsOutput {
    0 "TotalCount" total_count, 1 "TrafficMirrorSet" traffic_mirror_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrafficMirror {
    pub traffic_mirror_id: Option<String>,
    pub alias: Option<String>,
    pub vpc_id: Option<String>,
    pub load_balancer_type: Option<String>,
    pub health_switch: Option<i64>,
    pub health_num: Option<i64>,
    pub unhealth_num: Option<i64>,
    pub interval_time: Option<i64>,
    pub http_check_domain: Option<String>,
    pub http_check_path: Option<String>,
    pub http_codes: Option<Vec<i64>>,
    pub create_time: Option<String>,
    pub vpc_cidr_block: Option<String>,
    pub vpc_name: Option<String>,
}
model! { TrafficMirror {
    0 "TrafficMirrorId" traffic_mirror_id, 1 "Alias" alias, 2 "VpcId" vpc_id, 3 "LoadBalancerType" load_balancer_type,
    4 "HealthSwitch" health_switch, 5 "HealthNum" health_num, 6 "UnhealthNum" unhealth_num,
    7 "IntervalTime" interval_time, 8 "HttpCheckDomain" http_check_domain, 9 "HttpCheckPath" http_check_path,
    10 "HttpCodes" http_codes, 11 "CreateTime" create_time, 12 "VpcCidrBlock" vpc_cidr_block, 13 "VpcName" vpc_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyL4BackendPort {
    pub load_balancer_id: String,
    pub listener_id: String,
    pub instance_id: String,
    pub port: i64,
    pub new_port: i64,
    pub bind_type: i64,
}

/// What [`ModifyL4BackendPort::new`] takes.
pub struct ModifyL4BackendPortRequired {
    pub load_balancer_id: String,
    pub listener_id: String,
    pub instance_id: String,
    pub port: i64,
    pub new_port: i64,
    pub bind_type: i64,
}
operation! { ModifyL4BackendPort{ModifyL4BackendPortRequired: load_balancer_id, listener_id, instance_id, port, new_port, bind_type}
    "ModifyL4BackendPort" -> ModifyL4BackendPortOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerId" listener_id, 2 "InstanceId" instance_id, 3 "Port" port,
    4 "NewPort" new_port, 5 "BindType" bind_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyL4BackendPortOutput {
    pub task_id: Option<String>,
}
model! { ModifyL4BackendPortOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyL4BackendProbePort {
    pub load_balancer_id: String,
    pub listener_id: String,
    pub instance_id: String,
    pub port: i64,
    pub probe_port: i64,
    pub bind_type: i64,
}

/// What [`ModifyL4BackendProbePort::new`] takes.
pub struct ModifyL4BackendProbePortRequired {
    pub load_balancer_id: String,
    pub listener_id: String,
    pub instance_id: String,
    pub port: i64,
    pub probe_port: i64,
    pub bind_type: i64,
}
operation! { ModifyL4BackendProbePort{ModifyL4BackendProbePortRequired: load_balancer_id, listener_id, instance_id, port, probe_port, bind_type}
    "ModifyL4BackendProbePort" -> ModifyL4BackendProbePortOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerId" listener_id, 2 "InstanceId" instance_id, 3 "Port" port,
    4 "ProbePort" probe_port, 5 "BindType" bind_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyL4BackendProbePortOutput {
    pub task_id: Option<String>,
}
model! { ModifyL4BackendProbePortOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyL4BackendWeight {
    pub load_balancer_id: String,
    pub listener_id: String,
    pub instance_id: String,
    pub weight: i64,
    pub port: i64,
    pub bind_type: i64,
}

/// What [`ModifyL4BackendWeight::new`] takes.
pub struct ModifyL4BackendWeightRequired {
    pub load_balancer_id: String,
    pub listener_id: String,
    pub instance_id: String,
    pub weight: i64,
    pub port: i64,
    pub bind_type: i64,
}
operation! { ModifyL4BackendWeight{ModifyL4BackendWeightRequired: load_balancer_id, listener_id, instance_id, weight, port, bind_type}
    "ModifyL4BackendWeight" -> ModifyL4BackendWeightOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerId" listener_id, 2 "InstanceId" instance_id, 3 "Weight" weight,
    4 "Port" port, 5 "BindType" bind_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyL4BackendWeightOutput {
    pub task_id: Option<String>,
}
model! { ModifyL4BackendWeightOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyL4Listener {
    pub load_balancer_id: String,
    pub listener_id: String,
    pub listener_name: Option<String>,
    pub session_expire: Option<i64>,
    pub health_switch: Option<i64>,
    pub time_out: Option<i64>,
    pub interval_time: Option<i64>,
    pub health_num: Option<i64>,
    pub unhealth_num: Option<i64>,
    pub bandwidth: Option<i64>,
    pub custom_health_switch: Option<i64>,
    pub input_type: Option<String>,
    pub line_separator_type: Option<i64>,
    pub health_request: Option<String>,
    pub health_response: Option<String>,
    pub toa_flag: Option<i64>,
    pub balance_mode: Option<String>,
}
operation! { ModifyL4Listener(load_balancer_id: String, listener_id: String)
    "ModifyL4Listener" -> ModifyL4ListenerOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerId" listener_id, 2 "ListenerName" listener_name: String,
    3 "SessionExpire" session_expire: i64, 4 "HealthSwitch" health_switch: i64, 5 "TimeOut" time_out: i64,
    6 "IntervalTime" interval_time: i64, 7 "HealthNum" health_num: i64, 8 "UnhealthNum" unhealth_num: i64,
    9 "Bandwidth" bandwidth: i64, 10 "CustomHealthSwitch" custom_health_switch: i64, 11 "InputType" input_type: String,
    12 "LineSeparatorType" line_separator_type: i64, 13 "HealthRequest" health_request: String,
    14 "HealthResponse" health_response: String, 15 "ToaFlag" toa_flag: i64, 16 "BalanceMode" balance_mode: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyL4ListenerOutput {
    pub task_id: Option<String>,
}
model! { ModifyL4ListenerOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyL7BackendPort {
    pub load_balancer_id: String,
    pub listener_id: String,
    pub domain_id: String,
    pub location_id: String,
    pub instance_id: String,
    pub port: i64,
    pub new_port: i64,
    pub bind_type: i64,
}

/// What [`ModifyL7BackendPort::new`] takes.
pub struct ModifyL7BackendPortRequired {
    pub load_balancer_id: String,
    pub listener_id: String,
    pub domain_id: String,
    pub location_id: String,
    pub instance_id: String,
    pub port: i64,
    pub new_port: i64,
    pub bind_type: i64,
}
operation! { ModifyL7BackendPort{ModifyL7BackendPortRequired: load_balancer_id, listener_id, domain_id, location_id, instance_id, port, new_port, bind_type}
    "ModifyL7BackendPort" -> ModifyL7BackendPortOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerId" listener_id, 2 "DomainId" domain_id, 3 "LocationId" location_id,
    4 "InstanceId" instance_id, 5 "Port" port, 6 "NewPort" new_port, 7 "BindType" bind_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyL7BackendPortOutput {
    pub task_id: Option<String>,
}
model! { ModifyL7BackendPortOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyL7BackendWeight {
    pub load_balancer_id: String,
    pub listener_id: String,
    pub domain_id: String,
    pub location_id: String,
    pub instance_id: String,
    pub weight: i64,
    pub port: i64,
    pub bind_type: i64,
}

/// What [`ModifyL7BackendWeight::new`] takes.
pub struct ModifyL7BackendWeightRequired {
    pub load_balancer_id: String,
    pub listener_id: String,
    pub domain_id: String,
    pub location_id: String,
    pub instance_id: String,
    pub weight: i64,
    pub port: i64,
    pub bind_type: i64,
}
operation! { ModifyL7BackendWeight{ModifyL7BackendWeightRequired: load_balancer_id, listener_id, domain_id, location_id, instance_id, weight, port, bind_type}
    "ModifyL7BackendWeight" -> ModifyL7BackendWeightOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerId" listener_id, 2 "DomainId" domain_id, 3 "LocationId" location_id,
    4 "InstanceId" instance_id, 5 "Weight" weight, 6 "Port" port, 7 "BindType" bind_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyL7BackendWeightOutput {
    pub task_id: Option<String>,
}
model! { ModifyL7BackendWeightOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyL7Listener {
    pub load_balancer_id: String,
    pub listener_id: String,
    pub listener_name: Option<String>,
    pub ssl_mode: Option<i64>,
    pub cert_id: Option<String>,
    pub cert_name: Option<String>,
    pub cert_content: Option<String>,
    pub cert_key: Option<Secret>,
    pub cert_ca_id: Option<String>,
    pub cert_ca_name: Option<String>,
    pub cert_ca_content: Option<String>,
    pub bandwidth: Option<i64>,
    pub forward_protocol: Option<i64>,
}
operation! { ModifyL7Listener(load_balancer_id: String, listener_id: String)
    "ModifyL7Listener" -> ModifyL7ListenerOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerId" listener_id, 2 "ListenerName" listener_name: String,
    3 "SslMode" ssl_mode: i64, 4 "CertId" cert_id: String, 5 "CertName" cert_name: String,
    6 "CertContent" cert_content: String, 7 "CertKey" cert_key: Secret, 8 "CertCaId" cert_ca_id: String,
    9 "CertCaName" cert_ca_name: String, 10 "CertCaContent" cert_ca_content: String, 11 "Bandwidth" bandwidth: i64,
    12 "ForwardProtocol" forward_protocol: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyL7ListenerOutput {
    pub task_id: Option<String>,
}
model! { ModifyL7ListenerOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyL7Locations {
    pub load_balancer_id: String,
    pub listener_id: String,
    pub rule_set: Vec<ModifyL7LocationRule>,
}
operation! { ModifyL7Locations(load_balancer_id: String, listener_id: String, rule_set: Vec<ModifyL7LocationRule>)
    "ModifyL7Locations" -> ModifyL7LocationsOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerId" listener_id, 2 "RuleSet" rule_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyL7LocationRule {
    pub domain_id: Option<String>,
    pub location_id: Option<String>,
    pub url: Option<String>,
    pub session_expire: Option<i64>,
    pub health_switch: Option<i64>,
    pub interval_time: Option<i64>,
    pub health_num: Option<i64>,
    pub unhealth_num: Option<i64>,
    pub http_codes: Option<Vec<u64>>,
    pub http_check_path: Option<String>,
    pub http_check_domain: Option<String>,
    pub balance_mode: Option<String>,
    pub domain: Option<String>,
}
input! { ModifyL7LocationRule(domain_id: String, location_id: String) {
    0 "DomainId" domain_id: String, 1 "LocationId" location_id: String, 2 "Url" url: String,
    3 "SessionExpire" session_expire: i64, 4 "HealthSwitch" health_switch: i64, 5 "IntervalTime" interval_time: i64,
    6 "HealthNum" health_num: i64, 7 "UnhealthNum" unhealth_num: i64, 8 "HttpCodes" http_codes: Vec<u64>,
    9 "HttpCheckPath" http_check_path: String, 10 "HttpCheckDomain" http_check_domain: String,
    11 "BalanceMode" balance_mode: String, 12 "Domain" domain: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyL7LocationsOutput {
    pub task_id: Option<String>,
}
model! { ModifyL7LocationsOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLoadBalancer {
    pub load_balancer_id: String,
    pub load_balancer_name: Option<String>,
    pub domain_prefix: Option<String>,
}
operation! { ModifyLoadBalancer(load_balancer_id: String) "ModifyLoadBalancer" -> ModifyLoadBalancerOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "LoadBalancerName" load_balancer_name: String,
    2 "DomainPrefix" domain_prefix: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLoadBalancerOutput {
    pub task_id: Option<String>,
}
model! { ModifyLoadBalancerOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLoadBalancerChargeMode {
    pub load_balancer_id: String,
    pub pay_mode: String,
    pub listener_set: Option<Vec<ModifyLoadBalancerChargeModeListener>>,
}
operation! { ModifyLoadBalancerChargeMode(load_balancer_id: String, pay_mode: String)
    "ModifyLoadBalancerChargeMode" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "PayMode" pay_mode,
    2 "ListenerSet" listener_set: Vec<ModifyLoadBalancerChargeModeListener>
} }

pub type ModifyLoadBalancerChargeModeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLoadBalancerChargeModeListener {
    pub listener_id: Option<String>,
    pub protocol: Option<String>,
    pub bandwidth: Option<u64>,
}
input! { ModifyLoadBalancerChargeModeListener(listener_id: String, protocol: String, bandwidth: u64) {
    0 "ListenerId" listener_id: String, 1 "Protocol" protocol: String, 2 "Bandwidth" bandwidth: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceCert {
    pub old_cert_id: String,
    pub new_cert: String,
    pub new_alias: Option<String>,
    pub new_key: Option<String>,
    pub delete_old: Option<u64>,
}
operation! { ReplaceCert(old_cert_id: String, new_cert: String) "ReplaceCert" -> ReplaceCertOutput {
    0 "OldCertId" old_cert_id, 1 "NewCert" new_cert, 2 "NewAlias" new_alias: String, 3 "NewKey" new_key: String,
    4 "DeleteOld" delete_old: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceCertOutput {
    pub new_cert_id: Option<String>,
    pub old_cert_id: Option<String>,
}
model! { ReplaceCertOutput {
    0 "NewCertId" new_cert_id, 1 "OldCertId" old_cert_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetTrafficMirrorAlias {
    pub traffic_mirror_id: String,
    pub alias: String,
}
operation! { SetTrafficMirrorAlias(traffic_mirror_id: String, alias: String) "SetTrafficMirrorAlias" -> Empty {
    0 "TrafficMirrorId" traffic_mirror_id, 1 "Alias" alias
} }

pub type SetTrafficMirrorAliasOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetTrafficMirrorHealthSwitch {
    pub traffic_mirror_id: String,
    pub health_switch: i64,
    pub health_num: Option<i64>,
    pub unhealth_num: Option<i64>,
    pub interval_time: Option<i64>,
    pub http_check_domain: Option<String>,
    pub http_check_path: Option<String>,
    pub http_codes: Option<Vec<i64>>,
}
operation! { SetTrafficMirrorHealthSwitch(traffic_mirror_id: String, health_switch: i64)
    "SetTrafficMirrorHealthSwitch" -> SetTrafficMirrorHealthSwitchOutput {
    0 "TrafficMirrorId" traffic_mirror_id, 1 "HealthSwitch" health_switch, 2 "HealthNum" health_num: i64,
    3 "UnhealthNum" unhealth_num: i64, 4 "IntervalTime" interval_time: i64,
    5 "HttpCheckDomain" http_check_domain: String, 6 "HttpCheckPath" http_check_path: String,
    7 "HttpCodes" http_codes: Vec<i64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetTrafficMirrorHealthSwitchOutput {
    pub task_id: Option<String>,
}
model! { SetTrafficMirrorHealthSwitchOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindL4Backends {
    pub load_balancer_id: String,
    pub listener_id: String,
    pub backend_set: Vec<UnbindL4Backend>,
    pub bind_type: i64,
}
operation! { UnbindL4Backends(load_balancer_id: String, listener_id: String, backend_set: Vec<UnbindL4Backend>, bind_type: i64)
    "UnbindL4Backends" -> UnbindL4BackendsOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerId" listener_id, 2 "BackendSet" backend_set, 3 "BindType" bind_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindL4Backend {
    pub port: Option<i64>,
    pub instance_id: Option<String>,
}
input! { UnbindL4Backend() {
    0 "Port" port: i64, 1 "InstanceId" instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindL4BackendsOutput {
    pub task_id: Option<String>,
}
model! { UnbindL4BackendsOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindL7Backends {
    pub load_balancer_id: String,
    pub listener_id: String,
    pub domain_id: String,
    pub location_id: String,
    pub backend_set: Vec<UnbindL7Backend>,
    pub bind_type: u64,
}

/// What [`UnbindL7Backends::new`] takes.
pub struct UnbindL7BackendsRequired {
    pub load_balancer_id: String,
    pub listener_id: String,
    pub domain_id: String,
    pub location_id: String,
    pub backend_set: Vec<UnbindL7Backend>,
    pub bind_type: u64,
}
operation! { UnbindL7Backends{UnbindL7BackendsRequired: load_balancer_id, listener_id, domain_id, location_id, backend_set, bind_type}
    "UnbindL7Backends" -> UnbindL7BackendsOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerId" listener_id, 2 "DomainId" domain_id, 3 "LocationId" location_id,
    4 "BackendSet" backend_set, 5 "BindType" bind_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindL7Backend {
    pub port: Option<i64>,
    pub instance_id: Option<String>,
}
input! { UnbindL7Backend() {
    0 "Port" port: i64, 1 "InstanceId" instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindL7BackendsOutput {
    pub task_id: Option<String>,
}
model! { UnbindL7BackendsOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindTrafficMirrorListeners {
    pub traffic_mirror_id: String,
    pub listener_ids: Vec<String>,
}
operation! { UnbindTrafficMirrorListeners(traffic_mirror_id: String, listener_ids: Vec<String>)
    "UnbindTrafficMirrorListeners" -> UnbindTrafficMirrorListenersOutput {
    0 "TrafficMirrorId" traffic_mirror_id, 1 "ListenerIds" listener_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindTrafficMirrorListenersOutput {
    pub task_id: Option<String>,
}
model! { UnbindTrafficMirrorListenersOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindTrafficMirrorReceivers {
    pub traffic_mirror_id: String,
    pub receiver_set: Vec<UnbindTrafficMirrorReceiver>,
}
operation! { UnbindTrafficMirrorReceivers(traffic_mirror_id: String, receiver_set: Vec<UnbindTrafficMirrorReceiver>)
    "UnbindTrafficMirrorReceivers" -> UnbindTrafficMirrorReceiversOutput {
    0 "TrafficMirrorId" traffic_mirror_id, 1 "ReceiverSet" receiver_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindTrafficMirrorReceiver {
    pub port: Option<i64>,
    pub instance_id: Option<String>,
}
input! { UnbindTrafficMirrorReceiver(port: i64, instance_id: String) {
    0 "Port" port: i64, 1 "InstanceId" instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindTrafficMirrorReceiversOutput {
    pub task_id: Option<String>,
}
model! { UnbindTrafficMirrorReceiversOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadCert {
    pub cert_type: String,
    pub cert: String,
    pub alias: Option<String>,
    pub key: Option<String>,
}
operation! { UploadCert(cert_type: String, cert: String) "UploadCert" -> UploadCertOutput {
    0 "CertType" cert_type, 1 "Cert" cert, 2 "Alias" alias: String, 3 "Key" key: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadCertOutput {
    pub cert_id: Option<String>,
}
model! { UploadCertOutput {
    0 "CertId" cert_id
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const RESOURCE_IN_USE: &str = "ResourceInUse";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
}

#[cfg(feature = "reflect")]
register! {
    BindL4Backends, BindL7Backends, BindTrafficMirrorListeners, BindTrafficMirrorReceivers, CreateL4Listeners,
    CreateL7Listeners, CreateL7Rules, CreateLoadBalancers, CreateTrafficMirror, DeleteL7Domains, DeleteL7Rules,
    DeleteListeners, DeleteLoadBalancer, DeleteTrafficMirror, DescribeCertDetail, DescribeDevicesBindInfo,
    DescribeL4Backends, DescribeL4ListenerInfo, DescribeL4Listeners, DescribeL7Backends, DescribeL7ListenerInfo,
    DescribeL7Listeners, DescribeL7ListenersEx, DescribeL7Rules, DescribeLoadBalancerPortInfo,
    DescribeLoadBalancerTaskResult, DescribeLoadBalancers, DescribeTrafficMirrorListeners,
    DescribeTrafficMirrorReceiverHealthStatus, DescribeTrafficMirrorReceivers, DescribeTrafficMirrors,
    ModifyL4BackendPort, ModifyL4BackendProbePort, ModifyL4BackendWeight, ModifyL4Listener, ModifyL7BackendPort,
    ModifyL7BackendWeight, ModifyL7Listener, ModifyL7Locations, ModifyLoadBalancer, ModifyLoadBalancerChargeMode,
    ReplaceCert, SetTrafficMirrorAlias, SetTrafficMirrorHealthSwitch, UnbindL4Backends, UnbindL7Backends,
    UnbindTrafficMirrorListeners, UnbindTrafficMirrorReceivers, UploadCert
}
