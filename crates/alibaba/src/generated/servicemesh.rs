//! `servicemesh` of Alibaba Cloud, API version 2020-01-11.
//!
//! Endpoint: `servicemesh.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/servicemesh/2020-01-11/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, servicemesh::DescribeCens};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeCens::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[],
    &[
        ("ap-southeast-1", "servicemesh.vpc-proxy.aliyuncs.com"),
        ("ap-southeast-5", "servicemesh.vpc-proxy.aliyuncs.com"),
        ("cn-beijing", "servicemesh.vpc-proxy.aliyuncs.com"),
        ("cn-chengdu", "servicemesh.vpc-proxy.aliyuncs.com"),
        ("cn-hangzhou", "servicemesh.vpc-proxy.aliyuncs.com"),
        ("cn-hongkong", "servicemesh.vpc-proxy.aliyuncs.com"),
        ("cn-shanghai", "servicemesh.vpc-proxy.aliyuncs.com"),
        ("cn-shenzhen", "servicemesh.vpc-proxy.aliyuncs.com"),
        ("cn-zhangjiakou", "servicemesh.vpc-proxy.aliyuncs.com"),
        ("eu-central-1", "servicemesh.vpc-proxy.aliyuncs.com"),
        ("us-east-1", "servicemesh-vpc.us-east-1.aliyuncs.com"),
        ("us-west-1", "servicemesh-vpc.us-west-1.aliyuncs.com"),
    ],
    "",
    Rule::Central,
);

static SERVICE: Service<'_> = Service::new(
    "servicemesh",
    "2020-01-11",
    "servicemesh",
    &ENDPOINTS,
);

/// Adds cluster into service mesh: `AddClusterIntoServiceMesh` of `servicemesh` 2020-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/AddClusterIntoServiceMesh>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddClusterIntoServiceMesh {
    /// Required.
    pub cluster_id: String,
    pub discovery_only: Option<bool>,
    pub ignore_namespace_check: Option<bool>,
    /// Secret.
    pub kubeconfig: Option<Secret>,
    /// Required.
    pub service_mesh_id: String,
}
operation! { AddClusterIntoServiceMesh(cluster_id: String, service_mesh_id: String)
    "AddClusterIntoServiceMesh" -> AddClusterIntoServiceMeshOutput {
    0 "ClusterId" cluster_id, 1 "DiscoveryOnly" discovery_only: bool,
    2 "IgnoreNamespaceCheck" ignore_namespace_check: bool, 3 "Kubeconfig" kubeconfig: Secret,
    4 "ServiceMeshId" service_mesh_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`AddClusterIntoServiceMesh`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddClusterIntoServiceMeshOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { AddClusterIntoServiceMeshOutput {
    0 "Code" code: String, 1 "Message" message: String
} }

/// Adds vm into service mesh: `AddVMIntoServiceMesh` of `servicemesh` 2020-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/AddVMIntoServiceMesh>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddVMIntoServiceMesh {
    /// Required.
    pub ecs_id: String,
    /// Required.
    pub service_mesh_id: String,
}
operation! { AddVMIntoServiceMesh(ecs_id: String, service_mesh_id: String) "AddVMIntoServiceMesh" -> Empty {
    0 "EcsId" ecs_id, 1 "ServiceMeshId" service_mesh_id
} }

/// Response of [`AddVMIntoServiceMesh`]: empty.
pub type AddVMIntoServiceMeshOutput = Empty;

/// Creates asm gateway: `CreateASMGateway` of `servicemesh` 2020-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/CreateASMGateway>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateASMGateway {
    pub body: Option<String>,
    pub istio_gateway_name: Option<String>,
    /// Required.
    pub service_mesh_id: String,
}
operation! { CreateASMGateway(service_mesh_id: String) "CreateASMGateway" -> Empty {
    0 "Body" body: String, 1 "IstioGatewayName" istio_gateway_name: String, 2 "ServiceMeshId" service_mesh_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`CreateASMGateway`]: empty.
pub type CreateASMGatewayOutput = Empty;

/// Creates gateway secret: `CreateGatewaySecret` of `servicemesh` 2020-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/CreateGatewaySecret>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGatewaySecret {
    pub cert: Option<String>,
    pub istio_gateway_name: Option<String>,
    pub key: Option<String>,
    pub secret_name: Option<String>,
    /// Required.
    pub service_mesh_id: String,
}
operation! { CreateGatewaySecret(service_mesh_id: String) "CreateGatewaySecret" -> CreateGatewaySecretOutput {
    0 "Cert" cert: String, 1 "IstioGatewayName" istio_gateway_name: String, 2 "Key" key: String,
    3 "SecretName" secret_name: String, 4 "ServiceMeshId" service_mesh_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`CreateGatewaySecret`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGatewaySecretOutput {
    pub secret_create_record: BTreeMap<String, SecretCreateRecordValue>,
}
model! { CreateGatewaySecretOutput {
    0 "SecretCreateRecord" secret_create_record: BTreeMap<String, SecretCreateRecordValue>
} }

/// In the response of [`CreateGatewaySecret`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecretCreateRecordValue {
    pub state: Option<String>,
    pub cluster_id: Option<String>,
    pub message: Option<String>,
}
model! { SecretCreateRecordValue {
    0 "State" state: String, 1 "ClusterId" cluster_id: String, 2 "Message" message: String
} }

/// Creates istio gateway domains: `CreateIstioGatewayDomains` of `servicemesh` 2020-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/CreateIstioGatewayDomains>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIstioGatewayDomains {
    pub credential: Option<String>,
    pub force_https: Option<bool>,
    /// Required.
    pub hosts: String,
    /// Required.
    pub istio_gateway_name: String,
    pub limit: Option<String>,
    pub namespace: Option<String>,
    /// Required.
    pub number: i64,
    /// Required.
    pub port_name: String,
    /// Required.
    pub protocol: String,
    /// Required.
    pub service_mesh_id: String,
}

/// Arguments of [`CreateIstioGatewayDomains::new`].
pub struct CreateIstioGatewayDomainsRequired {
    pub hosts: String,
    pub istio_gateway_name: String,
    pub number: i64,
    pub port_name: String,
    pub protocol: String,
    pub service_mesh_id: String,
}
operation! {
    CreateIstioGatewayDomains { CreateIstioGatewayDomainsRequired: hosts, istio_gateway_name, number, port_name, protocol, service_mesh_id }
    "CreateIstioGatewayDomains" -> Empty {
    0 "Credential" credential: String, 1 "ForceHttps" force_https: bool, 2 "Hosts" hosts,
    3 "IstioGatewayName" istio_gateway_name, 4 "Limit" limit: String, 5 "Namespace" namespace: String,
    6 "Number" number, 7 "PortName" port_name, 8 "Protocol" protocol, 9 "ServiceMeshId" service_mesh_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None)
] }

/// Response of [`CreateIstioGatewayDomains`]: empty.
pub type CreateIstioGatewayDomainsOutput = Empty;

/// Creates istio gateway routes: `CreateIstioGatewayRoutes` of `servicemesh` 2020-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/CreateIstioGatewayRoutes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIstioGatewayRoutes {
    pub description: Option<String>,
    pub gateway_route: Option<CreateIstioGatewayRoutesGatewayRoute>,
    pub istio_gateway_name: Option<String>,
    pub priority: Option<i64>,
    /// Required.
    pub service_mesh_id: String,
    pub status: Option<i64>,
}
operation! { CreateIstioGatewayRoutes(service_mesh_id: String) "CreateIstioGatewayRoutes" -> Empty {
    0 "Description" description: String, 1 "GatewayRoute" gateway_route: CreateIstioGatewayRoutesGatewayRoute,
    2 "IstioGatewayName" istio_gateway_name: String, 3 "Priority" priority: i64, 4 "ServiceMeshId" service_mesh_id,
    5 "Status" status: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`CreateIstioGatewayRoutes`]: empty.
pub type CreateIstioGatewayRoutesOutput = Empty;

/// In the request of [`CreateIstioGatewayRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIstioGatewayRoutesGatewayRoute {
    pub domains: Option<Vec<String>>,
    pub http_advanced_options: Option<CreateIstioGatewayRoutesHTTPAdvancedOptions>,
    pub match_request: Option<CreateIstioGatewayRoutesMatchRequest>,
    pub namespace: Option<String>,
    pub raw_vs_route: Option<Value>,
    pub route_destinations: Option<Vec<CreateIstioGatewayRoutesRouteDestinations>>,
    pub route_name: Option<String>,
    pub route_type: Option<String>,
}
input! { CreateIstioGatewayRoutesGatewayRoute() {
    0 "Domains" domains: Vec<String>,
    1 "HTTPAdvancedOptions" http_advanced_options: CreateIstioGatewayRoutesHTTPAdvancedOptions,
    2 "MatchRequest" match_request: CreateIstioGatewayRoutesMatchRequest, 3 "Namespace" namespace: String,
    4 "RawVSRoute" raw_vs_route: Value,
    5 "RouteDestinations" route_destinations: Vec<CreateIstioGatewayRoutesRouteDestinations>,
    6 "RouteName" route_name: String, 7 "RouteType" route_type: String
} }

/// In the request of [`CreateIstioGatewayRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIstioGatewayRoutesHTTPAdvancedOptions {
    pub delegate: Option<CreateIstioGatewayRoutesDelegate>,
    pub fault: Option<CreateIstioGatewayRoutesFault>,
    pub http_redirect: Option<CreateIstioGatewayRoutesHTTPRedirect>,
    pub mirror: Option<CreateIstioGatewayRoutesMirror>,
    pub mirror_percentage: Option<CreateIstioGatewayRoutesMirrorPercentage>,
    pub retries: Option<CreateIstioGatewayRoutesRetries>,
    pub rewrite: Option<CreateIstioGatewayRoutesRewrite>,
    pub timeout: Option<String>,
}
input! { CreateIstioGatewayRoutesHTTPAdvancedOptions() {
    0 "Delegate" delegate: CreateIstioGatewayRoutesDelegate, 1 "Fault" fault: CreateIstioGatewayRoutesFault,
    2 "HTTPRedirect" http_redirect: CreateIstioGatewayRoutesHTTPRedirect,
    3 "Mirror" mirror: CreateIstioGatewayRoutesMirror,
    4 "MirrorPercentage" mirror_percentage: CreateIstioGatewayRoutesMirrorPercentage,
    5 "Retries" retries: CreateIstioGatewayRoutesRetries, 6 "Rewrite" rewrite: CreateIstioGatewayRoutesRewrite,
    7 "Timeout" timeout: String
} }

/// In the request of [`CreateIstioGatewayRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIstioGatewayRoutesDelegate {
    pub name: Option<String>,
    pub namespace: Option<String>,
}
input! { CreateIstioGatewayRoutesDelegate() {
    0 "Name" name: String, 1 "Namespace" namespace: String
} }

/// In the request of [`CreateIstioGatewayRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIstioGatewayRoutesFault {
    pub abort: Option<CreateIstioGatewayRoutesAbort>,
    pub delay: Option<CreateIstioGatewayRoutesDelay>,
}
input! { CreateIstioGatewayRoutesFault() {
    0 "Abort" abort: CreateIstioGatewayRoutesAbort, 1 "Delay" delay: CreateIstioGatewayRoutesDelay
} }

/// In the request of [`CreateIstioGatewayRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIstioGatewayRoutesAbort {
    pub http_status: Option<i64>,
    pub percentage: Option<CreateIstioGatewayRoutesPercentage>,
}
input! { CreateIstioGatewayRoutesAbort() {
    0 "HttpStatus" http_status: i64, 1 "Percentage" percentage: CreateIstioGatewayRoutesPercentage
} }

/// In the request of [`CreateIstioGatewayRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIstioGatewayRoutesPercentage {
    pub value: Option<f64>,
}
input! { CreateIstioGatewayRoutesPercentage() {
    0 "Value" value: f64
} }

/// In the request of [`CreateIstioGatewayRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIstioGatewayRoutesDelay {
    pub fixed_delay: Option<String>,
    pub percentage: Option<CreateIstioGatewayRoutesDelayPercentage>,
}
input! { CreateIstioGatewayRoutesDelay() {
    0 "FixedDelay" fixed_delay: String, 1 "Percentage" percentage: CreateIstioGatewayRoutesDelayPercentage
} }

/// In the request of [`CreateIstioGatewayRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIstioGatewayRoutesDelayPercentage {
    pub value: Option<f64>,
}
input! { CreateIstioGatewayRoutesDelayPercentage() {
    0 "Value" value: f64
} }

/// In the request of [`CreateIstioGatewayRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIstioGatewayRoutesHTTPRedirect {
    pub authority: Option<String>,
    pub redirect_code: Option<i64>,
    pub uri: Option<String>,
}
input! { CreateIstioGatewayRoutesHTTPRedirect() {
    0 "Authority" authority: String, 1 "RedirectCode" redirect_code: i64, 2 "Uri" uri: String
} }

/// In the request of [`CreateIstioGatewayRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIstioGatewayRoutesMirror {
    pub host: Option<String>,
    pub subset: Option<String>,
}
input! { CreateIstioGatewayRoutesMirror() {
    0 "Host" host: String, 1 "Subset" subset: String
} }

/// In the request of [`CreateIstioGatewayRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIstioGatewayRoutesMirrorPercentage {
    pub value: Option<f64>,
}
input! { CreateIstioGatewayRoutesMirrorPercentage() {
    0 "Value" value: f64
} }

/// In the request of [`CreateIstioGatewayRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIstioGatewayRoutesRetries {
    pub attempts: Option<i64>,
    pub per_try_timeout: Option<String>,
    pub retry_on: Option<String>,
    pub retry_remote_localities: Option<CreateIstioGatewayRoutesRetryRemoteLocalities>,
}
input! { CreateIstioGatewayRoutesRetries() {
    0 "Attempts" attempts: i64, 1 "PerTryTimeout" per_try_timeout: String, 2 "RetryOn" retry_on: String,
    3 "RetryRemoteLocalities" retry_remote_localities: CreateIstioGatewayRoutesRetryRemoteLocalities
} }

/// In the request of [`CreateIstioGatewayRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIstioGatewayRoutesRetryRemoteLocalities {
    pub value: Option<bool>,
}
input! { CreateIstioGatewayRoutesRetryRemoteLocalities() {
    0 "Value" value: bool
} }

/// In the request of [`CreateIstioGatewayRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIstioGatewayRoutesRewrite {
    pub authority: Option<String>,
    pub uri: Option<String>,
}
input! { CreateIstioGatewayRoutesRewrite() {
    0 "Authority" authority: String, 1 "Uri" uri: String
} }

/// In the request of [`CreateIstioGatewayRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIstioGatewayRoutesMatchRequest {
    pub headers: Option<Vec<CreateIstioGatewayRoutesHeaders>>,
    pub ports: Option<Vec<i64>>,
    pub tls_match_attributes: Option<Vec<CreateIstioGatewayRoutesTLSMatchAttributes>>,
    pub uri: Option<CreateIstioGatewayRoutesURI>,
}
input! { CreateIstioGatewayRoutesMatchRequest() {
    0 "Headers" headers: Vec<CreateIstioGatewayRoutesHeaders>, 1 "Ports" ports: Vec<i64>,
    2 "TLSMatchAttributes" tls_match_attributes: Vec<CreateIstioGatewayRoutesTLSMatchAttributes>,
    3 "URI" uri: CreateIstioGatewayRoutesURI
} }

/// In the request of [`CreateIstioGatewayRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIstioGatewayRoutesHeaders {
    pub matching_content: Option<String>,
    pub matching_mode: Option<String>,
    pub name: Option<String>,
}
input! { CreateIstioGatewayRoutesHeaders() {
    0 "MatchingContent" matching_content: String, 1 "MatchingMode" matching_mode: String, 2 "Name" name: String
} }

/// In the request of [`CreateIstioGatewayRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIstioGatewayRoutesTLSMatchAttributes {
    pub sni_hosts: Option<Vec<String>>,
    pub tls_port: Option<i64>,
}
input! { CreateIstioGatewayRoutesTLSMatchAttributes() {
    0 "SNIHosts" sni_hosts: Vec<String>, 1 "TLSPort" tls_port: i64
} }

/// In the request of [`CreateIstioGatewayRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIstioGatewayRoutesURI {
    pub matching_content: Option<String>,
    pub matching_mode: Option<String>,
}
input! { CreateIstioGatewayRoutesURI() {
    0 "MatchingContent" matching_content: String, 1 "MatchingMode" matching_mode: String
} }

/// In the request of [`CreateIstioGatewayRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIstioGatewayRoutesRouteDestinations {
    pub destination: Option<CreateIstioGatewayRoutesDestination>,
    pub weight: Option<i64>,
}
input! { CreateIstioGatewayRoutesRouteDestinations() {
    0 "Destination" destination: CreateIstioGatewayRoutesDestination, 1 "Weight" weight: i64
} }

/// In the request of [`CreateIstioGatewayRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIstioGatewayRoutesDestination {
    pub host: Option<String>,
    pub port: Option<CreateIstioGatewayRoutesPort>,
    pub subset: Option<String>,
}
input! { CreateIstioGatewayRoutesDestination() {
    0 "Host" host: String, 1 "Port" port: CreateIstioGatewayRoutesPort, 2 "Subset" subset: String
} }

/// In the request of [`CreateIstioGatewayRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIstioGatewayRoutesPort {
    pub number: Option<i64>,
}
input! { CreateIstioGatewayRoutesPort() {
    0 "Number" number: i64
} }

/// Creates service mesh: `CreateServiceMesh` of `servicemesh` 2020-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/CreateServiceMesh>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceMesh {
    pub tag: Option<Vec<CreateServiceMeshTag>>,
    pub access_log_enabled: Option<bool>,
    pub access_log_file: Option<String>,
    pub access_log_format: Option<String>,
    pub access_log_project: Option<String>,
    pub access_log_service_enabled: Option<bool>,
    pub access_log_service_host: Option<String>,
    pub access_log_service_port: Option<i64>,
    pub api_server_load_balancer_spec: Option<String>,
    pub api_server_public_eip: Option<bool>,
    pub audit_project: Option<String>,
    pub auto_renew: Option<bool>,
    pub auto_renew_period: Option<i64>,
    pub cr_aggregation_enabled: Option<bool>,
    pub cert_chain: Option<String>,
    pub charge_type: Option<String>,
    pub cluster_domain: Option<String>,
    pub cluster_spec: Option<String>,
    pub config_source_enabled: Option<bool>,
    pub config_source_nacos_id: Option<String>,
    pub control_plane_log_enabled: Option<bool>,
    pub control_plane_log_project: Option<String>,
    pub customized_prometheus: Option<bool>,
    pub customized_zipkin: Option<bool>,
    pub dns_proxying_enabled: Option<bool>,
    pub dubbo_filter_enabled: Option<bool>,
    pub edition: Option<String>,
    pub enable_acmg: Option<bool>,
    pub enable_ambient: Option<bool>,
    pub enable_audit: Option<bool>,
    pub enable_cr_history: Option<bool>,
    pub enable_sds_server: Option<bool>,
    pub exclude_ip_ranges: Option<String>,
    pub exclude_inbound_ports: Option<String>,
    pub exclude_outbound_ports: Option<String>,
    pub existing_ca_cert: Option<String>,
    pub existing_ca_key: Option<String>,
    /// Deprecated.
    pub existing_ca_type: Option<String>,
    pub existing_root_ca_cert: Option<String>,
    /// Deprecated.
    pub existing_root_ca_key: Option<String>,
    pub filter_gateway_cluster_config: Option<bool>,
    pub gateway_api_enabled: Option<bool>,
    pub guest_cluster: Option<String>,
    pub include_ip_ranges: Option<String>,
    pub istio_version: Option<String>,
    pub kiali_enabled: Option<bool>,
    pub locality_lb_conf: Option<String>,
    pub locality_load_balancing: Option<bool>,
    pub mse_enabled: Option<bool>,
    pub multi_buffer_enabled: Option<bool>,
    pub multi_buffer_poll_delay: Option<String>,
    pub mysql_filter_enabled: Option<bool>,
    pub name: Option<String>,
    pub opa_limit_cpu: Option<String>,
    pub opa_limit_memory: Option<String>,
    pub opa_log_level: Option<String>,
    pub opa_request_cpu: Option<String>,
    pub opa_request_memory: Option<String>,
    pub opa_enabled: Option<bool>,
    pub open_agent_policy: Option<bool>,
    pub period: Option<i64>,
    pub pilot_load_balancer_spec: Option<String>,
    pub playground_scene: Option<String>,
    pub prometheus_url: Option<String>,
    pub proxy_limit_cpu: Option<String>,
    pub proxy_limit_memory: Option<String>,
    pub proxy_request_cpu: Option<String>,
    pub proxy_request_memory: Option<String>,
    pub redis_filter_enabled: Option<bool>,
    /// Required.
    pub region_id: String,
    pub telemetry: Option<bool>,
    pub thrift_filter_enabled: Option<bool>,
    pub trace_sampling: Option<f64>,
    pub tracing: Option<bool>,
    pub use_existing_ca: Option<bool>,
    /// Required.
    pub v_switches: String,
    /// Required.
    pub vpc_id: String,
    pub web_assembly_filter_enabled: Option<bool>,
}
operation! { CreateServiceMesh(region_id: String, v_switches: String, vpc_id: String)
    "CreateServiceMesh" -> CreateServiceMeshOutput {
    0 "Tag" tag: Vec<CreateServiceMeshTag>, 1 "AccessLogEnabled" access_log_enabled: bool,
    2 "AccessLogFile" access_log_file: String, 3 "AccessLogFormat" access_log_format: String,
    4 "AccessLogProject" access_log_project: String, 5 "AccessLogServiceEnabled" access_log_service_enabled: bool,
    6 "AccessLogServiceHost" access_log_service_host: String, 7 "AccessLogServicePort" access_log_service_port: i64,
    8 "ApiServerLoadBalancerSpec" api_server_load_balancer_spec: String,
    9 "ApiServerPublicEip" api_server_public_eip: bool, 10 "AuditProject" audit_project: String,
    11 "AutoRenew" auto_renew: bool, 12 "AutoRenewPeriod" auto_renew_period: i64,
    13 "CRAggregationEnabled" cr_aggregation_enabled: bool, 14 "CertChain" cert_chain: String,
    15 "ChargeType" charge_type: String, 16 "ClusterDomain" cluster_domain: String,
    17 "ClusterSpec" cluster_spec: String, 18 "ConfigSourceEnabled" config_source_enabled: bool,
    19 "ConfigSourceNacosID" config_source_nacos_id: String,
    20 "ControlPlaneLogEnabled" control_plane_log_enabled: bool,
    21 "ControlPlaneLogProject" control_plane_log_project: String,
    22 "CustomizedPrometheus" customized_prometheus: bool, 23 "CustomizedZipkin" customized_zipkin: bool,
    24 "DNSProxyingEnabled" dns_proxying_enabled: bool, 25 "DubboFilterEnabled" dubbo_filter_enabled: bool,
    26 "Edition" edition: String, 27 "EnableACMG" enable_acmg: bool, 28 "EnableAmbient" enable_ambient: bool,
    29 "EnableAudit" enable_audit: bool, 30 "EnableCRHistory" enable_cr_history: bool,
    31 "EnableSDSServer" enable_sds_server: bool, 32 "ExcludeIPRanges" exclude_ip_ranges: String,
    33 "ExcludeInboundPorts" exclude_inbound_ports: String, 34 "ExcludeOutboundPorts" exclude_outbound_ports: String,
    35 "ExistingCaCert" existing_ca_cert: String, 36 "ExistingCaKey" existing_ca_key: String,
    37 "ExistingCaType" existing_ca_type: String, 38 "ExistingRootCaCert" existing_root_ca_cert: String,
    39 "ExistingRootCaKey" existing_root_ca_key: String,
    40 "FilterGatewayClusterConfig" filter_gateway_cluster_config: bool,
    41 "GatewayAPIEnabled" gateway_api_enabled: bool, 42 "GuestCluster" guest_cluster: String,
    43 "IncludeIPRanges" include_ip_ranges: String, 44 "IstioVersion" istio_version: String,
    45 "KialiEnabled" kiali_enabled: bool, 46 "LocalityLBConf" locality_lb_conf: String,
    47 "LocalityLoadBalancing" locality_load_balancing: bool, 48 "MSEEnabled" mse_enabled: bool,
    49 "MultiBufferEnabled" multi_buffer_enabled: bool, 50 "MultiBufferPollDelay" multi_buffer_poll_delay: String,
    51 "MysqlFilterEnabled" mysql_filter_enabled: bool, 52 "Name" name: String, 53 "OPALimitCPU" opa_limit_cpu: String,
    54 "OPALimitMemory" opa_limit_memory: String, 55 "OPALogLevel" opa_log_level: String,
    56 "OPARequestCPU" opa_request_cpu: String, 57 "OPARequestMemory" opa_request_memory: String,
    58 "OpaEnabled" opa_enabled: bool, 59 "OpenAgentPolicy" open_agent_policy: bool, 60 "Period" period: i64,
    61 "PilotLoadBalancerSpec" pilot_load_balancer_spec: String, 62 "PlaygroundScene" playground_scene: String,
    63 "PrometheusUrl" prometheus_url: String, 64 "ProxyLimitCPU" proxy_limit_cpu: String,
    65 "ProxyLimitMemory" proxy_limit_memory: String, 66 "ProxyRequestCPU" proxy_request_cpu: String,
    67 "ProxyRequestMemory" proxy_request_memory: String, 68 "RedisFilterEnabled" redis_filter_enabled: bool,
    69 "RegionId" region_id, 70 "Telemetry" telemetry: bool, 71 "ThriftFilterEnabled" thrift_filter_enabled: bool,
    72 "TraceSampling" trace_sampling: f64, 73 "Tracing" tracing: bool, 74 "UseExistingCA" use_existing_ca: bool,
    75 "VSwitches" v_switches, 76 "VpcId" vpc_id, 77 "WebAssemblyFilterEnabled" web_assembly_filter_enabled: bool
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None),
    Mark::new(15, Location::Body, Style::None),
    Mark::new(16, Location::Body, Style::None),
    Mark::new(17, Location::Body, Style::None),
    Mark::new(18, Location::Body, Style::None),
    Mark::new(19, Location::Body, Style::None),
    Mark::new(20, Location::Body, Style::None),
    Mark::new(21, Location::Body, Style::None),
    Mark::new(22, Location::Body, Style::None),
    Mark::new(23, Location::Body, Style::None),
    Mark::new(24, Location::Body, Style::None),
    Mark::new(25, Location::Body, Style::None),
    Mark::new(26, Location::Body, Style::None),
    Mark::new(27, Location::Body, Style::None),
    Mark::new(28, Location::Body, Style::None),
    Mark::new(29, Location::Body, Style::None),
    Mark::new(30, Location::Body, Style::None),
    Mark::new(31, Location::Body, Style::None),
    Mark::new(32, Location::Body, Style::None),
    Mark::new(33, Location::Body, Style::None),
    Mark::new(34, Location::Body, Style::None),
    Mark::new(35, Location::Body, Style::None),
    Mark::new(36, Location::Body, Style::None),
    Mark::new(37, Location::Body, Style::None),
    Mark::new(38, Location::Body, Style::None),
    Mark::new(39, Location::Body, Style::None),
    Mark::new(40, Location::Body, Style::None),
    Mark::new(41, Location::Body, Style::None),
    Mark::new(42, Location::Body, Style::None),
    Mark::new(43, Location::Body, Style::None),
    Mark::new(44, Location::Body, Style::None),
    Mark::new(45, Location::Body, Style::None),
    Mark::new(46, Location::Body, Style::None),
    Mark::new(47, Location::Body, Style::None),
    Mark::new(48, Location::Body, Style::None),
    Mark::new(49, Location::Body, Style::None),
    Mark::new(50, Location::Body, Style::None),
    Mark::new(51, Location::Body, Style::None),
    Mark::new(52, Location::Body, Style::None),
    Mark::new(53, Location::Body, Style::None),
    Mark::new(54, Location::Body, Style::None),
    Mark::new(55, Location::Body, Style::None),
    Mark::new(56, Location::Body, Style::None),
    Mark::new(57, Location::Body, Style::None),
    Mark::new(58, Location::Body, Style::None),
    Mark::new(59, Location::Body, Style::None),
    Mark::new(60, Location::Body, Style::None),
    Mark::new(61, Location::Body, Style::None),
    Mark::new(62, Location::Body, Style::None),
    Mark::new(63, Location::Body, Style::None),
    Mark::new(64, Location::Body, Style::None),
    Mark::new(65, Location::Body, Style::None),
    Mark::new(66, Location::Body, Style::None),
    Mark::new(67, Location::Body, Style::None),
    Mark::new(68, Location::Body, Style::None),
    Mark::new(69, Location::Body, Style::None),
    Mark::new(70, Location::Body, Style::None),
    Mark::new(71, Location::Body, Style::None),
    Mark::new(72, Location::Body, Style::None),
    Mark::new(73, Location::Body, Style::None),
    Mark::new(74, Location::Body, Style::None),
    Mark::new(75, Location::Body, Style::None),
    Mark::new(76, Location::Body, Style::None),
    Mark::new(77, Location::Body, Style::None)
] }

