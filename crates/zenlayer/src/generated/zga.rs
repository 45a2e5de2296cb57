//! `zga` of Zenlayer Cloud, API version 2024-11-04.
//!
//! Endpoint: `console.zenlayer.com`. Other versions: [`v20230706`]. Operations:
//! <https://docs.console.zenlayer.com/api-reference/networking/zga>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_zenlayer::Error> {
//! use cumulo_zenlayer::{Client, zga::DescribeAccelerateRegions};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAccelerateRegions::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

pub mod v20230706;

static SERVICE: Service<'_> = Service::new("zga", "2024-11-04", "zga", &Endpoints::NONE);

/// Closes accelerator access control: `CloseAcceleratorAccessControl` of `zga` 2024-11-04.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/networking/zga>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseAcceleratorAccessControl {
    pub accelerator_id: Option<String>,
}
operation! { CloseAcceleratorAccessControl() "CloseAcceleratorAccessControl" -> Empty {
    0 "acceleratorId" accelerator_id: String
} }

/// Response of [`CloseAcceleratorAccessControl`]: empty.
pub type CloseAcceleratorAccessControlOutput = Empty;

/// Creates accelerator: `CreateAccelerator` of `zga` 2024-11-04.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/networking/zga>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccelerator {
    pub accelerator_name: Option<String>,
    pub charge_type: Option<String>,
    pub resource_group_id: Option<String>,
    pub certificate_id: Option<String>,
    pub domain: Option<Domain>,
    pub origin: Option<Origin>,
    pub accelerate_regions: Option<Vec<AccelerateRegion>>,
    pub l4_listeners: Option<Vec<AccelerationRuleL4Listener>>,
    pub l7_listeners: Option<Vec<AccelerationRuleL7Listener>>,
    pub protocol_opts: Option<AccelerationRuleProtocolOpts>,
    pub health_check: Option<HealthCheck>,
}
operation! { CreateAccelerator() "CreateAccelerator" -> CreateAcceleratorOutput {
    0 "acceleratorName" accelerator_name: String, 1 "chargeType" charge_type: String,
    2 "resourceGroupId" resource_group_id: String, 3 "certificateId" certificate_id: String, 4 "domain" domain: Domain,
    5 "origin" origin: Origin, 6 "accelerateRegions" accelerate_regions: Vec<AccelerateRegion>,
    7 "l4Listeners" l4_listeners: Vec<AccelerationRuleL4Listener>,
    8 "l7Listeners" l7_listeners: Vec<AccelerationRuleL7Listener>,
    9 "protocolOpts" protocol_opts: AccelerationRuleProtocolOpts, 10 "healthCheck" health_check: HealthCheck
} }

/// In the request of [`CreateAccelerator`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Domain {
    pub domain: Option<String>,
    pub relate_domains: Option<String>,
}
input! { Domain() {
    0 "domain" domain: String, 1 "relateDomains" relate_domains: String
} }

/// In the request of [`CreateAccelerator`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Origin {
    pub origin_region_id: Option<String>,
    pub origin: Option<String>,
    pub backup_origin: Option<String>,
}
input! { Origin() {
    0 "originRegionId" origin_region_id: String, 1 "origin" origin: String, 2 "backupOrigin" backup_origin: String
} }

/// In the request of [`CreateAccelerator`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccelerateRegion {
    pub accelerate_region_id: Option<String>,
    pub bandwidth: Option<i64>,
    pub vip: Option<String>,
}
input! { AccelerateRegion() {
    0 "accelerateRegionId" accelerate_region_id: String, 1 "bandwidth" bandwidth: i64, 2 "vip" vip: String
} }

/// In the request of [`CreateAccelerator`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccelerationRuleL4Listener {
    pub port: Option<i64>,
    pub back_port: Option<i64>,
    pub port_range: Option<String>,
    pub back_port_range: Option<String>,
    pub protocol: Option<String>,
}
input! { AccelerationRuleL4Listener() {
    0 "port" port: i64, 1 "backPort" back_port: i64, 2 "portRange" port_range: String,
    3 "backPortRange" back_port_range: String, 4 "protocol" protocol: String
} }

/// In the request of [`CreateAccelerator`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccelerationRuleL7Listener {
    pub port: Option<i64>,
    pub back_port: Option<i64>,
    pub port_range: Option<String>,
    pub back_port_range: Option<String>,
    pub protocol: Option<String>,
    pub back_protocol: Option<String>,
    pub host: Option<String>,
}
input! { AccelerationRuleL7Listener() {
    0 "port" port: i64, 1 "backPort" back_port: i64, 2 "portRange" port_range: String,
    3 "backPortRange" back_port_range: String, 4 "protocol" protocol: String, 5 "backProtocol" back_protocol: String,
    6 "host" host: String
} }

