//! `cassandra` 2019-01-01.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
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
    vpc: &[],
    global: "",
    rule: Rule::Central,
};

static SERVICE: Service =
    Service { name: "cassandra", version: "2019-01-01", code: "cassandra", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocatePublicContactPoints {
    pub client_token: Option<String>,
    pub cluster_id: String,
    pub data_center_id: String,
}
operation! { AllocatePublicContactPoints(cluster_id: String, data_center_id: String)
    "AllocatePublicContactPoints" -> Empty {
    0 "ClientToken" client_token: String, 1 "ClusterId" cluster_id, 2 "DataCenterId" data_center_id
} }

pub type AllocatePublicContactPointsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackupPlan {
    pub active: Option<bool>,
    pub backup_period: Option<String>,
    pub backup_time: String,
    pub client_token: Option<String>,
    pub cluster_id: String,
    pub data_center_id: String,
    pub retention_period: Option<i64>,
}
operation! { CreateBackupPlan(backup_time: String, cluster_id: String, data_center_id: String)
    "CreateBackupPlan" -> Empty {
    0 "Active" active: bool, 1 "BackupPeriod" backup_period: String, 2 "BackupTime" backup_time,
    3 "ClientToken" client_token: String, 4 "ClusterId" cluster_id, 5 "DataCenterId" data_center_id,
    6 "RetentionPeriod" retention_period: i64
} }

pub type CreateBackupPlanOutput = Empty;

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
    pub instance_type: String,
    pub major_version: String,
    pub node_count: i64,
    pub password: Option<Secret>,
    pub pay_type: String,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub vpc_id: String,
    pub vswitch_id: String,
    pub zone_id: String,
}

