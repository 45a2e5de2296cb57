//! `es-serverless` of Alibaba Cloud, API version 2023-06-27.
//!
//! Endpoint: a table of 4 regions, else no rule is known: set one for a region without an entry. Operations:
//! <https://api.alibabacloud.com/document/es-serverless/2023-06-27/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, es_serverless::GetMonitorData};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetMonitorData::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("cn-beijing", "es-serverless.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "es-serverless.cn-hangzhou.aliyuncs.com"),
        ("cn-shanghai", "es-serverless.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "es-serverless.cn-shenzhen.aliyuncs.com"),
    ],
    &[
        ("cn-beijing", "es-serverless-vpc.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "es-serverless-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-shanghai", "es-serverless-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "es-serverless-vpc.cn-shenzhen.aliyuncs.com"),
    ],
    "",
    Rule::Unknown,
);

static SERVICE: Service<'_> = Service::new(
    "es-serverless",
    "2023-06-27",
    "es-serverless",
    &ENDPOINTS,
);

/// Cancels spec review task: `CancelSpecReviewTask` of `es-serverless` 2023-06-27.
///
/// DELETE `/openapi/es-serverless/instances/{appName}/spec-review-tasks/{taskId}`. Changes data. See
/// <https://api.alibabacloud.com/document/es-serverless/2023-06-27/CancelSpecReviewTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelSpecReviewTask {
    /// Required.
    pub app_name: String,
    /// Required.
    pub task_id: String,
}
operation! { CancelSpecReviewTask(app_name: String, task_id: String)
    "CancelSpecReviewTask" -> CancelSpecReviewTaskOutput {
    0 "appName" app_name, 1 "taskId" task_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/openapi/es-serverless/instances/{appName}/spec-review-tasks/{taskId}", } }

/// Response of [`CancelSpecReviewTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelSpecReviewTaskOutput {
    pub result: Option<bool>,
}
model! { CancelSpecReviewTaskOutput {
    0 "result" result: bool
} }

/// Creates app: `CreateApp` of `es-serverless` 2023-06-27.
///
/// POST `/openapi/es-serverless/instances`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/es-serverless/2023-06-27/CreateApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApp {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub app_name: String,
    /// Required.
    pub authentication: CreateAppAuthentication,
    /// Required.
    pub charge_type: String,
    pub description: Option<String>,
    pub network: Option<Vec<CreateAppNetwork>>,
    pub private_network: Option<Vec<CreateAppPrivateNetwork>>,
    pub quota_info: Option<CreateAppQuotaInfo>,
    pub region_id: Option<String>,
    pub scenario: Option<String>,
    pub tags: Option<Vec<CreateAppTags>>,
    pub version: Option<String>,
}
operation! { CreateApp(app_name: String, authentication: CreateAppAuthentication, charge_type: String)
    "CreateApp" -> CreateAppOutput {
    0 "clientToken" client_token: String, 1 "dryRun" dry_run: bool, 2 "appName" app_name,
    3 "authentication" authentication, 4 "chargeType" charge_type, 5 "description" description: String,
    6 "network" network: Vec<CreateAppNetwork>, 7 "privateNetwork" private_network: Vec<CreateAppPrivateNetwork>,
    8 "quotaInfo" quota_info: CreateAppQuotaInfo, 9 "regionId" region_id: String, 10 "scenario" scenario: String,
    11 "tags" tags: Vec<CreateAppTags>, 12 "version" version: String
} [
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
    Mark::new(12, Location::Body, Style::None)
] { path: "/openapi/es-serverless/instances", body: BodyStyle::Json, } }

/// In the request of [`CreateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppAuthentication {
    pub basic_auth: Option<Vec<CreateAppBasicAuth>>,
}
input! { CreateAppAuthentication() {
    0 "basicAuth" basic_auth: Vec<CreateAppBasicAuth>
} }

/// In the request of [`CreateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppBasicAuth {
    /// Secret.
    pub password: Option<Secret>,
    pub username: Option<String>,
}
input! { CreateAppBasicAuth() {
    0 "password" password: Secret, 1 "username" username: String
} }

/// In the request of [`CreateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppNetwork {
    pub domain: Option<String>,
    pub enabled: Option<bool>,
    pub port: Option<i64>,
    pub r#type: Option<String>,
    pub white_ip_group: Option<Vec<CreateAppWhiteIpGroup>>,
}
input! { CreateAppNetwork() {
    0 "domain" domain: String, 1 "enabled" enabled: bool, 2 "port" port: i64, 3 "type" r#type: String,
    4 "whiteIpGroup" white_ip_group: Vec<CreateAppWhiteIpGroup>
} }

/// In the request of [`CreateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppWhiteIpGroup {
    pub group_name: Option<String>,
    pub ips: Option<Vec<String>>,
}
input! { CreateAppWhiteIpGroup() {
    0 "groupName" group_name: String, 1 "ips" ips: Vec<String>
} }

/// In the request of [`CreateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppPrivateNetwork {
    pub enabled: Option<bool>,
    pub pvl_endpoint_id: Option<String>,
    pub r#type: Option<String>,
    pub vpc_id: Option<String>,
    pub white_ip_group: Option<Vec<CreateAppPrivateNetworkWhiteIpGroup>>,
}
input! { CreateAppPrivateNetwork() {
    0 "enabled" enabled: bool, 1 "pvlEndpointId" pvl_endpoint_id: String, 2 "type" r#type: String,
    3 "vpcId" vpc_id: String, 4 "whiteIpGroup" white_ip_group: Vec<CreateAppPrivateNetworkWhiteIpGroup>
} }

/// In the request of [`CreateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppPrivateNetworkWhiteIpGroup {
    pub group_name: Option<String>,
    pub ips: Option<Vec<String>>,
}
input! { CreateAppPrivateNetworkWhiteIpGroup() {
    0 "groupName" group_name: String, 1 "ips" ips: Vec<String>
} }

/// In the request of [`CreateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppQuotaInfo {
    pub app_type: Option<String>,
    pub cu: Option<i64>,
    pub elastic: Option<bool>,
    pub min_cu: Option<i64>,
    pub storage: Option<i64>,
}
input! { CreateAppQuotaInfo() {
    0 "appType" app_type: String, 1 "cu" cu: i64, 2 "elastic" elastic: bool, 3 "minCu" min_cu: i64,
    4 "storage" storage: i64
} }

