//! `dcdb` 2018-04-11.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "dcdb", version: "2018-04-11", code: "dcdb", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActiveHourDCDBInstance {
    pub instance_ids: Vec<String>,
}
operation! { ActiveHourDCDBInstance(instance_ids: Vec<String>)
    "ActiveHourDCDBInstance" -> ActiveHourDCDBInstanceOutput {
    0 "InstanceIds" instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActiveHourDCDBInstanceOutput {
    pub success_instance_ids: Option<Vec<String>>,
    pub failed_instance_ids: Option<Vec<String>>,
}
model! { ActiveHourDCDBInstanceOutput {
    0 "SuccessInstanceIds" success_instance_ids, 1 "FailedInstanceIds" failed_instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateSecurityGroups {
    pub product: String,
    pub security_group_id: String,
    pub instance_ids: Vec<String>,
}
operation! { AssociateSecurityGroups(product: String, security_group_id: String, instance_ids: Vec<String>)
    "AssociateSecurityGroups" -> Empty {
    0 "Product" product, 1 "SecurityGroupId" security_group_id, 2 "InstanceIds" instance_ids
} }

pub type AssociateSecurityGroupsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelDcnJob {
    pub instance_id: String,
}
operation! { CancelDcnJob(instance_id: String) "CancelDcnJob" -> CancelDcnJobOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelDcnJobOutput {
    pub flow_id: Option<i64>,
}
model! { CancelDcnJobOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelOnlineDDLJob {
    pub instance_id: String,
    pub flow_id: u64,
}
operation! { CancelOnlineDDLJob(instance_id: String, flow_id: u64) "CancelOnlineDDLJob" -> Empty {
    0 "InstanceId" instance_id, 1 "FlowId" flow_id
} }

pub type CancelOnlineDDLJobOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneAccount {
    pub instance_id: String,
    pub src_user: String,
    pub src_host: String,
    pub dst_user: String,
    pub dst_host: String,
    pub dst_desc: Option<String>,
}

/// What [`CloneAccount::new`] takes.
pub struct CloneAccountRequired {
    pub instance_id: String,
    pub src_user: String,
    pub src_host: String,
    pub dst_user: String,
    pub dst_host: String,
}
operation! { CloneAccount{CloneAccountRequired: instance_id, src_user, src_host, dst_user, dst_host}
    "CloneAccount" -> CloneAccountOutput {
    0 "InstanceId" instance_id, 1 "SrcUser" src_user, 2 "SrcHost" src_host, 3 "DstUser" dst_user, 4 "DstHost" dst_host,
    5 "DstDesc" dst_desc: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneAccountOutput {
    pub flow_id: Option<i64>,
}
model! { CloneAccountOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseDBExtranetAccess {
    pub instance_id: String,
    pub ipv6_flag: Option<i64>,
}
operation! { CloseDBExtranetAccess(instance_id: String) "CloseDBExtranetAccess" -> CloseDBExtranetAccessOutput {
    0 "InstanceId" instance_id, 1 "Ipv6Flag" ipv6_flag: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseDBExtranetAccessOutput {
    pub flow_id: Option<i64>,
}
model! { CloseDBExtranetAccessOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyAccountPrivileges {
    pub instance_id: String,
    pub src_user_name: String,
    pub src_host: String,
    pub dst_user_name: String,
    pub dst_host: String,
    pub src_read_only: Option<String>,
    pub dst_read_only: Option<String>,
}

/// What [`CopyAccountPrivileges::new`] takes.
pub struct CopyAccountPrivilegesRequired {
    pub instance_id: String,
    pub src_user_name: String,
    pub src_host: String,
    pub dst_user_name: String,
    pub dst_host: String,
}
operation! { CopyAccountPrivileges{CopyAccountPrivilegesRequired: instance_id, src_user_name, src_host, dst_user_name, dst_host}
    "CopyAccountPrivileges" -> Empty {
    0 "InstanceId" instance_id, 1 "SrcUserName" src_user_name, 2 "SrcHost" src_host, 3 "DstUserName" dst_user_name,
    4 "DstHost" dst_host, 5 "SrcReadOnly" src_read_only: String, 6 "DstReadOnly" dst_read_only: String
} }

pub type CopyAccountPrivilegesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccount {
    pub instance_id: String,
    pub user_name: String,
    pub host: String,
    pub password: Option<Secret>,
    pub read_only: Option<i64>,
    pub description: Option<String>,
    pub delay_thresh: Option<i64>,
    pub slave_const: Option<i64>,
    pub max_user_connections: Option<u64>,
    pub encrypted_password: Option<Secret>,
}
operation! { CreateAccount(instance_id: String, user_name: String, host: String)
    "CreateAccount" -> CreateAccountOutput {
    0 "InstanceId" instance_id, 1 "UserName" user_name, 2 "Host" host, 3 "Password" password: Secret,
    4 "ReadOnly" read_only: i64, 5 "Description" description: String, 6 "DelayThresh" delay_thresh: i64,
    7 "SlaveConst" slave_const: i64, 8 "MaxUserConnections" max_user_connections: u64,
    9 "EncryptedPassword" encrypted_password: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccountOutput {
    pub instance_id: Option<String>,
    pub user_name: Option<String>,
    pub host: Option<String>,
    pub read_only: Option<i64>,
}
model! { CreateAccountOutput {
    0 "InstanceId" instance_id, 1 "UserName" user_name, 2 "Host" host, 3 "ReadOnly" read_only
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDCDBInstance {
    pub zones: Vec<String>,
    pub period: i64,
    pub shard_memory: i64,
    pub shard_storage: i64,
    pub shard_node_count: i64,
    pub shard_count: i64,
    pub count: Option<i64>,
    pub project_id: Option<i64>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub db_version_id: Option<String>,
    pub auto_voucher: Option<bool>,
    pub voucher_ids: Option<Vec<String>>,
    pub security_group_id: Option<String>,
    pub instance_name: Option<String>,
    pub ipv6_flag: Option<i64>,
    pub resource_tags: Option<Vec<ResourceTag>>,
    pub init_params: Option<Vec<DBParamValue>>,
    pub dcn_region: Option<String>,
    pub dcn_instance_id: Option<String>,
    pub auto_renew_flag: Option<i64>,
    pub security_group_ids: Option<Vec<String>>,
    pub dcn_sync_mode: Option<i64>,
    pub cpu_type: Option<String>,
}

/// What [`CreateDCDBInstance::new`] takes.
pub struct CreateDCDBInstanceRequired {
    pub zones: Vec<String>,
    pub period: i64,
    pub shard_memory: i64,
    pub shard_storage: i64,
    pub shard_node_count: i64,
    pub shard_count: i64,
}
operation! { CreateDCDBInstance{CreateDCDBInstanceRequired: zones, period, shard_memory, shard_storage, shard_node_count, shard_count}
    "CreateDCDBInstance" -> CreateDCDBInstanceOutput {
    0 "Zones" zones, 1 "Period" period, 2 "ShardMemory" shard_memory, 3 "ShardStorage" shard_storage,
    4 "ShardNodeCount" shard_node_count, 5 "ShardCount" shard_count, 6 "Count" count: i64,
    7 "ProjectId" project_id: i64, 8 "VpcId" vpc_id: String, 9 "SubnetId" subnet_id: String,
    10 "DbVersionId" db_version_id: String, 11 "AutoVoucher" auto_voucher: bool,
    12 "VoucherIds" voucher_ids: Vec<String>, 13 "SecurityGroupId" security_group_id: String,
    14 "InstanceName" instance_name: String, 15 "Ipv6Flag" ipv6_flag: i64,
    16 "ResourceTags" resource_tags: Vec<ResourceTag>, 17 "InitParams" init_params: Vec<DBParamValue>,
    18 "DcnRegion" dcn_region: String, 19 "DcnInstanceId" dcn_instance_id: String,
    20 "AutoRenewFlag" auto_renew_flag: i64, 21 "SecurityGroupIds" security_group_ids: Vec<String>,
    22 "DcnSyncMode" dcn_sync_mode: i64, 23 "CpuType" cpu_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { ResourceTag(tag_key: String, tag_value: String) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DBParamValue {
    pub param: Option<String>,
    pub value: Option<String>,
}
input! { DBParamValue(param: String, value: String) {
    0 "Param" param: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDCDBInstanceOutput {
    pub deal_name: Option<String>,
    pub instance_ids: Option<Vec<String>>,
}
model! { CreateDCDBInstanceOutput {
    0 "DealName" deal_name, 1 "InstanceIds" instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDedicatedClusterDCDBInstance {
    pub goods_num: i64,
    pub shard_num: i64,
    pub shard_memory: i64,
    pub shard_storage: i64,
    pub cluster_id: String,
    pub zone: Option<String>,
    pub project_id: Option<i64>,
    pub cpu: Option<i64>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub shard_machine: Option<String>,
    pub shard_node_num: Option<i64>,
    pub shard_node_cpu: Option<i64>,
    pub shard_node_memory: Option<i64>,
    pub shard_node_storage: Option<i64>,
    pub db_version_id: Option<String>,
    pub security_group_id: Option<String>,
    pub security_group_ids: Option<Vec<String>>,
    pub dcn_instance_id: Option<String>,
    pub dcn_region: Option<String>,
    pub instance_name: Option<String>,
    pub resource_tags: Option<Vec<ResourceTag>>,
    pub ipv6_flag: Option<i64>,
    pub pid: Option<i64>,
    pub init_params: Option<Vec<DBParamValue>>,
    pub master_host_id: Option<String>,
    pub slave_host_ids: Option<Vec<String>>,
    pub rollback_instance_id: Option<String>,
    pub rollback_time: Option<String>,
    pub dcn_sync_mode: Option<i64>,
}

/// What [`CreateDedicatedClusterDCDBInstance::new`] takes.
pub struct CreateDedicatedClusterDCDBInstanceRequired {
    pub goods_num: i64,
    pub shard_num: i64,
    pub shard_memory: i64,
    pub shard_storage: i64,
    pub cluster_id: String,
}
operation! { CreateDedicatedClusterDCDBInstance{CreateDedicatedClusterDCDBInstanceRequired: goods_num, shard_num, shard_memory, shard_storage, cluster_id}
    "CreateDedicatedClusterDCDBInstance" -> CreateDedicatedClusterDCDBInstanceOutput {
    0 "GoodsNum" goods_num, 1 "ShardNum" shard_num, 2 "ShardMemory" shard_memory, 3 "ShardStorage" shard_storage,
    4 "ClusterId" cluster_id, 5 "Zone" zone: String, 6 "ProjectId" project_id: i64, 7 "Cpu" cpu: i64,
    8 "VpcId" vpc_id: String, 9 "SubnetId" subnet_id: String, 10 "ShardMachine" shard_machine: String,
    11 "ShardNodeNum" shard_node_num: i64, 12 "ShardNodeCpu" shard_node_cpu: i64,
    13 "ShardNodeMemory" shard_node_memory: i64, 14 "ShardNodeStorage" shard_node_storage: i64,
    15 "DbVersionId" db_version_id: String, 16 "SecurityGroupId" security_group_id: String,
    17 "SecurityGroupIds" security_group_ids: Vec<String>, 18 "DcnInstanceId" dcn_instance_id: String,
    19 "DcnRegion" dcn_region: String, 20 "InstanceName" instance_name: String,
    21 "ResourceTags" resource_tags: Vec<ResourceTag>, 22 "Ipv6Flag" ipv6_flag: i64, 23 "Pid" pid: i64,
    24 "InitParams" init_params: Vec<DBParamValue>, 25 "MasterHostId" master_host_id: String,
    26 "SlaveHostIds" slave_host_ids: Vec<String>, 27 "RollbackInstanceId" rollback_instance_id: String,
    28 "RollbackTime" rollback_time: String, 29 "DcnSyncMode" dcn_sync_mode: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDedicatedClusterDCDBInstanceOutput {
    pub instance_ids: Option<Vec<String>>,
    pub flow_id: Option<i64>,
}
model! { CreateDedicatedClusterDCDBInstanceOutput {
    0 "InstanceIds" instance_ids, 1 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHourDCDBInstance {
    pub shard_memory: i64,
    pub shard_storage: i64,
    pub shard_node_count: i64,
    pub shard_count: i64,
    pub count: Option<i64>,
    pub project_id: Option<i64>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub shard_cpu: Option<i64>,
    pub db_version_id: Option<String>,
    pub zones: Option<Vec<String>>,
    pub security_group_id: Option<String>,
    pub instance_name: Option<String>,
    pub ipv6_flag: Option<i64>,
    pub resource_tags: Option<Vec<ResourceTag>>,
    pub dcn_region: Option<String>,
    pub dcn_instance_id: Option<String>,
    pub init_params: Option<Vec<DBParamValue>>,
    pub rollback_instance_id: Option<String>,
    pub rollback_time: Option<String>,
    pub security_group_ids: Option<Vec<String>>,
    pub dcn_sync_mode: Option<i64>,
    pub cpu_type: Option<String>,
}
operation! { CreateHourDCDBInstance(shard_memory: i64, shard_storage: i64, shard_node_count: i64, shard_count: i64)
    "CreateHourDCDBInstance" -> CreateHourDCDBInstanceOutput {
    0 "ShardMemory" shard_memory, 1 "ShardStorage" shard_storage, 2 "ShardNodeCount" shard_node_count,
    3 "ShardCount" shard_count, 4 "Count" count: i64, 5 "ProjectId" project_id: i64, 6 "VpcId" vpc_id: String,
    7 "SubnetId" subnet_id: String, 8 "ShardCpu" shard_cpu: i64, 9 "DbVersionId" db_version_id: String,
    10 "Zones" zones: Vec<String>, 11 "SecurityGroupId" security_group_id: String,
    12 "InstanceName" instance_name: String, 13 "Ipv6Flag" ipv6_flag: i64,
    14 "ResourceTags" resource_tags: Vec<ResourceTag>, 15 "DcnRegion" dcn_region: String,
    16 "DcnInstanceId" dcn_instance_id: String, 17 "InitParams" init_params: Vec<DBParamValue>,
    18 "RollbackInstanceId" rollback_instance_id: String, 19 "RollbackTime" rollback_time: String,
    20 "SecurityGroupIds" security_group_ids: Vec<String>, 21 "DcnSyncMode" dcn_sync_mode: i64,
    22 "CpuType" cpu_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHourDCDBInstanceOutput {
    pub instance_ids: Option<Vec<String>>,
    pub flow_id: Option<i64>,
    pub deal_name: Option<String>,
}
model! { CreateHourDCDBInstanceOutput {
    0 "InstanceIds" instance_ids, 1 "FlowId" flow_id, 2 "DealName" deal_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOnlineDDLJob {
    pub instance_id: String,
    pub alter: String,
    pub db_name: String,
    pub table: String,
    pub user: Option<String>,
    pub password: Option<Secret>,
    pub critical_load: Option<i64>,
    pub check_auto_inc: Option<i64>,
    pub max_delay: Option<i64>,
    pub use_pt: Option<i64>,
    pub start_time: Option<String>,
}
operation! { CreateOnlineDDLJob(instance_id: String, alter: String, db_name: String, table: String)
    "CreateOnlineDDLJob" -> CreateOnlineDDLJobOutput {
    0 "InstanceId" instance_id, 1 "Alter" alter, 2 "DbName" db_name, 3 "Table" table, 4 "User" user: String,
    5 "Password" password: Secret, 6 "CriticalLoad" critical_load: i64, 7 "CheckAutoInc" check_auto_inc: i64,
    8 "MaxDelay" max_delay: i64, 9 "UsePt" use_pt: i64, 10 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOnlineDDLJobOutput {
    pub flow_id: Option<i64>,
}
model! { CreateOnlineDDLJobOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTmpDCDBInstance {
    pub instance_id: String,
    pub rollback_time: String,
}
operation! { CreateTmpDCDBInstance(instance_id: String, rollback_time: String)
    "CreateTmpDCDBInstance" -> CreateTmpDCDBInstanceOutput {
    0 "InstanceId" instance_id, 1 "RollbackTime" rollback_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTmpDCDBInstanceOutput {
    pub flow_id: Option<i64>,
}
model! { CreateTmpDCDBInstanceOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccount {
    pub instance_id: String,
    pub user_name: String,
    pub host: String,
}
operation! { DeleteAccount(instance_id: String, user_name: String, host: String) "DeleteAccount" -> Empty {
    0 "InstanceId" instance_id, 1 "UserName" user_name, 2 "Host" host
} }

pub type DeleteAccountOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountPrivileges {
    pub instance_id: String,
    pub user_name: String,
    pub host: String,
    pub db_name: String,
    pub r#type: Option<String>,
    pub object: Option<String>,
    pub col_name: Option<String>,
}
operation! { DescribeAccountPrivileges(instance_id: String, user_name: String, host: String, db_name: String)
    "DescribeAccountPrivileges" -> DescribeAccountPrivilegesOutput {
    0 "InstanceId" instance_id, 1 "UserName" user_name, 2 "Host" host, 3 "DbName" db_name, 4 "Type" r#type: String,
    5 "Object" object: String, 6 "ColName" col_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountPrivilegesOutput {
    pub instance_id: Option<String>,
    pub privileges: Option<Vec<String>>,
    pub user_name: Option<String>,
    pub host: Option<String>,
}
model! { DescribeAccountPrivilegesOutput {
    0 "InstanceId" instance_id, 1 "Privileges" privileges, 2 "UserName" user_name, 3 "Host" host
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccounts {
    pub instance_id: String,
}
operation! { DescribeAccounts(instance_id: String) "DescribeAccounts" -> DescribeAccountsOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountsOutput {
    pub instance_id: Option<String>,
    pub users: Option<Vec<DBAccount>>,
}
model! { DescribeAccountsOutput {
    0 "InstanceId" instance_id, 1 "Users" users
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DBAccount {
    pub user_name: Option<String>,
    pub host: Option<String>,
    pub description: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub read_only: Option<i64>,
    pub delay_thresh: Option<i64>,
    pub slave_const: Option<i64>,
    pub max_user_connections: Option<i64>,
}
model! { DBAccount {
    0 "UserName" user_name, 1 "Host" host, 2 "Description" description, 3 "CreateTime" create_time,
    4 "UpdateTime" update_time, 5 "ReadOnly" read_only, 6 "DelayThresh" delay_thresh, 7 "SlaveConst" slave_const,
    8 "MaxUserConnections" max_user_connections
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupConfigs {
    pub instance_id: String,
}
operation! { DescribeBackupConfigs(instance_id: String) "DescribeBackupConfigs" -> DescribeBackupConfigsOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupConfigsOutput {
    pub instance_id: Option<String>,
    pub days: Option<u64>,
    pub start_backup_time: Option<String>,
    pub end_backup_time: Option<String>,
    pub week_days: Option<Vec<String>>,
    pub archive_days: Option<i64>,
    pub backup_config_set: Option<Vec<BackupConfig>>,
}
model! { DescribeBackupConfigsOutput {
    0 "InstanceId" instance_id, 1 "Days" days, 2 "StartBackupTime" start_backup_time, 3 "EndBackupTime" end_backup_time,
    4 "WeekDays" week_days, 5 "ArchiveDays" archive_days, 6 "BackupConfigSet" backup_config_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupConfig {
    pub enable_backup_policy: Option<bool>,
    pub begin_date: Option<String>,
    pub max_retention_days: Option<i64>,
    pub frequency: Option<String>,
    pub week_days: Option<Vec<String>>,
    pub backup_count: Option<i64>,
}
model! { BackupConfig {
    0 "EnableBackupPolicy" enable_backup_policy, 1 "BeginDate" begin_date, 2 "MaxRetentionDays" max_retention_days,
    3 "Frequency" frequency, 4 "WeekDays" week_days, 5 "BackupCount" backup_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupFiles {
    pub instance_id: Option<String>,
    pub shard_id: Option<String>,
    pub backup_type: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order_by: Option<String>,
    pub order_type: Option<String>,
}
operation! { DescribeBackupFiles() "DescribeBackupFiles" -> DescribeBackupFilesOutput {
    0 "InstanceId" instance_id: String, 1 "ShardId" shard_id: String, 2 "BackupType" backup_type: String,
    3 "StartTime" start_time: String, 4 "EndTime" end_time: String, 5 "Limit" limit: i64, 6 "Offset" offset: i64,
    7 "OrderBy" order_by: String, 8 "OrderType" order_type: String
} }
paged! { DescribeBackupFiles: InstanceBackupFileItem = Offset "Offset", "Files" files, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupFilesOutput {
    pub files: Option<Vec<InstanceBackupFileItem>>,
    pub total_count: Option<i64>,
    pub url_prefix: Option<String>,
}
model! { DescribeBackupFilesOutput {
    0 "Files" files, 1 "TotalCount" total_count, 2 "UrlPrefix" url_prefix
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceBackupFileItem {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_status: Option<i64>,
    pub shard_id: Option<String>,
    pub file_path: Option<String>,
    pub file_name: Option<String>,
    pub file_size: Option<i64>,
    pub backup_type: Option<String>,
    pub manual_backup: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub storage_class: Option<String>,
}
model! { InstanceBackupFileItem {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name, 2 "InstanceStatus" instance_status,
    3 "ShardId" shard_id, 4 "FilePath" file_path, 5 "FileName" file_name, 6 "FileSize" file_size,
    7 "BackupType" backup_type, 8 "ManualBackup" manual_backup, 9 "StartTime" start_time, 10 "EndTime" end_time,
    11 "StorageClass" storage_class
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBEncryptAttributes {
    pub instance_id: String,
}
operation! { DescribeDBEncryptAttributes(instance_id: String)
    "DescribeDBEncryptAttributes" -> DescribeDBEncryptAttributesOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBEncryptAttributesOutput {
    pub encrypt_status: Option<i64>,
    pub cipher_text: Option<String>,
    pub expire_date: Option<String>,
}
model! { DescribeDBEncryptAttributesOutput {
    0 "EncryptStatus" encrypt_status, 1 "CipherText" cipher_text, 2 "ExpireDate" expire_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBLogFiles {
    pub instance_id: String,
    pub shard_id: String,
    pub r#type: i64,
}
operation! { DescribeDBLogFiles(instance_id: String, shard_id: String, r#type: i64)
    "DescribeDBLogFiles" -> DescribeDBLogFilesOutput {
    0 "InstanceId" instance_id, 1 "ShardId" shard_id, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBLogFilesOutput {
    pub instance_id: Option<String>,
    pub r#type: Option<u64>,
    pub total: Option<u64>,
    pub files: Option<Vec<LogFileInfo>>,
    pub vpc_prefix: Option<String>,
    pub normal_prefix: Option<String>,
    pub shard_id: Option<String>,
}
model! { DescribeDBLogFilesOutput {
    0 "InstanceId" instance_id, 1 "Type" r#type, 2 "Total" total, 3 "Files" files, 4 "VpcPrefix" vpc_prefix,
    5 "NormalPrefix" normal_prefix, 6 "ShardId" shard_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogFileInfo {
    pub mtime: Option<u64>,
    pub length: Option<u64>,
    pub uri: Option<String>,
    pub file_name: Option<String>,
}
model! { LogFileInfo {
    0 "Mtime" mtime, 1 "Length" length, 2 "Uri" uri, 3 "FileName" file_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBParameters {
    pub instance_id: String,
}
operation! { DescribeDBParameters(instance_id: String) "DescribeDBParameters" -> DescribeDBParametersOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBParametersOutput {
    pub instance_id: Option<String>,
    pub params: Option<Vec<ParamDesc>>,
}
model! { DescribeDBParametersOutput {
    0 "InstanceId" instance_id, 1 "Params" params
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParamDesc {
    pub param: Option<String>,
    pub value: Option<String>,
    pub set_value: Option<String>,
    pub default: Option<String>,
    pub constraint: Option<ParamConstraint>,
    pub have_set_value: Option<bool>,
    pub need_restart: Option<bool>,
}
model! { ParamDesc {
    0 "Param" param, 1 "Value" value, 2 "SetValue" set_value, 3 "Default" default, 4 "Constraint" constraint,
    5 "HaveSetValue" have_set_value, 6 "NeedRestart" need_restart
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParamConstraint {
    pub r#type: Option<String>,
    pub r#enum: Option<String>,
    pub range: Option<ConstraintRange>,
    pub string: Option<String>,
}
model! { ParamConstraint {
    0 "Type" r#type, 1 "Enum" r#enum, 2 "Range" range, 3 "String" string
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConstraintRange {
    pub min: Option<String>,
    pub max: Option<String>,
}
model! { ConstraintRange {
    0 "Min" min, 1 "Max" max
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBSecurityGroups {
    pub product: String,
    pub instance_id: String,
}
operation! { DescribeDBSecurityGroups(product: String, instance_id: String)
    "DescribeDBSecurityGroups" -> DescribeDBSecurityGroupsOutput {
    0 "Product" product, 1 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBSecurityGroupsOutput {
    pub groups: Option<Vec<SecurityGroup>>,
    pub vip: Option<String>,
    pub v_port: Option<String>,
}
model! { DescribeDBSecurityGroupsOutput {
    0 "Groups" groups, 1 "VIP" vip, 2 "VPort" v_port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityGroup {
    pub project_id: Option<i64>,
    pub create_time: Option<String>,
    pub security_group_id: Option<String>,
    pub security_group_name: Option<String>,
    pub security_group_remark: Option<String>,
    pub inbound: Option<Vec<SecurityGroupBound>>,
    pub outbound: Option<Vec<SecurityGroupBound>>,
}
model! { SecurityGroup {
    0 "ProjectId" project_id, 1 "CreateTime" create_time, 2 "SecurityGroupId" security_group_id,
    3 "SecurityGroupName" security_group_name, 4 "SecurityGroupRemark" security_group_remark, 5 "Inbound" inbound,
    6 "Outbound" outbound
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityGroupBound {
    pub cidr_ip: Option<String>,
    pub action: Option<String>,
    pub port_range: Option<String>,
    pub ip_protocol: Option<String>,
}
model! { SecurityGroupBound {
    0 "CidrIp" cidr_ip, 1 "Action" action, 2 "PortRange" port_range, 3 "IpProtocol" ip_protocol
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBSlowLogs {
    pub instance_id: String,
    pub offset: u64,
    pub limit: u64,
    pub start_time: String,
    pub shard_id: String,
    pub end_time: Option<String>,
    pub db: Option<String>,
    pub order_by: Option<String>,
    pub order_by_type: Option<String>,
    pub slave: Option<i64>,
}

/// What [`DescribeDBSlowLogs::new`] takes.
pub struct DescribeDBSlowLogsRequired {
    pub instance_id: String,
    pub offset: u64,
    pub limit: u64,
    pub start_time: String,
    pub shard_id: String,
}
operation! { DescribeDBSlowLogs{DescribeDBSlowLogsRequired: instance_id, offset, limit, start_time, shard_id}
    "DescribeDBSlowLogs" -> DescribeDBSlowLogsOutput {
    0 "InstanceId" instance_id, 1 "Offset" offset, 2 "Limit" limit, 3 "StartTime" start_time, 4 "ShardId" shard_id,
    5 "EndTime" end_time: String, 6 "Db" db: String, 7 "OrderBy" order_by: String,
    8 "OrderByType" order_by_type: String, 9 "Slave" slave: i64
} }
paged! { DescribeDBSlowLogs: SlowLogData = Offset "Offset", "Data" data, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBSlowLogsOutput {
    pub lock_time_sum: Option<f64>,
    pub query_count: Option<i64>,
    pub total: Option<i64>,
    pub query_time_sum: Option<f64>,
    pub data: Option<Vec<SlowLogData>>,
}
model! { DescribeDBSlowLogsOutput {
    0 "LockTimeSum" lock_time_sum, 1 "QueryCount" query_count, 2 "Total" total, 3 "QueryTimeSum" query_time_sum,
    4 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SlowLogData {
    pub check_sum: Option<String>,
    pub db: Option<String>,
    pub finger_print: Option<String>,
    pub lock_time_avg: Option<String>,
    pub lock_time_max: Option<String>,
    pub lock_time_min: Option<String>,
    pub lock_time_sum: Option<String>,
    pub query_count: Option<String>,
    pub query_time_avg: Option<String>,
    pub query_time_max: Option<String>,
    pub query_time_min: Option<String>,
    pub query_time_sum: Option<String>,
    pub rows_examined_sum: Option<String>,
    pub rows_sent_sum: Option<String>,
    pub ts_max: Option<String>,
    pub ts_min: Option<String>,
    pub user: Option<String>,
    pub example_sql: Option<String>,
    pub host: Option<String>,
}
model! { SlowLogData {
    0 "CheckSum" check_sum, 1 "Db" db, 2 "FingerPrint" finger_print, 3 "LockTimeAvg" lock_time_avg,
    4 "LockTimeMax" lock_time_max, 5 "LockTimeMin" lock_time_min, 6 "LockTimeSum" lock_time_sum,
    7 "QueryCount" query_count, 8 "QueryTimeAvg" query_time_avg, 9 "QueryTimeMax" query_time_max,
    10 "QueryTimeMin" query_time_min, 11 "QueryTimeSum" query_time_sum, 12 "RowsExaminedSum" rows_examined_sum,
    13 "RowsSentSum" rows_sent_sum, 14 "TsMax" ts_max, 15 "TsMin" ts_min, 16 "User" user, 17 "ExampleSql" example_sql,
    18 "Host" host
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBSyncMode {
    pub instance_id: String,
}
operation! { DescribeDBSyncMode(instance_id: String) "DescribeDBSyncMode" -> DescribeDBSyncModeOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBSyncModeOutput {
    pub sync_mode: Option<i64>,
    pub is_modifying: Option<i64>,
    pub current_sync_mode: Option<i64>,
}
model! { DescribeDBSyncModeOutput {
    0 "SyncMode" sync_mode, 1 "IsModifying" is_modifying, 2 "CurrentSyncMode" current_sync_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBTmpInstances {
    pub instance_id: String,
}
operation! { DescribeDBTmpInstances(instance_id: String) "DescribeDBTmpInstances" -> DescribeDBTmpInstancesOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBTmpInstancesOutput {
    pub tmp_instances: Option<Vec<TmpInstance>>,
}
model! { DescribeDBTmpInstancesOutput {
    0 "TmpInstances" tmp_instances
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TmpInstance {
    pub app_id: Option<i64>,
    pub create_time: Option<String>,
    pub instance_remark: Option<String>,
    pub temp_type: Option<i64>,
    pub status: Option<i64>,
    pub instance_id: Option<String>,
    pub vip: Option<String>,
    pub vport: Option<i64>,
    pub period_end_time: Option<String>,
    pub src_instance_id: Option<String>,
    pub status_desc: Option<String>,
    pub region: Option<String>,
    pub zone: Option<String>,
    pub vipv6: Option<String>,
    pub ipv6_flag: Option<u64>,
}
model! { TmpInstance {
    0 "AppId" app_id, 1 "CreateTime" create_time, 2 "InstanceRemark" instance_remark, 3 "TempType" temp_type,
    4 "Status" status, 5 "InstanceId" instance_id, 6 "Vip" vip, 7 "Vport" vport, 8 "PeriodEndTime" period_end_time,
    9 "SrcInstanceId" src_instance_id, 10 "StatusDesc" status_desc, 11 "Region" region, 12 "Zone" zone,
    13 "Vipv6" vipv6, 14 "Ipv6Flag" ipv6_flag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDCDBBinlogTime {
    pub instance_id: String,
}
operation! { DescribeDCDBBinlogTime(instance_id: String) "DescribeDCDBBinlogTime" -> DescribeDCDBBinlogTimeOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDCDBBinlogTimeOutput {
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
model! { DescribeDCDBBinlogTimeOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDCDBInstanceDetail {
    pub instance_id: String,
}
operation! { DescribeDCDBInstanceDetail(instance_id: String)
    "DescribeDCDBInstanceDetail" -> DescribeDCDBInstanceDetailOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDCDBInstanceDetailOutput {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub status: Option<i64>,
    pub status_desc: Option<String>,
    pub vip: Option<String>,
    pub vport: Option<i64>,
    pub node_count: Option<i64>,
    pub region: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub wan_status: Option<i64>,
    pub wan_domain: Option<String>,
    pub wan_vip: Option<String>,
    pub wan_port: Option<i64>,
    pub project_id: Option<i64>,
    pub auto_renew_flag: Option<i64>,
    pub excluster_id: Option<String>,
    pub pay_mode: Option<String>,
    pub create_time: Option<String>,
    pub period_end_time: Option<String>,
    pub db_version: Option<String>,
    pub is_audit_supported: Option<i64>,
    pub is_encrypt_supported: Option<i64>,
    pub machine: Option<String>,
    pub memory: Option<i64>,
    pub storage: Option<i64>,
    pub storage_usage: Option<f64>,
    pub log_storage: Option<i64>,
    pub pid: Option<i64>,
    pub master_zone: Option<String>,
    pub slave_zones: Option<Vec<String>>,
    pub shards: Option<Vec<ShardBriefInfo>>,
    pub vip6: Option<String>,
    pub cpu: Option<i64>,
    pub qps: Option<i64>,
    pub db_engine: Option<String>,
    pub ipv6_flag: Option<i64>,
    pub wan_vipv6: Option<String>,
    pub wan_status_ipv6: Option<i64>,
    pub wan_port_ipv6: Option<i64>,
    pub resource_tags: Option<Vec<ResourceTag>>,
    pub dcn_flag: Option<i64>,
    pub dcn_status: Option<i64>,
    pub dcn_dst_num: Option<i64>,
    pub instance_type: Option<i64>,
    pub is_max_user_connections_supported: Option<bool>,
    pub db_version_id: Option<String>,
    pub encrypt_status: Option<i64>,
    pub excluster_type: Option<i64>,
    pub rs_access_strategy: Option<i64>,
    pub reserved_net_resources: Option<Vec<ReservedNetResource>>,
    pub is_physical_replication_supported: Option<bool>,
    pub is_dcn_strong_sync_supported: Option<i64>,
    pub is_dcn_switch_supported: Option<i64>,
    pub cpu_type: Option<String>,
    pub protected_property: Option<i64>,
    pub flow_id: Option<i64>,
}
model! { DescribeDCDBInstanceDetailOutput {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name, 2 "Status" status, 3 "StatusDesc" status_desc,
    4 "Vip" vip, 5 "Vport" vport, 6 "NodeCount" node_count, 7 "Region" region, 8 "VpcId" vpc_id, 9 "SubnetId" subnet_id,
    10 "WanStatus" wan_status, 11 "WanDomain" wan_domain, 12 "WanVip" wan_vip, 13 "WanPort" wan_port,
    14 "ProjectId" project_id, 15 "AutoRenewFlag" auto_renew_flag, 16 "ExclusterId" excluster_id, 17 "PayMode" pay_mode,
    18 "CreateTime" create_time, 19 "PeriodEndTime" period_end_time, 20 "DbVersion" db_version,
    21 "IsAuditSupported" is_audit_supported, 22 "IsEncryptSupported" is_encrypt_supported, 23 "Machine" machine,
    24 "Memory" memory, 25 "Storage" storage, 26 "StorageUsage" storage_usage, 27 "LogStorage" log_storage,
    28 "Pid" pid, 29 "MasterZone" master_zone, 30 "SlaveZones" slave_zones, 31 "Shards" shards, 32 "Vip6" vip6,
    33 "Cpu" cpu, 34 "Qps" qps, 35 "DbEngine" db_engine, 36 "Ipv6Flag" ipv6_flag, 37 "WanVipv6" wan_vipv6,
    38 "WanStatusIpv6" wan_status_ipv6, 39 "WanPortIpv6" wan_port_ipv6, 40 "ResourceTags" resource_tags,
    41 "DcnFlag" dcn_flag, 42 "DcnStatus" dcn_status, 43 "DcnDstNum" dcn_dst_num, 44 "InstanceType" instance_type,
    45 "IsMaxUserConnectionsSupported" is_max_user_connections_supported, 46 "DbVersionId" db_version_id,
    47 "EncryptStatus" encrypt_status, 48 "ExclusterType" excluster_type, 49 "RsAccessStrategy" rs_access_strategy,
    50 "ReservedNetResources" reserved_net_resources,
    51 "IsPhysicalReplicationSupported" is_physical_replication_supported,
    52 "IsDcnStrongSyncSupported" is_dcn_strong_sync_supported, 53 "IsDcnSwitchSupported" is_dcn_switch_supported,
    54 "CpuType" cpu_type, 55 "ProtectedProperty" protected_property, 56 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShardBriefInfo {
    pub shard_serial_id: Option<String>,
    pub shard_instance_id: Option<String>,
    pub status: Option<i64>,
    pub status_desc: Option<String>,
    pub create_time: Option<String>,
    pub memory: Option<i64>,
    pub storage: Option<i64>,
    pub log_disk: Option<i64>,
    pub node_count: Option<i64>,
    pub storage_usage: Option<f64>,
    pub proxy_version: Option<String>,
    pub shard_master_zone: Option<String>,
    pub shard_slave_zones: Option<Vec<String>>,
    pub cpu: Option<i64>,
    pub nodes_info: Option<Vec<NodeInfo>>,
}
model! { ShardBriefInfo {
    0 "ShardSerialId" shard_serial_id, 1 "ShardInstanceId" shard_instance_id, 2 "Status" status,
    3 "StatusDesc" status_desc, 4 "CreateTime" create_time, 5 "Memory" memory, 6 "Storage" storage,
    7 "LogDisk" log_disk, 8 "NodeCount" node_count, 9 "StorageUsage" storage_usage, 10 "ProxyVersion" proxy_version,
    11 "ShardMasterZone" shard_master_zone, 12 "ShardSlaveZones" shard_slave_zones, 13 "Cpu" cpu,
    14 "NodesInfo" nodes_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeInfo {
    pub node_id: Option<String>,
    pub role: Option<String>,
    pub zone: Option<String>,
}
model! { NodeInfo {
    0 "NodeId" node_id, 1 "Role" role, 2 "Zone" zone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReservedNetResource {
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub vip: Option<String>,
    pub vports: Option<Vec<i64>>,
    pub recycle_time: Option<String>,
}
model! { ReservedNetResource {
    0 "VpcId" vpc_id, 1 "SubnetId" subnet_id, 2 "Vip" vip, 3 "Vports" vports, 4 "RecycleTime" recycle_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDCDBInstanceNodeInfo {
    pub instance_id: String,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { DescribeDCDBInstanceNodeInfo(instance_id: String)
    "DescribeDCDBInstanceNodeInfo" -> DescribeDCDBInstanceNodeInfoOutput {
    0 "InstanceId" instance_id, 1 "Limit" limit: u64, 2 "Offset" offset: u64
} }
paged! { DescribeDCDBInstanceNodeInfo: BriefNodeInfo = Offset "Offset", "NodesInfo" nodes_info, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDCDBInstanceNodeInfoOutput {
    pub total_count: Option<u64>,
    pub nodes_info: Option<Vec<BriefNodeInfo>>,
}
model! { DescribeDCDBInstanceNodeInfoOutput {
    0 "TotalCount" total_count, 1 "NodesInfo" nodes_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BriefNodeInfo {
    pub node_id: Option<String>,
    pub role: Option<String>,
    pub shard_id: Option<String>,
    pub zone: Option<String>,
}
model! { BriefNodeInfo {
    0 "NodeId" node_id, 1 "Role" role, 2 "ShardId" shard_id, 3 "Zone" zone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDCDBInstances {
    pub instance_ids: Option<Vec<String>>,
    pub search_name: Option<String>,
    pub search_key: Option<String>,
    pub project_ids: Option<Vec<i64>>,
    pub is_filter_vpc: Option<bool>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub order_by: Option<String>,
    pub order_by_type: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub excluster_type: Option<i64>,
    pub is_filter_excluster: Option<bool>,
    pub excluster_ids: Option<Vec<String>>,
    pub tag_keys: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
    pub filter_instance_type: Option<String>,
    pub status: Option<Vec<i64>>,
    pub exclude_status: Option<Vec<i64>>,
}
operation! { DescribeDCDBInstances() "DescribeDCDBInstances" -> DescribeDCDBInstancesOutput {
    0 "InstanceIds" instance_ids: Vec<String>, 1 "SearchName" search_name: String, 2 "SearchKey" search_key: String,
    3 "ProjectIds" project_ids: Vec<i64>, 4 "IsFilterVpc" is_filter_vpc: bool, 5 "VpcId" vpc_id: String,
    6 "SubnetId" subnet_id: String, 7 "OrderBy" order_by: String, 8 "OrderByType" order_by_type: String,
    9 "Offset" offset: i64, 10 "Limit" limit: i64, 11 "ExclusterType" excluster_type: i64,
    12 "IsFilterExcluster" is_filter_excluster: bool, 13 "ExclusterIds" excluster_ids: Vec<String>,
    14 "TagKeys" tag_keys: Vec<String>, 15 "Tags" tags: Vec<Tag>, 16 "FilterInstanceType" filter_instance_type: String,
    17 "Status" status: Vec<i64>, 18 "ExcludeStatus" exclude_status: Vec<i64>
} }
paged! { DescribeDCDBInstances: DCDBInstanceInfo = Offset "Offset", "Instances" instances, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { Tag() {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDCDBInstancesOutput {
    pub total_count: Option<i64>,
    pub instances: Option<Vec<DCDBInstanceInfo>>,
}
model! { DescribeDCDBInstancesOutput {
    0 "TotalCount" total_count, 1 "Instances" instances
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DCDBInstanceInfo {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub app_id: Option<i64>,
    pub project_id: Option<i64>,
    pub region: Option<String>,
    pub zone: Option<String>,
    pub vpc_id: Option<i64>,
    pub subnet_id: Option<i64>,
    pub status_desc: Option<String>,
    pub status: Option<i64>,
    pub vip: Option<String>,
    pub vport: Option<i64>,
    pub create_time: Option<String>,
    pub auto_renew_flag: Option<i64>,
    pub memory: Option<i64>,
    pub storage: Option<i64>,
    pub shard_count: Option<i64>,
    pub period_end_time: Option<String>,
    pub isolated_timestamp: Option<String>,
    pub uin: Option<String>,
    pub shard_detail: Option<Vec<ShardInfo>>,
    pub node_count: Option<i64>,
    pub is_tmp: Option<i64>,
    pub excluster_id: Option<String>,
    pub unique_vpc_id: Option<String>,
    pub unique_subnet_id: Option<String>,
    pub id: Option<u64>,
    pub wan_domain: Option<String>,
    pub wan_vip: Option<String>,
    pub wan_port: Option<i64>,
    pub pid: Option<i64>,
    pub update_time: Option<String>,
    pub db_engine: Option<String>,
    pub db_version: Option<String>,
    pub paymode: Option<String>,
    pub locker: Option<i64>,
    pub wan_status: Option<i64>,
    pub is_audit_supported: Option<u64>,
    pub cpu: Option<u64>,
    pub ipv6_flag: Option<u64>,
    pub vipv6: Option<String>,
    pub wan_vipv6: Option<String>,
    pub wan_port_ipv6: Option<u64>,
    pub wan_status_ipv6: Option<u64>,
    pub dcn_flag: Option<i64>,
    pub dcn_status: Option<i64>,
    pub dcn_dst_num: Option<i64>,
    pub instance_type: Option<i64>,
    pub resource_tags: Option<Vec<ResourceTag>>,
    pub db_version_id: Option<String>,
    pub protected_property: Option<i64>,
}
model! { DCDBInstanceInfo {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name, 2 "AppId" app_id, 3 "ProjectId" project_id,
    4 "Region" region, 5 "Zone" zone, 6 "VpcId" vpc_id, 7 "SubnetId" subnet_id, 8 "StatusDesc" status_desc,
    9 "Status" status, 10 "Vip" vip, 11 "Vport" vport, 12 "CreateTime" create_time, 13 "AutoRenewFlag" auto_renew_flag,
    14 "Memory" memory, 15 "Storage" storage, 16 "ShardCount" shard_count, 17 "PeriodEndTime" period_end_time,
    18 "IsolatedTimestamp" isolated_timestamp, 19 "Uin" uin, 20 "ShardDetail" shard_detail, 21 "NodeCount" node_count,
    22 "IsTmp" is_tmp, 23 "ExclusterId" excluster_id, 24 "UniqueVpcId" unique_vpc_id,
    25 "UniqueSubnetId" unique_subnet_id, 26 "Id" id, 27 "WanDomain" wan_domain, 28 "WanVip" wan_vip,
    29 "WanPort" wan_port, 30 "Pid" pid, 31 "UpdateTime" update_time, 32 "DbEngine" db_engine,
    33 "DbVersion" db_version, 34 "Paymode" paymode, 35 "Locker" locker, 36 "WanStatus" wan_status,
    37 "IsAuditSupported" is_audit_supported, 38 "Cpu" cpu, 39 "Ipv6Flag" ipv6_flag, 40 "Vipv6" vipv6,
    41 "WanVipv6" wan_vipv6, 42 "WanPortIpv6" wan_port_ipv6, 43 "WanStatusIpv6" wan_status_ipv6, 44 "DcnFlag" dcn_flag,
    45 "DcnStatus" dcn_status, 46 "DcnDstNum" dcn_dst_num, 47 "InstanceType" instance_type,
    48 "ResourceTags" resource_tags, 49 "DbVersionId" db_version_id, 50 "ProtectedProperty" protected_property
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShardInfo {
    pub shard_instance_id: Option<String>,
    pub shard_serial_id: Option<String>,
    pub status: Option<i64>,
    pub createtime: Option<String>,
    pub memory: Option<i64>,
    pub storage: Option<i64>,
    pub shard_id: Option<i64>,
    pub node_count: Option<i64>,
    pub pid: Option<i64>,
    pub cpu: Option<u64>,
}
model! { ShardInfo {
    0 "ShardInstanceId" shard_instance_id, 1 "ShardSerialId" shard_serial_id, 2 "Status" status,
    3 "Createtime" createtime, 4 "Memory" memory, 5 "Storage" storage, 6 "ShardId" shard_id, 7 "NodeCount" node_count,
    8 "Pid" pid, 9 "Cpu" cpu
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDCDBPrice {
    pub zone: String,
    pub count: i64,
    pub period: i64,
    pub shard_node_count: i64,
    pub shard_memory: i64,
    pub shard_storage: i64,
    pub shard_count: i64,
    pub paymode: Option<String>,
    pub amount_unit: Option<String>,
    pub cpu_type: Option<String>,
}

/// What [`DescribeDCDBPrice::new`] takes.
pub struct DescribeDCDBPriceRequired {
    pub zone: String,
    pub count: i64,
    pub period: i64,
    pub shard_node_count: i64,
    pub shard_memory: i64,
    pub shard_storage: i64,
    pub shard_count: i64,
}
operation! { DescribeDCDBPrice{DescribeDCDBPriceRequired: zone, count, period, shard_node_count, shard_memory, shard_storage, shard_count}
    "DescribeDCDBPrice" -> DescribeDCDBPriceOutput {
    0 "Zone" zone, 1 "Count" count, 2 "Period" period, 3 "ShardNodeCount" shard_node_count,
    4 "ShardMemory" shard_memory, 5 "ShardStorage" shard_storage, 6 "ShardCount" shard_count,
    7 "Paymode" paymode: String, 8 "AmountUnit" amount_unit: String, 9 "CpuType" cpu_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDCDBPriceOutput {
    pub original_price: Option<i64>,
    pub price: Option<i64>,
}
model! { DescribeDCDBPriceOutput {
    0 "OriginalPrice" original_price, 1 "Price" price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDCDBRenewalPrice {
    pub instance_id: String,
    pub period: Option<i64>,
    pub amount_unit: Option<String>,
}
operation! { DescribeDCDBRenewalPrice(instance_id: String)
    "DescribeDCDBRenewalPrice" -> DescribeDCDBRenewalPriceOutput {
    0 "InstanceId" instance_id, 1 "Period" period: i64, 2 "AmountUnit" amount_unit: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDCDBRenewalPriceOutput {
    pub original_price: Option<i64>,
    pub price: Option<i64>,
}
model! { DescribeDCDBRenewalPriceOutput {
    0 "OriginalPrice" original_price, 1 "Price" price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDCDBSaleInfo {}
operation! { DescribeDCDBSaleInfo() "DescribeDCDBSaleInfo" -> DescribeDCDBSaleInfoOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDCDBSaleInfoOutput {
    pub region_list: Option<Vec<RegionInfo>>,
}
model! { DescribeDCDBSaleInfoOutput {
    0 "RegionList" region_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionInfo {
    pub region: Option<String>,
    pub region_id: Option<i64>,
    pub region_name: Option<String>,
    pub zone_list: Option<Vec<ZonesInfo>>,
    pub available_choice: Option<Vec<ShardZoneChooseInfo>>,
    pub host_type: Option<String>,
    pub cpu_type: Option<String>,
}
model! { RegionInfo {
    0 "Region" region, 1 "RegionId" region_id, 2 "RegionName" region_name, 3 "ZoneList" zone_list,
    4 "AvailableChoice" available_choice, 5 "HostType" host_type, 6 "CpuType" cpu_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZonesInfo {
    pub zone: Option<String>,
    pub zone_id: Option<i64>,
    pub zone_name: Option<String>,
    pub on_sale: Option<bool>,
}
model! { ZonesInfo {
    0 "Zone" zone, 1 "ZoneId" zone_id, 2 "ZoneName" zone_name, 3 "OnSale" on_sale
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShardZoneChooseInfo {
    pub master_zone: Option<ZonesInfo>,
    pub slave_zones: Option<Vec<ZonesInfo>>,
}
model! { ShardZoneChooseInfo {
    0 "MasterZone" master_zone, 1 "SlaveZones" slave_zones
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDCDBShards {
    pub instance_id: String,
    pub shard_instance_ids: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order_by: Option<String>,
    pub order_by_type: Option<String>,
}
operation! { DescribeDCDBShards(instance_id: String) "DescribeDCDBShards" -> DescribeDCDBShardsOutput {
    0 "InstanceId" instance_id, 1 "ShardInstanceIds" shard_instance_ids: Vec<String>, 2 "Offset" offset: i64,
    3 "Limit" limit: i64, 4 "OrderBy" order_by: String, 5 "OrderByType" order_by_type: String
} }
paged! { DescribeDCDBShards: DCDBShardInfo = Offset "Offset", "Shards" shards, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDCDBShardsOutput {
    pub total_count: Option<i64>,
    pub shards: Option<Vec<DCDBShardInfo>>,
    pub dcn_flag: Option<i64>,
}
model! { DescribeDCDBShardsOutput {
    0 "TotalCount" total_count, 1 "Shards" shards, 2 "DcnFlag" dcn_flag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DCDBShardInfo {
    pub instance_id: Option<String>,
    pub shard_serial_id: Option<String>,
    pub shard_instance_id: Option<String>,
    pub status: Option<i64>,
    pub status_desc: Option<String>,
    pub create_time: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub project_id: Option<i64>,
    pub region: Option<String>,
    pub zone: Option<String>,
    pub memory: Option<i64>,
    pub storage: Option<i64>,
    pub period_end_time: Option<String>,
    pub node_count: Option<i64>,
    pub storage_usage: Option<f64>,
    pub memory_usage: Option<f64>,
    pub shard_id: Option<i64>,
    pub pid: Option<i64>,
    pub proxy_version: Option<String>,
    pub paymode: Option<String>,
    pub shard_master_zone: Option<String>,
    pub shard_slave_zones: Option<Vec<String>>,
    pub cpu: Option<i64>,
    pub range: Option<String>,
}
model! { DCDBShardInfo {
    0 "InstanceId" instance_id, 1 "ShardSerialId" shard_serial_id, 2 "ShardInstanceId" shard_instance_id,
    3 "Status" status, 4 "StatusDesc" status_desc, 5 "CreateTime" create_time, 6 "VpcId" vpc_id, 7 "SubnetId" subnet_id,
    8 "ProjectId" project_id, 9 "Region" region, 10 "Zone" zone, 11 "Memory" memory, 12 "Storage" storage,
    13 "PeriodEndTime" period_end_time, 14 "NodeCount" node_count, 15 "StorageUsage" storage_usage,
    16 "MemoryUsage" memory_usage, 17 "ShardId" shard_id, 18 "Pid" pid, 19 "ProxyVersion" proxy_version,
    20 "Paymode" paymode, 21 "ShardMasterZone" shard_master_zone, 22 "ShardSlaveZones" shard_slave_zones, 23 "Cpu" cpu,
    24 "Range" range
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDCDBUpgradePrice {
    pub instance_id: String,
    pub upgrade_type: String,
    pub add_shard_config: Option<AddShardConfig>,
    pub expand_shard_config: Option<ExpandShardConfig>,
    pub split_shard_config: Option<SplitShardConfig>,
    pub amount_unit: Option<String>,
}
operation! { DescribeDCDBUpgradePrice(instance_id: String, upgrade_type: String)
    "DescribeDCDBUpgradePrice" -> DescribeDCDBUpgradePriceOutput {
    0 "InstanceId" instance_id, 1 "UpgradeType" upgrade_type, 2 "AddShardConfig" add_shard_config: AddShardConfig,
    3 "ExpandShardConfig" expand_shard_config: ExpandShardConfig,
    4 "SplitShardConfig" split_shard_config: SplitShardConfig, 5 "AmountUnit" amount_unit: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddShardConfig {
    pub shard_count: Option<i64>,
    pub shard_memory: Option<i64>,
    pub shard_storage: Option<i64>,
    pub dcn_ins_shard_configs: Option<Vec<DcnInsShardConfig>>,
}
input! { AddShardConfig(shard_count: i64, shard_memory: i64, shard_storage: i64) {
    0 "ShardCount" shard_count: i64, 1 "ShardMemory" shard_memory: i64, 2 "ShardStorage" shard_storage: i64,
    3 "DcnInsShardConfigs" dcn_ins_shard_configs: Vec<DcnInsShardConfig>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DcnInsShardConfig {
    pub instance_id: Option<String>,
    pub memory: Option<i64>,
    pub storage: Option<i64>,
}
input! { DcnInsShardConfig(instance_id: String, memory: i64, storage: i64) {
    0 "InstanceId" instance_id: String, 1 "Memory" memory: i64, 2 "Storage" storage: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExpandShardConfig {
    pub shard_instance_ids: Option<Vec<String>>,
    pub shard_memory: Option<i64>,
    pub shard_storage: Option<i64>,
    pub shard_node_count: Option<i64>,
}
input! { ExpandShardConfig(shard_instance_ids: Vec<String>, shard_memory: i64, shard_storage: i64) {
    0 "ShardInstanceIds" shard_instance_ids: Vec<String>, 1 "ShardMemory" shard_memory: i64,
    2 "ShardStorage" shard_storage: i64, 3 "ShardNodeCount" shard_node_count: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SplitShardConfig {
    pub shard_instance_ids: Option<Vec<String>>,
    pub split_rate: Option<i64>,
    pub shard_memory: Option<i64>,
    pub shard_storage: Option<i64>,
}
input! { SplitShardConfig(shard_instance_ids: Vec<String>, split_rate: i64, shard_memory: i64, shard_storage: i64) {
    0 "ShardInstanceIds" shard_instance_ids: Vec<String>, 1 "SplitRate" split_rate: i64,
    2 "ShardMemory" shard_memory: i64, 3 "ShardStorage" shard_storage: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDCDBUpgradePriceOutput {
    pub original_price: Option<i64>,
    pub price: Option<i64>,
    pub formula: Option<String>,
}
model! { DescribeDCDBUpgradePriceOutput {
    0 "OriginalPrice" original_price, 1 "Price" price, 2 "Formula" formula
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabaseObjects {
    pub instance_id: String,
    pub db_name: String,
}
operation! { DescribeDatabaseObjects(instance_id: String, db_name: String)
    "DescribeDatabaseObjects" -> DescribeDatabaseObjectsOutput {
    0 "InstanceId" instance_id, 1 "DbName" db_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabaseObjectsOutput {
    pub instance_id: Option<String>,
    pub db_name: Option<String>,
    pub tables: Option<Vec<DatabaseTable>>,
    pub views: Option<Vec<DatabaseView>>,
    pub procs: Option<Vec<DatabaseProcedure>>,
    pub funcs: Option<Vec<DatabaseFunction>>,
}
model! { DescribeDatabaseObjectsOutput {
    0 "InstanceId" instance_id, 1 "DbName" db_name, 2 "Tables" tables, 3 "Views" views, 4 "Procs" procs, 5 "Funcs" funcs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatabaseTable {
    pub table: Option<String>,
}
model! { DatabaseTable {
    0 "Table" table
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatabaseView {
    pub view: Option<String>,
}
model! { DatabaseView {
    0 "View" view
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatabaseProcedure {
    pub proc: Option<String>,
}
model! { DatabaseProcedure {
    0 "Proc" proc
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatabaseFunction {
    pub func: Option<String>,
}
model! { DatabaseFunction {
    0 "Func" func
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabaseTable {
    pub instance_id: String,
    pub db_name: String,
    pub table: String,
}
operation! { DescribeDatabaseTable(instance_id: String, db_name: String, table: String)
    "DescribeDatabaseTable" -> DescribeDatabaseTableOutput {
    0 "InstanceId" instance_id, 1 "DbName" db_name, 2 "Table" table
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabaseTableOutput {
    pub instance_id: Option<String>,
    pub db_name: Option<String>,
    pub table: Option<String>,
    pub cols: Option<Vec<TableColumn>>,
}
model! { DescribeDatabaseTableOutput {
    0 "InstanceId" instance_id, 1 "DbName" db_name, 2 "Table" table, 3 "Cols" cols
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableColumn {
    pub col: Option<String>,
    pub r#type: Option<String>,
}
model! { TableColumn {
    0 "Col" col, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabases {
    pub instance_id: String,
}
operation! { DescribeDatabases(instance_id: String) "DescribeDatabases" -> DescribeDatabasesOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabasesOutput {
    pub databases: Option<Vec<Database>>,
    pub instance_id: Option<String>,
}
model! { DescribeDatabasesOutput {
    0 "Databases" databases, 1 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Database {
    pub db_name: Option<String>,
}
model! { Database {
    0 "DbName" db_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcnDetail {
    pub instance_id: String,
}
operation! { DescribeDcnDetail(instance_id: String) "DescribeDcnDetail" -> DescribeDcnDetailOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcnDetailOutput {
    pub dcn_details: Option<Vec<DcnDetailItem>>,
}
model! { DescribeDcnDetailOutput {
    0 "DcnDetails" dcn_details
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DcnDetailItem {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub region: Option<String>,
    pub zone: Option<String>,
    pub vip: Option<String>,
    pub vipv6: Option<String>,
    pub vport: Option<i64>,
    pub status: Option<i64>,
    pub status_desc: Option<String>,
    pub dcn_flag: Option<i64>,
    pub dcn_status: Option<i64>,
    pub cpu: Option<i64>,
    pub memory: Option<i64>,
    pub storage: Option<i64>,
    pub pay_mode: Option<i64>,
    pub create_time: Option<String>,
    pub period_end_time: Option<String>,
    pub instance_type: Option<i64>,
    pub encrypt_status: Option<i64>,
    pub dcn_status_desc: Option<String>,
    pub polaris_instance_id: Option<String>,
    pub polaris_instance_name: Option<String>,
    pub polaris_namespace: Option<String>,
    pub polaris_service: Option<String>,
    pub polaris_service_status: Option<i64>,
    pub polaris_service_status_desc: Option<String>,
    pub polaris_region: Option<String>,
    pub is_dcn_switch_supported: Option<i64>,
}
model! { DcnDetailItem {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name, 2 "Region" region, 3 "Zone" zone, 4 "Vip" vip,
    5 "Vipv6" vipv6, 6 "Vport" vport, 7 "Status" status, 8 "StatusDesc" status_desc, 9 "DcnFlag" dcn_flag,
    10 "DcnStatus" dcn_status, 11 "Cpu" cpu, 12 "Memory" memory, 13 "Storage" storage, 14 "PayMode" pay_mode,
    15 "CreateTime" create_time, 16 "PeriodEndTime" period_end_time, 17 "InstanceType" instance_type,
    18 "EncryptStatus" encrypt_status, 19 "DcnStatusDesc" dcn_status_desc, 20 "PolarisInstanceId" polaris_instance_id,
    21 "PolarisInstanceName" polaris_instance_name, 22 "PolarisNamespace" polaris_namespace,
    23 "PolarisService" polaris_service, 24 "PolarisServiceStatus" polaris_service_status,
    25 "PolarisServiceStatusDesc" polaris_service_status_desc, 26 "PolarisRegion" polaris_region,
    27 "IsDcnSwitchSupported" is_dcn_switch_supported
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileDownloadUrl {
    pub instance_id: String,
    pub shard_id: String,
    pub file_path: String,
}
operation! { DescribeFileDownloadUrl(instance_id: String, shard_id: String, file_path: String)
    "DescribeFileDownloadUrl" -> DescribeFileDownloadUrlOutput {
    0 "InstanceId" instance_id, 1 "ShardId" shard_id, 2 "FilePath" file_path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileDownloadUrlOutput {
    pub pre_signed_url: Option<Secret>,
}
model! { DescribeFileDownloadUrlOutput {
    0 "PreSignedUrl" pre_signed_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlow {
    pub flow_id: i64,
}
operation! { DescribeFlow(flow_id: i64) "DescribeFlow" -> DescribeFlowOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowOutput {
    pub status: Option<i64>,
}
model! { DescribeFlowOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSSLAttributes {
    pub instance_id: String,
}
operation! { DescribeInstanceSSLAttributes(instance_id: String)
    "DescribeInstanceSSLAttributes" -> DescribeInstanceSSLAttributesOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSSLAttributesOutput {
    pub status: Option<i64>,
}
model! { DescribeInstanceSSLAttributesOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogFileRetentionPeriod {
    pub instance_id: String,
}
operation! { DescribeLogFileRetentionPeriod(instance_id: String)
    "DescribeLogFileRetentionPeriod" -> DescribeLogFileRetentionPeriodOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogFileRetentionPeriodOutput {
    pub instance_id: Option<String>,
    pub days: Option<u64>,
}
model! { DescribeLogFileRetentionPeriodOutput {
    0 "InstanceId" instance_id, 1 "Days" days
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOnlineDDLJob {
    pub instance_id: String,
    pub flow_id: u64,
}
operation! { DescribeOnlineDDLJob(instance_id: String, flow_id: u64)
    "DescribeOnlineDDLJob" -> DescribeOnlineDDLJobOutput {
    0 "InstanceId" instance_id, 1 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOnlineDDLJobOutput {
    pub status: Option<i64>,
    pub process: Option<i64>,
    pub error_message: Option<String>,
    pub ddl_details: Option<Vec<DDLDetail>>,
}
model! { DescribeOnlineDDLJobOutput {
    0 "Status" status, 1 "Process" process, 2 "ErrorMessage" error_message, 3 "DDLDetails" ddl_details
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DDLDetail {
    pub shard_serial_id: Option<String>,
    pub db_name: Option<String>,
    pub table: Option<String>,
    pub alter: Option<String>,
    pub begin_time: Option<String>,
    pub status: Option<i64>,
    pub desc: Option<String>,
    pub stage: Option<String>,
    pub switch_status: Option<i64>,
}
model! { DDLDetail {
    0 "ShardSerialId" shard_serial_id, 1 "DbName" db_name, 2 "Table" table, 3 "Alter" alter, 4 "BeginTime" begin_time,
    5 "Status" status, 6 "Desc" desc, 7 "Stage" stage, 8 "SwitchStatus" switch_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrders {
    pub deal_names: Vec<String>,
}
operation! { DescribeOrders(deal_names: Vec<String>) "DescribeOrders" -> DescribeOrdersOutput {
    0 "DealNames" deal_names
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrdersOutput {
    pub total_count: Option<u64>,
    pub deals: Option<Vec<Deal>>,
}
model! { DescribeOrdersOutput {
    0 "TotalCount" total_count, 1 "Deals" deals
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Deal {
    pub deal_name: Option<String>,
    pub owner_uin: Option<String>,
    pub count: Option<i64>,
    pub flow_id: Option<i64>,
    pub instance_ids: Option<Vec<String>>,
    pub pay_mode: Option<i64>,
}
model! { Deal {
    0 "DealName" deal_name, 1 "OwnerUin" owner_uin, 2 "Count" count, 3 "FlowId" flow_id, 4 "InstanceIds" instance_ids,
    5 "PayMode" pay_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProcessList {
    pub instance_id: String,
    pub node_id: String,
    pub shard_id: Option<String>,
    pub shard_serial_id: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeProcessList(instance_id: String, node_id: String)
    "DescribeProcessList" -> DescribeProcessListOutput {
    0 "InstanceId" instance_id, 1 "NodeId" node_id, 2 "ShardId" shard_id: String,
    3 "ShardSerialId" shard_serial_id: String, 4 "Filters" filters: Vec<Filter>, 5 "Offset" offset: i64,
    6 "Limit" limit: i64
} }
paged! { DescribeProcessList: Process = Offset "Offset", "ProcessList" process_list }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { Filter(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProcessListOutput {
    pub process_list: Option<Vec<Process>>,
}
model! { DescribeProcessListOutput {
    0 "ProcessList" process_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Process {
    pub id: Option<i64>,
    pub user: Option<String>,
    pub host: Option<String>,
    pub db: Option<String>,
    pub command: Option<String>,
    pub time: Option<i64>,
    pub process_start_time: Option<String>,
    pub state: Option<String>,
    pub info: Option<String>,
}
model! { Process {
    0 "Id" id, 1 "User" user, 2 "Host" host, 3 "Db" db, 4 "Command" command, 5 "Time" time,
    6 "ProcessStartTime" process_start_time, 7 "State" state, 8 "Info" info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectSecurityGroups {
    pub product: String,
    pub project_id: Option<i64>,
}
operation! { DescribeProjectSecurityGroups(product: String)
    "DescribeProjectSecurityGroups" -> DescribeProjectSecurityGroupsOutput {
    0 "Product" product, 1 "ProjectId" project_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectSecurityGroupsOutput {
    pub groups: Option<Vec<SecurityGroup>>,
    pub total: Option<u64>,
}
model! { DescribeProjectSecurityGroupsOutput {
    0 "Groups" groups, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjects {}
operation! { DescribeProjects() "DescribeProjects" -> DescribeProjectsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectsOutput {
    pub projects: Option<Vec<Project>>,
}
model! { DescribeProjectsOutput {
    0 "Projects" projects
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Project {
    pub project_id: Option<i64>,
    pub owner_uin: Option<i64>,
    pub app_id: Option<i64>,
    pub name: Option<String>,
    pub creator_uin: Option<i64>,
    pub src_plat: Option<String>,
    pub src_app_id: Option<i64>,
    pub status: Option<i64>,
    pub create_time: Option<String>,
    pub is_default: Option<i64>,
    pub info: Option<String>,
}
model! { Project {
    0 "ProjectId" project_id, 1 "OwnerUin" owner_uin, 2 "AppId" app_id, 3 "Name" name, 4 "CreatorUin" creator_uin,
    5 "SrcPlat" src_plat, 6 "SrcAppId" src_app_id, 7 "Status" status, 8 "CreateTime" create_time,
    9 "IsDefault" is_default, 10 "Info" info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShardSpec {
    pub cpu_type: Option<String>,
}
operation! { DescribeShardSpec() "DescribeShardSpec" -> DescribeShardSpecOutput {
    0 "CpuType" cpu_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShardSpecOutput {
    pub spec_config: Option<Vec<SpecConfig>>,
}
model! { DescribeShardSpecOutput {
    0 "SpecConfig" spec_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpecConfig {
    pub machine: Option<String>,
    pub spec_config_infos: Option<Vec<SpecConfigInfo>>,
}
model! { SpecConfig {
    0 "Machine" machine, 1 "SpecConfigInfos" spec_config_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpecConfigInfo {
    pub node_count: Option<u64>,
    pub memory: Option<i64>,
    pub min_storage: Option<i64>,
    pub max_storage: Option<i64>,
    pub suit_info: Option<String>,
    pub pid: Option<i64>,
    pub qps: Option<i64>,
    pub cpu: Option<i64>,
}
model! { SpecConfigInfo {
    0 "NodeCount" node_count, 1 "Memory" memory, 2 "MinStorage" min_storage, 3 "MaxStorage" max_storage,
    4 "SuitInfo" suit_info, 5 "Pid" pid, 6 "Qps" qps, 7 "Cpu" cpu
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserTasks {
    pub statuses: Option<Vec<i64>>,
    pub instance_ids: Option<Vec<String>>,
    pub flow_types: Option<Vec<i64>>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub u_task_ids: Option<Vec<i64>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeUserTasks() "DescribeUserTasks" -> DescribeUserTasksOutput {
    0 "Statuses" statuses: Vec<i64>, 1 "InstanceIds" instance_ids: Vec<String>, 2 "FlowTypes" flow_types: Vec<i64>,
    3 "StartTime" start_time: String, 4 "EndTime" end_time: String, 5 "UTaskIds" u_task_ids: Vec<i64>,
    6 "Limit" limit: i64, 7 "Offset" offset: i64
} }
paged! { DescribeUserTasks: UserTaskInfo = Offset "Offset", "FlowSet" flow_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserTasksOutput {
    pub total_count: Option<i64>,
    pub flow_set: Option<Vec<UserTaskInfo>>,
}
model! { DescribeUserTasksOutput {
    0 "TotalCount" total_count, 1 "FlowSet" flow_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserTaskInfo {
    pub id: Option<i64>,
    pub app_id: Option<i64>,
    pub status: Option<i64>,
    pub user_task_type: Option<i64>,
    pub create_time: Option<String>,
    pub end_time: Option<String>,
    pub err_msg: Option<String>,
    pub input_data: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub region_id: Option<i64>,
}
model! { UserTaskInfo {
    0 "Id" id, 1 "AppId" app_id, 2 "Status" status, 3 "UserTaskType" user_task_type, 4 "CreateTime" create_time,
    5 "EndTime" end_time, 6 "ErrMsg" err_msg, 7 "InputData" input_data, 8 "InstanceId" instance_id,
    9 "InstanceName" instance_name, 10 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyDCDBInstance {
    pub instance_id: String,
}
operation! { DestroyDCDBInstance(instance_id: String) "DestroyDCDBInstance" -> DestroyDCDBInstanceOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyDCDBInstanceOutput {
    pub instance_id: Option<String>,
    pub flow_id: Option<i64>,
}
model! { DestroyDCDBInstanceOutput {
    0 "InstanceId" instance_id, 1 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyHourDCDBInstance {
    pub instance_id: String,
}
operation! { DestroyHourDCDBInstance(instance_id: String) "DestroyHourDCDBInstance" -> DestroyHourDCDBInstanceOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyHourDCDBInstanceOutput {
    pub flow_id: Option<i64>,
    pub instance_id: Option<String>,
}
model! { DestroyHourDCDBInstanceOutput {
    0 "FlowId" flow_id, 1 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateSecurityGroups {
    pub product: String,
    pub security_group_id: String,
    pub instance_ids: Vec<String>,
}
operation! { DisassociateSecurityGroups(product: String, security_group_id: String, instance_ids: Vec<String>)
    "DisassociateSecurityGroups" -> Empty {
    0 "Product" product, 1 "SecurityGroupId" security_group_id, 2 "InstanceIds" instance_ids
} }

pub type DisassociateSecurityGroupsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlushBinlog {
    pub instance_id: String,
}
operation! { FlushBinlog(instance_id: String) "FlushBinlog" -> Empty {
    0 "InstanceId" instance_id
} }

pub type FlushBinlogOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantAccountPrivileges {
    pub instance_id: String,
    pub user_name: String,
    pub host: String,
    pub db_name: String,
    pub privileges: Vec<String>,
    pub r#type: Option<String>,
    pub object: Option<String>,
    pub col_name: Option<String>,
}

/// What [`GrantAccountPrivileges::new`] takes.
pub struct GrantAccountPrivilegesRequired {
    pub instance_id: String,
    pub user_name: String,
    pub host: String,
    pub db_name: String,
    pub privileges: Vec<String>,
}
operation! { GrantAccountPrivileges{GrantAccountPrivilegesRequired: instance_id, user_name, host, db_name, privileges}
    "GrantAccountPrivileges" -> Empty {
    0 "InstanceId" instance_id, 1 "UserName" user_name, 2 "Host" host, 3 "DbName" db_name, 4 "Privileges" privileges,
    5 "Type" r#type: String, 6 "Object" object: String, 7 "ColName" col_name: String
} }

pub type GrantAccountPrivilegesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitDCDBInstances {
    pub instance_ids: Vec<String>,
    pub params: Vec<DBParamValue>,
}
operation! { InitDCDBInstances(instance_ids: Vec<String>, params: Vec<DBParamValue>)
    "InitDCDBInstances" -> InitDCDBInstancesOutput {
    0 "InstanceIds" instance_ids, 1 "Params" params
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitDCDBInstancesOutput {
    pub flow_ids: Option<Vec<u64>>,
    pub instance_ids: Option<Vec<String>>,
}
model! { InitDCDBInstancesOutput {
    0 "FlowIds" flow_ids, 1 "InstanceIds" instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsolateDCDBInstance {
    pub instance_ids: Vec<String>,
}
operation! { IsolateDCDBInstance(instance_ids: Vec<String>) "IsolateDCDBInstance" -> IsolateDCDBInstanceOutput {
    0 "InstanceIds" instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsolateDCDBInstanceOutput {
    pub success_instance_ids: Option<Vec<String>>,
    pub failed_instance_ids: Option<Vec<String>>,
}
model! { IsolateDCDBInstanceOutput {
    0 "SuccessInstanceIds" success_instance_ids, 1 "FailedInstanceIds" failed_instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsolateDedicatedDBInstance {
    pub instance_id: String,
}
operation! { IsolateDedicatedDBInstance(instance_id: String) "IsolateDedicatedDBInstance" -> Empty {
    0 "InstanceId" instance_id
} }

pub type IsolateDedicatedDBInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsolateHourDCDBInstance {
    pub instance_ids: Vec<String>,
}
operation! { IsolateHourDCDBInstance(instance_ids: Vec<String>)
    "IsolateHourDCDBInstance" -> IsolateHourDCDBInstanceOutput {
    0 "InstanceIds" instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsolateHourDCDBInstanceOutput {
    pub success_instance_ids: Option<Vec<String>>,
    pub failed_instance_ids: Option<Vec<String>>,
}
model! { IsolateHourDCDBInstanceOutput {
    0 "SuccessInstanceIds" success_instance_ids, 1 "FailedInstanceIds" failed_instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KillSession {
    pub instance_id: String,
    pub session_id: Vec<i64>,
    pub shard_id: Option<String>,
    pub shard_serial_id: Option<String>,
    pub node_id: Option<String>,
}
operation! { KillSession(instance_id: String, session_id: Vec<i64>) "KillSession" -> KillSessionOutput {
    0 "InstanceId" instance_id, 1 "SessionId" session_id, 2 "ShardId" shard_id: String,
    3 "ShardSerialId" shard_serial_id: String, 4 "NodeId" node_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KillSessionOutput {
    pub task_id: Option<i64>,
}
model! { KillSessionOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountConfig {
    pub instance_id: String,
    pub user_name: String,
    pub host: String,
    pub configs: Vec<ConfigValue>,
}
operation! { ModifyAccountConfig(instance_id: String, user_name: String, host: String, configs: Vec<ConfigValue>)
    "ModifyAccountConfig" -> Empty {
    0 "InstanceId" instance_id, 1 "UserName" user_name, 2 "Host" host, 3 "Configs" configs
} }

pub type ModifyAccountConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigValue {
    pub config: Option<String>,
    pub value: Option<String>,
}
input! { ConfigValue(config: String, value: String) {
    0 "Config" config: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountDescription {
    pub instance_id: String,
    pub user_name: String,
    pub host: String,
    pub description: String,
}
operation! { ModifyAccountDescription(instance_id: String, user_name: String, host: String, description: String)
    "ModifyAccountDescription" -> Empty {
    0 "InstanceId" instance_id, 1 "UserName" user_name, 2 "Host" host, 3 "Description" description
} }

pub type ModifyAccountDescriptionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountPrivileges {
    pub instance_id: String,
    pub accounts: Vec<Account>,
    pub global_privileges: Option<Vec<String>>,
    pub database_privileges: Option<Vec<DatabasePrivilege>>,
    pub table_privileges: Option<Vec<TablePrivilege>>,
    pub column_privileges: Option<Vec<ColumnPrivilege>>,
    pub view_privileges: Option<Vec<ViewPrivileges>>,
}
operation! { ModifyAccountPrivileges(instance_id: String, accounts: Vec<Account>)
    "ModifyAccountPrivileges" -> ModifyAccountPrivilegesOutput {
    0 "InstanceId" instance_id, 1 "Accounts" accounts, 2 "GlobalPrivileges" global_privileges: Vec<String>,
    3 "DatabasePrivileges" database_privileges: Vec<DatabasePrivilege>,
    4 "TablePrivileges" table_privileges: Vec<TablePrivilege>,
    5 "ColumnPrivileges" column_privileges: Vec<ColumnPrivilege>,
    6 "ViewPrivileges" view_privileges: Vec<ViewPrivileges>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Account {
    pub user: Option<String>,
    pub host: Option<String>,
}
input! { Account(user: String, host: String) {
    0 "User" user: String, 1 "Host" host: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatabasePrivilege {
    pub privileges: Option<Vec<String>>,
    pub database: Option<String>,
}
input! { DatabasePrivilege(privileges: Vec<String>, database: String) {
    0 "Privileges" privileges: Vec<String>, 1 "Database" database: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TablePrivilege {
    pub database: Option<String>,
    pub table: Option<String>,
    pub privileges: Option<Vec<String>>,
}
input! { TablePrivilege(database: String, table: String, privileges: Vec<String>) {
    0 "Database" database: String, 1 "Table" table: String, 2 "Privileges" privileges: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ColumnPrivilege {
    pub database: Option<String>,
    pub table: Option<String>,
    pub column: Option<String>,
    pub privileges: Option<Vec<String>>,
}
input! { ColumnPrivilege(database: String, table: String, column: String, privileges: Vec<String>) {
    0 "Database" database: String, 1 "Table" table: String, 2 "Column" column: String,
    3 "Privileges" privileges: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewPrivileges {
    pub database: Option<String>,
    pub view: Option<String>,
    pub privileges: Option<Vec<String>>,
}
input! { ViewPrivileges(database: String, view: String, privileges: Vec<String>) {
    0 "Database" database: String, 1 "View" view: String, 2 "Privileges" privileges: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountPrivilegesOutput {
    pub flow_id: Option<i64>,
}
model! { ModifyAccountPrivilegesOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupConfigs {
    pub instance_id: String,
    pub days: Option<u64>,
    pub start_backup_time: Option<String>,
    pub end_backup_time: Option<String>,
    pub week_days: Option<Vec<String>>,
    pub archive_days: Option<i64>,
    pub backup_config_set: Option<Vec<NewBackupConfig>>,
}
operation! { ModifyBackupConfigs(instance_id: String) "ModifyBackupConfigs" -> Empty {
    0 "InstanceId" instance_id, 1 "Days" days: u64, 2 "StartBackupTime" start_backup_time: String,
    3 "EndBackupTime" end_backup_time: String, 4 "WeekDays" week_days: Vec<String>, 5 "ArchiveDays" archive_days: i64,
    6 "BackupConfigSet" backup_config_set: Vec<NewBackupConfig>
} }

pub type ModifyBackupConfigsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewBackupConfig {
    pub enable_backup_policy: Option<bool>,
    pub begin_date: Option<String>,
    pub max_retention_days: Option<i64>,
    pub frequency: Option<String>,
    pub week_days: Option<Vec<String>>,
    pub backup_count: Option<i64>,
}
input! { NewBackupConfig(enable_backup_policy: bool, begin_date: String, max_retention_days: i64, frequency: String) {
    0 "EnableBackupPolicy" enable_backup_policy: bool, 1 "BeginDate" begin_date: String,
    2 "MaxRetentionDays" max_retention_days: i64, 3 "Frequency" frequency: String, 4 "WeekDays" week_days: Vec<String>,
    5 "BackupCount" backup_count: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBEncryptAttributes {
    pub instance_id: String,
    pub encrypt_enabled: i64,
}
operation! { ModifyDBEncryptAttributes(instance_id: String, encrypt_enabled: i64) "ModifyDBEncryptAttributes" -> Empty {
    0 "InstanceId" instance_id, 1 "EncryptEnabled" encrypt_enabled
} }

pub type ModifyDBEncryptAttributesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceName {
    pub instance_id: String,
    pub instance_name: String,
}
operation! { ModifyDBInstanceName(instance_id: String, instance_name: String)
    "ModifyDBInstanceName" -> ModifyDBInstanceNameOutput {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceNameOutput {
    pub instance_id: Option<String>,
}
model! { ModifyDBInstanceNameOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceSecurityGroups {
    pub product: String,
    pub instance_id: String,
    pub security_group_ids: Vec<String>,
}
operation! { ModifyDBInstanceSecurityGroups(product: String, instance_id: String, security_group_ids: Vec<String>)
    "ModifyDBInstanceSecurityGroups" -> Empty {
    0 "Product" product, 1 "InstanceId" instance_id, 2 "SecurityGroupIds" security_group_ids
} }

pub type ModifyDBInstanceSecurityGroupsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstancesProject {
    pub instance_ids: Vec<String>,
    pub project_id: i64,
}
operation! { ModifyDBInstancesProject(instance_ids: Vec<String>, project_id: i64) "ModifyDBInstancesProject" -> Empty {
    0 "InstanceIds" instance_ids, 1 "ProjectId" project_id
} }

pub type ModifyDBInstancesProjectOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBParameters {
    pub instance_id: String,
    pub params: Vec<DBParamValue>,
}
operation! { ModifyDBParameters(instance_id: String, params: Vec<DBParamValue>)
    "ModifyDBParameters" -> ModifyDBParametersOutput {
    0 "InstanceId" instance_id, 1 "Params" params
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBParametersOutput {
    pub instance_id: Option<String>,
    pub result: Option<Vec<ParamModifyResult>>,
}
model! { ModifyDBParametersOutput {
    0 "InstanceId" instance_id, 1 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParamModifyResult {
    pub param: Option<String>,
    pub code: Option<i64>,
}
model! { ParamModifyResult {
    0 "Param" param, 1 "Code" code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBSyncMode {
    pub instance_id: String,
    pub sync_mode: i64,
}
operation! { ModifyDBSyncMode(instance_id: String, sync_mode: i64) "ModifyDBSyncMode" -> ModifyDBSyncModeOutput {
    0 "InstanceId" instance_id, 1 "SyncMode" sync_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBSyncModeOutput {
    pub flow_id: Option<i64>,
}
model! { ModifyDBSyncModeOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceNetwork {
    pub instance_id: String,
    pub vpc_id: String,
    pub subnet_id: String,
    pub vip: Option<String>,
    pub vipv6: Option<String>,
    pub vip_release_delay: Option<u64>,
}
operation! { ModifyInstanceNetwork(instance_id: String, vpc_id: String, subnet_id: String)
    "ModifyInstanceNetwork" -> ModifyInstanceNetworkOutput {
    0 "InstanceId" instance_id, 1 "VpcId" vpc_id, 2 "SubnetId" subnet_id, 3 "Vip" vip: String, 4 "Vipv6" vipv6: String,
    5 "VipReleaseDelay" vip_release_delay: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceNetworkOutput {
    pub flow_id: Option<i64>,
}
model! { ModifyInstanceNetworkOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceProtectedProperty {
    pub instance_id: String,
    pub protected_property: i64,
}
operation! { ModifyInstanceProtectedProperty(instance_id: String, protected_property: i64)
    "ModifyInstanceProtectedProperty" -> Empty {
    0 "InstanceId" instance_id, 1 "ProtectedProperty" protected_property
} }

pub type ModifyInstanceProtectedPropertyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceSSLAttributes {
    pub instance_id: String,
    pub ssl_enabled: i64,
}
operation! { ModifyInstanceSSLAttributes(instance_id: String, ssl_enabled: i64) "ModifyInstanceSSLAttributes" -> Empty {
    0 "InstanceId" instance_id, 1 "SSLEnabled" ssl_enabled
} }

pub type ModifyInstanceSSLAttributesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceVip {
    pub instance_id: String,
    pub vip: String,
    pub ipv6_flag: Option<u64>,
    pub vip_release_delay: Option<u64>,
}
operation! { ModifyInstanceVip(instance_id: String, vip: String) "ModifyInstanceVip" -> ModifyInstanceVipOutput {
    0 "InstanceId" instance_id, 1 "Vip" vip, 2 "Ipv6Flag" ipv6_flag: u64, 3 "VipReleaseDelay" vip_release_delay: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceVipOutput {
    pub flow_id: Option<i64>,
}
model! { ModifyInstanceVipOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceVport {
    pub instance_id: String,
    pub vport: u64,
}
operation! { ModifyInstanceVport(instance_id: String, vport: u64) "ModifyInstanceVport" -> Empty {
    0 "InstanceId" instance_id, 1 "Vport" vport
} }

pub type ModifyInstanceVportOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRealServerAccessStrategy {
    pub instance_id: String,
    pub rs_access_strategy: i64,
}
operation! { ModifyRealServerAccessStrategy(instance_id: String, rs_access_strategy: i64)
    "ModifyRealServerAccessStrategy" -> Empty {
    0 "InstanceId" instance_id, 1 "RsAccessStrategy" rs_access_strategy
} }

pub type ModifyRealServerAccessStrategyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenDBExtranetAccess {
    pub instance_id: String,
    pub ipv6_flag: Option<i64>,
}
operation! { OpenDBExtranetAccess(instance_id: String) "OpenDBExtranetAccess" -> OpenDBExtranetAccessOutput {
    0 "InstanceId" instance_id, 1 "Ipv6Flag" ipv6_flag: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenDBExtranetAccessOutput {
    pub flow_id: Option<i64>,
}
model! { OpenDBExtranetAccessOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewDCDBInstance {
    pub instance_id: String,
    pub period: i64,
    pub auto_voucher: Option<bool>,
    pub voucher_ids: Option<Vec<String>>,
}
operation! { RenewDCDBInstance(instance_id: String, period: i64) "RenewDCDBInstance" -> RenewDCDBInstanceOutput {
    0 "InstanceId" instance_id, 1 "Period" period, 2 "AutoVoucher" auto_voucher: bool,
    3 "VoucherIds" voucher_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewDCDBInstanceOutput {
    pub deal_name: Option<String>,
}
model! { RenewDCDBInstanceOutput {
    0 "DealName" deal_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAccountPassword {
    pub instance_id: String,
    pub user_name: String,
    pub host: String,
    pub password: Option<Secret>,
    pub encrypted_password: Option<Secret>,
}
operation! { ResetAccountPassword(instance_id: String, user_name: String, host: String)
    "ResetAccountPassword" -> Empty {
    0 "InstanceId" instance_id, 1 "UserName" user_name, 2 "Host" host, 3 "Password" password: Secret,
    4 "EncryptedPassword" encrypted_password: Secret
} }

pub type ResetAccountPasswordOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchDBInstanceHA {
    pub instance_id: String,
    pub zone: String,
    pub shard_instance_ids: Option<Vec<String>>,
    pub zone_mode: Option<String>,
}
operation! { SwitchDBInstanceHA(instance_id: String, zone: String) "SwitchDBInstanceHA" -> SwitchDBInstanceHAOutput {
    0 "InstanceId" instance_id, 1 "Zone" zone, 2 "ShardInstanceIds" shard_instance_ids: Vec<String>,
    3 "ZoneMode" zone_mode: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchDBInstanceHAOutput {
    pub flow_id: Option<u64>,
}
model! { SwitchDBInstanceHAOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateDedicatedDBInstance {
    pub instance_id: String,
}
operation! { TerminateDedicatedDBInstance(instance_id: String)
    "TerminateDedicatedDBInstance" -> TerminateDedicatedDBInstanceOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateDedicatedDBInstanceOutput {
    pub flow_id: Option<i64>,
}
model! { TerminateDedicatedDBInstanceOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDCDBInstance {
    pub instance_id: String,
    pub upgrade_type: String,
    pub add_shard_config: Option<AddShardConfig>,
    pub expand_shard_config: Option<ExpandShardConfig>,
    pub split_shard_config: Option<SplitShardConfig>,
    pub auto_voucher: Option<bool>,
    pub voucher_ids: Option<Vec<String>>,
    pub zones: Option<Vec<String>>,
    pub switch_start_time: Option<String>,
    pub switch_end_time: Option<String>,
    pub switch_auto_retry: Option<i64>,
}
operation! { UpgradeDCDBInstance(instance_id: String, upgrade_type: String)
    "UpgradeDCDBInstance" -> UpgradeDCDBInstanceOutput {
    0 "InstanceId" instance_id, 1 "UpgradeType" upgrade_type, 2 "AddShardConfig" add_shard_config: AddShardConfig,
    3 "ExpandShardConfig" expand_shard_config: ExpandShardConfig,
    4 "SplitShardConfig" split_shard_config: SplitShardConfig, 5 "AutoVoucher" auto_voucher: bool,
    6 "VoucherIds" voucher_ids: Vec<String>, 7 "Zones" zones: Vec<String>,
    8 "SwitchStartTime" switch_start_time: String, 9 "SwitchEndTime" switch_end_time: String,
    10 "SwitchAutoRetry" switch_auto_retry: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDCDBInstanceOutput {
    pub deal_name: Option<String>,
}
model! { UpgradeDCDBInstanceOutput {
    0 "DealName" deal_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDedicatedDCDBInstance {
    pub upgrade_type: String,
    pub instance_id: String,
    pub add_shard_config: Option<AddShardConfig>,
    pub expand_shard_config: Option<ExpandShardConfig>,
    pub split_shard_config: Option<SplitShardConfig>,
    pub switch_auto_retry: Option<i64>,
    pub switch_start_time: Option<String>,
    pub switch_end_time: Option<String>,
}
operation! { UpgradeDedicatedDCDBInstance(upgrade_type: String, instance_id: String)
    "UpgradeDedicatedDCDBInstance" -> UpgradeDedicatedDCDBInstanceOutput {
    0 "UpgradeType" upgrade_type, 1 "InstanceId" instance_id, 2 "AddShardConfig" add_shard_config: AddShardConfig,
    3 "ExpandShardConfig" expand_shard_config: ExpandShardConfig,
    4 "SplitShardConfig" split_shard_config: SplitShardConfig, 5 "SwitchAutoRetry" switch_auto_retry: i64,
    6 "SwitchStartTime" switch_start_time: String, 7 "SwitchEndTime" switch_end_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDedicatedDCDBInstanceOutput {
    pub flow_id: Option<i64>,
}
model! { UpgradeDedicatedDCDBInstanceOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeHourDCDBInstance {
    pub instance_id: String,
    pub upgrade_type: String,
    pub add_shard_config: Option<AddShardConfig>,
    pub expand_shard_config: Option<ExpandShardConfig>,
    pub split_shard_config: Option<SplitShardConfig>,
    pub switch_start_time: Option<String>,
    pub switch_end_time: Option<String>,
    pub switch_auto_retry: Option<i64>,
    pub zones: Option<Vec<String>>,
}
operation! { UpgradeHourDCDBInstance(instance_id: String, upgrade_type: String) "UpgradeHourDCDBInstance" -> Empty {
    0 "InstanceId" instance_id, 1 "UpgradeType" upgrade_type, 2 "AddShardConfig" add_shard_config: AddShardConfig,
    3 "ExpandShardConfig" expand_shard_config: ExpandShardConfig,
    4 "SplitShardConfig" split_shard_config: SplitShardConfig, 5 "SwitchStartTime" switch_start_time: String,
    6 "SwitchEndTime" switch_end_time: String, 7 "SwitchAutoRetry" switch_auto_retry: i64, 8 "Zones" zones: Vec<String>
} }

pub type UpgradeHourDCDBInstanceOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const FAILED_OPERATION_ADD_INSTANCE_INFO_FAILED: &str = "FailedOperation.AddInstanceInfoFailed";
    pub const FAILED_OPERATION_APPLY_VIP_FAILED: &str = "FailedOperation.ApplyVipFailed";
    pub const FAILED_OPERATION_ASSOCIATE_SECURITY_GROUPS_FAILED: &str = "FailedOperation.AssociateSecurityGroupsFailed";
    pub const FAILED_OPERATION_AUTH_NO_STRATEGY: &str = "FailedOperation.AuthNoStrategy";
    pub const FAILED_OPERATION_CLEAR_INSTANCE_INFO_FAILED: &str = "FailedOperation.ClearInstanceInfoFailed";
    pub const FAILED_OPERATION_COPY_RIGHT_ERROR: &str = "FailedOperation.CopyRightError";
    pub const FAILED_OPERATION_CREATE_FLOW_FAILED: &str = "FailedOperation.CreateFlowFailed";
    pub const FAILED_OPERATION_CREATE_ORDER_FAILED: &str = "FailedOperation.CreateOrderFailed";
    pub const FAILED_OPERATION_CREATE_USER_FAILED: &str = "FailedOperation.CreateUserFailed";
    pub const FAILED_OPERATION_DELETE_USER_FAILED: &str = "FailedOperation.DeleteUserFailed";
    pub const FAILED_OPERATION_DISASSOCIATE_SECURITY_GROUPS_FAILED: &str =
        "FailedOperation.DisassociateSecurityGroupsFailed";
    pub const FAILED_OPERATION_GET_SECURITY_GROUP_DETAIL_FAILED: &str = "FailedOperation.GetSecurityGroupDetailFailed";
    pub const FAILED_OPERATION_INSTANCE_CAN_NOT_RETURN: &str = "FailedOperation.InstanceCanNotReturn";
    pub const FAILED_OPERATION_INSTANCE_RETURN_FAILED: &str = "FailedOperation.InstanceReturnFailed";
    pub const FAILED_OPERATION_MODIFY_RIGHT_FAILED: &str = "FailedOperation.ModifyRightFailed";
    pub const FAILED_OPERATION_MODIFY_USER_CONFIG_FAILED: &str = "FailedOperation.ModifyUserConfigFailed";
    pub const FAILED_OPERATION_OSS_ISOLATE_INSTANCE_FAILED: &str = "FailedOperation.OssIsolateInstanceFailed";
    pub const FAILED_OPERATION_OSS_OPERATION_FAILED: &str = "FailedOperation.OssOperationFailed";
    pub const FAILED_OPERATION_PAY_FAILED: &str = "FailedOperation.PayFailed";
    pub const FAILED_OPERATION_RESET_PASSWORD_FAILED: &str = "FailedOperation.ResetPasswordFailed";
    pub const FAILED_OPERATION_SG_CHANGE_VIP: &str = "FailedOperation.SGChangeVip";
    pub const FAILED_OPERATION_SG_OPERATION_FAILED: &str = "FailedOperation.SGOperationFailed";
    pub const FAILED_OPERATION_SET_RULE_LOCATION_FAILED: &str = "FailedOperation.SetRuleLocationFailed";
    pub const FAILED_OPERATION_SET_SVC_LOCATION_FAILED: &str = "FailedOperation.SetSvcLocationFailed";
    pub const FAILED_OPERATION_SSL_STATUS_ABNORMAL: &str = "FailedOperation.SslStatusAbnormal";
    pub const FAILED_OPERATION_TAG_DRY_RUN_ERROR: &str = "FailedOperation.TagDryRunError";
    pub const FAILED_OPERATION_TAG_QUOTA_EXCEED_LIMIT: &str = "FailedOperation.TagQuotaExceedLimit";
    pub const FAILED_OPERATION_TRADE_CONFIG_NOT_FOUND: &str = "FailedOperation.TradeConfigNotFound";
    pub const FAILED_OPERATION_UPDATE_INSTANCE_INFO_FAILED: &str = "FailedOperation.UpdateInstanceInfoFailed";
    pub const FAILED_OPERATION_USER_NOT_AUTHED: &str = "FailedOperation.UserNotAuthed";
    pub const FAILED_OPERATION_VIP_NOT_CHANGE: &str = "FailedOperation.VipNotChange";
    pub const FAILED_OPERATION_VPC_ADD_SERVICE_FAILED: &str = "FailedOperation.VpcAddServiceFailed";
    pub const FAILED_OPERATION_VPC_UPDATE_ROUTE_FAILED: &str = "FailedOperation.VpcUpdateRouteFailed";
    pub const FAILED_OPERATION_WAN_STATUS_ABNORMAL: &str = "FailedOperation.WanStatusAbnormal";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_CAM_AUTH_FAILED: &str = "InternalError.CamAuthFailed";
    pub const INTERNAL_ERROR_CHECK_VIP_STATUS_FAILED: &str = "InternalError.CheckVipStatusFailed";
    pub const INTERNAL_ERROR_COS_CONFIGURATION: &str = "InternalError.CosConfiguration";
    pub const INTERNAL_ERROR_COS_SIGN_URL: &str = "InternalError.CosSignUrl";
    pub const INTERNAL_ERROR_CREATE_FLOW_ERROR: &str = "InternalError.CreateFlowError";
    pub const INTERNAL_ERROR_CREATE_FLOW_FAILED: &str = "InternalError.CreateFlowFailed";
    pub const INTERNAL_ERROR_DB_ROWS_AFFECTED_ERROR: &str = "InternalError.DBRowsAffectedError";
    pub const INTERNAL_ERROR_DB_OPERATION_FAILED: &str = "InternalError.DbOperationFailed";
    pub const INTERNAL_ERROR_FENCE_ERROR: &str = "InternalError.FenceError";
    pub const INTERNAL_ERROR_GET_DB_CONFIG_FAILED: &str = "InternalError.GetDbConfigFailed";
    pub const INTERNAL_ERROR_GET_DB_LIST_FAILED: &str = "InternalError.GetDbListFailed";
    pub const INTERNAL_ERROR_GET_DB_OBJECT_FAILED: &str = "InternalError.GetDbObjectFailed";
    pub const INTERNAL_ERROR_GET_INSTANCE_DETAIL_FAILED: &str = "InternalError.GetInstanceDetailFailed";
    pub const INTERNAL_ERROR_GET_INSTANCE_INFO_FAILED: &str = "InternalError.GetInstanceInfoFailed";
    pub const INTERNAL_ERROR_GET_RIGHT_FAILED: &str = "InternalError.GetRightFailed";
    pub const INTERNAL_ERROR_GET_SECURITY_GROUP_DETAIL_FAILED: &str = "InternalError.GetSecurityGroupDetailFailed";
    pub const INTERNAL_ERROR_GET_SLOW_LOG_FAILED: &str = "InternalError.GetSlowLogFailed";
    pub const INTERNAL_ERROR_GET_SUBNET_FAILED: &str = "InternalError.GetSubnetFailed";
    pub const INTERNAL_ERROR_GET_TABLE_INFO_FAILED: &str = "InternalError.GetTableInfoFailed";
    pub const INTERNAL_ERROR_GET_USER_LIST_FAILED: &str = "InternalError.GetUserListFailed";
    pub const INTERNAL_ERROR_GET_USER_SG_COUNT_FAILED: &str = "InternalError.GetUserSGCountFailed";
    pub const INTERNAL_ERROR_GET_USG_QUOTA_ERROR: &str = "InternalError.GetUsgQuotaError";
    pub const INTERNAL_ERROR_GET_VPC_FAILED: &str = "InternalError.GetVpcFailed";
    pub const INTERNAL_ERROR_INNER_SYSTEM_ERROR: &str = "InternalError.InnerSystemError";
    pub const INTERNAL_ERROR_INSERT_FAIL: &str = "InternalError.InsertFail";
    pub const INTERNAL_ERROR_INSTANCE_OPERATE_PERMISSION_ERROR: &str = "InternalError.InstanceOperatePermissionError";
    pub const INTERNAL_ERROR_INSTANCE_SG_OVER_LIMIT_ERROR: &str = "InternalError.InstanceSGOverLimitError";
    pub const INTERNAL_ERROR_LIST_INSTANCE_RESP_RESOURCE_COUNT_NOT_MATCH_ERROR: &str =
        "InternalError.ListInstanceRespResourceCountNotMatchError";
    pub const INTERNAL_ERROR_LIST_INSTANCES_ERROR: &str = "InternalError.ListInstancesError";
    pub const INTERNAL_ERROR_LIST_PROJECT_FAILED: &str = "InternalError.ListProjectFailed";
    pub const INTERNAL_ERROR_OPERATE_DATABASE_FAILED: &str = "InternalError.OperateDatabaseFailed";
    pub const INTERNAL_ERROR_QUERY_DATABASE_FAILED: &str = "InternalError.QueryDatabaseFailed";
    pub const INTERNAL_ERROR_QUERY_ORDER_FAILED: &str = "InternalError.QueryOrderFailed";
    pub const INTERNAL_ERROR_QUERY_PRICE_FAILED: &str = "InternalError.QueryPriceFailed";
    pub const INTERNAL_ERROR_READ_DATABASE_FAILED: &str = "InternalError.ReadDatabaseFailed";
    pub const INTERNAL_ERROR_RETREATE_TIME: &str = "InternalError.RetreateTime";
    pub const INTERNAL_ERROR_ROUTE_NOT_FOUND: &str = "InternalError.RouteNotFound";
    pub const INTERNAL_ERROR_SET_SVC_LOCATION_FAILED: &str = "InternalError.SetSvcLocationFailed";
    pub const INTERNAL_ERROR_UPDATE_DATABASE_FAILED: &str = "InternalError.UpdateDatabaseFailed";
    pub const INTERNAL_ERROR_VPC_OPERATION_FAILED: &str = "InternalError.VpcOperationFailed";
    pub const INTERNAL_ERROR_WAN_SERVICE_FAILED: &str = "InternalError.WanServiceFailed";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_CHARACTER_ERROR: &str = "InvalidParameter.CharacterError";
    pub const INVALID_PARAMETER_CHECK_PARAM_NOT_PASS: &str = "InvalidParameter.CheckParamNotPass";
    pub const INVALID_PARAMETER_DEAL_NAME_NOT_GIVEN: &str = "InvalidParameter.DealNameNotGiven";
    pub const INVALID_PARAMETER_FLOW_NOT_FOUND: &str = "InvalidParameter.FlowNotFound";
    pub const INVALID_PARAMETER_GENERIC_PARAMETER_ERROR: &str = "InvalidParameter.GenericParameterError";
    pub const INVALID_PARAMETER_ILLEGAL_PARAMETER_ERROR: &str = "InvalidParameter.IllegalParameterError";
    pub const INVALID_PARAMETER_ILLEGAL_TIME: &str = "InvalidParameter.IllegalTime";
    pub const INVALID_PARAMETER_INSTANCE_NOT_FOUND: &str = "InvalidParameter.InstanceNotFound";
    pub const INVALID_PARAMETER_NOT_SUPPORTED_PAY_MODE: &str = "InvalidParameter.NotSupportedPayMode";
    pub const INVALID_PARAMETER_PERMISSION_DENIED: &str = "InvalidParameter.PermissionDenied";
    pub const INVALID_PARAMETER_SG_CHECK_FAIL: &str = "InvalidParameter.SGCheckFail";
    pub const INVALID_PARAMETER_SPEC_NOT_FOUND: &str = "InvalidParameter.SpecNotFound";
    pub const INVALID_PARAMETER_SUBNET_NOT_FOUND: &str = "InvalidParameter.SubnetNotFound";
    pub const INVALID_PARAMETER_SUBNET_UNAVAILABLE: &str = "InvalidParameter.SubnetUnavailable";
    pub const INVALID_PARAMETER_VIP_NOT_IN_SUBNET: &str = "InvalidParameter.VipNotInSubnet";
    pub const INVALID_PARAMETER_VIP_USED: &str = "InvalidParameter.VipUsed";
    pub const INVALID_PARAMETER_VPC_NOT_FOUND: &str = "InvalidParameter.VpcNotFound";
    pub const INVALID_PARAMETER_VPORT_USED: &str = "InvalidParameter.VportUsed";
    pub const INVALID_PARAMETER_ZONE_ID_ILLEGAL: &str = "InvalidParameter.ZoneIdIllegal";
    pub const INVALID_PARAMETER_VALUE_ACCOUNT_ALREADY_EXISTS: &str = "InvalidParameterValue.AccountAlreadyExists";
    pub const INVALID_PARAMETER_VALUE_BAD_SYNC_MODE: &str = "InvalidParameterValue.BadSyncMode";
    pub const INVALID_PARAMETER_VALUE_BAD_USER_RIGHT: &str = "InvalidParameterValue.BadUserRight";
    pub const INVALID_PARAMETER_VALUE_BAD_USER_TYPE: &str = "InvalidParameterValue.BadUserType";
    pub const INVALID_PARAMETER_VALUE_ILLEGAL_EXCLUSTER_ID: &str = "InvalidParameterValue.IllegalExclusterID";
    pub const INVALID_PARAMETER_VALUE_ILLEGAL_INIT_PARAM: &str = "InvalidParameterValue.IllegalInitParam";
    pub const INVALID_PARAMETER_VALUE_ILLEGAL_QUANTITY: &str = "InvalidParameterValue.IllegalQuantity";
    pub const INVALID_PARAMETER_VALUE_ILLEGAL_RIGHT_PARAM: &str = "InvalidParameterValue.IllegalRightParam";
    pub const INVALID_PARAMETER_VALUE_ILLEGAL_ZONE: &str = "InvalidParameterValue.IllegalZone";
    pub const INVALID_PARAMETER_VALUE_INVALID_PARAMETER_VALUE_ERROR: &str =
        "InvalidParameterValue.InvalidParameterValueError";
    pub const INVALID_PARAMETER_VALUE_SHARD_NOT_EXIST: &str = "InvalidParameterValue.ShardNotExist";
    pub const INVALID_PARAMETER_VALUE_SPEC_ID_ILLEGAL: &str = "InvalidParameterValue.SpecIdIllegal";
    pub const INVALID_PARAMETER_VALUE_SUPER_USER_FORBIDDEN: &str = "InvalidParameterValue.SuperUserForbidden";
    pub const INVALID_PARAMETER_VALUE_SYNC_MODE_NOT_ALLOWED: &str = "InvalidParameterValue.SyncModeNotAllowed";
    pub const LIMIT_EXCEEDED_TOO_FREQUENTLY_CALLED: &str = "LimitExceeded.TooFrequentlyCalled";
    pub const RESOURCE_IN_USE_TEMP_INSTANCE_EXIST: &str = "ResourceInUse.TempInstanceExist";
    pub const RESOURCE_INSUFFICIENT: &str = "ResourceInsufficient";
    pub const RESOURCE_NOT_FOUND_ACCOUNT_DOES_NOT_EXIST: &str = "ResourceNotFound.AccountDoesNotExist";
    pub const RESOURCE_NOT_FOUND_INSTANCE_NOT_FOUND: &str = "ResourceNotFound.InstanceNotFound";
    pub const RESOURCE_NOT_FOUND_NO_INSTANCE_FOUND: &str = "ResourceNotFound.NoInstanceFound";
    pub const RESOURCE_NOT_FOUND_PRODUCT_CONFIG_NOT_EXISTED_ERROR: &str =
        "ResourceNotFound.ProductConfigNotExistedError";
    pub const RESOURCE_UNAVAILABLE_BAD_INSTANCE_STATUS: &str = "ResourceUnavailable.BadInstanceStatus";
    pub const RESOURCE_UNAVAILABLE_COS_API_FAILED: &str = "ResourceUnavailable.CosApiFailed";
    pub const RESOURCE_UNAVAILABLE_EXCLUSTER_STATUS_ABNORMAL: &str = "ResourceUnavailable.ExclusterStatusAbnormal";
    pub const RESOURCE_UNAVAILABLE_INSTANCE_ALREADY_DELETED: &str = "ResourceUnavailable.InstanceAlreadyDeleted";
    pub const RESOURCE_UNAVAILABLE_INSTANCE_HAS_BEEN_LOCKED: &str = "ResourceUnavailable.InstanceHasBeenLocked";
    pub const RESOURCE_UNAVAILABLE_INSTANCE_STATUS_ABNORMAL: &str = "ResourceUnavailable.InstanceStatusAbnormal";
    pub const RESOURCE_UNAVAILABLE_SG_CHECK_FAIL: &str = "ResourceUnavailable.SGCheckFail";
    pub const RESOURCE_UNAVAILABLE_SSL_STATUS_ABNORMAL: &str = "ResourceUnavailable.SSLStatusAbnormal";
    pub const UNAUTHORIZED_OPERATION_PERMISSION_DENIED: &str = "UnauthorizedOperation.PermissionDenied";
    pub const UNSUPPORTED_OPERATION_DB_VERSION_NOT_SUPPORTED: &str = "UnsupportedOperation.DbVersionNotSupported";
    pub const UNSUPPORTED_OPERATION_INVALID_OPERATION: &str = "UnsupportedOperation.InvalidOperation";
    pub const UNSUPPORTED_OPERATION_OLD_PROXY_VERSION: &str = "UnsupportedOperation.OldProxyVersion";
    pub const UNSUPPORTED_OPERATION_SSL_NOT_SUPPORTED: &str = "UnsupportedOperation.SSLNotSupported";
}

#[cfg(feature = "reflect")]
register! {
    ActiveHourDCDBInstance, AssociateSecurityGroups, CancelDcnJob, CancelOnlineDDLJob, CloneAccount,
    CloseDBExtranetAccess, CopyAccountPrivileges, CreateAccount, CreateDCDBInstance, CreateDedicatedClusterDCDBInstance,
    CreateHourDCDBInstance, CreateOnlineDDLJob, CreateTmpDCDBInstance, DeleteAccount, DescribeAccountPrivileges,
    DescribeAccounts, DescribeBackupConfigs, DescribeBackupFiles, DescribeDBEncryptAttributes, DescribeDBLogFiles,
    DescribeDBParameters, DescribeDBSecurityGroups, DescribeDBSlowLogs, DescribeDBSyncMode, DescribeDBTmpInstances,
    DescribeDCDBBinlogTime, DescribeDCDBInstanceDetail, DescribeDCDBInstanceNodeInfo, DescribeDCDBInstances,
    DescribeDCDBPrice, DescribeDCDBRenewalPrice, DescribeDCDBSaleInfo, DescribeDCDBShards, DescribeDCDBUpgradePrice,
    DescribeDatabaseObjects, DescribeDatabaseTable, DescribeDatabases, DescribeDcnDetail, DescribeFileDownloadUrl,
    DescribeFlow, DescribeInstanceSSLAttributes, DescribeLogFileRetentionPeriod, DescribeOnlineDDLJob, DescribeOrders,
    DescribeProcessList, DescribeProjectSecurityGroups, DescribeProjects, DescribeShardSpec, DescribeUserTasks,
    DestroyDCDBInstance, DestroyHourDCDBInstance, DisassociateSecurityGroups, FlushBinlog, GrantAccountPrivileges,
    InitDCDBInstances, IsolateDCDBInstance, IsolateDedicatedDBInstance, IsolateHourDCDBInstance, KillSession,
    ModifyAccountConfig, ModifyAccountDescription, ModifyAccountPrivileges, ModifyBackupConfigs,
    ModifyDBEncryptAttributes, ModifyDBInstanceName, ModifyDBInstanceSecurityGroups, ModifyDBInstancesProject,
    ModifyDBParameters, ModifyDBSyncMode, ModifyInstanceNetwork, ModifyInstanceProtectedProperty,
    ModifyInstanceSSLAttributes, ModifyInstanceVip, ModifyInstanceVport, ModifyRealServerAccessStrategy,
    OpenDBExtranetAccess, RenewDCDBInstance, ResetAccountPassword, SwitchDBInstanceHA, TerminateDedicatedDBInstance,
    UpgradeDCDBInstance, UpgradeDedicatedDCDBInstance, UpgradeHourDCDBInstance
}
