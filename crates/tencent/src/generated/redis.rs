//! `redis` 2018-04-12.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "redis", version: "2018-04-12", code: "redis", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddReplicationInstance {
    pub group_id: String,
    pub instance_id: String,
    pub instance_role: String,
}
operation! { AddReplicationInstance(group_id: String, instance_id: String, instance_role: String)
    "AddReplicationInstance" -> AddReplicationInstanceOutput {
    0 "GroupId" group_id, 1 "InstanceId" instance_id, 2 "InstanceRole" instance_role
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddReplicationInstanceOutput {
    pub task_id: Option<i64>,
}
model! { AddReplicationInstanceOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateWanAddress {
    pub instance_id: String,
}
operation! { AllocateWanAddress(instance_id: String) "AllocateWanAddress" -> AllocateWanAddressOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateWanAddressOutput {
    pub flow_id: Option<i64>,
    pub wan_status: Option<String>,
}
model! { AllocateWanAddressOutput {
    0 "FlowId" flow_id, 1 "WanStatus" wan_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyParamsTemplate {
    pub instance_ids: Vec<String>,
    pub template_id: String,
}
operation! { ApplyParamsTemplate(instance_ids: Vec<String>, template_id: String)
    "ApplyParamsTemplate" -> ApplyParamsTemplateOutput {
    0 "InstanceIds" instance_ids, 1 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyParamsTemplateOutput {
    pub task_ids: Option<Vec<i64>>,
}
model! { ApplyParamsTemplateOutput {
    0 "TaskIds" task_ids
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
pub struct ChangeInstanceRole {
    pub group_id: String,
    pub instance_id: String,
    pub instance_role: String,
}
operation! { ChangeInstanceRole(group_id: String, instance_id: String, instance_role: String)
    "ChangeInstanceRole" -> ChangeInstanceRoleOutput {
    0 "GroupId" group_id, 1 "InstanceId" instance_id, 2 "InstanceRole" instance_role
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeInstanceRoleOutput {
    pub task_id: Option<i64>,
}
model! { ChangeInstanceRoleOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeMasterInstance {
    pub group_id: String,
    pub instance_id: String,
    pub force_switch: Option<bool>,
}
operation! { ChangeMasterInstance(group_id: String, instance_id: String)
    "ChangeMasterInstance" -> ChangeMasterInstanceOutput {
    0 "GroupId" group_id, 1 "InstanceId" instance_id, 2 "ForceSwitch" force_switch: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeMasterInstanceOutput {
    pub task_id: Option<i64>,
}
model! { ChangeMasterInstanceOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeReplicaToMaster {
    pub instance_id: String,
    pub group_id: Option<i64>,
    pub emergency: Option<bool>,
}
operation! { ChangeReplicaToMaster(instance_id: String) "ChangeReplicaToMaster" -> ChangeReplicaToMasterOutput {
    0 "InstanceId" instance_id, 1 "GroupId" group_id: i64, 2 "Emergency" emergency: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeReplicaToMasterOutput {
    pub task_id: Option<i64>,
}
model! { ChangeReplicaToMasterOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CleanUpInstance {
    pub instance_id: String,
}
operation! { CleanUpInstance(instance_id: String) "CleanUpInstance" -> CleanUpInstanceOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CleanUpInstanceOutput {
    pub task_id: Option<i64>,
}
model! { CleanUpInstanceOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClearInstance {
    pub instance_id: String,
    pub password: Option<Secret>,
    pub encrypt_password: Option<bool>,
}
operation! { ClearInstance(instance_id: String) "ClearInstance" -> ClearInstanceOutput {
    0 "InstanceId" instance_id, 1 "Password" password: Secret, 2 "EncryptPassword" encrypt_password: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClearInstanceOutput {
    pub task_id: Option<i64>,
}
model! { ClearInstanceOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneInstances {
    pub instance_id: String,
    pub goods_num: u64,
    pub zone_id: u64,
    pub billing_mode: i64,
    pub period: u64,
    pub security_group_id_list: Vec<String>,
    pub backup_id: String,
    pub no_auth: Option<bool>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub instance_name: Option<String>,
    pub password: Option<Secret>,
    pub auto_renew: Option<u64>,
    pub v_port: Option<u64>,
    pub node_set: Option<Vec<RedisNodeInfo>>,
    pub project_id: Option<i64>,
    pub resource_tags: Option<Vec<ResourceTag>>,
    pub template_id: Option<String>,
    pub alarm_policy_list: Option<Vec<String>>,
    pub clone_time: Option<String>,
    pub encrypt_password: Option<bool>,
    pub password_policy: Option<PasswordPolicy>,
    pub enable_ssl: Option<bool>,
    pub ssl_bind_private_ipv4: Option<bool>,
    pub product_version: Option<String>,
}

/// What [`CloneInstances::new`] takes.
pub struct CloneInstancesRequired {
    pub instance_id: String,
    pub goods_num: u64,
    pub zone_id: u64,
    pub billing_mode: i64,
    pub period: u64,
    pub security_group_id_list: Vec<String>,
    pub backup_id: String,
}
operation! { CloneInstances{CloneInstancesRequired: instance_id, goods_num, zone_id, billing_mode, period, security_group_id_list, backup_id}
    "CloneInstances" -> CloneInstancesOutput {
    0 "InstanceId" instance_id, 1 "GoodsNum" goods_num, 2 "ZoneId" zone_id, 3 "BillingMode" billing_mode,
    4 "Period" period, 5 "SecurityGroupIdList" security_group_id_list, 6 "BackupId" backup_id, 7 "NoAuth" no_auth: bool,
    8 "VpcId" vpc_id: String, 9 "SubnetId" subnet_id: String, 10 "InstanceName" instance_name: String,
    11 "Password" password: Secret, 12 "AutoRenew" auto_renew: u64, 13 "VPort" v_port: u64,
    14 "NodeSet" node_set: Vec<RedisNodeInfo>, 15 "ProjectId" project_id: i64,
    16 "ResourceTags" resource_tags: Vec<ResourceTag>, 17 "TemplateId" template_id: String,
    18 "AlarmPolicyList" alarm_policy_list: Vec<String>, 19 "CloneTime" clone_time: String,
    20 "EncryptPassword" encrypt_password: bool, 21 "PasswordPolicy" password_policy: PasswordPolicy,
    22 "EnableSSL" enable_ssl: bool, 23 "SSLBindPrivateIPv4" ssl_bind_private_ipv4: bool,
    24 "ProductVersion" product_version: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RedisNodeInfo {
    pub node_type: Option<i64>,
    pub node_id: Option<i64>,
    pub zone_id: Option<u64>,
    pub zone_name: Option<String>,
}
input! { RedisNodeInfo(node_type: i64) {
    0 "NodeType" node_type: i64, 1 "NodeId" node_id: i64, 2 "ZoneId" zone_id: u64, 3 "ZoneName" zone_name: String
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
pub struct PasswordPolicy {
    pub enabled: Option<bool>,
    pub min_letter_count: Option<i64>,
    pub min_digit_count: Option<i64>,
    pub min_special_count: Option<i64>,
    pub min_length: Option<i64>,
}
input! { PasswordPolicy(enabled: bool) {
    0 "Enabled" enabled: bool, 1 "MinLetterCount" min_letter_count: i64, 2 "MinDigitCount" min_digit_count: i64,
    3 "MinSpecialCount" min_special_count: i64, 4 "MinLength" min_length: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneInstancesOutput {
    /// Deprecated.
    pub deal_id: Option<String>,
    pub instance_ids: Option<Vec<String>>,
    pub deal_name: Option<String>,
}
model! { CloneInstancesOutput {
    0 "DealId" deal_id, 1 "InstanceIds" instance_ids, 2 "DealName" deal_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseLog {
    pub instance_id: String,
    pub log_type: String,
}
operation! { CloseLog(instance_id: String, log_type: String) "CloseLog" -> Empty {
    0 "InstanceId" instance_id, 1 "LogType" log_type
} }

pub type CloseLogOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseSSL {
    pub instance_id: String,
    pub address_type: Option<i64>,
}
operation! { CloseSSL(instance_id: String) "CloseSSL" -> CloseSSLOutput {
    0 "InstanceId" instance_id, 1 "AddressType" address_type: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseSSLOutput {
    pub task_id: Option<i64>,
}
model! { CloseSSLOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExportTask {
    pub instance_id: String,
    pub log_type: String,
    pub start_time: String,
    pub end_time: String,
    pub log_filter: Option<Vec<LogFilter>>,
    pub column_filter: Option<Vec<String>>,
}
operation! { CreateExportTask(instance_id: String, log_type: String, start_time: String, end_time: String)
    "CreateExportTask" -> CreateExportTaskOutput {
    0 "InstanceId" instance_id, 1 "LogType" log_type, 2 "StartTime" start_time, 3 "EndTime" end_time,
    4 "LogFilter" log_filter: Vec<LogFilter>, 5 "ColumnFilter" column_filter: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogFilter {
    pub r#type: Option<String>,
    pub compare: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { LogFilter() {
    0 "Type" r#type: String, 1 "Compare" compare: String, 2 "Value" value: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExportTaskOutput {
    pub file_name: Option<String>,
}
model! { CreateExportTaskOutput {
    0 "FileName" file_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceAccount {
    pub instance_id: String,
    pub account_name: String,
    pub account_password: Secret,
    pub readonly_policy: Vec<String>,
    pub privilege: String,
    pub remark: Option<String>,
    pub encrypt_password: Option<bool>,
}

/// What [`CreateInstanceAccount::new`] takes.
pub struct CreateInstanceAccountRequired {
    pub instance_id: String,
    pub account_name: String,
    pub account_password: Secret,
    pub readonly_policy: Vec<String>,
    pub privilege: String,
}
operation! { CreateInstanceAccount{CreateInstanceAccountRequired: instance_id, account_name, account_password, readonly_policy, privilege}
    "CreateInstanceAccount" -> CreateInstanceAccountOutput {
    0 "InstanceId" instance_id, 1 "AccountName" account_name, 2 "AccountPassword" account_password,
    3 "ReadonlyPolicy" readonly_policy, 4 "Privilege" privilege, 5 "Remark" remark: String,
    6 "EncryptPassword" encrypt_password: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceAccountOutput {
    pub task_id: Option<i64>,
}
model! { CreateInstanceAccountOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstances {
    pub type_id: u64,
    pub mem_size: u64,
    pub goods_num: u64,
    pub period: u64,
    pub billing_mode: i64,
    pub zone_id: Option<u64>,
    pub password: Option<Secret>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub project_id: Option<i64>,
    pub auto_renew: Option<u64>,
    pub security_group_id_list: Option<Vec<String>>,
    pub v_port: Option<u64>,
    pub redis_shard_num: Option<i64>,
    pub redis_replicas_num: Option<i64>,
    pub replicas_readonly: Option<bool>,
    pub instance_name: Option<String>,
    pub no_auth: Option<bool>,
    pub node_set: Option<Vec<RedisNodeInfo>>,
    pub resource_tags: Option<Vec<ResourceTag>>,
    pub zone_name: Option<String>,
    pub template_id: Option<String>,
    pub dry_run: Option<bool>,
    pub product_version: Option<String>,
    pub redis_cluster_id: Option<String>,
    pub alarm_policy_list: Option<Vec<String>>,
    pub encrypt_password: Option<bool>,
    pub password_policy: Option<PasswordPolicy>,
    pub enable_ssl: Option<bool>,
    pub ssl_bind_private_ipv4: Option<bool>,
    pub connection_mode: Option<i64>,
}

/// What [`CreateInstances::new`] takes.
pub struct CreateInstancesRequired {
    pub type_id: u64,
    pub mem_size: u64,
    pub goods_num: u64,
    pub period: u64,
    pub billing_mode: i64,
}
operation! { CreateInstances{CreateInstancesRequired: type_id, mem_size, goods_num, period, billing_mode}
    "CreateInstances" -> CreateInstancesOutput {
    0 "TypeId" type_id, 1 "MemSize" mem_size, 2 "GoodsNum" goods_num, 3 "Period" period, 4 "BillingMode" billing_mode,
    5 "ZoneId" zone_id: u64, 6 "Password" password: Secret, 7 "VpcId" vpc_id: String, 8 "SubnetId" subnet_id: String,
    9 "ProjectId" project_id: i64, 10 "AutoRenew" auto_renew: u64,
    11 "SecurityGroupIdList" security_group_id_list: Vec<String>, 12 "VPort" v_port: u64,
    13 "RedisShardNum" redis_shard_num: i64, 14 "RedisReplicasNum" redis_replicas_num: i64,
    15 "ReplicasReadonly" replicas_readonly: bool, 16 "InstanceName" instance_name: String, 17 "NoAuth" no_auth: bool,
    18 "NodeSet" node_set: Vec<RedisNodeInfo>, 19 "ResourceTags" resource_tags: Vec<ResourceTag>,
    20 "ZoneName" zone_name: String, 21 "TemplateId" template_id: String, 22 "DryRun" dry_run: bool,
    23 "ProductVersion" product_version: String, 24 "RedisClusterId" redis_cluster_id: String,
    25 "AlarmPolicyList" alarm_policy_list: Vec<String>, 26 "EncryptPassword" encrypt_password: bool,
    27 "PasswordPolicy" password_policy: PasswordPolicy, 28 "EnableSSL" enable_ssl: bool,
    29 "SSLBindPrivateIPv4" ssl_bind_private_ipv4: bool, 30 "ConnectionMode" connection_mode: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstancesOutput {
    /// Deprecated.
    pub deal_id: Option<String>,
    pub instance_ids: Option<Vec<String>>,
    pub deal_name: Option<String>,
}
model! { CreateInstancesOutput {
    0 "DealId" deal_id, 1 "InstanceIds" instance_ids, 2 "DealName" deal_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateParamTemplate {
    pub name: String,
    pub description: Option<String>,
    pub product_type: Option<u64>,
    pub template_id: Option<String>,
    pub param_list: Option<Vec<InstanceParam>>,
}
operation! { CreateParamTemplate(name: String) "CreateParamTemplate" -> CreateParamTemplateOutput {
    0 "Name" name, 1 "Description" description: String, 2 "ProductType" product_type: u64,
    3 "TemplateId" template_id: String, 4 "ParamList" param_list: Vec<InstanceParam>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceParam {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { InstanceParam(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateParamTemplateOutput {
    pub template_id: Option<String>,
}
model! { CreateParamTemplateOutput {
    0 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReplicationGroup {
    pub instance_id: String,
    pub group_name: Option<String>,
    pub remark: Option<String>,
}
operation! { CreateReplicationGroup(instance_id: String) "CreateReplicationGroup" -> CreateReplicationGroupOutput {
    0 "InstanceId" instance_id, 1 "GroupName" group_name: String, 2 "Remark" remark: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReplicationGroupOutput {
    pub task_id: Option<i64>,
    pub group_id: Option<String>,
}
model! { CreateReplicationGroupOutput {
    0 "TaskId" task_id, 1 "GroupId" group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExportTask {
    pub log_type: String,
    pub file_name: String,
    pub instance_id: String,
}
operation! { DeleteExportTask(log_type: String, file_name: String, instance_id: String) "DeleteExportTask" -> Empty {
    0 "LogType" log_type, 1 "FileName" file_name, 2 "InstanceId" instance_id
} }

pub type DeleteExportTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstanceAccount {
    pub instance_id: String,
    pub account_name: String,
}
operation! { DeleteInstanceAccount(instance_id: String, account_name: String)
    "DeleteInstanceAccount" -> DeleteInstanceAccountOutput {
    0 "InstanceId" instance_id, 1 "AccountName" account_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstanceAccountOutput {
    pub task_id: Option<i64>,
}
model! { DeleteInstanceAccountOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteParamTemplate {
    pub template_id: String,
}
operation! { DeleteParamTemplate(template_id: String) "DeleteParamTemplate" -> Empty {
    0 "TemplateId" template_id
} }

pub type DeleteParamTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteReplicationInstance {
    pub group_id: String,
    pub instance_id: String,
    pub sync_type: bool,
}
operation! { DeleteReplicationInstance(group_id: String, instance_id: String, sync_type: bool)
    "DeleteReplicationInstance" -> DeleteReplicationInstanceOutput {
    0 "GroupId" group_id, 1 "InstanceId" instance_id, 2 "SyncType" sync_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteReplicationInstanceOutput {
    pub task_id: Option<f64>,
}
model! { DeleteReplicationInstanceOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoBackupConfig {
    pub instance_id: String,
}
operation! { DescribeAutoBackupConfig(instance_id: String)
    "DescribeAutoBackupConfig" -> DescribeAutoBackupConfigOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoBackupConfigOutput {
    pub auto_backup_type: Option<i64>,
    pub week_days: Option<Vec<String>>,
    pub time_period: Option<String>,
    pub backup_storage_days: Option<i64>,
    pub binlog_storage_days: Option<i64>,
}
model! { DescribeAutoBackupConfigOutput {
    0 "AutoBackupType" auto_backup_type, 1 "WeekDays" week_days, 2 "TimePeriod" time_period,
    3 "BackupStorageDays" backup_storage_days, 4 "BinlogStorageDays" binlog_storage_days
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupDetail {
    pub instance_id: String,
    pub backup_id: String,
}
operation! { DescribeBackupDetail(instance_id: String, backup_id: String)
    "DescribeBackupDetail" -> DescribeBackupDetailOutput {
    0 "InstanceId" instance_id, 1 "BackupId" backup_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupDetailOutput {
    pub backup_id: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub backup_type: Option<String>,
    pub status: Option<i64>,
    pub remark: Option<String>,
    pub locked: Option<i64>,
    pub backup_size: Option<i64>,
    pub instance_type: Option<i64>,
    pub mem_size: Option<i64>,
    pub shard_num: Option<i64>,
    pub replicas_num: Option<i64>,
    pub encrypted: Option<bool>,
    pub decrypt_key: Option<Secret>,
    pub kms_key_id: Option<String>,
    pub key_algorithm: Option<String>,
}
model! { DescribeBackupDetailOutput {
    0 "BackupId" backup_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "BackupType" backup_type,
    4 "Status" status, 5 "Remark" remark, 6 "Locked" locked, 7 "BackupSize" backup_size, 8 "InstanceType" instance_type,
    9 "MemSize" mem_size, 10 "ShardNum" shard_num, 11 "ReplicasNum" replicas_num, 12 "Encrypted" encrypted,
    13 "DecryptKey" decrypt_key, 14 "KmsKeyId" kms_key_id, 15 "KeyAlgorithm" key_algorithm
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupDownloadRestriction {}
operation! { DescribeBackupDownloadRestriction()
"DescribeBackupDownloadRestriction" -> DescribeBackupDownloadRestrictionOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupDownloadRestrictionOutput {
    pub limit_type: Option<String>,
    pub vpc_comparison_symbol: Option<String>,
    pub ip_comparison_symbol: Option<String>,
    pub limit_vpc: Option<Vec<BackupLimitVpcItem>>,
    pub limit_ip: Option<Vec<String>>,
}
model! { DescribeBackupDownloadRestrictionOutput {
    0 "LimitType" limit_type, 1 "VpcComparisonSymbol" vpc_comparison_symbol,
    2 "IpComparisonSymbol" ip_comparison_symbol, 3 "LimitVpc" limit_vpc, 4 "LimitIp" limit_ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupLimitVpcItem {
    pub region: Option<String>,
    pub vpc_list: Option<Vec<String>>,
}
input! { BackupLimitVpcItem(region: String, vpc_list: Vec<String>) {
    0 "Region" region: String, 1 "VpcList" vpc_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupUrl {
    pub instance_id: String,
    pub backup_id: String,
    pub limit_type: Option<String>,
    pub vpc_comparison_symbol: Option<String>,
    pub ip_comparison_symbol: Option<String>,
    pub limit_vpc: Option<Vec<BackupLimitVpcItem>>,
    pub limit_ip: Option<Vec<String>>,
}
operation! { DescribeBackupUrl(instance_id: String, backup_id: String) "DescribeBackupUrl" -> DescribeBackupUrlOutput {
    0 "InstanceId" instance_id, 1 "BackupId" backup_id, 2 "LimitType" limit_type: String,
    3 "VpcComparisonSymbol" vpc_comparison_symbol: String, 4 "IpComparisonSymbol" ip_comparison_symbol: String,
    5 "LimitVpc" limit_vpc: Vec<BackupLimitVpcItem>, 6 "LimitIp" limit_ip: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupUrlOutput {
    /// Deprecated.
    pub download_url: Option<Vec<Secret>>,
    /// Deprecated.
    pub inner_download_url: Option<Vec<Secret>>,
    /// Deprecated.
    pub filenames: Option<Vec<String>>,
    pub backup_infos: Option<Vec<BackupDownloadInfo>>,
}
model! { DescribeBackupUrlOutput {
    0 "DownloadUrl" download_url, 1 "InnerDownloadUrl" inner_download_url, 2 "Filenames" filenames,
    3 "BackupInfos" backup_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupDownloadInfo {
    pub file_name: Option<String>,
    pub file_size: Option<i64>,
    pub download_url: Option<Secret>,
    pub inner_download_url: Option<Secret>,
}
model! { BackupDownloadInfo {
    0 "FileName" file_name, 1 "FileSize" file_size, 2 "DownloadUrl" download_url,
    3 "InnerDownloadUrl" inner_download_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBandwidthRange {
    pub instance_id: String,
}
operation! { DescribeBandwidthRange(instance_id: String) "DescribeBandwidthRange" -> DescribeBandwidthRangeOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBandwidthRangeOutput {
    pub base_bandwidth: Option<i64>,
    pub add_bandwidth: Option<i64>,
    pub min_add_bandwidth: Option<i64>,
    pub max_add_bandwidth: Option<i64>,
}
model! { DescribeBandwidthRangeOutput {
    0 "BaseBandwidth" base_bandwidth, 1 "AddBandwidth" add_bandwidth, 2 "MinAddBandwidth" min_add_bandwidth,
    3 "MaxAddBandwidth" max_add_bandwidth
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommonDBInstances {
    pub vpc_ids: Option<Vec<i64>>,
    pub subnet_ids: Option<Vec<i64>>,
    pub pay_mode: Option<i64>,
    pub instance_ids: Option<Vec<String>>,
    pub instance_names: Option<Vec<String>>,
    pub status: Option<Vec<String>>,
    pub order_by: Option<String>,
    pub order_by_type: Option<String>,
    pub vips: Option<Vec<String>>,
    pub uniq_vpc_ids: Option<Vec<String>>,
    pub uniq_subnet_ids: Option<Vec<String>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeCommonDBInstances() "DescribeCommonDBInstances" -> DescribeCommonDBInstancesOutput {
    0 "VpcIds" vpc_ids: Vec<i64>, 1 "SubnetIds" subnet_ids: Vec<i64>, 2 "PayMode" pay_mode: i64,
    3 "InstanceIds" instance_ids: Vec<String>, 4 "InstanceNames" instance_names: Vec<String>,
    5 "Status" status: Vec<String>, 6 "OrderBy" order_by: String, 7 "OrderByType" order_by_type: String,
    8 "Vips" vips: Vec<String>, 9 "UniqVpcIds" uniq_vpc_ids: Vec<String>,
    10 "UniqSubnetIds" uniq_subnet_ids: Vec<String>, 11 "Limit" limit: i64, 12 "Offset" offset: i64
} }
paged! { DescribeCommonDBInstances: RedisCommonInstanceList =
    Offset "Offset", "InstanceDetails" instance_details, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommonDBInstancesOutput {
    pub total_count: Option<i64>,
    pub instance_details: Option<Vec<RedisCommonInstanceList>>,
}
model! { DescribeCommonDBInstancesOutput {
    0 "TotalCount" total_count, 1 "InstanceDetails" instance_details
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RedisCommonInstanceList {
    pub instance_name: Option<String>,
    pub instance_id: Option<String>,
    pub app_id: Option<i64>,
    pub project_id: Option<i64>,
    pub region: Option<String>,
    pub zone: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub status: Option<String>,
    pub vips: Option<Vec<String>>,
    pub vport: Option<i64>,
    pub createtime: Option<String>,
    pub pay_mode: Option<i64>,
    pub net_type: Option<i64>,
}
model! { RedisCommonInstanceList {
    0 "InstanceName" instance_name, 1 "InstanceId" instance_id, 2 "AppId" app_id, 3 "ProjectId" project_id,
    4 "Region" region, 5 "Zone" zone, 6 "VpcId" vpc_id, 7 "SubnetId" subnet_id, 8 "Status" status, 9 "Vips" vips,
    10 "Vport" vport, 11 "Createtime" createtime, 12 "PayMode" pay_mode, 13 "NetType" net_type
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
    pub create_time: Option<String>,
    pub project_id: Option<u64>,
    pub security_group_id: Option<String>,
    pub security_group_name: Option<String>,
    pub security_group_remark: Option<String>,
    pub outbound: Option<Vec<Outbound>>,
    pub inbound: Option<Vec<Inbound>>,
}
model! { SecurityGroup {
    0 "CreateTime" create_time, 1 "ProjectId" project_id, 2 "SecurityGroupId" security_group_id,
    3 "SecurityGroupName" security_group_name, 4 "SecurityGroupRemark" security_group_remark, 5 "Outbound" outbound,
    6 "Inbound" inbound
} }

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
    0 "Action" action, 1 "AddressModule" address_module, 2 "CidrIp" cidr_ip, 3 "Desc" desc, 4 "IpProtocol" ip_protocol,
    5 "PortRange" port_range, 6 "ServiceModule" service_module, 7 "Id" id
} }

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
    0 "Action" action, 1 "AddressModule" address_module, 2 "CidrIp" cidr_ip, 3 "Desc" desc, 4 "IpProtocol" ip_protocol,
    5 "PortRange" port_range, 6 "ServiceModule" service_module, 7 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExportTasks {
    pub log_type: String,
    pub limit: i64,
    pub offset: i64,
    pub instance_id: String,
}
operation! { DescribeExportTasks(log_type: String, limit: i64, offset: i64, instance_id: String)
    "DescribeExportTasks" -> DescribeExportTasksOutput {
    0 "LogType" log_type, 1 "Limit" limit, 2 "Offset" offset, 3 "InstanceId" instance_id
} }
paged! { DescribeExportTasks: ExportFile = Offset "Offset", "Items" items, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExportTasksOutput {
    pub total_count: Option<i64>,
    pub items: Option<Vec<ExportFile>>,
}
model! { DescribeExportTasksOutput {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportFile {
    pub file_name: Option<String>,
    pub status: Option<String>,
    pub file_size: Option<i64>,
    pub create_time: Option<String>,
    pub download_url: Option<Secret>,
    pub err_msg: Option<String>,
    pub progress: Option<i64>,
    pub finish_time: Option<String>,
    pub async_request_id: Option<i64>,
}
model! { ExportFile {
    0 "FileName" file_name, 1 "Status" status, 2 "FileSize" file_size, 3 "CreateTime" create_time,
    4 "DownloadUrl" download_url, 5 "ErrMsg" err_msg, 6 "Progress" progress, 7 "FinishTime" finish_time,
    8 "AsyncRequestId" async_request_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalReplicationArea {}
operation! { DescribeGlobalReplicationArea() "DescribeGlobalReplicationArea" -> DescribeGlobalReplicationAreaOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalReplicationAreaOutput {
    pub available_regions: Option<Vec<AvailableRegion>>,
}
model! { DescribeGlobalReplicationAreaOutput {
    0 "AvailableRegions" available_regions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvailableRegion {
    pub region: Option<String>,
    pub available_zones: Option<Vec<String>>,
}
model! { AvailableRegion {
    0 "Region" region, 1 "AvailableZones" available_zones
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAccount {
    pub instance_id: String,
    pub limit: i64,
    pub offset: i64,
}
operation! { DescribeInstanceAccount(instance_id: String, limit: i64, offset: i64)
    "DescribeInstanceAccount" -> DescribeInstanceAccountOutput {
    0 "InstanceId" instance_id, 1 "Limit" limit, 2 "Offset" offset
} }
paged! { DescribeInstanceAccount: Account = Offset "Offset", "Accounts" accounts, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAccountOutput {
    pub accounts: Option<Vec<Account>>,
    pub total_count: Option<i64>,
}
model! { DescribeInstanceAccountOutput {
    0 "Accounts" accounts, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Account {
    pub instance_id: Option<String>,
    pub account_name: Option<String>,
    pub remark: Option<String>,
    pub privilege: Option<String>,
    pub readonly_policy: Option<Vec<String>>,
    pub status: Option<i64>,
    pub create_time: Option<String>,
    pub password_last_modified_time: Option<String>,
}
model! { Account {
    0 "InstanceId" instance_id, 1 "AccountName" account_name, 2 "Remark" remark, 3 "Privilege" privilege,
    4 "ReadonlyPolicy" readonly_policy, 5 "Status" status, 6 "CreateTime" create_time,
    7 "PasswordLastModifiedTime" password_last_modified_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceBackups {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub instance_id: Option<String>,
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
    pub status: Option<Vec<i64>>,
    pub instance_name: Option<String>,
}
operation! { DescribeInstanceBackups() "DescribeInstanceBackups" -> DescribeInstanceBackupsOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "InstanceId" instance_id: String, 3 "BeginTime" begin_time: String,
    4 "EndTime" end_time: String, 5 "Status" status: Vec<i64>, 6 "InstanceName" instance_name: String
} }
paged! { DescribeInstanceBackups: RedisBackupSet = Offset "Offset", "BackupSet" backup_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceBackupsOutput {
    pub total_count: Option<i64>,
    pub backup_set: Option<Vec<RedisBackupSet>>,
}
model! { DescribeInstanceBackupsOutput {
    0 "TotalCount" total_count, 1 "BackupSet" backup_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RedisBackupSet {
    pub start_time: Option<String>,
    pub backup_id: Option<String>,
    pub backup_type: Option<String>,
    pub status: Option<i64>,
    pub remark: Option<String>,
    pub locked: Option<i64>,
    pub backup_size: Option<i64>,
    pub full_backup: Option<i64>,
    pub instance_type: Option<i64>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub region: Option<String>,
    pub end_time: Option<String>,
    pub file_type: Option<String>,
    pub expire_time: Option<String>,
    pub encrypted: Option<bool>,
}
model! { RedisBackupSet {
    0 "StartTime" start_time, 1 "BackupId" backup_id, 2 "BackupType" backup_type, 3 "Status" status, 4 "Remark" remark,
    5 "Locked" locked, 6 "BackupSize" backup_size, 7 "FullBackup" full_backup, 8 "InstanceType" instance_type,
    9 "InstanceId" instance_id, 10 "InstanceName" instance_name, 11 "Region" region, 12 "EndTime" end_time,
    13 "FileType" file_type, 14 "ExpireTime" expire_time, 15 "Encrypted" encrypted
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceDTSInfo {
    pub instance_id: String,
}
operation! { DescribeInstanceDTSInfo(instance_id: String) "DescribeInstanceDTSInfo" -> DescribeInstanceDTSInfoOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceDTSInfoOutput {
    pub job_id: Option<String>,
    pub job_name: Option<String>,
    pub status: Option<i64>,
    pub status_desc: Option<String>,
    pub offset: Option<i64>,
    pub cut_down_time: Option<String>,
    pub src_info: Option<DescribeInstanceDTSInstanceInfo>,
    pub dst_info: Option<DescribeInstanceDTSInstanceInfo>,
}
model! { DescribeInstanceDTSInfoOutput {
    0 "JobId" job_id, 1 "JobName" job_name, 2 "Status" status, 3 "StatusDesc" status_desc, 4 "Offset" offset,
    5 "CutDownTime" cut_down_time, 6 "SrcInfo" src_info, 7 "DstInfo" dst_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceDTSInstanceInfo {
    pub region_id: Option<i64>,
    pub instance_id: Option<String>,
    pub set_id: Option<i64>,
    pub zone_id: Option<i64>,
    pub r#type: Option<i64>,
    pub instance_name: Option<String>,
    pub vip: Option<String>,
    pub status: Option<i64>,
}
model! { DescribeInstanceDTSInstanceInfo {
    0 "RegionId" region_id, 1 "InstanceId" instance_id, 2 "SetId" set_id, 3 "ZoneId" zone_id, 4 "Type" r#type,
    5 "InstanceName" instance_name, 6 "Vip" vip, 7 "Status" status
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceDealDetailOutput {
    pub deal_details: Option<Vec<TradeDealDetail>>,
}
model! { DescribeInstanceDealDetailOutput {
    0 "DealDetails" deal_details
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TradeDealDetail {
    /// Deprecated.
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
    pub price: Option<i64>,
    pub instance_ids: Option<Vec<String>>,
}
model! { TradeDealDetail {
    0 "DealId" deal_id, 1 "DealName" deal_name, 2 "ZoneId" zone_id, 3 "GoodsNum" goods_num, 4 "Creater" creater,
    5 "CreatTime" creat_time, 6 "OverdueTime" overdue_time, 7 "EndTime" end_time, 8 "Status" status,
    9 "Description" description, 10 "Price" price, 11 "InstanceIds" instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceEvents {
    pub execution_start_date: String,
    pub execution_end_date: String,
    pub instance_id: Option<String>,
    pub page_size: Option<i64>,
    pub page_no: Option<i64>,
    pub status: Option<Vec<String>>,
    pub event_types: Option<Vec<String>>,
    pub grades: Option<Vec<String>>,
}
operation! { DescribeInstanceEvents(execution_start_date: String, execution_end_date: String)
    "DescribeInstanceEvents" -> DescribeInstanceEventsOutput {
    0 "ExecutionStartDate" execution_start_date, 1 "ExecutionEndDate" execution_end_date,
    2 "InstanceId" instance_id: String, 3 "PageSize" page_size: i64, 4 "PageNo" page_no: i64,
    5 "Status" status: Vec<String>, 6 "EventTypes" event_types: Vec<String>, 7 "Grades" grades: Vec<String>
} }
paged! { DescribeInstanceEvents: RedisInstanceEvent =
    Number "PageNo", "RedisInstanceEvents" redis_instance_events, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceEventsOutput {
    pub total_count: Option<i64>,
    pub redis_instance_events: Option<Vec<RedisInstanceEvent>>,
}
model! { DescribeInstanceEventsOutput {
    0 "TotalCount" total_count, 1 "RedisInstanceEvents" redis_instance_events
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RedisInstanceEvent {
    pub id: Option<i64>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub r#type: Option<String>,
    pub grade: Option<String>,
    pub execution_date: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub latest_execution_date: Option<String>,
    pub status: Option<String>,
    pub task_end_time: Option<String>,
    pub effect_info: Option<String>,
    pub initial_execution_date: Option<String>,
}
model! { RedisInstanceEvent {
    0 "ID" id, 1 "InstanceId" instance_id, 2 "InstanceName" instance_name, 3 "Type" r#type, 4 "Grade" grade,
    5 "ExecutionDate" execution_date, 6 "StartTime" start_time, 7 "EndTime" end_time,
    8 "LatestExecutionDate" latest_execution_date, 9 "Status" status, 10 "TaskEndTime" task_end_time,
    11 "EffectInfo" effect_info, 12 "InitialExecutionDate" initial_execution_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceLogDelivery {
    pub instance_id: String,
}
operation! { DescribeInstanceLogDelivery(instance_id: String)
    "DescribeInstanceLogDelivery" -> DescribeInstanceLogDeliveryOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceLogDeliveryOutput {
    pub slow_log: Option<LogDeliveryInfo>,
}
model! { DescribeInstanceLogDeliveryOutput {
    0 "SlowLog" slow_log
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogDeliveryInfo {
    pub enabled: Option<bool>,
    pub logset_id: Option<String>,
    pub topic_id: Option<String>,
    pub log_region: Option<String>,
}
model! { LogDeliveryInfo {
    0 "Enabled" enabled, 1 "LogsetId" logset_id, 2 "TopicId" topic_id, 3 "LogRegion" log_region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMonitorBigKey {
    pub instance_id: String,
    pub req_type: i64,
    pub date: String,
}
operation! { DescribeInstanceMonitorBigKey(instance_id: String, req_type: i64, date: String)
    "DescribeInstanceMonitorBigKey" -> DescribeInstanceMonitorBigKeyOutput {
    0 "InstanceId" instance_id, 1 "ReqType" req_type, 2 "Date" date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMonitorBigKeyOutput {
    pub data: Option<Vec<BigKeyInfo>>,
}
model! { DescribeInstanceMonitorBigKeyOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BigKeyInfo {
    pub db: Option<i64>,
    pub key: Option<String>,
    pub r#type: Option<String>,
    pub size: Option<i64>,
    pub updatetime: Option<i64>,
}
model! { BigKeyInfo {
    0 "DB" db, 1 "Key" key, 2 "Type" r#type, 3 "Size" size, 4 "Updatetime" updatetime
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMonitorBigKeySizeDist {
    pub instance_id: String,
    pub date: String,
}
operation! { DescribeInstanceMonitorBigKeySizeDist(instance_id: String, date: String)
    "DescribeInstanceMonitorBigKeySizeDist" -> DescribeInstanceMonitorBigKeySizeDistOutput {
    0 "InstanceId" instance_id, 1 "Date" date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMonitorBigKeySizeDistOutput {
    pub data: Option<Vec<DelayDistribution>>,
}
model! { DescribeInstanceMonitorBigKeySizeDistOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DelayDistribution {
    pub ladder: Option<i64>,
    pub size: Option<i64>,
    pub updatetime: Option<i64>,
}
model! { DelayDistribution {
    0 "Ladder" ladder, 1 "Size" size, 2 "Updatetime" updatetime
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMonitorBigKeyTypeDist {
    pub instance_id: String,
    pub date: String,
}
operation! { DescribeInstanceMonitorBigKeyTypeDist(instance_id: String, date: String)
    "DescribeInstanceMonitorBigKeyTypeDist" -> DescribeInstanceMonitorBigKeyTypeDistOutput {
    0 "InstanceId" instance_id, 1 "Date" date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMonitorBigKeyTypeDistOutput {
    pub data: Option<Vec<BigKeyTypeInfo>>,
}
model! { DescribeInstanceMonitorBigKeyTypeDistOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BigKeyTypeInfo {
    pub r#type: Option<String>,
    pub count: Option<i64>,
    pub size: Option<i64>,
    pub updatetime: Option<i64>,
}
model! { BigKeyTypeInfo {
    0 "Type" r#type, 1 "Count" count, 2 "Size" size, 3 "Updatetime" updatetime
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMonitorHotKey {
    pub instance_id: String,
    pub span_type: i64,
}
operation! { DescribeInstanceMonitorHotKey(instance_id: String, span_type: i64)
    "DescribeInstanceMonitorHotKey" -> DescribeInstanceMonitorHotKeyOutput {
    0 "InstanceId" instance_id, 1 "SpanType" span_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMonitorHotKeyOutput {
    pub data: Option<Vec<HotKeyInfo>>,
}
model! { DescribeInstanceMonitorHotKeyOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HotKeyInfo {
    pub key: Option<String>,
    pub r#type: Option<String>,
    pub count: Option<i64>,
}
model! { HotKeyInfo {
    0 "Key" key, 1 "Type" r#type, 2 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMonitorSIP {
    pub instance_id: String,
}
operation! { DescribeInstanceMonitorSIP(instance_id: String)
    "DescribeInstanceMonitorSIP" -> DescribeInstanceMonitorSIPOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMonitorSIPOutput {
    pub data: Option<Vec<SourceInfo>>,
}
model! { DescribeInstanceMonitorSIPOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceInfo {
    pub ip: Option<String>,
    pub conn: Option<i64>,
    pub cmd: Option<i64>,
}
model! { SourceInfo {
    0 "Ip" ip, 1 "Conn" conn, 2 "Cmd" cmd
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMonitorTookDist {
    pub instance_id: String,
    pub date: String,
    pub span_type: i64,
}
operation! { DescribeInstanceMonitorTookDist(instance_id: String, date: String, span_type: i64)
    "DescribeInstanceMonitorTookDist" -> DescribeInstanceMonitorTookDistOutput {
    0 "InstanceId" instance_id, 1 "Date" date, 2 "SpanType" span_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMonitorTookDistOutput {
    pub data: Option<Vec<DelayDistribution>>,
}
model! { DescribeInstanceMonitorTookDistOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMonitorTopNCmd {
    pub instance_id: String,
    pub span_type: i64,
}
operation! { DescribeInstanceMonitorTopNCmd(instance_id: String, span_type: i64)
    "DescribeInstanceMonitorTopNCmd" -> DescribeInstanceMonitorTopNCmdOutput {
    0 "InstanceId" instance_id, 1 "SpanType" span_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMonitorTopNCmdOutput {
    pub data: Option<Vec<SourceCommand>>,
}
model! { DescribeInstanceMonitorTopNCmdOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceCommand {
    pub cmd: Option<String>,
    pub count: Option<i64>,
}
model! { SourceCommand {
    0 "Cmd" cmd, 1 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMonitorTopNCmdTook {
    pub instance_id: String,
    pub span_type: i64,
}
operation! { DescribeInstanceMonitorTopNCmdTook(instance_id: String, span_type: i64)
    "DescribeInstanceMonitorTopNCmdTook" -> DescribeInstanceMonitorTopNCmdTookOutput {
    0 "InstanceId" instance_id, 1 "SpanType" span_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMonitorTopNCmdTookOutput {
    pub data: Option<Vec<CommandTake>>,
}
model! { DescribeInstanceMonitorTopNCmdTookOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommandTake {
    pub cmd: Option<String>,
    pub took: Option<i64>,
}
model! { CommandTake {
    0 "Cmd" cmd, 1 "Took" took
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceNodeInfo {
    pub instance_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeInstanceNodeInfo(instance_id: String)
    "DescribeInstanceNodeInfo" -> DescribeInstanceNodeInfoOutput {
    0 "InstanceId" instance_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceNodeInfoOutput {
    pub proxy_count: Option<i64>,
    pub proxy: Option<Vec<ProxyNodes>>,
    pub redis_count: Option<i64>,
    pub redis: Option<Vec<RedisNodes>>,
    pub tendis_count: Option<i64>,
    pub tendis: Option<Vec<TendisNodes>>,
}
model! { DescribeInstanceNodeInfoOutput {
    0 "ProxyCount" proxy_count, 1 "Proxy" proxy, 2 "RedisCount" redis_count, 3 "Redis" redis,
    4 "TendisCount" tendis_count, 5 "Tendis" tendis
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProxyNodes {
    pub node_id: Option<String>,
    pub zone_id: Option<i64>,
}
model! { ProxyNodes {
    0 "NodeId" node_id, 1 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RedisNodes {
    pub node_id: Option<String>,
    pub node_role: Option<String>,
    pub cluster_id: Option<i64>,
    pub zone_id: Option<i64>,
}
model! { RedisNodes {
    0 "NodeId" node_id, 1 "NodeRole" node_role, 2 "ClusterId" cluster_id, 3 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TendisNodes {
    pub node_id: Option<String>,
    pub node_role: Option<String>,
    pub zone_id: Option<i64>,
}
model! { TendisNodes {
    0 "NodeId" node_id, 1 "NodeRole" node_role, 2 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceParamRecords {
    pub instance_id: String,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { DescribeInstanceParamRecords(instance_id: String)
    "DescribeInstanceParamRecords" -> DescribeInstanceParamRecordsOutput {
    0 "InstanceId" instance_id, 1 "Limit" limit: u64, 2 "Offset" offset: u64
} }
paged! { DescribeInstanceParamRecords: InstanceParamHistory =
    Offset "Offset", "InstanceParamHistory" instance_param_history, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceParamRecordsOutput {
    pub total_count: Option<i64>,
    pub instance_param_history: Option<Vec<InstanceParamHistory>>,
}
model! { DescribeInstanceParamRecordsOutput {
    0 "TotalCount" total_count, 1 "InstanceParamHistory" instance_param_history
} }

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
    0 "ParamName" param_name, 1 "PreValue" pre_value, 2 "NewValue" new_value, 3 "Status" status,
    4 "ModifyTime" modify_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceParams {
    pub instance_id: String,
}
operation! { DescribeInstanceParams(instance_id: String) "DescribeInstanceParams" -> DescribeInstanceParamsOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceParamsOutput {
    pub total_count: Option<i64>,
    pub instance_enum_param: Option<Vec<InstanceEnumParam>>,
    pub instance_integer_param: Option<Vec<InstanceIntegerParam>>,
    pub instance_text_param: Option<Vec<InstanceTextParam>>,
    pub instance_multi_param: Option<Vec<InstanceMultiParam>>,
}
model! { DescribeInstanceParamsOutput {
    0 "TotalCount" total_count, 1 "InstanceEnumParam" instance_enum_param,
    2 "InstanceIntegerParam" instance_integer_param, 3 "InstanceTextParam" instance_text_param,
    4 "InstanceMultiParam" instance_multi_param
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceEnumParam {
    pub param_name: Option<String>,
    pub value_type: Option<String>,
    pub need_restart: Option<String>,
    pub default_value: Option<String>,
    pub current_value: Option<String>,
    pub tips: Option<String>,
    pub enum_value: Option<Vec<String>>,
    pub status: Option<i64>,
}
model! { InstanceEnumParam {
    0 "ParamName" param_name, 1 "ValueType" value_type, 2 "NeedRestart" need_restart, 3 "DefaultValue" default_value,
    4 "CurrentValue" current_value, 5 "Tips" tips, 6 "EnumValue" enum_value, 7 "Status" status
} }

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
    0 "ParamName" param_name, 1 "ValueType" value_type, 2 "NeedRestart" need_restart, 3 "DefaultValue" default_value,
    4 "CurrentValue" current_value, 5 "Tips" tips, 6 "Min" min, 7 "Max" max, 8 "Status" status, 9 "Unit" unit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceTextParam {
    pub param_name: Option<String>,
    pub value_type: Option<String>,
    pub need_restart: Option<String>,
    pub default_value: Option<String>,
    pub current_value: Option<String>,
    pub tips: Option<String>,
    pub text_value: Option<Vec<String>>,
    pub status: Option<i64>,
}
model! { InstanceTextParam {
    0 "ParamName" param_name, 1 "ValueType" value_type, 2 "NeedRestart" need_restart, 3 "DefaultValue" default_value,
    4 "CurrentValue" current_value, 5 "Tips" tips, 6 "TextValue" text_value, 7 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceMultiParam {
    pub param_name: Option<String>,
    pub value_type: Option<String>,
    pub need_restart: Option<String>,
    pub default_value: Option<String>,
    pub current_value: Option<String>,
    pub tips: Option<String>,
    pub enum_value: Option<Vec<String>>,
    pub status: Option<i64>,
}
model! { InstanceMultiParam {
    0 "ParamName" param_name, 1 "ValueType" value_type, 2 "NeedRestart" need_restart, 3 "DefaultValue" default_value,
    4 "CurrentValue" current_value, 5 "Tips" tips, 6 "EnumValue" enum_value, 7 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSecurityGroup {
    pub instance_ids: Vec<String>,
}
operation! { DescribeInstanceSecurityGroup(instance_ids: Vec<String>)
    "DescribeInstanceSecurityGroup" -> DescribeInstanceSecurityGroupOutput {
    0 "InstanceIds" instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSecurityGroupOutput {
    pub instance_security_groups_detail: Option<Vec<InstanceSecurityGroupDetail>>,
}
model! { DescribeInstanceSecurityGroupOutput {
    0 "InstanceSecurityGroupsDetail" instance_security_groups_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceSecurityGroupDetail {
    pub instance_id: Option<String>,
    pub security_group_details: Option<Vec<SecurityGroupDetail>>,
}
model! { InstanceSecurityGroupDetail {
    0 "InstanceId" instance_id, 1 "SecurityGroupDetails" security_group_details
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityGroupDetail {
    pub project_id: Option<i64>,
    pub create_time: Option<String>,
    pub security_group_id: Option<String>,
    pub security_group_name: Option<String>,
    pub security_group_remark: Option<String>,
    pub inbound_rule: Option<Vec<SecurityGroupsInboundAndOutbound>>,
    pub outbound_rule: Option<Vec<SecurityGroupsInboundAndOutbound>>,
}
model! { SecurityGroupDetail {
    0 "ProjectId" project_id, 1 "CreateTime" create_time, 2 "SecurityGroupId" security_group_id,
    3 "SecurityGroupName" security_group_name, 4 "SecurityGroupRemark" security_group_remark,
    5 "InboundRule" inbound_rule, 6 "OutboundRule" outbound_rule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityGroupsInboundAndOutbound {
    pub action: Option<String>,
    pub ip: Option<String>,
    pub port: Option<String>,
    pub proto: Option<String>,
}
model! { SecurityGroupsInboundAndOutbound {
    0 "Action" action, 1 "Ip" ip, 2 "Port" port, 3 "Proto" proto
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceShards {
    pub instance_id: String,
    pub filter_slave: Option<bool>,
}
operation! { DescribeInstanceShards(instance_id: String) "DescribeInstanceShards" -> DescribeInstanceShardsOutput {
    0 "InstanceId" instance_id, 1 "FilterSlave" filter_slave: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceShardsOutput {
    pub instance_shards: Option<Vec<InstanceClusterShard>>,
    pub total_count: Option<i64>,
}
model! { DescribeInstanceShardsOutput {
    0 "InstanceShards" instance_shards, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceClusterShard {
    pub shard_name: Option<String>,
    pub shard_id: Option<String>,
    pub role: Option<i64>,
    pub keys: Option<i64>,
    pub slots: Option<String>,
    pub storage: Option<i64>,
    pub storage_slope: Option<f64>,
    pub runid: Option<String>,
    pub run_id: Option<String>,
    pub connected: Option<i64>,
    pub zone_id: Option<String>,
    pub replicas_node_id: Option<i64>,
}
model! { InstanceClusterShard {
    0 "ShardName" shard_name, 1 "ShardId" shard_id, 2 "Role" role, 3 "Keys" keys, 4 "Slots" slots, 5 "Storage" storage,
    6 "StorageSlope" storage_slope, 7 "Runid" runid, 8 "RunId" run_id, 9 "Connected" connected, 10 "ZoneId" zone_id,
    11 "ReplicasNodeId" replicas_node_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSpecBandwidth {
    pub instance_id: Option<String>,
    pub shard_size: Option<i64>,
    pub shard_num: Option<i64>,
    pub replicate_num: Option<i64>,
    pub read_only_weight: Option<i64>,
    pub r#type: Option<i64>,
}
operation! { DescribeInstanceSpecBandwidth() "DescribeInstanceSpecBandwidth" -> DescribeInstanceSpecBandwidthOutput {
    0 "InstanceId" instance_id: String, 1 "ShardSize" shard_size: i64, 2 "ShardNum" shard_num: i64,
    3 "ReplicateNum" replicate_num: i64, 4 "ReadOnlyWeight" read_only_weight: i64, 5 "Type" r#type: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSpecBandwidthOutput {
    pub bandwidth: Option<i64>,
    pub client_limit: Option<i64>,
}
model! { DescribeInstanceSpecBandwidthOutput {
    0 "Bandwidth" bandwidth, 1 "ClientLimit" client_limit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSupportFeature {
    pub instance_id: String,
    pub feature_name: String,
}
operation! { DescribeInstanceSupportFeature(instance_id: String, feature_name: String)
    "DescribeInstanceSupportFeature" -> DescribeInstanceSupportFeatureOutput {
    0 "InstanceId" instance_id, 1 "FeatureName" feature_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSupportFeatureOutput {
    pub support: Option<bool>,
}
model! { DescribeInstanceSupportFeatureOutput {
    0 "Support" support
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceZoneInfo {
    pub instance_id: Option<String>,
}
operation! { DescribeInstanceZoneInfo() "DescribeInstanceZoneInfo" -> DescribeInstanceZoneInfoOutput {
    0 "InstanceId" instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceZoneInfoOutput {
    pub total_count: Option<i64>,
    pub replica_groups: Option<Vec<ReplicaGroup>>,
}
model! { DescribeInstanceZoneInfoOutput {
    0 "TotalCount" total_count, 1 "ReplicaGroups" replica_groups
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplicaGroup {
    pub group_id: Option<i64>,
    pub group_name: Option<String>,
    pub zone_id: Option<String>,
    pub role: Option<String>,
    pub redis_nodes: Option<Vec<RedisNode>>,
}
model! { ReplicaGroup {
    0 "GroupId" group_id, 1 "GroupName" group_name, 2 "ZoneId" zone_id, 3 "Role" role, 4 "RedisNodes" redis_nodes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RedisNode {
    pub keys: Option<i64>,
    pub slot: Option<String>,
    pub node_id: Option<String>,
    pub status: Option<String>,
    pub role: Option<String>,
}
model! { RedisNode {
    0 "Keys" keys, 1 "Slot" slot, 2 "NodeId" node_id, 3 "Status" status, 4 "Role" role
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstances {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub instance_id: Option<String>,
    pub order_by: Option<String>,
    pub order_type: Option<i64>,
    pub vpc_ids: Option<Vec<String>>,
    pub subnet_ids: Option<Vec<String>>,
    pub search_key: Option<String>,
    pub project_ids: Option<Vec<i64>>,
    pub instance_name: Option<String>,
    pub uniq_vpc_ids: Option<Vec<String>>,
    pub uniq_subnet_ids: Option<Vec<String>>,
    pub region_ids: Option<Vec<i64>>,
    pub status: Option<Vec<i64>>,
    pub type_version: Option<i64>,
    pub engine_name: Option<String>,
    pub auto_renew: Option<Vec<i64>>,
    pub billing_mode: Option<String>,
    pub r#type: Option<i64>,
    pub search_keys: Option<Vec<String>>,
    pub type_list: Option<Vec<i64>>,
    pub monitor_version: Option<String>,
    pub instance_tags: Option<Vec<InstanceTagInfo>>,
    pub tag_keys: Option<Vec<String>>,
    pub product_versions: Option<Vec<String>>,
    pub instance_ids: Option<Vec<String>>,
    pub az_mode: Option<String>,
}
operation! { DescribeInstances() "DescribeInstances" -> DescribeInstancesOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "InstanceId" instance_id: String, 3 "OrderBy" order_by: String,
    4 "OrderType" order_type: i64, 5 "VpcIds" vpc_ids: Vec<String>, 6 "SubnetIds" subnet_ids: Vec<String>,
    7 "SearchKey" search_key: String, 8 "ProjectIds" project_ids: Vec<i64>, 9 "InstanceName" instance_name: String,
    10 "UniqVpcIds" uniq_vpc_ids: Vec<String>, 11 "UniqSubnetIds" uniq_subnet_ids: Vec<String>,
    12 "RegionIds" region_ids: Vec<i64>, 13 "Status" status: Vec<i64>, 14 "TypeVersion" type_version: i64,
    15 "EngineName" engine_name: String, 16 "AutoRenew" auto_renew: Vec<i64>, 17 "BillingMode" billing_mode: String,
    18 "Type" r#type: i64, 19 "SearchKeys" search_keys: Vec<String>, 20 "TypeList" type_list: Vec<i64>,
    21 "MonitorVersion" monitor_version: String, 22 "InstanceTags" instance_tags: Vec<InstanceTagInfo>,
    23 "TagKeys" tag_keys: Vec<String>, 24 "ProductVersions" product_versions: Vec<String>,
    25 "InstanceIds" instance_ids: Vec<String>, 26 "AzMode" az_mode: String
} }
paged! { DescribeInstances: InstanceSet = Offset "Offset", "InstanceSet" instance_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceTagInfo {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { InstanceTagInfo(tag_key: String, tag_value: String) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesOutput {
    pub total_count: Option<i64>,
    pub instance_set: Option<Vec<InstanceSet>>,
}
model! { DescribeInstancesOutput {
    0 "TotalCount" total_count, 1 "InstanceSet" instance_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceSet {
    pub instance_name: Option<String>,
    pub instance_id: Option<String>,
    pub appid: Option<i64>,
    pub project_id: Option<i64>,
    pub region_id: Option<i64>,
    pub zone_id: Option<i64>,
    pub vpc_id: Option<i64>,
    pub subnet_id: Option<i64>,
    pub status: Option<i64>,
    pub wan_ip: Option<String>,
    pub port: Option<i64>,
    pub createtime: Option<String>,
    pub size: Option<f64>,
    /// Deprecated.
    pub size_used: Option<f64>,
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
    pub tags: Option<Vec<String>>,
    pub instance_node: Option<Vec<InstanceNode>>,
    pub redis_shard_size: Option<i64>,
    pub redis_shard_num: Option<i64>,
    pub redis_replicas_num: Option<i64>,
    pub price_id: Option<i64>,
    pub close_time: Option<String>,
    pub slave_read_weight: Option<i64>,
    pub instance_tags: Option<Vec<InstanceTagInfo>>,
    pub project_name: Option<String>,
    pub no_auth: Option<bool>,
    pub client_limit: Option<i64>,
    pub dts_status: Option<i64>,
    pub net_limit: Option<i64>,
    pub password_free: Option<i64>,
    pub vip6: Option<String>,
    pub ipv6: Option<String>,
    pub read_only: Option<i64>,
    pub remain_bandwidth_duration: Option<String>,
    pub disk_size: Option<i64>,
    pub monitor_version: Option<String>,
    pub client_limit_min: Option<i64>,
    pub client_limit_max: Option<i64>,
    pub node_set: Option<Vec<RedisNodeInfo>>,
    pub region: Option<String>,
    pub wan_address: Option<String>,
    pub polaris_server: Option<String>,
    pub redis_cluster_id: Option<String>,
    pub dedicated_cluster_id: Option<String>,
    pub product_version: Option<String>,
    pub current_proxy_version: Option<String>,
    pub current_redis_version: Option<String>,
    pub upgrade_proxy_version: Option<String>,
    pub upgrade_redis_version: Option<String>,
    pub backup_mode: Option<String>,
    pub delete_protection_switch: Option<i64>,
}
model! { InstanceSet {
    0 "InstanceName" instance_name, 1 "InstanceId" instance_id, 2 "Appid" appid, 3 "ProjectId" project_id,
    4 "RegionId" region_id, 5 "ZoneId" zone_id, 6 "VpcId" vpc_id, 7 "SubnetId" subnet_id, 8 "Status" status,
    9 "WanIp" wan_ip, 10 "Port" port, 11 "Createtime" createtime, 12 "Size" size, 13 "SizeUsed" size_used,
    14 "Type" r#type, 15 "AutoRenewFlag" auto_renew_flag, 16 "DeadlineTime" deadline_time, 17 "Engine" engine,
    18 "ProductType" product_type, 19 "UniqVpcId" uniq_vpc_id, 20 "UniqSubnetId" uniq_subnet_id,
    21 "BillingMode" billing_mode, 22 "InstanceTitle" instance_title, 23 "OfflineTime" offline_time,
    24 "SubStatus" sub_status, 25 "Tags" tags, 26 "InstanceNode" instance_node, 27 "RedisShardSize" redis_shard_size,
    28 "RedisShardNum" redis_shard_num, 29 "RedisReplicasNum" redis_replicas_num, 30 "PriceId" price_id,
    31 "CloseTime" close_time, 32 "SlaveReadWeight" slave_read_weight, 33 "InstanceTags" instance_tags,
    34 "ProjectName" project_name, 35 "NoAuth" no_auth, 36 "ClientLimit" client_limit, 37 "DtsStatus" dts_status,
    38 "NetLimit" net_limit, 39 "PasswordFree" password_free, 40 "Vip6" vip6, 41 "IPv6" ipv6, 42 "ReadOnly" read_only,
    43 "RemainBandwidthDuration" remain_bandwidth_duration, 44 "DiskSize" disk_size,
    45 "MonitorVersion" monitor_version, 46 "ClientLimitMin" client_limit_min, 47 "ClientLimitMax" client_limit_max,
    48 "NodeSet" node_set, 49 "Region" region, 50 "WanAddress" wan_address, 51 "PolarisServer" polaris_server,
    52 "RedisClusterId" redis_cluster_id, 53 "DedicatedClusterId" dedicated_cluster_id,
    54 "ProductVersion" product_version, 55 "CurrentProxyVersion" current_proxy_version,
    56 "CurrentRedisVersion" current_redis_version, 57 "UpgradeProxyVersion" upgrade_proxy_version,
    58 "UpgradeRedisVersion" upgrade_redis_version, 59 "BackupMode" backup_mode,
    60 "DeleteProtectionSwitch" delete_protection_switch
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceNode {
    pub id: Option<i64>,
    pub instance_cluster_node: Option<Vec<InstanceClusterNode>>,
}
model! { InstanceNode {
    0 "Id" id, 1 "InstanceClusterNode" instance_cluster_node
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceClusterNode {
    pub name: Option<String>,
    pub run_id: Option<String>,
    pub role: Option<i64>,
    pub status: Option<i64>,
    pub connected: Option<i64>,
    pub create_time: Option<String>,
    pub down_time: Option<String>,
    pub slots: Option<String>,
    pub keys: Option<i64>,
    pub qps: Option<i64>,
    pub qps_slope: Option<f64>,
    pub storage: Option<i64>,
    pub storage_slope: Option<f64>,
}
model! { InstanceClusterNode {
    0 "Name" name, 1 "RunId" run_id, 2 "Role" role, 3 "Status" status, 4 "Connected" connected,
    5 "CreateTime" create_time, 6 "DownTime" down_time, 7 "Slots" slots, 8 "Keys" keys, 9 "Qps" qps,
    10 "QpsSlope" qps_slope, 11 "Storage" storage, 12 "StorageSlope" storage_slope
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogInstanceList {
    pub log_type: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub log_sub_type: Option<String>,
    pub log_switch: Option<String>,
}
operation! { DescribeLogInstanceList(log_type: String) "DescribeLogInstanceList" -> DescribeLogInstanceListOutput {
    0 "LogType" log_type, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Filters" filters: Vec<Filter>,
    4 "LogSubType" log_sub_type: String, 5 "LogSwitch" log_switch: String
} }
paged! { DescribeLogInstanceList: LogInstance = Offset "Offset", "Items" items, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
    pub exact_match: Option<bool>,
}
input! { Filter(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>, 2 "ExactMatch" exact_match: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogInstanceListOutput {
    pub total_count: Option<i64>,
    pub items: Option<Vec<LogInstance>>,
}
model! { DescribeLogInstanceListOutput {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogInstance {
    pub instance_id: Option<String>,
    pub status: Option<String>,
    pub enable_query: Option<String>,
    pub create_at: Option<String>,
    pub high_log_expire_day: Option<i64>,
    pub low_log_expire_day: Option<i64>,
    pub log_expire_day: Option<i64>,
    pub high_storage: Option<f64>,
    pub low_storage: Option<f64>,
    pub log_storage: Option<f64>,
    pub deliver: Option<String>,
    pub deliver_summary: Option<Vec<DeliverSummary>>,
    pub instance_info: Option<InstanceInfo>,
    pub log_sub_type: Option<String>,
}
model! { LogInstance {
    0 "InstanceId" instance_id, 1 "Status" status, 2 "EnableQuery" enable_query, 3 "CreateAt" create_at,
    4 "HighLogExpireDay" high_log_expire_day, 5 "LowLogExpireDay" low_log_expire_day, 6 "LogExpireDay" log_expire_day,
    7 "HighStorage" high_storage, 8 "LowStorage" low_storage, 9 "LogStorage" log_storage, 10 "Deliver" deliver,
    11 "DeliverSummary" deliver_summary, 12 "InstanceInfo" instance_info, 13 "LogSubType" log_sub_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeliverSummary {
    pub deliver_type: Option<String>,
    pub deliver_sub_type: Option<String>,
    pub deliver_consumer: Option<String>,
    pub deliver_consumer_name: Option<String>,
    pub deliver_error: Option<String>,
}
model! { DeliverSummary {
    0 "DeliverType" deliver_type, 1 "DeliverSubType" deliver_sub_type, 2 "DeliverConsumer" deliver_consumer,
    3 "DeliverConsumerName" deliver_consumer_name, 4 "DeliverError" deliver_error
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceInfo {
    pub instance_name: Option<String>,
    pub project_id: Option<i64>,
    pub status: Option<i64>,
    pub sub_status: Option<i64>,
    pub region: Option<String>,
    pub zone: Option<String>,
    pub degrade_strategy: Option<i64>,
    pub instance_tags: Option<Vec<InstanceTagInfo>>,
    pub r#type: Option<i64>,
}
model! { InstanceInfo {
    0 "InstanceName" instance_name, 1 "ProjectId" project_id, 2 "Status" status, 3 "SubStatus" sub_status,
    4 "Region" region, 5 "Zone" zone, 6 "DegradeStrategy" degrade_strategy, 7 "InstanceTags" instance_tags,
    8 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogs {
    pub instance_id: String,
    pub start_time: String,
    pub end_time: String,
    pub log_type: String,
    pub log_filter: Option<Vec<LogFilter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order: Option<String>,
    pub order_by: Option<String>,
}
operation! { DescribeLogs(instance_id: String, start_time: String, end_time: String, log_type: String)
    "DescribeLogs" -> DescribeLogsOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "LogType" log_type,
    4 "LogFilter" log_filter: Vec<LogFilter>, 5 "Limit" limit: i64, 6 "Offset" offset: i64, 7 "Order" order: String,
    8 "OrderBy" order_by: String
} }
paged! { DescribeLogs: LogResult = Offset "Offset", "Items" items, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogsOutput {
    pub total_count: Option<i64>,
    pub items: Option<Vec<LogResult>>,
}
model! { DescribeLogsOutput {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogResult {
    pub db_id: Option<i64>,
    pub command_latency: Option<i64>,
    pub timestamp: Option<String>,
    pub client_addr: Option<String>,
    pub user_name: Option<String>,
    pub command_type: Option<String>,
    pub cache_code: Option<String>,
    pub command_detail: Option<String>,
    pub err_msg: Option<String>,
}
model! { LogResult {
    0 "DBId" db_id, 1 "CommandLatency" command_latency, 2 "Timestamp" timestamp, 3 "ClientAddr" client_addr,
    4 "UserName" user_name, 5 "CommandType" command_type, 6 "CacheCode" cache_code, 7 "CommandDetail" command_detail,
    8 "ErrMsg" err_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMaintenanceWindow {
    pub instance_id: String,
}
operation! { DescribeMaintenanceWindow(instance_id: String)
    "DescribeMaintenanceWindow" -> DescribeMaintenanceWindowOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMaintenanceWindowOutput {
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
model! { DescribeMaintenanceWindowOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParamTemplateInfo {
    pub template_id: String,
}
operation! { DescribeParamTemplateInfo(template_id: String)
    "DescribeParamTemplateInfo" -> DescribeParamTemplateInfoOutput {
    0 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParamTemplateInfoOutput {
    pub total_count: Option<i64>,
    pub template_id: Option<String>,
    pub name: Option<String>,
    pub product_type: Option<u64>,
    pub description: Option<String>,
    pub items: Option<Vec<ParameterDetail>>,
}
model! { DescribeParamTemplateInfoOutput {
    0 "TotalCount" total_count, 1 "TemplateId" template_id, 2 "Name" name, 3 "ProductType" product_type,
    4 "Description" description, 5 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParameterDetail {
    pub name: Option<String>,
    pub param_type: Option<String>,
    pub default: Option<String>,
    pub description: Option<String>,
    pub current_value: Option<String>,
    pub need_reboot: Option<i64>,
    pub max: Option<String>,
    pub min: Option<String>,
    pub enum_value: Option<Vec<String>>,
}
model! { ParameterDetail {
    0 "Name" name, 1 "ParamType" param_type, 2 "Default" default, 3 "Description" description,
    4 "CurrentValue" current_value, 5 "NeedReboot" need_reboot, 6 "Max" max, 7 "Min" min, 8 "EnumValue" enum_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParamTemplates {
    pub product_types: Option<Vec<i64>>,
    pub template_names: Option<Vec<String>>,
    pub template_ids: Option<Vec<String>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeParamTemplates() "DescribeParamTemplates" -> DescribeParamTemplatesOutput {
    0 "ProductTypes" product_types: Vec<i64>, 1 "TemplateNames" template_names: Vec<String>,
    2 "TemplateIds" template_ids: Vec<String>, 3 "Limit" limit: i64, 4 "Offset" offset: i64
} }
paged! { DescribeParamTemplates: ParamTemplateInfo = Offset "Offset", "Items" items, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParamTemplatesOutput {
    pub total_count: Option<u64>,
    pub items: Option<Vec<ParamTemplateInfo>>,
}
model! { DescribeParamTemplatesOutput {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParamTemplateInfo {
    pub template_id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub product_type: Option<u64>,
}
model! { ParamTemplateInfo {
    0 "TemplateId" template_id, 1 "Name" name, 2 "Description" description, 3 "ProductType" product_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductInfo {}
operation! { DescribeProductInfo() "DescribeProductInfo" -> DescribeProductInfoOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductInfoOutput {
    pub region_set: Option<Vec<RegionConf>>,
}
model! { DescribeProductInfoOutput {
    0 "RegionSet" region_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionConf {
    pub region_id: Option<String>,
    pub region_name: Option<String>,
    pub region_short_name: Option<String>,
    pub area: Option<String>,
    pub zone_set: Option<Vec<ZoneCapacityConf>>,
}
model! { RegionConf {
    0 "RegionId" region_id, 1 "RegionName" region_name, 2 "RegionShortName" region_short_name, 3 "Area" area,
    4 "ZoneSet" zone_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZoneCapacityConf {
    pub zone_id: Option<String>,
    pub zone_name: Option<String>,
    pub is_saleout: Option<bool>,
    pub is_default: Option<bool>,
    pub net_work_type: Option<Vec<String>>,
    pub product_set: Option<Vec<ProductConf>>,
    pub old_zone_id: Option<i64>,
}
model! { ZoneCapacityConf {
    0 "ZoneId" zone_id, 1 "ZoneName" zone_name, 2 "IsSaleout" is_saleout, 3 "IsDefault" is_default,
    4 "NetWorkType" net_work_type, 5 "ProductSet" product_set, 6 "OldZoneId" old_zone_id
} }

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
    pub total_size: Option<Vec<String>>,
    pub shard_size: Option<Vec<String>>,
    pub replica_num: Option<Vec<String>>,
    pub shard_num: Option<Vec<String>>,
    pub pay_mode: Option<String>,
    /// Deprecated.
    pub enable_repica_read_only: Option<bool>,
    pub enable_replica_read_only: Option<bool>,
}
model! { ProductConf {
    0 "Type" r#type, 1 "TypeName" type_name, 2 "MinBuyNum" min_buy_num, 3 "MaxBuyNum" max_buy_num, 4 "Saleout" saleout,
    5 "Engine" engine, 6 "Version" version, 7 "TotalSize" total_size, 8 "ShardSize" shard_size,
    9 "ReplicaNum" replica_num, 10 "ShardNum" shard_num, 11 "PayMode" pay_mode,
    12 "EnableRepicaReadOnly" enable_repica_read_only, 13 "EnableReplicaReadOnly" enable_replica_read_only
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectSecurityGroup {
    pub project_id: Option<i64>,
    pub security_group_id: Option<String>,
}
operation! { DescribeProjectSecurityGroup() "DescribeProjectSecurityGroup" -> DescribeProjectSecurityGroupOutput {
    0 "ProjectId" project_id: i64, 1 "SecurityGroupId" security_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectSecurityGroupOutput {
    pub security_group_details: Option<Vec<SecurityGroupDetail>>,
}
model! { DescribeProjectSecurityGroupOutput {
    0 "SecurityGroupDetails" security_group_details
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectSecurityGroups {
    pub product: String,
    pub project_id: Option<u64>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub search_key: Option<String>,
}
operation! { DescribeProjectSecurityGroups(product: String)
    "DescribeProjectSecurityGroups" -> DescribeProjectSecurityGroupsOutput {
    0 "Product" product, 1 "ProjectId" project_id: u64, 2 "Offset" offset: u64, 3 "Limit" limit: u64,
    4 "SearchKey" search_key: String
} }
paged! { DescribeProjectSecurityGroups: SecurityGroup = Offset "Offset", "Groups" groups, total "Total" }

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
pub struct DescribeProxySlowLog {
    pub instance_id: String,
    pub begin_time: String,
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
    Offset "Offset", "InstanceProxySlowLogDetail" instance_proxy_slow_log_detail, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProxySlowLogOutput {
    pub total_count: Option<i64>,
    pub instance_proxy_slow_log_detail: Option<Vec<InstanceProxySlowlogDetail>>,
}
model! { DescribeProxySlowLogOutput {
    0 "TotalCount" total_count, 1 "InstanceProxySlowLogDetail" instance_proxy_slow_log_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceProxySlowlogDetail {
    pub duration: Option<i64>,
    pub client: Option<String>,
    pub command: Option<String>,
    pub command_line: Option<String>,
    pub execute_time: Option<String>,
    pub recv_client_end: Option<i64>,
    pub send_client_end: Option<i64>,
    pub node: Option<String>,
}
model! { InstanceProxySlowlogDetail {
    0 "Duration" duration, 1 "Client" client, 2 "Command" command, 3 "CommandLine" command_line,
    4 "ExecuteTime" execute_time, 5 "RecvClientEnd" recv_client_end, 6 "SendClientEnd" send_client_end, 7 "Node" node
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRedisClusterOverview {
    pub dedicated_cluster_id: Option<String>,
}
operation! { DescribeRedisClusterOverview() "DescribeRedisClusterOverview" -> DescribeRedisClusterOverviewOutput {
    0 "DedicatedClusterId" dedicated_cluster_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRedisClusterOverviewOutput {
    pub total_bundle: Option<i64>,
    pub total_memory: Option<i64>,
}
model! { DescribeRedisClusterOverviewOutput {
    0 "TotalBundle" total_bundle, 1 "TotalMemory" total_memory
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRedisClusters {
    pub redis_cluster_ids: Option<Vec<String>>,
    pub status: Option<Vec<i64>>,
    pub project_ids: Option<Vec<i64>>,
    pub auto_renew_flag: Option<Vec<i64>>,
    pub cluster_name: Option<String>,
    pub search_key: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub dedicated_cluster_id: Option<String>,
}
operation! { DescribeRedisClusters() "DescribeRedisClusters" -> DescribeRedisClustersOutput {
    0 "RedisClusterIds" redis_cluster_ids: Vec<String>, 1 "Status" status: Vec<i64>,
    2 "ProjectIds" project_ids: Vec<i64>, 3 "AutoRenewFlag" auto_renew_flag: Vec<i64>,
    4 "ClusterName" cluster_name: String, 5 "SearchKey" search_key: String, 6 "Limit" limit: i64,
    7 "Offset" offset: i64, 8 "DedicatedClusterId" dedicated_cluster_id: String
} }
paged! { DescribeRedisClusters: CDCResource = Offset "Offset", "Resources" resources, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRedisClustersOutput {
    pub total: Option<i64>,
    pub resources: Option<Vec<CDCResource>>,
}
model! { DescribeRedisClustersOutput {
    0 "Total" total, 1 "Resources" resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CDCResource {
    pub app_id: Option<i64>,
    pub region_id: Option<i64>,
    pub zone_id: Option<i64>,
    pub redis_cluster_id: Option<String>,
    pub pay_mode: Option<i64>,
    pub project_id: Option<i64>,
    pub auto_renew_flag: Option<i64>,
    pub cluster_name: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub status: Option<i64>,
    pub base_bundles: Option<Vec<ResourceBundle>>,
    pub resource_bundles: Option<Vec<ResourceBundle>>,
    pub dedicated_cluster_id: Option<String>,
}
model! { CDCResource {
    0 "AppId" app_id, 1 "RegionId" region_id, 2 "ZoneId" zone_id, 3 "RedisClusterId" redis_cluster_id,
    4 "PayMode" pay_mode, 5 "ProjectId" project_id, 6 "AutoRenewFlag" auto_renew_flag, 7 "ClusterName" cluster_name,
    8 "StartTime" start_time, 9 "EndTime" end_time, 10 "Status" status, 11 "BaseBundles" base_bundles,
    12 "ResourceBundles" resource_bundles, 13 "DedicatedClusterId" dedicated_cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceBundle {
    pub resource_bundle_name: Option<String>,
    pub available_memory: Option<i64>,
    pub count: Option<i64>,
}
model! { ResourceBundle {
    0 "ResourceBundleName" resource_bundle_name, 1 "AvailableMemory" available_memory, 2 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReplicationGroup {
    pub limit: i64,
    pub offset: i64,
    pub group_id: Option<String>,
    pub search_key: Option<String>,
}
operation! { DescribeReplicationGroup(limit: i64, offset: i64)
    "DescribeReplicationGroup" -> DescribeReplicationGroupOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "GroupId" group_id: String, 3 "SearchKey" search_key: String
} }
paged! { DescribeReplicationGroup: Groups = Offset "Offset", "Groups" groups, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReplicationGroupOutput {
    pub total_count: Option<i64>,
    pub groups: Option<Vec<Groups>>,
}
model! { DescribeReplicationGroupOutput {
    0 "TotalCount" total_count, 1 "Groups" groups
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Groups {
    pub app_id: Option<i64>,
    pub region_id: Option<i64>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub status: Option<i64>,
    pub instance_count: Option<i64>,
    pub instances: Option<Vec<Instances>>,
    pub remark: Option<String>,
}
model! { Groups {
    0 "AppId" app_id, 1 "RegionId" region_id, 2 "GroupId" group_id, 3 "GroupName" group_name, 4 "Status" status,
    5 "InstanceCount" instance_count, 6 "Instances" instances, 7 "Remark" remark
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Instances {
    pub app_id: Option<i64>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub region_id: Option<u64>,
    pub zone_id: Option<u64>,
    pub redis_replicas_num: Option<u64>,
    pub redis_shard_num: Option<i64>,
    pub redis_shard_size: Option<i64>,
    pub disk_size: Option<i64>,
    pub engine: Option<String>,
    pub role: Option<String>,
    pub vip: Option<String>,
    pub vip6: Option<String>,
    pub ipv6: Option<String>,
    pub vpc_id: Option<i64>,
    pub v_port: Option<i64>,
    pub status: Option<i64>,
    pub grocery_sys_id: Option<i64>,
    pub product_type: Option<i64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { Instances {
    0 "AppId" app_id, 1 "InstanceId" instance_id, 2 "InstanceName" instance_name, 3 "RegionId" region_id,
    4 "ZoneId" zone_id, 5 "RedisReplicasNum" redis_replicas_num, 6 "RedisShardNum" redis_shard_num,
    7 "RedisShardSize" redis_shard_size, 8 "DiskSize" disk_size, 9 "Engine" engine, 10 "Role" role, 11 "Vip" vip,
    12 "Vip6" vip6, 13 "IPv6" ipv6, 14 "VpcID" vpc_id, 15 "VPort" v_port, 16 "Status" status,
    17 "GrocerySysId" grocery_sys_id, 18 "ProductType" product_type, 19 "CreateTime" create_time,
    20 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReplicationGroupInstance {
    pub instance_id: String,
}
operation! { DescribeReplicationGroupInstance(instance_id: String)
    "DescribeReplicationGroupInstance" -> DescribeReplicationGroupInstanceOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReplicationGroupInstanceOutput {
    pub app_id: Option<i64>,
    pub region_id: Option<i64>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub instance_role: Option<String>,
}
model! { DescribeReplicationGroupInstanceOutput {
    0 "AppId" app_id, 1 "RegionId" region_id, 2 "GroupId" group_id, 3 "GroupName" group_name,
    4 "InstanceRole" instance_role
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSSLStatus {
    pub instance_id: String,
}
operation! { DescribeSSLStatus(instance_id: String) "DescribeSSLStatus" -> DescribeSSLStatusOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSSLStatusOutput {
    pub cert_download_url: Option<Secret>,
    pub url_expired_time: Option<String>,
    pub ssl_config: Option<bool>,
    pub feature_support: Option<bool>,
    pub status: Option<i64>,
    pub address_type: Option<i64>,
    pub encrypt_address: Option<String>,
}
model! { DescribeSSLStatusOutput {
    0 "CertDownloadUrl" cert_download_url, 1 "UrlExpiredTime" url_expired_time, 2 "SSLConfig" ssl_config,
    3 "FeatureSupport" feature_support, 4 "Status" status, 5 "AddressType" address_type,
    6 "EncryptAddress" encrypt_address
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecondLevelBackupInfo {
    pub instance_id: Option<String>,
    pub backup_timestamp: Option<i64>,
}
operation! { DescribeSecondLevelBackupInfo() "DescribeSecondLevelBackupInfo" -> DescribeSecondLevelBackupInfoOutput {
    0 "InstanceId" instance_id: String, 1 "BackupTimestamp" backup_timestamp: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecondLevelBackupInfoOutput {
    pub backup_id: Option<String>,
    pub backup_timestamp: Option<i64>,
    pub missing_timestamps: Option<Vec<SecondLevelBackupMissingTimestamps>>,
    pub start_timestamp: Option<i64>,
}
model! { DescribeSecondLevelBackupInfoOutput {
    0 "BackupId" backup_id, 1 "BackupTimestamp" backup_timestamp, 2 "MissingTimestamps" missing_timestamps,
    3 "StartTimestamp" start_timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecondLevelBackupMissingTimestamps {
    pub start_time_stamp: Option<i64>,
    pub end_time_stamp: Option<i64>,
}
model! { SecondLevelBackupMissingTimestamps {
    0 "StartTimeStamp" start_time_stamp, 1 "EndTimeStamp" end_time_stamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLog {
    pub instance_id: String,
    pub begin_time: String,
    pub end_time: String,
    pub min_query_time: Option<i64>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub role: Option<String>,
}
operation! { DescribeSlowLog(instance_id: String, begin_time: String, end_time: String)
    "DescribeSlowLog" -> DescribeSlowLogOutput {
    0 "InstanceId" instance_id, 1 "BeginTime" begin_time, 2 "EndTime" end_time, 3 "MinQueryTime" min_query_time: i64,
    4 "Limit" limit: i64, 5 "Offset" offset: i64, 6 "Role" role: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogOutput {
    pub total_count: Option<i64>,
    /// Deprecated.
    pub instance_slowlog_detail: Option<Vec<InstanceSlowlogDetail>>,
    pub instance_slow_log_detail: Option<Vec<InstanceSlowlogDetail>>,
}
model! { DescribeSlowLogOutput {
    0 "TotalCount" total_count, 1 "InstanceSlowlogDetail" instance_slowlog_detail,
    2 "InstanceSlowLogDetail" instance_slow_log_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceSlowlogDetail {
    pub duration: Option<i64>,
    pub client: Option<String>,
    pub command: Option<String>,
    pub command_line: Option<String>,
    pub execute_time: Option<String>,
    pub node: Option<String>,
}
model! { InstanceSlowlogDetail {
    0 "Duration" duration, 1 "Client" client, 2 "Command" command, 3 "CommandLine" command_line,
    4 "ExecuteTime" execute_time, 5 "Node" node
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskInfo {
    pub task_id: u64,
}
operation! { DescribeTaskInfo(task_id: u64) "DescribeTaskInfo" -> DescribeTaskInfoOutput {
    0 "TaskId" task_id
} }

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
    0 "Status" status, 1 "StartTime" start_time, 2 "TaskType" task_type, 3 "InstanceId" instance_id,
    4 "TaskMessage" task_message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskList {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    /// Deprecated.
    pub project_ids: Option<Vec<i64>>,
    pub task_types: Option<Vec<String>>,
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
    pub task_status: Option<Vec<i64>>,
    pub result: Option<Vec<i64>>,
    /// Deprecated.
    pub operator_uin: Option<Vec<i64>>,
    pub operate_uin: Option<Vec<String>>,
}
operation! { DescribeTaskList() "DescribeTaskList" -> DescribeTaskListOutput {
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String, 2 "Limit" limit: i64,
    3 "Offset" offset: i64, 4 "ProjectIds" project_ids: Vec<i64>, 5 "TaskTypes" task_types: Vec<String>,
    6 "BeginTime" begin_time: String, 7 "EndTime" end_time: String, 8 "TaskStatus" task_status: Vec<i64>,
    9 "Result" result: Vec<i64>, 10 "OperatorUin" operator_uin: Vec<i64>, 11 "OperateUin" operate_uin: Vec<String>
} }
paged! { DescribeTaskList: TaskInfoDetail = Offset "Offset", "Tasks" tasks, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskListOutput {
    pub total_count: Option<i64>,
    pub tasks: Option<Vec<TaskInfoDetail>>,
}
model! { DescribeTaskListOutput {
    0 "TotalCount" total_count, 1 "Tasks" tasks
} }

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
}
model! { TaskInfoDetail {
    0 "TaskId" task_id, 1 "StartTime" start_time, 2 "TaskType" task_type, 3 "InstanceName" instance_name,
    4 "InstanceId" instance_id, 5 "ProjectId" project_id, 6 "Progress" progress, 7 "EndTime" end_time, 8 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTendisSlowLog {
    pub instance_id: String,
    pub begin_time: String,
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
    Offset "Offset", "TendisSlowLogDetail" tendis_slow_log_detail, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTendisSlowLogOutput {
    pub total_count: Option<i64>,
    pub tendis_slow_log_detail: Option<Vec<TendisSlowLogDetail>>,
}
model! { DescribeTendisSlowLogOutput {
    0 "TotalCount" total_count, 1 "TendisSlowLogDetail" tendis_slow_log_detail
} }

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
    0 "ExecuteTime" execute_time, 1 "Duration" duration, 2 "Command" command, 3 "CommandLine" command_line,
    4 "Node" node
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyPostpaidInstance {
    pub instance_id: String,
}
operation! { DestroyPostpaidInstance(instance_id: String) "DestroyPostpaidInstance" -> DestroyPostpaidInstanceOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyPostpaidInstanceOutput {
    pub task_id: Option<i64>,
}
model! { DestroyPostpaidInstanceOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyPrepaidInstance {
    pub instance_id: String,
}
operation! { DestroyPrepaidInstance(instance_id: String) "DestroyPrepaidInstance" -> DestroyPrepaidInstanceOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyPrepaidInstanceOutput {
    /// Deprecated.
    pub deal_id: Option<String>,
    pub deal_name: Option<String>,
}
model! { DestroyPrepaidInstanceOutput {
    0 "DealId" deal_id, 1 "DealName" deal_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableReplicaReadonly {
    pub instance_id: String,
}
operation! { DisableReplicaReadonly(instance_id: String) "DisableReplicaReadonly" -> DisableReplicaReadonlyOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableReplicaReadonlyOutput {
    pub task_id: Option<i64>,
}
model! { DisableReplicaReadonlyOutput {
    0 "TaskId" task_id
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
pub struct EnableReplicaReadonly {
    pub instance_id: String,
    pub readonly_policy: Option<Vec<String>>,
}
operation! { EnableReplicaReadonly(instance_id: String) "EnableReplicaReadonly" -> EnableReplicaReadonlyOutput {
    0 "InstanceId" instance_id, 1 "ReadonlyPolicy" readonly_policy: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableReplicaReadonlyOutput {
    /// Deprecated.
    pub status: Option<String>,
    pub task_id: Option<i64>,
}
model! { EnableReplicaReadonlyOutput {
    0 "Status" status, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateInstance {
    pub type_id: u64,
    pub mem_size: u64,
    pub goods_num: u64,
    pub period: u64,
    pub billing_mode: i64,
    pub zone_id: Option<u64>,
    pub redis_shard_num: Option<i64>,
    pub redis_replicas_num: Option<i64>,
    pub replicas_readonly: Option<bool>,
    pub zone_name: Option<String>,
    pub product_version: Option<String>,
}

/// What [`InquiryPriceCreateInstance::new`] takes.
pub struct InquiryPriceCreateInstanceRequired {
    pub type_id: u64,
    pub mem_size: u64,
    pub goods_num: u64,
    pub period: u64,
    pub billing_mode: i64,
}
operation! { InquiryPriceCreateInstance{InquiryPriceCreateInstanceRequired: type_id, mem_size, goods_num, period, billing_mode}
    "InquiryPriceCreateInstance" -> InquiryPriceCreateInstanceOutput {
    0 "TypeId" type_id, 1 "MemSize" mem_size, 2 "GoodsNum" goods_num, 3 "Period" period, 4 "BillingMode" billing_mode,
    5 "ZoneId" zone_id: u64, 6 "RedisShardNum" redis_shard_num: i64, 7 "RedisReplicasNum" redis_replicas_num: i64,
    8 "ReplicasReadonly" replicas_readonly: bool, 9 "ZoneName" zone_name: String,
    10 "ProductVersion" product_version: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateInstanceOutput {
    pub price: Option<f64>,
    pub high_precision_price: Option<f64>,
    pub original_price: Option<f64>,
    pub high_precision_original_price: Option<f64>,
    pub currency: Option<String>,
    pub amount_unit: Option<String>,
}
model! { InquiryPriceCreateInstanceOutput {
    0 "Price" price, 1 "HighPrecisionPrice" high_precision_price, 2 "OriginalPrice" original_price,
    3 "HighPrecisionOriginalPrice" high_precision_original_price, 4 "Currency" currency, 5 "AmountUnit" amount_unit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceRenewInstance {
    pub period: u64,
    pub instance_id: String,
}
operation! { InquiryPriceRenewInstance(period: u64, instance_id: String)
    "InquiryPriceRenewInstance" -> InquiryPriceRenewInstanceOutput {
    0 "Period" period, 1 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceRenewInstanceOutput {
    pub price: Option<f64>,
    pub high_precision_price: Option<f64>,
    pub original_price: Option<f64>,
    pub high_precision_original_price: Option<f64>,
    pub currency: Option<String>,
    pub amount_unit: Option<String>,
}
model! { InquiryPriceRenewInstanceOutput {
    0 "Price" price, 1 "HighPrecisionPrice" high_precision_price, 2 "OriginalPrice" original_price,
    3 "HighPrecisionOriginalPrice" high_precision_original_price, 4 "Currency" currency, 5 "AmountUnit" amount_unit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceUpgradeInstance {
    pub instance_id: String,
    pub mem_size: u64,
    pub redis_shard_num: Option<u64>,
    pub redis_replicas_num: Option<u64>,
}
operation! { InquiryPriceUpgradeInstance(instance_id: String, mem_size: u64)
    "InquiryPriceUpgradeInstance" -> InquiryPriceUpgradeInstanceOutput {
    0 "InstanceId" instance_id, 1 "MemSize" mem_size, 2 "RedisShardNum" redis_shard_num: u64,
    3 "RedisReplicasNum" redis_replicas_num: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceUpgradeInstanceOutput {
    pub price: Option<f64>,
    pub high_precision_price: Option<f64>,
    pub original_price: Option<f64>,
    pub high_precision_original_price: Option<f64>,
    pub currency: Option<String>,
    pub amount_unit: Option<String>,
}
model! { InquiryPriceUpgradeInstanceOutput {
    0 "Price" price, 1 "HighPrecisionPrice" high_precision_price, 2 "OriginalPrice" original_price,
    3 "HighPrecisionOriginalPrice" high_precision_original_price, 4 "Currency" currency, 5 "AmountUnit" amount_unit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KillMasterGroup {
    pub instance_id: String,
    pub password: Option<Secret>,
    pub shard_ids: Option<Vec<i64>>,
}
operation! { KillMasterGroup(instance_id: String) "KillMasterGroup" -> KillMasterGroupOutput {
    0 "InstanceId" instance_id, 1 "Password" password: Secret, 2 "ShardIds" shard_ids: Vec<i64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KillMasterGroupOutput {
    pub task_id: Option<i64>,
}
model! { KillMasterGroupOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManualBackupInstance {
    pub instance_id: String,
    pub remark: Option<String>,
    pub storage_days: Option<i64>,
}
operation! { ManualBackupInstance(instance_id: String) "ManualBackupInstance" -> ManualBackupInstanceOutput {
    0 "InstanceId" instance_id, 1 "Remark" remark: String, 2 "StorageDays" storage_days: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManualBackupInstanceOutput {
    pub task_id: Option<i64>,
}
model! { ManualBackupInstanceOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModfiyInstancePassword {
    pub instance_id: String,
    pub old_password: Secret,
    pub password: Secret,
    pub encrypt_password: Option<bool>,
}
operation! { ModfiyInstancePassword(instance_id: String, old_password: Secret, password: Secret)
    "ModfiyInstancePassword" -> ModfiyInstancePasswordOutput {
    0 "InstanceId" instance_id, 1 "OldPassword" old_password, 2 "Password" password,
    3 "EncryptPassword" encrypt_password: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModfiyInstancePasswordOutput {
    pub task_id: Option<i64>,
}
model! { ModfiyInstancePasswordOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAutoBackupConfig {
    pub instance_id: String,
    pub week_days: Option<Vec<String>>,
    pub time_period: Option<String>,
    pub auto_backup_type: Option<i64>,
    pub backup_storage_days: Option<i64>,
}
operation! { ModifyAutoBackupConfig(instance_id: String) "ModifyAutoBackupConfig" -> ModifyAutoBackupConfigOutput {
    0 "InstanceId" instance_id, 1 "WeekDays" week_days: Vec<String>, 2 "TimePeriod" time_period: String,
    3 "AutoBackupType" auto_backup_type: i64, 4 "BackupStorageDays" backup_storage_days: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAutoBackupConfigOutput {
    pub auto_backup_type: Option<i64>,
    pub week_days: Option<Vec<String>>,
    pub time_period: Option<String>,
    pub backup_storage_days: Option<i64>,
}
model! { ModifyAutoBackupConfigOutput {
    0 "AutoBackupType" auto_backup_type, 1 "WeekDays" week_days, 2 "TimePeriod" time_period,
    3 "BackupStorageDays" backup_storage_days
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupDownloadRestriction {
    pub limit_type: String,
    pub vpc_comparison_symbol: Option<String>,
    pub ip_comparison_symbol: Option<String>,
    pub limit_vpc: Option<Vec<BackupLimitVpcItem>>,
    pub limit_ip: Option<Vec<String>>,
}
operation! { ModifyBackupDownloadRestriction(limit_type: String) "ModifyBackupDownloadRestriction" -> Empty {
    0 "LimitType" limit_type, 1 "VpcComparisonSymbol" vpc_comparison_symbol: String,
    2 "IpComparisonSymbol" ip_comparison_symbol: String, 3 "LimitVpc" limit_vpc: Vec<BackupLimitVpcItem>,
    4 "LimitIp" limit_ip: Vec<String>
} }

pub type ModifyBackupDownloadRestrictionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyConnectionConfig {
    pub instance_id: String,
    pub bandwidth: Option<i64>,
    pub client_limit: Option<i64>,
}
operation! { ModifyConnectionConfig(instance_id: String) "ModifyConnectionConfig" -> ModifyConnectionConfigOutput {
    0 "InstanceId" instance_id, 1 "Bandwidth" bandwidth: i64, 2 "ClientLimit" client_limit: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyConnectionConfigOutput {
    pub task_id: Option<i64>,
}
model! { ModifyConnectionConfigOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceSecurityGroups {
    pub product: String,
    pub security_group_ids: Vec<String>,
    pub instance_id: String,
}
operation! { ModifyDBInstanceSecurityGroups(product: String, security_group_ids: Vec<String>, instance_id: String)
    "ModifyDBInstanceSecurityGroups" -> Empty {
    0 "Product" product, 1 "SecurityGroupIds" security_group_ids, 2 "InstanceId" instance_id
} }

pub type ModifyDBInstanceSecurityGroupsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstance {
    pub operation: String,
    pub instance_ids: Option<Vec<String>>,
    pub instance_names: Option<Vec<String>>,
    pub project_id: Option<i64>,
    pub auto_renews: Option<Vec<i64>>,
    pub delete_protection_switches: Option<Vec<i64>>,
    /// Deprecated.
    pub instance_id: Option<String>,
    /// Deprecated.
    pub instance_name: Option<String>,
    /// Deprecated.
    pub auto_renew: Option<i64>,
}
operation! { ModifyInstance(operation: String) "ModifyInstance" -> Empty {
    0 "Operation" operation, 1 "InstanceIds" instance_ids: Vec<String>, 2 "InstanceNames" instance_names: Vec<String>,
    3 "ProjectId" project_id: i64, 4 "AutoRenews" auto_renews: Vec<i64>,
    5 "DeleteProtectionSwitches" delete_protection_switches: Vec<i64>, 6 "InstanceId" instance_id: String,
    7 "InstanceName" instance_name: String, 8 "AutoRenew" auto_renew: i64
} }

pub type ModifyInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceAccount {
    pub instance_id: String,
    pub account_name: String,
    pub account_password: Option<Secret>,
    pub remark: Option<String>,
    pub readonly_policy: Option<Vec<String>>,
    pub privilege: Option<String>,
    pub no_auth: Option<bool>,
    pub encrypt_password: Option<bool>,
}
operation! { ModifyInstanceAccount(instance_id: String, account_name: String)
    "ModifyInstanceAccount" -> ModifyInstanceAccountOutput {
    0 "InstanceId" instance_id, 1 "AccountName" account_name, 2 "AccountPassword" account_password: Secret,
    3 "Remark" remark: String, 4 "ReadonlyPolicy" readonly_policy: Vec<String>, 5 "Privilege" privilege: String,
    6 "NoAuth" no_auth: bool, 7 "EncryptPassword" encrypt_password: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceAccountOutput {
    pub task_id: Option<i64>,
}
model! { ModifyInstanceAccountOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceAvailabilityZones {
    pub instance_id: String,
    pub switch_option: i64,
    pub node_set: Vec<RedisNodeInfo>,
}
operation! { ModifyInstanceAvailabilityZones(instance_id: String, switch_option: i64, node_set: Vec<RedisNodeInfo>)
    "ModifyInstanceAvailabilityZones" -> ModifyInstanceAvailabilityZonesOutput {
    0 "InstanceId" instance_id, 1 "SwitchOption" switch_option, 2 "NodeSet" node_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceAvailabilityZonesOutput {
    pub task_id: Option<i64>,
}
model! { ModifyInstanceAvailabilityZonesOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceBackupMode {
    pub instance_id: String,
    pub backup_mode: Option<String>,
}
operation! { ModifyInstanceBackupMode(instance_id: String)
    "ModifyInstanceBackupMode" -> ModifyInstanceBackupModeOutput {
    0 "InstanceId" instance_id, 1 "BackupMode" backup_mode: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceBackupModeOutput {
    pub task_id: Option<i64>,
}
model! { ModifyInstanceBackupModeOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceChargeType {
    pub instance_ids: Vec<String>,
    pub instance_charge_type: String,
    pub period: Option<u64>,
}
operation! { ModifyInstanceChargeType(instance_ids: Vec<String>, instance_charge_type: String)
    "ModifyInstanceChargeType" -> ModifyInstanceChargeTypeOutput {
    0 "InstanceIds" instance_ids, 1 "InstanceChargeType" instance_charge_type, 2 "Period" period: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceChargeTypeOutput {
    pub failed_instance_ids: Option<Vec<FailedInstance>>,
}
model! { ModifyInstanceChargeTypeOutput {
    0 "FailedInstanceIds" failed_instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FailedInstance {
    pub instance_id: Option<String>,
    pub message: Option<String>,
}
model! { FailedInstance {
    0 "InstanceId" instance_id, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceEvent {
    pub instance_id: String,
    pub event_id: i64,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub execution_date: Option<String>,
    pub status: Option<String>,
}
operation! { ModifyInstanceEvent(instance_id: String, event_id: i64)
    "ModifyInstanceEvent" -> ModifyInstanceEventOutput {
    0 "InstanceId" instance_id, 1 "EventId" event_id, 2 "StartTime" start_time: String, 3 "EndTime" end_time: String,
    4 "ExecutionDate" execution_date: String, 5 "Status" status: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceEventOutput {
    pub event_id: Option<i64>,
}
model! { ModifyInstanceEventOutput {
    0 "EventId" event_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceLogDelivery {
    pub instance_id: String,
    pub log_type: String,
    pub enabled: bool,
    pub logset_id: Option<String>,
    pub topic_id: Option<String>,
    pub logset_name: Option<String>,
    pub topic_name: Option<String>,
    pub log_region: Option<String>,
    pub period: Option<i64>,
    pub create_index: Option<bool>,
}
operation! { ModifyInstanceLogDelivery(instance_id: String, log_type: String, enabled: bool)
    "ModifyInstanceLogDelivery" -> Empty {
    0 "InstanceId" instance_id, 1 "LogType" log_type, 2 "Enabled" enabled, 3 "LogsetId" logset_id: String,
    4 "TopicId" topic_id: String, 5 "LogsetName" logset_name: String, 6 "TopicName" topic_name: String,
    7 "LogRegion" log_region: String, 8 "Period" period: i64, 9 "CreateIndex" create_index: bool
} }

pub type ModifyInstanceLogDeliveryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceParams {
    pub instance_id: String,
    pub instance_params: Vec<InstanceParam>,
}
operation! { ModifyInstanceParams(instance_id: String, instance_params: Vec<InstanceParam>)
    "ModifyInstanceParams" -> ModifyInstanceParamsOutput {
    0 "InstanceId" instance_id, 1 "InstanceParams" instance_params
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceParamsOutput {
    pub changed: Option<bool>,
    pub task_id: Option<i64>,
}
model! { ModifyInstanceParamsOutput {
    0 "Changed" changed, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstancePassword {
    pub instance_id: String,
    pub old_password: Secret,
    pub password: Secret,
}
operation! { ModifyInstancePassword(instance_id: String, old_password: Secret, password: Secret)
    "ModifyInstancePassword" -> ModifyInstancePasswordOutput {
    0 "InstanceId" instance_id, 1 "OldPassword" old_password, 2 "Password" password
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstancePasswordOutput {
    pub task_id: Option<i64>,
}
model! { ModifyInstancePasswordOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceReadOnly {
    pub instance_id: String,
    pub input_mode: String,
}
operation! { ModifyInstanceReadOnly(instance_id: String, input_mode: String)
    "ModifyInstanceReadOnly" -> ModifyInstanceReadOnlyOutput {
    0 "InstanceId" instance_id, 1 "InputMode" input_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceReadOnlyOutput {
    pub task_id: Option<i64>,
}
model! { ModifyInstanceReadOnlyOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLog {
    pub instance_id: String,
    pub log_type: String,
    pub log_sub_type: String,
    pub log_expire_day: i64,
    pub high_log_expire_day: i64,
    pub degrade_strategy: i64,
}

/// What [`ModifyLog::new`] takes.
pub struct ModifyLogRequired {
    pub instance_id: String,
    pub log_type: String,
    pub log_sub_type: String,
    pub log_expire_day: i64,
    pub high_log_expire_day: i64,
    pub degrade_strategy: i64,
}
operation! { ModifyLog{ModifyLogRequired: instance_id, log_type, log_sub_type, log_expire_day, high_log_expire_day, degrade_strategy}
    "ModifyLog" -> Empty {
    0 "InstanceId" instance_id, 1 "LogType" log_type, 2 "LogSubType" log_sub_type, 3 "LogExpireDay" log_expire_day,
    4 "HighLogExpireDay" high_log_expire_day, 5 "DegradeStrategy" degrade_strategy
} }

pub type ModifyLogOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMaintenanceWindow {
    pub instance_id: String,
    pub start_time: String,
    pub end_time: String,
}
operation! { ModifyMaintenanceWindow(instance_id: String, start_time: String, end_time: String)
    "ModifyMaintenanceWindow" -> ModifyMaintenanceWindowOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMaintenanceWindowOutput {
    pub status: Option<String>,
}
model! { ModifyMaintenanceWindowOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNetworkConfig {
    pub instance_id: String,
    pub operation: String,
    pub vip: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub recycle: Option<i64>,
    pub v_port: Option<i64>,
}
operation! { ModifyNetworkConfig(instance_id: String, operation: String)
    "ModifyNetworkConfig" -> ModifyNetworkConfigOutput {
    0 "InstanceId" instance_id, 1 "Operation" operation, 2 "Vip" vip: String, 3 "VpcId" vpc_id: String,
    4 "SubnetId" subnet_id: String, 5 "Recycle" recycle: i64, 6 "VPort" v_port: i64
} }

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
    0 "Status" status, 1 "SubnetId" subnet_id, 2 "VpcId" vpc_id, 3 "Vip" vip, 4 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyParamTemplate {
    pub template_id: String,
    pub name: Option<String>,
    pub description: Option<String>,
    pub param_list: Option<Vec<InstanceParam>>,
}
operation! { ModifyParamTemplate(template_id: String) "ModifyParamTemplate" -> Empty {
    0 "TemplateId" template_id, 1 "Name" name: String, 2 "Description" description: String,
    3 "ParamList" param_list: Vec<InstanceParam>
} }

pub type ModifyParamTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyReplicationGroup {
    pub group_id: String,
    pub group_name: Option<String>,
    pub remark: Option<String>,
}
operation! { ModifyReplicationGroup(group_id: String) "ModifyReplicationGroup" -> Empty {
    0 "GroupId" group_id, 1 "GroupName" group_name: String, 2 "Remark" remark: String
} }

pub type ModifyReplicationGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenLog {
    pub instance_id: String,
    pub log_type: String,
    pub log_sub_type: String,
    pub log_expire_day: i64,
    pub high_log_expire_day: i64,
    pub degrade_strategy: Option<i64>,
}

/// What [`OpenLog::new`] takes.
pub struct OpenLogRequired {
    pub instance_id: String,
    pub log_type: String,
    pub log_sub_type: String,
    pub log_expire_day: i64,
    pub high_log_expire_day: i64,
}
operation! { OpenLog{OpenLogRequired: instance_id, log_type, log_sub_type, log_expire_day, high_log_expire_day}
    "OpenLog" -> Empty {
    0 "InstanceId" instance_id, 1 "LogType" log_type, 2 "LogSubType" log_sub_type, 3 "LogExpireDay" log_expire_day,
    4 "HighLogExpireDay" high_log_expire_day, 5 "DegradeStrategy" degrade_strategy: i64
} }

pub type OpenLogOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenSSL {
    pub instance_id: String,
    pub address_type: Option<i64>,
}
operation! { OpenSSL(instance_id: String) "OpenSSL" -> OpenSSLOutput {
    0 "InstanceId" instance_id, 1 "AddressType" address_type: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenSSLOutput {
    pub task_id: Option<i64>,
}
model! { OpenSSLOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseWanAddress {
    pub instance_id: String,
}
operation! { ReleaseWanAddress(instance_id: String) "ReleaseWanAddress" -> ReleaseWanAddressOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseWanAddressOutput {
    pub flow_id: Option<i64>,
    pub wan_status: Option<String>,
}
model! { ReleaseWanAddressOutput {
    0 "FlowId" flow_id, 1 "WanStatus" wan_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveReplicationGroup {
    pub group_id: String,
}
operation! { RemoveReplicationGroup(group_id: String) "RemoveReplicationGroup" -> Empty {
    0 "GroupId" group_id
} }

pub type RemoveReplicationGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveReplicationInstance {
    pub group_id: String,
    pub instance_id: String,
    pub sync_type: bool,
}
operation! { RemoveReplicationInstance(group_id: String, instance_id: String, sync_type: bool)
    "RemoveReplicationInstance" -> RemoveReplicationInstanceOutput {
    0 "GroupId" group_id, 1 "InstanceId" instance_id, 2 "SyncType" sync_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveReplicationInstanceOutput {
    pub task_id: Option<i64>,
}
model! { RemoveReplicationInstanceOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewInstance {
    pub period: u64,
    pub instance_id: String,
    pub modify_pay_mode: Option<String>,
}
operation! { RenewInstance(period: u64, instance_id: String) "RenewInstance" -> RenewInstanceOutput {
    0 "Period" period, 1 "InstanceId" instance_id, 2 "ModifyPayMode" modify_pay_mode: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewInstanceOutput {
    /// Deprecated.
    pub deal_id: Option<String>,
    pub deal_name: Option<String>,
}
model! { RenewInstanceOutput {
    0 "DealId" deal_id, 1 "DealName" deal_name
} }

/// Gives a Redis instance a new password, or lets it do without one. Works as a task: the reply names it. By default 20
/// calls a second are let through. Financial zones need their regional host.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetPassword {
    /// Instance whose password is reset: `crs-…`.
    pub instance_id: String,
    /// New password. Give it unless `NoAuth` is set. One that the service finds too weak is answered with
    /// `InvalidParameterValue.PasswordRuleError`.
    pub password: Option<Secret>,
    /// Whether the instance shall do without a password. Default: no.
    pub no_auth: Option<bool>,
    /// Whether `Password` is encrypted.
    pub encrypt_password: Option<bool>,
}
operation! { ResetPassword(instance_id: String) "ResetPassword" -> ResetPasswordOutput {
    0 "InstanceId" instance_id, 1 "Password" password: Secret, 2 "NoAuth" no_auth: bool,
    3 "EncryptPassword" encrypt_password: bool
} { rate: Some(20), } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetPasswordOutput {
    /// Task that carries out the reset.
    pub task_id: Option<i64>,
}
model! { ResetPasswordOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreInstance {
    pub instance_id: String,
    pub backup_id: String,
    pub password: Option<Secret>,
}
operation! { RestoreInstance(instance_id: String, backup_id: String) "RestoreInstance" -> RestoreInstanceOutput {
    0 "InstanceId" instance_id, 1 "BackupId" backup_id, 2 "Password" password: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreInstanceOutput {
    pub task_id: Option<i64>,
}
model! { RestoreInstanceOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartupInstance {
    pub instance_id: String,
}
operation! { StartupInstance(instance_id: String) "StartupInstance" -> StartupInstanceOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartupInstanceOutput {
    /// Deprecated.
    pub task_id: Option<i64>,
}
model! { StartupInstanceOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchAccessNewInstance {
    pub instance_id: String,
}
operation! { SwitchAccessNewInstance(instance_id: String) "SwitchAccessNewInstance" -> Empty {
    0 "InstanceId" instance_id
} }

pub type SwitchAccessNewInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchInstanceVip {
    pub src_instance_id: String,
    pub dst_instance_id: String,
    pub time_delay: Option<i64>,
    pub force_switch: Option<i64>,
    pub switch_time: Option<String>,
}
operation! { SwitchInstanceVip(src_instance_id: String, dst_instance_id: String)
    "SwitchInstanceVip" -> SwitchInstanceVipOutput {
    0 "SrcInstanceId" src_instance_id, 1 "DstInstanceId" dst_instance_id, 2 "TimeDelay" time_delay: i64,
    3 "ForceSwitch" force_switch: i64, 4 "SwitchTime" switch_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchInstanceVipOutput {
    pub task_id: Option<i64>,
}
model! { SwitchInstanceVipOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchProxy {
    pub instance_id: String,
    pub proxy_id: Option<String>,
    pub proxy_id_list: Option<Vec<String>>,
}
operation! { SwitchProxy(instance_id: String) "SwitchProxy" -> SwitchProxyOutput {
    0 "InstanceId" instance_id, 1 "ProxyID" proxy_id: String, 2 "ProxyIDList" proxy_id_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchProxyOutput {
    pub task_id: Option<i64>,
}
model! { SwitchProxyOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeInstance {
    pub instance_id: String,
    pub mem_size: u64,
    pub redis_shard_num: Option<u64>,
    pub redis_replicas_num: Option<u64>,
    pub node_set: Option<Vec<RedisNodeInfo>>,
    pub switch_option: Option<u64>,
}
operation! { UpgradeInstance(instance_id: String, mem_size: u64) "UpgradeInstance" -> UpgradeInstanceOutput {
    0 "InstanceId" instance_id, 1 "MemSize" mem_size, 2 "RedisShardNum" redis_shard_num: u64,
    3 "RedisReplicasNum" redis_replicas_num: u64, 4 "NodeSet" node_set: Vec<RedisNodeInfo>,
    5 "SwitchOption" switch_option: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeInstanceOutput {
    /// Deprecated.
    pub deal_id: Option<String>,
    pub deal_name: Option<String>,
}
model! { UpgradeInstanceOutput {
    0 "DealId" deal_id, 1 "DealName" deal_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeInstanceVersion {
    pub target_instance_type: String,
    pub switch_option: i64,
    pub instance_id: String,
}
operation! { UpgradeInstanceVersion(target_instance_type: String, switch_option: i64, instance_id: String)
    "UpgradeInstanceVersion" -> UpgradeInstanceVersionOutput {
    0 "TargetInstanceType" target_instance_type, 1 "SwitchOption" switch_option, 2 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeInstanceVersionOutput {
    /// Deprecated.
    pub deal_id: Option<String>,
    pub deal_name: Option<String>,
}
model! { UpgradeInstanceVersionOutput {
    0 "DealId" deal_id, 1 "DealName" deal_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeProxyVersion {
    pub instance_id: String,
    pub current_proxy_version: String,
    pub upgrade_proxy_version: String,
    pub instance_type_upgrade_now: i64,
}
operation! { UpgradeProxyVersion(instance_id: String, current_proxy_version: String, upgrade_proxy_version: String, instance_type_upgrade_now: i64)
    "UpgradeProxyVersion" -> UpgradeProxyVersionOutput {
    0 "InstanceId" instance_id, 1 "CurrentProxyVersion" current_proxy_version,
    2 "UpgradeProxyVersion" upgrade_proxy_version, 3 "InstanceTypeUpgradeNow" instance_type_upgrade_now
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeProxyVersionOutput {
    pub flow_id: Option<i64>,
}
model! { UpgradeProxyVersionOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeSmallVersion {
    pub instance_id: String,
    pub current_redis_version: String,
    pub upgrade_redis_version: String,
    pub instance_type_upgrade_now: i64,
}
operation! { UpgradeSmallVersion(instance_id: String, current_redis_version: String, upgrade_redis_version: String, instance_type_upgrade_now: i64)
    "UpgradeSmallVersion" -> UpgradeSmallVersionOutput {
    0 "InstanceId" instance_id, 1 "CurrentRedisVersion" current_redis_version,
    2 "UpgradeRedisVersion" upgrade_redis_version, 3 "InstanceTypeUpgradeNow" instance_type_upgrade_now
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeSmallVersionOutput {
    pub flow_id: Option<i64>,
}
model! { UpgradeSmallVersionOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeVersionToMultiAvailabilityZones {
    pub instance_id: String,
    pub upgrade_proxy_and_redis_server: Option<bool>,
}
operation! { UpgradeVersionToMultiAvailabilityZones(instance_id: String)
    "UpgradeVersionToMultiAvailabilityZones" -> UpgradeVersionToMultiAvailabilityZonesOutput {
    0 "InstanceId" instance_id, 1 "UpgradeProxyAndRedisServer" upgrade_proxy_and_redis_server: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeVersionToMultiAvailabilityZonesOutput {
    pub flow_id: Option<i64>,
}
model! { UpgradeVersionToMultiAvailabilityZonesOutput {
    0 "FlowId" flow_id
} }

waiters! {
    /// A task has succeeded. The reply of the operation that started it names it.
    fn task_done(task_id: u64) -> DescribeTaskInfo =
        DescribeTaskInfo::new(task_id),
        "Status" ["succeed"] ["failed", "error"];
}

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const AUTH_FAILURE_INVALID_AUTHORIZATION: &str = "AuthFailure.InvalidAuthorization";
    pub const FAILED_OPERATION_ADD_INSTANCE_INFO_FAILED: &str = "FailedOperation.AddInstanceInfoFailed";
    pub const FAILED_OPERATION_ASSOCIATE_SECURITY_GROUPS_FAILED: &str = "FailedOperation.AssociateSecurityGroupsFailed";
    pub const FAILED_OPERATION_CLEAR_INSTANCE_INFO_FAILED: &str = "FailedOperation.ClearInstanceInfoFailed";
    pub const FAILED_OPERATION_COMMIT_FLOW_ERROR: &str = "FailedOperation.CommitFlowError";
    pub const FAILED_OPERATION_DISASSOCIATE_SECURITY_GROUPS_FAILED: &str =
        "FailedOperation.DisassociateSecurityGroupsFailed";
    pub const FAILED_OPERATION_DTS_STATUS_ABNORMAL: &str = "FailedOperation.DtsStatusAbnormal";
    pub const FAILED_OPERATION_FLOW_NOT_EXISTS: &str = "FailedOperation.FlowNotExists";
    pub const FAILED_OPERATION_GET_SECURITY_GROUP_DETAIL_FAILED: &str = "FailedOperation.GetSecurityGroupDetailFailed";
    pub const FAILED_OPERATION_PAY_FAILED: &str = "FailedOperation.PayFailed";
    pub const FAILED_OPERATION_REDO_FLOW_FAILED: &str = "FailedOperation.RedoFlowFailed";
    pub const FAILED_OPERATION_SERVICE_ACCESS_ERROR: &str = "FailedOperation.ServiceAccessError";
    pub const FAILED_OPERATION_SET_RULE_LOCATION_FAILED: &str = "FailedOperation.SetRuleLocationFailed";
    /// The service failed within; the request is not to blame.
    pub const FAILED_OPERATION_SYSTEM_ERROR: &str = "FailedOperation.SystemError";
    pub const FAILED_OPERATION_UN_SUPPORT_ERROR: &str = "FailedOperation.UnSupportError";
    pub const FAILED_OPERATION_UNKNOWN: &str = "FailedOperation.Unknown";
    pub const FAILED_OPERATION_UPDATE_INSTANCE_INFO_FAILED: &str = "FailedOperation.UpdateInstanceInfoFailed";
    pub const FAILED_OPERATION_UPDATE_SECURITY_GROUPS_FAILED: &str = "FailedOperation.UpdateSecurityGroupsFailed";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_CAM_AUTH_OSS_RESPONSE_RETURN_CODE_ERROR: &str =
        "InternalError.CamAuthOssResponseReturnCodeError";
    pub const INTERNAL_ERROR_DB_OPERATION_FAILED: &str = "InternalError.DbOperationFailed";
    pub const INTERNAL_ERROR_EXEC_HTTP_REQUEST_ERROR: &str = "InternalError.ExecHttpRequestError";
    pub const INTERNAL_ERROR_INSTANCE_OPERATE_PERMISSION_ERROR: &str = "InternalError.InstanceOperatePermissionError";
    pub const INTERNAL_ERROR_INTERNAL_ERROR: &str = "InternalError.InternalError";
    pub const INTERNAL_ERROR_LIST_INSTANCES_ERROR: &str = "InternalError.ListInstancesError";
    pub const INTERNAL_ERROR_NET_WORK_ERR: &str = "InternalError.NetWorkErr";
    /// A parameter is wrong.
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_ACTION_NOT_FOUND: &str = "InvalidParameter.ActionNotFound";
    pub const INVALID_PARAMETER_EMPTY_PARAM: &str = "InvalidParameter.EmptyParam";
    pub const INVALID_PARAMETER_ILLEGAL_PARAMETER_ERROR: &str = "InvalidParameter.IllegalParameterError";
    pub const INVALID_PARAMETER_INSTANCE_SG_OVER_LIMIT_ERROR: &str = "InvalidParameter.InstanceSGOverLimitError";
    pub const INVALID_PARAMETER_INVALID_PARAMETER: &str = "InvalidParameter.InvalidParameter";
    pub const INVALID_PARAMETER_INVALID_PARAMETER_ERROR: &str = "InvalidParameter.InvalidParameterError";
    pub const INVALID_PARAMETER_IS_NOT_VPC_INSTANCE: &str = "InvalidParameter.IsNotVpcInstance";
    pub const INVALID_PARAMETER_NOT_SUPPORTED: &str = "InvalidParameter.NotSupported";
    pub const INVALID_PARAMETER_ONLY_VPC_ON_SPEC_ZONE_ID: &str = "InvalidParameter.OnlyVPCOnSpecZoneId";
    pub const INVALID_PARAMETER_PERIOD: &str = "InvalidParameter.Period";
    /// Access management (CAM) does not allow the call.
    pub const INVALID_PARAMETER_PERMISSION_DENIED: &str = "InvalidParameter.PermissionDenied";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_BACKUP_NOT_EXISTS: &str = "InvalidParameterValue.BackupNotExists";
    pub const INVALID_PARAMETER_VALUE_BASE_NET_WORK_ACCESS_DENY: &str = "InvalidParameterValue.BaseNetWorkAccessDeny";
    pub const INVALID_PARAMETER_VALUE_CHECK_NOT_PASS: &str = "InvalidParameterValue.CheckNotPass";
    pub const INVALID_PARAMETER_VALUE_DATA_CONVERT_ERROR: &str = "InvalidParameterValue.DataConvertError";
    pub const INVALID_PARAMETER_VALUE_INSTANCE_NAME_RULE_ERROR: &str = "InvalidParameterValue.InstanceNameRuleError";
    pub const INVALID_PARAMETER_VALUE_INVALID_INSTANCE_TYPE_ID: &str = "InvalidParameterValue.InvalidInstanceTypeId";
    pub const INVALID_PARAMETER_VALUE_INVALID_PARAMETER_VALUE_ERROR: &str =
        "InvalidParameterValue.InvalidParameterValueError";
    pub const INVALID_PARAMETER_VALUE_INVALID_SUBNET_ID: &str = "InvalidParameterValue.InvalidSubnetId";
    pub const INVALID_PARAMETER_VALUE_MEM_SIZE_NOT_IN_RANGE: &str = "InvalidParameterValue.MemSizeNotInRange";
    pub const INVALID_PARAMETER_VALUE_NOT_REPEAT_BIND: &str = "InvalidParameterValue.NotRepeatBind";
    pub const INVALID_PARAMETER_VALUE_PASSWORD_EMPTY: &str = "InvalidParameterValue.PasswordEmpty";
    pub const INVALID_PARAMETER_VALUE_PASSWORD_ERROR: &str = "InvalidParameterValue.PasswordError";
    pub const INVALID_PARAMETER_VALUE_PASSWORD_FREE_DENIED: &str = "InvalidParameterValue.PasswordFreeDenied";
    /// The password breaks the rules of the service.
    pub const INVALID_PARAMETER_VALUE_PASSWORD_RULE_ERROR: &str = "InvalidParameterValue.PasswordRuleError";
    pub const INVALID_PARAMETER_VALUE_REDUCE_CAPACITY_NOT_ALLOWED: &str =
        "InvalidParameterValue.ReduceCapacityNotAllowed";
    pub const INVALID_PARAMETER_VALUE_REPLICATION_GROUP_NOT_EXISTS: &str =
        "InvalidParameterValue.ReplicationGroupNotExists";
    pub const INVALID_PARAMETER_VALUE_SECURITY_GROUP_IDS_NOT_EXISTS: &str =
        "InvalidParameterValue.SecurityGroupIdsNotExists";
    pub const INVALID_PARAMETER_VALUE_SPEC_NOT_EXIST: &str = "InvalidParameterValue.SpecNotExist";
    pub const INVALID_PARAMETER_VALUE_UN_SUPPORTED_TYPE: &str = "InvalidParameterValue.UnSupportedType";
    pub const INVALID_PARAMETER_VALUE_UN_VPC_ID_NOT_EXISTS: &str = "InvalidParameterValue.UnVpcIdNotExists";
    pub const INVALID_PARAMETER_VALUE_WEEK_DAYS_IS_INVALID: &str = "InvalidParameterValue.WeekDaysIsInvalid";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const LIMIT_EXCEEDED_EXCEED_UPPER_LIMIT: &str = "LimitExceeded.ExceedUpperLimit";
    pub const LIMIT_EXCEEDED_INSTANCE_NOT_EMPTY: &str = "LimitExceeded.InstanceNotEmpty";
    pub const LIMIT_EXCEEDED_INVALID_MEM_SIZE: &str = "LimitExceeded.InvalidMemSize";
    pub const LIMIT_EXCEEDED_INVALID_PARAMETER_GOODS_NUM_NOT_IN_RANGE: &str =
        "LimitExceeded.InvalidParameterGoodsNumNotInRange";
    pub const LIMIT_EXCEEDED_MEM_SIZE_NOT_IN_RANGE: &str = "LimitExceeded.MemSizeNotInRange";
    pub const LIMIT_EXCEEDED_PERIOD_EXCEED_MAX_LIMIT: &str = "LimitExceeded.PeriodExceedMaxLimit";
    pub const LIMIT_EXCEEDED_PERIOD_LESS_THAN_MIN_LIMIT: &str = "LimitExceeded.PeriodLessThanMinLimit";
    pub const LIMIT_EXCEEDED_REACH_THE_AMOUNT_LIMIT: &str = "LimitExceeded.ReachTheAmountLimit";
    pub const LIMIT_EXCEEDED_REPLICATION_GROUP_LOCKED: &str = "LimitExceeded.ReplicationGroupLocked";
    pub const RESOURCE_IN_USE_INSTANCE_BEEN_LOCKED: &str = "ResourceInUse.InstanceBeenLocked";
    pub const RESOURCE_INSUFFICIENT: &str = "ResourceInsufficient";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_NOT_FOUND_ACCOUNT_DOES_NOT_EXISTS: &str = "ResourceNotFound.AccountDoesNotExists";
    pub const RESOURCE_NOT_FOUND_INSTANCE_NOT_EXISTS: &str = "ResourceNotFound.InstanceNotExists";
    pub const RESOURCE_NOT_FOUND_INSTANCE_NOT_FOUND: &str = "ResourceNotFound.InstanceNotFound";
    pub const RESOURCE_UNAVAILABLE_ACCOUNT_BALANCE_NOT_ENOUGH: &str = "ResourceUnavailable.AccountBalanceNotEnough";
    pub const RESOURCE_UNAVAILABLE_BACKUP_LOCKED_ERROR: &str = "ResourceUnavailable.BackupLockedError";
    pub const RESOURCE_UNAVAILABLE_BACKUP_SPEC_ERROR: &str = "ResourceUnavailable.BackupSpecError";
    pub const RESOURCE_UNAVAILABLE_BACKUP_STATUS_ABNORMAL: &str = "ResourceUnavailable.BackupStatusAbnormal";
    pub const RESOURCE_UNAVAILABLE_BACKUP_STATUS_INVALID: &str = "ResourceUnavailable.BackupStatusInvalid";
    pub const RESOURCE_UNAVAILABLE_CALL_OSS_ERROR: &str = "ResourceUnavailable.CallOssError";
    pub const RESOURCE_UNAVAILABLE_GET_SECURITY_ERROR: &str = "ResourceUnavailable.GetSecurityError";
    pub const RESOURCE_UNAVAILABLE_INSTANCE_CONF_ERROR: &str = "ResourceUnavailable.InstanceConfError";
    pub const RESOURCE_UNAVAILABLE_INSTANCE_DELETED: &str = "ResourceUnavailable.InstanceDeleted";
    pub const RESOURCE_UNAVAILABLE_INSTANCE_ISOLATED: &str = "ResourceUnavailable.InstanceIsolated";
    pub const RESOURCE_UNAVAILABLE_INSTANCE_LOCKED_ERROR: &str = "ResourceUnavailable.InstanceLockedError";
    pub const RESOURCE_UNAVAILABLE_INSTANCE_NO_DEAL: &str = "ResourceUnavailable.InstanceNoDeal";
    pub const RESOURCE_UNAVAILABLE_INSTANCE_NOT_SUPPORT_OPERATION: &str =
        "ResourceUnavailable.InstanceNotSupportOperation";
    pub const RESOURCE_UNAVAILABLE_INSTANCE_STATE_ERROR: &str = "ResourceUnavailable.InstanceStateError";
    pub const RESOURCE_UNAVAILABLE_INSTANCE_STATUS_ABNORMAL: &str = "ResourceUnavailable.InstanceStatusAbnormal";
    pub const RESOURCE_UNAVAILABLE_INSTANCE_STATUS_ERROR: &str = "ResourceUnavailable.InstanceStatusError";
    pub const RESOURCE_UNAVAILABLE_INSTANCE_UN_LOCKED_ERROR: &str = "ResourceUnavailable.InstanceUnLockedError";
    pub const RESOURCE_UNAVAILABLE_NO_ENOUGH_VIP_IN_VPC: &str = "ResourceUnavailable.NoEnoughVipInVPC";
    pub const RESOURCE_UNAVAILABLE_NO_REDIS_SERVICE: &str = "ResourceUnavailable.NoRedisService";
    pub const RESOURCE_UNAVAILABLE_NO_SERVICE_AVAILABLE_FOR_THIS_ZONE_ID: &str =
        "ResourceUnavailable.NoServiceAvailableForThisZoneId";
    pub const RESOURCE_UNAVAILABLE_NO_TYPE_ID_REDIS_SERVICE: &str = "ResourceUnavailable.NoTypeIdRedisService";
    pub const RESOURCE_UNAVAILABLE_SALE_OUT: &str = "ResourceUnavailable.SaleOut";
    pub const RESOURCE_UNAVAILABLE_SECURITY_GROUP_NOT_SUPPORTED: &str = "ResourceUnavailable.SecurityGroupNotSupported";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    /// Access management (CAM) has granted no rights.
    pub const UNAUTHORIZED_OPERATION_NO_CAM_AUTHED: &str = "UnauthorizedOperation.NoCAMAuthed";
    pub const UNAUTHORIZED_OPERATION_USER_NOT_IN_WHITE_LIST: &str = "UnauthorizedOperation.UserNotInWhiteList";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
    pub const UNSUPPORTED_OPERATION_CLUSTER_INSTANCE_ACCESSED_DENY: &str =
        "UnsupportedOperation.ClusterInstanceAccessedDeny";
    pub const UNSUPPORTED_OPERATION_INSPECTION: &str = "UnsupportedOperation.Inspection";
    pub const UNSUPPORTED_OPERATION_INSTANCE_NOT_OPERATION: &str = "UnsupportedOperation.InstanceNotOperation";
    pub const UNSUPPORTED_OPERATION_IS_AUTO_RENEW_ERROR: &str = "UnsupportedOperation.IsAutoRenewError";
    pub const UNSUPPORTED_OPERATION_LIMIT_PROXY_VERSION: &str = "UnsupportedOperation.LimitProxyVersion";
    pub const UNSUPPORTED_OPERATION_LOW_VERSION: &str = "UnsupportedOperation.LowVersion";
    pub const UNSUPPORTED_OPERATION_ONLY_CLUSTER_INSTANCE_CAN_EXPORT_BACKUP: &str =
        "UnsupportedOperation.OnlyClusterInstanceCanExportBackup";
}

#[cfg(feature = "reflect")]
register! {
    AddReplicationInstance, AllocateWanAddress, ApplyParamsTemplate, AssociateSecurityGroups, ChangeInstanceRole,
    ChangeMasterInstance, ChangeReplicaToMaster, CleanUpInstance, ClearInstance, CloneInstances, CloseLog, CloseSSL,
    CreateExportTask, CreateInstanceAccount, CreateInstances, CreateParamTemplate, CreateReplicationGroup,
    DeleteExportTask, DeleteInstanceAccount, DeleteParamTemplate, DeleteReplicationInstance, DescribeAutoBackupConfig,
    DescribeBackupDetail, DescribeBackupDownloadRestriction, DescribeBackupUrl, DescribeBandwidthRange,
    DescribeCommonDBInstances, DescribeDBSecurityGroups, DescribeExportTasks, DescribeGlobalReplicationArea,
    DescribeInstanceAccount, DescribeInstanceBackups, DescribeInstanceDTSInfo, DescribeInstanceDealDetail,
    DescribeInstanceEvents, DescribeInstanceLogDelivery, DescribeInstanceMonitorBigKey,
    DescribeInstanceMonitorBigKeySizeDist, DescribeInstanceMonitorBigKeyTypeDist, DescribeInstanceMonitorHotKey,
    DescribeInstanceMonitorSIP, DescribeInstanceMonitorTookDist, DescribeInstanceMonitorTopNCmd,
    DescribeInstanceMonitorTopNCmdTook, DescribeInstanceNodeInfo, DescribeInstanceParamRecords, DescribeInstanceParams,
    DescribeInstanceSecurityGroup, DescribeInstanceShards, DescribeInstanceSpecBandwidth,
    DescribeInstanceSupportFeature, DescribeInstanceZoneInfo, DescribeInstances, DescribeLogInstanceList, DescribeLogs,
    DescribeMaintenanceWindow, DescribeParamTemplateInfo, DescribeParamTemplates, DescribeProductInfo,
    DescribeProjectSecurityGroup, DescribeProjectSecurityGroups, DescribeProxySlowLog, DescribeRedisClusterOverview,
    DescribeRedisClusters, DescribeReplicationGroup, DescribeReplicationGroupInstance, DescribeSSLStatus,
    DescribeSecondLevelBackupInfo, DescribeSlowLog, DescribeTaskInfo, DescribeTaskList, DescribeTendisSlowLog,
    DestroyPostpaidInstance, DestroyPrepaidInstance, DisableReplicaReadonly, DisassociateSecurityGroups,
    EnableReplicaReadonly, InquiryPriceCreateInstance, InquiryPriceRenewInstance, InquiryPriceUpgradeInstance,
    KillMasterGroup, ManualBackupInstance, ModfiyInstancePassword, ModifyAutoBackupConfig,
    ModifyBackupDownloadRestriction, ModifyConnectionConfig, ModifyDBInstanceSecurityGroups, ModifyInstance,
    ModifyInstanceAccount, ModifyInstanceAvailabilityZones, ModifyInstanceBackupMode, ModifyInstanceChargeType,
    ModifyInstanceEvent, ModifyInstanceLogDelivery, ModifyInstanceParams, ModifyInstancePassword,
    ModifyInstanceReadOnly, ModifyLog, ModifyMaintenanceWindow, ModifyNetworkConfig, ModifyParamTemplate,
    ModifyReplicationGroup, OpenLog, OpenSSL, ReleaseWanAddress, RemoveReplicationGroup, RemoveReplicationInstance,
    RenewInstance, ResetPassword, RestoreInstance, StartupInstance, SwitchAccessNewInstance, SwitchInstanceVip,
    SwitchProxy, UpgradeInstance, UpgradeInstanceVersion, UpgradeProxyVersion, UpgradeSmallVersion,
    UpgradeVersionToMultiAvailabilityZones
}
