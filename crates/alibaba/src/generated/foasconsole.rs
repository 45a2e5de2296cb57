//! `foasconsole` of Alibaba Cloud, API version 2021-10-28.
//!
//! Endpoint: a table of 19 regions, else `foasconsole.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/foasconsole/2021-10-28/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, foasconsole::DescribeSupportedRegions};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeSupportedRegions::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "foasconsole.ap-northeast-1.aliyuncs.com"),
        ("ap-southeast-1", "foasconsole.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "foasconsole.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "foasconsole.ap-southeast-5.aliyuncs.com"),
        ("cn-beijing", "foasconsole.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "foasconsole.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "foasconsole.cn-hongkong.aliyuncs.com"),
        ("cn-north-2-gov-1", "foasconsole.aliyuncs.com"),
        ("cn-qingdao", "foasconsole.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "foasconsole.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "foasconsole.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "foasconsole.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "foasconsole.cn-shenzhen-finance-1.aliyuncs.com"),
        ("cn-wulanchabu", "foasconsole.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "foasconsole.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "foasconsole.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "foasconsole.eu-west-1.aliyuncs.com"),
        ("us-east-1", "foasconsole.us-east-1.aliyuncs.com"),
        ("us-west-1", "foasconsole.us-west-1.aliyuncs.com"),
    ],
    &[
        ("ap-northeast-1", "foasconsole-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-southeast-1", "foasconsole.vpc-proxy.aliyuncs.com"),
        ("ap-southeast-3", "foasconsole-vpc.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "foasconsole-vpc.ap-southeast-5.aliyuncs.com"),
        ("cn-beijing", "foasconsole.vpc-proxy.aliyuncs.com"),
        ("cn-hangzhou", "foasconsole.vpc-proxy.aliyuncs.com"),
        ("cn-hongkong", "foasconsole.vpc-proxy.aliyuncs.com"),
        ("cn-shanghai", "foasconsole.vpc-proxy.aliyuncs.com"),
        ("cn-shanghai-finance-1", "foasconsole.vpc-proxy.aliyuncs.com"),
        ("cn-shenzhen", "foasconsole.vpc-proxy.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "foasconsole-vpc.cn-shenzhen-finance-1.aliyuncs.com"),
        ("cn-wulanchabu", "foasconsole-vpc.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "foasconsole-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "foasconsole-vpc.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "foasconsole.vpc-proxy.aliyuncs.com"),
        ("us-east-1", "foasconsole-vpc.us-east-1.aliyuncs.com"),
        ("us-west-1", "foasconsole-vpc.us-west-1.aliyuncs.com"),
    ],
    "foasconsole.aliyuncs.com",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "foasconsole",
    "2021-10-28",
    "foasconsole",
    &ENDPOINTS,
);

/// Closes flink ai service: `CloseFlinkAiService` of `foasconsole` 2021-10-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/foasconsole/2021-10-28/CloseFlinkAiService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseFlinkAiService {
    /// Required.
    pub region: String,
}
operation! { CloseFlinkAiService(region: String) "CloseFlinkAiService" -> CloseFlinkAiServiceOutput {
    0 "Region" region
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`CloseFlinkAiService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseFlinkAiServiceOutput {
    pub success: Option<bool>,
}
model! { CloseFlinkAiServiceOutput {
    0 "Success" success: bool
} }

/// Converts hybrid instance: `ConvertHybridInstance` of `foasconsole` 2021-10-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/foasconsole/2021-10-28/ConvertHybridInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertHybridInstance {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub region: String,
    /// Required.
    pub resource_spec: ConvertHybridInstanceResourceSpec,
}
operation! {
    ConvertHybridInstance(instance_id: String, region: String, resource_spec: ConvertHybridInstanceResourceSpec)
    "ConvertHybridInstance" -> ConvertHybridInstanceOutput {
    0 "InstanceId" instance_id, 1 "Region" region, 2 "ResourceSpec" resource_spec
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// In the request of [`ConvertHybridInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertHybridInstanceResourceSpec {
    /// Required.
    pub cpu: Option<i64>,
    /// Required.
    pub memory_gb: Option<i64>,
}
input! { ConvertHybridInstanceResourceSpec(cpu: i64, memory_gb: i64) {
    0 "Cpu" cpu: i64, 1 "MemoryGB" memory_gb: i64
} }

/// Response of [`ConvertHybridInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertHybridInstanceOutput {
    pub err_code: Option<String>,
    pub order_info: Option<ConvertHybridInstanceOrderInfo>,
    pub success: Option<bool>,
}
model! { ConvertHybridInstanceOutput {
    0 "ErrCode" err_code: String, 1 "OrderInfo" order_info: ConvertHybridInstanceOrderInfo, 2 "Success" success: bool
} }

/// In the response of [`ConvertHybridInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertHybridInstanceOrderInfo {
    pub elastic_instance_id: Option<String>,
    pub instance_id: Option<String>,
    pub order_id: Option<i64>,
}
model! { ConvertHybridInstanceOrderInfo {
    0 "ElasticInstanceId" elastic_instance_id: String, 1 "InstanceId" instance_id: String, 2 "OrderId" order_id: i64
} }

/// Converts instance: `ConvertInstance` of `foasconsole` 2021-10-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/foasconsole/2021-10-28/ConvertInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertInstance {
    /// Required.
    pub duration: i64,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub is_auto_renew: bool,
    /// Required.
    pub namespace_resource_specs: Vec<ConvertInstanceNamespaceResourceSpecs>,
    /// Required.
    pub pricing_cycle: String,
    pub promotion_code: Option<String>,
    /// Required.
    pub region: String,
    pub use_promotion_code: Option<bool>,
}

/// Arguments of [`ConvertInstance::new`].
pub struct ConvertInstanceRequired {
    pub duration: i64,
    pub instance_id: String,
    pub is_auto_renew: bool,
    pub namespace_resource_specs: Vec<ConvertInstanceNamespaceResourceSpecs>,
    pub pricing_cycle: String,
    pub region: String,
}
operation! {
    ConvertInstance { ConvertInstanceRequired: duration, instance_id, is_auto_renew, namespace_resource_specs, pricing_cycle, region }
    "ConvertInstance" -> ConvertInstanceOutput {
    0 "Duration" duration, 1 "InstanceId" instance_id, 2 "IsAutoRenew" is_auto_renew,
    3 "NamespaceResourceSpecs" namespace_resource_specs, 4 "PricingCycle" pricing_cycle,
    5 "PromotionCode" promotion_code: String, 6 "Region" region, 7 "UsePromotionCode" use_promotion_code: bool
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Json),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] }

/// In the request of [`ConvertInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertInstanceNamespaceResourceSpecs {
    /// Required.
    pub namespace: Option<String>,
    /// Required.
    pub resource_spec: Option<ConvertInstanceResourceSpec>,
}
input! { ConvertInstanceNamespaceResourceSpecs(namespace: String, resource_spec: ConvertInstanceResourceSpec) {
    0 "Namespace" namespace: String, 1 "ResourceSpec" resource_spec: ConvertInstanceResourceSpec
} }

/// In the request of [`ConvertInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertInstanceResourceSpec {
    /// Required.
    pub cpu: Option<i64>,
    /// Required.
    pub memory_gb: Option<i64>,
}
input! { ConvertInstanceResourceSpec(cpu: i64, memory_gb: i64) {
    0 "Cpu" cpu: i64, 1 "MemoryGB" memory_gb: i64
} }

/// Response of [`ConvertInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertInstanceOutput {
    pub order_id: Option<i64>,
    pub success: Option<bool>,
}
model! { ConvertInstanceOutput {
    0 "OrderId" order_id: i64, 1 "Success" success: bool
} }

