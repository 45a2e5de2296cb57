//! `cassandra` of Alibaba Cloud, API version 2019-01-01.
//!
//! Endpoint: a table of 25 regions, else `cassandra.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/Cassandra/2019-01-01/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, cassandra::DescribeClusters};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeClusters::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "cassandra.aliyuncs.com"),
        ("ap-south-1", "cassandra.aliyuncs.com"),
        ("ap-southeast-1", "cassandra.aliyuncs.com"),
        ("ap-southeast-2", "cassandra.aliyuncs.com"),
        ("ap-southeast-3", "cassandra.aliyuncs.com"),
        ("ap-southeast-5", "cassandra.aliyuncs.com"),
        ("cn-beijing", "cassandra.aliyuncs.com"),
        ("cn-beijing-finance-1", "cassandra.aliyuncs.com"),
        ("cn-chengdu", "cassandra.aliyuncs.com"),
        ("cn-hangzhou", "cassandra.aliyuncs.com"),
        ("cn-hangzhou-finance", "cassandra.aliyuncs.com"),
        ("cn-hongkong", "cassandra.aliyuncs.com"),
        ("cn-huhehaote", "cassandra.aliyuncs.com"),
        ("cn-north-2-gov-1", "cassandra.aliyuncs.com"),
        ("cn-qingdao", "cassandra.aliyuncs.com"),
        ("cn-shanghai", "cassandra.aliyuncs.com"),
        ("cn-shanghai-finance-1", "cassandra.aliyuncs.com"),
        ("cn-shenzhen", "cassandra.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "cassandra.aliyuncs.com"),
        ("cn-zhangjiakou", "cassandra.aliyuncs.com"),
        ("eu-central-1", "cassandra.aliyuncs.com"),
        ("eu-west-1", "cassandra.aliyuncs.com"),
        ("me-east-1", "cassandra.aliyuncs.com"),
        ("us-east-1", "cassandra.aliyuncs.com"),
        ("us-west-1", "cassandra.aliyuncs.com"),
    ],
    &[],
    "",
    Rule::Central,
);

static SERVICE: Service<'_> = Service::new(
    "cassandra",
    "2019-01-01",
    "cassandra",
    &ENDPOINTS,
);

/// Allocates public contact points: `AllocatePublicContactPoints` of `cassandra` 2019-01-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cassandra/2019-01-01/AllocatePublicContactPoints>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocatePublicContactPoints {
    pub client_token: Option<String>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub data_center_id: String,
}
operation! { AllocatePublicContactPoints(cluster_id: String, data_center_id: String)
    "AllocatePublicContactPoints" -> Empty {
    0 "ClientToken" client_token: String, 1 "ClusterId" cluster_id, 2 "DataCenterId" data_center_id
} }

/// Response of [`AllocatePublicContactPoints`]: empty.
pub type AllocatePublicContactPointsOutput = Empty;

/// Creates backup plan: `CreateBackupPlan` of `cassandra` 2019-01-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cassandra/2019-01-01/CreateBackupPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackupPlan {
    pub active: Option<bool>,
    pub backup_period: Option<String>,
    /// Required.
    pub backup_time: String,
    pub client_token: Option<String>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub data_center_id: String,
    pub retention_period: Option<i64>,
}
operation! { CreateBackupPlan(backup_time: String, cluster_id: String, data_center_id: String)
    "CreateBackupPlan" -> Empty {
    0 "Active" active: bool, 1 "BackupPeriod" backup_period: String, 2 "BackupTime" backup_time,
    3 "ClientToken" client_token: String, 4 "ClusterId" cluster_id, 5 "DataCenterId" data_center_id,
    6 "RetentionPeriod" retention_period: i64
} }

/// Response of [`CreateBackupPlan`]: empty.
pub type CreateBackupPlanOutput = Empty;

/// Creates cluster: `CreateCluster` of `cassandra` 2019-01-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cassandra/2019-01-01/CreateCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCluster {
    pub auto_renew: Option<bool>,
    pub auto_renew_period: Option<i64>,
    pub client_token: Option<String>,
    pub cluster_name: Option<String>,
    pub data_center_name: Option<String>,
    pub disk_size: Option<i64>,
    pub disk_type: Option<String>,
    /// Required.
    pub instance_type: String,
    /// Required.
    pub major_version: String,
    /// Required.
    pub node_count: i64,
    /// Secret.
    pub password: Option<Secret>,
    /// Required.
    pub pay_type: String,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub vswitch_id: String,
    /// Required.
    pub zone_id: String,
}

/// Arguments of [`CreateCluster::new`].
pub struct CreateClusterRequired {
    pub instance_type: String,
    pub major_version: String,
    pub node_count: i64,
    pub pay_type: String,
    pub region_id: String,
    pub vpc_id: String,
    pub vswitch_id: String,
    pub zone_id: String,
}
operation! {
    CreateCluster { CreateClusterRequired: instance_type, major_version, node_count, pay_type, region_id, vpc_id, vswitch_id, zone_id }
    "CreateCluster" -> CreateClusterOutput {
    0 "AutoRenew" auto_renew: bool, 1 "AutoRenewPeriod" auto_renew_period: i64, 2 "ClientToken" client_token: String,
    3 "ClusterName" cluster_name: String, 4 "DataCenterName" data_center_name: String, 5 "DiskSize" disk_size: i64,
    6 "DiskType" disk_type: String, 7 "InstanceType" instance_type, 8 "MajorVersion" major_version,
    9 "NodeCount" node_count, 10 "Password" password: Secret, 11 "PayType" pay_type, 12 "Period" period: i64,
    13 "PeriodUnit" period_unit: String, 14 "RegionId" region_id, 15 "ResourceGroupId" resource_group_id: String,
    16 "VpcId" vpc_id, 17 "VswitchId" vswitch_id, 18 "ZoneId" zone_id
} }

/// Response of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterOutput {
    pub cluster_id: Option<String>,
}
model! { CreateClusterOutput {
    0 "ClusterId" cluster_id: String
} }

/// Creates data center: `CreateDataCenter` of `cassandra` 2019-01-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cassandra/2019-01-01/CreateDataCenter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataCenter {
    pub auto_renew: Option<bool>,
    pub auto_renew_period: Option<i64>,
    pub client_token: Option<String>,
    /// Required.
    pub cluster_id: String,
    pub data_center_name: Option<String>,
    pub disk_size: Option<i64>,
    pub disk_type: Option<String>,
    /// Required.
    pub instance_type: String,
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