/// In the request of [`CreateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateAppTags() {
    0 "key" key: String, 1 "value" value: String
} }

/// Response of [`CreateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppOutput {
    pub result: Option<CreateAppResult>,
}
model! { CreateAppOutput {
    0 "result" result: CreateAppResult
} }

/// In the response of [`CreateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppResult {
    pub app_id: Option<String>,
    pub instane_id: Option<String>,
}
model! { CreateAppResult {
    0 "appId" app_id: String, 1 "instaneId" instane_id: String
} }

/// Creates endpoint: `CreateEndpoint` of `es-serverless` 2023-06-27.
///
/// POST `/openapi/es-serverless/endpoints`. Changes data. See
/// <https://api.alibabacloud.com/document/es-serverless/2023-06-27/CreateEndpoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEndpoint {
    pub r#type: Option<String>,
    /// Required.
    pub endpoint_zones: Vec<CreateEndpointEndpointZones>,
    pub name: Option<String>,
    /// Required.
    pub vpc_id: String,
}
operation! { CreateEndpoint(endpoint_zones: Vec<CreateEndpointEndpointZones>, vpc_id: String)
    "CreateEndpoint" -> CreateEndpointOutput {
    0 "type" r#type: String, 1 "endpointZones" endpoint_zones, 2 "name" name: String, 3 "vpcId" vpc_id
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { path: "/openapi/es-serverless/endpoints", body: BodyStyle::Json, } }

/// In the request of [`CreateEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEndpointEndpointZones {
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}
input! { CreateEndpointEndpointZones() {
    0 "vswitchId" vswitch_id: String, 1 "zoneId" zone_id: String
} }

/// Response of [`CreateEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEndpointOutput {
    pub result: Option<CreateEndpointResult>,
}
model! { CreateEndpointOutput {
    0 "result" result: CreateEndpointResult
} }

/// In the response of [`CreateEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEndpointResult {
    pub endpoint_id: Option<String>,
}
model! { CreateEndpointResult {
    0 "endpointId" endpoint_id: String
} }

/// Creates snapshot: `CreateSnapshot` of `es-serverless` 2023-06-27.
///
/// POST `/openapi/es-serverless/instances/{appName}/snapshot-repositories/{repository}/snapshots`. Changes data. See
/// <https://api.alibabacloud.com/document/es-serverless/2023-06-27/CreateSnapshot>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnapshot {
    pub dry_run: Option<bool>,
    /// Required.
    pub indices: String,
    /// Required.
    pub snapshot: String,
    /// Required.
    pub app_name: String,
    /// Required.
    pub repository: String,
}
operation! { CreateSnapshot(indices: String, snapshot: String, app_name: String, repository: String)
    "CreateSnapshot" -> CreateSnapshotOutput {
    0 "dryRun" dry_run: bool, 1 "indices" indices, 2 "snapshot" snapshot, 3 "appName" app_name,
    4 "repository" repository
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
]
    { path: "/openapi/es-serverless/instances/{appName}/snapshot-repositories/{repository}/snapshots", body: BodyStyle::Json, } }

/// Response of [`CreateSnapshot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnapshotOutput {
    pub result: Option<bool>,
}
model! { CreateSnapshotOutput {
    0 "result" result: bool
} }

/// Deletes app: `DeleteApp` of `es-serverless` 2023-06-27.
///
/// DELETE `/openapi/es-serverless/instances/{appName}`. Changes data. See
/// <https://api.alibabacloud.com/document/es-serverless/2023-06-27/DeleteApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApp {
    /// Required.
    pub app_name: String,
}
operation! { DeleteApp(app_name: String) "DeleteApp" -> DeleteAppOutput {
    0 "appName" app_name
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/openapi/es-serverless/instances/{appName}", } }

/// Response of [`DeleteApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAppOutput {
    pub result: Option<DeleteAppResult>,
}
model! { DeleteAppOutput {
    0 "result" result: DeleteAppResult
} }

/// In the response of [`DeleteApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAppResult {
    pub instance_id: Option<String>,
}
model! { DeleteAppResult {
    0 "instanceId" instance_id: String
} }

/// Deletes dict: `DeleteDict` of `es-serverless` 2023-06-27.
///
/// POST `/openapi/es-serverless/instances/{appName}/dicts/actions/remove`. Changes data. See
/// <https://api.alibabacloud.com/document/es-serverless/2023-06-27/DeleteDict>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDict {
    /// Required.
    pub name: String,
    /// Required.
    pub r#type: String,
    /// Required.
    pub app_name: String,
}
operation! { DeleteDict(name: String, r#type: String, app_name: String) "DeleteDict" -> DeleteDictOutput {
    0 "name" name, 1 "type" r#type, 2 "appName" app_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/openapi/es-serverless/instances/{appName}/dicts/actions/remove", body: BodyStyle::Json, } }

/// Response of [`DeleteDict`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDictOutput {
    pub result: Option<bool>,
}
model! { DeleteDictOutput {
    0 "result" result: bool
} }

/// Deletes endpoint: `DeleteEndpoint` of `es-serverless` 2023-06-27.
///
/// DELETE `/openapi/es-serverless/endpoints/{endpointId}`. Changes data. See
/// <https://api.alibabacloud.com/document/es-serverless/2023-06-27/DeleteEndpoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEndpoint {
    /// Required.
    pub endpoint_id: String,
}
operation! { DeleteEndpoint(endpoint_id: String) "DeleteEndpoint" -> DeleteEndpointOutput {
    0 "endpointId" endpoint_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/openapi/es-serverless/endpoints/{endpointId}", } }

/// Response of [`DeleteEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEndpointOutput {
    pub result: Option<bool>,
}
model! { DeleteEndpointOutput {
    0 "result" result: bool
} }

/// Deletes snapshot: `DeleteSnapshot` of `es-serverless` 2023-06-27.
///
/// DELETE `/openapi/es-serverless/instances/{appName}/snapshot-repositories/{repository}/snapshots/{snapshot}`. Changes
/// data. See <https://api.alibabacloud.com/document/es-serverless/2023-06-27/DeleteSnapshot>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSnapshot {
    /// Required.
    pub app_name: String,
    /// Required.
    pub repository: String,
    /// Required.
    pub snapshot: String,
}
operation! { DeleteSnapshot(app_name: String, repository: String, snapshot: String)
    "DeleteSnapshot" -> DeleteSnapshotOutput {
    0 "appName" app_name, 1 "repository" repository, 2 "snapshot" snapshot
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
]
    { method: "DELETE", path: "/openapi/es-serverless/instances/{appName}/snapshot-repositories/{repository}/snapshots/{snapshot}", } }