/// Converts prepay instance: `ConvertPrepayInstance` of `foasconsole` 2021-10-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/foasconsole/2021-10-28/ConvertPrepayInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertPrepayInstance {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub region: String,
}
operation! { ConvertPrepayInstance(instance_id: String, region: String)
    "ConvertPrepayInstance" -> ConvertPrepayInstanceOutput {
    0 "InstanceId" instance_id, 1 "Region" region
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`ConvertPrepayInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertPrepayInstanceOutput {
    pub order_id: Option<i64>,
    pub success: Option<bool>,
}
model! { ConvertPrepayInstanceOutput {
    0 "OrderId" order_id: i64, 1 "Success" success: bool
} }

/// Creates instance: `CreateInstance` of `foasconsole` 2021-10-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/foasconsole/2021-10-28/CreateInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstance {
    pub architecture_type: Option<String>,
    pub auto_renew: Option<bool>,
    /// Required.
    pub charge_type: String,
    pub duration: Option<i64>,
    pub extra: Option<String>,
    pub ha: Option<bool>,
    pub ha_resource_spec: Option<CreateInstanceHaResourceSpec>,
    pub ha_vswitch_ids: Option<Vec<String>>,
    /// Required.
    pub instance_name: String,
    pub monitor_type: Option<String>,
    pub pricing_cycle: Option<String>,
    pub promotion_code: Option<String>,
    /// Required.
    pub region: String,
    pub resource_group_id: Option<String>,
    pub resource_spec: Option<CreateInstanceResourceSpec>,
    /// Required.
    pub storage: CreateInstanceStorage,
    pub tag: Option<Vec<CreateInstanceTag>>,
    pub use_promotion_code: Option<bool>,
    /// Required.
    pub vswitch_ids: Vec<String>,
    /// Required.
    pub vpc_id: String,
}

/// Arguments of [`CreateInstance::new`].
pub struct CreateInstanceRequired {
    pub charge_type: String,
    pub instance_name: String,
    pub region: String,
    pub storage: CreateInstanceStorage,
    pub vswitch_ids: Vec<String>,
    pub vpc_id: String,
}
operation! {
    CreateInstance { CreateInstanceRequired: charge_type, instance_name, region, storage, vswitch_ids, vpc_id }
    "CreateInstance" -> CreateInstanceOutput {
    0 "ArchitectureType" architecture_type: String, 1 "AutoRenew" auto_renew: bool, 2 "ChargeType" charge_type,
    3 "Duration" duration: i64, 4 "Extra" extra: String, 5 "Ha" ha: bool,
    6 "HaResourceSpec" ha_resource_spec: CreateInstanceHaResourceSpec, 7 "HaVSwitchIds" ha_vswitch_ids: Vec<String>,
    8 "InstanceName" instance_name, 9 "MonitorType" monitor_type: String, 10 "PricingCycle" pricing_cycle: String,
    11 "PromotionCode" promotion_code: String, 12 "Region" region, 13 "ResourceGroupId" resource_group_id: String,
    14 "ResourceSpec" resource_spec: CreateInstanceResourceSpec, 15 "Storage" storage,
    16 "Tag" tag: Vec<CreateInstanceTag>, 17 "UsePromotionCode" use_promotion_code: bool, 18 "VSwitchIds" vswitch_ids,
    19 "VpcId" vpc_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::Json),
    Mark::new(7, Location::Body, Style::Json),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::Json),
    Mark::new(15, Location::Body, Style::Json),
    Mark::new(16, Location::Body, Style::Json),
    Mark::new(17, Location::Body, Style::None),
    Mark::new(18, Location::Body, Style::Json),
    Mark::new(19, Location::Body, Style::None)
] }

/// In the request of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceHaResourceSpec {
    pub cpu: Option<i64>,
    pub memory_gb: Option<i64>,
}
input! { CreateInstanceHaResourceSpec() {
    0 "Cpu" cpu: i64, 1 "MemoryGB" memory_gb: i64
} }

/// In the request of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceResourceSpec {
    pub cpu: Option<i64>,
    pub memory_gb: Option<i64>,
}
input! { CreateInstanceResourceSpec() {
    0 "Cpu" cpu: i64, 1 "MemoryGB" memory_gb: i64
} }

/// In the request of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceStorage {
    pub fully_managed: Option<bool>,
    pub oss: Option<CreateInstanceOss>,
}
input! { CreateInstanceStorage() {
    0 "FullyManaged" fully_managed: bool, 1 "Oss" oss: CreateInstanceOss
} }

/// In the request of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceOss {
    pub bucket: Option<String>,
}
input! { CreateInstanceOss() {
    0 "Bucket" bucket: String
} }

/// In the request of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateInstanceTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceOutput {
    pub order_info: Option<CreateInstanceOrderInfo>,
    pub success: Option<bool>,
}
model! { CreateInstanceOutput {
    0 "OrderInfo" order_info: CreateInstanceOrderInfo, 1 "Success" success: bool
} }

/// In the response of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceOrderInfo {
    pub instance_id: Option<String>,
    pub order_id: Option<i64>,
    pub storage_instance_id: Option<String>,
    pub storage_order_id: Option<i64>,
}
model! { CreateInstanceOrderInfo {
    0 "InstanceId" instance_id: String, 1 "OrderId" order_id: i64, 2 "StorageInstanceId" storage_instance_id: String,
    3 "StorageOrderId" storage_order_id: i64
} }

/// Creates namespace: `CreateNamespace` of `foasconsole` 2021-10-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/foasconsole/2021-10-28/CreateNamespace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNamespace {
    pub ha: Option<bool>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub region: String,
    pub resource_spec: Option<CreateNamespaceResourceSpec>,
}
operation! { CreateNamespace(instance_id: String, namespace: String, region: String)
    "CreateNamespace" -> CreateNamespaceOutput {
    0 "Ha" ha: bool, 1 "InstanceId" instance_id, 2 "Namespace" namespace, 3 "Region" region,
    4 "ResourceSpec" resource_spec: CreateNamespaceResourceSpec
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::Json)
] }

/// In the request of [`CreateNamespace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNamespaceResourceSpec {
    pub cpu: Option<i64>,
    pub memory_gb: Option<i64>,
}
input! { CreateNamespaceResourceSpec() {
    0 "Cpu" cpu: i64, 1 "MemoryGB" memory_gb: i64
} }

/// Response of [`CreateNamespace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNamespaceOutput {
    pub success: Option<bool>,
}
model! { CreateNamespaceOutput {
    0 "Success" success: bool
} }

/// Deletes instance: `DeleteInstance` of `foasconsole` 2021-10-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/foasconsole/2021-10-28/DeleteInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstance {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub region: String,
}
operation! { DeleteInstance(instance_id: String, region: String) "DeleteInstance" -> DeleteInstanceOutput {
    0 "InstanceId" instance_id, 1 "Region" region
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstanceOutput {
    pub success: Option<bool>,
}
model! { DeleteInstanceOutput {
    0 "Success" success: bool
} }

/// Deletes namespace: `DeleteNamespace` of `foasconsole` 2021-10-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/foasconsole/2021-10-28/DeleteNamespace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNamespace {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub region: String,
}
operation! { DeleteNamespace(instance_id: String, namespace: String, region: String)
    "DeleteNamespace" -> DeleteNamespaceOutput {
    0 "InstanceId" instance_id, 1 "Namespace" namespace, 2 "Region" region
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DeleteNamespace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNamespaceOutput {
    pub success: Option<bool>,
}
model! { DeleteNamespaceOutput {
    0 "Success" success: bool
} }

/// Describes instances: `DescribeInstances` of `foasconsole` 2021-10-28.
///
/// GET. Reads only. Pages by page number (`PageIndex`). See
/// <https://api.alibabacloud.com/document/foasconsole/2021-10-28/DescribeInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstances {
    pub architecture_type: Option<String>,
    pub charge_type: Option<String>,
    pub elastic: Option<bool>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub namespace_name: Option<String>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region: String,
    pub resource_group_id: Option<String>,
    pub tags: Option<Vec<DescribeInstancesTags>>,
}
operation! { DescribeInstances(region: String) "DescribeInstances" -> DescribeInstancesOutput {
    0 "ArchitectureType" architecture_type: String, 1 "ChargeType" charge_type: String, 2 "Elastic" elastic: bool,
    3 "InstanceId" instance_id: String, 4 "InstanceName" instance_name: String,
    5 "NamespaceName" namespace_name: String, 6 "PageIndex" page_index: i64, 7 "PageSize" page_size: i64,
    8 "Region" region, 9 "ResourceGroupId" resource_group_id: String, 10 "Tags" tags: Vec<DescribeInstancesTags>
} [
    Mark::new(10, Location::Default, Style::Json)
] { method: "GET", } }
paged! { DescribeInstances: DescribeInstancesInstances = Number "PageIndex", "Instances" instances, total "TotalCount" }

/// In the request of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeInstancesTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesOutput {
    pub instances: Vec<DescribeInstancesInstances>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeInstancesOutput {
    0 "Instances" instances: Vec<DescribeInstancesInstances>, 1 "PageIndex" page_index: i64,
    2 "PageSize" page_size: i64, 3 "Success" success: bool, 4 "TotalCount" total_count: i64,
    5 "TotalPage" total_page: i64
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesInstances {
    pub ansm: Option<bool>,
    pub architecture_type: Option<String>,
    pub ask_cluster_id: Option<String>,
    pub charge_type: Option<String>,
    pub cluster_state: Option<DescribeInstancesClusterState>,
    pub cluster_status: Option<String>,
    pub cluster_used_resources: Option<DescribeInstancesClusterUsedResources>,
    pub cluster_used_storage: Option<DescribeInstancesClusterUsedStorage>,
    pub elastic: Option<bool>,
    pub elastic_instance_id: Option<String>,
    pub elastic_order_state: Option<String>,
    pub elastic_resource_spec: Option<DescribeInstancesElasticResourceSpec>,
    pub ha: Option<bool>,
    pub ha_resource_spec: Option<DescribeInstancesHaResourceSpec>,
    pub ha_vswitch_ids: Vec<String>,
    pub ha_vswitch_info: Vec<DescribeInstancesHaVSwitchInfo>,
    pub ha_zone_id: Option<String>,
    pub host_aliases: Vec<DescribeInstancesHostAliases>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub monitor_type: Option<String>,
    pub order_state: Option<String>,
    pub oss_info: Option<DescribeInstancesOssInfo>,
    pub region: Option<String>,
    pub resource_create_time: Option<i64>,
    pub resource_expired_time: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_spec: Option<DescribeInstancesResourceSpec>,
    pub storage: Option<DescribeInstancesStorage>,
    pub support_disaster_recovery_drill: Option<bool>,
    pub tags: Vec<DescribeInstancesInstancesTags>,
    pub uid: Option<String>,
    pub vswitch_ids: Vec<String>,
    pub vswitch_info: Vec<DescribeInstancesVSwitchInfo>,
    pub vpc_id: Option<String>,
    pub vpc_info: Option<DescribeInstancesVpcInfo>,
    pub zone_id: Option<String>,
}
model! { DescribeInstancesInstances {
    0 "Ansm" ansm: bool, 1 "ArchitectureType" architecture_type: String, 2 "AskClusterId" ask_cluster_id: String,
    3 "ChargeType" charge_type: String, 4 "ClusterState" cluster_state: DescribeInstancesClusterState,
    5 "ClusterStatus" cluster_status: String,
    6 "ClusterUsedResources" cluster_used_resources: DescribeInstancesClusterUsedResources,
    7 "ClusterUsedStorage" cluster_used_storage: DescribeInstancesClusterUsedStorage, 8 "Elastic" elastic: bool,
    9 "ElasticInstanceId" elastic_instance_id: String, 10 "ElasticOrderState" elastic_order_state: String,
    11 "ElasticResourceSpec" elastic_resource_spec: DescribeInstancesElasticResourceSpec, 12 "Ha" ha: bool,
    13 "HaResourceSpec" ha_resource_spec: DescribeInstancesHaResourceSpec,
    14 "HaVSwitchIds" ha_vswitch_ids: Vec<String>,
    15 "HaVSwitchInfo" ha_vswitch_info: Vec<DescribeInstancesHaVSwitchInfo>, 16 "HaZoneId" ha_zone_id: String,
    17 "HostAliases" host_aliases: Vec<DescribeInstancesHostAliases>, 18 "InstanceId" instance_id: String,
    19 "InstanceName" instance_name: String, 20 "MonitorType" monitor_type: String, 21 "OrderState" order_state: String,
    22 "OssInfo" oss_info: DescribeInstancesOssInfo, 23 "Region" region: String,
    24 "ResourceCreateTime" resource_create_time: i64, 25 "ResourceExpiredTime" resource_expired_time: i64,
    26 "ResourceGroupId" resource_group_id: String, 27 "ResourceId" resource_id: String,
    28 "ResourceSpec" resource_spec: DescribeInstancesResourceSpec, 29 "Storage" storage: DescribeInstancesStorage,
    30 "SupportDisasterRecoveryDrill" support_disaster_recovery_drill: bool,
    31 "Tags" tags: Vec<DescribeInstancesInstancesTags>, 32 "Uid" uid: String, 33 "VSwitchIds" vswitch_ids: Vec<String>,
    34 "VSwitchInfo" vswitch_info: Vec<DescribeInstancesVSwitchInfo>, 35 "VpcId" vpc_id: String,
    36 "VpcInfo" vpc_info: DescribeInstancesVpcInfo, 37 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesClusterState {
    pub cluster_id: Option<String>,
    pub cluster_stage: Option<DescribeInstancesClusterStage>,
    pub create_timeout: Option<bool>,
    pub status: Option<String>,
    pub sub_status: Option<String>,
    pub url: Option<String>,
    pub user_slb_dto: Option<DescribeInstancesUserSlbDto>,
    pub vpc_cidr: Option<String>,
}
model! { DescribeInstancesClusterState {
    0 "ClusterId" cluster_id: String, 1 "ClusterStage" cluster_stage: DescribeInstancesClusterStage,
    2 "CreateTimeout" create_timeout: bool, 3 "Status" status: String, 4 "SubStatus" sub_status: String,
    5 "Url" url: String, 6 "UserSlbDto" user_slb_dto: DescribeInstancesUserSlbDto, 7 "VpcCidr" vpc_cidr: String
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesClusterStage {
    pub cluster_id: Option<String>,
    pub current_stage: Option<i64>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub total_stage_with_weight: Vec<DescribeInstancesTotalStageWithWeight>,
}
model! { DescribeInstancesClusterStage {
    0 "ClusterId" cluster_id: String, 1 "CurrentStage" current_stage: i64, 2 "Message" message: String,
    3 "Status" status: String,
    4 "TotalStageWithWeight" total_stage_with_weight: Vec<DescribeInstancesTotalStageWithWeight>
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesTotalStageWithWeight {
    pub step_index: Option<i64>,
    pub step_name: Option<String>,
    pub weight: Option<i64>,
}
model! { DescribeInstancesTotalStageWithWeight {
    0 "StepIndex" step_index: i64, 1 "StepName" step_name: String, 2 "Weight" weight: i64
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesUserSlbDto {
    pub exist_slb: Option<bool>,
    pub slb_id: Option<String>,
    pub slb_ip: Option<String>,
    pub slb_status: Option<String>,
    pub user_slb_listeners: Vec<DescribeInstancesUserSlbListeners>,
}
model! { DescribeInstancesUserSlbDto {
    0 "ExistSlb" exist_slb: bool, 1 "SlbId" slb_id: String, 2 "SlbIp" slb_ip: String, 3 "SlbStatus" slb_status: String,
    4 "UserSlbListeners" user_slb_listeners: Vec<DescribeInstancesUserSlbListeners>
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesUserSlbListeners {
    pub listeners_status: Option<String>,
    pub port: Option<String>,
}
model! { DescribeInstancesUserSlbListeners {
    0 "ListenersStatus" listeners_status: String, 1 "Port" port: String
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesClusterUsedResources {
    pub cluster_id: Option<String>,
    pub elastic_used_cpu: Option<f64>,
    pub elastic_used_memory: Option<f64>,
    pub elastic_used_resource: Option<f64>,
    pub guaranteed_used_cpu: Option<f64>,
    pub guaranteed_used_memory: Option<f64>,
    pub guaranteed_used_resource: Option<f64>,
    pub ha: Option<bool>,
    pub ha_used_cpu: Option<f64>,
    pub ha_used_memory: Option<f64>,
    pub ha_used_resource: Option<f64>,
    pub used_cpu: Option<f64>,
    pub used_memory: Option<f64>,
    pub used_resource: Option<f64>,
}
model! { DescribeInstancesClusterUsedResources {
    0 "ClusterId" cluster_id: String, 1 "ElasticUsedCpu" elastic_used_cpu: f64,
    2 "ElasticUsedMemory" elastic_used_memory: f64, 3 "ElasticUsedResource" elastic_used_resource: f64,
    4 "GuaranteedUsedCpu" guaranteed_used_cpu: f64, 5 "GuaranteedUsedMemory" guaranteed_used_memory: f64,
    6 "GuaranteedUsedResource" guaranteed_used_resource: f64, 7 "Ha" ha: bool, 8 "HaUsedCpu" ha_used_cpu: f64,
    9 "HaUsedMemory" ha_used_memory: f64, 10 "HaUsedResource" ha_used_resource: f64, 11 "UsedCpu" used_cpu: f64,
    12 "UsedMemory" used_memory: f64, 13 "UsedResource" used_resource: f64
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesClusterUsedStorage {
    pub cluster_id: Option<String>,
    pub used_storage: Option<f64>,
}
model! { DescribeInstancesClusterUsedStorage {
    0 "ClusterId" cluster_id: String, 1 "UsedStorage" used_storage: f64
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesElasticResourceSpec {
    pub cpu: Option<i64>,
    pub memory_gb: Option<i64>,
}
model! { DescribeInstancesElasticResourceSpec {
    0 "Cpu" cpu: i64, 1 "MemoryGB" memory_gb: i64
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesHaResourceSpec {
    pub cpu: Option<i64>,
    pub memory_gb: Option<i64>,
}
model! { DescribeInstancesHaResourceSpec {
    0 "Cpu" cpu: i64, 1 "MemoryGB" memory_gb: i64
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesHaVSwitchInfo {
    pub available_ip_address_count: Option<i64>,
    pub description: Option<String>,
    pub region_id: Option<String>,
    pub vswitch_cidr: Option<String>,
    pub vswitch_id: Option<String>,
    pub vswitch_name: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeInstancesHaVSwitchInfo {
    0 "AvailableIpAddressCount" available_ip_address_count: i64, 1 "Description" description: String,
    2 "RegionId" region_id: String, 3 "VSwitchCidr" vswitch_cidr: String, 4 "VSwitchId" vswitch_id: String,
    5 "VSwitchName" vswitch_name: String, 6 "VpcId" vpc_id: String, 7 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesHostAliases {
    pub host_names: Vec<String>,
    pub ip: Option<String>,
}
model! { DescribeInstancesHostAliases {
    0 "HostNames" host_names: Vec<String>, 1 "Ip" ip: String
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesOssInfo {
    pub access_id: Option<String>,
    pub access_key: Option<String>,
    pub bucket: Option<String>,
    pub bucket_versioning_status: Option<String>,
    pub endpoint: Option<String>,
}
model! { DescribeInstancesOssInfo {
    0 "AccessId" access_id: String, 1 "AccessKey" access_key: String, 2 "Bucket" bucket: String,
    3 "BucketVersioningStatus" bucket_versioning_status: String, 4 "Endpoint" endpoint: String
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesResourceSpec {
    pub cpu: Option<i64>,
    pub memory_gb: Option<i64>,
}
model! { DescribeInstancesResourceSpec {
    0 "Cpu" cpu: i64, 1 "MemoryGB" memory_gb: i64
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesStorage {
    pub fully_managed: Option<bool>,
    pub order_state: Option<String>,
    pub oss: Option<DescribeInstancesOss>,
    pub support_create_fully_managed_storage: Option<bool>,
    pub support_migration_progress_detection: Option<bool>,
}
model! { DescribeInstancesStorage {
    0 "FullyManaged" fully_managed: bool, 1 "OrderState" order_state: String, 2 "Oss" oss: DescribeInstancesOss,
    3 "SupportCreateFullyManagedStorage" support_create_fully_managed_storage: bool,
    4 "SupportMigrationProgressDetection" support_migration_progress_detection: bool
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesOss {
    pub bucket: Option<String>,
}
model! { DescribeInstancesOss {
    0 "Bucket" bucket: String
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesInstancesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeInstancesInstancesTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesVSwitchInfo {
    pub available_ip_address_count: Option<String>,
    pub description: Option<String>,
    pub region_id: Option<String>,
    pub vswitch_cidr: Option<String>,
    pub vswitch_id: Option<String>,
    pub vswitch_name: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeInstancesVSwitchInfo {
    0 "AvailableIpAddressCount" available_ip_address_count: String, 1 "Description" description: String,
    2 "RegionId" region_id: String, 3 "VSwitchCidr" vswitch_cidr: String, 4 "VSwitchId" vswitch_id: String,
    5 "VSwitchName" vswitch_name: String, 6 "VpcId" vpc_id: String, 7 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesVpcInfo {
    pub cidr_block: Option<String>,
    pub description: Option<String>,
    pub region_id: Option<String>,
    pub status: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
}
model! { DescribeInstancesVpcInfo {
    0 "CidrBlock" cidr_block: String, 1 "Description" description: String, 2 "RegionId" region_id: String,
    3 "Status" status: String, 4 "VpcId" vpc_id: String, 5 "VpcName" vpc_name: String
} }

/// Describes namespaces: `DescribeNamespaces` of `foasconsole` 2021-10-28.
///
/// GET. Reads only. Pages by page number (`PageIndex`). See
/// <https://api.alibabacloud.com/document/foasconsole/2021-10-28/DescribeNamespaces>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNamespaces {
    pub ha: Option<bool>,
    /// Required.
    pub instance_id: String,
    pub namespace: Option<String>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region: String,
    pub tags: Option<Vec<DescribeNamespacesTags>>,
}
operation! { DescribeNamespaces(instance_id: String, region: String) "DescribeNamespaces" -> DescribeNamespacesOutput {
    0 "Ha" ha: bool, 1 "InstanceId" instance_id, 2 "Namespace" namespace: String, 3 "PageIndex" page_index: i64,
    4 "PageSize" page_size: i64, 5 "Region" region, 6 "Tags" tags: Vec<DescribeNamespacesTags>
} [
    Mark::new(6, Location::Default, Style::Json)
] { method: "GET", } }
paged! { DescribeNamespaces: DescribeNamespacesNamespaces =
    Number "PageIndex", "Namespaces" namespaces, total "TotalCount" }

/// In the request of [`DescribeNamespaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNamespacesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeNamespacesTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeNamespaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNamespacesOutput {
    pub namespaces: Vec<DescribeNamespacesNamespaces>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeNamespacesOutput {
    0 "Namespaces" namespaces: Vec<DescribeNamespacesNamespaces>, 1 "PageIndex" page_index: i64,
    2 "PageSize" page_size: i64, 3 "Success" success: bool, 4 "TotalCount" total_count: i64,
    5 "TotalPage" total_page: i64
} }

/// In the response of [`DescribeNamespaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNamespacesNamespaces {
    pub elastic_resource_spec: Option<DescribeNamespacesElasticResourceSpec>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub guaranteed_resource_spec: Option<DescribeNamespacesGuaranteedResourceSpec>,
    pub ha: Option<bool>,
    pub namespace: Option<String>,
    pub resource_spec: Option<DescribeNamespacesResourceSpec>,
    pub resource_used: Option<DescribeNamespacesResourceUsed>,
    pub status: Option<String>,
    pub tags: Vec<DescribeNamespacesNamespacesTags>,
}
model! { DescribeNamespacesNamespaces {
    0 "ElasticResourceSpec" elastic_resource_spec: DescribeNamespacesElasticResourceSpec, 1 "GmtCreate" gmt_create: i64,
    2 "GmtModified" gmt_modified: i64,
    3 "GuaranteedResourceSpec" guaranteed_resource_spec: DescribeNamespacesGuaranteedResourceSpec, 4 "Ha" ha: bool,
    5 "Namespace" namespace: String, 6 "ResourceSpec" resource_spec: DescribeNamespacesResourceSpec,
    7 "ResourceUsed" resource_used: DescribeNamespacesResourceUsed, 8 "Status" status: String,
    9 "Tags" tags: Vec<DescribeNamespacesNamespacesTags>
} }

/// In the response of [`DescribeNamespaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNamespacesElasticResourceSpec {
    pub cpu: Option<i64>,
    pub memory_gb: Option<i64>,
}
model! { DescribeNamespacesElasticResourceSpec {
    0 "Cpu" cpu: i64, 1 "MemoryGB" memory_gb: i64
} }

/// In the response of [`DescribeNamespaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNamespacesGuaranteedResourceSpec {
    pub cpu: Option<i64>,
    pub memory_gb: Option<i64>,
}
model! { DescribeNamespacesGuaranteedResourceSpec {
    0 "Cpu" cpu: i64, 1 "MemoryGB" memory_gb: i64
} }

/// In the response of [`DescribeNamespaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNamespacesResourceSpec {
    pub cpu: Option<i64>,
    pub memory_gb: Option<i64>,
}
model! { DescribeNamespacesResourceSpec {
    0 "Cpu" cpu: i64, 1 "MemoryGB" memory_gb: i64
} }

/// In the response of [`DescribeNamespaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNamespacesResourceUsed {
    pub cpu: Option<f64>,
    pub cu: Option<f64>,
    pub memory_gb: Option<f64>,
}
model! { DescribeNamespacesResourceUsed {
    0 "Cpu" cpu: f64, 1 "Cu" cu: f64, 2 "MemoryGB" memory_gb: f64
} }

/// In the response of [`DescribeNamespaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNamespacesNamespacesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeNamespacesNamespacesTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes supported regions: `DescribeSupportedRegions` of `foasconsole` 2021-10-28.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/foasconsole/2021-10-28/DescribeSupportedRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupportedRegions {}
operation! { DescribeSupportedRegions() "DescribeSupportedRegions" -> DescribeSupportedRegionsOutput {}
    { method: "GET", } }

/// Response of [`DescribeSupportedRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupportedRegionsOutput {
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub regions: Vec<DescribeSupportedRegionsRegions>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeSupportedRegionsOutput {
    0 "PageIndex" page_index: i64, 1 "PageSize" page_size: i64,
    2 "Regions" regions: Vec<DescribeSupportedRegionsRegions>, 3 "Success" success: bool,
    4 "TotalCount" total_count: i64, 5 "TotalPage" total_page: i64
} }

/// In the response of [`DescribeSupportedRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupportedRegionsRegions {
    pub description: Option<String>,
    pub extra: Option<String>,
    pub region: Option<String>,
    pub region_name: Option<String>,
}
model! { DescribeSupportedRegionsRegions {
    0 "Description" description: String, 1 "Extra" extra: String, 2 "Region" region: String,
    3 "RegionName" region_name: String
} }

/// Describes supported zones: `DescribeSupportedZones` of `foasconsole` 2021-10-28.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/foasconsole/2021-10-28/DescribeSupportedZones>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupportedZones {
    pub architecture_type: Option<String>,
    pub region: Option<String>,
}
operation! { DescribeSupportedZones() "DescribeSupportedZones" -> DescribeSupportedZonesOutput {
    0 "ArchitectureType" architecture_type: String, 1 "Region" region: String
} { method: "GET", } }

/// Response of [`DescribeSupportedZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupportedZonesOutput {
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
    pub zone_ids: Vec<String>,
}
model! { DescribeSupportedZonesOutput {
    0 "PageIndex" page_index: i64, 1 "PageSize" page_size: i64, 2 "Success" success: bool,
    3 "TotalCount" total_count: i64, 4 "TotalPage" total_page: i64, 5 "ZoneIds" zone_ids: Vec<String>
} }

/// Gets flink ai service: `GetFlinkAiService` of `foasconsole` 2021-10-28.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/foasconsole/2021-10-28/GetFlinkAiService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlinkAiService {
    /// Required.
    pub region: String,
}
operation! { GetFlinkAiService(region: String) "GetFlinkAiService" -> GetFlinkAiServiceOutput {
    0 "Region" region
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetFlinkAiService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlinkAiServiceOutput {
    pub flink_ai_service_dto: Option<GetFlinkAiServiceFlinkAiServiceDTO>,
    pub success: Option<bool>,
}
model! { GetFlinkAiServiceOutput {
    0 "FlinkAiServiceDTO" flink_ai_service_dto: GetFlinkAiServiceFlinkAiServiceDTO, 1 "Success" success: bool
} }

/// In the response of [`GetFlinkAiService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlinkAiServiceFlinkAiServiceDTO {
    pub deletion_protection: Option<bool>,
    pub flink_ai_instance_status: Option<String>,
    pub main_instance_id: Option<String>,
    pub region: Option<String>,
    pub resource_create_time: Option<i64>,
}
model! { GetFlinkAiServiceFlinkAiServiceDTO {
    0 "DeletionProtection" deletion_protection: bool, 1 "FlinkAiInstanceStatus" flink_ai_instance_status: String,
    2 "MainInstanceId" main_instance_id: String, 3 "Region" region: String,
    4 "ResourceCreateTime" resource_create_time: i64
} }

/// Gets flink ai service free quota: `GetFlinkAiServiceFreeQuota` of `foasconsole` 2021-10-28.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/foasconsole/2021-10-28/GetFlinkAiServiceFreeQuota>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlinkAiServiceFreeQuota {
    /// Required.
    pub region: String,
}
operation! { GetFlinkAiServiceFreeQuota(region: String)
    "GetFlinkAiServiceFreeQuota" -> GetFlinkAiServiceFreeQuotaOutput {
    0 "Region" region
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetFlinkAiServiceFreeQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlinkAiServiceFreeQuotaOutput {
    pub flink_ai_free_quota_dto: Option<GetFlinkAiServiceFreeQuotaFlinkAiFreeQuotaDTO>,
    pub success: Option<bool>,
}
model! { GetFlinkAiServiceFreeQuotaOutput {
    0 "FlinkAiFreeQuotaDTO" flink_ai_free_quota_dto: GetFlinkAiServiceFreeQuotaFlinkAiFreeQuotaDTO,
    1 "Success" success: bool
} }

/// In the response of [`GetFlinkAiServiceFreeQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlinkAiServiceFreeQuotaFlinkAiFreeQuotaDTO {
    pub free_quota: Option<f64>,
    pub used_quota_details: Vec<GetFlinkAiServiceFreeQuotaUsedQuotaDetails>,
}
model! { GetFlinkAiServiceFreeQuotaFlinkAiFreeQuotaDTO {
    0 "FreeQuota" free_quota: f64,
    1 "UsedQuotaDetails" used_quota_details: Vec<GetFlinkAiServiceFreeQuotaUsedQuotaDetails>
} }

/// In the response of [`GetFlinkAiServiceFreeQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlinkAiServiceFreeQuotaUsedQuotaDetails {
    pub amount: Option<f64>,
    pub usage_type: Option<String>,
}
model! { GetFlinkAiServiceFreeQuotaUsedQuotaDetails {
    0 "Amount" amount: f64, 1 "UsageType" usage_type: String
} }

/// Lists tag resources: `ListTagResources` of `foasconsole` 2021-10-28.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/foasconsole/2021-10-28/ListTagResources>.
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
    pub success: Option<bool>,
    pub tag_reponse_id: Option<String>,
    pub tag_resources: Vec<ListTagResourcesTagResources>,
}
model! { ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "Success" success: bool, 2 "TagReponseId" tag_reponse_id: String,
    3 "TagResources" tag_resources: Vec<ListTagResourcesTagResources>
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

/// Modifies ai service protection: `ModifyAiServiceProtection` of `foasconsole` 2021-10-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/foasconsole/2021-10-28/ModifyAiServiceProtection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAiServiceProtection {
    /// Required.
    pub deletion_protection: bool,
    /// Required.
    pub region: String,
}
operation! { ModifyAiServiceProtection(deletion_protection: bool, region: String)
    "ModifyAiServiceProtection" -> ModifyAiServiceProtectionOutput {
    0 "DeletionProtection" deletion_protection, 1 "Region" region
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`ModifyAiServiceProtection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAiServiceProtectionOutput {
    pub success: Option<bool>,
}
model! { ModifyAiServiceProtectionOutput {
    0 "Success" success: bool
} }

/// Modifies elastic resource spec: `ModifyElasticResourceSpec` of `foasconsole` 2021-10-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/foasconsole/2021-10-28/ModifyElasticResourceSpec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyElasticResourceSpec {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub region: String,
    /// Required.
    pub resource_spec: ModifyElasticResourceSpecResourceSpec,
}
operation! {
    ModifyElasticResourceSpec(instance_id: String, region: String, resource_spec: ModifyElasticResourceSpecResourceSpec)
    "ModifyElasticResourceSpec" -> ModifyElasticResourceSpecOutput {
    0 "InstanceId" instance_id, 1 "Region" region, 2 "ResourceSpec" resource_spec
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json)
] }

/// In the request of [`ModifyElasticResourceSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyElasticResourceSpecResourceSpec {
    /// Required.
    pub cpu: Option<i64>,
    /// Required.
    pub memory_gb: Option<i64>,
}
input! { ModifyElasticResourceSpecResourceSpec(cpu: i64, memory_gb: i64) {
    0 "Cpu" cpu: i64, 1 "MemoryGB" memory_gb: i64
} }

/// Response of [`ModifyElasticResourceSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyElasticResourceSpecOutput {
    pub order_id: Option<i64>,
    pub success: Option<bool>,
}
model! { ModifyElasticResourceSpecOutput {
    0 "OrderId" order_id: i64, 1 "Success" success: bool
} }

/// Modifies instance spec: `ModifyInstanceSpec` of `foasconsole` 2021-10-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/foasconsole/2021-10-28/ModifyInstanceSpec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceSpec {
    pub ha: Option<bool>,
    pub ha_resource_spec: Option<ModifyInstanceSpecHaResourceSpec>,
    pub ha_vswitch_ids: Option<Vec<String>>,
    /// Required.
    pub instance_id: String,
    pub promotion_code: Option<String>,
    /// Required.
    pub region: String,
    /// Required.
    pub resource_spec: ModifyInstanceSpecResourceSpec,
    pub use_promotion_code: Option<bool>,
}
operation! { ModifyInstanceSpec(instance_id: String, region: String, resource_spec: ModifyInstanceSpecResourceSpec)
    "ModifyInstanceSpec" -> ModifyInstanceSpecOutput {
    0 "Ha" ha: bool, 1 "HaResourceSpec" ha_resource_spec: ModifyInstanceSpecHaResourceSpec,
    2 "HaVSwitchIds" ha_vswitch_ids: Vec<String>, 3 "InstanceId" instance_id, 4 "PromotionCode" promotion_code: String,
    5 "Region" region, 6 "ResourceSpec" resource_spec, 7 "UsePromotionCode" use_promotion_code: bool
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::Json),
    Mark::new(7, Location::Body, Style::None)
] }

/// In the request of [`ModifyInstanceSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceSpecHaResourceSpec {
    pub cpu: Option<i64>,
    pub memory_gb: Option<i64>,
}
input! { ModifyInstanceSpecHaResourceSpec() {
    0 "Cpu" cpu: i64, 1 "MemoryGB" memory_gb: i64
} }

/// In the request of [`ModifyInstanceSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceSpecResourceSpec {
    /// Required.
    pub cpu: Option<i64>,
    /// Required.
    pub memory_gb: Option<i64>,
}
input! { ModifyInstanceSpecResourceSpec(cpu: i64, memory_gb: i64) {
    0 "Cpu" cpu: i64, 1 "MemoryGB" memory_gb: i64
} }

/// Response of [`ModifyInstanceSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceSpecOutput {
    pub order_id: Option<i64>,
    pub success: Option<bool>,
}
model! { ModifyInstanceSpecOutput {
    0 "OrderId" order_id: i64, 1 "Success" success: bool
} }

/// Modifies instance vswitch: `ModifyInstanceVswitch` of `foasconsole` 2021-10-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/foasconsole/2021-10-28/ModifyInstanceVswitch>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceVswitch {
    pub ha_vswitch_ids: Option<Vec<String>>,
    /// Required.
    pub instance_id: String,
    pub vswitch_ids: Option<Vec<String>>,
}
operation! { ModifyInstanceVswitch(instance_id: String) "ModifyInstanceVswitch" -> ModifyInstanceVswitchOutput {
    0 "HaVSwitchIds" ha_vswitch_ids: Vec<String>, 1 "InstanceId" instance_id, 2 "VSwitchIds" vswitch_ids: Vec<String>
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json)
] }

/// Response of [`ModifyInstanceVswitch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceVswitchOutput {
    pub result: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyInstanceVswitchOutput {
    0 "Result" result: String, 1 "Success" success: bool
} }

/// Modifies namespace spec v2: `ModifyNamespaceSpecV2` of `foasconsole` 2021-10-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/foasconsole/2021-10-28/ModifyNamespaceSpecV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNamespaceSpecV2 {
    /// Required.
    pub ha: bool,
    pub elastic_resource_spec: Option<ModifyNamespaceSpecV2ElasticResourceSpec>,
    pub guaranteed_resource_spec: Option<ModifyNamespaceSpecV2GuaranteedResourceSpec>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub region: String,
}
operation! { ModifyNamespaceSpecV2(ha: bool, instance_id: String, namespace: String, region: String)
    "ModifyNamespaceSpecV2" -> ModifyNamespaceSpecV2Output {
    0 "Ha" ha, 1 "ElasticResourceSpec" elastic_resource_spec: ModifyNamespaceSpecV2ElasticResourceSpec,
    2 "GuaranteedResourceSpec" guaranteed_resource_spec: ModifyNamespaceSpecV2GuaranteedResourceSpec,
    3 "InstanceId" instance_id, 4 "Namespace" namespace, 5 "Region" region
} [
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// In the request of [`ModifyNamespaceSpecV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNamespaceSpecV2ElasticResourceSpec {
    /// Required.
    pub cpu: Option<i64>,
    /// Required.
    pub memory_gb: Option<i64>,
}
input! { ModifyNamespaceSpecV2ElasticResourceSpec(cpu: i64, memory_gb: i64) {
    0 "Cpu" cpu: i64, 1 "MemoryGB" memory_gb: i64
} }

/// In the request of [`ModifyNamespaceSpecV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNamespaceSpecV2GuaranteedResourceSpec {
    /// Required.
    pub cpu: Option<i64>,
    /// Required.
    pub memory_gb: Option<i64>,
}
input! { ModifyNamespaceSpecV2GuaranteedResourceSpec(cpu: i64, memory_gb: i64) {
    0 "Cpu" cpu: i64, 1 "MemoryGB" memory_gb: i64
} }

/// Response of [`ModifyNamespaceSpecV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNamespaceSpecV2Output {
    pub success: Option<bool>,
}
model! { ModifyNamespaceSpecV2Output {
    0 "Success" success: bool
} }

/// Modifies prepay instance spec: `ModifyPrepayInstanceSpec` of `foasconsole` 2021-10-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/foasconsole/2021-10-28/ModifyPrepayInstanceSpec>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrepayInstanceSpec {
    pub ha: Option<bool>,
    pub ha_resource_spec: Option<ModifyPrepayInstanceSpecHaResourceSpec>,
    pub ha_vswitch_ids: Option<Vec<String>>,
    pub ha_zone_id: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub region: String,
    /// Required.
    pub resource_spec: ModifyPrepayInstanceSpecResourceSpec,
}
operation! {
    ModifyPrepayInstanceSpec(instance_id: String, region: String, resource_spec: ModifyPrepayInstanceSpecResourceSpec)
    "ModifyPrepayInstanceSpec" -> ModifyPrepayInstanceSpecOutput {
    0 "Ha" ha: bool, 1 "HaResourceSpec" ha_resource_spec: ModifyPrepayInstanceSpecHaResourceSpec,
    2 "HaVSwitchIds" ha_vswitch_ids: Vec<String>, 3 "HaZoneId" ha_zone_id: String, 4 "InstanceId" instance_id,
    5 "Region" region, 6 "ResourceSpec" resource_spec
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::Json)
] }

/// In the request of [`ModifyPrepayInstanceSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrepayInstanceSpecHaResourceSpec {
    pub cpu: Option<i64>,
    pub memory_gb: Option<i64>,
}
input! { ModifyPrepayInstanceSpecHaResourceSpec() {
    0 "Cpu" cpu: i64, 1 "MemoryGB" memory_gb: i64
} }

/// In the request of [`ModifyPrepayInstanceSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrepayInstanceSpecResourceSpec {
    /// Required.
    pub cpu: Option<i64>,
    /// Required.
    pub memory_gb: Option<i64>,
}
input! { ModifyPrepayInstanceSpecResourceSpec(cpu: i64, memory_gb: i64) {
    0 "Cpu" cpu: i64, 1 "MemoryGB" memory_gb: i64
} }

/// Response of [`ModifyPrepayInstanceSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrepayInstanceSpecOutput {
    pub order_id: Option<i64>,
    pub success: Option<bool>,
}
model! { ModifyPrepayInstanceSpecOutput {
    0 "OrderId" order_id: i64, 1 "Success" success: bool
} }

/// Modifies prepay namespace spec: `ModifyPrepayNamespaceSpec` of `foasconsole` 2021-10-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/foasconsole/2021-10-28/ModifyPrepayNamespaceSpec>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrepayNamespaceSpec {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub region: String,
    /// Required.
    pub resource_spec: ModifyPrepayNamespaceSpecResourceSpec,
}
operation! {
    ModifyPrepayNamespaceSpec(instance_id: String, namespace: String, region: String, resource_spec: ModifyPrepayNamespaceSpecResourceSpec)
    "ModifyPrepayNamespaceSpec" -> ModifyPrepayNamespaceSpecOutput {
    0 "InstanceId" instance_id, 1 "Namespace" namespace, 2 "Region" region, 3 "ResourceSpec" resource_spec
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Json)
] }

/// In the request of [`ModifyPrepayNamespaceSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrepayNamespaceSpecResourceSpec {
    /// Required.
    pub cpu: Option<i64>,
    /// Required.
    pub memory_gb: Option<i64>,
}
input! { ModifyPrepayNamespaceSpecResourceSpec(cpu: i64, memory_gb: i64) {
    0 "Cpu" cpu: i64, 1 "MemoryGB" memory_gb: i64
} }

/// Response of [`ModifyPrepayNamespaceSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrepayNamespaceSpecOutput {
    pub success: Option<bool>,
}
model! { ModifyPrepayNamespaceSpecOutput {
    0 "Success" success: bool
} }

/// Opens flink ai service: `OpenFlinkAiService` of `foasconsole` 2021-10-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/foasconsole/2021-10-28/OpenFlinkAiService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenFlinkAiService {
    /// Required.
    pub region: String,
}
operation! { OpenFlinkAiService(region: String) "OpenFlinkAiService" -> OpenFlinkAiServiceOutput {
    0 "Region" region
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`OpenFlinkAiService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenFlinkAiServiceOutput {
    pub order_info: Option<OpenFlinkAiServiceOrderInfo>,
    pub success: Option<bool>,
}
model! { OpenFlinkAiServiceOutput {
    0 "OrderInfo" order_info: OpenFlinkAiServiceOrderInfo, 1 "Success" success: bool
} }

/// In the response of [`OpenFlinkAiService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenFlinkAiServiceOrderInfo {
    pub instance_id: Option<String>,
    pub order_id: Option<i64>,
}
model! { OpenFlinkAiServiceOrderInfo {
    0 "InstanceId" instance_id: String, 1 "OrderId" order_id: i64
} }

/// Queries convert instance price: `QueryConvertInstancePrice` of `foasconsole` 2021-10-28.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/foasconsole/2021-10-28/QueryConvertInstancePrice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryConvertInstancePrice {
    /// Required.
    pub duration: i64,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub is_auto_renew: bool,
    /// Required.
    pub namespace_resource_specs: Vec<QueryConvertInstancePriceNamespaceResourceSpecs>,
    /// Required.
    pub pricing_cycle: String,
    pub promotion_code: Option<String>,
    /// Required.
    pub region: String,
    pub use_promotion_code: Option<bool>,
}

/// Arguments of [`QueryConvertInstancePrice::new`].
pub struct QueryConvertInstancePriceRequired {
    pub duration: i64,
    pub instance_id: String,
    pub is_auto_renew: bool,
    pub namespace_resource_specs: Vec<QueryConvertInstancePriceNamespaceResourceSpecs>,
    pub pricing_cycle: String,
    pub region: String,
}
operation! {
    QueryConvertInstancePrice { QueryConvertInstancePriceRequired: duration, instance_id, is_auto_renew, namespace_resource_specs, pricing_cycle, region }
    "QueryConvertInstancePrice" -> QueryConvertInstancePriceOutput {
    0 "Duration" duration, 1 "InstanceId" instance_id, 2 "IsAutoRenew" is_auto_renew,
    3 "NamespaceResourceSpecs" namespace_resource_specs, 4 "PricingCycle" pricing_cycle,
    5 "PromotionCode" promotion_code: String, 6 "Region" region, 7 "UsePromotionCode" use_promotion_code: bool
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Json),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] }

/// In the request of [`QueryConvertInstancePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryConvertInstancePriceNamespaceResourceSpecs {
    /// Required.
    pub namespace: Option<String>,
    /// Required.
    pub resource_spec: Option<QueryConvertInstancePriceResourceSpec>,
}
input! {
    QueryConvertInstancePriceNamespaceResourceSpecs(namespace: String, resource_spec: QueryConvertInstancePriceResourceSpec) {
    0 "Namespace" namespace: String, 1 "ResourceSpec" resource_spec: QueryConvertInstancePriceResourceSpec
} }

/// In the request of [`QueryConvertInstancePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryConvertInstancePriceResourceSpec {
    /// Required.
    pub cpu: Option<i64>,
    /// Required.
    pub memory_gb: Option<i64>,
}
input! { QueryConvertInstancePriceResourceSpec(cpu: i64, memory_gb: i64) {
    0 "Cpu" cpu: i64, 1 "MemoryGB" memory_gb: i64
} }

/// Response of [`QueryConvertInstancePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryConvertInstancePriceOutput {
    pub price_info: Option<QueryConvertInstancePricePriceInfo>,
    pub success: Option<bool>,
}
model! { QueryConvertInstancePriceOutput {
    0 "PriceInfo" price_info: QueryConvertInstancePricePriceInfo, 1 "Success" success: bool
} }

/// In the response of [`QueryConvertInstancePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryConvertInstancePricePriceInfo {
    pub code: Option<String>,
    pub currency: Option<String>,
    pub depreciate_info: Option<QueryConvertInstancePriceDepreciateInfo>,
    pub discount_amount: Option<f64>,
    pub is_contract_activity: Option<bool>,
    pub lx_request_id: Option<String>,
    pub message: Option<String>,
    pub optional_promotions: Vec<QueryConvertInstancePriceOptionalPromotions>,
    pub original_amount: Option<f64>,
    pub rules: Vec<QueryConvertInstancePriceRules>,
    pub stand_discount_price: Option<String>,
    pub stand_price: Option<String>,
    pub trade_amount: Option<f64>,
}
model! { QueryConvertInstancePricePriceInfo {
    0 "Code" code: String, 1 "Currency" currency: String,
    2 "DepreciateInfo" depreciate_info: QueryConvertInstancePriceDepreciateInfo,
    3 "DiscountAmount" discount_amount: f64, 4 "IsContractActivity" is_contract_activity: bool,
    5 "LxRequestId" lx_request_id: String, 6 "Message" message: String,
    7 "OptionalPromotions" optional_promotions: Vec<QueryConvertInstancePriceOptionalPromotions>,
    8 "OriginalAmount" original_amount: f64, 9 "Rules" rules: Vec<QueryConvertInstancePriceRules>,
    10 "StandDiscountPrice" stand_discount_price: String, 11 "StandPrice" stand_price: String,
    12 "TradeAmount" trade_amount: f64
} }

/// In the response of [`QueryConvertInstancePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryConvertInstancePriceDepreciateInfo {
    pub cheap_rate: Option<String>,
    pub cheap_stand_amount: Option<String>,
    pub is_show: Option<bool>,
    pub month_price: Option<String>,
    pub original_stand_amount: Option<String>,
    pub start_time: Option<String>,
}
model! { QueryConvertInstancePriceDepreciateInfo {
    0 "CheapRate" cheap_rate: String, 1 "CheapStandAmount" cheap_stand_amount: String, 2 "IsShow" is_show: bool,
    3 "MonthPrice" month_price: String, 4 "OriginalStandAmount" original_stand_amount: String,
    5 "StartTime" start_time: String
} }

