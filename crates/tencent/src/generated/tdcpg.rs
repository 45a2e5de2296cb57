//! `tdcpg` of Tencent Cloud, API version 2021-11-18.
//!
//! Endpoint: `tdcpg.tencentcloudapi.com`, or `tdcpg.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=tdcpg&Version=2021-11-18>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, tdcpg::DescribeClusters};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeClusters::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "tdcpg",
    "2021-11-18",
    "tdcpg",
    &Endpoints::NONE,
);

/// Clones cluster to point in time: `CloneClusterToPointInTime` of `tdcpg` 2021-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdcpg&Version=2021-11-18&Action=CloneClusterToPointInTime>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_GET_VPC_FAILED`],
/// [`codes::FAILED_OPERATION_SPEC_STORAGE_LACK`], [`codes::INVALID_PARAMETER_VALUE_BACKUP_DATA_POINT_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_INSTANCE_NAME`], [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_PASSWORD`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DB_VERSION`], [`codes::INVALID_PARAMETER_VALUE_INVALID_SPEC`],
/// [`codes::INVALID_PARAMETER_VALUE_SOURCE_BACKUP_CLUSTER_ID_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_STORAGE_POOL_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_VPC_DENIED_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_VPC_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_VPC_SUBNET_IP_LACK`],
/// [`codes::LIMIT_EXCEEDED_CLUSTER_INSTANCE_LIMIT`], [`codes::LIMIT_EXCEEDED_USER_CLUSTER_LIMIT`],
/// [`codes::MISSING_PARAMETER`], [`codes::RESOURCE_INSUFFICIENT`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneClusterToPointInTime {
    /// Required.
    pub zone: String,
    /// Required.
    pub db_version: String,
    /// Required.
    pub cpu: i64,
    /// Required.
    pub memory: i64,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub subnet_id: String,
    /// Required.
    pub pay_mode: String,
    /// Required.
    pub source_cluster_id: String,
    /// Required.
    pub source_data_point: String,
    pub cluster_name: Option<String>,
    pub project_id: Option<i64>,
    pub port: Option<i64>,
    pub instance_count: Option<i64>,
    pub period: Option<i64>,
    pub auto_renew_flag: Option<i64>,
    pub storage_pay_mode: Option<String>,
    pub storage: Option<i64>,
}

/// Arguments of [`CloneClusterToPointInTime::new`].
pub struct CloneClusterToPointInTimeRequired {
    pub zone: String,
    pub db_version: String,
    pub cpu: i64,
    pub memory: i64,
    pub vpc_id: String,
    pub subnet_id: String,
    pub pay_mode: String,
    pub source_cluster_id: String,
    pub source_data_point: String,
}
operation! {
    CloneClusterToPointInTime { CloneClusterToPointInTimeRequired: zone, db_version, cpu, memory, vpc_id, subnet_id, pay_mode, source_cluster_id, source_data_point }
    "CloneClusterToPointInTime" -> CloneClusterToPointInTimeOutput {
    0 "Zone" zone, 1 "DBVersion" db_version, 2 "CPU" cpu, 3 "Memory" memory, 4 "VpcId" vpc_id, 5 "SubnetId" subnet_id,
    6 "PayMode" pay_mode, 7 "SourceClusterId" source_cluster_id, 8 "SourceDataPoint" source_data_point,
    9 "ClusterName" cluster_name: String, 10 "ProjectId" project_id: i64, 11 "Port" port: i64,
    12 "InstanceCount" instance_count: i64, 13 "Period" period: i64, 14 "AutoRenewFlag" auto_renew_flag: i64,
    15 "StoragePayMode" storage_pay_mode: String, 16 "Storage" storage: i64
} }

/// Response of [`CloneClusterToPointInTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneClusterToPointInTimeOutput {
    pub deal_name_set: Vec<String>,
}
model! { CloneClusterToPointInTimeOutput {
    0 "DealNameSet" deal_name_set: Vec<String>
} }

