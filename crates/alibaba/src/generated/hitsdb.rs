//! `hitsdb` of Alibaba Cloud, API version 2020-06-15.
//!
//! Endpoint: a table of 24 regions, else `hitsdb.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/hitsdb/2020-06-15/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, hitsdb::DescribeRegions};
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
        ("ap-northeast-1", "hitsdb.ap-northeast-1.aliyuncs.com"),
        ("ap-south-1", "hitsdb.ap-south-1.aliyuncs.com"),
        ("ap-southeast-1", "hitsdb.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "hitsdb.ap-southeast-2.aliyuncs.com"),
        ("ap-southeast-3", "hitsdb.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "hitsdb.ap-southeast-5.aliyuncs.com"),
        ("cn-beijing", "hitsdb.cn-beijing.aliyuncs.com"),
        ("cn-chengdu", "hitsdb.cn-chengdu.aliyuncs.com"),
        ("cn-hangzhou", "hitsdb.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-finance", "hitsdb.cn-hangzhou-finance.aliyuncs.com"),
        ("cn-hongkong", "hitsdb.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "hitsdb.cn-huhehaote.aliyuncs.com"),
        ("cn-north-2-gov-1", "hitsdb.cn-north-2-gov-1.aliyuncs.com"),
        ("cn-qingdao", "hitsdb.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "hitsdb.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "hitsdb.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "hitsdb.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "hitsdb.cn-shenzhen-finance-1.aliyuncs.com"),
        ("cn-wulanchabu", "hitsdb.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "hitsdb.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "hitsdb.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "hitsdb.eu-west-1.aliyuncs.com"),
        ("us-east-1", "hitsdb.us-east-1.aliyuncs.com"),
        ("us-west-1", "hitsdb.us-west-1.aliyuncs.com"),
    ],
    &[
        ("ap-northeast-1", "hitsdb-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-southeast-1", "hitsdb-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "hitsdb-vpc.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "hitsdb-vpc.ap-southeast-5.aliyuncs.com"),
        ("cn-beijing", "hitsdb-vpc.cn-beijing.aliyuncs.com"),
        ("cn-chengdu", "hitsdb-vpc.cn-chengdu.aliyuncs.com"),
        ("cn-hangzhou", "hitsdb-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-finance", "hitsdb-vpc.cn-hangzhou-finance.aliyuncs.com"),
        ("cn-hongkong", "hitsdb-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "hitsdb-vpc.cn-huhehaote.aliyuncs.com"),
        ("cn-north-2-gov-1", "hitsdb-vpc.cn-north-2-gov-1.aliyuncs.com"),
        ("cn-qingdao", "hitsdb-vpc.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "hitsdb-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "hitsdb-vpc.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "hitsdb-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "hitsdb-vpc.cn-shenzhen-finance-1.aliyuncs.com"),
        ("cn-wulanchabu", "hitsdb-vpc.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "hitsdb-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "hitsdb-vpc.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "hitsdb-vpc.eu-west-1.aliyuncs.com"),
        ("us-east-1", "hitsdb-vpc.us-east-1.aliyuncs.com"),
        ("us-west-1", "hitsdb-vpc.us-west-1.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("hitsdb", "2020-06-15", "hitsdb", &ENDPOINTS);

/// Changes resource group: `ChangeResourceGroup` of `hitsdb` 2020-06-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hitsdb/2020-06-15/ChangeResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResourceGroup {
    /// Required.
    pub resource_group_id: String,
    /// Required.
    pub resource_id: String,
    /// Required.
    pub resource_region_id: String,
}
operation! { ChangeResourceGroup(resource_group_id: String, resource_id: String, resource_region_id: String)
    "ChangeResourceGroup" -> ChangeResourceGroupOutput {
    0 "ResourceGroupId" resource_group_id, 1 "ResourceId" resource_id, 2 "ResourceRegionId" resource_region_id
} }

/// Response of [`ChangeResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResourceGroupOutput {
    pub access_denied_detail: Option<String>,
}
model! { ChangeResourceGroupOutput {
    0 "AccessDeniedDetail" access_denied_detail: String
} }

/// Checks create lindorm v2 instance: `CheckCreateLindormV2Instance` of `hitsdb` 2020-06-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/hitsdb/2020-06-15/CheckCreateLindormV2Instance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCreateLindormV2Instance {
    pub arbiter_vswitch_id: Option<String>,
    pub arbiter_zone_id: Option<String>,
    /// Required.
    pub arch_version: String,
    pub cloud_storage_size: Option<i64>,
    pub cloud_storage_type: Option<String>,
    pub cluster_pattern: Option<String>,
    /// Required.
    pub engine_list: Vec<CheckCreateLindormV2InstanceEngineList>,
    pub instance_alias: Option<String>,
    pub owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub owner_id: Option<i64>,
    pub primary_vswitch_id: Option<String>,
    pub primary_zone_id: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub standby_vswitch_id: Option<String>,
    pub standby_zone_id: Option<String>,
    /// Required.
    pub vpc_id: String,
    pub vswitch_id: Option<String>,
    /// Required.
    pub zone_id: String,
}

/// Arguments of [`CheckCreateLindormV2Instance::new`].
pub struct CheckCreateLindormV2InstanceRequired {
    pub arch_version: String,
    pub engine_list: Vec<CheckCreateLindormV2InstanceEngineList>,
    pub region_id: String,
    pub vpc_id: String,
    pub zone_id: String,
}
operation! {
    CheckCreateLindormV2Instance { CheckCreateLindormV2InstanceRequired: arch_version, engine_list, region_id, vpc_id, zone_id }
    "CheckCreateLindormV2Instance" -> CheckCreateLindormV2InstanceOutput {
    0 "ArbiterVSwitchId" arbiter_vswitch_id: String, 1 "ArbiterZoneId" arbiter_zone_id: String,
    2 "ArchVersion" arch_version, 3 "CloudStorageSize" cloud_storage_size: i64,
    4 "CloudStorageType" cloud_storage_type: String, 5 "ClusterPattern" cluster_pattern: String,
    6 "EngineList" engine_list, 7 "InstanceAlias" instance_alias: String, 8 "OwnerAccount" owner_account: String,
    9 "OwnerId" owner_id: i64, 10 "PrimaryVSwitchId" primary_vswitch_id: String,
    11 "PrimaryZoneId" primary_zone_id: String, 12 "RegionId" region_id, 13 "ResourceGroupId" resource_group_id: String,
    14 "ResourceOwnerAccount" resource_owner_account: String, 15 "ResourceOwnerId" resource_owner_id: i64,
    16 "SecurityToken" security_token: Secret, 17 "StandbyVSwitchId" standby_vswitch_id: String,
    18 "StandbyZoneId" standby_zone_id: String, 19 "VPCId" vpc_id, 20 "VSwitchId" vswitch_id: String,
    21 "ZoneId" zone_id
} }

/// In the request of [`CheckCreateLindormV2Instance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCreateLindormV2InstanceEngineList {
    /// Required.
    pub engine_type: Option<String>,
    pub node_group_list: Option<Vec<CheckCreateLindormV2InstanceNodeGroupList>>,
}
input! { CheckCreateLindormV2InstanceEngineList(engine_type: String) {
    0 "EngineType" engine_type: String,
    1 "NodeGroupList" node_group_list: Vec<CheckCreateLindormV2InstanceNodeGroupList>
} }

/// In the request of [`CheckCreateLindormV2Instance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCreateLindormV2InstanceNodeGroupList {
    /// Required.
    pub node_count: Option<i64>,
    pub node_disk_size: Option<i64>,
    pub node_disk_type: Option<String>,
    /// Required.
    pub node_spec: Option<String>,
    pub resource_group_name: Option<String>,
}
input! { CheckCreateLindormV2InstanceNodeGroupList(node_count: i64, node_spec: String) {
    0 "NodeCount" node_count: i64, 1 "NodeDiskSize" node_disk_size: i64, 2 "NodeDiskType" node_disk_type: String,
    3 "NodeSpec" node_spec: String, 4 "ResourceGroupName" resource_group_name: String
} }

/// Response of [`CheckCreateLindormV2Instance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCreateLindormV2InstanceOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub msg: Option<String>,
    pub success: Option<bool>,
}
model! { CheckCreateLindormV2InstanceOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Msg" msg: String,
    3 "Success" success: bool
} }

/// Checks ldps columnar index status: `CheckLdpsColumnarIndexStatus` of `hitsdb` 2020-06-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/hitsdb/2020-06-15/CheckLdpsColumnarIndexStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckLdpsColumnarIndexStatus {
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { CheckLdpsColumnarIndexStatus(instance_id: String)
    "CheckLdpsColumnarIndexStatus" -> CheckLdpsColumnarIndexStatusOutput {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
} }

/// Response of [`CheckLdpsColumnarIndexStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckLdpsColumnarIndexStatusOutput {
    pub access_denied_detail: Option<String>,
    pub mode: Option<String>,
    pub opened: Option<bool>,
}
model! { CheckLdpsColumnarIndexStatusOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Mode" mode: String, 2 "Opened" opened: bool
} }

/// Creates additional vpc link: `CreateAdditionalVpcLink` of `hitsdb` 2020-06-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hitsdb/2020-06-15/CreateAdditionalVpcLink>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAdditionalVpcLink {
    pub additional_ali_bid: Option<String>,
    pub additional_ali_uid: Option<String>,
    /// Required.
    pub additional_vpc_id: String,
    /// Required.
    pub additional_vswitch_id: String,
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { CreateAdditionalVpcLink(additional_vpc_id: String, additional_vswitch_id: String, instance_id: String)
    "CreateAdditionalVpcLink" -> CreateAdditionalVpcLinkOutput {
    0 "AdditionalAliBid" additional_ali_bid: String, 1 "AdditionalAliUid" additional_ali_uid: String,
    2 "AdditionalVpcId" additional_vpc_id, 3 "AdditionalVswitchId" additional_vswitch_id, 4 "InstanceId" instance_id,
    5 "RegionId" region_id: String, 6 "SecurityToken" security_token: Secret
} }

/// Response of [`CreateAdditionalVpcLink`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAdditionalVpcLinkOutput {
    pub access_denied_detail: Option<String>,
}
model! { CreateAdditionalVpcLinkOutput {
    0 "AccessDeniedDetail" access_denied_detail: String
} }

/// Creates auto scaling config: `CreateAutoScalingConfig` of `hitsdb` 2020-06-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hitsdb/2020-06-15/CreateAutoScalingConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoScalingConfig {
    /// Required.
    pub config_name: String,
    pub effective_time_end: Option<String>,
    pub effective_time_start: Option<String>,
    pub enabled: Option<bool>,
    /// Required.
    pub engine: String,
    /// Required.
    pub instance_id: String,
    pub nodes_max: Option<i64>,
    pub nodes_min: Option<i64>,
    pub owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub resource_owner_id: Option<i64>,
    pub scale_rule_list: Option<Vec<CreateAutoScalingConfigScaleRuleList>>,
    /// Required.
    pub scale_type: String,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub spec_id: String,
    pub storage_capacity_max: Option<i64>,
}

/// Arguments of [`CreateAutoScalingConfig::new`].
pub struct CreateAutoScalingConfigRequired {
    pub config_name: String,
    pub engine: String,
    pub instance_id: String,
    pub scale_type: String,
    pub spec_id: String,
}
operation! {
    CreateAutoScalingConfig { CreateAutoScalingConfigRequired: config_name, engine, instance_id, scale_type, spec_id }
    "CreateAutoScalingConfig" -> CreateAutoScalingConfigOutput {
    0 "ConfigName" config_name, 1 "EffectiveTimeEnd" effective_time_end: String,
    2 "EffectiveTimeStart" effective_time_start: String, 3 "Enabled" enabled: bool, 4 "Engine" engine,
    5 "InstanceId" instance_id, 6 "NodesMax" nodes_max: i64, 7 "NodesMin" nodes_min: i64,
    8 "OwnerAccount" owner_account: String, 9 "OwnerId" owner_id: i64,
    10 "ResourceOwnerAccount" resource_owner_account: String, 11 "ResourceOwnerId" resource_owner_id: i64,
    12 "ScaleRuleList" scale_rule_list: Vec<CreateAutoScalingConfigScaleRuleList>, 13 "ScaleType" scale_type,
    14 "SecurityToken" security_token: Secret, 15 "SpecId" spec_id, 16 "StorageCapacityMax" storage_capacity_max: i64
} [
    Mark::new(12, Location::Default, Style::Json)
] }

/// In the request of [`CreateAutoScalingConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoScalingConfigScaleRuleList {
    pub config_id: Option<String>,
    pub enabled: Option<bool>,
    pub end_time: Option<String>,
    pub instance_id: Option<String>,
    pub observation_window: Option<i64>,
    pub operation_type: Option<String>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub rule_type: Option<String>,
    pub scale_in_step: Option<i64>,
    pub scale_out_step: Option<i64>,
    pub silence_time: Option<i64>,
    pub start_time: Option<String>,
    pub target_metric: Option<String>,
    pub target_nodes: Option<i64>,
    pub threshold_lower: Option<i64>,
    pub threshold_upper: Option<i64>,
    pub trigger_cron_expr: Option<String>,
}
input! { CreateAutoScalingConfigScaleRuleList() {
    0 "ConfigId" config_id: String, 1 "Enabled" enabled: bool, 2 "EndTime" end_time: String,
    3 "InstanceId" instance_id: String, 4 "ObservationWindow" observation_window: i64,
    5 "OperationType" operation_type: String, 6 "RuleId" rule_id: String, 7 "RuleName" rule_name: String,
    8 "RuleType" rule_type: String, 9 "ScaleInStep" scale_in_step: i64, 10 "ScaleOutStep" scale_out_step: i64,
    11 "SilenceTime" silence_time: i64, 12 "StartTime" start_time: String, 13 "TargetMetric" target_metric: String,
    14 "TargetNodes" target_nodes: i64, 15 "ThresholdLower" threshold_lower: i64,
    16 "ThresholdUpper" threshold_upper: i64, 17 "TriggerCronExpr" trigger_cron_expr: String
} }

/// Response of [`CreateAutoScalingConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoScalingConfigOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateAutoScalingConfigOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Creates auto scaling rule: `CreateAutoScalingRule` of `hitsdb` 2020-06-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hitsdb/2020-06-15/CreateAutoScalingRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoScalingRule {
    /// Required.
    pub config_id: String,
    pub enabled: Option<bool>,
    pub end_time: Option<String>,
    /// Required.
    pub instance_id: String,
    pub observation_window: Option<i64>,
    pub operation_type: Option<String>,
    pub owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub rule_name: String,
    /// Required.
    pub rule_type: String,
    pub scale_in_step: Option<i64>,
    pub scale_out_step: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub silence_time: Option<i64>,
    pub start_time: Option<String>,
    pub target_metric: Option<String>,
    pub target_nodes: Option<i64>,
    pub threshold_lower: Option<i64>,
    pub threshold_upper: Option<i64>,
    pub trigger_cron_expr: Option<String>,
}
operation! { CreateAutoScalingRule(config_id: String, instance_id: String, rule_name: String, rule_type: String)
    "CreateAutoScalingRule" -> CreateAutoScalingRuleOutput {
    0 "ConfigId" config_id, 1 "Enabled" enabled: bool, 2 "EndTime" end_time: String, 3 "InstanceId" instance_id,
    4 "ObservationWindow" observation_window: i64, 5 "OperationType" operation_type: String,
    6 "OwnerAccount" owner_account: String, 7 "OwnerId" owner_id: i64,
    8 "ResourceOwnerAccount" resource_owner_account: String, 9 "ResourceOwnerId" resource_owner_id: i64,
    10 "RuleName" rule_name, 11 "RuleType" rule_type, 12 "ScaleInStep" scale_in_step: i64,
    13 "ScaleOutStep" scale_out_step: i64, 14 "SecurityToken" security_token: Secret,
    15 "SilenceTime" silence_time: i64, 16 "StartTime" start_time: String, 17 "TargetMetric" target_metric: String,
    18 "TargetNodes" target_nodes: i64, 19 "ThresholdLower" threshold_lower: i64,
    20 "ThresholdUpper" threshold_upper: i64, 21 "TriggerCronExpr" trigger_cron_expr: String
} }

/// Response of [`CreateAutoScalingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoScalingRuleOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateAutoScalingRuleOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Creates ldps compute group: `CreateLdpsComputeGroup` of `hitsdb` 2020-06-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hitsdb/2020-06-15/CreateLdpsComputeGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLdpsComputeGroup {
    pub group_name: Option<String>,
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub owner_id: Option<i64>,
    pub properties: Option<String>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { CreateLdpsComputeGroup(instance_id: String) "CreateLdpsComputeGroup" -> CreateLdpsComputeGroupOutput {
    0 "GroupName" group_name: String, 1 "InstanceId" instance_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "Properties" properties: String, 5 "RegionId" region_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "SecurityToken" security_token: Secret
} }

/// Response of [`CreateLdpsComputeGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLdpsComputeGroupOutput {
    pub access_denied_detail: Option<String>,
}
model! { CreateLdpsComputeGroupOutput {
    0 "AccessDeniedDetail" access_denied_detail: String
} }

/// Creates lindorm instance: `CreateLindormInstance` of `hitsdb` 2020-06-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hitsdb/2020-06-15/CreateLindormInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLindormInstance {
    pub arbiter_vswitch_id: Option<String>,
    pub arbiter_zone_id: Option<String>,
    pub arch_version: Option<String>,
    pub auto_renew_duration: Option<String>,
    pub auto_renewal: Option<bool>,
    pub cold_storage: Option<i64>,
    pub core_single_storage: Option<i64>,
    pub core_spec: Option<String>,
    /// Required.
    pub disk_category: String,
    pub duration: Option<String>,
    pub filestore_num: Option<i64>,
    pub filestore_spec: Option<String>,
    pub instance_alias: Option<String>,
    pub instance_storage: Option<String>,
    pub lindorm_num: Option<i64>,
    pub lindorm_spec: Option<String>,
    pub log_disk_category: Option<String>,
    pub log_num: Option<i64>,
    pub log_single_storage: Option<i64>,
    pub log_spec: Option<String>,
    pub lts_num: Option<String>,
    pub lts_spec: Option<String>,
    pub multi_zone_combination: Option<String>,
    pub owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub owner_id: Option<i64>,
    /// Required.
    pub pay_type: String,
    pub pricing_cycle: Option<String>,
    pub primary_vswitch_id: Option<String>,
    pub primary_zone_id: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub solr_num: Option<i64>,
    pub solr_spec: Option<String>,
    pub standby_vswitch_id: Option<String>,
    pub standby_zone_id: Option<String>,
    pub stream_num: Option<i64>,
    pub stream_spec: Option<String>,
    pub tag: Option<Vec<CreateLindormInstanceTag>>,
    pub tsdb_num: Option<i64>,
    pub tsdb_spec: Option<String>,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub vswitch_id: String,
    /// Required.
    pub zone_id: String,
}