/// Arguments of [`CreateDataCenter::new`].
pub struct CreateDataCenterRequired {
    pub cluster_id: String,
    pub instance_type: String,
    pub node_count: i64,
    pub pay_type: String,
    pub region_id: String,
    pub vpc_id: String,
    pub vswitch_id: String,
    pub zone_id: String,
}
operation! {
    CreateDataCenter { CreateDataCenterRequired: cluster_id, instance_type, node_count, pay_type, region_id, vpc_id, vswitch_id, zone_id }
    "CreateDataCenter" -> CreateDataCenterOutput {
    0 "AutoRenew" auto_renew: bool, 1 "AutoRenewPeriod" auto_renew_period: i64, 2 "ClientToken" client_token: String,
    3 "ClusterId" cluster_id, 4 "DataCenterName" data_center_name: String, 5 "DiskSize" disk_size: i64,
    6 "DiskType" disk_type: String, 7 "InstanceType" instance_type, 8 "NodeCount" node_count, 9 "PayType" pay_type,
    10 "Period" period: i64, 11 "PeriodUnit" period_unit: String, 12 "RegionId" region_id, 13 "VpcId" vpc_id,
    14 "VswitchId" vswitch_id, 15 "ZoneId" zone_id
} }

/// Response of [`CreateDataCenter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataCenterOutput {
    pub data_center_id: Option<String>,
}
model! { CreateDataCenterOutput {
    0 "DataCenterId" data_center_id: String
} }

/// Deletes backup plan: `DeleteBackupPlan` of `cassandra` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cassandra/2019-01-01/DeleteBackupPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBackupPlan {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub data_center_id: String,
}
operation! { DeleteBackupPlan(cluster_id: String, data_center_id: String) "DeleteBackupPlan" -> Empty {
    0 "ClusterId" cluster_id, 1 "DataCenterId" data_center_id
} }

/// Response of [`DeleteBackupPlan`]: empty.
pub type DeleteBackupPlanOutput = Empty;

/// Deletes cluster: `DeleteCluster` of `cassandra` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cassandra/2019-01-01/DeleteCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCluster {
    /// Required.
    pub cluster_id: String,
}
operation! { DeleteCluster(cluster_id: String) "DeleteCluster" -> Empty {
    0 "ClusterId" cluster_id
} }

/// Response of [`DeleteCluster`]: empty.
pub type DeleteClusterOutput = Empty;

/// Deletes data center: `DeleteDataCenter` of `cassandra` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cassandra/2019-01-01/DeleteDataCenter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataCenter {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub data_center_id: String,
}
operation! { DeleteDataCenter(cluster_id: String, data_center_id: String) "DeleteDataCenter" -> Empty {
    0 "ClusterId" cluster_id, 1 "DataCenterId" data_center_id
} }

/// Response of [`DeleteDataCenter`]: empty.
pub type DeleteDataCenterOutput = Empty;

/// Deletes node tool execution history: `DeleteNodeToolExecutionHistory` of `cassandra` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cassandra/2019-01-01/DeleteNodeToolExecutionHistory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNodeToolExecutionHistory {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub data_center_id: String,
    /// Required.
    pub job_id: String,
}
operation! { DeleteNodeToolExecutionHistory(cluster_id: String, data_center_id: String, job_id: String)
    "DeleteNodeToolExecutionHistory" -> Empty {
    0 "ClusterId" cluster_id, 1 "DataCenterId" data_center_id, 2 "JobId" job_id
} }

/// Response of [`DeleteNodeToolExecutionHistory`]: empty.
pub type DeleteNodeToolExecutionHistoryOutput = Empty;

/// Describes accounts: `DescribeAccounts` of `cassandra` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cassandra/2019-01-01/DescribeAccounts>.
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
    pub account: Vec<DescribeAccountsAccount>,
}
model! { DescribeAccountsAccounts {
    0 "Account" account: Vec<DescribeAccountsAccount>
} }

/// In the response of [`DescribeAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountsAccount {
    pub name: Option<String>,
}
model! { DescribeAccountsAccount {
    0 "Name" name: String
} }

/// Describes backup: `DescribeBackup` of `cassandra` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cassandra/2019-01-01/DescribeBackup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackup {
    /// Required.
    pub backup_id: String,
    /// Required.
    pub backup_type: String,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub data_center_id: String,
}
operation! { DescribeBackup(backup_id: String, backup_type: String, cluster_id: String, data_center_id: String)
    "DescribeBackup" -> DescribeBackupOutput {
    0 "BackupId" backup_id, 1 "BackupType" backup_type, 2 "ClusterId" cluster_id, 3 "DataCenterId" data_center_id
} }

/// Response of [`DescribeBackup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupOutput {
    pub backup: Option<DescribeBackupBackup>,
}
model! { DescribeBackupOutput {
    0 "Backup" backup: DescribeBackupBackup
} }

/// In the response of [`DescribeBackup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupBackup {
    pub backup_id: Option<String>,
    pub backup_type: Option<String>,
    pub cluster_id: Option<String>,
    pub data_center_id: Option<String>,
    pub details: Option<String>,
    pub end_time: Option<String>,
    pub size: Option<i64>,
    pub start_time: Option<String>,
    pub status: Option<String>,
}
model! { DescribeBackupBackup {
    0 "BackupId" backup_id: String, 1 "BackupType" backup_type: String, 2 "ClusterId" cluster_id: String,
    3 "DataCenterId" data_center_id: String, 4 "Details" details: String, 5 "EndTime" end_time: String,
    6 "Size" size: i64, 7 "StartTime" start_time: String, 8 "Status" status: String
} }

/// Describes backup plan: `DescribeBackupPlan` of `cassandra` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cassandra/2019-01-01/DescribeBackupPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPlan {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub data_center_id: String,
}
operation! { DescribeBackupPlan(cluster_id: String, data_center_id: String)
    "DescribeBackupPlan" -> DescribeBackupPlanOutput {
    0 "ClusterId" cluster_id, 1 "DataCenterId" data_center_id
} }

/// Response of [`DescribeBackupPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPlanOutput {
    pub backup_plan: Option<DescribeBackupPlanBackupPlan>,
}
model! { DescribeBackupPlanOutput {
    0 "BackupPlan" backup_plan: DescribeBackupPlanBackupPlan
} }

/// In the response of [`DescribeBackupPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPlanBackupPlan {
    pub active: Option<bool>,
    pub backup_period: Option<String>,
    pub backup_time: Option<String>,
    pub cluster_id: Option<String>,
    pub created_time: Option<String>,
    pub data_center_id: Option<String>,
    pub retention_period: Option<i64>,
}
model! { DescribeBackupPlanBackupPlan {
    0 "Active" active: bool, 1 "BackupPeriod" backup_period: String, 2 "BackupTime" backup_time: String,
    3 "ClusterId" cluster_id: String, 4 "CreatedTime" created_time: String, 5 "DataCenterId" data_center_id: String,
    6 "RetentionPeriod" retention_period: i64
} }