/// Response of [`DeleteSnapshot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSnapshotOutput {
    pub result: Option<bool>,
}
model! { DeleteSnapshotOutput {
    0 "result" result: bool
} }

/// Gets app: `GetApp` of `es-serverless` 2023-06-27.
///
/// GET `/openapi/es-serverless/instances/{appName}`. Reads only. See
/// <https://api.alibabacloud.com/document/es-serverless/2023-06-27/GetApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApp {
    pub detailed: Option<bool>,
    /// Required.
    pub app_name: String,
}
operation! { GetApp(app_name: String) "GetApp" -> GetAppOutput {
    0 "detailed" detailed: bool, 1 "appName" app_name
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/openapi/es-serverless/instances/{appName}", } }

/// Response of [`GetApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppOutput {
    pub result: Option<GetAppResult>,
}
model! { GetAppOutput {
    0 "result" result: GetAppResult
} }

/// In the response of [`GetApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppResult {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub app_type: Option<String>,
    pub charge_type: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub instance_id: Option<String>,
    pub modified_time: Option<String>,
    pub network: Vec<GetAppNetwork>,
    pub owner_id: Option<String>,
    pub private_network: Vec<GetAppPrivateNetwork>,
    pub region_id: Option<String>,
    pub scenario: Option<String>,
    pub status: Option<String>,
    pub tags: Vec<GetAppTags>,
    pub version: Option<String>,
}
model! { GetAppResult {
    0 "appId" app_id: String, 1 "appName" app_name: String, 2 "appType" app_type: String,
    3 "chargeType" charge_type: String, 4 "createTime" create_time: String, 5 "description" description: String,
    6 "instanceId" instance_id: String, 7 "modifiedTime" modified_time: String, 8 "network" network: Vec<GetAppNetwork>,
    9 "ownerId" owner_id: String, 10 "privateNetwork" private_network: Vec<GetAppPrivateNetwork>,
    11 "regionId" region_id: String, 12 "scenario" scenario: String, 13 "status" status: String,
    14 "tags" tags: Vec<GetAppTags>, 15 "version" version: String
} }

/// In the response of [`GetApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppNetwork {
    pub domain: Option<String>,
    pub enabled: Option<bool>,
    pub port: Option<i64>,
    pub r#type: Option<String>,
    pub white_ip_group: Vec<GetAppWhiteIpGroup>,
}
model! { GetAppNetwork {
    0 "domain" domain: String, 1 "enabled" enabled: bool, 2 "port" port: i64, 3 "type" r#type: String,
    4 "whiteIpGroup" white_ip_group: Vec<GetAppWhiteIpGroup>
} }

/// In the response of [`GetApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppWhiteIpGroup {
    pub group_name: Option<String>,
    pub ips: Vec<String>,
}
model! { GetAppWhiteIpGroup {
    0 "groupName" group_name: String, 1 "ips" ips: Vec<String>
} }

/// In the response of [`GetApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppPrivateNetwork {
    pub domain: Option<String>,
    pub enabled: Option<bool>,
    pub port: Option<i64>,
    pub pvl_endpoint_id: Option<String>,
    pub r#type: Option<String>,
    pub vpc_id: Option<String>,
    pub white_ip_group: Vec<GetAppPrivateNetworkWhiteIpGroup>,
}
model! { GetAppPrivateNetwork {
    0 "domain" domain: String, 1 "enabled" enabled: bool, 2 "port" port: i64, 3 "pvlEndpointId" pvl_endpoint_id: String,
    4 "type" r#type: String, 5 "vpcId" vpc_id: String,
    6 "whiteIpGroup" white_ip_group: Vec<GetAppPrivateNetworkWhiteIpGroup>
} }

/// In the response of [`GetApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppPrivateNetworkWhiteIpGroup {
    pub group_name: Option<String>,
    pub ips: Vec<String>,
}
model! { GetAppPrivateNetworkWhiteIpGroup {
    0 "groupName" group_name: String, 1 "ips" ips: Vec<String>
} }

/// In the response of [`GetApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetAppTags {
    0 "key" key: String, 1 "value" value: String
} }

/// Gets app quota: `GetAppQuota` of `es-serverless` 2023-06-27.
///
/// GET `/openapi/es-serverless/instances/{appName}/quota`. Reads only. See
/// <https://api.alibabacloud.com/document/es-serverless/2023-06-27/GetAppQuota>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppQuota {
    /// Required.
    pub app_name: String,
}
operation! { GetAppQuota(app_name: String) "GetAppQuota" -> GetAppQuotaOutput {
    0 "appName" app_name
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/openapi/es-serverless/instances/{appName}/quota", } }

/// Response of [`GetAppQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppQuotaOutput {
    pub result: Option<GetAppQuotaResult>,
}
model! { GetAppQuotaOutput {
    0 "result" result: GetAppQuotaResult
} }

/// In the response of [`GetAppQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppQuotaResult {
    pub limiter_info: Option<GetAppQuotaLimiterInfo>,
    pub quota_info: BTreeMap<String, Value>,
}
model! { GetAppQuotaResult {
    0 "limiterInfo" limiter_info: GetAppQuotaLimiterInfo, 1 "quotaInfo" quota_info: BTreeMap<String, Value>
} }

/// In the response of [`GetAppQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppQuotaLimiterInfo {
    pub limiters: Vec<GetAppQuotaLimiters>,
}
model! { GetAppQuotaLimiterInfo {
    0 "limiters" limiters: Vec<GetAppQuotaLimiters>
} }

/// In the response of [`GetAppQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppQuotaLimiters {
    pub immutable: Option<bool>,
    pub max_value: Option<i64>,
    pub min_value: Option<i64>,
    pub r#type: Option<String>,
}
model! { GetAppQuotaLimiters {
    0 "immutable" immutable: bool, 1 "maxValue" max_value: i64, 2 "minValue" min_value: i64, 3 "type" r#type: String
} }

