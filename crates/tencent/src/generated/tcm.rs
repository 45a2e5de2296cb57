//! `tcm` of Tencent Cloud, API version 2021-04-13.
//!
//! Endpoint: `tcm.tencentcloudapi.com`, or `tcm.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=tcm&Version=2021-04-13>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, tcm::DescribeMeshList};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeMeshList::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("tcm", "2021-04-13", "tcm", &Endpoints::NONE);

/// Creates mesh: `CreateMesh` of `tcm` 2021-04-13.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcm&Version=2021-04-13&Action=CreateMesh>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMesh {
    /// Required.
    pub display_name: String,
    /// Required.
    pub mesh_version: String,
    /// Required.
    pub r#type: String,
    /// Required.
    pub config: MeshConfig,
    pub cluster_list: Option<Vec<Cluster>>,
    pub tag_list: Option<Vec<Tag>>,
}
operation! { CreateMesh(display_name: String, mesh_version: String, r#type: String, config: MeshConfig)
    "CreateMesh" -> CreateMeshOutput {
    0 "DisplayName" display_name, 1 "MeshVersion" mesh_version, 2 "Type" r#type, 3 "Config" config,
    4 "ClusterList" cluster_list: Vec<Cluster>, 5 "TagList" tag_list: Vec<Tag>
} }

/// In the request of [`CreateMesh`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MeshConfig {
    pub istio: Option<IstioConfig>,
    pub access_log: Option<AccessLogConfig>,
    pub prometheus: Option<PrometheusConfig>,
    pub inject: Option<InjectConfig>,
    pub tracing: Option<TracingConfig>,
    pub sidecar_resources: Option<ResourceRequirements>,
}
input! { MeshConfig() {
    0 "Istio" istio: IstioConfig, 1 "AccessLog" access_log: AccessLogConfig,
    2 "Prometheus" prometheus: PrometheusConfig, 3 "Inject" inject: InjectConfig, 4 "Tracing" tracing: TracingConfig,
    5 "SidecarResources" sidecar_resources: ResourceRequirements
} }

/// In the request of [`CreateMesh`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IstioConfig {
    /// Required.
    pub outbound_traffic_policy: Option<String>,
    pub tracing: Option<TracingConfig>,
    pub disable_policy_checks: Option<bool>,
    pub enable_pilot_http: Option<bool>,
    pub disable_http_retry: Option<bool>,
    pub smart_dns: Option<SmartDNSConfig>,
}
input! { IstioConfig(outbound_traffic_policy: String) {
    0 "OutboundTrafficPolicy" outbound_traffic_policy: String, 1 "Tracing" tracing: TracingConfig,
    2 "DisablePolicyChecks" disable_policy_checks: bool, 3 "EnablePilotHTTP" enable_pilot_http: bool,
    4 "DisableHTTPRetry" disable_http_retry: bool, 5 "SmartDNS" smart_dns: SmartDNSConfig
} }

/// In the request of [`CreateMesh`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TracingConfig {
    pub sampling: Option<f64>,
    pub enable: Option<bool>,
    pub apm: Option<APM>,
    pub zipkin: Option<TracingZipkin>,
}
input! { TracingConfig() {
    0 "Sampling" sampling: f64, 1 "Enable" enable: bool, 2 "APM" apm: APM, 3 "Zipkin" zipkin: TracingZipkin
} }

/// In the request of [`CreateMesh`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct APM {
    /// Required.
    pub enable: Option<bool>,
    pub region: Option<String>,
    pub instance_id: Option<String>,
    pub need_delete: Option<bool>,
}
input! { APM(enable: bool) {
    0 "Enable" enable: bool, 1 "Region" region: String, 2 "InstanceId" instance_id: String,
    3 "NeedDelete" need_delete: bool
} }

/// In the request of [`CreateMesh`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TracingZipkin {
    /// Required.
    pub address: Option<String>,
}
input! { TracingZipkin(address: String) {
    0 "Address" address: String
} }

/// In the request of [`CreateMesh`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartDNSConfig {
    pub istio_meta_dns_capture: Option<bool>,
    pub istio_meta_dns_auto_allocate: Option<bool>,
}
input! { SmartDNSConfig() {
    0 "IstioMetaDNSCapture" istio_meta_dns_capture: bool,
    1 "IstioMetaDNSAutoAllocate" istio_meta_dns_auto_allocate: bool
} }

