//! `hbase` of Alibaba Cloud, API version 2019-01-01.
//!
//! Endpoint: a table of 34 regions, else `hbase.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/HBase/2019-01-01/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, hbase::DescribeActiveOperationTaskType};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeActiveOperationTaskType::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
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
    &[
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
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("hbase", "2019-01-01", "hbase", &ENDPOINTS);

/// Adds user hdfs info: `AddUserHdfsInfo` of `hbase` 2019-01-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/HBase/2019-01-01/AddUserHdfsInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUserHdfsInfo {
    pub client_token: Option<String>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub ext_info: String,
}
operation! { AddUserHdfsInfo(cluster_id: String, ext_info: String) "AddUserHdfsInfo" -> Empty {
    0 "ClientToken" client_token: String, 1 "ClusterId" cluster_id, 2 "ExtInfo" ext_info
} }

/// Response of [`AddUserHdfsInfo`]: empty.
pub type AddUserHdfsInfoOutput = Empty;

/// Allocates public network address: `AllocatePublicNetworkAddress` of `hbase` 2019-01-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/HBase/2019-01-01/AllocatePublicNetworkAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocatePublicNetworkAddress {
    pub client_token: Option<String>,
    /// Required.
    pub cluster_id: String,
}
operation! { AllocatePublicNetworkAddress(cluster_id: String) "AllocatePublicNetworkAddress" -> Empty {
    0 "ClientToken" client_token: String, 1 "ClusterId" cluster_id
} }

/// Response of [`AllocatePublicNetworkAddress`]: empty.
pub type AllocatePublicNetworkAddressOutput = Empty;

/// Cancels active operation tasks: `CancelActiveOperationTasks` of `hbase` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/HBase/2019-01-01/CancelActiveOperationTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelActiveOperationTasks {
    /// Required.
    pub ids: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { CancelActiveOperationTasks(ids: String) "CancelActiveOperationTasks" -> CancelActiveOperationTasksOutput {
    0 "Ids" ids, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
} }

/// Response of [`CancelActiveOperationTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelActiveOperationTasksOutput {
    pub ids: Option<String>,
}
model! { CancelActiveOperationTasksOutput {
    0 "Ids" ids: String
} }

/// Checks components version: `CheckComponentsVersion` of `hbase` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/HBase/2019-01-01/CheckComponentsVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckComponentsVersion {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub components: String,
}
operation! { CheckComponentsVersion(cluster_id: String, components: String)
    "CheckComponentsVersion" -> CheckComponentsVersionOutput {
    0 "ClusterId" cluster_id, 1 "Components" components
} }

/// Response of [`CheckComponentsVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckComponentsVersionOutput {
    pub components: Option<CheckComponentsVersionComponents>,
}
model! { CheckComponentsVersionOutput {
    0 "Components" components: CheckComponentsVersionComponents
} }

/// In the response of [`CheckComponentsVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckComponentsVersionComponents {
    pub component: Vec<CheckComponentsVersionComponent>,
}
model! { CheckComponentsVersionComponents {
    0 "Component" component: Vec<CheckComponentsVersionComponent>
} }

/// In the response of [`CheckComponentsVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckComponentsVersionComponent {
    pub component: Option<String>,
    pub is_latest_version: Option<String>,
}
model! { CheckComponentsVersionComponent {
    0 "Component" component: String, 1 "IsLatestVersion" is_latest_version: String
} }

/// Closes backup: `CloseBackup` of `hbase` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/HBase/2019-01-01/CloseBackup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseBackup {
    /// Required.
    pub cluster_id: String,
}
operation! { CloseBackup(cluster_id: String) "CloseBackup" -> Empty {
    0 "ClusterId" cluster_id
} }

/// Response of [`CloseBackup`]: empty.
pub type CloseBackupOutput = Empty;

/// Converts instance: `ConvertInstance` of `hbase` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/HBase/2019-01-01/ConvertInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertInstance {
    /// Required.
    pub cluster_id: String,
    pub duration: Option<i64>,
    pub pay_type: Option<String>,
    pub pricing_cycle: Option<String>,
}
operation! { ConvertInstance(cluster_id: String) "ConvertInstance" -> ConvertInstanceOutput {
    0 "ClusterId" cluster_id, 1 "Duration" duration: i64, 2 "PayType" pay_type: String,
    3 "PricingCycle" pricing_cycle: String
} }

/// Response of [`ConvertInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertInstanceOutput {
    pub order_id: Option<i64>,
}
model! { ConvertInstanceOutput {
    0 "OrderId" order_id: i64
} }

/// Creates account: `CreateAccount` of `hbase` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/HBase/2019-01-01/CreateAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccount {
    /// Required.
    pub account_name: String,
    /// Required. Secret.
    pub account_password: Secret,
    /// Required.
    pub cluster_id: String,
}
operation! { CreateAccount(account_name: String, account_password: Secret, cluster_id: String)
    "CreateAccount" -> Empty {
    0 "AccountName" account_name, 1 "AccountPassword" account_password, 2 "ClusterId" cluster_id
} }

/// Response of [`CreateAccount`]: empty.
pub type CreateAccountOutput = Empty;

/// Creates backup plan: `CreateBackupPlan` of `hbase` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/HBase/2019-01-01/CreateBackupPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackupPlan {
    /// Required.
    pub cluster_id: String,
}
operation! { CreateBackupPlan(cluster_id: String) "CreateBackupPlan" -> Empty {
    0 "ClusterId" cluster_id
} }

/// Response of [`CreateBackupPlan`]: empty.
pub type CreateBackupPlanOutput = Empty;

/// Creates cluster: `CreateCluster` of `hbase` 2019-01-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/HBase/2019-01-01/CreateCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCluster {
    pub auto_renew_period: Option<i64>,
    pub client_token: Option<String>,
    pub cluster_name: Option<String>,
    pub cold_storage_size: Option<i64>,
    /// Required.
    pub core_instance_type: String,
    pub disk_size: Option<i64>,
    pub disk_type: Option<String>,
    pub encryption_key: Option<String>,
    /// Required.
    pub engine: String,
    /// Required.
    pub engine_version: String,
    pub master_instance_type: Option<String>,
    /// Required.
    pub node_count: i64,
    /// Required.
    pub pay_type: String,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub security_ip_list: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
    /// Required.
    pub zone_id: String,
}

/// Arguments of [`CreateCluster::new`].
pub struct CreateClusterRequired {
    pub core_instance_type: String,
    pub engine: String,
    pub engine_version: String,
    pub node_count: i64,
    pub pay_type: String,
    pub region_id: String,
    pub zone_id: String,
}
operation! {
    CreateCluster { CreateClusterRequired: core_instance_type, engine, engine_version, node_count, pay_type, region_id, zone_id }
    "CreateCluster" -> CreateClusterOutput {
    0 "AutoRenewPeriod" auto_renew_period: i64, 1 "ClientToken" client_token: String,
    2 "ClusterName" cluster_name: String, 3 "ColdStorageSize" cold_storage_size: i64,
    4 "CoreInstanceType" core_instance_type, 5 "DiskSize" disk_size: i64, 6 "DiskType" disk_type: String,
    7 "EncryptionKey" encryption_key: String, 8 "Engine" engine, 9 "EngineVersion" engine_version,
    10 "MasterInstanceType" master_instance_type: String, 11 "NodeCount" node_count, 12 "PayType" pay_type,
    13 "Period" period: i64, 14 "PeriodUnit" period_unit: String, 15 "RegionId" region_id,
    16 "ResourceGroupId" resource_group_id: String, 17 "SecurityIPList" security_ip_list: String,
    18 "VSwitchId" vswitch_id: String, 19 "VpcId" vpc_id: String, 20 "ZoneId" zone_id
} }

/// Response of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterOutput {
    pub cluster_id: Option<String>,
    pub order_id: Option<String>,
}
model! { CreateClusterOutput {
    0 "ClusterId" cluster_id: String, 1 "OrderId" order_id: String
} }

/// Creates global resource: `CreateGlobalResource` of `hbase` 2019-01-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/HBase/2019-01-01/CreateGlobalResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGlobalResource {
    pub client_token: Option<String>,
    /// Required.
    pub cluster_id: String,
    pub region_id: Option<String>,
    /// Required.
    pub resource_name: String,
    /// Required.
    pub resource_type: String,
}
operation! { CreateGlobalResource(cluster_id: String, resource_name: String, resource_type: String)
    "CreateGlobalResource" -> Empty {
    0 "ClientToken" client_token: String, 1 "ClusterId" cluster_id, 2 "RegionId" region_id: String,
    3 "ResourceName" resource_name, 4 "ResourceType" resource_type
} }

/// Response of [`CreateGlobalResource`]: empty.
pub type CreateGlobalResourceOutput = Empty;

/// Creates hbase slb server: `CreateHBaseSlbServer` of `hbase` 2019-01-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/HBase/2019-01-01/CreateHBaseSlbServer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHBaseSlbServer {
    pub client_token: Option<String>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub slb_server: String,
}
operation! { CreateHBaseSlbServer(cluster_id: String, slb_server: String) "CreateHBaseSlbServer" -> Empty {
    0 "ClientToken" client_token: String, 1 "ClusterId" cluster_id, 2 "SlbServer" slb_server
} }

/// Response of [`CreateHBaseSlbServer`]: empty.
pub type CreateHBaseSlbServerOutput = Empty;

/// Creates hbase ha slb: `CreateHbaseHaSlb` of `hbase` 2019-01-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/HBase/2019-01-01/CreateHbaseHaSlb>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHbaseHaSlb {
    /// Required.
    pub bds_id: String,
    pub client_token: Option<String>,
    /// Required.
    pub ha_id: String,
    /// Required.
    pub ha_types: String,
    /// Required.
    pub hbase_type: String,
}
operation! { CreateHbaseHaSlb(bds_id: String, ha_id: String, ha_types: String, hbase_type: String)
    "CreateHbaseHaSlb" -> Empty {
    0 "BdsId" bds_id, 1 "ClientToken" client_token: String, 2 "HaId" ha_id, 3 "HaTypes" ha_types,
    4 "HbaseType" hbase_type
} }

/// Response of [`CreateHbaseHaSlb`]: empty.
pub type CreateHbaseHaSlbOutput = Empty;

/// Creates multi zone cluster: `CreateMultiZoneCluster` of `hbase` 2019-01-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/HBase/2019-01-01/CreateMultiZoneCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMultiZoneCluster {
    /// Required.
    pub arbiter_vswitch_id: String,
    /// Required.
    pub arbiter_zone_id: String,
    /// Required.
    pub arch_version: String,
    pub auto_renew_period: Option<i64>,
    pub client_token: Option<String>,
    pub cluster_name: Option<String>,
    /// Required.
    pub core_disk_size: i64,
    /// Required.
    pub core_disk_type: String,
    /// Required.
    pub core_instance_type: String,
    /// Required.
    pub core_node_count: i64,
    /// Required.
    pub engine: String,
    /// Required.
    pub engine_version: String,
    /// Required.
    pub log_disk_size: i64,
    /// Required.
    pub log_disk_type: String,
    /// Required.
    pub log_instance_type: String,
    /// Required.
    pub log_node_count: i64,
    /// Required.
    pub master_instance_type: String,
    /// Required.
    pub multi_zone_combination: String,
    /// Required.
    pub pay_type: String,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    /// Required.
    pub primary_vswitch_id: String,
    /// Required.
    pub primary_zone_id: String,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub security_ip_list: Option<String>,
    /// Required.
    pub standby_vswitch_id: String,
    /// Required.
    pub standby_zone_id: String,
    /// Required.
    pub vpc_id: String,
}

/// Arguments of [`CreateMultiZoneCluster::new`].
pub struct CreateMultiZoneClusterRequired {
    pub arbiter_vswitch_id: String,
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
    pub primary_vswitch_id: String,
    pub primary_zone_id: String,
    pub region_id: String,
    pub standby_vswitch_id: String,
    pub standby_zone_id: String,
    pub vpc_id: String,
}
operation! {
    CreateMultiZoneCluster { CreateMultiZoneClusterRequired: arbiter_vswitch_id, arbiter_zone_id, arch_version, core_disk_size, core_disk_type, core_instance_type, core_node_count, engine, engine_version, log_disk_size, log_disk_type, log_instance_type, log_node_count, master_instance_type, multi_zone_combination, pay_type, primary_vswitch_id, primary_zone_id, region_id, standby_vswitch_id, standby_zone_id, vpc_id }
    "CreateMultiZoneCluster" -> CreateMultiZoneClusterOutput {
    0 "ArbiterVSwitchId" arbiter_vswitch_id, 1 "ArbiterZoneId" arbiter_zone_id, 2 "ArchVersion" arch_version,
    3 "AutoRenewPeriod" auto_renew_period: i64, 4 "ClientToken" client_token: String,
    5 "ClusterName" cluster_name: String, 6 "CoreDiskSize" core_disk_size, 7 "CoreDiskType" core_disk_type,
    8 "CoreInstanceType" core_instance_type, 9 "CoreNodeCount" core_node_count, 10 "Engine" engine,
    11 "EngineVersion" engine_version, 12 "LogDiskSize" log_disk_size, 13 "LogDiskType" log_disk_type,
    14 "LogInstanceType" log_instance_type, 15 "LogNodeCount" log_node_count,
    16 "MasterInstanceType" master_instance_type, 17 "MultiZoneCombination" multi_zone_combination,
    18 "PayType" pay_type, 19 "Period" period: i64, 20 "PeriodUnit" period_unit: String,
    21 "PrimaryVSwitchId" primary_vswitch_id, 22 "PrimaryZoneId" primary_zone_id, 23 "RegionId" region_id,
    24 "ResourceGroupId" resource_group_id: String, 25 "SecurityIPList" security_ip_list: String,
    26 "StandbyVSwitchId" standby_vswitch_id, 27 "StandbyZoneId" standby_zone_id, 28 "VpcId" vpc_id
} }

/// Response of [`CreateMultiZoneCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMultiZoneClusterOutput {
    pub cluster_id: Option<String>,
    pub order_id: Option<String>,
}
model! { CreateMultiZoneClusterOutput {
    0 "ClusterId" cluster_id: String, 1 "OrderId" order_id: String
} }

/// Creates restore plan: `CreateRestorePlan` of `hbase` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/HBase/2019-01-01/CreateRestorePlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRestorePlan {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub restore_all_table: bool,
    /// Required.
    pub restore_by_copy: bool,
    /// Required.
    pub restore_to_date: String,
    pub tables: Option<String>,
    /// Required.
    pub target_cluster_id: String,
}

/// Arguments of [`CreateRestorePlan::new`].
pub struct CreateRestorePlanRequired {
    pub cluster_id: String,
    pub restore_all_table: bool,
    pub restore_by_copy: bool,
    pub restore_to_date: String,
    pub target_cluster_id: String,
}
operation! {
    CreateRestorePlan { CreateRestorePlanRequired: cluster_id, restore_all_table, restore_by_copy, restore_to_date, target_cluster_id }
    "CreateRestorePlan" -> Empty {
    0 "ClusterId" cluster_id, 1 "RestoreAllTable" restore_all_table, 2 "RestoreByCopy" restore_by_copy,
    3 "RestoreToDate" restore_to_date, 4 "Tables" tables: String, 5 "TargetClusterId" target_cluster_id
} }

/// Response of [`CreateRestorePlan`]: empty.
pub type CreateRestorePlanOutput = Empty;

/// Creates serverless cluster: `CreateServerlessCluster` of `hbase` 2019-01-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/HBase/2019-01-01/CreateServerlessCluster>.
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
    /// Required.
    pub pay_type: String,
    /// 0 to 60.
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    /// 50 to 20000.
    pub serverless_capability: Option<i64>,
    pub serverless_spec: Option<String>,
    /// 10 to 20000.
    pub serverless_storage: Option<i64>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
    /// Required.
    pub zone_id: String,
}
operation! { CreateServerlessCluster(pay_type: String, region_id: String, zone_id: String)
    "CreateServerlessCluster" -> CreateServerlessClusterOutput {
    0 "AutoRenewPeriod" auto_renew_period: i64, 1 "ClientToken" client_token: String,
    2 "ClientType" client_type: String, 3 "ClusterName" cluster_name: String, 4 "DiskType" disk_type: String,
    5 "Engine" engine: String, 6 "EngineVersion" engine_version: String, 7 "PayType" pay_type, 8 "Period" period: i64,
    9 "PeriodUnit" period_unit: String, 10 "RegionId" region_id, 11 "ResourceGroupId" resource_group_id: String,
    12 "ServerlessCapability" serverless_capability: i64, 13 "ServerlessSpec" serverless_spec: String,
    14 "ServerlessStorage" serverless_storage: i64, 15 "VSwitchId" vswitch_id: String, 16 "VpcId" vpc_id: String,
    17 "ZoneId" zone_id
} }