/// Gets monitor data: `GetMonitorData` of `es-serverless` 2023-06-27.
///
/// POST `/openapi/es-serverless/emon/metrics/query`. Reads only. See
/// <https://api.alibabacloud.com/document/es-serverless/2023-06-27/GetMonitorData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMonitorData {
    pub body: Option<String>,
}
operation! { GetMonitorData() "GetMonitorData" -> GetMonitorDataOutput {
    0 "body" body: String
} [
    Mark::new(0, Location::WholeBody, Style::None)
] { path: "/openapi/es-serverless/emon/metrics/query", body: BodyStyle::Json, } }

/// Response of [`GetMonitorData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMonitorDataOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Vec<GetMonitorDataResult>,
    pub success: Option<bool>,
}
model! { GetMonitorDataOutput {
    0 "code" code: String, 1 "message" message: String, 2 "result" result: Vec<GetMonitorDataResult>,
    3 "success" success: bool
} }

/// In the response of [`GetMonitorData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMonitorDataResult {
    pub dps: BTreeMap<String, Value>,
    pub integrity: Option<f64>,
    pub message_watermark: Option<i64>,
    pub metric: Option<String>,
    pub summary: Option<f64>,
    pub tags: BTreeMap<String, Value>,
}
model! { GetMonitorDataResult {
    0 "dps" dps: BTreeMap<String, Value>, 1 "integrity" integrity: f64, 2 "messageWatermark" message_watermark: i64,
    3 "metric" metric: String, 4 "summary" summary: f64, 5 "tags" tags: BTreeMap<String, Value>
} }

/// Gets snapshot setting: `GetSnapshotSetting` of `es-serverless` 2023-06-27.
///
/// GET `/openapi/es-serverless/instances/{appName}/auto-snapshot-setting`. Reads only. See
/// <https://api.alibabacloud.com/document/es-serverless/2023-06-27/GetSnapshotSetting>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSnapshotSetting {
    /// Required.
    pub app_name: String,
}
operation! { GetSnapshotSetting(app_name: String) "GetSnapshotSetting" -> GetSnapshotSettingOutput {
    0 "appName" app_name
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/openapi/es-serverless/instances/{appName}/auto-snapshot-setting", } }

/// Response of [`GetSnapshotSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSnapshotSettingOutput {
    pub result: Option<GetSnapshotSettingResult>,
}
model! { GetSnapshotSettingOutput {
    0 "result" result: GetSnapshotSettingResult
} }

/// In the response of [`GetSnapshotSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSnapshotSettingResult {
    pub enable: Option<bool>,
    pub quartz_regex: Option<String>,
}
model! { GetSnapshotSettingResult {
    0 "enable" enable: bool, 1 "quartzRegex" quartz_regex: String
} }

/// Gets spec review task: `GetSpecReviewTask` of `es-serverless` 2023-06-27.
///
/// GET `/openapi/es-serverless/instances/{appName}/spec-review-tasks/{taskId}`. Reads only. See
/// <https://api.alibabacloud.com/document/es-serverless/2023-06-27/GetSpecReviewTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSpecReviewTask {
    /// Required.
    pub app_name: String,
    /// Required.
    pub task_id: i64,
}
operation! { GetSpecReviewTask(app_name: String, task_id: i64) "GetSpecReviewTask" -> GetSpecReviewTaskOutput {
    0 "appName" app_name, 1 "taskId" task_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/openapi/es-serverless/instances/{appName}/spec-review-tasks/{taskId}", } }

/// Response of [`GetSpecReviewTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSpecReviewTaskOutput {
    pub result: Option<GetSpecReviewTaskResult>,
}
model! { GetSpecReviewTaskOutput {
    0 "result" result: GetSpecReviewTaskResult
} }

/// In the response of [`GetSpecReviewTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSpecReviewTaskResult {
    pub id: Option<String>,
    pub app_name: Option<String>,
    pub apply_limiter: BTreeMap<String, Value>,
    pub apply_quota: BTreeMap<String, Value>,
    pub apply_reason: Option<String>,
    pub effective_limiter: BTreeMap<String, Value>,
    pub effective_quota: BTreeMap<String, Value>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub old_limiter: BTreeMap<String, Value>,
    pub old_quota: BTreeMap<String, Value>,
    pub source: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { GetSpecReviewTaskResult {
    0 "Id" id: String, 1 "appName" app_name: String, 2 "applyLimiter" apply_limiter: BTreeMap<String, Value>,
    3 "applyQuota" apply_quota: BTreeMap<String, Value>, 4 "applyReason" apply_reason: String,
    5 "effectiveLimiter" effective_limiter: BTreeMap<String, Value>,
    6 "effectiveQuota" effective_quota: BTreeMap<String, Value>, 7 "gmtCreate" gmt_create: String,
    8 "gmtModified" gmt_modified: String, 9 "oldLimiter" old_limiter: BTreeMap<String, Value>,
    10 "oldQuota" old_quota: BTreeMap<String, Value>, 11 "source" source: String, 12 "status" status: String,
    13 "type" r#type: String
} }

/// Lists apps: `ListApps` of `es-serverless` 2023-06-27.
///
/// GET `/openapi/es-serverless/instances`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/es-serverless/2023-06-27/ListApps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApps {
    pub app_name: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub order_type: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub status: Option<String>,
    pub tags: Option<String>,
}
operation! { ListApps() "ListApps" -> ListAppsOutput {
    0 "appName" app_name: String, 1 "createTime" create_time: String, 2 "description" description: String,
    3 "orderType" order_type: String, 4 "pageNumber" page_number: i64, 5 "pageSize" page_size: i64,
    6 "status" status: String, 7 "tags" tags: String
} { method: "GET", path: "/openapi/es-serverless/instances", } }
paged! { ListApps: ListAppsResult = Number "pageNumber", "result" result, total "totalCount" }

/// Response of [`ListApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppsOutput {
    pub result: Vec<ListAppsResult>,
    pub total_count: Option<i64>,
}
model! { ListAppsOutput {
    0 "result" result: Vec<ListAppsResult>, 1 "totalCount" total_count: i64
} }