/// In the request of [`CreateMesh`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessLogConfig {
    pub enable: Option<bool>,
    pub template: Option<String>,
    pub selected_range: Option<SelectedRange>,
    pub cls: Option<CLS>,
    pub encoding: Option<String>,
    pub format: Option<String>,
    pub address: Option<String>,
    pub enable_server: Option<bool>,
    pub enable_stdout: Option<bool>,
}
input! { AccessLogConfig() {
    0 "Enable" enable: bool, 1 "Template" template: String, 2 "SelectedRange" selected_range: SelectedRange,
    3 "CLS" cls: CLS, 4 "Encoding" encoding: String, 5 "Format" format: String, 6 "Address" address: String,
    7 "EnableServer" enable_server: bool, 8 "EnableStdout" enable_stdout: bool
} }

/// In the request of [`CreateMesh`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SelectedRange {
    pub items: Option<Vec<SelectedItems>>,
    pub all: Option<bool>,
}
input! { SelectedRange() {
    0 "Items" items: Vec<SelectedItems>, 1 "All" all: bool
} }

/// In the request of [`CreateMesh`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SelectedItems {
    pub namespace: Option<String>,
    pub cluster_name: Option<String>,
    pub item_name: Option<String>,
    pub gateways: Option<Vec<String>>,
}
input! { SelectedItems() {
    0 "Namespace" namespace: String, 1 "ClusterName" cluster_name: String, 2 "ItemName" item_name: String,
    3 "Gateways" gateways: Vec<String>
} }

/// In the request of [`CreateMesh`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CLS {
    /// Required.
    pub enable: Option<bool>,
    pub log_set: Option<String>,
    pub topic: Option<String>,
    pub need_delete: Option<bool>,
    pub region: Option<String>,
}
input! { CLS(enable: bool) {
    0 "Enable" enable: bool, 1 "LogSet" log_set: String, 2 "Topic" topic: String, 3 "NeedDelete" need_delete: bool,
    4 "Region" region: String
} }

/// In the request of [`CreateMesh`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusConfig {
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub region: Option<String>,
    pub instance_id: Option<String>,
    pub custom_prom: Option<CustomPromConfig>,
}
input! { PrometheusConfig() {
    0 "VpcId" vpc_id: String, 1 "SubnetId" subnet_id: String, 2 "Region" region: String,
    3 "InstanceId" instance_id: String, 4 "CustomProm" custom_prom: CustomPromConfig
} }

/// In the request of [`CreateMesh`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomPromConfig {
    /// Required.
    pub url: Option<String>,
    /// Required.
    pub auth_type: Option<String>,
    pub is_public_addr: Option<bool>,
    pub vpc_id: Option<String>,
    pub username: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
}
input! { CustomPromConfig(url: String, auth_type: String) {
    0 "Url" url: String, 1 "AuthType" auth_type: String, 2 "IsPublicAddr" is_public_addr: bool,
    3 "VpcId" vpc_id: String, 4 "Username" username: String, 5 "Password" password: Secret
} }

/// In the request of [`CreateMesh`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InjectConfig {
    pub exclude_ip_ranges: Option<Vec<String>>,
    pub hold_application_until_proxy_starts: Option<bool>,
    pub hold_proxy_until_application_ends: Option<bool>,
}
input! { InjectConfig() {
    0 "ExcludeIPRanges" exclude_ip_ranges: Vec<String>,
    1 "HoldApplicationUntilProxyStarts" hold_application_until_proxy_starts: bool,
    2 "HoldProxyUntilApplicationEnds" hold_proxy_until_application_ends: bool
} }

/// In the request of [`CreateMesh`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceRequirements {
    pub limits: Option<Vec<Resource>>,
    pub requests: Option<Vec<Resource>>,
}
input! { ResourceRequirements() {
    0 "Limits" limits: Vec<Resource>, 1 "Requests" requests: Vec<Resource>
} }

/// In the request of [`CreateMesh`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Resource {
    pub name: Option<String>,
    pub quantity: Option<String>,
}
input! { Resource() {
    0 "Name" name: String, 1 "Quantity" quantity: String
} }

