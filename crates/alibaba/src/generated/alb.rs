//! `alb` of Alibaba Cloud, API version 2020-06-16.
//!
//! Endpoint: `alb.<region>.aliyuncs.com`. Operations: <https://api.alibabacloud.com/document/Alb/2020-06-16/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, alb::DescribeRegions};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeRegions::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[],
    &[
        ("ap-northeast-1", "alb-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2", "alb-vpc.ap-northeast-2.aliyuncs.com"),
        ("ap-south-1", "alb-vpc.ap-south-1.aliyuncs.com"),
        ("ap-southeast-1", "alb-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "alb-vpc.ap-southeast-2.aliyuncs.com"),
        ("ap-southeast-3", "alb-vpc.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "alb-vpc.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-6", "alb-vpc.ap-southeast-6.aliyuncs.com"),
        ("ap-southeast-7", "alb-vpc.ap-southeast-7.aliyuncs.com"),
        ("cn-beijing", "alb-vpc.cn-beijing.aliyuncs.com"),
        ("cn-beijing-finance-1", "alb-vpc.cn-beijing-finance-1.aliyuncs.com"),
        ("cn-chengdu", "alb-vpc.cn-chengdu.aliyuncs.com"),
        ("cn-fuzhou", "alb-vpc.cn-fuzhou.aliyuncs.com"),
        ("cn-guangzhou", "alb-vpc.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "alb-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-heyuan", "alb-vpc.cn-heyuan.aliyuncs.com"),
        ("cn-heyuan-acdr-1", "alb-vpc.cn-heyuan-acdr-1.aliyuncs.com"),
        ("cn-hongkong", "alb-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-nanjing", "alb-vpc.cn-nanjing.aliyuncs.com"),
        ("cn-qingdao", "alb-vpc.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "alb-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "alb-vpc.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "alb-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "alb-vpc.cn-shenzhen-finance-1.aliyuncs.com"),
        ("cn-wuhan-lr", "alb-vpc.cn-wuhan-lr.aliyuncs.com"),
        ("cn-wulanchabu", "alb-vpc.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "alb-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("cn-zhengzhou-jva", "alb-vpc.cn-zhengzhou-jva.aliyuncs.com"),
        ("eu-central-1", "alb-vpc.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "alb-vpc.eu-west-1.aliyuncs.com"),
        ("me-central-1", "alb-vpc.me-central-1.aliyuncs.com"),
        ("me-east-1", "alb-vpc.me-east-1.aliyuncs.com"),
        ("na-south-1", "alb-vpc.na-south-1.aliyuncs.com"),
        ("us-east-1", "alb-vpc.us-east-1.aliyuncs.com"),
        ("us-southeast-1", "alb-vpc.us-southeast-1.aliyuncs.com"),
        ("us-west-1", "alb-vpc.us-west-1.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("alb", "2020-06-16", "alb", &ENDPOINTS);

/// Adds entries to acl: `AddEntriesToAcl` of `alb` 2020-06-16.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alb/2020-06-16/AddEntriesToAcl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddEntriesToAcl {
    /// Required.
    pub acl_entries: Vec<AddEntriesToAclAclEntries>,
    /// Required.
    pub acl_id: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
}
operation! { AddEntriesToAcl(acl_entries: Vec<AddEntriesToAclAclEntries>, acl_id: String)
    "AddEntriesToAcl" -> AddEntriesToAclOutput {
    0 "AclEntries" acl_entries, 1 "AclId" acl_id, 2 "ClientToken" client_token: String, 3 "DryRun" dry_run: bool
} }

/// In the request of [`AddEntriesToAcl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddEntriesToAclAclEntries {
    pub description: Option<String>,
    /// Required.
    pub entry: Option<String>,
}
input! { AddEntriesToAclAclEntries(entry: String) {
    0 "Description" description: String, 1 "Entry" entry: String
} }

/// Response of [`AddEntriesToAcl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddEntriesToAclOutput {
    pub job_id: Option<String>,
}
model! { AddEntriesToAclOutput {
    0 "JobId" job_id: String
} }

/// Adds backend servers to a server group.
///
/// Servers must belong to the VPC of the group, and a server must not be in the group with the same port. The operation
/// is asynchronous: a server receives traffic when it is `Available` and its health check succeeds. Wait with
/// `waiters::servers_available`. A call adds at most 200 servers.
///
/// `AddServersToServerGroup` of `alb` 2020-06-16.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alb/2020-06-16/AddServersToServerGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddServersToServerGroup {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub server_group_id: String,
    /// Servers to add.
    ///
    /// Required.
    pub servers: Vec<AddServersToServerGroupServers>,
}
operation! { AddServersToServerGroup(server_group_id: String, servers: Vec<AddServersToServerGroupServers>)
    "AddServersToServerGroup" -> AddServersToServerGroupOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "ServerGroupId" server_group_id,
    3 "Servers" servers
} [
    Mark::new(3, Location::Body, Style::None)
] }

/// In the request of [`AddServersToServerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddServersToServerGroupServers {
    pub description: Option<String>,
    /// Port of the server. Required unless the group has functions.
    pub port: Option<i64>,
    pub remote_ip_enabled: Option<bool>,
    /// ID of the server, or its IP address in a group of type `Ip`.
    pub server_id: Option<String>,
    pub server_ip: Option<String>,
    /// `Ecs`, `Eni`, `Eci`, `Ip` or `Fc`.
    ///
    /// Required.
    pub server_type: Option<String>,
    /// Share of the traffic, 0 to 100. A server with weight 0 receives none. Default: 100.
    pub weight: Option<i64>,
}
input! { AddServersToServerGroupServers(server_type: String) {
    0 "Description" description: String, 1 "Port" port: i64, 2 "RemoteIpEnabled" remote_ip_enabled: bool,
    3 "ServerId" server_id: String, 4 "ServerIp" server_ip: String, 5 "ServerType" server_type: String,
    6 "Weight" weight: i64
} }

/// Response of [`AddServersToServerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddServersToServerGroupOutput {
    /// Job that carries out the change, for `ListAsynJobs`.
    pub job_id: Option<String>,
}
model! { AddServersToServerGroupOutput {
    0 "JobId" job_id: String
} }

/// Applies health check template to server group: `ApplyHealthCheckTemplateToServerGroup` of `alb` 2020-06-16.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alb/2020-06-16/ApplyHealthCheckTemplateToServerGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyHealthCheckTemplateToServerGroup {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub health_check_template_id: String,
    /// Required.
    pub server_group_id: String,
}
operation! { ApplyHealthCheckTemplateToServerGroup(health_check_template_id: String, server_group_id: String)
    "ApplyHealthCheckTemplateToServerGroup" -> ApplyHealthCheckTemplateToServerGroupOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "HealthCheckTemplateId" health_check_template_id,
    3 "ServerGroupId" server_group_id
} }

/// Response of [`ApplyHealthCheckTemplateToServerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyHealthCheckTemplateToServerGroupOutput {
    pub job_id: Option<String>,
}
model! { ApplyHealthCheckTemplateToServerGroupOutput {
    0 "JobId" job_id: String
} }

/// Associates acls with listener: `AssociateAclsWithListener` of `alb` 2020-06-16.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alb/2020-06-16/AssociateAclsWithListener>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateAclsWithListener {
    /// Required.
    pub acl_ids: Vec<String>,
    /// Required.
    pub acl_type: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub listener_id: String,
}
operation! { AssociateAclsWithListener(acl_ids: Vec<String>, acl_type: String, listener_id: String)
    "AssociateAclsWithListener" -> AssociateAclsWithListenerOutput {
    0 "AclIds" acl_ids, 1 "AclType" acl_type, 2 "ClientToken" client_token: String, 3 "DryRun" dry_run: bool,
    4 "ListenerId" listener_id
} }

/// Response of [`AssociateAclsWithListener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateAclsWithListenerOutput {
    pub job_id: Option<String>,
}
model! { AssociateAclsWithListenerOutput {
    0 "JobId" job_id: String
} }

/// Associates additional certificates with listener: `AssociateAdditionalCertificatesWithListener` of `alb` 2020-06-16.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alb/2020-06-16/AssociateAdditionalCertificatesWithListener>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateAdditionalCertificatesWithListener {
    /// Required.
    pub certificates: Vec<AssociateAdditionalCertificatesWithListenerCertificates>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub listener_id: String,
}
operation! {
    AssociateAdditionalCertificatesWithListener(certificates: Vec<AssociateAdditionalCertificatesWithListenerCertificates>, listener_id: String)
    "AssociateAdditionalCertificatesWithListener" -> AssociateAdditionalCertificatesWithListenerOutput {
    0 "Certificates" certificates, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool,
    3 "ListenerId" listener_id
} }

/// In the request of [`AssociateAdditionalCertificatesWithListener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateAdditionalCertificatesWithListenerCertificates {
    /// Required.
    pub certificate_id: Option<String>,
}
input! { AssociateAdditionalCertificatesWithListenerCertificates(certificate_id: String) {
    0 "CertificateId" certificate_id: String
} }

/// Response of [`AssociateAdditionalCertificatesWithListener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateAdditionalCertificatesWithListenerOutput {
    pub job_id: Option<String>,
}
model! { AssociateAdditionalCertificatesWithListenerOutput {
    0 "JobId" job_id: String
} }

/// Attaches common bandwidth package to load balancer: `AttachCommonBandwidthPackageToLoadBalancer` of `alb`
/// 2020-06-16.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alb/2020-06-16/AttachCommonBandwidthPackageToLoadBalancer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachCommonBandwidthPackageToLoadBalancer {
    /// Required.
    pub bandwidth_package_id: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub region_id: String,
}
operation! {
    AttachCommonBandwidthPackageToLoadBalancer(bandwidth_package_id: String, load_balancer_id: String, region_id: String)
    "AttachCommonBandwidthPackageToLoadBalancer" -> AttachCommonBandwidthPackageToLoadBalancerOutput {
    0 "BandwidthPackageId" bandwidth_package_id, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool,
    3 "LoadBalancerId" load_balancer_id, 4 "RegionId" region_id
} }

/// Response of [`AttachCommonBandwidthPackageToLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachCommonBandwidthPackageToLoadBalancerOutput {
    pub job_id: Option<String>,
}
model! { AttachCommonBandwidthPackageToLoadBalancerOutput {
    0 "JobId" job_id: String
} }

/// Cancels shift load balancer zones: `CancelShiftLoadBalancerZones` of `alb` 2020-06-16.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alb/2020-06-16/CancelShiftLoadBalancerZones>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelShiftLoadBalancerZones {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub zone_mappings: Vec<CancelShiftLoadBalancerZonesZoneMappings>,
}
operation! {
    CancelShiftLoadBalancerZones(load_balancer_id: String, zone_mappings: Vec<CancelShiftLoadBalancerZonesZoneMappings>)
    "CancelShiftLoadBalancerZones" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "LoadBalancerId" load_balancer_id,
    3 "ZoneMappings" zone_mappings
} }

/// Response of [`CancelShiftLoadBalancerZones`]: empty.
pub type CancelShiftLoadBalancerZonesOutput = Empty;

/// In the request of [`CancelShiftLoadBalancerZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelShiftLoadBalancerZonesZoneMappings {
    /// Required.
    pub vswitch_id: Option<String>,
    /// Required.
    pub zone_id: Option<String>,
}
input! { CancelShiftLoadBalancerZonesZoneMappings(vswitch_id: String, zone_id: String) {
    0 "VSwitchId" vswitch_id: String, 1 "ZoneId" zone_id: String
} }

/// Creates a scripts: `CreateAScripts` of `alb` 2020-06-16.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alb/2020-06-16/CreateAScripts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAScripts {
    pub a_scripts: Option<Vec<CreateAScriptsAScripts>>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub listener_id: String,
}
operation! { CreateAScripts(listener_id: String) "CreateAScripts" -> CreateAScriptsOutput {
    0 "AScripts" a_scripts: Vec<CreateAScriptsAScripts>, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool,
    3 "ListenerId" listener_id
} }

/// In the request of [`CreateAScripts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAScriptsAScripts {
    /// Required.
    pub a_script_name: Option<String>,
    pub enabled: Option<bool>,
    pub ext_attribute_enabled: Option<bool>,
    pub ext_attributes: Option<Vec<CreateAScriptsExtAttributes>>,
    pub position: Option<String>,
    /// Required.
    pub script_content: Option<String>,
}
input! { CreateAScriptsAScripts(a_script_name: String, script_content: String) {
    0 "AScriptName" a_script_name: String, 1 "Enabled" enabled: bool,
    2 "ExtAttributeEnabled" ext_attribute_enabled: bool,
    3 "ExtAttributes" ext_attributes: Vec<CreateAScriptsExtAttributes>, 4 "Position" position: String,
    5 "ScriptContent" script_content: String
} }

/// In the request of [`CreateAScripts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAScriptsExtAttributes {
    pub attribute_key: Option<String>,
    pub attribute_value: Option<String>,
}
input! { CreateAScriptsExtAttributes() {
    0 "AttributeKey" attribute_key: String, 1 "AttributeValue" attribute_value: String
} }

/// Response of [`CreateAScripts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAScriptsOutput {
    pub a_script_ids: Vec<CreateAScriptsAScriptIds>,
    pub job_id: Option<String>,
}
model! { CreateAScriptsOutput {
    0 "AScriptIds" a_script_ids: Vec<CreateAScriptsAScriptIds>, 1 "JobId" job_id: String
} }

/// In the response of [`CreateAScripts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAScriptsAScriptIds {
    pub a_script_id: Option<String>,
}
model! { CreateAScriptsAScriptIds {
    0 "AScriptId" a_script_id: String
} }

/// Creates acl: `CreateAcl` of `alb` 2020-06-16.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alb/2020-06-16/CreateAcl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAcl {
    pub acl_name: Option<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub resource_group_id: Option<String>,
    pub tag: Option<Vec<CreateAclTag>>,
}
operation! { CreateAcl() "CreateAcl" -> CreateAclOutput {
    0 "AclName" acl_name: String, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool,
    3 "ResourceGroupId" resource_group_id: String, 4 "Tag" tag: Vec<CreateAclTag>
} }

/// In the request of [`CreateAcl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAclTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateAclTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateAcl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAclOutput {
    pub acl_id: Option<String>,
    pub job_id: Option<String>,
}
model! { CreateAclOutput {
    0 "AclId" acl_id: String, 1 "JobId" job_id: String
} }

/// Creates health check template: `CreateHealthCheckTemplate` of `alb` 2020-06-16.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alb/2020-06-16/CreateHealthCheckTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHealthCheckTemplate {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub health_check_codes: Option<Vec<String>>,
    pub health_check_connect_port: Option<i64>,
    pub health_check_host: Option<String>,
    pub health_check_http_version: Option<String>,
    pub health_check_interval: Option<i64>,
    pub health_check_method: Option<String>,
    pub health_check_path: Option<String>,
    pub health_check_protocol: Option<String>,
    /// Required.
    pub health_check_template_name: String,
    pub health_check_timeout: Option<i64>,
    pub healthy_threshold: Option<i64>,
    pub resource_group_id: Option<String>,
    pub tag: Option<Vec<CreateHealthCheckTemplateTag>>,
    pub unhealthy_threshold: Option<i64>,
}
operation! { CreateHealthCheckTemplate(health_check_template_name: String)
    "CreateHealthCheckTemplate" -> CreateHealthCheckTemplateOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool,
    2 "HealthCheckCodes" health_check_codes: Vec<String>, 3 "HealthCheckConnectPort" health_check_connect_port: i64,
    4 "HealthCheckHost" health_check_host: String, 5 "HealthCheckHttpVersion" health_check_http_version: String,
    6 "HealthCheckInterval" health_check_interval: i64, 7 "HealthCheckMethod" health_check_method: String,
    8 "HealthCheckPath" health_check_path: String, 9 "HealthCheckProtocol" health_check_protocol: String,
    10 "HealthCheckTemplateName" health_check_template_name, 11 "HealthCheckTimeout" health_check_timeout: i64,
    12 "HealthyThreshold" healthy_threshold: i64, 13 "ResourceGroupId" resource_group_id: String,
    14 "Tag" tag: Vec<CreateHealthCheckTemplateTag>, 15 "UnhealthyThreshold" unhealthy_threshold: i64
} }

/// In the request of [`CreateHealthCheckTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHealthCheckTemplateTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateHealthCheckTemplateTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateHealthCheckTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHealthCheckTemplateOutput {
    pub health_check_template_id: Option<String>,
}
model! { CreateHealthCheckTemplateOutput {
    0 "HealthCheckTemplateId" health_check_template_id: String
} }

/// Creates a listener of an ALB instance.
///
/// The instance must be `Active`, and the port must be free. HTTPS and QUIC listeners need `Certificates`. The
/// operation is asynchronous: the listener is `Provisioning`, then `Running`. Wait with `waiters::listener_running`. No
/// separate start is needed.
///
/// `CreateListener` of `alb` 2020-06-16.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alb/2020-06-16/CreateListener>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateListener {
    pub ca_certificates: Option<Vec<CreateListenerCaCertificates>>,
    pub ca_enabled: Option<bool>,
    /// Server certificates. Required for HTTPS and QUIC.
    pub certificates: Option<Vec<CreateListenerCertificates>>,
    pub client_token: Option<String>,
    /// Action for requests that match no rule: one action of the type `ForwardGroup`.
    ///
    /// Required.
    pub default_actions: Vec<CreateListenerDefaultActions>,
    pub dry_run: Option<bool>,
    pub gzip_enabled: Option<bool>,
    pub http2_enabled: Option<bool>,
    /// Time after which an idle connection is closed, in seconds. Default: 15.
    ///
    /// At least 1.
    pub idle_timeout: Option<i64>,
    pub listener_description: Option<String>,
    /// Required.
    pub listener_port: i64,
    /// `HTTP`, `HTTPS` or `QUIC`.
    ///
    /// Required.
    pub listener_protocol: String,
    /// Required.
    pub load_balancer_id: String,
    pub quic_config: Option<CreateListenerQuicConfig>,
    /// Time that a backend server has to respond, in seconds. The client then receives the status 504. Default: 60.
    ///
    /// At least 1.
    pub request_timeout: Option<i64>,
    /// TLS policy of an HTTPS listener. Default: `tls_cipher_policy_1_0`.
    pub security_policy_id: Option<String>,
    pub tag: Option<Vec<CreateListenerTag>>,
    pub x_forwarded_for_config: Option<CreateListenerXForwardedForConfig>,
}
operation! {
    CreateListener(default_actions: Vec<CreateListenerDefaultActions>, listener_port: i64, listener_protocol: String, load_balancer_id: String)
    "CreateListener" -> CreateListenerOutput {
    0 "CaCertificates" ca_certificates: Vec<CreateListenerCaCertificates>, 1 "CaEnabled" ca_enabled: bool,
    2 "Certificates" certificates: Vec<CreateListenerCertificates>, 3 "ClientToken" client_token: String,
    4 "DefaultActions" default_actions, 5 "DryRun" dry_run: bool, 6 "GzipEnabled" gzip_enabled: bool,
    7 "Http2Enabled" http2_enabled: bool, 8 "IdleTimeout" idle_timeout: i64,
    9 "ListenerDescription" listener_description: String, 10 "ListenerPort" listener_port,
    11 "ListenerProtocol" listener_protocol, 12 "LoadBalancerId" load_balancer_id,
    13 "QuicConfig" quic_config: CreateListenerQuicConfig, 14 "RequestTimeout" request_timeout: i64,
    15 "SecurityPolicyId" security_policy_id: String, 16 "Tag" tag: Vec<CreateListenerTag>,
    17 "XForwardedForConfig" x_forwarded_for_config: CreateListenerXForwardedForConfig
} }

/// In the request of [`CreateListener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateListenerCaCertificates {
    pub certificate_id: Option<String>,
}
input! { CreateListenerCaCertificates() {
    0 "CertificateId" certificate_id: String
} }

/// In the request of [`CreateListener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateListenerCertificates {
    pub certificate_id: Option<String>,
}
input! { CreateListenerCertificates() {
    0 "CertificateId" certificate_id: String
} }

/// In the request of [`CreateListener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateListenerDefaultActions {
    /// Required.
    pub forward_group_config: Option<CreateListenerForwardGroupConfig>,
    /// Required.
    pub r#type: Option<String>,
}
input! { CreateListenerDefaultActions(forward_group_config: CreateListenerForwardGroupConfig, r#type: String) {
    0 "ForwardGroupConfig" forward_group_config: CreateListenerForwardGroupConfig, 1 "Type" r#type: String
} }

/// In the request of [`CreateListener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateListenerForwardGroupConfig {
    /// Required.
    pub server_group_tuples: Option<Vec<CreateListenerServerGroupTuples>>,
}
input! { CreateListenerForwardGroupConfig(server_group_tuples: Vec<CreateListenerServerGroupTuples>) {
    0 "ServerGroupTuples" server_group_tuples: Vec<CreateListenerServerGroupTuples>
} }

/// In the request of [`CreateListener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateListenerServerGroupTuples {
    /// Required.
    pub server_group_id: Option<String>,
}
input! { CreateListenerServerGroupTuples(server_group_id: String) {
    0 "ServerGroupId" server_group_id: String
} }

/// In the request of [`CreateListener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateListenerQuicConfig {
    pub quic_listener_id: Option<String>,
    pub quic_upgrade_enabled: Option<bool>,
}
input! { CreateListenerQuicConfig() {
    0 "QuicListenerId" quic_listener_id: String, 1 "QuicUpgradeEnabled" quic_upgrade_enabled: bool
} }

/// In the request of [`CreateListener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateListenerTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateListenerTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`CreateListener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateListenerXForwardedForConfig {
    pub x_forwarded_for_client_cert_client_verify_alias: Option<String>,
    pub x_forwarded_for_client_cert_client_verify_enabled: Option<bool>,
    pub x_forwarded_for_client_cert_fingerprint_alias: Option<String>,
    pub x_forwarded_for_client_cert_fingerprint_enabled: Option<bool>,
    pub x_forwarded_for_client_cert_issuer_dn_alias: Option<String>,
    pub x_forwarded_for_client_cert_issuer_dn_enabled: Option<bool>,
    pub x_forwarded_for_client_cert_subject_dn_alias: Option<String>,
    pub x_forwarded_for_client_cert_subject_dn_enabled: Option<bool>,
    pub x_forwarded_for_client_source_ips_enabled: Option<bool>,
    pub x_forwarded_for_client_source_ips_trusted: Option<String>,
    pub x_forwarded_for_client_src_port_enabled: Option<bool>,
    pub x_forwarded_for_enabled: Option<bool>,
    pub x_forwarded_for_host_enabled: Option<bool>,
    pub x_forwarded_for_processing_mode: Option<String>,
    pub x_forwarded_for_proto_enabled: Option<bool>,
    pub x_forwarded_for_slb_id_enabled: Option<bool>,
    pub x_forwarded_for_slb_port_enabled: Option<bool>,
}
input! { CreateListenerXForwardedForConfig() {
    0 "XForwardedForClientCertClientVerifyAlias" x_forwarded_for_client_cert_client_verify_alias: String,
    1 "XForwardedForClientCertClientVerifyEnabled" x_forwarded_for_client_cert_client_verify_enabled: bool,
    2 "XForwardedForClientCertFingerprintAlias" x_forwarded_for_client_cert_fingerprint_alias: String,
    3 "XForwardedForClientCertFingerprintEnabled" x_forwarded_for_client_cert_fingerprint_enabled: bool,
    4 "XForwardedForClientCertIssuerDNAlias" x_forwarded_for_client_cert_issuer_dn_alias: String,
    5 "XForwardedForClientCertIssuerDNEnabled" x_forwarded_for_client_cert_issuer_dn_enabled: bool,
    6 "XForwardedForClientCertSubjectDNAlias" x_forwarded_for_client_cert_subject_dn_alias: String,
    7 "XForwardedForClientCertSubjectDNEnabled" x_forwarded_for_client_cert_subject_dn_enabled: bool,
    8 "XForwardedForClientSourceIpsEnabled" x_forwarded_for_client_source_ips_enabled: bool,
    9 "XForwardedForClientSourceIpsTrusted" x_forwarded_for_client_source_ips_trusted: String,
    10 "XForwardedForClientSrcPortEnabled" x_forwarded_for_client_src_port_enabled: bool,
    11 "XForwardedForEnabled" x_forwarded_for_enabled: bool,
    12 "XForwardedForHostEnabled" x_forwarded_for_host_enabled: bool,
    13 "XForwardedForProcessingMode" x_forwarded_for_processing_mode: String,
    14 "XForwardedForProtoEnabled" x_forwarded_for_proto_enabled: bool,
    15 "XForwardedForSLBIdEnabled" x_forwarded_for_slb_id_enabled: bool,
    16 "XForwardedForSLBPortEnabled" x_forwarded_for_slb_port_enabled: bool
} }

/// Response of [`CreateListener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateListenerOutput {
    /// Job that carries out the change, for `ListAsynJobs`.
    pub job_id: Option<String>,
    pub listener_id: Option<String>,
}
model! { CreateListenerOutput {
    0 "JobId" job_id: String, 1 "ListenerId" listener_id: String
} }

/// Creates an Application Load Balancer (ALB) instance.
///
/// Billing starts when the instance is created. Two zones at least are required where the region has them, each with a
/// VSwitch of the VPC. The operation is asynchronous: the instance is `Provisioning`, then `Active`. Wait with
/// `waiters::load_balancer_active`. An instance whose creation failed (`CreateFailed`) costs nothing and can only be
/// deleted. `DryRun` checks the request without creating anything.
///
/// `CreateLoadBalancer` of `alb` 2020-06-16.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alb/2020-06-16/CreateLoadBalancer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancer {
    /// `Fixed` (one fixed address in each zone) or `Dynamic`.
    pub address_allocated_mode: Option<String>,
    pub address_ip_version: Option<String>,
    /// `Internet` (public addresses) or `Intranet` (private addresses).
    ///
    /// Required.
    pub address_type: String,
    pub client_token: Option<String>,
    /// Whether `DeleteLoadBalancer` is refused. Default: false.
    pub deletion_protection_enabled: Option<bool>,
    /// Whether only to check the request. A request that passes the check fails with the code `DryRunOperation`.
    pub dry_run: Option<bool>,
    /// Required.
    pub load_balancer_billing_config: CreateLoadBalancerLoadBalancerBillingConfig,
    /// `Basic`, `Standard` or `StandardWithWaf`. The edition determines features and price.
    ///
    /// Required.
    pub load_balancer_edition: String,
    pub load_balancer_name: Option<String>,
    pub modification_protection_config: Option<
        CreateLoadBalancerModificationProtectionConfig,
    >,
    pub resource_group_id: Option<String>,
    pub security_group_ids: Option<Vec<CreateLoadBalancerSecurityGroupIds>>,
    pub tag: Option<Vec<CreateLoadBalancerTag>>,
    /// Required.
    pub vpc_id: String,
    /// Zones of the instance, each with a VSwitch.
    ///
    /// Required.
    pub zone_mappings: Vec<CreateLoadBalancerZoneMappings>,
}

/// Arguments of [`CreateLoadBalancer::new`].
pub struct CreateLoadBalancerRequired {
    pub address_type: String,
    pub load_balancer_billing_config: CreateLoadBalancerLoadBalancerBillingConfig,
    pub load_balancer_edition: String,
    pub vpc_id: String,
    pub zone_mappings: Vec<CreateLoadBalancerZoneMappings>,
}
operation! {
    CreateLoadBalancer { CreateLoadBalancerRequired: address_type, load_balancer_billing_config, load_balancer_edition, vpc_id, zone_mappings }
    "CreateLoadBalancer" -> CreateLoadBalancerOutput {
    0 "AddressAllocatedMode" address_allocated_mode: String, 1 "AddressIpVersion" address_ip_version: String,
    2 "AddressType" address_type, 3 "ClientToken" client_token: String,
    4 "DeletionProtectionEnabled" deletion_protection_enabled: bool, 5 "DryRun" dry_run: bool,
    6 "LoadBalancerBillingConfig" load_balancer_billing_config, 7 "LoadBalancerEdition" load_balancer_edition,
    8 "LoadBalancerName" load_balancer_name: String,
    9 "ModificationProtectionConfig" modification_protection_config: CreateLoadBalancerModificationProtectionConfig,
    10 "ResourceGroupId" resource_group_id: String,
    11 "SecurityGroupIds" security_group_ids: Vec<CreateLoadBalancerSecurityGroupIds>,
    12 "Tag" tag: Vec<CreateLoadBalancerTag>, 13 "VpcId" vpc_id, 14 "ZoneMappings" zone_mappings
} }