/// Describes backup plans: `DescribeBackupPlans` of `cassandra` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cassandra/2019-01-01/DescribeBackupPlans>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPlans {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeBackupPlans(cluster_id: String) "DescribeBackupPlans" -> DescribeBackupPlansOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DescribeBackupPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPlansOutput {
    pub backup_plans: Option<DescribeBackupPlansBackupPlans>,
}
model! { DescribeBackupPlansOutput {
    0 "BackupPlans" backup_plans: DescribeBackupPlansBackupPlans
} }

/// In the response of [`DescribeBackupPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPlansBackupPlans {
    pub backup_plan: Vec<DescribeBackupPlansBackupPlan>,
}
model! { DescribeBackupPlansBackupPlans {
    0 "BackupPlan" backup_plan: Vec<DescribeBackupPlansBackupPlan>
} }

/// In the response of [`DescribeBackupPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPlansBackupPlan {
    pub active: Option<bool>,
    pub backup_period: Option<String>,
    pub backup_time: Option<String>,
    pub cluster_id: Option<String>,
    pub created_time: Option<String>,
    pub data_center_id: Option<String>,
    pub retention_period: Option<i64>,
}
model! { DescribeBackupPlansBackupPlan {
    0 "Active" active: bool, 1 "BackupPeriod" backup_period: String, 2 "BackupTime" backup_time: String,
    3 "ClusterId" cluster_id: String, 4 "CreatedTime" created_time: String, 5 "DataCenterId" data_center_id: String,
    6 "RetentionPeriod" retention_period: i64
} }

/// Describes backups: `DescribeBackups` of `cassandra` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cassandra/2019-01-01/DescribeBackups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackups {
    /// Required.
    pub backup_type: String,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub data_center_id: String,
}
operation! { DescribeBackups(backup_type: String, cluster_id: String, data_center_id: String)
    "DescribeBackups" -> DescribeBackupsOutput {
    0 "BackupType" backup_type, 1 "ClusterId" cluster_id, 2 "DataCenterId" data_center_id
} }

/// Response of [`DescribeBackups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupsOutput {
    pub backups: Option<DescribeBackupsBackups>,
}
model! { DescribeBackupsOutput {
    0 "Backups" backups: DescribeBackupsBackups
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
    pub backup_id: Option<String>,
    pub backup_type: Option<String>,
    pub cluster_id: Option<String>,
    pub data_center_id: Option<String>,
    pub end_time: Option<String>,
    pub size: Option<i64>,
    pub start_time: Option<String>,
    pub status: Option<String>,
}
model! { DescribeBackupsBackup {
    0 "BackupId" backup_id: String, 1 "BackupType" backup_type: String, 2 "ClusterId" cluster_id: String,
    3 "DataCenterId" data_center_id: String, 4 "EndTime" end_time: String, 5 "Size" size: i64,
    6 "StartTime" start_time: String, 7 "Status" status: String
} }

/// Describes cluster: `DescribeCluster` of `cassandra` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cassandra/2019-01-01/DescribeCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCluster {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeCluster(cluster_id: String) "DescribeCluster" -> DescribeClusterOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DescribeCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterOutput {
    pub cluster: Option<DescribeClusterCluster>,
}
model! { DescribeClusterOutput {
    0 "Cluster" cluster: DescribeClusterCluster
} }

/// In the response of [`DescribeCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterCluster {
    pub auto_renew_period: Option<i64>,
    pub auto_renewal: Option<bool>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub created_time: Option<String>,
    pub data_center_count: Option<i64>,
    pub expire_time: Option<String>,
    pub is_latest_version: Option<bool>,
    pub lock_mode: Option<String>,
    pub maintain_end_time: Option<String>,
    pub maintain_start_time: Option<String>,
    pub major_version: Option<String>,
    pub minor_version: Option<String>,
    pub pay_type: Option<String>,
    pub resource_group_id: Option<String>,
    pub status: Option<String>,
    pub tags: Option<DescribeClusterTags>,
}
model! { DescribeClusterCluster {
    0 "AutoRenewPeriod" auto_renew_period: i64, 1 "AutoRenewal" auto_renewal: bool, 2 "ClusterId" cluster_id: String,
    3 "ClusterName" cluster_name: String, 4 "CreatedTime" created_time: String,
    5 "DataCenterCount" data_center_count: i64, 6 "ExpireTime" expire_time: String,
    7 "IsLatestVersion" is_latest_version: bool, 8 "LockMode" lock_mode: String,
    9 "MaintainEndTime" maintain_end_time: String, 10 "MaintainStartTime" maintain_start_time: String,
    11 "MajorVersion" major_version: String, 12 "MinorVersion" minor_version: String, 13 "PayType" pay_type: String,
    14 "ResourceGroupId" resource_group_id: String, 15 "Status" status: String, 16 "Tags" tags: DescribeClusterTags
} }

/// In the response of [`DescribeCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterTags {
    pub tag: Vec<DescribeClusterTag>,
}
model! { DescribeClusterTags {
    0 "Tag" tag: Vec<DescribeClusterTag>
} }

/// In the response of [`DescribeCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeClusterTag {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes cluster dashboard: `DescribeClusterDashboard` of `cassandra` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cassandra/2019-01-01/DescribeClusterDashboard>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterDashboard {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeClusterDashboard(cluster_id: String) "DescribeClusterDashboard" -> DescribeClusterDashboardOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DescribeClusterDashboard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterDashboardOutput {
    pub dashboard: Option<DescribeClusterDashboardDashboard>,
}
model! { DescribeClusterDashboardOutput {
    0 "Dashboard" dashboard: DescribeClusterDashboardDashboard
} }

/// In the response of [`DescribeClusterDashboard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterDashboardDashboard {
    pub cluster_id: Option<String>,
    pub data_centers: Option<DescribeClusterDashboardDataCenters>,
}
model! { DescribeClusterDashboardDashboard {
    0 "ClusterId" cluster_id: String, 1 "DataCenters" data_centers: DescribeClusterDashboardDataCenters
} }

/// In the response of [`DescribeClusterDashboard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterDashboardDataCenters {
    pub data_center: Vec<DescribeClusterDashboardDataCenter>,
}
model! { DescribeClusterDashboardDataCenters {
    0 "DataCenter" data_center: Vec<DescribeClusterDashboardDataCenter>
} }