/// In the request of [`CreateMesh`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Cluster {
    /// Required.
    pub cluster_id: Option<String>,
    /// Required.
    pub region: Option<String>,
    /// Required.
    pub role: Option<String>,
    /// Required.
    pub vpc_id: Option<String>,
    /// Required.
    pub subnet_id: Option<String>,
    pub display_name: Option<String>,
    pub state: Option<String>,
    /// RFC 3339 time.
    pub linked_time: Option<String>,
    pub config: Option<ClusterConfig>,
    pub status: Option<ClusterStatus>,
    pub r#type: Option<String>,
    pub hosted_namespaces: Option<Vec<String>>,
}

/// Arguments of [`Cluster::new`].
pub struct ClusterRequired {
    pub cluster_id: String,
    pub region: String,
    pub role: String,
    pub vpc_id: String,
    pub subnet_id: String,
}
input! { Cluster { ClusterRequired: cluster_id, region, role, vpc_id, subnet_id } {
    0 "ClusterId" cluster_id: String, 1 "Region" region: String, 2 "Role" role: String, 3 "VpcId" vpc_id: String,
    4 "SubnetId" subnet_id: String, 5 "DisplayName" display_name: String, 6 "State" state: String,
    7 "LinkedTime" linked_time: String, 8 "Config" config: ClusterConfig, 9 "Status" status: ClusterStatus,
    10 "Type" r#type: String, 11 "HostedNamespaces" hosted_namespaces: Vec<String>
} }

/// In the request of [`CreateMesh`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterConfig {
    /// Required.
    pub auto_injection_namespace_list: Option<Vec<String>>,
    pub ingress_gateway_list: Option<Vec<IngressGateway>>,
    pub egress_gateway_list: Option<Vec<EgressGateway>>,
    pub istiod: Option<IstiodConfig>,
    pub deploy_config: Option<DeployConfig>,
    pub auto_injection_namespace_state_list: Option<Vec<AutoInjectionNamespaceState>>,
}
input! { ClusterConfig(auto_injection_namespace_list: Vec<String>) {
    0 "AutoInjectionNamespaceList" auto_injection_namespace_list: Vec<String>,
    1 "IngressGatewayList" ingress_gateway_list: Vec<IngressGateway>,
    2 "EgressGatewayList" egress_gateway_list: Vec<EgressGateway>, 3 "Istiod" istiod: IstiodConfig,
    4 "DeployConfig" deploy_config: DeployConfig,
    5 "AutoInjectionNamespaceStateList" auto_injection_namespace_state_list: Vec<AutoInjectionNamespaceState>
} }

/// In the request of [`CreateMesh`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IngressGateway {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub namespace: Option<String>,
    /// Required.
    pub cluster_id: Option<String>,
    /// Required.
    pub service: Option<ServiceItem>,
    /// Required.
    pub workload: Option<WorkloadConfig>,
    pub load_balancer: Option<LoadBalancer>,
    pub status: Option<IngressGatewayStatus>,
    pub load_balancer_id: Option<String>,
}

/// Arguments of [`IngressGateway::new`].
pub struct IngressGatewayRequired {
    pub name: String,
    pub namespace: String,
    pub cluster_id: String,
    pub service: ServiceItem,
    pub workload: WorkloadConfig,
}
input! { IngressGateway { IngressGatewayRequired: name, namespace, cluster_id, service, workload } {
    0 "Name" name: String, 1 "Namespace" namespace: String, 2 "ClusterId" cluster_id: String,
    3 "Service" service: ServiceItem, 4 "Workload" workload: WorkloadConfig,
    5 "LoadBalancer" load_balancer: LoadBalancer, 6 "Status" status: IngressGatewayStatus,
    7 "LoadBalancerId" load_balancer_id: String
} }

/// In the request of [`CreateMesh`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceItem {
    pub r#type: Option<String>,
    pub clb_direct_access: Option<bool>,
    pub external_traffic_policy: Option<String>,
}
input! { ServiceItem() {
    0 "Type" r#type: String, 1 "CLBDirectAccess" clb_direct_access: bool,
    2 "ExternalTrafficPolicy" external_traffic_policy: String
} }

