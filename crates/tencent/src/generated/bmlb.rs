//! `bmlb` of Tencent Cloud, API version 2018-06-25.
//!
//! Endpoint: `bmlb.tencentcloudapi.com`, or `bmlb.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=bmlb&Version=2018-06-25>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, bmlb::DescribeLoadBalancers};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeLoadBalancers::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "bmlb",
    "2018-06-25",
    "bmlb",
    &Endpoints::NONE,
);

/// Binds l4 backends: `BindL4Backends` of `bmlb` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmlb&Version=2018-06-25&Action=BindL4Backends>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindL4Backends {
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub listener_id: String,
    /// Required.
    pub backend_set: Vec<BindL4Backend>,
    /// Required.
    pub bind_type: i64,
}
operation! {
    BindL4Backends(load_balancer_id: String, listener_id: String, backend_set: Vec<BindL4Backend>, bind_type: i64)
    "BindL4Backends" -> BindL4BackendsOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerId" listener_id, 2 "BackendSet" backend_set, 3 "BindType" bind_type
} }

/// In the request of [`BindL4Backends`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindL4Backend {
    /// Required.
    pub port: Option<i64>,
    /// Required.
    pub instance_id: Option<String>,
    /// Required.
    pub weight: Option<i64>,
    pub probe_port: Option<i64>,
}
input! { BindL4Backend(port: i64, instance_id: String, weight: i64) {
    0 "Port" port: i64, 1 "InstanceId" instance_id: String, 2 "Weight" weight: i64, 3 "ProbePort" probe_port: i64
} }

/// Response of [`BindL4Backends`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindL4BackendsOutput {
    pub task_id: Option<String>,
}
model! { BindL4BackendsOutput {
    0 "TaskId" task_id: String
} }

/// Binds l7 backends: `BindL7Backends` of `bmlb` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmlb&Version=2018-06-25&Action=BindL7Backends>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindL7Backends {
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub listener_id: String,
    /// Required.
    pub domain_id: String,
    /// Required.
    pub location_id: String,
    /// Required.
    pub backend_set: Vec<BindL7Backend>,
    /// Required.
    pub bind_type: i64,
}

/// Arguments of [`BindL7Backends::new`].
pub struct BindL7BackendsRequired {
    pub load_balancer_id: String,
    pub listener_id: String,
    pub domain_id: String,
    pub location_id: String,
    pub backend_set: Vec<BindL7Backend>,
    pub bind_type: i64,
}
operation! {
    BindL7Backends { BindL7BackendsRequired: load_balancer_id, listener_id, domain_id, location_id, backend_set, bind_type }
    "BindL7Backends" -> BindL7BackendsOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerId" listener_id, 2 "DomainId" domain_id, 3 "LocationId" location_id,
    4 "BackendSet" backend_set, 5 "BindType" bind_type
} }

/// In the request of [`BindL7Backends`].
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

/// Response of [`BindL7Backends`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindL7BackendsOutput {
    pub task_id: Option<String>,
}
model! { BindL7BackendsOutput {
    0 "TaskId" task_id: String
} }

/// Binds traffic mirror listeners: `BindTrafficMirrorListeners` of `bmlb` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmlb&Version=2018-06-25&Action=BindTrafficMirrorListeners>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindTrafficMirrorListeners {
    /// Required.
    pub traffic_mirror_id: String,
    /// Required.
    pub listener_ids: Vec<String>,
}
operation! { BindTrafficMirrorListeners(traffic_mirror_id: String, listener_ids: Vec<String>)
    "BindTrafficMirrorListeners" -> BindTrafficMirrorListenersOutput {
    0 "TrafficMirrorId" traffic_mirror_id, 1 "ListenerIds" listener_ids
} }

/// Response of [`BindTrafficMirrorListeners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindTrafficMirrorListenersOutput {
    pub task_id: Option<String>,
}
model! { BindTrafficMirrorListenersOutput {
    0 "TaskId" task_id: String
} }

/// Binds traffic mirror receivers: `BindTrafficMirrorReceivers` of `bmlb` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmlb&Version=2018-06-25&Action=BindTrafficMirrorReceivers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindTrafficMirrorReceivers {
    /// Required.
    pub traffic_mirror_id: String,
    /// Required.
    pub receiver_set: Vec<BindTrafficMirrorReceiver>,
}
operation! { BindTrafficMirrorReceivers(traffic_mirror_id: String, receiver_set: Vec<BindTrafficMirrorReceiver>)
    "BindTrafficMirrorReceivers" -> BindTrafficMirrorReceiversOutput {
    0 "TrafficMirrorId" traffic_mirror_id, 1 "ReceiverSet" receiver_set
} }

/// In the request of [`BindTrafficMirrorReceivers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindTrafficMirrorReceiver {
    /// Required.
    pub port: Option<i64>,
    /// Required.
    pub instance_id: Option<String>,
    /// Required.
    pub weight: Option<i64>,
}
input! { BindTrafficMirrorReceiver(port: i64, instance_id: String, weight: i64) {
    0 "Port" port: i64, 1 "InstanceId" instance_id: String, 2 "Weight" weight: i64
} }

/// Response of [`BindTrafficMirrorReceivers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindTrafficMirrorReceiversOutput {
    pub task_id: Option<String>,
}
model! { BindTrafficMirrorReceiversOutput {
    0 "TaskId" task_id: String
} }

/// Creates l4 listeners: `CreateL4Listeners` of `bmlb` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmlb&Version=2018-06-25&Action=CreateL4Listeners>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateL4Listeners {
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub listener_set: Vec<CreateL4Listener>,
}
operation! { CreateL4Listeners(load_balancer_id: String, listener_set: Vec<CreateL4Listener>)
    "CreateL4Listeners" -> CreateL4ListenersOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerSet" listener_set
} }

/// In the request of [`CreateL4Listeners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateL4Listener {
    /// Required.
    pub load_balancer_port: Option<i64>,
    /// Required.
    pub protocol: Option<String>,
    /// Required.
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

/// Response of [`CreateL4Listeners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateL4ListenersOutput {
    pub task_id: Option<String>,
}
model! { CreateL4ListenersOutput {
    0 "TaskId" task_id: String
} }

/// Creates l7 listeners: `CreateL7Listeners` of `bmlb` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmlb&Version=2018-06-25&Action=CreateL7Listeners>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateL7Listeners {
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub listener_set: Vec<CreateL7Listener>,
}
operation! { CreateL7Listeners(load_balancer_id: String, listener_set: Vec<CreateL7Listener>)
    "CreateL7Listeners" -> CreateL7ListenersOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerSet" listener_set
} }

/// In the request of [`CreateL7Listeners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateL7Listener {
    /// Required.
    pub load_balancer_port: Option<i64>,
    /// Required.
    pub protocol: Option<String>,
    /// Required.
    pub listener_name: Option<String>,
    pub ssl_mode: Option<i64>,
    pub cert_id: Option<String>,
    pub cert_name: Option<String>,
    pub cert_content: Option<String>,
    /// Secret.
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

/// Response of [`CreateL7Listeners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateL7ListenersOutput {
    pub listener_ids: Vec<String>,
}
model! { CreateL7ListenersOutput {
    0 "ListenerIds" listener_ids: Vec<String>
} }

/// Creates l7 rules: `CreateL7Rules` of `bmlb` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmlb&Version=2018-06-25&Action=CreateL7Rules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateL7Rules {
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub listener_id: String,
    /// Required.
    pub rule_set: Vec<CreateL7Rule>,
}
operation! { CreateL7Rules(load_balancer_id: String, listener_id: String, rule_set: Vec<CreateL7Rule>)
    "CreateL7Rules" -> CreateL7RulesOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerId" listener_id, 2 "RuleSet" rule_set
} }

/// In the request of [`CreateL7Rules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateL7Rule {
    /// Required.
    pub domain: Option<String>,
    /// Required.
    pub url: Option<String>,
    pub session_expire: Option<i64>,
    pub health_switch: Option<i64>,
    pub interval_time: Option<i64>,
    pub health_num: Option<i64>,
    pub unhealth_num: Option<i64>,
    pub http_codes: Option<Vec<i64>>,
    pub http_check_path: Option<String>,
    pub http_check_domain: Option<String>,
    pub balance_mode: Option<String>,
}
input! { CreateL7Rule(domain: String, url: String) {
    0 "Domain" domain: String, 1 "Url" url: String, 2 "SessionExpire" session_expire: i64,
    3 "HealthSwitch" health_switch: i64, 4 "IntervalTime" interval_time: i64, 5 "HealthNum" health_num: i64,
    6 "UnhealthNum" unhealth_num: i64, 7 "HttpCodes" http_codes: Vec<i64>, 8 "HttpCheckPath" http_check_path: String,
    9 "HttpCheckDomain" http_check_domain: String, 10 "BalanceMode" balance_mode: String
} }

