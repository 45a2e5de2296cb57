//! `keewidb` of Tencent Cloud, API version 2022-03-08.
//!
//! Endpoint: `keewidb.tencentcloudapi.com`, or `keewidb.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=keewidb&Version=2022-03-08>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, keewidb::DescribeInstanceDealDetail};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeInstanceDealDetail::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "keewidb",
    "2022-03-08",
    "keewidb",
    &Endpoints::NONE,
);

/// Associates security groups: `AssociateSecurityGroups` of `keewidb` 2022-03-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=keewidb&Version=2022-03-08&Action=AssociateSecurityGroups>.
///
/// Errors: [`codes::FAILED_OPERATION_ADD_INSTANCE_INFO_FAILED`],
/// [`codes::FAILED_OPERATION_ASSOCIATE_SECURITY_GROUPS_FAILED`],
/// [`codes::FAILED_OPERATION_CLEAR_INSTANCE_INFO_FAILED`],
/// [`codes::FAILED_OPERATION_DISASSOCIATE_SECURITY_GROUPS_FAILED`],
/// [`codes::FAILED_OPERATION_UPDATE_SECURITY_GROUPS_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateSecurityGroups {
    /// Required.
    pub product: String,
    /// Required.
    pub security_group_id: String,
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { AssociateSecurityGroups(product: String, security_group_id: String, instance_ids: Vec<String>)
    "AssociateSecurityGroups" -> Empty {
    0 "Product" product, 1 "SecurityGroupId" security_group_id, 2 "InstanceIds" instance_ids
} }

/// Response of [`AssociateSecurityGroups`]: empty.
pub type AssociateSecurityGroupsOutput = Empty;

/// Changes instance master: `ChangeInstanceMaster` of `keewidb` 2022-03-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=keewidb&Version=2022-03-08&Action=ChangeInstanceMaster>.
///
/// Errors: [`codes::FAILED_OPERATION_UN_SUPPORT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeInstanceMaster {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub node_id: String,
}
operation! { ChangeInstanceMaster(instance_id: String, node_id: String)
    "ChangeInstanceMaster" -> ChangeInstanceMasterOutput {
    0 "InstanceId" instance_id, 1 "NodeId" node_id
} }

/// Response of [`ChangeInstanceMaster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeInstanceMasterOutput {
    pub task_id: Option<i64>,
}
model! { ChangeInstanceMasterOutput {
    0 "TaskId" task_id: i64
} }

/// `CleanUpInstance` of `keewidb` 2022-03-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=keewidb&Version=2022-03-08&Action=CleanUpInstance>.
///
/// Errors: [`codes::INVALID_PARAMETER_EMPTY_PARAM`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_STATUS_ABNORMAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CleanUpInstance {
    /// Required.
    pub instance_id: String,
}
operation! { CleanUpInstance(instance_id: String) "CleanUpInstance" -> CleanUpInstanceOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`CleanUpInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CleanUpInstanceOutput {
    pub task_id: Option<i64>,
}
model! { CleanUpInstanceOutput {
    0 "TaskId" task_id: i64
} }

/// Clears instance: `ClearInstance` of `keewidb` 2022-03-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=keewidb&Version=2022-03-08&Action=ClearInstance>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_PASSWORD_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_PASSWORD_ERROR`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_STATUS_ABNORMAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClearInstance {
    /// Required.
    pub instance_id: String,
    /// Secret.
    pub password: Option<Secret>,
}
operation! { ClearInstance(instance_id: String) "ClearInstance" -> ClearInstanceOutput {
    0 "InstanceId" instance_id, 1 "Password" password: Secret
} }

/// Response of [`ClearInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClearInstanceOutput {
    pub task_id: Option<i64>,
}
model! { ClearInstanceOutput {
    0 "TaskId" task_id: i64
} }

/// Creates backup manually: `CreateBackupManually` of `keewidb` 2022-03-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=keewidb&Version=2022-03-08&Action=CreateBackupManually>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_PARAMETER`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_LOCKED_ERROR`],
/// [`codes::RESOURCE_UNAVAILABLE_INSTANCE_STATE_ERROR`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_STATUS_ABNORMAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackupManually {
    /// Required.
    pub instance_id: String,
    pub remark: Option<String>,
    pub storage_days: Option<i64>,
}
operation! { CreateBackupManually(instance_id: String) "CreateBackupManually" -> CreateBackupManuallyOutput {
    0 "InstanceId" instance_id, 1 "Remark" remark: String, 2 "StorageDays" storage_days: i64
} }

/// Response of [`CreateBackupManually`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackupManuallyOutput {
    pub task_id: Option<i64>,
}
model! { CreateBackupManuallyOutput {
    0 "TaskId" task_id: i64
} }

/// Creates instances: `CreateInstances` of `keewidb` 2022-03-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=keewidb&Version=2022-03-08&Action=CreateInstances>.
///
/// Errors: [`codes::INVALID_PARAMETER_EMPTY_PARAM`], [`codes::INVALID_PARAMETER_ILLEGAL_PARAMETER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_PASSWORD_FREE_DENIED`],
/// [`codes::INVALID_PARAMETER_VALUE_SECURITY_GROUP_IDS_NOT_EXISTS`],
/// [`codes::INVALID_PARAMETER_VALUE_UN_SUPPORTED_TYPE`], [`codes::INVALID_PARAMETER_VALUE_UN_VPC_ID_NOT_EXISTS`],
/// [`codes::LIMIT_EXCEEDED_INVALID_SIZE`], [`codes::RESOURCE_INSUFFICIENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstances {
    /// Required.
    pub type_id: i64,
    /// Required.
    pub uniq_vpc_id: String,
    /// Required.
    pub uniq_subnet_id: String,
    /// Required.
    pub billing_mode: i64,
    /// Required.
    pub goods_num: i64,
    /// Required.
    pub period: i64,
    /// Required.
    pub shard_num: i64,
    /// Required.
    pub replicas_num: i64,
    /// Required.
    pub machine_memory: i64,
    pub zone_id: Option<i64>,
    pub zone_name: Option<String>,
    pub instance_name: Option<String>,
    pub no_auth: Option<bool>,
    /// Secret.
    pub password: Option<Secret>,
    pub v_port: Option<i64>,
    pub auto_renew: Option<i64>,
    pub security_group_id_list: Option<Vec<String>>,
    pub resource_tags: Option<Vec<ResourceTag>>,
    pub mem_size: Option<i64>,
    pub disk_size: Option<i64>,
    pub machine_cpu: Option<i64>,
    pub project_id: Option<i64>,
    pub compression: Option<String>,
}

/// Arguments of [`CreateInstances::new`].
pub struct CreateInstancesRequired {
    pub type_id: i64,
    pub uniq_vpc_id: String,
    pub uniq_subnet_id: String,
    pub billing_mode: i64,
    pub goods_num: i64,
    pub period: i64,
    pub shard_num: i64,
    pub replicas_num: i64,
    pub machine_memory: i64,
}
operation! {
    CreateInstances { CreateInstancesRequired: type_id, uniq_vpc_id, uniq_subnet_id, billing_mode, goods_num, period, shard_num, replicas_num, machine_memory }
    "CreateInstances" -> CreateInstancesOutput {
    0 "TypeId" type_id, 1 "UniqVpcId" uniq_vpc_id, 2 "UniqSubnetId" uniq_subnet_id, 3 "BillingMode" billing_mode,
    4 "GoodsNum" goods_num, 5 "Period" period, 6 "ShardNum" shard_num, 7 "ReplicasNum" replicas_num,
    8 "MachineMemory" machine_memory, 9 "ZoneId" zone_id: i64, 10 "ZoneName" zone_name: String,
    11 "InstanceName" instance_name: String, 12 "NoAuth" no_auth: bool, 13 "Password" password: Secret,
    14 "VPort" v_port: i64, 15 "AutoRenew" auto_renew: i64,
    16 "SecurityGroupIdList" security_group_id_list: Vec<String>, 17 "ResourceTags" resource_tags: Vec<ResourceTag>,
    18 "MemSize" mem_size: i64, 19 "DiskSize" disk_size: i64, 20 "MachineCpu" machine_cpu: i64,
    21 "ProjectId" project_id: i64, 22 "Compression" compression: String
} }