/// In the request of [`CreateMesh`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkloadConfig {
    pub replicas: Option<i64>,
    pub resources: Option<ResourceRequirements>,
    pub horizontal_pod_autoscaler: Option<HorizontalPodAutoscalerSpec>,
    pub selected_node_list: Option<Vec<String>>,
    pub deploy_mode: Option<String>,
}
input! { WorkloadConfig() {
    0 "Replicas" replicas: i64, 1 "Resources" resources: ResourceRequirements,
    2 "HorizontalPodAutoscaler" horizontal_pod_autoscaler: HorizontalPodAutoscalerSpec,
    3 "SelectedNodeList" selected_node_list: Vec<String>, 4 "DeployMode" deploy_mode: String
} }

/// In the request of [`CreateMesh`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HorizontalPodAutoscalerSpec {
    /// Required.
    pub min_replicas: Option<i64>,
    /// Required.
    pub max_replicas: Option<i64>,
    /// Required.
    pub metrics: Option<Vec<MetricSpec>>,
}
input! { HorizontalPodAutoscalerSpec(min_replicas: i64, max_replicas: i64, metrics: Vec<MetricSpec>) {
    0 "MinReplicas" min_replicas: i64, 1 "MaxReplicas" max_replicas: i64, 2 "Metrics" metrics: Vec<MetricSpec>
} }

/// In the request of [`CreateMesh`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricSpec {
    /// Required.
    pub r#type: Option<String>,
    pub pods: Option<PodsMetricSource>,
    pub resource: Option<ResourceMetricSource>,
}
input! { MetricSpec(r#type: String) {
    0 "Type" r#type: String, 1 "Pods" pods: PodsMetricSource, 2 "Resource" resource: ResourceMetricSource
} }

/// In the request of [`CreateMesh`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PodsMetricSource {
    /// Required.
    pub metric_name: Option<String>,
    /// Required.
    pub target_average_value: Option<String>,
}
input! { PodsMetricSource(metric_name: String, target_average_value: String) {
    0 "MetricName" metric_name: String, 1 "TargetAverageValue" target_average_value: String
} }

/// In the request of [`CreateMesh`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceMetricSource {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub target_average_utilization: Option<i64>,
    /// Required.
    pub target_average_value: Option<String>,
}
input! { ResourceMetricSource(name: String, target_average_utilization: i64, target_average_value: String) {
    0 "Name" name: String, 1 "TargetAverageUtilization" target_average_utilization: i64,
    2 "TargetAverageValue" target_average_value: String
} }

/// In the request of [`CreateMesh`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoadBalancer {
    pub load_balancer_type: Option<String>,
    pub subnet_id: Option<String>,
    pub internet_charge_type: Option<String>,
    pub internet_max_bandwidth_out: Option<i64>,
    pub zone_id: Option<String>,
    pub vip_isp: Option<String>,
    pub tgw_group_name: Option<String>,
    pub address_ip_version: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub extensive_clusters: Option<ExtensiveClusters>,
    pub cross_region_config: Option<CrossRegionConfig>,
    pub master_zone_id: Option<String>,
    pub slave_zone_id: Option<String>,
}
input! { LoadBalancer() {
    0 "LoadBalancerType" load_balancer_type: String, 1 "SubnetId" subnet_id: String,
    2 "InternetChargeType" internet_charge_type: String, 3 "InternetMaxBandwidthOut" internet_max_bandwidth_out: i64,
    4 "ZoneID" zone_id: String, 5 "VipIsp" vip_isp: String, 6 "TgwGroupName" tgw_group_name: String,
    7 "AddressIPVersion" address_ip_version: String, 8 "Tags" tags: Vec<Tag>,
    9 "ExtensiveClusters" extensive_clusters: ExtensiveClusters,
    10 "CrossRegionConfig" cross_region_config: CrossRegionConfig, 11 "MasterZoneID" master_zone_id: String,
    12 "SlaveZoneID" slave_zone_id: String
} }

/// In the request of [`CreateMesh`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
    pub passthrough: Option<bool>,
}
input! { Tag(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String, 2 "Passthrough" passthrough: bool
} }

/// In the request of [`CreateMesh`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtensiveClusters {
    pub l4_clusters: Option<Vec<ExtensiveCluster>>,
    pub l7_clusters: Option<Vec<ExtensiveCluster>>,
}
input! { ExtensiveClusters() {
    0 "L4Clusters" l4_clusters: Vec<ExtensiveCluster>, 1 "L7Clusters" l7_clusters: Vec<ExtensiveCluster>
} }