/// Response of [`CreateL7Rules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateL7RulesOutput {
    pub task_id: Option<String>,
}
model! { CreateL7RulesOutput {
    0 "TaskId" task_id: String
} }

/// Creates load balancers: `CreateLoadBalancers` of `bmlb` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmlb&Version=2018-06-25&Action=CreateLoadBalancers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancers {
    /// Required.
    pub vpc_id: String,
    /// Required.
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

/// In the request of [`CreateLoadBalancers`].
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

/// Response of [`CreateLoadBalancers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancersOutput {
    pub load_balancer_ids: Vec<String>,
    pub task_id: Option<String>,
}
model! { CreateLoadBalancersOutput {
    0 "LoadBalancerIds" load_balancer_ids: Vec<String>, 1 "TaskId" task_id: String
} }

/// Creates traffic mirror: `CreateTrafficMirror` of `bmlb` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmlb&Version=2018-06-25&Action=CreateTrafficMirror>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrafficMirror {
    /// Required.
    pub alias: String,
    /// Required.
    pub vpc_id: String,
}
operation! { CreateTrafficMirror(alias: String, vpc_id: String) "CreateTrafficMirror" -> CreateTrafficMirrorOutput {
    0 "Alias" alias, 1 "VpcId" vpc_id
} }

/// Response of [`CreateTrafficMirror`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrafficMirrorOutput {
    pub traffic_mirror_id: Option<String>,
}
model! { CreateTrafficMirrorOutput {
    0 "TrafficMirrorId" traffic_mirror_id: String
} }

/// Deletes l7 domains: `DeleteL7Domains` of `bmlb` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmlb&Version=2018-06-25&Action=DeleteL7Domains>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteL7Domains {
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub listener_id: String,
    /// Required.
    pub domain_ids: Vec<String>,
}
operation! { DeleteL7Domains(load_balancer_id: String, listener_id: String, domain_ids: Vec<String>)
    "DeleteL7Domains" -> DeleteL7DomainsOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerId" listener_id, 2 "DomainIds" domain_ids
} }

/// Response of [`DeleteL7Domains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteL7DomainsOutput {
    pub task_id: Option<String>,
}
model! { DeleteL7DomainsOutput {
    0 "TaskId" task_id: String
} }

/// Deletes l7 rules: `DeleteL7Rules` of `bmlb` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmlb&Version=2018-06-25&Action=DeleteL7Rules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteL7Rules {
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub listener_id: String,
    /// Required.
    pub domain_id: String,
    /// Required.
    pub location_ids: Vec<String>,
}
operation! {
    DeleteL7Rules(load_balancer_id: String, listener_id: String, domain_id: String, location_ids: Vec<String>)
    "DeleteL7Rules" -> DeleteL7RulesOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerId" listener_id, 2 "DomainId" domain_id,
    3 "LocationIds" location_ids
} }

/// Response of [`DeleteL7Rules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteL7RulesOutput {
    pub task_id: Option<String>,
}
model! { DeleteL7RulesOutput {
    0 "TaskId" task_id: String
} }

/// Deletes listeners: `DeleteListeners` of `bmlb` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmlb&Version=2018-06-25&Action=DeleteListeners>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteListeners {
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub listener_ids: Vec<String>,
}
operation! { DeleteListeners(load_balancer_id: String, listener_ids: Vec<String>)
    "DeleteListeners" -> DeleteListenersOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerIds" listener_ids
} }

/// Response of [`DeleteListeners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteListenersOutput {
    pub task_id: Option<String>,
}
model! { DeleteListenersOutput {
    0 "TaskId" task_id: String
} }

/// Deletes load balancer: `DeleteLoadBalancer` of `bmlb` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmlb&Version=2018-06-25&Action=DeleteLoadBalancer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLoadBalancer {
    /// Required.
    pub load_balancer_id: String,
}
operation! { DeleteLoadBalancer(load_balancer_id: String) "DeleteLoadBalancer" -> DeleteLoadBalancerOutput {
    0 "LoadBalancerId" load_balancer_id
} }

/// Response of [`DeleteLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLoadBalancerOutput {
    pub task_id: Option<String>,
}
model! { DeleteLoadBalancerOutput {
    0 "TaskId" task_id: String
} }

/// Deletes traffic mirror: `DeleteTrafficMirror` of `bmlb` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmlb&Version=2018-06-25&Action=DeleteTrafficMirror>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTrafficMirror {
    /// Required.
    pub traffic_mirror_ids: Vec<String>,
}
operation! { DeleteTrafficMirror(traffic_mirror_ids: Vec<String>) "DeleteTrafficMirror" -> DeleteTrafficMirrorOutput {
    0 "TrafficMirrorIds" traffic_mirror_ids
} }

/// Response of [`DeleteTrafficMirror`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTrafficMirrorOutput {
    pub task_id: Option<String>,
}
model! { DeleteTrafficMirrorOutput {
    0 "TaskId" task_id: String
} }

/// Describes cert detail: `DescribeCertDetail` of `bmlb` 2018-06-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmlb&Version=2018-06-25&Action=DescribeCertDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCertDetail {
    /// Required.
    pub cert_id: String,
}
operation! { DescribeCertDetail(cert_id: String) "DescribeCertDetail" -> DescribeCertDetailOutput {
    0 "CertId" cert_id
} }

/// Response of [`DescribeCertDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCertDetailOutput {
    pub cert_id: Option<String>,
    pub cert_name: Option<String>,
    pub cert_type: Option<String>,
    pub cert_content: Option<String>,
    pub cert_domain: Option<String>,
    pub cert_subject_domain: Vec<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub cert_upload_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub cert_begin_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub cert_end_time: Option<String>,
    pub cert_load_balancer_set: Vec<CertDetailLoadBalancer>,
}
model! { DescribeCertDetailOutput {
    0 "CertId" cert_id: String, 1 "CertName" cert_name: String, 2 "CertType" cert_type: String,
    3 "CertContent" cert_content: String, 4 "CertDomain" cert_domain: String,
    5 "CertSubjectDomain" cert_subject_domain: Vec<String>, 6 "CertUploadTime" cert_upload_time: String,
    7 "CertBeginTime" cert_begin_time: String, 8 "CertEndTime" cert_end_time: String,
    9 "CertLoadBalancerSet" cert_load_balancer_set: Vec<CertDetailLoadBalancer>
} }

/// In the response of [`DescribeCertDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertDetailLoadBalancer {
    pub load_balancer_id: Option<String>,
    pub load_balancer_name: Option<String>,
    pub vpc_id: Option<String>,
    pub region_id: Option<i64>,
}
model! { CertDetailLoadBalancer {
    0 "LoadBalancerId" load_balancer_id: String, 1 "LoadBalancerName" load_balancer_name: String,
    2 "VpcId" vpc_id: String, 3 "RegionId" region_id: i64
} }

/// Describes devices bind info: `DescribeDevicesBindInfo` of `bmlb` 2018-06-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmlb&Version=2018-06-25&Action=DescribeDevicesBindInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDevicesBindInfo {
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { DescribeDevicesBindInfo(vpc_id: String, instance_ids: Vec<String>)
    "DescribeDevicesBindInfo" -> DescribeDevicesBindInfoOutput {
    0 "VpcId" vpc_id, 1 "InstanceIds" instance_ids
} }

/// Response of [`DescribeDevicesBindInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDevicesBindInfoOutput {
    pub load_balancer_set: Vec<DevicesBindInfoLoadBalancer>,
}
model! { DescribeDevicesBindInfoOutput {
    0 "LoadBalancerSet" load_balancer_set: Vec<DevicesBindInfoLoadBalancer>
} }

/// In the response of [`DescribeDevicesBindInfo`].
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
    pub l4_listener_set: Vec<DevicesBindInfoL4Listener>,
    pub l7_listener_set: Vec<DevicesBindInfoL7Listener>,
}
model! { DevicesBindInfoLoadBalancer {
    0 "LoadBalancerId" load_balancer_id: String, 1 "AppId" app_id: i64, 2 "ProjectId" project_id: i64,
    3 "VpcId" vpc_id: String, 4 "Vip" vip: String, 5 "TgwSetType" tgw_set_type: String, 6 "Exclusive" exclusive: i64,
    7 "L4ListenerSet" l4_listener_set: Vec<DevicesBindInfoL4Listener>,
    8 "L7ListenerSet" l7_listener_set: Vec<DevicesBindInfoL7Listener>
} }

/// In the response of [`DescribeDevicesBindInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DevicesBindInfoL4Listener {
    pub listener_id: Option<String>,
    pub protocol: Option<String>,
    pub load_balancer_port: Option<i64>,
    pub backend_set: Vec<DevicesBindInfoBackend>,
}
model! { DevicesBindInfoL4Listener {
    0 "ListenerId" listener_id: String, 1 "Protocol" protocol: String, 2 "LoadBalancerPort" load_balancer_port: i64,
    3 "BackendSet" backend_set: Vec<DevicesBindInfoBackend>
} }