/// In the response of [`DescribeClusterDashboard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterDashboardDataCenter {
    pub data_center_id: Option<String>,
    pub nodes: Option<DescribeClusterDashboardNodes>,
}
model! { DescribeClusterDashboardDataCenter {
    0 "DataCenterId" data_center_id: String, 1 "Nodes" nodes: DescribeClusterDashboardNodes
} }

/// In the response of [`DescribeClusterDashboard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterDashboardNodes {
    pub node: Vec<DescribeClusterDashboardNode>,
}
model! { DescribeClusterDashboardNodes {
    0 "Node" node: Vec<DescribeClusterDashboardNode>
} }

/// In the response of [`DescribeClusterDashboard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterDashboardNode {
    pub address: Option<String>,
    pub load: Option<String>,
    pub status: Option<String>,
}
model! { DescribeClusterDashboardNode {
    0 "Address" address: String, 1 "Load" load: String, 2 "Status" status: String
} }

/// Describes cluster status: `DescribeClusterStatus` of `cassandra` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cassandra/2019-01-01/DescribeClusterStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterStatus {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeClusterStatus(cluster_id: String) "DescribeClusterStatus" -> DescribeClusterStatusOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DescribeClusterStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterStatusOutput {
    pub created_time: Option<String>,
    pub status: Option<String>,
}
model! { DescribeClusterStatusOutput {
    0 "CreatedTime" created_time: String, 1 "Status" status: String
} }

/// Describes clusters: `DescribeClusters` of `cassandra` 2019-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Cassandra/2019-01-01/DescribeClusters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusters {
    pub cluster_name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub tag: Option<Vec<DescribeClustersTag>>,
}
operation! { DescribeClusters() "DescribeClusters" -> DescribeClustersOutput {
    0 "ClusterName" cluster_name: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "RegionId" region_id: String, 4 "ResourceGroupId" resource_group_id: String, 5 "Tag" tag: Vec<DescribeClustersTag>
} }
paged! { DescribeClusters: DescribeClustersCluster =
    Number "PageNumber", "Clusters.Cluster" clusters.cluster, total "TotalCount" }

/// In the request of [`DescribeClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClustersTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeClustersTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClustersOutput {
    pub clusters: Option<DescribeClustersClusters>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeClustersOutput {
    0 "Clusters" clusters: DescribeClustersClusters, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClustersClusters {
    pub cluster: Vec<DescribeClustersCluster>,
}
model! { DescribeClustersClusters {
    0 "Cluster" cluster: Vec<DescribeClustersCluster>
} }

/// In the response of [`DescribeClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClustersCluster {
    pub auto_renew_period: Option<i64>,
    pub auto_renewal: Option<bool>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub created_time: Option<String>,
    pub data_center_count: Option<i64>,
    pub expire_time: Option<String>,
    pub lock_mode: Option<String>,
    pub major_version: Option<String>,
    pub minor_version: Option<String>,
    pub pay_type: Option<String>,
    pub resource_group_id: Option<String>,
    pub status: Option<String>,
    pub tags: Option<DescribeClustersTags>,
}
model! { DescribeClustersCluster {
    0 "AutoRenewPeriod" auto_renew_period: i64, 1 "AutoRenewal" auto_renewal: bool, 2 "ClusterId" cluster_id: String,
    3 "ClusterName" cluster_name: String, 4 "CreatedTime" created_time: String,
    5 "DataCenterCount" data_center_count: i64, 6 "ExpireTime" expire_time: String, 7 "LockMode" lock_mode: String,
    8 "MajorVersion" major_version: String, 9 "MinorVersion" minor_version: String, 10 "PayType" pay_type: String,
    11 "ResourceGroupId" resource_group_id: String, 12 "Status" status: String, 13 "Tags" tags: DescribeClustersTags
} }

/// In the response of [`DescribeClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClustersTags {
    pub tag: Vec<DescribeClustersTagsTag>,
}
model! { DescribeClustersTags {
    0 "Tag" tag: Vec<DescribeClustersTagsTag>
} }

/// In the response of [`DescribeClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClustersTagsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeClustersTagsTag {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes contact points: `DescribeContactPoints` of `cassandra` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cassandra/2019-01-01/DescribeContactPoints>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContactPoints {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeContactPoints(cluster_id: String) "DescribeContactPoints" -> DescribeContactPointsOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DescribeContactPoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContactPointsOutput {
    pub contact_points: Option<DescribeContactPointsContactPoints>,
}
model! { DescribeContactPointsOutput {
    0 "ContactPoints" contact_points: DescribeContactPointsContactPoints
} }

/// In the response of [`DescribeContactPoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContactPointsContactPoints {
    pub contact_point: Vec<DescribeContactPointsContactPoint>,
}
model! { DescribeContactPointsContactPoints {
    0 "ContactPoint" contact_point: Vec<DescribeContactPointsContactPoint>
} }

/// In the response of [`DescribeContactPoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContactPointsContactPoint {
    pub data_center_id: Option<String>,
    pub port: Option<i64>,
    pub private_addresses: Option<DescribeContactPointsPrivateAddresses>,
    pub public_addresses: Option<DescribeContactPointsPublicAddresses>,
}
model! { DescribeContactPointsContactPoint {
    0 "DataCenterId" data_center_id: String, 1 "Port" port: i64,
    2 "PrivateAddresses" private_addresses: DescribeContactPointsPrivateAddresses,
    3 "PublicAddresses" public_addresses: DescribeContactPointsPublicAddresses
} }

/// In the response of [`DescribeContactPoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContactPointsPrivateAddresses {
    pub private_address: Vec<String>,
}
model! { DescribeContactPointsPrivateAddresses {
    0 "PrivateAddress" private_address: Vec<String>
} }

/// In the response of [`DescribeContactPoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContactPointsPublicAddresses {
    pub public_address: Vec<String>,
}
model! { DescribeContactPointsPublicAddresses {
    0 "PublicAddress" public_address: Vec<String>
} }

/// Describes data center: `DescribeDataCenter` of `cassandra` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cassandra/2019-01-01/DescribeDataCenter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataCenter {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub data_center_id: String,
}
operation! { DescribeDataCenter(cluster_id: String, data_center_id: String)
    "DescribeDataCenter" -> DescribeDataCenterOutput {
    0 "ClusterId" cluster_id, 1 "DataCenterId" data_center_id
} }