/// In the request of [`CreateAccelerator`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccelerationRuleProtocolOpts {
    pub toa: Option<bool>,
    pub toa_value: Option<i64>,
    pub websocket: Option<bool>,
    pub proxy_protocol: Option<bool>,
    pub gzip: Option<bool>,
    pub sni_check: Option<bool>,
    pub http_redirect: Option<bool>,
}
input! { AccelerationRuleProtocolOpts() {
    0 "toa" toa: bool, 1 "toaValue" toa_value: i64, 2 "websocket" websocket: bool,
    3 "proxyProtocol" proxy_protocol: bool, 4 "gzip" gzip: bool, 5 "sniCheck" sni_check: bool,
    6 "httpRedirect" http_redirect: bool
} }

/// In the request of [`CreateAccelerator`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HealthCheck {
    pub enable: Option<bool>,
    pub alarm: Option<bool>,
    pub port: Option<i64>,
}
input! { HealthCheck() {
    0 "enable" enable: bool, 1 "alarm" alarm: bool, 2 "port" port: i64
} }

/// Response of [`CreateAccelerator`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAcceleratorOutput {
    pub accelerator_id: Option<String>,
}
model! { CreateAcceleratorOutput {
    0 "acceleratorId" accelerator_id: String
} }

/// Creates certificate: `CreateCertificate` of `zga` 2024-11-04.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/networking/zga>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCertificate {
    pub certificate_content: Option<String>,
    /// Secret.
    pub certificate_key: Option<Secret>,
    pub certificate_label: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { CreateCertificate() "CreateCertificate" -> CreateCertificateOutput {
    0 "certificateContent" certificate_content: String, 1 "certificateKey" certificate_key: Secret,
    2 "certificateLabel" certificate_label: String, 3 "resourceGroupId" resource_group_id: String
} }

/// Response of [`CreateCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCertificateOutput {
    pub certificate_id: Option<String>,
}
model! { CreateCertificateOutput {
    0 "certificateId" certificate_id: String
} }

/// Deletes accelerator: `DeleteAccelerator` of `zga` 2024-11-04.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/networking/zga>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccelerator {
    pub accelerator_id: Option<String>,
}
operation! { DeleteAccelerator() "DeleteAccelerator" -> Empty {
    0 "acceleratorId" accelerator_id: String
} }

/// Response of [`DeleteAccelerator`]: empty.
pub type DeleteAcceleratorOutput = Empty;

/// Deletes certificate: `DeleteCertificate` of `zga` 2024-11-04.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/networking/zga>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCertificate {
    pub certificate_id: Option<String>,
}
operation! { DeleteCertificate() "DeleteCertificate" -> Empty {
    0 "certificateId" certificate_id: String
} }

/// Response of [`DeleteCertificate`]: empty.
pub type DeleteCertificateOutput = Empty;

/// Describes accelerate regions: `DescribeAccelerateRegions` of `zga` 2024-11-04.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/networking/zga>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccelerateRegions {
    pub origin_region_id: Option<String>,
}
operation! { DescribeAccelerateRegions() "DescribeAccelerateRegions" -> DescribeAccelerateRegionsOutput {
    0 "originRegionId" origin_region_id: String
} }

/// Response of [`DescribeAccelerateRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccelerateRegionsOutput {
    pub region_set: Vec<Region>,
}
model! { DescribeAccelerateRegionsOutput {
    0 "regionSet" region_set: Vec<Region>
} }

/// In the response of [`DescribeAccelerateRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Region {
    pub region_id: Option<String>,
    pub region_name: Option<String>,
}
model! { Region {
    0 "regionId" region_id: String, 1 "regionName" region_name: String
} }

/// Describes accelerator logs: `DescribeAcceleratorLogs` of `zga` 2024-11-04.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/networking/zga>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAcceleratorLogs {
    pub accelerator_id: Option<String>,
    pub vips: Option<Vec<String>>,
    pub domains: Option<Vec<String>>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
operation! { DescribeAcceleratorLogs() "DescribeAcceleratorLogs" -> DescribeAcceleratorLogsOutput {
    0 "acceleratorId" accelerator_id: String, 1 "vips" vips: Vec<String>, 2 "domains" domains: Vec<String>,
    3 "startTime" start_time: String, 4 "endTime" end_time: String
} }

/// Response of [`DescribeAcceleratorLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAcceleratorLogsOutput {
    pub total_count: Option<i64>,
    pub log_set: Vec<AcceleratorLog>,
}
model! { DescribeAcceleratorLogsOutput {
    0 "totalCount" total_count: i64, 1 "logSet" log_set: Vec<AcceleratorLog>
} }

/// In the response of [`DescribeAcceleratorLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AcceleratorLog {
    pub log_url: Option<String>,
    pub log_name: Option<String>,
    pub log_size: Option<i64>,
}
model! { AcceleratorLog {
    0 "logUrl" log_url: String, 1 "logName" log_name: String, 2 "logSize" log_size: i64
} }

