//! `selectdb` of Alibaba Cloud, API version 2023-05-22.
//!
//! Endpoint: a table of 25 regions, else `selectdb.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/selectdb/2023-05-22/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, selectdb::CheckServiceLinkedRole};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(CheckServiceLinkedRole::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "selectdb.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2", "selectdb.aliyuncs.com"),
        ("ap-southeast-1", "selectdb.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "selectdb.aliyuncs.com"),
        ("ap-southeast-5", "selectdb.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-6", "selectdb.ap-southeast-6.aliyuncs.com"),
        ("ap-southeast-7", "selectdb.aliyuncs.com"),
        ("cn-beijing", "selectdb.cn-beijing.aliyuncs.com"),
        ("cn-chengdu", "selectdb.cn-chengdu.aliyuncs.com"),
        ("cn-guangzhou", "selectdb.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "selectdb.aliyuncs.com"),
        ("cn-heyuan", "selectdb.aliyuncs.com"),
        ("cn-hongkong", "selectdb.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "selectdb.cn-huhehaote.aliyuncs.com"),
        ("cn-qingdao", "selectdb.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "selectdb.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "selectdb.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "selectdb.cn-shenzhen.aliyuncs.com"),
        ("cn-wulanchabu", "selectdb.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "selectdb.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "selectdb.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "selectdb.eu-west-1.aliyuncs.com"),
        ("na-south-1", "selectdb.na-south-1.aliyuncs.com"),
        ("us-east-1", "selectdb.us-east-1.aliyuncs.com"),
        ("us-west-1", "selectdb.us-west-1.aliyuncs.com"),
    ],
    &[
        ("ap-northeast-1", "selectdb-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-southeast-1", "selectdb-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-5", "selectdb-vpc.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-6", "selectdb-vpc.ap-southeast-6.aliyuncs.com"),
        ("cn-chengdu", "selectdb-vpc.cn-chengdu.aliyuncs.com"),
        ("cn-hangzhou", "selectdb-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "selectdb-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "selectdb-vpc.cn-huhehaote.aliyuncs.com"),
        ("cn-zhangjiakou", "selectdb-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "selectdb-vpc.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "selectdb-vpc.eu-west-1.aliyuncs.com"),
        ("us-east-1", "selectdb-vpc.us-east-1.aliyuncs.com"),
        ("us-west-1", "selectdb-vpc.us-west-1.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "selectdb",
    "2023-05-22",
    "selectdb",
    &ENDPOINTS,
);

/// Allocates instance public connection: `AllocateInstancePublicConnection` of `selectdb` 2023-05-22.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/selectdb/2023-05-22/AllocateInstancePublicConnection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateInstancePublicConnection {
    /// Required.
    pub connection_string_prefix: String,
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub net_type: String,
    /// Required.
    pub region_id: String,
    pub resource_owner_id: Option<i64>,
}
operation! {
    AllocateInstancePublicConnection(connection_string_prefix: String, db_instance_id: String, net_type: String, region_id: String)
    "AllocateInstancePublicConnection" -> AllocateInstancePublicConnectionOutput {
    0 "ConnectionStringPrefix" connection_string_prefix, 1 "DBInstanceId" db_instance_id, 2 "NetType" net_type,
    3 "RegionId" region_id, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`AllocateInstancePublicConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateInstancePublicConnectionOutput {
    pub instance_name: Option<String>,
    pub task_id: Option<i64>,
}
model! { AllocateInstancePublicConnectionOutput {
    0 "InstanceName" instance_name: String, 1 "TaskId" task_id: i64
} }

/// Changes resource group: `ChangeResourceGroup` of `selectdb` 2023-05-22.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/selectdb/2023-05-22/ChangeResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResourceGroup {
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_group_id: String,
    /// Required.
    pub resource_id: String,
    pub resource_type: Option<String>,
}
operation! { ChangeResourceGroup(region_id: String, resource_group_id: String, resource_id: String)
    "ChangeResourceGroup" -> Empty {
    0 "RegionId" region_id, 1 "ResourceGroupId" resource_group_id, 2 "ResourceId" resource_id,
    3 "ResourceType" resource_type: String
} }

/// Response of [`ChangeResourceGroup`]: empty.
pub type ChangeResourceGroupOutput = Empty;

/// Checks create db instance: `CheckCreateDBInstance` of `selectdb` 2023-05-22.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/selectdb/2023-05-22/CheckCreateDBInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCreateDBInstance {
    /// Required.
    pub cache_size: i64,
    /// Required.
    pub charge_type: String,
    pub client_token: Option<String>,
    pub connection_string: Option<String>,
    /// Required.
    pub db_instance_class: String,
    pub db_instance_description: Option<String>,
    pub engine: Option<String>,
    /// Required.
    pub engine_version: String,
    pub period: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_ip_list: Option<String>,
    pub used_time: Option<i64>,
    /// Required.
    pub vswitch_id: String,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub zone_id: String,
}

/// Arguments of [`CheckCreateDBInstance::new`].
pub struct CheckCreateDBInstanceRequired {
    pub cache_size: i64,
    pub charge_type: String,
    pub db_instance_class: String,
    pub engine_version: String,
    pub region_id: String,
    pub vswitch_id: String,
    pub vpc_id: String,
    pub zone_id: String,
}
operation! {
    CheckCreateDBInstance { CheckCreateDBInstanceRequired: cache_size, charge_type, db_instance_class, engine_version, region_id, vswitch_id, vpc_id, zone_id }
    "CheckCreateDBInstance" -> Empty {
    0 "CacheSize" cache_size, 1 "ChargeType" charge_type, 2 "ClientToken" client_token: String,
    3 "ConnectionString" connection_string: String, 4 "DBInstanceClass" db_instance_class,
    5 "DBInstanceDescription" db_instance_description: String, 6 "Engine" engine: String,
    7 "EngineVersion" engine_version, 8 "Period" period: String, 9 "RegionId" region_id,
    10 "ResourceGroupId" resource_group_id: String, 11 "ResourceOwnerId" resource_owner_id: i64,
    12 "SecurityIPList" security_ip_list: String, 13 "UsedTime" used_time: i64, 14 "VSwitchId" vswitch_id,
    15 "VpcId" vpc_id, 16 "ZoneId" zone_id
} }

/// Response of [`CheckCreateDBInstance`]: empty.
pub type CheckCreateDBInstanceOutput = Empty;

/// Checks ip exists in security ip list: `CheckIpExistsInSecurityIpList` of `selectdb` 2023-05-22.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/selectdb/2023-05-22/CheckIpExistsInSecurityIpList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckIpExistsInSecurityIpList {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub ip: String,
    /// Required.
    pub region_id: String,
    pub resource_owner_id: Option<i64>,
}
operation! { CheckIpExistsInSecurityIpList(db_instance_id: String, ip: String, region_id: String)
    "CheckIpExistsInSecurityIpList" -> CheckIpExistsInSecurityIpListOutput {
    0 "DBInstanceId" db_instance_id, 1 "Ip" ip, 2 "RegionId" region_id, 3 "ResourceOwnerId" resource_owner_id: i64
} { method: "GET", } }

/// Response of [`CheckIpExistsInSecurityIpList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckIpExistsInSecurityIpListOutput {
    pub data: Option<CheckIpExistsInSecurityIpListData>,
}
model! { CheckIpExistsInSecurityIpListOutput {
    0 "Data" data: CheckIpExistsInSecurityIpListData
} }

/// In the response of [`CheckIpExistsInSecurityIpList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckIpExistsInSecurityIpListData {
    pub ip_exists: Option<bool>,
}
model! { CheckIpExistsInSecurityIpListData {
    0 "IpExists" ip_exists: bool
} }

/// Checks service linked role: `CheckServiceLinkedRole` of `selectdb` 2023-05-22.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/selectdb/2023-05-22/CheckServiceLinkedRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckServiceLinkedRole {
    pub owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CheckServiceLinkedRole() "CheckServiceLinkedRole" -> CheckServiceLinkedRoleOutput {
    0 "OwnerAccount" owner_account: String, 1 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CheckServiceLinkedRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckServiceLinkedRoleOutput {
    pub has_service_linked_role: Option<bool>,
}
model! { CheckServiceLinkedRoleOutput {
    0 "HasServiceLinkedRole" has_service_linked_role: bool
} }

/// Creates db cluster: `CreateDBCluster` of `selectdb` 2023-05-22.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/selectdb/2023-05-22/CreateDBCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBCluster {
    /// Required.
    pub cache_size: String,
    /// Required.
    pub charge_type: String,
    /// At least 1.
    pub cluster_node_count: Option<i64>,
    pub cluster_node_type: Option<String>,
    /// Required.
    pub db_cluster_class: String,
    /// Required.
    pub db_cluster_description: String,
    pub engine: Option<String>,
    /// Required.
    pub engine_version: String,
    pub period: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_owner_id: Option<i64>,
    pub scale_max: Option<f64>,
    pub scale_min: Option<f64>,
    pub used_time: Option<String>,
    /// Required.
    pub vswitch_id: String,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub zone_id: String,
    /// Required.
    pub db_instance_id: String,
}

/// Arguments of [`CreateDBCluster::new`].
pub struct CreateDBClusterRequired {
    pub cache_size: String,
    pub charge_type: String,
    pub db_cluster_class: String,
    pub db_cluster_description: String,
    pub engine_version: String,
    pub region_id: String,
    pub vswitch_id: String,
    pub vpc_id: String,
    pub zone_id: String,
    pub db_instance_id: String,
}
operation! {
    CreateDBCluster { CreateDBClusterRequired: cache_size, charge_type, db_cluster_class, db_cluster_description, engine_version, region_id, vswitch_id, vpc_id, zone_id, db_instance_id }
    "CreateDBCluster" -> CreateDBClusterOutput {
    0 "CacheSize" cache_size, 1 "ChargeType" charge_type, 2 "ClusterNodeCount" cluster_node_count: i64,
    3 "ClusterNodeType" cluster_node_type: String, 4 "DBClusterClass" db_cluster_class,
    5 "DBClusterDescription" db_cluster_description, 6 "Engine" engine: String, 7 "EngineVersion" engine_version,
    8 "Period" period: String, 9 "RegionId" region_id, 10 "ResourceOwnerId" resource_owner_id: i64,
    11 "ScaleMax" scale_max: f64, 12 "ScaleMin" scale_min: f64, 13 "UsedTime" used_time: String,
    14 "VSwitchId" vswitch_id, 15 "VpcId" vpc_id, 16 "ZoneId" zone_id, 17 "DBInstanceId" db_instance_id
} [
    Mark::new(17, Location::Body, Style::None)
] }

/// Response of [`CreateDBCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBClusterOutput {
    pub data: Option<CreateDBClusterData>,
}
model! { CreateDBClusterOutput {
    0 "Data" data: CreateDBClusterData
} }

/// In the response of [`CreateDBCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBClusterData {
    pub cluster_id: Option<String>,
    pub db_instance_id: Option<String>,
    pub order_id: Option<i64>,
}
model! { CreateDBClusterData {
    0 "ClusterId" cluster_id: String, 1 "DBInstanceId" db_instance_id: String, 2 "OrderId" order_id: i64
} }

/// Creates db cluster binding: `CreateDBClusterBinding` of `selectdb` 2023-05-22.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/selectdb/2023-05-22/CreateDBClusterBinding>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBClusterBinding {
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub db_cluster_id_bak: String,
    /// Required.
    pub db_instance_id: String,
    pub region_id: Option<String>,
}
operation! { CreateDBClusterBinding(db_cluster_id: String, db_cluster_id_bak: String, db_instance_id: String)
    "CreateDBClusterBinding" -> CreateDBClusterBindingOutput {
    0 "DBClusterId" db_cluster_id, 1 "DBClusterIdBak" db_cluster_id_bak, 2 "DBInstanceId" db_instance_id,
    3 "RegionId" region_id: String
} }

/// Response of [`CreateDBClusterBinding`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBClusterBindingOutput {
    pub data: Option<CreateDBClusterBindingData>,
}
model! { CreateDBClusterBindingOutput {
    0 "Data" data: CreateDBClusterBindingData
} }

/// In the response of [`CreateDBClusterBinding`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBClusterBindingData {
    pub db_cluster_id: Option<String>,
    pub db_instance_id: Option<String>,
    pub db_instance_name: Option<String>,
}
model! { CreateDBClusterBindingData {
    0 "DbClusterId" db_cluster_id: String, 1 "DbInstanceId" db_instance_id: String,
    2 "DbInstanceName" db_instance_name: String
} }