/// In the request of [`CreateInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceTag {
    /// Required.
    pub tag_key: Option<String>,
    /// Required.
    pub tag_value: Option<String>,
}
input! { ResourceTag(tag_key: String, tag_value: String) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Response of [`CreateInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstancesOutput {
    /// Deprecated.
    pub deal_id: Option<String>,
    pub instance_ids: Vec<String>,
    pub deal_name: Option<String>,
}
model! { CreateInstancesOutput {
    0 "DealId" deal_id: String, 1 "InstanceIds" instance_ids: Vec<String>, 2 "DealName" deal_name: String
} }

/// Describes auto backup config: `DescribeAutoBackupConfig` of `keewidb` 2022-03-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=keewidb&Version=2022-03-08&Action=DescribeAutoBackupConfig>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_PARAMETER`], [`codes::RESOURCE_NOT_FOUND_INSTANCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoBackupConfig {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeAutoBackupConfig(instance_id: String)
    "DescribeAutoBackupConfig" -> DescribeAutoBackupConfigOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeAutoBackupConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoBackupConfigOutput {
    pub week_days: Vec<String>,
    pub time_period: Option<String>,
    pub backup_storage_days: Option<i64>,
    pub binlog_storage_days: Option<i64>,
}
model! { DescribeAutoBackupConfigOutput {
    0 "WeekDays" week_days: Vec<String>, 1 "TimePeriod" time_period: String,
    2 "BackupStorageDays" backup_storage_days: i64, 3 "BinlogStorageDays" binlog_storage_days: i64
} }

/// Describes connection config: `DescribeConnectionConfig` of `keewidb` 2022-03-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=keewidb&Version=2022-03-08&Action=DescribeConnectionConfig>.
///
/// Errors: [`codes::INVALID_PARAMETER_NOT_SUPPORTED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConnectionConfig {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeConnectionConfig(instance_id: String)
    "DescribeConnectionConfig" -> DescribeConnectionConfigOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeConnectionConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConnectionConfigOutput {
    pub in_net_limit: Option<i64>,
    pub out_net_limit: Option<i64>,
    pub client_limit: Option<i64>,
    pub client_limit_min: Option<i64>,
    pub client_limit_max: Option<i64>,
}
model! { DescribeConnectionConfigOutput {
    0 "InNetLimit" in_net_limit: i64, 1 "OutNetLimit" out_net_limit: i64, 2 "ClientLimit" client_limit: i64,
    3 "ClientLimitMin" client_limit_min: i64, 4 "ClientLimitMax" client_limit_max: i64
} }

/// Describes db security groups: `DescribeDBSecurityGroups` of `keewidb` 2022-03-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=keewidb&Version=2022-03-08&Action=DescribeDBSecurityGroups>.
///
/// Errors: [`codes::FAILED_OPERATION_ADD_INSTANCE_INFO_FAILED`],
/// [`codes::FAILED_OPERATION_ASSOCIATE_SECURITY_GROUPS_FAILED`],
/// [`codes::FAILED_OPERATION_CLEAR_INSTANCE_INFO_FAILED`],
/// [`codes::FAILED_OPERATION_DISASSOCIATE_SECURITY_GROUPS_FAILED`], [`codes::FAILED_OPERATION_DTS_STATUS_ABNORMAL`],
/// [`codes::FAILED_OPERATION_GET_SECURITY_GROUP_DETAIL_FAILED`],
/// [`codes::INTERNAL_ERROR_CAM_AUTH_OSS_RESPONSE_RETURN_CODE_ERROR`],
/// [`codes::INTERNAL_ERROR_EXEC_HTTP_REQUEST_ERROR`], [`codes::INTERNAL_ERROR_LIST_INSTANCES_ERROR`],
/// [`codes::INTERNAL_ERROR_NET_WORK_ERR`], [`codes::INVALID_PARAMETER_ILLEGAL_PARAMETER_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_INSTANCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBSecurityGroups {
    /// Required.
    pub product: String,
    /// Required.
    pub instance_id: String,
}
operation! { DescribeDBSecurityGroups(product: String, instance_id: String)
    "DescribeDBSecurityGroups" -> DescribeDBSecurityGroupsOutput {
    0 "Product" product, 1 "InstanceId" instance_id
} }

/// Response of [`DescribeDBSecurityGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBSecurityGroupsOutput {
    pub groups: Vec<SecurityGroup>,
    pub vip: Option<String>,
    pub v_port: Option<String>,
}
model! { DescribeDBSecurityGroupsOutput {
    0 "Groups" groups: Vec<SecurityGroup>, 1 "VIP" vip: String, 2 "VPort" v_port: String
} }

/// In the response of [`DescribeDBSecurityGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityGroup {
    pub create_time: Option<String>,
    pub project_id: Option<i64>,
    pub security_group_id: Option<String>,
    pub security_group_name: Option<String>,
    pub security_group_remark: Option<String>,
    pub outbound: Vec<Outbound>,
    pub inbound: Vec<Inbound>,
}
model! { SecurityGroup {
    0 "CreateTime" create_time: String, 1 "ProjectId" project_id: i64, 2 "SecurityGroupId" security_group_id: String,
    3 "SecurityGroupName" security_group_name: String, 4 "SecurityGroupRemark" security_group_remark: String,
    5 "Outbound" outbound: Vec<Outbound>, 6 "Inbound" inbound: Vec<Inbound>
} }

/// In the response of [`DescribeDBSecurityGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Outbound {
    pub action: Option<String>,
    pub address_module: Option<String>,
    pub cidr_ip: Option<String>,
    pub desc: Option<String>,
    pub ip_protocol: Option<String>,
    pub port_range: Option<String>,
    pub service_module: Option<String>,
    pub id: Option<String>,
}
model! { Outbound {
    0 "Action" action: String, 1 "AddressModule" address_module: String, 2 "CidrIp" cidr_ip: String,
    3 "Desc" desc: String, 4 "IpProtocol" ip_protocol: String, 5 "PortRange" port_range: String,
    6 "ServiceModule" service_module: String, 7 "Id" id: String
} }

/// In the response of [`DescribeDBSecurityGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Inbound {
    pub action: Option<String>,
    pub address_module: Option<String>,
    pub cidr_ip: Option<String>,
    pub desc: Option<String>,
    pub ip_protocol: Option<String>,
    pub port_range: Option<String>,
    pub service_module: Option<String>,
    pub id: Option<String>,
}
model! { Inbound {
    0 "Action" action: String, 1 "AddressModule" address_module: String, 2 "CidrIp" cidr_ip: String,
    3 "Desc" desc: String, 4 "IpProtocol" ip_protocol: String, 5 "PortRange" port_range: String,
    6 "ServiceModule" service_module: String, 7 "Id" id: String
} }

/// Describes instance backups: `DescribeInstanceBackups` of `keewidb` 2022-03-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=keewidb&Version=2022-03-08&Action=DescribeInstanceBackups>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceBackups {
    /// Required.
    pub instance_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
    pub status: Option<Vec<i64>>,
}
operation! { DescribeInstanceBackups(instance_id: String) "DescribeInstanceBackups" -> DescribeInstanceBackupsOutput {
    0 "InstanceId" instance_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "BeginTime" begin_time: String,
    4 "EndTime" end_time: String, 5 "Status" status: Vec<i64>
} }

/// Response of [`DescribeInstanceBackups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceBackupsOutput {
    pub total_count: Option<i64>,
    /// Deprecated.
    pub backup_set: Vec<BinlogInfo>,
    pub backup_record: Vec<BackupInfo>,
}
model! { DescribeInstanceBackupsOutput {
    0 "TotalCount" total_count: i64, 1 "BackupSet" backup_set: Vec<BinlogInfo>,
    2 "BackupRecord" backup_record: Vec<BackupInfo>
} }

/// In the response of [`DescribeInstanceBackups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BinlogInfo {
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub backup_id: Option<String>,
    pub filename: Option<String>,
    pub file_size: Option<i64>,
}
model! { BinlogInfo {
    0 "StartTime" start_time: String, 1 "EndTime" end_time: String, 2 "BackupId" backup_id: String,
    3 "Filename" filename: String, 4 "FileSize" file_size: i64
} }

/// In the response of [`DescribeInstanceBackups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupInfo {
    pub start_time: Option<String>,
    pub backup_id: Option<String>,
    pub backup_type: Option<String>,
    pub remark: Option<String>,
    pub status: Option<i64>,
    pub locked: Option<i64>,
}
model! { BackupInfo {
    0 "StartTime" start_time: String, 1 "BackupId" backup_id: String, 2 "BackupType" backup_type: String,
    3 "Remark" remark: String, 4 "Status" status: i64, 5 "Locked" locked: i64
} }

/// Describes instance binlogs: `DescribeInstanceBinlogs` of `keewidb` 2022-03-08.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=keewidb&Version=2022-03-08&Action=DescribeInstanceBinlogs>.
///
/// Errors: [`codes::INVALID_PARAMETER_PERIOD`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceBinlogs {
    /// Required.
    pub instance_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
}
operation! { DescribeInstanceBinlogs(instance_id: String) "DescribeInstanceBinlogs" -> DescribeInstanceBinlogsOutput {
    0 "InstanceId" instance_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "BeginTime" begin_time: String,
    4 "EndTime" end_time: String
} }
paged! { DescribeInstanceBinlogs: BinlogInfo = Offset "Offset", "BackupSet" backup_set, total "TotalCount" }