/// Describes accelerator metrics: `DescribeAcceleratorMetrics` of `zga` 2024-11-04.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/networking/zga>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAcceleratorMetrics {
    pub accelerator_id: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
operation! { DescribeAcceleratorMetrics() "DescribeAcceleratorMetrics" -> DescribeAcceleratorMetricsOutput {
    0 "acceleratorId" accelerator_id: String, 1 "startTime" start_time: String, 2 "endTime" end_time: String
} }

/// Response of [`DescribeAcceleratorMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAcceleratorMetricsOutput {
    pub data_list: Vec<AcceleratorMetricsData>,
    pub speed_unit: Option<String>,
    pub time_unit: Option<String>,
}
model! { DescribeAcceleratorMetricsOutput {
    0 "dataList" data_list: Vec<AcceleratorMetricsData>, 1 "speedUnit" speed_unit: String,
    2 "timeUnit" time_unit: String
} }

/// In the response of [`DescribeAcceleratorMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AcceleratorMetricsData {
    pub request_count: Option<i64>,
    pub average_download_speed: Option<f64>,
    pub average_first_byte_time: Option<f64>,
    pub average_ssl_handshake_time: Option<f64>,
    pub average_request_time: Option<f64>,
    pub time: Option<String>,
}
model! { AcceleratorMetricsData {
    0 "requestCount" request_count: i64, 1 "averageDownloadSpeed" average_download_speed: f64,
    2 "averageFirstByteTime" average_first_byte_time: f64, 3 "averageSslHandshakeTime" average_ssl_handshake_time: f64,
    4 "averageRequestTime" average_request_time: f64, 5 "time" time: String
} }

/// Describes accelerator traffic: `DescribeAcceleratorTraffic` of `zga` 2024-11-04.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/networking/zga>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAcceleratorTraffic {
    pub accelerator_id: Option<String>,
    pub accelerate_region_id: Option<String>,
    pub listener: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
operation! { DescribeAcceleratorTraffic() "DescribeAcceleratorTraffic" -> DescribeAcceleratorTrafficOutput {
    0 "acceleratorId" accelerator_id: String, 1 "accelerateRegionId" accelerate_region_id: String,
    2 "listener" listener: String, 3 "startTime" start_time: String, 4 "endTime" end_time: String
} }

/// Response of [`DescribeAcceleratorTraffic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAcceleratorTrafficOutput {
    pub data_list: Vec<AcceleratorTrafficData>,
    pub in_max: Option<i64>,
    pub in_min: Option<i64>,
    pub in_total: Option<i64>,
    pub out_max: Option<i64>,
    pub out_min: Option<i64>,
    pub out_total: Option<i64>,
    pub total_unit: Option<String>,
    pub unit: Option<String>,
}
model! { DescribeAcceleratorTrafficOutput {
    0 "dataList" data_list: Vec<AcceleratorTrafficData>, 1 "inMax" in_max: i64, 2 "inMin" in_min: i64,
    3 "inTotal" in_total: i64, 4 "outMax" out_max: i64, 5 "outMin" out_min: i64, 6 "outTotal" out_total: i64,
    7 "totalUnit" total_unit: String, 8 "unit" unit: String
} }

/// In the response of [`DescribeAcceleratorTraffic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AcceleratorTrafficData {
    pub internet_rx: Option<i64>,
    pub internet_tx: Option<i64>,
    pub time: Option<String>,
}
model! { AcceleratorTrafficData {
    0 "internetRX" internet_rx: i64, 1 "internetTX" internet_tx: i64, 2 "time" time: String
} }

/// Describes accelerators: `DescribeAccelerators` of `zga` 2024-11-04.
///
/// POST. Reads only. Pages by page number (`pageNum`). See
/// <https://docs.console.zenlayer.com/api-reference/networking/zga>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccelerators {
    pub accelerator_ids: Option<Vec<String>>,
    pub accelerator_name: Option<String>,
    pub accelerator_status: Option<String>,
    pub accelerate_region_id: Option<String>,
    pub vip: Option<String>,
    pub domain: Option<String>,
    pub origin: Option<String>,
    pub origin_region_id: Option<String>,
    pub cname: Option<String>,
    pub resource_group_id: Option<String>,
    pub page_size: Option<i64>,
    pub page_num: Option<i64>,
}
operation! { DescribeAccelerators() "DescribeAccelerators" -> DescribeAcceleratorsOutput {
    0 "acceleratorIds" accelerator_ids: Vec<String>, 1 "acceleratorName" accelerator_name: String,
    2 "acceleratorStatus" accelerator_status: String, 3 "accelerateRegionId" accelerate_region_id: String,
    4 "vip" vip: String, 5 "domain" domain: String, 6 "origin" origin: String,
    7 "originRegionId" origin_region_id: String, 8 "cname" cname: String, 9 "resourceGroupId" resource_group_id: String,
    10 "pageSize" page_size: i64, 11 "pageNum" page_num: i64
} }
paged! { DescribeAccelerators: AcceleratorInfo = Number "pageNum", "dataSet" data_set, total "totalCount" }