/// In the request of [`CreateMesh`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtensiveCluster {
    pub cluster_id: Option<String>,
    pub zone: Option<String>,
}
input! { ExtensiveCluster() {
    0 "ClusterId" cluster_id: String, 1 "Zone" zone: String
} }

/// In the request of [`CreateMesh`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CrossRegionConfig {}
input! { CrossRegionConfig() {} }

/// In the request of [`CreateMesh`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IngressGatewayStatus {
    /// Required.
    pub load_balancer: Option<LoadBalancerStatus>,
    /// Required.
    pub current_version: Option<String>,
    /// Required.
    pub desired_version: Option<String>,
    /// Required.
    pub state: Option<String>,
}
input! {
    IngressGatewayStatus(load_balancer: LoadBalancerStatus, current_version: String, desired_version: String, state: String) {
    0 "LoadBalancer" load_balancer: LoadBalancerStatus, 1 "CurrentVersion" current_version: String,
    2 "DesiredVersion" desired_version: String, 3 "State" state: String
} }

/// In the request of [`CreateMesh`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoadBalancerStatus {
    /// Required.
    pub load_balancer_id: Option<String>,
    /// Required.
    pub load_balancer_name: Option<String>,
    /// Required.
    pub load_balancer_vip: Option<String>,
    /// Required.
    pub load_balancer_hostname: Option<String>,
}
input! {
    LoadBalancerStatus(load_balancer_id: String, load_balancer_name: String, load_balancer_vip: String, load_balancer_hostname: String) {
    0 "LoadBalancerId" load_balancer_id: String, 1 "LoadBalancerName" load_balancer_name: String,
    2 "LoadBalancerVip" load_balancer_vip: String, 3 "LoadBalancerHostname" load_balancer_hostname: String
} }

/// In the request of [`CreateMesh`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EgressGateway {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub namespace: Option<String>,
    pub workload: Option<WorkloadConfig>,
    pub status: Option<EgressGatewayStatus>,
}
input! { EgressGateway(name: String, namespace: String) {
    0 "Name" name: String, 1 "Namespace" namespace: String, 2 "Workload" workload: WorkloadConfig,
    3 "Status" status: EgressGatewayStatus
} }

/// In the request of [`CreateMesh`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EgressGatewayStatus {
    /// Required.
    pub current_version: Option<String>,
    /// Required.
    pub desired_version: Option<String>,
    /// Required.
    pub state: Option<String>,
}
input! { EgressGatewayStatus(current_version: String, desired_version: String, state: String) {
    0 "CurrentVersion" current_version: String, 1 "DesiredVersion" desired_version: String, 2 "State" state: String
} }

/// In the request of [`CreateMesh`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IstiodConfig {
    pub workload: Option<WorkloadConfig>,
}
input! { IstiodConfig() {
    0 "Workload" workload: WorkloadConfig
} }

/// In the request of [`CreateMesh`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployConfig {
    pub node_select_type: Option<String>,
    pub nodes: Option<Vec<String>>,
}
input! { DeployConfig() {
    0 "NodeSelectType" node_select_type: String, 1 "Nodes" nodes: Vec<String>
} }

/// In the request of [`CreateMesh`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoInjectionNamespaceState {
    /// Required.
    pub namespace: Option<String>,
    pub state: Option<String>,
}
input! { AutoInjectionNamespaceState(namespace: String) {
    0 "Namespace" namespace: String, 1 "State" state: String
} }

/// In the request of [`CreateMesh`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterStatus {
    /// Required.
    pub link_state: Option<String>,
    /// Required.
    pub link_error_detail: Option<String>,
}
input! { ClusterStatus(link_state: String, link_error_detail: String) {
    0 "LinkState" link_state: String, 1 "LinkErrorDetail" link_error_detail: String
} }

/// Response of [`CreateMesh`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMeshOutput {
    pub mesh_id: Option<String>,
}
model! { CreateMeshOutput {
    0 "MeshId" mesh_id: String
} }