/// In the request of [`CreateServiceMesh`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceMeshTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateServiceMeshTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateServiceMesh`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceMeshOutput {
    pub service_mesh_id: Option<String>,
}
model! { CreateServiceMeshOutput {
    0 "ServiceMeshId" service_mesh_id: String
} }

/// Creates swim lane: `CreateSwimLane` of `servicemesh` 2020-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/CreateSwimLane>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSwimLane {
    pub group_name: Option<String>,
    pub label_selector_key: Option<String>,
    pub label_selector_value: Option<String>,
    /// Required.
    pub service_mesh_id: String,
    pub services_list: Option<String>,
    pub swim_lane_name: Option<String>,
}
operation! { CreateSwimLane(service_mesh_id: String) "CreateSwimLane" -> Empty {
    0 "GroupName" group_name: String, 1 "LabelSelectorKey" label_selector_key: String,
    2 "LabelSelectorValue" label_selector_value: String, 3 "ServiceMeshId" service_mesh_id,
    4 "ServicesList" services_list: String, 5 "SwimLaneName" swim_lane_name: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`CreateSwimLane`]: empty.
pub type CreateSwimLaneOutput = Empty;

/// Creates swim lane group: `CreateSwimLaneGroup` of `servicemesh` 2020-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/CreateSwimLaneGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSwimLaneGroup {
    /// Required.
    pub group_name: String,
    /// Required.
    pub ingress_gateway_name: String,
    pub ingress_gateway_namespace: Option<String>,
    /// Required.
    pub ingress_type: String,
    pub is_permissive: Option<bool>,
    pub route_header: Option<String>,
    /// Required.
    pub service_mesh_id: String,
    /// Required.
    pub services_list: String,
    pub trace_header: Option<String>,
}

/// Arguments of [`CreateSwimLaneGroup::new`].
pub struct CreateSwimLaneGroupRequired {
    pub group_name: String,
    pub ingress_gateway_name: String,
    pub ingress_type: String,
    pub service_mesh_id: String,
    pub services_list: String,
}
operation! {
    CreateSwimLaneGroup { CreateSwimLaneGroupRequired: group_name, ingress_gateway_name, ingress_type, service_mesh_id, services_list }
    "CreateSwimLaneGroup" -> Empty {
    0 "GroupName" group_name, 1 "IngressGatewayName" ingress_gateway_name,
    2 "IngressGatewayNamespace" ingress_gateway_namespace: String, 3 "IngressType" ingress_type,
    4 "IsPermissive" is_permissive: bool, 5 "RouteHeader" route_header: String, 6 "ServiceMeshId" service_mesh_id,
    7 "ServicesList" services_list, 8 "TraceHeader" trace_header: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None)
] }

/// Response of [`CreateSwimLaneGroup`]: empty.
pub type CreateSwimLaneGroupOutput = Empty;

/// Creates waypoint: `CreateWaypoint` of `servicemesh` 2020-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/CreateWaypoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWaypoint {
    /// Required. At least 1 characters.
    pub cluster_id: String,
    pub hpa_enabled: Option<bool>,
    /// At least 0.
    pub hpa_max_replicas: Option<i64>,
    /// At least 0.
    pub hpa_min_replicas: Option<i64>,
    /// 0 to 100.
    pub hpa_target_cpu: Option<i64>,
    /// 0 to 100.
    pub hpa_target_memory: Option<i64>,
    pub limit_cpu: Option<String>,
    pub limit_memory: Option<String>,
    /// Required.
    pub namespace: String,
    pub prefer_eci: Option<bool>,
    /// At least 0.
    pub replicas: Option<i64>,
    pub request_cpu: Option<String>,
    pub request_memory: Option<String>,
    pub service_account: Option<String>,
    /// Required. At least 1 characters.
    pub service_mesh_id: String,
}
operation! { CreateWaypoint(cluster_id: String, namespace: String, service_mesh_id: String) "CreateWaypoint" -> Empty {
    0 "ClusterId" cluster_id, 1 "HPAEnabled" hpa_enabled: bool, 2 "HPAMaxReplicas" hpa_max_replicas: i64,
    3 "HPAMinReplicas" hpa_min_replicas: i64, 4 "HPATargetCPU" hpa_target_cpu: i64,
    5 "HPATargetMemory" hpa_target_memory: i64, 6 "LimitCPU" limit_cpu: String, 7 "LimitMemory" limit_memory: String,
    8 "Namespace" namespace, 9 "PreferECI" prefer_eci: bool, 10 "Replicas" replicas: i64,
    11 "RequestCPU" request_cpu: String, 12 "RequestMemory" request_memory: String,
    13 "ServiceAccount" service_account: String, 14 "ServiceMeshId" service_mesh_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None)
] }

/// Response of [`CreateWaypoint`]: empty.
pub type CreateWaypointOutput = Empty;

/// Deletes gateway route: `DeleteGatewayRoute` of `servicemesh` 2020-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/DeleteGatewayRoute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewayRoute {
    pub istio_gateway_name: Option<String>,
    pub route_name: Option<String>,
    /// Required.
    pub service_mesh_id: String,
}
operation! { DeleteGatewayRoute(service_mesh_id: String) "DeleteGatewayRoute" -> Empty {
    0 "IstioGatewayName" istio_gateway_name: String, 1 "RouteName" route_name: String, 2 "ServiceMeshId" service_mesh_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DeleteGatewayRoute`]: empty.
pub type DeleteGatewayRouteOutput = Empty;

/// Deletes gateway secret: `DeleteGatewaySecret` of `servicemesh` 2020-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/DeleteGatewaySecret>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewaySecret {
    pub istio_gateway_name: Option<String>,
    pub secret_name: Option<String>,
    /// Required.
    pub service_mesh_id: String,
}
operation! { DeleteGatewaySecret(service_mesh_id: String) "DeleteGatewaySecret" -> DeleteGatewaySecretOutput {
    0 "IstioGatewayName" istio_gateway_name: String, 1 "SecretName" secret_name: String,
    2 "ServiceMeshId" service_mesh_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DeleteGatewaySecret`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewaySecretOutput {
    pub secret_delete_record: BTreeMap<String, SecretDeleteRecordValue>,
}
model! { DeleteGatewaySecretOutput {
    0 "SecretDeleteRecord" secret_delete_record: BTreeMap<String, SecretDeleteRecordValue>
} }

/// In the response of [`DeleteGatewaySecret`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecretDeleteRecordValue {
    pub state: Option<String>,
    pub cluster_id: Option<String>,
    pub message: Option<String>,
}
model! { SecretDeleteRecordValue {
    0 "State" state: String, 1 "ClusterId" cluster_id: String, 2 "Message" message: String
} }

/// Deletes istio gateway domains: `DeleteIstioGatewayDomains` of `servicemesh` 2020-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/DeleteIstioGatewayDomains>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIstioGatewayDomains {
    pub hosts: Option<String>,
    pub istio_gateway_name: Option<String>,
    pub limit: Option<String>,
    pub namespace: Option<String>,
    pub port_name: Option<String>,
    /// Required.
    pub service_mesh_id: String,
}
operation! { DeleteIstioGatewayDomains(service_mesh_id: String) "DeleteIstioGatewayDomains" -> Empty {
    0 "Hosts" hosts: String, 1 "IstioGatewayName" istio_gateway_name: String, 2 "Limit" limit: String,
    3 "Namespace" namespace: String, 4 "PortName" port_name: String, 5 "ServiceMeshId" service_mesh_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`DeleteIstioGatewayDomains`]: empty.
pub type DeleteIstioGatewayDomainsOutput = Empty;

/// Deletes service mesh: `DeleteServiceMesh` of `servicemesh` 2020-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/DeleteServiceMesh>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceMesh {
    pub force: Option<bool>,
    pub retain_resources: Option<String>,
    /// Required.
    pub service_mesh_id: String,
}
operation! { DeleteServiceMesh(service_mesh_id: String) "DeleteServiceMesh" -> Empty {
    0 "Force" force: bool, 1 "RetainResources" retain_resources: String, 2 "ServiceMeshId" service_mesh_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DeleteServiceMesh`]: empty.
pub type DeleteServiceMeshOutput = Empty;

/// Deletes swim lane: `DeleteSwimLane` of `servicemesh` 2020-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/DeleteSwimLane>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSwimLane {
    pub group_name: Option<String>,
    /// Required.
    pub service_mesh_id: String,
    pub swim_lane_name: Option<String>,
}
operation! { DeleteSwimLane(service_mesh_id: String) "DeleteSwimLane" -> Empty {
    0 "GroupName" group_name: String, 1 "ServiceMeshId" service_mesh_id, 2 "SwimLaneName" swim_lane_name: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DeleteSwimLane`]: empty.
pub type DeleteSwimLaneOutput = Empty;

/// Deletes swim lane group: `DeleteSwimLaneGroup` of `servicemesh` 2020-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/DeleteSwimLaneGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSwimLaneGroup {
    pub group_name: Option<String>,
    /// Required.
    pub service_mesh_id: String,
}
operation! { DeleteSwimLaneGroup(service_mesh_id: String) "DeleteSwimLaneGroup" -> Empty {
    0 "GroupName" group_name: String, 1 "ServiceMeshId" service_mesh_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteSwimLaneGroup`]: empty.
pub type DeleteSwimLaneGroupOutput = Empty;

/// Deletes waypoint: `DeleteWaypoint` of `servicemesh` 2020-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/DeleteWaypoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWaypoint {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub service_mesh_id: String,
}
operation! { DeleteWaypoint(cluster_id: String, name: String, namespace: String, service_mesh_id: String)
    "DeleteWaypoint" -> Empty {
    0 "ClusterId" cluster_id, 1 "Name" name, 2 "Namespace" namespace, 3 "ServiceMeshId" service_mesh_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`DeleteWaypoint`]: empty.
pub type DeleteWaypointOutput = Empty;

/// Describes asm gateway imported services: `DescribeASMGatewayImportedServices` of `servicemesh` 2020-01-11.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/servicemesh/2020-01-11/DescribeASMGatewayImportedServices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeASMGatewayImportedServices {
    pub asm_gateway_name: Option<String>,
    /// Required.
    pub service_mesh_id: String,
    pub service_namespace: Option<String>,
}
operation! { DescribeASMGatewayImportedServices(service_mesh_id: String)
    "DescribeASMGatewayImportedServices" -> DescribeASMGatewayImportedServicesOutput {
    0 "ASMGatewayName" asm_gateway_name: String, 1 "ServiceMeshId" service_mesh_id,
    2 "ServiceNamespace" service_namespace: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DescribeASMGatewayImportedServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeASMGatewayImportedServicesOutput {
    pub imported_services: Vec<DescribeASMGatewayImportedServicesImportedServices>,
}
model! { DescribeASMGatewayImportedServicesOutput {
    0 "ImportedServices" imported_services: Vec<DescribeASMGatewayImportedServicesImportedServices>
} }

/// In the response of [`DescribeASMGatewayImportedServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeASMGatewayImportedServicesImportedServices {
    pub service_name: Option<String>,
    pub service_namespace: Option<String>,
}
model! { DescribeASMGatewayImportedServicesImportedServices {
    0 "ServiceName" service_name: String, 1 "ServiceNamespace" service_namespace: String
} }

/// Describes ccm version: `DescribeCCMVersion` of `servicemesh` 2020-01-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/DescribeCCMVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCCMVersion {
    /// Required.
    pub service_mesh_id: String,
}
operation! { DescribeCCMVersion(service_mesh_id: String) "DescribeCCMVersion" -> DescribeCCMVersionOutput {
    0 "ServiceMeshId" service_mesh_id
} }

/// Response of [`DescribeCCMVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCCMVersionOutput {
    pub ccm_versions: BTreeMap<String, CCMVersionsValue>,
}
model! { DescribeCCMVersionOutput {
    0 "CCMVersions" ccm_versions: BTreeMap<String, CCMVersionsValue>
} }

/// In the response of [`DescribeCCMVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CCMVersionsValue {
    pub query_state: Option<String>,
    pub version: Option<String>,
    pub slb_graceful_drain_supported: Option<bool>,
    pub cluster_id: Option<String>,
    pub message: Option<String>,
    /// Deprecated.
    pub slb_graceful_drain_support: Option<bool>,
}
model! { CCMVersionsValue {
    0 "QueryState" query_state: String, 1 "Version" version: String,
    2 "SLBGracefulDrainSupported" slb_graceful_drain_supported: bool, 3 "ClusterId" cluster_id: String,
    4 "Message" message: String, 5 "SLBGracefulDrainSupport" slb_graceful_drain_support: bool
} }

/// Describes cens: `DescribeCens` of `servicemesh` 2020-01-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/DescribeCens>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCens {
    pub service_mesh_id: Option<String>,
}
operation! { DescribeCens() "DescribeCens" -> DescribeCensOutput {
    0 "ServiceMeshId" service_mesh_id: String
} }

/// Response of [`DescribeCens`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCensOutput {
    pub clusters: Vec<String>,
}
model! { DescribeCensOutput {
    0 "Clusters" clusters: Vec<String>
} }

/// Describes cluster grafana: `DescribeClusterGrafana` of `servicemesh` 2020-01-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/DescribeClusterGrafana>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterGrafana {
    /// Required.
    pub k8s_cluster_id: String,
    pub re_add_prometheus_integration: Option<String>,
    /// Required.
    pub service_mesh_id: String,
}
operation! { DescribeClusterGrafana(k8s_cluster_id: String, service_mesh_id: String)
    "DescribeClusterGrafana" -> DescribeClusterGrafanaOutput {
    0 "K8sClusterId" k8s_cluster_id, 1 "ReAddPrometheusIntegration" re_add_prometheus_integration: String,
    2 "ServiceMeshId" service_mesh_id
} }

/// Response of [`DescribeClusterGrafana`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterGrafanaOutput {
    pub dashboards: Vec<DescribeClusterGrafanaDashboards>,
}
model! { DescribeClusterGrafanaOutput {
    0 "Dashboards" dashboards: Vec<DescribeClusterGrafanaDashboards>
} }

/// In the response of [`DescribeClusterGrafana`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterGrafanaDashboards {
    pub title: Option<String>,
    pub url: Option<String>,
}
model! { DescribeClusterGrafanaDashboards {
    0 "Title" title: String, 1 "Url" url: String
} }

/// Describes cluster prometheus: `DescribeClusterPrometheus` of `servicemesh` 2020-01-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/DescribeClusterPrometheus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterPrometheus {
    pub k8s_cluster_id: Option<String>,
    pub k8s_cluster_region_id: Option<String>,
    pub service_mesh_id: Option<String>,
}
operation! { DescribeClusterPrometheus() "DescribeClusterPrometheus" -> DescribeClusterPrometheusOutput {
    0 "K8sClusterId" k8s_cluster_id: String, 1 "K8sClusterRegionId" k8s_cluster_region_id: String,
    2 "ServiceMeshId" service_mesh_id: String
} }

/// Response of [`DescribeClusterPrometheus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterPrometheusOutput {
    pub prometheus: Option<String>,
}
model! { DescribeClusterPrometheusOutput {
    0 "Prometheus" prometheus: String
} }

/// Describes clusters in service mesh: `DescribeClustersInServiceMesh` of `servicemesh` 2020-01-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/DescribeClustersInServiceMesh>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClustersInServiceMesh {
    /// Required.
    pub service_mesh_id: String,
}
operation! { DescribeClustersInServiceMesh(service_mesh_id: String)
    "DescribeClustersInServiceMesh" -> DescribeClustersInServiceMeshOutput {
    0 "ServiceMeshId" service_mesh_id
} }

/// Response of [`DescribeClustersInServiceMesh`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClustersInServiceMeshOutput {
    pub clusters: Vec<DescribeClustersInServiceMeshClusters>,
}
model! { DescribeClustersInServiceMeshOutput {
    0 "Clusters" clusters: Vec<DescribeClustersInServiceMeshClusters>
} }

/// In the response of [`DescribeClustersInServiceMesh`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClustersInServiceMeshClusters {
    pub access_log_dashboards: Vec<DescribeClustersInServiceMeshAccessLogDashboards>,
    pub cluster_domain: Option<String>,
    pub cluster_id: Option<String>,
    pub cluster_type: Option<String>,
    pub creation_time: Option<String>,
    pub error_message: Option<String>,
    pub guest_cluster_config: Option<DescribeClustersInServiceMeshGuestClusterConfig>,
    pub logtail_installed_state: Option<String>,
    pub name: Option<String>,
    pub region_id: Option<String>,
    pub sg_id: Option<String>,
    pub state: Option<String>,
    pub update_time: Option<String>,
    pub version: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeClustersInServiceMeshClusters {
    0 "AccessLogDashboards" access_log_dashboards: Vec<DescribeClustersInServiceMeshAccessLogDashboards>,
    1 "ClusterDomain" cluster_domain: String, 2 "ClusterId" cluster_id: String, 3 "ClusterType" cluster_type: String,
    4 "CreationTime" creation_time: String, 5 "ErrorMessage" error_message: String,
    6 "GuestClusterConfig" guest_cluster_config: DescribeClustersInServiceMeshGuestClusterConfig,
    7 "LogtailInstalledState" logtail_installed_state: String, 8 "Name" name: String, 9 "RegionId" region_id: String,
    10 "SgId" sg_id: String, 11 "State" state: String, 12 "UpdateTime" update_time: String,
    13 "Version" version: String, 14 "VpcId" vpc_id: String
} }

/// In the response of [`DescribeClustersInServiceMesh`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClustersInServiceMeshAccessLogDashboards {
    pub title: Option<String>,
    pub url: Option<String>,
}
model! { DescribeClustersInServiceMeshAccessLogDashboards {
    0 "Title" title: String, 1 "Url" url: String
} }

/// In the response of [`DescribeClustersInServiceMesh`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClustersInServiceMeshGuestClusterConfig {
    pub smc: Option<DescribeClustersInServiceMeshSMC>,
}
model! { DescribeClustersInServiceMeshGuestClusterConfig {
    0 "SMC" smc: DescribeClustersInServiceMeshSMC
} }

/// In the response of [`DescribeClustersInServiceMesh`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClustersInServiceMeshSMC {
    pub enabled: Option<bool>,
}
model! { DescribeClustersInServiceMeshSMC {
    0 "Enabled" enabled: bool
} }

/// Describes cr templates: `DescribeCrTemplates` of `servicemesh` 2020-01-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/DescribeCrTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrTemplates {
    /// Required.
    pub istio_version: String,
    /// Required.
    pub kind: String,
}
operation! { DescribeCrTemplates(istio_version: String, kind: String)
    "DescribeCrTemplates" -> DescribeCrTemplatesOutput {
    0 "IstioVersion" istio_version, 1 "Kind" kind
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DescribeCrTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrTemplatesOutput {
    pub templates: Vec<DescribeCrTemplatesTemplates>,
}
model! { DescribeCrTemplatesOutput {
    0 "Templates" templates: Vec<DescribeCrTemplatesTemplates>
} }

/// In the response of [`DescribeCrTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrTemplatesTemplates {
    pub chinese_name: Option<String>,
    pub english_name: Option<String>,
    pub yaml: Option<String>,
}
model! { DescribeCrTemplatesTemplates {
    0 "ChineseName" chinese_name: String, 1 "EnglishName" english_name: String, 2 "Yaml" yaml: String
} }

/// Describes eip resources: `DescribeEipResources` of `servicemesh` 2020-01-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/DescribeEipResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipResources {
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub service_mesh_id: Option<String>,
}
operation! { DescribeEipResources() "DescribeEipResources" -> DescribeEipResourcesOutput {
    0 "PageNum" page_num: i64, 1 "PageSize" page_size: i64, 2 "ServiceMeshId" service_mesh_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DescribeEipResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipResourcesOutput {
    pub eip_list: Vec<DescribeEipResourcesEipList>,
    pub page_result: Option<DescribeEipResourcesPageResult>,
}
model! { DescribeEipResourcesOutput {
    0 "EipList" eip_list: Vec<DescribeEipResourcesEipList>, 1 "PageResult" page_result: DescribeEipResourcesPageResult
} }

/// In the response of [`DescribeEipResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipResourcesEipList {
    pub allocation_id: Option<String>,
    pub instance_type: Option<String>,
    pub ip_address: Option<String>,
    pub status: Option<String>,
}
model! { DescribeEipResourcesEipList {
    0 "AllocationId" allocation_id: String, 1 "InstanceType" instance_type: String, 2 "IpAddress" ip_address: String,
    3 "Status" status: String
} }

/// In the response of [`DescribeEipResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEipResourcesPageResult {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeEipResourcesPageResult {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64
} }

/// Describes gateway secret details: `DescribeGatewaySecretDetails` of `servicemesh` 2020-01-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/DescribeGatewaySecretDetails>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewaySecretDetails {
    pub istio_gateway_name: Option<String>,
    /// Required.
    pub service_mesh_id: String,
}
operation! { DescribeGatewaySecretDetails(service_mesh_id: String)
    "DescribeGatewaySecretDetails" -> DescribeGatewaySecretDetailsOutput {
    0 "IstioGatewayName" istio_gateway_name: String, 1 "ServiceMeshId" service_mesh_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DescribeGatewaySecretDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewaySecretDetailsOutput {
    pub gateway_secret_details: Vec<DescribeGatewaySecretDetailsGatewaySecretDetails>,
}
model! { DescribeGatewaySecretDetailsOutput {
    0 "GatewaySecretDetails" gateway_secret_details: Vec<DescribeGatewaySecretDetailsGatewaySecretDetails>
} }

/// In the response of [`DescribeGatewaySecretDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewaySecretDetailsGatewaySecretDetails {
    pub expired_time: Option<String>,
    pub gateway_name: Option<String>,
    pub issue_time: Option<String>,
    pub message: Option<String>,
    pub sni: Option<String>,
    pub secret_name: Option<String>,
    pub state: Option<String>,
}
model! { DescribeGatewaySecretDetailsGatewaySecretDetails {
    0 "ExpiredTime" expired_time: String, 1 "GatewayName" gateway_name: String, 2 "IssueTime" issue_time: String,
    3 "Message" message: String, 4 "SNI" sni: String, 5 "SecretName" secret_name: String, 6 "State" state: String
} }

/// Describes guest cluster access log dashboards: `DescribeGuestClusterAccessLogDashboards` of `servicemesh`
/// 2020-01-11.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/servicemesh/2020-01-11/DescribeGuestClusterAccessLogDashboards>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGuestClusterAccessLogDashboards {
    /// Required.
    pub k8s_cluster_id: String,
}
operation! { DescribeGuestClusterAccessLogDashboards(k8s_cluster_id: String)
    "DescribeGuestClusterAccessLogDashboards" -> DescribeGuestClusterAccessLogDashboardsOutput {
    0 "K8sClusterId" k8s_cluster_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DescribeGuestClusterAccessLogDashboards`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGuestClusterAccessLogDashboardsOutput {
    pub dashboards: Vec<DescribeGuestClusterAccessLogDashboardsDashboards>,
    pub k8s_cluster_id: Option<String>,
}
model! { DescribeGuestClusterAccessLogDashboardsOutput {
    0 "Dashboards" dashboards: Vec<DescribeGuestClusterAccessLogDashboardsDashboards>,
    1 "K8sClusterId" k8s_cluster_id: String
} }

/// In the response of [`DescribeGuestClusterAccessLogDashboards`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGuestClusterAccessLogDashboardsDashboards {
    pub title: Option<String>,
    pub url: Option<String>,
}
model! { DescribeGuestClusterAccessLogDashboardsDashboards {
    0 "Title" title: String, 1 "Url" url: String
} }

/// Describes guest cluster namespaces: `DescribeGuestClusterNamespaces` of `servicemesh` 2020-01-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/DescribeGuestClusterNamespaces>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGuestClusterNamespaces {
    /// Required.
    pub guest_cluster_id: String,
    /// Required.
    pub service_mesh_id: String,
    pub show_ns_labels: Option<bool>,
}
operation! { DescribeGuestClusterNamespaces(guest_cluster_id: String, service_mesh_id: String)
    "DescribeGuestClusterNamespaces" -> DescribeGuestClusterNamespacesOutput {
    0 "GuestClusterID" guest_cluster_id, 1 "ServiceMeshId" service_mesh_id, 2 "ShowNsLabels" show_ns_labels: bool
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DescribeGuestClusterNamespaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGuestClusterNamespacesOutput {
    pub ns_labels: BTreeMap<String, Value>,
    pub ns_list: Vec<String>,
}
model! { DescribeGuestClusterNamespacesOutput {
    0 "NsLabels" ns_labels: BTreeMap<String, Value>, 1 "NsList" ns_list: Vec<String>
} }

/// Describes guest cluster pods: `DescribeGuestClusterPods` of `servicemesh` 2020-01-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/DescribeGuestClusterPods>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGuestClusterPods {
    /// Required.
    pub guest_cluster_id: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub service_mesh_id: String,
}
operation! { DescribeGuestClusterPods(guest_cluster_id: String, namespace: String, service_mesh_id: String)
    "DescribeGuestClusterPods" -> DescribeGuestClusterPodsOutput {
    0 "GuestClusterID" guest_cluster_id, 1 "Namespace" namespace, 2 "ServiceMeshId" service_mesh_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DescribeGuestClusterPods`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGuestClusterPodsOutput {
    pub pod_list: Vec<String>,
}
model! { DescribeGuestClusterPodsOutput {
    0 "PodList" pod_list: Vec<String>
} }

/// Describes imported services detail: `DescribeImportedServicesDetail` of `servicemesh` 2020-01-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/DescribeImportedServicesDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImportedServicesDetail {
    pub asm_gateway_name: Option<String>,
    /// Required.
    pub service_mesh_id: String,
    pub service_namespace: Option<String>,
}
operation! { DescribeImportedServicesDetail(service_mesh_id: String)
    "DescribeImportedServicesDetail" -> DescribeImportedServicesDetailOutput {
    0 "ASMGatewayName" asm_gateway_name: String, 1 "ServiceMeshId" service_mesh_id,
    2 "ServiceNamespace" service_namespace: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DescribeImportedServicesDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImportedServicesDetailOutput {
    pub details: Vec<DescribeImportedServicesDetailDetails>,
}
model! { DescribeImportedServicesDetailOutput {
    0 "Details" details: Vec<DescribeImportedServicesDetailDetails>
} }

/// In the response of [`DescribeImportedServicesDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImportedServicesDetailDetails {
    pub cluster_ids: Vec<String>,
    pub labels: BTreeMap<String, String>,
    pub namespace: Option<String>,
    pub ports: Vec<DescribeImportedServicesDetailPorts>,
    pub service_name: Option<String>,
    pub service_type: Option<String>,
}
model! { DescribeImportedServicesDetailDetails {
    0 "ClusterIds" cluster_ids: Vec<String>, 1 "Labels" labels: BTreeMap<String, String>,
    2 "Namespace" namespace: String, 3 "Ports" ports: Vec<DescribeImportedServicesDetailPorts>,
    4 "ServiceName" service_name: String, 5 "ServiceType" service_type: String
} }

/// In the response of [`DescribeImportedServicesDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImportedServicesDetailPorts {
    pub name: Option<String>,
    pub node_port: Option<i64>,
    pub port: Option<i64>,
    pub protocol: Option<String>,
    pub target_port: Option<i64>,
}
model! { DescribeImportedServicesDetailPorts {
    0 "Name" name: String, 1 "NodePort" node_port: i64, 2 "Port" port: i64, 3 "Protocol" protocol: String,
    4 "TargetPort" target_port: i64
} }

/// Describes istio gateway domains: `DescribeIstioGatewayDomains` of `servicemesh` 2020-01-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/DescribeIstioGatewayDomains>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIstioGatewayDomains {
    pub istio_gateway_name: Option<String>,
    pub limit: Option<String>,
    pub namespace: Option<String>,
    /// Required.
    pub service_mesh_id: String,
}
operation! { DescribeIstioGatewayDomains(service_mesh_id: String)
    "DescribeIstioGatewayDomains" -> DescribeIstioGatewayDomainsOutput {
    0 "IstioGatewayName" istio_gateway_name: String, 1 "Limit" limit: String, 2 "Namespace" namespace: String,
    3 "ServiceMeshId" service_mesh_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`DescribeIstioGatewayDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIstioGatewayDomainsOutput {
    pub gateway_secret_details: Vec<DescribeIstioGatewayDomainsGatewaySecretDetails>,
}
model! { DescribeIstioGatewayDomainsOutput {
    0 "GatewaySecretDetails" gateway_secret_details: Vec<DescribeIstioGatewayDomainsGatewaySecretDetails>
} }

/// In the response of [`DescribeIstioGatewayDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIstioGatewayDomainsGatewaySecretDetails {
    pub credential_name: Option<String>,
    pub detail: Option<String>,
    pub domains: Vec<String>,
    pub gateway_cr_name: Option<String>,
    pub namespace: Option<String>,
    pub port_name: Option<String>,
    pub protocol: Option<String>,
}
model! { DescribeIstioGatewayDomainsGatewaySecretDetails {
    0 "CredentialName" credential_name: String, 1 "Detail" detail: String, 2 "Domains" domains: Vec<String>,
    3 "GatewayCRName" gateway_cr_name: String, 4 "Namespace" namespace: String, 5 "PortName" port_name: String,
    6 "Protocol" protocol: String
} }

/// Describes istio gateway route detail: `DescribeIstioGatewayRouteDetail` of `servicemesh` 2020-01-11.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/servicemesh/2020-01-11/DescribeIstioGatewayRouteDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIstioGatewayRouteDetail {
    pub istio_gateway_name: Option<String>,
    pub route_name: Option<String>,
    /// Required.
    pub service_mesh_id: String,
}
operation! { DescribeIstioGatewayRouteDetail(service_mesh_id: String)
    "DescribeIstioGatewayRouteDetail" -> DescribeIstioGatewayRouteDetailOutput {
    0 "IstioGatewayName" istio_gateway_name: String, 1 "RouteName" route_name: String, 2 "ServiceMeshId" service_mesh_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DescribeIstioGatewayRouteDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIstioGatewayRouteDetailOutput {
    pub description: Option<String>,
    pub namespace: Option<String>,
    pub priority: Option<i64>,
    pub route_detail: Option<DescribeIstioGatewayRouteDetailRouteDetail>,
    pub status: Option<i64>,
}
model! { DescribeIstioGatewayRouteDetailOutput {
    0 "Description" description: String, 1 "Namespace" namespace: String, 2 "Priority" priority: i64,
    3 "RouteDetail" route_detail: DescribeIstioGatewayRouteDetailRouteDetail, 4 "Status" status: i64
} }

/// In the response of [`DescribeIstioGatewayRouteDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIstioGatewayRouteDetailRouteDetail {
    pub domains: Vec<String>,
    pub http_advanced_options: Option<
        DescribeIstioGatewayRouteDetailHTTPAdvancedOptions,
    >,
    pub has_unsafe_features: Option<bool>,
    pub match_request: Option<DescribeIstioGatewayRouteDetailMatchRequest>,
    pub raw_vs_route: Option<String>,
    pub route_destinations: Vec<DescribeIstioGatewayRouteDetailRouteDestinations>,
    pub route_name: Option<String>,
    pub route_type: Option<String>,
}
model! { DescribeIstioGatewayRouteDetailRouteDetail {
    0 "Domains" domains: Vec<String>,
    1 "HTTPAdvancedOptions" http_advanced_options: DescribeIstioGatewayRouteDetailHTTPAdvancedOptions,
    2 "HasUnsafeFeatures" has_unsafe_features: bool,
    3 "MatchRequest" match_request: DescribeIstioGatewayRouteDetailMatchRequest, 4 "RawVSRoute" raw_vs_route: String,
    5 "RouteDestinations" route_destinations: Vec<DescribeIstioGatewayRouteDetailRouteDestinations>,
    6 "RouteName" route_name: String, 7 "RouteType" route_type: String
} }

/// In the response of [`DescribeIstioGatewayRouteDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIstioGatewayRouteDetailHTTPAdvancedOptions {
    pub delegate: Option<DescribeIstioGatewayRouteDetailDelegate>,
    pub fault: Option<DescribeIstioGatewayRouteDetailFault>,
    pub http_redirect: Option<DescribeIstioGatewayRouteDetailHTTPRedirect>,
    pub mirror: Option<DescribeIstioGatewayRouteDetailMirror>,
    pub mirror_percentage: Option<DescribeIstioGatewayRouteDetailMirrorPercentage>,
    pub retries: Option<DescribeIstioGatewayRouteDetailRetries>,
    pub rewrite: Option<DescribeIstioGatewayRouteDetailRewrite>,
    pub timeout: Option<String>,
}
model! { DescribeIstioGatewayRouteDetailHTTPAdvancedOptions {
    0 "Delegate" delegate: DescribeIstioGatewayRouteDetailDelegate,
    1 "Fault" fault: DescribeIstioGatewayRouteDetailFault,
    2 "HTTPRedirect" http_redirect: DescribeIstioGatewayRouteDetailHTTPRedirect,
    3 "Mirror" mirror: DescribeIstioGatewayRouteDetailMirror,
    4 "MirrorPercentage" mirror_percentage: DescribeIstioGatewayRouteDetailMirrorPercentage,
    5 "Retries" retries: DescribeIstioGatewayRouteDetailRetries,
    6 "Rewrite" rewrite: DescribeIstioGatewayRouteDetailRewrite, 7 "Timeout" timeout: String
} }

/// In the response of [`DescribeIstioGatewayRouteDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIstioGatewayRouteDetailDelegate {
    pub name: Option<String>,
    pub namespace: Option<String>,
}
model! { DescribeIstioGatewayRouteDetailDelegate {
    0 "Name" name: String, 1 "Namespace" namespace: String
} }

/// In the response of [`DescribeIstioGatewayRouteDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIstioGatewayRouteDetailFault {
    pub abort: Option<DescribeIstioGatewayRouteDetailAbort>,
    pub delay: Option<DescribeIstioGatewayRouteDetailDelay>,
}
model! { DescribeIstioGatewayRouteDetailFault {
    0 "Abort" abort: DescribeIstioGatewayRouteDetailAbort, 1 "Delay" delay: DescribeIstioGatewayRouteDetailDelay
} }

/// In the response of [`DescribeIstioGatewayRouteDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIstioGatewayRouteDetailAbort {
    pub http_status: Option<i64>,
    pub percentage: Option<DescribeIstioGatewayRouteDetailPercentage>,
}
model! { DescribeIstioGatewayRouteDetailAbort {
    0 "HttpStatus" http_status: i64, 1 "Percentage" percentage: DescribeIstioGatewayRouteDetailPercentage
} }

/// In the response of [`DescribeIstioGatewayRouteDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIstioGatewayRouteDetailPercentage {
    pub value: Option<f64>,
}
model! { DescribeIstioGatewayRouteDetailPercentage {
    0 "Value" value: f64
} }

/// In the response of [`DescribeIstioGatewayRouteDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIstioGatewayRouteDetailDelay {
    pub exponential_delay: Option<String>,
    pub fixed_delay: Option<String>,
    pub percentage: Option<DescribeIstioGatewayRouteDetailDelayPercentage>,
}
model! { DescribeIstioGatewayRouteDetailDelay {
    0 "ExponentialDelay" exponential_delay: String, 1 "FixedDelay" fixed_delay: String,
    2 "Percentage" percentage: DescribeIstioGatewayRouteDetailDelayPercentage
} }

/// In the response of [`DescribeIstioGatewayRouteDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIstioGatewayRouteDetailDelayPercentage {
    pub value: Option<f64>,
}
model! { DescribeIstioGatewayRouteDetailDelayPercentage {
    0 "Value" value: f64
} }

/// In the response of [`DescribeIstioGatewayRouteDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIstioGatewayRouteDetailHTTPRedirect {
    pub authority: Option<String>,
    pub redirect_code: Option<i64>,
    pub uri: Option<String>,
}
model! { DescribeIstioGatewayRouteDetailHTTPRedirect {
    0 "Authority" authority: String, 1 "RedirectCode" redirect_code: i64, 2 "Uri" uri: String
} }

/// In the response of [`DescribeIstioGatewayRouteDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIstioGatewayRouteDetailMirror {
    pub host: Option<String>,
    pub subset: Option<String>,
}
model! { DescribeIstioGatewayRouteDetailMirror {
    0 "Host" host: String, 1 "Subset" subset: String
} }

/// In the response of [`DescribeIstioGatewayRouteDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIstioGatewayRouteDetailMirrorPercentage {
    pub value: Option<f64>,
}
model! { DescribeIstioGatewayRouteDetailMirrorPercentage {
    0 "Value" value: f64
} }

/// In the response of [`DescribeIstioGatewayRouteDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIstioGatewayRouteDetailRetries {
    pub attempts: Option<i64>,
    pub per_try_timeout: Option<String>,
    pub retry_on: Option<String>,
    pub retry_remote_localities: Option<
        DescribeIstioGatewayRouteDetailRetryRemoteLocalities,
    >,
}
model! { DescribeIstioGatewayRouteDetailRetries {
    0 "Attempts" attempts: i64, 1 "PerTryTimeout" per_try_timeout: String, 2 "RetryOn" retry_on: String,
    3 "RetryRemoteLocalities" retry_remote_localities: DescribeIstioGatewayRouteDetailRetryRemoteLocalities
} }

/// In the response of [`DescribeIstioGatewayRouteDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIstioGatewayRouteDetailRetryRemoteLocalities {
    pub value: Option<bool>,
}
model! { DescribeIstioGatewayRouteDetailRetryRemoteLocalities {
    0 "Value" value: bool
} }

/// In the response of [`DescribeIstioGatewayRouteDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIstioGatewayRouteDetailRewrite {
    pub authority: Option<String>,
    pub uri: Option<String>,
}
model! { DescribeIstioGatewayRouteDetailRewrite {
    0 "Authority" authority: String, 1 "Uri" uri: String
} }

/// In the response of [`DescribeIstioGatewayRouteDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIstioGatewayRouteDetailMatchRequest {
    pub headers: Vec<DescribeIstioGatewayRouteDetailHeaders>,
    pub ports: Vec<i64>,
    pub tls_match_attributes: Vec<DescribeIstioGatewayRouteDetailTLSMatchAttributes>,
    pub uri: Option<DescribeIstioGatewayRouteDetailURI>,
}
model! { DescribeIstioGatewayRouteDetailMatchRequest {
    0 "Headers" headers: Vec<DescribeIstioGatewayRouteDetailHeaders>, 1 "Ports" ports: Vec<i64>,
    2 "TLSMatchAttributes" tls_match_attributes: Vec<DescribeIstioGatewayRouteDetailTLSMatchAttributes>,
    3 "URI" uri: DescribeIstioGatewayRouteDetailURI
} }

/// In the response of [`DescribeIstioGatewayRouteDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIstioGatewayRouteDetailHeaders {
    pub matching_content: Option<String>,
    pub matching_mode: Option<String>,
    pub name: Option<String>,
}
model! { DescribeIstioGatewayRouteDetailHeaders {
    0 "MatchingContent" matching_content: String, 1 "MatchingMode" matching_mode: String, 2 "Name" name: String
} }

/// In the response of [`DescribeIstioGatewayRouteDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIstioGatewayRouteDetailTLSMatchAttributes {
    pub sni_hosts: Vec<String>,
    pub tls_port: Option<i64>,
}
model! { DescribeIstioGatewayRouteDetailTLSMatchAttributes {
    0 "SNIHosts" sni_hosts: Vec<String>, 1 "TLSPort" tls_port: i64
} }

/// In the response of [`DescribeIstioGatewayRouteDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIstioGatewayRouteDetailURI {
    pub matching_content: Option<String>,
    pub matching_mode: Option<String>,
}
model! { DescribeIstioGatewayRouteDetailURI {
    0 "MatchingContent" matching_content: String, 1 "MatchingMode" matching_mode: String
} }

/// In the response of [`DescribeIstioGatewayRouteDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIstioGatewayRouteDetailRouteDestinations {
    pub destination: Option<DescribeIstioGatewayRouteDetailDestination>,
    pub headers: Option<DescribeIstioGatewayRouteDetailRouteDestinationsHeaders>,
    pub weight: Option<i64>,
}
model! { DescribeIstioGatewayRouteDetailRouteDestinations {
    0 "Destination" destination: DescribeIstioGatewayRouteDetailDestination,
    1 "Headers" headers: DescribeIstioGatewayRouteDetailRouteDestinationsHeaders, 2 "Weight" weight: i64
} }

/// In the response of [`DescribeIstioGatewayRouteDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIstioGatewayRouteDetailDestination {
    pub host: Option<String>,
    pub port: Option<DescribeIstioGatewayRouteDetailPort>,
    pub subset: Option<String>,
}
model! { DescribeIstioGatewayRouteDetailDestination {
    0 "Host" host: String, 1 "Port" port: DescribeIstioGatewayRouteDetailPort, 2 "Subset" subset: String
} }

/// In the response of [`DescribeIstioGatewayRouteDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIstioGatewayRouteDetailPort {
    pub number: Option<i64>,
}
model! { DescribeIstioGatewayRouteDetailPort {
    0 "Number" number: i64
} }

/// In the response of [`DescribeIstioGatewayRouteDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIstioGatewayRouteDetailRouteDestinationsHeaders {
    pub request: Option<DescribeIstioGatewayRouteDetailHeadersRequest>,
    pub response: Option<DescribeIstioGatewayRouteDetailHeadersResponse>,
}
model! { DescribeIstioGatewayRouteDetailRouteDestinationsHeaders {
    0 "Request" request: DescribeIstioGatewayRouteDetailHeadersRequest,
    1 "Response" response: DescribeIstioGatewayRouteDetailHeadersResponse
} }

/// In the response of [`DescribeIstioGatewayRouteDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIstioGatewayRouteDetailHeadersRequest {
    pub add: BTreeMap<String, Value>,
    pub remove: Vec<String>,
    pub set: BTreeMap<String, String>,
}
model! { DescribeIstioGatewayRouteDetailHeadersRequest {
    0 "Add" add: BTreeMap<String, Value>, 1 "Remove" remove: Vec<String>, 2 "Set" set: BTreeMap<String, String>
} }

/// In the response of [`DescribeIstioGatewayRouteDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIstioGatewayRouteDetailHeadersResponse {
    pub add: BTreeMap<String, Value>,
    pub remove: Vec<String>,
    pub set: BTreeMap<String, Value>,
}
model! { DescribeIstioGatewayRouteDetailHeadersResponse {
    0 "Add" add: BTreeMap<String, Value>, 1 "Remove" remove: Vec<String>, 2 "Set" set: BTreeMap<String, Value>
} }

/// Describes istio gateway routes: `DescribeIstioGatewayRoutes` of `servicemesh` 2020-01-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/DescribeIstioGatewayRoutes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIstioGatewayRoutes {
    pub istio_gateway_name: Option<String>,
    /// Required.
    pub service_mesh_id: String,
}
operation! { DescribeIstioGatewayRoutes(service_mesh_id: String)
    "DescribeIstioGatewayRoutes" -> DescribeIstioGatewayRoutesOutput {
    0 "IstioGatewayName" istio_gateway_name: String, 1 "ServiceMeshId" service_mesh_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DescribeIstioGatewayRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIstioGatewayRoutesOutput {
    pub management_routes: Vec<DescribeIstioGatewayRoutesManagementRoutes>,
}
model! { DescribeIstioGatewayRoutesOutput {
    0 "ManagementRoutes" management_routes: Vec<DescribeIstioGatewayRoutesManagementRoutes>
} }

/// In the response of [`DescribeIstioGatewayRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIstioGatewayRoutesManagementRoutes {
    pub asm_gateway_name: Option<String>,
    pub description: Option<String>,
    pub destination_host: Vec<String>,
    pub destination_sub_set: Vec<String>,
    pub namespace: Option<String>,
    pub priority: Option<i64>,
    pub route_name: Option<String>,
    pub route_path: Option<String>,
    pub status: Option<i64>,
}
model! { DescribeIstioGatewayRoutesManagementRoutes {
    0 "ASMGatewayName" asm_gateway_name: String, 1 "Description" description: String,
    2 "DestinationHost" destination_host: Vec<String>, 3 "DestinationSubSet" destination_sub_set: Vec<String>,
    4 "Namespace" namespace: String, 5 "Priority" priority: i64, 6 "RouteName" route_name: String,
    7 "RoutePath" route_path: String, 8 "Status" status: i64
} }

/// Describes mesh multi cluster network: `DescribeMeshMultiClusterNetwork` of `servicemesh` 2020-01-11.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/servicemesh/2020-01-11/DescribeMeshMultiClusterNetwork>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMeshMultiClusterNetwork {
    /// Required.
    pub service_mesh_id: String,
}
operation! { DescribeMeshMultiClusterNetwork(service_mesh_id: String)
    "DescribeMeshMultiClusterNetwork" -> DescribeMeshMultiClusterNetworkOutput {
    0 "ServiceMeshId" service_mesh_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DescribeMeshMultiClusterNetwork`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMeshMultiClusterNetworkOutput {
    pub multi_cluster_networks: BTreeMap<String, MultiClusterNetworksValue>,
}
model! { DescribeMeshMultiClusterNetworkOutput {
    0 "MultiClusterNetworks" multi_cluster_networks: BTreeMap<String, MultiClusterNetworksValue>
} }

/// In the request of [`DescribeMeshMultiClusterNetwork`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiClusterNetworksValue {
    pub network: Option<String>,
    pub enable_gateway: Option<bool>,
    pub custom_gateway_address: Option<String>,
    pub gateway_name: Option<String>,
}
input! { MultiClusterNetworksValue() {
    0 "Network" network: String, 1 "EnableGateway" enable_gateway: bool,
    2 "CustomGatewayAddress" custom_gateway_address: String, 3 "GatewayName" gateway_name: String
} }

/// Describes metadata: `DescribeMetadata` of `servicemesh` 2020-01-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/DescribeMetadata>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetadata {}
operation! { DescribeMetadata() "DescribeMetadata" -> DescribeMetadataOutput {} }

/// Response of [`DescribeMetadata`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetadataOutput {
    pub meta_data: Option<DescribeMetadataMetaData>,
}
model! { DescribeMetadataOutput {
    0 "MetaData" meta_data: DescribeMetadataMetaData
} }

/// In the response of [`DescribeMetadata`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetadataMetaData {
    pub compatibility_info_list: Vec<BTreeMap<String, Value>>,
    pub current_version: Option<String>,
    pub playground_scene: Option<DescribeMetadataPlaygroundScene>,
    pub pro_edition: Option<DescribeMetadataProEdition>,
    pub regions: Vec<String>,
    pub version_crds: Vec<BTreeMap<String, Value>>,
    pub version_registry: Vec<BTreeMap<String, Value>>,
    pub versions: Vec<String>,
}
model! { DescribeMetadataMetaData {
    0 "CompatibilityInfoList" compatibility_info_list: Vec<BTreeMap<String, Value>>,
    1 "CurrentVersion" current_version: String, 2 "PlaygroundScene" playground_scene: DescribeMetadataPlaygroundScene,
    3 "ProEdition" pro_edition: DescribeMetadataProEdition, 4 "Regions" regions: Vec<String>,
    5 "VersionCrds" version_crds: Vec<BTreeMap<String, Value>>,
    6 "VersionRegistry" version_registry: Vec<BTreeMap<String, Value>>, 7 "Versions" versions: Vec<String>
} }

/// In the response of [`DescribeMetadata`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetadataPlaygroundScene {
    pub observability: Vec<String>,
    pub other: Vec<String>,
    pub security: Vec<String>,
    pub traffic_management: Vec<String>,
}
model! { DescribeMetadataPlaygroundScene {
    0 "observability" observability: Vec<String>, 1 "other" other: Vec<String>, 2 "security" security: Vec<String>,
    3 "trafficManagement" traffic_management: Vec<String>
} }

/// In the response of [`DescribeMetadata`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetadataProEdition {
    pub current_version: Option<String>,
    pub version_crds: Vec<BTreeMap<String, Value>>,
    pub version_registry: Vec<BTreeMap<String, Value>>,
    pub versions: Vec<String>,
}
model! { DescribeMetadataProEdition {
    0 "CurrentVersion" current_version: String, 1 "VersionCrds" version_crds: Vec<BTreeMap<String, Value>>,
    2 "VersionRegistry" version_registry: Vec<BTreeMap<String, Value>>, 3 "Versions" versions: Vec<String>
} }

/// Describes namespace scope sidecar config: `DescribeNamespaceScopeSidecarConfig` of `servicemesh` 2020-01-11.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/servicemesh/2020-01-11/DescribeNamespaceScopeSidecarConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNamespaceScopeSidecarConfig {
    pub namespace: Option<String>,
    /// Required.
    pub service_mesh_id: String,
}
operation! { DescribeNamespaceScopeSidecarConfig(service_mesh_id: String)
    "DescribeNamespaceScopeSidecarConfig" -> DescribeNamespaceScopeSidecarConfigOutput {
    0 "Namespace" namespace: String, 1 "ServiceMeshId" service_mesh_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DescribeNamespaceScopeSidecarConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNamespaceScopeSidecarConfigOutput {
    pub config_patches: Option<DescribeNamespaceScopeSidecarConfigConfigPatches>,
}
model! { DescribeNamespaceScopeSidecarConfigOutput {
    0 "ConfigPatches" config_patches: DescribeNamespaceScopeSidecarConfigConfigPatches
} }

/// In the response of [`DescribeNamespaceScopeSidecarConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNamespaceScopeSidecarConfigConfigPatches {
    pub concurrency: Option<i64>,
    pub enable_core_dump: Option<bool>,
    pub exclude_inbound_ports: Option<String>,
    pub exclude_outbound_ip_ranges: Option<String>,
    pub exclude_outbound_ports: Option<String>,
    pub hold_application_until_proxy_starts: Option<bool>,
    pub include_inbound_ports: Option<String>,
    pub include_outbound_ip_ranges: Option<String>,
    pub include_outbound_ports: Option<String>,
    pub interception_mode: Option<String>,
    pub istio_dns_proxy_enabled: Option<bool>,
    pub lifecycle_str: Option<String>,
    pub log_level: Option<String>,
    pub privileged: Option<bool>,
    pub proxy_metadata: BTreeMap<String, String>,
    pub proxy_stats_matcher: Option<
        DescribeNamespaceScopeSidecarConfigProxyStatsMatcher,
    >,
    pub readiness_failure_threshold: Option<i64>,
    pub readiness_initial_delay_seconds: Option<i64>,
    pub readiness_period_seconds: Option<i64>,
    pub runtime_values: BTreeMap<String, String>,
    pub smc_configuration: Option<DescribeNamespaceScopeSidecarConfigSMCConfiguration>,
    pub scaled_sidecar_resource: Option<
        DescribeNamespaceScopeSidecarConfigScaledSidecarResource,
    >,
    pub sidecar_proxy_ack_slo_resource: Option<
        DescribeNamespaceScopeSidecarConfigSidecarProxyAckSloResource,
    >,
    pub sidecar_proxy_init_ack_slo_resource: Option<
        DescribeNamespaceScopeSidecarConfigSidecarProxyInitAckSloResource,
    >,
    pub sidecar_proxy_init_resource_limit: Option<
        DescribeNamespaceScopeSidecarConfigSidecarProxyInitResourceLimit,
    >,
    pub sidecar_proxy_init_resource_request: Option<
        DescribeNamespaceScopeSidecarConfigSidecarProxyInitResourceRequest,
    >,
    pub sidecar_proxy_resource_limit: Option<
        DescribeNamespaceScopeSidecarConfigSidecarProxyResourceLimit,
    >,
    pub sidecar_proxy_resource_request: Option<
        DescribeNamespaceScopeSidecarConfigSidecarProxyResourceRequest,
    >,
    pub termination_drain_duration: Option<String>,
    pub tracing: Option<DescribeNamespaceScopeSidecarConfigTracing>,
}
model! { DescribeNamespaceScopeSidecarConfigConfigPatches {
    0 "Concurrency" concurrency: i64, 1 "EnableCoreDump" enable_core_dump: bool,
    2 "ExcludeInboundPorts" exclude_inbound_ports: String,
    3 "ExcludeOutboundIPRanges" exclude_outbound_ip_ranges: String,
    4 "ExcludeOutboundPorts" exclude_outbound_ports: String,
    5 "HoldApplicationUntilProxyStarts" hold_application_until_proxy_starts: bool,
    6 "IncludeInboundPorts" include_inbound_ports: String,
    7 "IncludeOutboundIPRanges" include_outbound_ip_ranges: String,
    8 "IncludeOutboundPorts" include_outbound_ports: String, 9 "InterceptionMode" interception_mode: String,
    10 "IstioDNSProxyEnabled" istio_dns_proxy_enabled: bool, 11 "LifecycleStr" lifecycle_str: String,
    12 "LogLevel" log_level: String, 13 "Privileged" privileged: bool,
    14 "ProxyMetadata" proxy_metadata: BTreeMap<String, String>,
    15 "ProxyStatsMatcher" proxy_stats_matcher: DescribeNamespaceScopeSidecarConfigProxyStatsMatcher,
    16 "ReadinessFailureThreshold" readiness_failure_threshold: i64,
    17 "ReadinessInitialDelaySeconds" readiness_initial_delay_seconds: i64,
    18 "ReadinessPeriodSeconds" readiness_period_seconds: i64,
    19 "RuntimeValues" runtime_values: BTreeMap<String, String>,
    20 "SMCConfiguration" smc_configuration: DescribeNamespaceScopeSidecarConfigSMCConfiguration,
    21 "ScaledSidecarResource" scaled_sidecar_resource: DescribeNamespaceScopeSidecarConfigScaledSidecarResource,
    22 "SidecarProxyAckSloResource" sidecar_proxy_ack_slo_resource: DescribeNamespaceScopeSidecarConfigSidecarProxyAckSloResource,
    23 "SidecarProxyInitAckSloResource" sidecar_proxy_init_ack_slo_resource: DescribeNamespaceScopeSidecarConfigSidecarProxyInitAckSloResource,
    24 "SidecarProxyInitResourceLimit" sidecar_proxy_init_resource_limit: DescribeNamespaceScopeSidecarConfigSidecarProxyInitResourceLimit,
    25 "SidecarProxyInitResourceRequest" sidecar_proxy_init_resource_request: DescribeNamespaceScopeSidecarConfigSidecarProxyInitResourceRequest,
    26 "SidecarProxyResourceLimit" sidecar_proxy_resource_limit: DescribeNamespaceScopeSidecarConfigSidecarProxyResourceLimit,
    27 "SidecarProxyResourceRequest" sidecar_proxy_resource_request: DescribeNamespaceScopeSidecarConfigSidecarProxyResourceRequest,
    28 "TerminationDrainDuration" termination_drain_duration: String,
    29 "Tracing" tracing: DescribeNamespaceScopeSidecarConfigTracing
} }

/// In the response of [`DescribeNamespaceScopeSidecarConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNamespaceScopeSidecarConfigProxyStatsMatcher {
    pub inclusion_prefixes: Vec<String>,
    pub inclusion_regexps: Vec<String>,
    pub inclusion_suffixes: Vec<String>,
}
model! { DescribeNamespaceScopeSidecarConfigProxyStatsMatcher {
    0 "InclusionPrefixes" inclusion_prefixes: Vec<String>, 1 "InclusionRegexps" inclusion_regexps: Vec<String>,
    2 "InclusionSuffixes" inclusion_suffixes: Vec<String>
} }

/// In the response of [`DescribeNamespaceScopeSidecarConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNamespaceScopeSidecarConfigSMCConfiguration {
    pub enabled: Option<bool>,
}
model! { DescribeNamespaceScopeSidecarConfigSMCConfiguration {
    0 "Enabled" enabled: bool
} }

/// In the response of [`DescribeNamespaceScopeSidecarConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNamespaceScopeSidecarConfigScaledSidecarResource {
    pub container_ref: Option<String>,
    pub resource_calculation_strategy: Option<String>,
    pub resource_percentage: Option<i64>,
}
model! { DescribeNamespaceScopeSidecarConfigScaledSidecarResource {
    0 "ContainerRef" container_ref: String, 1 "ResourceCalculationStrategy" resource_calculation_strategy: String,
    2 "ResourcePercentage" resource_percentage: i64
} }

/// In the response of [`DescribeNamespaceScopeSidecarConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNamespaceScopeSidecarConfigSidecarProxyAckSloResource {
    pub limits: BTreeMap<String, String>,
    pub requests: BTreeMap<String, String>,
}
model! { DescribeNamespaceScopeSidecarConfigSidecarProxyAckSloResource {
    0 "Limits" limits: BTreeMap<String, String>, 1 "Requests" requests: BTreeMap<String, String>
} }

/// In the response of [`DescribeNamespaceScopeSidecarConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNamespaceScopeSidecarConfigSidecarProxyInitAckSloResource {
    pub limits: BTreeMap<String, String>,
    pub requests: BTreeMap<String, String>,
}
model! { DescribeNamespaceScopeSidecarConfigSidecarProxyInitAckSloResource {
    0 "Limits" limits: BTreeMap<String, String>, 1 "Requests" requests: BTreeMap<String, String>
} }