/// Creates cluster: `CreateCluster` of `tdcpg` 2021-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdcpg&Version=2021-11-18&Action=CreateCluster>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_GET_VPC_FAILED`],
/// [`codes::FAILED_OPERATION_PAY_MODE_INVALID`], [`codes::FAILED_OPERATION_STORAGE_PAY_MODE_INVALID`],
/// [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_VALUE_DATABASE_VERSION_PARAM_COUNT_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_INSTANCE_NAME`], [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_PASSWORD`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DB_VERSION`], [`codes::INVALID_PARAMETER_VALUE_INVALID_DATABASE_VERSION`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SPEC`], [`codes::INVALID_PARAMETER_VALUE_VPC_DENIED_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_VPC_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_VPC_SUBNET_IP_LACK`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_CLUSTER_INSTANCE_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_USER_CLUSTER_LIMIT`], [`codes::MISSING_PARAMETER`], [`codes::OPERATION_DENIED`],
/// [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCluster {
    /// Required.
    pub zone: String,
    /// Required. Secret.
    pub master_user_password: Secret,
    /// Required.
    pub cpu: i64,
    /// Required.
    pub memory: i64,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub subnet_id: String,
    /// Required.
    pub pay_mode: String,
    pub cluster_name: Option<String>,
    pub db_version: Option<String>,
    pub project_id: Option<i64>,
    pub port: Option<i64>,
    pub instance_count: Option<i64>,
    pub period: Option<i64>,
    pub auto_renew_flag: Option<i64>,
    pub db_major_version: Option<String>,
    pub db_kernel_version: Option<String>,
    pub storage_pay_mode: Option<String>,
    pub storage: Option<i64>,
}

/// Arguments of [`CreateCluster::new`].
pub struct CreateClusterRequired {
    pub zone: String,
    pub master_user_password: Secret,
    pub cpu: i64,
    pub memory: i64,
    pub vpc_id: String,
    pub subnet_id: String,
    pub pay_mode: String,
}
operation! {
    CreateCluster { CreateClusterRequired: zone, master_user_password, cpu, memory, vpc_id, subnet_id, pay_mode }
    "CreateCluster" -> CreateClusterOutput {
    0 "Zone" zone, 1 "MasterUserPassword" master_user_password, 2 "CPU" cpu, 3 "Memory" memory, 4 "VpcId" vpc_id,
    5 "SubnetId" subnet_id, 6 "PayMode" pay_mode, 7 "ClusterName" cluster_name: String,
    8 "DBVersion" db_version: String, 9 "ProjectId" project_id: i64, 10 "Port" port: i64,
    11 "InstanceCount" instance_count: i64, 12 "Period" period: i64, 13 "AutoRenewFlag" auto_renew_flag: i64,
    14 "DBMajorVersion" db_major_version: String, 15 "DBKernelVersion" db_kernel_version: String,
    16 "StoragePayMode" storage_pay_mode: String, 17 "Storage" storage: i64
} }

/// Response of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterOutput {
    pub deal_name_set: Vec<String>,
}
model! { CreateClusterOutput {
    0 "DealNameSet" deal_name_set: Vec<String>
} }

/// Creates cluster instances: `CreateClusterInstances` of `tdcpg` 2021-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdcpg&Version=2021-11-18&Action=CreateClusterInstances>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_PAY_MODE_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_INSTANCE_NAME`], [`codes::INVALID_PARAMETER_VALUE_INVALID_SPEC`],
/// [`codes::LIMIT_EXCEEDED_CLUSTER_INSTANCE_LIMIT`], [`codes::LIMIT_EXCEEDED_USER_CLUSTER_LIMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterInstances {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub cpu: i64,
    /// Required.
    pub memory: i64,
    pub instance_name: Option<String>,
    pub instance_count: Option<i64>,
}
operation! { CreateClusterInstances(cluster_id: String, cpu: i64, memory: i64)
    "CreateClusterInstances" -> CreateClusterInstancesOutput {
    0 "ClusterId" cluster_id, 1 "CPU" cpu, 2 "Memory" memory, 3 "InstanceName" instance_name: String,
    4 "InstanceCount" instance_count: i64
} }

/// Response of [`CreateClusterInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterInstancesOutput {
    pub deal_name_set: Vec<String>,
}
model! { CreateClusterInstancesOutput {
    0 "DealNameSet" deal_name_set: Vec<String>
} }

/// Deletes cluster: `DeleteCluster` of `tdcpg` 2021-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdcpg&Version=2021-11-18&Action=DeleteCluster>.
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

/// Deletes cluster instances: `DeleteClusterInstances` of `tdcpg` 2021-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdcpg&Version=2021-11-18&Action=DeleteClusterInstances>.
///
/// Errors: [`codes::FAILED_OPERATION_STATUS_ERROR`], [`codes::FAILED_OPERATION_TASK_CONFLICT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClusterInstances {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub instance_id_set: Vec<String>,
}
operation! { DeleteClusterInstances(cluster_id: String, instance_id_set: Vec<String>)
    "DeleteClusterInstances" -> Empty {
    0 "ClusterId" cluster_id, 1 "InstanceIdSet" instance_id_set
} }

/// Response of [`DeleteClusterInstances`]: empty.
pub type DeleteClusterInstancesOutput = Empty;