/// What [`CreateCluster::new`] takes.
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
operation! { CreateCluster{CreateClusterRequired: instance_type, major_version, node_count, pay_type, region_id, vpc_id, vswitch_id, zone_id}
    "CreateCluster" -> CreateClusterOutput {
    0 "AutoRenew" auto_renew: bool, 1 "AutoRenewPeriod" auto_renew_period: i64, 2 "ClientToken" client_token: String,
    3 "ClusterName" cluster_name: String, 4 "DataCenterName" data_center_name: String, 5 "DiskSize" disk_size: i64,
    6 "DiskType" disk_type: String, 7 "InstanceType" instance_type, 8 "MajorVersion" major_version,
    9 "NodeCount" node_count, 10 "Password" password: Secret, 11 "PayType" pay_type, 12 "Period" period: i64,
    13 "PeriodUnit" period_unit: String, 14 "RegionId" region_id, 15 "ResourceGroupId" resource_group_id: String,
    16 "VpcId" vpc_id, 17 "VswitchId" vswitch_id, 18 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterOutput {
    pub cluster_id: Option<String>,
}
model! { CreateClusterOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataCenter {
    pub auto_renew: Option<bool>,
    pub auto_renew_period: Option<i64>,
    pub client_token: Option<String>,
    pub cluster_id: String,
    pub data_center_name: Option<String>,
    pub disk_size: Option<i64>,
    pub disk_type: Option<String>,
    pub instance_type: String,
    pub node_count: i64,
    pub pay_type: String,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub region_id: String,
    pub vpc_id: String,
    pub vswitch_id: String,
    pub zone_id: String,
}

/// What [`CreateDataCenter::new`] takes.
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
operation! { CreateDataCenter{CreateDataCenterRequired: cluster_id, instance_type, node_count, pay_type, region_id, vpc_id, vswitch_id, zone_id}
    "CreateDataCenter" -> CreateDataCenterOutput {
    0 "AutoRenew" auto_renew: bool, 1 "AutoRenewPeriod" auto_renew_period: i64, 2 "ClientToken" client_token: String,
    3 "ClusterId" cluster_id, 4 "DataCenterName" data_center_name: String, 5 "DiskSize" disk_size: i64,
    6 "DiskType" disk_type: String, 7 "InstanceType" instance_type, 8 "NodeCount" node_count, 9 "PayType" pay_type,
    10 "Period" period: i64, 11 "PeriodUnit" period_unit: String, 12 "RegionId" region_id, 13 "VpcId" vpc_id,
    14 "VswitchId" vswitch_id, 15 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataCenterOutput {
    pub data_center_id: Option<String>,
}
model! { CreateDataCenterOutput {
    0 "DataCenterId" data_center_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBackupPlan {
    pub cluster_id: String,
    pub data_center_id: String,
}
operation! { DeleteBackupPlan(cluster_id: String, data_center_id: String) "DeleteBackupPlan" -> Empty {
    0 "ClusterId" cluster_id, 1 "DataCenterId" data_center_id
} }

pub type DeleteBackupPlanOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCluster {
    pub cluster_id: String,
}
operation! { DeleteCluster(cluster_id: String) "DeleteCluster" -> Empty {
    0 "ClusterId" cluster_id
} }

pub type DeleteClusterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataCenter {
    pub cluster_id: String,
    pub data_center_id: String,
}
operation! { DeleteDataCenter(cluster_id: String, data_center_id: String) "DeleteDataCenter" -> Empty {
    0 "ClusterId" cluster_id, 1 "DataCenterId" data_center_id
} }

pub type DeleteDataCenterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNodeToolExecutionHistory {
    pub cluster_id: String,
    pub data_center_id: String,
    pub job_id: String,
}
operation! { DeleteNodeToolExecutionHistory(cluster_id: String, data_center_id: String, job_id: String)
    "DeleteNodeToolExecutionHistory" -> Empty {
    0 "ClusterId" cluster_id, 1 "DataCenterId" data_center_id, 2 "JobId" job_id
} }

pub type DeleteNodeToolExecutionHistoryOutput = Empty;

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
    pub account: Option<Vec<DescribeAccountsAccount>>,
}
model! { DescribeAccountsAccounts {
    0 "Account" account
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountsAccount {
    pub name: Option<String>,
}
model! { DescribeAccountsAccount {
    0 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackup {
    pub backup_id: String,
    pub backup_type: String,
    pub cluster_id: String,
    pub data_center_id: String,
}
operation! { DescribeBackup(backup_id: String, backup_type: String, cluster_id: String, data_center_id: String)
    "DescribeBackup" -> DescribeBackupOutput {
    0 "BackupId" backup_id, 1 "BackupType" backup_type, 2 "ClusterId" cluster_id, 3 "DataCenterId" data_center_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupOutput {
    pub backup: Option<DescribeBackupBackup>,
}
model! { DescribeBackupOutput {
    0 "Backup" backup
} }

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
    0 "BackupId" backup_id, 1 "BackupType" backup_type, 2 "ClusterId" cluster_id, 3 "DataCenterId" data_center_id,
    4 "Details" details, 5 "EndTime" end_time, 6 "Size" size, 7 "StartTime" start_time, 8 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPlan {
    pub cluster_id: String,
    pub data_center_id: String,
}
operation! { DescribeBackupPlan(cluster_id: String, data_center_id: String)
    "DescribeBackupPlan" -> DescribeBackupPlanOutput {
    0 "ClusterId" cluster_id, 1 "DataCenterId" data_center_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPlanOutput {
    pub backup_plan: Option<DescribeBackupPlanBackupPlan>,
}
model! { DescribeBackupPlanOutput {
    0 "BackupPlan" backup_plan
} }

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
    0 "Active" active, 1 "BackupPeriod" backup_period, 2 "BackupTime" backup_time, 3 "ClusterId" cluster_id,
    4 "CreatedTime" created_time, 5 "DataCenterId" data_center_id, 6 "RetentionPeriod" retention_period
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPlans {
    pub cluster_id: String,
}
operation! { DescribeBackupPlans(cluster_id: String) "DescribeBackupPlans" -> DescribeBackupPlansOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPlansOutput {
    pub backup_plans: Option<DescribeBackupPlansBackupPlans>,
}
model! { DescribeBackupPlansOutput {
    0 "BackupPlans" backup_plans
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPlansBackupPlans {
    pub backup_plan: Option<Vec<DescribeBackupPlansBackupPlan>>,
}
model! { DescribeBackupPlansBackupPlans {
    0 "BackupPlan" backup_plan
} }

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
    0 "Active" active, 1 "BackupPeriod" backup_period, 2 "BackupTime" backup_time, 3 "ClusterId" cluster_id,
    4 "CreatedTime" created_time, 5 "DataCenterId" data_center_id, 6 "RetentionPeriod" retention_period
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackups {
    pub backup_type: String,
    pub cluster_id: String,
    pub data_center_id: String,
}
operation! { DescribeBackups(backup_type: String, cluster_id: String, data_center_id: String)
    "DescribeBackups" -> DescribeBackupsOutput {
    0 "BackupType" backup_type, 1 "ClusterId" cluster_id, 2 "DataCenterId" data_center_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupsOutput {
    pub backups: Option<DescribeBackupsBackups>,
}
model! { DescribeBackupsOutput {
    0 "Backups" backups
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
    0 "BackupId" backup_id, 1 "BackupType" backup_type, 2 "ClusterId" cluster_id, 3 "DataCenterId" data_center_id,
    4 "EndTime" end_time, 5 "Size" size, 6 "StartTime" start_time, 7 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCluster {
    pub cluster_id: String,
}
operation! { DescribeCluster(cluster_id: String) "DescribeCluster" -> DescribeClusterOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterOutput {
    pub cluster: Option<DescribeClusterCluster>,
}
model! { DescribeClusterOutput {
    0 "Cluster" cluster
} }

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
    0 "AutoRenewPeriod" auto_renew_period, 1 "AutoRenewal" auto_renewal, 2 "ClusterId" cluster_id,
    3 "ClusterName" cluster_name, 4 "CreatedTime" created_time, 5 "DataCenterCount" data_center_count,
    6 "ExpireTime" expire_time, 7 "IsLatestVersion" is_latest_version, 8 "LockMode" lock_mode,
    9 "MaintainEndTime" maintain_end_time, 10 "MaintainStartTime" maintain_start_time, 11 "MajorVersion" major_version,
    12 "MinorVersion" minor_version, 13 "PayType" pay_type, 14 "ResourceGroupId" resource_group_id, 15 "Status" status,
    16 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterTags {
    pub tag: Option<Vec<DescribeClusterTag>>,
}
model! { DescribeClusterTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeClusterTag {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterDashboard {
    pub cluster_id: String,
}
operation! { DescribeClusterDashboard(cluster_id: String) "DescribeClusterDashboard" -> DescribeClusterDashboardOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterDashboardOutput {
    pub dashboard: Option<DescribeClusterDashboardDashboard>,
}
model! { DescribeClusterDashboardOutput {
    0 "Dashboard" dashboard
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterDashboardDashboard {
    pub cluster_id: Option<String>,
    pub data_centers: Option<DescribeClusterDashboardDataCenters>,
}
model! { DescribeClusterDashboardDashboard {
    0 "ClusterId" cluster_id, 1 "DataCenters" data_centers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterDashboardDataCenters {
    pub data_center: Option<Vec<DescribeClusterDashboardDataCenter>>,
}
model! { DescribeClusterDashboardDataCenters {
    0 "DataCenter" data_center
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterDashboardDataCenter {
    pub data_center_id: Option<String>,
    pub nodes: Option<DescribeClusterDashboardNodes>,
}
model! { DescribeClusterDashboardDataCenter {
    0 "DataCenterId" data_center_id, 1 "Nodes" nodes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterDashboardNodes {
    pub node: Option<Vec<DescribeClusterDashboardNode>>,
}
model! { DescribeClusterDashboardNodes {
    0 "Node" node
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterDashboardNode {
    pub address: Option<String>,
    pub load: Option<String>,
    pub status: Option<String>,
}
model! { DescribeClusterDashboardNode {
    0 "Address" address, 1 "Load" load, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterStatus {
    pub cluster_id: String,
}
operation! { DescribeClusterStatus(cluster_id: String) "DescribeClusterStatus" -> DescribeClusterStatusOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterStatusOutput {
    pub created_time: Option<String>,
    pub status: Option<String>,
}
model! { DescribeClusterStatusOutput {
    0 "CreatedTime" created_time, 1 "Status" status
} }

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
    Number "PageNumber", "Clusters.Cluster" clusters.cluster, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClustersTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeClustersTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClustersOutput {
    pub clusters: Option<DescribeClustersClusters>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeClustersOutput {
    0 "Clusters" clusters, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClustersClusters {
    pub cluster: Option<Vec<DescribeClustersCluster>>,
}
model! { DescribeClustersClusters {
    0 "Cluster" cluster
} }

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
    0 "AutoRenewPeriod" auto_renew_period, 1 "AutoRenewal" auto_renewal, 2 "ClusterId" cluster_id,
    3 "ClusterName" cluster_name, 4 "CreatedTime" created_time, 5 "DataCenterCount" data_center_count,
    6 "ExpireTime" expire_time, 7 "LockMode" lock_mode, 8 "MajorVersion" major_version, 9 "MinorVersion" minor_version,
    10 "PayType" pay_type, 11 "ResourceGroupId" resource_group_id, 12 "Status" status, 13 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClustersTags {
    pub tag: Option<Vec<DescribeClustersTagsTag>>,
}
model! { DescribeClustersTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClustersTagsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeClustersTagsTag {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContactPoints {
    pub cluster_id: String,
}
operation! { DescribeContactPoints(cluster_id: String) "DescribeContactPoints" -> DescribeContactPointsOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContactPointsOutput {
    pub contact_points: Option<DescribeContactPointsContactPoints>,
}
model! { DescribeContactPointsOutput {
    0 "ContactPoints" contact_points
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContactPointsContactPoints {
    pub contact_point: Option<Vec<DescribeContactPointsContactPoint>>,
}
model! { DescribeContactPointsContactPoints {
    0 "ContactPoint" contact_point
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContactPointsContactPoint {
    pub data_center_id: Option<String>,
    pub port: Option<i64>,
    pub private_addresses: Option<DescribeContactPointsPrivateAddresses>,
    pub public_addresses: Option<DescribeContactPointsPublicAddresses>,
}
model! { DescribeContactPointsContactPoint {
    0 "DataCenterId" data_center_id, 1 "Port" port, 2 "PrivateAddresses" private_addresses,
    3 "PublicAddresses" public_addresses
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContactPointsPrivateAddresses {
    pub private_address: Option<Vec<String>>,
}
model! { DescribeContactPointsPrivateAddresses {
    0 "PrivateAddress" private_address
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContactPointsPublicAddresses {
    pub public_address: Option<Vec<String>>,
}
model! { DescribeContactPointsPublicAddresses {
    0 "PublicAddress" public_address
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataCenter {
    pub cluster_id: String,
    pub data_center_id: String,
}
operation! { DescribeDataCenter(cluster_id: String, data_center_id: String)
    "DescribeDataCenter" -> DescribeDataCenterOutput {
    0 "ClusterId" cluster_id, 1 "DataCenterId" data_center_id
} }

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
    0 "AutoRenewPeriod" auto_renew_period, 1 "AutoRenewal" auto_renewal, 2 "ClusterId" cluster_id,
    3 "CommodityInstance" commodity_instance, 4 "CreatedTime" created_time, 5 "DataCenterId" data_center_id,
    6 "DataCenterName" data_center_name, 7 "DiskSize" disk_size, 8 "DiskType" disk_type, 9 "ExpireTime" expire_time,
    10 "InstanceType" instance_type, 11 "LockMode" lock_mode, 12 "NodeCount" node_count, 13 "PayType" pay_type,
    14 "RegionId" region_id, 15 "Status" status, 16 "VpcId" vpc_id, 17 "VswitchId" vswitch_id, 18 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataCenters {
    pub cluster_id: String,
}
operation! { DescribeDataCenters(cluster_id: String) "DescribeDataCenters" -> DescribeDataCentersOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataCentersOutput {
    pub data_centers: Option<DescribeDataCentersDataCenters>,
}
model! { DescribeDataCentersOutput {
    0 "DataCenters" data_centers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataCentersDataCenters {
    pub data_center: Option<Vec<DescribeDataCentersDataCenter>>,
}
model! { DescribeDataCentersDataCenters {
    0 "DataCenter" data_center
} }

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
    0 "AutoRenewPeriod" auto_renew_period, 1 "AutoRenewal" auto_renewal, 2 "ClusterId" cluster_id,
    3 "CommodityInstance" commodity_instance, 4 "CreatedTime" created_time, 5 "DataCenterId" data_center_id,
    6 "DataCenterName" data_center_name, 7 "DiskSize" disk_size, 8 "DiskType" disk_type, 9 "ExpireTime" expire_time,
    10 "InstanceType" instance_type, 11 "LockMode" lock_mode, 12 "NodeCount" node_count, 13 "PayType" pay_type,
    14 "RegionId" region_id, 15 "Status" status, 16 "VpcId" vpc_id, 17 "VswitchId" vswitch_id, 18 "ZoneId" zone_id
} }

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
    Number "PageNumber", "Clusters.Cluster" clusters.cluster, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeletedClustersOutput {
    pub clusters: Option<DescribeDeletedClustersClusters>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDeletedClustersOutput {
    0 "Clusters" clusters, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeletedClustersClusters {
    pub cluster: Option<Vec<DescribeDeletedClustersCluster>>,
}
model! { DescribeDeletedClustersClusters {
    0 "Cluster" cluster
} }

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
    0 "ClusterId" cluster_id, 1 "ClusterName" cluster_name, 2 "CreatedTime" created_time,
    3 "DataCenterCount" data_center_count, 4 "ExpireTime" expire_time, 5 "MajorVersion" major_version,
    6 "MinorVersion" minor_version, 7 "PayType" pay_type, 8 "Status" status
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
pub struct DescribeIpWhitelist {
    pub cluster_id: String,
}
operation! { DescribeIpWhitelist(cluster_id: String) "DescribeIpWhitelist" -> DescribeIpWhitelistOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpWhitelistOutput {
    pub ip_list: Option<DescribeIpWhitelistIpList>,
}
model! { DescribeIpWhitelistOutput {
    0 "IpList" ip_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpWhitelistIpList {
    pub ip: Option<Vec<String>>,
}
model! { DescribeIpWhitelistIpList {
    0 "IP" ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpWhitelistGroups {
    pub cluster_id: String,
}
operation! { DescribeIpWhitelistGroups(cluster_id: String)
    "DescribeIpWhitelistGroups" -> DescribeIpWhitelistGroupsOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpWhitelistGroupsOutput {
    pub groups: Option<DescribeIpWhitelistGroupsGroups>,
}
model! { DescribeIpWhitelistGroupsOutput {
    0 "Groups" groups
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpWhitelistGroupsGroups {
    pub group: Option<Vec<DescribeIpWhitelistGroupsGroup>>,
}
model! { DescribeIpWhitelistGroupsGroups {
    0 "Group" group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpWhitelistGroupsGroup {
    pub group_name: Option<String>,
    pub ip_list: Option<DescribeIpWhitelistGroupsIpList>,
    pub ip_version: Option<i64>,
}
model! { DescribeIpWhitelistGroupsGroup {
    0 "GroupName" group_name, 1 "IpList" ip_list, 2 "IpVersion" ip_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpWhitelistGroupsIpList {
    pub ip: Option<Vec<String>>,
}
model! { DescribeIpWhitelistGroupsIpList {
    0 "IP" ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodeToolExecutionHistories {
    pub cluster_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeNodeToolExecutionHistories(cluster_id: String)
    "DescribeNodeToolExecutionHistories" -> DescribeNodeToolExecutionHistoriesOutput {
    0 "ClusterId" cluster_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64
} }
paged! { DescribeNodeToolExecutionHistories: DescribeNodeToolExecutionHistoriesHistory =
    Number "PageNumber", "Histories.History" histories.history, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodeToolExecutionHistoriesOutput {
    pub histories: Option<DescribeNodeToolExecutionHistoriesHistories>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeNodeToolExecutionHistoriesOutput {
    0 "Histories" histories, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodeToolExecutionHistoriesHistories {
    pub history: Option<Vec<DescribeNodeToolExecutionHistoriesHistory>>,
}
model! { DescribeNodeToolExecutionHistoriesHistories {
    0 "History" history
} }

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
    0 "Arguments" arguments, 1 "Command" command, 2 "CreateTime" create_time, 3 "DataCenterId" data_center_id,
    4 "ErrorMessage" error_message, 5 "IsEnded" is_ended, 6 "JobId" job_id, 7 "ModifyTime" modify_time, 8 "Nodes" nodes,
    9 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodeToolExecutionHistory {
    pub cluster_id: String,
    pub dc_id: String,
    pub job_id: String,
}
operation! { DescribeNodeToolExecutionHistory(cluster_id: String, dc_id: String, job_id: String)
    "DescribeNodeToolExecutionHistory" -> DescribeNodeToolExecutionHistoryOutput {
    0 "ClusterId" cluster_id, 1 "DcId" dc_id, 2 "JobId" job_id
} }

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
    0 "Arguments" arguments, 1 "Command" command, 2 "CreateTime" create_time, 3 "DataCenterId" data_center_id,
    4 "ErrorMessage" error_message, 5 "IsEnded" is_ended, 6 "JobId" job_id, 7 "ModifyTime" modify_time, 8 "Nodes" nodes,
    9 "RegionId" region_id, 10 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterModificationHistories {
    pub cluster_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeParameterModificationHistories(cluster_id: String)
    "DescribeParameterModificationHistories" -> DescribeParameterModificationHistoriesOutput {
    0 "ClusterId" cluster_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64
} }
paged! { DescribeParameterModificationHistories: DescribeParameterModificationHistoriesHistory =
    Number "PageNumber", "Histories.History" histories.history, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterModificationHistoriesOutput {
    pub histories: Option<DescribeParameterModificationHistoriesHistories>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeParameterModificationHistoriesOutput {
    0 "Histories" histories, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterModificationHistoriesHistories {
    pub history: Option<Vec<DescribeParameterModificationHistoriesHistory>>,
}
model! { DescribeParameterModificationHistoriesHistories {
    0 "History" history
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterModificationHistoriesHistory {
    pub name: Option<String>,
    pub new_value: Option<String>,
    pub old_value: Option<String>,
    pub time: Option<i64>,
}
model! { DescribeParameterModificationHistoriesHistory {
    0 "Name" name, 1 "NewValue" new_value, 2 "OldValue" old_value, 3 "Time" time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameters {
    pub cluster_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeParameters(cluster_id: String) "DescribeParameters" -> DescribeParametersOutput {
    0 "ClusterId" cluster_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64
} }
paged! { DescribeParameters: DescribeParametersParameter =
    Number "PageNumber", "Parameters.Parameter" parameters.parameter, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParametersOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub parameters: Option<DescribeParametersParameters>,
    pub total_count: Option<i64>,
}
model! { DescribeParametersOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Parameters" parameters, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParametersParameters {
    pub parameter: Option<Vec<DescribeParametersParameter>>,
}
model! { DescribeParametersParameters {
    0 "Parameter" parameter
} }

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
    0 "AllowedValues" allowed_values, 1 "DataType" data_type, 2 "DefaultValue" default_value,
    3 "Description" description, 4 "Name" name, 5 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    pub accept_language: Option<String>,
}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {
    0 "AcceptLanguage" accept_language: String
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
pub struct ExecuteNodeTool {
    pub arguments: Option<String>,
    pub cluster_id: String,
    pub command: String,
    pub data_center_id: String,
    pub execute_nodes: Option<String>,
}
operation! { ExecuteNodeTool(cluster_id: String, command: String, data_center_id: String) "ExecuteNodeTool" -> Empty {
    0 "Arguments" arguments: String, 1 "ClusterId" cluster_id, 2 "Command" command, 3 "DataCenterId" data_center_id,
    4 "ExecuteNodes" execute_nodes: String
} }

pub type ExecuteNodeToolOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCmsUrl {
    pub cluster_id: String,
}
operation! { GetCmsUrl(cluster_id: String) "GetCmsUrl" -> GetCmsUrlOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCmsUrlOutput {
    pub url: Option<String>,
}
model! { GetCmsUrlOutput {
    0 "Url" url
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
    pub account: String,
    pub cluster_id: String,
    pub password: Secret,
}
operation! { ModifyAccountPassword(account: String, cluster_id: String, password: Secret)
    "ModifyAccountPassword" -> Empty {
    0 "Account" account, 1 "ClusterId" cluster_id, 2 "Password" password
} }

pub type ModifyAccountPasswordOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupPlan {
    pub active: Option<bool>,
    pub backup_period: Option<String>,
    pub backup_time: Option<String>,
    pub cluster_id: String,
    pub data_center_id: String,
    pub retention_period: Option<i64>,
}
operation! { ModifyBackupPlan(cluster_id: String, data_center_id: String) "ModifyBackupPlan" -> Empty {
    0 "Active" active: bool, 1 "BackupPeriod" backup_period: String, 2 "BackupTime" backup_time: String,
    3 "ClusterId" cluster_id, 4 "DataCenterId" data_center_id, 5 "RetentionPeriod" retention_period: i64
} }

pub type ModifyBackupPlanOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCluster {
    pub cluster_id: String,
    pub cluster_name: Option<String>,
}
operation! { ModifyCluster(cluster_id: String) "ModifyCluster" -> Empty {
    0 "ClusterId" cluster_id, 1 "ClusterName" cluster_name: String
} }

pub type ModifyClusterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDataCenter {
    pub cluster_id: String,
    pub data_center_id: String,
    pub data_center_name: Option<String>,
}
operation! { ModifyDataCenter(cluster_id: String, data_center_id: String) "ModifyDataCenter" -> Empty {
    0 "ClusterId" cluster_id, 1 "DataCenterId" data_center_id, 2 "DataCenterName" data_center_name: String
} }

pub type ModifyDataCenterOutput = Empty;

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
pub struct ModifyInstanceType {
    pub cluster_id: String,
    pub data_center_id: String,
    pub instance_type: String,
}
operation! { ModifyInstanceType(cluster_id: String, data_center_id: String, instance_type: String)
    "ModifyInstanceType" -> Empty {
    0 "ClusterId" cluster_id, 1 "DataCenterId" data_center_id, 2 "InstanceType" instance_type
} }

pub type ModifyInstanceTypeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIpWhitelist {
    pub cluster_id: String,
    pub ip_list: String,
}
operation! { ModifyIpWhitelist(cluster_id: String, ip_list: String) "ModifyIpWhitelist" -> Empty {
    0 "ClusterId" cluster_id, 1 "IpList" ip_list
} }

pub type ModifyIpWhitelistOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIpWhitelistGroup {
    pub cluster_id: String,
    pub group_name: String,
    pub ip_list: Option<String>,
    pub ip_version: i64,
}
operation! { ModifyIpWhitelistGroup(cluster_id: String, group_name: String, ip_version: i64)
    "ModifyIpWhitelistGroup" -> Empty {
    0 "ClusterId" cluster_id, 1 "GroupName" group_name, 2 "IpList" ip_list: String, 3 "IpVersion" ip_version
} }

pub type ModifyIpWhitelistGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyParameter {
    pub cluster_id: String,
    pub name: String,
    pub value: String,
}
operation! { ModifyParameter(cluster_id: String, name: String, value: String) "ModifyParameter" -> Empty {
    0 "ClusterId" cluster_id, 1 "Name" name, 2 "Value" value
} }

pub type ModifyParameterOutput = Empty;

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
pub struct PurgeCluster {
    pub cluster_id: String,
}
operation! { PurgeCluster(cluster_id: String) "PurgeCluster" -> Empty {
    0 "ClusterId" cluster_id
} }

pub type PurgeClusterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootCluster {
    pub cluster_id: String,
    pub data_center_id: String,
}
operation! { RebootCluster(cluster_id: String, data_center_id: String) "RebootCluster" -> Empty {
    0 "ClusterId" cluster_id, 1 "DataCenterId" data_center_id
} }

pub type RebootClusterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleasePublicContactPoints {
    pub cluster_id: String,
    pub data_center_id: String,
}
operation! { ReleasePublicContactPoints(cluster_id: String, data_center_id: String)
    "ReleasePublicContactPoints" -> Empty {
    0 "ClusterId" cluster_id, 1 "DataCenterId" data_center_id
} }

pub type ReleasePublicContactPointsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResizeDiskSize {
    pub cluster_id: String,
    pub data_center_id: String,
    pub disk_size: i64,
}
operation! { ResizeDiskSize(cluster_id: String, data_center_id: String, disk_size: i64) "ResizeDiskSize" -> Empty {
    0 "ClusterId" cluster_id, 1 "DataCenterId" data_center_id, 2 "DiskSize" disk_size
} }

pub type ResizeDiskSizeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResizeNodeCount {
    pub cluster_id: String,
    pub data_center_id: String,
    pub node_count: i64,
}
operation! { ResizeNodeCount(cluster_id: String, data_center_id: String, node_count: i64) "ResizeNodeCount" -> Empty {
    0 "ClusterId" cluster_id, 1 "DataCenterId" data_center_id, 2 "NodeCount" node_count
} }

pub type ResizeNodeCountOutput = Empty;

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
pub struct UpgradeClusterVersion {
    pub cluster_id: String,
}
operation! { UpgradeClusterVersion(cluster_id: String) "UpgradeClusterVersion" -> Empty {
    0 "ClusterId" cluster_id
} }

pub type UpgradeClusterVersionOutput = Empty;

#[cfg(feature = "reflect")]
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