/// Response of [`DescribeAccelerators`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAcceleratorsOutput {
    pub total_count: Option<i64>,
    pub data_set: Vec<AcceleratorInfo>,
}
model! { DescribeAcceleratorsOutput {
    0 "totalCount" total_count: i64, 1 "dataSet" data_set: Vec<AcceleratorInfo>
} }

/// In the response of [`DescribeAccelerators`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AcceleratorInfo {
    pub accelerator_id: Option<String>,
    pub accelerator_type: Option<String>,
    pub accelerator_name: Option<String>,
    pub charge_type: Option<String>,
    pub domain: Option<Domain>,
    pub accelerator_status: Option<String>,
    pub cname: Option<String>,
    pub origin: Option<OriginInfo>,
    pub accelerate_regions: Vec<AccelerateRegionInfo>,
    pub l4_listeners: Vec<AccelerationRuleL4Listener>,
    pub l7_listeners: Vec<AccelerationRuleL7Listener>,
    pub protocol_opts: Option<AccelerationRuleProtocolOpts>,
    pub certificate: Option<CertificateInfo>,
    pub access_control: Option<AccessControl>,
    pub health_check: Option<HealthCheck>,
    pub create_time: Option<String>,
    pub resource_group_id: Option<String>,
}
model! { AcceleratorInfo {
    0 "acceleratorId" accelerator_id: String, 1 "acceleratorType" accelerator_type: String,
    2 "acceleratorName" accelerator_name: String, 3 "chargeType" charge_type: String, 4 "domain" domain: Domain,
    5 "acceleratorStatus" accelerator_status: String, 6 "cname" cname: String, 7 "origin" origin: OriginInfo,
    8 "accelerateRegions" accelerate_regions: Vec<AccelerateRegionInfo>,
    9 "l4Listeners" l4_listeners: Vec<AccelerationRuleL4Listener>,
    10 "l7Listeners" l7_listeners: Vec<AccelerationRuleL7Listener>,
    11 "protocolOpts" protocol_opts: AccelerationRuleProtocolOpts, 12 "certificate" certificate: CertificateInfo,
    13 "accessControl" access_control: AccessControl, 14 "healthCheck" health_check: HealthCheck,
    15 "createTime" create_time: String, 16 "resourceGroupId" resource_group_id: String
} }

/// In the response of [`DescribeAccelerators`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OriginInfo {
    pub origin_region_id: Option<String>,
    pub origin: Option<String>,
    pub backup_origin: Option<String>,
    pub origin_region_name: Option<String>,
}
model! { OriginInfo {
    0 "originRegionId" origin_region_id: String, 1 "origin" origin: String, 2 "backupOrigin" backup_origin: String,
    3 "originRegionName" origin_region_name: String
} }

/// In the response of [`DescribeAccelerators`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccelerateRegionInfo {
    pub accelerate_region_id: Option<String>,
    pub accelerate_region_name: Option<String>,
    pub accelerate_region_status: Option<String>,
    pub bandwidth: Option<i64>,
    pub vip: Option<String>,
}
model! { AccelerateRegionInfo {
    0 "accelerateRegionId" accelerate_region_id: String, 1 "accelerateRegionName" accelerate_region_name: String,
    2 "accelerateRegionStatus" accelerate_region_status: String, 3 "bandwidth" bandwidth: i64, 4 "vip" vip: String
} }

/// In the response of [`DescribeAccelerators`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertificateInfo {
    pub certificate_id: Option<String>,
    pub certificate_label: Option<String>,
    pub common: Option<String>,
    pub fingerprint: Option<String>,
    pub issuer: Option<String>,
    pub sans: Vec<String>,
    pub algorithm: Option<String>,
    pub create_time: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub expired: Option<bool>,
    pub resource_group_id: Option<String>,
}
model! { CertificateInfo {
    0 "certificateId" certificate_id: String, 1 "certificateLabel" certificate_label: String, 2 "common" common: String,
    3 "fingerprint" fingerprint: String, 4 "issuer" issuer: String, 5 "sans" sans: Vec<String>,
    6 "algorithm" algorithm: String, 7 "createTime" create_time: String, 8 "startTime" start_time: String,
    9 "endTime" end_time: String, 10 "expired" expired: bool, 11 "resourceGroupId" resource_group_id: String
} }

/// In the response of [`DescribeAccelerators`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessControl {
    pub enable: Option<bool>,
    pub rules: Vec<AccessControlRule>,
}
model! { AccessControl {
    0 "enable" enable: bool, 1 "rules" rules: Vec<AccessControlRule>
} }