/// Arguments of [`CreateLindormInstance::new`].
pub struct CreateLindormInstanceRequired {
    pub disk_category: String,
    pub pay_type: String,
    pub region_id: String,
    pub vpc_id: String,
    pub vswitch_id: String,
    pub zone_id: String,
}
operation! {
    CreateLindormInstance { CreateLindormInstanceRequired: disk_category, pay_type, region_id, vpc_id, vswitch_id, zone_id }
    "CreateLindormInstance" -> CreateLindormInstanceOutput {
    0 "ArbiterVSwitchId" arbiter_vswitch_id: String, 1 "ArbiterZoneId" arbiter_zone_id: String,
    2 "ArchVersion" arch_version: String, 3 "AutoRenewDuration" auto_renew_duration: String,
    4 "AutoRenewal" auto_renewal: bool, 5 "ColdStorage" cold_storage: i64,
    6 "CoreSingleStorage" core_single_storage: i64, 7 "CoreSpec" core_spec: String, 8 "DiskCategory" disk_category,
    9 "Duration" duration: String, 10 "FilestoreNum" filestore_num: i64, 11 "FilestoreSpec" filestore_spec: String,
    12 "InstanceAlias" instance_alias: String, 13 "InstanceStorage" instance_storage: String,
    14 "LindormNum" lindorm_num: i64, 15 "LindormSpec" lindorm_spec: String,
    16 "LogDiskCategory" log_disk_category: String, 17 "LogNum" log_num: i64,
    18 "LogSingleStorage" log_single_storage: i64, 19 "LogSpec" log_spec: String, 20 "LtsNum" lts_num: String,
    21 "LtsSpec" lts_spec: String, 22 "MultiZoneCombination" multi_zone_combination: String,
    23 "OwnerAccount" owner_account: String, 24 "OwnerId" owner_id: i64, 25 "PayType" pay_type,
    26 "PricingCycle" pricing_cycle: String, 27 "PrimaryVSwitchId" primary_vswitch_id: String,
    28 "PrimaryZoneId" primary_zone_id: String, 29 "RegionId" region_id, 30 "ResourceGroupId" resource_group_id: String,
    31 "ResourceOwnerAccount" resource_owner_account: String, 32 "ResourceOwnerId" resource_owner_id: i64,
    33 "SecurityToken" security_token: Secret, 34 "SolrNum" solr_num: i64, 35 "SolrSpec" solr_spec: String,
    36 "StandbyVSwitchId" standby_vswitch_id: String, 37 "StandbyZoneId" standby_zone_id: String,
    38 "StreamNum" stream_num: i64, 39 "StreamSpec" stream_spec: String, 40 "Tag" tag: Vec<CreateLindormInstanceTag>,
    41 "TsdbNum" tsdb_num: i64, 42 "TsdbSpec" tsdb_spec: String, 43 "VPCId" vpc_id, 44 "VSwitchId" vswitch_id,
    45 "ZoneId" zone_id
} }

/// In the request of [`CreateLindormInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLindormInstanceTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateLindormInstanceTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateLindormInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLindormInstanceOutput {
    pub access_denied_detail: Option<String>,
    pub instance_id: Option<String>,
    pub order_id: Option<i64>,
}
model! { CreateLindormInstanceOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "InstanceId" instance_id: String, 2 "OrderId" order_id: i64
} }

/// Creates lindorm v2 instance: `CreateLindormV2Instance` of `hitsdb` 2020-06-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hitsdb/2020-06-15/CreateLindormV2Instance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLindormV2Instance {
    pub arbiter_vswitch_id: Option<String>,
    pub arbiter_zone_id: Option<String>,
    pub arch_version: Option<String>,
    pub auto_renew_duration: Option<String>,
    pub auto_renewal: Option<bool>,
    pub capacity_storage_size: Option<i64>,
    pub cloud_storage_size: Option<i64>,
    pub cloud_storage_type: Option<String>,
    pub cluster_mode: Option<String>,
    pub cluster_pattern: Option<String>,
    pub duration: Option<i64>,
    pub enable_capacity_storage: Option<bool>,
    /// Required.
    pub engine_list: Vec<CreateLindormV2InstanceEngineList>,
    pub instance_alias: Option<String>,
    pub owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub owner_id: Option<i64>,
    /// Required.
    pub pay_type: String,
    pub pricing_cycle: Option<String>,
    pub primary_vswitch_id: Option<String>,
    pub primary_zone_id: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub standby_vswitch_id: Option<String>,
    pub standby_zone_id: Option<String>,
    /// Required.
    pub vpc_id: String,
    pub vswitch_id: Option<String>,
    /// Required.
    pub zone_id: String,
}

/// Arguments of [`CreateLindormV2Instance::new`].
pub struct CreateLindormV2InstanceRequired {
    pub engine_list: Vec<CreateLindormV2InstanceEngineList>,
    pub pay_type: String,
    pub region_id: String,
    pub vpc_id: String,
    pub zone_id: String,
}
operation! {
    CreateLindormV2Instance { CreateLindormV2InstanceRequired: engine_list, pay_type, region_id, vpc_id, zone_id }
    "CreateLindormV2Instance" -> CreateLindormV2InstanceOutput {
    0 "ArbiterVSwitchId" arbiter_vswitch_id: String, 1 "ArbiterZoneId" arbiter_zone_id: String,
    2 "ArchVersion" arch_version: String, 3 "AutoRenewDuration" auto_renew_duration: String,
    4 "AutoRenewal" auto_renewal: bool, 5 "CapacityStorageSize" capacity_storage_size: i64,
    6 "CloudStorageSize" cloud_storage_size: i64, 7 "CloudStorageType" cloud_storage_type: String,
    8 "ClusterMode" cluster_mode: String, 9 "ClusterPattern" cluster_pattern: String, 10 "Duration" duration: i64,
    11 "EnableCapacityStorage" enable_capacity_storage: bool, 12 "EngineList" engine_list,
    13 "InstanceAlias" instance_alias: String, 14 "OwnerAccount" owner_account: String, 15 "OwnerId" owner_id: i64,
    16 "PayType" pay_type, 17 "PricingCycle" pricing_cycle: String, 18 "PrimaryVSwitchId" primary_vswitch_id: String,
    19 "PrimaryZoneId" primary_zone_id: String, 20 "RegionId" region_id, 21 "ResourceGroupId" resource_group_id: String,
    22 "ResourceOwnerAccount" resource_owner_account: String, 23 "ResourceOwnerId" resource_owner_id: i64,
    24 "SecurityToken" security_token: Secret, 25 "StandbyVSwitchId" standby_vswitch_id: String,
    26 "StandbyZoneId" standby_zone_id: String, 27 "VPCId" vpc_id, 28 "VSwitchId" vswitch_id: String,
    29 "ZoneId" zone_id
} }

/// In the request of [`CreateLindormV2Instance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLindormV2InstanceEngineList {
    /// Required.
    pub engine_type: Option<String>,
    pub node_group_list: Option<Vec<CreateLindormV2InstanceNodeGroupList>>,
}
input! { CreateLindormV2InstanceEngineList(engine_type: String) {
    0 "EngineType" engine_type: String, 1 "NodeGroupList" node_group_list: Vec<CreateLindormV2InstanceNodeGroupList>
} }

/// In the request of [`CreateLindormV2Instance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLindormV2InstanceNodeGroupList {
    /// Required.
    pub node_count: Option<i64>,
    pub node_disk_size: Option<i64>,
    pub node_disk_type: Option<String>,
    /// Required.
    pub node_spec: Option<String>,
    pub resource_group_name: Option<String>,
}
input! { CreateLindormV2InstanceNodeGroupList(node_count: i64, node_spec: String) {
    0 "NodeCount" node_count: i64, 1 "NodeDiskSize" node_disk_size: i64, 2 "NodeDiskType" node_disk_type: String,
    3 "NodeSpec" node_spec: String, 4 "ResourceGroupName" resource_group_name: String
} }

/// Response of [`CreateLindormV2Instance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLindormV2InstanceOutput {
    pub access_denied_detail: Option<String>,
    pub instance_id: Option<String>,
    pub order_id: Option<i64>,
}
model! { CreateLindormV2InstanceOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "InstanceId" instance_id: String, 2 "OrderId" order_id: i64
} }

/// Deletes auto scaling config: `DeleteAutoScalingConfig` of `hitsdb` 2020-06-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hitsdb/2020-06-15/DeleteAutoScalingConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAutoScalingConfig {
    /// Required.
    pub config_id: String,
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DeleteAutoScalingConfig(config_id: String, instance_id: String)
    "DeleteAutoScalingConfig" -> DeleteAutoScalingConfigOutput {
    0 "ConfigId" config_id, 1 "InstanceId" instance_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityToken" security_token: Secret
} }

/// Response of [`DeleteAutoScalingConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAutoScalingConfigOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteAutoScalingConfigOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Deletes auto scaling rule: `DeleteAutoScalingRule` of `hitsdb` 2020-06-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hitsdb/2020-06-15/DeleteAutoScalingRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAutoScalingRule {
    /// Required.
    pub config_id: String,
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub rule_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DeleteAutoScalingRule(config_id: String, instance_id: String, rule_id: String)
    "DeleteAutoScalingRule" -> DeleteAutoScalingRuleOutput {
    0 "ConfigId" config_id, 1 "InstanceId" instance_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "RuleId" rule_id, 7 "SecurityToken" security_token: Secret
} }

/// Response of [`DeleteAutoScalingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAutoScalingRuleOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteAutoScalingRuleOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Deletes custom resource: `DeleteCustomResource` of `hitsdb` 2020-06-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hitsdb/2020-06-15/DeleteCustomResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomResource {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub name: String,
    pub owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DeleteCustomResource(instance_id: String, name: String) "DeleteCustomResource" -> Empty {
    0 "InstanceId" instance_id, 1 "Name" name, 2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64,
    4 "RegionId" region_id: String, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "SecurityToken" security_token: Secret
} }

/// Response of [`DeleteCustomResource`]: empty.
pub type DeleteCustomResourceOutput = Empty;

/// Deletes ldps compute group: `DeleteLdpsComputeGroup` of `hitsdb` 2020-06-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hitsdb/2020-06-15/DeleteLdpsComputeGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLdpsComputeGroup {
    /// Required.
    pub group_name: String,
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DeleteLdpsComputeGroup(group_name: String, instance_id: String)
    "DeleteLdpsComputeGroup" -> DeleteLdpsComputeGroupOutput {
    0 "GroupName" group_name, 1 "InstanceId" instance_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "SecurityToken" security_token: Secret
} }

/// Response of [`DeleteLdpsComputeGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLdpsComputeGroupOutput {
    pub access_denied_detail: Option<String>,
}
model! { DeleteLdpsComputeGroupOutput {
    0 "AccessDeniedDetail" access_denied_detail: String
} }

/// Deploys ldps semi managed component: `DeployLdpsSemiManagedComponent` of `hitsdb` 2020-06-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hitsdb/2020-06-15/DeployLdpsSemiManagedComponent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployLdpsSemiManagedComponent {
    pub component_name: Option<String>,
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DeployLdpsSemiManagedComponent(instance_id: String) "DeployLdpsSemiManagedComponent" -> Empty {
    0 "ComponentName" component_name: String, 1 "InstanceId" instance_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "SecurityToken" security_token: Secret
} }

/// Response of [`DeployLdpsSemiManagedComponent`]: empty.
pub type DeployLdpsSemiManagedComponentOutput = Empty;

/// Describes regions: `DescribeRegions` of `hitsdb` 2020-06-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/hitsdb/2020-06-15/DescribeRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    pub accept_language: Option<String>,
    pub owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {
    0 "AcceptLanguage" accept_language: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub regions: Vec<DescribeRegionsRegions>,
}
model! { DescribeRegionsOutput {
    0 "Regions" regions: Vec<DescribeRegionsRegions>
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegions {
    pub local_name: Option<String>,
    pub region_endpoint: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeRegionsRegions {
    0 "LocalName" local_name: String, 1 "RegionEndpoint" region_endpoint: String, 2 "RegionId" region_id: String
} }

/// Gets auto scaling config: `GetAutoScalingConfig` of `hitsdb` 2020-06-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/hitsdb/2020-06-15/GetAutoScalingConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoScalingConfig {
    /// Required.
    pub config_id: String,
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { GetAutoScalingConfig(config_id: String, instance_id: String)
    "GetAutoScalingConfig" -> GetAutoScalingConfigOutput {
    0 "ConfigId" config_id, 1 "InstanceId" instance_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityToken" security_token: Secret
} }

/// Response of [`GetAutoScalingConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoScalingConfigOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<GetAutoScalingConfigData>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetAutoScalingConfigOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: GetAutoScalingConfigData,
    3 "DynamicCode" dynamic_code: String, 4 "DynamicMessage" dynamic_message: String,
    5 "HttpStatusCode" http_status_code: i64, 6 "Message" message: String, 7 "Success" success: bool
} }

/// In the response of [`GetAutoScalingConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoScalingConfigData {
    pub config_id: Option<String>,
    pub config_name: Option<String>,
    pub effective_time_end: Option<String>,
    pub effective_time_start: Option<String>,
    pub enabled: Option<bool>,
    pub engine: Option<String>,
    pub instance_id: Option<String>,
    pub nodes_max: Option<i64>,
    pub nodes_min: Option<i64>,
    pub scale_rule_list: Vec<GetAutoScalingConfigScaleRuleList>,
    pub scale_type: Option<String>,
    pub spec_id: Option<String>,
}
model! { GetAutoScalingConfigData {
    0 "ConfigId" config_id: String, 1 "ConfigName" config_name: String, 2 "EffectiveTimeEnd" effective_time_end: String,
    3 "EffectiveTimeStart" effective_time_start: String, 4 "Enabled" enabled: bool, 5 "Engine" engine: String,
    6 "InstanceId" instance_id: String, 7 "NodesMax" nodes_max: i64, 8 "NodesMin" nodes_min: i64,
    9 "ScaleRuleList" scale_rule_list: Vec<GetAutoScalingConfigScaleRuleList>, 10 "ScaleType" scale_type: String,
    11 "SpecId" spec_id: String
} }

/// In the response of [`GetAutoScalingConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoScalingConfigScaleRuleList {
    pub config_id: Option<String>,
    pub enabled: Option<bool>,
    pub end_time: Option<String>,
    pub instance_id: Option<String>,
    pub observation_window: Option<i64>,
    pub operation_type: Option<String>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub rule_type: Option<String>,
    pub scale_in_step: Option<i64>,
    pub scale_out_step: Option<i64>,
    pub silence_time: Option<i64>,
    pub start_time: Option<String>,
    pub target_metric: Option<String>,
    pub target_nodes: Option<i64>,
    pub threshold_lower: Option<i64>,
    pub threshold_upper: Option<i64>,
    pub trigger_cron_expr: Option<String>,
}
model! { GetAutoScalingConfigScaleRuleList {
    0 "ConfigId" config_id: String, 1 "Enabled" enabled: bool, 2 "EndTime" end_time: String,
    3 "InstanceId" instance_id: String, 4 "ObservationWindow" observation_window: i64,
    5 "OperationType" operation_type: String, 6 "RuleId" rule_id: String, 7 "RuleName" rule_name: String,
    8 "RuleType" rule_type: String, 9 "ScaleInStep" scale_in_step: i64, 10 "ScaleOutStep" scale_out_step: i64,
    11 "SilenceTime" silence_time: i64, 12 "StartTime" start_time: String, 13 "TargetMetric" target_metric: String,
    14 "TargetNodes" target_nodes: i64, 15 "ThresholdLower" threshold_lower: i64,
    16 "ThresholdUpper" threshold_upper: i64, 17 "TriggerCronExpr" trigger_cron_expr: String
} }

/// Gets auto scaling rule: `GetAutoScalingRule` of `hitsdb` 2020-06-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/hitsdb/2020-06-15/GetAutoScalingRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoScalingRule {
    /// Required.
    pub config_id: String,
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub rule_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { GetAutoScalingRule(config_id: String, instance_id: String, rule_id: String)
    "GetAutoScalingRule" -> GetAutoScalingRuleOutput {
    0 "ConfigId" config_id, 1 "InstanceId" instance_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "RuleId" rule_id, 7 "SecurityToken" security_token: Secret
} }

/// Response of [`GetAutoScalingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoScalingRuleOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<GetAutoScalingRuleData>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetAutoScalingRuleOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: GetAutoScalingRuleData,
    3 "DynamicCode" dynamic_code: String, 4 "DynamicMessage" dynamic_message: String,
    5 "HttpStatusCode" http_status_code: i64, 6 "Message" message: String, 7 "Success" success: bool
} }

/// In the response of [`GetAutoScalingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoScalingRuleData {
    pub config_id: Option<String>,
    pub enabled: Option<bool>,
    pub end_time: Option<String>,
    pub instance_id: Option<String>,
    pub observation_window: Option<i64>,
    pub operation_type: Option<String>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub rule_type: Option<String>,
    pub scale_in_step: Option<i64>,
    pub scale_out_step: Option<i64>,
    pub silence_time: Option<i64>,
    pub start_time: Option<String>,
    pub target_metric: Option<String>,
    pub target_nodes: Option<i64>,
    pub threshold_lower: Option<i64>,
    pub threshold_upper: Option<i64>,
    pub trigger_cron_expr: Option<String>,
}
model! { GetAutoScalingRuleData {
    0 "ConfigId" config_id: String, 1 "Enabled" enabled: bool, 2 "EndTime" end_time: String,
    3 "InstanceId" instance_id: String, 4 "ObservationWindow" observation_window: i64,
    5 "OperationType" operation_type: String, 6 "RuleId" rule_id: String, 7 "RuleName" rule_name: String,
    8 "RuleType" rule_type: String, 9 "ScaleInStep" scale_in_step: i64, 10 "ScaleOutStep" scale_out_step: i64,
    11 "SilenceTime" silence_time: i64, 12 "StartTime" start_time: String, 13 "TargetMetric" target_metric: String,
    14 "TargetNodes" target_nodes: i64, 15 "ThresholdLower" threshold_lower: i64,
    16 "ThresholdUpper" threshold_upper: i64, 17 "TriggerCronExpr" trigger_cron_expr: String
} }