/// In the response of [`ListApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppsResult {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub app_type: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub instance_id: Option<String>,
    pub modified_time: Option<String>,
    pub owner_id: Option<String>,
    pub region_id: Option<String>,
    pub status: Option<String>,
    pub tags: Vec<ListAppsTags>,
    pub version: Option<String>,
}
model! { ListAppsResult {
    0 "appId" app_id: String, 1 "appName" app_name: String, 2 "appType" app_type: String,
    3 "createTime" create_time: String, 4 "description" description: String, 5 "instanceId" instance_id: String,
    6 "modifiedTime" modified_time: String, 7 "ownerId" owner_id: String, 8 "regionId" region_id: String,
    9 "status" status: String, 10 "tags" tags: Vec<ListAppsTags>, 11 "version" version: String
} }

/// In the response of [`ListApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListAppsTags {
    0 "key" key: String, 1 "value" value: String
} }

/// Lists dicts: `ListDicts` of `es-serverless` 2023-06-27.
///
/// GET `/openapi/es-serverless/instances/{appName}/dicts`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/es-serverless/2023-06-27/ListDicts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDicts {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub app_name: String,
}
operation! { ListDicts(app_name: String) "ListDicts" -> ListDictsOutput {
    0 "pageNumber" page_number: i64, 1 "pageSize" page_size: i64, 2 "appName" app_name
} [
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/openapi/es-serverless/instances/{appName}/dicts", } }
paged! { ListDicts: ListDictsResult = Number "pageNumber", "result" result, total "totalCount" }

/// Response of [`ListDicts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDictsOutput {
    pub result: Vec<ListDictsResult>,
    pub total_count: Option<i64>,
}
model! { ListDictsOutput {
    0 "result" result: Vec<ListDictsResult>, 1 "totalCount" total_count: i64
} }

/// In the response of [`ListDicts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDictsResult {
    /// Secret.
    pub download_url: Option<Secret>,
    pub name: Option<String>,
    pub source_type: Option<String>,
    pub r#type: Option<String>,
}
model! { ListDictsResult {
    0 "downloadUrl" download_url: Secret, 1 "name" name: String, 2 "sourceType" source_type: String,
    3 "type" r#type: String
} }

/// Lists endpoints: `ListEndpoints` of `es-serverless` 2023-06-27.
///
/// GET `/openapi/es-serverless/endpoints`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/es-serverless/2023-06-27/ListEndpoints>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEndpoints {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_id: Option<String>,
    /// Required.
    pub r#type: String,
    pub vpc_id: Option<String>,
}
operation! { ListEndpoints(r#type: String) "ListEndpoints" -> ListEndpointsOutput {
    0 "pageNumber" page_number: i64, 1 "pageSize" page_size: i64, 2 "resourceId" resource_id: String, 3 "type" r#type,
    4 "vpcId" vpc_id: String
} { method: "GET", path: "/openapi/es-serverless/endpoints", } }
paged! { ListEndpoints: ListEndpointsResult = Number "pageNumber", "result" result, total "totalCount" }

/// Response of [`ListEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEndpointsOutput {
    pub result: Vec<ListEndpointsResult>,
    pub total_count: Option<i64>,
}
model! { ListEndpointsOutput {
    0 "result" result: Vec<ListEndpointsResult>, 1 "totalCount" total_count: i64
} }

/// In the response of [`ListEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEndpointsResult {
    pub connection_status: Option<String>,
    pub created: Option<i64>,
    pub domain: Option<String>,
    pub endpoint_id: Option<String>,
    pub endpoint_zones: Vec<ListEndpointsEndpointZones>,
    pub name: Option<String>,
    pub resource_id: Option<String>,
    pub security_group_ids: Vec<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub updated: Option<i64>,
    pub vpc_id: Option<String>,
}
model! { ListEndpointsResult {
    0 "connectionStatus" connection_status: String, 1 "created" created: i64, 2 "domain" domain: String,
    3 "endpointId" endpoint_id: String, 4 "endpointZones" endpoint_zones: Vec<ListEndpointsEndpointZones>,
    5 "name" name: String, 6 "resourceId" resource_id: String, 7 "securityGroupIds" security_group_ids: Vec<String>,
    8 "status" status: String, 9 "type" r#type: String, 10 "updated" updated: i64, 11 "vpcId" vpc_id: String
} }

/// In the response of [`ListEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEndpointsEndpointZones {
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { ListEndpointsEndpointZones {
    0 "vSwitchId" vswitch_id: String, 1 "zoneId" zone_id: String
} }

/// Lists indices: `ListIndices` of `es-serverless` 2023-06-27.
///
/// GET `/openapi/es-serverless/instances/{appName}/indices`. Reads only. See
/// <https://api.alibabacloud.com/document/es-serverless/2023-06-27/ListIndices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIndices {
    /// Required.
    pub app_name: String,
}
operation! { ListIndices(app_name: String) "ListIndices" -> ListIndicesOutput {
    0 "appName" app_name
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/openapi/es-serverless/instances/{appName}/indices", } }

/// Response of [`ListIndices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIndicesOutput {
    pub result: Vec<Value>,
}
model! { ListIndicesOutput {
    0 "result" result: Vec<Value>
} }

/// Lists snapshot repositories: `ListSnapshotRepositories` of `es-serverless` 2023-06-27.
///
/// GET `/openapi/es-serverless/instances/{appName}/snapshot-repositories`. Reads only. See
/// <https://api.alibabacloud.com/document/es-serverless/2023-06-27/ListSnapshotRepositories>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSnapshotRepositories {
    /// Required.
    pub app_name: String,
}
operation! { ListSnapshotRepositories(app_name: String) "ListSnapshotRepositories" -> ListSnapshotRepositoriesOutput {
    0 "appName" app_name
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/openapi/es-serverless/instances/{appName}/snapshot-repositories", } }

/// Response of [`ListSnapshotRepositories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSnapshotRepositoriesOutput {
    pub result: Vec<BTreeMap<String, Value>>,
}
model! { ListSnapshotRepositoriesOutput {
    0 "result" result: Vec<BTreeMap<String, Value>>
} }

/// Lists snapshots: `ListSnapshots` of `es-serverless` 2023-06-27.
///
/// GET `/openapi/es-serverless/instances/{appName}/snapshots`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/es-serverless/2023-06-27/ListSnapshots>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSnapshots {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub repository: Option<String>,
    pub snapshot: Option<String>,
    /// Required.
    pub app_name: String,
}
operation! { ListSnapshots(app_name: String) "ListSnapshots" -> ListSnapshotsOutput {
    0 "pageNumber" page_number: i64, 1 "pageSize" page_size: i64, 2 "repository" repository: String,
    3 "snapshot" snapshot: String, 4 "appName" app_name
} [
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/openapi/es-serverless/instances/{appName}/snapshots", } }
paged! { ListSnapshots: BTreeMap<String, Value> = Number "pageNumber", "result" result, total "totalCount" }

/// Response of [`ListSnapshots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSnapshotsOutput {
    pub next_token: Option<String>,
    pub result: Vec<BTreeMap<String, Value>>,
    pub total_count: Option<i64>,
}
model! { ListSnapshotsOutput {
    0 "nextToken" next_token: String, 1 "result" result: Vec<BTreeMap<String, Value>>, 2 "totalCount" total_count: i64
} }

/// Lists spec review tasks: `ListSpecReviewTasks` of `es-serverless` 2023-06-27.
///
/// GET `/openapi/es-serverless/instances/{appName}/spec-review-tasks`. Reads only. Pages by page number (`pageNumber`).
/// See <https://api.alibabacloud.com/document/es-serverless/2023-06-27/ListSpecReviewTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSpecReviewTasks {
    pub page: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub size: Option<i64>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    /// Required.
    pub app_name: String,
}
operation! { ListSpecReviewTasks(app_name: String) "ListSpecReviewTasks" -> ListSpecReviewTasksOutput {
    0 "page" page: i64, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64, 3 "size" size: i64,
    4 "status" status: String, 5 "type" r#type: String, 6 "appName" app_name
} [
    Mark::new(6, Location::Path, Style::None)
] { method: "GET", path: "/openapi/es-serverless/instances/{appName}/spec-review-tasks", } }
paged! { ListSpecReviewTasks: ListSpecReviewTasksResult = Number "pageNumber", "result" result, total "totalCount" }