/// Response of [`CreateServerlessCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServerlessClusterOutput {
    pub cluster_id: Option<String>,
    pub order_id: Option<String>,
    /// Secret.
    pub pass_word: Option<Secret>,
}
model! { CreateServerlessClusterOutput {
    0 "ClusterId" cluster_id: String, 1 "OrderId" order_id: String, 2 "PassWord" pass_word: Secret
} }

/// Deletes account: `DeleteAccount` of `hbase` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/HBase/2019-01-01/DeleteAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccount {
    /// Required.
    pub account_name: String,
    /// Required.
    pub cluster_id: String,
}
operation! { DeleteAccount(account_name: String, cluster_id: String) "DeleteAccount" -> Empty {
    0 "AccountName" account_name, 1 "ClusterId" cluster_id
} }

/// Response of [`DeleteAccount`]: empty.
pub type DeleteAccountOutput = Empty;

/// Deletes global resource: `DeleteGlobalResource` of `hbase` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/HBase/2019-01-01/DeleteGlobalResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGlobalResource {
    /// Required.
    pub cluster_id: String,
    pub region_id: Option<String>,
    /// Required.
    pub resource_name: String,
    /// Required.
    pub resource_type: String,
}
operation! { DeleteGlobalResource(cluster_id: String, resource_name: String, resource_type: String)
    "DeleteGlobalResource" -> Empty {
    0 "ClusterId" cluster_id, 1 "RegionId" region_id: String, 2 "ResourceName" resource_name,
    3 "ResourceType" resource_type
} }

/// Response of [`DeleteGlobalResource`]: empty.
pub type DeleteGlobalResourceOutput = Empty;

/// Deletes hbase ha db: `DeleteHBaseHaDB` of `hbase` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/HBase/2019-01-01/DeleteHBaseHaDB>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHBaseHaDB {
    /// Required.
    pub bds_id: String,
    /// Required.
    pub ha_id: String,
}
operation! { DeleteHBaseHaDB(bds_id: String, ha_id: String) "DeleteHBaseHaDB" -> Empty {
    0 "BdsId" bds_id, 1 "HaId" ha_id
} }

/// Response of [`DeleteHBaseHaDB`]: empty.
pub type DeleteHBaseHaDBOutput = Empty;

/// Deletes hbase slb server: `DeleteHBaseSlbServer` of `hbase` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/HBase/2019-01-01/DeleteHBaseSlbServer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHBaseSlbServer {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub slb_server: String,
}
operation! { DeleteHBaseSlbServer(cluster_id: String, slb_server: String) "DeleteHBaseSlbServer" -> Empty {
    0 "ClusterId" cluster_id, 1 "SlbServer" slb_server
} }

/// Response of [`DeleteHBaseSlbServer`]: empty.
pub type DeleteHBaseSlbServerOutput = Empty;

/// Deletes hbase ha slb: `DeleteHbaseHaSlb` of `hbase` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/HBase/2019-01-01/DeleteHbaseHaSlb>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHbaseHaSlb {
    /// Required.
    pub bds_id: String,
    /// Required.
    pub ha_id: String,
    /// Required.
    pub ha_types: String,
}
operation! { DeleteHbaseHaSlb(bds_id: String, ha_id: String, ha_types: String) "DeleteHbaseHaSlb" -> Empty {
    0 "BdsId" bds_id, 1 "HaId" ha_id, 2 "HaTypes" ha_types
} }

/// Response of [`DeleteHbaseHaSlb`]: empty.
pub type DeleteHbaseHaSlbOutput = Empty;

/// Deletes instance: `DeleteInstance` of `hbase` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/HBase/2019-01-01/DeleteInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstance {
    /// Required.
    pub cluster_id: String,
    pub immediate_delete_flag: Option<bool>,
}
operation! { DeleteInstance(cluster_id: String) "DeleteInstance" -> Empty {
    0 "ClusterId" cluster_id, 1 "ImmediateDeleteFlag" immediate_delete_flag: bool
} }

/// Response of [`DeleteInstance`]: empty.
pub type DeleteInstanceOutput = Empty;

/// Deletes multi zone cluster: `DeleteMultiZoneCluster` of `hbase` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/HBase/2019-01-01/DeleteMultiZoneCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMultiZoneCluster {
    /// Required.
    pub cluster_id: String,
    pub immediate_delete_flag: Option<bool>,
}
operation! { DeleteMultiZoneCluster(cluster_id: String) "DeleteMultiZoneCluster" -> Empty {
    0 "ClusterId" cluster_id, 1 "ImmediateDeleteFlag" immediate_delete_flag: bool
} }

/// Response of [`DeleteMultiZoneCluster`]: empty.
pub type DeleteMultiZoneClusterOutput = Empty;

/// Deletes serverless cluster: `DeleteServerlessCluster` of `hbase` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/HBase/2019-01-01/DeleteServerlessCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServerlessCluster {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub zone_id: String,
}
operation! { DeleteServerlessCluster(cluster_id: String, region_id: String, zone_id: String)
    "DeleteServerlessCluster" -> Empty {
    0 "ClusterId" cluster_id, 1 "RegionId" region_id, 2 "ZoneId" zone_id
} }

/// Response of [`DeleteServerlessCluster`]: empty.
pub type DeleteServerlessClusterOutput = Empty;

/// Deletes user hdfs info: `DeleteUserHdfsInfo` of `hbase` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/HBase/2019-01-01/DeleteUserHdfsInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserHdfsInfo {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub name_service: String,
}
operation! { DeleteUserHdfsInfo(cluster_id: String, name_service: String) "DeleteUserHdfsInfo" -> Empty {
    0 "ClusterId" cluster_id, 1 "NameService" name_service
} }

/// Response of [`DeleteUserHdfsInfo`]: empty.
pub type DeleteUserHdfsInfoOutput = Empty;

/// Describes accounts: `DescribeAccounts` of `hbase` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/HBase/2019-01-01/DescribeAccounts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccounts {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeAccounts(cluster_id: String) "DescribeAccounts" -> DescribeAccountsOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DescribeAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountsOutput {
    pub accounts: Option<DescribeAccountsAccounts>,
}
model! { DescribeAccountsOutput {
    0 "Accounts" accounts: DescribeAccountsAccounts
} }

/// In the response of [`DescribeAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountsAccounts {
    pub account: Vec<String>,
}
model! { DescribeAccountsAccounts {
    0 "account" account: Vec<String>
} }

/// Describes active operation task type: `DescribeActiveOperationTaskType` of `hbase` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/HBase/2019-01-01/DescribeActiveOperationTaskType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActiveOperationTaskType {
    pub is_history: Option<i64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeActiveOperationTaskType()
    "DescribeActiveOperationTaskType" -> DescribeActiveOperationTaskTypeOutput {
    0 "IsHistory" is_history: i64, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeActiveOperationTaskType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActiveOperationTaskTypeOutput {
    pub type_list: Vec<DescribeActiveOperationTaskTypeTypeList>,
}
model! { DescribeActiveOperationTaskTypeOutput {
    0 "TypeList" type_list: Vec<DescribeActiveOperationTaskTypeTypeList>
} }

/// In the response of [`DescribeActiveOperationTaskType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActiveOperationTaskTypeTypeList {
    pub count: Option<i64>,
    pub task_type: Option<String>,
    pub task_type_info_en: Option<String>,
    pub task_type_info_zh: Option<String>,
}
model! { DescribeActiveOperationTaskTypeTypeList {
    0 "Count" count: i64, 1 "TaskType" task_type: String, 2 "TaskTypeInfoEn" task_type_info_en: String,
    3 "TaskTypeInfoZh" task_type_info_zh: String
} }

/// Describes active operation tasks: `DescribeActiveOperationTasks` of `hbase` 2019-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/HBase/2019-01-01/DescribeActiveOperationTasks>.
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
    /// Secret.
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
    Number "PageNumber", "Items" items, total "TotalRecordCount" }

/// Response of [`DescribeActiveOperationTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActiveOperationTasksOutput {
    pub items: Vec<DescribeActiveOperationTasksItems>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeActiveOperationTasksOutput {
    0 "Items" items: Vec<DescribeActiveOperationTasksItems>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribeActiveOperationTasks`].
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
    pub sub_ins_names: Vec<String>,
    pub switch_time: Option<String>,
    pub task_type: Option<String>,
    pub task_type_en: Option<String>,
    pub task_type_zh: Option<String>,
}
model! { DescribeActiveOperationTasksItems {
    0 "AllowCancel" allow_cancel: String, 1 "AllowChange" allow_change: String, 2 "ChangeLevel" change_level: String,
    3 "ChangeLevelEn" change_level_en: String, 4 "ChangeLevelZh" change_level_zh: String,
    5 "CreatedTime" created_time: String, 6 "CurrentAVZ" current_avz: String, 7 "DbType" db_type: String,
    8 "DbVersion" db_version: String, 9 "Deadline" deadline: String, 10 "Id" id: i64, 11 "ImpactEn" impact_en: String,
    12 "ImpactZh" impact_zh: String, 13 "InsComment" ins_comment: String, 14 "InsName" ins_name: String,
    15 "ModifiedTime" modified_time: String, 16 "PrepareInterval" prepare_interval: String, 17 "Region" region: String,
    18 "ResultInfo" result_info: String, 19 "StartTime" start_time: String, 20 "Status" status: i64,
    21 "SubInsNames" sub_ins_names: Vec<String>, 22 "SwitchTime" switch_time: String, 23 "TaskType" task_type: String,
    24 "TaskTypeEn" task_type_en: String, 25 "TaskTypeZh" task_type_zh: String
} }

/// Describes available resource: `DescribeAvailableResource` of `hbase` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/HBase/2019-01-01/DescribeAvailableResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResource {
    /// Required.
    pub charge_type: String,
    pub core_instance_type: Option<String>,
    pub disk_type: Option<String>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    /// Required.
    pub region_id: String,
    pub zone_id: Option<String>,
}
operation! { DescribeAvailableResource(charge_type: String, region_id: String)
    "DescribeAvailableResource" -> DescribeAvailableResourceOutput {
    0 "ChargeType" charge_type, 1 "CoreInstanceType" core_instance_type: String, 2 "DiskType" disk_type: String,
    3 "Engine" engine: String, 4 "EngineVersion" engine_version: String, 5 "RegionId" region_id,
    6 "ZoneId" zone_id: String
} }

/// Response of [`DescribeAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceOutput {
    pub available_zones: Option<DescribeAvailableResourceAvailableZones>,
}
model! { DescribeAvailableResourceOutput {
    0 "AvailableZones" available_zones: DescribeAvailableResourceAvailableZones
} }

/// In the response of [`DescribeAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceAvailableZones {
    pub available_zone: Vec<DescribeAvailableResourceAvailableZone>,
}
model! { DescribeAvailableResourceAvailableZones {
    0 "AvailableZone" available_zone: Vec<DescribeAvailableResourceAvailableZone>
} }

/// In the response of [`DescribeAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceAvailableZone {
    pub master_resources: Option<DescribeAvailableResourceMasterResources>,
    pub region_id: Option<String>,
    pub supported_engines: Option<DescribeAvailableResourceSupportedEngines>,
    pub zone_id: Option<String>,
}
model! { DescribeAvailableResourceAvailableZone {
    0 "MasterResources" master_resources: DescribeAvailableResourceMasterResources, 1 "RegionId" region_id: String,
    2 "SupportedEngines" supported_engines: DescribeAvailableResourceSupportedEngines, 3 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceMasterResources {
    pub master_resource: Vec<DescribeAvailableResourceMasterResource>,
}
model! { DescribeAvailableResourceMasterResources {
    0 "MasterResource" master_resource: Vec<DescribeAvailableResourceMasterResource>
} }

/// In the response of [`DescribeAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceMasterResource {
    pub instance_type: Option<String>,
    pub instance_type_detail: Option<DescribeAvailableResourceInstanceTypeDetail>,
}
model! { DescribeAvailableResourceMasterResource {
    0 "InstanceType" instance_type: String,
    1 "InstanceTypeDetail" instance_type_detail: DescribeAvailableResourceInstanceTypeDetail
} }

/// In the response of [`DescribeAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceInstanceTypeDetail {
    pub cpu: Option<i64>,
    pub mem: Option<i64>,
}
model! { DescribeAvailableResourceInstanceTypeDetail {
    0 "Cpu" cpu: i64, 1 "Mem" mem: i64
} }

/// In the response of [`DescribeAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportedEngines {
    pub supported_engine: Vec<DescribeAvailableResourceSupportedEngine>,
}
model! { DescribeAvailableResourceSupportedEngines {
    0 "SupportedEngine" supported_engine: Vec<DescribeAvailableResourceSupportedEngine>
} }

/// In the response of [`DescribeAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportedEngine {
    pub engine: Option<String>,
    pub supported_engine_versions: Option<
        DescribeAvailableResourceSupportedEngineVersions,
    >,
}
model! { DescribeAvailableResourceSupportedEngine {
    0 "Engine" engine: String,
    1 "SupportedEngineVersions" supported_engine_versions: DescribeAvailableResourceSupportedEngineVersions
} }

/// In the response of [`DescribeAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportedEngineVersions {
    pub supported_engine_version: Vec<DescribeAvailableResourceSupportedEngineVersion>,
}
model! { DescribeAvailableResourceSupportedEngineVersions {
    0 "SupportedEngineVersion" supported_engine_version: Vec<DescribeAvailableResourceSupportedEngineVersion>
} }

/// In the response of [`DescribeAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportedEngineVersion {
    pub supported_categories: Option<DescribeAvailableResourceSupportedCategories>,
    pub version: Option<String>,
}
model! { DescribeAvailableResourceSupportedEngineVersion {
    0 "SupportedCategories" supported_categories: DescribeAvailableResourceSupportedCategories,
    1 "Version" version: String
} }

/// In the response of [`DescribeAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportedCategories {
    pub supported_categories: Vec<
        DescribeAvailableResourceSupportedCategoriesSupportedCategories,
    >,
}
model! { DescribeAvailableResourceSupportedCategories {
    0 "SupportedCategories" supported_categories: Vec<DescribeAvailableResourceSupportedCategoriesSupportedCategories>
} }

/// In the response of [`DescribeAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportedCategoriesSupportedCategories {
    pub category: Option<String>,
    pub supported_storage_types: Option<DescribeAvailableResourceSupportedStorageTypes>,
}
model! { DescribeAvailableResourceSupportedCategoriesSupportedCategories {
    0 "Category" category: String,
    1 "SupportedStorageTypes" supported_storage_types: DescribeAvailableResourceSupportedStorageTypes
} }

/// In the response of [`DescribeAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportedStorageTypes {
    pub supported_storage_type: Vec<DescribeAvailableResourceSupportedStorageType>,
}
model! { DescribeAvailableResourceSupportedStorageTypes {
    0 "SupportedStorageType" supported_storage_type: Vec<DescribeAvailableResourceSupportedStorageType>
} }

/// In the response of [`DescribeAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportedStorageType {
    pub core_resources: Option<DescribeAvailableResourceCoreResources>,
    pub storage_type: Option<String>,
}
model! { DescribeAvailableResourceSupportedStorageType {
    0 "CoreResources" core_resources: DescribeAvailableResourceCoreResources, 1 "StorageType" storage_type: String
} }

/// In the response of [`DescribeAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceCoreResources {
    pub core_resource: Vec<DescribeAvailableResourceCoreResource>,
}
model! { DescribeAvailableResourceCoreResources {
    0 "CoreResource" core_resource: Vec<DescribeAvailableResourceCoreResource>
} }

/// In the response of [`DescribeAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceCoreResource {
    pub db_instance_storage_range: Option<
        DescribeAvailableResourceDBInstanceStorageRange,
    >,
    pub instance_type: Option<String>,
    pub instance_type_detail: Option<
        DescribeAvailableResourceCoreResourceInstanceTypeDetail,
    >,
    pub max_core_count: Option<i64>,
}
model! { DescribeAvailableResourceCoreResource {
    0 "DBInstanceStorageRange" db_instance_storage_range: DescribeAvailableResourceDBInstanceStorageRange,
    1 "InstanceType" instance_type: String,
    2 "InstanceTypeDetail" instance_type_detail: DescribeAvailableResourceCoreResourceInstanceTypeDetail,
    3 "MaxCoreCount" max_core_count: i64
} }

/// In the response of [`DescribeAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceDBInstanceStorageRange {
    pub max_size: Option<i64>,
    pub min_size: Option<i64>,
    pub step_size: Option<i64>,
}
model! { DescribeAvailableResourceDBInstanceStorageRange {
    0 "MaxSize" max_size: i64, 1 "MinSize" min_size: i64, 2 "StepSize" step_size: i64
} }