/// In the response of [`DescribeNamespaceScopeSidecarConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNamespaceScopeSidecarConfigSidecarProxyInitResourceLimit {
    pub resource_cpu_limit: Option<String>,
    pub resource_memory_limit: Option<String>,
}
model! { DescribeNamespaceScopeSidecarConfigSidecarProxyInitResourceLimit {
    0 "ResourceCPULimit" resource_cpu_limit: String, 1 "ResourceMemoryLimit" resource_memory_limit: String
} }

/// In the response of [`DescribeNamespaceScopeSidecarConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNamespaceScopeSidecarConfigSidecarProxyInitResourceRequest {
    pub resource_cpu_request: Option<String>,
    pub resource_memory_request: Option<String>,
}
model! { DescribeNamespaceScopeSidecarConfigSidecarProxyInitResourceRequest {
    0 "ResourceCPURequest" resource_cpu_request: String, 1 "ResourceMemoryRequest" resource_memory_request: String
} }

/// In the response of [`DescribeNamespaceScopeSidecarConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNamespaceScopeSidecarConfigSidecarProxyResourceLimit {
    pub resource_cpu_limit: Option<String>,
    pub resource_memory_limit: Option<String>,
}
model! { DescribeNamespaceScopeSidecarConfigSidecarProxyResourceLimit {
    0 "ResourceCPULimit" resource_cpu_limit: String, 1 "ResourceMemoryLimit" resource_memory_limit: String
} }

/// In the response of [`DescribeNamespaceScopeSidecarConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNamespaceScopeSidecarConfigSidecarProxyResourceRequest {
    pub resource_cpu_request: Option<String>,
    pub resource_memory_request: Option<String>,
}
model! { DescribeNamespaceScopeSidecarConfigSidecarProxyResourceRequest {
    0 "ResourceCPURequest" resource_cpu_request: String, 1 "ResourceMemoryRequest" resource_memory_request: String
} }

/// In the response of [`DescribeNamespaceScopeSidecarConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNamespaceScopeSidecarConfigTracing {
    pub custom_tags: BTreeMap<String, Value>,
    pub max_path_tag_length: Option<i64>,
    pub sampling: Option<f64>,
}
model! { DescribeNamespaceScopeSidecarConfigTracing {
    0 "CustomTags" custom_tags: BTreeMap<String, Value>, 1 "MaxPathTagLength" max_path_tag_length: i64,
    2 "Sampling" sampling: f64
} }

/// Describes nodes instance type: `DescribeNodesInstanceType` of `servicemesh` 2020-01-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/DescribeNodesInstanceType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodesInstanceType {
    /// Required.
    pub service_mesh_id: String,
}
operation! { DescribeNodesInstanceType(service_mesh_id: String)
    "DescribeNodesInstanceType" -> DescribeNodesInstanceTypeOutput {
    0 "ServiceMeshId" service_mesh_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DescribeNodesInstanceType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodesInstanceTypeOutput {
    pub instance_types: Vec<DescribeNodesInstanceTypeInstanceTypes>,
}
model! { DescribeNodesInstanceTypeOutput {
    0 "InstanceTypes" instance_types: Vec<DescribeNodesInstanceTypeInstanceTypes>
} }

/// In the response of [`DescribeNodesInstanceType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodesInstanceTypeInstanceTypes {
    pub key: Option<String>,
    pub multi_buffer_enabled: Option<bool>,
    pub node_type: Option<String>,
    pub value: Option<String>,
}
model! { DescribeNodesInstanceTypeInstanceTypes {
    0 "Key" key: String, 1 "MultiBufferEnabled" multi_buffer_enabled: bool, 2 "NodeType" node_type: String,
    3 "Value" value: String
} }

/// Describes reusable slb: `DescribeReusableSlb` of `servicemesh` 2020-01-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/DescribeReusableSlb>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReusableSlb {
    pub k8s_cluster_id: Option<String>,
    pub lb_type: Option<String>,
    /// Required.
    pub network_type: String,
    pub service_mesh_id: Option<String>,
}
operation! { DescribeReusableSlb(network_type: String) "DescribeReusableSlb" -> DescribeReusableSlbOutput {
    0 "K8sClusterId" k8s_cluster_id: String, 1 "LbType" lb_type: String, 2 "NetworkType" network_type,
    3 "ServiceMeshId" service_mesh_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`DescribeReusableSlb`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReusableSlbOutput {
    pub reusable_slb_list: Vec<DescribeReusableSlbReusableSlbList>,
}
model! { DescribeReusableSlbOutput {
    0 "ReusableSlbList" reusable_slb_list: Vec<DescribeReusableSlbReusableSlbList>
} }

/// In the response of [`DescribeReusableSlb`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReusableSlbReusableSlbList {
    pub load_balancer_id: Option<String>,
    pub load_balancer_name: Option<String>,
}
model! { DescribeReusableSlbReusableSlbList {
    0 "LoadBalancerId" load_balancer_id: String, 1 "LoadBalancerName" load_balancer_name: String
} }

/// Describes service mesh additional status: `DescribeServiceMeshAdditionalStatus` of `servicemesh` 2020-01-11.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/servicemesh/2020-01-11/DescribeServiceMeshAdditionalStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshAdditionalStatus {
    pub check_mode: Option<String>,
    /// Required.
    pub service_mesh_id: String,
}
operation! { DescribeServiceMeshAdditionalStatus(service_mesh_id: String)
    "DescribeServiceMeshAdditionalStatus" -> DescribeServiceMeshAdditionalStatusOutput {
    0 "CheckMode" check_mode: String, 1 "ServiceMeshId" service_mesh_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DescribeServiceMeshAdditionalStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshAdditionalStatusOutput {
    pub cluster_status: Option<DescribeServiceMeshAdditionalStatusClusterStatus>,
}
model! { DescribeServiceMeshAdditionalStatusOutput {
    0 "ClusterStatus" cluster_status: DescribeServiceMeshAdditionalStatusClusterStatus
} }

/// In the response of [`DescribeServiceMeshAdditionalStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshAdditionalStatusClusterStatus {
    pub access_log_project_status: Option<String>,
    pub api_server_eip_status: Option<String>,
    pub api_server_load_balancer_status: Option<
        DescribeServiceMeshAdditionalStatusApiServerLoadBalancerStatus,
    >,
    pub audit_project_status: Option<String>,
    pub canary_pilot_eip_status: Option<String>,
    pub canary_pilot_load_balancer_status: Option<
        DescribeServiceMeshAdditionalStatusCanaryPilotLoadBalancerStatus,
    >,
    pub control_plane_project_status: Option<String>,
    pub logtail_status_record: BTreeMap<String, Value>,
    pub pilot_eip_status: Option<String>,
    pub pilot_load_balancer_status: Option<
        DescribeServiceMeshAdditionalStatusPilotLoadBalancerStatus,
    >,
    pub ram_application_status: Option<String>,
    pub sg_status: Option<String>,
}
model! { DescribeServiceMeshAdditionalStatusClusterStatus {
    0 "AccessLogProjectStatus" access_log_project_status: String, 1 "ApiServerEIPStatus" api_server_eip_status: String,
    2 "ApiServerLoadBalancerStatus" api_server_load_balancer_status: DescribeServiceMeshAdditionalStatusApiServerLoadBalancerStatus,
    3 "AuditProjectStatus" audit_project_status: String, 4 "CanaryPilotEIPStatus" canary_pilot_eip_status: String,
    5 "CanaryPilotLoadBalancerStatus" canary_pilot_load_balancer_status: DescribeServiceMeshAdditionalStatusCanaryPilotLoadBalancerStatus,
    6 "ControlPlaneProjectStatus" control_plane_project_status: String,
    7 "LogtailStatusRecord" logtail_status_record: BTreeMap<String, Value>, 8 "PilotEIPStatus" pilot_eip_status: String,
    9 "PilotLoadBalancerStatus" pilot_load_balancer_status: DescribeServiceMeshAdditionalStatusPilotLoadBalancerStatus,
    10 "RAMApplicationStatus" ram_application_status: String, 11 "SgStatus" sg_status: String
} }

/// In the response of [`DescribeServiceMeshAdditionalStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshAdditionalStatusApiServerLoadBalancerStatus {
    pub locked: Option<bool>,
    pub pay_type: Option<String>,
    pub reused: Option<bool>,
    pub slb_back_end_server_num_status: Option<String>,
    pub slb_exist_status: Option<String>,
}
model! { DescribeServiceMeshAdditionalStatusApiServerLoadBalancerStatus {
    0 "Locked" locked: bool, 1 "PayType" pay_type: String, 2 "Reused" reused: bool,
    3 "SLBBackEndServerNumStatus" slb_back_end_server_num_status: String, 4 "SLBExistStatus" slb_exist_status: String
} }

/// In the response of [`DescribeServiceMeshAdditionalStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshAdditionalStatusCanaryPilotLoadBalancerStatus {
    pub locked: Option<bool>,
    pub pay_type: Option<String>,
    pub reused: Option<bool>,
    pub slb_back_end_server_num_status: Option<String>,
    pub slb_exist_status: Option<String>,
}
model! { DescribeServiceMeshAdditionalStatusCanaryPilotLoadBalancerStatus {
    0 "Locked" locked: bool, 1 "PayType" pay_type: String, 2 "Reused" reused: bool,
    3 "SLBBackEndServerNumStatus" slb_back_end_server_num_status: String, 4 "SLBExistStatus" slb_exist_status: String
} }

/// In the response of [`DescribeServiceMeshAdditionalStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshAdditionalStatusPilotLoadBalancerStatus {
    pub locked: Option<bool>,
    pub pay_type: Option<String>,
    pub reused: Option<bool>,
    pub slb_back_end_server_num_status: Option<String>,
    pub slb_exist_status: Option<String>,
}
model! { DescribeServiceMeshAdditionalStatusPilotLoadBalancerStatus {
    0 "Locked" locked: bool, 1 "PayType" pay_type: String, 2 "Reused" reused: bool,
    3 "SLBBackEndServerNumStatus" slb_back_end_server_num_status: String, 4 "SLBExistStatus" slb_exist_status: String
} }

/// Describes service mesh clusters: `DescribeServiceMeshClusters` of `servicemesh` 2020-01-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/DescribeServiceMeshClusters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshClusters {
    pub service_mesh_id: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeServiceMeshClusters() "DescribeServiceMeshClusters" -> DescribeServiceMeshClustersOutput {
    0 "ServiceMeshId" service_mesh_id: String, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DescribeServiceMeshClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshClustersOutput {
    pub clusters: Vec<DescribeServiceMeshClustersClusters>,
    pub number_of_clusters: Option<i64>,
}
model! { DescribeServiceMeshClustersOutput {
    0 "Clusters" clusters: Vec<DescribeServiceMeshClustersClusters>, 1 "NumberOfClusters" number_of_clusters: i64
} }

/// In the response of [`DescribeServiceMeshClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshClustersClusters {
    pub cluster_domain: Option<String>,
    pub cluster_id: Option<String>,
    pub cluster_type: Option<String>,
    pub creation_time: Option<String>,
    pub error_message: Option<String>,
    pub forbidden_flag: Option<i64>,
    pub forbidden_info: Option<String>,
    pub name: Option<String>,
    pub region_id: Option<String>,
    pub service_mesh_id: Option<String>,
    pub sg_id: Option<String>,
    pub state: Option<String>,
    pub update_time: Option<String>,
    pub version: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeServiceMeshClustersClusters {
    0 "ClusterDomain" cluster_domain: String, 1 "ClusterId" cluster_id: String, 2 "ClusterType" cluster_type: String,
    3 "CreationTime" creation_time: String, 4 "ErrorMessage" error_message: String,
    5 "ForbiddenFlag" forbidden_flag: i64, 6 "ForbiddenInfo" forbidden_info: String, 7 "Name" name: String,
    8 "RegionId" region_id: String, 9 "ServiceMeshId" service_mesh_id: String, 10 "SgId" sg_id: String,
    11 "State" state: String, 12 "UpdateTime" update_time: String, 13 "Version" version: String,
    14 "VpcId" vpc_id: String
} }

/// Describes service mesh detail: `DescribeServiceMeshDetail` of `servicemesh` 2020-01-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/DescribeServiceMeshDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshDetail {
    /// Required.
    pub service_mesh_id: String,
}
operation! { DescribeServiceMeshDetail(service_mesh_id: String)
    "DescribeServiceMeshDetail" -> DescribeServiceMeshDetailOutput {
    0 "ServiceMeshId" service_mesh_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DescribeServiceMeshDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshDetailOutput {
    pub service_mesh: Option<DescribeServiceMeshDetailServiceMesh>,
}
model! { DescribeServiceMeshDetailOutput {
    0 "ServiceMesh" service_mesh: DescribeServiceMeshDetailServiceMesh
} }

/// In the response of [`DescribeServiceMeshDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshDetailServiceMesh {
    pub cluster_spec: Option<String>,
    pub clusters: Vec<String>,
    pub endpoints: Option<DescribeServiceMeshDetailEndpoints>,
    pub owner_id: Option<String>,
    pub owner_type: Option<String>,
    pub service_mesh_info: Option<DescribeServiceMeshDetailServiceMeshInfo>,
    pub spec: Option<DescribeServiceMeshDetailSpec>,
}
model! { DescribeServiceMeshDetailServiceMesh {
    0 "ClusterSpec" cluster_spec: String, 1 "Clusters" clusters: Vec<String>,
    2 "Endpoints" endpoints: DescribeServiceMeshDetailEndpoints, 3 "OwnerId" owner_id: String,
    4 "OwnerType" owner_type: String, 5 "ServiceMeshInfo" service_mesh_info: DescribeServiceMeshDetailServiceMeshInfo,
    6 "Spec" spec: DescribeServiceMeshDetailSpec
} }

/// In the response of [`DescribeServiceMeshDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshDetailEndpoints {
    pub intranet_api_server_endpoint: Option<String>,
    pub intranet_canary_pilot_endpoint: Option<String>,
    pub intranet_pilot_endpoint: Option<String>,
    pub public_api_server_endpoint: Option<String>,
    pub public_canary_pilot_endpoint: Option<String>,
    pub public_pilot_endpoint: Option<String>,
}
model! { DescribeServiceMeshDetailEndpoints {
    0 "IntranetApiServerEndpoint" intranet_api_server_endpoint: String,
    1 "IntranetCanaryPilotEndpoint" intranet_canary_pilot_endpoint: String,
    2 "IntranetPilotEndpoint" intranet_pilot_endpoint: String,
    3 "PublicApiServerEndpoint" public_api_server_endpoint: String,
    4 "PublicCanaryPilotEndpoint" public_canary_pilot_endpoint: String,
    5 "PublicPilotEndpoint" public_pilot_endpoint: String
} }

/// In the response of [`DescribeServiceMeshDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshDetailServiceMeshInfo {
    pub creation_time: Option<String>,
    pub error_message: Option<String>,
    pub name: Option<String>,
    pub profile: Option<String>,
    pub region_id: Option<String>,
    pub service_mesh_id: Option<String>,
    pub state: Option<String>,
    pub update_time: Option<String>,
    pub version: Option<String>,
}
model! { DescribeServiceMeshDetailServiceMeshInfo {
    0 "CreationTime" creation_time: String, 1 "ErrorMessage" error_message: String, 2 "Name" name: String,
    3 "Profile" profile: String, 4 "RegionId" region_id: String, 5 "ServiceMeshId" service_mesh_id: String,
    6 "State" state: String, 7 "UpdateTime" update_time: String, 8 "Version" version: String
} }

/// In the response of [`DescribeServiceMeshDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshDetailSpec {
    pub load_balancer: Option<DescribeServiceMeshDetailLoadBalancer>,
    pub mesh_config: Option<DescribeServiceMeshDetailMeshConfig>,
    pub network: Option<DescribeServiceMeshDetailNetwork>,
}
model! { DescribeServiceMeshDetailSpec {
    0 "LoadBalancer" load_balancer: DescribeServiceMeshDetailLoadBalancer,
    1 "MeshConfig" mesh_config: DescribeServiceMeshDetailMeshConfig,
    2 "Network" network: DescribeServiceMeshDetailNetwork
} }

/// In the response of [`DescribeServiceMeshDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshDetailLoadBalancer {
    pub api_server_loadbalancer_id: Option<String>,
    pub api_server_public_eip: Option<bool>,
    pub api_server_public_eip_id: Option<String>,
    pub canary_pilot_load_balancer_id: Option<String>,
    pub canary_pilot_public_eip_id: Option<String>,
    pub pilot_public_eip: Option<bool>,
    pub pilot_public_eip_id: Option<String>,
    pub pilot_public_loadbalancer_id: Option<String>,
}
model! { DescribeServiceMeshDetailLoadBalancer {
    0 "ApiServerLoadbalancerId" api_server_loadbalancer_id: String, 1 "ApiServerPublicEip" api_server_public_eip: bool,
    2 "ApiServerPublicEipId" api_server_public_eip_id: String,
    3 "CanaryPilotLoadBalancerId" canary_pilot_load_balancer_id: String,
    4 "CanaryPilotPublicEipId" canary_pilot_public_eip_id: String, 5 "PilotPublicEip" pilot_public_eip: bool,
    6 "PilotPublicEipId" pilot_public_eip_id: String, 7 "PilotPublicLoadbalancerId" pilot_public_loadbalancer_id: String
} }

/// In the response of [`DescribeServiceMeshDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshDetailMeshConfig {
    pub access_log: Option<DescribeServiceMeshDetailAccessLog>,
    pub audit: Option<DescribeServiceMeshDetailAudit>,
    pub control_plane_log_info: Option<DescribeServiceMeshDetailControlPlaneLogInfo>,
    pub customized_zipkin: Option<bool>,
    pub edition: Option<DescribeServiceMeshDetailEdition>,
    pub enable_locality_lb: Option<bool>,
    pub exclude_ip_ranges: Option<String>,
    pub exclude_inbound_ports: Option<String>,
    pub exclude_outbound_ports: Option<String>,
    pub extra_configuration: Option<DescribeServiceMeshDetailExtraConfiguration>,
    pub include_ip_ranges: Option<String>,
    pub k8s_new_apis_support: Option<DescribeServiceMeshDetailK8sNewAPIsSupport>,
    pub kiali: Option<DescribeServiceMeshDetailKiali>,
    pub locality_lb: Option<DescribeServiceMeshDetailLocalityLB>,
    pub mse: Option<DescribeServiceMeshDetailMSE>,
    pub opa: Option<DescribeServiceMeshDetailOPA>,
    pub outbound_traffic_policy: Option<String>,
    pub pilot: Option<DescribeServiceMeshDetailPilot>,
    pub prometheus: Option<DescribeServiceMeshDetailPrometheus>,
    pub protocol_support: Option<DescribeServiceMeshDetailProtocolSupport>,
    pub proxy: Option<DescribeServiceMeshDetailProxy>,
    pub sidecar_injector: Option<DescribeServiceMeshDetailSidecarInjector>,
    pub telemetry: Option<bool>,
    pub tracing: Option<bool>,
    pub web_assembly_filter_deployment: Option<
        DescribeServiceMeshDetailWebAssemblyFilterDeployment,
    >,
}
model! { DescribeServiceMeshDetailMeshConfig {
    0 "AccessLog" access_log: DescribeServiceMeshDetailAccessLog, 1 "Audit" audit: DescribeServiceMeshDetailAudit,
    2 "ControlPlaneLogInfo" control_plane_log_info: DescribeServiceMeshDetailControlPlaneLogInfo,
    3 "CustomizedZipkin" customized_zipkin: bool, 4 "Edition" edition: DescribeServiceMeshDetailEdition,
    5 "EnableLocalityLB" enable_locality_lb: bool, 6 "ExcludeIPRanges" exclude_ip_ranges: String,
    7 "ExcludeInboundPorts" exclude_inbound_ports: String, 8 "ExcludeOutboundPorts" exclude_outbound_ports: String,
    9 "ExtraConfiguration" extra_configuration: DescribeServiceMeshDetailExtraConfiguration,
    10 "IncludeIPRanges" include_ip_ranges: String,
    11 "K8sNewAPIsSupport" k8s_new_apis_support: DescribeServiceMeshDetailK8sNewAPIsSupport,
    12 "Kiali" kiali: DescribeServiceMeshDetailKiali, 13 "LocalityLB" locality_lb: DescribeServiceMeshDetailLocalityLB,
    14 "MSE" mse: DescribeServiceMeshDetailMSE, 15 "OPA" opa: DescribeServiceMeshDetailOPA,
    16 "OutboundTrafficPolicy" outbound_traffic_policy: String, 17 "Pilot" pilot: DescribeServiceMeshDetailPilot,
    18 "Prometheus" prometheus: DescribeServiceMeshDetailPrometheus,
    19 "ProtocolSupport" protocol_support: DescribeServiceMeshDetailProtocolSupport,
    20 "Proxy" proxy: DescribeServiceMeshDetailProxy,
    21 "SidecarInjector" sidecar_injector: DescribeServiceMeshDetailSidecarInjector, 22 "Telemetry" telemetry: bool,
    23 "Tracing" tracing: bool,
    24 "WebAssemblyFilterDeployment" web_assembly_filter_deployment: DescribeServiceMeshDetailWebAssemblyFilterDeployment
} }

/// In the response of [`DescribeServiceMeshDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshDetailAccessLog {
    pub enabled: Option<bool>,
    pub project: Option<String>,
}
model! { DescribeServiceMeshDetailAccessLog {
    0 "Enabled" enabled: bool, 1 "Project" project: String
} }

/// In the response of [`DescribeServiceMeshDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshDetailAudit {
    pub audit_project_status: Option<String>,
    pub enabled: Option<bool>,
    pub project: Option<String>,
}
model! { DescribeServiceMeshDetailAudit {
    0 "AuditProjectStatus" audit_project_status: String, 1 "Enabled" enabled: bool, 2 "Project" project: String
} }

/// In the response of [`DescribeServiceMeshDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshDetailControlPlaneLogInfo {
    pub enabled: Option<bool>,
    pub log_ttl: Option<i64>,
    pub project: Option<String>,
}
model! { DescribeServiceMeshDetailControlPlaneLogInfo {
    0 "Enabled" enabled: bool, 1 "LogTTL" log_ttl: i64, 2 "Project" project: String
} }

/// In the response of [`DescribeServiceMeshDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshDetailEdition {
    pub istiod_image_tag: Option<String>,
    pub name: Option<String>,
    pub proxy_image_tag: Option<String>,
}
model! { DescribeServiceMeshDetailEdition {
    0 "IstiodImageTag" istiod_image_tag: String, 1 "Name" name: String, 2 "ProxyImageTag" proxy_image_tag: String
} }

/// In the response of [`DescribeServiceMeshDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshDetailExtraConfiguration {
    pub access_log_extra_conf: Option<DescribeServiceMeshDetailAccessLogExtraConf>,
    pub adaptive_xds_configuration: Option<
        DescribeServiceMeshDetailAdaptiveXdsConfiguration,
    >,
    pub auto_diagnosis: Option<DescribeServiceMeshDetailAutoDiagnosis>,
    pub cr_aggregation_configuration: Option<
        DescribeServiceMeshDetailCRAggregationConfiguration,
    >,
    pub cr_aggregation_enabled: Option<bool>,
    pub discovery_selectors: Vec<BTreeMap<String, Value>>,
    pub istio_cr_history: Option<DescribeServiceMeshDetailIstioCRHistory>,
    pub istiod_extra_configuration: Option<
        DescribeServiceMeshDetailIstiodExtraConfiguration,
    >,
    pub lifecycle: Option<DescribeServiceMeshDetailLifecycle>,
    pub multi_buffer: Option<DescribeServiceMeshDetailMultiBuffer>,
    pub nfd_configuration: Option<DescribeServiceMeshDetailNFDConfiguration>,
    pub opa_scope_injection: Option<DescribeServiceMeshDetailOPAScopeInjection>,
    pub playground: Option<DescribeServiceMeshDetailPlayground>,
    pub sidecar_proxy_init_resource_limit: Option<
        DescribeServiceMeshDetailSidecarProxyInitResourceLimit,
    >,
    pub sidecar_proxy_init_resource_request: Option<
        DescribeServiceMeshDetailSidecarProxyInitResourceRequest,
    >,
    pub termination_drain_duration: Option<String>,
}
model! { DescribeServiceMeshDetailExtraConfiguration {
    0 "AccessLogExtraConf" access_log_extra_conf: DescribeServiceMeshDetailAccessLogExtraConf,
    1 "AdaptiveXdsConfiguration" adaptive_xds_configuration: DescribeServiceMeshDetailAdaptiveXdsConfiguration,
    2 "AutoDiagnosis" auto_diagnosis: DescribeServiceMeshDetailAutoDiagnosis,
    3 "CRAggregationConfiguration" cr_aggregation_configuration: DescribeServiceMeshDetailCRAggregationConfiguration,
    4 "CRAggregationEnabled" cr_aggregation_enabled: bool,
    5 "DiscoverySelectors" discovery_selectors: Vec<BTreeMap<String, Value>>,
    6 "IstioCRHistory" istio_cr_history: DescribeServiceMeshDetailIstioCRHistory,
    7 "IstiodExtraConfiguration" istiod_extra_configuration: DescribeServiceMeshDetailIstiodExtraConfiguration,
    8 "Lifecycle" lifecycle: DescribeServiceMeshDetailLifecycle,
    9 "MultiBuffer" multi_buffer: DescribeServiceMeshDetailMultiBuffer,
    10 "NFDConfiguration" nfd_configuration: DescribeServiceMeshDetailNFDConfiguration,
    11 "OPAScopeInjection" opa_scope_injection: DescribeServiceMeshDetailOPAScopeInjection,
    12 "Playground" playground: DescribeServiceMeshDetailPlayground,
    13 "SidecarProxyInitResourceLimit" sidecar_proxy_init_resource_limit: DescribeServiceMeshDetailSidecarProxyInitResourceLimit,
    14 "SidecarProxyInitResourceRequest" sidecar_proxy_init_resource_request: DescribeServiceMeshDetailSidecarProxyInitResourceRequest,
    15 "TerminationDrainDuration" termination_drain_duration: String
} }

/// In the response of [`DescribeServiceMeshDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshDetailAccessLogExtraConf {
    pub gateway_enabled: Option<bool>,
    pub gateway_lifecycle: Option<i64>,
    pub sidecar_enabled: Option<bool>,
    pub sidecar_lifecycle: Option<i64>,
}
model! { DescribeServiceMeshDetailAccessLogExtraConf {
    0 "GatewayEnabled" gateway_enabled: bool, 1 "GatewayLifecycle" gateway_lifecycle: i64,
    2 "SidecarEnabled" sidecar_enabled: bool, 3 "SidecarLifecycle" sidecar_lifecycle: i64
} }

/// In the response of [`DescribeServiceMeshDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshDetailAdaptiveXdsConfiguration {
    pub egress_autoscale_enabled: Option<bool>,
    pub egress_hpa_cpu: Option<DescribeServiceMeshDetailEgressHpaCpu>,
    pub egress_hpa_memory: Option<DescribeServiceMeshDetailEgressHpaMemory>,
    pub egress_max_replica: Option<i64>,
    pub egress_min_replica: Option<i64>,
    pub egress_replica_count: Option<i64>,
    pub egress_resources: Option<DescribeServiceMeshDetailEgressResources>,
    pub enabled: Option<bool>,
}
model! { DescribeServiceMeshDetailAdaptiveXdsConfiguration {
    0 "EgressAutoscaleEnabled" egress_autoscale_enabled: bool,
    1 "EgressHpaCpu" egress_hpa_cpu: DescribeServiceMeshDetailEgressHpaCpu,
    2 "EgressHpaMemory" egress_hpa_memory: DescribeServiceMeshDetailEgressHpaMemory,
    3 "EgressMaxReplica" egress_max_replica: i64, 4 "EgressMinReplica" egress_min_replica: i64,
    5 "EgressReplicaCount" egress_replica_count: i64,
    6 "EgressResources" egress_resources: DescribeServiceMeshDetailEgressResources, 7 "Enabled" enabled: bool
} }

/// In the response of [`DescribeServiceMeshDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshDetailEgressHpaCpu {
    pub target_average_utilization: Option<i64>,
}
model! { DescribeServiceMeshDetailEgressHpaCpu {
    0 "TargetAverageUtilization" target_average_utilization: i64
} }

/// In the response of [`DescribeServiceMeshDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshDetailEgressHpaMemory {
    pub target_average_utilization: Option<i64>,
}
model! { DescribeServiceMeshDetailEgressHpaMemory {
    0 "TargetAverageUtilization" target_average_utilization: i64
} }