/// Gets client source ip: `GetClientSourceIp` of `hitsdb` 2020-06-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/hitsdb/2020-06-15/GetClientSourceIp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClientSourceIp {
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { GetClientSourceIp(instance_id: String) "GetClientSourceIp" -> GetClientSourceIpOutput {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityToken" security_token: Secret
} }

/// Response of [`GetClientSourceIp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClientSourceIpOutput {
    pub access_denied_detail: Option<String>,
    pub client_ip: Option<String>,
}
model! { GetClientSourceIpOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "ClientIp" client_ip: String
} }

/// Gets compute engine job detail: `GetComputeEngineJobDetail` of `hitsdb` 2020-06-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/hitsdb/2020-06-15/GetComputeEngineJobDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetComputeEngineJobDetail {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub job_id: String,
    pub owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { GetComputeEngineJobDetail(instance_id: String, job_id: String)
    "GetComputeEngineJobDetail" -> GetComputeEngineJobDetailOutput {
    0 "InstanceId" instance_id, 1 "JobId" job_id, 2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64,
    6 "SecurityToken" security_token: Secret
} }

/// Response of [`GetComputeEngineJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetComputeEngineJobDetailOutput {
    pub access_denied_detail: Option<String>,
    pub configs: BTreeMap<String, Value>,
    pub create_time: Option<String>,
    pub endpoint: Option<String>,
    pub extra_info: BTreeMap<String, Value>,
    pub finish_time: Option<String>,
    pub job_id: Option<String>,
    pub job_name: Option<String>,
    pub job_type: Option<String>,
    pub last_error_code: Option<String>,
    pub last_error_info: Option<String>,
    pub state: Option<String>,
}
model! { GetComputeEngineJobDetailOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Configs" configs: BTreeMap<String, Value>,
    2 "CreateTime" create_time: String, 3 "Endpoint" endpoint: String,
    4 "ExtraInfo" extra_info: BTreeMap<String, Value>, 5 "FinishTime" finish_time: String, 6 "JobId" job_id: String,
    7 "JobName" job_name: String, 8 "JobType" job_type: String, 9 "LastErrorCode" last_error_code: String,
    10 "LastErrorInfo" last_error_info: String, 11 "State" state: String
} }

/// Gets compute engine job log: `GetComputeEngineJobLog` of `hitsdb` 2020-06-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/hitsdb/2020-06-15/GetComputeEngineJobLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetComputeEngineJobLog {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub job_id: String,
    pub owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub owner_id: Option<i64>,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { GetComputeEngineJobLog(instance_id: String, job_id: String, page_number: i64, page_size: i64)
    "GetComputeEngineJobLog" -> GetComputeEngineJobLogOutput {
    0 "InstanceId" instance_id, 1 "JobId" job_id, 2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64,
    4 "PageNumber" page_number, 5 "PageSize" page_size, 6 "RegionId" region_id: String,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64,
    9 "SecurityToken" security_token: Secret
} }
paged! { GetComputeEngineJobLog: String = Number "PageNumber", "Logs" logs }

/// Response of [`GetComputeEngineJobLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetComputeEngineJobLogOutput {
    pub access_denied_detail: Option<String>,
    pub job_id: Option<String>,
    pub logs: Vec<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
model! { GetComputeEngineJobLogOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "JobId" job_id: String, 2 "Logs" logs: Vec<String>,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64
} }

/// Gets engine default auth: `GetEngineDefaultAuth` of `hitsdb` 2020-06-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/hitsdb/2020-06-15/GetEngineDefaultAuth>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEngineDefaultAuth {
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { GetEngineDefaultAuth(instance_id: String) "GetEngineDefaultAuth" -> GetEngineDefaultAuthOutput {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityToken" security_token: Secret
} }

/// Response of [`GetEngineDefaultAuth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEngineDefaultAuthOutput {
    pub access_denied_detail: Option<String>,
    pub auth_infos: Vec<GetEngineDefaultAuthAuthInfos>,
    pub instance_id: Option<String>,
}
model! { GetEngineDefaultAuthOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "AuthInfos" auth_infos: Vec<GetEngineDefaultAuthAuthInfos>,
    2 "InstanceId" instance_id: String
} }

/// In the response of [`GetEngineDefaultAuth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEngineDefaultAuthAuthInfos {
    pub engine: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub username: Option<String>,
}
model! { GetEngineDefaultAuthAuthInfos {
    0 "Engine" engine: String, 1 "Password" password: Secret, 2 "Username" username: String
} }

/// Gets instance ip white list: `GetInstanceIpWhiteList` of `hitsdb` 2020-06-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/hitsdb/2020-06-15/GetInstanceIpWhiteList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceIpWhiteList {
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { GetInstanceIpWhiteList(instance_id: String) "GetInstanceIpWhiteList" -> GetInstanceIpWhiteListOutput {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
} }

/// Response of [`GetInstanceIpWhiteList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceIpWhiteListOutput {
    pub access_denied_detail: Option<String>,
    pub group_list: Vec<GetInstanceIpWhiteListGroupList>,
    pub instance_id: Option<String>,
    pub ip_list: Vec<String>,
}
model! { GetInstanceIpWhiteListOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "GroupList" group_list: Vec<GetInstanceIpWhiteListGroupList>,
    2 "InstanceId" instance_id: String, 3 "IpList" ip_list: Vec<String>
} }

/// In the response of [`GetInstanceIpWhiteList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceIpWhiteListGroupList {
    pub group_name: Option<String>,
    pub security_ip_list: Option<String>,
}
model! { GetInstanceIpWhiteListGroupList {
    0 "GroupName" group_name: String, 1 "SecurityIpList" security_ip_list: String
} }

/// Gets instance security groups: `GetInstanceSecurityGroups` of `hitsdb` 2020-06-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/hitsdb/2020-06-15/GetInstanceSecurityGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceSecurityGroups {
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { GetInstanceSecurityGroups(instance_id: String)
    "GetInstanceSecurityGroups" -> GetInstanceSecurityGroupsOutput {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
} }

/// Response of [`GetInstanceSecurityGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceSecurityGroupsOutput {
    pub access_denied_detail: Option<String>,
    pub instance_id: Option<String>,
    pub security_groups: Vec<String>,
}
model! { GetInstanceSecurityGroupsOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "InstanceId" instance_id: String,
    2 "SecurityGroups" security_groups: Vec<String>
} }

/// Gets instance summary: `GetInstanceSummary` of `hitsdb` 2020-06-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/hitsdb/2020-06-15/GetInstanceSummary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceSummary {
    pub owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { GetInstanceSummary() "GetInstanceSummary" -> GetInstanceSummaryOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
} }

/// Response of [`GetInstanceSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceSummaryOutput {
    pub locking_count: Option<i64>,
    pub regional_summary: Vec<GetInstanceSummaryRegionalSummary>,
    pub running_count: Option<i64>,
    pub total: Option<i64>,
}
model! { GetInstanceSummaryOutput {
    0 "LockingCount" locking_count: i64, 1 "RegionalSummary" regional_summary: Vec<GetInstanceSummaryRegionalSummary>,
    2 "RunningCount" running_count: i64, 3 "Total" total: i64
} }

/// In the response of [`GetInstanceSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceSummaryRegionalSummary {
    pub locking_count: Option<i64>,
    pub region_id: Option<String>,
    pub running_count: Option<i64>,
    pub total: Option<i64>,
}
model! { GetInstanceSummaryRegionalSummary {
    0 "LockingCount" locking_count: i64, 1 "RegionId" region_id: String, 2 "RunningCount" running_count: i64,
    3 "Total" total: i64
} }

/// Gets ldps compute group: `GetLdpsComputeGroup` of `hitsdb` 2020-06-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/hitsdb/2020-06-15/GetLdpsComputeGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLdpsComputeGroup {
    pub group_name: Option<String>,
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { GetLdpsComputeGroup(instance_id: String) "GetLdpsComputeGroup" -> GetLdpsComputeGroupOutput {
    0 "GroupName" group_name: String, 1 "InstanceId" instance_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "SecurityToken" security_token: Secret
} }

/// Response of [`GetLdpsComputeGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLdpsComputeGroupOutput {
    pub group_name: Option<String>,
    pub properties: BTreeMap<String, Value>,
}
model! { GetLdpsComputeGroupOutput {
    0 "GroupName" group_name: String, 1 "Properties" properties: BTreeMap<String, Value>
} }

/// Gets ldps namespaced quota: `GetLdpsNamespacedQuota` of `hitsdb` 2020-06-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/hitsdb/2020-06-15/GetLdpsNamespacedQuota>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLdpsNamespacedQuota {
    /// Required.
    pub instance_id: String,
    pub namespace: Option<String>,
    pub owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { GetLdpsNamespacedQuota(instance_id: String) "GetLdpsNamespacedQuota" -> GetLdpsNamespacedQuotaOutput {
    0 "InstanceId" instance_id, 1 "Namespace" namespace: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "SecurityToken" security_token: Secret
} }

/// Response of [`GetLdpsNamespacedQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLdpsNamespacedQuotaOutput {
    pub namespaced_quotas: Vec<GetLdpsNamespacedQuotaNamespacedQuotas>,
}
model! { GetLdpsNamespacedQuotaOutput {
    0 "NamespacedQuotas" namespaced_quotas: Vec<GetLdpsNamespacedQuotaNamespacedQuotas>
} }

/// In the response of [`GetLdpsNamespacedQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLdpsNamespacedQuotaNamespacedQuotas {
    pub cpu_amount: Option<String>,
    pub memory_amount: Option<String>,
    pub name: Option<String>,
    pub used_cpu: Option<String>,
    pub used_memory: Option<String>,
}
model! { GetLdpsNamespacedQuotaNamespacedQuotas {
    0 "CpuAmount" cpu_amount: String, 1 "MemoryAmount" memory_amount: String, 2 "Name" name: String,
    3 "UsedCpu" used_cpu: String, 4 "UsedMemory" used_memory: String
} }

/// Gets ldps resource cost: `GetLdpsResourceCost` of `hitsdb` 2020-06-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/hitsdb/2020-06-15/GetLdpsResourceCost>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLdpsResourceCost {
    pub end_time: Option<i64>,
    /// Required.
    pub instance_id: String,
    pub job_id: Option<String>,
    pub owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub start_time: Option<i64>,
}
operation! { GetLdpsResourceCost(instance_id: String) "GetLdpsResourceCost" -> GetLdpsResourceCostOutput {
    0 "EndTime" end_time: i64, 1 "InstanceId" instance_id, 2 "JobId" job_id: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "SecurityToken" security_token: Secret, 9 "StartTime" start_time: i64
} }

/// Response of [`GetLdpsResourceCost`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLdpsResourceCostOutput {
    pub end_time: Option<i64>,
    pub instance_id: Option<String>,
    pub job_id: Option<String>,
    pub start_time: Option<i64>,
    pub total_resource: Option<i64>,
}
model! { GetLdpsResourceCostOutput {
    0 "EndTime" end_time: i64, 1 "InstanceId" instance_id: String, 2 "JobId" job_id: String,
    3 "StartTime" start_time: i64, 4 "TotalResource" total_resource: i64
} }

/// Gets lindorm engine config: `GetLindormEngineConfig` of `hitsdb` 2020-06-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/hitsdb/2020-06-15/GetLindormEngineConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLindormEngineConfig {
    /// Required.
    pub engine_type: String,
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { GetLindormEngineConfig(engine_type: String, instance_id: String)
    "GetLindormEngineConfig" -> GetLindormEngineConfigOutput {
    0 "EngineType" engine_type, 1 "InstanceId" instance_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "SecurityToken" security_token: Secret
} }

/// Response of [`GetLindormEngineConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLindormEngineConfigOutput {
    pub access_denied_detail: Option<String>,
    pub engine_configs: Vec<GetLindormEngineConfigEngineConfigs>,
}
model! { GetLindormEngineConfigOutput {
    0 "AccessDeniedDetail" access_denied_detail: String,
    1 "EngineConfigs" engine_configs: Vec<GetLindormEngineConfigEngineConfigs>
} }

/// In the response of [`GetLindormEngineConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLindormEngineConfigEngineConfigs {
    pub config_files: Vec<GetLindormEngineConfigConfigFiles>,
    pub engine: Option<String>,
}
model! { GetLindormEngineConfigEngineConfigs {
    0 "ConfigFiles" config_files: Vec<GetLindormEngineConfigConfigFiles>, 1 "Engine" engine: String
} }

/// In the response of [`GetLindormEngineConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLindormEngineConfigConfigFiles {
    pub config_items: Vec<GetLindormEngineConfigConfigItems>,
    pub file_name: Option<String>,
}
model! { GetLindormEngineConfigConfigFiles {
    0 "ConfigItems" config_items: Vec<GetLindormEngineConfigConfigItems>, 1 "FileName" file_name: String
} }

/// In the response of [`GetLindormEngineConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLindormEngineConfigConfigItems {
    pub config_item_key: Option<String>,
    pub config_item_value: Option<String>,
}
model! { GetLindormEngineConfigConfigItems {
    0 "ConfigItemKey" config_item_key: String, 1 "ConfigItemValue" config_item_value: String
} }

/// Gets lindorm fs used detail: `GetLindormFsUsedDetail` of `hitsdb` 2020-06-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/hitsdb/2020-06-15/GetLindormFsUsedDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLindormFsUsedDetail {
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { GetLindormFsUsedDetail(instance_id: String) "GetLindormFsUsedDetail" -> GetLindormFsUsedDetailOutput {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityToken" security_token: Secret
} }

/// Response of [`GetLindormFsUsedDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLindormFsUsedDetailOutput {
    pub access_denied_detail: Option<String>,
    pub fs_capacity: Option<String>,
    pub fs_capacity_cold: Option<String>,
    pub fs_capacity_hot: Option<String>,
    pub fs_used_cold: Option<String>,
    pub fs_used_cold_on_lindorm_search: Option<String>,
    pub fs_used_cold_on_lindorm_tsdb: Option<String>,
    pub fs_used_cold_on_lindorm_table: Option<String>,
    pub fs_used_hot: Option<String>,
    pub fs_used_hot_on_lindorm_search: Option<String>,
    pub fs_used_hot_on_lindorm_tsdb: Option<String>,
    pub fs_used_hot_on_lindorm_table: Option<String>,
    pub fs_used_on_lindorm_search: Option<String>,
    pub fs_used_on_lindorm_tsdb: Option<String>,
    pub fs_used_on_lindorm_table: Option<String>,
    pub fs_used_on_lindorm_table_data: Option<String>,
    pub fs_used_on_lindorm_table_wal: Option<String>,
    pub l_storage_usage_list: Vec<GetLindormFsUsedDetailLStorageUsageList>,
    pub valid: Option<String>,
}
model! { GetLindormFsUsedDetailOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "FsCapacity" fs_capacity: String,
    2 "FsCapacityCold" fs_capacity_cold: String, 3 "FsCapacityHot" fs_capacity_hot: String,
    4 "FsUsedCold" fs_used_cold: String, 5 "FsUsedColdOnLindormSearch" fs_used_cold_on_lindorm_search: String,
    6 "FsUsedColdOnLindormTSDB" fs_used_cold_on_lindorm_tsdb: String,
    7 "FsUsedColdOnLindormTable" fs_used_cold_on_lindorm_table: String, 8 "FsUsedHot" fs_used_hot: String,
    9 "FsUsedHotOnLindormSearch" fs_used_hot_on_lindorm_search: String,
    10 "FsUsedHotOnLindormTSDB" fs_used_hot_on_lindorm_tsdb: String,
    11 "FsUsedHotOnLindormTable" fs_used_hot_on_lindorm_table: String,
    12 "FsUsedOnLindormSearch" fs_used_on_lindorm_search: String,
    13 "FsUsedOnLindormTSDB" fs_used_on_lindorm_tsdb: String,
    14 "FsUsedOnLindormTable" fs_used_on_lindorm_table: String,
    15 "FsUsedOnLindormTableData" fs_used_on_lindorm_table_data: String,
    16 "FsUsedOnLindormTableWAL" fs_used_on_lindorm_table_wal: String,
    17 "LStorageUsageList" l_storage_usage_list: Vec<GetLindormFsUsedDetailLStorageUsageList>, 18 "Valid" valid: String
} }

/// In the response of [`GetLindormFsUsedDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLindormFsUsedDetailLStorageUsageList {
    pub capacity: Option<String>,
    pub disk_type: Option<String>,
    pub used: Option<String>,
    pub used_lindorm_column3: Option<String>,
    pub used_lindorm_message3: Option<String>,
    pub used_lindorm_search: Option<String>,
    pub used_lindorm_spark: Option<String>,
    pub used_lindorm_table: Option<String>,
    pub used_lindorm_tsdb: Option<String>,
    pub used_lindorm_vector3: Option<String>,
    pub used_other: Option<String>,
}
model! { GetLindormFsUsedDetailLStorageUsageList {
    0 "Capacity" capacity: String, 1 "DiskType" disk_type: String, 2 "Used" used: String,
    3 "UsedLindormColumn3" used_lindorm_column3: String, 4 "UsedLindormMessage3" used_lindorm_message3: String,
    5 "UsedLindormSearch" used_lindorm_search: String, 6 "UsedLindormSpark" used_lindorm_spark: String,
    7 "UsedLindormTable" used_lindorm_table: String, 8 "UsedLindormTsdb" used_lindorm_tsdb: String,
    9 "UsedLindormVector3" used_lindorm_vector3: String, 10 "UsedOther" used_other: String
} }

/// Gets lindorm instance: `GetLindormInstance` of `hitsdb` 2020-06-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/hitsdb/2020-06-15/GetLindormInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLindormInstance {
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { GetLindormInstance(instance_id: String) "GetLindormInstance" -> GetLindormInstanceOutput {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
} }