/// In the response of [`DescribeAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceCoreResourceInstanceTypeDetail {
    pub cpu: Option<i64>,
    pub mem: Option<i64>,
}
model! { DescribeAvailableResourceCoreResourceInstanceTypeDetail {
    0 "Cpu" cpu: i64, 1 "Mem" mem: i64
} }

/// Describes backup plan config: `DescribeBackupPlanConfig` of `hbase` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/HBase/2019-01-01/DescribeBackupPlanConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPlanConfig {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeBackupPlanConfig(cluster_id: String) "DescribeBackupPlanConfig" -> DescribeBackupPlanConfigOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DescribeBackupPlanConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPlanConfigOutput {
    pub full_backup_cycle: Option<i64>,
    pub min_h_file_backup_count: Option<i64>,
    pub next_full_backup_date: Option<String>,
    pub tables: Option<DescribeBackupPlanConfigTables>,
}
model! { DescribeBackupPlanConfigOutput {
    0 "FullBackupCycle" full_backup_cycle: i64, 1 "MinHFileBackupCount" min_h_file_backup_count: i64,
    2 "NextFullBackupDate" next_full_backup_date: String, 3 "Tables" tables: DescribeBackupPlanConfigTables
} }

/// In the response of [`DescribeBackupPlanConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPlanConfigTables {
    pub table: Vec<String>,
}
model! { DescribeBackupPlanConfigTables {
    0 "Table" table: Vec<String>
} }

/// Describes backup policy: `DescribeBackupPolicy` of `hbase` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/HBase/2019-01-01/DescribeBackupPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPolicy {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeBackupPolicy(cluster_id: String) "DescribeBackupPolicy" -> DescribeBackupPolicyOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DescribeBackupPolicy`].
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
    0 "BackupRetentionPeriod" backup_retention_period: String,
    1 "PreferredBackupEndTimeUTC" preferred_backup_end_time_utc: String,
    2 "PreferredBackupPeriod" preferred_backup_period: String,
    3 "PreferredBackupStartTimeUTC" preferred_backup_start_time_utc: String,
    4 "PreferredBackupTime" preferred_backup_time: String
} }

/// Describes backup status: `DescribeBackupStatus` of `hbase` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/HBase/2019-01-01/DescribeBackupStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupStatus {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeBackupStatus(cluster_id: String) "DescribeBackupStatus" -> DescribeBackupStatusOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DescribeBackupStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupStatusOutput {
    pub backup_status: Option<String>,
    pub bds_cluster_id: Option<String>,
    pub cluster_id: Option<String>,
}
model! { DescribeBackupStatusOutput {
    0 "BackupStatus" backup_status: String, 1 "BdsClusterId" bds_cluster_id: String, 2 "ClusterId" cluster_id: String
} }

/// Describes backup summary: `DescribeBackupSummary` of `hbase` 2019-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/HBase/2019-01-01/DescribeBackupSummary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupSummary {
    /// Required.
    pub cluster_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeBackupSummary(cluster_id: String) "DescribeBackupSummary" -> DescribeBackupSummaryOutput {
    0 "ClusterId" cluster_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64
} }
paged! { DescribeBackupSummary: DescribeBackupSummaryRecord =
    Number "PageNumber", "Full.Records.Record" full.records.record, total "Full.Total" }

/// Response of [`DescribeBackupSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupSummaryOutput {
    pub full: Option<DescribeBackupSummaryFull>,
    pub incr: Option<DescribeBackupSummaryIncr>,
}
model! { DescribeBackupSummaryOutput {
    0 "Full" full: DescribeBackupSummaryFull, 1 "Incr" incr: DescribeBackupSummaryIncr
} }

/// In the response of [`DescribeBackupSummary`].
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
    0 "HasMore" has_more: String, 1 "NextFullBackupDate" next_full_backup_date: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "Records" records: DescribeBackupSummaryRecords, 5 "Total" total: i64
} }

/// In the response of [`DescribeBackupSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupSummaryRecords {
    pub record: Vec<DescribeBackupSummaryRecord>,
}
model! { DescribeBackupSummaryRecords {
    0 "Record" record: Vec<DescribeBackupSummaryRecord>
} }

/// In the response of [`DescribeBackupSummary`].
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
    0 "CreateTime" create_time: String, 1 "DataSize" data_size: String, 2 "FinishTime" finish_time: String,
    3 "Process" process: String, 4 "RecordId" record_id: String, 5 "Speed" speed: String, 6 "Status" status: String
} }

/// In the response of [`DescribeBackupSummary`].
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
    0 "BackupLogSize" backup_log_size: String, 1 "Pos" pos: String, 2 "QueueLogNum" queue_log_num: String,
    3 "RunningLogNum" running_log_num: String, 4 "Speed" speed: String, 5 "Status" status: String
} }

/// Describes backup tables: `DescribeBackupTables` of `hbase` 2019-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/HBase/2019-01-01/DescribeBackupTables>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupTables {
    /// Required.
    pub backup_record_id: String,
    /// Required.
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
    Number "PageNumber", "BackupRecords.BackupRecord" backup_records.backup_record, total "Total" }

/// Response of [`DescribeBackupTables`].
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
    0 "BackupRecords" backup_records: DescribeBackupTablesBackupRecords, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "Tables" tables: DescribeBackupTablesTables, 4 "Total" total: i64
} }

/// In the response of [`DescribeBackupTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupTablesBackupRecords {
    pub backup_record: Vec<DescribeBackupTablesBackupRecord>,
}
model! { DescribeBackupTablesBackupRecords {
    0 "BackupRecord" backup_record: Vec<DescribeBackupTablesBackupRecord>
} }

/// In the response of [`DescribeBackupTables`].
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
    0 "DataSize" data_size: String, 1 "EndTime" end_time: String, 2 "Message" message: String,
    3 "Process" process: String, 4 "Speed" speed: String, 5 "StartTime" start_time: String, 6 "State" state: String,
    7 "Table" table: String
} }

/// In the response of [`DescribeBackupTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupTablesTables {
    pub table: Vec<String>,
}
model! { DescribeBackupTablesTables {
    0 "Table" table: Vec<String>
} }

/// Describes backups: `DescribeBackups` of `hbase` 2019-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/HBase/2019-01-01/DescribeBackups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackups {
    pub backup_id: Option<String>,
    /// Required.
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
    Number "PageNumber", "Backups.Backup" backups.backup, total "TotalCount" }

/// Response of [`DescribeBackups`].
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
    0 "Backups" backups: DescribeBackupsBackups, 1 "EnableStatus" enable_status: String,
    2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64, 4 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeBackups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupsBackups {
    pub backup: Vec<DescribeBackupsBackup>,
}
model! { DescribeBackupsBackups {
    0 "Backup" backup: Vec<DescribeBackupsBackup>
} }

/// In the response of [`DescribeBackups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupsBackup {
    pub backup_db_names: Option<String>,
    /// Secret.
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
    0 "BackupDBNames" backup_db_names: String, 1 "BackupDownloadURL" backup_download_url: Secret,
    2 "BackupEndTime" backup_end_time: String, 3 "BackupEndTimeUTC" backup_end_time_utc: String,
    4 "BackupId" backup_id: i64, 5 "BackupMethod" backup_method: String, 6 "BackupMode" backup_mode: String,
    7 "BackupSize" backup_size: String, 8 "BackupStartTime" backup_start_time: String,
    9 "BackupStartTimeUTC" backup_start_time_utc: String, 10 "BackupStatus" backup_status: String,
    11 "BackupType" backup_type: String
} }

/// Describes cluster connection: `DescribeClusterConnection` of `hbase` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/HBase/2019-01-01/DescribeClusterConnection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterConnection {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeClusterConnection(cluster_id: String, region_id: String)
    "DescribeClusterConnection" -> DescribeClusterConnectionOutput {
    0 "ClusterId" cluster_id, 1 "RegionId" region_id
} }

/// Response of [`DescribeClusterConnection`].
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
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zk_conn_addrs: Option<DescribeClusterConnectionZkConnAddrs>,
}
model! { DescribeClusterConnectionOutput {
    0 "DbType" db_type: String, 1 "IsMultimod" is_multimod: String, 2 "NetType" net_type: String,
    3 "ServiceConnAddrs" service_conn_addrs: DescribeClusterConnectionServiceConnAddrs,
    4 "SlbConnAddrs" slb_conn_addrs: DescribeClusterConnectionSlbConnAddrs,
    5 "ThriftConn" thrift_conn: DescribeClusterConnectionThriftConn,
    6 "UiProxyConnAddrInfo" ui_proxy_conn_addr_info: DescribeClusterConnectionUiProxyConnAddrInfo,
    7 "VSwitchId" vswitch_id: String, 8 "VpcId" vpc_id: String,
    9 "ZkConnAddrs" zk_conn_addrs: DescribeClusterConnectionZkConnAddrs
} }

/// In the response of [`DescribeClusterConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterConnectionServiceConnAddrs {
    pub service_conn_addr: Vec<DescribeClusterConnectionServiceConnAddr>,
}
model! { DescribeClusterConnectionServiceConnAddrs {
    0 "ServiceConnAddr" service_conn_addr: Vec<DescribeClusterConnectionServiceConnAddr>
} }

/// In the response of [`DescribeClusterConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterConnectionServiceConnAddr {
    pub conn_addr_info: Option<DescribeClusterConnectionConnAddrInfo>,
    pub conn_type: Option<String>,
}
model! { DescribeClusterConnectionServiceConnAddr {
    0 "ConnAddrInfo" conn_addr_info: DescribeClusterConnectionConnAddrInfo, 1 "ConnType" conn_type: String
} }

/// In the response of [`DescribeClusterConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterConnectionConnAddrInfo {
    pub conn_addr: Option<String>,
    pub conn_addr_port: Option<String>,
    pub net_type: Option<String>,
}
model! { DescribeClusterConnectionConnAddrInfo {
    0 "ConnAddr" conn_addr: String, 1 "ConnAddrPort" conn_addr_port: String, 2 "NetType" net_type: String
} }

/// In the response of [`DescribeClusterConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterConnectionSlbConnAddrs {
    pub slb_conn_addr: Vec<DescribeClusterConnectionSlbConnAddr>,
}
model! { DescribeClusterConnectionSlbConnAddrs {
    0 "SlbConnAddr" slb_conn_addr: Vec<DescribeClusterConnectionSlbConnAddr>
} }

/// In the response of [`DescribeClusterConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterConnectionSlbConnAddr {
    pub conn_addr_info: Option<DescribeClusterConnectionSlbConnAddrConnAddrInfo>,
    pub slb_type: Option<String>,
}
model! { DescribeClusterConnectionSlbConnAddr {
    0 "ConnAddrInfo" conn_addr_info: DescribeClusterConnectionSlbConnAddrConnAddrInfo, 1 "SlbType" slb_type: String
} }

/// In the response of [`DescribeClusterConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterConnectionSlbConnAddrConnAddrInfo {
    pub conn_addr: Option<String>,
    pub conn_addr_port: Option<String>,
    pub net_type: Option<String>,
}
model! { DescribeClusterConnectionSlbConnAddrConnAddrInfo {
    0 "ConnAddr" conn_addr: String, 1 "ConnAddrPort" conn_addr_port: String, 2 "NetType" net_type: String
} }

/// In the response of [`DescribeClusterConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterConnectionThriftConn {
    pub conn_addr: Option<String>,
    pub conn_addr_port: Option<String>,
    pub net_type: Option<String>,
}
model! { DescribeClusterConnectionThriftConn {
    0 "ConnAddr" conn_addr: String, 1 "ConnAddrPort" conn_addr_port: String, 2 "NetType" net_type: String
} }

/// In the response of [`DescribeClusterConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterConnectionUiProxyConnAddrInfo {
    pub conn_addr: Option<String>,
    pub conn_addr_port: Option<String>,
    pub net_type: Option<String>,
}
model! { DescribeClusterConnectionUiProxyConnAddrInfo {
    0 "ConnAddr" conn_addr: String, 1 "ConnAddrPort" conn_addr_port: String, 2 "NetType" net_type: String
} }

/// In the response of [`DescribeClusterConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterConnectionZkConnAddrs {
    pub zk_conn_addr: Vec<DescribeClusterConnectionZkConnAddr>,
}
model! { DescribeClusterConnectionZkConnAddrs {
    0 "ZkConnAddr" zk_conn_addr: Vec<DescribeClusterConnectionZkConnAddr>
} }

/// In the response of [`DescribeClusterConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterConnectionZkConnAddr {
    pub conn_addr: Option<String>,
    pub conn_addr_port: Option<String>,
    pub net_type: Option<String>,
}
model! { DescribeClusterConnectionZkConnAddr {
    0 "ConnAddr" conn_addr: String, 1 "ConnAddrPort" conn_addr_port: String, 2 "NetType" net_type: String
} }

/// Describes cold storage: `DescribeColdStorage` of `hbase` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/HBase/2019-01-01/DescribeColdStorage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeColdStorage {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeColdStorage(cluster_id: String) "DescribeColdStorage" -> DescribeColdStorageOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DescribeColdStorage`].
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
    0 "ClusterId" cluster_id: String, 1 "ColdStorageSize" cold_storage_size: String,
    2 "ColdStorageType" cold_storage_type: String, 3 "ColdStorageUseAmount" cold_storage_use_amount: String,
    4 "ColdStorageUsePercent" cold_storage_use_percent: String, 5 "OpenStatus" open_status: String,
    6 "PayType" pay_type: String
} }

/// Describes db instance usage: `DescribeDBInstanceUsage` of `hbase` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/HBase/2019-01-01/DescribeDBInstanceUsage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceUsage {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeDBInstanceUsage(cluster_id: String) "DescribeDBInstanceUsage" -> DescribeDBInstanceUsageOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DescribeDBInstanceUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceUsageOutput {
    pub result: Option<String>,
}
model! { DescribeDBInstanceUsageOutput {
    0 "Result" result: String
} }

/// Describes deleted instances: `DescribeDeletedInstances` of `hbase` 2019-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/HBase/2019-01-01/DescribeDeletedInstances>.
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
    Number "PageNumber", "Instances.Instance" instances.instance, total "TotalCount" }

/// Response of [`DescribeDeletedInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeletedInstancesOutput {
    pub instances: Option<DescribeDeletedInstancesInstances>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDeletedInstancesOutput {
    0 "Instances" instances: DescribeDeletedInstancesInstances, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDeletedInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeletedInstancesInstances {
    pub instance: Vec<DescribeDeletedInstancesInstance>,
}
model! { DescribeDeletedInstancesInstances {
    0 "Instance" instance: Vec<DescribeDeletedInstancesInstance>
} }

/// In the response of [`DescribeDeletedInstances`].
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
    0 "ClusterType" cluster_type: String, 1 "CreatedTime" created_time: String, 2 "DeleteTime" delete_time: String,
    3 "Engine" engine: String, 4 "InstanceId" instance_id: String, 5 "InstanceName" instance_name: String,
    6 "MajorVersion" major_version: String, 7 "ModuleStackVersion" module_stack_version: String,
    8 "ParentId" parent_id: String, 9 "RegionId" region_id: String, 10 "Status" status: String,
    11 "ZoneId" zone_id: String
} }

/// Describes disk warning line: `DescribeDiskWarningLine` of `hbase` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/HBase/2019-01-01/DescribeDiskWarningLine>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskWarningLine {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeDiskWarningLine(cluster_id: String) "DescribeDiskWarningLine" -> DescribeDiskWarningLineOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DescribeDiskWarningLine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskWarningLineOutput {
    pub warning_line: Option<String>,
}
model! { DescribeDiskWarningLineOutput {
    0 "WarningLine" warning_line: String
} }

/// Describes endpoints: `DescribeEndpoints` of `hbase` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/HBase/2019-01-01/DescribeEndpoints>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEndpoints {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeEndpoints(cluster_id: String) "DescribeEndpoints" -> DescribeEndpointsOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DescribeEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEndpointsOutput {
    pub conn_addrs: Option<DescribeEndpointsConnAddrs>,
    pub engine: Option<String>,
    pub net_type: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeEndpointsOutput {
    0 "ConnAddrs" conn_addrs: DescribeEndpointsConnAddrs, 1 "Engine" engine: String, 2 "NetType" net_type: String,
    3 "VSwitchId" vswitch_id: String, 4 "VpcId" vpc_id: String
} }

/// In the response of [`DescribeEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEndpointsConnAddrs {
    pub conn_addr_info: Vec<DescribeEndpointsConnAddrInfo>,
}
model! { DescribeEndpointsConnAddrs {
    0 "ConnAddrInfo" conn_addr_info: Vec<DescribeEndpointsConnAddrInfo>
} }

/// In the response of [`DescribeEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEndpointsConnAddrInfo {
    pub conn_addr: Option<String>,
    pub conn_addr_port: Option<String>,
    pub conn_type: Option<String>,
    pub net_type: Option<String>,
}
model! { DescribeEndpointsConnAddrInfo {
    0 "ConnAddr" conn_addr: String, 1 "ConnAddrPort" conn_addr_port: String, 2 "ConnType" conn_type: String,
    3 "NetType" net_type: String
} }