/// In the request of [`DescribeAccelerators`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessControlRule {
    pub listener: Option<String>,
    pub directory: Option<String>,
    pub cidr_ip: Option<String>,
    pub policy: Option<String>,
    pub note: Option<String>,
}
input! { AccessControlRule() {
    0 "listener" listener: String, 1 "directory" directory: String, 2 "cidrIp" cidr_ip: String,
    3 "policy" policy: String, 4 "note" note: String
} }

/// Describes accelerators alerts: `DescribeAcceleratorsAlerts` of `zga` 2024-11-04.
///
/// POST. Reads only. Pages by page number (`pageNum`). See
/// <https://docs.console.zenlayer.com/api-reference/networking/zga>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAcceleratorsAlerts {
    pub accelerator_ids: Option<Vec<String>>,
    pub resource_group_id: Option<String>,
    pub alert_type: Option<String>,
    pub alert_id: Option<String>,
    pub firing: Option<bool>,
    pub start_time_from: Option<String>,
    pub start_time_to: Option<String>,
    pub end_time_from: Option<String>,
    pub end_time_to: Option<String>,
    pub page_size: Option<i64>,
    pub page_num: Option<i64>,
}
operation! { DescribeAcceleratorsAlerts() "DescribeAcceleratorsAlerts" -> DescribeAcceleratorsAlertsOutput {
    0 "acceleratorIds" accelerator_ids: Vec<String>, 1 "resourceGroupId" resource_group_id: String,
    2 "alertType" alert_type: String, 3 "alertId" alert_id: String, 4 "firing" firing: bool,
    5 "startTimeFrom" start_time_from: String, 6 "startTimeTo" start_time_to: String,
    7 "endTimeFrom" end_time_from: String, 8 "endTimeTo" end_time_to: String, 9 "pageSize" page_size: i64,
    10 "pageNum" page_num: i64
} }
paged! { DescribeAcceleratorsAlerts: AcceleratorAlert = Number "pageNum", "dataSet" data_set, total "totalCount" }

/// Response of [`DescribeAcceleratorsAlerts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAcceleratorsAlertsOutput {
    pub total_count: Option<i64>,
    pub data_set: Vec<AcceleratorAlert>,
}
model! { DescribeAcceleratorsAlertsOutput {
    0 "totalCount" total_count: i64, 1 "dataSet" data_set: Vec<AcceleratorAlert>
} }

/// In the response of [`DescribeAcceleratorsAlerts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AcceleratorAlert {
    pub accelerator_id: Option<String>,
    pub alert_id: Option<String>,
    pub alert_type: Option<String>,
    pub labels: BTreeMap<String, String>,
    pub message: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
model! { AcceleratorAlert {
    0 "acceleratorId" accelerator_id: String, 1 "alertId" alert_id: String, 2 "alertType" alert_type: String,
    3 "labels" labels: BTreeMap<String, String>, 4 "message" message: String, 5 "startTime" start_time: String,
    6 "endTime" end_time: String
} }

/// Describes certificates: `DescribeCertificates` of `zga` 2024-11-04.
///
/// POST. Reads only. Pages by page number (`pageNum`). See
/// <https://docs.console.zenlayer.com/api-reference/networking/zga>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCertificates {
    pub certificate_ids: Option<Vec<String>>,
    pub certificate_label: Option<String>,
    pub san: Option<String>,
    pub resource_group_id: Option<String>,
    pub expired: Option<bool>,
    pub page_size: Option<i64>,
    pub page_num: Option<i64>,
}
operation! { DescribeCertificates() "DescribeCertificates" -> DescribeCertificatesOutput {
    0 "certificateIds" certificate_ids: Vec<String>, 1 "certificateLabel" certificate_label: String,
    2 "san" san: String, 3 "resourceGroupId" resource_group_id: String, 4 "expired" expired: bool,
    5 "pageSize" page_size: i64, 6 "pageNum" page_num: i64
} }
paged! { DescribeCertificates: CertificateInfo = Number "pageNum", "dataSet" data_set, total "totalCount" }

/// Response of [`DescribeCertificates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCertificatesOutput {
    pub total_count: Option<i64>,
    pub data_set: Vec<CertificateInfo>,
}
model! { DescribeCertificatesOutput {
    0 "totalCount" total_count: i64, 1 "dataSet" data_set: Vec<CertificateInfo>
} }

/// Describes origin regions: `DescribeOriginRegions` of `zga` 2024-11-04.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/networking/zga>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOriginRegions {}
operation! { DescribeOriginRegions() "DescribeOriginRegions" -> DescribeOriginRegionsOutput {} }

/// Response of [`DescribeOriginRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOriginRegionsOutput {
    pub region_set: Vec<Region>,
}
model! { DescribeOriginRegionsOutput {
    0 "regionSet" region_set: Vec<Region>
} }