/// In the response of [`DescribeDevicesBindInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DevicesBindInfoBackend {
    pub instance_id: Option<String>,
    pub port: Option<i64>,
}
model! { DevicesBindInfoBackend {
    0 "InstanceId" instance_id: String, 1 "Port" port: i64
} }

/// In the response of [`DescribeDevicesBindInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DevicesBindInfoL7Listener {
    pub listener_id: Option<String>,
    pub protocol: Option<String>,
    pub load_balancer_port: Option<i64>,
    pub rule_set: Vec<DevicesBindInfoRule>,
}
model! { DevicesBindInfoL7Listener {
    0 "ListenerId" listener_id: String, 1 "Protocol" protocol: String, 2 "LoadBalancerPort" load_balancer_port: i64,
    3 "RuleSet" rule_set: Vec<DevicesBindInfoRule>
} }

/// In the response of [`DescribeDevicesBindInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DevicesBindInfoRule {
    pub domain: Option<String>,
    pub domain_id: Option<String>,
    pub location_set: Vec<DevicesBindInfoLocation>,
}
model! { DevicesBindInfoRule {
    0 "Domain" domain: String, 1 "DomainId" domain_id: String,
    2 "LocationSet" location_set: Vec<DevicesBindInfoLocation>
} }

/// In the response of [`DescribeDevicesBindInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DevicesBindInfoLocation {
    pub url: Option<String>,
    pub location_id: Option<String>,
    pub backend_set: Vec<DevicesBindInfoBackend>,
}
model! { DevicesBindInfoLocation {
    0 "Url" url: String, 1 "LocationId" location_id: String, 2 "BackendSet" backend_set: Vec<DevicesBindInfoBackend>
} }

/// Describes l4 backends: `DescribeL4Backends` of `bmlb` 2018-06-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmlb&Version=2018-06-25&Action=DescribeL4Backends>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL4Backends {
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub listener_id: String,
    pub backend_set: Option<Vec<DescribeL4Backend>>,
}
operation! { DescribeL4Backends(load_balancer_id: String, listener_id: String)
    "DescribeL4Backends" -> DescribeL4BackendsOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerId" listener_id, 2 "BackendSet" backend_set: Vec<DescribeL4Backend>
} }

/// In the request of [`DescribeL4Backends`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL4Backend {
    pub port: Option<i64>,
    pub instance_id: Option<String>,
}
input! { DescribeL4Backend() {
    0 "Port" port: i64, 1 "InstanceId" instance_id: String
} }

/// Response of [`DescribeL4Backends`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL4BackendsOutput {
    pub backend_set: Vec<L4Backend>,
}
model! { DescribeL4BackendsOutput {
    0 "BackendSet" backend_set: Vec<L4Backend>
} }

/// In the response of [`DescribeL4Backends`].
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
    pub operates: Vec<String>,
    pub probe_port: Option<i64>,
}
model! { L4Backend {
    0 "BindType" bind_type: i64, 1 "Port" port: i64, 2 "Weight" weight: i64, 3 "Status" status: String,
    4 "InstanceId" instance_id: String, 5 "Alias" alias: String, 6 "LanIp" lan_ip: String,
    7 "Operates" operates: Vec<String>, 8 "ProbePort" probe_port: i64
} }

/// Describes l4 listener info: `DescribeL4ListenerInfo` of `bmlb` 2018-06-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmlb&Version=2018-06-25&Action=DescribeL4ListenerInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL4ListenerInfo {
    /// Required.
    pub load_balancer_id: String,
    pub search_key: Option<String>,
    pub instance_ids: Option<Vec<String>>,
}
operation! { DescribeL4ListenerInfo(load_balancer_id: String) "DescribeL4ListenerInfo" -> DescribeL4ListenerInfoOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "SearchKey" search_key: String, 2 "InstanceIds" instance_ids: Vec<String>
} }

/// Response of [`DescribeL4ListenerInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL4ListenerInfoOutput {
    pub listener_set: Vec<L4ListenerInfo>,
}
model! { DescribeL4ListenerInfoOutput {
    0 "ListenerSet" listener_set: Vec<L4ListenerInfo>
} }

/// In the response of [`DescribeL4ListenerInfo`].
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
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
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
    0 "ListenerId" listener_id: String, 1 "ListenerName" listener_name: String, 2 "Protocol" protocol: String,
    3 "LoadBalancerPort" load_balancer_port: i64, 4 "Bandwidth" bandwidth: i64, 5 "ListenerType" listener_type: String,
    6 "SessionExpire" session_expire: i64, 7 "HealthSwitch" health_switch: i64, 8 "TimeOut" time_out: i64,
    9 "IntervalTime" interval_time: i64, 10 "HealthNum" health_num: i64, 11 "UnhealthNum" unhealth_num: i64,
    12 "Status" status: i64, 13 "AddTimestamp" add_timestamp: String, 14 "CustomHealthSwitch" custom_health_switch: i64,
    15 "InputType" input_type: String, 16 "LineSeparatorType" line_separator_type: i64,
    17 "HealthRequest" health_request: String, 18 "HealthResponse" health_response: String, 19 "ToaFlag" toa_flag: i64,
    20 "BalanceMode" balance_mode: String
} }

/// Describes l4 listeners: `DescribeL4Listeners` of `bmlb` 2018-06-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmlb&Version=2018-06-25&Action=DescribeL4Listeners>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL4Listeners {
    /// Required.
    pub load_balancer_id: String,
    pub listener_ids: Option<Vec<String>>,
}
operation! { DescribeL4Listeners(load_balancer_id: String) "DescribeL4Listeners" -> DescribeL4ListenersOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerIds" listener_ids: Vec<String>
} }

/// Response of [`DescribeL4Listeners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL4ListenersOutput {
    pub listener_set: Vec<L4Listener>,
}
model! { DescribeL4ListenersOutput {
    0 "ListenerSet" listener_set: Vec<L4Listener>
} }

/// In the response of [`DescribeL4Listeners`].
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
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub add_timestamp: Option<String>,
    pub balance_mode: Option<String>,
}
model! { L4Listener {
    0 "ListenerId" listener_id: String, 1 "ListenerName" listener_name: String, 2 "Protocol" protocol: String,
    3 "LoadBalancerPort" load_balancer_port: i64, 4 "Bandwidth" bandwidth: i64, 5 "ListenerType" listener_type: String,
    6 "SessionExpire" session_expire: i64, 7 "HealthSwitch" health_switch: i64, 8 "TimeOut" time_out: i64,
    9 "IntervalTime" interval_time: i64, 10 "HealthNum" health_num: i64, 11 "UnhealthNum" unhealth_num: i64,
    12 "CustomHealthSwitch" custom_health_switch: i64, 13 "InputType" input_type: String,
    14 "LineSeparatorType" line_separator_type: i64, 15 "HealthRequest" health_request: String,
    16 "HealthResponse" health_response: String, 17 "ToaFlag" toa_flag: i64, 18 "Status" status: i64,
    19 "AddTimestamp" add_timestamp: String, 20 "BalanceMode" balance_mode: String
} }

/// Describes l7 backends: `DescribeL7Backends` of `bmlb` 2018-06-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmlb&Version=2018-06-25&Action=DescribeL7Backends>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL7Backends {
    /// Required.
    pub load_balancer_id: String,
    /// Required.
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

/// Response of [`DescribeL7Backends`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL7BackendsOutput {
    pub backend_set: Vec<L7Backend>,
}
model! { DescribeL7BackendsOutput {
    0 "BackendSet" backend_set: Vec<L7Backend>
} }

/// In the response of [`DescribeL7Backends`].
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
    pub operates: Vec<String>,
}
model! { L7Backend {
    0 "BindType" bind_type: i64, 1 "Port" port: i64, 2 "Weight" weight: i64, 3 "Status" status: String,
    4 "InstanceId" instance_id: String, 5 "Alias" alias: String, 6 "LanIp" lan_ip: String, 7 "MgtIp" mgt_ip: String,
    8 "Operates" operates: Vec<String>
} }

/// Describes l7 listener info: `DescribeL7ListenerInfo` of `bmlb` 2018-06-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmlb&Version=2018-06-25&Action=DescribeL7ListenerInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL7ListenerInfo {
    /// Required.
    pub load_balancer_id: String,
    pub search_key: Option<String>,
    pub instance_ids: Option<Vec<String>>,
    pub if_get_backend_info: Option<i64>,
}
operation! { DescribeL7ListenerInfo(load_balancer_id: String) "DescribeL7ListenerInfo" -> DescribeL7ListenerInfoOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "SearchKey" search_key: String, 2 "InstanceIds" instance_ids: Vec<String>,
    3 "IfGetBackendInfo" if_get_backend_info: i64
} }

/// Response of [`DescribeL7ListenerInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL7ListenerInfoOutput {
    pub listener_set: Vec<L7ListenerInfo>,
}
model! { DescribeL7ListenerInfoOutput {
    0 "ListenerSet" listener_set: Vec<L7ListenerInfo>
} }