/// Response of [`ListSpecReviewTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSpecReviewTasksOutput {
    pub result: Vec<ListSpecReviewTasksResult>,
    pub total_count: Option<i64>,
}
model! { ListSpecReviewTasksOutput {
    0 "result" result: Vec<ListSpecReviewTasksResult>, 1 "totalCount" total_count: i64
} }

/// In the response of [`ListSpecReviewTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSpecReviewTasksResult {
    pub id: Option<String>,
    pub app_name: Option<String>,
    pub apply_reason: Option<String>,
    pub gmt_create: Option<String>,
    pub source: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { ListSpecReviewTasksResult {
    0 "Id" id: String, 1 "appName" app_name: String, 2 "applyReason" apply_reason: String,
    3 "gmtCreate" gmt_create: String, 4 "source" source: String, 5 "status" status: String, 6 "type" r#type: String
} }

/// Updates app: `UpdateApp` of `es-serverless` 2023-06-27.
///
/// PATCH `/openapi/es-serverless/instances/{appName}`. Changes data. See
/// <https://api.alibabacloud.com/document/es-serverless/2023-06-27/UpdateApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApp {
    pub apply_reason: Option<String>,
    pub authentication: Option<UpdateAppAuthentication>,
    pub contact_info: Option<String>,
    pub description: Option<String>,
    pub limiter_info: Option<UpdateAppLimiterInfo>,
    pub network: Option<Vec<UpdateAppNetwork>>,
    pub private_network: Option<Vec<UpdateAppPrivateNetwork>>,
    /// Required.
    pub app_name: String,
}
operation! { UpdateApp(app_name: String) "UpdateApp" -> UpdateAppOutput {
    0 "applyReason" apply_reason: String, 1 "authentication" authentication: UpdateAppAuthentication,
    2 "contactInfo" contact_info: String, 3 "description" description: String,
    4 "limiterInfo" limiter_info: UpdateAppLimiterInfo, 5 "network" network: Vec<UpdateAppNetwork>,
    6 "privateNetwork" private_network: Vec<UpdateAppPrivateNetwork>, 7 "appName" app_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Path, Style::None)
] { method: "PATCH", path: "/openapi/es-serverless/instances/{appName}", body: BodyStyle::Json, } }

/// In the request of [`UpdateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAppAuthentication {
    pub basic_auth: Option<Vec<UpdateAppBasicAuth>>,
}
input! { UpdateAppAuthentication() {
    0 "basicAuth" basic_auth: Vec<UpdateAppBasicAuth>
} }

/// In the request of [`UpdateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAppBasicAuth {
    /// Secret.
    pub password: Option<Secret>,
    pub username: Option<String>,
}
input! { UpdateAppBasicAuth() {
    0 "password" password: Secret, 1 "username" username: String
} }

/// In the request of [`UpdateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAppLimiterInfo {
    pub limiters: Option<Vec<UpdateAppLimiters>>,
}
input! { UpdateAppLimiterInfo() {
    0 "limiters" limiters: Vec<UpdateAppLimiters>
} }

/// In the request of [`UpdateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAppLimiters {
    pub max_value: Option<i64>,
    pub min_value: Option<i64>,
    pub r#type: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { UpdateAppLimiters() {
    0 "maxValue" max_value: i64, 1 "minValue" min_value: i64, 2 "type" r#type: String, 3 "values" values: Vec<String>
} }

/// In the request of [`UpdateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAppNetwork {
    pub domain: Option<String>,
    pub enabled: Option<bool>,
    pub port: Option<i64>,
    pub r#type: Option<String>,
    pub white_ip_group: Option<Vec<UpdateAppWhiteIpGroup>>,
}
input! { UpdateAppNetwork() {
    0 "domain" domain: String, 1 "enabled" enabled: bool, 2 "port" port: i64, 3 "type" r#type: String,
    4 "whiteIpGroup" white_ip_group: Vec<UpdateAppWhiteIpGroup>
} }

/// In the request of [`UpdateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAppWhiteIpGroup {
    pub group_name: Option<String>,
    pub ips: Option<Vec<String>>,
}
input! { UpdateAppWhiteIpGroup() {
    0 "groupName" group_name: String, 1 "ips" ips: Vec<String>
} }