/// In the response of [`QueryConvertInstancePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryConvertInstancePriceOptionalPromotions {
    pub promotion_desc: Option<String>,
    pub promotion_name: Option<String>,
    pub promotion_option_no: Option<String>,
    pub selected: Option<bool>,
}
model! { QueryConvertInstancePriceOptionalPromotions {
    0 "PromotionDesc" promotion_desc: String, 1 "PromotionName" promotion_name: String,
    2 "PromotionOptionNo" promotion_option_no: String, 3 "Selected" selected: bool
} }

/// In the response of [`QueryConvertInstancePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryConvertInstancePriceRules {
    pub description: Option<String>,
    pub rule_id: Option<i64>,
}
model! { QueryConvertInstancePriceRules {
    0 "Description" description: String, 1 "RuleId" rule_id: i64
} }

/// Queries convert prepay instance price: `QueryConvertPrepayInstancePrice` of `foasconsole` 2021-10-28.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/foasconsole/2021-10-28/QueryConvertPrepayInstancePrice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryConvertPrepayInstancePrice {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub region: String,
}
operation! { QueryConvertPrepayInstancePrice(instance_id: String, region: String)
    "QueryConvertPrepayInstancePrice" -> QueryConvertPrepayInstancePriceOutput {
    0 "InstanceId" instance_id, 1 "Region" region
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`QueryConvertPrepayInstancePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryConvertPrepayInstancePriceOutput {
    pub price_info: Option<QueryConvertPrepayInstancePricePriceInfo>,
    pub success: Option<bool>,
}
model! { QueryConvertPrepayInstancePriceOutput {
    0 "PriceInfo" price_info: QueryConvertPrepayInstancePricePriceInfo, 1 "Success" success: bool
} }

/// In the response of [`QueryConvertPrepayInstancePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryConvertPrepayInstancePricePriceInfo {
    pub code: Option<String>,
    pub currency: Option<String>,
    pub depreciate_info: Option<QueryConvertPrepayInstancePriceDepreciateInfo>,
    pub discount_amount: Option<f64>,
    pub is_contract_activity: Option<bool>,
    pub lx_request_id: Option<String>,
    pub message: Option<String>,
    pub optional_promotions: Vec<QueryConvertPrepayInstancePriceOptionalPromotions>,
    pub original_amount: Option<f64>,
    pub rules: Vec<QueryConvertPrepayInstancePriceRules>,
    pub stand_discount_price: Option<String>,
    pub stand_price: Option<String>,
    pub trade_amount: Option<f64>,
}
model! { QueryConvertPrepayInstancePricePriceInfo {
    0 "Code" code: String, 1 "Currency" currency: String,
    2 "DepreciateInfo" depreciate_info: QueryConvertPrepayInstancePriceDepreciateInfo,
    3 "DiscountAmount" discount_amount: f64, 4 "IsContractActivity" is_contract_activity: bool,
    5 "LxRequestId" lx_request_id: String, 6 "Message" message: String,
    7 "OptionalPromotions" optional_promotions: Vec<QueryConvertPrepayInstancePriceOptionalPromotions>,
    8 "OriginalAmount" original_amount: f64, 9 "Rules" rules: Vec<QueryConvertPrepayInstancePriceRules>,
    10 "StandDiscountPrice" stand_discount_price: String, 11 "StandPrice" stand_price: String,
    12 "TradeAmount" trade_amount: f64
} }

/// In the response of [`QueryConvertPrepayInstancePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryConvertPrepayInstancePriceDepreciateInfo {
    pub cheap_rate: Option<String>,
    pub cheap_stand_amount: Option<String>,
    pub is_show: Option<bool>,
    pub month_price: Option<String>,
    pub original_stand_amount: Option<String>,
    pub start_time: Option<String>,
}
model! { QueryConvertPrepayInstancePriceDepreciateInfo {
    0 "CheapRate" cheap_rate: String, 1 "CheapStandAmount" cheap_stand_amount: String, 2 "IsShow" is_show: bool,
    3 "MonthPrice" month_price: String, 4 "OriginalStandAmount" original_stand_amount: String,
    5 "StartTime" start_time: String
} }

/// In the response of [`QueryConvertPrepayInstancePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryConvertPrepayInstancePriceOptionalPromotions {
    pub promotion_desc: Option<String>,
    pub promotion_name: Option<String>,
    pub promotion_option_no: Option<String>,
    pub selected: Option<bool>,
}
model! { QueryConvertPrepayInstancePriceOptionalPromotions {
    0 "PromotionDesc" promotion_desc: String, 1 "PromotionName" promotion_name: String,
    2 "PromotionOptionNo" promotion_option_no: String, 3 "Selected" selected: bool
} }

/// In the response of [`QueryConvertPrepayInstancePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryConvertPrepayInstancePriceRules {
    pub description: Option<String>,
    pub rule_id: Option<i64>,
}
model! { QueryConvertPrepayInstancePriceRules {
    0 "Description" description: String, 1 "RuleId" rule_id: i64
} }

/// Queries create instance price: `QueryCreateInstancePrice` of `foasconsole` 2021-10-28.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/foasconsole/2021-10-28/QueryCreateInstancePrice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCreateInstancePrice {
    pub architecture_type: Option<String>,
    pub auto_renew: Option<bool>,
    /// Required.
    pub charge_type: String,
    pub duration: Option<i64>,
    pub extra: Option<String>,
    pub ha: Option<bool>,
    pub ha_resource_spec: Option<QueryCreateInstancePriceHaResourceSpec>,
    pub instance_name: Option<String>,
    pub pricing_cycle: Option<String>,
    pub promotion_code: Option<String>,
    /// Required.
    pub region: String,
    pub resource_spec: Option<QueryCreateInstancePriceResourceSpec>,
    pub storage: Option<QueryCreateInstancePriceStorage>,
    pub use_promotion_code: Option<bool>,
    pub vswitch_ids: Option<Vec<String>>,
    pub vpc_id: Option<String>,
}
operation! { QueryCreateInstancePrice(charge_type: String, region: String)
    "QueryCreateInstancePrice" -> QueryCreateInstancePriceOutput {
    0 "ArchitectureType" architecture_type: String, 1 "AutoRenew" auto_renew: bool, 2 "ChargeType" charge_type,
    3 "Duration" duration: i64, 4 "Extra" extra: String, 5 "Ha" ha: bool,
    6 "HaResourceSpec" ha_resource_spec: QueryCreateInstancePriceHaResourceSpec, 7 "InstanceName" instance_name: String,
    8 "PricingCycle" pricing_cycle: String, 9 "PromotionCode" promotion_code: String, 10 "Region" region,
    11 "ResourceSpec" resource_spec: QueryCreateInstancePriceResourceSpec,
    12 "Storage" storage: QueryCreateInstancePriceStorage, 13 "UsePromotionCode" use_promotion_code: bool,
    14 "VSwitchIds" vswitch_ids: Vec<String>, 15 "VpcId" vpc_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::Json),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::Json),
    Mark::new(12, Location::Body, Style::Json),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::Json),
    Mark::new(15, Location::Body, Style::None)
] }