/// In the response of [`DescribeL7ListenerInfo`].
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
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub add_timestamp: Option<String>,
    pub rule_set: Vec<L7ListenerInfoRule>,
    pub forward_protocol: Option<i64>,
}
model! { L7ListenerInfo {
    0 "ListenerId" listener_id: String, 1 "ListenerName" listener_name: String, 2 "Protocol" protocol: String,
    3 "LoadBalancerPort" load_balancer_port: i64, 4 "Bandwidth" bandwidth: i64, 5 "ListenerType" listener_type: String,
    6 "SslMode" ssl_mode: i64, 7 "CertId" cert_id: String, 8 "CertCaId" cert_ca_id: String, 9 "Status" status: i64,
    10 "AddTimestamp" add_timestamp: String, 11 "RuleSet" rule_set: Vec<L7ListenerInfoRule>,
    12 "ForwardProtocol" forward_protocol: i64
} }

/// In the response of [`DescribeL7ListenerInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct L7ListenerInfoRule {
    pub domain: Option<String>,
    pub domain_id: Option<String>,
    pub status: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub add_timestamp: Option<String>,
    pub location_set: Vec<L7ListenerInfoLocation>,
}
model! { L7ListenerInfoRule {
    0 "Domain" domain: String, 1 "DomainId" domain_id: String, 2 "Status" status: i64,
    3 "AddTimestamp" add_timestamp: String, 4 "LocationSet" location_set: Vec<L7ListenerInfoLocation>
} }

/// In the response of [`DescribeL7ListenerInfo`].
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
    pub http_codes: Vec<i64>,
    pub balance_mode: Option<String>,
    pub status: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub add_timestamp: Option<String>,
    pub backend_set: Vec<L7ListenerInfoBackend>,
}
model! { L7ListenerInfoLocation {
    0 "Url" url: String, 1 "LocationId" location_id: String, 2 "SessionExpire" session_expire: i64,
    3 "HealthSwitch" health_switch: i64, 4 "HttpCheckPath" http_check_path: String,
    5 "HttpCheckDomain" http_check_domain: String, 6 "IntervalTime" interval_time: i64, 7 "HealthNum" health_num: i64,
    8 "UnhealthNum" unhealth_num: i64, 9 "HttpCodes" http_codes: Vec<i64>, 10 "BalanceMode" balance_mode: String,
    11 "Status" status: i64, 12 "AddTimestamp" add_timestamp: String,
    13 "BackendSet" backend_set: Vec<L7ListenerInfoBackend>
} }

/// In the response of [`DescribeL7ListenerInfo`].
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
    0 "BindType" bind_type: i64, 1 "Port" port: i64, 2 "Weight" weight: i64, 3 "Status" status: String,
    4 "InstanceId" instance_id: String, 5 "Alias" alias: String, 6 "LanIp" lan_ip: String
} }

/// Describes l7 listeners: `DescribeL7Listeners` of `bmlb` 2018-06-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmlb&Version=2018-06-25&Action=DescribeL7Listeners>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL7Listeners {
    /// Required.
    pub load_balancer_id: String,
    pub listener_ids: Option<Vec<String>>,
}
operation! { DescribeL7Listeners(load_balancer_id: String) "DescribeL7Listeners" -> DescribeL7ListenersOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerIds" listener_ids: Vec<String>
} }

/// Response of [`DescribeL7Listeners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL7ListenersOutput {
    pub listener_set: Vec<L7Listener>,
}
model! { DescribeL7ListenersOutput {
    0 "ListenerSet" listener_set: Vec<L7Listener>
} }

/// In the response of [`DescribeL7Listeners`].
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
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub add_timestamp: Option<String>,
    pub forward_protocol: Option<i64>,
}
model! { L7Listener {
    0 "ListenerId" listener_id: String, 1 "ListenerName" listener_name: String, 2 "Protocol" protocol: String,
    3 "LoadBalancerPort" load_balancer_port: i64, 4 "Bandwidth" bandwidth: i64, 5 "ListenerType" listener_type: String,
    6 "SslMode" ssl_mode: i64, 7 "CertId" cert_id: String, 8 "CertCaId" cert_ca_id: String, 9 "Status" status: i64,
    10 "AddTimestamp" add_timestamp: String, 11 "ForwardProtocol" forward_protocol: i64
} }

/// Describes l7 listeners ex: `DescribeL7ListenersEx` of `bmlb` 2018-06-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmlb&Version=2018-06-25&Action=DescribeL7ListenersEx>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL7ListenersEx {
    /// Required.
    pub traffic_mirror_id: String,
    /// Required.
    pub vpc_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeL7ListenersEx(traffic_mirror_id: String, vpc_id: String)
    "DescribeL7ListenersEx" -> DescribeL7ListenersExOutput {
    0 "TrafficMirrorId" traffic_mirror_id, 1 "VpcId" vpc_id, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "Filters" filters: Vec<Filter>
} }
paged! { DescribeL7ListenersEx: L7ExListener = Offset "Offset", "ListenerSet" listener_set, total "TotalCount" }

/// In the request of [`DescribeL7ListenersEx`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub values: Option<Vec<String>>,
}
input! { Filter(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

/// Response of [`DescribeL7ListenersEx`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL7ListenersExOutput {
    pub total_count: Option<i64>,
    pub listener_set: Vec<L7ExListener>,
}
model! { DescribeL7ListenersExOutput {
    0 "TotalCount" total_count: i64, 1 "ListenerSet" listener_set: Vec<L7ExListener>
} }

/// In the response of [`DescribeL7ListenersEx`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct L7ExListener {
    pub listener_id: Option<String>,
    pub listener_name: Option<String>,
    pub protocol: Option<String>,
    pub load_balancer_port: Option<i64>,
    pub bandwidth: Option<i64>,
    pub max_bandwidth: Option<i64>,
    pub listener_type: Option<String>,
    pub ssl_mode: Option<i64>,
    pub cert_id: Option<String>,
    pub cert_ca_id: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub add_timestamp: Option<String>,
    pub load_balancer_id: Option<String>,
    pub vpc_name: Option<String>,
    pub vpc_cidr_block: Option<String>,
    pub load_balancer_vips: Vec<String>,
    pub load_balancer_name: Option<String>,
    pub load_balancer_vipv6s: Vec<String>,
    pub ip_protocol_type: Option<String>,
    pub bind_traffic_mirror: Option<bool>,
}
model! { L7ExListener {
    0 "ListenerId" listener_id: String, 1 "ListenerName" listener_name: String, 2 "Protocol" protocol: String,
    3 "LoadBalancerPort" load_balancer_port: i64, 4 "Bandwidth" bandwidth: i64, 5 "MaxBandwidth" max_bandwidth: i64,
    6 "ListenerType" listener_type: String, 7 "SslMode" ssl_mode: i64, 8 "CertId" cert_id: String,
    9 "CertCaId" cert_ca_id: String, 10 "AddTimestamp" add_timestamp: String,
    11 "LoadBalancerId" load_balancer_id: String, 12 "VpcName" vpc_name: String,
    13 "VpcCidrBlock" vpc_cidr_block: String, 14 "LoadBalancerVips" load_balancer_vips: Vec<String>,
    15 "LoadBalancerName" load_balancer_name: String, 16 "LoadBalancerVipv6s" load_balancer_vipv6s: Vec<String>,
    17 "IpProtocolType" ip_protocol_type: String, 18 "BindTrafficMirror" bind_traffic_mirror: bool
} }

/// Describes l7 rules: `DescribeL7Rules` of `bmlb` 2018-06-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmlb&Version=2018-06-25&Action=DescribeL7Rules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL7Rules {
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub listener_id: String,
    pub domain_ids: Option<Vec<String>>,
}
operation! { DescribeL7Rules(load_balancer_id: String, listener_id: String) "DescribeL7Rules" -> DescribeL7RulesOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerId" listener_id, 2 "DomainIds" domain_ids: Vec<String>
} }

/// Response of [`DescribeL7Rules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL7RulesOutput {
    pub rule_set: Vec<L7Rule>,
}
model! { DescribeL7RulesOutput {
    0 "RuleSet" rule_set: Vec<L7Rule>
} }

/// In the response of [`DescribeL7Rules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct L7Rule {
    pub domain: Option<String>,
    pub domain_id: Option<String>,
    pub status: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub add_timestamp: Option<String>,
    pub location_set: Vec<L7RulesLocation>,
}
model! { L7Rule {
    0 "Domain" domain: String, 1 "DomainId" domain_id: String, 2 "Status" status: i64,
    3 "AddTimestamp" add_timestamp: String, 4 "LocationSet" location_set: Vec<L7RulesLocation>
} }

