//! `selectdb` 2023-05-22.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
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
    vpc: &[
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
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service = Service { name: "selectdb", version: "2023-05-22", code: "selectdb", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateInstancePublicConnection {
    pub connection_string_prefix: String,
    pub db_instance_id: String,
    pub net_type: String,
    pub region_id: String,
    pub resource_owner_id: Option<i64>,
}
operation! { AllocateInstancePublicConnection(connection_string_prefix: String, db_instance_id: String, net_type: String, region_id: String)
    "AllocateInstancePublicConnection" -> AllocateInstancePublicConnectionOutput {
    0 "ConnectionStringPrefix" connection_string_prefix, 1 "DBInstanceId" db_instance_id, 2 "NetType" net_type,
    3 "RegionId" region_id, 4 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateInstancePublicConnectionOutput {
    pub instance_name: Option<String>,
    pub task_id: Option<i64>,
}
model! { AllocateInstancePublicConnectionOutput {
    0 "InstanceName" instance_name, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResourceGroup {
    pub region_id: String,
    pub resource_group_id: String,
    pub resource_id: String,
    pub resource_type: Option<String>,
}
operation! { ChangeResourceGroup(region_id: String, resource_group_id: String, resource_id: String)
    "ChangeResourceGroup" -> Empty {
    0 "RegionId" region_id, 1 "ResourceGroupId" resource_group_id, 2 "ResourceId" resource_id,
    3 "ResourceType" resource_type: String
} }

pub type ChangeResourceGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCreateDBInstance {
    pub cache_size: i64,
    pub charge_type: String,
    pub client_token: Option<String>,
    pub connection_string: Option<String>,
    pub db_instance_class: String,
    pub db_instance_description: Option<String>,
    pub engine: Option<String>,
    pub engine_version: String,
    pub period: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_ip_list: Option<String>,
    pub used_time: Option<i64>,
    pub v_switch_id: String,
    pub vpc_id: String,
    pub zone_id: String,
}

/// What [`CheckCreateDBInstance::new`] takes.
pub struct CheckCreateDBInstanceRequired {
    pub cache_size: i64,
    pub charge_type: String,
    pub db_instance_class: String,
    pub engine_version: String,
    pub region_id: String,
    pub v_switch_id: String,
    pub vpc_id: String,
    pub zone_id: String,
}
operation! { CheckCreateDBInstance{CheckCreateDBInstanceRequired: cache_size, charge_type, db_instance_class, engine_version, region_id, v_switch_id, vpc_id, zone_id}
    "CheckCreateDBInstance" -> Empty {
    0 "CacheSize" cache_size, 1 "ChargeType" charge_type, 2 "ClientToken" client_token: String,
    3 "ConnectionString" connection_string: String, 4 "DBInstanceClass" db_instance_class,
    5 "DBInstanceDescription" db_instance_description: String, 6 "Engine" engine: String,
    7 "EngineVersion" engine_version, 8 "Period" period: String, 9 "RegionId" region_id,
    10 "ResourceGroupId" resource_group_id: String, 11 "ResourceOwnerId" resource_owner_id: i64,
    12 "SecurityIPList" security_ip_list: String, 13 "UsedTime" used_time: i64, 14 "VSwitchId" v_switch_id,
    15 "VpcId" vpc_id, 16 "ZoneId" zone_id
} }

pub type CheckCreateDBInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckIpExistsInSecurityIpList {
    pub db_instance_id: String,
    pub ip: String,
    pub region_id: String,
    pub resource_owner_id: Option<i64>,
}
operation! { CheckIpExistsInSecurityIpList(db_instance_id: String, ip: String, region_id: String)
    "CheckIpExistsInSecurityIpList" -> CheckIpExistsInSecurityIpListOutput {
    0 "DBInstanceId" db_instance_id, 1 "Ip" ip, 2 "RegionId" region_id, 3 "ResourceOwnerId" resource_owner_id: i64
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckIpExistsInSecurityIpListOutput {
    pub data: Option<CheckIpExistsInSecurityIpListData>,
}
model! { CheckIpExistsInSecurityIpListOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckIpExistsInSecurityIpListData {
    pub ip_exists: Option<bool>,
}
model! { CheckIpExistsInSecurityIpListData {
    0 "IpExists" ip_exists
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckServiceLinkedRole {
    pub owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CheckServiceLinkedRole() "CheckServiceLinkedRole" -> CheckServiceLinkedRoleOutput {
    0 "OwnerAccount" owner_account: String, 1 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckServiceLinkedRoleOutput {
    pub has_service_linked_role: Option<bool>,
}
model! { CheckServiceLinkedRoleOutput {
    0 "HasServiceLinkedRole" has_service_linked_role
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBCluster {
    pub cache_size: String,
    pub charge_type: String,
    /// At least 1.
    pub cluster_node_count: Option<i64>,
    pub cluster_node_type: Option<String>,
    pub db_cluster_class: String,
    pub db_cluster_description: String,
    pub engine: Option<String>,
    pub engine_version: String,
    pub period: Option<String>,
    pub region_id: String,
    pub resource_owner_id: Option<i64>,
    pub scale_max: Option<f64>,
    pub scale_min: Option<f64>,
    pub used_time: Option<String>,
    pub v_switch_id: String,
    pub vpc_id: String,
    pub zone_id: String,
    pub db_instance_id: String,
}

/// What [`CreateDBCluster::new`] takes.
pub struct CreateDBClusterRequired {
    pub cache_size: String,
    pub charge_type: String,
    pub db_cluster_class: String,
    pub db_cluster_description: String,
    pub engine_version: String,
    pub region_id: String,
    pub v_switch_id: String,
    pub vpc_id: String,
    pub zone_id: String,
    pub db_instance_id: String,
}
operation! { CreateDBCluster{CreateDBClusterRequired: cache_size, charge_type, db_cluster_class, db_cluster_description, engine_version, region_id, v_switch_id, vpc_id, zone_id, db_instance_id}
    "CreateDBCluster" -> CreateDBClusterOutput {
    0 "CacheSize" cache_size, 1 "ChargeType" charge_type, 2 "ClusterNodeCount" cluster_node_count: i64,
    3 "ClusterNodeType" cluster_node_type: String, 4 "DBClusterClass" db_cluster_class,
    5 "DBClusterDescription" db_cluster_description, 6 "Engine" engine: String, 7 "EngineVersion" engine_version,
    8 "Period" period: String, 9 "RegionId" region_id, 10 "ResourceOwnerId" resource_owner_id: i64,
    11 "ScaleMax" scale_max: f64, 12 "ScaleMin" scale_min: f64, 13 "UsedTime" used_time: String,
    14 "VSwitchId" v_switch_id, 15 "VpcId" vpc_id, 16 "ZoneId" zone_id, 17 "DBInstanceId" db_instance_id
} [
    Mark { index: 17, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBClusterOutput {
    pub data: Option<CreateDBClusterData>,
}
model! { CreateDBClusterOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBClusterData {
    pub cluster_id: Option<String>,
    pub db_instance_id: Option<String>,
    pub order_id: Option<i64>,
}
model! { CreateDBClusterData {
    0 "ClusterId" cluster_id, 1 "DBInstanceId" db_instance_id, 2 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBClusterBinding {
    pub db_cluster_id: String,
    pub db_cluster_id_bak: String,
    pub db_instance_id: String,
    pub region_id: Option<String>,
}
operation! { CreateDBClusterBinding(db_cluster_id: String, db_cluster_id_bak: String, db_instance_id: String)
    "CreateDBClusterBinding" -> CreateDBClusterBindingOutput {
    0 "DBClusterId" db_cluster_id, 1 "DBClusterIdBak" db_cluster_id_bak, 2 "DBInstanceId" db_instance_id,
    3 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBClusterBindingOutput {
    pub data: Option<CreateDBClusterBindingData>,
}
model! { CreateDBClusterBindingOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBClusterBindingData {
    pub db_cluster_id: Option<String>,
    pub db_instance_id: Option<String>,
    pub db_instance_name: Option<String>,
}
model! { CreateDBClusterBindingData {
    0 "DbClusterId" db_cluster_id, 1 "DbInstanceId" db_instance_id, 2 "DbInstanceName" db_instance_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstance {
    pub add_vpc_ips: Option<String>,
    pub cache_size: i64,
    pub charge_type: String,
    pub client_token: Option<String>,
    /// At least 1.
    pub cluster_node_count: Option<i64>,
    pub cluster_node_type: Option<String>,
    pub config_pattern_type: Option<String>,
    pub connection_string: Option<String>,
    pub db_instance_class: String,
    pub db_instance_description: Option<String>,
    pub deploy_scheme: Option<String>,
    pub engine: Option<String>,
    pub engine_version: String,
    pub fe_class_code: Option<String>,
    pub fe_node_count: Option<String>,
    pub multi_zone: Option<Vec<CreateDBInstanceMultiZone>>,
    pub period: Option<String>,
    pub region_id: String,
    pub resource_owner_id: Option<i64>,
    pub scale_max: Option<f64>,
    pub scale_min: Option<f64>,
    pub security_ip_list: Option<String>,
    pub tag: Option<Vec<CreateDBInstanceTag>>,
    pub used_time: Option<i64>,
    pub v_switch_id: String,
    pub vpc_id: String,
    pub zone_id: String,
    pub resource_group_id: Option<String>,
}

/// What [`CreateDBInstance::new`] takes.
pub struct CreateDBInstanceRequired {
    pub cache_size: i64,
    pub charge_type: String,
    pub db_instance_class: String,
    pub engine_version: String,
    pub region_id: String,
    pub v_switch_id: String,
    pub vpc_id: String,
    pub zone_id: String,
}
operation! { CreateDBInstance{CreateDBInstanceRequired: cache_size, charge_type, db_instance_class, engine_version, region_id, v_switch_id, vpc_id, zone_id}
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
    22 "Tag" tag: Vec<CreateDBInstanceTag>, 23 "UsedTime" used_time: i64, 24 "VSwitchId" v_switch_id, 25 "VpcId" vpc_id,
    26 "ZoneId" zone_id, 27 "ResourceGroupId" resource_group_id: String
} [
    Mark { index: 15, location: Location::Default, style: Style::Json },
    Mark { index: 22, location: Location::Default, style: Style::Json },
    Mark { index: 27, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceMultiZone {
    pub v_switch_ids: Option<Vec<String>>,
    pub zone_id: Option<String>,
}
input! { CreateDBInstanceMultiZone() {
    0 "VSwitchIds" v_switch_ids: Vec<String>, 1 "ZoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateDBInstanceTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceOutput {
    pub data: Option<CreateDBInstanceData>,
}
model! { CreateDBInstanceOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceData {
    pub db_instance_id: Option<String>,
    pub order_id: Option<i64>,
}
model! { CreateDBInstanceData {
    0 "DBInstanceId" db_instance_id, 1 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateElasticRule {
    pub cluster_class: String,
    pub cluster_id: String,
    pub db_instance_id: String,
    pub elastic_rule_start_time: String,
    pub execution_period: String,
    pub region_id: String,
    pub resource_owner_id: Option<i64>,
}

/// What [`CreateElasticRule::new`] takes.
pub struct CreateElasticRuleRequired {
    pub cluster_class: String,
    pub cluster_id: String,
    pub db_instance_id: String,
    pub elastic_rule_start_time: String,
    pub execution_period: String,
    pub region_id: String,
}
operation! { CreateElasticRule{CreateElasticRuleRequired: cluster_class, cluster_id, db_instance_id, elastic_rule_start_time, execution_period, region_id}
    "CreateElasticRule" -> CreateElasticRuleOutput {
    0 "ClusterClass" cluster_class, 1 "ClusterId" cluster_id, 2 "DbInstanceId" db_instance_id,
    3 "ElasticRuleStartTime" elastic_rule_start_time, 4 "ExecutionPeriod" execution_period, 5 "RegionId" region_id,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateElasticRuleOutput {
    pub data: Option<CreateElasticRuleData>,
}
model! { CreateElasticRuleOutput {
    0 "Data" data
} }

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
    0 "ClusterClass" cluster_class, 1 "ClusterId" cluster_id, 2 "DbInstanceId" db_instance_id,
    3 "ElasticRuleStartTime" elastic_rule_start_time, 4 "ExecutionPeriod" execution_period, 5 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceLinkedRoleForSelectDB {
    pub owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CreateServiceLinkedRoleForSelectDB() "CreateServiceLinkedRoleForSelectDB" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "ResourceOwnerId" resource_owner_id: i64
} }

pub type CreateServiceLinkedRoleForSelectDBOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVirtualCluster {
    pub active_cluster_id: String,
    pub cluster_name: String,
    pub db_instance_id: String,
    pub region_id: String,
    pub standby_cluster_id: String,
}

/// What [`CreateVirtualCluster::new`] takes.
pub struct CreateVirtualClusterRequired {
    pub active_cluster_id: String,
    pub cluster_name: String,
    pub db_instance_id: String,
    pub region_id: String,
    pub standby_cluster_id: String,
}
operation! { CreateVirtualCluster{CreateVirtualClusterRequired: active_cluster_id, cluster_name, db_instance_id, region_id, standby_cluster_id}
    "CreateVirtualCluster" -> CreateVirtualClusterOutput {
    0 "ActiveClusterId" active_cluster_id, 1 "ClusterName" cluster_name, 2 "DBInstanceId" db_instance_id,
    3 "RegionId" region_id, 4 "StandbyClusterId" standby_cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVirtualClusterOutput {
    pub data: Option<CreateVirtualClusterData>,
}
model! { CreateVirtualClusterOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVirtualClusterData {
    pub db_cluster_id: Option<String>,
    pub db_instance_id: Option<String>,
}
model! { CreateVirtualClusterData {
    0 "DbClusterId" db_cluster_id, 1 "DbInstanceId" db_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBCluster {
    pub db_cluster_id: String,
    pub region_id: String,
    pub resource_owner_id: Option<i64>,
    pub db_instance_id: String,
    pub resource_group_id: Option<String>,
}
operation! { DeleteDBCluster(db_cluster_id: String, region_id: String, db_instance_id: String)
    "DeleteDBCluster" -> DeleteDBClusterOutput {
    0 "DBClusterId" db_cluster_id, 1 "RegionId" region_id, 2 "ResourceOwnerId" resource_owner_id: i64,
    3 "DBInstanceId" db_instance_id, 4 "ResourceGroupId" resource_group_id: String
} [
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBClusterOutput {
    pub data: Option<DeleteDBClusterData>,
}
model! { DeleteDBClusterOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBClusterData {
    pub db_instance_id: Option<String>,
    pub order_id: Option<String>,
}
model! { DeleteDBClusterData {
    0 "DBInstanceId" db_instance_id, 1 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBClusterBinding {
    pub db_cluster_id: String,
    pub db_cluster_id_bak: String,
    pub db_instance_id: String,
    pub region_id: Option<String>,
}
operation! { DeleteDBClusterBinding(db_cluster_id: String, db_cluster_id_bak: String, db_instance_id: String)
    "DeleteDBClusterBinding" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "DBClusterIdBak" db_cluster_id_bak, 2 "DBInstanceId" db_instance_id,
    3 "RegionId" region_id: String
} }

pub type DeleteDBClusterBindingOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBInstance {
    pub region_id: String,
    pub resource_owner_id: Option<i64>,
    pub db_instance_id: String,
}
operation! { DeleteDBInstance(region_id: String, db_instance_id: String) "DeleteDBInstance" -> Empty {
    0 "RegionId" region_id, 1 "ResourceOwnerId" resource_owner_id: i64, 2 "DBInstanceId" db_instance_id
} [
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

pub type DeleteDBInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteElasticRule {
    pub cluster_id: String,
    pub db_instance_id: String,
    pub product: Option<String>,
    pub region_id: String,
    pub resource_owner_id: Option<i64>,
    pub rule_id: i64,
}
operation! { DeleteElasticRule(cluster_id: String, db_instance_id: String, region_id: String, rule_id: i64)
    "DeleteElasticRule" -> DeleteElasticRuleOutput {
    0 "ClusterId" cluster_id, 1 "DbInstanceId" db_instance_id, 2 "Product" product: String, 3 "RegionId" region_id,
    4 "ResourceOwnerId" resource_owner_id: i64, 5 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteElasticRuleOutput {
    pub success: Option<bool>,
}
model! { DeleteElasticRuleOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVirtualCluster {
    pub db_cluster_id: String,
    pub db_instance_id: String,
    pub region_id: String,
}
operation! { DeleteVirtualCluster(db_cluster_id: String, db_instance_id: String, region_id: String)
    "DeleteVirtualCluster" -> DeleteVirtualClusterOutput {
    0 "DBClusterId" db_cluster_id, 1 "DBInstanceId" db_instance_id, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVirtualClusterOutput {
    pub data: Option<DeleteVirtualClusterData>,
}
model! { DeleteVirtualClusterOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVirtualClusterData {
    pub db_cluster_id: Option<String>,
    pub db_instance_id: Option<String>,
}
model! { DeleteVirtualClusterData {
    0 "DbClusterId" db_cluster_id, 1 "DbInstanceId" db_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllDBInstanceClass {
    pub region_id: String,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeAllDBInstanceClass(region_id: String)
    "DescribeAllDBInstanceClass" -> DescribeAllDBInstanceClassOutput {
    0 "RegionId" region_id, 1 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllDBInstanceClassOutput {
    pub class_code_list: Option<Vec<DescribeAllDBInstanceClassClassCodeList>>,
}
model! { DescribeAllDBInstanceClassOutput {
    0 "ClassCodeList" class_code_list
} }

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
    0 "ClassCode" class_code, 1 "CpuCores" cpu_cores, 2 "DefaultStorageInGB" default_storage_in_gb,
    3 "MaxStorageInGB" max_storage_in_gb, 4 "MemoryInGB" memory_in_gb, 5 "MinStorageInGB" min_storage_in_gb,
    6 "StepStorageInGB" step_storage_in_gb
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterConfig {
    pub config_key: String,
    pub db_cluster_id: String,
    pub db_instance_id: String,
    pub region_id: Option<String>,
}
operation! { DescribeDBClusterConfig(config_key: String, db_cluster_id: String, db_instance_id: String)
    "DescribeDBClusterConfig" -> DescribeDBClusterConfigOutput {
    0 "ConfigKey" config_key, 1 "DBClusterId" db_cluster_id, 2 "DBInstanceId" db_instance_id,
    3 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterConfigOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<DescribeDBClusterConfigData>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
}
model! { DescribeDBClusterConfigOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data, 2 "DynamicCode" dynamic_code,
    3 "DynamicMessage" dynamic_message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterConfigData {
    pub db_cluster_id: Option<String>,
    pub db_instance_id: Option<String>,
    pub db_instance_name: Option<String>,
    pub params: Option<Vec<DescribeDBClusterConfigParams>>,
    pub task_id: Option<i64>,
}
model! { DescribeDBClusterConfigData {
    0 "DbClusterId" db_cluster_id, 1 "DbInstanceId" db_instance_id, 2 "DbInstanceName" db_instance_name,
    3 "Params" params, 4 "TaskId" task_id
} }

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
    0 "Comment" comment, 1 "DefaultValue" default_value, 2 "IsDynamic" is_dynamic,
    3 "IsUserModifiable" is_user_modifiable, 4 "Name" name, 5 "Optional" optional, 6 "ParamCategory" param_category,
    7 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterConfigChangeLogs {
    pub config_key: Option<String>,
    pub db_cluster_id: String,
    pub db_instance_id: String,
    pub end_time: String,
    pub region_id: String,
    pub start_time: String,
}

/// What [`DescribeDBClusterConfigChangeLogs::new`] takes.
pub struct DescribeDBClusterConfigChangeLogsRequired {
    pub db_cluster_id: String,
    pub db_instance_id: String,
    pub end_time: String,
    pub region_id: String,
    pub start_time: String,
}
operation! { DescribeDBClusterConfigChangeLogs{DescribeDBClusterConfigChangeLogsRequired: db_cluster_id, db_instance_id, end_time, region_id, start_time}
    "DescribeDBClusterConfigChangeLogs" -> DescribeDBClusterConfigChangeLogsOutput {
    0 "ConfigKey" config_key: String, 1 "DBClusterId" db_cluster_id, 2 "DBInstanceId" db_instance_id,
    3 "EndTime" end_time, 4 "RegionId" region_id, 5 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterConfigChangeLogsOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<DescribeDBClusterConfigChangeLogsData>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
}
model! { DescribeDBClusterConfigChangeLogsOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data, 2 "DynamicCode" dynamic_code,
    3 "DynamicMessage" dynamic_message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterConfigChangeLogsData {
    pub db_cluster_id: Option<String>,
    pub db_instance_id: Option<String>,
    pub db_instance_name: Option<String>,
    pub param_change_logs: Option<Vec<DescribeDBClusterConfigChangeLogsParamChangeLogs>>,
    pub task_id: Option<i64>,
}
model! { DescribeDBClusterConfigChangeLogsData {
    0 "DbClusterId" db_cluster_id, 1 "DbInstanceId" db_instance_id, 2 "DbInstanceName" db_instance_name,
    3 "ParamChangeLogs" param_change_logs, 4 "TaskId" task_id
} }

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
    0 "GmtCreated" gmt_created, 1 "GmtModified" gmt_modified, 2 "Id" id, 3 "IsApplied" is_applied, 4 "Name" name,
    5 "NewValue" new_value, 6 "OldValue" old_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterStorageLimitation {
    pub db_cluster_id: String,
    pub db_instance_id: String,
    pub region_id: String,
}
operation! { DescribeDBClusterStorageLimitation(db_cluster_id: String, db_instance_id: String, region_id: String)
    "DescribeDBClusterStorageLimitation" -> DescribeDBClusterStorageLimitationOutput {
    0 "DBClusterId" db_cluster_id, 1 "DBInstanceId" db_instance_id, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterStorageLimitationOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<DescribeDBClusterStorageLimitationData>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
}
model! { DescribeDBClusterStorageLimitationOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data, 2 "DynamicCode" dynamic_code,
    3 "DynamicMessage" dynamic_message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterStorageLimitationData {
    pub class_code_list: Option<Vec<DescribeDBClusterStorageLimitationClassCodeList>>,
}
model! { DescribeDBClusterStorageLimitationData {
    0 "ClassCodeList" class_code_list
} }

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
    0 "ClassCode" class_code, 1 "CpuCores" cpu_cores, 2 "DefaultStorageInGB" default_storage_in_gb,
    3 "MaxStorageInGB" max_storage_in_gb, 4 "MemoryInGB" memory_in_gb, 5 "MinStorageInGB" min_storage_in_gb,
    6 "StepStorageInGB" step_storage_in_gb
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttribute {
    pub db_instance_id: String,
    pub region_id: String,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDBInstanceAttribute(db_instance_id: String, region_id: String)
    "DescribeDBInstanceAttribute" -> DescribeDBInstanceAttributeOutput {
    0 "DBInstanceId" db_instance_id, 1 "RegionId" region_id, 2 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeOutput {
    pub can_upgrade_version_community_map: Option<BTreeMap<String, String>>,
    pub can_upgrade_versions: Option<Vec<String>>,
    pub charge_type: Option<String>,
    pub community_version: Option<String>,
    pub config_pattern_type: Option<String>,
    pub create_time: Option<String>,
    pub db_cluster_list: Option<Vec<DescribeDBInstanceAttributeDBClusterList>>,
    pub db_instance_id: Option<String>,
    pub deploy_scheme: Option<String>,
    pub description: Option<String>,
    pub engine: Option<String>,
    pub engine_minor_version: Option<String>,
    pub engine_version: Option<String>,
    pub expire_time: Option<String>,
    pub fe_cluster_list: Option<Vec<DescribeDBInstanceAttributeFEClusterList>>,
    pub gmt_modified: Option<String>,
    pub langfuse_instance_ids: Option<Vec<String>>,
    pub lock_mode: Option<i64>,
    pub lock_reason: Option<String>,
    pub mcp_server_service_status: Option<String>,
    pub maintain_endtime: Option<String>,
    pub maintain_starttime: Option<String>,
    pub multi_zone: Option<Vec<DescribeDBInstanceAttributeMultiZone>>,
    pub o_tel_bearer_token: Option<Secret>,
    pub o_tel_grafana_service_status: Option<String>,
    pub object_store_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_cpu: Option<i64>,
    pub resource_group_id: Option<String>,
    pub sec_group_conn_valid: Option<String>,
    pub serverless: Option<bool>,
    pub status: Option<String>,
    pub storage_size: Option<i64>,
    pub sub_domain: Option<String>,
    pub tags: Option<Vec<DescribeDBInstanceAttributeTags>>,
    pub v_switch_id: Option<String>,
    pub virtual_cluster_list: Option<Vec<DescribeDBInstanceAttributeVirtualClusterList>>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeDBInstanceAttributeOutput {
    0 "CanUpgradeVersionCommunityMap" can_upgrade_version_community_map, 1 "CanUpgradeVersions" can_upgrade_versions,
    2 "ChargeType" charge_type, 3 "CommunityVersion" community_version, 4 "ConfigPatternType" config_pattern_type,
    5 "CreateTime" create_time, 6 "DBClusterList" db_cluster_list, 7 "DBInstanceId" db_instance_id,
    8 "DeployScheme" deploy_scheme, 9 "Description" description, 10 "Engine" engine,
    11 "EngineMinorVersion" engine_minor_version, 12 "EngineVersion" engine_version, 13 "ExpireTime" expire_time,
    14 "FEClusterList" fe_cluster_list, 15 "GmtModified" gmt_modified, 16 "LangfuseInstanceIds" langfuse_instance_ids,
    17 "LockMode" lock_mode, 18 "LockReason" lock_reason, 19 "MCPServerServiceStatus" mcp_server_service_status,
    20 "MaintainEndtime" maintain_endtime, 21 "MaintainStarttime" maintain_starttime, 22 "MultiZone" multi_zone,
    23 "OTelBearerToken" o_tel_bearer_token, 24 "OTelGrafanaServiceStatus" o_tel_grafana_service_status,
    25 "ObjectStoreSize" object_store_size, 26 "RegionId" region_id, 27 "ResourceCpu" resource_cpu,
    28 "ResourceGroupId" resource_group_id, 29 "SecGroupConnValid" sec_group_conn_valid, 30 "Serverless" serverless,
    31 "Status" status, 32 "StorageSize" storage_size, 33 "SubDomain" sub_domain, 34 "Tags" tags,
    35 "VSwitchId" v_switch_id, 36 "VirtualClusterList" virtual_cluster_list, 37 "VpcId" vpc_id, 38 "ZoneId" zone_id
} }

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
    pub v_switch_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeDBInstanceAttributeDBClusterList {
    0 "CacheStorageSizeGB" cache_storage_size_gb, 1 "CacheStorageType" cache_storage_type, 2 "ChargeType" charge_type,
    3 "ClusterBinding" cluster_binding, 4 "ClusterNodeCount" cluster_node_count, 5 "ClusterNodeType" cluster_node_type,
    6 "CpuCores" cpu_cores, 7 "CreatedTime" created_time, 8 "DbClusterClass" db_cluster_class,
    9 "DbClusterId" db_cluster_id, 10 "DbClusterName" db_cluster_name, 11 "DbInstanceName" db_instance_name,
    12 "Memory" memory, 13 "ModifiedTime" modified_time, 14 "PerformanceLevel" performance_level,
    15 "ScaleMax" scale_max, 16 "ScaleMin" scale_min, 17 "ScalingRulesEnable" scaling_rules_enable,
    18 "StartTime" start_time, 19 "Status" status, 20 "SubDomain" sub_domain, 21 "VSwitchId" v_switch_id,
    22 "ZoneId" zone_id
} }

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
    0 "DbClusterId" db_cluster_id, 1 "NodeCount" node_count, 2 "SingleNodeCpuCores" single_node_cpu_cores,
    3 "SingleNodeMemoryInGB" single_node_memory_in_gb, 4 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeMultiZone {
    pub available_ip_count: Option<i64>,
    pub cidr: Option<String>,
    pub v_switch_ids: Option<Vec<String>>,
    pub zone_id: Option<String>,
}
model! { DescribeDBInstanceAttributeMultiZone {
    0 "AvailableIpCount" available_ip_count, 1 "Cidr" cidr, 2 "VSwitchIds" v_switch_ids, 3 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeDBInstanceAttributeTags {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

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
    0 "ActiveClusterId" active_cluster_id, 1 "ActiveClusterName" active_cluster_name, 2 "CreatedTime" created_time,
    3 "DbClusterId" db_cluster_id, 4 "DbClusterName" db_cluster_name, 5 "StandbyClusterId" standby_cluster_id,
    6 "StandbyClusterName" standby_cluster_name, 7 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceNetInfo {
    pub db_instance_id: String,
    pub region_id: String,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDBInstanceNetInfo(db_instance_id: String, region_id: String)
    "DescribeDBInstanceNetInfo" -> DescribeDBInstanceNetInfoOutput {
    0 "DBInstanceId" db_instance_id, 1 "RegionId" region_id, 2 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceNetInfoOutput {
    pub db_clusters_net_infos: Option<Vec<DescribeDBInstanceNetInfoDBClustersNetInfos>>,
    pub db_instance_net_infos: Option<Vec<DescribeDBInstanceNetInfoDBInstanceNetInfos>>,
}
model! { DescribeDBInstanceNetInfoOutput {
    0 "DBClustersNetInfos" db_clusters_net_infos, 1 "DBInstanceNetInfos" db_instance_net_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceNetInfoDBClustersNetInfos {
    pub cluster_id: Option<String>,
    pub connection_string: Option<String>,
    pub ip: Option<String>,
    pub net_type: Option<String>,
    pub port_list: Option<Vec<DescribeDBInstanceNetInfoPortList>>,
    pub user_visible: Option<bool>,
    pub vpc_id: Option<String>,
    pub vpc_instance_id: Option<String>,
    pub vswitch_id: Option<String>,
}
model! { DescribeDBInstanceNetInfoDBClustersNetInfos {
    0 "ClusterId" cluster_id, 1 "ConnectionString" connection_string, 2 "Ip" ip, 3 "NetType" net_type,
    4 "PortList" port_list, 5 "UserVisible" user_visible, 6 "VpcId" vpc_id, 7 "VpcInstanceId" vpc_instance_id,
    8 "VswitchId" vswitch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceNetInfoPortList {
    pub port: Option<i64>,
    pub protocol: Option<String>,
}
model! { DescribeDBInstanceNetInfoPortList {
    0 "Port" port, 1 "Protocol" protocol
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceNetInfoDBInstanceNetInfos {
    pub cluster_id: Option<String>,
    pub connection_string: Option<String>,
    pub ip: Option<String>,
    pub net_type: Option<String>,
    pub port_list: Option<Vec<DescribeDBInstanceNetInfoDBInstanceNetInfosPortList>>,
    pub user_visible: Option<bool>,
    pub vpc_id: Option<String>,
    pub vpc_instance_id: Option<String>,
    pub vswitch_id: Option<String>,
}
model! { DescribeDBInstanceNetInfoDBInstanceNetInfos {
    0 "ClusterId" cluster_id, 1 "ConnectionString" connection_string, 2 "Ip" ip, 3 "NetType" net_type,
    4 "PortList" port_list, 5 "UserVisible" user_visible, 6 "VpcId" vpc_id, 7 "VpcInstanceId" vpc_instance_id,
    8 "VswitchId" vswitch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceNetInfoDBInstanceNetInfosPortList {
    pub port: Option<i64>,
    pub protocol: Option<String>,
}
model! { DescribeDBInstanceNetInfoDBInstanceNetInfosPortList {
    0 "Port" port, 1 "Protocol" protocol
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstances {
    pub db_instance_description: Option<String>,
    pub db_instance_ids: Option<String>,
    pub db_instance_status: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
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
    Mark { index: 8, location: Location::Default, style: Style::Json }
] }
paged! { DescribeDBInstances: DescribeDBInstancesItems = Number "PageNumber", "Items" items, total "TotalRecordCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeDBInstancesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesOutput {
    pub items: Option<Vec<DescribeDBInstancesItems>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeDBInstancesOutput {
    0 "Items" items, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalRecordCount" total_record_count
} }

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
    pub fe_cluster_list: Option<Vec<DescribeDBInstancesFEClusterList>>,
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
    pub multi_zone: Option<Vec<DescribeDBInstancesMultiZone>>,
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
    pub tags: Option<Vec<DescribeDBInstancesTags>>,
    pub tenant_cluster_id: Option<String>,
    pub tenant_token: Option<Secret>,
    pub tenant_user_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
    pub connection_string: Option<String>,
}
model! { DescribeDBInstancesItems {
    0 "Category" category, 1 "ChargeType" charge_type, 2 "ClusterCount" cluster_count, 3 "DBInstanceId" db_instance_id,
    4 "DeployScheme" deploy_scheme, 5 "Description" description, 6 "Engine" engine,
    7 "EngineMinorVersion" engine_minor_version, 8 "EngineVersion" engine_version, 9 "ExpireTime" expire_time,
    10 "FEClusterList" fe_cluster_list, 11 "GmtCreated" gmt_created, 12 "GmtModified" gmt_modified,
    13 "InstanceUsedType" instance_used_type, 14 "IsDeleted" is_deleted, 15 "LockMode" lock_mode,
    16 "LockReason" lock_reason, 17 "MaintainEndTimeStr" maintain_end_time_str, 18 "MaintainEndtime" maintain_endtime,
    19 "MaintainStartTimeStr" maintain_start_time_str, 20 "MaintainStarttime" maintain_starttime,
    21 "MultiZone" multi_zone, 22 "ObjectStoreSize" object_store_size, 23 "ParentInstance" parent_instance,
    24 "RegionId" region_id, 25 "ResourceCpu" resource_cpu, 26 "ResourceGroupId" resource_group_id,
    27 "ResourceMemory" resource_memory, 28 "ScaleMax" scale_max, 29 "ScaleMin" scale_min,
    30 "ScaleReplica" scale_replica, 31 "Serverless" serverless, 32 "Status" status, 33 "StorageSize" storage_size,
    34 "StorageType" storage_type, 35 "Tags" tags, 36 "TenantClusterId" tenant_cluster_id,
    37 "TenantToken" tenant_token, 38 "TenantUserId" tenant_user_id, 39 "VpcId" vpc_id, 40 "VswitchId" vswitch_id,
    41 "ZoneId" zone_id, 42 "connectionString" connection_string
} }

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
    0 "DbClusterId" db_cluster_id, 1 "NodeCount" node_count, 2 "SingleNodeCpuCores" single_node_cpu_cores,
    3 "SingleNodeMemoryInGB" single_node_memory_in_gb, 4 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesMultiZone {
    pub v_switch_ids: Option<Vec<String>>,
    pub zone_id: Option<String>,
}
model! { DescribeDBInstancesMultiZone {
    0 "VSwitchIds" v_switch_ids, 1 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeDBInstancesTags {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElasticRules {
    pub cluster_id: String,
    pub db_instance_id: String,
    pub product: Option<String>,
    pub region_id: String,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeElasticRules(cluster_id: String, db_instance_id: String, region_id: String)
    "DescribeElasticRules" -> DescribeElasticRulesOutput {
    0 "ClusterId" cluster_id, 1 "DbInstanceId" db_instance_id, 2 "Product" product: String, 3 "RegionId" region_id,
    4 "ResourceOwnerId" resource_owner_id: i64
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElasticRulesOutput {
    pub data: Option<DescribeElasticRulesData>,
}
model! { DescribeElasticRulesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElasticRulesData {
    pub cluster_id: Option<String>,
    pub db_instance_id: Option<String>,
    pub rules: Option<Vec<DescribeElasticRulesRules>>,
}
model! { DescribeElasticRulesData {
    0 "ClusterId" cluster_id, 1 "DbInstanceId" db_instance_id, 2 "Rules" rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElasticRulesRules {
    pub cluster_class: Option<String>,
    pub elastic_rule_start_time: Option<String>,
    pub execution_period: Option<String>,
    pub rule_id: Option<i64>,
}
model! { DescribeElasticRulesRules {
    0 "ClusterClass" cluster_class, 1 "ElasticRuleStartTime" elastic_rule_start_time,
    2 "ExecutionPeriod" execution_period, 3 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProfile {
    pub db_instance_id: String,
    pub query_id: Option<String>,
    pub region_id: String,
}
operation! { DescribeProfile(db_instance_id: String, region_id: String) "DescribeProfile" -> DescribeProfileOutput {
    0 "DBInstanceId" db_instance_id, 1 "QueryId" query_id: String, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProfileOutput {
    pub profile: Option<String>,
    pub profile_summary: Option<Value>,
}
model! { DescribeProfileOutput {
    0 "Profile" profile, 1 "ProfileSummary" profile_summary
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQueryExplain {
    pub db_instance_id: String,
    pub mode: Option<String>,
    pub query_id: Option<String>,
    pub region_id: String,
}
operation! { DescribeQueryExplain(db_instance_id: String, region_id: String)
    "DescribeQueryExplain" -> DescribeQueryExplainOutput {
    0 "DBInstanceId" db_instance_id, 1 "Mode" mode: String, 2 "QueryId" query_id: String, 3 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQueryExplainOutput {
    pub explain_result: Option<String>,
    pub sql: Option<String>,
}
model! { DescribeQueryExplainOutput {
    0 "ExplainResult" explain_result, 1 "Sql" sql
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    pub region: Option<String>,
    pub zone_id: Option<String>,
}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {
    0 "Region" region: String, 1 "ZoneId" zone_id: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub region_model_list: Option<Vec<DescribeRegionsRegionModelList>>,
}
model! { DescribeRegionsOutput {
    0 "RegionModelList" region_model_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegionModelList {
    pub region_id: Option<String>,
    pub zones: Option<Vec<DescribeRegionsZones>>,
}
model! { DescribeRegionsRegionModelList {
    0 "RegionId" region_id, 1 "Zones" zones
} }

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
    0 "Description" description, 1 "Disabled" disabled, 2 "Label" label, 3 "Name" name, 4 "RegionId" region_id,
    5 "SubDomain" sub_domain, 6 "VpcEnabled" vpc_enabled, 7 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityIPList {
    pub db_instance_id: String,
    pub region_id: String,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeSecurityIPList(db_instance_id: String, region_id: String)
    "DescribeSecurityIPList" -> DescribeSecurityIPListOutput {
    0 "DBInstanceId" db_instance_id, 1 "RegionId" region_id, 2 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityIPListOutput {
    pub db_instance_name: Option<String>,
    pub group_items: Option<Vec<DescribeSecurityIPListGroupItems>>,
}
model! { DescribeSecurityIPListOutput {
    0 "DBInstanceName" db_instance_name, 1 "GroupItems" group_items
} }

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
    0 "AecurityIPType" aecurity_ip_type, 1 "GroupName" group_name, 2 "GroupTag" group_tag,
    3 "SecurityIPList" security_ip_list, 4 "WhitelistNetType" whitelist_net_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowQueryStats {
    pub db_instance_id: String,
    pub end_time: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowQueryStatsOutput {
    pub by_database: Option<Value>,
    pub by_time_bucket: Option<Value>,
    pub by_user: Option<Value>,
    pub percentiles: Option<BTreeMap<String, Value>>,
    pub summary: Option<BTreeMap<String, Value>>,
    pub top_queries: Option<Value>,
    pub top_sql_digests: Option<Value>,
}
model! { DescribeSlowQueryStatsOutput {
    0 "ByDatabase" by_database, 1 "ByTimeBucket" by_time_bucket, 2 "ByUser" by_user, 3 "Percentiles" percentiles,
    4 "Summary" summary, 5 "TopQueries" top_queries, 6 "TopSqlDigests" top_sql_digests
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableSchema {
    pub db_instance_id: String,
    pub database: String,
    pub region_id: String,
    pub table: String,
}
operation! { DescribeTableSchema(db_instance_id: String, database: String, region_id: String, table: String)
    "DescribeTableSchema" -> DescribeTableSchemaOutput {
    0 "DBInstanceId" db_instance_id, 1 "Database" database, 2 "RegionId" region_id, 3 "Table" table
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableSchemaOutput {
    pub create_statement: Option<String>,
    pub database: Option<String>,
    pub table: Option<String>,
}
model! { DescribeTableSchemaOutput {
    0 "CreateStatement" create_statement, 1 "Database" database, 2 "Table" table
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitches {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub vpc_id: String,
    pub zone_id: String,
}
operation! { DescribeVSwitches(region_id: String, vpc_id: String, zone_id: String)
    "DescribeVSwitches" -> DescribeVSwitchesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id, 5 "VpcId" vpc_id, 6 "ZoneId" zone_id
} }
paged! { DescribeVSwitches: DescribeVSwitchesItems = Token "NextToken", "Items" items, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitchesOutput {
    pub items: Option<Vec<DescribeVSwitchesItems>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub total_record_count: Option<String>,
}
model! { DescribeVSwitchesOutput {
    0 "Items" items, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "PageNumber" page_number,
    4 "PageSize" page_size, 5 "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitchesItems {
    pub v_switch_id: Option<String>,
    pub v_switch_name: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeVSwitchesItems {
    0 "VSwitchId" v_switch_id, 1 "VSwitchName" v_switch_name, 2 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZones {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: String,
}
operation! { DescribeZones(region_id: String) "DescribeZones" -> DescribeZonesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "RegionId" region_id
} }
paged! { DescribeZones: DescribeZonesItems = Token "NextToken", "Items" items, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesOutput {
    pub items: Option<Vec<DescribeZonesItems>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
model! { DescribeZonesOutput {
    0 "Items" items, 1 "MaxResults" max_results, 2 "NextToken" next_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesItems {
    pub region_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeZonesItems {
    0 "RegionId" region_id, 1 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnDisableScalingRules {
    pub cluster_id: String,
    pub db_instance_id: String,
    pub product: Option<String>,
    pub region_id: String,
    pub resource_owner_id: Option<i64>,
    pub scaling_rules_enable: bool,
}
operation! { EnDisableScalingRules(cluster_id: String, db_instance_id: String, region_id: String, scaling_rules_enable: bool)
    "EnDisableScalingRules" -> EnDisableScalingRulesOutput {
    0 "ClusterId" cluster_id, 1 "DbInstanceId" db_instance_id, 2 "Product" product: String, 3 "RegionId" region_id,
    4 "ResourceOwnerId" resource_owner_id: i64, 5 "ScalingRulesEnable" scaling_rules_enable
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnDisableScalingRulesOutput {
    pub data: Option<EnDisableScalingRulesData>,
}
model! { EnDisableScalingRulesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnDisableScalingRulesData {
    pub cluster_id: Option<String>,
    pub db_instance_id: Option<String>,
    pub scaling_rules_enable: Option<bool>,
}
model! { EnDisableScalingRulesData {
    0 "ClusterId" cluster_id, 1 "DbInstanceId" db_instance_id, 2 "ScalingRulesEnable" scaling_rules_enable
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCreateBEClusterInquiry {
    pub cache_size: Option<i64>,
    pub charge_type: String,
    pub commodity_code: Option<String>,
    pub compute_size: Option<i64>,
    pub db_instance_id: String,
    pub pre_cache_size: Option<i64>,
    pub pre_compute_size: Option<i64>,
    pub pricing_cycle: String,
    pub promotion_option_no: Option<String>,
    pub quantity: i64,
    pub region_id: String,
    pub resource_owner_id: Option<i64>,
}

/// What [`GetCreateBEClusterInquiry::new`] takes.
pub struct GetCreateBEClusterInquiryRequired {
    pub charge_type: String,
    pub db_instance_id: String,
    pub pricing_cycle: String,
    pub quantity: i64,
    pub region_id: String,
}
operation! { GetCreateBEClusterInquiry{GetCreateBEClusterInquiryRequired: charge_type, db_instance_id, pricing_cycle, quantity, region_id}
    "GetCreateBEClusterInquiry" -> GetCreateBEClusterInquiryOutput {
    0 "CacheSize" cache_size: i64, 1 "ChargeType" charge_type, 2 "CommodityCode" commodity_code: String,
    3 "ComputeSize" compute_size: i64, 4 "DbInstanceId" db_instance_id, 5 "PreCacheSize" pre_cache_size: i64,
    6 "PreComputeSize" pre_compute_size: i64, 7 "PricingCycle" pricing_cycle,
    8 "PromotionOptionNo" promotion_option_no: String, 9 "Quantity" quantity, 10 "RegionId" region_id,
    11 "ResourceOwnerId" resource_owner_id: i64
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCreateBEClusterInquiryOutput {
    pub data: Option<GetCreateBEClusterInquiryData>,
}
model! { GetCreateBEClusterInquiryOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCreateBEClusterInquiryData {
    pub currency: Option<String>,
    pub optional_promotions: Option<Vec<GetCreateBEClusterInquiryOptionalPromotions>>,
    pub pricing_rules: Option<BTreeMap<String, String>>,
    pub trade_amount: Option<String>,
}
model! { GetCreateBEClusterInquiryData {
    0 "Currency" currency, 1 "OptionalPromotions" optional_promotions, 2 "PricingRules" pricing_rules,
    3 "TradeAmount" trade_amount
} }

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
    0 "CanPromFee" can_prom_fee, 1 "OptionCode" option_code, 2 "PromotionDesc" promotion_desc,
    3 "PromotionName" promotion_name, 4 "PromotionOptionNo" promotion_option_no
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModifyBEClusterInquiry {
    pub cache_size: Option<i64>,
    pub charge_type: String,
    pub cluster_id: Option<String>,
    pub commodity_code: String,
    pub compute_size: Option<i64>,
    pub db_instance_id: String,
    pub modify_cluster_charge_type: Option<bool>,
    pub pre_cache_size: Option<i64>,
    pub pre_compute_size: Option<i64>,
    pub pricing_cycle: String,
    pub promotion_option_no: Option<String>,
    pub quantity: i64,
    pub region_id: String,
    pub resource_owner_id: Option<i64>,
}

/// What [`GetModifyBEClusterInquiry::new`] takes.
pub struct GetModifyBEClusterInquiryRequired {
    pub charge_type: String,
    pub commodity_code: String,
    pub db_instance_id: String,
    pub pricing_cycle: String,
    pub quantity: i64,
    pub region_id: String,
}
operation! { GetModifyBEClusterInquiry{GetModifyBEClusterInquiryRequired: charge_type, commodity_code, db_instance_id, pricing_cycle, quantity, region_id}
    "GetModifyBEClusterInquiry" -> GetModifyBEClusterInquiryOutput {
    0 "CacheSize" cache_size: i64, 1 "ChargeType" charge_type, 2 "ClusterId" cluster_id: String,
    3 "CommodityCode" commodity_code, 4 "ComputeSize" compute_size: i64, 5 "DbInstanceId" db_instance_id,
    6 "ModifyClusterChargeType" modify_cluster_charge_type: bool, 7 "PreCacheSize" pre_cache_size: i64,
    8 "PreComputeSize" pre_compute_size: i64, 9 "PricingCycle" pricing_cycle,
    10 "PromotionOptionNo" promotion_option_no: String, 11 "Quantity" quantity, 12 "RegionId" region_id,
    13 "ResourceOwnerId" resource_owner_id: i64
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModifyBEClusterInquiryOutput {
    pub data: Option<GetModifyBEClusterInquiryData>,
}
model! { GetModifyBEClusterInquiryOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModifyBEClusterInquiryData {
    pub currency: Option<String>,
    pub optional_promotions: Option<Vec<GetModifyBEClusterInquiryOptionalPromotions>>,
    pub pricing_rules: Option<BTreeMap<String, String>>,
    pub refund_amount: Option<String>,
    pub trade_amount: Option<String>,
}
model! { GetModifyBEClusterInquiryData {
    0 "Currency" currency, 1 "OptionalPromotions" optional_promotions, 2 "PricingRules" pricing_rules,
    3 "RefundAmount" refund_amount, 4 "TradeAmount" trade_amount
} }

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
    0 "CanPromFee" can_prom_fee, 1 "OptionCode" option_code, 2 "PromotionDesc" promotion_desc,
    3 "PromotionName" promotion_name, 4 "PromotionOptionNo" promotion_option_no
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBEClusterAttribute {
    pub db_cluster_id: String,
    pub db_instance_id: String,
    pub instance_attribute_type: String,
    pub region_id: String,
    pub resource_owner_id: Option<i64>,
    pub value: String,
}

/// What [`ModifyBEClusterAttribute::new`] takes.
pub struct ModifyBEClusterAttributeRequired {
    pub db_cluster_id: String,
    pub db_instance_id: String,
    pub instance_attribute_type: String,
    pub region_id: String,
    pub value: String,
}
operation! { ModifyBEClusterAttribute{ModifyBEClusterAttributeRequired: db_cluster_id, db_instance_id, instance_attribute_type, region_id, value}
    "ModifyBEClusterAttribute" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "DBInstanceId" db_instance_id, 2 "InstanceAttributeType" instance_attribute_type,
    3 "RegionId" region_id, 4 "ResourceOwnerId" resource_owner_id: i64, 5 "Value" value
} }

pub type ModifyBEClusterAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBCluster {
    pub cache_size: Option<String>,
    /// At least 1.
    pub cluster_node_count: Option<i64>,
    pub cluster_node_type: Option<String>,
    pub db_cluster_class: String,
    pub db_cluster_id: String,
    pub db_instance_id: String,
    pub engine: Option<String>,
    pub region_id: String,
    pub resource_owner_id: Option<i64>,
    pub scale_max: Option<f64>,
    pub scale_min: Option<f64>,
}
operation! { ModifyDBCluster(db_cluster_class: String, db_cluster_id: String, db_instance_id: String, region_id: String)
    "ModifyDBCluster" -> ModifyDBClusterOutput {
    0 "CacheSize" cache_size: String, 1 "ClusterNodeCount" cluster_node_count: i64,
    2 "ClusterNodeType" cluster_node_type: String, 3 "DBClusterClass" db_cluster_class, 4 "DBClusterId" db_cluster_id,
    5 "DBInstanceId" db_instance_id, 6 "Engine" engine: String, 7 "RegionId" region_id,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "ScaleMax" scale_max: f64, 10 "ScaleMin" scale_min: f64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterOutput {
    pub db_instance_id: Option<String>,
    pub data: Option<ModifyDBClusterData>,
}
model! { ModifyDBClusterOutput {
    0 "DBInstanceId" db_instance_id, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterData {
    pub db_cluster_id: Option<String>,
    pub db_instance_id: Option<String>,
    pub order_id: Option<i64>,
}
model! { ModifyDBClusterData {
    0 "DBClusterId" db_cluster_id, 1 "DBInstanceId" db_instance_id, 2 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterConfig {
    pub config_key: String,
    pub db_cluster_id: String,
    pub db_instance_id: String,
    pub parallel_operation: Option<bool>,
    pub parameters: String,
    pub region_id: Option<String>,
    pub switch_time_mode: Option<String>,
}
operation! { ModifyDBClusterConfig(config_key: String, db_cluster_id: String, db_instance_id: String, parameters: String)
    "ModifyDBClusterConfig" -> ModifyDBClusterConfigOutput {
    0 "ConfigKey" config_key, 1 "DBClusterId" db_cluster_id, 2 "DBInstanceId" db_instance_id,
    3 "ParallelOperation" parallel_operation: bool, 4 "Parameters" parameters, 5 "RegionId" region_id: String,
    6 "SwitchTimeMode" switch_time_mode: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterConfigOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<ModifyDBClusterConfigData>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
}
model! { ModifyDBClusterConfigOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data, 2 "DynamicCode" dynamic_code,
    3 "DynamicMessage" dynamic_message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterConfigData {
    pub db_cluster_id: Option<String>,
    pub db_instance_id: Option<String>,
    pub db_instance_name: Option<String>,
    pub task_id: Option<i64>,
}
model! { ModifyDBClusterConfigData {
    0 "DbClusterId" db_cluster_id, 1 "DbInstanceId" db_instance_id, 2 "DbInstanceName" db_instance_name,
    3 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceAttribute {
    pub db_instance_id: String,
    pub instance_attribute_type: String,
    pub region_id: String,
    pub resource_owner_id: Option<i64>,
    pub value: String,
}
operation! { ModifyDBInstanceAttribute(db_instance_id: String, instance_attribute_type: String, region_id: String, value: String)
    "ModifyDBInstanceAttribute" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "InstanceAttributeType" instance_attribute_type, 2 "RegionId" region_id,
    3 "ResourceOwnerId" resource_owner_id: i64, 4 "Value" value
} }

pub type ModifyDBInstanceAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyElasticRule {
    pub cluster_class: Option<String>,
    pub cluster_id: String,
    pub db_instance_id: String,
    pub elastic_rule_start_time: Option<String>,
    pub execution_period: Option<String>,
    pub product: Option<String>,
    pub region_id: String,
    pub resource_owner_id: Option<i64>,
    pub rule_id: i64,
}
operation! { ModifyElasticRule(cluster_id: String, db_instance_id: String, region_id: String, rule_id: i64)
    "ModifyElasticRule" -> ModifyElasticRuleOutput {
    0 "ClusterClass" cluster_class: String, 1 "ClusterId" cluster_id, 2 "DbInstanceId" db_instance_id,
    3 "ElasticRuleStartTime" elastic_rule_start_time: String, 4 "ExecutionPeriod" execution_period: String,
    5 "Product" product: String, 6 "RegionId" region_id, 7 "ResourceOwnerId" resource_owner_id: i64, 8 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyElasticRuleOutput {
    pub data: Option<ModifyElasticRuleData>,
}
model! { ModifyElasticRuleOutput {
    0 "Data" data
} }

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
    0 "ClusterClass" cluster_class, 1 "ClusterId" cluster_id, 2 "DbInstanceId" db_instance_id,
    3 "ElasticRuleStartTime" elastic_rule_start_time, 4 "ExecutionPeriod" execution_period, 5 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityIPList {
    pub db_instance_id: String,
    pub group_name: String,
    pub modify_mode: String,
    pub region_id: String,
    pub resource_owner_id: Option<i64>,
    pub security_ip_list: String,
}

/// What [`ModifySecurityIPList::new`] takes.
pub struct ModifySecurityIPListRequired {
    pub db_instance_id: String,
    pub group_name: String,
    pub modify_mode: String,
    pub region_id: String,
    pub security_ip_list: String,
}
operation! { ModifySecurityIPList{ModifySecurityIPListRequired: db_instance_id, group_name, modify_mode, region_id, security_ip_list}
    "ModifySecurityIPList" -> ModifySecurityIPListOutput {
    0 "DBInstanceId" db_instance_id, 1 "GroupName" group_name, 2 "ModifyMode" modify_mode, 3 "RegionId" region_id,
    4 "ResourceOwnerId" resource_owner_id: i64, 5 "SecurityIPList" security_ip_list
} }

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
    0 "DBInstanceName" db_instance_name, 1 "GroupName" group_name, 2 "GroupTag" group_tag,
    3 "SecurityIPList" security_ip_list, 4 "SecurityIPType" security_ip_type, 5 "TaskId" task_id,
    6 "WhitelistNetType" whitelist_net_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVirtualCluster {
    pub active_cluster_id: Option<String>,
    pub db_cluster_id: String,
    pub db_instance_id: String,
    pub region_id: String,
    pub standby_cluster_id: Option<String>,
}
operation! { ModifyVirtualCluster(db_cluster_id: String, db_instance_id: String, region_id: String)
    "ModifyVirtualCluster" -> ModifyVirtualClusterOutput {
    0 "ActiveClusterId" active_cluster_id: String, 1 "DBClusterId" db_cluster_id, 2 "DBInstanceId" db_instance_id,
    3 "RegionId" region_id, 4 "StandbyClusterId" standby_cluster_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVirtualClusterOutput {
    pub data: Option<ModifyVirtualClusterData>,
}
model! { ModifyVirtualClusterOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVirtualClusterData {
    pub db_cluster_id: Option<String>,
    pub db_instance_id: Option<String>,
}
model! { ModifyVirtualClusterData {
    0 "DbClusterId" db_cluster_id, 1 "DbInstanceId" db_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseInstancePublicConnection {
    pub connection_string: String,
    pub db_instance_id: String,
    pub region_id: String,
    pub resource_owner_id: Option<i64>,
}
operation! { ReleaseInstancePublicConnection(connection_string: String, db_instance_id: String, region_id: String)
    "ReleaseInstancePublicConnection" -> Empty {
    0 "ConnectionString" connection_string, 1 "DBInstanceId" db_instance_id, 2 "RegionId" region_id,
    3 "ResourceOwnerId" resource_owner_id: i64
} }

pub type ReleaseInstancePublicConnectionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAccountPassword {
    pub account_name: String,
    pub account_password: Secret,
    pub db_instance_id: String,
    pub region_id: String,
    pub resource_owner_id: Option<i64>,
}
operation! { ResetAccountPassword(account_name: String, account_password: Secret, db_instance_id: String, region_id: String)
    "ResetAccountPassword" -> Empty {
    0 "AccountName" account_name, 1 "AccountPassword" account_password, 2 "DBInstanceId" db_instance_id,
    3 "RegionId" region_id, 4 "ResourceOwnerId" resource_owner_id: i64
} { method: "GET", } }

pub type ResetAccountPasswordOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartDBCluster {
    pub db_cluster_id: String,
    pub parallel_operation: Option<bool>,
    pub resource_owner_id: Option<i64>,
    pub db_instance_id: String,
    pub region_id: String,
    pub resource_group_id: Option<String>,
}
operation! { RestartDBCluster(db_cluster_id: String, db_instance_id: String, region_id: String)
    "RestartDBCluster" -> RestartDBClusterOutput {
    0 "DBClusterId" db_cluster_id, 1 "ParallelOperation" parallel_operation: bool,
    2 "ResourceOwnerId" resource_owner_id: i64, 3 "DBInstanceId" db_instance_id, 4 "RegionId" region_id,
    5 "ResourceGroupId" resource_group_id: String
} [
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartDBClusterOutput {
    pub data: Option<RestartDBClusterData>,
}
model! { RestartDBClusterOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartDBClusterData {
    pub db_cluster_id: Option<String>,
    pub db_instance_id: Option<String>,
}
model! { RestartDBClusterData {
    0 "DBClusterId" db_cluster_id, 1 "DBInstanceId" db_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartBECluster {
    pub db_cluster_id: String,
    pub db_instance_id: String,
    pub region_id: String,
    pub resource_owner_id: Option<i64>,
}
operation! { StartBECluster(db_cluster_id: String, db_instance_id: String, region_id: String)
    "StartBECluster" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "DBInstanceId" db_instance_id, 2 "RegionId" region_id,
    3 "ResourceOwnerId" resource_owner_id: i64
} }

pub type StartBEClusterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopBECluster {
    pub db_cluster_id: String,
    pub db_instance_id: String,
    pub region_id: String,
    pub resource_owner_id: Option<i64>,
}
operation! { StopBECluster(db_cluster_id: String, db_instance_id: String, region_id: String) "StopBECluster" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "DBInstanceId" db_instance_id, 2 "RegionId" region_id,
    3 "ResourceOwnerId" resource_owner_id: i64
} }

pub type StopBEClusterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    pub region_id: String,
    pub resource_id: Vec<String>,
    pub resource_type: String,
    pub tag: Vec<TagResourcesTag>,
}
operation! { TagResources(region_id: String, resource_id: Vec<String>, resource_type: String, tag: Vec<TagResourcesTag>)
    "TagResources" -> Empty {
    0 "RegionId" region_id, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type, 3 "Tag" tag
} }

pub type TagResourcesOutput = Empty;

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
pub struct UntagResources {
    pub all: Option<bool>,
    pub region_id: String,
    pub resource_id: Option<Vec<String>>,
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources(region_id: String, resource_type: String) "UntagResources" -> Empty {
    0 "All" all: bool, 1 "RegionId" region_id, 2 "ResourceId" resource_id: Vec<String>, 3 "ResourceType" resource_type,
    4 "TagKey" tag_key: Vec<String>
} }

pub type UntagResourcesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDBInstanceDeployScheme {
    pub db_instance_id: String,
    pub multi_zone: Vec<UpgradeDBInstanceDeploySchemeMultiZone>,
    pub region_id: String,
    pub security_token: Option<Secret>,
}
operation! { UpgradeDBInstanceDeployScheme(db_instance_id: String, multi_zone: Vec<UpgradeDBInstanceDeploySchemeMultiZone>, region_id: String)
    "UpgradeDBInstanceDeployScheme" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "MultiZone" multi_zone, 2 "RegionId" region_id,
    3 "SecurityToken" security_token: Secret
} [
    Mark { index: 1, location: Location::Default, style: Style::Json }
] }

pub type UpgradeDBInstanceDeploySchemeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDBInstanceDeploySchemeMultiZone {
    pub v_switch_ids: Option<Vec<String>>,
    pub zone_id: Option<String>,
}
input! { UpgradeDBInstanceDeploySchemeMultiZone(v_switch_ids: Vec<String>, zone_id: String) {
    0 "VSwitchIds" v_switch_ids: Vec<String>, 1 "ZoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDBInstanceEngineVersion {
    pub db_instance_id: String,
    pub engine_version: String,
    pub parallel_operation: Option<bool>,
    pub region_id: String,
    pub resource_owner_id: Option<i64>,
    pub switch_time_mode: Option<String>,
}
operation! { UpgradeDBInstanceEngineVersion(db_instance_id: String, engine_version: String, region_id: String)
    "UpgradeDBInstanceEngineVersion" -> Empty {
    0 "DBInstanceId" db_instance_id, 1 "EngineVersion" engine_version, 2 "ParallelOperation" parallel_operation: bool,
    3 "RegionId" region_id, 4 "ResourceOwnerId" resource_owner_id: i64, 5 "SwitchTimeMode" switch_time_mode: String
} }

pub type UpgradeDBInstanceEngineVersionOutput = Empty;

#[cfg(feature = "reflect")]
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