/// In the request of [`CreateLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancerLoadBalancerBillingConfig {
    pub bandwidth_package_id: Option<String>,
    /// Must be `PostPay` (pay-as-you-go).
    ///
    /// Required.
    pub pay_type: Option<String>,
}
input! { CreateLoadBalancerLoadBalancerBillingConfig(pay_type: String) {
    0 "BandwidthPackageId" bandwidth_package_id: String, 1 "PayType" pay_type: String
} }

/// In the request of [`CreateLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancerModificationProtectionConfig {
    pub reason: Option<String>,
    pub status: Option<String>,
}
input! { CreateLoadBalancerModificationProtectionConfig() {
    0 "Reason" reason: String, 1 "Status" status: String
} }

/// In the request of [`CreateLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancerSecurityGroupIds {
    pub security_group_id: Option<String>,
}
input! { CreateLoadBalancerSecurityGroupIds() {
    0 "SecurityGroupId" security_group_id: String
} }

/// In the request of [`CreateLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancerTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateLoadBalancerTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`CreateLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancerZoneMappings {
    pub allocation_id: Option<String>,
    pub eip_type: Option<String>,
    pub intranet_address: Option<String>,
    /// Required.
    pub vswitch_id: Option<String>,
    /// Required.
    pub zone_id: Option<String>,
}
input! { CreateLoadBalancerZoneMappings(vswitch_id: String, zone_id: String) {
    0 "AllocationId" allocation_id: String, 1 "EipType" eip_type: String, 2 "IntranetAddress" intranet_address: String,
    3 "VSwitchId" vswitch_id: String, 4 "ZoneId" zone_id: String
} }

/// Response of [`CreateLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancerOutput {
    pub load_balancer_id: Option<String>,
}
model! { CreateLoadBalancerOutput {
    0 "LoadBalancerId" load_balancer_id: String
} }

/// Creates rule: `CreateRule` of `alb` 2020-06-16.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alb/2020-06-16/CreateRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRule {
    pub client_token: Option<String>,
    pub direction: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub listener_id: String,
    /// Required.
    pub priority: i64,
    /// Required.
    pub rule_actions: Vec<CreateRuleRuleActions>,
    /// Required.
    pub rule_conditions: Vec<CreateRuleRuleConditions>,
    /// Required.
    pub rule_name: String,
    pub tag: Option<Vec<CreateRuleTag>>,
}

/// Arguments of [`CreateRule::new`].
pub struct CreateRuleRequired {
    pub listener_id: String,
    pub priority: i64,
    pub rule_actions: Vec<CreateRuleRuleActions>,
    pub rule_conditions: Vec<CreateRuleRuleConditions>,
    pub rule_name: String,
}
operation! { CreateRule { CreateRuleRequired: listener_id, priority, rule_actions, rule_conditions, rule_name }
    "CreateRule" -> CreateRuleOutput {
    0 "ClientToken" client_token: String, 1 "Direction" direction: String, 2 "DryRun" dry_run: bool,
    3 "ListenerId" listener_id, 4 "Priority" priority, 5 "RuleActions" rule_actions, 6 "RuleConditions" rule_conditions,
    7 "RuleName" rule_name, 8 "Tag" tag: Vec<CreateRuleTag>
} }

/// In the request of [`CreateRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleRuleActions {
    pub cors_config: Option<CreateRuleCorsConfig>,
    pub fixed_response_config: Option<CreateRuleFixedResponseConfig>,
    pub forward_group_config: Option<CreateRuleForwardGroupConfig>,
    pub insert_header_config: Option<CreateRuleInsertHeaderConfig>,
    /// Required.
    pub order: Option<i64>,
    pub redirect_config: Option<CreateRuleRedirectConfig>,
    pub remove_header_config: Option<CreateRuleRemoveHeaderConfig>,
    pub rewrite_config: Option<CreateRuleRewriteConfig>,
    pub traffic_limit_config: Option<CreateRuleTrafficLimitConfig>,
    pub traffic_mirror_config: Option<CreateRuleTrafficMirrorConfig>,
    /// Required.
    pub r#type: Option<String>,
}
input! { CreateRuleRuleActions(order: i64, r#type: String) {
    0 "CorsConfig" cors_config: CreateRuleCorsConfig,
    1 "FixedResponseConfig" fixed_response_config: CreateRuleFixedResponseConfig,
    2 "ForwardGroupConfig" forward_group_config: CreateRuleForwardGroupConfig,
    3 "InsertHeaderConfig" insert_header_config: CreateRuleInsertHeaderConfig, 4 "Order" order: i64,
    5 "RedirectConfig" redirect_config: CreateRuleRedirectConfig,
    6 "RemoveHeaderConfig" remove_header_config: CreateRuleRemoveHeaderConfig,
    7 "RewriteConfig" rewrite_config: CreateRuleRewriteConfig,
    8 "TrafficLimitConfig" traffic_limit_config: CreateRuleTrafficLimitConfig,
    9 "TrafficMirrorConfig" traffic_mirror_config: CreateRuleTrafficMirrorConfig, 10 "Type" r#type: String
} }

/// In the request of [`CreateRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleCorsConfig {
    pub allow_credentials: Option<String>,
    pub allow_headers: Option<Vec<String>>,
    pub allow_methods: Option<Vec<String>>,
    pub allow_origin: Option<Vec<String>>,
    pub expose_headers: Option<Vec<String>>,
    pub max_age: Option<i64>,
}
input! { CreateRuleCorsConfig() {
    0 "AllowCredentials" allow_credentials: String, 1 "AllowHeaders" allow_headers: Vec<String>,
    2 "AllowMethods" allow_methods: Vec<String>, 3 "AllowOrigin" allow_origin: Vec<String>,
    4 "ExposeHeaders" expose_headers: Vec<String>, 5 "MaxAge" max_age: i64
} }

/// In the request of [`CreateRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleFixedResponseConfig {
    pub content: Option<String>,
    pub content_type: Option<String>,
    pub http_code: Option<String>,
}
input! { CreateRuleFixedResponseConfig() {
    0 "Content" content: String, 1 "ContentType" content_type: String, 2 "HttpCode" http_code: String
} }

/// In the request of [`CreateRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleForwardGroupConfig {
    pub server_group_sticky_session: Option<CreateRuleServerGroupStickySession>,
    pub server_group_tuples: Option<Vec<CreateRuleServerGroupTuples>>,
}
input! { CreateRuleForwardGroupConfig() {
    0 "ServerGroupStickySession" server_group_sticky_session: CreateRuleServerGroupStickySession,
    1 "ServerGroupTuples" server_group_tuples: Vec<CreateRuleServerGroupTuples>
} }

/// In the request of [`CreateRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleServerGroupStickySession {
    pub enabled: Option<bool>,
    pub timeout: Option<i64>,
}
input! { CreateRuleServerGroupStickySession() {
    0 "Enabled" enabled: bool, 1 "Timeout" timeout: i64
} }

/// In the request of [`CreateRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleServerGroupTuples {
    pub server_group_id: Option<String>,
    pub weight: Option<i64>,
}
input! { CreateRuleServerGroupTuples() {
    0 "ServerGroupId" server_group_id: String, 1 "Weight" weight: i64
} }

/// In the request of [`CreateRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleInsertHeaderConfig {
    pub key: Option<String>,
    pub value: Option<String>,
    pub value_type: Option<String>,
}
input! { CreateRuleInsertHeaderConfig() {
    0 "Key" key: String, 1 "Value" value: String, 2 "ValueType" value_type: String
} }

/// In the request of [`CreateRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleRedirectConfig {
    pub host: Option<String>,
    pub http_code: Option<String>,
    pub path: Option<String>,
    pub port: Option<String>,
    pub protocol: Option<String>,
    pub query: Option<String>,
}
input! { CreateRuleRedirectConfig() {
    0 "Host" host: String, 1 "HttpCode" http_code: String, 2 "Path" path: String, 3 "Port" port: String,
    4 "Protocol" protocol: String, 5 "Query" query: String
} }

/// In the request of [`CreateRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleRemoveHeaderConfig {
    pub key: Option<String>,
}
input! { CreateRuleRemoveHeaderConfig() {
    0 "Key" key: String
} }

/// In the request of [`CreateRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleRewriteConfig {
    pub host: Option<String>,
    pub path: Option<String>,
    pub query: Option<String>,
}
input! { CreateRuleRewriteConfig() {
    0 "Host" host: String, 1 "Path" path: String, 2 "Query" query: String
} }

/// In the request of [`CreateRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleTrafficLimitConfig {
    pub per_ip_qps: Option<i64>,
    pub qps: Option<i64>,
}
input! { CreateRuleTrafficLimitConfig() {
    0 "PerIpQps" per_ip_qps: i64, 1 "QPS" qps: i64
} }

/// In the request of [`CreateRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleTrafficMirrorConfig {
    pub mirror_group_config: Option<CreateRuleMirrorGroupConfig>,
    pub target_type: Option<String>,
}
input! { CreateRuleTrafficMirrorConfig() {
    0 "MirrorGroupConfig" mirror_group_config: CreateRuleMirrorGroupConfig, 1 "TargetType" target_type: String
} }

/// In the request of [`CreateRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleMirrorGroupConfig {
    pub server_group_tuples: Option<Vec<CreateRuleMirrorGroupConfigServerGroupTuples>>,
}
input! { CreateRuleMirrorGroupConfig() {
    0 "ServerGroupTuples" server_group_tuples: Vec<CreateRuleMirrorGroupConfigServerGroupTuples>
} }

/// In the request of [`CreateRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleMirrorGroupConfigServerGroupTuples {
    pub server_group_id: Option<String>,
}
input! { CreateRuleMirrorGroupConfigServerGroupTuples() {
    0 "ServerGroupId" server_group_id: String
} }

/// In the request of [`CreateRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleRuleConditions {
    pub cookie_config: Option<CreateRuleCookieConfig>,
    pub header_config: Option<CreateRuleHeaderConfig>,
    pub host_config: Option<CreateRuleHostConfig>,
    pub method_config: Option<CreateRuleMethodConfig>,
    pub path_config: Option<CreateRulePathConfig>,
    pub query_string_config: Option<CreateRuleQueryStringConfig>,
    pub response_header_config: Option<CreateRuleResponseHeaderConfig>,
    pub response_status_code_config: Option<CreateRuleResponseStatusCodeConfig>,
    pub source_ip_config: Option<CreateRuleSourceIpConfig>,
    /// Required.
    pub r#type: Option<String>,
}
input! { CreateRuleRuleConditions(r#type: String) {
    0 "CookieConfig" cookie_config: CreateRuleCookieConfig, 1 "HeaderConfig" header_config: CreateRuleHeaderConfig,
    2 "HostConfig" host_config: CreateRuleHostConfig, 3 "MethodConfig" method_config: CreateRuleMethodConfig,
    4 "PathConfig" path_config: CreateRulePathConfig,
    5 "QueryStringConfig" query_string_config: CreateRuleQueryStringConfig,
    6 "ResponseHeaderConfig" response_header_config: CreateRuleResponseHeaderConfig,
    7 "ResponseStatusCodeConfig" response_status_code_config: CreateRuleResponseStatusCodeConfig,
    8 "SourceIpConfig" source_ip_config: CreateRuleSourceIpConfig, 9 "Type" r#type: String
} }

/// In the request of [`CreateRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleCookieConfig {
    pub values: Option<Vec<CreateRuleValues>>,
}
input! { CreateRuleCookieConfig() {
    0 "Values" values: Vec<CreateRuleValues>
} }

/// In the request of [`CreateRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleValues {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateRuleValues() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`CreateRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleHeaderConfig {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { CreateRuleHeaderConfig() {
    0 "Key" key: String, 1 "Values" values: Vec<String>
} }

/// In the request of [`CreateRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleHostConfig {
    pub values: Option<Vec<String>>,
}
input! { CreateRuleHostConfig() {
    0 "Values" values: Vec<String>
} }

/// In the request of [`CreateRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleMethodConfig {
    pub values: Option<Vec<String>>,
}
input! { CreateRuleMethodConfig() {
    0 "Values" values: Vec<String>
} }

/// In the request of [`CreateRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRulePathConfig {
    pub values: Option<Vec<String>>,
}
input! { CreateRulePathConfig() {
    0 "Values" values: Vec<String>
} }

/// In the request of [`CreateRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleQueryStringConfig {
    pub values: Option<Vec<CreateRuleQueryStringConfigValues>>,
}
input! { CreateRuleQueryStringConfig() {
    0 "Values" values: Vec<CreateRuleQueryStringConfigValues>
} }

/// In the request of [`CreateRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleQueryStringConfigValues {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateRuleQueryStringConfigValues() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`CreateRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleResponseHeaderConfig {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { CreateRuleResponseHeaderConfig() {
    0 "Key" key: String, 1 "Values" values: Vec<String>
} }

/// In the request of [`CreateRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleResponseStatusCodeConfig {
    pub values: Option<Vec<String>>,
}
input! { CreateRuleResponseStatusCodeConfig() {
    0 "Values" values: Vec<String>
} }

/// In the request of [`CreateRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleSourceIpConfig {
    pub values: Option<Vec<String>>,
}
input! { CreateRuleSourceIpConfig() {
    0 "Values" values: Vec<String>
} }

/// In the request of [`CreateRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateRuleTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleOutput {
    pub job_id: Option<String>,
    pub rule_id: Option<String>,
}
model! { CreateRuleOutput {
    0 "JobId" job_id: String, 1 "RuleId" rule_id: String
} }

/// Creates forwarding rules of a listener.
///
/// A rule has conditions and actions. Requests are compared with the rules by ascending `Priority`, which must be
/// unique in the listener. The operation is asynchronous: a rule takes effect when it is `Available`. Wait with
/// `waiters::rule_available`.
///
/// `CreateRules` of `alb` 2020-06-16.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alb/2020-06-16/CreateRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRules {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub listener_id: String,
    /// Required.
    pub rules: Vec<CreateRulesRules>,
}
operation! { CreateRules(listener_id: String, rules: Vec<CreateRulesRules>) "CreateRules" -> CreateRulesOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "ListenerId" listener_id, 3 "Rules" rules
} [
    Mark::new(3, Location::Body, Style::None)
] }

/// In the request of [`CreateRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRulesRules {
    pub direction: Option<String>,
    /// Place among the rules of the listener, 1 (compared first) to 10000.
    ///
    /// Required.
    pub priority: Option<i64>,
    /// Required.
    pub rule_actions: Option<Vec<CreateRulesRuleActions>>,
    /// Required.
    pub rule_conditions: Option<Vec<CreateRulesRuleConditions>>,
    /// Required.
    pub rule_name: Option<String>,
    pub tag: Option<Vec<CreateRulesTag>>,
}
input! {
    CreateRulesRules(priority: i64, rule_actions: Vec<CreateRulesRuleActions>, rule_conditions: Vec<CreateRulesRuleConditions>, rule_name: String) {
    0 "Direction" direction: String, 1 "Priority" priority: i64,
    2 "RuleActions" rule_actions: Vec<CreateRulesRuleActions>,
    3 "RuleConditions" rule_conditions: Vec<CreateRulesRuleConditions>, 4 "RuleName" rule_name: String,
    5 "Tag" tag: Vec<CreateRulesTag>
} }

/// In the request of [`CreateRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRulesRuleActions {
    pub cors_config: Option<CreateRulesCorsConfig>,
    pub fixed_response_config: Option<CreateRulesFixedResponseConfig>,
    pub forward_group_config: Option<CreateRulesForwardGroupConfig>,
    pub insert_header_config: Option<CreateRulesInsertHeaderConfig>,
    /// Required.
    pub order: Option<i64>,
    pub redirect_config: Option<CreateRulesRedirectConfig>,
    pub remove_header_config: Option<CreateRulesRemoveHeaderConfig>,
    pub rewrite_config: Option<CreateRulesRewriteConfig>,
    pub traffic_limit_config: Option<CreateRulesTrafficLimitConfig>,
    pub traffic_mirror_config: Option<CreateRulesTrafficMirrorConfig>,
    /// Required.
    pub r#type: Option<String>,
}
input! { CreateRulesRuleActions(order: i64, r#type: String) {
    0 "CorsConfig" cors_config: CreateRulesCorsConfig,
    1 "FixedResponseConfig" fixed_response_config: CreateRulesFixedResponseConfig,
    2 "ForwardGroupConfig" forward_group_config: CreateRulesForwardGroupConfig,
    3 "InsertHeaderConfig" insert_header_config: CreateRulesInsertHeaderConfig, 4 "Order" order: i64,
    5 "RedirectConfig" redirect_config: CreateRulesRedirectConfig,
    6 "RemoveHeaderConfig" remove_header_config: CreateRulesRemoveHeaderConfig,
    7 "RewriteConfig" rewrite_config: CreateRulesRewriteConfig,
    8 "TrafficLimitConfig" traffic_limit_config: CreateRulesTrafficLimitConfig,
    9 "TrafficMirrorConfig" traffic_mirror_config: CreateRulesTrafficMirrorConfig, 10 "Type" r#type: String
} }

/// In the request of [`CreateRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRulesCorsConfig {
    pub allow_credentials: Option<String>,
    pub allow_headers: Option<Vec<String>>,
    pub allow_methods: Option<Vec<String>>,
    pub allow_origin: Option<Vec<String>>,
    pub expose_headers: Option<Vec<String>>,
    pub max_age: Option<i64>,
}
input! { CreateRulesCorsConfig() {
    0 "AllowCredentials" allow_credentials: String, 1 "AllowHeaders" allow_headers: Vec<String>,
    2 "AllowMethods" allow_methods: Vec<String>, 3 "AllowOrigin" allow_origin: Vec<String>,
    4 "ExposeHeaders" expose_headers: Vec<String>, 5 "MaxAge" max_age: i64
} }

/// In the request of [`CreateRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRulesFixedResponseConfig {
    pub content: Option<String>,
    pub content_type: Option<String>,
    pub http_code: Option<String>,
}
input! { CreateRulesFixedResponseConfig() {
    0 "Content" content: String, 1 "ContentType" content_type: String, 2 "HttpCode" http_code: String
} }

/// In the request of [`CreateRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRulesForwardGroupConfig {
    pub server_group_sticky_session: Option<CreateRulesServerGroupStickySession>,
    pub server_group_tuples: Option<Vec<CreateRulesServerGroupTuples>>,
}
input! { CreateRulesForwardGroupConfig() {
    0 "ServerGroupStickySession" server_group_sticky_session: CreateRulesServerGroupStickySession,
    1 "ServerGroupTuples" server_group_tuples: Vec<CreateRulesServerGroupTuples>
} }

/// In the request of [`CreateRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRulesServerGroupStickySession {
    pub enabled: Option<bool>,
    pub timeout: Option<i64>,
}
input! { CreateRulesServerGroupStickySession() {
    0 "Enabled" enabled: bool, 1 "Timeout" timeout: i64
} }

/// In the request of [`CreateRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRulesServerGroupTuples {
    pub server_group_id: Option<String>,
    pub weight: Option<i64>,
}
input! { CreateRulesServerGroupTuples() {
    0 "ServerGroupId" server_group_id: String, 1 "Weight" weight: i64
} }

/// In the request of [`CreateRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRulesInsertHeaderConfig {
    pub key: Option<String>,
    pub value: Option<String>,
    pub value_type: Option<String>,
}
input! { CreateRulesInsertHeaderConfig() {
    0 "Key" key: String, 1 "Value" value: String, 2 "ValueType" value_type: String
} }

/// In the request of [`CreateRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRulesRedirectConfig {
    pub host: Option<String>,
    pub http_code: Option<String>,
    pub path: Option<String>,
    pub port: Option<String>,
    pub protocol: Option<String>,
    pub query: Option<String>,
}
input! { CreateRulesRedirectConfig() {
    0 "Host" host: String, 1 "HttpCode" http_code: String, 2 "Path" path: String, 3 "Port" port: String,
    4 "Protocol" protocol: String, 5 "Query" query: String
} }

/// In the request of [`CreateRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRulesRemoveHeaderConfig {
    pub key: Option<String>,
}
input! { CreateRulesRemoveHeaderConfig() {
    0 "Key" key: String
} }

/// In the request of [`CreateRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRulesRewriteConfig {
    pub host: Option<String>,
    pub path: Option<String>,
    pub query: Option<String>,
}
input! { CreateRulesRewriteConfig() {
    0 "Host" host: String, 1 "Path" path: String, 2 "Query" query: String
} }

/// In the request of [`CreateRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRulesTrafficLimitConfig {
    pub per_ip_qps: Option<i64>,
    pub qps: Option<i64>,
}
input! { CreateRulesTrafficLimitConfig() {
    0 "PerIpQps" per_ip_qps: i64, 1 "QPS" qps: i64
} }

/// In the request of [`CreateRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRulesTrafficMirrorConfig {
    pub mirror_group_config: Option<CreateRulesMirrorGroupConfig>,
    pub target_type: Option<String>,
}
input! { CreateRulesTrafficMirrorConfig() {
    0 "MirrorGroupConfig" mirror_group_config: CreateRulesMirrorGroupConfig, 1 "TargetType" target_type: String
} }

/// In the request of [`CreateRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRulesMirrorGroupConfig {
    pub server_group_tuples: Option<Vec<CreateRulesMirrorGroupConfigServerGroupTuples>>,
}
input! { CreateRulesMirrorGroupConfig() {
    0 "ServerGroupTuples" server_group_tuples: Vec<CreateRulesMirrorGroupConfigServerGroupTuples>
} }

/// In the request of [`CreateRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRulesMirrorGroupConfigServerGroupTuples {
    pub server_group_id: Option<String>,
}
input! { CreateRulesMirrorGroupConfigServerGroupTuples() {
    0 "ServerGroupId" server_group_id: String
} }

/// In the request of [`CreateRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRulesRuleConditions {
    pub cookie_config: Option<CreateRulesCookieConfig>,
    pub header_config: Option<CreateRulesHeaderConfig>,
    pub host_config: Option<CreateRulesHostConfig>,
    pub method_config: Option<CreateRulesMethodConfig>,
    pub path_config: Option<CreateRulesPathConfig>,
    pub query_string_config: Option<CreateRulesQueryStringConfig>,
    pub response_header_config: Option<CreateRulesResponseHeaderConfig>,
    pub response_status_code_config: Option<CreateRulesResponseStatusCodeConfig>,
    pub source_ip_config: Option<CreateRulesSourceIpConfig>,
    /// Required.
    pub r#type: Option<String>,
}
input! { CreateRulesRuleConditions(r#type: String) {
    0 "CookieConfig" cookie_config: CreateRulesCookieConfig, 1 "HeaderConfig" header_config: CreateRulesHeaderConfig,
    2 "HostConfig" host_config: CreateRulesHostConfig, 3 "MethodConfig" method_config: CreateRulesMethodConfig,
    4 "PathConfig" path_config: CreateRulesPathConfig,
    5 "QueryStringConfig" query_string_config: CreateRulesQueryStringConfig,
    6 "ResponseHeaderConfig" response_header_config: CreateRulesResponseHeaderConfig,
    7 "ResponseStatusCodeConfig" response_status_code_config: CreateRulesResponseStatusCodeConfig,
    8 "SourceIpConfig" source_ip_config: CreateRulesSourceIpConfig, 9 "Type" r#type: String
} }

/// In the request of [`CreateRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRulesCookieConfig {
    pub values: Option<Vec<CreateRulesValues>>,
}
input! { CreateRulesCookieConfig() {
    0 "Values" values: Vec<CreateRulesValues>
} }

/// In the request of [`CreateRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRulesValues {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateRulesValues() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`CreateRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRulesHeaderConfig {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { CreateRulesHeaderConfig() {
    0 "Key" key: String, 1 "Values" values: Vec<String>
} }

/// In the request of [`CreateRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRulesHostConfig {
    pub values: Option<Vec<String>>,
}
input! { CreateRulesHostConfig() {
    0 "Values" values: Vec<String>
} }

/// In the request of [`CreateRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRulesMethodConfig {
    pub values: Option<Vec<String>>,
}
input! { CreateRulesMethodConfig() {
    0 "Values" values: Vec<String>
} }

/// In the request of [`CreateRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRulesPathConfig {
    pub values: Option<Vec<String>>,
}
input! { CreateRulesPathConfig() {
    0 "Values" values: Vec<String>
} }

/// In the request of [`CreateRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRulesQueryStringConfig {
    pub values: Option<Vec<CreateRulesQueryStringConfigValues>>,
}
input! { CreateRulesQueryStringConfig() {
    0 "Values" values: Vec<CreateRulesQueryStringConfigValues>
} }

/// In the request of [`CreateRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRulesQueryStringConfigValues {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateRulesQueryStringConfigValues() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`CreateRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRulesResponseHeaderConfig {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { CreateRulesResponseHeaderConfig() {
    0 "Key" key: String, 1 "Values" values: Vec<String>
} }

/// In the request of [`CreateRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRulesResponseStatusCodeConfig {
    pub values: Option<Vec<String>>,
}
input! { CreateRulesResponseStatusCodeConfig() {
    0 "Values" values: Vec<String>
} }

/// In the request of [`CreateRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRulesSourceIpConfig {
    pub values: Option<Vec<String>>,
}
input! { CreateRulesSourceIpConfig() {
    0 "Values" values: Vec<String>
} }

/// In the request of [`CreateRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRulesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateRulesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRulesOutput {
    /// Job that carries out the change, for `ListAsynJobs`.
    pub job_id: Option<String>,
    pub rule_ids: Vec<CreateRulesRuleIds>,
}
model! { CreateRulesOutput {
    0 "JobId" job_id: String, 1 "RuleIds" rule_ids: Vec<CreateRulesRuleIds>
} }

/// In the response of [`CreateRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRulesRuleIds {
    pub priority: Option<i64>,
    pub rule_id: Option<String>,
}
model! { CreateRulesRuleIds {
    0 "Priority" priority: i64, 1 "RuleId" rule_id: String
} }

/// Creates security policy: `CreateSecurityPolicy` of `alb` 2020-06-16.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alb/2020-06-16/CreateSecurityPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityPolicy {
    /// Required.
    pub ciphers: Vec<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub resource_group_id: Option<String>,
    /// Required.
    pub security_policy_name: String,
    /// Required.
    pub tls_versions: Vec<String>,
    pub tag: Option<Vec<CreateSecurityPolicyTag>>,
}
operation! { CreateSecurityPolicy(ciphers: Vec<String>, security_policy_name: String, tls_versions: Vec<String>)
    "CreateSecurityPolicy" -> CreateSecurityPolicyOutput {
    0 "Ciphers" ciphers, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool,
    3 "ResourceGroupId" resource_group_id: String, 4 "SecurityPolicyName" security_policy_name,
    5 "TLSVersions" tls_versions, 6 "Tag" tag: Vec<CreateSecurityPolicyTag>
} }

/// In the request of [`CreateSecurityPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityPolicyTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateSecurityPolicyTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateSecurityPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityPolicyOutput {
    pub security_policy_id: Option<String>,
}
model! { CreateSecurityPolicyOutput {
    0 "SecurityPolicyId" security_policy_id: String
} }