/// Response of [`DescribeDataCenter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataCenterOutput {
    pub auto_renew_period: Option<i64>,
    pub auto_renewal: Option<bool>,
    pub cluster_id: Option<String>,
    pub commodity_instance: Option<String>,
    pub created_time: Option<String>,
    pub data_center_id: Option<String>,
    pub data_center_name: Option<String>,
    pub disk_size: Option<i64>,
    pub disk_type: Option<String>,
    pub expire_time: Option<String>,
    pub instance_type: Option<String>,
    pub lock_mode: Option<String>,
    pub node_count: Option<i64>,
    pub pay_type: Option<String>,
    pub region_id: Option<String>,
    pub status: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeDataCenterOutput {
    0 "AutoRenewPeriod" auto_renew_period: i64, 1 "AutoRenewal" auto_renewal: bool, 2 "ClusterId" cluster_id: String,
    3 "CommodityInstance" commodity_instance: String, 4 "CreatedTime" created_time: String,
    5 "DataCenterId" data_center_id: String, 6 "DataCenterName" data_center_name: String, 7 "DiskSize" disk_size: i64,
    8 "DiskType" disk_type: String, 9 "ExpireTime" expire_time: String, 10 "InstanceType" instance_type: String,
    11 "LockMode" lock_mode: String, 12 "NodeCount" node_count: i64, 13 "PayType" pay_type: String,
    14 "RegionId" region_id: String, 15 "Status" status: String, 16 "VpcId" vpc_id: String,
    17 "VswitchId" vswitch_id: String, 18 "ZoneId" zone_id: String
} }

/// Describes data centers: `DescribeDataCenters` of `cassandra` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cassandra/2019-01-01/DescribeDataCenters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataCenters {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeDataCenters(cluster_id: String) "DescribeDataCenters" -> DescribeDataCentersOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DescribeDataCenters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataCentersOutput {
    pub data_centers: Option<DescribeDataCentersDataCenters>,
}
model! { DescribeDataCentersOutput {
    0 "DataCenters" data_centers: DescribeDataCentersDataCenters
} }

/// In the response of [`DescribeDataCenters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataCentersDataCenters {
    pub data_center: Vec<DescribeDataCentersDataCenter>,
}
model! { DescribeDataCentersDataCenters {
    0 "DataCenter" data_center: Vec<DescribeDataCentersDataCenter>
} }

/// In the response of [`DescribeDataCenters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataCentersDataCenter {
    pub auto_renew_period: Option<i64>,
    pub auto_renewal: Option<bool>,
    pub cluster_id: Option<String>,
    pub commodity_instance: Option<String>,
    pub created_time: Option<String>,
    pub data_center_id: Option<String>,
    pub data_center_name: Option<String>,
    pub disk_size: Option<i64>,
    pub disk_type: Option<String>,
    pub expire_time: Option<String>,
    pub instance_type: Option<String>,
    pub lock_mode: Option<String>,
    pub node_count: Option<i64>,
    pub pay_type: Option<String>,
    pub region_id: Option<String>,
    pub status: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeDataCentersDataCenter {
    0 "AutoRenewPeriod" auto_renew_period: i64, 1 "AutoRenewal" auto_renewal: bool, 2 "ClusterId" cluster_id: String,
    3 "CommodityInstance" commodity_instance: String, 4 "CreatedTime" created_time: String,
    5 "DataCenterId" data_center_id: String, 6 "DataCenterName" data_center_name: String, 7 "DiskSize" disk_size: i64,
    8 "DiskType" disk_type: String, 9 "ExpireTime" expire_time: String, 10 "InstanceType" instance_type: String,
    11 "LockMode" lock_mode: String, 12 "NodeCount" node_count: i64, 13 "PayType" pay_type: String,
    14 "RegionId" region_id: String, 15 "Status" status: String, 16 "VpcId" vpc_id: String,
    17 "VswitchId" vswitch_id: String, 18 "ZoneId" zone_id: String
} }

/// Describes deleted clusters: `DescribeDeletedClusters` of `cassandra` 2019-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Cassandra/2019-01-01/DescribeDeletedClusters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeletedClusters {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DescribeDeletedClusters() "DescribeDeletedClusters" -> DescribeDeletedClustersOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "RegionId" region_id: String
} }
paged! { DescribeDeletedClusters: DescribeDeletedClustersCluster =
    Number "PageNumber", "Clusters.Cluster" clusters.cluster, total "TotalCount" }

/// Response of [`DescribeDeletedClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeletedClustersOutput {
    pub clusters: Option<DescribeDeletedClustersClusters>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDeletedClustersOutput {
    0 "Clusters" clusters: DescribeDeletedClustersClusters, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDeletedClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeletedClustersClusters {
    pub cluster: Vec<DescribeDeletedClustersCluster>,
}
model! { DescribeDeletedClustersClusters {
    0 "Cluster" cluster: Vec<DescribeDeletedClustersCluster>
} }

/// In the response of [`DescribeDeletedClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeletedClustersCluster {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub created_time: Option<String>,
    pub data_center_count: Option<i64>,
    pub expire_time: Option<String>,
    pub major_version: Option<String>,
    pub minor_version: Option<String>,
    pub pay_type: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDeletedClustersCluster {
    0 "ClusterId" cluster_id: String, 1 "ClusterName" cluster_name: String, 2 "CreatedTime" created_time: String,
    3 "DataCenterCount" data_center_count: i64, 4 "ExpireTime" expire_time: String,
    5 "MajorVersion" major_version: String, 6 "MinorVersion" minor_version: String, 7 "PayType" pay_type: String,
    8 "Status" status: String
} }

/// Describes instance type: `DescribeInstanceType` of `cassandra` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cassandra/2019-01-01/DescribeInstanceType>.
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

/// Describes ip whitelist: `DescribeIpWhitelist` of `cassandra` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cassandra/2019-01-01/DescribeIpWhitelist>.
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
    pub ip_list: Option<DescribeIpWhitelistIpList>,
}
model! { DescribeIpWhitelistOutput {
    0 "IpList" ip_list: DescribeIpWhitelistIpList
} }

/// In the response of [`DescribeIpWhitelist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpWhitelistIpList {
    pub ip: Vec<String>,
}
model! { DescribeIpWhitelistIpList {
    0 "IP" ip: Vec<String>
} }

/// Describes ip whitelist groups: `DescribeIpWhitelistGroups` of `cassandra` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cassandra/2019-01-01/DescribeIpWhitelistGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpWhitelistGroups {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeIpWhitelistGroups(cluster_id: String)
    "DescribeIpWhitelistGroups" -> DescribeIpWhitelistGroupsOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DescribeIpWhitelistGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpWhitelistGroupsOutput {
    pub groups: Option<DescribeIpWhitelistGroupsGroups>,
}
model! { DescribeIpWhitelistGroupsOutput {
    0 "Groups" groups: DescribeIpWhitelistGroupsGroups
} }