/// Creates db instance: `CreateDBInstance` of `selectdb` 2023-05-22.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/selectdb/2023-05-22/CreateDBInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstance {
    pub add_vpc_ips: Option<String>,
    /// Required.
    pub cache_size: i64,
    /// Required.
    pub charge_type: String,
    pub client_token: Option<String>,
    /// At least 1.
    pub cluster_node_count: Option<i64>,
    pub cluster_node_type: Option<String>,
    pub config_pattern_type: Option<String>,
    pub connection_string: Option<String>,
    /// Required.
    pub db_instance_class: String,
    pub db_instance_description: Option<String>,
    pub deploy_scheme: Option<String>,
    pub engine: Option<String>,
    /// Required.
    pub engine_version: String,
    pub fe_class_code: Option<String>,
    pub fe_node_count: Option<String>,
    pub multi_zone: Option<Vec<CreateDBInstanceMultiZone>>,
    pub period: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_owner_id: Option<i64>,
    pub scale_max: Option<f64>,
    pub scale_min: Option<f64>,
    pub security_ip_list: Option<String>,
    pub tag: Option<Vec<CreateDBInstanceTag>>,
    pub used_time: Option<i64>,
    /// Required.
    pub vswitch_id: String,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub zone_id: String,
    pub resource_group_id: Option<String>,
}

/// Arguments of [`CreateDBInstance::new`].
pub struct CreateDBInstanceRequired {
    pub cache_size: i64,
    pub charge_type: String,
    pub db_instance_class: String,
    pub engine_version: String,
    pub region_id: String,
    pub vswitch_id: String,
    pub vpc_id: String,
    pub zone_id: String,
}
operation! {
    CreateDBInstance { CreateDBInstanceRequired: cache_size, charge_type, db_instance_class, engine_version, region_id, vswitch_id, vpc_id, zone_id }
    "CreateDBInstance" -> CreateDBInstanceOutput {
    0 "AddVPCIPs" add_vpc_ips: String, 1 "CacheSize" cache_size, 2 "ChargeType" charge_type,
    3 "ClientToken" client_token: String, 4 "ClusterNodeCount" cluster_node_count: i64,
    5 "ClusterNodeType" cluster_node_type: String, 6 "ConfigPatternType" config_pattern_type: String,
    7 "ConnectionString" connection_string: String, 8 "DBInstanceClass" db_instance_class,
    9 "DBInstanceDescription" db_instance_description: String, 10 "DeployScheme" deploy_scheme: String,
    11 "Engine" engine: String, 12 "EngineVersion" engine_version, 13 "FEClassCode" fe_class_code: String,
    14 "FENodeCount" fe_node_count: String, 15 "MultiZone" multi_zone: Vec<CreateDBInstanceMultiZone>,
    16 "Period" period: String, 17 "RegionId" region_id, 18 "ResourceOwnerId" resource_owner_id: i64,
    19 "ScaleMax" scale_max: f64, 20 "ScaleMin" scale_min: f64, 21 "SecurityIPList" security_ip_list: String,
    22 "Tag" tag: Vec<CreateDBInstanceTag>, 23 "UsedTime" used_time: i64, 24 "VSwitchId" vswitch_id, 25 "VpcId" vpc_id,
    26 "ZoneId" zone_id, 27 "ResourceGroupId" resource_group_id: String
} [
    Mark::new(15, Location::Default, Style::Json),
    Mark::new(22, Location::Default, Style::Json),
    Mark::new(27, Location::Body, Style::None)
] }

/// In the request of [`CreateDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceMultiZone {
    pub vswitch_ids: Option<Vec<String>>,
    pub zone_id: Option<String>,
}
input! { CreateDBInstanceMultiZone() {
    0 "VSwitchIds" vswitch_ids: Vec<String>, 1 "ZoneId" zone_id: String
} }

/// In the request of [`CreateDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateDBInstanceTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceOutput {
    pub data: Option<CreateDBInstanceData>,
}
model! { CreateDBInstanceOutput {
    0 "Data" data: CreateDBInstanceData
} }

/// In the response of [`CreateDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceData {
    pub db_instance_id: Option<String>,
    pub order_id: Option<i64>,
}
model! { CreateDBInstanceData {
    0 "DBInstanceId" db_instance_id: String, 1 "OrderId" order_id: i64
} }

/// Creates elastic rule: `CreateElasticRule` of `selectdb` 2023-05-22.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/selectdb/2023-05-22/CreateElasticRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateElasticRule {
    /// Required.
    pub cluster_class: String,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub elastic_rule_start_time: String,
    /// Required.
    pub execution_period: String,
    /// Required.
    pub region_id: String,
    pub resource_owner_id: Option<i64>,
}

/// Arguments of [`CreateElasticRule::new`].
pub struct CreateElasticRuleRequired {
    pub cluster_class: String,
    pub cluster_id: String,
    pub db_instance_id: String,
    pub elastic_rule_start_time: String,
    pub execution_period: String,
    pub region_id: String,
}
operation! {
    CreateElasticRule { CreateElasticRuleRequired: cluster_class, cluster_id, db_instance_id, elastic_rule_start_time, execution_period, region_id }
    "CreateElasticRule" -> CreateElasticRuleOutput {
    0 "ClusterClass" cluster_class, 1 "ClusterId" cluster_id, 2 "DbInstanceId" db_instance_id,
    3 "ElasticRuleStartTime" elastic_rule_start_time, 4 "ExecutionPeriod" execution_period, 5 "RegionId" region_id,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CreateElasticRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateElasticRuleOutput {
    pub data: Option<CreateElasticRuleData>,
}
model! { CreateElasticRuleOutput {
    0 "Data" data: CreateElasticRuleData
} }

/// In the response of [`CreateElasticRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateElasticRuleData {
    pub cluster_class: Option<String>,
    pub cluster_id: Option<String>,
    pub db_instance_id: Option<String>,
    pub elastic_rule_start_time: Option<String>,
    pub execution_period: Option<String>,
    pub rule_id: Option<i64>,
}
model! { CreateElasticRuleData {
    0 "ClusterClass" cluster_class: String, 1 "ClusterId" cluster_id: String, 2 "DbInstanceId" db_instance_id: String,
    3 "ElasticRuleStartTime" elastic_rule_start_time: String, 4 "ExecutionPeriod" execution_period: String,
    5 "RuleId" rule_id: i64
} }

/// Creates service linked role for select db: `CreateServiceLinkedRoleForSelectDB` of `selectdb` 2023-05-22.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/selectdb/2023-05-22/CreateServiceLinkedRoleForSelectDB>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceLinkedRoleForSelectDB {
    pub owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CreateServiceLinkedRoleForSelectDB() "CreateServiceLinkedRoleForSelectDB" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CreateServiceLinkedRoleForSelectDB`]: empty.
pub type CreateServiceLinkedRoleForSelectDBOutput = Empty;

/// Creates virtual cluster: `CreateVirtualCluster` of `selectdb` 2023-05-22.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/selectdb/2023-05-22/CreateVirtualCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVirtualCluster {
    /// Required.
    pub active_cluster_id: String,
    /// Required.
    pub cluster_name: String,
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub standby_cluster_id: String,
}

/// Arguments of [`CreateVirtualCluster::new`].
pub struct CreateVirtualClusterRequired {
    pub active_cluster_id: String,
    pub cluster_name: String,
    pub db_instance_id: String,
    pub region_id: String,
    pub standby_cluster_id: String,
}
operation! {
    CreateVirtualCluster { CreateVirtualClusterRequired: active_cluster_id, cluster_name, db_instance_id, region_id, standby_cluster_id }
    "CreateVirtualCluster" -> CreateVirtualClusterOutput {
    0 "ActiveClusterId" active_cluster_id, 1 "ClusterName" cluster_name, 2 "DBInstanceId" db_instance_id,
    3 "RegionId" region_id, 4 "StandbyClusterId" standby_cluster_id
} }

/// Response of [`CreateVirtualCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVirtualClusterOutput {
    pub data: Option<CreateVirtualClusterData>,
}
model! { CreateVirtualClusterOutput {
    0 "Data" data: CreateVirtualClusterData
} }

/// In the response of [`CreateVirtualCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVirtualClusterData {
    pub db_cluster_id: Option<String>,
    pub db_instance_id: Option<String>,
}
model! { CreateVirtualClusterData {
    0 "DbClusterId" db_cluster_id: String, 1 "DbInstanceId" db_instance_id: String
} }

/// Deletes db cluster: `DeleteDBCluster` of `selectdb` 2023-05-22.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/selectdb/2023-05-22/DeleteDBCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBCluster {
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub region_id: String,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub db_instance_id: String,
    pub resource_group_id: Option<String>,
}
operation! { DeleteDBCluster(db_cluster_id: String, region_id: String, db_instance_id: String)
    "DeleteDBCluster" -> DeleteDBClusterOutput {
    0 "DBClusterId" db_cluster_id, 1 "RegionId" region_id, 2 "ResourceOwnerId" resource_owner_id: i64,
    3 "DBInstanceId" db_instance_id, 4 "ResourceGroupId" resource_group_id: String
} [
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`DeleteDBCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBClusterOutput {
    pub data: Option<DeleteDBClusterData>,
}
model! { DeleteDBClusterOutput {
    0 "Data" data: DeleteDBClusterData
} }

/// In the response of [`DeleteDBCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBClusterData {
    pub db_instance_id: Option<String>,
    pub order_id: Option<String>,
}
model! { DeleteDBClusterData {
    0 "DBInstanceId" db_instance_id: String, 1 "OrderId" order_id: String
} }

/// Deletes db cluster binding: `DeleteDBClusterBinding` of `selectdb` 2023-05-22.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/selectdb/2023-05-22/DeleteDBClusterBinding>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBClusterBinding {
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub db_cluster_id_bak: String,
    /// Required.
    pub db_instance_id: String,
    pub region_id: Option<String>,
}
operation! { DeleteDBClusterBinding(db_cluster_id: String, db_cluster_id_bak: String, db_instance_id: String)
    "DeleteDBClusterBinding" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "DBClusterIdBak" db_cluster_id_bak, 2 "DBInstanceId" db_instance_id,
    3 "RegionId" region_id: String
} }

