//! `hbase` 2019-01-01.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
        ("ap-northeast-2-pop", "hbase.aliyuncs.com"),
        ("ap-south-1", "hbase.aliyuncs.com"),
        ("ap-southeast-2", "hbase.aliyuncs.com"),
        ("cn-beijing-finance-1", "hbase.aliyuncs.com"),
        ("cn-beijing-finance-pop", "hbase.aliyuncs.com"),
        ("cn-beijing-gov-1", "hbase.aliyuncs.com"),
        ("cn-beijing-nu16-b01", "hbase.aliyuncs.com"),
        ("cn-edge-1", "hbase.aliyuncs.com"),
        ("cn-fujian", "hbase.aliyuncs.com"),
        ("cn-haidian-cm12-c01", "hbase.aliyuncs.com"),
        ("cn-hangzhou-bj-b01", "hbase.aliyuncs.com"),
        ("cn-hangzhou-internal-prod-1", "hbase.aliyuncs.com"),
        ("cn-hangzhou-internal-test-1", "hbase.aliyuncs.com"),
        ("cn-hangzhou-internal-test-2", "hbase.aliyuncs.com"),
        ("cn-hangzhou-internal-test-3", "hbase.aliyuncs.com"),
        ("cn-hangzhou-test-306", "hbase.aliyuncs.com"),
        ("cn-hongkong-finance-pop", "hbase.aliyuncs.com"),
        ("cn-qingdao-nebula", "hbase.aliyuncs.com"),
        ("cn-shanghai-et15-b01", "hbase.aliyuncs.com"),
        ("cn-shanghai-et2-b01", "hbase.aliyuncs.com"),
        ("cn-shanghai-inner", "hbase.aliyuncs.com"),
        ("cn-shanghai-internal-test-1", "hbase.aliyuncs.com"),
        ("cn-shenzhen-inner", "hbase.aliyuncs.com"),
        ("cn-shenzhen-st4-d01", "hbase.aliyuncs.com"),
        ("cn-shenzhen-su18-b01", "hbase.aliyuncs.com"),
        ("cn-wuhan", "hbase.aliyuncs.com"),
        ("cn-wulanchabu", "hbase.aliyuncs.com"),
        ("cn-yushanfang", "hbase.aliyuncs.com"),
        ("cn-zhangbei", "hbase.aliyuncs.com"),
        ("cn-zhangbei-na61-b01", "hbase.aliyuncs.com"),
        ("cn-zhangjiakou-na62-a01", "hbase.aliyuncs.com"),
        ("cn-zhengzhou-nebula-1", "hbase.aliyuncs.com"),
        ("eu-west-1-oxs", "hbase.aliyuncs.com"),
        ("rus-west-1-pop", "hbase.aliyuncs.com"),
    ],
    vpc: &[
        ("ap-northeast-1", "hbase-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-south-1", "hbase-vpc.ap-south-1.aliyuncs.com"),
        ("ap-southeast-1", "hbase-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "hbase-vpc.ap-southeast-2.aliyuncs.com"),
        ("ap-southeast-3", "hbase-vpc.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "hbase-vpc.ap-southeast-5.aliyuncs.com"),
        ("cn-beijing", "hbase-vpc.cn-beijing.aliyuncs.com"),
        ("cn-chengdu", "hbase-vpc.cn-chengdu.aliyuncs.com"),
        ("cn-guangzhou", "hbase-vpc.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "hbase-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-finance", "hbase-vpc.cn-hangzhou-finance.aliyuncs.com"),
        ("cn-hongkong", "hbase-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "hbase-vpc.cn-huhehaote.aliyuncs.com"),
        ("cn-qingdao", "hbase-vpc.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "hbase-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "hbase-vpc.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "hbase-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "hbase-vpc.cn-shenzhen-finance-1.aliyuncs.com"),
        ("cn-zhangjiakou", "hbase-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "hbase-vpc.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "hbase-vpc.eu-west-1.aliyuncs.com"),
        ("me-central-1", "hbase-vpc.me-central-1.aliyuncs.com"),
        ("me-east-1", "hbase-vpc.me-east-1.aliyuncs.com"),
        ("us-east-1", "hbase-vpc.us-east-1.aliyuncs.com"),
        ("us-west-1", "hbase-vpc.us-west-1.aliyuncs.com"),
    ],
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service = Service { name: "hbase", version: "2019-01-01", code: "hbase", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUserHdfsInfo {
    pub client_token: Option<String>,
    pub cluster_id: String,
    pub ext_info: String,
}
operation! { AddUserHdfsInfo(cluster_id: String, ext_info: String) "AddUserHdfsInfo" -> Empty {
    0 "ClientToken" client_token: String, 1 "ClusterId" cluster_id, 2 "ExtInfo" ext_info
} }

pub type AddUserHdfsInfoOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocatePublicNetworkAddress {
    pub client_token: Option<String>,
    pub cluster_id: String,
}
operation! { AllocatePublicNetworkAddress(cluster_id: String) "AllocatePublicNetworkAddress" -> Empty {
    0 "ClientToken" client_token: String, 1 "ClusterId" cluster_id
} }

pub type AllocatePublicNetworkAddressOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelActiveOperationTasks {
    pub ids: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { CancelActiveOperationTasks(ids: String) "CancelActiveOperationTasks" -> CancelActiveOperationTasksOutput {
    0 "Ids" ids, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelActiveOperationTasksOutput {
    pub ids: Option<String>,
}
model! { CancelActiveOperationTasksOutput {
    0 "Ids" ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckComponentsVersion {
    pub cluster_id: String,
    pub components: String,
}
operation! { CheckComponentsVersion(cluster_id: String, components: String)
    "CheckComponentsVersion" -> CheckComponentsVersionOutput {
    0 "ClusterId" cluster_id, 1 "Components" components
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckComponentsVersionOutput {
    pub components: Option<CheckComponentsVersionComponents>,
}
model! { CheckComponentsVersionOutput {
    0 "Components" components
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckComponentsVersionComponents {
    pub component: Option<Vec<CheckComponentsVersionComponent>>,
}
model! { CheckComponentsVersionComponents {
    0 "Component" component
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckComponentsVersionComponent {
    pub component: Option<String>,
    pub is_latest_version: Option<String>,
}
model! { CheckComponentsVersionComponent {
    0 "Component" component, 1 "IsLatestVersion" is_latest_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseBackup {
    pub cluster_id: String,
}
operation! { CloseBackup(cluster_id: String) "CloseBackup" -> Empty {
    0 "ClusterId" cluster_id
} }

pub type CloseBackupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertInstance {
    pub cluster_id: String,
    pub duration: Option<i64>,
    pub pay_type: Option<String>,
    pub pricing_cycle: Option<String>,
}
operation! { ConvertInstance(cluster_id: String) "ConvertInstance" -> ConvertInstanceOutput {
    0 "ClusterId" cluster_id, 1 "Duration" duration: i64, 2 "PayType" pay_type: String,
    3 "PricingCycle" pricing_cycle: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertInstanceOutput {
    pub order_id: Option<i64>,
}
model! { ConvertInstanceOutput {
    0 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccount {
    pub account_name: String,
    pub account_password: Secret,
    pub cluster_id: String,
}
operation! { CreateAccount(account_name: String, account_password: Secret, cluster_id: String)
    "CreateAccount" -> Empty {
    0 "AccountName" account_name, 1 "AccountPassword" account_password, 2 "ClusterId" cluster_id
} }

pub type CreateAccountOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackupPlan {
    pub cluster_id: String,
}
operation! { CreateBackupPlan(cluster_id: String) "CreateBackupPlan" -> Empty {
    0 "ClusterId" cluster_id
} }

pub type CreateBackupPlanOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCluster {
    pub auto_renew_period: Option<i64>,
    pub client_token: Option<String>,
    pub cluster_name: Option<String>,
    pub cold_storage_size: Option<i64>,
    pub core_instance_type: String,
    pub disk_size: Option<i64>,
    pub disk_type: Option<String>,
    pub encryption_key: Option<String>,
    pub engine: String,
    pub engine_version: String,
    pub master_instance_type: Option<String>,
    pub node_count: i64,
    pub pay_type: String,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub security_ip_list: Option<String>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: String,
}

/// What [`CreateCluster::new`] takes.
pub struct CreateClusterRequired {
    pub core_instance_type: String,
    pub engine: String,
    pub engine_version: String,
    pub node_count: i64,
    pub pay_type: String,
    pub region_id: String,
    pub zone_id: String,
}
operation! { CreateCluster{CreateClusterRequired: core_instance_type, engine, engine_version, node_count, pay_type, region_id, zone_id}
    "CreateCluster" -> CreateClusterOutput {
    0 "AutoRenewPeriod" auto_renew_period: i64, 1 "ClientToken" client_token: String,
    2 "ClusterName" cluster_name: String, 3 "ColdStorageSize" cold_storage_size: i64,
    4 "CoreInstanceType" core_instance_type, 5 "DiskSize" disk_size: i64, 6 "DiskType" disk_type: String,
    7 "EncryptionKey" encryption_key: String, 8 "Engine" engine, 9 "EngineVersion" engine_version,
    10 "MasterInstanceType" master_instance_type: String, 11 "NodeCount" node_count, 12 "PayType" pay_type,
    13 "Period" period: i64, 14 "PeriodUnit" period_unit: String, 15 "RegionId" region_id,
    16 "ResourceGroupId" resource_group_id: String, 17 "SecurityIPList" security_ip_list: String,
    18 "VSwitchId" v_switch_id: String, 19 "VpcId" vpc_id: String, 20 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterOutput {
    pub cluster_id: Option<String>,
    pub order_id: Option<String>,
}
model! { CreateClusterOutput {
    0 "ClusterId" cluster_id, 1 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGlobalResource {
    pub client_token: Option<String>,
    pub cluster_id: String,
    pub region_id: Option<String>,
    pub resource_name: String,
    pub resource_type: String,
}
operation! { CreateGlobalResource(cluster_id: String, resource_name: String, resource_type: String)
    "CreateGlobalResource" -> Empty {
    0 "ClientToken" client_token: String, 1 "ClusterId" cluster_id, 2 "RegionId" region_id: String,
    3 "ResourceName" resource_name, 4 "ResourceType" resource_type
} }

pub type CreateGlobalResourceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHBaseSlbServer {
    pub client_token: Option<String>,
    pub cluster_id: String,
    pub slb_server: String,
}
operation! { CreateHBaseSlbServer(cluster_id: String, slb_server: String) "CreateHBaseSlbServer" -> Empty {
    0 "ClientToken" client_token: String, 1 "ClusterId" cluster_id, 2 "SlbServer" slb_server
} }

pub type CreateHBaseSlbServerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHbaseHaSlb {
    pub bds_id: String,
    pub client_token: Option<String>,
    pub ha_id: String,
    pub ha_types: String,
    pub hbase_type: String,
}
operation! { CreateHbaseHaSlb(bds_id: String, ha_id: String, ha_types: String, hbase_type: String)
    "CreateHbaseHaSlb" -> Empty {
    0 "BdsId" bds_id, 1 "ClientToken" client_token: String, 2 "HaId" ha_id, 3 "HaTypes" ha_types,
    4 "HbaseType" hbase_type
} }

pub type CreateHbaseHaSlbOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMultiZoneCluster {
    pub arbiter_v_switch_id: String,
    pub arbiter_zone_id: String,
    pub arch_version: String,
    pub auto_renew_period: Option<i64>,
    pub client_token: Option<String>,
    pub cluster_name: Option<String>,
    pub core_disk_size: i64,
    pub core_disk_type: String,
    pub core_instance_type: String,
    pub core_node_count: i64,
    pub engine: String,
    pub engine_version: String,
    pub log_disk_size: i64,
    pub log_disk_type: String,
    pub log_instance_type: String,
    pub log_node_count: i64,
    pub master_instance_type: String,
    pub multi_zone_combination: String,
    pub pay_type: String,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub primary_v_switch_id: String,
    pub primary_zone_id: String,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub security_ip_list: Option<String>,
    pub standby_v_switch_id: String,
    pub standby_zone_id: String,
    pub vpc_id: String,
}

/// What [`CreateMultiZoneCluster::new`] takes.
pub struct CreateMultiZoneClusterRequired {
    pub arbiter_v_switch_id: String,
    pub arbiter_zone_id: String,
    pub arch_version: String,
    pub core_disk_size: i64,
    pub core_disk_type: String,
    pub core_instance_type: String,
    pub core_node_count: i64,
    pub engine: String,
    pub engine_version: String,
    pub log_disk_size: i64,
    pub log_disk_type: String,
    pub log_instance_type: String,
    pub log_node_count: i64,
    pub master_instance_type: String,
    pub multi_zone_combination: String,
    pub pay_type: String,
    pub primary_v_switch_id: String,
    pub primary_zone_id: String,
    pub region_id: String,
    pub standby_v_switch_id: String,
    pub standby_zone_id: String,
    pub vpc_id: String,
}
operation! { CreateMultiZoneCluster{CreateMultiZoneClusterRequired: arbiter_v_switch_id, arbiter_zone_id, arch_version, core_disk_size, core_disk_type, core_instance_type, core_node_count, engine, engine_version, log_disk_size, log_disk_type, log_instance_type, log_node_count, master_instance_type, multi_zone_combination, pay_type, primary_v_switch_id, primary_zone_id, region_id, standby_v_switch_id, standby_zone_id, vpc_id}
    "CreateMultiZoneCluster" -> CreateMultiZoneClusterOutput {
    0 "ArbiterVSwitchId" arbiter_v_switch_id, 1 "ArbiterZoneId" arbiter_zone_id, 2 "ArchVersion" arch_version,
    3 "AutoRenewPeriod" auto_renew_period: i64, 4 "ClientToken" client_token: String,
    5 "ClusterName" cluster_name: String, 6 "CoreDiskSize" core_disk_size, 7 "CoreDiskType" core_disk_type,
    8 "CoreInstanceType" core_instance_type, 9 "CoreNodeCount" core_node_count, 10 "Engine" engine,
    11 "EngineVersion" engine_version, 12 "LogDiskSize" log_disk_size, 13 "LogDiskType" log_disk_type,
    14 "LogInstanceType" log_instance_type, 15 "LogNodeCount" log_node_count,
    16 "MasterInstanceType" master_instance_type, 17 "MultiZoneCombination" multi_zone_combination,
    18 "PayType" pay_type, 19 "Period" period: i64, 20 "PeriodUnit" period_unit: String,
    21 "PrimaryVSwitchId" primary_v_switch_id, 22 "PrimaryZoneId" primary_zone_id, 23 "RegionId" region_id,
    24 "ResourceGroupId" resource_group_id: String, 25 "SecurityIPList" security_ip_list: String,
    26 "StandbyVSwitchId" standby_v_switch_id, 27 "StandbyZoneId" standby_zone_id, 28 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMultiZoneClusterOutput {
    pub cluster_id: Option<String>,
    pub order_id: Option<String>,
}
model! { CreateMultiZoneClusterOutput {
    0 "ClusterId" cluster_id, 1 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRestorePlan {
    pub cluster_id: String,
    pub restore_all_table: bool,
    pub restore_by_copy: bool,
    pub restore_to_date: String,
    pub tables: Option<String>,
    pub target_cluster_id: String,
}

/// What [`CreateRestorePlan::new`] takes.
pub struct CreateRestorePlanRequired {
    pub cluster_id: String,
    pub restore_all_table: bool,
    pub restore_by_copy: bool,
    pub restore_to_date: String,
    pub target_cluster_id: String,
}
operation! { CreateRestorePlan{CreateRestorePlanRequired: cluster_id, restore_all_table, restore_by_copy, restore_to_date, target_cluster_id}
    "CreateRestorePlan" -> Empty {
    0 "ClusterId" cluster_id, 1 "RestoreAllTable" restore_all_table, 2 "RestoreByCopy" restore_by_copy,
    3 "RestoreToDate" restore_to_date, 4 "Tables" tables: String, 5 "TargetClusterId" target_cluster_id
} }

pub type CreateRestorePlanOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServerlessCluster {
    /// 0 to 36.
    pub auto_renew_period: Option<i64>,
    pub client_token: Option<String>,
    pub client_type: Option<String>,
    pub cluster_name: Option<String>,
    pub disk_type: Option<String>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub pay_type: String,
    /// 0 to 60.
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    /// 50 to 20000.
    pub serverless_capability: Option<i64>,
    pub serverless_spec: Option<String>,
    /// 10 to 20000.
    pub serverless_storage: Option<i64>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: String,
}
operation! { CreateServerlessCluster(pay_type: String, region_id: String, zone_id: String)
    "CreateServerlessCluster" -> CreateServerlessClusterOutput {
    0 "AutoRenewPeriod" auto_renew_period: i64, 1 "ClientToken" client_token: String,
    2 "ClientType" client_type: String, 3 "ClusterName" cluster_name: String, 4 "DiskType" disk_type: String,
    5 "Engine" engine: String, 6 "EngineVersion" engine_version: String, 7 "PayType" pay_type, 8 "Period" period: i64,
    9 "PeriodUnit" period_unit: String, 10 "RegionId" region_id, 11 "ResourceGroupId" resource_group_id: String,
    12 "ServerlessCapability" serverless_capability: i64, 13 "ServerlessSpec" serverless_spec: String,
    14 "ServerlessStorage" serverless_storage: i64, 15 "VSwitchId" v_switch_id: String, 16 "VpcId" vpc_id: String,
    17 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServerlessClusterOutput {
    pub cluster_id: Option<String>,
    pub order_id: Option<String>,
    pub pass_word: Option<Secret>,
}
model! { CreateServerlessClusterOutput {
    0 "ClusterId" cluster_id, 1 "OrderId" order_id, 2 "PassWord" pass_word
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccount {
    pub account_name: String,
    pub cluster_id: String,
}
operation! { DeleteAccount(account_name: String, cluster_id: String) "DeleteAccount" -> Empty {
    0 "AccountName" account_name, 1 "ClusterId" cluster_id
} }

pub type DeleteAccountOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGlobalResource {
    pub cluster_id: String,
    pub region_id: Option<String>,
    pub resource_name: String,
    pub resource_type: String,
}
operation! { DeleteGlobalResource(cluster_id: String, resource_name: String, resource_type: String)
    "DeleteGlobalResource" -> Empty {
    0 "ClusterId" cluster_id, 1 "RegionId" region_id: String, 2 "ResourceName" resource_name,
    3 "ResourceType" resource_type
} }

pub type DeleteGlobalResourceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHBaseHaDB {
    pub bds_id: String,
    pub ha_id: String,
}
operation! { DeleteHBaseHaDB(bds_id: String, ha_id: String) "DeleteHBaseHaDB" -> Empty {
    0 "BdsId" bds_id, 1 "HaId" ha_id
} }

pub type DeleteHBaseHaDBOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHBaseSlbServer {
    pub cluster_id: String,
    pub slb_server: String,
}
operation! { DeleteHBaseSlbServer(cluster_id: String, slb_server: String) "DeleteHBaseSlbServer" -> Empty {
    0 "ClusterId" cluster_id, 1 "SlbServer" slb_server
} }

pub type DeleteHBaseSlbServerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHbaseHaSlb {
    pub bds_id: String,
    pub ha_id: String,
    pub ha_types: String,
}
operation! { DeleteHbaseHaSlb(bds_id: String, ha_id: String, ha_types: String) "DeleteHbaseHaSlb" -> Empty {
    0 "BdsId" bds_id, 1 "HaId" ha_id, 2 "HaTypes" ha_types
} }

pub type DeleteHbaseHaSlbOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstance {
    pub cluster_id: String,
    pub immediate_delete_flag: Option<bool>,
}
operation! { DeleteInstance(cluster_id: String) "DeleteInstance" -> Empty {
    0 "ClusterId" cluster_id, 1 "ImmediateDeleteFlag" immediate_delete_flag: bool
} }

pub type DeleteInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMultiZoneCluster {
    pub cluster_id: String,
    pub immediate_delete_flag: Option<bool>,
}
operation! { DeleteMultiZoneCluster(cluster_id: String) "DeleteMultiZoneCluster" -> Empty {
    0 "ClusterId" cluster_id, 1 "ImmediateDeleteFlag" immediate_delete_flag: bool
} }

pub type DeleteMultiZoneClusterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServerlessCluster {
    pub cluster_id: String,
    pub region_id: String,
    pub zone_id: String,
}
operation! { DeleteServerlessCluster(cluster_id: String, region_id: String, zone_id: String)
    "DeleteServerlessCluster" -> Empty {
    0 "ClusterId" cluster_id, 1 "RegionId" region_id, 2 "ZoneId" zone_id
} }

pub type DeleteServerlessClusterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserHdfsInfo {
    pub cluster_id: String,
    pub name_service: String,
}
operation! { DeleteUserHdfsInfo(cluster_id: String, name_service: String) "DeleteUserHdfsInfo" -> Empty {
    0 "ClusterId" cluster_id, 1 "NameService" name_service
} }

pub type DeleteUserHdfsInfoOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccounts {
    pub cluster_id: String,
}
operation! { DescribeAccounts(cluster_id: String) "DescribeAccounts" -> DescribeAccountsOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountsOutput {
    pub accounts: Option<DescribeAccountsAccounts>,
}
model! { DescribeAccountsOutput {
    0 "Accounts" accounts
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountsAccounts {
    pub account: Option<Vec<String>>,
}
model! { DescribeAccountsAccounts {
    0 "account" account
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActiveOperationTaskType {
    pub is_history: Option<i64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeActiveOperationTaskType()
    "DescribeActiveOperationTaskType" -> DescribeActiveOperationTaskTypeOutput {
    0 "IsHistory" is_history: i64, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActiveOperationTaskTypeOutput {
    pub type_list: Option<Vec<DescribeActiveOperationTaskTypeTypeList>>,
}
model! { DescribeActiveOperationTaskTypeOutput {
    0 "TypeList" type_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActiveOperationTaskTypeTypeList {
    pub count: Option<i64>,
    pub task_type: Option<String>,
    pub task_type_info_en: Option<String>,
    pub task_type_info_zh: Option<String>,
}
model! { DescribeActiveOperationTaskTypeTypeList {
    0 "Count" count, 1 "TaskType" task_type, 2 "TaskTypeInfoEn" task_type_info_en, 3 "TaskTypeInfoZh" task_type_info_zh
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActiveOperationTasks {
    pub allow_cancel: Option<i64>,
    pub allow_change: Option<i64>,
    pub change_level: Option<String>,
    pub db_type: Option<String>,
    pub ins_name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 10 to 100.
    pub page_size: Option<i64>,
    pub product_id: Option<String>,
    pub region: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
    pub status: Option<i64>,
    pub task_type: Option<String>,
}
operation! { DescribeActiveOperationTasks() "DescribeActiveOperationTasks" -> DescribeActiveOperationTasksOutput {
    0 "AllowCancel" allow_cancel: i64, 1 "AllowChange" allow_change: i64, 2 "ChangeLevel" change_level: String,
    3 "DbType" db_type: String, 4 "InsName" ins_name: String, 5 "OwnerAccount" owner_account: String,
    6 "OwnerId" owner_id: i64, 7 "PageNumber" page_number: i64, 8 "PageSize" page_size: i64,
    9 "ProductId" product_id: String, 10 "Region" region: String,
    11 "ResourceOwnerAccount" resource_owner_account: String, 12 "ResourceOwnerId" resource_owner_id: i64,
    13 "SecurityToken" security_token: Secret, 14 "Status" status: i64, 15 "TaskType" task_type: String
} }
paged! { DescribeActiveOperationTasks: DescribeActiveOperationTasksItems =
    Number "PageNumber", "Items" items, total "TotalRecordCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActiveOperationTasksOutput {
    pub items: Option<Vec<DescribeActiveOperationTasksItems>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeActiveOperationTasksOutput {
    0 "Items" items, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActiveOperationTasksItems {
    pub allow_cancel: Option<String>,
    pub allow_change: Option<String>,
    pub change_level: Option<String>,
    pub change_level_en: Option<String>,
    pub change_level_zh: Option<String>,
    pub created_time: Option<String>,
    pub current_avz: Option<String>,
    pub db_type: Option<String>,
    pub db_version: Option<String>,
    pub deadline: Option<String>,
    pub id: Option<i64>,
    pub impact_en: Option<String>,
    pub impact_zh: Option<String>,
    pub ins_comment: Option<String>,
    pub ins_name: Option<String>,
    pub modified_time: Option<String>,
    pub prepare_interval: Option<String>,
    pub region: Option<String>,
    pub result_info: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<i64>,
    pub sub_ins_names: Option<Vec<String>>,
    pub switch_time: Option<String>,
    pub task_type: Option<String>,
    pub task_type_en: Option<String>,
    pub task_type_zh: Option<String>,
}
model! { DescribeActiveOperationTasksItems {
    0 "AllowCancel" allow_cancel, 1 "AllowChange" allow_change, 2 "ChangeLevel" change_level,
    3 "ChangeLevelEn" change_level_en, 4 "ChangeLevelZh" change_level_zh, 5 "CreatedTime" created_time,
    6 "CurrentAVZ" current_avz, 7 "DbType" db_type, 8 "DbVersion" db_version, 9 "Deadline" deadline, 10 "Id" id,
    11 "ImpactEn" impact_en, 12 "ImpactZh" impact_zh, 13 "InsComment" ins_comment, 14 "InsName" ins_name,
    15 "ModifiedTime" modified_time, 16 "PrepareInterval" prepare_interval, 17 "Region" region,
    18 "ResultInfo" result_info, 19 "StartTime" start_time, 20 "Status" status, 21 "SubInsNames" sub_ins_names,
    22 "SwitchTime" switch_time, 23 "TaskType" task_type, 24 "TaskTypeEn" task_type_en, 25 "TaskTypeZh" task_type_zh
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResource {
    pub charge_type: String,
    pub core_instance_type: Option<String>,
    pub disk_type: Option<String>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub region_id: String,
    pub zone_id: Option<String>,
}
operation! { DescribeAvailableResource(charge_type: String, region_id: String)
    "DescribeAvailableResource" -> DescribeAvailableResourceOutput {
    0 "ChargeType" charge_type, 1 "CoreInstanceType" core_instance_type: String, 2 "DiskType" disk_type: String,
    3 "Engine" engine: String, 4 "EngineVersion" engine_version: String, 5 "RegionId" region_id,
    6 "ZoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceOutput {
    pub available_zones: Option<DescribeAvailableResourceAvailableZones>,
}
model! { DescribeAvailableResourceOutput {
    0 "AvailableZones" available_zones
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceAvailableZones {
    pub available_zone: Option<Vec<DescribeAvailableResourceAvailableZone>>,
}
model! { DescribeAvailableResourceAvailableZones {
    0 "AvailableZone" available_zone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceAvailableZone {
    pub master_resources: Option<DescribeAvailableResourceMasterResources>,
    pub region_id: Option<String>,
    pub supported_engines: Option<DescribeAvailableResourceSupportedEngines>,
    pub zone_id: Option<String>,
}
model! { DescribeAvailableResourceAvailableZone {
    0 "MasterResources" master_resources, 1 "RegionId" region_id, 2 "SupportedEngines" supported_engines,
    3 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceMasterResources {
    pub master_resource: Option<Vec<DescribeAvailableResourceMasterResource>>,
}
model! { DescribeAvailableResourceMasterResources {
    0 "MasterResource" master_resource
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceMasterResource {
    pub instance_type: Option<String>,
    pub instance_type_detail: Option<DescribeAvailableResourceInstanceTypeDetail>,
}
model! { DescribeAvailableResourceMasterResource {
    0 "InstanceType" instance_type, 1 "InstanceTypeDetail" instance_type_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceInstanceTypeDetail {
    pub cpu: Option<i64>,
    pub mem: Option<i64>,
}
model! { DescribeAvailableResourceInstanceTypeDetail {
    0 "Cpu" cpu, 1 "Mem" mem
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportedEngines {
    pub supported_engine: Option<Vec<DescribeAvailableResourceSupportedEngine>>,
}
model! { DescribeAvailableResourceSupportedEngines {
    0 "SupportedEngine" supported_engine
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportedEngine {
    pub engine: Option<String>,
    pub supported_engine_versions: Option<DescribeAvailableResourceSupportedEngineVersions>,
}
model! { DescribeAvailableResourceSupportedEngine {
    0 "Engine" engine, 1 "SupportedEngineVersions" supported_engine_versions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportedEngineVersions {
    pub supported_engine_version: Option<Vec<DescribeAvailableResourceSupportedEngineVersion>>,
}
model! { DescribeAvailableResourceSupportedEngineVersions {
    0 "SupportedEngineVersion" supported_engine_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportedEngineVersion {
    pub supported_categories: Option<DescribeAvailableResourceSupportedCategories>,
    pub version: Option<String>,
}
model! { DescribeAvailableResourceSupportedEngineVersion {
    0 "SupportedCategories" supported_categories, 1 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportedCategories {
    pub supported_categories: Option<Vec<DescribeAvailableResourceSupportedCategoriesSupportedCategories>>,
}
model! { DescribeAvailableResourceSupportedCategories {
    0 "SupportedCategories" supported_categories
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportedCategoriesSupportedCategories {
    pub category: Option<String>,
    pub supported_storage_types: Option<DescribeAvailableResourceSupportedStorageTypes>,
}
model! { DescribeAvailableResourceSupportedCategoriesSupportedCategories {
    0 "Category" category, 1 "SupportedStorageTypes" supported_storage_types
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportedStorageTypes {
    pub supported_storage_type: Option<Vec<DescribeAvailableResourceSupportedStorageType>>,
}
model! { DescribeAvailableResourceSupportedStorageTypes {
    0 "SupportedStorageType" supported_storage_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportedStorageType {
    pub core_resources: Option<DescribeAvailableResourceCoreResources>,
    pub storage_type: Option<String>,
}
model! { DescribeAvailableResourceSupportedStorageType {
    0 "CoreResources" core_resources, 1 "StorageType" storage_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceCoreResources {
    pub core_resource: Option<Vec<DescribeAvailableResourceCoreResource>>,
}
model! { DescribeAvailableResourceCoreResources {
    0 "CoreResource" core_resource
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceCoreResource {
    pub db_instance_storage_range: Option<DescribeAvailableResourceDBInstanceStorageRange>,
    pub instance_type: Option<String>,
    pub instance_type_detail: Option<DescribeAvailableResourceCoreResourceInstanceTypeDetail>,
    pub max_core_count: Option<i64>,
}
model! { DescribeAvailableResourceCoreResource {
    0 "DBInstanceStorageRange" db_instance_storage_range, 1 "InstanceType" instance_type,
    2 "InstanceTypeDetail" instance_type_detail, 3 "MaxCoreCount" max_core_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceDBInstanceStorageRange {
    pub max_size: Option<i64>,
    pub min_size: Option<i64>,
    pub step_size: Option<i64>,
}
model! { DescribeAvailableResourceDBInstanceStorageRange {
    0 "MaxSize" max_size, 1 "MinSize" min_size, 2 "StepSize" step_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceCoreResourceInstanceTypeDetail {
    pub cpu: Option<i64>,
    pub mem: Option<i64>,
}
model! { DescribeAvailableResourceCoreResourceInstanceTypeDetail {
    0 "Cpu" cpu, 1 "Mem" mem
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPlanConfig {
    pub cluster_id: String,
}
operation! { DescribeBackupPlanConfig(cluster_id: String) "DescribeBackupPlanConfig" -> DescribeBackupPlanConfigOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPlanConfigOutput {
    pub full_backup_cycle: Option<i64>,
    pub min_h_file_backup_count: Option<i64>,
    pub next_full_backup_date: Option<String>,
    pub tables: Option<DescribeBackupPlanConfigTables>,
}
model! { DescribeBackupPlanConfigOutput {
    0 "FullBackupCycle" full_backup_cycle, 1 "MinHFileBackupCount" min_h_file_backup_count,
    2 "NextFullBackupDate" next_full_backup_date, 3 "Tables" tables
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPlanConfigTables {
    pub table: Option<Vec<String>>,
}
model! { DescribeBackupPlanConfigTables {
    0 "Table" table
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPolicy {
    pub cluster_id: String,
}
operation! { DescribeBackupPolicy(cluster_id: String) "DescribeBackupPolicy" -> DescribeBackupPolicyOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPolicyOutput {
    pub backup_retention_period: Option<String>,
    pub preferred_backup_end_time_utc: Option<String>,
    pub preferred_backup_period: Option<String>,
    pub preferred_backup_start_time_utc: Option<String>,
    pub preferred_backup_time: Option<String>,
}
model! { DescribeBackupPolicyOutput {
    0 "BackupRetentionPeriod" backup_retention_period, 1 "PreferredBackupEndTimeUTC" preferred_backup_end_time_utc,
    2 "PreferredBackupPeriod" preferred_backup_period, 3 "PreferredBackupStartTimeUTC" preferred_backup_start_time_utc,
    4 "PreferredBackupTime" preferred_backup_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupStatus {
    pub cluster_id: String,
}
operation! { DescribeBackupStatus(cluster_id: String) "DescribeBackupStatus" -> DescribeBackupStatusOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupStatusOutput {
    pub backup_status: Option<String>,
    pub bds_cluster_id: Option<String>,
    pub cluster_id: Option<String>,
}
model! { DescribeBackupStatusOutput {
    0 "BackupStatus" backup_status, 1 "BdsClusterId" bds_cluster_id, 2 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupSummary {
    pub cluster_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeBackupSummary(cluster_id: String) "DescribeBackupSummary" -> DescribeBackupSummaryOutput {
    0 "ClusterId" cluster_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64
} }
paged! { DescribeBackupSummary: DescribeBackupSummaryRecord =
    Number "PageNumber", "Full.Records.Record" full.records.record, total "Full.Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupSummaryOutput {
    pub full: Option<DescribeBackupSummaryFull>,
    pub incr: Option<DescribeBackupSummaryIncr>,
}
model! { DescribeBackupSummaryOutput {
    0 "Full" full, 1 "Incr" incr
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupSummaryFull {
    pub has_more: Option<String>,
    pub next_full_backup_date: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub records: Option<DescribeBackupSummaryRecords>,
    pub total: Option<i64>,
}
model! { DescribeBackupSummaryFull {
    0 "HasMore" has_more, 1 "NextFullBackupDate" next_full_backup_date, 2 "PageNumber" page_number,
    3 "PageSize" page_size, 4 "Records" records, 5 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupSummaryRecords {
    pub record: Option<Vec<DescribeBackupSummaryRecord>>,
}
model! { DescribeBackupSummaryRecords {
    0 "Record" record
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupSummaryRecord {
    pub create_time: Option<String>,
    pub data_size: Option<String>,
    pub finish_time: Option<String>,
    pub process: Option<String>,
    pub record_id: Option<String>,
    pub speed: Option<String>,
    pub status: Option<String>,
}
model! { DescribeBackupSummaryRecord {
    0 "CreateTime" create_time, 1 "DataSize" data_size, 2 "FinishTime" finish_time, 3 "Process" process,
    4 "RecordId" record_id, 5 "Speed" speed, 6 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupSummaryIncr {
    pub backup_log_size: Option<String>,
    pub pos: Option<String>,
    pub queue_log_num: Option<String>,
    pub running_log_num: Option<String>,
    pub speed: Option<String>,
    pub status: Option<String>,
}
model! { DescribeBackupSummaryIncr {
    0 "BackupLogSize" backup_log_size, 1 "Pos" pos, 2 "QueueLogNum" queue_log_num, 3 "RunningLogNum" running_log_num,
    4 "Speed" speed, 5 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupTables {
    pub backup_record_id: String,
    pub cluster_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeBackupTables(backup_record_id: String, cluster_id: String)
    "DescribeBackupTables" -> DescribeBackupTablesOutput {
    0 "BackupRecordId" backup_record_id, 1 "ClusterId" cluster_id, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64
} }
paged! { DescribeBackupTables: DescribeBackupTablesBackupRecord =
    Number "PageNumber", "BackupRecords.BackupRecord" backup_records.backup_record, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupTablesOutput {
    pub backup_records: Option<DescribeBackupTablesBackupRecords>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub tables: Option<DescribeBackupTablesTables>,
    pub total: Option<i64>,
}
model! { DescribeBackupTablesOutput {
    0 "BackupRecords" backup_records, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "Tables" tables,
    4 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupTablesBackupRecords {
    pub backup_record: Option<Vec<DescribeBackupTablesBackupRecord>>,
}
model! { DescribeBackupTablesBackupRecords {
    0 "BackupRecord" backup_record
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupTablesBackupRecord {
    pub data_size: Option<String>,
    pub end_time: Option<String>,
    pub message: Option<String>,
    pub process: Option<String>,
    pub speed: Option<String>,
    pub start_time: Option<String>,
    pub state: Option<String>,
    pub table: Option<String>,
}
model! { DescribeBackupTablesBackupRecord {
    0 "DataSize" data_size, 1 "EndTime" end_time, 2 "Message" message, 3 "Process" process, 4 "Speed" speed,
    5 "StartTime" start_time, 6 "State" state, 7 "Table" table
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupTablesTables {
    pub table: Option<Vec<String>>,
}
model! { DescribeBackupTablesTables {
    0 "Table" table
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackups {
    pub backup_id: Option<String>,
    pub cluster_id: String,
    pub end_time: Option<String>,
    pub end_time_utc: Option<String>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub start_time: Option<String>,
    pub start_time_utc: Option<String>,
}
operation! { DescribeBackups(cluster_id: String) "DescribeBackups" -> DescribeBackupsOutput {
    0 "BackupId" backup_id: String, 1 "ClusterId" cluster_id, 2 "EndTime" end_time: String,
    3 "EndTimeUTC" end_time_utc: String, 4 "PageNumber" page_number: String, 5 "PageSize" page_size: String,
    6 "StartTime" start_time: String, 7 "StartTimeUTC" start_time_utc: String
} }
paged! { DescribeBackups: DescribeBackupsBackup =
    Number "PageNumber", "Backups.Backup" backups.backup, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupsOutput {
    pub backups: Option<DescribeBackupsBackups>,
    pub enable_status: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeBackupsOutput {
    0 "Backups" backups, 1 "EnableStatus" enable_status, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupsBackups {
    pub backup: Option<Vec<DescribeBackupsBackup>>,
}
model! { DescribeBackupsBackups {
    0 "Backup" backup
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupsBackup {
    pub backup_db_names: Option<String>,
    pub backup_download_url: Option<Secret>,
    pub backup_end_time: Option<String>,
    pub backup_end_time_utc: Option<String>,
    pub backup_id: Option<i64>,
    pub backup_method: Option<String>,
    pub backup_mode: Option<String>,
    pub backup_size: Option<String>,
    pub backup_start_time: Option<String>,
    pub backup_start_time_utc: Option<String>,
    pub backup_status: Option<String>,
    pub backup_type: Option<String>,
}
model! { DescribeBackupsBackup {
    0 "BackupDBNames" backup_db_names, 1 "BackupDownloadURL" backup_download_url, 2 "BackupEndTime" backup_end_time,
    3 "BackupEndTimeUTC" backup_end_time_utc, 4 "BackupId" backup_id, 5 "BackupMethod" backup_method,
    6 "BackupMode" backup_mode, 7 "BackupSize" backup_size, 8 "BackupStartTime" backup_start_time,
    9 "BackupStartTimeUTC" backup_start_time_utc, 10 "BackupStatus" backup_status, 11 "BackupType" backup_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterConnection {
    pub cluster_id: String,
    pub region_id: String,
}
operation! { DescribeClusterConnection(cluster_id: String, region_id: String)
    "DescribeClusterConnection" -> DescribeClusterConnectionOutput {
    0 "ClusterId" cluster_id, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterConnectionOutput {
    pub db_type: Option<String>,
    pub is_multimod: Option<String>,
    pub net_type: Option<String>,
    pub service_conn_addrs: Option<DescribeClusterConnectionServiceConnAddrs>,
    pub slb_conn_addrs: Option<DescribeClusterConnectionSlbConnAddrs>,
    pub thrift_conn: Option<DescribeClusterConnectionThriftConn>,
    pub ui_proxy_conn_addr_info: Option<DescribeClusterConnectionUiProxyConnAddrInfo>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zk_conn_addrs: Option<DescribeClusterConnectionZkConnAddrs>,
}
model! { DescribeClusterConnectionOutput {
    0 "DbType" db_type, 1 "IsMultimod" is_multimod, 2 "NetType" net_type, 3 "ServiceConnAddrs" service_conn_addrs,
    4 "SlbConnAddrs" slb_conn_addrs, 5 "ThriftConn" thrift_conn, 6 "UiProxyConnAddrInfo" ui_proxy_conn_addr_info,
    7 "VSwitchId" v_switch_id, 8 "VpcId" vpc_id, 9 "ZkConnAddrs" zk_conn_addrs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterConnectionServiceConnAddrs {
    pub service_conn_addr: Option<Vec<DescribeClusterConnectionServiceConnAddr>>,
}
model! { DescribeClusterConnectionServiceConnAddrs {
    0 "ServiceConnAddr" service_conn_addr
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterConnectionServiceConnAddr {
    pub conn_addr_info: Option<DescribeClusterConnectionConnAddrInfo>,
    pub conn_type: Option<String>,
}
model! { DescribeClusterConnectionServiceConnAddr {
    0 "ConnAddrInfo" conn_addr_info, 1 "ConnType" conn_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterConnectionConnAddrInfo {
    pub conn_addr: Option<String>,
    pub conn_addr_port: Option<String>,
    pub net_type: Option<String>,
}
model! { DescribeClusterConnectionConnAddrInfo {
    0 "ConnAddr" conn_addr, 1 "ConnAddrPort" conn_addr_port, 2 "NetType" net_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterConnectionSlbConnAddrs {
    pub slb_conn_addr: Option<Vec<DescribeClusterConnectionSlbConnAddr>>,
}
model! { DescribeClusterConnectionSlbConnAddrs {
    0 "SlbConnAddr" slb_conn_addr
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterConnectionSlbConnAddr {
    pub conn_addr_info: Option<DescribeClusterConnectionSlbConnAddrConnAddrInfo>,
    pub slb_type: Option<String>,
}
model! { DescribeClusterConnectionSlbConnAddr {
    0 "ConnAddrInfo" conn_addr_info, 1 "SlbType" slb_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterConnectionSlbConnAddrConnAddrInfo {
    pub conn_addr: Option<String>,
    pub conn_addr_port: Option<String>,
    pub net_type: Option<String>,
}
model! { DescribeClusterConnectionSlbConnAddrConnAddrInfo {
    0 "ConnAddr" conn_addr, 1 "ConnAddrPort" conn_addr_port, 2 "NetType" net_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterConnectionThriftConn {
    pub conn_addr: Option<String>,
    pub conn_addr_port: Option<String>,
    pub net_type: Option<String>,
}
model! { DescribeClusterConnectionThriftConn {
    0 "ConnAddr" conn_addr, 1 "ConnAddrPort" conn_addr_port, 2 "NetType" net_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterConnectionUiProxyConnAddrInfo {
    pub conn_addr: Option<String>,
    pub conn_addr_port: Option<String>,
    pub net_type: Option<String>,
}
model! { DescribeClusterConnectionUiProxyConnAddrInfo {
    0 "ConnAddr" conn_addr, 1 "ConnAddrPort" conn_addr_port, 2 "NetType" net_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterConnectionZkConnAddrs {
    pub zk_conn_addr: Option<Vec<DescribeClusterConnectionZkConnAddr>>,
}
model! { DescribeClusterConnectionZkConnAddrs {
    0 "ZkConnAddr" zk_conn_addr
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterConnectionZkConnAddr {
    pub conn_addr: Option<String>,
    pub conn_addr_port: Option<String>,
    pub net_type: Option<String>,
}
model! { DescribeClusterConnectionZkConnAddr {
    0 "ConnAddr" conn_addr, 1 "ConnAddrPort" conn_addr_port, 2 "NetType" net_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeColdStorage {
    pub cluster_id: String,
}
operation! { DescribeColdStorage(cluster_id: String) "DescribeColdStorage" -> DescribeColdStorageOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeColdStorageOutput {
    pub cluster_id: Option<String>,
    pub cold_storage_size: Option<String>,
    pub cold_storage_type: Option<String>,
    pub cold_storage_use_amount: Option<String>,
    pub cold_storage_use_percent: Option<String>,
    pub open_status: Option<String>,
    pub pay_type: Option<String>,
}
model! { DescribeColdStorageOutput {
    0 "ClusterId" cluster_id, 1 "ColdStorageSize" cold_storage_size, 2 "ColdStorageType" cold_storage_type,
    3 "ColdStorageUseAmount" cold_storage_use_amount, 4 "ColdStorageUsePercent" cold_storage_use_percent,
    5 "OpenStatus" open_status, 6 "PayType" pay_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceUsage {
    pub cluster_id: String,
}
operation! { DescribeDBInstanceUsage(cluster_id: String) "DescribeDBInstanceUsage" -> DescribeDBInstanceUsageOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceUsageOutput {
    pub result: Option<String>,
}
model! { DescribeDBInstanceUsageOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeletedInstances {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DescribeDeletedInstances() "DescribeDeletedInstances" -> DescribeDeletedInstancesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "RegionId" region_id: String
} }
paged! { DescribeDeletedInstances: DescribeDeletedInstancesInstance =
    Number "PageNumber", "Instances.Instance" instances.instance, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeletedInstancesOutput {
    pub instances: Option<DescribeDeletedInstancesInstances>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDeletedInstancesOutput {
    0 "Instances" instances, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeletedInstancesInstances {
    pub instance: Option<Vec<DescribeDeletedInstancesInstance>>,
}
model! { DescribeDeletedInstancesInstances {
    0 "Instance" instance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeletedInstancesInstance {
    pub cluster_type: Option<String>,
    pub created_time: Option<String>,
    pub delete_time: Option<String>,
    pub engine: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub major_version: Option<String>,
    pub module_stack_version: Option<String>,
    pub parent_id: Option<String>,
    pub region_id: Option<String>,
    pub status: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeDeletedInstancesInstance {
    0 "ClusterType" cluster_type, 1 "CreatedTime" created_time, 2 "DeleteTime" delete_time, 3 "Engine" engine,
    4 "InstanceId" instance_id, 5 "InstanceName" instance_name, 6 "MajorVersion" major_version,
    7 "ModuleStackVersion" module_stack_version, 8 "ParentId" parent_id, 9 "RegionId" region_id, 10 "Status" status,
    11 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskWarningLine {
    pub cluster_id: String,
}
operation! { DescribeDiskWarningLine(cluster_id: String) "DescribeDiskWarningLine" -> DescribeDiskWarningLineOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskWarningLineOutput {
    pub warning_line: Option<String>,
}
model! { DescribeDiskWarningLineOutput {
    0 "WarningLine" warning_line
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEndpoints {
    pub cluster_id: String,
}
operation! { DescribeEndpoints(cluster_id: String) "DescribeEndpoints" -> DescribeEndpointsOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEndpointsOutput {
    pub conn_addrs: Option<DescribeEndpointsConnAddrs>,
    pub engine: Option<String>,
    pub net_type: Option<String>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeEndpointsOutput {
    0 "ConnAddrs" conn_addrs, 1 "Engine" engine, 2 "NetType" net_type, 3 "VSwitchId" v_switch_id, 4 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEndpointsConnAddrs {
    pub conn_addr_info: Option<Vec<DescribeEndpointsConnAddrInfo>>,
}
model! { DescribeEndpointsConnAddrs {
    0 "ConnAddrInfo" conn_addr_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEndpointsConnAddrInfo {
    pub conn_addr: Option<String>,
    pub conn_addr_port: Option<String>,
    pub conn_type: Option<String>,
    pub net_type: Option<String>,
}
model! { DescribeEndpointsConnAddrInfo {
    0 "ConnAddr" conn_addr, 1 "ConnAddrPort" conn_addr_port, 2 "ConnType" conn_type, 3 "NetType" net_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstance {
    pub cluster_id: String,
}
operation! { DescribeInstance(cluster_id: String) "DescribeInstance" -> DescribeInstanceOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceOutput {
    pub auto_renewal: Option<bool>,
    pub backup_status: Option<String>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub cluster_type: Option<String>,
    pub cold_storage_size: Option<i64>,
    pub cold_storage_status: Option<String>,
    pub confirm_maintain_time: Option<String>,
    pub core_disk_count: Option<String>,
    pub core_disk_size: Option<i64>,
    pub core_disk_type: Option<String>,
    pub core_instance_type: Option<String>,
    pub core_node_count: Option<i64>,
    pub created_time: Option<String>,
    pub created_time_utc: Option<String>,
    pub duration: Option<i64>,
    pub enable_hbase_proxy: Option<bool>,
    pub encryption_key: Option<String>,
    pub encryption_type: Option<String>,
    pub engine: Option<String>,
    pub expire_time: Option<String>,
    pub expire_time_utc: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub is_deletion_protection: Option<bool>,
    pub is_ha: Option<bool>,
    pub is_latest_version: Option<bool>,
    pub is_multi_model: Option<bool>,
    pub lproxy_minor_version: Option<String>,
    pub maintain_end_time: Option<String>,
    pub maintain_start_time: Option<String>,
    pub major_version: Option<String>,
    pub master_disk_size: Option<i64>,
    pub master_disk_type: Option<String>,
    pub master_instance_type: Option<String>,
    pub master_node_count: Option<i64>,
    pub minor_version: Option<String>,
    pub module_id: Option<i64>,
    pub module_stack_version: Option<String>,
    pub need_upgrade: Option<bool>,
    pub need_upgrade_comps: Option<DescribeInstanceNeedUpgradeComps>,
    pub network_type: Option<String>,
    pub parent_id: Option<String>,
    pub pay_type: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub status: Option<String>,
    pub tags: Option<DescribeInstanceTags>,
    pub task_progress: Option<String>,
    pub task_status: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeInstanceOutput {
    0 "AutoRenewal" auto_renewal, 1 "BackupStatus" backup_status, 2 "ClusterId" cluster_id,
    3 "ClusterName" cluster_name, 4 "ClusterType" cluster_type, 5 "ColdStorageSize" cold_storage_size,
    6 "ColdStorageStatus" cold_storage_status, 7 "ConfirmMaintainTime" confirm_maintain_time,
    8 "CoreDiskCount" core_disk_count, 9 "CoreDiskSize" core_disk_size, 10 "CoreDiskType" core_disk_type,
    11 "CoreInstanceType" core_instance_type, 12 "CoreNodeCount" core_node_count, 13 "CreatedTime" created_time,
    14 "CreatedTimeUTC" created_time_utc, 15 "Duration" duration, 16 "EnableHbaseProxy" enable_hbase_proxy,
    17 "EncryptionKey" encryption_key, 18 "EncryptionType" encryption_type, 19 "Engine" engine,
    20 "ExpireTime" expire_time, 21 "ExpireTimeUTC" expire_time_utc, 22 "InstanceId" instance_id,
    23 "InstanceName" instance_name, 24 "IsDeletionProtection" is_deletion_protection, 25 "IsHa" is_ha,
    26 "IsLatestVersion" is_latest_version, 27 "IsMultiModel" is_multi_model,
    28 "LproxyMinorVersion" lproxy_minor_version, 29 "MaintainEndTime" maintain_end_time,
    30 "MaintainStartTime" maintain_start_time, 31 "MajorVersion" major_version, 32 "MasterDiskSize" master_disk_size,
    33 "MasterDiskType" master_disk_type, 34 "MasterInstanceType" master_instance_type,
    35 "MasterNodeCount" master_node_count, 36 "MinorVersion" minor_version, 37 "ModuleId" module_id,
    38 "ModuleStackVersion" module_stack_version, 39 "NeedUpgrade" need_upgrade,
    40 "NeedUpgradeComps" need_upgrade_comps, 41 "NetworkType" network_type, 42 "ParentId" parent_id,
    43 "PayType" pay_type, 44 "RegionId" region_id, 45 "ResourceGroupId" resource_group_id, 46 "Status" status,
    47 "Tags" tags, 48 "TaskProgress" task_progress, 49 "TaskStatus" task_status, 50 "VpcId" vpc_id,
    51 "VswitchId" vswitch_id, 52 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceNeedUpgradeComps {
    pub comps: Option<Vec<String>>,
}
model! { DescribeInstanceNeedUpgradeComps {
    0 "Comps" comps
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTags {
    pub tag: Option<Vec<DescribeInstanceTag>>,
}
model! { DescribeInstanceTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeInstanceTag {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceType {
    pub instance_type: Option<String>,
}
operation! { DescribeInstanceType() "DescribeInstanceType" -> DescribeInstanceTypeOutput {
    0 "InstanceType" instance_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTypeOutput {
    pub instance_type_spec_list: Option<DescribeInstanceTypeInstanceTypeSpecList>,
}
model! { DescribeInstanceTypeOutput {
    0 "InstanceTypeSpecList" instance_type_spec_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTypeInstanceTypeSpecList {
    pub instance_type_spec: Option<Vec<DescribeInstanceTypeInstanceTypeSpec>>,
}
model! { DescribeInstanceTypeInstanceTypeSpecList {
    0 "InstanceTypeSpec" instance_type_spec
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTypeInstanceTypeSpec {
    pub cpu_size: Option<i64>,
    pub instance_type: Option<String>,
    pub mem_size: Option<i64>,
}
model! { DescribeInstanceTypeInstanceTypeSpec {
    0 "CpuSize" cpu_size, 1 "InstanceType" instance_type, 2 "MemSize" mem_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstances {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub db_type: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub tag: Option<Vec<DescribeInstancesTag>>,
}
operation! { DescribeInstances() "DescribeInstances" -> DescribeInstancesOutput {
    0 "ClusterId" cluster_id: String, 1 "ClusterName" cluster_name: String, 2 "DbType" db_type: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "RegionId" region_id: String,
    6 "ResourceGroupId" resource_group_id: String, 7 "Tag" tag: Vec<DescribeInstancesTag>
} }
paged! { DescribeInstances: DescribeInstancesInstance =
    Number "PageNumber", "Instances.Instance" instances.instance, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeInstancesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesOutput {
    pub instances: Option<DescribeInstancesInstances>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeInstancesOutput {
    0 "Instances" instances, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesInstances {
    pub instance: Option<Vec<DescribeInstancesInstance>>,
}
model! { DescribeInstancesInstances {
    0 "Instance" instance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesInstance {
    pub auto_renewal: Option<bool>,
    pub backup_status: Option<String>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub cluster_type: Option<String>,
    pub cold_storage_status: Option<String>,
    pub core_disk_count: Option<String>,
    pub core_disk_size: Option<i64>,
    pub core_disk_type: Option<String>,
    pub core_instance_type: Option<String>,
    pub core_node_count: Option<i64>,
    pub created_time: Option<String>,
    pub created_time_utc: Option<String>,
    pub duration: Option<i64>,
    pub engine: Option<String>,
    pub expire_time: Option<String>,
    pub expire_time_utc: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub is_deletion_protection: Option<bool>,
    pub is_ha: Option<bool>,
    pub major_version: Option<String>,
    pub master_disk_size: Option<i64>,
    pub master_disk_type: Option<String>,
    pub master_instance_type: Option<String>,
    pub master_node_count: Option<i64>,
    pub module_id: Option<i64>,
    pub module_stack_version: Option<String>,
    pub network_type: Option<String>,
    pub parent_id: Option<String>,
    pub pay_type: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub status: Option<String>,
    pub tags: Option<DescribeInstancesTags>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeInstancesInstance {
    0 "AutoRenewal" auto_renewal, 1 "BackupStatus" backup_status, 2 "ClusterId" cluster_id,
    3 "ClusterName" cluster_name, 4 "ClusterType" cluster_type, 5 "ColdStorageStatus" cold_storage_status,
    6 "CoreDiskCount" core_disk_count, 7 "CoreDiskSize" core_disk_size, 8 "CoreDiskType" core_disk_type,
    9 "CoreInstanceType" core_instance_type, 10 "CoreNodeCount" core_node_count, 11 "CreatedTime" created_time,
    12 "CreatedTimeUTC" created_time_utc, 13 "Duration" duration, 14 "Engine" engine, 15 "ExpireTime" expire_time,
    16 "ExpireTimeUTC" expire_time_utc, 17 "InstanceId" instance_id, 18 "InstanceName" instance_name,
    19 "IsDeletionProtection" is_deletion_protection, 20 "IsHa" is_ha, 21 "MajorVersion" major_version,
    22 "MasterDiskSize" master_disk_size, 23 "MasterDiskType" master_disk_type,
    24 "MasterInstanceType" master_instance_type, 25 "MasterNodeCount" master_node_count, 26 "ModuleId" module_id,
    27 "ModuleStackVersion" module_stack_version, 28 "NetworkType" network_type, 29 "ParentId" parent_id,
    30 "PayType" pay_type, 31 "RegionId" region_id, 32 "ResourceGroupId" resource_group_id, 33 "Status" status,
    34 "Tags" tags, 35 "VpcId" vpc_id, 36 "VswitchId" vswitch_id, 37 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesTags {
    pub tag: Option<Vec<DescribeInstancesTagsTag>>,
}
model! { DescribeInstancesTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesTagsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeInstancesTagsTag {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpWhitelist {
    pub cluster_id: String,
}
operation! { DescribeIpWhitelist(cluster_id: String) "DescribeIpWhitelist" -> DescribeIpWhitelistOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpWhitelistOutput {
    pub groups: Option<DescribeIpWhitelistGroups>,
}
model! { DescribeIpWhitelistOutput {
    0 "Groups" groups
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpWhitelistGroups {
    pub group: Option<Vec<DescribeIpWhitelistGroup>>,
}
model! { DescribeIpWhitelistGroups {
    0 "Group" group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpWhitelistGroup {
    pub group_name: Option<String>,
    pub ip_list: Option<DescribeIpWhitelistIpList>,
    pub ip_version: Option<i64>,
}
model! { DescribeIpWhitelistGroup {
    0 "GroupName" group_name, 1 "IpList" ip_list, 2 "IpVersion" ip_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpWhitelistIpList {
    pub ip: Option<Vec<String>>,
}
model! { DescribeIpWhitelistIpList {
    0 "Ip" ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiZoneAvailableRegions {
    pub accept_language: Option<String>,
}
operation! { DescribeMultiZoneAvailableRegions()
    "DescribeMultiZoneAvailableRegions" -> DescribeMultiZoneAvailableRegionsOutput {
    0 "AcceptLanguage" accept_language: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiZoneAvailableRegionsOutput {
    pub regions: Option<DescribeMultiZoneAvailableRegionsRegions>,
}
model! { DescribeMultiZoneAvailableRegionsOutput {
    0 "Regions" regions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiZoneAvailableRegionsRegions {
    pub region: Option<Vec<DescribeMultiZoneAvailableRegionsRegion>>,
}
model! { DescribeMultiZoneAvailableRegionsRegions {
    0 "Region" region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiZoneAvailableRegionsRegion {
    pub available_combines: Option<DescribeMultiZoneAvailableRegionsAvailableCombines>,
    pub local_name: Option<String>,
    pub region_endpoint: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeMultiZoneAvailableRegionsRegion {
    0 "AvailableCombines" available_combines, 1 "LocalName" local_name, 2 "RegionEndpoint" region_endpoint,
    3 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiZoneAvailableRegionsAvailableCombines {
    pub available_combine: Option<Vec<DescribeMultiZoneAvailableRegionsAvailableCombine>>,
}
model! { DescribeMultiZoneAvailableRegionsAvailableCombines {
    0 "AvailableCombine" available_combine
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiZoneAvailableRegionsAvailableCombine {
    pub id: Option<String>,
    pub zones: Option<DescribeMultiZoneAvailableRegionsZones>,
}
model! { DescribeMultiZoneAvailableRegionsAvailableCombine {
    0 "Id" id, 1 "Zones" zones
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiZoneAvailableRegionsZones {
    pub zone: Option<Vec<String>>,
}
model! { DescribeMultiZoneAvailableRegionsZones {
    0 "Zone" zone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiZoneAvailableResource {
    pub charge_type: String,
    pub region_id: String,
    pub zone_combination: Option<String>,
}
operation! { DescribeMultiZoneAvailableResource(charge_type: String, region_id: String)
    "DescribeMultiZoneAvailableResource" -> DescribeMultiZoneAvailableResourceOutput {
    0 "ChargeType" charge_type, 1 "RegionId" region_id, 2 "ZoneCombination" zone_combination: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiZoneAvailableResourceOutput {
    pub available_zones: Option<DescribeMultiZoneAvailableResourceAvailableZones>,
}
model! { DescribeMultiZoneAvailableResourceOutput {
    0 "AvailableZones" available_zones
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiZoneAvailableResourceAvailableZones {
    pub available_zone: Option<Vec<DescribeMultiZoneAvailableResourceAvailableZone>>,
}
model! { DescribeMultiZoneAvailableResourceAvailableZones {
    0 "AvailableZone" available_zone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiZoneAvailableResourceAvailableZone {
    pub master_resources: Option<DescribeMultiZoneAvailableResourceMasterResources>,
    pub region_id: Option<String>,
    pub supported_engines: Option<DescribeMultiZoneAvailableResourceSupportedEngines>,
    pub zone_combination: Option<String>,
}
model! { DescribeMultiZoneAvailableResourceAvailableZone {
    0 "MasterResources" master_resources, 1 "RegionId" region_id, 2 "SupportedEngines" supported_engines,
    3 "ZoneCombination" zone_combination
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiZoneAvailableResourceMasterResources {
    pub master_resource: Option<Vec<DescribeMultiZoneAvailableResourceMasterResource>>,
}
model! { DescribeMultiZoneAvailableResourceMasterResources {
    0 "MasterResource" master_resource
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiZoneAvailableResourceMasterResource {
    pub instance_type: Option<String>,
    pub instance_type_detail: Option<DescribeMultiZoneAvailableResourceInstanceTypeDetail>,
}
model! { DescribeMultiZoneAvailableResourceMasterResource {
    0 "InstanceType" instance_type, 1 "InstanceTypeDetail" instance_type_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiZoneAvailableResourceInstanceTypeDetail {
    pub cpu: Option<i64>,
    pub mem: Option<i64>,
}
model! { DescribeMultiZoneAvailableResourceInstanceTypeDetail {
    0 "Cpu" cpu, 1 "Mem" mem
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiZoneAvailableResourceSupportedEngines {
    pub supported_engine: Option<Vec<DescribeMultiZoneAvailableResourceSupportedEngine>>,
}
model! { DescribeMultiZoneAvailableResourceSupportedEngines {
    0 "SupportedEngine" supported_engine
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiZoneAvailableResourceSupportedEngine {
    pub engine: Option<String>,
    pub supported_engine_versions: Option<DescribeMultiZoneAvailableResourceSupportedEngineVersions>,
}
model! { DescribeMultiZoneAvailableResourceSupportedEngine {
    0 "Engine" engine, 1 "SupportedEngineVersions" supported_engine_versions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiZoneAvailableResourceSupportedEngineVersions {
    pub supported_engine_version: Option<Vec<DescribeMultiZoneAvailableResourceSupportedEngineVersion>>,
}
model! { DescribeMultiZoneAvailableResourceSupportedEngineVersions {
    0 "SupportedEngineVersion" supported_engine_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiZoneAvailableResourceSupportedEngineVersion {
    pub supported_categories: Option<DescribeMultiZoneAvailableResourceSupportedCategories>,
    pub version: Option<String>,
}
model! { DescribeMultiZoneAvailableResourceSupportedEngineVersion {
    0 "SupportedCategories" supported_categories, 1 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiZoneAvailableResourceSupportedCategories {
    pub supported_categories: Option<Vec<DescribeMultiZoneAvailableResourceSupportedCategoriesSupportedCategories>>,
}
model! { DescribeMultiZoneAvailableResourceSupportedCategories {
    0 "SupportedCategories" supported_categories
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiZoneAvailableResourceSupportedCategoriesSupportedCategories {
    pub category: Option<String>,
    pub supported_storage_types: Option<DescribeMultiZoneAvailableResourceSupportedStorageTypes>,
}
model! { DescribeMultiZoneAvailableResourceSupportedCategoriesSupportedCategories {
    0 "Category" category, 1 "SupportedStorageTypes" supported_storage_types
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiZoneAvailableResourceSupportedStorageTypes {
    pub supported_storage_type: Option<Vec<DescribeMultiZoneAvailableResourceSupportedStorageType>>,
}
model! { DescribeMultiZoneAvailableResourceSupportedStorageTypes {
    0 "SupportedStorageType" supported_storage_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiZoneAvailableResourceSupportedStorageType {
    pub core_resources: Option<DescribeMultiZoneAvailableResourceCoreResources>,
    pub storage_type: Option<String>,
}
model! { DescribeMultiZoneAvailableResourceSupportedStorageType {
    0 "CoreResources" core_resources, 1 "StorageType" storage_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiZoneAvailableResourceCoreResources {
    pub core_resource: Option<Vec<DescribeMultiZoneAvailableResourceCoreResource>>,
}
model! { DescribeMultiZoneAvailableResourceCoreResources {
    0 "CoreResource" core_resource
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiZoneAvailableResourceCoreResource {
    pub db_instance_storage_range: Option<DescribeMultiZoneAvailableResourceDBInstanceStorageRange>,
    pub instance_type: Option<String>,
    pub instance_type_detail: Option<DescribeMultiZoneAvailableResourceCoreResourceInstanceTypeDetail>,
    pub max_core_count: Option<i64>,
}
model! { DescribeMultiZoneAvailableResourceCoreResource {
    0 "DBInstanceStorageRange" db_instance_storage_range, 1 "InstanceType" instance_type,
    2 "InstanceTypeDetail" instance_type_detail, 3 "MaxCoreCount" max_core_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiZoneAvailableResourceDBInstanceStorageRange {
    pub max_size: Option<i64>,
    pub min_size: Option<i64>,
    pub step_size: Option<i64>,
}
model! { DescribeMultiZoneAvailableResourceDBInstanceStorageRange {
    0 "MaxSize" max_size, 1 "MinSize" min_size, 2 "StepSize" step_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiZoneAvailableResourceCoreResourceInstanceTypeDetail {
    pub cpu: Option<i64>,
    pub mem: Option<i64>,
}
model! { DescribeMultiZoneAvailableResourceCoreResourceInstanceTypeDetail {
    0 "Cpu" cpu, 1 "Mem" mem
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiZoneCluster {
    pub cluster_id: String,
}
operation! { DescribeMultiZoneCluster(cluster_id: String) "DescribeMultiZoneCluster" -> DescribeMultiZoneClusterOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiZoneClusterOutput {
    pub arbiter_v_switch_ids: Option<String>,
    pub arbiter_zone_id: Option<String>,
    pub auto_renewal: Option<bool>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub cold_storage_size: Option<i64>,
    pub core_disk_count: Option<String>,
    pub core_disk_size: Option<i64>,
    pub core_disk_type: Option<String>,
    pub core_instance_type: Option<String>,
    pub core_node_count: Option<i64>,
    pub created_time: Option<String>,
    pub created_time_utc: Option<String>,
    pub duration: Option<i64>,
    pub encryption_key: Option<String>,
    pub encryption_type: Option<String>,
    pub engine: Option<String>,
    pub expire_time: Option<String>,
    pub expire_time_utc: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub is_deletion_protection: Option<bool>,
    pub log_disk_count: Option<String>,
    pub log_disk_size: Option<i64>,
    pub log_disk_type: Option<String>,
    pub log_instance_type: Option<String>,
    pub log_node_count: Option<i64>,
    pub maintain_end_time: Option<String>,
    pub maintain_start_time: Option<String>,
    pub major_version: Option<String>,
    pub master_disk_size: Option<i64>,
    pub master_disk_type: Option<String>,
    pub master_instance_type: Option<String>,
    pub master_node_count: Option<i64>,
    pub module_id: Option<i64>,
    pub module_stack_version: Option<String>,
    pub multi_zone_combination: Option<String>,
    pub multi_zone_instance_models: Option<DescribeMultiZoneClusterMultiZoneInstanceModels>,
    pub network_type: Option<String>,
    pub parent_id: Option<String>,
    pub pay_type: Option<String>,
    pub primary_v_switch_ids: Option<String>,
    pub primary_zone_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub standby_v_switch_ids: Option<String>,
    pub standby_zone_id: Option<String>,
    pub status: Option<String>,
    pub tags: Option<DescribeMultiZoneClusterTags>,
    pub task_progress: Option<String>,
    pub task_status: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeMultiZoneClusterOutput {
    0 "ArbiterVSwitchIds" arbiter_v_switch_ids, 1 "ArbiterZoneId" arbiter_zone_id, 2 "AutoRenewal" auto_renewal,
    3 "ClusterId" cluster_id, 4 "ClusterName" cluster_name, 5 "ColdStorageSize" cold_storage_size,
    6 "CoreDiskCount" core_disk_count, 7 "CoreDiskSize" core_disk_size, 8 "CoreDiskType" core_disk_type,
    9 "CoreInstanceType" core_instance_type, 10 "CoreNodeCount" core_node_count, 11 "CreatedTime" created_time,
    12 "CreatedTimeUTC" created_time_utc, 13 "Duration" duration, 14 "EncryptionKey" encryption_key,
    15 "EncryptionType" encryption_type, 16 "Engine" engine, 17 "ExpireTime" expire_time,
    18 "ExpireTimeUTC" expire_time_utc, 19 "InstanceId" instance_id, 20 "InstanceName" instance_name,
    21 "IsDeletionProtection" is_deletion_protection, 22 "LogDiskCount" log_disk_count, 23 "LogDiskSize" log_disk_size,
    24 "LogDiskType" log_disk_type, 25 "LogInstanceType" log_instance_type, 26 "LogNodeCount" log_node_count,
    27 "MaintainEndTime" maintain_end_time, 28 "MaintainStartTime" maintain_start_time, 29 "MajorVersion" major_version,
    30 "MasterDiskSize" master_disk_size, 31 "MasterDiskType" master_disk_type,
    32 "MasterInstanceType" master_instance_type, 33 "MasterNodeCount" master_node_count, 34 "ModuleId" module_id,
    35 "ModuleStackVersion" module_stack_version, 36 "MultiZoneCombination" multi_zone_combination,
    37 "MultiZoneInstanceModels" multi_zone_instance_models, 38 "NetworkType" network_type, 39 "ParentId" parent_id,
    40 "PayType" pay_type, 41 "PrimaryVSwitchIds" primary_v_switch_ids, 42 "PrimaryZoneId" primary_zone_id,
    43 "RegionId" region_id, 44 "ResourceGroupId" resource_group_id, 45 "StandbyVSwitchIds" standby_v_switch_ids,
    46 "StandbyZoneId" standby_zone_id, 47 "Status" status, 48 "Tags" tags, 49 "TaskProgress" task_progress,
    50 "TaskStatus" task_status, 51 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiZoneClusterMultiZoneInstanceModels {
    pub multi_zone_instance_model: Option<Vec<DescribeMultiZoneClusterMultiZoneInstanceModel>>,
}
model! { DescribeMultiZoneClusterMultiZoneInstanceModels {
    0 "MultiZoneInstanceModel" multi_zone_instance_model
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiZoneClusterMultiZoneInstanceModel {
    pub hdfs_minor_version: Option<String>,
    pub ins_name: Option<String>,
    pub is_hdfs_latest_version: Option<String>,
    pub is_latest_version: Option<bool>,
    pub latest_hdfs_minor_version: Option<String>,
    pub latest_minor_version: Option<String>,
    pub minor_version: Option<String>,
    pub role: Option<String>,
    pub status: Option<String>,
}
model! { DescribeMultiZoneClusterMultiZoneInstanceModel {
    0 "HdfsMinorVersion" hdfs_minor_version, 1 "InsName" ins_name, 2 "IsHdfsLatestVersion" is_hdfs_latest_version,
    3 "IsLatestVersion" is_latest_version, 4 "LatestHdfsMinorVersion" latest_hdfs_minor_version,
    5 "LatestMinorVersion" latest_minor_version, 6 "MinorVersion" minor_version, 7 "Role" role, 8 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiZoneClusterTags {
    pub tag: Option<Vec<DescribeMultiZoneClusterTag>>,
}
model! { DescribeMultiZoneClusterTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiZoneClusterTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeMultiZoneClusterTag {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecoverableTimeRange {
    pub cluster_id: String,
}
operation! { DescribeRecoverableTimeRange(cluster_id: String)
    "DescribeRecoverableTimeRange" -> DescribeRecoverableTimeRangeOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecoverableTimeRangeOutput {
    pub time_begin: Option<String>,
    pub time_end: Option<String>,
}
model! { DescribeRecoverableTimeRangeOutput {
    0 "TimeBegin" time_begin, 1 "TimeEnd" time_end
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    pub accept_language: Option<String>,
    pub engine: Option<String>,
}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {
    0 "AcceptLanguage" accept_language: String, 1 "Engine" engine: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub regions: Option<DescribeRegionsRegions>,
}
model! { DescribeRegionsOutput {
    0 "Regions" regions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegions {
    pub region: Option<Vec<DescribeRegionsRegion>>,
}
model! { DescribeRegionsRegions {
    0 "Region" region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegion {
    pub local_name: Option<String>,
    pub region_endpoint: Option<String>,
    pub region_id: Option<String>,
    pub zones: Option<DescribeRegionsZones>,
}
model! { DescribeRegionsRegion {
    0 "LocalName" local_name, 1 "RegionEndpoint" region_endpoint, 2 "RegionId" region_id, 3 "Zones" zones
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsZones {
    pub zone: Option<Vec<DescribeRegionsZone>>,
}
model! { DescribeRegionsZones {
    0 "Zone" zone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsZone {
    pub id: Option<String>,
}
model! { DescribeRegionsZone {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreFullDetails {
    pub cluster_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub restore_record_id: String,
}
operation! { DescribeRestoreFullDetails(cluster_id: String, restore_record_id: String)
    "DescribeRestoreFullDetails" -> DescribeRestoreFullDetailsOutput {
    0 "ClusterId" cluster_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "RestoreRecordId" restore_record_id
} }
paged! { DescribeRestoreFullDetails: DescribeRestoreFullDetailsRestoreFullDetail =
    Number "PageNumber", "RestoreFull.RestoreFullDetails.RestoreFullDetail" restore_full.restore_full_details.restore_full_detail, total "RestoreFull.Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreFullDetailsOutput {
    pub restore_full: Option<DescribeRestoreFullDetailsRestoreFull>,
}
model! { DescribeRestoreFullDetailsOutput {
    0 "RestoreFull" restore_full
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreFullDetailsRestoreFull {
    pub data_size: Option<String>,
    pub fail: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub restore_full_details: Option<DescribeRestoreFullDetailsRestoreFullDetails>,
    pub speed: Option<String>,
    pub succeed: Option<i64>,
    pub total: Option<i64>,
}
model! { DescribeRestoreFullDetailsRestoreFull {
    0 "DataSize" data_size, 1 "Fail" fail, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "RestoreFullDetails" restore_full_details, 5 "Speed" speed, 6 "Succeed" succeed, 7 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreFullDetailsRestoreFullDetails {
    pub restore_full_detail: Option<Vec<DescribeRestoreFullDetailsRestoreFullDetail>>,
}
model! { DescribeRestoreFullDetailsRestoreFullDetails {
    0 "RestoreFullDetail" restore_full_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreFullDetailsRestoreFullDetail {
    pub data_size: Option<String>,
    pub end_time: Option<String>,
    pub message: Option<String>,
    pub process: Option<String>,
    pub speed: Option<String>,
    pub start_time: Option<String>,
    pub state: Option<String>,
    pub table: Option<String>,
}
model! { DescribeRestoreFullDetailsRestoreFullDetail {
    0 "DataSize" data_size, 1 "EndTime" end_time, 2 "Message" message, 3 "Process" process, 4 "Speed" speed,
    5 "StartTime" start_time, 6 "State" state, 7 "Table" table
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreIncrDetail {
    pub cluster_id: String,
    pub restore_record_id: String,
}
operation! { DescribeRestoreIncrDetail(cluster_id: String, restore_record_id: String)
    "DescribeRestoreIncrDetail" -> DescribeRestoreIncrDetailOutput {
    0 "ClusterId" cluster_id, 1 "RestoreRecordId" restore_record_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreIncrDetailOutput {
    pub restore_incr_detail: Option<DescribeRestoreIncrDetailRestoreIncrDetail>,
}
model! { DescribeRestoreIncrDetailOutput {
    0 "RestoreIncrDetail" restore_incr_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreIncrDetailRestoreIncrDetail {
    pub end_time: Option<String>,
    pub process: Option<String>,
    pub restore_delay: Option<String>,
    pub restore_start_ts: Option<String>,
    pub restored_ts: Option<String>,
    pub start_time: Option<String>,
    pub state: Option<String>,
}
model! { DescribeRestoreIncrDetailRestoreIncrDetail {
    0 "EndTime" end_time, 1 "Process" process, 2 "RestoreDelay" restore_delay, 3 "RestoreStartTs" restore_start_ts,
    4 "RestoredTs" restored_ts, 5 "StartTime" start_time, 6 "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreSchemaDetails {
    pub cluster_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub restore_record_id: String,
}
operation! { DescribeRestoreSchemaDetails(cluster_id: String, restore_record_id: String)
    "DescribeRestoreSchemaDetails" -> DescribeRestoreSchemaDetailsOutput {
    0 "ClusterId" cluster_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "RestoreRecordId" restore_record_id
} }
paged! { DescribeRestoreSchemaDetails: DescribeRestoreSchemaDetailsRestoreSchemaDetail =
    Number "PageNumber", "RestoreSchema.RestoreSchemaDetails.RestoreSchemaDetail" restore_schema.restore_schema_details.restore_schema_detail, total "RestoreSchema.Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreSchemaDetailsOutput {
    pub restore_schema: Option<DescribeRestoreSchemaDetailsRestoreSchema>,
}
model! { DescribeRestoreSchemaDetailsOutput {
    0 "RestoreSchema" restore_schema
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreSchemaDetailsRestoreSchema {
    pub fail: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub restore_schema_details: Option<DescribeRestoreSchemaDetailsRestoreSchemaDetails>,
    pub succeed: Option<i64>,
    pub total: Option<i64>,
}
model! { DescribeRestoreSchemaDetailsRestoreSchema {
    0 "Fail" fail, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "RestoreSchemaDetails" restore_schema_details,
    4 "Succeed" succeed, 5 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreSchemaDetailsRestoreSchemaDetails {
    pub restore_schema_detail: Option<Vec<DescribeRestoreSchemaDetailsRestoreSchemaDetail>>,
}
model! { DescribeRestoreSchemaDetailsRestoreSchemaDetails {
    0 "RestoreSchemaDetail" restore_schema_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreSchemaDetailsRestoreSchemaDetail {
    pub end_time: Option<String>,
    pub message: Option<String>,
    pub start_time: Option<String>,
    pub state: Option<String>,
    pub table: Option<String>,
}
model! { DescribeRestoreSchemaDetailsRestoreSchemaDetail {
    0 "EndTime" end_time, 1 "Message" message, 2 "StartTime" start_time, 3 "State" state, 4 "Table" table
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreSummary {
    pub cluster_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeRestoreSummary(cluster_id: String) "DescribeRestoreSummary" -> DescribeRestoreSummaryOutput {
    0 "ClusterId" cluster_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64
} }
paged! { DescribeRestoreSummary: DescribeRestoreSummaryRescord =
    Number "PageNumber", "Rescords.Rescord" rescords.rescord, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreSummaryOutput {
    pub has_more_restore_record: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub rescords: Option<DescribeRestoreSummaryRescords>,
    pub total: Option<i64>,
}
model! { DescribeRestoreSummaryOutput {
    0 "HasMoreRestoreRecord" has_more_restore_record, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "Rescords" rescords, 4 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreSummaryRescords {
    pub rescord: Option<Vec<DescribeRestoreSummaryRescord>>,
}
model! { DescribeRestoreSummaryRescords {
    0 "Rescord" rescord
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreSummaryRescord {
    pub bulk_load_process: Option<String>,
    pub create_time: Option<String>,
    pub finish_time: Option<String>,
    pub hfile_restore_process: Option<String>,
    pub log_process: Option<String>,
    pub record_id: Option<String>,
    pub schema_process: Option<String>,
    pub status: Option<String>,
}
model! { DescribeRestoreSummaryRescord {
    0 "BulkLoadProcess" bulk_load_process, 1 "CreateTime" create_time, 2 "FinishTime" finish_time,
    3 "HfileRestoreProcess" hfile_restore_process, 4 "LogProcess" log_process, 5 "RecordId" record_id,
    6 "SchemaProcess" schema_process, 7 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreTables {
    pub cluster_id: String,
    pub restore_record_id: String,
}
operation! { DescribeRestoreTables(cluster_id: String, restore_record_id: String)
    "DescribeRestoreTables" -> DescribeRestoreTablesOutput {
    0 "ClusterId" cluster_id, 1 "RestoreRecordId" restore_record_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreTablesOutput {
    pub restore_full: Option<DescribeRestoreTablesRestoreFull>,
    pub restore_incr_detail: Option<DescribeRestoreTablesRestoreIncrDetail>,
    pub restore_schema: Option<DescribeRestoreTablesRestoreSchema>,
    pub restore_summary: Option<DescribeRestoreTablesRestoreSummary>,
    pub tables: Option<DescribeRestoreTablesTables>,
}
model! { DescribeRestoreTablesOutput {
    0 "RestoreFull" restore_full, 1 "RestoreIncrDetail" restore_incr_detail, 2 "RestoreSchema" restore_schema,
    3 "RestoreSummary" restore_summary, 4 "Tables" tables
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreTablesRestoreFull {
    pub data_size: Option<String>,
    pub fail: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub restore_full_details: Option<DescribeRestoreTablesRestoreFullDetails>,
    pub speed: Option<String>,
    pub succeed: Option<i64>,
    pub total: Option<i64>,
}
model! { DescribeRestoreTablesRestoreFull {
    0 "DataSize" data_size, 1 "Fail" fail, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "RestoreFullDetails" restore_full_details, 5 "Speed" speed, 6 "Succeed" succeed, 7 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreTablesRestoreFullDetails {
    pub restore_full_detail: Option<Vec<DescribeRestoreTablesRestoreFullDetail>>,
}
model! { DescribeRestoreTablesRestoreFullDetails {
    0 "RestoreFullDetail" restore_full_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreTablesRestoreFullDetail {
    pub data_size: Option<String>,
    pub end_time: Option<String>,
    pub message: Option<String>,
    pub process: Option<String>,
    pub speed: Option<String>,
    pub start_time: Option<String>,
    pub state: Option<String>,
    pub table: Option<String>,
}
model! { DescribeRestoreTablesRestoreFullDetail {
    0 "DataSize" data_size, 1 "EndTime" end_time, 2 "Message" message, 3 "Process" process, 4 "Speed" speed,
    5 "StartTime" start_time, 6 "State" state, 7 "Table" table
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreTablesRestoreIncrDetail {
    pub end_time: Option<String>,
    pub process: Option<String>,
    pub restore_delay: Option<String>,
    pub restore_start_ts: Option<String>,
    pub restored_ts: Option<String>,
    pub start_time: Option<String>,
    pub state: Option<String>,
}
model! { DescribeRestoreTablesRestoreIncrDetail {
    0 "EndTime" end_time, 1 "Process" process, 2 "RestoreDelay" restore_delay, 3 "RestoreStartTs" restore_start_ts,
    4 "RestoredTs" restored_ts, 5 "StartTime" start_time, 6 "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreTablesRestoreSchema {
    pub fail: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub restore_schema_details: Option<DescribeRestoreTablesRestoreSchemaDetails>,
    pub succeed: Option<i64>,
    pub total: Option<i64>,
}
model! { DescribeRestoreTablesRestoreSchema {
    0 "Fail" fail, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "RestoreSchemaDetails" restore_schema_details,
    4 "Succeed" succeed, 5 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreTablesRestoreSchemaDetails {
    pub restore_schema_detail: Option<Vec<DescribeRestoreTablesRestoreSchemaDetail>>,
}
model! { DescribeRestoreTablesRestoreSchemaDetails {
    0 "RestoreSchemaDetail" restore_schema_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreTablesRestoreSchemaDetail {
    pub end_time: Option<String>,
    pub message: Option<String>,
    pub start_time: Option<String>,
    pub state: Option<String>,
    pub table: Option<String>,
}
model! { DescribeRestoreTablesRestoreSchemaDetail {
    0 "EndTime" end_time, 1 "Message" message, 2 "StartTime" start_time, 3 "State" state, 4 "Table" table
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreTablesRestoreSummary {
    pub end_time: Option<String>,
    pub record_id: Option<String>,
    pub restore_to_date: Option<String>,
    pub start_time: Option<String>,
    pub state: Option<String>,
    pub target_cluster: Option<String>,
}
model! { DescribeRestoreTablesRestoreSummary {
    0 "EndTime" end_time, 1 "RecordId" record_id, 2 "RestoreToDate" restore_to_date, 3 "StartTime" start_time,
    4 "State" state, 5 "TargetCluster" target_cluster
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreTablesTables {
    pub table: Option<Vec<String>>,
}
model! { DescribeRestoreTablesTables {
    0 "Table" table
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroups {
    pub cluster_id: String,
}
operation! { DescribeSecurityGroups(cluster_id: String) "DescribeSecurityGroups" -> DescribeSecurityGroupsOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupsOutput {
    pub security_group_ids: Option<DescribeSecurityGroupsSecurityGroupIds>,
}
model! { DescribeSecurityGroupsOutput {
    0 "SecurityGroupIds" security_group_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupsSecurityGroupIds {
    pub security_group_id: Option<Vec<String>>,
}
model! { DescribeSecurityGroupsSecurityGroupIds {
    0 "SecurityGroupId" security_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerlessCluster {
    pub cluster_id: String,
    pub zone_id: String,
}
operation! { DescribeServerlessCluster(cluster_id: String, zone_id: String)
    "DescribeServerlessCluster" -> DescribeServerlessClusterOutput {
    0 "ClusterId" cluster_id, 1 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerlessClusterOutput {
    pub auto_renew: Option<String>,
    pub cluster_type: Option<String>,
    pub create_time: Option<String>,
    pub cu_size: Option<String>,
    pub disk_size: Option<String>,
    pub expire_time: Option<String>,
    pub ha_type: Option<String>,
    pub has_user: Option<String>,
    pub inner_endpoint: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub is_deletion_protection: Option<String>,
    pub lock_mode: Option<String>,
    pub main_version: Option<String>,
    pub outer_endpoint: Option<String>,
    pub pay_type: Option<String>,
    pub region_id: Option<String>,
    pub reserver_max_qps_num: Option<String>,
    pub reserver_min_qps_num: Option<String>,
    pub resource_group_id: Option<String>,
    pub status: Option<String>,
    pub update_status: Option<String>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeServerlessClusterOutput {
    0 "AutoRenew" auto_renew, 1 "ClusterType" cluster_type, 2 "CreateTime" create_time, 3 "CuSize" cu_size,
    4 "DiskSize" disk_size, 5 "ExpireTime" expire_time, 6 "HaType" ha_type, 7 "HasUser" has_user,
    8 "InnerEndpoint" inner_endpoint, 9 "InstanceId" instance_id, 10 "InstanceName" instance_name,
    11 "IsDeletionProtection" is_deletion_protection, 12 "LockMode" lock_mode, 13 "MainVersion" main_version,
    14 "OuterEndpoint" outer_endpoint, 15 "PayType" pay_type, 16 "RegionId" region_id,
    17 "ReserverMaxQpsNum" reserver_max_qps_num, 18 "ReserverMinQpsNum" reserver_min_qps_num,
    19 "ResourceGroupId" resource_group_id, 20 "Status" status, 21 "UpdateStatus" update_status,
    22 "VSwitchId" v_switch_id, 23 "VpcId" vpc_id, 24 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubDomain {
    pub region_id: Option<String>,
    pub zone_id: Option<String>,
}
operation! { DescribeSubDomain() "DescribeSubDomain" -> DescribeSubDomainOutput {
    0 "RegionId" region_id: String, 1 "ZoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubDomainOutput {
    pub sub_domain: Option<String>,
}
model! { DescribeSubDomainOutput {
    0 "SubDomain" sub_domain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableHBaseueBackup {
    pub client_token: Option<String>,
    pub cold_storage_size: Option<i64>,
    pub hbaseue_cluster_id: String,
    pub node_count: i64,
}
operation! { EnableHBaseueBackup(hbaseue_cluster_id: String, node_count: i64)
    "EnableHBaseueBackup" -> EnableHBaseueBackupOutput {
    0 "ClientToken" client_token: String, 1 "ColdStorageSize" cold_storage_size: i64,
    2 "HbaseueClusterId" hbaseue_cluster_id, 3 "NodeCount" node_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableHBaseueBackupOutput {
    pub cluster_id: Option<String>,
    pub order_id: Option<String>,
}
model! { EnableHBaseueBackupOutput {
    0 "ClusterId" cluster_id, 1 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableHBaseueModule {
    pub auto_renew_period: Option<i64>,
    pub bds_id: Option<String>,
    pub client_token: Option<String>,
    pub core_instance_type: String,
    pub disk_size: Option<i64>,
    pub disk_type: Option<String>,
    pub hbaseue_cluster_id: String,
    pub master_instance_type: Option<String>,
    pub module_cluster_name: Option<String>,
    pub module_type_name: String,
    pub node_count: i64,
    pub pay_type: String,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub region_id: String,
    pub vpc_id: String,
    pub vswitch_id: String,
    pub zone_id: String,
}

/// What [`EnableHBaseueModule::new`] takes.
pub struct EnableHBaseueModuleRequired {
    pub core_instance_type: String,
    pub hbaseue_cluster_id: String,
    pub module_type_name: String,
    pub node_count: i64,
    pub pay_type: String,
    pub region_id: String,
    pub vpc_id: String,
    pub vswitch_id: String,
    pub zone_id: String,
}
operation! { EnableHBaseueModule{EnableHBaseueModuleRequired: core_instance_type, hbaseue_cluster_id, module_type_name, node_count, pay_type, region_id, vpc_id, vswitch_id, zone_id}
    "EnableHBaseueModule" -> EnableHBaseueModuleOutput {
    0 "AutoRenewPeriod" auto_renew_period: i64, 1 "BdsId" bds_id: String, 2 "ClientToken" client_token: String,
    3 "CoreInstanceType" core_instance_type, 4 "DiskSize" disk_size: i64, 5 "DiskType" disk_type: String,
    6 "HbaseueClusterId" hbaseue_cluster_id, 7 "MasterInstanceType" master_instance_type: String,
    8 "ModuleClusterName" module_cluster_name: String, 9 "ModuleTypeName" module_type_name, 10 "NodeCount" node_count,
    11 "PayType" pay_type, 12 "Period" period: i64, 13 "PeriodUnit" period_unit: String, 14 "RegionId" region_id,
    15 "VpcId" vpc_id, 16 "VswitchId" vswitch_id, 17 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableHBaseueModuleOutput {
    pub cluster_id: Option<String>,
    pub order_id: Option<String>,
}
model! { EnableHBaseueModuleOutput {
    0 "ClusterId" cluster_id, 1 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EvaluateMultiZoneResource {
    pub arbiter_v_switch_id: String,
    pub arbiter_zone_id: String,
    pub arch_version: String,
    /// 1 to 60.
    pub auto_renew_period: Option<i64>,
    pub client_token: Option<String>,
    pub cluster_name: Option<String>,
    /// 400 to 64000.
    pub core_disk_size: i64,
    pub core_disk_type: String,
    pub core_instance_type: String,
    /// 4 to 2000.
    pub core_node_count: i64,
    pub engine: String,
    pub engine_version: String,
    /// 400 to 64000.
    pub log_disk_size: Option<i64>,
    pub log_disk_type: Option<String>,
    pub log_instance_type: Option<String>,
    /// 4 to 200.
    pub log_node_count: Option<i64>,
    pub master_instance_type: String,
    pub multi_zone_combination: String,
    pub pay_type: String,
    /// 1 to 60.
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub primary_v_switch_id: String,
    pub primary_zone_id: String,
    pub region_id: String,
    pub security_ip_list: Option<String>,
    pub standby_v_switch_id: String,
    pub standby_zone_id: String,
    pub vpc_id: String,
}

/// What [`EvaluateMultiZoneResource::new`] takes.
pub struct EvaluateMultiZoneResourceRequired {
    pub arbiter_v_switch_id: String,
    pub arbiter_zone_id: String,
    pub arch_version: String,
    pub core_disk_size: i64,
    pub core_disk_type: String,
    pub core_instance_type: String,
    pub core_node_count: i64,
    pub engine: String,
    pub engine_version: String,
    pub master_instance_type: String,
    pub multi_zone_combination: String,
    pub pay_type: String,
    pub primary_v_switch_id: String,
    pub primary_zone_id: String,
    pub region_id: String,
    pub standby_v_switch_id: String,
    pub standby_zone_id: String,
    pub vpc_id: String,
}
operation! { EvaluateMultiZoneResource{EvaluateMultiZoneResourceRequired: arbiter_v_switch_id, arbiter_zone_id, arch_version, core_disk_size, core_disk_type, core_instance_type, core_node_count, engine, engine_version, master_instance_type, multi_zone_combination, pay_type, primary_v_switch_id, primary_zone_id, region_id, standby_v_switch_id, standby_zone_id, vpc_id}
    "EvaluateMultiZoneResource" -> EvaluateMultiZoneResourceOutput {
    0 "ArbiterVSwitchId" arbiter_v_switch_id, 1 "ArbiterZoneId" arbiter_zone_id, 2 "ArchVersion" arch_version,
    3 "AutoRenewPeriod" auto_renew_period: i64, 4 "ClientToken" client_token: String,
    5 "ClusterName" cluster_name: String, 6 "CoreDiskSize" core_disk_size, 7 "CoreDiskType" core_disk_type,
    8 "CoreInstanceType" core_instance_type, 9 "CoreNodeCount" core_node_count, 10 "Engine" engine,
    11 "EngineVersion" engine_version, 12 "LogDiskSize" log_disk_size: i64, 13 "LogDiskType" log_disk_type: String,
    14 "LogInstanceType" log_instance_type: String, 15 "LogNodeCount" log_node_count: i64,
    16 "MasterInstanceType" master_instance_type, 17 "MultiZoneCombination" multi_zone_combination,
    18 "PayType" pay_type, 19 "Period" period: i64, 20 "PeriodUnit" period_unit: String,
    21 "PrimaryVSwitchId" primary_v_switch_id, 22 "PrimaryZoneId" primary_zone_id, 23 "RegionId" region_id,
    24 "SecurityIPList" security_ip_list: String, 25 "StandbyVSwitchId" standby_v_switch_id,
    26 "StandbyZoneId" standby_zone_id, 27 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EvaluateMultiZoneResourceOutput {
    pub success: Option<bool>,
}
model! { EvaluateMultiZoneResourceOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMultimodeCmsUrl {
    pub cluster_id: String,
    pub region_id: String,
}
operation! { GetMultimodeCmsUrl(cluster_id: String, region_id: String)
    "GetMultimodeCmsUrl" -> GetMultimodeCmsUrlOutput {
    0 "ClusterId" cluster_id, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMultimodeCmsUrlOutput {
    pub cluster_id: Option<String>,
    pub multimod_cms_url: Option<String>,
}
model! { GetMultimodeCmsUrlOutput {
    0 "ClusterId" cluster_id, 1 "MultimodCmsUrl" multimod_cms_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Grant {
    pub account_name: String,
    pub acl_actions: String,
    pub cluster_id: String,
    pub namespace: String,
    pub table_name: String,
}

/// What [`Grant::new`] takes.
pub struct GrantRequired {
    pub account_name: String,
    pub acl_actions: String,
    pub cluster_id: String,
    pub namespace: String,
    pub table_name: String,
}
operation! { Grant{GrantRequired: account_name, acl_actions, cluster_id, namespace, table_name} "Grant" -> Empty {
    0 "AccountName" account_name, 1 "AclActions" acl_actions, 2 "ClusterId" cluster_id, 3 "Namespace" namespace,
    4 "TableName" table_name
} }

pub type GrantOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHBaseInstances {
    pub vpc_id: String,
}
operation! { ListHBaseInstances(vpc_id: String) "ListHBaseInstances" -> ListHBaseInstancesOutput {
    0 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHBaseInstancesOutput {
    pub instances: Option<ListHBaseInstancesInstances>,
}
model! { ListHBaseInstancesOutput {
    0 "Instances" instances
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHBaseInstancesInstances {
    pub instance: Option<Vec<ListHBaseInstancesInstance>>,
}
model! { ListHBaseInstancesInstances {
    0 "Instance" instance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHBaseInstancesInstance {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub is_default: Option<bool>,
}
model! { ListHBaseInstancesInstance {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name, 2 "IsDefault" is_default
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceServiceConfigHistories {
    pub cluster_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListInstanceServiceConfigHistories(cluster_id: String)
    "ListInstanceServiceConfigHistories" -> ListInstanceServiceConfigHistoriesOutput {
    0 "ClusterId" cluster_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64
} }
paged! { ListInstanceServiceConfigHistories: ListInstanceServiceConfigHistoriesConfig =
    Number "PageNumber", "ConfigureHistoryList.Config" configure_history_list.config, total "TotalRecordCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceServiceConfigHistoriesOutput {
    pub configure_history_list: Option<ListInstanceServiceConfigHistoriesConfigureHistoryList>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { ListInstanceServiceConfigHistoriesOutput {
    0 "ConfigureHistoryList" configure_history_list, 1 "PageNumber" page_number, 2 "PageRecordCount" page_record_count,
    3 "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceServiceConfigHistoriesConfigureHistoryList {
    pub config: Option<Vec<ListInstanceServiceConfigHistoriesConfig>>,
}
model! { ListInstanceServiceConfigHistoriesConfigureHistoryList {
    0 "Config" config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceServiceConfigHistoriesConfig {
    pub configure_name: Option<String>,
    pub create_time: Option<String>,
    pub effective: Option<String>,
    pub new_value: Option<String>,
    pub old_value: Option<String>,
}
model! { ListInstanceServiceConfigHistoriesConfig {
    0 "ConfigureName" configure_name, 1 "CreateTime" create_time, 2 "Effective" effective, 3 "NewValue" new_value,
    4 "OldValue" old_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceServiceConfigurations {
    pub cluster_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListInstanceServiceConfigurations(cluster_id: String)
    "ListInstanceServiceConfigurations" -> ListInstanceServiceConfigurationsOutput {
    0 "ClusterId" cluster_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64
} }
paged! { ListInstanceServiceConfigurations: ListInstanceServiceConfigurationsConfig =
    Number "PageNumber", "ConfigureList.Config" configure_list.config, total "TotalRecordCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceServiceConfigurationsOutput {
    pub configure_list: Option<ListInstanceServiceConfigurationsConfigureList>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { ListInstanceServiceConfigurationsOutput {
    0 "ConfigureList" configure_list, 1 "PageNumber" page_number, 2 "PageRecordCount" page_record_count,
    3 "TotalRecordCount" total_record_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceServiceConfigurationsConfigureList {
    pub config: Option<Vec<ListInstanceServiceConfigurationsConfig>>,
}
model! { ListInstanceServiceConfigurationsConfigureList {
    0 "Config" config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceServiceConfigurationsConfig {
    pub configure_name: Option<String>,
    pub configure_unit: Option<String>,
    pub default_value: Option<String>,
    pub description: Option<String>,
    pub need_restart: Option<String>,
    pub running_value: Option<String>,
    pub value_range: Option<String>,
}
model! { ListInstanceServiceConfigurationsConfig {
    0 "ConfigureName" configure_name, 1 "ConfigureUnit" configure_unit, 2 "DefaultValue" default_value,
    3 "Description" description, 4 "NeedRestart" need_restart, 5 "RunningValue" running_value,
    6 "ValueRange" value_range
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub next_token: Option<String>,
    pub region_id: String,
    pub resource_id: Option<Vec<String>>,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(region_id: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "RegionId" region_id, 2 "ResourceId" resource_id: Vec<String>,
    3 "Tag" tag: Vec<ListTagResourcesTag>
} }
paged! { ListTagResources: ListTagResourcesTagResource =
    Token "NextToken", "TagResources.TagResource" tag_resources.tag_resource, next "NextToken"
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
    pub tag_resources: Option<ListTagResourcesTagResources>,
}
model! { ListTagResourcesOutput {
    0 "NextToken" next_token, 1 "TagResources" tag_resources
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
    pub region_id: String,
}
operation! { ListTags(region_id: String) "ListTags" -> ListTagsOutput {
    0 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagsOutput {
    pub tags: Option<ListTagsTags>,
}
model! { ListTagsOutput {
    0 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagsTags {
    pub tag: Option<Vec<ListTagsTag>>,
}
model! { ListTagsTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagsTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagsTag {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountPassword {
    pub account_name: String,
    pub cluster_id: String,
    pub new_account_password: Secret,
}
operation! { ModifyAccountPassword(account_name: String, cluster_id: String, new_account_password: Secret)
    "ModifyAccountPassword" -> Empty {
    0 "AccountName" account_name, 1 "ClusterId" cluster_id, 2 "NewAccountPassword" new_account_password
} }

pub type ModifyAccountPasswordOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyActiveOperationTasks {
    pub ids: String,
    pub immediate_start: Option<i64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_token: Option<Secret>,
    pub switch_time: String,
}
operation! { ModifyActiveOperationTasks(ids: String, switch_time: String)
    "ModifyActiveOperationTasks" -> ModifyActiveOperationTasksOutput {
    0 "Ids" ids, 1 "ImmediateStart" immediate_start: i64, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityToken" security_token: Secret, 7 "SwitchTime" switch_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyActiveOperationTasksOutput {
    pub ids: Option<String>,
}
model! { ModifyActiveOperationTasksOutput {
    0 "Ids" ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupPlanConfig {
    pub cluster_id: String,
    pub full_backup_cycle: String,
    pub min_h_file_backup_count: String,
    pub next_full_backup_date: String,
    pub tables: String,
}

/// What [`ModifyBackupPlanConfig::new`] takes.
pub struct ModifyBackupPlanConfigRequired {
    pub cluster_id: String,
    pub full_backup_cycle: String,
    pub min_h_file_backup_count: String,
    pub next_full_backup_date: String,
    pub tables: String,
}
operation! { ModifyBackupPlanConfig{ModifyBackupPlanConfigRequired: cluster_id, full_backup_cycle, min_h_file_backup_count, next_full_backup_date, tables}
    "ModifyBackupPlanConfig" -> Empty {
    0 "ClusterId" cluster_id, 1 "FullBackupCycle" full_backup_cycle, 2 "MinHFileBackupCount" min_h_file_backup_count,
    3 "NextFullBackupDate" next_full_backup_date, 4 "Tables" tables
} }

pub type ModifyBackupPlanConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupPolicy {
    pub cluster_id: String,
    pub preferred_backup_end_time_utc: Option<String>,
    pub preferred_backup_period: String,
    pub preferred_backup_start_time_utc: Option<String>,
    pub preferred_backup_time: String,
}
operation! { ModifyBackupPolicy(cluster_id: String, preferred_backup_period: String, preferred_backup_time: String)
    "ModifyBackupPolicy" -> Empty {
    0 "ClusterId" cluster_id, 1 "PreferredBackupEndTimeUTC" preferred_backup_end_time_utc: String,
    2 "PreferredBackupPeriod" preferred_backup_period,
    3 "PreferredBackupStartTimeUTC" preferred_backup_start_time_utc: String,
    4 "PreferredBackupTime" preferred_backup_time
} }

pub type ModifyBackupPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterDeletionProtection {
    pub cluster_id: String,
    pub protection: bool,
}
operation! { ModifyClusterDeletionProtection(cluster_id: String, protection: bool)
    "ModifyClusterDeletionProtection" -> Empty {
    0 "ClusterId" cluster_id, 1 "Protection" protection
} }

pub type ModifyClusterDeletionProtectionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDiskWarningLine {
    pub cluster_id: String,
    /// 0 to 100.
    pub warning_line: i64,
}
operation! { ModifyDiskWarningLine(cluster_id: String, warning_line: i64) "ModifyDiskWarningLine" -> Empty {
    0 "ClusterId" cluster_id, 1 "WarningLine" warning_line
} }

pub type ModifyDiskWarningLineOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceMaintainTime {
    pub cluster_id: String,
    pub maintain_end_time: String,
    pub maintain_start_time: String,
}
operation! { ModifyInstanceMaintainTime(cluster_id: String, maintain_end_time: String, maintain_start_time: String)
    "ModifyInstanceMaintainTime" -> Empty {
    0 "ClusterId" cluster_id, 1 "MaintainEndTime" maintain_end_time, 2 "MaintainStartTime" maintain_start_time
} }

pub type ModifyInstanceMaintainTimeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceName {
    pub client_token: Option<String>,
    pub cluster_id: String,
    pub cluster_name: String,
    pub region_id: String,
    pub zone_id: Option<String>,
}
operation! { ModifyInstanceName(cluster_id: String, cluster_name: String, region_id: String)
    "ModifyInstanceName" -> Empty {
    0 "ClientToken" client_token: String, 1 "ClusterId" cluster_id, 2 "ClusterName" cluster_name,
    3 "RegionId" region_id, 4 "ZoneId" zone_id: String
} }

pub type ModifyInstanceNameOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceServiceConfig {
    pub cluster_id: String,
    pub configure_name: String,
    pub configure_value: String,
    pub parameters: Option<String>,
    pub restart: Option<bool>,
}
operation! { ModifyInstanceServiceConfig(cluster_id: String, configure_name: String, configure_value: String)
    "ModifyInstanceServiceConfig" -> Empty {
    0 "ClusterId" cluster_id, 1 "ConfigureName" configure_name, 2 "ConfigureValue" configure_value,
    3 "Parameters" parameters: String, 4 "Restart" restart: bool
} }

pub type ModifyInstanceServiceConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceType {
    pub cluster_id: String,
    pub core_instance_type: Option<String>,
    pub master_instance_type: Option<String>,
}
operation! { ModifyInstanceType(cluster_id: String) "ModifyInstanceType" -> ModifyInstanceTypeOutput {
    0 "ClusterId" cluster_id, 1 "CoreInstanceType" core_instance_type: String,
    2 "MasterInstanceType" master_instance_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceTypeOutput {
    pub order_id: Option<String>,
}
model! { ModifyInstanceTypeOutput {
    0 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIpWhitelist {
    pub cluster_id: String,
    pub group_name: String,
    pub ip_list: Option<String>,
    pub ip_version: String,
}
operation! { ModifyIpWhitelist(cluster_id: String, group_name: String, ip_version: String)
    "ModifyIpWhitelist" -> Empty {
    0 "ClusterId" cluster_id, 1 "GroupName" group_name, 2 "IpList" ip_list: String, 3 "IpVersion" ip_version
} }

pub type ModifyIpWhitelistOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMultiZoneClusterNodeType {
    pub cluster_id: String,
    pub core_instance_type: Option<String>,
    pub log_instance_type: Option<String>,
    pub master_instance_type: Option<String>,
}
operation! { ModifyMultiZoneClusterNodeType(cluster_id: String)
    "ModifyMultiZoneClusterNodeType" -> ModifyMultiZoneClusterNodeTypeOutput {
    0 "ClusterId" cluster_id, 1 "CoreInstanceType" core_instance_type: String,
    2 "LogInstanceType" log_instance_type: String, 3 "MasterInstanceType" master_instance_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMultiZoneClusterNodeTypeOutput {
    pub order_id: Option<String>,
}
model! { ModifyMultiZoneClusterNodeTypeOutput {
    0 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityGroups {
    pub cluster_id: String,
    pub security_group_ids: String,
}
operation! { ModifySecurityGroups(cluster_id: String, security_group_ids: String) "ModifySecurityGroups" -> Empty {
    0 "ClusterId" cluster_id, 1 "SecurityGroupIds" security_group_ids
} }

pub type ModifySecurityGroupsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUIAccountPassword {
    pub account_name: String,
    pub account_password: Secret,
    pub cluster_id: String,
}
operation! { ModifyUIAccountPassword(account_name: String, account_password: Secret, cluster_id: String)
    "ModifyUIAccountPassword" -> Empty {
    0 "AccountName" account_name, 1 "AccountPassword" account_password, 2 "ClusterId" cluster_id
} }

pub type ModifyUIAccountPasswordOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveResourceGroup {
    pub cluster_id: String,
    pub new_resource_group_id: String,
}
operation! { MoveResourceGroup(cluster_id: String, new_resource_group_id: String) "MoveResourceGroup" -> Empty {
    0 "ClusterId" cluster_id, 1 "NewResourceGroupId" new_resource_group_id
} }

pub type MoveResourceGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenBackup {
    pub cluster_id: String,
}
operation! { OpenBackup(cluster_id: String) "OpenBackup" -> Empty {
    0 "ClusterId" cluster_id
} }

pub type OpenBackupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PurgeInstance {
    pub cluster_id: String,
}
operation! { PurgeInstance(cluster_id: String) "PurgeInstance" -> Empty {
    0 "ClusterId" cluster_id
} }

pub type PurgeInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryHBaseHaDB {
    pub bds_id: String,
}
operation! { QueryHBaseHaDB(bds_id: String) "QueryHBaseHaDB" -> QueryHBaseHaDBOutput {
    0 "BdsId" bds_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryHBaseHaDBOutput {
    pub cluster_list: Option<QueryHBaseHaDBClusterList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { QueryHBaseHaDBOutput {
    0 "ClusterList" cluster_list, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryHBaseHaDBClusterList {
    pub cluster: Option<Vec<QueryHBaseHaDBCluster>>,
}
model! { QueryHBaseHaDBClusterList {
    0 "Cluster" cluster
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryHBaseHaDBCluster {
    pub active_name: Option<String>,
    pub bds_name: Option<String>,
    pub ha_name: Option<String>,
    pub ha_slb_conn_list: Option<QueryHBaseHaDBHaSlbConnList>,
    pub standby_name: Option<String>,
}
model! { QueryHBaseHaDBCluster {
    0 "ActiveName" active_name, 1 "BdsName" bds_name, 2 "HaName" ha_name, 3 "HaSlbConnList" ha_slb_conn_list,
    4 "StandbyName" standby_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryHBaseHaDBHaSlbConnList {
    pub ha_slb_conn: Option<Vec<QueryHBaseHaDBHaSlbConn>>,
}
model! { QueryHBaseHaDBHaSlbConnList {
    0 "HaSlbConn" ha_slb_conn
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryHBaseHaDBHaSlbConn {
    pub hbase_type: Option<String>,
    pub slb_conn_addr: Option<String>,
    pub slb_type: Option<String>,
}
model! { QueryHBaseHaDBHaSlbConn {
    0 "HbaseType" hbase_type, 1 "SlbConnAddr" slb_conn_addr, 2 "SlbType" slb_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryXpackRelateDB {
    pub cluster_id: String,
    pub has_single_node: Option<bool>,
    pub relate_db_type: String,
}
operation! { QueryXpackRelateDB(cluster_id: String, relate_db_type: String)
    "QueryXpackRelateDB" -> QueryXpackRelateDBOutput {
    0 "ClusterId" cluster_id, 1 "HasSingleNode" has_single_node: bool, 2 "RelateDbType" relate_db_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryXpackRelateDBOutput {
    pub cluster_list: Option<QueryXpackRelateDBClusterList>,
}
model! { QueryXpackRelateDBOutput {
    0 "ClusterList" cluster_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryXpackRelateDBClusterList {
    pub cluster: Option<Vec<QueryXpackRelateDBCluster>>,
}
model! { QueryXpackRelateDBClusterList {
    0 "Cluster" cluster
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryXpackRelateDBCluster {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub db_type: Option<String>,
    pub db_version: Option<String>,
    pub is_related: Option<bool>,
    pub lock_mode: Option<String>,
    pub status: Option<String>,
}
model! { QueryXpackRelateDBCluster {
    0 "ClusterId" cluster_id, 1 "ClusterName" cluster_name, 2 "DBType" db_type, 3 "DBVersion" db_version,
    4 "IsRelated" is_related, 5 "LockMode" lock_mode, 6 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RelateDbForHBaseHa {
    pub cluster_id: String,
    pub ha_active: String,
    pub ha_active_cluster_key: Option<String>,
    pub ha_active_db_type: String,
    pub ha_active_hbase_fs_dir: Option<String>,
    pub ha_active_hdfs_uri: Option<String>,
    pub ha_active_password: Option<Secret>,
    pub ha_active_user: Option<String>,
    pub ha_active_version: Option<String>,
    pub ha_migrate_type: String,
    pub ha_standby: String,
    pub ha_standby_cluster_key: Option<String>,
    pub ha_standby_db_type: String,
    pub ha_standby_hbase_fs_dir: Option<String>,
    pub ha_standby_hdfs_uri: Option<String>,
    pub ha_standby_password: Option<Secret>,
    pub ha_standby_user: Option<String>,
    pub ha_standby_version: Option<String>,
    pub ha_tables: Option<String>,
    pub is_active_standard: bool,
    pub is_standby_standard: bool,
}

/// What [`RelateDbForHBaseHa::new`] takes.
pub struct RelateDbForHBaseHaRequired {
    pub cluster_id: String,
    pub ha_active: String,
    pub ha_active_db_type: String,
    pub ha_migrate_type: String,
    pub ha_standby: String,
    pub ha_standby_db_type: String,
    pub is_active_standard: bool,
    pub is_standby_standard: bool,
}
operation! { RelateDbForHBaseHa{RelateDbForHBaseHaRequired: cluster_id, ha_active, ha_active_db_type, ha_migrate_type, ha_standby, ha_standby_db_type, is_active_standard, is_standby_standard}
    "RelateDbForHBaseHa" -> Empty {
    0 "ClusterId" cluster_id, 1 "HaActive" ha_active, 2 "HaActiveClusterKey" ha_active_cluster_key: String,
    3 "HaActiveDBType" ha_active_db_type, 4 "HaActiveHbaseFsDir" ha_active_hbase_fs_dir: String,
    5 "HaActiveHdfsUri" ha_active_hdfs_uri: String, 6 "HaActivePassword" ha_active_password: Secret,
    7 "HaActiveUser" ha_active_user: String, 8 "HaActiveVersion" ha_active_version: String,
    9 "HaMigrateType" ha_migrate_type, 10 "HaStandby" ha_standby,
    11 "HaStandbyClusterKey" ha_standby_cluster_key: String, 12 "HaStandbyDBType" ha_standby_db_type,
    13 "HaStandbyHbaseFsDir" ha_standby_hbase_fs_dir: String, 14 "HaStandbyHdfsUri" ha_standby_hdfs_uri: String,
    15 "HaStandbyPassword" ha_standby_password: Secret, 16 "HaStandbyUser" ha_standby_user: String,
    17 "HaStandbyVersion" ha_standby_version: String, 18 "HaTables" ha_tables: String,
    19 "IsActiveStandard" is_active_standard, 20 "IsStandbyStandard" is_standby_standard
} }

pub type RelateDbForHBaseHaOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleasePublicNetworkAddress {
    pub cluster_id: String,
}
operation! { ReleasePublicNetworkAddress(cluster_id: String) "ReleasePublicNetworkAddress" -> Empty {
    0 "ClusterId" cluster_id
} }

pub type ReleasePublicNetworkAddressOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewInstance {
    pub cluster_id: String,
    pub duration: i64,
    pub pricing_cycle: String,
}
operation! { RenewInstance(cluster_id: String, duration: i64, pricing_cycle: String)
    "RenewInstance" -> RenewInstanceOutput {
    0 "ClusterId" cluster_id, 1 "Duration" duration, 2 "PricingCycle" pricing_cycle
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewInstanceOutput {
    pub order_id: Option<i64>,
}
model! { RenewInstanceOutput {
    0 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResizeColdStorageSize {
    pub cluster_id: String,
    /// 0 to 100000000.
    pub cold_storage_size: i64,
}
operation! { ResizeColdStorageSize(cluster_id: String, cold_storage_size: i64)
    "ResizeColdStorageSize" -> ResizeColdStorageSizeOutput {
    0 "ClusterId" cluster_id, 1 "ColdStorageSize" cold_storage_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResizeColdStorageSizeOutput {
    pub order_id: Option<String>,
}
model! { ResizeColdStorageSizeOutput {
    0 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResizeDiskSize {
    pub cluster_id: String,
    pub node_disk_size: i64,
}
operation! { ResizeDiskSize(cluster_id: String, node_disk_size: i64) "ResizeDiskSize" -> ResizeDiskSizeOutput {
    0 "ClusterId" cluster_id, 1 "NodeDiskSize" node_disk_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResizeDiskSizeOutput {
    pub order_id: Option<String>,
}
model! { ResizeDiskSizeOutput {
    0 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResizeMultiZoneClusterDiskSize {
    pub cluster_id: String,
    /// 400 to 64000.
    pub core_disk_size: Option<i64>,
    /// 400 to 64000.
    pub log_disk_size: Option<i64>,
}
operation! { ResizeMultiZoneClusterDiskSize(cluster_id: String)
    "ResizeMultiZoneClusterDiskSize" -> ResizeMultiZoneClusterDiskSizeOutput {
    0 "ClusterId" cluster_id, 1 "CoreDiskSize" core_disk_size: i64, 2 "LogDiskSize" log_disk_size: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResizeMultiZoneClusterDiskSizeOutput {
    pub order_id: Option<String>,
}
model! { ResizeMultiZoneClusterDiskSizeOutput {
    0 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResizeMultiZoneClusterNodeCount {
    pub arbiter_v_switch_id: Option<String>,
    pub cluster_id: String,
    /// 2 to 1000.
    pub core_node_count: Option<i64>,
    /// 4 to 500.
    pub log_node_count: Option<i64>,
    /// 1 to 750.
    pub primary_core_node_count: Option<i64>,
    pub primary_v_switch_id: Option<String>,
    /// 1 to 750.
    pub standby_core_node_count: Option<i64>,
    pub standby_v_switch_id: Option<String>,
}
operation! { ResizeMultiZoneClusterNodeCount(cluster_id: String)
    "ResizeMultiZoneClusterNodeCount" -> ResizeMultiZoneClusterNodeCountOutput {
    0 "ArbiterVSwitchId" arbiter_v_switch_id: String, 1 "ClusterId" cluster_id, 2 "CoreNodeCount" core_node_count: i64,
    3 "LogNodeCount" log_node_count: i64, 4 "PrimaryCoreNodeCount" primary_core_node_count: i64,
    5 "PrimaryVSwitchId" primary_v_switch_id: String, 6 "StandbyCoreNodeCount" standby_core_node_count: i64,
    7 "StandbyVSwitchId" standby_v_switch_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResizeMultiZoneClusterNodeCountOutput {
    pub order_id: Option<String>,
}
model! { ResizeMultiZoneClusterNodeCountOutput {
    0 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResizeNodeCount {
    pub cluster_id: String,
    pub node_count: i64,
    pub v_switch_id: Option<String>,
    pub zone_id: Option<String>,
}
operation! { ResizeNodeCount(cluster_id: String, node_count: i64) "ResizeNodeCount" -> ResizeNodeCountOutput {
    0 "ClusterId" cluster_id, 1 "NodeCount" node_count, 2 "VSwitchId" v_switch_id: String, 3 "ZoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResizeNodeCountOutput {
    pub order_id: Option<String>,
}
model! { ResizeNodeCountOutput {
    0 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartInstance {
    pub cluster_id: String,
    pub components: Option<String>,
}
operation! { RestartInstance(cluster_id: String) "RestartInstance" -> Empty {
    0 "ClusterId" cluster_id, 1 "Components" components: String
} }

pub type RestartInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Revoke {
    pub account_name: String,
    pub acl_actions: String,
    pub cluster_id: String,
    pub namespace: String,
    pub table_name: String,
}

/// What [`Revoke::new`] takes.
pub struct RevokeRequired {
    pub account_name: String,
    pub acl_actions: String,
    pub cluster_id: String,
    pub namespace: String,
    pub table_name: String,
}
operation! { Revoke{RevokeRequired: account_name, acl_actions, cluster_id, namespace, table_name} "Revoke" -> Empty {
    0 "AccountName" account_name, 1 "AclActions" acl_actions, 2 "ClusterId" cluster_id, 3 "Namespace" namespace,
    4 "TableName" table_name
} }

pub type RevokeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchHbaseHaSlb {
    pub bds_id: String,
    pub ha_id: String,
    pub ha_types: String,
    pub hbase_type: String,
}
operation! { SwitchHbaseHaSlb(bds_id: String, ha_id: String, ha_types: String, hbase_type: String)
    "SwitchHbaseHaSlb" -> Empty {
    0 "BdsId" bds_id, 1 "HaId" ha_id, 2 "HaTypes" ha_types, 3 "HbaseType" hbase_type
} }

pub type SwitchHbaseHaSlbOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchService {
    pub cluster_id: String,
    pub operate: String,
    pub service_name: String,
}
operation! { SwitchService(cluster_id: String, operate: String, service_name: String) "SwitchService" -> Empty {
    0 "ClusterId" cluster_id, 1 "Operate" operate, 2 "ServiceName" service_name
} }

pub type SwitchServiceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    pub region_id: String,
    pub resource_id: Vec<String>,
    pub tag: Vec<TagResourcesTag>,
}
operation! { TagResources(region_id: String, resource_id: Vec<String>, tag: Vec<TagResourcesTag>)
    "TagResources" -> Empty {
    0 "RegionId" region_id, 1 "ResourceId" resource_id, 2 "Tag" tag
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
pub struct UnTagResources {
    pub all: Option<bool>,
    pub region_id: String,
    pub resource_id: Vec<String>,
    pub tag_key: Option<Vec<String>>,
}
operation! { UnTagResources(region_id: String, resource_id: Vec<String>) "UnTagResources" -> Empty {
    0 "All" all: bool, 1 "RegionId" region_id, 2 "ResourceId" resource_id, 3 "TagKey" tag_key: Vec<String>
} }

pub type UnTagResourcesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeMinorVersion {
    pub cluster_id: String,
    pub components: Option<String>,
}
operation! { UpgradeMinorVersion(cluster_id: String) "UpgradeMinorVersion" -> UpgradeMinorVersionOutput {
    0 "ClusterId" cluster_id, 1 "Components" components: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeMinorVersionOutput {
    pub upgrading_components: Option<String>,
}
model! { UpgradeMinorVersionOutput {
    0 "UpgradingComponents" upgrading_components
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeMultiZoneCluster {
    pub cluster_id: String,
    pub components: String,
    pub restart_components: Option<String>,
    pub run_mode: Option<String>,
    pub upgrade_ins_name: Option<String>,
    pub versions: Option<String>,
}
operation! { UpgradeMultiZoneCluster(cluster_id: String, components: String)
    "UpgradeMultiZoneCluster" -> UpgradeMultiZoneClusterOutput {
    0 "ClusterId" cluster_id, 1 "Components" components, 2 "RestartComponents" restart_components: String,
    3 "RunMode" run_mode: String, 4 "UpgradeInsName" upgrade_ins_name: String, 5 "Versions" versions: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeMultiZoneClusterOutput {
    pub upgrading_components: Option<String>,
}
model! { UpgradeMultiZoneClusterOutput {
    0 "UpgradingComponents" upgrading_components
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct XpackRelateDB {
    pub cluster_id: String,
    pub db_cluster_ids: String,
    pub relate_db_type: String,
}
operation! { XpackRelateDB(cluster_id: String, db_cluster_ids: String, relate_db_type: String)
    "XpackRelateDB" -> Empty {
    0 "ClusterId" cluster_id, 1 "DbClusterIds" db_cluster_ids, 2 "RelateDbType" relate_db_type
} }

pub type XpackRelateDBOutput = Empty;

#[cfg(feature = "reflect")]
register! {
    AddUserHdfsInfo, AllocatePublicNetworkAddress, CancelActiveOperationTasks, CheckComponentsVersion, CloseBackup,
    ConvertInstance, CreateAccount, CreateBackupPlan, CreateCluster, CreateGlobalResource, CreateHBaseSlbServer,
    CreateHbaseHaSlb, CreateMultiZoneCluster, CreateRestorePlan, CreateServerlessCluster, DeleteAccount,
    DeleteGlobalResource, DeleteHBaseHaDB, DeleteHBaseSlbServer, DeleteHbaseHaSlb, DeleteInstance,
    DeleteMultiZoneCluster, DeleteServerlessCluster, DeleteUserHdfsInfo, DescribeAccounts,
    DescribeActiveOperationTaskType, DescribeActiveOperationTasks, DescribeAvailableResource, DescribeBackupPlanConfig,
    DescribeBackupPolicy, DescribeBackupStatus, DescribeBackupSummary, DescribeBackupTables, DescribeBackups,
    DescribeClusterConnection, DescribeColdStorage, DescribeDBInstanceUsage, DescribeDeletedInstances,
    DescribeDiskWarningLine, DescribeEndpoints, DescribeInstance, DescribeInstanceType, DescribeInstances,
    DescribeIpWhitelist, DescribeMultiZoneAvailableRegions, DescribeMultiZoneAvailableResource,
    DescribeMultiZoneCluster, DescribeRecoverableTimeRange, DescribeRegions, DescribeRestoreFullDetails,
    DescribeRestoreIncrDetail, DescribeRestoreSchemaDetails, DescribeRestoreSummary, DescribeRestoreTables,
    DescribeSecurityGroups, DescribeServerlessCluster, DescribeSubDomain, EnableHBaseueBackup, EnableHBaseueModule,
    EvaluateMultiZoneResource, GetMultimodeCmsUrl, Grant, ListHBaseInstances, ListInstanceServiceConfigHistories,
    ListInstanceServiceConfigurations, ListTagResources, ListTags, ModifyAccountPassword, ModifyActiveOperationTasks,
    ModifyBackupPlanConfig, ModifyBackupPolicy, ModifyClusterDeletionProtection, ModifyDiskWarningLine,
    ModifyInstanceMaintainTime, ModifyInstanceName, ModifyInstanceServiceConfig, ModifyInstanceType, ModifyIpWhitelist,
    ModifyMultiZoneClusterNodeType, ModifySecurityGroups, ModifyUIAccountPassword, MoveResourceGroup, OpenBackup,
    PurgeInstance, QueryHBaseHaDB, QueryXpackRelateDB, RelateDbForHBaseHa, ReleasePublicNetworkAddress, RenewInstance,
    ResizeColdStorageSize, ResizeDiskSize, ResizeMultiZoneClusterDiskSize, ResizeMultiZoneClusterNodeCount,
    ResizeNodeCount, RestartInstance, Revoke, SwitchHbaseHaSlb, SwitchService, TagResources, UnTagResources,
    UpgradeMinorVersion, UpgradeMultiZoneCluster, XpackRelateDB
}
