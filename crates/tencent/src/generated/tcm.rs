//! `tcm` 2021-04-13.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "tcm", version: "2021-04-13", code: "tcm", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMesh {
    pub display_name: String,
    pub mesh_version: String,
    pub r#type: String,
    pub config: MeshConfig,
    pub cluster_list: Option<Vec<Cluster>>,
    pub tag_list: Option<Vec<Tag>>,
}
operation! { CreateMesh(display_name: String, mesh_version: String, r#type: String, config: MeshConfig)
    "CreateMesh" -> CreateMeshOutput {
    0 "DisplayName" display_name, 1 "MeshVersion" mesh_version, 2 "Type" r#type, 3 "Config" config,
    4 "ClusterList" cluster_list: Vec<Cluster>, 5 "TagList" tag_list: Vec<Tag>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IstioConfig {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct APM {
    pub enable: Option<bool>,
    pub region: Option<String>,
    pub instance_id: Option<String>,
    pub need_delete: Option<bool>,
}
input! { APM(enable: bool) {
    0 "Enable" enable: bool, 1 "Region" region: String, 2 "InstanceId" instance_id: String,
    3 "NeedDelete" need_delete: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TracingZipkin {
    pub address: Option<String>,
}
input! { TracingZipkin(address: String) {
    0 "Address" address: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SelectedRange {
    pub items: Option<Vec<SelectedItems>>,
    pub all: Option<bool>,
}
input! { SelectedRange() {
    0 "Items" items: Vec<SelectedItems>, 1 "All" all: bool
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CLS {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomPromConfig {
    pub url: Option<String>,
    pub auth_type: Option<String>,
    pub is_public_addr: Option<bool>,
    pub vpc_id: Option<String>,
    pub username: Option<String>,
    pub password: Option<Secret>,
}
input! { CustomPromConfig(url: String, auth_type: String) {
    0 "Url" url: String, 1 "AuthType" auth_type: String, 2 "IsPublicAddr" is_public_addr: bool,
    3 "VpcId" vpc_id: String, 4 "Username" username: String, 5 "Password" password: Secret
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceRequirements {
    pub limits: Option<Vec<Resource>>,
    pub requests: Option<Vec<Resource>>,
}
input! { ResourceRequirements() {
    0 "Limits" limits: Vec<Resource>, 1 "Requests" requests: Vec<Resource>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Resource {
    pub name: Option<String>,
    pub quantity: Option<String>,
}
input! { Resource() {
    0 "Name" name: String, 1 "Quantity" quantity: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Cluster {
    pub cluster_id: Option<String>,
    pub region: Option<String>,
    pub role: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub display_name: Option<String>,
    pub state: Option<String>,
    pub linked_time: Option<String>,
    pub config: Option<ClusterConfig>,
    pub status: Option<ClusterStatus>,
    pub r#type: Option<String>,
    pub hosted_namespaces: Option<Vec<String>>,
}

/// What [`Cluster::new`] takes.
pub struct ClusterRequired {
    pub cluster_id: String,
    pub region: String,
    pub role: String,
    pub vpc_id: String,
    pub subnet_id: String,
}
input! { Cluster{ClusterRequired: cluster_id, region, role, vpc_id, subnet_id} {
    0 "ClusterId" cluster_id: String, 1 "Region" region: String, 2 "Role" role: String, 3 "VpcId" vpc_id: String,
    4 "SubnetId" subnet_id: String, 5 "DisplayName" display_name: String, 6 "State" state: String,
    7 "LinkedTime" linked_time: String, 8 "Config" config: ClusterConfig, 9 "Status" status: ClusterStatus,
    10 "Type" r#type: String, 11 "HostedNamespaces" hosted_namespaces: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterConfig {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IngressGateway {
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub cluster_id: Option<String>,
    pub service: Option<ServiceItem>,
    pub workload: Option<WorkloadConfig>,
    pub load_balancer: Option<LoadBalancer>,
    pub status: Option<IngressGatewayStatus>,
    pub load_balancer_id: Option<String>,
}

/// What [`IngressGateway::new`] takes.
pub struct IngressGatewayRequired {
    pub name: String,
    pub namespace: String,
    pub cluster_id: String,
    pub service: ServiceItem,
    pub workload: WorkloadConfig,
}
input! { IngressGateway{IngressGatewayRequired: name, namespace, cluster_id, service, workload} {
    0 "Name" name: String, 1 "Namespace" namespace: String, 2 "ClusterId" cluster_id: String,
    3 "Service" service: ServiceItem, 4 "Workload" workload: WorkloadConfig,
    5 "LoadBalancer" load_balancer: LoadBalancer, 6 "Status" status: IngressGatewayStatus,
    7 "LoadBalancerId" load_balancer_id: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HorizontalPodAutoscalerSpec {
    pub min_replicas: Option<i64>,
    pub max_replicas: Option<i64>,
    pub metrics: Option<Vec<MetricSpec>>,
}
input! { HorizontalPodAutoscalerSpec(min_replicas: i64, max_replicas: i64, metrics: Vec<MetricSpec>) {
    0 "MinReplicas" min_replicas: i64, 1 "MaxReplicas" max_replicas: i64, 2 "Metrics" metrics: Vec<MetricSpec>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricSpec {
    pub r#type: Option<String>,
    pub pods: Option<PodsMetricSource>,
    pub resource: Option<ResourceMetricSource>,
}
input! { MetricSpec(r#type: String) {
    0 "Type" r#type: String, 1 "Pods" pods: PodsMetricSource, 2 "Resource" resource: ResourceMetricSource
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PodsMetricSource {
    pub metric_name: Option<String>,
    pub target_average_value: Option<String>,
}
input! { PodsMetricSource(metric_name: String, target_average_value: String) {
    0 "MetricName" metric_name: String, 1 "TargetAverageValue" target_average_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceMetricSource {
    pub name: Option<String>,
    pub target_average_utilization: Option<i64>,
    pub target_average_value: Option<String>,
}
input! { ResourceMetricSource(name: String, target_average_utilization: i64, target_average_value: String) {
    0 "Name" name: String, 1 "TargetAverageUtilization" target_average_utilization: i64,
    2 "TargetAverageValue" target_average_value: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
    pub passthrough: Option<bool>,
}
input! { Tag(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String, 2 "Passthrough" passthrough: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtensiveClusters {
    pub l4_clusters: Option<Vec<ExtensiveCluster>>,
    pub l7_clusters: Option<Vec<ExtensiveCluster>>,
}
input! { ExtensiveClusters() {
    0 "L4Clusters" l4_clusters: Vec<ExtensiveCluster>, 1 "L7Clusters" l7_clusters: Vec<ExtensiveCluster>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtensiveCluster {
    pub cluster_id: Option<String>,
    pub zone: Option<String>,
}
input! { ExtensiveCluster() {
    0 "ClusterId" cluster_id: String, 1 "Zone" zone: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CrossRegionConfig {}
input! { CrossRegionConfig() {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IngressGatewayStatus {
    pub load_balancer: Option<LoadBalancerStatus>,
    pub current_version: Option<String>,
    pub desired_version: Option<String>,
    pub state: Option<String>,
}
input! { IngressGatewayStatus(load_balancer: LoadBalancerStatus, current_version: String, desired_version: String, state: String) {
    0 "LoadBalancer" load_balancer: LoadBalancerStatus, 1 "CurrentVersion" current_version: String,
    2 "DesiredVersion" desired_version: String, 3 "State" state: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoadBalancerStatus {
    pub load_balancer_id: Option<String>,
    pub load_balancer_name: Option<String>,
    pub load_balancer_vip: Option<String>,
    pub load_balancer_hostname: Option<String>,
}
input! { LoadBalancerStatus(load_balancer_id: String, load_balancer_name: String, load_balancer_vip: String, load_balancer_hostname: String) {
    0 "LoadBalancerId" load_balancer_id: String, 1 "LoadBalancerName" load_balancer_name: String,
    2 "LoadBalancerVip" load_balancer_vip: String, 3 "LoadBalancerHostname" load_balancer_hostname: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EgressGateway {
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub workload: Option<WorkloadConfig>,
    pub status: Option<EgressGatewayStatus>,
}
input! { EgressGateway(name: String, namespace: String) {
    0 "Name" name: String, 1 "Namespace" namespace: String, 2 "Workload" workload: WorkloadConfig,
    3 "Status" status: EgressGatewayStatus
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EgressGatewayStatus {
    pub current_version: Option<String>,
    pub desired_version: Option<String>,
    pub state: Option<String>,
}
input! { EgressGatewayStatus(current_version: String, desired_version: String, state: String) {
    0 "CurrentVersion" current_version: String, 1 "DesiredVersion" desired_version: String, 2 "State" state: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IstiodConfig {
    pub workload: Option<WorkloadConfig>,
}
input! { IstiodConfig() {
    0 "Workload" workload: WorkloadConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployConfig {
    pub node_select_type: Option<String>,
    pub nodes: Option<Vec<String>>,
}
input! { DeployConfig() {
    0 "NodeSelectType" node_select_type: String, 1 "Nodes" nodes: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoInjectionNamespaceState {
    pub namespace: Option<String>,
    pub state: Option<String>,
}
input! { AutoInjectionNamespaceState(namespace: String) {
    0 "Namespace" namespace: String, 1 "State" state: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterStatus {
    pub link_state: Option<String>,
    pub link_error_detail: Option<String>,
}
input! { ClusterStatus(link_state: String, link_error_detail: String) {
    0 "LinkState" link_state: String, 1 "LinkErrorDetail" link_error_detail: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMeshOutput {
    pub mesh_id: Option<String>,
}
model! { CreateMeshOutput {
    0 "MeshId" mesh_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMesh {
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

pub type DeleteMeshOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessLogConfig {
    pub mesh_id: String,
}
operation! { DescribeAccessLogConfig(mesh_id: String) "DescribeAccessLogConfig" -> DescribeAccessLogConfigOutput {
    0 "MeshId" mesh_id
} }

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
    0 "File" file, 1 "Format" format, 2 "Encoding" encoding, 3 "SelectedRange" selected_range, 4 "Template" template,
    5 "CLS" cls, 6 "Address" address, 7 "EnableServer" enable_server, 8 "EnableStdout" enable_stdout, 9 "Enable" enable
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMesh {
    pub mesh_id: String,
}
operation! { DescribeMesh(mesh_id: String) "DescribeMesh" -> DescribeMeshOutput {
    0 "MeshId" mesh_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMeshOutput {
    pub mesh: Option<Mesh>,
}
model! { DescribeMeshOutput {
    0 "Mesh" mesh
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Mesh {
    pub mesh_id: Option<String>,
    pub display_name: Option<String>,
    pub r#type: Option<String>,
    pub region: Option<String>,
    pub version: Option<String>,
    pub state: Option<String>,
    pub created_time: Option<String>,
    pub updated_time: Option<String>,
    pub cluster_list: Option<Vec<Cluster>>,
    pub config: Option<MeshConfig>,
    pub status: Option<MeshStatus>,
    pub tag_list: Option<Vec<Tag>>,
}
model! { Mesh {
    0 "MeshId" mesh_id, 1 "DisplayName" display_name, 2 "Type" r#type, 3 "Region" region, 4 "Version" version,
    5 "State" state, 6 "CreatedTime" created_time, 7 "UpdatedTime" updated_time, 8 "ClusterList" cluster_list,
    9 "Config" config, 10 "Status" status, 11 "TagList" tag_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MeshStatus {
    pub service_count: Option<i64>,
    pub canary_version: Option<String>,
    pub prometheus: Option<Vec<PrometheusStatus>>,
    pub state_message: Option<String>,
    pub active_operation_list: Option<Vec<ActiveOperation>>,
    pub tps: Option<PrometheusStatus>,
}
model! { MeshStatus {
    0 "ServiceCount" service_count, 1 "CanaryVersion" canary_version, 2 "Prometheus" prometheus,
    3 "StateMessage" state_message, 4 "ActiveOperationList" active_operation_list, 5 "TPS" tps
} }

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
    0 "PrometheusId" prometheus_id, 1 "DisplayName" display_name, 2 "InstanceId" instance_id, 3 "VpcId" vpc_id,
    4 "State" state, 5 "Region" region, 6 "Grafana" grafana, 7 "Type" r#type
} }

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
    0 "Enabled" enabled, 1 "InternalURL" internal_url, 2 "PublicURL" public_url,
    3 "PublicFailedReason" public_failed_reason, 4 "PublicFailedMessage" public_failed_message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActiveOperation {
    pub operation_id: Option<String>,
    pub r#type: Option<String>,
}
model! { ActiveOperation {
    0 "OperationId" operation_id, 1 "Type" r#type
} }

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
pub struct DescribeMeshListOutput {
    pub mesh_list: Option<Vec<Mesh>>,
    pub total: Option<i64>,
}
model! { DescribeMeshListOutput {
    0 "MeshList" mesh_list, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LinkClusterList {
    pub mesh_id: String,
    pub cluster_list: Vec<Cluster>,
}
operation! { LinkClusterList(mesh_id: String, cluster_list: Vec<Cluster>) "LinkClusterList" -> Empty {
    0 "MeshId" mesh_id, 1 "ClusterList" cluster_list
} }

pub type LinkClusterListOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LinkPrometheus {
    pub mesh_id: String,
    pub prometheus: PrometheusConfig,
}
operation! { LinkPrometheus(mesh_id: String, prometheus: PrometheusConfig) "LinkPrometheus" -> Empty {
    0 "MeshID" mesh_id, 1 "Prometheus" prometheus
} }

pub type LinkPrometheusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccessLogConfig {
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

pub type ModifyAccessLogConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMesh {
    pub mesh_id: String,
    pub display_name: Option<String>,
    pub config: Option<MeshConfig>,
    pub cluster_list: Option<Vec<Cluster>>,
}
operation! { ModifyMesh(mesh_id: String) "ModifyMesh" -> Empty {
    0 "MeshId" mesh_id, 1 "DisplayName" display_name: String, 2 "Config" config: MeshConfig,
    3 "ClusterList" cluster_list: Vec<Cluster>
} }

pub type ModifyMeshOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTracingConfig {
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

pub type ModifyTracingConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnlinkCluster {
    pub mesh_id: String,
    pub cluster_id: Option<String>,
}
operation! { UnlinkCluster(mesh_id: String) "UnlinkCluster" -> Empty {
    0 "MeshId" mesh_id, 1 "ClusterId" cluster_id: String
} }

pub type UnlinkClusterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnlinkPrometheus {
    pub mesh_id: String,
}
operation! { UnlinkPrometheus(mesh_id: String) "UnlinkPrometheus" -> Empty {
    0 "MeshID" mesh_id
} }

pub type UnlinkPrometheusOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_CLUSTER_NO_ENOUGH_RESOURCE: &str = "FailedOperation.ClusterNoEnoughResource";
    pub const FAILED_OPERATION_RBAC_FORBIDDEN: &str = "FailedOperation.RBACForbidden";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const OPERATION_DENIED: &str = "OperationDenied";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
}

#[cfg(feature = "reflect")]
register! {
    CreateMesh, DeleteMesh, DescribeAccessLogConfig, DescribeMesh, DescribeMeshList, LinkClusterList, LinkPrometheus,
    ModifyAccessLogConfig, ModifyMesh, ModifyTracingConfig, UnlinkCluster, UnlinkPrometheus
}