/// Response of [`DeleteDBClusterBinding`]: empty.
pub type DeleteDBClusterBindingOutput = Empty;

/// Deletes db instance: `DeleteDBInstance` of `selectdb` 2023-05-22.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/selectdb/2023-05-22/DeleteDBInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBInstance {
    /// Required.
    pub region_id: String,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub db_instance_id: String,
}
operation! { DeleteDBInstance(region_id: String, db_instance_id: String) "DeleteDBInstance" -> Empty {
    0 "RegionId" region_id, 1 "ResourceOwnerId" resource_owner_id: i64, 2 "DBInstanceId" db_instance_id
} [
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DeleteDBInstance`]: empty.
pub type DeleteDBInstanceOutput = Empty;

/// Deletes elastic rule: `DeleteElasticRule` of `selectdb` 2023-05-22.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/selectdb/2023-05-22/DeleteElasticRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteElasticRule {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub db_instance_id: String,
    pub product: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub rule_id: i64,
}
operation! { DeleteElasticRule(cluster_id: String, db_instance_id: String, region_id: String, rule_id: i64)
    "DeleteElasticRule" -> DeleteElasticRuleOutput {
    0 "ClusterId" cluster_id, 1 "DbInstanceId" db_instance_id, 2 "Product" product: String, 3 "RegionId" region_id,
    4 "ResourceOwnerId" resource_owner_id: i64, 5 "RuleId" rule_id
} }

/// Response of [`DeleteElasticRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteElasticRuleOutput {
    pub success: Option<bool>,
}
model! { DeleteElasticRuleOutput {
    0 "Success" success: bool
} }

/// Deletes virtual cluster: `DeleteVirtualCluster` of `selectdb` 2023-05-22.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/selectdb/2023-05-22/DeleteVirtualCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVirtualCluster {
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteVirtualCluster(db_cluster_id: String, db_instance_id: String, region_id: String)
    "DeleteVirtualCluster" -> DeleteVirtualClusterOutput {
    0 "DBClusterId" db_cluster_id, 1 "DBInstanceId" db_instance_id, 2 "RegionId" region_id
} }

/// Response of [`DeleteVirtualCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVirtualClusterOutput {
    pub data: Option<DeleteVirtualClusterData>,
}
model! { DeleteVirtualClusterOutput {
    0 "Data" data: DeleteVirtualClusterData
} }

/// In the response of [`DeleteVirtualCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVirtualClusterData {
    pub db_cluster_id: Option<String>,
    pub db_instance_id: Option<String>,
}
model! { DeleteVirtualClusterData {
    0 "DbClusterId" db_cluster_id: String, 1 "DbInstanceId" db_instance_id: String
} }

/// Describes all db instance class: `DescribeAllDBInstanceClass` of `selectdb` 2023-05-22.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/selectdb/2023-05-22/DescribeAllDBInstanceClass>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllDBInstanceClass {
    /// Required.
    pub region_id: String,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeAllDBInstanceClass(region_id: String)
    "DescribeAllDBInstanceClass" -> DescribeAllDBInstanceClassOutput {
    0 "RegionId" region_id, 1 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeAllDBInstanceClass`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllDBInstanceClassOutput {
    pub class_code_list: Vec<DescribeAllDBInstanceClassClassCodeList>,
}
model! { DescribeAllDBInstanceClassOutput {
    0 "ClassCodeList" class_code_list: Vec<DescribeAllDBInstanceClassClassCodeList>
} }

/// In the response of [`DescribeAllDBInstanceClass`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllDBInstanceClassClassCodeList {
    pub class_code: Option<String>,
    pub cpu_cores: Option<i64>,
    pub default_storage_in_gb: Option<i64>,
    pub max_storage_in_gb: Option<i64>,
    pub memory_in_gb: Option<i64>,
    pub min_storage_in_gb: Option<i64>,
    pub step_storage_in_gb: Option<i64>,
}
model! { DescribeAllDBInstanceClassClassCodeList {
    0 "ClassCode" class_code: String, 1 "CpuCores" cpu_cores: i64, 2 "DefaultStorageInGB" default_storage_in_gb: i64,
    3 "MaxStorageInGB" max_storage_in_gb: i64, 4 "MemoryInGB" memory_in_gb: i64,
    5 "MinStorageInGB" min_storage_in_gb: i64, 6 "StepStorageInGB" step_storage_in_gb: i64
} }

/// Describes db cluster config: `DescribeDBClusterConfig` of `selectdb` 2023-05-22.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/selectdb/2023-05-22/DescribeDBClusterConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterConfig {
    /// Required.
    pub config_key: String,
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub db_instance_id: String,
    pub region_id: Option<String>,
}
operation! { DescribeDBClusterConfig(config_key: String, db_cluster_id: String, db_instance_id: String)
    "DescribeDBClusterConfig" -> DescribeDBClusterConfigOutput {
    0 "ConfigKey" config_key, 1 "DBClusterId" db_cluster_id, 2 "DBInstanceId" db_instance_id,
    3 "RegionId" region_id: String
} }

/// Response of [`DescribeDBClusterConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterConfigOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<DescribeDBClusterConfigData>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
}
model! { DescribeDBClusterConfigOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: DescribeDBClusterConfigData,
    2 "DynamicCode" dynamic_code: String, 3 "DynamicMessage" dynamic_message: String
} }

/// In the response of [`DescribeDBClusterConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterConfigData {
    pub db_cluster_id: Option<String>,
    pub db_instance_id: Option<String>,
    pub db_instance_name: Option<String>,
    pub params: Vec<DescribeDBClusterConfigParams>,
    pub task_id: Option<i64>,
}
model! { DescribeDBClusterConfigData {
    0 "DbClusterId" db_cluster_id: String, 1 "DbInstanceId" db_instance_id: String,
    2 "DbInstanceName" db_instance_name: String, 3 "Params" params: Vec<DescribeDBClusterConfigParams>,
    4 "TaskId" task_id: i64
} }

/// In the response of [`DescribeDBClusterConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterConfigParams {
    pub comment: Option<String>,
    pub default_value: Option<String>,
    pub is_dynamic: Option<i64>,
    pub is_user_modifiable: Option<i64>,
    pub name: Option<String>,
    pub optional: Option<String>,
    pub param_category: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDBClusterConfigParams {
    0 "Comment" comment: String, 1 "DefaultValue" default_value: String, 2 "IsDynamic" is_dynamic: i64,
    3 "IsUserModifiable" is_user_modifiable: i64, 4 "Name" name: String, 5 "Optional" optional: String,
    6 "ParamCategory" param_category: String, 7 "Value" value: String
} }

/// Describes db cluster config change logs: `DescribeDBClusterConfigChangeLogs` of `selectdb` 2023-05-22.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/selectdb/2023-05-22/DescribeDBClusterConfigChangeLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterConfigChangeLogs {
    pub config_key: Option<String>,
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub start_time: String,
}

/// Arguments of [`DescribeDBClusterConfigChangeLogs::new`].
pub struct DescribeDBClusterConfigChangeLogsRequired {
    pub db_cluster_id: String,
    pub db_instance_id: String,
    pub end_time: String,
    pub region_id: String,
    pub start_time: String,
}
operation! {
    DescribeDBClusterConfigChangeLogs { DescribeDBClusterConfigChangeLogsRequired: db_cluster_id, db_instance_id, end_time, region_id, start_time }
    "DescribeDBClusterConfigChangeLogs" -> DescribeDBClusterConfigChangeLogsOutput {
    0 "ConfigKey" config_key: String, 1 "DBClusterId" db_cluster_id, 2 "DBInstanceId" db_instance_id,
    3 "EndTime" end_time, 4 "RegionId" region_id, 5 "StartTime" start_time
} }

/// Response of [`DescribeDBClusterConfigChangeLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterConfigChangeLogsOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<DescribeDBClusterConfigChangeLogsData>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
}
model! { DescribeDBClusterConfigChangeLogsOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: DescribeDBClusterConfigChangeLogsData,
    2 "DynamicCode" dynamic_code: String, 3 "DynamicMessage" dynamic_message: String
} }

/// In the response of [`DescribeDBClusterConfigChangeLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterConfigChangeLogsData {
    pub db_cluster_id: Option<String>,
    pub db_instance_id: Option<String>,
    pub db_instance_name: Option<String>,
    pub param_change_logs: Vec<DescribeDBClusterConfigChangeLogsParamChangeLogs>,
    pub task_id: Option<i64>,
}
model! { DescribeDBClusterConfigChangeLogsData {
    0 "DbClusterId" db_cluster_id: String, 1 "DbInstanceId" db_instance_id: String,
    2 "DbInstanceName" db_instance_name: String,
    3 "ParamChangeLogs" param_change_logs: Vec<DescribeDBClusterConfigChangeLogsParamChangeLogs>,
    4 "TaskId" task_id: i64
} }

/// In the response of [`DescribeDBClusterConfigChangeLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterConfigChangeLogsParamChangeLogs {
    pub gmt_created: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub is_applied: Option<bool>,
    pub name: Option<String>,
    pub new_value: Option<String>,
    pub old_value: Option<String>,
}
model! { DescribeDBClusterConfigChangeLogsParamChangeLogs {
    0 "GmtCreated" gmt_created: String, 1 "GmtModified" gmt_modified: String, 2 "Id" id: i64,
    3 "IsApplied" is_applied: bool, 4 "Name" name: String, 5 "NewValue" new_value: String,
    6 "OldValue" old_value: String
} }

/// Describes db cluster storage limitation: `DescribeDBClusterStorageLimitation` of `selectdb` 2023-05-22.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/selectdb/2023-05-22/DescribeDBClusterStorageLimitation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterStorageLimitation {
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeDBClusterStorageLimitation(db_cluster_id: String, db_instance_id: String, region_id: String)
    "DescribeDBClusterStorageLimitation" -> DescribeDBClusterStorageLimitationOutput {
    0 "DBClusterId" db_cluster_id, 1 "DBInstanceId" db_instance_id, 2 "RegionId" region_id
} }

/// Response of [`DescribeDBClusterStorageLimitation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterStorageLimitationOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<DescribeDBClusterStorageLimitationData>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
}
model! { DescribeDBClusterStorageLimitationOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: DescribeDBClusterStorageLimitationData,
    2 "DynamicCode" dynamic_code: String, 3 "DynamicMessage" dynamic_message: String
} }

/// In the response of [`DescribeDBClusterStorageLimitation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterStorageLimitationData {
    pub class_code_list: Vec<DescribeDBClusterStorageLimitationClassCodeList>,
}
model! { DescribeDBClusterStorageLimitationData {
    0 "ClassCodeList" class_code_list: Vec<DescribeDBClusterStorageLimitationClassCodeList>
} }

/// In the response of [`DescribeDBClusterStorageLimitation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterStorageLimitationClassCodeList {
    pub class_code: Option<String>,
    pub cpu_cores: Option<i64>,
    pub default_storage_in_gb: Option<i64>,
    pub max_storage_in_gb: Option<i64>,
    pub memory_in_gb: Option<i64>,
    pub min_storage_in_gb: Option<i64>,
    pub step_storage_in_gb: Option<i64>,
}
model! { DescribeDBClusterStorageLimitationClassCodeList {
    0 "ClassCode" class_code: String, 1 "CpuCores" cpu_cores: i64, 2 "DefaultStorageInGB" default_storage_in_gb: i64,
    3 "MaxStorageInGB" max_storage_in_gb: i64, 4 "MemoryInGB" memory_in_gb: i64,
    5 "MinStorageInGB" min_storage_in_gb: i64, 6 "StepStorageInGB" step_storage_in_gb: i64
} }

