//! `elasticsearch` of Alibaba Cloud, API version 2017-06-13.
//!
//! Endpoint: a table of 25 regions, else `elasticsearch.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, elasticsearch::DescribeRegions};
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
    &[
        ("ap-northeast-1", "elasticsearch.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2", "elasticsearch.ap-northeast-2.aliyuncs.com"),
        ("ap-southeast-1", "elasticsearch.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "elasticsearch.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "elasticsearch.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-7", "elasticsearch.ap-southeast-7.aliyuncs.com"),
        ("cn-beijing", "elasticsearch.cn-beijing.aliyuncs.com"),
        ("cn-chengdu", "elasticsearch.cn-chengdu.aliyuncs.com"),
        ("cn-guangzhou", "elasticsearch.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "elasticsearch.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-finance", "elasticsearch.cn-hangzhou-finance.aliyuncs.com"),
        ("cn-hongkong", "elasticsearch.cn-hongkong.aliyuncs.com"),
        ("cn-north-2-gov-1", "elasticsearch.cn-north-2-gov-1.aliyuncs.com"),
        ("cn-qingdao", "elasticsearch.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "elasticsearch.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "elasticsearch.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "elasticsearch.cn-shenzhen.aliyuncs.com"),
        ("cn-wulanchabu", "elasticsearch.cn-wulanchabu.aliyuncs.com"),
        ("cn-wulanchabu-gic-1", "elasticsearch.cn-wulanchabu-gic-1.aliyuncs.com"),
        ("cn-zhangjiakou", "elasticsearch.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "elasticsearch.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "elasticsearch.eu-west-1.aliyuncs.com"),
        ("na-south-1", "elasticsearch.na-south-1.aliyuncs.com"),
        ("us-east-1", "elasticsearch.us-east-1.aliyuncs.com"),
        ("us-west-1", "elasticsearch.us-west-1.aliyuncs.com"),
    ],
    &[
        ("ap-northeast-1", "elasticsearch-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-south-1", "elasticsearch-vpc.ap-south-1.aliyuncs.com"),
        ("ap-southeast-1", "elasticsearch-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "elasticsearch-vpc.ap-southeast-2.aliyuncs.com"),
        ("ap-southeast-3", "elasticsearch-vpc.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "elasticsearch-vpc.ap-southeast-5.aliyuncs.com"),
        ("cn-beijing", "elasticsearch-vpc.cn-beijing.aliyuncs.com"),
        ("cn-chengdu", "elasticsearch-vpc.cn-chengdu.aliyuncs.com"),
        ("cn-guangzhou", "elasticsearch-vpc.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "elasticsearch-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-finance", "elasticsearch-vpc.cn-hangzhou-finance.aliyuncs.com"),
        ("cn-hongkong", "elasticsearch-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-north-2-gov-1", "elasticsearch-vpc.cn-north-2-gov-1.aliyuncs.com"),
        ("cn-qingdao", "elasticsearch-vpc.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "elasticsearch-vpc.cn-shanghai.aliyuncs.com"),
        (
            "cn-shanghai-finance-1",
            "elasticsearch-vpc.cn-shanghai-finance-1.aliyuncs.com",
        ),
        ("cn-shenzhen", "elasticsearch-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-wulanchabu", "elasticsearch-vpc.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "elasticsearch-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "elasticsearch-vpc.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "elasticsearch-vpc.eu-west-1.aliyuncs.com"),
        ("us-east-1", "elasticsearch-vpc.us-east-1.aliyuncs.com"),
        ("us-west-1", "elasticsearch-vpc.us-west-1.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "elasticsearch",
    "2017-06-13",
    "elasticsearch",
    &ENDPOINTS,
);

/// Activates zones: `ActivateZones` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/instances/{InstanceId}/actions/recover-zones`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/ActivateZones>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateZones {
    pub client_token: Option<String>,
    pub body: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { ActivateZones(instance_id: String) "ActivateZones" -> ActivateZonesOutput {
    0 "clientToken" client_token: String, 1 "body" body: String, 2 "InstanceId" instance_id
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/openapi/instances/{InstanceId}/actions/recover-zones", body: BodyStyle::Json, } }

/// Response of [`ActivateZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateZonesOutput {
    pub result: Option<bool>,
}
model! { ActivateZonesOutput {
    0 "Result" result: bool
} }

/// Adds connectable cluster: `AddConnectableCluster` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/instances/{InstanceId}/connected-clusters`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/AddConnectableCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddConnectableCluster {
    pub client_token: Option<String>,
    pub body: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { AddConnectableCluster(instance_id: String) "AddConnectableCluster" -> AddConnectableClusterOutput {
    0 "clientToken" client_token: String, 1 "body" body: String, 2 "InstanceId" instance_id
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/openapi/instances/{InstanceId}/connected-clusters", body: BodyStyle::Json, } }

/// Response of [`AddConnectableCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddConnectableClusterOutput {
    pub result: Option<bool>,
}
model! { AddConnectableClusterOutput {
    0 "Result" result: bool
} }

/// Adds snapshot repo: `AddSnapshotRepo` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/instances/{InstanceId}/snapshot-repos`. Changes data. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/AddSnapshotRepo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSnapshotRepo {
    pub body: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { AddSnapshotRepo(instance_id: String) "AddSnapshotRepo" -> AddSnapshotRepoOutput {
    0 "body" body: String, 1 "InstanceId" instance_id
} [
    Mark::new(0, Location::WholeBody, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/openapi/instances/{InstanceId}/snapshot-repos", body: BodyStyle::Json, } }

/// Response of [`AddSnapshotRepo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSnapshotRepoOutput {
    pub result: Option<bool>,
}
model! { AddSnapshotRepoOutput {
    0 "Result" result: bool
} }

/// Cancels deletion: `CancelDeletion` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/instances/{InstanceId}/actions/cancel-deletion`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/CancelDeletion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelDeletion {
    pub client_token: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { CancelDeletion(instance_id: String) "CancelDeletion" -> CancelDeletionOutput {
    0 "clientToken" client_token: String, 1 "InstanceId" instance_id
} [
    Mark::new(1, Location::Path, Style::None)
] { path: "/openapi/instances/{InstanceId}/actions/cancel-deletion", } }

/// Response of [`CancelDeletion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelDeletionOutput {
    pub result: Option<bool>,
}
model! { CancelDeletionOutput {
    0 "Result" result: bool
} }

/// Cancels logstash deletion: `CancelLogstashDeletion` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/logstashes/{InstanceId}/actions/cancel-deletion`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/CancelLogstashDeletion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelLogstashDeletion {
    pub client_token: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { CancelLogstashDeletion(instance_id: String) "CancelLogstashDeletion" -> CancelLogstashDeletionOutput {
    0 "clientToken" client_token: String, 1 "InstanceId" instance_id
} [
    Mark::new(1, Location::Path, Style::None)
] { path: "/openapi/logstashes/{InstanceId}/actions/cancel-deletion", } }

/// Response of [`CancelLogstashDeletion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelLogstashDeletionOutput {
    pub result: Option<bool>,
}
model! { CancelLogstashDeletionOutput {
    0 "Result" result: bool
} }

/// Cancels task: `CancelTask` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/instances/{InstanceId}/actions/cancel-task`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/CancelTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelTask {
    pub client_token: Option<String>,
    /// Required.
    pub task_type: String,
    /// Required.
    pub instance_id: String,
}
operation! { CancelTask(task_type: String, instance_id: String) "CancelTask" -> CancelTaskOutput {
    0 "clientToken" client_token: String, 1 "taskType" task_type, 2 "InstanceId" instance_id
} [
    Mark::new(2, Location::Path, Style::None)
] { path: "/openapi/instances/{InstanceId}/actions/cancel-task", } }

/// Response of [`CancelTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelTaskOutput {
    pub result: Option<bool>,
}
model! { CancelTaskOutput {
    0 "Result" result: bool
} }

/// `CapacityPlan` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/assist/actions/capacity-plan`. Changes data. Not signed. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/CapacityPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CapacityPlan {
    pub complex_query_available: Option<bool>,
    pub data_info: Option<Vec<CapacityPlanDataInfo>>,
    pub metric: Option<Vec<CapacityPlanMetric>>,
    pub usage_scenario: Option<String>,
}
operation! { CapacityPlan() "CapacityPlan" -> CapacityPlanOutput {
    0 "complexQueryAvailable" complex_query_available: bool, 1 "dataInfo" data_info: Vec<CapacityPlanDataInfo>,
    2 "metric" metric: Vec<CapacityPlanMetric>, 3 "usageScenario" usage_scenario: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { path: "/openapi/assist/actions/capacity-plan", body: BodyStyle::Json, unsigned: true, } }

/// In the request of [`CapacityPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CapacityPlanDataInfo {
    pub code: Option<String>,
    pub size: Option<i64>,
    pub total_count: Option<i64>,
    pub r#type: Option<String>,
    pub unit: Option<String>,
}
input! { CapacityPlanDataInfo() {
    0 "code" code: String, 1 "size" size: i64, 2 "totalCount" total_count: i64, 3 "type" r#type: String,
    4 "unit" unit: String
} }

/// In the request of [`CapacityPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CapacityPlanMetric {
    pub average_qps: Option<i64>,
    pub code: Option<String>,
    pub concurrent: Option<i64>,
    pub peak_qps: Option<i64>,
    pub response_time: Option<i64>,
    pub throughput: Option<i64>,
    pub r#type: Option<String>,
}
input! { CapacityPlanMetric() {
    0 "averageQps" average_qps: i64, 1 "code" code: String, 2 "concurrent" concurrent: i64, 3 "peakQps" peak_qps: i64,
    4 "responseTime" response_time: i64, 5 "throughput" throughput: i64, 6 "type" r#type: String
} }

/// Response of [`CapacityPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CapacityPlanOutput {
    pub result: Option<CapacityPlanResult>,
}
model! { CapacityPlanOutput {
    0 "Result" result: CapacityPlanResult
} }

/// In the response of [`CapacityPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CapacityPlanResult {
    pub extend_configs: Vec<CapacityPlanExtendConfigs>,
    pub instance_category: Option<String>,
    pub node_configurations: Vec<CapacityPlanNodeConfigurations>,
    pub oversized_cluster: Option<bool>,
}
model! { CapacityPlanResult {
    0 "ExtendConfigs" extend_configs: Vec<CapacityPlanExtendConfigs>, 1 "InstanceCategory" instance_category: String,
    2 "NodeConfigurations" node_configurations: Vec<CapacityPlanNodeConfigurations>,
    3 "OversizedCluster" oversized_cluster: bool
} }

/// In the response of [`CapacityPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CapacityPlanExtendConfigs {
    pub config_type: Option<String>,
    pub disk: Option<i64>,
    pub disk_type: Option<String>,
}
model! { CapacityPlanExtendConfigs {
    0 "ConfigType" config_type: String, 1 "Disk" disk: i64, 2 "DiskType" disk_type: String
} }

/// In the response of [`CapacityPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CapacityPlanNodeConfigurations {
    pub amount: Option<i64>,
    pub cpu: Option<i64>,
    pub disk: Option<i64>,
    pub disk_type: Option<String>,
    pub memory: Option<i64>,
    pub node_type: Option<String>,
}
model! { CapacityPlanNodeConfigurations {
    0 "Amount" amount: i64, 1 "Cpu" cpu: i64, 2 "Disk" disk: i64, 3 "DiskType" disk_type: String,
    4 "Memory" memory: i64, 5 "NodeType" node_type: String
} }

/// Closes diagnosis: `CloseDiagnosis` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/diagnosis/instances/{InstanceId}/actions/close-diagnosis`. Changes data; repeatable by `ClientToken`.
/// See <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/CloseDiagnosis>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseDiagnosis {
    pub client_token: Option<String>,
    pub lang: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { CloseDiagnosis(instance_id: String) "CloseDiagnosis" -> CloseDiagnosisOutput {
    0 "ClientToken" client_token: String, 1 "lang" lang: String, 2 "InstanceId" instance_id
} [
    Mark::new(2, Location::Path, Style::None)
] { path: "/openapi/diagnosis/instances/{InstanceId}/actions/close-diagnosis", } }

/// Response of [`CloseDiagnosis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseDiagnosisOutput {
    pub result: Option<bool>,
}
model! { CloseDiagnosisOutput {
    0 "Result" result: bool
} }

/// Closes https: `CloseHttps` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/instances/{InstanceId}/actions/close-https`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/CloseHttps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseHttps {
    pub client_token: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { CloseHttps(instance_id: String) "CloseHttps" -> CloseHttpsOutput {
    0 "clientToken" client_token: String, 1 "InstanceId" instance_id
} [
    Mark::new(1, Location::Path, Style::None)
] { path: "/openapi/instances/{InstanceId}/actions/close-https", } }

/// Response of [`CloseHttps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseHttpsOutput {
    pub result: Option<bool>,
}
model! { CloseHttpsOutput {
    0 "Result" result: bool
} }

/// Closes managed index: `CloseManagedIndex` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/instances/{InstanceId}/indices/{Index}/close-managed`. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/CloseManagedIndex>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseManagedIndex {
    pub client_token: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub index: String,
}
operation! { CloseManagedIndex(instance_id: String, index: String) "CloseManagedIndex" -> CloseManagedIndexOutput {
    0 "ClientToken" client_token: String, 1 "InstanceId" instance_id, 2 "Index" index
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/openapi/instances/{InstanceId}/indices/{Index}/close-managed", } }

/// Response of [`CloseManagedIndex`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseManagedIndexOutput {
    pub result: Option<bool>,
}
model! { CloseManagedIndexOutput {
    0 "Result" result: bool
} }

/// Creates collector: `CreateCollector` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/collectors`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/CreateCollector>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCollector {
    pub client_token: Option<String>,
    pub collector_paths: Option<Vec<String>>,
    /// Required.
    pub configs: Vec<CreateCollectorConfigs>,
    /// Required.
    pub dry_run: bool,
    /// Required.
    pub extend_configs: Vec<BTreeMap<String, Value>>,
    /// Required.
    pub name: String,
    /// Required.
    pub res_type: String,
    /// Required.
    pub res_version: String,
    /// Required.
    pub vpc_id: String,
}

/// Arguments of [`CreateCollector::new`].
pub struct CreateCollectorRequired {
    pub configs: Vec<CreateCollectorConfigs>,
    pub dry_run: bool,
    pub extend_configs: Vec<BTreeMap<String, Value>>,
    pub name: String,
    pub res_type: String,
    pub res_version: String,
    pub vpc_id: String,
}
operation! {
    CreateCollector { CreateCollectorRequired: configs, dry_run, extend_configs, name, res_type, res_version, vpc_id }
    "CreateCollector" -> CreateCollectorOutput {
    0 "clientToken" client_token: String, 1 "collectorPaths" collector_paths: Vec<String>, 2 "configs" configs,
    3 "dryRun" dry_run, 4 "extendConfigs" extend_configs, 5 "name" name, 6 "resType" res_type,
    7 "resVersion" res_version, 8 "vpcId" vpc_id
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None)
] { path: "/openapi/collectors", body: BodyStyle::Json, } }

/// In the request of [`CreateCollector`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCollectorConfigs {
    /// Required.
    pub content: Option<String>,
    /// Required.
    pub file_name: Option<String>,
}
input! { CreateCollectorConfigs(content: String, file_name: String) {
    0 "content" content: String, 1 "fileName" file_name: String
} }

/// Response of [`CreateCollector`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCollectorOutput {
    pub result: Option<CreateCollectorResult>,
}
model! { CreateCollectorOutput {
    0 "Result" result: CreateCollectorResult
} }

/// In the response of [`CreateCollector`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCollectorResult {
    pub res_id: Option<String>,
}
model! { CreateCollectorResult {
    0 "resId" res_id: String
} }

/// Creates component index: `CreateComponentIndex` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/instances/{InstanceId}/component-index/{name}`. Changes data. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/CreateComponentIndex>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateComponentIndex {
    pub meta: Option<BTreeMap<String, Value>>,
    pub template: Option<CreateComponentIndexTemplate>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub name: String,
}
operation! { CreateComponentIndex(instance_id: String, name: String)
    "CreateComponentIndex" -> CreateComponentIndexOutput {
    0 "_meta" meta: BTreeMap<String, Value>, 1 "template" template: CreateComponentIndexTemplate,
    2 "InstanceId" instance_id, 3 "name" name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/openapi/instances/{InstanceId}/component-index/{name}", body: BodyStyle::Json, } }

/// In the request of [`CreateComponentIndex`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateComponentIndexTemplate {
    pub aliases: Option<BTreeMap<String, Value>>,
    pub mappings: Option<BTreeMap<String, Value>>,
    pub settings: Option<BTreeMap<String, Value>>,
}
input! { CreateComponentIndexTemplate() {
    0 "aliases" aliases: BTreeMap<String, Value>, 1 "mappings" mappings: BTreeMap<String, Value>,
    2 "settings" settings: BTreeMap<String, Value>
} }

/// Response of [`CreateComponentIndex`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateComponentIndexOutput {
    pub result: Option<bool>,
}
model! { CreateComponentIndexOutput {
    0 "Result" result: bool
} }

/// Creates data stream: `CreateDataStream` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/instances/{InstanceId}/data-streams`. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/CreateDataStream>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataStream {
    pub client_token: Option<String>,
    pub body: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { CreateDataStream(instance_id: String) "CreateDataStream" -> CreateDataStreamOutput {
    0 "ClientToken" client_token: String, 1 "body" body: String, 2 "InstanceId" instance_id
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/openapi/instances/{InstanceId}/data-streams", body: BodyStyle::Json, } }

/// Response of [`CreateDataStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataStreamOutput {
    pub result: Option<CreateDataStreamResult>,
}
model! { CreateDataStreamOutput {
    0 "Result" result: CreateDataStreamResult
} }

/// In the response of [`CreateDataStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataStreamResult {
    pub name: Option<String>,
}
model! { CreateDataStreamResult {
    0 "name" name: String
} }

/// Creates ilm policy: `CreateILMPolicy` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/instances/{InstanceId}/ilm-policies`. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/CreateILMPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateILMPolicy {
    pub client_token: Option<String>,
    pub body: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { CreateILMPolicy(instance_id: String) "CreateILMPolicy" -> CreateILMPolicyOutput {
    0 "ClientToken" client_token: String, 1 "body" body: String, 2 "InstanceId" instance_id
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/openapi/instances/{InstanceId}/ilm-policies", body: BodyStyle::Json, } }

/// Response of [`CreateILMPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateILMPolicyOutput {
    pub result: Option<String>,
}
model! { CreateILMPolicyOutput {
    0 "Result" result: String
} }

/// Creates index template: `CreateIndexTemplate` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/instances/{InstanceId}/index-templates`. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/CreateIndexTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIndexTemplate {
    pub client_token: Option<String>,
    /// Required.
    pub data_stream: bool,
    pub ilm_policy: Option<String>,
    /// Required.
    pub index_patterns: Vec<String>,
    /// Required.
    pub index_template: String,
    /// 0 to 2147483647.
    pub priority: Option<i64>,
    pub template: Option<CreateIndexTemplateTemplate>,
    /// Required.
    pub instance_id: String,
}
operation! {
    CreateIndexTemplate(data_stream: bool, index_patterns: Vec<String>, index_template: String, instance_id: String)
    "CreateIndexTemplate" -> CreateIndexTemplateOutput {
    0 "ClientToken" client_token: String, 1 "dataStream" data_stream, 2 "ilmPolicy" ilm_policy: String,
    3 "indexPatterns" index_patterns, 4 "indexTemplate" index_template, 5 "priority" priority: i64,
    6 "template" template: CreateIndexTemplateTemplate, 7 "InstanceId" instance_id
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Path, Style::None)
] { path: "/openapi/instances/{InstanceId}/index-templates", body: BodyStyle::Json, } }

/// In the request of [`CreateIndexTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIndexTemplateTemplate {
    pub aliases: Option<String>,
    pub mappings: Option<String>,
    pub settings: Option<String>,
}
input! { CreateIndexTemplateTemplate() {
    0 "aliases" aliases: String, 1 "mappings" mappings: String, 2 "settings" settings: String
} }

/// Response of [`CreateIndexTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIndexTemplateOutput {
    pub result: Option<String>,
}
model! { CreateIndexTemplateOutput {
    0 "Result" result: String
} }

/// Creates logstash: `CreateLogstash` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/logstashes`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/CreateLogstash>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLogstash {
    pub client_token: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub network_config: CreateLogstashNetworkConfig,
    /// Required.
    pub node_amount: i64,
    /// Required.
    pub node_spec: CreateLogstashNodeSpec,
    pub payment_info: Option<CreateLogstashPaymentInfo>,
    pub payment_type: Option<String>,
    pub resource_group_id: Option<String>,
    /// Required.
    pub version: String,
}
operation! {
    CreateLogstash(network_config: CreateLogstashNetworkConfig, node_amount: i64, node_spec: CreateLogstashNodeSpec, version: String)
    "CreateLogstash" -> CreateLogstashOutput {
    0 "clientToken" client_token: String, 1 "description" description: String, 2 "networkConfig" network_config,
    3 "nodeAmount" node_amount, 4 "nodeSpec" node_spec, 5 "paymentInfo" payment_info: CreateLogstashPaymentInfo,
    6 "paymentType" payment_type: String, 7 "resourceGroupId" resource_group_id: String, 8 "version" version
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None)
] { path: "/openapi/logstashes", body: BodyStyle::Json, } }

/// In the request of [`CreateLogstash`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLogstashNetworkConfig {
    pub r#type: Option<String>,
    /// Required.
    pub vpc_id: Option<String>,
    /// Required.
    pub vs_area: Option<String>,
    /// Required.
    pub vswitch_id: Option<String>,
}
input! { CreateLogstashNetworkConfig(vpc_id: String, vs_area: String, vswitch_id: String) {
    0 "type" r#type: String, 1 "vpcId" vpc_id: String, 2 "vsArea" vs_area: String, 3 "vswitchId" vswitch_id: String
} }

/// In the request of [`CreateLogstash`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLogstashNodeSpec {
    pub disk: Option<i64>,
    pub disk_type: Option<String>,
    /// Required.
    pub spec: Option<String>,
}
input! { CreateLogstashNodeSpec(spec: String) {
    0 "disk" disk: i64, 1 "diskType" disk_type: String, 2 "spec" spec: String
} }

/// In the request of [`CreateLogstash`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLogstashPaymentInfo {
    pub auto_renew_duration: Option<i64>,
    pub duration: Option<i64>,
    pub is_auto_renew: Option<bool>,
    pub pricing_cycle: Option<String>,
}
input! { CreateLogstashPaymentInfo() {
    0 "autoRenewDuration" auto_renew_duration: i64, 1 "duration" duration: i64, 2 "isAutoRenew" is_auto_renew: bool,
    3 "pricingCycle" pricing_cycle: String
} }

/// Response of [`CreateLogstash`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLogstashOutput {
    pub result: Option<Logstash>,
}
model! { CreateLogstashOutput {
    0 "Result" result: Logstash
} }

/// In the response of [`CreateLogstash`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Logstash {
    pub config: BTreeMap<String, String>,
    pub created_at: Option<String>,
    pub data_node: Option<bool>,
    pub description: Option<String>,
    pub end_time: Option<i64>,
    pub endpoint_list: Vec<LogstashEndpointList>,
    pub instance_id: Option<String>,
    pub network_config: Option<LogstashNetworkConfig>,
    pub node_amount: Option<i64>,
    pub node_spec: Option<LogstashNodeSpec>,
    pub payment_type: Option<String>,
    pub protocol: Option<String>,
    pub resource_group_id: Option<String>,
    pub status: Option<String>,
    pub tags: Vec<LogstashTags>,
    pub updated_at: Option<String>,
    pub version: Option<String>,
    pub zone_count: Option<i64>,
    pub zone_infos: Vec<LogstashZoneInfos>,
}
model! { Logstash {
    0 "config" config: BTreeMap<String, String>, 1 "createdAt" created_at: String, 2 "dataNode" data_node: bool,
    3 "description" description: String, 4 "endTime" end_time: i64,
    5 "endpointList" endpoint_list: Vec<LogstashEndpointList>, 6 "instanceId" instance_id: String,
    7 "networkConfig" network_config: LogstashNetworkConfig, 8 "nodeAmount" node_amount: i64,
    9 "nodeSpec" node_spec: LogstashNodeSpec, 10 "paymentType" payment_type: String, 11 "protocol" protocol: String,
    12 "resourceGroupId" resource_group_id: String, 13 "status" status: String, 14 "tags" tags: Vec<LogstashTags>,
    15 "updatedAt" updated_at: String, 16 "version" version: String, 17 "zoneCount" zone_count: i64,
    18 "zoneInfos" zone_infos: Vec<LogstashZoneInfos>
} }

/// In the response of [`CreateLogstash`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogstashEndpointList {
    pub host: Option<String>,
    pub port: Option<i64>,
    pub zone_id: Option<String>,
}
model! { LogstashEndpointList {
    0 "host" host: String, 1 "port" port: i64, 2 "zoneId" zone_id: String
} }

/// In the response of [`CreateLogstash`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogstashNetworkConfig {
    pub r#type: Option<String>,
    pub vpc_id: Option<String>,
    pub vs_area: Option<String>,
    pub vswitch_id: Option<String>,
}
model! { LogstashNetworkConfig {
    0 "type" r#type: String, 1 "vpcId" vpc_id: String, 2 "vsArea" vs_area: String, 3 "vswitchId" vswitch_id: String
} }

/// In the response of [`CreateLogstash`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogstashNodeSpec {
    pub disk: Option<i64>,
    pub disk_type: Option<String>,
    pub spec: Option<String>,
}
model! { LogstashNodeSpec {
    0 "disk" disk: i64, 1 "diskType" disk_type: String, 2 "spec" spec: String
} }

/// In the response of [`CreateLogstash`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogstashTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { LogstashTags {
    0 "tagKey" tag_key: String, 1 "tagValue" tag_value: String
} }

/// In the response of [`CreateLogstash`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogstashZoneInfos {
    pub status: Option<String>,
    pub zone_id: Option<String>,
}
model! { LogstashZoneInfos {
    0 "status" status: String, 1 "zoneId" zone_id: String
} }

/// Creates pipelines: `CreatePipelines` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/logstashes/{InstanceId}/pipelines`. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/CreatePipelines>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePipelines {
    pub client_token: Option<String>,
    pub trigger: Option<bool>,
    pub body: Option<Vec<CreatePipelinesBody>>,
    /// Required.
    pub instance_id: String,
}
operation! { CreatePipelines(instance_id: String) "CreatePipelines" -> CreatePipelinesOutput {
    0 "ClientToken" client_token: String, 1 "trigger" trigger: bool, 2 "body" body: Vec<CreatePipelinesBody>,
    3 "InstanceId" instance_id
} [
    Mark::new(2, Location::WholeBody, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/openapi/logstashes/{InstanceId}/pipelines", body: BodyStyle::Json, } }

/// In the request of [`CreatePipelines`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePipelinesBody {
    pub batch_delay: Option<i64>,
    pub batch_size: Option<i64>,
    /// Required.
    pub config: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub pipeline_id: Option<String>,
    pub queue_check_point_writes: Option<i64>,
    pub queue_max_bytes: Option<i64>,
    pub queue_type: Option<String>,
    pub workers: Option<i64>,
}
input! { CreatePipelinesBody(config: String, pipeline_id: String) {
    0 "batchDelay" batch_delay: i64, 1 "batchSize" batch_size: i64, 2 "config" config: String,
    3 "description" description: String, 4 "pipelineId" pipeline_id: String,
    5 "queueCheckPointWrites" queue_check_point_writes: i64, 6 "queueMaxBytes" queue_max_bytes: i64,
    7 "queueType" queue_type: String, 8 "workers" workers: i64
} }

/// Response of [`CreatePipelines`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePipelinesOutput {
    pub result: Option<bool>,
}
model! { CreatePipelinesOutput {
    0 "Result" result: bool
} }

/// Creates snapshot: `CreateSnapshot` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/instances/{InstanceId}/snapshots`. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/CreateSnapshot>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnapshot {
    /// Required.
    pub client_token: String,
    pub body: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { CreateSnapshot(client_token: String, instance_id: String) "CreateSnapshot" -> CreateSnapshotOutput {
    0 "ClientToken" client_token, 1 "body" body: String, 2 "InstanceId" instance_id
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/openapi/instances/{InstanceId}/snapshots", body: BodyStyle::Json, } }

/// Response of [`CreateSnapshot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnapshotOutput {
    pub result: Option<bool>,
}
model! { CreateSnapshotOutput {
    0 "Result" result: bool
} }

/// Creates vpc endpoint: `CreateVpcEndpoint` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/instances/{InstanceId}/vpc-endpoints`. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/CreateVpcEndpoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcEndpoint {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub service_id: Option<String>,
    pub zone_id: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { CreateVpcEndpoint(instance_id: String) "CreateVpcEndpoint" -> CreateVpcEndpointOutput {
    0 "ClientToken" client_token: String, 1 "dryRun" dry_run: bool, 2 "serviceId" service_id: String,
    3 "zoneId" zone_id: String, 4 "InstanceId" instance_id
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { path: "/openapi/instances/{InstanceId}/vpc-endpoints", body: BodyStyle::Json, } }

/// Response of [`CreateVpcEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcEndpointOutput {
    pub result: Option<CreateVpcEndpointResult>,
}
model! { CreateVpcEndpointOutput {
    0 "Result" result: CreateVpcEndpointResult
} }

/// In the response of [`CreateVpcEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcEndpointResult {
    pub endpoint_domain: Option<String>,
    pub endpoint_id: Option<String>,
    pub endpoint_name: Option<String>,
    pub service_id: Option<String>,
}
model! { CreateVpcEndpointResult {
    0 "endpointDomain" endpoint_domain: String, 1 "endpointId" endpoint_id: String,
    2 "endpointName" endpoint_name: String, 3 "serviceId" service_id: String
} }

/// Deactivates zones: `DeactivateZones` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/instances/{InstanceId}/actions/down-zones`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/DeactivateZones>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeactivateZones {
    pub client_token: Option<String>,
    pub body: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { DeactivateZones(instance_id: String) "DeactivateZones" -> DeactivateZonesOutput {
    0 "clientToken" client_token: String, 1 "body" body: String, 2 "InstanceId" instance_id
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/openapi/instances/{InstanceId}/actions/down-zones", body: BodyStyle::Json, } }

/// Response of [`DeactivateZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeactivateZonesOutput {
    pub result: Option<bool>,
}
model! { DeactivateZonesOutput {
    0 "Result" result: bool
} }

/// Deletes collector: `DeleteCollector` of `elasticsearch` 2017-06-13.
///
/// DELETE `/openapi/collectors/{ResId}`. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/DeleteCollector>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCollector {
    pub client_token: Option<String>,
    /// Required.
    pub res_id: String,
}
operation! { DeleteCollector(res_id: String) "DeleteCollector" -> DeleteCollectorOutput {
    0 "ClientToken" client_token: String, 1 "ResId" res_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/openapi/collectors/{ResId}", } }

/// Response of [`DeleteCollector`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCollectorOutput {
    pub result: Option<bool>,
}
model! { DeleteCollectorOutput {
    0 "Result" result: bool
} }

/// Deletes component index: `DeleteComponentIndex` of `elasticsearch` 2017-06-13.
///
/// DELETE `/openapi/instances/{InstanceId}/component-index/{name}`. Changes data. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/DeleteComponentIndex>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteComponentIndex {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub name: String,
}
operation! { DeleteComponentIndex(instance_id: String, name: String)
    "DeleteComponentIndex" -> DeleteComponentIndexOutput {
    0 "InstanceId" instance_id, 1 "name" name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/openapi/instances/{InstanceId}/component-index/{name}", } }

/// Response of [`DeleteComponentIndex`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteComponentIndexOutput {
    pub result: Option<bool>,
}
model! { DeleteComponentIndexOutput {
    0 "Result" result: bool
} }

/// Deletes connected cluster: `DeleteConnectedCluster` of `elasticsearch` 2017-06-13.
///
/// DELETE `/openapi/instances/{InstanceId}/connected-clusters`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/DeleteConnectedCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConnectedCluster {
    pub client_token: Option<String>,
    /// Required.
    pub connected_instance_id: String,
    /// Required.
    pub instance_id: String,
}
operation! { DeleteConnectedCluster(connected_instance_id: String, instance_id: String)
    "DeleteConnectedCluster" -> DeleteConnectedClusterOutput {
    0 "clientToken" client_token: String, 1 "connectedInstanceId" connected_instance_id, 2 "InstanceId" instance_id
} [
    Mark::new(2, Location::Path, Style::None)
] { method: "DELETE", path: "/openapi/instances/{InstanceId}/connected-clusters", } }

/// Response of [`DeleteConnectedCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConnectedClusterOutput {
    pub result: Option<bool>,
}
model! { DeleteConnectedClusterOutput {
    0 "Result" result: bool
} }

/// Deletes data stream: `DeleteDataStream` of `elasticsearch` 2017-06-13.
///
/// DELETE `/openapi/instances/{InstanceId}/data-streams/{DataStream}`. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/DeleteDataStream>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataStream {
    pub client_token: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub data_stream: String,
}
operation! { DeleteDataStream(instance_id: String, data_stream: String) "DeleteDataStream" -> DeleteDataStreamOutput {
    0 "ClientToken" client_token: String, 1 "InstanceId" instance_id, 2 "DataStream" data_stream
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "DELETE", path: "/openapi/instances/{InstanceId}/data-streams/{DataStream}", } }

/// Response of [`DeleteDataStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataStreamOutput {
    pub result: Option<bool>,
}
model! { DeleteDataStreamOutput {
    0 "Result" result: bool
} }

/// Deletes data task: `DeleteDataTask` of `elasticsearch` 2017-06-13.
///
/// DELETE `/openapi/instances/{InstanceId}/data-task`. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/DeleteDataTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataTask {
    /// Required.
    pub client_token: String,
    /// Required.
    pub task_id: String,
    /// Required.
    pub instance_id: String,
}
operation! { DeleteDataTask(client_token: String, task_id: String, instance_id: String)
    "DeleteDataTask" -> DeleteDataTaskOutput {
    0 "ClientToken" client_token, 1 "taskId" task_id, 2 "InstanceId" instance_id
} [
    Mark::new(2, Location::Path, Style::None)
] { method: "DELETE", path: "/openapi/instances/{InstanceId}/data-task", } }

/// Response of [`DeleteDataTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataTaskOutput {
    pub result: Option<bool>,
}
model! { DeleteDataTaskOutput {
    0 "Result" result: bool
} }

/// Deletes deprecated template: `DeleteDeprecatedTemplate` of `elasticsearch` 2017-06-13.
///
/// DELETE `/openapi/instances/{InstanceId}/deprecated-templates/{name}`. Changes data. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/DeleteDeprecatedTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDeprecatedTemplate {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub name: String,
}
operation! { DeleteDeprecatedTemplate(instance_id: String, name: String)
    "DeleteDeprecatedTemplate" -> DeleteDeprecatedTemplateOutput {
    0 "InstanceId" instance_id, 1 "name" name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/openapi/instances/{InstanceId}/deprecated-templates/{name}", } }

/// Response of [`DeleteDeprecatedTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDeprecatedTemplateOutput {
    pub result: Option<bool>,
}
model! { DeleteDeprecatedTemplateOutput {
    0 "Result" result: bool
} }

/// Deletes ilm policy: `DeleteILMPolicy` of `elasticsearch` 2017-06-13.
///
/// DELETE `/openapi/instances/{InstanceId}/ilm-policies/{PolicyName}`. Changes data. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/DeleteILMPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteILMPolicy {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub policy_name: String,
}
operation! { DeleteILMPolicy(instance_id: String, policy_name: String) "DeleteILMPolicy" -> DeleteILMPolicyOutput {
    0 "InstanceId" instance_id, 1 "PolicyName" policy_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/openapi/instances/{InstanceId}/ilm-policies/{PolicyName}", } }

/// Response of [`DeleteILMPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteILMPolicyOutput {
    pub result: Option<bool>,
}
model! { DeleteILMPolicyOutput {
    0 "Result" result: bool
} }

/// Deletes index template: `DeleteIndexTemplate` of `elasticsearch` 2017-06-13.
///
/// DELETE `/openapi/instances/{InstanceId}/index-templates/{IndexTemplate}`. Changes data. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/DeleteIndexTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIndexTemplate {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub index_template: String,
}
operation! { DeleteIndexTemplate(instance_id: String, index_template: String)
    "DeleteIndexTemplate" -> DeleteIndexTemplateOutput {
    0 "InstanceId" instance_id, 1 "IndexTemplate" index_template
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/openapi/instances/{InstanceId}/index-templates/{IndexTemplate}", } }

/// Response of [`DeleteIndexTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIndexTemplateOutput {
    pub result: Option<bool>,
}
model! { DeleteIndexTemplateOutput {
    0 "Result" result: bool
} }

/// Deletes instance: `DeleteInstance` of `elasticsearch` 2017-06-13.
///
/// DELETE `/openapi/instances/{InstanceId}`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/DeleteInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstance {
    pub client_token: Option<String>,
    pub delete_type: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { DeleteInstance(instance_id: String) "DeleteInstance" -> Empty {
    0 "clientToken" client_token: String, 1 "deleteType" delete_type: String, 2 "InstanceId" instance_id
} [
    Mark::new(2, Location::Path, Style::None)
] { method: "DELETE", path: "/openapi/instances/{InstanceId}", } }

/// Response of [`DeleteInstance`]: empty.
pub type DeleteInstanceOutput = Empty;

/// Deletes logstash: `DeleteLogstash` of `elasticsearch` 2017-06-13.
///
/// DELETE `/openapi/logstashes/{InstanceId}`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/DeleteLogstash>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLogstash {
    pub client_token: Option<String>,
    pub delete_type: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { DeleteLogstash(instance_id: String) "DeleteLogstash" -> Empty {
    0 "clientToken" client_token: String, 1 "deleteType" delete_type: String, 2 "InstanceId" instance_id
} [
    Mark::new(2, Location::Path, Style::None)
] { method: "DELETE", path: "/openapi/logstashes/{InstanceId}", } }

/// Response of [`DeleteLogstash`]: empty.
pub type DeleteLogstashOutput = Empty;

/// Deletes pipelines: `DeletePipelines` of `elasticsearch` 2017-06-13.
///
/// DELETE `/openapi/logstashes/{InstanceId}/pipelines`. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/DeletePipelines>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePipelines {
    pub client_token: Option<String>,
    pub pipeline_ids: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { DeletePipelines(instance_id: String) "DeletePipelines" -> DeletePipelinesOutput {
    0 "ClientToken" client_token: String, 1 "pipelineIds" pipeline_ids: String, 2 "InstanceId" instance_id
} [
    Mark::new(2, Location::Path, Style::None)
] { method: "DELETE", path: "/openapi/logstashes/{InstanceId}/pipelines", } }

/// Response of [`DeletePipelines`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePipelinesOutput {
    pub result: Option<bool>,
}
model! { DeletePipelinesOutput {
    0 "Result" result: bool
} }

/// Deletes snapshot repo: `DeleteSnapshotRepo` of `elasticsearch` 2017-06-13.
///
/// DELETE `/openapi/instances/{InstanceId}/snapshot-repos`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/DeleteSnapshotRepo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSnapshotRepo {
    pub client_token: Option<String>,
    /// Required.
    pub repo_path: String,
    /// Required.
    pub instance_id: String,
}
operation! { DeleteSnapshotRepo(repo_path: String, instance_id: String)
    "DeleteSnapshotRepo" -> DeleteSnapshotRepoOutput {
    0 "clientToken" client_token: String, 1 "repoPath" repo_path, 2 "InstanceId" instance_id
} [
    Mark::new(2, Location::Path, Style::None)
] { method: "DELETE", path: "/openapi/instances/{InstanceId}/snapshot-repos", } }

/// Response of [`DeleteSnapshotRepo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSnapshotRepoOutput {
    pub result: Option<bool>,
}
model! { DeleteSnapshotRepoOutput {
    0 "Result" result: bool
} }

/// Deletes vpc endpoint: `DeleteVpcEndpoint` of `elasticsearch` 2017-06-13.
///
/// DELETE `/openapi/instances/{InstanceId}/vpc-endpoints/{EndpointId}`. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/DeleteVpcEndpoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpcEndpoint {
    pub client_token: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub endpoint_id: String,
}
operation! { DeleteVpcEndpoint(instance_id: String, endpoint_id: String)
    "DeleteVpcEndpoint" -> DeleteVpcEndpointOutput {
    0 "ClientToken" client_token: String, 1 "InstanceId" instance_id, 2 "EndpointId" endpoint_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "DELETE", path: "/openapi/instances/{InstanceId}/vpc-endpoints/{EndpointId}", } }

/// Response of [`DeleteVpcEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpcEndpointOutput {
    pub result: Option<bool>,
}
model! { DeleteVpcEndpointOutput {
    0 "Result" result: bool
} }

/// Describes ack operator: `DescribeAckOperator` of `elasticsearch` 2017-06-13.
///
/// GET `/openapi/ack-clusters/{ClusterId}/operator`. Reads only. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/DescribeAckOperator>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAckOperator {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeAckOperator(cluster_id: String) "DescribeAckOperator" -> DescribeAckOperatorOutput {
    0 "ClusterId" cluster_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/openapi/ack-clusters/{ClusterId}/operator", } }

/// Response of [`DescribeAckOperator`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAckOperatorOutput {
    pub result: Option<DescribeAckOperatorResult>,
}
model! { DescribeAckOperatorOutput {
    0 "Result" result: DescribeAckOperatorResult
} }

/// In the response of [`DescribeAckOperator`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAckOperatorResult {
    pub status: Option<String>,
    pub version: Option<String>,
}
model! { DescribeAckOperatorResult {
    0 "status" status: String, 1 "version" version: String
} }

/// Describes collector: `DescribeCollector` of `elasticsearch` 2017-06-13.
///
/// GET `/openapi/collectors/{ResId}`. Reads only. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/DescribeCollector>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCollector {
    /// Required.
    pub res_id: String,
}
operation! { DescribeCollector(res_id: String) "DescribeCollector" -> DescribeCollectorOutput {
    0 "ResId" res_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/openapi/collectors/{ResId}", } }

/// Response of [`DescribeCollector`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCollectorOutput {
    pub result: Option<DescribeCollectorResult>,
}
model! { DescribeCollectorOutput {
    0 "Result" result: DescribeCollectorResult
} }

/// In the response of [`DescribeCollector`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCollectorResult {
    pub collector_paths: Vec<String>,
    pub configs: Vec<DescribeCollectorConfigs>,
    pub dry_run: Option<bool>,
    pub extend_configs: Vec<DescribeCollectorExtendConfigs>,
    pub gmt_created_time: Option<String>,
    pub gmt_update_time: Option<String>,
    pub name: Option<String>,
    pub owner_id: Option<String>,
    pub res_id: Option<String>,
    pub res_type: Option<String>,
    pub res_version: Option<String>,
    pub status: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeCollectorResult {
    0 "collectorPaths" collector_paths: Vec<String>, 1 "configs" configs: Vec<DescribeCollectorConfigs>,
    2 "dryRun" dry_run: bool, 3 "extendConfigs" extend_configs: Vec<DescribeCollectorExtendConfigs>,
    4 "gmtCreatedTime" gmt_created_time: String, 5 "gmtUpdateTime" gmt_update_time: String, 6 "name" name: String,
    7 "ownerId" owner_id: String, 8 "resId" res_id: String, 9 "resType" res_type: String,
    10 "resVersion" res_version: String, 11 "status" status: String, 12 "vpcId" vpc_id: String
} }

/// In the response of [`DescribeCollector`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCollectorConfigs {
    pub content: Option<String>,
    pub file_name: Option<String>,
}
model! { DescribeCollectorConfigs {
    0 "content" content: String, 1 "fileName" file_name: String
} }

/// In the response of [`DescribeCollector`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCollectorExtendConfigs {
    pub config_type: Option<String>,
    pub enable_monitoring: Option<bool>,
    pub group_id: Option<String>,
    pub host: Option<String>,
    pub hosts: Vec<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub kibana_host: Option<String>,
    pub machines: Vec<DescribeCollectorMachines>,
    pub protocol: Option<String>,
    pub success_pods_count: Option<String>,
    pub total_pods_count: Option<String>,
    pub r#type: Option<String>,
    pub user_name: Option<String>,
}
model! { DescribeCollectorExtendConfigs {
    0 "configType" config_type: String, 1 "enableMonitoring" enable_monitoring: bool, 2 "groupId" group_id: String,
    3 "host" host: String, 4 "hosts" hosts: Vec<String>, 5 "instanceId" instance_id: String,
    6 "instanceType" instance_type: String, 7 "kibanaHost" kibana_host: String,
    8 "machines" machines: Vec<DescribeCollectorMachines>, 9 "protocol" protocol: String,
    10 "successPodsCount" success_pods_count: String, 11 "totalPodsCount" total_pods_count: String,
    12 "type" r#type: String, 13 "userName" user_name: String
} }

/// In the response of [`DescribeCollector`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCollectorMachines {
    pub agent_status: Option<String>,
    pub instance_id: Option<String>,
}
model! { DescribeCollectorMachines {
    0 "agentStatus" agent_status: String, 1 "instanceId" instance_id: String
} }

/// Describes component index: `DescribeComponentIndex` of `elasticsearch` 2017-06-13.
///
/// GET `/openapi/instances/{InstanceId}/component-index/{name}`. Reads only. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/DescribeComponentIndex>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComponentIndex {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub name: String,
}
operation! { DescribeComponentIndex(instance_id: String, name: String)
    "DescribeComponentIndex" -> DescribeComponentIndexOutput {
    0 "InstanceId" instance_id, 1 "name" name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/openapi/instances/{InstanceId}/component-index/{name}", } }

/// Response of [`DescribeComponentIndex`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComponentIndexOutput {
    pub result: Option<DescribeComponentIndexResult>,
}
model! { DescribeComponentIndexOutput {
    0 "Result" result: DescribeComponentIndexResult
} }

/// In the response of [`DescribeComponentIndex`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComponentIndexResult {
    pub meta: BTreeMap<String, Value>,
    pub template: Option<DescribeComponentIndexTemplate>,
}
model! { DescribeComponentIndexResult {
    0 "_meta" meta: BTreeMap<String, Value>, 1 "template" template: DescribeComponentIndexTemplate
} }

/// In the response of [`DescribeComponentIndex`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComponentIndexTemplate {
    pub aliases: BTreeMap<String, Value>,
    pub mappings: BTreeMap<String, Value>,
    pub settings: BTreeMap<String, Value>,
}
model! { DescribeComponentIndexTemplate {
    0 "aliases" aliases: BTreeMap<String, Value>, 1 "mappings" mappings: BTreeMap<String, Value>,
    2 "settings" settings: BTreeMap<String, Value>
} }

/// Describes connectable clusters: `DescribeConnectableClusters` of `elasticsearch` 2017-06-13.
///
/// GET `/openapi/instances/{InstanceId}/connectable-clusters`. Reads only. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/DescribeConnectableClusters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConnectableClusters {
    pub already_set_items: Option<bool>,
    /// Required.
    pub instance_id: String,
}
operation! { DescribeConnectableClusters(instance_id: String)
    "DescribeConnectableClusters" -> DescribeConnectableClustersOutput {
    0 "alreadySetItems" already_set_items: bool, 1 "InstanceId" instance_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/openapi/instances/{InstanceId}/connectable-clusters", } }

/// Response of [`DescribeConnectableClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConnectableClustersOutput {
    pub result: Vec<DescribeConnectableClustersResult>,
}
model! { DescribeConnectableClustersOutput {
    0 "Result" result: Vec<DescribeConnectableClustersResult>
} }

/// In the response of [`DescribeConnectableClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConnectableClustersResult {
    pub instances: Option<String>,
    pub network_type: Option<String>,
}
model! { DescribeConnectableClustersResult {
    0 "instances" instances: String, 1 "networkType" network_type: String
} }

/// Describes deprecated template: `DescribeDeprecatedTemplate` of `elasticsearch` 2017-06-13.
///
/// GET `/openapi/instances/{InstanceId}/deprecated-templates/{name}`. Reads only. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/DescribeDeprecatedTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeprecatedTemplate {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub name: String,
}
operation! { DescribeDeprecatedTemplate(instance_id: String, name: String)
    "DescribeDeprecatedTemplate" -> DescribeDeprecatedTemplateOutput {
    0 "InstanceId" instance_id, 1 "name" name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/openapi/instances/{InstanceId}/deprecated-templates/{name}", } }

/// Response of [`DescribeDeprecatedTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeprecatedTemplateOutput {
    pub result: Option<DescribeDeprecatedTemplateResult>,
}
model! { DescribeDeprecatedTemplateOutput {
    0 "Result" result: DescribeDeprecatedTemplateResult
} }

/// In the response of [`DescribeDeprecatedTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeprecatedTemplateResult {
    pub data_stream: Option<bool>,
    pub index_patterns: Vec<String>,
    pub index_template: Option<String>,
    pub order: Option<i64>,
    pub template: Option<DescribeDeprecatedTemplateTemplate>,
    pub version: Option<String>,
}
model! { DescribeDeprecatedTemplateResult {
    0 "dataStream" data_stream: bool, 1 "indexPatterns" index_patterns: Vec<String>,
    2 "indexTemplate" index_template: String, 3 "order" order: i64,
    4 "template" template: DescribeDeprecatedTemplateTemplate, 5 "version" version: String
} }

/// In the response of [`DescribeDeprecatedTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeprecatedTemplateTemplate {
    pub aliases: Option<String>,
    pub mappings: Option<String>,
    pub settings: Option<String>,
}
model! { DescribeDeprecatedTemplateTemplate {
    0 "aliases" aliases: String, 1 "mappings" mappings: String, 2 "settings" settings: String
} }

/// Describes diagnose report: `DescribeDiagnoseReport` of `elasticsearch` 2017-06-13.
///
/// GET `/openapi/diagnosis/instances/{InstanceId}/reports/{ReportId}`. Reads only. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/DescribeDiagnoseReport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnoseReport {
    pub lang: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub report_id: String,
}
operation! { DescribeDiagnoseReport(instance_id: String, report_id: String)
    "DescribeDiagnoseReport" -> DescribeDiagnoseReportOutput {
    0 "lang" lang: String, 1 "InstanceId" instance_id, 2 "ReportId" report_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/openapi/diagnosis/instances/{InstanceId}/reports/{ReportId}", } }

/// Response of [`DescribeDiagnoseReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnoseReportOutput {
    pub result: Option<DescribeDiagnoseReportResult>,
}
model! { DescribeDiagnoseReportOutput {
    0 "Result" result: DescribeDiagnoseReportResult
} }

/// In the response of [`DescribeDiagnoseReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnoseReportResult {
    pub create_time: Option<i64>,
    pub diagnose_items: Vec<DescribeDiagnoseReportDiagnoseItems>,
    pub diagnosis_mode: Option<String>,
    pub health: Option<String>,
    pub instance_id: Option<String>,
    pub items: Vec<DescribeDiagnoseReportItems>,
    pub report_id: Option<String>,
    pub state: Option<String>,
    pub trigger: Option<String>,
}
model! { DescribeDiagnoseReportResult {
    0 "createTime" create_time: i64, 1 "diagnoseItems" diagnose_items: Vec<DescribeDiagnoseReportDiagnoseItems>,
    2 "diagnosisMode" diagnosis_mode: String, 3 "health" health: String, 4 "instanceId" instance_id: String,
    5 "items" items: Vec<DescribeDiagnoseReportItems>, 6 "reportId" report_id: String, 7 "state" state: String,
    8 "trigger" trigger: String
} }

/// In the response of [`DescribeDiagnoseReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnoseReportDiagnoseItems {
    pub detail: Option<DescribeDiagnoseReportDetail>,
    pub health: Option<String>,
    pub item: Option<String>,
}
model! { DescribeDiagnoseReportDiagnoseItems {
    0 "detail" detail: DescribeDiagnoseReportDetail, 1 "health" health: String, 2 "item" item: String
} }

/// In the response of [`DescribeDiagnoseReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnoseReportDetail {
    pub desc: Option<String>,
    pub name: Option<String>,
    pub result: Option<String>,
    pub suggest: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeDiagnoseReportDetail {
    0 "desc" desc: String, 1 "name" name: String, 2 "result" result: String, 3 "suggest" suggest: String,
    4 "type" r#type: String
} }

/// In the response of [`DescribeDiagnoseReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnoseReportItems {
    pub desc: Option<String>,
    pub detail: BTreeMap<String, Value>,
    pub item: Option<String>,
    pub name: Option<String>,
    pub state: Option<String>,
    pub suggest: Option<String>,
}
model! { DescribeDiagnoseReportItems {
    0 "desc" desc: String, 1 "detail" detail: BTreeMap<String, Value>, 2 "item" item: String, 3 "name" name: String,
    4 "state" state: String, 5 "suggest" suggest: String
} }

/// Describes diagnosis settings: `DescribeDiagnosisSettings` of `elasticsearch` 2017-06-13.
///
/// GET `/openapi/diagnosis/instances/{InstanceId}/settings`. Reads only. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/DescribeDiagnosisSettings>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnosisSettings {
    pub lang: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { DescribeDiagnosisSettings(instance_id: String)
    "DescribeDiagnosisSettings" -> DescribeDiagnosisSettingsOutput {
    0 "lang" lang: String, 1 "InstanceId" instance_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/openapi/diagnosis/instances/{InstanceId}/settings", } }

/// Response of [`DescribeDiagnosisSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnosisSettingsOutput {
    pub result: Option<DescribeDiagnosisSettingsResult>,
}
model! { DescribeDiagnosisSettingsOutput {
    0 "Result" result: DescribeDiagnosisSettingsResult
} }

/// In the response of [`DescribeDiagnosisSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnosisSettingsResult {
    pub authorization_status: Option<bool>,
    pub daily_limit: Option<i64>,
    pub daily_schedule_enabled: Option<bool>,
    pub diagnosis_mode: Option<String>,
    pub scene: Option<String>,
    pub selected_items: Vec<String>,
    pub update_time: Option<i64>,
}
model! { DescribeDiagnosisSettingsResult {
    0 "authorizationStatus" authorization_status: bool, 1 "dailyLimit" daily_limit: i64,
    2 "dailyScheduleEnabled" daily_schedule_enabled: bool, 3 "diagnosisMode" diagnosis_mode: String,
    4 "scene" scene: String, 5 "selectedItems" selected_items: Vec<String>, 6 "updateTime" update_time: i64
} }

/// Describes dynamic settings: `DescribeDynamicSettings` of `elasticsearch` 2017-06-13.
///
/// GET `/openapi/instances/{InstanceId}/dynamic-settings`. Reads only. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/DescribeDynamicSettings>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDynamicSettings {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeDynamicSettings(instance_id: String) "DescribeDynamicSettings" -> DescribeDynamicSettingsOutput {
    0 "InstanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/openapi/instances/{InstanceId}/dynamic-settings", } }

/// Response of [`DescribeDynamicSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDynamicSettingsOutput {
    pub result: Option<String>,
}
model! { DescribeDynamicSettingsOutput {
    0 "Result" result: String
} }

/// Describes elasticsearch health: `DescribeElasticsearchHealth` of `elasticsearch` 2017-06-13.
///
/// GET `/openapi/instances/{InstanceId}/elasticsearch-health`. Reads only. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/DescribeElasticsearchHealth>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElasticsearchHealth {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeElasticsearchHealth(instance_id: String)
    "DescribeElasticsearchHealth" -> DescribeElasticsearchHealthOutput {
    0 "InstanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/openapi/instances/{InstanceId}/elasticsearch-health", } }

/// Response of [`DescribeElasticsearchHealth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElasticsearchHealthOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<String>,
}
model! { DescribeElasticsearchHealthOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Result" result: String
} }

/// Describes ilm policy: `DescribeILMPolicy` of `elasticsearch` 2017-06-13.
///
/// GET `/openapi/instances/{InstanceId}/ilm-policies/{PolicyName}`. Reads only. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/DescribeILMPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeILMPolicy {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub policy_name: String,
}
operation! { DescribeILMPolicy(instance_id: String, policy_name: String)
    "DescribeILMPolicy" -> DescribeILMPolicyOutput {
    0 "InstanceId" instance_id, 1 "PolicyName" policy_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/openapi/instances/{InstanceId}/ilm-policies/{PolicyName}", } }

/// Response of [`DescribeILMPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeILMPolicyOutput {
    pub result: Option<DescribeILMPolicyResult>,
}
model! { DescribeILMPolicyOutput {
    0 "Result" result: DescribeILMPolicyResult
} }

/// In the response of [`DescribeILMPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeILMPolicyResult {
    pub name: Option<String>,
    pub phases: BTreeMap<String, Value>,
}
model! { DescribeILMPolicyResult {
    0 "name" name: String, 1 "phases" phases: BTreeMap<String, Value>
} }

/// Describes index template: `DescribeIndexTemplate` of `elasticsearch` 2017-06-13.
///
/// GET `/openapi/instances/{InstanceId}/index-templates/{IndexTemplate}`. Reads only. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/DescribeIndexTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIndexTemplate {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub index_template: String,
}
operation! { DescribeIndexTemplate(instance_id: String, index_template: String)
    "DescribeIndexTemplate" -> DescribeIndexTemplateOutput {
    0 "InstanceId" instance_id, 1 "IndexTemplate" index_template
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/openapi/instances/{InstanceId}/index-templates/{IndexTemplate}", } }

/// Response of [`DescribeIndexTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIndexTemplateOutput {
    pub result: Option<DescribeIndexTemplateResult>,
}
model! { DescribeIndexTemplateOutput {
    0 "Result" result: DescribeIndexTemplateResult
} }

/// In the response of [`DescribeIndexTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIndexTemplateResult {
    pub data_stream: Option<bool>,
    pub ilm_policy: Option<String>,
    pub index_patterns: Vec<String>,
    pub index_template: Option<String>,
    pub priority: Option<i64>,
    pub template: Option<DescribeIndexTemplateTemplate>,
}
model! { DescribeIndexTemplateResult {
    0 "dataStream" data_stream: bool, 1 "ilmPolicy" ilm_policy: String, 2 "indexPatterns" index_patterns: Vec<String>,
    3 "indexTemplate" index_template: String, 4 "priority" priority: i64,
    5 "template" template: DescribeIndexTemplateTemplate
} }

/// In the response of [`DescribeIndexTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIndexTemplateTemplate {
    pub aliases: Option<String>,
    pub mappings: Option<String>,
    pub settings: Option<String>,
}
model! { DescribeIndexTemplateTemplate {
    0 "aliases" aliases: String, 1 "mappings" mappings: String, 2 "settings" settings: String
} }

/// Describes instance: `DescribeInstance` of `elasticsearch` 2017-06-13.
///
/// GET `/openapi/instances/{InstanceId}`. Reads only. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/DescribeInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstance {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeInstance(instance_id: String) "DescribeInstance" -> DescribeInstanceOutput {
    0 "InstanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/openapi/instances/{InstanceId}", } }

/// Response of [`DescribeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceOutput {
    pub result: Option<DescribeInstanceResult>,
}
model! { DescribeInstanceOutput {
    0 "Result" result: DescribeInstanceResult
} }

/// In the response of [`DescribeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceResult {
    pub advanced_dedicate_master: Option<bool>,
    pub advanced_setting: Option<DescribeInstanceAdvancedSetting>,
    pub aliws_dicts: Vec<DescribeInstanceAliwsDicts>,
    pub arch_type: Option<String>,
    pub client_node_configuration: Option<DescribeInstanceClientNodeConfiguration>,
    pub created_at: Option<String>,
    pub dedicate_master: Option<bool>,
    pub description: Option<String>,
    pub dict_list: Vec<DescribeInstanceDictList>,
    pub domain: Option<String>,
    pub elastic_data_node_configuration: Option<
        DescribeInstanceElasticDataNodeConfiguration,
    >,
    pub enable_kibana_private_network: Option<bool>,
    pub enable_kibana_public_network: Option<bool>,
    pub enable_public: Option<bool>,
    pub end_time: Option<i64>,
    pub endpoints: Vec<DescribeInstanceEndpoints>,
    pub es_config: BTreeMap<String, Value>,
    pub es_ip_blacklist: Vec<String>,
    pub es_ip_whitelist: Vec<String>,
    pub es_version: Option<String>,
    pub extend_configs: Vec<BTreeMap<String, Value>>,
    pub have_client_node: Option<bool>,
    pub have_kibana: Option<bool>,
    pub ik_hot_dicts: Vec<DescribeInstanceIkHotDicts>,
    pub inited: Option<bool>,
    pub instance_category: Option<String>,
    pub instance_id: Option<String>,
    pub is_new_deployment: Option<bool>,
    pub kibana_configuration: Option<DescribeInstanceKibanaConfiguration>,
    pub kibana_domain: Option<String>,
    pub kibana_ip_whitelist: Vec<String>,
    pub kibana_port: Option<i64>,
    pub kibana_private_domain: Option<String>,
    pub kibana_private_ip_whitelist: Vec<String>,
    pub kibana_private_port: Option<String>,
    pub master_configuration: Option<DescribeInstanceMasterConfiguration>,
    pub network_config: Option<DescribeInstanceNetworkConfig>,
    pub node_amount: Option<i64>,
    pub node_spec: Option<DescribeInstanceNodeSpec>,
    pub payment_type: Option<String>,
    pub port: Option<i64>,
    pub postpaid_service_status: Option<String>,
    pub private_network_ip_white_list: Vec<String>,
    pub protocol: Option<String>,
    pub public_domain: Option<String>,
    pub public_ip_whitelist: Vec<String>,
    pub public_port: Option<i64>,
    pub resource_group_id: Option<String>,
    pub service_vpc: Option<bool>,
    pub status: Option<String>,
    pub synonyms_dicts: Vec<DescribeInstanceSynonymsDicts>,
    pub tags: Vec<DescribeInstanceTags>,
    pub updated_at: Option<String>,
    pub vpc_instance_id: Option<String>,
    pub warm_node: Option<bool>,
    pub warm_node_configuration: Option<DescribeInstanceWarmNodeConfiguration>,
    pub zone_count: Option<i64>,
    pub zone_infos: Vec<DescribeInstanceZoneInfos>,
}
model! { DescribeInstanceResult {
    0 "advancedDedicateMaster" advanced_dedicate_master: bool,
    1 "advancedSetting" advanced_setting: DescribeInstanceAdvancedSetting,
    2 "aliwsDicts" aliws_dicts: Vec<DescribeInstanceAliwsDicts>, 3 "archType" arch_type: String,
    4 "clientNodeConfiguration" client_node_configuration: DescribeInstanceClientNodeConfiguration,
    5 "createdAt" created_at: String, 6 "dedicateMaster" dedicate_master: bool, 7 "description" description: String,
    8 "dictList" dict_list: Vec<DescribeInstanceDictList>, 9 "domain" domain: String,
    10 "elasticDataNodeConfiguration" elastic_data_node_configuration: DescribeInstanceElasticDataNodeConfiguration,
    11 "enableKibanaPrivateNetwork" enable_kibana_private_network: bool,
    12 "enableKibanaPublicNetwork" enable_kibana_public_network: bool, 13 "enablePublic" enable_public: bool,
    14 "endTime" end_time: i64, 15 "endpoints" endpoints: Vec<DescribeInstanceEndpoints>,
    16 "esConfig" es_config: BTreeMap<String, Value>, 17 "esIPBlacklist" es_ip_blacklist: Vec<String>,
    18 "esIPWhitelist" es_ip_whitelist: Vec<String>, 19 "esVersion" es_version: String,
    20 "extendConfigs" extend_configs: Vec<BTreeMap<String, Value>>, 21 "haveClientNode" have_client_node: bool,
    22 "haveKibana" have_kibana: bool, 23 "ikHotDicts" ik_hot_dicts: Vec<DescribeInstanceIkHotDicts>,
    24 "inited" inited: bool, 25 "instanceCategory" instance_category: String, 26 "instanceId" instance_id: String,
    27 "isNewDeployment" is_new_deployment: bool,
    28 "kibanaConfiguration" kibana_configuration: DescribeInstanceKibanaConfiguration,
    29 "kibanaDomain" kibana_domain: String, 30 "kibanaIPWhitelist" kibana_ip_whitelist: Vec<String>,
    31 "kibanaPort" kibana_port: i64, 32 "kibanaPrivateDomain" kibana_private_domain: String,
    33 "kibanaPrivateIPWhitelist" kibana_private_ip_whitelist: Vec<String>,
    34 "kibanaPrivatePort" kibana_private_port: String,
    35 "masterConfiguration" master_configuration: DescribeInstanceMasterConfiguration,
    36 "networkConfig" network_config: DescribeInstanceNetworkConfig, 37 "nodeAmount" node_amount: i64,
    38 "nodeSpec" node_spec: DescribeInstanceNodeSpec, 39 "paymentType" payment_type: String, 40 "port" port: i64,
    41 "postpaidServiceStatus" postpaid_service_status: String,
    42 "privateNetworkIpWhiteList" private_network_ip_white_list: Vec<String>, 43 "protocol" protocol: String,
    44 "publicDomain" public_domain: String, 45 "publicIpWhitelist" public_ip_whitelist: Vec<String>,
    46 "publicPort" public_port: i64, 47 "resourceGroupId" resource_group_id: String, 48 "serviceVpc" service_vpc: bool,
    49 "status" status: String, 50 "synonymsDicts" synonyms_dicts: Vec<DescribeInstanceSynonymsDicts>,
    51 "tags" tags: Vec<DescribeInstanceTags>, 52 "updatedAt" updated_at: String,
    53 "vpcInstanceId" vpc_instance_id: String, 54 "warmNode" warm_node: bool,
    55 "warmNodeConfiguration" warm_node_configuration: DescribeInstanceWarmNodeConfiguration,
    56 "zoneCount" zone_count: i64, 57 "zoneInfos" zone_infos: Vec<DescribeInstanceZoneInfos>
} }

/// In the response of [`DescribeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAdvancedSetting {
    pub gc_name: Option<String>,
}
model! { DescribeInstanceAdvancedSetting {
    0 "gcName" gc_name: String
} }

/// In the response of [`DescribeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAliwsDicts {
    pub file_size: Option<i64>,
    pub name: Option<String>,
    pub source_type: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeInstanceAliwsDicts {
    0 "fileSize" file_size: i64, 1 "name" name: String, 2 "sourceType" source_type: String, 3 "type" r#type: String
} }

/// In the response of [`DescribeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceClientNodeConfiguration {
    pub amount: Option<i64>,
    pub disk: Option<i64>,
    pub disk_type: Option<String>,
    pub spec: Option<String>,
    pub spec_info: Option<String>,
}
model! { DescribeInstanceClientNodeConfiguration {
    0 "amount" amount: i64, 1 "disk" disk: i64, 2 "diskType" disk_type: String, 3 "spec" spec: String,
    4 "specInfo" spec_info: String
} }

/// In the response of [`DescribeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceDictList {
    pub file_size: Option<i64>,
    pub name: Option<String>,
    pub source_type: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeInstanceDictList {
    0 "fileSize" file_size: i64, 1 "name" name: String, 2 "sourceType" source_type: String, 3 "type" r#type: String
} }

/// In the response of [`DescribeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceElasticDataNodeConfiguration {
    pub amount: Option<i64>,
    pub disk: Option<i64>,
    pub disk_encryption: Option<bool>,
    pub disk_type: Option<String>,
    pub spec: Option<String>,
    pub spec_info: Option<String>,
}
model! { DescribeInstanceElasticDataNodeConfiguration {
    0 "amount" amount: i64, 1 "disk" disk: i64, 2 "diskEncryption" disk_encryption: bool,
    3 "diskType" disk_type: String, 4 "spec" spec: String, 5 "specInfo" spec_info: String
} }

/// In the response of [`DescribeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceEndpoints {
    pub endpoint: Option<String>,
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeInstanceEndpoints {
    0 "endpoint" endpoint: String, 1 "vswitchId" vswitch_id: String, 2 "zoneId" zone_id: String
} }

/// In the response of [`DescribeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceIkHotDicts {
    pub file_size: Option<i64>,
    pub name: Option<String>,
    pub source_type: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeInstanceIkHotDicts {
    0 "fileSize" file_size: i64, 1 "name" name: String, 2 "sourceType" source_type: String, 3 "type" r#type: String
} }

/// In the response of [`DescribeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceKibanaConfiguration {
    pub amount: Option<i64>,
    pub disk: Option<i64>,
    pub spec: Option<String>,
    pub spec_info: Option<String>,
}
model! { DescribeInstanceKibanaConfiguration {
    0 "amount" amount: i64, 1 "disk" disk: i64, 2 "spec" spec: String, 3 "specInfo" spec_info: String
} }

/// In the response of [`DescribeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMasterConfiguration {
    pub amount: Option<i64>,
    pub disk: Option<i64>,
    pub disk_type: Option<String>,
    pub spec: Option<String>,
    pub spec_info: Option<String>,
}
model! { DescribeInstanceMasterConfiguration {
    0 "amount" amount: i64, 1 "disk" disk: i64, 2 "diskType" disk_type: String, 3 "spec" spec: String,
    4 "specInfo" spec_info: String
} }

/// In the response of [`DescribeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceNetworkConfig {
    pub r#type: Option<String>,
    pub vpc_id: Option<String>,
    pub vs_area: Option<String>,
    pub vswitch_id: Option<String>,
    pub white_ip_group_list: Vec<DescribeInstanceWhiteIpGroupList>,
}
model! { DescribeInstanceNetworkConfig {
    0 "type" r#type: String, 1 "vpcId" vpc_id: String, 2 "vsArea" vs_area: String, 3 "vswitchId" vswitch_id: String,
    4 "whiteIpGroupList" white_ip_group_list: Vec<DescribeInstanceWhiteIpGroupList>
} }

/// In the response of [`DescribeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceWhiteIpGroupList {
    pub group_name: Option<String>,
    pub ips: Vec<String>,
    pub white_ip_type: Option<String>,
}
model! { DescribeInstanceWhiteIpGroupList {
    0 "groupName" group_name: String, 1 "ips" ips: Vec<String>, 2 "whiteIpType" white_ip_type: String
} }

/// In the response of [`DescribeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceNodeSpec {
    pub disk: Option<i64>,
    pub disk_encryption: Option<bool>,
    pub disk_preference: Option<String>,
    pub disk_type: Option<String>,
    pub performance_level: Option<String>,
    pub spec: Option<String>,
    pub spec_info: Option<String>,
}
model! { DescribeInstanceNodeSpec {
    0 "disk" disk: i64, 1 "diskEncryption" disk_encryption: bool, 2 "diskPreference" disk_preference: String,
    3 "diskType" disk_type: String, 4 "performanceLevel" performance_level: String, 5 "spec" spec: String,
    6 "specInfo" spec_info: String
} }

/// In the response of [`DescribeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSynonymsDicts {
    pub file_size: Option<i64>,
    pub name: Option<String>,
    pub source_type: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeInstanceSynonymsDicts {
    0 "fileSize" file_size: i64, 1 "name" name: String, 2 "sourceType" source_type: String, 3 "type" r#type: String
} }

/// In the response of [`DescribeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeInstanceTags {
    0 "tagKey" tag_key: String, 1 "tagValue" tag_value: String
} }

/// In the response of [`DescribeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceWarmNodeConfiguration {
    pub amount: Option<i64>,
    pub disk: Option<i64>,
    pub disk_encryption: Option<bool>,
    pub disk_type: Option<String>,
    pub spec: Option<String>,
    pub spec_info: Option<String>,
}
model! { DescribeInstanceWarmNodeConfiguration {
    0 "amount" amount: i64, 1 "disk" disk: i64, 2 "diskEncryption" disk_encryption: bool,
    3 "diskType" disk_type: String, 4 "spec" spec: String, 5 "specInfo" spec_info: String
} }

/// In the response of [`DescribeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceZoneInfos {
    pub status: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeInstanceZoneInfos {
    0 "status" status: String, 1 "zoneId" zone_id: String
} }

/// Describes kibana settings: `DescribeKibanaSettings` of `elasticsearch` 2017-06-13.
///
/// GET `/openapi/instances/{InstanceId}/kibana-settings`. Reads only. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/DescribeKibanaSettings>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKibanaSettings {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeKibanaSettings(instance_id: String) "DescribeKibanaSettings" -> DescribeKibanaSettingsOutput {
    0 "InstanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/openapi/instances/{InstanceId}/kibana-settings", } }

/// Response of [`DescribeKibanaSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKibanaSettingsOutput {
    pub result: BTreeMap<String, Value>,
}
model! { DescribeKibanaSettingsOutput {
    0 "Result" result: BTreeMap<String, Value>
} }

/// Describes logstash: `DescribeLogstash` of `elasticsearch` 2017-06-13.
///
/// GET `/openapi/logstashes/{InstanceId}`. Reads only. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/DescribeLogstash>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogstash {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeLogstash(instance_id: String) "DescribeLogstash" -> DescribeLogstashOutput {
    0 "InstanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/openapi/logstashes/{InstanceId}", } }

/// Response of [`DescribeLogstash`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogstashOutput {
    pub result: Option<DescribeLogstashResult>,
}
model! { DescribeLogstashOutput {
    0 "Result" result: DescribeLogstashResult
} }

/// In the response of [`DescribeLogstash`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogstashResult {
    pub extend_configs: Vec<BTreeMap<String, Value>>,
    pub resource_group_id: Option<String>,
    pub tags: Vec<DescribeLogstashTags>,
    pub zone_infos: Vec<DescribeLogstashZoneInfos>,
    pub config: BTreeMap<String, Value>,
    pub created_at: Option<String>,
    pub description: Option<String>,
    pub end_time: Option<i64>,
    pub endpoint_list: Vec<DescribeLogstashEndpointList>,
    pub instance_id: Option<String>,
    pub network_config: Option<DescribeLogstashNetworkConfig>,
    pub node_amount: Option<i64>,
    pub node_spec: Option<DescribeLogstashNodeSpec>,
    pub payment_type: Option<String>,
    pub status: Option<String>,
    pub updated_at: Option<String>,
    pub version: Option<String>,
    pub vpc_instance_id: Option<String>,
}
model! { DescribeLogstashResult {
    0 "ExtendConfigs" extend_configs: Vec<BTreeMap<String, Value>>, 1 "ResourceGroupId" resource_group_id: String,
    2 "Tags" tags: Vec<DescribeLogstashTags>, 3 "ZoneInfos" zone_infos: Vec<DescribeLogstashZoneInfos>,
    4 "config" config: BTreeMap<String, Value>, 5 "createdAt" created_at: String, 6 "description" description: String,
    7 "endTime" end_time: i64, 8 "endpointList" endpoint_list: Vec<DescribeLogstashEndpointList>,
    9 "instanceId" instance_id: String, 10 "networkConfig" network_config: DescribeLogstashNetworkConfig,
    11 "nodeAmount" node_amount: i64, 12 "nodeSpec" node_spec: DescribeLogstashNodeSpec,
    13 "paymentType" payment_type: String, 14 "status" status: String, 15 "updatedAt" updated_at: String,
    16 "version" version: String, 17 "vpcInstanceId" vpc_instance_id: String
} }

/// In the response of [`DescribeLogstash`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogstashTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeLogstashTags {
    0 "tagKey" tag_key: String, 1 "tagValue" tag_value: String
} }

/// In the response of [`DescribeLogstash`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogstashZoneInfos {
    pub status: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeLogstashZoneInfos {
    0 "status" status: String, 1 "zoneId" zone_id: String
} }

/// In the response of [`DescribeLogstash`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogstashEndpointList {
    pub host: Option<String>,
    pub port: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeLogstashEndpointList {
    0 "host" host: String, 1 "port" port: String, 2 "zoneId" zone_id: String
} }

/// In the response of [`DescribeLogstash`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogstashNetworkConfig {
    pub r#type: Option<String>,
    pub vpc_id: Option<String>,
    pub vs_area: Option<String>,
    pub vswitch_id: Option<String>,
}
model! { DescribeLogstashNetworkConfig {
    0 "type" r#type: String, 1 "vpcId" vpc_id: String, 2 "vsArea" vs_area: String, 3 "vswitchId" vswitch_id: String
} }

/// In the response of [`DescribeLogstash`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogstashNodeSpec {
    pub disk: Option<i64>,
    pub disk_encryption: Option<bool>,
    pub disk_type: Option<String>,
    pub spec: Option<String>,
}
model! { DescribeLogstashNodeSpec {
    0 "disk" disk: i64, 1 "diskEncryption" disk_encryption: bool, 2 "diskType" disk_type: String, 3 "spec" spec: String
} }

/// Describes pipeline: `DescribePipeline` of `elasticsearch` 2017-06-13.
///
/// GET `/openapi/logstashes/{InstanceId}/pipelines/{PipelineId}`. Reads only. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/DescribePipeline>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePipeline {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub pipeline_id: String,
}
operation! { DescribePipeline(instance_id: String, pipeline_id: String) "DescribePipeline" -> DescribePipelineOutput {
    0 "InstanceId" instance_id, 1 "PipelineId" pipeline_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/openapi/logstashes/{InstanceId}/pipelines/{PipelineId}", } }

/// Response of [`DescribePipeline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePipelineOutput {
    pub result: Option<DescribePipelineResult>,
}
model! { DescribePipelineOutput {
    0 "Result" result: DescribePipelineResult
} }

/// In the response of [`DescribePipeline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePipelineResult {
    pub batch_delay: Option<i64>,
    pub batch_size: Option<i64>,
    pub config: Option<String>,
    pub description: Option<String>,
    pub gmt_created_time: Option<String>,
    pub gmt_update_time: Option<String>,
    pub pipeline_id: Option<String>,
    pub pipeline_status: Option<String>,
    pub queue_check_point_writes: Option<i64>,
    pub queue_max_bytes: Option<i64>,
    pub queue_type: Option<String>,
    pub workers: Option<i64>,
}
model! { DescribePipelineResult {
    0 "batchDelay" batch_delay: i64, 1 "batchSize" batch_size: i64, 2 "config" config: String,
    3 "description" description: String, 4 "gmtCreatedTime" gmt_created_time: String,
    5 "gmtUpdateTime" gmt_update_time: String, 6 "pipelineId" pipeline_id: String,
    7 "pipelineStatus" pipeline_status: String, 8 "queueCheckPointWrites" queue_check_point_writes: i64,
    9 "queueMaxBytes" queue_max_bytes: i64, 10 "queueType" queue_type: String, 11 "workers" workers: i64
} }

/// Describes pipeline management config: `DescribePipelineManagementConfig` of `elasticsearch` 2017-06-13.
///
/// GET `/openapi/logstashes/{InstanceId}/pipeline-management-config`. Reads only. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/DescribePipelineManagementConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePipelineManagementConfig {
    pub client_token: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { DescribePipelineManagementConfig(instance_id: String)
    "DescribePipelineManagementConfig" -> DescribePipelineManagementConfigOutput {
    0 "clientToken" client_token: String, 1 "InstanceId" instance_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/openapi/logstashes/{InstanceId}/pipeline-management-config", } }

/// Response of [`DescribePipelineManagementConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePipelineManagementConfigOutput {
    pub result: Option<DescribePipelineManagementConfigResult>,
}
model! { DescribePipelineManagementConfigOutput {
    0 "Result" result: DescribePipelineManagementConfigResult
} }

/// In the response of [`DescribePipelineManagementConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePipelineManagementConfigResult {
    pub endpoints: Option<String>,
    pub es_instance_id: Option<String>,
    pub pipeline_ids: Vec<String>,
    pub pipeline_management_type: Option<String>,
    pub user_name: Option<String>,
}
model! { DescribePipelineManagementConfigResult {
    0 "endpoints" endpoints: String, 1 "esInstanceId" es_instance_id: String, 2 "pipelineIds" pipeline_ids: Vec<String>,
    3 "pipelineManagementType" pipeline_management_type: String, 4 "userName" user_name: String
} }

/// Describes regions: `DescribeRegions` of `elasticsearch` 2017-06-13.
///
/// GET `/openapi/regions`. Reads only. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/DescribeRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {}
    { method: "GET", path: "/openapi/regions", } }

/// Response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub result: Vec<DescribeRegionsResult>,
}
model! { DescribeRegionsOutput {
    0 "Result" result: Vec<DescribeRegionsResult>
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsResult {
    pub console_endpoint: Option<String>,
    pub local_name: Option<String>,
    pub region_endpoint: Option<String>,
    pub region_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeRegionsResult {
    0 "consoleEndpoint" console_endpoint: String, 1 "localName" local_name: String,
    2 "regionEndpoint" region_endpoint: String, 3 "regionId" region_id: String, 4 "status" status: String
} }

/// Describes snapshot setting: `DescribeSnapshotSetting` of `elasticsearch` 2017-06-13.
///
/// GET `/openapi/instances/{InstanceId}/snapshot-setting`. Reads only. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/DescribeSnapshotSetting>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotSetting {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeSnapshotSetting(instance_id: String) "DescribeSnapshotSetting" -> DescribeSnapshotSettingOutput {
    0 "InstanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/openapi/instances/{InstanceId}/snapshot-setting", } }

/// Response of [`DescribeSnapshotSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotSettingOutput {
    pub result: Option<DescribeSnapshotSettingResult>,
}
model! { DescribeSnapshotSettingOutput {
    0 "Result" result: DescribeSnapshotSettingResult
} }

/// In the response of [`DescribeSnapshotSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotSettingResult {
    pub enable: Option<bool>,
    pub quartz_regex: Option<String>,
}
model! { DescribeSnapshotSettingResult {
    0 "Enable" enable: bool, 1 "QuartzRegex" quartz_regex: String
} }

/// Describes templates: `DescribeTemplates` of `elasticsearch` 2017-06-13.
///
/// GET `/openapi/instances/{InstanceId}/templates`. Reads only. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/DescribeTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplates {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeTemplates(instance_id: String) "DescribeTemplates" -> DescribeTemplatesOutput {
    0 "InstanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/openapi/instances/{InstanceId}/templates", } }

/// Response of [`DescribeTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplatesOutput {
    pub result: Vec<DescribeTemplatesResult>,
}
model! { DescribeTemplatesOutput {
    0 "Result" result: Vec<DescribeTemplatesResult>
} }

/// In the response of [`DescribeTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplatesResult {
    pub content: Option<String>,
    pub template_name: Option<String>,
}
model! { DescribeTemplatesResult {
    0 "content" content: String, 1 "templateName" template_name: String
} }

/// Describes xpack monitor config: `DescribeXpackMonitorConfig` of `elasticsearch` 2017-06-13.
///
/// GET `/openapi/logstashes/{InstanceId}/xpack-monitor-config`. Reads only. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/DescribeXpackMonitorConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeXpackMonitorConfig {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeXpackMonitorConfig(instance_id: String)
    "DescribeXpackMonitorConfig" -> DescribeXpackMonitorConfigOutput {
    0 "InstanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/openapi/logstashes/{InstanceId}/xpack-monitor-config", } }

/// Response of [`DescribeXpackMonitorConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeXpackMonitorConfigOutput {
    pub result: Option<DescribeXpackMonitorConfigResult>,
}
model! { DescribeXpackMonitorConfigOutput {
    0 "Result" result: DescribeXpackMonitorConfigResult
} }

/// In the response of [`DescribeXpackMonitorConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeXpackMonitorConfigResult {
    pub enable: Option<bool>,
    pub endpoints: Vec<String>,
    pub es_instance_id: Option<String>,
    pub pipeline_ids: Vec<String>,
    pub user_name: Option<String>,
}
model! { DescribeXpackMonitorConfigResult {
    0 "enable" enable: bool, 1 "endpoints" endpoints: Vec<String>, 2 "esInstanceId" es_instance_id: String,
    3 "pipelineIds" pipeline_ids: Vec<String>, 4 "userName" user_name: String
} }

/// `DiagnoseInstance` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/diagnosis/instances/{InstanceId}/actions/diagnose`. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/DiagnoseInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiagnoseInstance {
    pub client_token: Option<String>,
    pub lang: Option<String>,
    pub diagnose_items: Option<Vec<String>>,
    pub indices: Option<Vec<String>>,
    pub r#type: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { DiagnoseInstance(instance_id: String) "DiagnoseInstance" -> DiagnoseInstanceOutput {
    0 "ClientToken" client_token: String, 1 "lang" lang: String, 2 "diagnoseItems" diagnose_items: Vec<String>,
    3 "indices" indices: Vec<String>, 4 "type" r#type: String, 5 "InstanceId" instance_id
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { path: "/openapi/diagnosis/instances/{InstanceId}/actions/diagnose", body: BodyStyle::Json, } }

/// Response of [`DiagnoseInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiagnoseInstanceOutput {
    pub result: Option<DiagnoseInstanceResult>,
}
model! { DiagnoseInstanceOutput {
    0 "Result" result: DiagnoseInstanceResult
} }

/// In the response of [`DiagnoseInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiagnoseInstanceResult {
    pub create_time: Option<i64>,
    pub diagnosis_mode: Option<String>,
    pub instance_id: Option<String>,
    pub items: Vec<DiagnoseInstanceItems>,
    pub report_id: Option<String>,
    pub state: Option<String>,
}
model! { DiagnoseInstanceResult {
    0 "createTime" create_time: i64, 1 "diagnosisMode" diagnosis_mode: String, 2 "instanceId" instance_id: String,
    3 "items" items: Vec<DiagnoseInstanceItems>, 4 "reportId" report_id: String, 5 "state" state: String
} }

/// In the response of [`DiagnoseInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiagnoseInstanceItems {
    pub desc: Option<String>,
    pub detail: BTreeMap<String, Value>,
    pub item: Option<String>,
    pub name: Option<String>,
    pub state: Option<String>,
    pub suggest: Option<String>,
}
model! { DiagnoseInstanceItems {
    0 "desc" desc: String, 1 "detail" detail: BTreeMap<String, Value>, 2 "item" item: String, 3 "name" name: String,
    4 "state" state: String, 5 "suggest" suggest: String
} }

/// Disables kibana pvl network: `DisableKibanaPvlNetwork` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/instances/{InstanceId}/actions/disable-kibana-private`. Changes data. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/DisableKibanaPvlNetwork>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableKibanaPvlNetwork {
    /// Required.
    pub instance_id: String,
}
operation! { DisableKibanaPvlNetwork(instance_id: String) "DisableKibanaPvlNetwork" -> DisableKibanaPvlNetworkOutput {
    0 "InstanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { path: "/openapi/instances/{InstanceId}/actions/disable-kibana-private", } }

/// Response of [`DisableKibanaPvlNetwork`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableKibanaPvlNetworkOutput {
    pub result: Option<bool>,
}
model! { DisableKibanaPvlNetworkOutput {
    0 "Result" result: bool
} }

/// Enables kibana pvl network: `EnableKibanaPvlNetwork` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/instances/{InstanceId}/actions/enable-kibana-private`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/EnableKibanaPvlNetwork>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableKibanaPvlNetwork {
    pub client_token: Option<String>,
    pub endpoint_name: Option<String>,
    pub managed_security_group: Option<bool>,
    pub security_groups: Option<Vec<String>>,
    pub vswitch_ids_zone: Option<Vec<EnableKibanaPvlNetworkVSwitchIdsZone>>,
    pub vpc_id: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { EnableKibanaPvlNetwork(instance_id: String) "EnableKibanaPvlNetwork" -> EnableKibanaPvlNetworkOutput {
    0 "clientToken" client_token: String, 1 "endpointName" endpoint_name: String,
    2 "managedSecurityGroup" managed_security_group: bool, 3 "securityGroups" security_groups: Vec<String>,
    4 "vSwitchIdsZone" vswitch_ids_zone: Vec<EnableKibanaPvlNetworkVSwitchIdsZone>, 5 "vpcId" vpc_id: String,
    6 "InstanceId" instance_id
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Path, Style::None)
] { path: "/openapi/instances/{InstanceId}/actions/enable-kibana-private", body: BodyStyle::Json, } }

/// In the request of [`EnableKibanaPvlNetwork`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableKibanaPvlNetworkVSwitchIdsZone {
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}
input! { EnableKibanaPvlNetworkVSwitchIdsZone() {
    0 "vswitchId" vswitch_id: String, 1 "zoneId" zone_id: String
} }

/// Response of [`EnableKibanaPvlNetwork`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableKibanaPvlNetworkOutput {
    pub result: Option<bool>,
}
model! { EnableKibanaPvlNetworkOutput {
    0 "Result" result: bool
} }

/// `EstimatedLogstashRestartTime` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/logstashes/{InstanceId}/estimated-time/restart-time`. Changes data. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/EstimatedLogstashRestartTime>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EstimatedLogstashRestartTime {
    pub force: Option<bool>,
    pub body: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { EstimatedLogstashRestartTime(instance_id: String)
    "EstimatedLogstashRestartTime" -> EstimatedLogstashRestartTimeOutput {
    0 "force" force: bool, 1 "body" body: String, 2 "InstanceId" instance_id
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/openapi/logstashes/{InstanceId}/estimated-time/restart-time", body: BodyStyle::Json, } }

/// Response of [`EstimatedLogstashRestartTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EstimatedLogstashRestartTimeOutput {
    pub result: Option<EstimatedLogstashRestartTimeResult>,
}
model! { EstimatedLogstashRestartTimeOutput {
    0 "Result" result: EstimatedLogstashRestartTimeResult
} }

/// In the response of [`EstimatedLogstashRestartTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EstimatedLogstashRestartTimeResult {
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { EstimatedLogstashRestartTimeResult {
    0 "unit" unit: String, 1 "value" value: i64
} }

/// `EstimatedRestartTime` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/instances/{InstanceId}/estimated-time/restart-time`. Changes data. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/EstimatedRestartTime>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EstimatedRestartTime {
    pub force: Option<bool>,
    pub body: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { EstimatedRestartTime(instance_id: String) "EstimatedRestartTime" -> EstimatedRestartTimeOutput {
    0 "force" force: bool, 1 "body" body: String, 2 "InstanceId" instance_id
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/openapi/instances/{InstanceId}/estimated-time/restart-time", body: BodyStyle::Json, } }

/// Response of [`EstimatedRestartTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EstimatedRestartTimeOutput {
    pub result: Option<EstimatedRestartTimeResult>,
}
model! { EstimatedRestartTimeOutput {
    0 "Result" result: EstimatedRestartTimeResult
} }

/// In the response of [`EstimatedRestartTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EstimatedRestartTimeResult {
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { EstimatedRestartTimeResult {
    0 "unit" unit: String, 1 "value" value: i64
} }

/// Gets cluster data information: `GetClusterDataInformation` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/cluster/data-information`. Reads only. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/GetClusterDataInformation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterDataInformation {
    pub body: Option<String>,
}
operation! { GetClusterDataInformation() "GetClusterDataInformation" -> GetClusterDataInformationOutput {
    0 "body" body: String
} [
    Mark::new(0, Location::WholeBody, Style::None)
] { path: "/openapi/cluster/data-information", body: BodyStyle::Json, } }

/// Response of [`GetClusterDataInformation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterDataInformationOutput {
    pub result: Option<GetClusterDataInformationResult>,
}
model! { GetClusterDataInformationOutput {
    0 "Result" result: GetClusterDataInformationResult
} }

/// In the response of [`GetClusterDataInformation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterDataInformationResult {
    pub connectable: Option<bool>,
    pub meta_info: Option<GetClusterDataInformationMetaInfo>,
}
model! { GetClusterDataInformationResult {
    0 "connectable" connectable: bool, 1 "metaInfo" meta_info: GetClusterDataInformationMetaInfo
} }

/// In the response of [`GetClusterDataInformation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterDataInformationMetaInfo {
    pub fields: Vec<String>,
    pub indices: Vec<String>,
    pub mapping: Option<String>,
    pub settings: Option<String>,
    pub type_name: Vec<String>,
}
model! { GetClusterDataInformationMetaInfo {
    0 "fields" fields: Vec<String>, 1 "indices" indices: Vec<String>, 2 "mapping" mapping: String,
    3 "settings" settings: String, 4 "typeName" type_name: Vec<String>
} }

/// Gets elastictask: `GetElastictask` of `elasticsearch` 2017-06-13.
///
/// GET `/openapi/instances/{InstanceId}/elastic-task`. Reads only. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/GetElastictask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetElastictask {
    /// Required.
    pub instance_id: String,
}
operation! { GetElastictask(instance_id: String) "GetElastictask" -> GetElastictaskOutput {
    0 "InstanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/openapi/instances/{InstanceId}/elastic-task", } }

/// Response of [`GetElastictask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetElastictaskOutput {
    pub result: Option<GetElastictaskResult>,
}
model! { GetElastictaskOutput {
    0 "Result" result: GetElastictaskResult
} }

/// In the response of [`GetElastictask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetElastictaskResult {
    pub elastic_expansion_task: Option<GetElastictaskElasticExpansionTask>,
    pub elastic_shrink_task: Option<GetElastictaskElasticShrinkTask>,
}
model! { GetElastictaskResult {
    0 "elasticExpansionTask" elastic_expansion_task: GetElastictaskElasticExpansionTask,
    1 "elasticShrinkTask" elastic_shrink_task: GetElastictaskElasticShrinkTask
} }

/// In the response of [`GetElastictask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetElastictaskElasticExpansionTask {
    pub cron_expression: Option<String>,
    pub elastic_node_count: Option<i64>,
    pub replica_count: Option<i64>,
    pub target_indices: Vec<String>,
    pub trigger_type: Option<String>,
}
model! { GetElastictaskElasticExpansionTask {
    0 "cronExpression" cron_expression: String, 1 "elasticNodeCount" elastic_node_count: i64,
    2 "replicaCount" replica_count: i64, 3 "targetIndices" target_indices: Vec<String>,
    4 "triggerType" trigger_type: String
} }

/// In the response of [`GetElastictask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetElastictaskElasticShrinkTask {
    pub cron_expression: Option<String>,
    pub elastic_node_count: Option<i64>,
    pub replica_count: Option<i64>,
    pub target_indices: Vec<String>,
    pub trigger_type: Option<String>,
}
model! { GetElastictaskElasticShrinkTask {
    0 "cronExpression" cron_expression: String, 1 "elasticNodeCount" elastic_node_count: i64,
    2 "replicaCount" replica_count: i64, 3 "targetIndices" target_indices: Vec<String>,
    4 "triggerType" trigger_type: String
} }

/// Gets emon alarm record statistics distribute: `GetEmonAlarmRecordStatisticsDistribute` of `elasticsearch`
/// 2017-06-13.
///
/// GET `/openapi/emon/alarm-record-statistics/distribute`. Reads only. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/GetEmonAlarmRecordStatisticsDistribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEmonAlarmRecordStatisticsDistribute {
    pub body: Option<String>,
    pub group_id: Option<String>,
    pub time_end: Option<i64>,
    pub time_start: Option<i64>,
}
operation! { GetEmonAlarmRecordStatisticsDistribute()
    "GetEmonAlarmRecordStatisticsDistribute" -> GetEmonAlarmRecordStatisticsDistributeOutput {
    0 "body" body: String, 1 "groupId" group_id: String, 2 "timeEnd" time_end: i64, 3 "timeStart" time_start: i64
} { method: "GET", path: "/openapi/emon/alarm-record-statistics/distribute", } }

/// Response of [`GetEmonAlarmRecordStatisticsDistribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEmonAlarmRecordStatisticsDistributeOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<GetEmonAlarmRecordStatisticsDistributeResult>,
    pub success: Option<bool>,
}
model! { GetEmonAlarmRecordStatisticsDistributeOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Result" result: GetEmonAlarmRecordStatisticsDistributeResult,
    3 "Success" success: bool
} }

/// In the response of [`GetEmonAlarmRecordStatisticsDistribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEmonAlarmRecordStatisticsDistributeResult {
    pub alarm_group: Option<String>,
    pub alarm_group_total: Vec<GetEmonAlarmRecordStatisticsDistributeAlarmGroupTotal>,
    pub channel_total: Vec<GetEmonAlarmRecordStatisticsDistributeChannelTotal>,
    pub count: Option<i64>,
    pub level_total: Vec<GetEmonAlarmRecordStatisticsDistributeLevelTotal>,
    pub receiver_total: Vec<GetEmonAlarmRecordStatisticsDistributeReceiverTotal>,
    pub statistics: Vec<GetEmonAlarmRecordStatisticsDistributeStatistics>,
}
model! { GetEmonAlarmRecordStatisticsDistributeResult {
    0 "alarmGroup" alarm_group: String,
    1 "alarmGroupTotal" alarm_group_total: Vec<GetEmonAlarmRecordStatisticsDistributeAlarmGroupTotal>,
    2 "channelTotal" channel_total: Vec<GetEmonAlarmRecordStatisticsDistributeChannelTotal>, 3 "count" count: i64,
    4 "levelTotal" level_total: Vec<GetEmonAlarmRecordStatisticsDistributeLevelTotal>,
    5 "receiverTotal" receiver_total: Vec<GetEmonAlarmRecordStatisticsDistributeReceiverTotal>,
    6 "statistics" statistics: Vec<GetEmonAlarmRecordStatisticsDistributeStatistics>
} }

/// In the response of [`GetEmonAlarmRecordStatisticsDistribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEmonAlarmRecordStatisticsDistributeAlarmGroupTotal {
    pub alarm_group: Option<String>,
    pub compare: Option<String>,
    pub count: Option<i64>,
    pub level: Option<String>,
    pub receiver: Option<String>,
    pub time: Option<i64>,
    pub today: Option<i64>,
    pub r#type: Option<String>,
    pub yesterday: Option<i64>,
}
model! { GetEmonAlarmRecordStatisticsDistributeAlarmGroupTotal {
    0 "alarmGroup" alarm_group: String, 1 "compare" compare: String, 2 "count" count: i64, 3 "level" level: String,
    4 "receiver" receiver: String, 5 "time" time: i64, 6 "today" today: i64, 7 "type" r#type: String,
    8 "yesterday" yesterday: i64
} }

/// In the response of [`GetEmonAlarmRecordStatisticsDistribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEmonAlarmRecordStatisticsDistributeChannelTotal {
    pub alarm_group: Option<String>,
    pub compare: Option<String>,
    pub count: Option<i64>,
    pub level: Option<String>,
    pub receiver: Option<String>,
    pub time: Option<i64>,
    pub today: Option<i64>,
    pub r#type: Option<String>,
    pub yesterday: Option<i64>,
}
model! { GetEmonAlarmRecordStatisticsDistributeChannelTotal {
    0 "alarmGroup" alarm_group: String, 1 "compare" compare: String, 2 "count" count: i64, 3 "level" level: String,
    4 "receiver" receiver: String, 5 "time" time: i64, 6 "today" today: i64, 7 "type" r#type: String,
    8 "yesterday" yesterday: i64
} }

/// In the response of [`GetEmonAlarmRecordStatisticsDistribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEmonAlarmRecordStatisticsDistributeLevelTotal {
    pub alarm_group: Option<String>,
    pub compare: Option<String>,
    pub count: Option<i64>,
    pub level: Option<String>,
    pub receiver: Option<String>,
    pub time: Option<i64>,
    pub today: Option<i64>,
    pub r#type: Option<String>,
    pub yesterday: Option<i64>,
}
model! { GetEmonAlarmRecordStatisticsDistributeLevelTotal {
    0 "alarmGroup" alarm_group: String, 1 "compare" compare: String, 2 "count" count: i64, 3 "level" level: String,
    4 "receiver" receiver: String, 5 "time" time: i64, 6 "today" today: i64, 7 "type" r#type: String,
    8 "yesterday" yesterday: i64
} }

/// In the response of [`GetEmonAlarmRecordStatisticsDistribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEmonAlarmRecordStatisticsDistributeReceiverTotal {
    pub alarm_group: Option<String>,
    pub compare: Option<String>,
    pub count: Option<i64>,
    pub level: Option<String>,
    pub receiver: Option<String>,
    pub time: Option<i64>,
    pub today: Option<i64>,
    pub r#type: Option<String>,
    pub yesterday: Option<i64>,
}
model! { GetEmonAlarmRecordStatisticsDistributeReceiverTotal {
    0 "alarmGroup" alarm_group: String, 1 "compare" compare: String, 2 "count" count: i64, 3 "level" level: String,
    4 "receiver" receiver: String, 5 "time" time: i64, 6 "today" today: i64, 7 "type" r#type: String,
    8 "yesterday" yesterday: i64
} }

/// In the response of [`GetEmonAlarmRecordStatisticsDistribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEmonAlarmRecordStatisticsDistributeStatistics {
    pub alarm_group: Option<String>,
    pub compare: Option<String>,
    pub count: Option<i64>,
    pub level: Option<String>,
    pub receiver: Option<String>,
    pub time: Option<i64>,
    pub today: Option<i64>,
    pub r#type: Option<String>,
    pub yesterday: Option<i64>,
}
model! { GetEmonAlarmRecordStatisticsDistributeStatistics {
    0 "alarmGroup" alarm_group: String, 1 "compare" compare: String, 2 "count" count: i64, 3 "level" level: String,
    4 "receiver" receiver: String, 5 "time" time: i64, 6 "today" today: i64, 7 "type" r#type: String,
    8 "yesterday" yesterday: i64
} }

/// Gets emon grafana alerts: `GetEmonGrafanaAlerts` of `elasticsearch` 2017-06-13.
///
/// GET `/openapi/emon/projects/{ProjectId}/grafana/proxy/api/alerts`. Reads only. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/GetEmonGrafanaAlerts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEmonGrafanaAlerts {
    pub body: Option<String>,
    /// Required.
    pub project_id: String,
}
operation! { GetEmonGrafanaAlerts(project_id: String) "GetEmonGrafanaAlerts" -> GetEmonGrafanaAlertsOutput {
    0 "body" body: String, 1 "ProjectId" project_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/openapi/emon/projects/{ProjectId}/grafana/proxy/api/alerts", } }

/// Response of [`GetEmonGrafanaAlerts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEmonGrafanaAlertsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetEmonGrafanaAlertsOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Gets emon grafana dashboards: `GetEmonGrafanaDashboards` of `elasticsearch` 2017-06-13.
///
/// GET `/openapi/emon/projects/{ProjectId}/grafana/proxy/api/search`. Reads only. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/GetEmonGrafanaDashboards>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEmonGrafanaDashboards {
    pub body: Option<String>,
    /// Required.
    pub project_id: String,
}
operation! { GetEmonGrafanaDashboards(project_id: String) "GetEmonGrafanaDashboards" -> GetEmonGrafanaDashboardsOutput {
    0 "body" body: String, 1 "ProjectId" project_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/openapi/emon/projects/{ProjectId}/grafana/proxy/api/search", } }

/// Response of [`GetEmonGrafanaDashboards`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEmonGrafanaDashboardsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetEmonGrafanaDashboardsOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Gets emon monitor data: `GetEmonMonitorData` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/emon/projects/{ProjectId}/metrics/query`. Reads only. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/GetEmonMonitorData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEmonMonitorData {
    pub body: Option<String>,
    /// Required.
    pub project_id: String,
}
operation! { GetEmonMonitorData(project_id: String) "GetEmonMonitorData" -> GetEmonMonitorDataOutput {
    0 "body" body: String, 1 "ProjectId" project_id
} [
    Mark::new(1, Location::Path, Style::None)
] { path: "/openapi/emon/projects/{ProjectId}/metrics/query", } }

/// Response of [`GetEmonMonitorData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEmonMonitorDataOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Vec<GetEmonMonitorDataResult>,
    pub success: Option<bool>,
}
model! { GetEmonMonitorDataOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Result" result: Vec<GetEmonMonitorDataResult>,
    3 "Success" success: bool
} }

/// In the response of [`GetEmonMonitorData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEmonMonitorDataResult {
    pub dps: BTreeMap<String, Value>,
    pub integrity: Option<f64>,
    pub message_watermark: Option<i64>,
    pub metric: Option<String>,
    pub summary: Option<f64>,
    pub tags: BTreeMap<String, Value>,
}
model! { GetEmonMonitorDataResult {
    0 "dps" dps: BTreeMap<String, Value>, 1 "integrity" integrity: f64, 2 "messageWatermark" message_watermark: i64,
    3 "metric" metric: String, 4 "summary" summary: f64, 5 "tags" tags: BTreeMap<String, Value>
} }

/// Gets keystores: `GetKeystores` of `elasticsearch` 2017-06-13.
///
/// GET `/openapi/instances/{InstanceId}/keystores`. Reads only. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/GetKeystores>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKeystores {
    /// Required.
    pub instance_id: String,
}
operation! { GetKeystores(instance_id: String) "GetKeystores" -> GetKeystoresOutput {
    0 "InstanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/openapi/instances/{InstanceId}/keystores", } }

/// Response of [`GetKeystores`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKeystoresOutput {
    pub result: Vec<String>,
}
model! { GetKeystoresOutput {
    0 "Result" result: Vec<String>
} }

/// Gets open store usage: `GetOpenStoreUsage` of `elasticsearch` 2017-06-13.
///
/// GET `/openapi/instances/{InstanceId}/openstore/usage`. Reads only. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/GetOpenStoreUsage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOpenStoreUsage {
    /// Required.
    pub instance_id: String,
}
operation! { GetOpenStoreUsage(instance_id: String) "GetOpenStoreUsage" -> GetOpenStoreUsageOutput {
    0 "InstanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/openapi/instances/{InstanceId}/openstore/usage", } }

/// Response of [`GetOpenStoreUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOpenStoreUsageOutput {
    pub result: Option<GetOpenStoreUsageResult>,
}
model! { GetOpenStoreUsageOutput {
    0 "Result" result: GetOpenStoreUsageResult
} }

/// In the response of [`GetOpenStoreUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOpenStoreUsageResult {
    pub current_usage: Option<i64>,
    pub last_day_usage: Option<i64>,
}
model! { GetOpenStoreUsageResult {
    0 "currentUsage" current_usage: i64, 1 "lastDayUsage" last_day_usage: i64
} }

/// Gets region configuration: `GetRegionConfiguration` of `elasticsearch` 2017-06-13.
///
/// GET `/openapi/region`. Reads only. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/GetRegionConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegionConfiguration {
    pub zone_id: Option<String>,
}
operation! { GetRegionConfiguration() "GetRegionConfiguration" -> GetRegionConfigurationOutput {
    0 "zoneId" zone_id: String
} { method: "GET", path: "/openapi/region", } }

/// Response of [`GetRegionConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegionConfigurationOutput {
    pub result: Option<GetRegionConfigurationResult>,
}
model! { GetRegionConfigurationOutput {
    0 "Result" result: GetRegionConfigurationResult
} }

/// In the response of [`GetRegionConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegionConfigurationResult {
    pub client_node_amount_range: Option<GetRegionConfigurationClientNodeAmountRange>,
    pub client_node_disk_list: Vec<GetRegionConfigurationClientNodeDiskList>,
    pub client_node_spec: Vec<String>,
    pub create_url: Option<String>,
    pub data_disk_list: Vec<GetRegionConfigurationDataDiskList>,
    pub elastic_node_properties: Option<GetRegionConfigurationElasticNodeProperties>,
    pub env: Option<String>,
    pub es_versions: Vec<String>,
    pub es_versions_latest_list: Vec<GetRegionConfigurationEsVersionsLatestList>,
    pub instance_support_nodes: Vec<String>,
    pub jvm_confine: Option<GetRegionConfigurationJvmConfine>,
    pub kibana_node_properties: Option<GetRegionConfigurationKibanaNodeProperties>,
    pub logstash_zones: Vec<String>,
    pub master_disk_list: Vec<GetRegionConfigurationMasterDiskList>,
    pub master_spec: Vec<String>,
    pub node: Option<GetRegionConfigurationNode>,
    pub node_spec_list: Vec<GetRegionConfigurationNodeSpecList>,
    pub region_id: Option<String>,
    pub support_versions: Vec<GetRegionConfigurationSupportVersions>,
    pub warm_node_properties: Option<GetRegionConfigurationWarmNodeProperties>,
    pub zones: Vec<String>,
}
model! { GetRegionConfigurationResult {
    0 "clientNodeAmountRange" client_node_amount_range: GetRegionConfigurationClientNodeAmountRange,
    1 "clientNodeDiskList" client_node_disk_list: Vec<GetRegionConfigurationClientNodeDiskList>,
    2 "clientNodeSpec" client_node_spec: Vec<String>, 3 "createUrl" create_url: String,
    4 "dataDiskList" data_disk_list: Vec<GetRegionConfigurationDataDiskList>,
    5 "elasticNodeProperties" elastic_node_properties: GetRegionConfigurationElasticNodeProperties, 6 "env" env: String,
    7 "esVersions" es_versions: Vec<String>,
    8 "esVersionsLatestList" es_versions_latest_list: Vec<GetRegionConfigurationEsVersionsLatestList>,
    9 "instanceSupportNodes" instance_support_nodes: Vec<String>,
    10 "jvmConfine" jvm_confine: GetRegionConfigurationJvmConfine,
    11 "kibanaNodeProperties" kibana_node_properties: GetRegionConfigurationKibanaNodeProperties,
    12 "logstashZones" logstash_zones: Vec<String>,
    13 "masterDiskList" master_disk_list: Vec<GetRegionConfigurationMasterDiskList>,
    14 "masterSpec" master_spec: Vec<String>, 15 "node" node: GetRegionConfigurationNode,
    16 "nodeSpecList" node_spec_list: Vec<GetRegionConfigurationNodeSpecList>, 17 "regionId" region_id: String,
    18 "supportVersions" support_versions: Vec<GetRegionConfigurationSupportVersions>,
    19 "warmNodeProperties" warm_node_properties: GetRegionConfigurationWarmNodeProperties,
    20 "zones" zones: Vec<String>
} }

/// In the response of [`GetRegionConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegionConfigurationClientNodeAmountRange {
    pub max_amount: Option<i64>,
    pub min_amount: Option<i64>,
}
model! { GetRegionConfigurationClientNodeAmountRange {
    0 "maxAmount" max_amount: i64, 1 "minAmount" min_amount: i64
} }

/// In the response of [`GetRegionConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegionConfigurationClientNodeDiskList {
    pub disk_type: Option<String>,
    pub max_size: Option<i64>,
    pub min_size: Option<i64>,
    pub scale_limit: Option<i64>,
}
model! { GetRegionConfigurationClientNodeDiskList {
    0 "diskType" disk_type: String, 1 "maxSize" max_size: i64, 2 "minSize" min_size: i64,
    3 "scaleLimit" scale_limit: i64
} }

/// In the response of [`GetRegionConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegionConfigurationDataDiskList {
    pub disk_type: Option<String>,
    pub max_size: Option<i64>,
    pub min_size: Option<i64>,
    pub scale_limit: Option<i64>,
    pub value_limit_set: Vec<String>,
}
model! { GetRegionConfigurationDataDiskList {
    0 "diskType" disk_type: String, 1 "maxSize" max_size: i64, 2 "minSize" min_size: i64,
    3 "scaleLimit" scale_limit: i64, 4 "valueLimitSet" value_limit_set: Vec<String>
} }

/// In the response of [`GetRegionConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegionConfigurationElasticNodeProperties {
    pub amount_range: Option<GetRegionConfigurationAmountRange>,
    pub disk_list: Vec<GetRegionConfigurationDiskList>,
    pub spec: Vec<String>,
}
model! { GetRegionConfigurationElasticNodeProperties {
    0 "amountRange" amount_range: GetRegionConfigurationAmountRange,
    1 "diskList" disk_list: Vec<GetRegionConfigurationDiskList>, 2 "spec" spec: Vec<String>
} }

/// In the response of [`GetRegionConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegionConfigurationAmountRange {
    pub max_amount: Option<i64>,
    pub min_amount: Option<i64>,
}
model! { GetRegionConfigurationAmountRange {
    0 "maxAmount" max_amount: i64, 1 "minAmount" min_amount: i64
} }

/// In the response of [`GetRegionConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegionConfigurationDiskList {
    pub disk_encryption: Option<bool>,
    pub disk_type: Option<String>,
    pub max_size: Option<i64>,
    pub min_size: Option<i64>,
    pub scale_limit: Option<i64>,
    pub value_limit_set: Vec<String>,
}
model! { GetRegionConfigurationDiskList {
    0 "diskEncryption" disk_encryption: bool, 1 "diskType" disk_type: String, 2 "maxSize" max_size: i64,
    3 "minSize" min_size: i64, 4 "scaleLimit" scale_limit: i64, 5 "valueLimitSet" value_limit_set: Vec<String>
} }

/// In the response of [`GetRegionConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegionConfigurationEsVersionsLatestList {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetRegionConfigurationEsVersionsLatestList {
    0 "key" key: String, 1 "value" value: String
} }

/// In the response of [`GetRegionConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegionConfigurationJvmConfine {
    pub memory: Option<i64>,
    pub support_es_versions: Vec<String>,
    pub support_gcs: Vec<String>,
}
model! { GetRegionConfigurationJvmConfine {
    0 "memory" memory: i64, 1 "supportEsVersions" support_es_versions: Vec<String>,
    2 "supportGcs" support_gcs: Vec<String>
} }

/// In the response of [`GetRegionConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegionConfigurationKibanaNodeProperties {
    pub amount_range: Option<GetRegionConfigurationKibanaNodePropertiesAmountRange>,
    pub spec: Vec<String>,
}
model! { GetRegionConfigurationKibanaNodeProperties {
    0 "amountRange" amount_range: GetRegionConfigurationKibanaNodePropertiesAmountRange, 1 "spec" spec: Vec<String>
} }

/// In the response of [`GetRegionConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegionConfigurationKibanaNodePropertiesAmountRange {
    pub max_amount: Option<i64>,
    pub min_amount: Option<i64>,
}
model! { GetRegionConfigurationKibanaNodePropertiesAmountRange {
    0 "maxAmount" max_amount: i64, 1 "minAmount" min_amount: i64
} }

/// In the response of [`GetRegionConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegionConfigurationMasterDiskList {
    pub disk_type: Option<String>,
    pub max_size: Option<i64>,
    pub min_size: Option<i64>,
    pub scale_limit: Option<i64>,
}
model! { GetRegionConfigurationMasterDiskList {
    0 "diskType" disk_type: String, 1 "maxSize" max_size: i64, 2 "minSize" min_size: i64,
    3 "scaleLimit" scale_limit: i64
} }

/// In the response of [`GetRegionConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegionConfigurationNode {
    pub max_amount: Option<i64>,
    pub min_amount: Option<i64>,
}
model! { GetRegionConfigurationNode {
    0 "maxAmount" max_amount: i64, 1 "minAmount" min_amount: i64
} }

/// In the response of [`GetRegionConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegionConfigurationNodeSpecList {
    pub cpu_count: Option<i64>,
    pub disk: Option<i64>,
    pub disk_type: Option<String>,
    pub enable: Option<bool>,
    pub memory_size: Option<i64>,
    pub spec: Option<String>,
    pub spec_group_type: Option<String>,
}
model! { GetRegionConfigurationNodeSpecList {
    0 "cpuCount" cpu_count: i64, 1 "disk" disk: i64, 2 "diskType" disk_type: String, 3 "enable" enable: bool,
    4 "memorySize" memory_size: i64, 5 "spec" spec: String, 6 "specGroupType" spec_group_type: String
} }

/// In the response of [`GetRegionConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegionConfigurationSupportVersions {
    pub instance_category: Option<String>,
    pub support_version_list: Vec<GetRegionConfigurationSupportVersionList>,
}
model! { GetRegionConfigurationSupportVersions {
    0 "instanceCategory" instance_category: String,
    1 "supportVersionList" support_version_list: Vec<GetRegionConfigurationSupportVersionList>
} }

/// In the response of [`GetRegionConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegionConfigurationSupportVersionList {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetRegionConfigurationSupportVersionList {
    0 "key" key: String, 1 "value" value: String
} }

/// In the response of [`GetRegionConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegionConfigurationWarmNodeProperties {
    pub amount_range: Option<GetRegionConfigurationWarmNodePropertiesAmountRange>,
    pub disk_list: Vec<GetRegionConfigurationWarmNodePropertiesDiskList>,
    pub spec: Vec<String>,
}
model! { GetRegionConfigurationWarmNodeProperties {
    0 "amountRange" amount_range: GetRegionConfigurationWarmNodePropertiesAmountRange,
    1 "diskList" disk_list: Vec<GetRegionConfigurationWarmNodePropertiesDiskList>, 2 "spec" spec: Vec<String>
} }

/// In the response of [`GetRegionConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegionConfigurationWarmNodePropertiesAmountRange {
    pub max_amount: Option<i64>,
    pub min_amount: Option<i64>,
}
model! { GetRegionConfigurationWarmNodePropertiesAmountRange {
    0 "maxAmount" max_amount: i64, 1 "minAmount" min_amount: i64
} }

/// In the response of [`GetRegionConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegionConfigurationWarmNodePropertiesDiskList {
    pub disk_encryption: Option<bool>,
    pub disk_type: Option<String>,
    pub max_size: Option<i64>,
    pub min_size: Option<i64>,
    pub scale_limit: Option<i64>,
    pub value_limit_set: Vec<String>,
}
model! { GetRegionConfigurationWarmNodePropertiesDiskList {
    0 "diskEncryption" disk_encryption: bool, 1 "diskType" disk_type: String, 2 "maxSize" max_size: i64,
    3 "minSize" min_size: i64, 4 "scaleLimit" scale_limit: i64, 5 "valueLimitSet" value_limit_set: Vec<String>
} }

/// Gets regional instance config: `GetRegionalInstanceConfig` of `elasticsearch` 2017-06-13.
///
/// GET `/openapi/regions/instance-config`. Reads only. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/GetRegionalInstanceConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegionalInstanceConfig {}
operation! { GetRegionalInstanceConfig() "GetRegionalInstanceConfig" -> GetRegionalInstanceConfigOutput {}
    { method: "GET", path: "/openapi/regions/instance-config", } }

/// Response of [`GetRegionalInstanceConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegionalInstanceConfigOutput {
    pub result: Option<GetRegionalInstanceConfigResult>,
}
model! { GetRegionalInstanceConfigOutput {
    0 "Result" result: GetRegionalInstanceConfigResult
} }

/// In the response of [`GetRegionalInstanceConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegionalInstanceConfigResult {
    pub client_node_amount_range: Option<GetRegionalInstanceConfigClientNodeAmountRange>,
    pub client_node_disk_list: Vec<GetRegionalInstanceConfigClientNodeDiskList>,
    pub client_specs: Vec<String>,
    pub data_node_amount_range: Option<GetRegionalInstanceConfigDataNodeAmountRange>,
    pub data_node_disk_list: Vec<GetRegionalInstanceConfigDataNodeDiskList>,
    pub data_node_specs: Vec<String>,
    pub kibana_specs: Vec<String>,
    pub master_amount_range: Vec<String>,
    pub master_disk_list: Vec<GetRegionalInstanceConfigMasterDiskList>,
    pub master_specs: Vec<String>,
    pub spec_info_map: BTreeMap<String, ResultSpecInfoMapValue>,
    pub versions: Vec<String>,
    pub warm_node_amount_range: Option<GetRegionalInstanceConfigWarmNodeAmountRange>,
    pub warm_node_disk_list: Vec<GetRegionalInstanceConfigWarmNodeDiskList>,
    pub warm_node_specs: Vec<String>,
}
model! { GetRegionalInstanceConfigResult {
    0 "clientNodeAmountRange" client_node_amount_range: GetRegionalInstanceConfigClientNodeAmountRange,
    1 "clientNodeDiskList" client_node_disk_list: Vec<GetRegionalInstanceConfigClientNodeDiskList>,
    2 "clientSpecs" client_specs: Vec<String>,
    3 "dataNodeAmountRange" data_node_amount_range: GetRegionalInstanceConfigDataNodeAmountRange,
    4 "dataNodeDiskList" data_node_disk_list: Vec<GetRegionalInstanceConfigDataNodeDiskList>,
    5 "dataNodeSpecs" data_node_specs: Vec<String>, 6 "kibanaSpecs" kibana_specs: Vec<String>,
    7 "masterAmountRange" master_amount_range: Vec<String>,
    8 "masterDiskList" master_disk_list: Vec<GetRegionalInstanceConfigMasterDiskList>,
    9 "masterSpecs" master_specs: Vec<String>, 10 "specInfoMap" spec_info_map: BTreeMap<String, ResultSpecInfoMapValue>,
    11 "versions" versions: Vec<String>,
    12 "warmNodeAmountRange" warm_node_amount_range: GetRegionalInstanceConfigWarmNodeAmountRange,
    13 "warmNodeDiskList" warm_node_disk_list: Vec<GetRegionalInstanceConfigWarmNodeDiskList>,
    14 "warmNodeSpecs" warm_node_specs: Vec<String>
} }

/// In the response of [`GetRegionalInstanceConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegionalInstanceConfigClientNodeAmountRange {
    pub max_amount: Option<i64>,
    pub min_amount: Option<i64>,
}
model! { GetRegionalInstanceConfigClientNodeAmountRange {
    0 "maxAmount" max_amount: i64, 1 "minAmount" min_amount: i64
} }

/// In the response of [`GetRegionalInstanceConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegionalInstanceConfigClientNodeDiskList {
    pub disk_type: Option<String>,
    pub max_size: Option<i64>,
    pub min_size: Option<i64>,
    pub scale_limit: Option<i64>,
}
model! { GetRegionalInstanceConfigClientNodeDiskList {
    0 "diskType" disk_type: String, 1 "maxSize" max_size: i64, 2 "minSize" min_size: i64,
    3 "scaleLimit" scale_limit: i64
} }

/// In the response of [`GetRegionalInstanceConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegionalInstanceConfigDataNodeAmountRange {
    pub max_amount: Option<i64>,
    pub min_amount: Option<i64>,
}
model! { GetRegionalInstanceConfigDataNodeAmountRange {
    0 "maxAmount" max_amount: i64, 1 "minAmount" min_amount: i64
} }

/// In the response of [`GetRegionalInstanceConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegionalInstanceConfigDataNodeDiskList {
    pub disk_type: Option<String>,
    pub max_size: Option<i64>,
    pub min_size: Option<i64>,
    pub scale_limit: Option<i64>,
    pub sub_classification_confines: Vec<
        GetRegionalInstanceConfigSubClassificationConfines,
    >,
    pub value_limit_set: Vec<i64>,
}
model! { GetRegionalInstanceConfigDataNodeDiskList {
    0 "diskType" disk_type: String, 1 "maxSize" max_size: i64, 2 "minSize" min_size: i64,
    3 "scaleLimit" scale_limit: i64,
    4 "subClassificationConfines" sub_classification_confines: Vec<GetRegionalInstanceConfigSubClassificationConfines>,
    5 "valueLimitSet" value_limit_set: Vec<i64>
} }

/// In the response of [`GetRegionalInstanceConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegionalInstanceConfigSubClassificationConfines {
    pub max_size: Option<i64>,
    pub min_size: Option<i64>,
    pub performance_level: Option<String>,
}
model! { GetRegionalInstanceConfigSubClassificationConfines {
    0 "maxSize" max_size: i64, 1 "minSize" min_size: i64, 2 "performanceLevel" performance_level: String
} }

/// In the response of [`GetRegionalInstanceConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegionalInstanceConfigMasterDiskList {
    pub disk_type: Option<String>,
    pub max_size: Option<i64>,
    pub min_size: Option<i64>,
    pub scale_limit: Option<i64>,
    pub sub_classification_confines: Vec<
        GetRegionalInstanceConfigMasterDiskListSubClassificationConfines,
    >,
}
model! { GetRegionalInstanceConfigMasterDiskList {
    0 "diskType" disk_type: String, 1 "maxSize" max_size: i64, 2 "minSize" min_size: i64,
    3 "scaleLimit" scale_limit: i64,
    4 "subClassificationConfines" sub_classification_confines: Vec<GetRegionalInstanceConfigMasterDiskListSubClassificationConfines>
} }

/// In the response of [`GetRegionalInstanceConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegionalInstanceConfigMasterDiskListSubClassificationConfines {
    pub max_size: Option<i64>,
    pub min_size: Option<i64>,
    pub performance_level: Option<String>,
}
model! { GetRegionalInstanceConfigMasterDiskListSubClassificationConfines {
    0 "maxSize" max_size: i64, 1 "minSize" min_size: i64, 2 "performanceLevel" performance_level: String
} }

/// In the response of [`GetRegionalInstanceConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResultSpecInfoMapValue {
    pub cpu_count: Option<String>,
    pub memory_size: Option<String>,
    pub enable: Option<String>,
    pub spec: Option<String>,
    pub spec_group_type: Option<String>,
    pub disk: Option<String>,
    pub disk_type: Option<String>,
}
model! { ResultSpecInfoMapValue {
    0 "cpuCount" cpu_count: String, 1 "memorySize" memory_size: String, 2 "enable" enable: String,
    3 "spec" spec: String, 4 "specGroupType" spec_group_type: String, 5 "disk" disk: String,
    6 "diskType" disk_type: String
} }

/// In the response of [`GetRegionalInstanceConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegionalInstanceConfigWarmNodeAmountRange {
    pub max_amount: Option<i64>,
    pub min_amount: Option<i64>,
}
model! { GetRegionalInstanceConfigWarmNodeAmountRange {
    0 "maxAmount" max_amount: i64, 1 "minAmount" min_amount: i64
} }

/// In the response of [`GetRegionalInstanceConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegionalInstanceConfigWarmNodeDiskList {
    pub disk_type: Option<String>,
    pub max_size: Option<i64>,
    pub min_size: Option<i64>,
    pub scale_limit: Option<i64>,
    pub sub_classification_confines: Vec<
        GetRegionalInstanceConfigWarmNodeDiskListSubClassificationConfines,
    >,
    pub value_limit_set: Vec<i64>,
}
model! { GetRegionalInstanceConfigWarmNodeDiskList {
    0 "diskType" disk_type: String, 1 "maxSize" max_size: i64, 2 "minSize" min_size: i64,
    3 "scaleLimit" scale_limit: i64,
    4 "subClassificationConfines" sub_classification_confines: Vec<GetRegionalInstanceConfigWarmNodeDiskListSubClassificationConfines>,
    5 "valueLimitSet" value_limit_set: Vec<i64>
} }

/// In the response of [`GetRegionalInstanceConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegionalInstanceConfigWarmNodeDiskListSubClassificationConfines {
    pub max_size: Option<i64>,
    pub min_size: Option<i64>,
    pub performance_level: Option<String>,
}
model! { GetRegionalInstanceConfigWarmNodeDiskListSubClassificationConfines {
    0 "maxSize" max_size: i64, 1 "minSize" min_size: i64, 2 "performanceLevel" performance_level: String
} }

/// Gets suggest shrinkable nodes: `GetSuggestShrinkableNodes` of `elasticsearch` 2017-06-13.
///
/// GET `/openapi/instances/{InstanceId}/suggest-shrinkable-nodes`. Reads only. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/GetSuggestShrinkableNodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSuggestShrinkableNodes {
    /// Required.
    pub count: i64,
    pub ignore_status: Option<bool>,
    /// Required.
    pub node_type: String,
    /// Required.
    pub instance_id: String,
}
operation! { GetSuggestShrinkableNodes(count: i64, node_type: String, instance_id: String)
    "GetSuggestShrinkableNodes" -> GetSuggestShrinkableNodesOutput {
    0 "count" count, 1 "ignoreStatus" ignore_status: bool, 2 "nodeType" node_type, 3 "InstanceId" instance_id
} [
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/openapi/instances/{InstanceId}/suggest-shrinkable-nodes", } }

/// Response of [`GetSuggestShrinkableNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSuggestShrinkableNodesOutput {
    pub result: Vec<GetSuggestShrinkableNodesResult>,
}
model! { GetSuggestShrinkableNodesOutput {
    0 "Result" result: Vec<GetSuggestShrinkableNodesResult>
} }

/// In the response of [`GetSuggestShrinkableNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSuggestShrinkableNodesResult {
    pub host: Option<String>,
    pub port: Option<i64>,
}
model! { GetSuggestShrinkableNodesResult {
    0 "host" host: String, 1 "port" port: i64
} }

/// Gets transferable nodes: `GetTransferableNodes` of `elasticsearch` 2017-06-13.
///
/// GET `/openapi/instances/{InstanceId}/transferable-nodes`. Reads only. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/GetTransferableNodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTransferableNodes {
    /// Required.
    pub count: i64,
    /// Required.
    pub node_type: String,
    /// Required.
    pub instance_id: String,
}
operation! { GetTransferableNodes(count: i64, node_type: String, instance_id: String)
    "GetTransferableNodes" -> GetTransferableNodesOutput {
    0 "count" count, 1 "nodeType" node_type, 2 "InstanceId" instance_id
} [
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/openapi/instances/{InstanceId}/transferable-nodes", } }

/// Response of [`GetTransferableNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTransferableNodesOutput {
    pub result: Vec<GetTransferableNodesResult>,
}
model! { GetTransferableNodesOutput {
    0 "Result" result: Vec<GetTransferableNodesResult>
} }

/// In the response of [`GetTransferableNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTransferableNodesResult {
    pub host: Option<String>,
    pub port: Option<i64>,
}
model! { GetTransferableNodesResult {
    0 "host" host: String, 1 "port" port: i64
} }

/// `GrayPublish` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/instances/{InstanceId}/actions/grayPublish`. Changes data. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/GrayPublish>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrayPublish {
    pub x_request_change_id: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { GrayPublish(instance_id: String) "GrayPublish" -> GrayPublishOutput {
    0 "X-Request-ChangeId" x_request_change_id: String, 1 "InstanceId" instance_id
} [
    Mark::new(1, Location::Path, Style::None)
] { path: "/openapi/instances/{InstanceId}/actions/grayPublish", } }

/// Response of [`GrayPublish`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrayPublishOutput {
    pub result: Option<String>,
}
model! { GrayPublishOutput {
    0 "Result" result: String
} }

/// Inits model: `InitModel` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/instances/{InstanceId}/initModel`. Changes data. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/InitModel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitModel {
    /// Required. Secret.
    pub api_key: Secret,
    /// Required.
    pub host: String,
    /// Required.
    pub http_schema: String,
    pub models: Option<Vec<InitModelModels>>,
    /// Required.
    pub workspace: String,
    /// Required.
    pub instance_id: String,
}

/// Arguments of [`InitModel::new`].
pub struct InitModelRequired {
    pub api_key: Secret,
    pub host: String,
    pub http_schema: String,
    pub workspace: String,
    pub instance_id: String,
}
operation! { InitModel { InitModelRequired: api_key, host, http_schema, workspace, instance_id }
    "InitModel" -> InitModelOutput {
    0 "api_key" api_key, 1 "host" host, 2 "http_schema" http_schema, 3 "models" models: Vec<InitModelModels>,
    4 "workspace" workspace, 5 "InstanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { path: "/openapi/instances/{InstanceId}/initModel", body: BodyStyle::Json, } }

/// In the request of [`InitModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitModelModels {
    pub model_type: Option<String>,
    pub service_id: Option<String>,
}
input! { InitModelModels() {
    0 "modelType" model_type: String, 1 "serviceId" service_id: String
} }

/// Response of [`InitModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitModelOutput {
    pub result: Option<bool>,
}
model! { InitModelOutput {
    0 "Result" result: bool
} }

/// Initializes operation role: `InitializeOperationRole` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/user/slr`. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/InitializeOperationRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitializeOperationRole {
    pub client_token: Option<String>,
    pub body: Option<String>,
}
operation! { InitializeOperationRole() "InitializeOperationRole" -> InitializeOperationRoleOutput {
    0 "ClientToken" client_token: String, 1 "body" body: String
} [
    Mark::new(1, Location::WholeBody, Style::None)
] { path: "/openapi/user/slr", body: BodyStyle::Json, } }

/// Response of [`InitializeOperationRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitializeOperationRoleOutput {
    pub result: Option<bool>,
}
model! { InitializeOperationRoleOutput {
    0 "Result" result: bool
} }

/// Installs ack operator: `InstallAckOperator` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/ack-clusters/{ClusterId}/operator`. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/InstallAckOperator>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallAckOperator {
    pub client_token: Option<String>,
    pub body: Option<String>,
    /// Required.
    pub cluster_id: String,
}
operation! { InstallAckOperator(cluster_id: String) "InstallAckOperator" -> InstallAckOperatorOutput {
    0 "ClientToken" client_token: String, 1 "body" body: String, 2 "ClusterId" cluster_id
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/openapi/ack-clusters/{ClusterId}/operator", body: BodyStyle::Json, } }

/// Response of [`InstallAckOperator`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallAckOperatorOutput {
    pub result: Option<bool>,
}
model! { InstallAckOperatorOutput {
    0 "Result" result: bool
} }

/// Installs kibana system plugin: `InstallKibanaSystemPlugin` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/instances/{InstanceId}/kibana-plugins/system/actions/install`. Changes data; repeatable by
/// `clientToken`. See <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/InstallKibanaSystemPlugin>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallKibanaSystemPlugin {
    pub client_token: Option<String>,
    pub body: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { InstallKibanaSystemPlugin(instance_id: String)
    "InstallKibanaSystemPlugin" -> InstallKibanaSystemPluginOutput {
    0 "clientToken" client_token: String, 1 "body" body: String, 2 "InstanceId" instance_id
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/openapi/instances/{InstanceId}/kibana-plugins/system/actions/install", body: BodyStyle::Json, } }

/// Response of [`InstallKibanaSystemPlugin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallKibanaSystemPluginOutput {
    pub result: Vec<String>,
}
model! { InstallKibanaSystemPluginOutput {
    0 "Result" result: Vec<String>
} }

/// Installs logstash system plugin: `InstallLogstashSystemPlugin` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/logstashes/{InstanceId}/plugins/system/actions/install`. Changes data; repeatable by `clientToken`.
/// See <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/InstallLogstashSystemPlugin>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallLogstashSystemPlugin {
    pub client_token: Option<String>,
    pub body: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { InstallLogstashSystemPlugin(instance_id: String)
    "InstallLogstashSystemPlugin" -> InstallLogstashSystemPluginOutput {
    0 "clientToken" client_token: String, 1 "body" body: String, 2 "InstanceId" instance_id
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/openapi/logstashes/{InstanceId}/plugins/system/actions/install", body: BodyStyle::Json, } }

/// Response of [`InstallLogstashSystemPlugin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallLogstashSystemPluginOutput {
    pub result: Vec<String>,
}
model! { InstallLogstashSystemPluginOutput {
    0 "Result" result: Vec<String>
} }

/// Installs system plugin: `InstallSystemPlugin` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/instances/{InstanceId}/plugins/system/actions/install`. Changes data; repeatable by `clientToken`.
/// See <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/InstallSystemPlugin>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallSystemPlugin {
    pub client_token: Option<String>,
    pub body: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { InstallSystemPlugin(instance_id: String) "InstallSystemPlugin" -> InstallSystemPluginOutput {
    0 "clientToken" client_token: String, 1 "body" body: String, 2 "InstanceId" instance_id
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/openapi/instances/{InstanceId}/plugins/system/actions/install", body: BodyStyle::Json, } }

/// Response of [`InstallSystemPlugin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallSystemPluginOutput {
    pub result: Vec<String>,
}
model! { InstallSystemPluginOutput {
    0 "Result" result: Vec<String>
} }

/// Installs user plugins: `InstallUserPlugins` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/instances/{InstanceId}/plugins/user/actions/install`. Changes data. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/InstallUserPlugins>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallUserPlugins {
    pub force: Option<bool>,
    pub body: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { InstallUserPlugins(instance_id: String) "InstallUserPlugins" -> InstallUserPluginsOutput {
    0 "force" force: bool, 1 "body" body: String, 2 "InstanceId" instance_id
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/openapi/instances/{InstanceId}/plugins/user/actions/install", body: BodyStyle::Json, } }

/// Response of [`InstallUserPlugins`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallUserPluginsOutput {
    pub result: Vec<String>,
}
model! { InstallUserPluginsOutput {
    0 "Result" result: Vec<String>
} }

/// `InterruptElasticsearchTask` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/instances/{InstanceId}/actions/interrupt`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/InterruptElasticsearchTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InterruptElasticsearchTask {
    pub client_token: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { InterruptElasticsearchTask(instance_id: String)
    "InterruptElasticsearchTask" -> InterruptElasticsearchTaskOutput {
    0 "clientToken" client_token: String, 1 "InstanceId" instance_id
} [
    Mark::new(1, Location::Path, Style::None)
] { path: "/openapi/instances/{InstanceId}/actions/interrupt", } }

/// Response of [`InterruptElasticsearchTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InterruptElasticsearchTaskOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<bool>,
}
model! { InterruptElasticsearchTaskOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Result" result: bool
} }

/// `InterruptLogstashTask` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/logstashes/{InstanceId}/actions/interrupt`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/InterruptLogstashTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InterruptLogstashTask {
    pub client_token: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { InterruptLogstashTask(instance_id: String) "InterruptLogstashTask" -> InterruptLogstashTaskOutput {
    0 "clientToken" client_token: String, 1 "InstanceId" instance_id
} [
    Mark::new(1, Location::Path, Style::None)
] { path: "/openapi/logstashes/{InstanceId}/actions/interrupt", } }

/// Response of [`InterruptLogstashTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InterruptLogstashTaskOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<bool>,
}
model! { InterruptLogstashTaskOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Result" result: bool
} }

/// Lists ack clusters: `ListAckClusters` of `elasticsearch` 2017-06-13.
///
/// GET `/openapi/ack-clusters`. Reads only. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/ListAckClusters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAckClusters {
    /// 1 to 50.
    pub page: Option<i64>,
    /// 1 to 50.
    pub size: Option<i64>,
    pub vpc_id: Option<String>,
}
operation! { ListAckClusters() "ListAckClusters" -> ListAckClustersOutput {
    0 "page" page: i64, 1 "size" size: i64, 2 "vpcId" vpc_id: String
} { method: "GET", path: "/openapi/ack-clusters", } }

/// Response of [`ListAckClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAckClustersOutput {
    pub result: Vec<ListAckClustersResult>,
}
model! { ListAckClustersOutput {
    0 "Result" result: Vec<ListAckClustersResult>
} }

/// In the response of [`ListAckClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAckClustersResult {
    pub cluster_id: Option<String>,
    pub cluster_type: Option<String>,
    pub name: Option<String>,
    pub vpc_id: Option<String>,
}
model! { ListAckClustersResult {
    0 "clusterId" cluster_id: String, 1 "clusterType" cluster_type: String, 2 "name" name: String,
    3 "vpcId" vpc_id: String
} }

/// Lists ack namespaces: `ListAckNamespaces` of `elasticsearch` 2017-06-13.
///
/// GET `/openapi/ack-clusters/{ClusterId}/namespaces`. Reads only. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/ListAckNamespaces>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAckNamespaces {
    /// 1 to 200.
    pub page: Option<i64>,
    /// 1 to 500.
    pub size: Option<i64>,
    /// Required.
    pub cluster_id: String,
}
operation! { ListAckNamespaces(cluster_id: String) "ListAckNamespaces" -> ListAckNamespacesOutput {
    0 "page" page: i64, 1 "size" size: i64, 2 "ClusterId" cluster_id
} [
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/openapi/ack-clusters/{ClusterId}/namespaces", } }

/// Response of [`ListAckNamespaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAckNamespacesOutput {
    pub result: Vec<ListAckNamespacesResult>,
}
model! { ListAckNamespacesOutput {
    0 "Result" result: Vec<ListAckNamespacesResult>
} }

/// In the response of [`ListAckNamespaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAckNamespacesResult {
    pub namespace: Option<String>,
    pub status: Option<String>,
}
model! { ListAckNamespacesResult {
    0 "namespace" namespace: String, 1 "status" status: String
} }

/// Lists action records: `ListActionRecords` of `elasticsearch` 2017-06-13.
///
/// GET `/openapi/instances/{InstanceId}/action-records`. Reads only. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/ListActionRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListActionRecords {
    pub action_names: Option<String>,
    pub end_time: Option<i64>,
    pub filter: Option<String>,
    pub page: Option<i64>,
    pub request_id: Option<String>,
    pub size: Option<i64>,
    pub start_time: Option<i64>,
    pub user_id: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { ListActionRecords(instance_id: String) "ListActionRecords" -> ListActionRecordsOutput {
    0 "actionNames" action_names: String, 1 "endTime" end_time: i64, 2 "filter" filter: String, 3 "page" page: i64,
    4 "requestId" request_id: String, 5 "size" size: i64, 6 "startTime" start_time: i64, 7 "userId" user_id: String,
    8 "InstanceId" instance_id
} [
    Mark::new(8, Location::Path, Style::None)
] { method: "GET", path: "/openapi/instances/{InstanceId}/action-records", } }

/// Response of [`ListActionRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListActionRecordsOutput {
    pub result: Vec<ListActionRecordsResult>,
}
model! { ListActionRecordsOutput {
    0 "Result" result: Vec<ListActionRecordsResult>
} }

/// In the response of [`ListActionRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListActionRecordsResult {
    pub action_name: Option<String>,
    pub action_params: BTreeMap<String, Value>,
    pub action_result_access_list: Vec<String>,
    pub end_time: Option<i64>,
    pub instance_id: Option<String>,
    pub meta_now: Option<String>,
    pub meta_old: Option<String>,
    pub owner_id: Option<String>,
    pub process: Option<String>,
    pub record_diff: BTreeMap<String, Value>,
    pub record_ids: Vec<String>,
    pub request_id: Option<String>,
    pub start_time: Option<i64>,
    pub state_type: Option<String>,
    pub status_info: Vec<ListActionRecordsStatusInfo>,
    pub user_id: Option<String>,
    pub user_info: Option<String>,
    pub user_type: Option<String>,
}
model! { ListActionRecordsResult {
    0 "actionName" action_name: String, 1 "actionParams" action_params: BTreeMap<String, Value>,
    2 "actionResultAccessList" action_result_access_list: Vec<String>, 3 "endTime" end_time: i64,
    4 "instanceId" instance_id: String, 5 "metaNow" meta_now: String, 6 "metaOld" meta_old: String,
    7 "ownerId" owner_id: String, 8 "process" process: String, 9 "recordDiff" record_diff: BTreeMap<String, Value>,
    10 "recordIds" record_ids: Vec<String>, 11 "requestId" request_id: String, 12 "startTime" start_time: i64,
    13 "stateType" state_type: String, 14 "statusInfo" status_info: Vec<ListActionRecordsStatusInfo>,
    15 "userId" user_id: String, 16 "userInfo" user_info: String, 17 "userType" user_type: String
} }

/// In the response of [`ListActionRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListActionRecordsStatusInfo {
    pub complete_node_count: Option<i64>,
    pub end_time: Option<i64>,
    pub exception: Option<String>,
    pub latency_mills: Option<i64>,
    pub node_count: Option<i64>,
    pub process: Option<String>,
    pub start_time: Option<i64>,
    pub state_type: Option<String>,
    pub sub_state: Option<String>,
    pub sub_status_info: Vec<ListActionRecordsSubStatusInfo>,
}
model! { ListActionRecordsStatusInfo {
    0 "completeNodeCount" complete_node_count: i64, 1 "endTime" end_time: i64, 2 "exception" exception: String,
    3 "latencyMills" latency_mills: i64, 4 "nodeCount" node_count: i64, 5 "process" process: String,
    6 "startTime" start_time: i64, 7 "stateType" state_type: String, 8 "subState" sub_state: String,
    9 "subStatusInfo" sub_status_info: Vec<ListActionRecordsSubStatusInfo>
} }

/// In the response of [`ListActionRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListActionRecordsSubStatusInfo {
    pub complete_node_count: Option<i64>,
    pub end_time: Option<i64>,
    pub exception: Option<String>,
    pub latency_mills: Option<i64>,
    pub node_count: Option<i64>,
    pub process: Option<String>,
    pub start_time: Option<i64>,
    pub state_type: Option<String>,
    pub sub_state: Option<String>,
}
model! { ListActionRecordsSubStatusInfo {
    0 "completeNodeCount" complete_node_count: i64, 1 "endTime" end_time: i64, 2 "exception" exception: String,
    3 "latencyMills" latency_mills: i64, 4 "nodeCount" node_count: i64, 5 "process" process: String,
    6 "startTime" start_time: i64, 7 "stateType" state_type: String, 8 "subState" sub_state: String
} }

/// Lists all node: `ListAllNode` of `elasticsearch` 2017-06-13.
///
/// GET `/openapi/instances/{InstanceId}/nodes`. Reads only. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/ListAllNode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAllNode {
    pub extended: Option<bool>,
    /// Required.
    pub instance_id: String,
}
operation! { ListAllNode(instance_id: String) "ListAllNode" -> ListAllNodeOutput {
    0 "extended" extended: bool, 1 "InstanceId" instance_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/openapi/instances/{InstanceId}/nodes", } }

/// Response of [`ListAllNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAllNodeOutput {
    pub result: Vec<ListAllNodeResult>,
}
model! { ListAllNodeOutput {
    0 "Result" result: Vec<ListAllNodeResult>
} }

/// In the response of [`ListAllNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAllNodeResult {
    pub cpu_percent: Option<String>,
    pub disk_used_percent: Option<String>,
    pub health: Option<String>,
    pub heap_percent: Option<String>,
    pub host: Option<String>,
    pub load_one_m: Option<String>,
    pub node_type: Option<String>,
    pub port: Option<i64>,
    pub zone_id: Option<String>,
}
model! { ListAllNodeResult {
    0 "cpuPercent" cpu_percent: String, 1 "diskUsedPercent" disk_used_percent: String, 2 "health" health: String,
    3 "heapPercent" heap_percent: String, 4 "host" host: String, 5 "loadOneM" load_one_m: String,
    6 "nodeType" node_type: String, 7 "port" port: i64, 8 "zoneId" zone_id: String
} }

/// Lists alternative snapshot repos: `ListAlternativeSnapshotRepos` of `elasticsearch` 2017-06-13.
///
/// GET `/openapi/instances/{InstanceId}/alternative-snapshot-repos`. Reads only. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/ListAlternativeSnapshotRepos>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlternativeSnapshotRepos {
    pub already_set_items: Option<bool>,
    /// Required.
    pub instance_id: String,
}
operation! { ListAlternativeSnapshotRepos(instance_id: String)
    "ListAlternativeSnapshotRepos" -> ListAlternativeSnapshotReposOutput {
    0 "alreadySetItems" already_set_items: bool, 1 "InstanceId" instance_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/openapi/instances/{InstanceId}/alternative-snapshot-repos", } }

/// Response of [`ListAlternativeSnapshotRepos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlternativeSnapshotReposOutput {
    pub result: Vec<ListAlternativeSnapshotReposResult>,
}
model! { ListAlternativeSnapshotReposOutput {
    0 "Result" result: Vec<ListAlternativeSnapshotReposResult>
} }

/// In the response of [`ListAlternativeSnapshotRepos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlternativeSnapshotReposResult {
    pub instance_id: Option<String>,
    pub repo_path: Option<String>,
}
model! { ListAlternativeSnapshotReposResult {
    0 "instanceId" instance_id: String, 1 "repoPath" repo_path: String
} }

/// Lists available es instance ids: `ListAvailableEsInstanceIds` of `elasticsearch` 2017-06-13.
///
/// GET `/openapi/logstashes/{InstanceId}/available-elasticsearch-for-centralized-management`. Reads only. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/ListAvailableEsInstanceIds>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAvailableEsInstanceIds {
    /// Required.
    pub instance_id: String,
}
operation! { ListAvailableEsInstanceIds(instance_id: String)
    "ListAvailableEsInstanceIds" -> ListAvailableEsInstanceIdsOutput {
    0 "InstanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/openapi/logstashes/{InstanceId}/available-elasticsearch-for-centralized-management", } }

/// Response of [`ListAvailableEsInstanceIds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAvailableEsInstanceIdsOutput {
    pub result: Vec<ListAvailableEsInstanceIdsResult>,
}
model! { ListAvailableEsInstanceIdsOutput {
    0 "Result" result: Vec<ListAvailableEsInstanceIdsResult>
} }

/// In the response of [`ListAvailableEsInstanceIds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAvailableEsInstanceIdsResult {
    pub description: Option<String>,
    pub endpoint: Option<String>,
    pub es_instance_id: Option<String>,
    pub kibana_endpoint: Option<String>,
}
model! { ListAvailableEsInstanceIdsResult {
    0 "description" description: String, 1 "endpoint" endpoint: String, 2 "esInstanceId" es_instance_id: String,
    3 "kibanaEndpoint" kibana_endpoint: String
} }

/// Lists collectors: `ListCollectors` of `elasticsearch` 2017-06-13.
///
/// GET `/openapi/collectors`. Reads only. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/ListCollectors>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCollectors {
    pub instance_id: Option<String>,
    pub name: Option<String>,
    /// 1 to 200.
    pub page: Option<i64>,
    pub res_id: Option<String>,
    /// 1 to 500.
    pub size: Option<i64>,
    pub source_type: Option<String>,
}
operation! { ListCollectors() "ListCollectors" -> ListCollectorsOutput {
    0 "instanceId" instance_id: String, 1 "name" name: String, 2 "page" page: i64, 3 "resId" res_id: String,
    4 "size" size: i64, 5 "sourceType" source_type: String
} { method: "GET", path: "/openapi/collectors", } }

/// Response of [`ListCollectors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCollectorsOutput {
    pub headers: Option<ListCollectorsHeaders>,
    pub result: Vec<ListCollectorsResult>,
}
model! { ListCollectorsOutput {
    0 "Headers" headers: ListCollectorsHeaders, 1 "Result" result: Vec<ListCollectorsResult>
} }

/// In the response of [`ListCollectors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCollectorsHeaders {
    pub x_total_count: Option<i64>,
}
model! { ListCollectorsHeaders {
    0 "X-Total-Count" x_total_count: i64
} }

/// In the response of [`ListCollectors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCollectorsResult {
    pub collector_paths: Vec<String>,
    pub configs: Vec<ListCollectorsConfigs>,
    pub dry_run: Option<bool>,
    pub extend_configs: Vec<ListCollectorsExtendConfigs>,
    pub gmt_created_time: Option<String>,
    pub gmt_update_time: Option<String>,
    pub name: Option<String>,
    pub owner_id: Option<String>,
    pub res_id: Option<String>,
    pub res_type: Option<String>,
    pub res_version: Option<String>,
    pub status: Option<String>,
    pub vpc_id: Option<String>,
}
model! { ListCollectorsResult {
    0 "collectorPaths" collector_paths: Vec<String>, 1 "configs" configs: Vec<ListCollectorsConfigs>,
    2 "dryRun" dry_run: bool, 3 "extendConfigs" extend_configs: Vec<ListCollectorsExtendConfigs>,
    4 "gmtCreatedTime" gmt_created_time: String, 5 "gmtUpdateTime" gmt_update_time: String, 6 "name" name: String,
    7 "ownerId" owner_id: String, 8 "resId" res_id: String, 9 "resType" res_type: String,
    10 "resVersion" res_version: String, 11 "status" status: String, 12 "vpcId" vpc_id: String
} }

/// In the response of [`ListCollectors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCollectorsConfigs {
    pub content: Option<String>,
    pub file_name: Option<String>,
}
model! { ListCollectorsConfigs {
    0 "content" content: String, 1 "fileName" file_name: String
} }

/// In the response of [`ListCollectors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCollectorsExtendConfigs {
    pub config_type: Option<String>,
    pub enable_monitoring: Option<bool>,
    pub group_id: Option<String>,
    pub host: Option<String>,
    pub hosts: Vec<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub kibana_host: Option<String>,
    pub machines: Vec<ListCollectorsMachines>,
    pub protocol: Option<String>,
    pub success_pods_count: Option<String>,
    pub total_pods_count: Option<String>,
    pub r#type: Option<String>,
    pub user_name: Option<String>,
}
model! { ListCollectorsExtendConfigs {
    0 "configType" config_type: String, 1 "enableMonitoring" enable_monitoring: bool, 2 "groupId" group_id: String,
    3 "host" host: String, 4 "hosts" hosts: Vec<String>, 5 "instanceId" instance_id: String,
    6 "instanceType" instance_type: String, 7 "kibanaHost" kibana_host: String,
    8 "machines" machines: Vec<ListCollectorsMachines>, 9 "protocol" protocol: String,
    10 "successPodsCount" success_pods_count: String, 11 "totalPodsCount" total_pods_count: String,
    12 "type" r#type: String, 13 "userName" user_name: String
} }

/// In the response of [`ListCollectors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCollectorsMachines {
    pub agent_status: Option<String>,
    pub instance_id: Option<String>,
}
model! { ListCollectorsMachines {
    0 "agentStatus" agent_status: String, 1 "instanceId" instance_id: String
} }

/// Lists component indices: `ListComponentIndices` of `elasticsearch` 2017-06-13.
///
/// GET `/openapi/instances/{InstanceId}/component-index`. Reads only. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/ListComponentIndices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComponentIndices {
    pub name: Option<String>,
    /// 1 to 1000.
    pub page: Option<i64>,
    /// 1 to 1000.
    pub size: Option<i64>,
    /// Required.
    pub instance_id: String,
}
operation! { ListComponentIndices(instance_id: String) "ListComponentIndices" -> ListComponentIndicesOutput {
    0 "name" name: String, 1 "page" page: i64, 2 "size" size: i64, 3 "InstanceId" instance_id
} [
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/openapi/instances/{InstanceId}/component-index", } }

/// Response of [`ListComponentIndices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComponentIndicesOutput {
    pub headers: Option<ListComponentIndicesHeaders>,
    pub result: Vec<ListComponentIndicesResult>,
}
model! { ListComponentIndicesOutput {
    0 "Headers" headers: ListComponentIndicesHeaders, 1 "Result" result: Vec<ListComponentIndicesResult>
} }

/// In the response of [`ListComponentIndices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComponentIndicesHeaders {
    pub x_total_count: Option<i64>,
}
model! { ListComponentIndicesHeaders {
    0 "X-Total-Count" x_total_count: i64
} }

/// In the response of [`ListComponentIndices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComponentIndicesResult {
    pub composed: Vec<String>,
    pub content: Option<ListComponentIndicesContent>,
    pub name: Option<String>,
}
model! { ListComponentIndicesResult {
    0 "composed" composed: Vec<String>, 1 "content" content: ListComponentIndicesContent, 2 "name" name: String
} }

/// In the response of [`ListComponentIndices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComponentIndicesContent {
    pub meta: BTreeMap<String, Value>,
    pub template: Option<ListComponentIndicesTemplate>,
    pub version: Option<i64>,
}
model! { ListComponentIndicesContent {
    0 "_meta" meta: BTreeMap<String, Value>, 1 "template" template: ListComponentIndicesTemplate,
    2 "version" version: i64
} }

/// In the response of [`ListComponentIndices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComponentIndicesTemplate {
    pub settings: Option<ListComponentIndicesSettings>,
}
model! { ListComponentIndicesTemplate {
    0 "settings" settings: ListComponentIndicesSettings
} }

/// In the response of [`ListComponentIndices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComponentIndicesSettings {
    pub index: Option<ListComponentIndicesIndex>,
}
model! { ListComponentIndicesSettings {
    0 "index" index: ListComponentIndicesIndex
} }

/// In the response of [`ListComponentIndices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComponentIndicesIndex {
    pub codec: Option<String>,
    pub lifecycle: Option<ListComponentIndicesLifecycle>,
}
model! { ListComponentIndicesIndex {
    0 "codec" codec: String, 1 "lifecycle" lifecycle: ListComponentIndicesLifecycle
} }

/// In the response of [`ListComponentIndices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComponentIndicesLifecycle {
    pub name: Option<String>,
}
model! { ListComponentIndicesLifecycle {
    0 "name" name: String
} }

/// Lists connected clusters: `ListConnectedClusters` of `elasticsearch` 2017-06-13.
///
/// GET `/openapi/instances/{InstanceId}/connected-clusters`. Reads only. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/ListConnectedClusters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConnectedClusters {
    /// Required.
    pub instance_id: String,
}
operation! { ListConnectedClusters(instance_id: String) "ListConnectedClusters" -> ListConnectedClustersOutput {
    0 "InstanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/openapi/instances/{InstanceId}/connected-clusters", } }

/// Response of [`ListConnectedClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConnectedClustersOutput {
    pub result: Option<ListConnectedClustersResult>,
}
model! { ListConnectedClustersOutput {
    0 "Result" result: ListConnectedClustersResult
} }

/// In the response of [`ListConnectedClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConnectedClustersResult {
    pub result: Vec<ListConnectedClustersResultResult>,
}
model! { ListConnectedClustersResult {
    0 "Result" result: Vec<ListConnectedClustersResultResult>
} }

/// In the response of [`ListConnectedClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConnectedClustersResultResult {
    pub instances: Option<String>,
    pub network_type: Option<String>,
}
model! { ListConnectedClustersResultResult {
    0 "instances" instances: String, 1 "networkType" network_type: String
} }

/// Lists data streams: `ListDataStreams` of `elasticsearch` 2017-06-13.
///
/// GET `/openapi/instances/{InstanceId}/data-streams`. Reads only. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/ListDataStreams>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataStreams {
    pub is_managed: Option<bool>,
    pub name: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { ListDataStreams(instance_id: String) "ListDataStreams" -> ListDataStreamsOutput {
    0 "isManaged" is_managed: bool, 1 "name" name: String, 2 "InstanceId" instance_id
} [
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/openapi/instances/{InstanceId}/data-streams", } }

/// Response of [`ListDataStreams`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataStreamsOutput {
    pub headers: Option<ListDataStreamsHeaders>,
    pub result: Vec<ListDataStreamsResult>,
}
model! { ListDataStreamsOutput {
    0 "Headers" headers: ListDataStreamsHeaders, 1 "Result" result: Vec<ListDataStreamsResult>
} }

/// In the response of [`ListDataStreams`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataStreamsHeaders {
    pub x_managed_count: Option<i64>,
    pub x_managed_storage_size: Option<i64>,
}
model! { ListDataStreamsHeaders {
    0 "X-Managed-Count" x_managed_count: i64, 1 "X-Managed-StorageSize" x_managed_storage_size: i64
} }

/// In the response of [`ListDataStreams`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataStreamsResult {
    pub health: Option<String>,
    pub ilm_policy_name: Option<String>,
    pub index_template_name: Option<String>,
    pub indices: Vec<ListDataStreamsIndices>,
    pub managed_storage_size: Option<i64>,
    pub name: Option<String>,
    pub total_storage_size: Option<i64>,
}
model! { ListDataStreamsResult {
    0 "health" health: String, 1 "ilmPolicyName" ilm_policy_name: String,
    2 "indexTemplateName" index_template_name: String, 3 "indices" indices: Vec<ListDataStreamsIndices>,
    4 "managedStorageSize" managed_storage_size: i64, 5 "name" name: String,
    6 "totalStorageSize" total_storage_size: i64
} }

/// In the response of [`ListDataStreams`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataStreamsIndices {
    pub create_time: Option<String>,
    pub health: Option<String>,
    pub is_managed: Option<bool>,
    pub managed_status: Option<String>,
    pub name: Option<String>,
    pub size: Option<i64>,
}
model! { ListDataStreamsIndices {
    0 "createTime" create_time: String, 1 "health" health: String, 2 "isManaged" is_managed: bool,
    3 "managedStatus" managed_status: String, 4 "name" name: String, 5 "size" size: i64
} }

/// Lists data tasks: `ListDataTasks` of `elasticsearch` 2017-06-13.
///
/// GET `/openapi/instances/{InstanceId}/data-task`. Reads only. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/ListDataTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataTasks {
    /// Required.
    pub instance_id: String,
}
operation! { ListDataTasks(instance_id: String) "ListDataTasks" -> ListDataTasksOutput {
    0 "InstanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/openapi/instances/{InstanceId}/data-task", } }

/// Response of [`ListDataTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataTasksOutput {
    pub result: Vec<ListDataTasksResult>,
}
model! { ListDataTasksOutput {
    0 "Result" result: Vec<ListDataTasksResult>
} }

/// In the response of [`ListDataTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataTasksResult {
    pub create_time: Option<String>,
    pub sink_cluster: Option<ListDataTasksSinkCluster>,
    pub source_cluster: Option<ListDataTasksSourceCluster>,
    pub status: Option<String>,
    pub task_id: Option<String>,
}
model! { ListDataTasksResult {
    0 "createTime" create_time: String, 1 "sinkCluster" sink_cluster: ListDataTasksSinkCluster,
    2 "sourceCluster" source_cluster: ListDataTasksSourceCluster, 3 "status" status: String, 4 "taskId" task_id: String
} }

/// In the response of [`ListDataTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataTasksSinkCluster {
    pub data_source_type: Option<String>,
    pub endpoint: Option<String>,
    pub index: Option<String>,
    pub r#type: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_instance_id: Option<String>,
    pub vpc_instance_port: Option<String>,
}
model! { ListDataTasksSinkCluster {
    0 "dataSourceType" data_source_type: String, 1 "endpoint" endpoint: String, 2 "index" index: String,
    3 "type" r#type: String, 4 "vpcId" vpc_id: String, 5 "vpcInstanceId" vpc_instance_id: String,
    6 "vpcInstancePort" vpc_instance_port: String
} }

/// In the response of [`ListDataTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataTasksSourceCluster {
    pub data_source_type: Option<String>,
    pub index: Option<String>,
    pub mapping: Option<String>,
    pub routing: Option<String>,
    pub settings: Option<String>,
    pub r#type: Option<String>,
}
model! { ListDataTasksSourceCluster {
    0 "dataSourceType" data_source_type: String, 1 "index" index: String, 2 "mapping" mapping: String,
    3 "routing" routing: String, 4 "settings" settings: String, 5 "type" r#type: String
} }

/// Lists default collector configurations: `ListDefaultCollectorConfigurations` of `elasticsearch` 2017-06-13.
///
/// GET `/openapi/beats/default-configurations`. Reads only. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/ListDefaultCollectorConfigurations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDefaultCollectorConfigurations {
    /// Required.
    pub res_type: String,
    /// Required.
    pub res_version: String,
    pub source_type: Option<String>,
}
operation! { ListDefaultCollectorConfigurations(res_type: String, res_version: String)
    "ListDefaultCollectorConfigurations" -> ListDefaultCollectorConfigurationsOutput {
    0 "resType" res_type, 1 "resVersion" res_version, 2 "sourceType" source_type: String
} { method: "GET", path: "/openapi/beats/default-configurations", } }

/// Response of [`ListDefaultCollectorConfigurations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDefaultCollectorConfigurationsOutput {
    pub result: Vec<ListDefaultCollectorConfigurationsResult>,
}
model! { ListDefaultCollectorConfigurationsOutput {
    0 "Result" result: Vec<ListDefaultCollectorConfigurationsResult>
} }

/// In the response of [`ListDefaultCollectorConfigurations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDefaultCollectorConfigurationsResult {
    pub content: Option<String>,
    pub file_name: Option<String>,
}
model! { ListDefaultCollectorConfigurationsResult {
    0 "content" content: String, 1 "fileName" file_name: String
} }

/// Lists deprecated templates: `ListDeprecatedTemplates` of `elasticsearch` 2017-06-13.
///
/// GET `/openapi/instances/{InstanceId}/deprecated-templates`. Reads only. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/ListDeprecatedTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeprecatedTemplates {
    pub name: Option<String>,
    pub page: Option<i64>,
    /// 1 to 100.
    pub size: Option<i64>,
    /// Required.
    pub instance_id: String,
}
operation! { ListDeprecatedTemplates(instance_id: String) "ListDeprecatedTemplates" -> ListDeprecatedTemplatesOutput {
    0 "name" name: String, 1 "page" page: i64, 2 "size" size: i64, 3 "InstanceId" instance_id
} [
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/openapi/instances/{InstanceId}/deprecated-templates", } }

/// Response of [`ListDeprecatedTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeprecatedTemplatesOutput {
    pub headers: Option<ListDeprecatedTemplatesHeaders>,
    pub result: Vec<ListDeprecatedTemplatesResult>,
}
model! { ListDeprecatedTemplatesOutput {
    0 "Headers" headers: ListDeprecatedTemplatesHeaders, 1 "Result" result: Vec<ListDeprecatedTemplatesResult>
} }

/// In the response of [`ListDeprecatedTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeprecatedTemplatesHeaders {
    pub x_total_count: Option<i64>,
}
model! { ListDeprecatedTemplatesHeaders {
    0 "X-Total-Count" x_total_count: i64
} }

/// In the response of [`ListDeprecatedTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeprecatedTemplatesResult {
    pub data_stream: Option<bool>,
    pub index_patterns: Vec<String>,
    pub index_template: Option<String>,
    pub order: Option<i64>,
    pub template: Option<ListDeprecatedTemplatesTemplate>,
    pub version: Option<String>,
}
model! { ListDeprecatedTemplatesResult {
    0 "dataStream" data_stream: bool, 1 "indexPatterns" index_patterns: Vec<String>,
    2 "indexTemplate" index_template: String, 3 "order" order: i64,
    4 "template" template: ListDeprecatedTemplatesTemplate, 5 "version" version: String
} }

/// In the response of [`ListDeprecatedTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeprecatedTemplatesTemplate {
    pub aliases: Option<String>,
    pub mappings: Option<String>,
    pub settings: Option<String>,
}
model! { ListDeprecatedTemplatesTemplate {
    0 "aliases" aliases: String, 1 "mappings" mappings: String, 2 "settings" settings: String
} }

/// Lists diagnose indices: `ListDiagnoseIndices` of `elasticsearch` 2017-06-13.
///
/// GET `/openapi/diagnosis/instances/{InstanceId}/indices`. Reads only. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/ListDiagnoseIndices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDiagnoseIndices {
    pub lang: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { ListDiagnoseIndices(instance_id: String) "ListDiagnoseIndices" -> ListDiagnoseIndicesOutput {
    0 "lang" lang: String, 1 "InstanceId" instance_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/openapi/diagnosis/instances/{InstanceId}/indices", } }

/// Response of [`ListDiagnoseIndices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDiagnoseIndicesOutput {
    pub result: Vec<String>,
}
model! { ListDiagnoseIndicesOutput {
    0 "Result" result: Vec<String>
} }

/// Lists diagnose report: `ListDiagnoseReport` of `elasticsearch` 2017-06-13.
///
/// GET `/openapi/diagnosis/instances/{InstanceId}/reports`. Reads only. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/ListDiagnoseReport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDiagnoseReport {
    pub detail: Option<bool>,
    /// Required. 1000000000000 to 2000000000000.
    pub end_time: i64,
    pub lang: Option<String>,
    /// 1 to 200.
    pub page: Option<i64>,
    /// 1 to 500.
    pub size: Option<i64>,
    /// Required. 1000000000000 to 2000000000000.
    pub start_time: i64,
    pub trigger: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { ListDiagnoseReport(end_time: i64, start_time: i64, instance_id: String)
    "ListDiagnoseReport" -> ListDiagnoseReportOutput {
    0 "detail" detail: bool, 1 "endTime" end_time, 2 "lang" lang: String, 3 "page" page: i64, 4 "size" size: i64,
    5 "startTime" start_time, 6 "trigger" trigger: String, 7 "InstanceId" instance_id
} [
    Mark::new(7, Location::Path, Style::None)
] { method: "GET", path: "/openapi/diagnosis/instances/{InstanceId}/reports", } }

/// Response of [`ListDiagnoseReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDiagnoseReportOutput {
    pub headers: Option<ListDiagnoseReportHeaders>,
    pub result: Vec<ListDiagnoseReportResult>,
}
model! { ListDiagnoseReportOutput {
    0 "Headers" headers: ListDiagnoseReportHeaders, 1 "Result" result: Vec<ListDiagnoseReportResult>
} }

/// In the response of [`ListDiagnoseReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDiagnoseReportHeaders {
    pub x_total_count: Option<i64>,
}
model! { ListDiagnoseReportHeaders {
    0 "X-Total-Count" x_total_count: i64
} }

/// In the response of [`ListDiagnoseReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDiagnoseReportResult {
    pub create_time: Option<i64>,
    pub diagnose_items: Vec<ListDiagnoseReportDiagnoseItems>,
    pub diagnosis_mode: Option<String>,
    pub health: Option<String>,
    pub instance_id: Option<String>,
    pub items: Vec<ListDiagnoseReportItems>,
    pub report_id: Option<String>,
    pub state: Option<String>,
    pub trigger: Option<String>,
}
model! { ListDiagnoseReportResult {
    0 "createTime" create_time: i64, 1 "diagnoseItems" diagnose_items: Vec<ListDiagnoseReportDiagnoseItems>,
    2 "diagnosisMode" diagnosis_mode: String, 3 "health" health: String, 4 "instanceId" instance_id: String,
    5 "items" items: Vec<ListDiagnoseReportItems>, 6 "reportId" report_id: String, 7 "state" state: String,
    8 "trigger" trigger: String
} }

/// In the response of [`ListDiagnoseReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDiagnoseReportDiagnoseItems {
    pub detail: Option<ListDiagnoseReportDetail>,
    pub health: Option<String>,
    pub item: Option<String>,
}
model! { ListDiagnoseReportDiagnoseItems {
    0 "detail" detail: ListDiagnoseReportDetail, 1 "health" health: String, 2 "item" item: String
} }

/// In the response of [`ListDiagnoseReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDiagnoseReportDetail {
    pub desc: Option<String>,
    pub name: Option<String>,
    pub result: Option<String>,
    pub suggest: Option<String>,
    pub r#type: Option<String>,
}
model! { ListDiagnoseReportDetail {
    0 "desc" desc: String, 1 "name" name: String, 2 "result" result: String, 3 "suggest" suggest: String,
    4 "type" r#type: String
} }

/// In the response of [`ListDiagnoseReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDiagnoseReportItems {
    pub desc: Option<String>,
    pub detail: BTreeMap<String, Value>,
    pub item: Option<String>,
    pub name: Option<String>,
    pub state: Option<String>,
    pub suggest: Option<String>,
}
model! { ListDiagnoseReportItems {
    0 "desc" desc: String, 1 "detail" detail: BTreeMap<String, Value>, 2 "item" item: String, 3 "name" name: String,
    4 "state" state: String, 5 "suggest" suggest: String
} }

/// Lists diagnose report ids: `ListDiagnoseReportIds` of `elasticsearch` 2017-06-13.
///
/// GET `/openapi/diagnosis/instances/{InstanceId}/report-ids`. Reads only. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/ListDiagnoseReportIds>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDiagnoseReportIds {
    /// Required. 1000000000000 to 2000000000000.
    pub end_time: i64,
    pub lang: Option<String>,
    /// 1 to 200.
    pub page: Option<i64>,
    /// 1 to 500.
    pub size: Option<i64>,
    /// Required. 1000000000000 to 2000000000000.
    pub start_time: i64,
    pub trigger: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { ListDiagnoseReportIds(end_time: i64, start_time: i64, instance_id: String)
    "ListDiagnoseReportIds" -> ListDiagnoseReportIdsOutput {
    0 "endTime" end_time, 1 "lang" lang: String, 2 "page" page: i64, 3 "size" size: i64, 4 "startTime" start_time,
    5 "trigger" trigger: String, 6 "InstanceId" instance_id
} [
    Mark::new(6, Location::Path, Style::None)
] { method: "GET", path: "/openapi/diagnosis/instances/{InstanceId}/report-ids", } }

/// Response of [`ListDiagnoseReportIds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDiagnoseReportIdsOutput {
    pub headers: Option<ListDiagnoseReportIdsHeaders>,
    pub result: Vec<String>,
}
model! { ListDiagnoseReportIdsOutput {
    0 "Headers" headers: ListDiagnoseReportIdsHeaders, 1 "Result" result: Vec<String>
} }

/// In the response of [`ListDiagnoseReportIds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDiagnoseReportIdsHeaders {
    pub x_total_count: Option<i64>,
}
model! { ListDiagnoseReportIdsHeaders {
    0 "X-Total-Count" x_total_count: i64
} }

/// Lists diagnosis items: `ListDiagnosisItems` of `elasticsearch` 2017-06-13.
///
/// GET `/openapi/diagnosis/items`. Reads only. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/ListDiagnosisItems>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDiagnosisItems {
    pub instance_id: Option<String>,
    pub lang: Option<String>,
}
operation! { ListDiagnosisItems() "ListDiagnosisItems" -> ListDiagnosisItemsOutput {
    0 "instanceId" instance_id: String, 1 "lang" lang: String
} { method: "GET", path: "/openapi/diagnosis/items", } }

/// Response of [`ListDiagnosisItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDiagnosisItemsOutput {
    pub result: Vec<ListDiagnosisItemsResult>,
}
model! { ListDiagnosisItemsOutput {
    0 "Result" result: Vec<ListDiagnosisItemsResult>
} }

/// In the response of [`ListDiagnosisItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDiagnosisItemsResult {
    pub description: Option<String>,
    pub es_api_required: Option<bool>,
    pub key: Option<String>,
    pub name: Option<String>,
}
model! { ListDiagnosisItemsResult {
    0 "description" description: String, 1 "esApiRequired" es_api_required: bool, 2 "key" key: String,
    3 "name" name: String
} }

/// Lists dict information: `ListDictInformation` of `elasticsearch` 2017-06-13.
///
/// GET `/openapi/instances/{InstanceId}/dict/_info`. Reads only. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/ListDictInformation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDictInformation {
    pub analyzer_type: Option<String>,
    /// Required.
    pub bucket_name: String,
    /// Required.
    pub key: String,
    /// Required.
    pub instance_id: String,
}
operation! { ListDictInformation(bucket_name: String, key: String, instance_id: String)
    "ListDictInformation" -> ListDictInformationOutput {
    0 "analyzerType" analyzer_type: String, 1 "bucketName" bucket_name, 2 "key" key, 3 "InstanceId" instance_id
} [
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/openapi/instances/{InstanceId}/dict/_info", } }

/// Response of [`ListDictInformation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDictInformationOutput {
    pub result: Option<ListDictInformationResult>,
}
model! { ListDictInformationOutput {
    0 "Result" result: ListDictInformationResult
} }

/// In the response of [`ListDictInformation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDictInformationResult {
    pub file_size: Option<i64>,
    pub oss_object: Option<ListDictInformationOssObject>,
    pub r#type: Option<String>,
}
model! { ListDictInformationResult {
    0 "fileSize" file_size: i64, 1 "ossObject" oss_object: ListDictInformationOssObject, 2 "type" r#type: String
} }

/// In the response of [`ListDictInformation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDictInformationOssObject {
    pub bucket_name: Option<String>,
    pub etag: Option<String>,
    pub key: Option<String>,
}
model! { ListDictInformationOssObject {
    0 "bucketName" bucket_name: String, 1 "etag" etag: String, 2 "key" key: String
} }

/// Lists dicts: `ListDicts` of `elasticsearch` 2017-06-13.
///
/// GET `/openapi/instances/{InstanceId}/dicts`. Reads only. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/ListDicts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDicts {
    /// Required.
    pub analyzer_type: String,
    pub name: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { ListDicts(analyzer_type: String, instance_id: String) "ListDicts" -> ListDictsOutput {
    0 "analyzerType" analyzer_type, 1 "name" name: String, 2 "InstanceId" instance_id
} [
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/openapi/instances/{InstanceId}/dicts", } }

/// Response of [`ListDicts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDictsOutput {
    pub headers: Option<ListDictsHeaders>,
    pub result: Vec<ListDictsResult>,
}
model! { ListDictsOutput {
    0 "Headers" headers: ListDictsHeaders, 1 "Result" result: Vec<ListDictsResult>
} }

/// In the response of [`ListDicts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDictsHeaders {
    pub x_total_count: Option<i64>,
}
model! { ListDictsHeaders {
    0 "X-Total-Count" x_total_count: i64
} }

/// In the response of [`ListDicts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDictsResult {
    /// Secret.
    pub download_url: Option<Secret>,
    pub file_size: Option<i64>,
    pub name: Option<String>,
    pub source_type: Option<String>,
    pub r#type: Option<String>,
}
model! { ListDictsResult {
    0 "downloadUrl" download_url: Secret, 1 "fileSize" file_size: i64, 2 "name" name: String,
    3 "sourceType" source_type: String, 4 "type" r#type: String
} }

/// Lists ecs instances: `ListEcsInstances` of `elasticsearch` 2017-06-13.
///
/// GET `/openapi/ecs`. Reads only. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/ListEcsInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEcsInstances {
    pub ecs_instance_ids: Option<String>,
    pub ecs_instance_name: Option<String>,
    /// 1 to 200.
    pub page: Option<i64>,
    /// 1 to 500.
    pub size: Option<i64>,
    pub tags: Option<String>,
    pub vpc_id: Option<String>,
}
operation! { ListEcsInstances() "ListEcsInstances" -> ListEcsInstancesOutput {
    0 "ecsInstanceIds" ecs_instance_ids: String, 1 "ecsInstanceName" ecs_instance_name: String, 2 "page" page: i64,
    3 "size" size: i64, 4 "tags" tags: String, 5 "vpcId" vpc_id: String
} { method: "GET", path: "/openapi/ecs", } }

/// Response of [`ListEcsInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEcsInstancesOutput {
    pub headers: Option<ListEcsInstancesHeaders>,
    pub result: Vec<ListEcsInstancesResult>,
}
model! { ListEcsInstancesOutput {
    0 "Headers" headers: ListEcsInstancesHeaders, 1 "Result" result: Vec<ListEcsInstancesResult>
} }

/// In the response of [`ListEcsInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEcsInstancesHeaders {
    pub x_total_count: Option<i64>,
}
model! { ListEcsInstancesHeaders {
    0 "X-Total-Count" x_total_count: i64
} }

/// In the response of [`ListEcsInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEcsInstancesResult {
    pub cloud_assistant_status: Option<String>,
    pub collectors: Vec<ListEcsInstancesCollectors>,
    pub ecs_instance_id: Option<String>,
    pub ecs_instance_name: Option<String>,
    pub ip_address: Vec<ListEcsInstancesIpAddress>,
    pub os_type: Option<String>,
    pub status: Option<String>,
    pub tags: Option<String>,
}
model! { ListEcsInstancesResult {
    0 "cloudAssistantStatus" cloud_assistant_status: String, 1 "collectors" collectors: Vec<ListEcsInstancesCollectors>,
    2 "ecsInstanceId" ecs_instance_id: String, 3 "ecsInstanceName" ecs_instance_name: String,
    4 "ipAddress" ip_address: Vec<ListEcsInstancesIpAddress>, 5 "osType" os_type: String, 6 "status" status: String,
    7 "tags" tags: String
} }

/// In the response of [`ListEcsInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEcsInstancesCollectors {
    pub collector_paths: Vec<String>,
    pub configs: Vec<ListEcsInstancesConfigs>,
    pub dry_run: Option<bool>,
    pub extend_configs: Vec<ListEcsInstancesExtendConfigs>,
    pub gmt_created_time: Option<String>,
    pub gmt_update_time: Option<String>,
    pub name: Option<String>,
    pub owner_id: Option<String>,
    pub res_id: Option<String>,
    pub res_type: Option<String>,
    pub res_version: Option<String>,
    pub status: Option<String>,
    pub vpc_id: Option<String>,
}
model! { ListEcsInstancesCollectors {
    0 "collectorPaths" collector_paths: Vec<String>, 1 "configs" configs: Vec<ListEcsInstancesConfigs>,
    2 "dryRun" dry_run: bool, 3 "extendConfigs" extend_configs: Vec<ListEcsInstancesExtendConfigs>,
    4 "gmtCreatedTime" gmt_created_time: String, 5 "gmtUpdateTime" gmt_update_time: String, 6 "name" name: String,
    7 "ownerId" owner_id: String, 8 "resId" res_id: String, 9 "resType" res_type: String,
    10 "resVersion" res_version: String, 11 "status" status: String, 12 "vpcId" vpc_id: String
} }

/// In the response of [`ListEcsInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEcsInstancesConfigs {
    pub content: Option<String>,
    pub file_name: Option<String>,
}
model! { ListEcsInstancesConfigs {
    0 "content" content: String, 1 "fileName" file_name: String
} }

/// In the response of [`ListEcsInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEcsInstancesExtendConfigs {
    pub config_type: Option<String>,
    pub enable_monitoring: Option<bool>,
    pub group_id: Option<String>,
    pub hosts: Vec<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub machines: Vec<ListEcsInstancesMachines>,
    pub protocol: Option<String>,
    pub r#type: Option<String>,
    pub user_name: Option<String>,
}
model! { ListEcsInstancesExtendConfigs {
    0 "configType" config_type: String, 1 "enableMonitoring" enable_monitoring: bool, 2 "groupId" group_id: String,
    3 "hosts" hosts: Vec<String>, 4 "instanceId" instance_id: String, 5 "instanceType" instance_type: String,
    6 "machines" machines: Vec<ListEcsInstancesMachines>, 7 "protocol" protocol: String, 8 "type" r#type: String,
    9 "userName" user_name: String
} }

/// In the response of [`ListEcsInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEcsInstancesMachines {
    pub agent_status: Option<String>,
    pub instance_id: Option<String>,
}
model! { ListEcsInstancesMachines {
    0 "agentStatus" agent_status: String, 1 "instanceId" instance_id: String
} }

/// In the response of [`ListEcsInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEcsInstancesIpAddress {
    pub host: Option<String>,
    pub ip_type: Option<String>,
}
model! { ListEcsInstancesIpAddress {
    0 "host" host: String, 1 "ipType" ip_type: String
} }

/// Lists event records: `ListEventRecords` of `elasticsearch` 2017-06-13.
///
/// GET `/openapi/{eventType}/listEventRecords`. Reads only. Pages by page number (`page`). See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/ListEventRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventRecords {
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
    pub page: Option<i64>,
    pub size: Option<i64>,
    pub term_content: Option<String>,
    pub term_type: Option<String>,
    /// Required.
    pub event_type: String,
}
operation! { ListEventRecords(event_type: String) "ListEventRecords" -> ListEventRecordsOutput {
    0 "beginTime" begin_time: String, 1 "endTime" end_time: String, 2 "page" page: i64, 3 "size" size: i64,
    4 "termContent" term_content: String, 5 "termType" term_type: String, 6 "eventType" event_type
} [
    Mark::new(6, Location::Path, Style::None)
] { method: "GET", path: "/openapi/{eventType}/listEventRecords", } }
paged! { ListEventRecords: ListEventRecordsResultResult =
    Number "page", "Result.result" result.result, total "Result.total" }

/// Response of [`ListEventRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventRecordsOutput {
    pub result: Option<ListEventRecordsResult>,
}
model! { ListEventRecordsOutput {
    0 "Result" result: ListEventRecordsResult
} }

/// In the response of [`ListEventRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventRecordsResult {
    pub result: Vec<ListEventRecordsResultResult>,
    pub total: Option<String>,
}
model! { ListEventRecordsResult {
    0 "result" result: Vec<ListEventRecordsResultResult>, 1 "total" total: String
} }

/// In the response of [`ListEventRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventRecordsResultResult {
    pub auto_alarm: Option<bool>,
    pub display_name: Option<String>,
    pub dry_run: Option<bool>,
    pub level: Option<String>,
    pub must_ops: Option<bool>,
    pub product: Option<String>,
    pub schedule_execute_time: Option<String>,
    pub schedule_finish_time: Option<String>,
    pub show_content: Option<ListEventRecordsShowContent>,
    pub source: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { ListEventRecordsResultResult {
    0 "autoAlarm" auto_alarm: bool, 1 "displayName" display_name: String, 2 "dryRun" dry_run: bool,
    3 "level" level: String, 4 "mustOps" must_ops: bool, 5 "product" product: String,
    6 "scheduleExecuteTime" schedule_execute_time: String, 7 "scheduleFinishTime" schedule_finish_time: String,
    8 "showContent" show_content: ListEventRecordsShowContent, 9 "source" source: String, 10 "status" status: String,
    11 "type" r#type: String
} }

/// In the response of [`ListEventRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventRecordsShowContent {
    pub action_suggest: Option<ListEventRecordsActionSuggest>,
    pub desc: Option<String>,
    pub event_status: Option<String>,
    pub event_time: Option<String>,
    pub execute_finish_time: Option<String>,
    pub execute_start_time: Option<String>,
    pub instance_id: Option<String>,
    pub ops_change_id: Option<String>,
}
model! { ListEventRecordsShowContent {
    0 "actionSuggest" action_suggest: ListEventRecordsActionSuggest, 1 "desc" desc: String,
    2 "eventStatus" event_status: String, 3 "eventTime" event_time: String,
    4 "executeFinishTime" execute_finish_time: String, 5 "executeStartTime" execute_start_time: String,
    6 "instanceId" instance_id: String, 7 "opsChangeId" ops_change_id: String
} }

/// In the response of [`ListEventRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventRecordsActionSuggest {
    pub suggest_actions: Vec<String>,
    pub suggest_text: Option<String>,
    pub suggest_type: Option<String>,
}
model! { ListEventRecordsActionSuggest {
    0 "suggestActions" suggest_actions: Vec<String>, 1 "suggestText" suggest_text: String,
    2 "suggestType" suggest_type: String
} }

/// Lists extendfiles: `ListExtendfiles` of `elasticsearch` 2017-06-13.
///
/// GET `/openapi/logstashes/{InstanceId}/extendfiles`. Reads only. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/ListExtendfiles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExtendfiles {
    /// Required.
    pub instance_id: String,
}
operation! { ListExtendfiles(instance_id: String) "ListExtendfiles" -> ListExtendfilesOutput {
    0 "InstanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/openapi/logstashes/{InstanceId}/extendfiles", } }

/// Response of [`ListExtendfiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExtendfilesOutput {
    pub result: Vec<ListExtendfilesResult>,
}
model! { ListExtendfilesOutput {
    0 "Result" result: Vec<ListExtendfilesResult>
} }

/// In the response of [`ListExtendfiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExtendfilesResult {
    pub file_path: Option<String>,
    pub file_size: Option<i64>,
    pub name: Option<String>,
    pub source_type: Option<String>,
}
model! { ListExtendfilesResult {
    0 "filePath" file_path: String, 1 "fileSize" file_size: i64, 2 "name" name: String,
    3 "sourceType" source_type: String
} }

/// Lists ilm policies: `ListILMPolicies` of `elasticsearch` 2017-06-13.
///
/// GET `/openapi/instances/{InstanceId}/ilm-policies`. Reads only. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/ListILMPolicies>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListILMPolicies {
    pub policy_name: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { ListILMPolicies(instance_id: String) "ListILMPolicies" -> ListILMPoliciesOutput {
    0 "policyName" policy_name: String, 1 "InstanceId" instance_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/openapi/instances/{InstanceId}/ilm-policies", } }

/// Response of [`ListILMPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListILMPoliciesOutput {
    pub result: Vec<ListILMPoliciesResult>,
}
model! { ListILMPoliciesOutput {
    0 "Result" result: Vec<ListILMPoliciesResult>
} }

/// In the response of [`ListILMPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListILMPoliciesResult {
    pub name: Option<String>,
    pub phases: BTreeMap<String, Value>,
}
model! { ListILMPoliciesResult {
    0 "name" name: String, 1 "phases" phases: BTreeMap<String, Value>
} }

/// Lists index templates: `ListIndexTemplates` of `elasticsearch` 2017-06-13.
///
/// GET `/openapi/instances/{InstanceId}/index-templates`. Reads only. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/ListIndexTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIndexTemplates {
    pub index_template: Option<String>,
    pub page: Option<i64>,
    pub size: Option<i64>,
    /// Required.
    pub instance_id: String,
}
operation! { ListIndexTemplates(instance_id: String) "ListIndexTemplates" -> ListIndexTemplatesOutput {
    0 "indexTemplate" index_template: String, 1 "page" page: i64, 2 "size" size: i64, 3 "InstanceId" instance_id
} [
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/openapi/instances/{InstanceId}/index-templates", } }

/// Response of [`ListIndexTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIndexTemplatesOutput {
    pub result: Vec<ListIndexTemplatesResult>,
}
model! { ListIndexTemplatesOutput {
    0 "Result" result: Vec<ListIndexTemplatesResult>
} }

/// In the response of [`ListIndexTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIndexTemplatesResult {
    pub data_stream: Option<bool>,
    pub ilm_policy: Option<String>,
    pub index_patterns: Vec<String>,
    pub index_template: Option<String>,
    pub priority: Option<i64>,
    pub template: Option<ListIndexTemplatesTemplate>,
}
model! { ListIndexTemplatesResult {
    0 "dataStream" data_stream: bool, 1 "ilmPolicy" ilm_policy: String, 2 "indexPatterns" index_patterns: Vec<String>,
    3 "indexTemplate" index_template: String, 4 "priority" priority: i64,
    5 "template" template: ListIndexTemplatesTemplate
} }

/// In the response of [`ListIndexTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIndexTemplatesTemplate {
    pub aliases: Option<String>,
    pub mappings: Option<String>,
    pub settings: Option<String>,
}
model! { ListIndexTemplatesTemplate {
    0 "aliases" aliases: String, 1 "mappings" mappings: String, 2 "settings" settings: String
} }

/// Lists instance: `ListInstance` of `elasticsearch` 2017-06-13.
///
/// GET `/openapi/instances`. Reads only. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/ListInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstance {
    pub description: Option<String>,
    pub es_version: Option<String>,
    pub instance_category: Option<String>,
    pub instance_id: Option<String>,
    pub page: Option<i64>,
    pub payment_type: Option<String>,
    pub resource_group_id: Option<String>,
    pub size: Option<i64>,
    pub status: Option<String>,
    pub tags: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
operation! { ListInstance() "ListInstance" -> ListInstanceOutput {
    0 "description" description: String, 1 "esVersion" es_version: String,
    2 "instanceCategory" instance_category: String, 3 "instanceId" instance_id: String, 4 "page" page: i64,
    5 "paymentType" payment_type: String, 6 "resourceGroupId" resource_group_id: String, 7 "size" size: i64,
    8 "status" status: String, 9 "tags" tags: String, 10 "vpcId" vpc_id: String, 11 "zoneId" zone_id: String
} { method: "GET", path: "/openapi/instances", } }

/// Response of [`ListInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceOutput {
    pub headers: Option<ListInstanceHeaders>,
    pub result: Vec<ListInstanceResult>,
}
model! { ListInstanceOutput {
    0 "Headers" headers: ListInstanceHeaders, 1 "Result" result: Vec<ListInstanceResult>
} }

/// In the response of [`ListInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceHeaders {
    pub x_total_count: Option<i64>,
}
model! { ListInstanceHeaders {
    0 "X-Total-Count" x_total_count: i64
} }

/// In the response of [`ListInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceResult {
    pub advanced_dedicate_master: Option<bool>,
    pub arch_type: Option<String>,
    pub client_node_configuration: Option<ListInstanceClientNodeConfiguration>,
    pub created_at: Option<String>,
    pub dedicate_master: Option<bool>,
    pub description: Option<String>,
    pub domain: Option<String>,
    pub elastic_data_node_configuration: Option<
        ListInstanceElasticDataNodeConfiguration,
    >,
    pub end_time: Option<i64>,
    pub es_version: Option<String>,
    pub extend_configs: Vec<BTreeMap<String, Value>>,
    pub instance_id: Option<String>,
    pub is_new_deployment: Option<String>,
    pub kibana_configuration: Option<ListInstanceKibanaConfiguration>,
    pub kibana_ip_whitelist: Vec<String>,
    pub kibana_private_ip_whitelist: Vec<String>,
    pub master_configuration: Option<ListInstanceMasterConfiguration>,
    pub network_config: Option<ListInstanceNetworkConfig>,
    pub node_amount: Option<i64>,
    pub node_spec: Option<ListInstanceNodeSpec>,
    pub payment_type: Option<String>,
    pub port: Option<String>,
    pub postpaid_service_status: Option<String>,
    pub private_network_ip_white_list: Vec<String>,
    pub protocol: Option<String>,
    pub public_ip_whitelist: Vec<String>,
    pub resource_group_id: Option<String>,
    pub service_vpc: Option<bool>,
    pub status: Option<String>,
    pub tags: Vec<ListInstanceTags>,
    pub updated_at: Option<String>,
    pub vpc_instance_id: Option<String>,
    pub zone_count: Option<i64>,
    pub zone_infos: Vec<ListInstanceZoneInfos>,
}
model! { ListInstanceResult {
    0 "advancedDedicateMaster" advanced_dedicate_master: bool, 1 "archType" arch_type: String,
    2 "clientNodeConfiguration" client_node_configuration: ListInstanceClientNodeConfiguration,
    3 "createdAt" created_at: String, 4 "dedicateMaster" dedicate_master: bool, 5 "description" description: String,
    6 "domain" domain: String,
    7 "elasticDataNodeConfiguration" elastic_data_node_configuration: ListInstanceElasticDataNodeConfiguration,
    8 "endTime" end_time: i64, 9 "esVersion" es_version: String,
    10 "extendConfigs" extend_configs: Vec<BTreeMap<String, Value>>, 11 "instanceId" instance_id: String,
    12 "isNewDeployment" is_new_deployment: String,
    13 "kibanaConfiguration" kibana_configuration: ListInstanceKibanaConfiguration,
    14 "kibanaIPWhitelist" kibana_ip_whitelist: Vec<String>,
    15 "kibanaPrivateIPWhitelist" kibana_private_ip_whitelist: Vec<String>,
    16 "masterConfiguration" master_configuration: ListInstanceMasterConfiguration,
    17 "networkConfig" network_config: ListInstanceNetworkConfig, 18 "nodeAmount" node_amount: i64,
    19 "nodeSpec" node_spec: ListInstanceNodeSpec, 20 "paymentType" payment_type: String, 21 "port" port: String,
    22 "postpaidServiceStatus" postpaid_service_status: String,
    23 "privateNetworkIpWhiteList" private_network_ip_white_list: Vec<String>, 24 "protocol" protocol: String,
    25 "publicIpWhitelist" public_ip_whitelist: Vec<String>, 26 "resourceGroupId" resource_group_id: String,
    27 "serviceVpc" service_vpc: bool, 28 "status" status: String, 29 "tags" tags: Vec<ListInstanceTags>,
    30 "updatedAt" updated_at: String, 31 "vpcInstanceId" vpc_instance_id: String, 32 "zoneCount" zone_count: i64,
    33 "zoneInfos" zone_infos: Vec<ListInstanceZoneInfos>
} }

/// In the response of [`ListInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceClientNodeConfiguration {
    pub amount: Option<i64>,
    pub disk: Option<i64>,
    pub disk_type: Option<String>,
    pub spec: Option<String>,
    pub spec_info: Option<String>,
}
model! { ListInstanceClientNodeConfiguration {
    0 "amount" amount: i64, 1 "disk" disk: i64, 2 "diskType" disk_type: String, 3 "spec" spec: String,
    4 "specInfo" spec_info: String
} }

/// In the response of [`ListInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceElasticDataNodeConfiguration {
    pub amount: Option<i64>,
    pub disk: Option<i64>,
    pub disk_encryption: Option<bool>,
    pub disk_type: Option<String>,
    pub spec: Option<String>,
    pub spec_info: Option<String>,
}
model! { ListInstanceElasticDataNodeConfiguration {
    0 "amount" amount: i64, 1 "disk" disk: i64, 2 "diskEncryption" disk_encryption: bool,
    3 "diskType" disk_type: String, 4 "spec" spec: String, 5 "specInfo" spec_info: String
} }

/// In the response of [`ListInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceKibanaConfiguration {
    pub amount: Option<i64>,
    pub disk: Option<i64>,
    pub disk_type: Option<String>,
    pub spec: Option<String>,
    pub spec_info: Option<String>,
}
model! { ListInstanceKibanaConfiguration {
    0 "amount" amount: i64, 1 "disk" disk: i64, 2 "diskType" disk_type: String, 3 "spec" spec: String,
    4 "specInfo" spec_info: String
} }

/// In the response of [`ListInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceMasterConfiguration {
    pub amount: Option<i64>,
    pub disk: Option<i64>,
    pub disk_type: Option<String>,
    pub spec: Option<String>,
    pub spec_info: Option<String>,
}
model! { ListInstanceMasterConfiguration {
    0 "amount" amount: i64, 1 "disk" disk: i64, 2 "diskType" disk_type: String, 3 "spec" spec: String,
    4 "specInfo" spec_info: String
} }

/// In the response of [`ListInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceNetworkConfig {
    pub r#type: Option<String>,
    pub vpc_id: Option<String>,
    pub vs_area: Option<String>,
    pub vswitch_id: Option<String>,
    pub white_ip_group_list: Vec<ListInstanceWhiteIpGroupList>,
}
model! { ListInstanceNetworkConfig {
    0 "type" r#type: String, 1 "vpcId" vpc_id: String, 2 "vsArea" vs_area: String, 3 "vswitchId" vswitch_id: String,
    4 "whiteIpGroupList" white_ip_group_list: Vec<ListInstanceWhiteIpGroupList>
} }

/// In the response of [`ListInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceWhiteIpGroupList {
    pub group_name: Option<String>,
    pub ips: Vec<String>,
    pub white_ip_type: Option<String>,
}
model! { ListInstanceWhiteIpGroupList {
    0 "groupName" group_name: String, 1 "ips" ips: Vec<String>, 2 "whiteIpType" white_ip_type: String
} }

/// In the response of [`ListInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceNodeSpec {
    pub disk: Option<i64>,
    pub disk_encryption: Option<bool>,
    pub disk_preference: Option<String>,
    pub disk_type: Option<String>,
    pub performance_level: Option<String>,
    pub spec: Option<String>,
    pub spec_info: Option<String>,
}
model! { ListInstanceNodeSpec {
    0 "disk" disk: i64, 1 "diskEncryption" disk_encryption: bool, 2 "diskPreference" disk_preference: String,
    3 "diskType" disk_type: String, 4 "performanceLevel" performance_level: String, 5 "spec" spec: String,
    6 "specInfo" spec_info: String
} }

/// In the response of [`ListInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListInstanceTags {
    0 "tagKey" tag_key: String, 1 "tagValue" tag_value: String
} }

/// In the response of [`ListInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceZoneInfos {
    pub status: Option<String>,
    pub zone_id: Option<String>,
}
model! { ListInstanceZoneInfos {
    0 "status" status: String, 1 "zoneId" zone_id: String
} }

/// Lists instance history events: `ListInstanceHistoryEvents` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/events`. Reads only. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/ListInstanceHistoryEvents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceHistoryEvents {
    pub event_create_end_time: Option<String>,
    pub event_create_start_time: Option<String>,
    pub event_cycle_status: Option<Vec<String>>,
    pub event_execute_end_time: Option<String>,
    pub event_execute_start_time: Option<String>,
    pub event_finash_end_time: Option<String>,
    pub event_finash_start_time: Option<String>,
    pub event_level: Option<Vec<String>>,
    pub event_type: Option<Vec<String>>,
    pub instance_id: Option<String>,
    pub node_ip: Option<String>,
    pub page: Option<i64>,
    pub size: Option<i64>,
    pub body: Option<Vec<ListInstanceHistoryEventsBody>>,
}
operation! { ListInstanceHistoryEvents() "ListInstanceHistoryEvents" -> ListInstanceHistoryEventsOutput {
    0 "eventCreateEndTime" event_create_end_time: String, 1 "eventCreateStartTime" event_create_start_time: String,
    2 "eventCycleStatus" event_cycle_status: Vec<String>, 3 "eventExecuteEndTime" event_execute_end_time: String,
    4 "eventExecuteStartTime" event_execute_start_time: String, 5 "eventFinashEndTime" event_finash_end_time: String,
    6 "eventFinashStartTime" event_finash_start_time: String, 7 "eventLevel" event_level: Vec<String>,
    8 "eventType" event_type: Vec<String>, 9 "instanceId" instance_id: String, 10 "nodeIP" node_ip: String,
    11 "page" page: i64, 12 "size" size: i64, 13 "body" body: Vec<ListInstanceHistoryEventsBody>
} [
    Mark::new(2, Location::Default, Style::Simple),
    Mark::new(7, Location::Default, Style::Simple),
    Mark::new(8, Location::Default, Style::Simple),
    Mark::new(13, Location::WholeBody, Style::None)
] { path: "/openapi/events", body: BodyStyle::Json, } }

/// In the request of [`ListInstanceHistoryEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceHistoryEventsBody {
    pub desc: Option<bool>,
    pub sort_field: Option<String>,
}
input! { ListInstanceHistoryEventsBody() {
    0 "desc" desc: bool, 1 "sortField" sort_field: String
} }

/// Response of [`ListInstanceHistoryEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceHistoryEventsOutput {
    pub headers: Option<ListInstanceHistoryEventsHeaders>,
    pub result: Vec<ListInstanceHistoryEventsResult>,
}
model! { ListInstanceHistoryEventsOutput {
    0 "Headers" headers: ListInstanceHistoryEventsHeaders, 1 "Result" result: Vec<ListInstanceHistoryEventsResult>
} }

/// In the response of [`ListInstanceHistoryEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceHistoryEventsHeaders {
    pub x_total_count: Option<i64>,
    pub x_total_failed: Option<i64>,
    pub x_total_success: Option<i64>,
}
model! { ListInstanceHistoryEventsHeaders {
    0 "X-Total-Count" x_total_count: i64, 1 "X-Total-Failed" x_total_failed: i64,
    2 "X-Total-Success" x_total_success: i64
} }

/// In the response of [`ListInstanceHistoryEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceHistoryEventsResult {
    pub ecs_id: Option<String>,
    pub event_create_time: Option<String>,
    pub event_cycle_status: Option<String>,
    pub event_execute_time: Option<String>,
    pub event_finash_time: Option<String>,
    pub event_level: Option<String>,
    pub event_type: Option<String>,
    pub instance_id: Option<String>,
    pub node_ip: Option<String>,
    pub region_id: Option<String>,
}
model! { ListInstanceHistoryEventsResult {
    0 "ecsId" ecs_id: String, 1 "eventCreateTime" event_create_time: String,
    2 "eventCycleStatus" event_cycle_status: String, 3 "eventExecuteTime" event_execute_time: String,
    4 "eventFinashTime" event_finash_time: String, 5 "eventLevel" event_level: String, 6 "eventType" event_type: String,
    7 "instanceId" instance_id: String, 8 "nodeIP" node_ip: String, 9 "regionId" region_id: String
} }

/// Lists instance indices: `ListInstanceIndices` of `elasticsearch` 2017-06-13.
///
/// GET `/openapi/instances/{InstanceId}/indices`. Reads only. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/ListInstanceIndices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceIndices {
    pub all: Option<bool>,
    pub is_managed: Option<bool>,
    pub is_openstore: Option<bool>,
    pub name: Option<String>,
    pub page: Option<i64>,
    pub size: Option<i64>,
    /// Required.
    pub instance_id: String,
}
operation! { ListInstanceIndices(instance_id: String) "ListInstanceIndices" -> ListInstanceIndicesOutput {
    0 "all" all: bool, 1 "isManaged" is_managed: bool, 2 "isOpenstore" is_openstore: bool, 3 "name" name: String,
    4 "page" page: i64, 5 "size" size: i64, 6 "InstanceId" instance_id
} [
    Mark::new(6, Location::Path, Style::None)
] { method: "GET", path: "/openapi/instances/{InstanceId}/indices", } }

/// Response of [`ListInstanceIndices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceIndicesOutput {
    pub headers: Option<ListInstanceIndicesHeaders>,
    pub result: Vec<ListInstanceIndicesResult>,
}
model! { ListInstanceIndicesOutput {
    0 "Headers" headers: ListInstanceIndicesHeaders, 1 "Result" result: Vec<ListInstanceIndicesResult>
} }

/// In the response of [`ListInstanceIndices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceIndicesHeaders {
    pub x_managed_count: Option<i64>,
    pub x_managed_storage_size: Option<i64>,
    pub x_oss_count: Option<i64>,
    pub x_oss_storage_size: Option<i64>,
}
model! { ListInstanceIndicesHeaders {
    0 "X-Managed-Count" x_managed_count: i64, 1 "X-Managed-StorageSize" x_managed_storage_size: i64,
    2 "X-OSS-Count" x_oss_count: i64, 3 "X-OSS-StorageSize" x_oss_storage_size: i64
} }

/// In the response of [`ListInstanceIndices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceIndicesResult {
    pub create_time: Option<String>,
    pub health: Option<String>,
    pub ilm_explain: Option<String>,
    pub is_managed: Option<String>,
    pub managed_status: Option<String>,
    pub name: Option<String>,
    pub phase: Option<String>,
    pub size: Option<i64>,
}
model! { ListInstanceIndicesResult {
    0 "createTime" create_time: String, 1 "health" health: String, 2 "ilmExplain" ilm_explain: String,
    3 "isManaged" is_managed: String, 4 "managedStatus" managed_status: String, 5 "name" name: String,
    6 "phase" phase: String, 7 "size" size: i64
} }

/// Lists kibana plugins: `ListKibanaPlugins` of `elasticsearch` 2017-06-13.
///
/// GET `/openapi/instances/{InstanceId}/kibana-plugins`. Reads only. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/ListKibanaPlugins>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKibanaPlugins {
    pub page: Option<String>,
    pub size: Option<i64>,
    /// Required.
    pub instance_id: String,
}
operation! { ListKibanaPlugins(instance_id: String) "ListKibanaPlugins" -> ListKibanaPluginsOutput {
    0 "page" page: String, 1 "size" size: i64, 2 "InstanceId" instance_id
} [
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/openapi/instances/{InstanceId}/kibana-plugins", } }

/// Response of [`ListKibanaPlugins`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKibanaPluginsOutput {
    pub headers: Option<ListKibanaPluginsHeaders>,
    pub result: Vec<ListKibanaPluginsResult>,
}
model! { ListKibanaPluginsOutput {
    0 "Headers" headers: ListKibanaPluginsHeaders, 1 "Result" result: Vec<ListKibanaPluginsResult>
} }

/// In the response of [`ListKibanaPlugins`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKibanaPluginsHeaders {
    pub x_total_count: Option<i64>,
}
model! { ListKibanaPluginsHeaders {
    0 "X-Total-Count" x_total_count: i64
} }

/// In the response of [`ListKibanaPlugins`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKibanaPluginsResult {
    pub description: Option<String>,
    pub name: Option<String>,
    pub source: Option<String>,
    pub specification_url: Option<String>,
    pub state: Option<String>,
}
model! { ListKibanaPluginsResult {
    0 "description" description: String, 1 "name" name: String, 2 "source" source: String,
    3 "specificationUrl" specification_url: String, 4 "state" state: String
} }

/// Lists kibana pvl network: `ListKibanaPvlNetwork` of `elasticsearch` 2017-06-13.
///
/// GET `/openapi/instances/{InstanceId}/actions/get-kibana-private`. Reads only. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/ListKibanaPvlNetwork>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKibanaPvlNetwork {
    /// Required.
    pub instance_id: String,
}
operation! { ListKibanaPvlNetwork(instance_id: String) "ListKibanaPvlNetwork" -> ListKibanaPvlNetworkOutput {
    0 "InstanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/openapi/instances/{InstanceId}/actions/get-kibana-private", } }

/// Response of [`ListKibanaPvlNetwork`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKibanaPvlNetworkOutput {
    pub result: Vec<ListKibanaPvlNetworkResult>,
}
model! { ListKibanaPvlNetworkOutput {
    0 "Result" result: Vec<ListKibanaPvlNetworkResult>
} }

/// In the response of [`ListKibanaPvlNetwork`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKibanaPvlNetworkResult {
    pub create_time: Option<String>,
    pub endpoint_id: Option<String>,
    pub endpoint_name: Option<String>,
    pub endpoint_status: Option<String>,
    pub managed_security_group: Option<bool>,
    pub pvl_id: Option<String>,
    pub security_groups: Vec<String>,
    pub vswitch_ids_zone: Vec<ListKibanaPvlNetworkVSwitchIdsZone>,
    pub vpc_id: Option<String>,
}
model! { ListKibanaPvlNetworkResult {
    0 "createTime" create_time: String, 1 "endpointId" endpoint_id: String, 2 "endpointName" endpoint_name: String,
    3 "endpointStatus" endpoint_status: String, 4 "managedSecurityGroup" managed_security_group: bool,
    5 "pvlId" pvl_id: String, 6 "securityGroups" security_groups: Vec<String>,
    7 "vSwitchIdsZone" vswitch_ids_zone: Vec<ListKibanaPvlNetworkVSwitchIdsZone>, 8 "vpcId" vpc_id: String
} }

/// In the response of [`ListKibanaPvlNetwork`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKibanaPvlNetworkVSwitchIdsZone {
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { ListKibanaPvlNetworkVSwitchIdsZone {
    0 "vswitchId" vswitch_id: String, 1 "zoneId" zone_id: String
} }

/// Lists logstash: `ListLogstash` of `elasticsearch` 2017-06-13.
///
/// GET `/openapi/logstashes`. Reads only. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/ListLogstash>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLogstash {
    pub description: Option<String>,
    pub instance_id: Option<String>,
    pub page: Option<i64>,
    pub resource_group_id: Option<String>,
    pub size: Option<i64>,
    pub tags: Option<String>,
    pub version: Option<String>,
}
operation! { ListLogstash() "ListLogstash" -> ListLogstashOutput {
    0 "description" description: String, 1 "instanceId" instance_id: String, 2 "page" page: i64,
    3 "resourceGroupId" resource_group_id: String, 4 "size" size: i64, 5 "tags" tags: String,
    6 "version" version: String
} { method: "GET", path: "/openapi/logstashes", } }

/// Response of [`ListLogstash`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLogstashOutput {
    pub headers: Option<ListLogstashHeaders>,
    pub result: Vec<ListLogstashResult>,
}
model! { ListLogstashOutput {
    0 "Headers" headers: ListLogstashHeaders, 1 "Result" result: Vec<ListLogstashResult>
} }

/// In the response of [`ListLogstash`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLogstashHeaders {
    pub x_total_count: Option<i64>,
}
model! { ListLogstashHeaders {
    0 "X-Total-Count" x_total_count: i64
} }

/// In the response of [`ListLogstash`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLogstashResult {
    pub tags: Vec<ListLogstashTags>,
    pub created_at: Option<String>,
    pub description: Option<String>,
    pub end_time: Option<i64>,
    pub instance_id: Option<String>,
    pub network_config: Option<ListLogstashNetworkConfig>,
    pub node_amount: Option<i64>,
    pub node_spec: Option<ListLogstashNodeSpec>,
    pub payment_type: Option<String>,
    pub resource_group_id: Option<String>,
    pub status: Option<String>,
    pub updated_at: Option<String>,
    pub version: Option<String>,
}
model! { ListLogstashResult {
    0 "Tags" tags: Vec<ListLogstashTags>, 1 "createdAt" created_at: String, 2 "description" description: String,
    3 "endTime" end_time: i64, 4 "instanceId" instance_id: String,
    5 "networkConfig" network_config: ListLogstashNetworkConfig, 6 "nodeAmount" node_amount: i64,
    7 "nodeSpec" node_spec: ListLogstashNodeSpec, 8 "paymentType" payment_type: String,
    9 "resourceGroupId" resource_group_id: String, 10 "status" status: String, 11 "updatedAt" updated_at: String,
    12 "version" version: String
} }

/// In the response of [`ListLogstash`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLogstashTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListLogstashTags {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// In the response of [`ListLogstash`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLogstashNetworkConfig {
    pub r#type: Option<String>,
    pub vpc_id: Option<String>,
    pub vs_area: Option<String>,
    pub vswitch_id: Option<String>,
}
model! { ListLogstashNetworkConfig {
    0 "type" r#type: String, 1 "vpcId" vpc_id: String, 2 "vsArea" vs_area: String, 3 "vswitchId" vswitch_id: String
} }

/// In the response of [`ListLogstash`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLogstashNodeSpec {
    pub disk: Option<i64>,
    pub disk_encryption: Option<bool>,
    pub disk_type: Option<String>,
    pub spec: Option<String>,
}
model! { ListLogstashNodeSpec {
    0 "disk" disk: i64, 1 "diskEncryption" disk_encryption: bool, 2 "diskType" disk_type: String, 3 "spec" spec: String
} }

/// Lists logstash log: `ListLogstashLog` of `elasticsearch` 2017-06-13.
///
/// GET `/openapi/logstashes/{InstanceId}/search-log`. Reads only. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/ListLogstashLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLogstashLog {
    pub begin_time: Option<i64>,
    pub end_time: Option<i64>,
    pub page: Option<i64>,
    /// Required.
    pub query: String,
    pub size: Option<i64>,
    /// Required.
    pub r#type: String,
    /// Required.
    pub instance_id: String,
}
operation! { ListLogstashLog(query: String, r#type: String, instance_id: String)
    "ListLogstashLog" -> ListLogstashLogOutput {
    0 "beginTime" begin_time: i64, 1 "endTime" end_time: i64, 2 "page" page: i64, 3 "query" query, 4 "size" size: i64,
    5 "type" r#type, 6 "InstanceId" instance_id
} [
    Mark::new(6, Location::Path, Style::None)
] { method: "GET", path: "/openapi/logstashes/{InstanceId}/search-log", } }

/// Response of [`ListLogstashLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLogstashLogOutput {
    pub result: Vec<ListLogstashLogResult>,
}
model! { ListLogstashLogOutput {
    0 "Result" result: Vec<ListLogstashLogResult>
} }

/// In the response of [`ListLogstashLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLogstashLogResult {
    pub content: Option<String>,
    pub host: Option<String>,
    pub instance_id: Option<String>,
    pub level: Option<String>,
    pub timestamp: Option<i64>,
}
model! { ListLogstashLogResult {
    0 "content" content: String, 1 "host" host: String, 2 "instanceId" instance_id: String, 3 "level" level: String,
    4 "timestamp" timestamp: i64
} }

/// Lists logstash plugins: `ListLogstashPlugins` of `elasticsearch` 2017-06-13.
///
/// GET `/openapi/logstashes/{InstanceId}/plugins`. Reads only. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/ListLogstashPlugins>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLogstashPlugins {
    pub name: Option<String>,
    /// 1 to 200.
    pub page: Option<i64>,
    /// 1 to 200.
    pub size: Option<i64>,
    pub source: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { ListLogstashPlugins(instance_id: String) "ListLogstashPlugins" -> ListLogstashPluginsOutput {
    0 "name" name: String, 1 "page" page: i64, 2 "size" size: i64, 3 "source" source: String, 4 "InstanceId" instance_id
} [
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/openapi/logstashes/{InstanceId}/plugins", } }

/// Response of [`ListLogstashPlugins`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLogstashPluginsOutput {
    pub result: Vec<ListLogstashPluginsResult>,
}
model! { ListLogstashPluginsOutput {
    0 "Result" result: Vec<ListLogstashPluginsResult>
} }

/// In the response of [`ListLogstashPlugins`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLogstashPluginsResult {
    pub description: Option<String>,
    pub name: Option<String>,
    pub source: Option<String>,
    pub specification_url: Option<String>,
    pub state: Option<String>,
}
model! { ListLogstashPluginsResult {
    0 "description" description: String, 1 "name" name: String, 2 "source" source: String,
    3 "specificationUrl" specification_url: String, 4 "state" state: String
} }

/// Lists nodes: `ListNodes` of `elasticsearch` 2017-06-13.
///
/// GET `/openapi/collectors/{ResId}/nodes`. Reads only. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/ListNodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodes {
    pub ecs_instance_ids: Option<String>,
    pub ecs_instance_name: Option<String>,
    /// 1 to 200.
    pub page: Option<i64>,
    /// 1 to 10000.
    pub size: Option<i64>,
    pub tags: Option<String>,
    /// Required.
    pub res_id: String,
}
operation! { ListNodes(res_id: String) "ListNodes" -> ListNodesOutput {
    0 "ecsInstanceIds" ecs_instance_ids: String, 1 "ecsInstanceName" ecs_instance_name: String, 2 "page" page: i64,
    3 "size" size: i64, 4 "tags" tags: String, 5 "ResId" res_id
} [
    Mark::new(5, Location::Path, Style::None)
] { method: "GET", path: "/openapi/collectors/{ResId}/nodes", } }

/// Response of [`ListNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesOutput {
    pub headers: Option<ListNodesHeaders>,
    pub result: Vec<ListNodesResult>,
}
model! { ListNodesOutput {
    0 "Headers" headers: ListNodesHeaders, 1 "Result" result: Vec<ListNodesResult>
} }

/// In the response of [`ListNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesHeaders {
    pub x_total_count: Option<i64>,
}
model! { ListNodesHeaders {
    0 "X-Total-Count" x_total_count: i64
} }

/// In the response of [`ListNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesResult {
    pub agent_status: Option<String>,
    pub cloud_assistant_status: Option<String>,
    pub ecs_instance_id: Option<String>,
    pub ecs_instance_name: Option<String>,
    pub ip_address: Vec<ListNodesIpAddress>,
    pub os_type: Option<String>,
    pub status: Option<String>,
    pub tags: Vec<ListNodesTags>,
}
model! { ListNodesResult {
    0 "agentStatus" agent_status: String, 1 "cloudAssistantStatus" cloud_assistant_status: String,
    2 "ecsInstanceId" ecs_instance_id: String, 3 "ecsInstanceName" ecs_instance_name: String,
    4 "ipAddress" ip_address: Vec<ListNodesIpAddress>, 5 "osType" os_type: String, 6 "status" status: String,
    7 "tags" tags: Vec<ListNodesTags>
} }

/// In the response of [`ListNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesIpAddress {
    pub host: Option<String>,
    pub ip_type: Option<String>,
}
model! { ListNodesIpAddress {
    0 "host" host: String, 1 "ipType" ip_type: String
} }

/// In the response of [`ListNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListNodesTags {
    0 "tagKey" tag_key: String, 1 "tagValue" tag_value: String
} }

/// Lists pipeline: `ListPipeline` of `elasticsearch` 2017-06-13.
///
/// GET `/openapi/logstashes/{InstanceId}/pipelines`. Reads only. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/ListPipeline>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipeline {
    /// 1 to 200.
    pub page: Option<i64>,
    pub pipeline_id: Option<String>,
    /// 1 to 200.
    pub size: Option<i64>,
    /// Required.
    pub instance_id: String,
}
operation! { ListPipeline(instance_id: String) "ListPipeline" -> ListPipelineOutput {
    0 "page" page: i64, 1 "pipelineId" pipeline_id: String, 2 "size" size: i64, 3 "InstanceId" instance_id
} [
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/openapi/logstashes/{InstanceId}/pipelines", } }

/// Response of [`ListPipeline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineOutput {
    pub headers: Option<ListPipelineHeaders>,
    pub result: Vec<ListPipelineResult>,
}
model! { ListPipelineOutput {
    0 "Headers" headers: ListPipelineHeaders, 1 "Result" result: Vec<ListPipelineResult>
} }

/// In the response of [`ListPipeline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineHeaders {
    pub x_total_count: Option<i64>,
}
model! { ListPipelineHeaders {
    0 "X-Total-Count" x_total_count: i64
} }

/// In the response of [`ListPipeline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineResult {
    pub gmt_created_time: Option<String>,
    pub gmt_update_time: Option<String>,
    pub pipeline_id: Option<String>,
    pub pipeline_status: Option<String>,
}
model! { ListPipelineResult {
    0 "gmtCreatedTime" gmt_created_time: String, 1 "gmtUpdateTime" gmt_update_time: String,
    2 "pipelineId" pipeline_id: String, 3 "pipelineStatus" pipeline_status: String
} }

/// Lists pipeline ids: `ListPipelineIds` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/instances/{InstanceId}/pipeline-ids`. Reads only. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/ListPipelineIds>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineIds {
    pub body: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { ListPipelineIds(instance_id: String) "ListPipelineIds" -> ListPipelineIdsOutput {
    0 "body" body: String, 1 "InstanceId" instance_id
} [
    Mark::new(0, Location::WholeBody, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/openapi/instances/{InstanceId}/pipeline-ids", body: BodyStyle::Json, } }

/// Response of [`ListPipelineIds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineIdsOutput {
    pub result: Vec<ListPipelineIdsResult>,
}
model! { ListPipelineIdsOutput {
    0 "Result" result: Vec<ListPipelineIdsResult>
} }

/// In the response of [`ListPipelineIds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineIdsResult {
    pub available: Option<bool>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub pipeline_id: Option<String>,
}
model! { ListPipelineIdsResult {
    0 "available" available: bool, 1 "code" code: String, 2 "message" message: String,
    3 "pipelineId" pipeline_id: String
} }

/// Lists plugins: `ListPlugins` of `elasticsearch` 2017-06-13.
///
/// GET `/openapi/instances/{InstanceId}/plugins`. Reads only. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/ListPlugins>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPlugins {
    pub name: Option<String>,
    pub page: Option<String>,
    pub size: Option<i64>,
    pub source: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { ListPlugins(instance_id: String) "ListPlugins" -> ListPluginsOutput {
    0 "name" name: String, 1 "page" page: String, 2 "size" size: i64, 3 "source" source: String,
    4 "InstanceId" instance_id
} [
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/openapi/instances/{InstanceId}/plugins", } }

/// Response of [`ListPlugins`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPluginsOutput {
    pub headers: Option<ListPluginsHeaders>,
    pub result: Vec<ListPluginsResult>,
}
model! { ListPluginsOutput {
    0 "Headers" headers: ListPluginsHeaders, 1 "Result" result: Vec<ListPluginsResult>
} }

/// In the response of [`ListPlugins`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPluginsHeaders {
    pub x_total_count: Option<i64>,
}
model! { ListPluginsHeaders {
    0 "X-Total-Count" x_total_count: i64
} }

/// In the response of [`ListPlugins`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPluginsResult {
    pub description: Option<String>,
    pub name: Option<String>,
    pub source: Option<String>,
    pub specification_url: Option<String>,
    pub state: Option<String>,
}
model! { ListPluginsResult {
    0 "description" description: String, 1 "name" name: String, 2 "source" source: String,
    3 "specificationUrl" specification_url: String, 4 "state" state: String
} }

/// Lists search log: `ListSearchLog` of `elasticsearch` 2017-06-13.
///
/// GET `/openapi/instances/{InstanceId}/search-log`. Reads only. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/ListSearchLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSearchLog {
    pub begin_time: Option<i64>,
    pub end_time: Option<i64>,
    pub page: Option<i64>,
    /// Required.
    pub query: String,
    /// 1 to 50.
    pub size: Option<i64>,
    /// Required.
    pub r#type: String,
    /// Required.
    pub instance_id: String,
}
operation! { ListSearchLog(query: String, r#type: String, instance_id: String) "ListSearchLog" -> ListSearchLogOutput {
    0 "beginTime" begin_time: i64, 1 "endTime" end_time: i64, 2 "page" page: i64, 3 "query" query, 4 "size" size: i64,
    5 "type" r#type, 6 "InstanceId" instance_id
} [
    Mark::new(6, Location::Path, Style::None)
] { method: "GET", path: "/openapi/instances/{InstanceId}/search-log", } }

/// Response of [`ListSearchLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSearchLogOutput {
    pub headers: Option<ListSearchLogHeaders>,
    pub result: Vec<ListSearchLogResult>,
}
model! { ListSearchLogOutput {
    0 "Headers" headers: ListSearchLogHeaders, 1 "Result" result: Vec<ListSearchLogResult>
} }

/// In the response of [`ListSearchLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSearchLogHeaders {
    pub x_total_count: Option<i64>,
}
model! { ListSearchLogHeaders {
    0 "X-Total-Count" x_total_count: i64
} }

/// In the response of [`ListSearchLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSearchLogResult {
    pub content: Option<String>,
    pub content_collection: BTreeMap<String, Value>,
    pub host: Option<String>,
    pub instance_id: Option<String>,
    pub level: Option<String>,
    pub timestamp: Option<i64>,
}
model! { ListSearchLogResult {
    0 "content" content: String, 1 "contentCollection" content_collection: BTreeMap<String, Value>,
    2 "host" host: String, 3 "instanceId" instance_id: String, 4 "level" level: String, 5 "timestamp" timestamp: i64
} }

/// Lists shard recoveries: `ListShardRecoveries` of `elasticsearch` 2017-06-13.
///
/// GET `/openapi/instances/{InstanceId}/cat-recovery`. Reads only. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/ListShardRecoveries>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListShardRecoveries {
    pub active_only: Option<bool>,
    /// Required.
    pub instance_id: String,
}
operation! { ListShardRecoveries(instance_id: String) "ListShardRecoveries" -> ListShardRecoveriesOutput {
    0 "activeOnly" active_only: bool, 1 "InstanceId" instance_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/openapi/instances/{InstanceId}/cat-recovery", } }

/// Response of [`ListShardRecoveries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListShardRecoveriesOutput {
    pub result: Vec<ListShardRecoveriesResult>,
}
model! { ListShardRecoveriesOutput {
    0 "Result" result: Vec<ListShardRecoveriesResult>
} }

/// In the response of [`ListShardRecoveries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListShardRecoveriesResult {
    pub bytes_percent: Option<String>,
    pub bytes_total: Option<i64>,
    pub files_percent: Option<String>,
    pub files_total: Option<i64>,
    pub index: Option<String>,
    pub source_host: Option<String>,
    pub source_node: Option<String>,
    pub stage: Option<String>,
    pub target_host: Option<String>,
    pub target_node: Option<String>,
    pub translog_ops: Option<i64>,
    pub translog_ops_percent: Option<String>,
}
model! { ListShardRecoveriesResult {
    0 "bytesPercent" bytes_percent: String, 1 "bytesTotal" bytes_total: i64, 2 "filesPercent" files_percent: String,
    3 "filesTotal" files_total: i64, 4 "index" index: String, 5 "sourceHost" source_host: String,
    6 "sourceNode" source_node: String, 7 "stage" stage: String, 8 "targetHost" target_host: String,
    9 "targetNode" target_node: String, 10 "translogOps" translog_ops: i64,
    11 "translogOpsPercent" translog_ops_percent: String
} }

/// Lists snapshot repos by instance id: `ListSnapshotReposByInstanceId` of `elasticsearch` 2017-06-13.
///
/// GET `/openapi/instances/{InstanceId}/snapshot-repos`. Reads only. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/ListSnapshotReposByInstanceId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSnapshotReposByInstanceId {
    /// Required.
    pub instance_id: String,
}
operation! { ListSnapshotReposByInstanceId(instance_id: String)
    "ListSnapshotReposByInstanceId" -> ListSnapshotReposByInstanceIdOutput {
    0 "InstanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/openapi/instances/{InstanceId}/snapshot-repos", } }

/// Response of [`ListSnapshotReposByInstanceId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSnapshotReposByInstanceIdOutput {
    pub result: Vec<ListSnapshotReposByInstanceIdResult>,
}
model! { ListSnapshotReposByInstanceIdOutput {
    0 "Result" result: Vec<ListSnapshotReposByInstanceIdResult>
} }

/// In the response of [`ListSnapshotReposByInstanceId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSnapshotReposByInstanceIdResult {
    pub instance_id: Option<String>,
    pub repo_path: Option<String>,
    pub snap_warehouse: Option<String>,
    pub status: Option<String>,
}
model! { ListSnapshotReposByInstanceIdResult {
    0 "instanceId" instance_id: String, 1 "repoPath" repo_path: String, 2 "snapWarehouse" snap_warehouse: String,
    3 "status" status: String
} }

/// Lists stats event records: `ListStatsEventRecords` of `elasticsearch` 2017-06-13.
///
/// GET `/openapi/event/statsEventRecords`. Reads only. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/ListStatsEventRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStatsEventRecords {
    pub end_time: Option<i64>,
    pub event_type: Option<String>,
    pub level: Option<String>,
    pub start_time: Option<i64>,
    pub status: Option<String>,
}
operation! { ListStatsEventRecords() "ListStatsEventRecords" -> ListStatsEventRecordsOutput {
    0 "endTime" end_time: i64, 1 "eventType" event_type: String, 2 "level" level: String, 3 "startTime" start_time: i64,
    4 "status" status: String
} { method: "GET", path: "/openapi/event/statsEventRecords", } }

/// Response of [`ListStatsEventRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStatsEventRecordsOutput {
    pub result: Option<ListStatsEventRecordsResult>,
}
model! { ListStatsEventRecordsOutput {
    0 "Result" result: ListStatsEventRecordsResult
} }

/// In the response of [`ListStatsEventRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStatsEventRecordsResult {
    pub result: Vec<ListStatsEventRecordsResultResult>,
    pub total: Option<String>,
}
model! { ListStatsEventRecordsResult {
    0 "result" result: Vec<ListStatsEventRecordsResultResult>, 1 "total" total: String
} }

/// In the response of [`ListStatsEventRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStatsEventRecordsResultResult {
    pub cnt: Option<String>,
    pub level: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { ListStatsEventRecordsResultResult {
    0 "cnt" cnt: String, 1 "level" level: String, 2 "status" status: String, 3 "type" r#type: String
} }

/// Lists tag resources: `ListTagResources` of `elasticsearch` 2017-06-13.
///
/// GET `/openapi/tags`. Reads only. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/ListTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub next_token: Option<String>,
    /// Deprecated.
    pub page: Option<i64>,
    pub resource_ids: Option<String>,
    /// Required.
    pub resource_type: String,
    /// Deprecated.
    pub size: Option<i64>,
    pub tags: Option<String>,
}
operation! { ListTagResources(resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "Page" page: i64, 2 "ResourceIds" resource_ids: String,
    3 "ResourceType" resource_type, 4 "Size" size: i64, 5 "Tags" tags: String
} { method: "GET", path: "/openapi/tags", } }

/// Response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesOutput {
    pub headers: Option<ListTagResourcesHeaders>,
    pub page_size: Option<i64>,
    pub tag_resources: Option<ListTagResourcesTagResources>,
}
model! { ListTagResourcesOutput {
    0 "Headers" headers: ListTagResourcesHeaders, 1 "PageSize" page_size: i64,
    2 "TagResources" tag_resources: ListTagResourcesTagResources
} }

/// In the response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesHeaders {
    pub x_total_count: Option<i64>,
}
model! { ListTagResourcesHeaders {
    0 "X-Total-Count" x_total_count: i64
} }

/// In the response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResources {
    pub tag_resource: Vec<ListTagResourcesTagResource>,
}
model! { ListTagResourcesTagResources {
    0 "TagResource" tag_resource: Vec<ListTagResourcesTagResource>
} }

/// In the response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResource {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesTagResource {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String, 2 "TagKey" tag_key: String,
    3 "TagValue" tag_value: String
} }

/// Lists tags: `ListTags` of `elasticsearch` 2017-06-13.
///
/// GET `/openapi/tags/all-tags`. Reads only. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/ListTags>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTags {
    /// 1 to 50.
    pub page_size: Option<i64>,
    pub resource_type: Option<String>,
}
operation! { ListTags() "ListTags" -> ListTagsOutput {
    0 "pageSize" page_size: i64, 1 "resourceType" resource_type: String
} { method: "GET", path: "/openapi/tags/all-tags", } }

/// Response of [`ListTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagsOutput {
    pub result: Vec<ListTagsResult>,
}
model! { ListTagsOutput {
    0 "Result" result: Vec<ListTagsResult>
} }

/// In the response of [`ListTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagsResult {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagsResult {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Lists user plugin: `ListUserPlugin` of `elasticsearch` 2017-06-13.
///
/// GET `/openapi/instances/{instanceId}/userPlugins`. Reads only. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/ListUserPlugin>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserPlugin {
    pub name: Option<String>,
    pub page: Option<String>,
    pub size: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { ListUserPlugin(instance_id: String) "ListUserPlugin" -> ListUserPluginOutput {
    0 "name" name: String, 1 "page" page: String, 2 "size" size: String, 3 "instanceId" instance_id
} [
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/openapi/instances/{instanceId}/userPlugins", } }

/// Response of [`ListUserPlugin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserPluginOutput {
    pub headers: BTreeMap<String, Value>,
    pub result: Vec<ListUserPluginResult>,
}
model! { ListUserPluginOutput {
    0 "Headers" headers: BTreeMap<String, Value>, 1 "Result" result: Vec<ListUserPluginResult>
} }

/// In the response of [`ListUserPlugin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserPluginResult {
    pub bingo_plugins: Vec<ListUserPluginBingoPlugins>,
    pub name: Option<String>,
    pub source: Option<String>,
    pub state: Option<String>,
    pub version: Option<String>,
}
model! { ListUserPluginResult {
    0 "bingoPlugins" bingo_plugins: Vec<ListUserPluginBingoPlugins>, 1 "name" name: String, 2 "source" source: String,
    3 "state" state: String, 4 "version" version: String
} }

/// In the response of [`ListUserPlugin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserPluginBingoPlugins {
    pub description: Option<String>,
    pub elasticsearch_version: Option<String>,
    pub file_version: Option<String>,
    pub name: Option<String>,
    pub source: Option<String>,
    pub state: Option<String>,
    pub version: Option<String>,
}
model! { ListUserPluginBingoPlugins {
    0 "description" description: String, 1 "elasticsearchVersion" elasticsearch_version: String,
    2 "fileVersion" file_version: String, 3 "name" name: String, 4 "source" source: String, 5 "state" state: String,
    6 "version" version: String
} }

/// Lists vpc endpoints: `ListVpcEndpoints` of `elasticsearch` 2017-06-13.
///
/// GET `/openapi/instances/{InstanceId}/vpc-endpoints`. Reads only. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/ListVpcEndpoints>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcEndpoints {
    pub page: Option<i64>,
    pub size: Option<i64>,
    /// Required.
    pub instance_id: String,
}
operation! { ListVpcEndpoints(instance_id: String) "ListVpcEndpoints" -> ListVpcEndpointsOutput {
    0 "page" page: i64, 1 "size" size: i64, 2 "InstanceId" instance_id
} [
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/openapi/instances/{InstanceId}/vpc-endpoints", } }

/// Response of [`ListVpcEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcEndpointsOutput {
    pub result: Vec<ListVpcEndpointsResult>,
}
model! { ListVpcEndpointsOutput {
    0 "Result" result: Vec<ListVpcEndpointsResult>
} }

/// In the response of [`ListVpcEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcEndpointsResult {
    pub connection_status: Option<String>,
    pub create_time: Option<String>,
    pub endpoint_business_status: Option<String>,
    pub endpoint_domain: Option<String>,
    pub endpoint_id: Option<String>,
    pub endpoint_name: Option<String>,
    pub endpoint_status: Option<String>,
    pub service_id: Option<String>,
    pub service_name: Option<String>,
}
model! { ListVpcEndpointsResult {
    0 "connectionStatus" connection_status: String, 1 "createTime" create_time: String,
    2 "endpointBusinessStatus" endpoint_business_status: String, 3 "endpointDomain" endpoint_domain: String,
    4 "endpointId" endpoint_id: String, 5 "endpointName" endpoint_name: String,
    6 "endpointStatus" endpoint_status: String, 7 "serviceId" service_id: String, 8 "serviceName" service_name: String
} }

/// Migrates to other zone: `MigrateToOtherZone` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/instances/{InstanceId}/actions/migrate-zones`. Changes data. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/MigrateToOtherZone>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateToOtherZone {
    /// Required.
    pub dry_run: bool,
    pub body: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { MigrateToOtherZone(dry_run: bool, instance_id: String) "MigrateToOtherZone" -> MigrateToOtherZoneOutput {
    0 "dryRun" dry_run, 1 "body" body: String, 2 "InstanceId" instance_id
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/openapi/instances/{InstanceId}/actions/migrate-zones", body: BodyStyle::Json, } }

/// Response of [`MigrateToOtherZone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateToOtherZoneOutput {
    pub result: Option<bool>,
}
model! { MigrateToOtherZoneOutput {
    0 "Result" result: bool
} }

/// Modifies deploy machine: `ModifyDeployMachine` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/collectors/{ResId}/actions/modify-deploy-machines`. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/ModifyDeployMachine>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDeployMachine {
    pub client_token: Option<String>,
    pub body: Option<String>,
    /// Required.
    pub res_id: String,
}
operation! { ModifyDeployMachine(res_id: String) "ModifyDeployMachine" -> ModifyDeployMachineOutput {
    0 "ClientToken" client_token: String, 1 "body" body: String, 2 "ResId" res_id
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/openapi/collectors/{ResId}/actions/modify-deploy-machines", body: BodyStyle::Json, } }

/// Response of [`ModifyDeployMachine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDeployMachineOutput {
    pub result: Option<bool>,
}
model! { ModifyDeployMachineOutput {
    0 "Result" result: bool
} }

/// Modifies elastictask: `ModifyElastictask` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/instances/{InstanceId}/elastic-task`. Changes data. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/ModifyElastictask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyElastictask {
    pub body: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { ModifyElastictask(instance_id: String) "ModifyElastictask" -> ModifyElastictaskOutput {
    0 "body" body: String, 1 "InstanceId" instance_id
} [
    Mark::new(0, Location::WholeBody, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/openapi/instances/{InstanceId}/elastic-task", body: BodyStyle::Json, } }

/// Response of [`ModifyElastictask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyElastictaskOutput {
    pub result: Option<ModifyElastictaskResult>,
}
model! { ModifyElastictaskOutput {
    0 "Result" result: ModifyElastictaskResult
} }

/// In the response of [`ModifyElastictask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyElastictaskResult {
    pub elastic_expansion_task: Option<ModifyElastictaskElasticExpansionTask>,
    pub elastic_shrink_task: Option<ModifyElastictaskElasticShrinkTask>,
}
model! { ModifyElastictaskResult {
    0 "elasticExpansionTask" elastic_expansion_task: ModifyElastictaskElasticExpansionTask,
    1 "elasticShrinkTask" elastic_shrink_task: ModifyElastictaskElasticShrinkTask
} }

/// In the response of [`ModifyElastictask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyElastictaskElasticExpansionTask {
    pub cron_expression: Option<String>,
    pub elastic_node_count: Option<i64>,
    pub replica_count: Option<i64>,
    pub target_indices: Vec<String>,
    pub trigger_type: Option<String>,
}
model! { ModifyElastictaskElasticExpansionTask {
    0 "cronExpression" cron_expression: String, 1 "elasticNodeCount" elastic_node_count: i64,
    2 "replicaCount" replica_count: i64, 3 "targetIndices" target_indices: Vec<String>,
    4 "triggerType" trigger_type: String
} }

/// In the response of [`ModifyElastictask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyElastictaskElasticShrinkTask {
    pub cron_expression: Option<String>,
    pub elastic_node_count: Option<i64>,
    pub replica_count: Option<i64>,
    pub target_indices: Vec<String>,
    pub trigger_type: Option<String>,
}
model! { ModifyElastictaskElasticShrinkTask {
    0 "cronExpression" cron_expression: String, 1 "elasticNodeCount" elastic_node_count: i64,
    2 "replicaCount" replica_count: i64, 3 "targetIndices" target_indices: Vec<String>,
    4 "triggerType" trigger_type: String
} }

/// Modifies instance maintain time: `ModifyInstanceMaintainTime` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/instances/{InstanceId}/actions/modify-maintaintime`. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/ModifyInstanceMaintainTime>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceMaintainTime {
    pub client_token: Option<String>,
    pub body: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { ModifyInstanceMaintainTime(instance_id: String)
    "ModifyInstanceMaintainTime" -> ModifyInstanceMaintainTimeOutput {
    0 "ClientToken" client_token: String, 1 "body" body: String, 2 "InstanceId" instance_id
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/openapi/instances/{InstanceId}/actions/modify-maintaintime", body: BodyStyle::Json, } }

/// Response of [`ModifyInstanceMaintainTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceMaintainTimeOutput {
    pub result: Option<bool>,
}
model! { ModifyInstanceMaintainTimeOutput {
    0 "Result" result: bool
} }

/// Modifies schedule execute time: `ModifyScheduleExecuteTime` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/event/{instanceId}/actions/modify-execute-time`. Changes data. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/ModifyScheduleExecuteTime>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyScheduleExecuteTime {
    pub event_id: Option<String>,
    pub schedule_execute_time: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { ModifyScheduleExecuteTime(instance_id: String)
    "ModifyScheduleExecuteTime" -> ModifyScheduleExecuteTimeOutput {
    0 "eventId" event_id: String, 1 "scheduleExecuteTime" schedule_execute_time: String, 2 "instanceId" instance_id
} [
    Mark::new(2, Location::Path, Style::None)
] { path: "/openapi/event/{instanceId}/actions/modify-execute-time", } }

/// Response of [`ModifyScheduleExecuteTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyScheduleExecuteTimeOutput {
    pub result: Option<bool>,
}
model! { ModifyScheduleExecuteTimeOutput {
    0 "result" result: bool
} }

/// Modifies white ips: `ModifyWhiteIps` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/instances/{InstanceId}/actions/modify-white-ips`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/ModifyWhiteIps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWhiteIps {
    pub client_token: Option<String>,
    pub modify_mode: Option<String>,
    pub network_type: Option<String>,
    pub node_type: Option<String>,
    pub white_ip_group: Option<ModifyWhiteIpsWhiteIpGroup>,
    pub white_ip_list: Option<Vec<String>>,
    /// Required.
    pub instance_id: String,
}
operation! { ModifyWhiteIps(instance_id: String) "ModifyWhiteIps" -> ModifyWhiteIpsOutput {
    0 "clientToken" client_token: String, 1 "modifyMode" modify_mode: String, 2 "networkType" network_type: String,
    3 "nodeType" node_type: String, 4 "whiteIpGroup" white_ip_group: ModifyWhiteIpsWhiteIpGroup,
    5 "whiteIpList" white_ip_list: Vec<String>, 6 "InstanceId" instance_id
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Path, Style::None)
] { path: "/openapi/instances/{InstanceId}/actions/modify-white-ips", body: BodyStyle::Json, } }

/// In the request of [`ModifyWhiteIps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWhiteIpsWhiteIpGroup {
    pub group_name: Option<String>,
    pub ips: Option<Vec<String>>,
    pub white_ip_type: Option<String>,
}
input! { ModifyWhiteIpsWhiteIpGroup() {
    0 "groupName" group_name: String, 1 "ips" ips: Vec<String>, 2 "whiteIpType" white_ip_type: String
} }

/// Response of [`ModifyWhiteIps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWhiteIpsOutput {
    pub result: Option<bool>,
}
model! { ModifyWhiteIpsOutput {
    0 "Result" result: bool
} }

/// Moves resource group: `MoveResourceGroup` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/instances/{InstanceId}/resourcegroup`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/MoveResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveResourceGroup {
    pub client_token: Option<String>,
    pub body: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { MoveResourceGroup(instance_id: String) "MoveResourceGroup" -> MoveResourceGroupOutput {
    0 "clientToken" client_token: String, 1 "body" body: String, 2 "InstanceId" instance_id
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/openapi/instances/{InstanceId}/resourcegroup", body: BodyStyle::Json, } }

/// Response of [`MoveResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveResourceGroupOutput {
    pub result: Option<MoveResourceGroupResult>,
}
model! { MoveResourceGroupOutput {
    0 "Result" result: MoveResourceGroupResult
} }

/// In the response of [`MoveResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveResourceGroupResult {
    pub created_at: Option<String>,
    pub description: Option<String>,
    pub dict_list: Vec<MoveResourceGroupDictList>,
    pub domain: Option<String>,
    pub es_version: Option<String>,
    pub instance_id: Option<String>,
    pub kibana_configuration: Option<MoveResourceGroupKibanaConfiguration>,
    pub kibana_domain: Option<String>,
    pub kibana_port: Option<i64>,
    pub master_configuration: Option<MoveResourceGroupMasterConfiguration>,
    pub network_config: Option<MoveResourceGroupNetworkConfig>,
    pub node_amount: Option<i64>,
    pub node_spec: Option<MoveResourceGroupNodeSpec>,
    pub payment_type: Option<String>,
    pub public_domain: Option<String>,
    pub public_port: Option<i64>,
    pub status: Option<String>,
    pub synonyms_dicts: Vec<MoveResourceGroupSynonymsDicts>,
    pub updated_at: Option<String>,
}
model! { MoveResourceGroupResult {
    0 "createdAt" created_at: String, 1 "description" description: String,
    2 "dictList" dict_list: Vec<MoveResourceGroupDictList>, 3 "domain" domain: String, 4 "esVersion" es_version: String,
    5 "instanceId" instance_id: String,
    6 "kibanaConfiguration" kibana_configuration: MoveResourceGroupKibanaConfiguration,
    7 "kibanaDomain" kibana_domain: String, 8 "kibanaPort" kibana_port: i64,
    9 "masterConfiguration" master_configuration: MoveResourceGroupMasterConfiguration,
    10 "networkConfig" network_config: MoveResourceGroupNetworkConfig, 11 "nodeAmount" node_amount: i64,
    12 "nodeSpec" node_spec: MoveResourceGroupNodeSpec, 13 "paymentType" payment_type: String,
    14 "publicDomain" public_domain: String, 15 "publicPort" public_port: i64, 16 "status" status: String,
    17 "synonymsDicts" synonyms_dicts: Vec<MoveResourceGroupSynonymsDicts>, 18 "updatedAt" updated_at: String
} }

/// In the response of [`MoveResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveResourceGroupDictList {
    pub file_size: Option<i64>,
    pub name: Option<String>,
    pub source_type: Option<String>,
    pub r#type: Option<String>,
}
model! { MoveResourceGroupDictList {
    0 "fileSize" file_size: i64, 1 "name" name: String, 2 "sourceType" source_type: String, 3 "type" r#type: String
} }

/// In the response of [`MoveResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveResourceGroupKibanaConfiguration {
    pub amount: Option<i64>,
    pub disk: Option<i64>,
    pub disk_type: Option<String>,
    pub spec: Option<String>,
}
model! { MoveResourceGroupKibanaConfiguration {
    0 "amount" amount: i64, 1 "disk" disk: i64, 2 "diskType" disk_type: String, 3 "spec" spec: String
} }

/// In the response of [`MoveResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveResourceGroupMasterConfiguration {
    pub amount: Option<i64>,
    pub disk: Option<i64>,
    pub disk_type: Option<String>,
    pub spec: Option<String>,
}
model! { MoveResourceGroupMasterConfiguration {
    0 "amount" amount: i64, 1 "disk" disk: i64, 2 "diskType" disk_type: String, 3 "spec" spec: String
} }

/// In the response of [`MoveResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveResourceGroupNetworkConfig {
    pub r#type: Option<String>,
    pub vpc_id: Option<String>,
    pub vs_area: Option<String>,
    pub vswitch_id: Option<String>,
}
model! { MoveResourceGroupNetworkConfig {
    0 "type" r#type: String, 1 "vpcId" vpc_id: String, 2 "vsArea" vs_area: String, 3 "vswitchId" vswitch_id: String
} }

/// In the response of [`MoveResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveResourceGroupNodeSpec {
    pub disk: Option<i64>,
    pub disk_type: Option<String>,
    pub spec: Option<String>,
}
model! { MoveResourceGroupNodeSpec {
    0 "disk" disk: i64, 1 "diskType" disk_type: String, 2 "spec" spec: String
} }

/// In the response of [`MoveResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveResourceGroupSynonymsDicts {
    pub file_size: Option<i64>,
    pub name: Option<String>,
    pub source_type: Option<String>,
    pub r#type: Option<String>,
}
model! { MoveResourceGroupSynonymsDicts {
    0 "fileSize" file_size: i64, 1 "name" name: String, 2 "sourceType" source_type: String, 3 "type" r#type: String
} }

/// Opens diagnosis: `OpenDiagnosis` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/diagnosis/instances/{InstanceId}/actions/open-diagnosis`. Changes data; repeatable by `ClientToken`.
/// See <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/OpenDiagnosis>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenDiagnosis {
    pub client_token: Option<String>,
    pub lang: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { OpenDiagnosis(instance_id: String) "OpenDiagnosis" -> OpenDiagnosisOutput {
    0 "ClientToken" client_token: String, 1 "lang" lang: String, 2 "InstanceId" instance_id
} [
    Mark::new(2, Location::Path, Style::None)
] { path: "/openapi/diagnosis/instances/{InstanceId}/actions/open-diagnosis", } }

/// Response of [`OpenDiagnosis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenDiagnosisOutput {
    pub result: Option<bool>,
}
model! { OpenDiagnosisOutput {
    0 "Result" result: bool
} }

/// Opens https: `OpenHttps` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/instances/{InstanceId}/actions/open-https`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/OpenHttps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenHttps {
    pub client_token: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { OpenHttps(instance_id: String) "OpenHttps" -> OpenHttpsOutput {
    0 "clientToken" client_token: String, 1 "InstanceId" instance_id
} [
    Mark::new(1, Location::Path, Style::None)
] { path: "/openapi/instances/{InstanceId}/actions/open-https", } }

/// Response of [`OpenHttps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenHttpsOutput {
    pub result: Option<bool>,
}
model! { OpenHttpsOutput {
    0 "Result" result: bool
} }

/// `PluginAnalysis` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/instances/{instanceId}/plugins/actions/analysis`. Changes data. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/PluginAnalysis>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PluginAnalysis {
    pub dry_run: Option<String>,
    pub body: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { PluginAnalysis(instance_id: String) "PluginAnalysis" -> PluginAnalysisOutput {
    0 "dryRun" dry_run: String, 1 "body" body: String, 2 "instanceId" instance_id
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/openapi/instances/{instanceId}/plugins/actions/analysis", body: BodyStyle::Json, } }

/// Response of [`PluginAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PluginAnalysisOutput {
    pub result: Vec<PluginAnalysisResult>,
}
model! { PluginAnalysisOutput {
    0 "Result" result: Vec<PluginAnalysisResult>
} }

/// In the response of [`PluginAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PluginAnalysisResult {
    pub description: Option<String>,
    pub elasticsearch_version: Option<String>,
    pub name: Option<String>,
    pub security_policy: Option<String>,
    pub version: Option<String>,
}
model! { PluginAnalysisResult {
    0 "description" description: String, 1 "elasticsearchVersion" elasticsearch_version: String, 2 "name" name: String,
    3 "securityPolicy" security_policy: String, 4 "version" version: String
} }

/// `PostEmonTryAlarmRule` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/emon/projects/{ProjectId}/alarm-groups/{AlarmGroupId}/alarm-rules/_test`. Changes data. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/PostEmonTryAlarmRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostEmonTryAlarmRule {
    pub body: Option<String>,
    /// Required.
    pub project_id: String,
    /// Required.
    pub alarm_group_id: String,
}
operation! { PostEmonTryAlarmRule(project_id: String, alarm_group_id: String)
    "PostEmonTryAlarmRule" -> PostEmonTryAlarmRuleOutput {
    0 "body" body: String, 1 "ProjectId" project_id, 2 "AlarmGroupId" alarm_group_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/openapi/emon/projects/{ProjectId}/alarm-groups/{AlarmGroupId}/alarm-rules/_test", } }

/// Response of [`PostEmonTryAlarmRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostEmonTryAlarmRuleOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { PostEmonTryAlarmRuleOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// `RecommendTemplates` of `elasticsearch` 2017-06-13.
///
/// GET `/openapi/instances/{InstanceId}/recommended-templates`. Changes data. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/RecommendTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecommendTemplates {
    /// Required.
    pub usage_scenario: String,
    /// Required.
    pub instance_id: String,
}
operation! { RecommendTemplates(usage_scenario: String, instance_id: String)
    "RecommendTemplates" -> RecommendTemplatesOutput {
    0 "usageScenario" usage_scenario, 1 "InstanceId" instance_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/openapi/instances/{InstanceId}/recommended-templates", } }

/// Response of [`RecommendTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecommendTemplatesOutput {
    pub result: Vec<RecommendTemplatesResult>,
}
model! { RecommendTemplatesOutput {
    0 "Result" result: Vec<RecommendTemplatesResult>
} }

/// In the response of [`RecommendTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecommendTemplatesResult {
    pub content: Option<String>,
    pub template_name: Option<String>,
}
model! { RecommendTemplatesResult {
    0 "content" content: String, 1 "templateName" template_name: String
} }

/// `ReinstallCollector` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/collectors/{ResId}/actions/reinstall`. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/ReinstallCollector>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReinstallCollector {
    pub client_token: Option<String>,
    pub body: Option<String>,
    /// Required.
    pub res_id: String,
}
operation! { ReinstallCollector(res_id: String) "ReinstallCollector" -> ReinstallCollectorOutput {
    0 "ClientToken" client_token: String, 1 "body" body: String, 2 "ResId" res_id
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/openapi/collectors/{ResId}/actions/reinstall", body: BodyStyle::Json, } }

/// Response of [`ReinstallCollector`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReinstallCollectorOutput {
    pub result: Option<bool>,
}
model! { ReinstallCollectorOutput {
    0 "Result" result: bool
} }

/// Removes plugin: `RemovePlugin` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/instances/{instanceId}/plugins/actions/remove`. Changes data. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/RemovePlugin>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemovePlugin {
    pub body: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { RemovePlugin(instance_id: String) "RemovePlugin" -> RemovePluginOutput {
    0 "body" body: String, 1 "instanceId" instance_id
} [
    Mark::new(0, Location::WholeBody, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/openapi/instances/{instanceId}/plugins/actions/remove", body: BodyStyle::Json, } }

/// Response of [`RemovePlugin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemovePluginOutput {
    pub result: Option<bool>,
}
model! { RemovePluginOutput {
    0 "Result" result: bool
} }

/// Renews instance: `RenewInstance` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/instances/{InstanceId}/actions/renew`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/RenewInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewInstance {
    pub client_token: Option<String>,
    pub body: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { RenewInstance(instance_id: String) "RenewInstance" -> RenewInstanceOutput {
    0 "clientToken" client_token: String, 1 "body" body: String, 2 "InstanceId" instance_id
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/openapi/instances/{InstanceId}/actions/renew", body: BodyStyle::Json, } }

/// Response of [`RenewInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewInstanceOutput {
    pub result: Option<bool>,
}
model! { RenewInstanceOutput {
    0 "Result" result: bool
} }

/// Renews logstash: `RenewLogstash` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/logstashes/{InstanceId}/actions/renew`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/RenewLogstash>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewLogstash {
    pub client_token: Option<String>,
    pub body: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { RenewLogstash(instance_id: String) "RenewLogstash" -> RenewLogstashOutput {
    0 "clientToken" client_token: String, 1 "body" body: String, 2 "InstanceId" instance_id
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/openapi/logstashes/{InstanceId}/actions/renew", body: BodyStyle::Json, } }

/// Response of [`RenewLogstash`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewLogstashOutput {
    pub result: Option<bool>,
}
model! { RenewLogstashOutput {
    0 "Result" result: bool
} }

/// Restarts collector: `RestartCollector` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/collectors/{ResId}/actions/restart`. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/RestartCollector>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartCollector {
    pub client_token: Option<String>,
    /// Required.
    pub res_id: String,
}
operation! { RestartCollector(res_id: String) "RestartCollector" -> RestartCollectorOutput {
    0 "ClientToken" client_token: String, 1 "ResId" res_id
} [
    Mark::new(1, Location::Path, Style::None)
] { path: "/openapi/collectors/{ResId}/actions/restart", } }

/// Response of [`RestartCollector`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartCollectorOutput {
    pub result: Option<bool>,
}
model! { RestartCollectorOutput {
    0 "Result" result: bool
} }

/// Restarts instance: `RestartInstance` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/instances/{InstanceId}/actions/restart`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/RestartInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartInstance {
    pub client_token: Option<String>,
    pub force: Option<bool>,
    pub body: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { RestartInstance(instance_id: String) "RestartInstance" -> RestartInstanceOutput {
    0 "clientToken" client_token: String, 1 "force" force: bool, 2 "body" body: String, 3 "InstanceId" instance_id
} [
    Mark::new(2, Location::WholeBody, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/openapi/instances/{InstanceId}/actions/restart", body: BodyStyle::Json, } }

/// Response of [`RestartInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartInstanceOutput {
    pub result: Option<RestartInstanceResult>,
}
model! { RestartInstanceOutput {
    0 "Result" result: RestartInstanceResult
} }

/// In the response of [`RestartInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartInstanceResult {
    pub created_at: Option<String>,
    pub description: Option<String>,
    pub dict_list: Vec<RestartInstanceDictList>,
    pub domain: Option<String>,
    pub es_version: Option<String>,
    pub instance_id: Option<String>,
    pub kibana_configuration: Option<RestartInstanceKibanaConfiguration>,
    pub kibana_domain: Option<String>,
    pub kibana_port: Option<i64>,
    pub master_configuration: Option<RestartInstanceMasterConfiguration>,
    pub network_config: Option<RestartInstanceNetworkConfig>,
    pub node_amount: Option<i64>,
    pub node_spec: Option<RestartInstanceNodeSpec>,
    pub payment_type: Option<String>,
    pub public_domain: Option<String>,
    pub public_port: Option<i64>,
    pub status: Option<String>,
    pub synonyms_dicts: Vec<RestartInstanceSynonymsDicts>,
    pub updated_at: Option<String>,
}
model! { RestartInstanceResult {
    0 "createdAt" created_at: String, 1 "description" description: String,
    2 "dictList" dict_list: Vec<RestartInstanceDictList>, 3 "domain" domain: String, 4 "esVersion" es_version: String,
    5 "instanceId" instance_id: String,
    6 "kibanaConfiguration" kibana_configuration: RestartInstanceKibanaConfiguration,
    7 "kibanaDomain" kibana_domain: String, 8 "kibanaPort" kibana_port: i64,
    9 "masterConfiguration" master_configuration: RestartInstanceMasterConfiguration,
    10 "networkConfig" network_config: RestartInstanceNetworkConfig, 11 "nodeAmount" node_amount: i64,
    12 "nodeSpec" node_spec: RestartInstanceNodeSpec, 13 "paymentType" payment_type: String,
    14 "publicDomain" public_domain: String, 15 "publicPort" public_port: i64, 16 "status" status: String,
    17 "synonymsDicts" synonyms_dicts: Vec<RestartInstanceSynonymsDicts>, 18 "updatedAt" updated_at: String
} }

/// In the response of [`RestartInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartInstanceDictList {
    pub file_size: Option<i64>,
    pub name: Option<String>,
    pub source_type: Option<String>,
    pub r#type: Option<String>,
}
model! { RestartInstanceDictList {
    0 "fileSize" file_size: i64, 1 "name" name: String, 2 "sourceType" source_type: String, 3 "type" r#type: String
} }

/// In the response of [`RestartInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartInstanceKibanaConfiguration {
    pub amount: Option<i64>,
    pub disk: Option<i64>,
    pub disk_type: Option<String>,
    pub spec: Option<String>,
}
model! { RestartInstanceKibanaConfiguration {
    0 "amount" amount: i64, 1 "disk" disk: i64, 2 "diskType" disk_type: String, 3 "spec" spec: String
} }

/// In the response of [`RestartInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartInstanceMasterConfiguration {
    pub amount: Option<i64>,
    pub disk: Option<i64>,
    pub disk_type: Option<String>,
    pub spec: Option<String>,
}
model! { RestartInstanceMasterConfiguration {
    0 "amount" amount: i64, 1 "disk" disk: i64, 2 "diskType" disk_type: String, 3 "spec" spec: String
} }

/// In the response of [`RestartInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartInstanceNetworkConfig {
    pub r#type: Option<String>,
    pub vpc_id: Option<String>,
    pub vs_area: Option<String>,
    pub vswitch_id: Option<String>,
}
model! { RestartInstanceNetworkConfig {
    0 "type" r#type: String, 1 "vpcId" vpc_id: String, 2 "vsArea" vs_area: String, 3 "vswitchId" vswitch_id: String
} }

/// In the response of [`RestartInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartInstanceNodeSpec {
    pub disk: Option<i64>,
    pub disk_type: Option<String>,
    pub spec: Option<String>,
}
model! { RestartInstanceNodeSpec {
    0 "disk" disk: i64, 1 "diskType" disk_type: String, 2 "spec" spec: String
} }

/// In the response of [`RestartInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartInstanceSynonymsDicts {
    pub file_size: Option<i64>,
    pub name: Option<String>,
    pub source_type: Option<String>,
    pub r#type: Option<String>,
}
model! { RestartInstanceSynonymsDicts {
    0 "fileSize" file_size: i64, 1 "name" name: String, 2 "sourceType" source_type: String, 3 "type" r#type: String
} }

/// Restarts logstash: `RestartLogstash` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/logstashes/{InstanceId}/actions/restart`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/RestartLogstash>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartLogstash {
    pub client_token: Option<String>,
    pub force: Option<bool>,
    /// 0 to 100.
    pub batch_count: Option<f64>,
    pub blue_green_dep: Option<bool>,
    pub node_types: Option<Vec<String>>,
    pub nodes: Option<Vec<String>>,
    pub restart_type: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { RestartLogstash(instance_id: String) "RestartLogstash" -> RestartLogstashOutput {
    0 "clientToken" client_token: String, 1 "force" force: bool, 2 "batchCount" batch_count: f64,
    3 "blueGreenDep" blue_green_dep: bool, 4 "nodeTypes" node_types: Vec<String>, 5 "nodes" nodes: Vec<String>,
    6 "restartType" restart_type: String, 7 "InstanceId" instance_id
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Path, Style::None)
] { path: "/openapi/logstashes/{InstanceId}/actions/restart", body: BodyStyle::Json, } }

/// Response of [`RestartLogstash`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartLogstashOutput {
    pub result: Option<Logstash>,
}
model! { RestartLogstashOutput {
    0 "Result" result: Logstash
} }

/// Resumes elasticsearch task: `ResumeElasticsearchTask` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/instances/{InstanceId}/actions/resume`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/ResumeElasticsearchTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeElasticsearchTask {
    pub client_token: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { ResumeElasticsearchTask(instance_id: String) "ResumeElasticsearchTask" -> ResumeElasticsearchTaskOutput {
    0 "clientToken" client_token: String, 1 "InstanceId" instance_id
} [
    Mark::new(1, Location::Path, Style::None)
] { path: "/openapi/instances/{InstanceId}/actions/resume", } }

/// Response of [`ResumeElasticsearchTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeElasticsearchTaskOutput {
    pub result: Option<bool>,
}
model! { ResumeElasticsearchTaskOutput {
    0 "Result" result: bool
} }

/// Resumes logstash task: `ResumeLogstashTask` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/logstashes/{InstanceId}/actions/resume`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/ResumeLogstashTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeLogstashTask {
    pub client_token: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { ResumeLogstashTask(instance_id: String) "ResumeLogstashTask" -> ResumeLogstashTaskOutput {
    0 "clientToken" client_token: String, 1 "InstanceId" instance_id
} [
    Mark::new(1, Location::Path, Style::None)
] { path: "/openapi/logstashes/{InstanceId}/actions/resume", } }

/// Response of [`ResumeLogstashTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeLogstashTaskOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<bool>,
}
model! { ResumeLogstashTaskOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Result" result: bool
} }

/// `RolloverDataStream` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/instances/{InstanceId}/data-streams/{DataStream}/rollover`. Changes data; repeatable by
/// `ClientToken`. See <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/RolloverDataStream>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RolloverDataStream {
    pub client_token: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub data_stream: String,
}
operation! { RolloverDataStream(instance_id: String, data_stream: String)
    "RolloverDataStream" -> RolloverDataStreamOutput {
    0 "ClientToken" client_token: String, 1 "InstanceId" instance_id, 2 "DataStream" data_stream
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/openapi/instances/{InstanceId}/data-streams/{DataStream}/rollover", } }

/// Response of [`RolloverDataStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RolloverDataStreamOutput {
    pub result: Option<bool>,
}
model! { RolloverDataStreamOutput {
    0 "Result" result: bool
} }

/// Runs pipelines: `RunPipelines` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/logstashes/{InstanceId}/pipelines/action/run`. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/RunPipelines>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunPipelines {
    pub client_token: Option<String>,
    pub body: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { RunPipelines(instance_id: String) "RunPipelines" -> RunPipelinesOutput {
    0 "ClientToken" client_token: String, 1 "body" body: String, 2 "InstanceId" instance_id
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/openapi/logstashes/{InstanceId}/pipelines/action/run", body: BodyStyle::Json, } }

/// Response of [`RunPipelines`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunPipelinesOutput {
    pub result: Option<bool>,
}
model! { RunPipelinesOutput {
    0 "Result" result: bool
} }

/// `ShrinkNode` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/instances/{InstanceId}/actions/shrink`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/ShrinkNode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShrinkNode {
    pub client_token: Option<String>,
    pub count: Option<i64>,
    pub ignore_status: Option<bool>,
    /// Required.
    pub node_type: String,
    pub body: Option<Vec<ShrinkNodeBody>>,
    /// Required.
    pub instance_id: String,
}
operation! { ShrinkNode(node_type: String, instance_id: String) "ShrinkNode" -> ShrinkNodeOutput {
    0 "clientToken" client_token: String, 1 "count" count: i64, 2 "ignoreStatus" ignore_status: bool,
    3 "nodeType" node_type, 4 "body" body: Vec<ShrinkNodeBody>, 5 "InstanceId" instance_id
} [
    Mark::new(4, Location::WholeBody, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { path: "/openapi/instances/{InstanceId}/actions/shrink", body: BodyStyle::Json, } }

/// In the request of [`ShrinkNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShrinkNodeBody {
    pub host: Option<String>,
    pub host_name: Option<String>,
    pub node_type: Option<String>,
    pub port: Option<i64>,
    pub zone_id: Option<String>,
}
input! { ShrinkNodeBody() {
    0 "host" host: String, 1 "hostName" host_name: String, 2 "nodeType" node_type: String, 3 "port" port: i64,
    4 "zoneId" zone_id: String
} }

/// Response of [`ShrinkNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShrinkNodeOutput {
    pub result: Option<bool>,
}
model! { ShrinkNodeOutput {
    0 "Result" result: bool
} }

/// Starts collector: `StartCollector` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/collectors/{ResId}/actions/start`. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/StartCollector>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCollector {
    pub client_token: Option<String>,
    /// Required.
    pub res_id: String,
}
operation! { StartCollector(res_id: String) "StartCollector" -> StartCollectorOutput {
    0 "ClientToken" client_token: String, 1 "ResId" res_id
} [
    Mark::new(1, Location::Path, Style::None)
] { path: "/openapi/collectors/{ResId}/actions/start", } }

/// Response of [`StartCollector`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCollectorOutput {
    pub result: Option<bool>,
}
model! { StartCollectorOutput {
    0 "Result" result: bool
} }

/// Stops collector: `StopCollector` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/collectors/{ResId}/actions/stop`. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/StopCollector>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopCollector {
    pub client_token: Option<String>,
    /// Required.
    pub res_id: String,
}
operation! { StopCollector(res_id: String) "StopCollector" -> StopCollectorOutput {
    0 "ClientToken" client_token: String, 1 "ResId" res_id
} [
    Mark::new(1, Location::Path, Style::None)
] { path: "/openapi/collectors/{ResId}/actions/stop", } }

/// Response of [`StopCollector`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopCollectorOutput {
    pub result: Option<bool>,
}
model! { StopCollectorOutput {
    0 "Result" result: bool
} }

/// Stops pipelines: `StopPipelines` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/logstashes/{InstanceId}/pipelines/action/stop`. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/StopPipelines>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopPipelines {
    pub client_token: Option<String>,
    pub body: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { StopPipelines(instance_id: String) "StopPipelines" -> StopPipelinesOutput {
    0 "ClientToken" client_token: String, 1 "body" body: String, 2 "InstanceId" instance_id
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/openapi/logstashes/{InstanceId}/pipelines/action/stop", body: BodyStyle::Json, } }

/// Response of [`StopPipelines`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopPipelinesOutput {
    pub result: Option<bool>,
}
model! { StopPipelinesOutput {
    0 "Result" result: bool
} }

/// `TagResources` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/tags`. Changes data. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/TagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    /// Required.
    pub resource_ids: Vec<String>,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub tags: Vec<TagResourcesTags>,
}
operation! { TagResources(resource_ids: Vec<String>, resource_type: String, tags: Vec<TagResourcesTags>)
    "TagResources" -> TagResourcesOutput {
    0 "ResourceIds" resource_ids, 1 "ResourceType" resource_type, 2 "Tags" tags
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/openapi/tags", body: BodyStyle::Json, } }

/// In the request of [`TagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesTags {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { TagResourcesTags(key: String, value: String) {
    0 "key" key: String, 1 "value" value: String
} }

/// Response of [`TagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesOutput {
    pub result: Option<bool>,
}
model! { TagResourcesOutput {
    0 "Result" result: bool
} }

/// `TransferNode` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/instances/{InstanceId}/actions/transfer`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/TransferNode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferNode {
    pub client_token: Option<String>,
    /// Required.
    pub node_type: String,
    pub body: Option<Vec<TransferNodeBody>>,
    /// Required.
    pub instance_id: String,
}
operation! { TransferNode(node_type: String, instance_id: String) "TransferNode" -> TransferNodeOutput {
    0 "clientToken" client_token: String, 1 "nodeType" node_type, 2 "body" body: Vec<TransferNodeBody>,
    3 "InstanceId" instance_id
} [
    Mark::new(2, Location::WholeBody, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/openapi/instances/{InstanceId}/actions/transfer", body: BodyStyle::Json, } }

/// In the request of [`TransferNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferNodeBody {
    pub host: Option<String>,
    pub port: Option<i64>,
    pub zone_id: Option<String>,
}
input! { TransferNodeBody() {
    0 "host" host: String, 1 "port" port: i64, 2 "zoneId" zone_id: String
} }

/// Response of [`TransferNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferNodeOutput {
    pub result: Option<bool>,
}
model! { TransferNodeOutput {
    0 "Result" result: bool
} }

/// `TriggerNetwork` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/instances/{InstanceId}/actions/network-trigger`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/TriggerNetwork>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerNetwork {
    pub client_token: Option<String>,
    /// Required.
    pub action_type: String,
    /// Required.
    pub network_type: String,
    /// Required.
    pub node_type: String,
    /// Required.
    pub instance_id: String,
}
operation! { TriggerNetwork(action_type: String, network_type: String, node_type: String, instance_id: String)
    "TriggerNetwork" -> TriggerNetworkOutput {
    0 "clientToken" client_token: String, 1 "actionType" action_type, 2 "networkType" network_type,
    3 "nodeType" node_type, 4 "InstanceId" instance_id
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { path: "/openapi/instances/{InstanceId}/actions/network-trigger", body: BodyStyle::Json, } }

/// Response of [`TriggerNetwork`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerNetworkOutput {
    pub result: Option<bool>,
}
model! { TriggerNetworkOutput {
    0 "Result" result: bool
} }

/// `TurnOffZone` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/instances/{instanceId}/actions/turnOff-zone`. Changes data. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/TurnOffZone>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TurnOffZone {
    pub hp_alb_zone_drained: Option<bool>,
    pub zone: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { TurnOffZone(instance_id: String) "TurnOffZone" -> Empty {
    0 "hpAlbZoneDrained" hp_alb_zone_drained: bool, 1 "zone" zone: String, 2 "instanceId" instance_id
} [
    Mark::new(2, Location::Path, Style::None)
] { path: "/openapi/instances/{instanceId}/actions/turnOff-zone", } }

/// Response of [`TurnOffZone`]: empty.
pub type TurnOffZoneOutput = Empty;

/// `TurnOnZone` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/instances/{instanceId}/actions/turnOn-zone`. Changes data. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/TurnOnZone>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TurnOnZone {
    pub hp_alb_zone_drained: Option<bool>,
    pub zone: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { TurnOnZone(instance_id: String) "TurnOnZone" -> Empty {
    0 "hpAlbZoneDrained" hp_alb_zone_drained: bool, 1 "zone" zone: String, 2 "instanceId" instance_id
} [
    Mark::new(2, Location::Path, Style::None)
] { path: "/openapi/instances/{instanceId}/actions/turnOn-zone", } }

/// Response of [`TurnOnZone`]: empty.
pub type TurnOnZoneOutput = Empty;

/// `UninstallKibanaPlugin` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/instances/{InstanceId}/kibana-plugins/actions/uninstall`. Changes data; repeatable by `clientToken`.
/// See <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/UninstallKibanaPlugin>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallKibanaPlugin {
    pub client_token: Option<String>,
    pub body: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { UninstallKibanaPlugin(instance_id: String) "UninstallKibanaPlugin" -> UninstallKibanaPluginOutput {
    0 "clientToken" client_token: String, 1 "body" body: String, 2 "InstanceId" instance_id
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/openapi/instances/{InstanceId}/kibana-plugins/actions/uninstall", body: BodyStyle::Json, } }

/// Response of [`UninstallKibanaPlugin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallKibanaPluginOutput {
    pub result: Vec<String>,
}
model! { UninstallKibanaPluginOutput {
    0 "Result" result: Vec<String>
} }

/// `UninstallLogstashPlugin` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/logstashes/{InstanceId}/plugins/actions/uninstall`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/UninstallLogstashPlugin>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallLogstashPlugin {
    pub client_token: Option<String>,
    pub body: Option<Vec<String>>,
    /// Required.
    pub instance_id: String,
}
operation! { UninstallLogstashPlugin(instance_id: String) "UninstallLogstashPlugin" -> UninstallLogstashPluginOutput {
    0 "clientToken" client_token: String, 1 "body" body: Vec<String>, 2 "InstanceId" instance_id
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/openapi/logstashes/{InstanceId}/plugins/actions/uninstall", body: BodyStyle::Json, } }

/// Response of [`UninstallLogstashPlugin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallLogstashPluginOutput {
    pub headers: BTreeMap<String, Value>,
    pub result: Vec<String>,
}
model! { UninstallLogstashPluginOutput {
    0 "Headers" headers: BTreeMap<String, Value>, 1 "Result" result: Vec<String>
} }

/// `UninstallPlugin` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/instances/{InstanceId}/plugins/actions/uninstall`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/UninstallPlugin>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallPlugin {
    pub client_token: Option<String>,
    pub force: Option<bool>,
    pub body: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { UninstallPlugin(instance_id: String) "UninstallPlugin" -> UninstallPluginOutput {
    0 "clientToken" client_token: String, 1 "force" force: bool, 2 "body" body: String, 3 "InstanceId" instance_id
} [
    Mark::new(2, Location::WholeBody, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/openapi/instances/{InstanceId}/plugins/actions/uninstall", body: BodyStyle::Json, } }

/// Response of [`UninstallPlugin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallPluginOutput {
    pub result: Vec<String>,
}
model! { UninstallPluginOutput {
    0 "Result" result: Vec<String>
} }

/// `UntagResources` of `elasticsearch` 2017-06-13.
///
/// DELETE `/openapi/tags`. Changes data. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/UntagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    pub resource_ids: Option<String>,
    pub resource_type: Option<String>,
    pub tag_keys: Option<String>,
    pub body: Option<String>,
}
operation! { UntagResources() "UntagResources" -> UntagResourcesOutput {
    0 "All" all: bool, 1 "ResourceIds" resource_ids: String, 2 "ResourceType" resource_type: String,
    3 "TagKeys" tag_keys: String, 4 "body" body: String
} { method: "DELETE", path: "/openapi/tags", } }

/// Response of [`UntagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResourcesOutput {
    pub result: Option<bool>,
}
model! { UntagResourcesOutput {
    0 "Result" result: bool
} }

/// Updates admin password: `UpdateAdminPassword` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/instances/{InstanceId}/admin-pwd`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/UpdateAdminPassword>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAdminPassword {
    pub client_token: Option<String>,
    /// Secret. 8 to 32 characters.
    pub es_admin_password: Option<Secret>,
    /// Required.
    pub instance_id: String,
}
operation! { UpdateAdminPassword(instance_id: String) "UpdateAdminPassword" -> UpdateAdminPasswordOutput {
    0 "clientToken" client_token: String, 1 "esAdminPassword" es_admin_password: Secret, 2 "InstanceId" instance_id
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/openapi/instances/{InstanceId}/admin-pwd", body: BodyStyle::Json, } }

/// Response of [`UpdateAdminPassword`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAdminPasswordOutput {
    pub result: Option<bool>,
}
model! { UpdateAdminPasswordOutput {
    0 "Result" result: bool
} }

/// Updates advanced setting: `UpdateAdvancedSetting` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/instances/{InstanceId}/actions/update-advanced-setting`. Changes data; repeatable by `clientToken`.
/// See <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/UpdateAdvancedSetting>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAdvancedSetting {
    pub client_token: Option<String>,
    pub body: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { UpdateAdvancedSetting(instance_id: String) "UpdateAdvancedSetting" -> UpdateAdvancedSettingOutput {
    0 "clientToken" client_token: String, 1 "body" body: String, 2 "InstanceId" instance_id
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/openapi/instances/{InstanceId}/actions/update-advanced-setting", body: BodyStyle::Json, } }

/// Response of [`UpdateAdvancedSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAdvancedSettingOutput {
    pub result: Option<bool>,
}
model! { UpdateAdvancedSettingOutput {
    0 "Result" result: bool
} }

/// Updates aliws dict: `UpdateAliwsDict` of `elasticsearch` 2017-06-13.
///
/// PUT `/openapi/instances/{InstanceId}/aliws-dict`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/UpdateAliwsDict>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAliwsDict {
    pub client_token: Option<String>,
    pub body: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { UpdateAliwsDict(instance_id: String) "UpdateAliwsDict" -> UpdateAliwsDictOutput {
    0 "clientToken" client_token: String, 1 "body" body: String, 2 "InstanceId" instance_id
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/openapi/instances/{InstanceId}/aliws-dict", body: BodyStyle::Json, } }

/// Response of [`UpdateAliwsDict`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAliwsDictOutput {
    pub result: Vec<UpdateAliwsDictResult>,
}
model! { UpdateAliwsDictOutput {
    0 "Result" result: Vec<UpdateAliwsDictResult>
} }

/// In the response of [`UpdateAliwsDict`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAliwsDictResult {
    pub file_size: Option<i64>,
    pub name: Option<String>,
    pub source_type: Option<String>,
    pub r#type: Option<String>,
}
model! { UpdateAliwsDictResult {
    0 "fileSize" file_size: i64, 1 "name" name: String, 2 "sourceType" source_type: String, 3 "type" r#type: String
} }

/// Updates black ips: `UpdateBlackIps` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/instances/{InstanceId}/black-ips`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/UpdateBlackIps>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBlackIps {
    pub client_token: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { UpdateBlackIps(instance_id: String) "UpdateBlackIps" -> UpdateBlackIpsOutput {
    0 "clientToken" client_token: String, 1 "InstanceId" instance_id
} [
    Mark::new(1, Location::Path, Style::None)
] { path: "/openapi/instances/{InstanceId}/black-ips", } }

/// Response of [`UpdateBlackIps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBlackIpsOutput {
    pub result: Option<UpdateBlackIpsResult>,
}
model! { UpdateBlackIpsOutput {
    0 "Result" result: UpdateBlackIpsResult
} }

/// In the response of [`UpdateBlackIps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBlackIpsResult {
    pub es_ip_blacklist: Vec<String>,
}
model! { UpdateBlackIpsResult {
    0 "esIPBlacklist" es_ip_blacklist: Vec<String>
} }

/// Updates collector: `UpdateCollector` of `elasticsearch` 2017-06-13.
///
/// PUT `/openapi/collectors/{ResId}`. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/UpdateCollector>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCollector {
    pub client_token: Option<String>,
    pub body: Option<String>,
    /// Required.
    pub res_id: String,
}
operation! { UpdateCollector(res_id: String) "UpdateCollector" -> UpdateCollectorOutput {
    0 "ClientToken" client_token: String, 1 "body" body: String, 2 "ResId" res_id
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/openapi/collectors/{ResId}", body: BodyStyle::Json, } }

/// Response of [`UpdateCollector`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCollectorOutput {
    pub result: Option<UpdateCollectorResult>,
}
model! { UpdateCollectorOutput {
    0 "Result" result: UpdateCollectorResult
} }

/// In the response of [`UpdateCollector`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCollectorResult {
    pub collector_paths: Vec<String>,
    pub configs: Vec<UpdateCollectorConfigs>,
    pub dry_run: Option<bool>,
    pub extend_configs: Vec<UpdateCollectorExtendConfigs>,
    pub gmt_created_time: Option<String>,
    pub gmt_update_time: Option<String>,
    pub name: Option<String>,
    pub owner_id: Option<String>,
    pub res_id: Option<String>,
    pub res_type: Option<String>,
    pub res_version: Option<String>,
    pub status: Option<String>,
    pub vpc_id: Option<String>,
}
model! { UpdateCollectorResult {
    0 "collectorPaths" collector_paths: Vec<String>, 1 "configs" configs: Vec<UpdateCollectorConfigs>,
    2 "dryRun" dry_run: bool, 3 "extendConfigs" extend_configs: Vec<UpdateCollectorExtendConfigs>,
    4 "gmtCreatedTime" gmt_created_time: String, 5 "gmtUpdateTime" gmt_update_time: String, 6 "name" name: String,
    7 "ownerId" owner_id: String, 8 "resId" res_id: String, 9 "resType" res_type: String,
    10 "resVersion" res_version: String, 11 "status" status: String, 12 "vpcId" vpc_id: String
} }

/// In the response of [`UpdateCollector`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCollectorConfigs {
    pub content: Option<String>,
    pub file_name: Option<String>,
}
model! { UpdateCollectorConfigs {
    0 "content" content: String, 1 "fileName" file_name: String
} }

/// In the response of [`UpdateCollector`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCollectorExtendConfigs {
    pub config_type: Option<String>,
    pub enable_monitoring: Option<bool>,
    pub group_id: Option<String>,
    pub host: Option<String>,
    pub hosts: Vec<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub kibana_host: Option<String>,
    pub machines: Vec<UpdateCollectorMachines>,
    pub protocol: Option<String>,
    pub success_pods_count: Option<String>,
    pub total_pods_count: Option<String>,
    pub r#type: Option<String>,
    pub user_name: Option<String>,
}
model! { UpdateCollectorExtendConfigs {
    0 "configType" config_type: String, 1 "enableMonitoring" enable_monitoring: bool, 2 "groupId" group_id: String,
    3 "host" host: String, 4 "hosts" hosts: Vec<String>, 5 "instanceId" instance_id: String,
    6 "instanceType" instance_type: String, 7 "kibanaHost" kibana_host: String,
    8 "machines" machines: Vec<UpdateCollectorMachines>, 9 "protocol" protocol: String,
    10 "successPodsCount" success_pods_count: String, 11 "totalPodsCount" total_pods_count: String,
    12 "type" r#type: String, 13 "userName" user_name: String
} }

/// In the response of [`UpdateCollector`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCollectorMachines {
    pub agent_status: Option<String>,
    pub instance_id: Option<String>,
}
model! { UpdateCollectorMachines {
    0 "agentStatus" agent_status: String, 1 "instanceId" instance_id: String
} }

/// Updates collector name: `UpdateCollectorName` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/collectors/{ResId}/actions/rename`. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/UpdateCollectorName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCollectorName {
    pub client_token: Option<String>,
    pub body: Option<String>,
    /// Required.
    pub res_id: String,
}
operation! { UpdateCollectorName(res_id: String) "UpdateCollectorName" -> UpdateCollectorNameOutput {
    0 "ClientToken" client_token: String, 1 "body" body: String, 2 "ResId" res_id
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/openapi/collectors/{ResId}/actions/rename", body: BodyStyle::Json, } }

/// Response of [`UpdateCollectorName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCollectorNameOutput {
    pub result: Option<UpdateCollectorNameResult>,
}
model! { UpdateCollectorNameOutput {
    0 "Result" result: UpdateCollectorNameResult
} }

/// In the response of [`UpdateCollectorName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCollectorNameResult {
    pub collector_paths: Vec<String>,
    pub configs: Vec<UpdateCollectorNameConfigs>,
    pub dry_run: Option<bool>,
    pub extend_configs: Vec<UpdateCollectorNameExtendConfigs>,
    pub gmt_created_time: Option<String>,
    pub gmt_update_time: Option<String>,
    pub name: Option<String>,
    pub owner_id: Option<String>,
    pub res_id: Option<String>,
    pub res_type: Option<String>,
    pub res_version: Option<String>,
    pub status: Option<String>,
    pub vpc_id: Option<String>,
}
model! { UpdateCollectorNameResult {
    0 "collectorPaths" collector_paths: Vec<String>, 1 "configs" configs: Vec<UpdateCollectorNameConfigs>,
    2 "dryRun" dry_run: bool, 3 "extendConfigs" extend_configs: Vec<UpdateCollectorNameExtendConfigs>,
    4 "gmtCreatedTime" gmt_created_time: String, 5 "gmtUpdateTime" gmt_update_time: String, 6 "name" name: String,
    7 "ownerId" owner_id: String, 8 "resId" res_id: String, 9 "resType" res_type: String,
    10 "resVersion" res_version: String, 11 "status" status: String, 12 "vpcId" vpc_id: String
} }

/// In the response of [`UpdateCollectorName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCollectorNameConfigs {
    pub content: Option<String>,
    pub file_name: Option<String>,
}
model! { UpdateCollectorNameConfigs {
    0 "content" content: String, 1 "fileName" file_name: String
} }

/// In the response of [`UpdateCollectorName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCollectorNameExtendConfigs {
    pub config_type: Option<String>,
    pub enable_monitoring: Option<bool>,
    pub group_id: Option<String>,
    pub host: Option<String>,
    pub hosts: Vec<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub kibana_host: Option<String>,
    pub machines: Vec<UpdateCollectorNameMachines>,
    pub protocol: Option<String>,
    pub success_pods_count: Option<String>,
    pub total_pods_count: Option<String>,
    pub r#type: Option<String>,
    pub user_name: Option<String>,
}
model! { UpdateCollectorNameExtendConfigs {
    0 "configType" config_type: String, 1 "enableMonitoring" enable_monitoring: bool, 2 "groupId" group_id: String,
    3 "host" host: String, 4 "hosts" hosts: Vec<String>, 5 "instanceId" instance_id: String,
    6 "instanceType" instance_type: String, 7 "kibanaHost" kibana_host: String,
    8 "machines" machines: Vec<UpdateCollectorNameMachines>, 9 "protocol" protocol: String,
    10 "successPodsCount" success_pods_count: String, 11 "totalPodsCount" total_pods_count: String,
    12 "type" r#type: String, 13 "userName" user_name: String
} }

/// In the response of [`UpdateCollectorName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCollectorNameMachines {
    pub agent_status: Option<String>,
    pub instance_id: Option<String>,
}
model! { UpdateCollectorNameMachines {
    0 "agentStatus" agent_status: String, 1 "instanceId" instance_id: String
} }

/// Updates component index: `UpdateComponentIndex` of `elasticsearch` 2017-06-13.
///
/// PUT `/openapi/instances/{InstanceId}/component-index/{name}`. Changes data. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/UpdateComponentIndex>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateComponentIndex {
    pub meta: Option<BTreeMap<String, Value>>,
    pub template: Option<UpdateComponentIndexTemplate>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub name: String,
}
operation! { UpdateComponentIndex(instance_id: String, name: String) "UpdateComponentIndex" -> Empty {
    0 "_meta" meta: BTreeMap<String, Value>, 1 "template" template: UpdateComponentIndexTemplate,
    2 "InstanceId" instance_id, 3 "name" name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "PUT", path: "/openapi/instances/{InstanceId}/component-index/{name}", body: BodyStyle::Json, } }

/// Response of [`UpdateComponentIndex`]: empty.
pub type UpdateComponentIndexOutput = Empty;

/// In the request of [`UpdateComponentIndex`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateComponentIndexTemplate {
    pub aliases: Option<BTreeMap<String, Value>>,
    pub mappings: Option<BTreeMap<String, Value>>,
    pub settings: Option<BTreeMap<String, Value>>,
}
input! { UpdateComponentIndexTemplate() {
    0 "aliases" aliases: BTreeMap<String, Value>, 1 "mappings" mappings: BTreeMap<String, Value>,
    2 "settings" settings: BTreeMap<String, Value>
} }

/// Updates description: `UpdateDescription` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/instances/{InstanceId}/description`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/UpdateDescription>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDescription {
    pub client_token: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { UpdateDescription(instance_id: String) "UpdateDescription" -> UpdateDescriptionOutput {
    0 "clientToken" client_token: String, 1 "description" description: String, 2 "InstanceId" instance_id
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/openapi/instances/{InstanceId}/description", body: BodyStyle::Json, } }

/// Response of [`UpdateDescription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDescriptionOutput {
    pub result: Option<UpdateDescriptionResult>,
}
model! { UpdateDescriptionOutput {
    0 "Result" result: UpdateDescriptionResult
} }

/// In the response of [`UpdateDescription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDescriptionResult {
    pub description: Option<String>,
}
model! { UpdateDescriptionResult {
    0 "description" description: String
} }

/// Updates diagnosis settings: `UpdateDiagnosisSettings` of `elasticsearch` 2017-06-13.
///
/// PUT `/openapi/diagnosis/instances/{InstanceId}/settings`. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/UpdateDiagnosisSettings>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDiagnosisSettings {
    pub client_token: Option<String>,
    pub lang: Option<String>,
    pub body: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { UpdateDiagnosisSettings(instance_id: String) "UpdateDiagnosisSettings" -> UpdateDiagnosisSettingsOutput {
    0 "ClientToken" client_token: String, 1 "lang" lang: String, 2 "body" body: String, 3 "InstanceId" instance_id
} [
    Mark::new(2, Location::WholeBody, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "PUT", path: "/openapi/diagnosis/instances/{InstanceId}/settings", body: BodyStyle::Json, } }

/// Response of [`UpdateDiagnosisSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDiagnosisSettingsOutput {
    pub result: Option<bool>,
}
model! { UpdateDiagnosisSettingsOutput {
    0 "Result" result: bool
} }

/// Updates dict: `UpdateDict` of `elasticsearch` 2017-06-13.
///
/// PUT `/openapi/instances/{InstanceId}/dict`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/UpdateDict>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDict {
    pub client_token: Option<String>,
    pub body: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { UpdateDict(instance_id: String) "UpdateDict" -> UpdateDictOutput {
    0 "clientToken" client_token: String, 1 "body" body: String, 2 "InstanceId" instance_id
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/openapi/instances/{InstanceId}/dict", body: BodyStyle::Json, } }

/// Response of [`UpdateDict`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDictOutput {
    pub result: Vec<UpdateDictResult>,
}
model! { UpdateDictOutput {
    0 "Result" result: Vec<UpdateDictResult>
} }

/// In the response of [`UpdateDict`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDictResult {
    pub file_size: Option<i64>,
    pub name: Option<String>,
    pub source_type: Option<String>,
    pub r#type: Option<String>,
}
model! { UpdateDictResult {
    0 "fileSize" file_size: i64, 1 "name" name: String, 2 "sourceType" source_type: String, 3 "type" r#type: String
} }

/// Updates dynamic settings: `UpdateDynamicSettings` of `elasticsearch` 2017-06-13.
///
/// PUT `/openapi/instances/{InstanceId}/dynamic-settings`. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/UpdateDynamicSettings>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDynamicSettings {
    pub client_token: Option<String>,
    pub region_id: Option<String>,
    pub mode: Option<String>,
    pub body: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { UpdateDynamicSettings(instance_id: String) "UpdateDynamicSettings" -> UpdateDynamicSettingsOutput {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id: String, 2 "mode" mode: String, 3 "body" body: String,
    4 "InstanceId" instance_id
} [
    Mark::new(3, Location::WholeBody, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { method: "PUT", path: "/openapi/instances/{InstanceId}/dynamic-settings", body: BodyStyle::Json, } }

/// Response of [`UpdateDynamicSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDynamicSettingsOutput {
    pub result: Option<bool>,
}
model! { UpdateDynamicSettingsOutput {
    0 "Result" result: bool
} }

/// Updates extend config: `UpdateExtendConfig` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/instances/{InstanceId}/extend-configs/actions/update`. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/UpdateExtendConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExtendConfig {
    pub client_token: Option<String>,
    pub body: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { UpdateExtendConfig(instance_id: String) "UpdateExtendConfig" -> UpdateExtendConfigOutput {
    0 "ClientToken" client_token: String, 1 "body" body: String, 2 "InstanceId" instance_id
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/openapi/instances/{InstanceId}/extend-configs/actions/update", body: BodyStyle::Json, } }

/// Response of [`UpdateExtendConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExtendConfigOutput {
    pub result: Option<bool>,
}
model! { UpdateExtendConfigOutput {
    0 "Result" result: bool
} }

/// Updates extendfiles: `UpdateExtendfiles` of `elasticsearch` 2017-06-13.
///
/// PUT `/openapi/logstashes/{InstanceId}/extendfiles`. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/UpdateExtendfiles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExtendfiles {
    pub client_token: Option<String>,
    pub body: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { UpdateExtendfiles(instance_id: String) "UpdateExtendfiles" -> UpdateExtendfilesOutput {
    0 "ClientToken" client_token: String, 1 "body" body: String, 2 "InstanceId" instance_id
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/openapi/logstashes/{InstanceId}/extendfiles", body: BodyStyle::Json, } }

/// Response of [`UpdateExtendfiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExtendfilesOutput {
    pub result: Vec<UpdateExtendfilesResult>,
}
model! { UpdateExtendfilesOutput {
    0 "Result" result: Vec<UpdateExtendfilesResult>
} }

/// In the response of [`UpdateExtendfiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExtendfilesResult {
    pub file_size: Option<i64>,
    pub name: Option<String>,
    pub source_type: Option<String>,
}
model! { UpdateExtendfilesResult {
    0 "fileSize" file_size: i64, 1 "name" name: String, 2 "sourceType" source_type: String
} }

/// Updates falcon seek: `UpdateFalconSeek` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/instances/{InstanceId}/falconseek`. Changes data. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/UpdateFalconSeek>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFalconSeek {
    /// Required.
    pub enable: bool,
    /// Required.
    pub instance_id: String,
}
operation! { UpdateFalconSeek(enable: bool, instance_id: String) "UpdateFalconSeek" -> Empty {
    0 "enable" enable, 1 "InstanceId" instance_id
} [
    Mark::new(1, Location::Path, Style::None)
] { path: "/openapi/instances/{InstanceId}/falconseek", } }

/// Response of [`UpdateFalconSeek`]: empty.
pub type UpdateFalconSeekOutput = Empty;

/// Updates hot ik dicts: `UpdateHotIkDicts` of `elasticsearch` 2017-06-13.
///
/// PUT `/openapi/instances/{InstanceId}/ik-hot-dict`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/UpdateHotIkDicts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateHotIkDicts {
    pub client_token: Option<String>,
    pub body: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { UpdateHotIkDicts(instance_id: String) "UpdateHotIkDicts" -> UpdateHotIkDictsOutput {
    0 "clientToken" client_token: String, 1 "body" body: String, 2 "InstanceId" instance_id
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/openapi/instances/{InstanceId}/ik-hot-dict", body: BodyStyle::Json, } }

/// Response of [`UpdateHotIkDicts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateHotIkDictsOutput {
    pub result: Vec<UpdateHotIkDictsResult>,
}
model! { UpdateHotIkDictsOutput {
    0 "Result" result: Vec<UpdateHotIkDictsResult>
} }

/// In the response of [`UpdateHotIkDicts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateHotIkDictsResult {
    pub file_size: Option<i64>,
    pub name: Option<String>,
    pub source_type: Option<String>,
    pub r#type: Option<String>,
}
model! { UpdateHotIkDictsResult {
    0 "fileSize" file_size: i64, 1 "name" name: String, 2 "sourceType" source_type: String, 3 "type" r#type: String
} }

/// Updates ilm policy: `UpdateILMPolicy` of `elasticsearch` 2017-06-13.
///
/// PUT `/openapi/instances/{InstanceId}/ilm-policies/{PolicyName}`. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/UpdateILMPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateILMPolicy {
    pub client_token: Option<String>,
    pub body: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub policy_name: String,
}
operation! { UpdateILMPolicy(instance_id: String, policy_name: String) "UpdateILMPolicy" -> UpdateILMPolicyOutput {
    0 "ClientToken" client_token: String, 1 "body" body: String, 2 "InstanceId" instance_id, 3 "PolicyName" policy_name
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "PUT", path: "/openapi/instances/{InstanceId}/ilm-policies/{PolicyName}", body: BodyStyle::Json, } }

/// Response of [`UpdateILMPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateILMPolicyOutput {
    pub result: Option<String>,
}
model! { UpdateILMPolicyOutput {
    0 "Result" result: String
} }

/// Updates index template: `UpdateIndexTemplate` of `elasticsearch` 2017-06-13.
///
/// PUT `/openapi/instances/{InstanceId}/index-templates/{IndexTemplate}`. Changes data; repeatable by `ClientToken`.
/// See <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/UpdateIndexTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIndexTemplate {
    pub client_token: Option<String>,
    pub body: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub index_template: String,
}
operation! { UpdateIndexTemplate(instance_id: String, index_template: String)
    "UpdateIndexTemplate" -> UpdateIndexTemplateOutput {
    0 "ClientToken" client_token: String, 1 "body" body: String, 2 "InstanceId" instance_id,
    3 "IndexTemplate" index_template
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "PUT", path: "/openapi/instances/{InstanceId}/index-templates/{IndexTemplate}", body: BodyStyle::Json, } }

/// Response of [`UpdateIndexTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIndexTemplateOutput {
    pub result: Option<String>,
}
model! { UpdateIndexTemplateOutput {
    0 "Result" result: String
} }

/// Updates instance: `UpdateInstance` of `elasticsearch` 2017-06-13.
///
/// PUT `/openapi/instances/{InstanceId}`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/UpdateInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstance {
    pub client_token: Option<String>,
    pub force: Option<bool>,
    pub order_action_type: Option<String>,
    pub client_node_configuration: Option<ClientNodeConfiguration>,
    pub elastic_data_node_configuration: Option<ElasticDataNodeConfiguration>,
    pub instance_category: Option<String>,
    pub kibana_configuration: Option<KibanaNodeConfiguration>,
    pub master_configuration: Option<MasterNodeConfiguration>,
    pub node_amount: Option<i64>,
    pub node_spec: Option<NodeSpec>,
    pub update_type: Option<String>,
    pub warm_node_configuration: Option<WarmNodeConfiguration>,
    /// Required.
    pub instance_id: String,
}
operation! { UpdateInstance(instance_id: String) "UpdateInstance" -> UpdateInstanceOutput {
    0 "clientToken" client_token: String, 1 "force" force: bool, 2 "orderActionType" order_action_type: String,
    3 "clientNodeConfiguration" client_node_configuration: ClientNodeConfiguration,
    4 "elasticDataNodeConfiguration" elastic_data_node_configuration: ElasticDataNodeConfiguration,
    5 "instanceCategory" instance_category: String,
    6 "kibanaConfiguration" kibana_configuration: KibanaNodeConfiguration,
    7 "masterConfiguration" master_configuration: MasterNodeConfiguration, 8 "nodeAmount" node_amount: i64,
    9 "nodeSpec" node_spec: NodeSpec, 10 "updateType" update_type: String,
    11 "warmNodeConfiguration" warm_node_configuration: WarmNodeConfiguration, 12 "InstanceId" instance_id
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
    Mark::new(12, Location::Path, Style::None)
] { method: "PUT", path: "/openapi/instances/{InstanceId}", body: BodyStyle::Json, } }

/// In the request of [`UpdateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClientNodeConfiguration {
    /// Required.
    pub amount: Option<i64>,
    /// Required.
    pub disk: Option<i64>,
    /// Required.
    pub disk_type: Option<String>,
    /// Required.
    pub spec: Option<String>,
}
input! { ClientNodeConfiguration(amount: i64, disk: i64, disk_type: String, spec: String) {
    0 "amount" amount: i64, 1 "disk" disk: i64, 2 "diskType" disk_type: String, 3 "spec" spec: String
} }

/// In the request of [`UpdateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ElasticDataNodeConfiguration {
    pub amount: Option<i64>,
    pub disk: Option<i64>,
    pub disk_encryption: Option<bool>,
    pub disk_type: Option<String>,
    pub performance_level: Option<String>,
    /// Required.
    pub spec: Option<String>,
}
input! { ElasticDataNodeConfiguration(spec: String) {
    0 "amount" amount: i64, 1 "disk" disk: i64, 2 "diskEncryption" disk_encryption: bool,
    3 "diskType" disk_type: String, 4 "performanceLevel" performance_level: String, 5 "spec" spec: String
} }

/// In the request of [`UpdateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KibanaNodeConfiguration {
    pub amount: Option<i64>,
    pub disk: Option<i64>,
    /// Required.
    pub spec: Option<String>,
}
input! { KibanaNodeConfiguration(spec: String) {
    0 "amount" amount: i64, 1 "disk" disk: i64, 2 "spec" spec: String
} }

/// In the request of [`UpdateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MasterNodeConfiguration {
    /// Required.
    pub amount: Option<i64>,
    /// Required.
    pub disk: Option<i64>,
    /// Required.
    pub disk_type: Option<String>,
    /// Required.
    pub spec: Option<String>,
}
input! { MasterNodeConfiguration(amount: i64, disk: i64, disk_type: String, spec: String) {
    0 "amount" amount: i64, 1 "disk" disk: i64, 2 "diskType" disk_type: String, 3 "spec" spec: String
} }

/// In the request of [`UpdateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeSpec {
    pub disk: Option<i64>,
    pub disk_encryption: Option<bool>,
    pub disk_preference: Option<String>,
    pub disk_type: Option<String>,
    pub performance_level: Option<String>,
    /// Required.
    pub spec: Option<String>,
}
input! { NodeSpec(spec: String) {
    0 "disk" disk: i64, 1 "diskEncryption" disk_encryption: bool, 2 "diskPreference" disk_preference: String,
    3 "diskType" disk_type: String, 4 "performanceLevel" performance_level: String, 5 "spec" spec: String
} }

/// In the request of [`UpdateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WarmNodeConfiguration {
    pub amount: Option<i64>,
    pub disk: Option<i64>,
    pub disk_encryption: Option<bool>,
    pub disk_type: Option<String>,
    pub performance_level: Option<String>,
    /// Required.
    pub spec: Option<String>,
}
input! { WarmNodeConfiguration(spec: String) {
    0 "amount" amount: i64, 1 "disk" disk: i64, 2 "diskEncryption" disk_encryption: bool,
    3 "diskType" disk_type: String, 4 "performanceLevel" performance_level: String, 5 "spec" spec: String
} }

/// Response of [`UpdateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<UpdateInstanceResult>,
}
model! { UpdateInstanceOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Result" result: UpdateInstanceResult
} }

/// In the response of [`UpdateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceResult {
    pub created_at: Option<String>,
    pub description: Option<String>,
    pub domain: Option<String>,
    pub es_version: Option<String>,
    pub instance_id: Option<String>,
    pub kibana_configuration: Option<UpdateInstanceKibanaConfiguration>,
    pub master_configuration: Option<UpdateInstanceMasterConfiguration>,
    pub node_amount: Option<i64>,
    pub node_spec: Option<UpdateInstanceNodeSpec>,
    pub payment_type: Option<String>,
    pub status: Option<String>,
}
model! { UpdateInstanceResult {
    0 "createdAt" created_at: String, 1 "description" description: String, 2 "domain" domain: String,
    3 "esVersion" es_version: String, 4 "instanceId" instance_id: String,
    5 "kibanaConfiguration" kibana_configuration: UpdateInstanceKibanaConfiguration,
    6 "masterConfiguration" master_configuration: UpdateInstanceMasterConfiguration, 7 "nodeAmount" node_amount: i64,
    8 "nodeSpec" node_spec: UpdateInstanceNodeSpec, 9 "paymentType" payment_type: String, 10 "status" status: String
} }

/// In the response of [`UpdateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceKibanaConfiguration {
    pub amount: Option<i64>,
    pub disk: Option<i64>,
    pub disk_type: Option<String>,
    pub spec: Option<String>,
}
model! { UpdateInstanceKibanaConfiguration {
    0 "amount" amount: i64, 1 "disk" disk: i64, 2 "diskType" disk_type: String, 3 "spec" spec: String
} }

/// In the response of [`UpdateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceMasterConfiguration {
    pub amount: Option<i64>,
    pub disk: Option<i64>,
    pub disk_type: Option<String>,
    pub spec: Option<String>,
}
model! { UpdateInstanceMasterConfiguration {
    0 "amount" amount: i64, 1 "disk" disk: i64, 2 "diskType" disk_type: String, 3 "spec" spec: String
} }

/// In the response of [`UpdateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceNodeSpec {
    pub disk: Option<i64>,
    pub disk_type: Option<String>,
    pub spec: Option<String>,
}
model! { UpdateInstanceNodeSpec {
    0 "disk" disk: i64, 1 "diskType" disk_type: String, 2 "spec" spec: String
} }

/// Updates instance charge type: `UpdateInstanceChargeType` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/instances/{InstanceId}/actions/convert-pay-type`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/UpdateInstanceChargeType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceChargeType {
    pub client_token: Option<String>,
    pub payment_info: Option<UpdateInstanceChargeTypePaymentInfo>,
    pub payment_type: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { UpdateInstanceChargeType(instance_id: String)
    "UpdateInstanceChargeType" -> UpdateInstanceChargeTypeOutput {
    0 "clientToken" client_token: String, 1 "paymentInfo" payment_info: UpdateInstanceChargeTypePaymentInfo,
    2 "paymentType" payment_type: String, 3 "InstanceId" instance_id
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/openapi/instances/{InstanceId}/actions/convert-pay-type", body: BodyStyle::Json, } }

/// In the request of [`UpdateInstanceChargeType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceChargeTypePaymentInfo {
    pub duration: Option<i64>,
    pub pricing_cycle: Option<String>,
}
input! { UpdateInstanceChargeTypePaymentInfo() {
    0 "duration" duration: i64, 1 "pricingCycle" pricing_cycle: String
} }

/// Response of [`UpdateInstanceChargeType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceChargeTypeOutput {
    pub result: Option<bool>,
}
model! { UpdateInstanceChargeTypeOutput {
    0 "Result" result: bool
} }

/// Updates instance settings: `UpdateInstanceSettings` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/instances/{InstanceId}/instance-settings`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/UpdateInstanceSettings>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceSettings {
    pub client_token: Option<String>,
    pub force: Option<bool>,
    pub update_strategy: Option<String>,
    pub es_config: Option<BTreeMap<String, String>>,
    /// Required.
    pub instance_id: String,
}
operation! { UpdateInstanceSettings(instance_id: String) "UpdateInstanceSettings" -> Empty {
    0 "clientToken" client_token: String, 1 "force" force: bool, 2 "updateStrategy" update_strategy: String,
    3 "esConfig" es_config: BTreeMap<String, String>, 4 "InstanceId" instance_id
} [
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { path: "/openapi/instances/{InstanceId}/instance-settings", body: BodyStyle::Json, } }

/// Response of [`UpdateInstanceSettings`]: empty.
pub type UpdateInstanceSettingsOutput = Empty;

/// Updates keystores: `UpdateKeystores` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/instances/{InstanceId}/keystores`. Changes data. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/UpdateKeystores>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateKeystores {
    pub force: Option<String>,
    pub remove: Option<Vec<String>>,
    pub update: Option<BTreeMap<String, String>>,
    /// Required.
    pub instance_id: String,
}
operation! { UpdateKeystores(instance_id: String) "UpdateKeystores" -> Empty {
    0 "force" force: String, 1 "remove" remove: Vec<String>, 2 "update" update: BTreeMap<String, String>,
    3 "InstanceId" instance_id
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/openapi/instances/{InstanceId}/keystores", body: BodyStyle::Json, } }

/// Response of [`UpdateKeystores`]: empty.
pub type UpdateKeystoresOutput = Empty;

/// Updates kibana pvl network: `UpdateKibanaPvlNetwork` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/instances/{InstanceId}/actions/update-kibana-private`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/UpdateKibanaPvlNetwork>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateKibanaPvlNetwork {
    pub client_token: Option<String>,
    pub pvl_id: Option<String>,
    pub endpoint_name: Option<String>,
    pub security_groups: Option<Vec<String>>,
    /// Required.
    pub instance_id: String,
}
operation! { UpdateKibanaPvlNetwork(instance_id: String) "UpdateKibanaPvlNetwork" -> UpdateKibanaPvlNetworkOutput {
    0 "clientToken" client_token: String, 1 "pvlId" pvl_id: String, 2 "endpointName" endpoint_name: String,
    3 "securityGroups" security_groups: Vec<String>, 4 "InstanceId" instance_id
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { path: "/openapi/instances/{InstanceId}/actions/update-kibana-private", body: BodyStyle::Json, } }

/// Response of [`UpdateKibanaPvlNetwork`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateKibanaPvlNetworkOutput {
    pub result: Option<bool>,
}
model! { UpdateKibanaPvlNetworkOutput {
    0 "Result" result: bool
} }

/// Updates kibana settings: `UpdateKibanaSettings` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/instances/{InstanceId}/actions/update-kibana-settings`. Changes data; repeatable by `clientToken`.
/// See <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/UpdateKibanaSettings>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateKibanaSettings {
    pub client_token: Option<String>,
    pub body: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { UpdateKibanaSettings(instance_id: String) "UpdateKibanaSettings" -> UpdateKibanaSettingsOutput {
    0 "clientToken" client_token: String, 1 "body" body: String, 2 "InstanceId" instance_id
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/openapi/instances/{InstanceId}/actions/update-kibana-settings", body: BodyStyle::Json, } }

/// Response of [`UpdateKibanaSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateKibanaSettingsOutput {
    pub result: Option<bool>,
}
model! { UpdateKibanaSettingsOutput {
    0 "Result" result: bool
} }

/// Updates kibana sso: `UpdateKibanaSso` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/instances/{InstanceId}/actions/kibana-sso`. Changes data. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/UpdateKibanaSso>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateKibanaSso {
    /// Required.
    pub enable: String,
    /// Required.
    pub network_type: String,
    /// Required.
    pub instance_id: String,
}
operation! { UpdateKibanaSso(enable: String, network_type: String, instance_id: String)
    "UpdateKibanaSso" -> UpdateKibanaSsoOutput {
    0 "enable" enable, 1 "networkType" network_type, 2 "InstanceId" instance_id
} [
    Mark::new(2, Location::Path, Style::None)
] { path: "/openapi/instances/{InstanceId}/actions/kibana-sso", } }

/// Response of [`UpdateKibanaSso`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateKibanaSsoOutput {
    pub result: Option<bool>,
}
model! { UpdateKibanaSsoOutput {
    0 "Result" result: bool
} }

/// Updates kibana white ips: `UpdateKibanaWhiteIps` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/instances/{InstanceId}/kibana-white-ips`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/UpdateKibanaWhiteIps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateKibanaWhiteIps {
    pub client_token: Option<String>,
    pub modify_mode: Option<String>,
    pub kibana_ip_whitelist: Option<Vec<String>>,
    pub white_ip_group: Option<UpdateKibanaWhiteIpsWhiteIpGroup>,
    /// Required.
    pub instance_id: String,
}
operation! { UpdateKibanaWhiteIps(instance_id: String) "UpdateKibanaWhiteIps" -> UpdateKibanaWhiteIpsOutput {
    0 "clientToken" client_token: String, 1 "modifyMode" modify_mode: String,
    2 "kibanaIPWhitelist" kibana_ip_whitelist: Vec<String>,
    3 "whiteIpGroup" white_ip_group: UpdateKibanaWhiteIpsWhiteIpGroup, 4 "InstanceId" instance_id
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { path: "/openapi/instances/{InstanceId}/kibana-white-ips", body: BodyStyle::Json, } }

/// In the request of [`UpdateKibanaWhiteIps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateKibanaWhiteIpsWhiteIpGroup {
    pub group_name: Option<String>,
    pub ips: Option<Vec<String>>,
    pub white_ip_type: Option<String>,
}
input! { UpdateKibanaWhiteIpsWhiteIpGroup() {
    0 "groupName" group_name: String, 1 "ips" ips: Vec<String>, 2 "whiteIpType" white_ip_type: String
} }

/// Response of [`UpdateKibanaWhiteIps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateKibanaWhiteIpsOutput {
    pub result: Option<UpdateKibanaWhiteIpsResult>,
}
model! { UpdateKibanaWhiteIpsOutput {
    0 "Result" result: UpdateKibanaWhiteIpsResult
} }

/// In the response of [`UpdateKibanaWhiteIps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateKibanaWhiteIpsResult {
    pub kibana_ip_whitelist: Vec<String>,
    pub kibana_private_ip_whitelist: Vec<String>,
    pub network_config: Option<UpdateKibanaWhiteIpsNetworkConfig>,
}
model! { UpdateKibanaWhiteIpsResult {
    0 "kibanaIPWhitelist" kibana_ip_whitelist: Vec<String>,
    1 "kibanaPrivateIPWhitelist" kibana_private_ip_whitelist: Vec<String>,
    2 "networkConfig" network_config: UpdateKibanaWhiteIpsNetworkConfig
} }

/// In the response of [`UpdateKibanaWhiteIps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateKibanaWhiteIpsNetworkConfig {
    pub r#type: Option<String>,
    pub vpc_id: Option<String>,
    pub vs_area: Option<String>,
    pub vswitch_id: Option<String>,
    pub white_ip_group_list: Vec<UpdateKibanaWhiteIpsWhiteIpGroupList>,
}
model! { UpdateKibanaWhiteIpsNetworkConfig {
    0 "type" r#type: String, 1 "vpcId" vpc_id: String, 2 "vsArea" vs_area: String, 3 "vswitchId" vswitch_id: String,
    4 "whiteIpGroupList" white_ip_group_list: Vec<UpdateKibanaWhiteIpsWhiteIpGroupList>
} }

/// In the response of [`UpdateKibanaWhiteIps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateKibanaWhiteIpsWhiteIpGroupList {
    pub group_name: Option<String>,
    pub ips: Vec<String>,
    pub white_ip_type: Option<String>,
}
model! { UpdateKibanaWhiteIpsWhiteIpGroupList {
    0 "groupName" group_name: String, 1 "ips" ips: Vec<String>, 2 "whiteIpType" white_ip_type: String
} }

/// Updates logstash: `UpdateLogstash` of `elasticsearch` 2017-06-13.
///
/// PUT `/openapi/logstashes/{InstanceId}`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/UpdateLogstash>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLogstash {
    pub client_token: Option<String>,
    /// 1 to 20.
    pub node_amount: Option<i64>,
    pub node_spec: Option<UpdateLogstashNodeSpec>,
    /// Required.
    pub instance_id: String,
}
operation! { UpdateLogstash(instance_id: String) "UpdateLogstash" -> UpdateLogstashOutput {
    0 "clientToken" client_token: String, 1 "nodeAmount" node_amount: i64,
    2 "nodeSpec" node_spec: UpdateLogstashNodeSpec, 3 "InstanceId" instance_id
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "PUT", path: "/openapi/logstashes/{InstanceId}", body: BodyStyle::Json, } }

/// In the request of [`UpdateLogstash`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLogstashNodeSpec {
    pub disk: Option<i64>,
    pub disk_type: Option<String>,
    pub spec: Option<String>,
}
input! { UpdateLogstashNodeSpec() {
    0 "disk" disk: i64, 1 "diskType" disk_type: String, 2 "spec" spec: String
} }

/// Response of [`UpdateLogstash`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLogstashOutput {
    pub result: Option<bool>,
}
model! { UpdateLogstashOutput {
    0 "Result" result: bool
} }

/// Updates logstash charge type: `UpdateLogstashChargeType` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/logstashes/{InstanceId}/actions/convert-pay-type`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/UpdateLogstashChargeType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLogstashChargeType {
    pub client_token: Option<String>,
    pub body: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { UpdateLogstashChargeType(instance_id: String)
    "UpdateLogstashChargeType" -> UpdateLogstashChargeTypeOutput {
    0 "clientToken" client_token: String, 1 "body" body: String, 2 "InstanceId" instance_id
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/openapi/logstashes/{InstanceId}/actions/convert-pay-type", body: BodyStyle::Json, } }

/// Response of [`UpdateLogstashChargeType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLogstashChargeTypeOutput {
    pub result: Option<bool>,
}
model! { UpdateLogstashChargeTypeOutput {
    0 "Result" result: bool
} }

/// Updates logstash description: `UpdateLogstashDescription` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/logstashes/{InstanceId}/description`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/UpdateLogstashDescription>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLogstashDescription {
    pub client_token: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { UpdateLogstashDescription(instance_id: String)
    "UpdateLogstashDescription" -> UpdateLogstashDescriptionOutput {
    0 "clientToken" client_token: String, 1 "description" description: String, 2 "InstanceId" instance_id
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/openapi/logstashes/{InstanceId}/description", body: BodyStyle::Json, } }

/// Response of [`UpdateLogstashDescription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLogstashDescriptionOutput {
    pub result: Option<UpdateLogstashDescriptionResult>,
}
model! { UpdateLogstashDescriptionOutput {
    0 "Result" result: UpdateLogstashDescriptionResult
} }

/// In the response of [`UpdateLogstashDescription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLogstashDescriptionResult {
    pub description: Option<String>,
}
model! { UpdateLogstashDescriptionResult {
    0 "description" description: String
} }

/// Updates logstash settings: `UpdateLogstashSettings` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/logstashes/{InstanceId}/instance-settings`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/UpdateLogstashSettings>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLogstashSettings {
    pub client_token: Option<String>,
    pub body: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { UpdateLogstashSettings(instance_id: String) "UpdateLogstashSettings" -> Empty {
    0 "clientToken" client_token: String, 1 "body" body: String, 2 "InstanceId" instance_id
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/openapi/logstashes/{InstanceId}/instance-settings", body: BodyStyle::Json, } }

/// Response of [`UpdateLogstashSettings`]: empty.
pub type UpdateLogstashSettingsOutput = Empty;

/// Updates pipeline management config: `UpdatePipelineManagementConfig` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/logstashes/{InstanceId}/pipeline-management-config`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/UpdatePipelineManagementConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePipelineManagementConfig {
    pub client_token: Option<String>,
    pub endpoints: Option<Vec<String>>,
    pub es_instance_id: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub pipeline_ids: Option<Vec<String>>,
    pub pipeline_management_type: Option<String>,
    pub user_name: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { UpdatePipelineManagementConfig(instance_id: String)
    "UpdatePipelineManagementConfig" -> UpdatePipelineManagementConfigOutput {
    0 "clientToken" client_token: String, 1 "endpoints" endpoints: Vec<String>, 2 "esInstanceId" es_instance_id: String,
    3 "password" password: Secret, 4 "pipelineIds" pipeline_ids: Vec<String>,
    5 "pipelineManagementType" pipeline_management_type: String, 6 "userName" user_name: String,
    7 "InstanceId" instance_id
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Path, Style::None)
] { path: "/openapi/logstashes/{InstanceId}/pipeline-management-config", body: BodyStyle::Json, } }

/// Response of [`UpdatePipelineManagementConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePipelineManagementConfigOutput {
    pub result: Option<bool>,
}
model! { UpdatePipelineManagementConfigOutput {
    0 "Result" result: bool
} }

/// Updates pipelines: `UpdatePipelines` of `elasticsearch` 2017-06-13.
///
/// PUT `/openapi/logstashes/{InstanceId}/pipelines`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/UpdatePipelines>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePipelines {
    pub client_token: Option<String>,
    pub trigger: Option<bool>,
    pub body: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { UpdatePipelines(instance_id: String) "UpdatePipelines" -> UpdatePipelinesOutput {
    0 "clientToken" client_token: String, 1 "trigger" trigger: bool, 2 "body" body: String, 3 "InstanceId" instance_id
} [
    Mark::new(2, Location::WholeBody, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "PUT", path: "/openapi/logstashes/{InstanceId}/pipelines", body: BodyStyle::Json, } }

/// Response of [`UpdatePipelines`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePipelinesOutput {
    pub result: Option<bool>,
}
model! { UpdatePipelinesOutput {
    0 "Result" result: bool
} }

/// Updates private network white ips: `UpdatePrivateNetworkWhiteIps` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/instances/{InstanceId}/private-network-white-ips`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/UpdatePrivateNetworkWhiteIps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePrivateNetworkWhiteIps {
    pub client_token: Option<String>,
    pub modify_mode: Option<String>,
    pub body: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { UpdatePrivateNetworkWhiteIps(instance_id: String)
    "UpdatePrivateNetworkWhiteIps" -> UpdatePrivateNetworkWhiteIpsOutput {
    0 "clientToken" client_token: String, 1 "modifyMode" modify_mode: String, 2 "body" body: String,
    3 "InstanceId" instance_id
} [
    Mark::new(2, Location::WholeBody, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/openapi/instances/{InstanceId}/private-network-white-ips", body: BodyStyle::Json, } }

/// Response of [`UpdatePrivateNetworkWhiteIps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePrivateNetworkWhiteIpsOutput {
    pub result: Option<UpdatePrivateNetworkWhiteIpsResult>,
}
model! { UpdatePrivateNetworkWhiteIpsOutput {
    0 "Result" result: UpdatePrivateNetworkWhiteIpsResult
} }

/// In the response of [`UpdatePrivateNetworkWhiteIps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePrivateNetworkWhiteIpsResult {
    pub private_network_ip_white_list: Vec<String>,
}
model! { UpdatePrivateNetworkWhiteIpsResult {
    0 "privateNetworkIpWhiteList" private_network_ip_white_list: Vec<String>
} }

/// Updates public network: `UpdatePublicNetwork` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/instances/{InstanceId}/public-network`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/UpdatePublicNetwork>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePublicNetwork {
    pub client_token: Option<String>,
    pub body: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { UpdatePublicNetwork(instance_id: String) "UpdatePublicNetwork" -> UpdatePublicNetworkOutput {
    0 "clientToken" client_token: String, 1 "body" body: String, 2 "InstanceId" instance_id
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/openapi/instances/{InstanceId}/public-network", body: BodyStyle::Json, } }

/// Response of [`UpdatePublicNetwork`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePublicNetworkOutput {
    pub result: Option<UpdatePublicNetworkResult>,
}
model! { UpdatePublicNetworkOutput {
    0 "Result" result: UpdatePublicNetworkResult
} }

/// In the response of [`UpdatePublicNetwork`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePublicNetworkResult {
    pub enable_public: Option<bool>,
}
model! { UpdatePublicNetworkResult {
    0 "enablePublic" enable_public: bool
} }

/// Updates public white ips: `UpdatePublicWhiteIps` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/instances/{InstanceId}/public-white-ips`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/UpdatePublicWhiteIps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePublicWhiteIps {
    pub client_token: Option<String>,
    pub modify_mode: Option<String>,
    pub body: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { UpdatePublicWhiteIps(instance_id: String) "UpdatePublicWhiteIps" -> UpdatePublicWhiteIpsOutput {
    0 "clientToken" client_token: String, 1 "modifyMode" modify_mode: String, 2 "body" body: String,
    3 "InstanceId" instance_id
} [
    Mark::new(2, Location::WholeBody, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/openapi/instances/{InstanceId}/public-white-ips", body: BodyStyle::Json, } }

/// Response of [`UpdatePublicWhiteIps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePublicWhiteIpsOutput {
    pub result: Option<UpdatePublicWhiteIpsResult>,
}
model! { UpdatePublicWhiteIpsOutput {
    0 "Result" result: UpdatePublicWhiteIpsResult
} }

/// In the response of [`UpdatePublicWhiteIps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePublicWhiteIpsResult {
    pub public_ip_whitelist: Vec<String>,
}
model! { UpdatePublicWhiteIpsResult {
    0 "publicIpWhitelist" public_ip_whitelist: Vec<String>
} }

/// Updates read write policy: `UpdateReadWritePolicy` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/instances/{InstanceId}/actions/update-read-write-policy`. Changes data; repeatable by `ClientToken`.
/// See <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/UpdateReadWritePolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateReadWritePolicy {
    pub client_token: Option<String>,
    pub body: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { UpdateReadWritePolicy(instance_id: String) "UpdateReadWritePolicy" -> UpdateReadWritePolicyOutput {
    0 "ClientToken" client_token: String, 1 "body" body: String, 2 "InstanceId" instance_id
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/openapi/instances/{InstanceId}/actions/update-read-write-policy", body: BodyStyle::Json, } }

/// Response of [`UpdateReadWritePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateReadWritePolicyOutput {
    pub result: Option<bool>,
}
model! { UpdateReadWritePolicyOutput {
    0 "Result" result: bool
} }

/// Updates snapshot setting: `UpdateSnapshotSetting` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/instances/{InstanceId}/snapshot-setting`. Changes data. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/UpdateSnapshotSetting>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSnapshotSetting {
    pub body: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { UpdateSnapshotSetting(instance_id: String) "UpdateSnapshotSetting" -> UpdateSnapshotSettingOutput {
    0 "body" body: String, 1 "InstanceId" instance_id
} [
    Mark::new(0, Location::WholeBody, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/openapi/instances/{InstanceId}/snapshot-setting", body: BodyStyle::Json, } }

/// Response of [`UpdateSnapshotSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSnapshotSettingOutput {
    pub result: Option<UpdateSnapshotSettingResult>,
}
model! { UpdateSnapshotSettingOutput {
    0 "Result" result: UpdateSnapshotSettingResult
} }

/// In the response of [`UpdateSnapshotSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSnapshotSettingResult {
    pub enable: Option<bool>,
    pub quartz_regex: Option<String>,
}
model! { UpdateSnapshotSettingResult {
    0 "enable" enable: bool, 1 "quartzRegex" quartz_regex: String
} }

/// Updates synonyms dicts: `UpdateSynonymsDicts` of `elasticsearch` 2017-06-13.
///
/// PUT `/openapi/instances/{InstanceId}/synonymsDict`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/UpdateSynonymsDicts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSynonymsDicts {
    pub client_token: Option<String>,
    pub body: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { UpdateSynonymsDicts(instance_id: String) "UpdateSynonymsDicts" -> UpdateSynonymsDictsOutput {
    0 "clientToken" client_token: String, 1 "body" body: String, 2 "InstanceId" instance_id
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/openapi/instances/{InstanceId}/synonymsDict", body: BodyStyle::Json, } }

/// Response of [`UpdateSynonymsDicts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSynonymsDictsOutput {
    pub result: Vec<UpdateSynonymsDictsResult>,
}
model! { UpdateSynonymsDictsOutput {
    0 "Result" result: Vec<UpdateSynonymsDictsResult>
} }

/// In the response of [`UpdateSynonymsDicts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSynonymsDictsResult {
    pub file_size: Option<i64>,
    pub name: Option<String>,
    pub source_type: Option<String>,
    pub r#type: Option<String>,
}
model! { UpdateSynonymsDictsResult {
    0 "fileSize" file_size: i64, 1 "name" name: String, 2 "sourceType" source_type: String, 3 "type" r#type: String
} }

/// Updates template: `UpdateTemplate` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/instances/{InstanceId}/templates/{TemplateName}`. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/UpdateTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTemplate {
    pub client_token: Option<String>,
    pub body: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub template_name: String,
}
operation! { UpdateTemplate(instance_id: String, template_name: String) "UpdateTemplate" -> UpdateTemplateOutput {
    0 "ClientToken" client_token: String, 1 "body" body: String, 2 "InstanceId" instance_id,
    3 "TemplateName" template_name
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/openapi/instances/{InstanceId}/templates/{TemplateName}", body: BodyStyle::Json, } }

/// Response of [`UpdateTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTemplateOutput {
    pub result: Option<bool>,
}
model! { UpdateTemplateOutput {
    0 "Result" result: bool
} }

/// Updates white ips: `UpdateWhiteIps` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/instances/{InstanceId}/white-ips`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/UpdateWhiteIps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWhiteIps {
    pub client_token: Option<String>,
    pub modify_mode: Option<String>,
    pub es_ip_whitelist: Option<Vec<String>>,
    pub white_ip_group: Option<UpdateWhiteIpsWhiteIpGroup>,
    /// Required.
    pub instance_id: String,
}
operation! { UpdateWhiteIps(instance_id: String) "UpdateWhiteIps" -> UpdateWhiteIpsOutput {
    0 "clientToken" client_token: String, 1 "modifyMode" modify_mode: String,
    2 "esIPWhitelist" es_ip_whitelist: Vec<String>, 3 "whiteIpGroup" white_ip_group: UpdateWhiteIpsWhiteIpGroup,
    4 "InstanceId" instance_id
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { path: "/openapi/instances/{InstanceId}/white-ips", body: BodyStyle::Json, } }

/// In the request of [`UpdateWhiteIps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWhiteIpsWhiteIpGroup {
    pub group_name: Option<String>,
    pub ips: Option<Vec<String>>,
    pub white_ip_type: Option<String>,
}
input! { UpdateWhiteIpsWhiteIpGroup() {
    0 "groupName" group_name: String, 1 "ips" ips: Vec<String>, 2 "whiteIpType" white_ip_type: String
} }

/// Response of [`UpdateWhiteIps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWhiteIpsOutput {
    pub result: Option<UpdateWhiteIpsResult>,
}
model! { UpdateWhiteIpsOutput {
    0 "Result" result: UpdateWhiteIpsResult
} }

/// In the response of [`UpdateWhiteIps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWhiteIpsResult {
    pub es_ip_whitelist: Vec<String>,
    pub network_config: Option<UpdateWhiteIpsNetworkConfig>,
}
model! { UpdateWhiteIpsResult {
    0 "esIPWhitelist" es_ip_whitelist: Vec<String>, 1 "networkConfig" network_config: UpdateWhiteIpsNetworkConfig
} }

/// In the response of [`UpdateWhiteIps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWhiteIpsNetworkConfig {
    pub white_ip_group_list: Vec<UpdateWhiteIpsWhiteIpGroupList>,
}
model! { UpdateWhiteIpsNetworkConfig {
    0 "whiteIpGroupList" white_ip_group_list: Vec<UpdateWhiteIpsWhiteIpGroupList>
} }

/// In the response of [`UpdateWhiteIps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWhiteIpsWhiteIpGroupList {
    pub group_name: Option<String>,
    pub ips: Vec<String>,
    pub white_ip_type: Option<String>,
}
model! { UpdateWhiteIpsWhiteIpGroupList {
    0 "groupName" group_name: String, 1 "ips" ips: Vec<String>, 2 "whiteIpType" white_ip_type: String
} }

/// Updates xpack monitor config: `UpdateXpackMonitorConfig` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/logstashes/{InstanceId}/xpack-monitor-config`. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/UpdateXpackMonitorConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateXpackMonitorConfig {
    pub client_token: Option<String>,
    pub enable: Option<bool>,
    pub endpoints: Option<Vec<String>>,
    /// Secret.
    pub password: Option<Secret>,
    pub user_name: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { UpdateXpackMonitorConfig(instance_id: String)
    "UpdateXpackMonitorConfig" -> UpdateXpackMonitorConfigOutput {
    0 "ClientToken" client_token: String, 1 "enable" enable: bool, 2 "endpoints" endpoints: Vec<String>,
    3 "password" password: Secret, 4 "userName" user_name: String, 5 "InstanceId" instance_id
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { path: "/openapi/logstashes/{InstanceId}/xpack-monitor-config", body: BodyStyle::Json, } }

/// Response of [`UpdateXpackMonitorConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateXpackMonitorConfigOutput {
    pub result: Option<bool>,
}
model! { UpdateXpackMonitorConfigOutput {
    0 "Result" result: bool
} }

/// `UpgradeEngineVersion` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/instances/{InstanceId}/actions/upgrade-version`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/UpgradeEngineVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeEngineVersion {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub update_strategy: Option<String>,
    pub plugins: Option<Vec<UpgradeEngineVersionPlugins>>,
    pub r#type: Option<String>,
    pub version: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { UpgradeEngineVersion(instance_id: String) "UpgradeEngineVersion" -> UpgradeEngineVersionOutput {
    0 "clientToken" client_token: String, 1 "dryRun" dry_run: bool, 2 "updateStrategy" update_strategy: String,
    3 "plugins" plugins: Vec<UpgradeEngineVersionPlugins>, 4 "type" r#type: String, 5 "version" version: String,
    6 "InstanceId" instance_id
} [
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Path, Style::None)
] { path: "/openapi/instances/{InstanceId}/actions/upgrade-version", body: BodyStyle::Json, } }

/// In the request of [`UpgradeEngineVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeEngineVersionPlugins {
    pub enable: Option<String>,
    pub file_version: Option<String>,
    pub name: Option<String>,
    pub version: Option<String>,
}
input! { UpgradeEngineVersionPlugins() {
    0 "enable" enable: String, 1 "fileVersion" file_version: String, 2 "name" name: String, 3 "version" version: String
} }

/// Response of [`UpgradeEngineVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeEngineVersionOutput {
    pub result: Vec<UpgradeEngineVersionResult>,
}
model! { UpgradeEngineVersionOutput {
    0 "Result" result: Vec<UpgradeEngineVersionResult>
} }

/// In the response of [`UpgradeEngineVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeEngineVersionResult {
    pub status: Option<String>,
    pub validate_result: Vec<UpgradeEngineVersionValidateResult>,
    pub validate_type: Option<String>,
}
model! { UpgradeEngineVersionResult {
    0 "status" status: String, 1 "validateResult" validate_result: Vec<UpgradeEngineVersionValidateResult>,
    2 "validateType" validate_type: String
} }

/// In the response of [`UpgradeEngineVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeEngineVersionValidateResult {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub error_type: Option<String>,
}
model! { UpgradeEngineVersionValidateResult {
    0 "errorCode" error_code: String, 1 "errorMsg" error_msg: String, 2 "errorType" error_type: String
} }

/// `UpgradeInfo` of `elasticsearch` 2017-06-13.
///
/// GET `/openapi/instances/{instanceId}/upgradeInfo`. Changes data. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/UpgradeInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeInfo {
    /// Required.
    pub instance_id: String,
}
operation! { UpgradeInfo(instance_id: String) "UpgradeInfo" -> UpgradeInfoOutput {
    0 "instanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/openapi/instances/{instanceId}/upgradeInfo", } }

/// Response of [`UpgradeInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeInfoOutput {
    pub result: Option<UpgradeInfoResult>,
}
model! { UpgradeInfoOutput {
    0 "Result" result: UpgradeInfoResult
} }

/// In the response of [`UpgradeInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeInfoResult {
    pub upgrade_info: Option<UpgradeInfoUpgradeInfo>,
}
model! { UpgradeInfoResult {
    0 "UpgradeInfo" upgrade_info: UpgradeInfoUpgradeInfo
} }

/// In the response of [`UpgradeInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeInfoUpgradeInfo {
    pub cur_repo_version: Option<String>,
    pub update_repo_version: Option<String>,
    pub upgrade: Option<bool>,
    pub cur_apack_version: Option<String>,
    pub cur_es_version: Option<String>,
    pub upgrade_apack_version: Option<String>,
    pub upgrade_es_version: Option<String>,
}
model! { UpgradeInfoUpgradeInfo {
    0 "CurRepoVersion" cur_repo_version: String, 1 "UpdateRepoVersion" update_repo_version: String,
    2 "Upgrade" upgrade: bool, 3 "curApackVersion" cur_apack_version: String, 4 "curEsVersion" cur_es_version: String,
    5 "upgradeApackVersion" upgrade_apack_version: String, 6 "upgradeEsVersion" upgrade_es_version: String
} }

/// `ValidateConnection` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/logstashes/{InstanceId}/validate-connection`. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/ValidateConnection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateConnection {
    pub client_token: Option<String>,
    pub body: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { ValidateConnection(instance_id: String) "ValidateConnection" -> ValidateConnectionOutput {
    0 "ClientToken" client_token: String, 1 "body" body: String, 2 "InstanceId" instance_id
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/openapi/logstashes/{InstanceId}/validate-connection", body: BodyStyle::Json, } }

/// Response of [`ValidateConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateConnectionOutput {
    pub result: Option<bool>,
}
model! { ValidateConnectionOutput {
    0 "Result" result: bool
} }

/// `ValidateShrinkNodes` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/instances/{InstanceId}/validate-shrink-nodes`. Changes data. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/ValidateShrinkNodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateShrinkNodes {
    pub count: Option<i64>,
    pub ignore_status: Option<bool>,
    /// Required.
    pub node_type: String,
    pub body: Option<Vec<ValidateShrinkNodesBody>>,
    /// Required.
    pub instance_id: String,
}
operation! { ValidateShrinkNodes(node_type: String, instance_id: String)
    "ValidateShrinkNodes" -> ValidateShrinkNodesOutput {
    0 "count" count: i64, 1 "ignoreStatus" ignore_status: bool, 2 "nodeType" node_type,
    3 "body" body: Vec<ValidateShrinkNodesBody>, 4 "InstanceId" instance_id
} [
    Mark::new(3, Location::WholeBody, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { path: "/openapi/instances/{InstanceId}/validate-shrink-nodes", body: BodyStyle::Json, } }

/// In the request of [`ValidateShrinkNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateShrinkNodesBody {
    pub host: Option<String>,
    pub host_name: Option<String>,
    pub node_type: Option<String>,
    pub port: Option<i64>,
    pub zone_id: Option<String>,
}
input! { ValidateShrinkNodesBody() {
    0 "host" host: String, 1 "hostName" host_name: String, 2 "nodeType" node_type: String, 3 "port" port: i64,
    4 "zoneId" zone_id: String
} }

/// Response of [`ValidateShrinkNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateShrinkNodesOutput {
    pub result: Option<bool>,
}
model! { ValidateShrinkNodesOutput {
    0 "Result" result: bool
} }

/// `ValidateSlrPermission` of `elasticsearch` 2017-06-13.
///
/// GET `/openapi/user/servicerolepermission`. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/ValidateSlrPermission>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateSlrPermission {
    pub client_token: Option<String>,
    /// Required.
    pub rolename: String,
}
operation! { ValidateSlrPermission(rolename: String) "ValidateSlrPermission" -> ValidateSlrPermissionOutput {
    0 "ClientToken" client_token: String, 1 "rolename" rolename
} { method: "GET", path: "/openapi/user/servicerolepermission", } }

/// Response of [`ValidateSlrPermission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateSlrPermissionOutput {
    pub result: Option<bool>,
}
model! { ValidateSlrPermissionOutput {
    0 "Result" result: bool
} }

/// `ValidateTransferableNodes` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/instances/{InstanceId}/validate-transfer-nodes`. Changes data. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/ValidateTransferableNodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateTransferableNodes {
    /// Required.
    pub node_type: String,
    pub body: Option<Vec<ValidateTransferableNodesBody>>,
    /// Required.
    pub instance_id: String,
}
operation! { ValidateTransferableNodes(node_type: String, instance_id: String)
    "ValidateTransferableNodes" -> ValidateTransferableNodesOutput {
    0 "nodeType" node_type, 1 "body" body: Vec<ValidateTransferableNodesBody>, 2 "InstanceId" instance_id
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/openapi/instances/{InstanceId}/validate-transfer-nodes", body: BodyStyle::Json, } }

/// In the request of [`ValidateTransferableNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateTransferableNodesBody {
    pub host: Option<String>,
    pub port: Option<i64>,
    pub zone_id: Option<String>,
}
input! { ValidateTransferableNodesBody() {
    0 "host" host: String, 1 "port" port: i64, 2 "zoneId" zone_id: String
} }

/// Response of [`ValidateTransferableNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateTransferableNodesOutput {
    pub result: Option<bool>,
}
model! { ValidateTransferableNodesOutput {
    0 "Result" result: bool
} }

/// Creates instance: `createInstance` of `elasticsearch` 2017-06-13.
///
/// POST `/openapi/instances`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/elasticsearch/2017-06-13/createInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstance {
    pub client_token: Option<String>,
    pub client_node_configuration: Option<ClientNodeConfiguration>,
    pub description: Option<String>,
    pub elastic_data_node_configuration: Option<ElasticDataNodeConfiguration>,
    /// Required. Secret.
    pub es_admin_password: Secret,
    /// Required.
    pub es_version: String,
    pub instance_category: Option<String>,
    pub kibana_configuration: Option<KibanaNodeConfiguration>,
    pub master_configuration: Option<MasterNodeConfiguration>,
    /// Required.
    pub network_config: NetworkConfig,
    /// Required.
    pub node_amount: i64,
    pub node_spec: Option<NodeSpec>,
    pub payment_info: Option<PaymentInfo>,
    pub payment_type: Option<String>,
    pub resource_group_id: Option<String>,
    pub tags: Option<Vec<CreateInstanceTags>>,
    pub warm_node_configuration: Option<WarmNodeConfiguration>,
    pub zone_count: Option<i64>,
}
operation! {
    CreateInstance(es_admin_password: Secret, es_version: String, network_config: NetworkConfig, node_amount: i64)
    "createInstance" -> Empty {
    0 "clientToken" client_token: String,
    1 "clientNodeConfiguration" client_node_configuration: ClientNodeConfiguration, 2 "description" description: String,
    3 "elasticDataNodeConfiguration" elastic_data_node_configuration: ElasticDataNodeConfiguration,
    4 "esAdminPassword" es_admin_password, 5 "esVersion" es_version, 6 "instanceCategory" instance_category: String,
    7 "kibanaConfiguration" kibana_configuration: KibanaNodeConfiguration,
    8 "masterConfiguration" master_configuration: MasterNodeConfiguration, 9 "networkConfig" network_config,
    10 "nodeAmount" node_amount, 11 "nodeSpec" node_spec: NodeSpec, 12 "paymentInfo" payment_info: PaymentInfo,
    13 "paymentType" payment_type: String, 14 "resourceGroupId" resource_group_id: String,
    15 "tags" tags: Vec<CreateInstanceTags>, 16 "warmNodeConfiguration" warm_node_configuration: WarmNodeConfiguration,
    17 "zoneCount" zone_count: i64
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
    Mark::new(17, Location::Body, Style::None)
] { path: "/openapi/instances", body: BodyStyle::Json, no_reply: true, } }

/// Response of [`CreateInstance`]: empty.
pub type CreateInstanceOutput = Empty;

/// In the request of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetworkConfig {
    pub lb_replica: Option<i64>,
    pub load_balance_config: Option<Vec<NetworkConfigLoadBalanceConfig>>,
    pub load_balance_type: Option<String>,
    pub r#type: Option<String>,
    pub vpc_id: Option<String>,
    pub vs_area: Option<String>,
    pub vswitch_id: Option<String>,
    pub white_ip_group_list: Option<Vec<WhiteIpGroup>>,
}
input! { NetworkConfig() {
    0 "lbReplica" lb_replica: i64, 1 "loadBalanceConfig" load_balance_config: Vec<NetworkConfigLoadBalanceConfig>,
    2 "loadBalanceType" load_balance_type: String, 3 "type" r#type: String, 4 "vpcId" vpc_id: String,
    5 "vsArea" vs_area: String, 6 "vswitchId" vswitch_id: String,
    7 "whiteIpGroupList" white_ip_group_list: Vec<WhiteIpGroup>
} }

/// In the request of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetworkConfigLoadBalanceConfig {
    pub vs_area: Option<String>,
    pub vswitch_id: Option<String>,
}
input! { NetworkConfigLoadBalanceConfig() {
    0 "vsArea" vs_area: String, 1 "vswitchId" vswitch_id: String
} }

/// In the request of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WhiteIpGroup {
    pub white_ip_type: Option<String>,
    pub group_name: Option<String>,
    pub ips: Option<Vec<String>>,
}
input! { WhiteIpGroup() {
    0 "WhiteIpType" white_ip_type: String, 1 "groupName" group_name: String, 2 "ips" ips: Vec<String>
} }

/// In the request of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentInfo {
    pub auto_renew_duration: Option<i64>,
    pub duration: Option<i64>,
    pub is_auto_renew: Option<bool>,
    pub pricing_cycle: Option<String>,
}
input! { PaymentInfo() {
    0 "autoRenewDuration" auto_renew_duration: i64, 1 "duration" duration: i64, 2 "isAutoRenew" is_auto_renew: bool,
    3 "pricingCycle" pricing_cycle: String
} }

/// In the request of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { CreateInstanceTags() {
    0 "tagKey" tag_key: String, 1 "tagValue" tag_value: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    ActivateZones, AddConnectableCluster, AddSnapshotRepo, CancelDeletion, CancelLogstashDeletion, CancelTask,
    CapacityPlan, CloseDiagnosis, CloseHttps, CloseManagedIndex, CreateCollector, CreateComponentIndex,
    CreateDataStream, CreateILMPolicy, CreateIndexTemplate, CreateLogstash, CreatePipelines, CreateSnapshot,
    CreateVpcEndpoint, DeactivateZones, DeleteCollector, DeleteComponentIndex, DeleteConnectedCluster, DeleteDataStream,
    DeleteDataTask, DeleteDeprecatedTemplate, DeleteILMPolicy, DeleteIndexTemplate, DeleteInstance, DeleteLogstash,
    DeletePipelines, DeleteSnapshotRepo, DeleteVpcEndpoint, DescribeAckOperator, DescribeCollector,
    DescribeComponentIndex, DescribeConnectableClusters, DescribeDeprecatedTemplate, DescribeDiagnoseReport,
    DescribeDiagnosisSettings, DescribeDynamicSettings, DescribeElasticsearchHealth, DescribeILMPolicy,
    DescribeIndexTemplate, DescribeInstance, DescribeKibanaSettings, DescribeLogstash, DescribePipeline,
    DescribePipelineManagementConfig, DescribeRegions, DescribeSnapshotSetting, DescribeTemplates,
    DescribeXpackMonitorConfig, DiagnoseInstance, DisableKibanaPvlNetwork, EnableKibanaPvlNetwork,
    EstimatedLogstashRestartTime, EstimatedRestartTime, GetClusterDataInformation, GetElastictask,
    GetEmonAlarmRecordStatisticsDistribute, GetEmonGrafanaAlerts, GetEmonGrafanaDashboards, GetEmonMonitorData,
    GetKeystores, GetOpenStoreUsage, GetRegionConfiguration, GetRegionalInstanceConfig, GetSuggestShrinkableNodes,
    GetTransferableNodes, GrayPublish, InitModel, InitializeOperationRole, InstallAckOperator,
    InstallKibanaSystemPlugin, InstallLogstashSystemPlugin, InstallSystemPlugin, InstallUserPlugins,
    InterruptElasticsearchTask, InterruptLogstashTask, ListAckClusters, ListAckNamespaces, ListActionRecords,
    ListAllNode, ListAlternativeSnapshotRepos, ListAvailableEsInstanceIds, ListCollectors, ListComponentIndices,
    ListConnectedClusters, ListDataStreams, ListDataTasks, ListDefaultCollectorConfigurations, ListDeprecatedTemplates,
    ListDiagnoseIndices, ListDiagnoseReport, ListDiagnoseReportIds, ListDiagnosisItems, ListDictInformation, ListDicts,
    ListEcsInstances, ListEventRecords, ListExtendfiles, ListILMPolicies, ListIndexTemplates, ListInstance,
    ListInstanceHistoryEvents, ListInstanceIndices, ListKibanaPlugins, ListKibanaPvlNetwork, ListLogstash,
    ListLogstashLog, ListLogstashPlugins, ListNodes, ListPipeline, ListPipelineIds, ListPlugins, ListSearchLog,
    ListShardRecoveries, ListSnapshotReposByInstanceId, ListStatsEventRecords, ListTagResources, ListTags,
    ListUserPlugin, ListVpcEndpoints, MigrateToOtherZone, ModifyDeployMachine, ModifyElastictask,
    ModifyInstanceMaintainTime, ModifyScheduleExecuteTime, ModifyWhiteIps, MoveResourceGroup, OpenDiagnosis, OpenHttps,
    PluginAnalysis, PostEmonTryAlarmRule, RecommendTemplates, ReinstallCollector, RemovePlugin, RenewInstance,
    RenewLogstash, RestartCollector, RestartInstance, RestartLogstash, ResumeElasticsearchTask, ResumeLogstashTask,
    RolloverDataStream, RunPipelines, ShrinkNode, StartCollector, StopCollector, StopPipelines, TagResources,
    TransferNode, TriggerNetwork, TurnOffZone, TurnOnZone, UninstallKibanaPlugin, UninstallLogstashPlugin,
    UninstallPlugin, UntagResources, UpdateAdminPassword, UpdateAdvancedSetting, UpdateAliwsDict, UpdateBlackIps,
    UpdateCollector, UpdateCollectorName, UpdateComponentIndex, UpdateDescription, UpdateDiagnosisSettings, UpdateDict,
    UpdateDynamicSettings, UpdateExtendConfig, UpdateExtendfiles, UpdateFalconSeek, UpdateHotIkDicts, UpdateILMPolicy,
    UpdateIndexTemplate, UpdateInstance, UpdateInstanceChargeType, UpdateInstanceSettings, UpdateKeystores,
    UpdateKibanaPvlNetwork, UpdateKibanaSettings, UpdateKibanaSso, UpdateKibanaWhiteIps, UpdateLogstash,
    UpdateLogstashChargeType, UpdateLogstashDescription, UpdateLogstashSettings, UpdatePipelineManagementConfig,
    UpdatePipelines, UpdatePrivateNetworkWhiteIps, UpdatePublicNetwork, UpdatePublicWhiteIps, UpdateReadWritePolicy,
    UpdateSnapshotSetting, UpdateSynonymsDicts, UpdateTemplate, UpdateWhiteIps, UpdateXpackMonitorConfig,
    UpgradeEngineVersion, UpgradeInfo, ValidateConnection, ValidateShrinkNodes, ValidateSlrPermission,
    ValidateTransferableNodes, CreateInstance
}