/// Response of [`GetLindormInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLindormInstanceOutput {
    pub ali_uid: Option<i64>,
    pub arbiter_vswitch_id: Option<String>,
    pub arbiter_zone_id: Option<String>,
    pub arch_version: Option<String>,
    pub archive_storage: Option<i64>,
    pub auto_renew: Option<bool>,
    pub backup_instance: Option<String>,
    pub cold_storage: Option<i64>,
    pub core_disk_category: Option<String>,
    pub core_num: Option<i64>,
    pub core_single_storage: Option<i64>,
    pub core_spec: Option<String>,
    pub create_milliseconds: Option<i64>,
    pub create_time: Option<String>,
    pub deletion_protection: Option<String>,
    pub disk_category: Option<String>,
    pub disk_threshold: Option<String>,
    pub disk_usage: Option<String>,
    pub enable_blob: Option<bool>,
    pub enable_cdc: Option<bool>,
    pub enable_compute: Option<bool>,
    pub enable_kms: Option<bool>,
    pub enable_l_proxy: Option<bool>,
    pub enable_lts: Option<bool>,
    pub enable_lsql_version_v3: Option<bool>,
    pub enable_ml_ctrl: Option<bool>,
    pub enable_ssl: Option<bool>,
    pub enable_shs: Option<bool>,
    pub enable_store_tde: Option<bool>,
    pub enable_stream: Option<bool>,
    pub engine_list: Vec<GetLindormInstanceEngineListItem>,
    pub engine_type: Option<i64>,
    pub expire_time: Option<String>,
    pub expired_milliseconds: Option<i64>,
    pub instance_alias: Option<String>,
    pub instance_id: Option<String>,
    pub instance_status: Option<String>,
    pub instance_storage: Option<String>,
    pub log_disk_category: Option<String>,
    pub log_num: Option<i64>,
    pub log_single_storage: Option<i64>,
    pub log_spec: Option<String>,
    pub maintain_end_time: Option<String>,
    pub maintain_start_time: Option<String>,
    pub multi_zone_combination: Option<String>,
    pub network_type: Option<String>,
    pub pay_type: Option<String>,
    pub primary_vswitch_id: Option<String>,
    pub primary_zone_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub service_type: Option<String>,
    pub single_zone_risk_alert: Option<GetLindormInstanceSingleZoneRiskAlert>,
    pub standby_vswitch_id: Option<String>,
    pub standby_zone_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { GetLindormInstanceOutput {
    0 "AliUid" ali_uid: i64, 1 "ArbiterVSwitchId" arbiter_vswitch_id: String, 2 "ArbiterZoneId" arbiter_zone_id: String,
    3 "ArchVersion" arch_version: String, 4 "ArchiveStorage" archive_storage: i64, 5 "AutoRenew" auto_renew: bool,
    6 "BackupInstance" backup_instance: String, 7 "ColdStorage" cold_storage: i64,
    8 "CoreDiskCategory" core_disk_category: String, 9 "CoreNum" core_num: i64,
    10 "CoreSingleStorage" core_single_storage: i64, 11 "CoreSpec" core_spec: String,
    12 "CreateMilliseconds" create_milliseconds: i64, 13 "CreateTime" create_time: String,
    14 "DeletionProtection" deletion_protection: String, 15 "DiskCategory" disk_category: String,
    16 "DiskThreshold" disk_threshold: String, 17 "DiskUsage" disk_usage: String, 18 "EnableBlob" enable_blob: bool,
    19 "EnableCdc" enable_cdc: bool, 20 "EnableCompute" enable_compute: bool, 21 "EnableKms" enable_kms: bool,
    22 "EnableLProxy" enable_l_proxy: bool, 23 "EnableLTS" enable_lts: bool,
    24 "EnableLsqlVersionV3" enable_lsql_version_v3: bool, 25 "EnableMLCtrl" enable_ml_ctrl: bool,
    26 "EnableSSL" enable_ssl: bool, 27 "EnableShs" enable_shs: bool, 28 "EnableStoreTDE" enable_store_tde: bool,
    29 "EnableStream" enable_stream: bool, 30 "EngineList" engine_list: Vec<GetLindormInstanceEngineListItem>,
    31 "EngineType" engine_type: i64, 32 "ExpireTime" expire_time: String,
    33 "ExpiredMilliseconds" expired_milliseconds: i64, 34 "InstanceAlias" instance_alias: String,
    35 "InstanceId" instance_id: String, 36 "InstanceStatus" instance_status: String,
    37 "InstanceStorage" instance_storage: String, 38 "LogDiskCategory" log_disk_category: String,
    39 "LogNum" log_num: i64, 40 "LogSingleStorage" log_single_storage: i64, 41 "LogSpec" log_spec: String,
    42 "MaintainEndTime" maintain_end_time: String, 43 "MaintainStartTime" maintain_start_time: String,
    44 "MultiZoneCombination" multi_zone_combination: String, 45 "NetworkType" network_type: String,
    46 "PayType" pay_type: String, 47 "PrimaryVSwitchId" primary_vswitch_id: String,
    48 "PrimaryZoneId" primary_zone_id: String, 49 "RegionId" region_id: String,
    50 "ResourceGroupId" resource_group_id: String, 51 "ServiceType" service_type: String,
    52 "SingleZoneRiskAlert" single_zone_risk_alert: GetLindormInstanceSingleZoneRiskAlert,
    53 "StandbyVSwitchId" standby_vswitch_id: String, 54 "StandbyZoneId" standby_zone_id: String,
    55 "VpcId" vpc_id: String, 56 "VswitchId" vswitch_id: String, 57 "ZoneId" zone_id: String
} }

/// In the response of [`GetLindormInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLindormInstanceEngineListItem {
    pub arbiter_core_count: Option<String>,
    pub core_count: Option<String>,
    pub cpu_count: Option<String>,
    pub engine: Option<String>,
    pub is_last_version: Option<bool>,
    pub latest_version: Option<String>,
    pub memory_size: Option<String>,
    pub primary_core_count: Option<String>,
    pub specification: Option<String>,
    pub standby_core_count: Option<String>,
    pub version: Option<String>,
}
model! { GetLindormInstanceEngineListItem {
    0 "ArbiterCoreCount" arbiter_core_count: String, 1 "CoreCount" core_count: String, 2 "CpuCount" cpu_count: String,
    3 "Engine" engine: String, 4 "IsLastVersion" is_last_version: bool, 5 "LatestVersion" latest_version: String,
    6 "MemorySize" memory_size: String, 7 "PrimaryCoreCount" primary_core_count: String,
    8 "Specification" specification: String, 9 "StandbyCoreCount" standby_core_count: String,
    10 "Version" version: String
} }

/// In the response of [`GetLindormInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLindormInstanceSingleZoneRiskAlert {
    pub confirm_date: Option<String>,
    pub disposition_type: Option<String>,
    pub need_alert: Option<bool>,
    pub planned_completion_date: Option<String>,
}
model! { GetLindormInstanceSingleZoneRiskAlert {
    0 "ConfirmDate" confirm_date: String, 1 "DispositionType" disposition_type: String, 2 "NeedAlert" need_alert: bool,
    3 "PlannedCompletionDate" planned_completion_date: String
} }

/// Gets lindorm instance engine list: `GetLindormInstanceEngineList` of `hitsdb` 2020-06-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/hitsdb/2020-06-15/GetLindormInstanceEngineList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLindormInstanceEngineList {
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { GetLindormInstanceEngineList(instance_id: String)
    "GetLindormInstanceEngineList" -> GetLindormInstanceEngineListOutput {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityToken" security_token: Secret
} }

/// Response of [`GetLindormInstanceEngineList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLindormInstanceEngineListOutput {
    pub access_denied_detail: Option<String>,
    pub engine_list: Vec<GetLindormInstanceEngineListEngineList>,
    pub instance_id: Option<String>,
}
model! { GetLindormInstanceEngineListOutput {
    0 "AccessDeniedDetail" access_denied_detail: String,
    1 "EngineList" engine_list: Vec<GetLindormInstanceEngineListEngineList>, 2 "InstanceId" instance_id: String
} }

/// In the response of [`GetLindormInstanceEngineList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLindormInstanceEngineListEngineList {
    pub engine_type: Option<String>,
    pub net_info_list: Vec<GetLindormInstanceEngineListNetInfoList>,
}
model! { GetLindormInstanceEngineListEngineList {
    0 "EngineType" engine_type: String, 1 "NetInfoList" net_info_list: Vec<GetLindormInstanceEngineListNetInfoList>
} }

/// In the response of [`GetLindormInstanceEngineList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLindormInstanceEngineListNetInfoList {
    pub access_type: Option<i64>,
    pub connection_string: Option<String>,
    pub net_type: Option<String>,
    pub port: Option<i64>,
}
model! { GetLindormInstanceEngineListNetInfoList {
    0 "AccessType" access_type: i64, 1 "ConnectionString" connection_string: String, 2 "NetType" net_type: String,
    3 "Port" port: i64
} }

/// Gets lindorm instance list: `GetLindormInstanceList` of `hitsdb` 2020-06-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/hitsdb/2020-06-15/GetLindormInstanceList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLindormInstanceList {
    pub owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub query_str: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub service_type: Option<String>,
    /// -1 to 7.
    pub support_engine: Option<i64>,
    pub tag: Option<Vec<GetLindormInstanceListTag>>,
}
operation! { GetLindormInstanceList() "GetLindormInstanceList" -> GetLindormInstanceListOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "QueryStr" query_str: String, 5 "RegionId" region_id: String,
    6 "ResourceGroupId" resource_group_id: String, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "SecurityToken" security_token: Secret,
    10 "ServiceType" service_type: String, 11 "SupportEngine" support_engine: i64,
    12 "Tag" tag: Vec<GetLindormInstanceListTag>
} }
paged! { GetLindormInstanceList: GetLindormInstanceListInstanceList =
    Number "PageNumber", "InstanceList" instance_list, total "Total" }

/// In the request of [`GetLindormInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLindormInstanceListTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { GetLindormInstanceListTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`GetLindormInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLindormInstanceListOutput {
    pub instance_list: Vec<GetLindormInstanceListInstanceList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { GetLindormInstanceListOutput {
    0 "InstanceList" instance_list: Vec<GetLindormInstanceListInstanceList>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "Total" total: i64
} }

/// In the response of [`GetLindormInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLindormInstanceListInstanceList {
    pub ali_uid: Option<i64>,
    pub create_error_code: Option<String>,
    pub create_milliseconds: Option<i64>,
    pub create_time: Option<String>,
    pub enable_column: Option<bool>,
    pub enable_compute: Option<bool>,
    pub enable_lts: Option<bool>,
    pub enable_message: Option<bool>,
    pub enable_row: Option<bool>,
    pub enable_stream: Option<bool>,
    pub enable_vector: Option<bool>,
    pub engine_type: Option<String>,
    pub expire_time: Option<String>,
    pub expired_milliseconds: Option<i64>,
    pub instance_alias: Option<String>,
    pub instance_id: Option<String>,
    pub instance_status: Option<String>,
    pub instance_storage: Option<String>,
    pub network_type: Option<String>,
    pub pay_type: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub service_type: Option<String>,
    pub tags: Vec<GetLindormInstanceListTags>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { GetLindormInstanceListInstanceList {
    0 "AliUid" ali_uid: i64, 1 "CreateErrorCode" create_error_code: String,
    2 "CreateMilliseconds" create_milliseconds: i64, 3 "CreateTime" create_time: String,
    4 "EnableColumn" enable_column: bool, 5 "EnableCompute" enable_compute: bool, 6 "EnableLts" enable_lts: bool,
    7 "EnableMessage" enable_message: bool, 8 "EnableRow" enable_row: bool, 9 "EnableStream" enable_stream: bool,
    10 "EnableVector" enable_vector: bool, 11 "EngineType" engine_type: String, 12 "ExpireTime" expire_time: String,
    13 "ExpiredMilliseconds" expired_milliseconds: i64, 14 "InstanceAlias" instance_alias: String,
    15 "InstanceId" instance_id: String, 16 "InstanceStatus" instance_status: String,
    17 "InstanceStorage" instance_storage: String, 18 "NetworkType" network_type: String, 19 "PayType" pay_type: String,
    20 "RegionId" region_id: String, 21 "ResourceGroupId" resource_group_id: String,
    22 "ServiceType" service_type: String, 23 "Tags" tags: Vec<GetLindormInstanceListTags>, 24 "VpcId" vpc_id: String,
    25 "ZoneId" zone_id: String
} }

/// In the response of [`GetLindormInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLindormInstanceListTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetLindormInstanceListTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Gets lindorm v2 instance: `GetLindormV2Instance` of `hitsdb` 2020-06-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/hitsdb/2020-06-15/GetLindormV2Instance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLindormV2Instance {
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { GetLindormV2Instance(instance_id: String) "GetLindormV2Instance" -> GetLindormV2InstanceOutput {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
} }

/// Response of [`GetLindormV2Instance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLindormV2InstanceOutput {
    pub ali_uid: Option<i64>,
    pub arbiter_vswitch_id: Option<String>,
    pub arbiter_zone_id: Option<String>,
    pub auto_renew: Option<bool>,
    pub cloud_storage_size: Option<i64>,
    pub cold_storage: Option<i64>,
    pub create_milliseconds: Option<i64>,
    pub deletion_protection: Option<String>,
    pub disk_category: Option<String>,
    pub disk_threshold: Option<String>,
    pub disk_usage: Option<String>,
    pub enable_compute: Option<bool>,
    pub enable_fs: Option<bool>,
    pub enable_store_tde: Option<bool>,
    pub engine_list: Vec<GetLindormV2InstanceEngineListItem>,
    pub expired_milliseconds: Option<i64>,
    /// Secret.
    pub initial_root_password: Option<Secret>,
    pub instance_alias: Option<String>,
    pub instance_id: Option<String>,
    pub instance_status: Option<String>,
    pub instance_type: Option<String>,
    pub maintain_end_time: Option<String>,
    pub maintain_start_time: Option<String>,
    pub network_type: Option<String>,
    pub pay_type: Option<String>,
    pub primary_vswitch_id: Option<String>,
    pub primary_zone_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub service_type: Option<String>,
    pub single_zone_risk_alert: Option<GetLindormV2InstanceSingleZoneRiskAlert>,
    pub standby_vswitch_id: Option<String>,
    pub standby_zone_id: Option<String>,
    pub storage_usage: Option<GetLindormV2InstanceStorageUsage>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub white_ip_list: Vec<GetLindormV2InstanceWhiteIpList>,
    pub zone_engine_info_map: BTreeMap<String, Value>,
    pub zone_id: Option<String>,
}
model! { GetLindormV2InstanceOutput {
    0 "AliUid" ali_uid: i64, 1 "ArbiterVSwitchId" arbiter_vswitch_id: String, 2 "ArbiterZoneId" arbiter_zone_id: String,
    3 "AutoRenew" auto_renew: bool, 4 "CloudStorageSize" cloud_storage_size: i64, 5 "ColdStorage" cold_storage: i64,
    6 "CreateMilliseconds" create_milliseconds: i64, 7 "DeletionProtection" deletion_protection: String,
    8 "DiskCategory" disk_category: String, 9 "DiskThreshold" disk_threshold: String, 10 "DiskUsage" disk_usage: String,
    11 "EnableCompute" enable_compute: bool, 12 "EnableFS" enable_fs: bool, 13 "EnableStoreTDE" enable_store_tde: bool,
    14 "EngineList" engine_list: Vec<GetLindormV2InstanceEngineListItem>,
    15 "ExpiredMilliseconds" expired_milliseconds: i64, 16 "InitialRootPassword" initial_root_password: Secret,
    17 "InstanceAlias" instance_alias: String, 18 "InstanceId" instance_id: String,
    19 "InstanceStatus" instance_status: String, 20 "InstanceType" instance_type: String,
    21 "MaintainEndTime" maintain_end_time: String, 22 "MaintainStartTime" maintain_start_time: String,
    23 "NetworkType" network_type: String, 24 "PayType" pay_type: String,
    25 "PrimaryVSwitchId" primary_vswitch_id: String, 26 "PrimaryZoneId" primary_zone_id: String,
    27 "RegionId" region_id: String, 28 "ResourceGroupId" resource_group_id: String,
    29 "ServiceType" service_type: String,
    30 "SingleZoneRiskAlert" single_zone_risk_alert: GetLindormV2InstanceSingleZoneRiskAlert,
    31 "StandbyVSwitchId" standby_vswitch_id: String, 32 "StandbyZoneId" standby_zone_id: String,
    33 "StorageUsage" storage_usage: GetLindormV2InstanceStorageUsage, 34 "VpcId" vpc_id: String,
    35 "VswitchId" vswitch_id: String, 36 "WhiteIpList" white_ip_list: Vec<GetLindormV2InstanceWhiteIpList>,
    37 "ZoneEngineInfoMap" zone_engine_info_map: BTreeMap<String, Value>, 38 "ZoneId" zone_id: String
} }

/// In the response of [`GetLindormV2Instance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLindormV2InstanceEngineListItem {
    pub connect_address_list: Vec<GetLindormV2InstanceConnectAddressList>,
    pub enable_backup: Option<String>,
    pub enable_cdc: Option<String>,
    pub enable_maa_s: Option<String>,
    pub engine: Option<String>,
    pub is_last_version: Option<bool>,
    pub latest_version: Option<String>,
    pub node_group: Vec<GetLindormV2InstanceNodeGroup>,
    pub version: Option<String>,
}
model! { GetLindormV2InstanceEngineListItem {
    0 "ConnectAddressList" connect_address_list: Vec<GetLindormV2InstanceConnectAddressList>,
    1 "EnableBackup" enable_backup: String, 2 "EnableCDC" enable_cdc: String, 3 "EnableMaaS" enable_maa_s: String,
    4 "Engine" engine: String, 5 "IsLastVersion" is_last_version: bool, 6 "LatestVersion" latest_version: String,
    7 "NodeGroup" node_group: Vec<GetLindormV2InstanceNodeGroup>, 8 "Version" version: String
} }

/// In the response of [`GetLindormV2Instance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLindormV2InstanceConnectAddressList {
    pub address: Option<String>,
    pub port: Option<String>,
    pub r#type: Option<String>,
}
model! { GetLindormV2InstanceConnectAddressList {
    0 "Address" address: String, 1 "Port" port: String, 2 "Type" r#type: String
} }

/// In the response of [`GetLindormV2Instance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLindormV2InstanceNodeGroup {
    pub category: Option<String>,
    pub cpu_core_count: Option<i64>,
    pub enable_attach_local_disk: Option<bool>,
    pub is_scale_spec_group: Option<bool>,
    pub local_disk_capacity: Option<i64>,
    pub local_disk_category: Option<String>,
    pub memory_size_gib: Option<i64>,
    pub node_spec: Option<String>,
    pub quantity: Option<i64>,
    pub resource_group_name: Option<String>,
    pub spec_id: Option<String>,
    pub status: Option<String>,
}
model! { GetLindormV2InstanceNodeGroup {
    0 "Category" category: String, 1 "CpuCoreCount" cpu_core_count: i64,
    2 "EnableAttachLocalDisk" enable_attach_local_disk: bool, 3 "IsScaleSpecGroup" is_scale_spec_group: bool,
    4 "LocalDiskCapacity" local_disk_capacity: i64, 5 "LocalDiskCategory" local_disk_category: String,
    6 "MemorySizeGiB" memory_size_gib: i64, 7 "NodeSpec" node_spec: String, 8 "Quantity" quantity: i64,
    9 "ResourceGroupName" resource_group_name: String, 10 "SpecId" spec_id: String, 11 "Status" status: String
} }