/// Deletes mesh: `DeleteMesh` of `tcm` 2021-04-13.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcm&Version=2021-04-13&Action=DeleteMesh>.
///
/// Errors: [`codes::OPERATION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMesh {
    /// Required.
    pub mesh_id: String,
    pub need_delete_cls: Option<bool>,
    pub need_delete_tmp: Option<bool>,
    pub need_delete_apm: Option<bool>,
    pub need_delete_grafana: Option<bool>,
}
operation! { DeleteMesh(mesh_id: String) "DeleteMesh" -> Empty {
    0 "MeshId" mesh_id, 1 "NeedDeleteCLS" need_delete_cls: bool, 2 "NeedDeleteTMP" need_delete_tmp: bool,
    3 "NeedDeleteAPM" need_delete_apm: bool, 4 "NeedDeleteGrafana" need_delete_grafana: bool
} }

/// Response of [`DeleteMesh`]: empty.
pub type DeleteMeshOutput = Empty;

/// Describes access log config: `DescribeAccessLogConfig` of `tcm` 2021-04-13.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcm&Version=2021-04-13&Action=DescribeAccessLogConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessLogConfig {
    /// Required.
    pub mesh_id: String,
}
operation! { DescribeAccessLogConfig(mesh_id: String) "DescribeAccessLogConfig" -> DescribeAccessLogConfigOutput {
    0 "MeshId" mesh_id
} }

/// Response of [`DescribeAccessLogConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessLogConfigOutput {
    pub file: Option<String>,
    pub format: Option<String>,
    pub encoding: Option<String>,
    pub selected_range: Option<SelectedRange>,
    pub template: Option<String>,
    pub cls: Option<CLS>,
    pub address: Option<String>,
    pub enable_server: Option<bool>,
    pub enable_stdout: Option<bool>,
    pub enable: Option<bool>,
}
model! { DescribeAccessLogConfigOutput {
    0 "File" file: String, 1 "Format" format: String, 2 "Encoding" encoding: String,
    3 "SelectedRange" selected_range: SelectedRange, 4 "Template" template: String, 5 "CLS" cls: CLS,
    6 "Address" address: String, 7 "EnableServer" enable_server: bool, 8 "EnableStdout" enable_stdout: bool,
    9 "Enable" enable: bool
} }

/// Describes mesh: `DescribeMesh` of `tcm` 2021-04-13.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcm&Version=2021-04-13&Action=DescribeMesh>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMesh {
    /// Required.
    pub mesh_id: String,
}
operation! { DescribeMesh(mesh_id: String) "DescribeMesh" -> DescribeMeshOutput {
    0 "MeshId" mesh_id
} }

/// Response of [`DescribeMesh`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMeshOutput {
    pub mesh: Option<Mesh>,
}
model! { DescribeMeshOutput {
    0 "Mesh" mesh: Mesh
} }

/// In the response of [`DescribeMesh`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Mesh {
    pub mesh_id: Option<String>,
    pub display_name: Option<String>,
    pub r#type: Option<String>,
    pub region: Option<String>,
    pub version: Option<String>,
    pub state: Option<String>,
    /// RFC 3339 time.
    pub created_time: Option<String>,
    /// RFC 3339 time.
    pub updated_time: Option<String>,
    pub cluster_list: Vec<Cluster>,
    pub config: Option<MeshConfig>,
    pub status: Option<MeshStatus>,
    pub tag_list: Vec<Tag>,
}
model! { Mesh {
    0 "MeshId" mesh_id: String, 1 "DisplayName" display_name: String, 2 "Type" r#type: String,
    3 "Region" region: String, 4 "Version" version: String, 5 "State" state: String,
    6 "CreatedTime" created_time: String, 7 "UpdatedTime" updated_time: String,
    8 "ClusterList" cluster_list: Vec<Cluster>, 9 "Config" config: MeshConfig, 10 "Status" status: MeshStatus,
    11 "TagList" tag_list: Vec<Tag>
} }

/// In the response of [`DescribeMesh`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MeshStatus {
    pub service_count: Option<i64>,
    pub canary_version: Option<String>,
    pub prometheus: Vec<PrometheusStatus>,
    pub state_message: Option<String>,
    pub active_operation_list: Vec<ActiveOperation>,
    pub tps: Option<PrometheusStatus>,
}
model! { MeshStatus {
    0 "ServiceCount" service_count: i64, 1 "CanaryVersion" canary_version: String,
    2 "Prometheus" prometheus: Vec<PrometheusStatus>, 3 "StateMessage" state_message: String,
    4 "ActiveOperationList" active_operation_list: Vec<ActiveOperation>, 5 "TPS" tps: PrometheusStatus
} }