/// Describes db instance attribute: `DescribeDBInstanceAttribute` of `selectdb` 2023-05-22.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/selectdb/2023-05-22/DescribeDBInstanceAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttribute {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub region_id: String,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDBInstanceAttribute(db_instance_id: String, region_id: String)
    "DescribeDBInstanceAttribute" -> DescribeDBInstanceAttributeOutput {
    0 "DBInstanceId" db_instance_id, 1 "RegionId" region_id, 2 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeDBInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeOutput {
    pub can_upgrade_version_community_map: BTreeMap<String, String>,
    pub can_upgrade_versions: Vec<String>,
    pub charge_type: Option<String>,
    pub community_version: Option<String>,
    pub config_pattern_type: Option<String>,
    pub create_time: Option<String>,
    pub db_cluster_list: Vec<DescribeDBInstanceAttributeDBClusterList>,
    pub db_instance_id: Option<String>,
    pub deploy_scheme: Option<String>,
    pub description: Option<String>,
    pub engine: Option<String>,
    pub engine_minor_version: Option<String>,
    pub engine_version: Option<String>,
    pub expire_time: Option<String>,
    pub fe_cluster_list: Vec<DescribeDBInstanceAttributeFEClusterList>,
    pub gmt_modified: Option<String>,
    pub langfuse_instance_ids: Vec<String>,
    pub lock_mode: Option<i64>,
    pub lock_reason: Option<String>,
    pub mcp_server_service_status: Option<String>,
    pub maintain_endtime: Option<String>,
    pub maintain_starttime: Option<String>,
    pub multi_zone: Vec<DescribeDBInstanceAttributeMultiZone>,
    /// Secret.
    pub otel_bearer_token: Option<Secret>,
    pub otel_grafana_service_status: Option<String>,
    pub object_store_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_cpu: Option<i64>,
    pub resource_group_id: Option<String>,
    pub sec_group_conn_valid: Option<String>,
    pub serverless: Option<bool>,
    pub status: Option<String>,
    pub storage_size: Option<i64>,
    pub sub_domain: Option<String>,
    pub tags: Vec<DescribeDBInstanceAttributeTags>,
    pub vswitch_id: Option<String>,
    pub virtual_cluster_list: Vec<DescribeDBInstanceAttributeVirtualClusterList>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeDBInstanceAttributeOutput {
    0 "CanUpgradeVersionCommunityMap" can_upgrade_version_community_map: BTreeMap<String, String>,
    1 "CanUpgradeVersions" can_upgrade_versions: Vec<String>, 2 "ChargeType" charge_type: String,
    3 "CommunityVersion" community_version: String, 4 "ConfigPatternType" config_pattern_type: String,
    5 "CreateTime" create_time: String,
    6 "DBClusterList" db_cluster_list: Vec<DescribeDBInstanceAttributeDBClusterList>,
    7 "DBInstanceId" db_instance_id: String, 8 "DeployScheme" deploy_scheme: String,
    9 "Description" description: String, 10 "Engine" engine: String,
    11 "EngineMinorVersion" engine_minor_version: String, 12 "EngineVersion" engine_version: String,
    13 "ExpireTime" expire_time: String,
    14 "FEClusterList" fe_cluster_list: Vec<DescribeDBInstanceAttributeFEClusterList>,
    15 "GmtModified" gmt_modified: String, 16 "LangfuseInstanceIds" langfuse_instance_ids: Vec<String>,
    17 "LockMode" lock_mode: i64, 18 "LockReason" lock_reason: String,
    19 "MCPServerServiceStatus" mcp_server_service_status: String, 20 "MaintainEndtime" maintain_endtime: String,
    21 "MaintainStarttime" maintain_starttime: String,
    22 "MultiZone" multi_zone: Vec<DescribeDBInstanceAttributeMultiZone>,
    23 "OTelBearerToken" otel_bearer_token: Secret, 24 "OTelGrafanaServiceStatus" otel_grafana_service_status: String,
    25 "ObjectStoreSize" object_store_size: i64, 26 "RegionId" region_id: String, 27 "ResourceCpu" resource_cpu: i64,
    28 "ResourceGroupId" resource_group_id: String, 29 "SecGroupConnValid" sec_group_conn_valid: String,
    30 "Serverless" serverless: bool, 31 "Status" status: String, 32 "StorageSize" storage_size: i64,
    33 "SubDomain" sub_domain: String, 34 "Tags" tags: Vec<DescribeDBInstanceAttributeTags>,
    35 "VSwitchId" vswitch_id: String,
    36 "VirtualClusterList" virtual_cluster_list: Vec<DescribeDBInstanceAttributeVirtualClusterList>,
    37 "VpcId" vpc_id: String, 38 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeDBInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeDBClusterList {
    pub cache_storage_size_gb: Option<String>,
    pub cache_storage_type: Option<String>,
    pub charge_type: Option<String>,
    pub cluster_binding: Option<String>,
    pub cluster_node_count: Option<i64>,
    pub cluster_node_type: Option<String>,
    pub cpu_cores: Option<i64>,
    pub created_time: Option<String>,
    pub db_cluster_class: Option<String>,
    pub db_cluster_id: Option<String>,
    pub db_cluster_name: Option<String>,
    pub db_instance_name: Option<String>,
    pub memory: Option<i64>,
    pub modified_time: Option<String>,
    pub performance_level: Option<String>,
    pub scale_max: Option<f64>,
    pub scale_min: Option<f64>,
    pub scaling_rules_enable: Option<bool>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub sub_domain: Option<String>,
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeDBInstanceAttributeDBClusterList {
    0 "CacheStorageSizeGB" cache_storage_size_gb: String, 1 "CacheStorageType" cache_storage_type: String,
    2 "ChargeType" charge_type: String, 3 "ClusterBinding" cluster_binding: String,
    4 "ClusterNodeCount" cluster_node_count: i64, 5 "ClusterNodeType" cluster_node_type: String,
    6 "CpuCores" cpu_cores: i64, 7 "CreatedTime" created_time: String, 8 "DbClusterClass" db_cluster_class: String,
    9 "DbClusterId" db_cluster_id: String, 10 "DbClusterName" db_cluster_name: String,
    11 "DbInstanceName" db_instance_name: String, 12 "Memory" memory: i64, 13 "ModifiedTime" modified_time: String,
    14 "PerformanceLevel" performance_level: String, 15 "ScaleMax" scale_max: f64, 16 "ScaleMin" scale_min: f64,
    17 "ScalingRulesEnable" scaling_rules_enable: bool, 18 "StartTime" start_time: String, 19 "Status" status: String,
    20 "SubDomain" sub_domain: String, 21 "VSwitchId" vswitch_id: String, 22 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeDBInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeFEClusterList {
    pub db_cluster_id: Option<String>,
    pub node_count: Option<i64>,
    pub single_node_cpu_cores: Option<i64>,
    pub single_node_memory_in_gb: Option<i64>,
    pub status: Option<String>,
}
model! { DescribeDBInstanceAttributeFEClusterList {
    0 "DbClusterId" db_cluster_id: String, 1 "NodeCount" node_count: i64,
    2 "SingleNodeCpuCores" single_node_cpu_cores: i64, 3 "SingleNodeMemoryInGB" single_node_memory_in_gb: i64,
    4 "Status" status: String
} }

/// In the response of [`DescribeDBInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeMultiZone {
    pub available_ip_count: Option<i64>,
    pub cidr: Option<String>,
    pub vswitch_ids: Vec<String>,
    pub zone_id: Option<String>,
}
model! { DescribeDBInstanceAttributeMultiZone {
    0 "AvailableIpCount" available_ip_count: i64, 1 "Cidr" cidr: String, 2 "VSwitchIds" vswitch_ids: Vec<String>,
    3 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeDBInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeDBInstanceAttributeTags {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// In the response of [`DescribeDBInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeVirtualClusterList {
    pub active_cluster_id: Option<String>,
    pub active_cluster_name: Option<String>,
    pub created_time: Option<String>,
    pub db_cluster_id: Option<String>,
    pub db_cluster_name: Option<String>,
    pub standby_cluster_id: Option<String>,
    pub standby_cluster_name: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDBInstanceAttributeVirtualClusterList {
    0 "ActiveClusterId" active_cluster_id: String, 1 "ActiveClusterName" active_cluster_name: String,
    2 "CreatedTime" created_time: String, 3 "DbClusterId" db_cluster_id: String,
    4 "DbClusterName" db_cluster_name: String, 5 "StandbyClusterId" standby_cluster_id: String,
    6 "StandbyClusterName" standby_cluster_name: String, 7 "Status" status: String
} }

/// Describes db instance net info: `DescribeDBInstanceNetInfo` of `selectdb` 2023-05-22.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/selectdb/2023-05-22/DescribeDBInstanceNetInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceNetInfo {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub region_id: String,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDBInstanceNetInfo(db_instance_id: String, region_id: String)
    "DescribeDBInstanceNetInfo" -> DescribeDBInstanceNetInfoOutput {
    0 "DBInstanceId" db_instance_id, 1 "RegionId" region_id, 2 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeDBInstanceNetInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceNetInfoOutput {
    pub db_clusters_net_infos: Vec<DescribeDBInstanceNetInfoDBClustersNetInfos>,
    pub db_instance_net_infos: Vec<DescribeDBInstanceNetInfoDBInstanceNetInfos>,
}
model! { DescribeDBInstanceNetInfoOutput {
    0 "DBClustersNetInfos" db_clusters_net_infos: Vec<DescribeDBInstanceNetInfoDBClustersNetInfos>,
    1 "DBInstanceNetInfos" db_instance_net_infos: Vec<DescribeDBInstanceNetInfoDBInstanceNetInfos>
} }

/// In the response of [`DescribeDBInstanceNetInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceNetInfoDBClustersNetInfos {
    pub cluster_id: Option<String>,
    pub connection_string: Option<String>,
    pub ip: Option<String>,
    pub net_type: Option<String>,
    pub port_list: Vec<DescribeDBInstanceNetInfoPortList>,
    pub user_visible: Option<bool>,
    pub vpc_id: Option<String>,
    pub vpc_instance_id: Option<String>,
    pub vswitch_id: Option<String>,
}
model! { DescribeDBInstanceNetInfoDBClustersNetInfos {
    0 "ClusterId" cluster_id: String, 1 "ConnectionString" connection_string: String, 2 "Ip" ip: String,
    3 "NetType" net_type: String, 4 "PortList" port_list: Vec<DescribeDBInstanceNetInfoPortList>,
    5 "UserVisible" user_visible: bool, 6 "VpcId" vpc_id: String, 7 "VpcInstanceId" vpc_instance_id: String,
    8 "VswitchId" vswitch_id: String
} }

/// In the response of [`DescribeDBInstanceNetInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceNetInfoPortList {
    pub port: Option<i64>,
    pub protocol: Option<String>,
}
model! { DescribeDBInstanceNetInfoPortList {
    0 "Port" port: i64, 1 "Protocol" protocol: String
} }

/// In the response of [`DescribeDBInstanceNetInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceNetInfoDBInstanceNetInfos {
    pub cluster_id: Option<String>,
    pub connection_string: Option<String>,
    pub ip: Option<String>,
    pub net_type: Option<String>,
    pub port_list: Vec<DescribeDBInstanceNetInfoDBInstanceNetInfosPortList>,
    pub user_visible: Option<bool>,
    pub vpc_id: Option<String>,
    pub vpc_instance_id: Option<String>,
    pub vswitch_id: Option<String>,
}
model! { DescribeDBInstanceNetInfoDBInstanceNetInfos {
    0 "ClusterId" cluster_id: String, 1 "ConnectionString" connection_string: String, 2 "Ip" ip: String,
    3 "NetType" net_type: String, 4 "PortList" port_list: Vec<DescribeDBInstanceNetInfoDBInstanceNetInfosPortList>,
    5 "UserVisible" user_visible: bool, 6 "VpcId" vpc_id: String, 7 "VpcInstanceId" vpc_instance_id: String,
    8 "VswitchId" vswitch_id: String
} }

/// In the response of [`DescribeDBInstanceNetInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceNetInfoDBInstanceNetInfosPortList {
    pub port: Option<i64>,
    pub protocol: Option<String>,
}
model! { DescribeDBInstanceNetInfoDBInstanceNetInfosPortList {
    0 "Port" port: i64, 1 "Protocol" protocol: String
} }

/// Describes db instances: `DescribeDBInstances` of `selectdb` 2023-05-22.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/selectdb/2023-05-22/DescribeDBInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstances {
    pub db_instance_description: Option<String>,
    pub db_instance_ids: Option<String>,
    pub db_instance_status: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<DescribeDBInstancesTag>>,
}
operation! { DescribeDBInstances(region_id: String) "DescribeDBInstances" -> DescribeDBInstancesOutput {
    0 "DBInstanceDescription" db_instance_description: String, 1 "DBInstanceIds" db_instance_ids: String,
    2 "DBInstanceStatus" db_instance_status: String, 3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64,
    5 "RegionId" region_id, 6 "ResourceGroupId" resource_group_id: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "Tag" tag: Vec<DescribeDBInstancesTag>
} [
    Mark::new(8, Location::Default, Style::Json)
] }
paged! { DescribeDBInstances: DescribeDBInstancesItems = Number "PageNumber", "Items" items, total "TotalRecordCount" }

/// In the request of [`DescribeDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeDBInstancesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesOutput {
    pub items: Vec<DescribeDBInstancesItems>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeDBInstancesOutput {
    0 "Items" items: Vec<DescribeDBInstancesItems>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribeDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesItems {
    pub category: Option<String>,
    pub charge_type: Option<String>,
    pub cluster_count: Option<i64>,
    pub db_instance_id: Option<String>,
    pub deploy_scheme: Option<String>,
    pub description: Option<String>,
    pub engine: Option<String>,
    pub engine_minor_version: Option<String>,
    pub engine_version: Option<String>,
    pub expire_time: Option<String>,
    pub fe_cluster_list: Vec<DescribeDBInstancesFEClusterList>,
    pub gmt_created: Option<String>,
    pub gmt_modified: Option<String>,
    pub instance_used_type: Option<String>,
    pub is_deleted: Option<bool>,
    pub lock_mode: Option<i64>,
    pub lock_reason: Option<String>,
    pub maintain_end_time_str: Option<String>,
    pub maintain_endtime: Option<String>,
    pub maintain_start_time_str: Option<String>,
    pub maintain_starttime: Option<String>,
    pub multi_zone: Vec<DescribeDBInstancesMultiZone>,
    pub object_store_size: Option<i64>,
    pub parent_instance: Option<String>,
    pub region_id: Option<String>,
    pub resource_cpu: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_memory: Option<i64>,
    pub scale_max: Option<i64>,
    pub scale_min: Option<i64>,
    pub scale_replica: Option<i64>,
    pub serverless: Option<bool>,
    pub status: Option<String>,
    pub storage_size: Option<i64>,
    pub storage_type: Option<String>,
    pub tags: Vec<DescribeDBInstancesTags>,
    pub tenant_cluster_id: Option<String>,
    /// Secret.
    pub tenant_token: Option<Secret>,
    pub tenant_user_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
    pub connection_string: Option<String>,
}
model! { DescribeDBInstancesItems {
    0 "Category" category: String, 1 "ChargeType" charge_type: String, 2 "ClusterCount" cluster_count: i64,
    3 "DBInstanceId" db_instance_id: String, 4 "DeployScheme" deploy_scheme: String,
    5 "Description" description: String, 6 "Engine" engine: String, 7 "EngineMinorVersion" engine_minor_version: String,
    8 "EngineVersion" engine_version: String, 9 "ExpireTime" expire_time: String,
    10 "FEClusterList" fe_cluster_list: Vec<DescribeDBInstancesFEClusterList>, 11 "GmtCreated" gmt_created: String,
    12 "GmtModified" gmt_modified: String, 13 "InstanceUsedType" instance_used_type: String,
    14 "IsDeleted" is_deleted: bool, 15 "LockMode" lock_mode: i64, 16 "LockReason" lock_reason: String,
    17 "MaintainEndTimeStr" maintain_end_time_str: String, 18 "MaintainEndtime" maintain_endtime: String,
    19 "MaintainStartTimeStr" maintain_start_time_str: String, 20 "MaintainStarttime" maintain_starttime: String,
    21 "MultiZone" multi_zone: Vec<DescribeDBInstancesMultiZone>, 22 "ObjectStoreSize" object_store_size: i64,
    23 "ParentInstance" parent_instance: String, 24 "RegionId" region_id: String, 25 "ResourceCpu" resource_cpu: i64,
    26 "ResourceGroupId" resource_group_id: String, 27 "ResourceMemory" resource_memory: i64,
    28 "ScaleMax" scale_max: i64, 29 "ScaleMin" scale_min: i64, 30 "ScaleReplica" scale_replica: i64,
    31 "Serverless" serverless: bool, 32 "Status" status: String, 33 "StorageSize" storage_size: i64,
    34 "StorageType" storage_type: String, 35 "Tags" tags: Vec<DescribeDBInstancesTags>,
    36 "TenantClusterId" tenant_cluster_id: String, 37 "TenantToken" tenant_token: Secret,
    38 "TenantUserId" tenant_user_id: String, 39 "VpcId" vpc_id: String, 40 "VswitchId" vswitch_id: String,
    41 "ZoneId" zone_id: String, 42 "connectionString" connection_string: String
} }

/// In the response of [`DescribeDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesFEClusterList {
    pub db_cluster_id: Option<String>,
    pub node_count: Option<i64>,
    pub single_node_cpu_cores: Option<i64>,
    pub single_node_memory_in_gb: Option<i64>,
    pub status: Option<String>,
}
model! { DescribeDBInstancesFEClusterList {
    0 "DbClusterId" db_cluster_id: String, 1 "NodeCount" node_count: i64,
    2 "SingleNodeCpuCores" single_node_cpu_cores: i64, 3 "SingleNodeMemoryInGB" single_node_memory_in_gb: i64,
    4 "Status" status: String
} }

/// In the response of [`DescribeDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesMultiZone {
    pub vswitch_ids: Vec<String>,
    pub zone_id: Option<String>,
}
model! { DescribeDBInstancesMultiZone {
    0 "VSwitchIds" vswitch_ids: Vec<String>, 1 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeDBInstancesTags {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Describes elastic rules: `DescribeElasticRules` of `selectdb` 2023-05-22.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/selectdb/2023-05-22/DescribeElasticRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElasticRules {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub db_instance_id: String,
    pub product: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeElasticRules(cluster_id: String, db_instance_id: String, region_id: String)
    "DescribeElasticRules" -> DescribeElasticRulesOutput {
    0 "ClusterId" cluster_id, 1 "DbInstanceId" db_instance_id, 2 "Product" product: String, 3 "RegionId" region_id,
    4 "ResourceOwnerId" resource_owner_id: i64
} { method: "GET", } }

/// Response of [`DescribeElasticRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElasticRulesOutput {
    pub data: Option<DescribeElasticRulesData>,
}
model! { DescribeElasticRulesOutput {
    0 "Data" data: DescribeElasticRulesData
} }

/// In the response of [`DescribeElasticRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElasticRulesData {
    pub cluster_id: Option<String>,
    pub db_instance_id: Option<String>,
    pub rules: Vec<DescribeElasticRulesRules>,
}
model! { DescribeElasticRulesData {
    0 "ClusterId" cluster_id: String, 1 "DbInstanceId" db_instance_id: String,
    2 "Rules" rules: Vec<DescribeElasticRulesRules>
} }

/// In the response of [`DescribeElasticRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElasticRulesRules {
    pub cluster_class: Option<String>,
    pub elastic_rule_start_time: Option<String>,
    pub execution_period: Option<String>,
    pub rule_id: Option<i64>,
}
model! { DescribeElasticRulesRules {
    0 "ClusterClass" cluster_class: String, 1 "ElasticRuleStartTime" elastic_rule_start_time: String,
    2 "ExecutionPeriod" execution_period: String, 3 "RuleId" rule_id: i64
} }

/// Describes profile: `DescribeProfile` of `selectdb` 2023-05-22.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/selectdb/2023-05-22/DescribeProfile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProfile {
    /// Required.
    pub db_instance_id: String,
    pub query_id: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { DescribeProfile(db_instance_id: String, region_id: String) "DescribeProfile" -> DescribeProfileOutput {
    0 "DBInstanceId" db_instance_id, 1 "QueryId" query_id: String, 2 "RegionId" region_id
} }

/// Response of [`DescribeProfile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProfileOutput {
    pub profile: Option<String>,
    pub profile_summary: Option<Value>,
}
model! { DescribeProfileOutput {
    0 "Profile" profile: String, 1 "ProfileSummary" profile_summary: Value
} }