/// Describes accounts: `DescribeAccounts` of `tdcpg` 2021-11-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdcpg&Version=2021-11-18&Action=DescribeAccounts>.
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
    pub total_count: Option<i64>,
    pub account_set: Vec<Account>,
}
model! { DescribeAccountsOutput {
    0 "TotalCount" total_count: i64, 1 "AccountSet" account_set: Vec<Account>
} }

/// In the response of [`DescribeAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Account {
    pub account_name: Option<String>,
    pub cluster_id: Option<String>,
    pub account_description: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { Account {
    0 "AccountName" account_name: String, 1 "ClusterId" cluster_id: String,
    2 "AccountDescription" account_description: String, 3 "CreateTime" create_time: String,
    4 "UpdateTime" update_time: String
} }

/// Describes cluster backups: `DescribeClusterBackups` of `tdcpg` 2021-11-18.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdcpg&Version=2021-11-18&Action=DescribeClusterBackups>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_STORAGE_POOL_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterBackups {
    /// Required.
    pub cluster_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeClusterBackups(cluster_id: String) "DescribeClusterBackups" -> DescribeClusterBackupsOutput {
    0 "ClusterId" cluster_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64
} }
paged! { DescribeClusterBackups: Backup = Number "PageNumber", "BackupSet" backup_set, total "TotalCount" }

/// Response of [`DescribeClusterBackups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterBackupsOutput {
    pub total_count: Option<i64>,
    pub backup_set: Vec<Backup>,
}
model! { DescribeClusterBackupsOutput {
    0 "TotalCount" total_count: i64, 1 "BackupSet" backup_set: Vec<Backup>
} }

/// In the response of [`DescribeClusterBackups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Backup {
    pub backup_id: Option<i64>,
    pub backup_type: Option<String>,
    pub backup_method: Option<String>,
    pub backup_data_time: Option<String>,
    pub backup_data_size: Option<i64>,
    pub backup_task_start_time: Option<String>,
    pub backup_task_end_time: Option<String>,
    pub backup_task_status: Option<String>,
}
model! { Backup {
    0 "BackupId" backup_id: i64, 1 "BackupType" backup_type: String, 2 "BackupMethod" backup_method: String,
    3 "BackupDataTime" backup_data_time: String, 4 "BackupDataSize" backup_data_size: i64,
    5 "BackupTaskStartTime" backup_task_start_time: String, 6 "BackupTaskEndTime" backup_task_end_time: String,
    7 "BackupTaskStatus" backup_task_status: String
} }

/// Describes cluster endpoints: `DescribeClusterEndpoints` of `tdcpg` 2021-11-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdcpg&Version=2021-11-18&Action=DescribeClusterEndpoints>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterEndpoints {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeClusterEndpoints(cluster_id: String) "DescribeClusterEndpoints" -> DescribeClusterEndpointsOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DescribeClusterEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterEndpointsOutput {
    pub total_count: Option<i64>,
    pub endpoint_set: Vec<Endpoint>,
}
model! { DescribeClusterEndpointsOutput {
    0 "TotalCount" total_count: i64, 1 "EndpointSet" endpoint_set: Vec<Endpoint>
} }

/// In the response of [`DescribeClusterEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Endpoint {
    pub endpoint_id: Option<String>,
    pub cluster_id: Option<String>,
    pub endpoint_name: Option<String>,
    pub endpoint_type: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub private_ip: Option<String>,
    pub private_port: Option<i64>,
    pub wan_ip: Option<String>,
    pub wan_port: Option<i64>,
    pub wan_domain: Option<String>,
}
model! { Endpoint {
    0 "EndpointId" endpoint_id: String, 1 "ClusterId" cluster_id: String, 2 "EndpointName" endpoint_name: String,
    3 "EndpointType" endpoint_type: String, 4 "VpcId" vpc_id: String, 5 "SubnetId" subnet_id: String,
    6 "PrivateIp" private_ip: String, 7 "PrivatePort" private_port: i64, 8 "WanIp" wan_ip: String,
    9 "WanPort" wan_port: i64, 10 "WanDomain" wan_domain: String
} }

/// Describes cluster instances: `DescribeClusterInstances` of `tdcpg` 2021-11-18.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdcpg&Version=2021-11-18&Action=DescribeClusterInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterInstances {
    /// Required.
    pub cluster_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub order_by: Option<String>,
    pub order_by_type: Option<String>,
}
operation! { DescribeClusterInstances(cluster_id: String) "DescribeClusterInstances" -> DescribeClusterInstancesOutput {
    0 "ClusterId" cluster_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "Filters" filters: Vec<Filter>, 4 "OrderBy" order_by: String, 5 "OrderByType" order_by_type: String
} }
paged! { DescribeClusterInstances: Instance = Number "PageNumber", "InstanceSet" instance_set, total "TotalCount" }