/// In the response of [`DescribeMesh`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusStatus {
    pub prometheus_id: Option<String>,
    pub display_name: Option<String>,
    pub instance_id: Option<String>,
    pub vpc_id: Option<String>,
    pub state: Option<String>,
    pub region: Option<String>,
    pub grafana: Option<GrafanaInfo>,
    pub r#type: Option<String>,
}
model! { PrometheusStatus {
    0 "PrometheusId" prometheus_id: String, 1 "DisplayName" display_name: String, 2 "InstanceId" instance_id: String,
    3 "VpcId" vpc_id: String, 4 "State" state: String, 5 "Region" region: String, 6 "Grafana" grafana: GrafanaInfo,
    7 "Type" r#type: String
} }

/// In the response of [`DescribeMesh`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrafanaInfo {
    pub enabled: Option<bool>,
    pub internal_url: Option<String>,
    pub public_url: Option<String>,
    pub public_failed_reason: Option<String>,
    pub public_failed_message: Option<String>,
}
model! { GrafanaInfo {
    0 "Enabled" enabled: bool, 1 "InternalURL" internal_url: String, 2 "PublicURL" public_url: String,
    3 "PublicFailedReason" public_failed_reason: String, 4 "PublicFailedMessage" public_failed_message: String
} }

/// In the response of [`DescribeMesh`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActiveOperation {
    pub operation_id: Option<String>,
    pub r#type: Option<String>,
}
model! { ActiveOperation {
    0 "OperationId" operation_id: String, 1 "Type" r#type: String
} }

/// Describes mesh list: `DescribeMeshList` of `tcm` 2021-04-13.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcm&Version=2021-04-13&Action=DescribeMeshList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMeshList {
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeMeshList() "DescribeMeshList" -> DescribeMeshListOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }
paged! { DescribeMeshList: Mesh = Offset "Offset", "MeshList" mesh_list, total "Total" }

/// In the request of [`DescribeMeshList`].
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

/// Response of [`DescribeMeshList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMeshListOutput {
    pub mesh_list: Vec<Mesh>,
    pub total: Option<i64>,
}
model! { DescribeMeshListOutput {
    0 "MeshList" mesh_list: Vec<Mesh>, 1 "Total" total: i64
} }

/// `LinkClusterList` of `tcm` 2021-04-13.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcm&Version=2021-04-13&Action=LinkClusterList>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LinkClusterList {
    /// Required.
    pub mesh_id: String,
    /// Required.
    pub cluster_list: Vec<Cluster>,
}
operation! { LinkClusterList(mesh_id: String, cluster_list: Vec<Cluster>) "LinkClusterList" -> Empty {
    0 "MeshId" mesh_id, 1 "ClusterList" cluster_list
} }

/// Response of [`LinkClusterList`]: empty.
pub type LinkClusterListOutput = Empty;

/// `LinkPrometheus` of `tcm` 2021-04-13.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcm&Version=2021-04-13&Action=LinkPrometheus>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_CLUSTER_NO_ENOUGH_RESOURCE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LinkPrometheus {
    /// Required.
    pub mesh_id: String,
    /// Required.
    pub prometheus: PrometheusConfig,
}
operation! { LinkPrometheus(mesh_id: String, prometheus: PrometheusConfig) "LinkPrometheus" -> Empty {
    0 "MeshID" mesh_id, 1 "Prometheus" prometheus
} }

/// Response of [`LinkPrometheus`]: empty.
pub type LinkPrometheusOutput = Empty;

/// Modifies access log config: `ModifyAccessLogConfig` of `tcm` 2021-04-13.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcm&Version=2021-04-13&Action=ModifyAccessLogConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccessLogConfig {
    /// Required.
    pub mesh_id: String,
    pub selected_range: Option<SelectedRange>,
    pub template: Option<String>,
    pub enable: Option<bool>,
    pub cls: Option<CLS>,
    pub encoding: Option<String>,
    pub format: Option<String>,
    pub enable_stdout: Option<bool>,
    pub enable_server: Option<bool>,
    pub address: Option<String>,
}
operation! { ModifyAccessLogConfig(mesh_id: String) "ModifyAccessLogConfig" -> Empty {
    0 "MeshId" mesh_id, 1 "SelectedRange" selected_range: SelectedRange, 2 "Template" template: String,
    3 "Enable" enable: bool, 4 "CLS" cls: CLS, 5 "Encoding" encoding: String, 6 "Format" format: String,
    7 "EnableStdout" enable_stdout: bool, 8 "EnableServer" enable_server: bool, 9 "Address" address: String
} }