/// In the response of [`DescribeIpWhitelistGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpWhitelistGroupsGroups {
    pub group: Vec<DescribeIpWhitelistGroupsGroup>,
}
model! { DescribeIpWhitelistGroupsGroups {
    0 "Group" group: Vec<DescribeIpWhitelistGroupsGroup>
} }

/// In the response of [`DescribeIpWhitelistGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpWhitelistGroupsGroup {
    pub group_name: Option<String>,
    pub ip_list: Option<DescribeIpWhitelistGroupsIpList>,
    pub ip_version: Option<i64>,
}
model! { DescribeIpWhitelistGroupsGroup {
    0 "GroupName" group_name: String, 1 "IpList" ip_list: DescribeIpWhitelistGroupsIpList, 2 "IpVersion" ip_version: i64
} }

/// In the response of [`DescribeIpWhitelistGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpWhitelistGroupsIpList {
    pub ip: Vec<String>,
}
model! { DescribeIpWhitelistGroupsIpList {
    0 "IP" ip: Vec<String>
} }

/// Describes node tool execution histories: `DescribeNodeToolExecutionHistories` of `cassandra` 2019-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Cassandra/2019-01-01/DescribeNodeToolExecutionHistories>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodeToolExecutionHistories {
    /// Required.
    pub cluster_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeNodeToolExecutionHistories(cluster_id: String)
    "DescribeNodeToolExecutionHistories" -> DescribeNodeToolExecutionHistoriesOutput {
    0 "ClusterId" cluster_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64
} }
paged! { DescribeNodeToolExecutionHistories: DescribeNodeToolExecutionHistoriesHistory =
    Number "PageNumber", "Histories.History" histories.history, total "TotalCount" }

/// Response of [`DescribeNodeToolExecutionHistories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodeToolExecutionHistoriesOutput {
    pub histories: Option<DescribeNodeToolExecutionHistoriesHistories>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeNodeToolExecutionHistoriesOutput {
    0 "Histories" histories: DescribeNodeToolExecutionHistoriesHistories, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeNodeToolExecutionHistories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodeToolExecutionHistoriesHistories {
    pub history: Vec<DescribeNodeToolExecutionHistoriesHistory>,
}
model! { DescribeNodeToolExecutionHistoriesHistories {
    0 "History" history: Vec<DescribeNodeToolExecutionHistoriesHistory>
} }

/// In the response of [`DescribeNodeToolExecutionHistories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodeToolExecutionHistoriesHistory {
    pub arguments: Option<String>,
    pub command: Option<String>,
    pub create_time: Option<i64>,
    pub data_center_id: Option<String>,
    pub error_message: Option<String>,
    pub is_ended: Option<bool>,
    pub job_id: Option<String>,
    pub modify_time: Option<i64>,
    pub nodes: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeNodeToolExecutionHistoriesHistory {
    0 "Arguments" arguments: String, 1 "Command" command: String, 2 "CreateTime" create_time: i64,
    3 "DataCenterId" data_center_id: String, 4 "ErrorMessage" error_message: String, 5 "IsEnded" is_ended: bool,
    6 "JobId" job_id: String, 7 "ModifyTime" modify_time: i64, 8 "Nodes" nodes: String, 9 "RegionId" region_id: String
} }

/// Describes node tool execution history: `DescribeNodeToolExecutionHistory` of `cassandra` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cassandra/2019-01-01/DescribeNodeToolExecutionHistory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodeToolExecutionHistory {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub dc_id: String,
    /// Required.
    pub job_id: String,
}
operation! { DescribeNodeToolExecutionHistory(cluster_id: String, dc_id: String, job_id: String)
    "DescribeNodeToolExecutionHistory" -> DescribeNodeToolExecutionHistoryOutput {
    0 "ClusterId" cluster_id, 1 "DcId" dc_id, 2 "JobId" job_id
} }

/// Response of [`DescribeNodeToolExecutionHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodeToolExecutionHistoryOutput {
    pub arguments: Option<String>,
    pub command: Option<String>,
    pub create_time: Option<i64>,
    pub data_center_id: Option<String>,
    pub error_message: Option<String>,
    pub is_ended: Option<bool>,
    pub job_id: Option<String>,
    pub modify_time: Option<i64>,
    pub nodes: Option<String>,
    pub region_id: Option<String>,
    pub result: Option<String>,
}
model! { DescribeNodeToolExecutionHistoryOutput {
    0 "Arguments" arguments: String, 1 "Command" command: String, 2 "CreateTime" create_time: i64,
    3 "DataCenterId" data_center_id: String, 4 "ErrorMessage" error_message: String, 5 "IsEnded" is_ended: bool,
    6 "JobId" job_id: String, 7 "ModifyTime" modify_time: i64, 8 "Nodes" nodes: String, 9 "RegionId" region_id: String,
    10 "Result" result: String
} }

/// Describes parameter modification histories: `DescribeParameterModificationHistories` of `cassandra` 2019-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Cassandra/2019-01-01/DescribeParameterModificationHistories>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterModificationHistories {
    /// Required.
    pub cluster_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeParameterModificationHistories(cluster_id: String)
    "DescribeParameterModificationHistories" -> DescribeParameterModificationHistoriesOutput {
    0 "ClusterId" cluster_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64
} }
paged! { DescribeParameterModificationHistories: DescribeParameterModificationHistoriesHistory =
    Number "PageNumber", "Histories.History" histories.history, total "TotalCount" }

/// Response of [`DescribeParameterModificationHistories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterModificationHistoriesOutput {
    pub histories: Option<DescribeParameterModificationHistoriesHistories>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeParameterModificationHistoriesOutput {
    0 "Histories" histories: DescribeParameterModificationHistoriesHistories, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeParameterModificationHistories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterModificationHistoriesHistories {
    pub history: Vec<DescribeParameterModificationHistoriesHistory>,
}
model! { DescribeParameterModificationHistoriesHistories {
    0 "History" history: Vec<DescribeParameterModificationHistoriesHistory>
} }

/// In the response of [`DescribeParameterModificationHistories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterModificationHistoriesHistory {
    pub name: Option<String>,
    pub new_value: Option<String>,
    pub old_value: Option<String>,
    pub time: Option<i64>,
}
model! { DescribeParameterModificationHistoriesHistory {
    0 "Name" name: String, 1 "NewValue" new_value: String, 2 "OldValue" old_value: String, 3 "Time" time: i64
} }