/// Creates a server group, which listeners and rules forward to.
///
/// The group is free of charge and has no servers at first. The operation is asynchronous: the group is `Creating`,
/// then `Available`. Wait with `waiters::server_group_available`.
///
/// `CreateServerGroup` of `alb` 2020-06-16.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alb/2020-06-16/CreateServerGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServerGroup {
    pub client_token: Option<String>,
    pub connection_drain_config: Option<CreateServerGroupConnectionDrainConfig>,
    pub cross_zone_enabled: Option<bool>,
    pub dry_run: Option<bool>,
    /// Required.
    pub health_check_config: CreateServerGroupHealthCheckConfig,
    pub ip_version_affinity_mode: Option<String>,
    pub ipv6_enabled: Option<bool>,
    /// Protocol to the servers: `HTTP` (the default), `HTTPS` or `gRPC`.
    pub protocol: Option<String>,
    pub resource_group_id: Option<String>,
    /// How servers are chosen: `Wrr` (weighted round robin, the default), `Wlc`, `Sch` or `Uch`.
    pub scheduler: Option<String>,
    /// Required.
    pub server_group_name: String,
    /// Kind of servers: `Instance` (the default), `Ip` or `Fc` (functions).
    pub server_group_type: Option<String>,
    pub service_name: Option<String>,
    pub slow_start_config: Option<CreateServerGroupSlowStartConfig>,
    pub sticky_session_config: Option<CreateServerGroupStickySessionConfig>,
    pub tag: Option<Vec<CreateServerGroupTag>>,
    pub uch_config: Option<CreateServerGroupUchConfig>,
    pub upstream_keepalive_enabled: Option<bool>,
    /// VPC of the servers. Required for `Instance` and `Ip`.
    pub vpc_id: Option<String>,
}
operation! { CreateServerGroup(health_check_config: CreateServerGroupHealthCheckConfig, server_group_name: String)
    "CreateServerGroup" -> CreateServerGroupOutput {
    0 "ClientToken" client_token: String,
    1 "ConnectionDrainConfig" connection_drain_config: CreateServerGroupConnectionDrainConfig,
    2 "CrossZoneEnabled" cross_zone_enabled: bool, 3 "DryRun" dry_run: bool, 4 "HealthCheckConfig" health_check_config,
    5 "IpVersionAffinityMode" ip_version_affinity_mode: String, 6 "Ipv6Enabled" ipv6_enabled: bool,
    7 "Protocol" protocol: String, 8 "ResourceGroupId" resource_group_id: String, 9 "Scheduler" scheduler: String,
    10 "ServerGroupName" server_group_name, 11 "ServerGroupType" server_group_type: String,
    12 "ServiceName" service_name: String, 13 "SlowStartConfig" slow_start_config: CreateServerGroupSlowStartConfig,
    14 "StickySessionConfig" sticky_session_config: CreateServerGroupStickySessionConfig,
    15 "Tag" tag: Vec<CreateServerGroupTag>, 16 "UchConfig" uch_config: CreateServerGroupUchConfig,
    17 "UpstreamKeepaliveEnabled" upstream_keepalive_enabled: bool, 18 "VpcId" vpc_id: String
} }

/// In the request of [`CreateServerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServerGroupConnectionDrainConfig {
    pub connection_drain_enabled: Option<bool>,
    pub connection_drain_timeout: Option<i64>,
}
input! { CreateServerGroupConnectionDrainConfig() {
    0 "ConnectionDrainEnabled" connection_drain_enabled: bool, 1 "ConnectionDrainTimeout" connection_drain_timeout: i64
} }

/// In the request of [`CreateServerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServerGroupHealthCheckConfig {
    pub health_check_codes: Option<Vec<String>>,
    pub health_check_connect_port: Option<i64>,
    /// Whether servers are checked.
    ///
    /// Required.
    pub health_check_enabled: Option<bool>,
    pub health_check_host: Option<String>,
    pub health_check_http_version: Option<String>,
    pub health_check_interval: Option<i64>,
    pub health_check_method: Option<String>,
    pub health_check_path: Option<String>,
    pub health_check_protocol: Option<String>,
    pub health_check_timeout: Option<i64>,
    pub healthy_threshold: Option<i64>,
    pub unhealthy_threshold: Option<i64>,
}
input! { CreateServerGroupHealthCheckConfig(health_check_enabled: bool) {
    0 "HealthCheckCodes" health_check_codes: Vec<String>, 1 "HealthCheckConnectPort" health_check_connect_port: i64,
    2 "HealthCheckEnabled" health_check_enabled: bool, 3 "HealthCheckHost" health_check_host: String,
    4 "HealthCheckHttpVersion" health_check_http_version: String, 5 "HealthCheckInterval" health_check_interval: i64,
    6 "HealthCheckMethod" health_check_method: String, 7 "HealthCheckPath" health_check_path: String,
    8 "HealthCheckProtocol" health_check_protocol: String, 9 "HealthCheckTimeout" health_check_timeout: i64,
    10 "HealthyThreshold" healthy_threshold: i64, 11 "UnhealthyThreshold" unhealthy_threshold: i64
} }

/// In the request of [`CreateServerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServerGroupSlowStartConfig {
    pub slow_start_duration: Option<i64>,
    pub slow_start_enabled: Option<bool>,
}
input! { CreateServerGroupSlowStartConfig() {
    0 "SlowStartDuration" slow_start_duration: i64, 1 "SlowStartEnabled" slow_start_enabled: bool
} }

/// In the request of [`CreateServerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServerGroupStickySessionConfig {
    pub cookie: Option<String>,
    pub cookie_timeout: Option<i64>,
    pub sticky_session_enabled: Option<bool>,
    pub sticky_session_type: Option<String>,
}
input! { CreateServerGroupStickySessionConfig() {
    0 "Cookie" cookie: String, 1 "CookieTimeout" cookie_timeout: i64,
    2 "StickySessionEnabled" sticky_session_enabled: bool, 3 "StickySessionType" sticky_session_type: String
} }

/// In the request of [`CreateServerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServerGroupTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateServerGroupTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`CreateServerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServerGroupUchConfig {
    /// Required.
    pub r#type: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { CreateServerGroupUchConfig(r#type: String, value: String) {
    0 "Type" r#type: String, 1 "Value" value: String
} }

/// Response of [`CreateServerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServerGroupOutput {
    /// Job that carries out the change, for `ListAsynJobs`.
    pub job_id: Option<String>,
    pub server_group_id: Option<String>,
}
model! { CreateServerGroupOutput {
    0 "JobId" job_id: String, 1 "ServerGroupId" server_group_id: String
} }

/// Deletes a scripts: `DeleteAScripts` of `alb` 2020-06-16.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alb/2020-06-16/DeleteAScripts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAScripts {
    /// Required.
    pub a_script_ids: Vec<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
}
operation! { DeleteAScripts(a_script_ids: Vec<String>) "DeleteAScripts" -> DeleteAScriptsOutput {
    0 "AScriptIds" a_script_ids, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool
} }

/// Response of [`DeleteAScripts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAScriptsOutput {
    pub job_id: Option<String>,
}
model! { DeleteAScriptsOutput {
    0 "JobId" job_id: String
} }

/// Deletes acl: `DeleteAcl` of `alb` 2020-06-16.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alb/2020-06-16/DeleteAcl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAcl {
    /// Required.
    pub acl_id: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
}
operation! { DeleteAcl(acl_id: String) "DeleteAcl" -> DeleteAclOutput {
    0 "AclId" acl_id, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool
} }

/// Response of [`DeleteAcl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAclOutput {
    pub job_id: Option<String>,
}
model! { DeleteAclOutput {
    0 "JobId" job_id: String
} }

/// Deletes health check templates: `DeleteHealthCheckTemplates` of `alb` 2020-06-16.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alb/2020-06-16/DeleteHealthCheckTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHealthCheckTemplates {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub health_check_template_ids: Vec<String>,
}
operation! { DeleteHealthCheckTemplates(health_check_template_ids: Vec<String>) "DeleteHealthCheckTemplates" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "HealthCheckTemplateIds" health_check_template_ids
} }

/// Response of [`DeleteHealthCheckTemplates`]: empty.
pub type DeleteHealthCheckTemplatesOutput = Empty;

/// Deletes listener: `DeleteListener` of `alb` 2020-06-16.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alb/2020-06-16/DeleteListener>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteListener {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub listener_id: String,
}
operation! { DeleteListener(listener_id: String) "DeleteListener" -> DeleteListenerOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "ListenerId" listener_id
} }

/// Response of [`DeleteListener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteListenerOutput {
    pub job_id: Option<String>,
}
model! { DeleteListenerOutput {
    0 "JobId" job_id: String
} }

/// Deletes an ALB instance with its listeners and rules. The deletion cannot be undone.
///
/// Deletion protection must be off. Server groups are kept. The operation is asynchronous: `ListAsynJobs` returns the
/// state of the job in the response, and the instance is deleted when it is no longer found. Wait with
/// `waiters::job_succeeded`.
///
/// `DeleteLoadBalancer` of `alb` 2020-06-16.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alb/2020-06-16/DeleteLoadBalancer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLoadBalancer {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub load_balancer_id: String,
    pub retain_resource_type: Option<Vec<String>>,
}
operation! { DeleteLoadBalancer(load_balancer_id: String) "DeleteLoadBalancer" -> DeleteLoadBalancerOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "LoadBalancerId" load_balancer_id,
    3 "RetainResourceType" retain_resource_type: Vec<String>
} }

/// Response of [`DeleteLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLoadBalancerOutput {
    /// Job that carries out the change, for `ListAsynJobs`.
    pub job_id: Option<String>,
}
model! { DeleteLoadBalancerOutput {
    0 "JobId" job_id: String
} }

/// Deletes rule: `DeleteRule` of `alb` 2020-06-16.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alb/2020-06-16/DeleteRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRule {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub rule_id: String,
}
operation! { DeleteRule(rule_id: String) "DeleteRule" -> DeleteRuleOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "RuleId" rule_id
} }

/// Response of [`DeleteRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRuleOutput {
    pub job_id: Option<String>,
}
model! { DeleteRuleOutput {
    0 "JobId" job_id: String
} }

/// Deletes rules: `DeleteRules` of `alb` 2020-06-16.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alb/2020-06-16/DeleteRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRules {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub rule_ids: Vec<String>,
}
operation! { DeleteRules(rule_ids: Vec<String>) "DeleteRules" -> DeleteRulesOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "RuleIds" rule_ids
} }

/// Response of [`DeleteRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRulesOutput {
    pub job_id: Option<String>,
}
model! { DeleteRulesOutput {
    0 "JobId" job_id: String
} }

/// Deletes security policy: `DeleteSecurityPolicy` of `alb` 2020-06-16.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alb/2020-06-16/DeleteSecurityPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityPolicy {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub security_policy_id: String,
}
operation! { DeleteSecurityPolicy(security_policy_id: String) "DeleteSecurityPolicy" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "SecurityPolicyId" security_policy_id
} }

/// Response of [`DeleteSecurityPolicy`]: empty.
pub type DeleteSecurityPolicyOutput = Empty;

/// Deletes server group: `DeleteServerGroup` of `alb` 2020-06-16.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alb/2020-06-16/DeleteServerGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServerGroup {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub server_group_id: String,
}
operation! { DeleteServerGroup(server_group_id: String) "DeleteServerGroup" -> DeleteServerGroupOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "ServerGroupId" server_group_id
} }

/// Response of [`DeleteServerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServerGroupOutput {
    pub job_id: Option<String>,
}
model! { DeleteServerGroupOutput {
    0 "JobId" job_id: String
} }

/// Describes capacity reservation: `DescribeCapacityReservation` of `alb` 2020-06-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Alb/2020-06-16/DescribeCapacityReservation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCapacityReservation {
    /// Required.
    pub load_balancer_id: String,
}
operation! { DescribeCapacityReservation(load_balancer_id: String)
    "DescribeCapacityReservation" -> DescribeCapacityReservationOutput {
    0 "LoadBalancerId" load_balancer_id
} }

/// Response of [`DescribeCapacityReservation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCapacityReservationOutput {
    pub capacity_reservation_state: Vec<
        DescribeCapacityReservationCapacityReservationState,
    >,
    pub decrease_requests_remaining: Option<i64>,
    pub last_modified_time: Option<String>,
    pub minimum_load_balancer_capacity: Option<
        DescribeCapacityReservationMinimumLoadBalancerCapacity,
    >,
}
model! { DescribeCapacityReservationOutput {
    0 "CapacityReservationState" capacity_reservation_state: Vec<DescribeCapacityReservationCapacityReservationState>,
    1 "DecreaseRequestsRemaining" decrease_requests_remaining: i64, 2 "LastModifiedTime" last_modified_time: String,
    3 "MinimumLoadBalancerCapacity" minimum_load_balancer_capacity: DescribeCapacityReservationMinimumLoadBalancerCapacity
} }

/// In the response of [`DescribeCapacityReservation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCapacityReservationCapacityReservationState {
    pub availability_zone: Option<String>,
    pub effective_capacity_units: Option<f64>,
    pub reason: Option<String>,
    pub status: Option<String>,
}
model! { DescribeCapacityReservationCapacityReservationState {
    0 "AvailabilityZone" availability_zone: String, 1 "EffectiveCapacityUnits" effective_capacity_units: f64,
    2 "Reason" reason: String, 3 "Status" status: String
} }

/// In the response of [`DescribeCapacityReservation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCapacityReservationMinimumLoadBalancerCapacity {
    pub capacity_units: Option<i64>,
}
model! { DescribeCapacityReservationMinimumLoadBalancerCapacity {
    0 "CapacityUnits" capacity_units: i64
} }

/// Describes regions: `DescribeRegions` of `alb` 2020-06-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Alb/2020-06-16/DescribeRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    pub accept_language: Option<String>,
}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {
    0 "AcceptLanguage" accept_language: String
} }

/// Response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub regions: Vec<DescribeRegionsRegions>,
}
model! { DescribeRegionsOutput {
    0 "Regions" regions: Vec<DescribeRegionsRegions>
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegions {
    pub local_name: Option<String>,
    pub region_endpoint: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeRegionsRegions {
    0 "LocalName" local_name: String, 1 "RegionEndpoint" region_endpoint: String, 2 "RegionId" region_id: String
} }

/// Describes zones: `DescribeZones` of `alb` 2020-06-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Alb/2020-06-16/DescribeZones>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZones {
    pub accept_language: Option<String>,
}
operation! { DescribeZones() "DescribeZones" -> DescribeZonesOutput {
    0 "AcceptLanguage" accept_language: String
} }

/// Response of [`DescribeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesOutput {
    pub zones: Vec<DescribeZonesZones>,
}
model! { DescribeZonesOutput {
    0 "Zones" zones: Vec<DescribeZonesZones>
} }

/// In the response of [`DescribeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesZones {
    pub local_name: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeZonesZones {
    0 "LocalName" local_name: String, 1 "ZoneId" zone_id: String
} }

/// Detaches common bandwidth package from load balancer: `DetachCommonBandwidthPackageFromLoadBalancer` of `alb`
/// 2020-06-16.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alb/2020-06-16/DetachCommonBandwidthPackageFromLoadBalancer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachCommonBandwidthPackageFromLoadBalancer {
    /// Required.
    pub bandwidth_package_id: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub region_id: String,
}
operation! {
    DetachCommonBandwidthPackageFromLoadBalancer(bandwidth_package_id: String, load_balancer_id: String, region_id: String)
    "DetachCommonBandwidthPackageFromLoadBalancer" -> DetachCommonBandwidthPackageFromLoadBalancerOutput {
    0 "BandwidthPackageId" bandwidth_package_id, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool,
    3 "LoadBalancerId" load_balancer_id, 4 "RegionId" region_id
} }

/// Response of [`DetachCommonBandwidthPackageFromLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachCommonBandwidthPackageFromLoadBalancerOutput {
    pub job_id: Option<String>,
}
model! { DetachCommonBandwidthPackageFromLoadBalancerOutput {
    0 "JobId" job_id: String
} }

/// Disables deletion protection: `DisableDeletionProtection` of `alb` 2020-06-16.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alb/2020-06-16/DisableDeletionProtection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableDeletionProtection {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub resource_id: String,
}
operation! { DisableDeletionProtection(resource_id: String) "DisableDeletionProtection" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "ResourceId" resource_id
} }

/// Response of [`DisableDeletionProtection`]: empty.
pub type DisableDeletionProtectionOutput = Empty;

/// Disables load balancer access log: `DisableLoadBalancerAccessLog` of `alb` 2020-06-16.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alb/2020-06-16/DisableLoadBalancerAccessLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableLoadBalancerAccessLog {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub load_balancer_id: String,
}
operation! { DisableLoadBalancerAccessLog(load_balancer_id: String) "DisableLoadBalancerAccessLog" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "LoadBalancerId" load_balancer_id
} }

/// Response of [`DisableLoadBalancerAccessLog`]: empty.
pub type DisableLoadBalancerAccessLogOutput = Empty;

/// Disables load balancer ipv6 internet: `DisableLoadBalancerIpv6Internet` of `alb` 2020-06-16.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alb/2020-06-16/DisableLoadBalancerIpv6Internet>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableLoadBalancerIpv6Internet {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub load_balancer_id: String,
}
operation! { DisableLoadBalancerIpv6Internet(load_balancer_id: String)
    "DisableLoadBalancerIpv6Internet" -> DisableLoadBalancerIpv6InternetOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "LoadBalancerId" load_balancer_id
} }

/// Response of [`DisableLoadBalancerIpv6Internet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableLoadBalancerIpv6InternetOutput {
    pub job_id: Option<String>,
}
model! { DisableLoadBalancerIpv6InternetOutput {
    0 "JobId" job_id: String
} }

/// `DissociateAclsFromListener` of `alb` 2020-06-16.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alb/2020-06-16/DissociateAclsFromListener>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DissociateAclsFromListener {
    /// Required.
    pub acl_ids: Vec<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub listener_id: String,
}
operation! { DissociateAclsFromListener(acl_ids: Vec<String>, listener_id: String)
    "DissociateAclsFromListener" -> DissociateAclsFromListenerOutput {
    0 "AclIds" acl_ids, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool, 3 "ListenerId" listener_id
} }

/// Response of [`DissociateAclsFromListener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DissociateAclsFromListenerOutput {
    pub job_id: Option<String>,
}
model! { DissociateAclsFromListenerOutput {
    0 "JobId" job_id: String
} }

/// `DissociateAdditionalCertificatesFromListener` of `alb` 2020-06-16.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alb/2020-06-16/DissociateAdditionalCertificatesFromListener>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DissociateAdditionalCertificatesFromListener {
    /// Required.
    pub certificates: Vec<DissociateAdditionalCertificatesFromListenerCertificates>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub listener_id: String,
}
operation! {
    DissociateAdditionalCertificatesFromListener(certificates: Vec<DissociateAdditionalCertificatesFromListenerCertificates>, listener_id: String)
    "DissociateAdditionalCertificatesFromListener" -> DissociateAdditionalCertificatesFromListenerOutput {
    0 "Certificates" certificates, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool,
    3 "ListenerId" listener_id
} }

/// In the request of [`DissociateAdditionalCertificatesFromListener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DissociateAdditionalCertificatesFromListenerCertificates {
    /// Required.
    pub certificate_id: Option<String>,
}
input! { DissociateAdditionalCertificatesFromListenerCertificates(certificate_id: String) {
    0 "CertificateId" certificate_id: String
} }

/// Response of [`DissociateAdditionalCertificatesFromListener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DissociateAdditionalCertificatesFromListenerOutput {
    pub job_id: Option<String>,
}
model! { DissociateAdditionalCertificatesFromListenerOutput {
    0 "JobId" job_id: String
} }

/// Enables deletion protection: `EnableDeletionProtection` of `alb` 2020-06-16.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alb/2020-06-16/EnableDeletionProtection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableDeletionProtection {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub resource_id: String,
}
operation! { EnableDeletionProtection(resource_id: String) "EnableDeletionProtection" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "ResourceId" resource_id
} }

/// Response of [`EnableDeletionProtection`]: empty.
pub type EnableDeletionProtectionOutput = Empty;

/// Enables load balancer access log: `EnableLoadBalancerAccessLog` of `alb` 2020-06-16.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alb/2020-06-16/EnableLoadBalancerAccessLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableLoadBalancerAccessLog {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub log_project: String,
    /// Required.
    pub log_store: String,
}
operation! { EnableLoadBalancerAccessLog(load_balancer_id: String, log_project: String, log_store: String)
    "EnableLoadBalancerAccessLog" -> EnableLoadBalancerAccessLogOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "LoadBalancerId" load_balancer_id,
    3 "LogProject" log_project, 4 "LogStore" log_store
} }

/// Response of [`EnableLoadBalancerAccessLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableLoadBalancerAccessLogOutput {
    pub job_id: Option<String>,
}
model! { EnableLoadBalancerAccessLogOutput {
    0 "JobId" job_id: String
} }

/// Enables load balancer ipv6 internet: `EnableLoadBalancerIpv6Internet` of `alb` 2020-06-16.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alb/2020-06-16/EnableLoadBalancerIpv6Internet>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableLoadBalancerIpv6Internet {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub load_balancer_id: String,
}
operation! { EnableLoadBalancerIpv6Internet(load_balancer_id: String)
    "EnableLoadBalancerIpv6Internet" -> EnableLoadBalancerIpv6InternetOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "LoadBalancerId" load_balancer_id
} }

/// Response of [`EnableLoadBalancerIpv6Internet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableLoadBalancerIpv6InternetOutput {
    pub job_id: Option<String>,
}
model! { EnableLoadBalancerIpv6InternetOutput {
    0 "JobId" job_id: String
} }

/// Gets health check template attribute: `GetHealthCheckTemplateAttribute` of `alb` 2020-06-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Alb/2020-06-16/GetHealthCheckTemplateAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHealthCheckTemplateAttribute {
    /// Required.
    pub health_check_template_id: String,
}
operation! { GetHealthCheckTemplateAttribute(health_check_template_id: String)
    "GetHealthCheckTemplateAttribute" -> GetHealthCheckTemplateAttributeOutput {
    0 "HealthCheckTemplateId" health_check_template_id
} }

/// Response of [`GetHealthCheckTemplateAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHealthCheckTemplateAttributeOutput {
    pub health_check_codes: Vec<String>,
    pub health_check_connect_port: Option<i64>,
    pub health_check_host: Option<String>,
    pub health_check_http_version: Option<String>,
    pub health_check_interval: Option<i64>,
    pub health_check_method: Option<String>,
    pub health_check_path: Option<String>,
    pub health_check_protocol: Option<String>,
    pub health_check_template_id: Option<String>,
    pub health_check_template_name: Option<String>,
    pub health_check_timeout: Option<i64>,
    pub healthy_threshold: Option<i64>,
    pub resource_group_id: Option<String>,
    pub tags: Vec<GetHealthCheckTemplateAttributeTags>,
    pub unhealthy_threshold: Option<i64>,
}
model! { GetHealthCheckTemplateAttributeOutput {
    0 "HealthCheckCodes" health_check_codes: Vec<String>, 1 "HealthCheckConnectPort" health_check_connect_port: i64,
    2 "HealthCheckHost" health_check_host: String, 3 "HealthCheckHttpVersion" health_check_http_version: String,
    4 "HealthCheckInterval" health_check_interval: i64, 5 "HealthCheckMethod" health_check_method: String,
    6 "HealthCheckPath" health_check_path: String, 7 "HealthCheckProtocol" health_check_protocol: String,
    8 "HealthCheckTemplateId" health_check_template_id: String,
    9 "HealthCheckTemplateName" health_check_template_name: String, 10 "HealthCheckTimeout" health_check_timeout: i64,
    11 "HealthyThreshold" healthy_threshold: i64, 12 "ResourceGroupId" resource_group_id: String,
    13 "Tags" tags: Vec<GetHealthCheckTemplateAttributeTags>, 14 "UnhealthyThreshold" unhealthy_threshold: i64
} }

/// In the response of [`GetHealthCheckTemplateAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHealthCheckTemplateAttributeTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetHealthCheckTemplateAttributeTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Gets listener attribute: `GetListenerAttribute` of `alb` 2020-06-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Alb/2020-06-16/GetListenerAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListenerAttribute {
    /// Required.
    pub listener_id: String,
}
operation! { GetListenerAttribute(listener_id: String) "GetListenerAttribute" -> GetListenerAttributeOutput {
    0 "ListenerId" listener_id
} }

/// Response of [`GetListenerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListenerAttributeOutput {
    pub acl_config: Option<GetListenerAttributeAclConfig>,
    pub ca_certificates: Vec<GetListenerAttributeCaCertificates>,
    pub ca_enabled: Option<bool>,
    pub certificates: Vec<GetListenerAttributeCertificates>,
    pub default_actions: Vec<GetListenerAttributeDefaultActions>,
    pub gzip_enabled: Option<bool>,
    pub http2_enabled: Option<bool>,
    pub idle_timeout: Option<i64>,
    pub listener_description: Option<String>,
    pub listener_id: Option<String>,
    pub listener_port: Option<i64>,
    pub listener_protocol: Option<String>,
    pub listener_status: Option<String>,
    pub load_balancer_id: Option<String>,
    pub log_config: Option<GetListenerAttributeLogConfig>,
    pub quic_config: Option<GetListenerAttributeQuicConfig>,
    pub request_timeout: Option<i64>,
    pub security_policy_id: Option<String>,
    pub tags: Vec<GetListenerAttributeTags>,
    pub x_forwarded_for_config: Option<GetListenerAttributeXForwardedForConfig>,
}
model! { GetListenerAttributeOutput {
    0 "AclConfig" acl_config: GetListenerAttributeAclConfig,
    1 "CaCertificates" ca_certificates: Vec<GetListenerAttributeCaCertificates>, 2 "CaEnabled" ca_enabled: bool,
    3 "Certificates" certificates: Vec<GetListenerAttributeCertificates>,
    4 "DefaultActions" default_actions: Vec<GetListenerAttributeDefaultActions>, 5 "GzipEnabled" gzip_enabled: bool,
    6 "Http2Enabled" http2_enabled: bool, 7 "IdleTimeout" idle_timeout: i64,
    8 "ListenerDescription" listener_description: String, 9 "ListenerId" listener_id: String,
    10 "ListenerPort" listener_port: i64, 11 "ListenerProtocol" listener_protocol: String,
    12 "ListenerStatus" listener_status: String, 13 "LoadBalancerId" load_balancer_id: String,
    14 "LogConfig" log_config: GetListenerAttributeLogConfig,
    15 "QuicConfig" quic_config: GetListenerAttributeQuicConfig, 16 "RequestTimeout" request_timeout: i64,
    17 "SecurityPolicyId" security_policy_id: String, 18 "Tags" tags: Vec<GetListenerAttributeTags>,
    19 "XForwardedForConfig" x_forwarded_for_config: GetListenerAttributeXForwardedForConfig
} }

/// In the response of [`GetListenerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListenerAttributeAclConfig {
    pub acl_relations: Vec<GetListenerAttributeAclRelations>,
    pub acl_type: Option<String>,
}
model! { GetListenerAttributeAclConfig {
    0 "AclRelations" acl_relations: Vec<GetListenerAttributeAclRelations>, 1 "AclType" acl_type: String
} }

/// In the response of [`GetListenerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListenerAttributeAclRelations {
    pub acl_id: Option<String>,
    pub status: Option<String>,
}
model! { GetListenerAttributeAclRelations {
    0 "AclId" acl_id: String, 1 "Status" status: String
} }

/// In the response of [`GetListenerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListenerAttributeCaCertificates {
    pub certificate_id: Option<String>,
    pub is_default: Option<bool>,
    pub status: Option<String>,
}
model! { GetListenerAttributeCaCertificates {
    0 "CertificateId" certificate_id: String, 1 "IsDefault" is_default: bool, 2 "Status" status: String
} }

/// In the response of [`GetListenerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListenerAttributeCertificates {
    pub certificate_id: Option<String>,
}
model! { GetListenerAttributeCertificates {
    0 "CertificateId" certificate_id: String
} }

/// In the response of [`GetListenerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListenerAttributeDefaultActions {
    pub forward_group_config: Option<GetListenerAttributeForwardGroupConfig>,
    pub r#type: Option<String>,
}
model! { GetListenerAttributeDefaultActions {
    0 "ForwardGroupConfig" forward_group_config: GetListenerAttributeForwardGroupConfig, 1 "Type" r#type: String
} }

/// In the response of [`GetListenerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListenerAttributeForwardGroupConfig {
    pub server_group_tuples: Vec<GetListenerAttributeServerGroupTuples>,
}
model! { GetListenerAttributeForwardGroupConfig {
    0 "ServerGroupTuples" server_group_tuples: Vec<GetListenerAttributeServerGroupTuples>
} }