/// In the response of [`DescribeL7Rules`].
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
    pub http_codes: Vec<i64>,
    pub balance_mode: Option<String>,
    pub status: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub add_timestamp: Option<String>,
}
model! { L7RulesLocation {
    0 "Url" url: String, 1 "LocationId" location_id: String, 2 "SessionExpire" session_expire: i64,
    3 "HealthSwitch" health_switch: i64, 4 "HttpCheckPath" http_check_path: String,
    5 "HttpCheckDomain" http_check_domain: String, 6 "IntervalTime" interval_time: i64, 7 "HealthNum" health_num: i64,
    8 "UnhealthNum" unhealth_num: i64, 9 "HttpCodes" http_codes: Vec<i64>, 10 "BalanceMode" balance_mode: String,
    11 "Status" status: i64, 12 "AddTimestamp" add_timestamp: String
} }

/// Describes load balancer port info: `DescribeLoadBalancerPortInfo` of `bmlb` 2018-06-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmlb&Version=2018-06-25&Action=DescribeLoadBalancerPortInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerPortInfo {
    /// Required.
    pub load_balancer_id: String,
}
operation! { DescribeLoadBalancerPortInfo(load_balancer_id: String)
    "DescribeLoadBalancerPortInfo" -> DescribeLoadBalancerPortInfoOutput {
    0 "LoadBalancerId" load_balancer_id
} }

/// Response of [`DescribeLoadBalancerPortInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerPortInfoOutput {
    pub listener_set: Vec<LoadBalancerPortInfoListener>,
}
model! { DescribeLoadBalancerPortInfoOutput {
    0 "ListenerSet" listener_set: Vec<LoadBalancerPortInfoListener>
} }

/// In the response of [`DescribeLoadBalancerPortInfo`].
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
    0 "ListenerId" listener_id: String, 1 "ListenerName" listener_name: String, 2 "Protocol" protocol: String,
    3 "LoadBalancerPort" load_balancer_port: i64, 4 "Bandwidth" bandwidth: i64, 5 "Status" status: i64,
    6 "Port" port: i64
} }

/// Describes load balancer task result: `DescribeLoadBalancerTaskResult` of `bmlb` 2018-06-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmlb&Version=2018-06-25&Action=DescribeLoadBalancerTaskResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerTaskResult {
    /// Required.
    pub task_id: String,
}
operation! { DescribeLoadBalancerTaskResult(task_id: String)
    "DescribeLoadBalancerTaskResult" -> DescribeLoadBalancerTaskResultOutput {
    0 "TaskId" task_id
} }

/// Response of [`DescribeLoadBalancerTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerTaskResultOutput {
    pub status: Option<i64>,
}
model! { DescribeLoadBalancerTaskResultOutput {
    0 "Status" status: i64
} }

/// Describes load balancers: `DescribeLoadBalancers` of `bmlb` 2018-06-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmlb&Version=2018-06-25&Action=DescribeLoadBalancers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancers {
    pub load_balancer_ids: Option<Vec<String>>,
    pub load_balancer_type: Option<String>,
    pub load_balancer_name: Option<String>,
    pub domain: Option<String>,
    pub load_balancer_vips: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub search_key: Option<String>,
    pub order_by: Option<String>,
    pub order_type: Option<i64>,
    pub project_id: Option<i64>,
    pub exclusive: Option<i64>,
    pub tgw_set_type: Option<String>,
    pub vpc_id: Option<String>,
    pub query_type: Option<String>,
    pub conf_id: Option<String>,
}
operation! { DescribeLoadBalancers() "DescribeLoadBalancers" -> DescribeLoadBalancersOutput {
    0 "LoadBalancerIds" load_balancer_ids: Vec<String>, 1 "LoadBalancerType" load_balancer_type: String,
    2 "LoadBalancerName" load_balancer_name: String, 3 "Domain" domain: String,
    4 "LoadBalancerVips" load_balancer_vips: Vec<String>, 5 "Offset" offset: i64, 6 "Limit" limit: i64,
    7 "SearchKey" search_key: String, 8 "OrderBy" order_by: String, 9 "OrderType" order_type: i64,
    10 "ProjectId" project_id: i64, 11 "Exclusive" exclusive: i64, 12 "TgwSetType" tgw_set_type: String,
    13 "VpcId" vpc_id: String, 14 "QueryType" query_type: String, 15 "ConfId" conf_id: String
} }
paged! { DescribeLoadBalancers: LoadBalancer =
    Offset "Offset", "LoadBalancerSet" load_balancer_set, total "TotalCount" }

/// Response of [`DescribeLoadBalancers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancersOutput {
    pub load_balancer_set: Vec<LoadBalancer>,
    pub total_count: Option<i64>,
}
model! { DescribeLoadBalancersOutput {
    0 "LoadBalancerSet" load_balancer_set: Vec<LoadBalancer>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeLoadBalancers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoadBalancer {
    pub load_balancer_id: Option<String>,
    pub project_id: Option<i64>,
    pub load_balancer_name: Option<String>,
    pub load_balancer_type: Option<String>,
    pub exclusive: Option<i64>,
    pub tgw_set_type: Option<String>,
    pub domain: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub status: Option<i64>,
    pub pay_mode: Option<String>,
    pub latest_pay_mode: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub status_time: Option<String>,
    pub vpc_name: Option<String>,
    pub vpc_cidr_block: Option<String>,
    pub load_balancer_vips: Vec<String>,
    pub support_listener_types: Vec<String>,
    pub bandwidth: Option<i64>,
    pub conf_id: Option<String>,
    pub conf_name: Option<String>,
    pub load_balancer_vipv6s: Vec<String>,
    pub ip_protocol_type: Option<String>,
    pub bz_pay_mode: Option<String>,
    pub bz_l4_metrics: Option<String>,
    pub bz_l7_metrics: Option<String>,
    pub int_vpc_id: Option<i64>,
    pub cur_vips: Vec<String>,
}
model! { LoadBalancer {
    0 "LoadBalancerId" load_balancer_id: String, 1 "ProjectId" project_id: i64,
    2 "LoadBalancerName" load_balancer_name: String, 3 "LoadBalancerType" load_balancer_type: String,
    4 "Exclusive" exclusive: i64, 5 "TgwSetType" tgw_set_type: String, 6 "Domain" domain: String,
    7 "VpcId" vpc_id: String, 8 "SubnetId" subnet_id: String, 9 "Status" status: i64, 10 "PayMode" pay_mode: String,
    11 "LatestPayMode" latest_pay_mode: String, 12 "CreateTime" create_time: String,
    13 "StatusTime" status_time: String, 14 "VpcName" vpc_name: String, 15 "VpcCidrBlock" vpc_cidr_block: String,
    16 "LoadBalancerVips" load_balancer_vips: Vec<String>,
    17 "SupportListenerTypes" support_listener_types: Vec<String>, 18 "Bandwidth" bandwidth: i64,
    19 "ConfId" conf_id: String, 20 "ConfName" conf_name: String,
    21 "LoadBalancerVipv6s" load_balancer_vipv6s: Vec<String>, 22 "IpProtocolType" ip_protocol_type: String,
    23 "BzPayMode" bz_pay_mode: String, 24 "BzL4Metrics" bz_l4_metrics: String, 25 "BzL7Metrics" bz_l7_metrics: String,
    26 "IntVpcId" int_vpc_id: i64, 27 "CurVips" cur_vips: Vec<String>
} }

/// Describes traffic mirror listeners: `DescribeTrafficMirrorListeners` of `bmlb` 2018-06-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmlb&Version=2018-06-25&Action=DescribeTrafficMirrorListeners>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrafficMirrorListeners {
    /// Required.
    pub traffic_mirror_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub search_load_balancer_ids: Option<Vec<String>>,
    pub search_load_balancer_names: Option<Vec<String>>,
    pub search_vips: Option<Vec<String>>,
    pub search_listener_ids: Option<Vec<String>>,
    pub search_listener_names: Option<Vec<String>>,
    pub search_protocols: Option<Vec<String>>,
    pub search_load_balancer_ports: Option<Vec<i64>>,
}
operation! { DescribeTrafficMirrorListeners(traffic_mirror_id: String)
    "DescribeTrafficMirrorListeners" -> DescribeTrafficMirrorListenersOutput {
    0 "TrafficMirrorId" traffic_mirror_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64,
    3 "SearchLoadBalancerIds" search_load_balancer_ids: Vec<String>,
    4 "SearchLoadBalancerNames" search_load_balancer_names: Vec<String>, 5 "SearchVips" search_vips: Vec<String>,
    6 "SearchListenerIds" search_listener_ids: Vec<String>, 7 "SearchListenerNames" search_listener_names: Vec<String>,
    8 "SearchProtocols" search_protocols: Vec<String>, 9 "SearchLoadBalancerPorts" search_load_balancer_ports: Vec<i64>
} }
paged! { DescribeTrafficMirrorListeners: TrafficMirrorListener =
    Offset "Offset", "ListenerSet" listener_set, total "TotalCount" }

/// Response of [`DescribeTrafficMirrorListeners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrafficMirrorListenersOutput {
    pub listener_set: Vec<TrafficMirrorListener>,
    pub total_count: Option<i64>,
}
model! { DescribeTrafficMirrorListenersOutput {
    0 "ListenerSet" listener_set: Vec<TrafficMirrorListener>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeTrafficMirrorListeners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrafficMirrorListener {
    pub listener_id: Option<String>,
    pub listener_name: Option<String>,
    pub protocol: Option<String>,
    pub load_balancer_port: Option<i64>,
    pub bandwidth: Option<i64>,
    pub max_bandwidth: Option<i64>,
    pub listener_type: Option<String>,
    pub ssl_mode: Option<i64>,
    pub cert_id: Option<String>,
    pub cert_ca_id: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub add_timestamp: Option<String>,
    pub load_balancer_id: Option<String>,
    pub vpc_name: Option<String>,
    pub vpc_cidr_block: Option<String>,
    pub load_balancer_vips: Vec<String>,
    pub load_balancer_name: Option<String>,
    pub load_balancer_vipv6s: Vec<String>,
    pub ip_protocol_type: Option<String>,
}
model! { TrafficMirrorListener {
    0 "ListenerId" listener_id: String, 1 "ListenerName" listener_name: String, 2 "Protocol" protocol: String,
    3 "LoadBalancerPort" load_balancer_port: i64, 4 "Bandwidth" bandwidth: i64, 5 "MaxBandwidth" max_bandwidth: i64,
    6 "ListenerType" listener_type: String, 7 "SslMode" ssl_mode: i64, 8 "CertId" cert_id: String,
    9 "CertCaId" cert_ca_id: String, 10 "AddTimestamp" add_timestamp: String,
    11 "LoadBalancerId" load_balancer_id: String, 12 "VpcName" vpc_name: String,
    13 "VpcCidrBlock" vpc_cidr_block: String, 14 "LoadBalancerVips" load_balancer_vips: Vec<String>,
    15 "LoadBalancerName" load_balancer_name: String, 16 "LoadBalancerVipv6s" load_balancer_vipv6s: Vec<String>,
    17 "IpProtocolType" ip_protocol_type: String
} }

/// Describes traffic mirror receiver health status: `DescribeTrafficMirrorReceiverHealthStatus` of `bmlb` 2018-06-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmlb&Version=2018-06-25&Action=DescribeTrafficMirrorReceiverHealthStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrafficMirrorReceiverHealthStatus {
    /// Required.
    pub traffic_mirror_id: String,
    /// Required.
    pub receiver_set: Vec<DescribeTrafficMirrorReceiver>,
}
operation! {
    DescribeTrafficMirrorReceiverHealthStatus(traffic_mirror_id: String, receiver_set: Vec<DescribeTrafficMirrorReceiver>)
    "DescribeTrafficMirrorReceiverHealthStatus" -> DescribeTrafficMirrorReceiverHealthStatusOutput {
    0 "TrafficMirrorId" traffic_mirror_id, 1 "ReceiverSet" receiver_set
} }

/// In the request of [`DescribeTrafficMirrorReceiverHealthStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrafficMirrorReceiver {
    /// Required.
    pub instance_id: Option<String>,
    /// Required.
    pub port: Option<i64>,
}
input! { DescribeTrafficMirrorReceiver(instance_id: String, port: i64) {
    0 "InstanceId" instance_id: String, 1 "Port" port: i64
} }