/// Describes query explain: `DescribeQueryExplain` of `selectdb` 2023-05-22.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/selectdb/2023-05-22/DescribeQueryExplain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQueryExplain {
    /// Required.
    pub db_instance_id: String,
    pub mode: Option<String>,
    pub query_id: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { DescribeQueryExplain(db_instance_id: String, region_id: String)
    "DescribeQueryExplain" -> DescribeQueryExplainOutput {
    0 "DBInstanceId" db_instance_id, 1 "Mode" mode: String, 2 "QueryId" query_id: String, 3 "RegionId" region_id
} }

/// Response of [`DescribeQueryExplain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQueryExplainOutput {
    pub explain_result: Option<String>,
    pub sql: Option<String>,
}
model! { DescribeQueryExplainOutput {
    0 "ExplainResult" explain_result: String, 1 "Sql" sql: String
} }

/// Describes regions: `DescribeRegions` of `selectdb` 2023-05-22.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/selectdb/2023-05-22/DescribeRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    pub region: Option<String>,
    pub zone_id: Option<String>,
}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {
    0 "Region" region: String, 1 "ZoneId" zone_id: String
} { method: "GET", } }

/// Response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub region_model_list: Vec<DescribeRegionsRegionModelList>,
}
model! { DescribeRegionsOutput {
    0 "RegionModelList" region_model_list: Vec<DescribeRegionsRegionModelList>
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegionModelList {
    pub region_id: Option<String>,
    pub zones: Vec<DescribeRegionsZones>,
}
model! { DescribeRegionsRegionModelList {
    0 "RegionId" region_id: String, 1 "Zones" zones: Vec<DescribeRegionsZones>
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsZones {
    pub description: Option<String>,
    pub disabled: Option<bool>,
    pub label: Option<String>,
    pub name: Option<String>,
    pub region_id: Option<String>,
    pub sub_domain: Option<String>,
    pub vpc_enabled: Option<bool>,
    pub zone_id: Option<String>,
}
model! { DescribeRegionsZones {
    0 "Description" description: String, 1 "Disabled" disabled: bool, 2 "Label" label: String, 3 "Name" name: String,
    4 "RegionId" region_id: String, 5 "SubDomain" sub_domain: String, 6 "VpcEnabled" vpc_enabled: bool,
    7 "ZoneId" zone_id: String
} }

/// Describes security ip list: `DescribeSecurityIPList` of `selectdb` 2023-05-22.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/selectdb/2023-05-22/DescribeSecurityIPList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityIPList {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub region_id: String,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeSecurityIPList(db_instance_id: String, region_id: String)
    "DescribeSecurityIPList" -> DescribeSecurityIPListOutput {
    0 "DBInstanceId" db_instance_id, 1 "RegionId" region_id, 2 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeSecurityIPList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityIPListOutput {
    pub db_instance_name: Option<String>,
    pub group_items: Vec<DescribeSecurityIPListGroupItems>,
}
model! { DescribeSecurityIPListOutput {
    0 "DBInstanceName" db_instance_name: String, 1 "GroupItems" group_items: Vec<DescribeSecurityIPListGroupItems>
} }

/// In the response of [`DescribeSecurityIPList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityIPListGroupItems {
    pub aecurity_ip_type: Option<String>,
    pub group_name: Option<String>,
    pub group_tag: Option<String>,
    pub security_ip_list: Option<String>,
    pub whitelist_net_type: Option<String>,
}
model! { DescribeSecurityIPListGroupItems {
    0 "AecurityIPType" aecurity_ip_type: String, 1 "GroupName" group_name: String, 2 "GroupTag" group_tag: String,
    3 "SecurityIPList" security_ip_list: String, 4 "WhitelistNetType" whitelist_net_type: String
} }

/// Describes slow query stats: `DescribeSlowQueryStats` of `selectdb` 2023-05-22.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/selectdb/2023-05-22/DescribeSlowQueryStats>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowQueryStats {
    /// Required.
    pub db_instance_id: String,
    pub end_time: Option<String>,
    /// Required.
    pub region_id: String,
    pub start_time: Option<String>,
    pub threshold_ms: Option<i64>,
    pub top_n: Option<i64>,
}
operation! { DescribeSlowQueryStats(db_instance_id: String, region_id: String)
    "DescribeSlowQueryStats" -> DescribeSlowQueryStatsOutput {
    0 "DBInstanceId" db_instance_id, 1 "EndTime" end_time: String, 2 "RegionId" region_id,
    3 "StartTime" start_time: String, 4 "ThresholdMs" threshold_ms: i64, 5 "TopN" top_n: i64
} }

/// Response of [`DescribeSlowQueryStats`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowQueryStatsOutput {
    pub by_database: Option<Value>,
    pub by_time_bucket: Option<Value>,
    pub by_user: Option<Value>,
    pub percentiles: BTreeMap<String, Value>,
    pub summary: BTreeMap<String, Value>,
    pub top_queries: Option<Value>,
    pub top_sql_digests: Option<Value>,
}
model! { DescribeSlowQueryStatsOutput {
    0 "ByDatabase" by_database: Value, 1 "ByTimeBucket" by_time_bucket: Value, 2 "ByUser" by_user: Value,
    3 "Percentiles" percentiles: BTreeMap<String, Value>, 4 "Summary" summary: BTreeMap<String, Value>,
    5 "TopQueries" top_queries: Value, 6 "TopSqlDigests" top_sql_digests: Value
} }

/// Describes table schema: `DescribeTableSchema` of `selectdb` 2023-05-22.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/selectdb/2023-05-22/DescribeTableSchema>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableSchema {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub database: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub table: String,
}
operation! { DescribeTableSchema(db_instance_id: String, database: String, region_id: String, table: String)
    "DescribeTableSchema" -> DescribeTableSchemaOutput {
    0 "DBInstanceId" db_instance_id, 1 "Database" database, 2 "RegionId" region_id, 3 "Table" table
} }

/// Response of [`DescribeTableSchema`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableSchemaOutput {
    pub create_statement: Option<String>,
    pub database: Option<String>,
    pub table: Option<String>,
}
model! { DescribeTableSchemaOutput {
    0 "CreateStatement" create_statement: String, 1 "Database" database: String, 2 "Table" table: String
} }

