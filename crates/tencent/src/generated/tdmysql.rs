//! `tdmysql` 2021-11-22.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service =
    Service { name: "tdmysql", version: "2021-11-22", code: "tdmysql", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelIsolateDBInstances {
    pub instance_ids: Vec<String>,
}
operation! { CancelIsolateDBInstances(instance_ids: Vec<String>)
    "CancelIsolateDBInstances" -> CancelIsolateDBInstancesOutput {
    0 "InstanceIds" instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelIsolateDBInstancesOutput {
    pub success_instance_ids: Option<Vec<String>>,
    pub failed_instance_ids: Option<Vec<String>>,
}
model! { CancelIsolateDBInstancesOutput {
    0 "SuccessInstanceIds" success_instance_ids, 1 "FailedInstanceIds" failed_instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloneInstance {
    pub zone: String,
    pub vpc_id: String,
    pub subnet_id: String,
    pub spec_code: String,
    pub disk: i64,
    pub storage_node_num: i64,
    pub instance_id: String,
    pub instance_name: Option<String>,
    pub resource_tags: Option<Vec<ResourceTag>>,
    pub backup_name: Option<String>,
    pub storage_node_cpu: Option<i64>,
    pub storage_node_mem: Option<i64>,
    pub create_version: Option<String>,
    pub vport: Option<i64>,
    pub recover_time: Option<String>,
    pub instance_type: Option<String>,
    pub storage_type: Option<String>,
    pub zones: Option<Vec<String>>,
    pub full_replications: Option<i64>,
    pub instance_mode: Option<String>,
    pub security_group_ids: Option<Vec<String>>,
}

/// What [`CreateCloneInstance::new`] takes.
pub struct CreateCloneInstanceRequired {
    pub zone: String,
    pub vpc_id: String,
    pub subnet_id: String,
    pub spec_code: String,
    pub disk: i64,
    pub storage_node_num: i64,
    pub instance_id: String,
}
operation! { CreateCloneInstance{CreateCloneInstanceRequired: zone, vpc_id, subnet_id, spec_code, disk, storage_node_num, instance_id}
    "CreateCloneInstance" -> CreateCloneInstanceOutput {
    0 "Zone" zone, 1 "VpcId" vpc_id, 2 "SubnetId" subnet_id, 3 "SpecCode" spec_code, 4 "Disk" disk,
    5 "StorageNodeNum" storage_node_num, 6 "InstanceId" instance_id, 7 "InstanceName" instance_name: String,
    8 "ResourceTags" resource_tags: Vec<ResourceTag>, 9 "BackupName" backup_name: String,
    10 "StorageNodeCpu" storage_node_cpu: i64, 11 "StorageNodeMem" storage_node_mem: i64,
    12 "CreateVersion" create_version: String, 13 "Vport" vport: i64, 14 "RecoverTime" recover_time: String,
    15 "InstanceType" instance_type: String, 16 "StorageType" storage_type: String, 17 "Zones" zones: Vec<String>,
    18 "FullReplications" full_replications: i64, 19 "InstanceMode" instance_mode: String,
    20 "SecurityGroupIds" security_group_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { ResourceTag() {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloneInstanceOutput {
    pub instance_id: Option<String>,
    pub flow_id: Option<i64>,
}
model! { CreateCloneInstanceOutput {
    0 "InstanceId" instance_id, 1 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstances {
    pub zone: String,
    pub vpc_id: String,
    pub subnet_id: String,
    pub spec_code: String,
    pub disk: i64,
    pub storage_node_num: i64,
    pub replications: i64,
    pub instance_count: i64,
    pub full_replications: Option<i64>,
    pub create_version: Option<String>,
    pub instance_name: Option<String>,
    pub resource_tags: Option<Vec<ResourceTag>>,
    pub init_params: Option<Vec<InstanceParam>>,
    pub time_unit: Option<String>,
    pub time_span: Option<i64>,
    pub storage_node_cpu: Option<i64>,
    pub storage_node_mem: Option<i64>,
    pub pay_mode: Option<String>,
    pub mc_num: Option<i64>,
    pub vport: Option<i64>,
    pub zones: Option<Vec<String>>,
    pub auto_voucher: Option<bool>,
    pub voucher_ids: Option<Vec<String>>,
    pub instance_type: Option<String>,
    pub storage_type: Option<String>,
    pub az_mode: Option<i64>,
    pub instance_mode: Option<String>,
    pub template_id: Option<String>,
    pub sql_mode: Option<String>,
    pub auto_scale_config: Option<AutoScalingConfig>,
    pub security_group_ids: Option<Vec<String>>,
    pub user_name: Option<String>,
    pub password: Option<Secret>,
    pub encryption_enable: Option<i64>,
}

/// What [`CreateDBInstances::new`] takes.
pub struct CreateDBInstancesRequired {
    pub zone: String,
    pub vpc_id: String,
    pub subnet_id: String,
    pub spec_code: String,
    pub disk: i64,
    pub storage_node_num: i64,
    pub replications: i64,
    pub instance_count: i64,
}
operation! { CreateDBInstances{CreateDBInstancesRequired: zone, vpc_id, subnet_id, spec_code, disk, storage_node_num, replications, instance_count}
    "CreateDBInstances" -> CreateDBInstancesOutput {
    0 "Zone" zone, 1 "VpcId" vpc_id, 2 "SubnetId" subnet_id, 3 "SpecCode" spec_code, 4 "Disk" disk,
    5 "StorageNodeNum" storage_node_num, 6 "Replications" replications, 7 "InstanceCount" instance_count,
    8 "FullReplications" full_replications: i64, 9 "CreateVersion" create_version: String,
    10 "InstanceName" instance_name: String, 11 "ResourceTags" resource_tags: Vec<ResourceTag>,
    12 "InitParams" init_params: Vec<InstanceParam>, 13 "TimeUnit" time_unit: String, 14 "TimeSpan" time_span: i64,
    15 "StorageNodeCpu" storage_node_cpu: i64, 16 "StorageNodeMem" storage_node_mem: i64, 17 "PayMode" pay_mode: String,
    18 "MCNum" mc_num: i64, 19 "Vport" vport: i64, 20 "Zones" zones: Vec<String>, 21 "AutoVoucher" auto_voucher: bool,
    22 "VoucherIds" voucher_ids: Vec<String>, 23 "InstanceType" instance_type: String,
    24 "StorageType" storage_type: String, 25 "AZMode" az_mode: i64, 26 "InstanceMode" instance_mode: String,
    27 "TemplateId" template_id: String, 28 "SQLMode" sql_mode: String,
    29 "AutoScaleConfig" auto_scale_config: AutoScalingConfig, 30 "SecurityGroupIds" security_group_ids: Vec<String>,
    31 "UserName" user_name: String, 32 "Password" password: Secret, 33 "EncryptionEnable" encryption_enable: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceParam {
    pub param: Option<String>,
    pub value: Option<String>,
}
input! { InstanceParam(param: String, value: String) {
    0 "Param" param: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoScalingConfig {
    pub range_min: Option<f64>,
    pub range_max: Option<f64>,
}
input! { AutoScalingConfig(range_min: f64, range_max: f64) {
    0 "RangeMin" range_min: f64, 1 "RangeMax" range_max: f64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstancesOutput {
    pub instance_ids: Option<Vec<String>>,
    pub flow_id: Option<i64>,
}
model! { CreateDBInstancesOutput {
    0 "InstanceIds" instance_ids, 1 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBSBackup {
    pub backup_method: String,
    pub backup_type: String,
    pub instance_id: String,
    pub backup_name: Option<String>,
}
operation! { CreateDBSBackup(backup_method: String, backup_type: String, instance_id: String)
    "CreateDBSBackup" -> CreateDBSBackupOutput {
    0 "BackupMethod" backup_method, 1 "BackupType" backup_type, 2 "InstanceId" instance_id,
    3 "BackupName" backup_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBSBackupOutput {
    pub backup_set_id: Option<i64>,
    pub is_success: Option<bool>,
}
model! { CreateDBSBackupOutput {
    0 "BackupSetId" backup_set_id, 1 "IsSuccess" is_success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUsers {
    pub instance_id: String,
    pub users: Option<Vec<User>>,
    pub password: Option<Secret>,
    pub encrypted_password: Option<Secret>,
    pub description: Option<String>,
}
operation! { CreateUsers(instance_id: String) "CreateUsers" -> CreateUsersOutput {
    0 "InstanceId" instance_id, 1 "Users" users: Vec<User>, 2 "Password" password: Secret,
    3 "EncryptedPassword" encrypted_password: Secret, 4 "Description" description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct User {
    pub user_name: Option<String>,
    pub host: Option<String>,
}
input! { User(user_name: String, host: String) {
    0 "UserName" user_name: String, 1 "Host" host: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUsersOutput {
    pub flow_id: Option<i64>,
}
model! { CreateUsersOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBSBackupSets {
    pub instance_id: String,
    pub backup_set_id_list: Option<Vec<i64>>,
}
operation! { DeleteDBSBackupSets(instance_id: String) "DeleteDBSBackupSets" -> DeleteDBSBackupSetsOutput {
    0 "InstanceId" instance_id, 1 "BackupSetIdList" backup_set_id_list: Vec<i64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBSBackupSetsOutput {
    pub deleted: Option<i64>,
    pub is_success: Option<bool>,
    pub total: Option<i64>,
}
model! { DeleteDBSBackupSetsOutput {
    0 "Deleted" deleted, 1 "IsSuccess" is_success, 2 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUsers {
    pub instance_id: String,
    pub users: Option<Vec<User>>,
}
operation! { DeleteUsers(instance_id: String) "DeleteUsers" -> DeleteUsersOutput {
    0 "InstanceId" instance_id, 1 "Users" users: Vec<User>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUsersOutput {
    pub flow_id: Option<i64>,
}
model! { DeleteUsersOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBEngines {}
operation! { DescribeDBEngines() "DescribeDBEngines" -> DescribeDBEnginesOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBEnginesOutput {
    pub total_count: Option<i64>,
    pub items: Option<Vec<DBEngineInfo>>,
}
model! { DescribeDBEnginesOutput {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DBEngineInfo {
    pub r#type: Option<String>,
    pub version: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub new_: Option<bool>,
    pub sql_mode: Option<Vec<String>>,
    pub is_support_param_template: Option<bool>,
    pub is_support_serverless: Option<bool>,
}
model! { DBEngineInfo {
    0 "Type" r#type, 1 "Version" version, 2 "Name" name, 3 "Description" description, 4 "New" new_,
    5 "SQLMode" sql_mode, 6 "IsSupportParamTemplate" is_support_param_template,
    7 "IsSupportServerless" is_support_serverless
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceDetail {
    pub instance_id: String,
}
operation! { DescribeDBInstanceDetail(instance_id: String)
    "DescribeDBInstanceDetail" -> DescribeDBInstanceDetailOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceDetailOutput {
    pub instance_name: Option<String>,
    pub zone: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub create_version: Option<String>,
    pub vip: Option<String>,
    pub vport: Option<i64>,
    pub status: Option<String>,
    pub disk: Option<i64>,
    pub storage_node_num: Option<i64>,
    pub init_params: Option<Vec<InstanceParam>>,
    pub resource_tags: Option<Vec<ResourceTag>>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub replications: Option<i64>,
    pub full_replications: Option<i64>,
    pub char_set: Option<String>,
    pub node: Option<Vec<NodeInfo>>,
    pub region: Option<String>,
    pub spec_code: Option<String>,
    pub instance_id: Option<String>,
    pub status_desc: Option<String>,
    pub storage_node_cpu: Option<i64>,
    pub storage_node_mem: Option<i64>,
    pub renew_flag: Option<i64>,
    pub pay_mode: Option<String>,
    pub expire_at: Option<String>,
    pub isolated_at: Option<String>,
    pub instance_type: Option<String>,
    pub storage_type: Option<String>,
    pub zones: Option<Vec<String>>,
    pub disk_usage: Option<i64>,
    pub binlog_status: Option<i64>,
    pub az_mode: Option<i64>,
    pub standby_flag: Option<i64>,
    pub binlog_type: Option<String>,
    pub timing_modify_instance_flag: Option<i64>,
    pub columnar_node_cpu: Option<i64>,
    pub columnar_node_mem: Option<i64>,
    pub columnar_node_num: Option<i64>,
    pub columnar_node_disk: Option<i64>,
    pub columnar_node_storage_type: Option<String>,
    pub columnar_node_spec_code: Option<String>,
    pub columnar_vip: Option<String>,
    pub columnar_vport: Option<i64>,
    pub is_support_columnar: Option<bool>,
    pub instance_category: Option<i64>,
    pub sql_mode: Option<String>,
    pub is_switch_full_replications_enable: Option<bool>,
    pub instance_mode: Option<String>,
    pub dumper_vip: Option<String>,
    pub dumper_vport: Option<i64>,
    pub auto_scale_config: Option<AutoScalingConfig>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub analysis_mode: Option<String>,
    pub analysis_relation_infos: Option<Vec<AnalysisRelationInfo>>,
    pub analysis_instance_info: Option<AnalysisInstanceInfo>,
    pub maintenance_window: Option<MaintenanceWindowInfo>,
    pub encryption_enable: Option<i64>,
    pub encryption_kms_region: Option<String>,
}
model! { DescribeDBInstanceDetailOutput {
    0 "InstanceName" instance_name, 1 "Zone" zone, 2 "VpcId" vpc_id, 3 "SubnetId" subnet_id,
    4 "CreateVersion" create_version, 5 "Vip" vip, 6 "Vport" vport, 7 "Status" status, 8 "Disk" disk,
    9 "StorageNodeNum" storage_node_num, 10 "InitParams" init_params, 11 "ResourceTags" resource_tags,
    12 "CreateTime" create_time, 13 "UpdateTime" update_time, 14 "Replications" replications,
    15 "FullReplications" full_replications, 16 "CharSet" char_set, 17 "Node" node, 18 "Region" region,
    19 "SpecCode" spec_code, 20 "InstanceId" instance_id, 21 "StatusDesc" status_desc,
    22 "StorageNodeCpu" storage_node_cpu, 23 "StorageNodeMem" storage_node_mem, 24 "RenewFlag" renew_flag,
    25 "PayMode" pay_mode, 26 "ExpireAt" expire_at, 27 "IsolatedAt" isolated_at, 28 "InstanceType" instance_type,
    29 "StorageType" storage_type, 30 "Zones" zones, 31 "DiskUsage" disk_usage, 32 "BinlogStatus" binlog_status,
    33 "AZMode" az_mode, 34 "StandbyFlag" standby_flag, 35 "BinlogType" binlog_type,
    36 "TimingModifyInstanceFlag" timing_modify_instance_flag, 37 "ColumnarNodeCpu" columnar_node_cpu,
    38 "ColumnarNodeMem" columnar_node_mem, 39 "ColumnarNodeNum" columnar_node_num,
    40 "ColumnarNodeDisk" columnar_node_disk, 41 "ColumnarNodeStorageType" columnar_node_storage_type,
    42 "ColumnarNodeSpecCode" columnar_node_spec_code, 43 "ColumnarVip" columnar_vip, 44 "ColumnarVport" columnar_vport,
    45 "IsSupportColumnar" is_support_columnar, 46 "InstanceCategory" instance_category, 47 "SQLMode" sql_mode,
    48 "IsSwitchFullReplicationsEnable" is_switch_full_replications_enable, 49 "InstanceMode" instance_mode,
    50 "DumperVip" dumper_vip, 51 "DumperVport" dumper_vport, 52 "AutoScaleConfig" auto_scale_config,
    53 "TemplateId" template_id, 54 "TemplateName" template_name, 55 "AnalysisMode" analysis_mode,
    56 "AnalysisRelationInfos" analysis_relation_infos, 57 "AnalysisInstanceInfo" analysis_instance_info,
    58 "MaintenanceWindow" maintenance_window, 59 "EncryptionEnable" encryption_enable,
    60 "EncryptionKmsRegion" encryption_kms_region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeInfo {
    pub ip: Option<String>,
    pub r#type: Option<String>,
    pub node_id: Option<String>,
    pub port: Option<i64>,
    pub zone: Option<String>,
    pub host: Option<String>,
    pub binlog_info: Option<Vec<BinlogInfo>>,
    pub cpu: Option<i64>,
    pub mem: Option<i64>,
    pub data_disk: Option<i64>,
}
model! { NodeInfo {
    0 "IP" ip, 1 "Type" r#type, 2 "NodeId" node_id, 3 "Port" port, 4 "Zone" zone, 5 "Host" host,
    6 "BinlogInfo" binlog_info, 7 "Cpu" cpu, 8 "Mem" mem, 9 "DataDisk" data_disk
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BinlogInfo {
    pub sid: Option<String>,
    pub r#type: Option<String>,
    pub instance_id: Option<String>,
}
model! { BinlogInfo {
    0 "Sid" sid, 1 "Type" r#type, 2 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalysisRelationInfo {
    pub primary_instance_id: Option<String>,
    pub analysis_instance_id: Option<String>,
    pub status: Option<String>,
    pub create_at: Option<String>,
    pub update_at: Option<String>,
}
model! { AnalysisRelationInfo {
    0 "PrimaryInstanceId" primary_instance_id, 1 "AnalysisInstanceId" analysis_instance_id, 2 "Status" status,
    3 "CreateAt" create_at, 4 "UpdateAt" update_at
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalysisInstanceInfo {
    pub replicas_num: Option<u64>,
}
model! { AnalysisInstanceInfo {
    0 "ReplicasNum" replicas_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MaintenanceWindowInfo {
    pub start_time: Option<i64>,
    pub duration: Option<i64>,
    pub week_days: Option<Vec<String>>,
}
model! { MaintenanceWindowInfo {
    0 "StartTime" start_time, 1 "Duration" duration, 2 "WeekDays" week_days
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstances {
    pub filters: Option<Vec<InstanceFilter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub engine_type: Option<String>,
}
operation! { DescribeDBInstances() "DescribeDBInstances" -> DescribeDBInstancesOutput {
    0 "Filters" filters: Vec<InstanceFilter>, 1 "Limit" limit: i64, 2 "Offset" offset: i64,
    3 "EngineType" engine_type: String
} }
paged! { DescribeDBInstances: InstanceInfo = Offset "Offset", "Instances" instances, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceFilter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { InstanceFilter() {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesOutput {
    pub instances: Option<Vec<InstanceInfo>>,
    pub total_count: Option<i64>,
}
model! { DescribeDBInstancesOutput {
    0 "Instances" instances, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceInfo {
    /// Deprecated.
    pub compute_node_num: Option<i64>,
    pub zone: Option<String>,
    pub create_version: Option<String>,
    pub init_params: Option<Vec<InstanceParam>>,
    pub status: Option<String>,
    pub instance_id: Option<String>,
    pub storage_node_num: Option<i64>,
    pub resource_tags: Option<Vec<ResourceTag>>,
    pub instance_name: Option<String>,
    /// Deprecated.
    pub cpu: Option<i64>,
    pub vpc_id: Option<String>,
    /// Deprecated.
    pub mem: Option<i64>,
    pub vip: Option<String>,
    pub subnet_id: Option<String>,
    pub vport: Option<i64>,
    pub disk: Option<i64>,
    pub create_time: Option<String>,
    pub region: Option<String>,
    pub status_desc: Option<String>,
    /// Deprecated.
    pub mc_cpu: Option<i64>,
    /// Deprecated.
    pub mc_mem: Option<i64>,
    /// Deprecated.
    pub computer_node_cpu: Option<i64>,
    /// Deprecated.
    pub computer_node_mem: Option<i64>,
    pub storage_node_cpu: Option<i64>,
    pub storage_node_mem: Option<i64>,
    /// Deprecated.
    pub mc_num: Option<i64>,
    pub renew_flag: Option<i64>,
    pub pay_mode: Option<String>,
    pub account_tag: Option<String>,
    pub instance_type: Option<String>,
    pub storage_type: Option<String>,
    pub destroyed_at: Option<String>,
    pub expire_at: Option<String>,
    pub isolated_at: Option<String>,
    pub isolated_from: Option<String>,
    pub replications: Option<i64>,
    pub full_replications: Option<i64>,
    pub app_id: Option<i64>,
    pub sub_account_uin: Option<String>,
    pub uin: Option<String>,
    pub zones: Option<Vec<String>>,
    pub nodes: Option<Vec<InstanceNode>>,
    pub binlog_status: Option<i64>,
    /// Deprecated.
    pub cdc_node_cpu: Option<i64>,
    /// Deprecated.
    pub cdc_node_mem: Option<i64>,
    /// Deprecated.
    pub cdc_node_num: Option<i64>,
    pub az_mode: Option<i64>,
    pub standby_flag: Option<i64>,
    pub standby_secondary_num: Option<i64>,
    pub columnar_node_cpu: Option<i64>,
    pub columnar_node_mem: Option<i64>,
    pub columnar_node_num: Option<i64>,
    pub columnar_node_disk: Option<i64>,
    pub columnar_node_storage_type: Option<String>,
    pub instance_category: Option<i64>,
    pub exclusive_cluster_id: Option<String>,
    pub sql_mode: Option<String>,
    pub instance_mode: Option<String>,
    /// Deprecated.
    pub cluster_id: Option<String>,
    pub auto_scale_config: Option<AutoScalingConfig>,
    pub analysis_mode: Option<String>,
    pub analysis_relation_infos: Option<Vec<AnalysisRelationInfo>>,
    pub analysis_instance_info: Option<AnalysisInstanceInfo>,
}
model! { InstanceInfo {
    0 "ComputeNodeNum" compute_node_num, 1 "Zone" zone, 2 "CreateVersion" create_version, 3 "InitParams" init_params,
    4 "Status" status, 5 "InstanceId" instance_id, 6 "StorageNodeNum" storage_node_num, 7 "ResourceTags" resource_tags,
    8 "InstanceName" instance_name, 9 "Cpu" cpu, 10 "VpcId" vpc_id, 11 "Mem" mem, 12 "Vip" vip, 13 "SubnetId" subnet_id,
    14 "Vport" vport, 15 "Disk" disk, 16 "CreateTime" create_time, 17 "Region" region, 18 "StatusDesc" status_desc,
    19 "MCCpu" mc_cpu, 20 "MCMem" mc_mem, 21 "ComputerNodeCpu" computer_node_cpu,
    22 "ComputerNodeMem" computer_node_mem, 23 "StorageNodeCpu" storage_node_cpu, 24 "StorageNodeMem" storage_node_mem,
    25 "MCNum" mc_num, 26 "RenewFlag" renew_flag, 27 "PayMode" pay_mode, 28 "AccountTag" account_tag,
    29 "InstanceType" instance_type, 30 "StorageType" storage_type, 31 "DestroyedAt" destroyed_at,
    32 "ExpireAt" expire_at, 33 "IsolatedAt" isolated_at, 34 "IsolatedFrom" isolated_from,
    35 "Replications" replications, 36 "FullReplications" full_replications, 37 "AppId" app_id,
    38 "SubAccountUin" sub_account_uin, 39 "Uin" uin, 40 "Zones" zones, 41 "Nodes" nodes,
    42 "BinlogStatus" binlog_status, 43 "CdcNodeCpu" cdc_node_cpu, 44 "CdcNodeMem" cdc_node_mem,
    45 "CdcNodeNum" cdc_node_num, 46 "AZMode" az_mode, 47 "StandbyFlag" standby_flag,
    48 "StandbySecondaryNum" standby_secondary_num, 49 "ColumnarNodeCpu" columnar_node_cpu,
    50 "ColumnarNodeMem" columnar_node_mem, 51 "ColumnarNodeNum" columnar_node_num,
    52 "ColumnarNodeDisk" columnar_node_disk, 53 "ColumnarNodeStorageType" columnar_node_storage_type,
    54 "InstanceCategory" instance_category, 55 "ExclusiveClusterId" exclusive_cluster_id, 56 "SQLMode" sql_mode,
    57 "InstanceMode" instance_mode, 58 "ClusterId" cluster_id, 59 "AutoScaleConfig" auto_scale_config,
    60 "AnalysisMode" analysis_mode, 61 "AnalysisRelationInfos" analysis_relation_infos,
    62 "AnalysisInstanceInfo" analysis_instance_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceNode {
    pub id: Option<i64>,
    pub instance_id: Option<String>,
    pub node_id: Option<String>,
    pub ip: Option<String>,
    pub eni_ip: Option<String>,
    pub port: Option<i64>,
    pub spec_code: Option<String>,
    pub node_name: Option<String>,
    pub cpu: Option<i64>,
    pub mem: Option<i64>,
    pub disk: Option<i64>,
    pub r#type: Option<String>,
    pub status: Option<String>,
    pub version: Option<String>,
    pub zone: Option<String>,
    pub local_dns: Option<String>,
    pub region: Option<String>,
    pub log_disk: Option<i64>,
    pub data_disk: Option<i64>,
    pub zone_id: Option<String>,
    pub spec_name: Option<String>,
    pub replicas: Option<i64>,
    pub shards: Option<i64>,
    pub data_replicas: Option<i64>,
    pub params: Option<String>,
    pub storage_type: Option<String>,
}
model! { InstanceNode {
    0 "ID" id, 1 "InstanceId" instance_id, 2 "NodeId" node_id, 3 "Ip" ip, 4 "EniIp" eni_ip, 5 "Port" port,
    6 "SpecCode" spec_code, 7 "NodeName" node_name, 8 "Cpu" cpu, 9 "Mem" mem, 10 "Disk" disk, 11 "Type" r#type,
    12 "Status" status, 13 "Version" version, 14 "Zone" zone, 15 "LocalDNS" local_dns, 16 "Region" region,
    17 "LogDisk" log_disk, 18 "DataDisk" data_disk, 19 "ZoneID" zone_id, 20 "SpecName" spec_name,
    21 "Replicas" replicas, 22 "Shards" shards, 23 "DataReplicas" data_replicas, 24 "Params" params,
    25 "StorageType" storage_type
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
    pub description: Option<String>,
}
model! { ParamDesc {
    0 "Param" param, 1 "Value" value, 2 "SetValue" set_value, 3 "Default" default, 4 "Constraint" constraint,
    5 "HaveSetValue" have_set_value, 6 "NeedRestart" need_restart, 7 "Description" description
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
pub struct DescribeDBSArchiveLogs {
    pub instance_id: String,
    pub archive_log_id: Option<i64>,
    pub end_time: Option<String>,
    pub filter_status: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order_by: Option<String>,
    pub order_type: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDBSArchiveLogs(instance_id: String) "DescribeDBSArchiveLogs" -> DescribeDBSArchiveLogsOutput {
    0 "InstanceId" instance_id, 1 "ArchiveLogId" archive_log_id: i64, 2 "EndTime" end_time: String,
    3 "FilterStatus" filter_status: String, 4 "Limit" limit: i64, 5 "Offset" offset: i64, 6 "OrderBy" order_by: String,
    7 "OrderType" order_type: String, 8 "StartTime" start_time: String
} }
paged! { DescribeDBSArchiveLogs: ArchiveLogModel = Offset "Offset", "Items" items, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBSArchiveLogsOutput {
    pub items: Option<Vec<ArchiveLogModel>>,
    pub total_count: Option<i64>,
}
model! { DescribeDBSArchiveLogsOutput {
    0 "Items" items, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ArchiveLogModel {
    pub archive_log_id: Option<i64>,
    pub backup_duration: Option<i64>,
    pub backup_status: Option<String>,
    pub end_time: Option<String>,
    pub error_message: Option<String>,
    pub expired_time: Option<String>,
    pub file_name: Option<String>,
    pub file_size: Option<i64>,
    pub instance_id: Option<String>,
    pub start_time: Option<String>,
}
model! { ArchiveLogModel {
    0 "ArchiveLogId" archive_log_id, 1 "BackupDuration" backup_duration, 2 "BackupStatus" backup_status,
    3 "EndTime" end_time, 4 "ErrorMessage" error_message, 5 "ExpiredTime" expired_time, 6 "FileName" file_name,
    7 "FileSize" file_size, 8 "InstanceId" instance_id, 9 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBSAvailableRecoveryTime {
    pub instance_id: String,
}
operation! { DescribeDBSAvailableRecoveryTime(instance_id: String)
    "DescribeDBSAvailableRecoveryTime" -> DescribeDBSAvailableRecoveryTimeOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBSAvailableRecoveryTimeOutput {
    pub end_time: Option<String>,
    pub intervals: Option<Vec<ArchiveLogInterval>>,
    pub start_time: Option<String>,
}
model! { DescribeDBSAvailableRecoveryTimeOutput {
    0 "EndTime" end_time, 1 "Intervals" intervals, 2 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ArchiveLogInterval {
    pub end_time: Option<String>,
    pub major_version: Option<String>,
    pub minor_version: Option<String>,
    pub start_time: Option<String>,
}
model! { ArchiveLogInterval {
    0 "EndTime" end_time, 1 "MajorVersion" major_version, 2 "MinorVersion" minor_version, 3 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBSBackupPolicy {
    pub instance_id: String,
}
operation! { DescribeDBSBackupPolicy(instance_id: String) "DescribeDBSBackupPolicy" -> DescribeDBSBackupPolicyOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBSBackupPolicyOutput {
    pub items: Option<Vec<BackupPolicyModelOutPut>>,
    pub total_count: Option<i64>,
}
model! { DescribeDBSBackupPolicyOutput {
    0 "Items" items, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupPolicyModelOutPut {
    pub backup_end_time: Option<String>,
    pub backup_method: Option<String>,
    pub backup_start_time: Option<String>,
    pub db_type: Option<String>,
    pub db_version: Option<String>,
    pub enable_full: Option<i64>,
    pub enable_log: Option<i64>,
    pub expected_next_backup_period: Option<String>,
    pub full_retention_period: Option<i64>,
    pub id: Option<i64>,
    pub instance_id: Option<String>,
    pub log_retention_period: Option<i64>,
    pub period_time: Option<String>,
    pub region: Option<String>,
    pub period_type: Option<i64>,
}
model! { BackupPolicyModelOutPut {
    0 "BackupEndTime" backup_end_time, 1 "BackupMethod" backup_method, 2 "BackupStartTime" backup_start_time,
    3 "DBType" db_type, 4 "DBVersion" db_version, 5 "EnableFull" enable_full, 6 "EnableLog" enable_log,
    7 "ExpectedNextBackupPeriod" expected_next_backup_period, 8 "FullRetentionPeriod" full_retention_period, 9 "ID" id,
    10 "InstanceId" instance_id, 11 "LogRetentionPeriod" log_retention_period, 12 "PeriodTime" period_time,
    13 "Region" region, 14 "PeriodType" period_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBSBackupSets {
    pub instance_id: String,
    pub backup_set_id: Option<i64>,
    pub end_time: Option<String>,
    pub filter_by: Option<BackupSetsReqFilter>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order_by: Option<String>,
    pub order_type: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDBSBackupSets(instance_id: String) "DescribeDBSBackupSets" -> DescribeDBSBackupSetsOutput {
    0 "InstanceId" instance_id, 1 "BackupSetId" backup_set_id: i64, 2 "EndTime" end_time: String,
    3 "FilterBy" filter_by: BackupSetsReqFilter, 4 "Limit" limit: i64, 5 "Offset" offset: i64,
    6 "OrderBy" order_by: String, 7 "OrderType" order_type: String, 8 "StartTime" start_time: String
} }
paged! { DescribeDBSBackupSets: BackupSetModel = Offset "Offset", "Items" items, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupSetsReqFilter {
    pub backup_method: Option<String>,
    pub backup_status: Option<String>,
    pub backup_type: Option<String>,
    pub manual_backup: Option<String>,
}
input! { BackupSetsReqFilter() {
    0 "BackupMethod" backup_method: String, 1 "BackupStatus" backup_status: String, 2 "BackupType" backup_type: String,
    3 "ManualBackup" manual_backup: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBSBackupSetsOutput {
    pub items: Option<Vec<BackupSetModel>>,
    pub total_count: Option<i64>,
}
model! { DescribeDBSBackupSetsOutput {
    0 "Items" items, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupSetModel {
    pub backup_duration: Option<i64>,
    pub backup_method: Option<String>,
    pub backup_name: Option<String>,
    pub backup_progress: Option<f64>,
    pub backup_set_id: Option<i64>,
    pub backup_status: Option<String>,
    pub backup_type: Option<String>,
    pub db_version: Option<String>,
    pub end_time: Option<String>,
    pub end_trx_time: Option<String>,
    pub error_message: Option<String>,
    pub expired_time: Option<String>,
    pub file_name: Option<String>,
    pub file_size: Option<i64>,
    pub instance_id: Option<String>,
    pub manual_backup: Option<i64>,
    pub start_time: Option<String>,
}
model! { BackupSetModel {
    0 "BackupDuration" backup_duration, 1 "BackupMethod" backup_method, 2 "BackupName" backup_name,
    3 "BackupProgress" backup_progress, 4 "BackupSetId" backup_set_id, 5 "BackupStatus" backup_status,
    6 "BackupType" backup_type, 7 "DBVersion" db_version, 8 "EndTime" end_time, 9 "EndTrxTime" end_trx_time,
    10 "ErrorMessage" error_message, 11 "ExpiredTime" expired_time, 12 "FileName" file_name, 13 "FileSize" file_size,
    14 "InstanceId" instance_id, 15 "ManualBackup" manual_backup, 16 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBSBackupStatistics {
    pub instance_id: String,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDBSBackupStatistics(instance_id: String)
    "DescribeDBSBackupStatistics" -> DescribeDBSBackupStatisticsOutput {
    0 "InstanceId" instance_id, 1 "EndTime" end_time: String, 2 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBSBackupStatisticsOutput {
    pub backup_method_statistics: Option<BackupMethodStatisticsModel>,
    pub backup_statistics: Option<BackupStatisticsModel>,
    pub data_backup_statistics: Option<DataBackupStatisticsModel>,
    pub log_backup_statistics: Option<LogBackupStatisticsModel>,
}
model! { DescribeDBSBackupStatisticsOutput {
    0 "BackupMethodStatistics" backup_method_statistics, 1 "BackupStatistics" backup_statistics,
    2 "DataBackupStatistics" data_backup_statistics, 3 "LogBackupStatistics" log_backup_statistics
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupMethodStatisticsModel {
    pub auto_backup_size: Option<i64>,
    pub average_size_per_day: Option<i64>,
    pub manual_backup_size: Option<i64>,
    pub total_size: Option<i64>,
}
model! { BackupMethodStatisticsModel {
    0 "AutoBackupSize" auto_backup_size, 1 "AverageSizePerDay" average_size_per_day,
    2 "ManualBackupSize" manual_backup_size, 3 "TotalSize" total_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupStatisticsModel {
    pub average_size_per_day: Option<i64>,
    pub data_backup_size: Option<i64>,
    pub log_backup_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_size: Option<i64>,
}
model! { BackupStatisticsModel {
    0 "AverageSizePerDay" average_size_per_day, 1 "DataBackupSize" data_backup_size, 2 "LogBackupSize" log_backup_size,
    3 "TotalCount" total_count, 4 "TotalSize" total_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataBackupStatisticsModel {
    pub auto_backup_count: Option<i64>,
    pub auto_backup_size: Option<i64>,
    pub average_size_per_backup: Option<i64>,
    pub average_size_per_day: Option<i64>,
    pub manual_backup_count: Option<i64>,
    pub manual_backup_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_size: Option<i64>,
}
model! { DataBackupStatisticsModel {
    0 "AutoBackupCount" auto_backup_count, 1 "AutoBackupSize" auto_backup_size,
    2 "AverageSizePerBackup" average_size_per_backup, 3 "AverageSizePerDay" average_size_per_day,
    4 "ManualBackupCount" manual_backup_count, 5 "ManualBackupSize" manual_backup_size, 6 "TotalCount" total_count,
    7 "TotalSize" total_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogBackupStatisticsModel {
    pub average_size_per_backup: Option<i64>,
    pub average_size_per_day: Option<i64>,
    pub total_count: Option<i64>,
    pub total_size: Option<i64>,
}
model! { LogBackupStatisticsModel {
    0 "AverageSizePerBackup" average_size_per_backup, 1 "AverageSizePerDay" average_size_per_day,
    2 "TotalCount" total_count, 3 "TotalSize" total_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBSBackupStatisticsDetail {
    pub instance_id: String,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDBSBackupStatisticsDetail(instance_id: String)
    "DescribeDBSBackupStatisticsDetail" -> DescribeDBSBackupStatisticsDetailOutput {
    0 "InstanceId" instance_id, 1 "EndTime" end_time: String, 2 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBSBackupStatisticsDetailOutput {
    pub backup_method_statistics: Option<BackupMethodStatisticsOutPut>,
    pub backup_time: Option<Vec<String>>,
    pub backup_type_statistics: Option<BackupTypeStatisticsModel>,
}
model! { DescribeDBSBackupStatisticsDetailOutput {
    0 "BackupMethodStatistics" backup_method_statistics, 1 "BackupTime" backup_time,
    2 "BackupTypeStatistics" backup_type_statistics
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupMethodStatisticsOutPut {
    pub auto_backup_size: Option<Vec<i64>>,
    pub manual_backup_size: Option<Vec<i64>>,
}
model! { BackupMethodStatisticsOutPut {
    0 "AutoBackupSize" auto_backup_size, 1 "ManualBackupSize" manual_backup_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupTypeStatisticsModel {
    pub data_backup_size: Option<Vec<i64>>,
    pub log_backup_size: Option<Vec<i64>>,
}
model! { BackupTypeStatisticsModel {
    0 "DataBackupSize" data_backup_size, 1 "LogBackupSize" log_backup_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBSCloneInstances {
    pub source_instance_id: String,
    pub db_type: Option<String>,
    pub end_create_time: Option<String>,
    pub filter_clone_type: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order_by: Option<String>,
    pub order_type: Option<String>,
    pub start_create_time: Option<String>,
}
operation! { DescribeDBSCloneInstances(source_instance_id: String)
    "DescribeDBSCloneInstances" -> DescribeDBSCloneInstancesOutput {
    0 "SourceInstanceId" source_instance_id, 1 "DBType" db_type: String, 2 "EndCreateTime" end_create_time: String,
    3 "FilterCloneType" filter_clone_type: String, 4 "Limit" limit: i64, 5 "Offset" offset: i64,
    6 "OrderBy" order_by: String, 7 "OrderType" order_type: String, 8 "StartCreateTime" start_create_time: String
} }
paged! { DescribeDBSCloneInstances: CloneInstanceModel = Offset "Offset", "Items" items, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBSCloneInstancesOutput {
    pub items: Option<Vec<CloneInstanceModel>>,
    pub total_count: Option<i64>,
}
model! { DescribeDBSCloneInstancesOutput {
    0 "Items" items, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneInstanceModel {
    pub clone_end_time: Option<String>,
    pub clone_id: Option<i64>,
    pub clone_ins_type: Option<String>,
    pub clone_instance_id: Option<String>,
    pub clone_instance_is_deleted: Option<bool>,
    pub clone_progress: Option<f64>,
    pub clone_start_time: Option<String>,
    pub clone_status: Option<String>,
    pub clone_time: Option<String>,
    pub clone_type: Option<String>,
    pub create_time: Option<String>,
    pub db_type: Option<String>,
    pub region: Option<String>,
    pub source_instance_id: Option<String>,
}
model! { CloneInstanceModel {
    0 "CloneEndTime" clone_end_time, 1 "CloneId" clone_id, 2 "CloneInsType" clone_ins_type,
    3 "CloneInstanceId" clone_instance_id, 4 "CloneInstanceIsDeleted" clone_instance_is_deleted,
    5 "CloneProgress" clone_progress, 6 "CloneStartTime" clone_start_time, 7 "CloneStatus" clone_status,
    8 "CloneTime" clone_time, 9 "CloneType" clone_type, 10 "CreateTime" create_time, 11 "DBType" db_type,
    12 "Region" region, 13 "SourceInstanceId" source_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBSecurityGroups {
    pub instance_id: String,
}
operation! { DescribeDBSecurityGroups(instance_id: String)
    "DescribeDBSecurityGroups" -> DescribeDBSecurityGroupsOutput {
    0 "InstanceId" instance_id
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
pub struct DescribeDatabaseObjects {
    pub instance_id: String,
    pub db_name: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub table_regexp: Option<String>,
}
operation! { DescribeDatabaseObjects(instance_id: String, db_name: String)
    "DescribeDatabaseObjects" -> DescribeDatabaseObjectsOutput {
    0 "InstanceId" instance_id, 1 "DbName" db_name, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "TableRegexp" table_regexp: String
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
pub struct DescribeDatabases {
    pub instance_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub database_regexp: Option<String>,
}
operation! { DescribeDatabases(instance_id: String) "DescribeDatabases" -> DescribeDatabasesOutput {
    0 "InstanceId" instance_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "DatabaseRegexp" database_regexp: String
} }
paged! { DescribeDatabases: Database = Offset "Offset", "Databases" databases, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabasesOutput {
    pub instance_id: Option<String>,
    pub databases: Option<Vec<Database>>,
    pub total_count: Option<i64>,
}
model! { DescribeDatabasesOutput {
    0 "InstanceId" instance_id, 1 "Databases" databases, 2 "TotalCount" total_count
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
pub struct DescribeFlow {
    pub flow_id: i64,
}
operation! { DescribeFlow(flow_id: i64) "DescribeFlow" -> DescribeFlowOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowOutput {
    pub status: Option<String>,
}
model! { DescribeFlowOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSSLStatus {
    pub instance_id: String,
}
operation! { DescribeInstanceSSLStatus(instance_id: String)
    "DescribeInstanceSSLStatus" -> DescribeInstanceSSLStatusOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSSLStatusOutput {
    pub ssl_status: Option<String>,
}
model! { DescribeInstanceSSLStatusOutput {
    0 "SSLStatus" ssl_status
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
    pub instance_id: Option<String>,
    pub maintenance_window: Option<String>,
    pub week_days: Option<Vec<String>>,
}
model! { DescribeMaintenanceWindowOutput {
    0 "InstanceId" instance_id, 1 "MaintenanceWindow" maintenance_window, 2 "WeekDays" week_days
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSaleInfo {
    pub src_region: Option<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
}
operation! { DescribeSaleInfo() "DescribeSaleInfo" -> DescribeSaleInfoOutput {
    0 "SrcRegion" src_region: String, 1 "InstanceId" instance_id: String, 2 "InstanceType" instance_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSaleInfoOutput {
    pub region_list: Option<Vec<DescribeSaleRegionInfo>>,
}
model! { DescribeSaleInfoOutput {
    0 "RegionList" region_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSaleRegionInfo {
    pub region: Option<String>,
    pub zone_list: Option<Vec<DescribeSaleZonesInfo>>,
    pub region_name: Option<String>,
    pub enable: Option<i64>,
    pub available_zone_num: Option<i64>,
    pub is_supported_log_replica: Option<bool>,
    pub zone_group: Option<Vec<DescribeSaleZonesGroup>>,
    pub is_support_serverless: Option<bool>,
}
model! { DescribeSaleRegionInfo {
    0 "Region" region, 1 "ZoneList" zone_list, 2 "RegionName" region_name, 3 "Enable" enable,
    4 "AvailableZoneNum" available_zone_num, 5 "IsSupportedLogReplica" is_supported_log_replica,
    6 "ZoneGroup" zone_group, 7 "IsSupportServerless" is_support_serverless
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSaleZonesInfo {
    pub zone: Option<String>,
    pub zone_name: Option<String>,
    pub enable: Option<i64>,
    pub is_default_master: Option<i64>,
    pub available_disk_types: Option<Vec<String>>,
    pub support_types: Option<Vec<String>>,
    pub is_support_serverless: Option<bool>,
}
model! { DescribeSaleZonesInfo {
    0 "Zone" zone, 1 "ZoneName" zone_name, 2 "Enable" enable, 3 "IsDefaultMaster" is_default_master,
    4 "AvailableDiskTypes" available_disk_types, 5 "SupportTypes" support_types,
    6 "IsSupportServerless" is_support_serverless
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSaleZonesGroup {
    pub zone_num: Option<i64>,
    pub zones: Option<Vec<String>>,
    pub support_types: Option<Vec<String>>,
    pub available_disk_types: Option<Vec<String>>,
    pub is_support_serverless: Option<bool>,
}
model! { DescribeSaleZonesGroup {
    0 "ZoneNum" zone_num, 1 "Zones" zones, 2 "SupportTypes" support_types, 3 "AvailableDiskTypes" available_disk_types,
    4 "IsSupportServerless" is_support_serverless
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogs {
    pub instance_id: String,
    pub start_time: String,
    pub end_time: String,
    pub log_filter: Option<Vec<LogFilter>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub order_by: Option<String>,
}
operation! { DescribeSlowLogs(instance_id: String, start_time: String, end_time: String)
    "DescribeSlowLogs" -> DescribeSlowLogsOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time,
    3 "LogFilter" log_filter: Vec<LogFilter>, 4 "Limit" limit: u64, 5 "Offset" offset: u64, 6 "Order" order: String,
    7 "OrderBy" order_by: String
} }
paged! { DescribeSlowLogs: SlowLogData = Offset "Offset", "Items" items, total "TotalCount" }

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
pub struct DescribeSlowLogsOutput {
    pub total_count: Option<i64>,
    pub items: Option<Vec<SlowLogData>>,
}
model! { DescribeSlowLogsOutput {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SlowLogData {
    pub timestamp: Option<String>,
    pub query_time: Option<f64>,
    pub sql_text: Option<String>,
    pub user_host: Option<String>,
    pub user_name: Option<String>,
    pub database: Option<String>,
    pub lock_time: Option<f64>,
    pub rows_examined: Option<u64>,
    pub rows_sent: Option<u64>,
    pub transaction_id: Option<String>,
    pub rpc_time: Option<f64>,
    pub storage_rpc_time: Option<f64>,
    pub rpc_retry_delay_time: Option<f64>,
    pub node_id: Option<String>,
    pub rpc_trace: Option<String>,
    pub td_store_lock_time: Option<f64>,
    pub trace_id: Option<String>,
    pub explain: Option<Vec<Explain>>,
}
model! { SlowLogData {
    0 "Timestamp" timestamp, 1 "QueryTime" query_time, 2 "SqlText" sql_text, 3 "UserHost" user_host,
    4 "UserName" user_name, 5 "Database" database, 6 "LockTime" lock_time, 7 "RowsExamined" rows_examined,
    8 "RowsSent" rows_sent, 9 "TransactionId" transaction_id, 10 "RpcTime" rpc_time,
    11 "StorageRpcTime" storage_rpc_time, 12 "RpcRetryDelayTime" rpc_retry_delay_time, 13 "NodeId" node_id,
    14 "RpcTrace" rpc_trace, 15 "TDStoreLockTime" td_store_lock_time, 16 "TraceId" trace_id, 17 "Explain" explain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Explain {
    pub id: Option<String>,
    pub select_type: Option<String>,
    pub table: Option<String>,
    pub partitions: Option<String>,
    pub r#type: Option<String>,
    pub possible_keys: Option<String>,
    pub key: Option<String>,
    pub key_len: Option<String>,
    pub r#ref: Option<String>,
    pub rows: Option<String>,
    pub filtered: Option<String>,
    pub extra: Option<String>,
}
model! { Explain {
    0 "ID" id, 1 "SelectType" select_type, 2 "Table" table, 3 "Partitions" partitions, 4 "Type" r#type,
    5 "PossibleKeys" possible_keys, 6 "Key" key, 7 "KeyLen" key_len, 8 "Ref" r#ref, 9 "Rows" rows,
    10 "Filtered" filtered, 11 "Extra" extra
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpecs {
    pub full_replications: Option<i64>,
    pub is_exclusive_instance: Option<i64>,
}
operation! { DescribeSpecs() "DescribeSpecs" -> DescribeSpecsOutput {
    0 "FullReplications" full_replications: i64, 1 "IsExclusiveInstance" is_exclusive_instance: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpecsOutput {
    pub hybrid_node_specs: Option<Vec<StorageNodeSpec>>,
    pub serverless_ccu_spec: Option<Vec<ServerlessCcu>>,
}
model! { DescribeSpecsOutput {
    0 "HybridNodeSpecs" hybrid_node_specs, 1 "ServerlessCcuSpec" serverless_ccu_spec
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StorageNodeSpec {
    pub spec_code: Option<String>,
    pub storage_node_cpu: Option<i64>,
    pub storage_node_mem: Option<i64>,
    pub storage_node_max_num: Option<i64>,
    pub storage_node_max_disk: Option<i64>,
    pub storage_node_min_num: Option<i64>,
    pub storage_node_min_disk: Option<i64>,
    pub storage_type: Option<String>,
    pub storage_node_default_disk: Option<i64>,
    pub instance_mode: Option<Vec<String>>,
    pub disk_type_category: Option<String>,
}
model! { StorageNodeSpec {
    0 "SpecCode" spec_code, 1 "StorageNodeCpu" storage_node_cpu, 2 "StorageNodeMem" storage_node_mem,
    3 "StorageNodeMaxNum" storage_node_max_num, 4 "StorageNodeMaxDisk" storage_node_max_disk,
    5 "StorageNodeMinNum" storage_node_min_num, 6 "StorageNodeMinDisk" storage_node_min_disk,
    7 "StorageType" storage_type, 8 "StorageNodeDefaultDisk" storage_node_default_disk, 9 "InstanceMode" instance_mode,
    10 "DiskTypeCategory" disk_type_category
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServerlessCcu {
    pub min_ccu: Option<i64>,
    pub max_ccu: Option<Vec<i64>>,
}
model! { ServerlessCcu {
    0 "MinCcu" min_ccu, 1 "MaxCcu" max_ccu
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserPrivileges {
    pub instance_id: String,
    pub host: String,
    pub user_name: String,
    pub db_name: String,
    pub object: Option<String>,
    pub object_type: Option<String>,
    pub col_name: Option<String>,
}
operation! { DescribeUserPrivileges(instance_id: String, host: String, user_name: String, db_name: String)
    "DescribeUserPrivileges" -> DescribeUserPrivilegesOutput {
    0 "InstanceId" instance_id, 1 "Host" host, 2 "UserName" user_name, 3 "DbName" db_name, 4 "Object" object: String,
    5 "ObjectType" object_type: String, 6 "ColName" col_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserPrivilegesOutput {
    pub privileges: Option<Vec<String>>,
}
model! { DescribeUserPrivilegesOutput {
    0 "Privileges" privileges
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsers {
    pub instance_id: String,
}
operation! { DescribeUsers(instance_id: String) "DescribeUsers" -> DescribeUsersOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsersOutput {
    pub users: Option<Vec<UserInfo>>,
}
model! { DescribeUsersOutput {
    0 "Users" users
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserInfo {
    pub user_name: Option<String>,
    pub description: Option<String>,
    pub host: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { UserInfo {
    0 "UserName" user_name, 1 "Description" description, 2 "Host" host, 3 "CreateTime" create_time,
    4 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyInstances {
    pub instance_ids: Vec<String>,
}
operation! { DestroyInstances(instance_ids: Vec<String>) "DestroyInstances" -> DestroyInstancesOutput {
    0 "InstanceIds" instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyInstancesOutput {
    pub success_instance_ids: Option<Vec<String>>,
    pub failed_instance_ids: Option<Vec<String>>,
}
model! { DestroyInstancesOutput {
    0 "SuccessInstanceIds" success_instance_ids, 1 "FailedInstanceIds" failed_instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExpandInstance {
    pub instance_id: String,
    pub storage_node_num: i64,
    pub zones: Option<Vec<String>>,
    pub az_mode: Option<i64>,
    pub primary_az: Option<String>,
    pub full_replications: Option<i64>,
}
operation! { ExpandInstance(instance_id: String, storage_node_num: i64) "ExpandInstance" -> ExpandInstanceOutput {
    0 "InstanceId" instance_id, 1 "StorageNodeNum" storage_node_num, 2 "Zones" zones: Vec<String>,
    3 "AZMode" az_mode: i64, 4 "PrimaryAZ" primary_az: String, 5 "FullReplications" full_replications: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExpandInstanceOutput {
    pub flow_id: Option<i64>,
}
model! { ExpandInstanceOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsolateDBInstance {
    pub instance_ids: Vec<String>,
}
operation! { IsolateDBInstance(instance_ids: Vec<String>) "IsolateDBInstance" -> IsolateDBInstanceOutput {
    0 "InstanceIds" instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsolateDBInstanceOutput {
    pub success_instance_ids: Option<Vec<String>>,
    pub failed_instance_ids: Option<Vec<String>>,
}
model! { IsolateDBInstanceOutput {
    0 "SuccessInstanceIds" success_instance_ids, 1 "FailedInstanceIds" failed_instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAutoRenewFlag {
    pub instance_ids: Vec<String>,
    pub auto_renew_flag: i64,
}
operation! { ModifyAutoRenewFlag(instance_ids: Vec<String>, auto_renew_flag: i64) "ModifyAutoRenewFlag" -> Empty {
    0 "InstanceIds" instance_ids, 1 "AutoRenewFlag" auto_renew_flag
} }

pub type ModifyAutoRenewFlagOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceSecurityGroups {
    pub instance_id: String,
    pub security_group_ids: Vec<String>,
}
operation! { ModifyDBInstanceSecurityGroups(instance_id: String, security_group_ids: Vec<String>)
    "ModifyDBInstanceSecurityGroups" -> Empty {
    0 "InstanceId" instance_id, 1 "SecurityGroupIds" security_group_ids
} }

pub type ModifyDBInstanceSecurityGroupsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceVPort {
    pub instance_id: String,
    pub vport: i64,
}
operation! { ModifyDBInstanceVPort(instance_id: String, vport: i64)
    "ModifyDBInstanceVPort" -> ModifyDBInstanceVPortOutput {
    0 "InstanceId" instance_id, 1 "Vport" vport
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceVPortOutput {
    pub flow_id: Option<i64>,
}
model! { ModifyDBInstanceVPortOutput {
    0 "FlowId" flow_id
} }

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
pub struct DBParamValue {
    pub param: Option<String>,
    pub value: Option<String>,
}
input! { DBParamValue(param: String, value: String) {
    0 "Param" param: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBParametersOutput {
    pub task_id: Option<i64>,
}
model! { ModifyDBParametersOutput {
    0 "TaskID" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBSBackupPolicy {
    pub backup_policy: BackupPolicyModelInput,
    pub instance_id: String,
}
operation! { ModifyDBSBackupPolicy(backup_policy: BackupPolicyModelInput, instance_id: String)
    "ModifyDBSBackupPolicy" -> ModifyDBSBackupPolicyOutput {
    0 "BackupPolicy" backup_policy, 1 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupPolicyModelInput {
    pub backup_end_time: Option<String>,
    pub backup_method: Option<String>,
    pub backup_start_time: Option<String>,
    pub enable_full: Option<i64>,
    pub enable_log: Option<i64>,
    pub full_retention_period: Option<i64>,
    pub instance_id: Option<String>,
    pub log_retention_period: Option<i64>,
    pub period_time: Option<String>,
    pub storage_type: Option<String>,
}
input! { BackupPolicyModelInput() {
    0 "BackupEndTime" backup_end_time: String, 1 "BackupMethod" backup_method: String,
    2 "BackupStartTime" backup_start_time: String, 3 "EnableFull" enable_full: i64, 4 "EnableLog" enable_log: i64,
    5 "FullRetentionPeriod" full_retention_period: i64, 6 "InstanceId" instance_id: String,
    7 "LogRetentionPeriod" log_retention_period: i64, 8 "PeriodTime" period_time: String,
    9 "StorageType" storage_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBSBackupPolicyOutput {
    pub is_success: Option<bool>,
    pub msg: Option<String>,
}
model! { ModifyDBSBackupPolicyOutput {
    0 "IsSuccess" is_success, 1 "Msg" msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBSBackupSetComment {
    pub instance_id: String,
    pub backup_set_id: i64,
    pub new_backup_name: String,
}
operation! { ModifyDBSBackupSetComment(instance_id: String, backup_set_id: i64, new_backup_name: String)
    "ModifyDBSBackupSetComment" -> ModifyDBSBackupSetCommentOutput {
    0 "InstanceId" instance_id, 1 "BackupSetId" backup_set_id, 2 "NewBackupName" new_backup_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBSBackupSetCommentOutput {
    pub is_success: Option<bool>,
    pub msg: Option<String>,
}
model! { ModifyDBSBackupSetCommentOutput {
    0 "IsSuccess" is_success, 1 "Msg" msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceName {
    pub instance_id: String,
    pub instance_name: String,
}
operation! { ModifyInstanceName(instance_id: String, instance_name: String) "ModifyInstanceName" -> Empty {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name
} }

pub type ModifyInstanceNameOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceNetwork {
    pub instance_id: String,
    pub vpc_id: String,
    pub subnet_id: String,
    pub vip_release_delay: Option<u64>,
    pub vip: Option<String>,
}
operation! { ModifyInstanceNetwork(instance_id: String, vpc_id: String, subnet_id: String)
    "ModifyInstanceNetwork" -> Empty {
    0 "InstanceId" instance_id, 1 "VpcId" vpc_id, 2 "SubnetId" subnet_id, 3 "VipReleaseDelay" vip_release_delay: u64,
    4 "Vip" vip: String
} }

pub type ModifyInstanceNetworkOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceSSLStatus {
    pub instance_id: String,
    pub enabled: bool,
}
operation! { ModifyInstanceSSLStatus(instance_id: String, enabled: bool)
    "ModifyInstanceSSLStatus" -> ModifyInstanceSSLStatusOutput {
    0 "InstanceId" instance_id, 1 "Enabled" enabled
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceSSLStatusOutput {
    pub flow_id: Option<i64>,
}
model! { ModifyInstanceSSLStatusOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMaintenanceWindow {
    pub instance_id: String,
    pub start_time: String,
    pub duration: i64,
    pub week_days: Vec<String>,
}
operation! { ModifyMaintenanceWindow(instance_id: String, start_time: String, duration: i64, week_days: Vec<String>)
    "ModifyMaintenanceWindow" -> Empty {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "Duration" duration, 3 "WeekDays" week_days
} }

pub type ModifyMaintenanceWindowOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserPrivileges {
    pub instance_id: String,
    pub users: Vec<User>,
    pub global_privileges: Option<Vec<String>>,
    pub database_privileges: Option<Vec<DatabasePrivileges>>,
    pub table_privileges: Option<Vec<TablePrivileges>>,
}
operation! { ModifyUserPrivileges(instance_id: String, users: Vec<User>) "ModifyUserPrivileges" -> Empty {
    0 "InstanceId" instance_id, 1 "Users" users, 2 "GlobalPrivileges" global_privileges: Vec<String>,
    3 "DatabasePrivileges" database_privileges: Vec<DatabasePrivileges>,
    4 "TablePrivileges" table_privileges: Vec<TablePrivileges>
} }

pub type ModifyUserPrivilegesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatabasePrivileges {
    pub database: Option<String>,
    pub privileges: Option<Vec<String>>,
}
input! { DatabasePrivileges(database: String, privileges: Vec<String>) {
    0 "Database" database: String, 1 "Privileges" privileges: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TablePrivileges {
    pub database: Option<String>,
    pub table: Option<String>,
    pub privileges: Option<Vec<String>>,
}
input! { TablePrivileges(database: String, table: String, privileges: Vec<String>) {
    0 "Database" database: String, 1 "Table" table: String, 2 "Privileges" privileges: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetUsersPassword {
    pub instance_id: String,
    pub users: Option<Vec<ResetUserPasswordInfo>>,
}
operation! { ResetUsersPassword(instance_id: String) "ResetUsersPassword" -> ResetUsersPasswordOutput {
    0 "InstanceId" instance_id, 1 "Users" users: Vec<ResetUserPasswordInfo>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetUserPasswordInfo {
    pub user_name: Option<String>,
    pub host: Option<String>,
    pub password: Option<Secret>,
    pub encrypted_password: Option<Secret>,
}
input! { ResetUserPasswordInfo() {
    0 "UserName" user_name: String, 1 "Host" host: String, 2 "Password" password: Secret,
    3 "EncryptedPassword" encrypted_password: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetUsersPasswordOutput {
    pub flow_id: Option<i64>,
}
model! { ResetUsersPasswordOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartDBInstances {
    pub instance_ids: Vec<String>,
    pub restart_time: Option<String>,
}
operation! { RestartDBInstances(instance_ids: Vec<String>) "RestartDBInstances" -> RestartDBInstancesOutput {
    0 "InstanceIds" instance_ids, 1 "RestartTime" restart_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartDBInstancesOutput {
    pub flow_id: Option<i64>,
}
model! { RestartDBInstancesOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeInstance {
    pub instance_id: String,
    pub spec_code: String,
    pub disk: i64,
    pub storage_node_cpu: Option<i64>,
    pub storage_node_mem: Option<i64>,
    pub storage_type: Option<String>,
}
operation! { UpgradeInstance(instance_id: String, spec_code: String, disk: i64)
    "UpgradeInstance" -> UpgradeInstanceOutput {
    0 "InstanceId" instance_id, 1 "SpecCode" spec_code, 2 "Disk" disk, 3 "StorageNodeCpu" storage_node_cpu: i64,
    4 "StorageNodeMem" storage_node_mem: i64, 5 "StorageType" storage_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeInstanceOutput {
    pub flow_id: Option<i64>,
}
model! { UpgradeInstanceOutput {
    0 "FlowId" flow_id
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const AUTH_FAILURE_CAM_AUTH_ERROR: &str = "AuthFailure.CamAuthError";
    pub const AUTH_FAILURE_CHECK_CAM_AUTH_ERROR: &str = "AuthFailure.CheckCamAuthError";
    pub const AUTH_FAILURE_UIN_WHITE_LIST_CHECK_ERROR: &str = "AuthFailure.UinWhiteListCheckError";
    pub const AUTH_FAILURE_UNAUTHORIZED_OPERATION: &str = "AuthFailure.UnauthorizedOperation";
    pub const DRY_RUN_OPERATION_ADD_TAG_DRYRUN_ERROR: &str = "DryRunOperation.AddTagDryrunError";
    pub const FAILED_OPERATION_ADD_INSTANCE_INFO_FAILED: &str = "FailedOperation.AddInstanceInfoFailed";
    pub const FAILED_OPERATION_APPLY_VIP_FAILED: &str = "FailedOperation.ApplyVipFailed";
    pub const FAILED_OPERATION_AUTH_NO_STRATEGY: &str = "FailedOperation.AuthNoStrategy";
    pub const FAILED_OPERATION_CHECK_SUPPORT_ACTION_ERROR: &str = "FailedOperation.CheckSupportActionError";
    pub const FAILED_OPERATION_CLEAR_INSTANCE_INFO_FAILED: &str = "FailedOperation.ClearInstanceInfoFailed";
    pub const FAILED_OPERATION_CREATE_FLOW_ERROR: &str = "FailedOperation.CreateFlowError";
    pub const FAILED_OPERATION_DB_CREATE_INSTANCE_ERROR: &str = "FailedOperation.DBCreateInstanceError";
    pub const FAILED_OPERATION_DB_QUERY_INSTANCE_ERROR: &str = "FailedOperation.DBQueryInstanceError";
    pub const FAILED_OPERATION_DB_QUERY_PRIVILEGES_ERROR: &str = "FailedOperation.DBQueryPrivilegesError";
    pub const FAILED_OPERATION_DB_QUERY_TAG_ERROR: &str = "FailedOperation.DBQueryTagError";
    pub const FAILED_OPERATION_DB_QUERY_USER_ERROR: &str = "FailedOperation.DBQueryUserError";
    pub const FAILED_OPERATION_DB_QUERY_ZONE_ERROR: &str = "FailedOperation.DBQueryZoneError";
    pub const FAILED_OPERATION_DB_UPDATE_INSTANCE_ERROR: &str = "FailedOperation.DBUpdateInstanceError";
    pub const FAILED_OPERATION_DB_UPSERT_MAINTENANCE_WINDOW_ERROR: &str =
        "FailedOperation.DBUpsertMaintenanceWindowError";
    pub const FAILED_OPERATION_DB_COUNT_LIMIT_ERROR: &str = "FailedOperation.DbCountLimitError";
    pub const FAILED_OPERATION_DESCRIBE_FULL_BACKUP_LIST_ERROR: &str = "FailedOperation.DescribeFullBackupListError";
    pub const FAILED_OPERATION_DISASSOCIATE_SECURITY_GROUPS_FAILED: &str =
        "FailedOperation.DisassociateSecurityGroupsFailed";
    pub const FAILED_OPERATION_EXPAND_INSTANCE_ERROR: &str = "FailedOperation.ExpandInstanceError";
    pub const FAILED_OPERATION_GET_SECURITY_GROUP_DETAIL_FAILED: &str = "FailedOperation.GetSecurityGroupDetailFailed";
    pub const FAILED_OPERATION_ISOLATE_INSTANCE_ERROR: &str = "FailedOperation.IsolateInstanceError";
    pub const FAILED_OPERATION_LOCK_INSTANCE_ERROR: &str = "FailedOperation.LockInstanceError";
    pub const FAILED_OPERATION_MODIFY_BACKUP_POLICY_ERR: &str = "FailedOperation.ModifyBackupPolicyErr";
    pub const FAILED_OPERATION_MODIFY_POLICY_ERR: &str = "FailedOperation.ModifyPolicyErr";
    pub const FAILED_OPERATION_OSS_GET_VARIABLES_ERROR: &str = "FailedOperation.OssGetVariablesError";
    pub const FAILED_OPERATION_OSS_MODIFY_VARIABLES_ERROR: &str = "FailedOperation.OssModifyVariablesError";
    pub const FAILED_OPERATION_QUERY_DB_ERROR: &str = "FailedOperation.QueryDBError";
    pub const FAILED_OPERATION_QUERY_USER_ERROR: &str = "FailedOperation.QueryUserError";
    pub const FAILED_OPERATION_SET_RULE_LOCATION_FAILED: &str = "FailedOperation.SetRuleLocationFailed";
    pub const FAILED_OPERATION_TABLE_COUNT_LIMIT_ERROR: &str = "FailedOperation.TableCountLimitError";
    pub const FAILED_OPERATION_UPDATE_INSTANCE_INFO_FAILED: &str = "FailedOperation.UpdateInstanceInfoFailed";
    pub const FAILED_OPERATION_UPDATE_PRIVILEGES_ERROR: &str = "FailedOperation.UpdatePrivilegesError";
    pub const FAILED_OPERATION_WAN_STATUS_ABNORMAL: &str = "FailedOperation.WanStatusAbnormal";
    pub const INTERNAL_ERROR_CHECK_VIP_STATUS_FAILED: &str = "InternalError.CheckVipStatusFailed";
    pub const INTERNAL_ERROR_DATABASE_ACCESS_ERROR: &str = "InternalError.DatabaseAccessError";
    pub const INTERNAL_ERROR_DB_OPERATION_FAILED: &str = "InternalError.DbOperationFailed";
    pub const INTERNAL_ERROR_DESCRIBE_DB_OBJECTS_ERROR: &str = "InternalError.DescribeDBObjectsError";
    pub const INTERNAL_ERROR_GET_SECURITY_GROUP_DETAIL_FAILED: &str = "InternalError.GetSecurityGroupDetailFailed";
    pub const INTERNAL_ERROR_GET_SUBNET_FAILED: &str = "InternalError.GetSubnetFailed";
    pub const INTERNAL_ERROR_GET_VPC_FAILED: &str = "InternalError.GetVpcFailed";
    pub const INTERNAL_ERROR_INSTANCE_OPERATE_PERMISSION_ERROR: &str = "InternalError.InstanceOperatePermissionError";
    pub const INTERNAL_ERROR_INSTANCE_SG_OVER_LIMIT_ERROR: &str = "InternalError.InstanceSGOverLimitError";
    pub const INTERNAL_ERROR_LIST_INSTANCE_RESP_RESOURCE_COUNT_NOT_MATCH_ERROR: &str =
        "InternalError.ListInstanceRespResourceCountNotMatchError";
    pub const INTERNAL_ERROR_LIST_INSTANCES_ERROR: &str = "InternalError.ListInstancesError";
    pub const INTERNAL_ERROR_QUERY_DATABASE_FAILED: &str = "InternalError.QueryDatabaseFailed";
    pub const INTERNAL_ERROR_READ_DATABASE_FAILED: &str = "InternalError.ReadDatabaseFailed";
    pub const INTERNAL_ERROR_ROUTE_NOT_FOUND: &str = "InternalError.RouteNotFound";
    pub const INTERNAL_ERROR_ROUTER_NOT_FOUND: &str = "InternalError.RouterNotFound";
    pub const INTERNAL_ERROR_SET_SVC_LOCATION_FAILED: &str = "InternalError.SetSvcLocationFailed";
    pub const INTERNAL_ERROR_VPC_OPERATION_FAILED: &str = "InternalError.VpcOperationFailed";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_CREATE_INSTANCE_PARAM_ERROR: &str = "InvalidParameter.CreateInstanceParamError";
    pub const INVALID_PARAMETER_ILLEGAL_BACKUP_POLICY_PARAMS_ERR: &str =
        "InvalidParameter.IllegalBackupPolicyParamsErr";
    pub const INVALID_PARAMETER_ILLEGAL_PARAMETER_ERROR: &str = "InvalidParameter.IllegalParameterError";
    pub const INVALID_PARAMETER_INPUT_ILLEGAL: &str = "InvalidParameter.InputIllegal";
    pub const INVALID_PARAMETER_INSTANCE_NOT_FOUND: &str = "InvalidParameter.InstanceNotFound";
    pub const INVALID_PARAMETER_INVALID_PARAMETER_ERROR: &str = "InvalidParameter.InvalidParameterError";
    pub const INVALID_PARAMETER_PERMISSION_DENIED: &str = "InvalidParameter.PermissionDenied";
    pub const INVALID_PARAMETER_SUBNET_UNAVAILABLE: &str = "InvalidParameter.SubnetUnavailable";
    pub const INVALID_PARAMETER_VIP_NOT_IN_SUBNET: &str = "InvalidParameter.VipNotInSubnet";
    pub const INVALID_PARAMETER_VIP_USED: &str = "InvalidParameter.VipUsed";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_BIZ_INVALID_PARAMETER_VALUE_ERROR: &str =
        "InvalidParameterValue.BizInvalidParameterValueError";
    pub const INVALID_PARAMETER_VALUE_CHECK_CLONE_INSTANCE_DISK_ERROR: &str =
        "InvalidParameterValue.CheckCloneInstanceDiskError";
    pub const INVALID_PARAMETER_VALUE_CHECK_DISK_ERROR: &str = "InvalidParameterValue.CheckDiskError";
    pub const INVALID_PARAMETER_VALUE_CHECK_HOST_ERROR: &str = "InvalidParameterValue.CheckHostError";
    pub const INVALID_PARAMETER_VALUE_CHECK_INSTANCE_VERSION_ERROR: &str =
        "InvalidParameterValue.CheckInstanceVersionError";
    pub const INVALID_PARAMETER_VALUE_CHECK_NAME_ERROR: &str = "InvalidParameterValue.CheckNameError";
    pub const INVALID_PARAMETER_VALUE_CHECK_SPEC_ERROR: &str = "InvalidParameterValue.CheckSpecError";
    pub const INVALID_PARAMETER_VALUE_CHECK_VPC_ERROR: &str = "InvalidParameterValue.CheckVpcError";
    pub const INVALID_PARAMETER_VALUE_INSTANCE_FILTER_KEY_ERROR: &str = "InvalidParameterValue.InstanceFilterKeyError";
    pub const INVALID_PARAMETER_VALUE_INVALID_PARAMETER_VALUE_ERROR: &str =
        "InvalidParameterValue.InvalidParameterValueError";
    pub const INVALID_PARAMETER_VALUE_MAINTENANCE_WINDOW_PARAM_ERROR: &str =
        "InvalidParameterValue.MaintenanceWindowParamError";
    pub const INVALID_PARAMETER_VALUE_NODE_REPLICAS_INVALID_ERROR: &str =
        "InvalidParameterValue.NodeReplicasInvalidError";
    pub const INVALID_PARAMETER_VALUE_VPORT_RANGE_ERROR: &str = "InvalidParameterValue.VportRangeError";
    pub const LIMIT_EXCEEDED_ADD_TAG_COUNT_ERROR: &str = "LimitExceeded.AddTagCountError";
    pub const LIMIT_EXCEEDED_OUT_OF_INSTANCE_CNT_LIMIT_ERROR: &str = "LimitExceeded.OutOfInstanceCntLimitError";
    pub const LIMIT_EXCEEDED_OUT_OF_INSTANCE_COUNT_LIMIT_ERROR: &str = "LimitExceeded.OutOfInstanceCountLimitError";
    pub const LIMIT_EXCEEDED_OUT_OF_LIMIT_ERROR: &str = "LimitExceeded.OutOfLimitError";
    pub const LIMIT_EXCEEDED_OUT_OF_NODE_REPLICAS_LIMIT_ERROR: &str = "LimitExceeded.OutOfNodeReplicasLimitError";
    pub const LIMIT_EXCEEDED_OUT_OF_SPEC_LIMIT_ERROR: &str = "LimitExceeded.OutOfSpecLimitError";
    pub const MISSING_PARAMETER_MISSING_PARAMETER_ERROR: &str = "MissingParameter.MissingParameterError";
    pub const OPERATION_DENIED: &str = "OperationDenied";
    pub const OPERATION_DENIED_CHECK_DECREASE_SPEC_ERROR: &str = "OperationDenied.CheckDecreaseSpecError";
    pub const OPERATION_DENIED_CREATE_BACKUP_TASK_THRESHOLD_ERR: &str = "OperationDenied.CreateBackupTaskThresholdErr";
    pub const OPERATION_DENIED_DELETE_RUNNING_BACKUP_TASK_ERR: &str = "OperationDenied.DeleteRunningBackupTaskErr";
    pub const OPERATION_DENIED_INSTANCE_OPERATION_NOT_ALLOWED_ERROR: &str =
        "OperationDenied.InstanceOperationNotAllowedError";
    pub const OPERATION_DENIED_INSTANCE_STATUS_ERROR: &str = "OperationDenied.InstanceStatusError";
    pub const OPERATION_DENIED_MANUAL_BACKUP_QUOTA_PER_DAY_EXCEEDED_ERR: &str =
        "OperationDenied.ManualBackupQuotaPerDayExceededErr";
    pub const OPERATION_DENIED_MANUAL_BACKUP_SET_QUOTA_EXCEEDED_ERR: &str =
        "OperationDenied.ManualBackupSetQuotaExceededErr";
    pub const RESOURCE_NOT_FOUND_BIZ_RESOURCE_NOT_FOUND_ERROR: &str = "ResourceNotFound.BizResourceNotFoundError";
    pub const RESOURCE_NOT_FOUND_INSTANCE_NOT_FOUND: &str = "ResourceNotFound.InstanceNotFound";
    pub const RESOURCE_NOT_FOUND_PRODUCT_CONFIG_NOT_EXISTED_ERROR: &str =
        "ResourceNotFound.ProductConfigNotExistedError";
    pub const RESOURCE_UNAVAILABLE_INSTANCE_STATUS_ABNORMAL: &str = "ResourceUnavailable.InstanceStatusAbnormal";
    pub const RESOURCE_UNAVAILABLE_SG_CHECK_FAIL: &str = "ResourceUnavailable.SGCheckFail";
    pub const UNAUTHORIZED_OPERATION_PERMISSION_DENIED: &str = "UnauthorizedOperation.PermissionDenied";
    pub const UNSUPPORTED_OPERATION_GET_MAX_NODE_NUM_ERROR: &str = "UnsupportedOperation.GetMaxNodeNumError";
}

#[cfg(feature = "reflect")]
register! {
    CancelIsolateDBInstances, CreateCloneInstance, CreateDBInstances, CreateDBSBackup, CreateUsers, DeleteDBSBackupSets,
    DeleteUsers, DescribeDBEngines, DescribeDBInstanceDetail, DescribeDBInstances, DescribeDBParameters,
    DescribeDBSArchiveLogs, DescribeDBSAvailableRecoveryTime, DescribeDBSBackupPolicy, DescribeDBSBackupSets,
    DescribeDBSBackupStatistics, DescribeDBSBackupStatisticsDetail, DescribeDBSCloneInstances, DescribeDBSecurityGroups,
    DescribeDatabaseObjects, DescribeDatabases, DescribeFlow, DescribeInstanceSSLStatus, DescribeMaintenanceWindow,
    DescribeSaleInfo, DescribeSlowLogs, DescribeSpecs, DescribeUserPrivileges, DescribeUsers, DestroyInstances,
    ExpandInstance, IsolateDBInstance, ModifyAutoRenewFlag, ModifyDBInstanceSecurityGroups, ModifyDBInstanceVPort,
    ModifyDBParameters, ModifyDBSBackupPolicy, ModifyDBSBackupSetComment, ModifyInstanceName, ModifyInstanceNetwork,
    ModifyInstanceSSLStatus, ModifyMaintenanceWindow, ModifyUserPrivileges, ResetUsersPassword, RestartDBInstances,
    UpgradeInstance
}