/// In the request of [`UpdateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAppPrivateNetwork {
    pub enabled: Option<bool>,
    pub pvl_endpoint_id: Option<String>,
    pub r#type: Option<String>,
    pub vpc_id: Option<String>,
    pub white_ip_group: Option<Vec<UpdateAppPrivateNetworkWhiteIpGroup>>,
}
input! { UpdateAppPrivateNetwork() {
    0 "enabled" enabled: bool, 1 "pvlEndpointId" pvl_endpoint_id: String, 2 "type" r#type: String,
    3 "vpcId" vpc_id: String, 4 "whiteIpGroup" white_ip_group: Vec<UpdateAppPrivateNetworkWhiteIpGroup>
} }

/// In the request of [`UpdateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAppPrivateNetworkWhiteIpGroup {
    pub group_name: Option<String>,
    pub ips: Option<Vec<String>>,
}
input! { UpdateAppPrivateNetworkWhiteIpGroup() {
    0 "groupName" group_name: String, 1 "ips" ips: Vec<String>
} }

/// Response of [`UpdateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAppOutput {
    pub result: Option<UpdateAppResult>,
}
model! { UpdateAppOutput {
    0 "result" result: UpdateAppResult
} }

/// In the response of [`UpdateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAppResult {
    pub instance_id: Option<String>,
}
model! { UpdateAppResult {
    0 "instanceId" instance_id: String
} }

/// Updates dict: `UpdateDict` of `es-serverless` 2023-06-27.
///
/// PUT `/openapi/es-serverless/instances/{appName}/dicts`. Changes data. See
/// <https://api.alibabacloud.com/document/es-serverless/2023-06-27/UpdateDict>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDict {
    pub allow_cover: Option<bool>,
    pub dry_run: Option<bool>,
    /// Required.
    pub files: Vec<UpdateDictFiles>,
    pub source_type: Option<String>,
    pub r#type: Option<String>,
    /// Required.
    pub app_name: String,
}
operation! { UpdateDict(files: Vec<UpdateDictFiles>, app_name: String) "UpdateDict" -> UpdateDictOutput {
    0 "allowCover" allow_cover: bool, 1 "dryRun" dry_run: bool, 2 "files" files, 3 "sourceType" source_type: String,
    4 "type" r#type: String, 5 "appName" app_name
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { method: "PUT", path: "/openapi/es-serverless/instances/{appName}/dicts", body: BodyStyle::Json, } }

/// In the request of [`UpdateDict`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDictFiles {
    pub name: Option<String>,
    pub oss_object: Option<UpdateDictOssObject>,
}
input! { UpdateDictFiles() {
    0 "name" name: String, 1 "ossObject" oss_object: UpdateDictOssObject
} }

/// In the request of [`UpdateDict`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDictOssObject {
    pub bucket_name: Option<String>,
    pub key: Option<String>,
}
input! { UpdateDictOssObject() {
    0 "bucketName" bucket_name: String, 1 "key" key: String
} }

/// Response of [`UpdateDict`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDictOutput {
    pub result: Option<bool>,
}
model! { UpdateDictOutput {
    0 "result" result: bool
} }

/// Updates endpoint: `UpdateEndpoint` of `es-serverless` 2023-06-27.
///
/// PUT `/openapi/es-serverless/endpoints/{endpointId}`. Changes data. See
/// <https://api.alibabacloud.com/document/es-serverless/2023-06-27/UpdateEndpoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEndpoint {
    /// Required.
    pub endpoint_zones: Vec<UpdateEndpointEndpointZones>,
    pub name: Option<String>,
    /// Required.
    pub endpoint_id: String,
}
operation! { UpdateEndpoint(endpoint_zones: Vec<UpdateEndpointEndpointZones>, endpoint_id: String)
    "UpdateEndpoint" -> UpdateEndpointOutput {
    0 "endpointZones" endpoint_zones, 1 "name" name: String, 2 "endpointId" endpoint_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/openapi/es-serverless/endpoints/{endpointId}", body: BodyStyle::Json, } }

/// In the request of [`UpdateEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEndpointEndpointZones {
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}
input! { UpdateEndpointEndpointZones() {
    0 "vSwitchId" vswitch_id: String, 1 "zoneId" zone_id: String
} }

/// Response of [`UpdateEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEndpointOutput {
    pub result: Option<UpdateEndpointResult>,
}
model! { UpdateEndpointOutput {
    0 "result" result: UpdateEndpointResult
} }

/// In the response of [`UpdateEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEndpointResult {
    pub endpoint_id: Option<String>,
}
model! { UpdateEndpointResult {
    0 "endpointId" endpoint_id: String
} }

/// Updates network: `UpdateNetwork` of `es-serverless` 2023-06-27.
///
/// PUT `/openapi/es-serverless/instances/{appName}/networks`. Changes data. See
/// <https://api.alibabacloud.com/document/es-serverless/2023-06-27/UpdateNetwork>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNetwork {
    pub body: Option<Vec<UpdateNetworkBody>>,
    /// Required.
    pub app_name: String,
}
operation! { UpdateNetwork(app_name: String) "UpdateNetwork" -> UpdateNetworkOutput {
    0 "body" body: Vec<UpdateNetworkBody>, 1 "appName" app_name
} [
    Mark::new(0, Location::WholeBody, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "PUT", path: "/openapi/es-serverless/instances/{appName}/networks", body: BodyStyle::Json, } }

/// In the request of [`UpdateNetwork`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNetworkBody {
    pub domain: Option<String>,
    pub enabled: Option<bool>,
    pub port: Option<i64>,
    pub r#type: Option<String>,
    pub white_ip_group: Option<Vec<UpdateNetworkWhiteIpGroup>>,
}
input! { UpdateNetworkBody() {
    0 "domain" domain: String, 1 "enabled" enabled: bool, 2 "port" port: i64, 3 "type" r#type: String,
    4 "whiteIpGroup" white_ip_group: Vec<UpdateNetworkWhiteIpGroup>
} }

/// In the request of [`UpdateNetwork`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNetworkWhiteIpGroup {
    pub group_name: Option<String>,
    pub ips: Option<Vec<String>>,
    pub modify_mode: Option<String>,
}
input! { UpdateNetworkWhiteIpGroup() {
    0 "groupName" group_name: String, 1 "ips" ips: Vec<String>, 2 "modifyMode" modify_mode: String
} }

/// Response of [`UpdateNetwork`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNetworkOutput {
    pub result: Vec<UpdateNetworkResult>,
}
model! { UpdateNetworkOutput {
    0 "result" result: Vec<UpdateNetworkResult>
} }