/// Response of [`DescribeInstanceBinlogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceBinlogsOutput {
    pub total_count: Option<i64>,
    pub backup_set: Vec<BinlogInfo>,
}
model! { DescribeInstanceBinlogsOutput {
    0 "TotalCount" total_count: i64, 1 "BackupSet" backup_set: Vec<BinlogInfo>
} }

/// Describes instance deal detail: `DescribeInstanceDealDetail` of `keewidb` 2022-03-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=keewidb&Version=2022-03-08&Action=DescribeInstanceDealDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceDealDetail {
    /// Deprecated.
    pub deal_ids: Option<Vec<String>>,
    pub deal_name: Option<String>,
}
operation! { DescribeInstanceDealDetail() "DescribeInstanceDealDetail" -> DescribeInstanceDealDetailOutput {
    0 "DealIds" deal_ids: Vec<String>, 1 "DealName" deal_name: String
} }

/// Response of [`DescribeInstanceDealDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceDealDetailOutput {
    pub deal_details: Vec<TradeDealDetail>,
}
model! { DescribeInstanceDealDetailOutput {
    0 "DealDetails" deal_details: Vec<TradeDealDetail>
} }

/// In the response of [`DescribeInstanceDealDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TradeDealDetail {
    pub deal_id: Option<String>,
    pub deal_name: Option<String>,
    pub zone_id: Option<i64>,
    pub goods_num: Option<i64>,
    pub creater: Option<String>,
    pub creat_time: Option<String>,
    pub overdue_time: Option<String>,
    pub end_time: Option<String>,
    pub status: Option<i64>,
    pub description: Option<String>,
    pub price: Option<f64>,
    pub instance_ids: Vec<String>,
}
model! { TradeDealDetail {
    0 "DealId" deal_id: String, 1 "DealName" deal_name: String, 2 "ZoneId" zone_id: i64, 3 "GoodsNum" goods_num: i64,
    4 "Creater" creater: String, 5 "CreatTime" creat_time: String, 6 "OverdueTime" overdue_time: String,
    7 "EndTime" end_time: String, 8 "Status" status: i64, 9 "Description" description: String, 10 "Price" price: f64,
    11 "InstanceIds" instance_ids: Vec<String>
} }

/// Describes instance node info: `DescribeInstanceNodeInfo` of `keewidb` 2022-03-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=keewidb&Version=2022-03-08&Action=DescribeInstanceNodeInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceNodeInfo {
    /// Required.
    pub instance_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeInstanceNodeInfo(instance_id: String)
    "DescribeInstanceNodeInfo" -> DescribeInstanceNodeInfoOutput {
    0 "InstanceId" instance_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }

/// Response of [`DescribeInstanceNodeInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceNodeInfoOutput {
    pub proxy_count: Option<i64>,
    pub proxy: Vec<ProxyNodeInfo>,
    pub redis_count: Option<i64>,
    pub redis: Vec<RedisNodeInfo>,
    pub tendis_count: Option<i64>,
    pub tendis: Vec<InstanceNodeInfo>,
    pub kee_wi_db_count: Option<i64>,
    pub kee_wi_db: Vec<InstanceNodeInfo>,
}
model! { DescribeInstanceNodeInfoOutput {
    0 "ProxyCount" proxy_count: i64, 1 "Proxy" proxy: Vec<ProxyNodeInfo>, 2 "RedisCount" redis_count: i64,
    3 "Redis" redis: Vec<RedisNodeInfo>, 4 "TendisCount" tendis_count: i64, 5 "Tendis" tendis: Vec<InstanceNodeInfo>,
    6 "KeeWiDBCount" kee_wi_db_count: i64, 7 "KeeWiDB" kee_wi_db: Vec<InstanceNodeInfo>
} }

/// In the response of [`DescribeInstanceNodeInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProxyNodeInfo {
    pub node_id: Option<String>,
    pub zone_id: Option<i64>,
}
model! { ProxyNodeInfo {
    0 "NodeId" node_id: String, 1 "ZoneId" zone_id: i64
} }

/// In the response of [`DescribeInstanceNodeInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RedisNodeInfo {
    pub node_id: Option<String>,
    pub node_role: Option<String>,
    pub cluster_id: Option<i64>,
    pub zone_id: Option<i64>,
}
model! { RedisNodeInfo {
    0 "NodeId" node_id: String, 1 "NodeRole" node_role: String, 2 "ClusterId" cluster_id: i64, 3 "ZoneId" zone_id: i64
} }

/// In the response of [`DescribeInstanceNodeInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceNodeInfo {
    pub node_id: Option<String>,
    pub node_role: Option<String>,
    pub zone_id: Option<i64>,
}
model! { InstanceNodeInfo {
    0 "NodeId" node_id: String, 1 "NodeRole" node_role: String, 2 "ZoneId" zone_id: i64
} }

/// Describes instance param records: `DescribeInstanceParamRecords` of `keewidb` 2022-03-08.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=keewidb&Version=2022-03-08&Action=DescribeInstanceParamRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceParamRecords {
    /// Required.
    pub instance_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeInstanceParamRecords(instance_id: String)
    "DescribeInstanceParamRecords" -> DescribeInstanceParamRecordsOutput {
    0 "InstanceId" instance_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }
paged! { DescribeInstanceParamRecords: InstanceParamHistory =
    Offset "Offset", "InstanceParamHistory" instance_param_history, total "TotalCount" }

/// Response of [`DescribeInstanceParamRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceParamRecordsOutput {
    pub total_count: Option<i64>,
    pub instance_param_history: Vec<InstanceParamHistory>,
}
model! { DescribeInstanceParamRecordsOutput {
    0 "TotalCount" total_count: i64, 1 "InstanceParamHistory" instance_param_history: Vec<InstanceParamHistory>
} }

/// In the response of [`DescribeInstanceParamRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceParamHistory {
    pub param_name: Option<String>,
    pub pre_value: Option<String>,
    pub new_value: Option<String>,
    pub status: Option<i64>,
    pub modify_time: Option<String>,
}
model! { InstanceParamHistory {
    0 "ParamName" param_name: String, 1 "PreValue" pre_value: String, 2 "NewValue" new_value: String,
    3 "Status" status: i64, 4 "ModifyTime" modify_time: String
} }

/// Describes instance params: `DescribeInstanceParams` of `keewidb` 2022-03-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=keewidb&Version=2022-03-08&Action=DescribeInstanceParams>.
///
/// Errors: [`codes::FAILED_OPERATION_UN_SUPPORT_ERROR`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_STATUS_ERROR`],
/// [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceParams {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeInstanceParams(instance_id: String) "DescribeInstanceParams" -> DescribeInstanceParamsOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeInstanceParams`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceParamsOutput {
    pub total_count: Option<i64>,
    pub instance_enum_param: Vec<InstanceEnumParam>,
    pub instance_integer_param: Vec<InstanceIntegerParam>,
    pub instance_text_param: Vec<InstanceTextParam>,
    pub instance_multi_param: Vec<InstanceMultiParam>,
}
model! { DescribeInstanceParamsOutput {
    0 "TotalCount" total_count: i64, 1 "InstanceEnumParam" instance_enum_param: Vec<InstanceEnumParam>,
    2 "InstanceIntegerParam" instance_integer_param: Vec<InstanceIntegerParam>,
    3 "InstanceTextParam" instance_text_param: Vec<InstanceTextParam>,
    4 "InstanceMultiParam" instance_multi_param: Vec<InstanceMultiParam>
} }

/// In the response of [`DescribeInstanceParams`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceEnumParam {
    pub param_name: Option<String>,
    pub value_type: Option<String>,
    pub need_restart: Option<String>,
    pub default_value: Option<String>,
    pub current_value: Option<String>,
    pub tips: Option<String>,
    pub enum_value: Vec<String>,
    pub status: Option<i64>,
}
model! { InstanceEnumParam {
    0 "ParamName" param_name: String, 1 "ValueType" value_type: String, 2 "NeedRestart" need_restart: String,
    3 "DefaultValue" default_value: String, 4 "CurrentValue" current_value: String, 5 "Tips" tips: String,
    6 "EnumValue" enum_value: Vec<String>, 7 "Status" status: i64
} }

/// In the response of [`DescribeInstanceParams`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceIntegerParam {
    pub param_name: Option<String>,
    pub value_type: Option<String>,
    pub need_restart: Option<String>,
    pub default_value: Option<String>,
    pub current_value: Option<String>,
    pub tips: Option<String>,
    pub min: Option<String>,
    pub max: Option<String>,
    pub status: Option<i64>,
    pub unit: Option<String>,
}
model! { InstanceIntegerParam {
    0 "ParamName" param_name: String, 1 "ValueType" value_type: String, 2 "NeedRestart" need_restart: String,
    3 "DefaultValue" default_value: String, 4 "CurrentValue" current_value: String, 5 "Tips" tips: String,
    6 "Min" min: String, 7 "Max" max: String, 8 "Status" status: i64, 9 "Unit" unit: String
} }