/// In the request of [`QueryCreateInstancePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCreateInstancePriceHaResourceSpec {
    pub cpu: Option<i64>,
    pub memory_gb: Option<i64>,
}
input! { QueryCreateInstancePriceHaResourceSpec() {
    0 "Cpu" cpu: i64, 1 "MemoryGB" memory_gb: i64
} }

/// In the request of [`QueryCreateInstancePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCreateInstancePriceResourceSpec {
    pub cpu: Option<i64>,
    pub memory_gb: Option<i64>,
}
input! { QueryCreateInstancePriceResourceSpec() {
    0 "Cpu" cpu: i64, 1 "MemoryGB" memory_gb: i64
} }

/// In the request of [`QueryCreateInstancePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCreateInstancePriceStorage {
    pub oss: Option<QueryCreateInstancePriceOss>,
}
input! { QueryCreateInstancePriceStorage() {
    0 "Oss" oss: QueryCreateInstancePriceOss
} }

/// In the request of [`QueryCreateInstancePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCreateInstancePriceOss {
    pub bucket: Option<String>,
}
input! { QueryCreateInstancePriceOss() {
    0 "Bucket" bucket: String
} }

/// Response of [`QueryCreateInstancePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCreateInstancePriceOutput {
    pub price_info: Option<QueryCreateInstancePricePriceInfo>,
    pub success: Option<bool>,
}
model! { QueryCreateInstancePriceOutput {
    0 "PriceInfo" price_info: QueryCreateInstancePricePriceInfo, 1 "Success" success: bool
} }

