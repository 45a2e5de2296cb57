//! `elasticsearch` 2017-06-13.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
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
    vpc: &[
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
        ("cn-shanghai-finance-1", "elasticsearch-vpc.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "elasticsearch-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-wulanchabu", "elasticsearch-vpc.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "elasticsearch-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "elasticsearch-vpc.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "elasticsearch-vpc.eu-west-1.aliyuncs.com"),
        ("us-east-1", "elasticsearch-vpc.us-east-1.aliyuncs.com"),
        ("us-west-1", "elasticsearch-vpc.us-west-1.aliyuncs.com"),
    ],
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service =
    Service { name: "elasticsearch", version: "2017-06-13", code: "elasticsearch", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateZones {
    pub client_token: Option<String>,
    pub body: Option<String>,
    pub instance_id: String,
}
operation! { ActivateZones(instance_id: String) "ActivateZones" -> ActivateZonesOutput {
    0 "clientToken" client_token: String, 1 "body" body: String, 2 "InstanceId" instance_id
} [
    Mark { index: 1, location: Location::WholeBody, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/openapi/instances/{InstanceId}/actions/recover-zones", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateZonesOutput {
    pub result: Option<bool>,
}
model! { ActivateZonesOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddConnectableCluster {
    pub client_token: Option<String>,
    pub body: Option<String>,
    pub instance_id: String,
}
operation! { AddConnectableCluster(instance_id: String) "AddConnectableCluster" -> AddConnectableClusterOutput {
    0 "clientToken" client_token: String, 1 "body" body: String, 2 "InstanceId" instance_id
} [
    Mark { index: 1, location: Location::WholeBody, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/openapi/instances/{InstanceId}/connected-clusters", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddConnectableClusterOutput {
    pub result: Option<bool>,
}
model! { AddConnectableClusterOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSnapshotRepo {
    pub body: Option<String>,
    pub instance_id: String,
}
operation! { AddSnapshotRepo(instance_id: String) "AddSnapshotRepo" -> AddSnapshotRepoOutput {
    0 "body" body: String, 1 "InstanceId" instance_id
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/openapi/instances/{InstanceId}/snapshot-repos", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSnapshotRepoOutput {
    pub result: Option<bool>,
}
model! { AddSnapshotRepoOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelDeletion {
    pub client_token: Option<String>,
    pub instance_id: String,
}
operation! { CancelDeletion(instance_id: String) "CancelDeletion" -> CancelDeletionOutput {
    0 "clientToken" client_token: String, 1 "InstanceId" instance_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/openapi/instances/{InstanceId}/actions/cancel-deletion", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelDeletionOutput {
    pub result: Option<bool>,
}
model! { CancelDeletionOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelLogstashDeletion {
    pub client_token: Option<String>,
    pub instance_id: String,
}
operation! { CancelLogstashDeletion(instance_id: String) "CancelLogstashDeletion" -> CancelLogstashDeletionOutput {
    0 "clientToken" client_token: String, 1 "InstanceId" instance_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/openapi/logstashes/{InstanceId}/actions/cancel-deletion", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelLogstashDeletionOutput {
    pub result: Option<bool>,
}
model! { CancelLogstashDeletionOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelTask {
    pub client_token: Option<String>,
    pub task_type: String,
    pub instance_id: String,
}
operation! { CancelTask(task_type: String, instance_id: String) "CancelTask" -> CancelTaskOutput {
    0 "clientToken" client_token: String, 1 "taskType" task_type, 2 "InstanceId" instance_id
} [
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/openapi/instances/{InstanceId}/actions/cancel-task", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelTaskOutput {
    pub result: Option<bool>,
}
model! { CancelTaskOutput {
    0 "Result" result
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] { path: "/openapi/assist/actions/capacity-plan", body: BodyStyle::Json, unsigned: true, } }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CapacityPlanOutput {
    pub result: Option<CapacityPlanResult>,
}
model! { CapacityPlanOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CapacityPlanResult {
    pub extend_configs: Option<Vec<CapacityPlanExtendConfigs>>,
    pub instance_category: Option<String>,
    pub node_configurations: Option<Vec<CapacityPlanNodeConfigurations>>,
    pub oversized_cluster: Option<bool>,
}
model! { CapacityPlanResult {
    0 "ExtendConfigs" extend_configs, 1 "InstanceCategory" instance_category,
    2 "NodeConfigurations" node_configurations, 3 "OversizedCluster" oversized_cluster
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CapacityPlanExtendConfigs {
    pub config_type: Option<String>,
    pub disk: Option<i64>,
    pub disk_type: Option<String>,
}
model! { CapacityPlanExtendConfigs {
    0 "ConfigType" config_type, 1 "Disk" disk, 2 "DiskType" disk_type
} }

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
    0 "Amount" amount, 1 "Cpu" cpu, 2 "Disk" disk, 3 "DiskType" disk_type, 4 "Memory" memory, 5 "NodeType" node_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseDiagnosis {
    pub client_token: Option<String>,
    pub lang: Option<String>,
    pub instance_id: String,
}
operation! { CloseDiagnosis(instance_id: String) "CloseDiagnosis" -> CloseDiagnosisOutput {
    0 "ClientToken" client_token: String, 1 "lang" lang: String, 2 "InstanceId" instance_id
} [
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/openapi/diagnosis/instances/{InstanceId}/actions/close-diagnosis", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseDiagnosisOutput {
    pub result: Option<bool>,
}
model! { CloseDiagnosisOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseHttps {
    pub client_token: Option<String>,
    pub instance_id: String,
}
operation! { CloseHttps(instance_id: String) "CloseHttps" -> CloseHttpsOutput {
    0 "clientToken" client_token: String, 1 "InstanceId" instance_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/openapi/instances/{InstanceId}/actions/close-https", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseHttpsOutput {
    pub result: Option<bool>,
}
model! { CloseHttpsOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseManagedIndex {
    pub client_token: Option<String>,
    pub instance_id: String,
    pub index: String,
}
operation! { CloseManagedIndex(instance_id: String, index: String) "CloseManagedIndex" -> CloseManagedIndexOutput {
    0 "ClientToken" client_token: String, 1 "InstanceId" instance_id, 2 "Index" index
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/openapi/instances/{InstanceId}/indices/{Index}/close-managed", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseManagedIndexOutput {
    pub result: Option<bool>,
}
model! { CloseManagedIndexOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCollector {
    pub client_token: Option<String>,
    pub collector_paths: Option<Vec<String>>,
    pub configs: Vec<CreateCollectorConfigs>,
    pub dry_run: bool,
    pub extend_configs: Vec<BTreeMap<String, Value>>,
    pub name: String,
    pub res_type: String,
    pub res_version: String,
    pub vpc_id: String,
}

/// What [`CreateCollector::new`] takes.
pub struct CreateCollectorRequired {
    pub configs: Vec<CreateCollectorConfigs>,
    pub dry_run: bool,
    pub extend_configs: Vec<BTreeMap<String, Value>>,
    pub name: String,
    pub res_type: String,
    pub res_version: String,
    pub vpc_id: String,
}
operation! { CreateCollector{CreateCollectorRequired: configs, dry_run, extend_configs, name, res_type, res_version, vpc_id}
    "CreateCollector" -> CreateCollectorOutput {
    0 "clientToken" client_token: String, 1 "collectorPaths" collector_paths: Vec<String>, 2 "configs" configs,
    3 "dryRun" dry_run, 4 "extendConfigs" extend_configs, 5 "name" name, 6 "resType" res_type,
    7 "resVersion" res_version, 8 "vpcId" vpc_id
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None }
] { path: "/openapi/collectors", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCollectorConfigs {
    pub content: Option<String>,
    pub file_name: Option<String>,
}
input! { CreateCollectorConfigs(content: String, file_name: String) {
    0 "content" content: String, 1 "fileName" file_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCollectorOutput {
    pub result: Option<CreateCollectorResult>,
}
model! { CreateCollectorOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCollectorResult {
    pub res_id: Option<String>,
}
model! { CreateCollectorResult {
    0 "resId" res_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateComponentIndex {
    pub meta: Option<BTreeMap<String, Value>>,
    pub template: Option<CreateComponentIndexTemplate>,
    pub instance_id: String,
    pub name: String,
}
operation! { CreateComponentIndex(instance_id: String, name: String)
    "CreateComponentIndex" -> CreateComponentIndexOutput {
    0 "_meta" meta: BTreeMap<String, Value>, 1 "template" template: CreateComponentIndexTemplate,
    2 "InstanceId" instance_id, 3 "name" name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/openapi/instances/{InstanceId}/component-index/{name}", body: BodyStyle::Json, } }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateComponentIndexOutput {
    pub result: Option<bool>,
}
model! { CreateComponentIndexOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataStream {
    pub client_token: Option<String>,
    pub body: Option<String>,
    pub instance_id: String,
}
operation! { CreateDataStream(instance_id: String) "CreateDataStream" -> CreateDataStreamOutput {
    0 "ClientToken" client_token: String, 1 "body" body: String, 2 "InstanceId" instance_id
} [
    Mark { index: 1, location: Location::WholeBody, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/openapi/instances/{InstanceId}/data-streams", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataStreamOutput {
    pub result: Option<CreateDataStreamResult>,
}
model! { CreateDataStreamOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataStreamResult {
    pub name: Option<String>,
}
model! { CreateDataStreamResult {
    0 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateILMPolicy {
    pub client_token: Option<String>,
    pub body: Option<String>,
    pub instance_id: String,
}
operation! { CreateILMPolicy(instance_id: String) "CreateILMPolicy" -> CreateILMPolicyOutput {
    0 "ClientToken" client_token: String, 1 "body" body: String, 2 "InstanceId" instance_id
} [
    Mark { index: 1, location: Location::WholeBody, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/openapi/instances/{InstanceId}/ilm-policies", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateILMPolicyOutput {
    pub result: Option<String>,
}
model! { CreateILMPolicyOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIndexTemplate {
    pub client_token: Option<String>,
    pub data_stream: bool,
    pub ilm_policy: Option<String>,
    pub index_patterns: Vec<String>,
    pub index_template: String,
    /// 0 to 2147483647.
    pub priority: Option<i64>,
    pub template: Option<CreateIndexTemplateTemplate>,
    pub instance_id: String,
}
operation! { CreateIndexTemplate(data_stream: bool, index_patterns: Vec<String>, index_template: String, instance_id: String)
    "CreateIndexTemplate" -> CreateIndexTemplateOutput {
    0 "ClientToken" client_token: String, 1 "dataStream" data_stream, 2 "ilmPolicy" ilm_policy: String,
    3 "indexPatterns" index_patterns, 4 "indexTemplate" index_template, 5 "priority" priority: i64,
    6 "template" template: CreateIndexTemplateTemplate, 7 "InstanceId" instance_id
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Path, style: Style::None }
] { path: "/openapi/instances/{InstanceId}/index-templates", body: BodyStyle::Json, } }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIndexTemplateOutput {
    pub result: Option<String>,
}
model! { CreateIndexTemplateOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLogstash {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub network_config: CreateLogstashNetworkConfig,
    pub node_amount: i64,
    pub node_spec: CreateLogstashNodeSpec,
    pub payment_info: Option<CreateLogstashPaymentInfo>,
    pub payment_type: Option<String>,
    pub resource_group_id: Option<String>,
    pub version: String,
}
operation! { CreateLogstash(network_config: CreateLogstashNetworkConfig, node_amount: i64, node_spec: CreateLogstashNodeSpec, version: String)
    "CreateLogstash" -> CreateLogstashOutput {
    0 "clientToken" client_token: String, 1 "description" description: String, 2 "networkConfig" network_config,
    3 "nodeAmount" node_amount, 4 "nodeSpec" node_spec, 5 "paymentInfo" payment_info: CreateLogstashPaymentInfo,
    6 "paymentType" payment_type: String, 7 "resourceGroupId" resource_group_id: String, 8 "version" version
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None }
] { path: "/openapi/logstashes", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLogstashNetworkConfig {
    pub r#type: Option<String>,
    pub vpc_id: Option<String>,
    pub vs_area: Option<String>,
    pub vswitch_id: Option<String>,
}
input! { CreateLogstashNetworkConfig(vpc_id: String, vs_area: String, vswitch_id: String) {
    0 "type" r#type: String, 1 "vpcId" vpc_id: String, 2 "vsArea" vs_area: String, 3 "vswitchId" vswitch_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLogstashNodeSpec {
    pub disk: Option<i64>,
    pub disk_type: Option<String>,
    pub spec: Option<String>,
}
input! { CreateLogstashNodeSpec(spec: String) {
    0 "disk" disk: i64, 1 "diskType" disk_type: String, 2 "spec" spec: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLogstashOutput {
    pub result: Option<Logstash>,
}
model! { CreateLogstashOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Logstash {
    pub config: Option<BTreeMap<String, String>>,
    pub created_at: Option<String>,
    pub data_node: Option<bool>,
    pub description: Option<String>,
    pub end_time: Option<i64>,
    pub endpoint_list: Option<Vec<LogstashEndpointList>>,
    pub instance_id: Option<String>,
    pub network_config: Option<LogstashNetworkConfig>,
    pub node_amount: Option<i64>,
    pub node_spec: Option<LogstashNodeSpec>,
    pub payment_type: Option<String>,
    pub protocol: Option<String>,
    pub resource_group_id: Option<String>,
    pub status: Option<String>,
    pub tags: Option<Vec<LogstashTags>>,
    pub updated_at: Option<String>,
    pub version: Option<String>,
    pub zone_count: Option<i64>,
    pub zone_infos: Option<Vec<LogstashZoneInfos>>,
}
model! { Logstash {
    0 "config" config, 1 "createdAt" created_at, 2 "dataNode" data_node, 3 "description" description,
    4 "endTime" end_time, 5 "endpointList" endpoint_list, 6 "instanceId" instance_id, 7 "networkConfig" network_config,
    8 "nodeAmount" node_amount, 9 "nodeSpec" node_spec, 10 "paymentType" payment_type, 11 "protocol" protocol,
    12 "resourceGroupId" resource_group_id, 13 "status" status, 14 "tags" tags, 15 "updatedAt" updated_at,
    16 "version" version, 17 "zoneCount" zone_count, 18 "zoneInfos" zone_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogstashEndpointList {
    pub host: Option<String>,
    pub port: Option<i64>,
    pub zone_id: Option<String>,
}
model! { LogstashEndpointList {
    0 "host" host, 1 "port" port, 2 "zoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogstashNetworkConfig {
    pub r#type: Option<String>,
    pub vpc_id: Option<String>,
    pub vs_area: Option<String>,
    pub vswitch_id: Option<String>,
}
model! { LogstashNetworkConfig {
    0 "type" r#type, 1 "vpcId" vpc_id, 2 "vsArea" vs_area, 3 "vswitchId" vswitch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogstashNodeSpec {
    pub disk: Option<i64>,
    pub disk_type: Option<String>,
    pub spec: Option<String>,
}
model! { LogstashNodeSpec {
    0 "disk" disk, 1 "diskType" disk_type, 2 "spec" spec
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogstashTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { LogstashTags {
    0 "tagKey" tag_key, 1 "tagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogstashZoneInfos {
    pub status: Option<String>,
    pub zone_id: Option<String>,
}
model! { LogstashZoneInfos {
    0 "status" status, 1 "zoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePipelines {
    pub client_token: Option<String>,
    pub trigger: Option<bool>,
    pub body: Option<Vec<CreatePipelinesBody>>,
    pub instance_id: String,
}
operation! { CreatePipelines(instance_id: String) "CreatePipelines" -> CreatePipelinesOutput {
    0 "ClientToken" client_token: String, 1 "trigger" trigger: bool, 2 "body" body: Vec<CreatePipelinesBody>,
    3 "InstanceId" instance_id
} [
    Mark { index: 2, location: Location::WholeBody, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/openapi/logstashes/{InstanceId}/pipelines", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePipelinesBody {
    pub batch_delay: Option<i64>,
    pub batch_size: Option<i64>,
    pub config: Option<String>,
    pub description: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePipelinesOutput {
    pub result: Option<bool>,
}
model! { CreatePipelinesOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnapshot {
    pub client_token: String,
    pub body: Option<String>,
    pub instance_id: String,
}
operation! { CreateSnapshot(client_token: String, instance_id: String) "CreateSnapshot" -> CreateSnapshotOutput {
    0 "ClientToken" client_token, 1 "body" body: String, 2 "InstanceId" instance_id
} [
    Mark { index: 1, location: Location::WholeBody, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/openapi/instances/{InstanceId}/snapshots", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnapshotOutput {
    pub result: Option<bool>,
}
model! { CreateSnapshotOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcEndpoint {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub service_id: Option<String>,
    pub zone_id: Option<String>,
    pub instance_id: String,
}
operation! { CreateVpcEndpoint(instance_id: String) "CreateVpcEndpoint" -> CreateVpcEndpointOutput {
    0 "ClientToken" client_token: String, 1 "dryRun" dry_run: bool, 2 "serviceId" service_id: String,
    3 "zoneId" zone_id: String, 4 "InstanceId" instance_id
} [
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { path: "/openapi/instances/{InstanceId}/vpc-endpoints", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcEndpointOutput {
    pub result: Option<CreateVpcEndpointResult>,
}
model! { CreateVpcEndpointOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcEndpointResult {
    pub endpoint_domain: Option<String>,
    pub endpoint_id: Option<String>,
    pub endpoint_name: Option<String>,
    pub service_id: Option<String>,
}
model! { CreateVpcEndpointResult {
    0 "endpointDomain" endpoint_domain, 1 "endpointId" endpoint_id, 2 "endpointName" endpoint_name,
    3 "serviceId" service_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeactivateZones {
    pub client_token: Option<String>,
    pub body: Option<String>,
    pub instance_id: String,
}
operation! { DeactivateZones(instance_id: String) "DeactivateZones" -> DeactivateZonesOutput {
    0 "clientToken" client_token: String, 1 "body" body: String, 2 "InstanceId" instance_id
} [
    Mark { index: 1, location: Location::WholeBody, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/openapi/instances/{InstanceId}/actions/down-zones", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeactivateZonesOutput {
    pub result: Option<bool>,
}
model! { DeactivateZonesOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCollector {
    pub client_token: Option<String>,
    pub res_id: String,
}
operation! { DeleteCollector(res_id: String) "DeleteCollector" -> DeleteCollectorOutput {
    0 "ClientToken" client_token: String, 1 "ResId" res_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/openapi/collectors/{ResId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCollectorOutput {
    pub result: Option<bool>,
}
model! { DeleteCollectorOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteComponentIndex {
    pub instance_id: String,
    pub name: String,
}
operation! { DeleteComponentIndex(instance_id: String, name: String)
    "DeleteComponentIndex" -> DeleteComponentIndexOutput {
    0 "InstanceId" instance_id, 1 "name" name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/openapi/instances/{InstanceId}/component-index/{name}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteComponentIndexOutput {
    pub result: Option<bool>,
}
model! { DeleteComponentIndexOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConnectedCluster {
    pub client_token: Option<String>,
    pub connected_instance_id: String,
    pub instance_id: String,
}
operation! { DeleteConnectedCluster(connected_instance_id: String, instance_id: String)
    "DeleteConnectedCluster" -> DeleteConnectedClusterOutput {
    0 "clientToken" client_token: String, 1 "connectedInstanceId" connected_instance_id, 2 "InstanceId" instance_id
} [
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/openapi/instances/{InstanceId}/connected-clusters", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConnectedClusterOutput {
    pub result: Option<bool>,
}
model! { DeleteConnectedClusterOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataStream {
    pub client_token: Option<String>,
    pub instance_id: String,
    pub data_stream: String,
}
operation! { DeleteDataStream(instance_id: String, data_stream: String) "DeleteDataStream" -> DeleteDataStreamOutput {
    0 "ClientToken" client_token: String, 1 "InstanceId" instance_id, 2 "DataStream" data_stream
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/openapi/instances/{InstanceId}/data-streams/{DataStream}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataStreamOutput {
    pub result: Option<bool>,
}
model! { DeleteDataStreamOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataTask {
    pub client_token: String,
    pub task_id: String,
    pub instance_id: String,
}
operation! { DeleteDataTask(client_token: String, task_id: String, instance_id: String)
    "DeleteDataTask" -> DeleteDataTaskOutput {
    0 "ClientToken" client_token, 1 "taskId" task_id, 2 "InstanceId" instance_id
} [
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/openapi/instances/{InstanceId}/data-task", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataTaskOutput {
    pub result: Option<bool>,
}
model! { DeleteDataTaskOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDeprecatedTemplate {
    pub instance_id: String,
    pub name: String,
}
operation! { DeleteDeprecatedTemplate(instance_id: String, name: String)
    "DeleteDeprecatedTemplate" -> DeleteDeprecatedTemplateOutput {
    0 "InstanceId" instance_id, 1 "name" name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/openapi/instances/{InstanceId}/deprecated-templates/{name}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDeprecatedTemplateOutput {
    pub result: Option<bool>,
}
model! { DeleteDeprecatedTemplateOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteILMPolicy {
    pub instance_id: String,
    pub policy_name: String,
}
operation! { DeleteILMPolicy(instance_id: String, policy_name: String) "DeleteILMPolicy" -> DeleteILMPolicyOutput {
    0 "InstanceId" instance_id, 1 "PolicyName" policy_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/openapi/instances/{InstanceId}/ilm-policies/{PolicyName}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteILMPolicyOutput {
    pub result: Option<bool>,
}
model! { DeleteILMPolicyOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIndexTemplate {
    pub instance_id: String,
    pub index_template: String,
}
operation! { DeleteIndexTemplate(instance_id: String, index_template: String)
    "DeleteIndexTemplate" -> DeleteIndexTemplateOutput {
    0 "InstanceId" instance_id, 1 "IndexTemplate" index_template
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/openapi/instances/{InstanceId}/index-templates/{IndexTemplate}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIndexTemplateOutput {
    pub result: Option<bool>,
}
model! { DeleteIndexTemplateOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstance {
    pub client_token: Option<String>,
    pub delete_type: Option<String>,
    pub instance_id: String,
}
operation! { DeleteInstance(instance_id: String) "DeleteInstance" -> Empty {
    0 "clientToken" client_token: String, 1 "deleteType" delete_type: String, 2 "InstanceId" instance_id
} [
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/openapi/instances/{InstanceId}", } }

pub type DeleteInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLogstash {
    pub client_token: Option<String>,
    pub delete_type: Option<String>,
    pub instance_id: String,
}
operation! { DeleteLogstash(instance_id: String) "DeleteLogstash" -> Empty {
    0 "clientToken" client_token: String, 1 "deleteType" delete_type: String, 2 "InstanceId" instance_id
} [
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/openapi/logstashes/{InstanceId}", } }

pub type DeleteLogstashOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePipelines {
    pub client_token: Option<String>,
    pub pipeline_ids: Option<String>,
    pub instance_id: String,
}
operation! { DeletePipelines(instance_id: String) "DeletePipelines" -> DeletePipelinesOutput {
    0 "ClientToken" client_token: String, 1 "pipelineIds" pipeline_ids: String, 2 "InstanceId" instance_id
} [
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/openapi/logstashes/{InstanceId}/pipelines", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePipelinesOutput {
    pub result: Option<bool>,
}
model! { DeletePipelinesOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSnapshotRepo {
    pub client_token: Option<String>,
    pub repo_path: String,
    pub instance_id: String,
}
operation! { DeleteSnapshotRepo(repo_path: String, instance_id: String)
    "DeleteSnapshotRepo" -> DeleteSnapshotRepoOutput {
    0 "clientToken" client_token: String, 1 "repoPath" repo_path, 2 "InstanceId" instance_id
} [
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/openapi/instances/{InstanceId}/snapshot-repos", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSnapshotRepoOutput {
    pub result: Option<bool>,
}
model! { DeleteSnapshotRepoOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpcEndpoint {
    pub client_token: Option<String>,
    pub instance_id: String,
    pub endpoint_id: String,
}
operation! { DeleteVpcEndpoint(instance_id: String, endpoint_id: String)
    "DeleteVpcEndpoint" -> DeleteVpcEndpointOutput {
    0 "ClientToken" client_token: String, 1 "InstanceId" instance_id, 2 "EndpointId" endpoint_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/openapi/instances/{InstanceId}/vpc-endpoints/{EndpointId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpcEndpointOutput {
    pub result: Option<bool>,
}
model! { DeleteVpcEndpointOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAckOperator {
    pub cluster_id: String,
}
operation! { DescribeAckOperator(cluster_id: String) "DescribeAckOperator" -> DescribeAckOperatorOutput {
    0 "ClusterId" cluster_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/ack-clusters/{ClusterId}/operator", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAckOperatorOutput {
    pub result: Option<DescribeAckOperatorResult>,
}
model! { DescribeAckOperatorOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAckOperatorResult {
    pub status: Option<String>,
    pub version: Option<String>,
}
model! { DescribeAckOperatorResult {
    0 "status" status, 1 "version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCollector {
    pub res_id: String,
}
operation! { DescribeCollector(res_id: String) "DescribeCollector" -> DescribeCollectorOutput {
    0 "ResId" res_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/collectors/{ResId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCollectorOutput {
    pub result: Option<DescribeCollectorResult>,
}
model! { DescribeCollectorOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCollectorResult {
    pub collector_paths: Option<Vec<String>>,
    pub configs: Option<Vec<DescribeCollectorConfigs>>,
    pub dry_run: Option<bool>,
    pub extend_configs: Option<Vec<DescribeCollectorExtendConfigs>>,
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
    0 "collectorPaths" collector_paths, 1 "configs" configs, 2 "dryRun" dry_run, 3 "extendConfigs" extend_configs,
    4 "gmtCreatedTime" gmt_created_time, 5 "gmtUpdateTime" gmt_update_time, 6 "name" name, 7 "ownerId" owner_id,
    8 "resId" res_id, 9 "resType" res_type, 10 "resVersion" res_version, 11 "status" status, 12 "vpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCollectorConfigs {
    pub content: Option<String>,
    pub file_name: Option<String>,
}
model! { DescribeCollectorConfigs {
    0 "content" content, 1 "fileName" file_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCollectorExtendConfigs {
    pub config_type: Option<String>,
    pub enable_monitoring: Option<bool>,
    pub group_id: Option<String>,
    pub host: Option<String>,
    pub hosts: Option<Vec<String>>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub kibana_host: Option<String>,
    pub machines: Option<Vec<DescribeCollectorMachines>>,
    pub protocol: Option<String>,
    pub success_pods_count: Option<String>,
    pub total_pods_count: Option<String>,
    pub r#type: Option<String>,
    pub user_name: Option<String>,
}
model! { DescribeCollectorExtendConfigs {
    0 "configType" config_type, 1 "enableMonitoring" enable_monitoring, 2 "groupId" group_id, 3 "host" host,
    4 "hosts" hosts, 5 "instanceId" instance_id, 6 "instanceType" instance_type, 7 "kibanaHost" kibana_host,
    8 "machines" machines, 9 "protocol" protocol, 10 "successPodsCount" success_pods_count,
    11 "totalPodsCount" total_pods_count, 12 "type" r#type, 13 "userName" user_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCollectorMachines {
    pub agent_status: Option<String>,
    pub instance_id: Option<String>,
}
model! { DescribeCollectorMachines {
    0 "agentStatus" agent_status, 1 "instanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComponentIndex {
    pub instance_id: String,
    pub name: String,
}
operation! { DescribeComponentIndex(instance_id: String, name: String)
    "DescribeComponentIndex" -> DescribeComponentIndexOutput {
    0 "InstanceId" instance_id, 1 "name" name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/instances/{InstanceId}/component-index/{name}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComponentIndexOutput {
    pub result: Option<DescribeComponentIndexResult>,
}
model! { DescribeComponentIndexOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComponentIndexResult {
    pub meta: Option<BTreeMap<String, Value>>,
    pub template: Option<DescribeComponentIndexTemplate>,
}
model! { DescribeComponentIndexResult {
    0 "_meta" meta, 1 "template" template
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComponentIndexTemplate {
    pub aliases: Option<BTreeMap<String, Value>>,
    pub mappings: Option<BTreeMap<String, Value>>,
    pub settings: Option<BTreeMap<String, Value>>,
}
model! { DescribeComponentIndexTemplate {
    0 "aliases" aliases, 1 "mappings" mappings, 2 "settings" settings
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConnectableClusters {
    pub already_set_items: Option<bool>,
    pub instance_id: String,
}
operation! { DescribeConnectableClusters(instance_id: String)
    "DescribeConnectableClusters" -> DescribeConnectableClustersOutput {
    0 "alreadySetItems" already_set_items: bool, 1 "InstanceId" instance_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/instances/{InstanceId}/connectable-clusters", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConnectableClustersOutput {
    pub result: Option<Vec<DescribeConnectableClustersResult>>,
}
model! { DescribeConnectableClustersOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConnectableClustersResult {
    pub instances: Option<String>,
    pub network_type: Option<String>,
}
model! { DescribeConnectableClustersResult {
    0 "instances" instances, 1 "networkType" network_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeprecatedTemplate {
    pub instance_id: String,
    pub name: String,
}
operation! { DescribeDeprecatedTemplate(instance_id: String, name: String)
    "DescribeDeprecatedTemplate" -> DescribeDeprecatedTemplateOutput {
    0 "InstanceId" instance_id, 1 "name" name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/instances/{InstanceId}/deprecated-templates/{name}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeprecatedTemplateOutput {
    pub result: Option<DescribeDeprecatedTemplateResult>,
}
model! { DescribeDeprecatedTemplateOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeprecatedTemplateResult {
    pub data_stream: Option<bool>,
    pub index_patterns: Option<Vec<String>>,
    pub index_template: Option<String>,
    pub order: Option<i64>,
    pub template: Option<DescribeDeprecatedTemplateTemplate>,
    pub version: Option<String>,
}
model! { DescribeDeprecatedTemplateResult {
    0 "dataStream" data_stream, 1 "indexPatterns" index_patterns, 2 "indexTemplate" index_template, 3 "order" order,
    4 "template" template, 5 "version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeprecatedTemplateTemplate {
    pub aliases: Option<String>,
    pub mappings: Option<String>,
    pub settings: Option<String>,
}
model! { DescribeDeprecatedTemplateTemplate {
    0 "aliases" aliases, 1 "mappings" mappings, 2 "settings" settings
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnoseReport {
    pub lang: Option<String>,
    pub instance_id: String,
    pub report_id: String,
}
operation! { DescribeDiagnoseReport(instance_id: String, report_id: String)
    "DescribeDiagnoseReport" -> DescribeDiagnoseReportOutput {
    0 "lang" lang: String, 1 "InstanceId" instance_id, 2 "ReportId" report_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/diagnosis/instances/{InstanceId}/reports/{ReportId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnoseReportOutput {
    pub result: Option<DescribeDiagnoseReportResult>,
}
model! { DescribeDiagnoseReportOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnoseReportResult {
    pub create_time: Option<i64>,
    pub diagnose_items: Option<Vec<DescribeDiagnoseReportDiagnoseItems>>,
    pub diagnosis_mode: Option<String>,
    pub health: Option<String>,
    pub instance_id: Option<String>,
    pub items: Option<Vec<DescribeDiagnoseReportItems>>,
    pub report_id: Option<String>,
    pub state: Option<String>,
    pub trigger: Option<String>,
}
model! { DescribeDiagnoseReportResult {
    0 "createTime" create_time, 1 "diagnoseItems" diagnose_items, 2 "diagnosisMode" diagnosis_mode, 3 "health" health,
    4 "instanceId" instance_id, 5 "items" items, 6 "reportId" report_id, 7 "state" state, 8 "trigger" trigger
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnoseReportDiagnoseItems {
    pub detail: Option<DescribeDiagnoseReportDetail>,
    pub health: Option<String>,
    pub item: Option<String>,
}
model! { DescribeDiagnoseReportDiagnoseItems {
    0 "detail" detail, 1 "health" health, 2 "item" item
} }

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
    0 "desc" desc, 1 "name" name, 2 "result" result, 3 "suggest" suggest, 4 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnoseReportItems {
    pub desc: Option<String>,
    pub detail: Option<BTreeMap<String, Value>>,
    pub item: Option<String>,
    pub name: Option<String>,
    pub state: Option<String>,
    pub suggest: Option<String>,
}
model! { DescribeDiagnoseReportItems {
    0 "desc" desc, 1 "detail" detail, 2 "item" item, 3 "name" name, 4 "state" state, 5 "suggest" suggest
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnosisSettings {
    pub lang: Option<String>,
    pub instance_id: String,
}
operation! { DescribeDiagnosisSettings(instance_id: String)
    "DescribeDiagnosisSettings" -> DescribeDiagnosisSettingsOutput {
    0 "lang" lang: String, 1 "InstanceId" instance_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/diagnosis/instances/{InstanceId}/settings", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnosisSettingsOutput {
    pub result: Option<DescribeDiagnosisSettingsResult>,
}
model! { DescribeDiagnosisSettingsOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnosisSettingsResult {
    pub authorization_status: Option<bool>,
    pub daily_limit: Option<i64>,
    pub daily_schedule_enabled: Option<bool>,
    pub diagnosis_mode: Option<String>,
    pub scene: Option<String>,
    pub selected_items: Option<Vec<String>>,
    pub update_time: Option<i64>,
}
model! { DescribeDiagnosisSettingsResult {
    0 "authorizationStatus" authorization_status, 1 "dailyLimit" daily_limit,
    2 "dailyScheduleEnabled" daily_schedule_enabled, 3 "diagnosisMode" diagnosis_mode, 4 "scene" scene,
    5 "selectedItems" selected_items, 6 "updateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDynamicSettings {
    pub instance_id: String,
}
operation! { DescribeDynamicSettings(instance_id: String) "DescribeDynamicSettings" -> DescribeDynamicSettingsOutput {
    0 "InstanceId" instance_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/instances/{InstanceId}/dynamic-settings", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDynamicSettingsOutput {
    pub result: Option<String>,
}
model! { DescribeDynamicSettingsOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElasticsearchHealth {
    pub instance_id: String,
}
operation! { DescribeElasticsearchHealth(instance_id: String)
    "DescribeElasticsearchHealth" -> DescribeElasticsearchHealthOutput {
    0 "InstanceId" instance_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/instances/{InstanceId}/elasticsearch-health", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElasticsearchHealthOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<String>,
}
model! { DescribeElasticsearchHealthOutput {
    0 "Code" code, 1 "Message" message, 2 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeILMPolicy {
    pub instance_id: String,
    pub policy_name: String,
}
operation! { DescribeILMPolicy(instance_id: String, policy_name: String)
    "DescribeILMPolicy" -> DescribeILMPolicyOutput {
    0 "InstanceId" instance_id, 1 "PolicyName" policy_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/instances/{InstanceId}/ilm-policies/{PolicyName}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeILMPolicyOutput {
    pub result: Option<DescribeILMPolicyResult>,
}
model! { DescribeILMPolicyOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeILMPolicyResult {
    pub name: Option<String>,
    pub phases: Option<BTreeMap<String, Value>>,
}
model! { DescribeILMPolicyResult {
    0 "name" name, 1 "phases" phases
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIndexTemplate {
    pub instance_id: String,
    pub index_template: String,
}
operation! { DescribeIndexTemplate(instance_id: String, index_template: String)
    "DescribeIndexTemplate" -> DescribeIndexTemplateOutput {
    0 "InstanceId" instance_id, 1 "IndexTemplate" index_template
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/instances/{InstanceId}/index-templates/{IndexTemplate}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIndexTemplateOutput {
    pub result: Option<DescribeIndexTemplateResult>,
}
model! { DescribeIndexTemplateOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIndexTemplateResult {
    pub data_stream: Option<bool>,
    pub ilm_policy: Option<String>,
    pub index_patterns: Option<Vec<String>>,
    pub index_template: Option<String>,
    pub priority: Option<i64>,
    pub template: Option<DescribeIndexTemplateTemplate>,
}
model! { DescribeIndexTemplateResult {
    0 "dataStream" data_stream, 1 "ilmPolicy" ilm_policy, 2 "indexPatterns" index_patterns,
    3 "indexTemplate" index_template, 4 "priority" priority, 5 "template" template
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIndexTemplateTemplate {
    pub aliases: Option<String>,
    pub mappings: Option<String>,
    pub settings: Option<String>,
}
model! { DescribeIndexTemplateTemplate {
    0 "aliases" aliases, 1 "mappings" mappings, 2 "settings" settings
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstance {
    pub instance_id: String,
}
operation! { DescribeInstance(instance_id: String) "DescribeInstance" -> DescribeInstanceOutput {
    0 "InstanceId" instance_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/instances/{InstanceId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceOutput {
    pub result: Option<DescribeInstanceResult>,
}
model! { DescribeInstanceOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceResult {
    pub advanced_dedicate_master: Option<bool>,
    pub advanced_setting: Option<DescribeInstanceAdvancedSetting>,
    pub aliws_dicts: Option<Vec<DescribeInstanceAliwsDicts>>,
    pub arch_type: Option<String>,
    pub client_node_configuration: Option<DescribeInstanceClientNodeConfiguration>,
    pub created_at: Option<String>,
    pub dedicate_master: Option<bool>,
    pub description: Option<String>,
    pub dict_list: Option<Vec<DescribeInstanceDictList>>,
    pub domain: Option<String>,
    pub elastic_data_node_configuration: Option<DescribeInstanceElasticDataNodeConfiguration>,
    pub enable_kibana_private_network: Option<bool>,
    pub enable_kibana_public_network: Option<bool>,
    pub enable_public: Option<bool>,
    pub end_time: Option<i64>,
    pub endpoints: Option<Vec<DescribeInstanceEndpoints>>,
    pub es_config: Option<BTreeMap<String, Value>>,
    pub es_ip_blacklist: Option<Vec<String>>,
    pub es_ip_whitelist: Option<Vec<String>>,
    pub es_version: Option<String>,
    pub extend_configs: Option<Vec<BTreeMap<String, Value>>>,
    pub have_client_node: Option<bool>,
    pub have_kibana: Option<bool>,
    pub ik_hot_dicts: Option<Vec<DescribeInstanceIkHotDicts>>,
    pub inited: Option<bool>,
    pub instance_category: Option<String>,
    pub instance_id: Option<String>,
    pub is_new_deployment: Option<bool>,
    pub kibana_configuration: Option<DescribeInstanceKibanaConfiguration>,
    pub kibana_domain: Option<String>,
    pub kibana_ip_whitelist: Option<Vec<String>>,
    pub kibana_port: Option<i64>,
    pub kibana_private_domain: Option<String>,
    pub kibana_private_ip_whitelist: Option<Vec<String>>,
    pub kibana_private_port: Option<String>,
    pub master_configuration: Option<DescribeInstanceMasterConfiguration>,
    pub network_config: Option<DescribeInstanceNetworkConfig>,
    pub node_amount: Option<i64>,
    pub node_spec: Option<DescribeInstanceNodeSpec>,
    pub payment_type: Option<String>,
    pub port: Option<i64>,
    pub postpaid_service_status: Option<String>,
    pub private_network_ip_white_list: Option<Vec<String>>,
    pub protocol: Option<String>,
    pub public_domain: Option<String>,
    pub public_ip_whitelist: Option<Vec<String>>,
    pub public_port: Option<i64>,
    pub resource_group_id: Option<String>,
    pub service_vpc: Option<bool>,
    pub status: Option<String>,
    pub synonyms_dicts: Option<Vec<DescribeInstanceSynonymsDicts>>,
    pub tags: Option<Vec<DescribeInstanceTags>>,
    pub updated_at: Option<String>,
    pub vpc_instance_id: Option<String>,
    pub warm_node: Option<bool>,
    pub warm_node_configuration: Option<DescribeInstanceWarmNodeConfiguration>,
    pub zone_count: Option<i64>,
    pub zone_infos: Option<Vec<DescribeInstanceZoneInfos>>,
}
model! { DescribeInstanceResult {
    0 "advancedDedicateMaster" advanced_dedicate_master, 1 "advancedSetting" advanced_setting,
    2 "aliwsDicts" aliws_dicts, 3 "archType" arch_type, 4 "clientNodeConfiguration" client_node_configuration,
    5 "createdAt" created_at, 6 "dedicateMaster" dedicate_master, 7 "description" description, 8 "dictList" dict_list,
    9 "domain" domain, 10 "elasticDataNodeConfiguration" elastic_data_node_configuration,
    11 "enableKibanaPrivateNetwork" enable_kibana_private_network,
    12 "enableKibanaPublicNetwork" enable_kibana_public_network, 13 "enablePublic" enable_public, 14 "endTime" end_time,
    15 "endpoints" endpoints, 16 "esConfig" es_config, 17 "esIPBlacklist" es_ip_blacklist,
    18 "esIPWhitelist" es_ip_whitelist, 19 "esVersion" es_version, 20 "extendConfigs" extend_configs,
    21 "haveClientNode" have_client_node, 22 "haveKibana" have_kibana, 23 "ikHotDicts" ik_hot_dicts, 24 "inited" inited,
    25 "instanceCategory" instance_category, 26 "instanceId" instance_id, 27 "isNewDeployment" is_new_deployment,
    28 "kibanaConfiguration" kibana_configuration, 29 "kibanaDomain" kibana_domain,
    30 "kibanaIPWhitelist" kibana_ip_whitelist, 31 "kibanaPort" kibana_port,
    32 "kibanaPrivateDomain" kibana_private_domain, 33 "kibanaPrivateIPWhitelist" kibana_private_ip_whitelist,
    34 "kibanaPrivatePort" kibana_private_port, 35 "masterConfiguration" master_configuration,
    36 "networkConfig" network_config, 37 "nodeAmount" node_amount, 38 "nodeSpec" node_spec,
    39 "paymentType" payment_type, 40 "port" port, 41 "postpaidServiceStatus" postpaid_service_status,
    42 "privateNetworkIpWhiteList" private_network_ip_white_list, 43 "protocol" protocol,
    44 "publicDomain" public_domain, 45 "publicIpWhitelist" public_ip_whitelist, 46 "publicPort" public_port,
    47 "resourceGroupId" resource_group_id, 48 "serviceVpc" service_vpc, 49 "status" status,
    50 "synonymsDicts" synonyms_dicts, 51 "tags" tags, 52 "updatedAt" updated_at, 53 "vpcInstanceId" vpc_instance_id,
    54 "warmNode" warm_node, 55 "warmNodeConfiguration" warm_node_configuration, 56 "zoneCount" zone_count,
    57 "zoneInfos" zone_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAdvancedSetting {
    pub gc_name: Option<String>,
}
model! { DescribeInstanceAdvancedSetting {
    0 "gcName" gc_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAliwsDicts {
    pub file_size: Option<i64>,
    pub name: Option<String>,
    pub source_type: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeInstanceAliwsDicts {
    0 "fileSize" file_size, 1 "name" name, 2 "sourceType" source_type, 3 "type" r#type
} }

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
    0 "amount" amount, 1 "disk" disk, 2 "diskType" disk_type, 3 "spec" spec, 4 "specInfo" spec_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceDictList {
    pub file_size: Option<i64>,
    pub name: Option<String>,
    pub source_type: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeInstanceDictList {
    0 "fileSize" file_size, 1 "name" name, 2 "sourceType" source_type, 3 "type" r#type
} }

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
    0 "amount" amount, 1 "disk" disk, 2 "diskEncryption" disk_encryption, 3 "diskType" disk_type, 4 "spec" spec,
    5 "specInfo" spec_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceEndpoints {
    pub endpoint: Option<String>,
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeInstanceEndpoints {
    0 "endpoint" endpoint, 1 "vswitchId" vswitch_id, 2 "zoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceIkHotDicts {
    pub file_size: Option<i64>,
    pub name: Option<String>,
    pub source_type: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeInstanceIkHotDicts {
    0 "fileSize" file_size, 1 "name" name, 2 "sourceType" source_type, 3 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceKibanaConfiguration {
    pub amount: Option<i64>,
    pub disk: Option<i64>,
    pub spec: Option<String>,
    pub spec_info: Option<String>,
}
model! { DescribeInstanceKibanaConfiguration {
    0 "amount" amount, 1 "disk" disk, 2 "spec" spec, 3 "specInfo" spec_info
} }

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
    0 "amount" amount, 1 "disk" disk, 2 "diskType" disk_type, 3 "spec" spec, 4 "specInfo" spec_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceNetworkConfig {
    pub r#type: Option<String>,
    pub vpc_id: Option<String>,
    pub vs_area: Option<String>,
    pub vswitch_id: Option<String>,
    pub white_ip_group_list: Option<Vec<DescribeInstanceWhiteIpGroupList>>,
}
model! { DescribeInstanceNetworkConfig {
    0 "type" r#type, 1 "vpcId" vpc_id, 2 "vsArea" vs_area, 3 "vswitchId" vswitch_id,
    4 "whiteIpGroupList" white_ip_group_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceWhiteIpGroupList {
    pub group_name: Option<String>,
    pub ips: Option<Vec<String>>,
    pub white_ip_type: Option<String>,
}
model! { DescribeInstanceWhiteIpGroupList {
    0 "groupName" group_name, 1 "ips" ips, 2 "whiteIpType" white_ip_type
} }

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
    0 "disk" disk, 1 "diskEncryption" disk_encryption, 2 "diskPreference" disk_preference, 3 "diskType" disk_type,
    4 "performanceLevel" performance_level, 5 "spec" spec, 6 "specInfo" spec_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSynonymsDicts {
    pub file_size: Option<i64>,
    pub name: Option<String>,
    pub source_type: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeInstanceSynonymsDicts {
    0 "fileSize" file_size, 1 "name" name, 2 "sourceType" source_type, 3 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeInstanceTags {
    0 "tagKey" tag_key, 1 "tagValue" tag_value
} }

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
    0 "amount" amount, 1 "disk" disk, 2 "diskEncryption" disk_encryption, 3 "diskType" disk_type, 4 "spec" spec,
    5 "specInfo" spec_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceZoneInfos {
    pub status: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeInstanceZoneInfos {
    0 "status" status, 1 "zoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKibanaSettings {
    pub instance_id: String,
}
operation! { DescribeKibanaSettings(instance_id: String) "DescribeKibanaSettings" -> DescribeKibanaSettingsOutput {
    0 "InstanceId" instance_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/instances/{InstanceId}/kibana-settings", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKibanaSettingsOutput {
    pub result: Option<BTreeMap<String, Value>>,
}
model! { DescribeKibanaSettingsOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogstash {
    pub instance_id: String,
}
operation! { DescribeLogstash(instance_id: String) "DescribeLogstash" -> DescribeLogstashOutput {
    0 "InstanceId" instance_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/logstashes/{InstanceId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogstashOutput {
    pub result: Option<DescribeLogstashResult>,
}
model! { DescribeLogstashOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogstashResult {
    pub extend_configs: Option<Vec<BTreeMap<String, Value>>>,
    pub resource_group_id: Option<String>,
    pub tags: Option<Vec<DescribeLogstashTags>>,
    pub zone_infos: Option<Vec<DescribeLogstashZoneInfos>>,
    pub config: Option<BTreeMap<String, Value>>,
    pub created_at: Option<String>,
    pub description: Option<String>,
    pub end_time: Option<i64>,
    pub endpoint_list: Option<Vec<DescribeLogstashEndpointList>>,
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
    0 "ExtendConfigs" extend_configs, 1 "ResourceGroupId" resource_group_id, 2 "Tags" tags, 3 "ZoneInfos" zone_infos,
    4 "config" config, 5 "createdAt" created_at, 6 "description" description, 7 "endTime" end_time,
    8 "endpointList" endpoint_list, 9 "instanceId" instance_id, 10 "networkConfig" network_config,
    11 "nodeAmount" node_amount, 12 "nodeSpec" node_spec, 13 "paymentType" payment_type, 14 "status" status,
    15 "updatedAt" updated_at, 16 "version" version, 17 "vpcInstanceId" vpc_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogstashTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeLogstashTags {
    0 "tagKey" tag_key, 1 "tagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogstashZoneInfos {
    pub status: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeLogstashZoneInfos {
    0 "status" status, 1 "zoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogstashEndpointList {
    pub host: Option<String>,
    pub port: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeLogstashEndpointList {
    0 "host" host, 1 "port" port, 2 "zoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogstashNetworkConfig {
    pub r#type: Option<String>,
    pub vpc_id: Option<String>,
    pub vs_area: Option<String>,
    pub vswitch_id: Option<String>,
}
model! { DescribeLogstashNetworkConfig {
    0 "type" r#type, 1 "vpcId" vpc_id, 2 "vsArea" vs_area, 3 "vswitchId" vswitch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogstashNodeSpec {
    pub disk: Option<i64>,
    pub disk_encryption: Option<bool>,
    pub disk_type: Option<String>,
    pub spec: Option<String>,
}
model! { DescribeLogstashNodeSpec {
    0 "disk" disk, 1 "diskEncryption" disk_encryption, 2 "diskType" disk_type, 3 "spec" spec
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePipeline {
    pub instance_id: String,
    pub pipeline_id: String,
}
operation! { DescribePipeline(instance_id: String, pipeline_id: String) "DescribePipeline" -> DescribePipelineOutput {
    0 "InstanceId" instance_id, 1 "PipelineId" pipeline_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/logstashes/{InstanceId}/pipelines/{PipelineId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePipelineOutput {
    pub result: Option<DescribePipelineResult>,
}
model! { DescribePipelineOutput {
    0 "Result" result
} }

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
    0 "batchDelay" batch_delay, 1 "batchSize" batch_size, 2 "config" config, 3 "description" description,
    4 "gmtCreatedTime" gmt_created_time, 5 "gmtUpdateTime" gmt_update_time, 6 "pipelineId" pipeline_id,
    7 "pipelineStatus" pipeline_status, 8 "queueCheckPointWrites" queue_check_point_writes,
    9 "queueMaxBytes" queue_max_bytes, 10 "queueType" queue_type, 11 "workers" workers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePipelineManagementConfig {
    pub client_token: Option<String>,
    pub instance_id: String,
}
operation! { DescribePipelineManagementConfig(instance_id: String)
    "DescribePipelineManagementConfig" -> DescribePipelineManagementConfigOutput {
    0 "clientToken" client_token: String, 1 "InstanceId" instance_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/logstashes/{InstanceId}/pipeline-management-config", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePipelineManagementConfigOutput {
    pub result: Option<DescribePipelineManagementConfigResult>,
}
model! { DescribePipelineManagementConfigOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePipelineManagementConfigResult {
    pub endpoints: Option<String>,
    pub es_instance_id: Option<String>,
    pub pipeline_ids: Option<Vec<String>>,
    pub pipeline_management_type: Option<String>,
    pub user_name: Option<String>,
}
model! { DescribePipelineManagementConfigResult {
    0 "endpoints" endpoints, 1 "esInstanceId" es_instance_id, 2 "pipelineIds" pipeline_ids,
    3 "pipelineManagementType" pipeline_management_type, 4 "userName" user_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {} { method: "GET", path: "/openapi/regions", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub result: Option<Vec<DescribeRegionsResult>>,
}
model! { DescribeRegionsOutput {
    0 "Result" result
} }

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
    0 "consoleEndpoint" console_endpoint, 1 "localName" local_name, 2 "regionEndpoint" region_endpoint,
    3 "regionId" region_id, 4 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotSetting {
    pub instance_id: String,
}
operation! { DescribeSnapshotSetting(instance_id: String) "DescribeSnapshotSetting" -> DescribeSnapshotSettingOutput {
    0 "InstanceId" instance_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/instances/{InstanceId}/snapshot-setting", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotSettingOutput {
    pub result: Option<DescribeSnapshotSettingResult>,
}
model! { DescribeSnapshotSettingOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotSettingResult {
    pub enable: Option<bool>,
    pub quartz_regex: Option<String>,
}
model! { DescribeSnapshotSettingResult {
    0 "Enable" enable, 1 "QuartzRegex" quartz_regex
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplates {
    pub instance_id: String,
}
operation! { DescribeTemplates(instance_id: String) "DescribeTemplates" -> DescribeTemplatesOutput {
    0 "InstanceId" instance_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/instances/{InstanceId}/templates", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplatesOutput {
    pub result: Option<Vec<DescribeTemplatesResult>>,
}
model! { DescribeTemplatesOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplatesResult {
    pub content: Option<String>,
    pub template_name: Option<String>,
}
model! { DescribeTemplatesResult {
    0 "content" content, 1 "templateName" template_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeXpackMonitorConfig {
    pub instance_id: String,
}
operation! { DescribeXpackMonitorConfig(instance_id: String)
    "DescribeXpackMonitorConfig" -> DescribeXpackMonitorConfigOutput {
    0 "InstanceId" instance_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/logstashes/{InstanceId}/xpack-monitor-config", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeXpackMonitorConfigOutput {
    pub result: Option<DescribeXpackMonitorConfigResult>,
}
model! { DescribeXpackMonitorConfigOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeXpackMonitorConfigResult {
    pub enable: Option<bool>,
    pub endpoints: Option<Vec<String>>,
    pub es_instance_id: Option<String>,
    pub pipeline_ids: Option<Vec<String>>,
    pub user_name: Option<String>,
}
model! { DescribeXpackMonitorConfigResult {
    0 "enable" enable, 1 "endpoints" endpoints, 2 "esInstanceId" es_instance_id, 3 "pipelineIds" pipeline_ids,
    4 "userName" user_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiagnoseInstance {
    pub client_token: Option<String>,
    pub lang: Option<String>,
    pub diagnose_items: Option<Vec<String>>,
    pub indices: Option<Vec<String>>,
    pub r#type: Option<String>,
    pub instance_id: String,
}
operation! { DiagnoseInstance(instance_id: String) "DiagnoseInstance" -> DiagnoseInstanceOutput {
    0 "ClientToken" client_token: String, 1 "lang" lang: String, 2 "diagnoseItems" diagnose_items: Vec<String>,
    3 "indices" indices: Vec<String>, 4 "type" r#type: String, 5 "InstanceId" instance_id
} [
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None }
] { path: "/openapi/diagnosis/instances/{InstanceId}/actions/diagnose", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiagnoseInstanceOutput {
    pub result: Option<DiagnoseInstanceResult>,
}
model! { DiagnoseInstanceOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiagnoseInstanceResult {
    pub create_time: Option<i64>,
    pub diagnosis_mode: Option<String>,
    pub instance_id: Option<String>,
    pub items: Option<Vec<DiagnoseInstanceItems>>,
    pub report_id: Option<String>,
    pub state: Option<String>,
}
model! { DiagnoseInstanceResult {
    0 "createTime" create_time, 1 "diagnosisMode" diagnosis_mode, 2 "instanceId" instance_id, 3 "items" items,
    4 "reportId" report_id, 5 "state" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiagnoseInstanceItems {
    pub desc: Option<String>,
    pub detail: Option<BTreeMap<String, Value>>,
    pub item: Option<String>,
    pub name: Option<String>,
    pub state: Option<String>,
    pub suggest: Option<String>,
}
model! { DiagnoseInstanceItems {
    0 "desc" desc, 1 "detail" detail, 2 "item" item, 3 "name" name, 4 "state" state, 5 "suggest" suggest
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableKibanaPvlNetwork {
    pub instance_id: String,
}
operation! { DisableKibanaPvlNetwork(instance_id: String) "DisableKibanaPvlNetwork" -> DisableKibanaPvlNetworkOutput {
    0 "InstanceId" instance_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { path: "/openapi/instances/{InstanceId}/actions/disable-kibana-private", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableKibanaPvlNetworkOutput {
    pub result: Option<bool>,
}
model! { DisableKibanaPvlNetworkOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableKibanaPvlNetwork {
    pub client_token: Option<String>,
    pub endpoint_name: Option<String>,
    pub managed_security_group: Option<bool>,
    pub security_groups: Option<Vec<String>>,
    pub v_switch_ids_zone: Option<Vec<EnableKibanaPvlNetworkVSwitchIdsZone>>,
    pub vpc_id: Option<String>,
    pub instance_id: String,
}
operation! { EnableKibanaPvlNetwork(instance_id: String) "EnableKibanaPvlNetwork" -> EnableKibanaPvlNetworkOutput {
    0 "clientToken" client_token: String, 1 "endpointName" endpoint_name: String,
    2 "managedSecurityGroup" managed_security_group: bool, 3 "securityGroups" security_groups: Vec<String>,
    4 "vSwitchIdsZone" v_switch_ids_zone: Vec<EnableKibanaPvlNetworkVSwitchIdsZone>, 5 "vpcId" vpc_id: String,
    6 "InstanceId" instance_id
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Path, style: Style::None }
] { path: "/openapi/instances/{InstanceId}/actions/enable-kibana-private", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableKibanaPvlNetworkVSwitchIdsZone {
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}
input! { EnableKibanaPvlNetworkVSwitchIdsZone() {
    0 "vswitchId" vswitch_id: String, 1 "zoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableKibanaPvlNetworkOutput {
    pub result: Option<bool>,
}
model! { EnableKibanaPvlNetworkOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EstimatedLogstashRestartTime {
    pub force: Option<bool>,
    pub body: Option<String>,
    pub instance_id: String,
}
operation! { EstimatedLogstashRestartTime(instance_id: String)
    "EstimatedLogstashRestartTime" -> EstimatedLogstashRestartTimeOutput {
    0 "force" force: bool, 1 "body" body: String, 2 "InstanceId" instance_id
} [
    Mark { index: 1, location: Location::WholeBody, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/openapi/logstashes/{InstanceId}/estimated-time/restart-time", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EstimatedLogstashRestartTimeOutput {
    pub result: Option<EstimatedLogstashRestartTimeResult>,
}
model! { EstimatedLogstashRestartTimeOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EstimatedLogstashRestartTimeResult {
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { EstimatedLogstashRestartTimeResult {
    0 "unit" unit, 1 "value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EstimatedRestartTime {
    pub force: Option<bool>,
    pub body: Option<String>,
    pub instance_id: String,
}
operation! { EstimatedRestartTime(instance_id: String) "EstimatedRestartTime" -> EstimatedRestartTimeOutput {
    0 "force" force: bool, 1 "body" body: String, 2 "InstanceId" instance_id
} [
    Mark { index: 1, location: Location::WholeBody, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/openapi/instances/{InstanceId}/estimated-time/restart-time", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EstimatedRestartTimeOutput {
    pub result: Option<EstimatedRestartTimeResult>,
}
model! { EstimatedRestartTimeOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EstimatedRestartTimeResult {
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { EstimatedRestartTimeResult {
    0 "unit" unit, 1 "value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterDataInformation {
    pub body: Option<String>,
}
operation! { GetClusterDataInformation() "GetClusterDataInformation" -> GetClusterDataInformationOutput {
    0 "body" body: String
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None }
] { path: "/openapi/cluster/data-information", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterDataInformationOutput {
    pub result: Option<GetClusterDataInformationResult>,
}
model! { GetClusterDataInformationOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterDataInformationResult {
    pub connectable: Option<bool>,
    pub meta_info: Option<GetClusterDataInformationMetaInfo>,
}
model! { GetClusterDataInformationResult {
    0 "connectable" connectable, 1 "metaInfo" meta_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterDataInformationMetaInfo {
    pub fields: Option<Vec<String>>,
    pub indices: Option<Vec<String>>,
    pub mapping: Option<String>,
    pub settings: Option<String>,
    pub type_name: Option<Vec<String>>,
}
model! { GetClusterDataInformationMetaInfo {
    0 "fields" fields, 1 "indices" indices, 2 "mapping" mapping, 3 "settings" settings, 4 "typeName" type_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetElastictask {
    pub instance_id: String,
}
operation! { GetElastictask(instance_id: String) "GetElastictask" -> GetElastictaskOutput {
    0 "InstanceId" instance_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/instances/{InstanceId}/elastic-task", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetElastictaskOutput {
    pub result: Option<GetElastictaskResult>,
}
model! { GetElastictaskOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetElastictaskResult {
    pub elastic_expansion_task: Option<GetElastictaskElasticExpansionTask>,
    pub elastic_shrink_task: Option<GetElastictaskElasticShrinkTask>,
}
model! { GetElastictaskResult {
    0 "elasticExpansionTask" elastic_expansion_task, 1 "elasticShrinkTask" elastic_shrink_task
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetElastictaskElasticExpansionTask {
    pub cron_expression: Option<String>,
    pub elastic_node_count: Option<i64>,
    pub replica_count: Option<i64>,
    pub target_indices: Option<Vec<String>>,
    pub trigger_type: Option<String>,
}
model! { GetElastictaskElasticExpansionTask {
    0 "cronExpression" cron_expression, 1 "elasticNodeCount" elastic_node_count, 2 "replicaCount" replica_count,
    3 "targetIndices" target_indices, 4 "triggerType" trigger_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetElastictaskElasticShrinkTask {
    pub cron_expression: Option<String>,
    pub elastic_node_count: Option<i64>,
    pub replica_count: Option<i64>,
    pub target_indices: Option<Vec<String>>,
    pub trigger_type: Option<String>,
}
model! { GetElastictaskElasticShrinkTask {
    0 "cronExpression" cron_expression, 1 "elasticNodeCount" elastic_node_count, 2 "replicaCount" replica_count,
    3 "targetIndices" target_indices, 4 "triggerType" trigger_type
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEmonAlarmRecordStatisticsDistributeOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<GetEmonAlarmRecordStatisticsDistributeResult>,
    pub success: Option<bool>,
}
model! { GetEmonAlarmRecordStatisticsDistributeOutput {
    0 "Code" code, 1 "Message" message, 2 "Result" result, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEmonAlarmRecordStatisticsDistributeResult {
    pub alarm_group: Option<String>,
    pub alarm_group_total: Option<Vec<GetEmonAlarmRecordStatisticsDistributeAlarmGroupTotal>>,
    pub channel_total: Option<Vec<GetEmonAlarmRecordStatisticsDistributeChannelTotal>>,
    pub count: Option<i64>,
    pub level_total: Option<Vec<GetEmonAlarmRecordStatisticsDistributeLevelTotal>>,
    pub receiver_total: Option<Vec<GetEmonAlarmRecordStatisticsDistributeReceiverTotal>>,
    pub statistics: Option<Vec<GetEmonAlarmRecordStatisticsDistributeStatistics>>,
}
model! { GetEmonAlarmRecordStatisticsDistributeResult {
    0 "alarmGroup" alarm_group, 1 "alarmGroupTotal" alarm_group_total, 2 "channelTotal" channel_total, 3 "count" count,
    4 "levelTotal" level_total, 5 "receiverTotal" receiver_total, 6 "statistics" statistics
} }

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
    0 "alarmGroup" alarm_group, 1 "compare" compare, 2 "count" count, 3 "level" level, 4 "receiver" receiver,
    5 "time" time, 6 "today" today, 7 "type" r#type, 8 "yesterday" yesterday
} }

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
    0 "alarmGroup" alarm_group, 1 "compare" compare, 2 "count" count, 3 "level" level, 4 "receiver" receiver,
    5 "time" time, 6 "today" today, 7 "type" r#type, 8 "yesterday" yesterday
} }

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
    0 "alarmGroup" alarm_group, 1 "compare" compare, 2 "count" count, 3 "level" level, 4 "receiver" receiver,
    5 "time" time, 6 "today" today, 7 "type" r#type, 8 "yesterday" yesterday
} }

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
    0 "alarmGroup" alarm_group, 1 "compare" compare, 2 "count" count, 3 "level" level, 4 "receiver" receiver,
    5 "time" time, 6 "today" today, 7 "type" r#type, 8 "yesterday" yesterday
} }

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
    0 "alarmGroup" alarm_group, 1 "compare" compare, 2 "count" count, 3 "level" level, 4 "receiver" receiver,
    5 "time" time, 6 "today" today, 7 "type" r#type, 8 "yesterday" yesterday
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEmonGrafanaAlerts {
    pub body: Option<String>,
    pub project_id: String,
}
operation! { GetEmonGrafanaAlerts(project_id: String) "GetEmonGrafanaAlerts" -> GetEmonGrafanaAlertsOutput {
    0 "body" body: String, 1 "ProjectId" project_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/emon/projects/{ProjectId}/grafana/proxy/api/alerts", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEmonGrafanaAlertsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetEmonGrafanaAlertsOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEmonGrafanaDashboards {
    pub body: Option<String>,
    pub project_id: String,
}
operation! { GetEmonGrafanaDashboards(project_id: String) "GetEmonGrafanaDashboards" -> GetEmonGrafanaDashboardsOutput {
    0 "body" body: String, 1 "ProjectId" project_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/emon/projects/{ProjectId}/grafana/proxy/api/search", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEmonGrafanaDashboardsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetEmonGrafanaDashboardsOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEmonMonitorData {
    pub body: Option<String>,
    pub project_id: String,
}
operation! { GetEmonMonitorData(project_id: String) "GetEmonMonitorData" -> GetEmonMonitorDataOutput {
    0 "body" body: String, 1 "ProjectId" project_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/openapi/emon/projects/{ProjectId}/metrics/query", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEmonMonitorDataOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<Vec<GetEmonMonitorDataResult>>,
    pub success: Option<bool>,
}
model! { GetEmonMonitorDataOutput {
    0 "Code" code, 1 "Message" message, 2 "Result" result, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEmonMonitorDataResult {
    pub dps: Option<BTreeMap<String, Value>>,
    pub integrity: Option<f64>,
    pub message_watermark: Option<i64>,
    pub metric: Option<String>,
    pub summary: Option<f64>,
    pub tags: Option<BTreeMap<String, Value>>,
}
model! { GetEmonMonitorDataResult {
    0 "dps" dps, 1 "integrity" integrity, 2 "messageWatermark" message_watermark, 3 "metric" metric,
    4 "summary" summary, 5 "tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKeystores {
    pub instance_id: String,
}
operation! { GetKeystores(instance_id: String) "GetKeystores" -> GetKeystoresOutput {
    0 "InstanceId" instance_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/instances/{InstanceId}/keystores", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKeystoresOutput {
    pub result: Option<Vec<String>>,
}
model! { GetKeystoresOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOpenStoreUsage {
    pub instance_id: String,
}
operation! { GetOpenStoreUsage(instance_id: String) "GetOpenStoreUsage" -> GetOpenStoreUsageOutput {
    0 "InstanceId" instance_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/instances/{InstanceId}/openstore/usage", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOpenStoreUsageOutput {
    pub result: Option<GetOpenStoreUsageResult>,
}
model! { GetOpenStoreUsageOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOpenStoreUsageResult {
    pub current_usage: Option<i64>,
    pub last_day_usage: Option<i64>,
}
model! { GetOpenStoreUsageResult {
    0 "currentUsage" current_usage, 1 "lastDayUsage" last_day_usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegionConfiguration {
    pub zone_id: Option<String>,
}
operation! { GetRegionConfiguration() "GetRegionConfiguration" -> GetRegionConfigurationOutput {
    0 "zoneId" zone_id: String
} { method: "GET", path: "/openapi/region", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegionConfigurationOutput {
    pub result: Option<GetRegionConfigurationResult>,
}
model! { GetRegionConfigurationOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegionConfigurationResult {
    pub client_node_amount_range: Option<GetRegionConfigurationClientNodeAmountRange>,
    pub client_node_disk_list: Option<Vec<GetRegionConfigurationClientNodeDiskList>>,
    pub client_node_spec: Option<Vec<String>>,
    pub create_url: Option<String>,
    pub data_disk_list: Option<Vec<GetRegionConfigurationDataDiskList>>,
    pub elastic_node_properties: Option<GetRegionConfigurationElasticNodeProperties>,
    pub env: Option<String>,
    pub es_versions: Option<Vec<String>>,
    pub es_versions_latest_list: Option<Vec<GetRegionConfigurationEsVersionsLatestList>>,
    pub instance_support_nodes: Option<Vec<String>>,
    pub jvm_confine: Option<GetRegionConfigurationJvmConfine>,
    pub kibana_node_properties: Option<GetRegionConfigurationKibanaNodeProperties>,
    pub logstash_zones: Option<Vec<String>>,
    pub master_disk_list: Option<Vec<GetRegionConfigurationMasterDiskList>>,
    pub master_spec: Option<Vec<String>>,
    pub node: Option<GetRegionConfigurationNode>,
    pub node_spec_list: Option<Vec<GetRegionConfigurationNodeSpecList>>,
    pub region_id: Option<String>,
    pub support_versions: Option<Vec<GetRegionConfigurationSupportVersions>>,
    pub warm_node_properties: Option<GetRegionConfigurationWarmNodeProperties>,
    pub zones: Option<Vec<String>>,
}
model! { GetRegionConfigurationResult {
    0 "clientNodeAmountRange" client_node_amount_range, 1 "clientNodeDiskList" client_node_disk_list,
    2 "clientNodeSpec" client_node_spec, 3 "createUrl" create_url, 4 "dataDiskList" data_disk_list,
    5 "elasticNodeProperties" elastic_node_properties, 6 "env" env, 7 "esVersions" es_versions,
    8 "esVersionsLatestList" es_versions_latest_list, 9 "instanceSupportNodes" instance_support_nodes,
    10 "jvmConfine" jvm_confine, 11 "kibanaNodeProperties" kibana_node_properties, 12 "logstashZones" logstash_zones,
    13 "masterDiskList" master_disk_list, 14 "masterSpec" master_spec, 15 "node" node, 16 "nodeSpecList" node_spec_list,
    17 "regionId" region_id, 18 "supportVersions" support_versions, 19 "warmNodeProperties" warm_node_properties,
    20 "zones" zones
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegionConfigurationClientNodeAmountRange {
    pub max_amount: Option<i64>,
    pub min_amount: Option<i64>,
}
model! { GetRegionConfigurationClientNodeAmountRange {
    0 "maxAmount" max_amount, 1 "minAmount" min_amount
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegionConfigurationClientNodeDiskList {
    pub disk_type: Option<String>,
    pub max_size: Option<i64>,
    pub min_size: Option<i64>,
    pub scale_limit: Option<i64>,
}
model! { GetRegionConfigurationClientNodeDiskList {
    0 "diskType" disk_type, 1 "maxSize" max_size, 2 "minSize" min_size, 3 "scaleLimit" scale_limit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegionConfigurationDataDiskList {
    pub disk_type: Option<String>,
    pub max_size: Option<i64>,
    pub min_size: Option<i64>,
    pub scale_limit: Option<i64>,
    pub value_limit_set: Option<Vec<String>>,
}
model! { GetRegionConfigurationDataDiskList {
    0 "diskType" disk_type, 1 "maxSize" max_size, 2 "minSize" min_size, 3 "scaleLimit" scale_limit,
    4 "valueLimitSet" value_limit_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegionConfigurationElasticNodeProperties {
    pub amount_range: Option<GetRegionConfigurationAmountRange>,
    pub disk_list: Option<Vec<GetRegionConfigurationDiskList>>,
    pub spec: Option<Vec<String>>,
}
model! { GetRegionConfigurationElasticNodeProperties {
    0 "amountRange" amount_range, 1 "diskList" disk_list, 2 "spec" spec
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegionConfigurationAmountRange {
    pub max_amount: Option<i64>,
    pub min_amount: Option<i64>,
}
model! { GetRegionConfigurationAmountRange {
    0 "maxAmount" max_amount, 1 "minAmount" min_amount
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegionConfigurationDiskList {
    pub disk_encryption: Option<bool>,
    pub disk_type: Option<String>,
    pub max_size: Option<i64>,
    pub min_size: Option<i64>,
    pub scale_limit: Option<i64>,
    pub value_limit_set: Option<Vec<String>>,
}
model! { GetRegionConfigurationDiskList {
    0 "diskEncryption" disk_encryption, 1 "diskType" disk_type, 2 "maxSize" max_size, 3 "minSize" min_size,
    4 "scaleLimit" scale_limit, 5 "valueLimitSet" value_limit_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegionConfigurationEsVersionsLatestList {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetRegionConfigurationEsVersionsLatestList {
    0 "key" key, 1 "value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegionConfigurationJvmConfine {
    pub memory: Option<i64>,
    pub support_es_versions: Option<Vec<String>>,
    pub support_gcs: Option<Vec<String>>,
}
model! { GetRegionConfigurationJvmConfine {
    0 "memory" memory, 1 "supportEsVersions" support_es_versions, 2 "supportGcs" support_gcs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegionConfigurationKibanaNodeProperties {
    pub amount_range: Option<GetRegionConfigurationKibanaNodePropertiesAmountRange>,
    pub spec: Option<Vec<String>>,
}
model! { GetRegionConfigurationKibanaNodeProperties {
    0 "amountRange" amount_range, 1 "spec" spec
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegionConfigurationKibanaNodePropertiesAmountRange {
    pub max_amount: Option<i64>,
    pub min_amount: Option<i64>,
}
model! { GetRegionConfigurationKibanaNodePropertiesAmountRange {
    0 "maxAmount" max_amount, 1 "minAmount" min_amount
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegionConfigurationMasterDiskList {
    pub disk_type: Option<String>,
    pub max_size: Option<i64>,
    pub min_size: Option<i64>,
    pub scale_limit: Option<i64>,
}
model! { GetRegionConfigurationMasterDiskList {
    0 "diskType" disk_type, 1 "maxSize" max_size, 2 "minSize" min_size, 3 "scaleLimit" scale_limit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegionConfigurationNode {
    pub max_amount: Option<i64>,
    pub min_amount: Option<i64>,
}
model! { GetRegionConfigurationNode {
    0 "maxAmount" max_amount, 1 "minAmount" min_amount
} }

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
    0 "cpuCount" cpu_count, 1 "disk" disk, 2 "diskType" disk_type, 3 "enable" enable, 4 "memorySize" memory_size,
    5 "spec" spec, 6 "specGroupType" spec_group_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegionConfigurationSupportVersions {
    pub instance_category: Option<String>,
    pub support_version_list: Option<Vec<GetRegionConfigurationSupportVersionList>>,
}
model! { GetRegionConfigurationSupportVersions {
    0 "instanceCategory" instance_category, 1 "supportVersionList" support_version_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegionConfigurationSupportVersionList {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetRegionConfigurationSupportVersionList {
    0 "key" key, 1 "value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegionConfigurationWarmNodeProperties {
    pub amount_range: Option<GetRegionConfigurationWarmNodePropertiesAmountRange>,
    pub disk_list: Option<Vec<GetRegionConfigurationWarmNodePropertiesDiskList>>,
    pub spec: Option<Vec<String>>,
}
model! { GetRegionConfigurationWarmNodeProperties {
    0 "amountRange" amount_range, 1 "diskList" disk_list, 2 "spec" spec
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegionConfigurationWarmNodePropertiesAmountRange {
    pub max_amount: Option<i64>,
    pub min_amount: Option<i64>,
}
model! { GetRegionConfigurationWarmNodePropertiesAmountRange {
    0 "maxAmount" max_amount, 1 "minAmount" min_amount
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegionConfigurationWarmNodePropertiesDiskList {
    pub disk_encryption: Option<bool>,
    pub disk_type: Option<String>,
    pub max_size: Option<i64>,
    pub min_size: Option<i64>,
    pub scale_limit: Option<i64>,
    pub value_limit_set: Option<Vec<String>>,
}
model! { GetRegionConfigurationWarmNodePropertiesDiskList {
    0 "diskEncryption" disk_encryption, 1 "diskType" disk_type, 2 "maxSize" max_size, 3 "minSize" min_size,
    4 "scaleLimit" scale_limit, 5 "valueLimitSet" value_limit_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegionalInstanceConfig {}
operation! { GetRegionalInstanceConfig() "GetRegionalInstanceConfig" -> GetRegionalInstanceConfigOutput {} { method: "GET", path: "/openapi/regions/instance-config", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegionalInstanceConfigOutput {
    pub result: Option<GetRegionalInstanceConfigResult>,
}
model! { GetRegionalInstanceConfigOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegionalInstanceConfigResult {
    pub client_node_amount_range: Option<GetRegionalInstanceConfigClientNodeAmountRange>,
    pub client_node_disk_list: Option<Vec<GetRegionalInstanceConfigClientNodeDiskList>>,
    pub client_specs: Option<Vec<String>>,
    pub data_node_amount_range: Option<GetRegionalInstanceConfigDataNodeAmountRange>,
    pub data_node_disk_list: Option<Vec<GetRegionalInstanceConfigDataNodeDiskList>>,
    pub data_node_specs: Option<Vec<String>>,
    pub kibana_specs: Option<Vec<String>>,
    pub master_amount_range: Option<Vec<String>>,
    pub master_disk_list: Option<Vec<GetRegionalInstanceConfigMasterDiskList>>,
    pub master_specs: Option<Vec<String>>,
    pub spec_info_map: Option<BTreeMap<String, ResultSpecInfoMapValue>>,
    pub versions: Option<Vec<String>>,
    pub warm_node_amount_range: Option<GetRegionalInstanceConfigWarmNodeAmountRange>,
    pub warm_node_disk_list: Option<Vec<GetRegionalInstanceConfigWarmNodeDiskList>>,
    pub warm_node_specs: Option<Vec<String>>,
}
model! { GetRegionalInstanceConfigResult {
    0 "clientNodeAmountRange" client_node_amount_range, 1 "clientNodeDiskList" client_node_disk_list,
    2 "clientSpecs" client_specs, 3 "dataNodeAmountRange" data_node_amount_range,
    4 "dataNodeDiskList" data_node_disk_list, 5 "dataNodeSpecs" data_node_specs, 6 "kibanaSpecs" kibana_specs,
    7 "masterAmountRange" master_amount_range, 8 "masterDiskList" master_disk_list, 9 "masterSpecs" master_specs,
    10 "specInfoMap" spec_info_map, 11 "versions" versions, 12 "warmNodeAmountRange" warm_node_amount_range,
    13 "warmNodeDiskList" warm_node_disk_list, 14 "warmNodeSpecs" warm_node_specs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegionalInstanceConfigClientNodeAmountRange {
    pub max_amount: Option<i64>,
    pub min_amount: Option<i64>,
}
model! { GetRegionalInstanceConfigClientNodeAmountRange {
    0 "maxAmount" max_amount, 1 "minAmount" min_amount
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegionalInstanceConfigClientNodeDiskList {
    pub disk_type: Option<String>,
    pub max_size: Option<i64>,
    pub min_size: Option<i64>,
    pub scale_limit: Option<i64>,
}
model! { GetRegionalInstanceConfigClientNodeDiskList {
    0 "diskType" disk_type, 1 "maxSize" max_size, 2 "minSize" min_size, 3 "scaleLimit" scale_limit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegionalInstanceConfigDataNodeAmountRange {
    pub max_amount: Option<i64>,
    pub min_amount: Option<i64>,
}
model! { GetRegionalInstanceConfigDataNodeAmountRange {
    0 "maxAmount" max_amount, 1 "minAmount" min_amount
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegionalInstanceConfigDataNodeDiskList {
    pub disk_type: Option<String>,
    pub max_size: Option<i64>,
    pub min_size: Option<i64>,
    pub scale_limit: Option<i64>,
    pub sub_classification_confines: Option<Vec<GetRegionalInstanceConfigSubClassificationConfines>>,
    pub value_limit_set: Option<Vec<i64>>,
}
model! { GetRegionalInstanceConfigDataNodeDiskList {
    0 "diskType" disk_type, 1 "maxSize" max_size, 2 "minSize" min_size, 3 "scaleLimit" scale_limit,
    4 "subClassificationConfines" sub_classification_confines, 5 "valueLimitSet" value_limit_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegionalInstanceConfigSubClassificationConfines {
    pub max_size: Option<i64>,
    pub min_size: Option<i64>,
    pub performance_level: Option<String>,
}
model! { GetRegionalInstanceConfigSubClassificationConfines {
    0 "maxSize" max_size, 1 "minSize" min_size, 2 "performanceLevel" performance_level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegionalInstanceConfigMasterDiskList {
    pub disk_type: Option<String>,
    pub max_size: Option<i64>,
    pub min_size: Option<i64>,
    pub scale_limit: Option<i64>,
    pub sub_classification_confines: Option<Vec<GetRegionalInstanceConfigMasterDiskListSubClassificationConfines>>,
}
model! { GetRegionalInstanceConfigMasterDiskList {
    0 "diskType" disk_type, 1 "maxSize" max_size, 2 "minSize" min_size, 3 "scaleLimit" scale_limit,
    4 "subClassificationConfines" sub_classification_confines
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegionalInstanceConfigMasterDiskListSubClassificationConfines {
    pub max_size: Option<i64>,
    pub min_size: Option<i64>,
    pub performance_level: Option<String>,
}
model! { GetRegionalInstanceConfigMasterDiskListSubClassificationConfines {
    0 "maxSize" max_size, 1 "minSize" min_size, 2 "performanceLevel" performance_level
} }

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
    0 "cpuCount" cpu_count, 1 "memorySize" memory_size, 2 "enable" enable, 3 "spec" spec,
    4 "specGroupType" spec_group_type, 5 "disk" disk, 6 "diskType" disk_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegionalInstanceConfigWarmNodeAmountRange {
    pub max_amount: Option<i64>,
    pub min_amount: Option<i64>,
}
model! { GetRegionalInstanceConfigWarmNodeAmountRange {
    0 "maxAmount" max_amount, 1 "minAmount" min_amount
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegionalInstanceConfigWarmNodeDiskList {
    pub disk_type: Option<String>,
    pub max_size: Option<i64>,
    pub min_size: Option<i64>,
    pub scale_limit: Option<i64>,
    pub sub_classification_confines: Option<Vec<GetRegionalInstanceConfigWarmNodeDiskListSubClassificationConfines>>,
    pub value_limit_set: Option<Vec<i64>>,
}
model! { GetRegionalInstanceConfigWarmNodeDiskList {
    0 "diskType" disk_type, 1 "maxSize" max_size, 2 "minSize" min_size, 3 "scaleLimit" scale_limit,
    4 "subClassificationConfines" sub_classification_confines, 5 "valueLimitSet" value_limit_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegionalInstanceConfigWarmNodeDiskListSubClassificationConfines {
    pub max_size: Option<i64>,
    pub min_size: Option<i64>,
    pub performance_level: Option<String>,
}
model! { GetRegionalInstanceConfigWarmNodeDiskListSubClassificationConfines {
    0 "maxSize" max_size, 1 "minSize" min_size, 2 "performanceLevel" performance_level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSuggestShrinkableNodes {
    pub count: i64,
    pub ignore_status: Option<bool>,
    pub node_type: String,
    pub instance_id: String,
}
operation! { GetSuggestShrinkableNodes(count: i64, node_type: String, instance_id: String)
    "GetSuggestShrinkableNodes" -> GetSuggestShrinkableNodesOutput {
    0 "count" count, 1 "ignoreStatus" ignore_status: bool, 2 "nodeType" node_type, 3 "InstanceId" instance_id
} [
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/instances/{InstanceId}/suggest-shrinkable-nodes", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSuggestShrinkableNodesOutput {
    pub result: Option<Vec<GetSuggestShrinkableNodesResult>>,
}
model! { GetSuggestShrinkableNodesOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSuggestShrinkableNodesResult {
    pub host: Option<String>,
    pub port: Option<i64>,
}
model! { GetSuggestShrinkableNodesResult {
    0 "host" host, 1 "port" port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTransferableNodes {
    pub count: i64,
    pub node_type: String,
    pub instance_id: String,
}
operation! { GetTransferableNodes(count: i64, node_type: String, instance_id: String)
    "GetTransferableNodes" -> GetTransferableNodesOutput {
    0 "count" count, 1 "nodeType" node_type, 2 "InstanceId" instance_id
} [
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/instances/{InstanceId}/transferable-nodes", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTransferableNodesOutput {
    pub result: Option<Vec<GetTransferableNodesResult>>,
}
model! { GetTransferableNodesOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTransferableNodesResult {
    pub host: Option<String>,
    pub port: Option<i64>,
}
model! { GetTransferableNodesResult {
    0 "host" host, 1 "port" port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrayPublish {
    pub x_request_change_id: Option<String>,
    pub instance_id: String,
}
operation! { GrayPublish(instance_id: String) "GrayPublish" -> GrayPublishOutput {
    0 "X-Request-ChangeId" x_request_change_id: String, 1 "InstanceId" instance_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/openapi/instances/{InstanceId}/actions/grayPublish", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrayPublishOutput {
    pub result: Option<String>,
}
model! { GrayPublishOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitModel {
    pub api_key: Secret,
    pub host: String,
    pub http_schema: String,
    pub models: Option<Vec<InitModelModels>>,
    pub workspace: String,
    pub instance_id: String,
}

/// What [`InitModel::new`] takes.
pub struct InitModelRequired {
    pub api_key: Secret,
    pub host: String,
    pub http_schema: String,
    pub workspace: String,
    pub instance_id: String,
}
operation! { InitModel{InitModelRequired: api_key, host, http_schema, workspace, instance_id}
    "InitModel" -> InitModelOutput {
    0 "api_key" api_key, 1 "host" host, 2 "http_schema" http_schema, 3 "models" models: Vec<InitModelModels>,
    4 "workspace" workspace, 5 "InstanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None }
] { path: "/openapi/instances/{InstanceId}/initModel", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitModelModels {
    pub model_type: Option<String>,
    pub service_id: Option<String>,
}
input! { InitModelModels() {
    0 "modelType" model_type: String, 1 "serviceId" service_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitModelOutput {
    pub result: Option<bool>,
}
model! { InitModelOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitializeOperationRole {
    pub client_token: Option<String>,
    pub body: Option<String>,
}
operation! { InitializeOperationRole() "InitializeOperationRole" -> InitializeOperationRoleOutput {
    0 "ClientToken" client_token: String, 1 "body" body: String
} [
    Mark { index: 1, location: Location::WholeBody, style: Style::None }
] { path: "/openapi/user/slr", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitializeOperationRoleOutput {
    pub result: Option<bool>,
}
model! { InitializeOperationRoleOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallAckOperator {
    pub client_token: Option<String>,
    pub body: Option<String>,
    pub cluster_id: String,
}
operation! { InstallAckOperator(cluster_id: String) "InstallAckOperator" -> InstallAckOperatorOutput {
    0 "ClientToken" client_token: String, 1 "body" body: String, 2 "ClusterId" cluster_id
} [
    Mark { index: 1, location: Location::WholeBody, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/openapi/ack-clusters/{ClusterId}/operator", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallAckOperatorOutput {
    pub result: Option<bool>,
}
model! { InstallAckOperatorOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallKibanaSystemPlugin {
    pub client_token: Option<String>,
    pub body: Option<String>,
    pub instance_id: String,
}
operation! { InstallKibanaSystemPlugin(instance_id: String)
    "InstallKibanaSystemPlugin" -> InstallKibanaSystemPluginOutput {
    0 "clientToken" client_token: String, 1 "body" body: String, 2 "InstanceId" instance_id
} [
    Mark { index: 1, location: Location::WholeBody, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/openapi/instances/{InstanceId}/kibana-plugins/system/actions/install", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallKibanaSystemPluginOutput {
    pub result: Option<Vec<String>>,
}
model! { InstallKibanaSystemPluginOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallLogstashSystemPlugin {
    pub client_token: Option<String>,
    pub body: Option<String>,
    pub instance_id: String,
}
operation! { InstallLogstashSystemPlugin(instance_id: String)
    "InstallLogstashSystemPlugin" -> InstallLogstashSystemPluginOutput {
    0 "clientToken" client_token: String, 1 "body" body: String, 2 "InstanceId" instance_id
} [
    Mark { index: 1, location: Location::WholeBody, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/openapi/logstashes/{InstanceId}/plugins/system/actions/install", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallLogstashSystemPluginOutput {
    pub result: Option<Vec<String>>,
}
model! { InstallLogstashSystemPluginOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallSystemPlugin {
    pub client_token: Option<String>,
    pub body: Option<String>,
    pub instance_id: String,
}
operation! { InstallSystemPlugin(instance_id: String) "InstallSystemPlugin" -> InstallSystemPluginOutput {
    0 "clientToken" client_token: String, 1 "body" body: String, 2 "InstanceId" instance_id
} [
    Mark { index: 1, location: Location::WholeBody, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/openapi/instances/{InstanceId}/plugins/system/actions/install", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallSystemPluginOutput {
    pub result: Option<Vec<String>>,
}
model! { InstallSystemPluginOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallUserPlugins {
    pub force: Option<bool>,
    pub body: Option<String>,
    pub instance_id: String,
}
operation! { InstallUserPlugins(instance_id: String) "InstallUserPlugins" -> InstallUserPluginsOutput {
    0 "force" force: bool, 1 "body" body: String, 2 "InstanceId" instance_id
} [
    Mark { index: 1, location: Location::WholeBody, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/openapi/instances/{InstanceId}/plugins/user/actions/install", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallUserPluginsOutput {
    pub result: Option<Vec<String>>,
}
model! { InstallUserPluginsOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InterruptElasticsearchTask {
    pub client_token: Option<String>,
    pub instance_id: String,
}
operation! { InterruptElasticsearchTask(instance_id: String)
    "InterruptElasticsearchTask" -> InterruptElasticsearchTaskOutput {
    0 "clientToken" client_token: String, 1 "InstanceId" instance_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/openapi/instances/{InstanceId}/actions/interrupt", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InterruptElasticsearchTaskOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<bool>,
}
model! { InterruptElasticsearchTaskOutput {
    0 "Code" code, 1 "Message" message, 2 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InterruptLogstashTask {
    pub client_token: Option<String>,
    pub instance_id: String,
}
operation! { InterruptLogstashTask(instance_id: String) "InterruptLogstashTask" -> InterruptLogstashTaskOutput {
    0 "clientToken" client_token: String, 1 "InstanceId" instance_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/openapi/logstashes/{InstanceId}/actions/interrupt", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InterruptLogstashTaskOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<bool>,
}
model! { InterruptLogstashTaskOutput {
    0 "Code" code, 1 "Message" message, 2 "Result" result
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAckClustersOutput {
    pub result: Option<Vec<ListAckClustersResult>>,
}
model! { ListAckClustersOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAckClustersResult {
    pub cluster_id: Option<String>,
    pub cluster_type: Option<String>,
    pub name: Option<String>,
    pub vpc_id: Option<String>,
}
model! { ListAckClustersResult {
    0 "clusterId" cluster_id, 1 "clusterType" cluster_type, 2 "name" name, 3 "vpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAckNamespaces {
    /// 1 to 200.
    pub page: Option<i64>,
    /// 1 to 500.
    pub size: Option<i64>,
    pub cluster_id: String,
}
operation! { ListAckNamespaces(cluster_id: String) "ListAckNamespaces" -> ListAckNamespacesOutput {
    0 "page" page: i64, 1 "size" size: i64, 2 "ClusterId" cluster_id
} [
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/ack-clusters/{ClusterId}/namespaces", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAckNamespacesOutput {
    pub result: Option<Vec<ListAckNamespacesResult>>,
}
model! { ListAckNamespacesOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAckNamespacesResult {
    pub namespace: Option<String>,
    pub status: Option<String>,
}
model! { ListAckNamespacesResult {
    0 "namespace" namespace, 1 "status" status
} }

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
    pub instance_id: String,
}
operation! { ListActionRecords(instance_id: String) "ListActionRecords" -> ListActionRecordsOutput {
    0 "actionNames" action_names: String, 1 "endTime" end_time: i64, 2 "filter" filter: String, 3 "page" page: i64,
    4 "requestId" request_id: String, 5 "size" size: i64, 6 "startTime" start_time: i64, 7 "userId" user_id: String,
    8 "InstanceId" instance_id
} [
    Mark { index: 8, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/instances/{InstanceId}/action-records", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListActionRecordsOutput {
    pub result: Option<Vec<ListActionRecordsResult>>,
}
model! { ListActionRecordsOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListActionRecordsResult {
    pub action_name: Option<String>,
    pub action_params: Option<BTreeMap<String, Value>>,
    pub action_result_access_list: Option<Vec<String>>,
    pub end_time: Option<i64>,
    pub instance_id: Option<String>,
    pub meta_now: Option<String>,
    pub meta_old: Option<String>,
    pub owner_id: Option<String>,
    pub process: Option<String>,
    pub record_diff: Option<BTreeMap<String, Value>>,
    pub record_ids: Option<Vec<String>>,
    pub request_id: Option<String>,
    pub start_time: Option<i64>,
    pub state_type: Option<String>,
    pub status_info: Option<Vec<ListActionRecordsStatusInfo>>,
    pub user_id: Option<String>,
    pub user_info: Option<String>,
    pub user_type: Option<String>,
}
model! { ListActionRecordsResult {
    0 "actionName" action_name, 1 "actionParams" action_params, 2 "actionResultAccessList" action_result_access_list,
    3 "endTime" end_time, 4 "instanceId" instance_id, 5 "metaNow" meta_now, 6 "metaOld" meta_old, 7 "ownerId" owner_id,
    8 "process" process, 9 "recordDiff" record_diff, 10 "recordIds" record_ids, 11 "requestId" request_id,
    12 "startTime" start_time, 13 "stateType" state_type, 14 "statusInfo" status_info, 15 "userId" user_id,
    16 "userInfo" user_info, 17 "userType" user_type
} }

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
    pub sub_status_info: Option<Vec<ListActionRecordsSubStatusInfo>>,
}
model! { ListActionRecordsStatusInfo {
    0 "completeNodeCount" complete_node_count, 1 "endTime" end_time, 2 "exception" exception,
    3 "latencyMills" latency_mills, 4 "nodeCount" node_count, 5 "process" process, 6 "startTime" start_time,
    7 "stateType" state_type, 8 "subState" sub_state, 9 "subStatusInfo" sub_status_info
} }

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
    0 "completeNodeCount" complete_node_count, 1 "endTime" end_time, 2 "exception" exception,
    3 "latencyMills" latency_mills, 4 "nodeCount" node_count, 5 "process" process, 6 "startTime" start_time,
    7 "stateType" state_type, 8 "subState" sub_state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAllNode {
    pub extended: Option<bool>,
    pub instance_id: String,
}
operation! { ListAllNode(instance_id: String) "ListAllNode" -> ListAllNodeOutput {
    0 "extended" extended: bool, 1 "InstanceId" instance_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/instances/{InstanceId}/nodes", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAllNodeOutput {
    pub result: Option<Vec<ListAllNodeResult>>,
}
model! { ListAllNodeOutput {
    0 "Result" result
} }

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
    0 "cpuPercent" cpu_percent, 1 "diskUsedPercent" disk_used_percent, 2 "health" health, 3 "heapPercent" heap_percent,
    4 "host" host, 5 "loadOneM" load_one_m, 6 "nodeType" node_type, 7 "port" port, 8 "zoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlternativeSnapshotRepos {
    pub already_set_items: Option<bool>,
    pub instance_id: String,
}
operation! { ListAlternativeSnapshotRepos(instance_id: String)
    "ListAlternativeSnapshotRepos" -> ListAlternativeSnapshotReposOutput {
    0 "alreadySetItems" already_set_items: bool, 1 "InstanceId" instance_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/instances/{InstanceId}/alternative-snapshot-repos", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlternativeSnapshotReposOutput {
    pub result: Option<Vec<ListAlternativeSnapshotReposResult>>,
}
model! { ListAlternativeSnapshotReposOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlternativeSnapshotReposResult {
    pub instance_id: Option<String>,
    pub repo_path: Option<String>,
}
model! { ListAlternativeSnapshotReposResult {
    0 "instanceId" instance_id, 1 "repoPath" repo_path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAvailableEsInstanceIds {
    pub instance_id: String,
}
operation! { ListAvailableEsInstanceIds(instance_id: String)
    "ListAvailableEsInstanceIds" -> ListAvailableEsInstanceIdsOutput {
    0 "InstanceId" instance_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/logstashes/{InstanceId}/available-elasticsearch-for-centralized-management", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAvailableEsInstanceIdsOutput {
    pub result: Option<Vec<ListAvailableEsInstanceIdsResult>>,
}
model! { ListAvailableEsInstanceIdsOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAvailableEsInstanceIdsResult {
    pub description: Option<String>,
    pub endpoint: Option<String>,
    pub es_instance_id: Option<String>,
    pub kibana_endpoint: Option<String>,
}
model! { ListAvailableEsInstanceIdsResult {
    0 "description" description, 1 "endpoint" endpoint, 2 "esInstanceId" es_instance_id,
    3 "kibanaEndpoint" kibana_endpoint
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCollectorsOutput {
    pub headers: Option<ListCollectorsHeaders>,
    pub result: Option<Vec<ListCollectorsResult>>,
}
model! { ListCollectorsOutput {
    0 "Headers" headers, 1 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCollectorsHeaders {
    pub x_total_count: Option<i64>,
}
model! { ListCollectorsHeaders {
    0 "X-Total-Count" x_total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCollectorsResult {
    pub collector_paths: Option<Vec<String>>,
    pub configs: Option<Vec<ListCollectorsConfigs>>,
    pub dry_run: Option<bool>,
    pub extend_configs: Option<Vec<ListCollectorsExtendConfigs>>,
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
    0 "collectorPaths" collector_paths, 1 "configs" configs, 2 "dryRun" dry_run, 3 "extendConfigs" extend_configs,
    4 "gmtCreatedTime" gmt_created_time, 5 "gmtUpdateTime" gmt_update_time, 6 "name" name, 7 "ownerId" owner_id,
    8 "resId" res_id, 9 "resType" res_type, 10 "resVersion" res_version, 11 "status" status, 12 "vpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCollectorsConfigs {
    pub content: Option<String>,
    pub file_name: Option<String>,
}
model! { ListCollectorsConfigs {
    0 "content" content, 1 "fileName" file_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCollectorsExtendConfigs {
    pub config_type: Option<String>,
    pub enable_monitoring: Option<bool>,
    pub group_id: Option<String>,
    pub host: Option<String>,
    pub hosts: Option<Vec<String>>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub kibana_host: Option<String>,
    pub machines: Option<Vec<ListCollectorsMachines>>,
    pub protocol: Option<String>,
    pub success_pods_count: Option<String>,
    pub total_pods_count: Option<String>,
    pub r#type: Option<String>,
    pub user_name: Option<String>,
}
model! { ListCollectorsExtendConfigs {
    0 "configType" config_type, 1 "enableMonitoring" enable_monitoring, 2 "groupId" group_id, 3 "host" host,
    4 "hosts" hosts, 5 "instanceId" instance_id, 6 "instanceType" instance_type, 7 "kibanaHost" kibana_host,
    8 "machines" machines, 9 "protocol" protocol, 10 "successPodsCount" success_pods_count,
    11 "totalPodsCount" total_pods_count, 12 "type" r#type, 13 "userName" user_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCollectorsMachines {
    pub agent_status: Option<String>,
    pub instance_id: Option<String>,
}
model! { ListCollectorsMachines {
    0 "agentStatus" agent_status, 1 "instanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComponentIndices {
    pub name: Option<String>,
    /// 1 to 1000.
    pub page: Option<i64>,
    /// 1 to 1000.
    pub size: Option<i64>,
    pub instance_id: String,
}
operation! { ListComponentIndices(instance_id: String) "ListComponentIndices" -> ListComponentIndicesOutput {
    0 "name" name: String, 1 "page" page: i64, 2 "size" size: i64, 3 "InstanceId" instance_id
} [
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/instances/{InstanceId}/component-index", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComponentIndicesOutput {
    pub headers: Option<ListComponentIndicesHeaders>,
    pub result: Option<Vec<ListComponentIndicesResult>>,
}
model! { ListComponentIndicesOutput {
    0 "Headers" headers, 1 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComponentIndicesHeaders {
    pub x_total_count: Option<i64>,
}
model! { ListComponentIndicesHeaders {
    0 "X-Total-Count" x_total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComponentIndicesResult {
    pub composed: Option<Vec<String>>,
    pub content: Option<ListComponentIndicesContent>,
    pub name: Option<String>,
}
model! { ListComponentIndicesResult {
    0 "composed" composed, 1 "content" content, 2 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComponentIndicesContent {
    pub meta: Option<BTreeMap<String, Value>>,
    pub template: Option<ListComponentIndicesTemplate>,
    pub version: Option<i64>,
}
model! { ListComponentIndicesContent {
    0 "_meta" meta, 1 "template" template, 2 "version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComponentIndicesTemplate {
    pub settings: Option<ListComponentIndicesSettings>,
}
model! { ListComponentIndicesTemplate {
    0 "settings" settings
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComponentIndicesSettings {
    pub index: Option<ListComponentIndicesIndex>,
}
model! { ListComponentIndicesSettings {
    0 "index" index
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComponentIndicesIndex {
    pub codec: Option<String>,
    pub lifecycle: Option<ListComponentIndicesLifecycle>,
}
model! { ListComponentIndicesIndex {
    0 "codec" codec, 1 "lifecycle" lifecycle
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComponentIndicesLifecycle {
    pub name: Option<String>,
}
model! { ListComponentIndicesLifecycle {
    0 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConnectedClusters {
    pub instance_id: String,
}
operation! { ListConnectedClusters(instance_id: String) "ListConnectedClusters" -> ListConnectedClustersOutput {
    0 "InstanceId" instance_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/instances/{InstanceId}/connected-clusters", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConnectedClustersOutput {
    pub result: Option<ListConnectedClustersResult>,
}
model! { ListConnectedClustersOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConnectedClustersResult {
    pub result: Option<Vec<ListConnectedClustersResultResult>>,
}
model! { ListConnectedClustersResult {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConnectedClustersResultResult {
    pub instances: Option<String>,
    pub network_type: Option<String>,
}
model! { ListConnectedClustersResultResult {
    0 "instances" instances, 1 "networkType" network_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataStreams {
    pub is_managed: Option<bool>,
    pub name: Option<String>,
    pub instance_id: String,
}
operation! { ListDataStreams(instance_id: String) "ListDataStreams" -> ListDataStreamsOutput {
    0 "isManaged" is_managed: bool, 1 "name" name: String, 2 "InstanceId" instance_id
} [
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/instances/{InstanceId}/data-streams", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataStreamsOutput {
    pub headers: Option<ListDataStreamsHeaders>,
    pub result: Option<Vec<ListDataStreamsResult>>,
}
model! { ListDataStreamsOutput {
    0 "Headers" headers, 1 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataStreamsHeaders {
    pub x_managed_count: Option<i64>,
    pub x_managed_storage_size: Option<i64>,
}
model! { ListDataStreamsHeaders {
    0 "X-Managed-Count" x_managed_count, 1 "X-Managed-StorageSize" x_managed_storage_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataStreamsResult {
    pub health: Option<String>,
    pub ilm_policy_name: Option<String>,
    pub index_template_name: Option<String>,
    pub indices: Option<Vec<ListDataStreamsIndices>>,
    pub managed_storage_size: Option<i64>,
    pub name: Option<String>,
    pub total_storage_size: Option<i64>,
}
model! { ListDataStreamsResult {
    0 "health" health, 1 "ilmPolicyName" ilm_policy_name, 2 "indexTemplateName" index_template_name,
    3 "indices" indices, 4 "managedStorageSize" managed_storage_size, 5 "name" name,
    6 "totalStorageSize" total_storage_size
} }

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
    0 "createTime" create_time, 1 "health" health, 2 "isManaged" is_managed, 3 "managedStatus" managed_status,
    4 "name" name, 5 "size" size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataTasks {
    pub instance_id: String,
}
operation! { ListDataTasks(instance_id: String) "ListDataTasks" -> ListDataTasksOutput {
    0 "InstanceId" instance_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/instances/{InstanceId}/data-task", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataTasksOutput {
    pub result: Option<Vec<ListDataTasksResult>>,
}
model! { ListDataTasksOutput {
    0 "Result" result
} }

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
    0 "createTime" create_time, 1 "sinkCluster" sink_cluster, 2 "sourceCluster" source_cluster, 3 "status" status,
    4 "taskId" task_id
} }

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
    0 "dataSourceType" data_source_type, 1 "endpoint" endpoint, 2 "index" index, 3 "type" r#type, 4 "vpcId" vpc_id,
    5 "vpcInstanceId" vpc_instance_id, 6 "vpcInstancePort" vpc_instance_port
} }

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
    0 "dataSourceType" data_source_type, 1 "index" index, 2 "mapping" mapping, 3 "routing" routing,
    4 "settings" settings, 5 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDefaultCollectorConfigurations {
    pub res_type: String,
    pub res_version: String,
    pub source_type: Option<String>,
}
operation! { ListDefaultCollectorConfigurations(res_type: String, res_version: String)
    "ListDefaultCollectorConfigurations" -> ListDefaultCollectorConfigurationsOutput {
    0 "resType" res_type, 1 "resVersion" res_version, 2 "sourceType" source_type: String
} { method: "GET", path: "/openapi/beats/default-configurations", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDefaultCollectorConfigurationsOutput {
    pub result: Option<Vec<ListDefaultCollectorConfigurationsResult>>,
}
model! { ListDefaultCollectorConfigurationsOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDefaultCollectorConfigurationsResult {
    pub content: Option<String>,
    pub file_name: Option<String>,
}
model! { ListDefaultCollectorConfigurationsResult {
    0 "content" content, 1 "fileName" file_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeprecatedTemplates {
    pub name: Option<String>,
    pub page: Option<i64>,
    /// 1 to 100.
    pub size: Option<i64>,
    pub instance_id: String,
}
operation! { ListDeprecatedTemplates(instance_id: String) "ListDeprecatedTemplates" -> ListDeprecatedTemplatesOutput {
    0 "name" name: String, 1 "page" page: i64, 2 "size" size: i64, 3 "InstanceId" instance_id
} [
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/instances/{InstanceId}/deprecated-templates", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeprecatedTemplatesOutput {
    pub headers: Option<ListDeprecatedTemplatesHeaders>,
    pub result: Option<Vec<ListDeprecatedTemplatesResult>>,
}
model! { ListDeprecatedTemplatesOutput {
    0 "Headers" headers, 1 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeprecatedTemplatesHeaders {
    pub x_total_count: Option<i64>,
}
model! { ListDeprecatedTemplatesHeaders {
    0 "X-Total-Count" x_total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeprecatedTemplatesResult {
    pub data_stream: Option<bool>,
    pub index_patterns: Option<Vec<String>>,
    pub index_template: Option<String>,
    pub order: Option<i64>,
    pub template: Option<ListDeprecatedTemplatesTemplate>,
    pub version: Option<String>,
}
model! { ListDeprecatedTemplatesResult {
    0 "dataStream" data_stream, 1 "indexPatterns" index_patterns, 2 "indexTemplate" index_template, 3 "order" order,
    4 "template" template, 5 "version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeprecatedTemplatesTemplate {
    pub aliases: Option<String>,
    pub mappings: Option<String>,
    pub settings: Option<String>,
}
model! { ListDeprecatedTemplatesTemplate {
    0 "aliases" aliases, 1 "mappings" mappings, 2 "settings" settings
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDiagnoseIndices {
    pub lang: Option<String>,
    pub instance_id: String,
}
operation! { ListDiagnoseIndices(instance_id: String) "ListDiagnoseIndices" -> ListDiagnoseIndicesOutput {
    0 "lang" lang: String, 1 "InstanceId" instance_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/diagnosis/instances/{InstanceId}/indices", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDiagnoseIndicesOutput {
    pub result: Option<Vec<String>>,
}
model! { ListDiagnoseIndicesOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDiagnoseReport {
    pub detail: Option<bool>,
    /// 1000000000000 to 2000000000000.
    pub end_time: i64,
    pub lang: Option<String>,
    /// 1 to 200.
    pub page: Option<i64>,
    /// 1 to 500.
    pub size: Option<i64>,
    /// 1000000000000 to 2000000000000.
    pub start_time: i64,
    pub trigger: Option<String>,
    pub instance_id: String,
}
operation! { ListDiagnoseReport(end_time: i64, start_time: i64, instance_id: String)
    "ListDiagnoseReport" -> ListDiagnoseReportOutput {
    0 "detail" detail: bool, 1 "endTime" end_time, 2 "lang" lang: String, 3 "page" page: i64, 4 "size" size: i64,
    5 "startTime" start_time, 6 "trigger" trigger: String, 7 "InstanceId" instance_id
} [
    Mark { index: 7, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/diagnosis/instances/{InstanceId}/reports", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDiagnoseReportOutput {
    pub headers: Option<ListDiagnoseReportHeaders>,
    pub result: Option<Vec<ListDiagnoseReportResult>>,
}
model! { ListDiagnoseReportOutput {
    0 "Headers" headers, 1 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDiagnoseReportHeaders {
    pub x_total_count: Option<i64>,
}
model! { ListDiagnoseReportHeaders {
    0 "X-Total-Count" x_total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDiagnoseReportResult {
    pub create_time: Option<i64>,
    pub diagnose_items: Option<Vec<ListDiagnoseReportDiagnoseItems>>,
    pub diagnosis_mode: Option<String>,
    pub health: Option<String>,
    pub instance_id: Option<String>,
    pub items: Option<Vec<ListDiagnoseReportItems>>,
    pub report_id: Option<String>,
    pub state: Option<String>,
    pub trigger: Option<String>,
}
model! { ListDiagnoseReportResult {
    0 "createTime" create_time, 1 "diagnoseItems" diagnose_items, 2 "diagnosisMode" diagnosis_mode, 3 "health" health,
    4 "instanceId" instance_id, 5 "items" items, 6 "reportId" report_id, 7 "state" state, 8 "trigger" trigger
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDiagnoseReportDiagnoseItems {
    pub detail: Option<ListDiagnoseReportDetail>,
    pub health: Option<String>,
    pub item: Option<String>,
}
model! { ListDiagnoseReportDiagnoseItems {
    0 "detail" detail, 1 "health" health, 2 "item" item
} }

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
    0 "desc" desc, 1 "name" name, 2 "result" result, 3 "suggest" suggest, 4 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDiagnoseReportItems {
    pub desc: Option<String>,
    pub detail: Option<BTreeMap<String, Value>>,
    pub item: Option<String>,
    pub name: Option<String>,
    pub state: Option<String>,
    pub suggest: Option<String>,
}
model! { ListDiagnoseReportItems {
    0 "desc" desc, 1 "detail" detail, 2 "item" item, 3 "name" name, 4 "state" state, 5 "suggest" suggest
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDiagnoseReportIds {
    /// 1000000000000 to 2000000000000.
    pub end_time: i64,
    pub lang: Option<String>,
    /// 1 to 200.
    pub page: Option<i64>,
    /// 1 to 500.
    pub size: Option<i64>,
    /// 1000000000000 to 2000000000000.
    pub start_time: i64,
    pub trigger: Option<String>,
    pub instance_id: String,
}
operation! { ListDiagnoseReportIds(end_time: i64, start_time: i64, instance_id: String)
    "ListDiagnoseReportIds" -> ListDiagnoseReportIdsOutput {
    0 "endTime" end_time, 1 "lang" lang: String, 2 "page" page: i64, 3 "size" size: i64, 4 "startTime" start_time,
    5 "trigger" trigger: String, 6 "InstanceId" instance_id
} [
    Mark { index: 6, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/diagnosis/instances/{InstanceId}/report-ids", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDiagnoseReportIdsOutput {
    pub headers: Option<ListDiagnoseReportIdsHeaders>,
    pub result: Option<Vec<String>>,
}
model! { ListDiagnoseReportIdsOutput {
    0 "Headers" headers, 1 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDiagnoseReportIdsHeaders {
    pub x_total_count: Option<i64>,
}
model! { ListDiagnoseReportIdsHeaders {
    0 "X-Total-Count" x_total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDiagnosisItems {
    pub instance_id: Option<String>,
    pub lang: Option<String>,
}
operation! { ListDiagnosisItems() "ListDiagnosisItems" -> ListDiagnosisItemsOutput {
    0 "instanceId" instance_id: String, 1 "lang" lang: String
} { method: "GET", path: "/openapi/diagnosis/items", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDiagnosisItemsOutput {
    pub result: Option<Vec<ListDiagnosisItemsResult>>,
}
model! { ListDiagnosisItemsOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDiagnosisItemsResult {
    pub description: Option<String>,
    pub es_api_required: Option<bool>,
    pub key: Option<String>,
    pub name: Option<String>,
}
model! { ListDiagnosisItemsResult {
    0 "description" description, 1 "esApiRequired" es_api_required, 2 "key" key, 3 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDictInformation {
    pub analyzer_type: Option<String>,
    pub bucket_name: String,
    pub key: String,
    pub instance_id: String,
}
operation! { ListDictInformation(bucket_name: String, key: String, instance_id: String)
    "ListDictInformation" -> ListDictInformationOutput {
    0 "analyzerType" analyzer_type: String, 1 "bucketName" bucket_name, 2 "key" key, 3 "InstanceId" instance_id
} [
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/instances/{InstanceId}/dict/_info", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDictInformationOutput {
    pub result: Option<ListDictInformationResult>,
}
model! { ListDictInformationOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDictInformationResult {
    pub file_size: Option<i64>,
    pub oss_object: Option<ListDictInformationOssObject>,
    pub r#type: Option<String>,
}
model! { ListDictInformationResult {
    0 "fileSize" file_size, 1 "ossObject" oss_object, 2 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDictInformationOssObject {
    pub bucket_name: Option<String>,
    pub etag: Option<String>,
    pub key: Option<String>,
}
model! { ListDictInformationOssObject {
    0 "bucketName" bucket_name, 1 "etag" etag, 2 "key" key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDicts {
    pub analyzer_type: String,
    pub name: Option<String>,
    pub instance_id: String,
}
operation! { ListDicts(analyzer_type: String, instance_id: String) "ListDicts" -> ListDictsOutput {
    0 "analyzerType" analyzer_type, 1 "name" name: String, 2 "InstanceId" instance_id
} [
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/instances/{InstanceId}/dicts", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDictsOutput {
    pub headers: Option<ListDictsHeaders>,
    pub result: Option<Vec<ListDictsResult>>,
}
model! { ListDictsOutput {
    0 "Headers" headers, 1 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDictsHeaders {
    pub x_total_count: Option<i64>,
}
model! { ListDictsHeaders {
    0 "X-Total-Count" x_total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDictsResult {
    pub download_url: Option<Secret>,
    pub file_size: Option<i64>,
    pub name: Option<String>,
    pub source_type: Option<String>,
    pub r#type: Option<String>,
}
model! { ListDictsResult {
    0 "downloadUrl" download_url, 1 "fileSize" file_size, 2 "name" name, 3 "sourceType" source_type, 4 "type" r#type
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEcsInstancesOutput {
    pub headers: Option<ListEcsInstancesHeaders>,
    pub result: Option<Vec<ListEcsInstancesResult>>,
}
model! { ListEcsInstancesOutput {
    0 "Headers" headers, 1 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEcsInstancesHeaders {
    pub x_total_count: Option<i64>,
}
model! { ListEcsInstancesHeaders {
    0 "X-Total-Count" x_total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEcsInstancesResult {
    pub cloud_assistant_status: Option<String>,
    pub collectors: Option<Vec<ListEcsInstancesCollectors>>,
    pub ecs_instance_id: Option<String>,
    pub ecs_instance_name: Option<String>,
    pub ip_address: Option<Vec<ListEcsInstancesIpAddress>>,
    pub os_type: Option<String>,
    pub status: Option<String>,
    pub tags: Option<String>,
}
model! { ListEcsInstancesResult {
    0 "cloudAssistantStatus" cloud_assistant_status, 1 "collectors" collectors, 2 "ecsInstanceId" ecs_instance_id,
    3 "ecsInstanceName" ecs_instance_name, 4 "ipAddress" ip_address, 5 "osType" os_type, 6 "status" status,
    7 "tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEcsInstancesCollectors {
    pub collector_paths: Option<Vec<String>>,
    pub configs: Option<Vec<ListEcsInstancesConfigs>>,
    pub dry_run: Option<bool>,
    pub extend_configs: Option<Vec<ListEcsInstancesExtendConfigs>>,
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
    0 "collectorPaths" collector_paths, 1 "configs" configs, 2 "dryRun" dry_run, 3 "extendConfigs" extend_configs,
    4 "gmtCreatedTime" gmt_created_time, 5 "gmtUpdateTime" gmt_update_time, 6 "name" name, 7 "ownerId" owner_id,
    8 "resId" res_id, 9 "resType" res_type, 10 "resVersion" res_version, 11 "status" status, 12 "vpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEcsInstancesConfigs {
    pub content: Option<String>,
    pub file_name: Option<String>,
}
model! { ListEcsInstancesConfigs {
    0 "content" content, 1 "fileName" file_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEcsInstancesExtendConfigs {
    pub config_type: Option<String>,
    pub enable_monitoring: Option<bool>,
    pub group_id: Option<String>,
    pub hosts: Option<Vec<String>>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub machines: Option<Vec<ListEcsInstancesMachines>>,
    pub protocol: Option<String>,
    pub r#type: Option<String>,
    pub user_name: Option<String>,
}
model! { ListEcsInstancesExtendConfigs {
    0 "configType" config_type, 1 "enableMonitoring" enable_monitoring, 2 "groupId" group_id, 3 "hosts" hosts,
    4 "instanceId" instance_id, 5 "instanceType" instance_type, 6 "machines" machines, 7 "protocol" protocol,
    8 "type" r#type, 9 "userName" user_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEcsInstancesMachines {
    pub agent_status: Option<String>,
    pub instance_id: Option<String>,
}
model! { ListEcsInstancesMachines {
    0 "agentStatus" agent_status, 1 "instanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEcsInstancesIpAddress {
    pub host: Option<String>,
    pub ip_type: Option<String>,
}
model! { ListEcsInstancesIpAddress {
    0 "host" host, 1 "ipType" ip_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventRecords {
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
    pub page: Option<i64>,
    pub size: Option<i64>,
    pub term_content: Option<String>,
    pub term_type: Option<String>,
    pub event_type: String,
}
operation! { ListEventRecords(event_type: String) "ListEventRecords" -> ListEventRecordsOutput {
    0 "beginTime" begin_time: String, 1 "endTime" end_time: String, 2 "page" page: i64, 3 "size" size: i64,
    4 "termContent" term_content: String, 5 "termType" term_type: String, 6 "eventType" event_type
} [
    Mark { index: 6, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/{eventType}/listEventRecords", } }
paged! { ListEventRecords: ListEventRecordsResultResult =
    Number "page", "Result.result" result.result, total "Result.total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventRecordsOutput {
    pub result: Option<ListEventRecordsResult>,
}
model! { ListEventRecordsOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventRecordsResult {
    pub result: Option<Vec<ListEventRecordsResultResult>>,
    pub total: Option<String>,
}
model! { ListEventRecordsResult {
    0 "result" result, 1 "total" total
} }

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
    0 "autoAlarm" auto_alarm, 1 "displayName" display_name, 2 "dryRun" dry_run, 3 "level" level, 4 "mustOps" must_ops,
    5 "product" product, 6 "scheduleExecuteTime" schedule_execute_time, 7 "scheduleFinishTime" schedule_finish_time,
    8 "showContent" show_content, 9 "source" source, 10 "status" status, 11 "type" r#type
} }

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
    0 "actionSuggest" action_suggest, 1 "desc" desc, 2 "eventStatus" event_status, 3 "eventTime" event_time,
    4 "executeFinishTime" execute_finish_time, 5 "executeStartTime" execute_start_time, 6 "instanceId" instance_id,
    7 "opsChangeId" ops_change_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventRecordsActionSuggest {
    pub suggest_actions: Option<Vec<String>>,
    pub suggest_text: Option<String>,
    pub suggest_type: Option<String>,
}
model! { ListEventRecordsActionSuggest {
    0 "suggestActions" suggest_actions, 1 "suggestText" suggest_text, 2 "suggestType" suggest_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExtendfiles {
    pub instance_id: String,
}
operation! { ListExtendfiles(instance_id: String) "ListExtendfiles" -> ListExtendfilesOutput {
    0 "InstanceId" instance_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/logstashes/{InstanceId}/extendfiles", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExtendfilesOutput {
    pub result: Option<Vec<ListExtendfilesResult>>,
}
model! { ListExtendfilesOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExtendfilesResult {
    pub file_path: Option<String>,
    pub file_size: Option<i64>,
    pub name: Option<String>,
    pub source_type: Option<String>,
}
model! { ListExtendfilesResult {
    0 "filePath" file_path, 1 "fileSize" file_size, 2 "name" name, 3 "sourceType" source_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListILMPolicies {
    pub policy_name: Option<String>,
    pub instance_id: String,
}
operation! { ListILMPolicies(instance_id: String) "ListILMPolicies" -> ListILMPoliciesOutput {
    0 "policyName" policy_name: String, 1 "InstanceId" instance_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/instances/{InstanceId}/ilm-policies", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListILMPoliciesOutput {
    pub result: Option<Vec<ListILMPoliciesResult>>,
}
model! { ListILMPoliciesOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListILMPoliciesResult {
    pub name: Option<String>,
    pub phases: Option<BTreeMap<String, Value>>,
}
model! { ListILMPoliciesResult {
    0 "name" name, 1 "phases" phases
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIndexTemplates {
    pub index_template: Option<String>,
    pub page: Option<i64>,
    pub size: Option<i64>,
    pub instance_id: String,
}
operation! { ListIndexTemplates(instance_id: String) "ListIndexTemplates" -> ListIndexTemplatesOutput {
    0 "indexTemplate" index_template: String, 1 "page" page: i64, 2 "size" size: i64, 3 "InstanceId" instance_id
} [
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/instances/{InstanceId}/index-templates", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIndexTemplatesOutput {
    pub result: Option<Vec<ListIndexTemplatesResult>>,
}
model! { ListIndexTemplatesOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIndexTemplatesResult {
    pub data_stream: Option<bool>,
    pub ilm_policy: Option<String>,
    pub index_patterns: Option<Vec<String>>,
    pub index_template: Option<String>,
    pub priority: Option<i64>,
    pub template: Option<ListIndexTemplatesTemplate>,
}
model! { ListIndexTemplatesResult {
    0 "dataStream" data_stream, 1 "ilmPolicy" ilm_policy, 2 "indexPatterns" index_patterns,
    3 "indexTemplate" index_template, 4 "priority" priority, 5 "template" template
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIndexTemplatesTemplate {
    pub aliases: Option<String>,
    pub mappings: Option<String>,
    pub settings: Option<String>,
}
model! { ListIndexTemplatesTemplate {
    0 "aliases" aliases, 1 "mappings" mappings, 2 "settings" settings
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceOutput {
    pub headers: Option<ListInstanceHeaders>,
    pub result: Option<Vec<ListInstanceResult>>,
}
model! { ListInstanceOutput {
    0 "Headers" headers, 1 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceHeaders {
    pub x_total_count: Option<i64>,
}
model! { ListInstanceHeaders {
    0 "X-Total-Count" x_total_count
} }

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
    pub elastic_data_node_configuration: Option<ListInstanceElasticDataNodeConfiguration>,
    pub end_time: Option<i64>,
    pub es_version: Option<String>,
    pub extend_configs: Option<Vec<BTreeMap<String, Value>>>,
    pub instance_id: Option<String>,
    pub is_new_deployment: Option<String>,
    pub kibana_configuration: Option<ListInstanceKibanaConfiguration>,
    pub kibana_ip_whitelist: Option<Vec<String>>,
    pub kibana_private_ip_whitelist: Option<Vec<String>>,
    pub master_configuration: Option<ListInstanceMasterConfiguration>,
    pub network_config: Option<ListInstanceNetworkConfig>,
    pub node_amount: Option<i64>,
    pub node_spec: Option<ListInstanceNodeSpec>,
    pub payment_type: Option<String>,
    pub port: Option<String>,
    pub postpaid_service_status: Option<String>,
    pub private_network_ip_white_list: Option<Vec<String>>,
    pub protocol: Option<String>,
    pub public_ip_whitelist: Option<Vec<String>>,
    pub resource_group_id: Option<String>,
    pub service_vpc: Option<bool>,
    pub status: Option<String>,
    pub tags: Option<Vec<ListInstanceTags>>,
    pub updated_at: Option<String>,
    pub vpc_instance_id: Option<String>,
    pub zone_count: Option<i64>,
    pub zone_infos: Option<Vec<ListInstanceZoneInfos>>,
}
model! { ListInstanceResult {
    0 "advancedDedicateMaster" advanced_dedicate_master, 1 "archType" arch_type,
    2 "clientNodeConfiguration" client_node_configuration, 3 "createdAt" created_at, 4 "dedicateMaster" dedicate_master,
    5 "description" description, 6 "domain" domain, 7 "elasticDataNodeConfiguration" elastic_data_node_configuration,
    8 "endTime" end_time, 9 "esVersion" es_version, 10 "extendConfigs" extend_configs, 11 "instanceId" instance_id,
    12 "isNewDeployment" is_new_deployment, 13 "kibanaConfiguration" kibana_configuration,
    14 "kibanaIPWhitelist" kibana_ip_whitelist, 15 "kibanaPrivateIPWhitelist" kibana_private_ip_whitelist,
    16 "masterConfiguration" master_configuration, 17 "networkConfig" network_config, 18 "nodeAmount" node_amount,
    19 "nodeSpec" node_spec, 20 "paymentType" payment_type, 21 "port" port,
    22 "postpaidServiceStatus" postpaid_service_status, 23 "privateNetworkIpWhiteList" private_network_ip_white_list,
    24 "protocol" protocol, 25 "publicIpWhitelist" public_ip_whitelist, 26 "resourceGroupId" resource_group_id,
    27 "serviceVpc" service_vpc, 28 "status" status, 29 "tags" tags, 30 "updatedAt" updated_at,
    31 "vpcInstanceId" vpc_instance_id, 32 "zoneCount" zone_count, 33 "zoneInfos" zone_infos
} }

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
    0 "amount" amount, 1 "disk" disk, 2 "diskType" disk_type, 3 "spec" spec, 4 "specInfo" spec_info
} }

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
    0 "amount" amount, 1 "disk" disk, 2 "diskEncryption" disk_encryption, 3 "diskType" disk_type, 4 "spec" spec,
    5 "specInfo" spec_info
} }

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
    0 "amount" amount, 1 "disk" disk, 2 "diskType" disk_type, 3 "spec" spec, 4 "specInfo" spec_info
} }

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
    0 "amount" amount, 1 "disk" disk, 2 "diskType" disk_type, 3 "spec" spec, 4 "specInfo" spec_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceNetworkConfig {
    pub r#type: Option<String>,
    pub vpc_id: Option<String>,
    pub vs_area: Option<String>,
    pub vswitch_id: Option<String>,
    pub white_ip_group_list: Option<Vec<ListInstanceWhiteIpGroupList>>,
}
model! { ListInstanceNetworkConfig {
    0 "type" r#type, 1 "vpcId" vpc_id, 2 "vsArea" vs_area, 3 "vswitchId" vswitch_id,
    4 "whiteIpGroupList" white_ip_group_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceWhiteIpGroupList {
    pub group_name: Option<String>,
    pub ips: Option<Vec<String>>,
    pub white_ip_type: Option<String>,
}
model! { ListInstanceWhiteIpGroupList {
    0 "groupName" group_name, 1 "ips" ips, 2 "whiteIpType" white_ip_type
} }

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
    0 "disk" disk, 1 "diskEncryption" disk_encryption, 2 "diskPreference" disk_preference, 3 "diskType" disk_type,
    4 "performanceLevel" performance_level, 5 "spec" spec, 6 "specInfo" spec_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListInstanceTags {
    0 "tagKey" tag_key, 1 "tagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceZoneInfos {
    pub status: Option<String>,
    pub zone_id: Option<String>,
}
model! { ListInstanceZoneInfos {
    0 "status" status, 1 "zoneId" zone_id
} }

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
    Mark { index: 2, location: Location::Default, style: Style::Simple },
    Mark { index: 7, location: Location::Default, style: Style::Simple },
    Mark { index: 8, location: Location::Default, style: Style::Simple },
    Mark { index: 13, location: Location::WholeBody, style: Style::None }
] { path: "/openapi/events", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceHistoryEventsBody {
    pub desc: Option<bool>,
    pub sort_field: Option<String>,
}
input! { ListInstanceHistoryEventsBody() {
    0 "desc" desc: bool, 1 "sortField" sort_field: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceHistoryEventsOutput {
    pub headers: Option<ListInstanceHistoryEventsHeaders>,
    pub result: Option<Vec<ListInstanceHistoryEventsResult>>,
}
model! { ListInstanceHistoryEventsOutput {
    0 "Headers" headers, 1 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceHistoryEventsHeaders {
    pub x_total_count: Option<i64>,
    pub x_total_failed: Option<i64>,
    pub x_total_success: Option<i64>,
}
model! { ListInstanceHistoryEventsHeaders {
    0 "X-Total-Count" x_total_count, 1 "X-Total-Failed" x_total_failed, 2 "X-Total-Success" x_total_success
} }

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
    0 "ecsId" ecs_id, 1 "eventCreateTime" event_create_time, 2 "eventCycleStatus" event_cycle_status,
    3 "eventExecuteTime" event_execute_time, 4 "eventFinashTime" event_finash_time, 5 "eventLevel" event_level,
    6 "eventType" event_type, 7 "instanceId" instance_id, 8 "nodeIP" node_ip, 9 "regionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceIndices {
    pub all: Option<bool>,
    pub is_managed: Option<bool>,
    pub is_openstore: Option<bool>,
    pub name: Option<String>,
    pub page: Option<i64>,
    pub size: Option<i64>,
    pub instance_id: String,
}
operation! { ListInstanceIndices(instance_id: String) "ListInstanceIndices" -> ListInstanceIndicesOutput {
    0 "all" all: bool, 1 "isManaged" is_managed: bool, 2 "isOpenstore" is_openstore: bool, 3 "name" name: String,
    4 "page" page: i64, 5 "size" size: i64, 6 "InstanceId" instance_id
} [
    Mark { index: 6, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/instances/{InstanceId}/indices", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceIndicesOutput {
    pub headers: Option<ListInstanceIndicesHeaders>,
    pub result: Option<Vec<ListInstanceIndicesResult>>,
}
model! { ListInstanceIndicesOutput {
    0 "Headers" headers, 1 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceIndicesHeaders {
    pub x_managed_count: Option<i64>,
    pub x_managed_storage_size: Option<i64>,
    pub x_oss_count: Option<i64>,
    pub x_oss_storage_size: Option<i64>,
}
model! { ListInstanceIndicesHeaders {
    0 "X-Managed-Count" x_managed_count, 1 "X-Managed-StorageSize" x_managed_storage_size, 2 "X-OSS-Count" x_oss_count,
    3 "X-OSS-StorageSize" x_oss_storage_size
} }

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
    0 "createTime" create_time, 1 "health" health, 2 "ilmExplain" ilm_explain, 3 "isManaged" is_managed,
    4 "managedStatus" managed_status, 5 "name" name, 6 "phase" phase, 7 "size" size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKibanaPlugins {
    pub page: Option<String>,
    pub size: Option<i64>,
    pub instance_id: String,
}
operation! { ListKibanaPlugins(instance_id: String) "ListKibanaPlugins" -> ListKibanaPluginsOutput {
    0 "page" page: String, 1 "size" size: i64, 2 "InstanceId" instance_id
} [
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/instances/{InstanceId}/kibana-plugins", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKibanaPluginsOutput {
    pub headers: Option<ListKibanaPluginsHeaders>,
    pub result: Option<Vec<ListKibanaPluginsResult>>,
}
model! { ListKibanaPluginsOutput {
    0 "Headers" headers, 1 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKibanaPluginsHeaders {
    pub x_total_count: Option<i64>,
}
model! { ListKibanaPluginsHeaders {
    0 "X-Total-Count" x_total_count
} }

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
    0 "description" description, 1 "name" name, 2 "source" source, 3 "specificationUrl" specification_url,
    4 "state" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKibanaPvlNetwork {
    pub instance_id: String,
}
operation! { ListKibanaPvlNetwork(instance_id: String) "ListKibanaPvlNetwork" -> ListKibanaPvlNetworkOutput {
    0 "InstanceId" instance_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/instances/{InstanceId}/actions/get-kibana-private", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKibanaPvlNetworkOutput {
    pub result: Option<Vec<ListKibanaPvlNetworkResult>>,
}
model! { ListKibanaPvlNetworkOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKibanaPvlNetworkResult {
    pub create_time: Option<String>,
    pub endpoint_id: Option<String>,
    pub endpoint_name: Option<String>,
    pub endpoint_status: Option<String>,
    pub managed_security_group: Option<bool>,
    pub pvl_id: Option<String>,
    pub security_groups: Option<Vec<String>>,
    pub v_switch_ids_zone: Option<Vec<ListKibanaPvlNetworkVSwitchIdsZone>>,
    pub vpc_id: Option<String>,
}
model! { ListKibanaPvlNetworkResult {
    0 "createTime" create_time, 1 "endpointId" endpoint_id, 2 "endpointName" endpoint_name,
    3 "endpointStatus" endpoint_status, 4 "managedSecurityGroup" managed_security_group, 5 "pvlId" pvl_id,
    6 "securityGroups" security_groups, 7 "vSwitchIdsZone" v_switch_ids_zone, 8 "vpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKibanaPvlNetworkVSwitchIdsZone {
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { ListKibanaPvlNetworkVSwitchIdsZone {
    0 "vswitchId" vswitch_id, 1 "zoneId" zone_id
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLogstashOutput {
    pub headers: Option<ListLogstashHeaders>,
    pub result: Option<Vec<ListLogstashResult>>,
}
model! { ListLogstashOutput {
    0 "Headers" headers, 1 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLogstashHeaders {
    pub x_total_count: Option<i64>,
}
model! { ListLogstashHeaders {
    0 "X-Total-Count" x_total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLogstashResult {
    pub tags: Option<Vec<ListLogstashTags>>,
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
    0 "Tags" tags, 1 "createdAt" created_at, 2 "description" description, 3 "endTime" end_time,
    4 "instanceId" instance_id, 5 "networkConfig" network_config, 6 "nodeAmount" node_amount, 7 "nodeSpec" node_spec,
    8 "paymentType" payment_type, 9 "resourceGroupId" resource_group_id, 10 "status" status, 11 "updatedAt" updated_at,
    12 "version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLogstashTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListLogstashTags {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLogstashNetworkConfig {
    pub r#type: Option<String>,
    pub vpc_id: Option<String>,
    pub vs_area: Option<String>,
    pub vswitch_id: Option<String>,
}
model! { ListLogstashNetworkConfig {
    0 "type" r#type, 1 "vpcId" vpc_id, 2 "vsArea" vs_area, 3 "vswitchId" vswitch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLogstashNodeSpec {
    pub disk: Option<i64>,
    pub disk_encryption: Option<bool>,
    pub disk_type: Option<String>,
    pub spec: Option<String>,
}
model! { ListLogstashNodeSpec {
    0 "disk" disk, 1 "diskEncryption" disk_encryption, 2 "diskType" disk_type, 3 "spec" spec
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLogstashLog {
    pub begin_time: Option<i64>,
    pub end_time: Option<i64>,
    pub page: Option<i64>,
    pub query: String,
    pub size: Option<i64>,
    pub r#type: String,
    pub instance_id: String,
}
operation! { ListLogstashLog(query: String, r#type: String, instance_id: String)
    "ListLogstashLog" -> ListLogstashLogOutput {
    0 "beginTime" begin_time: i64, 1 "endTime" end_time: i64, 2 "page" page: i64, 3 "query" query, 4 "size" size: i64,
    5 "type" r#type, 6 "InstanceId" instance_id
} [
    Mark { index: 6, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/logstashes/{InstanceId}/search-log", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLogstashLogOutput {
    pub result: Option<Vec<ListLogstashLogResult>>,
}
model! { ListLogstashLogOutput {
    0 "Result" result
} }

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
    0 "content" content, 1 "host" host, 2 "instanceId" instance_id, 3 "level" level, 4 "timestamp" timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLogstashPlugins {
    pub name: Option<String>,
    /// 1 to 200.
    pub page: Option<i64>,
    /// 1 to 200.
    pub size: Option<i64>,
    pub source: Option<String>,
    pub instance_id: String,
}
operation! { ListLogstashPlugins(instance_id: String) "ListLogstashPlugins" -> ListLogstashPluginsOutput {
    0 "name" name: String, 1 "page" page: i64, 2 "size" size: i64, 3 "source" source: String, 4 "InstanceId" instance_id
} [
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/logstashes/{InstanceId}/plugins", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLogstashPluginsOutput {
    pub result: Option<Vec<ListLogstashPluginsResult>>,
}
model! { ListLogstashPluginsOutput {
    0 "Result" result
} }

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
    0 "description" description, 1 "name" name, 2 "source" source, 3 "specificationUrl" specification_url,
    4 "state" state
} }

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
    pub res_id: String,
}
operation! { ListNodes(res_id: String) "ListNodes" -> ListNodesOutput {
    0 "ecsInstanceIds" ecs_instance_ids: String, 1 "ecsInstanceName" ecs_instance_name: String, 2 "page" page: i64,
    3 "size" size: i64, 4 "tags" tags: String, 5 "ResId" res_id
} [
    Mark { index: 5, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/collectors/{ResId}/nodes", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesOutput {
    pub headers: Option<ListNodesHeaders>,
    pub result: Option<Vec<ListNodesResult>>,
}
model! { ListNodesOutput {
    0 "Headers" headers, 1 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesHeaders {
    pub x_total_count: Option<i64>,
}
model! { ListNodesHeaders {
    0 "X-Total-Count" x_total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesResult {
    pub agent_status: Option<String>,
    pub cloud_assistant_status: Option<String>,
    pub ecs_instance_id: Option<String>,
    pub ecs_instance_name: Option<String>,
    pub ip_address: Option<Vec<ListNodesIpAddress>>,
    pub os_type: Option<String>,
    pub status: Option<String>,
    pub tags: Option<Vec<ListNodesTags>>,
}
model! { ListNodesResult {
    0 "agentStatus" agent_status, 1 "cloudAssistantStatus" cloud_assistant_status, 2 "ecsInstanceId" ecs_instance_id,
    3 "ecsInstanceName" ecs_instance_name, 4 "ipAddress" ip_address, 5 "osType" os_type, 6 "status" status,
    7 "tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesIpAddress {
    pub host: Option<String>,
    pub ip_type: Option<String>,
}
model! { ListNodesIpAddress {
    0 "host" host, 1 "ipType" ip_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListNodesTags {
    0 "tagKey" tag_key, 1 "tagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipeline {
    /// 1 to 200.
    pub page: Option<i64>,
    pub pipeline_id: Option<String>,
    /// 1 to 200.
    pub size: Option<i64>,
    pub instance_id: String,
}
operation! { ListPipeline(instance_id: String) "ListPipeline" -> ListPipelineOutput {
    0 "page" page: i64, 1 "pipelineId" pipeline_id: String, 2 "size" size: i64, 3 "InstanceId" instance_id
} [
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/logstashes/{InstanceId}/pipelines", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineOutput {
    pub headers: Option<ListPipelineHeaders>,
    pub result: Option<Vec<ListPipelineResult>>,
}
model! { ListPipelineOutput {
    0 "Headers" headers, 1 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineHeaders {
    pub x_total_count: Option<i64>,
}
model! { ListPipelineHeaders {
    0 "X-Total-Count" x_total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineResult {
    pub gmt_created_time: Option<String>,
    pub gmt_update_time: Option<String>,
    pub pipeline_id: Option<String>,
    pub pipeline_status: Option<String>,
}
model! { ListPipelineResult {
    0 "gmtCreatedTime" gmt_created_time, 1 "gmtUpdateTime" gmt_update_time, 2 "pipelineId" pipeline_id,
    3 "pipelineStatus" pipeline_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineIds {
    pub body: Option<String>,
    pub instance_id: String,
}
operation! { ListPipelineIds(instance_id: String) "ListPipelineIds" -> ListPipelineIdsOutput {
    0 "body" body: String, 1 "InstanceId" instance_id
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/openapi/instances/{InstanceId}/pipeline-ids", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineIdsOutput {
    pub result: Option<Vec<ListPipelineIdsResult>>,
}
model! { ListPipelineIdsOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineIdsResult {
    pub available: Option<bool>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub pipeline_id: Option<String>,
}
model! { ListPipelineIdsResult {
    0 "available" available, 1 "code" code, 2 "message" message, 3 "pipelineId" pipeline_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPlugins {
    pub name: Option<String>,
    pub page: Option<String>,
    pub size: Option<i64>,
    pub source: Option<String>,
    pub instance_id: String,
}
operation! { ListPlugins(instance_id: String) "ListPlugins" -> ListPluginsOutput {
    0 "name" name: String, 1 "page" page: String, 2 "size" size: i64, 3 "source" source: String,
    4 "InstanceId" instance_id
} [
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/instances/{InstanceId}/plugins", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPluginsOutput {
    pub headers: Option<ListPluginsHeaders>,
    pub result: Option<Vec<ListPluginsResult>>,
}
model! { ListPluginsOutput {
    0 "Headers" headers, 1 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPluginsHeaders {
    pub x_total_count: Option<i64>,
}
model! { ListPluginsHeaders {
    0 "X-Total-Count" x_total_count
} }

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
    0 "description" description, 1 "name" name, 2 "source" source, 3 "specificationUrl" specification_url,
    4 "state" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSearchLog {
    pub begin_time: Option<i64>,
    pub end_time: Option<i64>,
    pub page: Option<i64>,
    pub query: String,
    /// 1 to 50.
    pub size: Option<i64>,
    pub r#type: String,
    pub instance_id: String,
}
operation! { ListSearchLog(query: String, r#type: String, instance_id: String) "ListSearchLog" -> ListSearchLogOutput {
    0 "beginTime" begin_time: i64, 1 "endTime" end_time: i64, 2 "page" page: i64, 3 "query" query, 4 "size" size: i64,
    5 "type" r#type, 6 "InstanceId" instance_id
} [
    Mark { index: 6, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/instances/{InstanceId}/search-log", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSearchLogOutput {
    pub headers: Option<ListSearchLogHeaders>,
    pub result: Option<Vec<ListSearchLogResult>>,
}
model! { ListSearchLogOutput {
    0 "Headers" headers, 1 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSearchLogHeaders {
    pub x_total_count: Option<i64>,
}
model! { ListSearchLogHeaders {
    0 "X-Total-Count" x_total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSearchLogResult {
    pub content: Option<String>,
    pub content_collection: Option<BTreeMap<String, Value>>,
    pub host: Option<String>,
    pub instance_id: Option<String>,
    pub level: Option<String>,
    pub timestamp: Option<i64>,
}
model! { ListSearchLogResult {
    0 "content" content, 1 "contentCollection" content_collection, 2 "host" host, 3 "instanceId" instance_id,
    4 "level" level, 5 "timestamp" timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListShardRecoveries {
    pub active_only: Option<bool>,
    pub instance_id: String,
}
operation! { ListShardRecoveries(instance_id: String) "ListShardRecoveries" -> ListShardRecoveriesOutput {
    0 "activeOnly" active_only: bool, 1 "InstanceId" instance_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/instances/{InstanceId}/cat-recovery", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListShardRecoveriesOutput {
    pub result: Option<Vec<ListShardRecoveriesResult>>,
}
model! { ListShardRecoveriesOutput {
    0 "Result" result
} }

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
    0 "bytesPercent" bytes_percent, 1 "bytesTotal" bytes_total, 2 "filesPercent" files_percent,
    3 "filesTotal" files_total, 4 "index" index, 5 "sourceHost" source_host, 6 "sourceNode" source_node,
    7 "stage" stage, 8 "targetHost" target_host, 9 "targetNode" target_node, 10 "translogOps" translog_ops,
    11 "translogOpsPercent" translog_ops_percent
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSnapshotReposByInstanceId {
    pub instance_id: String,
}
operation! { ListSnapshotReposByInstanceId(instance_id: String)
    "ListSnapshotReposByInstanceId" -> ListSnapshotReposByInstanceIdOutput {
    0 "InstanceId" instance_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/instances/{InstanceId}/snapshot-repos", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSnapshotReposByInstanceIdOutput {
    pub result: Option<Vec<ListSnapshotReposByInstanceIdResult>>,
}
model! { ListSnapshotReposByInstanceIdOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSnapshotReposByInstanceIdResult {
    pub instance_id: Option<String>,
    pub repo_path: Option<String>,
    pub snap_warehouse: Option<String>,
    pub status: Option<String>,
}
model! { ListSnapshotReposByInstanceIdResult {
    0 "instanceId" instance_id, 1 "repoPath" repo_path, 2 "snapWarehouse" snap_warehouse, 3 "status" status
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStatsEventRecordsOutput {
    pub result: Option<ListStatsEventRecordsResult>,
}
model! { ListStatsEventRecordsOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStatsEventRecordsResult {
    pub result: Option<Vec<ListStatsEventRecordsResultResult>>,
    pub total: Option<String>,
}
model! { ListStatsEventRecordsResult {
    0 "result" result, 1 "total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStatsEventRecordsResultResult {
    pub cnt: Option<String>,
    pub level: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { ListStatsEventRecordsResultResult {
    0 "cnt" cnt, 1 "level" level, 2 "status" status, 3 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub next_token: Option<String>,
    /// Deprecated.
    pub page: Option<i64>,
    pub resource_ids: Option<String>,
    pub resource_type: String,
    /// Deprecated.
    pub size: Option<i64>,
    pub tags: Option<String>,
}
operation! { ListTagResources(resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "Page" page: i64, 2 "ResourceIds" resource_ids: String,
    3 "ResourceType" resource_type, 4 "Size" size: i64, 5 "Tags" tags: String
} { method: "GET", path: "/openapi/tags", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesOutput {
    pub headers: Option<ListTagResourcesHeaders>,
    pub page_size: Option<i64>,
    pub tag_resources: Option<ListTagResourcesTagResources>,
}
model! { ListTagResourcesOutput {
    0 "Headers" headers, 1 "PageSize" page_size, 2 "TagResources" tag_resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesHeaders {
    pub x_total_count: Option<i64>,
}
model! { ListTagResourcesHeaders {
    0 "X-Total-Count" x_total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResources {
    pub tag_resource: Option<Vec<ListTagResourcesTagResource>>,
}
model! { ListTagResourcesTagResources {
    0 "TagResource" tag_resource
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResource {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesTagResource {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type, 2 "TagKey" tag_key, 3 "TagValue" tag_value
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagsOutput {
    pub result: Option<Vec<ListTagsResult>>,
}
model! { ListTagsOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagsResult {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagsResult {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserPlugin {
    pub name: Option<String>,
    pub page: Option<String>,
    pub size: Option<String>,
    pub instance_id: String,
}
operation! { ListUserPlugin(instance_id: String) "ListUserPlugin" -> ListUserPluginOutput {
    0 "name" name: String, 1 "page" page: String, 2 "size" size: String, 3 "instanceId" instance_id
} [
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/instances/{instanceId}/userPlugins", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserPluginOutput {
    pub headers: Option<BTreeMap<String, Value>>,
    pub result: Option<Vec<ListUserPluginResult>>,
}
model! { ListUserPluginOutput {
    0 "Headers" headers, 1 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserPluginResult {
    pub bingo_plugins: Option<Vec<ListUserPluginBingoPlugins>>,
    pub name: Option<String>,
    pub source: Option<String>,
    pub state: Option<String>,
    pub version: Option<String>,
}
model! { ListUserPluginResult {
    0 "bingoPlugins" bingo_plugins, 1 "name" name, 2 "source" source, 3 "state" state, 4 "version" version
} }

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
    0 "description" description, 1 "elasticsearchVersion" elasticsearch_version, 2 "fileVersion" file_version,
    3 "name" name, 4 "source" source, 5 "state" state, 6 "version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcEndpoints {
    pub page: Option<i64>,
    pub size: Option<i64>,
    pub instance_id: String,
}
operation! { ListVpcEndpoints(instance_id: String) "ListVpcEndpoints" -> ListVpcEndpointsOutput {
    0 "page" page: i64, 1 "size" size: i64, 2 "InstanceId" instance_id
} [
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/instances/{InstanceId}/vpc-endpoints", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcEndpointsOutput {
    pub result: Option<Vec<ListVpcEndpointsResult>>,
}
model! { ListVpcEndpointsOutput {
    0 "Result" result
} }

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
    0 "connectionStatus" connection_status, 1 "createTime" create_time,
    2 "endpointBusinessStatus" endpoint_business_status, 3 "endpointDomain" endpoint_domain, 4 "endpointId" endpoint_id,
    5 "endpointName" endpoint_name, 6 "endpointStatus" endpoint_status, 7 "serviceId" service_id,
    8 "serviceName" service_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateToOtherZone {
    pub dry_run: bool,
    pub body: Option<String>,
    pub instance_id: String,
}
operation! { MigrateToOtherZone(dry_run: bool, instance_id: String) "MigrateToOtherZone" -> MigrateToOtherZoneOutput {
    0 "dryRun" dry_run, 1 "body" body: String, 2 "InstanceId" instance_id
} [
    Mark { index: 1, location: Location::WholeBody, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/openapi/instances/{InstanceId}/actions/migrate-zones", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateToOtherZoneOutput {
    pub result: Option<bool>,
}
model! { MigrateToOtherZoneOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDeployMachine {
    pub client_token: Option<String>,
    pub body: Option<String>,
    pub res_id: String,
}
operation! { ModifyDeployMachine(res_id: String) "ModifyDeployMachine" -> ModifyDeployMachineOutput {
    0 "ClientToken" client_token: String, 1 "body" body: String, 2 "ResId" res_id
} [
    Mark { index: 1, location: Location::WholeBody, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/openapi/collectors/{ResId}/actions/modify-deploy-machines", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDeployMachineOutput {
    pub result: Option<bool>,
}
model! { ModifyDeployMachineOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyElastictask {
    pub body: Option<String>,
    pub instance_id: String,
}
operation! { ModifyElastictask(instance_id: String) "ModifyElastictask" -> ModifyElastictaskOutput {
    0 "body" body: String, 1 "InstanceId" instance_id
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/openapi/instances/{InstanceId}/elastic-task", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyElastictaskOutput {
    pub result: Option<ModifyElastictaskResult>,
}
model! { ModifyElastictaskOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyElastictaskResult {
    pub elastic_expansion_task: Option<ModifyElastictaskElasticExpansionTask>,
    pub elastic_shrink_task: Option<ModifyElastictaskElasticShrinkTask>,
}
model! { ModifyElastictaskResult {
    0 "elasticExpansionTask" elastic_expansion_task, 1 "elasticShrinkTask" elastic_shrink_task
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyElastictaskElasticExpansionTask {
    pub cron_expression: Option<String>,
    pub elastic_node_count: Option<i64>,
    pub replica_count: Option<i64>,
    pub target_indices: Option<Vec<String>>,
    pub trigger_type: Option<String>,
}
model! { ModifyElastictaskElasticExpansionTask {
    0 "cronExpression" cron_expression, 1 "elasticNodeCount" elastic_node_count, 2 "replicaCount" replica_count,
    3 "targetIndices" target_indices, 4 "triggerType" trigger_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyElastictaskElasticShrinkTask {
    pub cron_expression: Option<String>,
    pub elastic_node_count: Option<i64>,
    pub replica_count: Option<i64>,
    pub target_indices: Option<Vec<String>>,
    pub trigger_type: Option<String>,
}
model! { ModifyElastictaskElasticShrinkTask {
    0 "cronExpression" cron_expression, 1 "elasticNodeCount" elastic_node_count, 2 "replicaCount" replica_count,
    3 "targetIndices" target_indices, 4 "triggerType" trigger_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceMaintainTime {
    pub client_token: Option<String>,
    pub body: Option<String>,
    pub instance_id: String,
}
operation! { ModifyInstanceMaintainTime(instance_id: String)
    "ModifyInstanceMaintainTime" -> ModifyInstanceMaintainTimeOutput {
    0 "ClientToken" client_token: String, 1 "body" body: String, 2 "InstanceId" instance_id
} [
    Mark { index: 1, location: Location::WholeBody, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/openapi/instances/{InstanceId}/actions/modify-maintaintime", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceMaintainTimeOutput {
    pub result: Option<bool>,
}
model! { ModifyInstanceMaintainTimeOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyScheduleExecuteTime {
    pub event_id: Option<String>,
    pub schedule_execute_time: Option<String>,
    pub instance_id: String,
}
operation! { ModifyScheduleExecuteTime(instance_id: String)
    "ModifyScheduleExecuteTime" -> ModifyScheduleExecuteTimeOutput {
    0 "eventId" event_id: String, 1 "scheduleExecuteTime" schedule_execute_time: String, 2 "instanceId" instance_id
} [
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/openapi/event/{instanceId}/actions/modify-execute-time", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyScheduleExecuteTimeOutput {
    pub result: Option<bool>,
}
model! { ModifyScheduleExecuteTimeOutput {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWhiteIps {
    pub client_token: Option<String>,
    pub modify_mode: Option<String>,
    pub network_type: Option<String>,
    pub node_type: Option<String>,
    pub white_ip_group: Option<ModifyWhiteIpsWhiteIpGroup>,
    pub white_ip_list: Option<Vec<String>>,
    pub instance_id: String,
}
operation! { ModifyWhiteIps(instance_id: String) "ModifyWhiteIps" -> ModifyWhiteIpsOutput {
    0 "clientToken" client_token: String, 1 "modifyMode" modify_mode: String, 2 "networkType" network_type: String,
    3 "nodeType" node_type: String, 4 "whiteIpGroup" white_ip_group: ModifyWhiteIpsWhiteIpGroup,
    5 "whiteIpList" white_ip_list: Vec<String>, 6 "InstanceId" instance_id
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Path, style: Style::None }
] { path: "/openapi/instances/{InstanceId}/actions/modify-white-ips", body: BodyStyle::Json, } }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWhiteIpsOutput {
    pub result: Option<bool>,
}
model! { ModifyWhiteIpsOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveResourceGroup {
    pub client_token: Option<String>,
    pub body: Option<String>,
    pub instance_id: String,
}
operation! { MoveResourceGroup(instance_id: String) "MoveResourceGroup" -> MoveResourceGroupOutput {
    0 "clientToken" client_token: String, 1 "body" body: String, 2 "InstanceId" instance_id
} [
    Mark { index: 1, location: Location::WholeBody, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/openapi/instances/{InstanceId}/resourcegroup", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveResourceGroupOutput {
    pub result: Option<MoveResourceGroupResult>,
}
model! { MoveResourceGroupOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveResourceGroupResult {
    pub created_at: Option<String>,
    pub description: Option<String>,
    pub dict_list: Option<Vec<MoveResourceGroupDictList>>,
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
    pub synonyms_dicts: Option<Vec<MoveResourceGroupSynonymsDicts>>,
    pub updated_at: Option<String>,
}
model! { MoveResourceGroupResult {
    0 "createdAt" created_at, 1 "description" description, 2 "dictList" dict_list, 3 "domain" domain,
    4 "esVersion" es_version, 5 "instanceId" instance_id, 6 "kibanaConfiguration" kibana_configuration,
    7 "kibanaDomain" kibana_domain, 8 "kibanaPort" kibana_port, 9 "masterConfiguration" master_configuration,
    10 "networkConfig" network_config, 11 "nodeAmount" node_amount, 12 "nodeSpec" node_spec,
    13 "paymentType" payment_type, 14 "publicDomain" public_domain, 15 "publicPort" public_port, 16 "status" status,
    17 "synonymsDicts" synonyms_dicts, 18 "updatedAt" updated_at
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveResourceGroupDictList {
    pub file_size: Option<i64>,
    pub name: Option<String>,
    pub source_type: Option<String>,
    pub r#type: Option<String>,
}
model! { MoveResourceGroupDictList {
    0 "fileSize" file_size, 1 "name" name, 2 "sourceType" source_type, 3 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveResourceGroupKibanaConfiguration {
    pub amount: Option<i64>,
    pub disk: Option<i64>,
    pub disk_type: Option<String>,
    pub spec: Option<String>,
}
model! { MoveResourceGroupKibanaConfiguration {
    0 "amount" amount, 1 "disk" disk, 2 "diskType" disk_type, 3 "spec" spec
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveResourceGroupMasterConfiguration {
    pub amount: Option<i64>,
    pub disk: Option<i64>,
    pub disk_type: Option<String>,
    pub spec: Option<String>,
}
model! { MoveResourceGroupMasterConfiguration {
    0 "amount" amount, 1 "disk" disk, 2 "diskType" disk_type, 3 "spec" spec
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveResourceGroupNetworkConfig {
    pub r#type: Option<String>,
    pub vpc_id: Option<String>,
    pub vs_area: Option<String>,
    pub vswitch_id: Option<String>,
}
model! { MoveResourceGroupNetworkConfig {
    0 "type" r#type, 1 "vpcId" vpc_id, 2 "vsArea" vs_area, 3 "vswitchId" vswitch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveResourceGroupNodeSpec {
    pub disk: Option<i64>,
    pub disk_type: Option<String>,
    pub spec: Option<String>,
}
model! { MoveResourceGroupNodeSpec {
    0 "disk" disk, 1 "diskType" disk_type, 2 "spec" spec
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveResourceGroupSynonymsDicts {
    pub file_size: Option<i64>,
    pub name: Option<String>,
    pub source_type: Option<String>,
    pub r#type: Option<String>,
}
model! { MoveResourceGroupSynonymsDicts {
    0 "fileSize" file_size, 1 "name" name, 2 "sourceType" source_type, 3 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenDiagnosis {
    pub client_token: Option<String>,
    pub lang: Option<String>,
    pub instance_id: String,
}
operation! { OpenDiagnosis(instance_id: String) "OpenDiagnosis" -> OpenDiagnosisOutput {
    0 "ClientToken" client_token: String, 1 "lang" lang: String, 2 "InstanceId" instance_id
} [
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/openapi/diagnosis/instances/{InstanceId}/actions/open-diagnosis", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenDiagnosisOutput {
    pub result: Option<bool>,
}
model! { OpenDiagnosisOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenHttps {
    pub client_token: Option<String>,
    pub instance_id: String,
}
operation! { OpenHttps(instance_id: String) "OpenHttps" -> OpenHttpsOutput {
    0 "clientToken" client_token: String, 1 "InstanceId" instance_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/openapi/instances/{InstanceId}/actions/open-https", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenHttpsOutput {
    pub result: Option<bool>,
}
model! { OpenHttpsOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PluginAnalysis {
    pub dry_run: Option<String>,
    pub body: Option<String>,
    pub instance_id: String,
}
operation! { PluginAnalysis(instance_id: String) "PluginAnalysis" -> PluginAnalysisOutput {
    0 "dryRun" dry_run: String, 1 "body" body: String, 2 "instanceId" instance_id
} [
    Mark { index: 1, location: Location::WholeBody, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/openapi/instances/{instanceId}/plugins/actions/analysis", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PluginAnalysisOutput {
    pub result: Option<Vec<PluginAnalysisResult>>,
}
model! { PluginAnalysisOutput {
    0 "Result" result
} }

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
    0 "description" description, 1 "elasticsearchVersion" elasticsearch_version, 2 "name" name,
    3 "securityPolicy" security_policy, 4 "version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostEmonTryAlarmRule {
    pub body: Option<String>,
    pub project_id: String,
    pub alarm_group_id: String,
}
operation! { PostEmonTryAlarmRule(project_id: String, alarm_group_id: String)
    "PostEmonTryAlarmRule" -> PostEmonTryAlarmRuleOutput {
    0 "body" body: String, 1 "ProjectId" project_id, 2 "AlarmGroupId" alarm_group_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/openapi/emon/projects/{ProjectId}/alarm-groups/{AlarmGroupId}/alarm-rules/_test", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostEmonTryAlarmRuleOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { PostEmonTryAlarmRuleOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecommendTemplates {
    pub usage_scenario: String,
    pub instance_id: String,
}
operation! { RecommendTemplates(usage_scenario: String, instance_id: String)
    "RecommendTemplates" -> RecommendTemplatesOutput {
    0 "usageScenario" usage_scenario, 1 "InstanceId" instance_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/instances/{InstanceId}/recommended-templates", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecommendTemplatesOutput {
    pub result: Option<Vec<RecommendTemplatesResult>>,
}
model! { RecommendTemplatesOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecommendTemplatesResult {
    pub content: Option<String>,
    pub template_name: Option<String>,
}
model! { RecommendTemplatesResult {
    0 "content" content, 1 "templateName" template_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReinstallCollector {
    pub client_token: Option<String>,
    pub body: Option<String>,
    pub res_id: String,
}
operation! { ReinstallCollector(res_id: String) "ReinstallCollector" -> ReinstallCollectorOutput {
    0 "ClientToken" client_token: String, 1 "body" body: String, 2 "ResId" res_id
} [
    Mark { index: 1, location: Location::WholeBody, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/openapi/collectors/{ResId}/actions/reinstall", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReinstallCollectorOutput {
    pub result: Option<bool>,
}
model! { ReinstallCollectorOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemovePlugin {
    pub body: Option<String>,
    pub instance_id: String,
}
operation! { RemovePlugin(instance_id: String) "RemovePlugin" -> RemovePluginOutput {
    0 "body" body: String, 1 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/openapi/instances/{instanceId}/plugins/actions/remove", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemovePluginOutput {
    pub result: Option<bool>,
}
model! { RemovePluginOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewInstance {
    pub client_token: Option<String>,
    pub body: Option<String>,
    pub instance_id: String,
}
operation! { RenewInstance(instance_id: String) "RenewInstance" -> RenewInstanceOutput {
    0 "clientToken" client_token: String, 1 "body" body: String, 2 "InstanceId" instance_id
} [
    Mark { index: 1, location: Location::WholeBody, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/openapi/instances/{InstanceId}/actions/renew", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewInstanceOutput {
    pub result: Option<bool>,
}
model! { RenewInstanceOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewLogstash {
    pub client_token: Option<String>,
    pub body: Option<String>,
    pub instance_id: String,
}
operation! { RenewLogstash(instance_id: String) "RenewLogstash" -> RenewLogstashOutput {
    0 "clientToken" client_token: String, 1 "body" body: String, 2 "InstanceId" instance_id
} [
    Mark { index: 1, location: Location::WholeBody, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/openapi/logstashes/{InstanceId}/actions/renew", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewLogstashOutput {
    pub result: Option<bool>,
}
model! { RenewLogstashOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartCollector {
    pub client_token: Option<String>,
    pub res_id: String,
}
operation! { RestartCollector(res_id: String) "RestartCollector" -> RestartCollectorOutput {
    0 "ClientToken" client_token: String, 1 "ResId" res_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/openapi/collectors/{ResId}/actions/restart", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartCollectorOutput {
    pub result: Option<bool>,
}
model! { RestartCollectorOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartInstance {
    pub client_token: Option<String>,
    pub force: Option<bool>,
    pub body: Option<String>,
    pub instance_id: String,
}
operation! { RestartInstance(instance_id: String) "RestartInstance" -> RestartInstanceOutput {
    0 "clientToken" client_token: String, 1 "force" force: bool, 2 "body" body: String, 3 "InstanceId" instance_id
} [
    Mark { index: 2, location: Location::WholeBody, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/openapi/instances/{InstanceId}/actions/restart", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartInstanceOutput {
    pub result: Option<RestartInstanceResult>,
}
model! { RestartInstanceOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartInstanceResult {
    pub created_at: Option<String>,
    pub description: Option<String>,
    pub dict_list: Option<Vec<RestartInstanceDictList>>,
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
    pub synonyms_dicts: Option<Vec<RestartInstanceSynonymsDicts>>,
    pub updated_at: Option<String>,
}
model! { RestartInstanceResult {
    0 "createdAt" created_at, 1 "description" description, 2 "dictList" dict_list, 3 "domain" domain,
    4 "esVersion" es_version, 5 "instanceId" instance_id, 6 "kibanaConfiguration" kibana_configuration,
    7 "kibanaDomain" kibana_domain, 8 "kibanaPort" kibana_port, 9 "masterConfiguration" master_configuration,
    10 "networkConfig" network_config, 11 "nodeAmount" node_amount, 12 "nodeSpec" node_spec,
    13 "paymentType" payment_type, 14 "publicDomain" public_domain, 15 "publicPort" public_port, 16 "status" status,
    17 "synonymsDicts" synonyms_dicts, 18 "updatedAt" updated_at
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartInstanceDictList {
    pub file_size: Option<i64>,
    pub name: Option<String>,
    pub source_type: Option<String>,
    pub r#type: Option<String>,
}
model! { RestartInstanceDictList {
    0 "fileSize" file_size, 1 "name" name, 2 "sourceType" source_type, 3 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartInstanceKibanaConfiguration {
    pub amount: Option<i64>,
    pub disk: Option<i64>,
    pub disk_type: Option<String>,
    pub spec: Option<String>,
}
model! { RestartInstanceKibanaConfiguration {
    0 "amount" amount, 1 "disk" disk, 2 "diskType" disk_type, 3 "spec" spec
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartInstanceMasterConfiguration {
    pub amount: Option<i64>,
    pub disk: Option<i64>,
    pub disk_type: Option<String>,
    pub spec: Option<String>,
}
model! { RestartInstanceMasterConfiguration {
    0 "amount" amount, 1 "disk" disk, 2 "diskType" disk_type, 3 "spec" spec
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartInstanceNetworkConfig {
    pub r#type: Option<String>,
    pub vpc_id: Option<String>,
    pub vs_area: Option<String>,
    pub vswitch_id: Option<String>,
}
model! { RestartInstanceNetworkConfig {
    0 "type" r#type, 1 "vpcId" vpc_id, 2 "vsArea" vs_area, 3 "vswitchId" vswitch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartInstanceNodeSpec {
    pub disk: Option<i64>,
    pub disk_type: Option<String>,
    pub spec: Option<String>,
}
model! { RestartInstanceNodeSpec {
    0 "disk" disk, 1 "diskType" disk_type, 2 "spec" spec
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartInstanceSynonymsDicts {
    pub file_size: Option<i64>,
    pub name: Option<String>,
    pub source_type: Option<String>,
    pub r#type: Option<String>,
}
model! { RestartInstanceSynonymsDicts {
    0 "fileSize" file_size, 1 "name" name, 2 "sourceType" source_type, 3 "type" r#type
} }

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
    pub instance_id: String,
}
operation! { RestartLogstash(instance_id: String) "RestartLogstash" -> RestartLogstashOutput {
    0 "clientToken" client_token: String, 1 "force" force: bool, 2 "batchCount" batch_count: f64,
    3 "blueGreenDep" blue_green_dep: bool, 4 "nodeTypes" node_types: Vec<String>, 5 "nodes" nodes: Vec<String>,
    6 "restartType" restart_type: String, 7 "InstanceId" instance_id
} [
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Path, style: Style::None }
] { path: "/openapi/logstashes/{InstanceId}/actions/restart", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartLogstashOutput {
    pub result: Option<Logstash>,
}
model! { RestartLogstashOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeElasticsearchTask {
    pub client_token: Option<String>,
    pub instance_id: String,
}
operation! { ResumeElasticsearchTask(instance_id: String) "ResumeElasticsearchTask" -> ResumeElasticsearchTaskOutput {
    0 "clientToken" client_token: String, 1 "InstanceId" instance_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/openapi/instances/{InstanceId}/actions/resume", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeElasticsearchTaskOutput {
    pub result: Option<bool>,
}
model! { ResumeElasticsearchTaskOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeLogstashTask {
    pub client_token: Option<String>,
    pub instance_id: String,
}
operation! { ResumeLogstashTask(instance_id: String) "ResumeLogstashTask" -> ResumeLogstashTaskOutput {
    0 "clientToken" client_token: String, 1 "InstanceId" instance_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/openapi/logstashes/{InstanceId}/actions/resume", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeLogstashTaskOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<bool>,
}
model! { ResumeLogstashTaskOutput {
    0 "Code" code, 1 "Message" message, 2 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RolloverDataStream {
    pub client_token: Option<String>,
    pub instance_id: String,
    pub data_stream: String,
}
operation! { RolloverDataStream(instance_id: String, data_stream: String)
    "RolloverDataStream" -> RolloverDataStreamOutput {
    0 "ClientToken" client_token: String, 1 "InstanceId" instance_id, 2 "DataStream" data_stream
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/openapi/instances/{InstanceId}/data-streams/{DataStream}/rollover", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RolloverDataStreamOutput {
    pub result: Option<bool>,
}
model! { RolloverDataStreamOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunPipelines {
    pub client_token: Option<String>,
    pub body: Option<String>,
    pub instance_id: String,
}
operation! { RunPipelines(instance_id: String) "RunPipelines" -> RunPipelinesOutput {
    0 "ClientToken" client_token: String, 1 "body" body: String, 2 "InstanceId" instance_id
} [
    Mark { index: 1, location: Location::WholeBody, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/openapi/logstashes/{InstanceId}/pipelines/action/run", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunPipelinesOutput {
    pub result: Option<bool>,
}
model! { RunPipelinesOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShrinkNode {
    pub client_token: Option<String>,
    pub count: Option<i64>,
    pub ignore_status: Option<bool>,
    pub node_type: String,
    pub body: Option<Vec<ShrinkNodeBody>>,
    pub instance_id: String,
}
operation! { ShrinkNode(node_type: String, instance_id: String) "ShrinkNode" -> ShrinkNodeOutput {
    0 "clientToken" client_token: String, 1 "count" count: i64, 2 "ignoreStatus" ignore_status: bool,
    3 "nodeType" node_type, 4 "body" body: Vec<ShrinkNodeBody>, 5 "InstanceId" instance_id
} [
    Mark { index: 4, location: Location::WholeBody, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None }
] { path: "/openapi/instances/{InstanceId}/actions/shrink", body: BodyStyle::Json, } }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShrinkNodeOutput {
    pub result: Option<bool>,
}
model! { ShrinkNodeOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCollector {
    pub client_token: Option<String>,
    pub res_id: String,
}
operation! { StartCollector(res_id: String) "StartCollector" -> StartCollectorOutput {
    0 "ClientToken" client_token: String, 1 "ResId" res_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/openapi/collectors/{ResId}/actions/start", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCollectorOutput {
    pub result: Option<bool>,
}
model! { StartCollectorOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopCollector {
    pub client_token: Option<String>,
    pub res_id: String,
}
operation! { StopCollector(res_id: String) "StopCollector" -> StopCollectorOutput {
    0 "ClientToken" client_token: String, 1 "ResId" res_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/openapi/collectors/{ResId}/actions/stop", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopCollectorOutput {
    pub result: Option<bool>,
}
model! { StopCollectorOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopPipelines {
    pub client_token: Option<String>,
    pub body: Option<String>,
    pub instance_id: String,
}
operation! { StopPipelines(instance_id: String) "StopPipelines" -> StopPipelinesOutput {
    0 "ClientToken" client_token: String, 1 "body" body: String, 2 "InstanceId" instance_id
} [
    Mark { index: 1, location: Location::WholeBody, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/openapi/logstashes/{InstanceId}/pipelines/action/stop", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopPipelinesOutput {
    pub result: Option<bool>,
}
model! { StopPipelinesOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    pub resource_ids: Vec<String>,
    pub resource_type: String,
    pub tags: Vec<TagResourcesTags>,
}
operation! { TagResources(resource_ids: Vec<String>, resource_type: String, tags: Vec<TagResourcesTags>)
    "TagResources" -> TagResourcesOutput {
    0 "ResourceIds" resource_ids, 1 "ResourceType" resource_type, 2 "Tags" tags
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/openapi/tags", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { TagResourcesTags(key: String, value: String) {
    0 "key" key: String, 1 "value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesOutput {
    pub result: Option<bool>,
}
model! { TagResourcesOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferNode {
    pub client_token: Option<String>,
    pub node_type: String,
    pub body: Option<Vec<TransferNodeBody>>,
    pub instance_id: String,
}
operation! { TransferNode(node_type: String, instance_id: String) "TransferNode" -> TransferNodeOutput {
    0 "clientToken" client_token: String, 1 "nodeType" node_type, 2 "body" body: Vec<TransferNodeBody>,
    3 "InstanceId" instance_id
} [
    Mark { index: 2, location: Location::WholeBody, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/openapi/instances/{InstanceId}/actions/transfer", body: BodyStyle::Json, } }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferNodeOutput {
    pub result: Option<bool>,
}
model! { TransferNodeOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerNetwork {
    pub client_token: Option<String>,
    pub action_type: String,
    pub network_type: String,
    pub node_type: String,
    pub instance_id: String,
}
operation! { TriggerNetwork(action_type: String, network_type: String, node_type: String, instance_id: String)
    "TriggerNetwork" -> TriggerNetworkOutput {
    0 "clientToken" client_token: String, 1 "actionType" action_type, 2 "networkType" network_type,
    3 "nodeType" node_type, 4 "InstanceId" instance_id
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { path: "/openapi/instances/{InstanceId}/actions/network-trigger", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerNetworkOutput {
    pub result: Option<bool>,
}
model! { TriggerNetworkOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TurnOffZone {
    pub hp_alb_zone_drained: Option<bool>,
    pub zone: Option<String>,
    pub instance_id: String,
}
operation! { TurnOffZone(instance_id: String) "TurnOffZone" -> Empty {
    0 "hpAlbZoneDrained" hp_alb_zone_drained: bool, 1 "zone" zone: String, 2 "instanceId" instance_id
} [
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/openapi/instances/{instanceId}/actions/turnOff-zone", } }

pub type TurnOffZoneOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TurnOnZone {
    pub hp_alb_zone_drained: Option<bool>,
    pub zone: Option<String>,
    pub instance_id: String,
}
operation! { TurnOnZone(instance_id: String) "TurnOnZone" -> Empty {
    0 "hpAlbZoneDrained" hp_alb_zone_drained: bool, 1 "zone" zone: String, 2 "instanceId" instance_id
} [
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/openapi/instances/{instanceId}/actions/turnOn-zone", } }

pub type TurnOnZoneOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallKibanaPlugin {
    pub client_token: Option<String>,
    pub body: Option<String>,
    pub instance_id: String,
}
operation! { UninstallKibanaPlugin(instance_id: String) "UninstallKibanaPlugin" -> UninstallKibanaPluginOutput {
    0 "clientToken" client_token: String, 1 "body" body: String, 2 "InstanceId" instance_id
} [
    Mark { index: 1, location: Location::WholeBody, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/openapi/instances/{InstanceId}/kibana-plugins/actions/uninstall", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallKibanaPluginOutput {
    pub result: Option<Vec<String>>,
}
model! { UninstallKibanaPluginOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallLogstashPlugin {
    pub client_token: Option<String>,
    pub body: Option<Vec<String>>,
    pub instance_id: String,
}
operation! { UninstallLogstashPlugin(instance_id: String) "UninstallLogstashPlugin" -> UninstallLogstashPluginOutput {
    0 "clientToken" client_token: String, 1 "body" body: Vec<String>, 2 "InstanceId" instance_id
} [
    Mark { index: 1, location: Location::WholeBody, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/openapi/logstashes/{InstanceId}/plugins/actions/uninstall", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallLogstashPluginOutput {
    pub headers: Option<BTreeMap<String, Value>>,
    pub result: Option<Vec<String>>,
}
model! { UninstallLogstashPluginOutput {
    0 "Headers" headers, 1 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallPlugin {
    pub client_token: Option<String>,
    pub force: Option<bool>,
    pub body: Option<String>,
    pub instance_id: String,
}
operation! { UninstallPlugin(instance_id: String) "UninstallPlugin" -> UninstallPluginOutput {
    0 "clientToken" client_token: String, 1 "force" force: bool, 2 "body" body: String, 3 "InstanceId" instance_id
} [
    Mark { index: 2, location: Location::WholeBody, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/openapi/instances/{InstanceId}/plugins/actions/uninstall", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallPluginOutput {
    pub result: Option<Vec<String>>,
}
model! { UninstallPluginOutput {
    0 "Result" result
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResourcesOutput {
    pub result: Option<bool>,
}
model! { UntagResourcesOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAdminPassword {
    pub client_token: Option<String>,
    /// 8 to 32 characters.
    pub es_admin_password: Option<Secret>,
    pub instance_id: String,
}
operation! { UpdateAdminPassword(instance_id: String) "UpdateAdminPassword" -> UpdateAdminPasswordOutput {
    0 "clientToken" client_token: String, 1 "esAdminPassword" es_admin_password: Secret, 2 "InstanceId" instance_id
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/openapi/instances/{InstanceId}/admin-pwd", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAdminPasswordOutput {
    pub result: Option<bool>,
}
model! { UpdateAdminPasswordOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAdvancedSetting {
    pub client_token: Option<String>,
    pub body: Option<String>,
    pub instance_id: String,
}
operation! { UpdateAdvancedSetting(instance_id: String) "UpdateAdvancedSetting" -> UpdateAdvancedSettingOutput {
    0 "clientToken" client_token: String, 1 "body" body: String, 2 "InstanceId" instance_id
} [
    Mark { index: 1, location: Location::WholeBody, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/openapi/instances/{InstanceId}/actions/update-advanced-setting", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAdvancedSettingOutput {
    pub result: Option<bool>,
}
model! { UpdateAdvancedSettingOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAliwsDict {
    pub client_token: Option<String>,
    pub body: Option<String>,
    pub instance_id: String,
}
operation! { UpdateAliwsDict(instance_id: String) "UpdateAliwsDict" -> UpdateAliwsDictOutput {
    0 "clientToken" client_token: String, 1 "body" body: String, 2 "InstanceId" instance_id
} [
    Mark { index: 1, location: Location::WholeBody, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/openapi/instances/{InstanceId}/aliws-dict", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAliwsDictOutput {
    pub result: Option<Vec<UpdateAliwsDictResult>>,
}
model! { UpdateAliwsDictOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAliwsDictResult {
    pub file_size: Option<i64>,
    pub name: Option<String>,
    pub source_type: Option<String>,
    pub r#type: Option<String>,
}
model! { UpdateAliwsDictResult {
    0 "fileSize" file_size, 1 "name" name, 2 "sourceType" source_type, 3 "type" r#type
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBlackIps {
    pub client_token: Option<String>,
    pub instance_id: String,
}
operation! { UpdateBlackIps(instance_id: String) "UpdateBlackIps" -> UpdateBlackIpsOutput {
    0 "clientToken" client_token: String, 1 "InstanceId" instance_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/openapi/instances/{InstanceId}/black-ips", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBlackIpsOutput {
    pub result: Option<UpdateBlackIpsResult>,
}
model! { UpdateBlackIpsOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBlackIpsResult {
    pub es_ip_blacklist: Option<Vec<String>>,
}
model! { UpdateBlackIpsResult {
    0 "esIPBlacklist" es_ip_blacklist
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCollector {
    pub client_token: Option<String>,
    pub body: Option<String>,
    pub res_id: String,
}
operation! { UpdateCollector(res_id: String) "UpdateCollector" -> UpdateCollectorOutput {
    0 "ClientToken" client_token: String, 1 "body" body: String, 2 "ResId" res_id
} [
    Mark { index: 1, location: Location::WholeBody, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/openapi/collectors/{ResId}", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCollectorOutput {
    pub result: Option<UpdateCollectorResult>,
}
model! { UpdateCollectorOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCollectorResult {
    pub collector_paths: Option<Vec<String>>,
    pub configs: Option<Vec<UpdateCollectorConfigs>>,
    pub dry_run: Option<bool>,
    pub extend_configs: Option<Vec<UpdateCollectorExtendConfigs>>,
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
    0 "collectorPaths" collector_paths, 1 "configs" configs, 2 "dryRun" dry_run, 3 "extendConfigs" extend_configs,
    4 "gmtCreatedTime" gmt_created_time, 5 "gmtUpdateTime" gmt_update_time, 6 "name" name, 7 "ownerId" owner_id,
    8 "resId" res_id, 9 "resType" res_type, 10 "resVersion" res_version, 11 "status" status, 12 "vpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCollectorConfigs {
    pub content: Option<String>,
    pub file_name: Option<String>,
}
model! { UpdateCollectorConfigs {
    0 "content" content, 1 "fileName" file_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCollectorExtendConfigs {
    pub config_type: Option<String>,
    pub enable_monitoring: Option<bool>,
    pub group_id: Option<String>,
    pub host: Option<String>,
    pub hosts: Option<Vec<String>>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub kibana_host: Option<String>,
    pub machines: Option<Vec<UpdateCollectorMachines>>,
    pub protocol: Option<String>,
    pub success_pods_count: Option<String>,
    pub total_pods_count: Option<String>,
    pub r#type: Option<String>,
    pub user_name: Option<String>,
}
model! { UpdateCollectorExtendConfigs {
    0 "configType" config_type, 1 "enableMonitoring" enable_monitoring, 2 "groupId" group_id, 3 "host" host,
    4 "hosts" hosts, 5 "instanceId" instance_id, 6 "instanceType" instance_type, 7 "kibanaHost" kibana_host,
    8 "machines" machines, 9 "protocol" protocol, 10 "successPodsCount" success_pods_count,
    11 "totalPodsCount" total_pods_count, 12 "type" r#type, 13 "userName" user_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCollectorMachines {
    pub agent_status: Option<String>,
    pub instance_id: Option<String>,
}
model! { UpdateCollectorMachines {
    0 "agentStatus" agent_status, 1 "instanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCollectorName {
    pub client_token: Option<String>,
    pub body: Option<String>,
    pub res_id: String,
}
operation! { UpdateCollectorName(res_id: String) "UpdateCollectorName" -> UpdateCollectorNameOutput {
    0 "ClientToken" client_token: String, 1 "body" body: String, 2 "ResId" res_id
} [
    Mark { index: 1, location: Location::WholeBody, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/openapi/collectors/{ResId}/actions/rename", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCollectorNameOutput {
    pub result: Option<UpdateCollectorNameResult>,
}
model! { UpdateCollectorNameOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCollectorNameResult {
    pub collector_paths: Option<Vec<String>>,
    pub configs: Option<Vec<UpdateCollectorNameConfigs>>,
    pub dry_run: Option<bool>,
    pub extend_configs: Option<Vec<UpdateCollectorNameExtendConfigs>>,
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
    0 "collectorPaths" collector_paths, 1 "configs" configs, 2 "dryRun" dry_run, 3 "extendConfigs" extend_configs,
    4 "gmtCreatedTime" gmt_created_time, 5 "gmtUpdateTime" gmt_update_time, 6 "name" name, 7 "ownerId" owner_id,
    8 "resId" res_id, 9 "resType" res_type, 10 "resVersion" res_version, 11 "status" status, 12 "vpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCollectorNameConfigs {
    pub content: Option<String>,
    pub file_name: Option<String>,
}
model! { UpdateCollectorNameConfigs {
    0 "content" content, 1 "fileName" file_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCollectorNameExtendConfigs {
    pub config_type: Option<String>,
    pub enable_monitoring: Option<bool>,
    pub group_id: Option<String>,
    pub host: Option<String>,
    pub hosts: Option<Vec<String>>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub kibana_host: Option<String>,
    pub machines: Option<Vec<UpdateCollectorNameMachines>>,
    pub protocol: Option<String>,
    pub success_pods_count: Option<String>,
    pub total_pods_count: Option<String>,
    pub r#type: Option<String>,
    pub user_name: Option<String>,
}
model! { UpdateCollectorNameExtendConfigs {
    0 "configType" config_type, 1 "enableMonitoring" enable_monitoring, 2 "groupId" group_id, 3 "host" host,
    4 "hosts" hosts, 5 "instanceId" instance_id, 6 "instanceType" instance_type, 7 "kibanaHost" kibana_host,
    8 "machines" machines, 9 "protocol" protocol, 10 "successPodsCount" success_pods_count,
    11 "totalPodsCount" total_pods_count, 12 "type" r#type, 13 "userName" user_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCollectorNameMachines {
    pub agent_status: Option<String>,
    pub instance_id: Option<String>,
}
model! { UpdateCollectorNameMachines {
    0 "agentStatus" agent_status, 1 "instanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateComponentIndex {
    pub meta: Option<BTreeMap<String, Value>>,
    pub template: Option<UpdateComponentIndexTemplate>,
    pub instance_id: String,
    pub name: String,
}
operation! { UpdateComponentIndex(instance_id: String, name: String) "UpdateComponentIndex" -> Empty {
    0 "_meta" meta: BTreeMap<String, Value>, 1 "template" template: UpdateComponentIndexTemplate,
    2 "InstanceId" instance_id, 3 "name" name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/openapi/instances/{InstanceId}/component-index/{name}", body: BodyStyle::Json, } }

pub type UpdateComponentIndexOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDescription {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub instance_id: String,
}
operation! { UpdateDescription(instance_id: String) "UpdateDescription" -> UpdateDescriptionOutput {
    0 "clientToken" client_token: String, 1 "description" description: String, 2 "InstanceId" instance_id
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/openapi/instances/{InstanceId}/description", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDescriptionOutput {
    pub result: Option<UpdateDescriptionResult>,
}
model! { UpdateDescriptionOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDescriptionResult {
    pub description: Option<String>,
}
model! { UpdateDescriptionResult {
    0 "description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDiagnosisSettings {
    pub client_token: Option<String>,
    pub lang: Option<String>,
    pub body: Option<String>,
    pub instance_id: String,
}
operation! { UpdateDiagnosisSettings(instance_id: String) "UpdateDiagnosisSettings" -> UpdateDiagnosisSettingsOutput {
    0 "ClientToken" client_token: String, 1 "lang" lang: String, 2 "body" body: String, 3 "InstanceId" instance_id
} [
    Mark { index: 2, location: Location::WholeBody, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/openapi/diagnosis/instances/{InstanceId}/settings", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDiagnosisSettingsOutput {
    pub result: Option<bool>,
}
model! { UpdateDiagnosisSettingsOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDict {
    pub client_token: Option<String>,
    pub body: Option<String>,
    pub instance_id: String,
}
operation! { UpdateDict(instance_id: String) "UpdateDict" -> UpdateDictOutput {
    0 "clientToken" client_token: String, 1 "body" body: String, 2 "InstanceId" instance_id
} [
    Mark { index: 1, location: Location::WholeBody, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/openapi/instances/{InstanceId}/dict", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDictOutput {
    pub result: Option<Vec<UpdateDictResult>>,
}
model! { UpdateDictOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDictResult {
    pub file_size: Option<i64>,
    pub name: Option<String>,
    pub source_type: Option<String>,
    pub r#type: Option<String>,
}
model! { UpdateDictResult {
    0 "fileSize" file_size, 1 "name" name, 2 "sourceType" source_type, 3 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDynamicSettings {
    pub client_token: Option<String>,
    pub region_id: Option<String>,
    pub mode: Option<String>,
    pub body: Option<String>,
    pub instance_id: String,
}
operation! { UpdateDynamicSettings(instance_id: String) "UpdateDynamicSettings" -> UpdateDynamicSettingsOutput {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id: String, 2 "mode" mode: String, 3 "body" body: String,
    4 "InstanceId" instance_id
} [
    Mark { index: 3, location: Location::WholeBody, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/openapi/instances/{InstanceId}/dynamic-settings", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDynamicSettingsOutput {
    pub result: Option<bool>,
}
model! { UpdateDynamicSettingsOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExtendConfig {
    pub client_token: Option<String>,
    pub body: Option<String>,
    pub instance_id: String,
}
operation! { UpdateExtendConfig(instance_id: String) "UpdateExtendConfig" -> UpdateExtendConfigOutput {
    0 "ClientToken" client_token: String, 1 "body" body: String, 2 "InstanceId" instance_id
} [
    Mark { index: 1, location: Location::WholeBody, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/openapi/instances/{InstanceId}/extend-configs/actions/update", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExtendConfigOutput {
    pub result: Option<bool>,
}
model! { UpdateExtendConfigOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExtendfiles {
    pub client_token: Option<String>,
    pub body: Option<String>,
    pub instance_id: String,
}
operation! { UpdateExtendfiles(instance_id: String) "UpdateExtendfiles" -> UpdateExtendfilesOutput {
    0 "ClientToken" client_token: String, 1 "body" body: String, 2 "InstanceId" instance_id
} [
    Mark { index: 1, location: Location::WholeBody, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/openapi/logstashes/{InstanceId}/extendfiles", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExtendfilesOutput {
    pub result: Option<Vec<UpdateExtendfilesResult>>,
}
model! { UpdateExtendfilesOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExtendfilesResult {
    pub file_size: Option<i64>,
    pub name: Option<String>,
    pub source_type: Option<String>,
}
model! { UpdateExtendfilesResult {
    0 "fileSize" file_size, 1 "name" name, 2 "sourceType" source_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFalconSeek {
    pub enable: bool,
    pub instance_id: String,
}
operation! { UpdateFalconSeek(enable: bool, instance_id: String) "UpdateFalconSeek" -> Empty {
    0 "enable" enable, 1 "InstanceId" instance_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/openapi/instances/{InstanceId}/falconseek", } }

pub type UpdateFalconSeekOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateHotIkDicts {
    pub client_token: Option<String>,
    pub body: Option<String>,
    pub instance_id: String,
}
operation! { UpdateHotIkDicts(instance_id: String) "UpdateHotIkDicts" -> UpdateHotIkDictsOutput {
    0 "clientToken" client_token: String, 1 "body" body: String, 2 "InstanceId" instance_id
} [
    Mark { index: 1, location: Location::WholeBody, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/openapi/instances/{InstanceId}/ik-hot-dict", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateHotIkDictsOutput {
    pub result: Option<Vec<UpdateHotIkDictsResult>>,
}
model! { UpdateHotIkDictsOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateHotIkDictsResult {
    pub file_size: Option<i64>,
    pub name: Option<String>,
    pub source_type: Option<String>,
    pub r#type: Option<String>,
}
model! { UpdateHotIkDictsResult {
    0 "fileSize" file_size, 1 "name" name, 2 "sourceType" source_type, 3 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateILMPolicy {
    pub client_token: Option<String>,
    pub body: Option<String>,
    pub instance_id: String,
    pub policy_name: String,
}
operation! { UpdateILMPolicy(instance_id: String, policy_name: String) "UpdateILMPolicy" -> UpdateILMPolicyOutput {
    0 "ClientToken" client_token: String, 1 "body" body: String, 2 "InstanceId" instance_id, 3 "PolicyName" policy_name
} [
    Mark { index: 1, location: Location::WholeBody, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/openapi/instances/{InstanceId}/ilm-policies/{PolicyName}", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateILMPolicyOutput {
    pub result: Option<String>,
}
model! { UpdateILMPolicyOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIndexTemplate {
    pub client_token: Option<String>,
    pub body: Option<String>,
    pub instance_id: String,
    pub index_template: String,
}
operation! { UpdateIndexTemplate(instance_id: String, index_template: String)
    "UpdateIndexTemplate" -> UpdateIndexTemplateOutput {
    0 "ClientToken" client_token: String, 1 "body" body: String, 2 "InstanceId" instance_id,
    3 "IndexTemplate" index_template
} [
    Mark { index: 1, location: Location::WholeBody, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/openapi/instances/{InstanceId}/index-templates/{IndexTemplate}", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIndexTemplateOutput {
    pub result: Option<String>,
}
model! { UpdateIndexTemplateOutput {
    0 "Result" result
} }

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
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/openapi/instances/{InstanceId}", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClientNodeConfiguration {
    pub amount: Option<i64>,
    pub disk: Option<i64>,
    pub disk_type: Option<String>,
    pub spec: Option<String>,
}
input! { ClientNodeConfiguration(amount: i64, disk: i64, disk_type: String, spec: String) {
    0 "amount" amount: i64, 1 "disk" disk: i64, 2 "diskType" disk_type: String, 3 "spec" spec: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ElasticDataNodeConfiguration {
    pub amount: Option<i64>,
    pub disk: Option<i64>,
    pub disk_encryption: Option<bool>,
    pub disk_type: Option<String>,
    pub performance_level: Option<String>,
    pub spec: Option<String>,
}
input! { ElasticDataNodeConfiguration(spec: String) {
    0 "amount" amount: i64, 1 "disk" disk: i64, 2 "diskEncryption" disk_encryption: bool,
    3 "diskType" disk_type: String, 4 "performanceLevel" performance_level: String, 5 "spec" spec: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KibanaNodeConfiguration {
    pub amount: Option<i64>,
    pub disk: Option<i64>,
    pub spec: Option<String>,
}
input! { KibanaNodeConfiguration(spec: String) {
    0 "amount" amount: i64, 1 "disk" disk: i64, 2 "spec" spec: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MasterNodeConfiguration {
    pub amount: Option<i64>,
    pub disk: Option<i64>,
    pub disk_type: Option<String>,
    pub spec: Option<String>,
}
input! { MasterNodeConfiguration(amount: i64, disk: i64, disk_type: String, spec: String) {
    0 "amount" amount: i64, 1 "disk" disk: i64, 2 "diskType" disk_type: String, 3 "spec" spec: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeSpec {
    pub disk: Option<i64>,
    pub disk_encryption: Option<bool>,
    pub disk_preference: Option<String>,
    pub disk_type: Option<String>,
    pub performance_level: Option<String>,
    pub spec: Option<String>,
}
input! { NodeSpec(spec: String) {
    0 "disk" disk: i64, 1 "diskEncryption" disk_encryption: bool, 2 "diskPreference" disk_preference: String,
    3 "diskType" disk_type: String, 4 "performanceLevel" performance_level: String, 5 "spec" spec: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WarmNodeConfiguration {
    pub amount: Option<i64>,
    pub disk: Option<i64>,
    pub disk_encryption: Option<bool>,
    pub disk_type: Option<String>,
    pub performance_level: Option<String>,
    pub spec: Option<String>,
}
input! { WarmNodeConfiguration(spec: String) {
    0 "amount" amount: i64, 1 "disk" disk: i64, 2 "diskEncryption" disk_encryption: bool,
    3 "diskType" disk_type: String, 4 "performanceLevel" performance_level: String, 5 "spec" spec: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<UpdateInstanceResult>,
}
model! { UpdateInstanceOutput {
    0 "Code" code, 1 "Message" message, 2 "Result" result
} }

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
    0 "createdAt" created_at, 1 "description" description, 2 "domain" domain, 3 "esVersion" es_version,
    4 "instanceId" instance_id, 5 "kibanaConfiguration" kibana_configuration,
    6 "masterConfiguration" master_configuration, 7 "nodeAmount" node_amount, 8 "nodeSpec" node_spec,
    9 "paymentType" payment_type, 10 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceKibanaConfiguration {
    pub amount: Option<i64>,
    pub disk: Option<i64>,
    pub disk_type: Option<String>,
    pub spec: Option<String>,
}
model! { UpdateInstanceKibanaConfiguration {
    0 "amount" amount, 1 "disk" disk, 2 "diskType" disk_type, 3 "spec" spec
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceMasterConfiguration {
    pub amount: Option<i64>,
    pub disk: Option<i64>,
    pub disk_type: Option<String>,
    pub spec: Option<String>,
}
model! { UpdateInstanceMasterConfiguration {
    0 "amount" amount, 1 "disk" disk, 2 "diskType" disk_type, 3 "spec" spec
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceNodeSpec {
    pub disk: Option<i64>,
    pub disk_type: Option<String>,
    pub spec: Option<String>,
}
model! { UpdateInstanceNodeSpec {
    0 "disk" disk, 1 "diskType" disk_type, 2 "spec" spec
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceChargeType {
    pub client_token: Option<String>,
    pub payment_info: Option<UpdateInstanceChargeTypePaymentInfo>,
    pub payment_type: Option<String>,
    pub instance_id: String,
}
operation! { UpdateInstanceChargeType(instance_id: String)
    "UpdateInstanceChargeType" -> UpdateInstanceChargeTypeOutput {
    0 "clientToken" client_token: String, 1 "paymentInfo" payment_info: UpdateInstanceChargeTypePaymentInfo,
    2 "paymentType" payment_type: String, 3 "InstanceId" instance_id
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/openapi/instances/{InstanceId}/actions/convert-pay-type", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceChargeTypePaymentInfo {
    pub duration: Option<i64>,
    pub pricing_cycle: Option<String>,
}
input! { UpdateInstanceChargeTypePaymentInfo() {
    0 "duration" duration: i64, 1 "pricingCycle" pricing_cycle: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceChargeTypeOutput {
    pub result: Option<bool>,
}
model! { UpdateInstanceChargeTypeOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceSettings {
    pub client_token: Option<String>,
    pub force: Option<bool>,
    pub update_strategy: Option<String>,
    pub es_config: Option<BTreeMap<String, String>>,
    pub instance_id: String,
}
operation! { UpdateInstanceSettings(instance_id: String) "UpdateInstanceSettings" -> Empty {
    0 "clientToken" client_token: String, 1 "force" force: bool, 2 "updateStrategy" update_strategy: String,
    3 "esConfig" es_config: BTreeMap<String, String>, 4 "InstanceId" instance_id
} [
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { path: "/openapi/instances/{InstanceId}/instance-settings", body: BodyStyle::Json, } }

pub type UpdateInstanceSettingsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateKeystores {
    pub force: Option<String>,
    pub remove: Option<Vec<String>>,
    pub update: Option<BTreeMap<String, String>>,
    pub instance_id: String,
}
operation! { UpdateKeystores(instance_id: String) "UpdateKeystores" -> Empty {
    0 "force" force: String, 1 "remove" remove: Vec<String>, 2 "update" update: BTreeMap<String, String>,
    3 "InstanceId" instance_id
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/openapi/instances/{InstanceId}/keystores", body: BodyStyle::Json, } }

pub type UpdateKeystoresOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateKibanaPvlNetwork {
    pub client_token: Option<String>,
    pub pvl_id: Option<String>,
    pub endpoint_name: Option<String>,
    pub security_groups: Option<Vec<String>>,
    pub instance_id: String,
}
operation! { UpdateKibanaPvlNetwork(instance_id: String) "UpdateKibanaPvlNetwork" -> UpdateKibanaPvlNetworkOutput {
    0 "clientToken" client_token: String, 1 "pvlId" pvl_id: String, 2 "endpointName" endpoint_name: String,
    3 "securityGroups" security_groups: Vec<String>, 4 "InstanceId" instance_id
} [
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { path: "/openapi/instances/{InstanceId}/actions/update-kibana-private", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateKibanaPvlNetworkOutput {
    pub result: Option<bool>,
}
model! { UpdateKibanaPvlNetworkOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateKibanaSettings {
    pub client_token: Option<String>,
    pub body: Option<String>,
    pub instance_id: String,
}
operation! { UpdateKibanaSettings(instance_id: String) "UpdateKibanaSettings" -> UpdateKibanaSettingsOutput {
    0 "clientToken" client_token: String, 1 "body" body: String, 2 "InstanceId" instance_id
} [
    Mark { index: 1, location: Location::WholeBody, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/openapi/instances/{InstanceId}/actions/update-kibana-settings", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateKibanaSettingsOutput {
    pub result: Option<bool>,
}
model! { UpdateKibanaSettingsOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateKibanaSso {
    pub enable: String,
    pub network_type: String,
    pub instance_id: String,
}
operation! { UpdateKibanaSso(enable: String, network_type: String, instance_id: String)
    "UpdateKibanaSso" -> UpdateKibanaSsoOutput {
    0 "enable" enable, 1 "networkType" network_type, 2 "InstanceId" instance_id
} [
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/openapi/instances/{InstanceId}/actions/kibana-sso", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateKibanaSsoOutput {
    pub result: Option<bool>,
}
model! { UpdateKibanaSsoOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateKibanaWhiteIps {
    pub client_token: Option<String>,
    pub modify_mode: Option<String>,
    pub kibana_ip_whitelist: Option<Vec<String>>,
    pub white_ip_group: Option<UpdateKibanaWhiteIpsWhiteIpGroup>,
    pub instance_id: String,
}
operation! { UpdateKibanaWhiteIps(instance_id: String) "UpdateKibanaWhiteIps" -> UpdateKibanaWhiteIpsOutput {
    0 "clientToken" client_token: String, 1 "modifyMode" modify_mode: String,
    2 "kibanaIPWhitelist" kibana_ip_whitelist: Vec<String>,
    3 "whiteIpGroup" white_ip_group: UpdateKibanaWhiteIpsWhiteIpGroup, 4 "InstanceId" instance_id
} [
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { path: "/openapi/instances/{InstanceId}/kibana-white-ips", body: BodyStyle::Json, } }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateKibanaWhiteIpsOutput {
    pub result: Option<UpdateKibanaWhiteIpsResult>,
}
model! { UpdateKibanaWhiteIpsOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateKibanaWhiteIpsResult {
    pub kibana_ip_whitelist: Option<Vec<String>>,
    pub kibana_private_ip_whitelist: Option<Vec<String>>,
    pub network_config: Option<UpdateKibanaWhiteIpsNetworkConfig>,
}
model! { UpdateKibanaWhiteIpsResult {
    0 "kibanaIPWhitelist" kibana_ip_whitelist, 1 "kibanaPrivateIPWhitelist" kibana_private_ip_whitelist,
    2 "networkConfig" network_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateKibanaWhiteIpsNetworkConfig {
    pub r#type: Option<String>,
    pub vpc_id: Option<String>,
    pub vs_area: Option<String>,
    pub vswitch_id: Option<String>,
    pub white_ip_group_list: Option<Vec<UpdateKibanaWhiteIpsWhiteIpGroupList>>,
}
model! { UpdateKibanaWhiteIpsNetworkConfig {
    0 "type" r#type, 1 "vpcId" vpc_id, 2 "vsArea" vs_area, 3 "vswitchId" vswitch_id,
    4 "whiteIpGroupList" white_ip_group_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateKibanaWhiteIpsWhiteIpGroupList {
    pub group_name: Option<String>,
    pub ips: Option<Vec<String>>,
    pub white_ip_type: Option<String>,
}
model! { UpdateKibanaWhiteIpsWhiteIpGroupList {
    0 "groupName" group_name, 1 "ips" ips, 2 "whiteIpType" white_ip_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLogstash {
    pub client_token: Option<String>,
    /// 1 to 20.
    pub node_amount: Option<i64>,
    pub node_spec: Option<UpdateLogstashNodeSpec>,
    pub instance_id: String,
}
operation! { UpdateLogstash(instance_id: String) "UpdateLogstash" -> UpdateLogstashOutput {
    0 "clientToken" client_token: String, 1 "nodeAmount" node_amount: i64,
    2 "nodeSpec" node_spec: UpdateLogstashNodeSpec, 3 "InstanceId" instance_id
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/openapi/logstashes/{InstanceId}", body: BodyStyle::Json, } }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLogstashOutput {
    pub result: Option<bool>,
}
model! { UpdateLogstashOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLogstashChargeType {
    pub client_token: Option<String>,
    pub body: Option<String>,
    pub instance_id: String,
}
operation! { UpdateLogstashChargeType(instance_id: String)
    "UpdateLogstashChargeType" -> UpdateLogstashChargeTypeOutput {
    0 "clientToken" client_token: String, 1 "body" body: String, 2 "InstanceId" instance_id
} [
    Mark { index: 1, location: Location::WholeBody, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/openapi/logstashes/{InstanceId}/actions/convert-pay-type", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLogstashChargeTypeOutput {
    pub result: Option<bool>,
}
model! { UpdateLogstashChargeTypeOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLogstashDescription {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub instance_id: String,
}
operation! { UpdateLogstashDescription(instance_id: String)
    "UpdateLogstashDescription" -> UpdateLogstashDescriptionOutput {
    0 "clientToken" client_token: String, 1 "description" description: String, 2 "InstanceId" instance_id
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/openapi/logstashes/{InstanceId}/description", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLogstashDescriptionOutput {
    pub result: Option<UpdateLogstashDescriptionResult>,
}
model! { UpdateLogstashDescriptionOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLogstashDescriptionResult {
    pub description: Option<String>,
}
model! { UpdateLogstashDescriptionResult {
    0 "description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLogstashSettings {
    pub client_token: Option<String>,
    pub body: Option<String>,
    pub instance_id: String,
}
operation! { UpdateLogstashSettings(instance_id: String) "UpdateLogstashSettings" -> Empty {
    0 "clientToken" client_token: String, 1 "body" body: String, 2 "InstanceId" instance_id
} [
    Mark { index: 1, location: Location::WholeBody, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/openapi/logstashes/{InstanceId}/instance-settings", body: BodyStyle::Json, } }

pub type UpdateLogstashSettingsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePipelineManagementConfig {
    pub client_token: Option<String>,
    pub endpoints: Option<Vec<String>>,
    pub es_instance_id: Option<String>,
    pub password: Option<Secret>,
    pub pipeline_ids: Option<Vec<String>>,
    pub pipeline_management_type: Option<String>,
    pub user_name: Option<String>,
    pub instance_id: String,
}
operation! { UpdatePipelineManagementConfig(instance_id: String)
    "UpdatePipelineManagementConfig" -> UpdatePipelineManagementConfigOutput {
    0 "clientToken" client_token: String, 1 "endpoints" endpoints: Vec<String>, 2 "esInstanceId" es_instance_id: String,
    3 "password" password: Secret, 4 "pipelineIds" pipeline_ids: Vec<String>,
    5 "pipelineManagementType" pipeline_management_type: String, 6 "userName" user_name: String,
    7 "InstanceId" instance_id
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Path, style: Style::None }
] { path: "/openapi/logstashes/{InstanceId}/pipeline-management-config", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePipelineManagementConfigOutput {
    pub result: Option<bool>,
}
model! { UpdatePipelineManagementConfigOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePipelines {
    pub client_token: Option<String>,
    pub trigger: Option<bool>,
    pub body: Option<String>,
    pub instance_id: String,
}
operation! { UpdatePipelines(instance_id: String) "UpdatePipelines" -> UpdatePipelinesOutput {
    0 "clientToken" client_token: String, 1 "trigger" trigger: bool, 2 "body" body: String, 3 "InstanceId" instance_id
} [
    Mark { index: 2, location: Location::WholeBody, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/openapi/logstashes/{InstanceId}/pipelines", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePipelinesOutput {
    pub result: Option<bool>,
}
model! { UpdatePipelinesOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePrivateNetworkWhiteIps {
    pub client_token: Option<String>,
    pub modify_mode: Option<String>,
    pub body: Option<String>,
    pub instance_id: String,
}
operation! { UpdatePrivateNetworkWhiteIps(instance_id: String)
    "UpdatePrivateNetworkWhiteIps" -> UpdatePrivateNetworkWhiteIpsOutput {
    0 "clientToken" client_token: String, 1 "modifyMode" modify_mode: String, 2 "body" body: String,
    3 "InstanceId" instance_id
} [
    Mark { index: 2, location: Location::WholeBody, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/openapi/instances/{InstanceId}/private-network-white-ips", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePrivateNetworkWhiteIpsOutput {
    pub result: Option<UpdatePrivateNetworkWhiteIpsResult>,
}
model! { UpdatePrivateNetworkWhiteIpsOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePrivateNetworkWhiteIpsResult {
    pub private_network_ip_white_list: Option<Vec<String>>,
}
model! { UpdatePrivateNetworkWhiteIpsResult {
    0 "privateNetworkIpWhiteList" private_network_ip_white_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePublicNetwork {
    pub client_token: Option<String>,
    pub body: Option<String>,
    pub instance_id: String,
}
operation! { UpdatePublicNetwork(instance_id: String) "UpdatePublicNetwork" -> UpdatePublicNetworkOutput {
    0 "clientToken" client_token: String, 1 "body" body: String, 2 "InstanceId" instance_id
} [
    Mark { index: 1, location: Location::WholeBody, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/openapi/instances/{InstanceId}/public-network", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePublicNetworkOutput {
    pub result: Option<UpdatePublicNetworkResult>,
}
model! { UpdatePublicNetworkOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePublicNetworkResult {
    pub enable_public: Option<bool>,
}
model! { UpdatePublicNetworkResult {
    0 "enablePublic" enable_public
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePublicWhiteIps {
    pub client_token: Option<String>,
    pub modify_mode: Option<String>,
    pub body: Option<String>,
    pub instance_id: String,
}
operation! { UpdatePublicWhiteIps(instance_id: String) "UpdatePublicWhiteIps" -> UpdatePublicWhiteIpsOutput {
    0 "clientToken" client_token: String, 1 "modifyMode" modify_mode: String, 2 "body" body: String,
    3 "InstanceId" instance_id
} [
    Mark { index: 2, location: Location::WholeBody, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/openapi/instances/{InstanceId}/public-white-ips", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePublicWhiteIpsOutput {
    pub result: Option<UpdatePublicWhiteIpsResult>,
}
model! { UpdatePublicWhiteIpsOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePublicWhiteIpsResult {
    pub public_ip_whitelist: Option<Vec<String>>,
}
model! { UpdatePublicWhiteIpsResult {
    0 "publicIpWhitelist" public_ip_whitelist
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateReadWritePolicy {
    pub client_token: Option<String>,
    pub body: Option<String>,
    pub instance_id: String,
}
operation! { UpdateReadWritePolicy(instance_id: String) "UpdateReadWritePolicy" -> UpdateReadWritePolicyOutput {
    0 "ClientToken" client_token: String, 1 "body" body: String, 2 "InstanceId" instance_id
} [
    Mark { index: 1, location: Location::WholeBody, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/openapi/instances/{InstanceId}/actions/update-read-write-policy", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateReadWritePolicyOutput {
    pub result: Option<bool>,
}
model! { UpdateReadWritePolicyOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSnapshotSetting {
    pub body: Option<String>,
    pub instance_id: String,
}
operation! { UpdateSnapshotSetting(instance_id: String) "UpdateSnapshotSetting" -> UpdateSnapshotSettingOutput {
    0 "body" body: String, 1 "InstanceId" instance_id
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/openapi/instances/{InstanceId}/snapshot-setting", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSnapshotSettingOutput {
    pub result: Option<UpdateSnapshotSettingResult>,
}
model! { UpdateSnapshotSettingOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSnapshotSettingResult {
    pub enable: Option<bool>,
    pub quartz_regex: Option<String>,
}
model! { UpdateSnapshotSettingResult {
    0 "enable" enable, 1 "quartzRegex" quartz_regex
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSynonymsDicts {
    pub client_token: Option<String>,
    pub body: Option<String>,
    pub instance_id: String,
}
operation! { UpdateSynonymsDicts(instance_id: String) "UpdateSynonymsDicts" -> UpdateSynonymsDictsOutput {
    0 "clientToken" client_token: String, 1 "body" body: String, 2 "InstanceId" instance_id
} [
    Mark { index: 1, location: Location::WholeBody, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/openapi/instances/{InstanceId}/synonymsDict", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSynonymsDictsOutput {
    pub result: Option<Vec<UpdateSynonymsDictsResult>>,
}
model! { UpdateSynonymsDictsOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSynonymsDictsResult {
    pub file_size: Option<i64>,
    pub name: Option<String>,
    pub source_type: Option<String>,
    pub r#type: Option<String>,
}
model! { UpdateSynonymsDictsResult {
    0 "fileSize" file_size, 1 "name" name, 2 "sourceType" source_type, 3 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTemplate {
    pub client_token: Option<String>,
    pub body: Option<String>,
    pub instance_id: String,
    pub template_name: String,
}
operation! { UpdateTemplate(instance_id: String, template_name: String) "UpdateTemplate" -> UpdateTemplateOutput {
    0 "ClientToken" client_token: String, 1 "body" body: String, 2 "InstanceId" instance_id,
    3 "TemplateName" template_name
} [
    Mark { index: 1, location: Location::WholeBody, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/openapi/instances/{InstanceId}/templates/{TemplateName}", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTemplateOutput {
    pub result: Option<bool>,
}
model! { UpdateTemplateOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWhiteIps {
    pub client_token: Option<String>,
    pub modify_mode: Option<String>,
    pub es_ip_whitelist: Option<Vec<String>>,
    pub white_ip_group: Option<UpdateWhiteIpsWhiteIpGroup>,
    pub instance_id: String,
}
operation! { UpdateWhiteIps(instance_id: String) "UpdateWhiteIps" -> UpdateWhiteIpsOutput {
    0 "clientToken" client_token: String, 1 "modifyMode" modify_mode: String,
    2 "esIPWhitelist" es_ip_whitelist: Vec<String>, 3 "whiteIpGroup" white_ip_group: UpdateWhiteIpsWhiteIpGroup,
    4 "InstanceId" instance_id
} [
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { path: "/openapi/instances/{InstanceId}/white-ips", body: BodyStyle::Json, } }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWhiteIpsOutput {
    pub result: Option<UpdateWhiteIpsResult>,
}
model! { UpdateWhiteIpsOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWhiteIpsResult {
    pub es_ip_whitelist: Option<Vec<String>>,
    pub network_config: Option<UpdateWhiteIpsNetworkConfig>,
}
model! { UpdateWhiteIpsResult {
    0 "esIPWhitelist" es_ip_whitelist, 1 "networkConfig" network_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWhiteIpsNetworkConfig {
    pub white_ip_group_list: Option<Vec<UpdateWhiteIpsWhiteIpGroupList>>,
}
model! { UpdateWhiteIpsNetworkConfig {
    0 "whiteIpGroupList" white_ip_group_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWhiteIpsWhiteIpGroupList {
    pub group_name: Option<String>,
    pub ips: Option<Vec<String>>,
    pub white_ip_type: Option<String>,
}
model! { UpdateWhiteIpsWhiteIpGroupList {
    0 "groupName" group_name, 1 "ips" ips, 2 "whiteIpType" white_ip_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateXpackMonitorConfig {
    pub client_token: Option<String>,
    pub enable: Option<bool>,
    pub endpoints: Option<Vec<String>>,
    pub password: Option<Secret>,
    pub user_name: Option<String>,
    pub instance_id: String,
}
operation! { UpdateXpackMonitorConfig(instance_id: String)
    "UpdateXpackMonitorConfig" -> UpdateXpackMonitorConfigOutput {
    0 "ClientToken" client_token: String, 1 "enable" enable: bool, 2 "endpoints" endpoints: Vec<String>,
    3 "password" password: Secret, 4 "userName" user_name: String, 5 "InstanceId" instance_id
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None }
] { path: "/openapi/logstashes/{InstanceId}/xpack-monitor-config", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateXpackMonitorConfigOutput {
    pub result: Option<bool>,
}
model! { UpdateXpackMonitorConfigOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeEngineVersion {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub update_strategy: Option<String>,
    pub plugins: Option<Vec<UpgradeEngineVersionPlugins>>,
    pub r#type: Option<String>,
    pub version: Option<String>,
    pub instance_id: String,
}
operation! { UpgradeEngineVersion(instance_id: String) "UpgradeEngineVersion" -> UpgradeEngineVersionOutput {
    0 "clientToken" client_token: String, 1 "dryRun" dry_run: bool, 2 "updateStrategy" update_strategy: String,
    3 "plugins" plugins: Vec<UpgradeEngineVersionPlugins>, 4 "type" r#type: String, 5 "version" version: String,
    6 "InstanceId" instance_id
} [
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Path, style: Style::None }
] { path: "/openapi/instances/{InstanceId}/actions/upgrade-version", body: BodyStyle::Json, } }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeEngineVersionOutput {
    pub result: Option<Vec<UpgradeEngineVersionResult>>,
}
model! { UpgradeEngineVersionOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeEngineVersionResult {
    pub status: Option<String>,
    pub validate_result: Option<Vec<UpgradeEngineVersionValidateResult>>,
    pub validate_type: Option<String>,
}
model! { UpgradeEngineVersionResult {
    0 "status" status, 1 "validateResult" validate_result, 2 "validateType" validate_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeEngineVersionValidateResult {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub error_type: Option<String>,
}
model! { UpgradeEngineVersionValidateResult {
    0 "errorCode" error_code, 1 "errorMsg" error_msg, 2 "errorType" error_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeInfo {
    pub instance_id: String,
}
operation! { UpgradeInfo(instance_id: String) "UpgradeInfo" -> UpgradeInfoOutput {
    0 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/instances/{instanceId}/upgradeInfo", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeInfoOutput {
    pub result: Option<UpgradeInfoResult>,
}
model! { UpgradeInfoOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeInfoResult {
    pub upgrade_info: Option<UpgradeInfoUpgradeInfo>,
}
model! { UpgradeInfoResult {
    0 "UpgradeInfo" upgrade_info
} }

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
    0 "CurRepoVersion" cur_repo_version, 1 "UpdateRepoVersion" update_repo_version, 2 "Upgrade" upgrade,
    3 "curApackVersion" cur_apack_version, 4 "curEsVersion" cur_es_version,
    5 "upgradeApackVersion" upgrade_apack_version, 6 "upgradeEsVersion" upgrade_es_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateConnection {
    pub client_token: Option<String>,
    pub body: Option<String>,
    pub instance_id: String,
}
operation! { ValidateConnection(instance_id: String) "ValidateConnection" -> ValidateConnectionOutput {
    0 "ClientToken" client_token: String, 1 "body" body: String, 2 "InstanceId" instance_id
} [
    Mark { index: 1, location: Location::WholeBody, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/openapi/logstashes/{InstanceId}/validate-connection", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateConnectionOutput {
    pub result: Option<bool>,
}
model! { ValidateConnectionOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateShrinkNodes {
    pub count: Option<i64>,
    pub ignore_status: Option<bool>,
    pub node_type: String,
    pub body: Option<Vec<ValidateShrinkNodesBody>>,
    pub instance_id: String,
}
operation! { ValidateShrinkNodes(node_type: String, instance_id: String)
    "ValidateShrinkNodes" -> ValidateShrinkNodesOutput {
    0 "count" count: i64, 1 "ignoreStatus" ignore_status: bool, 2 "nodeType" node_type,
    3 "body" body: Vec<ValidateShrinkNodesBody>, 4 "InstanceId" instance_id
} [
    Mark { index: 3, location: Location::WholeBody, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { path: "/openapi/instances/{InstanceId}/validate-shrink-nodes", body: BodyStyle::Json, } }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateShrinkNodesOutput {
    pub result: Option<bool>,
}
model! { ValidateShrinkNodesOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateSlrPermission {
    pub client_token: Option<String>,
    pub rolename: String,
}
operation! { ValidateSlrPermission(rolename: String) "ValidateSlrPermission" -> ValidateSlrPermissionOutput {
    0 "ClientToken" client_token: String, 1 "rolename" rolename
} { method: "GET", path: "/openapi/user/servicerolepermission", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateSlrPermissionOutput {
    pub result: Option<bool>,
}
model! { ValidateSlrPermissionOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateTransferableNodes {
    pub node_type: String,
    pub body: Option<Vec<ValidateTransferableNodesBody>>,
    pub instance_id: String,
}
operation! { ValidateTransferableNodes(node_type: String, instance_id: String)
    "ValidateTransferableNodes" -> ValidateTransferableNodesOutput {
    0 "nodeType" node_type, 1 "body" body: Vec<ValidateTransferableNodesBody>, 2 "InstanceId" instance_id
} [
    Mark { index: 1, location: Location::WholeBody, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/openapi/instances/{InstanceId}/validate-transfer-nodes", body: BodyStyle::Json, } }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateTransferableNodesOutput {
    pub result: Option<bool>,
}
model! { ValidateTransferableNodesOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstance {
    pub client_token: Option<String>,
    pub client_node_configuration: Option<ClientNodeConfiguration>,
    pub description: Option<String>,
    pub elastic_data_node_configuration: Option<ElasticDataNodeConfiguration>,
    pub es_admin_password: Secret,
    pub es_version: String,
    pub instance_category: Option<String>,
    pub kibana_configuration: Option<KibanaNodeConfiguration>,
    pub master_configuration: Option<MasterNodeConfiguration>,
    pub network_config: NetworkConfig,
    pub node_amount: i64,
    pub node_spec: Option<NodeSpec>,
    pub payment_info: Option<PaymentInfo>,
    pub payment_type: Option<String>,
    pub resource_group_id: Option<String>,
    pub tags: Option<Vec<CreateInstanceTags>>,
    pub warm_node_configuration: Option<WarmNodeConfiguration>,
    pub zone_count: Option<i64>,
}
operation! { CreateInstance(es_admin_password: Secret, es_version: String, network_config: NetworkConfig, node_amount: i64)
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
    Mark { index: 1, location: Location::Body, style: Style::None },
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
    Mark { index: 12, location: Location::Body, style: Style::None },
    Mark { index: 13, location: Location::Body, style: Style::None },
    Mark { index: 14, location: Location::Body, style: Style::None },
    Mark { index: 15, location: Location::Body, style: Style::None },
    Mark { index: 16, location: Location::Body, style: Style::None },
    Mark { index: 17, location: Location::Body, style: Style::None }
] { path: "/openapi/instances", body: BodyStyle::Json, no_reply: true, } }

pub type CreateInstanceOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetworkConfigLoadBalanceConfig {
    pub vs_area: Option<String>,
    pub vswitch_id: Option<String>,
}
input! { NetworkConfigLoadBalanceConfig() {
    0 "vsArea" vs_area: String, 1 "vswitchId" vswitch_id: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { CreateInstanceTags() {
    0 "tagKey" tag_key: String, 1 "tagValue" tag_value: String
} }

#[cfg(feature = "reflect")]
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