/// Describes instance: `DescribeInstance` of `hbase` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/HBase/2019-01-01/DescribeInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstance {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeInstance(cluster_id: String) "DescribeInstance" -> DescribeInstanceOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DescribeInstance`].
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
    0 "AutoRenewal" auto_renewal: bool, 1 "BackupStatus" backup_status: String, 2 "ClusterId" cluster_id: String,
    3 "ClusterName" cluster_name: String, 4 "ClusterType" cluster_type: String,
    5 "ColdStorageSize" cold_storage_size: i64, 6 "ColdStorageStatus" cold_storage_status: String,
    7 "ConfirmMaintainTime" confirm_maintain_time: String, 8 "CoreDiskCount" core_disk_count: String,
    9 "CoreDiskSize" core_disk_size: i64, 10 "CoreDiskType" core_disk_type: String,
    11 "CoreInstanceType" core_instance_type: String, 12 "CoreNodeCount" core_node_count: i64,
    13 "CreatedTime" created_time: String, 14 "CreatedTimeUTC" created_time_utc: String, 15 "Duration" duration: i64,
    16 "EnableHbaseProxy" enable_hbase_proxy: bool, 17 "EncryptionKey" encryption_key: String,
    18 "EncryptionType" encryption_type: String, 19 "Engine" engine: String, 20 "ExpireTime" expire_time: String,
    21 "ExpireTimeUTC" expire_time_utc: String, 22 "InstanceId" instance_id: String,
    23 "InstanceName" instance_name: String, 24 "IsDeletionProtection" is_deletion_protection: bool,
    25 "IsHa" is_ha: bool, 26 "IsLatestVersion" is_latest_version: bool, 27 "IsMultiModel" is_multi_model: bool,
    28 "LproxyMinorVersion" lproxy_minor_version: String, 29 "MaintainEndTime" maintain_end_time: String,
    30 "MaintainStartTime" maintain_start_time: String, 31 "MajorVersion" major_version: String,
    32 "MasterDiskSize" master_disk_size: i64, 33 "MasterDiskType" master_disk_type: String,
    34 "MasterInstanceType" master_instance_type: String, 35 "MasterNodeCount" master_node_count: i64,
    36 "MinorVersion" minor_version: String, 37 "ModuleId" module_id: i64,
    38 "ModuleStackVersion" module_stack_version: String, 39 "NeedUpgrade" need_upgrade: bool,
    40 "NeedUpgradeComps" need_upgrade_comps: DescribeInstanceNeedUpgradeComps, 41 "NetworkType" network_type: String,
    42 "ParentId" parent_id: String, 43 "PayType" pay_type: String, 44 "RegionId" region_id: String,
    45 "ResourceGroupId" resource_group_id: String, 46 "Status" status: String, 47 "Tags" tags: DescribeInstanceTags,
    48 "TaskProgress" task_progress: String, 49 "TaskStatus" task_status: String, 50 "VpcId" vpc_id: String,
    51 "VswitchId" vswitch_id: String, 52 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceNeedUpgradeComps {
    pub comps: Vec<String>,
}
model! { DescribeInstanceNeedUpgradeComps {
    0 "Comps" comps: Vec<String>
} }

/// In the response of [`DescribeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTags {
    pub tag: Vec<DescribeInstanceTag>,
}
model! { DescribeInstanceTags {
    0 "Tag" tag: Vec<DescribeInstanceTag>
} }

/// In the response of [`DescribeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeInstanceTag {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes instance type: `DescribeInstanceType` of `hbase` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/HBase/2019-01-01/DescribeInstanceType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceType {
    pub instance_type: Option<String>,
}
operation! { DescribeInstanceType() "DescribeInstanceType" -> DescribeInstanceTypeOutput {
    0 "InstanceType" instance_type: String
} }

/// Response of [`DescribeInstanceType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTypeOutput {
    pub instance_type_spec_list: Option<DescribeInstanceTypeInstanceTypeSpecList>,
}
model! { DescribeInstanceTypeOutput {
    0 "InstanceTypeSpecList" instance_type_spec_list: DescribeInstanceTypeInstanceTypeSpecList
} }

/// In the response of [`DescribeInstanceType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTypeInstanceTypeSpecList {
    pub instance_type_spec: Vec<DescribeInstanceTypeInstanceTypeSpec>,
}
model! { DescribeInstanceTypeInstanceTypeSpecList {
    0 "InstanceTypeSpec" instance_type_spec: Vec<DescribeInstanceTypeInstanceTypeSpec>
} }

/// In the response of [`DescribeInstanceType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTypeInstanceTypeSpec {
    pub cpu_size: Option<i64>,
    pub instance_type: Option<String>,
    pub mem_size: Option<i64>,
}
model! { DescribeInstanceTypeInstanceTypeSpec {
    0 "CpuSize" cpu_size: i64, 1 "InstanceType" instance_type: String, 2 "MemSize" mem_size: i64
} }

/// Describes instances: `DescribeInstances` of `hbase` 2019-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/HBase/2019-01-01/DescribeInstances>.
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
    Number "PageNumber", "Instances.Instance" instances.instance, total "TotalCount" }

/// In the request of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeInstancesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesOutput {
    pub instances: Option<DescribeInstancesInstances>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeInstancesOutput {
    0 "Instances" instances: DescribeInstancesInstances, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesInstances {
    pub instance: Vec<DescribeInstancesInstance>,
}
model! { DescribeInstancesInstances {
    0 "Instance" instance: Vec<DescribeInstancesInstance>
} }

/// In the response of [`DescribeInstances`].
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
    0 "AutoRenewal" auto_renewal: bool, 1 "BackupStatus" backup_status: String, 2 "ClusterId" cluster_id: String,
    3 "ClusterName" cluster_name: String, 4 "ClusterType" cluster_type: String,
    5 "ColdStorageStatus" cold_storage_status: String, 6 "CoreDiskCount" core_disk_count: String,
    7 "CoreDiskSize" core_disk_size: i64, 8 "CoreDiskType" core_disk_type: String,
    9 "CoreInstanceType" core_instance_type: String, 10 "CoreNodeCount" core_node_count: i64,
    11 "CreatedTime" created_time: String, 12 "CreatedTimeUTC" created_time_utc: String, 13 "Duration" duration: i64,
    14 "Engine" engine: String, 15 "ExpireTime" expire_time: String, 16 "ExpireTimeUTC" expire_time_utc: String,
    17 "InstanceId" instance_id: String, 18 "InstanceName" instance_name: String,
    19 "IsDeletionProtection" is_deletion_protection: bool, 20 "IsHa" is_ha: bool,
    21 "MajorVersion" major_version: String, 22 "MasterDiskSize" master_disk_size: i64,
    23 "MasterDiskType" master_disk_type: String, 24 "MasterInstanceType" master_instance_type: String,
    25 "MasterNodeCount" master_node_count: i64, 26 "ModuleId" module_id: i64,
    27 "ModuleStackVersion" module_stack_version: String, 28 "NetworkType" network_type: String,
    29 "ParentId" parent_id: String, 30 "PayType" pay_type: String, 31 "RegionId" region_id: String,
    32 "ResourceGroupId" resource_group_id: String, 33 "Status" status: String, 34 "Tags" tags: DescribeInstancesTags,
    35 "VpcId" vpc_id: String, 36 "VswitchId" vswitch_id: String, 37 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesTags {
    pub tag: Vec<DescribeInstancesTagsTag>,
}
model! { DescribeInstancesTags {
    0 "Tag" tag: Vec<DescribeInstancesTagsTag>
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesTagsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeInstancesTagsTag {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes ip whitelist: `DescribeIpWhitelist` of `hbase` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/HBase/2019-01-01/DescribeIpWhitelist>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpWhitelist {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeIpWhitelist(cluster_id: String) "DescribeIpWhitelist" -> DescribeIpWhitelistOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DescribeIpWhitelist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpWhitelistOutput {
    pub groups: Option<DescribeIpWhitelistGroups>,
}
model! { DescribeIpWhitelistOutput {
    0 "Groups" groups: DescribeIpWhitelistGroups
} }

/// In the response of [`DescribeIpWhitelist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpWhitelistGroups {
    pub group: Vec<DescribeIpWhitelistGroup>,
}
model! { DescribeIpWhitelistGroups {
    0 "Group" group: Vec<DescribeIpWhitelistGroup>
} }

/// In the response of [`DescribeIpWhitelist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpWhitelistGroup {
    pub group_name: Option<String>,
    pub ip_list: Option<DescribeIpWhitelistIpList>,
    pub ip_version: Option<i64>,
}
model! { DescribeIpWhitelistGroup {
    0 "GroupName" group_name: String, 1 "IpList" ip_list: DescribeIpWhitelistIpList, 2 "IpVersion" ip_version: i64
} }

/// In the response of [`DescribeIpWhitelist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpWhitelistIpList {
    pub ip: Vec<String>,
}
model! { DescribeIpWhitelistIpList {
    0 "Ip" ip: Vec<String>
} }

/// Describes multi zone available regions: `DescribeMultiZoneAvailableRegions` of `hbase` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/HBase/2019-01-01/DescribeMultiZoneAvailableRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiZoneAvailableRegions {
    pub accept_language: Option<String>,
}
operation! { DescribeMultiZoneAvailableRegions()
    "DescribeMultiZoneAvailableRegions" -> DescribeMultiZoneAvailableRegionsOutput {
    0 "AcceptLanguage" accept_language: String
} }

/// Response of [`DescribeMultiZoneAvailableRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiZoneAvailableRegionsOutput {
    pub regions: Option<DescribeMultiZoneAvailableRegionsRegions>,
}
model! { DescribeMultiZoneAvailableRegionsOutput {
    0 "Regions" regions: DescribeMultiZoneAvailableRegionsRegions
} }

/// In the response of [`DescribeMultiZoneAvailableRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiZoneAvailableRegionsRegions {
    pub region: Vec<DescribeMultiZoneAvailableRegionsRegion>,
}
model! { DescribeMultiZoneAvailableRegionsRegions {
    0 "Region" region: Vec<DescribeMultiZoneAvailableRegionsRegion>
} }

/// In the response of [`DescribeMultiZoneAvailableRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiZoneAvailableRegionsRegion {
    pub available_combines: Option<DescribeMultiZoneAvailableRegionsAvailableCombines>,
    pub local_name: Option<String>,
    pub region_endpoint: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeMultiZoneAvailableRegionsRegion {
    0 "AvailableCombines" available_combines: DescribeMultiZoneAvailableRegionsAvailableCombines,
    1 "LocalName" local_name: String, 2 "RegionEndpoint" region_endpoint: String, 3 "RegionId" region_id: String
} }

/// In the response of [`DescribeMultiZoneAvailableRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiZoneAvailableRegionsAvailableCombines {
    pub available_combine: Vec<DescribeMultiZoneAvailableRegionsAvailableCombine>,
}
model! { DescribeMultiZoneAvailableRegionsAvailableCombines {
    0 "AvailableCombine" available_combine: Vec<DescribeMultiZoneAvailableRegionsAvailableCombine>
} }

/// In the response of [`DescribeMultiZoneAvailableRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiZoneAvailableRegionsAvailableCombine {
    pub id: Option<String>,
    pub zones: Option<DescribeMultiZoneAvailableRegionsZones>,
}
model! { DescribeMultiZoneAvailableRegionsAvailableCombine {
    0 "Id" id: String, 1 "Zones" zones: DescribeMultiZoneAvailableRegionsZones
} }

/// In the response of [`DescribeMultiZoneAvailableRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiZoneAvailableRegionsZones {
    pub zone: Vec<String>,
}
model! { DescribeMultiZoneAvailableRegionsZones {
    0 "Zone" zone: Vec<String>
} }

/// Describes multi zone available resource: `DescribeMultiZoneAvailableResource` of `hbase` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/HBase/2019-01-01/DescribeMultiZoneAvailableResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiZoneAvailableResource {
    /// Required.
    pub charge_type: String,
    /// Required.
    pub region_id: String,
    pub zone_combination: Option<String>,
}
operation! { DescribeMultiZoneAvailableResource(charge_type: String, region_id: String)
    "DescribeMultiZoneAvailableResource" -> DescribeMultiZoneAvailableResourceOutput {
    0 "ChargeType" charge_type, 1 "RegionId" region_id, 2 "ZoneCombination" zone_combination: String
} }

/// Response of [`DescribeMultiZoneAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiZoneAvailableResourceOutput {
    pub available_zones: Option<DescribeMultiZoneAvailableResourceAvailableZones>,
}
model! { DescribeMultiZoneAvailableResourceOutput {
    0 "AvailableZones" available_zones: DescribeMultiZoneAvailableResourceAvailableZones
} }

/// In the response of [`DescribeMultiZoneAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiZoneAvailableResourceAvailableZones {
    pub available_zone: Vec<DescribeMultiZoneAvailableResourceAvailableZone>,
}
model! { DescribeMultiZoneAvailableResourceAvailableZones {
    0 "AvailableZone" available_zone: Vec<DescribeMultiZoneAvailableResourceAvailableZone>
} }

/// In the response of [`DescribeMultiZoneAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiZoneAvailableResourceAvailableZone {
    pub master_resources: Option<DescribeMultiZoneAvailableResourceMasterResources>,
    pub region_id: Option<String>,
    pub supported_engines: Option<DescribeMultiZoneAvailableResourceSupportedEngines>,
    pub zone_combination: Option<String>,
}
model! { DescribeMultiZoneAvailableResourceAvailableZone {
    0 "MasterResources" master_resources: DescribeMultiZoneAvailableResourceMasterResources,
    1 "RegionId" region_id: String,
    2 "SupportedEngines" supported_engines: DescribeMultiZoneAvailableResourceSupportedEngines,
    3 "ZoneCombination" zone_combination: String
} }

/// In the response of [`DescribeMultiZoneAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiZoneAvailableResourceMasterResources {
    pub master_resource: Vec<DescribeMultiZoneAvailableResourceMasterResource>,
}
model! { DescribeMultiZoneAvailableResourceMasterResources {
    0 "MasterResource" master_resource: Vec<DescribeMultiZoneAvailableResourceMasterResource>
} }

/// In the response of [`DescribeMultiZoneAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiZoneAvailableResourceMasterResource {
    pub instance_type: Option<String>,
    pub instance_type_detail: Option<
        DescribeMultiZoneAvailableResourceInstanceTypeDetail,
    >,
}
model! { DescribeMultiZoneAvailableResourceMasterResource {
    0 "InstanceType" instance_type: String,
    1 "InstanceTypeDetail" instance_type_detail: DescribeMultiZoneAvailableResourceInstanceTypeDetail
} }

/// In the response of [`DescribeMultiZoneAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiZoneAvailableResourceInstanceTypeDetail {
    pub cpu: Option<i64>,
    pub mem: Option<i64>,
}
model! { DescribeMultiZoneAvailableResourceInstanceTypeDetail {
    0 "Cpu" cpu: i64, 1 "Mem" mem: i64
} }

/// In the response of [`DescribeMultiZoneAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiZoneAvailableResourceSupportedEngines {
    pub supported_engine: Vec<DescribeMultiZoneAvailableResourceSupportedEngine>,
}
model! { DescribeMultiZoneAvailableResourceSupportedEngines {
    0 "SupportedEngine" supported_engine: Vec<DescribeMultiZoneAvailableResourceSupportedEngine>
} }

/// In the response of [`DescribeMultiZoneAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiZoneAvailableResourceSupportedEngine {
    pub engine: Option<String>,
    pub supported_engine_versions: Option<
        DescribeMultiZoneAvailableResourceSupportedEngineVersions,
    >,
}
model! { DescribeMultiZoneAvailableResourceSupportedEngine {
    0 "Engine" engine: String,
    1 "SupportedEngineVersions" supported_engine_versions: DescribeMultiZoneAvailableResourceSupportedEngineVersions
} }

/// In the response of [`DescribeMultiZoneAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiZoneAvailableResourceSupportedEngineVersions {
    pub supported_engine_version: Vec<
        DescribeMultiZoneAvailableResourceSupportedEngineVersion,
    >,
}
model! { DescribeMultiZoneAvailableResourceSupportedEngineVersions {
    0 "SupportedEngineVersion" supported_engine_version: Vec<DescribeMultiZoneAvailableResourceSupportedEngineVersion>
} }

/// In the response of [`DescribeMultiZoneAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiZoneAvailableResourceSupportedEngineVersion {
    pub supported_categories: Option<
        DescribeMultiZoneAvailableResourceSupportedCategories,
    >,
    pub version: Option<String>,
}
model! { DescribeMultiZoneAvailableResourceSupportedEngineVersion {
    0 "SupportedCategories" supported_categories: DescribeMultiZoneAvailableResourceSupportedCategories,
    1 "Version" version: String
} }