/// In the response of [`QueryCreateInstancePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCreateInstancePricePriceInfo {
    pub code: Option<String>,
    pub currency: Option<String>,
    pub depreciate_info: Option<QueryCreateInstancePriceDepreciateInfo>,
    pub discount_amount: Option<f64>,
    pub is_contract_activity: Option<bool>,
    pub lx_request_id: Option<String>,
    pub message: Option<String>,
    pub optional_promotions: Vec<QueryCreateInstancePriceOptionalPromotions>,
    pub original_amount: Option<f64>,
    pub rules: Vec<QueryCreateInstancePriceRules>,
    pub stand_discount_price: Option<String>,
    pub stand_price: Option<String>,
    pub trade_amount: Option<f64>,
}
model! { QueryCreateInstancePricePriceInfo {
    0 "Code" code: String, 1 "Currency" currency: String,
    2 "DepreciateInfo" depreciate_info: QueryCreateInstancePriceDepreciateInfo, 3 "DiscountAmount" discount_amount: f64,
    4 "IsContractActivity" is_contract_activity: bool, 5 "LxRequestId" lx_request_id: String,
    6 "Message" message: String,
    7 "OptionalPromotions" optional_promotions: Vec<QueryCreateInstancePriceOptionalPromotions>,
    8 "OriginalAmount" original_amount: f64, 9 "Rules" rules: Vec<QueryCreateInstancePriceRules>,
    10 "StandDiscountPrice" stand_discount_price: String, 11 "StandPrice" stand_price: String,
    12 "TradeAmount" trade_amount: f64
} }