/// In the response of [`DescribeInstanceParams`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceTextParam {
    pub param_name: Option<String>,
    pub value_type: Option<String>,
    pub need_restart: Option<String>,
    pub default_value: Option<String>,
    pub current_value: Option<String>,
    pub tips: Option<String>,
    pub text_value: Vec<String>,
    pub status: Option<i64>,
}
model! { InstanceTextParam {
    0 "ParamName" param_name: String, 1 "ValueType" value_type: String, 2 "NeedRestart" need_restart: String,
    3 "DefaultValue" default_value: String, 4 "CurrentValue" current_value: String, 5 "Tips" tips: String,
    6 "TextValue" text_value: Vec<String>, 7 "Status" status: i64
} }

/// In the response of [`DescribeInstanceParams`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceMultiParam {
    pub param_name: Option<String>,
    pub value_type: Option<String>,
    pub need_restart: Option<String>,
    pub default_value: Option<String>,
    pub current_value: Option<String>,
    pub tips: Option<String>,
    pub enum_value: Vec<String>,
    pub status: Option<i64>,
}
model! { InstanceMultiParam {
    0 "ParamName" param_name: String, 1 "ValueType" value_type: String, 2 "NeedRestart" need_restart: String,
    3 "DefaultValue" default_value: String, 4 "CurrentValue" current_value: String, 5 "Tips" tips: String,
    6 "EnumValue" enum_value: Vec<String>, 7 "Status" status: i64
} }

/// Describes instance replicas: `DescribeInstanceReplicas` of `keewidb` 2022-03-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=keewidb&Version=2022-03-08&Action=DescribeInstanceReplicas>.
///
/// Errors: [`codes::FAILED_OPERATION_UN_SUPPORT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceReplicas {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeInstanceReplicas(instance_id: String)
    "DescribeInstanceReplicas" -> DescribeInstanceReplicasOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeInstanceReplicas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceReplicasOutput {
    pub total_count: Option<i64>,
    pub replica_groups: Vec<ReplicaGroup>,
}
model! { DescribeInstanceReplicasOutput {
    0 "TotalCount" total_count: i64, 1 "ReplicaGroups" replica_groups: Vec<ReplicaGroup>
} }

/// In the response of [`DescribeInstanceReplicas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplicaGroup {
    pub group_id: Option<i64>,
    pub group_name: Option<String>,
    pub zone_id: Option<String>,
    pub role: Option<String>,
    pub kee_wi_db_nodes: Vec<KeeWiDBNode>,
}
model! { ReplicaGroup {
    0 "GroupId" group_id: i64, 1 "GroupName" group_name: String, 2 "ZoneId" zone_id: String, 3 "Role" role: String,
    4 "KeeWiDBNodes" kee_wi_db_nodes: Vec<KeeWiDBNode>
} }

/// In the response of [`DescribeInstanceReplicas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeeWiDBNode {
    pub node_id: Option<String>,
    pub status: Option<String>,
    pub role: Option<String>,
}
model! { KeeWiDBNode {
    0 "NodeId" node_id: String, 1 "Status" status: String, 2 "Role" role: String
} }

/// Describes instances: `DescribeInstances` of `keewidb` 2022-03-08.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=keewidb&Version=2022-03-08&Action=DescribeInstances>.
///
/// Errors: [`codes::FAILED_OPERATION_UNKNOWN`], [`codes::INVALID_PARAMETER_EMPTY_PARAM`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstances {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub instance_id: Option<String>,
    pub order_by: Option<String>,
    pub order_type: Option<i64>,
    pub vpc_ids: Option<Vec<String>>,
    pub subnet_ids: Option<Vec<String>>,
    pub project_ids: Option<Vec<i64>>,
    pub search_key: Option<String>,
    pub instance_name: Option<String>,
    pub uniq_vpc_ids: Option<Vec<String>>,
    pub uniq_subnet_ids: Option<Vec<String>>,
    pub status: Option<Vec<i64>>,
    pub auto_renew: Option<Vec<i64>>,
    pub billing_mode: Option<String>,
    pub r#type: Option<i64>,
    pub search_keys: Option<Vec<String>>,
    pub type_list: Option<Vec<i64>>,
    pub monitor_version: Option<String>,
    /// Deprecated.
    pub instance_tags: Option<InstanceTagInfo>,
    pub tag_keys: Option<Vec<String>>,
    pub tag_list: Option<Vec<InstanceTagInfo>>,
}
operation! { DescribeInstances() "DescribeInstances" -> DescribeInstancesOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "InstanceId" instance_id: String, 3 "OrderBy" order_by: String,
    4 "OrderType" order_type: i64, 5 "VpcIds" vpc_ids: Vec<String>, 6 "SubnetIds" subnet_ids: Vec<String>,
    7 "ProjectIds" project_ids: Vec<i64>, 8 "SearchKey" search_key: String, 9 "InstanceName" instance_name: String,
    10 "UniqVpcIds" uniq_vpc_ids: Vec<String>, 11 "UniqSubnetIds" uniq_subnet_ids: Vec<String>,
    12 "Status" status: Vec<i64>, 13 "AutoRenew" auto_renew: Vec<i64>, 14 "BillingMode" billing_mode: String,
    15 "Type" r#type: i64, 16 "SearchKeys" search_keys: Vec<String>, 17 "TypeList" type_list: Vec<i64>,
    18 "MonitorVersion" monitor_version: String, 19 "InstanceTags" instance_tags: InstanceTagInfo,
    20 "TagKeys" tag_keys: Vec<String>, 21 "TagList" tag_list: Vec<InstanceTagInfo>
} }
paged! { DescribeInstances: InstanceInfo = Offset "Offset", "InstanceSet" instance_set, total "TotalCount" }