/// In the response of [`DescribeServiceMeshDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshDetailEgressResources {
    pub limits: BTreeMap<String, Value>,
    pub requests: BTreeMap<String, Value>,
}
model! { DescribeServiceMeshDetailEgressResources {
    0 "Limits" limits: BTreeMap<String, Value>, 1 "Requests" requests: BTreeMap<String, Value>
} }

/// In the response of [`DescribeServiceMeshDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshDetailAutoDiagnosis {
    pub auto_diagnosis_enabled: Option<bool>,
}
model! { DescribeServiceMeshDetailAutoDiagnosis {
    0 "AutoDiagnosisEnabled" auto_diagnosis_enabled: bool
} }

/// In the response of [`DescribeServiceMeshDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshDetailCRAggregationConfiguration {
    pub enabled: Option<bool>,
}
model! { DescribeServiceMeshDetailCRAggregationConfiguration {
    0 "Enabled" enabled: bool
} }

/// In the response of [`DescribeServiceMeshDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshDetailIstioCRHistory {
    pub enable_history: Option<bool>,
}
model! { DescribeServiceMeshDetailIstioCRHistory {
    0 "EnableHistory" enable_history: bool
} }

/// In the response of [`DescribeServiceMeshDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshDetailIstiodExtraConfiguration {
    pub labels_for_offloaded_workloads: Option<String>,
    pub pilot_enable_quic_listeners: Option<bool>,
}
model! { DescribeServiceMeshDetailIstiodExtraConfiguration {
    0 "LabelsForOffloadedWorkloads" labels_for_offloaded_workloads: String,
    1 "PilotEnableQuicListeners" pilot_enable_quic_listeners: bool
} }

/// In the response of [`DescribeServiceMeshDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshDetailLifecycle {
    pub post_start: Option<DescribeServiceMeshDetailPostStart>,
    pub pre_stop: Option<DescribeServiceMeshDetailPreStop>,
}
model! { DescribeServiceMeshDetailLifecycle {
    0 "postStart" post_start: DescribeServiceMeshDetailPostStart, 1 "preStop" pre_stop: DescribeServiceMeshDetailPreStop
} }

/// In the response of [`DescribeServiceMeshDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshDetailPostStart {
    pub exec: Option<DescribeServiceMeshDetailExec>,
    pub http_get: Option<DescribeServiceMeshDetailHttpGet>,
    pub tcp_socket: Option<DescribeServiceMeshDetailTcpSocket>,
}
model! { DescribeServiceMeshDetailPostStart {
    0 "exec" exec: DescribeServiceMeshDetailExec, 1 "httpGet" http_get: DescribeServiceMeshDetailHttpGet,
    2 "tcpSocket" tcp_socket: DescribeServiceMeshDetailTcpSocket
} }

/// In the response of [`DescribeServiceMeshDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshDetailExec {
    pub command: Vec<String>,
}
model! { DescribeServiceMeshDetailExec {
    0 "command" command: Vec<String>
} }

/// In the response of [`DescribeServiceMeshDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshDetailHttpGet {
    pub host: Option<String>,
    pub http_headers: Vec<DescribeServiceMeshDetailHttpHeaders>,
    pub port: Option<String>,
    pub scheme: Option<String>,
}
model! { DescribeServiceMeshDetailHttpGet {
    0 "host" host: String, 1 "httpHeaders" http_headers: Vec<DescribeServiceMeshDetailHttpHeaders>,
    2 "port" port: String, 3 "scheme" scheme: String
} }

/// In the response of [`DescribeServiceMeshDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshDetailHttpHeaders {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { DescribeServiceMeshDetailHttpHeaders {
    0 "name" name: String, 1 "value" value: String
} }

/// In the response of [`DescribeServiceMeshDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshDetailTcpSocket {
    pub host: Option<String>,
    pub port: Option<String>,
}
model! { DescribeServiceMeshDetailTcpSocket {
    0 "host" host: String, 1 "port" port: String
} }

/// In the response of [`DescribeServiceMeshDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshDetailPreStop {
    pub exec: Option<DescribeServiceMeshDetailPreStopExec>,
    pub http_get: Option<DescribeServiceMeshDetailPreStopHttpGet>,
    pub tcp_socket: Option<DescribeServiceMeshDetailPreStopTcpSocket>,
}
model! { DescribeServiceMeshDetailPreStop {
    0 "exec" exec: DescribeServiceMeshDetailPreStopExec, 1 "httpGet" http_get: DescribeServiceMeshDetailPreStopHttpGet,
    2 "tcpSocket" tcp_socket: DescribeServiceMeshDetailPreStopTcpSocket
} }

/// In the response of [`DescribeServiceMeshDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshDetailPreStopExec {
    pub command: Vec<String>,
}
model! { DescribeServiceMeshDetailPreStopExec {
    0 "command" command: Vec<String>
} }

/// In the response of [`DescribeServiceMeshDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshDetailPreStopHttpGet {
    pub host: Option<String>,
    pub http_headers: Vec<DescribeServiceMeshDetailHttpGetHttpHeaders>,
    pub port: Option<String>,
    pub scheme: Option<String>,
}
model! { DescribeServiceMeshDetailPreStopHttpGet {
    0 "host" host: String, 1 "httpHeaders" http_headers: Vec<DescribeServiceMeshDetailHttpGetHttpHeaders>,
    2 "port" port: String, 3 "scheme" scheme: String
} }

/// In the response of [`DescribeServiceMeshDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshDetailHttpGetHttpHeaders {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { DescribeServiceMeshDetailHttpGetHttpHeaders {
    0 "name" name: String, 1 "value" value: String
} }

/// In the response of [`DescribeServiceMeshDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshDetailPreStopTcpSocket {
    pub host: Option<String>,
    pub port: Option<String>,
}
model! { DescribeServiceMeshDetailPreStopTcpSocket {
    0 "host" host: String, 1 "port" port: String
} }

/// In the response of [`DescribeServiceMeshDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshDetailMultiBuffer {
    pub enabled: Option<bool>,
    pub poll_delay: Option<String>,
}
model! { DescribeServiceMeshDetailMultiBuffer {
    0 "Enabled" enabled: bool, 1 "PollDelay" poll_delay: String
} }

/// In the response of [`DescribeServiceMeshDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshDetailNFDConfiguration {
    pub enabled: Option<bool>,
    pub nfd_label_pruned: Option<bool>,
}
model! { DescribeServiceMeshDetailNFDConfiguration {
    0 "Enabled" enabled: bool, 1 "NFDLabelPruned" nfd_label_pruned: bool
} }

/// In the response of [`DescribeServiceMeshDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshDetailOPAScopeInjection {
    pub opa_scope_injected: Option<bool>,
}
model! { DescribeServiceMeshDetailOPAScopeInjection {
    0 "OPAScopeInjected" opa_scope_injected: bool
} }

/// In the response of [`DescribeServiceMeshDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshDetailPlayground {
    pub scene: Option<String>,
}
model! { DescribeServiceMeshDetailPlayground {
    0 "Scene" scene: String
} }

/// In the response of [`DescribeServiceMeshDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshDetailSidecarProxyInitResourceLimit {
    pub resource_cpu_limit: Option<String>,
    pub resource_memory_limit: Option<String>,
}
model! { DescribeServiceMeshDetailSidecarProxyInitResourceLimit {
    0 "ResourceCPULimit" resource_cpu_limit: String, 1 "ResourceMemoryLimit" resource_memory_limit: String
} }

/// In the response of [`DescribeServiceMeshDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshDetailSidecarProxyInitResourceRequest {
    pub resource_cpu_request: Option<String>,
    pub resource_memory_request: Option<String>,
}
model! { DescribeServiceMeshDetailSidecarProxyInitResourceRequest {
    0 "ResourceCPURequest" resource_cpu_request: String, 1 "ResourceMemoryRequest" resource_memory_request: String
} }

/// In the response of [`DescribeServiceMeshDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshDetailK8sNewAPIsSupport {
    pub gateway_api_enabled: Option<bool>,
}
model! { DescribeServiceMeshDetailK8sNewAPIsSupport {
    0 "GatewayAPIEnabled" gateway_api_enabled: bool
} }

/// In the response of [`DescribeServiceMeshDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshDetailKiali {
    pub enabled: Option<bool>,
    pub url: Option<String>,
}
model! { DescribeServiceMeshDetailKiali {
    0 "Enabled" enabled: bool, 1 "Url" url: String
} }

/// In the response of [`DescribeServiceMeshDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshDetailLocalityLB {
    pub distribute: BTreeMap<String, Value>,
    pub enabled: Option<bool>,
    pub failover: BTreeMap<String, Value>,
    pub failover_priority: BTreeMap<String, Value>,
}
model! { DescribeServiceMeshDetailLocalityLB {
    0 "Distribute" distribute: BTreeMap<String, Value>, 1 "Enabled" enabled: bool,
    2 "Failover" failover: BTreeMap<String, Value>, 3 "FailoverPriority" failover_priority: BTreeMap<String, Value>
} }

/// In the response of [`DescribeServiceMeshDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshDetailMSE {
    pub enabled: Option<bool>,
}
model! { DescribeServiceMeshDetailMSE {
    0 "Enabled" enabled: bool
} }

/// In the response of [`DescribeServiceMeshDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshDetailOPA {
    pub enabled: Option<bool>,
    pub limit_cpu: Option<String>,
    pub limit_memory: Option<String>,
    pub log_level: Option<String>,
    pub request_cpu: Option<String>,
    pub request_memory: Option<String>,
}
model! { DescribeServiceMeshDetailOPA {
    0 "Enabled" enabled: bool, 1 "LimitCPU" limit_cpu: String, 2 "LimitMemory" limit_memory: String,
    3 "LogLevel" log_level: String, 4 "RequestCPU" request_cpu: String, 5 "RequestMemory" request_memory: String
} }

/// In the response of [`DescribeServiceMeshDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshDetailPilot {
    pub config_source: Option<DescribeServiceMeshDetailConfigSource>,
    pub feature: Option<DescribeServiceMeshDetailFeature>,
    pub http10_enabled: Option<bool>,
    pub trace_sampling: Option<f64>,
}
model! { DescribeServiceMeshDetailPilot {
    0 "ConfigSource" config_source: DescribeServiceMeshDetailConfigSource,
    1 "Feature" feature: DescribeServiceMeshDetailFeature, 2 "Http10Enabled" http10_enabled: bool,
    3 "TraceSampling" trace_sampling: f64
} }

/// In the response of [`DescribeServiceMeshDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshDetailConfigSource {
    pub enabled: Option<bool>,
    pub nacos_id: Option<String>,
}
model! { DescribeServiceMeshDetailConfigSource {
    0 "Enabled" enabled: bool, 1 "NacosID" nacos_id: String
} }

/// In the response of [`DescribeServiceMeshDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshDetailFeature {
    pub enable_sds_server: Option<bool>,
    pub filter_gateway_cluster_config: Option<bool>,
}
model! { DescribeServiceMeshDetailFeature {
    0 "EnableSDSServer" enable_sds_server: bool, 1 "FilterGatewayClusterConfig" filter_gateway_cluster_config: bool
} }

/// In the response of [`DescribeServiceMeshDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshDetailPrometheus {
    pub external_url: Option<String>,
    pub use_external: Option<bool>,
}
model! { DescribeServiceMeshDetailPrometheus {
    0 "ExternalUrl" external_url: String, 1 "UseExternal" use_external: bool
} }

/// In the response of [`DescribeServiceMeshDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshDetailProtocolSupport {
    pub dubbo_filter_enabled: Option<bool>,
    pub mysql_filter_enabled: Option<bool>,
    pub redis_filter_enabled: Option<bool>,
    pub thrift_filter_enabled: Option<bool>,
}
model! { DescribeServiceMeshDetailProtocolSupport {
    0 "DubboFilterEnabled" dubbo_filter_enabled: bool, 1 "MysqlFilterEnabled" mysql_filter_enabled: bool,
    2 "RedisFilterEnabled" redis_filter_enabled: bool, 3 "ThriftFilterEnabled" thrift_filter_enabled: bool
} }

/// In the response of [`DescribeServiceMeshDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshDetailProxy {
    pub access_log_file: Option<String>,
    pub access_log_format: Option<String>,
    pub access_log_service_enabled: Option<bool>,
    pub access_log_service_host: Option<String>,
    pub access_log_service_port: Option<i64>,
    pub cluster_domain: Option<String>,
    pub enable_dns_proxying: Option<bool>,
    pub limit_cpu: Option<String>,
    pub limit_memory: Option<String>,
    pub request_cpu: Option<String>,
    pub request_memory: Option<String>,
}
model! { DescribeServiceMeshDetailProxy {
    0 "AccessLogFile" access_log_file: String, 1 "AccessLogFormat" access_log_format: String,
    2 "AccessLogServiceEnabled" access_log_service_enabled: bool,
    3 "AccessLogServiceHost" access_log_service_host: String, 4 "AccessLogServicePort" access_log_service_port: i64,
    5 "ClusterDomain" cluster_domain: String, 6 "EnableDNSProxying" enable_dns_proxying: bool,
    7 "LimitCPU" limit_cpu: String, 8 "LimitMemory" limit_memory: String, 9 "RequestCPU" request_cpu: String,
    10 "RequestMemory" request_memory: String
} }

/// In the response of [`DescribeServiceMeshDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshDetailSidecarInjector {
    pub auto_injection_policy_enabled: Option<bool>,
    pub enable_namespaces_by_default: Option<bool>,
    pub init_cni_configuration: Option<DescribeServiceMeshDetailInitCNIConfiguration>,
    pub limit_cpu: Option<String>,
    pub limit_memory: Option<String>,
    pub request_cpu: Option<String>,
    pub request_memory: Option<String>,
    pub sidecar_injector_num: Option<i64>,
    pub sidecar_injector_webhook_as_yaml: Option<String>,
}
model! { DescribeServiceMeshDetailSidecarInjector {
    0 "AutoInjectionPolicyEnabled" auto_injection_policy_enabled: bool,
    1 "EnableNamespacesByDefault" enable_namespaces_by_default: bool,
    2 "InitCNIConfiguration" init_cni_configuration: DescribeServiceMeshDetailInitCNIConfiguration,
    3 "LimitCPU" limit_cpu: String, 4 "LimitMemory" limit_memory: String, 5 "RequestCPU" request_cpu: String,
    6 "RequestMemory" request_memory: String, 7 "SidecarInjectorNum" sidecar_injector_num: i64,
    8 "SidecarInjectorWebhookAsYaml" sidecar_injector_webhook_as_yaml: String
} }

/// In the response of [`DescribeServiceMeshDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshDetailInitCNIConfiguration {
    pub enabled: Option<bool>,
    pub exclude_namespaces: Option<String>,
}
model! { DescribeServiceMeshDetailInitCNIConfiguration {
    0 "Enabled" enabled: bool, 1 "ExcludeNamespaces" exclude_namespaces: String
} }

/// In the response of [`DescribeServiceMeshDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshDetailWebAssemblyFilterDeployment {
    pub enabled: Option<bool>,
}
model! { DescribeServiceMeshDetailWebAssemblyFilterDeployment {
    0 "Enabled" enabled: bool
} }

/// In the response of [`DescribeServiceMeshDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshDetailNetwork {
    pub security_group_id: Option<String>,
    pub v_switches: Vec<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeServiceMeshDetailNetwork {
    0 "SecurityGroupId" security_group_id: String, 1 "VSwitches" v_switches: Vec<String>, 2 "VpcId" vpc_id: String
} }

/// Describes service mesh kubeconfig: `DescribeServiceMeshKubeconfig` of `servicemesh` 2020-01-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/DescribeServiceMeshKubeconfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshKubeconfig {
    pub private_ip_address: Option<bool>,
    /// Required.
    pub service_mesh_id: String,
}
operation! { DescribeServiceMeshKubeconfig(service_mesh_id: String)
    "DescribeServiceMeshKubeconfig" -> DescribeServiceMeshKubeconfigOutput {
    0 "PrivateIpAddress" private_ip_address: bool, 1 "ServiceMeshId" service_mesh_id
} }

/// Response of [`DescribeServiceMeshKubeconfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshKubeconfigOutput {
    pub expire_time: Option<String>,
    /// Secret.
    pub kubeconfig: Option<Secret>,
}
model! { DescribeServiceMeshKubeconfigOutput {
    0 "ExpireTime" expire_time: String, 1 "Kubeconfig" kubeconfig: Secret
} }

/// Describes service mesh logs: `DescribeServiceMeshLogs` of `servicemesh` 2020-01-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/DescribeServiceMeshLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshLogs {
    /// Required.
    pub service_mesh_id: String,
}
operation! { DescribeServiceMeshLogs(service_mesh_id: String)
    "DescribeServiceMeshLogs" -> DescribeServiceMeshLogsOutput {
    0 "ServiceMeshId" service_mesh_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DescribeServiceMeshLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshLogsOutput {
    pub logs: Vec<DescribeServiceMeshLogsLogs>,
}
model! { DescribeServiceMeshLogsOutput {
    0 "Logs" logs: Vec<DescribeServiceMeshLogsLogs>
} }

/// In the response of [`DescribeServiceMeshLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshLogsLogs {
    pub creation_time: Option<String>,
    pub log: Option<String>,
    pub service_mesh_id: Option<String>,
}
model! { DescribeServiceMeshLogsLogs {
    0 "CreationTime" creation_time: String, 1 "Log" log: String, 2 "ServiceMeshId" service_mesh_id: String
} }

/// Describes service mesh proxy status: `DescribeServiceMeshProxyStatus` of `servicemesh` 2020-01-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/DescribeServiceMeshProxyStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshProxyStatus {
    /// Required.
    pub service_mesh_id: String,
}
operation! { DescribeServiceMeshProxyStatus(service_mesh_id: String)
    "DescribeServiceMeshProxyStatus" -> DescribeServiceMeshProxyStatusOutput {
    0 "ServiceMeshId" service_mesh_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DescribeServiceMeshProxyStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshProxyStatusOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub proxy_status: Vec<DescribeServiceMeshProxyStatusProxyStatus>,
    pub success: Option<String>,
}
model! { DescribeServiceMeshProxyStatusOutput {
    0 "Code" code: String, 1 "Message" message: String,
    2 "ProxyStatus" proxy_status: Vec<DescribeServiceMeshProxyStatusProxyStatus>, 3 "Success" success: String
} }

/// In the response of [`DescribeServiceMeshProxyStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshProxyStatusProxyStatus {
    pub cluster_synced: Option<String>,
    pub endpoint_percent: Option<String>,
    pub endpoint_synced: Option<String>,
    pub istio_version: Option<String>,
    pub listener_synced: Option<String>,
    pub proxy_id: Option<String>,
    pub proxy_version: Option<String>,
    pub route_synced: Option<String>,
}
model! { DescribeServiceMeshProxyStatusProxyStatus {
    0 "ClusterSynced" cluster_synced: String, 1 "EndpointPercent" endpoint_percent: String,
    2 "EndpointSynced" endpoint_synced: String, 3 "IstioVersion" istio_version: String,
    4 "ListenerSynced" listener_synced: String, 5 "ProxyId" proxy_id: String, 6 "ProxyVersion" proxy_version: String,
    7 "RouteSynced" route_synced: String
} }

/// Describes service mesh upgrade status: `DescribeServiceMeshUpgradeStatus` of `servicemesh` 2020-01-11.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/servicemesh/2020-01-11/DescribeServiceMeshUpgradeStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshUpgradeStatus {
    /// Required.
    pub service_mesh_id: String,
    pub all_istio_gateway_full_names: Option<String>,
    pub guest_cluster_ids: Option<String>,
}
operation! { DescribeServiceMeshUpgradeStatus(service_mesh_id: String)
    "DescribeServiceMeshUpgradeStatus" -> DescribeServiceMeshUpgradeStatusOutput {
    0 "ServiceMeshId" service_mesh_id, 1 "AllIstioGatewayFullNames" all_istio_gateway_full_names: String,
    2 "GuestClusterIds" guest_cluster_ids: String
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DescribeServiceMeshUpgradeStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshUpgradeStatusOutput {
    pub upgrade_detail: Option<DescribeServiceMeshUpgradeStatusUpgradeDetail>,
}
model! { DescribeServiceMeshUpgradeStatusOutput {
    0 "UpgradeDetail" upgrade_detail: DescribeServiceMeshUpgradeStatusUpgradeDetail
} }

/// In the response of [`DescribeServiceMeshUpgradeStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshUpgradeStatusUpgradeDetail {
    pub finished_gateways_num: Option<i64>,
    pub gateway_status_record: BTreeMap<String, UpgradeDetailGatewayStatusRecordValue>,
    pub mesh_status: Option<String>,
    pub total_gateways_num: Option<i64>,
}
model! { DescribeServiceMeshUpgradeStatusUpgradeDetail {
    0 "FinishedGatewaysNum" finished_gateways_num: i64,
    1 "GatewayStatusRecord" gateway_status_record: BTreeMap<String, UpgradeDetailGatewayStatusRecordValue>,
    2 "MeshStatus" mesh_status: String, 3 "TotalGatewaysNum" total_gateways_num: i64
} }

/// In the response of [`DescribeServiceMeshUpgradeStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDetailGatewayStatusRecordValue {
    pub status: Option<String>,
    pub message: Option<String>,
    pub version: Option<String>,
}
model! { UpgradeDetailGatewayStatusRecordValue {
    0 "Status" status: String, 1 "Message" message: String, 2 "Version" version: String
} }

/// Describes service mesh vms: `DescribeServiceMeshVMs` of `servicemesh` 2020-01-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/DescribeServiceMeshVMs>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshVMs {
    /// Required.
    pub service_mesh_id: String,
}
operation! { DescribeServiceMeshVMs(service_mesh_id: String) "DescribeServiceMeshVMs" -> DescribeServiceMeshVMsOutput {
    0 "ServiceMeshId" service_mesh_id
} }

/// Response of [`DescribeServiceMeshVMs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshVMsOutput {
    pub vms: Vec<DescribeServiceMeshVMsVMs>,
}
model! { DescribeServiceMeshVMsOutput {
    0 "VMs" vms: Vec<DescribeServiceMeshVMsVMs>
} }

/// In the response of [`DescribeServiceMeshVMs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshVMsVMs {
    pub has_tag: Option<bool>,
    pub host_name: Option<String>,
    pub instance_id: Option<String>,
    pub ip_address: Option<String>,
    pub region: Option<String>,
    pub security_group_ids: Option<String>,
    pub service_mesh_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeServiceMeshVMsVMs {
    0 "HasTag" has_tag: bool, 1 "HostName" host_name: String, 2 "InstanceId" instance_id: String,
    3 "IpAddress" ip_address: String, 4 "Region" region: String, 5 "SecurityGroupIds" security_group_ids: String,
    6 "ServiceMeshId" service_mesh_id: String, 7 "Status" status: String
} }

/// Describes service meshes: `DescribeServiceMeshes` of `servicemesh` 2020-01-11.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/DescribeServiceMeshes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshes {
    pub tag: Option<Vec<DescribeServiceMeshesTag>>,
}
operation! { DescribeServiceMeshes() "DescribeServiceMeshes" -> DescribeServiceMeshesOutput {
    0 "Tag" tag: Vec<DescribeServiceMeshesTag>
} { method: "GET", } }

/// In the request of [`DescribeServiceMeshes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeServiceMeshesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeServiceMeshes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshesOutput {
    pub service_meshes: Vec<DescribeServiceMeshesServiceMeshes>,
}
model! { DescribeServiceMeshesOutput {
    0 "ServiceMeshes" service_meshes: Vec<DescribeServiceMeshesServiceMeshes>
} }

/// In the response of [`DescribeServiceMeshes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshesServiceMeshes {
    pub cluster_spec: Option<String>,
    pub clusters: Vec<String>,
    pub endpoints: Option<DescribeServiceMeshesEndpoints>,
    pub owner_id: Option<String>,
    pub owner_type: Option<String>,
    pub service_mesh_info: Option<DescribeServiceMeshesServiceMeshInfo>,
    pub spec: Option<DescribeServiceMeshesSpec>,
    pub tag: Vec<DescribeServiceMeshesServiceMeshesTag>,
    pub upgradable: Option<bool>,
}
model! { DescribeServiceMeshesServiceMeshes {
    0 "ClusterSpec" cluster_spec: String, 1 "Clusters" clusters: Vec<String>,
    2 "Endpoints" endpoints: DescribeServiceMeshesEndpoints, 3 "OwnerId" owner_id: String,
    4 "OwnerType" owner_type: String, 5 "ServiceMeshInfo" service_mesh_info: DescribeServiceMeshesServiceMeshInfo,
    6 "Spec" spec: DescribeServiceMeshesSpec, 7 "Tag" tag: Vec<DescribeServiceMeshesServiceMeshesTag>,
    8 "Upgradable" upgradable: bool
} }

/// In the response of [`DescribeServiceMeshes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshesEndpoints {
    pub intranet_api_server_endpoint: Option<String>,
    pub intranet_pilot_endpoint: Option<String>,
    pub public_api_server_endpoint: Option<String>,
    pub public_pilot_endpoint: Option<String>,
    pub reverse_tunnel_endpoint: Option<String>,
}
model! { DescribeServiceMeshesEndpoints {
    0 "IntranetApiServerEndpoint" intranet_api_server_endpoint: String,
    1 "IntranetPilotEndpoint" intranet_pilot_endpoint: String,
    2 "PublicApiServerEndpoint" public_api_server_endpoint: String,
    3 "PublicPilotEndpoint" public_pilot_endpoint: String, 4 "ReverseTunnelEndpoint" reverse_tunnel_endpoint: String
} }

/// In the response of [`DescribeServiceMeshes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshesServiceMeshInfo {
    pub creation_time: Option<String>,
    pub error_message: Option<String>,
    pub name: Option<String>,
    pub profile: Option<String>,
    pub region_id: Option<String>,
    pub service_mesh_id: Option<String>,
    pub state: Option<String>,
    pub update_time: Option<String>,
    pub version: Option<String>,
}
model! { DescribeServiceMeshesServiceMeshInfo {
    0 "CreationTime" creation_time: String, 1 "ErrorMessage" error_message: String, 2 "Name" name: String,
    3 "Profile" profile: String, 4 "RegionId" region_id: String, 5 "ServiceMeshId" service_mesh_id: String,
    6 "State" state: String, 7 "UpdateTime" update_time: String, 8 "Version" version: String
} }

/// In the response of [`DescribeServiceMeshes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshesSpec {
    pub load_balancer: Option<DescribeServiceMeshesLoadBalancer>,
    pub mesh_config: Option<DescribeServiceMeshesMeshConfig>,
    pub network: Option<DescribeServiceMeshesNetwork>,
}
model! { DescribeServiceMeshesSpec {
    0 "LoadBalancer" load_balancer: DescribeServiceMeshesLoadBalancer,
    1 "MeshConfig" mesh_config: DescribeServiceMeshesMeshConfig, 2 "Network" network: DescribeServiceMeshesNetwork
} }

/// In the response of [`DescribeServiceMeshes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshesLoadBalancer {
    pub api_server_loadbalancer_id: Option<String>,
    pub api_server_public_eip: Option<bool>,
    pub pilot_public_eip: Option<bool>,
    pub pilot_public_loadbalancer_id: Option<String>,
}
model! { DescribeServiceMeshesLoadBalancer {
    0 "ApiServerLoadbalancerId" api_server_loadbalancer_id: String, 1 "ApiServerPublicEip" api_server_public_eip: bool,
    2 "PilotPublicEip" pilot_public_eip: bool, 3 "PilotPublicLoadbalancerId" pilot_public_loadbalancer_id: String
} }

/// In the response of [`DescribeServiceMeshes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshesMeshConfig {
    pub extra_configuration: Option<DescribeServiceMeshesExtraConfiguration>,
    pub mtls: Option<bool>,
    pub outbound_traffic_policy: Option<String>,
    pub pilot: Option<DescribeServiceMeshesPilot>,
    pub sidecar_injector: Option<DescribeServiceMeshesSidecarInjector>,
    pub strict_mtls: Option<bool>,
    pub telemetry: Option<bool>,
    pub tracing: Option<bool>,
}
model! { DescribeServiceMeshesMeshConfig {
    0 "ExtraConfiguration" extra_configuration: DescribeServiceMeshesExtraConfiguration, 1 "Mtls" mtls: bool,
    2 "OutboundTrafficPolicy" outbound_traffic_policy: String, 3 "Pilot" pilot: DescribeServiceMeshesPilot,
    4 "SidecarInjector" sidecar_injector: DescribeServiceMeshesSidecarInjector, 5 "StrictMtls" strict_mtls: bool,
    6 "Telemetry" telemetry: bool, 7 "Tracing" tracing: bool
} }

/// In the response of [`DescribeServiceMeshes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshesExtraConfiguration {
    pub playground: Option<DescribeServiceMeshesPlayground>,
}
model! { DescribeServiceMeshesExtraConfiguration {
    0 "Playground" playground: DescribeServiceMeshesPlayground
} }