/// In the response of [`QueryCreateInstancePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCreateInstancePriceDepreciateInfo {
    pub cheap_rate: Option<String>,
    pub cheap_stand_amount: Option<String>,
    pub is_show: Option<bool>,
    pub month_price: Option<String>,
    pub original_stand_amount: Option<String>,
    pub start_time: Option<String>,
}
model! { QueryCreateInstancePriceDepreciateInfo {
    0 "CheapRate" cheap_rate: String, 1 "CheapStandAmount" cheap_stand_amount: String, 2 "IsShow" is_show: bool,
    3 "MonthPrice" month_price: String, 4 "OriginalStandAmount" original_stand_amount: String,
    5 "StartTime" start_time: String
} }

/// In the response of [`QueryCreateInstancePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCreateInstancePriceOptionalPromotions {
    pub promotion_desc: Option<String>,
    pub promotion_name: Option<String>,
    pub promotion_option_no: Option<String>,
    pub selected: Option<bool>,
}
model! { QueryCreateInstancePriceOptionalPromotions {
    0 "PromotionDesc" promotion_desc: String, 1 "PromotionName" promotion_name: String,
    2 "PromotionOptionNo" promotion_option_no: String, 3 "Selected" selected: bool
} }

/// In the response of [`QueryCreateInstancePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCreateInstancePriceRules {
    pub description: Option<String>,
    pub rule_id: Option<i64>,
}
model! { QueryCreateInstancePriceRules {
    0 "Description" description: String, 1 "RuleId" rule_id: i64
} }

/// Queries modify instance price: `QueryModifyInstancePrice` of `foasconsole` 2021-10-28.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/foasconsole/2021-10-28/QueryModifyInstancePrice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryModifyInstancePrice {
    pub ha: Option<bool>,
    pub ha_resource_spec: Option<QueryModifyInstancePriceHaResourceSpec>,
    pub ha_vswitch_ids: Option<Vec<String>>,
    /// Required.
    pub instance_id: String,
    pub promotion_code: Option<String>,
    /// Required.
    pub region: String,
    /// Required.
    pub resource_spec: QueryModifyInstancePriceResourceSpec,
    pub use_promotion_code: Option<bool>,
}
operation! {
    QueryModifyInstancePrice(instance_id: String, region: String, resource_spec: QueryModifyInstancePriceResourceSpec)
    "QueryModifyInstancePrice" -> QueryModifyInstancePriceOutput {
    0 "Ha" ha: bool, 1 "HaResourceSpec" ha_resource_spec: QueryModifyInstancePriceHaResourceSpec,
    2 "HaVSwitchIds" ha_vswitch_ids: Vec<String>, 3 "InstanceId" instance_id, 4 "PromotionCode" promotion_code: String,
    5 "Region" region, 6 "ResourceSpec" resource_spec, 7 "UsePromotionCode" use_promotion_code: bool
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::Json),
    Mark::new(7, Location::Body, Style::None)
] }

/// In the request of [`QueryModifyInstancePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryModifyInstancePriceHaResourceSpec {
    pub cpu: Option<i64>,
    pub memory_gb: Option<i64>,
}
input! { QueryModifyInstancePriceHaResourceSpec() {
    0 "Cpu" cpu: i64, 1 "MemoryGB" memory_gb: i64
} }

/// In the request of [`QueryModifyInstancePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryModifyInstancePriceResourceSpec {
    /// Required.
    pub cpu: Option<i64>,
    /// Required.
    pub memory_gb: Option<i64>,
}
input! { QueryModifyInstancePriceResourceSpec(cpu: i64, memory_gb: i64) {
    0 "Cpu" cpu: i64, 1 "MemoryGB" memory_gb: i64
} }

/// Response of [`QueryModifyInstancePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryModifyInstancePriceOutput {
    pub price_info: Option<QueryModifyInstancePricePriceInfo>,
    pub success: Option<bool>,
}
model! { QueryModifyInstancePriceOutput {
    0 "PriceInfo" price_info: QueryModifyInstancePricePriceInfo, 1 "Success" success: bool
} }