/// Response of [`ModifyAccessLogConfig`]: empty.
pub type ModifyAccessLogConfigOutput = Empty;

/// Modifies mesh: `ModifyMesh` of `tcm` 2021-04-13.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcm&Version=2021-04-13&Action=ModifyMesh>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMesh {
    /// Required.
    pub mesh_id: String,
    pub display_name: Option<String>,
    pub config: Option<MeshConfig>,
    pub cluster_list: Option<Vec<Cluster>>,
}
operation! { ModifyMesh(mesh_id: String) "ModifyMesh" -> Empty {
    0 "MeshId" mesh_id, 1 "DisplayName" display_name: String, 2 "Config" config: MeshConfig,
    3 "ClusterList" cluster_list: Vec<Cluster>
} }

/// Response of [`ModifyMesh`]: empty.
pub type ModifyMeshOutput = Empty;

/// Modifies tracing config: `ModifyTracingConfig` of `tcm` 2021-04-13.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcm&Version=2021-04-13&Action=ModifyTracingConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTracingConfig {
    /// Required.
    pub mesh_id: String,
    pub enable: Option<bool>,
    pub apm: Option<APM>,
    pub sampling: Option<f64>,
    pub zipkin: Option<TracingZipkin>,
}
operation! { ModifyTracingConfig(mesh_id: String) "ModifyTracingConfig" -> Empty {
    0 "MeshId" mesh_id, 1 "Enable" enable: bool, 2 "APM" apm: APM, 3 "Sampling" sampling: f64,
    4 "Zipkin" zipkin: TracingZipkin
} }

/// Response of [`ModifyTracingConfig`]: empty.
pub type ModifyTracingConfigOutput = Empty;

/// `UnlinkCluster` of `tcm` 2021-04-13.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcm&Version=2021-04-13&Action=UnlinkCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnlinkCluster {
    /// Required.
    pub mesh_id: String,
    pub cluster_id: Option<String>,
}
operation! { UnlinkCluster(mesh_id: String) "UnlinkCluster" -> Empty {
    0 "MeshId" mesh_id, 1 "ClusterId" cluster_id: String
} }

/// Response of [`UnlinkCluster`]: empty.
pub type UnlinkClusterOutput = Empty;

/// `UnlinkPrometheus` of `tcm` 2021-04-13.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcm&Version=2021-04-13&Action=UnlinkPrometheus>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnlinkPrometheus {
    /// Required.
    pub mesh_id: String,
}
operation! { UnlinkPrometheus(mesh_id: String) "UnlinkPrometheus" -> Empty {
    0 "MeshID" mesh_id
} }

/// Response of [`UnlinkPrometheus`]: empty.
pub type UnlinkPrometheusOutput = Empty;

codes! {
    AUTH_FAILURE "AuthFailure", FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_CLUSTER_NO_ENOUGH_RESOURCE "FailedOperation.ClusterNoEnoughResource",
    FAILED_OPERATION_RBAC_FORBIDDEN "FailedOperation.RBACForbidden", INTERNAL_ERROR "InternalError",
    INVALID_PARAMETER "InvalidParameter", INVALID_PARAMETER_VALUE "InvalidParameterValue",
    LIMIT_EXCEEDED "LimitExceeded", OPERATION_DENIED "OperationDenied", RESOURCE_NOT_FOUND "ResourceNotFound",
    UNSUPPORTED_OPERATION "UnsupportedOperation"
}

#[cfg(feature = "unstable-registry")]
register! {
    CreateMesh, DeleteMesh, DescribeAccessLogConfig, DescribeMesh, DescribeMeshList, LinkClusterList, LinkPrometheus,
    ModifyAccessLogConfig, ModifyMesh, ModifyTracingConfig, UnlinkCluster, UnlinkPrometheus
}