/// In the response of [`DescribeServiceMeshes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshesPlayground {
    pub scene: Option<String>,
}
model! { DescribeServiceMeshesPlayground {
    0 "Scene" scene: String
} }

/// In the response of [`DescribeServiceMeshes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshesPilot {
    pub http10_enabled: Option<bool>,
    pub trace_sampling: Option<f64>,
}
model! { DescribeServiceMeshesPilot {
    0 "Http10Enabled" http10_enabled: bool, 1 "TraceSampling" trace_sampling: f64
} }

/// In the response of [`DescribeServiceMeshes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshesSidecarInjector {
    pub auto_injection_policy_enabled: Option<bool>,
    pub enable_namespaces_by_default: Option<bool>,
    pub init_cni_configuration: Option<DescribeServiceMeshesInitCNIConfiguration>,
}
model! { DescribeServiceMeshesSidecarInjector {
    0 "AutoInjectionPolicyEnabled" auto_injection_policy_enabled: bool,
    1 "EnableNamespacesByDefault" enable_namespaces_by_default: bool,
    2 "InitCNIConfiguration" init_cni_configuration: DescribeServiceMeshesInitCNIConfiguration
} }

/// In the response of [`DescribeServiceMeshes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshesInitCNIConfiguration {
    pub enabled: Option<bool>,
    pub exclude_namespaces: Option<String>,
}
model! { DescribeServiceMeshesInitCNIConfiguration {
    0 "Enabled" enabled: bool, 1 "ExcludeNamespaces" exclude_namespaces: String
} }

/// In the response of [`DescribeServiceMeshes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshesNetwork {
    pub security_group_id: Option<String>,
    pub v_switches: Vec<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeServiceMeshesNetwork {
    0 "SecurityGroupId" security_group_id: String, 1 "VSwitches" v_switches: Vec<String>, 2 "VpcId" vpc_id: String
} }

/// In the response of [`DescribeServiceMeshes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMeshesServiceMeshesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeServiceMeshesServiceMeshesTag {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes upgrade version: `DescribeUpgradeVersion` of `servicemesh` 2020-01-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/DescribeUpgradeVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpgradeVersion {
    /// Required.
    pub service_mesh_id: String,
}
operation! { DescribeUpgradeVersion(service_mesh_id: String) "DescribeUpgradeVersion" -> DescribeUpgradeVersionOutput {
    0 "ServiceMeshId" service_mesh_id
} }

/// Response of [`DescribeUpgradeVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpgradeVersionOutput {
    pub version: Option<DescribeUpgradeVersionVersion>,
}
model! { DescribeUpgradeVersionOutput {
    0 "Version" version: DescribeUpgradeVersionVersion
} }

/// In the response of [`DescribeUpgradeVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpgradeVersionVersion {
    pub istio_operator_version: Option<String>,
    pub istio_version: Option<String>,
    pub kubernetes_version: Option<String>,
}
model! { DescribeUpgradeVersionVersion {
    0 "IstioOperatorVersion" istio_operator_version: String, 1 "IstioVersion" istio_version: String,
    2 "KubernetesVersion" kubernetes_version: String
} }

/// Describes user permissions: `DescribeUserPermissions` of `servicemesh` 2020-01-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/DescribeUserPermissions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserPermissions {
    /// Required.
    pub sub_account_user_id: String,
}
operation! { DescribeUserPermissions(sub_account_user_id: String)
    "DescribeUserPermissions" -> DescribeUserPermissionsOutput {
    0 "SubAccountUserId" sub_account_user_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DescribeUserPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserPermissionsOutput {
    pub permissions: Vec<DescribeUserPermissionsPermissions>,
}
model! { DescribeUserPermissionsOutput {
    0 "Permissions" permissions: Vec<DescribeUserPermissionsPermissions>
} }

/// In the response of [`DescribeUserPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserPermissionsPermissions {
    pub is_ram_role: Option<String>,
    pub parent_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub role_name: Option<String>,
    pub role_type: Option<String>,
}
model! { DescribeUserPermissionsPermissions {
    0 "IsRamRole" is_ram_role: String, 1 "ParentId" parent_id: String, 2 "ResourceId" resource_id: String,
    3 "ResourceType" resource_type: String, 4 "RoleName" role_name: String, 5 "RoleType" role_type: String
} }

/// Describes users with permissions: `DescribeUsersWithPermissions` of `servicemesh` 2020-01-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/DescribeUsersWithPermissions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsersWithPermissions {
    /// Required.
    pub user_type: String,
}
operation! { DescribeUsersWithPermissions(user_type: String)
    "DescribeUsersWithPermissions" -> DescribeUsersWithPermissionsOutput {
    0 "UserType" user_type
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DescribeUsersWithPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsersWithPermissionsOutput {
    pub uids: Vec<String>,
}
model! { DescribeUsersWithPermissionsOutput {
    0 "UIDs" uids: Vec<String>
} }

/// Describes vms in service mesh: `DescribeVMsInServiceMesh` of `servicemesh` 2020-01-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/DescribeVMsInServiceMesh>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVMsInServiceMesh {
    /// Required.
    pub service_mesh_id: String,
}
operation! { DescribeVMsInServiceMesh(service_mesh_id: String)
    "DescribeVMsInServiceMesh" -> DescribeVMsInServiceMeshOutput {
    0 "ServiceMeshId" service_mesh_id
} }

/// Response of [`DescribeVMsInServiceMesh`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVMsInServiceMeshOutput {
    pub vms: Vec<DescribeVMsInServiceMeshVMs>,
}
model! { DescribeVMsInServiceMeshOutput {
    0 "VMs" vms: Vec<DescribeVMsInServiceMeshVMs>
} }

/// In the response of [`DescribeVMsInServiceMesh`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVMsInServiceMeshVMs {
    pub has_tag: Option<bool>,
    pub host_name: Option<String>,
    pub instance_id: Option<String>,
    pub ip_address: Option<String>,
    pub region: Option<String>,
    pub security_group_ids: Option<String>,
    pub status: Option<String>,
}
model! { DescribeVMsInServiceMeshVMs {
    0 "HasTag" has_tag: bool, 1 "HostName" host_name: String, 2 "InstanceId" instance_id: String,
    3 "IpAddress" ip_address: String, 4 "Region" region: String, 5 "SecurityGroupIds" security_group_ids: String,
    6 "Status" status: String
} }

/// Describes v switches: `DescribeVSwitches` of `servicemesh` 2020-01-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/DescribeVSwitches>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitches {
    /// Required.
    pub region_id: String,
    /// Required.
    pub vpc_id: String,
}
operation! { DescribeVSwitches(region_id: String, vpc_id: String) "DescribeVSwitches" -> DescribeVSwitchesOutput {
    0 "RegionId" region_id, 1 "VpcId" vpc_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DescribeVSwitches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitchesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
    pub v_switches: Vec<DescribeVSwitchesVSwitches>,
}
model! { DescribeVSwitchesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "TotalCount" total_count: i64,
    3 "VSwitches" v_switches: Vec<DescribeVSwitchesVSwitches>
} }

/// In the response of [`DescribeVSwitches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitchesVSwitches {
    pub is_default: Option<bool>,
    pub status: Option<String>,
    pub vswitch_id: Option<String>,
    pub vswitch_name: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeVSwitchesVSwitches {
    0 "IsDefault" is_default: bool, 1 "Status" status: String, 2 "VSwitchId" vswitch_id: String,
    3 "VSwitchName" vswitch_name: String, 4 "VpcId" vpc_id: String, 5 "ZoneId" zone_id: String
} }

/// Describes versions: `DescribeVersions` of `servicemesh` 2020-01-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/DescribeVersions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVersions {}
operation! { DescribeVersions() "DescribeVersions" -> DescribeVersionsOutput {} }

/// Response of [`DescribeVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVersionsOutput {
    pub version_info: Vec<DescribeVersionsVersionInfo>,
}
model! { DescribeVersionsOutput {
    0 "VersionInfo" version_info: Vec<DescribeVersionsVersionInfo>
} }

/// In the response of [`DescribeVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVersionsVersionInfo {
    pub edition: Option<String>,
    pub versions: Vec<String>,
}
model! { DescribeVersionsVersionInfo {
    0 "Edition" edition: String, 1 "Versions" versions: Vec<String>
} }

/// Describes vpcs: `DescribeVpcs` of `servicemesh` 2020-01-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/DescribeVpcs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcs {
    /// Required.
    pub region_id: String,
}
operation! { DescribeVpcs(region_id: String) "DescribeVpcs" -> DescribeVpcsOutput {
    0 "RegionId" region_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DescribeVpcs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
    pub vpcs: Vec<DescribeVpcsVpcs>,
}
model! { DescribeVpcsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "TotalCount" total_count: i64,
    3 "Vpcs" vpcs: Vec<DescribeVpcsVpcs>
} }

/// In the response of [`DescribeVpcs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcsVpcs {
    pub is_default: Option<bool>,
    pub status: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
}
model! { DescribeVpcsVpcs {
    0 "IsDefault" is_default: bool, 1 "Status" status: String, 2 "VpcId" vpc_id: String, 3 "VpcName" vpc_name: String
} }

/// Gets ca cert: `GetCaCert` of `servicemesh` 2020-01-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/GetCaCert>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCaCert {
    /// Required.
    pub service_mesh_id: String,
}
operation! { GetCaCert(service_mesh_id: String) "GetCaCert" -> GetCaCertOutput {
    0 "ServiceMeshId" service_mesh_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetCaCert`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCaCertOutput {
    pub ca_cert: Option<String>,
}
model! { GetCaCertOutput {
    0 "CaCert" ca_cert: String
} }

/// Gets deployment by selector: `GetDeploymentBySelector` of `servicemesh` 2020-01-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/GetDeploymentBySelector>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeploymentBySelector {
    pub guest_cluster: Option<String>,
    pub label_selector: Option<BTreeMap<String, String>>,
    pub limit: Option<i64>,
    pub mark: Option<String>,
    pub name_space: Option<String>,
    /// Required.
    pub service_mesh_id: String,
}
operation! { GetDeploymentBySelector(service_mesh_id: String)
    "GetDeploymentBySelector" -> GetDeploymentBySelectorOutput {
    0 "GuestCluster" guest_cluster: String, 1 "LabelSelector" label_selector: BTreeMap<String, String>,
    2 "Limit" limit: i64, 3 "Mark" mark: String, 4 "NameSpace" name_space: String, 5 "ServiceMeshId" service_mesh_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`GetDeploymentBySelector`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeploymentBySelectorOutput {
    pub deployment_name_list: Vec<String>,
    pub mark: Option<String>,
}
model! { GetDeploymentBySelectorOutput {
    0 "DeploymentNameList" deployment_name_list: Vec<String>, 1 "Mark" mark: String
} }

/// Gets grafana dashboard url: `GetGrafanaDashboardUrl` of `servicemesh` 2020-01-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/GetGrafanaDashboardUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGrafanaDashboardUrl {
    /// Required.
    pub k8s_cluster_id: String,
    /// Required.
    pub service_mesh_id: String,
    /// Required.
    pub title: String,
}
operation! { GetGrafanaDashboardUrl(k8s_cluster_id: String, service_mesh_id: String, title: String)
    "GetGrafanaDashboardUrl" -> GetGrafanaDashboardUrlOutput {
    0 "K8sClusterId" k8s_cluster_id, 1 "ServiceMeshId" service_mesh_id, 2 "Title" title
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`GetGrafanaDashboardUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGrafanaDashboardUrlOutput {
    pub dashboards: Vec<GetGrafanaDashboardUrlDashboards>,
}
model! { GetGrafanaDashboardUrlOutput {
    0 "Dashboards" dashboards: Vec<GetGrafanaDashboardUrlDashboards>
} }

/// In the response of [`GetGrafanaDashboardUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGrafanaDashboardUrlDashboards {
    pub title: Option<String>,
    pub url: Option<String>,
}
model! { GetGrafanaDashboardUrlDashboards {
    0 "Title" title: String, 1 "Url" url: String
} }

/// Gets registered service endpoints: `GetRegisteredServiceEndpoints` of `servicemesh` 2020-01-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/GetRegisteredServiceEndpoints>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegisteredServiceEndpoints {
    pub cluster_ids: Option<String>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    /// Required.
    pub service_mesh_id: String,
    pub service_type: Option<String>,
}
operation! { GetRegisteredServiceEndpoints(service_mesh_id: String)
    "GetRegisteredServiceEndpoints" -> GetRegisteredServiceEndpointsOutput {
    0 "ClusterIds" cluster_ids: String, 1 "Name" name: String, 2 "Namespace" namespace: String,
    3 "ServiceMeshId" service_mesh_id, 4 "ServiceType" service_type: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`GetRegisteredServiceEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegisteredServiceEndpointsOutput {
    pub end_point_slice: Option<GetRegisteredServiceEndpointsEndPointSlice>,
    pub service_endpoints: Vec<GetRegisteredServiceEndpointsServiceEndpoints>,
}
model! { GetRegisteredServiceEndpointsOutput {
    0 "EndPointSlice" end_point_slice: GetRegisteredServiceEndpointsEndPointSlice,
    1 "ServiceEndpoints" service_endpoints: Vec<GetRegisteredServiceEndpointsServiceEndpoints>
} }

/// In the response of [`GetRegisteredServiceEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegisteredServiceEndpointsEndPointSlice {
    pub endpoints_details: Vec<GetRegisteredServiceEndpointsEndpointsDetails>,
    pub location: Option<String>,
    pub namespace: Option<String>,
    pub service_name: Option<String>,
}
model! { GetRegisteredServiceEndpointsEndPointSlice {
    0 "EndpointsDetails" endpoints_details: Vec<GetRegisteredServiceEndpointsEndpointsDetails>,
    1 "Location" location: String, 2 "Namespace" namespace: String, 3 "ServiceName" service_name: String
} }

/// In the response of [`GetRegisteredServiceEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegisteredServiceEndpointsEndpointsDetails {
    pub address: Option<String>,
    pub hostname: Option<String>,
    pub pod_name: Option<String>,
    pub ports: Vec<i64>,
    pub region: Option<String>,
    pub sidecar_injected: Option<bool>,
}
model! { GetRegisteredServiceEndpointsEndpointsDetails {
    0 "Address" address: String, 1 "Hostname" hostname: String, 2 "PodName" pod_name: String, 3 "Ports" ports: Vec<i64>,
    4 "Region" region: String, 5 "SidecarInjected" sidecar_injected: bool
} }

/// In the response of [`GetRegisteredServiceEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegisteredServiceEndpointsServiceEndpoints {
    pub address: Option<String>,
    pub cluster_id: Option<String>,
}
model! { GetRegisteredServiceEndpointsServiceEndpoints {
    0 "Address" address: String, 1 "ClusterId" cluster_id: String
} }

/// Gets registered service namespaces: `GetRegisteredServiceNamespaces` of `servicemesh` 2020-01-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/GetRegisteredServiceNamespaces>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegisteredServiceNamespaces {
    /// Required.
    pub service_mesh_id: String,
}
operation! { GetRegisteredServiceNamespaces(service_mesh_id: String)
    "GetRegisteredServiceNamespaces" -> GetRegisteredServiceNamespacesOutput {
    0 "ServiceMeshId" service_mesh_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetRegisteredServiceNamespaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegisteredServiceNamespacesOutput {
    pub namespaces: Vec<String>,
}
model! { GetRegisteredServiceNamespacesOutput {
    0 "Namespaces" namespaces: Vec<String>
} }

/// Gets swim lane detail: `GetSwimLaneDetail` of `servicemesh` 2020-01-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/GetSwimLaneDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSwimLaneDetail {
    pub group_name: Option<String>,
    /// Required.
    pub service_mesh_id: String,
    pub swim_lane_name: Option<String>,
}
operation! { GetSwimLaneDetail(service_mesh_id: String) "GetSwimLaneDetail" -> GetSwimLaneDetailOutput {
    0 "GroupName" group_name: String, 1 "ServiceMeshId" service_mesh_id, 2 "SwimLaneName" swim_lane_name: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`GetSwimLaneDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSwimLaneDetailOutput {
    pub ingress_rule: Option<String>,
    pub ingress_service: Option<String>,
    pub label_selector_key: Option<String>,
    pub label_selector_value: Option<String>,
    pub services_list: Option<String>,
    pub validation_message: Option<String>,
    pub weighted_ingress_destination: Option<String>,
}
model! { GetSwimLaneDetailOutput {
    0 "IngressRule" ingress_rule: String, 1 "IngressService" ingress_service: String,
    2 "LabelSelectorKey" label_selector_key: String, 3 "LabelSelectorValue" label_selector_value: String,
    4 "ServicesList" services_list: String, 5 "ValidationMessage" validation_message: String,
    6 "WeightedIngressDestination" weighted_ingress_destination: String
} }

/// Gets swim lane group list: `GetSwimLaneGroupList` of `servicemesh` 2020-01-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/GetSwimLaneGroupList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSwimLaneGroupList {
    /// Required.
    pub service_mesh_id: String,
}
operation! { GetSwimLaneGroupList(service_mesh_id: String) "GetSwimLaneGroupList" -> GetSwimLaneGroupListOutput {
    0 "ServiceMeshId" service_mesh_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetSwimLaneGroupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSwimLaneGroupListOutput {
    pub swim_lane_group_list: Vec<GetSwimLaneGroupListSwimLaneGroupList>,
}
model! { GetSwimLaneGroupListOutput {
    0 "SwimLaneGroupList" swim_lane_group_list: Vec<GetSwimLaneGroupListSwimLaneGroupList>
} }

/// In the response of [`GetSwimLaneGroupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSwimLaneGroupListSwimLaneGroupList {
    pub fallback_target: Option<String>,
    pub group_name: Option<String>,
    pub ingress_gateway_name: Option<String>,
    pub ingress_routing_strategy: Option<String>,
    pub ingress_type: Option<String>,
    pub is_permissive: Option<bool>,
    pub route_header: Option<String>,
    pub service_level_fallback_target: Option<String>,
    pub service_list: Option<String>,
    pub swim_lane_labels: Option<String>,
    pub trace_header: Option<String>,
    pub weighted_ingress_rule: Option<String>,
}
model! { GetSwimLaneGroupListSwimLaneGroupList {
    0 "FallbackTarget" fallback_target: String, 1 "GroupName" group_name: String,
    2 "IngressGatewayName" ingress_gateway_name: String, 3 "IngressRoutingStrategy" ingress_routing_strategy: String,
    4 "IngressType" ingress_type: String, 5 "IsPermissive" is_permissive: bool, 6 "RouteHeader" route_header: String,
    7 "ServiceLevelFallbackTarget" service_level_fallback_target: String, 8 "ServiceList" service_list: String,
    9 "SwimLaneLabels" swim_lane_labels: String, 10 "TraceHeader" trace_header: String,
    11 "WeightedIngressRule" weighted_ingress_rule: String
} }

/// Gets swim lane list: `GetSwimLaneList` of `servicemesh` 2020-01-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/GetSwimLaneList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSwimLaneList {
    pub group_name: Option<String>,
    /// Required.
    pub service_mesh_id: String,
}
operation! { GetSwimLaneList(service_mesh_id: String) "GetSwimLaneList" -> GetSwimLaneListOutput {
    0 "GroupName" group_name: String, 1 "ServiceMeshId" service_mesh_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetSwimLaneList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSwimLaneListOutput {
    pub swim_lane_list: Vec<GetSwimLaneListSwimLaneList>,
}
model! { GetSwimLaneListOutput {
    0 "SwimLaneList" swim_lane_list: Vec<GetSwimLaneListSwimLaneList>
} }

/// In the response of [`GetSwimLaneList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSwimLaneListSwimLaneList {
    pub group_name: Option<String>,
    pub ingress_rule: Option<String>,
    pub ingress_service: Option<String>,
    pub label_selector_key: Option<String>,
    pub label_selector_value: Option<String>,
    pub name: Option<String>,
    pub service_list: Option<String>,
    pub validation_message: Option<String>,
    pub weighted_ingress_destinatin: Option<String>,
}
model! { GetSwimLaneListSwimLaneList {
    0 "GroupName" group_name: String, 1 "IngressRule" ingress_rule: String, 2 "IngressService" ingress_service: String,
    3 "LabelSelectorKey" label_selector_key: String, 4 "LabelSelectorValue" label_selector_value: String,
    5 "Name" name: String, 6 "ServiceList" service_list: String, 7 "ValidationMessage" validation_message: String,
    8 "WeightedIngressDestinatin" weighted_ingress_destinatin: String
} }

/// Gets vm app mesh info: `GetVmAppMeshInfo` of `servicemesh` 2020-01-11.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/GetVmAppMeshInfo>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVmAppMeshInfo {
    /// Required.
    pub service_mesh_id: String,
}
operation! { GetVmAppMeshInfo(service_mesh_id: String) "GetVmAppMeshInfo" -> GetVmAppMeshInfoOutput {
    0 "ServiceMeshId" service_mesh_id
} { method: "GET", } }

/// Response of [`GetVmAppMeshInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVmAppMeshInfoOutput {
    pub data: Option<String>,
}
model! { GetVmAppMeshInfoOutput {
    0 "Data" data: String
} }

/// Gets vm meta: `GetVmMeta` of `servicemesh` 2020-01-11.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/GetVmMeta>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVmMeta {
    pub namespace: Option<String>,
    pub service_account: Option<String>,
    /// Required.
    pub service_mesh_id: String,
    pub trust_domain: Option<String>,
}
operation! { GetVmMeta(service_mesh_id: String) "GetVmMeta" -> GetVmMetaOutput {
    0 "Namespace" namespace: String, 1 "ServiceAccount" service_account: String, 2 "ServiceMeshId" service_mesh_id,
    3 "TrustDomain" trust_domain: String
} { method: "GET", } }

/// Response of [`GetVmMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVmMetaOutput {
    pub vm_meta_info: Option<GetVmMetaVmMetaInfo>,
}
model! { GetVmMetaOutput {
    0 "VmMetaInfo" vm_meta_info: GetVmMetaVmMetaInfo
} }

/// In the response of [`GetVmMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVmMetaVmMetaInfo {
    pub envoy_env_content: Option<String>,
    pub hosts_content: Option<String>,
    /// Secret.
    pub token_content: Option<Secret>,
}
model! { GetVmMetaVmMetaInfo {
    0 "EnvoyEnvContent" envoy_env_content: String, 1 "HostsContent" hosts_content: String,
    2 "TokenContent" token_content: Secret
} }

/// Grants user permissions: `GrantUserPermissions` of `servicemesh` 2020-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/GrantUserPermissions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantUserPermissions {
    pub permissions: Option<String>,
    pub sub_account_user_id: Option<String>,
    pub sub_account_user_ids: Option<Vec<String>>,
}
operation! { GrantUserPermissions() "GrantUserPermissions" -> Empty {
    0 "Permissions" permissions: String, 1 "SubAccountUserId" sub_account_user_id: String,
    2 "SubAccountUserIds" sub_account_user_ids: Vec<String>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json)
] }

/// Response of [`GrantUserPermissions`]: empty.
pub type GrantUserPermissionsOutput = Empty;