/// In the response of [`QueryModifyInstancePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryModifyInstancePricePriceInfo {
    pub code: Option<String>,
    pub currency: Option<String>,
    pub depreciate_info: Option<QueryModifyInstancePriceDepreciateInfo>,
    pub discount_amount: Option<f64>,
    pub is_contract_activity: Option<bool>,
    pub lx_request_id: Option<String>,
    pub message: Option<String>,
    pub optional_promotions: Vec<QueryModifyInstancePriceOptionalPromotions>,
    pub original_amount: Option<f64>,
    pub rules: Vec<QueryModifyInstancePriceRules>,
    pub stand_discount_price: Option<String>,
    pub stand_price: Option<String>,
    pub trade_amount: Option<f64>,
}
model! { QueryModifyInstancePricePriceInfo {
    0 "Code" code: String, 1 "Currency" currency: String,
    2 "DepreciateInfo" depreciate_info: QueryModifyInstancePriceDepreciateInfo, 3 "DiscountAmount" discount_amount: f64,
    4 "IsContractActivity" is_contract_activity: bool, 5 "LxRequestId" lx_request_id: String,
    6 "Message" message: String,
    7 "OptionalPromotions" optional_promotions: Vec<QueryModifyInstancePriceOptionalPromotions>,
    8 "OriginalAmount" original_amount: f64, 9 "Rules" rules: Vec<QueryModifyInstancePriceRules>,
    10 "StandDiscountPrice" stand_discount_price: String, 11 "StandPrice" stand_price: String,
    12 "TradeAmount" trade_amount: f64
} }

/// In the response of [`QueryModifyInstancePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryModifyInstancePriceDepreciateInfo {
    pub cheap_rate: Option<String>,
    pub cheap_stand_amount: Option<String>,
    pub is_show: Option<bool>,
    pub month_price: Option<String>,
    pub original_stand_amount: Option<String>,
    pub start_time: Option<String>,
}
model! { QueryModifyInstancePriceDepreciateInfo {
    0 "CheapRate" cheap_rate: String, 1 "CheapStandAmount" cheap_stand_amount: String, 2 "IsShow" is_show: bool,
    3 "MonthPrice" month_price: String, 4 "OriginalStandAmount" original_stand_amount: String,
    5 "StartTime" start_time: String
} }

/// In the response of [`QueryModifyInstancePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryModifyInstancePriceOptionalPromotions {
    pub promotion_desc: Option<String>,
    pub promotion_name: Option<String>,
    pub promotion_option_no: Option<String>,
    pub selected: Option<bool>,
}
model! { QueryModifyInstancePriceOptionalPromotions {
    0 "PromotionDesc" promotion_desc: String, 1 "PromotionName" promotion_name: String,
    2 "PromotionOptionNo" promotion_option_no: String, 3 "Selected" selected: bool
} }

/// In the response of [`QueryModifyInstancePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryModifyInstancePriceRules {
    pub description: Option<String>,
    pub rule_id: Option<i64>,
}
model! { QueryModifyInstancePriceRules {
    0 "Description" description: String, 1 "RuleId" rule_id: i64
} }

/// Queries renew instance price: `QueryRenewInstancePrice` of `foasconsole` 2021-10-28.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/foasconsole/2021-10-28/QueryRenewInstancePrice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRenewInstancePrice {
    /// Required.
    pub duration: i64,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub pricing_cycle: String,
    pub promotion_code: Option<String>,
    /// Required.
    pub region: String,
    pub use_promotion_code: Option<bool>,
}
operation! { QueryRenewInstancePrice(duration: i64, instance_id: String, pricing_cycle: String, region: String)
    "QueryRenewInstancePrice" -> QueryRenewInstancePriceOutput {
    0 "Duration" duration, 1 "InstanceId" instance_id, 2 "PricingCycle" pricing_cycle,
    3 "PromotionCode" promotion_code: String, 4 "Region" region, 5 "UsePromotionCode" use_promotion_code: bool
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`QueryRenewInstancePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRenewInstancePriceOutput {
    pub price_info: Option<QueryRenewInstancePricePriceInfo>,
    pub success: Option<bool>,
}
model! { QueryRenewInstancePriceOutput {
    0 "PriceInfo" price_info: QueryRenewInstancePricePriceInfo, 1 "Success" success: bool
} }

/// In the response of [`QueryRenewInstancePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRenewInstancePricePriceInfo {
    pub code: Option<String>,
    pub currency: Option<String>,
    pub depreciate_info: Option<QueryRenewInstancePriceDepreciateInfo>,
    pub discount_amount: Option<f64>,
    pub is_contract_activity: Option<bool>,
    pub lx_request_id: Option<String>,
    pub message: Option<String>,
    pub optional_promotions: Vec<QueryRenewInstancePriceOptionalPromotions>,
    pub original_amount: Option<f64>,
    pub rules: Vec<QueryRenewInstancePriceRules>,
    pub stand_discount_price: Option<String>,
    pub stand_price: Option<String>,
    pub trade_amount: Option<f64>,
}
model! { QueryRenewInstancePricePriceInfo {
    0 "Code" code: String, 1 "Currency" currency: String,
    2 "DepreciateInfo" depreciate_info: QueryRenewInstancePriceDepreciateInfo, 3 "DiscountAmount" discount_amount: f64,
    4 "IsContractActivity" is_contract_activity: bool, 5 "LxRequestId" lx_request_id: String,
    6 "Message" message: String,
    7 "OptionalPromotions" optional_promotions: Vec<QueryRenewInstancePriceOptionalPromotions>,
    8 "OriginalAmount" original_amount: f64, 9 "Rules" rules: Vec<QueryRenewInstancePriceRules>,
    10 "StandDiscountPrice" stand_discount_price: String, 11 "StandPrice" stand_price: String,
    12 "TradeAmount" trade_amount: f64
} }

/// In the response of [`QueryRenewInstancePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRenewInstancePriceDepreciateInfo {
    pub cheap_rate: Option<String>,
    pub cheap_stand_amount: Option<String>,
    pub is_show: Option<bool>,
    pub month_price: Option<String>,
    pub original_stand_amount: Option<String>,
    pub start_time: Option<String>,
}
model! { QueryRenewInstancePriceDepreciateInfo {
    0 "CheapRate" cheap_rate: String, 1 "CheapStandAmount" cheap_stand_amount: String, 2 "IsShow" is_show: bool,
    3 "MonthPrice" month_price: String, 4 "OriginalStandAmount" original_stand_amount: String,
    5 "StartTime" start_time: String
} }

/// In the response of [`QueryRenewInstancePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRenewInstancePriceOptionalPromotions {
    pub promotion_desc: Option<String>,
    pub promotion_name: Option<String>,
    pub promotion_option_no: Option<String>,
    pub selected: Option<bool>,
}
model! { QueryRenewInstancePriceOptionalPromotions {
    0 "PromotionDesc" promotion_desc: String, 1 "PromotionName" promotion_name: String,
    2 "PromotionOptionNo" promotion_option_no: String, 3 "Selected" selected: bool
} }

/// In the response of [`QueryRenewInstancePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRenewInstancePriceRules {
    pub description: Option<String>,
    pub rule_id: Option<i64>,
}
model! { QueryRenewInstancePriceRules {
    0 "Description" description: String, 1 "RuleId" rule_id: i64
} }

/// Renews instance: `RenewInstance` of `foasconsole` 2021-10-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/foasconsole/2021-10-28/RenewInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewInstance {
    /// Required.
    pub duration: i64,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub pricing_cycle: String,
    pub promotion_code: Option<String>,
    /// Required.
    pub region: String,
    pub use_promotion_code: Option<bool>,
}
operation! { RenewInstance(duration: i64, instance_id: String, pricing_cycle: String, region: String)
    "RenewInstance" -> RenewInstanceOutput {
    0 "Duration" duration, 1 "InstanceId" instance_id, 2 "PricingCycle" pricing_cycle,
    3 "PromotionCode" promotion_code: String, 4 "Region" region, 5 "UsePromotionCode" use_promotion_code: bool
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`RenewInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewInstanceOutput {
    pub order_id: Option<i64>,
    pub success: Option<bool>,
}
model! { RenewInstanceOutput {
    0 "OrderId" order_id: i64, 1 "Success" success: bool
} }

/// `TagResources` of `foasconsole` 2021-10-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/foasconsole/2021-10-28/TagResources>.
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
    "TagResources" -> TagResourcesOutput {
    0 "RegionId" region_id, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type, 3 "Tag" tag
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
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub tag_response_id: Option<String>,
}
model! { TagResourcesOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool,
    3 "TagResponseId" tag_response_id: String
} }

/// `UntagResources` of `foasconsole` 2021-10-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/foasconsole/2021-10-28/UntagResources>.
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
    "UntagResources" -> UntagResourcesOutput {
    0 "All" all: bool, 1 "RegionId" region_id, 2 "ResourceId" resource_id, 3 "ResourceType" resource_type,
    4 "TagKey" tag_key: Vec<String>
} }

/// Response of [`UntagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResourcesOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub tag_response_id: Option<String>,
}
model! { UntagResourcesOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool,
    3 "TagResponseId" tag_response_id: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    CloseFlinkAiService, ConvertHybridInstance, ConvertInstance, ConvertPrepayInstance, CreateInstance, CreateNamespace,
    DeleteInstance, DeleteNamespace, DescribeInstances, DescribeNamespaces, DescribeSupportedRegions,
    DescribeSupportedZones, GetFlinkAiService, GetFlinkAiServiceFreeQuota, ListTagResources, ModifyAiServiceProtection,
    ModifyElasticResourceSpec, ModifyInstanceSpec, ModifyInstanceVswitch, ModifyNamespaceSpecV2,
    ModifyPrepayInstanceSpec, ModifyPrepayNamespaceSpec, OpenFlinkAiService, QueryConvertInstancePrice,
    QueryConvertPrepayInstancePrice, QueryCreateInstancePrice, QueryModifyInstancePrice, QueryRenewInstancePrice,
    RenewInstance, TagResources, UntagResources
}