/// In the request of [`DescribeClusterInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub values: Option<Vec<String>>,
    /// Required.
    pub exact_match: Option<bool>,
}
input! { Filter(name: String, values: Vec<String>, exact_match: bool) {
    0 "Name" name: String, 1 "Values" values: Vec<String>, 2 "ExactMatch" exact_match: bool
} }

/// Response of [`DescribeClusterInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterInstancesOutput {
    pub total_count: Option<i64>,
    pub instance_set: Vec<Instance>,
}
model! { DescribeClusterInstancesOutput {
    0 "TotalCount" total_count: i64, 1 "InstanceSet" instance_set: Vec<Instance>
} }

/// In the response of [`DescribeClusterInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Instance {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub cluster_id: Option<String>,
    pub endpoint_id: Option<String>,
    pub region: Option<String>,
    pub zone: Option<String>,
    pub db_version: Option<String>,
    pub status: Option<String>,
    pub status_desc: Option<String>,
    pub create_time: Option<String>,
    pub pay_mode: Option<String>,
    pub pay_period_end_time: Option<String>,
    pub cpu: Option<i64>,
    pub memory: Option<i64>,
    pub instance_type: Option<String>,
    pub db_major_version: Option<String>,
    pub db_kernel_version: Option<String>,
}
model! { Instance {
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String, 2 "ClusterId" cluster_id: String,
    3 "EndpointId" endpoint_id: String, 4 "Region" region: String, 5 "Zone" zone: String,
    6 "DBVersion" db_version: String, 7 "Status" status: String, 8 "StatusDesc" status_desc: String,
    9 "CreateTime" create_time: String, 10 "PayMode" pay_mode: String,
    11 "PayPeriodEndTime" pay_period_end_time: String, 12 "CPU" cpu: i64, 13 "Memory" memory: i64,
    14 "InstanceType" instance_type: String, 15 "DBMajorVersion" db_major_version: String,
    16 "DBKernelVersion" db_kernel_version: String
} }

/// Describes cluster recovery time range: `DescribeClusterRecoveryTimeRange` of `tdcpg` 2021-11-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdcpg&Version=2021-11-18&Action=DescribeClusterRecoveryTimeRange>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_BACKUP_DATA_POINT_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_STORAGE_POOL_NOT_FOUND`], [`codes::MISSING_PARAMETER`],
/// [`codes::OPERATION_DENIED`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterRecoveryTimeRange {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub data_point: String,
}
operation! { DescribeClusterRecoveryTimeRange(cluster_id: String, data_point: String)
    "DescribeClusterRecoveryTimeRange" -> DescribeClusterRecoveryTimeRangeOutput {
    0 "ClusterId" cluster_id, 1 "DataPoint" data_point
} }

/// Response of [`DescribeClusterRecoveryTimeRange`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterRecoveryTimeRangeOutput {
    pub available_recovery_time_range_set: Vec<AvailableRecoveryTimeRange>,
}
model! { DescribeClusterRecoveryTimeRangeOutput {
    0 "AvailableRecoveryTimeRangeSet" available_recovery_time_range_set: Vec<AvailableRecoveryTimeRange>
} }

/// In the response of [`DescribeClusterRecoveryTimeRange`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvailableRecoveryTimeRange {
    pub available_begin_time: Option<String>,
    pub available_end_time: Option<String>,
}
model! { AvailableRecoveryTimeRange {
    0 "AvailableBeginTime" available_begin_time: String, 1 "AvailableEndTime" available_end_time: String
} }

/// Describes clusters: `DescribeClusters` of `tdcpg` 2021-11-18.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdcpg&Version=2021-11-18&Action=DescribeClusters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusters {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub order_by: Option<String>,
    pub order_by_type: Option<String>,
}
operation! { DescribeClusters() "DescribeClusters" -> DescribeClustersOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Filters" filters: Vec<Filter>,
    3 "OrderBy" order_by: String, 4 "OrderByType" order_by_type: String
} }
paged! { DescribeClusters: Cluster = Number "PageNumber", "ClusterSet" cluster_set, total "TotalCount" }

/// Response of [`DescribeClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClustersOutput {
    pub total_count: Option<i64>,
    pub cluster_set: Vec<Cluster>,
}
model! { DescribeClustersOutput {
    0 "TotalCount" total_count: i64, 1 "ClusterSet" cluster_set: Vec<Cluster>
} }

