//! `tdcpg` 2021-11-18.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "tdcpg", version: "2021-11-18", code: "tdcpg", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneClusterToPointInTime {
    pub zone: String,
    pub db_version: String,
    pub cpu: u64,
    pub memory: u64,
    pub vpc_id: String,
    pub subnet_id: String,
    pub pay_mode: String,
    pub source_cluster_id: String,
    pub source_data_point: String,
    pub cluster_name: Option<String>,
    pub project_id: Option<u64>,
    pub port: Option<u64>,
    pub instance_count: Option<u64>,
    pub period: Option<u64>,
    pub auto_renew_flag: Option<u64>,
    pub storage_pay_mode: Option<String>,
    pub storage: Option<u64>,
}

/// What [`CloneClusterToPointInTime::new`] takes.
pub struct CloneClusterToPointInTimeRequired {
    pub zone: String,
    pub db_version: String,
    pub cpu: u64,
    pub memory: u64,
    pub vpc_id: String,
    pub subnet_id: String,
    pub pay_mode: String,
    pub source_cluster_id: String,
    pub source_data_point: String,
}
operation! { CloneClusterToPointInTime{CloneClusterToPointInTimeRequired: zone, db_version, cpu, memory, vpc_id, subnet_id, pay_mode, source_cluster_id, source_data_point}
    "CloneClusterToPointInTime" -> CloneClusterToPointInTimeOutput {
    0 "Zone" zone, 1 "DBVersion" db_version, 2 "CPU" cpu, 3 "Memory" memory, 4 "VpcId" vpc_id, 5 "SubnetId" subnet_id,
    6 "PayMode" pay_mode, 7 "SourceClusterId" source_cluster_id, 8 "SourceDataPoint" source_data_point,
    9 "ClusterName" cluster_name: String, 10 "ProjectId" project_id: u64, 11 "Port" port: u64,
    12 "InstanceCount" instance_count: u64, 13 "Period" period: u64, 14 "AutoRenewFlag" auto_renew_flag: u64,
    15 "StoragePayMode" storage_pay_mode: String, 16 "Storage" storage: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneClusterToPointInTimeOutput {
    pub deal_name_set: Option<Vec<String>>,
}
model! { CloneClusterToPointInTimeOutput {
    0 "DealNameSet" deal_name_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCluster {
    pub zone: String,
    pub master_user_password: Secret,
    pub cpu: u64,
    pub memory: u64,
    pub vpc_id: String,
    pub subnet_id: String,
    pub pay_mode: String,
    pub cluster_name: Option<String>,
    pub db_version: Option<String>,
    pub project_id: Option<u64>,
    pub port: Option<u64>,
    pub instance_count: Option<u64>,
    pub period: Option<u64>,
    pub auto_renew_flag: Option<u64>,
    pub db_major_version: Option<String>,
    pub db_kernel_version: Option<String>,
    pub storage_pay_mode: Option<String>,
    pub storage: Option<u64>,
}

/// What [`CreateCluster::new`] takes.
pub struct CreateClusterRequired {
    pub zone: String,
    pub master_user_password: Secret,
    pub cpu: u64,
    pub memory: u64,
    pub vpc_id: String,
    pub subnet_id: String,
    pub pay_mode: String,
}
operation! { CreateCluster{CreateClusterRequired: zone, master_user_password, cpu, memory, vpc_id, subnet_id, pay_mode}
    "CreateCluster" -> CreateClusterOutput {
    0 "Zone" zone, 1 "MasterUserPassword" master_user_password, 2 "CPU" cpu, 3 "Memory" memory, 4 "VpcId" vpc_id,
    5 "SubnetId" subnet_id, 6 "PayMode" pay_mode, 7 "ClusterName" cluster_name: String,
    8 "DBVersion" db_version: String, 9 "ProjectId" project_id: u64, 10 "Port" port: u64,
    11 "InstanceCount" instance_count: u64, 12 "Period" period: u64, 13 "AutoRenewFlag" auto_renew_flag: u64,
    14 "DBMajorVersion" db_major_version: String, 15 "DBKernelVersion" db_kernel_version: String,
    16 "StoragePayMode" storage_pay_mode: String, 17 "Storage" storage: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterOutput {
    pub deal_name_set: Option<Vec<String>>,
}
model! { CreateClusterOutput {
    0 "DealNameSet" deal_name_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterInstances {
    pub cluster_id: String,
    pub cpu: u64,
    pub memory: u64,
    pub instance_name: Option<String>,
    pub instance_count: Option<u64>,
}
operation! { CreateClusterInstances(cluster_id: String, cpu: u64, memory: u64)
    "CreateClusterInstances" -> CreateClusterInstancesOutput {
    0 "ClusterId" cluster_id, 1 "CPU" cpu, 2 "Memory" memory, 3 "InstanceName" instance_name: String,
    4 "InstanceCount" instance_count: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterInstancesOutput {
    pub deal_name_set: Option<Vec<String>>,
}
model! { CreateClusterInstancesOutput {
    0 "DealNameSet" deal_name_set
} }

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
pub struct DeleteClusterInstances {
    pub cluster_id: String,
    pub instance_id_set: Vec<String>,
}
operation! { DeleteClusterInstances(cluster_id: String, instance_id_set: Vec<String>)
    "DeleteClusterInstances" -> Empty {
    0 "ClusterId" cluster_id, 1 "InstanceIdSet" instance_id_set
} }

pub type DeleteClusterInstancesOutput = Empty;

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
    pub total_count: Option<i64>,
    pub account_set: Option<Vec<Account>>,
}
model! { DescribeAccountsOutput {
    0 "TotalCount" total_count, 1 "AccountSet" account_set
} }

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
    0 "AccountName" account_name, 1 "ClusterId" cluster_id, 2 "AccountDescription" account_description,
    3 "CreateTime" create_time, 4 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterBackups {
    pub cluster_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeClusterBackups(cluster_id: String) "DescribeClusterBackups" -> DescribeClusterBackupsOutput {
    0 "ClusterId" cluster_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64
} }
paged! { DescribeClusterBackups: Backup = Number "PageNumber", "BackupSet" backup_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterBackupsOutput {
    pub total_count: Option<i64>,
    pub backup_set: Option<Vec<Backup>>,
}
model! { DescribeClusterBackupsOutput {
    0 "TotalCount" total_count, 1 "BackupSet" backup_set
} }

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
    0 "BackupId" backup_id, 1 "BackupType" backup_type, 2 "BackupMethod" backup_method,
    3 "BackupDataTime" backup_data_time, 4 "BackupDataSize" backup_data_size,
    5 "BackupTaskStartTime" backup_task_start_time, 6 "BackupTaskEndTime" backup_task_end_time,
    7 "BackupTaskStatus" backup_task_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterEndpoints {
    pub cluster_id: String,
}
operation! { DescribeClusterEndpoints(cluster_id: String) "DescribeClusterEndpoints" -> DescribeClusterEndpointsOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterEndpointsOutput {
    pub total_count: Option<i64>,
    pub endpoint_set: Option<Vec<Endpoint>>,
}
model! { DescribeClusterEndpointsOutput {
    0 "TotalCount" total_count, 1 "EndpointSet" endpoint_set
} }

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
    pub private_port: Option<u64>,
    pub wan_ip: Option<String>,
    pub wan_port: Option<u64>,
    pub wan_domain: Option<String>,
}
model! { Endpoint {
    0 "EndpointId" endpoint_id, 1 "ClusterId" cluster_id, 2 "EndpointName" endpoint_name,
    3 "EndpointType" endpoint_type, 4 "VpcId" vpc_id, 5 "SubnetId" subnet_id, 6 "PrivateIp" private_ip,
    7 "PrivatePort" private_port, 8 "WanIp" wan_ip, 9 "WanPort" wan_port, 10 "WanDomain" wan_domain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterInstances {
    pub cluster_id: String,
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
    pub filters: Option<Vec<Filter>>,
    pub order_by: Option<String>,
    pub order_by_type: Option<String>,
}
operation! { DescribeClusterInstances(cluster_id: String) "DescribeClusterInstances" -> DescribeClusterInstancesOutput {
    0 "ClusterId" cluster_id, 1 "PageNumber" page_number: u64, 2 "PageSize" page_size: u64,
    3 "Filters" filters: Vec<Filter>, 4 "OrderBy" order_by: String, 5 "OrderByType" order_by_type: String
} }
paged! { DescribeClusterInstances: Instance = Number "PageNumber", "InstanceSet" instance_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
    pub exact_match: Option<bool>,
}
input! { Filter(name: String, values: Vec<String>, exact_match: bool) {
    0 "Name" name: String, 1 "Values" values: Vec<String>, 2 "ExactMatch" exact_match: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterInstancesOutput {
    pub total_count: Option<u64>,
    pub instance_set: Option<Vec<Instance>>,
}
model! { DescribeClusterInstancesOutput {
    0 "TotalCount" total_count, 1 "InstanceSet" instance_set
} }

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
    pub cpu: Option<u64>,
    pub memory: Option<u64>,
    pub instance_type: Option<String>,
    pub db_major_version: Option<String>,
    pub db_kernel_version: Option<String>,
}
model! { Instance {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name, 2 "ClusterId" cluster_id, 3 "EndpointId" endpoint_id,
    4 "Region" region, 5 "Zone" zone, 6 "DBVersion" db_version, 7 "Status" status, 8 "StatusDesc" status_desc,
    9 "CreateTime" create_time, 10 "PayMode" pay_mode, 11 "PayPeriodEndTime" pay_period_end_time, 12 "CPU" cpu,
    13 "Memory" memory, 14 "InstanceType" instance_type, 15 "DBMajorVersion" db_major_version,
    16 "DBKernelVersion" db_kernel_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterRecoveryTimeRange {
    pub cluster_id: String,
    pub data_point: String,
}
operation! { DescribeClusterRecoveryTimeRange(cluster_id: String, data_point: String)
    "DescribeClusterRecoveryTimeRange" -> DescribeClusterRecoveryTimeRangeOutput {
    0 "ClusterId" cluster_id, 1 "DataPoint" data_point
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterRecoveryTimeRangeOutput {
    pub available_recovery_time_range_set: Option<Vec<AvailableRecoveryTimeRange>>,
}
model! { DescribeClusterRecoveryTimeRangeOutput {
    0 "AvailableRecoveryTimeRangeSet" available_recovery_time_range_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvailableRecoveryTimeRange {
    pub available_begin_time: Option<String>,
    pub available_end_time: Option<String>,
}
model! { AvailableRecoveryTimeRange {
    0 "AvailableBeginTime" available_begin_time, 1 "AvailableEndTime" available_end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusters {
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
    pub filters: Option<Vec<Filter>>,
    pub order_by: Option<String>,
    pub order_by_type: Option<String>,
}
operation! { DescribeClusters() "DescribeClusters" -> DescribeClustersOutput {
    0 "PageNumber" page_number: u64, 1 "PageSize" page_size: u64, 2 "Filters" filters: Vec<Filter>,
    3 "OrderBy" order_by: String, 4 "OrderByType" order_by_type: String
} }
paged! { DescribeClusters: Cluster = Number "PageNumber", "ClusterSet" cluster_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClustersOutput {
    pub total_count: Option<i64>,
    pub cluster_set: Option<Vec<Cluster>>,
}
model! { DescribeClustersOutput {
    0 "TotalCount" total_count, 1 "ClusterSet" cluster_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Cluster {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub region: Option<String>,
    pub zone: Option<String>,
    pub db_version: Option<String>,
    pub project_id: Option<u64>,
    pub status: Option<String>,
    pub status_desc: Option<String>,
    pub create_time: Option<String>,
    pub storage_used: Option<f64>,
    pub storage_limit: Option<u64>,
    pub pay_mode: Option<String>,
    pub pay_period_end_time: Option<String>,
    pub auto_renew_flag: Option<u64>,
    pub db_charset: Option<String>,
    pub instance_count: Option<u64>,
    pub endpoint_set: Option<Vec<Endpoint>>,
    pub db_major_version: Option<String>,
    pub db_kernel_version: Option<String>,
    pub storage_pay_mode: Option<String>,
}
model! { Cluster {
    0 "ClusterId" cluster_id, 1 "ClusterName" cluster_name, 2 "Region" region, 3 "Zone" zone, 4 "DBVersion" db_version,
    5 "ProjectId" project_id, 6 "Status" status, 7 "StatusDesc" status_desc, 8 "CreateTime" create_time,
    9 "StorageUsed" storage_used, 10 "StorageLimit" storage_limit, 11 "PayMode" pay_mode,
    12 "PayPeriodEndTime" pay_period_end_time, 13 "AutoRenewFlag" auto_renew_flag, 14 "DBCharset" db_charset,
    15 "InstanceCount" instance_count, 16 "EndpointSet" endpoint_set, 17 "DBMajorVersion" db_major_version,
    18 "DBKernelVersion" db_kernel_version, 19 "StoragePayMode" storage_pay_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcesByDealName {
    pub deal_name: String,
}
operation! { DescribeResourcesByDealName(deal_name: String)
    "DescribeResourcesByDealName" -> DescribeResourcesByDealNameOutput {
    0 "DealName" deal_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcesByDealNameOutput {
    pub resource_id_info_set: Option<Vec<ResourceIdInfo>>,
}
model! { DescribeResourcesByDealNameOutput {
    0 "ResourceIdInfoSet" resource_id_info_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceIdInfo {
    pub cluster_id: Option<String>,
    pub instance_id_set: Option<Vec<String>>,
}
model! { ResourceIdInfo {
    0 "ClusterId" cluster_id, 1 "InstanceIdSet" instance_id_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsolateCluster {
    pub cluster_id: String,
}
operation! { IsolateCluster(cluster_id: String) "IsolateCluster" -> Empty {
    0 "ClusterId" cluster_id
} }

pub type IsolateClusterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsolateClusterInstances {
    pub cluster_id: String,
    pub instance_id_set: Vec<String>,
}
operation! { IsolateClusterInstances(cluster_id: String, instance_id_set: Vec<String>)
    "IsolateClusterInstances" -> Empty {
    0 "ClusterId" cluster_id, 1 "InstanceIdSet" instance_id_set
} }

pub type IsolateClusterInstancesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountDescription {
    pub cluster_id: String,
    pub account_name: String,
    pub account_description: String,
}
operation! { ModifyAccountDescription(cluster_id: String, account_name: String, account_description: String)
    "ModifyAccountDescription" -> Empty {
    0 "ClusterId" cluster_id, 1 "AccountName" account_name, 2 "AccountDescription" account_description
} }

pub type ModifyAccountDescriptionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterEndpointWanStatus {
    pub cluster_id: String,
    pub endpoint_id: String,
    pub wan_status: String,
}
operation! { ModifyClusterEndpointWanStatus(cluster_id: String, endpoint_id: String, wan_status: String)
    "ModifyClusterEndpointWanStatus" -> Empty {
    0 "ClusterId" cluster_id, 1 "EndpointId" endpoint_id, 2 "WanStatus" wan_status
} }

pub type ModifyClusterEndpointWanStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterInstancesSpec {
    pub cluster_id: String,
    pub instance_id_set: Vec<String>,
    pub cpu: u64,
    pub memory: u64,
    pub operation_timing: String,
}

/// What [`ModifyClusterInstancesSpec::new`] takes.
pub struct ModifyClusterInstancesSpecRequired {
    pub cluster_id: String,
    pub instance_id_set: Vec<String>,
    pub cpu: u64,
    pub memory: u64,
    pub operation_timing: String,
}
operation! { ModifyClusterInstancesSpec{ModifyClusterInstancesSpecRequired: cluster_id, instance_id_set, cpu, memory, operation_timing}
    "ModifyClusterInstancesSpec" -> Empty {
    0 "ClusterId" cluster_id, 1 "InstanceIdSet" instance_id_set, 2 "CPU" cpu, 3 "Memory" memory,
    4 "OperationTiming" operation_timing
} }

pub type ModifyClusterInstancesSpecOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterName {
    pub cluster_id: String,
    pub cluster_name: String,
}
operation! { ModifyClusterName(cluster_id: String, cluster_name: String) "ModifyClusterName" -> Empty {
    0 "ClusterId" cluster_id, 1 "ClusterName" cluster_name
} }

pub type ModifyClusterNameOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClustersAutoRenewFlag {
    pub cluster_id_set: Vec<String>,
    pub auto_renew_flag: u64,
}
operation! { ModifyClustersAutoRenewFlag(cluster_id_set: Vec<String>, auto_renew_flag: u64)
    "ModifyClustersAutoRenewFlag" -> Empty {
    0 "ClusterIdSet" cluster_id_set, 1 "AutoRenewFlag" auto_renew_flag
} }

pub type ModifyClustersAutoRenewFlagOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecoverCluster {
    pub cluster_id: String,
    pub period: Option<u64>,
}
operation! { RecoverCluster(cluster_id: String) "RecoverCluster" -> Empty {
    0 "ClusterId" cluster_id, 1 "Period" period: u64
} }

pub type RecoverClusterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecoverClusterInstances {
    pub cluster_id: String,
    pub instance_id_set: Vec<String>,
    pub period: Option<u64>,
}
operation! { RecoverClusterInstances(cluster_id: String, instance_id_set: Vec<String>)
    "RecoverClusterInstances" -> Empty {
    0 "ClusterId" cluster_id, 1 "InstanceIdSet" instance_id_set, 2 "Period" period: u64
} }

pub type RecoverClusterInstancesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewCluster {
    pub cluster_id: String,
    pub period: Option<u64>,
}
operation! { RenewCluster(cluster_id: String) "RenewCluster" -> Empty {
    0 "ClusterId" cluster_id, 1 "Period" period: u64
} }

pub type RenewClusterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAccountPassword {
    pub cluster_id: String,
    pub account_name: String,
    pub account_password: Secret,
}
operation! { ResetAccountPassword(cluster_id: String, account_name: String, account_password: Secret)
    "ResetAccountPassword" -> Empty {
    0 "ClusterId" cluster_id, 1 "AccountName" account_name, 2 "AccountPassword" account_password
} }

pub type ResetAccountPasswordOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartClusterInstances {
    pub cluster_id: String,
    pub instance_id_set: Vec<String>,
}
operation! { RestartClusterInstances(cluster_id: String, instance_id_set: Vec<String>)
    "RestartClusterInstances" -> Empty {
    0 "ClusterId" cluster_id, 1 "InstanceIdSet" instance_id_set
} }

pub type RestartClusterInstancesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransformClusterPayMode {
    pub cluster_id: String,
    pub current_pay_mode: String,
    pub target_pay_mode: String,
    pub period: Option<u64>,
}
operation! { TransformClusterPayMode(cluster_id: String, current_pay_mode: String, target_pay_mode: String)
    "TransformClusterPayMode" -> Empty {
    0 "ClusterId" cluster_id, 1 "CurrentPayMode" current_pay_mode, 2 "TargetPayMode" target_pay_mode,
    3 "Period" period: u64
} }

pub type TransformClusterPayModeOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_DATABASE_ACCESS_ERROR: &str = "FailedOperation.DatabaseAccessError";
    pub const FAILED_OPERATION_FLOW_ERROR: &str = "FailedOperation.FlowError";
    pub const FAILED_OPERATION_GET_VPC_FAILED: &str = "FailedOperation.GetVpcFailed";
    pub const FAILED_OPERATION_INTERNAL_SERVICE_ACCESS_ERROR: &str = "FailedOperation.InternalServiceAccessError";
    pub const FAILED_OPERATION_PAY_MODE_INVALID: &str = "FailedOperation.PayModeInvalid";
    pub const FAILED_OPERATION_SPEC_NOT_CHANGE: &str = "FailedOperation.SpecNotChange";
    pub const FAILED_OPERATION_SPEC_STORAGE_LACK: &str = "FailedOperation.SpecStorageLack";
    pub const FAILED_OPERATION_STATUS_ERROR: &str = "FailedOperation.StatusError";
    pub const FAILED_OPERATION_STORAGE_PAY_MODE_INVALID: &str = "FailedOperation.StoragePayModeInvalid";
    pub const FAILED_OPERATION_TASK_CONFLICT: &str = "FailedOperation.TaskConflict";
    pub const FAILED_OPERATION_TRADE_ACCESS_ERROR: &str = "FailedOperation.TradeAccessError";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_ACCOUNT_NOT_FOUND: &str = "InvalidParameterValue.AccountNotFound";
    pub const INVALID_PARAMETER_VALUE_BACKUP_DATA_POINT_INVALID: &str = "InvalidParameterValue.BackupDataPointInvalid";
    pub const INVALID_PARAMETER_VALUE_CLUSTER_NOT_FOUND: &str = "InvalidParameterValue.ClusterNotFound";
    pub const INVALID_PARAMETER_VALUE_DATABASE_VERSION_PARAM_COUNT_ERROR: &str =
        "InvalidParameterValue.DatabaseVersionParamCountError";
    pub const INVALID_PARAMETER_VALUE_DEAL_NAME_NOT_FOUND: &str = "InvalidParameterValue.DealNameNotFound";
    pub const INVALID_PARAMETER_VALUE_ENDPOINT_NOT_FOUND: &str = "InvalidParameterValue.EndpointNotFound";
    pub const INVALID_PARAMETER_VALUE_ILLEGAL_INSTANCE_NAME: &str = "InvalidParameterValue.IllegalInstanceName";
    pub const INVALID_PARAMETER_VALUE_ILLEGAL_PASSWORD: &str = "InvalidParameterValue.IllegalPassword";
    pub const INVALID_PARAMETER_VALUE_INSTANCE_NOT_FOUND: &str = "InvalidParameterValue.InstanceNotFound";
    pub const INVALID_PARAMETER_VALUE_INVALID_DB_VERSION: &str = "InvalidParameterValue.InvalidDBVersion";
    pub const INVALID_PARAMETER_VALUE_INVALID_DATABASE_VERSION: &str = "InvalidParameterValue.InvalidDatabaseVersion";
    pub const INVALID_PARAMETER_VALUE_INVALID_PARAMETER_VALUE_ERROR: &str =
        "InvalidParameterValue.InvalidParameterValueError";
    pub const INVALID_PARAMETER_VALUE_INVALID_SPEC: &str = "InvalidParameterValue.InvalidSpec";
    pub const INVALID_PARAMETER_VALUE_PARAMETER_OUT_RANGE_ERROR: &str = "InvalidParameterValue.ParameterOutRangeError";
    pub const INVALID_PARAMETER_VALUE_REGION_ZONE_UNAVAILABLE: &str = "InvalidParameterValue.RegionZoneUnavailable";
    pub const INVALID_PARAMETER_VALUE_SOURCE_BACKUP_CLUSTER_ID_INVALID: &str =
        "InvalidParameterValue.SourceBackupClusterIdInvalid";
    pub const INVALID_PARAMETER_VALUE_STORAGE_POOL_NOT_FOUND: &str = "InvalidParameterValue.StoragePoolNotFound";
    pub const INVALID_PARAMETER_VALUE_VPC_DENIED_ERROR: &str = "InvalidParameterValue.VpcDeniedError";
    pub const INVALID_PARAMETER_VALUE_VPC_NOT_FOUND: &str = "InvalidParameterValue.VpcNotFound";
    pub const INVALID_PARAMETER_VALUE_VPC_SUBNET_IP_LACK: &str = "InvalidParameterValue.VpcSubnetIpLack";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const LIMIT_EXCEEDED_CLUSTER_INSTANCE_LIMIT: &str = "LimitExceeded.ClusterInstanceLimit";
    pub const LIMIT_EXCEEDED_USER_CLUSTER_LIMIT: &str = "LimitExceeded.UserClusterLimit";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const OPERATION_DENIED: &str = "OperationDenied";
    pub const RESOURCE_INSUFFICIENT: &str = "ResourceInsufficient";
    pub const RESOURCE_UNAVAILABLE_INSTANCE_STATUS_ABNORMAL: &str = "ResourceUnavailable.InstanceStatusAbnormal";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNAUTHORIZED_OPERATION_PERMISSION_DENIED: &str = "UnauthorizedOperation.PermissionDenied";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
}

#[cfg(feature = "reflect")]
register! {
    CloneClusterToPointInTime, CreateCluster, CreateClusterInstances, DeleteCluster, DeleteClusterInstances,
    DescribeAccounts, DescribeClusterBackups, DescribeClusterEndpoints, DescribeClusterInstances,
    DescribeClusterRecoveryTimeRange, DescribeClusters, DescribeResourcesByDealName, IsolateCluster,
    IsolateClusterInstances, ModifyAccountDescription, ModifyClusterEndpointWanStatus, ModifyClusterInstancesSpec,
    ModifyClusterName, ModifyClustersAutoRenewFlag, RecoverCluster, RecoverClusterInstances, RenewCluster,
    ResetAccountPassword, RestartClusterInstances, TransformClusterPayMode
}