/// In the response of [`DescribeMultiZoneAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiZoneAvailableResourceSupportedCategories {
    pub supported_categories: Vec<
        DescribeMultiZoneAvailableResourceSupportedCategoriesSupportedCategories,
    >,
}
model! { DescribeMultiZoneAvailableResourceSupportedCategories {
    0 "SupportedCategories" supported_categories: Vec<DescribeMultiZoneAvailableResourceSupportedCategoriesSupportedCategories>
} }

/// In the response of [`DescribeMultiZoneAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiZoneAvailableResourceSupportedCategoriesSupportedCategories {
    pub category: Option<String>,
    pub supported_storage_types: Option<
        DescribeMultiZoneAvailableResourceSupportedStorageTypes,
    >,
}
model! { DescribeMultiZoneAvailableResourceSupportedCategoriesSupportedCategories {
    0 "Category" category: String,
    1 "SupportedStorageTypes" supported_storage_types: DescribeMultiZoneAvailableResourceSupportedStorageTypes
} }

/// In the response of [`DescribeMultiZoneAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiZoneAvailableResourceSupportedStorageTypes {
    pub supported_storage_type: Vec<
        DescribeMultiZoneAvailableResourceSupportedStorageType,
    >,
}
model! { DescribeMultiZoneAvailableResourceSupportedStorageTypes {
    0 "SupportedStorageType" supported_storage_type: Vec<DescribeMultiZoneAvailableResourceSupportedStorageType>
} }

/// In the response of [`DescribeMultiZoneAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiZoneAvailableResourceSupportedStorageType {
    pub core_resources: Option<DescribeMultiZoneAvailableResourceCoreResources>,
    pub storage_type: Option<String>,
}
model! { DescribeMultiZoneAvailableResourceSupportedStorageType {
    0 "CoreResources" core_resources: DescribeMultiZoneAvailableResourceCoreResources,
    1 "StorageType" storage_type: String
} }

/// In the response of [`DescribeMultiZoneAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiZoneAvailableResourceCoreResources {
    pub core_resource: Vec<DescribeMultiZoneAvailableResourceCoreResource>,
}
model! { DescribeMultiZoneAvailableResourceCoreResources {
    0 "CoreResource" core_resource: Vec<DescribeMultiZoneAvailableResourceCoreResource>
} }

/// In the response of [`DescribeMultiZoneAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiZoneAvailableResourceCoreResource {
    pub db_instance_storage_range: Option<
        DescribeMultiZoneAvailableResourceDBInstanceStorageRange,
    >,
    pub instance_type: Option<String>,
    pub instance_type_detail: Option<
        DescribeMultiZoneAvailableResourceCoreResourceInstanceTypeDetail,
    >,
    pub max_core_count: Option<i64>,
}
model! { DescribeMultiZoneAvailableResourceCoreResource {
    0 "DBInstanceStorageRange" db_instance_storage_range: DescribeMultiZoneAvailableResourceDBInstanceStorageRange,
    1 "InstanceType" instance_type: String,
    2 "InstanceTypeDetail" instance_type_detail: DescribeMultiZoneAvailableResourceCoreResourceInstanceTypeDetail,
    3 "MaxCoreCount" max_core_count: i64
} }

/// In the response of [`DescribeMultiZoneAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiZoneAvailableResourceDBInstanceStorageRange {
    pub max_size: Option<i64>,
    pub min_size: Option<i64>,
    pub step_size: Option<i64>,
}
model! { DescribeMultiZoneAvailableResourceDBInstanceStorageRange {
    0 "MaxSize" max_size: i64, 1 "MinSize" min_size: i64, 2 "StepSize" step_size: i64
} }

/// In the response of [`DescribeMultiZoneAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiZoneAvailableResourceCoreResourceInstanceTypeDetail {
    pub cpu: Option<i64>,
    pub mem: Option<i64>,
}
model! { DescribeMultiZoneAvailableResourceCoreResourceInstanceTypeDetail {
    0 "Cpu" cpu: i64, 1 "Mem" mem: i64
} }

/// Describes multi zone cluster: `DescribeMultiZoneCluster` of `hbase` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/HBase/2019-01-01/DescribeMultiZoneCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiZoneCluster {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeMultiZoneCluster(cluster_id: String) "DescribeMultiZoneCluster" -> DescribeMultiZoneClusterOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DescribeMultiZoneCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiZoneClusterOutput {
    pub arbiter_vswitch_ids: Option<String>,
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
    pub multi_zone_instance_models: Option<
        DescribeMultiZoneClusterMultiZoneInstanceModels,
    >,
    pub network_type: Option<String>,
    pub parent_id: Option<String>,
    pub pay_type: Option<String>,
    pub primary_vswitch_ids: Option<String>,
    pub primary_zone_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub standby_vswitch_ids: Option<String>,
    pub standby_zone_id: Option<String>,
    pub status: Option<String>,
    pub tags: Option<DescribeMultiZoneClusterTags>,
    pub task_progress: Option<String>,
    pub task_status: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeMultiZoneClusterOutput {
    0 "ArbiterVSwitchIds" arbiter_vswitch_ids: String, 1 "ArbiterZoneId" arbiter_zone_id: String,
    2 "AutoRenewal" auto_renewal: bool, 3 "ClusterId" cluster_id: String, 4 "ClusterName" cluster_name: String,
    5 "ColdStorageSize" cold_storage_size: i64, 6 "CoreDiskCount" core_disk_count: String,
    7 "CoreDiskSize" core_disk_size: i64, 8 "CoreDiskType" core_disk_type: String,
    9 "CoreInstanceType" core_instance_type: String, 10 "CoreNodeCount" core_node_count: i64,
    11 "CreatedTime" created_time: String, 12 "CreatedTimeUTC" created_time_utc: String, 13 "Duration" duration: i64,
    14 "EncryptionKey" encryption_key: String, 15 "EncryptionType" encryption_type: String, 16 "Engine" engine: String,
    17 "ExpireTime" expire_time: String, 18 "ExpireTimeUTC" expire_time_utc: String,
    19 "InstanceId" instance_id: String, 20 "InstanceName" instance_name: String,
    21 "IsDeletionProtection" is_deletion_protection: bool, 22 "LogDiskCount" log_disk_count: String,
    23 "LogDiskSize" log_disk_size: i64, 24 "LogDiskType" log_disk_type: String,
    25 "LogInstanceType" log_instance_type: String, 26 "LogNodeCount" log_node_count: i64,
    27 "MaintainEndTime" maintain_end_time: String, 28 "MaintainStartTime" maintain_start_time: String,
    29 "MajorVersion" major_version: String, 30 "MasterDiskSize" master_disk_size: i64,
    31 "MasterDiskType" master_disk_type: String, 32 "MasterInstanceType" master_instance_type: String,
    33 "MasterNodeCount" master_node_count: i64, 34 "ModuleId" module_id: i64,
    35 "ModuleStackVersion" module_stack_version: String, 36 "MultiZoneCombination" multi_zone_combination: String,
    37 "MultiZoneInstanceModels" multi_zone_instance_models: DescribeMultiZoneClusterMultiZoneInstanceModels,
    38 "NetworkType" network_type: String, 39 "ParentId" parent_id: String, 40 "PayType" pay_type: String,
    41 "PrimaryVSwitchIds" primary_vswitch_ids: String, 42 "PrimaryZoneId" primary_zone_id: String,
    43 "RegionId" region_id: String, 44 "ResourceGroupId" resource_group_id: String,
    45 "StandbyVSwitchIds" standby_vswitch_ids: String, 46 "StandbyZoneId" standby_zone_id: String,
    47 "Status" status: String, 48 "Tags" tags: DescribeMultiZoneClusterTags, 49 "TaskProgress" task_progress: String,
    50 "TaskStatus" task_status: String, 51 "VpcId" vpc_id: String
} }

/// In the response of [`DescribeMultiZoneCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiZoneClusterMultiZoneInstanceModels {
    pub multi_zone_instance_model: Vec<DescribeMultiZoneClusterMultiZoneInstanceModel>,
}
model! { DescribeMultiZoneClusterMultiZoneInstanceModels {
    0 "MultiZoneInstanceModel" multi_zone_instance_model: Vec<DescribeMultiZoneClusterMultiZoneInstanceModel>
} }

/// In the response of [`DescribeMultiZoneCluster`].
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
    0 "HdfsMinorVersion" hdfs_minor_version: String, 1 "InsName" ins_name: String,
    2 "IsHdfsLatestVersion" is_hdfs_latest_version: String, 3 "IsLatestVersion" is_latest_version: bool,
    4 "LatestHdfsMinorVersion" latest_hdfs_minor_version: String, 5 "LatestMinorVersion" latest_minor_version: String,
    6 "MinorVersion" minor_version: String, 7 "Role" role: String, 8 "Status" status: String
} }

/// In the response of [`DescribeMultiZoneCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiZoneClusterTags {
    pub tag: Vec<DescribeMultiZoneClusterTag>,
}
model! { DescribeMultiZoneClusterTags {
    0 "Tag" tag: Vec<DescribeMultiZoneClusterTag>
} }

/// In the response of [`DescribeMultiZoneCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiZoneClusterTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeMultiZoneClusterTag {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes recoverable time range: `DescribeRecoverableTimeRange` of `hbase` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/HBase/2019-01-01/DescribeRecoverableTimeRange>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecoverableTimeRange {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeRecoverableTimeRange(cluster_id: String)
    "DescribeRecoverableTimeRange" -> DescribeRecoverableTimeRangeOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DescribeRecoverableTimeRange`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecoverableTimeRangeOutput {
    pub time_begin: Option<String>,
    pub time_end: Option<String>,
}
model! { DescribeRecoverableTimeRangeOutput {
    0 "TimeBegin" time_begin: String, 1 "TimeEnd" time_end: String
} }

/// Describes regions: `DescribeRegions` of `hbase` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/HBase/2019-01-01/DescribeRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    pub accept_language: Option<String>,
    pub engine: Option<String>,
}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {
    0 "AcceptLanguage" accept_language: String, 1 "Engine" engine: String
} }

/// Response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub regions: Option<DescribeRegionsRegions>,
}
model! { DescribeRegionsOutput {
    0 "Regions" regions: DescribeRegionsRegions
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegions {
    pub region: Vec<DescribeRegionsRegion>,
}
model! { DescribeRegionsRegions {
    0 "Region" region: Vec<DescribeRegionsRegion>
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegion {
    pub local_name: Option<String>,
    pub region_endpoint: Option<String>,
    pub region_id: Option<String>,
    pub zones: Option<DescribeRegionsZones>,
}
model! { DescribeRegionsRegion {
    0 "LocalName" local_name: String, 1 "RegionEndpoint" region_endpoint: String, 2 "RegionId" region_id: String,
    3 "Zones" zones: DescribeRegionsZones
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsZones {
    pub zone: Vec<DescribeRegionsZone>,
}
model! { DescribeRegionsZones {
    0 "Zone" zone: Vec<DescribeRegionsZone>
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsZone {
    pub id: Option<String>,
}
model! { DescribeRegionsZone {
    0 "Id" id: String
} }

/// Describes restore full details: `DescribeRestoreFullDetails` of `hbase` 2019-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/HBase/2019-01-01/DescribeRestoreFullDetails>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreFullDetails {
    /// Required.
    pub cluster_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub restore_record_id: String,
}
operation! { DescribeRestoreFullDetails(cluster_id: String, restore_record_id: String)
    "DescribeRestoreFullDetails" -> DescribeRestoreFullDetailsOutput {
    0 "ClusterId" cluster_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "RestoreRecordId" restore_record_id
} }
paged! { DescribeRestoreFullDetails: DescribeRestoreFullDetailsRestoreFullDetail =
    Number "PageNumber", "RestoreFull.RestoreFullDetails.RestoreFullDetail" restore_full.restore_full_details.restore_full_detail, total "RestoreFull.Total" }

/// Response of [`DescribeRestoreFullDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreFullDetailsOutput {
    pub restore_full: Option<DescribeRestoreFullDetailsRestoreFull>,
}
model! { DescribeRestoreFullDetailsOutput {
    0 "RestoreFull" restore_full: DescribeRestoreFullDetailsRestoreFull
} }

/// In the response of [`DescribeRestoreFullDetails`].
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
    0 "DataSize" data_size: String, 1 "Fail" fail: i64, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "RestoreFullDetails" restore_full_details: DescribeRestoreFullDetailsRestoreFullDetails, 5 "Speed" speed: String,
    6 "Succeed" succeed: i64, 7 "Total" total: i64
} }

/// In the response of [`DescribeRestoreFullDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreFullDetailsRestoreFullDetails {
    pub restore_full_detail: Vec<DescribeRestoreFullDetailsRestoreFullDetail>,
}
model! { DescribeRestoreFullDetailsRestoreFullDetails {
    0 "RestoreFullDetail" restore_full_detail: Vec<DescribeRestoreFullDetailsRestoreFullDetail>
} }

/// In the response of [`DescribeRestoreFullDetails`].
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
    0 "DataSize" data_size: String, 1 "EndTime" end_time: String, 2 "Message" message: String,
    3 "Process" process: String, 4 "Speed" speed: String, 5 "StartTime" start_time: String, 6 "State" state: String,
    7 "Table" table: String
} }

/// Describes restore incr detail: `DescribeRestoreIncrDetail` of `hbase` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/HBase/2019-01-01/DescribeRestoreIncrDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreIncrDetail {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub restore_record_id: String,
}
operation! { DescribeRestoreIncrDetail(cluster_id: String, restore_record_id: String)
    "DescribeRestoreIncrDetail" -> DescribeRestoreIncrDetailOutput {
    0 "ClusterId" cluster_id, 1 "RestoreRecordId" restore_record_id
} }

/// Response of [`DescribeRestoreIncrDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreIncrDetailOutput {
    pub restore_incr_detail: Option<DescribeRestoreIncrDetailRestoreIncrDetail>,
}
model! { DescribeRestoreIncrDetailOutput {
    0 "RestoreIncrDetail" restore_incr_detail: DescribeRestoreIncrDetailRestoreIncrDetail
} }

/// In the response of [`DescribeRestoreIncrDetail`].
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
    0 "EndTime" end_time: String, 1 "Process" process: String, 2 "RestoreDelay" restore_delay: String,
    3 "RestoreStartTs" restore_start_ts: String, 4 "RestoredTs" restored_ts: String, 5 "StartTime" start_time: String,
    6 "State" state: String
} }

/// Describes restore schema details: `DescribeRestoreSchemaDetails` of `hbase` 2019-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/HBase/2019-01-01/DescribeRestoreSchemaDetails>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreSchemaDetails {
    /// Required.
    pub cluster_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub restore_record_id: String,
}
operation! { DescribeRestoreSchemaDetails(cluster_id: String, restore_record_id: String)
    "DescribeRestoreSchemaDetails" -> DescribeRestoreSchemaDetailsOutput {
    0 "ClusterId" cluster_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "RestoreRecordId" restore_record_id
} }
paged! { DescribeRestoreSchemaDetails: DescribeRestoreSchemaDetailsRestoreSchemaDetail =
    Number "PageNumber", "RestoreSchema.RestoreSchemaDetails.RestoreSchemaDetail" restore_schema.restore_schema_details.restore_schema_detail, total "RestoreSchema.Total" }

/// Response of [`DescribeRestoreSchemaDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreSchemaDetailsOutput {
    pub restore_schema: Option<DescribeRestoreSchemaDetailsRestoreSchema>,
}
model! { DescribeRestoreSchemaDetailsOutput {
    0 "RestoreSchema" restore_schema: DescribeRestoreSchemaDetailsRestoreSchema
} }

/// In the response of [`DescribeRestoreSchemaDetails`].
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
    0 "Fail" fail: i64, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "RestoreSchemaDetails" restore_schema_details: DescribeRestoreSchemaDetailsRestoreSchemaDetails,
    4 "Succeed" succeed: i64, 5 "Total" total: i64
} }

/// In the response of [`DescribeRestoreSchemaDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreSchemaDetailsRestoreSchemaDetails {
    pub restore_schema_detail: Vec<DescribeRestoreSchemaDetailsRestoreSchemaDetail>,
}
model! { DescribeRestoreSchemaDetailsRestoreSchemaDetails {
    0 "RestoreSchemaDetail" restore_schema_detail: Vec<DescribeRestoreSchemaDetailsRestoreSchemaDetail>
} }

/// In the response of [`DescribeRestoreSchemaDetails`].
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
    0 "EndTime" end_time: String, 1 "Message" message: String, 2 "StartTime" start_time: String,
    3 "State" state: String, 4 "Table" table: String
} }