/// In the response of [`DescribeClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Cluster {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub region: Option<String>,
    pub zone: Option<String>,
    pub db_version: Option<String>,
    pub project_id: Option<i64>,
    pub status: Option<String>,
    pub status_desc: Option<String>,
    pub create_time: Option<String>,
    pub storage_used: Option<f64>,
    pub storage_limit: Option<i64>,
    pub pay_mode: Option<String>,
    pub pay_period_end_time: Option<String>,
    pub auto_renew_flag: Option<i64>,
    pub db_charset: Option<String>,
    pub instance_count: Option<i64>,
    pub endpoint_set: Vec<Endpoint>,
    pub db_major_version: Option<String>,
    pub db_kernel_version: Option<String>,
    pub storage_pay_mode: Option<String>,
}
model! { Cluster {
    0 "ClusterId" cluster_id: String, 1 "ClusterName" cluster_name: String, 2 "Region" region: String,
    3 "Zone" zone: String, 4 "DBVersion" db_version: String, 5 "ProjectId" project_id: i64, 6 "Status" status: String,
    7 "StatusDesc" status_desc: String, 8 "CreateTime" create_time: String, 9 "StorageUsed" storage_used: f64,
    10 "StorageLimit" storage_limit: i64, 11 "PayMode" pay_mode: String,
    12 "PayPeriodEndTime" pay_period_end_time: String, 13 "AutoRenewFlag" auto_renew_flag: i64,
    14 "DBCharset" db_charset: String, 15 "InstanceCount" instance_count: i64,
    16 "EndpointSet" endpoint_set: Vec<Endpoint>, 17 "DBMajorVersion" db_major_version: String,
    18 "DBKernelVersion" db_kernel_version: String, 19 "StoragePayMode" storage_pay_mode: String
} }

/// Describes resources by deal name: `DescribeResourcesByDealName` of `tdcpg` 2021-11-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdcpg&Version=2021-11-18&Action=DescribeResourcesByDealName>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DEAL_NAME_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcesByDealName {
    /// Required.
    pub deal_name: String,
}
operation! { DescribeResourcesByDealName(deal_name: String)
    "DescribeResourcesByDealName" -> DescribeResourcesByDealNameOutput {
    0 "DealName" deal_name
} }

/// Response of [`DescribeResourcesByDealName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcesByDealNameOutput {
    pub resource_id_info_set: Vec<ResourceIdInfo>,
}
model! { DescribeResourcesByDealNameOutput {
    0 "ResourceIdInfoSet" resource_id_info_set: Vec<ResourceIdInfo>
} }

/// In the response of [`DescribeResourcesByDealName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceIdInfo {
    pub cluster_id: Option<String>,
    pub instance_id_set: Vec<String>,
}
model! { ResourceIdInfo {
    0 "ClusterId" cluster_id: String, 1 "InstanceIdSet" instance_id_set: Vec<String>
} }

/// Isolates cluster: `IsolateCluster` of `tdcpg` 2021-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdcpg&Version=2021-11-18&Action=IsolateCluster>.
///
/// Errors: [`codes::MISSING_PARAMETER`], [`codes::OPERATION_DENIED`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsolateCluster {
    /// Required.
    pub cluster_id: String,
}
operation! { IsolateCluster(cluster_id: String) "IsolateCluster" -> Empty {
    0 "ClusterId" cluster_id
} }

/// Response of [`IsolateCluster`]: empty.
pub type IsolateClusterOutput = Empty;

/// Isolates cluster instances: `IsolateClusterInstances` of `tdcpg` 2021-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdcpg&Version=2021-11-18&Action=IsolateClusterInstances>.
///
/// Errors: [`codes::FAILED_OPERATION_STATUS_ERROR`], [`codes::FAILED_OPERATION_TASK_CONFLICT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsolateClusterInstances {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub instance_id_set: Vec<String>,
}
operation! { IsolateClusterInstances(cluster_id: String, instance_id_set: Vec<String>)
    "IsolateClusterInstances" -> Empty {
    0 "ClusterId" cluster_id, 1 "InstanceIdSet" instance_id_set
} }

/// Response of [`IsolateClusterInstances`]: empty.
pub type IsolateClusterInstancesOutput = Empty;

/// Modifies account description: `ModifyAccountDescription` of `tdcpg` 2021-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdcpg&Version=2021-11-18&Action=ModifyAccountDescription>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountDescription {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub account_name: String,
    /// Required.
    pub account_description: String,
}
operation! { ModifyAccountDescription(cluster_id: String, account_name: String, account_description: String)
    "ModifyAccountDescription" -> Empty {
    0 "ClusterId" cluster_id, 1 "AccountName" account_name, 2 "AccountDescription" account_description
} }

/// Response of [`ModifyAccountDescription`]: empty.
pub type ModifyAccountDescriptionOutput = Empty;