/// In the request of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceTagInfo {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { InstanceTagInfo() {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesOutput {
    pub total_count: Option<i64>,
    pub instance_set: Vec<InstanceInfo>,
}
model! { DescribeInstancesOutput {
    0 "TotalCount" total_count: i64, 1 "InstanceSet" instance_set: Vec<InstanceInfo>
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceInfo {
    pub instance_name: Option<String>,
    pub instance_id: Option<String>,
    pub appid: Option<i64>,
    pub project_id: Option<i64>,
    pub region_id: Option<i64>,
    pub zone_id: Option<i64>,
    pub vpc_id: Option<i64>,
    pub status: Option<i64>,
    pub subnet_id: Option<i64>,
    pub wan_ip: Option<String>,
    pub port: Option<i64>,
    pub createtime: Option<String>,
    pub size: Option<f64>,
    pub r#type: Option<i64>,
    pub auto_renew_flag: Option<i64>,
    pub deadline_time: Option<String>,
    pub engine: Option<String>,
    pub product_type: Option<String>,
    pub uniq_vpc_id: Option<String>,
    pub uniq_subnet_id: Option<String>,
    pub billing_mode: Option<i64>,
    pub instance_title: Option<String>,
    pub offline_time: Option<String>,
    pub sub_status: Option<i64>,
    pub tags: Vec<String>,
    pub redis_shard_size: Option<i64>,
    pub redis_shard_num: Option<i64>,
    pub redis_replicas_num: Option<i64>,
    pub price_id: Option<i64>,
    pub close_time: Option<String>,
    pub slave_read_weight: Option<i64>,
    pub instance_tags: Vec<InstanceTagInfo>,
    pub project_name: Option<String>,
    pub no_auth: Option<bool>,
    pub client_limit: Option<i64>,
    pub dts_status: Option<i64>,
    pub net_limit: Option<i64>,
    pub password_free: Option<i64>,
    pub read_only: Option<i64>,
    pub vip6: Option<String>,
    pub remain_bandwidth_duration: Option<String>,
    pub disk_size: Option<i64>,
    pub monitor_version: Option<String>,
    pub client_limit_min: Option<i64>,
    pub client_limit_max: Option<i64>,
    pub node_set: Vec<NodeInfo>,
    pub region: Option<String>,
    pub machine_memory: Option<i64>,
    pub disk_shard_size: Option<i64>,
    pub disk_shard_num: Option<i64>,
    pub disk_replicas_num: Option<i64>,
    pub compression: Option<String>,
}
model! { InstanceInfo {
    0 "InstanceName" instance_name: String, 1 "InstanceId" instance_id: String, 2 "Appid" appid: i64,
    3 "ProjectId" project_id: i64, 4 "RegionId" region_id: i64, 5 "ZoneId" zone_id: i64, 6 "VpcId" vpc_id: i64,
    7 "Status" status: i64, 8 "SubnetId" subnet_id: i64, 9 "WanIp" wan_ip: String, 10 "Port" port: i64,
    11 "Createtime" createtime: String, 12 "Size" size: f64, 13 "Type" r#type: i64,
    14 "AutoRenewFlag" auto_renew_flag: i64, 15 "DeadlineTime" deadline_time: String, 16 "Engine" engine: String,
    17 "ProductType" product_type: String, 18 "UniqVpcId" uniq_vpc_id: String, 19 "UniqSubnetId" uniq_subnet_id: String,
    20 "BillingMode" billing_mode: i64, 21 "InstanceTitle" instance_title: String,
    22 "OfflineTime" offline_time: String, 23 "SubStatus" sub_status: i64, 24 "Tags" tags: Vec<String>,
    25 "RedisShardSize" redis_shard_size: i64, 26 "RedisShardNum" redis_shard_num: i64,
    27 "RedisReplicasNum" redis_replicas_num: i64, 28 "PriceId" price_id: i64, 29 "CloseTime" close_time: String,
    30 "SlaveReadWeight" slave_read_weight: i64, 31 "InstanceTags" instance_tags: Vec<InstanceTagInfo>,
    32 "ProjectName" project_name: String, 33 "NoAuth" no_auth: bool, 34 "ClientLimit" client_limit: i64,
    35 "DtsStatus" dts_status: i64, 36 "NetLimit" net_limit: i64, 37 "PasswordFree" password_free: i64,
    38 "ReadOnly" read_only: i64, 39 "Vip6" vip6: String,
    40 "RemainBandwidthDuration" remain_bandwidth_duration: String, 41 "DiskSize" disk_size: i64,
    42 "MonitorVersion" monitor_version: String, 43 "ClientLimitMin" client_limit_min: i64,
    44 "ClientLimitMax" client_limit_max: i64, 45 "NodeSet" node_set: Vec<NodeInfo>, 46 "Region" region: String,
    47 "MachineMemory" machine_memory: i64, 48 "DiskShardSize" disk_shard_size: i64,
    49 "DiskShardNum" disk_shard_num: i64, 50 "DiskReplicasNum" disk_replicas_num: i64,
    51 "Compression" compression: String
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeInfo {
    pub node_type: Option<i64>,
    pub node_id: Option<i64>,
    pub zone_id: Option<i64>,
    pub zone_name: Option<String>,
}
model! { NodeInfo {
    0 "NodeType" node_type: i64, 1 "NodeId" node_id: i64, 2 "ZoneId" zone_id: i64, 3 "ZoneName" zone_name: String
} }

/// Describes maintenance window: `DescribeMaintenanceWindow` of `keewidb` 2022-03-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=keewidb&Version=2022-03-08&Action=DescribeMaintenanceWindow>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION_USER_NOT_IN_WHITE_LIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMaintenanceWindow {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeMaintenanceWindow(instance_id: String)
    "DescribeMaintenanceWindow" -> DescribeMaintenanceWindowOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeMaintenanceWindow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMaintenanceWindowOutput {
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
model! { DescribeMaintenanceWindowOutput {
    0 "StartTime" start_time: String, 1 "EndTime" end_time: String
} }

/// Describes product info: `DescribeProductInfo` of `keewidb` 2022-03-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=keewidb&Version=2022-03-08&Action=DescribeProductInfo>.
///
/// Errors: [`codes::INVALID_PARAMETER_EMPTY_PARAM`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductInfo {}
operation! { DescribeProductInfo() "DescribeProductInfo" -> DescribeProductInfoOutput {} }

/// Response of [`DescribeProductInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductInfoOutput {
    pub region_set: Vec<RegionConf>,
}
model! { DescribeProductInfoOutput {
    0 "RegionSet" region_set: Vec<RegionConf>
} }

/// In the response of [`DescribeProductInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionConf {
    pub region_id: Option<String>,
    pub region_name: Option<String>,
    pub region_short_name: Option<String>,
    pub area: Option<String>,
    pub zone_set: Vec<ZoneCapacityConf>,
}
model! { RegionConf {
    0 "RegionId" region_id: String, 1 "RegionName" region_name: String, 2 "RegionShortName" region_short_name: String,
    3 "Area" area: String, 4 "ZoneSet" zone_set: Vec<ZoneCapacityConf>
} }

/// In the response of [`DescribeProductInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZoneCapacityConf {
    pub zone_id: Option<String>,
    pub zone_name: Option<String>,
    pub is_saleout: Option<bool>,
    pub is_default: Option<bool>,
    pub net_work_type: Vec<String>,
    pub product_set: Vec<ProductConf>,
    pub old_zone_id: Option<i64>,
}
model! { ZoneCapacityConf {
    0 "ZoneId" zone_id: String, 1 "ZoneName" zone_name: String, 2 "IsSaleout" is_saleout: bool,
    3 "IsDefault" is_default: bool, 4 "NetWorkType" net_work_type: Vec<String>,
    5 "ProductSet" product_set: Vec<ProductConf>, 6 "OldZoneId" old_zone_id: i64
} }

/// In the response of [`DescribeProductInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductConf {
    pub r#type: Option<i64>,
    pub type_name: Option<String>,
    pub min_buy_num: Option<i64>,
    pub max_buy_num: Option<i64>,
    pub saleout: Option<bool>,
    pub engine: Option<String>,
    pub version: Option<String>,
    pub replica_num: Vec<String>,
    pub pay_mode: Option<String>,
}
model! { ProductConf {
    0 "Type" r#type: i64, 1 "TypeName" type_name: String, 2 "MinBuyNum" min_buy_num: i64,
    3 "MaxBuyNum" max_buy_num: i64, 4 "Saleout" saleout: bool, 5 "Engine" engine: String, 6 "Version" version: String,
    7 "ReplicaNum" replica_num: Vec<String>, 8 "PayMode" pay_mode: String
} }

/// Describes project security groups: `DescribeProjectSecurityGroups` of `keewidb` 2022-03-08.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=keewidb&Version=2022-03-08&Action=DescribeProjectSecurityGroups>.
///
/// Errors: [`codes::FAILED_OPERATION_ADD_INSTANCE_INFO_FAILED`],
/// [`codes::FAILED_OPERATION_ASSOCIATE_SECURITY_GROUPS_FAILED`],
/// [`codes::FAILED_OPERATION_CLEAR_INSTANCE_INFO_FAILED`],
/// [`codes::FAILED_OPERATION_DISASSOCIATE_SECURITY_GROUPS_FAILED`], [`codes::FAILED_OPERATION_DTS_STATUS_ABNORMAL`],
/// [`codes::INVALID_PARAMETER_ILLEGAL_PARAMETER_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectSecurityGroups {
    /// Required.
    pub product: String,
    pub project_id: Option<i64>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub search_key: Option<String>,
}
operation! { DescribeProjectSecurityGroups(product: String)
    "DescribeProjectSecurityGroups" -> DescribeProjectSecurityGroupsOutput {
    0 "Product" product, 1 "ProjectId" project_id: i64, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "SearchKey" search_key: String
} }
paged! { DescribeProjectSecurityGroups: SecurityGroup = Offset "Offset", "Groups" groups, total "Total" }

/// Response of [`DescribeProjectSecurityGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectSecurityGroupsOutput {
    pub groups: Vec<SecurityGroup>,
    pub total: Option<i64>,
}
model! { DescribeProjectSecurityGroupsOutput {
    0 "Groups" groups: Vec<SecurityGroup>, 1 "Total" total: i64
} }

/// Describes proxy slow log: `DescribeProxySlowLog` of `keewidb` 2022-03-08.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=keewidb&Version=2022-03-08&Action=DescribeProxySlowLog>.
///
/// Errors: [`codes::INVALID_PARAMETER_EMPTY_PARAM`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_STATUS_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProxySlowLog {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub begin_time: String,
    /// Required.
    pub end_time: String,
    pub min_query_time: Option<i64>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeProxySlowLog(instance_id: String, begin_time: String, end_time: String)
    "DescribeProxySlowLog" -> DescribeProxySlowLogOutput {
    0 "InstanceId" instance_id, 1 "BeginTime" begin_time, 2 "EndTime" end_time, 3 "MinQueryTime" min_query_time: i64,
    4 "Limit" limit: i64, 5 "Offset" offset: i64
} }
paged! { DescribeProxySlowLog: InstanceProxySlowlogDetail =
    Offset "Offset", "InstanceProxySlowLogDetail" instance_proxy_slow_log_detail, total "TotalCount" }

/// Response of [`DescribeProxySlowLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProxySlowLogOutput {
    pub total_count: Option<i64>,
    pub instance_proxy_slow_log_detail: Vec<InstanceProxySlowlogDetail>,
}
model! { DescribeProxySlowLogOutput {
    0 "TotalCount" total_count: i64,
    1 "InstanceProxySlowLogDetail" instance_proxy_slow_log_detail: Vec<InstanceProxySlowlogDetail>
} }

/// In the response of [`DescribeProxySlowLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceProxySlowlogDetail {
    pub duration: Option<i64>,
    pub client: Option<String>,
    pub command: Option<String>,
    pub command_line: Option<String>,
    pub execute_time: Option<String>,
}
model! { InstanceProxySlowlogDetail {
    0 "Duration" duration: i64, 1 "Client" client: String, 2 "Command" command: String,
    3 "CommandLine" command_line: String, 4 "ExecuteTime" execute_time: String
} }