/// In the response of [`GetLindormV2Instance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLindormV2InstanceSingleZoneRiskAlert {
    pub confirm_date: Option<String>,
    pub disposition_type: Option<String>,
    pub need_alert: Option<String>,
    pub planned_completion_date: Option<String>,
}
model! { GetLindormV2InstanceSingleZoneRiskAlert {
    0 "ConfirmDate" confirm_date: String, 1 "DispositionType" disposition_type: String,
    2 "NeedAlert" need_alert: String, 3 "PlannedCompletionDate" planned_completion_date: String
} }

/// In the response of [`GetLindormV2Instance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLindormV2InstanceStorageUsage {
    pub capacity_by_disk_category: Vec<BTreeMap<String, Value>>,
    pub engine_usage: BTreeMap<String, Value>,
}
model! { GetLindormV2InstanceStorageUsage {
    0 "CapacityByDiskCategory" capacity_by_disk_category: Vec<BTreeMap<String, Value>>,
    1 "EngineUsage" engine_usage: BTreeMap<String, Value>
} }

/// In the response of [`GetLindormV2Instance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLindormV2InstanceWhiteIpList {
    pub group_name: Option<String>,
    pub ip_list: Option<String>,
}
model! { GetLindormV2InstanceWhiteIpList {
    0 "GroupName" group_name: String, 1 "IpList" ip_list: String
} }

/// Gets lindorm v2 instance details: `GetLindormV2InstanceDetails` of `hitsdb` 2020-06-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/hitsdb/2020-06-15/GetLindormV2InstanceDetails>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLindormV2InstanceDetails {
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { GetLindormV2InstanceDetails(instance_id: String)
    "GetLindormV2InstanceDetails" -> GetLindormV2InstanceDetailsOutput {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
} }

/// Response of [`GetLindormV2InstanceDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLindormV2InstanceDetailsOutput {
    pub ali_uid: Option<i64>,
    pub arbiter_vswitch_id: Option<String>,
    pub arbiter_zone_id: Option<String>,
    pub auto_renew: Option<bool>,
    pub cloud_storage_size: Option<i64>,
    pub cold_storage: Option<i64>,
    pub create_milliseconds: Option<i64>,
    pub deletion_protection: Option<String>,
    pub disk_category: Option<String>,
    pub disk_threshold: Option<String>,
    pub disk_usage: Option<String>,
    pub enable_compute: Option<bool>,
    pub enable_fs: Option<String>,
    pub enable_store_tde: Option<String>,
    pub engine_list: Vec<GetLindormV2InstanceDetailsEngineList>,
    pub expired_milliseconds: Option<i64>,
    /// Secret.
    pub initial_root_password: Option<Secret>,
    pub instance_alias: Option<String>,
    pub instance_id: Option<String>,
    pub instance_status: Option<String>,
    pub instance_type: Option<String>,
    pub maintain_end_time: Option<String>,
    pub maintain_start_time: Option<String>,
    pub network_type: Option<String>,
    pub pay_type: Option<String>,
    pub primary_vswitch_id: Option<String>,
    pub primary_zone_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub service_type: Option<String>,
    pub standby_vswitch_id: Option<String>,
    pub standby_zone_id: Option<String>,
    pub storage_usage: Option<GetLindormV2InstanceDetailsStorageUsage>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub white_ip_list: Vec<GetLindormV2InstanceDetailsWhiteIpList>,
    pub zone_engine_info_map: BTreeMap<String, Value>,
    pub zone_id: Option<String>,
}
model! { GetLindormV2InstanceDetailsOutput {
    0 "AliUid" ali_uid: i64, 1 "ArbiterVSwitchId" arbiter_vswitch_id: String, 2 "ArbiterZoneId" arbiter_zone_id: String,
    3 "AutoRenew" auto_renew: bool, 4 "CloudStorageSize" cloud_storage_size: i64, 5 "ColdStorage" cold_storage: i64,
    6 "CreateMilliseconds" create_milliseconds: i64, 7 "DeletionProtection" deletion_protection: String,
    8 "DiskCategory" disk_category: String, 9 "DiskThreshold" disk_threshold: String, 10 "DiskUsage" disk_usage: String,
    11 "EnableCompute" enable_compute: bool, 12 "EnableFs" enable_fs: String,
    13 "EnableStoreTDE" enable_store_tde: String,
    14 "EngineList" engine_list: Vec<GetLindormV2InstanceDetailsEngineList>,
    15 "ExpiredMilliseconds" expired_milliseconds: i64, 16 "InitialRootPassword" initial_root_password: Secret,
    17 "InstanceAlias" instance_alias: String, 18 "InstanceId" instance_id: String,
    19 "InstanceStatus" instance_status: String, 20 "InstanceType" instance_type: String,
    21 "MaintainEndTime" maintain_end_time: String, 22 "MaintainStartTime" maintain_start_time: String,
    23 "NetworkType" network_type: String, 24 "PayType" pay_type: String,
    25 "PrimaryVSwitchId" primary_vswitch_id: String, 26 "PrimaryZoneId" primary_zone_id: String,
    27 "RegionId" region_id: String, 28 "ResourceGroupId" resource_group_id: String,
    29 "ServiceType" service_type: String, 30 "StandbyVSwitchId" standby_vswitch_id: String,
    31 "StandbyZoneId" standby_zone_id: String,
    32 "StorageUsage" storage_usage: GetLindormV2InstanceDetailsStorageUsage, 33 "VpcId" vpc_id: String,
    34 "VswitchId" vswitch_id: String, 35 "WhiteIpList" white_ip_list: Vec<GetLindormV2InstanceDetailsWhiteIpList>,
    36 "ZoneEngineInfoMap" zone_engine_info_map: BTreeMap<String, Value>, 37 "ZoneId" zone_id: String
} }

/// In the response of [`GetLindormV2InstanceDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLindormV2InstanceDetailsEngineList {
    pub connect_address_list: Vec<GetLindormV2InstanceDetailsConnectAddressList>,
    pub engine: Option<String>,
    pub is_last_version: Option<bool>,
    pub latest_version: Option<String>,
    pub node_group: Vec<GetLindormV2InstanceDetailsNodeGroup>,
    pub version: Option<String>,
}
model! { GetLindormV2InstanceDetailsEngineList {
    0 "ConnectAddressList" connect_address_list: Vec<GetLindormV2InstanceDetailsConnectAddressList>,
    1 "Engine" engine: String, 2 "IsLastVersion" is_last_version: bool, 3 "LatestVersion" latest_version: String,
    4 "NodeGroup" node_group: Vec<GetLindormV2InstanceDetailsNodeGroup>, 5 "Version" version: String
} }

/// In the response of [`GetLindormV2InstanceDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLindormV2InstanceDetailsConnectAddressList {
    pub address: Option<String>,
    pub port: Option<String>,
    pub r#type: Option<String>,
}
model! { GetLindormV2InstanceDetailsConnectAddressList {
    0 "Address" address: String, 1 "Port" port: String, 2 "Type" r#type: String
} }

/// In the response of [`GetLindormV2InstanceDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLindormV2InstanceDetailsNodeGroup {
    pub category: Option<String>,
    pub cpu_core_count: Option<i64>,
    pub enable_attach_local_disk: Option<bool>,
    pub local_disk_capacity: Option<i64>,
    pub local_disk_category: Option<String>,
    pub memory_size_gib: Option<i64>,
    pub node_spec: Option<String>,
    pub quantity: Option<i64>,
    pub resource_group_name: Option<String>,
    pub spec_id: Option<String>,
    pub status: Option<String>,
}
model! { GetLindormV2InstanceDetailsNodeGroup {
    0 "Category" category: String, 1 "CpuCoreCount" cpu_core_count: i64,
    2 "EnableAttachLocalDisk" enable_attach_local_disk: bool, 3 "LocalDiskCapacity" local_disk_capacity: i64,
    4 "LocalDiskCategory" local_disk_category: String, 5 "MemorySizeGiB" memory_size_gib: i64,
    6 "NodeSpec" node_spec: String, 7 "Quantity" quantity: i64, 8 "ResourceGroupName" resource_group_name: String,
    9 "SpecId" spec_id: String, 10 "Status" status: String
} }

/// In the response of [`GetLindormV2InstanceDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLindormV2InstanceDetailsStorageUsage {
    pub capacity_by_disk_category: Vec<BTreeMap<String, Value>>,
    pub engine_usage: BTreeMap<String, Value>,
}
model! { GetLindormV2InstanceDetailsStorageUsage {
    0 "CapacityByDiskCategory" capacity_by_disk_category: Vec<BTreeMap<String, Value>>,
    1 "EngineUsage" engine_usage: BTreeMap<String, Value>
} }

/// In the response of [`GetLindormV2InstanceDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLindormV2InstanceDetailsWhiteIpList {
    pub group_name: Option<String>,
    pub ip_list: Option<String>,
}
model! { GetLindormV2InstanceDetailsWhiteIpList {
    0 "GroupName" group_name: String, 1 "IpList" ip_list: String
} }

/// Gets lindorm v2 instance engine list: `GetLindormV2InstanceEngineList` of `hitsdb` 2020-06-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/hitsdb/2020-06-15/GetLindormV2InstanceEngineList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLindormV2InstanceEngineList {
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { GetLindormV2InstanceEngineList(instance_id: String)
    "GetLindormV2InstanceEngineList" -> GetLindormV2InstanceEngineListOutput {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityToken" security_token: Secret
} }

/// Response of [`GetLindormV2InstanceEngineList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLindormV2InstanceEngineListOutput {
    pub access_denied_detail: Option<String>,
    pub engine_list: Vec<GetLindormV2InstanceEngineListEngineList>,
    pub instance_id: Option<String>,
}
model! { GetLindormV2InstanceEngineListOutput {
    0 "AccessDeniedDetail" access_denied_detail: String,
    1 "EngineList" engine_list: Vec<GetLindormV2InstanceEngineListEngineList>, 2 "InstanceId" instance_id: String
} }

/// In the response of [`GetLindormV2InstanceEngineList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLindormV2InstanceEngineListEngineList {
    pub engine_type: Option<String>,
    pub net_info_list: Vec<GetLindormV2InstanceEngineListNetInfoList>,
}
model! { GetLindormV2InstanceEngineListEngineList {
    0 "EngineType" engine_type: String, 1 "NetInfoList" net_info_list: Vec<GetLindormV2InstanceEngineListNetInfoList>
} }

/// In the response of [`GetLindormV2InstanceEngineList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLindormV2InstanceEngineListNetInfoList {
    pub access_type: Option<i64>,
    pub connection_string: Option<String>,
    pub net_type: Option<String>,
    pub port: Option<i64>,
}
model! { GetLindormV2InstanceEngineListNetInfoList {
    0 "AccessType" access_type: i64, 1 "ConnectionString" connection_string: String, 2 "NetType" net_type: String,
    3 "Port" port: i64
} }

/// Gets lindorm v2 instance for terraform: `GetLindormV2InstanceForTerraform` of `hitsdb` 2020-06-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/hitsdb/2020-06-15/GetLindormV2InstanceForTerraform>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLindormV2InstanceForTerraform {
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { GetLindormV2InstanceForTerraform(instance_id: String)
    "GetLindormV2InstanceForTerraform" -> GetLindormV2InstanceForTerraformOutput {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
} }

/// Response of [`GetLindormV2InstanceForTerraform`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLindormV2InstanceForTerraformOutput {
    pub ali_uid: Option<i64>,
    pub arbiter_vswitch_id: Option<String>,
    pub arbiter_zone_id: Option<String>,
    pub auto_renew: Option<bool>,
    pub cloud_storage_size: Option<i64>,
    pub cold_storage: Option<i64>,
    pub create_milliseconds: Option<i64>,
    pub deletion_protection: Option<String>,
    pub disk_category: Option<String>,
    pub disk_threshold: Option<String>,
    pub disk_usage: Option<String>,
    pub enable_compute: Option<bool>,
    pub engine_list: Vec<GetLindormV2InstanceForTerraformEngineList>,
    pub expired_milliseconds: Option<i64>,
    /// Secret.
    pub initial_root_password: Option<Secret>,
    pub instance_alias: Option<String>,
    pub instance_id: Option<String>,
    pub instance_status: Option<String>,
    pub instance_type: Option<String>,
    pub maintain_end_time: Option<String>,
    pub maintain_start_time: Option<String>,
    pub network_type: Option<String>,
    pub pay_type: Option<String>,
    pub primary_vswitch_id: Option<String>,
    pub primary_zone_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub service_type: Option<String>,
    pub standby_vswitch_id: Option<String>,
    pub standby_zone_id: Option<String>,
    pub storage_usage: Option<GetLindormV2InstanceForTerraformStorageUsage>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub white_ip_list: Vec<GetLindormV2InstanceForTerraformWhiteIpList>,
    pub zone_engine_info_map: BTreeMap<String, Value>,
    pub zone_id: Option<String>,
}
model! { GetLindormV2InstanceForTerraformOutput {
    0 "AliUid" ali_uid: i64, 1 "ArbiterVSwitchId" arbiter_vswitch_id: String, 2 "ArbiterZoneId" arbiter_zone_id: String,
    3 "AutoRenew" auto_renew: bool, 4 "CloudStorageSize" cloud_storage_size: i64, 5 "ColdStorage" cold_storage: i64,
    6 "CreateMilliseconds" create_milliseconds: i64, 7 "DeletionProtection" deletion_protection: String,
    8 "DiskCategory" disk_category: String, 9 "DiskThreshold" disk_threshold: String, 10 "DiskUsage" disk_usage: String,
    11 "EnableCompute" enable_compute: bool,
    12 "EngineList" engine_list: Vec<GetLindormV2InstanceForTerraformEngineList>,
    13 "ExpiredMilliseconds" expired_milliseconds: i64, 14 "InitialRootPassword" initial_root_password: Secret,
    15 "InstanceAlias" instance_alias: String, 16 "InstanceId" instance_id: String,
    17 "InstanceStatus" instance_status: String, 18 "InstanceType" instance_type: String,
    19 "MaintainEndTime" maintain_end_time: String, 20 "MaintainStartTime" maintain_start_time: String,
    21 "NetworkType" network_type: String, 22 "PayType" pay_type: String,
    23 "PrimaryVSwitchId" primary_vswitch_id: String, 24 "PrimaryZoneId" primary_zone_id: String,
    25 "RegionId" region_id: String, 26 "ResourceGroupId" resource_group_id: String,
    27 "ServiceType" service_type: String, 28 "StandbyVSwitchId" standby_vswitch_id: String,
    29 "StandbyZoneId" standby_zone_id: String,
    30 "StorageUsage" storage_usage: GetLindormV2InstanceForTerraformStorageUsage, 31 "VpcId" vpc_id: String,
    32 "VswitchId" vswitch_id: String, 33 "WhiteIpList" white_ip_list: Vec<GetLindormV2InstanceForTerraformWhiteIpList>,
    34 "ZoneEngineInfoMap" zone_engine_info_map: BTreeMap<String, Value>, 35 "ZoneId" zone_id: String
} }

/// In the response of [`GetLindormV2InstanceForTerraform`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLindormV2InstanceForTerraformEngineList {
    pub connect_address_list: Vec<GetLindormV2InstanceForTerraformConnectAddressList>,
    pub engine: Option<String>,
    pub is_last_version: Option<bool>,
    pub latest_version: Option<String>,
    pub node_group: Vec<GetLindormV2InstanceForTerraformNodeGroup>,
    pub version: Option<String>,
}
model! { GetLindormV2InstanceForTerraformEngineList {
    0 "ConnectAddressList" connect_address_list: Vec<GetLindormV2InstanceForTerraformConnectAddressList>,
    1 "Engine" engine: String, 2 "IsLastVersion" is_last_version: bool, 3 "LatestVersion" latest_version: String,
    4 "NodeGroup" node_group: Vec<GetLindormV2InstanceForTerraformNodeGroup>, 5 "Version" version: String
} }

/// In the response of [`GetLindormV2InstanceForTerraform`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLindormV2InstanceForTerraformConnectAddressList {
    pub address: Option<String>,
    pub port: Option<String>,
    pub r#type: Option<String>,
}
model! { GetLindormV2InstanceForTerraformConnectAddressList {
    0 "Address" address: String, 1 "Port" port: String, 2 "Type" r#type: String
} }

/// In the response of [`GetLindormV2InstanceForTerraform`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLindormV2InstanceForTerraformNodeGroup {
    pub category: Option<String>,
    pub cpu_core_count: Option<i64>,
    pub enable_attach_local_disk: Option<bool>,
    pub local_disk_capacity: Option<i64>,
    pub local_disk_category: Option<String>,
    pub memory_size_gib: Option<i64>,
    pub node_spec: Option<String>,
    pub quantity: Option<i64>,
    pub resource_group_name: Option<String>,
    pub spec_id: Option<String>,
    pub status: Option<String>,
}
model! { GetLindormV2InstanceForTerraformNodeGroup {
    0 "Category" category: String, 1 "CpuCoreCount" cpu_core_count: i64,
    2 "EnableAttachLocalDisk" enable_attach_local_disk: bool, 3 "LocalDiskCapacity" local_disk_capacity: i64,
    4 "LocalDiskCategory" local_disk_category: String, 5 "MemorySizeGiB" memory_size_gib: i64,
    6 "NodeSpec" node_spec: String, 7 "Quantity" quantity: i64, 8 "ResourceGroupName" resource_group_name: String,
    9 "SpecId" spec_id: String, 10 "Status" status: String
} }

/// In the response of [`GetLindormV2InstanceForTerraform`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLindormV2InstanceForTerraformStorageUsage {
    pub capacity_by_disk_category: Vec<BTreeMap<String, Value>>,
    pub engine_usage: BTreeMap<String, Value>,
}
model! { GetLindormV2InstanceForTerraformStorageUsage {
    0 "CapacityByDiskCategory" capacity_by_disk_category: Vec<BTreeMap<String, Value>>,
    1 "EngineUsage" engine_usage: BTreeMap<String, Value>
} }

/// In the response of [`GetLindormV2InstanceForTerraform`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLindormV2InstanceForTerraformWhiteIpList {
    pub group_name: Option<String>,
    pub ip_list: Option<String>,
}
model! { GetLindormV2InstanceForTerraformWhiteIpList {
    0 "GroupName" group_name: String, 1 "IpList" ip_list: String
} }