/// Modifies cluster endpoint wan status: `ModifyClusterEndpointWanStatus` of `tdcpg` 2021-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdcpg&Version=2021-11-18&Action=ModifyClusterEndpointWanStatus>.
///
/// Errors: [`codes::FAILED_OPERATION_STATUS_ERROR`], [`codes::INVALID_PARAMETER_VALUE_ENDPOINT_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterEndpointWanStatus {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub endpoint_id: String,
    /// Required.
    pub wan_status: String,
}
operation! { ModifyClusterEndpointWanStatus(cluster_id: String, endpoint_id: String, wan_status: String)
    "ModifyClusterEndpointWanStatus" -> Empty {
    0 "ClusterId" cluster_id, 1 "EndpointId" endpoint_id, 2 "WanStatus" wan_status
} }

/// Response of [`ModifyClusterEndpointWanStatus`]: empty.
pub type ModifyClusterEndpointWanStatusOutput = Empty;

/// Modifies cluster instances spec: `ModifyClusterInstancesSpec` of `tdcpg` 2021-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdcpg&Version=2021-11-18&Action=ModifyClusterInstancesSpec>.
///
/// Errors: [`codes::FAILED_OPERATION_SPEC_NOT_CHANGE`], [`codes::FAILED_OPERATION_SPEC_STORAGE_LACK`],
/// [`codes::FAILED_OPERATION_STATUS_ERROR`], [`codes::FAILED_OPERATION_TASK_CONFLICT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SPEC`], [`codes::INVALID_PARAMETER_VALUE_PARAMETER_OUT_RANGE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterInstancesSpec {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub instance_id_set: Vec<String>,
    /// Required.
    pub cpu: i64,
    /// Required.
    pub memory: i64,
    /// Required.
    pub operation_timing: String,
}

/// Arguments of [`ModifyClusterInstancesSpec::new`].
pub struct ModifyClusterInstancesSpecRequired {
    pub cluster_id: String,
    pub instance_id_set: Vec<String>,
    pub cpu: i64,
    pub memory: i64,
    pub operation_timing: String,
}
operation! {
    ModifyClusterInstancesSpec { ModifyClusterInstancesSpecRequired: cluster_id, instance_id_set, cpu, memory, operation_timing }
    "ModifyClusterInstancesSpec" -> Empty {
    0 "ClusterId" cluster_id, 1 "InstanceIdSet" instance_id_set, 2 "CPU" cpu, 3 "Memory" memory,
    4 "OperationTiming" operation_timing
} }

/// Response of [`ModifyClusterInstancesSpec`]: empty.
pub type ModifyClusterInstancesSpecOutput = Empty;

/// Modifies cluster name: `ModifyClusterName` of `tdcpg` 2021-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdcpg&Version=2021-11-18&Action=ModifyClusterName>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_INSTANCE_NAME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterName {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub cluster_name: String,
}
operation! { ModifyClusterName(cluster_id: String, cluster_name: String) "ModifyClusterName" -> Empty {
    0 "ClusterId" cluster_id, 1 "ClusterName" cluster_name
} }

/// Response of [`ModifyClusterName`]: empty.
pub type ModifyClusterNameOutput = Empty;

/// Modifies clusters auto renew flag: `ModifyClustersAutoRenewFlag` of `tdcpg` 2021-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdcpg&Version=2021-11-18&Action=ModifyClustersAutoRenewFlag>.
///
/// Errors: [`codes::FAILED_OPERATION_PAY_MODE_INVALID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClustersAutoRenewFlag {
    /// Required.
    pub cluster_id_set: Vec<String>,
    /// Required.
    pub auto_renew_flag: i64,
}
operation! { ModifyClustersAutoRenewFlag(cluster_id_set: Vec<String>, auto_renew_flag: i64)
    "ModifyClustersAutoRenewFlag" -> Empty {
    0 "ClusterIdSet" cluster_id_set, 1 "AutoRenewFlag" auto_renew_flag
} }

/// Response of [`ModifyClustersAutoRenewFlag`]: empty.
pub type ModifyClustersAutoRenewFlagOutput = Empty;

/// Recovers cluster: `RecoverCluster` of `tdcpg` 2021-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdcpg&Version=2021-11-18&Action=RecoverCluster>.
///
/// Errors: [`codes::AUTH_FAILURE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecoverCluster {
    /// Required.
    pub cluster_id: String,
    pub period: Option<i64>,
}
operation! { RecoverCluster(cluster_id: String) "RecoverCluster" -> Empty {
    0 "ClusterId" cluster_id, 1 "Period" period: i64
} }

/// Response of [`RecoverCluster`]: empty.
pub type RecoverClusterOutput = Empty;