/// Lists service accounts: `ListServiceAccounts` of `servicemesh` 2020-01-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/ListServiceAccounts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceAccounts {
    /// Required. At least 1 characters.
    pub cluster_id: String,
    pub namespace: Option<String>,
    /// Required. At least 1 characters.
    pub service_mesh_id: String,
}
operation! { ListServiceAccounts(cluster_id: String, service_mesh_id: String)
    "ListServiceAccounts" -> ListServiceAccountsOutput {
    0 "ClusterId" cluster_id, 1 "Namespace" namespace: String, 2 "ServiceMeshId" service_mesh_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`ListServiceAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceAccountsOutput {
    pub service_accounts: Vec<ListServiceAccountsServiceAccounts>,
}
model! { ListServiceAccountsOutput {
    0 "ServiceAccounts" service_accounts: Vec<ListServiceAccountsServiceAccounts>
} }

/// In the response of [`ListServiceAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceAccountsServiceAccounts {
    pub name: Option<String>,
    pub namespace: Option<String>,
}
model! { ListServiceAccountsServiceAccounts {
    0 "Name" name: String, 1 "Namespace" namespace: String
} }

/// Lists tag resources: `ListTagResources` of `servicemesh` 2020-01-11.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/servicemesh/2020-01-11/ListTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_id: Option<Vec<String>>,
    /// Required.
    pub resource_type: String,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(region_id: String, resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "RegionId" region_id, 2 "ResourceId" resource_id: Vec<String>,
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
    pub next_token: Option<String>,
    pub tag_resources: Vec<ListTagResourcesTagResources>,
}
model! { ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "TagResources" tag_resources: Vec<ListTagResourcesTagResources>
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

/// Lists waypoints: `ListWaypoints` of `servicemesh` 2020-01-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/ListWaypoints>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWaypoints {
    /// Required. At least 1 characters.
    pub cluster_id: String,
    pub r#continue: Option<String>,
    pub limit: Option<i64>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    /// Required. At least 1 characters.
    pub service_mesh_id: String,
}
operation! { ListWaypoints(cluster_id: String, service_mesh_id: String) "ListWaypoints" -> ListWaypointsOutput {
    0 "ClusterId" cluster_id, 1 "Continue" r#continue: String, 2 "Limit" limit: i64, 3 "Name" name: String,
    4 "Namespace" namespace: String, 5 "ServiceMeshId" service_mesh_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`ListWaypoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWaypointsOutput {
    pub r#continue: Option<String>,
    pub waypoints: Vec<ListWaypointsWaypoints>,
}
model! { ListWaypointsOutput {
    0 "Continue" r#continue: String, 1 "Waypoints" waypoints: Vec<ListWaypointsWaypoints>
} }

/// In the response of [`ListWaypoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWaypointsWaypoints {
    pub hpa_enabled: Option<String>,
    pub hpa_max_replicas: Option<String>,
    pub hpa_min_replicas: Option<String>,
    pub hpa_target_cpu: Option<String>,
    pub hpa_target_memory: Option<String>,
    pub limit_cpu: Option<String>,
    pub limit_memory: Option<String>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub prefer_eci: Option<String>,
    pub replicas: Option<String>,
    pub request_cpu: Option<String>,
    pub request_memory: Option<String>,
    pub service_account: Option<String>,
}
model! { ListWaypointsWaypoints {
    0 "HPAEnabled" hpa_enabled: String, 1 "HPAMaxReplicas" hpa_max_replicas: String,
    2 "HPAMinReplicas" hpa_min_replicas: String, 3 "HPATargetCPU" hpa_target_cpu: String,
    4 "HPATargetMemory" hpa_target_memory: String, 5 "LimitCPU" limit_cpu: String, 6 "LimitMemory" limit_memory: String,
    7 "Name" name: String, 8 "Namespace" namespace: String, 9 "PreferECI" prefer_eci: String,
    10 "Replicas" replicas: String, 11 "RequestCPU" request_cpu: String, 12 "RequestMemory" request_memory: String,
    13 "ServiceAccount" service_account: String
} }

/// Modifies api server eip resource: `ModifyApiServerEipResource` of `servicemesh` 2020-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/ModifyApiServerEipResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApiServerEipResource {
    pub api_server_eip_id: Option<String>,
    pub operation: Option<String>,
    pub service_mesh_id: Option<String>,
}
operation! { ModifyApiServerEipResource() "ModifyApiServerEipResource" -> Empty {
    0 "ApiServerEipId" api_server_eip_id: String, 1 "Operation" operation: String,
    2 "ServiceMeshId" service_mesh_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`ModifyApiServerEipResource`]: empty.
pub type ModifyApiServerEipResourceOutput = Empty;

/// Modifies pilot eip resource: `ModifyPilotEipResource` of `servicemesh` 2020-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/ModifyPilotEipResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPilotEipResource {
    pub eip_id: Option<String>,
    pub is_canary: Option<bool>,
    pub operation: Option<String>,
    pub service_mesh_id: Option<String>,
}
operation! { ModifyPilotEipResource() "ModifyPilotEipResource" -> Empty {
    0 "EipId" eip_id: String, 1 "IsCanary" is_canary: bool, 2 "Operation" operation: String,
    3 "ServiceMeshId" service_mesh_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`ModifyPilotEipResource`]: empty.
pub type ModifyPilotEipResourceOutput = Empty;

/// Modifies service mesh name: `ModifyServiceMeshName` of `servicemesh` 2020-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/ModifyServiceMeshName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyServiceMeshName {
    /// Required.
    pub name: String,
    /// Required.
    pub service_mesh_id: String,
}
operation! { ModifyServiceMeshName(name: String, service_mesh_id: String) "ModifyServiceMeshName" -> Empty {
    0 "Name" name, 1 "ServiceMeshId" service_mesh_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`ModifyServiceMeshName`]: empty.
pub type ModifyServiceMeshNameOutput = Empty;

/// `ReActivateAudit` of `servicemesh` 2020-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/ReActivateAudit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReActivateAudit {
    pub enable_audit: Option<bool>,
    /// Required.
    pub service_mesh_id: String,
}
operation! { ReActivateAudit(service_mesh_id: String) "ReActivateAudit" -> ReActivateAuditOutput {
    0 "EnableAudit" enable_audit: bool, 1 "ServiceMeshId" service_mesh_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`ReActivateAudit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReActivateAuditOutput {
    pub data: Option<String>,
}
model! { ReActivateAuditOutput {
    0 "Data" data: String
} }

/// Removes cluster from service mesh: `RemoveClusterFromServiceMesh` of `servicemesh` 2020-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/RemoveClusterFromServiceMesh>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveClusterFromServiceMesh {
    /// Required.
    pub cluster_id: String,
    pub reserve_namespace: Option<bool>,
    /// Required.
    pub service_mesh_id: String,
}
operation! { RemoveClusterFromServiceMesh(cluster_id: String, service_mesh_id: String)
    "RemoveClusterFromServiceMesh" -> RemoveClusterFromServiceMeshOutput {
    0 "ClusterId" cluster_id, 1 "ReserveNamespace" reserve_namespace: bool, 2 "ServiceMeshId" service_mesh_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`RemoveClusterFromServiceMesh`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveClusterFromServiceMeshOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { RemoveClusterFromServiceMeshOutput {
    0 "Code" code: String, 1 "Message" message: String
} }

/// Removes vm from service mesh: `RemoveVMFromServiceMesh` of `servicemesh` 2020-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/RemoveVMFromServiceMesh>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveVMFromServiceMesh {
    /// Required.
    pub ecs_id: String,
    /// Required.
    pub service_mesh_id: String,
}
operation! { RemoveVMFromServiceMesh(ecs_id: String, service_mesh_id: String) "RemoveVMFromServiceMesh" -> Empty {
    0 "EcsId" ecs_id, 1 "ServiceMeshId" service_mesh_id
} }

/// Response of [`RemoveVMFromServiceMesh`]: empty.
pub type RemoveVMFromServiceMeshOutput = Empty;

/// Revokes kubeconfig: `RevokeKubeconfig` of `servicemesh` 2020-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/RevokeKubeconfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeKubeconfig {
    pub private_ip_address: Option<bool>,
    /// Required.
    pub service_mesh_id: String,
}
operation! { RevokeKubeconfig(service_mesh_id: String) "RevokeKubeconfig" -> RevokeKubeconfigOutput {
    0 "PrivateIpAddress" private_ip_address: bool, 1 "ServiceMeshId" service_mesh_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`RevokeKubeconfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeKubeconfigOutput {
    /// Secret.
    pub kubeconfig: Option<Secret>,
}
model! { RevokeKubeconfigOutput {
    0 "Kubeconfig" kubeconfig: Secret
} }

/// `TagResources` of `servicemesh` 2020-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/TagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub tag: Vec<TagResourcesTag>,
}
operation! {
    TagResources(region_id: String, resource_id: Vec<String>, resource_type: String, tag: Vec<TagResourcesTag>)
    "TagResources" -> Empty {
    0 "RegionId" region_id, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type, 3 "Tag" tag
} }

/// Response of [`TagResources`]: empty.
pub type TagResourcesOutput = Empty;

/// In the request of [`TagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesTag {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { TagResourcesTag(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// `UntagResources` of `servicemesh` 2020-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/UntagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources(region_id: String, resource_id: Vec<String>, resource_type: String)
    "UntagResources" -> Empty {
    0 "All" all: bool, 1 "RegionId" region_id, 2 "ResourceId" resource_id, 3 "ResourceType" resource_type,
    4 "TagKey" tag_key: Vec<String>
} }

/// Response of [`UntagResources`]: empty.
pub type UntagResourcesOutput = Empty;

/// Updates asm gateway: `UpdateASMGateway` of `servicemesh` 2020-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/UpdateASMGateway>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateASMGateway {
    pub body: Option<String>,
    pub istio_gateway_name: Option<String>,
    /// Required.
    pub service_mesh_id: String,
}
operation! { UpdateASMGateway(service_mesh_id: String) "UpdateASMGateway" -> Empty {
    0 "Body" body: String, 1 "IstioGatewayName" istio_gateway_name: String, 2 "ServiceMeshId" service_mesh_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`UpdateASMGateway`]: empty.
pub type UpdateASMGatewayOutput = Empty;

/// Updates asm gateway imported services: `UpdateASMGatewayImportedServices` of `servicemesh` 2020-01-11.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/servicemesh/2020-01-11/UpdateASMGatewayImportedServices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateASMGatewayImportedServices {
    pub asm_gateway_name: Option<String>,
    /// Required.
    pub service_mesh_id: String,
    pub service_names: Option<String>,
    pub service_namespace: Option<String>,
}
operation! { UpdateASMGatewayImportedServices(service_mesh_id: String) "UpdateASMGatewayImportedServices" -> Empty {
    0 "ASMGatewayName" asm_gateway_name: String, 1 "ServiceMeshId" service_mesh_id,
    2 "ServiceNames" service_names: String, 3 "ServiceNamespace" service_namespace: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`UpdateASMGatewayImportedServices`]: empty.
pub type UpdateASMGatewayImportedServicesOutput = Empty;

/// Updates asm namespace from guest cluster: `UpdateASMNamespaceFromGuestCluster` of `servicemesh` 2020-01-11.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/servicemesh/2020-01-11/UpdateASMNamespaceFromGuestCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateASMNamespaceFromGuestCluster {
    /// Required.
    pub k8s_cluster_id: String,
    /// Required.
    pub service_mesh_id: String,
}
operation! { UpdateASMNamespaceFromGuestCluster(k8s_cluster_id: String, service_mesh_id: String)
    "UpdateASMNamespaceFromGuestCluster" -> Empty {
    0 "K8sClusterId" k8s_cluster_id, 1 "ServiceMeshId" service_mesh_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`UpdateASMNamespaceFromGuestCluster`]: empty.
pub type UpdateASMNamespaceFromGuestClusterOutput = Empty;

/// Updates control plane log config: `UpdateControlPlaneLogConfig` of `servicemesh` 2020-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/UpdateControlPlaneLogConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateControlPlaneLogConfig {
    /// Required.
    pub enabled: bool,
    /// 1 to 3000.
    pub log_ttl_in_day: Option<i64>,
    pub project: Option<String>,
    /// Required.
    pub service_mesh_id: String,
}
operation! { UpdateControlPlaneLogConfig(enabled: bool, service_mesh_id: String)
    "UpdateControlPlaneLogConfig" -> Empty {
    0 "Enabled" enabled, 1 "LogTTLInDay" log_ttl_in_day: i64, 2 "Project" project: String,
    3 "ServiceMeshId" service_mesh_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`UpdateControlPlaneLogConfig`]: empty.
pub type UpdateControlPlaneLogConfigOutput = Empty;

/// Updates guest cluster config: `UpdateGuestClusterConfig` of `servicemesh` 2020-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/UpdateGuestClusterConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGuestClusterConfig {
    pub guest_cluster_id: Option<String>,
    pub smc_enabled: Option<bool>,
    /// Required.
    pub service_mesh_id: String,
}
operation! { UpdateGuestClusterConfig(service_mesh_id: String) "UpdateGuestClusterConfig" -> Empty {
    0 "GuestClusterId" guest_cluster_id: String, 1 "SMCEnabled" smc_enabled: bool, 2 "ServiceMeshId" service_mesh_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`UpdateGuestClusterConfig`]: empty.
pub type UpdateGuestClusterConfigOutput = Empty;

/// Updates istio gateway routes: `UpdateIstioGatewayRoutes` of `servicemesh` 2020-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/UpdateIstioGatewayRoutes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIstioGatewayRoutes {
    pub description: Option<String>,
    pub gateway_route: Option<UpdateIstioGatewayRoutesGatewayRoute>,
    pub istio_gateway_name: Option<String>,
    pub priority: Option<i64>,
    /// Required.
    pub service_mesh_id: String,
    pub status: Option<i64>,
}
operation! { UpdateIstioGatewayRoutes(service_mesh_id: String) "UpdateIstioGatewayRoutes" -> Empty {
    0 "Description" description: String, 1 "GatewayRoute" gateway_route: UpdateIstioGatewayRoutesGatewayRoute,
    2 "IstioGatewayName" istio_gateway_name: String, 3 "Priority" priority: i64, 4 "ServiceMeshId" service_mesh_id,
    5 "Status" status: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`UpdateIstioGatewayRoutes`]: empty.
pub type UpdateIstioGatewayRoutesOutput = Empty;

/// In the request of [`UpdateIstioGatewayRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIstioGatewayRoutesGatewayRoute {
    pub domains: Option<Vec<String>>,
    pub http_advanced_options: Option<UpdateIstioGatewayRoutesHTTPAdvancedOptions>,
    pub match_request: Option<UpdateIstioGatewayRoutesMatchRequest>,
    pub namespace: Option<String>,
    pub raw_vs_route: Option<Value>,
    pub route_destinations: Option<Vec<UpdateIstioGatewayRoutesRouteDestinations>>,
    pub route_name: Option<String>,
    pub route_type: Option<String>,
}
input! { UpdateIstioGatewayRoutesGatewayRoute() {
    0 "Domains" domains: Vec<String>,
    1 "HTTPAdvancedOptions" http_advanced_options: UpdateIstioGatewayRoutesHTTPAdvancedOptions,
    2 "MatchRequest" match_request: UpdateIstioGatewayRoutesMatchRequest, 3 "Namespace" namespace: String,
    4 "RawVSRoute" raw_vs_route: Value,
    5 "RouteDestinations" route_destinations: Vec<UpdateIstioGatewayRoutesRouteDestinations>,
    6 "RouteName" route_name: String, 7 "RouteType" route_type: String
} }

/// In the request of [`UpdateIstioGatewayRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIstioGatewayRoutesHTTPAdvancedOptions {
    pub delegate: Option<UpdateIstioGatewayRoutesDelegate>,
    pub fault: Option<UpdateIstioGatewayRoutesFault>,
    pub http_redirect: Option<UpdateIstioGatewayRoutesHTTPRedirect>,
    pub mirror: Option<UpdateIstioGatewayRoutesMirror>,
    pub mirror_percentage: Option<UpdateIstioGatewayRoutesMirrorPercentage>,
    pub retries: Option<UpdateIstioGatewayRoutesRetries>,
    pub rewrite: Option<UpdateIstioGatewayRoutesRewrite>,
    pub timeout: Option<String>,
}
input! { UpdateIstioGatewayRoutesHTTPAdvancedOptions() {
    0 "Delegate" delegate: UpdateIstioGatewayRoutesDelegate, 1 "Fault" fault: UpdateIstioGatewayRoutesFault,
    2 "HTTPRedirect" http_redirect: UpdateIstioGatewayRoutesHTTPRedirect,
    3 "Mirror" mirror: UpdateIstioGatewayRoutesMirror,
    4 "MirrorPercentage" mirror_percentage: UpdateIstioGatewayRoutesMirrorPercentage,
    5 "Retries" retries: UpdateIstioGatewayRoutesRetries, 6 "Rewrite" rewrite: UpdateIstioGatewayRoutesRewrite,
    7 "Timeout" timeout: String
} }

/// In the request of [`UpdateIstioGatewayRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIstioGatewayRoutesDelegate {
    pub name: Option<String>,
    pub namespace: Option<String>,
}
input! { UpdateIstioGatewayRoutesDelegate() {
    0 "Name" name: String, 1 "Namespace" namespace: String
} }

/// In the request of [`UpdateIstioGatewayRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIstioGatewayRoutesFault {
    pub abort: Option<UpdateIstioGatewayRoutesAbort>,
    pub delay: Option<UpdateIstioGatewayRoutesDelay>,
}
input! { UpdateIstioGatewayRoutesFault() {
    0 "Abort" abort: UpdateIstioGatewayRoutesAbort, 1 "Delay" delay: UpdateIstioGatewayRoutesDelay
} }

/// In the request of [`UpdateIstioGatewayRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIstioGatewayRoutesAbort {
    pub http_status: Option<i64>,
    pub percentage: Option<UpdateIstioGatewayRoutesPercentage>,
}
input! { UpdateIstioGatewayRoutesAbort() {
    0 "HttpStatus" http_status: i64, 1 "Percentage" percentage: UpdateIstioGatewayRoutesPercentage
} }

/// In the request of [`UpdateIstioGatewayRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIstioGatewayRoutesPercentage {
    pub value: Option<f64>,
}
input! { UpdateIstioGatewayRoutesPercentage() {
    0 "Value" value: f64
} }

/// In the request of [`UpdateIstioGatewayRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIstioGatewayRoutesDelay {
    pub fixed_delay: Option<String>,
    pub percentage: Option<UpdateIstioGatewayRoutesDelayPercentage>,
}
input! { UpdateIstioGatewayRoutesDelay() {
    0 "FixedDelay" fixed_delay: String, 1 "Percentage" percentage: UpdateIstioGatewayRoutesDelayPercentage
} }

/// In the request of [`UpdateIstioGatewayRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIstioGatewayRoutesDelayPercentage {
    pub value: Option<f64>,
}
input! { UpdateIstioGatewayRoutesDelayPercentage() {
    0 "Value" value: f64
} }

/// In the request of [`UpdateIstioGatewayRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIstioGatewayRoutesHTTPRedirect {
    pub authority: Option<String>,
    pub redirect_code: Option<i64>,
    pub uri: Option<String>,
}
input! { UpdateIstioGatewayRoutesHTTPRedirect() {
    0 "Authority" authority: String, 1 "RedirectCode" redirect_code: i64, 2 "Uri" uri: String
} }

/// In the request of [`UpdateIstioGatewayRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIstioGatewayRoutesMirror {
    pub host: Option<String>,
    pub subset: Option<String>,
}
input! { UpdateIstioGatewayRoutesMirror() {
    0 "Host" host: String, 1 "Subset" subset: String
} }

/// In the request of [`UpdateIstioGatewayRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIstioGatewayRoutesMirrorPercentage {
    pub value: Option<f64>,
}
input! { UpdateIstioGatewayRoutesMirrorPercentage() {
    0 "Value" value: f64
} }

/// In the request of [`UpdateIstioGatewayRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIstioGatewayRoutesRetries {
    pub attempts: Option<i64>,
    pub per_try_timeout: Option<String>,
    pub retry_on: Option<String>,
    pub retry_remote_localities: Option<UpdateIstioGatewayRoutesRetryRemoteLocalities>,
}
input! { UpdateIstioGatewayRoutesRetries() {
    0 "Attempts" attempts: i64, 1 "PerTryTimeout" per_try_timeout: String, 2 "RetryOn" retry_on: String,
    3 "RetryRemoteLocalities" retry_remote_localities: UpdateIstioGatewayRoutesRetryRemoteLocalities
} }

/// In the request of [`UpdateIstioGatewayRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIstioGatewayRoutesRetryRemoteLocalities {
    pub value: Option<bool>,
}
input! { UpdateIstioGatewayRoutesRetryRemoteLocalities() {
    0 "Value" value: bool
} }

/// In the request of [`UpdateIstioGatewayRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIstioGatewayRoutesRewrite {
    pub authority: Option<String>,
    pub uri: Option<String>,
}
input! { UpdateIstioGatewayRoutesRewrite() {
    0 "Authority" authority: String, 1 "Uri" uri: String
} }

/// In the request of [`UpdateIstioGatewayRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIstioGatewayRoutesMatchRequest {
    pub headers: Option<Vec<UpdateIstioGatewayRoutesHeaders>>,
    pub ports: Option<Vec<i64>>,
    pub tls_match_attributes: Option<Vec<UpdateIstioGatewayRoutesTLSMatchAttributes>>,
    pub uri: Option<UpdateIstioGatewayRoutesURI>,
}
input! { UpdateIstioGatewayRoutesMatchRequest() {
    0 "Headers" headers: Vec<UpdateIstioGatewayRoutesHeaders>, 1 "Ports" ports: Vec<i64>,
    2 "TLSMatchAttributes" tls_match_attributes: Vec<UpdateIstioGatewayRoutesTLSMatchAttributes>,
    3 "URI" uri: UpdateIstioGatewayRoutesURI
} }

/// In the request of [`UpdateIstioGatewayRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIstioGatewayRoutesHeaders {
    pub matching_content: Option<String>,
    pub matching_mode: Option<String>,
    pub name: Option<String>,
}
input! { UpdateIstioGatewayRoutesHeaders() {
    0 "MatchingContent" matching_content: String, 1 "MatchingMode" matching_mode: String, 2 "Name" name: String
} }

/// In the request of [`UpdateIstioGatewayRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIstioGatewayRoutesTLSMatchAttributes {
    pub sni_hosts: Option<Vec<String>>,
    pub tls_port: Option<i64>,
}
input! { UpdateIstioGatewayRoutesTLSMatchAttributes() {
    0 "SNIHosts" sni_hosts: Vec<String>, 1 "TLSPort" tls_port: i64
} }

/// In the request of [`UpdateIstioGatewayRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIstioGatewayRoutesURI {
    pub matching_content: Option<String>,
    pub matching_mode: Option<String>,
}
input! { UpdateIstioGatewayRoutesURI() {
    0 "MatchingContent" matching_content: String, 1 "MatchingMode" matching_mode: String
} }

/// In the request of [`UpdateIstioGatewayRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIstioGatewayRoutesRouteDestinations {
    pub destination: Option<UpdateIstioGatewayRoutesDestination>,
    pub weight: Option<i64>,
}
input! { UpdateIstioGatewayRoutesRouteDestinations() {
    0 "Destination" destination: UpdateIstioGatewayRoutesDestination, 1 "Weight" weight: i64
} }

/// In the request of [`UpdateIstioGatewayRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIstioGatewayRoutesDestination {
    pub host: Option<String>,
    pub port: Option<UpdateIstioGatewayRoutesPort>,
    pub subset: Option<String>,
}
input! { UpdateIstioGatewayRoutesDestination() {
    0 "Host" host: String, 1 "Port" port: UpdateIstioGatewayRoutesPort, 2 "Subset" subset: String
} }

/// In the request of [`UpdateIstioGatewayRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIstioGatewayRoutesPort {
    pub number: Option<i64>,
}
input! { UpdateIstioGatewayRoutesPort() {
    0 "Number" number: i64
} }