/// Response of [`DescribeTrafficMirrorReceiverHealthStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrafficMirrorReceiverHealthStatusOutput {
    pub receivers_status_set: Vec<TrafficMirrorReciversStatus>,
}
model! { DescribeTrafficMirrorReceiverHealthStatusOutput {
    0 "ReceiversStatusSet" receivers_status_set: Vec<TrafficMirrorReciversStatus>
} }

/// In the response of [`DescribeTrafficMirrorReceiverHealthStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrafficMirrorReciversStatus {
    pub lan_ip: Option<String>,
    pub receivers_port_status_set: Vec<TrafficMirrorPortStatus>,
}
model! { TrafficMirrorReciversStatus {
    0 "LanIp" lan_ip: String, 1 "ReceiversPortStatusSet" receivers_port_status_set: Vec<TrafficMirrorPortStatus>
} }

/// In the response of [`DescribeTrafficMirrorReceiverHealthStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrafficMirrorPortStatus {
    pub port: Option<i64>,
    pub status: Option<String>,
}
model! { TrafficMirrorPortStatus {
    0 "Port" port: i64, 1 "Status" status: String
} }

/// Describes traffic mirror receivers: `DescribeTrafficMirrorReceivers` of `bmlb` 2018-06-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmlb&Version=2018-06-25&Action=DescribeTrafficMirrorReceivers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrafficMirrorReceivers {
    /// Required.
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
    Offset "Offset", "ReceiverSet" receiver_set, total "TotalCount" }

/// Response of [`DescribeTrafficMirrorReceivers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrafficMirrorReceiversOutput {
    pub receiver_set: Vec<TrafficMirrorReceiver>,
    pub total_count: Option<i64>,
}
model! { DescribeTrafficMirrorReceiversOutput {
    0 "ReceiverSet" receiver_set: Vec<TrafficMirrorReceiver>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeTrafficMirrorReceivers`].
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
    pub operates: Vec<String>,
}
model! { TrafficMirrorReceiver {
    0 "InstanceId" instance_id: String, 1 "Port" port: i64, 2 "Weight" weight: i64,
    3 "TrafficMirrorId" traffic_mirror_id: String, 4 "Alias" alias: String, 5 "LanIp" lan_ip: String,
    6 "SubnetId" subnet_id: String, 7 "SubnetName" subnet_name: String, 8 "SubnetCidrBlock" subnet_cidr_block: String,
    9 "VpcId" vpc_id: String, 10 "VpcName" vpc_name: String, 11 "VpcCidrBlock" vpc_cidr_block: String,
    12 "HealthStatus" health_status: String, 13 "Operates" operates: Vec<String>
} }

/// Describes traffic mirrors: `DescribeTrafficMirrors` of `bmlb` 2018-06-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmlb&Version=2018-06-25&Action=DescribeTrafficMirrors>.
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
    Offset "Offset", "TrafficMirrorSet" traffic_mirror_set, total "TotalCount" }

/// Response of [`DescribeTrafficMirrors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrafficMirrorsOutput {
    pub total_count: Option<i64>,
    pub traffic_mirror_set: Vec<TrafficMirror>,
}
model! { DescribeTrafficMirrorsOutput {
    0 "TotalCount" total_count: i64, 1 "TrafficMirrorSet" traffic_mirror_set: Vec<TrafficMirror>
} }

/// In the response of [`DescribeTrafficMirrors`].
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
    pub http_codes: Vec<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    pub vpc_cidr_block: Option<String>,
    pub vpc_name: Option<String>,
}
model! { TrafficMirror {
    0 "TrafficMirrorId" traffic_mirror_id: String, 1 "Alias" alias: String, 2 "VpcId" vpc_id: String,
    3 "LoadBalancerType" load_balancer_type: String, 4 "HealthSwitch" health_switch: i64, 5 "HealthNum" health_num: i64,
    6 "UnhealthNum" unhealth_num: i64, 7 "IntervalTime" interval_time: i64,
    8 "HttpCheckDomain" http_check_domain: String, 9 "HttpCheckPath" http_check_path: String,
    10 "HttpCodes" http_codes: Vec<i64>, 11 "CreateTime" create_time: String, 12 "VpcCidrBlock" vpc_cidr_block: String,
    13 "VpcName" vpc_name: String
} }

/// Modifies l4 backend port: `ModifyL4BackendPort` of `bmlb` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmlb&Version=2018-06-25&Action=ModifyL4BackendPort>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyL4BackendPort {
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub listener_id: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub port: i64,
    /// Required.
    pub new_port: i64,
    /// Required.
    pub bind_type: i64,
}

/// Arguments of [`ModifyL4BackendPort::new`].
pub struct ModifyL4BackendPortRequired {
    pub load_balancer_id: String,
    pub listener_id: String,
    pub instance_id: String,
    pub port: i64,
    pub new_port: i64,
    pub bind_type: i64,
}
operation! {
    ModifyL4BackendPort { ModifyL4BackendPortRequired: load_balancer_id, listener_id, instance_id, port, new_port, bind_type }
    "ModifyL4BackendPort" -> ModifyL4BackendPortOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerId" listener_id, 2 "InstanceId" instance_id, 3 "Port" port,
    4 "NewPort" new_port, 5 "BindType" bind_type
} }

/// Response of [`ModifyL4BackendPort`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyL4BackendPortOutput {
    pub task_id: Option<String>,
}
model! { ModifyL4BackendPortOutput {
    0 "TaskId" task_id: String
} }

/// Modifies l4 backend probe port: `ModifyL4BackendProbePort` of `bmlb` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmlb&Version=2018-06-25&Action=ModifyL4BackendProbePort>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyL4BackendProbePort {
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub listener_id: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub port: i64,
    /// Required.
    pub probe_port: i64,
    /// Required.
    pub bind_type: i64,
}