/// Describes parameters: `DescribeParameters` of `cassandra` 2019-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Cassandra/2019-01-01/DescribeParameters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameters {
    /// Required.
    pub cluster_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeParameters(cluster_id: String) "DescribeParameters" -> DescribeParametersOutput {
    0 "ClusterId" cluster_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64
} }
paged! { DescribeParameters: DescribeParametersParameter =
    Number "PageNumber", "Parameters.Parameter" parameters.parameter, total "TotalCount" }

/// Response of [`DescribeParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParametersOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub parameters: Option<DescribeParametersParameters>,
    pub total_count: Option<i64>,
}
model! { DescribeParametersOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "Parameters" parameters: DescribeParametersParameters, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParametersParameters {
    pub parameter: Vec<DescribeParametersParameter>,
}
model! { DescribeParametersParameters {
    0 "Parameter" parameter: Vec<DescribeParametersParameter>
} }

/// In the response of [`DescribeParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParametersParameter {
    pub allowed_values: Option<String>,
    pub data_type: Option<String>,
    pub default_value: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { DescribeParametersParameter {
    0 "AllowedValues" allowed_values: String, 1 "DataType" data_type: String, 2 "DefaultValue" default_value: String,
    3 "Description" description: String, 4 "Name" name: String, 5 "Value" value: String
} }

/// Describes regions: `DescribeRegions` of `cassandra` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cassandra/2019-01-01/DescribeRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    pub accept_language: Option<String>,
}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {
    0 "AcceptLanguage" accept_language: String
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

/// Describes security groups: `DescribeSecurityGroups` of `cassandra` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cassandra/2019-01-01/DescribeSecurityGroups>.
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

/// Executes node tool: `ExecuteNodeTool` of `cassandra` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cassandra/2019-01-01/ExecuteNodeTool>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteNodeTool {
    pub arguments: Option<String>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub command: String,
    /// Required.
    pub data_center_id: String,
    pub execute_nodes: Option<String>,
}
operation! { ExecuteNodeTool(cluster_id: String, command: String, data_center_id: String) "ExecuteNodeTool" -> Empty {
    0 "Arguments" arguments: String, 1 "ClusterId" cluster_id, 2 "Command" command, 3 "DataCenterId" data_center_id,
    4 "ExecuteNodes" execute_nodes: String
} }

/// Response of [`ExecuteNodeTool`]: empty.
pub type ExecuteNodeToolOutput = Empty;