/// In the response of [`GetListenerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListenerAttributeServerGroupTuples {
    pub server_group_id: Option<String>,
}
model! { GetListenerAttributeServerGroupTuples {
    0 "ServerGroupId" server_group_id: String
} }

/// In the response of [`GetListenerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListenerAttributeLogConfig {
    pub access_log_record_customized_headers_enabled: Option<bool>,
    pub access_log_tracing_config: Option<GetListenerAttributeAccessLogTracingConfig>,
}
model! { GetListenerAttributeLogConfig {
    0 "AccessLogRecordCustomizedHeadersEnabled" access_log_record_customized_headers_enabled: bool,
    1 "AccessLogTracingConfig" access_log_tracing_config: GetListenerAttributeAccessLogTracingConfig
} }

/// In the response of [`GetListenerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListenerAttributeAccessLogTracingConfig {
    pub tracing_enabled: Option<bool>,
    pub tracing_sample: Option<i64>,
    pub tracing_type: Option<String>,
}
model! { GetListenerAttributeAccessLogTracingConfig {
    0 "TracingEnabled" tracing_enabled: bool, 1 "TracingSample" tracing_sample: i64,
    2 "TracingType" tracing_type: String
} }

/// In the response of [`GetListenerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListenerAttributeQuicConfig {
    pub quic_listener_id: Option<String>,
    pub quic_upgrade_enabled: Option<bool>,
}
model! { GetListenerAttributeQuicConfig {
    0 "QuicListenerId" quic_listener_id: String, 1 "QuicUpgradeEnabled" quic_upgrade_enabled: bool
} }

/// In the response of [`GetListenerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListenerAttributeTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetListenerAttributeTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`GetListenerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListenerAttributeXForwardedForConfig {
    pub x_forwarded_for_client_cert_client_verify_alias: Option<String>,
    pub x_forwarded_for_client_cert_client_verify_enabled: Option<bool>,
    pub x_forwarded_for_client_cert_fingerprint_alias: Option<String>,
    pub x_forwarded_for_client_cert_fingerprint_enabled: Option<bool>,
    pub x_forwarded_for_client_cert_issuer_dn_alias: Option<String>,
    pub x_forwarded_for_client_cert_issuer_dn_enabled: Option<bool>,
    pub x_forwarded_for_client_cert_subject_dn_alias: Option<String>,
    pub x_forwarded_for_client_cert_subject_dn_enabled: Option<bool>,
    pub x_forwarded_for_client_source_ips_enabled: Option<bool>,
    pub x_forwarded_for_client_source_ips_trusted: Option<String>,
    pub x_forwarded_for_client_src_port_enabled: Option<bool>,
    pub x_forwarded_for_enabled: Option<bool>,
    pub x_forwarded_for_host_enabled: Option<bool>,
    pub x_forwarded_for_processing_mode: Option<String>,
    pub x_forwarded_for_proto_enabled: Option<bool>,
    pub x_forwarded_for_slb_id_enabled: Option<bool>,
    pub x_forwarded_for_slb_port_enabled: Option<bool>,
}
model! { GetListenerAttributeXForwardedForConfig {
    0 "XForwardedForClientCertClientVerifyAlias" x_forwarded_for_client_cert_client_verify_alias: String,
    1 "XForwardedForClientCertClientVerifyEnabled" x_forwarded_for_client_cert_client_verify_enabled: bool,
    2 "XForwardedForClientCertFingerprintAlias" x_forwarded_for_client_cert_fingerprint_alias: String,
    3 "XForwardedForClientCertFingerprintEnabled" x_forwarded_for_client_cert_fingerprint_enabled: bool,
    4 "XForwardedForClientCertIssuerDNAlias" x_forwarded_for_client_cert_issuer_dn_alias: String,
    5 "XForwardedForClientCertIssuerDNEnabled" x_forwarded_for_client_cert_issuer_dn_enabled: bool,
    6 "XForwardedForClientCertSubjectDNAlias" x_forwarded_for_client_cert_subject_dn_alias: String,
    7 "XForwardedForClientCertSubjectDNEnabled" x_forwarded_for_client_cert_subject_dn_enabled: bool,
    8 "XForwardedForClientSourceIpsEnabled" x_forwarded_for_client_source_ips_enabled: bool,
    9 "XForwardedForClientSourceIpsTrusted" x_forwarded_for_client_source_ips_trusted: String,
    10 "XForwardedForClientSrcPortEnabled" x_forwarded_for_client_src_port_enabled: bool,
    11 "XForwardedForEnabled" x_forwarded_for_enabled: bool,
    12 "XForwardedForHostEnabled" x_forwarded_for_host_enabled: bool,
    13 "XForwardedForProcessingMode" x_forwarded_for_processing_mode: String,
    14 "XForwardedForProtoEnabled" x_forwarded_for_proto_enabled: bool,
    15 "XForwardedForSLBIdEnabled" x_forwarded_for_slb_id_enabled: bool,
    16 "XForwardedForSLBPortEnabled" x_forwarded_for_slb_port_enabled: bool
} }

/// Gets listener health status: `GetListenerHealthStatus` of `alb` 2020-06-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Alb/2020-06-16/GetListenerHealthStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListenerHealthStatus {
    pub include_rule: Option<bool>,
    /// Required.
    pub listener_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { GetListenerHealthStatus(listener_id: String) "GetListenerHealthStatus" -> GetListenerHealthStatusOutput {
    0 "IncludeRule" include_rule: bool, 1 "ListenerId" listener_id, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String
} }

/// Response of [`GetListenerHealthStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListenerHealthStatusOutput {
    pub listener_health_status: Vec<GetListenerHealthStatusListenerHealthStatus>,
    pub next_token: Option<String>,
    pub rule_health_status: Vec<GetListenerHealthStatusRuleHealthStatus>,
}
model! { GetListenerHealthStatusOutput {
    0 "ListenerHealthStatus" listener_health_status: Vec<GetListenerHealthStatusListenerHealthStatus>,
    1 "NextToken" next_token: String,
    2 "RuleHealthStatus" rule_health_status: Vec<GetListenerHealthStatusRuleHealthStatus>
} }

/// In the response of [`GetListenerHealthStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListenerHealthStatusListenerHealthStatus {
    pub listener_id: Option<String>,
    pub listener_port: Option<i64>,
    pub listener_protocol: Option<String>,
    pub server_group_infos: Vec<GetListenerHealthStatusServerGroupInfos>,
}
model! { GetListenerHealthStatusListenerHealthStatus {
    0 "ListenerId" listener_id: String, 1 "ListenerPort" listener_port: i64,
    2 "ListenerProtocol" listener_protocol: String,
    3 "ServerGroupInfos" server_group_infos: Vec<GetListenerHealthStatusServerGroupInfos>
} }

/// In the response of [`GetListenerHealthStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListenerHealthStatusServerGroupInfos {
    pub action_type: Option<String>,
    pub health_check_enabled: Option<String>,
    pub non_normal_servers: Vec<GetListenerHealthStatusNonNormalServers>,
    pub server_group_id: Option<String>,
}
model! { GetListenerHealthStatusServerGroupInfos {
    0 "ActionType" action_type: String, 1 "HealthCheckEnabled" health_check_enabled: String,
    2 "NonNormalServers" non_normal_servers: Vec<GetListenerHealthStatusNonNormalServers>,
    3 "ServerGroupId" server_group_id: String
} }

/// In the response of [`GetListenerHealthStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListenerHealthStatusNonNormalServers {
    pub port: Option<i64>,
    pub reason: Option<GetListenerHealthStatusReason>,
    pub server_id: Option<String>,
    pub server_ip: Option<String>,
    pub status: Option<String>,
}
model! { GetListenerHealthStatusNonNormalServers {
    0 "Port" port: i64, 1 "Reason" reason: GetListenerHealthStatusReason, 2 "ServerId" server_id: String,
    3 "ServerIp" server_ip: String, 4 "Status" status: String
} }

/// In the response of [`GetListenerHealthStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListenerHealthStatusReason {
    pub actual_response: Option<String>,
    pub expected_response: Option<String>,
    pub reason_code: Option<String>,
}
model! { GetListenerHealthStatusReason {
    0 "ActualResponse" actual_response: String, 1 "ExpectedResponse" expected_response: String,
    2 "ReasonCode" reason_code: String
} }

/// In the response of [`GetListenerHealthStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListenerHealthStatusRuleHealthStatus {
    pub rule_id: Option<String>,
    pub server_group_infos: Vec<GetListenerHealthStatusRuleHealthStatusServerGroupInfos>,
}
model! { GetListenerHealthStatusRuleHealthStatus {
    0 "RuleId" rule_id: String,
    1 "ServerGroupInfos" server_group_infos: Vec<GetListenerHealthStatusRuleHealthStatusServerGroupInfos>
} }

/// In the response of [`GetListenerHealthStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListenerHealthStatusRuleHealthStatusServerGroupInfos {
    pub action_type: Option<String>,
    pub health_check_enabled: Option<String>,
    pub non_normal_servers: Vec<GetListenerHealthStatusServerGroupInfosNonNormalServers>,
    pub server_group_id: Option<String>,
}
model! { GetListenerHealthStatusRuleHealthStatusServerGroupInfos {
    0 "ActionType" action_type: String, 1 "HealthCheckEnabled" health_check_enabled: String,
    2 "NonNormalServers" non_normal_servers: Vec<GetListenerHealthStatusServerGroupInfosNonNormalServers>,
    3 "ServerGroupId" server_group_id: String
} }

/// In the response of [`GetListenerHealthStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListenerHealthStatusServerGroupInfosNonNormalServers {
    pub port: Option<i64>,
    pub reason: Option<GetListenerHealthStatusNonNormalServersReason>,
    pub server_id: Option<String>,
    pub server_ip: Option<String>,
    pub status: Option<String>,
}
model! { GetListenerHealthStatusServerGroupInfosNonNormalServers {
    0 "Port" port: i64, 1 "Reason" reason: GetListenerHealthStatusNonNormalServersReason,
    2 "ServerId" server_id: String, 3 "ServerIp" server_ip: String, 4 "Status" status: String
} }

/// In the response of [`GetListenerHealthStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListenerHealthStatusNonNormalServersReason {
    pub actual_response: Option<String>,
    pub expected_response: Option<String>,
    pub reason_code: Option<String>,
}
model! { GetListenerHealthStatusNonNormalServersReason {
    0 "ActualResponse" actual_response: String, 1 "ExpectedResponse" expected_response: String,
    2 "ReasonCode" reason_code: String
} }

/// Gets load balancer attribute: `GetLoadBalancerAttribute` of `alb` 2020-06-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Alb/2020-06-16/GetLoadBalancerAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLoadBalancerAttribute {
    /// Required.
    pub load_balancer_id: String,
}
operation! { GetLoadBalancerAttribute(load_balancer_id: String)
    "GetLoadBalancerAttribute" -> GetLoadBalancerAttributeOutput {
    0 "LoadBalancerId" load_balancer_id
} }

/// Response of [`GetLoadBalancerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLoadBalancerAttributeOutput {
    pub access_log_config: Option<GetLoadBalancerAttributeAccessLogConfig>,
    pub address_allocated_mode: Option<String>,
    pub address_ip_version: Option<String>,
    pub address_type: Option<String>,
    pub bandwidth_package_id: Option<String>,
    pub create_time: Option<String>,
    pub dns_name: Option<String>,
    pub deletion_protection_config: Option<
        GetLoadBalancerAttributeDeletionProtectionConfig,
    >,
    pub ipv6_address_type: Option<String>,
    pub load_balancer_billing_config: Option<
        GetLoadBalancerAttributeLoadBalancerBillingConfig,
    >,
    pub load_balancer_bussiness_status: Option<String>,
    pub load_balancer_edition: Option<String>,
    pub load_balancer_id: Option<String>,
    pub load_balancer_name: Option<String>,
    pub load_balancer_operation_locks: Vec<
        GetLoadBalancerAttributeLoadBalancerOperationLocks,
    >,
    pub load_balancer_status: Option<String>,
    pub modification_protection_config: Option<
        GetLoadBalancerAttributeModificationProtectionConfig,
    >,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub security_group_ids: Vec<String>,
    pub tags: Vec<GetLoadBalancerAttributeTags>,
    pub vpc_id: Option<String>,
    pub zone_mappings: Vec<GetLoadBalancerAttributeZoneMappings>,
}
model! { GetLoadBalancerAttributeOutput {
    0 "AccessLogConfig" access_log_config: GetLoadBalancerAttributeAccessLogConfig,
    1 "AddressAllocatedMode" address_allocated_mode: String, 2 "AddressIpVersion" address_ip_version: String,
    3 "AddressType" address_type: String, 4 "BandwidthPackageId" bandwidth_package_id: String,
    5 "CreateTime" create_time: String, 6 "DNSName" dns_name: String,
    7 "DeletionProtectionConfig" deletion_protection_config: GetLoadBalancerAttributeDeletionProtectionConfig,
    8 "Ipv6AddressType" ipv6_address_type: String,
    9 "LoadBalancerBillingConfig" load_balancer_billing_config: GetLoadBalancerAttributeLoadBalancerBillingConfig,
    10 "LoadBalancerBussinessStatus" load_balancer_bussiness_status: String,
    11 "LoadBalancerEdition" load_balancer_edition: String, 12 "LoadBalancerId" load_balancer_id: String,
    13 "LoadBalancerName" load_balancer_name: String,
    14 "LoadBalancerOperationLocks" load_balancer_operation_locks: Vec<GetLoadBalancerAttributeLoadBalancerOperationLocks>,
    15 "LoadBalancerStatus" load_balancer_status: String,
    16 "ModificationProtectionConfig" modification_protection_config: GetLoadBalancerAttributeModificationProtectionConfig,
    17 "RegionId" region_id: String, 18 "ResourceGroupId" resource_group_id: String,
    19 "SecurityGroupIds" security_group_ids: Vec<String>, 20 "Tags" tags: Vec<GetLoadBalancerAttributeTags>,
    21 "VpcId" vpc_id: String, 22 "ZoneMappings" zone_mappings: Vec<GetLoadBalancerAttributeZoneMappings>
} }

/// In the response of [`GetLoadBalancerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLoadBalancerAttributeAccessLogConfig {
    pub log_project: Option<String>,
    pub log_store: Option<String>,
}
model! { GetLoadBalancerAttributeAccessLogConfig {
    0 "LogProject" log_project: String, 1 "LogStore" log_store: String
} }

/// In the response of [`GetLoadBalancerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLoadBalancerAttributeDeletionProtectionConfig {
    pub enabled: Option<bool>,
    pub enabled_time: Option<String>,
}
model! { GetLoadBalancerAttributeDeletionProtectionConfig {
    0 "Enabled" enabled: bool, 1 "EnabledTime" enabled_time: String
} }

/// In the response of [`GetLoadBalancerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLoadBalancerAttributeLoadBalancerBillingConfig {
    pub pay_type: Option<String>,
}
model! { GetLoadBalancerAttributeLoadBalancerBillingConfig {
    0 "PayType" pay_type: String
} }

/// In the response of [`GetLoadBalancerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLoadBalancerAttributeLoadBalancerOperationLocks {
    pub lock_reason: Option<String>,
    pub lock_type: Option<String>,
}
model! { GetLoadBalancerAttributeLoadBalancerOperationLocks {
    0 "LockReason" lock_reason: String, 1 "LockType" lock_type: String
} }

/// In the response of [`GetLoadBalancerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLoadBalancerAttributeModificationProtectionConfig {
    pub reason: Option<String>,
    pub status: Option<String>,
}
model! { GetLoadBalancerAttributeModificationProtectionConfig {
    0 "Reason" reason: String, 1 "Status" status: String
} }

/// In the response of [`GetLoadBalancerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLoadBalancerAttributeTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetLoadBalancerAttributeTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`GetLoadBalancerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLoadBalancerAttributeZoneMappings {
    pub load_balancer_addresses: Vec<GetLoadBalancerAttributeLoadBalancerAddresses>,
    pub status: Option<String>,
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { GetLoadBalancerAttributeZoneMappings {
    0 "LoadBalancerAddresses" load_balancer_addresses: Vec<GetLoadBalancerAttributeLoadBalancerAddresses>,
    1 "Status" status: String, 2 "VSwitchId" vswitch_id: String, 3 "ZoneId" zone_id: String
} }

/// In the response of [`GetLoadBalancerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLoadBalancerAttributeLoadBalancerAddresses {
    pub address: Option<String>,
    pub allocation_id: Option<String>,
    pub eip_type: Option<String>,
    pub intranet_address: Option<String>,
    pub intranet_address_hc_status: Option<String>,
    pub ipv4_local_addresses: Vec<String>,
    pub ipv6_address: Option<String>,
    pub ipv6_address_hc_status: Option<String>,
    pub ipv6_local_addresses: Vec<String>,
}
model! { GetLoadBalancerAttributeLoadBalancerAddresses {
    0 "Address" address: String, 1 "AllocationId" allocation_id: String, 2 "EipType" eip_type: String,
    3 "IntranetAddress" intranet_address: String, 4 "IntranetAddressHcStatus" intranet_address_hc_status: String,
    5 "Ipv4LocalAddresses" ipv4_local_addresses: Vec<String>, 6 "Ipv6Address" ipv6_address: String,
    7 "Ipv6AddressHcStatus" ipv6_address_hc_status: String, 8 "Ipv6LocalAddresses" ipv6_local_addresses: Vec<String>
} }

/// Lists a scripts: `ListAScripts` of `alb` 2020-06-16.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Alb/2020-06-16/ListAScripts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAScripts {
    pub a_script_ids: Option<Vec<String>>,
    pub a_script_names: Option<Vec<String>>,
    pub listener_ids: Option<Vec<String>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { ListAScripts() "ListAScripts" -> ListAScriptsOutput {
    0 "AScriptIds" a_script_ids: Vec<String>, 1 "AScriptNames" a_script_names: Vec<String>,
    2 "ListenerIds" listener_ids: Vec<String>, 3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String
} }
paged! { ListAScripts: ListAScriptsAScripts = Token "NextToken", "AScripts" a_scripts, next "NextToken" }

/// Response of [`ListAScripts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAScriptsOutput {
    pub a_scripts: Vec<ListAScriptsAScripts>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListAScriptsOutput {
    0 "AScripts" a_scripts: Vec<ListAScriptsAScripts>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListAScripts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAScriptsAScripts {
    pub a_script_id: Option<String>,
    pub a_script_name: Option<String>,
    pub a_script_status: Option<String>,
    pub enabled: Option<bool>,
    pub listener_id: Option<String>,
    pub load_balancer_id: Option<String>,
    pub script_content: Option<String>,
}
model! { ListAScriptsAScripts {
    0 "AScriptId" a_script_id: String, 1 "AScriptName" a_script_name: String, 2 "AScriptStatus" a_script_status: String,
    3 "Enabled" enabled: bool, 4 "ListenerId" listener_id: String, 5 "LoadBalancerId" load_balancer_id: String,
    6 "ScriptContent" script_content: String
} }

/// Lists acl entries: `ListAclEntries` of `alb` 2020-06-16.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Alb/2020-06-16/ListAclEntries>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAclEntries {
    /// Required.
    pub acl_id: String,
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { ListAclEntries(acl_id: String) "ListAclEntries" -> ListAclEntriesOutput {
    0 "AclId" acl_id, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String
} }
paged! { ListAclEntries: ListAclEntriesAclEntries = Token "NextToken", "AclEntries" acl_entries, next "NextToken" }

/// Response of [`ListAclEntries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAclEntriesOutput {
    pub acl_entries: Vec<ListAclEntriesAclEntries>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListAclEntriesOutput {
    0 "AclEntries" acl_entries: Vec<ListAclEntriesAclEntries>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListAclEntries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAclEntriesAclEntries {
    pub description: Option<String>,
    pub entry: Option<String>,
    pub status: Option<String>,
}
model! { ListAclEntriesAclEntries {
    0 "Description" description: String, 1 "Entry" entry: String, 2 "Status" status: String
} }

/// Lists acl relations: `ListAclRelations` of `alb` 2020-06-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Alb/2020-06-16/ListAclRelations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAclRelations {
    /// Required.
    pub acl_ids: Vec<String>,
}
operation! { ListAclRelations(acl_ids: Vec<String>) "ListAclRelations" -> ListAclRelationsOutput {
    0 "AclIds" acl_ids
} }

/// Response of [`ListAclRelations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAclRelationsOutput {
    pub acl_relations: Vec<ListAclRelationsAclRelations>,
}
model! { ListAclRelationsOutput {
    0 "AclRelations" acl_relations: Vec<ListAclRelationsAclRelations>
} }

/// In the response of [`ListAclRelations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAclRelationsAclRelations {
    pub acl_id: Option<String>,
    pub related_listeners: Vec<ListAclRelationsRelatedListeners>,
}
model! { ListAclRelationsAclRelations {
    0 "AclId" acl_id: String, 1 "RelatedListeners" related_listeners: Vec<ListAclRelationsRelatedListeners>
} }

/// In the response of [`ListAclRelations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAclRelationsRelatedListeners {
    pub listener_id: Option<String>,
    pub listener_port: Option<i64>,
    pub listener_protocol: Option<String>,
    pub load_balancer_id: Option<String>,
    pub status: Option<String>,
}
model! { ListAclRelationsRelatedListeners {
    0 "ListenerId" listener_id: String, 1 "ListenerPort" listener_port: i64,
    2 "ListenerProtocol" listener_protocol: String, 3 "LoadBalancerId" load_balancer_id: String,
    4 "Status" status: String
} }

/// Lists acls: `ListAcls` of `alb` 2020-06-16.
///
/// POST. Reads only. Pages by token (`NextToken`). See <https://api.alibabacloud.com/document/Alb/2020-06-16/ListAcls>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAcls {
    pub acl_ids: Option<Vec<String>>,
    pub acl_names: Option<Vec<String>>,
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub resource_group_id: Option<String>,
    pub tag: Option<Vec<ListAclsTag>>,
}
operation! { ListAcls() "ListAcls" -> ListAclsOutput {
    0 "AclIds" acl_ids: Vec<String>, 1 "AclNames" acl_names: Vec<String>, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "ResourceGroupId" resource_group_id: String, 5 "Tag" tag: Vec<ListAclsTag>
} }
paged! { ListAcls: ListAclsAcls = Token "NextToken", "Acls" acls, next "NextToken" }

/// In the request of [`ListAcls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAclsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListAclsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListAcls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAclsOutput {
    pub acls: Vec<ListAclsAcls>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListAclsOutput {
    0 "Acls" acls: Vec<ListAclsAcls>, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListAcls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAclsAcls {
    pub acl_id: Option<String>,
    pub acl_name: Option<String>,
    pub acl_status: Option<String>,
    pub address_ip_version: Option<String>,
    pub config_managed_enabled: Option<bool>,
    pub create_time: Option<String>,
    pub resource_group_id: Option<String>,
    pub tags: Vec<ListAclsTags>,
}
model! { ListAclsAcls {
    0 "AclId" acl_id: String, 1 "AclName" acl_name: String, 2 "AclStatus" acl_status: String,
    3 "AddressIPVersion" address_ip_version: String, 4 "ConfigManagedEnabled" config_managed_enabled: bool,
    5 "CreateTime" create_time: String, 6 "ResourceGroupId" resource_group_id: String, 7 "Tags" tags: Vec<ListAclsTags>
} }

/// In the response of [`ListAcls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAclsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListAclsTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists asyn jobs: `ListAsynJobs` of `alb` 2020-06-16.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Alb/2020-06-16/ListAsynJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAsynJobs {
    pub api_name: Option<String>,
    pub begin_time: Option<i64>,
    pub end_time: Option<i64>,
    pub job_ids: Option<Vec<String>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub resource_ids: Option<Vec<String>>,
    pub resource_type: Option<String>,
}
operation! { ListAsynJobs() "ListAsynJobs" -> ListAsynJobsOutput {
    0 "ApiName" api_name: String, 1 "BeginTime" begin_time: i64, 2 "EndTime" end_time: i64,
    3 "JobIds" job_ids: Vec<String>, 4 "MaxResults" max_results: i64, 5 "NextToken" next_token: String,
    6 "ResourceIds" resource_ids: Vec<String>, 7 "ResourceType" resource_type: String
} }
paged! { ListAsynJobs: ListAsynJobsJobs = Token "NextToken", "Jobs" jobs, next "NextToken" }

/// Response of [`ListAsynJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAsynJobsOutput {
    pub jobs: Vec<ListAsynJobsJobs>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListAsynJobsOutput {
    0 "Jobs" jobs: Vec<ListAsynJobsJobs>, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListAsynJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAsynJobsJobs {
    pub api_name: Option<String>,
    pub create_time: Option<i64>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub id: Option<String>,
    pub modify_time: Option<i64>,
    pub operate_type: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub status: Option<String>,
}
model! { ListAsynJobsJobs {
    0 "ApiName" api_name: String, 1 "CreateTime" create_time: i64, 2 "ErrorCode" error_code: String,
    3 "ErrorMessage" error_message: String, 4 "Id" id: String, 5 "ModifyTime" modify_time: i64,
    6 "OperateType" operate_type: String, 7 "ResourceId" resource_id: String, 8 "ResourceType" resource_type: String,
    9 "Status" status: String
} }

/// Lists health check templates: `ListHealthCheckTemplates` of `alb` 2020-06-16.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Alb/2020-06-16/ListHealthCheckTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHealthCheckTemplates {
    pub health_check_template_ids: Option<Vec<String>>,
    pub health_check_template_names: Option<Vec<String>>,
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub resource_group_id: Option<String>,
    pub tag: Option<Vec<ListHealthCheckTemplatesTag>>,
}
operation! { ListHealthCheckTemplates() "ListHealthCheckTemplates" -> ListHealthCheckTemplatesOutput {
    0 "HealthCheckTemplateIds" health_check_template_ids: Vec<String>,
    1 "HealthCheckTemplateNames" health_check_template_names: Vec<String>, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "ResourceGroupId" resource_group_id: String,
    5 "Tag" tag: Vec<ListHealthCheckTemplatesTag>
} }
paged! { ListHealthCheckTemplates: ListHealthCheckTemplatesHealthCheckTemplates =
    Token "NextToken", "HealthCheckTemplates" health_check_templates, next "NextToken" }