/// Describes restore summary: `DescribeRestoreSummary` of `hbase` 2019-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/HBase/2019-01-01/DescribeRestoreSummary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreSummary {
    /// Required.
    pub cluster_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeRestoreSummary(cluster_id: String) "DescribeRestoreSummary" -> DescribeRestoreSummaryOutput {
    0 "ClusterId" cluster_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64
} }
paged! { DescribeRestoreSummary: DescribeRestoreSummaryRescord =
    Number "PageNumber", "Rescords.Rescord" rescords.rescord, total "Total" }

/// Response of [`DescribeRestoreSummary`].
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
    0 "HasMoreRestoreRecord" has_more_restore_record: i64, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "Rescords" rescords: DescribeRestoreSummaryRescords, 4 "Total" total: i64
} }

/// In the response of [`DescribeRestoreSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreSummaryRescords {
    pub rescord: Vec<DescribeRestoreSummaryRescord>,
}
model! { DescribeRestoreSummaryRescords {
    0 "Rescord" rescord: Vec<DescribeRestoreSummaryRescord>
} }

/// In the response of [`DescribeRestoreSummary`].
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
    0 "BulkLoadProcess" bulk_load_process: String, 1 "CreateTime" create_time: String,
    2 "FinishTime" finish_time: String, 3 "HfileRestoreProcess" hfile_restore_process: String,
    4 "LogProcess" log_process: String, 5 "RecordId" record_id: String, 6 "SchemaProcess" schema_process: String,
    7 "Status" status: String
} }

/// Describes restore tables: `DescribeRestoreTables` of `hbase` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/HBase/2019-01-01/DescribeRestoreTables>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreTables {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub restore_record_id: String,
}
operation! { DescribeRestoreTables(cluster_id: String, restore_record_id: String)
    "DescribeRestoreTables" -> DescribeRestoreTablesOutput {
    0 "ClusterId" cluster_id, 1 "RestoreRecordId" restore_record_id
} }

/// Response of [`DescribeRestoreTables`].
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
    0 "RestoreFull" restore_full: DescribeRestoreTablesRestoreFull,
    1 "RestoreIncrDetail" restore_incr_detail: DescribeRestoreTablesRestoreIncrDetail,
    2 "RestoreSchema" restore_schema: DescribeRestoreTablesRestoreSchema,
    3 "RestoreSummary" restore_summary: DescribeRestoreTablesRestoreSummary,
    4 "Tables" tables: DescribeRestoreTablesTables
} }

/// In the response of [`DescribeRestoreTables`].
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
    0 "DataSize" data_size: String, 1 "Fail" fail: i64, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "RestoreFullDetails" restore_full_details: DescribeRestoreTablesRestoreFullDetails, 5 "Speed" speed: String,
    6 "Succeed" succeed: i64, 7 "Total" total: i64
} }

/// In the response of [`DescribeRestoreTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreTablesRestoreFullDetails {
    pub restore_full_detail: Vec<DescribeRestoreTablesRestoreFullDetail>,
}
model! { DescribeRestoreTablesRestoreFullDetails {
    0 "RestoreFullDetail" restore_full_detail: Vec<DescribeRestoreTablesRestoreFullDetail>
} }

/// In the response of [`DescribeRestoreTables`].
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
    0 "DataSize" data_size: String, 1 "EndTime" end_time: String, 2 "Message" message: String,
    3 "Process" process: String, 4 "Speed" speed: String, 5 "StartTime" start_time: String, 6 "State" state: String,
    7 "Table" table: String
} }

/// In the response of [`DescribeRestoreTables`].
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
    0 "EndTime" end_time: String, 1 "Process" process: String, 2 "RestoreDelay" restore_delay: String,
    3 "RestoreStartTs" restore_start_ts: String, 4 "RestoredTs" restored_ts: String, 5 "StartTime" start_time: String,
    6 "State" state: String
} }

/// In the response of [`DescribeRestoreTables`].
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
    0 "Fail" fail: i64, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "RestoreSchemaDetails" restore_schema_details: DescribeRestoreTablesRestoreSchemaDetails,
    4 "Succeed" succeed: i64, 5 "Total" total: i64
} }

/// In the response of [`DescribeRestoreTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreTablesRestoreSchemaDetails {
    pub restore_schema_detail: Vec<DescribeRestoreTablesRestoreSchemaDetail>,
}
model! { DescribeRestoreTablesRestoreSchemaDetails {
    0 "RestoreSchemaDetail" restore_schema_detail: Vec<DescribeRestoreTablesRestoreSchemaDetail>
} }

/// In the response of [`DescribeRestoreTables`].
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
    0 "EndTime" end_time: String, 1 "Message" message: String, 2 "StartTime" start_time: String,
    3 "State" state: String, 4 "Table" table: String
} }

/// In the response of [`DescribeRestoreTables`].
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
    0 "EndTime" end_time: String, 1 "RecordId" record_id: String, 2 "RestoreToDate" restore_to_date: String,
    3 "StartTime" start_time: String, 4 "State" state: String, 5 "TargetCluster" target_cluster: String
} }

/// In the response of [`DescribeRestoreTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreTablesTables {
    pub table: Vec<String>,
}
model! { DescribeRestoreTablesTables {
    0 "Table" table: Vec<String>
} }

/// Describes security groups: `DescribeSecurityGroups` of `hbase` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/HBase/2019-01-01/DescribeSecurityGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroups {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeSecurityGroups(cluster_id: String) "DescribeSecurityGroups" -> DescribeSecurityGroupsOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DescribeSecurityGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupsOutput {
    pub security_group_ids: Option<DescribeSecurityGroupsSecurityGroupIds>,
}
model! { DescribeSecurityGroupsOutput {
    0 "SecurityGroupIds" security_group_ids: DescribeSecurityGroupsSecurityGroupIds
} }

/// In the response of [`DescribeSecurityGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupsSecurityGroupIds {
    pub security_group_id: Vec<String>,
}
model! { DescribeSecurityGroupsSecurityGroupIds {
    0 "SecurityGroupId" security_group_id: Vec<String>
} }

/// Describes serverless cluster: `DescribeServerlessCluster` of `hbase` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/HBase/2019-01-01/DescribeServerlessCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerlessCluster {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub zone_id: String,
}
operation! { DescribeServerlessCluster(cluster_id: String, zone_id: String)
    "DescribeServerlessCluster" -> DescribeServerlessClusterOutput {
    0 "ClusterId" cluster_id, 1 "ZoneId" zone_id
} }

/// Response of [`DescribeServerlessCluster`].
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
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeServerlessClusterOutput {
    0 "AutoRenew" auto_renew: String, 1 "ClusterType" cluster_type: String, 2 "CreateTime" create_time: String,
    3 "CuSize" cu_size: String, 4 "DiskSize" disk_size: String, 5 "ExpireTime" expire_time: String,
    6 "HaType" ha_type: String, 7 "HasUser" has_user: String, 8 "InnerEndpoint" inner_endpoint: String,
    9 "InstanceId" instance_id: String, 10 "InstanceName" instance_name: String,
    11 "IsDeletionProtection" is_deletion_protection: String, 12 "LockMode" lock_mode: String,
    13 "MainVersion" main_version: String, 14 "OuterEndpoint" outer_endpoint: String, 15 "PayType" pay_type: String,
    16 "RegionId" region_id: String, 17 "ReserverMaxQpsNum" reserver_max_qps_num: String,
    18 "ReserverMinQpsNum" reserver_min_qps_num: String, 19 "ResourceGroupId" resource_group_id: String,
    20 "Status" status: String, 21 "UpdateStatus" update_status: String, 22 "VSwitchId" vswitch_id: String,
    23 "VpcId" vpc_id: String, 24 "ZoneId" zone_id: String
} }

/// Describes sub domain: `DescribeSubDomain` of `hbase` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/HBase/2019-01-01/DescribeSubDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubDomain {
    pub region_id: Option<String>,
    pub zone_id: Option<String>,
}
operation! { DescribeSubDomain() "DescribeSubDomain" -> DescribeSubDomainOutput {
    0 "RegionId" region_id: String, 1 "ZoneId" zone_id: String
} }

/// Response of [`DescribeSubDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubDomainOutput {
    pub sub_domain: Option<String>,
}
model! { DescribeSubDomainOutput {
    0 "SubDomain" sub_domain: String
} }

/// Enables h baseue backup: `EnableHBaseueBackup` of `hbase` 2019-01-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/HBase/2019-01-01/EnableHBaseueBackup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableHBaseueBackup {
    pub client_token: Option<String>,
    pub cold_storage_size: Option<i64>,
    /// Required.
    pub hbaseue_cluster_id: String,
    /// Required.
    pub node_count: i64,
}
operation! { EnableHBaseueBackup(hbaseue_cluster_id: String, node_count: i64)
    "EnableHBaseueBackup" -> EnableHBaseueBackupOutput {
    0 "ClientToken" client_token: String, 1 "ColdStorageSize" cold_storage_size: i64,
    2 "HbaseueClusterId" hbaseue_cluster_id, 3 "NodeCount" node_count
} }

/// Response of [`EnableHBaseueBackup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableHBaseueBackupOutput {
    pub cluster_id: Option<String>,
    pub order_id: Option<String>,
}
model! { EnableHBaseueBackupOutput {
    0 "ClusterId" cluster_id: String, 1 "OrderId" order_id: String
} }

/// Enables h baseue module: `EnableHBaseueModule` of `hbase` 2019-01-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/HBase/2019-01-01/EnableHBaseueModule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableHBaseueModule {
    pub auto_renew_period: Option<i64>,
    pub bds_id: Option<String>,
    pub client_token: Option<String>,
    /// Required.
    pub core_instance_type: String,
    pub disk_size: Option<i64>,
    pub disk_type: Option<String>,
    /// Required.
    pub hbaseue_cluster_id: String,
    pub master_instance_type: Option<String>,
    pub module_cluster_name: Option<String>,
    /// Required.
    pub module_type_name: String,
    /// Required.
    pub node_count: i64,
    /// Required.
    pub pay_type: String,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub vswitch_id: String,
    /// Required.
    pub zone_id: String,
}

/// Arguments of [`EnableHBaseueModule::new`].
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
operation! {
    EnableHBaseueModule { EnableHBaseueModuleRequired: core_instance_type, hbaseue_cluster_id, module_type_name, node_count, pay_type, region_id, vpc_id, vswitch_id, zone_id }
    "EnableHBaseueModule" -> EnableHBaseueModuleOutput {
    0 "AutoRenewPeriod" auto_renew_period: i64, 1 "BdsId" bds_id: String, 2 "ClientToken" client_token: String,
    3 "CoreInstanceType" core_instance_type, 4 "DiskSize" disk_size: i64, 5 "DiskType" disk_type: String,
    6 "HbaseueClusterId" hbaseue_cluster_id, 7 "MasterInstanceType" master_instance_type: String,
    8 "ModuleClusterName" module_cluster_name: String, 9 "ModuleTypeName" module_type_name, 10 "NodeCount" node_count,
    11 "PayType" pay_type, 12 "Period" period: i64, 13 "PeriodUnit" period_unit: String, 14 "RegionId" region_id,
    15 "VpcId" vpc_id, 16 "VswitchId" vswitch_id, 17 "ZoneId" zone_id
} }

/// Response of [`EnableHBaseueModule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableHBaseueModuleOutput {
    pub cluster_id: Option<String>,
    pub order_id: Option<String>,
}
model! { EnableHBaseueModuleOutput {
    0 "ClusterId" cluster_id: String, 1 "OrderId" order_id: String
} }

/// `EvaluateMultiZoneResource` of `hbase` 2019-01-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/HBase/2019-01-01/EvaluateMultiZoneResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EvaluateMultiZoneResource {
    /// Required.
    pub arbiter_vswitch_id: String,
    /// Required.
    pub arbiter_zone_id: String,
    /// Required.
    pub arch_version: String,
    /// 1 to 60.
    pub auto_renew_period: Option<i64>,
    pub client_token: Option<String>,
    pub cluster_name: Option<String>,
    /// Required. 400 to 64000.
    pub core_disk_size: i64,
    /// Required.
    pub core_disk_type: String,
    /// Required.
    pub core_instance_type: String,
    /// Required. 4 to 2000.
    pub core_node_count: i64,
    /// Required.
    pub engine: String,
    /// Required.
    pub engine_version: String,
    /// 400 to 64000.
    pub log_disk_size: Option<i64>,
    pub log_disk_type: Option<String>,
    pub log_instance_type: Option<String>,
    /// 4 to 200.
    pub log_node_count: Option<i64>,
    /// Required.
    pub master_instance_type: String,
    /// Required.
    pub multi_zone_combination: String,
    /// Required.
    pub pay_type: String,
    /// 1 to 60.
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    /// Required.
    pub primary_vswitch_id: String,
    /// Required.
    pub primary_zone_id: String,
    /// Required.
    pub region_id: String,
    pub security_ip_list: Option<String>,
    /// Required.
    pub standby_vswitch_id: String,
    /// Required.
    pub standby_zone_id: String,
    /// Required.
    pub vpc_id: String,
}

/// Arguments of [`EvaluateMultiZoneResource::new`].
pub struct EvaluateMultiZoneResourceRequired {
    pub arbiter_vswitch_id: String,
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
    pub primary_vswitch_id: String,
    pub primary_zone_id: String,
    pub region_id: String,
    pub standby_vswitch_id: String,
    pub standby_zone_id: String,
    pub vpc_id: String,
}
operation! {
    EvaluateMultiZoneResource { EvaluateMultiZoneResourceRequired: arbiter_vswitch_id, arbiter_zone_id, arch_version, core_disk_size, core_disk_type, core_instance_type, core_node_count, engine, engine_version, master_instance_type, multi_zone_combination, pay_type, primary_vswitch_id, primary_zone_id, region_id, standby_vswitch_id, standby_zone_id, vpc_id }
    "EvaluateMultiZoneResource" -> EvaluateMultiZoneResourceOutput {
    0 "ArbiterVSwitchId" arbiter_vswitch_id, 1 "ArbiterZoneId" arbiter_zone_id, 2 "ArchVersion" arch_version,
    3 "AutoRenewPeriod" auto_renew_period: i64, 4 "ClientToken" client_token: String,
    5 "ClusterName" cluster_name: String, 6 "CoreDiskSize" core_disk_size, 7 "CoreDiskType" core_disk_type,
    8 "CoreInstanceType" core_instance_type, 9 "CoreNodeCount" core_node_count, 10 "Engine" engine,
    11 "EngineVersion" engine_version, 12 "LogDiskSize" log_disk_size: i64, 13 "LogDiskType" log_disk_type: String,
    14 "LogInstanceType" log_instance_type: String, 15 "LogNodeCount" log_node_count: i64,
    16 "MasterInstanceType" master_instance_type, 17 "MultiZoneCombination" multi_zone_combination,
    18 "PayType" pay_type, 19 "Period" period: i64, 20 "PeriodUnit" period_unit: String,
    21 "PrimaryVSwitchId" primary_vswitch_id, 22 "PrimaryZoneId" primary_zone_id, 23 "RegionId" region_id,
    24 "SecurityIPList" security_ip_list: String, 25 "StandbyVSwitchId" standby_vswitch_id,
    26 "StandbyZoneId" standby_zone_id, 27 "VpcId" vpc_id
} }

/// Response of [`EvaluateMultiZoneResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EvaluateMultiZoneResourceOutput {
    pub success: Option<bool>,
}
model! { EvaluateMultiZoneResourceOutput {
    0 "Success" success: bool
} }

/// Gets multimode cms url: `GetMultimodeCmsUrl` of `hbase` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/HBase/2019-01-01/GetMultimodeCmsUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMultimodeCmsUrl {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub region_id: String,
}
operation! { GetMultimodeCmsUrl(cluster_id: String, region_id: String)
    "GetMultimodeCmsUrl" -> GetMultimodeCmsUrlOutput {
    0 "ClusterId" cluster_id, 1 "RegionId" region_id
} }

/// Response of [`GetMultimodeCmsUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMultimodeCmsUrlOutput {
    pub cluster_id: Option<String>,
    pub multimod_cms_url: Option<String>,
}
model! { GetMultimodeCmsUrlOutput {
    0 "ClusterId" cluster_id: String, 1 "MultimodCmsUrl" multimod_cms_url: String
} }

/// Grants: `Grant` of `hbase` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/HBase/2019-01-01/Grant>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Grant {
    /// Required.
    pub account_name: String,
    /// Required.
    pub acl_actions: String,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub table_name: String,
}

/// Arguments of [`Grant::new`].
pub struct GrantRequired {
    pub account_name: String,
    pub acl_actions: String,
    pub cluster_id: String,
    pub namespace: String,
    pub table_name: String,
}
operation! { Grant { GrantRequired: account_name, acl_actions, cluster_id, namespace, table_name } "Grant" -> Empty {
    0 "AccountName" account_name, 1 "AclActions" acl_actions, 2 "ClusterId" cluster_id, 3 "Namespace" namespace,
    4 "TableName" table_name
} }