/// Describes task info: `DescribeTaskInfo` of `keewidb` 2022-03-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=keewidb&Version=2022-03-08&Action=DescribeTaskInfo>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskInfo {
    /// Required.
    pub task_id: i64,
}
operation! { DescribeTaskInfo(task_id: i64) "DescribeTaskInfo" -> DescribeTaskInfoOutput {
    0 "TaskId" task_id
} }

/// Response of [`DescribeTaskInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskInfoOutput {
    pub status: Option<String>,
    pub start_time: Option<String>,
    pub task_type: Option<String>,
    pub instance_id: Option<String>,
    pub task_message: Option<String>,
}
model! { DescribeTaskInfoOutput {
    0 "Status" status: String, 1 "StartTime" start_time: String, 2 "TaskType" task_type: String,
    3 "InstanceId" instance_id: String, 4 "TaskMessage" task_message: String
} }

/// Describes task list: `DescribeTaskList` of `keewidb` 2022-03-08.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=keewidb&Version=2022-03-08&Action=DescribeTaskList>.
///
/// Errors: [`codes::FAILED_OPERATION_UNKNOWN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskList {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub project_ids: Option<Vec<i64>>,
    pub task_types: Option<Vec<String>>,
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
    pub task_status: Option<Vec<i64>>,
}
operation! { DescribeTaskList() "DescribeTaskList" -> DescribeTaskListOutput {
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String, 2 "Limit" limit: i64,
    3 "Offset" offset: i64, 4 "ProjectIds" project_ids: Vec<i64>, 5 "TaskTypes" task_types: Vec<String>,
    6 "BeginTime" begin_time: String, 7 "EndTime" end_time: String, 8 "TaskStatus" task_status: Vec<i64>
} }
paged! { DescribeTaskList: TaskInfoDetail = Offset "Offset", "Tasks" tasks, total "TotalCount" }

/// Response of [`DescribeTaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskListOutput {
    pub total_count: Option<i64>,
    pub tasks: Vec<TaskInfoDetail>,
}
model! { DescribeTaskListOutput {
    0 "TotalCount" total_count: i64, 1 "Tasks" tasks: Vec<TaskInfoDetail>
} }

/// In the response of [`DescribeTaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskInfoDetail {
    pub task_id: Option<i64>,
    pub start_time: Option<String>,
    pub task_type: Option<String>,
    pub instance_name: Option<String>,
    pub instance_id: Option<String>,
    pub project_id: Option<i64>,
    pub progress: Option<f64>,
    pub end_time: Option<String>,
    pub result: Option<i64>,
    pub operator_uin: Option<String>,
}
model! { TaskInfoDetail {
    0 "TaskId" task_id: i64, 1 "StartTime" start_time: String, 2 "TaskType" task_type: String,
    3 "InstanceName" instance_name: String, 4 "InstanceId" instance_id: String, 5 "ProjectId" project_id: i64,
    6 "Progress" progress: f64, 7 "EndTime" end_time: String, 8 "Result" result: i64,
    9 "OperatorUin" operator_uin: String
} }

/// Describes tendis slow log: `DescribeTendisSlowLog` of `keewidb` 2022-03-08.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=keewidb&Version=2022-03-08&Action=DescribeTendisSlowLog>.
///
/// Errors: [`codes::INVALID_PARAMETER_EMPTY_PARAM`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTendisSlowLog {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub begin_time: String,
    /// Required.
    pub end_time: String,
    pub min_query_time: Option<i64>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeTendisSlowLog(instance_id: String, begin_time: String, end_time: String)
    "DescribeTendisSlowLog" -> DescribeTendisSlowLogOutput {
    0 "InstanceId" instance_id, 1 "BeginTime" begin_time, 2 "EndTime" end_time, 3 "MinQueryTime" min_query_time: i64,
    4 "Limit" limit: i64, 5 "Offset" offset: i64
} }
paged! { DescribeTendisSlowLog: TendisSlowLogDetail =
    Offset "Offset", "TendisSlowLogDetail" tendis_slow_log_detail, total "TotalCount" }

/// Response of [`DescribeTendisSlowLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTendisSlowLogOutput {
    pub tendis_slow_log_detail: Vec<TendisSlowLogDetail>,
    pub total_count: Option<i64>,
}
model! { DescribeTendisSlowLogOutput {
    0 "TendisSlowLogDetail" tendis_slow_log_detail: Vec<TendisSlowLogDetail>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeTendisSlowLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TendisSlowLogDetail {
    pub execute_time: Option<String>,
    pub duration: Option<i64>,
    pub command: Option<String>,
    pub command_line: Option<String>,
    pub node: Option<String>,
}
model! { TendisSlowLogDetail {
    0 "ExecuteTime" execute_time: String, 1 "Duration" duration: i64, 2 "Command" command: String,
    3 "CommandLine" command_line: String, 4 "Node" node: String
} }

/// Destroys postpaid instance: `DestroyPostpaidInstance` of `keewidb` 2022-03-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=keewidb&Version=2022-03-08&Action=DestroyPostpaidInstance>.
///
/// Errors: [`codes::RESOURCE_UNAVAILABLE_INSTANCE_STATUS_ERROR`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyPostpaidInstance {
    /// Required.
    pub instance_id: String,
}
operation! { DestroyPostpaidInstance(instance_id: String) "DestroyPostpaidInstance" -> DestroyPostpaidInstanceOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DestroyPostpaidInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyPostpaidInstanceOutput {
    pub task_id: Option<i64>,
}
model! { DestroyPostpaidInstanceOutput {
    0 "TaskId" task_id: i64
} }

/// Destroys prepaid instance: `DestroyPrepaidInstance` of `keewidb` 2022-03-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=keewidb&Version=2022-03-08&Action=DestroyPrepaidInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_UNKNOWN`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_ISOLATED`],
/// [`codes::RESOURCE_UNAVAILABLE_INSTANCE_STATUS_ERROR`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyPrepaidInstance {
    /// Required.
    pub instance_id: String,
}
operation! { DestroyPrepaidInstance(instance_id: String) "DestroyPrepaidInstance" -> DestroyPrepaidInstanceOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DestroyPrepaidInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyPrepaidInstanceOutput {
    /// Deprecated.
    pub deal_id: Option<String>,
    pub deal_name: Option<String>,
}
model! { DestroyPrepaidInstanceOutput {
    0 "DealId" deal_id: String, 1 "DealName" deal_name: String
} }

/// Disassociates security groups: `DisassociateSecurityGroups` of `keewidb` 2022-03-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=keewidb&Version=2022-03-08&Action=DisassociateSecurityGroups>.
///
/// Errors: [`codes::FAILED_OPERATION_ADD_INSTANCE_INFO_FAILED`],
/// [`codes::FAILED_OPERATION_ASSOCIATE_SECURITY_GROUPS_FAILED`],
/// [`codes::FAILED_OPERATION_CLEAR_INSTANCE_INFO_FAILED`],
/// [`codes::FAILED_OPERATION_DISASSOCIATE_SECURITY_GROUPS_FAILED`],
/// [`codes::INTERNAL_ERROR_INSTANCE_OPERATE_PERMISSION_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateSecurityGroups {
    /// Required.
    pub product: String,
    /// Required.
    pub security_group_id: String,
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { DisassociateSecurityGroups(product: String, security_group_id: String, instance_ids: Vec<String>)
    "DisassociateSecurityGroups" -> Empty {
    0 "Product" product, 1 "SecurityGroupId" security_group_id, 2 "InstanceIds" instance_ids
} }

/// Response of [`DisassociateSecurityGroups`]: empty.
pub type DisassociateSecurityGroupsOutput = Empty;

/// Modifies auto backup config: `ModifyAutoBackupConfig` of `keewidb` 2022-03-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=keewidb&Version=2022-03-08&Action=ModifyAutoBackupConfig>.
///
/// Errors: [`codes::FAILED_OPERATION_UNKNOWN`], [`codes::INVALID_PARAMETER_INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_NOT_SUPPORTED`], [`codes::INVALID_PARAMETER_PERIOD`],
/// [`codes::INVALID_PARAMETER_VALUE_WEEK_DAYS_IS_INVALID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAutoBackupConfig {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub week_days: Vec<String>,
    /// Required.
    pub time_period: String,
}
operation! { ModifyAutoBackupConfig(instance_id: String, week_days: Vec<String>, time_period: String)
    "ModifyAutoBackupConfig" -> ModifyAutoBackupConfigOutput {
    0 "InstanceId" instance_id, 1 "WeekDays" week_days, 2 "TimePeriod" time_period
} }

/// Response of [`ModifyAutoBackupConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAutoBackupConfigOutput {
    pub backup_storage_days: Option<i64>,
    pub binlog_storage_days: Option<i64>,
    pub time_period: Option<String>,
    pub week_days: Vec<String>,
}
model! { ModifyAutoBackupConfigOutput {
    0 "BackupStorageDays" backup_storage_days: i64, 1 "BinlogStorageDays" binlog_storage_days: i64,
    2 "TimePeriod" time_period: String, 3 "WeekDays" week_days: Vec<String>
} }