/// Gets lindorm v2 instance security groups: `GetLindormV2InstanceSecurityGroups` of `hitsdb` 2020-06-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/hitsdb/2020-06-15/GetLindormV2InstanceSecurityGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLindormV2InstanceSecurityGroups {
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { GetLindormV2InstanceSecurityGroups(instance_id: String)
    "GetLindormV2InstanceSecurityGroups" -> GetLindormV2InstanceSecurityGroupsOutput {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
} }

/// Response of [`GetLindormV2InstanceSecurityGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLindormV2InstanceSecurityGroupsOutput {
    pub access_denied_detail: Option<String>,
    pub instance_id: Option<String>,
    pub sg_list: Vec<GetLindormV2InstanceSecurityGroupsSgList>,
}
model! { GetLindormV2InstanceSecurityGroupsOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "InstanceId" instance_id: String,
    2 "SgList" sg_list: Vec<GetLindormV2InstanceSecurityGroupsSgList>
} }

/// In the response of [`GetLindormV2InstanceSecurityGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLindormV2InstanceSecurityGroupsSgList {
    pub gmt_modified: Option<String>,
    pub ip_list: Option<String>,
    pub is_available: Option<bool>,
    pub security_group_id: Option<String>,
}
model! { GetLindormV2InstanceSecurityGroupsSgList {
    0 "GmtModified" gmt_modified: String, 1 "IpList" ip_list: String, 2 "IsAvailable" is_available: bool,
    3 "SecurityGroupId" security_group_id: String
} }

/// Gets lindorm v2 storage usage: `GetLindormV2StorageUsage` of `hitsdb` 2020-06-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/hitsdb/2020-06-15/GetLindormV2StorageUsage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLindormV2StorageUsage {
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { GetLindormV2StorageUsage(instance_id: String)
    "GetLindormV2StorageUsage" -> GetLindormV2StorageUsageOutput {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
} }

/// Response of [`GetLindormV2StorageUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLindormV2StorageUsageOutput {
    pub access_denied_detail: Option<String>,
    pub capacity_by_disk_category: Vec<BTreeMap<String, Value>>,
    pub instance_storage_zone_map: BTreeMap<String, Value>,
    pub usage_by_disk_category: Vec<BTreeMap<String, Value>>,
}
model! { GetLindormV2StorageUsageOutput {
    0 "AccessDeniedDetail" access_denied_detail: String,
    1 "CapacityByDiskCategory" capacity_by_disk_category: Vec<BTreeMap<String, Value>>,
    2 "InstanceStorageZoneMap" instance_storage_zone_map: BTreeMap<String, Value>,
    3 "UsageByDiskCategory" usage_by_disk_category: Vec<BTreeMap<String, Value>>
} }

/// Gets lindorm v2 stream engine info: `GetLindormV2StreamEngineInfo` of `hitsdb` 2020-06-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/hitsdb/2020-06-15/GetLindormV2StreamEngineInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLindormV2StreamEngineInfo {
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { GetLindormV2StreamEngineInfo(instance_id: String)
    "GetLindormV2StreamEngineInfo" -> GetLindormV2StreamEngineInfoOutput {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
} }

/// Response of [`GetLindormV2StreamEngineInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLindormV2StreamEngineInfoOutput {
    pub instance_id: Option<String>,
    pub resource_group_list: Vec<GetLindormV2StreamEngineInfoResourceGroupList>,
}
model! { GetLindormV2StreamEngineInfoOutput {
    0 "InstanceId" instance_id: String,
    1 "ResourceGroupList" resource_group_list: Vec<GetLindormV2StreamEngineInfoResourceGroupList>
} }

/// In the response of [`GetLindormV2StreamEngineInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLindormV2StreamEngineInfoResourceGroupList {
    pub jm_ip_list: Vec<String>,
    pub quantity: Option<i64>,
    pub resource_group_name: Option<String>,
    pub sg_ip_list: Vec<String>,
    pub spec: Option<String>,
    pub spec_id: Option<String>,
    pub status: Option<String>,
}
model! { GetLindormV2StreamEngineInfoResourceGroupList {
    0 "JmIpList" jm_ip_list: Vec<String>, 1 "Quantity" quantity: i64, 2 "ResourceGroupName" resource_group_name: String,
    3 "SgIpList" sg_ip_list: Vec<String>, 4 "Spec" spec: String, 5 "SpecId" spec_id: String, 6 "Status" status: String
} }

/// Lists auto scaling configs: `ListAutoScalingConfigs` of `hitsdb` 2020-06-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/hitsdb/2020-06-15/ListAutoScalingConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAutoScalingConfigs {
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub resource_owner_id: Option<i64>,
    pub scale_types: Option<Vec<String>>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { ListAutoScalingConfigs(instance_id: String) "ListAutoScalingConfigs" -> ListAutoScalingConfigsOutput {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "ScaleTypes" scale_types: Vec<String>, 6 "SecurityToken" security_token: Secret
} [
    Mark::new(5, Location::Default, Style::Json)
] }

/// Response of [`ListAutoScalingConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAutoScalingConfigsOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<ListAutoScalingConfigsData>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListAutoScalingConfigsOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: ListAutoScalingConfigsData, 3 "DynamicCode" dynamic_code: String,
    4 "DynamicMessage" dynamic_message: String, 5 "HttpStatusCode" http_status_code: i64, 6 "Message" message: String,
    7 "Success" success: bool
} }

/// In the response of [`ListAutoScalingConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAutoScalingConfigsData {
    pub scale_configs: Vec<ListAutoScalingConfigsScaleConfigs>,
}
model! { ListAutoScalingConfigsData {
    0 "ScaleConfigs" scale_configs: Vec<ListAutoScalingConfigsScaleConfigs>
} }

/// In the response of [`ListAutoScalingConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAutoScalingConfigsScaleConfigs {
    pub config_id: Option<String>,
    pub config_name: Option<String>,
    pub effective_time_end: Option<String>,
    pub effective_time_start: Option<String>,
    pub enabled: Option<bool>,
    pub engine: Option<String>,
    pub instance_id: Option<String>,
    pub nodes_max: Option<i64>,
    pub nodes_min: Option<i64>,
    pub scale_rule_list: Vec<ListAutoScalingConfigsScaleRuleList>,
    pub scale_type: Option<String>,
    pub spec_id: Option<String>,
    pub storage_capacity_max: Option<i64>,
}
model! { ListAutoScalingConfigsScaleConfigs {
    0 "ConfigId" config_id: String, 1 "ConfigName" config_name: String, 2 "EffectiveTimeEnd" effective_time_end: String,
    3 "EffectiveTimeStart" effective_time_start: String, 4 "Enabled" enabled: bool, 5 "Engine" engine: String,
    6 "InstanceId" instance_id: String, 7 "NodesMax" nodes_max: i64, 8 "NodesMin" nodes_min: i64,
    9 "ScaleRuleList" scale_rule_list: Vec<ListAutoScalingConfigsScaleRuleList>, 10 "ScaleType" scale_type: String,
    11 "SpecId" spec_id: String, 12 "StorageCapacityMax" storage_capacity_max: i64
} }

/// In the response of [`ListAutoScalingConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAutoScalingConfigsScaleRuleList {
    pub config_id: Option<String>,
    pub enabled: Option<bool>,
    pub end_time: Option<String>,
    pub instance_id: Option<String>,
    pub observation_window: Option<i64>,
    pub operation_type: Option<String>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub rule_type: Option<String>,
    pub scale_in_step: Option<i64>,
    pub scale_out_step: Option<i64>,
    pub silence_time: Option<i64>,
    pub start_time: Option<String>,
    pub target_metric: Option<String>,
    pub target_nodes: Option<i64>,
    pub threshold_lower: Option<i64>,
    pub threshold_upper: Option<i64>,
    pub trigger_cron_expr: Option<String>,
}
model! { ListAutoScalingConfigsScaleRuleList {
    0 "ConfigId" config_id: String, 1 "Enabled" enabled: bool, 2 "EndTime" end_time: String,
    3 "InstanceId" instance_id: String, 4 "ObservationWindow" observation_window: i64,
    5 "OperationType" operation_type: String, 6 "RuleId" rule_id: String, 7 "RuleName" rule_name: String,
    8 "RuleType" rule_type: String, 9 "ScaleInStep" scale_in_step: i64, 10 "ScaleOutStep" scale_out_step: i64,
    11 "SilenceTime" silence_time: i64, 12 "StartTime" start_time: String, 13 "TargetMetric" target_metric: String,
    14 "TargetNodes" target_nodes: i64, 15 "ThresholdLower" threshold_lower: i64,
    16 "ThresholdUpper" threshold_upper: i64, 17 "TriggerCronExpr" trigger_cron_expr: String
} }

/// Lists auto scaling records: `ListAutoScalingRecords` of `hitsdb` 2020-06-15.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/hitsdb/2020-06-15/ListAutoScalingRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAutoScalingRecords {
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub owner_id: Option<i64>,
    /// Required.
    pub page_num: i64,
    /// Required.
    pub page_size: i64,
    pub resource_owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub resource_owner_id: Option<i64>,
    pub scale_types: Option<Vec<String>>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { ListAutoScalingRecords(instance_id: String, page_num: i64, page_size: i64)
    "ListAutoScalingRecords" -> ListAutoScalingRecordsOutput {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64, 3 "PageNum" page_num,
    4 "PageSize" page_size, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "ScaleTypes" scale_types: Vec<String>,
    8 "SecurityToken" security_token: Secret
} [
    Mark::new(7, Location::Default, Style::Json)
] }
paged! { ListAutoScalingRecords: ListAutoScalingRecordsScaleRecords =
    Number "PageNum", "Data.ScaleRecords" data.scale_records, total "Data.TotalNum" }

/// Response of [`ListAutoScalingRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAutoScalingRecordsOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<ListAutoScalingRecordsData>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListAutoScalingRecordsOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: ListAutoScalingRecordsData, 3 "DynamicCode" dynamic_code: String,
    4 "DynamicMessage" dynamic_message: String, 5 "HttpStatusCode" http_status_code: i64, 6 "Message" message: String,
    7 "Success" success: bool
} }

/// In the response of [`ListAutoScalingRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAutoScalingRecordsData {
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub scale_records: Vec<ListAutoScalingRecordsScaleRecords>,
    pub total_num: Option<i64>,
    pub total_page: Option<i64>,
}
model! { ListAutoScalingRecordsData {
    0 "PageNum" page_num: i64, 1 "PageSize" page_size: i64,
    2 "ScaleRecords" scale_records: Vec<ListAutoScalingRecordsScaleRecords>, 3 "TotalNum" total_num: i64,
    4 "TotalPage" total_page: i64
} }

/// In the response of [`ListAutoScalingRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAutoScalingRecordsScaleRecords {
    pub detail: Option<String>,
    pub end_time: Option<String>,
    pub id: Option<String>,
    pub instance_id: Option<String>,
    pub old_value: Option<String>,
    pub resource_type: Option<String>,
    pub spec_group_id: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub strategy: Option<String>,
    pub target_value: Option<String>,
}
model! { ListAutoScalingRecordsScaleRecords {
    0 "Detail" detail: String, 1 "EndTime" end_time: String, 2 "Id" id: String, 3 "InstanceId" instance_id: String,
    4 "OldValue" old_value: String, 5 "ResourceType" resource_type: String, 6 "SpecGroupId" spec_group_id: String,
    7 "StartTime" start_time: String, 8 "Status" status: String, 9 "Strategy" strategy: String,
    10 "TargetValue" target_value: String
} }

/// Lists auto scaling rules: `ListAutoScalingRules` of `hitsdb` 2020-06-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/hitsdb/2020-06-15/ListAutoScalingRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAutoScalingRules {
    /// Required.
    pub config_id: String,
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { ListAutoScalingRules(config_id: String, instance_id: String)
    "ListAutoScalingRules" -> ListAutoScalingRulesOutput {
    0 "ConfigId" config_id, 1 "InstanceId" instance_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityToken" security_token: Secret
} }

/// Response of [`ListAutoScalingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAutoScalingRulesOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<ListAutoScalingRulesData>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListAutoScalingRulesOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: ListAutoScalingRulesData,
    3 "DynamicCode" dynamic_code: String, 4 "DynamicMessage" dynamic_message: String,
    5 "HttpStatusCode" http_status_code: i64, 6 "Message" message: String, 7 "Success" success: bool
} }

/// In the response of [`ListAutoScalingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAutoScalingRulesData {
    pub scale_rules: Vec<ListAutoScalingRulesScaleRules>,
}
model! { ListAutoScalingRulesData {
    0 "ScaleRules" scale_rules: Vec<ListAutoScalingRulesScaleRules>
} }

/// In the response of [`ListAutoScalingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAutoScalingRulesScaleRules {
    pub config_id: Option<String>,
    pub enabled: Option<bool>,
    pub end_time: Option<String>,
    pub instance_id: Option<String>,
    pub observation_window: Option<i64>,
    pub operation_type: Option<String>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub rule_type: Option<String>,
    pub scale_in_step: Option<i64>,
    pub scale_out_step: Option<i64>,
    pub silence_time: Option<i64>,
    pub start_time: Option<String>,
    pub target_metric: Option<String>,
    pub target_nodes: Option<i64>,
    pub threshold_lower: Option<i64>,
    pub threshold_upper: Option<i64>,
    pub trigger_cron_expr: Option<String>,
}
model! { ListAutoScalingRulesScaleRules {
    0 "ConfigId" config_id: String, 1 "Enabled" enabled: bool, 2 "EndTime" end_time: String,
    3 "InstanceId" instance_id: String, 4 "ObservationWindow" observation_window: i64,
    5 "OperationType" operation_type: String, 6 "RuleId" rule_id: String, 7 "RuleName" rule_name: String,
    8 "RuleType" rule_type: String, 9 "ScaleInStep" scale_in_step: i64, 10 "ScaleOutStep" scale_out_step: i64,
    11 "SilenceTime" silence_time: i64, 12 "StartTime" start_time: String, 13 "TargetMetric" target_metric: String,
    14 "TargetNodes" target_nodes: i64, 15 "ThresholdLower" threshold_lower: i64,
    16 "ThresholdUpper" threshold_upper: i64, 17 "TriggerCronExpr" trigger_cron_expr: String
} }

/// Lists compute engine job: `ListComputeEngineJob` of `hitsdb` 2020-06-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/hitsdb/2020-06-15/ListComputeEngineJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComputeEngineJob {
    pub compute_group: Option<String>,
    pub end_time: Option<i64>,
    /// Required.
    pub instance_id: String,
    pub job_id: Option<String>,
    pub job_name: Option<String>,
    pub owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub start_time: Option<i64>,
    pub state: Option<String>,
}
operation! { ListComputeEngineJob(instance_id: String) "ListComputeEngineJob" -> ListComputeEngineJobOutput {
    0 "ComputeGroup" compute_group: String, 1 "EndTime" end_time: i64, 2 "InstanceId" instance_id,
    3 "JobId" job_id: String, 4 "JobName" job_name: String, 5 "OwnerAccount" owner_account: String,
    6 "OwnerId" owner_id: i64, 7 "PageNumber" page_number: i64, 8 "PageSize" page_size: i64,
    9 "RegionId" region_id: String, 10 "ResourceOwnerAccount" resource_owner_account: String,
    11 "ResourceOwnerId" resource_owner_id: i64, 12 "SecurityToken" security_token: Secret,
    13 "StartTime" start_time: i64, 14 "State" state: String
} }
paged! { ListComputeEngineJob: ListComputeEngineJobJobList = Number "PageNumber", "JobList" job_list, total "Total" }

/// Response of [`ListComputeEngineJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComputeEngineJobOutput {
    pub access_denied_detail: Option<String>,
    pub job_list: Vec<ListComputeEngineJobJobList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListComputeEngineJobOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "JobList" job_list: Vec<ListComputeEngineJobJobList>,
    2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64, 4 "Total" total: i64
} }

/// In the response of [`ListComputeEngineJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComputeEngineJobJobList {
    pub app_name: Option<String>,
    pub create_time: Option<i64>,
    pub endpoint: Option<String>,
    pub extra_info: BTreeMap<String, Value>,
    pub finish_time: Option<i64>,
    pub job_id: Option<String>,
    pub message: Option<String>,
    pub reason: Option<String>,
    pub started_at: Option<String>,
    pub state: Option<String>,
}
model! { ListComputeEngineJobJobList {
    0 "AppName" app_name: String, 1 "CreateTime" create_time: i64, 2 "Endpoint" endpoint: String,
    3 "ExtraInfo" extra_info: BTreeMap<String, Value>, 4 "FinishTime" finish_time: i64, 5 "JobId" job_id: String,
    6 "Message" message: String, 7 "Reason" reason: String, 8 "StartedAt" started_at: String, 9 "State" state: String
} }

/// Lists ldps compute groups: `ListLdpsComputeGroups` of `hitsdb` 2020-06-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/hitsdb/2020-06-15/ListLdpsComputeGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLdpsComputeGroups {
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { ListLdpsComputeGroups(instance_id: String) "ListLdpsComputeGroups" -> ListLdpsComputeGroupsOutput {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityToken" security_token: Secret
} }

/// Response of [`ListLdpsComputeGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLdpsComputeGroupsOutput {
    pub access_denied_detail: Option<String>,
    pub group_list: Vec<ListLdpsComputeGroupsGroupList>,
}
model! { ListLdpsComputeGroupsOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "GroupList" group_list: Vec<ListLdpsComputeGroupsGroupList>
} }

/// In the response of [`ListLdpsComputeGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLdpsComputeGroupsGroupList {
    pub exception_info: Option<String>,
    pub group_name: Option<String>,
    pub is_default: Option<bool>,
    pub properties: BTreeMap<String, Value>,
    pub ray_interactive_access_addr: Option<String>,
    pub ray_vpc_web_ui_addr: Option<String>,
    pub state: Option<String>,
    pub web_ui: Option<String>,
}
model! { ListLdpsComputeGroupsGroupList {
    0 "ExceptionInfo" exception_info: String, 1 "GroupName" group_name: String, 2 "IsDefault" is_default: bool,
    3 "Properties" properties: BTreeMap<String, Value>,
    4 "RayInteractiveAccessAddr" ray_interactive_access_addr: String, 5 "RayVpcWebUIAddr" ray_vpc_web_ui_addr: String,
    6 "State" state: String, 7 "WebUI" web_ui: String
} }