/// Describes resource groups bandwidth limit: `DescribeResourceGroupsBandwidthLimit` of `zga` 2024-11-04.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/networking/zga>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceGroupsBandwidthLimit {
    pub resource_group_ids: Option<Value>,
}
operation! { DescribeResourceGroupsBandwidthLimit()
    "DescribeResourceGroupsBandwidthLimit" -> DescribeResourceGroupsBandwidthLimitOutput {
    0 "resourceGroupIds" resource_group_ids: Value
} }

/// Response of [`DescribeResourceGroupsBandwidthLimit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceGroupsBandwidthLimitOutput {
    pub resource_groups: Vec<ResourceGroupBandwidthLimitInfo>,
}
model! { DescribeResourceGroupsBandwidthLimitOutput {
    0 "resourceGroups" resource_groups: Vec<ResourceGroupBandwidthLimitInfo>
} }

/// In the response of [`DescribeResourceGroupsBandwidthLimit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceGroupBandwidthLimitInfo {
    pub resource_group_id: Option<String>,
    pub enable: Option<bool>,
    pub bandwidth: Option<i64>,
}
model! { ResourceGroupBandwidthLimitInfo {
    0 "resourceGroupId" resource_group_id: String, 1 "enable" enable: bool, 2 "bandwidth" bandwidth: i64
} }

/// Describes status code: `DescribeStatusCode` of `zga` 2024-11-04.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/networking/zga>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStatusCode {
    pub accelerator_ids: Option<Vec<String>>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub origin_region_id: Option<String>,
    pub accelerate_region_id: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { DescribeStatusCode() "DescribeStatusCode" -> DescribeStatusCodeOutput {
    0 "acceleratorIds" accelerator_ids: Vec<String>, 1 "startTime" start_time: String, 2 "endTime" end_time: String,
    3 "originRegionId" origin_region_id: String, 4 "accelerateRegionId" accelerate_region_id: String,
    5 "resourceGroupId" resource_group_id: String
} }

/// Response of [`DescribeStatusCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStatusCodeOutput {
    pub data_list: Vec<StatusCodeData>,
}
model! { DescribeStatusCodeOutput {
    0 "dataList" data_list: Vec<StatusCodeData>
} }

/// In the response of [`DescribeStatusCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatusCodeData {
    pub detail: Vec<StatusCodeDetailData>,
    pub time: Option<String>,
}
model! { StatusCodeData {
    0 "detail" detail: Vec<StatusCodeDetailData>, 1 "time" time: String
} }

/// In the response of [`DescribeStatusCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatusCodeDetailData {
    pub code: Option<String>,
    pub count: Option<i64>,
}
model! { StatusCodeDetailData {
    0 "code" code: String, 1 "count" count: i64
} }

/// Describes traffic: `DescribeTraffic` of `zga` 2024-11-04.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/networking/zga>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTraffic {
    pub accelerator_ids: Option<Vec<String>>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub origin_region_id: Option<String>,
    pub accelerate_region_id: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { DescribeTraffic() "DescribeTraffic" -> DescribeTrafficOutput {
    0 "acceleratorIds" accelerator_ids: Vec<String>, 1 "startTime" start_time: String, 2 "endTime" end_time: String,
    3 "originRegionId" origin_region_id: String, 4 "accelerateRegionId" accelerate_region_id: String,
    5 "resourceGroupId" resource_group_id: String
} }

/// Response of [`DescribeTraffic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrafficOutput {
    pub data_list: Vec<AcceleratorTrafficData>,
    pub in_max: Option<i64>,
    pub in_min: Option<i64>,
    pub in_total: Option<i64>,
    pub out_max: Option<i64>,
    pub out_min: Option<i64>,
    pub out_total: Option<i64>,
    pub total_unit: Option<String>,
    pub unit: Option<String>,
}
model! { DescribeTrafficOutput {
    0 "dataList" data_list: Vec<AcceleratorTrafficData>, 1 "inMax" in_max: i64, 2 "inMin" in_min: i64,
    3 "inTotal" in_total: i64, 4 "outMax" out_max: i64, 5 "outMin" out_min: i64, 6 "outTotal" out_total: i64,
    7 "totalUnit" total_unit: String, 8 "unit" unit: String
} }

/// Modifies accelerator acc region: `ModifyAcceleratorAccRegion` of `zga` 2024-11-04.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/networking/zga>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAcceleratorAccRegion {
    pub accelerator_id: Option<String>,
    pub accelerate_regions: Option<Vec<AccelerateRegion>>,
}
operation! { ModifyAcceleratorAccRegion() "ModifyAcceleratorAccRegion" -> Empty {
    0 "acceleratorId" accelerator_id: String, 1 "accelerateRegions" accelerate_regions: Vec<AccelerateRegion>
} }