/// Modifies connection config: `ModifyConnectionConfig` of `keewidb` 2022-03-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=keewidb&Version=2022-03-08&Action=ModifyConnectionConfig>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_PARAMETER`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyConnectionConfig {
    /// Required.
    pub instance_id: String,
    pub bandwidth: Option<i64>,
    pub client_limit: Option<i64>,
}
operation! { ModifyConnectionConfig(instance_id: String) "ModifyConnectionConfig" -> ModifyConnectionConfigOutput {
    0 "InstanceId" instance_id, 1 "Bandwidth" bandwidth: i64, 2 "ClientLimit" client_limit: i64
} }

/// Response of [`ModifyConnectionConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyConnectionConfigOutput {
    pub task_id: Option<i64>,
}
model! { ModifyConnectionConfigOutput {
    0 "TaskId" task_id: i64
} }

/// Modifies db instance security groups: `ModifyDBInstanceSecurityGroups` of `keewidb` 2022-03-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=keewidb&Version=2022-03-08&Action=ModifyDBInstanceSecurityGroups>.
///
/// Errors: [`codes::FAILED_OPERATION_ADD_INSTANCE_INFO_FAILED`],
/// [`codes::FAILED_OPERATION_ASSOCIATE_SECURITY_GROUPS_FAILED`],
/// [`codes::FAILED_OPERATION_CLEAR_INSTANCE_INFO_FAILED`],
/// [`codes::FAILED_OPERATION_DISASSOCIATE_SECURITY_GROUPS_FAILED`],
/// [`codes::FAILED_OPERATION_GET_SECURITY_GROUP_DETAIL_FAILED`], [`codes::FAILED_OPERATION_SET_RULE_LOCATION_FAILED`],
/// [`codes::FAILED_OPERATION_UPDATE_INSTANCE_INFO_FAILED`], [`codes::FAILED_OPERATION_UPDATE_SECURITY_GROUPS_FAILED`],
/// [`codes::INTERNAL_ERROR_INSTANCE_OPERATE_PERMISSION_ERROR`], [`codes::INTERNAL_ERROR_LIST_INSTANCES_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceSecurityGroups {
    /// Required.
    pub product: String,
    /// Required.
    pub security_group_ids: Vec<String>,
    /// Required.
    pub instance_id: String,
}
operation! { ModifyDBInstanceSecurityGroups(product: String, security_group_ids: Vec<String>, instance_id: String)
    "ModifyDBInstanceSecurityGroups" -> Empty {
    0 "Product" product, 1 "SecurityGroupIds" security_group_ids, 2 "InstanceId" instance_id
} }

/// Response of [`ModifyDBInstanceSecurityGroups`]: empty.
pub type ModifyDBInstanceSecurityGroupsOutput = Empty;

/// Modifies instance: `ModifyInstance` of `keewidb` 2022-03-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=keewidb&Version=2022-03-08&Action=ModifyInstance>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNSUPPORTED_OPERATION_IS_AUTO_RENEW_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstance {
    /// Required.
    pub operation: String,
    pub instance_ids: Option<Vec<String>>,
    pub instance_names: Option<Vec<String>>,
    pub project_id: Option<i64>,
    pub auto_renews: Option<Vec<i64>>,
}
operation! { ModifyInstance(operation: String) "ModifyInstance" -> Empty {
    0 "Operation" operation, 1 "InstanceIds" instance_ids: Vec<String>, 2 "InstanceNames" instance_names: Vec<String>,
    3 "ProjectId" project_id: i64, 4 "AutoRenews" auto_renews: Vec<i64>
} }

/// Response of [`ModifyInstance`]: empty.
pub type ModifyInstanceOutput = Empty;

/// Modifies instance params: `ModifyInstanceParams` of `keewidb` 2022-03-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=keewidb&Version=2022-03-08&Action=ModifyInstanceParams>.
///
/// Errors: [`codes::FAILED_OPERATION_UN_SUPPORT_ERROR`], [`codes::RESOURCE_UNAVAILABLE_CALL_OSS_ERROR`],
/// [`codes::RESOURCE_UNAVAILABLE_INSTANCE_CONF_ERROR`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_LOCKED_ERROR`],
/// [`codes::RESOURCE_UNAVAILABLE_INSTANCE_STATE_ERROR`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceParams {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub instance_params: Vec<InstanceParam>,
}
operation! { ModifyInstanceParams(instance_id: String, instance_params: Vec<InstanceParam>)
    "ModifyInstanceParams" -> ModifyInstanceParamsOutput {
    0 "InstanceId" instance_id, 1 "InstanceParams" instance_params
} }

/// In the request of [`ModifyInstanceParams`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceParam {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { InstanceParam(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ModifyInstanceParams`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceParamsOutput {
    pub changed: Option<bool>,
    pub task_id: Option<i64>,
}
model! { ModifyInstanceParamsOutput {
    0 "Changed" changed: bool, 1 "TaskId" task_id: i64
} }

/// Modifies maintenance window: `ModifyMaintenanceWindow` of `keewidb` 2022-03-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=keewidb&Version=2022-03-08&Action=ModifyMaintenanceWindow>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION_USER_NOT_IN_WHITE_LIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMaintenanceWindow {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
}
operation! { ModifyMaintenanceWindow(instance_id: String, start_time: String, end_time: String)
    "ModifyMaintenanceWindow" -> ModifyMaintenanceWindowOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time
} }

/// Response of [`ModifyMaintenanceWindow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMaintenanceWindowOutput {
    pub status: Option<String>,
}
model! { ModifyMaintenanceWindowOutput {
    0 "Status" status: String
} }

/// Modifies network config: `ModifyNetworkConfig` of `keewidb` 2022-03-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=keewidb&Version=2022-03-08&Action=ModifyNetworkConfig>.
///
/// Errors: [`codes::FAILED_OPERATION_UNKNOWN`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNAUTHORIZED_OPERATION_USER_NOT_IN_WHITE_LIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNetworkConfig {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub operation: String,
    pub vip: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub recycle: Option<i64>,
}
operation! { ModifyNetworkConfig(instance_id: String, operation: String)
    "ModifyNetworkConfig" -> ModifyNetworkConfigOutput {
    0 "InstanceId" instance_id, 1 "Operation" operation, 2 "Vip" vip: String, 3 "VpcId" vpc_id: String,
    4 "SubnetId" subnet_id: String, 5 "Recycle" recycle: i64
} }

/// Response of [`ModifyNetworkConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNetworkConfigOutput {
    pub status: Option<bool>,
    pub subnet_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vip: Option<String>,
    pub task_id: Option<i64>,
}
model! { ModifyNetworkConfigOutput {
    0 "Status" status: bool, 1 "SubnetId" subnet_id: String, 2 "VpcId" vpc_id: String, 3 "Vip" vip: String,
    4 "TaskId" task_id: i64
} }

/// Renews instance: `RenewInstance` of `keewidb` 2022-03-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=keewidb&Version=2022-03-08&Action=RenewInstance>.
///
/// Errors: [`codes::RESOURCE_UNAVAILABLE_INSTANCE_STATUS_ERROR`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewInstance {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub period: i64,
}
operation! { RenewInstance(instance_id: String, period: i64) "RenewInstance" -> RenewInstanceOutput {
    0 "InstanceId" instance_id, 1 "Period" period
} }

/// Response of [`RenewInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewInstanceOutput {
    /// Deprecated.
    pub deal_id: Option<String>,
    pub deal_name: Option<String>,
}
model! { RenewInstanceOutput {
    0 "DealId" deal_id: String, 1 "DealName" deal_name: String
} }

/// Resets password: `ResetPassword` of `keewidb` 2022-03-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=keewidb&Version=2022-03-08&Action=ResetPassword>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_PASSWORD_FREE_DENIED`],
/// [`codes::INVALID_PARAMETER_VALUE_PASSWORD_RULE_ERROR`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_STATUS_ABNORMAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetPassword {
    /// Required.
    pub instance_id: String,
    /// Secret.
    pub password: Option<Secret>,
    pub no_auth: Option<bool>,
}
operation! { ResetPassword(instance_id: String) "ResetPassword" -> ResetPasswordOutput {
    0 "InstanceId" instance_id, 1 "Password" password: Secret, 2 "NoAuth" no_auth: bool
} }

/// Response of [`ResetPassword`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetPasswordOutput {
    pub task_id: Option<i64>,
}
model! { ResetPasswordOutput {
    0 "TaskId" task_id: i64
} }

/// Starts up instance: `StartUpInstance` of `keewidb` 2022-03-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=keewidb&Version=2022-03-08&Action=StartUpInstance>.
///
/// Errors: [`codes::RESOURCE_UNAVAILABLE_INSTANCE_STATUS_ERROR`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartUpInstance {
    /// Required.
    pub instance_id: String,
}
operation! { StartUpInstance(instance_id: String) "StartUpInstance" -> Empty {
    0 "InstanceId" instance_id
} }