/// Describes v switches: `DescribeVSwitches` of `selectdb` 2023-05-22.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/selectdb/2023-05-22/DescribeVSwitches>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitches {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub zone_id: String,
}
operation! { DescribeVSwitches(region_id: String, vpc_id: String, zone_id: String)
    "DescribeVSwitches" -> DescribeVSwitchesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id, 5 "VpcId" vpc_id, 6 "ZoneId" zone_id
} }
paged! { DescribeVSwitches: DescribeVSwitchesItems = Token "NextToken", "Items" items, next "NextToken" }

/// Response of [`DescribeVSwitches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitchesOutput {
    pub items: Vec<DescribeVSwitchesItems>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub total_record_count: Option<String>,
}
model! { DescribeVSwitchesOutput {
    0 "Items" items: Vec<DescribeVSwitchesItems>, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "PageNumber" page_number: String, 4 "PageSize" page_size: String, 5 "TotalRecordCount" total_record_count: String
} }

/// In the response of [`DescribeVSwitches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitchesItems {
    pub vswitch_id: Option<String>,
    pub vswitch_name: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeVSwitchesItems {
    0 "VSwitchId" vswitch_id: String, 1 "VSwitchName" vswitch_name: String, 2 "ZoneId" zone_id: String
} }

/// Describes zones: `DescribeZones` of `selectdb` 2023-05-22.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/selectdb/2023-05-22/DescribeZones>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZones {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { DescribeZones(region_id: String) "DescribeZones" -> DescribeZonesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "RegionId" region_id
} }
paged! { DescribeZones: DescribeZonesItems = Token "NextToken", "Items" items, next "NextToken" }

/// Response of [`DescribeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesOutput {
    pub items: Vec<DescribeZonesItems>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
model! { DescribeZonesOutput {
    0 "Items" items: Vec<DescribeZonesItems>, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String
} }

/// In the response of [`DescribeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesItems {
    pub region_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeZonesItems {
    0 "RegionId" region_id: String, 1 "ZoneId" zone_id: String
} }

/// `EnDisableScalingRules` of `selectdb` 2023-05-22.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/selectdb/2023-05-22/EnDisableScalingRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnDisableScalingRules {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub db_instance_id: String,
    pub product: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub scaling_rules_enable: bool,
}
operation! {
    EnDisableScalingRules(cluster_id: String, db_instance_id: String, region_id: String, scaling_rules_enable: bool)
    "EnDisableScalingRules" -> EnDisableScalingRulesOutput {
    0 "ClusterId" cluster_id, 1 "DbInstanceId" db_instance_id, 2 "Product" product: String, 3 "RegionId" region_id,
    4 "ResourceOwnerId" resource_owner_id: i64, 5 "ScalingRulesEnable" scaling_rules_enable
} }

/// Response of [`EnDisableScalingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnDisableScalingRulesOutput {
    pub data: Option<EnDisableScalingRulesData>,
}
model! { EnDisableScalingRulesOutput {
    0 "Data" data: EnDisableScalingRulesData
} }

/// In the response of [`EnDisableScalingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnDisableScalingRulesData {
    pub cluster_id: Option<String>,
    pub db_instance_id: Option<String>,
    pub scaling_rules_enable: Option<bool>,
}
model! { EnDisableScalingRulesData {
    0 "ClusterId" cluster_id: String, 1 "DbInstanceId" db_instance_id: String,
    2 "ScalingRulesEnable" scaling_rules_enable: bool
} }

/// Gets create be cluster inquiry: `GetCreateBEClusterInquiry` of `selectdb` 2023-05-22.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/selectdb/2023-05-22/GetCreateBEClusterInquiry>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCreateBEClusterInquiry {
    pub cache_size: Option<i64>,
    /// Required.
    pub charge_type: String,
    pub commodity_code: Option<String>,
    pub compute_size: Option<i64>,
    /// Required.
    pub db_instance_id: String,
    pub pre_cache_size: Option<i64>,
    pub pre_compute_size: Option<i64>,
    /// Required.
    pub pricing_cycle: String,
    pub promotion_option_no: Option<String>,
    /// Required.
    pub quantity: i64,
    /// Required.
    pub region_id: String,
    pub resource_owner_id: Option<i64>,
}

/// Arguments of [`GetCreateBEClusterInquiry::new`].
pub struct GetCreateBEClusterInquiryRequired {
    pub charge_type: String,
    pub db_instance_id: String,
    pub pricing_cycle: String,
    pub quantity: i64,
    pub region_id: String,
}
operation! {
    GetCreateBEClusterInquiry { GetCreateBEClusterInquiryRequired: charge_type, db_instance_id, pricing_cycle, quantity, region_id }
    "GetCreateBEClusterInquiry" -> GetCreateBEClusterInquiryOutput {
    0 "CacheSize" cache_size: i64, 1 "ChargeType" charge_type, 2 "CommodityCode" commodity_code: String,
    3 "ComputeSize" compute_size: i64, 4 "DbInstanceId" db_instance_id, 5 "PreCacheSize" pre_cache_size: i64,
    6 "PreComputeSize" pre_compute_size: i64, 7 "PricingCycle" pricing_cycle,
    8 "PromotionOptionNo" promotion_option_no: String, 9 "Quantity" quantity, 10 "RegionId" region_id,
    11 "ResourceOwnerId" resource_owner_id: i64
} { method: "GET", } }

/// Response of [`GetCreateBEClusterInquiry`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCreateBEClusterInquiryOutput {
    pub data: Option<GetCreateBEClusterInquiryData>,
}
model! { GetCreateBEClusterInquiryOutput {
    0 "Data" data: GetCreateBEClusterInquiryData
} }

/// In the response of [`GetCreateBEClusterInquiry`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCreateBEClusterInquiryData {
    pub currency: Option<String>,
    pub optional_promotions: Vec<GetCreateBEClusterInquiryOptionalPromotions>,
    pub pricing_rules: BTreeMap<String, String>,
    pub trade_amount: Option<String>,
}
model! { GetCreateBEClusterInquiryData {
    0 "Currency" currency: String,
    1 "OptionalPromotions" optional_promotions: Vec<GetCreateBEClusterInquiryOptionalPromotions>,
    2 "PricingRules" pricing_rules: BTreeMap<String, String>, 3 "TradeAmount" trade_amount: String
} }

/// In the response of [`GetCreateBEClusterInquiry`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCreateBEClusterInquiryOptionalPromotions {
    pub can_prom_fee: Option<String>,
    pub option_code: Option<String>,
    pub promotion_desc: Option<String>,
    pub promotion_name: Option<String>,
    pub promotion_option_no: Option<String>,
}
model! { GetCreateBEClusterInquiryOptionalPromotions {
    0 "CanPromFee" can_prom_fee: String, 1 "OptionCode" option_code: String, 2 "PromotionDesc" promotion_desc: String,
    3 "PromotionName" promotion_name: String, 4 "PromotionOptionNo" promotion_option_no: String
} }