/// Response of [`ModifyAcceleratorAccRegion`]: empty.
pub type ModifyAcceleratorAccRegionOutput = Empty;

/// Modifies accelerator access control: `ModifyAcceleratorAccessControl` of `zga` 2024-11-04.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/networking/zga>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAcceleratorAccessControl {
    pub accelerator_id: Option<String>,
    pub access_control_rules: Option<Vec<AccessControlRule>>,
}
operation! { ModifyAcceleratorAccessControl() "ModifyAcceleratorAccessControl" -> Empty {
    0 "acceleratorId" accelerator_id: String, 1 "accessControlRules" access_control_rules: Vec<AccessControlRule>
} }

/// Response of [`ModifyAcceleratorAccessControl`]: empty.
pub type ModifyAcceleratorAccessControlOutput = Empty;

/// Modifies accelerator certificate: `ModifyAcceleratorCertificate` of `zga` 2024-11-04.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/networking/zga>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAcceleratorCertificate {
    pub accelerator_id: Option<String>,
    pub certificate_id: Option<String>,
}
operation! { ModifyAcceleratorCertificate() "ModifyAcceleratorCertificate" -> Empty {
    0 "acceleratorId" accelerator_id: String, 1 "certificateId" certificate_id: String
} }

/// Response of [`ModifyAcceleratorCertificate`]: empty.
pub type ModifyAcceleratorCertificateOutput = Empty;

/// Modifies accelerator domain: `ModifyAcceleratorDomain` of `zga` 2024-11-04.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/networking/zga>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAcceleratorDomain {
    pub accelerator_id: Option<String>,
    pub domain: Option<Domain>,
}
operation! { ModifyAcceleratorDomain() "ModifyAcceleratorDomain" -> Empty {
    0 "acceleratorId" accelerator_id: String, 1 "domain" domain: Domain
} }

/// Response of [`ModifyAcceleratorDomain`]: empty.
pub type ModifyAcceleratorDomainOutput = Empty;

/// Modifies accelerator health check: `ModifyAcceleratorHealthCheck` of `zga` 2024-11-04.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/networking/zga>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAcceleratorHealthCheck {
    pub accelerator_id: Option<String>,
    pub health_check: Option<HealthCheck>,
}
operation! { ModifyAcceleratorHealthCheck() "ModifyAcceleratorHealthCheck" -> Empty {
    0 "acceleratorId" accelerator_id: String, 1 "healthCheck" health_check: HealthCheck
} }

/// Response of [`ModifyAcceleratorHealthCheck`]: empty.
pub type ModifyAcceleratorHealthCheckOutput = Empty;

/// Modifies accelerator name: `ModifyAcceleratorName` of `zga` 2024-11-04.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/networking/zga>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAcceleratorName {
    pub accelerator_id: Option<String>,
    pub accelerator_name: Option<String>,
}
operation! { ModifyAcceleratorName() "ModifyAcceleratorName" -> Empty {
    0 "acceleratorId" accelerator_id: String, 1 "acceleratorName" accelerator_name: String
} }

/// Response of [`ModifyAcceleratorName`]: empty.
pub type ModifyAcceleratorNameOutput = Empty;

/// Modifies accelerator origin: `ModifyAcceleratorOrigin` of `zga` 2024-11-04.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/networking/zga>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAcceleratorOrigin {
    pub accelerator_id: Option<String>,
    pub origin: Option<Origin>,
}
operation! { ModifyAcceleratorOrigin() "ModifyAcceleratorOrigin" -> Empty {
    0 "acceleratorId" accelerator_id: String, 1 "origin" origin: Origin
} }

/// Response of [`ModifyAcceleratorOrigin`]: empty.
pub type ModifyAcceleratorOriginOutput = Empty;

/// Modifies accelerator protocol opts: `ModifyAcceleratorProtocolOpts` of `zga` 2024-11-04.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/networking/zga>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAcceleratorProtocolOpts {
    pub accelerator_id: Option<String>,
    pub protocol_opts: Option<AccelerationRuleProtocolOpts>,
}
operation! { ModifyAcceleratorProtocolOpts() "ModifyAcceleratorProtocolOpts" -> Empty {
    0 "acceleratorId" accelerator_id: String, 1 "protocolOpts" protocol_opts: AccelerationRuleProtocolOpts
} }

/// Response of [`ModifyAcceleratorProtocolOpts`]: empty.
pub type ModifyAcceleratorProtocolOptsOutput = Empty;

/// Modifies accelerator rule: `ModifyAcceleratorRule` of `zga` 2024-11-04.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/networking/zga>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAcceleratorRule {
    pub accelerator_id: Option<String>,
    pub l4_listeners: Option<Vec<AccelerationRuleL4Listener>>,
    pub l7_listeners: Option<Vec<AccelerationRuleL7Listener>>,
}
operation! { ModifyAcceleratorRule() "ModifyAcceleratorRule" -> Empty {
    0 "acceleratorId" accelerator_id: String, 1 "l4Listeners" l4_listeners: Vec<AccelerationRuleL4Listener>,
    2 "l7Listeners" l7_listeners: Vec<AccelerationRuleL7Listener>
} }