/// Response of [`Grant`]: empty.
pub type GrantOutput = Empty;

/// Lists hbase instances: `ListHBaseInstances` of `hbase` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/HBase/2019-01-01/ListHBaseInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHBaseInstances {
    /// Required.
    pub vpc_id: String,
}
operation! { ListHBaseInstances(vpc_id: String) "ListHBaseInstances" -> ListHBaseInstancesOutput {
    0 "VpcId" vpc_id
} }

/// Response of [`ListHBaseInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHBaseInstancesOutput {
    pub instances: Option<ListHBaseInstancesInstances>,
}
model! { ListHBaseInstancesOutput {
    0 "Instances" instances: ListHBaseInstancesInstances
} }

/// In the response of [`ListHBaseInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHBaseInstancesInstances {
    pub instance: Vec<ListHBaseInstancesInstance>,
}
model! { ListHBaseInstancesInstances {
    0 "Instance" instance: Vec<ListHBaseInstancesInstance>
} }

/// In the response of [`ListHBaseInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHBaseInstancesInstance {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub is_default: Option<bool>,
}
model! { ListHBaseInstancesInstance {
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String, 2 "IsDefault" is_default: bool
} }

/// Lists instance service config histories: `ListInstanceServiceConfigHistories` of `hbase` 2019-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/HBase/2019-01-01/ListInstanceServiceConfigHistories>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceServiceConfigHistories {
    /// Required.
    pub cluster_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListInstanceServiceConfigHistories(cluster_id: String)
    "ListInstanceServiceConfigHistories" -> ListInstanceServiceConfigHistoriesOutput {
    0 "ClusterId" cluster_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64
} }
paged! { ListInstanceServiceConfigHistories: ListInstanceServiceConfigHistoriesConfig =
    Number "PageNumber", "ConfigureHistoryList.Config" configure_history_list.config, total "TotalRecordCount" }

/// Response of [`ListInstanceServiceConfigHistories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceServiceConfigHistoriesOutput {
    pub configure_history_list: Option<
        ListInstanceServiceConfigHistoriesConfigureHistoryList,
    >,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { ListInstanceServiceConfigHistoriesOutput {
    0 "ConfigureHistoryList" configure_history_list: ListInstanceServiceConfigHistoriesConfigureHistoryList,
    1 "PageNumber" page_number: i64, 2 "PageRecordCount" page_record_count: i64,
    3 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`ListInstanceServiceConfigHistories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceServiceConfigHistoriesConfigureHistoryList {
    pub config: Vec<ListInstanceServiceConfigHistoriesConfig>,
}
model! { ListInstanceServiceConfigHistoriesConfigureHistoryList {
    0 "Config" config: Vec<ListInstanceServiceConfigHistoriesConfig>
} }

/// In the response of [`ListInstanceServiceConfigHistories`].
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
    0 "ConfigureName" configure_name: String, 1 "CreateTime" create_time: String, 2 "Effective" effective: String,
    3 "NewValue" new_value: String, 4 "OldValue" old_value: String
} }

/// Lists instance service configurations: `ListInstanceServiceConfigurations` of `hbase` 2019-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/HBase/2019-01-01/ListInstanceServiceConfigurations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceServiceConfigurations {
    /// Required.
    pub cluster_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListInstanceServiceConfigurations(cluster_id: String)
    "ListInstanceServiceConfigurations" -> ListInstanceServiceConfigurationsOutput {
    0 "ClusterId" cluster_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64
} }
paged! { ListInstanceServiceConfigurations: ListInstanceServiceConfigurationsConfig =
    Number "PageNumber", "ConfigureList.Config" configure_list.config, total "TotalRecordCount" }

/// Response of [`ListInstanceServiceConfigurations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceServiceConfigurationsOutput {
    pub configure_list: Option<ListInstanceServiceConfigurationsConfigureList>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { ListInstanceServiceConfigurationsOutput {
    0 "ConfigureList" configure_list: ListInstanceServiceConfigurationsConfigureList, 1 "PageNumber" page_number: i64,
    2 "PageRecordCount" page_record_count: i64, 3 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`ListInstanceServiceConfigurations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceServiceConfigurationsConfigureList {
    pub config: Vec<ListInstanceServiceConfigurationsConfig>,
}
model! { ListInstanceServiceConfigurationsConfigureList {
    0 "Config" config: Vec<ListInstanceServiceConfigurationsConfig>
} }

/// In the response of [`ListInstanceServiceConfigurations`].
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
    0 "ConfigureName" configure_name: String, 1 "ConfigureUnit" configure_unit: String,
    2 "DefaultValue" default_value: String, 3 "Description" description: String, 4 "NeedRestart" need_restart: String,
    5 "RunningValue" running_value: String, 6 "ValueRange" value_range: String
} }

/// Lists tag resources: `ListTagResources` of `hbase` 2019-01-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/HBase/2019-01-01/ListTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_id: Option<Vec<String>>,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(region_id: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "RegionId" region_id, 2 "ResourceId" resource_id: Vec<String>,
    3 "Tag" tag: Vec<ListTagResourcesTag>
} }
paged! { ListTagResources: ListTagResourcesTagResource =
    Token "NextToken", "TagResources.TagResource" tag_resources.tag_resource, next "NextToken" }

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
    pub tag_resources: Option<ListTagResourcesTagResources>,
}
model! { ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "TagResources" tag_resources: ListTagResourcesTagResources
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

/// Lists tags: `ListTags` of `hbase` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/HBase/2019-01-01/ListTags>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTags {
    /// Required.
    pub region_id: String,
}
operation! { ListTags(region_id: String) "ListTags" -> ListTagsOutput {
    0 "RegionId" region_id
} }

/// Response of [`ListTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagsOutput {
    pub tags: Option<ListTagsTags>,
}
model! { ListTagsOutput {
    0 "Tags" tags: ListTagsTags
} }

/// In the response of [`ListTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagsTags {
    pub tag: Vec<ListTagsTag>,
}
model! { ListTagsTags {
    0 "Tag" tag: Vec<ListTagsTag>
} }

/// In the response of [`ListTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagsTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagsTag {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Modifies account password: `ModifyAccountPassword` of `hbase` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/HBase/2019-01-01/ModifyAccountPassword>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountPassword {
    /// Required.
    pub account_name: String,
    /// Required.
    pub cluster_id: String,
    /// Required. Secret.
    pub new_account_password: Secret,
}
operation! { ModifyAccountPassword(account_name: String, cluster_id: String, new_account_password: Secret)
    "ModifyAccountPassword" -> Empty {
    0 "AccountName" account_name, 1 "ClusterId" cluster_id, 2 "NewAccountPassword" new_account_password
} }

/// Response of [`ModifyAccountPassword`]: empty.
pub type ModifyAccountPasswordOutput = Empty;

/// Modifies active operation tasks: `ModifyActiveOperationTasks` of `hbase` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/HBase/2019-01-01/ModifyActiveOperationTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyActiveOperationTasks {
    /// Required.
    pub ids: String,
    pub immediate_start: Option<i64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub switch_time: String,
}
operation! { ModifyActiveOperationTasks(ids: String, switch_time: String)
    "ModifyActiveOperationTasks" -> ModifyActiveOperationTasksOutput {
    0 "Ids" ids, 1 "ImmediateStart" immediate_start: i64, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityToken" security_token: Secret, 7 "SwitchTime" switch_time
} }

/// Response of [`ModifyActiveOperationTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyActiveOperationTasksOutput {
    pub ids: Option<String>,
}
model! { ModifyActiveOperationTasksOutput {
    0 "Ids" ids: String
} }

/// Modifies backup plan config: `ModifyBackupPlanConfig` of `hbase` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/HBase/2019-01-01/ModifyBackupPlanConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupPlanConfig {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub full_backup_cycle: String,
    /// Required.
    pub min_h_file_backup_count: String,
    /// Required.
    pub next_full_backup_date: String,
    /// Required.
    pub tables: String,
}

/// Arguments of [`ModifyBackupPlanConfig::new`].
pub struct ModifyBackupPlanConfigRequired {
    pub cluster_id: String,
    pub full_backup_cycle: String,
    pub min_h_file_backup_count: String,
    pub next_full_backup_date: String,
    pub tables: String,
}
operation! {
    ModifyBackupPlanConfig { ModifyBackupPlanConfigRequired: cluster_id, full_backup_cycle, min_h_file_backup_count, next_full_backup_date, tables }
    "ModifyBackupPlanConfig" -> Empty {
    0 "ClusterId" cluster_id, 1 "FullBackupCycle" full_backup_cycle, 2 "MinHFileBackupCount" min_h_file_backup_count,
    3 "NextFullBackupDate" next_full_backup_date, 4 "Tables" tables
} }

/// Response of [`ModifyBackupPlanConfig`]: empty.
pub type ModifyBackupPlanConfigOutput = Empty;

/// Modifies backup policy: `ModifyBackupPolicy` of `hbase` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/HBase/2019-01-01/ModifyBackupPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupPolicy {
    /// Required.
    pub cluster_id: String,
    pub preferred_backup_end_time_utc: Option<String>,
    /// Required.
    pub preferred_backup_period: String,
    pub preferred_backup_start_time_utc: Option<String>,
    /// Required.
    pub preferred_backup_time: String,
}
operation! { ModifyBackupPolicy(cluster_id: String, preferred_backup_period: String, preferred_backup_time: String)
    "ModifyBackupPolicy" -> Empty {
    0 "ClusterId" cluster_id, 1 "PreferredBackupEndTimeUTC" preferred_backup_end_time_utc: String,
    2 "PreferredBackupPeriod" preferred_backup_period,
    3 "PreferredBackupStartTimeUTC" preferred_backup_start_time_utc: String,
    4 "PreferredBackupTime" preferred_backup_time
} }

/// Response of [`ModifyBackupPolicy`]: empty.
pub type ModifyBackupPolicyOutput = Empty;

/// Modifies cluster deletion protection: `ModifyClusterDeletionProtection` of `hbase` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/HBase/2019-01-01/ModifyClusterDeletionProtection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterDeletionProtection {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub protection: bool,
}
operation! { ModifyClusterDeletionProtection(cluster_id: String, protection: bool)
    "ModifyClusterDeletionProtection" -> Empty {
    0 "ClusterId" cluster_id, 1 "Protection" protection
} }

/// Response of [`ModifyClusterDeletionProtection`]: empty.
pub type ModifyClusterDeletionProtectionOutput = Empty;

/// Modifies disk warning line: `ModifyDiskWarningLine` of `hbase` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/HBase/2019-01-01/ModifyDiskWarningLine>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDiskWarningLine {
    /// Required.
    pub cluster_id: String,
    /// Required. 0 to 100.
    pub warning_line: i64,
}
operation! { ModifyDiskWarningLine(cluster_id: String, warning_line: i64) "ModifyDiskWarningLine" -> Empty {
    0 "ClusterId" cluster_id, 1 "WarningLine" warning_line
} }

/// Response of [`ModifyDiskWarningLine`]: empty.
pub type ModifyDiskWarningLineOutput = Empty;

/// Modifies instance maintain time: `ModifyInstanceMaintainTime` of `hbase` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/HBase/2019-01-01/ModifyInstanceMaintainTime>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceMaintainTime {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub maintain_end_time: String,
    /// Required.
    pub maintain_start_time: String,
}
operation! { ModifyInstanceMaintainTime(cluster_id: String, maintain_end_time: String, maintain_start_time: String)
    "ModifyInstanceMaintainTime" -> Empty {
    0 "ClusterId" cluster_id, 1 "MaintainEndTime" maintain_end_time, 2 "MaintainStartTime" maintain_start_time
} }

/// Response of [`ModifyInstanceMaintainTime`]: empty.
pub type ModifyInstanceMaintainTimeOutput = Empty;

/// Modifies instance name: `ModifyInstanceName` of `hbase` 2019-01-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/HBase/2019-01-01/ModifyInstanceName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceName {
    pub client_token: Option<String>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub cluster_name: String,
    /// Required.
    pub region_id: String,
    pub zone_id: Option<String>,
}
operation! { ModifyInstanceName(cluster_id: String, cluster_name: String, region_id: String)
    "ModifyInstanceName" -> Empty {
    0 "ClientToken" client_token: String, 1 "ClusterId" cluster_id, 2 "ClusterName" cluster_name,
    3 "RegionId" region_id, 4 "ZoneId" zone_id: String
} }

/// Response of [`ModifyInstanceName`]: empty.
pub type ModifyInstanceNameOutput = Empty;

/// Modifies instance service config: `ModifyInstanceServiceConfig` of `hbase` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/HBase/2019-01-01/ModifyInstanceServiceConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceServiceConfig {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub configure_name: String,
    /// Required.
    pub configure_value: String,
    pub parameters: Option<String>,
    pub restart: Option<bool>,
}
operation! { ModifyInstanceServiceConfig(cluster_id: String, configure_name: String, configure_value: String)
    "ModifyInstanceServiceConfig" -> Empty {
    0 "ClusterId" cluster_id, 1 "ConfigureName" configure_name, 2 "ConfigureValue" configure_value,
    3 "Parameters" parameters: String, 4 "Restart" restart: bool
} }

/// Response of [`ModifyInstanceServiceConfig`]: empty.
pub type ModifyInstanceServiceConfigOutput = Empty;

/// Modifies instance type: `ModifyInstanceType` of `hbase` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/HBase/2019-01-01/ModifyInstanceType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceType {
    /// Required.
    pub cluster_id: String,
    pub core_instance_type: Option<String>,
    pub master_instance_type: Option<String>,
}
operation! { ModifyInstanceType(cluster_id: String) "ModifyInstanceType" -> ModifyInstanceTypeOutput {
    0 "ClusterId" cluster_id, 1 "CoreInstanceType" core_instance_type: String,
    2 "MasterInstanceType" master_instance_type: String
} }

/// Response of [`ModifyInstanceType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceTypeOutput {
    pub order_id: Option<String>,
}
model! { ModifyInstanceTypeOutput {
    0 "OrderId" order_id: String
} }

/// Modifies ip whitelist: `ModifyIpWhitelist` of `hbase` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/HBase/2019-01-01/ModifyIpWhitelist>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIpWhitelist {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub group_name: String,
    pub ip_list: Option<String>,
    /// Required.
    pub ip_version: String,
}
operation! { ModifyIpWhitelist(cluster_id: String, group_name: String, ip_version: String)
    "ModifyIpWhitelist" -> Empty {
    0 "ClusterId" cluster_id, 1 "GroupName" group_name, 2 "IpList" ip_list: String, 3 "IpVersion" ip_version
} }

/// Response of [`ModifyIpWhitelist`]: empty.
pub type ModifyIpWhitelistOutput = Empty;

/// Modifies multi zone cluster node type: `ModifyMultiZoneClusterNodeType` of `hbase` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/HBase/2019-01-01/ModifyMultiZoneClusterNodeType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMultiZoneClusterNodeType {
    /// Required.
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

/// Response of [`ModifyMultiZoneClusterNodeType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMultiZoneClusterNodeTypeOutput {
    pub order_id: Option<String>,
}
model! { ModifyMultiZoneClusterNodeTypeOutput {
    0 "OrderId" order_id: String
} }

/// Modifies security groups: `ModifySecurityGroups` of `hbase` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/HBase/2019-01-01/ModifySecurityGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityGroups {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub security_group_ids: String,
}
operation! { ModifySecurityGroups(cluster_id: String, security_group_ids: String) "ModifySecurityGroups" -> Empty {
    0 "ClusterId" cluster_id, 1 "SecurityGroupIds" security_group_ids
} }

/// Response of [`ModifySecurityGroups`]: empty.
pub type ModifySecurityGroupsOutput = Empty;

/// Modifies ui account password: `ModifyUIAccountPassword` of `hbase` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/HBase/2019-01-01/ModifyUIAccountPassword>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUIAccountPassword {
    /// Required.
    pub account_name: String,
    /// Required. Secret.
    pub account_password: Secret,
    /// Required.
    pub cluster_id: String,
}
operation! { ModifyUIAccountPassword(account_name: String, account_password: Secret, cluster_id: String)
    "ModifyUIAccountPassword" -> Empty {
    0 "AccountName" account_name, 1 "AccountPassword" account_password, 2 "ClusterId" cluster_id
} }

/// Response of [`ModifyUIAccountPassword`]: empty.
pub type ModifyUIAccountPasswordOutput = Empty;

/// Moves resource group: `MoveResourceGroup` of `hbase` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/HBase/2019-01-01/MoveResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveResourceGroup {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub new_resource_group_id: String,
}
operation! { MoveResourceGroup(cluster_id: String, new_resource_group_id: String) "MoveResourceGroup" -> Empty {
    0 "ClusterId" cluster_id, 1 "NewResourceGroupId" new_resource_group_id
} }

/// Response of [`MoveResourceGroup`]: empty.
pub type MoveResourceGroupOutput = Empty;