/// Lists tag resources: `ListTagResources` of `hitsdb` 2020-06-15.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/hitsdb/2020-06-15/ListTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_id: Option<Vec<String>>,
    pub resource_owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub resource_type: String,
    /// Secret.
    pub security_token: Option<Secret>,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(region_id: String, resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceId" resource_id: Vec<String>,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "ResourceType" resource_type, 8 "SecurityToken" security_token: Secret, 9 "Tag" tag: Vec<ListTagResourcesTag>
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
    pub tag_resources: Vec<ListTagResourcesTagResources>,
}
model! { ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "TagResources" tag_resources: Vec<ListTagResourcesTagResources>
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

/// Migrates single zone to multi zone: `MigrateSingleZoneToMultiZone` of `hitsdb` 2020-06-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hitsdb/2020-06-15/MigrateSingleZoneToMultiZone>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateSingleZoneToMultiZone {
    pub arbitrary_vswitch_id: Option<String>,
    pub arbitrary_zone_id: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub standby_vswitch_id: Option<String>,
    pub standby_zone_id: Option<String>,
}
operation! { MigrateSingleZoneToMultiZone(instance_id: String)
    "MigrateSingleZoneToMultiZone" -> MigrateSingleZoneToMultiZoneOutput {
    0 "ArbitraryVSwitchId" arbitrary_vswitch_id: String, 1 "ArbitraryZoneId" arbitrary_zone_id: String,
    2 "DryRun" dry_run: bool, 3 "InstanceId" instance_id, 4 "OwnerAccount" owner_account: String,
    5 "OwnerId" owner_id: i64, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64, 8 "SecurityToken" security_token: Secret,
    9 "StandbyVSwitchId" standby_vswitch_id: String, 10 "StandbyZoneId" standby_zone_id: String
} }

/// Response of [`MigrateSingleZoneToMultiZone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateSingleZoneToMultiZoneOutput {
    pub access_denied_detail: Option<String>,
}
model! { MigrateSingleZoneToMultiZoneOutput {
    0 "AccessDeniedDetail" access_denied_detail: String
} }

/// Modifies auto scaling config: `ModifyAutoScalingConfig` of `hitsdb` 2020-06-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hitsdb/2020-06-15/ModifyAutoScalingConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAutoScalingConfig {
    /// Required.
    pub config_id: String,
    pub config_name: Option<String>,
    pub effective_time_end: Option<String>,
    pub effective_time_start: Option<String>,
    pub enabled: Option<bool>,
    pub engine: Option<String>,
    /// Required.
    pub instance_id: String,
    pub nodes_max: Option<i64>,
    pub nodes_min: Option<i64>,
    pub owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub resource_owner_id: Option<i64>,
    pub scale_rule_list: Option<Vec<ModifyAutoScalingConfigScaleRuleList>>,
    pub scale_type: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub spec_id: Option<String>,
    pub storage_capacity_max: Option<i64>,
}
operation! { ModifyAutoScalingConfig(config_id: String, instance_id: String)
    "ModifyAutoScalingConfig" -> ModifyAutoScalingConfigOutput {
    0 "ConfigId" config_id, 1 "ConfigName" config_name: String, 2 "EffectiveTimeEnd" effective_time_end: String,
    3 "EffectiveTimeStart" effective_time_start: String, 4 "Enabled" enabled: bool, 5 "Engine" engine: String,
    6 "InstanceId" instance_id, 7 "NodesMax" nodes_max: i64, 8 "NodesMin" nodes_min: i64,
    9 "OwnerAccount" owner_account: String, 10 "OwnerId" owner_id: i64,
    11 "ResourceOwnerAccount" resource_owner_account: String, 12 "ResourceOwnerId" resource_owner_id: i64,
    13 "ScaleRuleList" scale_rule_list: Vec<ModifyAutoScalingConfigScaleRuleList>, 14 "ScaleType" scale_type: String,
    15 "SecurityToken" security_token: Secret, 16 "SpecId" spec_id: String,
    17 "StorageCapacityMax" storage_capacity_max: i64
} [
    Mark::new(13, Location::Default, Style::Json)
] }

/// In the request of [`ModifyAutoScalingConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAutoScalingConfigScaleRuleList {
    pub config_id: Option<String>,
    pub enabled: Option<bool>,
    pub end_time: Option<String>,
    pub instance_id: Option<String>,
    pub observation_window: Option<i64>,
    pub operation_type: Option<String>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub rule_type: Option<String>,
    pub scale_in_step: Option<i64>,
    pub scale_out_step: Option<i64>,
    pub silence_time: Option<i64>,
    pub start_time: Option<String>,
    pub target_metric: Option<String>,
    pub target_nodes: Option<i64>,
    pub threshold_lower: Option<i64>,
    pub threshold_upper: Option<i64>,
    pub trigger_cron_expr: Option<String>,
}
input! { ModifyAutoScalingConfigScaleRuleList() {
    0 "ConfigId" config_id: String, 1 "Enabled" enabled: bool, 2 "EndTime" end_time: String,
    3 "InstanceId" instance_id: String, 4 "ObservationWindow" observation_window: i64,
    5 "OperationType" operation_type: String, 6 "RuleId" rule_id: String, 7 "RuleName" rule_name: String,
    8 "RuleType" rule_type: String, 9 "ScaleInStep" scale_in_step: i64, 10 "ScaleOutStep" scale_out_step: i64,
    11 "SilenceTime" silence_time: i64, 12 "StartTime" start_time: String, 13 "TargetMetric" target_metric: String,
    14 "TargetNodes" target_nodes: i64, 15 "ThresholdLower" threshold_lower: i64,
    16 "ThresholdUpper" threshold_upper: i64, 17 "TriggerCronExpr" trigger_cron_expr: String
} }

/// Response of [`ModifyAutoScalingConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAutoScalingConfigOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyAutoScalingConfigOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Modifies auto scaling rule: `ModifyAutoScalingRule` of `hitsdb` 2020-06-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hitsdb/2020-06-15/ModifyAutoScalingRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAutoScalingRule {
    /// Required.
    pub config_id: String,
    pub enabled: Option<bool>,
    pub end_time: Option<String>,
    /// Required.
    pub instance_id: String,
    pub observation_window: Option<i64>,
    pub operation_type: Option<String>,
    pub owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub rule_id: String,
    pub rule_name: Option<String>,
    pub rule_type: Option<String>,
    pub scale_in_step: Option<i64>,
    pub scale_out_step: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub silence_time: Option<i64>,
    pub start_time: Option<String>,
    pub target_metric: Option<String>,
    pub target_nodes: Option<i64>,
    pub threshold_lower: Option<i64>,
    pub threshold_upper: Option<i64>,
    pub trigger_cron_expr: Option<String>,
}
operation! { ModifyAutoScalingRule(config_id: String, instance_id: String, rule_id: String)
    "ModifyAutoScalingRule" -> ModifyAutoScalingRuleOutput {
    0 "ConfigId" config_id, 1 "Enabled" enabled: bool, 2 "EndTime" end_time: String, 3 "InstanceId" instance_id,
    4 "ObservationWindow" observation_window: i64, 5 "OperationType" operation_type: String,
    6 "OwnerAccount" owner_account: String, 7 "OwnerId" owner_id: i64,
    8 "ResourceOwnerAccount" resource_owner_account: String, 9 "ResourceOwnerId" resource_owner_id: i64,
    10 "RuleId" rule_id, 11 "RuleName" rule_name: String, 12 "RuleType" rule_type: String,
    13 "ScaleInStep" scale_in_step: i64, 14 "ScaleOutStep" scale_out_step: i64,
    15 "SecurityToken" security_token: Secret, 16 "SilenceTime" silence_time: i64, 17 "StartTime" start_time: String,
    18 "TargetMetric" target_metric: String, 19 "TargetNodes" target_nodes: i64,
    20 "ThresholdLower" threshold_lower: i64, 21 "ThresholdUpper" threshold_upper: i64,
    22 "TriggerCronExpr" trigger_cron_expr: String
} }

/// Response of [`ModifyAutoScalingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAutoScalingRuleOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyAutoScalingRuleOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Modifies instance pay type: `ModifyInstancePayType` of `hitsdb` 2020-06-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hitsdb/2020-06-15/ModifyInstancePayType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstancePayType {
    pub duration: Option<i64>,
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub owner_id: Option<i64>,
    /// Required.
    pub pay_type: String,
    pub pricing_cycle: Option<String>,
    pub resource_owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { ModifyInstancePayType(instance_id: String, pay_type: String)
    "ModifyInstancePayType" -> ModifyInstancePayTypeOutput {
    0 "Duration" duration: i64, 1 "InstanceId" instance_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "PayType" pay_type, 5 "PricingCycle" pricing_cycle: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "SecurityToken" security_token: Secret
} }

/// Response of [`ModifyInstancePayType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstancePayTypeOutput {
    pub access_denied_detail: Option<String>,
    pub instance_id: Option<String>,
    pub order_id: Option<i64>,
}
model! { ModifyInstancePayTypeOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "InstanceId" instance_id: String, 2 "OrderId" order_id: i64
} }

/// Modifies lindorm v2 instance: `ModifyLindormV2Instance` of `hitsdb` 2020-06-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hitsdb/2020-06-15/ModifyLindormV2Instance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLindormV2Instance {
    pub cloud_storage_size: Option<i64>,
    pub cloud_storage_type: Option<String>,
    pub engine_type: Option<String>,
    /// Required.
    pub instance_id: String,
    pub node_group_list: Option<Vec<ModifyLindormV2InstanceNodeGroupList>>,
    pub owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub upgrade_type: String,
}
operation! { ModifyLindormV2Instance(instance_id: String, region_id: String, upgrade_type: String)
    "ModifyLindormV2Instance" -> ModifyLindormV2InstanceOutput {
    0 "CloudStorageSize" cloud_storage_size: i64, 1 "CloudStorageType" cloud_storage_type: String,
    2 "EngineType" engine_type: String, 3 "InstanceId" instance_id,
    4 "NodeGroupList" node_group_list: Vec<ModifyLindormV2InstanceNodeGroupList>,
    5 "OwnerAccount" owner_account: String, 6 "OwnerId" owner_id: i64, 7 "RegionId" region_id,
    8 "ResourceOwnerAccount" resource_owner_account: String, 9 "ResourceOwnerId" resource_owner_id: i64,
    10 "SecurityToken" security_token: Secret, 11 "UpgradeType" upgrade_type
} }

/// In the request of [`ModifyLindormV2Instance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLindormV2InstanceNodeGroupList {
    pub group_id: Option<String>,
    pub node_count: Option<String>,
    pub node_disk_size: Option<i64>,
    pub node_disk_type: Option<String>,
    pub node_spec: Option<String>,
    pub resource_group_name: Option<String>,
}
input! { ModifyLindormV2InstanceNodeGroupList() {
    0 "GroupId" group_id: String, 1 "NodeCount" node_count: String, 2 "NodeDiskSize" node_disk_size: i64,
    3 "NodeDiskType" node_disk_type: String, 4 "NodeSpec" node_spec: String,
    5 "ResourceGroupName" resource_group_name: String
} }

/// Response of [`ModifyLindormV2Instance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLindormV2InstanceOutput {
    pub access_denied_detail: Option<String>,
    pub instance_id: Option<String>,
    pub order_id: Option<i64>,
}
model! { ModifyLindormV2InstanceOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "InstanceId" instance_id: String, 2 "OrderId" order_id: i64
} }

/// Modifies lindorm v2 instance security groups: `ModifyLindormV2InstanceSecurityGroups` of `hitsdb` 2020-06-15.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/hitsdb/2020-06-15/ModifyLindormV2InstanceSecurityGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLindormV2InstanceSecurityGroups {
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub security_groups: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { ModifyLindormV2InstanceSecurityGroups(instance_id: String, security_groups: String)
    "ModifyLindormV2InstanceSecurityGroups" -> Empty {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityGroups" security_groups, 6 "SecurityToken" security_token: Secret
} }

/// Response of [`ModifyLindormV2InstanceSecurityGroups`]: empty.
pub type ModifyLindormV2InstanceSecurityGroupsOutput = Empty;

/// Modifies lindorm v2 white ip list: `ModifyLindormV2WhiteIpList` of `hitsdb` 2020-06-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hitsdb/2020-06-15/ModifyLindormV2WhiteIpList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLindormV2WhiteIpList {
    pub delete_group: Option<bool>,
    /// Required.
    pub group_name: String,
    pub instance_id: Option<String>,
    pub owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub white_ip_list: String,
}
operation! { ModifyLindormV2WhiteIpList(group_name: String, white_ip_list: String)
    "ModifyLindormV2WhiteIpList" -> ModifyLindormV2WhiteIpListOutput {
    0 "DeleteGroup" delete_group: bool, 1 "GroupName" group_name, 2 "InstanceId" instance_id: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "SecurityToken" security_token: Secret, 9 "WhiteIpList" white_ip_list
} }

/// Response of [`ModifyLindormV2WhiteIpList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLindormV2WhiteIpListOutput {
    pub access_denied_detail: Option<String>,
}
model! { ModifyLindormV2WhiteIpListOutput {
    0 "AccessDeniedDetail" access_denied_detail: String
} }

/// Opens compute engine: `OpenComputeEngine` of `hitsdb` 2020-06-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hitsdb/2020-06-15/OpenComputeEngine>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenComputeEngine {
    pub cpu_limit: Option<String>,
    /// Required.
    pub instance_id: String,
    pub memory_limit: Option<String>,
    pub owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { OpenComputeEngine(instance_id: String) "OpenComputeEngine" -> OpenComputeEngineOutput {
    0 "CpuLimit" cpu_limit: String, 1 "InstanceId" instance_id, 2 "MemoryLimit" memory_limit: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "SecurityToken" security_token: Secret
} }

/// Response of [`OpenComputeEngine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenComputeEngineOutput {
    pub access_denied_detail: Option<String>,
}
model! { OpenComputeEngineOutput {
    0 "AccessDeniedDetail" access_denied_detail: String
} }

/// Opens compute pre check: `OpenComputePreCheck` of `hitsdb` 2020-06-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hitsdb/2020-06-15/OpenComputePreCheck>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenComputePreCheck {
    pub cpu_limit: Option<String>,
    /// Required.
    pub instance_id: String,
    pub memory_limit: Option<String>,
    pub owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { OpenComputePreCheck(instance_id: String) "OpenComputePreCheck" -> OpenComputePreCheckOutput {
    0 "CpuLimit" cpu_limit: String, 1 "InstanceId" instance_id, 2 "MemoryLimit" memory_limit: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "SecurityToken" security_token: Secret
} }

/// Response of [`OpenComputePreCheck`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenComputePreCheckOutput {
    pub access_denied_detail: Option<String>,
}
model! { OpenComputePreCheckOutput {
    0 "AccessDeniedDetail" access_denied_detail: String
} }

/// Opens ldps columnar index: `OpenLdpsColumnarIndex` of `hitsdb` 2020-06-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hitsdb/2020-06-15/OpenLdpsColumnarIndex>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenLdpsColumnarIndex {
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { OpenLdpsColumnarIndex(instance_id: String) "OpenLdpsColumnarIndex" -> OpenLdpsColumnarIndexOutput {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
} }

/// Response of [`OpenLdpsColumnarIndex`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenLdpsColumnarIndexOutput {
    pub access_denied_detail: Option<String>,
}
model! { OpenLdpsColumnarIndexOutput {
    0 "AccessDeniedDetail" access_denied_detail: String
} }

/// Releases lindorm instance: `ReleaseLindormInstance` of `hitsdb` 2020-06-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hitsdb/2020-06-15/ReleaseLindormInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseLindormInstance {
    pub immediately: Option<bool>,
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { ReleaseLindormInstance(instance_id: String) "ReleaseLindormInstance" -> Empty {
    0 "Immediately" immediately: bool, 1 "InstanceId" instance_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityToken" security_token: Secret
} }

/// Response of [`ReleaseLindormInstance`]: empty.
pub type ReleaseLindormInstanceOutput = Empty;

/// Releases lindorm v2 instance: `ReleaseLindormV2Instance` of `hitsdb` 2020-06-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hitsdb/2020-06-15/ReleaseLindormV2Instance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseLindormV2Instance {
    pub immediately: Option<bool>,
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { ReleaseLindormV2Instance(instance_id: String)
    "ReleaseLindormV2Instance" -> ReleaseLindormV2InstanceOutput {
    0 "Immediately" immediately: bool, 1 "InstanceId" instance_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityToken" security_token: Secret
} }

/// Response of [`ReleaseLindormV2Instance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseLindormV2InstanceOutput {
    pub access_denied_detail: Option<String>,
}
model! { ReleaseLindormV2InstanceOutput {
    0 "AccessDeniedDetail" access_denied_detail: String
} }

/// Renews lindorm instance: `RenewLindormInstance` of `hitsdb` 2020-06-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hitsdb/2020-06-15/RenewLindormInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewLindormInstance {
    /// Required. 1 to 9.
    pub duration: i64,
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub owner_id: Option<i64>,
    /// Required.
    pub pricing_cycle: String,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { RenewLindormInstance(duration: i64, instance_id: String, pricing_cycle: String, region_id: String)
    "RenewLindormInstance" -> RenewLindormInstanceOutput {
    0 "Duration" duration, 1 "InstanceId" instance_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "PricingCycle" pricing_cycle, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "SecurityToken" security_token: Secret
} }

/// Response of [`RenewLindormInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewLindormInstanceOutput {
    pub access_denied_detail: Option<String>,
    pub instance_id: Option<String>,
    pub order_id: Option<i64>,
}
model! { RenewLindormInstanceOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "InstanceId" instance_id: String, 2 "OrderId" order_id: i64
} }

/// Restarts ldps compute group: `RestartLdpsComputeGroup` of `hitsdb` 2020-06-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hitsdb/2020-06-15/RestartLdpsComputeGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartLdpsComputeGroup {
    /// Required.
    pub group_name: String,
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { RestartLdpsComputeGroup(group_name: String, instance_id: String)
    "RestartLdpsComputeGroup" -> RestartLdpsComputeGroupOutput {
    0 "GroupName" group_name, 1 "InstanceId" instance_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "SecurityToken" security_token: Secret
} }

/// Response of [`RestartLdpsComputeGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartLdpsComputeGroupOutput {
    pub access_denied_detail: Option<String>,
}
model! { RestartLdpsComputeGroupOutput {
    0 "AccessDeniedDetail" access_denied_detail: String
} }

/// Sets default olap compute group: `SetDefaultOlapComputeGroup` of `hitsdb` 2020-06-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hitsdb/2020-06-15/SetDefaultOlapComputeGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDefaultOlapComputeGroup {
    /// Required.
    pub group_name: String,
    /// Required.
    pub instance_id: String,
    pub is_default: Option<bool>,
    pub owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { SetDefaultOlapComputeGroup(group_name: String, instance_id: String) "SetDefaultOlapComputeGroup" -> Empty {
    0 "GroupName" group_name, 1 "InstanceId" instance_id, 2 "IsDefault" is_default: bool,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "SecurityToken" security_token: Secret
} }