/// Arguments of [`ModifyL4BackendProbePort::new`].
pub struct ModifyL4BackendProbePortRequired {
    pub load_balancer_id: String,
    pub listener_id: String,
    pub instance_id: String,
    pub port: i64,
    pub probe_port: i64,
    pub bind_type: i64,
}
operation! {
    ModifyL4BackendProbePort { ModifyL4BackendProbePortRequired: load_balancer_id, listener_id, instance_id, port, probe_port, bind_type }
    "ModifyL4BackendProbePort" -> ModifyL4BackendProbePortOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerId" listener_id, 2 "InstanceId" instance_id, 3 "Port" port,
    4 "ProbePort" probe_port, 5 "BindType" bind_type
} }

/// Response of [`ModifyL4BackendProbePort`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyL4BackendProbePortOutput {
    pub task_id: Option<String>,
}
model! { ModifyL4BackendProbePortOutput {
    0 "TaskId" task_id: String
} }

/// Modifies l4 backend weight: `ModifyL4BackendWeight` of `bmlb` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmlb&Version=2018-06-25&Action=ModifyL4BackendWeight>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyL4BackendWeight {
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub listener_id: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub weight: i64,
    /// Required.
    pub port: i64,
    /// Required.
    pub bind_type: i64,
}

/// Arguments of [`ModifyL4BackendWeight::new`].
pub struct ModifyL4BackendWeightRequired {
    pub load_balancer_id: String,
    pub listener_id: String,
    pub instance_id: String,
    pub weight: i64,
    pub port: i64,
    pub bind_type: i64,
}
operation! {
    ModifyL4BackendWeight { ModifyL4BackendWeightRequired: load_balancer_id, listener_id, instance_id, weight, port, bind_type }
    "ModifyL4BackendWeight" -> ModifyL4BackendWeightOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerId" listener_id, 2 "InstanceId" instance_id, 3 "Weight" weight,
    4 "Port" port, 5 "BindType" bind_type
} }

/// Response of [`ModifyL4BackendWeight`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyL4BackendWeightOutput {
    pub task_id: Option<String>,
}
model! { ModifyL4BackendWeightOutput {
    0 "TaskId" task_id: String
} }

/// Modifies l4 listener: `ModifyL4Listener` of `bmlb` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmlb&Version=2018-06-25&Action=ModifyL4Listener>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyL4Listener {
    /// Required.
    pub load_balancer_id: String,
    /// Required.
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

/// Response of [`ModifyL4Listener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyL4ListenerOutput {
    pub task_id: Option<String>,
}
model! { ModifyL4ListenerOutput {
    0 "TaskId" task_id: String
} }

/// Modifies l7 backend port: `ModifyL7BackendPort` of `bmlb` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmlb&Version=2018-06-25&Action=ModifyL7BackendPort>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyL7BackendPort {
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub listener_id: String,
    /// Required.
    pub domain_id: String,
    /// Required.
    pub location_id: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub port: i64,
    /// Required.
    pub new_port: i64,
    /// Required.
    pub bind_type: i64,
}

/// Arguments of [`ModifyL7BackendPort::new`].
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
operation! {
    ModifyL7BackendPort { ModifyL7BackendPortRequired: load_balancer_id, listener_id, domain_id, location_id, instance_id, port, new_port, bind_type }
    "ModifyL7BackendPort" -> ModifyL7BackendPortOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerId" listener_id, 2 "DomainId" domain_id, 3 "LocationId" location_id,
    4 "InstanceId" instance_id, 5 "Port" port, 6 "NewPort" new_port, 7 "BindType" bind_type
} }

/// Response of [`ModifyL7BackendPort`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyL7BackendPortOutput {
    pub task_id: Option<String>,
}
model! { ModifyL7BackendPortOutput {
    0 "TaskId" task_id: String
} }

/// Modifies l7 backend weight: `ModifyL7BackendWeight` of `bmlb` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmlb&Version=2018-06-25&Action=ModifyL7BackendWeight>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyL7BackendWeight {
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub listener_id: String,
    /// Required.
    pub domain_id: String,
    /// Required.
    pub location_id: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub weight: i64,
    /// Required.
    pub port: i64,
    /// Required.
    pub bind_type: i64,
}

/// Arguments of [`ModifyL7BackendWeight::new`].
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
operation! {
    ModifyL7BackendWeight { ModifyL7BackendWeightRequired: load_balancer_id, listener_id, domain_id, location_id, instance_id, weight, port, bind_type }
    "ModifyL7BackendWeight" -> ModifyL7BackendWeightOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerId" listener_id, 2 "DomainId" domain_id, 3 "LocationId" location_id,
    4 "InstanceId" instance_id, 5 "Weight" weight, 6 "Port" port, 7 "BindType" bind_type
} }

/// Response of [`ModifyL7BackendWeight`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyL7BackendWeightOutput {
    pub task_id: Option<String>,
}
model! { ModifyL7BackendWeightOutput {
    0 "TaskId" task_id: String
} }

/// Modifies l7 listener: `ModifyL7Listener` of `bmlb` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmlb&Version=2018-06-25&Action=ModifyL7Listener>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyL7Listener {
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub listener_id: String,
    pub listener_name: Option<String>,
    pub ssl_mode: Option<i64>,
    pub cert_id: Option<String>,
    pub cert_name: Option<String>,
    pub cert_content: Option<String>,
    /// Secret.
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

/// Response of [`ModifyL7Listener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyL7ListenerOutput {
    pub task_id: Option<String>,
}
model! { ModifyL7ListenerOutput {
    0 "TaskId" task_id: String
} }

/// Modifies l7 locations: `ModifyL7Locations` of `bmlb` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmlb&Version=2018-06-25&Action=ModifyL7Locations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyL7Locations {
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub listener_id: String,
    /// Required.
    pub rule_set: Vec<ModifyL7LocationRule>,
}
operation! { ModifyL7Locations(load_balancer_id: String, listener_id: String, rule_set: Vec<ModifyL7LocationRule>)
    "ModifyL7Locations" -> ModifyL7LocationsOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerId" listener_id, 2 "RuleSet" rule_set
} }

/// In the request of [`ModifyL7Locations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyL7LocationRule {
    /// Required.
    pub domain_id: Option<String>,
    /// Required.
    pub location_id: Option<String>,
    pub url: Option<String>,
    pub session_expire: Option<i64>,
    pub health_switch: Option<i64>,
    pub interval_time: Option<i64>,
    pub health_num: Option<i64>,
    pub unhealth_num: Option<i64>,
    pub http_codes: Option<Vec<i64>>,
    pub http_check_path: Option<String>,
    pub http_check_domain: Option<String>,
    pub balance_mode: Option<String>,
    pub domain: Option<String>,
}
input! { ModifyL7LocationRule(domain_id: String, location_id: String) {
    0 "DomainId" domain_id: String, 1 "LocationId" location_id: String, 2 "Url" url: String,
    3 "SessionExpire" session_expire: i64, 4 "HealthSwitch" health_switch: i64, 5 "IntervalTime" interval_time: i64,
    6 "HealthNum" health_num: i64, 7 "UnhealthNum" unhealth_num: i64, 8 "HttpCodes" http_codes: Vec<i64>,
    9 "HttpCheckPath" http_check_path: String, 10 "HttpCheckDomain" http_check_domain: String,
    11 "BalanceMode" balance_mode: String, 12 "Domain" domain: String
} }

/// Response of [`ModifyL7Locations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyL7LocationsOutput {
    pub task_id: Option<String>,
}
model! { ModifyL7LocationsOutput {
    0 "TaskId" task_id: String
} }

/// Modifies load balancer: `ModifyLoadBalancer` of `bmlb` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmlb&Version=2018-06-25&Action=ModifyLoadBalancer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLoadBalancer {
    /// Required.
    pub load_balancer_id: String,
    pub load_balancer_name: Option<String>,
    pub domain_prefix: Option<String>,
}
operation! { ModifyLoadBalancer(load_balancer_id: String) "ModifyLoadBalancer" -> ModifyLoadBalancerOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "LoadBalancerName" load_balancer_name: String,
    2 "DomainPrefix" domain_prefix: String
} }

/// Response of [`ModifyLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLoadBalancerOutput {
    pub task_id: Option<String>,
}
model! { ModifyLoadBalancerOutput {
    0 "TaskId" task_id: String
} }

/// Modifies load balancer charge mode: `ModifyLoadBalancerChargeMode` of `bmlb` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmlb&Version=2018-06-25&Action=ModifyLoadBalancerChargeMode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLoadBalancerChargeMode {
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub pay_mode: String,
    pub listener_set: Option<Vec<ModifyLoadBalancerChargeModeListener>>,
}
operation! { ModifyLoadBalancerChargeMode(load_balancer_id: String, pay_mode: String)
    "ModifyLoadBalancerChargeMode" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "PayMode" pay_mode,
    2 "ListenerSet" listener_set: Vec<ModifyLoadBalancerChargeModeListener>
} }