/// Opens backup: `OpenBackup` of `hbase` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/HBase/2019-01-01/OpenBackup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenBackup {
    /// Required.
    pub cluster_id: String,
}
operation! { OpenBackup(cluster_id: String) "OpenBackup" -> Empty {
    0 "ClusterId" cluster_id
} }

/// Response of [`OpenBackup`]: empty.
pub type OpenBackupOutput = Empty;

/// `PurgeInstance` of `hbase` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/HBase/2019-01-01/PurgeInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PurgeInstance {
    /// Required.
    pub cluster_id: String,
}
operation! { PurgeInstance(cluster_id: String) "PurgeInstance" -> Empty {
    0 "ClusterId" cluster_id
} }

/// Response of [`PurgeInstance`]: empty.
pub type PurgeInstanceOutput = Empty;

/// Queries hbase ha db: `QueryHBaseHaDB` of `hbase` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/HBase/2019-01-01/QueryHBaseHaDB>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryHBaseHaDB {
    /// Required.
    pub bds_id: String,
}
operation! { QueryHBaseHaDB(bds_id: String) "QueryHBaseHaDB" -> QueryHBaseHaDBOutput {
    0 "BdsId" bds_id
} }

/// Response of [`QueryHBaseHaDB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryHBaseHaDBOutput {
    pub cluster_list: Option<QueryHBaseHaDBClusterList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { QueryHBaseHaDBOutput {
    0 "ClusterList" cluster_list: QueryHBaseHaDBClusterList, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`QueryHBaseHaDB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryHBaseHaDBClusterList {
    pub cluster: Vec<QueryHBaseHaDBCluster>,
}
model! { QueryHBaseHaDBClusterList {
    0 "Cluster" cluster: Vec<QueryHBaseHaDBCluster>
} }

/// In the response of [`QueryHBaseHaDB`].
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
    0 "ActiveName" active_name: String, 1 "BdsName" bds_name: String, 2 "HaName" ha_name: String,
    3 "HaSlbConnList" ha_slb_conn_list: QueryHBaseHaDBHaSlbConnList, 4 "StandbyName" standby_name: String
} }

/// In the response of [`QueryHBaseHaDB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryHBaseHaDBHaSlbConnList {
    pub ha_slb_conn: Vec<QueryHBaseHaDBHaSlbConn>,
}
model! { QueryHBaseHaDBHaSlbConnList {
    0 "HaSlbConn" ha_slb_conn: Vec<QueryHBaseHaDBHaSlbConn>
} }

/// In the response of [`QueryHBaseHaDB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryHBaseHaDBHaSlbConn {
    pub hbase_type: Option<String>,
    pub slb_conn_addr: Option<String>,
    pub slb_type: Option<String>,
}
model! { QueryHBaseHaDBHaSlbConn {
    0 "HbaseType" hbase_type: String, 1 "SlbConnAddr" slb_conn_addr: String, 2 "SlbType" slb_type: String
} }

/// Queries xpack relate db: `QueryXpackRelateDB` of `hbase` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/HBase/2019-01-01/QueryXpackRelateDB>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryXpackRelateDB {
    /// Required.
    pub cluster_id: String,
    pub has_single_node: Option<bool>,
    /// Required.
    pub relate_db_type: String,
}
operation! { QueryXpackRelateDB(cluster_id: String, relate_db_type: String)
    "QueryXpackRelateDB" -> QueryXpackRelateDBOutput {
    0 "ClusterId" cluster_id, 1 "HasSingleNode" has_single_node: bool, 2 "RelateDbType" relate_db_type
} }

/// Response of [`QueryXpackRelateDB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryXpackRelateDBOutput {
    pub cluster_list: Option<QueryXpackRelateDBClusterList>,
}
model! { QueryXpackRelateDBOutput {
    0 "ClusterList" cluster_list: QueryXpackRelateDBClusterList
} }

/// In the response of [`QueryXpackRelateDB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryXpackRelateDBClusterList {
    pub cluster: Vec<QueryXpackRelateDBCluster>,
}
model! { QueryXpackRelateDBClusterList {
    0 "Cluster" cluster: Vec<QueryXpackRelateDBCluster>
} }

/// In the response of [`QueryXpackRelateDB`].
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
    0 "ClusterId" cluster_id: String, 1 "ClusterName" cluster_name: String, 2 "DBType" db_type: String,
    3 "DBVersion" db_version: String, 4 "IsRelated" is_related: bool, 5 "LockMode" lock_mode: String,
    6 "Status" status: String
} }

/// `RelateDbForHBaseHa` of `hbase` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/HBase/2019-01-01/RelateDbForHBaseHa>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RelateDbForHBaseHa {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub ha_active: String,
    pub ha_active_cluster_key: Option<String>,
    /// Required.
    pub ha_active_db_type: String,
    pub ha_active_hbase_fs_dir: Option<String>,
    pub ha_active_hdfs_uri: Option<String>,
    /// Secret.
    pub ha_active_password: Option<Secret>,
    pub ha_active_user: Option<String>,
    pub ha_active_version: Option<String>,
    /// Required.
    pub ha_migrate_type: String,
    /// Required.
    pub ha_standby: String,
    pub ha_standby_cluster_key: Option<String>,
    /// Required.
    pub ha_standby_db_type: String,
    pub ha_standby_hbase_fs_dir: Option<String>,
    pub ha_standby_hdfs_uri: Option<String>,
    /// Secret.
    pub ha_standby_password: Option<Secret>,
    pub ha_standby_user: Option<String>,
    pub ha_standby_version: Option<String>,
    pub ha_tables: Option<String>,
    /// Required.
    pub is_active_standard: bool,
    /// Required.
    pub is_standby_standard: bool,
}

/// Arguments of [`RelateDbForHBaseHa::new`].
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
operation! {
    RelateDbForHBaseHa { RelateDbForHBaseHaRequired: cluster_id, ha_active, ha_active_db_type, ha_migrate_type, ha_standby, ha_standby_db_type, is_active_standard, is_standby_standard }
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

/// Response of [`RelateDbForHBaseHa`]: empty.
pub type RelateDbForHBaseHaOutput = Empty;

/// Releases public network address: `ReleasePublicNetworkAddress` of `hbase` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/HBase/2019-01-01/ReleasePublicNetworkAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleasePublicNetworkAddress {
    /// Required.
    pub cluster_id: String,
}
operation! { ReleasePublicNetworkAddress(cluster_id: String) "ReleasePublicNetworkAddress" -> Empty {
    0 "ClusterId" cluster_id
} }

/// Response of [`ReleasePublicNetworkAddress`]: empty.
pub type ReleasePublicNetworkAddressOutput = Empty;

/// Renews instance: `RenewInstance` of `hbase` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/HBase/2019-01-01/RenewInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewInstance {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub duration: i64,
    /// Required.
    pub pricing_cycle: String,
}
operation! { RenewInstance(cluster_id: String, duration: i64, pricing_cycle: String)
    "RenewInstance" -> RenewInstanceOutput {
    0 "ClusterId" cluster_id, 1 "Duration" duration, 2 "PricingCycle" pricing_cycle
} }

/// Response of [`RenewInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewInstanceOutput {
    pub order_id: Option<i64>,
}
model! { RenewInstanceOutput {
    0 "OrderId" order_id: i64
} }

/// Resizes cold storage size: `ResizeColdStorageSize` of `hbase` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/HBase/2019-01-01/ResizeColdStorageSize>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResizeColdStorageSize {
    /// Required.
    pub cluster_id: String,
    /// Required. 0 to 100000000.
    pub cold_storage_size: i64,
}
operation! { ResizeColdStorageSize(cluster_id: String, cold_storage_size: i64)
    "ResizeColdStorageSize" -> ResizeColdStorageSizeOutput {
    0 "ClusterId" cluster_id, 1 "ColdStorageSize" cold_storage_size
} }

/// Response of [`ResizeColdStorageSize`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResizeColdStorageSizeOutput {
    pub order_id: Option<String>,
}
model! { ResizeColdStorageSizeOutput {
    0 "OrderId" order_id: String
} }

/// Resizes disk size: `ResizeDiskSize` of `hbase` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/HBase/2019-01-01/ResizeDiskSize>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResizeDiskSize {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub node_disk_size: i64,
}
operation! { ResizeDiskSize(cluster_id: String, node_disk_size: i64) "ResizeDiskSize" -> ResizeDiskSizeOutput {
    0 "ClusterId" cluster_id, 1 "NodeDiskSize" node_disk_size
} }

/// Response of [`ResizeDiskSize`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResizeDiskSizeOutput {
    pub order_id: Option<String>,
}
model! { ResizeDiskSizeOutput {
    0 "OrderId" order_id: String
} }

/// Resizes multi zone cluster disk size: `ResizeMultiZoneClusterDiskSize` of `hbase` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/HBase/2019-01-01/ResizeMultiZoneClusterDiskSize>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResizeMultiZoneClusterDiskSize {
    /// Required.
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

/// Response of [`ResizeMultiZoneClusterDiskSize`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResizeMultiZoneClusterDiskSizeOutput {
    pub order_id: Option<String>,
}
model! { ResizeMultiZoneClusterDiskSizeOutput {
    0 "OrderId" order_id: String
} }

/// Resizes multi zone cluster node count: `ResizeMultiZoneClusterNodeCount` of `hbase` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/HBase/2019-01-01/ResizeMultiZoneClusterNodeCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResizeMultiZoneClusterNodeCount {
    pub arbiter_vswitch_id: Option<String>,
    /// Required.
    pub cluster_id: String,
    /// 2 to 1000.
    pub core_node_count: Option<i64>,
    /// 4 to 500.
    pub log_node_count: Option<i64>,
    /// 1 to 750.
    pub primary_core_node_count: Option<i64>,
    pub primary_vswitch_id: Option<String>,
    /// 1 to 750.
    pub standby_core_node_count: Option<i64>,
    pub standby_vswitch_id: Option<String>,
}
operation! { ResizeMultiZoneClusterNodeCount(cluster_id: String)
    "ResizeMultiZoneClusterNodeCount" -> ResizeMultiZoneClusterNodeCountOutput {
    0 "ArbiterVSwitchId" arbiter_vswitch_id: String, 1 "ClusterId" cluster_id, 2 "CoreNodeCount" core_node_count: i64,
    3 "LogNodeCount" log_node_count: i64, 4 "PrimaryCoreNodeCount" primary_core_node_count: i64,
    5 "PrimaryVSwitchId" primary_vswitch_id: String, 6 "StandbyCoreNodeCount" standby_core_node_count: i64,
    7 "StandbyVSwitchId" standby_vswitch_id: String
} }

/// Response of [`ResizeMultiZoneClusterNodeCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResizeMultiZoneClusterNodeCountOutput {
    pub order_id: Option<String>,
}
model! { ResizeMultiZoneClusterNodeCountOutput {
    0 "OrderId" order_id: String
} }

/// Resizes node count: `ResizeNodeCount` of `hbase` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/HBase/2019-01-01/ResizeNodeCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResizeNodeCount {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub node_count: i64,
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}
operation! { ResizeNodeCount(cluster_id: String, node_count: i64) "ResizeNodeCount" -> ResizeNodeCountOutput {
    0 "ClusterId" cluster_id, 1 "NodeCount" node_count, 2 "VSwitchId" vswitch_id: String, 3 "ZoneId" zone_id: String
} }

/// Response of [`ResizeNodeCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResizeNodeCountOutput {
    pub order_id: Option<String>,
}
model! { ResizeNodeCountOutput {
    0 "OrderId" order_id: String
} }

/// Restarts instance: `RestartInstance` of `hbase` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/HBase/2019-01-01/RestartInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartInstance {
    /// Required.
    pub cluster_id: String,
    pub components: Option<String>,
}
operation! { RestartInstance(cluster_id: String) "RestartInstance" -> Empty {
    0 "ClusterId" cluster_id, 1 "Components" components: String
} }

/// Response of [`RestartInstance`]: empty.
pub type RestartInstanceOutput = Empty;

/// Revokes: `Revoke` of `hbase` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/HBase/2019-01-01/Revoke>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Revoke {
    /// Required.
    pub account_name: String,
    /// Required.
    pub acl_actions: String,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub table_name: String,
}

/// Arguments of [`Revoke::new`].
pub struct RevokeRequired {
    pub account_name: String,
    pub acl_actions: String,
    pub cluster_id: String,
    pub namespace: String,
    pub table_name: String,
}
operation! { Revoke { RevokeRequired: account_name, acl_actions, cluster_id, namespace, table_name } "Revoke" -> Empty {
    0 "AccountName" account_name, 1 "AclActions" acl_actions, 2 "ClusterId" cluster_id, 3 "Namespace" namespace,
    4 "TableName" table_name
} }

/// Response of [`Revoke`]: empty.
pub type RevokeOutput = Empty;

/// Switches hbase ha slb: `SwitchHbaseHaSlb` of `hbase` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/HBase/2019-01-01/SwitchHbaseHaSlb>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchHbaseHaSlb {
    /// Required.
    pub bds_id: String,
    /// Required.
    pub ha_id: String,
    /// Required.
    pub ha_types: String,
    /// Required.
    pub hbase_type: String,
}
operation! { SwitchHbaseHaSlb(bds_id: String, ha_id: String, ha_types: String, hbase_type: String)
    "SwitchHbaseHaSlb" -> Empty {
    0 "BdsId" bds_id, 1 "HaId" ha_id, 2 "HaTypes" ha_types, 3 "HbaseType" hbase_type
} }

/// Response of [`SwitchHbaseHaSlb`]: empty.
pub type SwitchHbaseHaSlbOutput = Empty;

/// Switches service: `SwitchService` of `hbase` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/HBase/2019-01-01/SwitchService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchService {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub operate: String,
    /// Required.
    pub service_name: String,
}
operation! { SwitchService(cluster_id: String, operate: String, service_name: String) "SwitchService" -> Empty {
    0 "ClusterId" cluster_id, 1 "Operate" operate, 2 "ServiceName" service_name
} }

/// Response of [`SwitchService`]: empty.
pub type SwitchServiceOutput = Empty;

/// `TagResources` of `hbase` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/HBase/2019-01-01/TagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub tag: Vec<TagResourcesTag>,
}
operation! { TagResources(region_id: String, resource_id: Vec<String>, tag: Vec<TagResourcesTag>)
    "TagResources" -> Empty {
    0 "RegionId" region_id, 1 "ResourceId" resource_id, 2 "Tag" tag
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

/// `UnTagResources` of `hbase` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/HBase/2019-01-01/UnTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnTagResources {
    pub all: Option<bool>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_id: Vec<String>,
    pub tag_key: Option<Vec<String>>,
}
operation! { UnTagResources(region_id: String, resource_id: Vec<String>) "UnTagResources" -> Empty {
    0 "All" all: bool, 1 "RegionId" region_id, 2 "ResourceId" resource_id, 3 "TagKey" tag_key: Vec<String>
} }

/// Response of [`UnTagResources`]: empty.
pub type UnTagResourcesOutput = Empty;

/// `UpgradeMinorVersion` of `hbase` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/HBase/2019-01-01/UpgradeMinorVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeMinorVersion {
    /// Required.
    pub cluster_id: String,
    pub components: Option<String>,
}
operation! { UpgradeMinorVersion(cluster_id: String) "UpgradeMinorVersion" -> UpgradeMinorVersionOutput {
    0 "ClusterId" cluster_id, 1 "Components" components: String
} }

/// Response of [`UpgradeMinorVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeMinorVersionOutput {
    pub upgrading_components: Option<String>,
}
model! { UpgradeMinorVersionOutput {
    0 "UpgradingComponents" upgrading_components: String
} }

/// `UpgradeMultiZoneCluster` of `hbase` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/HBase/2019-01-01/UpgradeMultiZoneCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeMultiZoneCluster {
    /// Required.
    pub cluster_id: String,
    /// Required.
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

/// Response of [`UpgradeMultiZoneCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeMultiZoneClusterOutput {
    pub upgrading_components: Option<String>,
}
model! { UpgradeMultiZoneClusterOutput {
    0 "UpgradingComponents" upgrading_components: String
} }

/// `XpackRelateDB` of `hbase` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/HBase/2019-01-01/XpackRelateDB>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct XpackRelateDB {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub db_cluster_ids: String,
    /// Required.
    pub relate_db_type: String,
}
operation! { XpackRelateDB(cluster_id: String, db_cluster_ids: String, relate_db_type: String)
    "XpackRelateDB" -> Empty {
    0 "ClusterId" cluster_id, 1 "DbClusterIds" db_cluster_ids, 2 "RelateDbType" relate_db_type
} }

/// Response of [`XpackRelateDB`]: empty.
pub type XpackRelateDBOutput = Empty;

#[cfg(feature = "unstable-registry")]
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