/// Recovers cluster instances: `RecoverClusterInstances` of `tdcpg` 2021-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdcpg&Version=2021-11-18&Action=RecoverClusterInstances>.
///
/// Errors: [`codes::FAILED_OPERATION_STATUS_ERROR`], [`codes::FAILED_OPERATION_TASK_CONFLICT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecoverClusterInstances {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub instance_id_set: Vec<String>,
    pub period: Option<i64>,
}
operation! { RecoverClusterInstances(cluster_id: String, instance_id_set: Vec<String>)
    "RecoverClusterInstances" -> Empty {
    0 "ClusterId" cluster_id, 1 "InstanceIdSet" instance_id_set, 2 "Period" period: i64
} }

/// Response of [`RecoverClusterInstances`]: empty.
pub type RecoverClusterInstancesOutput = Empty;

/// Renews cluster: `RenewCluster` of `tdcpg` 2021-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdcpg&Version=2021-11-18&Action=RenewCluster>.
///
/// Errors: [`codes::FAILED_OPERATION_PAY_MODE_INVALID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewCluster {
    /// Required.
    pub cluster_id: String,
    pub period: Option<i64>,
}
operation! { RenewCluster(cluster_id: String) "RenewCluster" -> Empty {
    0 "ClusterId" cluster_id, 1 "Period" period: i64
} }

/// Response of [`RenewCluster`]: empty.
pub type RenewClusterOutput = Empty;

/// Resets account password: `ResetAccountPassword` of `tdcpg` 2021-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdcpg&Version=2021-11-18&Action=ResetAccountPassword>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_PASSWORD`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAccountPassword {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub account_name: String,
    /// Required. Secret.
    pub account_password: Secret,
}
operation! { ResetAccountPassword(cluster_id: String, account_name: String, account_password: Secret)
    "ResetAccountPassword" -> Empty {
    0 "ClusterId" cluster_id, 1 "AccountName" account_name, 2 "AccountPassword" account_password
} }

/// Response of [`ResetAccountPassword`]: empty.
pub type ResetAccountPasswordOutput = Empty;

/// Restarts cluster instances: `RestartClusterInstances` of `tdcpg` 2021-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdcpg&Version=2021-11-18&Action=RestartClusterInstances>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_PARAMETER_OUT_RANGE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartClusterInstances {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub instance_id_set: Vec<String>,
}
operation! { RestartClusterInstances(cluster_id: String, instance_id_set: Vec<String>)
    "RestartClusterInstances" -> Empty {
    0 "ClusterId" cluster_id, 1 "InstanceIdSet" instance_id_set
} }

/// Response of [`RestartClusterInstances`]: empty.
pub type RestartClusterInstancesOutput = Empty;

/// `TransformClusterPayMode` of `tdcpg` 2021-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdcpg&Version=2021-11-18&Action=TransformClusterPayMode>.
///
/// Errors: [`codes::FAILED_OPERATION_PAY_MODE_INVALID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransformClusterPayMode {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub current_pay_mode: String,
    /// Required.
    pub target_pay_mode: String,
    pub period: Option<i64>,
}
operation! { TransformClusterPayMode(cluster_id: String, current_pay_mode: String, target_pay_mode: String)
    "TransformClusterPayMode" -> Empty {
    0 "ClusterId" cluster_id, 1 "CurrentPayMode" current_pay_mode, 2 "TargetPayMode" target_pay_mode,
    3 "Period" period: i64
} }

/// Response of [`TransformClusterPayMode`]: empty.
pub type TransformClusterPayModeOutput = Empty;