/// Response of [`ModifyAcceleratorRule`]: empty.
pub type ModifyAcceleratorRuleOutput = Empty;

/// Modifies certificate: `ModifyCertificate` of `zga` 2024-11-04.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/networking/zga>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCertificate {
    pub certificate_id: Option<String>,
    pub certificate_content: Option<String>,
    /// Secret.
    pub certificate_key: Option<Secret>,
}
operation! { ModifyCertificate() "ModifyCertificate" -> ModifyCertificateOutput {
    0 "certificateId" certificate_id: String, 1 "certificateContent" certificate_content: String,
    2 "certificateKey" certificate_key: Secret
} }

/// Response of [`ModifyCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCertificateOutput {
    pub certificate_id: Option<String>,
}
model! { ModifyCertificateOutput {
    0 "certificateId" certificate_id: String
} }

/// Modifies resource group bandwidth limit: `ModifyResourceGroupBandwidthLimit` of `zga` 2024-11-04.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/networking/zga>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourceGroupBandwidthLimit {
    pub resource_group_id: Option<String>,
    pub enable: Option<bool>,
    pub bandwidth: Option<i64>,
}
operation! { ModifyResourceGroupBandwidthLimit()
    "ModifyResourceGroupBandwidthLimit" -> ModifyResourceGroupBandwidthLimitOutput {
    0 "resourceGroupId" resource_group_id: String, 1 "enable" enable: bool, 2 "bandwidth" bandwidth: i64
} }

/// Response of [`ModifyResourceGroupBandwidthLimit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourceGroupBandwidthLimitOutput {
    pub resource_group_id: Option<String>,
}
model! { ModifyResourceGroupBandwidthLimitOutput {
    0 "resourceGroupId" resource_group_id: String
} }

/// Opens accelerator access control: `OpenAcceleratorAccessControl` of `zga` 2024-11-04.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/networking/zga>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenAcceleratorAccessControl {
    pub accelerator_id: Option<String>,
}
operation! { OpenAcceleratorAccessControl() "OpenAcceleratorAccessControl" -> Empty {
    0 "acceleratorId" accelerator_id: String
} }

/// Response of [`OpenAcceleratorAccessControl`]: empty.
pub type OpenAcceleratorAccessControlOutput = Empty;

/// Pauses accelerator: `PauseAccelerator` of `zga` 2024-11-04.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/networking/zga>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseAccelerator {
    pub accelerator_id: Option<String>,
}
operation! { PauseAccelerator() "PauseAccelerator" -> Empty {
    0 "acceleratorId" accelerator_id: String
} }

/// Response of [`PauseAccelerator`]: empty.
pub type PauseAcceleratorOutput = Empty;

/// `RedeployAccelerator` of `zga` 2024-11-04.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/networking/zga>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RedeployAccelerator {
    pub accelerator_id: Option<String>,
}
operation! { RedeployAccelerator() "RedeployAccelerator" -> Empty {
    0 "acceleratorId" accelerator_id: String
} }

/// Response of [`RedeployAccelerator`]: empty.
pub type RedeployAcceleratorOutput = Empty;

/// Starts accelerator: `StartAccelerator` of `zga` 2024-11-04.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/networking/zga>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAccelerator {
    pub accelerator_id: Option<String>,
}
operation! { StartAccelerator() "StartAccelerator" -> Empty {
    0 "acceleratorId" accelerator_id: String
} }

/// Response of [`StartAccelerator`]: empty.
pub type StartAcceleratorOutput = Empty;

#[cfg(feature = "unstable-registry")]
register! {
    CloseAcceleratorAccessControl, CreateAccelerator, CreateCertificate, DeleteAccelerator, DeleteCertificate,
    DescribeAccelerateRegions, DescribeAcceleratorLogs, DescribeAcceleratorMetrics, DescribeAcceleratorTraffic,
    DescribeAccelerators, DescribeAcceleratorsAlerts, DescribeCertificates, DescribeOriginRegions,
    DescribeResourceGroupsBandwidthLimit, DescribeStatusCode, DescribeTraffic, ModifyAcceleratorAccRegion,
    ModifyAcceleratorAccessControl, ModifyAcceleratorCertificate, ModifyAcceleratorDomain, ModifyAcceleratorHealthCheck,
    ModifyAcceleratorName, ModifyAcceleratorOrigin, ModifyAcceleratorProtocolOpts, ModifyAcceleratorRule,
    ModifyCertificate, ModifyResourceGroupBandwidthLimit, OpenAcceleratorAccessControl, PauseAccelerator,
    RedeployAccelerator, StartAccelerator
}