/// Gets modify be cluster inquiry: `GetModifyBEClusterInquiry` of `selectdb` 2023-05-22.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/selectdb/2023-05-22/GetModifyBEClusterInquiry>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModifyBEClusterInquiry {
    pub cache_size: Option<i64>,
    /// Required.
    pub charge_type: String,
    pub cluster_id: Option<String>,
    /// Required.
    pub commodity_code: String,
    pub compute_size: Option<i64>,
    /// Required.
    pub db_instance_id: String,
    pub modify_cluster_charge_type: Option<bool>,
    pub pre_cache_size: Option<i64>,
    pub pre_compute_size: Option<i64>,
    /// Required.
    pub pricing_cycle: String,
    pub promotion_option_no: Option<String>,
    /// Required.
    pub quantity: i64,
    /// Required.
    pub region_id: String,
    pub resource_owner_id: Option<i64>,
}

/// Arguments of [`GetModifyBEClusterInquiry::new`].
pub struct GetModifyBEClusterInquiryRequired {
    pub charge_type: String,
    pub commodity_code: String,
    pub db_instance_id: String,
    pub pricing_cycle: String,
    pub quantity: i64,
    pub region_id: String,
}
operation! {
    GetModifyBEClusterInquiry { GetModifyBEClusterInquiryRequired: charge_type, commodity_code, db_instance_id, pricing_cycle, quantity, region_id }
    "GetModifyBEClusterInquiry" -> GetModifyBEClusterInquiryOutput {
    0 "CacheSize" cache_size: i64, 1 "ChargeType" charge_type, 2 "ClusterId" cluster_id: String,
    3 "CommodityCode" commodity_code, 4 "ComputeSize" compute_size: i64, 5 "DbInstanceId" db_instance_id,
    6 "ModifyClusterChargeType" modify_cluster_charge_type: bool, 7 "PreCacheSize" pre_cache_size: i64,
    8 "PreComputeSize" pre_compute_size: i64, 9 "PricingCycle" pricing_cycle,
    10 "PromotionOptionNo" promotion_option_no: String, 11 "Quantity" quantity, 12 "RegionId" region_id,
    13 "ResourceOwnerId" resource_owner_id: i64
} { method: "GET", } }

/// Response of [`GetModifyBEClusterInquiry`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModifyBEClusterInquiryOutput {
    pub data: Option<GetModifyBEClusterInquiryData>,
}
model! { GetModifyBEClusterInquiryOutput {
    0 "Data" data: GetModifyBEClusterInquiryData
} }

/// In the response of [`GetModifyBEClusterInquiry`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModifyBEClusterInquiryData {
    pub currency: Option<String>,
    pub optional_promotions: Vec<GetModifyBEClusterInquiryOptionalPromotions>,
    pub pricing_rules: BTreeMap<String, String>,
    pub refund_amount: Option<String>,
    pub trade_amount: Option<String>,
}
model! { GetModifyBEClusterInquiryData {
    0 "Currency" currency: String,
    1 "OptionalPromotions" optional_promotions: Vec<GetModifyBEClusterInquiryOptionalPromotions>,
    2 "PricingRules" pricing_rules: BTreeMap<String, String>, 3 "RefundAmount" refund_amount: String,
    4 "TradeAmount" trade_amount: String
} }

/// In the response of [`GetModifyBEClusterInquiry`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModifyBEClusterInquiryOptionalPromotions {
    pub can_prom_fee: Option<String>,
    pub option_code: Option<String>,
    pub promotion_desc: Option<String>,
    pub promotion_name: Option<String>,
    pub promotion_option_no: Option<String>,
}
model! { GetModifyBEClusterInquiryOptionalPromotions {
    0 "CanPromFee" can_prom_fee: String, 1 "OptionCode" option_code: String, 2 "PromotionDesc" promotion_desc: String,
    3 "PromotionName" promotion_name: String, 4 "PromotionOptionNo" promotion_option_no: String
} }

/// Modifies be cluster attribute: `ModifyBEClusterAttribute` of `selectdb` 2023-05-22.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/selectdb/2023-05-22/ModifyBEClusterAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBEClusterAttribute {
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub instance_attribute_type: String,
    /// Required.
    pub region_id: String,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub value: String,
}

/// Arguments of [`ModifyBEClusterAttribute::new`].
pub struct ModifyBEClusterAttributeRequired {
    pub db_cluster_id: String,
    pub db_instance_id: String,
    pub instance_attribute_type: String,
    pub region_id: String,
    pub value: String,
}
operation! {
    ModifyBEClusterAttribute { ModifyBEClusterAttributeRequired: db_cluster_id, db_instance_id, instance_attribute_type, region_id, value }
    "ModifyBEClusterAttribute" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "DBInstanceId" db_instance_id, 2 "InstanceAttributeType" instance_attribute_type,
    3 "RegionId" region_id, 4 "ResourceOwnerId" resource_owner_id: i64, 5 "Value" value
} }

/// Response of [`ModifyBEClusterAttribute`]: empty.
pub type ModifyBEClusterAttributeOutput = Empty;

/// Modifies db cluster: `ModifyDBCluster` of `selectdb` 2023-05-22.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/selectdb/2023-05-22/ModifyDBCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBCluster {
    pub cache_size: Option<String>,
    /// At least 1.
    pub cluster_node_count: Option<i64>,
    pub cluster_node_type: Option<String>,
    /// Required.
    pub db_cluster_class: String,
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub db_instance_id: String,
    pub engine: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_owner_id: Option<i64>,
    pub scale_max: Option<f64>,
    pub scale_min: Option<f64>,
}
operation! {
    ModifyDBCluster(db_cluster_class: String, db_cluster_id: String, db_instance_id: String, region_id: String)
    "ModifyDBCluster" -> ModifyDBClusterOutput {
    0 "CacheSize" cache_size: String, 1 "ClusterNodeCount" cluster_node_count: i64,
    2 "ClusterNodeType" cluster_node_type: String, 3 "DBClusterClass" db_cluster_class, 4 "DBClusterId" db_cluster_id,
    5 "DBInstanceId" db_instance_id, 6 "Engine" engine: String, 7 "RegionId" region_id,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "ScaleMax" scale_max: f64, 10 "ScaleMin" scale_min: f64
} }

/// Response of [`ModifyDBCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterOutput {
    pub db_instance_id: Option<String>,
    pub data: Option<ModifyDBClusterData>,
}
model! { ModifyDBClusterOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "Data" data: ModifyDBClusterData
} }

/// In the response of [`ModifyDBCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterData {
    pub db_cluster_id: Option<String>,
    pub db_instance_id: Option<String>,
    pub order_id: Option<i64>,
}
model! { ModifyDBClusterData {
    0 "DBClusterId" db_cluster_id: String, 1 "DBInstanceId" db_instance_id: String, 2 "OrderId" order_id: i64
} }

/// Modifies db cluster config: `ModifyDBClusterConfig` of `selectdb` 2023-05-22.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/selectdb/2023-05-22/ModifyDBClusterConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterConfig {
    /// Required.
    pub config_key: String,
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub db_instance_id: String,
    pub parallel_operation: Option<bool>,
    /// Required.
    pub parameters: String,
    pub region_id: Option<String>,
    pub switch_time_mode: Option<String>,
}
operation! {
    ModifyDBClusterConfig(config_key: String, db_cluster_id: String, db_instance_id: String, parameters: String)
    "ModifyDBClusterConfig" -> ModifyDBClusterConfigOutput {
    0 "ConfigKey" config_key, 1 "DBClusterId" db_cluster_id, 2 "DBInstanceId" db_instance_id,
    3 "ParallelOperation" parallel_operation: bool, 4 "Parameters" parameters, 5 "RegionId" region_id: String,
    6 "SwitchTimeMode" switch_time_mode: String
} }

/// Response of [`ModifyDBClusterConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterConfigOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<ModifyDBClusterConfigData>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
}
model! { ModifyDBClusterConfigOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: ModifyDBClusterConfigData,
    2 "DynamicCode" dynamic_code: String, 3 "DynamicMessage" dynamic_message: String
} }

/// In the response of [`ModifyDBClusterConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterConfigData {
    pub db_cluster_id: Option<String>,
    pub db_instance_id: Option<String>,
    pub db_instance_name: Option<String>,
    pub task_id: Option<i64>,
}
model! { ModifyDBClusterConfigData {
    0 "DbClusterId" db_cluster_id: String, 1 "DbInstanceId" db_instance_id: String,
    2 "DbInstanceName" db_instance_name: String, 3 "TaskId" task_id: i64
} }

/// Modifies db instance attribute: `ModifyDBInstanceAttribute` of `selectdb` 2023-05-22.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/selectdb/2023-05-22/ModifyDBInstanceAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceAttribute {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub instance_attribute_type: String,
    /// Required.
    pub region_id: String,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub value: String,
}
operation! {
    ModifyDBInstanceAttribute(db_instance_id: String, instance_attribute_type: String, region_id: String, value: String)
    "ModifyDBInstanceAttribute" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "InstanceAttributeType" instance_attribute_type, 2 "RegionId" region_id,
    3 "ResourceOwnerId" resource_owner_id: i64, 4 "Value" value
} }

/// Response of [`ModifyDBInstanceAttribute`]: empty.
pub type ModifyDBInstanceAttributeOutput = Empty;

/// Modifies elastic rule: `ModifyElasticRule` of `selectdb` 2023-05-22.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/selectdb/2023-05-22/ModifyElasticRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyElasticRule {
    pub cluster_class: Option<String>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub db_instance_id: String,
    pub elastic_rule_start_time: Option<String>,
    pub execution_period: Option<String>,
    pub product: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub rule_id: i64,
}
operation! { ModifyElasticRule(cluster_id: String, db_instance_id: String, region_id: String, rule_id: i64)
    "ModifyElasticRule" -> ModifyElasticRuleOutput {
    0 "ClusterClass" cluster_class: String, 1 "ClusterId" cluster_id, 2 "DbInstanceId" db_instance_id,
    3 "ElasticRuleStartTime" elastic_rule_start_time: String, 4 "ExecutionPeriod" execution_period: String,
    5 "Product" product: String, 6 "RegionId" region_id, 7 "ResourceOwnerId" resource_owner_id: i64, 8 "RuleId" rule_id
} }

/// Response of [`ModifyElasticRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyElasticRuleOutput {
    pub data: Option<ModifyElasticRuleData>,
}
model! { ModifyElasticRuleOutput {
    0 "Data" data: ModifyElasticRuleData
} }

/// In the response of [`ModifyElasticRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyElasticRuleData {
    pub cluster_class: Option<String>,
    pub cluster_id: Option<String>,
    pub db_instance_id: Option<String>,
    pub elastic_rule_start_time: Option<String>,
    pub execution_period: Option<String>,
    pub rule_id: Option<i64>,
}
model! { ModifyElasticRuleData {
    0 "ClusterClass" cluster_class: String, 1 "ClusterId" cluster_id: String, 2 "DbInstanceId" db_instance_id: String,
    3 "ElasticRuleStartTime" elastic_rule_start_time: String, 4 "ExecutionPeriod" execution_period: String,
    5 "RuleId" rule_id: i64
} }

/// Modifies security ip list: `ModifySecurityIPList` of `selectdb` 2023-05-22.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/selectdb/2023-05-22/ModifySecurityIPList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityIPList {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub group_name: String,
    /// Required.
    pub modify_mode: String,
    /// Required.
    pub region_id: String,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub security_ip_list: String,
}