/// In the response of [`UpdateNetwork`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNetworkResult {
    pub domain: Option<String>,
    pub enabled: Option<String>,
    pub port: Option<String>,
    pub r#type: Option<String>,
    pub white_ip_group: Vec<UpdateNetworkResultWhiteIpGroup>,
}
model! { UpdateNetworkResult {
    0 "domain" domain: String, 1 "enabled" enabled: String, 2 "port" port: String, 3 "type" r#type: String,
    4 "whiteIpGroup" white_ip_group: Vec<UpdateNetworkResultWhiteIpGroup>
} }

/// In the response of [`UpdateNetwork`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNetworkResultWhiteIpGroup {
    pub group_name: Option<String>,
    pub ips: Vec<String>,
}
model! { UpdateNetworkResultWhiteIpGroup {
    0 "groupName" group_name: String, 1 "ips" ips: Vec<String>
} }

/// Updates private netwrok: `UpdatePrivateNetwrok` of `es-serverless` 2023-06-27.
///
/// PUT `/openapi/es-serverless/instances/{appName}/private-networks`. Changes data. See
/// <https://api.alibabacloud.com/document/es-serverless/2023-06-27/UpdatePrivateNetwrok>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePrivateNetwrok {
    pub body: Option<Vec<UpdatePrivateNetwrokBody>>,
    /// Required.
    pub app_name: String,
}
operation! { UpdatePrivateNetwrok(app_name: String) "UpdatePrivateNetwrok" -> UpdatePrivateNetwrokOutput {
    0 "body" body: Vec<UpdatePrivateNetwrokBody>, 1 "appName" app_name
} [
    Mark::new(0, Location::WholeBody, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "PUT", path: "/openapi/es-serverless/instances/{appName}/private-networks", body: BodyStyle::Json, } }

/// In the request of [`UpdatePrivateNetwrok`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePrivateNetwrokBody {
    pub domain: Option<String>,
    pub enabled: Option<bool>,
    pub port: Option<i64>,
    pub pvl_endpoint_id: Option<String>,
    pub r#type: Option<String>,
    pub vpc_id: Option<String>,
    pub white_ip_group: Option<Vec<UpdatePrivateNetwrokWhiteIpGroup>>,
}
input! { UpdatePrivateNetwrokBody() {
    0 "domain" domain: String, 1 "enabled" enabled: bool, 2 "port" port: i64, 3 "pvlEndpointId" pvl_endpoint_id: String,
    4 "type" r#type: String, 5 "vpcId" vpc_id: String,
    6 "whiteIpGroup" white_ip_group: Vec<UpdatePrivateNetwrokWhiteIpGroup>
} }

/// In the request of [`UpdatePrivateNetwrok`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePrivateNetwrokWhiteIpGroup {
    pub group_name: Option<String>,
    pub ips: Option<Vec<String>>,
    pub modify_mode: Option<String>,
}
input! { UpdatePrivateNetwrokWhiteIpGroup() {
    0 "groupName" group_name: String, 1 "ips" ips: Vec<String>, 2 "modifyMode" modify_mode: String
} }

/// Response of [`UpdatePrivateNetwrok`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePrivateNetwrokOutput {
    pub result: Vec<UpdatePrivateNetwrokResult>,
}
model! { UpdatePrivateNetwrokOutput {
    0 "result" result: Vec<UpdatePrivateNetwrokResult>
} }

/// In the response of [`UpdatePrivateNetwrok`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePrivateNetwrokResult {
    pub domain: Option<String>,
    pub enabled: Option<String>,
    pub port: Option<String>,
    pub pvl_endpoint_id: Option<String>,
    pub r#type: Option<String>,
    pub vpc_id: Option<String>,
    pub white_ip_group: Vec<UpdatePrivateNetwrokResultWhiteIpGroup>,
}
model! { UpdatePrivateNetwrokResult {
    0 "domain" domain: String, 1 "enabled" enabled: String, 2 "port" port: String,
    3 "pvlEndpointId" pvl_endpoint_id: String, 4 "type" r#type: String, 5 "vpcId" vpc_id: String,
    6 "whiteIpGroup" white_ip_group: Vec<UpdatePrivateNetwrokResultWhiteIpGroup>
} }

/// In the response of [`UpdatePrivateNetwrok`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePrivateNetwrokResultWhiteIpGroup {
    pub group_name: Option<String>,
    pub ips: Vec<String>,
}
model! { UpdatePrivateNetwrokResultWhiteIpGroup {
    0 "groupName" group_name: String, 1 "ips" ips: Vec<String>
} }

/// Updates snapshot setting: `UpdateSnapshotSetting` of `es-serverless` 2023-06-27.
///
/// PUT `/openapi/es-serverless/instances/{appName}/auto-snapshot-setting`. Changes data. See
/// <https://api.alibabacloud.com/document/es-serverless/2023-06-27/UpdateSnapshotSetting>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSnapshotSetting {
    /// Required.
    pub enable: bool,
    /// Required.
    pub quartz_regex: String,
    /// Required.
    pub app_name: String,
}
operation! { UpdateSnapshotSetting(enable: bool, quartz_regex: String, app_name: String)
    "UpdateSnapshotSetting" -> UpdateSnapshotSettingOutput {
    0 "enable" enable, 1 "quartzRegex" quartz_regex, 2 "appName" app_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/openapi/es-serverless/instances/{appName}/auto-snapshot-setting", body: BodyStyle::Json, } }

/// Response of [`UpdateSnapshotSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSnapshotSettingOutput {
    pub result: BTreeMap<String, Value>,
}
model! { UpdateSnapshotSettingOutput {
    0 "result" result: BTreeMap<String, Value>
} }

#[cfg(feature = "unstable-registry")]
register! {
    CancelSpecReviewTask, CreateApp, CreateEndpoint, CreateSnapshot, DeleteApp, DeleteDict, DeleteEndpoint,
    DeleteSnapshot, GetApp, GetAppQuota, GetMonitorData, GetSnapshotSetting, GetSpecReviewTask, ListApps, ListDicts,
    ListEndpoints, ListIndices, ListSnapshotRepositories, ListSnapshots, ListSpecReviewTasks, UpdateApp, UpdateDict,
    UpdateEndpoint, UpdateNetwork, UpdatePrivateNetwrok, UpdateSnapshotSetting
}
