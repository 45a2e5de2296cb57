//! `es-serverless` 2023-06-27.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
        ("cn-beijing", "es-serverless.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "es-serverless.cn-hangzhou.aliyuncs.com"),
        ("cn-shanghai", "es-serverless.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "es-serverless.cn-shenzhen.aliyuncs.com"),
    ],
    vpc: &[
        ("cn-beijing", "es-serverless-vpc.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "es-serverless-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-shanghai", "es-serverless-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "es-serverless-vpc.cn-shenzhen.aliyuncs.com"),
    ],
    global: "",
    rule: Rule::Unknown,
};

static SERVICE: Service =
    Service { name: "es-serverless", version: "2023-06-27", code: "es-serverless", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelSpecReviewTask {
    pub app_name: String,
    pub task_id: String,
}
operation! { CancelSpecReviewTask(app_name: String, task_id: String)
    "CancelSpecReviewTask" -> CancelSpecReviewTaskOutput {
    0 "appName" app_name, 1 "taskId" task_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/openapi/es-serverless/instances/{appName}/spec-review-tasks/{taskId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelSpecReviewTaskOutput {
    pub result: Option<bool>,
}
model! { CancelSpecReviewTaskOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApp {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub app_name: String,
    pub authentication: CreateAppAuthentication,
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
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None }
] { path: "/openapi/es-serverless/instances", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppAuthentication {
    pub basic_auth: Option<Vec<CreateAppBasicAuth>>,
}
input! { CreateAppAuthentication() {
    0 "basicAuth" basic_auth: Vec<CreateAppBasicAuth>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppBasicAuth {
    pub password: Option<Secret>,
    pub username: Option<String>,
}
input! { CreateAppBasicAuth() {
    0 "password" password: Secret, 1 "username" username: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppWhiteIpGroup {
    pub group_name: Option<String>,
    pub ips: Option<Vec<String>>,
}
input! { CreateAppWhiteIpGroup() {
    0 "groupName" group_name: String, 1 "ips" ips: Vec<String>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppPrivateNetworkWhiteIpGroup {
    pub group_name: Option<String>,
    pub ips: Option<Vec<String>>,
}
input! { CreateAppPrivateNetworkWhiteIpGroup() {
    0 "groupName" group_name: String, 1 "ips" ips: Vec<String>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateAppTags() {
    0 "key" key: String, 1 "value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppOutput {
    pub result: Option<CreateAppResult>,
}
model! { CreateAppOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppResult {
    pub app_id: Option<String>,
    pub instane_id: Option<String>,
}
model! { CreateAppResult {
    0 "appId" app_id, 1 "instaneId" instane_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEndpoint {
    pub r#type: Option<String>,
    pub endpoint_zones: Vec<CreateEndpointEndpointZones>,
    pub name: Option<String>,
    pub vpc_id: String,
}
operation! { CreateEndpoint(endpoint_zones: Vec<CreateEndpointEndpointZones>, vpc_id: String)
    "CreateEndpoint" -> CreateEndpointOutput {
    0 "type" r#type: String, 1 "endpointZones" endpoint_zones, 2 "name" name: String, 3 "vpcId" vpc_id
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] { path: "/openapi/es-serverless/endpoints", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEndpointEndpointZones {
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}
input! { CreateEndpointEndpointZones() {
    0 "vswitchId" vswitch_id: String, 1 "zoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEndpointOutput {
    pub result: Option<CreateEndpointResult>,
}
model! { CreateEndpointOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEndpointResult {
    pub endpoint_id: Option<String>,
}
model! { CreateEndpointResult {
    0 "endpointId" endpoint_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnapshot {
    pub dry_run: Option<bool>,
    pub indices: String,
    pub snapshot: String,
    pub app_name: String,
    pub repository: String,
}
operation! { CreateSnapshot(indices: String, snapshot: String, app_name: String, repository: String)
    "CreateSnapshot" -> CreateSnapshotOutput {
    0 "dryRun" dry_run: bool, 1 "indices" indices, 2 "snapshot" snapshot, 3 "appName" app_name,
    4 "repository" repository
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { path: "/openapi/es-serverless/instances/{appName}/snapshot-repositories/{repository}/snapshots", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnapshotOutput {
    pub result: Option<bool>,
}
model! { CreateSnapshotOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApp {
    pub app_name: String,
}
operation! { DeleteApp(app_name: String) "DeleteApp" -> DeleteAppOutput {
    0 "appName" app_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/openapi/es-serverless/instances/{appName}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAppOutput {
    pub result: Option<DeleteAppResult>,
}
model! { DeleteAppOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAppResult {
    pub instance_id: Option<String>,
}
model! { DeleteAppResult {
    0 "instanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDict {
    pub name: String,
    pub r#type: String,
    pub app_name: String,
}
operation! { DeleteDict(name: String, r#type: String, app_name: String) "DeleteDict" -> DeleteDictOutput {
    0 "name" name, 1 "type" r#type, 2 "appName" app_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/openapi/es-serverless/instances/{appName}/dicts/actions/remove", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDictOutput {
    pub result: Option<bool>,
}
model! { DeleteDictOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEndpoint {
    pub endpoint_id: String,
}
operation! { DeleteEndpoint(endpoint_id: String) "DeleteEndpoint" -> DeleteEndpointOutput {
    0 "endpointId" endpoint_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/openapi/es-serverless/endpoints/{endpointId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEndpointOutput {
    pub result: Option<bool>,
}
model! { DeleteEndpointOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSnapshot {
    pub app_name: String,
    pub repository: String,
    pub snapshot: String,
}
operation! { DeleteSnapshot(app_name: String, repository: String, snapshot: String)
    "DeleteSnapshot" -> DeleteSnapshotOutput {
    0 "appName" app_name, 1 "repository" repository, 2 "snapshot" snapshot
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/openapi/es-serverless/instances/{appName}/snapshot-repositories/{repository}/snapshots/{snapshot}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSnapshotOutput {
    pub result: Option<bool>,
}
model! { DeleteSnapshotOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApp {
    pub detailed: Option<bool>,
    pub app_name: String,
}
operation! { GetApp(app_name: String) "GetApp" -> GetAppOutput {
    0 "detailed" detailed: bool, 1 "appName" app_name
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/es-serverless/instances/{appName}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppOutput {
    pub result: Option<GetAppResult>,
}
model! { GetAppOutput {
    0 "result" result
} }

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
    pub network: Option<Vec<GetAppNetwork>>,
    pub owner_id: Option<String>,
    pub private_network: Option<Vec<GetAppPrivateNetwork>>,
    pub region_id: Option<String>,
    pub scenario: Option<String>,
    pub status: Option<String>,
    pub tags: Option<Vec<GetAppTags>>,
    pub version: Option<String>,
}
model! { GetAppResult {
    0 "appId" app_id, 1 "appName" app_name, 2 "appType" app_type, 3 "chargeType" charge_type,
    4 "createTime" create_time, 5 "description" description, 6 "instanceId" instance_id, 7 "modifiedTime" modified_time,
    8 "network" network, 9 "ownerId" owner_id, 10 "privateNetwork" private_network, 11 "regionId" region_id,
    12 "scenario" scenario, 13 "status" status, 14 "tags" tags, 15 "version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppNetwork {
    pub domain: Option<String>,
    pub enabled: Option<bool>,
    pub port: Option<i64>,
    pub r#type: Option<String>,
    pub white_ip_group: Option<Vec<GetAppWhiteIpGroup>>,
}
model! { GetAppNetwork {
    0 "domain" domain, 1 "enabled" enabled, 2 "port" port, 3 "type" r#type, 4 "whiteIpGroup" white_ip_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppWhiteIpGroup {
    pub group_name: Option<String>,
    pub ips: Option<Vec<String>>,
}
model! { GetAppWhiteIpGroup {
    0 "groupName" group_name, 1 "ips" ips
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppPrivateNetwork {
    pub domain: Option<String>,
    pub enabled: Option<bool>,
    pub port: Option<i64>,
    pub pvl_endpoint_id: Option<String>,
    pub r#type: Option<String>,
    pub vpc_id: Option<String>,
    pub white_ip_group: Option<Vec<GetAppPrivateNetworkWhiteIpGroup>>,
}
model! { GetAppPrivateNetwork {
    0 "domain" domain, 1 "enabled" enabled, 2 "port" port, 3 "pvlEndpointId" pvl_endpoint_id, 4 "type" r#type,
    5 "vpcId" vpc_id, 6 "whiteIpGroup" white_ip_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppPrivateNetworkWhiteIpGroup {
    pub group_name: Option<String>,
    pub ips: Option<Vec<String>>,
}
model! { GetAppPrivateNetworkWhiteIpGroup {
    0 "groupName" group_name, 1 "ips" ips
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetAppTags {
    0 "key" key, 1 "value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppQuota {
    pub app_name: String,
}
operation! { GetAppQuota(app_name: String) "GetAppQuota" -> GetAppQuotaOutput {
    0 "appName" app_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/es-serverless/instances/{appName}/quota", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppQuotaOutput {
    pub result: Option<GetAppQuotaResult>,
}
model! { GetAppQuotaOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppQuotaResult {
    pub limiter_info: Option<GetAppQuotaLimiterInfo>,
    pub quota_info: Option<BTreeMap<String, Value>>,
}
model! { GetAppQuotaResult {
    0 "limiterInfo" limiter_info, 1 "quotaInfo" quota_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppQuotaLimiterInfo {
    pub limiters: Option<Vec<GetAppQuotaLimiters>>,
}
model! { GetAppQuotaLimiterInfo {
    0 "limiters" limiters
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppQuotaLimiters {
    pub immutable: Option<bool>,
    pub max_value: Option<i64>,
    pub min_value: Option<i64>,
    pub r#type: Option<String>,
}
model! { GetAppQuotaLimiters {
    0 "immutable" immutable, 1 "maxValue" max_value, 2 "minValue" min_value, 3 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMonitorData {
    pub body: Option<String>,
}
operation! { GetMonitorData() "GetMonitorData" -> GetMonitorDataOutput {
    0 "body" body: String
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None }
] { path: "/openapi/es-serverless/emon/metrics/query", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMonitorDataOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<Vec<GetMonitorDataResult>>,
    pub success: Option<bool>,
}
model! { GetMonitorDataOutput {
    0 "code" code, 1 "message" message, 2 "result" result, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMonitorDataResult {
    pub dps: Option<BTreeMap<String, Value>>,
    pub integrity: Option<f64>,
    pub message_watermark: Option<i64>,
    pub metric: Option<String>,
    pub summary: Option<f64>,
    pub tags: Option<BTreeMap<String, Value>>,
}
model! { GetMonitorDataResult {
    0 "dps" dps, 1 "integrity" integrity, 2 "messageWatermark" message_watermark, 3 "metric" metric,
    4 "summary" summary, 5 "tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSnapshotSetting {
    pub app_name: String,
}
operation! { GetSnapshotSetting(app_name: String) "GetSnapshotSetting" -> GetSnapshotSettingOutput {
    0 "appName" app_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/es-serverless/instances/{appName}/auto-snapshot-setting", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSnapshotSettingOutput {
    pub result: Option<GetSnapshotSettingResult>,
}
model! { GetSnapshotSettingOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSnapshotSettingResult {
    pub enable: Option<bool>,
    pub quartz_regex: Option<String>,
}
model! { GetSnapshotSettingResult {
    0 "enable" enable, 1 "quartzRegex" quartz_regex
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSpecReviewTask {
    pub app_name: String,
    pub task_id: i64,
}
operation! { GetSpecReviewTask(app_name: String, task_id: i64) "GetSpecReviewTask" -> GetSpecReviewTaskOutput {
    0 "appName" app_name, 1 "taskId" task_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/es-serverless/instances/{appName}/spec-review-tasks/{taskId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSpecReviewTaskOutput {
    pub result: Option<GetSpecReviewTaskResult>,
}
model! { GetSpecReviewTaskOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSpecReviewTaskResult {
    pub id: Option<String>,
    pub app_name: Option<String>,
    pub apply_limiter: Option<BTreeMap<String, Value>>,
    pub apply_quota: Option<BTreeMap<String, Value>>,
    pub apply_reason: Option<String>,
    pub effective_limiter: Option<BTreeMap<String, Value>>,
    pub effective_quota: Option<BTreeMap<String, Value>>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub old_limiter: Option<BTreeMap<String, Value>>,
    pub old_quota: Option<BTreeMap<String, Value>>,
    pub source: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { GetSpecReviewTaskResult {
    0 "Id" id, 1 "appName" app_name, 2 "applyLimiter" apply_limiter, 3 "applyQuota" apply_quota,
    4 "applyReason" apply_reason, 5 "effectiveLimiter" effective_limiter, 6 "effectiveQuota" effective_quota,
    7 "gmtCreate" gmt_create, 8 "gmtModified" gmt_modified, 9 "oldLimiter" old_limiter, 10 "oldQuota" old_quota,
    11 "source" source, 12 "status" status, 13 "type" r#type
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppsOutput {
    pub result: Option<Vec<ListAppsResult>>,
    pub total_count: Option<i64>,
}
model! { ListAppsOutput {
    0 "result" result, 1 "totalCount" total_count
} }

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
    pub tags: Option<Vec<ListAppsTags>>,
    pub version: Option<String>,
}
model! { ListAppsResult {
    0 "appId" app_id, 1 "appName" app_name, 2 "appType" app_type, 3 "createTime" create_time,
    4 "description" description, 5 "instanceId" instance_id, 6 "modifiedTime" modified_time, 7 "ownerId" owner_id,
    8 "regionId" region_id, 9 "status" status, 10 "tags" tags, 11 "version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListAppsTags {
    0 "key" key, 1 "value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDicts {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub app_name: String,
}
operation! { ListDicts(app_name: String) "ListDicts" -> ListDictsOutput {
    0 "pageNumber" page_number: i64, 1 "pageSize" page_size: i64, 2 "appName" app_name
} [
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/es-serverless/instances/{appName}/dicts", } }
paged! { ListDicts: ListDictsResult = Number "pageNumber", "result" result, total "totalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDictsOutput {
    pub result: Option<Vec<ListDictsResult>>,
    pub total_count: Option<i64>,
}
model! { ListDictsOutput {
    0 "result" result, 1 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDictsResult {
    pub download_url: Option<Secret>,
    pub name: Option<String>,
    pub source_type: Option<String>,
    pub r#type: Option<String>,
}
model! { ListDictsResult {
    0 "downloadUrl" download_url, 1 "name" name, 2 "sourceType" source_type, 3 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEndpoints {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_id: Option<String>,
    pub r#type: String,
    pub vpc_id: Option<String>,
}
operation! { ListEndpoints(r#type: String) "ListEndpoints" -> ListEndpointsOutput {
    0 "pageNumber" page_number: i64, 1 "pageSize" page_size: i64, 2 "resourceId" resource_id: String, 3 "type" r#type,
    4 "vpcId" vpc_id: String
} { method: "GET", path: "/openapi/es-serverless/endpoints", } }
paged! { ListEndpoints: ListEndpointsResult = Number "pageNumber", "result" result, total "totalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEndpointsOutput {
    pub result: Option<Vec<ListEndpointsResult>>,
    pub total_count: Option<i64>,
}
model! { ListEndpointsOutput {
    0 "result" result, 1 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEndpointsResult {
    pub connection_status: Option<String>,
    pub created: Option<i64>,
    pub domain: Option<String>,
    pub endpoint_id: Option<String>,
    pub endpoint_zones: Option<Vec<ListEndpointsEndpointZones>>,
    pub name: Option<String>,
    pub resource_id: Option<String>,
    pub security_group_ids: Option<Vec<String>>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub updated: Option<i64>,
    pub vpc_id: Option<String>,
}
model! { ListEndpointsResult {
    0 "connectionStatus" connection_status, 1 "created" created, 2 "domain" domain, 3 "endpointId" endpoint_id,
    4 "endpointZones" endpoint_zones, 5 "name" name, 6 "resourceId" resource_id,
    7 "securityGroupIds" security_group_ids, 8 "status" status, 9 "type" r#type, 10 "updated" updated, 11 "vpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEndpointsEndpointZones {
    pub v_switch_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { ListEndpointsEndpointZones {
    0 "vSwitchId" v_switch_id, 1 "zoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIndices {
    pub app_name: String,
}
operation! { ListIndices(app_name: String) "ListIndices" -> ListIndicesOutput {
    0 "appName" app_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/es-serverless/instances/{appName}/indices", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIndicesOutput {
    pub result: Option<Vec<Value>>,
}
model! { ListIndicesOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSnapshotRepositories {
    pub app_name: String,
}
operation! { ListSnapshotRepositories(app_name: String) "ListSnapshotRepositories" -> ListSnapshotRepositoriesOutput {
    0 "appName" app_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/es-serverless/instances/{appName}/snapshot-repositories", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSnapshotRepositoriesOutput {
    pub result: Option<Vec<BTreeMap<String, Value>>>,
}
model! { ListSnapshotRepositoriesOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSnapshots {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub repository: Option<String>,
    pub snapshot: Option<String>,
    pub app_name: String,
}
operation! { ListSnapshots(app_name: String) "ListSnapshots" -> ListSnapshotsOutput {
    0 "pageNumber" page_number: i64, 1 "pageSize" page_size: i64, 2 "repository" repository: String,
    3 "snapshot" snapshot: String, 4 "appName" app_name
} [
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/es-serverless/instances/{appName}/snapshots", } }
paged! { ListSnapshots: BTreeMap<String, Value> = Number "pageNumber", "result" result, total "totalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSnapshotsOutput {
    pub next_token: Option<String>,
    pub result: Option<Vec<BTreeMap<String, Value>>>,
    pub total_count: Option<i64>,
}
model! { ListSnapshotsOutput {
    0 "nextToken" next_token, 1 "result" result, 2 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSpecReviewTasks {
    pub page: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub size: Option<i64>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub app_name: String,
}
operation! { ListSpecReviewTasks(app_name: String) "ListSpecReviewTasks" -> ListSpecReviewTasksOutput {
    0 "page" page: i64, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64, 3 "size" size: i64,
    4 "status" status: String, 5 "type" r#type: String, 6 "appName" app_name
} [
    Mark { index: 6, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/es-serverless/instances/{appName}/spec-review-tasks", } }
paged! { ListSpecReviewTasks: ListSpecReviewTasksResult = Number "pageNumber", "result" result, total "totalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSpecReviewTasksOutput {
    pub result: Option<Vec<ListSpecReviewTasksResult>>,
    pub total_count: Option<i64>,
}
model! { ListSpecReviewTasksOutput {
    0 "result" result, 1 "totalCount" total_count
} }

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
    0 "Id" id, 1 "appName" app_name, 2 "applyReason" apply_reason, 3 "gmtCreate" gmt_create, 4 "source" source,
    5 "status" status, 6 "type" r#type
} }

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
    pub app_name: String,
}
operation! { UpdateApp(app_name: String) "UpdateApp" -> UpdateAppOutput {
    0 "applyReason" apply_reason: String, 1 "authentication" authentication: UpdateAppAuthentication,
    2 "contactInfo" contact_info: String, 3 "description" description: String,
    4 "limiterInfo" limiter_info: UpdateAppLimiterInfo, 5 "network" network: Vec<UpdateAppNetwork>,
    6 "privateNetwork" private_network: Vec<UpdateAppPrivateNetwork>, 7 "appName" app_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Path, style: Style::None }
] { method: "PATCH", path: "/openapi/es-serverless/instances/{appName}", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAppAuthentication {
    pub basic_auth: Option<Vec<UpdateAppBasicAuth>>,
}
input! { UpdateAppAuthentication() {
    0 "basicAuth" basic_auth: Vec<UpdateAppBasicAuth>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAppBasicAuth {
    pub password: Option<Secret>,
    pub username: Option<String>,
}
input! { UpdateAppBasicAuth() {
    0 "password" password: Secret, 1 "username" username: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAppLimiterInfo {
    pub limiters: Option<Vec<UpdateAppLimiters>>,
}
input! { UpdateAppLimiterInfo() {
    0 "limiters" limiters: Vec<UpdateAppLimiters>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAppWhiteIpGroup {
    pub group_name: Option<String>,
    pub ips: Option<Vec<String>>,
}
input! { UpdateAppWhiteIpGroup() {
    0 "groupName" group_name: String, 1 "ips" ips: Vec<String>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAppPrivateNetworkWhiteIpGroup {
    pub group_name: Option<String>,
    pub ips: Option<Vec<String>>,
}
input! { UpdateAppPrivateNetworkWhiteIpGroup() {
    0 "groupName" group_name: String, 1 "ips" ips: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAppOutput {
    pub result: Option<UpdateAppResult>,
}
model! { UpdateAppOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAppResult {
    pub instance_id: Option<String>,
}
model! { UpdateAppResult {
    0 "instanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDict {
    pub allow_cover: Option<bool>,
    pub dry_run: Option<bool>,
    pub files: Vec<UpdateDictFiles>,
    pub source_type: Option<String>,
    pub r#type: Option<String>,
    pub app_name: String,
}
operation! { UpdateDict(files: Vec<UpdateDictFiles>, app_name: String) "UpdateDict" -> UpdateDictOutput {
    0 "allowCover" allow_cover: bool, 1 "dryRun" dry_run: bool, 2 "files" files, 3 "sourceType" source_type: String,
    4 "type" r#type: String, 5 "appName" app_name
} [
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/openapi/es-serverless/instances/{appName}/dicts", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDictFiles {
    pub name: Option<String>,
    pub oss_object: Option<UpdateDictOssObject>,
}
input! { UpdateDictFiles() {
    0 "name" name: String, 1 "ossObject" oss_object: UpdateDictOssObject
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDictOssObject {
    pub bucket_name: Option<String>,
    pub key: Option<String>,
}
input! { UpdateDictOssObject() {
    0 "bucketName" bucket_name: String, 1 "key" key: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDictOutput {
    pub result: Option<bool>,
}
model! { UpdateDictOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEndpoint {
    pub endpoint_zones: Vec<UpdateEndpointEndpointZones>,
    pub name: Option<String>,
    pub endpoint_id: String,
}
operation! { UpdateEndpoint(endpoint_zones: Vec<UpdateEndpointEndpointZones>, endpoint_id: String)
    "UpdateEndpoint" -> UpdateEndpointOutput {
    0 "endpointZones" endpoint_zones, 1 "name" name: String, 2 "endpointId" endpoint_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/openapi/es-serverless/endpoints/{endpointId}", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEndpointEndpointZones {
    pub v_switch_id: Option<String>,
    pub zone_id: Option<String>,
}
input! { UpdateEndpointEndpointZones() {
    0 "vSwitchId" v_switch_id: String, 1 "zoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEndpointOutput {
    pub result: Option<UpdateEndpointResult>,
}
model! { UpdateEndpointOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEndpointResult {
    pub endpoint_id: Option<String>,
}
model! { UpdateEndpointResult {
    0 "endpointId" endpoint_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNetwork {
    pub body: Option<Vec<UpdateNetworkBody>>,
    pub app_name: String,
}
operation! { UpdateNetwork(app_name: String) "UpdateNetwork" -> UpdateNetworkOutput {
    0 "body" body: Vec<UpdateNetworkBody>, 1 "appName" app_name
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/openapi/es-serverless/instances/{appName}/networks", body: BodyStyle::Json, } }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNetworkOutput {
    pub result: Option<Vec<UpdateNetworkResult>>,
}
model! { UpdateNetworkOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNetworkResult {
    pub domain: Option<String>,
    pub enabled: Option<String>,
    pub port: Option<String>,
    pub r#type: Option<String>,
    pub white_ip_group: Option<Vec<UpdateNetworkResultWhiteIpGroup>>,
}
model! { UpdateNetworkResult {
    0 "domain" domain, 1 "enabled" enabled, 2 "port" port, 3 "type" r#type, 4 "whiteIpGroup" white_ip_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNetworkResultWhiteIpGroup {
    pub group_name: Option<String>,
    pub ips: Option<Vec<String>>,
}
model! { UpdateNetworkResultWhiteIpGroup {
    0 "groupName" group_name, 1 "ips" ips
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePrivateNetwrok {
    pub body: Option<Vec<UpdatePrivateNetwrokBody>>,
    pub app_name: String,
}
operation! { UpdatePrivateNetwrok(app_name: String) "UpdatePrivateNetwrok" -> UpdatePrivateNetwrokOutput {
    0 "body" body: Vec<UpdatePrivateNetwrokBody>, 1 "appName" app_name
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/openapi/es-serverless/instances/{appName}/private-networks", body: BodyStyle::Json, } }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePrivateNetwrokOutput {
    pub result: Option<Vec<UpdatePrivateNetwrokResult>>,
}
model! { UpdatePrivateNetwrokOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePrivateNetwrokResult {
    pub domain: Option<String>,
    pub enabled: Option<String>,
    pub port: Option<String>,
    pub pvl_endpoint_id: Option<String>,
    pub r#type: Option<String>,
    pub vpc_id: Option<String>,
    pub white_ip_group: Option<Vec<UpdatePrivateNetwrokResultWhiteIpGroup>>,
}
model! { UpdatePrivateNetwrokResult {
    0 "domain" domain, 1 "enabled" enabled, 2 "port" port, 3 "pvlEndpointId" pvl_endpoint_id, 4 "type" r#type,
    5 "vpcId" vpc_id, 6 "whiteIpGroup" white_ip_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePrivateNetwrokResultWhiteIpGroup {
    pub group_name: Option<String>,
    pub ips: Option<Vec<String>>,
}
model! { UpdatePrivateNetwrokResultWhiteIpGroup {
    0 "groupName" group_name, 1 "ips" ips
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSnapshotSetting {
    pub enable: bool,
    pub quartz_regex: String,
    pub app_name: String,
}
operation! { UpdateSnapshotSetting(enable: bool, quartz_regex: String, app_name: String)
    "UpdateSnapshotSetting" -> UpdateSnapshotSettingOutput {
    0 "enable" enable, 1 "quartzRegex" quartz_regex, 2 "appName" app_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/openapi/es-serverless/instances/{appName}/auto-snapshot-setting", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSnapshotSettingOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { UpdateSnapshotSettingOutput {
    0 "result" result
} }

#[cfg(feature = "reflect")]
register! {
    CancelSpecReviewTask, CreateApp, CreateEndpoint, CreateSnapshot, DeleteApp, DeleteDict, DeleteEndpoint,
    DeleteSnapshot, GetApp, GetAppQuota, GetMonitorData, GetSnapshotSetting, GetSpecReviewTask, ListApps, ListDicts,
    ListEndpoints, ListIndices, ListSnapshotRepositories, ListSnapshots, ListSpecReviewTasks, UpdateApp, UpdateDict,
    UpdateEndpoint, UpdateNetwork, UpdatePrivateNetwrok, UpdateSnapshotSetting
}
