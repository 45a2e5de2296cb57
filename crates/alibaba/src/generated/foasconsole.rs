//! `foasconsole` 2021-10-28.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
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
    vpc: &[
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
    global: "foasconsole.aliyuncs.com",
    rule: Rule::Regional,
};

static SERVICE: Service =
    Service { name: "foasconsole", version: "2021-10-28", code: "foasconsole", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseFlinkAiService {
    pub region: String,
}
operation! { CloseFlinkAiService(region: String) "CloseFlinkAiService" -> CloseFlinkAiServiceOutput {
    0 "Region" region
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseFlinkAiServiceOutput {
    pub success: Option<bool>,
}
model! { CloseFlinkAiServiceOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertHybridInstance {
    pub instance_id: String,
    pub region: String,
    pub resource_spec: ConvertHybridInstanceResourceSpec,
}
operation! { ConvertHybridInstance(instance_id: String, region: String, resource_spec: ConvertHybridInstanceResourceSpec)
    "ConvertHybridInstance" -> ConvertHybridInstanceOutput {
    0 "InstanceId" instance_id, 1 "Region" region, 2 "ResourceSpec" resource_spec
} [
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertHybridInstanceResourceSpec {
    pub cpu: Option<i64>,
    pub memory_gb: Option<i64>,
}
input! { ConvertHybridInstanceResourceSpec(cpu: i64, memory_gb: i64) {
    0 "Cpu" cpu: i64, 1 "MemoryGB" memory_gb: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertHybridInstanceOutput {
    pub err_code: Option<String>,
    pub order_info: Option<ConvertHybridInstanceOrderInfo>,
    pub success: Option<bool>,
}
model! { ConvertHybridInstanceOutput {
    0 "ErrCode" err_code, 1 "OrderInfo" order_info, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertHybridInstanceOrderInfo {
    pub elastic_instance_id: Option<String>,
    pub instance_id: Option<String>,
    pub order_id: Option<i64>,
}
model! { ConvertHybridInstanceOrderInfo {
    0 "ElasticInstanceId" elastic_instance_id, 1 "InstanceId" instance_id, 2 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertInstance {
    pub duration: i64,
    pub instance_id: String,
    pub is_auto_renew: bool,
    pub namespace_resource_specs: Vec<ConvertInstanceNamespaceResourceSpecs>,
    pub pricing_cycle: String,
    pub promotion_code: Option<String>,
    pub region: String,
    pub use_promotion_code: Option<bool>,
}

/// What [`ConvertInstance::new`] takes.
pub struct ConvertInstanceRequired {
    pub duration: i64,
    pub instance_id: String,
    pub is_auto_renew: bool,
    pub namespace_resource_specs: Vec<ConvertInstanceNamespaceResourceSpecs>,
    pub pricing_cycle: String,
    pub region: String,
}
operation! { ConvertInstance{ConvertInstanceRequired: duration, instance_id, is_auto_renew, namespace_resource_specs, pricing_cycle, region}
    "ConvertInstance" -> ConvertInstanceOutput {
    0 "Duration" duration, 1 "InstanceId" instance_id, 2 "IsAutoRenew" is_auto_renew,
    3 "NamespaceResourceSpecs" namespace_resource_specs, 4 "PricingCycle" pricing_cycle,
    5 "PromotionCode" promotion_code: String, 6 "Region" region, 7 "UsePromotionCode" use_promotion_code: bool
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::Json },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertInstanceNamespaceResourceSpecs {
    pub namespace: Option<String>,
    pub resource_spec: Option<ConvertInstanceResourceSpec>,
}
input! { ConvertInstanceNamespaceResourceSpecs(namespace: String, resource_spec: ConvertInstanceResourceSpec) {
    0 "Namespace" namespace: String, 1 "ResourceSpec" resource_spec: ConvertInstanceResourceSpec
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertInstanceResourceSpec {
    pub cpu: Option<i64>,
    pub memory_gb: Option<i64>,
}
input! { ConvertInstanceResourceSpec(cpu: i64, memory_gb: i64) {
    0 "Cpu" cpu: i64, 1 "MemoryGB" memory_gb: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertInstanceOutput {
    pub order_id: Option<i64>,
    pub success: Option<bool>,
}
model! { ConvertInstanceOutput {
    0 "OrderId" order_id, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertPrepayInstance {
    pub instance_id: String,
    pub region: String,
}
operation! { ConvertPrepayInstance(instance_id: String, region: String)
    "ConvertPrepayInstance" -> ConvertPrepayInstanceOutput {
    0 "InstanceId" instance_id, 1 "Region" region
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertPrepayInstanceOutput {
    pub order_id: Option<i64>,
    pub success: Option<bool>,
}
model! { ConvertPrepayInstanceOutput {
    0 "OrderId" order_id, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstance {
    pub architecture_type: Option<String>,
    pub auto_renew: Option<bool>,
    pub charge_type: String,
    pub duration: Option<i64>,
    pub extra: Option<String>,
    pub ha: Option<bool>,
    pub ha_resource_spec: Option<CreateInstanceHaResourceSpec>,
    pub ha_v_switch_ids: Option<Vec<String>>,
    pub instance_name: String,
    pub monitor_type: Option<String>,
    pub pricing_cycle: Option<String>,
    pub promotion_code: Option<String>,
    pub region: String,
    pub resource_group_id: Option<String>,
    pub resource_spec: Option<CreateInstanceResourceSpec>,
    pub storage: CreateInstanceStorage,
    pub tag: Option<Vec<CreateInstanceTag>>,
    pub use_promotion_code: Option<bool>,
    pub v_switch_ids: Vec<String>,
    pub vpc_id: String,
}

/// What [`CreateInstance::new`] takes.
pub struct CreateInstanceRequired {
    pub charge_type: String,
    pub instance_name: String,
    pub region: String,
    pub storage: CreateInstanceStorage,
    pub v_switch_ids: Vec<String>,
    pub vpc_id: String,
}
operation! { CreateInstance{CreateInstanceRequired: charge_type, instance_name, region, storage, v_switch_ids, vpc_id}
    "CreateInstance" -> CreateInstanceOutput {
    0 "ArchitectureType" architecture_type: String, 1 "AutoRenew" auto_renew: bool, 2 "ChargeType" charge_type,
    3 "Duration" duration: i64, 4 "Extra" extra: String, 5 "Ha" ha: bool,
    6 "HaResourceSpec" ha_resource_spec: CreateInstanceHaResourceSpec, 7 "HaVSwitchIds" ha_v_switch_ids: Vec<String>,
    8 "InstanceName" instance_name, 9 "MonitorType" monitor_type: String, 10 "PricingCycle" pricing_cycle: String,
    11 "PromotionCode" promotion_code: String, 12 "Region" region, 13 "ResourceGroupId" resource_group_id: String,
    14 "ResourceSpec" resource_spec: CreateInstanceResourceSpec, 15 "Storage" storage,
    16 "Tag" tag: Vec<CreateInstanceTag>, 17 "UsePromotionCode" use_promotion_code: bool, 18 "VSwitchIds" v_switch_ids,
    19 "VpcId" vpc_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::Json },
    Mark { index: 7, location: Location::Body, style: Style::Json },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None },
    Mark { index: 13, location: Location::Body, style: Style::None },
    Mark { index: 14, location: Location::Body, style: Style::Json },
    Mark { index: 15, location: Location::Body, style: Style::Json },
    Mark { index: 16, location: Location::Body, style: Style::Json },
    Mark { index: 17, location: Location::Body, style: Style::None },
    Mark { index: 18, location: Location::Body, style: Style::Json },
    Mark { index: 19, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceHaResourceSpec {
    pub cpu: Option<i64>,
    pub memory_gb: Option<i64>,
}
input! { CreateInstanceHaResourceSpec() {
    0 "Cpu" cpu: i64, 1 "MemoryGB" memory_gb: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceResourceSpec {
    pub cpu: Option<i64>,
    pub memory_gb: Option<i64>,
}
input! { CreateInstanceResourceSpec() {
    0 "Cpu" cpu: i64, 1 "MemoryGB" memory_gb: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceStorage {
    pub fully_managed: Option<bool>,
    pub oss: Option<CreateInstanceOss>,
}
input! { CreateInstanceStorage() {
    0 "FullyManaged" fully_managed: bool, 1 "Oss" oss: CreateInstanceOss
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceOss {
    pub bucket: Option<String>,
}
input! { CreateInstanceOss() {
    0 "Bucket" bucket: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateInstanceTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceOutput {
    pub order_info: Option<CreateInstanceOrderInfo>,
    pub success: Option<bool>,
}
model! { CreateInstanceOutput {
    0 "OrderInfo" order_info, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceOrderInfo {
    pub instance_id: Option<String>,
    pub order_id: Option<i64>,
    pub storage_instance_id: Option<String>,
    pub storage_order_id: Option<i64>,
}
model! { CreateInstanceOrderInfo {
    0 "InstanceId" instance_id, 1 "OrderId" order_id, 2 "StorageInstanceId" storage_instance_id,
    3 "StorageOrderId" storage_order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNamespace {
    pub ha: Option<bool>,
    pub instance_id: String,
    pub namespace: String,
    pub region: String,
    pub resource_spec: Option<CreateNamespaceResourceSpec>,
}
operation! { CreateNamespace(instance_id: String, namespace: String, region: String)
    "CreateNamespace" -> CreateNamespaceOutput {
    0 "Ha" ha: bool, 1 "InstanceId" instance_id, 2 "Namespace" namespace, 3 "Region" region,
    4 "ResourceSpec" resource_spec: CreateNamespaceResourceSpec
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNamespaceResourceSpec {
    pub cpu: Option<i64>,
    pub memory_gb: Option<i64>,
}
input! { CreateNamespaceResourceSpec() {
    0 "Cpu" cpu: i64, 1 "MemoryGB" memory_gb: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNamespaceOutput {
    pub success: Option<bool>,
}
model! { CreateNamespaceOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstance {
    pub instance_id: String,
    pub region: String,
}
operation! { DeleteInstance(instance_id: String, region: String) "DeleteInstance" -> DeleteInstanceOutput {
    0 "InstanceId" instance_id, 1 "Region" region
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstanceOutput {
    pub success: Option<bool>,
}
model! { DeleteInstanceOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNamespace {
    pub instance_id: String,
    pub namespace: String,
    pub region: String,
}
operation! { DeleteNamespace(instance_id: String, namespace: String, region: String)
    "DeleteNamespace" -> DeleteNamespaceOutput {
    0 "InstanceId" instance_id, 1 "Namespace" namespace, 2 "Region" region
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNamespaceOutput {
    pub success: Option<bool>,
}
model! { DeleteNamespaceOutput {
    0 "Success" success
} }

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
    Mark { index: 10, location: Location::Default, style: Style::Json }
] { method: "GET", } }
paged! { DescribeInstances: DescribeInstancesInstances = Number "PageIndex", "Instances" instances, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeInstancesTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesOutput {
    pub instances: Option<Vec<DescribeInstancesInstances>>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeInstancesOutput {
    0 "Instances" instances, 1 "PageIndex" page_index, 2 "PageSize" page_size, 3 "Success" success,
    4 "TotalCount" total_count, 5 "TotalPage" total_page
} }

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
    pub ha_v_switch_ids: Option<Vec<String>>,
    pub ha_v_switch_info: Option<Vec<DescribeInstancesHaVSwitchInfo>>,
    pub ha_zone_id: Option<String>,
    pub host_aliases: Option<Vec<DescribeInstancesHostAliases>>,
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
    pub tags: Option<Vec<DescribeInstancesInstancesTags>>,
    pub uid: Option<String>,
    pub v_switch_ids: Option<Vec<String>>,
    pub v_switch_info: Option<Vec<DescribeInstancesVSwitchInfo>>,
    pub vpc_id: Option<String>,
    pub vpc_info: Option<DescribeInstancesVpcInfo>,
    pub zone_id: Option<String>,
}
model! { DescribeInstancesInstances {
    0 "Ansm" ansm, 1 "ArchitectureType" architecture_type, 2 "AskClusterId" ask_cluster_id, 3 "ChargeType" charge_type,
    4 "ClusterState" cluster_state, 5 "ClusterStatus" cluster_status, 6 "ClusterUsedResources" cluster_used_resources,
    7 "ClusterUsedStorage" cluster_used_storage, 8 "Elastic" elastic, 9 "ElasticInstanceId" elastic_instance_id,
    10 "ElasticOrderState" elastic_order_state, 11 "ElasticResourceSpec" elastic_resource_spec, 12 "Ha" ha,
    13 "HaResourceSpec" ha_resource_spec, 14 "HaVSwitchIds" ha_v_switch_ids, 15 "HaVSwitchInfo" ha_v_switch_info,
    16 "HaZoneId" ha_zone_id, 17 "HostAliases" host_aliases, 18 "InstanceId" instance_id,
    19 "InstanceName" instance_name, 20 "MonitorType" monitor_type, 21 "OrderState" order_state, 22 "OssInfo" oss_info,
    23 "Region" region, 24 "ResourceCreateTime" resource_create_time, 25 "ResourceExpiredTime" resource_expired_time,
    26 "ResourceGroupId" resource_group_id, 27 "ResourceId" resource_id, 28 "ResourceSpec" resource_spec,
    29 "Storage" storage, 30 "SupportDisasterRecoveryDrill" support_disaster_recovery_drill, 31 "Tags" tags,
    32 "Uid" uid, 33 "VSwitchIds" v_switch_ids, 34 "VSwitchInfo" v_switch_info, 35 "VpcId" vpc_id,
    36 "VpcInfo" vpc_info, 37 "ZoneId" zone_id
} }

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
    0 "ClusterId" cluster_id, 1 "ClusterStage" cluster_stage, 2 "CreateTimeout" create_timeout, 3 "Status" status,
    4 "SubStatus" sub_status, 5 "Url" url, 6 "UserSlbDto" user_slb_dto, 7 "VpcCidr" vpc_cidr
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesClusterStage {
    pub cluster_id: Option<String>,
    pub current_stage: Option<i64>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub total_stage_with_weight: Option<Vec<DescribeInstancesTotalStageWithWeight>>,
}
model! { DescribeInstancesClusterStage {
    0 "ClusterId" cluster_id, 1 "CurrentStage" current_stage, 2 "Message" message, 3 "Status" status,
    4 "TotalStageWithWeight" total_stage_with_weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesTotalStageWithWeight {
    pub step_index: Option<i64>,
    pub step_name: Option<String>,
    pub weight: Option<i64>,
}
model! { DescribeInstancesTotalStageWithWeight {
    0 "StepIndex" step_index, 1 "StepName" step_name, 2 "Weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesUserSlbDto {
    pub exist_slb: Option<bool>,
    pub slb_id: Option<String>,
    pub slb_ip: Option<String>,
    pub slb_status: Option<String>,
    pub user_slb_listeners: Option<Vec<DescribeInstancesUserSlbListeners>>,
}
model! { DescribeInstancesUserSlbDto {
    0 "ExistSlb" exist_slb, 1 "SlbId" slb_id, 2 "SlbIp" slb_ip, 3 "SlbStatus" slb_status,
    4 "UserSlbListeners" user_slb_listeners
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesUserSlbListeners {
    pub listeners_status: Option<String>,
    pub port: Option<String>,
}
model! { DescribeInstancesUserSlbListeners {
    0 "ListenersStatus" listeners_status, 1 "Port" port
} }

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
    0 "ClusterId" cluster_id, 1 "ElasticUsedCpu" elastic_used_cpu, 2 "ElasticUsedMemory" elastic_used_memory,
    3 "ElasticUsedResource" elastic_used_resource, 4 "GuaranteedUsedCpu" guaranteed_used_cpu,
    5 "GuaranteedUsedMemory" guaranteed_used_memory, 6 "GuaranteedUsedResource" guaranteed_used_resource, 7 "Ha" ha,
    8 "HaUsedCpu" ha_used_cpu, 9 "HaUsedMemory" ha_used_memory, 10 "HaUsedResource" ha_used_resource,
    11 "UsedCpu" used_cpu, 12 "UsedMemory" used_memory, 13 "UsedResource" used_resource
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesClusterUsedStorage {
    pub cluster_id: Option<String>,
    pub used_storage: Option<f64>,
}
model! { DescribeInstancesClusterUsedStorage {
    0 "ClusterId" cluster_id, 1 "UsedStorage" used_storage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesElasticResourceSpec {
    pub cpu: Option<i64>,
    pub memory_gb: Option<i64>,
}
model! { DescribeInstancesElasticResourceSpec {
    0 "Cpu" cpu, 1 "MemoryGB" memory_gb
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesHaResourceSpec {
    pub cpu: Option<i64>,
    pub memory_gb: Option<i64>,
}
model! { DescribeInstancesHaResourceSpec {
    0 "Cpu" cpu, 1 "MemoryGB" memory_gb
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesHaVSwitchInfo {
    pub available_ip_address_count: Option<i64>,
    pub description: Option<String>,
    pub region_id: Option<String>,
    pub v_switch_cidr: Option<String>,
    pub v_switch_id: Option<String>,
    pub v_switch_name: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeInstancesHaVSwitchInfo {
    0 "AvailableIpAddressCount" available_ip_address_count, 1 "Description" description, 2 "RegionId" region_id,
    3 "VSwitchCidr" v_switch_cidr, 4 "VSwitchId" v_switch_id, 5 "VSwitchName" v_switch_name, 6 "VpcId" vpc_id,
    7 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesHostAliases {
    pub host_names: Option<Vec<String>>,
    pub ip: Option<String>,
}
model! { DescribeInstancesHostAliases {
    0 "HostNames" host_names, 1 "Ip" ip
} }

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
    0 "AccessId" access_id, 1 "AccessKey" access_key, 2 "Bucket" bucket,
    3 "BucketVersioningStatus" bucket_versioning_status, 4 "Endpoint" endpoint
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesResourceSpec {
    pub cpu: Option<i64>,
    pub memory_gb: Option<i64>,
}
model! { DescribeInstancesResourceSpec {
    0 "Cpu" cpu, 1 "MemoryGB" memory_gb
} }

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
    0 "FullyManaged" fully_managed, 1 "OrderState" order_state, 2 "Oss" oss,
    3 "SupportCreateFullyManagedStorage" support_create_fully_managed_storage,
    4 "SupportMigrationProgressDetection" support_migration_progress_detection
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesOss {
    pub bucket: Option<String>,
}
model! { DescribeInstancesOss {
    0 "Bucket" bucket
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesInstancesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeInstancesInstancesTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesVSwitchInfo {
    pub available_ip_address_count: Option<String>,
    pub description: Option<String>,
    pub region_id: Option<String>,
    pub v_switch_cidr: Option<String>,
    pub v_switch_id: Option<String>,
    pub v_switch_name: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeInstancesVSwitchInfo {
    0 "AvailableIpAddressCount" available_ip_address_count, 1 "Description" description, 2 "RegionId" region_id,
    3 "VSwitchCidr" v_switch_cidr, 4 "VSwitchId" v_switch_id, 5 "VSwitchName" v_switch_name, 6 "VpcId" vpc_id,
    7 "ZoneId" zone_id
} }

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
    0 "CidrBlock" cidr_block, 1 "Description" description, 2 "RegionId" region_id, 3 "Status" status, 4 "VpcId" vpc_id,
    5 "VpcName" vpc_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNamespaces {
    pub ha: Option<bool>,
    pub instance_id: String,
    pub namespace: Option<String>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub region: String,
    pub tags: Option<Vec<DescribeNamespacesTags>>,
}
operation! { DescribeNamespaces(instance_id: String, region: String) "DescribeNamespaces" -> DescribeNamespacesOutput {
    0 "Ha" ha: bool, 1 "InstanceId" instance_id, 2 "Namespace" namespace: String, 3 "PageIndex" page_index: i64,
    4 "PageSize" page_size: i64, 5 "Region" region, 6 "Tags" tags: Vec<DescribeNamespacesTags>
} [
    Mark { index: 6, location: Location::Default, style: Style::Json }
] { method: "GET", } }
paged! { DescribeNamespaces: DescribeNamespacesNamespaces =
    Number "PageIndex", "Namespaces" namespaces, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNamespacesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeNamespacesTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNamespacesOutput {
    pub namespaces: Option<Vec<DescribeNamespacesNamespaces>>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeNamespacesOutput {
    0 "Namespaces" namespaces, 1 "PageIndex" page_index, 2 "PageSize" page_size, 3 "Success" success,
    4 "TotalCount" total_count, 5 "TotalPage" total_page
} }

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
    pub tags: Option<Vec<DescribeNamespacesNamespacesTags>>,
}
model! { DescribeNamespacesNamespaces {
    0 "ElasticResourceSpec" elastic_resource_spec, 1 "GmtCreate" gmt_create, 2 "GmtModified" gmt_modified,
    3 "GuaranteedResourceSpec" guaranteed_resource_spec, 4 "Ha" ha, 5 "Namespace" namespace,
    6 "ResourceSpec" resource_spec, 7 "ResourceUsed" resource_used, 8 "Status" status, 9 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNamespacesElasticResourceSpec {
    pub cpu: Option<i64>,
    pub memory_gb: Option<i64>,
}
model! { DescribeNamespacesElasticResourceSpec {
    0 "Cpu" cpu, 1 "MemoryGB" memory_gb
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNamespacesGuaranteedResourceSpec {
    pub cpu: Option<i64>,
    pub memory_gb: Option<i64>,
}
model! { DescribeNamespacesGuaranteedResourceSpec {
    0 "Cpu" cpu, 1 "MemoryGB" memory_gb
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNamespacesResourceSpec {
    pub cpu: Option<i64>,
    pub memory_gb: Option<i64>,
}
model! { DescribeNamespacesResourceSpec {
    0 "Cpu" cpu, 1 "MemoryGB" memory_gb
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNamespacesResourceUsed {
    pub cpu: Option<f64>,
    pub cu: Option<f64>,
    pub memory_gb: Option<f64>,
}
model! { DescribeNamespacesResourceUsed {
    0 "Cpu" cpu, 1 "Cu" cu, 2 "MemoryGB" memory_gb
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNamespacesNamespacesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeNamespacesNamespacesTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupportedRegions {}
operation! { DescribeSupportedRegions() "DescribeSupportedRegions" -> DescribeSupportedRegionsOutput {} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupportedRegionsOutput {
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub regions: Option<Vec<DescribeSupportedRegionsRegions>>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeSupportedRegionsOutput {
    0 "PageIndex" page_index, 1 "PageSize" page_size, 2 "Regions" regions, 3 "Success" success,
    4 "TotalCount" total_count, 5 "TotalPage" total_page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupportedRegionsRegions {
    pub description: Option<String>,
    pub extra: Option<String>,
    pub region: Option<String>,
    pub region_name: Option<String>,
}
model! { DescribeSupportedRegionsRegions {
    0 "Description" description, 1 "Extra" extra, 2 "Region" region, 3 "RegionName" region_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupportedZones {
    pub architecture_type: Option<String>,
    pub region: Option<String>,
}
operation! { DescribeSupportedZones() "DescribeSupportedZones" -> DescribeSupportedZonesOutput {
    0 "ArchitectureType" architecture_type: String, 1 "Region" region: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupportedZonesOutput {
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
    pub zone_ids: Option<Vec<String>>,
}
model! { DescribeSupportedZonesOutput {
    0 "PageIndex" page_index, 1 "PageSize" page_size, 2 "Success" success, 3 "TotalCount" total_count,
    4 "TotalPage" total_page, 5 "ZoneIds" zone_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlinkAiService {
    pub region: String,
}
operation! { GetFlinkAiService(region: String) "GetFlinkAiService" -> GetFlinkAiServiceOutput {
    0 "Region" region
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlinkAiServiceOutput {
    pub flink_ai_service_dto: Option<GetFlinkAiServiceFlinkAiServiceDTO>,
    pub success: Option<bool>,
}
model! { GetFlinkAiServiceOutput {
    0 "FlinkAiServiceDTO" flink_ai_service_dto, 1 "Success" success
} }

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
    0 "DeletionProtection" deletion_protection, 1 "FlinkAiInstanceStatus" flink_ai_instance_status,
    2 "MainInstanceId" main_instance_id, 3 "Region" region, 4 "ResourceCreateTime" resource_create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlinkAiServiceFreeQuota {
    pub region: String,
}
operation! { GetFlinkAiServiceFreeQuota(region: String)
    "GetFlinkAiServiceFreeQuota" -> GetFlinkAiServiceFreeQuotaOutput {
    0 "Region" region
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlinkAiServiceFreeQuotaOutput {
    pub flink_ai_free_quota_dto: Option<GetFlinkAiServiceFreeQuotaFlinkAiFreeQuotaDTO>,
    pub success: Option<bool>,
}
model! { GetFlinkAiServiceFreeQuotaOutput {
    0 "FlinkAiFreeQuotaDTO" flink_ai_free_quota_dto, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlinkAiServiceFreeQuotaFlinkAiFreeQuotaDTO {
    pub free_quota: Option<f64>,
    pub used_quota_details: Option<Vec<GetFlinkAiServiceFreeQuotaUsedQuotaDetails>>,
}
model! { GetFlinkAiServiceFreeQuotaFlinkAiFreeQuotaDTO {
    0 "FreeQuota" free_quota, 1 "UsedQuotaDetails" used_quota_details
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlinkAiServiceFreeQuotaUsedQuotaDetails {
    pub amount: Option<f64>,
    pub usage_type: Option<String>,
}
model! { GetFlinkAiServiceFreeQuotaUsedQuotaDetails {
    0 "Amount" amount, 1 "UsageType" usage_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub next_token: Option<String>,
    pub region_id: String,
    pub resource_id: Option<Vec<String>>,
    pub resource_type: String,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(region_id: String, resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "RegionId" region_id, 2 "ResourceId" resource_id: Vec<String>,
    3 "ResourceType" resource_type, 4 "Tag" tag: Vec<ListTagResourcesTag>
} }
paged! { ListTagResources: ListTagResourcesTagResources =
    Token "NextToken", "TagResources" tag_resources, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListTagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesOutput {
    pub next_token: Option<String>,
    pub success: Option<bool>,
    pub tag_reponse_id: Option<String>,
    pub tag_resources: Option<Vec<ListTagResourcesTagResources>>,
}
model! { ListTagResourcesOutput {
    0 "NextToken" next_token, 1 "Success" success, 2 "TagReponseId" tag_reponse_id, 3 "TagResources" tag_resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResources {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesTagResources {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type, 2 "TagKey" tag_key, 3 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAiServiceProtection {
    pub deletion_protection: bool,
    pub region: String,
}
operation! { ModifyAiServiceProtection(deletion_protection: bool, region: String)
    "ModifyAiServiceProtection" -> ModifyAiServiceProtectionOutput {
    0 "DeletionProtection" deletion_protection, 1 "Region" region
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAiServiceProtectionOutput {
    pub success: Option<bool>,
}
model! { ModifyAiServiceProtectionOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyElasticResourceSpec {
    pub instance_id: String,
    pub region: String,
    pub resource_spec: ModifyElasticResourceSpecResourceSpec,
}
operation! { ModifyElasticResourceSpec(instance_id: String, region: String, resource_spec: ModifyElasticResourceSpecResourceSpec)
    "ModifyElasticResourceSpec" -> ModifyElasticResourceSpecOutput {
    0 "InstanceId" instance_id, 1 "Region" region, 2 "ResourceSpec" resource_spec
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyElasticResourceSpecResourceSpec {
    pub cpu: Option<i64>,
    pub memory_gb: Option<i64>,
}
input! { ModifyElasticResourceSpecResourceSpec(cpu: i64, memory_gb: i64) {
    0 "Cpu" cpu: i64, 1 "MemoryGB" memory_gb: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyElasticResourceSpecOutput {
    pub order_id: Option<i64>,
    pub success: Option<bool>,
}
model! { ModifyElasticResourceSpecOutput {
    0 "OrderId" order_id, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceSpec {
    pub ha: Option<bool>,
    pub ha_resource_spec: Option<ModifyInstanceSpecHaResourceSpec>,
    pub ha_v_switch_ids: Option<Vec<String>>,
    pub instance_id: String,
    pub promotion_code: Option<String>,
    pub region: String,
    pub resource_spec: ModifyInstanceSpecResourceSpec,
    pub use_promotion_code: Option<bool>,
}
operation! { ModifyInstanceSpec(instance_id: String, region: String, resource_spec: ModifyInstanceSpecResourceSpec)
    "ModifyInstanceSpec" -> ModifyInstanceSpecOutput {
    0 "Ha" ha: bool, 1 "HaResourceSpec" ha_resource_spec: ModifyInstanceSpecHaResourceSpec,
    2 "HaVSwitchIds" ha_v_switch_ids: Vec<String>, 3 "InstanceId" instance_id, 4 "PromotionCode" promotion_code: String,
    5 "Region" region, 6 "ResourceSpec" resource_spec, 7 "UsePromotionCode" use_promotion_code: bool
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::Json },
    Mark { index: 2, location: Location::Body, style: Style::Json },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::Json },
    Mark { index: 7, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceSpecHaResourceSpec {
    pub cpu: Option<i64>,
    pub memory_gb: Option<i64>,
}
input! { ModifyInstanceSpecHaResourceSpec() {
    0 "Cpu" cpu: i64, 1 "MemoryGB" memory_gb: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceSpecResourceSpec {
    pub cpu: Option<i64>,
    pub memory_gb: Option<i64>,
}
input! { ModifyInstanceSpecResourceSpec(cpu: i64, memory_gb: i64) {
    0 "Cpu" cpu: i64, 1 "MemoryGB" memory_gb: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceSpecOutput {
    pub order_id: Option<i64>,
    pub success: Option<bool>,
}
model! { ModifyInstanceSpecOutput {
    0 "OrderId" order_id, 1 "Success" success
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceVswitch {
    pub ha_v_switch_ids: Option<Vec<String>>,
    pub instance_id: String,
    pub v_switch_ids: Option<Vec<String>>,
}
operation! { ModifyInstanceVswitch(instance_id: String) "ModifyInstanceVswitch" -> ModifyInstanceVswitchOutput {
    0 "HaVSwitchIds" ha_v_switch_ids: Vec<String>, 1 "InstanceId" instance_id, 2 "VSwitchIds" v_switch_ids: Vec<String>
} [
    Mark { index: 0, location: Location::Body, style: Style::Json },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceVswitchOutput {
    pub result: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyInstanceVswitchOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNamespaceSpecV2 {
    pub ha: bool,
    pub elastic_resource_spec: Option<ModifyNamespaceSpecV2ElasticResourceSpec>,
    pub guaranteed_resource_spec: Option<ModifyNamespaceSpecV2GuaranteedResourceSpec>,
    pub instance_id: String,
    pub namespace: String,
    pub region: String,
}
operation! { ModifyNamespaceSpecV2(ha: bool, instance_id: String, namespace: String, region: String)
    "ModifyNamespaceSpecV2" -> ModifyNamespaceSpecV2Output {
    0 "Ha" ha, 1 "ElasticResourceSpec" elastic_resource_spec: ModifyNamespaceSpecV2ElasticResourceSpec,
    2 "GuaranteedResourceSpec" guaranteed_resource_spec: ModifyNamespaceSpecV2GuaranteedResourceSpec,
    3 "InstanceId" instance_id, 4 "Namespace" namespace, 5 "Region" region
} [
    Mark { index: 1, location: Location::Body, style: Style::Json },
    Mark { index: 2, location: Location::Body, style: Style::Json },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNamespaceSpecV2ElasticResourceSpec {
    pub cpu: Option<i64>,
    pub memory_gb: Option<i64>,
}
input! { ModifyNamespaceSpecV2ElasticResourceSpec(cpu: i64, memory_gb: i64) {
    0 "Cpu" cpu: i64, 1 "MemoryGB" memory_gb: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNamespaceSpecV2GuaranteedResourceSpec {
    pub cpu: Option<i64>,
    pub memory_gb: Option<i64>,
}
input! { ModifyNamespaceSpecV2GuaranteedResourceSpec(cpu: i64, memory_gb: i64) {
    0 "Cpu" cpu: i64, 1 "MemoryGB" memory_gb: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNamespaceSpecV2Output {
    pub success: Option<bool>,
}
model! { ModifyNamespaceSpecV2Output {
    0 "Success" success
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrepayInstanceSpec {
    pub ha: Option<bool>,
    pub ha_resource_spec: Option<ModifyPrepayInstanceSpecHaResourceSpec>,
    pub ha_v_switch_ids: Option<Vec<String>>,
    pub ha_zone_id: Option<String>,
    pub instance_id: String,
    pub region: String,
    pub resource_spec: ModifyPrepayInstanceSpecResourceSpec,
}
operation! { ModifyPrepayInstanceSpec(instance_id: String, region: String, resource_spec: ModifyPrepayInstanceSpecResourceSpec)
    "ModifyPrepayInstanceSpec" -> ModifyPrepayInstanceSpecOutput {
    0 "Ha" ha: bool, 1 "HaResourceSpec" ha_resource_spec: ModifyPrepayInstanceSpecHaResourceSpec,
    2 "HaVSwitchIds" ha_v_switch_ids: Vec<String>, 3 "HaZoneId" ha_zone_id: String, 4 "InstanceId" instance_id,
    5 "Region" region, 6 "ResourceSpec" resource_spec
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::Json },
    Mark { index: 2, location: Location::Body, style: Style::Json },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrepayInstanceSpecHaResourceSpec {
    pub cpu: Option<i64>,
    pub memory_gb: Option<i64>,
}
input! { ModifyPrepayInstanceSpecHaResourceSpec() {
    0 "Cpu" cpu: i64, 1 "MemoryGB" memory_gb: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrepayInstanceSpecResourceSpec {
    pub cpu: Option<i64>,
    pub memory_gb: Option<i64>,
}
input! { ModifyPrepayInstanceSpecResourceSpec(cpu: i64, memory_gb: i64) {
    0 "Cpu" cpu: i64, 1 "MemoryGB" memory_gb: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrepayInstanceSpecOutput {
    pub order_id: Option<i64>,
    pub success: Option<bool>,
}
model! { ModifyPrepayInstanceSpecOutput {
    0 "OrderId" order_id, 1 "Success" success
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrepayNamespaceSpec {
    pub instance_id: String,
    pub namespace: String,
    pub region: String,
    pub resource_spec: ModifyPrepayNamespaceSpecResourceSpec,
}
operation! { ModifyPrepayNamespaceSpec(instance_id: String, namespace: String, region: String, resource_spec: ModifyPrepayNamespaceSpecResourceSpec)
    "ModifyPrepayNamespaceSpec" -> ModifyPrepayNamespaceSpecOutput {
    0 "InstanceId" instance_id, 1 "Namespace" namespace, 2 "Region" region, 3 "ResourceSpec" resource_spec
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrepayNamespaceSpecResourceSpec {
    pub cpu: Option<i64>,
    pub memory_gb: Option<i64>,
}
input! { ModifyPrepayNamespaceSpecResourceSpec(cpu: i64, memory_gb: i64) {
    0 "Cpu" cpu: i64, 1 "MemoryGB" memory_gb: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrepayNamespaceSpecOutput {
    pub success: Option<bool>,
}
model! { ModifyPrepayNamespaceSpecOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenFlinkAiService {
    pub region: String,
}
operation! { OpenFlinkAiService(region: String) "OpenFlinkAiService" -> OpenFlinkAiServiceOutput {
    0 "Region" region
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenFlinkAiServiceOutput {
    pub order_info: Option<OpenFlinkAiServiceOrderInfo>,
    pub success: Option<bool>,
}
model! { OpenFlinkAiServiceOutput {
    0 "OrderInfo" order_info, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenFlinkAiServiceOrderInfo {
    pub instance_id: Option<String>,
    pub order_id: Option<i64>,
}
model! { OpenFlinkAiServiceOrderInfo {
    0 "InstanceId" instance_id, 1 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryConvertInstancePrice {
    pub duration: i64,
    pub instance_id: String,
    pub is_auto_renew: bool,
    pub namespace_resource_specs: Vec<QueryConvertInstancePriceNamespaceResourceSpecs>,
    pub pricing_cycle: String,
    pub promotion_code: Option<String>,
    pub region: String,
    pub use_promotion_code: Option<bool>,
}

/// What [`QueryConvertInstancePrice::new`] takes.
pub struct QueryConvertInstancePriceRequired {
    pub duration: i64,
    pub instance_id: String,
    pub is_auto_renew: bool,
    pub namespace_resource_specs: Vec<QueryConvertInstancePriceNamespaceResourceSpecs>,
    pub pricing_cycle: String,
    pub region: String,
}
operation! { QueryConvertInstancePrice{QueryConvertInstancePriceRequired: duration, instance_id, is_auto_renew, namespace_resource_specs, pricing_cycle, region}
    "QueryConvertInstancePrice" -> QueryConvertInstancePriceOutput {
    0 "Duration" duration, 1 "InstanceId" instance_id, 2 "IsAutoRenew" is_auto_renew,
    3 "NamespaceResourceSpecs" namespace_resource_specs, 4 "PricingCycle" pricing_cycle,
    5 "PromotionCode" promotion_code: String, 6 "Region" region, 7 "UsePromotionCode" use_promotion_code: bool
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::Json },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryConvertInstancePriceNamespaceResourceSpecs {
    pub namespace: Option<String>,
    pub resource_spec: Option<QueryConvertInstancePriceResourceSpec>,
}
input! { QueryConvertInstancePriceNamespaceResourceSpecs(namespace: String, resource_spec: QueryConvertInstancePriceResourceSpec) {
    0 "Namespace" namespace: String, 1 "ResourceSpec" resource_spec: QueryConvertInstancePriceResourceSpec
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryConvertInstancePriceResourceSpec {
    pub cpu: Option<i64>,
    pub memory_gb: Option<i64>,
}
input! { QueryConvertInstancePriceResourceSpec(cpu: i64, memory_gb: i64) {
    0 "Cpu" cpu: i64, 1 "MemoryGB" memory_gb: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryConvertInstancePriceOutput {
    pub price_info: Option<QueryConvertInstancePricePriceInfo>,
    pub success: Option<bool>,
}
model! { QueryConvertInstancePriceOutput {
    0 "PriceInfo" price_info, 1 "Success" success
} }

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
    pub optional_promotions: Option<Vec<QueryConvertInstancePriceOptionalPromotions>>,
    pub original_amount: Option<f64>,
    pub rules: Option<Vec<QueryConvertInstancePriceRules>>,
    pub stand_discount_price: Option<String>,
    pub stand_price: Option<String>,
    pub trade_amount: Option<f64>,
}
model! { QueryConvertInstancePricePriceInfo {
    0 "Code" code, 1 "Currency" currency, 2 "DepreciateInfo" depreciate_info, 3 "DiscountAmount" discount_amount,
    4 "IsContractActivity" is_contract_activity, 5 "LxRequestId" lx_request_id, 6 "Message" message,
    7 "OptionalPromotions" optional_promotions, 8 "OriginalAmount" original_amount, 9 "Rules" rules,
    10 "StandDiscountPrice" stand_discount_price, 11 "StandPrice" stand_price, 12 "TradeAmount" trade_amount
} }

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
    0 "CheapRate" cheap_rate, 1 "CheapStandAmount" cheap_stand_amount, 2 "IsShow" is_show, 3 "MonthPrice" month_price,
    4 "OriginalStandAmount" original_stand_amount, 5 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryConvertInstancePriceOptionalPromotions {
    pub promotion_desc: Option<String>,
    pub promotion_name: Option<String>,
    pub promotion_option_no: Option<String>,
    pub selected: Option<bool>,
}
model! { QueryConvertInstancePriceOptionalPromotions {
    0 "PromotionDesc" promotion_desc, 1 "PromotionName" promotion_name, 2 "PromotionOptionNo" promotion_option_no,
    3 "Selected" selected
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryConvertInstancePriceRules {
    pub description: Option<String>,
    pub rule_id: Option<i64>,
}
model! { QueryConvertInstancePriceRules {
    0 "Description" description, 1 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryConvertPrepayInstancePrice {
    pub instance_id: String,
    pub region: String,
}
operation! { QueryConvertPrepayInstancePrice(instance_id: String, region: String)
    "QueryConvertPrepayInstancePrice" -> QueryConvertPrepayInstancePriceOutput {
    0 "InstanceId" instance_id, 1 "Region" region
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryConvertPrepayInstancePriceOutput {
    pub price_info: Option<QueryConvertPrepayInstancePricePriceInfo>,
    pub success: Option<bool>,
}
model! { QueryConvertPrepayInstancePriceOutput {
    0 "PriceInfo" price_info, 1 "Success" success
} }

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
    pub optional_promotions: Option<Vec<QueryConvertPrepayInstancePriceOptionalPromotions>>,
    pub original_amount: Option<f64>,
    pub rules: Option<Vec<QueryConvertPrepayInstancePriceRules>>,
    pub stand_discount_price: Option<String>,
    pub stand_price: Option<String>,
    pub trade_amount: Option<f64>,
}
model! { QueryConvertPrepayInstancePricePriceInfo {
    0 "Code" code, 1 "Currency" currency, 2 "DepreciateInfo" depreciate_info, 3 "DiscountAmount" discount_amount,
    4 "IsContractActivity" is_contract_activity, 5 "LxRequestId" lx_request_id, 6 "Message" message,
    7 "OptionalPromotions" optional_promotions, 8 "OriginalAmount" original_amount, 9 "Rules" rules,
    10 "StandDiscountPrice" stand_discount_price, 11 "StandPrice" stand_price, 12 "TradeAmount" trade_amount
} }

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
    0 "CheapRate" cheap_rate, 1 "CheapStandAmount" cheap_stand_amount, 2 "IsShow" is_show, 3 "MonthPrice" month_price,
    4 "OriginalStandAmount" original_stand_amount, 5 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryConvertPrepayInstancePriceOptionalPromotions {
    pub promotion_desc: Option<String>,
    pub promotion_name: Option<String>,
    pub promotion_option_no: Option<String>,
    pub selected: Option<bool>,
}
model! { QueryConvertPrepayInstancePriceOptionalPromotions {
    0 "PromotionDesc" promotion_desc, 1 "PromotionName" promotion_name, 2 "PromotionOptionNo" promotion_option_no,
    3 "Selected" selected
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryConvertPrepayInstancePriceRules {
    pub description: Option<String>,
    pub rule_id: Option<i64>,
}
model! { QueryConvertPrepayInstancePriceRules {
    0 "Description" description, 1 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCreateInstancePrice {
    pub architecture_type: Option<String>,
    pub auto_renew: Option<bool>,
    pub charge_type: String,
    pub duration: Option<i64>,
    pub extra: Option<String>,
    pub ha: Option<bool>,
    pub ha_resource_spec: Option<QueryCreateInstancePriceHaResourceSpec>,
    pub instance_name: Option<String>,
    pub pricing_cycle: Option<String>,
    pub promotion_code: Option<String>,
    pub region: String,
    pub resource_spec: Option<QueryCreateInstancePriceResourceSpec>,
    pub storage: Option<QueryCreateInstancePriceStorage>,
    pub use_promotion_code: Option<bool>,
    pub v_switch_ids: Option<Vec<String>>,
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
    14 "VSwitchIds" v_switch_ids: Vec<String>, 15 "VpcId" vpc_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::Json },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::Json },
    Mark { index: 12, location: Location::Body, style: Style::Json },
    Mark { index: 13, location: Location::Body, style: Style::None },
    Mark { index: 14, location: Location::Body, style: Style::Json },
    Mark { index: 15, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCreateInstancePriceHaResourceSpec {
    pub cpu: Option<i64>,
    pub memory_gb: Option<i64>,
}
input! { QueryCreateInstancePriceHaResourceSpec() {
    0 "Cpu" cpu: i64, 1 "MemoryGB" memory_gb: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCreateInstancePriceResourceSpec {
    pub cpu: Option<i64>,
    pub memory_gb: Option<i64>,
}
input! { QueryCreateInstancePriceResourceSpec() {
    0 "Cpu" cpu: i64, 1 "MemoryGB" memory_gb: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCreateInstancePriceStorage {
    pub oss: Option<QueryCreateInstancePriceOss>,
}
input! { QueryCreateInstancePriceStorage() {
    0 "Oss" oss: QueryCreateInstancePriceOss
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCreateInstancePriceOss {
    pub bucket: Option<String>,
}
input! { QueryCreateInstancePriceOss() {
    0 "Bucket" bucket: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCreateInstancePriceOutput {
    pub price_info: Option<QueryCreateInstancePricePriceInfo>,
    pub success: Option<bool>,
}
model! { QueryCreateInstancePriceOutput {
    0 "PriceInfo" price_info, 1 "Success" success
} }

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
    pub optional_promotions: Option<Vec<QueryCreateInstancePriceOptionalPromotions>>,
    pub original_amount: Option<f64>,
    pub rules: Option<Vec<QueryCreateInstancePriceRules>>,
    pub stand_discount_price: Option<String>,
    pub stand_price: Option<String>,
    pub trade_amount: Option<f64>,
}
model! { QueryCreateInstancePricePriceInfo {
    0 "Code" code, 1 "Currency" currency, 2 "DepreciateInfo" depreciate_info, 3 "DiscountAmount" discount_amount,
    4 "IsContractActivity" is_contract_activity, 5 "LxRequestId" lx_request_id, 6 "Message" message,
    7 "OptionalPromotions" optional_promotions, 8 "OriginalAmount" original_amount, 9 "Rules" rules,
    10 "StandDiscountPrice" stand_discount_price, 11 "StandPrice" stand_price, 12 "TradeAmount" trade_amount
} }

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
    0 "CheapRate" cheap_rate, 1 "CheapStandAmount" cheap_stand_amount, 2 "IsShow" is_show, 3 "MonthPrice" month_price,
    4 "OriginalStandAmount" original_stand_amount, 5 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCreateInstancePriceOptionalPromotions {
    pub promotion_desc: Option<String>,
    pub promotion_name: Option<String>,
    pub promotion_option_no: Option<String>,
    pub selected: Option<bool>,
}
model! { QueryCreateInstancePriceOptionalPromotions {
    0 "PromotionDesc" promotion_desc, 1 "PromotionName" promotion_name, 2 "PromotionOptionNo" promotion_option_no,
    3 "Selected" selected
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCreateInstancePriceRules {
    pub description: Option<String>,
    pub rule_id: Option<i64>,
}
model! { QueryCreateInstancePriceRules {
    0 "Description" description, 1 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryModifyInstancePrice {
    pub ha: Option<bool>,
    pub ha_resource_spec: Option<QueryModifyInstancePriceHaResourceSpec>,
    pub ha_v_switch_ids: Option<Vec<String>>,
    pub instance_id: String,
    pub promotion_code: Option<String>,
    pub region: String,
    pub resource_spec: QueryModifyInstancePriceResourceSpec,
    pub use_promotion_code: Option<bool>,
}
operation! { QueryModifyInstancePrice(instance_id: String, region: String, resource_spec: QueryModifyInstancePriceResourceSpec)
    "QueryModifyInstancePrice" -> QueryModifyInstancePriceOutput {
    0 "Ha" ha: bool, 1 "HaResourceSpec" ha_resource_spec: QueryModifyInstancePriceHaResourceSpec,
    2 "HaVSwitchIds" ha_v_switch_ids: Vec<String>, 3 "InstanceId" instance_id, 4 "PromotionCode" promotion_code: String,
    5 "Region" region, 6 "ResourceSpec" resource_spec, 7 "UsePromotionCode" use_promotion_code: bool
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::Json },
    Mark { index: 2, location: Location::Body, style: Style::Json },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::Json },
    Mark { index: 7, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryModifyInstancePriceHaResourceSpec {
    pub cpu: Option<i64>,
    pub memory_gb: Option<i64>,
}
input! { QueryModifyInstancePriceHaResourceSpec() {
    0 "Cpu" cpu: i64, 1 "MemoryGB" memory_gb: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryModifyInstancePriceResourceSpec {
    pub cpu: Option<i64>,
    pub memory_gb: Option<i64>,
}
input! { QueryModifyInstancePriceResourceSpec(cpu: i64, memory_gb: i64) {
    0 "Cpu" cpu: i64, 1 "MemoryGB" memory_gb: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryModifyInstancePriceOutput {
    pub price_info: Option<QueryModifyInstancePricePriceInfo>,
    pub success: Option<bool>,
}
model! { QueryModifyInstancePriceOutput {
    0 "PriceInfo" price_info, 1 "Success" success
} }

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
    pub optional_promotions: Option<Vec<QueryModifyInstancePriceOptionalPromotions>>,
    pub original_amount: Option<f64>,
    pub rules: Option<Vec<QueryModifyInstancePriceRules>>,
    pub stand_discount_price: Option<String>,
    pub stand_price: Option<String>,
    pub trade_amount: Option<f64>,
}
model! { QueryModifyInstancePricePriceInfo {
    0 "Code" code, 1 "Currency" currency, 2 "DepreciateInfo" depreciate_info, 3 "DiscountAmount" discount_amount,
    4 "IsContractActivity" is_contract_activity, 5 "LxRequestId" lx_request_id, 6 "Message" message,
    7 "OptionalPromotions" optional_promotions, 8 "OriginalAmount" original_amount, 9 "Rules" rules,
    10 "StandDiscountPrice" stand_discount_price, 11 "StandPrice" stand_price, 12 "TradeAmount" trade_amount
} }

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
    0 "CheapRate" cheap_rate, 1 "CheapStandAmount" cheap_stand_amount, 2 "IsShow" is_show, 3 "MonthPrice" month_price,
    4 "OriginalStandAmount" original_stand_amount, 5 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryModifyInstancePriceOptionalPromotions {
    pub promotion_desc: Option<String>,
    pub promotion_name: Option<String>,
    pub promotion_option_no: Option<String>,
    pub selected: Option<bool>,
}
model! { QueryModifyInstancePriceOptionalPromotions {
    0 "PromotionDesc" promotion_desc, 1 "PromotionName" promotion_name, 2 "PromotionOptionNo" promotion_option_no,
    3 "Selected" selected
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryModifyInstancePriceRules {
    pub description: Option<String>,
    pub rule_id: Option<i64>,
}
model! { QueryModifyInstancePriceRules {
    0 "Description" description, 1 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRenewInstancePrice {
    pub duration: i64,
    pub instance_id: String,
    pub pricing_cycle: String,
    pub promotion_code: Option<String>,
    pub region: String,
    pub use_promotion_code: Option<bool>,
}
operation! { QueryRenewInstancePrice(duration: i64, instance_id: String, pricing_cycle: String, region: String)
    "QueryRenewInstancePrice" -> QueryRenewInstancePriceOutput {
    0 "Duration" duration, 1 "InstanceId" instance_id, 2 "PricingCycle" pricing_cycle,
    3 "PromotionCode" promotion_code: String, 4 "Region" region, 5 "UsePromotionCode" use_promotion_code: bool
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRenewInstancePriceOutput {
    pub price_info: Option<QueryRenewInstancePricePriceInfo>,
    pub success: Option<bool>,
}
model! { QueryRenewInstancePriceOutput {
    0 "PriceInfo" price_info, 1 "Success" success
} }

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
    pub optional_promotions: Option<Vec<QueryRenewInstancePriceOptionalPromotions>>,
    pub original_amount: Option<f64>,
    pub rules: Option<Vec<QueryRenewInstancePriceRules>>,
    pub stand_discount_price: Option<String>,
    pub stand_price: Option<String>,
    pub trade_amount: Option<f64>,
}
model! { QueryRenewInstancePricePriceInfo {
    0 "Code" code, 1 "Currency" currency, 2 "DepreciateInfo" depreciate_info, 3 "DiscountAmount" discount_amount,
    4 "IsContractActivity" is_contract_activity, 5 "LxRequestId" lx_request_id, 6 "Message" message,
    7 "OptionalPromotions" optional_promotions, 8 "OriginalAmount" original_amount, 9 "Rules" rules,
    10 "StandDiscountPrice" stand_discount_price, 11 "StandPrice" stand_price, 12 "TradeAmount" trade_amount
} }

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
    0 "CheapRate" cheap_rate, 1 "CheapStandAmount" cheap_stand_amount, 2 "IsShow" is_show, 3 "MonthPrice" month_price,
    4 "OriginalStandAmount" original_stand_amount, 5 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRenewInstancePriceOptionalPromotions {
    pub promotion_desc: Option<String>,
    pub promotion_name: Option<String>,
    pub promotion_option_no: Option<String>,
    pub selected: Option<bool>,
}
model! { QueryRenewInstancePriceOptionalPromotions {
    0 "PromotionDesc" promotion_desc, 1 "PromotionName" promotion_name, 2 "PromotionOptionNo" promotion_option_no,
    3 "Selected" selected
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRenewInstancePriceRules {
    pub description: Option<String>,
    pub rule_id: Option<i64>,
}
model! { QueryRenewInstancePriceRules {
    0 "Description" description, 1 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewInstance {
    pub duration: i64,
    pub instance_id: String,
    pub pricing_cycle: String,
    pub promotion_code: Option<String>,
    pub region: String,
    pub use_promotion_code: Option<bool>,
}
operation! { RenewInstance(duration: i64, instance_id: String, pricing_cycle: String, region: String)
    "RenewInstance" -> RenewInstanceOutput {
    0 "Duration" duration, 1 "InstanceId" instance_id, 2 "PricingCycle" pricing_cycle,
    3 "PromotionCode" promotion_code: String, 4 "Region" region, 5 "UsePromotionCode" use_promotion_code: bool
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewInstanceOutput {
    pub order_id: Option<i64>,
    pub success: Option<bool>,
}
model! { RenewInstanceOutput {
    0 "OrderId" order_id, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    pub region_id: String,
    pub resource_id: Vec<String>,
    pub resource_type: String,
    pub tag: Vec<TagResourcesTag>,
}
operation! { TagResources(region_id: String, resource_id: Vec<String>, resource_type: String, tag: Vec<TagResourcesTag>)
    "TagResources" -> TagResourcesOutput {
    0 "RegionId" region_id, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type, 3 "Tag" tag
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
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub tag_response_id: Option<String>,
}
model! { TagResourcesOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success, 3 "TagResponseId" tag_response_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    pub region_id: String,
    pub resource_id: Vec<String>,
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources(region_id: String, resource_id: Vec<String>, resource_type: String)
    "UntagResources" -> UntagResourcesOutput {
    0 "All" all: bool, 1 "RegionId" region_id, 2 "ResourceId" resource_id, 3 "ResourceType" resource_type,
    4 "TagKey" tag_key: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResourcesOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub tag_response_id: Option<String>,
}
model! { UntagResourcesOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success, 3 "TagResponseId" tag_response_id
} }

#[cfg(feature = "reflect")]
register! {
    CloseFlinkAiService, ConvertHybridInstance, ConvertInstance, ConvertPrepayInstance, CreateInstance, CreateNamespace,
    DeleteInstance, DeleteNamespace, DescribeInstances, DescribeNamespaces, DescribeSupportedRegions,
    DescribeSupportedZones, GetFlinkAiService, GetFlinkAiServiceFreeQuota, ListTagResources, ModifyAiServiceProtection,
    ModifyElasticResourceSpec, ModifyInstanceSpec, ModifyInstanceVswitch, ModifyNamespaceSpecV2,
    ModifyPrepayInstanceSpec, ModifyPrepayNamespaceSpec, OpenFlinkAiService, QueryConvertInstancePrice,
    QueryConvertPrepayInstancePrice, QueryCreateInstancePrice, QueryModifyInstancePrice, QueryRenewInstancePrice,
    RenewInstance, TagResources, UntagResources
}