/// Arguments of [`ModifySecurityIPList::new`].
pub struct ModifySecurityIPListRequired {
    pub db_instance_id: String,
    pub group_name: String,
    pub modify_mode: String,
    pub region_id: String,
    pub security_ip_list: String,
}
operation! {
    ModifySecurityIPList { ModifySecurityIPListRequired: db_instance_id, group_name, modify_mode, region_id, security_ip_list }
    "ModifySecurityIPList" -> ModifySecurityIPListOutput {
    0 "DBInstanceId" db_instance_id, 1 "GroupName" group_name, 2 "ModifyMode" modify_mode, 3 "RegionId" region_id,
    4 "ResourceOwnerId" resource_owner_id: i64, 5 "SecurityIPList" security_ip_list
} }

/// Response of [`ModifySecurityIPList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityIPListOutput {
    pub db_instance_name: Option<String>,
    pub group_name: Option<String>,
    pub group_tag: Option<String>,
    pub security_ip_list: Option<String>,
    pub security_ip_type: Option<String>,
    pub task_id: Option<i64>,
    pub whitelist_net_type: Option<String>,
}
model! { ModifySecurityIPListOutput {
    0 "DBInstanceName" db_instance_name: String, 1 "GroupName" group_name: String, 2 "GroupTag" group_tag: String,
    3 "SecurityIPList" security_ip_list: String, 4 "SecurityIPType" security_ip_type: String, 5 "TaskId" task_id: i64,
    6 "WhitelistNetType" whitelist_net_type: String
} }

/// Modifies virtual cluster: `ModifyVirtualCluster` of `selectdb` 2023-05-22.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/selectdb/2023-05-22/ModifyVirtualCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVirtualCluster {
    pub active_cluster_id: Option<String>,
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub region_id: String,
    pub standby_cluster_id: Option<String>,
}
operation! { ModifyVirtualCluster(db_cluster_id: String, db_instance_id: String, region_id: String)
    "ModifyVirtualCluster" -> ModifyVirtualClusterOutput {
    0 "ActiveClusterId" active_cluster_id: String, 1 "DBClusterId" db_cluster_id, 2 "DBInstanceId" db_instance_id,
    3 "RegionId" region_id, 4 "StandbyClusterId" standby_cluster_id: String
} }

/// Response of [`ModifyVirtualCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVirtualClusterOutput {
    pub data: Option<ModifyVirtualClusterData>,
}
model! { ModifyVirtualClusterOutput {
    0 "Data" data: ModifyVirtualClusterData
} }

/// In the response of [`ModifyVirtualCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVirtualClusterData {
    pub db_cluster_id: Option<String>,
    pub db_instance_id: Option<String>,
}
model! { ModifyVirtualClusterData {
    0 "DbClusterId" db_cluster_id: String, 1 "DbInstanceId" db_instance_id: String
} }

/// Releases instance public connection: `ReleaseInstancePublicConnection` of `selectdb` 2023-05-22.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/selectdb/2023-05-22/ReleaseInstancePublicConnection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseInstancePublicConnection {
    /// Required.
    pub connection_string: String,
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub region_id: String,
    pub resource_owner_id: Option<i64>,
}
operation! { ReleaseInstancePublicConnection(connection_string: String, db_instance_id: String, region_id: String)
    "ReleaseInstancePublicConnection" -> Empty {
    0 "ConnectionString" connection_string, 1 "DBInstanceId" db_instance_id, 2 "RegionId" region_id,
    3 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ReleaseInstancePublicConnection`]: empty.
pub type ReleaseInstancePublicConnectionOutput = Empty;

/// Resets account password: `ResetAccountPassword` of `selectdb` 2023-05-22.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/selectdb/2023-05-22/ResetAccountPassword>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAccountPassword {
    /// Required.
    pub account_name: String,
    /// Required. Secret.
    pub account_password: Secret,
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub region_id: String,
    pub resource_owner_id: Option<i64>,
}
operation! {
    ResetAccountPassword(account_name: String, account_password: Secret, db_instance_id: String, region_id: String)
    "ResetAccountPassword" -> Empty {
    0 "AccountName" account_name, 1 "AccountPassword" account_password, 2 "DBInstanceId" db_instance_id,
    3 "RegionId" region_id, 4 "ResourceOwnerId" resource_owner_id: i64
} { method: "GET", } }

/// Response of [`ResetAccountPassword`]: empty.
pub type ResetAccountPasswordOutput = Empty;

/// Restarts db cluster: `RestartDBCluster` of `selectdb` 2023-05-22.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/selectdb/2023-05-22/RestartDBCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartDBCluster {
    /// Required.
    pub db_cluster_id: String,
    pub parallel_operation: Option<bool>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
}
operation! { RestartDBCluster(db_cluster_id: String, db_instance_id: String, region_id: String)
    "RestartDBCluster" -> RestartDBClusterOutput {
    0 "DBClusterId" db_cluster_id, 1 "ParallelOperation" parallel_operation: bool,
    2 "ResourceOwnerId" resource_owner_id: i64, 3 "DBInstanceId" db_instance_id, 4 "RegionId" region_id,
    5 "ResourceGroupId" resource_group_id: String
} [
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`RestartDBCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartDBClusterOutput {
    pub data: Option<RestartDBClusterData>,
}
model! { RestartDBClusterOutput {
    0 "Data" data: RestartDBClusterData
} }

/// In the response of [`RestartDBCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartDBClusterData {
    pub db_cluster_id: Option<String>,
    pub db_instance_id: Option<String>,
}
model! { RestartDBClusterData {
    0 "DBClusterId" db_cluster_id: String, 1 "DBInstanceId" db_instance_id: String
} }

/// Starts be cluster: `StartBECluster` of `selectdb` 2023-05-22.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/selectdb/2023-05-22/StartBECluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartBECluster {
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub region_id: String,
    pub resource_owner_id: Option<i64>,
}
operation! { StartBECluster(db_cluster_id: String, db_instance_id: String, region_id: String)
    "StartBECluster" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "DBInstanceId" db_instance_id, 2 "RegionId" region_id,
    3 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`StartBECluster`]: empty.
pub type StartBEClusterOutput = Empty;

/// Stops be cluster: `StopBECluster` of `selectdb` 2023-05-22.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/selectdb/2023-05-22/StopBECluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopBECluster {
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub region_id: String,
    pub resource_owner_id: Option<i64>,
}
operation! { StopBECluster(db_cluster_id: String, db_instance_id: String, region_id: String) "StopBECluster" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "DBInstanceId" db_instance_id, 2 "RegionId" region_id,
    3 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`StopBECluster`]: empty.
pub type StopBEClusterOutput = Empty;

/// `TagResources` of `selectdb` 2023-05-22.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/selectdb/2023-05-22/TagResources>.
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
    "TagResources" -> Empty {
    0 "RegionId" region_id, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type, 3 "Tag" tag
} }

/// Response of [`TagResources`]: empty.
pub type TagResourcesOutput = Empty;

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

/// `UntagResources` of `selectdb` 2023-05-22.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/selectdb/2023-05-22/UntagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    /// Required.
    pub region_id: String,
    pub resource_id: Option<Vec<String>>,
    /// Required.
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources(region_id: String, resource_type: String) "UntagResources" -> Empty {
    0 "All" all: bool, 1 "RegionId" region_id, 2 "ResourceId" resource_id: Vec<String>, 3 "ResourceType" resource_type,
    4 "TagKey" tag_key: Vec<String>
} }

/// Response of [`UntagResources`]: empty.
pub type UntagResourcesOutput = Empty;

/// `UpgradeDBInstanceDeployScheme` of `selectdb` 2023-05-22.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/selectdb/2023-05-22/UpgradeDBInstanceDeployScheme>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDBInstanceDeployScheme {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub multi_zone: Vec<UpgradeDBInstanceDeploySchemeMultiZone>,
    /// Required.
    pub region_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! {
    UpgradeDBInstanceDeployScheme(db_instance_id: String, multi_zone: Vec<UpgradeDBInstanceDeploySchemeMultiZone>, region_id: String)
    "UpgradeDBInstanceDeployScheme" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "MultiZone" multi_zone, 2 "RegionId" region_id,
    3 "SecurityToken" security_token: Secret
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`UpgradeDBInstanceDeployScheme`]: empty.
pub type UpgradeDBInstanceDeploySchemeOutput = Empty;

/// In the request of [`UpgradeDBInstanceDeployScheme`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDBInstanceDeploySchemeMultiZone {
    /// Required.
    pub vswitch_ids: Option<Vec<String>>,
    /// Required.
    pub zone_id: Option<String>,
}
input! { UpgradeDBInstanceDeploySchemeMultiZone(vswitch_ids: Vec<String>, zone_id: String) {
    0 "VSwitchIds" vswitch_ids: Vec<String>, 1 "ZoneId" zone_id: String
} }

/// `UpgradeDBInstanceEngineVersion` of `selectdb` 2023-05-22.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/selectdb/2023-05-22/UpgradeDBInstanceEngineVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDBInstanceEngineVersion {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub engine_version: String,
    pub parallel_operation: Option<bool>,
    /// Required.
    pub region_id: String,
    pub resource_owner_id: Option<i64>,
    pub switch_time_mode: Option<String>,
}
operation! { UpgradeDBInstanceEngineVersion(db_instance_id: String, engine_version: String, region_id: String)
    "UpgradeDBInstanceEngineVersion" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "EngineVersion" engine_version, 2 "ParallelOperation" parallel_operation: bool,
    3 "RegionId" region_id, 4 "ResourceOwnerId" resource_owner_id: i64, 5 "SwitchTimeMode" switch_time_mode: String
} }

/// Response of [`UpgradeDBInstanceEngineVersion`]: empty.
pub type UpgradeDBInstanceEngineVersionOutput = Empty;

#[cfg(feature = "unstable-registry")]
register! {
    AllocateInstancePublicConnection, ChangeResourceGroup, CheckCreateDBInstance, CheckIpExistsInSecurityIpList,
    CheckServiceLinkedRole, CreateDBCluster, CreateDBClusterBinding, CreateDBInstance, CreateElasticRule,
    CreateServiceLinkedRoleForSelectDB, CreateVirtualCluster, DeleteDBCluster, DeleteDBClusterBinding, DeleteDBInstance,
    DeleteElasticRule, DeleteVirtualCluster, DescribeAllDBInstanceClass, DescribeDBClusterConfig,
    DescribeDBClusterConfigChangeLogs, DescribeDBClusterStorageLimitation, DescribeDBInstanceAttribute,
    DescribeDBInstanceNetInfo, DescribeDBInstances, DescribeElasticRules, DescribeProfile, DescribeQueryExplain,
    DescribeRegions, DescribeSecurityIPList, DescribeSlowQueryStats, DescribeTableSchema, DescribeVSwitches,
    DescribeZones, EnDisableScalingRules, GetCreateBEClusterInquiry, GetModifyBEClusterInquiry,
    ModifyBEClusterAttribute, ModifyDBCluster, ModifyDBClusterConfig, ModifyDBInstanceAttribute, ModifyElasticRule,
    ModifySecurityIPList, ModifyVirtualCluster, ReleaseInstancePublicConnection, ResetAccountPassword, RestartDBCluster,
    StartBECluster, StopBECluster, TagResources, UntagResources, UpgradeDBInstanceDeployScheme,
    UpgradeDBInstanceEngineVersion
}