/// Response of [`ModifyLoadBalancerChargeMode`]: empty.
pub type ModifyLoadBalancerChargeModeOutput = Empty;

/// In the request of [`ModifyLoadBalancerChargeMode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLoadBalancerChargeModeListener {
    /// Required.
    pub listener_id: Option<String>,
    /// Required.
    pub protocol: Option<String>,
    /// Required.
    pub bandwidth: Option<i64>,
}
input! { ModifyLoadBalancerChargeModeListener(listener_id: String, protocol: String, bandwidth: i64) {
    0 "ListenerId" listener_id: String, 1 "Protocol" protocol: String, 2 "Bandwidth" bandwidth: i64
} }

/// Replaces cert: `ReplaceCert` of `bmlb` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmlb&Version=2018-06-25&Action=ReplaceCert>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceCert {
    /// Required.
    pub old_cert_id: String,
    /// Required.
    pub new_cert: String,
    pub new_alias: Option<String>,
    pub new_key: Option<String>,
    pub delete_old: Option<i64>,
}
operation! { ReplaceCert(old_cert_id: String, new_cert: String) "ReplaceCert" -> ReplaceCertOutput {
    0 "OldCertId" old_cert_id, 1 "NewCert" new_cert, 2 "NewAlias" new_alias: String, 3 "NewKey" new_key: String,
    4 "DeleteOld" delete_old: i64
} }

/// Response of [`ReplaceCert`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceCertOutput {
    pub new_cert_id: Option<String>,
    pub old_cert_id: Option<String>,
}
model! { ReplaceCertOutput {
    0 "NewCertId" new_cert_id: String, 1 "OldCertId" old_cert_id: String
} }

/// Sets traffic mirror alias: `SetTrafficMirrorAlias` of `bmlb` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmlb&Version=2018-06-25&Action=SetTrafficMirrorAlias>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetTrafficMirrorAlias {
    /// Required.
    pub traffic_mirror_id: String,
    /// Required.
    pub alias: String,
}
operation! { SetTrafficMirrorAlias(traffic_mirror_id: String, alias: String) "SetTrafficMirrorAlias" -> Empty {
    0 "TrafficMirrorId" traffic_mirror_id, 1 "Alias" alias
} }

/// Response of [`SetTrafficMirrorAlias`]: empty.
pub type SetTrafficMirrorAliasOutput = Empty;

/// Sets traffic mirror health switch: `SetTrafficMirrorHealthSwitch` of `bmlb` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmlb&Version=2018-06-25&Action=SetTrafficMirrorHealthSwitch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetTrafficMirrorHealthSwitch {
    /// Required.
    pub traffic_mirror_id: String,
    /// Required.
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

/// Response of [`SetTrafficMirrorHealthSwitch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetTrafficMirrorHealthSwitchOutput {
    pub task_id: Option<String>,
}
model! { SetTrafficMirrorHealthSwitchOutput {
    0 "TaskId" task_id: String
} }

/// Unbinds l4 backends: `UnbindL4Backends` of `bmlb` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmlb&Version=2018-06-25&Action=UnbindL4Backends>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindL4Backends {
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub listener_id: String,
    /// Required.
    pub backend_set: Vec<UnbindL4Backend>,
    /// Required.
    pub bind_type: i64,
}
operation! {
    UnbindL4Backends(load_balancer_id: String, listener_id: String, backend_set: Vec<UnbindL4Backend>, bind_type: i64)
    "UnbindL4Backends" -> UnbindL4BackendsOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerId" listener_id, 2 "BackendSet" backend_set, 3 "BindType" bind_type
} }

/// In the request of [`UnbindL4Backends`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindL4Backend {
    pub port: Option<i64>,
    pub instance_id: Option<String>,
}
input! { UnbindL4Backend() {
    0 "Port" port: i64, 1 "InstanceId" instance_id: String
} }

/// Response of [`UnbindL4Backends`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindL4BackendsOutput {
    pub task_id: Option<String>,
}
model! { UnbindL4BackendsOutput {
    0 "TaskId" task_id: String
} }

/// Unbinds l7 backends: `UnbindL7Backends` of `bmlb` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmlb&Version=2018-06-25&Action=UnbindL7Backends>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindL7Backends {
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub listener_id: String,
    /// Required.
    pub domain_id: String,
    /// Required.
    pub location_id: String,
    /// Required.
    pub backend_set: Vec<UnbindL7Backend>,
    /// Required.
    pub bind_type: i64,
}

/// Arguments of [`UnbindL7Backends::new`].
pub struct UnbindL7BackendsRequired {
    pub load_balancer_id: String,
    pub listener_id: String,
    pub domain_id: String,
    pub location_id: String,
    pub backend_set: Vec<UnbindL7Backend>,
    pub bind_type: i64,
}
operation! {
    UnbindL7Backends { UnbindL7BackendsRequired: load_balancer_id, listener_id, domain_id, location_id, backend_set, bind_type }
    "UnbindL7Backends" -> UnbindL7BackendsOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerId" listener_id, 2 "DomainId" domain_id, 3 "LocationId" location_id,
    4 "BackendSet" backend_set, 5 "BindType" bind_type
} }

/// In the request of [`UnbindL7Backends`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindL7Backend {
    pub port: Option<i64>,
    pub instance_id: Option<String>,
}
input! { UnbindL7Backend() {
    0 "Port" port: i64, 1 "InstanceId" instance_id: String
} }

/// Response of [`UnbindL7Backends`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindL7BackendsOutput {
    pub task_id: Option<String>,
}
model! { UnbindL7BackendsOutput {
    0 "TaskId" task_id: String
} }

/// Unbinds traffic mirror listeners: `UnbindTrafficMirrorListeners` of `bmlb` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmlb&Version=2018-06-25&Action=UnbindTrafficMirrorListeners>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindTrafficMirrorListeners {
    /// Required.
    pub traffic_mirror_id: String,
    /// Required.
    pub listener_ids: Vec<String>,
}
operation! { UnbindTrafficMirrorListeners(traffic_mirror_id: String, listener_ids: Vec<String>)
    "UnbindTrafficMirrorListeners" -> UnbindTrafficMirrorListenersOutput {
    0 "TrafficMirrorId" traffic_mirror_id, 1 "ListenerIds" listener_ids
} }

/// Response of [`UnbindTrafficMirrorListeners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindTrafficMirrorListenersOutput {
    pub task_id: Option<String>,
}
model! { UnbindTrafficMirrorListenersOutput {
    0 "TaskId" task_id: String
} }

/// Unbinds traffic mirror receivers: `UnbindTrafficMirrorReceivers` of `bmlb` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmlb&Version=2018-06-25&Action=UnbindTrafficMirrorReceivers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindTrafficMirrorReceivers {
    /// Required.
    pub traffic_mirror_id: String,
    /// Required.
    pub receiver_set: Vec<UnbindTrafficMirrorReceiver>,
}
operation! { UnbindTrafficMirrorReceivers(traffic_mirror_id: String, receiver_set: Vec<UnbindTrafficMirrorReceiver>)
    "UnbindTrafficMirrorReceivers" -> UnbindTrafficMirrorReceiversOutput {
    0 "TrafficMirrorId" traffic_mirror_id, 1 "ReceiverSet" receiver_set
} }

/// In the request of [`UnbindTrafficMirrorReceivers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindTrafficMirrorReceiver {
    /// Required.
    pub port: Option<i64>,
    /// Required.
    pub instance_id: Option<String>,
}
input! { UnbindTrafficMirrorReceiver(port: i64, instance_id: String) {
    0 "Port" port: i64, 1 "InstanceId" instance_id: String
} }

/// Response of [`UnbindTrafficMirrorReceivers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindTrafficMirrorReceiversOutput {
    pub task_id: Option<String>,
}
model! { UnbindTrafficMirrorReceiversOutput {
    0 "TaskId" task_id: String
} }

/// `UploadCert` of `bmlb` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmlb&Version=2018-06-25&Action=UploadCert>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadCert {
    /// Required.
    pub cert_type: String,
    /// Required.
    pub cert: String,
    pub alias: Option<String>,
    pub key: Option<String>,
}
operation! { UploadCert(cert_type: String, cert: String) "UploadCert" -> UploadCertOutput {
    0 "CertType" cert_type, 1 "Cert" cert, 2 "Alias" alias: String, 3 "Key" key: String
} }

/// Response of [`UploadCert`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadCertOutput {
    pub cert_id: Option<String>,
}
model! { UploadCertOutput {
    0 "CertId" cert_id: String
} }

codes! {
    FAILED_OPERATION "FailedOperation", INTERNAL_ERROR "InternalError", INVALID_PARAMETER "InvalidParameter",
    RESOURCE_IN_USE "ResourceInUse", RESOURCE_NOT_FOUND "ResourceNotFound"
}

#[cfg(feature = "unstable-registry")]
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