/// Response of [`StartUpInstance`]: empty.
pub type StartUpInstanceOutput = Empty;

/// `UpgradeInstance` of `keewidb` 2022-03-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=keewidb&Version=2022-03-08&Action=UpgradeInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_UNKNOWN`], [`codes::INVALID_PARAMETER_SPEC_NOT_SUPPORTED`],
/// [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_STATUS_ABNORMAL`],
/// [`codes::RESOURCE_UNAVAILABLE_INSTANCE_STATUS_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeInstance {
    /// Required.
    pub instance_id: String,
    pub mem_size: Option<i64>,
    pub machine_cpu: Option<i64>,
    pub machine_memory: Option<i64>,
    pub shard_num: Option<i64>,
    pub disk_size: Option<i64>,
}
operation! { UpgradeInstance(instance_id: String) "UpgradeInstance" -> UpgradeInstanceOutput {
    0 "InstanceId" instance_id, 1 "MemSize" mem_size: i64, 2 "MachineCpu" machine_cpu: i64,
    3 "MachineMemory" machine_memory: i64, 4 "ShardNum" shard_num: i64, 5 "DiskSize" disk_size: i64
} }

/// Response of [`UpgradeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeInstanceOutput {
    /// Deprecated.
    pub deal_id: Option<String>,
    pub deal_name: Option<String>,
}
model! { UpgradeInstanceOutput {
    0 "DealId" deal_id: String, 1 "DealName" deal_name: String
} }

codes! {
    FAILED_OPERATION_ADD_INSTANCE_INFO_FAILED "FailedOperation.AddInstanceInfoFailed",
    FAILED_OPERATION_ASSOCIATE_SECURITY_GROUPS_FAILED "FailedOperation.AssociateSecurityGroupsFailed",
    FAILED_OPERATION_CLEAR_INSTANCE_INFO_FAILED "FailedOperation.ClearInstanceInfoFailed",
    FAILED_OPERATION_DISASSOCIATE_SECURITY_GROUPS_FAILED "FailedOperation.DisassociateSecurityGroupsFailed",
    FAILED_OPERATION_DTS_STATUS_ABNORMAL "FailedOperation.DtsStatusAbnormal",
    FAILED_OPERATION_GET_SECURITY_GROUP_DETAIL_FAILED "FailedOperation.GetSecurityGroupDetailFailed",
    FAILED_OPERATION_SET_RULE_LOCATION_FAILED "FailedOperation.SetRuleLocationFailed",
    FAILED_OPERATION_SYSTEM_ERROR "FailedOperation.SystemError",
    FAILED_OPERATION_UN_SUPPORT_ERROR "FailedOperation.UnSupportError",
    FAILED_OPERATION_UNKNOWN "FailedOperation.Unknown",
    FAILED_OPERATION_UPDATE_INSTANCE_INFO_FAILED "FailedOperation.UpdateInstanceInfoFailed",
    FAILED_OPERATION_UPDATE_SECURITY_GROUPS_FAILED "FailedOperation.UpdateSecurityGroupsFailed",
    INTERNAL_ERROR_CAM_AUTH_OSS_RESPONSE_RETURN_CODE_ERROR "InternalError.CamAuthOssResponseReturnCodeError",
    INTERNAL_ERROR_DB_OPERATION_FAILED "InternalError.DbOperationFailed",
    INTERNAL_ERROR_EXEC_HTTP_REQUEST_ERROR "InternalError.ExecHttpRequestError",
    INTERNAL_ERROR_INSTANCE_OPERATE_PERMISSION_ERROR "InternalError.InstanceOperatePermissionError",
    INTERNAL_ERROR_INTERNAL_ERROR "InternalError.InternalError",
    INTERNAL_ERROR_LIST_INSTANCES_ERROR "InternalError.ListInstancesError",
    INTERNAL_ERROR_NET_WORK_ERR "InternalError.NetWorkErr", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_EMPTY_PARAM "InvalidParameter.EmptyParam",
    INVALID_PARAMETER_ILLEGAL_PARAMETER_ERROR "InvalidParameter.IllegalParameterError",
    INVALID_PARAMETER_INVALID_PARAMETER "InvalidParameter.InvalidParameter",
    INVALID_PARAMETER_NOT_SUPPORTED "InvalidParameter.NotSupported", INVALID_PARAMETER_PERIOD "InvalidParameter.Period",
    INVALID_PARAMETER_PERMISSION_DENIED "InvalidParameter.PermissionDenied",
    INVALID_PARAMETER_SPEC_NOT_SUPPORTED "InvalidParameter.SpecNotSupported",
    INVALID_PARAMETER_VALUE_PASSWORD_EMPTY "InvalidParameterValue.PasswordEmpty",
    INVALID_PARAMETER_VALUE_PASSWORD_ERROR "InvalidParameterValue.PasswordError",
    INVALID_PARAMETER_VALUE_PASSWORD_FREE_DENIED "InvalidParameterValue.PasswordFreeDenied",
    INVALID_PARAMETER_VALUE_PASSWORD_RULE_ERROR "InvalidParameterValue.PasswordRuleError",
    INVALID_PARAMETER_VALUE_SECURITY_GROUP_IDS_NOT_EXISTS "InvalidParameterValue.SecurityGroupIdsNotExists",
    INVALID_PARAMETER_VALUE_UN_SUPPORTED_TYPE "InvalidParameterValue.UnSupportedType",
    INVALID_PARAMETER_VALUE_UN_VPC_ID_NOT_EXISTS "InvalidParameterValue.UnVpcIdNotExists",
    INVALID_PARAMETER_VALUE_WEEK_DAYS_IS_INVALID "InvalidParameterValue.WeekDaysIsInvalid",
    LIMIT_EXCEEDED_INVALID_SIZE "LimitExceeded.InvalidSize", RESOURCE_INSUFFICIENT "ResourceInsufficient",
    RESOURCE_NOT_FOUND_INSTANCE_NOT_EXISTS "ResourceNotFound.InstanceNotExists",
    RESOURCE_NOT_FOUND_INSTANCE_NOT_FOUND "ResourceNotFound.InstanceNotFound",
    RESOURCE_UNAVAILABLE_CALL_OSS_ERROR "ResourceUnavailable.CallOssError",
    RESOURCE_UNAVAILABLE_INSTANCE_CONF_ERROR "ResourceUnavailable.InstanceConfError",
    RESOURCE_UNAVAILABLE_INSTANCE_DELETED "ResourceUnavailable.InstanceDeleted",
    RESOURCE_UNAVAILABLE_INSTANCE_ISOLATED "ResourceUnavailable.InstanceIsolated",
    RESOURCE_UNAVAILABLE_INSTANCE_LOCKED_ERROR "ResourceUnavailable.InstanceLockedError",
    RESOURCE_UNAVAILABLE_INSTANCE_STATE_ERROR "ResourceUnavailable.InstanceStateError",
    RESOURCE_UNAVAILABLE_INSTANCE_STATUS_ABNORMAL "ResourceUnavailable.InstanceStatusAbnormal",
    RESOURCE_UNAVAILABLE_INSTANCE_STATUS_ERROR "ResourceUnavailable.InstanceStatusError",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation",
    UNAUTHORIZED_OPERATION_USER_NOT_IN_WHITE_LIST "UnauthorizedOperation.UserNotInWhiteList",
    UNSUPPORTED_OPERATION "UnsupportedOperation",
    UNSUPPORTED_OPERATION_IS_AUTO_RENEW_ERROR "UnsupportedOperation.IsAutoRenewError"
}

#[cfg(feature = "unstable-registry")]
register! {
    AssociateSecurityGroups, ChangeInstanceMaster, CleanUpInstance, ClearInstance, CreateBackupManually,
    CreateInstances, DescribeAutoBackupConfig, DescribeConnectionConfig, DescribeDBSecurityGroups,
    DescribeInstanceBackups, DescribeInstanceBinlogs, DescribeInstanceDealDetail, DescribeInstanceNodeInfo,
    DescribeInstanceParamRecords, DescribeInstanceParams, DescribeInstanceReplicas, DescribeInstances,
    DescribeMaintenanceWindow, DescribeProductInfo, DescribeProjectSecurityGroups, DescribeProxySlowLog,
    DescribeTaskInfo, DescribeTaskList, DescribeTendisSlowLog, DestroyPostpaidInstance, DestroyPrepaidInstance,
    DisassociateSecurityGroups, ModifyAutoBackupConfig, ModifyConnectionConfig, ModifyDBInstanceSecurityGroups,
    ModifyInstance, ModifyInstanceParams, ModifyMaintenanceWindow, ModifyNetworkConfig, RenewInstance, ResetPassword,
    StartUpInstance, UpgradeInstance
}