/// In the request of [`ListHealthCheckTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHealthCheckTemplatesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListHealthCheckTemplatesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListHealthCheckTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHealthCheckTemplatesOutput {
    pub health_check_templates: Vec<ListHealthCheckTemplatesHealthCheckTemplates>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListHealthCheckTemplatesOutput {
    0 "HealthCheckTemplates" health_check_templates: Vec<ListHealthCheckTemplatesHealthCheckTemplates>,
    1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListHealthCheckTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHealthCheckTemplatesHealthCheckTemplates {
    pub health_check_codes: Vec<String>,
    pub health_check_connect_port: Option<i64>,
    pub health_check_host: Option<String>,
    pub health_check_http_version: Option<String>,
    pub health_check_interval: Option<i64>,
    pub health_check_method: Option<String>,
    pub health_check_path: Option<String>,
    pub health_check_protocol: Option<String>,
    pub health_check_template_id: Option<String>,
    pub health_check_template_name: Option<String>,
    pub health_check_timeout: Option<i64>,
    pub healthy_threshold: Option<i64>,
    pub resource_group_id: Option<String>,
    pub tags: Vec<ListHealthCheckTemplatesTags>,
    pub unhealthy_threshold: Option<i64>,
}
model! { ListHealthCheckTemplatesHealthCheckTemplates {
    0 "HealthCheckCodes" health_check_codes: Vec<String>, 1 "HealthCheckConnectPort" health_check_connect_port: i64,
    2 "HealthCheckHost" health_check_host: String, 3 "HealthCheckHttpVersion" health_check_http_version: String,
    4 "HealthCheckInterval" health_check_interval: i64, 5 "HealthCheckMethod" health_check_method: String,
    6 "HealthCheckPath" health_check_path: String, 7 "HealthCheckProtocol" health_check_protocol: String,
    8 "HealthCheckTemplateId" health_check_template_id: String,
    9 "HealthCheckTemplateName" health_check_template_name: String, 10 "HealthCheckTimeout" health_check_timeout: i64,
    11 "HealthyThreshold" healthy_threshold: i64, 12 "ResourceGroupId" resource_group_id: String,
    13 "Tags" tags: Vec<ListHealthCheckTemplatesTags>, 14 "UnhealthyThreshold" unhealthy_threshold: i64
} }

/// In the response of [`ListHealthCheckTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHealthCheckTemplatesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListHealthCheckTemplatesTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists listener certificates: `ListListenerCertificates` of `alb` 2020-06-16.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Alb/2020-06-16/ListListenerCertificates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListListenerCertificates {
    pub certificate_ids: Option<Vec<String>>,
    pub certificate_type: Option<String>,
    /// Required.
    pub listener_id: String,
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { ListListenerCertificates(listener_id: String)
    "ListListenerCertificates" -> ListListenerCertificatesOutput {
    0 "CertificateIds" certificate_ids: Vec<String>, 1 "CertificateType" certificate_type: String,
    2 "ListenerId" listener_id, 3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String
} }
paged! { ListListenerCertificates: ListListenerCertificatesCertificates =
    Token "NextToken", "Certificates" certificates, next "NextToken" }

/// Response of [`ListListenerCertificates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListListenerCertificatesOutput {
    pub certificates: Vec<ListListenerCertificatesCertificates>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListListenerCertificatesOutput {
    0 "Certificates" certificates: Vec<ListListenerCertificatesCertificates>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListListenerCertificates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListListenerCertificatesCertificates {
    pub certificate_id: Option<String>,
    pub certificate_type: Option<String>,
    pub is_default: Option<bool>,
    pub status: Option<String>,
}
model! { ListListenerCertificatesCertificates {
    0 "CertificateId" certificate_id: String, 1 "CertificateType" certificate_type: String,
    2 "IsDefault" is_default: bool, 3 "Status" status: String
} }

/// Lists listeners: `ListListeners` of `alb` 2020-06-16.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Alb/2020-06-16/ListListeners>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListListeners {
    pub listener_ids: Option<Vec<String>>,
    pub listener_protocol: Option<String>,
    pub load_balancer_ids: Option<Vec<String>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub tag: Option<Vec<ListListenersTag>>,
}
operation! { ListListeners() "ListListeners" -> ListListenersOutput {
    0 "ListenerIds" listener_ids: Vec<String>, 1 "ListenerProtocol" listener_protocol: String,
    2 "LoadBalancerIds" load_balancer_ids: Vec<String>, 3 "MaxResults" max_results: i64,
    4 "NextToken" next_token: String, 5 "Tag" tag: Vec<ListListenersTag>
} }
paged! { ListListeners: ListListenersListeners = Token "NextToken", "Listeners" listeners, next "NextToken" }

/// In the request of [`ListListeners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListListenersTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListListenersTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListListeners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListListenersOutput {
    pub listeners: Vec<ListListenersListeners>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListListenersOutput {
    0 "Listeners" listeners: Vec<ListListenersListeners>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListListeners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListListenersListeners {
    pub default_actions: Vec<ListListenersDefaultActions>,
    pub gzip_enabled: Option<bool>,
    pub http2_enabled: Option<bool>,
    pub idle_timeout: Option<i64>,
    pub listener_description: Option<String>,
    pub listener_id: Option<String>,
    pub listener_port: Option<i64>,
    pub listener_protocol: Option<String>,
    pub listener_status: Option<String>,
    pub load_balancer_id: Option<String>,
    pub log_config: Option<ListListenersLogConfig>,
    pub quic_config: Option<ListListenersQuicConfig>,
    pub request_timeout: Option<i64>,
    pub security_policy_id: Option<String>,
    pub tags: Vec<ListListenersTags>,
    pub x_forwarded_for_config: Option<ListListenersXForwardedForConfig>,
}
model! { ListListenersListeners {
    0 "DefaultActions" default_actions: Vec<ListListenersDefaultActions>, 1 "GzipEnabled" gzip_enabled: bool,
    2 "Http2Enabled" http2_enabled: bool, 3 "IdleTimeout" idle_timeout: i64,
    4 "ListenerDescription" listener_description: String, 5 "ListenerId" listener_id: String,
    6 "ListenerPort" listener_port: i64, 7 "ListenerProtocol" listener_protocol: String,
    8 "ListenerStatus" listener_status: String, 9 "LoadBalancerId" load_balancer_id: String,
    10 "LogConfig" log_config: ListListenersLogConfig, 11 "QuicConfig" quic_config: ListListenersQuicConfig,
    12 "RequestTimeout" request_timeout: i64, 13 "SecurityPolicyId" security_policy_id: String,
    14 "Tags" tags: Vec<ListListenersTags>,
    15 "XForwardedForConfig" x_forwarded_for_config: ListListenersXForwardedForConfig
} }

/// In the response of [`ListListeners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListListenersDefaultActions {
    pub forward_group_config: Option<ListListenersForwardGroupConfig>,
    pub r#type: Option<String>,
}
model! { ListListenersDefaultActions {
    0 "ForwardGroupConfig" forward_group_config: ListListenersForwardGroupConfig, 1 "Type" r#type: String
} }

/// In the response of [`ListListeners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListListenersForwardGroupConfig {
    pub server_group_tuples: Vec<ListListenersServerGroupTuples>,
}
model! { ListListenersForwardGroupConfig {
    0 "ServerGroupTuples" server_group_tuples: Vec<ListListenersServerGroupTuples>
} }

/// In the response of [`ListListeners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListListenersServerGroupTuples {
    pub server_group_id: Option<String>,
}
model! { ListListenersServerGroupTuples {
    0 "ServerGroupId" server_group_id: String
} }

/// In the response of [`ListListeners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListListenersLogConfig {
    pub access_log_record_customized_headers_enabled: Option<bool>,
    pub access_log_tracing_config: Option<ListListenersAccessLogTracingConfig>,
}
model! { ListListenersLogConfig {
    0 "AccessLogRecordCustomizedHeadersEnabled" access_log_record_customized_headers_enabled: bool,
    1 "AccessLogTracingConfig" access_log_tracing_config: ListListenersAccessLogTracingConfig
} }

/// In the response of [`ListListeners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListListenersAccessLogTracingConfig {
    pub tracing_enabled: Option<bool>,
    pub tracing_sample: Option<i64>,
    pub tracing_type: Option<String>,
}
model! { ListListenersAccessLogTracingConfig {
    0 "TracingEnabled" tracing_enabled: bool, 1 "TracingSample" tracing_sample: i64,
    2 "TracingType" tracing_type: String
} }

/// In the response of [`ListListeners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListListenersQuicConfig {
    pub quic_listener_id: Option<String>,
    pub quic_upgrade_enabled: Option<bool>,
}
model! { ListListenersQuicConfig {
    0 "QuicListenerId" quic_listener_id: String, 1 "QuicUpgradeEnabled" quic_upgrade_enabled: bool
} }

/// In the response of [`ListListeners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListListenersTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListListenersTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`ListListeners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListListenersXForwardedForConfig {
    pub x_forwarded_for_client_cert_client_verify_alias: Option<String>,
    pub x_forwarded_for_client_cert_client_verify_enabled: Option<bool>,
    pub x_forwarded_for_client_cert_fingerprint_alias: Option<String>,
    pub x_forwarded_for_client_cert_fingerprint_enabled: Option<bool>,
    pub x_forwarded_for_client_cert_issuer_dn_alias: Option<String>,
    pub x_forwarded_for_client_cert_issuer_dn_enabled: Option<bool>,
    pub x_forwarded_for_client_cert_subject_dn_alias: Option<String>,
    pub x_forwarded_for_client_cert_subject_dn_enabled: Option<bool>,
    pub x_forwarded_for_client_source_ips_enabled: Option<bool>,
    pub x_forwarded_for_client_source_ips_trusted: Option<String>,
    pub x_forwarded_for_client_src_port_enabled: Option<bool>,
    pub x_forwarded_for_enabled: Option<bool>,
    pub x_forwarded_for_host_enabled: Option<bool>,
    pub x_forwarded_for_processing_mode: Option<String>,
    pub x_forwarded_for_proto_enabled: Option<bool>,
    pub x_forwarded_for_slb_id_enabled: Option<bool>,
    pub x_forwarded_for_slb_port_enabled: Option<bool>,
}
model! { ListListenersXForwardedForConfig {
    0 "XForwardedForClientCertClientVerifyAlias" x_forwarded_for_client_cert_client_verify_alias: String,
    1 "XForwardedForClientCertClientVerifyEnabled" x_forwarded_for_client_cert_client_verify_enabled: bool,
    2 "XForwardedForClientCertFingerprintAlias" x_forwarded_for_client_cert_fingerprint_alias: String,
    3 "XForwardedForClientCertFingerprintEnabled" x_forwarded_for_client_cert_fingerprint_enabled: bool,
    4 "XForwardedForClientCertIssuerDNAlias" x_forwarded_for_client_cert_issuer_dn_alias: String,
    5 "XForwardedForClientCertIssuerDNEnabled" x_forwarded_for_client_cert_issuer_dn_enabled: bool,
    6 "XForwardedForClientCertSubjectDNAlias" x_forwarded_for_client_cert_subject_dn_alias: String,
    7 "XForwardedForClientCertSubjectDNEnabled" x_forwarded_for_client_cert_subject_dn_enabled: bool,
    8 "XForwardedForClientSourceIpsEnabled" x_forwarded_for_client_source_ips_enabled: bool,
    9 "XForwardedForClientSourceIpsTrusted" x_forwarded_for_client_source_ips_trusted: String,
    10 "XForwardedForClientSrcPortEnabled" x_forwarded_for_client_src_port_enabled: bool,
    11 "XForwardedForEnabled" x_forwarded_for_enabled: bool,
    12 "XForwardedForHostEnabled" x_forwarded_for_host_enabled: bool,
    13 "XForwardedForProcessingMode" x_forwarded_for_processing_mode: String,
    14 "XForwardedForProtoEnabled" x_forwarded_for_proto_enabled: bool,
    15 "XForwardedForSLBIdEnabled" x_forwarded_for_slb_id_enabled: bool,
    16 "XForwardedForSLBPortEnabled" x_forwarded_for_slb_port_enabled: bool
} }

/// Lists load balancers: `ListLoadBalancers` of `alb` 2020-06-16.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Alb/2020-06-16/ListLoadBalancers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLoadBalancers {
    pub address_ip_version: Option<String>,
    pub address_type: Option<String>,
    pub dns_name: Option<String>,
    pub ipv6_address_type: Option<String>,
    pub load_balancer_bussiness_status: Option<String>,
    pub load_balancer_ids: Option<Vec<String>>,
    pub load_balancer_names: Option<Vec<String>>,
    pub load_balancer_status: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub pay_type: Option<String>,
    pub resource_group_id: Option<String>,
    pub tag: Option<Vec<ListLoadBalancersTag>>,
    pub vpc_ids: Option<Vec<String>>,
    pub zone_id: Option<String>,
}
operation! { ListLoadBalancers() "ListLoadBalancers" -> ListLoadBalancersOutput {
    0 "AddressIpVersion" address_ip_version: String, 1 "AddressType" address_type: String, 2 "DNSName" dns_name: String,
    3 "Ipv6AddressType" ipv6_address_type: String,
    4 "LoadBalancerBussinessStatus" load_balancer_bussiness_status: String,
    5 "LoadBalancerIds" load_balancer_ids: Vec<String>, 6 "LoadBalancerNames" load_balancer_names: Vec<String>,
    7 "LoadBalancerStatus" load_balancer_status: String, 8 "MaxResults" max_results: i64,
    9 "NextToken" next_token: String, 10 "PayType" pay_type: String, 11 "ResourceGroupId" resource_group_id: String,
    12 "Tag" tag: Vec<ListLoadBalancersTag>, 13 "VpcIds" vpc_ids: Vec<String>, 14 "ZoneId" zone_id: String
} }
paged! { ListLoadBalancers: ListLoadBalancersLoadBalancers =
    Token "NextToken", "LoadBalancers" load_balancers, next "NextToken" }

/// In the request of [`ListLoadBalancers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLoadBalancersTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListLoadBalancersTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListLoadBalancers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLoadBalancersOutput {
    pub load_balancers: Vec<ListLoadBalancersLoadBalancers>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListLoadBalancersOutput {
    0 "LoadBalancers" load_balancers: Vec<ListLoadBalancersLoadBalancers>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListLoadBalancers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLoadBalancersLoadBalancers {
    pub access_log_config: Option<ListLoadBalancersAccessLogConfig>,
    pub address_allocated_mode: Option<String>,
    pub address_ip_version: Option<String>,
    pub address_type: Option<String>,
    pub bandwidth_package_id: Option<String>,
    pub create_time: Option<String>,
    pub dns_name: Option<String>,
    pub deletion_protection_config: Option<ListLoadBalancersDeletionProtectionConfig>,
    pub ipv6_address_type: Option<String>,
    pub load_balancer_billing_config: Option<ListLoadBalancersLoadBalancerBillingConfig>,
    pub load_balancer_bussiness_status: Option<String>,
    pub load_balancer_edition: Option<String>,
    pub load_balancer_id: Option<String>,
    pub load_balancer_name: Option<String>,
    pub load_balancer_operation_locks: Vec<ListLoadBalancersLoadBalancerOperationLocks>,
    pub load_balancer_status: Option<String>,
    pub modification_protection_config: Option<
        ListLoadBalancersModificationProtectionConfig,
    >,
    pub resource_group_id: Option<String>,
    pub security_group_ids: Vec<String>,
    pub tags: Vec<ListLoadBalancersTags>,
    pub vpc_id: Option<String>,
}
model! { ListLoadBalancersLoadBalancers {
    0 "AccessLogConfig" access_log_config: ListLoadBalancersAccessLogConfig,
    1 "AddressAllocatedMode" address_allocated_mode: String, 2 "AddressIpVersion" address_ip_version: String,
    3 "AddressType" address_type: String, 4 "BandwidthPackageId" bandwidth_package_id: String,
    5 "CreateTime" create_time: String, 6 "DNSName" dns_name: String,
    7 "DeletionProtectionConfig" deletion_protection_config: ListLoadBalancersDeletionProtectionConfig,
    8 "Ipv6AddressType" ipv6_address_type: String,
    9 "LoadBalancerBillingConfig" load_balancer_billing_config: ListLoadBalancersLoadBalancerBillingConfig,
    10 "LoadBalancerBussinessStatus" load_balancer_bussiness_status: String,
    11 "LoadBalancerEdition" load_balancer_edition: String, 12 "LoadBalancerId" load_balancer_id: String,
    13 "LoadBalancerName" load_balancer_name: String,
    14 "LoadBalancerOperationLocks" load_balancer_operation_locks: Vec<ListLoadBalancersLoadBalancerOperationLocks>,
    15 "LoadBalancerStatus" load_balancer_status: String,
    16 "ModificationProtectionConfig" modification_protection_config: ListLoadBalancersModificationProtectionConfig,
    17 "ResourceGroupId" resource_group_id: String, 18 "SecurityGroupIds" security_group_ids: Vec<String>,
    19 "Tags" tags: Vec<ListLoadBalancersTags>, 20 "VpcId" vpc_id: String
} }

/// In the response of [`ListLoadBalancers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLoadBalancersAccessLogConfig {
    pub log_project: Option<String>,
    pub log_store: Option<String>,
}
model! { ListLoadBalancersAccessLogConfig {
    0 "LogProject" log_project: String, 1 "LogStore" log_store: String
} }

/// In the response of [`ListLoadBalancers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLoadBalancersDeletionProtectionConfig {
    pub enabled: Option<bool>,
    pub enabled_time: Option<String>,
}
model! { ListLoadBalancersDeletionProtectionConfig {
    0 "Enabled" enabled: bool, 1 "EnabledTime" enabled_time: String
} }

/// In the response of [`ListLoadBalancers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLoadBalancersLoadBalancerBillingConfig {
    pub pay_type: Option<String>,
}
model! { ListLoadBalancersLoadBalancerBillingConfig {
    0 "PayType" pay_type: String
} }

/// In the response of [`ListLoadBalancers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLoadBalancersLoadBalancerOperationLocks {
    pub lock_reason: Option<String>,
    pub lock_type: Option<String>,
}
model! { ListLoadBalancersLoadBalancerOperationLocks {
    0 "LockReason" lock_reason: String, 1 "LockType" lock_type: String
} }

/// In the response of [`ListLoadBalancers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLoadBalancersModificationProtectionConfig {
    pub reason: Option<String>,
    pub status: Option<String>,
}
model! { ListLoadBalancersModificationProtectionConfig {
    0 "Reason" reason: String, 1 "Status" status: String
} }

/// In the response of [`ListLoadBalancers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLoadBalancersTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListLoadBalancersTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists rules: `ListRules` of `alb` 2020-06-16.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Alb/2020-06-16/ListRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRules {
    pub direction: Option<String>,
    pub listener_ids: Option<Vec<String>>,
    pub load_balancer_ids: Option<Vec<String>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub rule_ids: Option<Vec<String>>,
    pub tag: Option<Vec<ListRulesTag>>,
}
operation! { ListRules() "ListRules" -> ListRulesOutput {
    0 "Direction" direction: String, 1 "ListenerIds" listener_ids: Vec<String>,
    2 "LoadBalancerIds" load_balancer_ids: Vec<String>, 3 "MaxResults" max_results: i64,
    4 "NextToken" next_token: String, 5 "RuleIds" rule_ids: Vec<String>, 6 "Tag" tag: Vec<ListRulesTag>
} }
paged! { ListRules: ListRulesRules = Token "NextToken", "Rules" rules, next "NextToken" }

/// In the request of [`ListRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRulesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListRulesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRulesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub rules: Vec<ListRulesRules>,
    pub total_count: Option<i64>,
}
model! { ListRulesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "Rules" rules: Vec<ListRulesRules>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRulesRules {
    pub direction: Option<String>,
    pub listener_id: Option<String>,
    pub load_balancer_id: Option<String>,
    pub priority: Option<i64>,
    pub rule_actions: Vec<ListRulesRuleActions>,
    pub rule_conditions: Vec<ListRulesRuleConditions>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub rule_status: Option<String>,
    pub tags: Vec<ListRulesTags>,
}
model! { ListRulesRules {
    0 "Direction" direction: String, 1 "ListenerId" listener_id: String, 2 "LoadBalancerId" load_balancer_id: String,
    3 "Priority" priority: i64, 4 "RuleActions" rule_actions: Vec<ListRulesRuleActions>,
    5 "RuleConditions" rule_conditions: Vec<ListRulesRuleConditions>, 6 "RuleId" rule_id: String,
    7 "RuleName" rule_name: String, 8 "RuleStatus" rule_status: String, 9 "Tags" tags: Vec<ListRulesTags>
} }

/// In the response of [`ListRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRulesRuleActions {
    pub cors_config: Option<ListRulesCorsConfig>,
    pub fixed_response_config: Option<ListRulesFixedResponseConfig>,
    pub forward_group_config: Option<ListRulesForwardGroupConfig>,
    pub insert_header_config: Option<ListRulesInsertHeaderConfig>,
    pub order: Option<i64>,
    pub redirect_config: Option<ListRulesRedirectConfig>,
    pub remove_header_config: Option<ListRulesRemoveHeaderConfig>,
    pub rewrite_config: Option<ListRulesRewriteConfig>,
    pub traffic_limit_config: Option<ListRulesTrafficLimitConfig>,
    pub traffic_mirror_config: Option<ListRulesTrafficMirrorConfig>,
    pub r#type: Option<String>,
}
model! { ListRulesRuleActions {
    0 "CorsConfig" cors_config: ListRulesCorsConfig,
    1 "FixedResponseConfig" fixed_response_config: ListRulesFixedResponseConfig,
    2 "ForwardGroupConfig" forward_group_config: ListRulesForwardGroupConfig,
    3 "InsertHeaderConfig" insert_header_config: ListRulesInsertHeaderConfig, 4 "Order" order: i64,
    5 "RedirectConfig" redirect_config: ListRulesRedirectConfig,
    6 "RemoveHeaderConfig" remove_header_config: ListRulesRemoveHeaderConfig,
    7 "RewriteConfig" rewrite_config: ListRulesRewriteConfig,
    8 "TrafficLimitConfig" traffic_limit_config: ListRulesTrafficLimitConfig,
    9 "TrafficMirrorConfig" traffic_mirror_config: ListRulesTrafficMirrorConfig, 10 "Type" r#type: String
} }

/// In the response of [`ListRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRulesCorsConfig {
    pub allow_credentials: Option<String>,
    pub allow_headers: Vec<String>,
    pub allow_methods: Vec<String>,
    pub allow_origin: Vec<String>,
    pub expose_headers: Vec<String>,
    pub max_age: Option<i64>,
}
model! { ListRulesCorsConfig {
    0 "AllowCredentials" allow_credentials: String, 1 "AllowHeaders" allow_headers: Vec<String>,
    2 "AllowMethods" allow_methods: Vec<String>, 3 "AllowOrigin" allow_origin: Vec<String>,
    4 "ExposeHeaders" expose_headers: Vec<String>, 5 "MaxAge" max_age: i64
} }

/// In the response of [`ListRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRulesFixedResponseConfig {
    pub content: Option<String>,
    pub content_type: Option<String>,
    pub http_code: Option<String>,
}
model! { ListRulesFixedResponseConfig {
    0 "Content" content: String, 1 "ContentType" content_type: String, 2 "HttpCode" http_code: String
} }

/// In the response of [`ListRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRulesForwardGroupConfig {
    pub server_group_sticky_session: Option<ListRulesServerGroupStickySession>,
    pub server_group_tuples: Vec<ListRulesServerGroupTuples>,
}
model! { ListRulesForwardGroupConfig {
    0 "ServerGroupStickySession" server_group_sticky_session: ListRulesServerGroupStickySession,
    1 "ServerGroupTuples" server_group_tuples: Vec<ListRulesServerGroupTuples>
} }

/// In the response of [`ListRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRulesServerGroupStickySession {
    pub enabled: Option<bool>,
    pub timeout: Option<i64>,
}
model! { ListRulesServerGroupStickySession {
    0 "Enabled" enabled: bool, 1 "Timeout" timeout: i64
} }

/// In the response of [`ListRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRulesServerGroupTuples {
    pub server_group_id: Option<String>,
    pub weight: Option<i64>,
}
model! { ListRulesServerGroupTuples {
    0 "ServerGroupId" server_group_id: String, 1 "Weight" weight: i64
} }

/// In the response of [`ListRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRulesInsertHeaderConfig {
    pub key: Option<String>,
    pub value: Option<String>,
    pub value_type: Option<String>,
}
model! { ListRulesInsertHeaderConfig {
    0 "Key" key: String, 1 "Value" value: String, 2 "ValueType" value_type: String
} }

/// In the response of [`ListRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRulesRedirectConfig {
    pub host: Option<String>,
    pub http_code: Option<String>,
    pub path: Option<String>,
    pub port: Option<String>,
    pub protocol: Option<String>,
    pub query: Option<String>,
}
model! { ListRulesRedirectConfig {
    0 "Host" host: String, 1 "HttpCode" http_code: String, 2 "Path" path: String, 3 "Port" port: String,
    4 "Protocol" protocol: String, 5 "Query" query: String
} }

/// In the response of [`ListRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRulesRemoveHeaderConfig {
    pub key: Option<String>,
}
model! { ListRulesRemoveHeaderConfig {
    0 "Key" key: String
} }

/// In the response of [`ListRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRulesRewriteConfig {
    pub host: Option<String>,
    pub path: Option<String>,
    pub query: Option<String>,
}
model! { ListRulesRewriteConfig {
    0 "Host" host: String, 1 "Path" path: String, 2 "Query" query: String
} }

/// In the response of [`ListRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRulesTrafficLimitConfig {
    pub per_ip_qps: Option<i64>,
    pub qps: Option<i64>,
}
model! { ListRulesTrafficLimitConfig {
    0 "PerIpQps" per_ip_qps: i64, 1 "QPS" qps: i64
} }

/// In the response of [`ListRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRulesTrafficMirrorConfig {
    pub mirror_group_config: Option<ListRulesMirrorGroupConfig>,
    pub target_type: Option<String>,
}
model! { ListRulesTrafficMirrorConfig {
    0 "MirrorGroupConfig" mirror_group_config: ListRulesMirrorGroupConfig, 1 "TargetType" target_type: String
} }

/// In the response of [`ListRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRulesMirrorGroupConfig {
    pub server_group_tuples: Vec<ListRulesMirrorGroupConfigServerGroupTuples>,
}
model! { ListRulesMirrorGroupConfig {
    0 "ServerGroupTuples" server_group_tuples: Vec<ListRulesMirrorGroupConfigServerGroupTuples>
} }

/// In the response of [`ListRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRulesMirrorGroupConfigServerGroupTuples {
    pub server_group_id: Option<String>,
    pub weight: Option<i64>,
}
model! { ListRulesMirrorGroupConfigServerGroupTuples {
    0 "ServerGroupId" server_group_id: String, 1 "Weight" weight: i64
} }

/// In the response of [`ListRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRulesRuleConditions {
    pub cookie_config: Option<ListRulesCookieConfig>,
    pub header_config: Option<ListRulesHeaderConfig>,
    pub host_config: Option<ListRulesHostConfig>,
    pub method_config: Option<ListRulesMethodConfig>,
    pub path_config: Option<ListRulesPathConfig>,
    pub query_string_config: Option<ListRulesQueryStringConfig>,
    pub response_header_config: Option<ListRulesResponseHeaderConfig>,
    pub response_status_code_config: Option<ListRulesResponseStatusCodeConfig>,
    pub source_ip_config: Option<ListRulesSourceIpConfig>,
    pub r#type: Option<String>,
}
model! { ListRulesRuleConditions {
    0 "CookieConfig" cookie_config: ListRulesCookieConfig, 1 "HeaderConfig" header_config: ListRulesHeaderConfig,
    2 "HostConfig" host_config: ListRulesHostConfig, 3 "MethodConfig" method_config: ListRulesMethodConfig,
    4 "PathConfig" path_config: ListRulesPathConfig,
    5 "QueryStringConfig" query_string_config: ListRulesQueryStringConfig,
    6 "ResponseHeaderConfig" response_header_config: ListRulesResponseHeaderConfig,
    7 "ResponseStatusCodeConfig" response_status_code_config: ListRulesResponseStatusCodeConfig,
    8 "SourceIpConfig" source_ip_config: ListRulesSourceIpConfig, 9 "Type" r#type: String
} }

/// In the response of [`ListRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRulesCookieConfig {
    pub values: Vec<ListRulesValues>,
}
model! { ListRulesCookieConfig {
    0 "Values" values: Vec<ListRulesValues>
} }

/// In the response of [`ListRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRulesValues {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListRulesValues {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`ListRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRulesHeaderConfig {
    pub key: Option<String>,
    pub values: Vec<String>,
}
model! { ListRulesHeaderConfig {
    0 "Key" key: String, 1 "Values" values: Vec<String>
} }

/// In the response of [`ListRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRulesHostConfig {
    pub values: Vec<String>,
}
model! { ListRulesHostConfig {
    0 "Values" values: Vec<String>
} }

/// In the response of [`ListRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRulesMethodConfig {
    pub values: Vec<String>,
}
model! { ListRulesMethodConfig {
    0 "Values" values: Vec<String>
} }

/// In the response of [`ListRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRulesPathConfig {
    pub values: Vec<String>,
}
model! { ListRulesPathConfig {
    0 "Values" values: Vec<String>
} }

/// In the response of [`ListRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRulesQueryStringConfig {
    pub values: Vec<ListRulesQueryStringConfigValues>,
}
model! { ListRulesQueryStringConfig {
    0 "Values" values: Vec<ListRulesQueryStringConfigValues>
} }

/// In the response of [`ListRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRulesQueryStringConfigValues {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListRulesQueryStringConfigValues {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`ListRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRulesResponseHeaderConfig {
    pub key: Option<String>,
    pub values: Vec<String>,
}
model! { ListRulesResponseHeaderConfig {
    0 "Key" key: String, 1 "Values" values: Vec<String>
} }