/// Gets cms url: `GetCmsUrl` of `cassandra` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cassandra/2019-01-01/GetCmsUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCmsUrl {
    /// Required.
    pub cluster_id: String,
}
operation! { GetCmsUrl(cluster_id: String) "GetCmsUrl" -> GetCmsUrlOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`GetCmsUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCmsUrlOutput {
    pub url: Option<String>,
}
model! { GetCmsUrlOutput {
    0 "Url" url: String
} }

/// Lists tag resources: `ListTagResources` of `cassandra` 2019-01-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Cassandra/2019-01-01/ListTagResources>.
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

/// Lists tags: `ListTags` of `cassandra` 2019-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cassandra/2019-01-01/ListTags>.
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

/// Modifies account password: `ModifyAccountPassword` of `cassandra` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cassandra/2019-01-01/ModifyAccountPassword>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountPassword {
    /// Required.
    pub account: String,
    /// Required.
    pub cluster_id: String,
    /// Required. Secret.
    pub password: Secret,
}
operation! { ModifyAccountPassword(account: String, cluster_id: String, password: Secret)
    "ModifyAccountPassword" -> Empty {
    0 "Account" account, 1 "ClusterId" cluster_id, 2 "Password" password
} }

/// Response of [`ModifyAccountPassword`]: empty.
pub type ModifyAccountPasswordOutput = Empty;

/// Modifies backup plan: `ModifyBackupPlan` of `cassandra` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cassandra/2019-01-01/ModifyBackupPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupPlan {
    pub active: Option<bool>,
    pub backup_period: Option<String>,
    pub backup_time: Option<String>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub data_center_id: String,
    pub retention_period: Option<i64>,
}
operation! { ModifyBackupPlan(cluster_id: String, data_center_id: String) "ModifyBackupPlan" -> Empty {
    0 "Active" active: bool, 1 "BackupPeriod" backup_period: String, 2 "BackupTime" backup_time: String,
    3 "ClusterId" cluster_id, 4 "DataCenterId" data_center_id, 5 "RetentionPeriod" retention_period: i64
} }

/// Response of [`ModifyBackupPlan`]: empty.
pub type ModifyBackupPlanOutput = Empty;

/// Modifies cluster: `ModifyCluster` of `cassandra` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cassandra/2019-01-01/ModifyCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCluster {
    /// Required.
    pub cluster_id: String,
    pub cluster_name: Option<String>,
}
operation! { ModifyCluster(cluster_id: String) "ModifyCluster" -> Empty {
    0 "ClusterId" cluster_id, 1 "ClusterName" cluster_name: String
} }

/// Response of [`ModifyCluster`]: empty.
pub type ModifyClusterOutput = Empty;

/// Modifies data center: `ModifyDataCenter` of `cassandra` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cassandra/2019-01-01/ModifyDataCenter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDataCenter {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub data_center_id: String,
    pub data_center_name: Option<String>,
}
operation! { ModifyDataCenter(cluster_id: String, data_center_id: String) "ModifyDataCenter" -> Empty {
    0 "ClusterId" cluster_id, 1 "DataCenterId" data_center_id, 2 "DataCenterName" data_center_name: String
} }

/// Response of [`ModifyDataCenter`]: empty.
pub type ModifyDataCenterOutput = Empty;

/// Modifies instance maintain time: `ModifyInstanceMaintainTime` of `cassandra` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cassandra/2019-01-01/ModifyInstanceMaintainTime>.
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

/// Modifies instance type: `ModifyInstanceType` of `cassandra` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cassandra/2019-01-01/ModifyInstanceType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceType {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub data_center_id: String,
    /// Required.
    pub instance_type: String,
}
operation! { ModifyInstanceType(cluster_id: String, data_center_id: String, instance_type: String)
    "ModifyInstanceType" -> Empty {
    0 "ClusterId" cluster_id, 1 "DataCenterId" data_center_id, 2 "InstanceType" instance_type
} }

/// Response of [`ModifyInstanceType`]: empty.
pub type ModifyInstanceTypeOutput = Empty;

/// Modifies ip whitelist: `ModifyIpWhitelist` of `cassandra` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cassandra/2019-01-01/ModifyIpWhitelist>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIpWhitelist {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub ip_list: String,
}
operation! { ModifyIpWhitelist(cluster_id: String, ip_list: String) "ModifyIpWhitelist" -> Empty {
    0 "ClusterId" cluster_id, 1 "IpList" ip_list
} }

/// Response of [`ModifyIpWhitelist`]: empty.
pub type ModifyIpWhitelistOutput = Empty;

/// Modifies ip whitelist group: `ModifyIpWhitelistGroup` of `cassandra` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cassandra/2019-01-01/ModifyIpWhitelistGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIpWhitelistGroup {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub group_name: String,
    pub ip_list: Option<String>,
    /// Required.
    pub ip_version: i64,
}
operation! { ModifyIpWhitelistGroup(cluster_id: String, group_name: String, ip_version: i64)
    "ModifyIpWhitelistGroup" -> Empty {
    0 "ClusterId" cluster_id, 1 "GroupName" group_name, 2 "IpList" ip_list: String, 3 "IpVersion" ip_version
} }

/// Response of [`ModifyIpWhitelistGroup`]: empty.
pub type ModifyIpWhitelistGroupOutput = Empty;

/// Modifies parameter: `ModifyParameter` of `cassandra` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cassandra/2019-01-01/ModifyParameter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyParameter {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub value: String,
}
operation! { ModifyParameter(cluster_id: String, name: String, value: String) "ModifyParameter" -> Empty {
    0 "ClusterId" cluster_id, 1 "Name" name, 2 "Value" value
} }

/// Response of [`ModifyParameter`]: empty.
pub type ModifyParameterOutput = Empty;

/// Modifies security groups: `ModifySecurityGroups` of `cassandra` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cassandra/2019-01-01/ModifySecurityGroups>.
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

/// Moves resource group: `MoveResourceGroup` of `cassandra` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cassandra/2019-01-01/MoveResourceGroup>.
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

/// `PurgeCluster` of `cassandra` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cassandra/2019-01-01/PurgeCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PurgeCluster {
    /// Required.
    pub cluster_id: String,
}
operation! { PurgeCluster(cluster_id: String) "PurgeCluster" -> Empty {
    0 "ClusterId" cluster_id
} }

/// Response of [`PurgeCluster`]: empty.
pub type PurgeClusterOutput = Empty;

/// Reboots cluster: `RebootCluster` of `cassandra` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cassandra/2019-01-01/RebootCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootCluster {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub data_center_id: String,
}
operation! { RebootCluster(cluster_id: String, data_center_id: String) "RebootCluster" -> Empty {
    0 "ClusterId" cluster_id, 1 "DataCenterId" data_center_id
} }

/// Response of [`RebootCluster`]: empty.
pub type RebootClusterOutput = Empty;

/// Releases public contact points: `ReleasePublicContactPoints` of `cassandra` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cassandra/2019-01-01/ReleasePublicContactPoints>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleasePublicContactPoints {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub data_center_id: String,
}
operation! { ReleasePublicContactPoints(cluster_id: String, data_center_id: String)
    "ReleasePublicContactPoints" -> Empty {
    0 "ClusterId" cluster_id, 1 "DataCenterId" data_center_id
} }

/// Response of [`ReleasePublicContactPoints`]: empty.
pub type ReleasePublicContactPointsOutput = Empty;

/// Resizes disk size: `ResizeDiskSize` of `cassandra` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cassandra/2019-01-01/ResizeDiskSize>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResizeDiskSize {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub data_center_id: String,
    /// Required.
    pub disk_size: i64,
}
operation! { ResizeDiskSize(cluster_id: String, data_center_id: String, disk_size: i64) "ResizeDiskSize" -> Empty {
    0 "ClusterId" cluster_id, 1 "DataCenterId" data_center_id, 2 "DiskSize" disk_size
} }

/// Response of [`ResizeDiskSize`]: empty.
pub type ResizeDiskSizeOutput = Empty;

/// Resizes node count: `ResizeNodeCount` of `cassandra` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cassandra/2019-01-01/ResizeNodeCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResizeNodeCount {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub data_center_id: String,
    /// Required.
    pub node_count: i64,
}
operation! { ResizeNodeCount(cluster_id: String, data_center_id: String, node_count: i64) "ResizeNodeCount" -> Empty {
    0 "ClusterId" cluster_id, 1 "DataCenterId" data_center_id, 2 "NodeCount" node_count
} }

/// Response of [`ResizeNodeCount`]: empty.
pub type ResizeNodeCountOutput = Empty;

/// `TagResources` of `cassandra` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cassandra/2019-01-01/TagResources>.
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

/// `UnTagResources` of `cassandra` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cassandra/2019-01-01/UnTagResources>.
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

/// `UpgradeClusterVersion` of `cassandra` 2019-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cassandra/2019-01-01/UpgradeClusterVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeClusterVersion {
    /// Required.
    pub cluster_id: String,
}
operation! { UpgradeClusterVersion(cluster_id: String) "UpgradeClusterVersion" -> Empty {
    0 "ClusterId" cluster_id
} }

/// Response of [`UpgradeClusterVersion`]: empty.
pub type UpgradeClusterVersionOutput = Empty;

#[cfg(feature = "unstable-registry")]
register! {
    AllocatePublicContactPoints, CreateBackupPlan, CreateCluster, CreateDataCenter, DeleteBackupPlan, DeleteCluster,
    DeleteDataCenter, DeleteNodeToolExecutionHistory, DescribeAccounts, DescribeBackup, DescribeBackupPlan,
    DescribeBackupPlans, DescribeBackups, DescribeCluster, DescribeClusterDashboard, DescribeClusterStatus,
    DescribeClusters, DescribeContactPoints, DescribeDataCenter, DescribeDataCenters, DescribeDeletedClusters,
    DescribeInstanceType, DescribeIpWhitelist, DescribeIpWhitelistGroups, DescribeNodeToolExecutionHistories,
    DescribeNodeToolExecutionHistory, DescribeParameterModificationHistories, DescribeParameters, DescribeRegions,
    DescribeSecurityGroups, ExecuteNodeTool, GetCmsUrl, ListTagResources, ListTags, ModifyAccountPassword,
    ModifyBackupPlan, ModifyCluster, ModifyDataCenter, ModifyInstanceMaintainTime, ModifyInstanceType,
    ModifyIpWhitelist, ModifyIpWhitelistGroup, ModifyParameter, ModifySecurityGroups, MoveResourceGroup, PurgeCluster,
    RebootCluster, ReleasePublicContactPoints, ResizeDiskSize, ResizeNodeCount, TagResources, UnTagResources,
    UpgradeClusterVersion
}