/// Updates istio injection config: `UpdateIstioInjectionConfig` of `servicemesh` 2020-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/UpdateIstioInjectionConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIstioInjectionConfig {
    pub data_plane_mode: Option<String>,
    pub enable_istio_injection: Option<bool>,
    pub enable_sidecar_set_injection: Option<bool>,
    pub istio_rev: Option<String>,
    /// Required.
    pub namespace: String,
    /// Required.
    pub service_mesh_id: String,
}
operation! { UpdateIstioInjectionConfig(namespace: String, service_mesh_id: String)
    "UpdateIstioInjectionConfig" -> Empty {
    0 "DataPlaneMode" data_plane_mode: String, 1 "EnableIstioInjection" enable_istio_injection: bool,
    2 "EnableSidecarSetInjection" enable_sidecar_set_injection: bool, 3 "IstioRev" istio_rev: String,
    4 "Namespace" namespace, 5 "ServiceMeshId" service_mesh_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`UpdateIstioInjectionConfig`]: empty.
pub type UpdateIstioInjectionConfigOutput = Empty;

/// Updates istio route additional status: `UpdateIstioRouteAdditionalStatus` of `servicemesh` 2020-01-11.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/servicemesh/2020-01-11/UpdateIstioRouteAdditionalStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIstioRouteAdditionalStatus {
    pub description: Option<String>,
    pub priority: Option<i64>,
    pub route_name: Option<String>,
    pub status: Option<i64>,
    pub istio_gateway_name: Option<String>,
    /// Required.
    pub service_mesh_id: String,
}
operation! { UpdateIstioRouteAdditionalStatus(service_mesh_id: String) "UpdateIstioRouteAdditionalStatus" -> Empty {
    0 "Description" description: String, 1 "Priority" priority: i64, 2 "RouteName" route_name: String,
    3 "Status" status: i64, 4 "IstioGatewayName" istio_gateway_name: String, 5 "ServiceMeshId" service_mesh_id
} [
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`UpdateIstioRouteAdditionalStatus`]: empty.
pub type UpdateIstioRouteAdditionalStatusOutput = Empty;

/// Updates mesh cr aggregation: `UpdateMeshCRAggregation` of `servicemesh` 2020-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/UpdateMeshCRAggregation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMeshCRAggregation {
    pub cpu_limit: Option<String>,
    pub cpu_requirement: Option<String>,
    pub enabled: Option<bool>,
    pub memory_limit: Option<String>,
    pub memory_requirement: Option<String>,
    /// Required.
    pub service_mesh_id: String,
    pub use_public_api_server: Option<bool>,
}
operation! { UpdateMeshCRAggregation(service_mesh_id: String) "UpdateMeshCRAggregation" -> Empty {
    0 "CPULimit" cpu_limit: String, 1 "CPURequirement" cpu_requirement: String, 2 "Enabled" enabled: bool,
    3 "MemoryLimit" memory_limit: String, 4 "MemoryRequirement" memory_requirement: String,
    5 "ServiceMeshId" service_mesh_id, 6 "UsePublicApiServer" use_public_api_server: bool
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`UpdateMeshCRAggregation`]: empty.
pub type UpdateMeshCRAggregationOutput = Empty;

/// Updates mesh feature: `UpdateMeshFeature` of `servicemesh` 2020-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/UpdateMeshFeature>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMeshFeature {
    pub access_log_gateway_enabled: Option<bool>,
    pub access_log_sidecar_enabled: Option<bool>,
    pub labels_for_offloaded_workloads: Option<String>,
    pub access_log_enabled: Option<bool>,
    pub access_log_file: Option<String>,
    pub access_log_format: Option<String>,
    pub access_log_gateway_lifecycle: Option<i64>,
    pub access_log_project: Option<String>,
    pub access_log_service_enabled: Option<bool>,
    pub access_log_service_host: Option<String>,
    pub access_log_service_port: Option<i64>,
    pub access_log_sidecar_lifecycle: Option<i64>,
    pub audit_project: Option<String>,
    pub auto_injection_policy_enabled: Option<bool>,
    pub cr_aggregation_enabled: Option<bool>,
    pub cert_chain: Option<String>,
    pub cluster_spec: Option<String>,
    pub cni_enabled: Option<bool>,
    pub cni_exclude_namespaces: Option<String>,
    pub concurrency: Option<i64>,
    pub config_source_enabled: Option<bool>,
    pub config_source_nacos_id: Option<String>,
    pub customized_prometheus: Option<bool>,
    pub customized_zipkin: Option<bool>,
    pub dns_proxying_enabled: Option<bool>,
    pub default_components_schedule_config: Option<String>,
    pub discovery_selectors: Option<String>,
    pub dubbo_filter_enabled: Option<bool>,
    pub enable_audit: Option<bool>,
    pub enable_auto_diagnosis: Option<bool>,
    pub enable_bootstrap_xds_agent: Option<bool>,
    pub enable_cr_history: Option<bool>,
    pub enable_namespaces_by_default: Option<bool>,
    pub enable_sds_server: Option<bool>,
    pub exclude_ip_ranges: Option<String>,
    pub exclude_inbound_ports: Option<String>,
    pub exclude_outbound_ports: Option<String>,
    pub existing_ca_cert: Option<String>,
    pub existing_ca_key: Option<String>,
    pub existing_root_ca_cert: Option<String>,
    pub filter_gateway_cluster_config: Option<bool>,
    pub gateway_api_enabled: Option<bool>,
    pub hold_application_until_proxy_starts: Option<bool>,
    pub http10_enabled: Option<bool>,
    pub include_ip_ranges: Option<String>,
    pub include_inbound_ports: Option<String>,
    pub include_outbound_ports: Option<String>,
    pub integrate_kiali: Option<bool>,
    pub interception_mode: Option<String>,
    /// Secret.
    pub kiali_arms_auth_tokens: Option<Secret>,
    pub kiali_enabled: Option<bool>,
    pub kiali_service_annotations: Option<String>,
    pub lifecycle: Option<String>,
    pub locality_lb_conf: Option<String>,
    pub locality_load_balancing: Option<bool>,
    pub log_level: Option<String>,
    /// Deprecated.
    pub mse_enabled: Option<bool>,
    pub multi_buffer_enabled: Option<bool>,
    pub multi_buffer_poll_delay: Option<String>,
    pub mysql_filter_enabled: Option<bool>,
    pub nfd_enabled: Option<bool>,
    pub nfd_label_pruned: Option<bool>,
    pub opa_injector_cpu_limit: Option<String>,
    pub opa_injector_cpu_requirement: Option<String>,
    pub opa_injector_memory_limit: Option<String>,
    pub opa_injector_memory_requirement: Option<String>,
    pub opa_limit_cpu: Option<String>,
    pub opa_limit_memory: Option<String>,
    pub opa_log_level: Option<String>,
    pub opa_request_cpu: Option<String>,
    pub opa_request_memory: Option<String>,
    pub opa_scope_injected: Option<bool>,
    pub opa_enabled: Option<bool>,
    pub open_agent_policy: Option<bool>,
    pub outbound_traffic_policy: Option<String>,
    pub pilot_enable_quic_listeners: Option<bool>,
    pub prometheus_url: Option<String>,
    pub proxy_init_cpu_resource_limit: Option<String>,
    pub proxy_init_cpu_resource_request: Option<String>,
    pub proxy_init_memory_resource_limit: Option<String>,
    pub proxy_init_memory_resource_request: Option<String>,
    pub proxy_limit_cpu: Option<String>,
    pub proxy_limit_memory: Option<String>,
    pub proxy_request_cpu: Option<String>,
    pub proxy_request_memory: Option<String>,
    pub proxy_stats_matcher: Option<String>,
    pub redis_filter_enabled: Option<bool>,
    pub smc_enabled: Option<bool>,
    /// Required.
    pub service_mesh_id: String,
    pub sidecar_injector_limit_cpu: Option<String>,
    pub sidecar_injector_limit_memory: Option<String>,
    pub sidecar_injector_request_cpu: Option<String>,
    pub sidecar_injector_request_memory: Option<String>,
    pub sidecar_injector_webhook_as_yaml: Option<String>,
    pub telemetry: Option<bool>,
    pub termination_drain_duration: Option<String>,
    pub thrift_filter_enabled: Option<bool>,
    pub trace_custom_tags: Option<String>,
    pub trace_max_path_tag_length: Option<String>,
    pub trace_sampling: Option<f64>,
    pub tracing: Option<bool>,
    pub tracing_on_ext_zipkin_limit_cpu: Option<String>,
    pub tracing_on_ext_zipkin_limit_memory: Option<String>,
    pub tracing_on_ext_zipkin_replica_count: Option<String>,
    pub tracing_on_ext_zipkin_request_cpu: Option<String>,
    pub tracing_on_ext_zipkin_request_memory: Option<String>,
    pub web_assembly_filter_enabled: Option<bool>,
}
operation! { UpdateMeshFeature(service_mesh_id: String) "UpdateMeshFeature" -> Empty {
    0 "AccessLogGatewayEnabled" access_log_gateway_enabled: bool,
    1 "AccessLogSidecarEnabled" access_log_sidecar_enabled: bool,
    2 "LabelsForOffloadedWorkloads" labels_for_offloaded_workloads: String,
    3 "AccessLogEnabled" access_log_enabled: bool, 4 "AccessLogFile" access_log_file: String,
    5 "AccessLogFormat" access_log_format: String, 6 "AccessLogGatewayLifecycle" access_log_gateway_lifecycle: i64,
    7 "AccessLogProject" access_log_project: String, 8 "AccessLogServiceEnabled" access_log_service_enabled: bool,
    9 "AccessLogServiceHost" access_log_service_host: String, 10 "AccessLogServicePort" access_log_service_port: i64,
    11 "AccessLogSidecarLifecycle" access_log_sidecar_lifecycle: i64, 12 "AuditProject" audit_project: String,
    13 "AutoInjectionPolicyEnabled" auto_injection_policy_enabled: bool,
    14 "CRAggregationEnabled" cr_aggregation_enabled: bool, 15 "CertChain" cert_chain: String,
    16 "ClusterSpec" cluster_spec: String, 17 "CniEnabled" cni_enabled: bool,
    18 "CniExcludeNamespaces" cni_exclude_namespaces: String, 19 "Concurrency" concurrency: i64,
    20 "ConfigSourceEnabled" config_source_enabled: bool, 21 "ConfigSourceNacosID" config_source_nacos_id: String,
    22 "CustomizedPrometheus" customized_prometheus: bool, 23 "CustomizedZipkin" customized_zipkin: bool,
    24 "DNSProxyingEnabled" dns_proxying_enabled: bool,
    25 "DefaultComponentsScheduleConfig" default_components_schedule_config: String,
    26 "DiscoverySelectors" discovery_selectors: String, 27 "DubboFilterEnabled" dubbo_filter_enabled: bool,
    28 "EnableAudit" enable_audit: bool, 29 "EnableAutoDiagnosis" enable_auto_diagnosis: bool,
    30 "EnableBootstrapXdsAgent" enable_bootstrap_xds_agent: bool, 31 "EnableCRHistory" enable_cr_history: bool,
    32 "EnableNamespacesByDefault" enable_namespaces_by_default: bool, 33 "EnableSDSServer" enable_sds_server: bool,
    34 "ExcludeIPRanges" exclude_ip_ranges: String, 35 "ExcludeInboundPorts" exclude_inbound_ports: String,
    36 "ExcludeOutboundPorts" exclude_outbound_ports: String, 37 "ExistingCaCert" existing_ca_cert: String,
    38 "ExistingCaKey" existing_ca_key: String, 39 "ExistingRootCaCert" existing_root_ca_cert: String,
    40 "FilterGatewayClusterConfig" filter_gateway_cluster_config: bool,
    41 "GatewayAPIEnabled" gateway_api_enabled: bool,
    42 "HoldApplicationUntilProxyStarts" hold_application_until_proxy_starts: bool,
    43 "Http10Enabled" http10_enabled: bool, 44 "IncludeIPRanges" include_ip_ranges: String,
    45 "IncludeInboundPorts" include_inbound_ports: String, 46 "IncludeOutboundPorts" include_outbound_ports: String,
    47 "IntegrateKiali" integrate_kiali: bool, 48 "InterceptionMode" interception_mode: String,
    49 "KialiArmsAuthTokens" kiali_arms_auth_tokens: Secret, 50 "KialiEnabled" kiali_enabled: bool,
    51 "KialiServiceAnnotations" kiali_service_annotations: String, 52 "Lifecycle" lifecycle: String,
    53 "LocalityLBConf" locality_lb_conf: String, 54 "LocalityLoadBalancing" locality_load_balancing: bool,
    55 "LogLevel" log_level: String, 56 "MSEEnabled" mse_enabled: bool,
    57 "MultiBufferEnabled" multi_buffer_enabled: bool, 58 "MultiBufferPollDelay" multi_buffer_poll_delay: String,
    59 "MysqlFilterEnabled" mysql_filter_enabled: bool, 60 "NFDEnabled" nfd_enabled: bool,
    61 "NFDLabelPruned" nfd_label_pruned: bool, 62 "OPAInjectorCPULimit" opa_injector_cpu_limit: String,
    63 "OPAInjectorCPURequirement" opa_injector_cpu_requirement: String,
    64 "OPAInjectorMemoryLimit" opa_injector_memory_limit: String,
    65 "OPAInjectorMemoryRequirement" opa_injector_memory_requirement: String, 66 "OPALimitCPU" opa_limit_cpu: String,
    67 "OPALimitMemory" opa_limit_memory: String, 68 "OPALogLevel" opa_log_level: String,
    69 "OPARequestCPU" opa_request_cpu: String, 70 "OPARequestMemory" opa_request_memory: String,
    71 "OPAScopeInjected" opa_scope_injected: bool, 72 "OpaEnabled" opa_enabled: bool,
    73 "OpenAgentPolicy" open_agent_policy: bool, 74 "OutboundTrafficPolicy" outbound_traffic_policy: String,
    75 "PilotEnableQuicListeners" pilot_enable_quic_listeners: bool, 76 "PrometheusUrl" prometheus_url: String,
    77 "ProxyInitCPUResourceLimit" proxy_init_cpu_resource_limit: String,
    78 "ProxyInitCPUResourceRequest" proxy_init_cpu_resource_request: String,
    79 "ProxyInitMemoryResourceLimit" proxy_init_memory_resource_limit: String,
    80 "ProxyInitMemoryResourceRequest" proxy_init_memory_resource_request: String,
    81 "ProxyLimitCPU" proxy_limit_cpu: String, 82 "ProxyLimitMemory" proxy_limit_memory: String,
    83 "ProxyRequestCPU" proxy_request_cpu: String, 84 "ProxyRequestMemory" proxy_request_memory: String,
    85 "ProxyStatsMatcher" proxy_stats_matcher: String, 86 "RedisFilterEnabled" redis_filter_enabled: bool,
    87 "SMCEnabled" smc_enabled: bool, 88 "ServiceMeshId" service_mesh_id,
    89 "SidecarInjectorLimitCPU" sidecar_injector_limit_cpu: String,
    90 "SidecarInjectorLimitMemory" sidecar_injector_limit_memory: String,
    91 "SidecarInjectorRequestCPU" sidecar_injector_request_cpu: String,
    92 "SidecarInjectorRequestMemory" sidecar_injector_request_memory: String,
    93 "SidecarInjectorWebhookAsYaml" sidecar_injector_webhook_as_yaml: String, 94 "Telemetry" telemetry: bool,
    95 "TerminationDrainDuration" termination_drain_duration: String,
    96 "ThriftFilterEnabled" thrift_filter_enabled: bool, 97 "TraceCustomTags" trace_custom_tags: String,
    98 "TraceMaxPathTagLength" trace_max_path_tag_length: String, 99 "TraceSampling" trace_sampling: f64,
    100 "Tracing" tracing: bool, 101 "TracingOnExtZipkinLimitCPU" tracing_on_ext_zipkin_limit_cpu: String,
    102 "TracingOnExtZipkinLimitMemory" tracing_on_ext_zipkin_limit_memory: String,
    103 "TracingOnExtZipkinReplicaCount" tracing_on_ext_zipkin_replica_count: String,
    104 "TracingOnExtZipkinRequestCPU" tracing_on_ext_zipkin_request_cpu: String,
    105 "TracingOnExtZipkinRequestMemory" tracing_on_ext_zipkin_request_memory: String,
    106 "WebAssemblyFilterEnabled" web_assembly_filter_enabled: bool
} [
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None),
    Mark::new(15, Location::Body, Style::None),
    Mark::new(16, Location::Body, Style::None),
    Mark::new(17, Location::Body, Style::None),
    Mark::new(18, Location::Body, Style::None),
    Mark::new(19, Location::Body, Style::None),
    Mark::new(20, Location::Body, Style::None),
    Mark::new(21, Location::Body, Style::None),
    Mark::new(22, Location::Body, Style::None),
    Mark::new(23, Location::Body, Style::None),
    Mark::new(24, Location::Body, Style::None),
    Mark::new(25, Location::Body, Style::None),
    Mark::new(26, Location::Body, Style::None),
    Mark::new(27, Location::Body, Style::None),
    Mark::new(28, Location::Body, Style::None),
    Mark::new(29, Location::Body, Style::None),
    Mark::new(30, Location::Body, Style::None),
    Mark::new(31, Location::Body, Style::None),
    Mark::new(32, Location::Body, Style::None),
    Mark::new(33, Location::Body, Style::None),
    Mark::new(34, Location::Body, Style::None),
    Mark::new(35, Location::Body, Style::None),
    Mark::new(36, Location::Body, Style::None),
    Mark::new(37, Location::Body, Style::None),
    Mark::new(38, Location::Body, Style::None),
    Mark::new(39, Location::Body, Style::None),
    Mark::new(40, Location::Body, Style::None),
    Mark::new(41, Location::Body, Style::None),
    Mark::new(42, Location::Body, Style::None),
    Mark::new(43, Location::Body, Style::None),
    Mark::new(44, Location::Body, Style::None),
    Mark::new(45, Location::Body, Style::None),
    Mark::new(46, Location::Body, Style::None),
    Mark::new(47, Location::Body, Style::None),
    Mark::new(48, Location::Body, Style::None),
    Mark::new(49, Location::Body, Style::None),
    Mark::new(50, Location::Body, Style::None),
    Mark::new(51, Location::Body, Style::None),
    Mark::new(52, Location::Body, Style::None),
    Mark::new(53, Location::Body, Style::None),
    Mark::new(54, Location::Body, Style::None),
    Mark::new(55, Location::Body, Style::None),
    Mark::new(56, Location::Body, Style::None),
    Mark::new(57, Location::Body, Style::None),
    Mark::new(58, Location::Body, Style::None),
    Mark::new(59, Location::Body, Style::None),
    Mark::new(60, Location::Body, Style::None),
    Mark::new(61, Location::Body, Style::None),
    Mark::new(62, Location::Body, Style::None),
    Mark::new(63, Location::Body, Style::None),
    Mark::new(64, Location::Body, Style::None),
    Mark::new(65, Location::Body, Style::None),
    Mark::new(66, Location::Body, Style::None),
    Mark::new(67, Location::Body, Style::None),
    Mark::new(68, Location::Body, Style::None),
    Mark::new(69, Location::Body, Style::None),
    Mark::new(70, Location::Body, Style::None),
    Mark::new(71, Location::Body, Style::None),
    Mark::new(72, Location::Body, Style::None),
    Mark::new(73, Location::Body, Style::None),
    Mark::new(74, Location::Body, Style::None),
    Mark::new(75, Location::Body, Style::None),
    Mark::new(76, Location::Body, Style::None),
    Mark::new(77, Location::Body, Style::None),
    Mark::new(78, Location::Body, Style::None),
    Mark::new(79, Location::Body, Style::None),
    Mark::new(80, Location::Body, Style::None),
    Mark::new(81, Location::Body, Style::None),
    Mark::new(82, Location::Body, Style::None),
    Mark::new(83, Location::Body, Style::None),
    Mark::new(84, Location::Body, Style::None),
    Mark::new(85, Location::Body, Style::None),
    Mark::new(86, Location::Body, Style::None),
    Mark::new(87, Location::Body, Style::None),
    Mark::new(88, Location::Body, Style::None),
    Mark::new(89, Location::Body, Style::None),
    Mark::new(90, Location::Body, Style::None),
    Mark::new(91, Location::Body, Style::None),
    Mark::new(92, Location::Body, Style::None),
    Mark::new(93, Location::Body, Style::None),
    Mark::new(94, Location::Body, Style::None),
    Mark::new(95, Location::Body, Style::None),
    Mark::new(96, Location::Body, Style::None),
    Mark::new(97, Location::Body, Style::None),
    Mark::new(98, Location::Body, Style::None),
    Mark::new(99, Location::Body, Style::None),
    Mark::new(100, Location::Body, Style::None),
    Mark::new(101, Location::Body, Style::None),
    Mark::new(102, Location::Body, Style::None),
    Mark::new(103, Location::Body, Style::None),
    Mark::new(104, Location::Body, Style::None),
    Mark::new(105, Location::Body, Style::None),
    Mark::new(106, Location::Body, Style::None)
] }

/// Response of [`UpdateMeshFeature`]: empty.
pub type UpdateMeshFeatureOutput = Empty;

/// Updates mesh multi cluster network: `UpdateMeshMultiClusterNetwork` of `servicemesh` 2020-01-11.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/servicemesh/2020-01-11/UpdateMeshMultiClusterNetwork>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMeshMultiClusterNetwork {
    pub multi_cluster_networks: Option<BTreeMap<String, MultiClusterNetworksValue>>,
    /// Required.
    pub service_mesh_id: String,
}
operation! { UpdateMeshMultiClusterNetwork(service_mesh_id: String) "UpdateMeshMultiClusterNetwork" -> Empty {
    0 "MultiClusterNetworks" multi_cluster_networks: BTreeMap<String, MultiClusterNetworksValue>,
    1 "ServiceMeshId" service_mesh_id
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`UpdateMeshMultiClusterNetwork`]: empty.
pub type UpdateMeshMultiClusterNetworkOutput = Empty;

/// Updates namespace scope sidecar config: `UpdateNamespaceScopeSidecarConfig` of `servicemesh` 2020-01-11.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/servicemesh/2020-01-11/UpdateNamespaceScopeSidecarConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNamespaceScopeSidecarConfig {
    pub concurrency: Option<i64>,
    pub enable_core_dump: Option<bool>,
    pub exclude_ip_ranges: Option<String>,
    pub exclude_inbound_ports: Option<String>,
    pub exclude_outbound_ports: Option<String>,
    pub hold_application_until_proxy_starts: Option<bool>,
    pub include_ip_ranges: Option<String>,
    pub include_inbound_ports: Option<String>,
    pub include_outbound_ports: Option<String>,
    pub interception_mode: Option<String>,
    pub istio_dns_proxy_enabled: Option<bool>,
    pub lifecycle: Option<String>,
    pub log_level: Option<String>,
    pub namespace: Option<String>,
    pub post_start: Option<String>,
    pub pre_stop: Option<String>,
    pub privileged: Option<bool>,
    pub proxy_init_ack_slo_cpu_resource_limit: Option<String>,
    pub proxy_init_ack_slo_cpu_resource_request: Option<String>,
    pub proxy_init_ack_slo_memory_resource_limit: Option<String>,
    pub proxy_init_ack_slo_memory_resource_request: Option<String>,
    pub proxy_init_cpu_resource_limit: Option<String>,
    pub proxy_init_cpu_resource_request: Option<String>,
    pub proxy_init_memory_resource_limit: Option<String>,
    pub proxy_init_memory_resource_request: Option<String>,
    pub proxy_metadata: Option<String>,
    pub proxy_stats_matcher: Option<String>,
    pub readiness_failure_threshold: Option<i64>,
    pub readiness_initial_delay_seconds: Option<i64>,
    pub readiness_period_seconds: Option<i64>,
    pub runtime_values: Option<String>,
    pub smc_enabled: Option<bool>,
    pub scaled_sidecar_resource: Option<
        UpdateNamespaceScopeSidecarConfigScaledSidecarResource,
    >,
    /// Required.
    pub service_mesh_id: String,
    pub sidecar_proxy_ack_slo_cpu_resource_limit: Option<String>,
    pub sidecar_proxy_ack_slo_cpu_resource_request: Option<String>,
    pub sidecar_proxy_ack_slo_memory_resource_limit: Option<String>,
    pub sidecar_proxy_ack_slo_memory_resource_request: Option<String>,
    pub sidecar_proxy_cpu_resource_limit: Option<String>,
    pub sidecar_proxy_cpu_resource_request: Option<String>,
    pub sidecar_proxy_memory_resource_limit: Option<String>,
    pub sidecar_proxy_memory_resource_request: Option<String>,
    pub termination_drain_duration: Option<String>,
    pub tracing: Option<String>,
}
operation! { UpdateNamespaceScopeSidecarConfig(service_mesh_id: String) "UpdateNamespaceScopeSidecarConfig" -> Empty {
    0 "Concurrency" concurrency: i64, 1 "EnableCoreDump" enable_core_dump: bool,
    2 "ExcludeIPRanges" exclude_ip_ranges: String, 3 "ExcludeInboundPorts" exclude_inbound_ports: String,
    4 "ExcludeOutboundPorts" exclude_outbound_ports: String,
    5 "HoldApplicationUntilProxyStarts" hold_application_until_proxy_starts: bool,
    6 "IncludeIPRanges" include_ip_ranges: String, 7 "IncludeInboundPorts" include_inbound_ports: String,
    8 "IncludeOutboundPorts" include_outbound_ports: String, 9 "InterceptionMode" interception_mode: String,
    10 "IstioDNSProxyEnabled" istio_dns_proxy_enabled: bool, 11 "Lifecycle" lifecycle: String,
    12 "LogLevel" log_level: String, 13 "Namespace" namespace: String, 14 "PostStart" post_start: String,
    15 "PreStop" pre_stop: String, 16 "Privileged" privileged: bool,
    17 "ProxyInitAckSloCPUResourceLimit" proxy_init_ack_slo_cpu_resource_limit: String,
    18 "ProxyInitAckSloCPUResourceRequest" proxy_init_ack_slo_cpu_resource_request: String,
    19 "ProxyInitAckSloMemoryResourceLimit" proxy_init_ack_slo_memory_resource_limit: String,
    20 "ProxyInitAckSloMemoryResourceRequest" proxy_init_ack_slo_memory_resource_request: String,
    21 "ProxyInitCPUResourceLimit" proxy_init_cpu_resource_limit: String,
    22 "ProxyInitCPUResourceRequest" proxy_init_cpu_resource_request: String,
    23 "ProxyInitMemoryResourceLimit" proxy_init_memory_resource_limit: String,
    24 "ProxyInitMemoryResourceRequest" proxy_init_memory_resource_request: String,
    25 "ProxyMetadata" proxy_metadata: String, 26 "ProxyStatsMatcher" proxy_stats_matcher: String,
    27 "ReadinessFailureThreshold" readiness_failure_threshold: i64,
    28 "ReadinessInitialDelaySeconds" readiness_initial_delay_seconds: i64,
    29 "ReadinessPeriodSeconds" readiness_period_seconds: i64, 30 "RuntimeValues" runtime_values: String,
    31 "SMCEnabled" smc_enabled: bool,
    32 "ScaledSidecarResource" scaled_sidecar_resource: UpdateNamespaceScopeSidecarConfigScaledSidecarResource,
    33 "ServiceMeshId" service_mesh_id,
    34 "SidecarProxyAckSloCPUResourceLimit" sidecar_proxy_ack_slo_cpu_resource_limit: String,
    35 "SidecarProxyAckSloCPUResourceRequest" sidecar_proxy_ack_slo_cpu_resource_request: String,
    36 "SidecarProxyAckSloMemoryResourceLimit" sidecar_proxy_ack_slo_memory_resource_limit: String,
    37 "SidecarProxyAckSloMemoryResourceRequest" sidecar_proxy_ack_slo_memory_resource_request: String,
    38 "SidecarProxyCPUResourceLimit" sidecar_proxy_cpu_resource_limit: String,
    39 "SidecarProxyCPUResourceRequest" sidecar_proxy_cpu_resource_request: String,
    40 "SidecarProxyMemoryResourceLimit" sidecar_proxy_memory_resource_limit: String,
    41 "SidecarProxyMemoryResourceRequest" sidecar_proxy_memory_resource_request: String,
    42 "TerminationDrainDuration" termination_drain_duration: String, 43 "Tracing" tracing: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None),
    Mark::new(15, Location::Body, Style::None),
    Mark::new(16, Location::Body, Style::None),
    Mark::new(17, Location::Body, Style::None),
    Mark::new(18, Location::Body, Style::None),
    Mark::new(19, Location::Body, Style::None),
    Mark::new(20, Location::Body, Style::None),
    Mark::new(21, Location::Body, Style::None),
    Mark::new(22, Location::Body, Style::None),
    Mark::new(23, Location::Body, Style::None),
    Mark::new(24, Location::Body, Style::None),
    Mark::new(25, Location::Body, Style::None),
    Mark::new(26, Location::Body, Style::None),
    Mark::new(27, Location::Body, Style::None),
    Mark::new(28, Location::Body, Style::None),
    Mark::new(29, Location::Body, Style::None),
    Mark::new(30, Location::Body, Style::None),
    Mark::new(31, Location::Body, Style::None),
    Mark::new(32, Location::Body, Style::Json),
    Mark::new(33, Location::Body, Style::None),
    Mark::new(34, Location::Body, Style::None),
    Mark::new(35, Location::Body, Style::None),
    Mark::new(36, Location::Body, Style::None),
    Mark::new(37, Location::Body, Style::None),
    Mark::new(38, Location::Body, Style::None),
    Mark::new(39, Location::Body, Style::None),
    Mark::new(40, Location::Body, Style::None),
    Mark::new(41, Location::Body, Style::None),
    Mark::new(42, Location::Body, Style::None),
    Mark::new(43, Location::Body, Style::None)
] }

/// Response of [`UpdateNamespaceScopeSidecarConfig`]: empty.
pub type UpdateNamespaceScopeSidecarConfigOutput = Empty;

/// In the request of [`UpdateNamespaceScopeSidecarConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNamespaceScopeSidecarConfigScaledSidecarResource {
    pub container_ref: Option<String>,
    pub resource_calculation_strategy: Option<String>,
    pub resource_percentage: Option<i64>,
}
input! { UpdateNamespaceScopeSidecarConfigScaledSidecarResource() {
    0 "ContainerRef" container_ref: String, 1 "ResourceCalculationStrategy" resource_calculation_strategy: String,
    2 "ResourcePercentage" resource_percentage: i64
} }

/// Updates swim lane: `UpdateSwimLane` of `servicemesh` 2020-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/UpdateSwimLane>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSwimLane {
    pub group_name: Option<String>,
    pub label_selector_key: Option<String>,
    pub label_selector_value: Option<String>,
    /// Required.
    pub service_mesh_id: String,
    pub services_list: Option<String>,
    pub swim_lane_name: Option<String>,
}
operation! { UpdateSwimLane(service_mesh_id: String) "UpdateSwimLane" -> Empty {
    0 "GroupName" group_name: String, 1 "LabelSelectorKey" label_selector_key: String,
    2 "LabelSelectorValue" label_selector_value: String, 3 "ServiceMeshId" service_mesh_id,
    4 "ServicesList" services_list: String, 5 "SwimLaneName" swim_lane_name: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`UpdateSwimLane`]: empty.
pub type UpdateSwimLaneOutput = Empty;

/// Updates swim lane group: `UpdateSwimLaneGroup` of `servicemesh` 2020-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/UpdateSwimLaneGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSwimLaneGroup {
    pub fallback_target: Option<String>,
    pub group_name: Option<String>,
    pub ingress_routing_strategy: Option<String>,
    pub service_level_fallback_target: Option<String>,
    /// Required.
    pub service_mesh_id: String,
    pub services_list: Option<String>,
    pub weighted_ingress_rule: Option<String>,
}
operation! { UpdateSwimLaneGroup(service_mesh_id: String) "UpdateSwimLaneGroup" -> Empty {
    0 "FallbackTarget" fallback_target: String, 1 "GroupName" group_name: String,
    2 "IngressRoutingStrategy" ingress_routing_strategy: String,
    3 "ServiceLevelFallbackTarget" service_level_fallback_target: String, 4 "ServiceMeshId" service_mesh_id,
    5 "ServicesList" services_list: String, 6 "WeightedIngressRule" weighted_ingress_rule: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`UpdateSwimLaneGroup`]: empty.
pub type UpdateSwimLaneGroupOutput = Empty;

/// Updates waypoint: `UpdateWaypoint` of `servicemesh` 2020-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/UpdateWaypoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWaypoint {
    /// Required. At least 1 characters.
    pub cluster_id: String,
    pub hpa_enabled: Option<bool>,
    /// At least 0.
    pub hpa_max_replicas: Option<i64>,
    /// At least 0.
    pub hpa_min_replicas: Option<i64>,
    /// 0 to 100.
    pub hpa_target_cpu: Option<i64>,
    /// 0 to 100.
    pub hpa_target_memory: Option<i64>,
    pub limit_cpu: Option<String>,
    pub limit_memory: Option<String>,
    /// Required.
    pub name: String,
    /// Required.
    pub namespace: String,
    pub prefer_eci: Option<bool>,
    /// At least 0.
    pub replicas: Option<i64>,
    pub request_cpu: Option<String>,
    pub request_memory: Option<String>,
    /// Required. At least 1 characters.
    pub service_mesh_id: String,
}
operation! { UpdateWaypoint(cluster_id: String, name: String, namespace: String, service_mesh_id: String)
    "UpdateWaypoint" -> Empty {
    0 "ClusterId" cluster_id, 1 "HPAEnabled" hpa_enabled: bool, 2 "HPAMaxReplicas" hpa_max_replicas: i64,
    3 "HPAMinReplicas" hpa_min_replicas: i64, 4 "HPATargetCPU" hpa_target_cpu: i64,
    5 "HPATargetMemory" hpa_target_memory: i64, 6 "LimitCPU" limit_cpu: String, 7 "LimitMemory" limit_memory: String,
    8 "Name" name, 9 "Namespace" namespace, 10 "PreferECI" prefer_eci: bool, 11 "Replicas" replicas: i64,
    12 "RequestCPU" request_cpu: String, 13 "RequestMemory" request_memory: String, 14 "ServiceMeshId" service_mesh_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None)
] }

/// Response of [`UpdateWaypoint`]: empty.
pub type UpdateWaypointOutput = Empty;

/// `UpgradeMeshEditionPartially` of `servicemesh` 2020-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/UpgradeMeshEditionPartially>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeMeshEditionPartially {
    pub asm_gateway_continue: Option<bool>,
    pub expected_version: Option<String>,
    pub pre_check: Option<bool>,
    /// Required.
    pub service_mesh_id: String,
    /// Deprecated.
    pub switch_to_pro: Option<bool>,
    pub upgrade_gateway_records: Option<String>,
}
operation! { UpgradeMeshEditionPartially(service_mesh_id: String) "UpgradeMeshEditionPartially" -> Empty {
    0 "ASMGatewayContinue" asm_gateway_continue: bool, 1 "ExpectedVersion" expected_version: String,
    2 "PreCheck" pre_check: bool, 3 "ServiceMeshId" service_mesh_id, 4 "SwitchToPro" switch_to_pro: bool,
    5 "UpgradeGatewayRecords" upgrade_gateway_records: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`UpgradeMeshEditionPartially`]: empty.
pub type UpgradeMeshEditionPartiallyOutput = Empty;

/// `UpgradeMeshVersion` of `servicemesh` 2020-01-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/servicemesh/2020-01-11/UpgradeMeshVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeMeshVersion {
    pub pre_check: Option<bool>,
    /// Required.
    pub service_mesh_id: String,
}
operation! { UpgradeMeshVersion(service_mesh_id: String) "UpgradeMeshVersion" -> Empty {
    0 "PreCheck" pre_check: bool, 1 "ServiceMeshId" service_mesh_id
} }

/// Response of [`UpgradeMeshVersion`]: empty.
pub type UpgradeMeshVersionOutput = Empty;

#[cfg(feature = "unstable-registry")]
register! {
    AddClusterIntoServiceMesh, AddVMIntoServiceMesh, CreateASMGateway, CreateGatewaySecret, CreateIstioGatewayDomains,
    CreateIstioGatewayRoutes, CreateServiceMesh, CreateSwimLane, CreateSwimLaneGroup, CreateWaypoint,
    DeleteGatewayRoute, DeleteGatewaySecret, DeleteIstioGatewayDomains, DeleteServiceMesh, DeleteSwimLane,
    DeleteSwimLaneGroup, DeleteWaypoint, DescribeASMGatewayImportedServices, DescribeCCMVersion, DescribeCens,
    DescribeClusterGrafana, DescribeClusterPrometheus, DescribeClustersInServiceMesh, DescribeCrTemplates,
    DescribeEipResources, DescribeGatewaySecretDetails, DescribeGuestClusterAccessLogDashboards,
    DescribeGuestClusterNamespaces, DescribeGuestClusterPods, DescribeImportedServicesDetail,
    DescribeIstioGatewayDomains, DescribeIstioGatewayRouteDetail, DescribeIstioGatewayRoutes,
    DescribeMeshMultiClusterNetwork, DescribeMetadata, DescribeNamespaceScopeSidecarConfig, DescribeNodesInstanceType,
    DescribeReusableSlb, DescribeServiceMeshAdditionalStatus, DescribeServiceMeshClusters, DescribeServiceMeshDetail,
    DescribeServiceMeshKubeconfig, DescribeServiceMeshLogs, DescribeServiceMeshProxyStatus,
    DescribeServiceMeshUpgradeStatus, DescribeServiceMeshVMs, DescribeServiceMeshes, DescribeUpgradeVersion,
    DescribeUserPermissions, DescribeUsersWithPermissions, DescribeVMsInServiceMesh, DescribeVSwitches,
    DescribeVersions, DescribeVpcs, GetCaCert, GetDeploymentBySelector, GetGrafanaDashboardUrl,
    GetRegisteredServiceEndpoints, GetRegisteredServiceNamespaces, GetSwimLaneDetail, GetSwimLaneGroupList,
    GetSwimLaneList, GetVmAppMeshInfo, GetVmMeta, GrantUserPermissions, ListServiceAccounts, ListTagResources,
    ListWaypoints, ModifyApiServerEipResource, ModifyPilotEipResource, ModifyServiceMeshName, ReActivateAudit,
    RemoveClusterFromServiceMesh, RemoveVMFromServiceMesh, RevokeKubeconfig, TagResources, UntagResources,
    UpdateASMGateway, UpdateASMGatewayImportedServices, UpdateASMNamespaceFromGuestCluster, UpdateControlPlaneLogConfig,
    UpdateGuestClusterConfig, UpdateIstioGatewayRoutes, UpdateIstioInjectionConfig, UpdateIstioRouteAdditionalStatus,
    UpdateMeshCRAggregation, UpdateMeshFeature, UpdateMeshMultiClusterNetwork, UpdateNamespaceScopeSidecarConfig,
    UpdateSwimLane, UpdateSwimLaneGroup, UpdateWaypoint, UpgradeMeshEditionPartially, UpgradeMeshVersion
}
