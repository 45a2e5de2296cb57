//! `arms` of Alibaba Cloud, API version 2019-08-08.
//!
//! Endpoint: a table of 40 regions, else `arms.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/ARMS/2019-08-08/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, arms::DescribeTraceLicenseKey};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeTraceLicenseKey::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
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
    &[
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
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("arms", "2019-08-08", "arms", &ENDPOINTS);

/// Adds ali cluster ids to prometheus global view: `AddAliClusterIdsToPrometheusGlobalView` of `arms` 2019-08-08.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ARMS/2019-08-08/AddAliClusterIdsToPrometheusGlobalView>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAliClusterIdsToPrometheusGlobalView {
    /// Required.
    pub cluster_ids: String,
    /// Required.
    pub global_view_cluster_id: String,
    /// Required.
    pub group_name: String,
    /// Required.
    pub region_id: String,
}
operation! {
    AddAliClusterIdsToPrometheusGlobalView(cluster_ids: String, global_view_cluster_id: String, group_name: String, region_id: String)
    "AddAliClusterIdsToPrometheusGlobalView" -> AddAliClusterIdsToPrometheusGlobalViewOutput {
    0 "ClusterIds" cluster_ids, 1 "GlobalViewClusterId" global_view_cluster_id, 2 "GroupName" group_name,
    3 "RegionId" region_id
} }

/// Response of [`AddAliClusterIdsToPrometheusGlobalView`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAliClusterIdsToPrometheusGlobalViewOutput {
    pub code: Option<i64>,
    pub data: Option<AddAliClusterIdsToPrometheusGlobalViewData>,
    pub message: Option<String>,
}
model! { AddAliClusterIdsToPrometheusGlobalViewOutput {
    0 "Code" code: i64, 1 "Data" data: AddAliClusterIdsToPrometheusGlobalViewData, 2 "Message" message: String
} }

/// In the response of [`AddAliClusterIdsToPrometheusGlobalView`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAliClusterIdsToPrometheusGlobalViewData {
    pub info: Option<String>,
    pub msg: Option<String>,
    pub success: Option<bool>,
}
model! { AddAliClusterIdsToPrometheusGlobalViewData {
    0 "Info" info: String, 1 "Msg" msg: String, 2 "Success" success: bool
} }

/// Adds grafana: `AddGrafana` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/AddGrafana>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGrafana {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub integration: String,
    /// Required.
    pub region_id: String,
}
operation! { AddGrafana(cluster_id: String, integration: String, region_id: String) "AddGrafana" -> AddGrafanaOutput {
    0 "ClusterId" cluster_id, 1 "Integration" integration, 2 "RegionId" region_id
} }

/// Response of [`AddGrafana`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGrafanaOutput {
    pub data: Option<String>,
}
model! { AddGrafanaOutput {
    0 "Data" data: String
} }

/// Adds integration: `AddIntegration` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/AddIntegration>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddIntegration {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub integration: String,
    /// Required.
    pub region_id: String,
}
operation! { AddIntegration(cluster_id: String, integration: String, region_id: String)
    "AddIntegration" -> AddIntegrationOutput {
    0 "ClusterId" cluster_id, 1 "Integration" integration, 2 "RegionId" region_id
} }

/// Response of [`AddIntegration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddIntegrationOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { AddIntegrationOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String
} }

/// Adds prometheus global view: `AddPrometheusGlobalView` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/AddPrometheusGlobalView>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPrometheusGlobalView {
    /// Required.
    pub clusters: String,
    /// Required.
    pub group_name: String,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub tag: Option<Vec<AddPrometheusGlobalViewTag>>,
}
operation! { AddPrometheusGlobalView(clusters: String, group_name: String, region_id: String)
    "AddPrometheusGlobalView" -> AddPrometheusGlobalViewOutput {
    0 "Clusters" clusters, 1 "GroupName" group_name, 2 "RegionId" region_id,
    3 "ResourceGroupId" resource_group_id: String, 4 "Tag" tag: Vec<AddPrometheusGlobalViewTag>
} }

/// In the request of [`AddPrometheusGlobalView`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPrometheusGlobalViewTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { AddPrometheusGlobalViewTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`AddPrometheusGlobalView`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPrometheusGlobalViewOutput {
    pub code: Option<i64>,
    pub data: Option<AddPrometheusGlobalViewData>,
    pub message: Option<String>,
}
model! { AddPrometheusGlobalViewOutput {
    0 "Code" code: i64, 1 "Data" data: AddPrometheusGlobalViewData, 2 "Message" message: String
} }

/// In the response of [`AddPrometheusGlobalView`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPrometheusGlobalViewData {
    pub info: Option<AddPrometheusGlobalViewInfo>,
    pub msg: Option<String>,
    pub success: Option<bool>,
}
model! { AddPrometheusGlobalViewData {
    0 "Info" info: AddPrometheusGlobalViewInfo, 1 "Msg" msg: String, 2 "Success" success: bool
} }

/// In the response of [`AddPrometheusGlobalView`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPrometheusGlobalViewInfo {
    pub failed_instances: Option<String>,
    pub global_view_cluster_id: Option<String>,
    pub region_id: Option<String>,
}
model! { AddPrometheusGlobalViewInfo {
    0 "FailedInstances" failed_instances: String, 1 "GlobalViewClusterId" global_view_cluster_id: String,
    2 "RegionId" region_id: String
} }

/// Adds prometheus global view by ali cluster ids: `AddPrometheusGlobalViewByAliClusterIds` of `arms` 2019-08-08.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ARMS/2019-08-08/AddPrometheusGlobalViewByAliClusterIds>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPrometheusGlobalViewByAliClusterIds {
    /// Required.
    pub cluster_ids: String,
    /// Required.
    pub group_name: String,
    pub product_code: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { AddPrometheusGlobalViewByAliClusterIds(cluster_ids: String, group_name: String, region_id: String)
    "AddPrometheusGlobalViewByAliClusterIds" -> AddPrometheusGlobalViewByAliClusterIdsOutput {
    0 "ClusterIds" cluster_ids, 1 "GroupName" group_name, 2 "ProductCode" product_code: String, 3 "RegionId" region_id
} }

/// Response of [`AddPrometheusGlobalViewByAliClusterIds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPrometheusGlobalViewByAliClusterIdsOutput {
    pub code: Option<i64>,
    pub data: Option<AddPrometheusGlobalViewByAliClusterIdsData>,
    pub message: Option<String>,
}
model! { AddPrometheusGlobalViewByAliClusterIdsOutput {
    0 "Code" code: i64, 1 "Data" data: AddPrometheusGlobalViewByAliClusterIdsData, 2 "Message" message: String
} }

/// In the response of [`AddPrometheusGlobalViewByAliClusterIds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPrometheusGlobalViewByAliClusterIdsData {
    pub info: Option<String>,
    pub msg: Option<String>,
    pub success: Option<bool>,
}
model! { AddPrometheusGlobalViewByAliClusterIdsData {
    0 "Info" info: String, 1 "Msg" msg: String, 2 "Success" success: bool
} }

/// Adds prometheus instance: `AddPrometheusInstance` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/AddPrometheusInstance>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPrometheusInstance {
    /// Required.
    pub name: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub r#type: String,
}
operation! { AddPrometheusInstance(name: String, region_id: String, r#type: String)
    "AddPrometheusInstance" -> AddPrometheusInstanceOutput {
    0 "Name" name, 1 "RegionId" region_id, 2 "Type" r#type
} }

/// Response of [`AddPrometheusInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPrometheusInstanceOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AddPrometheusInstanceOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Adds prometheus integration: `AddPrometheusIntegration` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/AddPrometheusIntegration>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPrometheusIntegration {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub integration_type: String,
    /// Required.
    pub param: String,
    /// Required.
    pub region_id: String,
}
operation! { AddPrometheusIntegration(cluster_id: String, integration_type: String, param: String, region_id: String)
    "AddPrometheusIntegration" -> AddPrometheusIntegrationOutput {
    0 "ClusterId" cluster_id, 1 "IntegrationType" integration_type, 2 "Param" param, 3 "RegionId" region_id
} }

/// Response of [`AddPrometheusIntegration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPrometheusIntegrationOutput {
    pub code: Option<i64>,
    pub data: Option<AddPrometheusIntegrationData>,
    pub message: Option<String>,
}
model! { AddPrometheusIntegrationOutput {
    0 "Code" code: i64, 1 "Data" data: AddPrometheusIntegrationData, 2 "Message" message: String
} }

/// In the response of [`AddPrometheusIntegration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPrometheusIntegrationData {
    pub instance_id: Option<i64>,
    pub instance_name: Option<String>,
}
model! { AddPrometheusIntegrationData {
    0 "InstanceId" instance_id: i64, 1 "InstanceName" instance_name: String
} }

/// Adds recording rule: `AddRecordingRule` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/AddRecordingRule>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRecordingRule {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub rule_yaml: String,
}
operation! { AddRecordingRule(cluster_id: String, region_id: String, rule_yaml: String)
    "AddRecordingRule" -> AddRecordingRuleOutput {
    0 "ClusterId" cluster_id, 1 "RegionId" region_id, 2 "RuleYaml" rule_yaml
} }

/// Response of [`AddRecordingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRecordingRuleOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { AddRecordingRuleOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String
} }

/// Adds tag to flink cluster: `AddTagToFlinkCluster` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/AddTagToFlinkCluster>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTagToFlinkCluster {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub flink_work_space_id: String,
    /// Required.
    pub flink_work_space_name: String,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    /// Required.
    pub target_user_id: String,
}

/// Arguments of [`AddTagToFlinkCluster::new`].
pub struct AddTagToFlinkClusterRequired {
    pub cluster_id: String,
    pub flink_work_space_id: String,
    pub flink_work_space_name: String,
    pub region_id: String,
    pub target_user_id: String,
}
operation! {
    AddTagToFlinkCluster { AddTagToFlinkClusterRequired: cluster_id, flink_work_space_id, flink_work_space_name, region_id, target_user_id }
    "AddTagToFlinkCluster" -> AddTagToFlinkClusterOutput {
    0 "ClusterId" cluster_id, 1 "FlinkWorkSpaceId" flink_work_space_id, 2 "FlinkWorkSpaceName" flink_work_space_name,
    3 "RegionId" region_id, 4 "ResourceGroupId" resource_group_id: String, 5 "TargetUserId" target_user_id
} }

/// Response of [`AddTagToFlinkCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTagToFlinkClusterOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub success: Option<bool>,
}
model! { AddTagToFlinkClusterOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Success" success: bool
} }

/// `AppendInstancesToPrometheusGlobalView` of `arms` 2019-08-08.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ARMS/2019-08-08/AppendInstancesToPrometheusGlobalView>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppendInstancesToPrometheusGlobalView {
    /// Required.
    pub clusters: String,
    /// Required.
    pub global_view_cluster_id: String,
    /// Required.
    pub group_name: String,
    /// Required.
    pub region_id: String,
}
operation! {
    AppendInstancesToPrometheusGlobalView(clusters: String, global_view_cluster_id: String, group_name: String, region_id: String)
    "AppendInstancesToPrometheusGlobalView" -> AppendInstancesToPrometheusGlobalViewOutput {
    0 "Clusters" clusters, 1 "GlobalViewClusterId" global_view_cluster_id, 2 "GroupName" group_name,
    3 "RegionId" region_id
} }

/// Response of [`AppendInstancesToPrometheusGlobalView`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppendInstancesToPrometheusGlobalViewOutput {
    pub code: Option<i64>,
    pub data: Option<AppendInstancesToPrometheusGlobalViewData>,
    pub message: Option<String>,
}
model! { AppendInstancesToPrometheusGlobalViewOutput {
    0 "Code" code: i64, 1 "Data" data: AppendInstancesToPrometheusGlobalViewData, 2 "Message" message: String
} }

/// In the response of [`AppendInstancesToPrometheusGlobalView`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppendInstancesToPrometheusGlobalViewData {
    pub info: Option<String>,
    pub msg: Option<String>,
    pub success: Option<bool>,
}
model! { AppendInstancesToPrometheusGlobalViewData {
    0 "Info" info: String, 1 "Msg" msg: String, 2 "Success" success: bool
} }

/// Applies scenario: `ApplyScenario` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/ApplyScenario>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyScenario {
    /// Required.
    pub app_id: String,
    /// Required.
    pub config: BTreeMap<String, Value>,
    /// Required.
    pub name: String,
    pub region_id: Option<String>,
    pub scenario: Option<String>,
    pub sign: Option<String>,
    pub sn_dump: Option<bool>,
    pub sn_force: Option<bool>,
    pub sn_stat: Option<bool>,
    pub sn_transfer: Option<bool>,
    /// Required.
    pub update_option: bool,
}
operation! { ApplyScenario(app_id: String, config: BTreeMap<String, Value>, name: String, update_option: bool)
    "ApplyScenario" -> ApplyScenarioOutput {
    0 "AppId" app_id, 1 "Config" config, 2 "Name" name, 3 "RegionId" region_id: String, 4 "Scenario" scenario: String,
    5 "Sign" sign: String, 6 "SnDump" sn_dump: bool, 7 "SnForce" sn_force: bool, 8 "SnStat" sn_stat: bool,
    9 "SnTransfer" sn_transfer: bool, 10 "UpdateOption" update_option
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`ApplyScenario`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyScenarioOutput {
    pub result: Option<String>,
}
model! { ApplyScenarioOutput {
    0 "Result" result: String
} }

/// Binds prometheus grafana instance: `BindPrometheusGrafanaInstance` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/BindPrometheusGrafanaInstance>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindPrometheusGrafanaInstance {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub grafana_instance_id: String,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
}
operation! { BindPrometheusGrafanaInstance(cluster_id: String, grafana_instance_id: String, region_id: String)
    "BindPrometheusGrafanaInstance" -> BindPrometheusGrafanaInstanceOutput {
    0 "ClusterId" cluster_id, 1 "GrafanaInstanceId" grafana_instance_id, 2 "RegionId" region_id,
    3 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`BindPrometheusGrafanaInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindPrometheusGrafanaInstanceOutput {
    pub code: Option<i64>,
    pub data: Option<bool>,
    pub message: Option<String>,
}
model! { BindPrometheusGrafanaInstanceOutput {
    0 "Code" code: i64, 1 "Data" data: bool, 2 "Message" message: String
} }

/// `BlockAlarmNotification` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/BlockAlarmNotification>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlockAlarmNotification {
    /// Required.
    pub alarm_id: i64,
    pub handler_id: Option<i64>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub timeout: i64,
}
operation! { BlockAlarmNotification(alarm_id: i64, region_id: String, timeout: i64)
    "BlockAlarmNotification" -> BlockAlarmNotificationOutput {
    0 "AlarmId" alarm_id, 1 "HandlerId" handler_id: i64, 2 "RegionId" region_id, 3 "Timeout" timeout
} }

/// Response of [`BlockAlarmNotification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlockAlarmNotificationOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { BlockAlarmNotificationOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Result" result: bool, 3 "Success" success: bool
} }

/// Changes alarm severity: `ChangeAlarmSeverity` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/ChangeAlarmSeverity>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeAlarmSeverity {
    /// Required.
    pub alarm_id: i64,
    pub handler_id: Option<i64>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub severity: String,
}
operation! { ChangeAlarmSeverity(alarm_id: i64, region_id: String, severity: String)
    "ChangeAlarmSeverity" -> ChangeAlarmSeverityOutput {
    0 "AlarmId" alarm_id, 1 "HandlerId" handler_id: i64, 2 "RegionId" region_id, 3 "Severity" severity
} }

/// Response of [`ChangeAlarmSeverity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeAlarmSeverityOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { ChangeAlarmSeverityOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Result" result: bool, 3 "Success" success: bool
} }

/// Changes resource group: `ChangeResourceGroup` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/ChangeResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResourceGroup {
    /// Required.
    pub new_resource_group_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_id: String,
    pub resource_type: Option<String>,
}
operation! { ChangeResourceGroup(new_resource_group_id: String, region_id: String, resource_id: String)
    "ChangeResourceGroup" -> ChangeResourceGroupOutput {
    0 "NewResourceGroupId" new_resource_group_id, 1 "RegionId" region_id, 2 "ResourceId" resource_id,
    3 "ResourceType" resource_type: String
} }

/// Response of [`ChangeResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResourceGroupOutput {
    pub code: Option<String>,
    pub data: Option<ChangeResourceGroupData>,
    pub message: Option<String>,
}
model! { ChangeResourceGroupOutput {
    0 "Code" code: String, 1 "Data" data: ChangeResourceGroupData, 2 "Message" message: String
} }

/// In the response of [`ChangeResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResourceGroupData {
    pub resource_group_id: Option<String>,
    pub resource_id: Option<String>,
}
model! { ChangeResourceGroupData {
    0 "ResourceGroupId" resource_group_id: String, 1 "ResourceId" resource_id: String
} }

/// Checks commercial status: `CheckCommercialStatus` of `arms` 2019-08-08.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/CheckCommercialStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCommercialStatus {
    pub region_id: Option<String>,
    /// Required.
    pub service: String,
}
operation! { CheckCommercialStatus(service: String) "CheckCommercialStatus" -> CheckCommercialStatusOutput {
    0 "RegionId" region_id: String, 1 "Service" service
} { method: "GET", } }

/// Response of [`CheckCommercialStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCommercialStatusOutput {
    pub data: Option<String>,
}
model! { CheckCommercialStatusOutput {
    0 "Data" data: String
} }

/// Checks service status: `CheckServiceStatus` of `arms` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/CheckServiceStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckServiceStatus {
    pub region_id: Option<String>,
    /// Required.
    pub svc_code: String,
}
operation! { CheckServiceStatus(svc_code: String) "CheckServiceStatus" -> CheckServiceStatusOutput {
    0 "RegionId" region_id: String, 1 "SvcCode" svc_code
} }

/// Response of [`CheckServiceStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckServiceStatusOutput {
    pub data: Option<String>,
}
model! { CheckServiceStatusOutput {
    0 "Data" data: String
} }

/// `ClaimAlarm` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/ClaimAlarm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClaimAlarm {
    /// Required.
    pub alarm_id: i64,
    pub handler_id: Option<i64>,
    /// Required.
    pub region_id: String,
}
operation! { ClaimAlarm(alarm_id: i64, region_id: String) "ClaimAlarm" -> ClaimAlarmOutput {
    0 "AlarmId" alarm_id, 1 "HandlerId" handler_id: i64, 2 "RegionId" region_id
} }

/// Response of [`ClaimAlarm`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClaimAlarmOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { ClaimAlarmOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Result" result: bool, 3 "Success" success: bool
} }

/// Closes alarm: `CloseAlarm` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/CloseAlarm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseAlarm {
    /// Required.
    pub alarm_id: i64,
    pub handler_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub solution: Option<String>,
}
operation! { CloseAlarm(alarm_id: i64, region_id: String) "CloseAlarm" -> CloseAlarmOutput {
    0 "AlarmId" alarm_id, 1 "HandlerId" handler_id: i64, 2 "RegionId" region_id, 3 "Solution" solution: String
} }

/// Response of [`CloseAlarm`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseAlarmOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { CloseAlarmOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Result" result: bool, 3 "Success" success: bool
} }

/// `ConfigApp` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/ConfigApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigApp {
    /// Required.
    pub app_ids: String,
    pub enable: Option<String>,
    /// Required.
    pub region_id: String,
    pub r#type: Option<String>,
}
operation! { ConfigApp(app_ids: String, region_id: String) "ConfigApp" -> ConfigAppOutput {
    0 "AppIds" app_ids, 1 "Enable" enable: String, 2 "RegionId" region_id, 3 "Type" r#type: String
} }

/// Response of [`ConfigApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigAppOutput {
    pub data: Option<String>,
}
model! { ConfigAppOutput {
    0 "Data" data: String
} }

/// Creates alert contact: `CreateAlertContact` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/CreateAlertContact>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlertContact {
    pub contact_name: Option<String>,
    /// Secret.
    pub ding_robot_webhook_url: Option<Secret>,
    pub email: Option<String>,
    pub phone_num: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub system_noc: Option<bool>,
}
operation! { CreateAlertContact(region_id: String) "CreateAlertContact" -> CreateAlertContactOutput {
    0 "ContactName" contact_name: String, 1 "DingRobotWebhookUrl" ding_robot_webhook_url: Secret,
    2 "Email" email: String, 3 "PhoneNum" phone_num: String, 4 "RegionId" region_id,
    5 "ResourceGroupId" resource_group_id: String, 6 "SystemNoc" system_noc: bool
} }

/// Response of [`CreateAlertContact`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlertContactOutput {
    pub contact_id: Option<String>,
}
model! { CreateAlertContactOutput {
    0 "ContactId" contact_id: String
} }

/// Creates alert contact group: `CreateAlertContactGroup` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/CreateAlertContactGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlertContactGroup {
    /// Required.
    pub contact_group_name: String,
    pub contact_ids: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { CreateAlertContactGroup(contact_group_name: String, region_id: String)
    "CreateAlertContactGroup" -> CreateAlertContactGroupOutput {
    0 "ContactGroupName" contact_group_name, 1 "ContactIds" contact_ids: String, 2 "RegionId" region_id
} }

/// Response of [`CreateAlertContactGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlertContactGroupOutput {
    pub contact_group_id: Option<String>,
}
model! { CreateAlertContactGroupOutput {
    0 "ContactGroupId" contact_group_id: String
} }

/// Creates dispatch rule: `CreateDispatchRule` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/CreateDispatchRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDispatchRule {
    /// Required.
    pub dispatch_rule: String,
    /// Required.
    pub region_id: String,
}
operation! { CreateDispatchRule(dispatch_rule: String, region_id: String)
    "CreateDispatchRule" -> CreateDispatchRuleOutput {
    0 "DispatchRule" dispatch_rule, 1 "RegionId" region_id
} }

/// Response of [`CreateDispatchRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDispatchRuleOutput {
    pub dispatch_rule_id: Option<i64>,
}
model! { CreateDispatchRuleOutput {
    0 "DispatchRuleId" dispatch_rule_id: i64
} }

/// Creates env custom job: `CreateEnvCustomJob` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/CreateEnvCustomJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnvCustomJob {
    pub aliyun_lang: Option<String>,
    /// Required.
    pub custom_job_name: String,
    /// Required.
    pub environment_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub config_yaml: String,
}
operation! {
    CreateEnvCustomJob(custom_job_name: String, environment_id: String, region_id: String, config_yaml: String)
    "CreateEnvCustomJob" -> CreateEnvCustomJobOutput {
    0 "AliyunLang" aliyun_lang: String, 1 "CustomJobName" custom_job_name, 2 "EnvironmentId" environment_id,
    3 "RegionId" region_id, 4 "ConfigYaml" config_yaml
} [
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`CreateEnvCustomJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnvCustomJobOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { CreateEnvCustomJobOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String
} }

/// Creates env pod monitor: `CreateEnvPodMonitor` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/CreateEnvPodMonitor>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnvPodMonitor {
    pub aliyun_lang: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub environment_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub config_yaml: String,
}
operation! { CreateEnvPodMonitor(environment_id: String, region_id: String, config_yaml: String)
    "CreateEnvPodMonitor" -> CreateEnvPodMonitorOutput {
    0 "AliyunLang" aliyun_lang: String, 1 "DryRun" dry_run: bool, 2 "EnvironmentId" environment_id,
    3 "RegionId" region_id, 4 "ConfigYaml" config_yaml
} [
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`CreateEnvPodMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnvPodMonitorOutput {
    pub code: Option<i64>,
    pub data: Option<CreateEnvPodMonitorData>,
    pub message: Option<String>,
}
model! { CreateEnvPodMonitorOutput {
    0 "Code" code: i64, 1 "Data" data: CreateEnvPodMonitorData, 2 "Message" message: String
} }

/// In the response of [`CreateEnvPodMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnvPodMonitorData {
    pub matched_msg: Option<String>,
    pub matched_target_count: Option<String>,
    pub namespace: Option<String>,
    pub pod_monitor_name: Option<String>,
}
model! { CreateEnvPodMonitorData {
    0 "MatchedMsg" matched_msg: String, 1 "MatchedTargetCount" matched_target_count: String,
    2 "Namespace" namespace: String, 3 "PodMonitorName" pod_monitor_name: String
} }

/// Creates env service monitor: `CreateEnvServiceMonitor` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/CreateEnvServiceMonitor>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnvServiceMonitor {
    pub aliyun_lang: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub environment_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub config_yaml: String,
}
operation! { CreateEnvServiceMonitor(environment_id: String, region_id: String, config_yaml: String)
    "CreateEnvServiceMonitor" -> CreateEnvServiceMonitorOutput {
    0 "AliyunLang" aliyun_lang: String, 1 "DryRun" dry_run: bool, 2 "EnvironmentId" environment_id,
    3 "RegionId" region_id, 4 "ConfigYaml" config_yaml
} [
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`CreateEnvServiceMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnvServiceMonitorOutput {
    pub code: Option<i64>,
    pub data: Option<CreateEnvServiceMonitorData>,
    pub message: Option<String>,
}
model! { CreateEnvServiceMonitorOutput {
    0 "Code" code: i64, 1 "Data" data: CreateEnvServiceMonitorData, 2 "Message" message: String
} }

/// In the response of [`CreateEnvServiceMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnvServiceMonitorData {
    pub matched_msg: Option<String>,
    pub matched_target_count: Option<i64>,
    pub namespace: Option<String>,
    pub service_monitor_name: Option<String>,
}
model! { CreateEnvServiceMonitorData {
    0 "MatchedMsg" matched_msg: String, 1 "MatchedTargetCount" matched_target_count: i64,
    2 "Namespace" namespace: String, 3 "ServiceMonitorName" service_monitor_name: String
} }

/// Creates environment: `CreateEnvironment` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/CreateEnvironment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnvironment {
    pub aliyun_lang: Option<String>,
    /// Required.
    pub bind_resource_id: String,
    /// Required.
    pub environment_name: String,
    /// Required.
    pub environment_sub_type: String,
    /// Required.
    pub environment_type: String,
    pub fee_package: Option<String>,
    pub grafana_workspace_id: Option<String>,
    pub init_environment: Option<bool>,
    pub managed_type: Option<String>,
    pub prometheus_instance_id: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub tags: Option<Vec<CreateEnvironmentTags>>,
}

/// Arguments of [`CreateEnvironment::new`].
pub struct CreateEnvironmentRequired {
    pub bind_resource_id: String,
    pub environment_name: String,
    pub environment_sub_type: String,
    pub environment_type: String,
    pub region_id: String,
}
operation! {
    CreateEnvironment { CreateEnvironmentRequired: bind_resource_id, environment_name, environment_sub_type, environment_type, region_id }
    "CreateEnvironment" -> CreateEnvironmentOutput {
    0 "AliyunLang" aliyun_lang: String, 1 "BindResourceId" bind_resource_id, 2 "EnvironmentName" environment_name,
    3 "EnvironmentSubType" environment_sub_type, 4 "EnvironmentType" environment_type,
    5 "FeePackage" fee_package: String, 6 "GrafanaWorkspaceId" grafana_workspace_id: String,
    7 "InitEnvironment" init_environment: bool, 8 "ManagedType" managed_type: String,
    9 "PrometheusInstanceId" prometheus_instance_id: String, 10 "RegionId" region_id,
    11 "ResourceGroupId" resource_group_id: String, 12 "Tags" tags: Vec<CreateEnvironmentTags>
} }

/// In the request of [`CreateEnvironment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnvironmentTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateEnvironmentTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateEnvironment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnvironmentOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { CreateEnvironmentOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String
} }

/// Creates grafana workspace: `CreateGrafanaWorkspace` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/CreateGrafanaWorkspace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGrafanaWorkspace {
    pub account_number: Option<String>,
    pub aliyun_lang: Option<String>,
    pub auto_renew: Option<String>,
    pub custom_account_number: Option<String>,
    pub description: Option<String>,
    pub duration: Option<String>,
    /// Required.
    pub grafana_version: String,
    /// Required.
    pub grafana_workspace_edition: String,
    /// Required.
    pub grafana_workspace_name: String,
    /// Secret.
    pub password: Option<Secret>,
    pub pricing_cycle: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub tags: Option<Vec<CreateGrafanaWorkspaceTags>>,
}
operation! {
    CreateGrafanaWorkspace(grafana_version: String, grafana_workspace_edition: String, grafana_workspace_name: String, region_id: String)
    "CreateGrafanaWorkspace" -> CreateGrafanaWorkspaceOutput {
    0 "AccountNumber" account_number: String, 1 "AliyunLang" aliyun_lang: String, 2 "AutoRenew" auto_renew: String,
    3 "CustomAccountNumber" custom_account_number: String, 4 "Description" description: String,
    5 "Duration" duration: String, 6 "GrafanaVersion" grafana_version,
    7 "GrafanaWorkspaceEdition" grafana_workspace_edition, 8 "GrafanaWorkspaceName" grafana_workspace_name,
    9 "Password" password: Secret, 10 "PricingCycle" pricing_cycle: String, 11 "RegionId" region_id,
    12 "ResourceGroupId" resource_group_id: String, 13 "Tags" tags: Vec<CreateGrafanaWorkspaceTags>
} [
    Mark::new(13, Location::Default, Style::Json)
] }

/// In the request of [`CreateGrafanaWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGrafanaWorkspaceTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateGrafanaWorkspaceTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateGrafanaWorkspace`].
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
    0 "Code" code: i64, 1 "Data" data: GrafanaWorkspace, 2 "Message" message: String, 3 "Success" success: bool,
    4 "TraceId" trace_id: String
} }

/// In the response of [`CreateGrafanaWorkspace`].
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
    pub tags: Vec<GrafanaWorkspaceTags>,
    pub upgrade_version: Vec<String>,
    pub user_id: Option<String>,
}
model! { GrafanaWorkspace {
    0 "commercial" commercial: bool, 1 "deployType" deploy_type: String, 2 "description" description: String,
    3 "endTime" end_time: f64, 4 "gmtCreate" gmt_create: f64, 5 "grafanaVersion" grafana_version: String,
    6 "grafanaWorkspaceDomain" grafana_workspace_domain: String,
    7 "grafanaWorkspaceDomainStatus" grafana_workspace_domain_status: String,
    8 "grafanaWorkspaceEdition" grafana_workspace_edition: String, 9 "grafanaWorkspaceId" grafana_workspace_id: String,
    10 "grafanaWorkspaceIp" grafana_workspace_ip: String, 11 "grafanaWorkspaceName" grafana_workspace_name: String,
    12 "maxAccount" max_account: String, 13 "ntmId" ntm_id: String, 14 "personalDomain" personal_domain: String,
    15 "personalDomainPrefix" personal_domain_prefix: String, 16 "privateDomain" private_domain: String,
    17 "privateIp" private_ip: String, 18 "protocol" protocol: String, 19 "regionId" region_id: String,
    20 "resourceGroupId" resource_group_id: String, 21 "shareSynced" share_synced: bool, 22 "snatIp" snat_ip: String,
    23 "status" status: String, 24 "tags" tags: Vec<GrafanaWorkspaceTags>,
    25 "upgradeVersion" upgrade_version: Vec<String>, 26 "userId" user_id: String
} }

/// In the response of [`CreateGrafanaWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrafanaWorkspaceTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GrafanaWorkspaceTags {
    0 "key" key: String, 1 "value" value: String
} }

/// Creates integration: `CreateIntegration` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/CreateIntegration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIntegration {
    pub region_id: Option<String>,
    pub auto_recover: Option<bool>,
    pub description: Option<String>,
    /// Required.
    pub integration_name: String,
    /// Required.
    pub integration_product_type: String,
    pub recover_time: Option<i64>,
}
operation! { CreateIntegration(integration_name: String, integration_product_type: String)
    "CreateIntegration" -> CreateIntegrationOutput {
    0 "RegionId" region_id: String, 1 "AutoRecover" auto_recover: bool, 2 "Description" description: String,
    3 "IntegrationName" integration_name, 4 "IntegrationProductType" integration_product_type,
    5 "RecoverTime" recover_time: i64
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`CreateIntegration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIntegrationOutput {
    pub integration: Option<CreateIntegrationIntegration>,
}
model! { CreateIntegrationOutput {
    0 "Integration" integration: CreateIntegrationIntegration
} }

/// In the response of [`CreateIntegration`].
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
    0 "AutoRecover" auto_recover: bool, 1 "Description" description: String, 2 "IntegrationId" integration_id: i64,
    3 "IntegrationName" integration_name: String, 4 "IntegrationProductType" integration_product_type: String,
    5 "RecoverTime" recover_time: i64
} }

/// Creates or update alert rule: `CreateOrUpdateAlertRule` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/CreateOrUpdateAlertRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateAlertRule {
    pub alert_check_type: Option<String>,
    pub alert_group: Option<i64>,
    pub alert_id: Option<i64>,
    /// Required.
    pub alert_name: String,
    pub alert_piplines: Option<String>,
    pub alert_rule_content: Option<String>,
    pub alert_status: Option<String>,
    /// Required.
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
    /// Required.
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
    Mark::new(30, Location::Body, Style::None)
] }

/// In the request of [`CreateOrUpdateAlertRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateAlertRuleMarkTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateOrUpdateAlertRuleMarkTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`CreateOrUpdateAlertRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateAlertRuleTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateOrUpdateAlertRuleTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateOrUpdateAlertRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateAlertRuleOutput {
    pub alert_rule: Option<CreateOrUpdateAlertRuleAlertRule>,
}
model! { CreateOrUpdateAlertRuleOutput {
    0 "AlertRule" alert_rule: CreateOrUpdateAlertRuleAlertRule
} }

/// In the response of [`CreateOrUpdateAlertRule`].
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
    pub annotations: Vec<CreateOrUpdateAlertRuleAnnotations>,
    pub auto_add_new_application: Option<bool>,
    pub cluster_id: Option<String>,
    pub created_time: Option<i64>,
    pub duration: Option<String>,
    pub extend: Option<String>,
    pub filters: Option<CreateOrUpdateAlertRuleFilters>,
    pub labels: Vec<CreateOrUpdateAlertRuleLabels>,
    pub level: Option<String>,
    pub message: Option<String>,
    pub metrics_type: Option<String>,
    pub notify_mode: Option<String>,
    pub notify_strategy: Option<String>,
    pub pids: Vec<String>,
    pub prom_ql: Option<String>,
    pub region_id: Option<String>,
    pub tags: Vec<CreateOrUpdateAlertRuleAlertRuleTags>,
    pub updated_time: Option<i64>,
    pub user_id: Option<String>,
}
model! { CreateOrUpdateAlertRuleAlertRule {
    0 "AlertCheckType" alert_check_type: String, 1 "AlertGroup" alert_group: i64, 2 "AlertId" alert_id: i64,
    3 "AlertName" alert_name: String, 4 "AlertRuleContent" alert_rule_content: CreateOrUpdateAlertRuleAlertRuleContent,
    5 "AlertStatus" alert_status: String, 6 "AlertType" alert_type: String,
    7 "Annotations" annotations: Vec<CreateOrUpdateAlertRuleAnnotations>,
    8 "AutoAddNewApplication" auto_add_new_application: bool, 9 "ClusterId" cluster_id: String,
    10 "CreatedTime" created_time: i64, 11 "Duration" duration: String, 12 "Extend" extend: String,
    13 "Filters" filters: CreateOrUpdateAlertRuleFilters, 14 "Labels" labels: Vec<CreateOrUpdateAlertRuleLabels>,
    15 "Level" level: String, 16 "Message" message: String, 17 "MetricsType" metrics_type: String,
    18 "NotifyMode" notify_mode: String, 19 "NotifyStrategy" notify_strategy: String, 20 "Pids" pids: Vec<String>,
    21 "PromQL" prom_ql: String, 22 "RegionId" region_id: String,
    23 "Tags" tags: Vec<CreateOrUpdateAlertRuleAlertRuleTags>, 24 "UpdatedTime" updated_time: i64,
    25 "UserId" user_id: String
} }

/// In the response of [`CreateOrUpdateAlertRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateAlertRuleAlertRuleContent {
    pub alert_rule_items: Vec<CreateOrUpdateAlertRuleAlertRuleItems>,
    pub condition: Option<String>,
}
model! { CreateOrUpdateAlertRuleAlertRuleContent {
    0 "AlertRuleItems" alert_rule_items: Vec<CreateOrUpdateAlertRuleAlertRuleItems>, 1 "Condition" condition: String
} }

/// In the response of [`CreateOrUpdateAlertRule`].
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
    0 "Aggregate" aggregate: String, 1 "MetricKey" metric_key: String, 2 "N" n: f64, 3 "Operator" operator: String,
    4 "Value" value: String
} }

/// In the response of [`CreateOrUpdateAlertRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateAlertRuleAnnotations {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { CreateOrUpdateAlertRuleAnnotations {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the response of [`CreateOrUpdateAlertRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateAlertRuleFilters {
    pub custom_sls_filters: Vec<CreateOrUpdateAlertRuleCustomSLSFilters>,
    pub custom_sls_group_by_dimensions: Vec<String>,
    pub custom_sls_wheres: Vec<String>,
    pub dim_filters: Vec<CreateOrUpdateAlertRuleDimFilters>,
}
model! { CreateOrUpdateAlertRuleFilters {
    0 "CustomSLSFilters" custom_sls_filters: Vec<CreateOrUpdateAlertRuleCustomSLSFilters>,
    1 "CustomSLSGroupByDimensions" custom_sls_group_by_dimensions: Vec<String>,
    2 "CustomSLSWheres" custom_sls_wheres: Vec<String>,
    3 "DimFilters" dim_filters: Vec<CreateOrUpdateAlertRuleDimFilters>
} }

/// In the response of [`CreateOrUpdateAlertRule`].
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
    0 "Key" key: String, 1 "Opt" opt: String, 2 "Show" show: bool, 3 "T" t: String, 4 "Value" value: String
} }

/// In the response of [`CreateOrUpdateAlertRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateAlertRuleDimFilters {
    pub filter_key: Option<String>,
    pub filter_opt: Option<String>,
    pub filter_values: Vec<String>,
}
model! { CreateOrUpdateAlertRuleDimFilters {
    0 "FilterKey" filter_key: String, 1 "FilterOpt" filter_opt: String, 2 "FilterValues" filter_values: Vec<String>
} }

/// In the response of [`CreateOrUpdateAlertRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateAlertRuleLabels {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { CreateOrUpdateAlertRuleLabels {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the response of [`CreateOrUpdateAlertRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateAlertRuleAlertRuleTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { CreateOrUpdateAlertRuleAlertRuleTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Creates or update contact: `CreateOrUpdateContact` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/CreateOrUpdateContact>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateContact {
    pub ding_robot_url: Option<String>,
    pub resource_group_id: Option<String>,
    pub contact_id: Option<i64>,
    /// Required.
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
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None)
] }

/// Response of [`CreateOrUpdateContact`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateContactOutput {
    pub alert_contact: Option<CreateOrUpdateContactAlertContact>,
}
model! { CreateOrUpdateContactOutput {
    0 "AlertContact" alert_contact: CreateOrUpdateContactAlertContact
} }

/// In the response of [`CreateOrUpdateContact`].
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
    0 "ContactId" contact_id: f64, 1 "ContactName" contact_name: String, 2 "DingRobotUrl" ding_robot_url: String,
    3 "Email" email: String, 4 "IsVerify" is_verify: bool, 5 "Phone" phone: String,
    6 "ReissueSendNotice" reissue_send_notice: i64, 7 "isEmailVerify" is_email_verify: bool
} }

/// Creates or update contact group: `CreateOrUpdateContactGroup` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/CreateOrUpdateContactGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateContactGroup {
    pub contact_group_id: Option<i64>,
    /// Required.
    pub contact_group_name: String,
    pub contact_ids: Option<String>,
}
operation! { CreateOrUpdateContactGroup(contact_group_name: String)
    "CreateOrUpdateContactGroup" -> CreateOrUpdateContactGroupOutput {
    0 "ContactGroupId" contact_group_id: i64, 1 "ContactGroupName" contact_group_name,
    2 "ContactIds" contact_ids: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`CreateOrUpdateContactGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateContactGroupOutput {
    pub alert_contact_group: Option<CreateOrUpdateContactGroupAlertContactGroup>,
}
model! { CreateOrUpdateContactGroupOutput {
    0 "AlertContactGroup" alert_contact_group: CreateOrUpdateContactGroupAlertContactGroup
} }

/// In the response of [`CreateOrUpdateContactGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateContactGroupAlertContactGroup {
    pub contact_group_id: Option<f64>,
    pub contact_group_name: Option<String>,
    pub contact_ids: Option<String>,
}
model! { CreateOrUpdateContactGroupAlertContactGroup {
    0 "ContactGroupId" contact_group_id: f64, 1 "ContactGroupName" contact_group_name: String,
    2 "ContactIds" contact_ids: String
} }

/// Creates or update event bridge integration: `CreateOrUpdateEventBridgeIntegration` of `arms` 2019-08-08.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ARMS/2019-08-08/CreateOrUpdateEventBridgeIntegration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateEventBridgeIntegration {
    pub access_key: Option<String>,
    /// Secret.
    pub access_secret: Option<Secret>,
    pub description: Option<String>,
    pub endpoint: Option<String>,
    pub event_bus_name: Option<String>,
    pub event_bus_region_id: Option<String>,
    pub id: Option<i64>,
    /// Required.
    pub name: String,
    pub source: Option<String>,
}
operation! { CreateOrUpdateEventBridgeIntegration(name: String)
    "CreateOrUpdateEventBridgeIntegration" -> CreateOrUpdateEventBridgeIntegrationOutput {
    0 "AccessKey" access_key: String, 1 "AccessSecret" access_secret: Secret, 2 "Description" description: String,
    3 "Endpoint" endpoint: String, 4 "EventBusName" event_bus_name: String,
    5 "EventBusRegionId" event_bus_region_id: String, 6 "Id" id: i64, 7 "Name" name, 8 "Source" source: String
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

/// Response of [`CreateOrUpdateEventBridgeIntegration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateEventBridgeIntegrationOutput {
    pub event_bridge_integration: Option<
        CreateOrUpdateEventBridgeIntegrationEventBridgeIntegration,
    >,
}
model! { CreateOrUpdateEventBridgeIntegrationOutput {
    0 "EventBridgeIntegration" event_bridge_integration: CreateOrUpdateEventBridgeIntegrationEventBridgeIntegration
} }

/// In the response of [`CreateOrUpdateEventBridgeIntegration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateEventBridgeIntegrationEventBridgeIntegration {
    pub access_key: Option<String>,
    /// Secret.
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
    0 "AccessKey" access_key: String, 1 "AccessSecret" access_secret: Secret, 2 "Description" description: String,
    3 "Endpoint" endpoint: String, 4 "EventBusName" event_bus_name: String,
    5 "EventBusRegionId" event_bus_region_id: String, 6 "Id" id: i64, 7 "Name" name: String, 8 "Source" source: String
} }

/// Creates or update im robot: `CreateOrUpdateIMRobot` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/CreateOrUpdateIMRobot>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateIMRobot {
    pub card_template: Option<String>,
    pub daily_noc: Option<bool>,
    pub daily_noc_time: Option<String>,
    /// Secret.
    pub ding_sign_key: Option<Secret>,
    pub enable_outgoing: Option<bool>,
    /// Required.
    pub robot_address: String,
    pub robot_id: Option<i64>,
    /// Required.
    pub robot_name: String,
    /// Secret.
    pub token: Option<Secret>,
    /// Required.
    pub r#type: String,
}
operation! { CreateOrUpdateIMRobot(robot_address: String, robot_name: String, r#type: String)
    "CreateOrUpdateIMRobot" -> CreateOrUpdateIMRobotOutput {
    0 "CardTemplate" card_template: String, 1 "DailyNoc" daily_noc: bool, 2 "DailyNocTime" daily_noc_time: String,
    3 "DingSignKey" ding_sign_key: Secret, 4 "EnableOutgoing" enable_outgoing: bool, 5 "RobotAddress" robot_address,
    6 "RobotId" robot_id: i64, 7 "RobotName" robot_name, 8 "Token" token: Secret, 9 "Type" r#type
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

/// Response of [`CreateOrUpdateIMRobot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateIMRobotOutput {
    pub alert_robot: Option<CreateOrUpdateIMRobotAlertRobot>,
}
model! { CreateOrUpdateIMRobotOutput {
    0 "AlertRobot" alert_robot: CreateOrUpdateIMRobotAlertRobot
} }

/// In the response of [`CreateOrUpdateIMRobot`].
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
    /// Secret.
    pub token: Option<Secret>,
    pub r#type: Option<String>,
}
model! { CreateOrUpdateIMRobotAlertRobot {
    0 "CardTemplate" card_template: String, 1 "DailyNoc" daily_noc: bool, 2 "DailyNocTime" daily_noc_time: String,
    3 "EnableOutgoing" enable_outgoing: bool, 4 "RobotAddress" robot_address: String, 5 "RobotId" robot_id: f64,
    6 "RobotName" robot_name: String, 7 "Token" token: Secret, 8 "Type" r#type: String
} }

/// Creates or update notification policy: `CreateOrUpdateNotificationPolicy` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/CreateOrUpdateNotificationPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateNotificationPolicy {
    pub directed_mode: Option<bool>,
    pub escalation_policy_id: Option<i64>,
    pub group_rule: Option<String>,
    pub id: Option<i64>,
    pub integration_id: Option<i64>,
    pub matching_rules: Option<String>,
    /// Required.
    pub name: String,
    /// Required.
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
    Mark::new(13, Location::Body, Style::None)
] }

/// Response of [`CreateOrUpdateNotificationPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateNotificationPolicyOutput {
    pub notification_policy: Option<CreateOrUpdateNotificationPolicyNotificationPolicy>,
}
model! { CreateOrUpdateNotificationPolicyOutput {
    0 "NotificationPolicy" notification_policy: CreateOrUpdateNotificationPolicyNotificationPolicy
} }

/// In the response of [`CreateOrUpdateNotificationPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateNotificationPolicyNotificationPolicy {
    pub directed_mode: Option<bool>,
    pub escalation_policy_id: Option<i64>,
    pub group_rule: Option<CreateOrUpdateNotificationPolicyGroupRule>,
    pub id: Option<i64>,
    pub integration_id: Option<i64>,
    pub matching_rules: Vec<CreateOrUpdateNotificationPolicyMatchingRules>,
    pub name: Option<String>,
    pub notify_rule: Option<CreateOrUpdateNotificationPolicyNotifyRule>,
    pub notify_template: Option<CreateOrUpdateNotificationPolicyNotifyTemplate>,
    pub repeat: Option<bool>,
    pub repeat_interval: Option<i64>,
    pub send_recover_message: Option<bool>,
    pub state: Option<String>,
}
model! { CreateOrUpdateNotificationPolicyNotificationPolicy {
    0 "DirectedMode" directed_mode: bool, 1 "EscalationPolicyId" escalation_policy_id: i64,
    2 "GroupRule" group_rule: CreateOrUpdateNotificationPolicyGroupRule, 3 "Id" id: i64,
    4 "IntegrationId" integration_id: i64,
    5 "MatchingRules" matching_rules: Vec<CreateOrUpdateNotificationPolicyMatchingRules>, 6 "Name" name: String,
    7 "NotifyRule" notify_rule: CreateOrUpdateNotificationPolicyNotifyRule,
    8 "NotifyTemplate" notify_template: CreateOrUpdateNotificationPolicyNotifyTemplate, 9 "Repeat" repeat: bool,
    10 "RepeatInterval" repeat_interval: i64, 11 "SendRecoverMessage" send_recover_message: bool,
    12 "State" state: String
} }

/// In the response of [`CreateOrUpdateNotificationPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateNotificationPolicyGroupRule {
    pub group_interval: Option<i64>,
    pub group_wait: Option<i64>,
    pub grouping_fields: Vec<String>,
}
model! { CreateOrUpdateNotificationPolicyGroupRule {
    0 "GroupInterval" group_interval: i64, 1 "GroupWait" group_wait: i64,
    2 "GroupingFields" grouping_fields: Vec<String>
} }

/// In the response of [`CreateOrUpdateNotificationPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateNotificationPolicyMatchingRules {
    pub matching_conditions: Vec<CreateOrUpdateNotificationPolicyMatchingConditions>,
}
model! { CreateOrUpdateNotificationPolicyMatchingRules {
    0 "MatchingConditions" matching_conditions: Vec<CreateOrUpdateNotificationPolicyMatchingConditions>
} }

/// In the response of [`CreateOrUpdateNotificationPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateNotificationPolicyMatchingConditions {
    pub key: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
model! { CreateOrUpdateNotificationPolicyMatchingConditions {
    0 "Key" key: String, 1 "Operator" operator: String, 2 "Value" value: String
} }

/// In the response of [`CreateOrUpdateNotificationPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateNotificationPolicyNotifyRule {
    pub notify_channels: Vec<String>,
    pub notify_end_time: Option<String>,
    pub notify_objects: Vec<CreateOrUpdateNotificationPolicyNotifyObjects>,
    pub notify_start_time: Option<String>,
}
model! { CreateOrUpdateNotificationPolicyNotifyRule {
    0 "NotifyChannels" notify_channels: Vec<String>, 1 "NotifyEndTime" notify_end_time: String,
    2 "NotifyObjects" notify_objects: Vec<CreateOrUpdateNotificationPolicyNotifyObjects>,
    3 "NotifyStartTime" notify_start_time: String
} }

/// In the response of [`CreateOrUpdateNotificationPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateNotificationPolicyNotifyObjects {
    pub notify_channels: Vec<String>,
    pub notify_object_id: Option<i64>,
    pub notify_object_name: Option<String>,
    pub notify_object_type: Option<String>,
}
model! { CreateOrUpdateNotificationPolicyNotifyObjects {
    0 "NotifyChannels" notify_channels: Vec<String>, 1 "NotifyObjectId" notify_object_id: i64,
    2 "NotifyObjectName" notify_object_name: String, 3 "NotifyObjectType" notify_object_type: String
} }

/// In the response of [`CreateOrUpdateNotificationPolicy`].
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
    0 "EmailContent" email_content: String, 1 "EmailRecoverContent" email_recover_content: String,
    2 "EmailRecoverTitle" email_recover_title: String, 3 "EmailTitle" email_title: String,
    4 "RobotContent" robot_content: String, 5 "SmsContent" sms_content: String,
    6 "SmsRecoverContent" sms_recover_content: String, 7 "TtsContent" tts_content: String,
    8 "TtsRecoverContent" tts_recover_content: String
} }

/// Creates or update silence policy: `CreateOrUpdateSilencePolicy` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/CreateOrUpdateSilencePolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateSilencePolicy {
    pub effective_time_type: Option<String>,
    pub time_period: Option<String>,
    pub time_slots: Option<String>,
    pub id: Option<i64>,
    pub matching_rules: Option<String>,
    /// Required.
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
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] }

/// Response of [`CreateOrUpdateSilencePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateSilencePolicyOutput {
    pub silence_policy: Option<CreateOrUpdateSilencePolicySilencePolicy>,
}
model! { CreateOrUpdateSilencePolicyOutput {
    0 "SilencePolicy" silence_policy: CreateOrUpdateSilencePolicySilencePolicy
} }

/// In the response of [`CreateOrUpdateSilencePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateSilencePolicySilencePolicy {
    pub effective_time_type: Option<String>,
    pub id: Option<i64>,
    pub matching_rules: Vec<CreateOrUpdateSilencePolicyMatchingRules>,
    pub name: Option<String>,
    pub state: Option<String>,
    pub time_period: Option<String>,
    pub time_slots: Option<String>,
}
model! { CreateOrUpdateSilencePolicySilencePolicy {
    0 "EffectiveTimeType" effective_time_type: String, 1 "Id" id: i64,
    2 "MatchingRules" matching_rules: Vec<CreateOrUpdateSilencePolicyMatchingRules>, 3 "Name" name: String,
    4 "State" state: String, 5 "TimePeriod" time_period: String, 6 "TimeSlots" time_slots: String
} }

/// In the response of [`CreateOrUpdateSilencePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateSilencePolicyMatchingRules {
    pub matching_conditions: Vec<CreateOrUpdateSilencePolicyMatchingConditions>,
}
model! { CreateOrUpdateSilencePolicyMatchingRules {
    0 "MatchingConditions" matching_conditions: Vec<CreateOrUpdateSilencePolicyMatchingConditions>
} }

/// In the response of [`CreateOrUpdateSilencePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateSilencePolicyMatchingConditions {
    pub key: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
model! { CreateOrUpdateSilencePolicyMatchingConditions {
    0 "Key" key: String, 1 "Operator" operator: String, 2 "Value" value: String
} }

/// Creates or update webhook contact: `CreateOrUpdateWebhookContact` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/CreateOrUpdateWebhookContact>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateWebhookContact {
    pub biz_headers: Option<String>,
    pub biz_params: Option<String>,
    pub body: Option<String>,
    /// Required.
    pub method: String,
    pub recover_body: Option<String>,
    /// Required.
    pub url: String,
    pub webhook_id: Option<i64>,
    /// Required.
    pub webhook_name: String,
}
operation! { CreateOrUpdateWebhookContact(method: String, url: String, webhook_name: String)
    "CreateOrUpdateWebhookContact" -> CreateOrUpdateWebhookContactOutput {
    0 "BizHeaders" biz_headers: String, 1 "BizParams" biz_params: String, 2 "Body" body: String, 3 "Method" method,
    4 "RecoverBody" recover_body: String, 5 "Url" url, 6 "WebhookId" webhook_id: i64, 7 "WebhookName" webhook_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] }

/// Response of [`CreateOrUpdateWebhookContact`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateWebhookContactOutput {
    pub webhook_contact: Option<CreateOrUpdateWebhookContactWebhookContact>,
}
model! { CreateOrUpdateWebhookContactOutput {
    0 "WebhookContact" webhook_contact: CreateOrUpdateWebhookContactWebhookContact
} }

/// In the response of [`CreateOrUpdateWebhookContact`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateWebhookContactWebhookContact {
    pub webhook: Option<CreateOrUpdateWebhookContactWebhook>,
    pub webhook_id: Option<f64>,
    pub webhook_name: Option<String>,
}
model! { CreateOrUpdateWebhookContactWebhookContact {
    0 "Webhook" webhook: CreateOrUpdateWebhookContactWebhook, 1 "WebhookId" webhook_id: f64,
    2 "WebhookName" webhook_name: String
} }

/// In the response of [`CreateOrUpdateWebhookContact`].
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
    0 "BizHeaders" biz_headers: String, 1 "BizParams" biz_params: String, 2 "Body" body: String,
    3 "Method" method: String, 4 "RecoverBody" recover_body: String, 5 "Url" url: String
} }

/// Creates prometheus alert rule: `CreatePrometheusAlertRule` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/CreatePrometheusAlertRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusAlertRule {
    /// Required.
    pub alert_name: String,
    pub annotations: Option<String>,
    /// Required.
    pub cluster_id: String,
    pub dispatch_rule_id: Option<i64>,
    /// Required.
    pub duration: String,
    /// Required.
    pub expression: String,
    pub labels: Option<String>,
    /// Required.
    pub message: String,
    pub notify_type: Option<String>,
    /// Required.
    pub region_id: String,
    pub tags: Option<Vec<CreatePrometheusAlertRuleTags>>,
    pub r#type: Option<String>,
}

/// Arguments of [`CreatePrometheusAlertRule::new`].
pub struct CreatePrometheusAlertRuleRequired {
    pub alert_name: String,
    pub cluster_id: String,
    pub duration: String,
    pub expression: String,
    pub message: String,
    pub region_id: String,
}
operation! {
    CreatePrometheusAlertRule { CreatePrometheusAlertRuleRequired: alert_name, cluster_id, duration, expression, message, region_id }
    "CreatePrometheusAlertRule" -> CreatePrometheusAlertRuleOutput {
    0 "AlertName" alert_name, 1 "Annotations" annotations: String, 2 "ClusterId" cluster_id,
    3 "DispatchRuleId" dispatch_rule_id: i64, 4 "Duration" duration, 5 "Expression" expression,
    6 "Labels" labels: String, 7 "Message" message, 8 "NotifyType" notify_type: String, 9 "RegionId" region_id,
    10 "Tags" tags: Vec<CreatePrometheusAlertRuleTags>, 11 "Type" r#type: String
} }

/// In the request of [`CreatePrometheusAlertRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusAlertRuleTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreatePrometheusAlertRuleTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreatePrometheusAlertRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusAlertRuleOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub prometheus_alert_rule: Option<CreatePrometheusAlertRulePrometheusAlertRule>,
    pub success: Option<bool>,
}
model! { CreatePrometheusAlertRuleOutput {
    0 "Code" code: i64, 1 "Message" message: String,
    2 "PrometheusAlertRule" prometheus_alert_rule: CreatePrometheusAlertRulePrometheusAlertRule,
    3 "Success" success: bool
} }

/// In the response of [`CreatePrometheusAlertRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusAlertRulePrometheusAlertRule {
    pub alert_id: Option<i64>,
    pub alert_name: Option<String>,
    pub annotations: Vec<CreatePrometheusAlertRuleAnnotations>,
    pub cluster_id: Option<String>,
    pub dispatch_rule_id: Option<i64>,
    pub duration: Option<String>,
    pub expression: Option<String>,
    pub labels: Vec<CreatePrometheusAlertRuleLabels>,
    pub message: Option<String>,
    pub notify_type: Option<String>,
    pub status: Option<i64>,
    pub r#type: Option<String>,
}
model! { CreatePrometheusAlertRulePrometheusAlertRule {
    0 "AlertId" alert_id: i64, 1 "AlertName" alert_name: String,
    2 "Annotations" annotations: Vec<CreatePrometheusAlertRuleAnnotations>, 3 "ClusterId" cluster_id: String,
    4 "DispatchRuleId" dispatch_rule_id: i64, 5 "Duration" duration: String, 6 "Expression" expression: String,
    7 "Labels" labels: Vec<CreatePrometheusAlertRuleLabels>, 8 "Message" message: String,
    9 "NotifyType" notify_type: String, 10 "Status" status: i64, 11 "Type" r#type: String
} }

/// In the response of [`CreatePrometheusAlertRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusAlertRuleAnnotations {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { CreatePrometheusAlertRuleAnnotations {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the response of [`CreatePrometheusAlertRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusAlertRuleLabels {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { CreatePrometheusAlertRuleLabels {
    0 "Name" name: String, 1 "Value" value: String
} }

/// Creates prometheus instance: `CreatePrometheusInstance` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/CreatePrometheusInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusInstance {
    pub all_sub_clusters_success: Option<bool>,
    pub archive_duration: Option<i64>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    /// Required.
    pub cluster_type: String,
    pub duration: Option<i64>,
    pub grafana_instance_id: Option<String>,
    pub payment_type: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub security_group_id: Option<String>,
    pub sub_clusters_json: Option<String>,
    pub tags: Option<Vec<CreatePrometheusInstanceTags>>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
operation! { CreatePrometheusInstance(cluster_type: String, region_id: String)
    "CreatePrometheusInstance" -> CreatePrometheusInstanceOutput {
    0 "AllSubClustersSuccess" all_sub_clusters_success: bool, 1 "ArchiveDuration" archive_duration: i64,
    2 "ClusterId" cluster_id: String, 3 "ClusterName" cluster_name: String, 4 "ClusterType" cluster_type,
    5 "Duration" duration: i64, 6 "GrafanaInstanceId" grafana_instance_id: String, 7 "PaymentType" payment_type: String,
    8 "RegionId" region_id, 9 "ResourceGroupId" resource_group_id: String,
    10 "SecurityGroupId" security_group_id: String, 11 "SubClustersJson" sub_clusters_json: String,
    12 "Tags" tags: Vec<CreatePrometheusInstanceTags>, 13 "VSwitchId" vswitch_id: String, 14 "VpcId" vpc_id: String
} }

/// In the request of [`CreatePrometheusInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusInstanceTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreatePrometheusInstanceTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreatePrometheusInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusInstanceOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { CreatePrometheusInstanceOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String
} }

/// Creates prometheus monitoring: `CreatePrometheusMonitoring` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/CreatePrometheusMonitoring>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusMonitoring {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub region_id: String,
    pub status: Option<String>,
    /// Required.
    pub r#type: String,
    /// Required.
    pub config_yaml: String,
}
operation! { CreatePrometheusMonitoring(cluster_id: String, region_id: String, r#type: String, config_yaml: String)
    "CreatePrometheusMonitoring" -> CreatePrometheusMonitoringOutput {
    0 "ClusterId" cluster_id, 1 "RegionId" region_id, 2 "Status" status: String, 3 "Type" r#type,
    4 "ConfigYaml" config_yaml
} [
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`CreatePrometheusMonitoring`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusMonitoringOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { CreatePrometheusMonitoringOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String
} }

/// Creates retcode app: `CreateRetcodeApp` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/CreateRetcodeApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRetcodeApp {
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    /// Required.
    pub retcode_app_name: String,
    /// Required.
    pub retcode_app_type: String,
    pub tags: Option<Vec<CreateRetcodeAppTags>>,
}
operation! { CreateRetcodeApp(region_id: String, retcode_app_name: String, retcode_app_type: String)
    "CreateRetcodeApp" -> CreateRetcodeAppOutput {
    0 "RegionId" region_id, 1 "ResourceGroupId" resource_group_id: String, 2 "RetcodeAppName" retcode_app_name,
    3 "RetcodeAppType" retcode_app_type, 4 "Tags" tags: Vec<CreateRetcodeAppTags>
} }

/// In the request of [`CreateRetcodeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRetcodeAppTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateRetcodeAppTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateRetcodeApp`].
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
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String,
    3 "RetcodeAppDataBean" retcode_app_data_bean: CreateRetcodeAppRetcodeAppDataBean, 4 "Success" success: bool
} }

/// In the response of [`CreateRetcodeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRetcodeAppRetcodeAppDataBean {
    pub app_id: Option<i64>,
    pub pid: Option<String>,
    pub resource_group_id: Option<String>,
    pub tags: Option<CreateRetcodeAppRetcodeAppDataBeanTags>,
}
model! { CreateRetcodeAppRetcodeAppDataBean {
    0 "AppId" app_id: i64, 1 "Pid" pid: String, 2 "ResourceGroupId" resource_group_id: String,
    3 "Tags" tags: CreateRetcodeAppRetcodeAppDataBeanTags
} }

/// In the response of [`CreateRetcodeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRetcodeAppRetcodeAppDataBeanTags {
    pub tags: Vec<CreateRetcodeAppTagsTags>,
}
model! { CreateRetcodeAppRetcodeAppDataBeanTags {
    0 "Tags" tags: Vec<CreateRetcodeAppTagsTags>
} }

/// In the response of [`CreateRetcodeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRetcodeAppTagsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { CreateRetcodeAppTagsTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Creates rum app: `CreateRumApp` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/CreateRumApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRumApp {
    pub app_group: Option<String>,
    /// Required.
    pub app_name: String,
    pub description: Option<String>,
    pub language: Option<String>,
    pub nick_name: Option<String>,
    pub package_name: Option<String>,
    pub real_region_id: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    /// Required.
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
    Mark::new(11, Location::Default, Style::Json)
] }

/// In the request of [`CreateRumApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRumAppTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateRumAppTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateRumApp`].
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
    0 "Code" code: i64, 1 "Data" data: CreateRumAppData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "ResourceGroupId" resource_group_id: String, 5 "Success" success: bool
} }

/// In the response of [`CreateRumApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRumAppData {
    pub cdn_domain: Option<String>,
    pub endpoint: Option<String>,
    pub pid: Option<String>,
}
model! { CreateRumAppData {
    0 "CdnDomain" cdn_domain: String, 1 "Endpoint" endpoint: String, 2 "Pid" pid: String
} }

/// Creates rum upload file url: `CreateRumUploadFileUrl` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/CreateRumUploadFileUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRumUploadFileUrl {
    pub app_name: Option<String>,
    pub content_type: Option<String>,
    /// Required.
    pub file_name: String,
    pub pid: Option<String>,
    /// Required.
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

/// Response of [`CreateRumUploadFileUrl`].
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
    0 "Code" code: i64, 1 "Data" data: String, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Creates synthetic task: `CreateSyntheticTask` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/CreateSyntheticTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSyntheticTask {
    pub common_param: Option<CreateSyntheticTaskCommonParam>,
    pub download: Option<CreateSyntheticTaskDownload>,
    pub extend_interval: Option<CreateSyntheticTaskExtendInterval>,
    /// Required.
    pub interval_time: String,
    /// Required.
    pub interval_type: String,
    /// Required.
    pub ip_type: i64,
    /// Required.
    pub monitor_list: Vec<CreateSyntheticTaskMonitorList>,
    pub navigation: Option<CreateSyntheticTaskNavigation>,
    pub net: Option<CreateSyntheticTaskNet>,
    pub protocol: Option<CreateSyntheticTaskProtocol>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub task_name: String,
    /// Required.
    pub task_type: i64,
    pub update_task: Option<bool>,
    /// Required.
    pub url: String,
}

/// Arguments of [`CreateSyntheticTask::new`].
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
operation! {
    CreateSyntheticTask { CreateSyntheticTaskRequired: interval_time, interval_type, ip_type, monitor_list, region_id, task_name, task_type, url }
    "CreateSyntheticTask" -> CreateSyntheticTaskOutput {
    0 "CommonParam" common_param: CreateSyntheticTaskCommonParam, 1 "Download" download: CreateSyntheticTaskDownload,
    2 "ExtendInterval" extend_interval: CreateSyntheticTaskExtendInterval, 3 "IntervalTime" interval_time,
    4 "IntervalType" interval_type, 5 "IpType" ip_type, 6 "MonitorList" monitor_list,
    7 "Navigation" navigation: CreateSyntheticTaskNavigation, 8 "Net" net: CreateSyntheticTaskNet,
    9 "Protocol" protocol: CreateSyntheticTaskProtocol, 10 "RegionId" region_id, 11 "TaskName" task_name,
    12 "TaskType" task_type, 13 "UpdateTask" update_task: bool, 14 "Url" url
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(6, Location::Default, Style::Json),
    Mark::new(7, Location::Default, Style::Json),
    Mark::new(8, Location::Default, Style::Json),
    Mark::new(9, Location::Default, Style::Json)
] }

/// In the request of [`CreateSyntheticTask`].
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

/// In the request of [`CreateSyntheticTask`].
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

/// In the request of [`CreateSyntheticTask`].
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

/// In the request of [`CreateSyntheticTask`].
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

/// In the request of [`CreateSyntheticTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSyntheticTaskMonitorList {
    /// Required.
    pub city_code: Option<i64>,
    /// Required.
    pub monitor_type: Option<i64>,
    /// Required.
    pub net_service_id: Option<i64>,
}
input! { CreateSyntheticTaskMonitorList(city_code: i64, monitor_type: i64, net_service_id: i64) {
    0 "CityCode" city_code: i64, 1 "MonitorType" monitor_type: i64, 2 "NetServiceId" net_service_id: i64
} }

/// In the request of [`CreateSyntheticTask`].
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

/// In the request of [`CreateSyntheticTask`].
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

/// In the request of [`CreateSyntheticTask`].
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

/// In the request of [`CreateSyntheticTask`].
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

/// In the request of [`CreateSyntheticTask`].
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

/// In the request of [`CreateSyntheticTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSyntheticTaskFormData {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateSyntheticTaskFormData() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`CreateSyntheticTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSyntheticTaskUrlEncoding {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateSyntheticTaskUrlEncoding() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`CreateSyntheticTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSyntheticTaskHeader {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateSyntheticTaskHeader() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateSyntheticTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSyntheticTaskOutput {
    pub code: Option<String>,
    pub data: Option<CreateSyntheticTaskData>,
    pub msg: Option<String>,
}
model! { CreateSyntheticTaskOutput {
    0 "Code" code: String, 1 "Data" data: CreateSyntheticTaskData, 2 "Msg" msg: String
} }

/// In the response of [`CreateSyntheticTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSyntheticTaskData {
    pub task_id: Option<i64>,
}
model! { CreateSyntheticTaskData {
    0 "TaskId" task_id: i64
} }

/// Creates timing synthetic task: `CreateTimingSyntheticTask` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/CreateTimingSyntheticTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTimingSyntheticTask {
    pub available_assertions: Option<Vec<CreateTimingSyntheticTaskAvailableAssertions>>,
    pub common_setting: Option<CreateTimingSyntheticTaskCommonSetting>,
    pub custom_period: Option<CreateTimingSyntheticTaskCustomPeriod>,
    /// Required.
    pub frequency: String,
    /// Required.
    pub monitor_category: i64,
    /// Required.
    pub monitor_conf: CreateTimingSyntheticTaskMonitorConf,
    /// Required.
    pub monitors: Vec<CreateTimingSyntheticTaskMonitors>,
    /// Required.
    pub name: String,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub tags: Option<Vec<CreateTimingSyntheticTaskTags>>,
    /// Required.
    pub task_type: i64,
}

/// Arguments of [`CreateTimingSyntheticTask::new`].
pub struct CreateTimingSyntheticTaskRequired {
    pub frequency: String,
    pub monitor_category: i64,
    pub monitor_conf: CreateTimingSyntheticTaskMonitorConf,
    pub monitors: Vec<CreateTimingSyntheticTaskMonitors>,
    pub name: String,
    pub region_id: String,
    pub task_type: i64,
}
operation! {
    CreateTimingSyntheticTask { CreateTimingSyntheticTaskRequired: frequency, monitor_category, monitor_conf, monitors, name, region_id, task_type }
    "CreateTimingSyntheticTask" -> CreateTimingSyntheticTaskOutput {
    0 "AvailableAssertions" available_assertions: Vec<CreateTimingSyntheticTaskAvailableAssertions>,
    1 "CommonSetting" common_setting: CreateTimingSyntheticTaskCommonSetting,
    2 "CustomPeriod" custom_period: CreateTimingSyntheticTaskCustomPeriod, 3 "Frequency" frequency,
    4 "MonitorCategory" monitor_category, 5 "MonitorConf" monitor_conf, 6 "Monitors" monitors, 7 "Name" name,
    8 "RegionId" region_id, 9 "ResourceGroupId" resource_group_id: String,
    10 "Tags" tags: Vec<CreateTimingSyntheticTaskTags>, 11 "TaskType" task_type
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(5, Location::Default, Style::Json),
    Mark::new(6, Location::Default, Style::Json),
    Mark::new(10, Location::Default, Style::Json)
] }

/// In the request of [`CreateTimingSyntheticTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTimingSyntheticTaskAvailableAssertions {
    /// Required.
    pub expect: Option<String>,
    /// Required.
    pub operator: Option<String>,
    pub target: Option<String>,
    /// Required.
    pub r#type: Option<String>,
}
input! { CreateTimingSyntheticTaskAvailableAssertions(expect: String, operator: String, r#type: String) {
    0 "Expect" expect: String, 1 "Operator" operator: String, 2 "Target" target: String, 3 "Type" r#type: String
} }

/// In the request of [`CreateTimingSyntheticTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTimingSyntheticTaskCommonSetting {
    pub custom_host: Option<CreateTimingSyntheticTaskCustomHost>,
    pub custom_prometheus_setting: Option<
        CreateTimingSyntheticTaskCustomPrometheusSetting,
    >,
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

/// In the request of [`CreateTimingSyntheticTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTimingSyntheticTaskCustomHost {
    /// Required.
    pub hosts: Option<Vec<CreateTimingSyntheticTaskHosts>>,
    /// Required.
    pub select_type: Option<i64>,
}
input! { CreateTimingSyntheticTaskCustomHost(hosts: Vec<CreateTimingSyntheticTaskHosts>, select_type: i64) {
    0 "Hosts" hosts: Vec<CreateTimingSyntheticTaskHosts>, 1 "SelectType" select_type: i64
} }

/// In the request of [`CreateTimingSyntheticTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTimingSyntheticTaskHosts {
    /// Required.
    pub domain: Option<String>,
    /// Required.
    pub ip_type: Option<i64>,
    /// Required.
    pub ips: Option<Vec<String>>,
}
input! { CreateTimingSyntheticTaskHosts(domain: String, ip_type: i64, ips: Vec<String>) {
    0 "Domain" domain: String, 1 "IpType" ip_type: i64, 2 "Ips" ips: Vec<String>
} }

/// In the request of [`CreateTimingSyntheticTask`].
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

/// In the request of [`CreateTimingSyntheticTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTimingSyntheticTaskCustomVPCSetting {
    pub region_id: Option<String>,
    pub secure_group_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
input! { CreateTimingSyntheticTaskCustomVPCSetting() {
    0 "RegionId" region_id: String, 1 "SecureGroupId" secure_group_id: String, 2 "VSwitchId" vswitch_id: String,
    3 "VpcId" vpc_id: String
} }

/// In the request of [`CreateTimingSyntheticTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTimingSyntheticTaskCustomPeriod {
    /// Required.
    pub end_hour: Option<i64>,
    /// Required.
    pub start_hour: Option<i64>,
}
input! { CreateTimingSyntheticTaskCustomPeriod(end_hour: i64, start_hour: i64) {
    0 "EndHour" end_hour: i64, 1 "StartHour" start_hour: i64
} }

/// In the request of [`CreateTimingSyntheticTask`].
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

/// In the request of [`CreateTimingSyntheticTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTimingSyntheticTaskApiHTTP {
    pub check_cert: Option<bool>,
    pub connect_timeout: Option<i64>,
    pub method: Option<String>,
    pub protocol_alpn_protocol: Option<i64>,
    pub request_body: Option<CreateTimingSyntheticTaskRequestBody>,
    pub request_headers: Option<BTreeMap<String, String>>,
    /// Required.
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

/// In the request of [`CreateTimingSyntheticTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTimingSyntheticTaskRequestBody {
    pub content: Option<String>,
    pub r#type: Option<String>,
}
input! { CreateTimingSyntheticTaskRequestBody() {
    0 "Content" content: String, 1 "Type" r#type: String
} }

/// In the request of [`CreateTimingSyntheticTask`].
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
    /// Required.
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

/// In the request of [`CreateTimingSyntheticTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTimingSyntheticTaskNetDNS {
    pub dns_server_ip_type: Option<i64>,
    pub ns_server: Option<String>,
    pub query_method: Option<i64>,
    /// Required.
    pub target_url: Option<String>,
    pub timeout: Option<i64>,
}
input! { CreateTimingSyntheticTaskNetDNS(target_url: String) {
    0 "DnsServerIpType" dns_server_ip_type: i64, 1 "NsServer" ns_server: String, 2 "QueryMethod" query_method: i64,
    3 "TargetUrl" target_url: String, 4 "Timeout" timeout: i64
} }

/// In the request of [`CreateTimingSyntheticTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTimingSyntheticTaskNetICMP {
    pub interval: Option<i64>,
    pub package_num: Option<i64>,
    pub package_size: Option<i64>,
    pub split_package: Option<bool>,
    /// Required.
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

/// In the request of [`CreateTimingSyntheticTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTimingSyntheticTaskNetTCP {
    pub connect_times: Option<i64>,
    pub interval: Option<i64>,
    /// Required.
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

/// In the request of [`CreateTimingSyntheticTask`].
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

/// In the request of [`CreateTimingSyntheticTask`].
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
    /// Required.
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

/// In the request of [`CreateTimingSyntheticTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTimingSyntheticTaskMonitors {
    /// Required.
    pub city_code: Option<String>,
    /// Required.
    pub client_type: Option<i64>,
    /// Required.
    pub operator_code: Option<String>,
}
input! { CreateTimingSyntheticTaskMonitors(city_code: String, client_type: i64, operator_code: String) {
    0 "CityCode" city_code: String, 1 "ClientType" client_type: i64, 2 "OperatorCode" operator_code: String
} }

/// In the request of [`CreateTimingSyntheticTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTimingSyntheticTaskTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateTimingSyntheticTaskTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateTimingSyntheticTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTimingSyntheticTaskOutput {
    pub code: Option<i64>,
    pub data: Option<CreateTimingSyntheticTaskData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateTimingSyntheticTaskOutput {
    0 "Code" code: i64, 1 "Data" data: CreateTimingSyntheticTaskData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`CreateTimingSyntheticTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTimingSyntheticTaskData {
    pub status: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateTimingSyntheticTaskData {
    0 "Status" status: String, 1 "TaskId" task_id: String
} }

/// Creates webhook: `CreateWebhook` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/CreateWebhook>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWebhook {
    /// Required.
    pub body: String,
    /// Required.
    pub contact_name: String,
    pub http_headers: Option<String>,
    pub http_params: Option<String>,
    /// Required.
    pub method: String,
    pub recover_body: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub url: String,
}

/// Arguments of [`CreateWebhook::new`].
pub struct CreateWebhookRequired {
    pub body: String,
    pub contact_name: String,
    pub method: String,
    pub region_id: String,
    pub url: String,
}
operation! { CreateWebhook { CreateWebhookRequired: body, contact_name, method, region_id, url }
    "CreateWebhook" -> CreateWebhookOutput {
    0 "Body" body, 1 "ContactName" contact_name, 2 "HttpHeaders" http_headers: String,
    3 "HttpParams" http_params: String, 4 "Method" method, 5 "RecoverBody" recover_body: String, 6 "RegionId" region_id,
    7 "Url" url
} }

/// Response of [`CreateWebhook`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWebhookOutput {
    pub contact_id: Option<String>,
}
model! { CreateWebhookOutput {
    0 "ContactId" contact_id: String
} }

/// `DelAuthToken` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/DelAuthToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DelAuthToken {
    pub cluster_id: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { DelAuthToken(region_id: String) "DelAuthToken" -> DelAuthTokenOutput {
    0 "ClusterId" cluster_id: String, 1 "RegionId" region_id
} }

/// Response of [`DelAuthToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DelAuthTokenOutput {
    pub data: Option<String>,
}
model! { DelAuthTokenOutput {
    0 "Data" data: String
} }

/// Deletes addon release: `DeleteAddonRelease` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/DeleteAddonRelease>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAddonRelease {
    pub addon_name: Option<String>,
    /// Required.
    pub environment_id: String,
    pub force: Option<bool>,
    pub region_id: Option<String>,
    /// Required.
    pub release_name: String,
}
operation! { DeleteAddonRelease(environment_id: String, release_name: String)
    "DeleteAddonRelease" -> DeleteAddonReleaseOutput {
    0 "AddonName" addon_name: String, 1 "EnvironmentId" environment_id, 2 "Force" force: bool,
    3 "RegionId" region_id: String, 4 "ReleaseName" release_name
} }

/// Response of [`DeleteAddonRelease`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAddonReleaseOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteAddonReleaseOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Deletes alert contact: `DeleteAlertContact` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/DeleteAlertContact>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAlertContact {
    /// Required.
    pub contact_id: i64,
    /// Required.
    pub region_id: String,
}
operation! { DeleteAlertContact(contact_id: i64, region_id: String) "DeleteAlertContact" -> DeleteAlertContactOutput {
    0 "ContactId" contact_id, 1 "RegionId" region_id
} }

/// Response of [`DeleteAlertContact`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAlertContactOutput {
    pub is_success: Option<bool>,
}
model! { DeleteAlertContactOutput {
    0 "IsSuccess" is_success: bool
} }

/// Deletes alert contact group: `DeleteAlertContactGroup` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/DeleteAlertContactGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAlertContactGroup {
    /// Required.
    pub contact_group_id: i64,
    /// Required.
    pub region_id: String,
}
operation! { DeleteAlertContactGroup(contact_group_id: i64, region_id: String)
    "DeleteAlertContactGroup" -> DeleteAlertContactGroupOutput {
    0 "ContactGroupId" contact_group_id, 1 "RegionId" region_id
} }

/// Response of [`DeleteAlertContactGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAlertContactGroupOutput {
    pub is_success: Option<bool>,
}
model! { DeleteAlertContactGroupOutput {
    0 "IsSuccess" is_success: bool
} }

/// Deletes alert rule: `DeleteAlertRule` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/DeleteAlertRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAlertRule {
    /// Required.
    pub alert_id: i64,
}
operation! { DeleteAlertRule(alert_id: i64) "DeleteAlertRule" -> DeleteAlertRuleOutput {
    0 "AlertId" alert_id
} }

/// Response of [`DeleteAlertRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAlertRuleOutput {
    pub is_success: Option<bool>,
}
model! { DeleteAlertRuleOutput {
    0 "IsSuccess" is_success: bool
} }

/// Deletes alert rules: `DeleteAlertRules` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/DeleteAlertRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAlertRules {
    /// Required.
    pub alert_ids: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteAlertRules(alert_ids: String, region_id: String) "DeleteAlertRules" -> DeleteAlertRulesOutput {
    0 "AlertIds" alert_ids, 1 "RegionId" region_id
} }

/// Response of [`DeleteAlertRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAlertRulesOutput {
    pub is_success: Option<bool>,
}
model! { DeleteAlertRulesOutput {
    0 "IsSuccess" is_success: bool
} }

/// Deletes app list: `DeleteAppList` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/DeleteAppList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAppList {
    pub pids: Option<Vec<String>>,
    pub region_id: Option<String>,
}
operation! { DeleteAppList() "DeleteAppList" -> DeleteAppListOutput {
    0 "Pids" pids: Vec<String>, 1 "RegionId" region_id: String
} }

/// Response of [`DeleteAppList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAppListOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteAppListOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Deletes cms exporter: `DeleteCmsExporter` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/DeleteCmsExporter>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCmsExporter {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteCmsExporter(cluster_id: String, region_id: String) "DeleteCmsExporter" -> DeleteCmsExporterOutput {
    0 "ClusterId" cluster_id, 1 "RegionId" region_id
} }

/// Response of [`DeleteCmsExporter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCmsExporterOutput {
    pub data: Option<String>,
}
model! { DeleteCmsExporterOutput {
    0 "Data" data: String
} }

/// Deletes contact: `DeleteContact` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/DeleteContact>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteContact {
    /// Required.
    pub contact_id: i64,
}
operation! { DeleteContact(contact_id: i64) "DeleteContact" -> DeleteContactOutput {
    0 "ContactId" contact_id
} }

/// Response of [`DeleteContact`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteContactOutput {
    pub is_success: Option<bool>,
}
model! { DeleteContactOutput {
    0 "IsSuccess" is_success: bool
} }

/// Deletes contact group: `DeleteContactGroup` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/DeleteContactGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteContactGroup {
    /// Required.
    pub contact_group_id: i64,
}
operation! { DeleteContactGroup(contact_group_id: i64) "DeleteContactGroup" -> DeleteContactGroupOutput {
    0 "ContactGroupId" contact_group_id
} }

/// Response of [`DeleteContactGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteContactGroupOutput {
    pub is_success: Option<bool>,
}
model! { DeleteContactGroupOutput {
    0 "IsSuccess" is_success: bool
} }

/// Deletes dispatch rule: `DeleteDispatchRule` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/DeleteDispatchRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDispatchRule {
    /// Required.
    pub id: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteDispatchRule(id: String, region_id: String) "DeleteDispatchRule" -> DeleteDispatchRuleOutput {
    0 "Id" id, 1 "RegionId" region_id
} }

/// Response of [`DeleteDispatchRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDispatchRuleOutput {
    pub success: Option<bool>,
}
model! { DeleteDispatchRuleOutput {
    0 "Success" success: bool
} }

/// Deletes env custom job: `DeleteEnvCustomJob` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/DeleteEnvCustomJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEnvCustomJob {
    /// Required.
    pub custom_job_name: String,
    /// Required.
    pub environment_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteEnvCustomJob(custom_job_name: String, environment_id: String, region_id: String)
    "DeleteEnvCustomJob" -> DeleteEnvCustomJobOutput {
    0 "CustomJobName" custom_job_name, 1 "EnvironmentId" environment_id, 2 "RegionId" region_id
} }

/// Response of [`DeleteEnvCustomJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEnvCustomJobOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { DeleteEnvCustomJobOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String
} }

/// Deletes env pod monitor: `DeleteEnvPodMonitor` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/DeleteEnvPodMonitor>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEnvPodMonitor {
    /// Required.
    pub environment_id: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub pod_monitor_name: String,
    /// Required.
    pub region_id: String,
}
operation! {
    DeleteEnvPodMonitor(environment_id: String, namespace: String, pod_monitor_name: String, region_id: String)
    "DeleteEnvPodMonitor" -> DeleteEnvPodMonitorOutput {
    0 "EnvironmentId" environment_id, 1 "Namespace" namespace, 2 "PodMonitorName" pod_monitor_name,
    3 "RegionId" region_id
} }

/// Response of [`DeleteEnvPodMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEnvPodMonitorOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { DeleteEnvPodMonitorOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String
} }

/// Deletes env service monitor: `DeleteEnvServiceMonitor` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/DeleteEnvServiceMonitor>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEnvServiceMonitor {
    /// Required.
    pub environment_id: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub service_monitor_name: String,
}
operation! {
    DeleteEnvServiceMonitor(environment_id: String, namespace: String, region_id: String, service_monitor_name: String)
    "DeleteEnvServiceMonitor" -> DeleteEnvServiceMonitorOutput {
    0 "EnvironmentId" environment_id, 1 "Namespace" namespace, 2 "RegionId" region_id,
    3 "ServiceMonitorName" service_monitor_name
} }

/// Response of [`DeleteEnvServiceMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEnvServiceMonitorOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { DeleteEnvServiceMonitorOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String
} }

/// Deletes environment: `DeleteEnvironment` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/DeleteEnvironment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEnvironment {
    pub delete_prom_instance: Option<bool>,
    /// Required.
    pub environment_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteEnvironment(environment_id: String, region_id: String)
    "DeleteEnvironment" -> DeleteEnvironmentOutput {
    0 "DeletePromInstance" delete_prom_instance: bool, 1 "EnvironmentId" environment_id, 2 "RegionId" region_id
} }

/// Response of [`DeleteEnvironment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEnvironmentOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { DeleteEnvironmentOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String
} }

/// Deletes environment feature: `DeleteEnvironmentFeature` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/DeleteEnvironmentFeature>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEnvironmentFeature {
    /// Required.
    pub environment_id: String,
    /// Required.
    pub feature_name: String,
    pub region_id: Option<String>,
}
operation! { DeleteEnvironmentFeature(environment_id: String, feature_name: String)
    "DeleteEnvironmentFeature" -> DeleteEnvironmentFeatureOutput {
    0 "EnvironmentId" environment_id, 1 "FeatureName" feature_name, 2 "RegionId" region_id: String
} }

/// Response of [`DeleteEnvironmentFeature`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEnvironmentFeatureOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteEnvironmentFeatureOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Deletes event bridge integration: `DeleteEventBridgeIntegration` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/DeleteEventBridgeIntegration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEventBridgeIntegration {
    /// Required.
    pub id: i64,
}
operation! { DeleteEventBridgeIntegration(id: i64)
    "DeleteEventBridgeIntegration" -> DeleteEventBridgeIntegrationOutput {
    0 "Id" id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteEventBridgeIntegration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEventBridgeIntegrationOutput {
    pub is_success: Option<bool>,
}
model! { DeleteEventBridgeIntegrationOutput {
    0 "IsSuccess" is_success: bool
} }

/// Deletes grafana resource: `DeleteGrafanaResource` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/DeleteGrafanaResource>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGrafanaResource {
    /// Required.
    pub region_id: String,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub cluster_name: String,
}
operation! { DeleteGrafanaResource(region_id: String, cluster_id: String, cluster_name: String)
    "DeleteGrafanaResource" -> DeleteGrafanaResourceOutput {
    0 "RegionId" region_id, 1 "ClusterId" cluster_id, 2 "ClusterName" cluster_name
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DeleteGrafanaResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGrafanaResourceOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { DeleteGrafanaResourceOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String
} }

/// Deletes grafana workspace: `DeleteGrafanaWorkspace` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/DeleteGrafanaWorkspace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGrafanaWorkspace {
    /// Required.
    pub grafana_workspace_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteGrafanaWorkspace(grafana_workspace_id: String, region_id: String)
    "DeleteGrafanaWorkspace" -> DeleteGrafanaWorkspaceOutput {
    0 "GrafanaWorkspaceId" grafana_workspace_id, 1 "RegionId" region_id
} }

/// Response of [`DeleteGrafanaWorkspace`].
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
    0 "Code" code: i64, 1 "Data" data: bool, 2 "Message" message: String, 3 "Success" success: bool,
    4 "TraceId" trace_id: String
} }

/// Deletes im robot: `DeleteIMRobot` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/DeleteIMRobot>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIMRobot {
    /// Required.
    pub robot_id: i64,
}
operation! { DeleteIMRobot(robot_id: i64) "DeleteIMRobot" -> DeleteIMRobotOutput {
    0 "RobotId" robot_id
} }

/// Response of [`DeleteIMRobot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIMRobotOutput {
    pub is_success: Option<bool>,
}
model! { DeleteIMRobotOutput {
    0 "IsSuccess" is_success: bool
} }

/// Deletes integration: `DeleteIntegration` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/DeleteIntegration>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIntegration {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub integration: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteIntegration(cluster_id: String, integration: String, region_id: String)
    "DeleteIntegration" -> DeleteIntegrationOutput {
    0 "ClusterId" cluster_id, 1 "Integration" integration, 2 "RegionId" region_id
} }

/// Response of [`DeleteIntegration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIntegrationOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { DeleteIntegrationOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String
} }

/// Deletes integrations: `DeleteIntegrations` of `arms` 2019-08-08.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/DeleteIntegrations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIntegrations {
    /// Required.
    pub integration_id: i64,
}
operation! { DeleteIntegrations(integration_id: i64) "DeleteIntegrations" -> DeleteIntegrationsOutput {
    0 "IntegrationId" integration_id
} { method: "GET", } }

/// Response of [`DeleteIntegrations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIntegrationsOutput {
    pub is_success: Option<bool>,
}
model! { DeleteIntegrationsOutput {
    0 "IsSuccess" is_success: bool
} }

/// Deletes notification policy: `DeleteNotificationPolicy` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/DeleteNotificationPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNotificationPolicy {
    /// Required.
    pub id: i64,
}
operation! { DeleteNotificationPolicy(id: i64) "DeleteNotificationPolicy" -> DeleteNotificationPolicyOutput {
    0 "Id" id
} }

/// Response of [`DeleteNotificationPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNotificationPolicyOutput {
    pub is_success: Option<bool>,
}
model! { DeleteNotificationPolicyOutput {
    0 "IsSuccess" is_success: bool
} }

/// Deletes prometheus alert rule: `DeletePrometheusAlertRule` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/DeletePrometheusAlertRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrometheusAlertRule {
    /// Required. At least 0.
    pub alert_id: i64,
    pub cluster_id: Option<String>,
}
operation! { DeletePrometheusAlertRule(alert_id: i64) "DeletePrometheusAlertRule" -> DeletePrometheusAlertRuleOutput {
    0 "AlertId" alert_id, 1 "ClusterId" cluster_id: String
} }

/// Response of [`DeletePrometheusAlertRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrometheusAlertRuleOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeletePrometheusAlertRuleOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Deletes prometheus global view: `DeletePrometheusGlobalView` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/DeletePrometheusGlobalView>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrometheusGlobalView {
    /// Required.
    pub global_view_cluster_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DeletePrometheusGlobalView(global_view_cluster_id: String, region_id: String)
    "DeletePrometheusGlobalView" -> DeletePrometheusGlobalViewOutput {
    0 "GlobalViewClusterId" global_view_cluster_id, 1 "RegionId" region_id
} }

/// Response of [`DeletePrometheusGlobalView`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrometheusGlobalViewOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { DeletePrometheusGlobalViewOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String
} }

/// Deletes prometheus integration: `DeletePrometheusIntegration` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/DeletePrometheusIntegration>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrometheusIntegration {
    /// Required.
    pub cluster_id: String,
    pub instance_id: Option<i64>,
    /// Required.
    pub integration_type: String,
    /// Required.
    pub region_id: String,
}
operation! { DeletePrometheusIntegration(cluster_id: String, integration_type: String, region_id: String)
    "DeletePrometheusIntegration" -> DeletePrometheusIntegrationOutput {
    0 "ClusterId" cluster_id, 1 "InstanceId" instance_id: i64, 2 "IntegrationType" integration_type,
    3 "RegionId" region_id
} }

/// Response of [`DeletePrometheusIntegration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrometheusIntegrationOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { DeletePrometheusIntegrationOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String
} }

/// Deletes prometheus monitoring: `DeletePrometheusMonitoring` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/DeletePrometheusMonitoring>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrometheusMonitoring {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub monitoring_name: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub r#type: String,
}
operation! {
    DeletePrometheusMonitoring(cluster_id: String, monitoring_name: String, region_id: String, r#type: String)
    "DeletePrometheusMonitoring" -> DeletePrometheusMonitoringOutput {
    0 "ClusterId" cluster_id, 1 "MonitoringName" monitoring_name, 2 "RegionId" region_id, 3 "Type" r#type
} }

/// Response of [`DeletePrometheusMonitoring`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrometheusMonitoringOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { DeletePrometheusMonitoringOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String
} }

/// Deletes retcode app: `DeleteRetcodeApp` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/DeleteRetcodeApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRetcodeApp {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    /// Required.
    pub pid: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteRetcodeApp(pid: String, region_id: String) "DeleteRetcodeApp" -> DeleteRetcodeAppOutput {
    0 "AppId" app_id: String, 1 "AppName" app_name: String, 2 "Pid" pid, 3 "RegionId" region_id
} }

/// Response of [`DeleteRetcodeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRetcodeAppOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteRetcodeAppOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Deletes rum app: `DeleteRumApp` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/DeleteRumApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRumApp {
    pub app_group: Option<String>,
    /// Required.
    pub app_id: String,
    pub real_region_id: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { DeleteRumApp(app_id: String, region_id: String) "DeleteRumApp" -> DeleteRumAppOutput {
    0 "AppGroup" app_group: String, 1 "AppId" app_id, 2 "RealRegionId" real_region_id: String, 3 "RegionId" region_id
} }

/// Response of [`DeleteRumApp`].
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
    0 "Code" code: i64, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "ResourceGroupId" resource_group_id: String, 4 "Result" result: String, 5 "Success" success: bool
} }

/// Deletes rum upload file: `DeleteRumUploadFile` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/DeleteRumUploadFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRumUploadFile {
    pub batch_items: Option<String>,
    pub file_name: Option<String>,
    pub pid: Option<String>,
    /// Required.
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

/// Response of [`DeleteRumUploadFile`].
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
    0 "Code" code: i64, 1 "Data" data: String, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Deletes scenario: `DeleteScenario` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/DeleteScenario>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteScenario {
    pub region_id: Option<String>,
    /// Required. At least 1.
    pub scenario_id: i64,
}
operation! { DeleteScenario(scenario_id: i64) "DeleteScenario" -> DeleteScenarioOutput {
    0 "RegionId" region_id: String, 1 "ScenarioId" scenario_id
} }

/// Response of [`DeleteScenario`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteScenarioOutput {
    pub result: Option<bool>,
}
model! { DeleteScenarioOutput {
    0 "Result" result: bool
} }

/// Deletes silence policy: `DeleteSilencePolicy` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/DeleteSilencePolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSilencePolicy {
    /// Required.
    pub id: i64,
}
operation! { DeleteSilencePolicy(id: i64) "DeleteSilencePolicy" -> DeleteSilencePolicyOutput {
    0 "Id" id
} }

/// Response of [`DeleteSilencePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSilencePolicyOutput {
    pub is_success: Option<bool>,
}
model! { DeleteSilencePolicyOutput {
    0 "IsSuccess" is_success: bool
} }

/// Deletes source map: `DeleteSourceMap` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/DeleteSourceMap>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSourceMap {
    /// Required.
    pub fid_list: Vec<String>,
    /// Required.
    pub pid: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteSourceMap(fid_list: Vec<String>, pid: String, region_id: String)
    "DeleteSourceMap" -> DeleteSourceMapOutput {
    0 "FidList" fid_list, 1 "Pid" pid, 2 "RegionId" region_id
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`DeleteSourceMap`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSourceMapOutput {
    pub data: Option<String>,
}
model! { DeleteSourceMapOutput {
    0 "Data" data: String
} }

/// Deletes synthetic task: `DeleteSyntheticTask` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/DeleteSyntheticTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSyntheticTask {
    /// Required.
    pub region_id: String,
    /// Required.
    pub task_ids: Vec<String>,
}
operation! { DeleteSyntheticTask(region_id: String, task_ids: Vec<String>)
    "DeleteSyntheticTask" -> DeleteSyntheticTaskOutput {
    0 "RegionId" region_id, 1 "TaskIds" task_ids
} }

/// Response of [`DeleteSyntheticTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSyntheticTaskOutput {
    pub result: Option<String>,
}
model! { DeleteSyntheticTaskOutput {
    0 "Result" result: String
} }

/// Deletes timing synthetic task: `DeleteTimingSyntheticTask` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/DeleteTimingSyntheticTask>.
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

/// Response of [`DeleteTimingSyntheticTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTimingSyntheticTaskOutput {
    pub code: Option<i64>,
    pub data: Option<bool>,
    pub message: Option<String>,
}
model! { DeleteTimingSyntheticTaskOutput {
    0 "Code" code: i64, 1 "Data" data: bool, 2 "Message" message: String
} }

/// Deletes trace app: `DeleteTraceApp` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/DeleteTraceApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTraceApp {
    /// Required.
    pub app_id: String,
    pub delete_reason: Option<DeleteTraceAppDeleteReason>,
    /// Required.
    pub pid: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub r#type: String,
}
operation! { DeleteTraceApp(app_id: String, pid: String, region_id: String, r#type: String)
    "DeleteTraceApp" -> DeleteTraceAppOutput {
    0 "AppId" app_id, 1 "DeleteReason" delete_reason: DeleteTraceAppDeleteReason, 2 "Pid" pid, 3 "RegionId" region_id,
    4 "Type" r#type
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// In the request of [`DeleteTraceApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTraceAppDeleteReason {
    pub reason_ids: Option<Vec<DeleteTraceAppReasonIds>>,
    pub remark: Option<String>,
}
input! { DeleteTraceAppDeleteReason() {
    0 "ReasonIds" reason_ids: Vec<DeleteTraceAppReasonIds>, 1 "Remark" remark: String
} }

/// In the request of [`DeleteTraceApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTraceAppReasonIds {
    pub id: Option<i64>,
    pub name: Option<String>,
}
input! { DeleteTraceAppReasonIds() {
    0 "Id" id: i64, 1 "Name" name: String
} }

/// Response of [`DeleteTraceApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTraceAppOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteTraceAppOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Deletes webhook contact: `DeleteWebhookContact` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/DeleteWebhookContact>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWebhookContact {
    /// Required.
    pub webhook_id: i64,
}
operation! { DeleteWebhookContact(webhook_id: i64) "DeleteWebhookContact" -> DeleteWebhookContactOutput {
    0 "WebhookId" webhook_id
} }

/// Response of [`DeleteWebhookContact`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWebhookContactOutput {
    pub is_success: Option<bool>,
}
model! { DeleteWebhookContactOutput {
    0 "IsSuccess" is_success: bool
} }

/// Describes addon metrics: `DescribeAddonMetrics` of `arms` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/DescribeAddonMetrics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddonMetrics {
    pub addon_version: Option<String>,
    pub aliyun_lang: Option<String>,
    pub environment_type: Option<String>,
    /// Required.
    pub name: String,
    pub region_id: Option<String>,
}
operation! { DescribeAddonMetrics(name: String) "DescribeAddonMetrics" -> DescribeAddonMetricsOutput {
    0 "AddonVersion" addon_version: String, 1 "AliyunLang" aliyun_lang: String,
    2 "EnvironmentType" environment_type: String, 3 "Name" name, 4 "RegionId" region_id: String
} }

/// Response of [`DescribeAddonMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddonMetricsOutput {
    pub code: Option<i64>,
    pub data: Vec<DescribeAddonMetricsData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeAddonMetricsOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<DescribeAddonMetricsData>, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`DescribeAddonMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddonMetricsData {
    pub group: Option<String>,
    pub labels: Vec<DescribeAddonMetricsLabels>,
    pub metrics: Vec<DescribeAddonMetricsMetrics>,
}
model! { DescribeAddonMetricsData {
    0 "Group" group: String, 1 "Labels" labels: Vec<DescribeAddonMetricsLabels>,
    2 "Metrics" metrics: Vec<DescribeAddonMetricsMetrics>
} }

/// In the response of [`DescribeAddonMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddonMetricsLabels {
    pub description: Option<String>,
    pub key: Option<String>,
    pub source: Option<String>,
}
model! { DescribeAddonMetricsLabels {
    0 "Description" description: String, 1 "Key" key: String, 2 "Source" source: String
} }

/// In the response of [`DescribeAddonMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddonMetricsMetrics {
    pub description: Option<String>,
    pub labels: Vec<DescribeAddonMetricsMetricsLabels>,
    pub metric: Option<String>,
    pub r#type: Option<String>,
    pub unit: Option<String>,
}
model! { DescribeAddonMetricsMetrics {
    0 "Description" description: String, 1 "Labels" labels: Vec<DescribeAddonMetricsMetricsLabels>,
    2 "Metric" metric: String, 3 "Type" r#type: String, 4 "Unit" unit: String
} }

/// In the response of [`DescribeAddonMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddonMetricsMetricsLabels {
    pub description: Option<String>,
    pub key: Option<String>,
    pub source: Option<String>,
}
model! { DescribeAddonMetricsMetricsLabels {
    0 "Description" description: String, 1 "Key" key: String, 2 "Source" source: String
} }

/// Describes addon release: `DescribeAddonRelease` of `arms` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/DescribeAddonRelease>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddonRelease {
    /// Required.
    pub environment_id: String,
    pub region_id: Option<String>,
    /// Required.
    pub release_name: String,
}
operation! { DescribeAddonRelease(environment_id: String, release_name: String)
    "DescribeAddonRelease" -> DescribeAddonReleaseOutput {
    0 "EnvironmentId" environment_id, 1 "RegionId" region_id: String, 2 "ReleaseName" release_name
} }

/// Response of [`DescribeAddonRelease`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddonReleaseOutput {
    pub code: Option<String>,
    pub data: Option<DescribeAddonReleaseData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DescribeAddonReleaseOutput {
    0 "Code" code: String, 1 "Data" data: DescribeAddonReleaseData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`DescribeAddonRelease`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddonReleaseData {
    pub config: Option<String>,
    pub release: Option<DescribeAddonReleaseRelease>,
}
model! { DescribeAddonReleaseData {
    0 "Config" config: String, 1 "Release" release: DescribeAddonReleaseRelease
} }

/// In the response of [`DescribeAddonRelease`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddonReleaseRelease {
    pub addon_name: Option<String>,
    pub alert_rule_count: Option<i64>,
    pub conditions: Vec<DescribeAddonReleaseConditions>,
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
    0 "AddonName" addon_name: String, 1 "AlertRuleCount" alert_rule_count: i64,
    2 "Conditions" conditions: Vec<DescribeAddonReleaseConditions>, 3 "CreateTime" create_time: String,
    4 "DashboardCount" dashboard_count: i64, 5 "EnvironmentId" environment_id: String,
    6 "ExporterCount" exporter_count: i64, 7 "HaveConfig" have_config: bool, 8 "InstallUserId" install_user_id: String,
    9 "Language" language: String, 10 "Managed" managed: bool, 11 "RegionId" region_id: String,
    12 "ReleaseId" release_id: String, 13 "ReleaseName" release_name: String, 14 "Scene" scene: String,
    15 "Status" status: String, 16 "UpdateTime" update_time: String, 17 "UserID" user_id: String,
    18 "Version" version: String
} }

/// In the response of [`DescribeAddonRelease`].
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
    0 "FirstTransitionTime" first_transition_time: String, 1 "LastTransitionTime" last_transition_time: String,
    2 "Message" message: String, 3 "Reason" reason: String, 4 "Status" status: String, 5 "Type" r#type: String
} }

/// Describes contact groups: `DescribeContactGroups` of `arms` 2019-08-08.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://api.alibabacloud.com/document/ARMS/2019-08-08/DescribeContactGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContactGroups {
    pub contact_group_name: Option<String>,
    pub group_ids: Option<String>,
    pub is_detail: Option<bool>,
    /// Required.
    pub page: i64,
    pub region_id: Option<String>,
    /// Required.
    pub size: i64,
}
operation! { DescribeContactGroups(page: i64, size: i64) "DescribeContactGroups" -> DescribeContactGroupsOutput {
    0 "ContactGroupName" contact_group_name: String, 1 "GroupIds" group_ids: String, 2 "IsDetail" is_detail: bool,
    3 "Page" page, 4 "RegionId" region_id: String, 5 "Size" size
} }
paged! { DescribeContactGroups: DescribeContactGroupsAlertContactGroups =
    Number "Page", "PageBean.AlertContactGroups" page_bean.alert_contact_groups, total "PageBean.Total" }

/// Response of [`DescribeContactGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContactGroupsOutput {
    pub page_bean: Option<DescribeContactGroupsPageBean>,
}
model! { DescribeContactGroupsOutput {
    0 "PageBean" page_bean: DescribeContactGroupsPageBean
} }

/// In the response of [`DescribeContactGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContactGroupsPageBean {
    pub alert_contact_groups: Vec<DescribeContactGroupsAlertContactGroups>,
    pub page: Option<i64>,
    pub size: Option<i64>,
    pub total: Option<i64>,
}
model! { DescribeContactGroupsPageBean {
    0 "AlertContactGroups" alert_contact_groups: Vec<DescribeContactGroupsAlertContactGroups>, 1 "Page" page: i64,
    2 "Size" size: i64, 3 "Total" total: i64
} }

/// In the response of [`DescribeContactGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContactGroupsAlertContactGroups {
    pub arms_contact_group_id: Option<i64>,
    pub contact_group_id: Option<f64>,
    pub contact_group_name: Option<String>,
    pub contacts: Vec<DescribeContactGroupsContacts>,
}
model! { DescribeContactGroupsAlertContactGroups {
    0 "ArmsContactGroupId" arms_contact_group_id: i64, 1 "ContactGroupId" contact_group_id: f64,
    2 "ContactGroupName" contact_group_name: String, 3 "Contacts" contacts: Vec<DescribeContactGroupsContacts>
} }

/// In the response of [`DescribeContactGroups`].
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
    0 "ArmsContactId" arms_contact_id: i64, 1 "ContactId" contact_id: f64, 2 "ContactName" contact_name: String,
    3 "Email" email: String, 4 "Phone" phone: String
} }

/// Describes contacts: `DescribeContacts` of `arms` 2019-08-08.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://api.alibabacloud.com/document/ARMS/2019-08-08/DescribeContacts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContacts {
    pub contact_ids: Option<String>,
    pub contact_name: Option<String>,
    pub email: Option<String>,
    /// Required.
    pub page: i64,
    pub phone: Option<String>,
    pub region_id: Option<String>,
    /// Required.
    pub size: i64,
    pub verbose: Option<String>,
}
operation! { DescribeContacts(page: i64, size: i64) "DescribeContacts" -> DescribeContactsOutput {
    0 "ContactIds" contact_ids: String, 1 "ContactName" contact_name: String, 2 "Email" email: String, 3 "Page" page,
    4 "Phone" phone: String, 5 "RegionId" region_id: String, 6 "Size" size, 7 "Verbose" verbose: String
} }
paged! { DescribeContacts: DescribeContactsAlertContacts =
    Number "Page", "PageBean.AlertContacts" page_bean.alert_contacts, total "PageBean.Total" }

/// Response of [`DescribeContacts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContactsOutput {
    pub page_bean: Option<DescribeContactsPageBean>,
}
model! { DescribeContactsOutput {
    0 "PageBean" page_bean: DescribeContactsPageBean
} }

/// In the response of [`DescribeContacts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContactsPageBean {
    pub alert_contacts: Vec<DescribeContactsAlertContacts>,
    pub page: Option<i64>,
    pub size: Option<i64>,
    pub total: Option<i64>,
}
model! { DescribeContactsPageBean {
    0 "AlertContacts" alert_contacts: Vec<DescribeContactsAlertContacts>, 1 "Page" page: i64, 2 "Size" size: i64,
    3 "Total" total: i64
} }

/// In the response of [`DescribeContacts`].
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
    0 "ArmsContactId" arms_contact_id: i64, 1 "ContactId" contact_id: f64, 2 "ContactName" contact_name: String,
    3 "Email" email: String, 4 "IsEmailVerify" is_email_verify: bool, 5 "IsVerify" is_verify: bool,
    6 "Phone" phone: String, 7 "ReissueSendNotice" reissue_send_notice: i64
} }

/// Describes dispatch rule: `DescribeDispatchRule` of `arms` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/DescribeDispatchRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDispatchRule {
    /// Required.
    pub id: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeDispatchRule(id: String, region_id: String) "DescribeDispatchRule" -> DescribeDispatchRuleOutput {
    0 "Id" id, 1 "RegionId" region_id
} }

/// Response of [`DescribeDispatchRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDispatchRuleOutput {
    pub dispatch_rule: Option<DescribeDispatchRuleDispatchRule>,
}
model! { DescribeDispatchRuleOutput {
    0 "DispatchRule" dispatch_rule: DescribeDispatchRuleDispatchRule
} }

/// In the response of [`DescribeDispatchRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDispatchRuleDispatchRule {
    pub dispatch_type: Option<String>,
    pub group_rules: Vec<DescribeDispatchRuleGroupRules>,
    pub is_recover: Option<bool>,
    pub label_match_expression_grid: Option<
        DescribeDispatchRuleLabelMatchExpressionGrid,
    >,
    pub name: Option<String>,
    pub notify_rules: Vec<DescribeDispatchRuleNotifyRules>,
    pub rule_id: Option<i64>,
    pub state: Option<String>,
}
model! { DescribeDispatchRuleDispatchRule {
    0 "DispatchType" dispatch_type: String, 1 "GroupRules" group_rules: Vec<DescribeDispatchRuleGroupRules>,
    2 "IsRecover" is_recover: bool,
    3 "LabelMatchExpressionGrid" label_match_expression_grid: DescribeDispatchRuleLabelMatchExpressionGrid,
    4 "Name" name: String, 5 "NotifyRules" notify_rules: Vec<DescribeDispatchRuleNotifyRules>, 6 "RuleId" rule_id: i64,
    7 "State" state: String
} }

/// In the response of [`DescribeDispatchRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDispatchRuleGroupRules {
    pub group_id: Option<i64>,
    pub group_interval: Option<i64>,
    pub group_wait_time: Option<i64>,
    pub grouping_fields: Vec<String>,
    pub repeat_interval: Option<i64>,
}
model! { DescribeDispatchRuleGroupRules {
    0 "GroupId" group_id: i64, 1 "GroupInterval" group_interval: i64, 2 "GroupWaitTime" group_wait_time: i64,
    3 "GroupingFields" grouping_fields: Vec<String>, 4 "RepeatInterval" repeat_interval: i64
} }

/// In the response of [`DescribeDispatchRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDispatchRuleLabelMatchExpressionGrid {
    pub label_match_expression_groups: Vec<
        DescribeDispatchRuleLabelMatchExpressionGroups,
    >,
}
model! { DescribeDispatchRuleLabelMatchExpressionGrid {
    0 "LabelMatchExpressionGroups" label_match_expression_groups: Vec<DescribeDispatchRuleLabelMatchExpressionGroups>
} }

/// In the response of [`DescribeDispatchRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDispatchRuleLabelMatchExpressionGroups {
    pub label_match_expressions: Vec<DescribeDispatchRuleLabelMatchExpressions>,
}
model! { DescribeDispatchRuleLabelMatchExpressionGroups {
    0 "LabelMatchExpressions" label_match_expressions: Vec<DescribeDispatchRuleLabelMatchExpressions>
} }

/// In the response of [`DescribeDispatchRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDispatchRuleLabelMatchExpressions {
    pub key: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDispatchRuleLabelMatchExpressions {
    0 "Key" key: String, 1 "Operator" operator: String, 2 "Value" value: String
} }

/// In the response of [`DescribeDispatchRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDispatchRuleNotifyRules {
    pub notify_channels: Vec<String>,
    pub notify_objects: Vec<DescribeDispatchRuleNotifyObjects>,
}
model! { DescribeDispatchRuleNotifyRules {
    0 "NotifyChannels" notify_channels: Vec<String>,
    1 "NotifyObjects" notify_objects: Vec<DescribeDispatchRuleNotifyObjects>
} }

/// In the response of [`DescribeDispatchRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDispatchRuleNotifyObjects {
    pub name: Option<String>,
    pub notify_object_id: Option<String>,
    pub notify_type: Option<String>,
}
model! { DescribeDispatchRuleNotifyObjects {
    0 "Name" name: String, 1 "NotifyObjectId" notify_object_id: String, 2 "NotifyType" notify_type: String
} }

/// Describes env custom job: `DescribeEnvCustomJob` of `arms` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/DescribeEnvCustomJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvCustomJob {
    /// Required.
    pub custom_job_name: String,
    pub encrypt_yaml: Option<bool>,
    /// Required.
    pub environment_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeEnvCustomJob(custom_job_name: String, environment_id: String, region_id: String)
    "DescribeEnvCustomJob" -> DescribeEnvCustomJobOutput {
    0 "CustomJobName" custom_job_name, 1 "EncryptYaml" encrypt_yaml: bool, 2 "EnvironmentId" environment_id,
    3 "RegionId" region_id
} }

/// Response of [`DescribeEnvCustomJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvCustomJobOutput {
    pub code: Option<i64>,
    pub data: Option<DescribeEnvCustomJobData>,
    pub message: Option<String>,
}
model! { DescribeEnvCustomJobOutput {
    0 "Code" code: i64, 1 "Data" data: DescribeEnvCustomJobData, 2 "Message" message: String
} }

/// In the response of [`DescribeEnvCustomJob`].
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
    0 "ConfigYaml" config_yaml: String, 1 "CustomJobName" custom_job_name: String,
    2 "EnvironmentId" environment_id: String, 3 "RegionId" region_id: String, 4 "Status" status: String
} }

/// Describes env drop metrics rule: `DescribeEnvDropMetricsRule` of `arms` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/DescribeEnvDropMetricsRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvDropMetricsRule {
    /// Required.
    pub environment_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeEnvDropMetricsRule(environment_id: String, region_id: String)
    "DescribeEnvDropMetricsRule" -> DescribeEnvDropMetricsRuleOutput {
    0 "EnvironmentId" environment_id, 1 "RegionId" region_id
} }

/// Response of [`DescribeEnvDropMetricsRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvDropMetricsRuleOutput {
    pub code: Option<i64>,
    pub data: Option<DescribeEnvDropMetricsRuleData>,
    pub message: Option<String>,
}
model! { DescribeEnvDropMetricsRuleOutput {
    0 "Code" code: i64, 1 "Data" data: DescribeEnvDropMetricsRuleData, 2 "Message" message: String
} }

/// In the response of [`DescribeEnvDropMetricsRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvDropMetricsRuleData {
    pub drop_metrics: Option<String>,
    pub rule_name: Option<String>,
}
model! { DescribeEnvDropMetricsRuleData {
    0 "DropMetrics" drop_metrics: String, 1 "RuleName" rule_name: String
} }

/// Describes env pod monitor: `DescribeEnvPodMonitor` of `arms` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/DescribeEnvPodMonitor>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvPodMonitor {
    /// Required.
    pub environment_id: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub pod_monitor_name: String,
    /// Required.
    pub region_id: String,
}
operation! {
    DescribeEnvPodMonitor(environment_id: String, namespace: String, pod_monitor_name: String, region_id: String)
    "DescribeEnvPodMonitor" -> DescribeEnvPodMonitorOutput {
    0 "EnvironmentId" environment_id, 1 "Namespace" namespace, 2 "PodMonitorName" pod_monitor_name,
    3 "RegionId" region_id
} }

/// Response of [`DescribeEnvPodMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvPodMonitorOutput {
    pub code: Option<i64>,
    pub data: Option<DescribeEnvPodMonitorData>,
    pub message: Option<String>,
}
model! { DescribeEnvPodMonitorOutput {
    0 "Code" code: i64, 1 "Data" data: DescribeEnvPodMonitorData, 2 "Message" message: String
} }

/// In the response of [`DescribeEnvPodMonitor`].
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
    0 "ConfigYaml" config_yaml: String, 1 "EnvironmentId" environment_id: String, 2 "Namespace" namespace: String,
    3 "PodMonitorName" pod_monitor_name: String, 4 "RegionId" region_id: String, 5 "Status" status: String
} }

/// Describes env service monitor: `DescribeEnvServiceMonitor` of `arms` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/DescribeEnvServiceMonitor>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvServiceMonitor {
    /// Required.
    pub environment_id: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub service_monitor_name: String,
}
operation! {
    DescribeEnvServiceMonitor(environment_id: String, namespace: String, region_id: String, service_monitor_name: String)
    "DescribeEnvServiceMonitor" -> DescribeEnvServiceMonitorOutput {
    0 "EnvironmentId" environment_id, 1 "Namespace" namespace, 2 "RegionId" region_id,
    3 "ServiceMonitorName" service_monitor_name
} }

/// Response of [`DescribeEnvServiceMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvServiceMonitorOutput {
    pub code: Option<i64>,
    pub data: Option<DescribeEnvServiceMonitorData>,
    pub message: Option<String>,
}
model! { DescribeEnvServiceMonitorOutput {
    0 "Code" code: i64, 1 "Data" data: DescribeEnvServiceMonitorData, 2 "Message" message: String
} }

/// In the response of [`DescribeEnvServiceMonitor`].
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
    0 "ConfigYaml" config_yaml: String, 1 "EnvironmentId" environment_id: String, 2 "Namespace" namespace: String,
    3 "RegionId" region_id: String, 4 "ServiceMonitorName" service_monitor_name: String, 5 "Status" status: String
} }

/// Describes environment: `DescribeEnvironment` of `arms` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/DescribeEnvironment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvironment {
    /// Required.
    pub environment_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeEnvironment(environment_id: String, region_id: String)
    "DescribeEnvironment" -> DescribeEnvironmentOutput {
    0 "EnvironmentId" environment_id, 1 "RegionId" region_id
} }

/// Response of [`DescribeEnvironment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvironmentOutput {
    pub code: Option<i64>,
    pub data: Option<DescribeEnvironmentData>,
    pub message: Option<String>,
}
model! { DescribeEnvironmentOutput {
    0 "Code" code: i64, 1 "Data" data: DescribeEnvironmentData, 2 "Message" message: String
} }

/// In the response of [`DescribeEnvironment`].
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
    pub tags: Vec<DescribeEnvironmentTags>,
    pub user_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
}
model! { DescribeEnvironmentData {
    0 "BindResourceId" bind_resource_id: String, 1 "BindResourceProfile" bind_resource_profile: String,
    2 "BindResourceStatus" bind_resource_status: String,
    3 "BindResourceStoreDuration" bind_resource_store_duration: String, 4 "BindResourceType" bind_resource_type: String,
    5 "BindVpcCidr" bind_vpc_cidr: String, 6 "DbInstanceStatus" db_instance_status: String,
    7 "EnvironmentId" environment_id: String, 8 "EnvironmentName" environment_name: String,
    9 "EnvironmentSubType" environment_sub_type: String, 10 "EnvironmentType" environment_type: String,
    11 "FeePackage" fee_package: String, 12 "GrafaDataSourceName" grafa_data_source_name: String,
    13 "GrafanaDatasourceUid" grafana_datasource_uid: String, 14 "GrafanaFolderTitle" grafana_folder_title: String,
    15 "GrafanaFolderUid" grafana_folder_uid: String, 16 "GrafanaFolderUrl" grafana_folder_url: String,
    17 "GrafanaWorkspaceId" grafana_workspace_id: String, 18 "ManagedType" managed_type: String,
    19 "PrometheusInstanceId" prometheus_instance_id: String,
    20 "PrometheusInstanceName" prometheus_instance_name: String, 21 "RegionId" region_id: String,
    22 "ResourceGroupId" resource_group_id: String, 23 "SecurityGroupId" security_group_id: String,
    24 "Tags" tags: Vec<DescribeEnvironmentTags>, 25 "UserId" user_id: String, 26 "VpcId" vpc_id: String,
    27 "VswitchId" vswitch_id: String
} }

/// In the response of [`DescribeEnvironment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvironmentTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeEnvironmentTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes environment feature: `DescribeEnvironmentFeature` of `arms` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/DescribeEnvironmentFeature>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvironmentFeature {
    pub aliyun_lang: Option<String>,
    /// Required.
    pub environment_id: String,
    /// Required.
    pub feature_name: String,
    pub region_id: Option<String>,
}
operation! { DescribeEnvironmentFeature(environment_id: String, feature_name: String)
    "DescribeEnvironmentFeature" -> DescribeEnvironmentFeatureOutput {
    0 "AliyunLang" aliyun_lang: String, 1 "EnvironmentId" environment_id, 2 "FeatureName" feature_name,
    3 "RegionId" region_id: String
} }

/// Response of [`DescribeEnvironmentFeature`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvironmentFeatureOutput {
    pub code: Option<i64>,
    pub data: Option<DescribeEnvironmentFeatureData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeEnvironmentFeatureOutput {
    0 "Code" code: i64, 1 "Data" data: DescribeEnvironmentFeatureData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`DescribeEnvironmentFeature`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvironmentFeatureData {
    pub feature: Option<DescribeEnvironmentFeatureFeature>,
    pub feature_status: Option<DescribeEnvironmentFeatureFeatureStatus>,
    pub config: Option<String>,
}
model! { DescribeEnvironmentFeatureData {
    0 "Feature" feature: DescribeEnvironmentFeatureFeature,
    1 "FeatureStatus" feature_status: DescribeEnvironmentFeatureFeatureStatus, 2 "config" config: String
} }

/// In the response of [`DescribeEnvironmentFeature`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvironmentFeatureFeature {
    pub alias: Option<String>,
    pub config: BTreeMap<String, String>,
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
    0 "Alias" alias: String, 1 "Config" config: BTreeMap<String, String>, 2 "Description" description: String,
    3 "EnvironmentId" environment_id: String, 4 "Icon" icon: String, 5 "Language" language: String,
    6 "LatestVersion" latest_version: String, 7 "Managed" managed: bool, 8 "Name" name: String,
    9 "Status" status: String, 10 "Version" version: String
} }

/// In the response of [`DescribeEnvironmentFeature`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvironmentFeatureFeatureStatus {
    pub bind_resource_id: Option<String>,
    pub feature_containers: Vec<DescribeEnvironmentFeatureFeatureContainers>,
    pub ips: Vec<String>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub security_group_id: Option<String>,
    pub status: Option<String>,
    pub vswitch_id: Option<String>,
}
model! { DescribeEnvironmentFeatureFeatureStatus {
    0 "BindResourceId" bind_resource_id: String,
    1 "FeatureContainers" feature_containers: Vec<DescribeEnvironmentFeatureFeatureContainers>,
    2 "Ips" ips: Vec<String>, 3 "Name" name: String, 4 "Namespace" namespace: String,
    5 "SecurityGroupId" security_group_id: String, 6 "Status" status: String, 7 "VSwitchId" vswitch_id: String
} }

/// In the response of [`DescribeEnvironmentFeature`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvironmentFeatureFeatureContainers {
    pub args: Vec<String>,
    pub image: Option<String>,
    pub name: Option<String>,
}
model! { DescribeEnvironmentFeatureFeatureContainers {
    0 "Args" args: Vec<String>, 1 "Image" image: String, 2 "Name" name: String
} }

/// Describes im robots: `DescribeIMRobots` of `arms` 2019-08-08.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://api.alibabacloud.com/document/ARMS/2019-08-08/DescribeIMRobots>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIMRobots {
    /// Required.
    pub page: i64,
    pub robot_ids: Option<String>,
    pub robot_name: Option<String>,
    /// Required.
    pub size: i64,
}
operation! { DescribeIMRobots(page: i64, size: i64) "DescribeIMRobots" -> DescribeIMRobotsOutput {
    0 "Page" page, 1 "RobotIds" robot_ids: String, 2 "RobotName" robot_name: String, 3 "Size" size
} }
paged! { DescribeIMRobots: DescribeIMRobotsAlertIMRobots =
    Number "Page", "PageBean.AlertIMRobots" page_bean.alert_im_robots, total "PageBean.Total" }

/// Response of [`DescribeIMRobots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIMRobotsOutput {
    pub page_bean: Option<DescribeIMRobotsPageBean>,
}
model! { DescribeIMRobotsOutput {
    0 "PageBean" page_bean: DescribeIMRobotsPageBean
} }

/// In the response of [`DescribeIMRobots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIMRobotsPageBean {
    pub alert_im_robots: Vec<DescribeIMRobotsAlertIMRobots>,
    pub page: Option<i64>,
    pub size: Option<i64>,
    pub total: Option<i64>,
}
model! { DescribeIMRobotsPageBean {
    0 "AlertIMRobots" alert_im_robots: Vec<DescribeIMRobotsAlertIMRobots>, 1 "Page" page: i64, 2 "Size" size: i64,
    3 "Total" total: i64
} }

/// In the response of [`DescribeIMRobots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIMRobotsAlertIMRobots {
    pub create_time: Option<String>,
    pub daily_noc: Option<bool>,
    pub daily_noc_time: Option<String>,
    /// Secret.
    pub ding_sign_key: Option<Secret>,
    pub dispatch_rules: Vec<DescribeIMRobotsDispatchRules>,
    pub robot_addr: Option<String>,
    pub robot_id: Option<f64>,
    pub robot_name: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeIMRobotsAlertIMRobots {
    0 "CreateTime" create_time: String, 1 "DailyNoc" daily_noc: bool, 2 "DailyNocTime" daily_noc_time: String,
    3 "DingSignKey" ding_sign_key: Secret, 4 "DispatchRules" dispatch_rules: Vec<DescribeIMRobotsDispatchRules>,
    5 "RobotAddr" robot_addr: String, 6 "RobotId" robot_id: f64, 7 "RobotName" robot_name: String,
    8 "Type" r#type: String
} }

/// In the response of [`DescribeIMRobots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIMRobotsDispatchRules {
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { DescribeIMRobotsDispatchRules {
    0 "id" id: i64, 1 "name" name: String
} }

/// Describes prometheus alert rule: `DescribePrometheusAlertRule` of `arms` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/DescribePrometheusAlertRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusAlertRule {
    /// Required.
    pub alert_id: i64,
    pub cluster_id: Option<String>,
}
operation! { DescribePrometheusAlertRule(alert_id: i64)
    "DescribePrometheusAlertRule" -> DescribePrometheusAlertRuleOutput {
    0 "AlertId" alert_id, 1 "ClusterId" cluster_id: String
} }

/// Response of [`DescribePrometheusAlertRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusAlertRuleOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub prometheus_alert_rule: Option<DescribePrometheusAlertRulePrometheusAlertRule>,
    pub success: Option<bool>,
}
model! { DescribePrometheusAlertRuleOutput {
    0 "Code" code: i64, 1 "Message" message: String,
    2 "PrometheusAlertRule" prometheus_alert_rule: DescribePrometheusAlertRulePrometheusAlertRule,
    3 "Success" success: bool
} }

/// In the response of [`DescribePrometheusAlertRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusAlertRulePrometheusAlertRule {
    pub alert_id: Option<i64>,
    pub alert_name: Option<String>,
    pub annotations: Vec<DescribePrometheusAlertRuleAnnotations>,
    pub cluster_id: Option<String>,
    pub dispatch_rule_id: Option<i64>,
    pub duration: Option<String>,
    pub expression: Option<String>,
    pub labels: Vec<DescribePrometheusAlertRuleLabels>,
    pub message: Option<String>,
    pub notify_type: Option<String>,
    pub status: Option<i64>,
    pub r#type: Option<String>,
}
model! { DescribePrometheusAlertRulePrometheusAlertRule {
    0 "AlertId" alert_id: i64, 1 "AlertName" alert_name: String,
    2 "Annotations" annotations: Vec<DescribePrometheusAlertRuleAnnotations>, 3 "ClusterId" cluster_id: String,
    4 "DispatchRuleId" dispatch_rule_id: i64, 5 "Duration" duration: String, 6 "Expression" expression: String,
    7 "Labels" labels: Vec<DescribePrometheusAlertRuleLabels>, 8 "Message" message: String,
    9 "NotifyType" notify_type: String, 10 "Status" status: i64, 11 "Type" r#type: String
} }

/// In the response of [`DescribePrometheusAlertRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusAlertRuleAnnotations {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { DescribePrometheusAlertRuleAnnotations {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the response of [`DescribePrometheusAlertRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusAlertRuleLabels {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { DescribePrometheusAlertRuleLabels {
    0 "Name" name: String, 1 "Value" value: String
} }

/// Describes trace license key: `DescribeTraceLicenseKey` of `arms` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/DescribeTraceLicenseKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTraceLicenseKey {
    pub region_id: Option<String>,
}
operation! { DescribeTraceLicenseKey() "DescribeTraceLicenseKey" -> DescribeTraceLicenseKeyOutput {
    0 "RegionId" region_id: String
} }

/// Response of [`DescribeTraceLicenseKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTraceLicenseKeyOutput {
    /// Secret.
    pub license_key: Option<Secret>,
}
model! { DescribeTraceLicenseKeyOutput {
    0 "LicenseKey" license_key: Secret
} }

/// Describes webhook contacts: `DescribeWebhookContacts` of `arms` 2019-08-08.
///
/// GET. Reads only. Pages by page number (`Page`). See
/// <https://api.alibabacloud.com/document/ARMS/2019-08-08/DescribeWebhookContacts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebhookContacts {
    pub contact_ids: Option<String>,
    /// Required.
    pub page: i64,
    /// Required.
    pub size: i64,
    pub webhook_name: Option<String>,
}
operation! { DescribeWebhookContacts(page: i64, size: i64) "DescribeWebhookContacts" -> DescribeWebhookContactsOutput {
    0 "ContactIds" contact_ids: String, 1 "Page" page, 2 "Size" size, 3 "WebhookName" webhook_name: String
} { method: "GET", } }
paged! { DescribeWebhookContacts: DescribeWebhookContactsWebhookContacts =
    Number "Page", "PageBean.WebhookContacts" page_bean.webhook_contacts, total "PageBean.Total" }

/// Response of [`DescribeWebhookContacts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebhookContactsOutput {
    pub page_bean: Option<DescribeWebhookContactsPageBean>,
}
model! { DescribeWebhookContactsOutput {
    0 "PageBean" page_bean: DescribeWebhookContactsPageBean
} }

/// In the response of [`DescribeWebhookContacts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebhookContactsPageBean {
    pub page: Option<i64>,
    pub size: Option<i64>,
    pub total: Option<i64>,
    pub webhook_contacts: Vec<DescribeWebhookContactsWebhookContacts>,
}
model! { DescribeWebhookContactsPageBean {
    0 "Page" page: i64, 1 "Size" size: i64, 2 "Total" total: i64,
    3 "WebhookContacts" webhook_contacts: Vec<DescribeWebhookContactsWebhookContacts>
} }

/// In the response of [`DescribeWebhookContacts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebhookContactsWebhookContacts {
    pub webhook: Option<DescribeWebhookContactsWebhook>,
    pub webhook_id: Option<f64>,
    pub webhook_name: Option<String>,
}
model! { DescribeWebhookContactsWebhookContacts {
    0 "Webhook" webhook: DescribeWebhookContactsWebhook, 1 "WebhookId" webhook_id: f64,
    2 "WebhookName" webhook_name: String
} }

/// In the response of [`DescribeWebhookContacts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebhookContactsWebhook {
    pub biz_headers: BTreeMap<String, Value>,
    pub biz_params: BTreeMap<String, Value>,
    pub body: Option<String>,
    pub method: Option<String>,
    pub recover_body: Option<String>,
    pub url: Option<String>,
}
model! { DescribeWebhookContactsWebhook {
    0 "BizHeaders" biz_headers: BTreeMap<String, Value>, 1 "BizParams" biz_params: BTreeMap<String, Value>,
    2 "Body" body: String, 3 "Method" method: String, 4 "RecoverBody" recover_body: String, 5 "Url" url: String
} }

/// Does insights action: `DoInsightsAction` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/DoInsightsAction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoInsightsAction {
    pub region_id: Option<String>,
    /// Required.
    pub data: String,
    /// Required.
    pub module: String,
}
operation! { DoInsightsAction(data: String, module: String) "DoInsightsAction" -> DoInsightsActionOutput {
    0 "RegionId" region_id: String, 1 "Data" data, 2 "Module" module
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DoInsightsAction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoInsightsActionOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DoInsightsActionOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Enables metric: `EnableMetric` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/EnableMetric>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableMetric {
    /// Required.
    pub cluster_id: String,
    pub drop_metric: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { EnableMetric(cluster_id: String, region_id: String) "EnableMetric" -> EnableMetricOutput {
    0 "ClusterId" cluster_id, 1 "DropMetric" drop_metric: String, 2 "RegionId" region_id
} }

/// Response of [`EnableMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableMetricOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { EnableMetricOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Gets agent download url: `GetAgentDownloadUrl` of `arms` 2019-08-08.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/GetAgentDownloadUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentDownloadUrl {
    /// Required.
    pub region_id: String,
}
operation! { GetAgentDownloadUrl(region_id: String) "GetAgentDownloadUrl" -> GetAgentDownloadUrlOutput {
    0 "RegionId" region_id
} { method: "GET", } }

/// Response of [`GetAgentDownloadUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentDownloadUrlOutput {
    /// Secret.
    pub arms_agent_download_url: Option<Secret>,
}
model! { GetAgentDownloadUrlOutput {
    0 "ArmsAgentDownloadUrl" arms_agent_download_url: Secret
} }

/// Gets agent download url v2: `GetAgentDownloadUrlV2` of `arms` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/GetAgentDownloadUrlV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentDownloadUrlV2 {
    /// Required.
    pub agent_type: String,
    pub arch_type: Option<String>,
    pub os_type: Option<String>,
}
operation! { GetAgentDownloadUrlV2(agent_type: String) "GetAgentDownloadUrlV2" -> GetAgentDownloadUrlV2Output {
    0 "AgentType" agent_type, 1 "ArchType" arch_type: String, 2 "OsType" os_type: String
} }

/// Response of [`GetAgentDownloadUrlV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentDownloadUrlV2Output {
    pub code: Option<i64>,
    pub data: Option<GetAgentDownloadUrlV2Data>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetAgentDownloadUrlV2Output {
    0 "Code" code: i64, 1 "Data" data: GetAgentDownloadUrlV2Data, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`GetAgentDownloadUrlV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentDownloadUrlV2Data {
    pub url: Option<String>,
    pub version: Option<String>,
}
model! { GetAgentDownloadUrlV2Data {
    0 "Url" url: String, 1 "Version" version: String
} }

/// Gets alert rules: `GetAlertRules` of `arms` 2019-08-08.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://api.alibabacloud.com/document/ARMS/2019-08-08/GetAlertRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlertRules {
    pub alert_ids: Option<String>,
    pub alert_names: Option<String>,
    pub alert_status: Option<String>,
    pub alert_type: Option<String>,
    pub biz_region_id: Option<String>,
    pub cluster_id: Option<String>,
    /// Required.
    pub page: i64,
    pub product_code: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
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
    Number "Page", "PageBean.AlertRules" page_bean.alert_rules, total "PageBean.Total" }

/// In the request of [`GetAlertRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlertRulesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { GetAlertRulesTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`GetAlertRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlertRulesOutput {
    pub page_bean: Option<GetAlertRulesPageBean>,
}
model! { GetAlertRulesOutput {
    0 "PageBean" page_bean: GetAlertRulesPageBean
} }

/// In the response of [`GetAlertRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlertRulesPageBean {
    pub alert_rules: Vec<GetAlertRulesAlertRules>,
    pub page: Option<i64>,
    pub size: Option<i64>,
    pub total: Option<i64>,
}
model! { GetAlertRulesPageBean {
    0 "AlertRules" alert_rules: Vec<GetAlertRulesAlertRules>, 1 "Page" page: i64, 2 "Size" size: i64,
    3 "Total" total: i64
} }

/// In the response of [`GetAlertRules`].
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
    pub annotations: Vec<GetAlertRulesAnnotations>,
    pub auto_add_new_application: Option<bool>,
    pub cluster_id: Option<String>,
    pub created_time: Option<i64>,
    pub duration: Option<String>,
    pub extend: Option<String>,
    pub filters: Option<GetAlertRulesFilters>,
    pub labels: Vec<GetAlertRulesLabels>,
    pub level: Option<String>,
    pub message: Option<String>,
    pub metrics_type: Option<String>,
    pub notify_strategy: Option<String>,
    pub pids: Vec<String>,
    pub prom_ql: Option<String>,
    pub region_id: Option<String>,
    pub tags: Vec<GetAlertRulesAlertRulesTags>,
    pub updated_time: Option<i64>,
    pub user_id: Option<String>,
}
model! { GetAlertRulesAlertRules {
    0 "AlertCheckType" alert_check_type: String, 1 "AlertGroup" alert_group: i64, 2 "AlertId" alert_id: i64,
    3 "AlertName" alert_name: String, 4 "AlertRuleContent" alert_rule_content: GetAlertRulesAlertRuleContent,
    5 "AlertStatus" alert_status: String, 6 "AlertType" alert_type: String,
    7 "Annotations" annotations: Vec<GetAlertRulesAnnotations>,
    8 "AutoAddNewApplication" auto_add_new_application: bool, 9 "ClusterId" cluster_id: String,
    10 "CreatedTime" created_time: i64, 11 "Duration" duration: String, 12 "Extend" extend: String,
    13 "Filters" filters: GetAlertRulesFilters, 14 "Labels" labels: Vec<GetAlertRulesLabels>, 15 "Level" level: String,
    16 "Message" message: String, 17 "MetricsType" metrics_type: String, 18 "NotifyStrategy" notify_strategy: String,
    19 "Pids" pids: Vec<String>, 20 "PromQL" prom_ql: String, 21 "RegionId" region_id: String,
    22 "Tags" tags: Vec<GetAlertRulesAlertRulesTags>, 23 "UpdatedTime" updated_time: i64, 24 "UserId" user_id: String
} }

/// In the response of [`GetAlertRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlertRulesAlertRuleContent {
    pub alert_rule_items: Vec<GetAlertRulesAlertRuleItems>,
    pub condition: Option<String>,
}
model! { GetAlertRulesAlertRuleContent {
    0 "AlertRuleItems" alert_rule_items: Vec<GetAlertRulesAlertRuleItems>, 1 "Condition" condition: String
} }

/// In the response of [`GetAlertRules`].
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
    0 "Aggregate" aggregate: String, 1 "MetricKey" metric_key: String, 2 "N" n: i64, 3 "Operator" operator: String,
    4 "Value" value: String
} }

/// In the response of [`GetAlertRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlertRulesAnnotations {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { GetAlertRulesAnnotations {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the response of [`GetAlertRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlertRulesFilters {
    pub custom_sls_filters: Vec<GetAlertRulesCustomSLSFilters>,
    pub custom_sls_group_by_dimensions: Vec<String>,
    pub custom_sls_wheres: Vec<String>,
    pub dim_filters: Vec<GetAlertRulesDimFilters>,
}
model! { GetAlertRulesFilters {
    0 "CustomSLSFilters" custom_sls_filters: Vec<GetAlertRulesCustomSLSFilters>,
    1 "CustomSLSGroupByDimensions" custom_sls_group_by_dimensions: Vec<String>,
    2 "CustomSLSWheres" custom_sls_wheres: Vec<String>, 3 "DimFilters" dim_filters: Vec<GetAlertRulesDimFilters>
} }

/// In the response of [`GetAlertRules`].
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
    0 "Key" key: String, 1 "Opt" opt: String, 2 "Show" show: bool, 3 "T" t: String, 4 "Value" value: String
} }

/// In the response of [`GetAlertRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlertRulesDimFilters {
    pub filter_key: Option<String>,
    pub filter_opt: Option<String>,
    pub filter_values: Vec<String>,
}
model! { GetAlertRulesDimFilters {
    0 "FilterKey" filter_key: String, 1 "FilterOpt" filter_opt: String, 2 "FilterValues" filter_values: Vec<String>
} }

/// In the response of [`GetAlertRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlertRulesLabels {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { GetAlertRulesLabels {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the response of [`GetAlertRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlertRulesAlertRulesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetAlertRulesAlertRulesTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Gets app api by page: `GetAppApiByPage` of `arms` 2019-08-08.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/ARMS/2019-08-08/GetAppApiByPage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppApiByPage {
    /// 1 to 2147483647.
    pub current_page: Option<i64>,
    /// 0 to 9223372036854775806.
    pub end_time: Option<i64>,
    /// 0 to 2147483647.
    pub interval_mills: Option<i64>,
    /// Required.
    pub p_id: String,
    /// 1 to 2147483647.
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    /// 0 to 9223372036854775806.
    pub start_time: Option<i64>,
}
operation! { GetAppApiByPage(p_id: String, region_id: String) "GetAppApiByPage" -> GetAppApiByPageOutput {
    0 "CurrentPage" current_page: i64, 1 "EndTime" end_time: i64, 2 "IntervalMills" interval_mills: i64, 3 "PId" p_id,
    4 "PageSize" page_size: i64, 5 "RegionId" region_id, 6 "StartTime" start_time: i64
} }
paged! { GetAppApiByPage: BTreeMap<String, Value> = Number "CurrentPage", "Data.Items" data.items, total "Data.Total" }

/// Response of [`GetAppApiByPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppApiByPageOutput {
    pub code: Option<i64>,
    pub data: Option<GetAppApiByPageData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetAppApiByPageOutput {
    0 "Code" code: i64, 1 "Data" data: GetAppApiByPageData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`GetAppApiByPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppApiByPageData {
    pub completed: Option<bool>,
    pub items: Vec<BTreeMap<String, Value>>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<String>,
}
model! { GetAppApiByPageData {
    0 "Completed" completed: bool, 1 "Items" items: Vec<BTreeMap<String, Value>>, 2 "Page" page: i64,
    3 "PageSize" page_size: i64, 4 "Total" total: String
} }

/// Gets app jvm config: `GetAppJVMConfig` of `arms` 2019-08-08.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/GetAppJVMConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppJVMConfig {
    pub end_time: Option<i64>,
    pub pid: Option<String>,
    /// Required.
    pub region_id: String,
    pub start_time: Option<i64>,
}
operation! { GetAppJVMConfig(region_id: String) "GetAppJVMConfig" -> GetAppJVMConfigOutput {
    0 "EndTime" end_time: i64, 1 "Pid" pid: String, 2 "RegionId" region_id, 3 "StartTime" start_time: i64
} { method: "GET", } }

/// Response of [`GetAppJVMConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppJVMConfigOutput {
    pub code: Option<i64>,
    pub jvm_info_list: Vec<GetAppJVMConfigJvmInfoList>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetAppJVMConfigOutput {
    0 "Code" code: i64, 1 "JvmInfoList" jvm_info_list: Vec<GetAppJVMConfigJvmInfoList>, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`GetAppJVMConfig`].
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
    0 "AgentVersion" agent_version: String, 1 "HostName" host_name: String, 2 "Ip" ip: String, 3 "Pid" pid: String,
    4 "ProcId" proc_id: String, 5 "VmArgs" vm_args: String
} }

/// Gets auth token: `GetAuthToken` of `arms` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/GetAuthToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuthToken {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub region_id: String,
}
operation! { GetAuthToken(cluster_id: String, region_id: String) "GetAuthToken" -> GetAuthTokenOutput {
    0 "ClusterId" cluster_id, 1 "RegionId" region_id
} }

/// Response of [`GetAuthToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuthTokenOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetAuthTokenOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Gets cloud cluster all url: `GetCloudClusterAllUrl` of `arms` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/GetCloudClusterAllUrl>.
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

/// Response of [`GetCloudClusterAllUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCloudClusterAllUrlOutput {
    pub code: Option<i64>,
    pub data: Vec<GetCloudClusterAllUrlData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetCloudClusterAllUrlOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<GetCloudClusterAllUrlData>, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`GetCloudClusterAllUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCloudClusterAllUrlData {
    pub product_code: Option<String>,
    pub region: Option<String>,
    pub remote_url: Option<GetCloudClusterAllUrlRemoteUrl>,
}
model! { GetCloudClusterAllUrlData {
    0 "ProductCode" product_code: String, 1 "Region" region: String,
    2 "RemoteUrl" remote_url: GetCloudClusterAllUrlRemoteUrl
} }

/// In the response of [`GetCloudClusterAllUrl`].
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
    /// Secret.
    pub token: Option<Secret>,
}
model! { GetCloudClusterAllUrlRemoteUrl {
    0 "AuthToken" auth_token: bool, 1 "GrafanaUrl" grafana_url: String,
    2 "InternetGrafanaUrl" internet_grafana_url: String, 3 "InternetPushGatewayUrl" internet_push_gateway_url: String,
    4 "InternetRemoteReadUrl" internet_remote_read_url: String,
    5 "InternetRemoteWriteUrl" internet_remote_write_url: String, 6 "PushGatewayUrl" push_gateway_url: String,
    7 "RemoteReadUrl" remote_read_url: String, 8 "RemoteWriteUrl" remote_write_url: String, 9 "Token" token: Secret
} }

/// Gets cluster all url: `GetClusterAllUrl` of `arms` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/GetClusterAllUrl>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterAllUrl {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub region_id: String,
}
operation! { GetClusterAllUrl(cluster_id: String, region_id: String) "GetClusterAllUrl" -> GetClusterAllUrlOutput {
    0 "ClusterId" cluster_id, 1 "RegionId" region_id
} }

/// Response of [`GetClusterAllUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterAllUrlOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetClusterAllUrlOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Gets commercial status: `GetCommercialStatus` of `arms` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/GetCommercialStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCommercialStatus {
    /// Required.
    pub commodity_code: String,
    pub region_id: Option<String>,
}
operation! { GetCommercialStatus(commodity_code: String) "GetCommercialStatus" -> GetCommercialStatusOutput {
    0 "CommodityCode" commodity_code, 1 "RegionId" region_id: String
} }

/// Response of [`GetCommercialStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCommercialStatusOutput {
    pub user_and_commodity_status: Option<GetCommercialStatusUserAndCommodityStatus>,
}
model! { GetCommercialStatusOutput {
    0 "UserAndCommodityStatus" user_and_commodity_status: GetCommercialStatusUserAndCommodityStatus
} }

/// In the response of [`GetCommercialStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCommercialStatusUserAndCommodityStatus {
    pub basic: Option<bool>,
    pub charge_type: Option<String>,
    pub enable: Option<bool>,
    pub extra_info: BTreeMap<String, Value>,
    pub free_days: Option<i64>,
    pub lable: Option<String>,
    pub status: Option<String>,
}
model! { GetCommercialStatusUserAndCommodityStatus {
    0 "Basic" basic: bool, 1 "ChargeType" charge_type: String, 2 "Enable" enable: bool,
    3 "ExtraInfo" extra_info: BTreeMap<String, Value>, 4 "FreeDays" free_days: i64, 5 "Lable" lable: String,
    6 "Status" status: String
} }

/// Gets explore url: `GetExploreUrl` of `arms` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/GetExploreUrl>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExploreUrl {
    /// Required.
    pub cluster_id: String,
    pub expression: Option<String>,
    pub region_id: Option<String>,
    /// Required.
    pub r#type: String,
}
operation! { GetExploreUrl(cluster_id: String, r#type: String) "GetExploreUrl" -> GetExploreUrlOutput {
    0 "ClusterId" cluster_id, 1 "Expression" expression: String, 2 "RegionId" region_id: String, 3 "Type" r#type
} }

/// Response of [`GetExploreUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExploreUrlOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetExploreUrlOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Gets grafana workspace: `GetGrafanaWorkspace` of `arms` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/GetGrafanaWorkspace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGrafanaWorkspace {
    pub aliyun_lang: Option<String>,
    /// Required.
    pub grafana_workspace_id: String,
    /// Required.
    pub region_id: String,
}
operation! { GetGrafanaWorkspace(grafana_workspace_id: String, region_id: String)
    "GetGrafanaWorkspace" -> GetGrafanaWorkspaceOutput {
    0 "AliyunLang" aliyun_lang: String, 1 "GrafanaWorkspaceId" grafana_workspace_id, 2 "RegionId" region_id
} }

/// Response of [`GetGrafanaWorkspace`].
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
    0 "Code" code: i64, 1 "Data" data: GrafanaWorkspace, 2 "Message" message: String, 3 "Success" success: bool,
    4 "TraceId" trace_id: String
} }

/// Gets integration state: `GetIntegrationState` of `arms` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/GetIntegrationState>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIntegrationState {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub integration: String,
    /// Required.
    pub region_id: String,
}
operation! { GetIntegrationState(cluster_id: String, integration: String, region_id: String)
    "GetIntegrationState" -> GetIntegrationStateOutput {
    0 "ClusterId" cluster_id, 1 "Integration" integration, 2 "RegionId" region_id
} }

/// Response of [`GetIntegrationState`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIntegrationStateOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub state: Option<bool>,
}
model! { GetIntegrationStateOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "State" state: bool
} }

/// Gets managed prometheus status: `GetManagedPrometheusStatus` of `arms` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/GetManagedPrometheusStatus>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetManagedPrometheusStatus {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub cluster_type: String,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub vpc_id: Option<String>,
}
operation! { GetManagedPrometheusStatus(cluster_id: String, cluster_type: String, region_id: String)
    "GetManagedPrometheusStatus" -> GetManagedPrometheusStatusOutput {
    0 "ClusterId" cluster_id, 1 "ClusterType" cluster_type, 2 "RegionId" region_id,
    3 "ResourceGroupId" resource_group_id: String, 4 "VpcId" vpc_id: String
} }

/// Response of [`GetManagedPrometheusStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetManagedPrometheusStatusOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetManagedPrometheusStatusOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Gets multiple trace: `GetMultipleTrace` of `arms` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/GetMultipleTrace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMultipleTrace {
    /// Required.
    pub end_time: i64,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub trace_ids: Vec<String>,
}
operation! { GetMultipleTrace(end_time: i64, region_id: String, start_time: i64, trace_ids: Vec<String>)
    "GetMultipleTrace" -> GetMultipleTraceOutput {
    0 "EndTime" end_time, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "RegionId" region_id,
    4 "StartTime" start_time, 5 "TraceIDs" trace_ids
} }

/// Response of [`GetMultipleTrace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMultipleTraceOutput {
    pub multi_call_chain_infos: Vec<GetMultipleTraceMultiCallChainInfos>,
}
model! { GetMultipleTraceOutput {
    0 "MultiCallChainInfos" multi_call_chain_infos: Vec<GetMultipleTraceMultiCallChainInfos>
} }

/// In the response of [`GetMultipleTrace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMultipleTraceMultiCallChainInfos {
    pub spans: Vec<GetMultipleTraceSpans>,
    pub trace_id: Option<String>,
}
model! { GetMultipleTraceMultiCallChainInfos {
    0 "Spans" spans: Vec<GetMultipleTraceSpans>, 1 "TraceID" trace_id: String
} }

/// In the response of [`GetMultipleTrace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMultipleTraceSpans {
    pub duration: Option<i64>,
    pub have_stack: Option<bool>,
    pub log_event_list: Vec<GetMultipleTraceLogEventList>,
    pub operation_name: Option<String>,
    pub parent_span_id: Option<String>,
    pub result_code: Option<String>,
    pub rpc_id: Option<String>,
    pub rpc_type: Option<i64>,
    pub service_ip: Option<String>,
    pub service_name: Option<String>,
    pub span_id: Option<String>,
    pub tag_entry_list: Vec<GetMultipleTraceSpansTagEntryList>,
    pub timestamp: Option<i64>,
    pub trace_id: Option<String>,
}
model! { GetMultipleTraceSpans {
    0 "Duration" duration: i64, 1 "HaveStack" have_stack: bool,
    2 "LogEventList" log_event_list: Vec<GetMultipleTraceLogEventList>, 3 "OperationName" operation_name: String,
    4 "ParentSpanId" parent_span_id: String, 5 "ResultCode" result_code: String, 6 "RpcId" rpc_id: String,
    7 "RpcType" rpc_type: i64, 8 "ServiceIp" service_ip: String, 9 "ServiceName" service_name: String,
    10 "SpanId" span_id: String, 11 "TagEntryList" tag_entry_list: Vec<GetMultipleTraceSpansTagEntryList>,
    12 "Timestamp" timestamp: i64, 13 "TraceID" trace_id: String
} }

/// In the response of [`GetMultipleTrace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMultipleTraceLogEventList {
    pub tag_entry_list: Vec<GetMultipleTraceTagEntryList>,
    pub timestamp: Option<i64>,
}
model! { GetMultipleTraceLogEventList {
    0 "TagEntryList" tag_entry_list: Vec<GetMultipleTraceTagEntryList>, 1 "Timestamp" timestamp: i64
} }

/// In the response of [`GetMultipleTrace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMultipleTraceTagEntryList {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetMultipleTraceTagEntryList {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`GetMultipleTrace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMultipleTraceSpansTagEntryList {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetMultipleTraceSpansTagEntryList {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Gets on call schedules detail: `GetOnCallSchedulesDetail` of `arms` 2019-08-08.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/GetOnCallSchedulesDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOnCallSchedulesDetail {
    pub end_time: Option<String>,
    /// Required.
    pub id: i64,
    pub start_time: Option<String>,
}
operation! { GetOnCallSchedulesDetail(id: i64) "GetOnCallSchedulesDetail" -> GetOnCallSchedulesDetailOutput {
    0 "EndTime" end_time: String, 1 "Id" id, 2 "StartTime" start_time: String
} { method: "GET", } }

/// Response of [`GetOnCallSchedulesDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOnCallSchedulesDetailOutput {
    pub data: Option<GetOnCallSchedulesDetailData>,
}
model! { GetOnCallSchedulesDetailOutput {
    0 "Data" data: GetOnCallSchedulesDetailData
} }

/// In the response of [`GetOnCallSchedulesDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOnCallSchedulesDetailData {
    pub alert_robot_id: Option<i64>,
    pub description: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub rendered_finnal_entries: Vec<GetOnCallSchedulesDetailRenderedFinnalEntries>,
    pub rendered_layer_entries: Vec<Vec<GetOnCallSchedulesDetailRenderedLayerEntries>>,
    pub rendered_substitude_entries: Vec<
        GetOnCallSchedulesDetailRenderedSubstitudeEntries,
    >,
    pub schedule_layers: Vec<GetOnCallSchedulesDetailScheduleLayers>,
}
model! { GetOnCallSchedulesDetailData {
    0 "AlertRobotId" alert_robot_id: i64, 1 "Description" description: String, 2 "Id" id: i64, 3 "Name" name: String,
    4 "RenderedFinnalEntries" rendered_finnal_entries: Vec<GetOnCallSchedulesDetailRenderedFinnalEntries>,
    5 "RenderedLayerEntries" rendered_layer_entries: Vec<Vec<GetOnCallSchedulesDetailRenderedLayerEntries>>,
    6 "RenderedSubstitudeEntries" rendered_substitude_entries: Vec<GetOnCallSchedulesDetailRenderedSubstitudeEntries>,
    7 "ScheduleLayers" schedule_layers: Vec<GetOnCallSchedulesDetailScheduleLayers>
} }

/// In the response of [`GetOnCallSchedulesDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOnCallSchedulesDetailRenderedFinnalEntries {
    pub end: Option<String>,
    pub simple_contact: Option<GetOnCallSchedulesDetailSimpleContact>,
    pub start: Option<String>,
}
model! { GetOnCallSchedulesDetailRenderedFinnalEntries {
    0 "End" end: String, 1 "SimpleContact" simple_contact: GetOnCallSchedulesDetailSimpleContact,
    2 "Start" start: String
} }

/// In the response of [`GetOnCallSchedulesDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOnCallSchedulesDetailSimpleContact {
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { GetOnCallSchedulesDetailSimpleContact {
    0 "Id" id: i64, 1 "Name" name: String
} }

/// In the response of [`GetOnCallSchedulesDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOnCallSchedulesDetailRenderedLayerEntries {
    pub start: Option<String>,
    pub end: Option<String>,
    pub simple_contact: Option<
        GetOnCallSchedulesDetailRenderedLayerEntriesSimpleContact,
    >,
}
model! { GetOnCallSchedulesDetailRenderedLayerEntries {
    0 "Start" start: String, 1 "End" end: String,
    2 "SimpleContact" simple_contact: GetOnCallSchedulesDetailRenderedLayerEntriesSimpleContact
} }

/// In the response of [`GetOnCallSchedulesDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOnCallSchedulesDetailRenderedLayerEntriesSimpleContact {
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { GetOnCallSchedulesDetailRenderedLayerEntriesSimpleContact {
    0 "Id" id: i64, 1 "Name" name: String
} }

/// In the response of [`GetOnCallSchedulesDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOnCallSchedulesDetailRenderedSubstitudeEntries {
    pub end: Option<String>,
    pub simple_contact: Option<
        GetOnCallSchedulesDetailRenderedSubstitudeEntriesSimpleContact,
    >,
    pub start: Option<String>,
}
model! { GetOnCallSchedulesDetailRenderedSubstitudeEntries {
    0 "End" end: String,
    1 "SimpleContact" simple_contact: GetOnCallSchedulesDetailRenderedSubstitudeEntriesSimpleContact,
    2 "Start" start: String
} }

/// In the response of [`GetOnCallSchedulesDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOnCallSchedulesDetailRenderedSubstitudeEntriesSimpleContact {
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { GetOnCallSchedulesDetailRenderedSubstitudeEntriesSimpleContact {
    0 "Id" id: i64, 1 "Name" name: String
} }

/// In the response of [`GetOnCallSchedulesDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOnCallSchedulesDetailScheduleLayers {
    pub contact_ids: Vec<i64>,
    pub restrictions: Vec<GetOnCallSchedulesDetailRestrictions>,
    pub rotation_type: Option<String>,
    pub shift_length: Option<i64>,
    pub start_time: Option<String>,
}
model! { GetOnCallSchedulesDetailScheduleLayers {
    0 "ContactIds" contact_ids: Vec<i64>, 1 "Restrictions" restrictions: Vec<GetOnCallSchedulesDetailRestrictions>,
    2 "RotationType" rotation_type: String, 3 "ShiftLength" shift_length: i64, 4 "StartTime" start_time: String
} }

/// In the response of [`GetOnCallSchedulesDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOnCallSchedulesDetailRestrictions {
    pub end_time_of_day: Option<String>,
    pub restriction_type: Option<String>,
    pub start_time_of_day: Option<String>,
}
model! { GetOnCallSchedulesDetailRestrictions {
    0 "EndTimeOfDay" end_time_of_day: String, 1 "RestrictionType" restriction_type: String,
    2 "StartTimeOfDay" start_time_of_day: String
} }

/// Gets prometheus api token: `GetPrometheusApiToken` of `arms` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/GetPrometheusApiToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPrometheusApiToken {
    /// Required.
    pub region_id: String,
}
operation! { GetPrometheusApiToken(region_id: String) "GetPrometheusApiToken" -> GetPrometheusApiTokenOutput {
    0 "RegionId" region_id
} }

/// Response of [`GetPrometheusApiToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPrometheusApiTokenOutput {
    /// Secret.
    pub token: Option<Secret>,
}
model! { GetPrometheusApiTokenOutput {
    0 "Token" token: Secret
} }

/// Gets prometheus global view: `GetPrometheusGlobalView` of `arms` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/GetPrometheusGlobalView>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPrometheusGlobalView {
    /// Required.
    pub global_view_cluster_id: String,
    /// Required.
    pub region_id: String,
}
operation! { GetPrometheusGlobalView(global_view_cluster_id: String, region_id: String)
    "GetPrometheusGlobalView" -> GetPrometheusGlobalViewOutput {
    0 "GlobalViewClusterId" global_view_cluster_id, 1 "RegionId" region_id
} }

/// Response of [`GetPrometheusGlobalView`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPrometheusGlobalViewOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { GetPrometheusGlobalViewOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String
} }

/// Gets prometheus instance: `GetPrometheusInstance` of `arms` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/GetPrometheusInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPrometheusInstance {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub region_id: String,
}
operation! { GetPrometheusInstance(cluster_id: String, region_id: String)
    "GetPrometheusInstance" -> GetPrometheusInstanceOutput {
    0 "ClusterId" cluster_id, 1 "RegionId" region_id
} }

/// Response of [`GetPrometheusInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPrometheusInstanceOutput {
    pub code: Option<i64>,
    pub data: Option<GetPrometheusInstanceData>,
    pub message: Option<String>,
}
model! { GetPrometheusInstanceOutput {
    0 "Code" code: i64, 1 "Data" data: GetPrometheusInstanceData, 2 "Message" message: String
} }

/// In the response of [`GetPrometheusInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPrometheusInstanceData {
    pub access_type: Option<String>,
    pub archive_duration: Option<i64>,
    pub auth_free_read_policy: Option<String>,
    pub auth_free_write_policy: Option<String>,
    /// Secret.
    pub auth_token: Option<Secret>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub cluster_type: Option<String>,
    pub db_instance_status: Option<String>,
    pub enable_auth_free_read: Option<bool>,
    pub enable_auth_free_write: Option<bool>,
    /// Secret.
    pub enable_auth_token: Option<Secret>,
    pub extra_info: BTreeMap<String, String>,
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
    pub support_auth_types: Vec<String>,
    pub tags: Vec<GetPrometheusInstanceTags>,
    pub user_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub version: Option<String>,
    pub vpc_id: Option<String>,
}
model! { GetPrometheusInstanceData {
    0 "AccessType" access_type: String, 1 "ArchiveDuration" archive_duration: i64,
    2 "AuthFreeReadPolicy" auth_free_read_policy: String, 3 "AuthFreeWritePolicy" auth_free_write_policy: String,
    4 "AuthToken" auth_token: Secret, 5 "ClusterId" cluster_id: String, 6 "ClusterName" cluster_name: String,
    7 "ClusterType" cluster_type: String, 8 "DbInstanceStatus" db_instance_status: String,
    9 "EnableAuthFreeRead" enable_auth_free_read: bool, 10 "EnableAuthFreeWrite" enable_auth_free_write: bool,
    11 "EnableAuthToken" enable_auth_token: Secret, 12 "ExtraInfo" extra_info: BTreeMap<String, String>,
    13 "GrafanaInstanceId" grafana_instance_id: String, 14 "HttpApiInterUrl" http_api_inter_url: String,
    15 "HttpApiIntraUrl" http_api_intra_url: String, 16 "OpenTelemetryInterUrl" open_telemetry_inter_url: String,
    17 "OpenTelemetryIntraUrl" open_telemetry_intra_url: String, 18 "PaymentType" payment_type: String,
    19 "PaymentTypeUpdateTime" payment_type_update_time: String, 20 "Product" product: String,
    21 "PushGatewayInterUrl" push_gateway_inter_url: String, 22 "PushGatewayIntraUrl" push_gateway_intra_url: String,
    23 "RegionId" region_id: String, 24 "RemoteReadInterUrl" remote_read_inter_url: String,
    25 "RemoteReadIntraUrl" remote_read_intra_url: String, 26 "RemoteWriteInterUrl" remote_write_inter_url: String,
    27 "RemoteWriteIntraUrl" remote_write_intra_url: String, 28 "ResourceGroupId" resource_group_id: String,
    29 "ResourceType" resource_type: String, 30 "SecurityGroupId" security_group_id: String,
    31 "StorageDuration" storage_duration: i64, 32 "SubClustersJson" sub_clusters_json: String,
    33 "SupportAuthTypes" support_auth_types: Vec<String>, 34 "Tags" tags: Vec<GetPrometheusInstanceTags>,
    35 "UserId" user_id: String, 36 "VSwitchId" vswitch_id: String, 37 "Version" version: String,
    38 "VpcId" vpc_id: String
} }

/// In the response of [`GetPrometheusInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPrometheusInstanceTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { GetPrometheusInstanceTags {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Gets prometheus integration: `GetPrometheusIntegration` of `arms` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/GetPrometheusIntegration>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPrometheusIntegration {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub instance_id: i64,
    /// Required.
    pub integration_type: String,
    /// Required.
    pub region_id: String,
}
operation! {
    GetPrometheusIntegration(cluster_id: String, instance_id: i64, integration_type: String, region_id: String)
    "GetPrometheusIntegration" -> GetPrometheusIntegrationOutput {
    0 "ClusterId" cluster_id, 1 "InstanceId" instance_id, 2 "IntegrationType" integration_type, 3 "RegionId" region_id
} }

/// Response of [`GetPrometheusIntegration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPrometheusIntegrationOutput {
    pub code: Option<i64>,
    pub data: Option<GetPrometheusIntegrationData>,
    pub message: Option<String>,
}
model! { GetPrometheusIntegrationOutput {
    0 "Code" code: i64, 1 "Data" data: GetPrometheusIntegrationData, 2 "Message" message: String
} }

/// In the response of [`GetPrometheusIntegration`].
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
    0 "CanDelete" can_delete: bool, 1 "CanEditor" can_editor: bool, 2 "ClusterId" cluster_id: String,
    3 "ContainerName" container_name: String, 4 "Describe" describe: String, 5 "ExporterType" exporter_type: String,
    6 "InstanceId" instance_id: i64, 7 "InstanceName" instance_name: String,
    8 "IntegrationType" integration_type: String, 9 "Namespace" namespace: String, 10 "NeedUpgrade" need_upgrade: bool,
    11 "Param" param: String, 12 "ShowDescribe" show_describe: bool, 13 "ShowLog" show_log: String,
    14 "Status" status: String, 15 "Target" target: String, 16 "Version" version: String
} }

/// Gets prometheus monitoring: `GetPrometheusMonitoring` of `arms` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/GetPrometheusMonitoring>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPrometheusMonitoring {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub monitoring_name: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub r#type: String,
}
operation! { GetPrometheusMonitoring(cluster_id: String, monitoring_name: String, region_id: String, r#type: String)
    "GetPrometheusMonitoring" -> GetPrometheusMonitoringOutput {
    0 "ClusterId" cluster_id, 1 "MonitoringName" monitoring_name, 2 "RegionId" region_id, 3 "Type" r#type
} }

/// Response of [`GetPrometheusMonitoring`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPrometheusMonitoringOutput {
    pub code: Option<i64>,
    pub data: Option<GetPrometheusMonitoringData>,
    pub message: Option<String>,
}
model! { GetPrometheusMonitoringOutput {
    0 "Code" code: i64, 1 "Data" data: GetPrometheusMonitoringData, 2 "Message" message: String
} }

/// In the response of [`GetPrometheusMonitoring`].
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
    0 "ClusterId" cluster_id: String, 1 "ConfigYaml" config_yaml: String, 2 "MonitoringName" monitoring_name: String,
    3 "Status" status: String, 4 "Type" r#type: String
} }

/// Gets recording rule: `GetRecordingRule` of `arms` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/GetRecordingRule>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecordingRule {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub region_id: String,
}
operation! { GetRecordingRule(cluster_id: String, region_id: String) "GetRecordingRule" -> GetRecordingRuleOutput {
    0 "ClusterId" cluster_id, 1 "RegionId" region_id
} }

/// Response of [`GetRecordingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecordingRuleOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { GetRecordingRuleOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String
} }

/// Gets retcode app by pid: `GetRetcodeAppByPid` of `arms` 2019-08-08.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/GetRetcodeAppByPid>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRetcodeAppByPid {
    /// Required.
    pub pid: String,
    pub region_id: Option<String>,
    pub tags: Option<Vec<GetRetcodeAppByPidTags>>,
}
operation! { GetRetcodeAppByPid(pid: String) "GetRetcodeAppByPid" -> GetRetcodeAppByPidOutput {
    0 "Pid" pid, 1 "RegionId" region_id: String, 2 "Tags" tags: Vec<GetRetcodeAppByPidTags>
} { method: "GET", } }

/// In the request of [`GetRetcodeAppByPid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRetcodeAppByPidTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { GetRetcodeAppByPidTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`GetRetcodeAppByPid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRetcodeAppByPidOutput {
    pub retcode_app: Option<GetRetcodeAppByPidRetcodeApp>,
}
model! { GetRetcodeAppByPidOutput {
    0 "RetcodeApp" retcode_app: GetRetcodeAppByPidRetcodeApp
} }

/// In the response of [`GetRetcodeAppByPid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRetcodeAppByPidRetcodeApp {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub pid: Option<String>,
    pub resource_group_id: Option<String>,
    pub retcode_app_type: Option<String>,
    pub tags: Vec<GetRetcodeAppByPidRetcodeAppTags>,
}
model! { GetRetcodeAppByPidRetcodeApp {
    0 "AppId" app_id: String, 1 "AppName" app_name: String, 2 "Pid" pid: String,
    3 "ResourceGroupId" resource_group_id: String, 4 "RetcodeAppType" retcode_app_type: String,
    5 "Tags" tags: Vec<GetRetcodeAppByPidRetcodeAppTags>
} }

/// In the response of [`GetRetcodeAppByPid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRetcodeAppByPidRetcodeAppTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetRetcodeAppByPidRetcodeAppTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Gets retcode data by query: `GetRetcodeDataByQuery` of `arms` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/GetRetcodeDataByQuery>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRetcodeDataByQuery {
    /// Required.
    pub from: i64,
    /// Required.
    pub pid: String,
    /// Required.
    pub query: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub to: i64,
}

/// Arguments of [`GetRetcodeDataByQuery::new`].
pub struct GetRetcodeDataByQueryRequired {
    pub from: i64,
    pub pid: String,
    pub query: String,
    pub region_id: String,
    pub to: i64,
}
operation! { GetRetcodeDataByQuery { GetRetcodeDataByQueryRequired: from, pid, query, region_id, to }
    "GetRetcodeDataByQuery" -> GetRetcodeDataByQueryOutput {
    0 "From" from, 1 "Pid" pid, 2 "Query" query, 3 "RegionId" region_id, 4 "To" to
} }

/// Response of [`GetRetcodeDataByQuery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRetcodeDataByQueryOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetRetcodeDataByQueryOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Gets retcode logstore: `GetRetcodeLogstore` of `arms` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/GetRetcodeLogstore>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRetcodeLogstore {
    /// Required.
    pub pid: String,
    pub region_id: Option<String>,
}
operation! { GetRetcodeLogstore(pid: String) "GetRetcodeLogstore" -> GetRetcodeLogstoreOutput {
    0 "Pid" pid, 1 "RegionId" region_id: String
} }

/// Response of [`GetRetcodeLogstore`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRetcodeLogstoreOutput {
    pub data: Option<GetRetcodeLogstoreData>,
}
model! { GetRetcodeLogstoreOutput {
    0 "Data" data: GetRetcodeLogstoreData
} }

/// In the response of [`GetRetcodeLogstore`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRetcodeLogstoreData {
    pub message: Option<String>,
    pub retcode_sls_config: Option<GetRetcodeLogstoreRetcodeSLSConfig>,
    pub status: Option<String>,
}
model! { GetRetcodeLogstoreData {
    0 "Message" message: String, 1 "RetcodeSLSConfig" retcode_sls_config: GetRetcodeLogstoreRetcodeSLSConfig,
    2 "Status" status: String
} }

/// In the response of [`GetRetcodeLogstore`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRetcodeLogstoreRetcodeSLSConfig {
    pub logstore: Option<String>,
    pub project: Option<String>,
    pub region_id: Option<String>,
}
model! { GetRetcodeLogstoreRetcodeSLSConfig {
    0 "Logstore" logstore: String, 1 "Project" project: String, 2 "RegionId" region_id: String
} }

/// Gets retcode share url: `GetRetcodeShareUrl` of `arms` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/GetRetcodeShareUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRetcodeShareUrl {
    /// Required.
    pub pid: String,
}
operation! { GetRetcodeShareUrl(pid: String) "GetRetcodeShareUrl" -> GetRetcodeShareUrlOutput {
    0 "Pid" pid
} }

/// Response of [`GetRetcodeShareUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRetcodeShareUrlOutput {
    pub url: Option<String>,
}
model! { GetRetcodeShareUrlOutput {
    0 "Url" url: String
} }

/// Gets rum app info: `GetRumAppInfo` of `arms` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/GetRumAppInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRumAppInfo {
    pub app_group: Option<String>,
    /// Required.
    pub pid: String,
    /// Required.
    pub region_id: String,
}
operation! { GetRumAppInfo(pid: String, region_id: String) "GetRumAppInfo" -> GetRumAppInfoOutput {
    0 "AppGroup" app_group: String, 1 "Pid" pid, 2 "RegionId" region_id
} }

/// Response of [`GetRumAppInfo`].
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
    0 "Code" code: i64, 1 "Data" data: GetRumAppInfoData, 2 "HttpStatusCode" http_status_code: String,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetRumAppInfo`].
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
    pub service_domain_configs: Vec<GetRumAppInfoServiceDomainConfigs>,
    pub sls_logstore: Option<String>,
    pub sls_project: Option<String>,
    pub status: Option<String>,
    pub tags: Vec<GetRumAppInfoTags>,
    pub r#type: Option<String>,
    pub web_sdk_config_json: Option<String>,
}
model! { GetRumAppInfoData {
    0 "AppConfig" app_config: String, 1 "AppGroup" app_group: String, 2 "AppType" app_type: String,
    3 "BackendServiceTraceRegion" backend_service_trace_region: String,
    4 "BonreeSDKConfig" bonree_sdk_config: GetRumAppInfoBonreeSDKConfig, 5 "CdnDomain" cdn_domain: String,
    6 "CreateTime" create_time: String, 7 "Description" description: String, 8 "Endpoint" endpoint: String,
    9 "IsSubscription" is_subscription: String, 10 "Name" name: String, 11 "NickName" nick_name: String,
    12 "PackageName" package_name: String, 13 "Pid" pid: String, 14 "RegionId" region_id: String,
    15 "ResourceGroupId" resource_group_id: String,
    16 "ServiceDomainConfigs" service_domain_configs: Vec<GetRumAppInfoServiceDomainConfigs>,
    17 "SlsLogstore" sls_logstore: String, 18 "SlsProject" sls_project: String, 19 "Status" status: String,
    20 "Tags" tags: Vec<GetRumAppInfoTags>, 21 "Type" r#type: String, 22 "WebSDKConfigJson" web_sdk_config_json: String
} }

/// In the response of [`GetRumAppInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRumAppInfoBonreeSDKConfig {
    pub module_config: Option<GetRumAppInfoModuleConfig>,
    pub sampling_config: Option<GetRumAppInfoSamplingConfig>,
}
model! { GetRumAppInfoBonreeSDKConfig {
    0 "moduleConfig" module_config: GetRumAppInfoModuleConfig,
    1 "samplingConfig" sampling_config: GetRumAppInfoSamplingConfig
} }

/// In the response of [`GetRumAppInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRumAppInfoModuleConfig {
    pub default_config: BTreeMap<
        String,
        DataBonreeSDKConfigModuleConfigDefaultConfigValue,
    >,
    pub enable: Option<bool>,
    pub version_configs: BTreeMap<
        String,
        DataBonreeSDKConfigModuleConfigVersionConfigsValue,
    >,
}
model! { GetRumAppInfoModuleConfig {
    0 "defaultConfig" default_config: BTreeMap<String, DataBonreeSDKConfigModuleConfigDefaultConfigValue>,
    1 "enable" enable: bool,
    2 "versionConfigs" version_configs: BTreeMap<String, DataBonreeSDKConfigModuleConfigVersionConfigsValue>
} }

/// In the response of [`GetRumAppInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataBonreeSDKConfigModuleConfigDefaultConfigValue {
    pub enable: Option<bool>,
}
model! { DataBonreeSDKConfigModuleConfigDefaultConfigValue {
    0 "enable" enable: bool
} }

/// In the response of [`GetRumAppInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataBonreeSDKConfigModuleConfigVersionConfigsValue {
    pub use_custom: Option<bool>,
    pub custom_config: BTreeMap<
        String,
        DataBonreeSDKConfigModuleConfigVersionConfigsValueCustomConfigValue,
    >,
    pub description: Option<String>,
    pub update_time: Option<i64>,
}
model! { DataBonreeSDKConfigModuleConfigVersionConfigsValue {
    0 "useCustom" use_custom: bool,
    1 "customConfig" custom_config: BTreeMap<String, DataBonreeSDKConfigModuleConfigVersionConfigsValueCustomConfigValue>,
    2 "description" description: String, 3 "updateTime" update_time: i64
} }

/// In the response of [`GetRumAppInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataBonreeSDKConfigModuleConfigVersionConfigsValueCustomConfigValue {
    pub enable: Option<bool>,
}
model! { DataBonreeSDKConfigModuleConfigVersionConfigsValueCustomConfigValue {
    0 "enable" enable: bool
} }

/// In the response of [`GetRumAppInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRumAppInfoSamplingConfig {
    pub sampling_rate: Option<i64>,
    pub sampling_type: Option<i64>,
}
model! { GetRumAppInfoSamplingConfig {
    0 "samplingRate" sampling_rate: i64, 1 "samplingType" sampling_type: i64
} }

/// In the response of [`GetRumAppInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRumAppInfoServiceDomainConfigs {
    pub description: Option<String>,
    pub domain: Option<String>,
    pub propagator_types: Vec<String>,
    pub sampling_rate: Option<i64>,
    pub tracing: Option<bool>,
}
model! { GetRumAppInfoServiceDomainConfigs {
    0 "Description" description: String, 1 "Domain" domain: String, 2 "PropagatorTypes" propagator_types: Vec<String>,
    3 "SamplingRate" sampling_rate: i64, 4 "Tracing" tracing: bool
} }

/// In the response of [`GetRumAppInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRumAppInfoTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetRumAppInfoTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Gets rum apps: `GetRumApps` of `arms` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/GetRumApps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRumApps {
    pub app_group: Option<String>,
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub app_type: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub tags: Option<Vec<GetRumAppsTags>>,
}
operation! { GetRumApps(region_id: String) "GetRumApps" -> GetRumAppsOutput {
    0 "AppGroup" app_group: String, 1 "AppId" app_id: String, 2 "AppName" app_name: String,
    3 "AppType" app_type: String, 4 "RegionId" region_id, 5 "ResourceGroupId" resource_group_id: String,
    6 "Tags" tags: Vec<GetRumAppsTags>
} [
    Mark::new(6, Location::Default, Style::Json)
] }

/// In the request of [`GetRumApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRumAppsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { GetRumAppsTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`GetRumApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRumAppsOutput {
    pub app_list: Vec<GetRumAppsAppList>,
    pub code: Option<i64>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetRumAppsOutput {
    0 "AppList" app_list: Vec<GetRumAppsAppList>, 1 "Code" code: i64, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetRumApps`].
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
    pub service_domain_configs: Vec<GetRumAppsServiceDomainConfigs>,
    pub sls_logstore: Option<String>,
    pub sls_project: Option<String>,
    pub status: Option<String>,
    pub tags: Vec<GetRumAppsAppListTags>,
    pub r#type: Option<String>,
}
model! { GetRumAppsAppList {
    0 "AppType" app_type: String, 1 "CreateTime" create_time: Value, 2 "Description" description: String,
    3 "Endpoint" endpoint: String, 4 "IsSubscription" is_subscription: bool, 5 "Name" name: String,
    6 "NickName" nick_name: String, 7 "PackageName" package_name: String, 8 "Pid" pid: String,
    9 "RegionId" region_id: String, 10 "ResourceGroupId" resource_group_id: String,
    11 "ServiceDomainConfigs" service_domain_configs: Vec<GetRumAppsServiceDomainConfigs>,
    12 "SlsLogstore" sls_logstore: String, 13 "SlsProject" sls_project: String, 14 "Status" status: String,
    15 "Tags" tags: Vec<GetRumAppsAppListTags>, 16 "Type" r#type: String
} }

/// In the response of [`GetRumApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRumAppsServiceDomainConfigs {
    pub description: Option<String>,
    pub domain: Option<String>,
    pub propagator_types: Vec<String>,
    pub tracing: Option<String>,
}
model! { GetRumAppsServiceDomainConfigs {
    0 "Description" description: String, 1 "Domain" domain: String, 2 "PropagatorTypes" propagator_types: Vec<String>,
    3 "Tracing" tracing: String
} }

/// In the response of [`GetRumApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRumAppsAppListTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetRumAppsAppListTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Gets rum data for page: `GetRumDataForPage` of `arms` 2019-08-08.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/ARMS/2019-08-08/GetRumDataForPage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRumDataForPage {
    pub app_group: Option<String>,
    pub current_page: Option<i64>,
    /// Required.
    pub end_time: i64,
    pub page_size: Option<i64>,
    pub pid: Option<String>,
    /// Required.
    pub query: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub start_time: i64,
}
operation! { GetRumDataForPage(end_time: i64, query: String, region_id: String, start_time: i64)
    "GetRumDataForPage" -> GetRumDataForPageOutput {
    0 "AppGroup" app_group: String, 1 "CurrentPage" current_page: i64, 2 "EndTime" end_time,
    3 "PageSize" page_size: i64, 4 "Pid" pid: String, 5 "Query" query, 6 "RegionId" region_id, 7 "StartTime" start_time
} }
paged! { GetRumDataForPage: BTreeMap<String, Value> =
    Number "CurrentPage", "Data.Items" data.items, total "Data.Total" }

/// Response of [`GetRumDataForPage`].
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
    0 "Code" code: String, 1 "Data" data: GetRumDataForPageData, 2 "HttpStatusCode" http_status_code: String,
    3 "Message" message: String, 4 "Success" success: String
} }

/// In the response of [`GetRumDataForPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRumDataForPageData {
    pub authentication: Option<String>,
    pub completion: Option<String>,
    pub items: Vec<BTreeMap<String, Value>>,
    pub page: Option<String>,
    pub page_size: Option<String>,
    pub preference: Option<String>,
    pub total: Option<String>,
}
model! { GetRumDataForPageData {
    0 "Authentication" authentication: String, 1 "Completion" completion: String,
    2 "Items" items: Vec<BTreeMap<String, Value>>, 3 "Page" page: String, 4 "PageSize" page_size: String,
    5 "Preference" preference: String, 6 "Total" total: String
} }

/// Gets rum exception stack: `GetRumExceptionStack` of `arms` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/GetRumExceptionStack>.
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

/// Response of [`GetRumExceptionStack`].
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
    0 "Code" code: String, 1 "Data" data: GetRumExceptionStackData, 2 "HttpStatusCode" http_status_code: String,
    3 "Message" message: String, 4 "Success" success: String
} }

/// In the response of [`GetRumExceptionStack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRumExceptionStackData {
    pub binary_images: Option<String>,
    pub crash_address: Option<String>,
    pub crash_reason: Option<String>,
    pub lines: Vec<String>,
    pub module_name: Option<String>,
    pub thread_id: Option<String>,
    pub thread_info_list: Vec<GetRumExceptionStackThreadInfoList>,
    pub uuid: Option<String>,
}
model! { GetRumExceptionStackData {
    0 "BinaryImages" binary_images: String, 1 "CrashAddress" crash_address: String,
    2 "CrashReason" crash_reason: String, 3 "Lines" lines: Vec<String>, 4 "ModuleName" module_name: String,
    5 "ThreadId" thread_id: String, 6 "ThreadInfoList" thread_info_list: Vec<GetRumExceptionStackThreadInfoList>,
    7 "Uuid" uuid: String
} }

/// In the response of [`GetRumExceptionStack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRumExceptionStackThreadInfoList {
    pub thread_detail: Option<String>,
    pub thread_tag: Option<String>,
}
model! { GetRumExceptionStackThreadInfoList {
    0 "ThreadDetail" thread_detail: String, 1 "ThreadTag" thread_tag: String
} }

/// Gets rum ocu statistic data: `GetRumOcuStatisticData` of `arms` 2019-08-08.
///
/// GET. Reads only. Pages by page number (`Page`). See
/// <https://api.alibabacloud.com/document/ARMS/2019-08-08/GetRumOcuStatisticData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRumOcuStatisticData {
    /// Required.
    pub end_time: i64,
    pub filter: Option<Vec<GetRumOcuStatisticDataFilter>>,
    pub group: Option<Vec<String>>,
    /// Required.
    pub page: i64,
    /// Required.
    pub page_size: i64,
    pub query_type: Option<String>,
    pub region_id: Option<String>,
    /// Required.
    pub start_time: i64,
}
operation! { GetRumOcuStatisticData(end_time: i64, page: i64, page_size: i64, start_time: i64)
    "GetRumOcuStatisticData" -> GetRumOcuStatisticDataOutput {
    0 "EndTime" end_time, 1 "Filter" filter: Vec<GetRumOcuStatisticDataFilter>, 2 "Group" group: Vec<String>,
    3 "Page" page, 4 "PageSize" page_size, 5 "QueryType" query_type: String, 6 "RegionId" region_id: String,
    7 "StartTime" start_time
} [
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(2, Location::Default, Style::Json)
] { method: "GET", } }
paged! { GetRumOcuStatisticData: BTreeMap<String, Value> = Number "Page", "Data.Items" data.items, total "Data.Total" }

/// In the request of [`GetRumOcuStatisticData`].
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

/// Response of [`GetRumOcuStatisticData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRumOcuStatisticDataOutput {
    pub code: Option<i64>,
    pub data: Option<GetRumOcuStatisticDataData>,
    pub message: Option<String>,
}
model! { GetRumOcuStatisticDataOutput {
    0 "Code" code: i64, 1 "Data" data: GetRumOcuStatisticDataData, 2 "Message" message: String
} }

/// In the response of [`GetRumOcuStatisticData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRumOcuStatisticDataData {
    pub complete: Option<bool>,
    pub items: Vec<BTreeMap<String, Value>>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { GetRumOcuStatisticDataData {
    0 "Complete" complete: bool, 1 "Items" items: Vec<BTreeMap<String, Value>>, 2 "Page" page: i64,
    3 "PageSize" page_size: i64, 4 "Total" total: i64
} }

/// Gets rum upload files: `GetRumUploadFiles` of `arms` 2019-08-08.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ARMS/2019-08-08/GetRumUploadFiles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRumUploadFiles {
    pub app_type: Option<String>,
    pub file_name: Option<String>,
    pub next_token: Option<String>,
    pub page_size: Option<i64>,
    pub pid: Option<String>,
    /// Required.
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
    Token "NextToken", "Data.FileList" data.file_list, next "Data.NextToken" }

/// Response of [`GetRumUploadFiles`].
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
    0 "Code" code: i64, 1 "Data" data: GetRumUploadFilesData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetRumUploadFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRumUploadFilesData {
    pub file_list: Vec<GetRumUploadFilesFileList>,
    pub next_token: Option<String>,
}
model! { GetRumUploadFilesData {
    0 "FileList" file_list: Vec<GetRumUploadFilesFileList>, 1 "NextToken" next_token: String
} }

/// In the response of [`GetRumUploadFiles`].
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
    0 "FileName" file_name: String, 1 "LastModifiedTime" last_modified_time: Value, 2 "Size" size: String,
    3 "Uuid" uuid: String, 4 "VersionId" version_id: String
} }

/// Gets source map info: `GetSourceMapInfo` of `arms` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/GetSourceMapInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSourceMapInfo {
    pub ascending_sequence: Option<bool>,
    pub edition: Option<String>,
    /// Required.
    pub id: String,
    pub keyword: Option<String>,
    pub order_field: Option<String>,
    pub region_id: Option<String>,
}
operation! { GetSourceMapInfo(id: String) "GetSourceMapInfo" -> GetSourceMapInfoOutput {
    0 "AscendingSequence" ascending_sequence: bool, 1 "Edition" edition: String, 2 "ID" id, 3 "Keyword" keyword: String,
    4 "OrderField" order_field: String, 5 "RegionId" region_id: String
} }

/// Response of [`GetSourceMapInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSourceMapInfoOutput {
    pub source_map_list: Vec<GetSourceMapInfoSourceMapList>,
}
model! { GetSourceMapInfoOutput {
    0 "SourceMapList" source_map_list: Vec<GetSourceMapInfoSourceMapList>
} }

/// In the response of [`GetSourceMapInfo`].
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
    0 "Fid" fid: String, 1 "FileName" file_name: String, 2 "Size" size: String, 3 "UploadTime" upload_time: String,
    4 "Version" version: String
} }

/// Gets stack: `GetStack` of `arms` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/GetStack>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStack {
    pub end_time: Option<i64>,
    pub pid: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub rpc_id: String,
    pub span_id: Option<String>,
    pub start_time: Option<i64>,
    /// Required.
    pub trace_id: String,
}
operation! { GetStack(region_id: String, rpc_id: String, trace_id: String) "GetStack" -> GetStackOutput {
    0 "EndTime" end_time: i64, 1 "Pid" pid: String, 2 "RegionId" region_id, 3 "RpcID" rpc_id,
    4 "SpanID" span_id: String, 5 "StartTime" start_time: i64, 6 "TraceID" trace_id
} }

/// Response of [`GetStack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStackOutput {
    pub stack_info: Vec<GetStackStackInfo>,
}
model! { GetStackOutput {
    0 "StackInfo" stack_info: Vec<GetStackStackInfo>
} }

/// In the response of [`GetStack`].
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
    0 "Api" api: String, 1 "CallCount" call_count: String, 2 "Duration" duration: i64, 3 "Exception" exception: String,
    4 "ExtInfo" ext_info: GetStackExtInfo, 5 "Line" line: String, 6 "RpcId" rpc_id: String,
    7 "ServiceName" service_name: String, 8 "StartTime" start_time: i64
} }

/// In the response of [`GetStack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStackExtInfo {
    pub info: Option<String>,
    pub r#type: Option<String>,
}
model! { GetStackExtInfo {
    0 "Info" info: String, 1 "Type" r#type: String
} }

/// Gets synthetic monitors: `GetSyntheticMonitors` of `arms` 2019-08-08.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/GetSyntheticMonitors>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSyntheticMonitors {
    /// Required.
    pub filter: GetSyntheticMonitorsFilter,
    pub region_id: Option<String>,
}
operation! { GetSyntheticMonitors(filter: GetSyntheticMonitorsFilter)
    "GetSyntheticMonitors" -> GetSyntheticMonitorsOutput {
    0 "Filter" filter, 1 "RegionId" region_id: String
} [
    Mark::new(0, Location::Default, Style::Json)
] { method: "GET", } }

/// In the request of [`GetSyntheticMonitors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSyntheticMonitorsFilter {
    /// Required.
    pub monitor_category: Option<i64>,
    /// Required.
    pub network: Option<i64>,
    /// Required.
    pub task_type: Option<i64>,
}
input! { GetSyntheticMonitorsFilter(monitor_category: i64, network: i64, task_type: i64) {
    0 "MonitorCategory" monitor_category: i64, 1 "Network" network: i64, 2 "TaskType" task_type: i64
} }

/// Response of [`GetSyntheticMonitors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSyntheticMonitorsOutput {
    pub code: Option<i64>,
    pub data: Vec<GetSyntheticMonitorsData>,
    pub message: Option<String>,
}
model! { GetSyntheticMonitorsOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<GetSyntheticMonitorsData>, 2 "Message" message: String
} }

/// In the response of [`GetSyntheticMonitors`].
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
    0 "Available" available: String, 1 "CanBeSelected" can_be_selected: bool, 2 "City" city: String,
    3 "CityCode" city_code: String, 4 "ClientType" client_type: i64, 5 "Country" country: String, 6 "Ipv6" ipv6: i64,
    7 "Operator" operator: String, 8 "OperatorCode" operator_code: String, 9 "Region" region: String
} }

/// Gets synthetic task detail: `GetSyntheticTaskDetail` of `arms` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/GetSyntheticTaskDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSyntheticTaskDetail {
    pub region_id: Option<String>,
    /// Required.
    pub task_id: String,
}
operation! { GetSyntheticTaskDetail(task_id: String) "GetSyntheticTaskDetail" -> GetSyntheticTaskDetailOutput {
    0 "RegionId" region_id: String, 1 "TaskId" task_id
} }

/// Response of [`GetSyntheticTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSyntheticTaskDetailOutput {
    pub task_detail: Option<GetSyntheticTaskDetailTaskDetail>,
}
model! { GetSyntheticTaskDetailOutput {
    0 "TaskDetail" task_detail: GetSyntheticTaskDetailTaskDetail
} }

/// In the response of [`GetSyntheticTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSyntheticTaskDetailTaskDetail {
    pub common_param: Option<GetSyntheticTaskDetailCommonParam>,
    pub download: Option<GetSyntheticTaskDetailDownload>,
    pub extend_interval: Option<GetSyntheticTaskDetailExtendInterval>,
    pub interval_time: Option<i64>,
    pub interval_type: Option<i64>,
    pub ip_type: Option<i64>,
    pub monitor_list: Vec<GetSyntheticTaskDetailMonitorList>,
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
    0 "CommonParam" common_param: GetSyntheticTaskDetailCommonParam,
    1 "Download" download: GetSyntheticTaskDetailDownload,
    2 "ExtendInterval" extend_interval: GetSyntheticTaskDetailExtendInterval, 3 "IntervalTime" interval_time: i64,
    4 "IntervalType" interval_type: i64, 5 "IpType" ip_type: i64,
    6 "MonitorList" monitor_list: Vec<GetSyntheticTaskDetailMonitorList>,
    7 "MonitorListString" monitor_list_string: String, 8 "Nav" nav: GetSyntheticTaskDetailNav,
    9 "Net" net: GetSyntheticTaskDetailNet, 10 "Protocol" protocol: GetSyntheticTaskDetailProtocol,
    11 "TaskId" task_id: i64, 12 "TaskName" task_name: String, 13 "TaskType" task_type: i64, 14 "Url" url: String
} }

/// In the response of [`GetSyntheticTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSyntheticTaskDetailCommonParam {
    pub alarm_flag: Option<i64>,
    pub alert_list: Vec<GetSyntheticTaskDetailAlertList>,
    pub alert_notifier_id: Option<String>,
    pub alert_policy_id: Option<String>,
    pub monitor_samples: Option<String>,
    pub start_execution_time: Option<String>,
}
model! { GetSyntheticTaskDetailCommonParam {
    0 "AlarmFlag" alarm_flag: i64, 1 "AlertList" alert_list: Vec<GetSyntheticTaskDetailAlertList>,
    2 "AlertNotifierId" alert_notifier_id: String, 3 "AlertPolicyId" alert_policy_id: String,
    4 "MonitorSamples" monitor_samples: String, 5 "StartExecutionTime" start_execution_time: String
} }

/// In the response of [`GetSyntheticTaskDetail`].
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
    0 "GeneralAlert" general_alert: String, 1 "IsCritical" is_critical: String, 2 "Name" name: String,
    3 "SeriousAlert" serious_alert: String, 4 "Symbols" symbols: String
} }

/// In the response of [`GetSyntheticTaskDetail`].
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
    0 "ConnectionTimeout" connection_timeout: i64,
    1 "DownloadCustomHeaderContent" download_custom_header_content: String,
    2 "DownloadCustomHost" download_custom_host: i64, 3 "DownloadCustomHostIp" download_custom_host_ip: String,
    4 "DownloadKernel" download_kernel: i64, 5 "DownloadRedirect" download_redirect: i64,
    6 "DownloadTransmissionSize" download_transmission_size: i64, 7 "MonitorTimeout" monitor_timeout: i64,
    8 "QuickProtocol" quick_protocol: String, 9 "ValidateKeywords" validate_keywords: String,
    10 "VerifyWay" verify_way: i64, 11 "WhiteList" white_list: String
} }

/// In the response of [`GetSyntheticTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSyntheticTaskDetailExtendInterval {
    pub days: Vec<i64>,
    pub end_minute: Option<i64>,
    pub end_time: Option<String>,
    pub endhour: Option<i64>,
    pub start_hour: Option<i64>,
    pub start_minute: Option<i64>,
    pub start_time: Option<String>,
}
model! { GetSyntheticTaskDetailExtendInterval {
    0 "Days" days: Vec<i64>, 1 "EndMinute" end_minute: i64, 2 "EndTime" end_time: String, 3 "Endhour" endhour: i64,
    4 "StartHour" start_hour: i64, 5 "StartMinute" start_minute: i64, 6 "StartTime" start_time: String
} }

/// In the response of [`GetSyntheticTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSyntheticTaskDetailMonitorList {
    pub city_code: Option<i64>,
    pub monitor_type: Option<i64>,
    pub net_service_id: Option<i64>,
    pub send_count: Option<i64>,
}
model! { GetSyntheticTaskDetailMonitorList {
    0 "CityCode" city_code: i64, 1 "MonitorType" monitor_type: i64, 2 "NetServiceId" net_service_id: i64,
    3 "SendCount" send_count: i64
} }

/// In the response of [`GetSyntheticTaskDetail`].
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
    0 "DnsHijackWhitelist" dns_hijack_whitelist: String, 1 "ElementBlacklist" element_blacklist: String,
    2 "ExecuteActiveX" execute_active_x: i64, 3 "ExecuteApplet" execute_applet: i64,
    4 "ExecuteScript" execute_script: i64, 5 "FilterInvalidIP" filter_invalid_ip: i64,
    6 "FlowHijackJumpTimes" flow_hijack_jump_times: i64, 7 "FlowHijackLogo" flow_hijack_logo: String,
    8 "MonitorTimeout" monitor_timeout: i64, 9 "NavAutomaticScrolling" nav_automatic_scrolling: i64,
    10 "NavCustomHeader" nav_custom_header: String, 11 "NavCustomHeaderContent" nav_custom_header_content: String,
    12 "NavCustomHost" nav_custom_host: i64, 13 "NavCustomHostIp" nav_custom_host_ip: String,
    14 "NavDisableCache" nav_disable_cache: i64, 15 "NavDisableCompression" nav_disable_compression: i64,
    16 "NavIgnoreCertificateError" nav_ignore_certificate_error: i64, 17 "NavRedirect" nav_redirect: i64,
    18 "NavReturnElement" nav_return_element: i64, 19 "PageTampering" page_tampering: String,
    20 "ProcessName" process_name: String, 21 "QuicDomain" quic_domain: String, 22 "QuicVersion" quic_version: i64,
    23 "RequestHeader" request_header: i64, 24 "SlowElementThreshold" slow_element_threshold: i64,
    25 "VerifyStringBlacklist" verify_string_blacklist: String,
    26 "VerifyStringWhitelist" verify_string_whitelist: String, 27 "WaitCompletionTime" wait_completion_time: i64
} }

/// In the response of [`GetSyntheticTaskDetail`].
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
    0 "NetDigSwitch" net_dig_switch: i64, 1 "NetDnsNs" net_dns_ns: String,
    2 "NetDnsQueryMethod" net_dns_query_method: String, 3 "NetDnsServer" net_dns_server: i64,
    4 "NetDnsSwitch" net_dns_switch: i64, 5 "NetDnsTimeout" net_dns_timeout: String,
    6 "NetIcmpActive" net_icmp_active: i64, 7 "NetIcmpDataCut" net_icmp_data_cut: i64,
    8 "NetIcmpInterval" net_icmp_interval: i64, 9 "NetIcmpNum" net_icmp_num: i64, 10 "NetIcmpSize" net_icmp_size: i64,
    11 "NetIcmpSwitch" net_icmp_switch: i64, 12 "NetIcmpTimeout" net_icmp_timeout: i64,
    13 "NetTraceRouteNum" net_trace_route_num: i64, 14 "NetTraceRouteSwitch" net_trace_route_switch: i64,
    15 "NetTraceRouteTimeout" net_trace_route_timeout: i64, 16 "WhiteList" white_list: String
} }

/// In the response of [`GetSyntheticTaskDetail`].
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
    0 "CharacterEncoding" character_encoding: i64, 1 "CustomHost" custom_host: i64,
    2 "CustomHostIp" custom_host_ip: String, 3 "ProtocolConnectionTimeout" protocol_connection_timeout: i64,
    4 "ProtocolMonitorTimeout" protocol_monitor_timeout: i64, 5 "ReceivedDataSize" received_data_size: i64,
    6 "RequestContent" request_content: GetSyntheticTaskDetailRequestContent, 7 "VerifyContent" verify_content: String,
    8 "VerifyWay" verify_way: i64
} }

/// In the response of [`GetSyntheticTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSyntheticTaskDetailRequestContent {
    pub body: Option<GetSyntheticTaskDetailBody>,
    pub header: Vec<GetSyntheticTaskDetailHeader>,
    pub method: Option<String>,
}
model! { GetSyntheticTaskDetailRequestContent {
    0 "Body" body: GetSyntheticTaskDetailBody, 1 "Header" header: Vec<GetSyntheticTaskDetailHeader>,
    2 "Method" method: String
} }

/// In the response of [`GetSyntheticTaskDetail`].
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
    0 "Formdata" formdata: GetSyntheticTaskDetailFormdata, 1 "Language" language: String, 2 "Mode" mode: String,
    3 "Raw" raw: String, 4 "Urlencoded" urlencoded: GetSyntheticTaskDetailUrlencoded
} }

/// In the response of [`GetSyntheticTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSyntheticTaskDetailFormdata {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetSyntheticTaskDetailFormdata {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`GetSyntheticTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSyntheticTaskDetailUrlencoded {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetSyntheticTaskDetailUrlencoded {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`GetSyntheticTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSyntheticTaskDetailHeader {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetSyntheticTaskDetailHeader {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Gets synthetic task list: `GetSyntheticTaskList` of `arms` 2019-08-08.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/ARMS/2019-08-08/GetSyntheticTaskList>.
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
    Number "PageNum", "PageInfo.List" page_info.list, total "PageInfo.Total" }

/// Response of [`GetSyntheticTaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSyntheticTaskListOutput {
    pub page_info: Option<GetSyntheticTaskListPageInfo>,
}
model! { GetSyntheticTaskListOutput {
    0 "PageInfo" page_info: GetSyntheticTaskListPageInfo
} }

/// In the response of [`GetSyntheticTaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSyntheticTaskListPageInfo {
    pub has_next_page: Option<String>,
    pub has_previous_page: Option<bool>,
    pub is_first_page: Option<bool>,
    pub is_last_page: Option<bool>,
    pub list: Vec<GetSyntheticTaskListList>,
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
    0 "HasNextPage" has_next_page: String, 1 "HasPreviousPage" has_previous_page: bool,
    2 "IsFirstPage" is_first_page: bool, 3 "IsLastPage" is_last_page: bool,
    4 "List" list: Vec<GetSyntheticTaskListList>, 5 "NavigateFirstPage" navigate_first_page: String,
    6 "NavigateLastPage" navigate_last_page: String, 7 "NavigatePageNums" navigate_page_nums: String,
    8 "NextPage" next_page: String, 9 "Pages" pages: String, 10 "Prepage" prepage: String, 11 "Size" size: i64,
    12 "Total" total: i64
} }

/// In the response of [`GetSyntheticTaskList`].
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
    0 "CreateTime" create_time: String, 1 "MonitorNumber" monitor_number: i64, 2 "TaskId" task_id: String,
    3 "TaskName" task_name: String, 4 "TaskStatus" task_status: String, 5 "TaskType" task_type: i64,
    6 "TaskTypeName" task_type_name: String, 7 "Url" url: String, 8 "Usable" usable: f64
} }

/// Gets synthetic task monitors: `GetSyntheticTaskMonitors` of `arms` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/GetSyntheticTaskMonitors>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSyntheticTaskMonitors {
    /// Required.
    pub region_id: String,
}
operation! { GetSyntheticTaskMonitors(region_id: String) "GetSyntheticTaskMonitors" -> GetSyntheticTaskMonitorsOutput {
    0 "RegionId" region_id
} }

/// Response of [`GetSyntheticTaskMonitors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSyntheticTaskMonitorsOutput {
    pub code: Option<String>,
    pub data: Vec<GetSyntheticTaskMonitorsData>,
    pub msg: Option<String>,
}
model! { GetSyntheticTaskMonitorsOutput {
    0 "Code" code: String, 1 "Data" data: Vec<GetSyntheticTaskMonitorsData>, 2 "Msg" msg: String
} }

/// In the response of [`GetSyntheticTaskMonitors`].
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
    0 "Busy" busy: i64, 1 "City" city: String, 2 "CityCode" city_code: i64, 3 "ClientType" client_type: i64,
    4 "District" district: String, 5 "NetServiceId" net_service_id: i64, 6 "NetServiceName" net_service_name: String
} }

/// Gets timing synthetic task: `GetTimingSyntheticTask` of `arms` 2019-08-08.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/GetTimingSyntheticTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTimingSyntheticTask {
    pub region_id: Option<String>,
    pub task_id: Option<String>,
}
operation! { GetTimingSyntheticTask() "GetTimingSyntheticTask" -> GetTimingSyntheticTaskOutput {
    0 "RegionId" region_id: String, 1 "TaskId" task_id: String
} { method: "GET", } }

/// Response of [`GetTimingSyntheticTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTimingSyntheticTaskOutput {
    pub code: Option<i64>,
    pub data: Option<GetTimingSyntheticTaskData>,
    pub message: Option<String>,
}
model! { GetTimingSyntheticTaskOutput {
    0 "Code" code: i64, 1 "Data" data: GetTimingSyntheticTaskData, 2 "Message" message: String
} }

/// In the response of [`GetTimingSyntheticTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTimingSyntheticTaskData {
    pub available_assertions: Vec<GetTimingSyntheticTaskAvailableAssertions>,
    pub common_setting: Option<GetTimingSyntheticTaskCommonSetting>,
    pub custom_period: Option<GetTimingSyntheticTaskCustomPeriod>,
    pub frequency: Option<String>,
    pub monitor_category: Option<i64>,
    pub monitor_conf: Option<GetTimingSyntheticTaskMonitorConf>,
    pub monitors: Vec<GetTimingSyntheticTaskMonitors>,
    pub name: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub status: Option<String>,
    pub tags: Vec<GetTimingSyntheticTaskTags>,
    pub task_id: Option<String>,
    pub task_type: Option<i64>,
}
model! { GetTimingSyntheticTaskData {
    0 "AvailableAssertions" available_assertions: Vec<GetTimingSyntheticTaskAvailableAssertions>,
    1 "CommonSetting" common_setting: GetTimingSyntheticTaskCommonSetting,
    2 "CustomPeriod" custom_period: GetTimingSyntheticTaskCustomPeriod, 3 "Frequency" frequency: String,
    4 "MonitorCategory" monitor_category: i64, 5 "MonitorConf" monitor_conf: GetTimingSyntheticTaskMonitorConf,
    6 "Monitors" monitors: Vec<GetTimingSyntheticTaskMonitors>, 7 "Name" name: String, 8 "RegionId" region_id: String,
    9 "ResourceGroupId" resource_group_id: String, 10 "Status" status: String,
    11 "Tags" tags: Vec<GetTimingSyntheticTaskTags>, 12 "TaskId" task_id: String, 13 "TaskType" task_type: i64
} }

/// In the response of [`GetTimingSyntheticTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTimingSyntheticTaskAvailableAssertions {
    pub expect: Option<String>,
    pub operator: Option<String>,
    pub target: Option<String>,
    pub r#type: Option<String>,
}
model! { GetTimingSyntheticTaskAvailableAssertions {
    0 "Expect" expect: String, 1 "Operator" operator: String, 2 "Target" target: String, 3 "Type" r#type: String
} }

/// In the response of [`GetTimingSyntheticTask`].
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
    0 "CustomHost" custom_host: GetTimingSyntheticTaskCustomHost,
    1 "CustomPrometheusSetting" custom_prometheus_setting: GetTimingSyntheticTaskCustomPrometheusSetting,
    2 "CustomVPCSetting" custom_vpc_setting: GetTimingSyntheticTaskCustomVPCSetting, 3 "IpType" ip_type: i64,
    4 "IsOpenTrace" is_open_trace: bool, 5 "MonitorSamples" monitor_samples: i64,
    6 "TraceClientType" trace_client_type: i64, 7 "XtraceRegion" xtrace_region: String
} }

/// In the response of [`GetTimingSyntheticTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTimingSyntheticTaskCustomHost {
    pub hosts: Vec<GetTimingSyntheticTaskHosts>,
    pub select_type: Option<i64>,
}
model! { GetTimingSyntheticTaskCustomHost {
    0 "Hosts" hosts: Vec<GetTimingSyntheticTaskHosts>, 1 "SelectType" select_type: i64
} }

/// In the response of [`GetTimingSyntheticTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTimingSyntheticTaskHosts {
    pub domain: Option<String>,
    pub ip_type: Option<i64>,
    pub ips: Vec<String>,
}
model! { GetTimingSyntheticTaskHosts {
    0 "Domain" domain: String, 1 "IpType" ip_type: i64, 2 "Ips" ips: Vec<String>
} }

/// In the response of [`GetTimingSyntheticTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTimingSyntheticTaskCustomPrometheusSetting {
    pub prometheus_cluster_id: Option<String>,
    pub prometheus_cluster_region: Option<String>,
    pub prometheus_labels: BTreeMap<String, String>,
}
model! { GetTimingSyntheticTaskCustomPrometheusSetting {
    0 "PrometheusClusterId" prometheus_cluster_id: String,
    1 "PrometheusClusterRegion" prometheus_cluster_region: String,
    2 "PrometheusLabels" prometheus_labels: BTreeMap<String, String>
} }

/// In the response of [`GetTimingSyntheticTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTimingSyntheticTaskCustomVPCSetting {
    pub region_id: Option<String>,
    pub secure_group_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { GetTimingSyntheticTaskCustomVPCSetting {
    0 "RegionId" region_id: String, 1 "SecureGroupId" secure_group_id: String, 2 "VSwitchId" vswitch_id: String,
    3 "VpcId" vpc_id: String
} }

/// In the response of [`GetTimingSyntheticTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTimingSyntheticTaskCustomPeriod {
    pub end_hour: Option<i64>,
    pub start_hour: Option<i64>,
}
model! { GetTimingSyntheticTaskCustomPeriod {
    0 "EndHour" end_hour: i64, 1 "StartHour" start_hour: i64
} }

/// In the response of [`GetTimingSyntheticTask`].
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
    0 "ApiHTTP" api_http: GetTimingSyntheticTaskApiHTTP,
    1 "FileDownload" file_download: GetTimingSyntheticTaskFileDownload,
    2 "NetDNS" net_dns: GetTimingSyntheticTaskNetDNS, 3 "NetICMP" net_icmp: GetTimingSyntheticTaskNetICMP,
    4 "NetTCP" net_tcp: GetTimingSyntheticTaskNetTCP, 5 "Stream" stream: GetTimingSyntheticTaskStream,
    6 "Website" website: GetTimingSyntheticTaskWebsite
} }

/// In the response of [`GetTimingSyntheticTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTimingSyntheticTaskApiHTTP {
    pub check_cert: Option<bool>,
    pub connect_timeout: Option<i64>,
    pub method: Option<String>,
    pub protocol_alpn_protocol: Option<i64>,
    pub request_body: Option<GetTimingSyntheticTaskRequestBody>,
    pub request_headers: BTreeMap<String, String>,
    pub target_url: Option<String>,
    pub timeout: Option<i64>,
}
model! { GetTimingSyntheticTaskApiHTTP {
    0 "CheckCert" check_cert: bool, 1 "ConnectTimeout" connect_timeout: i64, 2 "Method" method: String,
    3 "ProtocolAlpnProtocol" protocol_alpn_protocol: i64,
    4 "RequestBody" request_body: GetTimingSyntheticTaskRequestBody,
    5 "RequestHeaders" request_headers: BTreeMap<String, String>, 6 "TargetUrl" target_url: String,
    7 "Timeout" timeout: i64
} }

/// In the response of [`GetTimingSyntheticTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTimingSyntheticTaskRequestBody {
    pub content: Option<String>,
    pub r#type: Option<String>,
}
model! { GetTimingSyntheticTaskRequestBody {
    0 "Content" content: String, 1 "Type" r#type: String
} }

/// In the response of [`GetTimingSyntheticTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTimingSyntheticTaskFileDownload {
    pub connection_timeout: Option<i64>,
    pub custom_header_content: BTreeMap<String, String>,
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

/// In the response of [`GetTimingSyntheticTask`].
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
    0 "DnsServerIpType" dns_server_ip_type: i64, 1 "NsServer" ns_server: String, 2 "QueryMethod" query_method: i64,
    3 "TargetUrl" target_url: String, 4 "Timeout" timeout: i64
} }

/// In the response of [`GetTimingSyntheticTask`].
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
    0 "Interval" interval: i64, 1 "PackageNum" package_num: i64, 2 "PackageSize" package_size: i64,
    3 "SplitPackage" split_package: bool, 4 "TargetUrl" target_url: String, 5 "Timeout" timeout: i64,
    6 "TracertEnable" tracert_enable: bool, 7 "TracertNumMax" tracert_num_max: i64,
    8 "TracertTimeout" tracert_timeout: i64
} }

/// In the response of [`GetTimingSyntheticTask`].
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
    0 "ConnectTimes" connect_times: i64, 1 "Interval" interval: i64, 2 "TargetUrl" target_url: String,
    3 "Timeout" timeout: i64, 4 "TracertEnable" tracert_enable: bool, 5 "TracertNumMax" tracert_num_max: i64,
    6 "TracertTimeout" tracert_timeout: i64
} }

/// In the response of [`GetTimingSyntheticTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTimingSyntheticTaskStream {
    pub custom_header_content: BTreeMap<String, String>,
    pub player_type: Option<i64>,
    pub stream_address_type: Option<i64>,
    pub stream_monitor_timeout: Option<i64>,
    pub stream_type: Option<i64>,
    pub target_url: Option<String>,
    pub white_list: Option<String>,
}
model! { GetTimingSyntheticTaskStream {
    0 "CustomHeaderContent" custom_header_content: BTreeMap<String, String>, 1 "PlayerType" player_type: i64,
    2 "StreamAddressType" stream_address_type: i64, 3 "StreamMonitorTimeout" stream_monitor_timeout: i64,
    4 "StreamType" stream_type: i64, 5 "TargetUrl" target_url: String, 6 "WhiteList" white_list: String
} }

/// In the response of [`GetTimingSyntheticTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTimingSyntheticTaskWebsite {
    pub automatic_scrolling: Option<i64>,
    pub custom_header: Option<i64>,
    pub custom_header_content: BTreeMap<String, String>,
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

/// In the response of [`GetTimingSyntheticTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTimingSyntheticTaskMonitors {
    pub city_code: Option<String>,
    pub client_type: Option<i64>,
    pub operator_code: Option<String>,
}
model! { GetTimingSyntheticTaskMonitors {
    0 "CityCode" city_code: String, 1 "ClientType" client_type: i64, 2 "OperatorCode" operator_code: String
} }

/// In the response of [`GetTimingSyntheticTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTimingSyntheticTaskTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetTimingSyntheticTaskTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Gets trace: `GetTrace` of `arms` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/GetTrace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrace {
    pub end_time: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub start_time: Option<i64>,
    /// Required.
    pub trace_id: String,
}
operation! { GetTrace(region_id: String, trace_id: String) "GetTrace" -> GetTraceOutput {
    0 "EndTime" end_time: i64, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "RegionId" region_id,
    4 "StartTime" start_time: i64, 5 "TraceID" trace_id
} }

/// Response of [`GetTrace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTraceOutput {
    pub spans: Vec<GetTraceSpans>,
}
model! { GetTraceOutput {
    0 "Spans" spans: Vec<GetTraceSpans>
} }

/// In the response of [`GetTrace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTraceSpans {
    pub children: Vec<BTreeMap<String, Value>>,
    pub duration: Option<i64>,
    pub have_stack: Option<bool>,
    pub log_event_list: Vec<GetTraceLogEventList>,
    pub operation_name: Option<String>,
    pub parent_span_id: Option<String>,
    pub result_code: Option<String>,
    pub rpc_id: Option<String>,
    pub rpc_type: Option<i64>,
    pub service_ip: Option<String>,
    pub service_name: Option<String>,
    pub span_id: Option<String>,
    pub tag_entry_list: Vec<GetTraceSpansTagEntryList>,
    pub timestamp: Option<i64>,
    pub trace_id: Option<String>,
}
model! { GetTraceSpans {
    0 "Children" children: Vec<BTreeMap<String, Value>>, 1 "Duration" duration: i64, 2 "HaveStack" have_stack: bool,
    3 "LogEventList" log_event_list: Vec<GetTraceLogEventList>, 4 "OperationName" operation_name: String,
    5 "ParentSpanId" parent_span_id: String, 6 "ResultCode" result_code: String, 7 "RpcId" rpc_id: String,
    8 "RpcType" rpc_type: i64, 9 "ServiceIp" service_ip: String, 10 "ServiceName" service_name: String,
    11 "SpanId" span_id: String, 12 "TagEntryList" tag_entry_list: Vec<GetTraceSpansTagEntryList>,
    13 "Timestamp" timestamp: i64, 14 "TraceID" trace_id: String
} }

/// In the response of [`GetTrace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTraceLogEventList {
    pub tag_entry_list: Vec<GetTraceTagEntryList>,
    pub timestamp: Option<i64>,
}
model! { GetTraceLogEventList {
    0 "TagEntryList" tag_entry_list: Vec<GetTraceTagEntryList>, 1 "Timestamp" timestamp: i64
} }

/// In the response of [`GetTrace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTraceTagEntryList {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetTraceTagEntryList {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`GetTrace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTraceSpansTagEntryList {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetTraceSpansTagEntryList {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Gets trace app: `GetTraceApp` of `arms` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/GetTraceApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTraceApp {
    /// Required.
    pub pid: String,
    /// Required.
    pub region_id: String,
    pub tags: Option<Vec<GetTraceAppTags>>,
}
operation! { GetTraceApp(pid: String, region_id: String) "GetTraceApp" -> GetTraceAppOutput {
    0 "Pid" pid, 1 "RegionId" region_id, 2 "Tags" tags: Vec<GetTraceAppTags>
} }

/// In the request of [`GetTraceApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTraceAppTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { GetTraceAppTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`GetTraceApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTraceAppOutput {
    pub trace_app: Option<GetTraceAppTraceApp>,
}
model! { GetTraceAppOutput {
    0 "TraceApp" trace_app: GetTraceAppTraceApp
} }

/// In the response of [`GetTraceApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTraceAppTraceApp {
    pub app_id: Option<i64>,
    pub app_name: Option<String>,
    pub cluster_id: Option<String>,
    pub create_time: Option<i64>,
    pub labels: Vec<String>,
    pub language: Option<String>,
    pub pid: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub show: Option<bool>,
    pub source: Option<String>,
    pub tags: Vec<GetTraceAppTraceAppTags>,
    pub r#type: Option<String>,
    pub update_time: Option<i64>,
    pub user_id: Option<String>,
}
model! { GetTraceAppTraceApp {
    0 "AppId" app_id: i64, 1 "AppName" app_name: String, 2 "ClusterId" cluster_id: String,
    3 "CreateTime" create_time: i64, 4 "Labels" labels: Vec<String>, 5 "Language" language: String, 6 "Pid" pid: String,
    7 "RegionId" region_id: String, 8 "ResourceGroupId" resource_group_id: String, 9 "Show" show: bool,
    10 "Source" source: String, 11 "Tags" tags: Vec<GetTraceAppTraceAppTags>, 12 "Type" r#type: String,
    13 "UpdateTime" update_time: i64, 14 "UserId" user_id: String
} }

/// In the response of [`GetTraceApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTraceAppTraceAppTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetTraceAppTraceAppTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Gets trace app config: `GetTraceAppConfig` of `arms` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/GetTraceAppConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTraceAppConfig {
    /// Required.
    pub pid: String,
}
operation! { GetTraceAppConfig(pid: String) "GetTraceAppConfig" -> GetTraceAppConfigOutput {
    0 "Pid" pid
} }

/// Response of [`GetTraceAppConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTraceAppConfigOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetTraceAppConfigOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Imports app alert rules: `ImportAppAlertRules` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/ImportAppAlertRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportAppAlertRules {
    pub contact_group_ids: Option<String>,
    pub is_auto_start: Option<bool>,
    /// Required.
    pub pids: String,
    /// Required.
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

/// In the request of [`ImportAppAlertRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportAppAlertRulesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ImportAppAlertRulesTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ImportAppAlertRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportAppAlertRulesOutput {
    pub data: Option<String>,
}
model! { ImportAppAlertRulesOutput {
    0 "Data" data: String
} }

/// Inits environment: `InitEnvironment` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/InitEnvironment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitEnvironment {
    pub aliyun_lang: Option<String>,
    pub create_auth_token: Option<bool>,
    /// Required.
    pub environment_id: String,
    pub managed_type: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { InitEnvironment(environment_id: String, region_id: String) "InitEnvironment" -> InitEnvironmentOutput {
    0 "AliyunLang" aliyun_lang: String, 1 "CreateAuthToken" create_auth_token: bool, 2 "EnvironmentId" environment_id,
    3 "ManagedType" managed_type: String, 4 "RegionId" region_id
} }

/// Response of [`InitEnvironment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitEnvironmentOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { InitEnvironmentOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String
} }

/// Installs addon: `InstallAddon` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/InstallAddon>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallAddon {
    /// Required.
    pub addon_version: String,
    pub aliyun_lang: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub environment_id: String,
    /// Required.
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

/// Response of [`InstallAddon`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallAddonOutput {
    pub code: Option<i64>,
    pub data: Option<InstallAddonData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { InstallAddonOutput {
    0 "Code" code: i64, 1 "Data" data: InstallAddonData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`InstallAddon`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallAddonData {
    pub addon_name: Option<String>,
    pub alert_rule_count: Option<i64>,
    pub conditions: Vec<InstallAddonConditions>,
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
    0 "AddonName" addon_name: String, 1 "AlertRuleCount" alert_rule_count: i64,
    2 "Conditions" conditions: Vec<InstallAddonConditions>, 3 "CreateTime" create_time: String,
    4 "DashboardCount" dashboard_count: i64, 5 "EnvironmentId" environment_id: String,
    6 "ExporterCount" exporter_count: i64, 7 "HaveConfig" have_config: bool, 8 "InstallUserId" install_user_id: String,
    9 "Language" language: String, 10 "Managed" managed: bool, 11 "RegionId" region_id: String,
    12 "ReleaseId" release_id: String, 13 "ReleaseName" release_name: String, 14 "Scene" scene: String,
    15 "Status" status: String, 16 "UpdateTime" update_time: String, 17 "UserId" user_id: String,
    18 "Version" version: String
} }

/// In the response of [`InstallAddon`].
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
    0 "FirstTransitionTime" first_transition_time: String, 1 "LastTransitionTime" last_transition_time: String,
    2 "Message" message: String, 3 "Reason" reason: String, 4 "Status" status: String, 5 "Type" r#type: String
} }

/// Installs cms exporter: `InstallCmsExporter` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/InstallCmsExporter>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallCmsExporter {
    /// Required.
    pub cluster_id: String,
    pub cms_args: Option<String>,
    pub direct_args: Option<String>,
    pub enable_tag: Option<bool>,
    /// Required.
    pub region_id: String,
}
operation! { InstallCmsExporter(cluster_id: String, region_id: String)
    "InstallCmsExporter" -> InstallCmsExporterOutput {
    0 "ClusterId" cluster_id, 1 "CmsArgs" cms_args: String, 2 "DirectArgs" direct_args: String,
    3 "EnableTag" enable_tag: bool, 4 "RegionId" region_id
} }

/// Response of [`InstallCmsExporter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallCmsExporterOutput {
    pub data: Option<String>,
}
model! { InstallCmsExporterOutput {
    0 "Data" data: String
} }

/// Installs environment feature: `InstallEnvironmentFeature` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/InstallEnvironmentFeature>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallEnvironmentFeature {
    pub aliyun_lang: Option<String>,
    pub config: Option<String>,
    /// Required.
    pub environment_id: String,
    /// Required.
    pub feature_name: String,
    /// Required.
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

/// Response of [`InstallEnvironmentFeature`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallEnvironmentFeatureOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { InstallEnvironmentFeatureOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Installs managed prometheus: `InstallManagedPrometheus` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/InstallManagedPrometheus>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallManagedPrometheus {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    /// Required.
    pub cluster_type: String,
    pub grafana_instance_id: Option<String>,
    /// Secret.
    pub kube_config: Option<Secret>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    /// Required.
    pub security_group_id: String,
    /// Required.
    pub vswitch_id: String,
    pub vc_extra_info: Option<String>,
    /// Required.
    pub vpc_id: String,
}
operation! {
    InstallManagedPrometheus(cluster_type: String, security_group_id: String, vswitch_id: String, vpc_id: String)
    "InstallManagedPrometheus" -> InstallManagedPrometheusOutput {
    0 "ClusterId" cluster_id: String, 1 "ClusterName" cluster_name: String, 2 "ClusterType" cluster_type,
    3 "GrafanaInstanceId" grafana_instance_id: String, 4 "KubeConfig" kube_config: Secret,
    5 "RegionId" region_id: String, 6 "ResourceGroupId" resource_group_id: String,
    7 "SecurityGroupId" security_group_id, 8 "VSwitchId" vswitch_id, 9 "VcExtraInfo" vc_extra_info: String,
    10 "VpcId" vpc_id
} }

/// Response of [`InstallManagedPrometheus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallManagedPrometheusOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { InstallManagedPrometheusOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Lists activated alerts: `ListActivatedAlerts` of `arms` 2019-08-08.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/ARMS/2019-08-08/ListActivatedAlerts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListActivatedAlerts {
    /// Required.
    pub current_page: i64,
    pub filter: Option<String>,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub region_id: String,
}
operation! { ListActivatedAlerts(current_page: i64, page_size: i64, region_id: String)
    "ListActivatedAlerts" -> ListActivatedAlertsOutput {
    0 "CurrentPage" current_page, 1 "Filter" filter: String, 2 "PageSize" page_size, 3 "RegionId" region_id
} }
paged! { ListActivatedAlerts: ListActivatedAlertsAlerts =
    Number "CurrentPage", "Page.Alerts" page.alerts, total "Page.Total" }

/// Response of [`ListActivatedAlerts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListActivatedAlertsOutput {
    pub message: Option<String>,
    pub page: Option<ListActivatedAlertsPage>,
}
model! { ListActivatedAlertsOutput {
    0 "Message" message: String, 1 "Page" page: ListActivatedAlertsPage
} }

/// In the response of [`ListActivatedAlerts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListActivatedAlertsPage {
    pub alerts: Vec<ListActivatedAlertsAlerts>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListActivatedAlertsPage {
    0 "Alerts" alerts: Vec<ListActivatedAlertsAlerts>, 1 "Page" page: i64, 2 "PageSize" page_size: i64,
    3 "Total" total: i64
} }

/// In the response of [`ListActivatedAlerts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListActivatedAlertsAlerts {
    pub alert_id: Option<String>,
    pub alert_name: Option<String>,
    pub alert_type: Option<String>,
    pub count: Option<i64>,
    pub create_time: Option<i64>,
    pub dispatch_rules: Vec<ListActivatedAlertsDispatchRules>,
    pub ends_at: Option<i64>,
    pub expand_fields: BTreeMap<String, Value>,
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
    0 "AlertId" alert_id: String, 1 "AlertName" alert_name: String, 2 "AlertType" alert_type: String,
    3 "Count" count: i64, 4 "CreateTime" create_time: i64,
    5 "DispatchRules" dispatch_rules: Vec<ListActivatedAlertsDispatchRules>, 6 "EndsAt" ends_at: i64,
    7 "ExpandFields" expand_fields: BTreeMap<String, Value>, 8 "IntegrationName" integration_name: String,
    9 "IntegrationType" integration_type: String, 10 "InvolvedObjectKind" involved_object_kind: String,
    11 "InvolvedObjectName" involved_object_name: String, 12 "Message" message: String, 13 "Severity" severity: String,
    14 "StartsAt" starts_at: i64, 15 "Status" status: String
} }

/// In the response of [`ListActivatedAlerts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListActivatedAlertsDispatchRules {
    pub rule_id: Option<i64>,
    pub rule_name: Option<String>,
}
model! { ListActivatedAlertsDispatchRules {
    0 "RuleId" rule_id: i64, 1 "RuleName" rule_name: String
} }

/// Lists addon releases: `ListAddonReleases` of `arms` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/ListAddonReleases>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAddonReleases {
    pub addon_name: Option<String>,
    /// Required.
    pub environment_id: String,
    pub region_id: Option<String>,
}
operation! { ListAddonReleases(environment_id: String) "ListAddonReleases" -> ListAddonReleasesOutput {
    0 "AddonName" addon_name: String, 1 "EnvironmentId" environment_id, 2 "RegionId" region_id: String
} }

/// Response of [`ListAddonReleases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAddonReleasesOutput {
    pub code: Option<i64>,
    pub data: Option<ListAddonReleasesData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListAddonReleasesOutput {
    0 "Code" code: i64, 1 "Data" data: ListAddonReleasesData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`ListAddonReleases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAddonReleasesData {
    pub contains_v2_addon: Option<bool>,
    pub releases: Vec<ListAddonReleasesReleases>,
    pub total: Option<i64>,
}
model! { ListAddonReleasesData {
    0 "ContainsV2Addon" contains_v2_addon: bool, 1 "Releases" releases: Vec<ListAddonReleasesReleases>,
    2 "Total" total: i64
} }

/// In the response of [`ListAddonReleases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAddonReleasesReleases {
    pub addon_name: Option<String>,
    pub alert_rule_count: Option<i64>,
    pub conditions: Vec<ListAddonReleasesConditions>,
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
    0 "AddonName" addon_name: String, 1 "AlertRuleCount" alert_rule_count: i64,
    2 "Conditions" conditions: Vec<ListAddonReleasesConditions>, 3 "Config" config: String,
    4 "CreateTime" create_time: String, 5 "DashboardCount" dashboard_count: i64,
    6 "EnvironmentId" environment_id: String, 7 "ExporterCount" exporter_count: i64, 8 "HaveConfig" have_config: bool,
    9 "InstallUserId" install_user_id: String, 10 "Language" language: String, 11 "Managed" managed: bool,
    12 "NextVersion" next_version: String, 13 "RegionId" region_id: String, 14 "ReleaseId" release_id: String,
    15 "ReleaseName" release_name: String, 16 "Scene" scene: String, 17 "Status" status: String,
    18 "UpdateTime" update_time: String, 19 "UserId" user_id: String, 20 "Version" version: String
} }

/// In the response of [`ListAddonReleases`].
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
    0 "FirstTransitionTime" first_transition_time: String, 1 "LastTransitionTime" last_transition_time: String,
    2 "Message" message: String, 3 "Reason" reason: String, 4 "Status" status: String, 5 "Type" r#type: String
} }

/// Lists addons: `ListAddons` of `arms` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/ListAddons>.
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

/// Response of [`ListAddons`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAddonsOutput {
    pub code: Option<i64>,
    pub data: Vec<ListAddonsData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListAddonsOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<ListAddonsData>, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`ListAddons`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAddonsData {
    pub alias: Option<String>,
    pub categories: Vec<String>,
    pub dashboards: Vec<ListAddonsDashboards>,
    pub description: Option<String>,
    pub environments: Vec<ListAddonsEnvironments>,
    pub icon: Option<String>,
    pub keywords: Vec<String>,
    pub language: Option<String>,
    pub latest_release_create_time: Option<String>,
    pub name: Option<String>,
    pub once: Option<bool>,
    pub scene: Option<String>,
    pub version: Option<String>,
    pub weight: Option<String>,
}
model! { ListAddonsData {
    0 "Alias" alias: String, 1 "Categories" categories: Vec<String>,
    2 "Dashboards" dashboards: Vec<ListAddonsDashboards>, 3 "Description" description: String,
    4 "Environments" environments: Vec<ListAddonsEnvironments>, 5 "Icon" icon: String,
    6 "Keywords" keywords: Vec<String>, 7 "Language" language: String,
    8 "LatestReleaseCreateTime" latest_release_create_time: String, 9 "Name" name: String, 10 "Once" once: bool,
    11 "Scene" scene: String, 12 "Version" version: String, 13 "Weight" weight: String
} }

/// In the response of [`ListAddons`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAddonsDashboards {
    pub description: Option<String>,
    pub name: Option<String>,
    pub url: Option<String>,
}
model! { ListAddonsDashboards {
    0 "Description" description: String, 1 "Name" name: String, 2 "Url" url: String
} }

/// In the response of [`ListAddons`].
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
    0 "Dependencies" dependencies: ListAddonsDependencies, 1 "Description" description: String, 2 "Enable" enable: bool,
    3 "Label" label: String, 4 "Name" name: String, 5 "Policies" policies: ListAddonsPolicies
} }

/// In the response of [`ListAddons`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAddonsDependencies {
    pub cluster_types: Vec<String>,
    pub features: BTreeMap<String, bool>,
    pub services: Vec<String>,
}
model! { ListAddonsDependencies {
    0 "ClusterTypes" cluster_types: Vec<String>, 1 "Features" features: BTreeMap<String, bool>,
    2 "Services" services: Vec<String>
} }

/// In the response of [`ListAddons`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAddonsPolicies {
    pub alert_default_status: Option<String>,
    pub default_install: Option<bool>,
    pub enable_service_account: Option<bool>,
    pub metric_check_rule: Option<ListAddonsMetricCheckRule>,
    pub need_restart_after_integration: Option<bool>,
    pub protocols: Vec<ListAddonsProtocols>,
    pub target_addon_name: Option<String>,
}
model! { ListAddonsPolicies {
    0 "AlertDefaultStatus" alert_default_status: String, 1 "DefaultInstall" default_install: bool,
    2 "EnableServiceAccount" enable_service_account: bool,
    3 "MetricCheckRule" metric_check_rule: ListAddonsMetricCheckRule,
    4 "NeedRestartAfterIntegration" need_restart_after_integration: bool,
    5 "Protocols" protocols: Vec<ListAddonsProtocols>, 6 "TargetAddonName" target_addon_name: String
} }

/// In the response of [`ListAddons`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAddonsMetricCheckRule {
    pub prom_ql: Vec<String>,
}
model! { ListAddonsMetricCheckRule {
    0 "PromQL" prom_ql: Vec<String>
} }

/// In the response of [`ListAddons`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAddonsProtocols {
    pub description: Option<String>,
    pub icon: Option<String>,
    pub label: Option<String>,
    pub name: Option<String>,
}
model! { ListAddonsProtocols {
    0 "Description" description: String, 1 "Icon" icon: String, 2 "Label" label: String, 3 "Name" name: String
} }

/// Lists alert events: `ListAlertEvents` of `arms` 2019-08-08.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://api.alibabacloud.com/document/ARMS/2019-08-08/ListAlertEvents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertEvents {
    pub alert_name: Option<String>,
    pub end_time: Option<String>,
    pub matching_conditions: Option<String>,
    /// Required.
    pub page: i64,
    pub show_notification_policies: Option<bool>,
    /// Required.
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
    Number "Page", "PageBean.Events" page_bean.events, total "PageBean.Total" }

/// Response of [`ListAlertEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertEventsOutput {
    pub page_bean: Option<ListAlertEventsPageBean>,
}
model! { ListAlertEventsOutput {
    0 "PageBean" page_bean: ListAlertEventsPageBean
} }

/// In the response of [`ListAlertEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertEventsPageBean {
    pub events: Vec<ListAlertEventsEvents>,
    pub page: Option<i64>,
    pub size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListAlertEventsPageBean {
    0 "Events" events: Vec<ListAlertEventsEvents>, 1 "Page" page: i64, 2 "Size" size: i64, 3 "Total" total: i64
} }

/// In the response of [`ListAlertEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertEventsEvents {
    pub alarms: Vec<ListAlertEventsAlarms>,
    pub alert_name: Option<String>,
    pub annotations: Option<String>,
    pub description: Option<String>,
    pub end_time: Option<String>,
    pub generator_url: Option<String>,
    pub handler_name: Option<String>,
    pub integration_name: Option<String>,
    pub integration_type: Option<String>,
    pub labels: Option<String>,
    pub notification_policies: Vec<ListAlertEventsNotificationPolicies>,
    pub receive_time: Option<String>,
    pub severity: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub trigger_count: Option<i64>,
}
model! { ListAlertEventsEvents {
    0 "Alarms" alarms: Vec<ListAlertEventsAlarms>, 1 "AlertName" alert_name: String,
    2 "Annotations" annotations: String, 3 "Description" description: String, 4 "EndTime" end_time: String,
    5 "GeneratorURL" generator_url: String, 6 "HandlerName" handler_name: String,
    7 "IntegrationName" integration_name: String, 8 "IntegrationType" integration_type: String,
    9 "Labels" labels: String,
    10 "NotificationPolicies" notification_policies: Vec<ListAlertEventsNotificationPolicies>,
    11 "ReceiveTime" receive_time: String, 12 "Severity" severity: String, 13 "StartTime" start_time: String,
    14 "Status" status: String, 15 "TriggerCount" trigger_count: i64
} }

/// In the response of [`ListAlertEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertEventsAlarms {
    pub alarm_id: Option<i64>,
    pub alarm_name: Option<String>,
    pub create_time: Option<String>,
    pub state: Option<i64>,
}
model! { ListAlertEventsAlarms {
    0 "AlarmId" alarm_id: i64, 1 "AlarmName" alarm_name: String, 2 "CreateTime" create_time: String,
    3 "State" state: i64
} }

/// In the response of [`ListAlertEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertEventsNotificationPolicies {
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { ListAlertEventsNotificationPolicies {
    0 "Id" id: i64, 1 "Name" name: String
} }

/// Lists alerts: `ListAlerts` of `arms` 2019-08-08.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://api.alibabacloud.com/document/ARMS/2019-08-08/ListAlerts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlerts {
    pub alert_name: Option<String>,
    pub dispatch_rule_id: Option<i64>,
    pub end_time: Option<String>,
    pub integration_type: Option<String>,
    pub owner: Option<String>,
    /// Required.
    pub page: i64,
    pub region_id: Option<String>,
    pub severity: Option<String>,
    pub show_activities: Option<bool>,
    pub show_events: Option<bool>,
    /// Required.
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
    Number "Page", "PageBean.ListAlerts" page_bean.list_alerts, total "PageBean.Total" }

/// Response of [`ListAlerts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertsOutput {
    pub message: Option<String>,
    pub page_bean: Option<ListAlertsPageBean>,
}
model! { ListAlertsOutput {
    0 "Message" message: String, 1 "PageBean" page_bean: ListAlertsPageBean
} }

/// In the response of [`ListAlerts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertsPageBean {
    pub list_alerts: Vec<ListAlertsListAlerts>,
    pub page: Option<i64>,
    pub size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListAlertsPageBean {
    0 "ListAlerts" list_alerts: Vec<ListAlertsListAlerts>, 1 "Page" page: i64, 2 "Size" size: i64, 3 "Total" total: i64
} }

/// In the response of [`ListAlerts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertsListAlerts {
    pub acknowledge_time: Option<i64>,
    pub activities: Vec<ListAlertsActivities>,
    pub alert_events: Vec<ListAlertsAlertEvents>,
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
    0 "AcknowledgeTime" acknowledge_time: i64, 1 "Activities" activities: Vec<ListAlertsActivities>,
    2 "AlertEvents" alert_events: Vec<ListAlertsAlertEvents>, 3 "AlertId" alert_id: i64,
    4 "AlertName" alert_name: String, 5 "CreateTime" create_time: String, 6 "Describe" describe: String,
    7 "DispatchRuleId" dispatch_rule_id: f64, 8 "DispatchRuleName" dispatch_rule_name: String,
    9 "Handler" handler: String, 10 "NotifyRobots" notify_robots: String, 11 "Owner" owner: String,
    12 "RecoverTime" recover_time: i64, 13 "Severity" severity: String, 14 "Solution" solution: String,
    15 "State" state: i64
} }

/// In the response of [`ListAlerts`].
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
    0 "Content" content: String, 1 "Description" description: String, 2 "HandlerName" handler_name: String,
    3 "Time" time: String, 4 "Type" r#type: i64
} }

/// In the response of [`ListAlerts`].
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
    0 "AlertName" alert_name: String, 1 "Annotations" annotations: String, 2 "Description" description: String,
    3 "EndTime" end_time: String, 4 "GeneratorURL" generator_url: String, 5 "IntegrationName" integration_name: String,
    6 "IntegrationType" integration_type: String, 7 "Labels" labels: String, 8 "ReceiveTime" receive_time: String,
    9 "Severity" severity: String, 10 "StartTime" start_time: String, 11 "State" state: String
} }

/// Lists cluster from grafana: `ListClusterFromGrafana` of `arms` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/ListClusterFromGrafana>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterFromGrafana {
    /// Required.
    pub region_id: String,
}
operation! { ListClusterFromGrafana(region_id: String) "ListClusterFromGrafana" -> ListClusterFromGrafanaOutput {
    0 "RegionId" region_id
} }

/// Response of [`ListClusterFromGrafana`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterFromGrafanaOutput {
    pub prom_cluster_list: Vec<ListClusterFromGrafanaPromClusterList>,
}
model! { ListClusterFromGrafanaOutput {
    0 "PromClusterList" prom_cluster_list: Vec<ListClusterFromGrafanaPromClusterList>
} }

/// In the response of [`ListClusterFromGrafana`].
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
    0 "AgentStatus" agent_status: String, 1 "ClusterId" cluster_id: String, 2 "ClusterName" cluster_name: String,
    3 "ClusterType" cluster_type: String, 4 "ControllerId" controller_id: String, 5 "CreateTime" create_time: i64,
    6 "Extra" extra: String, 7 "Id" id: i64, 8 "InstallTime" install_time: i64,
    9 "IsControllerInstalled" is_controller_installed: bool, 10 "LastHeartBeatTime" last_heart_beat_time: i64,
    11 "NodeNum" node_num: i64, 12 "Options" options: String, 13 "PluginsJsonArray" plugins_json_array: String,
    14 "RegionId" region_id: String, 15 "StateJson" state_json: String, 16 "UpdateTime" update_time: i64,
    17 "UserId" user_id: String
} }

/// Lists cms instances: `ListCmsInstances` of `arms` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/ListCmsInstances>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCmsInstances {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub region_id: String,
    pub type_filter: Option<String>,
}
operation! { ListCmsInstances(cluster_id: String, region_id: String) "ListCmsInstances" -> ListCmsInstancesOutput {
    0 "ClusterId" cluster_id, 1 "RegionId" region_id, 2 "TypeFilter" type_filter: String
} }

/// Response of [`ListCmsInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCmsInstancesOutput {
    pub data: Option<ListCmsInstancesData>,
}
model! { ListCmsInstancesOutput {
    0 "Data" data: ListCmsInstancesData
} }

/// In the response of [`ListCmsInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCmsInstancesData {
    pub enable_tag: Option<bool>,
    pub products: Vec<ListCmsInstancesProducts>,
}
model! { ListCmsInstancesData {
    0 "EnableTag" enable_tag: bool, 1 "Products" products: Vec<ListCmsInstancesProducts>
} }

/// In the response of [`ListCmsInstances`].
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
    0 "Descr" descr: String, 1 "Id" id: String, 2 "Instance" instance: String, 3 "Name" name: String,
    4 "Prod" prod: String, 5 "Source" source: String, 6 "State" state: String, 7 "Time" time: String,
    8 "Type" r#type: String, 9 "Url" url: String
} }

/// Lists dashboards: `ListDashboards` of `arms` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/ListDashboards>.
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

/// Response of [`ListDashboards`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDashboardsOutput {
    pub dashboard_vos: Vec<ListDashboardsDashboardVos>,
    pub environment_id: Option<String>,
    pub grafana_service_opened: Option<String>,
    pub prometheus_service_opened: Option<String>,
}
model! { ListDashboardsOutput {
    0 "DashboardVos" dashboard_vos: Vec<ListDashboardsDashboardVos>, 1 "EnvironmentId" environment_id: String,
    2 "GrafanaServiceOpened" grafana_service_opened: String,
    3 "PrometheusServiceOpened" prometheus_service_opened: String
} }

/// In the response of [`ListDashboards`].
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
    pub tags: Vec<String>,
    pub time: Option<String>,
    pub title: Option<String>,
    pub r#type: Option<String>,
    pub uid: Option<String>,
    pub url: Option<String>,
    pub version: Option<String>,
}
model! { ListDashboardsDashboardVos {
    0 "DashboardType" dashboard_type: String, 1 "Exporter" exporter: String, 2 "HttpUrl" http_url: String,
    3 "HttpsUrl" https_url: String, 4 "I18nChild" i18n_child: ListDashboardsI18nChild, 5 "Id" id: String,
    6 "IsArmsExporter" is_arms_exporter: bool, 7 "Kind" kind: String, 8 "Language" language: String,
    9 "Name" name: String, 10 "NeedUpdate" need_update: bool, 11 "Tags" tags: Vec<String>, 12 "Time" time: String,
    13 "Title" title: String, 14 "Type" r#type: String, 15 "Uid" uid: String, 16 "Url" url: String,
    17 "Version" version: String
} }

/// In the response of [`ListDashboards`].
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
    pub tags: Vec<String>,
    pub time: Option<String>,
    pub title: Option<String>,
    pub r#type: Option<String>,
    pub uid: Option<String>,
    pub url: Option<String>,
    pub version: Option<String>,
}
model! { ListDashboardsI18nChild {
    0 "DashboardType" dashboard_type: String, 1 "Exporter" exporter: String, 2 "HttpUrl" http_url: String,
    3 "HttpsUrl" https_url: String, 4 "Id" id: String, 5 "IsArmsExporter" is_arms_exporter: bool, 6 "Kind" kind: String,
    7 "Language" language: String, 8 "Name" name: String, 9 "NeedUpdate" need_update: bool, 10 "Tags" tags: Vec<String>,
    11 "Time" time: String, 12 "Title" title: String, 13 "Type" r#type: String, 14 "Uid" uid: String,
    15 "Url" url: String, 16 "Version" version: String
} }

/// Lists dashboards by name: `ListDashboardsByName` of `arms` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/ListDashboardsByName>.
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
    /// Required.
    pub region_id: String,
}
operation! { ListDashboardsByName(region_id: String) "ListDashboardsByName" -> ListDashboardsByNameOutput {
    0 "ClusterId" cluster_id: String, 1 "ClusterType" cluster_type: String, 2 "DashBoardName" dash_board_name: String,
    3 "DashBoardVersion" dash_board_version: String, 4 "DataSourceType" data_source_type: String,
    5 "GroupName" group_name: String, 6 "OnlyQuery" only_query: bool, 7 "ProductCode" product_code: String,
    8 "RegionId" region_id
} }

/// Response of [`ListDashboardsByName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDashboardsByNameOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { ListDashboardsByNameOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String
} }

/// Lists dispatch rule: `ListDispatchRule` of `arms` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/ListDispatchRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDispatchRule {
    pub name: Option<String>,
    /// Required.
    pub region_id: String,
    pub system: Option<bool>,
}
operation! { ListDispatchRule(region_id: String) "ListDispatchRule" -> ListDispatchRuleOutput {
    0 "Name" name: String, 1 "RegionId" region_id, 2 "System" system: bool
} }

/// Response of [`ListDispatchRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDispatchRuleOutput {
    pub dispatch_rules: Vec<ListDispatchRuleDispatchRules>,
}
model! { ListDispatchRuleOutput {
    0 "DispatchRules" dispatch_rules: Vec<ListDispatchRuleDispatchRules>
} }

/// In the response of [`ListDispatchRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDispatchRuleDispatchRules {
    pub name: Option<String>,
    pub rule_id: Option<i64>,
    pub state: Option<String>,
}
model! { ListDispatchRuleDispatchRules {
    0 "Name" name: String, 1 "RuleId" rule_id: i64, 2 "State" state: String
} }

/// Lists env custom jobs: `ListEnvCustomJobs` of `arms` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/ListEnvCustomJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvCustomJobs {
    pub encrypt_yaml: Option<bool>,
    /// Required.
    pub environment_id: String,
    /// Required.
    pub region_id: String,
}
operation! { ListEnvCustomJobs(environment_id: String, region_id: String)
    "ListEnvCustomJobs" -> ListEnvCustomJobsOutput {
    0 "EncryptYaml" encrypt_yaml: bool, 1 "EnvironmentId" environment_id, 2 "RegionId" region_id
} }

/// Response of [`ListEnvCustomJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvCustomJobsOutput {
    pub code: Option<i64>,
    pub data: Vec<ListEnvCustomJobsData>,
    pub message: Option<String>,
}
model! { ListEnvCustomJobsOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<ListEnvCustomJobsData>, 2 "Message" message: String
} }

/// In the response of [`ListEnvCustomJobs`].
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
    pub scrape_configs: Vec<ListEnvCustomJobsScrapeConfigs>,
    pub status: Option<String>,
}
model! { ListEnvCustomJobsData {
    0 "AddonName" addon_name: String, 1 "AddonReleaseName" addon_release_name: String,
    2 "AddonVersion" addon_version: String, 3 "ConfigYaml" config_yaml: String,
    4 "CreationTimestamp" creation_timestamp: String, 5 "CustomJobName" custom_job_name: String,
    6 "EnvironmentId" environment_id: String, 7 "RegionId" region_id: String,
    8 "ScrapeConfigs" scrape_configs: Vec<ListEnvCustomJobsScrapeConfigs>, 9 "Status" status: String
} }

/// In the response of [`ListEnvCustomJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvCustomJobsScrapeConfigs {
    pub job_name: Option<String>,
    pub metrics_path: Option<String>,
    pub scrape_discoverys: Vec<String>,
    pub scrape_interval: Option<String>,
}
model! { ListEnvCustomJobsScrapeConfigs {
    0 "JobName" job_name: String, 1 "MetricsPath" metrics_path: String,
    2 "ScrapeDiscoverys" scrape_discoverys: Vec<String>, 3 "ScrapeInterval" scrape_interval: String
} }

/// Lists env pod monitors: `ListEnvPodMonitors` of `arms` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/ListEnvPodMonitors>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvPodMonitors {
    /// Required.
    pub environment_id: String,
    /// Required.
    pub region_id: String,
}
operation! { ListEnvPodMonitors(environment_id: String, region_id: String)
    "ListEnvPodMonitors" -> ListEnvPodMonitorsOutput {
    0 "EnvironmentId" environment_id, 1 "RegionId" region_id
} }

/// Response of [`ListEnvPodMonitors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvPodMonitorsOutput {
    pub code: Option<i64>,
    pub data: Vec<ListEnvPodMonitorsData>,
    pub message: Option<String>,
}
model! { ListEnvPodMonitorsOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<ListEnvPodMonitorsData>, 2 "Message" message: String
} }

/// In the response of [`ListEnvPodMonitors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvPodMonitorsData {
    pub addon_name: Option<String>,
    pub addon_release_name: Option<String>,
    pub addon_version: Option<String>,
    pub config_yaml: Option<String>,
    pub creation_timestamp: Option<String>,
    pub endpoints: Vec<ListEnvPodMonitorsEndpoints>,
    pub environment_id: Option<String>,
    pub namespace: Option<String>,
    pub pod_monitor_name: Option<String>,
    pub region_id: Option<String>,
    pub status: Option<String>,
}
model! { ListEnvPodMonitorsData {
    0 "AddonName" addon_name: String, 1 "AddonReleaseName" addon_release_name: String,
    2 "AddonVersion" addon_version: String, 3 "ConfigYaml" config_yaml: String,
    4 "CreationTimestamp" creation_timestamp: String, 5 "Endpoints" endpoints: Vec<ListEnvPodMonitorsEndpoints>,
    6 "EnvironmentId" environment_id: String, 7 "Namespace" namespace: String,
    8 "PodMonitorName" pod_monitor_name: String, 9 "RegionId" region_id: String, 10 "Status" status: String
} }

/// In the response of [`ListEnvPodMonitors`].
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
    0 "Interval" interval: String, 1 "MatchedTargetCount" matched_target_count: i64, 2 "Path" path: String,
    3 "Port" port: String, 4 "TargetPort" target_port: i64
} }

/// Lists env service monitors: `ListEnvServiceMonitors` of `arms` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/ListEnvServiceMonitors>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvServiceMonitors {
    /// Required.
    pub environment_id: String,
    /// Required.
    pub region_id: String,
}
operation! { ListEnvServiceMonitors(environment_id: String, region_id: String)
    "ListEnvServiceMonitors" -> ListEnvServiceMonitorsOutput {
    0 "EnvironmentId" environment_id, 1 "RegionId" region_id
} }

/// Response of [`ListEnvServiceMonitors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvServiceMonitorsOutput {
    pub code: Option<i64>,
    pub data: Vec<ListEnvServiceMonitorsData>,
    pub message: Option<String>,
}
model! { ListEnvServiceMonitorsOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<ListEnvServiceMonitorsData>, 2 "Message" message: String
} }

/// In the response of [`ListEnvServiceMonitors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvServiceMonitorsData {
    pub addon_name: Option<String>,
    pub addon_release_name: Option<String>,
    pub addon_version: Option<String>,
    pub config_yaml: Option<String>,
    pub creation_timestamp: Option<String>,
    pub endpoints: Vec<ListEnvServiceMonitorsEndpoints>,
    pub environment_id: Option<String>,
    pub matched_service_count: Option<i64>,
    pub namespace: Option<String>,
    pub region_id: Option<String>,
    pub service_monitor_name: Option<String>,
    pub status: Option<String>,
}
model! { ListEnvServiceMonitorsData {
    0 "AddonName" addon_name: String, 1 "AddonReleaseName" addon_release_name: String,
    2 "AddonVersion" addon_version: String, 3 "ConfigYaml" config_yaml: String,
    4 "CreationTimestamp" creation_timestamp: String, 5 "Endpoints" endpoints: Vec<ListEnvServiceMonitorsEndpoints>,
    6 "EnvironmentId" environment_id: String, 7 "MatchedServiceCount" matched_service_count: i64,
    8 "Namespace" namespace: String, 9 "RegionId" region_id: String,
    10 "ServiceMonitorName" service_monitor_name: String, 11 "Status" status: String
} }

/// In the response of [`ListEnvServiceMonitors`].
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
    0 "Interval" interval: String, 1 "MatchedTargetCount" matched_target_count: i64, 2 "Path" path: String,
    3 "Port" port: String, 4 "TargetPort" target_port: i64
} }

/// Lists environment addons: `ListEnvironmentAddons` of `arms` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/ListEnvironmentAddons>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironmentAddons {
    /// Required.
    pub environment_id: String,
    pub region_id: Option<String>,
}
operation! { ListEnvironmentAddons(environment_id: String) "ListEnvironmentAddons" -> ListEnvironmentAddonsOutput {
    0 "EnvironmentId" environment_id, 1 "RegionId" region_id: String
} }

/// Response of [`ListEnvironmentAddons`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironmentAddonsOutput {
    pub code: Option<i64>,
    pub data: Option<ListEnvironmentAddonsData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListEnvironmentAddonsOutput {
    0 "Code" code: i64, 1 "Data" data: ListEnvironmentAddonsData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`ListEnvironmentAddons`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironmentAddonsData {
    pub addons: Vec<ListEnvironmentAddonsAddons>,
    pub contains_v2_addon: Option<bool>,
    pub total: Option<i64>,
}
model! { ListEnvironmentAddonsData {
    0 "Addons" addons: Vec<ListEnvironmentAddonsAddons>, 1 "ContainsV2Addon" contains_v2_addon: bool,
    2 "Total" total: i64
} }

/// In the response of [`ListEnvironmentAddons`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironmentAddonsAddons {
    pub alias: Option<String>,
    pub categories: Vec<String>,
    pub dashboards: Vec<ListEnvironmentAddonsDashboards>,
    pub description: Option<String>,
    pub environments: Vec<ListEnvironmentAddonsEnvironments>,
    pub icon: Option<String>,
    pub keywords: Vec<String>,
    pub language: Option<String>,
    pub latest_release_create_time: Option<String>,
    pub name: Option<String>,
    pub once: Option<bool>,
    pub scene: Option<String>,
    pub version: Option<String>,
    pub weight: Option<String>,
}
model! { ListEnvironmentAddonsAddons {
    0 "Alias" alias: String, 1 "Categories" categories: Vec<String>,
    2 "Dashboards" dashboards: Vec<ListEnvironmentAddonsDashboards>, 3 "Description" description: String,
    4 "Environments" environments: Vec<ListEnvironmentAddonsEnvironments>, 5 "Icon" icon: String,
    6 "Keywords" keywords: Vec<String>, 7 "Language" language: String,
    8 "LatestReleaseCreateTime" latest_release_create_time: String, 9 "Name" name: String, 10 "Once" once: bool,
    11 "Scene" scene: String, 12 "Version" version: String, 13 "Weight" weight: String
} }

/// In the response of [`ListEnvironmentAddons`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironmentAddonsDashboards {
    pub description: Option<String>,
    pub name: Option<String>,
    pub url: Option<String>,
}
model! { ListEnvironmentAddonsDashboards {
    0 "Description" description: String, 1 "Name" name: String, 2 "Url" url: String
} }

/// In the response of [`ListEnvironmentAddons`].
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
    0 "Dependencies" dependencies: ListEnvironmentAddonsDependencies, 1 "Description" description: String,
    2 "Enable" enable: bool, 3 "Label" label: String, 4 "Name" name: String,
    5 "Policies" policies: ListEnvironmentAddonsPolicies
} }

/// In the response of [`ListEnvironmentAddons`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironmentAddonsDependencies {
    pub cluster_types: Vec<String>,
    pub features: BTreeMap<String, bool>,
    pub services: Vec<String>,
}
model! { ListEnvironmentAddonsDependencies {
    0 "ClusterTypes" cluster_types: Vec<String>, 1 "Features" features: BTreeMap<String, bool>,
    2 "Services" services: Vec<String>
} }

/// In the response of [`ListEnvironmentAddons`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironmentAddonsPolicies {
    pub alert_default_status: Option<String>,
    pub default_install: Option<bool>,
    pub enable_service_account: Option<bool>,
    pub metric_check_rule: Option<ListEnvironmentAddonsMetricCheckRule>,
    pub need_restart_after_integration: Option<bool>,
    pub protocols: Vec<ListEnvironmentAddonsProtocols>,
    pub target_addon_name: Option<String>,
}
model! { ListEnvironmentAddonsPolicies {
    0 "AlertDefaultStatus" alert_default_status: String, 1 "DefaultInstall" default_install: bool,
    2 "EnableServiceAccount" enable_service_account: bool,
    3 "MetricCheckRule" metric_check_rule: ListEnvironmentAddonsMetricCheckRule,
    4 "NeedRestartAfterIntegration" need_restart_after_integration: bool,
    5 "Protocols" protocols: Vec<ListEnvironmentAddonsProtocols>, 6 "TargetAddonName" target_addon_name: String
} }

/// In the response of [`ListEnvironmentAddons`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironmentAddonsMetricCheckRule {
    pub prom_ql: Vec<String>,
}
model! { ListEnvironmentAddonsMetricCheckRule {
    0 "PromQL" prom_ql: Vec<String>
} }

/// In the response of [`ListEnvironmentAddons`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironmentAddonsProtocols {
    pub description: Option<String>,
    pub icon: Option<String>,
    pub label: Option<String>,
    pub name: Option<String>,
}
model! { ListEnvironmentAddonsProtocols {
    0 "Description" description: String, 1 "Icon" icon: String, 2 "Label" label: String, 3 "Name" name: String
} }

/// Lists environment alert rules: `ListEnvironmentAlertRules` of `arms` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/ListEnvironmentAlertRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironmentAlertRules {
    pub addon_name: Option<String>,
    /// Required.
    pub environment_id: String,
    pub region_id: Option<String>,
    pub scene: Option<String>,
}
operation! { ListEnvironmentAlertRules(environment_id: String)
    "ListEnvironmentAlertRules" -> ListEnvironmentAlertRulesOutput {
    0 "AddonName" addon_name: String, 1 "EnvironmentId" environment_id, 2 "RegionId" region_id: String,
    3 "Scene" scene: String
} }

/// Response of [`ListEnvironmentAlertRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironmentAlertRulesOutput {
    pub code: Option<i64>,
    pub data: Option<ListEnvironmentAlertRulesData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListEnvironmentAlertRulesOutput {
    0 "Code" code: i64, 1 "Data" data: ListEnvironmentAlertRulesData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`ListEnvironmentAlertRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironmentAlertRulesData {
    pub groups: Vec<String>,
    pub rules: Vec<ListEnvironmentAlertRulesRules>,
    pub total: Option<i64>,
}
model! { ListEnvironmentAlertRulesData {
    0 "Groups" groups: Vec<String>, 1 "Rules" rules: Vec<ListEnvironmentAlertRulesRules>, 2 "Total" total: i64
} }

/// In the response of [`ListEnvironmentAlertRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironmentAlertRulesRules {
    pub alert_id: Option<i64>,
    pub name: Option<String>,
}
model! { ListEnvironmentAlertRulesRules {
    0 "AlertId" alert_id: i64, 1 "Name" name: String
} }

/// Lists environment dashboards: `ListEnvironmentDashboards` of `arms` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/ListEnvironmentDashboards>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironmentDashboards {
    pub addon_name: Option<String>,
    /// Required.
    pub environment_id: String,
    pub region_id: Option<String>,
    pub scene: Option<String>,
}
operation! { ListEnvironmentDashboards(environment_id: String)
    "ListEnvironmentDashboards" -> ListEnvironmentDashboardsOutput {
    0 "AddonName" addon_name: String, 1 "EnvironmentId" environment_id, 2 "RegionId" region_id: String,
    3 "Scene" scene: String
} }

/// Response of [`ListEnvironmentDashboards`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironmentDashboardsOutput {
    pub code: Option<i64>,
    pub data: Option<ListEnvironmentDashboardsData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListEnvironmentDashboardsOutput {
    0 "Code" code: i64, 1 "Data" data: ListEnvironmentDashboardsData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`ListEnvironmentDashboards`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironmentDashboardsData {
    pub dashboards: Vec<ListEnvironmentDashboardsDashboards>,
    pub total: Option<i64>,
}
model! { ListEnvironmentDashboardsData {
    0 "Dashboards" dashboards: Vec<ListEnvironmentDashboardsDashboards>, 1 "Total" total: i64
} }

/// In the response of [`ListEnvironmentDashboards`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironmentDashboardsDashboards {
    pub folder_uid: Option<String>,
    pub region: Option<String>,
    pub tags: Vec<String>,
    pub title: Option<String>,
    pub uid: Option<String>,
    pub url: Option<String>,
}
model! { ListEnvironmentDashboardsDashboards {
    0 "FolderUid" folder_uid: String, 1 "Region" region: String, 2 "Tags" tags: Vec<String>, 3 "Title" title: String,
    4 "Uid" uid: String, 5 "Url" url: String
} }

/// Lists environment features: `ListEnvironmentFeatures` of `arms` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/ListEnvironmentFeatures>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironmentFeatures {
    pub aliyun_lang: Option<String>,
    /// Required.
    pub environment_id: String,
    pub region_id: Option<String>,
}
operation! { ListEnvironmentFeatures(environment_id: String)
    "ListEnvironmentFeatures" -> ListEnvironmentFeaturesOutput {
    0 "AliyunLang" aliyun_lang: String, 1 "EnvironmentId" environment_id, 2 "RegionId" region_id: String
} }

/// Response of [`ListEnvironmentFeatures`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironmentFeaturesOutput {
    pub code: Option<i64>,
    pub data: Vec<ListEnvironmentFeaturesData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListEnvironmentFeaturesOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<ListEnvironmentFeaturesData>, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`ListEnvironmentFeatures`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironmentFeaturesData {
    pub alias: Option<String>,
    pub config: BTreeMap<String, String>,
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
    0 "Alias" alias: String, 1 "Config" config: BTreeMap<String, String>, 2 "Description" description: String,
    3 "EnvironmentId" environment_id: String, 4 "Icon" icon: String, 5 "Language" language: String,
    6 "LatestVersion" latest_version: String, 7 "Managed" managed: bool, 8 "Name" name: String,
    9 "Status" status: String, 10 "Version" version: String
} }

/// Lists environment kube resources: `ListEnvironmentKubeResources` of `arms` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/ListEnvironmentKubeResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironmentKubeResources {
    /// Required.
    pub environment_id: String,
    /// Required.
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
    Mark::new(2, Location::Default, Style::Json)
] }

/// Response of [`ListEnvironmentKubeResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironmentKubeResourcesOutput {
    pub code: Option<i64>,
    pub data: Vec<ListEnvironmentKubeResourcesData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListEnvironmentKubeResourcesOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<ListEnvironmentKubeResourcesData>, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`ListEnvironmentKubeResources`].
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
    0 "ApiVersion" api_version: String, 1 "Kind" kind: String,
    2 "Metadata" metadata: ListEnvironmentKubeResourcesMetadata, 3 "Spec" spec: Value, 4 "Status" status: Value
} }

/// In the response of [`ListEnvironmentKubeResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironmentKubeResourcesMetadata {
    pub annotations: BTreeMap<String, String>,
    pub labels: BTreeMap<String, String>,
    pub name: Option<String>,
    pub namespace: Option<String>,
}
model! { ListEnvironmentKubeResourcesMetadata {
    0 "Annotations" annotations: BTreeMap<String, String>, 1 "Labels" labels: BTreeMap<String, String>,
    2 "Name" name: String, 3 "Namespace" namespace: String
} }

/// Lists environment metric targets: `ListEnvironmentMetricTargets` of `arms` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/ListEnvironmentMetricTargets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironmentMetricTargets {
    /// Required.
    pub environment_id: String,
    pub job_name: Option<String>,
    pub region_id: Option<String>,
}
operation! { ListEnvironmentMetricTargets(environment_id: String)
    "ListEnvironmentMetricTargets" -> ListEnvironmentMetricTargetsOutput {
    0 "EnvironmentId" environment_id, 1 "JobName" job_name: String, 2 "RegionId" region_id: String
} }

/// Response of [`ListEnvironmentMetricTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironmentMetricTargetsOutput {
    pub code: Option<i64>,
    pub data: Option<ListEnvironmentMetricTargetsData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListEnvironmentMetricTargetsOutput {
    0 "Code" code: i64, 1 "Data" data: ListEnvironmentMetricTargetsData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`ListEnvironmentMetricTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironmentMetricTargetsData {
    pub active_targets: Vec<ListEnvironmentMetricTargetsActiveTargets>,
    pub dropped_targets: Vec<ListEnvironmentMetricTargetsDroppedTargets>,
}
model! { ListEnvironmentMetricTargetsData {
    0 "ActiveTargets" active_targets: Vec<ListEnvironmentMetricTargetsActiveTargets>,
    1 "DroppedTargets" dropped_targets: Vec<ListEnvironmentMetricTargetsDroppedTargets>
} }

/// In the response of [`ListEnvironmentMetricTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironmentMetricTargetsActiveTargets {
    pub discovered_labels: BTreeMap<String, String>,
    pub global_url: Option<String>,
    pub health: Option<String>,
    pub labels: BTreeMap<String, String>,
    pub last_error: Option<String>,
    pub last_scrape: Option<String>,
    pub last_scrape_duration: Option<f64>,
    pub last_scrape_series: Option<i64>,
    pub scrape_pool: Option<String>,
    pub scrape_url: Option<String>,
}
model! { ListEnvironmentMetricTargetsActiveTargets {
    0 "DiscoveredLabels" discovered_labels: BTreeMap<String, String>, 1 "GlobalUrl" global_url: String,
    2 "Health" health: String, 3 "Labels" labels: BTreeMap<String, String>, 4 "LastError" last_error: String,
    5 "LastScrape" last_scrape: String, 6 "LastScrapeDuration" last_scrape_duration: f64,
    7 "LastScrapeSeries" last_scrape_series: i64, 8 "ScrapePool" scrape_pool: String, 9 "ScrapeUrl" scrape_url: String
} }

/// In the response of [`ListEnvironmentMetricTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironmentMetricTargetsDroppedTargets {
    pub discovered_labels: BTreeMap<String, String>,
    pub global_url: Option<String>,
    pub health: Option<String>,
    pub labels: BTreeMap<String, String>,
    pub last_error: Option<String>,
    pub last_scrape: Option<String>,
    pub last_scrape_duration: Option<f64>,
    pub last_scrape_series: Option<i64>,
    pub scrape_pool: Option<String>,
    pub scrape_url: Option<String>,
}
model! { ListEnvironmentMetricTargetsDroppedTargets {
    0 "DiscoveredLabels" discovered_labels: BTreeMap<String, String>, 1 "GlobalUrl" global_url: String,
    2 "Health" health: String, 3 "Labels" labels: BTreeMap<String, String>, 4 "LastError" last_error: String,
    5 "LastScrape" last_scrape: String, 6 "LastScrapeDuration" last_scrape_duration: f64,
    7 "LastScrapeSeries" last_scrape_series: i64, 8 "ScrapePool" scrape_pool: String, 9 "ScrapeUrl" scrape_url: String
} }

/// Lists environments: `ListEnvironments` of `arms` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/ListEnvironments>.
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
    Mark::new(7, Location::Default, Style::Json)
] }

/// In the request of [`ListEnvironments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironmentsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListEnvironmentsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListEnvironments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironmentsOutput {
    pub code: Option<i64>,
    pub data: Option<ListEnvironmentsData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListEnvironmentsOutput {
    0 "Code" code: i64, 1 "Data" data: ListEnvironmentsData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`ListEnvironments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironmentsData {
    pub environments: Vec<ListEnvironmentsEnvironments>,
    pub total: Option<i64>,
}
model! { ListEnvironmentsData {
    0 "Environments" environments: Vec<ListEnvironmentsEnvironments>, 1 "Total" total: i64
} }

/// In the response of [`ListEnvironments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironmentsEnvironments {
    pub addons: Vec<ListEnvironmentsAddons>,
    pub bind_resource_id: Option<String>,
    pub bind_resource_profile: Option<String>,
    pub bind_resource_type: Option<String>,
    pub bind_vpc_cidr: Option<String>,
    pub create_time: Option<String>,
    pub created_user_id: Option<String>,
    pub environment_id: Option<String>,
    pub environment_name: Option<String>,
    pub environment_type: Option<String>,
    pub features: Vec<ListEnvironmentsFeatures>,
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
    pub tags: Vec<ListEnvironmentsTags>,
    pub user_id: Option<String>,
}
model! { ListEnvironmentsEnvironments {
    0 "Addons" addons: Vec<ListEnvironmentsAddons>, 1 "BindResourceId" bind_resource_id: String,
    2 "BindResourceProfile" bind_resource_profile: String, 3 "BindResourceType" bind_resource_type: String,
    4 "BindVpcCidr" bind_vpc_cidr: String, 5 "CreateTime" create_time: String,
    6 "CreatedUserId" created_user_id: String, 7 "EnvironmentId" environment_id: String,
    8 "EnvironmentName" environment_name: String, 9 "EnvironmentType" environment_type: String,
    10 "Features" features: Vec<ListEnvironmentsFeatures>, 11 "FeePackage" fee_package: String,
    12 "GrafanaDatasourceUid" grafana_datasource_uid: String, 13 "GrafanaFolderTitle" grafana_folder_title: String,
    14 "GrafanaFolderUid" grafana_folder_uid: String, 15 "LatestReleaseCreateTime" latest_release_create_time: String,
    16 "ManagedType" managed_type: String, 17 "PrometheusId" prometheus_id: i64,
    18 "PrometheusInstanceId" prometheus_instance_id: String, 19 "RegionId" region_id: String,
    20 "ReleaseCount" release_count: i64, 21 "ResourceGroupId" resource_group_id: String,
    22 "Tags" tags: Vec<ListEnvironmentsTags>, 23 "UserId" user_id: String
} }

/// In the response of [`ListEnvironments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironmentsAddons {
    pub alias: Option<String>,
    pub description: Option<String>,
    pub icon: Option<String>,
    pub name: Option<String>,
}
model! { ListEnvironmentsAddons {
    0 "Alias" alias: String, 1 "Description" description: String, 2 "Icon" icon: String, 3 "Name" name: String
} }

/// In the response of [`ListEnvironments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironmentsFeatures {
    pub alias: Option<String>,
    pub description: Option<String>,
    pub icon: Option<String>,
    pub name: Option<String>,
}
model! { ListEnvironmentsFeatures {
    0 "Alias" alias: String, 1 "Description" description: String, 2 "Icon" icon: String, 3 "Name" name: String
} }

/// In the response of [`ListEnvironments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironmentsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListEnvironmentsTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists escalation policies: `ListEscalationPolicies` of `arms` 2019-08-08.
///
/// GET. Reads only. Pages by page number (`Page`). See
/// <https://api.alibabacloud.com/document/ARMS/2019-08-08/ListEscalationPolicies>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEscalationPolicies {
    pub name: Option<String>,
    /// Required.
    pub page: i64,
    /// Required.
    pub size: i64,
}
operation! { ListEscalationPolicies(page: i64, size: i64) "ListEscalationPolicies" -> ListEscalationPoliciesOutput {
    0 "Name" name: String, 1 "Page" page, 2 "Size" size
} { method: "GET", } }
paged! { ListEscalationPolicies: ListEscalationPoliciesEscalationPolicies =
    Number "Page", "PageBean.EscalationPolicies" page_bean.escalation_policies, total "PageBean.Total" }

/// Response of [`ListEscalationPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEscalationPoliciesOutput {
    pub page_bean: Option<ListEscalationPoliciesPageBean>,
}
model! { ListEscalationPoliciesOutput {
    0 "PageBean" page_bean: ListEscalationPoliciesPageBean
} }

/// In the response of [`ListEscalationPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEscalationPoliciesPageBean {
    pub escalation_policies: Vec<ListEscalationPoliciesEscalationPolicies>,
    pub page: Option<i64>,
    pub size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListEscalationPoliciesPageBean {
    0 "EscalationPolicies" escalation_policies: Vec<ListEscalationPoliciesEscalationPolicies>, 1 "Page" page: i64,
    2 "Size" size: i64, 3 "Total" total: i64
} }

/// In the response of [`ListEscalationPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEscalationPoliciesEscalationPolicies {
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { ListEscalationPoliciesEscalationPolicies {
    0 "Id" id: i64, 1 "Name" name: String
} }

/// Lists event bridge integrations: `ListEventBridgeIntegrations` of `arms` 2019-08-08.
///
/// GET. Reads only. Pages by page number (`Page`). See
/// <https://api.alibabacloud.com/document/ARMS/2019-08-08/ListEventBridgeIntegrations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventBridgeIntegrations {
    pub name: Option<String>,
    /// Required.
    pub page: i64,
    /// Required.
    pub size: i64,
}
operation! { ListEventBridgeIntegrations(page: i64, size: i64)
    "ListEventBridgeIntegrations" -> ListEventBridgeIntegrationsOutput {
    0 "Name" name: String, 1 "Page" page, 2 "Size" size
} { method: "GET", } }
paged! { ListEventBridgeIntegrations: ListEventBridgeIntegrationsEventBridgeIntegrations =
    Number "Page", "PageBean.EventBridgeIntegrations" page_bean.event_bridge_integrations, total "PageBean.Total" }

/// Response of [`ListEventBridgeIntegrations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventBridgeIntegrationsOutput {
    pub page_bean: Option<ListEventBridgeIntegrationsPageBean>,
}
model! { ListEventBridgeIntegrationsOutput {
    0 "PageBean" page_bean: ListEventBridgeIntegrationsPageBean
} }

/// In the response of [`ListEventBridgeIntegrations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventBridgeIntegrationsPageBean {
    pub event_bridge_integrations: Vec<
        ListEventBridgeIntegrationsEventBridgeIntegrations,
    >,
    pub page: Option<i64>,
    pub size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListEventBridgeIntegrationsPageBean {
    0 "EventBridgeIntegrations" event_bridge_integrations: Vec<ListEventBridgeIntegrationsEventBridgeIntegrations>,
    1 "Page" page: i64, 2 "Size" size: i64, 3 "Total" total: i64
} }

/// In the response of [`ListEventBridgeIntegrations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventBridgeIntegrationsEventBridgeIntegrations {
    pub description: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { ListEventBridgeIntegrationsEventBridgeIntegrations {
    0 "Description" description: String, 1 "Id" id: i64, 2 "Name" name: String
} }

/// Lists grafana workspace: `ListGrafanaWorkspace` of `arms` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/ListGrafanaWorkspace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGrafanaWorkspace {
    pub aliyun_lang: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub tags: Option<Vec<ListGrafanaWorkspaceTags>>,
}
operation! { ListGrafanaWorkspace(region_id: String) "ListGrafanaWorkspace" -> ListGrafanaWorkspaceOutput {
    0 "AliyunLang" aliyun_lang: String, 1 "RegionId" region_id, 2 "ResourceGroupId" resource_group_id: String,
    3 "Tags" tags: Vec<ListGrafanaWorkspaceTags>
} [
    Mark::new(3, Location::Default, Style::Json)
] }

/// In the request of [`ListGrafanaWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGrafanaWorkspaceTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListGrafanaWorkspaceTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListGrafanaWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGrafanaWorkspaceOutput {
    pub code: Option<i64>,
    pub data: Vec<GrafanaWorkspace>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { ListGrafanaWorkspaceOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<GrafanaWorkspace>, 2 "Message" message: String, 3 "Success" success: bool,
    4 "TraceId" trace_id: String
} }

/// Lists insights events: `ListInsightsEvents` of `arms` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/ListInsightsEvents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInsightsEvents {
    /// Required.
    pub end_time: String,
    pub insights_types: Option<String>,
    pub pid: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub start_time: String,
}
operation! { ListInsightsEvents(end_time: String, region_id: String, start_time: String)
    "ListInsightsEvents" -> ListInsightsEventsOutput {
    0 "EndTime" end_time, 1 "InsightsTypes" insights_types: String, 2 "Pid" pid: String, 3 "RegionId" region_id,
    4 "StartTime" start_time
} }

/// Response of [`ListInsightsEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInsightsEventsOutput {
    pub insights_events: Vec<ListInsightsEventsInsightsEvents>,
}
model! { ListInsightsEventsOutput {
    0 "InsightsEvents" insights_events: Vec<ListInsightsEventsInsightsEvents>
} }

/// In the response of [`ListInsightsEvents`].
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
    0 "Date" date: i64, 1 "Desc" desc: String, 2 "Level" level: String, 3 "Pid" pid: String,
    4 "ProblemId" problem_id: String, 5 "Title" title: String, 6 "Type" r#type: String
} }

/// Lists integration: `ListIntegration` of `arms` 2019-08-08.
///
/// GET. Reads only. Pages by page number (`Page`). See
/// <https://api.alibabacloud.com/document/ARMS/2019-08-08/ListIntegration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIntegration {
    pub integration_name: Option<String>,
    /// Required.
    pub integration_product_type: String,
    pub is_detail: Option<bool>,
    /// Required.
    pub page: i64,
    /// Required.
    pub size: i64,
}
operation! { ListIntegration(integration_product_type: String, page: i64, size: i64)
    "ListIntegration" -> ListIntegrationOutput {
    0 "IntegrationName" integration_name: String, 1 "IntegrationProductType" integration_product_type,
    2 "IsDetail" is_detail: bool, 3 "Page" page, 4 "Size" size
} { method: "GET", } }
paged! { ListIntegration: ListIntegrationIntegrations =
    Number "Page", "PageInfo.Integrations" page_info.integrations, total "PageInfo.Total" }

/// Response of [`ListIntegration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIntegrationOutput {
    pub page_info: Option<ListIntegrationPageInfo>,
}
model! { ListIntegrationOutput {
    0 "PageInfo" page_info: ListIntegrationPageInfo
} }

/// In the response of [`ListIntegration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIntegrationPageInfo {
    pub integrations: Vec<ListIntegrationIntegrations>,
    pub page: Option<i64>,
    pub size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListIntegrationPageInfo {
    0 "Integrations" integrations: Vec<ListIntegrationIntegrations>, 1 "Page" page: i64, 2 "Size" size: i64,
    3 "Total" total: i64
} }

/// In the response of [`ListIntegration`].
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
    /// Secret.
    pub short_token: Option<Secret>,
    pub state: Option<bool>,
}
model! { ListIntegrationIntegrations {
    0 "ApiEndpoint" api_endpoint: String, 1 "CreateTime" create_time: String,
    2 "IntegrationDetail" integration_detail: ListIntegrationIntegrationDetail, 3 "IntegrationId" integration_id: i64,
    4 "IntegrationName" integration_name: String, 5 "IntegrationProductType" integration_product_type: String,
    6 "Liveness" liveness: String, 7 "ShortToken" short_token: Secret, 8 "State" state: bool
} }

/// In the response of [`ListIntegration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIntegrationIntegrationDetail {
    pub auto_recover: Option<bool>,
    pub description: Option<String>,
    pub duplicate_key: Option<String>,
    pub extended_field_redefine_rules: Vec<BTreeMap<String, Value>>,
    pub field_redefine_rules: Vec<BTreeMap<String, Value>>,
    pub initiative_recover_field: Option<String>,
    pub initiative_recover_value: Option<String>,
    pub recover_time: Option<i64>,
    pub stat: Vec<i64>,
}
model! { ListIntegrationIntegrationDetail {
    0 "AutoRecover" auto_recover: bool, 1 "Description" description: String, 2 "DuplicateKey" duplicate_key: String,
    3 "ExtendedFieldRedefineRules" extended_field_redefine_rules: Vec<BTreeMap<String, Value>>,
    4 "FieldRedefineRules" field_redefine_rules: Vec<BTreeMap<String, Value>>,
    5 "InitiativeRecoverField" initiative_recover_field: String,
    6 "InitiativeRecoverValue" initiative_recover_value: String, 7 "RecoverTime" recover_time: i64,
    8 "Stat" stat: Vec<i64>
} }

/// Lists notification policies: `ListNotificationPolicies` of `arms` 2019-08-08.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://api.alibabacloud.com/document/ARMS/2019-08-08/ListNotificationPolicies>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNotificationPolicies {
    pub directed_mode: Option<bool>,
    pub ids: Option<String>,
    pub is_detail: Option<bool>,
    pub name: Option<String>,
    /// Required.
    pub page: i64,
    pub region_id: Option<String>,
    /// Required.
    pub size: i64,
}
operation! { ListNotificationPolicies(page: i64, size: i64)
    "ListNotificationPolicies" -> ListNotificationPoliciesOutput {
    0 "DirectedMode" directed_mode: bool, 1 "Ids" ids: String, 2 "IsDetail" is_detail: bool, 3 "Name" name: String,
    4 "Page" page, 5 "RegionId" region_id: String, 6 "Size" size
} }
paged! { ListNotificationPolicies: ListNotificationPoliciesNotificationPolicies =
    Number "Page", "PageBean.NotificationPolicies" page_bean.notification_policies, total "PageBean.Total" }

/// Response of [`ListNotificationPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNotificationPoliciesOutput {
    pub page_bean: Option<ListNotificationPoliciesPageBean>,
}
model! { ListNotificationPoliciesOutput {
    0 "PageBean" page_bean: ListNotificationPoliciesPageBean
} }

/// In the response of [`ListNotificationPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNotificationPoliciesPageBean {
    pub notification_policies: Vec<ListNotificationPoliciesNotificationPolicies>,
    pub page: Option<i64>,
    pub size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListNotificationPoliciesPageBean {
    0 "NotificationPolicies" notification_policies: Vec<ListNotificationPoliciesNotificationPolicies>,
    1 "Page" page: i64, 2 "Size" size: i64, 3 "Total" total: i64
} }

/// In the response of [`ListNotificationPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNotificationPoliciesNotificationPolicies {
    pub directed_mode: Option<bool>,
    pub escalation_policy_id: Option<i64>,
    pub group_rule: Option<ListNotificationPoliciesGroupRule>,
    pub id: Option<i64>,
    pub integration_id: Option<i64>,
    pub matching_rules: Vec<ListNotificationPoliciesMatchingRules>,
    pub name: Option<String>,
    pub notify_rule: Option<ListNotificationPoliciesNotifyRule>,
    pub notify_template: Option<ListNotificationPoliciesNotifyTemplate>,
    pub repeat: Option<bool>,
    pub repeat_interval: Option<i64>,
    pub send_recover_message: Option<bool>,
    pub state: Option<String>,
}
model! { ListNotificationPoliciesNotificationPolicies {
    0 "DirectedMode" directed_mode: bool, 1 "EscalationPolicyId" escalation_policy_id: i64,
    2 "GroupRule" group_rule: ListNotificationPoliciesGroupRule, 3 "Id" id: i64, 4 "IntegrationId" integration_id: i64,
    5 "MatchingRules" matching_rules: Vec<ListNotificationPoliciesMatchingRules>, 6 "Name" name: String,
    7 "NotifyRule" notify_rule: ListNotificationPoliciesNotifyRule,
    8 "NotifyTemplate" notify_template: ListNotificationPoliciesNotifyTemplate, 9 "Repeat" repeat: bool,
    10 "RepeatInterval" repeat_interval: i64, 11 "SendRecoverMessage" send_recover_message: bool,
    12 "State" state: String
} }

/// In the response of [`ListNotificationPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNotificationPoliciesGroupRule {
    pub group_interval: Option<i64>,
    pub group_wait: Option<i64>,
    pub grouping_fields: Vec<String>,
}
model! { ListNotificationPoliciesGroupRule {
    0 "GroupInterval" group_interval: i64, 1 "GroupWait" group_wait: i64,
    2 "GroupingFields" grouping_fields: Vec<String>
} }

/// In the response of [`ListNotificationPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNotificationPoliciesMatchingRules {
    pub matching_conditions: Vec<ListNotificationPoliciesMatchingConditions>,
}
model! { ListNotificationPoliciesMatchingRules {
    0 "MatchingConditions" matching_conditions: Vec<ListNotificationPoliciesMatchingConditions>
} }

/// In the response of [`ListNotificationPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNotificationPoliciesMatchingConditions {
    pub key: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
model! { ListNotificationPoliciesMatchingConditions {
    0 "Key" key: String, 1 "Operator" operator: String, 2 "Value" value: String
} }

/// In the response of [`ListNotificationPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNotificationPoliciesNotifyRule {
    pub notify_channels: Vec<String>,
    pub notify_end_time: Option<String>,
    pub notify_objects: Vec<ListNotificationPoliciesNotifyObjects>,
    pub notify_start_time: Option<String>,
}
model! { ListNotificationPoliciesNotifyRule {
    0 "NotifyChannels" notify_channels: Vec<String>, 1 "NotifyEndTime" notify_end_time: String,
    2 "NotifyObjects" notify_objects: Vec<ListNotificationPoliciesNotifyObjects>,
    3 "NotifyStartTime" notify_start_time: String
} }

/// In the response of [`ListNotificationPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNotificationPoliciesNotifyObjects {
    pub notify_channels: Vec<String>,
    pub notify_object_id: Option<i64>,
    pub notify_object_name: Option<String>,
    pub notify_object_type: Option<String>,
}
model! { ListNotificationPoliciesNotifyObjects {
    0 "NotifyChannels" notify_channels: Vec<String>, 1 "NotifyObjectId" notify_object_id: i64,
    2 "NotifyObjectName" notify_object_name: String, 3 "NotifyObjectType" notify_object_type: String
} }

/// In the response of [`ListNotificationPolicies`].
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
    0 "EmailContent" email_content: String, 1 "EmailRecoverContent" email_recover_content: String,
    2 "EmailRecoverTitle" email_recover_title: String, 3 "EmailTitle" email_title: String,
    4 "RobotContent" robot_content: String, 5 "SmsContent" sms_content: String,
    6 "SmsRecoverContent" sms_recover_content: String, 7 "TtsContent" tts_content: String,
    8 "TtsRecoverContent" tts_recover_content: String
} }

/// Lists on call schedules: `ListOnCallSchedules` of `arms` 2019-08-08.
///
/// GET. Reads only. Pages by page number (`Page`). See
/// <https://api.alibabacloud.com/document/ARMS/2019-08-08/ListOnCallSchedules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOnCallSchedules {
    pub name: Option<String>,
    /// Required.
    pub page: i64,
    /// Required.
    pub size: i64,
}
operation! { ListOnCallSchedules(page: i64, size: i64) "ListOnCallSchedules" -> ListOnCallSchedulesOutput {
    0 "Name" name: String, 1 "Page" page, 2 "Size" size
} { method: "GET", } }
paged! { ListOnCallSchedules: ListOnCallSchedulesOnCallSchedules =
    Number "Page", "PageBean.OnCallSchedules" page_bean.on_call_schedules, total "PageBean.Total" }

/// Response of [`ListOnCallSchedules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOnCallSchedulesOutput {
    pub page_bean: Option<ListOnCallSchedulesPageBean>,
}
model! { ListOnCallSchedulesOutput {
    0 "PageBean" page_bean: ListOnCallSchedulesPageBean
} }

/// In the response of [`ListOnCallSchedules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOnCallSchedulesPageBean {
    pub on_call_schedules: Vec<ListOnCallSchedulesOnCallSchedules>,
    pub page: Option<i64>,
    pub size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListOnCallSchedulesPageBean {
    0 "OnCallSchedules" on_call_schedules: Vec<ListOnCallSchedulesOnCallSchedules>, 1 "Page" page: i64,
    2 "Size" size: i64, 3 "Total" total: i64
} }

/// In the response of [`ListOnCallSchedules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOnCallSchedulesOnCallSchedules {
    pub description: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { ListOnCallSchedulesOnCallSchedules {
    0 "Description" description: String, 1 "Id" id: i64, 2 "Name" name: String
} }

/// Lists prometheus alert rules: `ListPrometheusAlertRules` of `arms` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/ListPrometheusAlertRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrometheusAlertRules {
    /// Required.
    pub cluster_id: String,
    pub match_expressions: Option<String>,
    pub name: Option<String>,
    /// Required.
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

/// In the request of [`ListPrometheusAlertRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrometheusAlertRulesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListPrometheusAlertRulesTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListPrometheusAlertRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrometheusAlertRulesOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub prometheus_alert_rules: Vec<ListPrometheusAlertRulesPrometheusAlertRules>,
    pub success: Option<bool>,
}
model! { ListPrometheusAlertRulesOutput {
    0 "Code" code: i64, 1 "Message" message: String,
    2 "PrometheusAlertRules" prometheus_alert_rules: Vec<ListPrometheusAlertRulesPrometheusAlertRules>,
    3 "Success" success: bool
} }

/// In the response of [`ListPrometheusAlertRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrometheusAlertRulesPrometheusAlertRules {
    pub alert_id: Option<i64>,
    pub alert_name: Option<String>,
    pub annotations: Vec<ListPrometheusAlertRulesAnnotations>,
    pub cluster_id: Option<String>,
    pub dispatch_rule_id: Option<i64>,
    pub duration: Option<String>,
    pub expression: Option<String>,
    pub labels: Vec<ListPrometheusAlertRulesLabels>,
    pub message: Option<String>,
    pub notify_type: Option<String>,
    pub status: Option<i64>,
    pub tags: Vec<ListPrometheusAlertRulesPrometheusAlertRulesTags>,
    pub r#type: Option<String>,
}
model! { ListPrometheusAlertRulesPrometheusAlertRules {
    0 "AlertId" alert_id: i64, 1 "AlertName" alert_name: String,
    2 "Annotations" annotations: Vec<ListPrometheusAlertRulesAnnotations>, 3 "ClusterId" cluster_id: String,
    4 "DispatchRuleId" dispatch_rule_id: i64, 5 "Duration" duration: String, 6 "Expression" expression: String,
    7 "Labels" labels: Vec<ListPrometheusAlertRulesLabels>, 8 "Message" message: String,
    9 "NotifyType" notify_type: String, 10 "Status" status: i64,
    11 "Tags" tags: Vec<ListPrometheusAlertRulesPrometheusAlertRulesTags>, 12 "Type" r#type: String
} }

/// In the response of [`ListPrometheusAlertRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrometheusAlertRulesAnnotations {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { ListPrometheusAlertRulesAnnotations {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the response of [`ListPrometheusAlertRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrometheusAlertRulesLabels {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { ListPrometheusAlertRulesLabels {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the response of [`ListPrometheusAlertRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrometheusAlertRulesPrometheusAlertRulesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListPrometheusAlertRulesPrometheusAlertRulesTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists prometheus alert templates: `ListPrometheusAlertTemplates` of `arms` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/ListPrometheusAlertTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrometheusAlertTemplates {
    pub cluster_id: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { ListPrometheusAlertTemplates(region_id: String)
    "ListPrometheusAlertTemplates" -> ListPrometheusAlertTemplatesOutput {
    0 "ClusterId" cluster_id: String, 1 "RegionId" region_id
} }

/// Response of [`ListPrometheusAlertTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrometheusAlertTemplatesOutput {
    pub prometheus_alert_templates: Vec<
        ListPrometheusAlertTemplatesPrometheusAlertTemplates,
    >,
}
model! { ListPrometheusAlertTemplatesOutput {
    0 "PrometheusAlertTemplates" prometheus_alert_templates: Vec<ListPrometheusAlertTemplatesPrometheusAlertTemplates>
} }

/// In the response of [`ListPrometheusAlertTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrometheusAlertTemplatesPrometheusAlertTemplates {
    pub alert_name: Option<String>,
    pub annotations: Vec<ListPrometheusAlertTemplatesAnnotations>,
    pub description: Option<String>,
    pub duration: Option<String>,
    pub expression: Option<String>,
    pub labels: Vec<ListPrometheusAlertTemplatesLabels>,
    pub r#type: Option<String>,
    pub version: Option<String>,
}
model! { ListPrometheusAlertTemplatesPrometheusAlertTemplates {
    0 "AlertName" alert_name: String, 1 "Annotations" annotations: Vec<ListPrometheusAlertTemplatesAnnotations>,
    2 "Description" description: String, 3 "Duration" duration: String, 4 "Expression" expression: String,
    5 "Labels" labels: Vec<ListPrometheusAlertTemplatesLabels>, 6 "Type" r#type: String, 7 "Version" version: String
} }

/// In the response of [`ListPrometheusAlertTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrometheusAlertTemplatesAnnotations {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { ListPrometheusAlertTemplatesAnnotations {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the response of [`ListPrometheusAlertTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrometheusAlertTemplatesLabels {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { ListPrometheusAlertTemplatesLabels {
    0 "Name" name: String, 1 "Value" value: String
} }

/// Lists prometheus global view: `ListPrometheusGlobalView` of `arms` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/ListPrometheusGlobalView>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrometheusGlobalView {
    /// Required.
    pub region_id: String,
}
operation! { ListPrometheusGlobalView(region_id: String) "ListPrometheusGlobalView" -> ListPrometheusGlobalViewOutput {
    0 "RegionId" region_id
} }

/// Response of [`ListPrometheusGlobalView`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrometheusGlobalViewOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { ListPrometheusGlobalViewOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String
} }

/// Lists prometheus instance by tag and resource group id: `ListPrometheusInstanceByTagAndResourceGroupId` of `arms`
/// 2019-08-08.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/ARMS/2019-08-08/ListPrometheusInstanceByTagAndResourceGroupId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrometheusInstanceByTagAndResourceGroupId {
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub tag: Option<Vec<ListPrometheusInstanceByTagAndResourceGroupIdTag>>,
}
operation! { ListPrometheusInstanceByTagAndResourceGroupId(region_id: String)
    "ListPrometheusInstanceByTagAndResourceGroupId" -> ListPrometheusInstanceByTagAndResourceGroupIdOutput {
    0 "RegionId" region_id, 1 "ResourceGroupId" resource_group_id: String,
    2 "Tag" tag: Vec<ListPrometheusInstanceByTagAndResourceGroupIdTag>
} }

/// In the request of [`ListPrometheusInstanceByTagAndResourceGroupId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrometheusInstanceByTagAndResourceGroupIdTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListPrometheusInstanceByTagAndResourceGroupIdTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListPrometheusInstanceByTagAndResourceGroupId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrometheusInstanceByTagAndResourceGroupIdOutput {
    pub code: Option<String>,
    pub data: Option<ListPrometheusInstanceByTagAndResourceGroupIdData>,
    pub message: Option<String>,
}
model! { ListPrometheusInstanceByTagAndResourceGroupIdOutput {
    0 "Code" code: String, 1 "Data" data: ListPrometheusInstanceByTagAndResourceGroupIdData, 2 "Message" message: String
} }

/// In the response of [`ListPrometheusInstanceByTagAndResourceGroupId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrometheusInstanceByTagAndResourceGroupIdData {
    pub prometheus_instances: Vec<
        ListPrometheusInstanceByTagAndResourceGroupIdPrometheusInstances,
    >,
}
model! { ListPrometheusInstanceByTagAndResourceGroupIdData {
    0 "PrometheusInstances" prometheus_instances: Vec<ListPrometheusInstanceByTagAndResourceGroupIdPrometheusInstances>
} }

/// In the response of [`ListPrometheusInstanceByTagAndResourceGroupId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrometheusInstanceByTagAndResourceGroupIdPrometheusInstances {
    /// Secret.
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
    pub tags: Vec<ListPrometheusInstanceByTagAndResourceGroupIdTags>,
    pub user_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { ListPrometheusInstanceByTagAndResourceGroupIdPrometheusInstances {
    0 "AuthToken" auth_token: Secret, 1 "ClusterId" cluster_id: String, 2 "ClusterName" cluster_name: String,
    3 "ClusterType" cluster_type: String, 4 "GrafanaInstanceId" grafana_instance_id: String,
    5 "HttpApiInterUrl" http_api_inter_url: String, 6 "HttpApiIntraUrl" http_api_intra_url: String,
    7 "PaymentType" payment_type: String, 8 "PushGatewayInterUrl" push_gateway_inter_url: String,
    9 "PushGatewayIntraUrl" push_gateway_intra_url: String, 10 "RegionId" region_id: String,
    11 "RemoteReadInterUrl" remote_read_inter_url: String, 12 "RemoteReadIntraUrl" remote_read_intra_url: String,
    13 "RemoteWriteInterUrl" remote_write_inter_url: String, 14 "RemoteWriteIntraUrl" remote_write_intra_url: String,
    15 "ResourceGroupId" resource_group_id: String, 16 "ResourceType" resource_type: String,
    17 "SecurityGroupId" security_group_id: String, 18 "SubClustersJson" sub_clusters_json: String,
    19 "Tags" tags: Vec<ListPrometheusInstanceByTagAndResourceGroupIdTags>, 20 "UserId" user_id: String,
    21 "VSwitchId" vswitch_id: String, 22 "VpcId" vpc_id: String
} }

/// In the response of [`ListPrometheusInstanceByTagAndResourceGroupId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrometheusInstanceByTagAndResourceGroupIdTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListPrometheusInstanceByTagAndResourceGroupIdTags {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Lists prometheus instances: `ListPrometheusInstances` of `arms` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/ListPrometheusInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrometheusInstances {
    pub cluster_type: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub show_global_view: bool,
}
operation! { ListPrometheusInstances(region_id: String, show_global_view: bool)
    "ListPrometheusInstances" -> ListPrometheusInstancesOutput {
    0 "ClusterType" cluster_type: String, 1 "RegionId" region_id, 2 "ShowGlobalView" show_global_view
} }

/// Response of [`ListPrometheusInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrometheusInstancesOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { ListPrometheusInstancesOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String
} }

/// Lists prometheus integration: `ListPrometheusIntegration` of `arms` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/ListPrometheusIntegration>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrometheusIntegration {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub integration_type: String,
    /// Required.
    pub region_id: String,
}
operation! { ListPrometheusIntegration(cluster_id: String, integration_type: String, region_id: String)
    "ListPrometheusIntegration" -> ListPrometheusIntegrationOutput {
    0 "ClusterId" cluster_id, 1 "IntegrationType" integration_type, 2 "RegionId" region_id
} }

/// Response of [`ListPrometheusIntegration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrometheusIntegrationOutput {
    pub code: Option<i64>,
    pub data: Vec<ListPrometheusIntegrationData>,
    pub message: Option<String>,
}
model! { ListPrometheusIntegrationOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<ListPrometheusIntegrationData>, 2 "Message" message: String
} }

/// In the response of [`ListPrometheusIntegration`].
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
    0 "CanDelete" can_delete: bool, 1 "CanEditor" can_editor: bool, 2 "ClusterId" cluster_id: String,
    3 "ContainerName" container_name: String, 4 "Describe" describe: String, 5 "ExporterType" exporter_type: String,
    6 "InstanceId" instance_id: i64, 7 "InstanceName" instance_name: String,
    8 "IntegrationType" integration_type: String, 9 "Namespace" namespace: String, 10 "NeedUpgrade" need_upgrade: bool,
    11 "Param" param: String, 12 "PodName" pod_name: String, 13 "ShowDescribe" show_describe: bool,
    14 "ShowLog" show_log: bool, 15 "Status" status: String, 16 "Target" target: String, 17 "Version" version: String
} }

/// Lists prometheus monitoring: `ListPrometheusMonitoring` of `arms` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/ListPrometheusMonitoring>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrometheusMonitoring {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub region_id: String,
    pub r#type: Option<String>,
}
operation! { ListPrometheusMonitoring(cluster_id: String, region_id: String)
    "ListPrometheusMonitoring" -> ListPrometheusMonitoringOutput {
    0 "ClusterId" cluster_id, 1 "RegionId" region_id, 2 "Type" r#type: String
} }

/// Response of [`ListPrometheusMonitoring`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrometheusMonitoringOutput {
    pub code: Option<i64>,
    pub data: Vec<ListPrometheusMonitoringData>,
    pub message: Option<String>,
}
model! { ListPrometheusMonitoringOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<ListPrometheusMonitoringData>, 2 "Message" message: String
} }

/// In the response of [`ListPrometheusMonitoring`].
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
    0 "ClusterId" cluster_id: String, 1 "ConfigYaml" config_yaml: String, 2 "MonitoringName" monitoring_name: String,
    3 "Status" status: String, 4 "Type" r#type: String
} }

/// Lists retcode apps: `ListRetcodeApps` of `arms` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/ListRetcodeApps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRetcodeApps {
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub tags: Option<Vec<ListRetcodeAppsTags>>,
}
operation! { ListRetcodeApps(region_id: String) "ListRetcodeApps" -> ListRetcodeAppsOutput {
    0 "RegionId" region_id, 1 "ResourceGroupId" resource_group_id: String, 2 "Tags" tags: Vec<ListRetcodeAppsTags>
} }

/// In the request of [`ListRetcodeApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRetcodeAppsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListRetcodeAppsTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListRetcodeApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRetcodeAppsOutput {
    pub retcode_apps: Vec<ListRetcodeAppsRetcodeApps>,
}
model! { ListRetcodeAppsOutput {
    0 "RetcodeApps" retcode_apps: Vec<ListRetcodeAppsRetcodeApps>
} }

/// In the response of [`ListRetcodeApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRetcodeAppsRetcodeApps {
    pub app_id: Option<i64>,
    pub app_name: Option<String>,
    pub nick_name: Option<String>,
    pub pid: Option<String>,
    pub resource_group_id: Option<String>,
    pub retcode_app_type: Option<String>,
    pub tags: Vec<ListRetcodeAppsRetcodeAppsTags>,
}
model! { ListRetcodeAppsRetcodeApps {
    0 "AppId" app_id: i64, 1 "AppName" app_name: String, 2 "NickName" nick_name: String, 3 "Pid" pid: String,
    4 "ResourceGroupId" resource_group_id: String, 5 "RetcodeAppType" retcode_app_type: String,
    6 "Tags" tags: Vec<ListRetcodeAppsRetcodeAppsTags>
} }

/// In the response of [`ListRetcodeApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRetcodeAppsRetcodeAppsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListRetcodeAppsRetcodeAppsTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists scenario: `ListScenario` of `arms` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/ListScenario>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScenario {
    /// Required.
    pub app_id: String,
    /// Required.
    pub name: String,
    pub region_id: Option<String>,
    pub scenario: Option<String>,
    pub sign: Option<String>,
}
operation! { ListScenario(app_id: String, name: String) "ListScenario" -> ListScenarioOutput {
    0 "AppId" app_id, 1 "Name" name, 2 "RegionId" region_id: String, 3 "Scenario" scenario: String,
    4 "Sign" sign: String
} }

/// Response of [`ListScenario`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScenarioOutput {
    pub arms_scenarios: Vec<ListScenarioArmsScenarios>,
}
model! { ListScenarioOutput {
    0 "ArmsScenarios" arms_scenarios: Vec<ListScenarioArmsScenarios>
} }

/// In the response of [`ListScenario`].
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
    0 "AppId" app_id: String, 1 "CreateTime" create_time: String, 2 "Extensions" extensions: String, 3 "Id" id: i64,
    4 "Name" name: String, 5 "RegionId" region_id: String, 6 "Sign" sign: String, 7 "UpdateTime" update_time: String,
    8 "UserId" user_id: String
} }

/// Lists silence policies: `ListSilencePolicies` of `arms` 2019-08-08.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://api.alibabacloud.com/document/ARMS/2019-08-08/ListSilencePolicies>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSilencePolicies {
    pub is_detail: Option<bool>,
    pub name: Option<String>,
    /// Required.
    pub page: i64,
    pub region_id: Option<String>,
    /// Required.
    pub size: i64,
}
operation! { ListSilencePolicies(page: i64, size: i64) "ListSilencePolicies" -> ListSilencePoliciesOutput {
    0 "IsDetail" is_detail: bool, 1 "Name" name: String, 2 "Page" page, 3 "RegionId" region_id: String, 4 "Size" size
} }
paged! { ListSilencePolicies: ListSilencePoliciesSilencePolicies =
    Number "Page", "PageBean.SilencePolicies" page_bean.silence_policies, total "PageBean.Total" }

/// Response of [`ListSilencePolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSilencePoliciesOutput {
    pub page_bean: Option<ListSilencePoliciesPageBean>,
}
model! { ListSilencePoliciesOutput {
    0 "PageBean" page_bean: ListSilencePoliciesPageBean
} }

/// In the response of [`ListSilencePolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSilencePoliciesPageBean {
    pub page: Option<i64>,
    pub silence_policies: Vec<ListSilencePoliciesSilencePolicies>,
    pub size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListSilencePoliciesPageBean {
    0 "Page" page: i64, 1 "SilencePolicies" silence_policies: Vec<ListSilencePoliciesSilencePolicies>,
    2 "Size" size: i64, 3 "Total" total: i64
} }

/// In the response of [`ListSilencePolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSilencePoliciesSilencePolicies {
    pub effective_time_type: Option<String>,
    pub id: Option<i64>,
    pub matching_rules: Vec<ListSilencePoliciesMatchingRules>,
    pub name: Option<String>,
    pub state: Option<String>,
    pub time_period: Option<String>,
    pub time_slots: Option<String>,
}
model! { ListSilencePoliciesSilencePolicies {
    0 "EffectiveTimeType" effective_time_type: String, 1 "Id" id: i64,
    2 "MatchingRules" matching_rules: Vec<ListSilencePoliciesMatchingRules>, 3 "Name" name: String,
    4 "State" state: String, 5 "TimePeriod" time_period: String, 6 "TimeSlots" time_slots: String
} }

/// In the response of [`ListSilencePolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSilencePoliciesMatchingRules {
    pub matching_conditions: Vec<ListSilencePoliciesMatchingConditions>,
}
model! { ListSilencePoliciesMatchingRules {
    0 "MatchingConditions" matching_conditions: Vec<ListSilencePoliciesMatchingConditions>
} }

/// In the response of [`ListSilencePolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSilencePoliciesMatchingConditions {
    pub key: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
model! { ListSilencePoliciesMatchingConditions {
    0 "Key" key: String, 1 "Operator" operator: String, 2 "Value" value: String
} }

/// Lists synthetic detail: `ListSyntheticDetail` of `arms` 2019-08-08.
///
/// GET. Reads only. Pages by page number (`Page`). See
/// <https://api.alibabacloud.com/document/ARMS/2019-08-08/ListSyntheticDetail>.
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
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(4, Location::Default, Style::Json),
    Mark::new(5, Location::Default, Style::Json)
] { method: "GET", } }
paged! { ListSyntheticDetail: BTreeMap<String, Value> = Number "Page", "Data.Items" data.items, total "Data.Total" }

/// In the request of [`ListSyntheticDetail`].
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

/// In the request of [`ListSyntheticDetail`].
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

/// Response of [`ListSyntheticDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSyntheticDetailOutput {
    pub code: Option<i64>,
    pub data: Option<ListSyntheticDetailData>,
    pub message: Option<String>,
}
model! { ListSyntheticDetailOutput {
    0 "Code" code: i64, 1 "Data" data: ListSyntheticDetailData, 2 "Message" message: String
} }

/// In the response of [`ListSyntheticDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSyntheticDetailData {
    pub items: Vec<BTreeMap<String, Value>>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub task_create_time: Option<i64>,
    pub total: Option<i64>,
}
model! { ListSyntheticDetailData {
    0 "Items" items: Vec<BTreeMap<String, Value>>, 1 "Page" page: i64, 2 "PageSize" page_size: i64,
    3 "TaskCreateTime" task_create_time: i64, 4 "Total" total: i64
} }

/// Lists timing synthetic tasks: `ListTimingSyntheticTasks` of `arms` 2019-08-08.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/ListTimingSyntheticTasks>.
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
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(3, Location::Default, Style::Json)
] { method: "GET", } }

/// In the request of [`ListTimingSyntheticTasks`].
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

/// In the request of [`ListTimingSyntheticTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTimingSyntheticTasksTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListTimingSyntheticTasksTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListTimingSyntheticTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTimingSyntheticTasksOutput {
    pub code: Option<i64>,
    pub data: Option<ListTimingSyntheticTasksData>,
    pub message: Option<String>,
}
model! { ListTimingSyntheticTasksOutput {
    0 "Code" code: i64, 1 "Data" data: ListTimingSyntheticTasksData, 2 "Message" message: String
} }

/// In the response of [`ListTimingSyntheticTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTimingSyntheticTasksData {
    pub items: Vec<ListTimingSyntheticTasksItems>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListTimingSyntheticTasksData {
    0 "Items" items: Vec<ListTimingSyntheticTasksItems>, 1 "Page" page: i64, 2 "PageSize" page_size: i64,
    3 "Total" total: i64
} }

/// In the response of [`ListTimingSyntheticTasks`].
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
    pub tags: Vec<ListTimingSyntheticTasksItemsTags>,
    pub task_id: Option<String>,
    pub task_type: Option<i64>,
    pub url: Option<String>,
}
model! { ListTimingSyntheticTasksItems {
    0 "CommonSetting" common_setting: ListTimingSyntheticTasksCommonSetting, 1 "Frequency" frequency: String,
    2 "GmtCreate" gmt_create: String, 3 "GmtModified" gmt_modified: String, 4 "MonitorCategory" monitor_category: i64,
    5 "MonitorNum" monitor_num: String, 6 "Name" name: String, 7 "RegionId" region_id: String,
    8 "ResourceGroupId" resource_group_id: String, 9 "Status" status: String,
    10 "Tags" tags: Vec<ListTimingSyntheticTasksItemsTags>, 11 "TaskId" task_id: String, 12 "TaskType" task_type: i64,
    13 "Url" url: String
} }

/// In the response of [`ListTimingSyntheticTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTimingSyntheticTasksCommonSetting {
    pub custom_host: Option<ListTimingSyntheticTasksCustomHost>,
    pub custom_prometheus_setting: Option<
        ListTimingSyntheticTasksCustomPrometheusSetting,
    >,
    pub custom_vpc_setting: Option<ListTimingSyntheticTasksCustomVPCSetting>,
    pub ip_type: Option<i64>,
    pub is_open_trace: Option<bool>,
    pub monitor_samples: Option<i64>,
    pub trace_client_type: Option<i64>,
    pub xtrace_region: Option<String>,
}
model! { ListTimingSyntheticTasksCommonSetting {
    0 "CustomHost" custom_host: ListTimingSyntheticTasksCustomHost,
    1 "CustomPrometheusSetting" custom_prometheus_setting: ListTimingSyntheticTasksCustomPrometheusSetting,
    2 "CustomVPCSetting" custom_vpc_setting: ListTimingSyntheticTasksCustomVPCSetting, 3 "IpType" ip_type: i64,
    4 "IsOpenTrace" is_open_trace: bool, 5 "MonitorSamples" monitor_samples: i64,
    6 "TraceClientType" trace_client_type: i64, 7 "XtraceRegion" xtrace_region: String
} }

/// In the response of [`ListTimingSyntheticTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTimingSyntheticTasksCustomHost {
    pub hosts: Vec<ListTimingSyntheticTasksHosts>,
    pub select_type: Option<i64>,
}
model! { ListTimingSyntheticTasksCustomHost {
    0 "Hosts" hosts: Vec<ListTimingSyntheticTasksHosts>, 1 "SelectType" select_type: i64
} }

/// In the response of [`ListTimingSyntheticTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTimingSyntheticTasksHosts {
    pub domain: Option<String>,
    pub ip_type: Option<i64>,
    pub ips: Vec<String>,
}
model! { ListTimingSyntheticTasksHosts {
    0 "Domain" domain: String, 1 "IpType" ip_type: i64, 2 "Ips" ips: Vec<String>
} }

/// In the response of [`ListTimingSyntheticTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTimingSyntheticTasksCustomPrometheusSetting {
    pub prometheus_cluster_id: Option<String>,
    pub prometheus_cluster_region: Option<String>,
    pub prometheus_labels: BTreeMap<String, String>,
}
model! { ListTimingSyntheticTasksCustomPrometheusSetting {
    0 "PrometheusClusterId" prometheus_cluster_id: String,
    1 "PrometheusClusterRegion" prometheus_cluster_region: String,
    2 "PrometheusLabels" prometheus_labels: BTreeMap<String, String>
} }

/// In the response of [`ListTimingSyntheticTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTimingSyntheticTasksCustomVPCSetting {
    pub region_id: Option<String>,
    pub secure_group_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { ListTimingSyntheticTasksCustomVPCSetting {
    0 "RegionId" region_id: String, 1 "SecureGroupId" secure_group_id: String, 2 "VSwitchId" vswitch_id: String,
    3 "VpcId" vpc_id: String
} }

/// In the response of [`ListTimingSyntheticTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTimingSyntheticTasksItemsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListTimingSyntheticTasksItemsTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists trace apps: `ListTraceApps` of `arms` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/ListTraceApps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTraceApps {
    pub app_type: Option<String>,
    pub region: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub tags: Option<Vec<ListTraceAppsTags>>,
}
operation! { ListTraceApps(region_id: String) "ListTraceApps" -> ListTraceAppsOutput {
    0 "AppType" app_type: String, 1 "Region" region: String, 2 "RegionId" region_id,
    3 "ResourceGroupId" resource_group_id: String, 4 "Tags" tags: Vec<ListTraceAppsTags>
} }

/// In the request of [`ListTraceApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTraceAppsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListTraceAppsTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListTraceApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTraceAppsOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_apps: Vec<ListTraceAppsTraceApps>,
}
model! { ListTraceAppsOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool,
    3 "TraceApps" trace_apps: Vec<ListTraceAppsTraceApps>
} }

/// In the response of [`ListTraceApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTraceAppsTraceApps {
    pub app_id: Option<i64>,
    pub app_name: Option<String>,
    pub cluster_id: Option<String>,
    pub create_time: Option<i64>,
    pub labels: Vec<String>,
    pub language: Option<String>,
    pub namespace: Option<String>,
    pub pid: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub show: Option<bool>,
    pub source: Option<String>,
    pub tags: Vec<ListTraceAppsTraceAppsTags>,
    pub r#type: Option<String>,
    pub update_time: Option<i64>,
    pub user_id: Option<String>,
    pub workload_kind: Option<String>,
    pub workload_name: Option<String>,
}
model! { ListTraceAppsTraceApps {
    0 "AppId" app_id: i64, 1 "AppName" app_name: String, 2 "ClusterId" cluster_id: String,
    3 "CreateTime" create_time: i64, 4 "Labels" labels: Vec<String>, 5 "Language" language: String,
    6 "Namespace" namespace: String, 7 "Pid" pid: String, 8 "RegionId" region_id: String,
    9 "ResourceGroupId" resource_group_id: String, 10 "Show" show: bool, 11 "Source" source: String,
    12 "Tags" tags: Vec<ListTraceAppsTraceAppsTags>, 13 "Type" r#type: String, 14 "UpdateTime" update_time: i64,
    15 "UserId" user_id: String, 16 "WorkloadKind" workload_kind: String, 17 "WorkloadName" workload_name: String
} }

/// In the response of [`ListTraceApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTraceAppsTraceAppsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListTraceAppsTraceAppsTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Opens arms default slr: `OpenArmsDefaultSLR` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/OpenArmsDefaultSLR>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenArmsDefaultSLR {
    /// Required.
    pub region_id: String,
}
operation! { OpenArmsDefaultSLR(region_id: String) "OpenArmsDefaultSLR" -> OpenArmsDefaultSLROutput {
    0 "RegionId" region_id
} }

/// Response of [`OpenArmsDefaultSLR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenArmsDefaultSLROutput {
    pub data: Option<String>,
}
model! { OpenArmsDefaultSLROutput {
    0 "Data" data: String
} }

/// Opens arms service second version: `OpenArmsServiceSecondVersion` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/OpenArmsServiceSecondVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenArmsServiceSecondVersion {
    /// Required.
    pub region_id: String,
    /// Required.
    pub r#type: String,
}
operation! { OpenArmsServiceSecondVersion(region_id: String, r#type: String)
    "OpenArmsServiceSecondVersion" -> OpenArmsServiceSecondVersionOutput {
    0 "RegionId" region_id, 1 "Type" r#type
} }

/// Response of [`OpenArmsServiceSecondVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenArmsServiceSecondVersionOutput {
    pub order_id: Option<String>,
}
model! { OpenArmsServiceSecondVersionOutput {
    0 "OrderId" order_id: String
} }

/// Opens vcluster: `OpenVCluster` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/OpenVCluster>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenVCluster {
    /// Required.
    pub cluster_type: String,
    pub length: Option<i64>,
    pub product: Option<String>,
    pub recreate_switch: Option<bool>,
    /// Required.
    pub region_id: String,
}
operation! { OpenVCluster(cluster_type: String, region_id: String) "OpenVCluster" -> OpenVClusterOutput {
    0 "ClusterType" cluster_type, 1 "Length" length: i64, 2 "Product" product: String,
    3 "RecreateSwitch" recreate_switch: bool, 4 "RegionId" region_id
} }

/// Response of [`OpenVCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenVClusterOutput {
    pub data: Option<String>,
}
model! { OpenVClusterOutput {
    0 "Data" data: String
} }

/// Opens xtrace default slr: `OpenXtraceDefaultSLR` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/OpenXtraceDefaultSLR>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenXtraceDefaultSLR {
    /// Required.
    pub region_id: String,
}
operation! { OpenXtraceDefaultSLR(region_id: String) "OpenXtraceDefaultSLR" -> OpenXtraceDefaultSLROutput {
    0 "RegionId" region_id
} }

/// Response of [`OpenXtraceDefaultSLR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenXtraceDefaultSLROutput {
    pub data: Option<String>,
}
model! { OpenXtraceDefaultSLROutput {
    0 "Data" data: String
} }

/// Queries app metadata: `QueryAppMetadata` of `arms` 2019-08-08.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/QueryAppMetadata>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAppMetadata {
    pub end_time_ms: Option<i64>,
    /// Required.
    pub meta_ids: String,
    /// Required.
    pub meta_type: String,
    /// Required.
    pub pid: String,
    /// Required.
    pub region_id: String,
    pub start_time_ms: Option<i64>,
}
operation! { QueryAppMetadata(meta_ids: String, meta_type: String, pid: String, region_id: String)
    "QueryAppMetadata" -> QueryAppMetadataOutput {
    0 "EndTimeMs" end_time_ms: i64, 1 "MetaIds" meta_ids, 2 "MetaType" meta_type, 3 "Pid" pid, 4 "RegionId" region_id,
    5 "StartTimeMs" start_time_ms: i64
} { method: "GET", } }

/// Response of [`QueryAppMetadata`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAppMetadataOutput {
    pub code: Option<i64>,
    pub data: BTreeMap<String, Value>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { QueryAppMetadataOutput {
    0 "Code" code: i64, 1 "Data" data: BTreeMap<String, Value>, 2 "HttpStatusCode" http_status_code: i64,
    3 "Success" success: bool
} }

/// Queries app topology: `QueryAppTopology` of `arms` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/QueryAppTopology>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAppTopology {
    pub app_type: Option<String>,
    pub db: Option<String>,
    pub db_name: Option<String>,
    /// Required.
    pub end_time: i64,
    pub filters: Option<BTreeMap<String, String>>,
    pub pid: Option<String>,
    /// Required.
    pub region_id: String,
    pub rpc: Option<String>,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub r#type: String,
}
operation! { QueryAppTopology(end_time: i64, region_id: String, start_time: i64, r#type: String)
    "QueryAppTopology" -> QueryAppTopologyOutput {
    0 "AppType" app_type: String, 1 "Db" db: String, 2 "DbName" db_name: String, 3 "EndTime" end_time,
    4 "Filters" filters: BTreeMap<String, String>, 5 "Pid" pid: String, 6 "RegionId" region_id, 7 "Rpc" rpc: String,
    8 "StartTime" start_time, 9 "Type" r#type
} [
    Mark::new(4, Location::Default, Style::Json)
] }

/// Response of [`QueryAppTopology`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAppTopologyOutput {
    pub code: Option<i64>,
    pub data: Option<Value>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryAppTopologyOutput {
    0 "Code" code: i64, 1 "Data" data: Value, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Queries commercial usage: `QueryCommercialUsage` of `arms` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/QueryCommercialUsage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCommercialUsage {
    pub advanced_filters: Option<Vec<QueryCommercialUsageAdvancedFilters>>,
    pub dimensions: Option<Vec<String>>,
    /// Required. 0 to 9223372036854775806.
    pub end_time: i64,
    /// 0 to 2147483647.
    pub interval_in_sec: Option<i64>,
    pub measures: Option<Vec<String>>,
    /// Required.
    pub metric: String,
    pub order: Option<String>,
    pub order_by: Option<String>,
    /// Required.
    pub query_type: String,
    /// Required. 0 to 9223372036854775806.
    pub start_time: i64,
}
operation! { QueryCommercialUsage(end_time: i64, metric: String, query_type: String, start_time: i64)
    "QueryCommercialUsage" -> QueryCommercialUsageOutput {
    0 "AdvancedFilters" advanced_filters: Vec<QueryCommercialUsageAdvancedFilters>,
    1 "Dimensions" dimensions: Vec<String>, 2 "EndTime" end_time, 3 "IntervalInSec" interval_in_sec: i64,
    4 "Measures" measures: Vec<String>, 5 "Metric" metric, 6 "Order" order: String, 7 "OrderBy" order_by: String,
    8 "QueryType" query_type, 9 "StartTime" start_time
} }

/// In the request of [`QueryCommercialUsage`].
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

/// Response of [`QueryCommercialUsage`].
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
    0 "Code" code: i64, 1 "Data" data: QueryCommercialUsageData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`QueryCommercialUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCommercialUsageData {
    pub complete: Option<bool>,
    pub items: Vec<BTreeMap<String, Value>>,
}
model! { QueryCommercialUsageData {
    0 "Complete" complete: bool, 1 "Items" items: Vec<BTreeMap<String, Value>>
} }

/// Queries metric by page: `QueryMetricByPage` of `arms` 2019-08-08.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/ARMS/2019-08-08/QueryMetricByPage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMetricByPage {
    /// 1 to 2147483647.
    pub current_page: Option<i64>,
    pub custom_filters: Option<Vec<String>>,
    pub dimensions: Option<Vec<String>>,
    /// Required. 0 to 9223372036854775806.
    pub end_time: i64,
    pub filters: Option<Vec<QueryMetricByPageFilters>>,
    /// 0 to 2147483647.
    pub interval_in_sec: Option<i64>,
    pub measures: Option<Vec<String>>,
    /// Required.
    pub metric: String,
    pub order: Option<String>,
    pub order_by: Option<String>,
    /// 1 to 2147483647.
    pub page_size: Option<i64>,
    /// Required. 0 to 9223372036854775806.
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
    Number "CurrentPage", "Data.Items" data.items, total "Data.Total" }

/// In the request of [`QueryMetricByPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMetricByPageFilters {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { QueryMetricByPageFilters() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`QueryMetricByPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMetricByPageOutput {
    pub code: Option<String>,
    pub data: Option<QueryMetricByPageData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryMetricByPageOutput {
    0 "Code" code: String, 1 "Data" data: QueryMetricByPageData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`QueryMetricByPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMetricByPageData {
    pub completed: Option<bool>,
    pub items: Vec<BTreeMap<String, Value>>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { QueryMetricByPageData {
    0 "Completed" completed: bool, 1 "Items" items: Vec<BTreeMap<String, Value>>, 2 "Page" page: i64,
    3 "PageSize" page_size: i64, 4 "Total" total: i64
} }

/// Queries prom install status: `QueryPromInstallStatus` of `arms` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/QueryPromInstallStatus>.
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

/// Response of [`QueryPromInstallStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPromInstallStatusOutput {
    pub data: Option<QueryPromInstallStatusData>,
}
model! { QueryPromInstallStatusOutput {
    0 "Data" data: QueryPromInstallStatusData
} }

/// In the response of [`QueryPromInstallStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPromInstallStatusData {
    pub is_controller_installed: Option<bool>,
}
model! { QueryPromInstallStatusData {
    0 "isControllerInstalled" is_controller_installed: bool
} }

/// Queries release metric: `QueryReleaseMetric` of `arms` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/QueryReleaseMetric>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryReleaseMetric {
    /// Required.
    pub change_order_id: String,
    pub create_time: Option<i64>,
    pub metric_type: Option<String>,
    /// Required.
    pub pid: String,
    pub proxy_user_id: Option<String>,
    /// Required.
    pub release_end_time: i64,
    /// Required.
    pub release_start_time: i64,
    pub service: Option<String>,
}
operation! { QueryReleaseMetric(change_order_id: String, pid: String, release_end_time: i64, release_start_time: i64)
    "QueryReleaseMetric" -> QueryReleaseMetricOutput {
    0 "ChangeOrderId" change_order_id, 1 "CreateTime" create_time: i64, 2 "MetricType" metric_type: String, 3 "Pid" pid,
    4 "ProxyUserId" proxy_user_id: String, 5 "ReleaseEndTime" release_end_time, 6 "ReleaseStartTime" release_start_time,
    7 "Service" service: String
} }

/// Response of [`QueryReleaseMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryReleaseMetricOutput {
    pub data: Option<String>,
}
model! { QueryReleaseMetricOutput {
    0 "Data" data: String
} }

/// Removes ali cluster ids from prometheus global view: `RemoveAliClusterIdsFromPrometheusGlobalView` of `arms`
/// 2019-08-08.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ARMS/2019-08-08/RemoveAliClusterIdsFromPrometheusGlobalView>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveAliClusterIdsFromPrometheusGlobalView {
    /// Required.
    pub cluster_ids: String,
    /// Required.
    pub global_view_cluster_id: String,
    /// Required.
    pub group_name: String,
    /// Required.
    pub region_id: String,
}
operation! {
    RemoveAliClusterIdsFromPrometheusGlobalView(cluster_ids: String, global_view_cluster_id: String, group_name: String, region_id: String)
    "RemoveAliClusterIdsFromPrometheusGlobalView" -> RemoveAliClusterIdsFromPrometheusGlobalViewOutput {
    0 "ClusterIds" cluster_ids, 1 "GlobalViewClusterId" global_view_cluster_id, 2 "GroupName" group_name,
    3 "RegionId" region_id
} }

/// Response of [`RemoveAliClusterIdsFromPrometheusGlobalView`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveAliClusterIdsFromPrometheusGlobalViewOutput {
    pub code: Option<i64>,
    pub data: Option<RemoveAliClusterIdsFromPrometheusGlobalViewData>,
    pub message: Option<String>,
}
model! { RemoveAliClusterIdsFromPrometheusGlobalViewOutput {
    0 "Code" code: i64, 1 "Data" data: RemoveAliClusterIdsFromPrometheusGlobalViewData, 2 "Message" message: String
} }

/// In the response of [`RemoveAliClusterIdsFromPrometheusGlobalView`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveAliClusterIdsFromPrometheusGlobalViewData {
    pub info: Option<String>,
    pub msg: Option<String>,
    pub success: Option<bool>,
}
model! { RemoveAliClusterIdsFromPrometheusGlobalViewData {
    0 "Info" info: String, 1 "Msg" msg: String, 2 "Success" success: bool
} }

/// Removes sources from prometheus global view: `RemoveSourcesFromPrometheusGlobalView` of `arms` 2019-08-08.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ARMS/2019-08-08/RemoveSourcesFromPrometheusGlobalView>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveSourcesFromPrometheusGlobalView {
    /// Required.
    pub global_view_cluster_id: String,
    /// Required.
    pub group_name: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub source_names: String,
}
operation! {
    RemoveSourcesFromPrometheusGlobalView(global_view_cluster_id: String, group_name: String, region_id: String, source_names: String)
    "RemoveSourcesFromPrometheusGlobalView" -> RemoveSourcesFromPrometheusGlobalViewOutput {
    0 "GlobalViewClusterId" global_view_cluster_id, 1 "GroupName" group_name, 2 "RegionId" region_id,
    3 "SourceNames" source_names
} }

/// Response of [`RemoveSourcesFromPrometheusGlobalView`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveSourcesFromPrometheusGlobalViewOutput {
    pub code: Option<i64>,
    pub data: Option<RemoveSourcesFromPrometheusGlobalViewData>,
    pub message: Option<String>,
}
model! { RemoveSourcesFromPrometheusGlobalViewOutput {
    0 "Code" code: i64, 1 "Data" data: RemoveSourcesFromPrometheusGlobalViewData, 2 "Message" message: String
} }

/// In the response of [`RemoveSourcesFromPrometheusGlobalView`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveSourcesFromPrometheusGlobalViewData {
    pub info: Option<String>,
    pub msg: Option<String>,
    pub success: Option<bool>,
}
model! { RemoveSourcesFromPrometheusGlobalViewData {
    0 "Info" info: String, 1 "Msg" msg: String, 2 "Success" success: bool
} }

/// Restarts environment feature: `RestartEnvironmentFeature` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/RestartEnvironmentFeature>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartEnvironmentFeature {
    /// Required.
    pub environment_id: String,
    /// Required.
    pub feature_name: String,
    pub region_id: Option<String>,
}
operation! { RestartEnvironmentFeature(environment_id: String, feature_name: String)
    "RestartEnvironmentFeature" -> RestartEnvironmentFeatureOutput {
    0 "EnvironmentId" environment_id, 1 "FeatureName" feature_name, 2 "RegionId" region_id: String
} }

/// Response of [`RestartEnvironmentFeature`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartEnvironmentFeatureOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { RestartEnvironmentFeatureOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Saves trace app config: `SaveTraceAppConfig` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/SaveTraceAppConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveTraceAppConfig {
    /// Required.
    pub pid: String,
    pub settings: Option<Vec<SaveTraceAppConfigSettings>>,
}
operation! { SaveTraceAppConfig(pid: String) "SaveTraceAppConfig" -> SaveTraceAppConfigOutput {
    0 "Pid" pid, 1 "Settings" settings: Vec<SaveTraceAppConfigSettings>
} }

/// In the request of [`SaveTraceAppConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveTraceAppConfigSettings {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { SaveTraceAppConfigSettings() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`SaveTraceAppConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveTraceAppConfigOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SaveTraceAppConfigOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Searches alert contact: `SearchAlertContact` of `arms` 2019-08-08.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/ARMS/2019-08-08/SearchAlertContact>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAlertContact {
    pub contact_ids: Option<String>,
    pub contact_name: Option<String>,
    pub current_page: Option<String>,
    pub email: Option<String>,
    pub page_size: Option<String>,
    pub phone: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { SearchAlertContact(region_id: String) "SearchAlertContact" -> SearchAlertContactOutput {
    0 "ContactIds" contact_ids: String, 1 "ContactName" contact_name: String, 2 "CurrentPage" current_page: String,
    3 "Email" email: String, 4 "PageSize" page_size: String, 5 "Phone" phone: String, 6 "RegionId" region_id
} }
paged! { SearchAlertContact: SearchAlertContactContacts =
    Number "CurrentPage", "PageBean.Contacts" page_bean.contacts, total "PageBean.TotalCount" }

/// Response of [`SearchAlertContact`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAlertContactOutput {
    pub page_bean: Option<SearchAlertContactPageBean>,
}
model! { SearchAlertContactOutput {
    0 "PageBean" page_bean: SearchAlertContactPageBean
} }

/// In the response of [`SearchAlertContact`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAlertContactPageBean {
    pub contacts: Vec<SearchAlertContactContacts>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { SearchAlertContactPageBean {
    0 "Contacts" contacts: Vec<SearchAlertContactContacts>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`SearchAlertContact`].
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
    /// Secret.
    pub webhook: Option<Secret>,
}
model! { SearchAlertContactContacts {
    0 "ContactId" contact_id: i64, 1 "ContactName" contact_name: String, 2 "Content" content: String,
    3 "CreateTime" create_time: i64, 4 "DingRobot" ding_robot: String, 5 "Email" email: String, 6 "Phone" phone: String,
    7 "ResourceGroupId" resource_group_id: String, 8 "SystemNoc" system_noc: bool, 9 "UpdateTime" update_time: i64,
    10 "UserId" user_id: String, 11 "Webhook" webhook: Secret
} }

/// Searches alert contact group: `SearchAlertContactGroup` of `arms` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/SearchAlertContactGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAlertContactGroup {
    pub contact_group_ids: Option<String>,
    pub contact_group_name: Option<String>,
    pub contact_id: Option<i64>,
    pub contact_name: Option<String>,
    pub is_detail: Option<bool>,
    /// Required.
    pub region_id: String,
}
operation! { SearchAlertContactGroup(region_id: String) "SearchAlertContactGroup" -> SearchAlertContactGroupOutput {
    0 "ContactGroupIds" contact_group_ids: String, 1 "ContactGroupName" contact_group_name: String,
    2 "ContactId" contact_id: i64, 3 "ContactName" contact_name: String, 4 "IsDetail" is_detail: bool,
    5 "RegionId" region_id
} }

/// Response of [`SearchAlertContactGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAlertContactGroupOutput {
    pub contact_groups: Vec<SearchAlertContactGroupContactGroups>,
}
model! { SearchAlertContactGroupOutput {
    0 "ContactGroups" contact_groups: Vec<SearchAlertContactGroupContactGroups>
} }

/// In the response of [`SearchAlertContactGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAlertContactGroupContactGroups {
    pub contact_group_id: Option<i64>,
    pub contact_group_name: Option<String>,
    pub contacts: Vec<SearchAlertContactGroupContacts>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub user_id: Option<String>,
}
model! { SearchAlertContactGroupContactGroups {
    0 "ContactGroupId" contact_group_id: i64, 1 "ContactGroupName" contact_group_name: String,
    2 "Contacts" contacts: Vec<SearchAlertContactGroupContacts>, 3 "CreateTime" create_time: i64,
    4 "UpdateTime" update_time: i64, 5 "UserId" user_id: String
} }

/// In the response of [`SearchAlertContactGroup`].
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
    0 "ContactId" contact_id: i64, 1 "ContactName" contact_name: String, 2 "CreateTime" create_time: i64,
    3 "DingRobot" ding_robot: String, 4 "Email" email: String, 5 "Phone" phone: String, 6 "SystemNoc" system_noc: bool,
    7 "UpdateTime" update_time: i64, 8 "UserId" user_id: String
} }

/// Searches alert histories: `SearchAlertHistories` of `arms` 2019-08-08.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/ARMS/2019-08-08/SearchAlertHistories>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAlertHistories {
    pub alert_id: Option<i64>,
    pub alert_type: Option<i64>,
    pub current_page: Option<i64>,
    pub end_time: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub start_time: Option<i64>,
}
operation! { SearchAlertHistories(region_id: String) "SearchAlertHistories" -> SearchAlertHistoriesOutput {
    0 "AlertId" alert_id: i64, 1 "AlertType" alert_type: i64, 2 "CurrentPage" current_page: i64,
    3 "EndTime" end_time: i64, 4 "PageSize" page_size: i64, 5 "RegionId" region_id, 6 "StartTime" start_time: i64
} }
paged! { SearchAlertHistories: SearchAlertHistoriesAlarmHistories =
    Number "CurrentPage", "PageBean.AlarmHistories" page_bean.alarm_histories, total "PageBean.TotalCount" }

/// Response of [`SearchAlertHistories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAlertHistoriesOutput {
    pub page_bean: Option<SearchAlertHistoriesPageBean>,
}
model! { SearchAlertHistoriesOutput {
    0 "PageBean" page_bean: SearchAlertHistoriesPageBean
} }

/// In the response of [`SearchAlertHistories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAlertHistoriesPageBean {
    pub alarm_histories: Vec<SearchAlertHistoriesAlarmHistories>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { SearchAlertHistoriesPageBean {
    0 "AlarmHistories" alarm_histories: Vec<SearchAlertHistoriesAlarmHistories>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`SearchAlertHistories`].
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
    0 "AlarmContent" alarm_content: String, 1 "AlarmResponseCode" alarm_response_code: i64,
    2 "AlarmSources" alarm_sources: String, 3 "AlarmTime" alarm_time: i64, 4 "AlarmType" alarm_type: i64,
    5 "Emails" emails: String, 6 "Id" id: i64, 7 "Phones" phones: String, 8 "StrategyId" strategy_id: String,
    9 "Target" target: String, 10 "UserId" user_id: String
} }

/// Searches alert rules: `SearchAlertRules` of `arms` 2019-08-08.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/ARMS/2019-08-08/SearchAlertRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAlertRules {
    pub alert_rule_id: Option<String>,
    pub app_type: Option<String>,
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub pid: Option<String>,
    /// Required.
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
    Number "CurrentPage", "PageBean.AlertRules" page_bean.alert_rules, total "PageBean.TotalCount" }

/// In the request of [`SearchAlertRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAlertRulesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { SearchAlertRulesTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`SearchAlertRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAlertRulesOutput {
    pub page_bean: Option<SearchAlertRulesPageBean>,
}
model! { SearchAlertRulesOutput {
    0 "PageBean" page_bean: SearchAlertRulesPageBean
} }

/// In the response of [`SearchAlertRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAlertRulesPageBean {
    pub alert_rules: Vec<SearchAlertRulesAlertRules>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { SearchAlertRulesPageBean {
    0 "AlertRules" alert_rules: Vec<SearchAlertRulesAlertRules>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`SearchAlertRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAlertRulesAlertRules {
    pub alarm_context: Option<SearchAlertRulesAlarmContext>,
    pub alert_level: Option<String>,
    pub alert_rule: Option<SearchAlertRulesAlertRule>,
    pub alert_title: Option<String>,
    pub alert_type: Option<i64>,
    pub alert_version: Option<i64>,
    pub alert_ways: Vec<String>,
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
    0 "AlarmContext" alarm_context: SearchAlertRulesAlarmContext, 1 "AlertLevel" alert_level: String,
    2 "AlertRule" alert_rule: SearchAlertRulesAlertRule, 3 "AlertTitle" alert_title: String,
    4 "AlertType" alert_type: i64, 5 "AlertVersion" alert_version: i64, 6 "AlertWays" alert_ways: Vec<String>,
    7 "Config" config: String, 8 "ContactGroupIdList" contact_group_id_list: String,
    9 "ContactGroupIds" contact_group_ids: String, 10 "CreateTime" create_time: i64,
    11 "HostByAlertManager" host_by_alert_manager: bool, 12 "Id" id: i64,
    13 "MetricParam" metric_param: SearchAlertRulesMetricParam, 14 "Notice" notice: SearchAlertRulesNotice,
    15 "RegionId" region_id: String, 16 "ResourceGroupId" resource_group_id: String, 17 "Status" status: String,
    18 "TaskId" task_id: i64, 19 "TaskStatus" task_status: String, 20 "Title" title: String,
    21 "UpdateTime" update_time: i64, 22 "UserId" user_id: String
} }

/// In the response of [`SearchAlertRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAlertRulesAlarmContext {
    pub alarm_content_sub_title: Option<String>,
    pub alarm_content_template: Option<String>,
    pub content: Option<String>,
    pub sub_title: Option<String>,
}
model! { SearchAlertRulesAlarmContext {
    0 "AlarmContentSubTitle" alarm_content_sub_title: String, 1 "AlarmContentTemplate" alarm_content_template: String,
    2 "Content" content: String, 3 "SubTitle" sub_title: String
} }

/// In the response of [`SearchAlertRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAlertRulesAlertRule {
    pub operator: Option<String>,
    pub rules: Vec<SearchAlertRulesRules>,
}
model! { SearchAlertRulesAlertRule {
    0 "Operator" operator: String, 1 "Rules" rules: Vec<SearchAlertRulesRules>
} }

/// In the response of [`SearchAlertRules`].
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
    0 "Aggregates" aggregates: String, 1 "Alias" alias: String, 2 "Measure" measure: String, 3 "NValue" n_value: i64,
    4 "Operator" operator: String, 5 "Value" value: f64
} }

/// In the response of [`SearchAlertRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAlertRulesMetricParam {
    pub app_group_id: Option<String>,
    pub app_id: Option<String>,
    pub dimensions: Vec<SearchAlertRulesDimensions>,
    pub pid: Option<String>,
    pub r#type: Option<String>,
}
model! { SearchAlertRulesMetricParam {
    0 "AppGroupId" app_group_id: String, 1 "AppId" app_id: String,
    2 "Dimensions" dimensions: Vec<SearchAlertRulesDimensions>, 3 "Pid" pid: String, 4 "Type" r#type: String
} }

/// In the response of [`SearchAlertRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAlertRulesDimensions {
    pub key: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { SearchAlertRulesDimensions {
    0 "Key" key: String, 1 "Type" r#type: String, 2 "Value" value: String
} }

/// In the response of [`SearchAlertRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAlertRulesNotice {
    pub end_time: Option<i64>,
    pub notice_end_time: Option<i64>,
    pub notice_start_time: Option<i64>,
    pub start_time: Option<i64>,
}
model! { SearchAlertRulesNotice {
    0 "EndTime" end_time: i64, 1 "NoticeEndTime" notice_end_time: i64, 2 "NoticeStartTime" notice_start_time: i64,
    3 "StartTime" start_time: i64
} }

/// Searches events: `SearchEvents` of `arms` 2019-08-08.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/ARMS/2019-08-08/SearchEvents>.
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
    /// Required.
    pub region_id: String,
    pub start_time: Option<i64>,
}
operation! { SearchEvents(region_id: String) "SearchEvents" -> SearchEventsOutput {
    0 "AlertId" alert_id: i64, 1 "AlertType" alert_type: i64, 2 "AppType" app_type: String,
    3 "CurrentPage" current_page: i64, 4 "EndTime" end_time: i64, 5 "IsTrigger" is_trigger: i64,
    6 "PageSize" page_size: i64, 7 "Pid" pid: String, 8 "RegionId" region_id, 9 "StartTime" start_time: i64
} }
paged! { SearchEvents: SearchEventsEvent =
    Number "CurrentPage", "PageBean.Event" page_bean.event, total "PageBean.TotalCount" }

/// Response of [`SearchEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchEventsOutput {
    pub is_trigger: Option<i64>,
    pub page_bean: Option<SearchEventsPageBean>,
}
model! { SearchEventsOutput {
    0 "IsTrigger" is_trigger: i64, 1 "PageBean" page_bean: SearchEventsPageBean
} }

/// In the response of [`SearchEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchEventsPageBean {
    pub event: Vec<SearchEventsEvent>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { SearchEventsPageBean {
    0 "Event" event: Vec<SearchEventsEvent>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`SearchEvents`].
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
    pub links: Vec<String>,
    pub message: Option<String>,
}
model! { SearchEventsEvent {
    0 "AlertId" alert_id: i64, 1 "AlertName" alert_name: String, 2 "AlertRule" alert_rule: String,
    3 "AlertType" alert_type: i64, 4 "EventLevel" event_level: String, 5 "EventTime" event_time: i64, 6 "Id" id: i64,
    7 "Links" links: Vec<String>, 8 "Message" message: String
} }

/// Searches retcode app by page: `SearchRetcodeAppByPage` of `arms` 2019-08-08.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ARMS/2019-08-08/SearchRetcodeAppByPage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchRetcodeAppByPage {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
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
    Number "PageNumber", "PageBean.RetcodeApps" page_bean.retcode_apps, total "PageBean.TotalCount" }

/// In the request of [`SearchRetcodeAppByPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchRetcodeAppByPageTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { SearchRetcodeAppByPageTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`SearchRetcodeAppByPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchRetcodeAppByPageOutput {
    pub page_bean: Option<SearchRetcodeAppByPagePageBean>,
}
model! { SearchRetcodeAppByPageOutput {
    0 "PageBean" page_bean: SearchRetcodeAppByPagePageBean
} }

/// In the response of [`SearchRetcodeAppByPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchRetcodeAppByPagePageBean {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub retcode_apps: Vec<SearchRetcodeAppByPageRetcodeApps>,
    pub total_count: Option<i64>,
}
model! { SearchRetcodeAppByPagePageBean {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "RetcodeApps" retcode_apps: Vec<SearchRetcodeAppByPageRetcodeApps>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`SearchRetcodeAppByPage`].
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
    pub tags: Vec<SearchRetcodeAppByPageRetcodeAppsTags>,
    pub r#type: Option<String>,
    pub update_time: Option<i64>,
    pub user_id: Option<String>,
}
model! { SearchRetcodeAppByPageRetcodeApps {
    0 "AppId" app_id: i64, 1 "AppName" app_name: String, 2 "CreateTime" create_time: i64,
    3 "NickName" nick_name: String, 4 "Pid" pid: String, 5 "RegionId" region_id: String,
    6 "ResourceGroupId" resource_group_id: String, 7 "RetcodeAppType" retcode_app_type: String,
    8 "Tags" tags: Vec<SearchRetcodeAppByPageRetcodeAppsTags>, 9 "Type" r#type: String,
    10 "UpdateTime" update_time: i64, 11 "UserId" user_id: String
} }

/// In the response of [`SearchRetcodeAppByPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchRetcodeAppByPageRetcodeAppsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { SearchRetcodeAppByPageRetcodeAppsTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Searches trace app by name: `SearchTraceAppByName` of `arms` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/SearchTraceAppByName>.
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

/// In the request of [`SearchTraceAppByName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTraceAppByNameTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { SearchTraceAppByNameTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`SearchTraceAppByName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTraceAppByNameOutput {
    pub trace_apps: Vec<SearchTraceAppByNameTraceApps>,
}
model! { SearchTraceAppByNameOutput {
    0 "TraceApps" trace_apps: Vec<SearchTraceAppByNameTraceApps>
} }

/// In the response of [`SearchTraceAppByName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTraceAppByNameTraceApps {
    pub app_id: Option<i64>,
    pub app_name: Option<String>,
    pub create_time: Option<i64>,
    pub labels: Vec<String>,
    pub pid: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub show: Option<bool>,
    pub tags: Vec<SearchTraceAppByNameTraceAppsTags>,
    pub r#type: Option<String>,
    pub update_time: Option<i64>,
    pub user_id: Option<String>,
}
model! { SearchTraceAppByNameTraceApps {
    0 "AppId" app_id: i64, 1 "AppName" app_name: String, 2 "CreateTime" create_time: i64,
    3 "Labels" labels: Vec<String>, 4 "Pid" pid: String, 5 "RegionId" region_id: String,
    6 "ResourceGroupId" resource_group_id: String, 7 "Show" show: bool,
    8 "Tags" tags: Vec<SearchTraceAppByNameTraceAppsTags>, 9 "Type" r#type: String, 10 "UpdateTime" update_time: i64,
    11 "UserId" user_id: String
} }

/// In the response of [`SearchTraceAppByName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTraceAppByNameTraceAppsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { SearchTraceAppByNameTraceAppsTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Searches trace app by page: `SearchTraceAppByPage` of `arms` 2019-08-08.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ARMS/2019-08-08/SearchTraceAppByPage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTraceAppByPage {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
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
    Number "PageNumber", "PageBean.TraceApps" page_bean.trace_apps, total "PageBean.TotalCount" }

/// In the request of [`SearchTraceAppByPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTraceAppByPageTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { SearchTraceAppByPageTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`SearchTraceAppByPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTraceAppByPageOutput {
    pub page_bean: Option<SearchTraceAppByPagePageBean>,
}
model! { SearchTraceAppByPageOutput {
    0 "PageBean" page_bean: SearchTraceAppByPagePageBean
} }

/// In the response of [`SearchTraceAppByPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTraceAppByPagePageBean {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub trace_apps: Vec<SearchTraceAppByPageTraceApps>,
}
model! { SearchTraceAppByPagePageBean {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64,
    3 "TraceApps" trace_apps: Vec<SearchTraceAppByPageTraceApps>
} }

/// In the response of [`SearchTraceAppByPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTraceAppByPageTraceApps {
    pub app_id: Option<i64>,
    pub app_name: Option<String>,
    pub create_time: Option<i64>,
    pub labels: Vec<String>,
    pub pid: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub show: Option<bool>,
    pub tags: Vec<SearchTraceAppByPageTraceAppsTags>,
    pub r#type: Option<String>,
    pub update_time: Option<i64>,
    pub user_id: Option<String>,
}
model! { SearchTraceAppByPageTraceApps {
    0 "AppId" app_id: i64, 1 "AppName" app_name: String, 2 "CreateTime" create_time: i64,
    3 "Labels" labels: Vec<String>, 4 "Pid" pid: String, 5 "RegionId" region_id: String,
    6 "ResourceGroupId" resource_group_id: String, 7 "Show" show: bool,
    8 "Tags" tags: Vec<SearchTraceAppByPageTraceAppsTags>, 9 "Type" r#type: String, 10 "UpdateTime" update_time: i64,
    11 "UserId" user_id: String
} }

/// In the response of [`SearchTraceAppByPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTraceAppByPageTraceAppsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { SearchTraceAppByPageTraceAppsTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Searches traces: `SearchTraces` of `arms` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/SearchTraces>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTraces {
    /// Required.
    pub end_time: i64,
    pub exclusion_filters: Option<Vec<SearchTracesExclusionFilters>>,
    pub min_duration: Option<i64>,
    pub operation_name: Option<String>,
    pub pid: Option<String>,
    /// Required.
    pub region_id: String,
    pub reverse: Option<bool>,
    pub service_ip: Option<String>,
    pub service_name: Option<String>,
    /// Required.
    pub start_time: i64,
    pub tag: Option<Vec<SearchTracesTag>>,
}
operation! { SearchTraces(end_time: i64, region_id: String, start_time: i64) "SearchTraces" -> SearchTracesOutput {
    0 "EndTime" end_time, 1 "ExclusionFilters" exclusion_filters: Vec<SearchTracesExclusionFilters>,
    2 "MinDuration" min_duration: i64, 3 "OperationName" operation_name: String, 4 "Pid" pid: String,
    5 "RegionId" region_id, 6 "Reverse" reverse: bool, 7 "ServiceIp" service_ip: String,
    8 "ServiceName" service_name: String, 9 "StartTime" start_time, 10 "Tag" tag: Vec<SearchTracesTag>
} }

/// In the request of [`SearchTraces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTracesExclusionFilters {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { SearchTracesExclusionFilters() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`SearchTraces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTracesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { SearchTracesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`SearchTraces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTracesOutput {
    pub trace_infos: Vec<SearchTracesTraceInfos>,
}
model! { SearchTracesOutput {
    0 "TraceInfos" trace_infos: Vec<SearchTracesTraceInfos>
} }

/// In the response of [`SearchTraces`].
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
    0 "Duration" duration: i64, 1 "OperationName" operation_name: String, 2 "ServiceIp" service_ip: String,
    3 "ServiceName" service_name: String, 4 "SpanID" span_id: String, 5 "Timestamp" timestamp: i64,
    6 "TraceID" trace_id: String
} }

/// Searches traces by page: `SearchTracesByPage` of `arms` 2019-08-08.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ARMS/2019-08-08/SearchTracesByPage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTracesByPage {
    /// Required.
    pub end_time: i64,
    pub exclusion_filters: Option<Vec<SearchTracesByPageExclusionFilters>>,
    pub is_error: Option<bool>,
    pub min_duration: Option<i64>,
    pub operation_name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub pid: Option<String>,
    /// Required.
    pub region_id: String,
    pub reverse: Option<bool>,
    pub service_ip: Option<String>,
    pub service_name: Option<String>,
    /// Required.
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
    Number "PageNumber", "PageBean.TraceInfos" page_bean.trace_infos, total "PageBean.Total" }

/// In the request of [`SearchTracesByPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTracesByPageExclusionFilters {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { SearchTracesByPageExclusionFilters() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`SearchTracesByPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTracesByPageTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { SearchTracesByPageTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`SearchTracesByPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTracesByPageOutput {
    pub page_bean: Option<SearchTracesByPagePageBean>,
}
model! { SearchTracesByPageOutput {
    0 "PageBean" page_bean: SearchTracesByPagePageBean
} }

/// In the response of [`SearchTracesByPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTracesByPagePageBean {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
    pub trace_infos: Vec<SearchTracesByPageTraceInfos>,
}
model! { SearchTracesByPagePageBean {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Total" total: i64,
    3 "TraceInfos" trace_infos: Vec<SearchTracesByPageTraceInfos>
} }

/// In the response of [`SearchTracesByPage`].
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
    0 "Duration" duration: i64, 1 "OperationName" operation_name: String, 2 "ServiceIp" service_ip: String,
    3 "ServiceName" service_name: String, 4 "SpanID" span_id: String, 5 "Timestamp" timestamp: i64,
    6 "TraceID" trace_id: String
} }

/// Sends tts verify link: `SendTTSVerifyLink` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/SendTTSVerifyLink>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendTTSVerifyLink {
    /// Required.
    pub contact_id: i64,
    /// Required.
    pub phone: String,
}
operation! { SendTTSVerifyLink(contact_id: i64, phone: String) "SendTTSVerifyLink" -> SendTTSVerifyLinkOutput {
    0 "ContactId" contact_id, 1 "Phone" phone
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`SendTTSVerifyLink`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendTTSVerifyLinkOutput {
    pub is_success: Option<bool>,
}
model! { SendTTSVerifyLinkOutput {
    0 "IsSuccess" is_success: bool
} }

/// Sets retcode share status: `SetRetcodeShareStatus` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/SetRetcodeShareStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetRetcodeShareStatus {
    pub app_name: Option<String>,
    pub pid: Option<String>,
    /// Required.
    pub status: bool,
}
operation! { SetRetcodeShareStatus(status: bool) "SetRetcodeShareStatus" -> SetRetcodeShareStatusOutput {
    0 "AppName" app_name: String, 1 "Pid" pid: String, 2 "Status" status
} }

/// Response of [`SetRetcodeShareStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetRetcodeShareStatusOutput {
    pub is_success: Option<bool>,
}
model! { SetRetcodeShareStatusOutput {
    0 "IsSuccess" is_success: bool
} }

/// Starts alert: `StartAlert` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/StartAlert>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAlert {
    /// Required.
    pub alert_id: String,
    /// Required.
    pub region_id: String,
}
operation! { StartAlert(alert_id: String, region_id: String) "StartAlert" -> StartAlertOutput {
    0 "AlertId" alert_id, 1 "RegionId" region_id
} }

/// Response of [`StartAlert`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAlertOutput {
    pub is_success: Option<bool>,
}
model! { StartAlertOutput {
    0 "IsSuccess" is_success: bool
} }

/// Starts timing synthetic task: `StartTimingSyntheticTask` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/StartTimingSyntheticTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartTimingSyntheticTask {
    pub region_id: Option<String>,
    pub task_ids: Option<Vec<String>>,
}
operation! { StartTimingSyntheticTask() "StartTimingSyntheticTask" -> StartTimingSyntheticTaskOutput {
    0 "RegionId" region_id: String, 1 "TaskIds" task_ids: Vec<String>
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`StartTimingSyntheticTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartTimingSyntheticTaskOutput {
    pub code: Option<i64>,
    pub data: Option<bool>,
    pub message: Option<String>,
}
model! { StartTimingSyntheticTaskOutput {
    0 "Code" code: i64, 1 "Data" data: bool, 2 "Message" message: String
} }

/// Stops alert: `StopAlert` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/StopAlert>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopAlert {
    /// Required.
    pub alert_id: String,
    /// Required.
    pub region_id: String,
}
operation! { StopAlert(alert_id: String, region_id: String) "StopAlert" -> StopAlertOutput {
    0 "AlertId" alert_id, 1 "RegionId" region_id
} }

/// Response of [`StopAlert`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopAlertOutput {
    pub is_success: Option<bool>,
}
model! { StopAlertOutput {
    0 "IsSuccess" is_success: bool
} }

/// Stops timing synthetic task: `StopTimingSyntheticTask` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/StopTimingSyntheticTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopTimingSyntheticTask {
    pub region_id: Option<String>,
    /// Required.
    pub task_ids: Vec<String>,
}
operation! { StopTimingSyntheticTask(task_ids: Vec<String>) "StopTimingSyntheticTask" -> StopTimingSyntheticTaskOutput {
    0 "RegionId" region_id: String, 1 "TaskIds" task_ids
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`StopTimingSyntheticTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopTimingSyntheticTaskOutput {
    pub code: Option<i64>,
    pub data: Option<bool>,
    pub message: Option<String>,
}
model! { StopTimingSyntheticTaskOutput {
    0 "Code" code: i64, 1 "Data" data: bool, 2 "Message" message: String
} }

/// Switches synthetic task status: `SwitchSyntheticTaskStatus` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/SwitchSyntheticTaskStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchSyntheticTaskStatus {
    pub switch_status: Option<i64>,
    pub task_ids: Option<Vec<i64>>,
}
operation! { SwitchSyntheticTaskStatus() "SwitchSyntheticTaskStatus" -> SwitchSyntheticTaskStatusOutput {
    0 "SwitchStatus" switch_status: i64, 1 "TaskIds" task_ids: Vec<i64>
} }

/// Response of [`SwitchSyntheticTaskStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchSyntheticTaskStatusOutput {
    pub result: Option<String>,
}
model! { SwitchSyntheticTaskStatusOutput {
    0 "Result" result: String
} }

/// Syncs recording rules: `SyncRecordingRules` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/SyncRecordingRules>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncRecordingRules {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub target_clusters: String,
}
operation! { SyncRecordingRules(cluster_id: String, region_id: String, target_clusters: String)
    "SyncRecordingRules" -> SyncRecordingRulesOutput {
    0 "ClusterId" cluster_id, 1 "RegionId" region_id, 2 "TargetClusters" target_clusters
} }

/// Response of [`SyncRecordingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncRecordingRulesOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { SyncRecordingRulesOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String
} }

/// `TagResources` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/TagResources>.
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
    "TagResources" -> TagResourcesOutput {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type, 2 "Tag" tag
} }

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

/// Response of [`TagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesOutput {
    pub data: Option<String>,
}
model! { TagResourcesOutput {
    0 "Data" data: String
} }

/// `UninstallManagedPrometheus` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/UninstallManagedPrometheus>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallManagedPrometheus {
    pub cluster_id: Option<String>,
    /// Required.
    pub cluster_type: String,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub vpc_id: Option<String>,
}
operation! { UninstallManagedPrometheus(cluster_type: String, region_id: String)
    "UninstallManagedPrometheus" -> UninstallManagedPrometheusOutput {
    0 "ClusterId" cluster_id: String, 1 "ClusterType" cluster_type, 2 "RegionId" region_id,
    3 "ResourceGroupId" resource_group_id: String, 4 "VpcId" vpc_id: String
} }

/// Response of [`UninstallManagedPrometheus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallManagedPrometheusOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UninstallManagedPrometheusOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// `UninstallPromCluster` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/UninstallPromCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallPromCluster {
    pub aliyun_lang: Option<String>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub region_id: String,
}
operation! { UninstallPromCluster(cluster_id: String, region_id: String)
    "UninstallPromCluster" -> UninstallPromClusterOutput {
    0 "AliyunLang" aliyun_lang: String, 1 "ClusterId" cluster_id, 2 "RegionId" region_id
} }

/// Response of [`UninstallPromCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallPromClusterOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { UninstallPromClusterOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String
} }

/// `UntagResources` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/UntagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
    pub tags: Option<Vec<UntagResourcesTags>>,
}
operation! { UntagResources(resource_id: Vec<String>, resource_type: String) "UntagResources" -> UntagResourcesOutput {
    0 "All" all: bool, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type, 3 "TagKey" tag_key: Vec<String>,
    4 "Tags" tags: Vec<UntagResourcesTags>
} }

/// In the request of [`UntagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResourcesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { UntagResourcesTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`UntagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResourcesOutput {
    pub data: Option<String>,
}
model! { UntagResourcesOutput {
    0 "Data" data: String
} }

/// Updates alert contact: `UpdateAlertContact` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/UpdateAlertContact>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAlertContact {
    /// Required.
    pub contact_id: i64,
    pub contact_name: Option<String>,
    /// Secret.
    pub ding_robot_webhook_url: Option<Secret>,
    pub email: Option<String>,
    pub phone_num: Option<String>,
    /// Required.
    pub region_id: String,
    pub system_noc: Option<bool>,
}
operation! { UpdateAlertContact(contact_id: i64, region_id: String) "UpdateAlertContact" -> UpdateAlertContactOutput {
    0 "ContactId" contact_id, 1 "ContactName" contact_name: String,
    2 "DingRobotWebhookUrl" ding_robot_webhook_url: Secret, 3 "Email" email: String, 4 "PhoneNum" phone_num: String,
    5 "RegionId" region_id, 6 "SystemNoc" system_noc: bool
} }

/// Response of [`UpdateAlertContact`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAlertContactOutput {
    pub is_success: Option<bool>,
}
model! { UpdateAlertContactOutput {
    0 "IsSuccess" is_success: bool
} }

/// Updates alert contact group: `UpdateAlertContactGroup` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/UpdateAlertContactGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAlertContactGroup {
    /// Required.
    pub contact_group_id: i64,
    /// Required.
    pub contact_group_name: String,
    pub contact_ids: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { UpdateAlertContactGroup(contact_group_id: i64, contact_group_name: String, region_id: String)
    "UpdateAlertContactGroup" -> UpdateAlertContactGroupOutput {
    0 "ContactGroupId" contact_group_id, 1 "ContactGroupName" contact_group_name, 2 "ContactIds" contact_ids: String,
    3 "RegionId" region_id
} }

/// Response of [`UpdateAlertContactGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAlertContactGroupOutput {
    pub is_success: Option<bool>,
}
model! { UpdateAlertContactGroupOutput {
    0 "IsSuccess" is_success: bool
} }

/// Updates alert rule: `UpdateAlertRule` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/UpdateAlertRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAlertRule {
    /// Required.
    pub alert_id: i64,
    pub contact_group_ids: Option<String>,
    pub is_auto_start: Option<bool>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub templage_alert_config: String,
}
operation! { UpdateAlertRule(alert_id: i64, region_id: String, templage_alert_config: String)
    "UpdateAlertRule" -> UpdateAlertRuleOutput {
    0 "AlertId" alert_id, 1 "ContactGroupIds" contact_group_ids: String, 2 "IsAutoStart" is_auto_start: bool,
    3 "RegionId" region_id, 4 "TemplageAlertConfig" templage_alert_config
} }

/// Response of [`UpdateAlertRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAlertRuleOutput {
    pub alert_id: Option<i64>,
    pub data: Option<String>,
}
model! { UpdateAlertRuleOutput {
    0 "AlertId" alert_id: i64, 1 "Data" data: String
} }

/// Updates dispatch rule: `UpdateDispatchRule` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/UpdateDispatchRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDispatchRule {
    /// Required.
    pub dispatch_rule: String,
    /// Required.
    pub region_id: String,
}
operation! { UpdateDispatchRule(dispatch_rule: String, region_id: String)
    "UpdateDispatchRule" -> UpdateDispatchRuleOutput {
    0 "DispatchRule" dispatch_rule, 1 "RegionId" region_id
} }

/// Response of [`UpdateDispatchRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDispatchRuleOutput {
    pub success: Option<bool>,
}
model! { UpdateDispatchRuleOutput {
    0 "Success" success: bool
} }

/// Updates env custom job: `UpdateEnvCustomJob` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/UpdateEnvCustomJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEnvCustomJob {
    pub aliyun_lang: Option<String>,
    /// Required.
    pub custom_job_name: String,
    /// Required.
    pub environment_id: String,
    /// Required.
    pub region_id: String,
    pub status: Option<String>,
    pub config_yaml: Option<String>,
}
operation! { UpdateEnvCustomJob(custom_job_name: String, environment_id: String, region_id: String)
    "UpdateEnvCustomJob" -> UpdateEnvCustomJobOutput {
    0 "AliyunLang" aliyun_lang: String, 1 "CustomJobName" custom_job_name, 2 "EnvironmentId" environment_id,
    3 "RegionId" region_id, 4 "Status" status: String, 5 "ConfigYaml" config_yaml: String
} [
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`UpdateEnvCustomJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEnvCustomJobOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { UpdateEnvCustomJobOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String
} }

/// Updates env drop metrics rule: `UpdateEnvDropMetricsRule` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/UpdateEnvDropMetricsRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEnvDropMetricsRule {
    pub aliyun_lang: Option<String>,
    /// Required.
    pub environment_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub drop_metrics: String,
}
operation! { UpdateEnvDropMetricsRule(environment_id: String, region_id: String, drop_metrics: String)
    "UpdateEnvDropMetricsRule" -> UpdateEnvDropMetricsRuleOutput {
    0 "AliyunLang" aliyun_lang: String, 1 "EnvironmentId" environment_id, 2 "RegionId" region_id,
    3 "DropMetrics" drop_metrics
} [
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`UpdateEnvDropMetricsRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEnvDropMetricsRuleOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { UpdateEnvDropMetricsRuleOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String
} }

/// Updates env pod monitor: `UpdateEnvPodMonitor` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/UpdateEnvPodMonitor>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEnvPodMonitor {
    pub aliyun_lang: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub environment_id: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub pod_monitor_name: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub config_yaml: String,
}

/// Arguments of [`UpdateEnvPodMonitor::new`].
pub struct UpdateEnvPodMonitorRequired {
    pub environment_id: String,
    pub namespace: String,
    pub pod_monitor_name: String,
    pub region_id: String,
    pub config_yaml: String,
}
operation! {
    UpdateEnvPodMonitor { UpdateEnvPodMonitorRequired: environment_id, namespace, pod_monitor_name, region_id, config_yaml }
    "UpdateEnvPodMonitor" -> UpdateEnvPodMonitorOutput {
    0 "AliyunLang" aliyun_lang: String, 1 "DryRun" dry_run: bool, 2 "EnvironmentId" environment_id,
    3 "Namespace" namespace, 4 "PodMonitorName" pod_monitor_name, 5 "RegionId" region_id, 6 "ConfigYaml" config_yaml
} [
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`UpdateEnvPodMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEnvPodMonitorOutput {
    pub code: Option<i64>,
    pub data: Option<UpdateEnvPodMonitorData>,
    pub message: Option<String>,
}
model! { UpdateEnvPodMonitorOutput {
    0 "Code" code: i64, 1 "Data" data: UpdateEnvPodMonitorData, 2 "Message" message: String
} }

/// In the response of [`UpdateEnvPodMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEnvPodMonitorData {
    pub matched_msg: Option<String>,
    pub matched_target_count: Option<String>,
}
model! { UpdateEnvPodMonitorData {
    0 "MatchedMsg" matched_msg: String, 1 "MatchedTargetCount" matched_target_count: String
} }

/// Updates env service monitor: `UpdateEnvServiceMonitor` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/UpdateEnvServiceMonitor>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEnvServiceMonitor {
    pub aliyun_lang: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub environment_id: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub service_monitor_name: String,
    /// Required.
    pub config_yaml: String,
}

/// Arguments of [`UpdateEnvServiceMonitor::new`].
pub struct UpdateEnvServiceMonitorRequired {
    pub environment_id: String,
    pub namespace: String,
    pub region_id: String,
    pub service_monitor_name: String,
    pub config_yaml: String,
}
operation! {
    UpdateEnvServiceMonitor { UpdateEnvServiceMonitorRequired: environment_id, namespace, region_id, service_monitor_name, config_yaml }
    "UpdateEnvServiceMonitor" -> UpdateEnvServiceMonitorOutput {
    0 "AliyunLang" aliyun_lang: String, 1 "DryRun" dry_run: bool, 2 "EnvironmentId" environment_id,
    3 "Namespace" namespace, 4 "RegionId" region_id, 5 "ServiceMonitorName" service_monitor_name,
    6 "ConfigYaml" config_yaml
} [
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`UpdateEnvServiceMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEnvServiceMonitorOutput {
    pub code: Option<i64>,
    pub data: Option<UpdateEnvServiceMonitorData>,
    pub message: Option<String>,
}
model! { UpdateEnvServiceMonitorOutput {
    0 "Code" code: i64, 1 "Data" data: UpdateEnvServiceMonitorData, 2 "Message" message: String
} }

/// In the response of [`UpdateEnvServiceMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEnvServiceMonitorData {
    pub matched_msg: Option<String>,
    pub matched_target_count: Option<String>,
}
model! { UpdateEnvServiceMonitorData {
    0 "MatchedMsg" matched_msg: String, 1 "MatchedTargetCount" matched_target_count: String
} }

/// Updates environment: `UpdateEnvironment` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/UpdateEnvironment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEnvironment {
    pub aliyun_lang: Option<String>,
    /// Required.
    pub environment_id: String,
    pub environment_name: Option<String>,
    pub fee_package: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { UpdateEnvironment(environment_id: String, region_id: String)
    "UpdateEnvironment" -> UpdateEnvironmentOutput {
    0 "AliyunLang" aliyun_lang: String, 1 "EnvironmentId" environment_id, 2 "EnvironmentName" environment_name: String,
    3 "FeePackage" fee_package: String, 4 "RegionId" region_id
} }

/// Response of [`UpdateEnvironment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEnvironmentOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { UpdateEnvironmentOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String
} }

/// Updates grafana workspace: `UpdateGrafanaWorkspace` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/UpdateGrafanaWorkspace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGrafanaWorkspace {
    pub aliyun_lang: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub grafana_workspace_id: String,
    pub grafana_workspace_name: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { UpdateGrafanaWorkspace(grafana_workspace_id: String, region_id: String)
    "UpdateGrafanaWorkspace" -> UpdateGrafanaWorkspaceOutput {
    0 "AliyunLang" aliyun_lang: String, 1 "Description" description: String,
    2 "GrafanaWorkspaceId" grafana_workspace_id, 3 "GrafanaWorkspaceName" grafana_workspace_name: String,
    4 "RegionId" region_id
} }

/// Response of [`UpdateGrafanaWorkspace`].
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
    0 "Code" code: i64, 1 "Data" data: bool, 2 "Message" message: String, 3 "Success" success: bool,
    4 "TraceId" trace_id: String
} }

/// Updates grafana workspace version: `UpdateGrafanaWorkspaceVersion` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/UpdateGrafanaWorkspaceVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGrafanaWorkspaceVersion {
    pub aliyun_lang: Option<String>,
    /// Required.
    pub grafana_version: String,
    /// Required.
    pub grafana_workspace_id: String,
    /// Required.
    pub region_id: String,
}
operation! { UpdateGrafanaWorkspaceVersion(grafana_version: String, grafana_workspace_id: String, region_id: String)
    "UpdateGrafanaWorkspaceVersion" -> UpdateGrafanaWorkspaceVersionOutput {
    0 "AliyunLang" aliyun_lang: String, 1 "GrafanaVersion" grafana_version, 2 "GrafanaWorkspaceId" grafana_workspace_id,
    3 "RegionId" region_id
} }

/// Response of [`UpdateGrafanaWorkspaceVersion`].
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
    0 "Code" code: i64, 1 "Data" data: bool, 2 "Message" message: String, 3 "Success" success: bool,
    4 "TraceId" trace_id: String
} }

/// Updates integration: `UpdateIntegration` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/UpdateIntegration>.
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
    /// Required.
    pub integration_id: i64,
    /// Required.
    pub integration_name: String,
    /// Required.
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
    Mark::new(13, Location::Body, Style::None)
] }

/// Response of [`UpdateIntegration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIntegrationOutput {
    pub integration: Option<UpdateIntegrationIntegration>,
}
model! { UpdateIntegrationOutput {
    0 "Integration" integration: UpdateIntegrationIntegration
} }

/// In the response of [`UpdateIntegration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIntegrationIntegration {
    pub api_endpoint: Option<String>,
    pub auto_recover: Option<bool>,
    pub description: Option<String>,
    pub duplicate_key: Option<String>,
    pub extended_field_redefine_rules: Vec<BTreeMap<String, Value>>,
    pub field_redefine_rules: Vec<BTreeMap<String, Value>>,
    pub initiative_recover_field: Option<String>,
    pub initiative_recover_value: Option<String>,
    pub integration_id: Option<i64>,
    pub integration_name: Option<String>,
    pub integration_product_type: Option<String>,
    pub liveness: Option<String>,
    pub recover_time: Option<i64>,
    /// Secret.
    pub short_token: Option<Secret>,
    pub stat: Vec<i64>,
    pub state: Option<bool>,
}
model! { UpdateIntegrationIntegration {
    0 "ApiEndpoint" api_endpoint: String, 1 "AutoRecover" auto_recover: bool, 2 "Description" description: String,
    3 "DuplicateKey" duplicate_key: String,
    4 "ExtendedFieldRedefineRules" extended_field_redefine_rules: Vec<BTreeMap<String, Value>>,
    5 "FieldRedefineRules" field_redefine_rules: Vec<BTreeMap<String, Value>>,
    6 "InitiativeRecoverField" initiative_recover_field: String,
    7 "InitiativeRecoverValue" initiative_recover_value: String, 8 "IntegrationId" integration_id: i64,
    9 "IntegrationName" integration_name: String, 10 "IntegrationProductType" integration_product_type: String,
    11 "Liveness" liveness: String, 12 "RecoverTime" recover_time: i64, 13 "ShortToken" short_token: Secret,
    14 "Stat" stat: Vec<i64>, 15 "State" state: bool
} }

/// Updates metric drop: `UpdateMetricDrop` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/UpdateMetricDrop>.
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

/// Response of [`UpdateMetricDrop`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMetricDropOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateMetricDropOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Updates prometheus alert rule: `UpdatePrometheusAlertRule` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/UpdatePrometheusAlertRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePrometheusAlertRule {
    /// Required.
    pub alert_id: i64,
    /// Required.
    pub alert_name: String,
    pub annotations: Option<String>,
    /// Required.
    pub cluster_id: String,
    pub dispatch_rule_id: Option<i64>,
    /// Required.
    pub duration: String,
    /// Required.
    pub expression: String,
    pub labels: Option<String>,
    /// Required.
    pub message: String,
    pub notify_type: Option<String>,
    /// Required.
    pub region_id: String,
    pub tags: Option<Vec<UpdatePrometheusAlertRuleTags>>,
    pub r#type: Option<String>,
}

/// Arguments of [`UpdatePrometheusAlertRule::new`].
pub struct UpdatePrometheusAlertRuleRequired {
    pub alert_id: i64,
    pub alert_name: String,
    pub cluster_id: String,
    pub duration: String,
    pub expression: String,
    pub message: String,
    pub region_id: String,
}
operation! {
    UpdatePrometheusAlertRule { UpdatePrometheusAlertRuleRequired: alert_id, alert_name, cluster_id, duration, expression, message, region_id }
    "UpdatePrometheusAlertRule" -> UpdatePrometheusAlertRuleOutput {
    0 "AlertId" alert_id, 1 "AlertName" alert_name, 2 "Annotations" annotations: String, 3 "ClusterId" cluster_id,
    4 "DispatchRuleId" dispatch_rule_id: i64, 5 "Duration" duration, 6 "Expression" expression,
    7 "Labels" labels: String, 8 "Message" message, 9 "NotifyType" notify_type: String, 10 "RegionId" region_id,
    11 "Tags" tags: Vec<UpdatePrometheusAlertRuleTags>, 12 "Type" r#type: String
} }

/// In the request of [`UpdatePrometheusAlertRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePrometheusAlertRuleTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { UpdatePrometheusAlertRuleTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`UpdatePrometheusAlertRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePrometheusAlertRuleOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub prometheus_alert_rule: Option<UpdatePrometheusAlertRulePrometheusAlertRule>,
    pub success: Option<bool>,
}
model! { UpdatePrometheusAlertRuleOutput {
    0 "Code" code: i64, 1 "Message" message: String,
    2 "PrometheusAlertRule" prometheus_alert_rule: UpdatePrometheusAlertRulePrometheusAlertRule,
    3 "Success" success: bool
} }

/// In the response of [`UpdatePrometheusAlertRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePrometheusAlertRulePrometheusAlertRule {
    pub alert_id: Option<i64>,
    pub alert_name: Option<String>,
    pub annotations: Vec<UpdatePrometheusAlertRuleAnnotations>,
    pub cluster_id: Option<String>,
    pub dispatch_rule_id: Option<i64>,
    pub duration: Option<String>,
    pub expression: Option<String>,
    pub labels: Vec<UpdatePrometheusAlertRuleLabels>,
    pub message: Option<String>,
    pub notify_type: Option<String>,
    pub status: Option<i64>,
    pub r#type: Option<String>,
}
model! { UpdatePrometheusAlertRulePrometheusAlertRule {
    0 "AlertId" alert_id: i64, 1 "AlertName" alert_name: String,
    2 "Annotations" annotations: Vec<UpdatePrometheusAlertRuleAnnotations>, 3 "ClusterId" cluster_id: String,
    4 "DispatchRuleId" dispatch_rule_id: i64, 5 "Duration" duration: String, 6 "Expression" expression: String,
    7 "Labels" labels: Vec<UpdatePrometheusAlertRuleLabels>, 8 "Message" message: String,
    9 "NotifyType" notify_type: String, 10 "Status" status: i64, 11 "Type" r#type: String
} }

/// In the response of [`UpdatePrometheusAlertRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePrometheusAlertRuleAnnotations {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { UpdatePrometheusAlertRuleAnnotations {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the response of [`UpdatePrometheusAlertRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePrometheusAlertRuleLabels {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { UpdatePrometheusAlertRuleLabels {
    0 "Name" name: String, 1 "Value" value: String
} }

/// Updates prometheus global view: `UpdatePrometheusGlobalView` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/UpdatePrometheusGlobalView>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePrometheusGlobalView {
    pub all_sub_clusters_success: Option<bool>,
    /// Required.
    pub cluster_id: String,
    pub group_name: Option<String>,
    pub most_region_id: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    /// Required.
    pub sub_clusters_json: String,
}
operation! { UpdatePrometheusGlobalView(cluster_id: String, region_id: String, sub_clusters_json: String)
    "UpdatePrometheusGlobalView" -> UpdatePrometheusGlobalViewOutput {
    0 "AllSubClustersSuccess" all_sub_clusters_success: bool, 1 "ClusterId" cluster_id,
    2 "GroupName" group_name: String, 3 "MostRegionId" most_region_id: String, 4 "RegionId" region_id,
    5 "ResourceGroupId" resource_group_id: String, 6 "SubClustersJson" sub_clusters_json
} }

/// Response of [`UpdatePrometheusGlobalView`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePrometheusGlobalViewOutput {
    pub code: Option<i64>,
    pub data: Option<UpdatePrometheusGlobalViewData>,
    pub message: Option<String>,
}
model! { UpdatePrometheusGlobalViewOutput {
    0 "Code" code: i64, 1 "Data" data: UpdatePrometheusGlobalViewData, 2 "Message" message: String
} }

/// In the response of [`UpdatePrometheusGlobalView`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePrometheusGlobalViewData {
    pub failed_instances: Vec<UpdatePrometheusGlobalViewFailedInstances>,
    pub success: Option<bool>,
}
model! { UpdatePrometheusGlobalViewData {
    0 "FailedInstances" failed_instances: Vec<UpdatePrometheusGlobalViewFailedInstances>, 1 "Success" success: bool
} }

/// In the response of [`UpdatePrometheusGlobalView`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePrometheusGlobalViewFailedInstances {
    pub cluster_id: Option<String>,
    pub source_name: Option<String>,
    pub source_type: Option<String>,
    pub user_id: Option<String>,
}
model! { UpdatePrometheusGlobalViewFailedInstances {
    0 "ClusterId" cluster_id: String, 1 "SourceName" source_name: String, 2 "SourceType" source_type: String,
    3 "UserId" user_id: String
} }

/// Updates prometheus instance: `UpdatePrometheusInstance` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/UpdatePrometheusInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePrometheusInstance {
    pub archive_duration: Option<i64>,
    pub auth_free_read_policy: Option<String>,
    pub auth_free_write_policy: Option<String>,
    /// Required.
    pub cluster_id: String,
    pub enable_auth_free_read: Option<bool>,
    pub enable_auth_free_write: Option<bool>,
    pub enable_auth_token: Option<bool>,
    pub payment_type: Option<String>,
    /// Required.
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

/// Response of [`UpdatePrometheusInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePrometheusInstanceOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { UpdatePrometheusInstanceOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String
} }

/// Updates prometheus integration: `UpdatePrometheusIntegration` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/UpdatePrometheusIntegration>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePrometheusIntegration {
    /// Required.
    pub cluster_id: String,
    pub instance_id: Option<i64>,
    /// Required.
    pub integration_type: String,
    /// Required.
    pub param: String,
    /// Required.
    pub region_id: String,
}
operation! {
    UpdatePrometheusIntegration(cluster_id: String, integration_type: String, param: String, region_id: String)
    "UpdatePrometheusIntegration" -> UpdatePrometheusIntegrationOutput {
    0 "ClusterId" cluster_id, 1 "InstanceId" instance_id: i64, 2 "IntegrationType" integration_type, 3 "Param" param,
    4 "RegionId" region_id
} }

/// Response of [`UpdatePrometheusIntegration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePrometheusIntegrationOutput {
    pub code: Option<i64>,
    pub data: Option<UpdatePrometheusIntegrationData>,
    pub message: Option<String>,
}
model! { UpdatePrometheusIntegrationOutput {
    0 "Code" code: i64, 1 "Data" data: UpdatePrometheusIntegrationData, 2 "Message" message: String
} }

/// In the response of [`UpdatePrometheusIntegration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePrometheusIntegrationData {
    pub instance_id: Option<i64>,
    pub instance_name: Option<String>,
}
model! { UpdatePrometheusIntegrationData {
    0 "InstanceId" instance_id: i64, 1 "InstanceName" instance_name: String
} }

/// Updates prometheus monitoring: `UpdatePrometheusMonitoring` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/UpdatePrometheusMonitoring>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePrometheusMonitoring {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub monitoring_name: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub r#type: String,
    /// Required.
    pub config_yaml: String,
}

/// Arguments of [`UpdatePrometheusMonitoring::new`].
pub struct UpdatePrometheusMonitoringRequired {
    pub cluster_id: String,
    pub monitoring_name: String,
    pub region_id: String,
    pub r#type: String,
    pub config_yaml: String,
}
operation! {
    UpdatePrometheusMonitoring { UpdatePrometheusMonitoringRequired: cluster_id, monitoring_name, region_id, r#type, config_yaml }
    "UpdatePrometheusMonitoring" -> UpdatePrometheusMonitoringOutput {
    0 "ClusterId" cluster_id, 1 "MonitoringName" monitoring_name, 2 "RegionId" region_id, 3 "Type" r#type,
    4 "ConfigYaml" config_yaml
} [
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`UpdatePrometheusMonitoring`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePrometheusMonitoringOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { UpdatePrometheusMonitoringOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String
} }

/// Updates prometheus monitoring status: `UpdatePrometheusMonitoringStatus` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/UpdatePrometheusMonitoringStatus>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePrometheusMonitoringStatus {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub monitoring_name: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub status: String,
    /// Required.
    pub r#type: String,
}

/// Arguments of [`UpdatePrometheusMonitoringStatus::new`].
pub struct UpdatePrometheusMonitoringStatusRequired {
    pub cluster_id: String,
    pub monitoring_name: String,
    pub region_id: String,
    pub status: String,
    pub r#type: String,
}
operation! {
    UpdatePrometheusMonitoringStatus { UpdatePrometheusMonitoringStatusRequired: cluster_id, monitoring_name, region_id, status, r#type }
    "UpdatePrometheusMonitoringStatus" -> UpdatePrometheusMonitoringStatusOutput {
    0 "ClusterId" cluster_id, 1 "MonitoringName" monitoring_name, 2 "RegionId" region_id, 3 "Status" status,
    4 "Type" r#type
} }

/// Response of [`UpdatePrometheusMonitoringStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePrometheusMonitoringStatusOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { UpdatePrometheusMonitoringStatusOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String
} }

/// Updates rum app: `UpdateRumApp` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/UpdateRumApp>.
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
    /// Required.
    pub pid: String,
    pub real_region_id: Option<String>,
    /// Required.
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

/// Response of [`UpdateRumApp`].
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
    0 "Code" code: String, 1 "Data" data: UpdateRumAppData, 2 "HttpStatusCode" http_status_code: String,
    3 "Message" message: String, 4 "Success" success: String
} }

/// In the response of [`UpdateRumApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRumAppData {
    pub config: Option<String>,
    pub limit: Option<i64>,
    pub limited: Option<bool>,
    pub usage: Option<i64>,
}
model! { UpdateRumAppData {
    0 "Config" config: String, 1 "Limit" limit: i64, 2 "Limited" limited: bool, 3 "Usage" usage: i64
} }

/// Updates rum file status: `UpdateRumFileStatus` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/UpdateRumFileStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRumFileStatus {
    pub file_name: Option<String>,
    pub pid: Option<String>,
    /// Required.
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

/// Response of [`UpdateRumFileStatus`]: empty.
pub type UpdateRumFileStatusOutput = Empty;

/// Updates timing synthetic task: `UpdateTimingSyntheticTask` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/UpdateTimingSyntheticTask>.
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
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(4, Location::Default, Style::Json),
    Mark::new(5, Location::Default, Style::Json),
    Mark::new(9, Location::Default, Style::Json)
] }

/// In the request of [`UpdateTimingSyntheticTask`].
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

/// In the request of [`UpdateTimingSyntheticTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTimingSyntheticTaskCommonSetting {
    pub custom_host: Option<UpdateTimingSyntheticTaskCustomHost>,
    pub custom_prometheus_setting: Option<
        UpdateTimingSyntheticTaskCustomPrometheusSetting,
    >,
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

/// In the request of [`UpdateTimingSyntheticTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTimingSyntheticTaskCustomHost {
    pub hosts: Option<Vec<UpdateTimingSyntheticTaskHosts>>,
    pub select_type: Option<i64>,
}
input! { UpdateTimingSyntheticTaskCustomHost() {
    0 "Hosts" hosts: Vec<UpdateTimingSyntheticTaskHosts>, 1 "SelectType" select_type: i64
} }

/// In the request of [`UpdateTimingSyntheticTask`].
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

/// In the request of [`UpdateTimingSyntheticTask`].
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

/// In the request of [`UpdateTimingSyntheticTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTimingSyntheticTaskCustomVPCSetting {
    pub region_id: Option<String>,
    pub secure_group_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
input! { UpdateTimingSyntheticTaskCustomVPCSetting() {
    0 "RegionId" region_id: String, 1 "SecureGroupId" secure_group_id: String, 2 "VSwitchId" vswitch_id: String,
    3 "VpcId" vpc_id: String
} }

/// In the request of [`UpdateTimingSyntheticTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTimingSyntheticTaskCustomPeriod {
    pub end_hour: Option<i64>,
    pub start_hour: Option<i64>,
}
input! { UpdateTimingSyntheticTaskCustomPeriod() {
    0 "EndHour" end_hour: i64, 1 "StartHour" start_hour: i64
} }

/// In the request of [`UpdateTimingSyntheticTask`].
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

/// In the request of [`UpdateTimingSyntheticTask`].
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

/// In the request of [`UpdateTimingSyntheticTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTimingSyntheticTaskRequestBody {
    pub content: Option<String>,
    pub r#type: Option<String>,
}
input! { UpdateTimingSyntheticTaskRequestBody() {
    0 "Content" content: String, 1 "Type" r#type: String
} }

/// In the request of [`UpdateTimingSyntheticTask`].
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

/// In the request of [`UpdateTimingSyntheticTask`].
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

/// In the request of [`UpdateTimingSyntheticTask`].
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

/// In the request of [`UpdateTimingSyntheticTask`].
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

/// In the request of [`UpdateTimingSyntheticTask`].
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

/// In the request of [`UpdateTimingSyntheticTask`].
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

/// In the request of [`UpdateTimingSyntheticTask`].
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

/// In the request of [`UpdateTimingSyntheticTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTimingSyntheticTaskTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { UpdateTimingSyntheticTaskTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`UpdateTimingSyntheticTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTimingSyntheticTaskOutput {
    pub code: Option<i64>,
    pub data: Option<UpdateTimingSyntheticTaskData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateTimingSyntheticTaskOutput {
    0 "Code" code: i64, 1 "Data" data: UpdateTimingSyntheticTaskData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`UpdateTimingSyntheticTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTimingSyntheticTaskData {
    pub task_id: Option<String>,
}
model! { UpdateTimingSyntheticTaskData {
    0 "TaskId" task_id: String
} }

/// Updates webhook: `UpdateWebhook` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/UpdateWebhook>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWebhook {
    /// Required.
    pub body: String,
    /// Required. 0 to 9223372036854775807.
    pub contact_id: i64,
    /// Required.
    pub contact_name: String,
    pub http_headers: Option<String>,
    pub http_params: Option<String>,
    /// Required.
    pub method: String,
    pub recover_body: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub url: String,
}

/// Arguments of [`UpdateWebhook::new`].
pub struct UpdateWebhookRequired {
    pub body: String,
    pub contact_id: i64,
    pub contact_name: String,
    pub method: String,
    pub region_id: String,
    pub url: String,
}
operation! { UpdateWebhook { UpdateWebhookRequired: body, contact_id, contact_name, method, region_id, url }
    "UpdateWebhook" -> UpdateWebhookOutput {
    0 "Body" body, 1 "ContactId" contact_id, 2 "ContactName" contact_name, 3 "HttpHeaders" http_headers: String,
    4 "HttpParams" http_params: String, 5 "Method" method, 6 "RecoverBody" recover_body: String, 7 "RegionId" region_id,
    8 "Url" url
} }

/// Response of [`UpdateWebhook`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWebhookOutput {
    pub is_success: Option<bool>,
}
model! { UpdateWebhookOutput {
    0 "IsSuccess" is_success: bool
} }

/// `UpgradeAddonRelease` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/UpgradeAddonRelease>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeAddonRelease {
    /// Required.
    pub addon_version: String,
    pub dry_run: Option<bool>,
    /// Required.
    pub environment_id: String,
    pub region_id: Option<String>,
    /// Required.
    pub release_name: String,
    /// Required.
    pub values: String,
}
operation! { UpgradeAddonRelease(addon_version: String, environment_id: String, release_name: String, values: String)
    "UpgradeAddonRelease" -> UpgradeAddonReleaseOutput {
    0 "AddonVersion" addon_version, 1 "DryRun" dry_run: bool, 2 "EnvironmentId" environment_id,
    3 "RegionId" region_id: String, 4 "ReleaseName" release_name, 5 "Values" values
} }

/// Response of [`UpgradeAddonRelease`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeAddonReleaseOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpgradeAddonReleaseOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// `UpgradeEnvironmentFeature` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/UpgradeEnvironmentFeature>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeEnvironmentFeature {
    pub aliyun_lang: Option<String>,
    /// Required.
    pub environment_id: String,
    /// Required.
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

/// Response of [`UpgradeEnvironmentFeature`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeEnvironmentFeatureOutput {
    pub code: Option<i64>,
    pub data: BTreeMap<String, String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpgradeEnvironmentFeatureOutput {
    0 "Code" code: i64, 1 "Data" data: BTreeMap<String, String>, 2 "Message" message: String, 3 "Success" success: bool
} }

/// `Upload` of `arms` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ARMS/2019-08-08/Upload>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Upload {
    pub edition: Option<String>,
    /// Required.
    pub file_name: String,
    /// Required.
    pub pid: String,
    /// Required.
    pub region_id: String,
    pub version: Option<String>,
    pub file: Option<String>,
}
operation! { Upload(file_name: String, pid: String, region_id: String) "Upload" -> UploadOutput {
    0 "Edition" edition: String, 1 "FileName" file_name, 2 "Pid" pid, 3 "RegionId" region_id,
    4 "Version" version: String, 5 "File" file: String
} [
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`Upload`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadOutput {
    pub upload_result: Option<UploadUploadResult>,
}
model! { UploadOutput {
    0 "UploadResult" upload_result: UploadUploadResult
} }

/// In the response of [`Upload`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadUploadResult {
    pub fid: Option<String>,
    pub file_name: Option<String>,
    pub upload_time: Option<String>,
}
model! { UploadUploadResult {
    0 "Fid" fid: String, 1 "FileName" file_name: String, 2 "UploadTime" upload_time: String
} }

#[cfg(feature = "unstable-registry")]
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