codes! {
    AUTH_FAILURE "AuthFailure", FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_DATABASE_ACCESS_ERROR "FailedOperation.DatabaseAccessError",
    FAILED_OPERATION_FLOW_ERROR "FailedOperation.FlowError",
    FAILED_OPERATION_GET_VPC_FAILED "FailedOperation.GetVpcFailed",
    FAILED_OPERATION_INTERNAL_SERVICE_ACCESS_ERROR "FailedOperation.InternalServiceAccessError",
    FAILED_OPERATION_PAY_MODE_INVALID "FailedOperation.PayModeInvalid",
    FAILED_OPERATION_SPEC_NOT_CHANGE "FailedOperation.SpecNotChange",
    FAILED_OPERATION_SPEC_STORAGE_LACK "FailedOperation.SpecStorageLack",
    FAILED_OPERATION_STATUS_ERROR "FailedOperation.StatusError",
    FAILED_OPERATION_STORAGE_PAY_MODE_INVALID "FailedOperation.StoragePayModeInvalid",
    FAILED_OPERATION_TASK_CONFLICT "FailedOperation.TaskConflict",
    FAILED_OPERATION_TRADE_ACCESS_ERROR "FailedOperation.TradeAccessError", INTERNAL_ERROR "InternalError",
    INVALID_PARAMETER "InvalidParameter", INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_ACCOUNT_NOT_FOUND "InvalidParameterValue.AccountNotFound",
    INVALID_PARAMETER_VALUE_BACKUP_DATA_POINT_INVALID "InvalidParameterValue.BackupDataPointInvalid",
    INVALID_PARAMETER_VALUE_CLUSTER_NOT_FOUND "InvalidParameterValue.ClusterNotFound",
    INVALID_PARAMETER_VALUE_DATABASE_VERSION_PARAM_COUNT_ERROR "InvalidParameterValue.DatabaseVersionParamCountError",
    INVALID_PARAMETER_VALUE_DEAL_NAME_NOT_FOUND "InvalidParameterValue.DealNameNotFound",
    INVALID_PARAMETER_VALUE_ENDPOINT_NOT_FOUND "InvalidParameterValue.EndpointNotFound",
    INVALID_PARAMETER_VALUE_ILLEGAL_INSTANCE_NAME "InvalidParameterValue.IllegalInstanceName",
    INVALID_PARAMETER_VALUE_ILLEGAL_PASSWORD "InvalidParameterValue.IllegalPassword",
    INVALID_PARAMETER_VALUE_INSTANCE_NOT_FOUND "InvalidParameterValue.InstanceNotFound",
    INVALID_PARAMETER_VALUE_INVALID_DB_VERSION "InvalidParameterValue.InvalidDBVersion",
    INVALID_PARAMETER_VALUE_INVALID_DATABASE_VERSION "InvalidParameterValue.InvalidDatabaseVersion",
    INVALID_PARAMETER_VALUE_INVALID_PARAMETER_VALUE_ERROR "InvalidParameterValue.InvalidParameterValueError",
    INVALID_PARAMETER_VALUE_INVALID_SPEC "InvalidParameterValue.InvalidSpec",
    INVALID_PARAMETER_VALUE_PARAMETER_OUT_RANGE_ERROR "InvalidParameterValue.ParameterOutRangeError",
    INVALID_PARAMETER_VALUE_REGION_ZONE_UNAVAILABLE "InvalidParameterValue.RegionZoneUnavailable",
    INVALID_PARAMETER_VALUE_SOURCE_BACKUP_CLUSTER_ID_INVALID "InvalidParameterValue.SourceBackupClusterIdInvalid",
    INVALID_PARAMETER_VALUE_STORAGE_POOL_NOT_FOUND "InvalidParameterValue.StoragePoolNotFound",
    INVALID_PARAMETER_VALUE_VPC_DENIED_ERROR "InvalidParameterValue.VpcDeniedError",
    INVALID_PARAMETER_VALUE_VPC_NOT_FOUND "InvalidParameterValue.VpcNotFound",
    INVALID_PARAMETER_VALUE_VPC_SUBNET_IP_LACK "InvalidParameterValue.VpcSubnetIpLack", LIMIT_EXCEEDED "LimitExceeded",
    LIMIT_EXCEEDED_CLUSTER_INSTANCE_LIMIT "LimitExceeded.ClusterInstanceLimit",
    LIMIT_EXCEEDED_USER_CLUSTER_LIMIT "LimitExceeded.UserClusterLimit", MISSING_PARAMETER "MissingParameter",
    OPERATION_DENIED "OperationDenied", RESOURCE_INSUFFICIENT "ResourceInsufficient",
    RESOURCE_UNAVAILABLE_INSTANCE_STATUS_ABNORMAL "ResourceUnavailable.InstanceStatusAbnormal",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation",
    UNAUTHORIZED_OPERATION_PERMISSION_DENIED "UnauthorizedOperation.PermissionDenied",
    UNKNOWN_PARAMETER "UnknownParameter", UNSUPPORTED_OPERATION "UnsupportedOperation"
}

#[cfg(feature = "unstable-registry")]
register! {
    CloneClusterToPointInTime, CreateCluster, CreateClusterInstances, DeleteCluster, DeleteClusterInstances,
    DescribeAccounts, DescribeClusterBackups, DescribeClusterEndpoints, DescribeClusterInstances,
    DescribeClusterRecoveryTimeRange, DescribeClusters, DescribeResourcesByDealName, IsolateCluster,
    IsolateClusterInstances, ModifyAccountDescription, ModifyClusterEndpointWanStatus, ModifyClusterInstancesSpec,
    ModifyClusterName, ModifyClustersAutoRenewFlag, RecoverCluster, RecoverClusterInstances, RenewCluster,
    ResetAccountPassword, RestartClusterInstances, TransformClusterPayMode
}