/// Response of [`SetDefaultOlapComputeGroup`]: empty.
pub type SetDefaultOlapComputeGroupOutput = Empty;

/// Switches lsqlv3 mysql service: `SwitchLSQLV3MySQLService` of `hitsdb` 2020-06-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hitsdb/2020-06-15/SwitchLSQLV3MySQLService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchLSQLV3MySQLService {
    /// Required.
    pub action_type: i64,
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { SwitchLSQLV3MySQLService(action_type: i64, instance_id: String)
    "SwitchLSQLV3MySQLService" -> SwitchLSQLV3MySQLServiceOutput {
    0 "ActionType" action_type, 1 "InstanceId" instance_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityToken" security_token: Secret
} }

/// Response of [`SwitchLSQLV3MySQLService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchLSQLV3MySQLServiceOutput {
    pub access_denied_detail: Option<String>,
}
model! { SwitchLSQLV3MySQLServiceOutput {
    0 "AccessDeniedDetail" access_denied_detail: String
} }

/// `TagResources` of `hitsdb` 2020-06-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hitsdb/2020-06-15/TagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    pub owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_id: Vec<String>,
    pub resource_owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub resource_type: String,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub tag: Vec<TagResourcesTag>,
}
operation! {
    TagResources(region_id: String, resource_id: Vec<String>, resource_type: String, tag: Vec<TagResourcesTag>)
    "TagResources" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceId" resource_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "ResourceType" resource_type,
    7 "SecurityToken" security_token: Secret, 8 "Tag" tag
} }

/// Response of [`TagResources`]: empty.
pub type TagResourcesOutput = Empty;

/// In the request of [`TagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesTag {
    /// Required.
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { TagResourcesTag(key: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// `UntagResources` of `hitsdb` 2020-06-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hitsdb/2020-06-15/UntagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    pub owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub owner_id: Option<i64>,
    /// Required.
    pub resource_id: Vec<String>,
    pub resource_owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub resource_type: String,
    /// Secret.
    pub security_token: Option<Secret>,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources(resource_id: Vec<String>, resource_type: String) "UntagResources" -> Empty {
    0 "All" all: bool, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64, 3 "ResourceId" resource_id,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64,
    6 "ResourceType" resource_type, 7 "SecurityToken" security_token: Secret, 8 "TagKey" tag_key: Vec<String>
} }

/// Response of [`UntagResources`]: empty.
pub type UntagResourcesOutput = Empty;

/// Updates instance ip white list: `UpdateInstanceIpWhiteList` of `hitsdb` 2020-06-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hitsdb/2020-06-15/UpdateInstanceIpWhiteList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceIpWhiteList {
    pub delete: Option<bool>,
    pub group_name: Option<String>,
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub security_ip_list: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { UpdateInstanceIpWhiteList(instance_id: String, security_ip_list: String)
    "UpdateInstanceIpWhiteList" -> UpdateInstanceIpWhiteListOutput {
    0 "Delete" delete: bool, 1 "GroupName" group_name: String, 2 "InstanceId" instance_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "SecurityIpList" security_ip_list, 8 "SecurityToken" security_token: Secret
} }

/// Response of [`UpdateInstanceIpWhiteList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceIpWhiteListOutput {
    pub access_denied_detail: Option<String>,
}
model! { UpdateInstanceIpWhiteListOutput {
    0 "AccessDeniedDetail" access_denied_detail: String
} }

/// Updates instance security groups: `UpdateInstanceSecurityGroups` of `hitsdb` 2020-06-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hitsdb/2020-06-15/UpdateInstanceSecurityGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceSecurityGroups {
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub security_groups: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { UpdateInstanceSecurityGroups(instance_id: String, security_groups: String)
    "UpdateInstanceSecurityGroups" -> Empty {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityGroups" security_groups, 6 "SecurityToken" security_token: Secret
} }

/// Response of [`UpdateInstanceSecurityGroups`]: empty.
pub type UpdateInstanceSecurityGroupsOutput = Empty;

/// Updates ldps compute group: `UpdateLdpsComputeGroup` of `hitsdb` 2020-06-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hitsdb/2020-06-15/UpdateLdpsComputeGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLdpsComputeGroup {
    /// Required.
    pub group_name: String,
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub owner_id: Option<i64>,
    pub properties: Option<String>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { UpdateLdpsComputeGroup(group_name: String, instance_id: String)
    "UpdateLdpsComputeGroup" -> UpdateLdpsComputeGroupOutput {
    0 "GroupName" group_name, 1 "InstanceId" instance_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "Properties" properties: String, 5 "RegionId" region_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "SecurityToken" security_token: Secret
} }

/// Response of [`UpdateLdpsComputeGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLdpsComputeGroupOutput {
    pub access_denied_detail: Option<String>,
}
model! { UpdateLdpsComputeGroupOutput {
    0 "AccessDeniedDetail" access_denied_detail: String
} }

/// Updates lindorm instance attribute: `UpdateLindormInstanceAttribute` of `hitsdb` 2020-06-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hitsdb/2020-06-15/UpdateLindormInstanceAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLindormInstanceAttribute {
    pub deletion_protection: Option<bool>,
    pub disposition_type: Option<String>,
    pub instance_alias: Option<String>,
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub owner_id: Option<i64>,
    pub planned_completion_date: Option<String>,
    pub resource_owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { UpdateLindormInstanceAttribute(instance_id: String)
    "UpdateLindormInstanceAttribute" -> UpdateLindormInstanceAttributeOutput {
    0 "DeletionProtection" deletion_protection: bool, 1 "DispositionType" disposition_type: String,
    2 "InstanceAlias" instance_alias: String, 3 "InstanceId" instance_id, 4 "OwnerAccount" owner_account: String,
    5 "OwnerId" owner_id: i64, 6 "PlannedCompletionDate" planned_completion_date: String,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64,
    9 "SecurityToken" security_token: Secret
} }

/// Response of [`UpdateLindormInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLindormInstanceAttributeOutput {
    pub access_denied_detail: Option<String>,
}
model! { UpdateLindormInstanceAttributeOutput {
    0 "AccessDeniedDetail" access_denied_detail: String
} }

/// Updates lindorm v2 instance: `UpdateLindormV2Instance` of `hitsdb` 2020-06-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hitsdb/2020-06-15/UpdateLindormV2Instance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLindormV2Instance {
    pub capacity_storage_size: Option<i64>,
    pub cloud_storage_size: Option<i64>,
    pub cloud_storage_type: Option<String>,
    pub enable_capacity_storage: Option<bool>,
    /// Required.
    pub engine_list: Vec<UpdateLindormV2InstanceEngineList>,
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! {
    UpdateLindormV2Instance(engine_list: Vec<UpdateLindormV2InstanceEngineList>, instance_id: String, region_id: String)
    "UpdateLindormV2Instance" -> UpdateLindormV2InstanceOutput {
    0 "CapacityStorageSize" capacity_storage_size: i64, 1 "CloudStorageSize" cloud_storage_size: i64,
    2 "CloudStorageType" cloud_storage_type: String, 3 "EnableCapacityStorage" enable_capacity_storage: bool,
    4 "EngineList" engine_list, 5 "InstanceId" instance_id, 6 "OwnerAccount" owner_account: String,
    7 "OwnerId" owner_id: i64, 8 "RegionId" region_id, 9 "ResourceOwnerAccount" resource_owner_account: String,
    10 "ResourceOwnerId" resource_owner_id: i64, 11 "SecurityToken" security_token: Secret
} }

/// In the request of [`UpdateLindormV2Instance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLindormV2InstanceEngineList {
    /// Required.
    pub engine_type: Option<String>,
    pub node_group_list: Option<Vec<UpdateLindormV2InstanceNodeGroupList>>,
}
input! { UpdateLindormV2InstanceEngineList(engine_type: String) {
    0 "EngineType" engine_type: String, 1 "NodeGroupList" node_group_list: Vec<UpdateLindormV2InstanceNodeGroupList>
} }

/// In the request of [`UpdateLindormV2Instance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLindormV2InstanceNodeGroupList {
    pub group_id: Option<String>,
    /// Required.
    pub node_count: Option<i64>,
    pub node_disk_size: Option<i64>,
    pub node_disk_type: Option<String>,
    /// Required.
    pub node_spec: Option<String>,
    pub resource_group_name: Option<String>,
}
input! { UpdateLindormV2InstanceNodeGroupList(node_count: i64, node_spec: String) {
    0 "GroupId" group_id: String, 1 "NodeCount" node_count: i64, 2 "NodeDiskSize" node_disk_size: i64,
    3 "NodeDiskType" node_disk_type: String, 4 "NodeSpec" node_spec: String,
    5 "ResourceGroupName" resource_group_name: String
} }

/// Response of [`UpdateLindormV2Instance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLindormV2InstanceOutput {
    pub access_denied_detail: Option<String>,
    pub instance_id: Option<String>,
    pub order_id: Option<i64>,
}
model! { UpdateLindormV2InstanceOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "InstanceId" instance_id: String, 2 "OrderId" order_id: i64
} }

/// Updates lindorm v2 instance parameter: `UpdateLindormV2InstanceParameter` of `hitsdb` 2020-06-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hitsdb/2020-06-15/UpdateLindormV2InstanceParameter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLindormV2InstanceParameter {
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub owner_id: Option<i64>,
    /// Required.
    pub parameter_key: String,
    /// Required.
    pub parameter_value: String,
    pub resource_owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub update_type: Option<String>,
}
operation! { UpdateLindormV2InstanceParameter(instance_id: String, parameter_key: String, parameter_value: String)
    "UpdateLindormV2InstanceParameter" -> UpdateLindormV2InstanceParameterOutput {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ParameterKey" parameter_key, 4 "ParameterValue" parameter_value,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "SecurityToken" security_token: Secret, 8 "UpdateType" update_type: String
} }

/// Response of [`UpdateLindormV2InstanceParameter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLindormV2InstanceParameterOutput {
    pub access_denied_detail: Option<String>,
}
model! { UpdateLindormV2InstanceParameterOutput {
    0 "AccessDeniedDetail" access_denied_detail: String
} }

/// Updates lindorm v2 white ip list: `UpdateLindormV2WhiteIpList` of `hitsdb` 2020-06-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hitsdb/2020-06-15/UpdateLindormV2WhiteIpList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLindormV2WhiteIpList {
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub white_ip_group_list: Vec<UpdateLindormV2WhiteIpListWhiteIpGroupList>,
}
operation! {
    UpdateLindormV2WhiteIpList(instance_id: String, white_ip_group_list: Vec<UpdateLindormV2WhiteIpListWhiteIpGroupList>)
    "UpdateLindormV2WhiteIpList" -> UpdateLindormV2WhiteIpListOutput {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityToken" security_token: Secret,
    7 "WhiteIpGroupList" white_ip_group_list
} }

/// In the request of [`UpdateLindormV2WhiteIpList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLindormV2WhiteIpListWhiteIpGroupList {
    /// Required.
    pub group_name: Option<String>,
    /// Required.
    pub white_ip_list: Option<String>,
}
input! { UpdateLindormV2WhiteIpListWhiteIpGroupList(group_name: String, white_ip_list: String) {
    0 "GroupName" group_name: String, 1 "WhiteIpList" white_ip_list: String
} }

/// Response of [`UpdateLindormV2WhiteIpList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLindormV2WhiteIpListOutput {
    pub access_denied_detail: Option<String>,
}
model! { UpdateLindormV2WhiteIpListOutput {
    0 "AccessDeniedDetail" access_denied_detail: String
} }

/// `UpgradeLindormInstance` of `hitsdb` 2020-06-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hitsdb/2020-06-15/UpgradeLindormInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeLindormInstance {
    pub cluster_storage: Option<i64>,
    pub cold_storage: Option<i64>,
    pub core_single_storage: Option<i64>,
    pub filestore_num: Option<i64>,
    pub filestore_spec: Option<String>,
    /// Required.
    pub instance_id: String,
    pub lindorm_num: Option<i64>,
    pub lindorm_spec: Option<String>,
    pub log_num: Option<i64>,
    pub log_single_storage: Option<i64>,
    pub log_spec: Option<String>,
    pub lts_core_num: Option<i64>,
    pub lts_core_spec: Option<String>,
    pub owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub solr_num: Option<i64>,
    pub solr_spec: Option<String>,
    pub stream_num: Option<i64>,
    pub stream_spec: Option<String>,
    pub tsdb_num: Option<i64>,
    pub tsdb_spec: Option<String>,
    /// Required.
    pub upgrade_type: String,
    /// Required.
    pub zone_id: String,
}
operation! { UpgradeLindormInstance(instance_id: String, region_id: String, upgrade_type: String, zone_id: String)
    "UpgradeLindormInstance" -> UpgradeLindormInstanceOutput {
    0 "ClusterStorage" cluster_storage: i64, 1 "ColdStorage" cold_storage: i64,
    2 "CoreSingleStorage" core_single_storage: i64, 3 "FilestoreNum" filestore_num: i64,
    4 "FilestoreSpec" filestore_spec: String, 5 "InstanceId" instance_id, 6 "LindormNum" lindorm_num: i64,
    7 "LindormSpec" lindorm_spec: String, 8 "LogNum" log_num: i64, 9 "LogSingleStorage" log_single_storage: i64,
    10 "LogSpec" log_spec: String, 11 "LtsCoreNum" lts_core_num: i64, 12 "LtsCoreSpec" lts_core_spec: String,
    13 "OwnerAccount" owner_account: String, 14 "OwnerId" owner_id: i64, 15 "RegionId" region_id,
    16 "ResourceOwnerAccount" resource_owner_account: String, 17 "ResourceOwnerId" resource_owner_id: i64,
    18 "SecurityToken" security_token: Secret, 19 "SolrNum" solr_num: i64, 20 "SolrSpec" solr_spec: String,
    21 "StreamNum" stream_num: i64, 22 "StreamSpec" stream_spec: String, 23 "TsdbNum" tsdb_num: i64,
    24 "TsdbSpec" tsdb_spec: String, 25 "UpgradeType" upgrade_type, 26 "ZoneId" zone_id
} }

/// Response of [`UpgradeLindormInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeLindormInstanceOutput {
    pub order_id: Option<i64>,
}
model! { UpgradeLindormInstanceOutput {
    0 "OrderId" order_id: i64
} }

/// `UpgradeLindormV2StreamEngine` of `hitsdb` 2020-06-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/hitsdb/2020-06-15/UpgradeLindormV2StreamEngine>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeLindormV2StreamEngine {
    pub custom_config: Option<String>,
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub owner_id: Option<i64>,
    /// Required. 0 to 10000.
    pub quantity: i64,
    pub resource_group_name: Option<String>,
    pub resource_owner_account: Option<String>,
    /// 1 to 9223372036854775807.
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub spec: String,
    /// Required.
    pub spec_id: String,
    /// Required.
    pub upgrade_type: String,
}

/// Arguments of [`UpgradeLindormV2StreamEngine::new`].
pub struct UpgradeLindormV2StreamEngineRequired {
    pub instance_id: String,
    pub quantity: i64,
    pub spec: String,
    pub spec_id: String,
    pub upgrade_type: String,
}
operation! {
    UpgradeLindormV2StreamEngine { UpgradeLindormV2StreamEngineRequired: instance_id, quantity, spec, spec_id, upgrade_type }
    "UpgradeLindormV2StreamEngine" -> UpgradeLindormV2StreamEngineOutput {
    0 "CustomConfig" custom_config: String, 1 "InstanceId" instance_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "Quantity" quantity, 5 "ResourceGroupName" resource_group_name: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "SecurityToken" security_token: Secret, 9 "Spec" spec, 10 "SpecId" spec_id, 11 "UpgradeType" upgrade_type
} }

/// Response of [`UpgradeLindormV2StreamEngine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeLindormV2StreamEngineOutput {
    pub access_denied_detail: Option<String>,
}
model! { UpgradeLindormV2StreamEngineOutput {
    0 "AccessDeniedDetail" access_denied_detail: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    ChangeResourceGroup, CheckCreateLindormV2Instance, CheckLdpsColumnarIndexStatus, CreateAdditionalVpcLink,
    CreateAutoScalingConfig, CreateAutoScalingRule, CreateLdpsComputeGroup, CreateLindormInstance,
    CreateLindormV2Instance, DeleteAutoScalingConfig, DeleteAutoScalingRule, DeleteCustomResource,
    DeleteLdpsComputeGroup, DeployLdpsSemiManagedComponent, DescribeRegions, GetAutoScalingConfig, GetAutoScalingRule,
    GetClientSourceIp, GetComputeEngineJobDetail, GetComputeEngineJobLog, GetEngineDefaultAuth, GetInstanceIpWhiteList,
    GetInstanceSecurityGroups, GetInstanceSummary, GetLdpsComputeGroup, GetLdpsNamespacedQuota, GetLdpsResourceCost,
    GetLindormEngineConfig, GetLindormFsUsedDetail, GetLindormInstance, GetLindormInstanceEngineList,
    GetLindormInstanceList, GetLindormV2Instance, GetLindormV2InstanceDetails, GetLindormV2InstanceEngineList,
    GetLindormV2InstanceForTerraform, GetLindormV2InstanceSecurityGroups, GetLindormV2StorageUsage,
    GetLindormV2StreamEngineInfo, ListAutoScalingConfigs, ListAutoScalingRecords, ListAutoScalingRules,
    ListComputeEngineJob, ListLdpsComputeGroups, ListTagResources, MigrateSingleZoneToMultiZone,
    ModifyAutoScalingConfig, ModifyAutoScalingRule, ModifyInstancePayType, ModifyLindormV2Instance,
    ModifyLindormV2InstanceSecurityGroups, ModifyLindormV2WhiteIpList, OpenComputeEngine, OpenComputePreCheck,
    OpenLdpsColumnarIndex, ReleaseLindormInstance, ReleaseLindormV2Instance, RenewLindormInstance,
    RestartLdpsComputeGroup, SetDefaultOlapComputeGroup, SwitchLSQLV3MySQLService, TagResources, UntagResources,
    UpdateInstanceIpWhiteList, UpdateInstanceSecurityGroups, UpdateLdpsComputeGroup, UpdateLindormInstanceAttribute,
    UpdateLindormV2Instance, UpdateLindormV2InstanceParameter, UpdateLindormV2WhiteIpList, UpgradeLindormInstance,
    UpgradeLindormV2StreamEngine
}
