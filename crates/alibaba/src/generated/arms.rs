//! `arms` 2019-08-08.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
        ("ap-northeast-2-pop", "arms.aliyuncs.com"),
        ("ap-southeast-1", "arms.ap-southeast-1.aliyuncs.com"),
        ("cn-beijing", "arms.cn-beijing.aliyuncs.com"),
        ("cn-beijing-finance-1", "arms.aliyuncs.com"),
        ("cn-beijing-finance-pop", "arms.aliyuncs.com"),
        ("cn-beijing-gov-1", "arms.aliyuncs.com"),
        ("cn-beijing-nu16-b01", "arms.aliyuncs.com"),
        ("cn-edge-1", "arms.aliyuncs.com"),
        ("cn-fujian", "arms.aliyuncs.com"),
        ("cn-haidian-cm12-c01", "arms.aliyuncs.com"),
        ("cn-hangzhou", "arms.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-bj-b01", "arms.aliyuncs.com"),
        ("cn-hangzhou-internal-prod-1", "arms.aliyuncs.com"),
        ("cn-hangzhou-internal-test-1", "arms.aliyuncs.com"),
        ("cn-hangzhou-internal-test-2", "arms.aliyuncs.com"),
        ("cn-hangzhou-internal-test-3", "arms.aliyuncs.com"),
        ("cn-hangzhou-test-306", "arms.aliyuncs.com"),
        ("cn-hongkong", "arms.cn-hongkong.aliyuncs.com"),
        ("cn-hongkong-finance-pop", "arms.aliyuncs.com"),
        ("cn-huhehaote-nebula-1", "arms.aliyuncs.com"),
        ("cn-qingdao", "arms.cn-qingdao.aliyuncs.com"),
        ("cn-qingdao-nebula", "arms.aliyuncs.com"),
        ("cn-shanghai", "arms.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-et15-b01", "arms.aliyuncs.com"),
        ("cn-shanghai-et2-b01", "arms.aliyuncs.com"),
        ("cn-shanghai-inner", "arms.aliyuncs.com"),
        ("cn-shanghai-internal-test-1", "arms.aliyuncs.com"),
        ("cn-shenzhen", "arms.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-inner", "arms.aliyuncs.com"),
        ("cn-shenzhen-st4-d01", "arms.aliyuncs.com"),
        ("cn-shenzhen-su18-b01", "arms.aliyuncs.com"),
        ("cn-wuhan", "arms.aliyuncs.com"),
        ("cn-yushanfang", "arms.aliyuncs.com"),
        ("cn-zhangbei", "arms.aliyuncs.com"),
        ("cn-zhangbei-na61-b01", "arms.aliyuncs.com"),
        ("cn-zhangjiakou-na62-a01", "arms.aliyuncs.com"),
        ("cn-zhengzhou-nebula-1", "arms.aliyuncs.com"),
        ("eu-west-1-oxs", "arms.aliyuncs.com"),
        ("me-east-1", "arms.aliyuncs.com"),
        ("rus-west-1-pop", "arms.aliyuncs.com"),
    ],
    vpc: &[
        ("ap-northeast-1", "arms-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2", "arms-vpc.ap-northeast-2.aliyuncs.com"),
        ("ap-south-1", "arms-vpc.ap-south-1.aliyuncs.com"),
        ("ap-southeast-1", "arms-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "arms-vpc.ap-southeast-2.aliyuncs.com"),
        ("ap-southeast-3", "arms-vpc.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "arms-vpc.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-6", "arms-vpc.ap-southeast-6.aliyuncs.com"),
        ("ap-southeast-7", "arms-vpc.ap-southeast-7.aliyuncs.com"),
        ("cn-beijing", "arms-vpc.cn-beijing.aliyuncs.com"),
        ("cn-beijing-finance-1", "arms-vpc.cn-beijing-finance-1.aliyuncs.com"),
        ("cn-chengdu", "arms-vpc.cn-chengdu.aliyuncs.com"),
        ("cn-guangzhou", "arms-vpc.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "arms-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-finance", "arms-vpc.cn-hangzhou-finance.aliyuncs.com"),
        ("cn-heyuan", "arms-vpc.cn-heyuan.aliyuncs.com"),
        ("cn-heyuan-acdr-1", "arms-vpc.cn-heyuan-acdr-1.aliyuncs.com"),
        ("cn-hongkong", "arms-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "arms-vpc.cn-huhehaote.aliyuncs.com"),
        ("cn-qingdao", "arms-vpc.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "arms-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "arms-vpc.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "arms-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "arms-vpc.cn-shenzhen-finance-1.aliyuncs.com"),
        ("cn-wulanchabu", "arms-vpc.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "arms-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("cn-zhengzhou-jva", "arms-vpc.cn-zhengzhou-jva.aliyuncs.com"),
        ("eu-central-1", "arms-vpc.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "arms-vpc.eu-west-1.aliyuncs.com"),
        ("me-central-1", "arms-vpc.me-central-1.aliyuncs.com"),
        ("us-east-1", "arms-vpc.us-east-1.aliyuncs.com"),
    ],
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service = Service { name: "arms", version: "2019-08-08", code: "arms", endpoints: &ENDPOINTS };

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAliClusterIdsToPrometheusGlobalView {
    pub cluster_ids: String,
    pub global_view_cluster_id: String,
    pub group_name: String,
    pub region_id: String,
}
operation! { AddAliClusterIdsToPrometheusGlobalView(cluster_ids: String, global_view_cluster_id: String, group_name: String, region_id: String)
    "AddAliClusterIdsToPrometheusGlobalView" -> AddAliClusterIdsToPrometheusGlobalViewOutput {
    0 "ClusterIds" cluster_ids, 1 "GlobalViewClusterId" global_view_cluster_id, 2 "GroupName" group_name,
    3 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAliClusterIdsToPrometheusGlobalViewOutput {
    pub code: Option<i64>,
    pub data: Option<AddAliClusterIdsToPrometheusGlobalViewData>,
    pub message: Option<String>,
}
model! { AddAliClusterIdsToPrometheusGlobalViewOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAliClusterIdsToPrometheusGlobalViewData {
    pub info: Option<String>,
    pub msg: Option<String>,
    pub success: Option<bool>,
}
model! { AddAliClusterIdsToPrometheusGlobalViewData {
    0 "Info" info, 1 "Msg" msg, 2 "Success" success
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGrafana {
    pub cluster_id: String,
    pub integration: String,
    pub region_id: String,
}
operation! { AddGrafana(cluster_id: String, integration: String, region_id: String) "AddGrafana" -> AddGrafanaOutput {
    0 "ClusterId" cluster_id, 1 "Integration" integration, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGrafanaOutput {
    pub data: Option<String>,
}
model! { AddGrafanaOutput {
    0 "Data" data
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddIntegration {
    pub cluster_id: String,
    pub integration: String,
    pub region_id: String,
}
operation! { AddIntegration(cluster_id: String, integration: String, region_id: String)
    "AddIntegration" -> AddIntegrationOutput {
    0 "ClusterId" cluster_id, 1 "Integration" integration, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddIntegrationOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { AddIntegrationOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPrometheusGlobalView {
    pub clusters: String,
    pub group_name: String,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub tag: Option<Vec<AddPrometheusGlobalViewTag>>,
}
operation! { AddPrometheusGlobalView(clusters: String, group_name: String, region_id: String)
    "AddPrometheusGlobalView" -> AddPrometheusGlobalViewOutput {
    0 "Clusters" clusters, 1 "GroupName" group_name, 2 "RegionId" region_id,
    3 "ResourceGroupId" resource_group_id: String, 4 "Tag" tag: Vec<AddPrometheusGlobalViewTag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPrometheusGlobalViewTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { AddPrometheusGlobalViewTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPrometheusGlobalViewOutput {
    pub code: Option<i64>,
    pub data: Option<AddPrometheusGlobalViewData>,
    pub message: Option<String>,
}
model! { AddPrometheusGlobalViewOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPrometheusGlobalViewData {
    pub info: Option<AddPrometheusGlobalViewInfo>,
    pub msg: Option<String>,
    pub success: Option<bool>,
}
model! { AddPrometheusGlobalViewData {
    0 "Info" info, 1 "Msg" msg, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPrometheusGlobalViewInfo {
    pub failed_instances: Option<String>,
    pub global_view_cluster_id: Option<String>,
    pub region_id: Option<String>,
}
model! { AddPrometheusGlobalViewInfo {
    0 "FailedInstances" failed_instances, 1 "GlobalViewClusterId" global_view_cluster_id, 2 "RegionId" region_id
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPrometheusGlobalViewByAliClusterIds {
    pub cluster_ids: String,
    pub group_name: String,
    pub product_code: Option<String>,
    pub region_id: String,
}
operation! { AddPrometheusGlobalViewByAliClusterIds(cluster_ids: String, group_name: String, region_id: String)
    "AddPrometheusGlobalViewByAliClusterIds" -> AddPrometheusGlobalViewByAliClusterIdsOutput {
    0 "ClusterIds" cluster_ids, 1 "GroupName" group_name, 2 "ProductCode" product_code: String, 3 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPrometheusGlobalViewByAliClusterIdsOutput {
    pub code: Option<i64>,
    pub data: Option<AddPrometheusGlobalViewByAliClusterIdsData>,
    pub message: Option<String>,
}
model! { AddPrometheusGlobalViewByAliClusterIdsOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPrometheusGlobalViewByAliClusterIdsData {
    pub info: Option<String>,
    pub msg: Option<String>,
    pub success: Option<bool>,
}
model! { AddPrometheusGlobalViewByAliClusterIdsData {
    0 "Info" info, 1 "Msg" msg, 2 "Success" success
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPrometheusInstance {
    pub name: String,
    pub region_id: String,
    pub r#type: String,
}
operation! { AddPrometheusInstance(name: String, region_id: String, r#type: String)
    "AddPrometheusInstance" -> AddPrometheusInstanceOutput {
    0 "Name" name, 1 "RegionId" region_id, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPrometheusInstanceOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AddPrometheusInstanceOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPrometheusIntegration {
    pub cluster_id: String,
    pub integration_type: String,
    pub param: String,
    pub region_id: String,
}
operation! { AddPrometheusIntegration(cluster_id: String, integration_type: String, param: String, region_id: String)
    "AddPrometheusIntegration" -> AddPrometheusIntegrationOutput {
    0 "ClusterId" cluster_id, 1 "IntegrationType" integration_type, 2 "Param" param, 3 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPrometheusIntegrationOutput {
    pub code: Option<i64>,
    pub data: Option<AddPrometheusIntegrationData>,
    pub message: Option<String>,
}
model! { AddPrometheusIntegrationOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPrometheusIntegrationData {
    pub instance_id: Option<i64>,
    pub instance_name: Option<String>,
}
model! { AddPrometheusIntegrationData {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRecordingRule {
    pub cluster_id: String,
    pub region_id: String,
    pub rule_yaml: String,
}
operation! { AddRecordingRule(cluster_id: String, region_id: String, rule_yaml: String)
    "AddRecordingRule" -> AddRecordingRuleOutput {
    0 "ClusterId" cluster_id, 1 "RegionId" region_id, 2 "RuleYaml" rule_yaml
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRecordingRuleOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { AddRecordingRuleOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTagToFlinkCluster {
    pub cluster_id: String,
    pub flink_work_space_id: String,
    pub flink_work_space_name: String,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub target_user_id: String,
}

/// What [`AddTagToFlinkCluster::new`] takes.
pub struct AddTagToFlinkClusterRequired {
    pub cluster_id: String,
    pub flink_work_space_id: String,
    pub flink_work_space_name: String,
    pub region_id: String,
    pub target_user_id: String,
}
operation! { AddTagToFlinkCluster{AddTagToFlinkClusterRequired: cluster_id, flink_work_space_id, flink_work_space_name, region_id, target_user_id}
    "AddTagToFlinkCluster" -> AddTagToFlinkClusterOutput {
    0 "ClusterId" cluster_id, 1 "FlinkWorkSpaceId" flink_work_space_id, 2 "FlinkWorkSpaceName" flink_work_space_name,
    3 "RegionId" region_id, 4 "ResourceGroupId" resource_group_id: String, 5 "TargetUserId" target_user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTagToFlinkClusterOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub success: Option<bool>,
}
model! { AddTagToFlinkClusterOutput {
    0 "Code" code, 1 "Data" data, 2 "Success" success
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppendInstancesToPrometheusGlobalView {
    pub clusters: String,
    pub global_view_cluster_id: String,
    pub group_name: String,
    pub region_id: String,
}
operation! { AppendInstancesToPrometheusGlobalView(clusters: String, global_view_cluster_id: String, group_name: String, region_id: String)
    "AppendInstancesToPrometheusGlobalView" -> AppendInstancesToPrometheusGlobalViewOutput {
    0 "Clusters" clusters, 1 "GlobalViewClusterId" global_view_cluster_id, 2 "GroupName" group_name,
    3 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppendInstancesToPrometheusGlobalViewOutput {
    pub code: Option<i64>,
    pub data: Option<AppendInstancesToPrometheusGlobalViewData>,
    pub message: Option<String>,
}
model! { AppendInstancesToPrometheusGlobalViewOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppendInstancesToPrometheusGlobalViewData {
    pub info: Option<String>,
    pub msg: Option<String>,
    pub success: Option<bool>,
}
model! { AppendInstancesToPrometheusGlobalViewData {
    0 "Info" info, 1 "Msg" msg, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyScenario {
    pub app_id: String,
    pub config: BTreeMap<String, Value>,
    pub name: String,
    pub region_id: Option<String>,
    pub scenario: Option<String>,
    pub sign: Option<String>,
    pub sn_dump: Option<bool>,
    pub sn_force: Option<bool>,
    pub sn_stat: Option<bool>,
    pub sn_transfer: Option<bool>,
    pub update_option: bool,
}
operation! { ApplyScenario(app_id: String, config: BTreeMap<String, Value>, name: String, update_option: bool)
    "ApplyScenario" -> ApplyScenarioOutput {
    0 "AppId" app_id, 1 "Config" config, 2 "Name" name, 3 "RegionId" region_id: String, 4 "Scenario" scenario: String,
    5 "Sign" sign: String, 6 "SnDump" sn_dump: bool, 7 "SnForce" sn_force: bool, 8 "SnStat" sn_stat: bool,
    9 "SnTransfer" sn_transfer: bool, 10 "UpdateOption" update_option
} [
    Mark { index: 1, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyScenarioOutput {
    pub result: Option<String>,
}
model! { ApplyScenarioOutput {
    0 "Result" result
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindPrometheusGrafanaInstance {
    pub cluster_id: String,
    pub grafana_instance_id: String,
    pub region_id: String,
    pub resource_group_id: Option<String>,
}
operation! { BindPrometheusGrafanaInstance(cluster_id: String, grafana_instance_id: String, region_id: String)
    "BindPrometheusGrafanaInstance" -> BindPrometheusGrafanaInstanceOutput {
    0 "ClusterId" cluster_id, 1 "GrafanaInstanceId" grafana_instance_id, 2 "RegionId" region_id,
    3 "ResourceGroupId" resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindPrometheusGrafanaInstanceOutput {
    pub code: Option<i64>,
    pub data: Option<bool>,
    pub message: Option<String>,
}
model! { BindPrometheusGrafanaInstanceOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlockAlarmNotification {
    pub alarm_id: i64,
    pub handler_id: Option<i64>,
    pub region_id: String,
    pub timeout: i64,
}
operation! { BlockAlarmNotification(alarm_id: i64, region_id: String, timeout: i64)
    "BlockAlarmNotification" -> BlockAlarmNotificationOutput {
    0 "AlarmId" alarm_id, 1 "HandlerId" handler_id: i64, 2 "RegionId" region_id, 3 "Timeout" timeout
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlockAlarmNotificationOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { BlockAlarmNotificationOutput {
    0 "Code" code, 1 "Message" message, 2 "Result" result, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeAlarmSeverity {
    pub alarm_id: i64,
    pub handler_id: Option<i64>,
    pub region_id: String,
    pub severity: String,
}
operation! { ChangeAlarmSeverity(alarm_id: i64, region_id: String, severity: String)
    "ChangeAlarmSeverity" -> ChangeAlarmSeverityOutput {
    0 "AlarmId" alarm_id, 1 "HandlerId" handler_id: i64, 2 "RegionId" region_id, 3 "Severity" severity
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeAlarmSeverityOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { ChangeAlarmSeverityOutput {
    0 "Code" code, 1 "Message" message, 2 "Result" result, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResourceGroup {
    pub new_resource_group_id: String,
    pub region_id: String,
    pub resource_id: String,
    pub resource_type: Option<String>,
}
operation! { ChangeResourceGroup(new_resource_group_id: String, region_id: String, resource_id: String)
    "ChangeResourceGroup" -> ChangeResourceGroupOutput {
    0 "NewResourceGroupId" new_resource_group_id, 1 "RegionId" region_id, 2 "ResourceId" resource_id,
    3 "ResourceType" resource_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResourceGroupOutput {
    pub code: Option<String>,
    pub data: Option<ChangeResourceGroupData>,
    pub message: Option<String>,
}
model! { ChangeResourceGroupOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResourceGroupData {
    pub resource_group_id: Option<String>,
    pub resource_id: Option<String>,
}
model! { ChangeResourceGroupData {
    0 "ResourceGroupId" resource_group_id, 1 "ResourceId" resource_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCommercialStatus {
    pub region_id: Option<String>,
    pub service: String,
}
operation! { CheckCommercialStatus(service: String) "CheckCommercialStatus" -> CheckCommercialStatusOutput {
    0 "RegionId" region_id: String, 1 "Service" service
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCommercialStatusOutput {
    pub data: Option<String>,
}
model! { CheckCommercialStatusOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckServiceStatus {
    pub region_id: Option<String>,
    pub svc_code: String,
}
operation! { CheckServiceStatus(svc_code: String) "CheckServiceStatus" -> CheckServiceStatusOutput {
    0 "RegionId" region_id: String, 1 "SvcCode" svc_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckServiceStatusOutput {
    pub data: Option<String>,
}
model! { CheckServiceStatusOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClaimAlarm {
    pub alarm_id: i64,
    pub handler_id: Option<i64>,
    pub region_id: String,
}
operation! { ClaimAlarm(alarm_id: i64, region_id: String) "ClaimAlarm" -> ClaimAlarmOutput {
    0 "AlarmId" alarm_id, 1 "HandlerId" handler_id: i64, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClaimAlarmOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { ClaimAlarmOutput {
    0 "Code" code, 1 "Message" message, 2 "Result" result, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseAlarm {
    pub alarm_id: i64,
    pub handler_id: Option<i64>,
    pub region_id: String,
    pub solution: Option<String>,
}
operation! { CloseAlarm(alarm_id: i64, region_id: String) "CloseAlarm" -> CloseAlarmOutput {
    0 "AlarmId" alarm_id, 1 "HandlerId" handler_id: i64, 2 "RegionId" region_id, 3 "Solution" solution: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseAlarmOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { CloseAlarmOutput {
    0 "Code" code, 1 "Message" message, 2 "Result" result, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigApp {
    pub app_ids: String,
    pub enable: Option<String>,
    pub region_id: String,
    pub r#type: Option<String>,
}
operation! { ConfigApp(app_ids: String, region_id: String) "ConfigApp" -> ConfigAppOutput {
    0 "AppIds" app_ids, 1 "Enable" enable: String, 2 "RegionId" region_id, 3 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigAppOutput {
    pub data: Option<String>,
}
model! { ConfigAppOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlertContact {
    pub contact_name: Option<String>,
    pub ding_robot_webhook_url: Option<Secret>,
    pub email: Option<String>,
    pub phone_num: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub system_noc: Option<bool>,
}
operation! { CreateAlertContact(region_id: String) "CreateAlertContact" -> CreateAlertContactOutput {
    0 "ContactName" contact_name: String, 1 "DingRobotWebhookUrl" ding_robot_webhook_url: Secret,
    2 "Email" email: String, 3 "PhoneNum" phone_num: String, 4 "RegionId" region_id,
    5 "ResourceGroupId" resource_group_id: String, 6 "SystemNoc" system_noc: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlertContactOutput {
    pub contact_id: Option<String>,
}
model! { CreateAlertContactOutput {
    0 "ContactId" contact_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlertContactGroup {
    pub contact_group_name: String,
    pub contact_ids: Option<String>,
    pub region_id: String,
}
operation! { CreateAlertContactGroup(contact_group_name: String, region_id: String)
    "CreateAlertContactGroup" -> CreateAlertContactGroupOutput {
    0 "ContactGroupName" contact_group_name, 1 "ContactIds" contact_ids: String, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlertContactGroupOutput {
    pub contact_group_id: Option<String>,
}
model! { CreateAlertContactGroupOutput {
    0 "ContactGroupId" contact_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDispatchRule {
    pub dispatch_rule: String,
    pub region_id: String,
}
operation! { CreateDispatchRule(dispatch_rule: String, region_id: String)
    "CreateDispatchRule" -> CreateDispatchRuleOutput {
    0 "DispatchRule" dispatch_rule, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDispatchRuleOutput {
    pub dispatch_rule_id: Option<i64>,
}
model! { CreateDispatchRuleOutput {
    0 "DispatchRuleId" dispatch_rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnvCustomJob {
    pub aliyun_lang: Option<String>,
    pub custom_job_name: String,
    pub environment_id: String,
    pub region_id: String,
    pub config_yaml: String,
}
operation! { CreateEnvCustomJob(custom_job_name: String, environment_id: String, region_id: String, config_yaml: String)
    "CreateEnvCustomJob" -> CreateEnvCustomJobOutput {
    0 "AliyunLang" aliyun_lang: String, 1 "CustomJobName" custom_job_name, 2 "EnvironmentId" environment_id,
    3 "RegionId" region_id, 4 "ConfigYaml" config_yaml
} [
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnvCustomJobOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { CreateEnvCustomJobOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnvPodMonitor {
    pub aliyun_lang: Option<String>,
    pub dry_run: Option<bool>,
    pub environment_id: String,
    pub region_id: String,
    pub config_yaml: String,
}
operation! { CreateEnvPodMonitor(environment_id: String, region_id: String, config_yaml: String)
    "CreateEnvPodMonitor" -> CreateEnvPodMonitorOutput {
    0 "AliyunLang" aliyun_lang: String, 1 "DryRun" dry_run: bool, 2 "EnvironmentId" environment_id,
    3 "RegionId" region_id, 4 "ConfigYaml" config_yaml
} [
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnvPodMonitorOutput {
    pub code: Option<i64>,
    pub data: Option<CreateEnvPodMonitorData>,
    pub message: Option<String>,
}
model! { CreateEnvPodMonitorOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnvPodMonitorData {
    pub matched_msg: Option<String>,
    pub matched_target_count: Option<String>,
    pub namespace: Option<String>,
    pub pod_monitor_name: Option<String>,
}
model! { CreateEnvPodMonitorData {
    0 "MatchedMsg" matched_msg, 1 "MatchedTargetCount" matched_target_count, 2 "Namespace" namespace,
    3 "PodMonitorName" pod_monitor_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnvServiceMonitor {
    pub aliyun_lang: Option<String>,
    pub dry_run: Option<bool>,
    pub environment_id: String,
    pub region_id: String,
    pub config_yaml: String,
}
operation! { CreateEnvServiceMonitor(environment_id: String, region_id: String, config_yaml: String)
    "CreateEnvServiceMonitor" -> CreateEnvServiceMonitorOutput {
    0 "AliyunLang" aliyun_lang: String, 1 "DryRun" dry_run: bool, 2 "EnvironmentId" environment_id,
    3 "RegionId" region_id, 4 "ConfigYaml" config_yaml
} [
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnvServiceMonitorOutput {
    pub code: Option<i64>,
    pub data: Option<CreateEnvServiceMonitorData>,
    pub message: Option<String>,
}
model! { CreateEnvServiceMonitorOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnvServiceMonitorData {
    pub matched_msg: Option<String>,
    pub matched_target_count: Option<i64>,
    pub namespace: Option<String>,
    pub service_monitor_name: Option<String>,
}
model! { CreateEnvServiceMonitorData {
    0 "MatchedMsg" matched_msg, 1 "MatchedTargetCount" matched_target_count, 2 "Namespace" namespace,
    3 "ServiceMonitorName" service_monitor_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnvironment {
    pub aliyun_lang: Option<String>,
    pub bind_resource_id: String,
    pub environment_name: String,
    pub environment_sub_type: String,
    pub environment_type: String,
    pub fee_package: Option<String>,
    pub grafana_workspace_id: Option<String>,
    pub init_environment: Option<bool>,
    pub managed_type: Option<String>,
    pub prometheus_instance_id: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub tags: Option<Vec<CreateEnvironmentTags>>,
}

/// What [`CreateEnvironment::new`] takes.
pub struct CreateEnvironmentRequired {
    pub bind_resource_id: String,
    pub environment_name: String,
    pub environment_sub_type: String,
    pub environment_type: String,
    pub region_id: String,
}
operation! { CreateEnvironment{CreateEnvironmentRequired: bind_resource_id, environment_name, environment_sub_type, environment_type, region_id}
    "CreateEnvironment" -> CreateEnvironmentOutput {
    0 "AliyunLang" aliyun_lang: String, 1 "BindResourceId" bind_resource_id, 2 "EnvironmentName" environment_name,
    3 "EnvironmentSubType" environment_sub_type, 4 "EnvironmentType" environment_type,
    5 "FeePackage" fee_package: String, 6 "GrafanaWorkspaceId" grafana_workspace_id: String,
    7 "InitEnvironment" init_environment: bool, 8 "ManagedType" managed_type: String,
    9 "PrometheusInstanceId" prometheus_instance_id: String, 10 "RegionId" region_id,
    11 "ResourceGroupId" resource_group_id: String, 12 "Tags" tags: Vec<CreateEnvironmentTags>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnvironmentTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateEnvironmentTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnvironmentOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { CreateEnvironmentOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGrafanaWorkspace {
    pub account_number: Option<String>,
    pub aliyun_lang: Option<String>,
    pub auto_renew: Option<String>,
    pub custom_account_number: Option<String>,
    pub description: Option<String>,
    pub duration: Option<String>,
    pub grafana_version: String,
    pub grafana_workspace_edition: String,
    pub grafana_workspace_name: String,
    pub password: Option<Secret>,
    pub pricing_cycle: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub tags: Option<Vec<CreateGrafanaWorkspaceTags>>,
}
operation! { CreateGrafanaWorkspace(grafana_version: String, grafana_workspace_edition: String, grafana_workspace_name: String, region_id: String)
    "CreateGrafanaWorkspace" -> CreateGrafanaWorkspaceOutput {
    0 "AccountNumber" account_number: String, 1 "AliyunLang" aliyun_lang: String, 2 "AutoRenew" auto_renew: String,
    3 "CustomAccountNumber" custom_account_number: String, 4 "Description" description: String,
    5 "Duration" duration: String, 6 "GrafanaVersion" grafana_version,
    7 "GrafanaWorkspaceEdition" grafana_workspace_edition, 8 "GrafanaWorkspaceName" grafana_workspace_name,
    9 "Password" password: Secret, 10 "PricingCycle" pricing_cycle: String, 11 "RegionId" region_id,
    12 "ResourceGroupId" resource_group_id: String, 13 "Tags" tags: Vec<CreateGrafanaWorkspaceTags>
} [
    Mark { index: 13, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGrafanaWorkspaceTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateGrafanaWorkspaceTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGrafanaWorkspaceOutput {
    pub code: Option<i64>,
    pub data: Option<GrafanaWorkspace>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { CreateGrafanaWorkspaceOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success, 4 "TraceId" trace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrafanaWorkspace {
    pub commercial: Option<bool>,
    pub deploy_type: Option<String>,
    pub description: Option<String>,
    pub end_time: Option<f64>,
    pub gmt_create: Option<f64>,
    pub grafana_version: Option<String>,
    pub grafana_workspace_domain: Option<String>,
    pub grafana_workspace_domain_status: Option<String>,
    pub grafana_workspace_edition: Option<String>,
    pub grafana_workspace_id: Option<String>,
    pub grafana_workspace_ip: Option<String>,
    pub grafana_workspace_name: Option<String>,
    pub max_account: Option<String>,
    pub ntm_id: Option<String>,
    pub personal_domain: Option<String>,
    pub personal_domain_prefix: Option<String>,
    pub private_domain: Option<String>,
    pub private_ip: Option<String>,
    pub protocol: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub share_synced: Option<bool>,
    pub snat_ip: Option<String>,
    pub status: Option<String>,
    pub tags: Option<Vec<GrafanaWorkspaceTags>>,
    pub upgrade_version: Option<Vec<String>>,
    pub user_id: Option<String>,
}
model! { GrafanaWorkspace {
    0 "commercial" commercial, 1 "deployType" deploy_type, 2 "description" description, 3 "endTime" end_time,
    4 "gmtCreate" gmt_create, 5 "grafanaVersion" grafana_version, 6 "grafanaWorkspaceDomain" grafana_workspace_domain,
    7 "grafanaWorkspaceDomainStatus" grafana_workspace_domain_status,
    8 "grafanaWorkspaceEdition" grafana_workspace_edition, 9 "grafanaWorkspaceId" grafana_workspace_id,
    10 "grafanaWorkspaceIp" grafana_workspace_ip, 11 "grafanaWorkspaceName" grafana_workspace_name,
    12 "maxAccount" max_account, 13 "ntmId" ntm_id, 14 "personalDomain" personal_domain,
    15 "personalDomainPrefix" personal_domain_prefix, 16 "privateDomain" private_domain, 17 "privateIp" private_ip,
    18 "protocol" protocol, 19 "regionId" region_id, 20 "resourceGroupId" resource_group_id,
    21 "shareSynced" share_synced, 22 "snatIp" snat_ip, 23 "status" status, 24 "tags" tags,
    25 "upgradeVersion" upgrade_version, 26 "userId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrafanaWorkspaceTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GrafanaWorkspaceTags {
    0 "key" key, 1 "value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIntegration {
    pub region_id: Option<String>,
    pub auto_recover: Option<bool>,
    pub description: Option<String>,
    pub integration_name: String,
    pub integration_product_type: String,
    pub recover_time: Option<i64>,
}
operation! { CreateIntegration(integration_name: String, integration_product_type: String)
    "CreateIntegration" -> CreateIntegrationOutput {
    0 "RegionId" region_id: String, 1 "AutoRecover" auto_recover: bool, 2 "Description" description: String,
    3 "IntegrationName" integration_name, 4 "IntegrationProductType" integration_product_type,
    5 "RecoverTime" recover_time: i64
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIntegrationOutput {
    pub integration: Option<CreateIntegrationIntegration>,
}
model! { CreateIntegrationOutput {
    0 "Integration" integration
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIntegrationIntegration {
    pub auto_recover: Option<bool>,
    pub description: Option<String>,
    pub integration_id: Option<i64>,
    pub integration_name: Option<String>,
    pub integration_product_type: Option<String>,
    pub recover_time: Option<i64>,
}
model! { CreateIntegrationIntegration {
    0 "AutoRecover" auto_recover, 1 "Description" description, 2 "IntegrationId" integration_id,
    3 "IntegrationName" integration_name, 4 "IntegrationProductType" integration_product_type,
    5 "RecoverTime" recover_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateAlertRule {
    pub alert_check_type: Option<String>,
    pub alert_group: Option<i64>,
    pub alert_id: Option<i64>,
    pub alert_name: String,
    pub alert_piplines: Option<String>,
    pub alert_rule_content: Option<String>,
    pub alert_status: Option<String>,
    pub alert_type: String,
    pub annotations: Option<String>,
    pub auto_add_new_application: Option<bool>,
    pub auto_add_target_config: Option<String>,
    pub check_cycle: Option<i64>,
    pub cluster_id: Option<String>,
    pub data_config: Option<String>,
    pub duration: Option<i64>,
    pub filters: Option<String>,
    pub labels: Option<String>,
    pub level: Option<String>,
    pub mark_tags: Option<Vec<CreateOrUpdateAlertRuleMarkTags>>,
    pub message: Option<String>,
    pub metrics_key: Option<String>,
    pub metrics_type: Option<String>,
    pub notice: Option<String>,
    pub notify_mode: Option<String>,
    pub notify_strategy: Option<String>,
    pub pids: Option<String>,
    pub product: Option<String>,
    pub prom_ql: Option<String>,
    pub region_id: String,
    pub tags: Option<Vec<CreateOrUpdateAlertRuleTags>>,
    pub aliyun_lang: Option<String>,
}
operation! { CreateOrUpdateAlertRule(alert_name: String, alert_type: String, region_id: String)
    "CreateOrUpdateAlertRule" -> CreateOrUpdateAlertRuleOutput {
    0 "AlertCheckType" alert_check_type: String, 1 "AlertGroup" alert_group: i64, 2 "AlertId" alert_id: i64,
    3 "AlertName" alert_name, 4 "AlertPiplines" alert_piplines: String, 5 "AlertRuleContent" alert_rule_content: String,
    6 "AlertStatus" alert_status: String, 7 "AlertType" alert_type, 8 "Annotations" annotations: String,
    9 "AutoAddNewApplication" auto_add_new_application: bool, 10 "AutoAddTargetConfig" auto_add_target_config: String,
    11 "CheckCycle" check_cycle: i64, 12 "ClusterId" cluster_id: String, 13 "DataConfig" data_config: String,
    14 "Duration" duration: i64, 15 "Filters" filters: String, 16 "Labels" labels: String, 17 "Level" level: String,
    18 "MarkTags" mark_tags: Vec<CreateOrUpdateAlertRuleMarkTags>, 19 "Message" message: String,
    20 "MetricsKey" metrics_key: String, 21 "MetricsType" metrics_type: String, 22 "Notice" notice: String,
    23 "NotifyMode" notify_mode: String, 24 "NotifyStrategy" notify_strategy: String, 25 "Pids" pids: String,
    26 "Product" product: String, 27 "PromQL" prom_ql: String, 28 "RegionId" region_id,
    29 "Tags" tags: Vec<CreateOrUpdateAlertRuleTags>, 30 "aliyunLang" aliyun_lang: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
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
    Mark { index: 17, location: Location::Body, style: Style::None },
    Mark { index: 18, location: Location::Body, style: Style::None },
    Mark { index: 19, location: Location::Body, style: Style::None },
    Mark { index: 20, location: Location::Body, style: Style::None },
    Mark { index: 21, location: Location::Body, style: Style::None },
    Mark { index: 22, location: Location::Body, style: Style::None },
    Mark { index: 23, location: Location::Body, style: Style::None },
    Mark { index: 24, location: Location::Body, style: Style::None },
    Mark { index: 25, location: Location::Body, style: Style::None },
    Mark { index: 26, location: Location::Body, style: Style::None },
    Mark { index: 27, location: Location::Body, style: Style::None },
    Mark { index: 28, location: Location::Body, style: Style::None },
    Mark { index: 29, location: Location::Body, style: Style::None },
    Mark { index: 30, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateAlertRuleMarkTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateOrUpdateAlertRuleMarkTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateAlertRuleTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateOrUpdateAlertRuleTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateAlertRuleOutput {
    pub alert_rule: Option<CreateOrUpdateAlertRuleAlertRule>,
}
model! { CreateOrUpdateAlertRuleOutput {
    0 "AlertRule" alert_rule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateAlertRuleAlertRule {
    pub alert_check_type: Option<String>,
    pub alert_group: Option<i64>,
    pub alert_id: Option<i64>,
    pub alert_name: Option<String>,
    pub alert_rule_content: Option<CreateOrUpdateAlertRuleAlertRuleContent>,
    pub alert_status: Option<String>,
    pub alert_type: Option<String>,
    pub annotations: Option<Vec<CreateOrUpdateAlertRuleAnnotations>>,
    pub auto_add_new_application: Option<bool>,
    pub cluster_id: Option<String>,
    pub created_time: Option<i64>,
    pub duration: Option<String>,
    pub extend: Option<String>,
    pub filters: Option<CreateOrUpdateAlertRuleFilters>,
    pub labels: Option<Vec<CreateOrUpdateAlertRuleLabels>>,
    pub level: Option<String>,
    pub message: Option<String>,
    pub metrics_type: Option<String>,
    pub notify_mode: Option<String>,
    pub notify_strategy: Option<String>,
    pub pids: Option<Vec<String>>,
    pub prom_ql: Option<String>,
    pub region_id: Option<String>,
    pub tags: Option<Vec<CreateOrUpdateAlertRuleAlertRuleTags>>,
    pub updated_time: Option<i64>,
    pub user_id: Option<String>,
}
model! { CreateOrUpdateAlertRuleAlertRule {
    0 "AlertCheckType" alert_check_type, 1 "AlertGroup" alert_group, 2 "AlertId" alert_id, 3 "AlertName" alert_name,
    4 "AlertRuleContent" alert_rule_content, 5 "AlertStatus" alert_status, 6 "AlertType" alert_type,
    7 "Annotations" annotations, 8 "AutoAddNewApplication" auto_add_new_application, 9 "ClusterId" cluster_id,
    10 "CreatedTime" created_time, 11 "Duration" duration, 12 "Extend" extend, 13 "Filters" filters, 14 "Labels" labels,
    15 "Level" level, 16 "Message" message, 17 "MetricsType" metrics_type, 18 "NotifyMode" notify_mode,
    19 "NotifyStrategy" notify_strategy, 20 "Pids" pids, 21 "PromQL" prom_ql, 22 "RegionId" region_id, 23 "Tags" tags,
    24 "UpdatedTime" updated_time, 25 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateAlertRuleAlertRuleContent {
    pub alert_rule_items: Option<Vec<CreateOrUpdateAlertRuleAlertRuleItems>>,
    pub condition: Option<String>,
}
model! { CreateOrUpdateAlertRuleAlertRuleContent {
    0 "AlertRuleItems" alert_rule_items, 1 "Condition" condition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateAlertRuleAlertRuleItems {
    pub aggregate: Option<String>,
    pub metric_key: Option<String>,
    pub n: Option<f64>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
model! { CreateOrUpdateAlertRuleAlertRuleItems {
    0 "Aggregate" aggregate, 1 "MetricKey" metric_key, 2 "N" n, 3 "Operator" operator, 4 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateAlertRuleAnnotations {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { CreateOrUpdateAlertRuleAnnotations {
    0 "Name" name, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateAlertRuleFilters {
    pub custom_sls_filters: Option<Vec<CreateOrUpdateAlertRuleCustomSLSFilters>>,
    pub custom_sls_group_by_dimensions: Option<Vec<String>>,
    pub custom_sls_wheres: Option<Vec<String>>,
    pub dim_filters: Option<Vec<CreateOrUpdateAlertRuleDimFilters>>,
}
model! { CreateOrUpdateAlertRuleFilters {
    0 "CustomSLSFilters" custom_sls_filters, 1 "CustomSLSGroupByDimensions" custom_sls_group_by_dimensions,
    2 "CustomSLSWheres" custom_sls_wheres, 3 "DimFilters" dim_filters
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateAlertRuleCustomSLSFilters {
    pub key: Option<String>,
    pub opt: Option<String>,
    pub show: Option<bool>,
    pub t: Option<String>,
    pub value: Option<String>,
}
model! { CreateOrUpdateAlertRuleCustomSLSFilters {
    0 "Key" key, 1 "Opt" opt, 2 "Show" show, 3 "T" t, 4 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateAlertRuleDimFilters {
    pub filter_key: Option<String>,
    pub filter_opt: Option<String>,
    pub filter_values: Option<Vec<String>>,
}
model! { CreateOrUpdateAlertRuleDimFilters {
    0 "FilterKey" filter_key, 1 "FilterOpt" filter_opt, 2 "FilterValues" filter_values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateAlertRuleLabels {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { CreateOrUpdateAlertRuleLabels {
    0 "Name" name, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateAlertRuleAlertRuleTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { CreateOrUpdateAlertRuleAlertRuleTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateContact {
    pub ding_robot_url: Option<String>,
    pub resource_group_id: Option<String>,
    pub contact_id: Option<i64>,
    pub contact_name: String,
    pub corp_user_id: Option<String>,
    pub email: Option<String>,
    pub is_email_verify: Option<bool>,
    pub phone: Option<String>,
    pub reissue_send_notice: Option<i64>,
}
operation! { CreateOrUpdateContact(contact_name: String) "CreateOrUpdateContact" -> CreateOrUpdateContactOutput {
    0 "DingRobotUrl" ding_robot_url: String, 1 "ResourceGroupId" resource_group_id: String,
    2 "ContactId" contact_id: i64, 3 "ContactName" contact_name, 4 "CorpUserId" corp_user_id: String,
    5 "Email" email: String, 6 "IsEmailVerify" is_email_verify: bool, 7 "Phone" phone: String,
    8 "ReissueSendNotice" reissue_send_notice: i64
} [
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateContactOutput {
    pub alert_contact: Option<CreateOrUpdateContactAlertContact>,
}
model! { CreateOrUpdateContactOutput {
    0 "AlertContact" alert_contact
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateContactAlertContact {
    pub contact_id: Option<f64>,
    pub contact_name: Option<String>,
    pub ding_robot_url: Option<String>,
    pub email: Option<String>,
    pub is_verify: Option<bool>,
    pub phone: Option<String>,
    pub reissue_send_notice: Option<i64>,
    pub is_email_verify: Option<bool>,
}
model! { CreateOrUpdateContactAlertContact {
    0 "ContactId" contact_id, 1 "ContactName" contact_name, 2 "DingRobotUrl" ding_robot_url, 3 "Email" email,
    4 "IsVerify" is_verify, 5 "Phone" phone, 6 "ReissueSendNotice" reissue_send_notice,
    7 "isEmailVerify" is_email_verify
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateContactGroup {
    pub contact_group_id: Option<i64>,
    pub contact_group_name: String,
    pub contact_ids: Option<String>,
}
operation! { CreateOrUpdateContactGroup(contact_group_name: String)
    "CreateOrUpdateContactGroup" -> CreateOrUpdateContactGroupOutput {
    0 "ContactGroupId" contact_group_id: i64, 1 "ContactGroupName" contact_group_name,
    2 "ContactIds" contact_ids: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateContactGroupOutput {
    pub alert_contact_group: Option<CreateOrUpdateContactGroupAlertContactGroup>,
}
model! { CreateOrUpdateContactGroupOutput {
    0 "AlertContactGroup" alert_contact_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateContactGroupAlertContactGroup {
    pub contact_group_id: Option<f64>,
    pub contact_group_name: Option<String>,
    pub contact_ids: Option<String>,
}
model! { CreateOrUpdateContactGroupAlertContactGroup {
    0 "ContactGroupId" contact_group_id, 1 "ContactGroupName" contact_group_name, 2 "ContactIds" contact_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateEventBridgeIntegration {
    pub access_key: Option<String>,
    pub access_secret: Option<Secret>,
    pub description: Option<String>,
    pub endpoint: Option<String>,
    pub event_bus_name: Option<String>,
    pub event_bus_region_id: Option<String>,
    pub id: Option<i64>,
    pub name: String,
    pub source: Option<String>,
}
operation! { CreateOrUpdateEventBridgeIntegration(name: String)
    "CreateOrUpdateEventBridgeIntegration" -> CreateOrUpdateEventBridgeIntegrationOutput {
    0 "AccessKey" access_key: String, 1 "AccessSecret" access_secret: Secret, 2 "Description" description: String,
    3 "Endpoint" endpoint: String, 4 "EventBusName" event_bus_name: String,
    5 "EventBusRegionId" event_bus_region_id: String, 6 "Id" id: i64, 7 "Name" name, 8 "Source" source: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateEventBridgeIntegrationOutput {
    pub event_bridge_integration: Option<CreateOrUpdateEventBridgeIntegrationEventBridgeIntegration>,
}
model! { CreateOrUpdateEventBridgeIntegrationOutput {
    0 "EventBridgeIntegration" event_bridge_integration
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateEventBridgeIntegrationEventBridgeIntegration {
    pub access_key: Option<String>,
    pub access_secret: Option<Secret>,
    pub description: Option<String>,
    pub endpoint: Option<String>,
    pub event_bus_name: Option<String>,
    pub event_bus_region_id: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub source: Option<String>,
}
model! { CreateOrUpdateEventBridgeIntegrationEventBridgeIntegration {
    0 "AccessKey" access_key, 1 "AccessSecret" access_secret, 2 "Description" description, 3 "Endpoint" endpoint,
    4 "EventBusName" event_bus_name, 5 "EventBusRegionId" event_bus_region_id, 6 "Id" id, 7 "Name" name,
    8 "Source" source
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateIMRobot {
    pub card_template: Option<String>,
    pub daily_noc: Option<bool>,
    pub daily_noc_time: Option<String>,
    pub ding_sign_key: Option<Secret>,
    pub enable_outgoing: Option<bool>,
    pub robot_address: String,
    pub robot_id: Option<i64>,
    pub robot_name: String,
    pub token: Option<Secret>,
    pub r#type: String,
}
operation! { CreateOrUpdateIMRobot(robot_address: String, robot_name: String, r#type: String)
    "CreateOrUpdateIMRobot" -> CreateOrUpdateIMRobotOutput {
    0 "CardTemplate" card_template: String, 1 "DailyNoc" daily_noc: bool, 2 "DailyNocTime" daily_noc_time: String,
    3 "DingSignKey" ding_sign_key: Secret, 4 "EnableOutgoing" enable_outgoing: bool, 5 "RobotAddress" robot_address,
    6 "RobotId" robot_id: i64, 7 "RobotName" robot_name, 8 "Token" token: Secret, 9 "Type" r#type
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateIMRobotOutput {
    pub alert_robot: Option<CreateOrUpdateIMRobotAlertRobot>,
}
model! { CreateOrUpdateIMRobotOutput {
    0 "AlertRobot" alert_robot
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateIMRobotAlertRobot {
    pub card_template: Option<String>,
    pub daily_noc: Option<bool>,
    pub daily_noc_time: Option<String>,
    pub enable_outgoing: Option<bool>,
    pub robot_address: Option<String>,
    pub robot_id: Option<f64>,
    pub robot_name: Option<String>,
    pub token: Option<Secret>,
    pub r#type: Option<String>,
}
model! { CreateOrUpdateIMRobotAlertRobot {
    0 "CardTemplate" card_template, 1 "DailyNoc" daily_noc, 2 "DailyNocTime" daily_noc_time,
    3 "EnableOutgoing" enable_outgoing, 4 "RobotAddress" robot_address, 5 "RobotId" robot_id, 6 "RobotName" robot_name,
    7 "Token" token, 8 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateNotificationPolicy {
    pub directed_mode: Option<bool>,
    pub escalation_policy_id: Option<i64>,
    pub group_rule: Option<String>,
    pub id: Option<i64>,
    pub integration_id: Option<i64>,
    pub matching_rules: Option<String>,
    pub name: String,
    pub notify_rule: String,
    pub notify_template: Option<String>,
    pub region_id: Option<String>,
    pub repeat: Option<bool>,
    pub repeat_interval: Option<i64>,
    pub send_recover_message: Option<bool>,
    pub state: Option<String>,
}
operation! { CreateOrUpdateNotificationPolicy(name: String, notify_rule: String)
    "CreateOrUpdateNotificationPolicy" -> CreateOrUpdateNotificationPolicyOutput {
    0 "DirectedMode" directed_mode: bool, 1 "EscalationPolicyId" escalation_policy_id: i64,
    2 "GroupRule" group_rule: String, 3 "Id" id: i64, 4 "IntegrationId" integration_id: i64,
    5 "MatchingRules" matching_rules: String, 6 "Name" name, 7 "NotifyRule" notify_rule,
    8 "NotifyTemplate" notify_template: String, 9 "RegionId" region_id: String, 10 "Repeat" repeat: bool,
    11 "RepeatInterval" repeat_interval: i64, 12 "SendRecoverMessage" send_recover_message: bool,
    13 "State" state: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
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
    Mark { index: 13, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateNotificationPolicyOutput {
    pub notification_policy: Option<CreateOrUpdateNotificationPolicyNotificationPolicy>,
}
model! { CreateOrUpdateNotificationPolicyOutput {
    0 "NotificationPolicy" notification_policy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateNotificationPolicyNotificationPolicy {
    pub directed_mode: Option<bool>,
    pub escalation_policy_id: Option<i64>,
    pub group_rule: Option<CreateOrUpdateNotificationPolicyGroupRule>,
    pub id: Option<i64>,
    pub integration_id: Option<i64>,
    pub matching_rules: Option<Vec<CreateOrUpdateNotificationPolicyMatchingRules>>,
    pub name: Option<String>,
    pub notify_rule: Option<CreateOrUpdateNotificationPolicyNotifyRule>,
    pub notify_template: Option<CreateOrUpdateNotificationPolicyNotifyTemplate>,
    pub repeat: Option<bool>,
    pub repeat_interval: Option<i64>,
    pub send_recover_message: Option<bool>,
    pub state: Option<String>,
}
model! { CreateOrUpdateNotificationPolicyNotificationPolicy {
    0 "DirectedMode" directed_mode, 1 "EscalationPolicyId" escalation_policy_id, 2 "GroupRule" group_rule, 3 "Id" id,
    4 "IntegrationId" integration_id, 5 "MatchingRules" matching_rules, 6 "Name" name, 7 "NotifyRule" notify_rule,
    8 "NotifyTemplate" notify_template, 9 "Repeat" repeat, 10 "RepeatInterval" repeat_interval,
    11 "SendRecoverMessage" send_recover_message, 12 "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateNotificationPolicyGroupRule {
    pub group_interval: Option<i64>,
    pub group_wait: Option<i64>,
    pub grouping_fields: Option<Vec<String>>,
}
model! { CreateOrUpdateNotificationPolicyGroupRule {
    0 "GroupInterval" group_interval, 1 "GroupWait" group_wait, 2 "GroupingFields" grouping_fields
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateNotificationPolicyMatchingRules {
    pub matching_conditions: Option<Vec<CreateOrUpdateNotificationPolicyMatchingConditions>>,
}
model! { CreateOrUpdateNotificationPolicyMatchingRules {
    0 "MatchingConditions" matching_conditions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateNotificationPolicyMatchingConditions {
    pub key: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
model! { CreateOrUpdateNotificationPolicyMatchingConditions {
    0 "Key" key, 1 "Operator" operator, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateNotificationPolicyNotifyRule {
    pub notify_channels: Option<Vec<String>>,
    pub notify_end_time: Option<String>,
    pub notify_objects: Option<Vec<CreateOrUpdateNotificationPolicyNotifyObjects>>,
    pub notify_start_time: Option<String>,
}
model! { CreateOrUpdateNotificationPolicyNotifyRule {
    0 "NotifyChannels" notify_channels, 1 "NotifyEndTime" notify_end_time, 2 "NotifyObjects" notify_objects,
    3 "NotifyStartTime" notify_start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateNotificationPolicyNotifyObjects {
    pub notify_channels: Option<Vec<String>>,
    pub notify_object_id: Option<i64>,
    pub notify_object_name: Option<String>,
    pub notify_object_type: Option<String>,
}
model! { CreateOrUpdateNotificationPolicyNotifyObjects {
    0 "NotifyChannels" notify_channels, 1 "NotifyObjectId" notify_object_id, 2 "NotifyObjectName" notify_object_name,
    3 "NotifyObjectType" notify_object_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateNotificationPolicyNotifyTemplate {
    pub email_content: Option<String>,
    pub email_recover_content: Option<String>,
    pub email_recover_title: Option<String>,
    pub email_title: Option<String>,
    pub robot_content: Option<String>,
    pub sms_content: Option<String>,
    pub sms_recover_content: Option<String>,
    pub tts_content: Option<String>,
    pub tts_recover_content: Option<String>,
}
model! { CreateOrUpdateNotificationPolicyNotifyTemplate {
    0 "EmailContent" email_content, 1 "EmailRecoverContent" email_recover_content,
    2 "EmailRecoverTitle" email_recover_title, 3 "EmailTitle" email_title, 4 "RobotContent" robot_content,
    5 "SmsContent" sms_content, 6 "SmsRecoverContent" sms_recover_content, 7 "TtsContent" tts_content,
    8 "TtsRecoverContent" tts_recover_content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateSilencePolicy {
    pub effective_time_type: Option<String>,
    pub time_period: Option<String>,
    pub time_slots: Option<String>,
    pub id: Option<i64>,
    pub matching_rules: Option<String>,
    pub name: String,
    pub region_id: Option<String>,
    pub state: Option<String>,
}
operation! { CreateOrUpdateSilencePolicy(name: String)
    "CreateOrUpdateSilencePolicy" -> CreateOrUpdateSilencePolicyOutput {
    0 "EffectiveTimeType" effective_time_type: String, 1 "TimePeriod" time_period: String,
    2 "TimeSlots" time_slots: String, 3 "Id" id: i64, 4 "MatchingRules" matching_rules: String, 5 "Name" name,
    6 "RegionId" region_id: String, 7 "State" state: String
} [
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateSilencePolicyOutput {
    pub silence_policy: Option<CreateOrUpdateSilencePolicySilencePolicy>,
}
model! { CreateOrUpdateSilencePolicyOutput {
    0 "SilencePolicy" silence_policy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateSilencePolicySilencePolicy {
    pub effective_time_type: Option<String>,
    pub id: Option<i64>,
    pub matching_rules: Option<Vec<CreateOrUpdateSilencePolicyMatchingRules>>,
    pub name: Option<String>,
    pub state: Option<String>,
    pub time_period: Option<String>,
    pub time_slots: Option<String>,
}
model! { CreateOrUpdateSilencePolicySilencePolicy {
    0 "EffectiveTimeType" effective_time_type, 1 "Id" id, 2 "MatchingRules" matching_rules, 3 "Name" name,
    4 "State" state, 5 "TimePeriod" time_period, 6 "TimeSlots" time_slots
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateSilencePolicyMatchingRules {
    pub matching_conditions: Option<Vec<CreateOrUpdateSilencePolicyMatchingConditions>>,
}
model! { CreateOrUpdateSilencePolicyMatchingRules {
    0 "MatchingConditions" matching_conditions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateSilencePolicyMatchingConditions {
    pub key: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
model! { CreateOrUpdateSilencePolicyMatchingConditions {
    0 "Key" key, 1 "Operator" operator, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateWebhookContact {
    pub biz_headers: Option<String>,
    pub biz_params: Option<String>,
    pub body: Option<String>,
    pub method: String,
    pub recover_body: Option<String>,
    pub url: String,
    pub webhook_id: Option<i64>,
    pub webhook_name: String,
}
operation! { CreateOrUpdateWebhookContact(method: String, url: String, webhook_name: String)
    "CreateOrUpdateWebhookContact" -> CreateOrUpdateWebhookContactOutput {
    0 "BizHeaders" biz_headers: String, 1 "BizParams" biz_params: String, 2 "Body" body: String, 3 "Method" method,
    4 "RecoverBody" recover_body: String, 5 "Url" url, 6 "WebhookId" webhook_id: i64, 7 "WebhookName" webhook_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateWebhookContactOutput {
    pub webhook_contact: Option<CreateOrUpdateWebhookContactWebhookContact>,
}
model! { CreateOrUpdateWebhookContactOutput {
    0 "WebhookContact" webhook_contact
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateWebhookContactWebhookContact {
    pub webhook: Option<CreateOrUpdateWebhookContactWebhook>,
    pub webhook_id: Option<f64>,
    pub webhook_name: Option<String>,
}
model! { CreateOrUpdateWebhookContactWebhookContact {
    0 "Webhook" webhook, 1 "WebhookId" webhook_id, 2 "WebhookName" webhook_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateWebhookContactWebhook {
    pub biz_headers: Option<String>,
    pub biz_params: Option<String>,
    pub body: Option<String>,
    pub method: Option<String>,
    pub recover_body: Option<String>,
    pub url: Option<String>,
}
model! { CreateOrUpdateWebhookContactWebhook {
    0 "BizHeaders" biz_headers, 1 "BizParams" biz_params, 2 "Body" body, 3 "Method" method,
    4 "RecoverBody" recover_body, 5 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusAlertRule {
    pub alert_name: String,
    pub annotations: Option<String>,
    pub cluster_id: String,
    pub dispatch_rule_id: Option<i64>,
    pub duration: String,
    pub expression: String,
    pub labels: Option<String>,
    pub message: String,
    pub notify_type: Option<String>,
    pub region_id: String,
    pub tags: Option<Vec<CreatePrometheusAlertRuleTags>>,
    pub r#type: Option<String>,
}

/// What [`CreatePrometheusAlertRule::new`] takes.
pub struct CreatePrometheusAlertRuleRequired {
    pub alert_name: String,
    pub cluster_id: String,
    pub duration: String,
    pub expression: String,
    pub message: String,
    pub region_id: String,
}
operation! { CreatePrometheusAlertRule{CreatePrometheusAlertRuleRequired: alert_name, cluster_id, duration, expression, message, region_id}
    "CreatePrometheusAlertRule" -> CreatePrometheusAlertRuleOutput {
    0 "AlertName" alert_name, 1 "Annotations" annotations: String, 2 "ClusterId" cluster_id,
    3 "DispatchRuleId" dispatch_rule_id: i64, 4 "Duration" duration, 5 "Expression" expression,
    6 "Labels" labels: String, 7 "Message" message, 8 "NotifyType" notify_type: String, 9 "RegionId" region_id,
    10 "Tags" tags: Vec<CreatePrometheusAlertRuleTags>, 11 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusAlertRuleTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreatePrometheusAlertRuleTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusAlertRuleOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub prometheus_alert_rule: Option<CreatePrometheusAlertRulePrometheusAlertRule>,
    pub success: Option<bool>,
}
model! { CreatePrometheusAlertRuleOutput {
    0 "Code" code, 1 "Message" message, 2 "PrometheusAlertRule" prometheus_alert_rule, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusAlertRulePrometheusAlertRule {
    pub alert_id: Option<i64>,
    pub alert_name: Option<String>,
    pub annotations: Option<Vec<CreatePrometheusAlertRuleAnnotations>>,
    pub cluster_id: Option<String>,
    pub dispatch_rule_id: Option<i64>,
    pub duration: Option<String>,
    pub expression: Option<String>,
    pub labels: Option<Vec<CreatePrometheusAlertRuleLabels>>,
    pub message: Option<String>,
    pub notify_type: Option<String>,
    pub status: Option<i64>,
    pub r#type: Option<String>,
}
model! { CreatePrometheusAlertRulePrometheusAlertRule {
    0 "AlertId" alert_id, 1 "AlertName" alert_name, 2 "Annotations" annotations, 3 "ClusterId" cluster_id,
    4 "DispatchRuleId" dispatch_rule_id, 5 "Duration" duration, 6 "Expression" expression, 7 "Labels" labels,
    8 "Message" message, 9 "NotifyType" notify_type, 10 "Status" status, 11 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusAlertRuleAnnotations {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { CreatePrometheusAlertRuleAnnotations {
    0 "Name" name, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusAlertRuleLabels {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { CreatePrometheusAlertRuleLabels {
    0 "Name" name, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusInstance {
    pub all_sub_clusters_success: Option<bool>,
    pub archive_duration: Option<i64>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub cluster_type: String,
    pub duration: Option<i64>,
    pub grafana_instance_id: Option<String>,
    pub payment_type: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub security_group_id: Option<String>,
    pub sub_clusters_json: Option<String>,
    pub tags: Option<Vec<CreatePrometheusInstanceTags>>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
}
operation! { CreatePrometheusInstance(cluster_type: String, region_id: String)
    "CreatePrometheusInstance" -> CreatePrometheusInstanceOutput {
    0 "AllSubClustersSuccess" all_sub_clusters_success: bool, 1 "ArchiveDuration" archive_duration: i64,
    2 "ClusterId" cluster_id: String, 3 "ClusterName" cluster_name: String, 4 "ClusterType" cluster_type,
    5 "Duration" duration: i64, 6 "GrafanaInstanceId" grafana_instance_id: String, 7 "PaymentType" payment_type: String,
    8 "RegionId" region_id, 9 "ResourceGroupId" resource_group_id: String,
    10 "SecurityGroupId" security_group_id: String, 11 "SubClustersJson" sub_clusters_json: String,
    12 "Tags" tags: Vec<CreatePrometheusInstanceTags>, 13 "VSwitchId" v_switch_id: String, 14 "VpcId" vpc_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusInstanceTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreatePrometheusInstanceTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusInstanceOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { CreatePrometheusInstanceOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusMonitoring {
    pub cluster_id: String,
    pub region_id: String,
    pub status: Option<String>,
    pub r#type: String,
    pub config_yaml: String,
}
operation! { CreatePrometheusMonitoring(cluster_id: String, region_id: String, r#type: String, config_yaml: String)
    "CreatePrometheusMonitoring" -> CreatePrometheusMonitoringOutput {
    0 "ClusterId" cluster_id, 1 "RegionId" region_id, 2 "Status" status: String, 3 "Type" r#type,
    4 "ConfigYaml" config_yaml
} [
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusMonitoringOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { CreatePrometheusMonitoringOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRetcodeApp {
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub retcode_app_name: String,
    pub retcode_app_type: String,
    pub tags: Option<Vec<CreateRetcodeAppTags>>,
}
operation! { CreateRetcodeApp(region_id: String, retcode_app_name: String, retcode_app_type: String)
    "CreateRetcodeApp" -> CreateRetcodeAppOutput {
    0 "RegionId" region_id, 1 "ResourceGroupId" resource_group_id: String, 2 "RetcodeAppName" retcode_app_name,
    3 "RetcodeAppType" retcode_app_type, 4 "Tags" tags: Vec<CreateRetcodeAppTags>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRetcodeAppTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateRetcodeAppTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRetcodeAppOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub retcode_app_data_bean: Option<CreateRetcodeAppRetcodeAppDataBean>,
    pub success: Option<bool>,
}
model! { CreateRetcodeAppOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "RetcodeAppDataBean" retcode_app_data_bean, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRetcodeAppRetcodeAppDataBean {
    pub app_id: Option<i64>,
    pub pid: Option<String>,
    pub resource_group_id: Option<String>,
    pub tags: Option<CreateRetcodeAppRetcodeAppDataBeanTags>,
}
model! { CreateRetcodeAppRetcodeAppDataBean {
    0 "AppId" app_id, 1 "Pid" pid, 2 "ResourceGroupId" resource_group_id, 3 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRetcodeAppRetcodeAppDataBeanTags {
    pub tags: Option<Vec<CreateRetcodeAppTagsTags>>,
}
model! { CreateRetcodeAppRetcodeAppDataBeanTags {
    0 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRetcodeAppTagsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { CreateRetcodeAppTagsTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRumApp {
    pub app_group: Option<String>,
    pub app_name: String,
    pub description: Option<String>,
    pub language: Option<String>,
    pub nick_name: Option<String>,
    pub package_name: Option<String>,
    pub real_region_id: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub site_type: String,
    pub source: Option<String>,
    pub tag: Option<Vec<CreateRumAppTag>>,
}
operation! { CreateRumApp(app_name: String, region_id: String, site_type: String) "CreateRumApp" -> CreateRumAppOutput {
    0 "AppGroup" app_group: String, 1 "AppName" app_name, 2 "Description" description: String,
    3 "Language" language: String, 4 "NickName" nick_name: String, 5 "PackageName" package_name: String,
    6 "RealRegionId" real_region_id: String, 7 "RegionId" region_id, 8 "ResourceGroupId" resource_group_id: String,
    9 "SiteType" site_type, 10 "Source" source: String, 11 "Tag" tag: Vec<CreateRumAppTag>
} [
    Mark { index: 11, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRumAppTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateRumAppTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRumAppOutput {
    pub code: Option<i64>,
    pub data: Option<CreateRumAppData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub resource_group_id: Option<String>,
    pub success: Option<bool>,
}
model! { CreateRumAppOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message,
    4 "ResourceGroupId" resource_group_id, 5 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRumAppData {
    pub cdn_domain: Option<String>,
    pub endpoint: Option<String>,
    pub pid: Option<String>,
}
model! { CreateRumAppData {
    0 "CdnDomain" cdn_domain, 1 "Endpoint" endpoint, 2 "Pid" pid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRumUploadFileUrl {
    pub app_name: Option<String>,
    pub content_type: Option<String>,
    pub file_name: String,
    pub pid: Option<String>,
    pub region_id: String,
    pub service_id: Option<String>,
    pub sourcemap_type: Option<String>,
    pub uuid: Option<String>,
    pub version_id: Option<String>,
    pub workspace: Option<String>,
}
operation! { CreateRumUploadFileUrl(file_name: String, region_id: String)
    "CreateRumUploadFileUrl" -> CreateRumUploadFileUrlOutput {
    0 "AppName" app_name: String, 1 "ContentType" content_type: String, 2 "FileName" file_name, 3 "Pid" pid: String,
    4 "RegionId" region_id, 5 "ServiceId" service_id: String, 6 "SourcemapType" sourcemap_type: String,
    7 "Uuid" uuid: String, 8 "VersionId" version_id: String, 9 "Workspace" workspace: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRumUploadFileUrlOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateRumUploadFileUrlOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSyntheticTask {
    pub common_param: Option<CreateSyntheticTaskCommonParam>,
    pub download: Option<CreateSyntheticTaskDownload>,
    pub extend_interval: Option<CreateSyntheticTaskExtendInterval>,
    pub interval_time: String,
    pub interval_type: String,
    pub ip_type: i64,
    pub monitor_list: Vec<CreateSyntheticTaskMonitorList>,
    pub navigation: Option<CreateSyntheticTaskNavigation>,
    pub net: Option<CreateSyntheticTaskNet>,
    pub protocol: Option<CreateSyntheticTaskProtocol>,
    pub region_id: String,
    pub task_name: String,
    pub task_type: i64,
    pub update_task: Option<bool>,
    pub url: String,
}

/// What [`CreateSyntheticTask::new`] takes.
pub struct CreateSyntheticTaskRequired {
    pub interval_time: String,
    pub interval_type: String,
    pub ip_type: i64,
    pub monitor_list: Vec<CreateSyntheticTaskMonitorList>,
    pub region_id: String,
    pub task_name: String,
    pub task_type: i64,
    pub url: String,
}
operation! { CreateSyntheticTask{CreateSyntheticTaskRequired: interval_time, interval_type, ip_type, monitor_list, region_id, task_name, task_type, url}
    "CreateSyntheticTask" -> CreateSyntheticTaskOutput {
    0 "CommonParam" common_param: CreateSyntheticTaskCommonParam, 1 "Download" download: CreateSyntheticTaskDownload,
    2 "ExtendInterval" extend_interval: CreateSyntheticTaskExtendInterval, 3 "IntervalTime" interval_time,
    4 "IntervalType" interval_type, 5 "IpType" ip_type, 6 "MonitorList" monitor_list,
    7 "Navigation" navigation: CreateSyntheticTaskNavigation, 8 "Net" net: CreateSyntheticTaskNet,
    9 "Protocol" protocol: CreateSyntheticTaskProtocol, 10 "RegionId" region_id, 11 "TaskName" task_name,
    12 "TaskType" task_type, 13 "UpdateTask" update_task: bool, 14 "Url" url
} [
    Mark { index: 0, location: Location::Default, style: Style::Json },
    Mark { index: 1, location: Location::Default, style: Style::Json },
    Mark { index: 2, location: Location::Default, style: Style::Json },
    Mark { index: 6, location: Location::Default, style: Style::Json },
    Mark { index: 7, location: Location::Default, style: Style::Json },
    Mark { index: 8, location: Location::Default, style: Style::Json },
    Mark { index: 9, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSyntheticTaskCommonParam {
    pub alarm_flag: Option<String>,
    pub alert_list: Option<Vec<CreateSyntheticTaskAlertList>>,
    pub alert_notifier_id: Option<String>,
    pub alert_policy_id: Option<String>,
    pub monitor_samples: Option<i64>,
    pub start_execution_time: Option<i64>,
}
input! { CreateSyntheticTaskCommonParam() {
    0 "AlarmFlag" alarm_flag: String, 1 "AlertList" alert_list: Vec<CreateSyntheticTaskAlertList>,
    2 "AlertNotifierId" alert_notifier_id: String, 3 "AlertPolicyId" alert_policy_id: String,
    4 "MonitorSamples" monitor_samples: i64, 5 "StartExecutionTime" start_execution_time: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSyntheticTaskAlertList {
    pub is_critical: Option<i64>,
    pub name: Option<String>,
    pub symbols: Option<i64>,
}
input! { CreateSyntheticTaskAlertList() {
    0 "IsCritical" is_critical: i64, 1 "Name" name: String, 2 "Symbols" symbols: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSyntheticTaskDownload {
    pub connection_timeout: Option<f64>,
    pub download_custom_header_content: Option<String>,
    pub download_custom_host: Option<i64>,
    pub download_custom_host_ip: Option<String>,
    pub download_ignore_certificate_error: Option<String>,
    pub download_kernel: Option<i64>,
    pub download_redirection: Option<i64>,
    pub download_transmission_size: Option<i64>,
    pub monitor_timeout: Option<i64>,
    pub quick_protocol: Option<String>,
    pub validate_keywords: Option<String>,
    pub verify_way: Option<i64>,
    pub white_list: Option<String>,
}
input! { CreateSyntheticTaskDownload() {
    0 "ConnectionTimeout" connection_timeout: f64,
    1 "DownloadCustomHeaderContent" download_custom_header_content: String,
    2 "DownloadCustomHost" download_custom_host: i64, 3 "DownloadCustomHostIp" download_custom_host_ip: String,
    4 "DownloadIgnoreCertificateError" download_ignore_certificate_error: String,
    5 "DownloadKernel" download_kernel: i64, 6 "DownloadRedirection" download_redirection: i64,
    7 "DownloadTransmissionSize" download_transmission_size: i64, 8 "MonitorTimeout" monitor_timeout: i64,
    9 "QuickProtocol" quick_protocol: String, 10 "ValidateKeywords" validate_keywords: String,
    11 "VerifyWay" verify_way: i64, 12 "WhiteList" white_list: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSyntheticTaskExtendInterval {
    pub days: Option<Vec<i64>>,
    pub end_hour: Option<i64>,
    pub end_minute: Option<i64>,
    pub end_time: Option<String>,
    pub start_hour: Option<i64>,
    pub start_minute: Option<i64>,
    pub start_time: Option<String>,
}
input! { CreateSyntheticTaskExtendInterval() {
    0 "Days" days: Vec<i64>, 1 "EndHour" end_hour: i64, 2 "EndMinute" end_minute: i64, 3 "EndTime" end_time: String,
    4 "StartHour" start_hour: i64, 5 "StartMinute" start_minute: i64, 6 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSyntheticTaskMonitorList {
    pub city_code: Option<i64>,
    pub monitor_type: Option<i64>,
    pub net_service_id: Option<i64>,
}
input! { CreateSyntheticTaskMonitorList(city_code: i64, monitor_type: i64, net_service_id: i64) {
    0 "CityCode" city_code: i64, 1 "MonitorType" monitor_type: i64, 2 "NetServiceId" net_service_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSyntheticTaskNavigation {
    pub dns_hijack_white_list: Option<String>,
    pub element_blacklist: Option<String>,
    pub execute_active_x: Option<i64>,
    pub execute_application: Option<i64>,
    pub execute_script: Option<i64>,
    pub filter_invalid_ip: Option<i64>,
    pub flow_hijack_jump_times: Option<i64>,
    pub flow_hijack_logo: Option<String>,
    pub monitor_timeout: Option<String>,
    pub nav_automatic_scrolling: Option<String>,
    pub nav_custom_header: Option<String>,
    pub nav_custom_header_content: Option<String>,
    pub nav_custom_host: Option<i64>,
    pub nav_custom_host_ip: Option<String>,
    pub nav_disable_cache: Option<i64>,
    pub nav_disable_compression: Option<String>,
    pub nav_ignore_certificate_error: Option<i64>,
    pub nav_redirection: Option<i64>,
    pub nav_return_element: Option<i64>,
    pub page_tamper: Option<String>,
    pub process_name: Option<String>,
    pub quic_domain: Option<String>,
    pub quic_version: Option<i64>,
    pub request_header: Option<i64>,
    pub response_header: Option<i64>,
    pub slow_element_threshold: Option<f64>,
    pub verify_string_blacklist: Option<String>,
    pub verify_string_white_list: Option<String>,
    pub wait_completion_time: Option<f64>,
}
input! { CreateSyntheticTaskNavigation() {
    0 "DNSHijackWhiteList" dns_hijack_white_list: String, 1 "ElementBlacklist" element_blacklist: String,
    2 "ExecuteActiveX" execute_active_x: i64, 3 "ExecuteApplication" execute_application: i64,
    4 "ExecuteScript" execute_script: i64, 5 "FilterInvalidIP" filter_invalid_ip: i64,
    6 "FlowHijackJumpTimes" flow_hijack_jump_times: i64, 7 "FlowHijackLogo" flow_hijack_logo: String,
    8 "MonitorTimeout" monitor_timeout: String, 9 "NavAutomaticScrolling" nav_automatic_scrolling: String,
    10 "NavCustomHeader" nav_custom_header: String, 11 "NavCustomHeaderContent" nav_custom_header_content: String,
    12 "NavCustomHost" nav_custom_host: i64, 13 "NavCustomHostIp" nav_custom_host_ip: String,
    14 "NavDisableCache" nav_disable_cache: i64, 15 "NavDisableCompression" nav_disable_compression: String,
    16 "NavIgnoreCertificateError" nav_ignore_certificate_error: i64, 17 "NavRedirection" nav_redirection: i64,
    18 "NavReturnElement" nav_return_element: i64, 19 "PageTamper" page_tamper: String,
    20 "ProcessName" process_name: String, 21 "QUICDomain" quic_domain: String, 22 "QUICVersion" quic_version: i64,
    23 "RequestHeader" request_header: i64, 24 "ResponseHeader" response_header: i64,
    25 "SlowElementThreshold" slow_element_threshold: f64, 26 "VerifyStringBlacklist" verify_string_blacklist: String,
    27 "VerifyStringWhiteList" verify_string_white_list: String, 28 "WaitCompletionTime" wait_completion_time: f64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSyntheticTaskNet {
    pub net_dn_sns: Option<String>,
    pub net_dns_query_method: Option<i64>,
    pub net_dns_server: Option<i64>,
    pub net_dns_switch: Option<i64>,
    pub net_dns_timeout: Option<i64>,
    pub net_dig_switch: Option<i64>,
    pub net_icmp_active: Option<i64>,
    pub net_icmp_data_cut: Option<i64>,
    pub net_icmp_interval: Option<i64>,
    pub net_icmp_num: Option<i64>,
    pub net_icmp_size: Option<i64>,
    pub net_icmp_switch: Option<i64>,
    pub net_icmp_timeout: Option<i64>,
    pub net_trace_route_num: Option<i64>,
    pub net_trace_route_switch: Option<i64>,
    pub net_trace_route_timeout: Option<i64>,
    pub white_list: Option<String>,
}
input! { CreateSyntheticTaskNet() {
    0 "NetDNSNs" net_dn_sns: String, 1 "NetDNSQueryMethod" net_dns_query_method: i64,
    2 "NetDNSServer" net_dns_server: i64, 3 "NetDNSSwitch" net_dns_switch: i64, 4 "NetDNSTimeout" net_dns_timeout: i64,
    5 "NetDigSwitch" net_dig_switch: i64, 6 "NetICMPActive" net_icmp_active: i64,
    7 "NetICMPDataCut" net_icmp_data_cut: i64, 8 "NetICMPInterval" net_icmp_interval: i64,
    9 "NetICMPNum" net_icmp_num: i64, 10 "NetICMPSize" net_icmp_size: i64, 11 "NetICMPSwitch" net_icmp_switch: i64,
    12 "NetICMPTimeout" net_icmp_timeout: i64, 13 "NetTraceRouteNum" net_trace_route_num: i64,
    14 "NetTraceRouteSwitch" net_trace_route_switch: i64, 15 "NetTraceRouteTimeout" net_trace_route_timeout: i64,
    16 "WhiteList" white_list: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSyntheticTaskProtocol {
    pub character_encoding: Option<i64>,
    pub custom_host: Option<i64>,
    pub custom_host_ip: Option<String>,
    pub protocol_connection_time: Option<i64>,
    pub protocol_monitor_timeout: Option<String>,
    pub received_data_size: Option<i64>,
    pub request_content: Option<CreateSyntheticTaskRequestContent>,
    pub verify_content: Option<String>,
    pub verify_way: Option<i64>,
}
input! { CreateSyntheticTaskProtocol() {
    0 "CharacterEncoding" character_encoding: i64, 1 "CustomHost" custom_host: i64,
    2 "CustomHostIp" custom_host_ip: String, 3 "ProtocolConnectionTime" protocol_connection_time: i64,
    4 "ProtocolMonitorTimeout" protocol_monitor_timeout: String, 5 "ReceivedDataSize" received_data_size: i64,
    6 "RequestContent" request_content: CreateSyntheticTaskRequestContent, 7 "VerifyContent" verify_content: String,
    8 "VerifyWay" verify_way: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSyntheticTaskRequestContent {
    pub body: Option<CreateSyntheticTaskBody>,
    pub header: Option<Vec<CreateSyntheticTaskHeader>>,
    pub method: Option<String>,
}
input! { CreateSyntheticTaskRequestContent() {
    0 "Body" body: CreateSyntheticTaskBody, 1 "Header" header: Vec<CreateSyntheticTaskHeader>, 2 "Method" method: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSyntheticTaskBody {
    pub form_data: Option<Vec<CreateSyntheticTaskFormData>>,
    pub language: Option<String>,
    pub mode: Option<String>,
    pub raw: Option<String>,
    pub url_encoding: Option<Vec<CreateSyntheticTaskUrlEncoding>>,
}
input! { CreateSyntheticTaskBody() {
    0 "FormData" form_data: Vec<CreateSyntheticTaskFormData>, 1 "Language" language: String, 2 "Mode" mode: String,
    3 "Raw" raw: String, 4 "UrlEncoding" url_encoding: Vec<CreateSyntheticTaskUrlEncoding>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSyntheticTaskFormData {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateSyntheticTaskFormData() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSyntheticTaskUrlEncoding {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateSyntheticTaskUrlEncoding() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSyntheticTaskHeader {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateSyntheticTaskHeader() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSyntheticTaskOutput {
    pub code: Option<String>,
    pub data: Option<CreateSyntheticTaskData>,
    pub msg: Option<String>,
}
model! { CreateSyntheticTaskOutput {
    0 "Code" code, 1 "Data" data, 2 "Msg" msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSyntheticTaskData {
    pub task_id: Option<i64>,
}
model! { CreateSyntheticTaskData {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTimingSyntheticTask {
    pub available_assertions: Option<Vec<CreateTimingSyntheticTaskAvailableAssertions>>,
    pub common_setting: Option<CreateTimingSyntheticTaskCommonSetting>,
    pub custom_period: Option<CreateTimingSyntheticTaskCustomPeriod>,
    pub frequency: String,
    pub monitor_category: i64,
    pub monitor_conf: CreateTimingSyntheticTaskMonitorConf,
    pub monitors: Vec<CreateTimingSyntheticTaskMonitors>,
    pub name: String,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub tags: Option<Vec<CreateTimingSyntheticTaskTags>>,
    pub task_type: i64,
}

/// What [`CreateTimingSyntheticTask::new`] takes.
pub struct CreateTimingSyntheticTaskRequired {
    pub frequency: String,
    pub monitor_category: i64,
    pub monitor_conf: CreateTimingSyntheticTaskMonitorConf,
    pub monitors: Vec<CreateTimingSyntheticTaskMonitors>,
    pub name: String,
    pub region_id: String,
    pub task_type: i64,
}
operation! { CreateTimingSyntheticTask{CreateTimingSyntheticTaskRequired: frequency, monitor_category, monitor_conf, monitors, name, region_id, task_type}
    "CreateTimingSyntheticTask" -> CreateTimingSyntheticTaskOutput {
    0 "AvailableAssertions" available_assertions: Vec<CreateTimingSyntheticTaskAvailableAssertions>,
    1 "CommonSetting" common_setting: CreateTimingSyntheticTaskCommonSetting,
    2 "CustomPeriod" custom_period: CreateTimingSyntheticTaskCustomPeriod, 3 "Frequency" frequency,
    4 "MonitorCategory" monitor_category, 5 "MonitorConf" monitor_conf, 6 "Monitors" monitors, 7 "Name" name,
    8 "RegionId" region_id, 9 "ResourceGroupId" resource_group_id: String,
    10 "Tags" tags: Vec<CreateTimingSyntheticTaskTags>, 11 "TaskType" task_type
} [
    Mark { index: 0, location: Location::Default, style: Style::Json },
    Mark { index: 1, location: Location::Default, style: Style::Json },
    Mark { index: 2, location: Location::Default, style: Style::Json },
    Mark { index: 5, location: Location::Default, style: Style::Json },
    Mark { index: 6, location: Location::Default, style: Style::Json },
    Mark { index: 10, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTimingSyntheticTaskAvailableAssertions {
    pub expect: Option<String>,
    pub operator: Option<String>,
    pub target: Option<String>,
    pub r#type: Option<String>,
}
input! { CreateTimingSyntheticTaskAvailableAssertions(expect: String, operator: String, r#type: String) {
    0 "Expect" expect: String, 1 "Operator" operator: String, 2 "Target" target: String, 3 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTimingSyntheticTaskCommonSetting {
    pub custom_host: Option<CreateTimingSyntheticTaskCustomHost>,
    pub custom_prometheus_setting: Option<CreateTimingSyntheticTaskCustomPrometheusSetting>,
    pub custom_vpc_setting: Option<CreateTimingSyntheticTaskCustomVPCSetting>,
    pub ip_type: Option<i64>,
    pub is_open_trace: Option<bool>,
    pub monitor_samples: Option<i64>,
    pub trace_client_type: Option<i64>,
    pub xtrace_region: Option<String>,
}
input! { CreateTimingSyntheticTaskCommonSetting() {
    0 "CustomHost" custom_host: CreateTimingSyntheticTaskCustomHost,
    1 "CustomPrometheusSetting" custom_prometheus_setting: CreateTimingSyntheticTaskCustomPrometheusSetting,
    2 "CustomVPCSetting" custom_vpc_setting: CreateTimingSyntheticTaskCustomVPCSetting, 3 "IpType" ip_type: i64,
    4 "IsOpenTrace" is_open_trace: bool, 5 "MonitorSamples" monitor_samples: i64,
    6 "TraceClientType" trace_client_type: i64, 7 "XtraceRegion" xtrace_region: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTimingSyntheticTaskCustomHost {
    pub hosts: Option<Vec<CreateTimingSyntheticTaskHosts>>,
    pub select_type: Option<i64>,
}
input! { CreateTimingSyntheticTaskCustomHost(hosts: Vec<CreateTimingSyntheticTaskHosts>, select_type: i64) {
    0 "Hosts" hosts: Vec<CreateTimingSyntheticTaskHosts>, 1 "SelectType" select_type: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTimingSyntheticTaskHosts {
    pub domain: Option<String>,
    pub ip_type: Option<i64>,
    pub ips: Option<Vec<String>>,
}
input! { CreateTimingSyntheticTaskHosts(domain: String, ip_type: i64, ips: Vec<String>) {
    0 "Domain" domain: String, 1 "IpType" ip_type: i64, 2 "Ips" ips: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTimingSyntheticTaskCustomPrometheusSetting {
    pub prometheus_cluster_id: Option<String>,
    pub prometheus_cluster_region: Option<String>,
    pub prometheus_labels: Option<BTreeMap<String, String>>,
}
input! { CreateTimingSyntheticTaskCustomPrometheusSetting() {
    0 "PrometheusClusterId" prometheus_cluster_id: String,
    1 "PrometheusClusterRegion" prometheus_cluster_region: String,
    2 "PrometheusLabels" prometheus_labels: BTreeMap<String, String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTimingSyntheticTaskCustomVPCSetting {
    pub region_id: Option<String>,
    pub secure_group_id: Option<String>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
}
input! { CreateTimingSyntheticTaskCustomVPCSetting() {
    0 "RegionId" region_id: String, 1 "SecureGroupId" secure_group_id: String, 2 "VSwitchId" v_switch_id: String,
    3 "VpcId" vpc_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTimingSyntheticTaskCustomPeriod {
    pub end_hour: Option<i64>,
    pub start_hour: Option<i64>,
}
input! { CreateTimingSyntheticTaskCustomPeriod(end_hour: i64, start_hour: i64) {
    0 "EndHour" end_hour: i64, 1 "StartHour" start_hour: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTimingSyntheticTaskMonitorConf {
    pub api_http: Option<CreateTimingSyntheticTaskApiHTTP>,
    pub file_download: Option<CreateTimingSyntheticTaskFileDownload>,
    pub net_dns: Option<CreateTimingSyntheticTaskNetDNS>,
    pub net_icmp: Option<CreateTimingSyntheticTaskNetICMP>,
    pub net_tcp: Option<CreateTimingSyntheticTaskNetTCP>,
    pub stream: Option<CreateTimingSyntheticTaskStream>,
    pub website: Option<CreateTimingSyntheticTaskWebsite>,
}
input! { CreateTimingSyntheticTaskMonitorConf() {
    0 "ApiHTTP" api_http: CreateTimingSyntheticTaskApiHTTP,
    1 "FileDownload" file_download: CreateTimingSyntheticTaskFileDownload,
    2 "NetDNS" net_dns: CreateTimingSyntheticTaskNetDNS, 3 "NetICMP" net_icmp: CreateTimingSyntheticTaskNetICMP,
    4 "NetTCP" net_tcp: CreateTimingSyntheticTaskNetTCP, 5 "Stream" stream: CreateTimingSyntheticTaskStream,
    6 "Website" website: CreateTimingSyntheticTaskWebsite
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTimingSyntheticTaskApiHTTP {
    pub check_cert: Option<bool>,
    pub connect_timeout: Option<i64>,
    pub method: Option<String>,
    pub protocol_alpn_protocol: Option<i64>,
    pub request_body: Option<CreateTimingSyntheticTaskRequestBody>,
    pub request_headers: Option<BTreeMap<String, String>>,
    pub target_url: Option<String>,
    pub timeout: Option<i64>,
}
input! { CreateTimingSyntheticTaskApiHTTP(target_url: String) {
    0 "CheckCert" check_cert: bool, 1 "ConnectTimeout" connect_timeout: i64, 2 "Method" method: String,
    3 "ProtocolAlpnProtocol" protocol_alpn_protocol: i64,
    4 "RequestBody" request_body: CreateTimingSyntheticTaskRequestBody,
    5 "RequestHeaders" request_headers: BTreeMap<String, String>, 6 "TargetUrl" target_url: String,
    7 "Timeout" timeout: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTimingSyntheticTaskRequestBody {
    pub content: Option<String>,
    pub r#type: Option<String>,
}
input! { CreateTimingSyntheticTaskRequestBody() {
    0 "Content" content: String, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTimingSyntheticTaskFileDownload {
    pub connection_timeout: Option<i64>,
    pub custom_header_content: Option<BTreeMap<String, String>>,
    pub download_kernel: Option<i64>,
    pub ignore_certificate_auth_error: Option<i64>,
    pub ignore_certificate_canceled_error: Option<i64>,
    pub ignore_certificate_out_of_date_error: Option<i64>,
    pub ignore_certificate_status_error: Option<i64>,
    pub ignore_certificate_untrustworthy_error: Option<i64>,
    pub ignore_certificate_using_error: Option<i64>,
    pub ignore_invalid_host_error: Option<i64>,
    pub monitor_timeout: Option<i64>,
    pub quick_protocol: Option<i64>,
    pub redirection: Option<i64>,
    pub target_url: Option<String>,
    pub transmission_size: Option<i64>,
    pub validate_keywords: Option<String>,
    pub verify_way: Option<i64>,
    pub white_list: Option<String>,
}
input! { CreateTimingSyntheticTaskFileDownload(target_url: String) {
    0 "ConnectionTimeout" connection_timeout: i64,
    1 "CustomHeaderContent" custom_header_content: BTreeMap<String, String>, 2 "DownloadKernel" download_kernel: i64,
    3 "IgnoreCertificateAuthError" ignore_certificate_auth_error: i64,
    4 "IgnoreCertificateCanceledError" ignore_certificate_canceled_error: i64,
    5 "IgnoreCertificateOutOfDateError" ignore_certificate_out_of_date_error: i64,
    6 "IgnoreCertificateStatusError" ignore_certificate_status_error: i64,
    7 "IgnoreCertificateUntrustworthyError" ignore_certificate_untrustworthy_error: i64,
    8 "IgnoreCertificateUsingError" ignore_certificate_using_error: i64,
    9 "IgnoreInvalidHostError" ignore_invalid_host_error: i64, 10 "MonitorTimeout" monitor_timeout: i64,
    11 "QuickProtocol" quick_protocol: i64, 12 "Redirection" redirection: i64, 13 "TargetUrl" target_url: String,
    14 "TransmissionSize" transmission_size: i64, 15 "ValidateKeywords" validate_keywords: String,
    16 "VerifyWay" verify_way: i64, 17 "WhiteList" white_list: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTimingSyntheticTaskNetDNS {
    pub dns_server_ip_type: Option<i64>,
    pub ns_server: Option<String>,
    pub query_method: Option<i64>,
    pub target_url: Option<String>,
    pub timeout: Option<i64>,
}
input! { CreateTimingSyntheticTaskNetDNS(target_url: String) {
    0 "DnsServerIpType" dns_server_ip_type: i64, 1 "NsServer" ns_server: String, 2 "QueryMethod" query_method: i64,
    3 "TargetUrl" target_url: String, 4 "Timeout" timeout: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTimingSyntheticTaskNetICMP {
    pub interval: Option<i64>,
    pub package_num: Option<i64>,
    pub package_size: Option<i64>,
    pub split_package: Option<bool>,
    pub target_url: Option<String>,
    pub timeout: Option<i64>,
    pub tracert_enable: Option<bool>,
    pub tracert_num_max: Option<i64>,
    pub tracert_timeout: Option<i64>,
}
input! { CreateTimingSyntheticTaskNetICMP(target_url: String) {
    0 "Interval" interval: i64, 1 "PackageNum" package_num: i64, 2 "PackageSize" package_size: i64,
    3 "SplitPackage" split_package: bool, 4 "TargetUrl" target_url: String, 5 "Timeout" timeout: i64,
    6 "TracertEnable" tracert_enable: bool, 7 "TracertNumMax" tracert_num_max: i64,
    8 "TracertTimeout" tracert_timeout: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTimingSyntheticTaskNetTCP {
    pub connect_times: Option<i64>,
    pub interval: Option<i64>,
    pub target_url: Option<String>,
    pub timeout: Option<i64>,
    pub tracert_enable: Option<bool>,
    pub tracert_num_max: Option<i64>,
    pub tracert_timeout: Option<i64>,
}
input! { CreateTimingSyntheticTaskNetTCP(target_url: String) {
    0 "ConnectTimes" connect_times: i64, 1 "Interval" interval: i64, 2 "TargetUrl" target_url: String,
    3 "Timeout" timeout: i64, 4 "TracertEnable" tracert_enable: bool, 5 "TracertNumMax" tracert_num_max: i64,
    6 "TracertTimeout" tracert_timeout: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTimingSyntheticTaskStream {
    pub custom_header_content: Option<BTreeMap<String, String>>,
    pub player_type: Option<i64>,
    pub stream_address_type: Option<i64>,
    pub stream_monitor_timeout: Option<i64>,
    pub stream_type: Option<i64>,
    pub target_url: Option<String>,
    pub white_list: Option<String>,
}
input! { CreateTimingSyntheticTaskStream() {
    0 "CustomHeaderContent" custom_header_content: BTreeMap<String, String>, 1 "PlayerType" player_type: i64,
    2 "StreamAddressType" stream_address_type: i64, 3 "StreamMonitorTimeout" stream_monitor_timeout: i64,
    4 "StreamType" stream_type: i64, 5 "TargetUrl" target_url: String, 6 "WhiteList" white_list: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTimingSyntheticTaskWebsite {
    pub automatic_scrolling: Option<i64>,
    pub custom_header: Option<i64>,
    pub custom_header_content: Option<BTreeMap<String, String>>,
    pub dns_hijack_whitelist: Option<String>,
    pub disable_cache: Option<i64>,
    pub disable_compression: Option<i64>,
    pub element_blacklist: Option<String>,
    pub filter_invalid_ip: Option<i64>,
    pub flow_hijack_jump_times: Option<i64>,
    pub flow_hijack_logo: Option<String>,
    pub ignore_certificate_error: Option<i64>,
    pub monitor_timeout: Option<i64>,
    pub page_tamper: Option<String>,
    pub redirection: Option<i64>,
    pub slow_element_threshold: Option<i64>,
    pub target_url: Option<String>,
    pub verify_string_blacklist: Option<String>,
    pub verify_string_whitelist: Option<String>,
    pub wait_completion_time: Option<i64>,
}
input! { CreateTimingSyntheticTaskWebsite(target_url: String) {
    0 "AutomaticScrolling" automatic_scrolling: i64, 1 "CustomHeader" custom_header: i64,
    2 "CustomHeaderContent" custom_header_content: BTreeMap<String, String>,
    3 "DNSHijackWhitelist" dns_hijack_whitelist: String, 4 "DisableCache" disable_cache: i64,
    5 "DisableCompression" disable_compression: i64, 6 "ElementBlacklist" element_blacklist: String,
    7 "FilterInvalidIP" filter_invalid_ip: i64, 8 "FlowHijackJumpTimes" flow_hijack_jump_times: i64,
    9 "FlowHijackLogo" flow_hijack_logo: String, 10 "IgnoreCertificateError" ignore_certificate_error: i64,
    11 "MonitorTimeout" monitor_timeout: i64, 12 "PageTamper" page_tamper: String, 13 "Redirection" redirection: i64,
    14 "SlowElementThreshold" slow_element_threshold: i64, 15 "TargetUrl" target_url: String,
    16 "VerifyStringBlacklist" verify_string_blacklist: String,
    17 "VerifyStringWhitelist" verify_string_whitelist: String, 18 "WaitCompletionTime" wait_completion_time: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTimingSyntheticTaskMonitors {
    pub city_code: Option<String>,
    pub client_type: Option<i64>,
    pub operator_code: Option<String>,
}
input! { CreateTimingSyntheticTaskMonitors(city_code: String, client_type: i64, operator_code: String) {
    0 "CityCode" city_code: String, 1 "ClientType" client_type: i64, 2 "OperatorCode" operator_code: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTimingSyntheticTaskTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateTimingSyntheticTaskTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTimingSyntheticTaskOutput {
    pub code: Option<i64>,
    pub data: Option<CreateTimingSyntheticTaskData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateTimingSyntheticTaskOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTimingSyntheticTaskData {
    pub status: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateTimingSyntheticTaskData {
    0 "Status" status, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWebhook {
    pub body: String,
    pub contact_name: String,
    pub http_headers: Option<String>,
    pub http_params: Option<String>,
    pub method: String,
    pub recover_body: Option<String>,
    pub region_id: String,
    pub url: String,
}

/// What [`CreateWebhook::new`] takes.
pub struct CreateWebhookRequired {
    pub body: String,
    pub contact_name: String,
    pub method: String,
    pub region_id: String,
    pub url: String,
}
operation! { CreateWebhook{CreateWebhookRequired: body, contact_name, method, region_id, url}
    "CreateWebhook" -> CreateWebhookOutput {
    0 "Body" body, 1 "ContactName" contact_name, 2 "HttpHeaders" http_headers: String,
    3 "HttpParams" http_params: String, 4 "Method" method, 5 "RecoverBody" recover_body: String, 6 "RegionId" region_id,
    7 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWebhookOutput {
    pub contact_id: Option<String>,
}
model! { CreateWebhookOutput {
    0 "ContactId" contact_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DelAuthToken {
    pub cluster_id: Option<String>,
    pub region_id: String,
}
operation! { DelAuthToken(region_id: String) "DelAuthToken" -> DelAuthTokenOutput {
    0 "ClusterId" cluster_id: String, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DelAuthTokenOutput {
    pub data: Option<String>,
}
model! { DelAuthTokenOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAddonRelease {
    pub addon_name: Option<String>,
    pub environment_id: String,
    pub force: Option<bool>,
    pub region_id: Option<String>,
    pub release_name: String,
}
operation! { DeleteAddonRelease(environment_id: String, release_name: String)
    "DeleteAddonRelease" -> DeleteAddonReleaseOutput {
    0 "AddonName" addon_name: String, 1 "EnvironmentId" environment_id, 2 "Force" force: bool,
    3 "RegionId" region_id: String, 4 "ReleaseName" release_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAddonReleaseOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteAddonReleaseOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAlertContact {
    pub contact_id: i64,
    pub region_id: String,
}
operation! { DeleteAlertContact(contact_id: i64, region_id: String) "DeleteAlertContact" -> DeleteAlertContactOutput {
    0 "ContactId" contact_id, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAlertContactOutput {
    pub is_success: Option<bool>,
}
model! { DeleteAlertContactOutput {
    0 "IsSuccess" is_success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAlertContactGroup {
    pub contact_group_id: i64,
    pub region_id: String,
}
operation! { DeleteAlertContactGroup(contact_group_id: i64, region_id: String)
    "DeleteAlertContactGroup" -> DeleteAlertContactGroupOutput {
    0 "ContactGroupId" contact_group_id, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAlertContactGroupOutput {
    pub is_success: Option<bool>,
}
model! { DeleteAlertContactGroupOutput {
    0 "IsSuccess" is_success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAlertRule {
    pub alert_id: i64,
}
operation! { DeleteAlertRule(alert_id: i64) "DeleteAlertRule" -> DeleteAlertRuleOutput {
    0 "AlertId" alert_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAlertRuleOutput {
    pub is_success: Option<bool>,
}
model! { DeleteAlertRuleOutput {
    0 "IsSuccess" is_success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAlertRules {
    pub alert_ids: String,
    pub region_id: String,
}
operation! { DeleteAlertRules(alert_ids: String, region_id: String) "DeleteAlertRules" -> DeleteAlertRulesOutput {
    0 "AlertIds" alert_ids, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAlertRulesOutput {
    pub is_success: Option<bool>,
}
model! { DeleteAlertRulesOutput {
    0 "IsSuccess" is_success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAppList {
    pub pids: Option<Vec<String>>,
    pub region_id: Option<String>,
}
operation! { DeleteAppList() "DeleteAppList" -> DeleteAppListOutput {
    0 "Pids" pids: Vec<String>, 1 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAppListOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteAppListOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCmsExporter {
    pub cluster_id: String,
    pub region_id: String,
}
operation! { DeleteCmsExporter(cluster_id: String, region_id: String) "DeleteCmsExporter" -> DeleteCmsExporterOutput {
    0 "ClusterId" cluster_id, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCmsExporterOutput {
    pub data: Option<String>,
}
model! { DeleteCmsExporterOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteContact {
    pub contact_id: i64,
}
operation! { DeleteContact(contact_id: i64) "DeleteContact" -> DeleteContactOutput {
    0 "ContactId" contact_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteContactOutput {
    pub is_success: Option<bool>,
}
model! { DeleteContactOutput {
    0 "IsSuccess" is_success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteContactGroup {
    pub contact_group_id: i64,
}
operation! { DeleteContactGroup(contact_group_id: i64) "DeleteContactGroup" -> DeleteContactGroupOutput {
    0 "ContactGroupId" contact_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteContactGroupOutput {
    pub is_success: Option<bool>,
}
model! { DeleteContactGroupOutput {
    0 "IsSuccess" is_success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDispatchRule {
    pub id: String,
    pub region_id: String,
}
operation! { DeleteDispatchRule(id: String, region_id: String) "DeleteDispatchRule" -> DeleteDispatchRuleOutput {
    0 "Id" id, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDispatchRuleOutput {
    pub success: Option<bool>,
}
model! { DeleteDispatchRuleOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEnvCustomJob {
    pub custom_job_name: String,
    pub environment_id: String,
    pub region_id: String,
}
operation! { DeleteEnvCustomJob(custom_job_name: String, environment_id: String, region_id: String)
    "DeleteEnvCustomJob" -> DeleteEnvCustomJobOutput {
    0 "CustomJobName" custom_job_name, 1 "EnvironmentId" environment_id, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEnvCustomJobOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { DeleteEnvCustomJobOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEnvPodMonitor {
    pub environment_id: String,
    pub namespace: String,
    pub pod_monitor_name: String,
    pub region_id: String,
}
operation! { DeleteEnvPodMonitor(environment_id: String, namespace: String, pod_monitor_name: String, region_id: String)
    "DeleteEnvPodMonitor" -> DeleteEnvPodMonitorOutput {
    0 "EnvironmentId" environment_id, 1 "Namespace" namespace, 2 "PodMonitorName" pod_monitor_name,
    3 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEnvPodMonitorOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { DeleteEnvPodMonitorOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEnvServiceMonitor {
    pub environment_id: String,
    pub namespace: String,
    pub region_id: String,
    pub service_monitor_name: String,
}
operation! { DeleteEnvServiceMonitor(environment_id: String, namespace: String, region_id: String, service_monitor_name: String)
    "DeleteEnvServiceMonitor" -> DeleteEnvServiceMonitorOutput {
    0 "EnvironmentId" environment_id, 1 "Namespace" namespace, 2 "RegionId" region_id,
    3 "ServiceMonitorName" service_monitor_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEnvServiceMonitorOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { DeleteEnvServiceMonitorOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEnvironment {
    pub delete_prom_instance: Option<bool>,
    pub environment_id: String,
    pub region_id: String,
}
operation! { DeleteEnvironment(environment_id: String, region_id: String)
    "DeleteEnvironment" -> DeleteEnvironmentOutput {
    0 "DeletePromInstance" delete_prom_instance: bool, 1 "EnvironmentId" environment_id, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEnvironmentOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { DeleteEnvironmentOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEnvironmentFeature {
    pub environment_id: String,
    pub feature_name: String,
    pub region_id: Option<String>,
}
operation! { DeleteEnvironmentFeature(environment_id: String, feature_name: String)
    "DeleteEnvironmentFeature" -> DeleteEnvironmentFeatureOutput {
    0 "EnvironmentId" environment_id, 1 "FeatureName" feature_name, 2 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEnvironmentFeatureOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteEnvironmentFeatureOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEventBridgeIntegration {
    pub id: i64,
}
operation! { DeleteEventBridgeIntegration(id: i64)
    "DeleteEventBridgeIntegration" -> DeleteEventBridgeIntegrationOutput {
    0 "Id" id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEventBridgeIntegrationOutput {
    pub is_success: Option<bool>,
}
model! { DeleteEventBridgeIntegrationOutput {
    0 "IsSuccess" is_success
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGrafanaResource {
    pub region_id: String,
    pub cluster_id: String,
    pub cluster_name: String,
}
operation! { DeleteGrafanaResource(region_id: String, cluster_id: String, cluster_name: String)
    "DeleteGrafanaResource" -> DeleteGrafanaResourceOutput {
    0 "RegionId" region_id, 1 "ClusterId" cluster_id, 2 "ClusterName" cluster_name
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGrafanaResourceOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { DeleteGrafanaResourceOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGrafanaWorkspace {
    pub grafana_workspace_id: String,
    pub region_id: String,
}
operation! { DeleteGrafanaWorkspace(grafana_workspace_id: String, region_id: String)
    "DeleteGrafanaWorkspace" -> DeleteGrafanaWorkspaceOutput {
    0 "GrafanaWorkspaceId" grafana_workspace_id, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGrafanaWorkspaceOutput {
    pub code: Option<i64>,
    pub data: Option<bool>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { DeleteGrafanaWorkspaceOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success, 4 "TraceId" trace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIMRobot {
    pub robot_id: i64,
}
operation! { DeleteIMRobot(robot_id: i64) "DeleteIMRobot" -> DeleteIMRobotOutput {
    0 "RobotId" robot_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIMRobotOutput {
    pub is_success: Option<bool>,
}
model! { DeleteIMRobotOutput {
    0 "IsSuccess" is_success
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIntegration {
    pub cluster_id: String,
    pub integration: String,
    pub region_id: String,
}
operation! { DeleteIntegration(cluster_id: String, integration: String, region_id: String)
    "DeleteIntegration" -> DeleteIntegrationOutput {
    0 "ClusterId" cluster_id, 1 "Integration" integration, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIntegrationOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { DeleteIntegrationOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIntegrations {
    pub integration_id: i64,
}
operation! { DeleteIntegrations(integration_id: i64) "DeleteIntegrations" -> DeleteIntegrationsOutput {
    0 "IntegrationId" integration_id
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIntegrationsOutput {
    pub is_success: Option<bool>,
}
model! { DeleteIntegrationsOutput {
    0 "IsSuccess" is_success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNotificationPolicy {
    pub id: i64,
}
operation! { DeleteNotificationPolicy(id: i64) "DeleteNotificationPolicy" -> DeleteNotificationPolicyOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNotificationPolicyOutput {
    pub is_success: Option<bool>,
}
model! { DeleteNotificationPolicyOutput {
    0 "IsSuccess" is_success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrometheusAlertRule {
    /// At least 0.
    pub alert_id: i64,
    pub cluster_id: Option<String>,
}
operation! { DeletePrometheusAlertRule(alert_id: i64) "DeletePrometheusAlertRule" -> DeletePrometheusAlertRuleOutput {
    0 "AlertId" alert_id, 1 "ClusterId" cluster_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrometheusAlertRuleOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeletePrometheusAlertRuleOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrometheusGlobalView {
    pub global_view_cluster_id: String,
    pub region_id: String,
}
operation! { DeletePrometheusGlobalView(global_view_cluster_id: String, region_id: String)
    "DeletePrometheusGlobalView" -> DeletePrometheusGlobalViewOutput {
    0 "GlobalViewClusterId" global_view_cluster_id, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrometheusGlobalViewOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { DeletePrometheusGlobalViewOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrometheusIntegration {
    pub cluster_id: String,
    pub instance_id: Option<i64>,
    pub integration_type: String,
    pub region_id: String,
}
operation! { DeletePrometheusIntegration(cluster_id: String, integration_type: String, region_id: String)
    "DeletePrometheusIntegration" -> DeletePrometheusIntegrationOutput {
    0 "ClusterId" cluster_id, 1 "InstanceId" instance_id: i64, 2 "IntegrationType" integration_type,
    3 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrometheusIntegrationOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { DeletePrometheusIntegrationOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrometheusMonitoring {
    pub cluster_id: String,
    pub monitoring_name: String,
    pub region_id: String,
    pub r#type: String,
}
operation! { DeletePrometheusMonitoring(cluster_id: String, monitoring_name: String, region_id: String, r#type: String)
    "DeletePrometheusMonitoring" -> DeletePrometheusMonitoringOutput {
    0 "ClusterId" cluster_id, 1 "MonitoringName" monitoring_name, 2 "RegionId" region_id, 3 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrometheusMonitoringOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { DeletePrometheusMonitoringOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRetcodeApp {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub pid: String,
    pub region_id: String,
}
operation! { DeleteRetcodeApp(pid: String, region_id: String) "DeleteRetcodeApp" -> DeleteRetcodeAppOutput {
    0 "AppId" app_id: String, 1 "AppName" app_name: String, 2 "Pid" pid, 3 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRetcodeAppOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteRetcodeAppOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRumApp {
    pub app_group: Option<String>,
    pub app_id: String,
    pub real_region_id: Option<String>,
    pub region_id: String,
}
operation! { DeleteRumApp(app_id: String, region_id: String) "DeleteRumApp" -> DeleteRumAppOutput {
    0 "AppGroup" app_group: String, 1 "AppId" app_id, 2 "RealRegionId" real_region_id: String, 3 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRumAppOutput {
    pub code: Option<i64>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub resource_group_id: Option<String>,
    pub result: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteRumAppOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "ResourceGroupId" resource_group_id,
    4 "Result" result, 5 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRumUploadFile {
    pub batch_items: Option<String>,
    pub file_name: Option<String>,
    pub pid: Option<String>,
    pub region_id: String,
    pub service_id: Option<String>,
    pub uuid: Option<String>,
    pub version_id: Option<String>,
    pub workspace: Option<String>,
}
operation! { DeleteRumUploadFile(region_id: String) "DeleteRumUploadFile" -> DeleteRumUploadFileOutput {
    0 "BatchItems" batch_items: String, 1 "FileName" file_name: String, 2 "Pid" pid: String, 3 "RegionId" region_id,
    4 "ServiceId" service_id: String, 5 "Uuid" uuid: String, 6 "VersionId" version_id: String,
    7 "Workspace" workspace: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRumUploadFileOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteRumUploadFileOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteScenario {
    pub region_id: Option<String>,
    /// At least 1.
    pub scenario_id: i64,
}
operation! { DeleteScenario(scenario_id: i64) "DeleteScenario" -> DeleteScenarioOutput {
    0 "RegionId" region_id: String, 1 "ScenarioId" scenario_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteScenarioOutput {
    pub result: Option<bool>,
}
model! { DeleteScenarioOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSilencePolicy {
    pub id: i64,
}
operation! { DeleteSilencePolicy(id: i64) "DeleteSilencePolicy" -> DeleteSilencePolicyOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSilencePolicyOutput {
    pub is_success: Option<bool>,
}
model! { DeleteSilencePolicyOutput {
    0 "IsSuccess" is_success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSourceMap {
    pub fid_list: Vec<String>,
    pub pid: String,
    pub region_id: String,
}
operation! { DeleteSourceMap(fid_list: Vec<String>, pid: String, region_id: String)
    "DeleteSourceMap" -> DeleteSourceMapOutput {
    0 "FidList" fid_list, 1 "Pid" pid, 2 "RegionId" region_id
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSourceMapOutput {
    pub data: Option<String>,
}
model! { DeleteSourceMapOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSyntheticTask {
    pub region_id: String,
    pub task_ids: Vec<String>,
}
operation! { DeleteSyntheticTask(region_id: String, task_ids: Vec<String>)
    "DeleteSyntheticTask" -> DeleteSyntheticTaskOutput {
    0 "RegionId" region_id, 1 "TaskIds" task_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSyntheticTaskOutput {
    pub result: Option<String>,
}
model! { DeleteSyntheticTaskOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTimingSyntheticTask {
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub task_id: Option<String>,
}
operation! { DeleteTimingSyntheticTask() "DeleteTimingSyntheticTask" -> DeleteTimingSyntheticTaskOutput {
    0 "RegionId" region_id: String, 1 "ResourceGroupId" resource_group_id: String, 2 "TaskId" task_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTimingSyntheticTaskOutput {
    pub code: Option<i64>,
    pub data: Option<bool>,
    pub message: Option<String>,
}
model! { DeleteTimingSyntheticTaskOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTraceApp {
    pub app_id: String,
    pub delete_reason: Option<DeleteTraceAppDeleteReason>,
    pub pid: String,
    pub region_id: String,
    pub r#type: String,
}
operation! { DeleteTraceApp(app_id: String, pid: String, region_id: String, r#type: String)
    "DeleteTraceApp" -> DeleteTraceAppOutput {
    0 "AppId" app_id, 1 "DeleteReason" delete_reason: DeleteTraceAppDeleteReason, 2 "Pid" pid, 3 "RegionId" region_id,
    4 "Type" r#type
} [
    Mark { index: 1, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTraceAppDeleteReason {
    pub reason_ids: Option<Vec<DeleteTraceAppReasonIds>>,
    pub remark: Option<String>,
}
input! { DeleteTraceAppDeleteReason() {
    0 "ReasonIds" reason_ids: Vec<DeleteTraceAppReasonIds>, 1 "Remark" remark: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTraceAppReasonIds {
    pub id: Option<i64>,
    pub name: Option<String>,
}
input! { DeleteTraceAppReasonIds() {
    0 "Id" id: i64, 1 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTraceAppOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteTraceAppOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWebhookContact {
    pub webhook_id: i64,
}
operation! { DeleteWebhookContact(webhook_id: i64) "DeleteWebhookContact" -> DeleteWebhookContactOutput {
    0 "WebhookId" webhook_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWebhookContactOutput {
    pub is_success: Option<bool>,
}
model! { DeleteWebhookContactOutput {
    0 "IsSuccess" is_success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddonMetrics {
    pub addon_version: Option<String>,
    pub aliyun_lang: Option<String>,
    pub environment_type: Option<String>,
    pub name: String,
    pub region_id: Option<String>,
}
operation! { DescribeAddonMetrics(name: String) "DescribeAddonMetrics" -> DescribeAddonMetricsOutput {
    0 "AddonVersion" addon_version: String, 1 "AliyunLang" aliyun_lang: String,
    2 "EnvironmentType" environment_type: String, 3 "Name" name, 4 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddonMetricsOutput {
    pub code: Option<i64>,
    pub data: Option<Vec<DescribeAddonMetricsData>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeAddonMetricsOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddonMetricsData {
    pub group: Option<String>,
    pub labels: Option<Vec<DescribeAddonMetricsLabels>>,
    pub metrics: Option<Vec<DescribeAddonMetricsMetrics>>,
}
model! { DescribeAddonMetricsData {
    0 "Group" group, 1 "Labels" labels, 2 "Metrics" metrics
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddonMetricsLabels {
    pub description: Option<String>,
    pub key: Option<String>,
    pub source: Option<String>,
}
model! { DescribeAddonMetricsLabels {
    0 "Description" description, 1 "Key" key, 2 "Source" source
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddonMetricsMetrics {
    pub description: Option<String>,
    pub labels: Option<Vec<DescribeAddonMetricsMetricsLabels>>,
    pub metric: Option<String>,
    pub r#type: Option<String>,
    pub unit: Option<String>,
}
model! { DescribeAddonMetricsMetrics {
    0 "Description" description, 1 "Labels" labels, 2 "Metric" metric, 3 "Type" r#type, 4 "Unit" unit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddonMetricsMetricsLabels {
    pub description: Option<String>,
    pub key: Option<String>,
    pub source: Option<String>,
}
model! { DescribeAddonMetricsMetricsLabels {
    0 "Description" description, 1 "Key" key, 2 "Source" source
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddonRelease {
    pub environment_id: String,
    pub region_id: Option<String>,
    pub release_name: String,
}
operation! { DescribeAddonRelease(environment_id: String, release_name: String)
    "DescribeAddonRelease" -> DescribeAddonReleaseOutput {
    0 "EnvironmentId" environment_id, 1 "RegionId" region_id: String, 2 "ReleaseName" release_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddonReleaseOutput {
    pub code: Option<String>,
    pub data: Option<DescribeAddonReleaseData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DescribeAddonReleaseOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddonReleaseData {
    pub config: Option<String>,
    pub release: Option<DescribeAddonReleaseRelease>,
}
model! { DescribeAddonReleaseData {
    0 "Config" config, 1 "Release" release
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddonReleaseRelease {
    pub addon_name: Option<String>,
    pub alert_rule_count: Option<i64>,
    pub conditions: Option<Vec<DescribeAddonReleaseConditions>>,
    pub create_time: Option<String>,
    pub dashboard_count: Option<i64>,
    pub environment_id: Option<String>,
    pub exporter_count: Option<i64>,
    pub have_config: Option<bool>,
    pub install_user_id: Option<String>,
    pub language: Option<String>,
    pub managed: Option<bool>,
    pub region_id: Option<String>,
    pub release_id: Option<String>,
    pub release_name: Option<String>,
    pub scene: Option<String>,
    pub status: Option<String>,
    pub update_time: Option<String>,
    pub user_id: Option<String>,
    pub version: Option<String>,
}
model! { DescribeAddonReleaseRelease {
    0 "AddonName" addon_name, 1 "AlertRuleCount" alert_rule_count, 2 "Conditions" conditions,
    3 "CreateTime" create_time, 4 "DashboardCount" dashboard_count, 5 "EnvironmentId" environment_id,
    6 "ExporterCount" exporter_count, 7 "HaveConfig" have_config, 8 "InstallUserId" install_user_id,
    9 "Language" language, 10 "Managed" managed, 11 "RegionId" region_id, 12 "ReleaseId" release_id,
    13 "ReleaseName" release_name, 14 "Scene" scene, 15 "Status" status, 16 "UpdateTime" update_time,
    17 "UserID" user_id, 18 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddonReleaseConditions {
    pub first_transition_time: Option<String>,
    pub last_transition_time: Option<String>,
    pub message: Option<String>,
    pub reason: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeAddonReleaseConditions {
    0 "FirstTransitionTime" first_transition_time, 1 "LastTransitionTime" last_transition_time, 2 "Message" message,
    3 "Reason" reason, 4 "Status" status, 5 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContactGroups {
    pub contact_group_name: Option<String>,
    pub group_ids: Option<String>,
    pub is_detail: Option<bool>,
    pub page: i64,
    pub region_id: Option<String>,
    pub size: i64,
}
operation! { DescribeContactGroups(page: i64, size: i64) "DescribeContactGroups" -> DescribeContactGroupsOutput {
    0 "ContactGroupName" contact_group_name: String, 1 "GroupIds" group_ids: String, 2 "IsDetail" is_detail: bool,
    3 "Page" page, 4 "RegionId" region_id: String, 5 "Size" size
} }
paged! { DescribeContactGroups: DescribeContactGroupsAlertContactGroups =
    Number "Page", "PageBean.AlertContactGroups" page_bean.alert_contact_groups, total "PageBean.Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContactGroupsOutput {
    pub page_bean: Option<DescribeContactGroupsPageBean>,
}
model! { DescribeContactGroupsOutput {
    0 "PageBean" page_bean
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContactGroupsPageBean {
    pub alert_contact_groups: Option<Vec<DescribeContactGroupsAlertContactGroups>>,
    pub page: Option<i64>,
    pub size: Option<i64>,
    pub total: Option<i64>,
}
model! { DescribeContactGroupsPageBean {
    0 "AlertContactGroups" alert_contact_groups, 1 "Page" page, 2 "Size" size, 3 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContactGroupsAlertContactGroups {
    pub arms_contact_group_id: Option<i64>,
    pub contact_group_id: Option<f64>,
    pub contact_group_name: Option<String>,
    pub contacts: Option<Vec<DescribeContactGroupsContacts>>,
}
model! { DescribeContactGroupsAlertContactGroups {
    0 "ArmsContactGroupId" arms_contact_group_id, 1 "ContactGroupId" contact_group_id,
    2 "ContactGroupName" contact_group_name, 3 "Contacts" contacts
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContactGroupsContacts {
    pub arms_contact_id: Option<i64>,
    pub contact_id: Option<f64>,
    pub contact_name: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
}
model! { DescribeContactGroupsContacts {
    0 "ArmsContactId" arms_contact_id, 1 "ContactId" contact_id, 2 "ContactName" contact_name, 3 "Email" email,
    4 "Phone" phone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContacts {
    pub contact_ids: Option<String>,
    pub contact_name: Option<String>,
    pub email: Option<String>,
    pub page: i64,
    pub phone: Option<String>,
    pub region_id: Option<String>,
    pub size: i64,
    pub verbose: Option<String>,
}
operation! { DescribeContacts(page: i64, size: i64) "DescribeContacts" -> DescribeContactsOutput {
    0 "ContactIds" contact_ids: String, 1 "ContactName" contact_name: String, 2 "Email" email: String, 3 "Page" page,
    4 "Phone" phone: String, 5 "RegionId" region_id: String, 6 "Size" size, 7 "Verbose" verbose: String
} }
paged! { DescribeContacts: DescribeContactsAlertContacts =
    Number "Page", "PageBean.AlertContacts" page_bean.alert_contacts, total "PageBean.Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContactsOutput {
    pub page_bean: Option<DescribeContactsPageBean>,
}
model! { DescribeContactsOutput {
    0 "PageBean" page_bean
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContactsPageBean {
    pub alert_contacts: Option<Vec<DescribeContactsAlertContacts>>,
    pub page: Option<i64>,
    pub size: Option<i64>,
    pub total: Option<i64>,
}
model! { DescribeContactsPageBean {
    0 "AlertContacts" alert_contacts, 1 "Page" page, 2 "Size" size, 3 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContactsAlertContacts {
    pub arms_contact_id: Option<i64>,
    pub contact_id: Option<f64>,
    pub contact_name: Option<String>,
    pub email: Option<String>,
    pub is_email_verify: Option<bool>,
    pub is_verify: Option<bool>,
    pub phone: Option<String>,
    pub reissue_send_notice: Option<i64>,
}
model! { DescribeContactsAlertContacts {
    0 "ArmsContactId" arms_contact_id, 1 "ContactId" contact_id, 2 "ContactName" contact_name, 3 "Email" email,
    4 "IsEmailVerify" is_email_verify, 5 "IsVerify" is_verify, 6 "Phone" phone,
    7 "ReissueSendNotice" reissue_send_notice
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDispatchRule {
    pub id: String,
    pub region_id: String,
}
operation! { DescribeDispatchRule(id: String, region_id: String) "DescribeDispatchRule" -> DescribeDispatchRuleOutput {
    0 "Id" id, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDispatchRuleOutput {
    pub dispatch_rule: Option<DescribeDispatchRuleDispatchRule>,
}
model! { DescribeDispatchRuleOutput {
    0 "DispatchRule" dispatch_rule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDispatchRuleDispatchRule {
    pub dispatch_type: Option<String>,
    pub group_rules: Option<Vec<DescribeDispatchRuleGroupRules>>,
    pub is_recover: Option<bool>,
    pub label_match_expression_grid: Option<DescribeDispatchRuleLabelMatchExpressionGrid>,
    pub name: Option<String>,
    pub notify_rules: Option<Vec<DescribeDispatchRuleNotifyRules>>,
    pub rule_id: Option<i64>,
    pub state: Option<String>,
}
model! { DescribeDispatchRuleDispatchRule {
    0 "DispatchType" dispatch_type, 1 "GroupRules" group_rules, 2 "IsRecover" is_recover,
    3 "LabelMatchExpressionGrid" label_match_expression_grid, 4 "Name" name, 5 "NotifyRules" notify_rules,
    6 "RuleId" rule_id, 7 "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDispatchRuleGroupRules {
    pub group_id: Option<i64>,
    pub group_interval: Option<i64>,
    pub group_wait_time: Option<i64>,
    pub grouping_fields: Option<Vec<String>>,
    pub repeat_interval: Option<i64>,
}
model! { DescribeDispatchRuleGroupRules {
    0 "GroupId" group_id, 1 "GroupInterval" group_interval, 2 "GroupWaitTime" group_wait_time,
    3 "GroupingFields" grouping_fields, 4 "RepeatInterval" repeat_interval
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDispatchRuleLabelMatchExpressionGrid {
    pub label_match_expression_groups: Option<Vec<DescribeDispatchRuleLabelMatchExpressionGroups>>,
}
model! { DescribeDispatchRuleLabelMatchExpressionGrid {
    0 "LabelMatchExpressionGroups" label_match_expression_groups
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDispatchRuleLabelMatchExpressionGroups {
    pub label_match_expressions: Option<Vec<DescribeDispatchRuleLabelMatchExpressions>>,
}
model! { DescribeDispatchRuleLabelMatchExpressionGroups {
    0 "LabelMatchExpressions" label_match_expressions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDispatchRuleLabelMatchExpressions {
    pub key: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDispatchRuleLabelMatchExpressions {
    0 "Key" key, 1 "Operator" operator, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDispatchRuleNotifyRules {
    pub notify_channels: Option<Vec<String>>,
    pub notify_objects: Option<Vec<DescribeDispatchRuleNotifyObjects>>,
}
model! { DescribeDispatchRuleNotifyRules {
    0 "NotifyChannels" notify_channels, 1 "NotifyObjects" notify_objects
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDispatchRuleNotifyObjects {
    pub name: Option<String>,
    pub notify_object_id: Option<String>,
    pub notify_type: Option<String>,
}
model! { DescribeDispatchRuleNotifyObjects {
    0 "Name" name, 1 "NotifyObjectId" notify_object_id, 2 "NotifyType" notify_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvCustomJob {
    pub custom_job_name: String,
    pub encrypt_yaml: Option<bool>,
    pub environment_id: String,
    pub region_id: String,
}
operation! { DescribeEnvCustomJob(custom_job_name: String, environment_id: String, region_id: String)
    "DescribeEnvCustomJob" -> DescribeEnvCustomJobOutput {
    0 "CustomJobName" custom_job_name, 1 "EncryptYaml" encrypt_yaml: bool, 2 "EnvironmentId" environment_id,
    3 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvCustomJobOutput {
    pub code: Option<i64>,
    pub data: Option<DescribeEnvCustomJobData>,
    pub message: Option<String>,
}
model! { DescribeEnvCustomJobOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvCustomJobData {
    pub config_yaml: Option<String>,
    pub custom_job_name: Option<String>,
    pub environment_id: Option<String>,
    pub region_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeEnvCustomJobData {
    0 "ConfigYaml" config_yaml, 1 "CustomJobName" custom_job_name, 2 "EnvironmentId" environment_id,
    3 "RegionId" region_id, 4 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvDropMetricsRule {
    pub environment_id: String,
    pub region_id: String,
}
operation! { DescribeEnvDropMetricsRule(environment_id: String, region_id: String)
    "DescribeEnvDropMetricsRule" -> DescribeEnvDropMetricsRuleOutput {
    0 "EnvironmentId" environment_id, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvDropMetricsRuleOutput {
    pub code: Option<i64>,
    pub data: Option<DescribeEnvDropMetricsRuleData>,
    pub message: Option<String>,
}
model! { DescribeEnvDropMetricsRuleOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvDropMetricsRuleData {
    pub drop_metrics: Option<String>,
    pub rule_name: Option<String>,
}
model! { DescribeEnvDropMetricsRuleData {
    0 "DropMetrics" drop_metrics, 1 "RuleName" rule_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvPodMonitor {
    pub environment_id: String,
    pub namespace: String,
    pub pod_monitor_name: String,
    pub region_id: String,
}
operation! { DescribeEnvPodMonitor(environment_id: String, namespace: String, pod_monitor_name: String, region_id: String)
    "DescribeEnvPodMonitor" -> DescribeEnvPodMonitorOutput {
    0 "EnvironmentId" environment_id, 1 "Namespace" namespace, 2 "PodMonitorName" pod_monitor_name,
    3 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvPodMonitorOutput {
    pub code: Option<i64>,
    pub data: Option<DescribeEnvPodMonitorData>,
    pub message: Option<String>,
}
model! { DescribeEnvPodMonitorOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvPodMonitorData {
    pub config_yaml: Option<String>,
    pub environment_id: Option<String>,
    pub namespace: Option<String>,
    pub pod_monitor_name: Option<String>,
    pub region_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeEnvPodMonitorData {
    0 "ConfigYaml" config_yaml, 1 "EnvironmentId" environment_id, 2 "Namespace" namespace,
    3 "PodMonitorName" pod_monitor_name, 4 "RegionId" region_id, 5 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvServiceMonitor {
    pub environment_id: String,
    pub namespace: String,
    pub region_id: String,
    pub service_monitor_name: String,
}
operation! { DescribeEnvServiceMonitor(environment_id: String, namespace: String, region_id: String, service_monitor_name: String)
    "DescribeEnvServiceMonitor" -> DescribeEnvServiceMonitorOutput {
    0 "EnvironmentId" environment_id, 1 "Namespace" namespace, 2 "RegionId" region_id,
    3 "ServiceMonitorName" service_monitor_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvServiceMonitorOutput {
    pub code: Option<i64>,
    pub data: Option<DescribeEnvServiceMonitorData>,
    pub message: Option<String>,
}
model! { DescribeEnvServiceMonitorOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvServiceMonitorData {
    pub config_yaml: Option<String>,
    pub environment_id: Option<String>,
    pub namespace: Option<String>,
    pub region_id: Option<String>,
    pub service_monitor_name: Option<String>,
    pub status: Option<String>,
}
model! { DescribeEnvServiceMonitorData {
    0 "ConfigYaml" config_yaml, 1 "EnvironmentId" environment_id, 2 "Namespace" namespace, 3 "RegionId" region_id,
    4 "ServiceMonitorName" service_monitor_name, 5 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvironment {
    pub environment_id: String,
    pub region_id: String,
}
operation! { DescribeEnvironment(environment_id: String, region_id: String)
    "DescribeEnvironment" -> DescribeEnvironmentOutput {
    0 "EnvironmentId" environment_id, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvironmentOutput {
    pub code: Option<i64>,
    pub data: Option<DescribeEnvironmentData>,
    pub message: Option<String>,
}
model! { DescribeEnvironmentOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvironmentData {
    pub bind_resource_id: Option<String>,
    pub bind_resource_profile: Option<String>,
    pub bind_resource_status: Option<String>,
    pub bind_resource_store_duration: Option<String>,
    pub bind_resource_type: Option<String>,
    pub bind_vpc_cidr: Option<String>,
    pub db_instance_status: Option<String>,
    pub environment_id: Option<String>,
    pub environment_name: Option<String>,
    pub environment_sub_type: Option<String>,
    pub environment_type: Option<String>,
    pub fee_package: Option<String>,
    pub grafa_data_source_name: Option<String>,
    pub grafana_datasource_uid: Option<String>,
    pub grafana_folder_title: Option<String>,
    pub grafana_folder_uid: Option<String>,
    pub grafana_folder_url: Option<String>,
    pub grafana_workspace_id: Option<String>,
    pub managed_type: Option<String>,
    pub prometheus_instance_id: Option<String>,
    pub prometheus_instance_name: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub security_group_id: Option<String>,
    pub tags: Option<Vec<DescribeEnvironmentTags>>,
    pub user_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
}
model! { DescribeEnvironmentData {
    0 "BindResourceId" bind_resource_id, 1 "BindResourceProfile" bind_resource_profile,
    2 "BindResourceStatus" bind_resource_status, 3 "BindResourceStoreDuration" bind_resource_store_duration,
    4 "BindResourceType" bind_resource_type, 5 "BindVpcCidr" bind_vpc_cidr, 6 "DbInstanceStatus" db_instance_status,
    7 "EnvironmentId" environment_id, 8 "EnvironmentName" environment_name, 9 "EnvironmentSubType" environment_sub_type,
    10 "EnvironmentType" environment_type, 11 "FeePackage" fee_package, 12 "GrafaDataSourceName" grafa_data_source_name,
    13 "GrafanaDatasourceUid" grafana_datasource_uid, 14 "GrafanaFolderTitle" grafana_folder_title,
    15 "GrafanaFolderUid" grafana_folder_uid, 16 "GrafanaFolderUrl" grafana_folder_url,
    17 "GrafanaWorkspaceId" grafana_workspace_id, 18 "ManagedType" managed_type,
    19 "PrometheusInstanceId" prometheus_instance_id, 20 "PrometheusInstanceName" prometheus_instance_name,
    21 "RegionId" region_id, 22 "ResourceGroupId" resource_group_id, 23 "SecurityGroupId" security_group_id,
    24 "Tags" tags, 25 "UserId" user_id, 26 "VpcId" vpc_id, 27 "VswitchId" vswitch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvironmentTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeEnvironmentTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvironmentFeature {
    pub aliyun_lang: Option<String>,
    pub environment_id: String,
    pub feature_name: String,
    pub region_id: Option<String>,
}
operation! { DescribeEnvironmentFeature(environment_id: String, feature_name: String)
    "DescribeEnvironmentFeature" -> DescribeEnvironmentFeatureOutput {
    0 "AliyunLang" aliyun_lang: String, 1 "EnvironmentId" environment_id, 2 "FeatureName" feature_name,
    3 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvironmentFeatureOutput {
    pub code: Option<i64>,
    pub data: Option<DescribeEnvironmentFeatureData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeEnvironmentFeatureOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvironmentFeatureData {
    pub feature: Option<DescribeEnvironmentFeatureFeature>,
    pub feature_status: Option<DescribeEnvironmentFeatureFeatureStatus>,
    pub config: Option<String>,
}
model! { DescribeEnvironmentFeatureData {
    0 "Feature" feature, 1 "FeatureStatus" feature_status, 2 "config" config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvironmentFeatureFeature {
    pub alias: Option<String>,
    pub config: Option<BTreeMap<String, String>>,
    pub description: Option<String>,
    pub environment_id: Option<String>,
    pub icon: Option<String>,
    pub language: Option<String>,
    pub latest_version: Option<String>,
    pub managed: Option<bool>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub version: Option<String>,
}
model! { DescribeEnvironmentFeatureFeature {
    0 "Alias" alias, 1 "Config" config, 2 "Description" description, 3 "EnvironmentId" environment_id, 4 "Icon" icon,
    5 "Language" language, 6 "LatestVersion" latest_version, 7 "Managed" managed, 8 "Name" name, 9 "Status" status,
    10 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvironmentFeatureFeatureStatus {
    pub bind_resource_id: Option<String>,
    pub feature_containers: Option<Vec<DescribeEnvironmentFeatureFeatureContainers>>,
    pub ips: Option<Vec<String>>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub security_group_id: Option<String>,
    pub status: Option<String>,
    pub v_switch_id: Option<String>,
}
model! { DescribeEnvironmentFeatureFeatureStatus {
    0 "BindResourceId" bind_resource_id, 1 "FeatureContainers" feature_containers, 2 "Ips" ips, 3 "Name" name,
    4 "Namespace" namespace, 5 "SecurityGroupId" security_group_id, 6 "Status" status, 7 "VSwitchId" v_switch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvironmentFeatureFeatureContainers {
    pub args: Option<Vec<String>>,
    pub image: Option<String>,
    pub name: Option<String>,
}
model! { DescribeEnvironmentFeatureFeatureContainers {
    0 "Args" args, 1 "Image" image, 2 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIMRobots {
    pub page: i64,
    pub robot_ids: Option<String>,
    pub robot_name: Option<String>,
    pub size: i64,
}
operation! { DescribeIMRobots(page: i64, size: i64) "DescribeIMRobots" -> DescribeIMRobotsOutput {
    0 "Page" page, 1 "RobotIds" robot_ids: String, 2 "RobotName" robot_name: String, 3 "Size" size
} }
paged! { DescribeIMRobots: DescribeIMRobotsAlertIMRobots =
    Number "Page", "PageBean.AlertIMRobots" page_bean.alert_im_robots, total "PageBean.Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIMRobotsOutput {
    pub page_bean: Option<DescribeIMRobotsPageBean>,
}
model! { DescribeIMRobotsOutput {
    0 "PageBean" page_bean
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIMRobotsPageBean {
    pub alert_im_robots: Option<Vec<DescribeIMRobotsAlertIMRobots>>,
    pub page: Option<i64>,
    pub size: Option<i64>,
    pub total: Option<i64>,
}
model! { DescribeIMRobotsPageBean {
    0 "AlertIMRobots" alert_im_robots, 1 "Page" page, 2 "Size" size, 3 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIMRobotsAlertIMRobots {
    pub create_time: Option<String>,
    pub daily_noc: Option<bool>,
    pub daily_noc_time: Option<String>,
    pub ding_sign_key: Option<Secret>,
    pub dispatch_rules: Option<Vec<DescribeIMRobotsDispatchRules>>,
    pub robot_addr: Option<String>,
    pub robot_id: Option<f64>,
    pub robot_name: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeIMRobotsAlertIMRobots {
    0 "CreateTime" create_time, 1 "DailyNoc" daily_noc, 2 "DailyNocTime" daily_noc_time, 3 "DingSignKey" ding_sign_key,
    4 "DispatchRules" dispatch_rules, 5 "RobotAddr" robot_addr, 6 "RobotId" robot_id, 7 "RobotName" robot_name,
    8 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIMRobotsDispatchRules {
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { DescribeIMRobotsDispatchRules {
    0 "id" id, 1 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusAlertRule {
    pub alert_id: i64,
    pub cluster_id: Option<String>,
}
operation! { DescribePrometheusAlertRule(alert_id: i64)
    "DescribePrometheusAlertRule" -> DescribePrometheusAlertRuleOutput {
    0 "AlertId" alert_id, 1 "ClusterId" cluster_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusAlertRuleOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub prometheus_alert_rule: Option<DescribePrometheusAlertRulePrometheusAlertRule>,
    pub success: Option<bool>,
}
model! { DescribePrometheusAlertRuleOutput {
    0 "Code" code, 1 "Message" message, 2 "PrometheusAlertRule" prometheus_alert_rule, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusAlertRulePrometheusAlertRule {
    pub alert_id: Option<i64>,
    pub alert_name: Option<String>,
    pub annotations: Option<Vec<DescribePrometheusAlertRuleAnnotations>>,
    pub cluster_id: Option<String>,
    pub dispatch_rule_id: Option<i64>,
    pub duration: Option<String>,
    pub expression: Option<String>,
    pub labels: Option<Vec<DescribePrometheusAlertRuleLabels>>,
    pub message: Option<String>,
    pub notify_type: Option<String>,
    pub status: Option<i64>,
    pub r#type: Option<String>,
}
model! { DescribePrometheusAlertRulePrometheusAlertRule {
    0 "AlertId" alert_id, 1 "AlertName" alert_name, 2 "Annotations" annotations, 3 "ClusterId" cluster_id,
    4 "DispatchRuleId" dispatch_rule_id, 5 "Duration" duration, 6 "Expression" expression, 7 "Labels" labels,
    8 "Message" message, 9 "NotifyType" notify_type, 10 "Status" status, 11 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusAlertRuleAnnotations {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { DescribePrometheusAlertRuleAnnotations {
    0 "Name" name, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusAlertRuleLabels {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { DescribePrometheusAlertRuleLabels {
    0 "Name" name, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTraceLicenseKey {
    pub region_id: Option<String>,
}
operation! { DescribeTraceLicenseKey() "DescribeTraceLicenseKey" -> DescribeTraceLicenseKeyOutput {
    0 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTraceLicenseKeyOutput {
    pub license_key: Option<Secret>,
}
model! { DescribeTraceLicenseKeyOutput {
    0 "LicenseKey" license_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebhookContacts {
    pub contact_ids: Option<String>,
    pub page: i64,
    pub size: i64,
    pub webhook_name: Option<String>,
}
operation! { DescribeWebhookContacts(page: i64, size: i64) "DescribeWebhookContacts" -> DescribeWebhookContactsOutput {
    0 "ContactIds" contact_ids: String, 1 "Page" page, 2 "Size" size, 3 "WebhookName" webhook_name: String
} { method: "GET", } }
paged! { DescribeWebhookContacts: DescribeWebhookContactsWebhookContacts =
    Number "Page", "PageBean.WebhookContacts" page_bean.webhook_contacts, total "PageBean.Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebhookContactsOutput {
    pub page_bean: Option<DescribeWebhookContactsPageBean>,
}
model! { DescribeWebhookContactsOutput {
    0 "PageBean" page_bean
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebhookContactsPageBean {
    pub page: Option<i64>,
    pub size: Option<i64>,
    pub total: Option<i64>,
    pub webhook_contacts: Option<Vec<DescribeWebhookContactsWebhookContacts>>,
}
model! { DescribeWebhookContactsPageBean {
    0 "Page" page, 1 "Size" size, 2 "Total" total, 3 "WebhookContacts" webhook_contacts
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebhookContactsWebhookContacts {
    pub webhook: Option<DescribeWebhookContactsWebhook>,
    pub webhook_id: Option<f64>,
    pub webhook_name: Option<String>,
}
model! { DescribeWebhookContactsWebhookContacts {
    0 "Webhook" webhook, 1 "WebhookId" webhook_id, 2 "WebhookName" webhook_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebhookContactsWebhook {
    pub biz_headers: Option<BTreeMap<String, Value>>,
    pub biz_params: Option<BTreeMap<String, Value>>,
    pub body: Option<String>,
    pub method: Option<String>,
    pub recover_body: Option<String>,
    pub url: Option<String>,
}
model! { DescribeWebhookContactsWebhook {
    0 "BizHeaders" biz_headers, 1 "BizParams" biz_params, 2 "Body" body, 3 "Method" method,
    4 "RecoverBody" recover_body, 5 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoInsightsAction {
    pub region_id: Option<String>,
    pub data: String,
    pub module: String,
}
operation! { DoInsightsAction(data: String, module: String) "DoInsightsAction" -> DoInsightsActionOutput {
    0 "RegionId" region_id: String, 1 "Data" data, 2 "Module" module
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoInsightsActionOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DoInsightsActionOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableMetric {
    pub cluster_id: String,
    pub drop_metric: Option<String>,
    pub region_id: String,
}
operation! { EnableMetric(cluster_id: String, region_id: String) "EnableMetric" -> EnableMetricOutput {
    0 "ClusterId" cluster_id, 1 "DropMetric" drop_metric: String, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableMetricOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { EnableMetricOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentDownloadUrl {
    pub region_id: String,
}
operation! { GetAgentDownloadUrl(region_id: String) "GetAgentDownloadUrl" -> GetAgentDownloadUrlOutput {
    0 "RegionId" region_id
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentDownloadUrlOutput {
    pub arms_agent_download_url: Option<Secret>,
}
model! { GetAgentDownloadUrlOutput {
    0 "ArmsAgentDownloadUrl" arms_agent_download_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentDownloadUrlV2 {
    pub agent_type: String,
    pub arch_type: Option<String>,
    pub os_type: Option<String>,
}
operation! { GetAgentDownloadUrlV2(agent_type: String) "GetAgentDownloadUrlV2" -> GetAgentDownloadUrlV2Output {
    0 "AgentType" agent_type, 1 "ArchType" arch_type: String, 2 "OsType" os_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentDownloadUrlV2Output {
    pub code: Option<i64>,
    pub data: Option<GetAgentDownloadUrlV2Data>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetAgentDownloadUrlV2Output {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentDownloadUrlV2Data {
    pub url: Option<String>,
    pub version: Option<String>,
}
model! { GetAgentDownloadUrlV2Data {
    0 "Url" url, 1 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlertRules {
    pub alert_ids: Option<String>,
    pub alert_names: Option<String>,
    pub alert_status: Option<String>,
    pub alert_type: Option<String>,
    pub biz_region_id: Option<String>,
    pub cluster_id: Option<String>,
    pub page: i64,
    pub product_code: Option<String>,
    pub region_id: String,
    pub size: i64,
    pub tags: Option<Vec<GetAlertRulesTags>>,
}
operation! { GetAlertRules(page: i64, region_id: String, size: i64) "GetAlertRules" -> GetAlertRulesOutput {
    0 "AlertIds" alert_ids: String, 1 "AlertNames" alert_names: String, 2 "AlertStatus" alert_status: String,
    3 "AlertType" alert_type: String, 4 "BizRegionId" biz_region_id: String, 5 "ClusterId" cluster_id: String,
    6 "Page" page, 7 "ProductCode" product_code: String, 8 "RegionId" region_id, 9 "Size" size,
    10 "Tags" tags: Vec<GetAlertRulesTags>
} }
paged! { GetAlertRules: GetAlertRulesAlertRules =
    Number "Page", "PageBean.AlertRules" page_bean.alert_rules, total "PageBean.Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlertRulesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { GetAlertRulesTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlertRulesOutput {
    pub page_bean: Option<GetAlertRulesPageBean>,
}
model! { GetAlertRulesOutput {
    0 "PageBean" page_bean
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlertRulesPageBean {
    pub alert_rules: Option<Vec<GetAlertRulesAlertRules>>,
    pub page: Option<i64>,
    pub size: Option<i64>,
    pub total: Option<i64>,
}
model! { GetAlertRulesPageBean {
    0 "AlertRules" alert_rules, 1 "Page" page, 2 "Size" size, 3 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlertRulesAlertRules {
    pub alert_check_type: Option<String>,
    pub alert_group: Option<i64>,
    pub alert_id: Option<i64>,
    pub alert_name: Option<String>,
    pub alert_rule_content: Option<GetAlertRulesAlertRuleContent>,
    pub alert_status: Option<String>,
    pub alert_type: Option<String>,
    pub annotations: Option<Vec<GetAlertRulesAnnotations>>,
    pub auto_add_new_application: Option<bool>,
    pub cluster_id: Option<String>,
    pub created_time: Option<i64>,
    pub duration: Option<String>,
    pub extend: Option<String>,
    pub filters: Option<GetAlertRulesFilters>,
    pub labels: Option<Vec<GetAlertRulesLabels>>,
    pub level: Option<String>,
    pub message: Option<String>,
    pub metrics_type: Option<String>,
    pub notify_strategy: Option<String>,
    pub pids: Option<Vec<String>>,
    pub prom_ql: Option<String>,
    pub region_id: Option<String>,
    pub tags: Option<Vec<GetAlertRulesAlertRulesTags>>,
    pub updated_time: Option<i64>,
    pub user_id: Option<String>,
}
model! { GetAlertRulesAlertRules {
    0 "AlertCheckType" alert_check_type, 1 "AlertGroup" alert_group, 2 "AlertId" alert_id, 3 "AlertName" alert_name,
    4 "AlertRuleContent" alert_rule_content, 5 "AlertStatus" alert_status, 6 "AlertType" alert_type,
    7 "Annotations" annotations, 8 "AutoAddNewApplication" auto_add_new_application, 9 "ClusterId" cluster_id,
    10 "CreatedTime" created_time, 11 "Duration" duration, 12 "Extend" extend, 13 "Filters" filters, 14 "Labels" labels,
    15 "Level" level, 16 "Message" message, 17 "MetricsType" metrics_type, 18 "NotifyStrategy" notify_strategy,
    19 "Pids" pids, 20 "PromQL" prom_ql, 21 "RegionId" region_id, 22 "Tags" tags, 23 "UpdatedTime" updated_time,
    24 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlertRulesAlertRuleContent {
    pub alert_rule_items: Option<Vec<GetAlertRulesAlertRuleItems>>,
    pub condition: Option<String>,
}
model! { GetAlertRulesAlertRuleContent {
    0 "AlertRuleItems" alert_rule_items, 1 "Condition" condition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlertRulesAlertRuleItems {
    pub aggregate: Option<String>,
    pub metric_key: Option<String>,
    pub n: Option<i64>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
model! { GetAlertRulesAlertRuleItems {
    0 "Aggregate" aggregate, 1 "MetricKey" metric_key, 2 "N" n, 3 "Operator" operator, 4 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlertRulesAnnotations {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { GetAlertRulesAnnotations {
    0 "Name" name, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlertRulesFilters {
    pub custom_sls_filters: Option<Vec<GetAlertRulesCustomSLSFilters>>,
    pub custom_sls_group_by_dimensions: Option<Vec<String>>,
    pub custom_sls_wheres: Option<Vec<String>>,
    pub dim_filters: Option<Vec<GetAlertRulesDimFilters>>,
}
model! { GetAlertRulesFilters {
    0 "CustomSLSFilters" custom_sls_filters, 1 "CustomSLSGroupByDimensions" custom_sls_group_by_dimensions,
    2 "CustomSLSWheres" custom_sls_wheres, 3 "DimFilters" dim_filters
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlertRulesCustomSLSFilters {
    pub key: Option<String>,
    pub opt: Option<String>,
    pub show: Option<bool>,
    pub t: Option<String>,
    pub value: Option<String>,
}
model! { GetAlertRulesCustomSLSFilters {
    0 "Key" key, 1 "Opt" opt, 2 "Show" show, 3 "T" t, 4 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlertRulesDimFilters {
    pub filter_key: Option<String>,
    pub filter_opt: Option<String>,
    pub filter_values: Option<Vec<String>>,
}
model! { GetAlertRulesDimFilters {
    0 "FilterKey" filter_key, 1 "FilterOpt" filter_opt, 2 "FilterValues" filter_values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlertRulesLabels {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { GetAlertRulesLabels {
    0 "Name" name, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlertRulesAlertRulesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetAlertRulesAlertRulesTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppApiByPage {
    /// 1 to 2147483647.
    pub current_page: Option<i64>,
    /// 0 to 9223372036854775806.
    pub end_time: Option<i64>,
    /// 0 to 2147483647.
    pub interval_mills: Option<i64>,
    pub p_id: String,
    /// 1 to 2147483647.
    pub page_size: Option<i64>,
    pub region_id: String,
    /// 0 to 9223372036854775806.
    pub start_time: Option<i64>,
}
operation! { GetAppApiByPage(p_id: String, region_id: String) "GetAppApiByPage" -> GetAppApiByPageOutput {
    0 "CurrentPage" current_page: i64, 1 "EndTime" end_time: i64, 2 "IntervalMills" interval_mills: i64, 3 "PId" p_id,
    4 "PageSize" page_size: i64, 5 "RegionId" region_id, 6 "StartTime" start_time: i64
} }
paged! { GetAppApiByPage: BTreeMap<String, Value> = Number "CurrentPage", "Data.Items" data.items, total "Data.Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppApiByPageOutput {
    pub code: Option<i64>,
    pub data: Option<GetAppApiByPageData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetAppApiByPageOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppApiByPageData {
    pub completed: Option<bool>,
    pub items: Option<Vec<BTreeMap<String, Value>>>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<String>,
}
model! { GetAppApiByPageData {
    0 "Completed" completed, 1 "Items" items, 2 "Page" page, 3 "PageSize" page_size, 4 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppJVMConfig {
    pub end_time: Option<i64>,
    pub pid: Option<String>,
    pub region_id: String,
    pub start_time: Option<i64>,
}
operation! { GetAppJVMConfig(region_id: String) "GetAppJVMConfig" -> GetAppJVMConfigOutput {
    0 "EndTime" end_time: i64, 1 "Pid" pid: String, 2 "RegionId" region_id, 3 "StartTime" start_time: i64
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppJVMConfigOutput {
    pub code: Option<i64>,
    pub jvm_info_list: Option<Vec<GetAppJVMConfigJvmInfoList>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetAppJVMConfigOutput {
    0 "Code" code, 1 "JvmInfoList" jvm_info_list, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppJVMConfigJvmInfoList {
    pub agent_version: Option<String>,
    pub host_name: Option<String>,
    pub ip: Option<String>,
    pub pid: Option<String>,
    pub proc_id: Option<String>,
    pub vm_args: Option<String>,
}
model! { GetAppJVMConfigJvmInfoList {
    0 "AgentVersion" agent_version, 1 "HostName" host_name, 2 "Ip" ip, 3 "Pid" pid, 4 "ProcId" proc_id,
    5 "VmArgs" vm_args
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuthToken {
    pub cluster_id: String,
    pub region_id: String,
}
operation! { GetAuthToken(cluster_id: String, region_id: String) "GetAuthToken" -> GetAuthTokenOutput {
    0 "ClusterId" cluster_id, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuthTokenOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetAuthTokenOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCloudClusterAllUrl {
    pub cluster_id: Option<String>,
    pub region_id: Option<String>,
}
operation! { GetCloudClusterAllUrl() "GetCloudClusterAllUrl" -> GetCloudClusterAllUrlOutput {
    0 "ClusterId" cluster_id: String, 1 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCloudClusterAllUrlOutput {
    pub code: Option<i64>,
    pub data: Option<Vec<GetCloudClusterAllUrlData>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetCloudClusterAllUrlOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCloudClusterAllUrlData {
    pub product_code: Option<String>,
    pub region: Option<String>,
    pub remote_url: Option<GetCloudClusterAllUrlRemoteUrl>,
}
model! { GetCloudClusterAllUrlData {
    0 "ProductCode" product_code, 1 "Region" region, 2 "RemoteUrl" remote_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCloudClusterAllUrlRemoteUrl {
    pub auth_token: Option<bool>,
    pub grafana_url: Option<String>,
    pub internet_grafana_url: Option<String>,
    pub internet_push_gateway_url: Option<String>,
    pub internet_remote_read_url: Option<String>,
    pub internet_remote_write_url: Option<String>,
    pub push_gateway_url: Option<String>,
    pub remote_read_url: Option<String>,
    pub remote_write_url: Option<String>,
    pub token: Option<Secret>,
}
model! { GetCloudClusterAllUrlRemoteUrl {
    0 "AuthToken" auth_token, 1 "GrafanaUrl" grafana_url, 2 "InternetGrafanaUrl" internet_grafana_url,
    3 "InternetPushGatewayUrl" internet_push_gateway_url, 4 "InternetRemoteReadUrl" internet_remote_read_url,
    5 "InternetRemoteWriteUrl" internet_remote_write_url, 6 "PushGatewayUrl" push_gateway_url,
    7 "RemoteReadUrl" remote_read_url, 8 "RemoteWriteUrl" remote_write_url, 9 "Token" token
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterAllUrl {
    pub cluster_id: String,
    pub region_id: String,
}
operation! { GetClusterAllUrl(cluster_id: String, region_id: String) "GetClusterAllUrl" -> GetClusterAllUrlOutput {
    0 "ClusterId" cluster_id, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterAllUrlOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetClusterAllUrlOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCommercialStatus {
    pub commodity_code: String,
    pub region_id: Option<String>,
}
operation! { GetCommercialStatus(commodity_code: String) "GetCommercialStatus" -> GetCommercialStatusOutput {
    0 "CommodityCode" commodity_code, 1 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCommercialStatusOutput {
    pub user_and_commodity_status: Option<GetCommercialStatusUserAndCommodityStatus>,
}
model! { GetCommercialStatusOutput {
    0 "UserAndCommodityStatus" user_and_commodity_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCommercialStatusUserAndCommodityStatus {
    pub basic: Option<bool>,
    pub charge_type: Option<String>,
    pub enable: Option<bool>,
    pub extra_info: Option<BTreeMap<String, Value>>,
    pub free_days: Option<i64>,
    pub lable: Option<String>,
    pub status: Option<String>,
}
model! { GetCommercialStatusUserAndCommodityStatus {
    0 "Basic" basic, 1 "ChargeType" charge_type, 2 "Enable" enable, 3 "ExtraInfo" extra_info, 4 "FreeDays" free_days,
    5 "Lable" lable, 6 "Status" status
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExploreUrl {
    pub cluster_id: String,
    pub expression: Option<String>,
    pub region_id: Option<String>,
    pub r#type: String,
}
operation! { GetExploreUrl(cluster_id: String, r#type: String) "GetExploreUrl" -> GetExploreUrlOutput {
    0 "ClusterId" cluster_id, 1 "Expression" expression: String, 2 "RegionId" region_id: String, 3 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExploreUrlOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetExploreUrlOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGrafanaWorkspace {
    pub aliyun_lang: Option<String>,
    pub grafana_workspace_id: String,
    pub region_id: String,
}
operation! { GetGrafanaWorkspace(grafana_workspace_id: String, region_id: String)
    "GetGrafanaWorkspace" -> GetGrafanaWorkspaceOutput {
    0 "AliyunLang" aliyun_lang: String, 1 "GrafanaWorkspaceId" grafana_workspace_id, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGrafanaWorkspaceOutput {
    pub code: Option<i64>,
    pub data: Option<GrafanaWorkspace>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { GetGrafanaWorkspaceOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success, 4 "TraceId" trace_id
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIntegrationState {
    pub cluster_id: String,
    pub integration: String,
    pub region_id: String,
}
operation! { GetIntegrationState(cluster_id: String, integration: String, region_id: String)
    "GetIntegrationState" -> GetIntegrationStateOutput {
    0 "ClusterId" cluster_id, 1 "Integration" integration, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIntegrationStateOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub state: Option<bool>,
}
model! { GetIntegrationStateOutput {
    0 "Code" code, 1 "Message" message, 2 "State" state
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetManagedPrometheusStatus {
    pub cluster_id: String,
    pub cluster_type: String,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub vpc_id: Option<String>,
}
operation! { GetManagedPrometheusStatus(cluster_id: String, cluster_type: String, region_id: String)
    "GetManagedPrometheusStatus" -> GetManagedPrometheusStatusOutput {
    0 "ClusterId" cluster_id, 1 "ClusterType" cluster_type, 2 "RegionId" region_id,
    3 "ResourceGroupId" resource_group_id: String, 4 "VpcId" vpc_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetManagedPrometheusStatusOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetManagedPrometheusStatusOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMultipleTrace {
    pub end_time: i64,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub start_time: i64,
    pub trace_ids: Vec<String>,
}
operation! { GetMultipleTrace(end_time: i64, region_id: String, start_time: i64, trace_ids: Vec<String>)
    "GetMultipleTrace" -> GetMultipleTraceOutput {
    0 "EndTime" end_time, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "RegionId" region_id,
    4 "StartTime" start_time, 5 "TraceIDs" trace_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMultipleTraceOutput {
    pub multi_call_chain_infos: Option<Vec<GetMultipleTraceMultiCallChainInfos>>,
}
model! { GetMultipleTraceOutput {
    0 "MultiCallChainInfos" multi_call_chain_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMultipleTraceMultiCallChainInfos {
    pub spans: Option<Vec<GetMultipleTraceSpans>>,
    pub trace_id: Option<String>,
}
model! { GetMultipleTraceMultiCallChainInfos {
    0 "Spans" spans, 1 "TraceID" trace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMultipleTraceSpans {
    pub duration: Option<i64>,
    pub have_stack: Option<bool>,
    pub log_event_list: Option<Vec<GetMultipleTraceLogEventList>>,
    pub operation_name: Option<String>,
    pub parent_span_id: Option<String>,
    pub result_code: Option<String>,
    pub rpc_id: Option<String>,
    pub rpc_type: Option<i64>,
    pub service_ip: Option<String>,
    pub service_name: Option<String>,
    pub span_id: Option<String>,
    pub tag_entry_list: Option<Vec<GetMultipleTraceSpansTagEntryList>>,
    pub timestamp: Option<i64>,
    pub trace_id: Option<String>,
}
model! { GetMultipleTraceSpans {
    0 "Duration" duration, 1 "HaveStack" have_stack, 2 "LogEventList" log_event_list, 3 "OperationName" operation_name,
    4 "ParentSpanId" parent_span_id, 5 "ResultCode" result_code, 6 "RpcId" rpc_id, 7 "RpcType" rpc_type,
    8 "ServiceIp" service_ip, 9 "ServiceName" service_name, 10 "SpanId" span_id, 11 "TagEntryList" tag_entry_list,
    12 "Timestamp" timestamp, 13 "TraceID" trace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMultipleTraceLogEventList {
    pub tag_entry_list: Option<Vec<GetMultipleTraceTagEntryList>>,
    pub timestamp: Option<i64>,
}
model! { GetMultipleTraceLogEventList {
    0 "TagEntryList" tag_entry_list, 1 "Timestamp" timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMultipleTraceTagEntryList {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetMultipleTraceTagEntryList {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMultipleTraceSpansTagEntryList {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetMultipleTraceSpansTagEntryList {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOnCallSchedulesDetail {
    pub end_time: Option<String>,
    pub id: i64,
    pub start_time: Option<String>,
}
operation! { GetOnCallSchedulesDetail(id: i64) "GetOnCallSchedulesDetail" -> GetOnCallSchedulesDetailOutput {
    0 "EndTime" end_time: String, 1 "Id" id, 2 "StartTime" start_time: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOnCallSchedulesDetailOutput {
    pub data: Option<GetOnCallSchedulesDetailData>,
}
model! { GetOnCallSchedulesDetailOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOnCallSchedulesDetailData {
    pub alert_robot_id: Option<i64>,
    pub description: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub rendered_finnal_entries: Option<Vec<GetOnCallSchedulesDetailRenderedFinnalEntries>>,
    pub rendered_layer_entries: Option<Vec<Vec<GetOnCallSchedulesDetailRenderedLayerEntries>>>,
    pub rendered_substitude_entries: Option<Vec<GetOnCallSchedulesDetailRenderedSubstitudeEntries>>,
    pub schedule_layers: Option<Vec<GetOnCallSchedulesDetailScheduleLayers>>,
}
model! { GetOnCallSchedulesDetailData {
    0 "AlertRobotId" alert_robot_id, 1 "Description" description, 2 "Id" id, 3 "Name" name,
    4 "RenderedFinnalEntries" rendered_finnal_entries, 5 "RenderedLayerEntries" rendered_layer_entries,
    6 "RenderedSubstitudeEntries" rendered_substitude_entries, 7 "ScheduleLayers" schedule_layers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOnCallSchedulesDetailRenderedFinnalEntries {
    pub end: Option<String>,
    pub simple_contact: Option<GetOnCallSchedulesDetailSimpleContact>,
    pub start: Option<String>,
}
model! { GetOnCallSchedulesDetailRenderedFinnalEntries {
    0 "End" end, 1 "SimpleContact" simple_contact, 2 "Start" start
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOnCallSchedulesDetailSimpleContact {
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { GetOnCallSchedulesDetailSimpleContact {
    0 "Id" id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOnCallSchedulesDetailRenderedLayerEntries {
    pub start: Option<String>,
    pub end: Option<String>,
    pub simple_contact: Option<GetOnCallSchedulesDetailRenderedLayerEntriesSimpleContact>,
}
model! { GetOnCallSchedulesDetailRenderedLayerEntries {
    0 "Start" start, 1 "End" end, 2 "SimpleContact" simple_contact
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOnCallSchedulesDetailRenderedLayerEntriesSimpleContact {
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { GetOnCallSchedulesDetailRenderedLayerEntriesSimpleContact {
    0 "Id" id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOnCallSchedulesDetailRenderedSubstitudeEntries {
    pub end: Option<String>,
    pub simple_contact: Option<GetOnCallSchedulesDetailRenderedSubstitudeEntriesSimpleContact>,
    pub start: Option<String>,
}
model! { GetOnCallSchedulesDetailRenderedSubstitudeEntries {
    0 "End" end, 1 "SimpleContact" simple_contact, 2 "Start" start
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOnCallSchedulesDetailRenderedSubstitudeEntriesSimpleContact {
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { GetOnCallSchedulesDetailRenderedSubstitudeEntriesSimpleContact {
    0 "Id" id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOnCallSchedulesDetailScheduleLayers {
    pub contact_ids: Option<Vec<i64>>,
    pub restrictions: Option<Vec<GetOnCallSchedulesDetailRestrictions>>,
    pub rotation_type: Option<String>,
    pub shift_length: Option<i64>,
    pub start_time: Option<String>,
}
model! { GetOnCallSchedulesDetailScheduleLayers {
    0 "ContactIds" contact_ids, 1 "Restrictions" restrictions, 2 "RotationType" rotation_type,
    3 "ShiftLength" shift_length, 4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOnCallSchedulesDetailRestrictions {
    pub end_time_of_day: Option<String>,
    pub restriction_type: Option<String>,
    pub start_time_of_day: Option<String>,
}
model! { GetOnCallSchedulesDetailRestrictions {
    0 "EndTimeOfDay" end_time_of_day, 1 "RestrictionType" restriction_type, 2 "StartTimeOfDay" start_time_of_day
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPrometheusApiToken {
    pub region_id: String,
}
operation! { GetPrometheusApiToken(region_id: String) "GetPrometheusApiToken" -> GetPrometheusApiTokenOutput {
    0 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPrometheusApiTokenOutput {
    pub token: Option<Secret>,
}
model! { GetPrometheusApiTokenOutput {
    0 "Token" token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPrometheusGlobalView {
    pub global_view_cluster_id: String,
    pub region_id: String,
}
operation! { GetPrometheusGlobalView(global_view_cluster_id: String, region_id: String)
    "GetPrometheusGlobalView" -> GetPrometheusGlobalViewOutput {
    0 "GlobalViewClusterId" global_view_cluster_id, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPrometheusGlobalViewOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { GetPrometheusGlobalViewOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPrometheusInstance {
    pub cluster_id: String,
    pub region_id: String,
}
operation! { GetPrometheusInstance(cluster_id: String, region_id: String)
    "GetPrometheusInstance" -> GetPrometheusInstanceOutput {
    0 "ClusterId" cluster_id, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPrometheusInstanceOutput {
    pub code: Option<i64>,
    pub data: Option<GetPrometheusInstanceData>,
    pub message: Option<String>,
}
model! { GetPrometheusInstanceOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPrometheusInstanceData {
    pub access_type: Option<String>,
    pub archive_duration: Option<i64>,
    pub auth_free_read_policy: Option<String>,
    pub auth_free_write_policy: Option<String>,
    pub auth_token: Option<Secret>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub cluster_type: Option<String>,
    pub db_instance_status: Option<String>,
    pub enable_auth_free_read: Option<bool>,
    pub enable_auth_free_write: Option<bool>,
    pub enable_auth_token: Option<Secret>,
    pub extra_info: Option<BTreeMap<String, String>>,
    pub grafana_instance_id: Option<String>,
    pub http_api_inter_url: Option<String>,
    pub http_api_intra_url: Option<String>,
    pub open_telemetry_inter_url: Option<String>,
    pub open_telemetry_intra_url: Option<String>,
    pub payment_type: Option<String>,
    pub payment_type_update_time: Option<String>,
    pub product: Option<String>,
    pub push_gateway_inter_url: Option<String>,
    pub push_gateway_intra_url: Option<String>,
    pub region_id: Option<String>,
    pub remote_read_inter_url: Option<String>,
    pub remote_read_intra_url: Option<String>,
    pub remote_write_inter_url: Option<String>,
    pub remote_write_intra_url: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_type: Option<String>,
    pub security_group_id: Option<String>,
    pub storage_duration: Option<i64>,
    pub sub_clusters_json: Option<String>,
    pub support_auth_types: Option<Vec<String>>,
    pub tags: Option<Vec<GetPrometheusInstanceTags>>,
    pub user_id: Option<String>,
    pub v_switch_id: Option<String>,
    pub version: Option<String>,
    pub vpc_id: Option<String>,
}
model! { GetPrometheusInstanceData {
    0 "AccessType" access_type, 1 "ArchiveDuration" archive_duration, 2 "AuthFreeReadPolicy" auth_free_read_policy,
    3 "AuthFreeWritePolicy" auth_free_write_policy, 4 "AuthToken" auth_token, 5 "ClusterId" cluster_id,
    6 "ClusterName" cluster_name, 7 "ClusterType" cluster_type, 8 "DbInstanceStatus" db_instance_status,
    9 "EnableAuthFreeRead" enable_auth_free_read, 10 "EnableAuthFreeWrite" enable_auth_free_write,
    11 "EnableAuthToken" enable_auth_token, 12 "ExtraInfo" extra_info, 13 "GrafanaInstanceId" grafana_instance_id,
    14 "HttpApiInterUrl" http_api_inter_url, 15 "HttpApiIntraUrl" http_api_intra_url,
    16 "OpenTelemetryInterUrl" open_telemetry_inter_url, 17 "OpenTelemetryIntraUrl" open_telemetry_intra_url,
    18 "PaymentType" payment_type, 19 "PaymentTypeUpdateTime" payment_type_update_time, 20 "Product" product,
    21 "PushGatewayInterUrl" push_gateway_inter_url, 22 "PushGatewayIntraUrl" push_gateway_intra_url,
    23 "RegionId" region_id, 24 "RemoteReadInterUrl" remote_read_inter_url,
    25 "RemoteReadIntraUrl" remote_read_intra_url, 26 "RemoteWriteInterUrl" remote_write_inter_url,
    27 "RemoteWriteIntraUrl" remote_write_intra_url, 28 "ResourceGroupId" resource_group_id,
    29 "ResourceType" resource_type, 30 "SecurityGroupId" security_group_id, 31 "StorageDuration" storage_duration,
    32 "SubClustersJson" sub_clusters_json, 33 "SupportAuthTypes" support_auth_types, 34 "Tags" tags,
    35 "UserId" user_id, 36 "VSwitchId" v_switch_id, 37 "Version" version, 38 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPrometheusInstanceTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { GetPrometheusInstanceTags {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPrometheusIntegration {
    pub cluster_id: String,
    pub instance_id: i64,
    pub integration_type: String,
    pub region_id: String,
}
operation! { GetPrometheusIntegration(cluster_id: String, instance_id: i64, integration_type: String, region_id: String)
    "GetPrometheusIntegration" -> GetPrometheusIntegrationOutput {
    0 "ClusterId" cluster_id, 1 "InstanceId" instance_id, 2 "IntegrationType" integration_type, 3 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPrometheusIntegrationOutput {
    pub code: Option<i64>,
    pub data: Option<GetPrometheusIntegrationData>,
    pub message: Option<String>,
}
model! { GetPrometheusIntegrationOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPrometheusIntegrationData {
    pub can_delete: Option<bool>,
    pub can_editor: Option<bool>,
    pub cluster_id: Option<String>,
    pub container_name: Option<String>,
    pub describe: Option<String>,
    pub exporter_type: Option<String>,
    pub instance_id: Option<i64>,
    pub instance_name: Option<String>,
    pub integration_type: Option<String>,
    pub namespace: Option<String>,
    pub need_upgrade: Option<bool>,
    pub param: Option<String>,
    pub show_describe: Option<bool>,
    pub show_log: Option<String>,
    pub status: Option<String>,
    pub target: Option<String>,
    pub version: Option<String>,
}
model! { GetPrometheusIntegrationData {
    0 "CanDelete" can_delete, 1 "CanEditor" can_editor, 2 "ClusterId" cluster_id, 3 "ContainerName" container_name,
    4 "Describe" describe, 5 "ExporterType" exporter_type, 6 "InstanceId" instance_id, 7 "InstanceName" instance_name,
    8 "IntegrationType" integration_type, 9 "Namespace" namespace, 10 "NeedUpgrade" need_upgrade, 11 "Param" param,
    12 "ShowDescribe" show_describe, 13 "ShowLog" show_log, 14 "Status" status, 15 "Target" target, 16 "Version" version
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPrometheusMonitoring {
    pub cluster_id: String,
    pub monitoring_name: String,
    pub region_id: String,
    pub r#type: String,
}
operation! { GetPrometheusMonitoring(cluster_id: String, monitoring_name: String, region_id: String, r#type: String)
    "GetPrometheusMonitoring" -> GetPrometheusMonitoringOutput {
    0 "ClusterId" cluster_id, 1 "MonitoringName" monitoring_name, 2 "RegionId" region_id, 3 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPrometheusMonitoringOutput {
    pub code: Option<i64>,
    pub data: Option<GetPrometheusMonitoringData>,
    pub message: Option<String>,
}
model! { GetPrometheusMonitoringOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPrometheusMonitoringData {
    pub cluster_id: Option<String>,
    pub config_yaml: Option<String>,
    pub monitoring_name: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { GetPrometheusMonitoringData {
    0 "ClusterId" cluster_id, 1 "ConfigYaml" config_yaml, 2 "MonitoringName" monitoring_name, 3 "Status" status,
    4 "Type" r#type
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecordingRule {
    pub cluster_id: String,
    pub region_id: String,
}
operation! { GetRecordingRule(cluster_id: String, region_id: String) "GetRecordingRule" -> GetRecordingRuleOutput {
    0 "ClusterId" cluster_id, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecordingRuleOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { GetRecordingRuleOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRetcodeAppByPid {
    pub pid: String,
    pub region_id: Option<String>,
    pub tags: Option<Vec<GetRetcodeAppByPidTags>>,
}
operation! { GetRetcodeAppByPid(pid: String) "GetRetcodeAppByPid" -> GetRetcodeAppByPidOutput {
    0 "Pid" pid, 1 "RegionId" region_id: String, 2 "Tags" tags: Vec<GetRetcodeAppByPidTags>
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRetcodeAppByPidTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { GetRetcodeAppByPidTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRetcodeAppByPidOutput {
    pub retcode_app: Option<GetRetcodeAppByPidRetcodeApp>,
}
model! { GetRetcodeAppByPidOutput {
    0 "RetcodeApp" retcode_app
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRetcodeAppByPidRetcodeApp {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub pid: Option<String>,
    pub resource_group_id: Option<String>,
    pub retcode_app_type: Option<String>,
    pub tags: Option<Vec<GetRetcodeAppByPidRetcodeAppTags>>,
}
model! { GetRetcodeAppByPidRetcodeApp {
    0 "AppId" app_id, 1 "AppName" app_name, 2 "Pid" pid, 3 "ResourceGroupId" resource_group_id,
    4 "RetcodeAppType" retcode_app_type, 5 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRetcodeAppByPidRetcodeAppTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetRetcodeAppByPidRetcodeAppTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRetcodeDataByQuery {
    pub from: i64,
    pub pid: String,
    pub query: String,
    pub region_id: String,
    pub to: i64,
}

/// What [`GetRetcodeDataByQuery::new`] takes.
pub struct GetRetcodeDataByQueryRequired {
    pub from: i64,
    pub pid: String,
    pub query: String,
    pub region_id: String,
    pub to: i64,
}
operation! { GetRetcodeDataByQuery{GetRetcodeDataByQueryRequired: from, pid, query, region_id, to}
    "GetRetcodeDataByQuery" -> GetRetcodeDataByQueryOutput {
    0 "From" from, 1 "Pid" pid, 2 "Query" query, 3 "RegionId" region_id, 4 "To" to
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRetcodeDataByQueryOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetRetcodeDataByQueryOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRetcodeLogstore {
    pub pid: String,
    pub region_id: Option<String>,
}
operation! { GetRetcodeLogstore(pid: String) "GetRetcodeLogstore" -> GetRetcodeLogstoreOutput {
    0 "Pid" pid, 1 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRetcodeLogstoreOutput {
    pub data: Option<GetRetcodeLogstoreData>,
}
model! { GetRetcodeLogstoreOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRetcodeLogstoreData {
    pub message: Option<String>,
    pub retcode_sls_config: Option<GetRetcodeLogstoreRetcodeSLSConfig>,
    pub status: Option<String>,
}
model! { GetRetcodeLogstoreData {
    0 "Message" message, 1 "RetcodeSLSConfig" retcode_sls_config, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRetcodeLogstoreRetcodeSLSConfig {
    pub logstore: Option<String>,
    pub project: Option<String>,
    pub region_id: Option<String>,
}
model! { GetRetcodeLogstoreRetcodeSLSConfig {
    0 "Logstore" logstore, 1 "Project" project, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRetcodeShareUrl {
    pub pid: String,
}
operation! { GetRetcodeShareUrl(pid: String) "GetRetcodeShareUrl" -> GetRetcodeShareUrlOutput {
    0 "Pid" pid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRetcodeShareUrlOutput {
    pub url: Option<String>,
}
model! { GetRetcodeShareUrlOutput {
    0 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRumAppInfo {
    pub app_group: Option<String>,
    pub pid: String,
    pub region_id: String,
}
operation! { GetRumAppInfo(pid: String, region_id: String) "GetRumAppInfo" -> GetRumAppInfoOutput {
    0 "AppGroup" app_group: String, 1 "Pid" pid, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRumAppInfoOutput {
    pub code: Option<i64>,
    pub data: Option<GetRumAppInfoData>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetRumAppInfoOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRumAppInfoData {
    pub app_config: Option<String>,
    pub app_group: Option<String>,
    pub app_type: Option<String>,
    pub backend_service_trace_region: Option<String>,
    pub bonree_sdk_config: Option<GetRumAppInfoBonreeSDKConfig>,
    pub cdn_domain: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub endpoint: Option<String>,
    pub is_subscription: Option<String>,
    pub name: Option<String>,
    pub nick_name: Option<String>,
    pub package_name: Option<String>,
    pub pid: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub service_domain_configs: Option<Vec<GetRumAppInfoServiceDomainConfigs>>,
    pub sls_logstore: Option<String>,
    pub sls_project: Option<String>,
    pub status: Option<String>,
    pub tags: Option<Vec<GetRumAppInfoTags>>,
    pub r#type: Option<String>,
    pub web_sdk_config_json: Option<String>,
}
model! { GetRumAppInfoData {
    0 "AppConfig" app_config, 1 "AppGroup" app_group, 2 "AppType" app_type,
    3 "BackendServiceTraceRegion" backend_service_trace_region, 4 "BonreeSDKConfig" bonree_sdk_config,
    5 "CdnDomain" cdn_domain, 6 "CreateTime" create_time, 7 "Description" description, 8 "Endpoint" endpoint,
    9 "IsSubscription" is_subscription, 10 "Name" name, 11 "NickName" nick_name, 12 "PackageName" package_name,
    13 "Pid" pid, 14 "RegionId" region_id, 15 "ResourceGroupId" resource_group_id,
    16 "ServiceDomainConfigs" service_domain_configs, 17 "SlsLogstore" sls_logstore, 18 "SlsProject" sls_project,
    19 "Status" status, 20 "Tags" tags, 21 "Type" r#type, 22 "WebSDKConfigJson" web_sdk_config_json
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRumAppInfoBonreeSDKConfig {
    pub module_config: Option<GetRumAppInfoModuleConfig>,
    pub sampling_config: Option<GetRumAppInfoSamplingConfig>,
}
model! { GetRumAppInfoBonreeSDKConfig {
    0 "moduleConfig" module_config, 1 "samplingConfig" sampling_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRumAppInfoModuleConfig {
    pub default_config: Option<BTreeMap<String, DataBonreeSDKConfigModuleConfigDefaultConfigValue>>,
    pub enable: Option<bool>,
    pub version_configs: Option<BTreeMap<String, DataBonreeSDKConfigModuleConfigVersionConfigsValue>>,
}
model! { GetRumAppInfoModuleConfig {
    0 "defaultConfig" default_config, 1 "enable" enable, 2 "versionConfigs" version_configs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataBonreeSDKConfigModuleConfigDefaultConfigValue {
    pub enable: Option<bool>,
}
model! { DataBonreeSDKConfigModuleConfigDefaultConfigValue {
    0 "enable" enable
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataBonreeSDKConfigModuleConfigVersionConfigsValue {
    pub use_custom: Option<bool>,
    pub custom_config: Option<BTreeMap<String, DataBonreeSDKConfigModuleConfigVersionConfigsValueCustomConfigValue>>,
    pub description: Option<String>,
    pub update_time: Option<i64>,
}
model! { DataBonreeSDKConfigModuleConfigVersionConfigsValue {
    0 "useCustom" use_custom, 1 "customConfig" custom_config, 2 "description" description, 3 "updateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataBonreeSDKConfigModuleConfigVersionConfigsValueCustomConfigValue {
    pub enable: Option<bool>,
}
model! { DataBonreeSDKConfigModuleConfigVersionConfigsValueCustomConfigValue {
    0 "enable" enable
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRumAppInfoSamplingConfig {
    pub sampling_rate: Option<i64>,
    pub sampling_type: Option<i64>,
}
model! { GetRumAppInfoSamplingConfig {
    0 "samplingRate" sampling_rate, 1 "samplingType" sampling_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRumAppInfoServiceDomainConfigs {
    pub description: Option<String>,
    pub domain: Option<String>,
    pub propagator_types: Option<Vec<String>>,
    pub sampling_rate: Option<i64>,
    pub tracing: Option<bool>,
}
model! { GetRumAppInfoServiceDomainConfigs {
    0 "Description" description, 1 "Domain" domain, 2 "PropagatorTypes" propagator_types,
    3 "SamplingRate" sampling_rate, 4 "Tracing" tracing
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRumAppInfoTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetRumAppInfoTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRumApps {
    pub app_group: Option<String>,
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub app_type: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub tags: Option<Vec<GetRumAppsTags>>,
}
operation! { GetRumApps(region_id: String) "GetRumApps" -> GetRumAppsOutput {
    0 "AppGroup" app_group: String, 1 "AppId" app_id: String, 2 "AppName" app_name: String,
    3 "AppType" app_type: String, 4 "RegionId" region_id, 5 "ResourceGroupId" resource_group_id: String,
    6 "Tags" tags: Vec<GetRumAppsTags>
} [
    Mark { index: 6, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRumAppsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { GetRumAppsTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRumAppsOutput {
    pub app_list: Option<Vec<GetRumAppsAppList>>,
    pub code: Option<i64>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetRumAppsOutput {
    0 "AppList" app_list, 1 "Code" code, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRumAppsAppList {
    pub app_type: Option<String>,
    pub create_time: Option<Value>,
    pub description: Option<String>,
    pub endpoint: Option<String>,
    pub is_subscription: Option<bool>,
    pub name: Option<String>,
    pub nick_name: Option<String>,
    pub package_name: Option<String>,
    pub pid: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub service_domain_configs: Option<Vec<GetRumAppsServiceDomainConfigs>>,
    pub sls_logstore: Option<String>,
    pub sls_project: Option<String>,
    pub status: Option<String>,
    pub tags: Option<Vec<GetRumAppsAppListTags>>,
    pub r#type: Option<String>,
}
model! { GetRumAppsAppList {
    0 "AppType" app_type, 1 "CreateTime" create_time, 2 "Description" description, 3 "Endpoint" endpoint,
    4 "IsSubscription" is_subscription, 5 "Name" name, 6 "NickName" nick_name, 7 "PackageName" package_name,
    8 "Pid" pid, 9 "RegionId" region_id, 10 "ResourceGroupId" resource_group_id,
    11 "ServiceDomainConfigs" service_domain_configs, 12 "SlsLogstore" sls_logstore, 13 "SlsProject" sls_project,
    14 "Status" status, 15 "Tags" tags, 16 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRumAppsServiceDomainConfigs {
    pub description: Option<String>,
    pub domain: Option<String>,
    pub propagator_types: Option<Vec<String>>,
    pub tracing: Option<String>,
}
model! { GetRumAppsServiceDomainConfigs {
    0 "Description" description, 1 "Domain" domain, 2 "PropagatorTypes" propagator_types, 3 "Tracing" tracing
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRumAppsAppListTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetRumAppsAppListTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRumDataForPage {
    pub app_group: Option<String>,
    pub current_page: Option<i64>,
    pub end_time: i64,
    pub page_size: Option<i64>,
    pub pid: Option<String>,
    pub query: String,
    pub region_id: String,
    pub start_time: i64,
}
operation! { GetRumDataForPage(end_time: i64, query: String, region_id: String, start_time: i64)
    "GetRumDataForPage" -> GetRumDataForPageOutput {
    0 "AppGroup" app_group: String, 1 "CurrentPage" current_page: i64, 2 "EndTime" end_time,
    3 "PageSize" page_size: i64, 4 "Pid" pid: String, 5 "Query" query, 6 "RegionId" region_id, 7 "StartTime" start_time
} }
paged! { GetRumDataForPage: BTreeMap<String, Value> =
    Number "CurrentPage", "Data.Items" data.items, total "Data.Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRumDataForPageOutput {
    pub code: Option<String>,
    pub data: Option<GetRumDataForPageData>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetRumDataForPageOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRumDataForPageData {
    pub authentication: Option<String>,
    pub completion: Option<String>,
    pub items: Option<Vec<BTreeMap<String, Value>>>,
    pub page: Option<String>,
    pub page_size: Option<String>,
    pub preference: Option<String>,
    pub total: Option<String>,
}
model! { GetRumDataForPageData {
    0 "Authentication" authentication, 1 "Completion" completion, 2 "Items" items, 3 "Page" page,
    4 "PageSize" page_size, 5 "Preference" preference, 6 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRumExceptionStack {
    pub exception_binary_images: Option<String>,
    pub exception_stack: Option<String>,
    pub exception_thread_id: Option<String>,
    pub extra_info: Option<String>,
    pub pid: Option<String>,
    pub region_id: Option<String>,
    pub service_id: Option<String>,
    pub sourcemap_type: Option<String>,
    pub workspace: Option<String>,
}
operation! { GetRumExceptionStack() "GetRumExceptionStack" -> GetRumExceptionStackOutput {
    0 "ExceptionBinaryImages" exception_binary_images: String, 1 "ExceptionStack" exception_stack: String,
    2 "ExceptionThreadId" exception_thread_id: String, 3 "ExtraInfo" extra_info: String, 4 "Pid" pid: String,
    5 "RegionId" region_id: String, 6 "ServiceId" service_id: String, 7 "SourcemapType" sourcemap_type: String,
    8 "Workspace" workspace: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRumExceptionStackOutput {
    pub code: Option<String>,
    pub data: Option<GetRumExceptionStackData>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetRumExceptionStackOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRumExceptionStackData {
    pub binary_images: Option<String>,
    pub crash_address: Option<String>,
    pub crash_reason: Option<String>,
    pub lines: Option<Vec<String>>,
    pub module_name: Option<String>,
    pub thread_id: Option<String>,
    pub thread_info_list: Option<Vec<GetRumExceptionStackThreadInfoList>>,
    pub uuid: Option<String>,
}
model! { GetRumExceptionStackData {
    0 "BinaryImages" binary_images, 1 "CrashAddress" crash_address, 2 "CrashReason" crash_reason, 3 "Lines" lines,
    4 "ModuleName" module_name, 5 "ThreadId" thread_id, 6 "ThreadInfoList" thread_info_list, 7 "Uuid" uuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRumExceptionStackThreadInfoList {
    pub thread_detail: Option<String>,
    pub thread_tag: Option<String>,
}
model! { GetRumExceptionStackThreadInfoList {
    0 "ThreadDetail" thread_detail, 1 "ThreadTag" thread_tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRumOcuStatisticData {
    pub end_time: i64,
    pub filter: Option<Vec<GetRumOcuStatisticDataFilter>>,
    pub group: Option<Vec<String>>,
    pub page: i64,
    pub page_size: i64,
    pub query_type: Option<String>,
    pub region_id: Option<String>,
    pub start_time: i64,
}
operation! { GetRumOcuStatisticData(end_time: i64, page: i64, page_size: i64, start_time: i64)
    "GetRumOcuStatisticData" -> GetRumOcuStatisticDataOutput {
    0 "EndTime" end_time, 1 "Filter" filter: Vec<GetRumOcuStatisticDataFilter>, 2 "Group" group: Vec<String>,
    3 "Page" page, 4 "PageSize" page_size, 5 "QueryType" query_type: String, 6 "RegionId" region_id: String,
    7 "StartTime" start_time
} [
    Mark { index: 1, location: Location::Default, style: Style::Json },
    Mark { index: 2, location: Location::Default, style: Style::Json }
] { method: "GET", } }
paged! { GetRumOcuStatisticData: BTreeMap<String, Value> = Number "Page", "Data.Items" data.items, total "Data.Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRumOcuStatisticDataFilter {
    pub key: Option<String>,
    pub op_type: Option<String>,
    pub value: Option<Value>,
}
input! { GetRumOcuStatisticDataFilter() {
    0 "Key" key: String, 1 "OpType" op_type: String, 2 "Value" value: Value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRumOcuStatisticDataOutput {
    pub code: Option<i64>,
    pub data: Option<GetRumOcuStatisticDataData>,
    pub message: Option<String>,
}
model! { GetRumOcuStatisticDataOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRumOcuStatisticDataData {
    pub complete: Option<bool>,
    pub items: Option<Vec<BTreeMap<String, Value>>>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { GetRumOcuStatisticDataData {
    0 "Complete" complete, 1 "Items" items, 2 "Page" page, 3 "PageSize" page_size, 4 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRumUploadFiles {
    pub app_type: Option<String>,
    pub file_name: Option<String>,
    pub next_token: Option<String>,
    pub page_size: Option<i64>,
    pub pid: Option<String>,
    pub region_id: String,
    pub service_id: Option<String>,
    pub version_id: Option<String>,
    pub workspace: Option<String>,
}
operation! { GetRumUploadFiles(region_id: String) "GetRumUploadFiles" -> GetRumUploadFilesOutput {
    0 "AppType" app_type: String, 1 "FileName" file_name: String, 2 "NextToken" next_token: String,
    3 "PageSize" page_size: i64, 4 "Pid" pid: String, 5 "RegionId" region_id, 6 "ServiceId" service_id: String,
    7 "VersionId" version_id: String, 8 "Workspace" workspace: String
} }
paged! { GetRumUploadFiles: GetRumUploadFilesFileList =
    Token "NextToken", "Data.FileList" data.file_list, next "Data.NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRumUploadFilesOutput {
    pub code: Option<i64>,
    pub data: Option<GetRumUploadFilesData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetRumUploadFilesOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRumUploadFilesData {
    pub file_list: Option<Vec<GetRumUploadFilesFileList>>,
    pub next_token: Option<String>,
}
model! { GetRumUploadFilesData {
    0 "FileList" file_list, 1 "NextToken" next_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRumUploadFilesFileList {
    pub file_name: Option<String>,
    pub last_modified_time: Option<Value>,
    pub size: Option<String>,
    pub uuid: Option<String>,
    pub version_id: Option<String>,
}
model! { GetRumUploadFilesFileList {
    0 "FileName" file_name, 1 "LastModifiedTime" last_modified_time, 2 "Size" size, 3 "Uuid" uuid,
    4 "VersionId" version_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSourceMapInfo {
    pub ascending_sequence: Option<bool>,
    pub edition: Option<String>,
    pub id: String,
    pub keyword: Option<String>,
    pub order_field: Option<String>,
    pub region_id: Option<String>,
}
operation! { GetSourceMapInfo(id: String) "GetSourceMapInfo" -> GetSourceMapInfoOutput {
    0 "AscendingSequence" ascending_sequence: bool, 1 "Edition" edition: String, 2 "ID" id, 3 "Keyword" keyword: String,
    4 "OrderField" order_field: String, 5 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSourceMapInfoOutput {
    pub source_map_list: Option<Vec<GetSourceMapInfoSourceMapList>>,
}
model! { GetSourceMapInfoOutput {
    0 "SourceMapList" source_map_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSourceMapInfoSourceMapList {
    pub fid: Option<String>,
    pub file_name: Option<String>,
    pub size: Option<String>,
    pub upload_time: Option<String>,
    pub version: Option<String>,
}
model! { GetSourceMapInfoSourceMapList {
    0 "Fid" fid, 1 "FileName" file_name, 2 "Size" size, 3 "UploadTime" upload_time, 4 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStack {
    pub end_time: Option<i64>,
    pub pid: Option<String>,
    pub region_id: String,
    pub rpc_id: String,
    pub span_id: Option<String>,
    pub start_time: Option<i64>,
    pub trace_id: String,
}
operation! { GetStack(region_id: String, rpc_id: String, trace_id: String) "GetStack" -> GetStackOutput {
    0 "EndTime" end_time: i64, 1 "Pid" pid: String, 2 "RegionId" region_id, 3 "RpcID" rpc_id,
    4 "SpanID" span_id: String, 5 "StartTime" start_time: i64, 6 "TraceID" trace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStackOutput {
    pub stack_info: Option<Vec<GetStackStackInfo>>,
}
model! { GetStackOutput {
    0 "StackInfo" stack_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStackStackInfo {
    pub api: Option<String>,
    pub call_count: Option<String>,
    pub duration: Option<i64>,
    pub exception: Option<String>,
    pub ext_info: Option<GetStackExtInfo>,
    pub line: Option<String>,
    pub rpc_id: Option<String>,
    pub service_name: Option<String>,
    pub start_time: Option<i64>,
}
model! { GetStackStackInfo {
    0 "Api" api, 1 "CallCount" call_count, 2 "Duration" duration, 3 "Exception" exception, 4 "ExtInfo" ext_info,
    5 "Line" line, 6 "RpcId" rpc_id, 7 "ServiceName" service_name, 8 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStackExtInfo {
    pub info: Option<String>,
    pub r#type: Option<String>,
}
model! { GetStackExtInfo {
    0 "Info" info, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSyntheticMonitors {
    pub filter: GetSyntheticMonitorsFilter,
    pub region_id: Option<String>,
}
operation! { GetSyntheticMonitors(filter: GetSyntheticMonitorsFilter)
    "GetSyntheticMonitors" -> GetSyntheticMonitorsOutput {
    0 "Filter" filter, 1 "RegionId" region_id: String
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSyntheticMonitorsFilter {
    pub monitor_category: Option<i64>,
    pub network: Option<i64>,
    pub task_type: Option<i64>,
}
input! { GetSyntheticMonitorsFilter(monitor_category: i64, network: i64, task_type: i64) {
    0 "MonitorCategory" monitor_category: i64, 1 "Network" network: i64, 2 "TaskType" task_type: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSyntheticMonitorsOutput {
    pub code: Option<i64>,
    pub data: Option<Vec<GetSyntheticMonitorsData>>,
    pub message: Option<String>,
}
model! { GetSyntheticMonitorsOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSyntheticMonitorsData {
    pub available: Option<String>,
    pub can_be_selected: Option<bool>,
    pub city: Option<String>,
    pub city_code: Option<String>,
    pub client_type: Option<i64>,
    pub country: Option<String>,
    pub ipv6: Option<i64>,
    pub operator: Option<String>,
    pub operator_code: Option<String>,
    pub region: Option<String>,
}
model! { GetSyntheticMonitorsData {
    0 "Available" available, 1 "CanBeSelected" can_be_selected, 2 "City" city, 3 "CityCode" city_code,
    4 "ClientType" client_type, 5 "Country" country, 6 "Ipv6" ipv6, 7 "Operator" operator,
    8 "OperatorCode" operator_code, 9 "Region" region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSyntheticTaskDetail {
    pub region_id: Option<String>,
    pub task_id: String,
}
operation! { GetSyntheticTaskDetail(task_id: String) "GetSyntheticTaskDetail" -> GetSyntheticTaskDetailOutput {
    0 "RegionId" region_id: String, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSyntheticTaskDetailOutput {
    pub task_detail: Option<GetSyntheticTaskDetailTaskDetail>,
}
model! { GetSyntheticTaskDetailOutput {
    0 "TaskDetail" task_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSyntheticTaskDetailTaskDetail {
    pub common_param: Option<GetSyntheticTaskDetailCommonParam>,
    pub download: Option<GetSyntheticTaskDetailDownload>,
    pub extend_interval: Option<GetSyntheticTaskDetailExtendInterval>,
    pub interval_time: Option<i64>,
    pub interval_type: Option<i64>,
    pub ip_type: Option<i64>,
    pub monitor_list: Option<Vec<GetSyntheticTaskDetailMonitorList>>,
    pub monitor_list_string: Option<String>,
    pub nav: Option<GetSyntheticTaskDetailNav>,
    pub net: Option<GetSyntheticTaskDetailNet>,
    pub protocol: Option<GetSyntheticTaskDetailProtocol>,
    pub task_id: Option<i64>,
    pub task_name: Option<String>,
    pub task_type: Option<i64>,
    pub url: Option<String>,
}
model! { GetSyntheticTaskDetailTaskDetail {
    0 "CommonParam" common_param, 1 "Download" download, 2 "ExtendInterval" extend_interval,
    3 "IntervalTime" interval_time, 4 "IntervalType" interval_type, 5 "IpType" ip_type, 6 "MonitorList" monitor_list,
    7 "MonitorListString" monitor_list_string, 8 "Nav" nav, 9 "Net" net, 10 "Protocol" protocol, 11 "TaskId" task_id,
    12 "TaskName" task_name, 13 "TaskType" task_type, 14 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSyntheticTaskDetailCommonParam {
    pub alarm_flag: Option<i64>,
    pub alert_list: Option<Vec<GetSyntheticTaskDetailAlertList>>,
    pub alert_notifier_id: Option<String>,
    pub alert_policy_id: Option<String>,
    pub monitor_samples: Option<String>,
    pub start_execution_time: Option<String>,
}
model! { GetSyntheticTaskDetailCommonParam {
    0 "AlarmFlag" alarm_flag, 1 "AlertList" alert_list, 2 "AlertNotifierId" alert_notifier_id,
    3 "AlertPolicyId" alert_policy_id, 4 "MonitorSamples" monitor_samples, 5 "StartExecutionTime" start_execution_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSyntheticTaskDetailAlertList {
    pub general_alert: Option<String>,
    pub is_critical: Option<String>,
    pub name: Option<String>,
    pub serious_alert: Option<String>,
    pub symbols: Option<String>,
}
model! { GetSyntheticTaskDetailAlertList {
    0 "GeneralAlert" general_alert, 1 "IsCritical" is_critical, 2 "Name" name, 3 "SeriousAlert" serious_alert,
    4 "Symbols" symbols
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSyntheticTaskDetailDownload {
    pub connection_timeout: Option<i64>,
    pub download_custom_header_content: Option<String>,
    pub download_custom_host: Option<i64>,
    pub download_custom_host_ip: Option<String>,
    pub download_kernel: Option<i64>,
    pub download_redirect: Option<i64>,
    pub download_transmission_size: Option<i64>,
    pub monitor_timeout: Option<i64>,
    pub quick_protocol: Option<String>,
    pub validate_keywords: Option<String>,
    pub verify_way: Option<i64>,
    pub white_list: Option<String>,
}
model! { GetSyntheticTaskDetailDownload {
    0 "ConnectionTimeout" connection_timeout, 1 "DownloadCustomHeaderContent" download_custom_header_content,
    2 "DownloadCustomHost" download_custom_host, 3 "DownloadCustomHostIp" download_custom_host_ip,
    4 "DownloadKernel" download_kernel, 5 "DownloadRedirect" download_redirect,
    6 "DownloadTransmissionSize" download_transmission_size, 7 "MonitorTimeout" monitor_timeout,
    8 "QuickProtocol" quick_protocol, 9 "ValidateKeywords" validate_keywords, 10 "VerifyWay" verify_way,
    11 "WhiteList" white_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSyntheticTaskDetailExtendInterval {
    pub days: Option<Vec<i64>>,
    pub end_minute: Option<i64>,
    pub end_time: Option<String>,
    pub endhour: Option<i64>,
    pub start_hour: Option<i64>,
    pub start_minute: Option<i64>,
    pub start_time: Option<String>,
}
model! { GetSyntheticTaskDetailExtendInterval {
    0 "Days" days, 1 "EndMinute" end_minute, 2 "EndTime" end_time, 3 "Endhour" endhour, 4 "StartHour" start_hour,
    5 "StartMinute" start_minute, 6 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSyntheticTaskDetailMonitorList {
    pub city_code: Option<i64>,
    pub monitor_type: Option<i64>,
    pub net_service_id: Option<i64>,
    pub send_count: Option<i64>,
}
model! { GetSyntheticTaskDetailMonitorList {
    0 "CityCode" city_code, 1 "MonitorType" monitor_type, 2 "NetServiceId" net_service_id, 3 "SendCount" send_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSyntheticTaskDetailNav {
    pub dns_hijack_whitelist: Option<String>,
    pub element_blacklist: Option<String>,
    pub execute_active_x: Option<i64>,
    pub execute_applet: Option<i64>,
    pub execute_script: Option<i64>,
    pub filter_invalid_ip: Option<i64>,
    pub flow_hijack_jump_times: Option<i64>,
    pub flow_hijack_logo: Option<String>,
    pub monitor_timeout: Option<i64>,
    pub nav_automatic_scrolling: Option<i64>,
    pub nav_custom_header: Option<String>,
    pub nav_custom_header_content: Option<String>,
    pub nav_custom_host: Option<i64>,
    pub nav_custom_host_ip: Option<String>,
    pub nav_disable_cache: Option<i64>,
    pub nav_disable_compression: Option<i64>,
    pub nav_ignore_certificate_error: Option<i64>,
    pub nav_redirect: Option<i64>,
    pub nav_return_element: Option<i64>,
    pub page_tampering: Option<String>,
    pub process_name: Option<String>,
    pub quic_domain: Option<String>,
    pub quic_version: Option<i64>,
    pub request_header: Option<i64>,
    pub slow_element_threshold: Option<i64>,
    pub verify_string_blacklist: Option<String>,
    pub verify_string_whitelist: Option<String>,
    pub wait_completion_time: Option<i64>,
}
model! { GetSyntheticTaskDetailNav {
    0 "DnsHijackWhitelist" dns_hijack_whitelist, 1 "ElementBlacklist" element_blacklist,
    2 "ExecuteActiveX" execute_active_x, 3 "ExecuteApplet" execute_applet, 4 "ExecuteScript" execute_script,
    5 "FilterInvalidIP" filter_invalid_ip, 6 "FlowHijackJumpTimes" flow_hijack_jump_times,
    7 "FlowHijackLogo" flow_hijack_logo, 8 "MonitorTimeout" monitor_timeout,
    9 "NavAutomaticScrolling" nav_automatic_scrolling, 10 "NavCustomHeader" nav_custom_header,
    11 "NavCustomHeaderContent" nav_custom_header_content, 12 "NavCustomHost" nav_custom_host,
    13 "NavCustomHostIp" nav_custom_host_ip, 14 "NavDisableCache" nav_disable_cache,
    15 "NavDisableCompression" nav_disable_compression, 16 "NavIgnoreCertificateError" nav_ignore_certificate_error,
    17 "NavRedirect" nav_redirect, 18 "NavReturnElement" nav_return_element, 19 "PageTampering" page_tampering,
    20 "ProcessName" process_name, 21 "QuicDomain" quic_domain, 22 "QuicVersion" quic_version,
    23 "RequestHeader" request_header, 24 "SlowElementThreshold" slow_element_threshold,
    25 "VerifyStringBlacklist" verify_string_blacklist, 26 "VerifyStringWhitelist" verify_string_whitelist,
    27 "WaitCompletionTime" wait_completion_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSyntheticTaskDetailNet {
    pub net_dig_switch: Option<i64>,
    pub net_dns_ns: Option<String>,
    pub net_dns_query_method: Option<String>,
    pub net_dns_server: Option<i64>,
    pub net_dns_switch: Option<i64>,
    pub net_dns_timeout: Option<String>,
    pub net_icmp_active: Option<i64>,
    pub net_icmp_data_cut: Option<i64>,
    pub net_icmp_interval: Option<i64>,
    pub net_icmp_num: Option<i64>,
    pub net_icmp_size: Option<i64>,
    pub net_icmp_switch: Option<i64>,
    pub net_icmp_timeout: Option<i64>,
    pub net_trace_route_num: Option<i64>,
    pub net_trace_route_switch: Option<i64>,
    pub net_trace_route_timeout: Option<i64>,
    pub white_list: Option<String>,
}
model! { GetSyntheticTaskDetailNet {
    0 "NetDigSwitch" net_dig_switch, 1 "NetDnsNs" net_dns_ns, 2 "NetDnsQueryMethod" net_dns_query_method,
    3 "NetDnsServer" net_dns_server, 4 "NetDnsSwitch" net_dns_switch, 5 "NetDnsTimeout" net_dns_timeout,
    6 "NetIcmpActive" net_icmp_active, 7 "NetIcmpDataCut" net_icmp_data_cut, 8 "NetIcmpInterval" net_icmp_interval,
    9 "NetIcmpNum" net_icmp_num, 10 "NetIcmpSize" net_icmp_size, 11 "NetIcmpSwitch" net_icmp_switch,
    12 "NetIcmpTimeout" net_icmp_timeout, 13 "NetTraceRouteNum" net_trace_route_num,
    14 "NetTraceRouteSwitch" net_trace_route_switch, 15 "NetTraceRouteTimeout" net_trace_route_timeout,
    16 "WhiteList" white_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSyntheticTaskDetailProtocol {
    pub character_encoding: Option<i64>,
    pub custom_host: Option<i64>,
    pub custom_host_ip: Option<String>,
    pub protocol_connection_timeout: Option<i64>,
    pub protocol_monitor_timeout: Option<i64>,
    pub received_data_size: Option<i64>,
    pub request_content: Option<GetSyntheticTaskDetailRequestContent>,
    pub verify_content: Option<String>,
    pub verify_way: Option<i64>,
}
model! { GetSyntheticTaskDetailProtocol {
    0 "CharacterEncoding" character_encoding, 1 "CustomHost" custom_host, 2 "CustomHostIp" custom_host_ip,
    3 "ProtocolConnectionTimeout" protocol_connection_timeout, 4 "ProtocolMonitorTimeout" protocol_monitor_timeout,
    5 "ReceivedDataSize" received_data_size, 6 "RequestContent" request_content, 7 "VerifyContent" verify_content,
    8 "VerifyWay" verify_way
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSyntheticTaskDetailRequestContent {
    pub body: Option<GetSyntheticTaskDetailBody>,
    pub header: Option<Vec<GetSyntheticTaskDetailHeader>>,
    pub method: Option<String>,
}
model! { GetSyntheticTaskDetailRequestContent {
    0 "Body" body, 1 "Header" header, 2 "Method" method
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSyntheticTaskDetailBody {
    pub formdata: Option<GetSyntheticTaskDetailFormdata>,
    pub language: Option<String>,
    pub mode: Option<String>,
    pub raw: Option<String>,
    pub urlencoded: Option<GetSyntheticTaskDetailUrlencoded>,
}
model! { GetSyntheticTaskDetailBody {
    0 "Formdata" formdata, 1 "Language" language, 2 "Mode" mode, 3 "Raw" raw, 4 "Urlencoded" urlencoded
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSyntheticTaskDetailFormdata {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetSyntheticTaskDetailFormdata {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSyntheticTaskDetailUrlencoded {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetSyntheticTaskDetailUrlencoded {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSyntheticTaskDetailHeader {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetSyntheticTaskDetailHeader {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSyntheticTaskList {
    pub direction: Option<String>,
    pub order: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub task_name: Option<String>,
    pub task_status: Option<String>,
    pub task_type: Option<String>,
    pub url: Option<String>,
}
operation! { GetSyntheticTaskList() "GetSyntheticTaskList" -> GetSyntheticTaskListOutput {
    0 "Direction" direction: String, 1 "Order" order: String, 2 "PageNum" page_num: i64, 3 "PageSize" page_size: i64,
    4 "RegionId" region_id: String, 5 "TaskName" task_name: String, 6 "TaskStatus" task_status: String,
    7 "TaskType" task_type: String, 8 "Url" url: String
} }
paged! { GetSyntheticTaskList: GetSyntheticTaskListList =
    Number "PageNum", "PageInfo.List" page_info.list, total "PageInfo.Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSyntheticTaskListOutput {
    pub page_info: Option<GetSyntheticTaskListPageInfo>,
}
model! { GetSyntheticTaskListOutput {
    0 "PageInfo" page_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSyntheticTaskListPageInfo {
    pub has_next_page: Option<String>,
    pub has_previous_page: Option<bool>,
    pub is_first_page: Option<bool>,
    pub is_last_page: Option<bool>,
    pub list: Option<Vec<GetSyntheticTaskListList>>,
    pub navigate_first_page: Option<String>,
    pub navigate_last_page: Option<String>,
    pub navigate_page_nums: Option<String>,
    pub next_page: Option<String>,
    pub pages: Option<String>,
    pub prepage: Option<String>,
    pub size: Option<i64>,
    pub total: Option<i64>,
}
model! { GetSyntheticTaskListPageInfo {
    0 "HasNextPage" has_next_page, 1 "HasPreviousPage" has_previous_page, 2 "IsFirstPage" is_first_page,
    3 "IsLastPage" is_last_page, 4 "List" list, 5 "NavigateFirstPage" navigate_first_page,
    6 "NavigateLastPage" navigate_last_page, 7 "NavigatePageNums" navigate_page_nums, 8 "NextPage" next_page,
    9 "Pages" pages, 10 "Prepage" prepage, 11 "Size" size, 12 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSyntheticTaskListList {
    pub create_time: Option<String>,
    pub monitor_number: Option<i64>,
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub task_status: Option<String>,
    pub task_type: Option<i64>,
    pub task_type_name: Option<String>,
    pub url: Option<String>,
    pub usable: Option<f64>,
}
model! { GetSyntheticTaskListList {
    0 "CreateTime" create_time, 1 "MonitorNumber" monitor_number, 2 "TaskId" task_id, 3 "TaskName" task_name,
    4 "TaskStatus" task_status, 5 "TaskType" task_type, 6 "TaskTypeName" task_type_name, 7 "Url" url, 8 "Usable" usable
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSyntheticTaskMonitors {
    pub region_id: String,
}
operation! { GetSyntheticTaskMonitors(region_id: String) "GetSyntheticTaskMonitors" -> GetSyntheticTaskMonitorsOutput {
    0 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSyntheticTaskMonitorsOutput {
    pub code: Option<String>,
    pub data: Option<Vec<GetSyntheticTaskMonitorsData>>,
    pub msg: Option<String>,
}
model! { GetSyntheticTaskMonitorsOutput {
    0 "Code" code, 1 "Data" data, 2 "Msg" msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSyntheticTaskMonitorsData {
    pub busy: Option<i64>,
    pub city: Option<String>,
    pub city_code: Option<i64>,
    pub client_type: Option<i64>,
    pub district: Option<String>,
    pub net_service_id: Option<i64>,
    pub net_service_name: Option<String>,
}
model! { GetSyntheticTaskMonitorsData {
    0 "Busy" busy, 1 "City" city, 2 "CityCode" city_code, 3 "ClientType" client_type, 4 "District" district,
    5 "NetServiceId" net_service_id, 6 "NetServiceName" net_service_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTimingSyntheticTask {
    pub region_id: Option<String>,
    pub task_id: Option<String>,
}
operation! { GetTimingSyntheticTask() "GetTimingSyntheticTask" -> GetTimingSyntheticTaskOutput {
    0 "RegionId" region_id: String, 1 "TaskId" task_id: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTimingSyntheticTaskOutput {
    pub code: Option<i64>,
    pub data: Option<GetTimingSyntheticTaskData>,
    pub message: Option<String>,
}
model! { GetTimingSyntheticTaskOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTimingSyntheticTaskData {
    pub available_assertions: Option<Vec<GetTimingSyntheticTaskAvailableAssertions>>,
    pub common_setting: Option<GetTimingSyntheticTaskCommonSetting>,
    pub custom_period: Option<GetTimingSyntheticTaskCustomPeriod>,
    pub frequency: Option<String>,
    pub monitor_category: Option<i64>,
    pub monitor_conf: Option<GetTimingSyntheticTaskMonitorConf>,
    pub monitors: Option<Vec<GetTimingSyntheticTaskMonitors>>,
    pub name: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub status: Option<String>,
    pub tags: Option<Vec<GetTimingSyntheticTaskTags>>,
    pub task_id: Option<String>,
    pub task_type: Option<i64>,
}
model! { GetTimingSyntheticTaskData {
    0 "AvailableAssertions" available_assertions, 1 "CommonSetting" common_setting, 2 "CustomPeriod" custom_period,
    3 "Frequency" frequency, 4 "MonitorCategory" monitor_category, 5 "MonitorConf" monitor_conf, 6 "Monitors" monitors,
    7 "Name" name, 8 "RegionId" region_id, 9 "ResourceGroupId" resource_group_id, 10 "Status" status, 11 "Tags" tags,
    12 "TaskId" task_id, 13 "TaskType" task_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTimingSyntheticTaskAvailableAssertions {
    pub expect: Option<String>,
    pub operator: Option<String>,
    pub target: Option<String>,
    pub r#type: Option<String>,
}
model! { GetTimingSyntheticTaskAvailableAssertions {
    0 "Expect" expect, 1 "Operator" operator, 2 "Target" target, 3 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTimingSyntheticTaskCommonSetting {
    pub custom_host: Option<GetTimingSyntheticTaskCustomHost>,
    pub custom_prometheus_setting: Option<GetTimingSyntheticTaskCustomPrometheusSetting>,
    pub custom_vpc_setting: Option<GetTimingSyntheticTaskCustomVPCSetting>,
    pub ip_type: Option<i64>,
    pub is_open_trace: Option<bool>,
    pub monitor_samples: Option<i64>,
    pub trace_client_type: Option<i64>,
    pub xtrace_region: Option<String>,
}
model! { GetTimingSyntheticTaskCommonSetting {
    0 "CustomHost" custom_host, 1 "CustomPrometheusSetting" custom_prometheus_setting,
    2 "CustomVPCSetting" custom_vpc_setting, 3 "IpType" ip_type, 4 "IsOpenTrace" is_open_trace,
    5 "MonitorSamples" monitor_samples, 6 "TraceClientType" trace_client_type, 7 "XtraceRegion" xtrace_region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTimingSyntheticTaskCustomHost {
    pub hosts: Option<Vec<GetTimingSyntheticTaskHosts>>,
    pub select_type: Option<i64>,
}
model! { GetTimingSyntheticTaskCustomHost {
    0 "Hosts" hosts, 1 "SelectType" select_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTimingSyntheticTaskHosts {
    pub domain: Option<String>,
    pub ip_type: Option<i64>,
    pub ips: Option<Vec<String>>,
}
model! { GetTimingSyntheticTaskHosts {
    0 "Domain" domain, 1 "IpType" ip_type, 2 "Ips" ips
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTimingSyntheticTaskCustomPrometheusSetting {
    pub prometheus_cluster_id: Option<String>,
    pub prometheus_cluster_region: Option<String>,
    pub prometheus_labels: Option<BTreeMap<String, String>>,
}
model! { GetTimingSyntheticTaskCustomPrometheusSetting {
    0 "PrometheusClusterId" prometheus_cluster_id, 1 "PrometheusClusterRegion" prometheus_cluster_region,
    2 "PrometheusLabels" prometheus_labels
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTimingSyntheticTaskCustomVPCSetting {
    pub region_id: Option<String>,
    pub secure_group_id: Option<String>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { GetTimingSyntheticTaskCustomVPCSetting {
    0 "RegionId" region_id, 1 "SecureGroupId" secure_group_id, 2 "VSwitchId" v_switch_id, 3 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTimingSyntheticTaskCustomPeriod {
    pub end_hour: Option<i64>,
    pub start_hour: Option<i64>,
}
model! { GetTimingSyntheticTaskCustomPeriod {
    0 "EndHour" end_hour, 1 "StartHour" start_hour
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTimingSyntheticTaskMonitorConf {
    pub api_http: Option<GetTimingSyntheticTaskApiHTTP>,
    pub file_download: Option<GetTimingSyntheticTaskFileDownload>,
    pub net_dns: Option<GetTimingSyntheticTaskNetDNS>,
    pub net_icmp: Option<GetTimingSyntheticTaskNetICMP>,
    pub net_tcp: Option<GetTimingSyntheticTaskNetTCP>,
    pub stream: Option<GetTimingSyntheticTaskStream>,
    pub website: Option<GetTimingSyntheticTaskWebsite>,
}
model! { GetTimingSyntheticTaskMonitorConf {
    0 "ApiHTTP" api_http, 1 "FileDownload" file_download, 2 "NetDNS" net_dns, 3 "NetICMP" net_icmp, 4 "NetTCP" net_tcp,
    5 "Stream" stream, 6 "Website" website
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTimingSyntheticTaskApiHTTP {
    pub check_cert: Option<bool>,
    pub connect_timeout: Option<i64>,
    pub method: Option<String>,
    pub protocol_alpn_protocol: Option<i64>,
    pub request_body: Option<GetTimingSyntheticTaskRequestBody>,
    pub request_headers: Option<BTreeMap<String, String>>,
    pub target_url: Option<String>,
    pub timeout: Option<i64>,
}
model! { GetTimingSyntheticTaskApiHTTP {
    0 "CheckCert" check_cert, 1 "ConnectTimeout" connect_timeout, 2 "Method" method,
    3 "ProtocolAlpnProtocol" protocol_alpn_protocol, 4 "RequestBody" request_body, 5 "RequestHeaders" request_headers,
    6 "TargetUrl" target_url, 7 "Timeout" timeout
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTimingSyntheticTaskRequestBody {
    pub content: Option<String>,
    pub r#type: Option<String>,
}
model! { GetTimingSyntheticTaskRequestBody {
    0 "Content" content, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTimingSyntheticTaskFileDownload {
    pub connection_timeout: Option<i64>,
    pub custom_header_content: Option<BTreeMap<String, String>>,
    pub download_kernel: Option<i64>,
    pub ignore_certificate_auth_error: Option<i64>,
    pub ignore_certificate_canceled_error: Option<i64>,
    pub ignore_certificate_out_of_date_error: Option<i64>,
    pub ignore_certificate_status_error: Option<i64>,
    pub ignore_certificate_untrustworthy_error: Option<i64>,
    pub ignore_certificate_using_error: Option<i64>,
    pub ignore_invalid_host_error: Option<i64>,
    pub monitor_timeout: Option<i64>,
    pub quick_protocol: Option<i64>,
    pub redirection: Option<i64>,
    pub target_url: Option<String>,
    pub transmission_size: Option<i64>,
    pub validate_keywords: Option<String>,
    pub verify_way: Option<i64>,
    pub white_list: Option<String>,
}
model! { GetTimingSyntheticTaskFileDownload {
    0 "ConnectionTimeout" connection_timeout, 1 "CustomHeaderContent" custom_header_content,
    2 "DownloadKernel" download_kernel, 3 "IgnoreCertificateAuthError" ignore_certificate_auth_error,
    4 "IgnoreCertificateCanceledError" ignore_certificate_canceled_error,
    5 "IgnoreCertificateOutOfDateError" ignore_certificate_out_of_date_error,
    6 "IgnoreCertificateStatusError" ignore_certificate_status_error,
    7 "IgnoreCertificateUntrustworthyError" ignore_certificate_untrustworthy_error,
    8 "IgnoreCertificateUsingError" ignore_certificate_using_error,
    9 "IgnoreInvalidHostError" ignore_invalid_host_error, 10 "MonitorTimeout" monitor_timeout,
    11 "QuickProtocol" quick_protocol, 12 "Redirection" redirection, 13 "TargetUrl" target_url,
    14 "TransmissionSize" transmission_size, 15 "ValidateKeywords" validate_keywords, 16 "VerifyWay" verify_way,
    17 "WhiteList" white_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTimingSyntheticTaskNetDNS {
    pub dns_server_ip_type: Option<i64>,
    pub ns_server: Option<String>,
    pub query_method: Option<i64>,
    pub target_url: Option<String>,
    pub timeout: Option<i64>,
}
model! { GetTimingSyntheticTaskNetDNS {
    0 "DnsServerIpType" dns_server_ip_type, 1 "NsServer" ns_server, 2 "QueryMethod" query_method,
    3 "TargetUrl" target_url, 4 "Timeout" timeout
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTimingSyntheticTaskNetICMP {
    pub interval: Option<i64>,
    pub package_num: Option<i64>,
    pub package_size: Option<i64>,
    pub split_package: Option<bool>,
    pub target_url: Option<String>,
    pub timeout: Option<i64>,
    pub tracert_enable: Option<bool>,
    pub tracert_num_max: Option<i64>,
    pub tracert_timeout: Option<i64>,
}
model! { GetTimingSyntheticTaskNetICMP {
    0 "Interval" interval, 1 "PackageNum" package_num, 2 "PackageSize" package_size, 3 "SplitPackage" split_package,
    4 "TargetUrl" target_url, 5 "Timeout" timeout, 6 "TracertEnable" tracert_enable, 7 "TracertNumMax" tracert_num_max,
    8 "TracertTimeout" tracert_timeout
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTimingSyntheticTaskNetTCP {
    pub connect_times: Option<i64>,
    pub interval: Option<i64>,
    pub target_url: Option<String>,
    pub timeout: Option<i64>,
    pub tracert_enable: Option<bool>,
    pub tracert_num_max: Option<i64>,
    pub tracert_timeout: Option<i64>,
}
model! { GetTimingSyntheticTaskNetTCP {
    0 "ConnectTimes" connect_times, 1 "Interval" interval, 2 "TargetUrl" target_url, 3 "Timeout" timeout,
    4 "TracertEnable" tracert_enable, 5 "TracertNumMax" tracert_num_max, 6 "TracertTimeout" tracert_timeout
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTimingSyntheticTaskStream {
    pub custom_header_content: Option<BTreeMap<String, String>>,
    pub player_type: Option<i64>,
    pub stream_address_type: Option<i64>,
    pub stream_monitor_timeout: Option<i64>,
    pub stream_type: Option<i64>,
    pub target_url: Option<String>,
    pub white_list: Option<String>,
}
model! { GetTimingSyntheticTaskStream {
    0 "CustomHeaderContent" custom_header_content, 1 "PlayerType" player_type,
    2 "StreamAddressType" stream_address_type, 3 "StreamMonitorTimeout" stream_monitor_timeout,
    4 "StreamType" stream_type, 5 "TargetUrl" target_url, 6 "WhiteList" white_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTimingSyntheticTaskWebsite {
    pub automatic_scrolling: Option<i64>,
    pub custom_header: Option<i64>,
    pub custom_header_content: Option<BTreeMap<String, String>>,
    pub dns_hijack_whitelist: Option<String>,
    pub disable_cache: Option<i64>,
    pub disable_compression: Option<i64>,
    pub element_blacklist: Option<String>,
    pub filter_invalid_ip: Option<i64>,
    pub flow_hijack_jump_times: Option<i64>,
    pub flow_hijack_logo: Option<String>,
    pub ignore_certificate_error: Option<i64>,
    pub monitor_timeout: Option<i64>,
    pub page_tamper: Option<String>,
    pub redirection: Option<i64>,
    pub slow_element_threshold: Option<i64>,
    pub target_url: Option<String>,
    pub verify_string_blacklist: Option<String>,
    pub verify_string_whitelist: Option<String>,
    pub wait_completion_time: Option<i64>,
}
model! { GetTimingSyntheticTaskWebsite {
    0 "AutomaticScrolling" automatic_scrolling, 1 "CustomHeader" custom_header,
    2 "CustomHeaderContent" custom_header_content, 3 "DNSHijackWhitelist" dns_hijack_whitelist,
    4 "DisableCache" disable_cache, 5 "DisableCompression" disable_compression, 6 "ElementBlacklist" element_blacklist,
    7 "FilterInvalidIP" filter_invalid_ip, 8 "FlowHijackJumpTimes" flow_hijack_jump_times,
    9 "FlowHijackLogo" flow_hijack_logo, 10 "IgnoreCertificateError" ignore_certificate_error,
    11 "MonitorTimeout" monitor_timeout, 12 "PageTamper" page_tamper, 13 "Redirection" redirection,
    14 "SlowElementThreshold" slow_element_threshold, 15 "TargetUrl" target_url,
    16 "VerifyStringBlacklist" verify_string_blacklist, 17 "VerifyStringWhitelist" verify_string_whitelist,
    18 "WaitCompletionTime" wait_completion_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTimingSyntheticTaskMonitors {
    pub city_code: Option<String>,
    pub client_type: Option<i64>,
    pub operator_code: Option<String>,
}
model! { GetTimingSyntheticTaskMonitors {
    0 "CityCode" city_code, 1 "ClientType" client_type, 2 "OperatorCode" operator_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTimingSyntheticTaskTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetTimingSyntheticTaskTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrace {
    pub end_time: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub start_time: Option<i64>,
    pub trace_id: String,
}
operation! { GetTrace(region_id: String, trace_id: String) "GetTrace" -> GetTraceOutput {
    0 "EndTime" end_time: i64, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "RegionId" region_id,
    4 "StartTime" start_time: i64, 5 "TraceID" trace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTraceOutput {
    pub spans: Option<Vec<GetTraceSpans>>,
}
model! { GetTraceOutput {
    0 "Spans" spans
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTraceSpans {
    pub children: Option<Vec<BTreeMap<String, Value>>>,
    pub duration: Option<i64>,
    pub have_stack: Option<bool>,
    pub log_event_list: Option<Vec<GetTraceLogEventList>>,
    pub operation_name: Option<String>,
    pub parent_span_id: Option<String>,
    pub result_code: Option<String>,
    pub rpc_id: Option<String>,
    pub rpc_type: Option<i64>,
    pub service_ip: Option<String>,
    pub service_name: Option<String>,
    pub span_id: Option<String>,
    pub tag_entry_list: Option<Vec<GetTraceSpansTagEntryList>>,
    pub timestamp: Option<i64>,
    pub trace_id: Option<String>,
}
model! { GetTraceSpans {
    0 "Children" children, 1 "Duration" duration, 2 "HaveStack" have_stack, 3 "LogEventList" log_event_list,
    4 "OperationName" operation_name, 5 "ParentSpanId" parent_span_id, 6 "ResultCode" result_code, 7 "RpcId" rpc_id,
    8 "RpcType" rpc_type, 9 "ServiceIp" service_ip, 10 "ServiceName" service_name, 11 "SpanId" span_id,
    12 "TagEntryList" tag_entry_list, 13 "Timestamp" timestamp, 14 "TraceID" trace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTraceLogEventList {
    pub tag_entry_list: Option<Vec<GetTraceTagEntryList>>,
    pub timestamp: Option<i64>,
}
model! { GetTraceLogEventList {
    0 "TagEntryList" tag_entry_list, 1 "Timestamp" timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTraceTagEntryList {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetTraceTagEntryList {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTraceSpansTagEntryList {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetTraceSpansTagEntryList {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTraceApp {
    pub pid: String,
    pub region_id: String,
    pub tags: Option<Vec<GetTraceAppTags>>,
}
operation! { GetTraceApp(pid: String, region_id: String) "GetTraceApp" -> GetTraceAppOutput {
    0 "Pid" pid, 1 "RegionId" region_id, 2 "Tags" tags: Vec<GetTraceAppTags>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTraceAppTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { GetTraceAppTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTraceAppOutput {
    pub trace_app: Option<GetTraceAppTraceApp>,
}
model! { GetTraceAppOutput {
    0 "TraceApp" trace_app
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTraceAppTraceApp {
    pub app_id: Option<i64>,
    pub app_name: Option<String>,
    pub cluster_id: Option<String>,
    pub create_time: Option<i64>,
    pub labels: Option<Vec<String>>,
    pub language: Option<String>,
    pub pid: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub show: Option<bool>,
    pub source: Option<String>,
    pub tags: Option<Vec<GetTraceAppTraceAppTags>>,
    pub r#type: Option<String>,
    pub update_time: Option<i64>,
    pub user_id: Option<String>,
}
model! { GetTraceAppTraceApp {
    0 "AppId" app_id, 1 "AppName" app_name, 2 "ClusterId" cluster_id, 3 "CreateTime" create_time, 4 "Labels" labels,
    5 "Language" language, 6 "Pid" pid, 7 "RegionId" region_id, 8 "ResourceGroupId" resource_group_id, 9 "Show" show,
    10 "Source" source, 11 "Tags" tags, 12 "Type" r#type, 13 "UpdateTime" update_time, 14 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTraceAppTraceAppTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetTraceAppTraceAppTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTraceAppConfig {
    pub pid: String,
}
operation! { GetTraceAppConfig(pid: String) "GetTraceAppConfig" -> GetTraceAppConfigOutput {
    0 "Pid" pid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTraceAppConfigOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetTraceAppConfigOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportAppAlertRules {
    pub contact_group_ids: Option<String>,
    pub is_auto_start: Option<bool>,
    pub pids: String,
    pub region_id: String,
    pub tags: Option<Vec<ImportAppAlertRulesTags>>,
    pub templage_alert_config: Option<String>,
    pub template_alert_id: Option<String>,
}
operation! { ImportAppAlertRules(pids: String, region_id: String) "ImportAppAlertRules" -> ImportAppAlertRulesOutput {
    0 "ContactGroupIds" contact_group_ids: String, 1 "IsAutoStart" is_auto_start: bool, 2 "Pids" pids,
    3 "RegionId" region_id, 4 "Tags" tags: Vec<ImportAppAlertRulesTags>,
    5 "TemplageAlertConfig" templage_alert_config: String, 6 "TemplateAlertId" template_alert_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportAppAlertRulesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ImportAppAlertRulesTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportAppAlertRulesOutput {
    pub data: Option<String>,
}
model! { ImportAppAlertRulesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitEnvironment {
    pub aliyun_lang: Option<String>,
    pub create_auth_token: Option<bool>,
    pub environment_id: String,
    pub managed_type: Option<String>,
    pub region_id: String,
}
operation! { InitEnvironment(environment_id: String, region_id: String) "InitEnvironment" -> InitEnvironmentOutput {
    0 "AliyunLang" aliyun_lang: String, 1 "CreateAuthToken" create_auth_token: bool, 2 "EnvironmentId" environment_id,
    3 "ManagedType" managed_type: String, 4 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitEnvironmentOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { InitEnvironmentOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallAddon {
    pub addon_version: String,
    pub aliyun_lang: Option<String>,
    pub dry_run: Option<bool>,
    pub environment_id: String,
    pub name: String,
    pub region_id: Option<String>,
    pub release_name: Option<String>,
    pub values: Option<String>,
}
operation! { InstallAddon(addon_version: String, environment_id: String, name: String)
    "InstallAddon" -> InstallAddonOutput {
    0 "AddonVersion" addon_version, 1 "AliyunLang" aliyun_lang: String, 2 "DryRun" dry_run: bool,
    3 "EnvironmentId" environment_id, 4 "Name" name, 5 "RegionId" region_id: String,
    6 "ReleaseName" release_name: String, 7 "Values" values: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallAddonOutput {
    pub code: Option<i64>,
    pub data: Option<InstallAddonData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { InstallAddonOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallAddonData {
    pub addon_name: Option<String>,
    pub alert_rule_count: Option<i64>,
    pub conditions: Option<Vec<InstallAddonConditions>>,
    pub create_time: Option<String>,
    pub dashboard_count: Option<i64>,
    pub environment_id: Option<String>,
    pub exporter_count: Option<i64>,
    pub have_config: Option<bool>,
    pub install_user_id: Option<String>,
    pub language: Option<String>,
    pub managed: Option<bool>,
    pub region_id: Option<String>,
    pub release_id: Option<String>,
    pub release_name: Option<String>,
    pub scene: Option<String>,
    pub status: Option<String>,
    pub update_time: Option<String>,
    pub user_id: Option<String>,
    pub version: Option<String>,
}
model! { InstallAddonData {
    0 "AddonName" addon_name, 1 "AlertRuleCount" alert_rule_count, 2 "Conditions" conditions,
    3 "CreateTime" create_time, 4 "DashboardCount" dashboard_count, 5 "EnvironmentId" environment_id,
    6 "ExporterCount" exporter_count, 7 "HaveConfig" have_config, 8 "InstallUserId" install_user_id,
    9 "Language" language, 10 "Managed" managed, 11 "RegionId" region_id, 12 "ReleaseId" release_id,
    13 "ReleaseName" release_name, 14 "Scene" scene, 15 "Status" status, 16 "UpdateTime" update_time,
    17 "UserId" user_id, 18 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallAddonConditions {
    pub first_transition_time: Option<String>,
    pub last_transition_time: Option<String>,
    pub message: Option<String>,
    pub reason: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { InstallAddonConditions {
    0 "FirstTransitionTime" first_transition_time, 1 "LastTransitionTime" last_transition_time, 2 "Message" message,
    3 "Reason" reason, 4 "Status" status, 5 "Type" r#type
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallCmsExporter {
    pub cluster_id: String,
    pub cms_args: Option<String>,
    pub direct_args: Option<String>,
    pub enable_tag: Option<bool>,
    pub region_id: String,
}
operation! { InstallCmsExporter(cluster_id: String, region_id: String)
    "InstallCmsExporter" -> InstallCmsExporterOutput {
    0 "ClusterId" cluster_id, 1 "CmsArgs" cms_args: String, 2 "DirectArgs" direct_args: String,
    3 "EnableTag" enable_tag: bool, 4 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallCmsExporterOutput {
    pub data: Option<String>,
}
model! { InstallCmsExporterOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallEnvironmentFeature {
    pub aliyun_lang: Option<String>,
    pub config: Option<String>,
    pub environment_id: String,
    pub feature_name: String,
    pub feature_version: String,
    pub region: Option<String>,
    pub region_id: Option<String>,
}
operation! { InstallEnvironmentFeature(environment_id: String, feature_name: String, feature_version: String)
    "InstallEnvironmentFeature" -> InstallEnvironmentFeatureOutput {
    0 "AliyunLang" aliyun_lang: String, 1 "Config" config: String, 2 "EnvironmentId" environment_id,
    3 "FeatureName" feature_name, 4 "FeatureVersion" feature_version, 5 "Region" region: String,
    6 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallEnvironmentFeatureOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { InstallEnvironmentFeatureOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallManagedPrometheus {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub cluster_type: String,
    pub grafana_instance_id: Option<String>,
    pub kube_config: Option<Secret>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub security_group_id: String,
    pub v_switch_id: String,
    pub vc_extra_info: Option<String>,
    pub vpc_id: String,
}
operation! { InstallManagedPrometheus(cluster_type: String, security_group_id: String, v_switch_id: String, vpc_id: String)
    "InstallManagedPrometheus" -> InstallManagedPrometheusOutput {
    0 "ClusterId" cluster_id: String, 1 "ClusterName" cluster_name: String, 2 "ClusterType" cluster_type,
    3 "GrafanaInstanceId" grafana_instance_id: String, 4 "KubeConfig" kube_config: Secret,
    5 "RegionId" region_id: String, 6 "ResourceGroupId" resource_group_id: String,
    7 "SecurityGroupId" security_group_id, 8 "VSwitchId" v_switch_id, 9 "VcExtraInfo" vc_extra_info: String,
    10 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallManagedPrometheusOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { InstallManagedPrometheusOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListActivatedAlerts {
    pub current_page: i64,
    pub filter: Option<String>,
    pub page_size: i64,
    pub region_id: String,
}
operation! { ListActivatedAlerts(current_page: i64, page_size: i64, region_id: String)
    "ListActivatedAlerts" -> ListActivatedAlertsOutput {
    0 "CurrentPage" current_page, 1 "Filter" filter: String, 2 "PageSize" page_size, 3 "RegionId" region_id
} }
paged! { ListActivatedAlerts: ListActivatedAlertsAlerts =
    Number "CurrentPage", "Page.Alerts" page.alerts, total "Page.Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListActivatedAlertsOutput {
    pub message: Option<String>,
    pub page: Option<ListActivatedAlertsPage>,
}
model! { ListActivatedAlertsOutput {
    0 "Message" message, 1 "Page" page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListActivatedAlertsPage {
    pub alerts: Option<Vec<ListActivatedAlertsAlerts>>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListActivatedAlertsPage {
    0 "Alerts" alerts, 1 "Page" page, 2 "PageSize" page_size, 3 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListActivatedAlertsAlerts {
    pub alert_id: Option<String>,
    pub alert_name: Option<String>,
    pub alert_type: Option<String>,
    pub count: Option<i64>,
    pub create_time: Option<i64>,
    pub dispatch_rules: Option<Vec<ListActivatedAlertsDispatchRules>>,
    pub ends_at: Option<i64>,
    pub expand_fields: Option<BTreeMap<String, Value>>,
    pub integration_name: Option<String>,
    pub integration_type: Option<String>,
    pub involved_object_kind: Option<String>,
    pub involved_object_name: Option<String>,
    pub message: Option<String>,
    pub severity: Option<String>,
    pub starts_at: Option<i64>,
    pub status: Option<String>,
}
model! { ListActivatedAlertsAlerts {
    0 "AlertId" alert_id, 1 "AlertName" alert_name, 2 "AlertType" alert_type, 3 "Count" count,
    4 "CreateTime" create_time, 5 "DispatchRules" dispatch_rules, 6 "EndsAt" ends_at, 7 "ExpandFields" expand_fields,
    8 "IntegrationName" integration_name, 9 "IntegrationType" integration_type,
    10 "InvolvedObjectKind" involved_object_kind, 11 "InvolvedObjectName" involved_object_name, 12 "Message" message,
    13 "Severity" severity, 14 "StartsAt" starts_at, 15 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListActivatedAlertsDispatchRules {
    pub rule_id: Option<i64>,
    pub rule_name: Option<String>,
}
model! { ListActivatedAlertsDispatchRules {
    0 "RuleId" rule_id, 1 "RuleName" rule_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAddonReleases {
    pub addon_name: Option<String>,
    pub environment_id: String,
    pub region_id: Option<String>,
}
operation! { ListAddonReleases(environment_id: String) "ListAddonReleases" -> ListAddonReleasesOutput {
    0 "AddonName" addon_name: String, 1 "EnvironmentId" environment_id, 2 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAddonReleasesOutput {
    pub code: Option<i64>,
    pub data: Option<ListAddonReleasesData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListAddonReleasesOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAddonReleasesData {
    pub contains_v2_addon: Option<bool>,
    pub releases: Option<Vec<ListAddonReleasesReleases>>,
    pub total: Option<i64>,
}
model! { ListAddonReleasesData {
    0 "ContainsV2Addon" contains_v2_addon, 1 "Releases" releases, 2 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAddonReleasesReleases {
    pub addon_name: Option<String>,
    pub alert_rule_count: Option<i64>,
    pub conditions: Option<Vec<ListAddonReleasesConditions>>,
    pub config: Option<String>,
    pub create_time: Option<String>,
    pub dashboard_count: Option<i64>,
    pub environment_id: Option<String>,
    pub exporter_count: Option<i64>,
    pub have_config: Option<bool>,
    pub install_user_id: Option<String>,
    pub language: Option<String>,
    pub managed: Option<bool>,
    pub next_version: Option<String>,
    pub region_id: Option<String>,
    pub release_id: Option<String>,
    pub release_name: Option<String>,
    pub scene: Option<String>,
    pub status: Option<String>,
    pub update_time: Option<String>,
    pub user_id: Option<String>,
    pub version: Option<String>,
}
model! { ListAddonReleasesReleases {
    0 "AddonName" addon_name, 1 "AlertRuleCount" alert_rule_count, 2 "Conditions" conditions, 3 "Config" config,
    4 "CreateTime" create_time, 5 "DashboardCount" dashboard_count, 6 "EnvironmentId" environment_id,
    7 "ExporterCount" exporter_count, 8 "HaveConfig" have_config, 9 "InstallUserId" install_user_id,
    10 "Language" language, 11 "Managed" managed, 12 "NextVersion" next_version, 13 "RegionId" region_id,
    14 "ReleaseId" release_id, 15 "ReleaseName" release_name, 16 "Scene" scene, 17 "Status" status,
    18 "UpdateTime" update_time, 19 "UserId" user_id, 20 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAddonReleasesConditions {
    pub first_transition_time: Option<String>,
    pub last_transition_time: Option<String>,
    pub message: Option<String>,
    pub reason: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { ListAddonReleasesConditions {
    0 "FirstTransitionTime" first_transition_time, 1 "LastTransitionTime" last_transition_time, 2 "Message" message,
    3 "Reason" reason, 4 "Status" status, 5 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAddons {
    pub aliyun_lang: Option<String>,
    pub category: Option<String>,
    pub regexp: Option<bool>,
    pub region_id: Option<String>,
    pub search: Option<String>,
}
operation! { ListAddons() "ListAddons" -> ListAddonsOutput {
    0 "AliyunLang" aliyun_lang: String, 1 "Category" category: String, 2 "Regexp" regexp: bool,
    3 "RegionId" region_id: String, 4 "Search" search: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAddonsOutput {
    pub code: Option<i64>,
    pub data: Option<Vec<ListAddonsData>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListAddonsOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAddonsData {
    pub alias: Option<String>,
    pub categories: Option<Vec<String>>,
    pub dashboards: Option<Vec<ListAddonsDashboards>>,
    pub description: Option<String>,
    pub environments: Option<Vec<ListAddonsEnvironments>>,
    pub icon: Option<String>,
    pub keywords: Option<Vec<String>>,
    pub language: Option<String>,
    pub latest_release_create_time: Option<String>,
    pub name: Option<String>,
    pub once: Option<bool>,
    pub scene: Option<String>,
    pub version: Option<String>,
    pub weight: Option<String>,
}
model! { ListAddonsData {
    0 "Alias" alias, 1 "Categories" categories, 2 "Dashboards" dashboards, 3 "Description" description,
    4 "Environments" environments, 5 "Icon" icon, 6 "Keywords" keywords, 7 "Language" language,
    8 "LatestReleaseCreateTime" latest_release_create_time, 9 "Name" name, 10 "Once" once, 11 "Scene" scene,
    12 "Version" version, 13 "Weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAddonsDashboards {
    pub description: Option<String>,
    pub name: Option<String>,
    pub url: Option<String>,
}
model! { ListAddonsDashboards {
    0 "Description" description, 1 "Name" name, 2 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAddonsEnvironments {
    pub dependencies: Option<ListAddonsDependencies>,
    pub description: Option<String>,
    pub enable: Option<bool>,
    pub label: Option<String>,
    pub name: Option<String>,
    pub policies: Option<ListAddonsPolicies>,
}
model! { ListAddonsEnvironments {
    0 "Dependencies" dependencies, 1 "Description" description, 2 "Enable" enable, 3 "Label" label, 4 "Name" name,
    5 "Policies" policies
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAddonsDependencies {
    pub cluster_types: Option<Vec<String>>,
    pub features: Option<BTreeMap<String, bool>>,
    pub services: Option<Vec<String>>,
}
model! { ListAddonsDependencies {
    0 "ClusterTypes" cluster_types, 1 "Features" features, 2 "Services" services
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAddonsPolicies {
    pub alert_default_status: Option<String>,
    pub default_install: Option<bool>,
    pub enable_service_account: Option<bool>,
    pub metric_check_rule: Option<ListAddonsMetricCheckRule>,
    pub need_restart_after_integration: Option<bool>,
    pub protocols: Option<Vec<ListAddonsProtocols>>,
    pub target_addon_name: Option<String>,
}
model! { ListAddonsPolicies {
    0 "AlertDefaultStatus" alert_default_status, 1 "DefaultInstall" default_install,
    2 "EnableServiceAccount" enable_service_account, 3 "MetricCheckRule" metric_check_rule,
    4 "NeedRestartAfterIntegration" need_restart_after_integration, 5 "Protocols" protocols,
    6 "TargetAddonName" target_addon_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAddonsMetricCheckRule {
    pub prom_ql: Option<Vec<String>>,
}
model! { ListAddonsMetricCheckRule {
    0 "PromQL" prom_ql
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAddonsProtocols {
    pub description: Option<String>,
    pub icon: Option<String>,
    pub label: Option<String>,
    pub name: Option<String>,
}
model! { ListAddonsProtocols {
    0 "Description" description, 1 "Icon" icon, 2 "Label" label, 3 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertEvents {
    pub alert_name: Option<String>,
    pub end_time: Option<String>,
    pub matching_conditions: Option<String>,
    pub page: i64,
    pub show_notification_policies: Option<bool>,
    pub size: i64,
    pub start_time: Option<String>,
    pub status: Option<String>,
}
operation! { ListAlertEvents(page: i64, size: i64) "ListAlertEvents" -> ListAlertEventsOutput {
    0 "AlertName" alert_name: String, 1 "EndTime" end_time: String, 2 "MatchingConditions" matching_conditions: String,
    3 "Page" page, 4 "ShowNotificationPolicies" show_notification_policies: bool, 5 "Size" size,
    6 "StartTime" start_time: String, 7 "Status" status: String
} }
paged! { ListAlertEvents: ListAlertEventsEvents =
    Number "Page", "PageBean.Events" page_bean.events, total "PageBean.Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertEventsOutput {
    pub page_bean: Option<ListAlertEventsPageBean>,
}
model! { ListAlertEventsOutput {
    0 "PageBean" page_bean
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertEventsPageBean {
    pub events: Option<Vec<ListAlertEventsEvents>>,
    pub page: Option<i64>,
    pub size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListAlertEventsPageBean {
    0 "Events" events, 1 "Page" page, 2 "Size" size, 3 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertEventsEvents {
    pub alarms: Option<Vec<ListAlertEventsAlarms>>,
    pub alert_name: Option<String>,
    pub annotations: Option<String>,
    pub description: Option<String>,
    pub end_time: Option<String>,
    pub generator_url: Option<String>,
    pub handler_name: Option<String>,
    pub integration_name: Option<String>,
    pub integration_type: Option<String>,
    pub labels: Option<String>,
    pub notification_policies: Option<Vec<ListAlertEventsNotificationPolicies>>,
    pub receive_time: Option<String>,
    pub severity: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub trigger_count: Option<i64>,
}
model! { ListAlertEventsEvents {
    0 "Alarms" alarms, 1 "AlertName" alert_name, 2 "Annotations" annotations, 3 "Description" description,
    4 "EndTime" end_time, 5 "GeneratorURL" generator_url, 6 "HandlerName" handler_name,
    7 "IntegrationName" integration_name, 8 "IntegrationType" integration_type, 9 "Labels" labels,
    10 "NotificationPolicies" notification_policies, 11 "ReceiveTime" receive_time, 12 "Severity" severity,
    13 "StartTime" start_time, 14 "Status" status, 15 "TriggerCount" trigger_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertEventsAlarms {
    pub alarm_id: Option<i64>,
    pub alarm_name: Option<String>,
    pub create_time: Option<String>,
    pub state: Option<i64>,
}
model! { ListAlertEventsAlarms {
    0 "AlarmId" alarm_id, 1 "AlarmName" alarm_name, 2 "CreateTime" create_time, 3 "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertEventsNotificationPolicies {
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { ListAlertEventsNotificationPolicies {
    0 "Id" id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlerts {
    pub alert_name: Option<String>,
    pub dispatch_rule_id: Option<i64>,
    pub end_time: Option<String>,
    pub integration_type: Option<String>,
    pub owner: Option<String>,
    pub page: i64,
    pub region_id: Option<String>,
    pub severity: Option<String>,
    pub show_activities: Option<bool>,
    pub show_events: Option<bool>,
    pub size: i64,
    pub start_time: Option<String>,
    pub state: Option<i64>,
}
operation! { ListAlerts(page: i64, size: i64) "ListAlerts" -> ListAlertsOutput {
    0 "AlertName" alert_name: String, 1 "DispatchRuleId" dispatch_rule_id: i64, 2 "EndTime" end_time: String,
    3 "IntegrationType" integration_type: String, 4 "Owner" owner: String, 5 "Page" page,
    6 "RegionId" region_id: String, 7 "Severity" severity: String, 8 "ShowActivities" show_activities: bool,
    9 "ShowEvents" show_events: bool, 10 "Size" size, 11 "StartTime" start_time: String, 12 "State" state: i64
} }
paged! { ListAlerts: ListAlertsListAlerts =
    Number "Page", "PageBean.ListAlerts" page_bean.list_alerts, total "PageBean.Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertsOutput {
    pub message: Option<String>,
    pub page_bean: Option<ListAlertsPageBean>,
}
model! { ListAlertsOutput {
    0 "Message" message, 1 "PageBean" page_bean
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertsPageBean {
    pub list_alerts: Option<Vec<ListAlertsListAlerts>>,
    pub page: Option<i64>,
    pub size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListAlertsPageBean {
    0 "ListAlerts" list_alerts, 1 "Page" page, 2 "Size" size, 3 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertsListAlerts {
    pub acknowledge_time: Option<i64>,
    pub activities: Option<Vec<ListAlertsActivities>>,
    pub alert_events: Option<Vec<ListAlertsAlertEvents>>,
    pub alert_id: Option<i64>,
    pub alert_name: Option<String>,
    pub create_time: Option<String>,
    pub describe: Option<String>,
    pub dispatch_rule_id: Option<f64>,
    pub dispatch_rule_name: Option<String>,
    pub handler: Option<String>,
    pub notify_robots: Option<String>,
    pub owner: Option<String>,
    pub recover_time: Option<i64>,
    pub severity: Option<String>,
    pub solution: Option<String>,
    pub state: Option<i64>,
}
model! { ListAlertsListAlerts {
    0 "AcknowledgeTime" acknowledge_time, 1 "Activities" activities, 2 "AlertEvents" alert_events, 3 "AlertId" alert_id,
    4 "AlertName" alert_name, 5 "CreateTime" create_time, 6 "Describe" describe, 7 "DispatchRuleId" dispatch_rule_id,
    8 "DispatchRuleName" dispatch_rule_name, 9 "Handler" handler, 10 "NotifyRobots" notify_robots, 11 "Owner" owner,
    12 "RecoverTime" recover_time, 13 "Severity" severity, 14 "Solution" solution, 15 "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertsActivities {
    pub content: Option<String>,
    pub description: Option<String>,
    pub handler_name: Option<String>,
    pub time: Option<String>,
    pub r#type: Option<i64>,
}
model! { ListAlertsActivities {
    0 "Content" content, 1 "Description" description, 2 "HandlerName" handler_name, 3 "Time" time, 4 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertsAlertEvents {
    pub alert_name: Option<String>,
    pub annotations: Option<String>,
    pub description: Option<String>,
    pub end_time: Option<String>,
    pub generator_url: Option<String>,
    pub integration_name: Option<String>,
    pub integration_type: Option<String>,
    pub labels: Option<String>,
    pub receive_time: Option<String>,
    pub severity: Option<String>,
    pub start_time: Option<String>,
    pub state: Option<String>,
}
model! { ListAlertsAlertEvents {
    0 "AlertName" alert_name, 1 "Annotations" annotations, 2 "Description" description, 3 "EndTime" end_time,
    4 "GeneratorURL" generator_url, 5 "IntegrationName" integration_name, 6 "IntegrationType" integration_type,
    7 "Labels" labels, 8 "ReceiveTime" receive_time, 9 "Severity" severity, 10 "StartTime" start_time, 11 "State" state
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterFromGrafana {
    pub region_id: String,
}
operation! { ListClusterFromGrafana(region_id: String) "ListClusterFromGrafana" -> ListClusterFromGrafanaOutput {
    0 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterFromGrafanaOutput {
    pub prom_cluster_list: Option<Vec<ListClusterFromGrafanaPromClusterList>>,
}
model! { ListClusterFromGrafanaOutput {
    0 "PromClusterList" prom_cluster_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterFromGrafanaPromClusterList {
    pub agent_status: Option<String>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub cluster_type: Option<String>,
    pub controller_id: Option<String>,
    pub create_time: Option<i64>,
    pub extra: Option<String>,
    pub id: Option<i64>,
    pub install_time: Option<i64>,
    pub is_controller_installed: Option<bool>,
    pub last_heart_beat_time: Option<i64>,
    pub node_num: Option<i64>,
    pub options: Option<String>,
    pub plugins_json_array: Option<String>,
    pub region_id: Option<String>,
    pub state_json: Option<String>,
    pub update_time: Option<i64>,
    pub user_id: Option<String>,
}
model! { ListClusterFromGrafanaPromClusterList {
    0 "AgentStatus" agent_status, 1 "ClusterId" cluster_id, 2 "ClusterName" cluster_name, 3 "ClusterType" cluster_type,
    4 "ControllerId" controller_id, 5 "CreateTime" create_time, 6 "Extra" extra, 7 "Id" id,
    8 "InstallTime" install_time, 9 "IsControllerInstalled" is_controller_installed,
    10 "LastHeartBeatTime" last_heart_beat_time, 11 "NodeNum" node_num, 12 "Options" options,
    13 "PluginsJsonArray" plugins_json_array, 14 "RegionId" region_id, 15 "StateJson" state_json,
    16 "UpdateTime" update_time, 17 "UserId" user_id
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCmsInstances {
    pub cluster_id: String,
    pub region_id: String,
    pub type_filter: Option<String>,
}
operation! { ListCmsInstances(cluster_id: String, region_id: String) "ListCmsInstances" -> ListCmsInstancesOutput {
    0 "ClusterId" cluster_id, 1 "RegionId" region_id, 2 "TypeFilter" type_filter: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCmsInstancesOutput {
    pub data: Option<ListCmsInstancesData>,
}
model! { ListCmsInstancesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCmsInstancesData {
    pub enable_tag: Option<bool>,
    pub products: Option<Vec<ListCmsInstancesProducts>>,
}
model! { ListCmsInstancesData {
    0 "EnableTag" enable_tag, 1 "Products" products
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCmsInstancesProducts {
    pub descr: Option<String>,
    pub id: Option<String>,
    pub instance: Option<String>,
    pub name: Option<String>,
    pub prod: Option<String>,
    pub source: Option<String>,
    pub state: Option<String>,
    pub time: Option<String>,
    pub r#type: Option<String>,
    pub url: Option<String>,
}
model! { ListCmsInstancesProducts {
    0 "Descr" descr, 1 "Id" id, 2 "Instance" instance, 3 "Name" name, 4 "Prod" prod, 5 "Source" source, 6 "State" state,
    7 "Time" time, 8 "Type" r#type, 9 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDashboards {
    pub cluster_id: Option<String>,
    pub cluster_type: Option<String>,
    pub dashboard_name: Option<String>,
    pub language: Option<String>,
    pub product: Option<String>,
    pub recreate_switch: Option<bool>,
    pub region_id: Option<String>,
    pub title: Option<String>,
}
operation! { ListDashboards() "ListDashboards" -> ListDashboardsOutput {
    0 "ClusterId" cluster_id: String, 1 "ClusterType" cluster_type: String, 2 "DashboardName" dashboard_name: String,
    3 "Language" language: String, 4 "Product" product: String, 5 "RecreateSwitch" recreate_switch: bool,
    6 "RegionId" region_id: String, 7 "Title" title: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDashboardsOutput {
    pub dashboard_vos: Option<Vec<ListDashboardsDashboardVos>>,
    pub environment_id: Option<String>,
    pub grafana_service_opened: Option<String>,
    pub prometheus_service_opened: Option<String>,
}
model! { ListDashboardsOutput {
    0 "DashboardVos" dashboard_vos, 1 "EnvironmentId" environment_id, 2 "GrafanaServiceOpened" grafana_service_opened,
    3 "PrometheusServiceOpened" prometheus_service_opened
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDashboardsDashboardVos {
    pub dashboard_type: Option<String>,
    pub exporter: Option<String>,
    pub http_url: Option<String>,
    pub https_url: Option<String>,
    pub i18n_child: Option<ListDashboardsI18nChild>,
    pub id: Option<String>,
    pub is_arms_exporter: Option<bool>,
    pub kind: Option<String>,
    pub language: Option<String>,
    pub name: Option<String>,
    pub need_update: Option<bool>,
    pub tags: Option<Vec<String>>,
    pub time: Option<String>,
    pub title: Option<String>,
    pub r#type: Option<String>,
    pub uid: Option<String>,
    pub url: Option<String>,
    pub version: Option<String>,
}
model! { ListDashboardsDashboardVos {
    0 "DashboardType" dashboard_type, 1 "Exporter" exporter, 2 "HttpUrl" http_url, 3 "HttpsUrl" https_url,
    4 "I18nChild" i18n_child, 5 "Id" id, 6 "IsArmsExporter" is_arms_exporter, 7 "Kind" kind, 8 "Language" language,
    9 "Name" name, 10 "NeedUpdate" need_update, 11 "Tags" tags, 12 "Time" time, 13 "Title" title, 14 "Type" r#type,
    15 "Uid" uid, 16 "Url" url, 17 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDashboardsI18nChild {
    pub dashboard_type: Option<String>,
    pub exporter: Option<String>,
    pub http_url: Option<String>,
    pub https_url: Option<String>,
    pub id: Option<String>,
    pub is_arms_exporter: Option<bool>,
    pub kind: Option<String>,
    pub language: Option<String>,
    pub name: Option<String>,
    pub need_update: Option<bool>,
    pub tags: Option<Vec<String>>,
    pub time: Option<String>,
    pub title: Option<String>,
    pub r#type: Option<String>,
    pub uid: Option<String>,
    pub url: Option<String>,
    pub version: Option<String>,
}
model! { ListDashboardsI18nChild {
    0 "DashboardType" dashboard_type, 1 "Exporter" exporter, 2 "HttpUrl" http_url, 3 "HttpsUrl" https_url, 4 "Id" id,
    5 "IsArmsExporter" is_arms_exporter, 6 "Kind" kind, 7 "Language" language, 8 "Name" name,
    9 "NeedUpdate" need_update, 10 "Tags" tags, 11 "Time" time, 12 "Title" title, 13 "Type" r#type, 14 "Uid" uid,
    15 "Url" url, 16 "Version" version
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDashboardsByName {
    pub cluster_id: Option<String>,
    pub cluster_type: Option<String>,
    pub dash_board_name: Option<String>,
    pub dash_board_version: Option<String>,
    pub data_source_type: Option<String>,
    pub group_name: Option<String>,
    pub only_query: Option<bool>,
    pub product_code: Option<String>,
    pub region_id: String,
}
operation! { ListDashboardsByName(region_id: String) "ListDashboardsByName" -> ListDashboardsByNameOutput {
    0 "ClusterId" cluster_id: String, 1 "ClusterType" cluster_type: String, 2 "DashBoardName" dash_board_name: String,
    3 "DashBoardVersion" dash_board_version: String, 4 "DataSourceType" data_source_type: String,
    5 "GroupName" group_name: String, 6 "OnlyQuery" only_query: bool, 7 "ProductCode" product_code: String,
    8 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDashboardsByNameOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { ListDashboardsByNameOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDispatchRule {
    pub name: Option<String>,
    pub region_id: String,
    pub system: Option<bool>,
}
operation! { ListDispatchRule(region_id: String) "ListDispatchRule" -> ListDispatchRuleOutput {
    0 "Name" name: String, 1 "RegionId" region_id, 2 "System" system: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDispatchRuleOutput {
    pub dispatch_rules: Option<Vec<ListDispatchRuleDispatchRules>>,
}
model! { ListDispatchRuleOutput {
    0 "DispatchRules" dispatch_rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDispatchRuleDispatchRules {
    pub name: Option<String>,
    pub rule_id: Option<i64>,
    pub state: Option<String>,
}
model! { ListDispatchRuleDispatchRules {
    0 "Name" name, 1 "RuleId" rule_id, 2 "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvCustomJobs {
    pub encrypt_yaml: Option<bool>,
    pub environment_id: String,
    pub region_id: String,
}
operation! { ListEnvCustomJobs(environment_id: String, region_id: String)
    "ListEnvCustomJobs" -> ListEnvCustomJobsOutput {
    0 "EncryptYaml" encrypt_yaml: bool, 1 "EnvironmentId" environment_id, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvCustomJobsOutput {
    pub code: Option<i64>,
    pub data: Option<Vec<ListEnvCustomJobsData>>,
    pub message: Option<String>,
}
model! { ListEnvCustomJobsOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvCustomJobsData {
    pub addon_name: Option<String>,
    pub addon_release_name: Option<String>,
    pub addon_version: Option<String>,
    pub config_yaml: Option<String>,
    pub creation_timestamp: Option<String>,
    pub custom_job_name: Option<String>,
    pub environment_id: Option<String>,
    pub region_id: Option<String>,
    pub scrape_configs: Option<Vec<ListEnvCustomJobsScrapeConfigs>>,
    pub status: Option<String>,
}
model! { ListEnvCustomJobsData {
    0 "AddonName" addon_name, 1 "AddonReleaseName" addon_release_name, 2 "AddonVersion" addon_version,
    3 "ConfigYaml" config_yaml, 4 "CreationTimestamp" creation_timestamp, 5 "CustomJobName" custom_job_name,
    6 "EnvironmentId" environment_id, 7 "RegionId" region_id, 8 "ScrapeConfigs" scrape_configs, 9 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvCustomJobsScrapeConfigs {
    pub job_name: Option<String>,
    pub metrics_path: Option<String>,
    pub scrape_discoverys: Option<Vec<String>>,
    pub scrape_interval: Option<String>,
}
model! { ListEnvCustomJobsScrapeConfigs {
    0 "JobName" job_name, 1 "MetricsPath" metrics_path, 2 "ScrapeDiscoverys" scrape_discoverys,
    3 "ScrapeInterval" scrape_interval
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvPodMonitors {
    pub environment_id: String,
    pub region_id: String,
}
operation! { ListEnvPodMonitors(environment_id: String, region_id: String)
    "ListEnvPodMonitors" -> ListEnvPodMonitorsOutput {
    0 "EnvironmentId" environment_id, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvPodMonitorsOutput {
    pub code: Option<i64>,
    pub data: Option<Vec<ListEnvPodMonitorsData>>,
    pub message: Option<String>,
}
model! { ListEnvPodMonitorsOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvPodMonitorsData {
    pub addon_name: Option<String>,
    pub addon_release_name: Option<String>,
    pub addon_version: Option<String>,
    pub config_yaml: Option<String>,
    pub creation_timestamp: Option<String>,
    pub endpoints: Option<Vec<ListEnvPodMonitorsEndpoints>>,
    pub environment_id: Option<String>,
    pub namespace: Option<String>,
    pub pod_monitor_name: Option<String>,
    pub region_id: Option<String>,
    pub status: Option<String>,
}
model! { ListEnvPodMonitorsData {
    0 "AddonName" addon_name, 1 "AddonReleaseName" addon_release_name, 2 "AddonVersion" addon_version,
    3 "ConfigYaml" config_yaml, 4 "CreationTimestamp" creation_timestamp, 5 "Endpoints" endpoints,
    6 "EnvironmentId" environment_id, 7 "Namespace" namespace, 8 "PodMonitorName" pod_monitor_name,
    9 "RegionId" region_id, 10 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvPodMonitorsEndpoints {
    pub interval: Option<String>,
    pub matched_target_count: Option<i64>,
    pub path: Option<String>,
    pub port: Option<String>,
    pub target_port: Option<i64>,
}
model! { ListEnvPodMonitorsEndpoints {
    0 "Interval" interval, 1 "MatchedTargetCount" matched_target_count, 2 "Path" path, 3 "Port" port,
    4 "TargetPort" target_port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvServiceMonitors {
    pub environment_id: String,
    pub region_id: String,
}
operation! { ListEnvServiceMonitors(environment_id: String, region_id: String)
    "ListEnvServiceMonitors" -> ListEnvServiceMonitorsOutput {
    0 "EnvironmentId" environment_id, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvServiceMonitorsOutput {
    pub code: Option<i64>,
    pub data: Option<Vec<ListEnvServiceMonitorsData>>,
    pub message: Option<String>,
}
model! { ListEnvServiceMonitorsOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvServiceMonitorsData {
    pub addon_name: Option<String>,
    pub addon_release_name: Option<String>,
    pub addon_version: Option<String>,
    pub config_yaml: Option<String>,
    pub creation_timestamp: Option<String>,
    pub endpoints: Option<Vec<ListEnvServiceMonitorsEndpoints>>,
    pub environment_id: Option<String>,
    pub matched_service_count: Option<i64>,
    pub namespace: Option<String>,
    pub region_id: Option<String>,
    pub service_monitor_name: Option<String>,
    pub status: Option<String>,
}
model! { ListEnvServiceMonitorsData {
    0 "AddonName" addon_name, 1 "AddonReleaseName" addon_release_name, 2 "AddonVersion" addon_version,
    3 "ConfigYaml" config_yaml, 4 "CreationTimestamp" creation_timestamp, 5 "Endpoints" endpoints,
    6 "EnvironmentId" environment_id, 7 "MatchedServiceCount" matched_service_count, 8 "Namespace" namespace,
    9 "RegionId" region_id, 10 "ServiceMonitorName" service_monitor_name, 11 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvServiceMonitorsEndpoints {
    pub interval: Option<String>,
    pub matched_target_count: Option<i64>,
    pub path: Option<String>,
    pub port: Option<String>,
    pub target_port: Option<i64>,
}
model! { ListEnvServiceMonitorsEndpoints {
    0 "Interval" interval, 1 "MatchedTargetCount" matched_target_count, 2 "Path" path, 3 "Port" port,
    4 "TargetPort" target_port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironmentAddons {
    pub environment_id: String,
    pub region_id: Option<String>,
}
operation! { ListEnvironmentAddons(environment_id: String) "ListEnvironmentAddons" -> ListEnvironmentAddonsOutput {
    0 "EnvironmentId" environment_id, 1 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironmentAddonsOutput {
    pub code: Option<i64>,
    pub data: Option<ListEnvironmentAddonsData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListEnvironmentAddonsOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironmentAddonsData {
    pub addons: Option<Vec<ListEnvironmentAddonsAddons>>,
    pub contains_v2_addon: Option<bool>,
    pub total: Option<i64>,
}
model! { ListEnvironmentAddonsData {
    0 "Addons" addons, 1 "ContainsV2Addon" contains_v2_addon, 2 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironmentAddonsAddons {
    pub alias: Option<String>,
    pub categories: Option<Vec<String>>,
    pub dashboards: Option<Vec<ListEnvironmentAddonsDashboards>>,
    pub description: Option<String>,
    pub environments: Option<Vec<ListEnvironmentAddonsEnvironments>>,
    pub icon: Option<String>,
    pub keywords: Option<Vec<String>>,
    pub language: Option<String>,
    pub latest_release_create_time: Option<String>,
    pub name: Option<String>,
    pub once: Option<bool>,
    pub scene: Option<String>,
    pub version: Option<String>,
    pub weight: Option<String>,
}
model! { ListEnvironmentAddonsAddons {
    0 "Alias" alias, 1 "Categories" categories, 2 "Dashboards" dashboards, 3 "Description" description,
    4 "Environments" environments, 5 "Icon" icon, 6 "Keywords" keywords, 7 "Language" language,
    8 "LatestReleaseCreateTime" latest_release_create_time, 9 "Name" name, 10 "Once" once, 11 "Scene" scene,
    12 "Version" version, 13 "Weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironmentAddonsDashboards {
    pub description: Option<String>,
    pub name: Option<String>,
    pub url: Option<String>,
}
model! { ListEnvironmentAddonsDashboards {
    0 "Description" description, 1 "Name" name, 2 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironmentAddonsEnvironments {
    pub dependencies: Option<ListEnvironmentAddonsDependencies>,
    pub description: Option<String>,
    pub enable: Option<bool>,
    pub label: Option<String>,
    pub name: Option<String>,
    pub policies: Option<ListEnvironmentAddonsPolicies>,
}
model! { ListEnvironmentAddonsEnvironments {
    0 "Dependencies" dependencies, 1 "Description" description, 2 "Enable" enable, 3 "Label" label, 4 "Name" name,
    5 "Policies" policies
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironmentAddonsDependencies {
    pub cluster_types: Option<Vec<String>>,
    pub features: Option<BTreeMap<String, bool>>,
    pub services: Option<Vec<String>>,
}
model! { ListEnvironmentAddonsDependencies {
    0 "ClusterTypes" cluster_types, 1 "Features" features, 2 "Services" services
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironmentAddonsPolicies {
    pub alert_default_status: Option<String>,
    pub default_install: Option<bool>,
    pub enable_service_account: Option<bool>,
    pub metric_check_rule: Option<ListEnvironmentAddonsMetricCheckRule>,
    pub need_restart_after_integration: Option<bool>,
    pub protocols: Option<Vec<ListEnvironmentAddonsProtocols>>,
    pub target_addon_name: Option<String>,
}
model! { ListEnvironmentAddonsPolicies {
    0 "AlertDefaultStatus" alert_default_status, 1 "DefaultInstall" default_install,
    2 "EnableServiceAccount" enable_service_account, 3 "MetricCheckRule" metric_check_rule,
    4 "NeedRestartAfterIntegration" need_restart_after_integration, 5 "Protocols" protocols,
    6 "TargetAddonName" target_addon_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironmentAddonsMetricCheckRule {
    pub prom_ql: Option<Vec<String>>,
}
model! { ListEnvironmentAddonsMetricCheckRule {
    0 "PromQL" prom_ql
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironmentAddonsProtocols {
    pub description: Option<String>,
    pub icon: Option<String>,
    pub label: Option<String>,
    pub name: Option<String>,
}
model! { ListEnvironmentAddonsProtocols {
    0 "Description" description, 1 "Icon" icon, 2 "Label" label, 3 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironmentAlertRules {
    pub addon_name: Option<String>,
    pub environment_id: String,
    pub region_id: Option<String>,
    pub scene: Option<String>,
}
operation! { ListEnvironmentAlertRules(environment_id: String)
    "ListEnvironmentAlertRules" -> ListEnvironmentAlertRulesOutput {
    0 "AddonName" addon_name: String, 1 "EnvironmentId" environment_id, 2 "RegionId" region_id: String,
    3 "Scene" scene: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironmentAlertRulesOutput {
    pub code: Option<i64>,
    pub data: Option<ListEnvironmentAlertRulesData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListEnvironmentAlertRulesOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironmentAlertRulesData {
    pub groups: Option<Vec<String>>,
    pub rules: Option<Vec<ListEnvironmentAlertRulesRules>>,
    pub total: Option<i64>,
}
model! { ListEnvironmentAlertRulesData {
    0 "Groups" groups, 1 "Rules" rules, 2 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironmentAlertRulesRules {
    pub alert_id: Option<i64>,
    pub name: Option<String>,
}
model! { ListEnvironmentAlertRulesRules {
    0 "AlertId" alert_id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironmentDashboards {
    pub addon_name: Option<String>,
    pub environment_id: String,
    pub region_id: Option<String>,
    pub scene: Option<String>,
}
operation! { ListEnvironmentDashboards(environment_id: String)
    "ListEnvironmentDashboards" -> ListEnvironmentDashboardsOutput {
    0 "AddonName" addon_name: String, 1 "EnvironmentId" environment_id, 2 "RegionId" region_id: String,
    3 "Scene" scene: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironmentDashboardsOutput {
    pub code: Option<i64>,
    pub data: Option<ListEnvironmentDashboardsData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListEnvironmentDashboardsOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironmentDashboardsData {
    pub dashboards: Option<Vec<ListEnvironmentDashboardsDashboards>>,
    pub total: Option<i64>,
}
model! { ListEnvironmentDashboardsData {
    0 "Dashboards" dashboards, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironmentDashboardsDashboards {
    pub folder_uid: Option<String>,
    pub region: Option<String>,
    pub tags: Option<Vec<String>>,
    pub title: Option<String>,
    pub uid: Option<String>,
    pub url: Option<String>,
}
model! { ListEnvironmentDashboardsDashboards {
    0 "FolderUid" folder_uid, 1 "Region" region, 2 "Tags" tags, 3 "Title" title, 4 "Uid" uid, 5 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironmentFeatures {
    pub aliyun_lang: Option<String>,
    pub environment_id: String,
    pub region_id: Option<String>,
}
operation! { ListEnvironmentFeatures(environment_id: String)
    "ListEnvironmentFeatures" -> ListEnvironmentFeaturesOutput {
    0 "AliyunLang" aliyun_lang: String, 1 "EnvironmentId" environment_id, 2 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironmentFeaturesOutput {
    pub code: Option<i64>,
    pub data: Option<Vec<ListEnvironmentFeaturesData>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListEnvironmentFeaturesOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironmentFeaturesData {
    pub alias: Option<String>,
    pub config: Option<BTreeMap<String, String>>,
    pub description: Option<String>,
    pub environment_id: Option<String>,
    pub icon: Option<String>,
    pub language: Option<String>,
    pub latest_version: Option<String>,
    pub managed: Option<bool>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub version: Option<String>,
}
model! { ListEnvironmentFeaturesData {
    0 "Alias" alias, 1 "Config" config, 2 "Description" description, 3 "EnvironmentId" environment_id, 4 "Icon" icon,
    5 "Language" language, 6 "LatestVersion" latest_version, 7 "Managed" managed, 8 "Name" name, 9 "Status" status,
    10 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironmentKubeResources {
    pub environment_id: String,
    pub kind: String,
    pub label_selectors: Option<BTreeMap<String, String>>,
    pub namespace: Option<String>,
    pub region_id: Option<String>,
}
operation! { ListEnvironmentKubeResources(environment_id: String, kind: String)
    "ListEnvironmentKubeResources" -> ListEnvironmentKubeResourcesOutput {
    0 "EnvironmentId" environment_id, 1 "Kind" kind, 2 "LabelSelectors" label_selectors: BTreeMap<String, String>,
    3 "Namespace" namespace: String, 4 "RegionId" region_id: String
} [
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironmentKubeResourcesOutput {
    pub code: Option<i64>,
    pub data: Option<Vec<ListEnvironmentKubeResourcesData>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListEnvironmentKubeResourcesOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironmentKubeResourcesData {
    pub api_version: Option<String>,
    pub kind: Option<String>,
    pub metadata: Option<ListEnvironmentKubeResourcesMetadata>,
    pub spec: Option<Value>,
    pub status: Option<Value>,
}
model! { ListEnvironmentKubeResourcesData {
    0 "ApiVersion" api_version, 1 "Kind" kind, 2 "Metadata" metadata, 3 "Spec" spec, 4 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironmentKubeResourcesMetadata {
    pub annotations: Option<BTreeMap<String, String>>,
    pub labels: Option<BTreeMap<String, String>>,
    pub name: Option<String>,
    pub namespace: Option<String>,
}
model! { ListEnvironmentKubeResourcesMetadata {
    0 "Annotations" annotations, 1 "Labels" labels, 2 "Name" name, 3 "Namespace" namespace
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironmentMetricTargets {
    pub environment_id: String,
    pub job_name: Option<String>,
    pub region_id: Option<String>,
}
operation! { ListEnvironmentMetricTargets(environment_id: String)
    "ListEnvironmentMetricTargets" -> ListEnvironmentMetricTargetsOutput {
    0 "EnvironmentId" environment_id, 1 "JobName" job_name: String, 2 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironmentMetricTargetsOutput {
    pub code: Option<i64>,
    pub data: Option<ListEnvironmentMetricTargetsData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListEnvironmentMetricTargetsOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironmentMetricTargetsData {
    pub active_targets: Option<Vec<ListEnvironmentMetricTargetsActiveTargets>>,
    pub dropped_targets: Option<Vec<ListEnvironmentMetricTargetsDroppedTargets>>,
}
model! { ListEnvironmentMetricTargetsData {
    0 "ActiveTargets" active_targets, 1 "DroppedTargets" dropped_targets
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironmentMetricTargetsActiveTargets {
    pub discovered_labels: Option<BTreeMap<String, String>>,
    pub global_url: Option<String>,
    pub health: Option<String>,
    pub labels: Option<BTreeMap<String, String>>,
    pub last_error: Option<String>,
    pub last_scrape: Option<String>,
    pub last_scrape_duration: Option<f64>,
    pub last_scrape_series: Option<i64>,
    pub scrape_pool: Option<String>,
    pub scrape_url: Option<String>,
}
model! { ListEnvironmentMetricTargetsActiveTargets {
    0 "DiscoveredLabels" discovered_labels, 1 "GlobalUrl" global_url, 2 "Health" health, 3 "Labels" labels,
    4 "LastError" last_error, 5 "LastScrape" last_scrape, 6 "LastScrapeDuration" last_scrape_duration,
    7 "LastScrapeSeries" last_scrape_series, 8 "ScrapePool" scrape_pool, 9 "ScrapeUrl" scrape_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironmentMetricTargetsDroppedTargets {
    pub discovered_labels: Option<BTreeMap<String, String>>,
    pub global_url: Option<String>,
    pub health: Option<String>,
    pub labels: Option<BTreeMap<String, String>>,
    pub last_error: Option<String>,
    pub last_scrape: Option<String>,
    pub last_scrape_duration: Option<f64>,
    pub last_scrape_series: Option<i64>,
    pub scrape_pool: Option<String>,
    pub scrape_url: Option<String>,
}
model! { ListEnvironmentMetricTargetsDroppedTargets {
    0 "DiscoveredLabels" discovered_labels, 1 "GlobalUrl" global_url, 2 "Health" health, 3 "Labels" labels,
    4 "LastError" last_error, 5 "LastScrape" last_scrape, 6 "LastScrapeDuration" last_scrape_duration,
    7 "LastScrapeSeries" last_scrape_series, 8 "ScrapePool" scrape_pool, 9 "ScrapeUrl" scrape_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironments {
    pub addon_name: Option<String>,
    pub bind_resource_id: Option<String>,
    pub environment_type: Option<String>,
    pub fee_package: Option<String>,
    pub filter_region_ids: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub tag: Option<Vec<ListEnvironmentsTag>>,
}
operation! { ListEnvironments() "ListEnvironments" -> ListEnvironmentsOutput {
    0 "AddonName" addon_name: String, 1 "BindResourceId" bind_resource_id: String,
    2 "EnvironmentType" environment_type: String, 3 "FeePackage" fee_package: String,
    4 "FilterRegionIds" filter_region_ids: String, 5 "RegionId" region_id: String,
    6 "ResourceGroupId" resource_group_id: String, 7 "Tag" tag: Vec<ListEnvironmentsTag>
} [
    Mark { index: 7, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironmentsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListEnvironmentsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironmentsOutput {
    pub code: Option<i64>,
    pub data: Option<ListEnvironmentsData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListEnvironmentsOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironmentsData {
    pub environments: Option<Vec<ListEnvironmentsEnvironments>>,
    pub total: Option<i64>,
}
model! { ListEnvironmentsData {
    0 "Environments" environments, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironmentsEnvironments {
    pub addons: Option<Vec<ListEnvironmentsAddons>>,
    pub bind_resource_id: Option<String>,
    pub bind_resource_profile: Option<String>,
    pub bind_resource_type: Option<String>,
    pub bind_vpc_cidr: Option<String>,
    pub create_time: Option<String>,
    pub created_user_id: Option<String>,
    pub environment_id: Option<String>,
    pub environment_name: Option<String>,
    pub environment_type: Option<String>,
    pub features: Option<Vec<ListEnvironmentsFeatures>>,
    pub fee_package: Option<String>,
    pub grafana_datasource_uid: Option<String>,
    pub grafana_folder_title: Option<String>,
    pub grafana_folder_uid: Option<String>,
    pub latest_release_create_time: Option<String>,
    pub managed_type: Option<String>,
    pub prometheus_id: Option<i64>,
    pub prometheus_instance_id: Option<String>,
    pub region_id: Option<String>,
    pub release_count: Option<i64>,
    pub resource_group_id: Option<String>,
    pub tags: Option<Vec<ListEnvironmentsTags>>,
    pub user_id: Option<String>,
}
model! { ListEnvironmentsEnvironments {
    0 "Addons" addons, 1 "BindResourceId" bind_resource_id, 2 "BindResourceProfile" bind_resource_profile,
    3 "BindResourceType" bind_resource_type, 4 "BindVpcCidr" bind_vpc_cidr, 5 "CreateTime" create_time,
    6 "CreatedUserId" created_user_id, 7 "EnvironmentId" environment_id, 8 "EnvironmentName" environment_name,
    9 "EnvironmentType" environment_type, 10 "Features" features, 11 "FeePackage" fee_package,
    12 "GrafanaDatasourceUid" grafana_datasource_uid, 13 "GrafanaFolderTitle" grafana_folder_title,
    14 "GrafanaFolderUid" grafana_folder_uid, 15 "LatestReleaseCreateTime" latest_release_create_time,
    16 "ManagedType" managed_type, 17 "PrometheusId" prometheus_id, 18 "PrometheusInstanceId" prometheus_instance_id,
    19 "RegionId" region_id, 20 "ReleaseCount" release_count, 21 "ResourceGroupId" resource_group_id, 22 "Tags" tags,
    23 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironmentsAddons {
    pub alias: Option<String>,
    pub description: Option<String>,
    pub icon: Option<String>,
    pub name: Option<String>,
}
model! { ListEnvironmentsAddons {
    0 "Alias" alias, 1 "Description" description, 2 "Icon" icon, 3 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironmentsFeatures {
    pub alias: Option<String>,
    pub description: Option<String>,
    pub icon: Option<String>,
    pub name: Option<String>,
}
model! { ListEnvironmentsFeatures {
    0 "Alias" alias, 1 "Description" description, 2 "Icon" icon, 3 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironmentsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListEnvironmentsTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEscalationPolicies {
    pub name: Option<String>,
    pub page: i64,
    pub size: i64,
}
operation! { ListEscalationPolicies(page: i64, size: i64) "ListEscalationPolicies" -> ListEscalationPoliciesOutput {
    0 "Name" name: String, 1 "Page" page, 2 "Size" size
} { method: "GET", } }
paged! { ListEscalationPolicies: ListEscalationPoliciesEscalationPolicies =
    Number "Page", "PageBean.EscalationPolicies" page_bean.escalation_policies, total "PageBean.Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEscalationPoliciesOutput {
    pub page_bean: Option<ListEscalationPoliciesPageBean>,
}
model! { ListEscalationPoliciesOutput {
    0 "PageBean" page_bean
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEscalationPoliciesPageBean {
    pub escalation_policies: Option<Vec<ListEscalationPoliciesEscalationPolicies>>,
    pub page: Option<i64>,
    pub size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListEscalationPoliciesPageBean {
    0 "EscalationPolicies" escalation_policies, 1 "Page" page, 2 "Size" size, 3 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEscalationPoliciesEscalationPolicies {
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { ListEscalationPoliciesEscalationPolicies {
    0 "Id" id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventBridgeIntegrations {
    pub name: Option<String>,
    pub page: i64,
    pub size: i64,
}
operation! { ListEventBridgeIntegrations(page: i64, size: i64)
    "ListEventBridgeIntegrations" -> ListEventBridgeIntegrationsOutput {
    0 "Name" name: String, 1 "Page" page, 2 "Size" size
} { method: "GET", } }
paged! { ListEventBridgeIntegrations: ListEventBridgeIntegrationsEventBridgeIntegrations =
    Number "Page", "PageBean.EventBridgeIntegrations" page_bean.event_bridge_integrations, total "PageBean.Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventBridgeIntegrationsOutput {
    pub page_bean: Option<ListEventBridgeIntegrationsPageBean>,
}
model! { ListEventBridgeIntegrationsOutput {
    0 "PageBean" page_bean
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventBridgeIntegrationsPageBean {
    pub event_bridge_integrations: Option<Vec<ListEventBridgeIntegrationsEventBridgeIntegrations>>,
    pub page: Option<i64>,
    pub size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListEventBridgeIntegrationsPageBean {
    0 "EventBridgeIntegrations" event_bridge_integrations, 1 "Page" page, 2 "Size" size, 3 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventBridgeIntegrationsEventBridgeIntegrations {
    pub description: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { ListEventBridgeIntegrationsEventBridgeIntegrations {
    0 "Description" description, 1 "Id" id, 2 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGrafanaWorkspace {
    pub aliyun_lang: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub tags: Option<Vec<ListGrafanaWorkspaceTags>>,
}
operation! { ListGrafanaWorkspace(region_id: String) "ListGrafanaWorkspace" -> ListGrafanaWorkspaceOutput {
    0 "AliyunLang" aliyun_lang: String, 1 "RegionId" region_id, 2 "ResourceGroupId" resource_group_id: String,
    3 "Tags" tags: Vec<ListGrafanaWorkspaceTags>
} [
    Mark { index: 3, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGrafanaWorkspaceTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListGrafanaWorkspaceTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGrafanaWorkspaceOutput {
    pub code: Option<i64>,
    pub data: Option<Vec<GrafanaWorkspace>>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { ListGrafanaWorkspaceOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success, 4 "TraceId" trace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInsightsEvents {
    pub end_time: String,
    pub insights_types: Option<String>,
    pub pid: Option<String>,
    pub region_id: String,
    pub start_time: String,
}
operation! { ListInsightsEvents(end_time: String, region_id: String, start_time: String)
    "ListInsightsEvents" -> ListInsightsEventsOutput {
    0 "EndTime" end_time, 1 "InsightsTypes" insights_types: String, 2 "Pid" pid: String, 3 "RegionId" region_id,
    4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInsightsEventsOutput {
    pub insights_events: Option<Vec<ListInsightsEventsInsightsEvents>>,
}
model! { ListInsightsEventsOutput {
    0 "InsightsEvents" insights_events
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInsightsEventsInsightsEvents {
    pub date: Option<i64>,
    pub desc: Option<String>,
    pub level: Option<String>,
    pub pid: Option<String>,
    pub problem_id: Option<String>,
    pub title: Option<String>,
    pub r#type: Option<String>,
}
model! { ListInsightsEventsInsightsEvents {
    0 "Date" date, 1 "Desc" desc, 2 "Level" level, 3 "Pid" pid, 4 "ProblemId" problem_id, 5 "Title" title,
    6 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIntegration {
    pub integration_name: Option<String>,
    pub integration_product_type: String,
    pub is_detail: Option<bool>,
    pub page: i64,
    pub size: i64,
}
operation! { ListIntegration(integration_product_type: String, page: i64, size: i64)
    "ListIntegration" -> ListIntegrationOutput {
    0 "IntegrationName" integration_name: String, 1 "IntegrationProductType" integration_product_type,
    2 "IsDetail" is_detail: bool, 3 "Page" page, 4 "Size" size
} { method: "GET", } }
paged! { ListIntegration: ListIntegrationIntegrations =
    Number "Page", "PageInfo.Integrations" page_info.integrations, total "PageInfo.Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIntegrationOutput {
    pub page_info: Option<ListIntegrationPageInfo>,
}
model! { ListIntegrationOutput {
    0 "PageInfo" page_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIntegrationPageInfo {
    pub integrations: Option<Vec<ListIntegrationIntegrations>>,
    pub page: Option<i64>,
    pub size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListIntegrationPageInfo {
    0 "Integrations" integrations, 1 "Page" page, 2 "Size" size, 3 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIntegrationIntegrations {
    pub api_endpoint: Option<String>,
    pub create_time: Option<String>,
    pub integration_detail: Option<ListIntegrationIntegrationDetail>,
    pub integration_id: Option<i64>,
    pub integration_name: Option<String>,
    pub integration_product_type: Option<String>,
    pub liveness: Option<String>,
    pub short_token: Option<Secret>,
    pub state: Option<bool>,
}
model! { ListIntegrationIntegrations {
    0 "ApiEndpoint" api_endpoint, 1 "CreateTime" create_time, 2 "IntegrationDetail" integration_detail,
    3 "IntegrationId" integration_id, 4 "IntegrationName" integration_name,
    5 "IntegrationProductType" integration_product_type, 6 "Liveness" liveness, 7 "ShortToken" short_token,
    8 "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIntegrationIntegrationDetail {
    pub auto_recover: Option<bool>,
    pub description: Option<String>,
    pub duplicate_key: Option<String>,
    pub extended_field_redefine_rules: Option<Vec<BTreeMap<String, Value>>>,
    pub field_redefine_rules: Option<Vec<BTreeMap<String, Value>>>,
    pub initiative_recover_field: Option<String>,
    pub initiative_recover_value: Option<String>,
    pub recover_time: Option<i64>,
    pub stat: Option<Vec<i64>>,
}
model! { ListIntegrationIntegrationDetail {
    0 "AutoRecover" auto_recover, 1 "Description" description, 2 "DuplicateKey" duplicate_key,
    3 "ExtendedFieldRedefineRules" extended_field_redefine_rules, 4 "FieldRedefineRules" field_redefine_rules,
    5 "InitiativeRecoverField" initiative_recover_field, 6 "InitiativeRecoverValue" initiative_recover_value,
    7 "RecoverTime" recover_time, 8 "Stat" stat
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNotificationPolicies {
    pub directed_mode: Option<bool>,
    pub ids: Option<String>,
    pub is_detail: Option<bool>,
    pub name: Option<String>,
    pub page: i64,
    pub region_id: Option<String>,
    pub size: i64,
}
operation! { ListNotificationPolicies(page: i64, size: i64)
    "ListNotificationPolicies" -> ListNotificationPoliciesOutput {
    0 "DirectedMode" directed_mode: bool, 1 "Ids" ids: String, 2 "IsDetail" is_detail: bool, 3 "Name" name: String,
    4 "Page" page, 5 "RegionId" region_id: String, 6 "Size" size
} }
paged! { ListNotificationPolicies: ListNotificationPoliciesNotificationPolicies =
    Number "Page", "PageBean.NotificationPolicies" page_bean.notification_policies, total "PageBean.Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNotificationPoliciesOutput {
    pub page_bean: Option<ListNotificationPoliciesPageBean>,
}
model! { ListNotificationPoliciesOutput {
    0 "PageBean" page_bean
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNotificationPoliciesPageBean {
    pub notification_policies: Option<Vec<ListNotificationPoliciesNotificationPolicies>>,
    pub page: Option<i64>,
    pub size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListNotificationPoliciesPageBean {
    0 "NotificationPolicies" notification_policies, 1 "Page" page, 2 "Size" size, 3 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNotificationPoliciesNotificationPolicies {
    pub directed_mode: Option<bool>,
    pub escalation_policy_id: Option<i64>,
    pub group_rule: Option<ListNotificationPoliciesGroupRule>,
    pub id: Option<i64>,
    pub integration_id: Option<i64>,
    pub matching_rules: Option<Vec<ListNotificationPoliciesMatchingRules>>,
    pub name: Option<String>,
    pub notify_rule: Option<ListNotificationPoliciesNotifyRule>,
    pub notify_template: Option<ListNotificationPoliciesNotifyTemplate>,
    pub repeat: Option<bool>,
    pub repeat_interval: Option<i64>,
    pub send_recover_message: Option<bool>,
    pub state: Option<String>,
}
model! { ListNotificationPoliciesNotificationPolicies {
    0 "DirectedMode" directed_mode, 1 "EscalationPolicyId" escalation_policy_id, 2 "GroupRule" group_rule, 3 "Id" id,
    4 "IntegrationId" integration_id, 5 "MatchingRules" matching_rules, 6 "Name" name, 7 "NotifyRule" notify_rule,
    8 "NotifyTemplate" notify_template, 9 "Repeat" repeat, 10 "RepeatInterval" repeat_interval,
    11 "SendRecoverMessage" send_recover_message, 12 "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNotificationPoliciesGroupRule {
    pub group_interval: Option<i64>,
    pub group_wait: Option<i64>,
    pub grouping_fields: Option<Vec<String>>,
}
model! { ListNotificationPoliciesGroupRule {
    0 "GroupInterval" group_interval, 1 "GroupWait" group_wait, 2 "GroupingFields" grouping_fields
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNotificationPoliciesMatchingRules {
    pub matching_conditions: Option<Vec<ListNotificationPoliciesMatchingConditions>>,
}
model! { ListNotificationPoliciesMatchingRules {
    0 "MatchingConditions" matching_conditions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNotificationPoliciesMatchingConditions {
    pub key: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
model! { ListNotificationPoliciesMatchingConditions {
    0 "Key" key, 1 "Operator" operator, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNotificationPoliciesNotifyRule {
    pub notify_channels: Option<Vec<String>>,
    pub notify_end_time: Option<String>,
    pub notify_objects: Option<Vec<ListNotificationPoliciesNotifyObjects>>,
    pub notify_start_time: Option<String>,
}
model! { ListNotificationPoliciesNotifyRule {
    0 "NotifyChannels" notify_channels, 1 "NotifyEndTime" notify_end_time, 2 "NotifyObjects" notify_objects,
    3 "NotifyStartTime" notify_start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNotificationPoliciesNotifyObjects {
    pub notify_channels: Option<Vec<String>>,
    pub notify_object_id: Option<i64>,
    pub notify_object_name: Option<String>,
    pub notify_object_type: Option<String>,
}
model! { ListNotificationPoliciesNotifyObjects {
    0 "NotifyChannels" notify_channels, 1 "NotifyObjectId" notify_object_id, 2 "NotifyObjectName" notify_object_name,
    3 "NotifyObjectType" notify_object_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNotificationPoliciesNotifyTemplate {
    pub email_content: Option<String>,
    pub email_recover_content: Option<String>,
    pub email_recover_title: Option<String>,
    pub email_title: Option<String>,
    pub robot_content: Option<String>,
    pub sms_content: Option<String>,
    pub sms_recover_content: Option<String>,
    pub tts_content: Option<String>,
    pub tts_recover_content: Option<String>,
}
model! { ListNotificationPoliciesNotifyTemplate {
    0 "EmailContent" email_content, 1 "EmailRecoverContent" email_recover_content,
    2 "EmailRecoverTitle" email_recover_title, 3 "EmailTitle" email_title, 4 "RobotContent" robot_content,
    5 "SmsContent" sms_content, 6 "SmsRecoverContent" sms_recover_content, 7 "TtsContent" tts_content,
    8 "TtsRecoverContent" tts_recover_content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOnCallSchedules {
    pub name: Option<String>,
    pub page: i64,
    pub size: i64,
}
operation! { ListOnCallSchedules(page: i64, size: i64) "ListOnCallSchedules" -> ListOnCallSchedulesOutput {
    0 "Name" name: String, 1 "Page" page, 2 "Size" size
} { method: "GET", } }
paged! { ListOnCallSchedules: ListOnCallSchedulesOnCallSchedules =
    Number "Page", "PageBean.OnCallSchedules" page_bean.on_call_schedules, total "PageBean.Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOnCallSchedulesOutput {
    pub page_bean: Option<ListOnCallSchedulesPageBean>,
}
model! { ListOnCallSchedulesOutput {
    0 "PageBean" page_bean
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOnCallSchedulesPageBean {
    pub on_call_schedules: Option<Vec<ListOnCallSchedulesOnCallSchedules>>,
    pub page: Option<i64>,
    pub size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListOnCallSchedulesPageBean {
    0 "OnCallSchedules" on_call_schedules, 1 "Page" page, 2 "Size" size, 3 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOnCallSchedulesOnCallSchedules {
    pub description: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { ListOnCallSchedulesOnCallSchedules {
    0 "Description" description, 1 "Id" id, 2 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrometheusAlertRules {
    pub cluster_id: String,
    pub match_expressions: Option<String>,
    pub name: Option<String>,
    pub region_id: String,
    pub status: Option<i64>,
    pub tags: Option<Vec<ListPrometheusAlertRulesTags>>,
    pub r#type: Option<String>,
}
operation! { ListPrometheusAlertRules(cluster_id: String, region_id: String)
    "ListPrometheusAlertRules" -> ListPrometheusAlertRulesOutput {
    0 "ClusterId" cluster_id, 1 "MatchExpressions" match_expressions: String, 2 "Name" name: String,
    3 "RegionId" region_id, 4 "Status" status: i64, 5 "Tags" tags: Vec<ListPrometheusAlertRulesTags>,
    6 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrometheusAlertRulesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListPrometheusAlertRulesTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrometheusAlertRulesOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub prometheus_alert_rules: Option<Vec<ListPrometheusAlertRulesPrometheusAlertRules>>,
    pub success: Option<bool>,
}
model! { ListPrometheusAlertRulesOutput {
    0 "Code" code, 1 "Message" message, 2 "PrometheusAlertRules" prometheus_alert_rules, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrometheusAlertRulesPrometheusAlertRules {
    pub alert_id: Option<i64>,
    pub alert_name: Option<String>,
    pub annotations: Option<Vec<ListPrometheusAlertRulesAnnotations>>,
    pub cluster_id: Option<String>,
    pub dispatch_rule_id: Option<i64>,
    pub duration: Option<String>,
    pub expression: Option<String>,
    pub labels: Option<Vec<ListPrometheusAlertRulesLabels>>,
    pub message: Option<String>,
    pub notify_type: Option<String>,
    pub status: Option<i64>,
    pub tags: Option<Vec<ListPrometheusAlertRulesPrometheusAlertRulesTags>>,
    pub r#type: Option<String>,
}
model! { ListPrometheusAlertRulesPrometheusAlertRules {
    0 "AlertId" alert_id, 1 "AlertName" alert_name, 2 "Annotations" annotations, 3 "ClusterId" cluster_id,
    4 "DispatchRuleId" dispatch_rule_id, 5 "Duration" duration, 6 "Expression" expression, 7 "Labels" labels,
    8 "Message" message, 9 "NotifyType" notify_type, 10 "Status" status, 11 "Tags" tags, 12 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrometheusAlertRulesAnnotations {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { ListPrometheusAlertRulesAnnotations {
    0 "Name" name, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrometheusAlertRulesLabels {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { ListPrometheusAlertRulesLabels {
    0 "Name" name, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrometheusAlertRulesPrometheusAlertRulesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListPrometheusAlertRulesPrometheusAlertRulesTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrometheusAlertTemplates {
    pub cluster_id: Option<String>,
    pub region_id: String,
}
operation! { ListPrometheusAlertTemplates(region_id: String)
    "ListPrometheusAlertTemplates" -> ListPrometheusAlertTemplatesOutput {
    0 "ClusterId" cluster_id: String, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrometheusAlertTemplatesOutput {
    pub prometheus_alert_templates: Option<Vec<ListPrometheusAlertTemplatesPrometheusAlertTemplates>>,
}
model! { ListPrometheusAlertTemplatesOutput {
    0 "PrometheusAlertTemplates" prometheus_alert_templates
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrometheusAlertTemplatesPrometheusAlertTemplates {
    pub alert_name: Option<String>,
    pub annotations: Option<Vec<ListPrometheusAlertTemplatesAnnotations>>,
    pub description: Option<String>,
    pub duration: Option<String>,
    pub expression: Option<String>,
    pub labels: Option<Vec<ListPrometheusAlertTemplatesLabels>>,
    pub r#type: Option<String>,
    pub version: Option<String>,
}
model! { ListPrometheusAlertTemplatesPrometheusAlertTemplates {
    0 "AlertName" alert_name, 1 "Annotations" annotations, 2 "Description" description, 3 "Duration" duration,
    4 "Expression" expression, 5 "Labels" labels, 6 "Type" r#type, 7 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrometheusAlertTemplatesAnnotations {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { ListPrometheusAlertTemplatesAnnotations {
    0 "Name" name, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrometheusAlertTemplatesLabels {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { ListPrometheusAlertTemplatesLabels {
    0 "Name" name, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrometheusGlobalView {
    pub region_id: String,
}
operation! { ListPrometheusGlobalView(region_id: String) "ListPrometheusGlobalView" -> ListPrometheusGlobalViewOutput {
    0 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrometheusGlobalViewOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { ListPrometheusGlobalViewOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrometheusInstanceByTagAndResourceGroupId {
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub tag: Option<Vec<ListPrometheusInstanceByTagAndResourceGroupIdTag>>,
}
operation! { ListPrometheusInstanceByTagAndResourceGroupId(region_id: String)
    "ListPrometheusInstanceByTagAndResourceGroupId" -> ListPrometheusInstanceByTagAndResourceGroupIdOutput {
    0 "RegionId" region_id, 1 "ResourceGroupId" resource_group_id: String,
    2 "Tag" tag: Vec<ListPrometheusInstanceByTagAndResourceGroupIdTag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrometheusInstanceByTagAndResourceGroupIdTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListPrometheusInstanceByTagAndResourceGroupIdTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrometheusInstanceByTagAndResourceGroupIdOutput {
    pub code: Option<String>,
    pub data: Option<ListPrometheusInstanceByTagAndResourceGroupIdData>,
    pub message: Option<String>,
}
model! { ListPrometheusInstanceByTagAndResourceGroupIdOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrometheusInstanceByTagAndResourceGroupIdData {
    pub prometheus_instances: Option<Vec<ListPrometheusInstanceByTagAndResourceGroupIdPrometheusInstances>>,
}
model! { ListPrometheusInstanceByTagAndResourceGroupIdData {
    0 "PrometheusInstances" prometheus_instances
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrometheusInstanceByTagAndResourceGroupIdPrometheusInstances {
    pub auth_token: Option<Secret>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub cluster_type: Option<String>,
    pub grafana_instance_id: Option<String>,
    pub http_api_inter_url: Option<String>,
    pub http_api_intra_url: Option<String>,
    pub payment_type: Option<String>,
    pub push_gateway_inter_url: Option<String>,
    pub push_gateway_intra_url: Option<String>,
    pub region_id: Option<String>,
    pub remote_read_inter_url: Option<String>,
    pub remote_read_intra_url: Option<String>,
    pub remote_write_inter_url: Option<String>,
    pub remote_write_intra_url: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_type: Option<String>,
    pub security_group_id: Option<String>,
    pub sub_clusters_json: Option<String>,
    pub tags: Option<Vec<ListPrometheusInstanceByTagAndResourceGroupIdTags>>,
    pub user_id: Option<String>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { ListPrometheusInstanceByTagAndResourceGroupIdPrometheusInstances {
    0 "AuthToken" auth_token, 1 "ClusterId" cluster_id, 2 "ClusterName" cluster_name, 3 "ClusterType" cluster_type,
    4 "GrafanaInstanceId" grafana_instance_id, 5 "HttpApiInterUrl" http_api_inter_url,
    6 "HttpApiIntraUrl" http_api_intra_url, 7 "PaymentType" payment_type,
    8 "PushGatewayInterUrl" push_gateway_inter_url, 9 "PushGatewayIntraUrl" push_gateway_intra_url,
    10 "RegionId" region_id, 11 "RemoteReadInterUrl" remote_read_inter_url,
    12 "RemoteReadIntraUrl" remote_read_intra_url, 13 "RemoteWriteInterUrl" remote_write_inter_url,
    14 "RemoteWriteIntraUrl" remote_write_intra_url, 15 "ResourceGroupId" resource_group_id,
    16 "ResourceType" resource_type, 17 "SecurityGroupId" security_group_id, 18 "SubClustersJson" sub_clusters_json,
    19 "Tags" tags, 20 "UserId" user_id, 21 "VSwitchId" v_switch_id, 22 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrometheusInstanceByTagAndResourceGroupIdTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListPrometheusInstanceByTagAndResourceGroupIdTags {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrometheusInstances {
    pub cluster_type: Option<String>,
    pub region_id: String,
    pub show_global_view: bool,
}
operation! { ListPrometheusInstances(region_id: String, show_global_view: bool)
    "ListPrometheusInstances" -> ListPrometheusInstancesOutput {
    0 "ClusterType" cluster_type: String, 1 "RegionId" region_id, 2 "ShowGlobalView" show_global_view
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrometheusInstancesOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { ListPrometheusInstancesOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrometheusIntegration {
    pub cluster_id: String,
    pub integration_type: String,
    pub region_id: String,
}
operation! { ListPrometheusIntegration(cluster_id: String, integration_type: String, region_id: String)
    "ListPrometheusIntegration" -> ListPrometheusIntegrationOutput {
    0 "ClusterId" cluster_id, 1 "IntegrationType" integration_type, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrometheusIntegrationOutput {
    pub code: Option<i64>,
    pub data: Option<Vec<ListPrometheusIntegrationData>>,
    pub message: Option<String>,
}
model! { ListPrometheusIntegrationOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrometheusIntegrationData {
    pub can_delete: Option<bool>,
    pub can_editor: Option<bool>,
    pub cluster_id: Option<String>,
    pub container_name: Option<String>,
    pub describe: Option<String>,
    pub exporter_type: Option<String>,
    pub instance_id: Option<i64>,
    pub instance_name: Option<String>,
    pub integration_type: Option<String>,
    pub namespace: Option<String>,
    pub need_upgrade: Option<bool>,
    pub param: Option<String>,
    pub pod_name: Option<String>,
    pub show_describe: Option<bool>,
    pub show_log: Option<bool>,
    pub status: Option<String>,
    pub target: Option<String>,
    pub version: Option<String>,
}
model! { ListPrometheusIntegrationData {
    0 "CanDelete" can_delete, 1 "CanEditor" can_editor, 2 "ClusterId" cluster_id, 3 "ContainerName" container_name,
    4 "Describe" describe, 5 "ExporterType" exporter_type, 6 "InstanceId" instance_id, 7 "InstanceName" instance_name,
    8 "IntegrationType" integration_type, 9 "Namespace" namespace, 10 "NeedUpgrade" need_upgrade, 11 "Param" param,
    12 "PodName" pod_name, 13 "ShowDescribe" show_describe, 14 "ShowLog" show_log, 15 "Status" status,
    16 "Target" target, 17 "Version" version
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrometheusMonitoring {
    pub cluster_id: String,
    pub region_id: String,
    pub r#type: Option<String>,
}
operation! { ListPrometheusMonitoring(cluster_id: String, region_id: String)
    "ListPrometheusMonitoring" -> ListPrometheusMonitoringOutput {
    0 "ClusterId" cluster_id, 1 "RegionId" region_id, 2 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrometheusMonitoringOutput {
    pub code: Option<i64>,
    pub data: Option<Vec<ListPrometheusMonitoringData>>,
    pub message: Option<String>,
}
model! { ListPrometheusMonitoringOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrometheusMonitoringData {
    pub cluster_id: Option<String>,
    pub config_yaml: Option<String>,
    pub monitoring_name: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { ListPrometheusMonitoringData {
    0 "ClusterId" cluster_id, 1 "ConfigYaml" config_yaml, 2 "MonitoringName" monitoring_name, 3 "Status" status,
    4 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRetcodeApps {
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub tags: Option<Vec<ListRetcodeAppsTags>>,
}
operation! { ListRetcodeApps(region_id: String) "ListRetcodeApps" -> ListRetcodeAppsOutput {
    0 "RegionId" region_id, 1 "ResourceGroupId" resource_group_id: String, 2 "Tags" tags: Vec<ListRetcodeAppsTags>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRetcodeAppsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListRetcodeAppsTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRetcodeAppsOutput {
    pub retcode_apps: Option<Vec<ListRetcodeAppsRetcodeApps>>,
}
model! { ListRetcodeAppsOutput {
    0 "RetcodeApps" retcode_apps
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRetcodeAppsRetcodeApps {
    pub app_id: Option<i64>,
    pub app_name: Option<String>,
    pub nick_name: Option<String>,
    pub pid: Option<String>,
    pub resource_group_id: Option<String>,
    pub retcode_app_type: Option<String>,
    pub tags: Option<Vec<ListRetcodeAppsRetcodeAppsTags>>,
}
model! { ListRetcodeAppsRetcodeApps {
    0 "AppId" app_id, 1 "AppName" app_name, 2 "NickName" nick_name, 3 "Pid" pid, 4 "ResourceGroupId" resource_group_id,
    5 "RetcodeAppType" retcode_app_type, 6 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRetcodeAppsRetcodeAppsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListRetcodeAppsRetcodeAppsTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScenario {
    pub app_id: String,
    pub name: String,
    pub region_id: Option<String>,
    pub scenario: Option<String>,
    pub sign: Option<String>,
}
operation! { ListScenario(app_id: String, name: String) "ListScenario" -> ListScenarioOutput {
    0 "AppId" app_id, 1 "Name" name, 2 "RegionId" region_id: String, 3 "Scenario" scenario: String,
    4 "Sign" sign: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScenarioOutput {
    pub arms_scenarios: Option<Vec<ListScenarioArmsScenarios>>,
}
model! { ListScenarioOutput {
    0 "ArmsScenarios" arms_scenarios
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScenarioArmsScenarios {
    pub app_id: Option<String>,
    pub create_time: Option<String>,
    pub extensions: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub region_id: Option<String>,
    pub sign: Option<String>,
    pub update_time: Option<String>,
    pub user_id: Option<String>,
}
model! { ListScenarioArmsScenarios {
    0 "AppId" app_id, 1 "CreateTime" create_time, 2 "Extensions" extensions, 3 "Id" id, 4 "Name" name,
    5 "RegionId" region_id, 6 "Sign" sign, 7 "UpdateTime" update_time, 8 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSilencePolicies {
    pub is_detail: Option<bool>,
    pub name: Option<String>,
    pub page: i64,
    pub region_id: Option<String>,
    pub size: i64,
}
operation! { ListSilencePolicies(page: i64, size: i64) "ListSilencePolicies" -> ListSilencePoliciesOutput {
    0 "IsDetail" is_detail: bool, 1 "Name" name: String, 2 "Page" page, 3 "RegionId" region_id: String, 4 "Size" size
} }
paged! { ListSilencePolicies: ListSilencePoliciesSilencePolicies =
    Number "Page", "PageBean.SilencePolicies" page_bean.silence_policies, total "PageBean.Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSilencePoliciesOutput {
    pub page_bean: Option<ListSilencePoliciesPageBean>,
}
model! { ListSilencePoliciesOutput {
    0 "PageBean" page_bean
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSilencePoliciesPageBean {
    pub page: Option<i64>,
    pub silence_policies: Option<Vec<ListSilencePoliciesSilencePolicies>>,
    pub size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListSilencePoliciesPageBean {
    0 "Page" page, 1 "SilencePolicies" silence_policies, 2 "Size" size, 3 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSilencePoliciesSilencePolicies {
    pub effective_time_type: Option<String>,
    pub id: Option<i64>,
    pub matching_rules: Option<Vec<ListSilencePoliciesMatchingRules>>,
    pub name: Option<String>,
    pub state: Option<String>,
    pub time_period: Option<String>,
    pub time_slots: Option<String>,
}
model! { ListSilencePoliciesSilencePolicies {
    0 "EffectiveTimeType" effective_time_type, 1 "Id" id, 2 "MatchingRules" matching_rules, 3 "Name" name,
    4 "State" state, 5 "TimePeriod" time_period, 6 "TimeSlots" time_slots
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSilencePoliciesMatchingRules {
    pub matching_conditions: Option<Vec<ListSilencePoliciesMatchingConditions>>,
}
model! { ListSilencePoliciesMatchingRules {
    0 "MatchingConditions" matching_conditions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSilencePoliciesMatchingConditions {
    pub key: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
model! { ListSilencePoliciesMatchingConditions {
    0 "Key" key, 1 "Operator" operator, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSyntheticDetail {
    pub advanced_filters: Option<Vec<ListSyntheticDetailAdvancedFilters>>,
    pub category: Option<String>,
    pub detail: Option<String>,
    pub end_time: Option<i64>,
    pub exact_filters: Option<Vec<ListSyntheticDetailExactFilters>>,
    pub filters: Option<BTreeMap<String, String>>,
    pub order: Option<String>,
    pub order_by: Option<String>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub start_time: Option<i64>,
    pub synthetic_type: Option<i64>,
}
operation! { ListSyntheticDetail() "ListSyntheticDetail" -> ListSyntheticDetailOutput {
    0 "AdvancedFilters" advanced_filters: Vec<ListSyntheticDetailAdvancedFilters>, 1 "Category" category: String,
    2 "Detail" detail: String, 3 "EndTime" end_time: i64,
    4 "ExactFilters" exact_filters: Vec<ListSyntheticDetailExactFilters>, 5 "Filters" filters: BTreeMap<String, String>,
    6 "Order" order: String, 7 "OrderBy" order_by: String, 8 "Page" page: i64, 9 "PageSize" page_size: i64,
    10 "RegionId" region_id: String, 11 "StartTime" start_time: i64, 12 "SyntheticType" synthetic_type: i64
} [
    Mark { index: 0, location: Location::Default, style: Style::Json },
    Mark { index: 4, location: Location::Default, style: Style::Json },
    Mark { index: 5, location: Location::Default, style: Style::Json }
] { method: "GET", } }
paged! { ListSyntheticDetail: BTreeMap<String, Value> = Number "Page", "Data.Items" data.items, total "Data.Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSyntheticDetailAdvancedFilters {
    pub key: Option<String>,
    pub op_type: Option<String>,
    pub value: Option<Value>,
}
input! { ListSyntheticDetailAdvancedFilters() {
    0 "Key" key: String, 1 "OpType" op_type: String, 2 "Value" value: Value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSyntheticDetailExactFilters {
    pub key: Option<String>,
    pub op_type: Option<String>,
    pub value: Option<Value>,
}
input! { ListSyntheticDetailExactFilters() {
    0 "Key" key: String, 1 "OpType" op_type: String, 2 "Value" value: Value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSyntheticDetailOutput {
    pub code: Option<i64>,
    pub data: Option<ListSyntheticDetailData>,
    pub message: Option<String>,
}
model! { ListSyntheticDetailOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSyntheticDetailData {
    pub items: Option<Vec<BTreeMap<String, Value>>>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub task_create_time: Option<i64>,
    pub total: Option<i64>,
}
model! { ListSyntheticDetailData {
    0 "Items" items, 1 "Page" page, 2 "PageSize" page_size, 3 "TaskCreateTime" task_create_time, 4 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTimingSyntheticTasks {
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub search: Option<ListTimingSyntheticTasksSearch>,
    pub tags: Option<Vec<ListTimingSyntheticTasksTags>>,
}
operation! { ListTimingSyntheticTasks() "ListTimingSyntheticTasks" -> ListTimingSyntheticTasksOutput {
    0 "RegionId" region_id: String, 1 "ResourceGroupId" resource_group_id: String,
    2 "Search" search: ListTimingSyntheticTasksSearch, 3 "Tags" tags: Vec<ListTimingSyntheticTasksTags>
} [
    Mark { index: 2, location: Location::Default, style: Style::Json },
    Mark { index: 3, location: Location::Default, style: Style::Json }
] { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTimingSyntheticTasksSearch {
    pub name: Option<String>,
    pub order: Option<i64>,
    pub order_field: Option<String>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub status: Option<String>,
    pub task_ids: Option<Vec<String>>,
    pub task_types: Option<Vec<i64>>,
}
input! { ListTimingSyntheticTasksSearch() {
    0 "Name" name: String, 1 "Order" order: i64, 2 "OrderField" order_field: String, 3 "Page" page: i64,
    4 "PageSize" page_size: i64, 5 "Status" status: String, 6 "TaskIds" task_ids: Vec<String>,
    7 "TaskTypes" task_types: Vec<i64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTimingSyntheticTasksTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListTimingSyntheticTasksTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTimingSyntheticTasksOutput {
    pub code: Option<i64>,
    pub data: Option<ListTimingSyntheticTasksData>,
    pub message: Option<String>,
}
model! { ListTimingSyntheticTasksOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTimingSyntheticTasksData {
    pub items: Option<Vec<ListTimingSyntheticTasksItems>>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListTimingSyntheticTasksData {
    0 "Items" items, 1 "Page" page, 2 "PageSize" page_size, 3 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTimingSyntheticTasksItems {
    pub common_setting: Option<ListTimingSyntheticTasksCommonSetting>,
    pub frequency: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub monitor_category: Option<i64>,
    pub monitor_num: Option<String>,
    pub name: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub status: Option<String>,
    pub tags: Option<Vec<ListTimingSyntheticTasksItemsTags>>,
    pub task_id: Option<String>,
    pub task_type: Option<i64>,
    pub url: Option<String>,
}
model! { ListTimingSyntheticTasksItems {
    0 "CommonSetting" common_setting, 1 "Frequency" frequency, 2 "GmtCreate" gmt_create, 3 "GmtModified" gmt_modified,
    4 "MonitorCategory" monitor_category, 5 "MonitorNum" monitor_num, 6 "Name" name, 7 "RegionId" region_id,
    8 "ResourceGroupId" resource_group_id, 9 "Status" status, 10 "Tags" tags, 11 "TaskId" task_id,
    12 "TaskType" task_type, 13 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTimingSyntheticTasksCommonSetting {
    pub custom_host: Option<ListTimingSyntheticTasksCustomHost>,
    pub custom_prometheus_setting: Option<ListTimingSyntheticTasksCustomPrometheusSetting>,
    pub custom_vpc_setting: Option<ListTimingSyntheticTasksCustomVPCSetting>,
    pub ip_type: Option<i64>,
    pub is_open_trace: Option<bool>,
    pub monitor_samples: Option<i64>,
    pub trace_client_type: Option<i64>,
    pub xtrace_region: Option<String>,
}
model! { ListTimingSyntheticTasksCommonSetting {
    0 "CustomHost" custom_host, 1 "CustomPrometheusSetting" custom_prometheus_setting,
    2 "CustomVPCSetting" custom_vpc_setting, 3 "IpType" ip_type, 4 "IsOpenTrace" is_open_trace,
    5 "MonitorSamples" monitor_samples, 6 "TraceClientType" trace_client_type, 7 "XtraceRegion" xtrace_region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTimingSyntheticTasksCustomHost {
    pub hosts: Option<Vec<ListTimingSyntheticTasksHosts>>,
    pub select_type: Option<i64>,
}
model! { ListTimingSyntheticTasksCustomHost {
    0 "Hosts" hosts, 1 "SelectType" select_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTimingSyntheticTasksHosts {
    pub domain: Option<String>,
    pub ip_type: Option<i64>,
    pub ips: Option<Vec<String>>,
}
model! { ListTimingSyntheticTasksHosts {
    0 "Domain" domain, 1 "IpType" ip_type, 2 "Ips" ips
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTimingSyntheticTasksCustomPrometheusSetting {
    pub prometheus_cluster_id: Option<String>,
    pub prometheus_cluster_region: Option<String>,
    pub prometheus_labels: Option<BTreeMap<String, String>>,
}
model! { ListTimingSyntheticTasksCustomPrometheusSetting {
    0 "PrometheusClusterId" prometheus_cluster_id, 1 "PrometheusClusterRegion" prometheus_cluster_region,
    2 "PrometheusLabels" prometheus_labels
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTimingSyntheticTasksCustomVPCSetting {
    pub region_id: Option<String>,
    pub secure_group_id: Option<String>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { ListTimingSyntheticTasksCustomVPCSetting {
    0 "RegionId" region_id, 1 "SecureGroupId" secure_group_id, 2 "VSwitchId" v_switch_id, 3 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTimingSyntheticTasksItemsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListTimingSyntheticTasksItemsTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTraceApps {
    pub app_type: Option<String>,
    pub region: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub tags: Option<Vec<ListTraceAppsTags>>,
}
operation! { ListTraceApps(region_id: String) "ListTraceApps" -> ListTraceAppsOutput {
    0 "AppType" app_type: String, 1 "Region" region: String, 2 "RegionId" region_id,
    3 "ResourceGroupId" resource_group_id: String, 4 "Tags" tags: Vec<ListTraceAppsTags>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTraceAppsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListTraceAppsTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTraceAppsOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_apps: Option<Vec<ListTraceAppsTraceApps>>,
}
model! { ListTraceAppsOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success, 3 "TraceApps" trace_apps
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTraceAppsTraceApps {
    pub app_id: Option<i64>,
    pub app_name: Option<String>,
    pub cluster_id: Option<String>,
    pub create_time: Option<i64>,
    pub labels: Option<Vec<String>>,
    pub language: Option<String>,
    pub namespace: Option<String>,
    pub pid: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub show: Option<bool>,
    pub source: Option<String>,
    pub tags: Option<Vec<ListTraceAppsTraceAppsTags>>,
    pub r#type: Option<String>,
    pub update_time: Option<i64>,
    pub user_id: Option<String>,
    pub workload_kind: Option<String>,
    pub workload_name: Option<String>,
}
model! { ListTraceAppsTraceApps {
    0 "AppId" app_id, 1 "AppName" app_name, 2 "ClusterId" cluster_id, 3 "CreateTime" create_time, 4 "Labels" labels,
    5 "Language" language, 6 "Namespace" namespace, 7 "Pid" pid, 8 "RegionId" region_id,
    9 "ResourceGroupId" resource_group_id, 10 "Show" show, 11 "Source" source, 12 "Tags" tags, 13 "Type" r#type,
    14 "UpdateTime" update_time, 15 "UserId" user_id, 16 "WorkloadKind" workload_kind, 17 "WorkloadName" workload_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTraceAppsTraceAppsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListTraceAppsTraceAppsTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenArmsDefaultSLR {
    pub region_id: String,
}
operation! { OpenArmsDefaultSLR(region_id: String) "OpenArmsDefaultSLR" -> OpenArmsDefaultSLROutput {
    0 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenArmsDefaultSLROutput {
    pub data: Option<String>,
}
model! { OpenArmsDefaultSLROutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenArmsServiceSecondVersion {
    pub region_id: String,
    pub r#type: String,
}
operation! { OpenArmsServiceSecondVersion(region_id: String, r#type: String)
    "OpenArmsServiceSecondVersion" -> OpenArmsServiceSecondVersionOutput {
    0 "RegionId" region_id, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenArmsServiceSecondVersionOutput {
    pub order_id: Option<String>,
}
model! { OpenArmsServiceSecondVersionOutput {
    0 "OrderId" order_id
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenVCluster {
    pub cluster_type: String,
    pub length: Option<i64>,
    pub product: Option<String>,
    pub recreate_switch: Option<bool>,
    pub region_id: String,
}
operation! { OpenVCluster(cluster_type: String, region_id: String) "OpenVCluster" -> OpenVClusterOutput {
    0 "ClusterType" cluster_type, 1 "Length" length: i64, 2 "Product" product: String,
    3 "RecreateSwitch" recreate_switch: bool, 4 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenVClusterOutput {
    pub data: Option<String>,
}
model! { OpenVClusterOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenXtraceDefaultSLR {
    pub region_id: String,
}
operation! { OpenXtraceDefaultSLR(region_id: String) "OpenXtraceDefaultSLR" -> OpenXtraceDefaultSLROutput {
    0 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenXtraceDefaultSLROutput {
    pub data: Option<String>,
}
model! { OpenXtraceDefaultSLROutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAppMetadata {
    pub end_time_ms: Option<i64>,
    pub meta_ids: String,
    pub meta_type: String,
    pub pid: String,
    pub region_id: String,
    pub start_time_ms: Option<i64>,
}
operation! { QueryAppMetadata(meta_ids: String, meta_type: String, pid: String, region_id: String)
    "QueryAppMetadata" -> QueryAppMetadataOutput {
    0 "EndTimeMs" end_time_ms: i64, 1 "MetaIds" meta_ids, 2 "MetaType" meta_type, 3 "Pid" pid, 4 "RegionId" region_id,
    5 "StartTimeMs" start_time_ms: i64
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAppMetadataOutput {
    pub code: Option<i64>,
    pub data: Option<BTreeMap<String, Value>>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { QueryAppMetadataOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAppTopology {
    pub app_type: Option<String>,
    pub db: Option<String>,
    pub db_name: Option<String>,
    pub end_time: i64,
    pub filters: Option<BTreeMap<String, String>>,
    pub pid: Option<String>,
    pub region_id: String,
    pub rpc: Option<String>,
    pub start_time: i64,
    pub r#type: String,
}
operation! { QueryAppTopology(end_time: i64, region_id: String, start_time: i64, r#type: String)
    "QueryAppTopology" -> QueryAppTopologyOutput {
    0 "AppType" app_type: String, 1 "Db" db: String, 2 "DbName" db_name: String, 3 "EndTime" end_time,
    4 "Filters" filters: BTreeMap<String, String>, 5 "Pid" pid: String, 6 "RegionId" region_id, 7 "Rpc" rpc: String,
    8 "StartTime" start_time, 9 "Type" r#type
} [
    Mark { index: 4, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAppTopologyOutput {
    pub code: Option<i64>,
    pub data: Option<Value>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryAppTopologyOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCommercialUsage {
    pub advanced_filters: Option<Vec<QueryCommercialUsageAdvancedFilters>>,
    pub dimensions: Option<Vec<String>>,
    /// 0 to 9223372036854775806.
    pub end_time: i64,
    /// 0 to 2147483647.
    pub interval_in_sec: Option<i64>,
    pub measures: Option<Vec<String>>,
    pub metric: String,
    pub order: Option<String>,
    pub order_by: Option<String>,
    pub query_type: String,
    /// 0 to 9223372036854775806.
    pub start_time: i64,
}
operation! { QueryCommercialUsage(end_time: i64, metric: String, query_type: String, start_time: i64)
    "QueryCommercialUsage" -> QueryCommercialUsageOutput {
    0 "AdvancedFilters" advanced_filters: Vec<QueryCommercialUsageAdvancedFilters>,
    1 "Dimensions" dimensions: Vec<String>, 2 "EndTime" end_time, 3 "IntervalInSec" interval_in_sec: i64,
    4 "Measures" measures: Vec<String>, 5 "Metric" metric, 6 "Order" order: String, 7 "OrderBy" order_by: String,
    8 "QueryType" query_type, 9 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCommercialUsageAdvancedFilters {
    pub key: Option<String>,
    pub op_type: Option<String>,
    pub value: Option<String>,
}
input! { QueryCommercialUsageAdvancedFilters() {
    0 "Key" key: String, 1 "OpType" op_type: String, 2 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCommercialUsageOutput {
    pub code: Option<i64>,
    pub data: Option<QueryCommercialUsageData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryCommercialUsageOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCommercialUsageData {
    pub complete: Option<bool>,
    pub items: Option<Vec<BTreeMap<String, Value>>>,
}
model! { QueryCommercialUsageData {
    0 "Complete" complete, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMetricByPage {
    /// 1 to 2147483647.
    pub current_page: Option<i64>,
    pub custom_filters: Option<Vec<String>>,
    pub dimensions: Option<Vec<String>>,
    /// 0 to 9223372036854775806.
    pub end_time: i64,
    pub filters: Option<Vec<QueryMetricByPageFilters>>,
    /// 0 to 2147483647.
    pub interval_in_sec: Option<i64>,
    pub measures: Option<Vec<String>>,
    pub metric: String,
    pub order: Option<String>,
    pub order_by: Option<String>,
    /// 1 to 2147483647.
    pub page_size: Option<i64>,
    /// 0 to 9223372036854775806.
    pub start_time: i64,
}
operation! { QueryMetricByPage(end_time: i64, metric: String, start_time: i64)
    "QueryMetricByPage" -> QueryMetricByPageOutput {
    0 "CurrentPage" current_page: i64, 1 "CustomFilters" custom_filters: Vec<String>,
    2 "Dimensions" dimensions: Vec<String>, 3 "EndTime" end_time, 4 "Filters" filters: Vec<QueryMetricByPageFilters>,
    5 "IntervalInSec" interval_in_sec: i64, 6 "Measures" measures: Vec<String>, 7 "Metric" metric,
    8 "Order" order: String, 9 "OrderBy" order_by: String, 10 "PageSize" page_size: i64, 11 "StartTime" start_time
} }
paged! { QueryMetricByPage: BTreeMap<String, Value> =
    Number "CurrentPage", "Data.Items" data.items, total "Data.Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMetricByPageFilters {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { QueryMetricByPageFilters() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMetricByPageOutput {
    pub code: Option<String>,
    pub data: Option<QueryMetricByPageData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryMetricByPageOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMetricByPageData {
    pub completed: Option<bool>,
    pub items: Option<Vec<BTreeMap<String, Value>>>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { QueryMetricByPageData {
    0 "Completed" completed, 1 "Items" items, 2 "Page" page, 3 "PageSize" page_size, 4 "Total" total
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPromInstallStatus {
    pub cluster_id: Option<String>,
    pub region_id: Option<String>,
}
operation! { QueryPromInstallStatus() "QueryPromInstallStatus" -> QueryPromInstallStatusOutput {
    0 "ClusterId" cluster_id: String, 1 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPromInstallStatusOutput {
    pub data: Option<QueryPromInstallStatusData>,
}
model! { QueryPromInstallStatusOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPromInstallStatusData {
    pub is_controller_installed: Option<bool>,
}
model! { QueryPromInstallStatusData {
    0 "isControllerInstalled" is_controller_installed
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryReleaseMetric {
    pub change_order_id: String,
    pub create_time: Option<i64>,
    pub metric_type: Option<String>,
    pub pid: String,
    pub proxy_user_id: Option<String>,
    pub release_end_time: i64,
    pub release_start_time: i64,
    pub service: Option<String>,
}
operation! { QueryReleaseMetric(change_order_id: String, pid: String, release_end_time: i64, release_start_time: i64)
    "QueryReleaseMetric" -> QueryReleaseMetricOutput {
    0 "ChangeOrderId" change_order_id, 1 "CreateTime" create_time: i64, 2 "MetricType" metric_type: String, 3 "Pid" pid,
    4 "ProxyUserId" proxy_user_id: String, 5 "ReleaseEndTime" release_end_time, 6 "ReleaseStartTime" release_start_time,
    7 "Service" service: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryReleaseMetricOutput {
    pub data: Option<String>,
}
model! { QueryReleaseMetricOutput {
    0 "Data" data
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveAliClusterIdsFromPrometheusGlobalView {
    pub cluster_ids: String,
    pub global_view_cluster_id: String,
    pub group_name: String,
    pub region_id: String,
}
operation! { RemoveAliClusterIdsFromPrometheusGlobalView(cluster_ids: String, global_view_cluster_id: String, group_name: String, region_id: String)
    "RemoveAliClusterIdsFromPrometheusGlobalView" -> RemoveAliClusterIdsFromPrometheusGlobalViewOutput {
    0 "ClusterIds" cluster_ids, 1 "GlobalViewClusterId" global_view_cluster_id, 2 "GroupName" group_name,
    3 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveAliClusterIdsFromPrometheusGlobalViewOutput {
    pub code: Option<i64>,
    pub data: Option<RemoveAliClusterIdsFromPrometheusGlobalViewData>,
    pub message: Option<String>,
}
model! { RemoveAliClusterIdsFromPrometheusGlobalViewOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveAliClusterIdsFromPrometheusGlobalViewData {
    pub info: Option<String>,
    pub msg: Option<String>,
    pub success: Option<bool>,
}
model! { RemoveAliClusterIdsFromPrometheusGlobalViewData {
    0 "Info" info, 1 "Msg" msg, 2 "Success" success
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveSourcesFromPrometheusGlobalView {
    pub global_view_cluster_id: String,
    pub group_name: String,
    pub region_id: String,
    pub source_names: String,
}
operation! { RemoveSourcesFromPrometheusGlobalView(global_view_cluster_id: String, group_name: String, region_id: String, source_names: String)
    "RemoveSourcesFromPrometheusGlobalView" -> RemoveSourcesFromPrometheusGlobalViewOutput {
    0 "GlobalViewClusterId" global_view_cluster_id, 1 "GroupName" group_name, 2 "RegionId" region_id,
    3 "SourceNames" source_names
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveSourcesFromPrometheusGlobalViewOutput {
    pub code: Option<i64>,
    pub data: Option<RemoveSourcesFromPrometheusGlobalViewData>,
    pub message: Option<String>,
}
model! { RemoveSourcesFromPrometheusGlobalViewOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveSourcesFromPrometheusGlobalViewData {
    pub info: Option<String>,
    pub msg: Option<String>,
    pub success: Option<bool>,
}
model! { RemoveSourcesFromPrometheusGlobalViewData {
    0 "Info" info, 1 "Msg" msg, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartEnvironmentFeature {
    pub environment_id: String,
    pub feature_name: String,
    pub region_id: Option<String>,
}
operation! { RestartEnvironmentFeature(environment_id: String, feature_name: String)
    "RestartEnvironmentFeature" -> RestartEnvironmentFeatureOutput {
    0 "EnvironmentId" environment_id, 1 "FeatureName" feature_name, 2 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartEnvironmentFeatureOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { RestartEnvironmentFeatureOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveTraceAppConfig {
    pub pid: String,
    pub settings: Option<Vec<SaveTraceAppConfigSettings>>,
}
operation! { SaveTraceAppConfig(pid: String) "SaveTraceAppConfig" -> SaveTraceAppConfigOutput {
    0 "Pid" pid, 1 "Settings" settings: Vec<SaveTraceAppConfigSettings>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveTraceAppConfigSettings {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { SaveTraceAppConfigSettings() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveTraceAppConfigOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SaveTraceAppConfigOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAlertContact {
    pub contact_ids: Option<String>,
    pub contact_name: Option<String>,
    pub current_page: Option<String>,
    pub email: Option<String>,
    pub page_size: Option<String>,
    pub phone: Option<String>,
    pub region_id: String,
}
operation! { SearchAlertContact(region_id: String) "SearchAlertContact" -> SearchAlertContactOutput {
    0 "ContactIds" contact_ids: String, 1 "ContactName" contact_name: String, 2 "CurrentPage" current_page: String,
    3 "Email" email: String, 4 "PageSize" page_size: String, 5 "Phone" phone: String, 6 "RegionId" region_id
} }
paged! { SearchAlertContact: SearchAlertContactContacts =
    Number "CurrentPage", "PageBean.Contacts" page_bean.contacts, total "PageBean.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAlertContactOutput {
    pub page_bean: Option<SearchAlertContactPageBean>,
}
model! { SearchAlertContactOutput {
    0 "PageBean" page_bean
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAlertContactPageBean {
    pub contacts: Option<Vec<SearchAlertContactContacts>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { SearchAlertContactPageBean {
    0 "Contacts" contacts, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAlertContactContacts {
    pub contact_id: Option<i64>,
    pub contact_name: Option<String>,
    pub content: Option<String>,
    pub create_time: Option<i64>,
    pub ding_robot: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub resource_group_id: Option<String>,
    pub system_noc: Option<bool>,
    pub update_time: Option<i64>,
    pub user_id: Option<String>,
    pub webhook: Option<Secret>,
}
model! { SearchAlertContactContacts {
    0 "ContactId" contact_id, 1 "ContactName" contact_name, 2 "Content" content, 3 "CreateTime" create_time,
    4 "DingRobot" ding_robot, 5 "Email" email, 6 "Phone" phone, 7 "ResourceGroupId" resource_group_id,
    8 "SystemNoc" system_noc, 9 "UpdateTime" update_time, 10 "UserId" user_id, 11 "Webhook" webhook
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAlertContactGroup {
    pub contact_group_ids: Option<String>,
    pub contact_group_name: Option<String>,
    pub contact_id: Option<i64>,
    pub contact_name: Option<String>,
    pub is_detail: Option<bool>,
    pub region_id: String,
}
operation! { SearchAlertContactGroup(region_id: String) "SearchAlertContactGroup" -> SearchAlertContactGroupOutput {
    0 "ContactGroupIds" contact_group_ids: String, 1 "ContactGroupName" contact_group_name: String,
    2 "ContactId" contact_id: i64, 3 "ContactName" contact_name: String, 4 "IsDetail" is_detail: bool,
    5 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAlertContactGroupOutput {
    pub contact_groups: Option<Vec<SearchAlertContactGroupContactGroups>>,
}
model! { SearchAlertContactGroupOutput {
    0 "ContactGroups" contact_groups
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAlertContactGroupContactGroups {
    pub contact_group_id: Option<i64>,
    pub contact_group_name: Option<String>,
    pub contacts: Option<Vec<SearchAlertContactGroupContacts>>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub user_id: Option<String>,
}
model! { SearchAlertContactGroupContactGroups {
    0 "ContactGroupId" contact_group_id, 1 "ContactGroupName" contact_group_name, 2 "Contacts" contacts,
    3 "CreateTime" create_time, 4 "UpdateTime" update_time, 5 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAlertContactGroupContacts {
    pub contact_id: Option<i64>,
    pub contact_name: Option<String>,
    pub create_time: Option<i64>,
    pub ding_robot: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub system_noc: Option<bool>,
    pub update_time: Option<i64>,
    pub user_id: Option<String>,
}
model! { SearchAlertContactGroupContacts {
    0 "ContactId" contact_id, 1 "ContactName" contact_name, 2 "CreateTime" create_time, 3 "DingRobot" ding_robot,
    4 "Email" email, 5 "Phone" phone, 6 "SystemNoc" system_noc, 7 "UpdateTime" update_time, 8 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAlertHistories {
    pub alert_id: Option<i64>,
    pub alert_type: Option<i64>,
    pub current_page: Option<i64>,
    pub end_time: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub start_time: Option<i64>,
}
operation! { SearchAlertHistories(region_id: String) "SearchAlertHistories" -> SearchAlertHistoriesOutput {
    0 "AlertId" alert_id: i64, 1 "AlertType" alert_type: i64, 2 "CurrentPage" current_page: i64,
    3 "EndTime" end_time: i64, 4 "PageSize" page_size: i64, 5 "RegionId" region_id, 6 "StartTime" start_time: i64
} }
paged! { SearchAlertHistories: SearchAlertHistoriesAlarmHistories =
    Number "CurrentPage", "PageBean.AlarmHistories" page_bean.alarm_histories, total "PageBean.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAlertHistoriesOutput {
    pub page_bean: Option<SearchAlertHistoriesPageBean>,
}
model! { SearchAlertHistoriesOutput {
    0 "PageBean" page_bean
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAlertHistoriesPageBean {
    pub alarm_histories: Option<Vec<SearchAlertHistoriesAlarmHistories>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { SearchAlertHistoriesPageBean {
    0 "AlarmHistories" alarm_histories, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAlertHistoriesAlarmHistories {
    pub alarm_content: Option<String>,
    pub alarm_response_code: Option<i64>,
    pub alarm_sources: Option<String>,
    pub alarm_time: Option<i64>,
    pub alarm_type: Option<i64>,
    pub emails: Option<String>,
    pub id: Option<i64>,
    pub phones: Option<String>,
    pub strategy_id: Option<String>,
    pub target: Option<String>,
    pub user_id: Option<String>,
}
model! { SearchAlertHistoriesAlarmHistories {
    0 "AlarmContent" alarm_content, 1 "AlarmResponseCode" alarm_response_code, 2 "AlarmSources" alarm_sources,
    3 "AlarmTime" alarm_time, 4 "AlarmType" alarm_type, 5 "Emails" emails, 6 "Id" id, 7 "Phones" phones,
    8 "StrategyId" strategy_id, 9 "Target" target, 10 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAlertRules {
    pub alert_rule_id: Option<String>,
    pub app_type: Option<String>,
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub pid: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub system_region_id: Option<String>,
    pub tags: Option<Vec<SearchAlertRulesTags>>,
    pub title: Option<String>,
    pub r#type: Option<String>,
}
operation! { SearchAlertRules(region_id: String) "SearchAlertRules" -> SearchAlertRulesOutput {
    0 "AlertRuleId" alert_rule_id: String, 1 "AppType" app_type: String, 2 "CurrentPage" current_page: i64,
    3 "PageSize" page_size: i64, 4 "Pid" pid: String, 5 "RegionId" region_id,
    6 "ResourceGroupId" resource_group_id: String, 7 "SystemRegionId" system_region_id: String,
    8 "Tags" tags: Vec<SearchAlertRulesTags>, 9 "Title" title: String, 10 "Type" r#type: String
} }
paged! { SearchAlertRules: SearchAlertRulesAlertRules =
    Number "CurrentPage", "PageBean.AlertRules" page_bean.alert_rules, total "PageBean.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAlertRulesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { SearchAlertRulesTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAlertRulesOutput {
    pub page_bean: Option<SearchAlertRulesPageBean>,
}
model! { SearchAlertRulesOutput {
    0 "PageBean" page_bean
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAlertRulesPageBean {
    pub alert_rules: Option<Vec<SearchAlertRulesAlertRules>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { SearchAlertRulesPageBean {
    0 "AlertRules" alert_rules, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAlertRulesAlertRules {
    pub alarm_context: Option<SearchAlertRulesAlarmContext>,
    pub alert_level: Option<String>,
    pub alert_rule: Option<SearchAlertRulesAlertRule>,
    pub alert_title: Option<String>,
    pub alert_type: Option<i64>,
    pub alert_version: Option<i64>,
    pub alert_ways: Option<Vec<String>>,
    pub config: Option<String>,
    pub contact_group_id_list: Option<String>,
    pub contact_group_ids: Option<String>,
    pub create_time: Option<i64>,
    pub host_by_alert_manager: Option<bool>,
    pub id: Option<i64>,
    pub metric_param: Option<SearchAlertRulesMetricParam>,
    pub notice: Option<SearchAlertRulesNotice>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<i64>,
    pub task_status: Option<String>,
    pub title: Option<String>,
    pub update_time: Option<i64>,
    pub user_id: Option<String>,
}
model! { SearchAlertRulesAlertRules {
    0 "AlarmContext" alarm_context, 1 "AlertLevel" alert_level, 2 "AlertRule" alert_rule, 3 "AlertTitle" alert_title,
    4 "AlertType" alert_type, 5 "AlertVersion" alert_version, 6 "AlertWays" alert_ways, 7 "Config" config,
    8 "ContactGroupIdList" contact_group_id_list, 9 "ContactGroupIds" contact_group_ids, 10 "CreateTime" create_time,
    11 "HostByAlertManager" host_by_alert_manager, 12 "Id" id, 13 "MetricParam" metric_param, 14 "Notice" notice,
    15 "RegionId" region_id, 16 "ResourceGroupId" resource_group_id, 17 "Status" status, 18 "TaskId" task_id,
    19 "TaskStatus" task_status, 20 "Title" title, 21 "UpdateTime" update_time, 22 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAlertRulesAlarmContext {
    pub alarm_content_sub_title: Option<String>,
    pub alarm_content_template: Option<String>,
    pub content: Option<String>,
    pub sub_title: Option<String>,
}
model! { SearchAlertRulesAlarmContext {
    0 "AlarmContentSubTitle" alarm_content_sub_title, 1 "AlarmContentTemplate" alarm_content_template,
    2 "Content" content, 3 "SubTitle" sub_title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAlertRulesAlertRule {
    pub operator: Option<String>,
    pub rules: Option<Vec<SearchAlertRulesRules>>,
}
model! { SearchAlertRulesAlertRule {
    0 "Operator" operator, 1 "Rules" rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAlertRulesRules {
    pub aggregates: Option<String>,
    pub alias: Option<String>,
    pub measure: Option<String>,
    pub n_value: Option<i64>,
    pub operator: Option<String>,
    pub value: Option<f64>,
}
model! { SearchAlertRulesRules {
    0 "Aggregates" aggregates, 1 "Alias" alias, 2 "Measure" measure, 3 "NValue" n_value, 4 "Operator" operator,
    5 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAlertRulesMetricParam {
    pub app_group_id: Option<String>,
    pub app_id: Option<String>,
    pub dimensions: Option<Vec<SearchAlertRulesDimensions>>,
    pub pid: Option<String>,
    pub r#type: Option<String>,
}
model! { SearchAlertRulesMetricParam {
    0 "AppGroupId" app_group_id, 1 "AppId" app_id, 2 "Dimensions" dimensions, 3 "Pid" pid, 4 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAlertRulesDimensions {
    pub key: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { SearchAlertRulesDimensions {
    0 "Key" key, 1 "Type" r#type, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAlertRulesNotice {
    pub end_time: Option<i64>,
    pub notice_end_time: Option<i64>,
    pub notice_start_time: Option<i64>,
    pub start_time: Option<i64>,
}
model! { SearchAlertRulesNotice {
    0 "EndTime" end_time, 1 "NoticeEndTime" notice_end_time, 2 "NoticeStartTime" notice_start_time,
    3 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchEvents {
    pub alert_id: Option<i64>,
    pub alert_type: Option<i64>,
    pub app_type: Option<String>,
    pub current_page: Option<i64>,
    pub end_time: Option<i64>,
    pub is_trigger: Option<i64>,
    pub page_size: Option<i64>,
    pub pid: Option<String>,
    pub region_id: String,
    pub start_time: Option<i64>,
}
operation! { SearchEvents(region_id: String) "SearchEvents" -> SearchEventsOutput {
    0 "AlertId" alert_id: i64, 1 "AlertType" alert_type: i64, 2 "AppType" app_type: String,
    3 "CurrentPage" current_page: i64, 4 "EndTime" end_time: i64, 5 "IsTrigger" is_trigger: i64,
    6 "PageSize" page_size: i64, 7 "Pid" pid: String, 8 "RegionId" region_id, 9 "StartTime" start_time: i64
} }
paged! { SearchEvents: SearchEventsEvent =
    Number "CurrentPage", "PageBean.Event" page_bean.event, total "PageBean.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchEventsOutput {
    pub is_trigger: Option<i64>,
    pub page_bean: Option<SearchEventsPageBean>,
}
model! { SearchEventsOutput {
    0 "IsTrigger" is_trigger, 1 "PageBean" page_bean
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchEventsPageBean {
    pub event: Option<Vec<SearchEventsEvent>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { SearchEventsPageBean {
    0 "Event" event, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchEventsEvent {
    pub alert_id: Option<i64>,
    pub alert_name: Option<String>,
    pub alert_rule: Option<String>,
    pub alert_type: Option<i64>,
    pub event_level: Option<String>,
    pub event_time: Option<i64>,
    pub id: Option<i64>,
    pub links: Option<Vec<String>>,
    pub message: Option<String>,
}
model! { SearchEventsEvent {
    0 "AlertId" alert_id, 1 "AlertName" alert_name, 2 "AlertRule" alert_rule, 3 "AlertType" alert_type,
    4 "EventLevel" event_level, 5 "EventTime" event_time, 6 "Id" id, 7 "Links" links, 8 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchRetcodeAppByPage {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub retcode_app_id: Option<String>,
    pub retcode_app_name: Option<String>,
    pub tags: Option<Vec<SearchRetcodeAppByPageTags>>,
}
operation! { SearchRetcodeAppByPage(region_id: String) "SearchRetcodeAppByPage" -> SearchRetcodeAppByPageOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "RegionId" region_id,
    3 "ResourceGroupId" resource_group_id: String, 4 "RetcodeAppId" retcode_app_id: String,
    5 "RetcodeAppName" retcode_app_name: String, 6 "Tags" tags: Vec<SearchRetcodeAppByPageTags>
} }
paged! { SearchRetcodeAppByPage: SearchRetcodeAppByPageRetcodeApps =
    Number "PageNumber", "PageBean.RetcodeApps" page_bean.retcode_apps, total "PageBean.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchRetcodeAppByPageTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { SearchRetcodeAppByPageTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchRetcodeAppByPageOutput {
    pub page_bean: Option<SearchRetcodeAppByPagePageBean>,
}
model! { SearchRetcodeAppByPageOutput {
    0 "PageBean" page_bean
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchRetcodeAppByPagePageBean {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub retcode_apps: Option<Vec<SearchRetcodeAppByPageRetcodeApps>>,
    pub total_count: Option<i64>,
}
model! { SearchRetcodeAppByPagePageBean {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "RetcodeApps" retcode_apps, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchRetcodeAppByPageRetcodeApps {
    pub app_id: Option<i64>,
    pub app_name: Option<String>,
    pub create_time: Option<i64>,
    pub nick_name: Option<String>,
    pub pid: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub retcode_app_type: Option<String>,
    pub tags: Option<Vec<SearchRetcodeAppByPageRetcodeAppsTags>>,
    pub r#type: Option<String>,
    pub update_time: Option<i64>,
    pub user_id: Option<String>,
}
model! { SearchRetcodeAppByPageRetcodeApps {
    0 "AppId" app_id, 1 "AppName" app_name, 2 "CreateTime" create_time, 3 "NickName" nick_name, 4 "Pid" pid,
    5 "RegionId" region_id, 6 "ResourceGroupId" resource_group_id, 7 "RetcodeAppType" retcode_app_type, 8 "Tags" tags,
    9 "Type" r#type, 10 "UpdateTime" update_time, 11 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchRetcodeAppByPageRetcodeAppsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { SearchRetcodeAppByPageRetcodeAppsTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTraceAppByName {
    pub region_id: Option<String>,
    pub tags: Option<Vec<SearchTraceAppByNameTags>>,
    pub trace_app_name: Option<String>,
}
operation! { SearchTraceAppByName() "SearchTraceAppByName" -> SearchTraceAppByNameOutput {
    0 "RegionId" region_id: String, 1 "Tags" tags: Vec<SearchTraceAppByNameTags>,
    2 "TraceAppName" trace_app_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTraceAppByNameTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { SearchTraceAppByNameTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTraceAppByNameOutput {
    pub trace_apps: Option<Vec<SearchTraceAppByNameTraceApps>>,
}
model! { SearchTraceAppByNameOutput {
    0 "TraceApps" trace_apps
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTraceAppByNameTraceApps {
    pub app_id: Option<i64>,
    pub app_name: Option<String>,
    pub create_time: Option<i64>,
    pub labels: Option<Vec<String>>,
    pub pid: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub show: Option<bool>,
    pub tags: Option<Vec<SearchTraceAppByNameTraceAppsTags>>,
    pub r#type: Option<String>,
    pub update_time: Option<i64>,
    pub user_id: Option<String>,
}
model! { SearchTraceAppByNameTraceApps {
    0 "AppId" app_id, 1 "AppName" app_name, 2 "CreateTime" create_time, 3 "Labels" labels, 4 "Pid" pid,
    5 "RegionId" region_id, 6 "ResourceGroupId" resource_group_id, 7 "Show" show, 8 "Tags" tags, 9 "Type" r#type,
    10 "UpdateTime" update_time, 11 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTraceAppByNameTraceAppsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { SearchTraceAppByNameTraceAppsTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTraceAppByPage {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub tags: Option<Vec<SearchTraceAppByPageTags>>,
    pub trace_app_name: Option<String>,
}
operation! { SearchTraceAppByPage(region_id: String) "SearchTraceAppByPage" -> SearchTraceAppByPageOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "RegionId" region_id,
    3 "ResourceGroupId" resource_group_id: String, 4 "Tags" tags: Vec<SearchTraceAppByPageTags>,
    5 "TraceAppName" trace_app_name: String
} }
paged! { SearchTraceAppByPage: SearchTraceAppByPageTraceApps =
    Number "PageNumber", "PageBean.TraceApps" page_bean.trace_apps, total "PageBean.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTraceAppByPageTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { SearchTraceAppByPageTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTraceAppByPageOutput {
    pub page_bean: Option<SearchTraceAppByPagePageBean>,
}
model! { SearchTraceAppByPageOutput {
    0 "PageBean" page_bean
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTraceAppByPagePageBean {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub trace_apps: Option<Vec<SearchTraceAppByPageTraceApps>>,
}
model! { SearchTraceAppByPagePageBean {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TotalCount" total_count, 3 "TraceApps" trace_apps
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTraceAppByPageTraceApps {
    pub app_id: Option<i64>,
    pub app_name: Option<String>,
    pub create_time: Option<i64>,
    pub labels: Option<Vec<String>>,
    pub pid: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub show: Option<bool>,
    pub tags: Option<Vec<SearchTraceAppByPageTraceAppsTags>>,
    pub r#type: Option<String>,
    pub update_time: Option<i64>,
    pub user_id: Option<String>,
}
model! { SearchTraceAppByPageTraceApps {
    0 "AppId" app_id, 1 "AppName" app_name, 2 "CreateTime" create_time, 3 "Labels" labels, 4 "Pid" pid,
    5 "RegionId" region_id, 6 "ResourceGroupId" resource_group_id, 7 "Show" show, 8 "Tags" tags, 9 "Type" r#type,
    10 "UpdateTime" update_time, 11 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTraceAppByPageTraceAppsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { SearchTraceAppByPageTraceAppsTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTraces {
    pub end_time: i64,
    pub exclusion_filters: Option<Vec<SearchTracesExclusionFilters>>,
    pub min_duration: Option<i64>,
    pub operation_name: Option<String>,
    pub pid: Option<String>,
    pub region_id: String,
    pub reverse: Option<bool>,
    pub service_ip: Option<String>,
    pub service_name: Option<String>,
    pub start_time: i64,
    pub tag: Option<Vec<SearchTracesTag>>,
}
operation! { SearchTraces(end_time: i64, region_id: String, start_time: i64) "SearchTraces" -> SearchTracesOutput {
    0 "EndTime" end_time, 1 "ExclusionFilters" exclusion_filters: Vec<SearchTracesExclusionFilters>,
    2 "MinDuration" min_duration: i64, 3 "OperationName" operation_name: String, 4 "Pid" pid: String,
    5 "RegionId" region_id, 6 "Reverse" reverse: bool, 7 "ServiceIp" service_ip: String,
    8 "ServiceName" service_name: String, 9 "StartTime" start_time, 10 "Tag" tag: Vec<SearchTracesTag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTracesExclusionFilters {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { SearchTracesExclusionFilters() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTracesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { SearchTracesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTracesOutput {
    pub trace_infos: Option<Vec<SearchTracesTraceInfos>>,
}
model! { SearchTracesOutput {
    0 "TraceInfos" trace_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTracesTraceInfos {
    pub duration: Option<i64>,
    pub operation_name: Option<String>,
    pub service_ip: Option<String>,
    pub service_name: Option<String>,
    pub span_id: Option<String>,
    pub timestamp: Option<i64>,
    pub trace_id: Option<String>,
}
model! { SearchTracesTraceInfos {
    0 "Duration" duration, 1 "OperationName" operation_name, 2 "ServiceIp" service_ip, 3 "ServiceName" service_name,
    4 "SpanID" span_id, 5 "Timestamp" timestamp, 6 "TraceID" trace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTracesByPage {
    pub end_time: i64,
    pub exclusion_filters: Option<Vec<SearchTracesByPageExclusionFilters>>,
    pub is_error: Option<bool>,
    pub min_duration: Option<i64>,
    pub operation_name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub pid: Option<String>,
    pub region_id: String,
    pub reverse: Option<bool>,
    pub service_ip: Option<String>,
    pub service_name: Option<String>,
    pub start_time: i64,
    pub tags: Option<Vec<SearchTracesByPageTags>>,
}
operation! { SearchTracesByPage(end_time: i64, region_id: String, start_time: i64)
    "SearchTracesByPage" -> SearchTracesByPageOutput {
    0 "EndTime" end_time, 1 "ExclusionFilters" exclusion_filters: Vec<SearchTracesByPageExclusionFilters>,
    2 "IsError" is_error: bool, 3 "MinDuration" min_duration: i64, 4 "OperationName" operation_name: String,
    5 "PageNumber" page_number: i64, 6 "PageSize" page_size: i64, 7 "Pid" pid: String, 8 "RegionId" region_id,
    9 "Reverse" reverse: bool, 10 "ServiceIp" service_ip: String, 11 "ServiceName" service_name: String,
    12 "StartTime" start_time, 13 "Tags" tags: Vec<SearchTracesByPageTags>
} }
paged! { SearchTracesByPage: SearchTracesByPageTraceInfos =
    Number "PageNumber", "PageBean.TraceInfos" page_bean.trace_infos, total "PageBean.Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTracesByPageExclusionFilters {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { SearchTracesByPageExclusionFilters() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTracesByPageTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { SearchTracesByPageTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTracesByPageOutput {
    pub page_bean: Option<SearchTracesByPagePageBean>,
}
model! { SearchTracesByPageOutput {
    0 "PageBean" page_bean
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTracesByPagePageBean {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
    pub trace_infos: Option<Vec<SearchTracesByPageTraceInfos>>,
}
model! { SearchTracesByPagePageBean {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Total" total, 3 "TraceInfos" trace_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTracesByPageTraceInfos {
    pub duration: Option<i64>,
    pub operation_name: Option<String>,
    pub service_ip: Option<String>,
    pub service_name: Option<String>,
    pub span_id: Option<String>,
    pub timestamp: Option<i64>,
    pub trace_id: Option<String>,
}
model! { SearchTracesByPageTraceInfos {
    0 "Duration" duration, 1 "OperationName" operation_name, 2 "ServiceIp" service_ip, 3 "ServiceName" service_name,
    4 "SpanID" span_id, 5 "Timestamp" timestamp, 6 "TraceID" trace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendTTSVerifyLink {
    pub contact_id: i64,
    pub phone: String,
}
operation! { SendTTSVerifyLink(contact_id: i64, phone: String) "SendTTSVerifyLink" -> SendTTSVerifyLinkOutput {
    0 "ContactId" contact_id, 1 "Phone" phone
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendTTSVerifyLinkOutput {
    pub is_success: Option<bool>,
}
model! { SendTTSVerifyLinkOutput {
    0 "IsSuccess" is_success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetRetcodeShareStatus {
    pub app_name: Option<String>,
    pub pid: Option<String>,
    pub status: bool,
}
operation! { SetRetcodeShareStatus(status: bool) "SetRetcodeShareStatus" -> SetRetcodeShareStatusOutput {
    0 "AppName" app_name: String, 1 "Pid" pid: String, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetRetcodeShareStatusOutput {
    pub is_success: Option<bool>,
}
model! { SetRetcodeShareStatusOutput {
    0 "IsSuccess" is_success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAlert {
    pub alert_id: String,
    pub region_id: String,
}
operation! { StartAlert(alert_id: String, region_id: String) "StartAlert" -> StartAlertOutput {
    0 "AlertId" alert_id, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAlertOutput {
    pub is_success: Option<bool>,
}
model! { StartAlertOutput {
    0 "IsSuccess" is_success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartTimingSyntheticTask {
    pub region_id: Option<String>,
    pub task_ids: Option<Vec<String>>,
}
operation! { StartTimingSyntheticTask() "StartTimingSyntheticTask" -> StartTimingSyntheticTaskOutput {
    0 "RegionId" region_id: String, 1 "TaskIds" task_ids: Vec<String>
} [
    Mark { index: 1, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartTimingSyntheticTaskOutput {
    pub code: Option<i64>,
    pub data: Option<bool>,
    pub message: Option<String>,
}
model! { StartTimingSyntheticTaskOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopAlert {
    pub alert_id: String,
    pub region_id: String,
}
operation! { StopAlert(alert_id: String, region_id: String) "StopAlert" -> StopAlertOutput {
    0 "AlertId" alert_id, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopAlertOutput {
    pub is_success: Option<bool>,
}
model! { StopAlertOutput {
    0 "IsSuccess" is_success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopTimingSyntheticTask {
    pub region_id: Option<String>,
    pub task_ids: Vec<String>,
}
operation! { StopTimingSyntheticTask(task_ids: Vec<String>) "StopTimingSyntheticTask" -> StopTimingSyntheticTaskOutput {
    0 "RegionId" region_id: String, 1 "TaskIds" task_ids
} [
    Mark { index: 1, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopTimingSyntheticTaskOutput {
    pub code: Option<i64>,
    pub data: Option<bool>,
    pub message: Option<String>,
}
model! { StopTimingSyntheticTaskOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchSyntheticTaskStatus {
    pub switch_status: Option<i64>,
    pub task_ids: Option<Vec<i64>>,
}
operation! { SwitchSyntheticTaskStatus() "SwitchSyntheticTaskStatus" -> SwitchSyntheticTaskStatusOutput {
    0 "SwitchStatus" switch_status: i64, 1 "TaskIds" task_ids: Vec<i64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchSyntheticTaskStatusOutput {
    pub result: Option<String>,
}
model! { SwitchSyntheticTaskStatusOutput {
    0 "Result" result
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncRecordingRules {
    pub cluster_id: String,
    pub region_id: String,
    pub target_clusters: String,
}
operation! { SyncRecordingRules(cluster_id: String, region_id: String, target_clusters: String)
    "SyncRecordingRules" -> SyncRecordingRulesOutput {
    0 "ClusterId" cluster_id, 1 "RegionId" region_id, 2 "TargetClusters" target_clusters
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncRecordingRulesOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { SyncRecordingRulesOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    pub resource_id: Vec<String>,
    pub resource_type: String,
    pub tag: Vec<TagResourcesTag>,
}
operation! { TagResources(resource_id: Vec<String>, resource_type: String, tag: Vec<TagResourcesTag>)
    "TagResources" -> TagResourcesOutput {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type, 2 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { TagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesOutput {
    pub data: Option<String>,
}
model! { TagResourcesOutput {
    0 "Data" data
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallManagedPrometheus {
    pub cluster_id: Option<String>,
    pub cluster_type: String,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub vpc_id: Option<String>,
}
operation! { UninstallManagedPrometheus(cluster_type: String, region_id: String)
    "UninstallManagedPrometheus" -> UninstallManagedPrometheusOutput {
    0 "ClusterId" cluster_id: String, 1 "ClusterType" cluster_type, 2 "RegionId" region_id,
    3 "ResourceGroupId" resource_group_id: String, 4 "VpcId" vpc_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallManagedPrometheusOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UninstallManagedPrometheusOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallPromCluster {
    pub aliyun_lang: Option<String>,
    pub cluster_id: String,
    pub region_id: String,
}
operation! { UninstallPromCluster(cluster_id: String, region_id: String)
    "UninstallPromCluster" -> UninstallPromClusterOutput {
    0 "AliyunLang" aliyun_lang: String, 1 "ClusterId" cluster_id, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallPromClusterOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { UninstallPromClusterOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    pub resource_id: Vec<String>,
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
    pub tags: Option<Vec<UntagResourcesTags>>,
}
operation! { UntagResources(resource_id: Vec<String>, resource_type: String) "UntagResources" -> UntagResourcesOutput {
    0 "All" all: bool, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type, 3 "TagKey" tag_key: Vec<String>,
    4 "Tags" tags: Vec<UntagResourcesTags>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResourcesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { UntagResourcesTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResourcesOutput {
    pub data: Option<String>,
}
model! { UntagResourcesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAlertContact {
    pub contact_id: i64,
    pub contact_name: Option<String>,
    pub ding_robot_webhook_url: Option<Secret>,
    pub email: Option<String>,
    pub phone_num: Option<String>,
    pub region_id: String,
    pub system_noc: Option<bool>,
}
operation! { UpdateAlertContact(contact_id: i64, region_id: String) "UpdateAlertContact" -> UpdateAlertContactOutput {
    0 "ContactId" contact_id, 1 "ContactName" contact_name: String,
    2 "DingRobotWebhookUrl" ding_robot_webhook_url: Secret, 3 "Email" email: String, 4 "PhoneNum" phone_num: String,
    5 "RegionId" region_id, 6 "SystemNoc" system_noc: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAlertContactOutput {
    pub is_success: Option<bool>,
}
model! { UpdateAlertContactOutput {
    0 "IsSuccess" is_success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAlertContactGroup {
    pub contact_group_id: i64,
    pub contact_group_name: String,
    pub contact_ids: Option<String>,
    pub region_id: String,
}
operation! { UpdateAlertContactGroup(contact_group_id: i64, contact_group_name: String, region_id: String)
    "UpdateAlertContactGroup" -> UpdateAlertContactGroupOutput {
    0 "ContactGroupId" contact_group_id, 1 "ContactGroupName" contact_group_name, 2 "ContactIds" contact_ids: String,
    3 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAlertContactGroupOutput {
    pub is_success: Option<bool>,
}
model! { UpdateAlertContactGroupOutput {
    0 "IsSuccess" is_success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAlertRule {
    pub alert_id: i64,
    pub contact_group_ids: Option<String>,
    pub is_auto_start: Option<bool>,
    pub region_id: String,
    pub templage_alert_config: String,
}
operation! { UpdateAlertRule(alert_id: i64, region_id: String, templage_alert_config: String)
    "UpdateAlertRule" -> UpdateAlertRuleOutput {
    0 "AlertId" alert_id, 1 "ContactGroupIds" contact_group_ids: String, 2 "IsAutoStart" is_auto_start: bool,
    3 "RegionId" region_id, 4 "TemplageAlertConfig" templage_alert_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAlertRuleOutput {
    pub alert_id: Option<i64>,
    pub data: Option<String>,
}
model! { UpdateAlertRuleOutput {
    0 "AlertId" alert_id, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDispatchRule {
    pub dispatch_rule: String,
    pub region_id: String,
}
operation! { UpdateDispatchRule(dispatch_rule: String, region_id: String)
    "UpdateDispatchRule" -> UpdateDispatchRuleOutput {
    0 "DispatchRule" dispatch_rule, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDispatchRuleOutput {
    pub success: Option<bool>,
}
model! { UpdateDispatchRuleOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEnvCustomJob {
    pub aliyun_lang: Option<String>,
    pub custom_job_name: String,
    pub environment_id: String,
    pub region_id: String,
    pub status: Option<String>,
    pub config_yaml: Option<String>,
}
operation! { UpdateEnvCustomJob(custom_job_name: String, environment_id: String, region_id: String)
    "UpdateEnvCustomJob" -> UpdateEnvCustomJobOutput {
    0 "AliyunLang" aliyun_lang: String, 1 "CustomJobName" custom_job_name, 2 "EnvironmentId" environment_id,
    3 "RegionId" region_id, 4 "Status" status: String, 5 "ConfigYaml" config_yaml: String
} [
    Mark { index: 5, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEnvCustomJobOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { UpdateEnvCustomJobOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEnvDropMetricsRule {
    pub aliyun_lang: Option<String>,
    pub environment_id: String,
    pub region_id: String,
    pub drop_metrics: String,
}
operation! { UpdateEnvDropMetricsRule(environment_id: String, region_id: String, drop_metrics: String)
    "UpdateEnvDropMetricsRule" -> UpdateEnvDropMetricsRuleOutput {
    0 "AliyunLang" aliyun_lang: String, 1 "EnvironmentId" environment_id, 2 "RegionId" region_id,
    3 "DropMetrics" drop_metrics
} [
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEnvDropMetricsRuleOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { UpdateEnvDropMetricsRuleOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEnvPodMonitor {
    pub aliyun_lang: Option<String>,
    pub dry_run: Option<bool>,
    pub environment_id: String,
    pub namespace: String,
    pub pod_monitor_name: String,
    pub region_id: String,
    pub config_yaml: String,
}

/// What [`UpdateEnvPodMonitor::new`] takes.
pub struct UpdateEnvPodMonitorRequired {
    pub environment_id: String,
    pub namespace: String,
    pub pod_monitor_name: String,
    pub region_id: String,
    pub config_yaml: String,
}
operation! { UpdateEnvPodMonitor{UpdateEnvPodMonitorRequired: environment_id, namespace, pod_monitor_name, region_id, config_yaml}
    "UpdateEnvPodMonitor" -> UpdateEnvPodMonitorOutput {
    0 "AliyunLang" aliyun_lang: String, 1 "DryRun" dry_run: bool, 2 "EnvironmentId" environment_id,
    3 "Namespace" namespace, 4 "PodMonitorName" pod_monitor_name, 5 "RegionId" region_id, 6 "ConfigYaml" config_yaml
} [
    Mark { index: 6, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEnvPodMonitorOutput {
    pub code: Option<i64>,
    pub data: Option<UpdateEnvPodMonitorData>,
    pub message: Option<String>,
}
model! { UpdateEnvPodMonitorOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEnvPodMonitorData {
    pub matched_msg: Option<String>,
    pub matched_target_count: Option<String>,
}
model! { UpdateEnvPodMonitorData {
    0 "MatchedMsg" matched_msg, 1 "MatchedTargetCount" matched_target_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEnvServiceMonitor {
    pub aliyun_lang: Option<String>,
    pub dry_run: Option<bool>,
    pub environment_id: String,
    pub namespace: String,
    pub region_id: String,
    pub service_monitor_name: String,
    pub config_yaml: String,
}

/// What [`UpdateEnvServiceMonitor::new`] takes.
pub struct UpdateEnvServiceMonitorRequired {
    pub environment_id: String,
    pub namespace: String,
    pub region_id: String,
    pub service_monitor_name: String,
    pub config_yaml: String,
}
operation! { UpdateEnvServiceMonitor{UpdateEnvServiceMonitorRequired: environment_id, namespace, region_id, service_monitor_name, config_yaml}
    "UpdateEnvServiceMonitor" -> UpdateEnvServiceMonitorOutput {
    0 "AliyunLang" aliyun_lang: String, 1 "DryRun" dry_run: bool, 2 "EnvironmentId" environment_id,
    3 "Namespace" namespace, 4 "RegionId" region_id, 5 "ServiceMonitorName" service_monitor_name,
    6 "ConfigYaml" config_yaml
} [
    Mark { index: 6, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEnvServiceMonitorOutput {
    pub code: Option<i64>,
    pub data: Option<UpdateEnvServiceMonitorData>,
    pub message: Option<String>,
}
model! { UpdateEnvServiceMonitorOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEnvServiceMonitorData {
    pub matched_msg: Option<String>,
    pub matched_target_count: Option<String>,
}
model! { UpdateEnvServiceMonitorData {
    0 "MatchedMsg" matched_msg, 1 "MatchedTargetCount" matched_target_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEnvironment {
    pub aliyun_lang: Option<String>,
    pub environment_id: String,
    pub environment_name: Option<String>,
    pub fee_package: Option<String>,
    pub region_id: String,
}
operation! { UpdateEnvironment(environment_id: String, region_id: String)
    "UpdateEnvironment" -> UpdateEnvironmentOutput {
    0 "AliyunLang" aliyun_lang: String, 1 "EnvironmentId" environment_id, 2 "EnvironmentName" environment_name: String,
    3 "FeePackage" fee_package: String, 4 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEnvironmentOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { UpdateEnvironmentOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGrafanaWorkspace {
    pub aliyun_lang: Option<String>,
    pub description: Option<String>,
    pub grafana_workspace_id: String,
    pub grafana_workspace_name: Option<String>,
    pub region_id: String,
}
operation! { UpdateGrafanaWorkspace(grafana_workspace_id: String, region_id: String)
    "UpdateGrafanaWorkspace" -> UpdateGrafanaWorkspaceOutput {
    0 "AliyunLang" aliyun_lang: String, 1 "Description" description: String,
    2 "GrafanaWorkspaceId" grafana_workspace_id, 3 "GrafanaWorkspaceName" grafana_workspace_name: String,
    4 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGrafanaWorkspaceOutput {
    pub code: Option<i64>,
    pub data: Option<bool>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { UpdateGrafanaWorkspaceOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success, 4 "TraceId" trace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGrafanaWorkspaceVersion {
    pub aliyun_lang: Option<String>,
    pub grafana_version: String,
    pub grafana_workspace_id: String,
    pub region_id: String,
}
operation! { UpdateGrafanaWorkspaceVersion(grafana_version: String, grafana_workspace_id: String, region_id: String)
    "UpdateGrafanaWorkspaceVersion" -> UpdateGrafanaWorkspaceVersionOutput {
    0 "AliyunLang" aliyun_lang: String, 1 "GrafanaVersion" grafana_version, 2 "GrafanaWorkspaceId" grafana_workspace_id,
    3 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGrafanaWorkspaceVersionOutput {
    pub code: Option<i64>,
    pub data: Option<bool>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { UpdateGrafanaWorkspaceVersionOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success, 4 "TraceId" trace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIntegration {
    pub auto_recover: Option<bool>,
    pub description: Option<String>,
    pub duplicate_key: Option<String>,
    pub extended_field_redefine_rules: Option<String>,
    pub field_redefine_rules: Option<String>,
    pub initiative_recover_field: Option<String>,
    pub initiative_recover_value: Option<String>,
    pub integration_id: i64,
    pub integration_name: String,
    pub integration_product_type: String,
    pub liveness: Option<String>,
    pub recover_time: Option<i64>,
    pub stat: Option<String>,
    pub state: Option<bool>,
}
operation! { UpdateIntegration(integration_id: i64, integration_name: String, integration_product_type: String)
    "UpdateIntegration" -> UpdateIntegrationOutput {
    0 "AutoRecover" auto_recover: bool, 1 "Description" description: String, 2 "DuplicateKey" duplicate_key: String,
    3 "ExtendedFieldRedefineRules" extended_field_redefine_rules: String,
    4 "FieldRedefineRules" field_redefine_rules: String, 5 "InitiativeRecoverField" initiative_recover_field: String,
    6 "InitiativeRecoverValue" initiative_recover_value: String, 7 "IntegrationId" integration_id,
    8 "IntegrationName" integration_name, 9 "IntegrationProductType" integration_product_type,
    10 "Liveness" liveness: String, 11 "RecoverTime" recover_time: i64, 12 "Stat" stat: String, 13 "State" state: bool
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
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
    Mark { index: 13, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIntegrationOutput {
    pub integration: Option<UpdateIntegrationIntegration>,
}
model! { UpdateIntegrationOutput {
    0 "Integration" integration
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIntegrationIntegration {
    pub api_endpoint: Option<String>,
    pub auto_recover: Option<bool>,
    pub description: Option<String>,
    pub duplicate_key: Option<String>,
    pub extended_field_redefine_rules: Option<Vec<BTreeMap<String, Value>>>,
    pub field_redefine_rules: Option<Vec<BTreeMap<String, Value>>>,
    pub initiative_recover_field: Option<String>,
    pub initiative_recover_value: Option<String>,
    pub integration_id: Option<i64>,
    pub integration_name: Option<String>,
    pub integration_product_type: Option<String>,
    pub liveness: Option<String>,
    pub recover_time: Option<i64>,
    pub short_token: Option<Secret>,
    pub stat: Option<Vec<i64>>,
    pub state: Option<bool>,
}
model! { UpdateIntegrationIntegration {
    0 "ApiEndpoint" api_endpoint, 1 "AutoRecover" auto_recover, 2 "Description" description,
    3 "DuplicateKey" duplicate_key, 4 "ExtendedFieldRedefineRules" extended_field_redefine_rules,
    5 "FieldRedefineRules" field_redefine_rules, 6 "InitiativeRecoverField" initiative_recover_field,
    7 "InitiativeRecoverValue" initiative_recover_value, 8 "IntegrationId" integration_id,
    9 "IntegrationName" integration_name, 10 "IntegrationProductType" integration_product_type, 11 "Liveness" liveness,
    12 "RecoverTime" recover_time, 13 "ShortToken" short_token, 14 "Stat" stat, 15 "State" state
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMetricDrop {
    pub cluster_id: Option<String>,
    pub metric_drop: Option<String>,
    pub region_id: Option<String>,
}
operation! { UpdateMetricDrop() "UpdateMetricDrop" -> UpdateMetricDropOutput {
    0 "ClusterId" cluster_id: String, 1 "MetricDrop" metric_drop: String, 2 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMetricDropOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateMetricDropOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePrometheusAlertRule {
    pub alert_id: i64,
    pub alert_name: String,
    pub annotations: Option<String>,
    pub cluster_id: String,
    pub dispatch_rule_id: Option<i64>,
    pub duration: String,
    pub expression: String,
    pub labels: Option<String>,
    pub message: String,
    pub notify_type: Option<String>,
    pub region_id: String,
    pub tags: Option<Vec<UpdatePrometheusAlertRuleTags>>,
    pub r#type: Option<String>,
}

/// What [`UpdatePrometheusAlertRule::new`] takes.
pub struct UpdatePrometheusAlertRuleRequired {
    pub alert_id: i64,
    pub alert_name: String,
    pub cluster_id: String,
    pub duration: String,
    pub expression: String,
    pub message: String,
    pub region_id: String,
}
operation! { UpdatePrometheusAlertRule{UpdatePrometheusAlertRuleRequired: alert_id, alert_name, cluster_id, duration, expression, message, region_id}
    "UpdatePrometheusAlertRule" -> UpdatePrometheusAlertRuleOutput {
    0 "AlertId" alert_id, 1 "AlertName" alert_name, 2 "Annotations" annotations: String, 3 "ClusterId" cluster_id,
    4 "DispatchRuleId" dispatch_rule_id: i64, 5 "Duration" duration, 6 "Expression" expression,
    7 "Labels" labels: String, 8 "Message" message, 9 "NotifyType" notify_type: String, 10 "RegionId" region_id,
    11 "Tags" tags: Vec<UpdatePrometheusAlertRuleTags>, 12 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePrometheusAlertRuleTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { UpdatePrometheusAlertRuleTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePrometheusAlertRuleOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub prometheus_alert_rule: Option<UpdatePrometheusAlertRulePrometheusAlertRule>,
    pub success: Option<bool>,
}
model! { UpdatePrometheusAlertRuleOutput {
    0 "Code" code, 1 "Message" message, 2 "PrometheusAlertRule" prometheus_alert_rule, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePrometheusAlertRulePrometheusAlertRule {
    pub alert_id: Option<i64>,
    pub alert_name: Option<String>,
    pub annotations: Option<Vec<UpdatePrometheusAlertRuleAnnotations>>,
    pub cluster_id: Option<String>,
    pub dispatch_rule_id: Option<i64>,
    pub duration: Option<String>,
    pub expression: Option<String>,
    pub labels: Option<Vec<UpdatePrometheusAlertRuleLabels>>,
    pub message: Option<String>,
    pub notify_type: Option<String>,
    pub status: Option<i64>,
    pub r#type: Option<String>,
}
model! { UpdatePrometheusAlertRulePrometheusAlertRule {
    0 "AlertId" alert_id, 1 "AlertName" alert_name, 2 "Annotations" annotations, 3 "ClusterId" cluster_id,
    4 "DispatchRuleId" dispatch_rule_id, 5 "Duration" duration, 6 "Expression" expression, 7 "Labels" labels,
    8 "Message" message, 9 "NotifyType" notify_type, 10 "Status" status, 11 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePrometheusAlertRuleAnnotations {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { UpdatePrometheusAlertRuleAnnotations {
    0 "Name" name, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePrometheusAlertRuleLabels {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { UpdatePrometheusAlertRuleLabels {
    0 "Name" name, 1 "Value" value
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePrometheusGlobalView {
    pub all_sub_clusters_success: Option<bool>,
    pub cluster_id: String,
    pub group_name: Option<String>,
    pub most_region_id: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub sub_clusters_json: String,
}
operation! { UpdatePrometheusGlobalView(cluster_id: String, region_id: String, sub_clusters_json: String)
    "UpdatePrometheusGlobalView" -> UpdatePrometheusGlobalViewOutput {
    0 "AllSubClustersSuccess" all_sub_clusters_success: bool, 1 "ClusterId" cluster_id,
    2 "GroupName" group_name: String, 3 "MostRegionId" most_region_id: String, 4 "RegionId" region_id,
    5 "ResourceGroupId" resource_group_id: String, 6 "SubClustersJson" sub_clusters_json
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePrometheusGlobalViewOutput {
    pub code: Option<i64>,
    pub data: Option<UpdatePrometheusGlobalViewData>,
    pub message: Option<String>,
}
model! { UpdatePrometheusGlobalViewOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePrometheusGlobalViewData {
    pub failed_instances: Option<Vec<UpdatePrometheusGlobalViewFailedInstances>>,
    pub success: Option<bool>,
}
model! { UpdatePrometheusGlobalViewData {
    0 "FailedInstances" failed_instances, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePrometheusGlobalViewFailedInstances {
    pub cluster_id: Option<String>,
    pub source_name: Option<String>,
    pub source_type: Option<String>,
    pub user_id: Option<String>,
}
model! { UpdatePrometheusGlobalViewFailedInstances {
    0 "ClusterId" cluster_id, 1 "SourceName" source_name, 2 "SourceType" source_type, 3 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePrometheusInstance {
    pub archive_duration: Option<i64>,
    pub auth_free_read_policy: Option<String>,
    pub auth_free_write_policy: Option<String>,
    pub cluster_id: String,
    pub enable_auth_free_read: Option<bool>,
    pub enable_auth_free_write: Option<bool>,
    pub enable_auth_token: Option<bool>,
    pub payment_type: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub storage_duration: Option<i64>,
}
operation! { UpdatePrometheusInstance(cluster_id: String, region_id: String)
    "UpdatePrometheusInstance" -> UpdatePrometheusInstanceOutput {
    0 "ArchiveDuration" archive_duration: i64, 1 "AuthFreeReadPolicy" auth_free_read_policy: String,
    2 "AuthFreeWritePolicy" auth_free_write_policy: String, 3 "ClusterId" cluster_id,
    4 "EnableAuthFreeRead" enable_auth_free_read: bool, 5 "EnableAuthFreeWrite" enable_auth_free_write: bool,
    6 "EnableAuthToken" enable_auth_token: bool, 7 "PaymentType" payment_type: String, 8 "RegionId" region_id,
    9 "ResourceGroupId" resource_group_id: String, 10 "StorageDuration" storage_duration: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePrometheusInstanceOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { UpdatePrometheusInstanceOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePrometheusIntegration {
    pub cluster_id: String,
    pub instance_id: Option<i64>,
    pub integration_type: String,
    pub param: String,
    pub region_id: String,
}
operation! { UpdatePrometheusIntegration(cluster_id: String, integration_type: String, param: String, region_id: String)
    "UpdatePrometheusIntegration" -> UpdatePrometheusIntegrationOutput {
    0 "ClusterId" cluster_id, 1 "InstanceId" instance_id: i64, 2 "IntegrationType" integration_type, 3 "Param" param,
    4 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePrometheusIntegrationOutput {
    pub code: Option<i64>,
    pub data: Option<UpdatePrometheusIntegrationData>,
    pub message: Option<String>,
}
model! { UpdatePrometheusIntegrationOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePrometheusIntegrationData {
    pub instance_id: Option<i64>,
    pub instance_name: Option<String>,
}
model! { UpdatePrometheusIntegrationData {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePrometheusMonitoring {
    pub cluster_id: String,
    pub monitoring_name: String,
    pub region_id: String,
    pub r#type: String,
    pub config_yaml: String,
}

/// What [`UpdatePrometheusMonitoring::new`] takes.
pub struct UpdatePrometheusMonitoringRequired {
    pub cluster_id: String,
    pub monitoring_name: String,
    pub region_id: String,
    pub r#type: String,
    pub config_yaml: String,
}
operation! { UpdatePrometheusMonitoring{UpdatePrometheusMonitoringRequired: cluster_id, monitoring_name, region_id, r#type, config_yaml}
    "UpdatePrometheusMonitoring" -> UpdatePrometheusMonitoringOutput {
    0 "ClusterId" cluster_id, 1 "MonitoringName" monitoring_name, 2 "RegionId" region_id, 3 "Type" r#type,
    4 "ConfigYaml" config_yaml
} [
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePrometheusMonitoringOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { UpdatePrometheusMonitoringOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePrometheusMonitoringStatus {
    pub cluster_id: String,
    pub monitoring_name: String,
    pub region_id: String,
    pub status: String,
    pub r#type: String,
}

/// What [`UpdatePrometheusMonitoringStatus::new`] takes.
pub struct UpdatePrometheusMonitoringStatusRequired {
    pub cluster_id: String,
    pub monitoring_name: String,
    pub region_id: String,
    pub status: String,
    pub r#type: String,
}
operation! { UpdatePrometheusMonitoringStatus{UpdatePrometheusMonitoringStatusRequired: cluster_id, monitoring_name, region_id, status, r#type}
    "UpdatePrometheusMonitoringStatus" -> UpdatePrometheusMonitoringStatusOutput {
    0 "ClusterId" cluster_id, 1 "MonitoringName" monitoring_name, 2 "RegionId" region_id, 3 "Status" status,
    4 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePrometheusMonitoringStatusOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { UpdatePrometheusMonitoringStatusOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRumApp {
    pub app_config: Option<String>,
    pub auto_restart: Option<bool>,
    pub backend_service_trace_region: Option<String>,
    pub bonree_sdk_config_json: Option<String>,
    pub description: Option<String>,
    pub is_subscribe: Option<bool>,
    pub nickname: Option<String>,
    pub pid: String,
    pub real_region_id: Option<String>,
    pub region_id: String,
    pub restart: Option<bool>,
    pub service_domain_operation_json: Option<String>,
    pub stop: Option<bool>,
    pub web_sdk_config_json: Option<String>,
}
operation! { UpdateRumApp(pid: String, region_id: String) "UpdateRumApp" -> UpdateRumAppOutput {
    0 "AppConfig" app_config: String, 1 "AutoRestart" auto_restart: bool,
    2 "BackendServiceTraceRegion" backend_service_trace_region: String,
    3 "BonreeSDKConfigJson" bonree_sdk_config_json: String, 4 "Description" description: String,
    5 "IsSubscribe" is_subscribe: bool, 6 "Nickname" nickname: String, 7 "Pid" pid,
    8 "RealRegionId" real_region_id: String, 9 "RegionId" region_id, 10 "Restart" restart: bool,
    11 "ServiceDomainOperationJson" service_domain_operation_json: String, 12 "Stop" stop: bool,
    13 "WebSDKConfigJson" web_sdk_config_json: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRumAppOutput {
    pub code: Option<String>,
    pub data: Option<UpdateRumAppData>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { UpdateRumAppOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRumAppData {
    pub config: Option<String>,
    pub limit: Option<i64>,
    pub limited: Option<bool>,
    pub usage: Option<i64>,
}
model! { UpdateRumAppData {
    0 "Config" config, 1 "Limit" limit, 2 "Limited" limited, 3 "Usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRumFileStatus {
    pub file_name: Option<String>,
    pub pid: Option<String>,
    pub region_id: String,
    pub size: Option<String>,
    pub status: Option<String>,
    pub uuid: Option<String>,
    pub version_id: Option<String>,
}
operation! { UpdateRumFileStatus(region_id: String) "UpdateRumFileStatus" -> Empty {
    0 "FileName" file_name: String, 1 "Pid" pid: String, 2 "RegionId" region_id, 3 "Size" size: String,
    4 "Status" status: String, 5 "Uuid" uuid: String, 6 "VersionId" version_id: String
} }

pub type UpdateRumFileStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTimingSyntheticTask {
    pub available_assertions: Option<Vec<UpdateTimingSyntheticTaskAvailableAssertions>>,
    pub common_setting: Option<UpdateTimingSyntheticTaskCommonSetting>,
    pub custom_period: Option<UpdateTimingSyntheticTaskCustomPeriod>,
    pub frequency: Option<String>,
    pub monitor_conf: Option<UpdateTimingSyntheticTaskMonitorConf>,
    pub monitors: Option<Vec<UpdateTimingSyntheticTaskMonitors>>,
    pub name: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub tags: Option<Vec<UpdateTimingSyntheticTaskTags>>,
    pub task_id: Option<String>,
}
operation! { UpdateTimingSyntheticTask() "UpdateTimingSyntheticTask" -> UpdateTimingSyntheticTaskOutput {
    0 "AvailableAssertions" available_assertions: Vec<UpdateTimingSyntheticTaskAvailableAssertions>,
    1 "CommonSetting" common_setting: UpdateTimingSyntheticTaskCommonSetting,
    2 "CustomPeriod" custom_period: UpdateTimingSyntheticTaskCustomPeriod, 3 "Frequency" frequency: String,
    4 "MonitorConf" monitor_conf: UpdateTimingSyntheticTaskMonitorConf,
    5 "Monitors" monitors: Vec<UpdateTimingSyntheticTaskMonitors>, 6 "Name" name: String,
    7 "RegionId" region_id: String, 8 "ResourceGroupId" resource_group_id: String,
    9 "Tags" tags: Vec<UpdateTimingSyntheticTaskTags>, 10 "TaskId" task_id: String
} [
    Mark { index: 0, location: Location::Default, style: Style::Json },
    Mark { index: 1, location: Location::Default, style: Style::Json },
    Mark { index: 2, location: Location::Default, style: Style::Json },
    Mark { index: 4, location: Location::Default, style: Style::Json },
    Mark { index: 5, location: Location::Default, style: Style::Json },
    Mark { index: 9, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTimingSyntheticTaskAvailableAssertions {
    pub expect: Option<String>,
    pub operator: Option<String>,
    pub target: Option<String>,
    pub r#type: Option<String>,
}
input! { UpdateTimingSyntheticTaskAvailableAssertions() {
    0 "Expect" expect: String, 1 "Operator" operator: String, 2 "Target" target: String, 3 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTimingSyntheticTaskCommonSetting {
    pub custom_host: Option<UpdateTimingSyntheticTaskCustomHost>,
    pub custom_prometheus_setting: Option<UpdateTimingSyntheticTaskCustomPrometheusSetting>,
    pub custom_vpc_setting: Option<UpdateTimingSyntheticTaskCustomVPCSetting>,
    pub ip_type: Option<i64>,
    pub is_open_trace: Option<bool>,
    pub monitor_samples: Option<i64>,
    pub trace_client_type: Option<i64>,
    pub xtrace_region: Option<String>,
}
input! { UpdateTimingSyntheticTaskCommonSetting() {
    0 "CustomHost" custom_host: UpdateTimingSyntheticTaskCustomHost,
    1 "CustomPrometheusSetting" custom_prometheus_setting: UpdateTimingSyntheticTaskCustomPrometheusSetting,
    2 "CustomVPCSetting" custom_vpc_setting: UpdateTimingSyntheticTaskCustomVPCSetting, 3 "IpType" ip_type: i64,
    4 "IsOpenTrace" is_open_trace: bool, 5 "MonitorSamples" monitor_samples: i64,
    6 "TraceClientType" trace_client_type: i64, 7 "XtraceRegion" xtrace_region: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTimingSyntheticTaskCustomHost {
    pub hosts: Option<Vec<UpdateTimingSyntheticTaskHosts>>,
    pub select_type: Option<i64>,
}
input! { UpdateTimingSyntheticTaskCustomHost() {
    0 "Hosts" hosts: Vec<UpdateTimingSyntheticTaskHosts>, 1 "SelectType" select_type: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTimingSyntheticTaskHosts {
    pub domain: Option<String>,
    pub ip_type: Option<i64>,
    pub ips: Option<Vec<String>>,
}
input! { UpdateTimingSyntheticTaskHosts() {
    0 "Domain" domain: String, 1 "IpType" ip_type: i64, 2 "Ips" ips: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTimingSyntheticTaskCustomPrometheusSetting {
    pub prometheus_cluster_id: Option<String>,
    pub prometheus_cluster_region: Option<String>,
    pub prometheus_labels: Option<BTreeMap<String, String>>,
}
input! { UpdateTimingSyntheticTaskCustomPrometheusSetting() {
    0 "PrometheusClusterId" prometheus_cluster_id: String,
    1 "PrometheusClusterRegion" prometheus_cluster_region: String,
    2 "PrometheusLabels" prometheus_labels: BTreeMap<String, String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTimingSyntheticTaskCustomVPCSetting {
    pub region_id: Option<String>,
    pub secure_group_id: Option<String>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
}
input! { UpdateTimingSyntheticTaskCustomVPCSetting() {
    0 "RegionId" region_id: String, 1 "SecureGroupId" secure_group_id: String, 2 "VSwitchId" v_switch_id: String,
    3 "VpcId" vpc_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTimingSyntheticTaskCustomPeriod {
    pub end_hour: Option<i64>,
    pub start_hour: Option<i64>,
}
input! { UpdateTimingSyntheticTaskCustomPeriod() {
    0 "EndHour" end_hour: i64, 1 "StartHour" start_hour: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTimingSyntheticTaskMonitorConf {
    pub api_http: Option<UpdateTimingSyntheticTaskApiHTTP>,
    pub file_download: Option<UpdateTimingSyntheticTaskFileDownload>,
    pub net_dns: Option<UpdateTimingSyntheticTaskNetDNS>,
    pub net_icmp: Option<UpdateTimingSyntheticTaskNetICMP>,
    pub net_tcp: Option<UpdateTimingSyntheticTaskNetTCP>,
    pub stream: Option<UpdateTimingSyntheticTaskStream>,
    pub website: Option<UpdateTimingSyntheticTaskWebsite>,
}
input! { UpdateTimingSyntheticTaskMonitorConf() {
    0 "ApiHTTP" api_http: UpdateTimingSyntheticTaskApiHTTP,
    1 "FileDownload" file_download: UpdateTimingSyntheticTaskFileDownload,
    2 "NetDNS" net_dns: UpdateTimingSyntheticTaskNetDNS, 3 "NetICMP" net_icmp: UpdateTimingSyntheticTaskNetICMP,
    4 "NetTCP" net_tcp: UpdateTimingSyntheticTaskNetTCP, 5 "Stream" stream: UpdateTimingSyntheticTaskStream,
    6 "Website" website: UpdateTimingSyntheticTaskWebsite
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTimingSyntheticTaskApiHTTP {
    pub check_cert: Option<bool>,
    pub connect_timeout: Option<i64>,
    pub method: Option<String>,
    pub protocol_alpn_protocol: Option<i64>,
    pub request_body: Option<UpdateTimingSyntheticTaskRequestBody>,
    pub request_headers: Option<BTreeMap<String, String>>,
    pub target_url: Option<String>,
    pub timeout: Option<i64>,
}
input! { UpdateTimingSyntheticTaskApiHTTP() {
    0 "CheckCert" check_cert: bool, 1 "ConnectTimeout" connect_timeout: i64, 2 "Method" method: String,
    3 "ProtocolAlpnProtocol" protocol_alpn_protocol: i64,
    4 "RequestBody" request_body: UpdateTimingSyntheticTaskRequestBody,
    5 "RequestHeaders" request_headers: BTreeMap<String, String>, 6 "TargetUrl" target_url: String,
    7 "Timeout" timeout: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTimingSyntheticTaskRequestBody {
    pub content: Option<String>,
    pub r#type: Option<String>,
}
input! { UpdateTimingSyntheticTaskRequestBody() {
    0 "Content" content: String, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTimingSyntheticTaskFileDownload {
    pub connection_timeout: Option<i64>,
    pub custom_header_content: Option<BTreeMap<String, String>>,
    pub download_kernel: Option<i64>,
    pub ignore_certificate_auth_error: Option<i64>,
    pub ignore_certificate_canceled_error: Option<i64>,
    pub ignore_certificate_out_of_date_error: Option<i64>,
    pub ignore_certificate_status_error: Option<i64>,
    pub ignore_certificate_untrustworthy_error: Option<i64>,
    pub ignore_certificate_using_error: Option<i64>,
    pub ignore_invalid_host_error: Option<i64>,
    pub monitor_timeout: Option<i64>,
    pub quick_protocol: Option<i64>,
    pub redirection: Option<i64>,
    pub target_url: Option<String>,
    pub transmission_size: Option<i64>,
    pub validate_keywords: Option<String>,
    pub verify_way: Option<i64>,
    pub white_list: Option<String>,
}
input! { UpdateTimingSyntheticTaskFileDownload() {
    0 "ConnectionTimeout" connection_timeout: i64,
    1 "CustomHeaderContent" custom_header_content: BTreeMap<String, String>, 2 "DownloadKernel" download_kernel: i64,
    3 "IgnoreCertificateAuthError" ignore_certificate_auth_error: i64,
    4 "IgnoreCertificateCanceledError" ignore_certificate_canceled_error: i64,
    5 "IgnoreCertificateOutOfDateError" ignore_certificate_out_of_date_error: i64,
    6 "IgnoreCertificateStatusError" ignore_certificate_status_error: i64,
    7 "IgnoreCertificateUntrustworthyError" ignore_certificate_untrustworthy_error: i64,
    8 "IgnoreCertificateUsingError" ignore_certificate_using_error: i64,
    9 "IgnoreInvalidHostError" ignore_invalid_host_error: i64, 10 "MonitorTimeout" monitor_timeout: i64,
    11 "QuickProtocol" quick_protocol: i64, 12 "Redirection" redirection: i64, 13 "TargetUrl" target_url: String,
    14 "TransmissionSize" transmission_size: i64, 15 "ValidateKeywords" validate_keywords: String,
    16 "VerifyWay" verify_way: i64, 17 "WhiteList" white_list: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTimingSyntheticTaskNetDNS {
    pub dig: Option<i64>,
    pub dns_server_ip_type: Option<i64>,
    pub ns_server: Option<String>,
    pub query_method: Option<i64>,
    pub target_url: Option<String>,
    pub timeout: Option<i64>,
}
input! { UpdateTimingSyntheticTaskNetDNS() {
    0 "Dig" dig: i64, 1 "DnsServerIpType" dns_server_ip_type: i64, 2 "NsServer" ns_server: String,
    3 "QueryMethod" query_method: i64, 4 "TargetUrl" target_url: String, 5 "Timeout" timeout: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTimingSyntheticTaskNetICMP {
    pub interval: Option<i64>,
    pub package_num: Option<i64>,
    pub package_size: Option<i64>,
    pub split_package: Option<bool>,
    pub target_url: Option<String>,
    pub timeout: Option<i64>,
    pub tracert_enable: Option<bool>,
    pub tracert_num_max: Option<i64>,
    pub tracert_timeout: Option<i64>,
}
input! { UpdateTimingSyntheticTaskNetICMP() {
    0 "Interval" interval: i64, 1 "PackageNum" package_num: i64, 2 "PackageSize" package_size: i64,
    3 "SplitPackage" split_package: bool, 4 "TargetUrl" target_url: String, 5 "Timeout" timeout: i64,
    6 "TracertEnable" tracert_enable: bool, 7 "TracertNumMax" tracert_num_max: i64,
    8 "TracertTimeout" tracert_timeout: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTimingSyntheticTaskNetTCP {
    pub connect_times: Option<i64>,
    pub interval: Option<i64>,
    pub target_url: Option<String>,
    pub timeout: Option<i64>,
    pub tracert_enable: Option<bool>,
    pub tracert_num_max: Option<i64>,
    pub tracert_timeout: Option<i64>,
}
input! { UpdateTimingSyntheticTaskNetTCP() {
    0 "ConnectTimes" connect_times: i64, 1 "Interval" interval: i64, 2 "TargetUrl" target_url: String,
    3 "Timeout" timeout: i64, 4 "TracertEnable" tracert_enable: bool, 5 "TracertNumMax" tracert_num_max: i64,
    6 "TracertTimeout" tracert_timeout: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTimingSyntheticTaskStream {
    pub custom_header_content: Option<BTreeMap<String, String>>,
    pub player_type: Option<i64>,
    pub stream_address_type: Option<i64>,
    pub stream_monitor_timeout: Option<i64>,
    pub stream_type: Option<i64>,
    pub target_url: Option<String>,
    pub white_list: Option<String>,
}
input! { UpdateTimingSyntheticTaskStream() {
    0 "CustomHeaderContent" custom_header_content: BTreeMap<String, String>, 1 "PlayerType" player_type: i64,
    2 "StreamAddressType" stream_address_type: i64, 3 "StreamMonitorTimeout" stream_monitor_timeout: i64,
    4 "StreamType" stream_type: i64, 5 "TargetUrl" target_url: String, 6 "WhiteList" white_list: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTimingSyntheticTaskWebsite {
    pub automatic_scrolling: Option<i64>,
    pub custom_header: Option<i64>,
    pub custom_header_content: Option<BTreeMap<String, String>>,
    pub dns_hijack_whitelist: Option<String>,
    pub disable_cache: Option<i64>,
    pub disable_compression: Option<i64>,
    pub element_blacklist: Option<String>,
    pub filter_invalid_ip: Option<i64>,
    pub flow_hijack_jump_times: Option<i64>,
    pub flow_hijack_logo: Option<String>,
    pub ignore_certificate_error: Option<i64>,
    pub monitor_timeout: Option<i64>,
    pub page_tamper: Option<String>,
    pub redirection: Option<i64>,
    pub slow_element_threshold: Option<i64>,
    pub target_url: Option<String>,
    pub verify_string_blacklist: Option<String>,
    pub verify_string_whitelist: Option<String>,
    pub wait_completion_time: Option<i64>,
}
input! { UpdateTimingSyntheticTaskWebsite() {
    0 "AutomaticScrolling" automatic_scrolling: i64, 1 "CustomHeader" custom_header: i64,
    2 "CustomHeaderContent" custom_header_content: BTreeMap<String, String>,
    3 "DNSHijackWhitelist" dns_hijack_whitelist: String, 4 "DisableCache" disable_cache: i64,
    5 "DisableCompression" disable_compression: i64, 6 "ElementBlacklist" element_blacklist: String,
    7 "FilterInvalidIP" filter_invalid_ip: i64, 8 "FlowHijackJumpTimes" flow_hijack_jump_times: i64,
    9 "FlowHijackLogo" flow_hijack_logo: String, 10 "IgnoreCertificateError" ignore_certificate_error: i64,
    11 "MonitorTimeout" monitor_timeout: i64, 12 "PageTamper" page_tamper: String, 13 "Redirection" redirection: i64,
    14 "SlowElementThreshold" slow_element_threshold: i64, 15 "TargetUrl" target_url: String,
    16 "VerifyStringBlacklist" verify_string_blacklist: String,
    17 "VerifyStringWhitelist" verify_string_whitelist: String, 18 "WaitCompletionTime" wait_completion_time: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTimingSyntheticTaskMonitors {
    pub city_code: Option<String>,
    pub client_type: Option<i64>,
    pub operator_code: Option<String>,
}
input! { UpdateTimingSyntheticTaskMonitors() {
    0 "CityCode" city_code: String, 1 "ClientType" client_type: i64, 2 "OperatorCode" operator_code: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTimingSyntheticTaskTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { UpdateTimingSyntheticTaskTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTimingSyntheticTaskOutput {
    pub code: Option<i64>,
    pub data: Option<UpdateTimingSyntheticTaskData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateTimingSyntheticTaskOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTimingSyntheticTaskData {
    pub task_id: Option<String>,
}
model! { UpdateTimingSyntheticTaskData {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWebhook {
    pub body: String,
    /// 0 to 9223372036854775807.
    pub contact_id: i64,
    pub contact_name: String,
    pub http_headers: Option<String>,
    pub http_params: Option<String>,
    pub method: String,
    pub recover_body: Option<String>,
    pub region_id: String,
    pub url: String,
}

/// What [`UpdateWebhook::new`] takes.
pub struct UpdateWebhookRequired {
    pub body: String,
    pub contact_id: i64,
    pub contact_name: String,
    pub method: String,
    pub region_id: String,
    pub url: String,
}
operation! { UpdateWebhook{UpdateWebhookRequired: body, contact_id, contact_name, method, region_id, url}
    "UpdateWebhook" -> UpdateWebhookOutput {
    0 "Body" body, 1 "ContactId" contact_id, 2 "ContactName" contact_name, 3 "HttpHeaders" http_headers: String,
    4 "HttpParams" http_params: String, 5 "Method" method, 6 "RecoverBody" recover_body: String, 7 "RegionId" region_id,
    8 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWebhookOutput {
    pub is_success: Option<bool>,
}
model! { UpdateWebhookOutput {
    0 "IsSuccess" is_success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeAddonRelease {
    pub addon_version: String,
    pub dry_run: Option<bool>,
    pub environment_id: String,
    pub region_id: Option<String>,
    pub release_name: String,
    pub values: String,
}
operation! { UpgradeAddonRelease(addon_version: String, environment_id: String, release_name: String, values: String)
    "UpgradeAddonRelease" -> UpgradeAddonReleaseOutput {
    0 "AddonVersion" addon_version, 1 "DryRun" dry_run: bool, 2 "EnvironmentId" environment_id,
    3 "RegionId" region_id: String, 4 "ReleaseName" release_name, 5 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeAddonReleaseOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpgradeAddonReleaseOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeEnvironmentFeature {
    pub aliyun_lang: Option<String>,
    pub environment_id: String,
    pub feature_name: String,
    pub feature_version: Option<String>,
    pub region_id: Option<String>,
    pub values: Option<String>,
}
operation! { UpgradeEnvironmentFeature(environment_id: String, feature_name: String)
    "UpgradeEnvironmentFeature" -> UpgradeEnvironmentFeatureOutput {
    0 "AliyunLang" aliyun_lang: String, 1 "EnvironmentId" environment_id, 2 "FeatureName" feature_name,
    3 "FeatureVersion" feature_version: String, 4 "RegionId" region_id: String, 5 "Values" values: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeEnvironmentFeatureOutput {
    pub code: Option<i64>,
    pub data: Option<BTreeMap<String, String>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpgradeEnvironmentFeatureOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Upload {
    pub edition: Option<String>,
    pub file_name: String,
    pub pid: String,
    pub region_id: String,
    pub version: Option<String>,
    pub file: Option<String>,
}
operation! { Upload(file_name: String, pid: String, region_id: String) "Upload" -> UploadOutput {
    0 "Edition" edition: String, 1 "FileName" file_name, 2 "Pid" pid, 3 "RegionId" region_id,
    4 "Version" version: String, 5 "File" file: String
} [
    Mark { index: 5, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadOutput {
    pub upload_result: Option<UploadUploadResult>,
}
model! { UploadOutput {
    0 "UploadResult" upload_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadUploadResult {
    pub fid: Option<String>,
    pub file_name: Option<String>,
    pub upload_time: Option<String>,
}
model! { UploadUploadResult {
    0 "Fid" fid, 1 "FileName" file_name, 2 "UploadTime" upload_time
} }

#[cfg(feature = "reflect")]
register! {
    AddAliClusterIdsToPrometheusGlobalView, AddGrafana, AddIntegration, AddPrometheusGlobalView,
    AddPrometheusGlobalViewByAliClusterIds, AddPrometheusInstance, AddPrometheusIntegration, AddRecordingRule,
    AddTagToFlinkCluster, AppendInstancesToPrometheusGlobalView, ApplyScenario, BindPrometheusGrafanaInstance,
    BlockAlarmNotification, ChangeAlarmSeverity, ChangeResourceGroup, CheckCommercialStatus, CheckServiceStatus,
    ClaimAlarm, CloseAlarm, ConfigApp, CreateAlertContact, CreateAlertContactGroup, CreateDispatchRule,
    CreateEnvCustomJob, CreateEnvPodMonitor, CreateEnvServiceMonitor, CreateEnvironment, CreateGrafanaWorkspace,
    CreateIntegration, CreateOrUpdateAlertRule, CreateOrUpdateContact, CreateOrUpdateContactGroup,
    CreateOrUpdateEventBridgeIntegration, CreateOrUpdateIMRobot, CreateOrUpdateNotificationPolicy,
    CreateOrUpdateSilencePolicy, CreateOrUpdateWebhookContact, CreatePrometheusAlertRule, CreatePrometheusInstance,
    CreatePrometheusMonitoring, CreateRetcodeApp, CreateRumApp, CreateRumUploadFileUrl, CreateSyntheticTask,
    CreateTimingSyntheticTask, CreateWebhook, DelAuthToken, DeleteAddonRelease, DeleteAlertContact,
    DeleteAlertContactGroup, DeleteAlertRule, DeleteAlertRules, DeleteAppList, DeleteCmsExporter, DeleteContact,
    DeleteContactGroup, DeleteDispatchRule, DeleteEnvCustomJob, DeleteEnvPodMonitor, DeleteEnvServiceMonitor,
    DeleteEnvironment, DeleteEnvironmentFeature, DeleteEventBridgeIntegration, DeleteGrafanaResource,
    DeleteGrafanaWorkspace, DeleteIMRobot, DeleteIntegration, DeleteIntegrations, DeleteNotificationPolicy,
    DeletePrometheusAlertRule, DeletePrometheusGlobalView, DeletePrometheusIntegration, DeletePrometheusMonitoring,
    DeleteRetcodeApp, DeleteRumApp, DeleteRumUploadFile, DeleteScenario, DeleteSilencePolicy, DeleteSourceMap,
    DeleteSyntheticTask, DeleteTimingSyntheticTask, DeleteTraceApp, DeleteWebhookContact, DescribeAddonMetrics,
    DescribeAddonRelease, DescribeContactGroups, DescribeContacts, DescribeDispatchRule, DescribeEnvCustomJob,
    DescribeEnvDropMetricsRule, DescribeEnvPodMonitor, DescribeEnvServiceMonitor, DescribeEnvironment,
    DescribeEnvironmentFeature, DescribeIMRobots, DescribePrometheusAlertRule, DescribeTraceLicenseKey,
    DescribeWebhookContacts, DoInsightsAction, EnableMetric, GetAgentDownloadUrl, GetAgentDownloadUrlV2, GetAlertRules,
    GetAppApiByPage, GetAppJVMConfig, GetAuthToken, GetCloudClusterAllUrl, GetClusterAllUrl, GetCommercialStatus,
    GetExploreUrl, GetGrafanaWorkspace, GetIntegrationState, GetManagedPrometheusStatus, GetMultipleTrace,
    GetOnCallSchedulesDetail, GetPrometheusApiToken, GetPrometheusGlobalView, GetPrometheusInstance,
    GetPrometheusIntegration, GetPrometheusMonitoring, GetRecordingRule, GetRetcodeAppByPid, GetRetcodeDataByQuery,
    GetRetcodeLogstore, GetRetcodeShareUrl, GetRumAppInfo, GetRumApps, GetRumDataForPage, GetRumExceptionStack,
    GetRumOcuStatisticData, GetRumUploadFiles, GetSourceMapInfo, GetStack, GetSyntheticMonitors, GetSyntheticTaskDetail,
    GetSyntheticTaskList, GetSyntheticTaskMonitors, GetTimingSyntheticTask, GetTrace, GetTraceApp, GetTraceAppConfig,
    ImportAppAlertRules, InitEnvironment, InstallAddon, InstallCmsExporter, InstallEnvironmentFeature,
    InstallManagedPrometheus, ListActivatedAlerts, ListAddonReleases, ListAddons, ListAlertEvents, ListAlerts,
    ListClusterFromGrafana, ListCmsInstances, ListDashboards, ListDashboardsByName, ListDispatchRule, ListEnvCustomJobs,
    ListEnvPodMonitors, ListEnvServiceMonitors, ListEnvironmentAddons, ListEnvironmentAlertRules,
    ListEnvironmentDashboards, ListEnvironmentFeatures, ListEnvironmentKubeResources, ListEnvironmentMetricTargets,
    ListEnvironments, ListEscalationPolicies, ListEventBridgeIntegrations, ListGrafanaWorkspace, ListInsightsEvents,
    ListIntegration, ListNotificationPolicies, ListOnCallSchedules, ListPrometheusAlertRules,
    ListPrometheusAlertTemplates, ListPrometheusGlobalView, ListPrometheusInstanceByTagAndResourceGroupId,
    ListPrometheusInstances, ListPrometheusIntegration, ListPrometheusMonitoring, ListRetcodeApps, ListScenario,
    ListSilencePolicies, ListSyntheticDetail, ListTimingSyntheticTasks, ListTraceApps, OpenArmsDefaultSLR,
    OpenArmsServiceSecondVersion, OpenVCluster, OpenXtraceDefaultSLR, QueryAppMetadata, QueryAppTopology,
    QueryCommercialUsage, QueryMetricByPage, QueryPromInstallStatus, QueryReleaseMetric,
    RemoveAliClusterIdsFromPrometheusGlobalView, RemoveSourcesFromPrometheusGlobalView, RestartEnvironmentFeature,
    SaveTraceAppConfig, SearchAlertContact, SearchAlertContactGroup, SearchAlertHistories, SearchAlertRules,
    SearchEvents, SearchRetcodeAppByPage, SearchTraceAppByName, SearchTraceAppByPage, SearchTraces, SearchTracesByPage,
    SendTTSVerifyLink, SetRetcodeShareStatus, StartAlert, StartTimingSyntheticTask, StopAlert, StopTimingSyntheticTask,
    SwitchSyntheticTaskStatus, SyncRecordingRules, TagResources, UninstallManagedPrometheus, UninstallPromCluster,
    UntagResources, UpdateAlertContact, UpdateAlertContactGroup, UpdateAlertRule, UpdateDispatchRule,
    UpdateEnvCustomJob, UpdateEnvDropMetricsRule, UpdateEnvPodMonitor, UpdateEnvServiceMonitor, UpdateEnvironment,
    UpdateGrafanaWorkspace, UpdateGrafanaWorkspaceVersion, UpdateIntegration, UpdateMetricDrop,
    UpdatePrometheusAlertRule, UpdatePrometheusGlobalView, UpdatePrometheusInstance, UpdatePrometheusIntegration,
    UpdatePrometheusMonitoring, UpdatePrometheusMonitoringStatus, UpdateRumApp, UpdateRumFileStatus,
    UpdateTimingSyntheticTask, UpdateWebhook, UpgradeAddonRelease, UpgradeEnvironmentFeature, Upload
}