/// In the response of [`ListRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRulesResponseStatusCodeConfig {
    pub values: Vec<String>,
}
model! { ListRulesResponseStatusCodeConfig {
    0 "Values" values: Vec<String>
} }

/// In the response of [`ListRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRulesSourceIpConfig {
    pub values: Vec<String>,
}
model! { ListRulesSourceIpConfig {
    0 "Values" values: Vec<String>
} }

/// In the response of [`ListRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRulesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListRulesTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists security policies: `ListSecurityPolicies` of `alb` 2020-06-16.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Alb/2020-06-16/ListSecurityPolicies>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecurityPolicies {
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub resource_group_id: Option<String>,
    pub security_policy_ids: Option<Vec<String>>,
    pub security_policy_names: Option<Vec<String>>,
    pub tag: Option<Vec<ListSecurityPoliciesTag>>,
}
operation! { ListSecurityPolicies() "ListSecurityPolicies" -> ListSecurityPoliciesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "ResourceGroupId" resource_group_id: String,
    3 "SecurityPolicyIds" security_policy_ids: Vec<String>, 4 "SecurityPolicyNames" security_policy_names: Vec<String>,
    5 "Tag" tag: Vec<ListSecurityPoliciesTag>
} }
paged! { ListSecurityPolicies: ListSecurityPoliciesSecurityPolicies =
    Token "NextToken", "SecurityPolicies" security_policies, next "NextToken" }

/// In the request of [`ListSecurityPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecurityPoliciesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListSecurityPoliciesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListSecurityPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecurityPoliciesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub security_policies: Vec<ListSecurityPoliciesSecurityPolicies>,
    pub total_count: Option<i64>,
}
model! { ListSecurityPoliciesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "SecurityPolicies" security_policies: Vec<ListSecurityPoliciesSecurityPolicies>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListSecurityPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecurityPoliciesSecurityPolicies {
    pub ciphers: Vec<String>,
    pub create_time: Option<String>,
    pub resource_group_id: Option<String>,
    pub security_policy_id: Option<String>,
    pub security_policy_name: Option<String>,
    pub security_policy_status: Option<String>,
    pub tls_versions: Vec<String>,
    pub tags: Vec<ListSecurityPoliciesTags>,
}
model! { ListSecurityPoliciesSecurityPolicies {
    0 "Ciphers" ciphers: Vec<String>, 1 "CreateTime" create_time: String, 2 "ResourceGroupId" resource_group_id: String,
    3 "SecurityPolicyId" security_policy_id: String, 4 "SecurityPolicyName" security_policy_name: String,
    5 "SecurityPolicyStatus" security_policy_status: String, 6 "TLSVersions" tls_versions: Vec<String>,
    7 "Tags" tags: Vec<ListSecurityPoliciesTags>
} }

/// In the response of [`ListSecurityPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecurityPoliciesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListSecurityPoliciesTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists security policy relations: `ListSecurityPolicyRelations` of `alb` 2020-06-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Alb/2020-06-16/ListSecurityPolicyRelations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecurityPolicyRelations {
    /// Required.
    pub security_policy_ids: Vec<String>,
}
operation! { ListSecurityPolicyRelations(security_policy_ids: Vec<String>)
    "ListSecurityPolicyRelations" -> ListSecurityPolicyRelationsOutput {
    0 "SecurityPolicyIds" security_policy_ids
} }

/// Response of [`ListSecurityPolicyRelations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecurityPolicyRelationsOutput {
    pub secrity_policy_relations: Vec<ListSecurityPolicyRelationsSecrityPolicyRelations>,
}
model! { ListSecurityPolicyRelationsOutput {
    0 "SecrityPolicyRelations" secrity_policy_relations: Vec<ListSecurityPolicyRelationsSecrityPolicyRelations>
} }

/// In the response of [`ListSecurityPolicyRelations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecurityPolicyRelationsSecrityPolicyRelations {
    pub related_listeners: Vec<ListSecurityPolicyRelationsRelatedListeners>,
    pub security_policy_id: Option<String>,
}
model! { ListSecurityPolicyRelationsSecrityPolicyRelations {
    0 "RelatedListeners" related_listeners: Vec<ListSecurityPolicyRelationsRelatedListeners>,
    1 "SecurityPolicyId" security_policy_id: String
} }

/// In the response of [`ListSecurityPolicyRelations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecurityPolicyRelationsRelatedListeners {
    pub listener_id: Option<String>,
    pub listener_port: Option<i64>,
    pub listener_protocol: Option<String>,
    pub load_balancer_id: Option<String>,
}
model! { ListSecurityPolicyRelationsRelatedListeners {
    0 "ListenerId" listener_id: String, 1 "ListenerPort" listener_port: i64,
    2 "ListenerProtocol" listener_protocol: String, 3 "LoadBalancerId" load_balancer_id: String
} }

/// Lists server group servers: `ListServerGroupServers` of `alb` 2020-06-16.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Alb/2020-06-16/ListServerGroupServers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServerGroupServers {
    /// 1 to 1000.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub server_group_id: Option<String>,
    pub server_ids: Option<Vec<String>>,
    pub tag: Option<Vec<ListServerGroupServersTag>>,
}
operation! { ListServerGroupServers() "ListServerGroupServers" -> ListServerGroupServersOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "ServerGroupId" server_group_id: String,
    3 "ServerIds" server_ids: Vec<String>, 4 "Tag" tag: Vec<ListServerGroupServersTag>
} }
paged! { ListServerGroupServers: ListServerGroupServersServers =
    Token "NextToken", "Servers" servers, next "NextToken" }

/// In the request of [`ListServerGroupServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServerGroupServersTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListServerGroupServersTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListServerGroupServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServerGroupServersOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub servers: Vec<ListServerGroupServersServers>,
    pub total_count: Option<i64>,
}
model! { ListServerGroupServersOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "Servers" servers: Vec<ListServerGroupServersServers>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListServerGroupServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServerGroupServersServers {
    pub description: Option<String>,
    pub port: Option<i64>,
    pub remote_ip_enabled: Option<bool>,
    pub server_group_id: Option<String>,
    pub server_id: Option<String>,
    pub server_ip: Option<String>,
    pub server_type: Option<String>,
    pub status: Option<String>,
    pub weight: Option<i64>,
}
model! { ListServerGroupServersServers {
    0 "Description" description: String, 1 "Port" port: i64, 2 "RemoteIpEnabled" remote_ip_enabled: bool,
    3 "ServerGroupId" server_group_id: String, 4 "ServerId" server_id: String, 5 "ServerIp" server_ip: String,
    6 "ServerType" server_type: String, 7 "Status" status: String, 8 "Weight" weight: i64
} }

/// Lists server groups: `ListServerGroups` of `alb` 2020-06-16.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Alb/2020-06-16/ListServerGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServerGroups {
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub resource_group_id: Option<String>,
    pub server_group_ids: Option<Vec<String>>,
    pub server_group_names: Option<Vec<String>>,
    pub server_group_type: Option<String>,
    pub tag: Option<Vec<ListServerGroupsTag>>,
    pub vpc_id: Option<String>,
}
operation! { ListServerGroups() "ListServerGroups" -> ListServerGroupsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "ResourceGroupId" resource_group_id: String,
    3 "ServerGroupIds" server_group_ids: Vec<String>, 4 "ServerGroupNames" server_group_names: Vec<String>,
    5 "ServerGroupType" server_group_type: String, 6 "Tag" tag: Vec<ListServerGroupsTag>, 7 "VpcId" vpc_id: String
} }
paged! { ListServerGroups: ListServerGroupsServerGroups =
    Token "NextToken", "ServerGroups" server_groups, next "NextToken" }

/// In the request of [`ListServerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServerGroupsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListServerGroupsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListServerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServerGroupsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub server_groups: Vec<ListServerGroupsServerGroups>,
    pub total_count: Option<i64>,
}
model! { ListServerGroupsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "ServerGroups" server_groups: Vec<ListServerGroupsServerGroups>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListServerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServerGroupsServerGroups {
    pub config_managed_enabled: Option<bool>,
    pub connection_drain_config: Option<ListServerGroupsConnectionDrainConfig>,
    pub create_time: Option<String>,
    pub cross_zone_enabled: Option<bool>,
    pub health_check_config: Option<ListServerGroupsHealthCheckConfig>,
    pub ip_version_affinity_mode: Option<String>,
    pub ipv6_enabled: Option<bool>,
    pub protocol: Option<String>,
    pub related_load_balancer_ids: Vec<String>,
    pub resource_group_id: Option<String>,
    pub scheduler: Option<String>,
    pub server_count: Option<i64>,
    pub server_group_id: Option<String>,
    pub server_group_name: Option<String>,
    pub server_group_status: Option<String>,
    pub server_group_type: Option<String>,
    pub service_name: Option<String>,
    pub slow_start_config: Option<ListServerGroupsSlowStartConfig>,
    pub sticky_session_config: Option<ListServerGroupsStickySessionConfig>,
    pub tags: Vec<ListServerGroupsTags>,
    pub uch_config: Option<ListServerGroupsUchConfig>,
    pub upstream_keepalive_enabled: Option<bool>,
    pub vpc_id: Option<String>,
}
model! { ListServerGroupsServerGroups {
    0 "ConfigManagedEnabled" config_managed_enabled: bool,
    1 "ConnectionDrainConfig" connection_drain_config: ListServerGroupsConnectionDrainConfig,
    2 "CreateTime" create_time: String, 3 "CrossZoneEnabled" cross_zone_enabled: bool,
    4 "HealthCheckConfig" health_check_config: ListServerGroupsHealthCheckConfig,
    5 "IpVersionAffinityMode" ip_version_affinity_mode: String, 6 "Ipv6Enabled" ipv6_enabled: bool,
    7 "Protocol" protocol: String, 8 "RelatedLoadBalancerIds" related_load_balancer_ids: Vec<String>,
    9 "ResourceGroupId" resource_group_id: String, 10 "Scheduler" scheduler: String, 11 "ServerCount" server_count: i64,
    12 "ServerGroupId" server_group_id: String, 13 "ServerGroupName" server_group_name: String,
    14 "ServerGroupStatus" server_group_status: String, 15 "ServerGroupType" server_group_type: String,
    16 "ServiceName" service_name: String, 17 "SlowStartConfig" slow_start_config: ListServerGroupsSlowStartConfig,
    18 "StickySessionConfig" sticky_session_config: ListServerGroupsStickySessionConfig,
    19 "Tags" tags: Vec<ListServerGroupsTags>, 20 "UchConfig" uch_config: ListServerGroupsUchConfig,
    21 "UpstreamKeepaliveEnabled" upstream_keepalive_enabled: bool, 22 "VpcId" vpc_id: String
} }

/// In the response of [`ListServerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServerGroupsConnectionDrainConfig {
    pub connection_drain_enabled: Option<bool>,
    pub connection_drain_timeout: Option<i64>,
}
model! { ListServerGroupsConnectionDrainConfig {
    0 "ConnectionDrainEnabled" connection_drain_enabled: bool, 1 "ConnectionDrainTimeout" connection_drain_timeout: i64
} }

/// In the response of [`ListServerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServerGroupsHealthCheckConfig {
    pub health_check_codes: Vec<String>,
    pub health_check_connect_port: Option<i64>,
    pub health_check_enabled: Option<bool>,
    pub health_check_host: Option<String>,
    pub health_check_http_version: Option<String>,
    pub health_check_interval: Option<i64>,
    pub health_check_method: Option<String>,
    pub health_check_path: Option<String>,
    pub health_check_protocol: Option<String>,
    pub health_check_timeout: Option<i64>,
    pub healthy_threshold: Option<i64>,
    pub unhealthy_threshold: Option<i64>,
}
model! { ListServerGroupsHealthCheckConfig {
    0 "HealthCheckCodes" health_check_codes: Vec<String>, 1 "HealthCheckConnectPort" health_check_connect_port: i64,
    2 "HealthCheckEnabled" health_check_enabled: bool, 3 "HealthCheckHost" health_check_host: String,
    4 "HealthCheckHttpVersion" health_check_http_version: String, 5 "HealthCheckInterval" health_check_interval: i64,
    6 "HealthCheckMethod" health_check_method: String, 7 "HealthCheckPath" health_check_path: String,
    8 "HealthCheckProtocol" health_check_protocol: String, 9 "HealthCheckTimeout" health_check_timeout: i64,
    10 "HealthyThreshold" healthy_threshold: i64, 11 "UnhealthyThreshold" unhealthy_threshold: i64
} }

/// In the response of [`ListServerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServerGroupsSlowStartConfig {
    pub slow_start_duration: Option<i64>,
    pub slow_start_enabled: Option<bool>,
}
model! { ListServerGroupsSlowStartConfig {
    0 "SlowStartDuration" slow_start_duration: i64, 1 "SlowStartEnabled" slow_start_enabled: bool
} }

/// In the response of [`ListServerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServerGroupsStickySessionConfig {
    pub cookie: Option<String>,
    pub cookie_timeout: Option<i64>,
    pub sticky_session_enabled: Option<bool>,
    pub sticky_session_type: Option<String>,
}
model! { ListServerGroupsStickySessionConfig {
    0 "Cookie" cookie: String, 1 "CookieTimeout" cookie_timeout: i64,
    2 "StickySessionEnabled" sticky_session_enabled: bool, 3 "StickySessionType" sticky_session_type: String
} }

/// In the response of [`ListServerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServerGroupsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListServerGroupsTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`ListServerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServerGroupsUchConfig {
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { ListServerGroupsUchConfig {
    0 "Type" r#type: String, 1 "Value" value: String
} }

/// Lists system security policies: `ListSystemSecurityPolicies` of `alb` 2020-06-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Alb/2020-06-16/ListSystemSecurityPolicies>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSystemSecurityPolicies {}
operation! { ListSystemSecurityPolicies() "ListSystemSecurityPolicies" -> ListSystemSecurityPoliciesOutput {} }

/// Response of [`ListSystemSecurityPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSystemSecurityPoliciesOutput {
    pub security_policies: Vec<ListSystemSecurityPoliciesSecurityPolicies>,
}
model! { ListSystemSecurityPoliciesOutput {
    0 "SecurityPolicies" security_policies: Vec<ListSystemSecurityPoliciesSecurityPolicies>
} }

/// In the response of [`ListSystemSecurityPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSystemSecurityPoliciesSecurityPolicies {
    pub ciphers: Vec<String>,
    pub security_policy_id: Option<String>,
    pub tls_versions: Vec<String>,
}
model! { ListSystemSecurityPoliciesSecurityPolicies {
    0 "Ciphers" ciphers: Vec<String>, 1 "SecurityPolicyId" security_policy_id: String,
    2 "TLSVersions" tls_versions: Vec<String>
} }

/// Lists tag keys: `ListTagKeys` of `alb` 2020-06-16.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Alb/2020-06-16/ListTagKeys>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagKeys {
    pub category: Option<String>,
    pub keyword: Option<String>,
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub resource_type: String,
}
operation! { ListTagKeys(resource_type: String) "ListTagKeys" -> ListTagKeysOutput {
    0 "Category" category: String, 1 "Keyword" keyword: String, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "ResourceType" resource_type
} }
paged! { ListTagKeys: ListTagKeysTagKeys = Token "NextToken", "TagKeys" tag_keys, next "NextToken" }

/// Response of [`ListTagKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagKeysOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub tag_keys: Vec<ListTagKeysTagKeys>,
    pub total_count: Option<i64>,
}
model! { ListTagKeysOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "TagKeys" tag_keys: Vec<ListTagKeysTagKeys>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListTagKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagKeysTagKeys {
    pub category: Option<String>,
    pub tag_key: Option<String>,
}
model! { ListTagKeysTagKeys {
    0 "Category" category: String, 1 "TagKey" tag_key: String
} }

/// Lists tag resources: `ListTagResources` of `alb` 2020-06-16.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Alb/2020-06-16/ListTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub resource_id: Option<Vec<String>>,
    /// Required.
    pub resource_type: String,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "ResourceId" resource_id: Vec<String>,
    3 "ResourceType" resource_type, 4 "Tag" tag: Vec<ListTagResourcesTag>
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
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub tag_resources: Vec<ListTagResourcesTagResources>,
}
model! { ListTagResourcesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "TagResources" tag_resources: Vec<ListTagResourcesTagResources>
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

/// Lists tag values: `ListTagValues` of `alb` 2020-06-16.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Alb/2020-06-16/ListTagValues>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagValues {
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    /// Required.
    pub tag_key: String,
}
operation! { ListTagValues(tag_key: String) "ListTagValues" -> ListTagValuesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "ResourceId" resource_id: String,
    3 "ResourceType" resource_type: String, 4 "TagKey" tag_key
} }
paged! { ListTagValues: String = Token "NextToken", "TagValues" tag_values, next "NextToken" }

/// Response of [`ListTagValues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagValuesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub tag_values: Vec<String>,
    pub total_count: Option<i64>,
}
model! { ListTagValuesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "TagValues" tag_values: Vec<String>,
    3 "TotalCount" total_count: i64
} }

/// `LoadBalancerJoinSecurityGroup` of `alb` 2020-06-16.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alb/2020-06-16/LoadBalancerJoinSecurityGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoadBalancerJoinSecurityGroup {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub security_group_ids: Vec<String>,
}
operation! { LoadBalancerJoinSecurityGroup(load_balancer_id: String, security_group_ids: Vec<String>)
    "LoadBalancerJoinSecurityGroup" -> LoadBalancerJoinSecurityGroupOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "LoadBalancerId" load_balancer_id,
    3 "SecurityGroupIds" security_group_ids
} }

/// Response of [`LoadBalancerJoinSecurityGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoadBalancerJoinSecurityGroupOutput {
    pub job_id: Option<String>,
}
model! { LoadBalancerJoinSecurityGroupOutput {
    0 "JobId" job_id: String
} }

/// `LoadBalancerLeaveSecurityGroup` of `alb` 2020-06-16.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alb/2020-06-16/LoadBalancerLeaveSecurityGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoadBalancerLeaveSecurityGroup {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub security_group_ids: Vec<String>,
}
operation! { LoadBalancerLeaveSecurityGroup(load_balancer_id: String, security_group_ids: Vec<String>)
    "LoadBalancerLeaveSecurityGroup" -> LoadBalancerLeaveSecurityGroupOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "LoadBalancerId" load_balancer_id,
    3 "SecurityGroupIds" security_group_ids
} }

/// Response of [`LoadBalancerLeaveSecurityGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoadBalancerLeaveSecurityGroupOutput {
    pub job_id: Option<String>,
}
model! { LoadBalancerLeaveSecurityGroupOutput {
    0 "JobId" job_id: String
} }

/// Modifies capacity reservation: `ModifyCapacityReservation` of `alb` 2020-06-16.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alb/2020-06-16/ModifyCapacityReservation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCapacityReservation {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub load_balancer_id: String,
    pub minimum_load_balancer_capacity: Option<
        ModifyCapacityReservationMinimumLoadBalancerCapacity,
    >,
    pub reset_capacity_reservation: Option<bool>,
}
operation! { ModifyCapacityReservation(load_balancer_id: String) "ModifyCapacityReservation" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "LoadBalancerId" load_balancer_id,
    3 "MinimumLoadBalancerCapacity" minimum_load_balancer_capacity: ModifyCapacityReservationMinimumLoadBalancerCapacity,
    4 "ResetCapacityReservation" reset_capacity_reservation: bool
} }

/// Response of [`ModifyCapacityReservation`]: empty.
pub type ModifyCapacityReservationOutput = Empty;

/// In the request of [`ModifyCapacityReservation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCapacityReservationMinimumLoadBalancerCapacity {
    pub capacity_units: Option<i64>,
}
input! { ModifyCapacityReservationMinimumLoadBalancerCapacity() {
    0 "CapacityUnits" capacity_units: i64
} }

/// Moves resource group: `MoveResourceGroup` of `alb` 2020-06-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Alb/2020-06-16/MoveResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveResourceGroup {
    /// Required.
    pub new_resource_group_id: String,
    /// Required.
    pub resource_id: String,
    /// Required.
    pub resource_type: String,
}
operation! { MoveResourceGroup(new_resource_group_id: String, resource_id: String, resource_type: String)
    "MoveResourceGroup" -> Empty {
    0 "NewResourceGroupId" new_resource_group_id, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type
} }

/// Response of [`MoveResourceGroup`]: empty.
pub type MoveResourceGroupOutput = Empty;

/// Removes entries from acl: `RemoveEntriesFromAcl` of `alb` 2020-06-16.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alb/2020-06-16/RemoveEntriesFromAcl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveEntriesFromAcl {
    /// Required.
    pub acl_id: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub entries: Vec<String>,
}
operation! { RemoveEntriesFromAcl(acl_id: String, entries: Vec<String>)
    "RemoveEntriesFromAcl" -> RemoveEntriesFromAclOutput {
    0 "AclId" acl_id, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool, 3 "Entries" entries
} }

/// Response of [`RemoveEntriesFromAcl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveEntriesFromAclOutput {
    pub job_id: Option<String>,
}
model! { RemoveEntriesFromAclOutput {
    0 "JobId" job_id: String
} }

/// Removes servers from server group: `RemoveServersFromServerGroup` of `alb` 2020-06-16.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alb/2020-06-16/RemoveServersFromServerGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveServersFromServerGroup {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub server_group_id: String,
    /// Required.
    pub servers: Vec<RemoveServersFromServerGroupServers>,
}
operation! { RemoveServersFromServerGroup(server_group_id: String, servers: Vec<RemoveServersFromServerGroupServers>)
    "RemoveServersFromServerGroup" -> RemoveServersFromServerGroupOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "ServerGroupId" server_group_id,
    3 "Servers" servers
} }

/// In the request of [`RemoveServersFromServerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveServersFromServerGroupServers {
    pub port: Option<i64>,
    /// Required.
    pub server_id: Option<String>,
    pub server_ip: Option<String>,
    /// Required.
    pub server_type: Option<String>,
}
input! { RemoveServersFromServerGroupServers(server_id: String, server_type: String) {
    0 "Port" port: i64, 1 "ServerId" server_id: String, 2 "ServerIp" server_ip: String,
    3 "ServerType" server_type: String
} }

/// Response of [`RemoveServersFromServerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveServersFromServerGroupOutput {
    pub job_id: Option<String>,
}
model! { RemoveServersFromServerGroupOutput {
    0 "JobId" job_id: String
} }

/// Replaces servers in server group: `ReplaceServersInServerGroup` of `alb` 2020-06-16.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alb/2020-06-16/ReplaceServersInServerGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceServersInServerGroup {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub removed_servers: Vec<ReplaceServersInServerGroupRemovedServers>,
    /// Required.
    pub server_group_id: String,
    /// Required.
    pub added_servers: Vec<ReplaceServersInServerGroupAddedServers>,
}
operation! {
    ReplaceServersInServerGroup(removed_servers: Vec<ReplaceServersInServerGroupRemovedServers>, server_group_id: String, added_servers: Vec<ReplaceServersInServerGroupAddedServers>)
    "ReplaceServersInServerGroup" -> ReplaceServersInServerGroupOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "RemovedServers" removed_servers,
    3 "ServerGroupId" server_group_id, 4 "AddedServers" added_servers
} [
    Mark::new(4, Location::Body, Style::None)
] }

/// In the request of [`ReplaceServersInServerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceServersInServerGroupRemovedServers {
    pub port: Option<i64>,
    /// Required.
    pub server_id: Option<String>,
    pub server_ip: Option<String>,
    pub server_type: Option<String>,
}
input! { ReplaceServersInServerGroupRemovedServers(server_id: String) {
    0 "Port" port: i64, 1 "ServerId" server_id: String, 2 "ServerIp" server_ip: String,
    3 "ServerType" server_type: String
} }

/// In the request of [`ReplaceServersInServerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceServersInServerGroupAddedServers {
    pub description: Option<String>,
    pub port: Option<i64>,
    pub server_id: Option<String>,
    pub server_ip: Option<String>,
    pub server_type: Option<String>,
    pub weight: Option<i64>,
}
input! { ReplaceServersInServerGroupAddedServers() {
    0 "Description" description: String, 1 "Port" port: i64, 2 "ServerId" server_id: String,
    3 "ServerIp" server_ip: String, 4 "ServerType" server_type: String, 5 "Weight" weight: i64
} }

/// Response of [`ReplaceServersInServerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceServersInServerGroupOutput {
    pub job_id: Option<String>,
}
model! { ReplaceServersInServerGroupOutput {
    0 "JobId" job_id: String
} }

/// Starts listener: `StartListener` of `alb` 2020-06-16.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alb/2020-06-16/StartListener>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartListener {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub listener_id: String,
}
operation! { StartListener(listener_id: String) "StartListener" -> StartListenerOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "ListenerId" listener_id
} }

/// Response of [`StartListener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartListenerOutput {
    pub job_id: Option<String>,
}
model! { StartListenerOutput {
    0 "JobId" job_id: String
} }

/// Starts shift load balancer zones: `StartShiftLoadBalancerZones` of `alb` 2020-06-16.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alb/2020-06-16/StartShiftLoadBalancerZones>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartShiftLoadBalancerZones {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub zone_mappings: Vec<StartShiftLoadBalancerZonesZoneMappings>,
}
operation! {
    StartShiftLoadBalancerZones(load_balancer_id: String, zone_mappings: Vec<StartShiftLoadBalancerZonesZoneMappings>)
    "StartShiftLoadBalancerZones" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "LoadBalancerId" load_balancer_id,
    3 "ZoneMappings" zone_mappings
} }

/// Response of [`StartShiftLoadBalancerZones`]: empty.
pub type StartShiftLoadBalancerZonesOutput = Empty;

/// In the request of [`StartShiftLoadBalancerZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartShiftLoadBalancerZonesZoneMappings {
    /// Required.
    pub vswitch_id: Option<String>,
    /// Required.
    pub zone_id: Option<String>,
}
input! { StartShiftLoadBalancerZonesZoneMappings(vswitch_id: String, zone_id: String) {
    0 "VSwitchId" vswitch_id: String, 1 "ZoneId" zone_id: String
} }

/// Stops listener: `StopListener` of `alb` 2020-06-16.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alb/2020-06-16/StopListener>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopListener {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub listener_id: String,
}
operation! { StopListener(listener_id: String) "StopListener" -> StopListenerOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "ListenerId" listener_id
} }

/// Response of [`StopListener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopListenerOutput {
    pub job_id: Option<String>,
}
model! { StopListenerOutput {
    0 "JobId" job_id: String
} }

/// `TagResources` of `alb` 2020-06-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Alb/2020-06-16/TagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub tag: Vec<TagResourcesTag>,
}
operation! { TagResources(resource_id: Vec<String>, resource_type: String, tag: Vec<TagResourcesTag>)
    "TagResources" -> Empty {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type, 2 "Tag" tag
} }

/// Response of [`TagResources`]: empty.
pub type TagResourcesOutput = Empty;

/// In the request of [`TagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { TagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// `UnTagResources` of `alb` 2020-06-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Alb/2020-06-16/UnTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnTagResources {
    pub all: Option<bool>,
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    pub tag: Option<Vec<UnTagResourcesTag>>,
    pub tag_key: Option<Vec<String>>,
}
operation! { UnTagResources(resource_id: Vec<String>, resource_type: String) "UnTagResources" -> Empty {
    0 "All" all: bool, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type, 3 "Tag" tag: Vec<UnTagResourcesTag>,
    4 "TagKey" tag_key: Vec<String>
} }

/// Response of [`UnTagResources`]: empty.
pub type UnTagResourcesOutput = Empty;

/// In the request of [`UnTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnTagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { UnTagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Updates a scripts: `UpdateAScripts` of `alb` 2020-06-16.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alb/2020-06-16/UpdateAScripts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAScripts {
    pub a_scripts: Option<Vec<UpdateAScriptsAScripts>>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
}
operation! { UpdateAScripts() "UpdateAScripts" -> UpdateAScriptsOutput {
    0 "AScripts" a_scripts: Vec<UpdateAScriptsAScripts>, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool
} }

