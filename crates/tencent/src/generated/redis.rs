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
    "GroupId" group_id, "InstanceId" instance_id, "InstanceRole" instance_role
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddReplicationInstanceOutput {
    pub task_id: Option<i64>,
}
model! { AddReplicationInstanceOutput {
    "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateWanAddress {
    pub instance_id: String,
}
operation! { AllocateWanAddress(instance_id: String) "AllocateWanAddress" -> AllocateWanAddressOutput {
    "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateWanAddressOutput {
    pub flow_id: Option<i64>,
    pub wan_status: Option<String>,
}
model! { AllocateWanAddressOutput {
    "FlowId" flow_id, "WanStatus" wan_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyParamsTemplate {
    pub instance_ids: Vec<String>,
    pub template_id: String,
}
operation! { ApplyParamsTemplate(instance_ids: Vec<String>, template_id: String)
    "ApplyParamsTemplate" -> ApplyParamsTemplateOutput {
    "InstanceIds" instance_ids, "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyParamsTemplateOutput {
    pub task_ids: Option<Vec<i64>>,
}
model! { ApplyParamsTemplateOutput {
    "TaskIds" task_ids
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
    "Product" product, "SecurityGroupId" security_group_id, "InstanceIds" instance_ids
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
    "GroupId" group_id, "InstanceId" instance_id, "InstanceRole" instance_role
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeInstanceRoleOutput {
    pub task_id: Option<i64>,
}
model! { ChangeInstanceRoleOutput {
    "TaskId" task_id
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
    "GroupId" group_id, "InstanceId" instance_id, "ForceSwitch" force_switch: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeMasterInstanceOutput {
    pub task_id: Option<i64>,
}
model! { ChangeMasterInstanceOutput {
    "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeReplicaToMaster {
    pub instance_id: String,
    pub group_id: Option<i64>,
    pub emergency: Option<bool>,
}
operation! { ChangeReplicaToMaster(instance_id: String) "ChangeReplicaToMaster" -> ChangeReplicaToMasterOutput {
    "InstanceId" instance_id, "GroupId" group_id: i64, "Emergency" emergency: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeReplicaToMasterOutput {
    pub task_id: Option<i64>,
}
model! { ChangeReplicaToMasterOutput {
    "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CleanUpInstance {
    pub instance_id: String,
}
operation! { CleanUpInstance(instance_id: String) "CleanUpInstance" -> CleanUpInstanceOutput {
    "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CleanUpInstanceOutput {
    pub task_id: Option<i64>,
}
model! { CleanUpInstanceOutput {
    "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClearInstance {
    pub instance_id: String,
    pub password: Option<Secret>,
    pub encrypt_password: Option<bool>,
}
operation! { ClearInstance(instance_id: String) "ClearInstance" -> ClearInstanceOutput {
    "InstanceId" instance_id, "Password" password: Secret, "EncryptPassword" encrypt_password: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClearInstanceOutput {
    pub task_id: Option<i64>,
}
model! { ClearInstanceOutput {
    "TaskId" task_id
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
    "InstanceId" instance_id, "GoodsNum" goods_num, "ZoneId" zone_id, "BillingMode" billing_mode, "Period" period,
    "SecurityGroupIdList" security_group_id_list, "BackupId" backup_id, "NoAuth" no_auth: bool, "VpcId" vpc_id: String,
    "SubnetId" subnet_id: String, "InstanceName" instance_name: String, "Password" password: Secret,
    "AutoRenew" auto_renew: u64, "VPort" v_port: u64, "NodeSet" node_set: Vec<RedisNodeInfo>,
    "ProjectId" project_id: i64, "ResourceTags" resource_tags: Vec<ResourceTag>, "TemplateId" template_id: String,
    "AlarmPolicyList" alarm_policy_list: Vec<String>, "CloneTime" clone_time: String,
    "EncryptPassword" encrypt_password: bool, "PasswordPolicy" password_policy: PasswordPolicy,
    "EnableSSL" enable_ssl: bool, "SSLBindPrivateIPv4" ssl_bind_private_ipv4: bool,
    "ProductVersion" product_version: String
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
    "NodeType" node_type: i64, "NodeId" node_id: i64, "ZoneId" zone_id: u64, "ZoneName" zone_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { ResourceTag(tag_key: String, tag_value: String) {
    "TagKey" tag_key: String, "TagValue" tag_value: String
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
    "Enabled" enabled: bool, "MinLetterCount" min_letter_count: i64, "MinDigitCount" min_digit_count: i64,
    "MinSpecialCount" min_special_count: i64, "MinLength" min_length: i64
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
    "DealId" deal_id, "InstanceIds" instance_ids, "DealName" deal_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseLog {
    pub instance_id: String,
    pub log_type: String,
}
operation! { CloseLog(instance_id: String, log_type: String) "CloseLog" -> Empty {
    "InstanceId" instance_id, "LogType" log_type
} }

pub type CloseLogOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseSSL {
    pub instance_id: String,
    pub address_type: Option<i64>,
}
operation! { CloseSSL(instance_id: String) "CloseSSL" -> CloseSSLOutput {
    "InstanceId" instance_id, "AddressType" address_type: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseSSLOutput {
    pub task_id: Option<i64>,
}
model! { CloseSSLOutput {
    "TaskId" task_id
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
    "InstanceId" instance_id, "LogType" log_type, "StartTime" start_time, "EndTime" end_time,
    "LogFilter" log_filter: Vec<LogFilter>, "ColumnFilter" column_filter: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogFilter {
    pub r#type: Option<String>,
    pub compare: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { LogFilter() {
    "Type" r#type: String, "Compare" compare: String, "Value" value: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExportTaskOutput {
    pub file_name: Option<String>,
}
model! { CreateExportTaskOutput {
    "FileName" file_name
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
    "InstanceId" instance_id, "AccountName" account_name, "AccountPassword" account_password,
    "ReadonlyPolicy" readonly_policy, "Privilege" privilege, "Remark" remark: String,
    "EncryptPassword" encrypt_password: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceAccountOutput {
    pub task_id: Option<i64>,
}
model! { CreateInstanceAccountOutput {
    "TaskId" task_id
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
    "TypeId" type_id, "MemSize" mem_size, "GoodsNum" goods_num, "Period" period, "BillingMode" billing_mode,
    "ZoneId" zone_id: u64, "Password" password: Secret, "VpcId" vpc_id: String, "SubnetId" subnet_id: String,
    "ProjectId" project_id: i64, "AutoRenew" auto_renew: u64, "SecurityGroupIdList" security_group_id_list: Vec<String>,
    "VPort" v_port: u64, "RedisShardNum" redis_shard_num: i64, "RedisReplicasNum" redis_replicas_num: i64,
    "ReplicasReadonly" replicas_readonly: bool, "InstanceName" instance_name: String, "NoAuth" no_auth: bool,
    "NodeSet" node_set: Vec<RedisNodeInfo>, "ResourceTags" resource_tags: Vec<ResourceTag>,
    "ZoneName" zone_name: String, "TemplateId" template_id: String, "DryRun" dry_run: bool,
    "ProductVersion" product_version: String, "RedisClusterId" redis_cluster_id: String,
    "AlarmPolicyList" alarm_policy_list: Vec<String>, "EncryptPassword" encrypt_password: bool,
    "PasswordPolicy" password_policy: PasswordPolicy, "EnableSSL" enable_ssl: bool,
    "SSLBindPrivateIPv4" ssl_bind_private_ipv4: bool, "ConnectionMode" connection_mode: i64
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
    "DealId" deal_id, "InstanceIds" instance_ids, "DealName" deal_name
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
    "Name" name, "Description" description: String, "ProductType" product_type: u64, "TemplateId" template_id: String,
    "ParamList" param_list: Vec<InstanceParam>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceParam {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { InstanceParam(key: String, value: String) {
    "Key" key: String, "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateParamTemplateOutput {
    pub template_id: Option<String>,
}
model! { CreateParamTemplateOutput {
    "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReplicationGroup {
    pub instance_id: String,
    pub group_name: Option<String>,
    pub remark: Option<String>,
}
operation! { CreateReplicationGroup(instance_id: String) "CreateReplicationGroup" -> CreateReplicationGroupOutput {
    "InstanceId" instance_id, "GroupName" group_name: String, "Remark" remark: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReplicationGroupOutput {
    pub task_id: Option<i64>,
    pub group_id: Option<String>,
}
model! { CreateReplicationGroupOutput {
    "TaskId" task_id, "GroupId" group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExportTask {
    pub log_type: String,
    pub file_name: String,
    pub instance_id: String,
}
operation! { DeleteExportTask(log_type: String, file_name: String, instance_id: String) "DeleteExportTask" -> Empty {
    "LogType" log_type, "FileName" file_name, "InstanceId" instance_id
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
    "InstanceId" instance_id, "AccountName" account_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstanceAccountOutput {
    pub task_id: Option<i64>,
}
model! { DeleteInstanceAccountOutput {
    "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteParamTemplate {
    pub template_id: String,
}
operation! { DeleteParamTemplate(template_id: String) "DeleteParamTemplate" -> Empty {
    "TemplateId" template_id
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
    "GroupId" group_id, "InstanceId" instance_id, "SyncType" sync_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteReplicationInstanceOutput {
    pub task_id: Option<f64>,
}
model! { DeleteReplicationInstanceOutput {
    "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoBackupConfig {
    pub instance_id: String,
}
operation! { DescribeAutoBackupConfig(instance_id: String)
    "DescribeAutoBackupConfig" -> DescribeAutoBackupConfigOutput {
    "InstanceId" instance_id
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
    "AutoBackupType" auto_backup_type, "WeekDays" week_days, "TimePeriod" time_period,
    "BackupStorageDays" backup_storage_days, "BinlogStorageDays" binlog_storage_days
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupDetail {
    pub instance_id: String,
    pub backup_id: String,
}
operation! { DescribeBackupDetail(instance_id: String, backup_id: String)
    "DescribeBackupDetail" -> DescribeBackupDetailOutput {
    "InstanceId" instance_id, "BackupId" backup_id
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
    "BackupId" backup_id, "StartTime" start_time, "EndTime" end_time, "BackupType" backup_type, "Status" status,
    "Remark" remark, "Locked" locked, "BackupSize" backup_size, "InstanceType" instance_type, "MemSize" mem_size,
    "ShardNum" shard_num, "ReplicasNum" replicas_num, "Encrypted" encrypted, "DecryptKey" decrypt_key,
    "KmsKeyId" kms_key_id, "KeyAlgorithm" key_algorithm
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
    "LimitType" limit_type, "VpcComparisonSymbol" vpc_comparison_symbol, "IpComparisonSymbol" ip_comparison_symbol,
    "LimitVpc" limit_vpc, "LimitIp" limit_ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupLimitVpcItem {
    pub region: Option<String>,
    pub vpc_list: Option<Vec<String>>,
}
input! { BackupLimitVpcItem(region: String, vpc_list: Vec<String>) {
    "Region" region: String, "VpcList" vpc_list: Vec<String>
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
    "InstanceId" instance_id, "BackupId" backup_id, "LimitType" limit_type: String,
    "VpcComparisonSymbol" vpc_comparison_symbol: String, "IpComparisonSymbol" ip_comparison_symbol: String,
    "LimitVpc" limit_vpc: Vec<BackupLimitVpcItem>, "LimitIp" limit_ip: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupUrlOutput {
    /// Deprecated.
    pub download_url: Option<Vec<String>>,
    /// Deprecated.
    pub inner_download_url: Option<Vec<String>>,
    /// Deprecated.
    pub filenames: Option<Vec<String>>,
    pub backup_infos: Option<Vec<BackupDownloadInfo>>,
}
model! { DescribeBackupUrlOutput {
    "DownloadUrl" download_url, "InnerDownloadUrl" inner_download_url, "Filenames" filenames, "BackupInfos" backup_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupDownloadInfo {
    pub file_name: Option<String>,
    pub file_size: Option<i64>,
    pub download_url: Option<String>,
    pub inner_download_url: Option<String>,
}
model! { BackupDownloadInfo {
    "FileName" file_name, "FileSize" file_size, "DownloadUrl" download_url, "InnerDownloadUrl" inner_download_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBandwidthRange {
    pub instance_id: String,
}
operation! { DescribeBandwidthRange(instance_id: String) "DescribeBandwidthRange" -> DescribeBandwidthRangeOutput {
    "InstanceId" instance_id
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
    "BaseBandwidth" base_bandwidth, "AddBandwidth" add_bandwidth, "MinAddBandwidth" min_add_bandwidth,
    "MaxAddBandwidth" max_add_bandwidth
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
    "VpcIds" vpc_ids: Vec<i64>, "SubnetIds" subnet_ids: Vec<i64>, "PayMode" pay_mode: i64,
    "InstanceIds" instance_ids: Vec<String>, "InstanceNames" instance_names: Vec<String>, "Status" status: Vec<String>,
    "OrderBy" order_by: String, "OrderByType" order_by_type: String, "Vips" vips: Vec<String>,
    "UniqVpcIds" uniq_vpc_ids: Vec<String>, "UniqSubnetIds" uniq_subnet_ids: Vec<String>, "Limit" limit: i64,
    "Offset" offset: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommonDBInstancesOutput {
    pub total_count: Option<i64>,
    pub instance_details: Option<Vec<RedisCommonInstanceList>>,
}
model! { DescribeCommonDBInstancesOutput {
    "TotalCount" total_count, "InstanceDetails" instance_details
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
    "InstanceName" instance_name, "InstanceId" instance_id, "AppId" app_id, "ProjectId" project_id, "Region" region,
    "Zone" zone, "VpcId" vpc_id, "SubnetId" subnet_id, "Status" status, "Vips" vips, "Vport" vport,
    "Createtime" createtime, "PayMode" pay_mode, "NetType" net_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBSecurityGroups {
    pub product: String,
    pub instance_id: String,
}
operation! { DescribeDBSecurityGroups(product: String, instance_id: String)
    "DescribeDBSecurityGroups" -> DescribeDBSecurityGroupsOutput {
    "Product" product, "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBSecurityGroupsOutput {
    pub groups: Option<Vec<SecurityGroup>>,
    pub vip: Option<String>,
    pub v_port: Option<String>,
}
model! { DescribeDBSecurityGroupsOutput {
    "Groups" groups, "VIP" vip, "VPort" v_port
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
    "CreateTime" create_time, "ProjectId" project_id, "SecurityGroupId" security_group_id,
    "SecurityGroupName" security_group_name, "SecurityGroupRemark" security_group_remark, "Outbound" outbound,
    "Inbound" inbound
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
    "Action" action, "AddressModule" address_module, "CidrIp" cidr_ip, "Desc" desc, "IpProtocol" ip_protocol,
    "PortRange" port_range, "ServiceModule" service_module, "Id" id
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
    "Action" action, "AddressModule" address_module, "CidrIp" cidr_ip, "Desc" desc, "IpProtocol" ip_protocol,
    "PortRange" port_range, "ServiceModule" service_module, "Id" id
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
    "LogType" log_type, "Limit" limit, "Offset" offset, "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExportTasksOutput {
    pub total_count: Option<i64>,
    pub items: Option<Vec<ExportFile>>,
}
model! { DescribeExportTasksOutput {
    "TotalCount" total_count, "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportFile {
    pub file_name: Option<String>,
    pub status: Option<String>,
    pub file_size: Option<i64>,
    pub create_time: Option<String>,
    pub download_url: Option<String>,
    pub err_msg: Option<String>,
    pub progress: Option<i64>,
    pub finish_time: Option<String>,
    pub async_request_id: Option<i64>,
}
model! { ExportFile {
    "FileName" file_name, "Status" status, "FileSize" file_size, "CreateTime" create_time, "DownloadUrl" download_url,
    "ErrMsg" err_msg, "Progress" progress, "FinishTime" finish_time, "AsyncRequestId" async_request_id
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
    "AvailableRegions" available_regions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvailableRegion {
    pub region: Option<String>,
    pub available_zones: Option<Vec<String>>,
}
model! { AvailableRegion {
    "Region" region, "AvailableZones" available_zones
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
    "InstanceId" instance_id, "Limit" limit, "Offset" offset
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAccountOutput {
    pub accounts: Option<Vec<Account>>,
    pub total_count: Option<i64>,
}
model! { DescribeInstanceAccountOutput {
    "Accounts" accounts, "TotalCount" total_count
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
    "InstanceId" instance_id, "AccountName" account_name, "Remark" remark, "Privilege" privilege,
    "ReadonlyPolicy" readonly_policy, "Status" status, "CreateTime" create_time,
    "PasswordLastModifiedTime" password_last_modified_time
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
    "Limit" limit: i64, "Offset" offset: i64, "InstanceId" instance_id: String, "BeginTime" begin_time: String,
    "EndTime" end_time: String, "Status" status: Vec<i64>, "InstanceName" instance_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceBackupsOutput {
    pub total_count: Option<i64>,
    pub backup_set: Option<Vec<RedisBackupSet>>,
}
model! { DescribeInstanceBackupsOutput {
    "TotalCount" total_count, "BackupSet" backup_set
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
    "StartTime" start_time, "BackupId" backup_id, "BackupType" backup_type, "Status" status, "Remark" remark,
    "Locked" locked, "BackupSize" backup_size, "FullBackup" full_backup, "InstanceType" instance_type,
    "InstanceId" instance_id, "InstanceName" instance_name, "Region" region, "EndTime" end_time, "FileType" file_type,
    "ExpireTime" expire_time, "Encrypted" encrypted
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceDTSInfo {
    pub instance_id: String,
}
operation! { DescribeInstanceDTSInfo(instance_id: String) "DescribeInstanceDTSInfo" -> DescribeInstanceDTSInfoOutput {
    "InstanceId" instance_id
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
    "JobId" job_id, "JobName" job_name, "Status" status, "StatusDesc" status_desc, "Offset" offset,
    "CutDownTime" cut_down_time, "SrcInfo" src_info, "DstInfo" dst_info
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
    "RegionId" region_id, "InstanceId" instance_id, "SetId" set_id, "ZoneId" zone_id, "Type" r#type,
    "InstanceName" instance_name, "Vip" vip, "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceDealDetail {
    /// Deprecated.
    pub deal_ids: Option<Vec<String>>,
    pub deal_name: Option<String>,
}
operation! { DescribeInstanceDealDetail() "DescribeInstanceDealDetail" -> DescribeInstanceDealDetailOutput {
    "DealIds" deal_ids: Vec<String>, "DealName" deal_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceDealDetailOutput {
    pub deal_details: Option<Vec<TradeDealDetail>>,
}
model! { DescribeInstanceDealDetailOutput {
    "DealDetails" deal_details
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
    "DealId" deal_id, "DealName" deal_name, "ZoneId" zone_id, "GoodsNum" goods_num, "Creater" creater,
    "CreatTime" creat_time, "OverdueTime" overdue_time, "EndTime" end_time, "Status" status, "Description" description,
    "Price" price, "InstanceIds" instance_ids
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
    "ExecutionStartDate" execution_start_date, "ExecutionEndDate" execution_end_date, "InstanceId" instance_id: String,
    "PageSize" page_size: i64, "PageNo" page_no: i64, "Status" status: Vec<String>,
    "EventTypes" event_types: Vec<String>, "Grades" grades: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceEventsOutput {
    pub total_count: Option<i64>,
    pub redis_instance_events: Option<Vec<RedisInstanceEvent>>,
}
model! { DescribeInstanceEventsOutput {
    "TotalCount" total_count, "RedisInstanceEvents" redis_instance_events
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
    "ID" id, "InstanceId" instance_id, "InstanceName" instance_name, "Type" r#type, "Grade" grade,
    "ExecutionDate" execution_date, "StartTime" start_time, "EndTime" end_time,
    "LatestExecutionDate" latest_execution_date, "Status" status, "TaskEndTime" task_end_time, "EffectInfo" effect_info,
    "InitialExecutionDate" initial_execution_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceLogDelivery {
    pub instance_id: String,
}
operation! { DescribeInstanceLogDelivery(instance_id: String)
    "DescribeInstanceLogDelivery" -> DescribeInstanceLogDeliveryOutput {
    "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceLogDeliveryOutput {
    pub slow_log: Option<LogDeliveryInfo>,
}
model! { DescribeInstanceLogDeliveryOutput {
    "SlowLog" slow_log
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
    "Enabled" enabled, "LogsetId" logset_id, "TopicId" topic_id, "LogRegion" log_region
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
    "InstanceId" instance_id, "ReqType" req_type, "Date" date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMonitorBigKeyOutput {
    pub data: Option<Vec<BigKeyInfo>>,
}
model! { DescribeInstanceMonitorBigKeyOutput {
    "Data" data
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
    "DB" db, "Key" key, "Type" r#type, "Size" size, "Updatetime" updatetime
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMonitorBigKeySizeDist {
    pub instance_id: String,
    pub date: String,
}
operation! { DescribeInstanceMonitorBigKeySizeDist(instance_id: String, date: String)
    "DescribeInstanceMonitorBigKeySizeDist" -> DescribeInstanceMonitorBigKeySizeDistOutput {
    "InstanceId" instance_id, "Date" date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMonitorBigKeySizeDistOutput {
    pub data: Option<Vec<DelayDistribution>>,
}
model! { DescribeInstanceMonitorBigKeySizeDistOutput {
    "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DelayDistribution {
    pub ladder: Option<i64>,
    pub size: Option<i64>,
    pub updatetime: Option<i64>,
}
model! { DelayDistribution {
    "Ladder" ladder, "Size" size, "Updatetime" updatetime
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMonitorBigKeyTypeDist {
    pub instance_id: String,
    pub date: String,
}
operation! { DescribeInstanceMonitorBigKeyTypeDist(instance_id: String, date: String)
    "DescribeInstanceMonitorBigKeyTypeDist" -> DescribeInstanceMonitorBigKeyTypeDistOutput {
    "InstanceId" instance_id, "Date" date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMonitorBigKeyTypeDistOutput {
    pub data: Option<Vec<BigKeyTypeInfo>>,
}
model! { DescribeInstanceMonitorBigKeyTypeDistOutput {
    "Data" data
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
    "Type" r#type, "Count" count, "Size" size, "Updatetime" updatetime
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMonitorHotKey {
    pub instance_id: String,
    pub span_type: i64,
}
operation! { DescribeInstanceMonitorHotKey(instance_id: String, span_type: i64)
    "DescribeInstanceMonitorHotKey" -> DescribeInstanceMonitorHotKeyOutput {
    "InstanceId" instance_id, "SpanType" span_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMonitorHotKeyOutput {
    pub data: Option<Vec<HotKeyInfo>>,
}
model! { DescribeInstanceMonitorHotKeyOutput {
    "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HotKeyInfo {
    pub key: Option<String>,
    pub r#type: Option<String>,
    pub count: Option<i64>,
}
model! { HotKeyInfo {
    "Key" key, "Type" r#type, "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMonitorSIP {
    pub instance_id: String,
}
operation! { DescribeInstanceMonitorSIP(instance_id: String)
    "DescribeInstanceMonitorSIP" -> DescribeInstanceMonitorSIPOutput {
    "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMonitorSIPOutput {
    pub data: Option<Vec<SourceInfo>>,
}
model! { DescribeInstanceMonitorSIPOutput {
    "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceInfo {
    pub ip: Option<String>,
    pub conn: Option<i64>,
    pub cmd: Option<i64>,
}
model! { SourceInfo {
    "Ip" ip, "Conn" conn, "Cmd" cmd
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
    "InstanceId" instance_id, "Date" date, "SpanType" span_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMonitorTookDistOutput {
    pub data: Option<Vec<DelayDistribution>>,
}
model! { DescribeInstanceMonitorTookDistOutput {
    "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMonitorTopNCmd {
    pub instance_id: String,
    pub span_type: i64,
}
operation! { DescribeInstanceMonitorTopNCmd(instance_id: String, span_type: i64)
    "DescribeInstanceMonitorTopNCmd" -> DescribeInstanceMonitorTopNCmdOutput {
    "InstanceId" instance_id, "SpanType" span_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMonitorTopNCmdOutput {
    pub data: Option<Vec<SourceCommand>>,
}
model! { DescribeInstanceMonitorTopNCmdOutput {
    "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceCommand {
    pub cmd: Option<String>,
    pub count: Option<i64>,
}
model! { SourceCommand {
    "Cmd" cmd, "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMonitorTopNCmdTook {
    pub instance_id: String,
    pub span_type: i64,
}
operation! { DescribeInstanceMonitorTopNCmdTook(instance_id: String, span_type: i64)
    "DescribeInstanceMonitorTopNCmdTook" -> DescribeInstanceMonitorTopNCmdTookOutput {
    "InstanceId" instance_id, "SpanType" span_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMonitorTopNCmdTookOutput {
    pub data: Option<Vec<CommandTake>>,
}
model! { DescribeInstanceMonitorTopNCmdTookOutput {
    "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommandTake {
    pub cmd: Option<String>,
    pub took: Option<i64>,
}
model! { CommandTake {
    "Cmd" cmd, "Took" took
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
    "InstanceId" instance_id, "Limit" limit: i64, "Offset" offset: i64
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
    "ProxyCount" proxy_count, "Proxy" proxy, "RedisCount" redis_count, "Redis" redis, "TendisCount" tendis_count,
    "Tendis" tendis
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProxyNodes {
    pub node_id: Option<String>,
    pub zone_id: Option<i64>,
}
model! { ProxyNodes {
    "NodeId" node_id, "ZoneId" zone_id
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
    "NodeId" node_id, "NodeRole" node_role, "ClusterId" cluster_id, "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TendisNodes {
    pub node_id: Option<String>,
    pub node_role: Option<String>,
    pub zone_id: Option<i64>,
}
model! { TendisNodes {
    "NodeId" node_id, "NodeRole" node_role, "ZoneId" zone_id
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
    "InstanceId" instance_id, "Limit" limit: u64, "Offset" offset: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceParamRecordsOutput {
    pub total_count: Option<i64>,
    pub instance_param_history: Option<Vec<InstanceParamHistory>>,
}
model! { DescribeInstanceParamRecordsOutput {
    "TotalCount" total_count, "InstanceParamHistory" instance_param_history
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
    "ParamName" param_name, "PreValue" pre_value, "NewValue" new_value, "Status" status, "ModifyTime" modify_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceParams {
    pub instance_id: String,
}
operation! { DescribeInstanceParams(instance_id: String) "DescribeInstanceParams" -> DescribeInstanceParamsOutput {
    "InstanceId" instance_id
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
    "TotalCount" total_count, "InstanceEnumParam" instance_enum_param, "InstanceIntegerParam" instance_integer_param,
    "InstanceTextParam" instance_text_param, "InstanceMultiParam" instance_multi_param
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
    "ParamName" param_name, "ValueType" value_type, "NeedRestart" need_restart, "DefaultValue" default_value,
    "CurrentValue" current_value, "Tips" tips, "EnumValue" enum_value, "Status" status
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
    "ParamName" param_name, "ValueType" value_type, "NeedRestart" need_restart, "DefaultValue" default_value,
    "CurrentValue" current_value, "Tips" tips, "Min" min, "Max" max, "Status" status, "Unit" unit
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
    "ParamName" param_name, "ValueType" value_type, "NeedRestart" need_restart, "DefaultValue" default_value,
    "CurrentValue" current_value, "Tips" tips, "TextValue" text_value, "Status" status
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
    "ParamName" param_name, "ValueType" value_type, "NeedRestart" need_restart, "DefaultValue" default_value,
    "CurrentValue" current_value, "Tips" tips, "EnumValue" enum_value, "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSecurityGroup {
    pub instance_ids: Vec<String>,
}
operation! { DescribeInstanceSecurityGroup(instance_ids: Vec<String>)
    "DescribeInstanceSecurityGroup" -> DescribeInstanceSecurityGroupOutput {
    "InstanceIds" instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSecurityGroupOutput {
    pub instance_security_groups_detail: Option<Vec<InstanceSecurityGroupDetail>>,
}
model! { DescribeInstanceSecurityGroupOutput {
    "InstanceSecurityGroupsDetail" instance_security_groups_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceSecurityGroupDetail {
    pub instance_id: Option<String>,
    pub security_group_details: Option<Vec<SecurityGroupDetail>>,
}
model! { InstanceSecurityGroupDetail {
    "InstanceId" instance_id, "SecurityGroupDetails" security_group_details
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
    "ProjectId" project_id, "CreateTime" create_time, "SecurityGroupId" security_group_id,
    "SecurityGroupName" security_group_name, "SecurityGroupRemark" security_group_remark, "InboundRule" inbound_rule,
    "OutboundRule" outbound_rule
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
    "Action" action, "Ip" ip, "Port" port, "Proto" proto
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceShards {
    pub instance_id: String,
    pub filter_slave: Option<bool>,
}
operation! { DescribeInstanceShards(instance_id: String) "DescribeInstanceShards" -> DescribeInstanceShardsOutput {
    "InstanceId" instance_id, "FilterSlave" filter_slave: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceShardsOutput {
    pub instance_shards: Option<Vec<InstanceClusterShard>>,
    pub total_count: Option<i64>,
}
model! { DescribeInstanceShardsOutput {
    "InstanceShards" instance_shards, "TotalCount" total_count
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
    "ShardName" shard_name, "ShardId" shard_id, "Role" role, "Keys" keys, "Slots" slots, "Storage" storage,
    "StorageSlope" storage_slope, "Runid" runid, "RunId" run_id, "Connected" connected, "ZoneId" zone_id,
    "ReplicasNodeId" replicas_node_id
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
    "InstanceId" instance_id: String, "ShardSize" shard_size: i64, "ShardNum" shard_num: i64,
    "ReplicateNum" replicate_num: i64, "ReadOnlyWeight" read_only_weight: i64, "Type" r#type: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSpecBandwidthOutput {
    pub bandwidth: Option<i64>,
    pub client_limit: Option<i64>,
}
model! { DescribeInstanceSpecBandwidthOutput {
    "Bandwidth" bandwidth, "ClientLimit" client_limit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSupportFeature {
    pub instance_id: String,
    pub feature_name: String,
}
operation! { DescribeInstanceSupportFeature(instance_id: String, feature_name: String)
    "DescribeInstanceSupportFeature" -> DescribeInstanceSupportFeatureOutput {
    "InstanceId" instance_id, "FeatureName" feature_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSupportFeatureOutput {
    pub support: Option<bool>,
}
model! { DescribeInstanceSupportFeatureOutput {
    "Support" support
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceZoneInfo {
    pub instance_id: Option<String>,
}
operation! { DescribeInstanceZoneInfo() "DescribeInstanceZoneInfo" -> DescribeInstanceZoneInfoOutput {
    "InstanceId" instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceZoneInfoOutput {
    pub total_count: Option<i64>,
    pub replica_groups: Option<Vec<ReplicaGroup>>,
}
model! { DescribeInstanceZoneInfoOutput {
    "TotalCount" total_count, "ReplicaGroups" replica_groups
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
    "GroupId" group_id, "GroupName" group_name, "ZoneId" zone_id, "Role" role, "RedisNodes" redis_nodes
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
    "Keys" keys, "Slot" slot, "NodeId" node_id, "Status" status, "Role" role
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
    "Limit" limit: u64, "Offset" offset: u64, "InstanceId" instance_id: String, "OrderBy" order_by: String,
    "OrderType" order_type: i64, "VpcIds" vpc_ids: Vec<String>, "SubnetIds" subnet_ids: Vec<String>,
    "SearchKey" search_key: String, "ProjectIds" project_ids: Vec<i64>, "InstanceName" instance_name: String,
    "UniqVpcIds" uniq_vpc_ids: Vec<String>, "UniqSubnetIds" uniq_subnet_ids: Vec<String>,
    "RegionIds" region_ids: Vec<i64>, "Status" status: Vec<i64>, "TypeVersion" type_version: i64,
    "EngineName" engine_name: String, "AutoRenew" auto_renew: Vec<i64>, "BillingMode" billing_mode: String,
    "Type" r#type: i64, "SearchKeys" search_keys: Vec<String>, "TypeList" type_list: Vec<i64>,
    "MonitorVersion" monitor_version: String, "InstanceTags" instance_tags: Vec<InstanceTagInfo>,
    "TagKeys" tag_keys: Vec<String>, "ProductVersions" product_versions: Vec<String>,
    "InstanceIds" instance_ids: Vec<String>, "AzMode" az_mode: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceTagInfo {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { InstanceTagInfo(tag_key: String, tag_value: String) {
    "TagKey" tag_key: String, "TagValue" tag_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesOutput {
    pub total_count: Option<i64>,
    pub instance_set: Option<Vec<InstanceSet>>,
}
model! { DescribeInstancesOutput {
    "TotalCount" total_count, "InstanceSet" instance_set
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
    "InstanceName" instance_name, "InstanceId" instance_id, "Appid" appid, "ProjectId" project_id, "RegionId" region_id,
    "ZoneId" zone_id, "VpcId" vpc_id, "SubnetId" subnet_id, "Status" status, "WanIp" wan_ip, "Port" port,
    "Createtime" createtime, "Size" size, "SizeUsed" size_used, "Type" r#type, "AutoRenewFlag" auto_renew_flag,
    "DeadlineTime" deadline_time, "Engine" engine, "ProductType" product_type, "UniqVpcId" uniq_vpc_id,
    "UniqSubnetId" uniq_subnet_id, "BillingMode" billing_mode, "InstanceTitle" instance_title,
    "OfflineTime" offline_time, "SubStatus" sub_status, "Tags" tags, "InstanceNode" instance_node,
    "RedisShardSize" redis_shard_size, "RedisShardNum" redis_shard_num, "RedisReplicasNum" redis_replicas_num,
    "PriceId" price_id, "CloseTime" close_time, "SlaveReadWeight" slave_read_weight, "InstanceTags" instance_tags,
    "ProjectName" project_name, "NoAuth" no_auth, "ClientLimit" client_limit, "DtsStatus" dts_status,
    "NetLimit" net_limit, "PasswordFree" password_free, "Vip6" vip6, "IPv6" ipv6, "ReadOnly" read_only,
    "RemainBandwidthDuration" remain_bandwidth_duration, "DiskSize" disk_size, "MonitorVersion" monitor_version,
    "ClientLimitMin" client_limit_min, "ClientLimitMax" client_limit_max, "NodeSet" node_set, "Region" region,
    "WanAddress" wan_address, "PolarisServer" polaris_server, "RedisClusterId" redis_cluster_id,
    "DedicatedClusterId" dedicated_cluster_id, "ProductVersion" product_version,
    "CurrentProxyVersion" current_proxy_version, "CurrentRedisVersion" current_redis_version,
    "UpgradeProxyVersion" upgrade_proxy_version, "UpgradeRedisVersion" upgrade_redis_version, "BackupMode" backup_mode,
    "DeleteProtectionSwitch" delete_protection_switch
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceNode {
    pub id: Option<i64>,
    pub instance_cluster_node: Option<Vec<InstanceClusterNode>>,
}
model! { InstanceNode {
    "Id" id, "InstanceClusterNode" instance_cluster_node
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
    "Name" name, "RunId" run_id, "Role" role, "Status" status, "Connected" connected, "CreateTime" create_time,
    "DownTime" down_time, "Slots" slots, "Keys" keys, "Qps" qps, "QpsSlope" qps_slope, "Storage" storage,
    "StorageSlope" storage_slope
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
    "LogType" log_type, "Limit" limit: i64, "Offset" offset: i64, "Filters" filters: Vec<Filter>,
    "LogSubType" log_sub_type: String, "LogSwitch" log_switch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
    pub exact_match: Option<bool>,
}
input! { Filter(name: String, values: Vec<String>) {
    "Name" name: String, "Values" values: Vec<String>, "ExactMatch" exact_match: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogInstanceListOutput {
    pub total_count: Option<i64>,
    pub items: Option<Vec<LogInstance>>,
}
model! { DescribeLogInstanceListOutput {
    "TotalCount" total_count, "Items" items
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
    "InstanceId" instance_id, "Status" status, "EnableQuery" enable_query, "CreateAt" create_at,
    "HighLogExpireDay" high_log_expire_day, "LowLogExpireDay" low_log_expire_day, "LogExpireDay" log_expire_day,
    "HighStorage" high_storage, "LowStorage" low_storage, "LogStorage" log_storage, "Deliver" deliver,
    "DeliverSummary" deliver_summary, "InstanceInfo" instance_info, "LogSubType" log_sub_type
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
    "DeliverType" deliver_type, "DeliverSubType" deliver_sub_type, "DeliverConsumer" deliver_consumer,
    "DeliverConsumerName" deliver_consumer_name, "DeliverError" deliver_error
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
    "InstanceName" instance_name, "ProjectId" project_id, "Status" status, "SubStatus" sub_status, "Region" region,
    "Zone" zone, "DegradeStrategy" degrade_strategy, "InstanceTags" instance_tags, "Type" r#type
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
    "InstanceId" instance_id, "StartTime" start_time, "EndTime" end_time, "LogType" log_type,
    "LogFilter" log_filter: Vec<LogFilter>, "Limit" limit: i64, "Offset" offset: i64, "Order" order: String,
    "OrderBy" order_by: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogsOutput {
    pub total_count: Option<i64>,
    pub items: Option<Vec<LogResult>>,
}
model! { DescribeLogsOutput {
    "TotalCount" total_count, "Items" items
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
    "DBId" db_id, "CommandLatency" command_latency, "Timestamp" timestamp, "ClientAddr" client_addr,
    "UserName" user_name, "CommandType" command_type, "CacheCode" cache_code, "CommandDetail" command_detail,
    "ErrMsg" err_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMaintenanceWindow {
    pub instance_id: String,
}
operation! { DescribeMaintenanceWindow(instance_id: String)
    "DescribeMaintenanceWindow" -> DescribeMaintenanceWindowOutput {
    "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMaintenanceWindowOutput {
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
model! { DescribeMaintenanceWindowOutput {
    "StartTime" start_time, "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParamTemplateInfo {
    pub template_id: String,
}
operation! { DescribeParamTemplateInfo(template_id: String)
    "DescribeParamTemplateInfo" -> DescribeParamTemplateInfoOutput {
    "TemplateId" template_id
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
    "TotalCount" total_count, "TemplateId" template_id, "Name" name, "ProductType" product_type,
    "Description" description, "Items" items
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
    "Name" name, "ParamType" param_type, "Default" default, "Description" description, "CurrentValue" current_value,
    "NeedReboot" need_reboot, "Max" max, "Min" min, "EnumValue" enum_value
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
    "ProductTypes" product_types: Vec<i64>, "TemplateNames" template_names: Vec<String>,
    "TemplateIds" template_ids: Vec<String>, "Limit" limit: i64, "Offset" offset: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParamTemplatesOutput {
    pub total_count: Option<u64>,
    pub items: Option<Vec<ParamTemplateInfo>>,
}
model! { DescribeParamTemplatesOutput {
    "TotalCount" total_count, "Items" items
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
    "TemplateId" template_id, "Name" name, "Description" description, "ProductType" product_type
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
    "RegionSet" region_set
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
    "RegionId" region_id, "RegionName" region_name, "RegionShortName" region_short_name, "Area" area, "ZoneSet" zone_set
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
    "ZoneId" zone_id, "ZoneName" zone_name, "IsSaleout" is_saleout, "IsDefault" is_default, "NetWorkType" net_work_type,
    "ProductSet" product_set, "OldZoneId" old_zone_id
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
    "Type" r#type, "TypeName" type_name, "MinBuyNum" min_buy_num, "MaxBuyNum" max_buy_num, "Saleout" saleout,
    "Engine" engine, "Version" version, "TotalSize" total_size, "ShardSize" shard_size, "ReplicaNum" replica_num,
    "ShardNum" shard_num, "PayMode" pay_mode, "EnableRepicaReadOnly" enable_repica_read_only,
    "EnableReplicaReadOnly" enable_replica_read_only
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectSecurityGroup {
    pub project_id: Option<i64>,
    pub security_group_id: Option<String>,
}
operation! { DescribeProjectSecurityGroup() "DescribeProjectSecurityGroup" -> DescribeProjectSecurityGroupOutput {
    "ProjectId" project_id: i64, "SecurityGroupId" security_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectSecurityGroupOutput {
    pub security_group_details: Option<Vec<SecurityGroupDetail>>,
}
model! { DescribeProjectSecurityGroupOutput {
    "SecurityGroupDetails" security_group_details
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
    "Product" product, "ProjectId" project_id: u64, "Offset" offset: u64, "Limit" limit: u64,
    "SearchKey" search_key: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectSecurityGroupsOutput {
    pub groups: Option<Vec<SecurityGroup>>,
    pub total: Option<u64>,
}
model! { DescribeProjectSecurityGroupsOutput {
    "Groups" groups, "Total" total
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
    "InstanceId" instance_id, "BeginTime" begin_time, "EndTime" end_time, "MinQueryTime" min_query_time: i64,
    "Limit" limit: i64, "Offset" offset: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProxySlowLogOutput {
    pub total_count: Option<i64>,
    pub instance_proxy_slow_log_detail: Option<Vec<InstanceProxySlowlogDetail>>,
}
model! { DescribeProxySlowLogOutput {
    "TotalCount" total_count, "InstanceProxySlowLogDetail" instance_proxy_slow_log_detail
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
    "Duration" duration, "Client" client, "Command" command, "CommandLine" command_line, "ExecuteTime" execute_time,
    "RecvClientEnd" recv_client_end, "SendClientEnd" send_client_end, "Node" node
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRedisClusterOverview {
    pub dedicated_cluster_id: Option<String>,
}
operation! { DescribeRedisClusterOverview() "DescribeRedisClusterOverview" -> DescribeRedisClusterOverviewOutput {
    "DedicatedClusterId" dedicated_cluster_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRedisClusterOverviewOutput {
    pub total_bundle: Option<i64>,
    pub total_memory: Option<i64>,
}
model! { DescribeRedisClusterOverviewOutput {
    "TotalBundle" total_bundle, "TotalMemory" total_memory
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
    "RedisClusterIds" redis_cluster_ids: Vec<String>, "Status" status: Vec<i64>, "ProjectIds" project_ids: Vec<i64>,
    "AutoRenewFlag" auto_renew_flag: Vec<i64>, "ClusterName" cluster_name: String, "SearchKey" search_key: String,
    "Limit" limit: i64, "Offset" offset: i64, "DedicatedClusterId" dedicated_cluster_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRedisClustersOutput {
    pub total: Option<i64>,
    pub resources: Option<Vec<CDCResource>>,
}
model! { DescribeRedisClustersOutput {
    "Total" total, "Resources" resources
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
    "AppId" app_id, "RegionId" region_id, "ZoneId" zone_id, "RedisClusterId" redis_cluster_id, "PayMode" pay_mode,
    "ProjectId" project_id, "AutoRenewFlag" auto_renew_flag, "ClusterName" cluster_name, "StartTime" start_time,
    "EndTime" end_time, "Status" status, "BaseBundles" base_bundles, "ResourceBundles" resource_bundles,
    "DedicatedClusterId" dedicated_cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceBundle {
    pub resource_bundle_name: Option<String>,
    pub available_memory: Option<i64>,
    pub count: Option<i64>,
}
model! { ResourceBundle {
    "ResourceBundleName" resource_bundle_name, "AvailableMemory" available_memory, "Count" count
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
    "Limit" limit, "Offset" offset, "GroupId" group_id: String, "SearchKey" search_key: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReplicationGroupOutput {
    pub total_count: Option<i64>,
    pub groups: Option<Vec<Groups>>,
}
model! { DescribeReplicationGroupOutput {
    "TotalCount" total_count, "Groups" groups
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
    "AppId" app_id, "RegionId" region_id, "GroupId" group_id, "GroupName" group_name, "Status" status,
    "InstanceCount" instance_count, "Instances" instances, "Remark" remark
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
    "AppId" app_id, "InstanceId" instance_id, "InstanceName" instance_name, "RegionId" region_id, "ZoneId" zone_id,
    "RedisReplicasNum" redis_replicas_num, "RedisShardNum" redis_shard_num, "RedisShardSize" redis_shard_size,
    "DiskSize" disk_size, "Engine" engine, "Role" role, "Vip" vip, "Vip6" vip6, "IPv6" ipv6, "VpcID" vpc_id,
    "VPort" v_port, "Status" status, "GrocerySysId" grocery_sys_id, "ProductType" product_type,
    "CreateTime" create_time, "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReplicationGroupInstance {
    pub instance_id: String,
}
operation! { DescribeReplicationGroupInstance(instance_id: String)
    "DescribeReplicationGroupInstance" -> DescribeReplicationGroupInstanceOutput {
    "InstanceId" instance_id
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
    "AppId" app_id, "RegionId" region_id, "GroupId" group_id, "GroupName" group_name, "InstanceRole" instance_role
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSSLStatus {
    pub instance_id: String,
}
operation! { DescribeSSLStatus(instance_id: String) "DescribeSSLStatus" -> DescribeSSLStatusOutput {
    "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSSLStatusOutput {
    pub cert_download_url: Option<String>,
    pub url_expired_time: Option<String>,
    pub ssl_config: Option<bool>,
    pub feature_support: Option<bool>,
    pub status: Option<i64>,
    pub address_type: Option<i64>,
    pub encrypt_address: Option<String>,
}
model! { DescribeSSLStatusOutput {
    "CertDownloadUrl" cert_download_url, "UrlExpiredTime" url_expired_time, "SSLConfig" ssl_config,
    "FeatureSupport" feature_support, "Status" status, "AddressType" address_type, "EncryptAddress" encrypt_address
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecondLevelBackupInfo {
    pub instance_id: Option<String>,
    pub backup_timestamp: Option<i64>,
}
operation! { DescribeSecondLevelBackupInfo() "DescribeSecondLevelBackupInfo" -> DescribeSecondLevelBackupInfoOutput {
    "InstanceId" instance_id: String, "BackupTimestamp" backup_timestamp: i64
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
    "BackupId" backup_id, "BackupTimestamp" backup_timestamp, "MissingTimestamps" missing_timestamps,
    "StartTimestamp" start_timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecondLevelBackupMissingTimestamps {
    pub start_time_stamp: Option<i64>,
    pub end_time_stamp: Option<i64>,
}
model! { SecondLevelBackupMissingTimestamps {
    "StartTimeStamp" start_time_stamp, "EndTimeStamp" end_time_stamp
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
    "InstanceId" instance_id, "BeginTime" begin_time, "EndTime" end_time, "MinQueryTime" min_query_time: i64,
    "Limit" limit: i64, "Offset" offset: i64, "Role" role: String
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
    "TotalCount" total_count, "InstanceSlowlogDetail" instance_slowlog_detail,
    "InstanceSlowLogDetail" instance_slow_log_detail
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
    "Duration" duration, "Client" client, "Command" command, "CommandLine" command_line, "ExecuteTime" execute_time,
    "Node" node
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskInfo {
    pub task_id: u64,
}
operation! { DescribeTaskInfo(task_id: u64) "DescribeTaskInfo" -> DescribeTaskInfoOutput {
    "TaskId" task_id
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
    "Status" status, "StartTime" start_time, "TaskType" task_type, "InstanceId" instance_id, "TaskMessage" task_message
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
    "InstanceId" instance_id: String, "InstanceName" instance_name: String, "Limit" limit: i64, "Offset" offset: i64,
    "ProjectIds" project_ids: Vec<i64>, "TaskTypes" task_types: Vec<String>, "BeginTime" begin_time: String,
    "EndTime" end_time: String, "TaskStatus" task_status: Vec<i64>, "Result" result: Vec<i64>,
    "OperatorUin" operator_uin: Vec<i64>, "OperateUin" operate_uin: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskListOutput {
    pub total_count: Option<i64>,
    pub tasks: Option<Vec<TaskInfoDetail>>,
}
model! { DescribeTaskListOutput {
    "TotalCount" total_count, "Tasks" tasks
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
    "TaskId" task_id, "StartTime" start_time, "TaskType" task_type, "InstanceName" instance_name,
    "InstanceId" instance_id, "ProjectId" project_id, "Progress" progress, "EndTime" end_time, "Result" result
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
    "InstanceId" instance_id, "BeginTime" begin_time, "EndTime" end_time, "MinQueryTime" min_query_time: i64,
    "Limit" limit: i64, "Offset" offset: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTendisSlowLogOutput {
    pub total_count: Option<i64>,
    pub tendis_slow_log_detail: Option<Vec<TendisSlowLogDetail>>,
}
model! { DescribeTendisSlowLogOutput {
    "TotalCount" total_count, "TendisSlowLogDetail" tendis_slow_log_detail
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
    "ExecuteTime" execute_time, "Duration" duration, "Command" command, "CommandLine" command_line, "Node" node
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyPostpaidInstance {
    pub instance_id: String,
}
operation! { DestroyPostpaidInstance(instance_id: String) "DestroyPostpaidInstance" -> DestroyPostpaidInstanceOutput {
    "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyPostpaidInstanceOutput {
    pub task_id: Option<i64>,
}
model! { DestroyPostpaidInstanceOutput {
    "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyPrepaidInstance {
    pub instance_id: String,
}
operation! { DestroyPrepaidInstance(instance_id: String) "DestroyPrepaidInstance" -> DestroyPrepaidInstanceOutput {
    "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyPrepaidInstanceOutput {
    /// Deprecated.
    pub deal_id: Option<String>,
    pub deal_name: Option<String>,
}
model! { DestroyPrepaidInstanceOutput {
    "DealId" deal_id, "DealName" deal_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableReplicaReadonly {
    pub instance_id: String,
}
operation! { DisableReplicaReadonly(instance_id: String) "DisableReplicaReadonly" -> DisableReplicaReadonlyOutput {
    "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableReplicaReadonlyOutput {
    pub task_id: Option<i64>,
}
model! { DisableReplicaReadonlyOutput {
    "TaskId" task_id
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
    "Product" product, "SecurityGroupId" security_group_id, "InstanceIds" instance_ids
} }

pub type DisassociateSecurityGroupsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableReplicaReadonly {
    pub instance_id: String,
    pub readonly_policy: Option<Vec<String>>,
}
operation! { EnableReplicaReadonly(instance_id: String) "EnableReplicaReadonly" -> EnableReplicaReadonlyOutput {
    "InstanceId" instance_id, "ReadonlyPolicy" readonly_policy: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableReplicaReadonlyOutput {
    /// Deprecated.
    pub status: Option<String>,
    pub task_id: Option<i64>,
}
model! { EnableReplicaReadonlyOutput {
    "Status" status, "TaskId" task_id
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
    "TypeId" type_id, "MemSize" mem_size, "GoodsNum" goods_num, "Period" period, "BillingMode" billing_mode,
    "ZoneId" zone_id: u64, "RedisShardNum" redis_shard_num: i64, "RedisReplicasNum" redis_replicas_num: i64,
    "ReplicasReadonly" replicas_readonly: bool, "ZoneName" zone_name: String, "ProductVersion" product_version: String
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
    "Price" price, "HighPrecisionPrice" high_precision_price, "OriginalPrice" original_price,
    "HighPrecisionOriginalPrice" high_precision_original_price, "Currency" currency, "AmountUnit" amount_unit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceRenewInstance {
    pub period: u64,
    pub instance_id: String,
}
operation! { InquiryPriceRenewInstance(period: u64, instance_id: String)
    "InquiryPriceRenewInstance" -> InquiryPriceRenewInstanceOutput {
    "Period" period, "InstanceId" instance_id
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
    "Price" price, "HighPrecisionPrice" high_precision_price, "OriginalPrice" original_price,
    "HighPrecisionOriginalPrice" high_precision_original_price, "Currency" currency, "AmountUnit" amount_unit
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
    "InstanceId" instance_id, "MemSize" mem_size, "RedisShardNum" redis_shard_num: u64,
    "RedisReplicasNum" redis_replicas_num: u64
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
    "Price" price, "HighPrecisionPrice" high_precision_price, "OriginalPrice" original_price,
    "HighPrecisionOriginalPrice" high_precision_original_price, "Currency" currency, "AmountUnit" amount_unit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KillMasterGroup {
    pub instance_id: String,
    pub password: Option<Secret>,
    pub shard_ids: Option<Vec<i64>>,
}
operation! { KillMasterGroup(instance_id: String) "KillMasterGroup" -> KillMasterGroupOutput {
    "InstanceId" instance_id, "Password" password: Secret, "ShardIds" shard_ids: Vec<i64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KillMasterGroupOutput {
    pub task_id: Option<i64>,
}
model! { KillMasterGroupOutput {
    "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManualBackupInstance {
    pub instance_id: String,
    pub remark: Option<String>,
    pub storage_days: Option<i64>,
}
operation! { ManualBackupInstance(instance_id: String) "ManualBackupInstance" -> ManualBackupInstanceOutput {
    "InstanceId" instance_id, "Remark" remark: String, "StorageDays" storage_days: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManualBackupInstanceOutput {
    pub task_id: Option<i64>,
}
model! { ManualBackupInstanceOutput {
    "TaskId" task_id
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
    "InstanceId" instance_id, "OldPassword" old_password, "Password" password, "EncryptPassword" encrypt_password: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModfiyInstancePasswordOutput {
    pub task_id: Option<i64>,
}
model! { ModfiyInstancePasswordOutput {
    "TaskId" task_id
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
    "InstanceId" instance_id, "WeekDays" week_days: Vec<String>, "TimePeriod" time_period: String,
    "AutoBackupType" auto_backup_type: i64, "BackupStorageDays" backup_storage_days: i64
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
    "AutoBackupType" auto_backup_type, "WeekDays" week_days, "TimePeriod" time_period,
    "BackupStorageDays" backup_storage_days
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
    "LimitType" limit_type, "VpcComparisonSymbol" vpc_comparison_symbol: String,
    "IpComparisonSymbol" ip_comparison_symbol: String, "LimitVpc" limit_vpc: Vec<BackupLimitVpcItem>,
    "LimitIp" limit_ip: Vec<String>
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
    "InstanceId" instance_id, "Bandwidth" bandwidth: i64, "ClientLimit" client_limit: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyConnectionConfigOutput {
    pub task_id: Option<i64>,
}
model! { ModifyConnectionConfigOutput {
    "TaskId" task_id
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
    "Product" product, "SecurityGroupIds" security_group_ids, "InstanceId" instance_id
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
    "Operation" operation, "InstanceIds" instance_ids: Vec<String>, "InstanceNames" instance_names: Vec<String>,
    "ProjectId" project_id: i64, "AutoRenews" auto_renews: Vec<i64>,
    "DeleteProtectionSwitches" delete_protection_switches: Vec<i64>, "InstanceId" instance_id: String,
    "InstanceName" instance_name: String, "AutoRenew" auto_renew: i64
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
    "InstanceId" instance_id, "AccountName" account_name, "AccountPassword" account_password: Secret,
    "Remark" remark: String, "ReadonlyPolicy" readonly_policy: Vec<String>, "Privilege" privilege: String,
    "NoAuth" no_auth: bool, "EncryptPassword" encrypt_password: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceAccountOutput {
    pub task_id: Option<i64>,
}
model! { ModifyInstanceAccountOutput {
    "TaskId" task_id
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
    "InstanceId" instance_id, "SwitchOption" switch_option, "NodeSet" node_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceAvailabilityZonesOutput {
    pub task_id: Option<i64>,
}
model! { ModifyInstanceAvailabilityZonesOutput {
    "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceBackupMode {
    pub instance_id: String,
    pub backup_mode: Option<String>,
}
operation! { ModifyInstanceBackupMode(instance_id: String)
    "ModifyInstanceBackupMode" -> ModifyInstanceBackupModeOutput {
    "InstanceId" instance_id, "BackupMode" backup_mode: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceBackupModeOutput {
    pub task_id: Option<i64>,
}
model! { ModifyInstanceBackupModeOutput {
    "TaskId" task_id
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
    "InstanceIds" instance_ids, "InstanceChargeType" instance_charge_type, "Period" period: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceChargeTypeOutput {
    pub failed_instance_ids: Option<Vec<FailedInstance>>,
}
model! { ModifyInstanceChargeTypeOutput {
    "FailedInstanceIds" failed_instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FailedInstance {
    pub instance_id: Option<String>,
    pub message: Option<String>,
}
model! { FailedInstance {
    "InstanceId" instance_id, "Message" message
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
    "InstanceId" instance_id, "EventId" event_id, "StartTime" start_time: String, "EndTime" end_time: String,
    "ExecutionDate" execution_date: String, "Status" status: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceEventOutput {
    pub event_id: Option<i64>,
}
model! { ModifyInstanceEventOutput {
    "EventId" event_id
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
    "InstanceId" instance_id, "LogType" log_type, "Enabled" enabled, "LogsetId" logset_id: String,
    "TopicId" topic_id: String, "LogsetName" logset_name: String, "TopicName" topic_name: String,
    "LogRegion" log_region: String, "Period" period: i64, "CreateIndex" create_index: bool
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
    "InstanceId" instance_id, "InstanceParams" instance_params
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceParamsOutput {
    pub changed: Option<bool>,
    pub task_id: Option<i64>,
}
model! { ModifyInstanceParamsOutput {
    "Changed" changed, "TaskId" task_id
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
    "InstanceId" instance_id, "OldPassword" old_password, "Password" password
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstancePasswordOutput {
    pub task_id: Option<i64>,
}
model! { ModifyInstancePasswordOutput {
    "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceReadOnly {
    pub instance_id: String,
    pub input_mode: String,
}
operation! { ModifyInstanceReadOnly(instance_id: String, input_mode: String)
    "ModifyInstanceReadOnly" -> ModifyInstanceReadOnlyOutput {
    "InstanceId" instance_id, "InputMode" input_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceReadOnlyOutput {
    pub task_id: Option<i64>,
}
model! { ModifyInstanceReadOnlyOutput {
    "TaskId" task_id
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
    "InstanceId" instance_id, "LogType" log_type, "LogSubType" log_sub_type, "LogExpireDay" log_expire_day,
    "HighLogExpireDay" high_log_expire_day, "DegradeStrategy" degrade_strategy
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
    "InstanceId" instance_id, "StartTime" start_time, "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMaintenanceWindowOutput {
    pub status: Option<String>,
}
model! { ModifyMaintenanceWindowOutput {
    "Status" status
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
    "InstanceId" instance_id, "Operation" operation, "Vip" vip: String, "VpcId" vpc_id: String,
    "SubnetId" subnet_id: String, "Recycle" recycle: i64, "VPort" v_port: i64
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
    "Status" status, "SubnetId" subnet_id, "VpcId" vpc_id, "Vip" vip, "TaskId" task_id
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
    "TemplateId" template_id, "Name" name: String, "Description" description: String,
    "ParamList" param_list: Vec<InstanceParam>
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
    "GroupId" group_id, "GroupName" group_name: String, "Remark" remark: String
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
    "InstanceId" instance_id, "LogType" log_type, "LogSubType" log_sub_type, "LogExpireDay" log_expire_day,
    "HighLogExpireDay" high_log_expire_day, "DegradeStrategy" degrade_strategy: i64
} }

pub type OpenLogOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenSSL {
    pub instance_id: String,
    pub address_type: Option<i64>,
}
operation! { OpenSSL(instance_id: String) "OpenSSL" -> OpenSSLOutput {
    "InstanceId" instance_id, "AddressType" address_type: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenSSLOutput {
    pub task_id: Option<i64>,
}
model! { OpenSSLOutput {
    "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseWanAddress {
    pub instance_id: String,
}
operation! { ReleaseWanAddress(instance_id: String) "ReleaseWanAddress" -> ReleaseWanAddressOutput {
    "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseWanAddressOutput {
    pub flow_id: Option<i64>,
    pub wan_status: Option<String>,
}
model! { ReleaseWanAddressOutput {
    "FlowId" flow_id, "WanStatus" wan_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveReplicationGroup {
    pub group_id: String,
}
operation! { RemoveReplicationGroup(group_id: String) "RemoveReplicationGroup" -> Empty {
    "GroupId" group_id
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
    "GroupId" group_id, "InstanceId" instance_id, "SyncType" sync_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveReplicationInstanceOutput {
    pub task_id: Option<i64>,
}
model! { RemoveReplicationInstanceOutput {
    "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewInstance {
    pub period: u64,
    pub instance_id: String,
    pub modify_pay_mode: Option<String>,
}
operation! { RenewInstance(period: u64, instance_id: String) "RenewInstance" -> RenewInstanceOutput {
    "Period" period, "InstanceId" instance_id, "ModifyPayMode" modify_pay_mode: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewInstanceOutput {
    /// Deprecated.
    pub deal_id: Option<String>,
    pub deal_name: Option<String>,
}
model! { RenewInstanceOutput {
    "DealId" deal_id, "DealName" deal_name
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
    "InstanceId" instance_id, "Password" password: Secret, "NoAuth" no_auth: bool,
    "EncryptPassword" encrypt_password: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetPasswordOutput {
    /// Task that carries out the reset.
    pub task_id: Option<i64>,
}
model! { ResetPasswordOutput {
    "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreInstance {
    pub instance_id: String,
    pub backup_id: String,
    pub password: Option<Secret>,
}
operation! { RestoreInstance(instance_id: String, backup_id: String) "RestoreInstance" -> RestoreInstanceOutput {
    "InstanceId" instance_id, "BackupId" backup_id, "Password" password: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreInstanceOutput {
    pub task_id: Option<i64>,
}
model! { RestoreInstanceOutput {
    "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartupInstance {
    pub instance_id: String,
}
operation! { StartupInstance(instance_id: String) "StartupInstance" -> StartupInstanceOutput {
    "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartupInstanceOutput {
    /// Deprecated.
    pub task_id: Option<i64>,
}
model! { StartupInstanceOutput {
    "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchAccessNewInstance {
    pub instance_id: String,
}
operation! { SwitchAccessNewInstance(instance_id: String) "SwitchAccessNewInstance" -> Empty {
    "InstanceId" instance_id
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
    "SrcInstanceId" src_instance_id, "DstInstanceId" dst_instance_id, "TimeDelay" time_delay: i64,
    "ForceSwitch" force_switch: i64, "SwitchTime" switch_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchInstanceVipOutput {
    pub task_id: Option<i64>,
}
model! { SwitchInstanceVipOutput {
    "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchProxy {
    pub instance_id: String,
    pub proxy_id: Option<String>,
    pub proxy_id_list: Option<Vec<String>>,
}
operation! { SwitchProxy(instance_id: String) "SwitchProxy" -> SwitchProxyOutput {
    "InstanceId" instance_id, "ProxyID" proxy_id: String, "ProxyIDList" proxy_id_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchProxyOutput {
    pub task_id: Option<i64>,
}
model! { SwitchProxyOutput {
    "TaskId" task_id
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
    "InstanceId" instance_id, "MemSize" mem_size, "RedisShardNum" redis_shard_num: u64,
    "RedisReplicasNum" redis_replicas_num: u64, "NodeSet" node_set: Vec<RedisNodeInfo>,
    "SwitchOption" switch_option: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeInstanceOutput {
    /// Deprecated.
    pub deal_id: Option<String>,
    pub deal_name: Option<String>,
}
model! { UpgradeInstanceOutput {
    "DealId" deal_id, "DealName" deal_name
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
    "TargetInstanceType" target_instance_type, "SwitchOption" switch_option, "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeInstanceVersionOutput {
    /// Deprecated.
    pub deal_id: Option<String>,
    pub deal_name: Option<String>,
}
model! { UpgradeInstanceVersionOutput {
    "DealId" deal_id, "DealName" deal_name
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
    "InstanceId" instance_id, "CurrentProxyVersion" current_proxy_version, "UpgradeProxyVersion" upgrade_proxy_version,
    "InstanceTypeUpgradeNow" instance_type_upgrade_now
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeProxyVersionOutput {
    pub flow_id: Option<i64>,
}
model! { UpgradeProxyVersionOutput {
    "FlowId" flow_id
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
    "InstanceId" instance_id, "CurrentRedisVersion" current_redis_version, "UpgradeRedisVersion" upgrade_redis_version,
    "InstanceTypeUpgradeNow" instance_type_upgrade_now
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeSmallVersionOutput {
    pub flow_id: Option<i64>,
}
model! { UpgradeSmallVersionOutput {
    "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeVersionToMultiAvailabilityZones {
    pub instance_id: String,
    pub upgrade_proxy_and_redis_server: Option<bool>,
}
operation! { UpgradeVersionToMultiAvailabilityZones(instance_id: String)
    "UpgradeVersionToMultiAvailabilityZones" -> UpgradeVersionToMultiAvailabilityZonesOutput {
    "InstanceId" instance_id, "UpgradeProxyAndRedisServer" upgrade_proxy_and_redis_server: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeVersionToMultiAvailabilityZonesOutput {
    pub flow_id: Option<i64>,
}
model! { UpgradeVersionToMultiAvailabilityZonesOutput {
    "FlowId" flow_id
} }

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