/// In the request of [`UpdateAScripts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAScriptsAScripts {
    /// Required.
    pub a_script_id: Option<String>,
    pub a_script_name: Option<String>,
    pub enabled: Option<bool>,
    pub ext_attribute_enabled: Option<bool>,
    pub ext_attributes: Option<Vec<UpdateAScriptsExtAttributes>>,
    pub script_content: Option<String>,
}
input! { UpdateAScriptsAScripts(a_script_id: String) {
    0 "AScriptId" a_script_id: String, 1 "AScriptName" a_script_name: String, 2 "Enabled" enabled: bool,
    3 "ExtAttributeEnabled" ext_attribute_enabled: bool,
    4 "ExtAttributes" ext_attributes: Vec<UpdateAScriptsExtAttributes>, 5 "ScriptContent" script_content: String
} }

/// In the request of [`UpdateAScripts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAScriptsExtAttributes {
    /// Required.
    pub attribute_key: Option<String>,
    /// Required.
    pub attribute_value: Option<String>,
}
input! { UpdateAScriptsExtAttributes(attribute_key: String, attribute_value: String) {
    0 "AttributeKey" attribute_key: String, 1 "AttributeValue" attribute_value: String
} }

/// Response of [`UpdateAScripts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAScriptsOutput {
    pub job_id: Option<String>,
}
model! { UpdateAScriptsOutput {
    0 "JobId" job_id: String
} }

/// Updates acl attribute: `UpdateAclAttribute` of `alb` 2020-06-16.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alb/2020-06-16/UpdateAclAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAclAttribute {
    /// Required.
    pub acl_id: String,
    /// Required.
    pub acl_name: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
}
operation! { UpdateAclAttribute(acl_id: String, acl_name: String) "UpdateAclAttribute" -> Empty {
    0 "AclId" acl_id, 1 "AclName" acl_name, 2 "ClientToken" client_token: String, 3 "DryRun" dry_run: bool
} }

/// Response of [`UpdateAclAttribute`]: empty.
pub type UpdateAclAttributeOutput = Empty;

/// Updates health check template attribute: `UpdateHealthCheckTemplateAttribute` of `alb` 2020-06-16.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alb/2020-06-16/UpdateHealthCheckTemplateAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateHealthCheckTemplateAttribute {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub health_check_codes: Option<Vec<String>>,
    pub health_check_connect_port: Option<i64>,
    pub health_check_host: Option<String>,
    pub health_check_http_version: Option<String>,
    pub health_check_interval: Option<i64>,
    pub health_check_method: Option<String>,
    pub health_check_path: Option<String>,
    pub health_check_protocol: Option<String>,
    /// Required.
    pub health_check_template_id: String,
    pub health_check_template_name: Option<String>,
    /// 1 to 300.
    pub health_check_timeout: Option<i64>,
    pub healthy_threshold: Option<i64>,
    pub unhealthy_threshold: Option<i64>,
}
operation! { UpdateHealthCheckTemplateAttribute(health_check_template_id: String)
    "UpdateHealthCheckTemplateAttribute" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool,
    2 "HealthCheckCodes" health_check_codes: Vec<String>, 3 "HealthCheckConnectPort" health_check_connect_port: i64,
    4 "HealthCheckHost" health_check_host: String, 5 "HealthCheckHttpVersion" health_check_http_version: String,
    6 "HealthCheckInterval" health_check_interval: i64, 7 "HealthCheckMethod" health_check_method: String,
    8 "HealthCheckPath" health_check_path: String, 9 "HealthCheckProtocol" health_check_protocol: String,
    10 "HealthCheckTemplateId" health_check_template_id,
    11 "HealthCheckTemplateName" health_check_template_name: String, 12 "HealthCheckTimeout" health_check_timeout: i64,
    13 "HealthyThreshold" healthy_threshold: i64, 14 "UnhealthyThreshold" unhealthy_threshold: i64
} }

/// Response of [`UpdateHealthCheckTemplateAttribute`]: empty.
pub type UpdateHealthCheckTemplateAttributeOutput = Empty;

/// Updates listener attribute: `UpdateListenerAttribute` of `alb` 2020-06-16.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alb/2020-06-16/UpdateListenerAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateListenerAttribute {
    pub ca_certificates: Option<Vec<UpdateListenerAttributeCaCertificates>>,
    pub ca_enabled: Option<bool>,
    pub certificates: Option<Vec<UpdateListenerAttributeCertificates>>,
    pub client_token: Option<String>,
    pub default_actions: Option<Vec<UpdateListenerAttributeDefaultActions>>,
    pub dry_run: Option<bool>,
    pub gzip_enabled: Option<bool>,
    pub http2_enabled: Option<bool>,
    /// At least 1.
    pub idle_timeout: Option<i64>,
    pub listener_description: Option<String>,
    /// Required.
    pub listener_id: String,
    pub quic_config: Option<UpdateListenerAttributeQuicConfig>,
    /// At least 1.
    pub request_timeout: Option<i64>,
    pub security_policy_id: Option<String>,
    pub x_forwarded_for_config: Option<UpdateListenerAttributeXForwardedForConfig>,
}
operation! { UpdateListenerAttribute(listener_id: String) "UpdateListenerAttribute" -> UpdateListenerAttributeOutput {
    0 "CaCertificates" ca_certificates: Vec<UpdateListenerAttributeCaCertificates>, 1 "CaEnabled" ca_enabled: bool,
    2 "Certificates" certificates: Vec<UpdateListenerAttributeCertificates>, 3 "ClientToken" client_token: String,
    4 "DefaultActions" default_actions: Vec<UpdateListenerAttributeDefaultActions>, 5 "DryRun" dry_run: bool,
    6 "GzipEnabled" gzip_enabled: bool, 7 "Http2Enabled" http2_enabled: bool, 8 "IdleTimeout" idle_timeout: i64,
    9 "ListenerDescription" listener_description: String, 10 "ListenerId" listener_id,
    11 "QuicConfig" quic_config: UpdateListenerAttributeQuicConfig, 12 "RequestTimeout" request_timeout: i64,
    13 "SecurityPolicyId" security_policy_id: String,
    14 "XForwardedForConfig" x_forwarded_for_config: UpdateListenerAttributeXForwardedForConfig
} }

/// In the request of [`UpdateListenerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateListenerAttributeCaCertificates {
    pub certificate_id: Option<String>,
}
input! { UpdateListenerAttributeCaCertificates() {
    0 "CertificateId" certificate_id: String
} }

/// In the request of [`UpdateListenerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateListenerAttributeCertificates {
    pub certificate_id: Option<String>,
}
input! { UpdateListenerAttributeCertificates() {
    0 "CertificateId" certificate_id: String
} }

/// In the request of [`UpdateListenerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateListenerAttributeDefaultActions {
    pub forward_group_config: Option<UpdateListenerAttributeForwardGroupConfig>,
    /// Required.
    pub r#type: Option<String>,
}
input! { UpdateListenerAttributeDefaultActions(r#type: String) {
    0 "ForwardGroupConfig" forward_group_config: UpdateListenerAttributeForwardGroupConfig, 1 "Type" r#type: String
} }

/// In the request of [`UpdateListenerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateListenerAttributeForwardGroupConfig {
    /// Required.
    pub server_group_tuples: Option<Vec<UpdateListenerAttributeServerGroupTuples>>,
}
input! { UpdateListenerAttributeForwardGroupConfig(server_group_tuples: Vec<UpdateListenerAttributeServerGroupTuples>) {
    0 "ServerGroupTuples" server_group_tuples: Vec<UpdateListenerAttributeServerGroupTuples>
} }

/// In the request of [`UpdateListenerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateListenerAttributeServerGroupTuples {
    /// Required.
    pub server_group_id: Option<String>,
}
input! { UpdateListenerAttributeServerGroupTuples(server_group_id: String) {
    0 "ServerGroupId" server_group_id: String
} }

/// In the request of [`UpdateListenerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateListenerAttributeQuicConfig {
    pub quic_listener_id: Option<String>,
    pub quic_upgrade_enabled: Option<bool>,
}
input! { UpdateListenerAttributeQuicConfig() {
    0 "QuicListenerId" quic_listener_id: String, 1 "QuicUpgradeEnabled" quic_upgrade_enabled: bool
} }

/// In the request of [`UpdateListenerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateListenerAttributeXForwardedForConfig {
    pub x_forwarded_for_client_cert_client_verify_alias: Option<String>,
    pub x_forwarded_for_client_cert_client_verify_enabled: Option<bool>,
    pub x_forwarded_for_client_cert_fingerprint_alias: Option<String>,
    pub x_forwarded_for_client_cert_fingerprint_enabled: Option<bool>,
    pub x_forwarded_for_client_cert_issuer_dn_alias: Option<String>,
    pub x_forwarded_for_client_cert_issuer_dn_enabled: Option<bool>,
    pub x_forwarded_for_client_cert_subject_dn_alias: Option<String>,
    pub x_forwarded_for_client_cert_subject_dn_enabled: Option<bool>,
    pub x_forwarded_for_client_source_ips_enabled: Option<bool>,
    pub x_forwarded_for_client_source_ips_trusted: Option<String>,
    pub x_forwarded_for_client_src_port_enabled: Option<bool>,
    pub x_forwarded_for_enabled: Option<bool>,
    pub x_forwarded_for_host_enabled: Option<bool>,
    pub x_forwarded_for_processing_mode: Option<String>,
    pub x_forwarded_for_proto_enabled: Option<bool>,
    pub x_forwarded_for_slb_id_enabled: Option<bool>,
    pub x_forwarded_for_slb_port_enabled: Option<bool>,
}
input! { UpdateListenerAttributeXForwardedForConfig() {
    0 "XForwardedForClientCertClientVerifyAlias" x_forwarded_for_client_cert_client_verify_alias: String,
    1 "XForwardedForClientCertClientVerifyEnabled" x_forwarded_for_client_cert_client_verify_enabled: bool,
    2 "XForwardedForClientCertFingerprintAlias" x_forwarded_for_client_cert_fingerprint_alias: String,
    3 "XForwardedForClientCertFingerprintEnabled" x_forwarded_for_client_cert_fingerprint_enabled: bool,
    4 "XForwardedForClientCertIssuerDNAlias" x_forwarded_for_client_cert_issuer_dn_alias: String,
    5 "XForwardedForClientCertIssuerDNEnabled" x_forwarded_for_client_cert_issuer_dn_enabled: bool,
    6 "XForwardedForClientCertSubjectDNAlias" x_forwarded_for_client_cert_subject_dn_alias: String,
    7 "XForwardedForClientCertSubjectDNEnabled" x_forwarded_for_client_cert_subject_dn_enabled: bool,
    8 "XForwardedForClientSourceIpsEnabled" x_forwarded_for_client_source_ips_enabled: bool,
    9 "XForwardedForClientSourceIpsTrusted" x_forwarded_for_client_source_ips_trusted: String,
    10 "XForwardedForClientSrcPortEnabled" x_forwarded_for_client_src_port_enabled: bool,
    11 "XForwardedForEnabled" x_forwarded_for_enabled: bool,
    12 "XForwardedForHostEnabled" x_forwarded_for_host_enabled: bool,
    13 "XForwardedForProcessingMode" x_forwarded_for_processing_mode: String,
    14 "XForwardedForProtoEnabled" x_forwarded_for_proto_enabled: bool,
    15 "XForwardedForSLBIdEnabled" x_forwarded_for_slb_id_enabled: bool,
    16 "XForwardedForSLBPortEnabled" x_forwarded_for_slb_port_enabled: bool
} }

/// Response of [`UpdateListenerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateListenerAttributeOutput {
    pub job_id: Option<String>,
}
model! { UpdateListenerAttributeOutput {
    0 "JobId" job_id: String
} }

/// Updates listener log config: `UpdateListenerLogConfig` of `alb` 2020-06-16.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alb/2020-06-16/UpdateListenerLogConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateListenerLogConfig {
    pub access_log_record_customized_headers_enabled: Option<bool>,
    pub access_log_tracing_config: Option<UpdateListenerLogConfigAccessLogTracingConfig>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub listener_id: String,
}
operation! { UpdateListenerLogConfig(listener_id: String) "UpdateListenerLogConfig" -> UpdateListenerLogConfigOutput {
    0 "AccessLogRecordCustomizedHeadersEnabled" access_log_record_customized_headers_enabled: bool,
    1 "AccessLogTracingConfig" access_log_tracing_config: UpdateListenerLogConfigAccessLogTracingConfig,
    2 "ClientToken" client_token: String, 3 "DryRun" dry_run: bool, 4 "ListenerId" listener_id
} }

/// In the request of [`UpdateListenerLogConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateListenerLogConfigAccessLogTracingConfig {
    /// Required.
    pub tracing_enabled: Option<bool>,
    pub tracing_sample: Option<i64>,
    pub tracing_type: Option<String>,
}
input! { UpdateListenerLogConfigAccessLogTracingConfig(tracing_enabled: bool) {
    0 "TracingEnabled" tracing_enabled: bool, 1 "TracingSample" tracing_sample: i64,
    2 "TracingType" tracing_type: String
} }

/// Response of [`UpdateListenerLogConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateListenerLogConfigOutput {
    pub job_id: Option<String>,
}
model! { UpdateListenerLogConfigOutput {
    0 "JobId" job_id: String
} }

/// Updates load balancer address type config: `UpdateLoadBalancerAddressTypeConfig` of `alb` 2020-06-16.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alb/2020-06-16/UpdateLoadBalancerAddressTypeConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLoadBalancerAddressTypeConfig {
    /// Required.
    pub address_type: String,
    pub client_token: Option<String>,
    pub dry_run: Option<String>,
    /// Required.
    pub load_balancer_id: String,
    pub retain_resource_type: Option<Vec<String>>,
    pub zone_mappings: Option<Vec<UpdateLoadBalancerAddressTypeConfigZoneMappings>>,
}
operation! { UpdateLoadBalancerAddressTypeConfig(address_type: String, load_balancer_id: String)
    "UpdateLoadBalancerAddressTypeConfig" -> UpdateLoadBalancerAddressTypeConfigOutput {
    0 "AddressType" address_type, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: String,
    3 "LoadBalancerId" load_balancer_id, 4 "RetainResourceType" retain_resource_type: Vec<String>,
    5 "ZoneMappings" zone_mappings: Vec<UpdateLoadBalancerAddressTypeConfigZoneMappings>
} }

/// In the request of [`UpdateLoadBalancerAddressTypeConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLoadBalancerAddressTypeConfigZoneMappings {
    pub allocation_id: Option<String>,
    pub eip_type: Option<String>,
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}
input! { UpdateLoadBalancerAddressTypeConfigZoneMappings() {
    0 "AllocationId" allocation_id: String, 1 "EipType" eip_type: String, 2 "VSwitchId" vswitch_id: String,
    3 "ZoneId" zone_id: String
} }

/// Response of [`UpdateLoadBalancerAddressTypeConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLoadBalancerAddressTypeConfigOutput {
    pub job_id: Option<String>,
}
model! { UpdateLoadBalancerAddressTypeConfigOutput {
    0 "JobId" job_id: String
} }

/// Updates load balancer attribute: `UpdateLoadBalancerAttribute` of `alb` 2020-06-16.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alb/2020-06-16/UpdateLoadBalancerAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLoadBalancerAttribute {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub load_balancer_id: String,
    pub load_balancer_name: Option<String>,
    pub modification_protection_config: Option<
        UpdateLoadBalancerAttributeModificationProtectionConfig,
    >,
}
operation! { UpdateLoadBalancerAttribute(load_balancer_id: String)
    "UpdateLoadBalancerAttribute" -> UpdateLoadBalancerAttributeOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "LoadBalancerId" load_balancer_id,
    3 "LoadBalancerName" load_balancer_name: String,
    4 "ModificationProtectionConfig" modification_protection_config: UpdateLoadBalancerAttributeModificationProtectionConfig
} }

/// In the request of [`UpdateLoadBalancerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLoadBalancerAttributeModificationProtectionConfig {
    pub reason: Option<String>,
    pub status: Option<String>,
}
input! { UpdateLoadBalancerAttributeModificationProtectionConfig() {
    0 "Reason" reason: String, 1 "Status" status: String
} }

/// Response of [`UpdateLoadBalancerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLoadBalancerAttributeOutput {
    pub job_id: Option<String>,
}
model! { UpdateLoadBalancerAttributeOutput {
    0 "JobId" job_id: String
} }

/// Updates load balancer edition: `UpdateLoadBalancerEdition` of `alb` 2020-06-16.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alb/2020-06-16/UpdateLoadBalancerEdition>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLoadBalancerEdition {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub load_balancer_edition: String,
    /// Required.
    pub load_balancer_id: String,
}
operation! { UpdateLoadBalancerEdition(load_balancer_edition: String, load_balancer_id: String)
    "UpdateLoadBalancerEdition" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "LoadBalancerEdition" load_balancer_edition,
    3 "LoadBalancerId" load_balancer_id
} }

/// Response of [`UpdateLoadBalancerEdition`]: empty.
pub type UpdateLoadBalancerEditionOutput = Empty;

/// Updates load balancer zones: `UpdateLoadBalancerZones` of `alb` 2020-06-16.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alb/2020-06-16/UpdateLoadBalancerZones>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLoadBalancerZones {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub load_balancer_id: String,
    pub retain_resource_type: Option<Vec<String>>,
    /// Required.
    pub zone_mappings: Vec<UpdateLoadBalancerZonesZoneMappings>,
}
operation! {
    UpdateLoadBalancerZones(load_balancer_id: String, zone_mappings: Vec<UpdateLoadBalancerZonesZoneMappings>)
    "UpdateLoadBalancerZones" -> UpdateLoadBalancerZonesOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "LoadBalancerId" load_balancer_id,
    3 "RetainResourceType" retain_resource_type: Vec<String>, 4 "ZoneMappings" zone_mappings
} }

/// In the request of [`UpdateLoadBalancerZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLoadBalancerZonesZoneMappings {
    pub eip_type: Option<String>,
    pub intranet_address: Option<String>,
    /// Required.
    pub vswitch_id: Option<String>,
    /// Required.
    pub zone_id: Option<String>,
}
input! { UpdateLoadBalancerZonesZoneMappings(vswitch_id: String, zone_id: String) {
    0 "EipType" eip_type: String, 1 "IntranetAddress" intranet_address: String, 2 "VSwitchId" vswitch_id: String,
    3 "ZoneId" zone_id: String
} }

/// Response of [`UpdateLoadBalancerZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLoadBalancerZonesOutput {
    pub job_id: Option<String>,
}
model! { UpdateLoadBalancerZonesOutput {
    0 "JobId" job_id: String
} }

/// Updates rule attribute: `UpdateRuleAttribute` of `alb` 2020-06-16.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alb/2020-06-16/UpdateRuleAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRuleAttribute {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub priority: Option<i64>,
    pub rule_actions: Option<Vec<UpdateRuleAttributeRuleActions>>,
    pub rule_conditions: Option<Vec<UpdateRuleAttributeRuleConditions>>,
    /// Required.
    pub rule_id: String,
    pub rule_name: Option<String>,
}
operation! { UpdateRuleAttribute(rule_id: String) "UpdateRuleAttribute" -> UpdateRuleAttributeOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "Priority" priority: i64,
    3 "RuleActions" rule_actions: Vec<UpdateRuleAttributeRuleActions>,
    4 "RuleConditions" rule_conditions: Vec<UpdateRuleAttributeRuleConditions>, 5 "RuleId" rule_id,
    6 "RuleName" rule_name: String
} }

/// In the request of [`UpdateRuleAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRuleAttributeRuleActions {
    pub cors_config: Option<UpdateRuleAttributeCorsConfig>,
    pub fixed_response_config: Option<UpdateRuleAttributeFixedResponseConfig>,
    pub forward_group_config: Option<UpdateRuleAttributeForwardGroupConfig>,
    pub insert_header_config: Option<UpdateRuleAttributeInsertHeaderConfig>,
    pub order: Option<i64>,
    pub redirect_config: Option<UpdateRuleAttributeRedirectConfig>,
    pub remove_header_config: Option<UpdateRuleAttributeRemoveHeaderConfig>,
    pub rewrite_config: Option<UpdateRuleAttributeRewriteConfig>,
    pub traffic_limit_config: Option<UpdateRuleAttributeTrafficLimitConfig>,
    pub traffic_mirror_config: Option<UpdateRuleAttributeTrafficMirrorConfig>,
    pub r#type: Option<String>,
}
input! { UpdateRuleAttributeRuleActions() {
    0 "CorsConfig" cors_config: UpdateRuleAttributeCorsConfig,
    1 "FixedResponseConfig" fixed_response_config: UpdateRuleAttributeFixedResponseConfig,
    2 "ForwardGroupConfig" forward_group_config: UpdateRuleAttributeForwardGroupConfig,
    3 "InsertHeaderConfig" insert_header_config: UpdateRuleAttributeInsertHeaderConfig, 4 "Order" order: i64,
    5 "RedirectConfig" redirect_config: UpdateRuleAttributeRedirectConfig,
    6 "RemoveHeaderConfig" remove_header_config: UpdateRuleAttributeRemoveHeaderConfig,
    7 "RewriteConfig" rewrite_config: UpdateRuleAttributeRewriteConfig,
    8 "TrafficLimitConfig" traffic_limit_config: UpdateRuleAttributeTrafficLimitConfig,
    9 "TrafficMirrorConfig" traffic_mirror_config: UpdateRuleAttributeTrafficMirrorConfig, 10 "Type" r#type: String
} }

/// In the request of [`UpdateRuleAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRuleAttributeCorsConfig {
    pub allow_credentials: Option<String>,
    pub allow_headers: Option<Vec<String>>,
    pub allow_methods: Option<Vec<String>>,
    pub allow_origin: Option<Vec<String>>,
    pub expose_headers: Option<Vec<String>>,
    pub max_age: Option<i64>,
}
input! { UpdateRuleAttributeCorsConfig() {
    0 "AllowCredentials" allow_credentials: String, 1 "AllowHeaders" allow_headers: Vec<String>,
    2 "AllowMethods" allow_methods: Vec<String>, 3 "AllowOrigin" allow_origin: Vec<String>,
    4 "ExposeHeaders" expose_headers: Vec<String>, 5 "MaxAge" max_age: i64
} }

/// In the request of [`UpdateRuleAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRuleAttributeFixedResponseConfig {
    pub content: Option<String>,
    pub content_type: Option<String>,
    pub http_code: Option<String>,
}
input! { UpdateRuleAttributeFixedResponseConfig() {
    0 "Content" content: String, 1 "ContentType" content_type: String, 2 "HttpCode" http_code: String
} }

/// In the request of [`UpdateRuleAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRuleAttributeForwardGroupConfig {
    pub server_group_sticky_session: Option<UpdateRuleAttributeServerGroupStickySession>,
    pub server_group_tuples: Option<Vec<UpdateRuleAttributeServerGroupTuples>>,
}
input! { UpdateRuleAttributeForwardGroupConfig() {
    0 "ServerGroupStickySession" server_group_sticky_session: UpdateRuleAttributeServerGroupStickySession,
    1 "ServerGroupTuples" server_group_tuples: Vec<UpdateRuleAttributeServerGroupTuples>
} }

/// In the request of [`UpdateRuleAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRuleAttributeServerGroupStickySession {
    pub enabled: Option<bool>,
    pub timeout: Option<i64>,
}
input! { UpdateRuleAttributeServerGroupStickySession() {
    0 "Enabled" enabled: bool, 1 "Timeout" timeout: i64
} }

/// In the request of [`UpdateRuleAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRuleAttributeServerGroupTuples {
    pub server_group_id: Option<String>,
    pub weight: Option<i64>,
}
input! { UpdateRuleAttributeServerGroupTuples() {
    0 "ServerGroupId" server_group_id: String, 1 "Weight" weight: i64
} }

/// In the request of [`UpdateRuleAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRuleAttributeInsertHeaderConfig {
    pub cover_enabled: Option<bool>,
    pub key: Option<String>,
    pub value: Option<String>,
    pub value_type: Option<String>,
}
input! { UpdateRuleAttributeInsertHeaderConfig() {
    0 "CoverEnabled" cover_enabled: bool, 1 "Key" key: String, 2 "Value" value: String, 3 "ValueType" value_type: String
} }

/// In the request of [`UpdateRuleAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRuleAttributeRedirectConfig {
    pub host: Option<String>,
    pub http_code: Option<String>,
    pub path: Option<String>,
    pub port: Option<String>,
    pub protocol: Option<String>,
    pub query: Option<String>,
}
input! { UpdateRuleAttributeRedirectConfig() {
    0 "Host" host: String, 1 "HttpCode" http_code: String, 2 "Path" path: String, 3 "Port" port: String,
    4 "Protocol" protocol: String, 5 "Query" query: String
} }

/// In the request of [`UpdateRuleAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRuleAttributeRemoveHeaderConfig {
    pub key: Option<String>,
}
input! { UpdateRuleAttributeRemoveHeaderConfig() {
    0 "Key" key: String
} }

/// In the request of [`UpdateRuleAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRuleAttributeRewriteConfig {
    pub host: Option<String>,
    pub path: Option<String>,
    pub query: Option<String>,
}
input! { UpdateRuleAttributeRewriteConfig() {
    0 "Host" host: String, 1 "Path" path: String, 2 "Query" query: String
} }

/// In the request of [`UpdateRuleAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRuleAttributeTrafficLimitConfig {
    pub per_ip_qps: Option<i64>,
    pub qps: Option<i64>,
}
input! { UpdateRuleAttributeTrafficLimitConfig() {
    0 "PerIpQps" per_ip_qps: i64, 1 "QPS" qps: i64
} }

/// In the request of [`UpdateRuleAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRuleAttributeTrafficMirrorConfig {
    pub mirror_group_config: Option<UpdateRuleAttributeMirrorGroupConfig>,
    pub target_type: Option<String>,
}
input! { UpdateRuleAttributeTrafficMirrorConfig() {
    0 "MirrorGroupConfig" mirror_group_config: UpdateRuleAttributeMirrorGroupConfig, 1 "TargetType" target_type: String
} }

/// In the request of [`UpdateRuleAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRuleAttributeMirrorGroupConfig {
    pub server_group_tuples: Option<
        Vec<UpdateRuleAttributeMirrorGroupConfigServerGroupTuples>,
    >,
}
input! { UpdateRuleAttributeMirrorGroupConfig() {
    0 "ServerGroupTuples" server_group_tuples: Vec<UpdateRuleAttributeMirrorGroupConfigServerGroupTuples>
} }

/// In the request of [`UpdateRuleAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRuleAttributeMirrorGroupConfigServerGroupTuples {
    pub server_group_id: Option<String>,
}
input! { UpdateRuleAttributeMirrorGroupConfigServerGroupTuples() {
    0 "ServerGroupId" server_group_id: String
} }

/// In the request of [`UpdateRuleAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRuleAttributeRuleConditions {
    pub cookie_config: Option<UpdateRuleAttributeCookieConfig>,
    pub header_config: Option<UpdateRuleAttributeHeaderConfig>,
    pub host_config: Option<UpdateRuleAttributeHostConfig>,
    pub method_config: Option<UpdateRuleAttributeMethodConfig>,
    pub path_config: Option<UpdateRuleAttributePathConfig>,
    pub query_string_config: Option<UpdateRuleAttributeQueryStringConfig>,
    pub response_header_config: Option<UpdateRuleAttributeResponseHeaderConfig>,
    pub response_status_code_config: Option<UpdateRuleAttributeResponseStatusCodeConfig>,
    pub source_ip_config: Option<UpdateRuleAttributeSourceIpConfig>,
    pub r#type: Option<String>,
}
input! { UpdateRuleAttributeRuleConditions() {
    0 "CookieConfig" cookie_config: UpdateRuleAttributeCookieConfig,
    1 "HeaderConfig" header_config: UpdateRuleAttributeHeaderConfig,
    2 "HostConfig" host_config: UpdateRuleAttributeHostConfig,
    3 "MethodConfig" method_config: UpdateRuleAttributeMethodConfig,
    4 "PathConfig" path_config: UpdateRuleAttributePathConfig,
    5 "QueryStringConfig" query_string_config: UpdateRuleAttributeQueryStringConfig,
    6 "ResponseHeaderConfig" response_header_config: UpdateRuleAttributeResponseHeaderConfig,
    7 "ResponseStatusCodeConfig" response_status_code_config: UpdateRuleAttributeResponseStatusCodeConfig,
    8 "SourceIpConfig" source_ip_config: UpdateRuleAttributeSourceIpConfig, 9 "Type" r#type: String
} }

/// In the request of [`UpdateRuleAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRuleAttributeCookieConfig {
    pub values: Option<Vec<UpdateRuleAttributeValues>>,
}
input! { UpdateRuleAttributeCookieConfig() {
    0 "Values" values: Vec<UpdateRuleAttributeValues>
} }

/// In the request of [`UpdateRuleAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRuleAttributeValues {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { UpdateRuleAttributeValues() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`UpdateRuleAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRuleAttributeHeaderConfig {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { UpdateRuleAttributeHeaderConfig() {
    0 "Key" key: String, 1 "Values" values: Vec<String>
} }

/// In the request of [`UpdateRuleAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRuleAttributeHostConfig {
    pub values: Option<Vec<String>>,
}
input! { UpdateRuleAttributeHostConfig() {
    0 "Values" values: Vec<String>
} }

/// In the request of [`UpdateRuleAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRuleAttributeMethodConfig {
    pub values: Option<Vec<String>>,
}
input! { UpdateRuleAttributeMethodConfig() {
    0 "Values" values: Vec<String>
} }

/// In the request of [`UpdateRuleAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRuleAttributePathConfig {
    pub values: Option<Vec<String>>,
}
input! { UpdateRuleAttributePathConfig() {
    0 "Values" values: Vec<String>
} }

/// In the request of [`UpdateRuleAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRuleAttributeQueryStringConfig {
    pub values: Option<Vec<UpdateRuleAttributeQueryStringConfigValues>>,
}
input! { UpdateRuleAttributeQueryStringConfig() {
    0 "Values" values: Vec<UpdateRuleAttributeQueryStringConfigValues>
} }

/// In the request of [`UpdateRuleAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRuleAttributeQueryStringConfigValues {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { UpdateRuleAttributeQueryStringConfigValues() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`UpdateRuleAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRuleAttributeResponseHeaderConfig {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { UpdateRuleAttributeResponseHeaderConfig() {
    0 "Key" key: String, 1 "Values" values: Vec<String>
} }

/// In the request of [`UpdateRuleAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRuleAttributeResponseStatusCodeConfig {
    pub values: Option<Vec<String>>,
}
input! { UpdateRuleAttributeResponseStatusCodeConfig() {
    0 "Values" values: Vec<String>
} }

/// In the request of [`UpdateRuleAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRuleAttributeSourceIpConfig {
    pub values: Option<Vec<String>>,
}
input! { UpdateRuleAttributeSourceIpConfig() {
    0 "Values" values: Vec<String>
} }

/// Response of [`UpdateRuleAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRuleAttributeOutput {
    pub job_id: Option<String>,
}
model! { UpdateRuleAttributeOutput {
    0 "JobId" job_id: String
} }

/// Updates rules attribute: `UpdateRulesAttribute` of `alb` 2020-06-16.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alb/2020-06-16/UpdateRulesAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRulesAttribute {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub rules: Vec<UpdateRulesAttributeRules>,
}
operation! { UpdateRulesAttribute(rules: Vec<UpdateRulesAttributeRules>)
    "UpdateRulesAttribute" -> UpdateRulesAttributeOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "Rules" rules
} [
    Mark::new(2, Location::Body, Style::None)
] }

/// In the request of [`UpdateRulesAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRulesAttributeRules {
    pub priority: Option<i64>,
    pub rule_actions: Option<Vec<UpdateRulesAttributeRuleActions>>,
    pub rule_conditions: Option<Vec<UpdateRulesAttributeRuleConditions>>,
    /// Required.
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
}
input! { UpdateRulesAttributeRules(rule_id: String) {
    0 "Priority" priority: i64, 1 "RuleActions" rule_actions: Vec<UpdateRulesAttributeRuleActions>,
    2 "RuleConditions" rule_conditions: Vec<UpdateRulesAttributeRuleConditions>, 3 "RuleId" rule_id: String,
    4 "RuleName" rule_name: String
} }

/// In the request of [`UpdateRulesAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRulesAttributeRuleActions {
    pub cors_config: Option<UpdateRulesAttributeCorsConfig>,
    pub fixed_response_config: Option<UpdateRulesAttributeFixedResponseConfig>,
    pub forward_group_config: Option<UpdateRulesAttributeForwardGroupConfig>,
    pub insert_header_config: Option<UpdateRulesAttributeInsertHeaderConfig>,
    /// Required.
    pub order: Option<i64>,
    pub redirect_config: Option<UpdateRulesAttributeRedirectConfig>,
    pub remove_header_config: Option<UpdateRulesAttributeRemoveHeaderConfig>,
    pub rewrite_config: Option<UpdateRulesAttributeRewriteConfig>,
    pub traffic_limit_config: Option<UpdateRulesAttributeTrafficLimitConfig>,
    pub traffic_mirror_config: Option<UpdateRulesAttributeTrafficMirrorConfig>,
    /// Required.
    pub r#type: Option<String>,
}
input! { UpdateRulesAttributeRuleActions(order: i64, r#type: String) {
    0 "CorsConfig" cors_config: UpdateRulesAttributeCorsConfig,
    1 "FixedResponseConfig" fixed_response_config: UpdateRulesAttributeFixedResponseConfig,
    2 "ForwardGroupConfig" forward_group_config: UpdateRulesAttributeForwardGroupConfig,
    3 "InsertHeaderConfig" insert_header_config: UpdateRulesAttributeInsertHeaderConfig, 4 "Order" order: i64,
    5 "RedirectConfig" redirect_config: UpdateRulesAttributeRedirectConfig,
    6 "RemoveHeaderConfig" remove_header_config: UpdateRulesAttributeRemoveHeaderConfig,
    7 "RewriteConfig" rewrite_config: UpdateRulesAttributeRewriteConfig,
    8 "TrafficLimitConfig" traffic_limit_config: UpdateRulesAttributeTrafficLimitConfig,
    9 "TrafficMirrorConfig" traffic_mirror_config: UpdateRulesAttributeTrafficMirrorConfig, 10 "Type" r#type: String
} }

/// In the request of [`UpdateRulesAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRulesAttributeCorsConfig {
    pub allow_credentials: Option<String>,
    pub allow_headers: Option<Vec<String>>,
    pub allow_methods: Option<Vec<String>>,
    pub allow_origin: Option<Vec<String>>,
    pub expose_headers: Option<Vec<String>>,
    pub max_age: Option<i64>,
}
input! { UpdateRulesAttributeCorsConfig() {
    0 "AllowCredentials" allow_credentials: String, 1 "AllowHeaders" allow_headers: Vec<String>,
    2 "AllowMethods" allow_methods: Vec<String>, 3 "AllowOrigin" allow_origin: Vec<String>,
    4 "ExposeHeaders" expose_headers: Vec<String>, 5 "MaxAge" max_age: i64
} }

/// In the request of [`UpdateRulesAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRulesAttributeFixedResponseConfig {
    pub content: Option<String>,
    pub content_type: Option<String>,
    pub http_code: Option<String>,
}
input! { UpdateRulesAttributeFixedResponseConfig() {
    0 "Content" content: String, 1 "ContentType" content_type: String, 2 "HttpCode" http_code: String
} }

/// In the request of [`UpdateRulesAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRulesAttributeForwardGroupConfig {
    pub server_group_sticky_session: Option<
        UpdateRulesAttributeServerGroupStickySession,
    >,
    pub server_group_tuples: Option<Vec<UpdateRulesAttributeServerGroupTuples>>,
}
input! { UpdateRulesAttributeForwardGroupConfig() {
    0 "ServerGroupStickySession" server_group_sticky_session: UpdateRulesAttributeServerGroupStickySession,
    1 "ServerGroupTuples" server_group_tuples: Vec<UpdateRulesAttributeServerGroupTuples>
} }

/// In the request of [`UpdateRulesAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRulesAttributeServerGroupStickySession {
    pub enabled: Option<bool>,
    pub timeout: Option<i64>,
}
input! { UpdateRulesAttributeServerGroupStickySession() {
    0 "Enabled" enabled: bool, 1 "Timeout" timeout: i64
} }

/// In the request of [`UpdateRulesAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRulesAttributeServerGroupTuples {
    pub server_group_id: Option<String>,
    pub weight: Option<i64>,
}
input! { UpdateRulesAttributeServerGroupTuples() {
    0 "ServerGroupId" server_group_id: String, 1 "Weight" weight: i64
} }

/// In the request of [`UpdateRulesAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRulesAttributeInsertHeaderConfig {
    pub cover_enabled: Option<bool>,
    pub key: Option<String>,
    pub value: Option<String>,
    pub value_type: Option<String>,
}
input! { UpdateRulesAttributeInsertHeaderConfig() {
    0 "CoverEnabled" cover_enabled: bool, 1 "Key" key: String, 2 "Value" value: String, 3 "ValueType" value_type: String
} }

/// In the request of [`UpdateRulesAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRulesAttributeRedirectConfig {
    pub host: Option<String>,
    pub http_code: Option<String>,
    pub path: Option<String>,
    pub port: Option<String>,
    pub protocol: Option<String>,
    pub query: Option<String>,
}
input! { UpdateRulesAttributeRedirectConfig() {
    0 "Host" host: String, 1 "HttpCode" http_code: String, 2 "Path" path: String, 3 "Port" port: String,
    4 "Protocol" protocol: String, 5 "Query" query: String
} }

/// In the request of [`UpdateRulesAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRulesAttributeRemoveHeaderConfig {
    pub key: Option<String>,
}
input! { UpdateRulesAttributeRemoveHeaderConfig() {
    0 "Key" key: String
} }

/// In the request of [`UpdateRulesAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRulesAttributeRewriteConfig {
    pub host: Option<String>,
    pub path: Option<String>,
    pub query: Option<String>,
}
input! { UpdateRulesAttributeRewriteConfig() {
    0 "Host" host: String, 1 "Path" path: String, 2 "Query" query: String
} }

/// In the request of [`UpdateRulesAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRulesAttributeTrafficLimitConfig {
    pub per_ip_qps: Option<i64>,
    pub qps: Option<i64>,
}
input! { UpdateRulesAttributeTrafficLimitConfig() {
    0 "PerIpQps" per_ip_qps: i64, 1 "QPS" qps: i64
} }

/// In the request of [`UpdateRulesAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRulesAttributeTrafficMirrorConfig {
    pub mirror_group_config: Option<UpdateRulesAttributeMirrorGroupConfig>,
    pub target_type: Option<String>,
}
input! { UpdateRulesAttributeTrafficMirrorConfig() {
    0 "MirrorGroupConfig" mirror_group_config: UpdateRulesAttributeMirrorGroupConfig, 1 "TargetType" target_type: String
} }

/// In the request of [`UpdateRulesAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRulesAttributeMirrorGroupConfig {
    pub server_group_tuples: Option<
        Vec<UpdateRulesAttributeMirrorGroupConfigServerGroupTuples>,
    >,
}
input! { UpdateRulesAttributeMirrorGroupConfig() {
    0 "ServerGroupTuples" server_group_tuples: Vec<UpdateRulesAttributeMirrorGroupConfigServerGroupTuples>
} }

/// In the request of [`UpdateRulesAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRulesAttributeMirrorGroupConfigServerGroupTuples {
    pub server_group_id: Option<String>,
}
input! { UpdateRulesAttributeMirrorGroupConfigServerGroupTuples() {
    0 "ServerGroupId" server_group_id: String
} }

/// In the request of [`UpdateRulesAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRulesAttributeRuleConditions {
    pub cookie_config: Option<UpdateRulesAttributeCookieConfig>,
    pub header_config: Option<UpdateRulesAttributeHeaderConfig>,
    pub host_config: Option<UpdateRulesAttributeHostConfig>,
    pub method_config: Option<UpdateRulesAttributeMethodConfig>,
    pub path_config: Option<UpdateRulesAttributePathConfig>,
    pub query_string_config: Option<UpdateRulesAttributeQueryStringConfig>,
    pub response_header_config: Option<UpdateRulesAttributeResponseHeaderConfig>,
    pub response_status_code_config: Option<
        UpdateRulesAttributeResponseStatusCodeConfig,
    >,
    pub source_ip_config: Option<UpdateRulesAttributeSourceIpConfig>,
    pub r#type: Option<String>,
}
input! { UpdateRulesAttributeRuleConditions() {
    0 "CookieConfig" cookie_config: UpdateRulesAttributeCookieConfig,
    1 "HeaderConfig" header_config: UpdateRulesAttributeHeaderConfig,
    2 "HostConfig" host_config: UpdateRulesAttributeHostConfig,
    3 "MethodConfig" method_config: UpdateRulesAttributeMethodConfig,
    4 "PathConfig" path_config: UpdateRulesAttributePathConfig,
    5 "QueryStringConfig" query_string_config: UpdateRulesAttributeQueryStringConfig,
    6 "ResponseHeaderConfig" response_header_config: UpdateRulesAttributeResponseHeaderConfig,
    7 "ResponseStatusCodeConfig" response_status_code_config: UpdateRulesAttributeResponseStatusCodeConfig,
    8 "SourceIpConfig" source_ip_config: UpdateRulesAttributeSourceIpConfig, 9 "Type" r#type: String
} }

/// In the request of [`UpdateRulesAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRulesAttributeCookieConfig {
    pub values: Option<Vec<UpdateRulesAttributeValues>>,
}
input! { UpdateRulesAttributeCookieConfig() {
    0 "Values" values: Vec<UpdateRulesAttributeValues>
} }

/// In the request of [`UpdateRulesAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRulesAttributeValues {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { UpdateRulesAttributeValues() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`UpdateRulesAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRulesAttributeHeaderConfig {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { UpdateRulesAttributeHeaderConfig() {
    0 "Key" key: String, 1 "Values" values: Vec<String>
} }

/// In the request of [`UpdateRulesAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRulesAttributeHostConfig {
    pub values: Option<Vec<String>>,
}
input! { UpdateRulesAttributeHostConfig() {
    0 "Values" values: Vec<String>
} }

/// In the request of [`UpdateRulesAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRulesAttributeMethodConfig {
    pub values: Option<Vec<String>>,
}
input! { UpdateRulesAttributeMethodConfig() {
    0 "Values" values: Vec<String>
} }

/// In the request of [`UpdateRulesAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRulesAttributePathConfig {
    pub values: Option<Vec<String>>,
}
input! { UpdateRulesAttributePathConfig() {
    0 "Values" values: Vec<String>
} }

/// In the request of [`UpdateRulesAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRulesAttributeQueryStringConfig {
    pub values: Option<Vec<UpdateRulesAttributeQueryStringConfigValues>>,
}
input! { UpdateRulesAttributeQueryStringConfig() {
    0 "Values" values: Vec<UpdateRulesAttributeQueryStringConfigValues>
} }

/// In the request of [`UpdateRulesAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRulesAttributeQueryStringConfigValues {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { UpdateRulesAttributeQueryStringConfigValues() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`UpdateRulesAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRulesAttributeResponseHeaderConfig {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { UpdateRulesAttributeResponseHeaderConfig() {
    0 "Key" key: String, 1 "Values" values: Vec<String>
} }

/// In the request of [`UpdateRulesAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRulesAttributeResponseStatusCodeConfig {
    pub values: Option<Vec<String>>,
}
input! { UpdateRulesAttributeResponseStatusCodeConfig() {
    0 "Values" values: Vec<String>
} }

/// In the request of [`UpdateRulesAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRulesAttributeSourceIpConfig {
    pub values: Option<Vec<String>>,
}
input! { UpdateRulesAttributeSourceIpConfig() {
    0 "Values" values: Vec<String>
} }

/// Response of [`UpdateRulesAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRulesAttributeOutput {
    pub job_id: Option<String>,
}
model! { UpdateRulesAttributeOutput {
    0 "JobId" job_id: String
} }

/// Updates security policy attribute: `UpdateSecurityPolicyAttribute` of `alb` 2020-06-16.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alb/2020-06-16/UpdateSecurityPolicyAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSecurityPolicyAttribute {
    pub ciphers: Option<Vec<String>>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub security_policy_id: String,
    pub security_policy_name: Option<String>,
    pub tls_versions: Option<Vec<String>>,
}
operation! { UpdateSecurityPolicyAttribute(security_policy_id: String)
    "UpdateSecurityPolicyAttribute" -> UpdateSecurityPolicyAttributeOutput {
    0 "Ciphers" ciphers: Vec<String>, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool,
    3 "SecurityPolicyId" security_policy_id, 4 "SecurityPolicyName" security_policy_name: String,
    5 "TLSVersions" tls_versions: Vec<String>
} }

/// Response of [`UpdateSecurityPolicyAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSecurityPolicyAttributeOutput {
    pub job_id: Option<String>,
}
model! { UpdateSecurityPolicyAttributeOutput {
    0 "JobId" job_id: String
} }

/// Updates server group attribute: `UpdateServerGroupAttribute` of `alb` 2020-06-16.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alb/2020-06-16/UpdateServerGroupAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServerGroupAttribute {
    pub client_token: Option<String>,
    pub connection_drain_config: Option<UpdateServerGroupAttributeConnectionDrainConfig>,
    pub cross_zone_enabled: Option<bool>,
    pub dry_run: Option<bool>,
    pub health_check_config: Option<UpdateServerGroupAttributeHealthCheckConfig>,
    pub ip_version_affinity_mode: Option<String>,
    pub scheduler: Option<String>,
    /// Required.
    pub server_group_id: String,
    pub server_group_name: Option<String>,
    pub service_name: Option<String>,
    pub slow_start_config: Option<UpdateServerGroupAttributeSlowStartConfig>,
    pub sticky_session_config: Option<UpdateServerGroupAttributeStickySessionConfig>,
    pub uch_config: Option<UpdateServerGroupAttributeUchConfig>,
    pub upstream_keepalive_enabled: Option<bool>,
}
operation! { UpdateServerGroupAttribute(server_group_id: String)
    "UpdateServerGroupAttribute" -> UpdateServerGroupAttributeOutput {
    0 "ClientToken" client_token: String,
    1 "ConnectionDrainConfig" connection_drain_config: UpdateServerGroupAttributeConnectionDrainConfig,
    2 "CrossZoneEnabled" cross_zone_enabled: bool, 3 "DryRun" dry_run: bool,
    4 "HealthCheckConfig" health_check_config: UpdateServerGroupAttributeHealthCheckConfig,
    5 "IpVersionAffinityMode" ip_version_affinity_mode: String, 6 "Scheduler" scheduler: String,
    7 "ServerGroupId" server_group_id, 8 "ServerGroupName" server_group_name: String,
    9 "ServiceName" service_name: String,
    10 "SlowStartConfig" slow_start_config: UpdateServerGroupAttributeSlowStartConfig,
    11 "StickySessionConfig" sticky_session_config: UpdateServerGroupAttributeStickySessionConfig,
    12 "UchConfig" uch_config: UpdateServerGroupAttributeUchConfig,
    13 "UpstreamKeepaliveEnabled" upstream_keepalive_enabled: bool
} }

/// In the request of [`UpdateServerGroupAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServerGroupAttributeConnectionDrainConfig {
    pub connection_drain_enabled: Option<bool>,
    pub connection_drain_timeout: Option<i64>,
}
input! { UpdateServerGroupAttributeConnectionDrainConfig() {
    0 "ConnectionDrainEnabled" connection_drain_enabled: bool, 1 "ConnectionDrainTimeout" connection_drain_timeout: i64
} }

/// In the request of [`UpdateServerGroupAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServerGroupAttributeHealthCheckConfig {
    pub health_check_codes: Option<Vec<String>>,
    pub health_check_connect_port: Option<i64>,
    pub health_check_enabled: Option<bool>,
    pub health_check_host: Option<String>,
    pub health_check_http_version: Option<String>,
    pub health_check_interval: Option<i64>,
    pub health_check_method: Option<String>,
    pub health_check_path: Option<String>,
    pub health_check_protocol: Option<String>,
    pub health_check_timeout: Option<i64>,
    pub healthy_threshold: Option<i64>,
    pub unhealthy_threshold: Option<i64>,
}
input! { UpdateServerGroupAttributeHealthCheckConfig() {
    0 "HealthCheckCodes" health_check_codes: Vec<String>, 1 "HealthCheckConnectPort" health_check_connect_port: i64,
    2 "HealthCheckEnabled" health_check_enabled: bool, 3 "HealthCheckHost" health_check_host: String,
    4 "HealthCheckHttpVersion" health_check_http_version: String, 5 "HealthCheckInterval" health_check_interval: i64,
    6 "HealthCheckMethod" health_check_method: String, 7 "HealthCheckPath" health_check_path: String,
    8 "HealthCheckProtocol" health_check_protocol: String, 9 "HealthCheckTimeout" health_check_timeout: i64,
    10 "HealthyThreshold" healthy_threshold: i64, 11 "UnhealthyThreshold" unhealthy_threshold: i64
} }

/// In the request of [`UpdateServerGroupAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServerGroupAttributeSlowStartConfig {
    pub slow_start_duration: Option<i64>,
    pub slow_start_enabled: Option<bool>,
}
input! { UpdateServerGroupAttributeSlowStartConfig() {
    0 "SlowStartDuration" slow_start_duration: i64, 1 "SlowStartEnabled" slow_start_enabled: bool
} }

/// In the request of [`UpdateServerGroupAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServerGroupAttributeStickySessionConfig {
    pub cookie: Option<String>,
    pub cookie_timeout: Option<i64>,
    pub sticky_session_enabled: Option<bool>,
    pub sticky_session_type: Option<String>,
}
input! { UpdateServerGroupAttributeStickySessionConfig() {
    0 "Cookie" cookie: String, 1 "CookieTimeout" cookie_timeout: i64,
    2 "StickySessionEnabled" sticky_session_enabled: bool, 3 "StickySessionType" sticky_session_type: String
} }

/// In the request of [`UpdateServerGroupAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServerGroupAttributeUchConfig {
    /// Required.
    pub r#type: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { UpdateServerGroupAttributeUchConfig(r#type: String, value: String) {
    0 "Type" r#type: String, 1 "Value" value: String
} }

/// Response of [`UpdateServerGroupAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServerGroupAttributeOutput {
    pub job_id: Option<String>,
}
model! { UpdateServerGroupAttributeOutput {
    0 "JobId" job_id: String
} }

/// Updates server group servers attribute: `UpdateServerGroupServersAttribute` of `alb` 2020-06-16.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Alb/2020-06-16/UpdateServerGroupServersAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServerGroupServersAttribute {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub server_group_id: String,
    /// Required.
    pub servers: Vec<UpdateServerGroupServersAttributeServers>,
}
operation! {
    UpdateServerGroupServersAttribute(server_group_id: String, servers: Vec<UpdateServerGroupServersAttributeServers>)
    "UpdateServerGroupServersAttribute" -> UpdateServerGroupServersAttributeOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "ServerGroupId" server_group_id,
    3 "Servers" servers
} [
    Mark::new(3, Location::Body, Style::None)
] }

/// In the request of [`UpdateServerGroupServersAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServerGroupServersAttributeServers {
    pub description: Option<String>,
    pub port: Option<i64>,
    pub server_id: Option<String>,
    pub server_ip: Option<String>,
    /// Required.
    pub server_type: Option<String>,
    pub weight: Option<i64>,
}
input! { UpdateServerGroupServersAttributeServers(server_type: String) {
    0 "Description" description: String, 1 "Port" port: i64, 2 "ServerId" server_id: String,
    3 "ServerIp" server_ip: String, 4 "ServerType" server_type: String, 5 "Weight" weight: i64
} }

/// Response of [`UpdateServerGroupServersAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServerGroupServersAttributeOutput {
    pub job_id: Option<String>,
}
model! { UpdateServerGroupServersAttributeOutput {
    0 "JobId" job_id: String
} }

waiters! {
    /// Waits until an asynchronous job has succeeded. The responses of operations that start a job contain its `JobId`.
    fn job_succeeded(job_id: String) -> ListAsynJobs = ListAsynJobs::new().job_ids([job_id]),
        "Jobs.Status" ["Succeeded"] ["Failed"];
    /// Waits until a listener forwards traffic.
    fn listener_running(listener_id: String) -> GetListenerAttribute = GetListenerAttribute::new(listener_id),
        "ListenerStatus" ["Running"] [];
    /// Waits until a load balancer is active.
    fn load_balancer_active(load_balancer_id: String) -> GetLoadBalancerAttribute =
        GetLoadBalancerAttribute::new(load_balancer_id), "LoadBalancerStatus" ["Active"] ["CreateFailed", "Inactive"];
    /// Waits until a forwarding rule takes effect.
    fn rule_available(rule_id: String) -> ListRules = ListRules::new().rule_ids([rule_id]),
        "Rules.RuleStatus" ["Available"] [];
    /// Waits until a server group is created or changed and can be used.
    fn server_group_available(server_group_id: String) -> ListServerGroups =
        ListServerGroups::new().server_group_ids([server_group_id]), "ServerGroups.ServerGroupStatus" ["Available"] [];
    /// Waits until all servers of a server group are available.
    fn servers_available(server_group_id: String) -> ListServerGroupServers =
        ListServerGroupServers::new().server_group_id(server_group_id), "Servers.Status" ["Available"] [];
}

#[cfg(feature = "unstable-registry")]
register! {
    AddEntriesToAcl, AddServersToServerGroup, ApplyHealthCheckTemplateToServerGroup, AssociateAclsWithListener,
    AssociateAdditionalCertificatesWithListener, AttachCommonBandwidthPackageToLoadBalancer,
    CancelShiftLoadBalancerZones, CreateAScripts, CreateAcl, CreateHealthCheckTemplate, CreateListener,
    CreateLoadBalancer, CreateRule, CreateRules, CreateSecurityPolicy, CreateServerGroup, DeleteAScripts, DeleteAcl,
    DeleteHealthCheckTemplates, DeleteListener, DeleteLoadBalancer, DeleteRule, DeleteRules, DeleteSecurityPolicy,
    DeleteServerGroup, DescribeCapacityReservation, DescribeRegions, DescribeZones,
    DetachCommonBandwidthPackageFromLoadBalancer, DisableDeletionProtection, DisableLoadBalancerAccessLog,
    DisableLoadBalancerIpv6Internet, DissociateAclsFromListener, DissociateAdditionalCertificatesFromListener,
    EnableDeletionProtection, EnableLoadBalancerAccessLog, EnableLoadBalancerIpv6Internet,
    GetHealthCheckTemplateAttribute, GetListenerAttribute, GetListenerHealthStatus, GetLoadBalancerAttribute,
    ListAScripts, ListAclEntries, ListAclRelations, ListAcls, ListAsynJobs, ListHealthCheckTemplates,
    ListListenerCertificates, ListListeners, ListLoadBalancers, ListRules, ListSecurityPolicies,
    ListSecurityPolicyRelations, ListServerGroupServers, ListServerGroups, ListSystemSecurityPolicies, ListTagKeys,
    ListTagResources, ListTagValues, LoadBalancerJoinSecurityGroup, LoadBalancerLeaveSecurityGroup,
    ModifyCapacityReservation, MoveResourceGroup, RemoveEntriesFromAcl, RemoveServersFromServerGroup,
    ReplaceServersInServerGroup, StartListener, StartShiftLoadBalancerZones, StopListener, TagResources, UnTagResources,
    UpdateAScripts, UpdateAclAttribute, UpdateHealthCheckTemplateAttribute, UpdateListenerAttribute,
    UpdateListenerLogConfig, UpdateLoadBalancerAddressTypeConfig, UpdateLoadBalancerAttribute,
    UpdateLoadBalancerEdition, UpdateLoadBalancerZones, UpdateRuleAttribute, UpdateRulesAttribute,
    UpdateSecurityPolicyAttribute, UpdateServerGroupAttribute, UpdateServerGroupServersAttribute
}
