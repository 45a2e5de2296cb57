//! `tdmysql` of Tencent Cloud, API version 2021-11-22.
//!
//! Endpoint: `tdmysql.tencentcloudapi.com`, or `tdmysql.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=tdmysql&Version=2021-11-22>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, tdmysql::DescribeDBEngines};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeDBEngines::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "tdmysql",
    "2021-11-22",
    "tdmysql",
    &Endpoints::NONE,
);

/// Cancels isolate db instances: `CancelIsolateDBInstances` of `tdmysql` 2021-11-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmysql&Version=2021-11-22&Action=CancelIsolateDBInstances>.
///
/// Errors: [`codes::FAILED_OPERATION_ISOLATE_INSTANCE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelIsolateDBInstances {
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { CancelIsolateDBInstances(instance_ids: Vec<String>)
    "CancelIsolateDBInstances" -> CancelIsolateDBInstancesOutput {
    0 "InstanceIds" instance_ids
} }

/// Response of [`CancelIsolateDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelIsolateDBInstancesOutput {
    pub success_instance_ids: Vec<String>,
    pub failed_instance_ids: Vec<String>,
}
model! { CancelIsolateDBInstancesOutput {
    0 "SuccessInstanceIds" success_instance_ids: Vec<String>, 1 "FailedInstanceIds" failed_instance_ids: Vec<String>
} }

/// Creates clone instance: `CreateCloneInstance` of `tdmysql` 2021-11-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmysql&Version=2021-11-22&Action=CreateCloneInstance>.
///
/// Errors: [`codes::DRY_RUN_OPERATION_ADD_TAG_DRYRUN_ERROR`], [`codes::FAILED_OPERATION_CREATE_FLOW_ERROR`],
/// [`codes::FAILED_OPERATION_DB_CREATE_INSTANCE_ERROR`], [`codes::FAILED_OPERATION_DESCRIBE_FULL_BACKUP_LIST_ERROR`],
/// [`codes::INVALID_PARAMETER_CREATE_INSTANCE_PARAM_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_CHECK_CLONE_INSTANCE_DISK_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_CHECK_DISK_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_CHECK_INSTANCE_VERSION_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_CHECK_NAME_ERROR`], [`codes::INVALID_PARAMETER_VALUE_CHECK_SPEC_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_CHECK_VPC_ERROR`], [`codes::INVALID_PARAMETER_VALUE_NODE_REPLICAS_INVALID_ERROR`],
/// [`codes::LIMIT_EXCEEDED_ADD_TAG_COUNT_ERROR`], [`codes::LIMIT_EXCEEDED_OUT_OF_INSTANCE_CNT_LIMIT_ERROR`],
/// [`codes::LIMIT_EXCEEDED_OUT_OF_NODE_REPLICAS_LIMIT_ERROR`], [`codes::LIMIT_EXCEEDED_OUT_OF_SPEC_LIMIT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloneInstance {
    /// Required.
    pub zone: String,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub subnet_id: String,
    /// Required.
    pub spec_code: String,
    /// Required.
    pub disk: i64,
    /// Required.
    pub storage_node_num: i64,
    /// Required.
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

/// Arguments of [`CreateCloneInstance::new`].
pub struct CreateCloneInstanceRequired {
    pub zone: String,
    pub vpc_id: String,
    pub subnet_id: String,
    pub spec_code: String,
    pub disk: i64,
    pub storage_node_num: i64,
    pub instance_id: String,
}
operation! {
    CreateCloneInstance { CreateCloneInstanceRequired: zone, vpc_id, subnet_id, spec_code, disk, storage_node_num, instance_id }
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

/// In the request of [`CreateCloneInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { ResourceTag() {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Response of [`CreateCloneInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloneInstanceOutput {
    pub instance_id: Option<String>,
    pub flow_id: Option<i64>,
}
model! { CreateCloneInstanceOutput {
    0 "InstanceId" instance_id: String, 1 "FlowId" flow_id: i64
} }

/// Creates db instances: `CreateDBInstances` of `tdmysql` 2021-11-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmysql&Version=2021-11-22&Action=CreateDBInstances>.
///
/// Errors: [`codes::DRY_RUN_OPERATION_ADD_TAG_DRYRUN_ERROR`], [`codes::FAILED_OPERATION_CREATE_FLOW_ERROR`],
/// [`codes::FAILED_OPERATION_DB_CREATE_INSTANCE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_CHECK_DISK_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_CHECK_INSTANCE_VERSION_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_CHECK_NAME_ERROR`], [`codes::INVALID_PARAMETER_VALUE_CHECK_SPEC_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_CHECK_VPC_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMETER_VALUE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_NODE_REPLICAS_INVALID_ERROR`], [`codes::LIMIT_EXCEEDED_ADD_TAG_COUNT_ERROR`],
/// [`codes::LIMIT_EXCEEDED_OUT_OF_INSTANCE_CNT_LIMIT_ERROR`],
/// [`codes::LIMIT_EXCEEDED_OUT_OF_NODE_REPLICAS_LIMIT_ERROR`], [`codes::LIMIT_EXCEEDED_OUT_OF_SPEC_LIMIT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstances {
    /// Required.
    pub zone: String,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub subnet_id: String,
    /// Required.
    pub spec_code: String,
    /// Required.
    pub disk: i64,
    /// Required.
    pub storage_node_num: i64,
    /// Required.
    pub replications: i64,
    /// Required.
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
    /// Secret.
    pub password: Option<Secret>,
    pub encryption_enable: Option<i64>,
}

/// Arguments of [`CreateDBInstances::new`].
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
operation! {
    CreateDBInstances { CreateDBInstancesRequired: zone, vpc_id, subnet_id, spec_code, disk, storage_node_num, replications, instance_count }
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

/// In the request of [`CreateDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceParam {
    /// Required.
    pub param: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { InstanceParam(param: String, value: String) {
    0 "Param" param: String, 1 "Value" value: String
} }

/// In the request of [`CreateDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoScalingConfig {
    /// Required.
    pub range_min: Option<f64>,
    /// Required.
    pub range_max: Option<f64>,
}
input! { AutoScalingConfig(range_min: f64, range_max: f64) {
    0 "RangeMin" range_min: f64, 1 "RangeMax" range_max: f64
} }

/// Response of [`CreateDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstancesOutput {
    pub instance_ids: Vec<String>,
    pub flow_id: Option<i64>,
}
model! { CreateDBInstancesOutput {
    0 "InstanceIds" instance_ids: Vec<String>, 1 "FlowId" flow_id: i64
} }

/// Creates dbs backup: `CreateDBSBackup` of `tdmysql` 2021-11-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmysql&Version=2021-11-22&Action=CreateDBSBackup>.
///
/// Errors: [`codes::INTERNAL_ERROR_DATABASE_ACCESS_ERROR`],
/// [`codes::OPERATION_DENIED_CREATE_BACKUP_TASK_THRESHOLD_ERR`],
/// [`codes::OPERATION_DENIED_MANUAL_BACKUP_QUOTA_PER_DAY_EXCEEDED_ERR`],
/// [`codes::OPERATION_DENIED_MANUAL_BACKUP_SET_QUOTA_EXCEEDED_ERR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBSBackup {
    /// Required.
    pub backup_method: String,
    /// Required.
    pub backup_type: String,
    /// Required.
    pub instance_id: String,
    pub backup_name: Option<String>,
}
operation! { CreateDBSBackup(backup_method: String, backup_type: String, instance_id: String)
    "CreateDBSBackup" -> CreateDBSBackupOutput {
    0 "BackupMethod" backup_method, 1 "BackupType" backup_type, 2 "InstanceId" instance_id,
    3 "BackupName" backup_name: String
} }

/// Response of [`CreateDBSBackup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBSBackupOutput {
    pub backup_set_id: Option<i64>,
    pub is_success: Option<bool>,
}
model! { CreateDBSBackupOutput {
    0 "BackupSetId" backup_set_id: i64, 1 "IsSuccess" is_success: bool
} }

/// Creates users: `CreateUsers` of `tdmysql` 2021-11-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmysql&Version=2021-11-22&Action=CreateUsers>.
///
/// Errors: [`codes::INTERNAL_ERROR_DATABASE_ACCESS_ERROR`],
/// [`codes::OPERATION_DENIED_CREATE_BACKUP_TASK_THRESHOLD_ERR`],
/// [`codes::OPERATION_DENIED_MANUAL_BACKUP_QUOTA_PER_DAY_EXCEEDED_ERR`],
/// [`codes::OPERATION_DENIED_MANUAL_BACKUP_SET_QUOTA_EXCEEDED_ERR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUsers {
    /// Required.
    pub instance_id: String,
    pub users: Option<Vec<User>>,
    /// Secret.
    pub password: Option<Secret>,
    /// Secret.
    pub encrypted_password: Option<Secret>,
    pub description: Option<String>,
}
operation! { CreateUsers(instance_id: String) "CreateUsers" -> CreateUsersOutput {
    0 "InstanceId" instance_id, 1 "Users" users: Vec<User>, 2 "Password" password: Secret,
    3 "EncryptedPassword" encrypted_password: Secret, 4 "Description" description: String
} }

/// In the request of [`CreateUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct User {
    /// Required.
    pub user_name: Option<String>,
    /// Required.
    pub host: Option<String>,
}
input! { User(user_name: String, host: String) {
    0 "UserName" user_name: String, 1 "Host" host: String
} }

/// Response of [`CreateUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUsersOutput {
    pub flow_id: Option<i64>,
}
model! { CreateUsersOutput {
    0 "FlowId" flow_id: i64
} }

/// Deletes dbs backup sets: `DeleteDBSBackupSets` of `tdmysql` 2021-11-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmysql&Version=2021-11-22&Action=DeleteDBSBackupSets>.
///
/// Errors: [`codes::INTERNAL_ERROR_DATABASE_ACCESS_ERROR`], [`codes::OPERATION_DENIED`],
/// [`codes::OPERATION_DENIED_DELETE_RUNNING_BACKUP_TASK_ERR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBSBackupSets {
    /// Required.
    pub instance_id: String,
    pub backup_set_id_list: Option<Vec<i64>>,
}
operation! { DeleteDBSBackupSets(instance_id: String) "DeleteDBSBackupSets" -> DeleteDBSBackupSetsOutput {
    0 "InstanceId" instance_id, 1 "BackupSetIdList" backup_set_id_list: Vec<i64>
} }

/// Response of [`DeleteDBSBackupSets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBSBackupSetsOutput {
    pub deleted: Option<i64>,
    pub is_success: Option<bool>,
    pub total: Option<i64>,
}
model! { DeleteDBSBackupSetsOutput {
    0 "Deleted" deleted: i64, 1 "IsSuccess" is_success: bool, 2 "Total" total: i64
} }

/// Deletes users: `DeleteUsers` of `tdmysql` 2021-11-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmysql&Version=2021-11-22&Action=DeleteUsers>.
///
/// Errors: [`codes::INTERNAL_ERROR_DATABASE_ACCESS_ERROR`], [`codes::OPERATION_DENIED`],
/// [`codes::OPERATION_DENIED_DELETE_RUNNING_BACKUP_TASK_ERR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUsers {
    /// Required.
    pub instance_id: String,
    pub users: Option<Vec<User>>,
}
operation! { DeleteUsers(instance_id: String) "DeleteUsers" -> DeleteUsersOutput {
    0 "InstanceId" instance_id, 1 "Users" users: Vec<User>
} }

/// Response of [`DeleteUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUsersOutput {
    pub flow_id: Option<i64>,
}
model! { DeleteUsersOutput {
    0 "FlowId" flow_id: i64
} }

/// Describes db engines: `DescribeDBEngines` of `tdmysql` 2021-11-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmysql&Version=2021-11-22&Action=DescribeDBEngines>.
///
/// Errors: [`codes::INTERNAL_ERROR_DATABASE_ACCESS_ERROR`], [`codes::OPERATION_DENIED`],
/// [`codes::OPERATION_DENIED_DELETE_RUNNING_BACKUP_TASK_ERR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBEngines {}
operation! { DescribeDBEngines() "DescribeDBEngines" -> DescribeDBEnginesOutput {} }

/// Response of [`DescribeDBEngines`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBEnginesOutput {
    pub total_count: Option<i64>,
    pub items: Vec<DBEngineInfo>,
}
model! { DescribeDBEnginesOutput {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<DBEngineInfo>
} }

/// In the response of [`DescribeDBEngines`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DBEngineInfo {
    pub r#type: Option<String>,
    pub version: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub new_: Option<bool>,
    pub sql_mode: Vec<String>,
    pub is_support_param_template: Option<bool>,
    pub is_support_serverless: Option<bool>,
}
model! { DBEngineInfo {
    0 "Type" r#type: String, 1 "Version" version: String, 2 "Name" name: String, 3 "Description" description: String,
    4 "New" new_: bool, 5 "SQLMode" sql_mode: Vec<String>, 6 "IsSupportParamTemplate" is_support_param_template: bool,
    7 "IsSupportServerless" is_support_serverless: bool
} }

/// Describes db instance detail: `DescribeDBInstanceDetail` of `tdmysql` 2021-11-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmysql&Version=2021-11-22&Action=DescribeDBInstanceDetail>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMETER_VALUE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceDetail {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeDBInstanceDetail(instance_id: String)
    "DescribeDBInstanceDetail" -> DescribeDBInstanceDetailOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeDBInstanceDetail`].
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
    pub init_params: Vec<InstanceParam>,
    pub resource_tags: Vec<ResourceTag>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub replications: Option<i64>,
    pub full_replications: Option<i64>,
    pub char_set: Option<String>,
    pub node: Vec<NodeInfo>,
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
    pub zones: Vec<String>,
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
    pub analysis_relation_infos: Vec<AnalysisRelationInfo>,
    pub analysis_instance_info: Option<AnalysisInstanceInfo>,
    pub maintenance_window: Option<MaintenanceWindowInfo>,
    pub encryption_enable: Option<i64>,
    pub encryption_kms_region: Option<String>,
}
model! { DescribeDBInstanceDetailOutput {
    0 "InstanceName" instance_name: String, 1 "Zone" zone: String, 2 "VpcId" vpc_id: String,
    3 "SubnetId" subnet_id: String, 4 "CreateVersion" create_version: String, 5 "Vip" vip: String, 6 "Vport" vport: i64,
    7 "Status" status: String, 8 "Disk" disk: i64, 9 "StorageNodeNum" storage_node_num: i64,
    10 "InitParams" init_params: Vec<InstanceParam>, 11 "ResourceTags" resource_tags: Vec<ResourceTag>,
    12 "CreateTime" create_time: String, 13 "UpdateTime" update_time: String, 14 "Replications" replications: i64,
    15 "FullReplications" full_replications: i64, 16 "CharSet" char_set: String, 17 "Node" node: Vec<NodeInfo>,
    18 "Region" region: String, 19 "SpecCode" spec_code: String, 20 "InstanceId" instance_id: String,
    21 "StatusDesc" status_desc: String, 22 "StorageNodeCpu" storage_node_cpu: i64,
    23 "StorageNodeMem" storage_node_mem: i64, 24 "RenewFlag" renew_flag: i64, 25 "PayMode" pay_mode: String,
    26 "ExpireAt" expire_at: String, 27 "IsolatedAt" isolated_at: String, 28 "InstanceType" instance_type: String,
    29 "StorageType" storage_type: String, 30 "Zones" zones: Vec<String>, 31 "DiskUsage" disk_usage: i64,
    32 "BinlogStatus" binlog_status: i64, 33 "AZMode" az_mode: i64, 34 "StandbyFlag" standby_flag: i64,
    35 "BinlogType" binlog_type: String, 36 "TimingModifyInstanceFlag" timing_modify_instance_flag: i64,
    37 "ColumnarNodeCpu" columnar_node_cpu: i64, 38 "ColumnarNodeMem" columnar_node_mem: i64,
    39 "ColumnarNodeNum" columnar_node_num: i64, 40 "ColumnarNodeDisk" columnar_node_disk: i64,
    41 "ColumnarNodeStorageType" columnar_node_storage_type: String,
    42 "ColumnarNodeSpecCode" columnar_node_spec_code: String, 43 "ColumnarVip" columnar_vip: String,
    44 "ColumnarVport" columnar_vport: i64, 45 "IsSupportColumnar" is_support_columnar: bool,
    46 "InstanceCategory" instance_category: i64, 47 "SQLMode" sql_mode: String,
    48 "IsSwitchFullReplicationsEnable" is_switch_full_replications_enable: bool,
    49 "InstanceMode" instance_mode: String, 50 "DumperVip" dumper_vip: String, 51 "DumperVport" dumper_vport: i64,
    52 "AutoScaleConfig" auto_scale_config: AutoScalingConfig, 53 "TemplateId" template_id: String,
    54 "TemplateName" template_name: String, 55 "AnalysisMode" analysis_mode: String,
    56 "AnalysisRelationInfos" analysis_relation_infos: Vec<AnalysisRelationInfo>,
    57 "AnalysisInstanceInfo" analysis_instance_info: AnalysisInstanceInfo,
    58 "MaintenanceWindow" maintenance_window: MaintenanceWindowInfo, 59 "EncryptionEnable" encryption_enable: i64,
    60 "EncryptionKmsRegion" encryption_kms_region: String
} }

/// In the response of [`DescribeDBInstanceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeInfo {
    pub ip: Option<String>,
    pub r#type: Option<String>,
    pub node_id: Option<String>,
    pub port: Option<i64>,
    pub zone: Option<String>,
    pub host: Option<String>,
    pub binlog_info: Vec<BinlogInfo>,
    pub cpu: Option<i64>,
    pub mem: Option<i64>,
    pub data_disk: Option<i64>,
}
model! { NodeInfo {
    0 "IP" ip: String, 1 "Type" r#type: String, 2 "NodeId" node_id: String, 3 "Port" port: i64, 4 "Zone" zone: String,
    5 "Host" host: String, 6 "BinlogInfo" binlog_info: Vec<BinlogInfo>, 7 "Cpu" cpu: i64, 8 "Mem" mem: i64,
    9 "DataDisk" data_disk: i64
} }

/// In the response of [`DescribeDBInstanceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BinlogInfo {
    pub sid: Option<String>,
    pub r#type: Option<String>,
    pub instance_id: Option<String>,
}
model! { BinlogInfo {
    0 "Sid" sid: String, 1 "Type" r#type: String, 2 "InstanceId" instance_id: String
} }

/// In the response of [`DescribeDBInstanceDetail`].
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
    0 "PrimaryInstanceId" primary_instance_id: String, 1 "AnalysisInstanceId" analysis_instance_id: String,
    2 "Status" status: String, 3 "CreateAt" create_at: String, 4 "UpdateAt" update_at: String
} }

/// In the response of [`DescribeDBInstanceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalysisInstanceInfo {
    pub replicas_num: Option<i64>,
}
model! { AnalysisInstanceInfo {
    0 "ReplicasNum" replicas_num: i64
} }

/// In the response of [`DescribeDBInstanceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MaintenanceWindowInfo {
    pub start_time: Option<i64>,
    pub duration: Option<i64>,
    pub week_days: Vec<String>,
}
model! { MaintenanceWindowInfo {
    0 "StartTime" start_time: i64, 1 "Duration" duration: i64, 2 "WeekDays" week_days: Vec<String>
} }

/// Describes db instances: `DescribeDBInstances` of `tdmysql` 2021-11-22.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmysql&Version=2021-11-22&Action=DescribeDBInstances>.
///
/// Errors: [`codes::FAILED_OPERATION_DB_QUERY_TAG_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_FILTER_KEY_ERROR`],
/// [`codes::LIMIT_EXCEEDED_OUT_OF_INSTANCE_COUNT_LIMIT_ERROR`].
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

/// In the request of [`DescribeDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceFilter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { InstanceFilter() {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

/// Response of [`DescribeDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesOutput {
    pub instances: Vec<InstanceInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeDBInstancesOutput {
    0 "Instances" instances: Vec<InstanceInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceInfo {
    /// Deprecated.
    pub compute_node_num: Option<i64>,
    pub zone: Option<String>,
    pub create_version: Option<String>,
    pub init_params: Vec<InstanceParam>,
    pub status: Option<String>,
    pub instance_id: Option<String>,
    pub storage_node_num: Option<i64>,
    pub resource_tags: Vec<ResourceTag>,
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
    pub zones: Vec<String>,
    pub nodes: Vec<InstanceNode>,
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
    pub analysis_relation_infos: Vec<AnalysisRelationInfo>,
    pub analysis_instance_info: Option<AnalysisInstanceInfo>,
}
model! { InstanceInfo {
    0 "ComputeNodeNum" compute_node_num: i64, 1 "Zone" zone: String, 2 "CreateVersion" create_version: String,
    3 "InitParams" init_params: Vec<InstanceParam>, 4 "Status" status: String, 5 "InstanceId" instance_id: String,
    6 "StorageNodeNum" storage_node_num: i64, 7 "ResourceTags" resource_tags: Vec<ResourceTag>,
    8 "InstanceName" instance_name: String, 9 "Cpu" cpu: i64, 10 "VpcId" vpc_id: String, 11 "Mem" mem: i64,
    12 "Vip" vip: String, 13 "SubnetId" subnet_id: String, 14 "Vport" vport: i64, 15 "Disk" disk: i64,
    16 "CreateTime" create_time: String, 17 "Region" region: String, 18 "StatusDesc" status_desc: String,
    19 "MCCpu" mc_cpu: i64, 20 "MCMem" mc_mem: i64, 21 "ComputerNodeCpu" computer_node_cpu: i64,
    22 "ComputerNodeMem" computer_node_mem: i64, 23 "StorageNodeCpu" storage_node_cpu: i64,
    24 "StorageNodeMem" storage_node_mem: i64, 25 "MCNum" mc_num: i64, 26 "RenewFlag" renew_flag: i64,
    27 "PayMode" pay_mode: String, 28 "AccountTag" account_tag: String, 29 "InstanceType" instance_type: String,
    30 "StorageType" storage_type: String, 31 "DestroyedAt" destroyed_at: String, 32 "ExpireAt" expire_at: String,
    33 "IsolatedAt" isolated_at: String, 34 "IsolatedFrom" isolated_from: String, 35 "Replications" replications: i64,
    36 "FullReplications" full_replications: i64, 37 "AppId" app_id: i64, 38 "SubAccountUin" sub_account_uin: String,
    39 "Uin" uin: String, 40 "Zones" zones: Vec<String>, 41 "Nodes" nodes: Vec<InstanceNode>,
    42 "BinlogStatus" binlog_status: i64, 43 "CdcNodeCpu" cdc_node_cpu: i64, 44 "CdcNodeMem" cdc_node_mem: i64,
    45 "CdcNodeNum" cdc_node_num: i64, 46 "AZMode" az_mode: i64, 47 "StandbyFlag" standby_flag: i64,
    48 "StandbySecondaryNum" standby_secondary_num: i64, 49 "ColumnarNodeCpu" columnar_node_cpu: i64,
    50 "ColumnarNodeMem" columnar_node_mem: i64, 51 "ColumnarNodeNum" columnar_node_num: i64,
    52 "ColumnarNodeDisk" columnar_node_disk: i64, 53 "ColumnarNodeStorageType" columnar_node_storage_type: String,
    54 "InstanceCategory" instance_category: i64, 55 "ExclusiveClusterId" exclusive_cluster_id: String,
    56 "SQLMode" sql_mode: String, 57 "InstanceMode" instance_mode: String, 58 "ClusterId" cluster_id: String,
    59 "AutoScaleConfig" auto_scale_config: AutoScalingConfig, 60 "AnalysisMode" analysis_mode: String,
    61 "AnalysisRelationInfos" analysis_relation_infos: Vec<AnalysisRelationInfo>,
    62 "AnalysisInstanceInfo" analysis_instance_info: AnalysisInstanceInfo
} }

/// In the response of [`DescribeDBInstances`].
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
    0 "ID" id: i64, 1 "InstanceId" instance_id: String, 2 "NodeId" node_id: String, 3 "Ip" ip: String,
    4 "EniIp" eni_ip: String, 5 "Port" port: i64, 6 "SpecCode" spec_code: String, 7 "NodeName" node_name: String,
    8 "Cpu" cpu: i64, 9 "Mem" mem: i64, 10 "Disk" disk: i64, 11 "Type" r#type: String, 12 "Status" status: String,
    13 "Version" version: String, 14 "Zone" zone: String, 15 "LocalDNS" local_dns: String, 16 "Region" region: String,
    17 "LogDisk" log_disk: i64, 18 "DataDisk" data_disk: i64, 19 "ZoneID" zone_id: String,
    20 "SpecName" spec_name: String, 21 "Replicas" replicas: i64, 22 "Shards" shards: i64,
    23 "DataReplicas" data_replicas: i64, 24 "Params" params: String, 25 "StorageType" storage_type: String
} }

/// Describes db parameters: `DescribeDBParameters` of `tdmysql` 2021-11-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmysql&Version=2021-11-22&Action=DescribeDBParameters>.
///
/// Errors: [`codes::FAILED_OPERATION_OSS_GET_VARIABLES_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_CHECK_INSTANCE_VERSION_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBParameters {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeDBParameters(instance_id: String) "DescribeDBParameters" -> DescribeDBParametersOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeDBParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBParametersOutput {
    pub instance_id: Option<String>,
    pub params: Vec<ParamDesc>,
}
model! { DescribeDBParametersOutput {
    0 "InstanceId" instance_id: String, 1 "Params" params: Vec<ParamDesc>
} }

/// In the response of [`DescribeDBParameters`].
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
    0 "Param" param: String, 1 "Value" value: String, 2 "SetValue" set_value: String, 3 "Default" default: String,
    4 "Constraint" constraint: ParamConstraint, 5 "HaveSetValue" have_set_value: bool,
    6 "NeedRestart" need_restart: bool, 7 "Description" description: String
} }

/// In the response of [`DescribeDBParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParamConstraint {
    pub r#type: Option<String>,
    pub r#enum: Option<String>,
    pub range: Option<ConstraintRange>,
    pub string: Option<String>,
}
model! { ParamConstraint {
    0 "Type" r#type: String, 1 "Enum" r#enum: String, 2 "Range" range: ConstraintRange, 3 "String" string: String
} }

/// In the response of [`DescribeDBParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConstraintRange {
    pub min: Option<String>,
    pub max: Option<String>,
}
model! { ConstraintRange {
    0 "Min" min: String, 1 "Max" max: String
} }

/// Describes dbs archive logs: `DescribeDBSArchiveLogs` of `tdmysql` 2021-11-22.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmysql&Version=2021-11-22&Action=DescribeDBSArchiveLogs>.
///
/// Errors: [`codes::INTERNAL_ERROR_DATABASE_ACCESS_ERROR`], [`codes::INTERNAL_ERROR_DESCRIBE_DB_OBJECTS_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBSArchiveLogs {
    /// Required.
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

/// Response of [`DescribeDBSArchiveLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBSArchiveLogsOutput {
    pub items: Vec<ArchiveLogModel>,
    pub total_count: Option<i64>,
}
model! { DescribeDBSArchiveLogsOutput {
    0 "Items" items: Vec<ArchiveLogModel>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDBSArchiveLogs`].
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
    0 "ArchiveLogId" archive_log_id: i64, 1 "BackupDuration" backup_duration: i64,
    2 "BackupStatus" backup_status: String, 3 "EndTime" end_time: String, 4 "ErrorMessage" error_message: String,
    5 "ExpiredTime" expired_time: String, 6 "FileName" file_name: String, 7 "FileSize" file_size: i64,
    8 "InstanceId" instance_id: String, 9 "StartTime" start_time: String
} }

/// Describes dbs available recovery time: `DescribeDBSAvailableRecoveryTime` of `tdmysql` 2021-11-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmysql&Version=2021-11-22&Action=DescribeDBSAvailableRecoveryTime>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBSAvailableRecoveryTime {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeDBSAvailableRecoveryTime(instance_id: String)
    "DescribeDBSAvailableRecoveryTime" -> DescribeDBSAvailableRecoveryTimeOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeDBSAvailableRecoveryTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBSAvailableRecoveryTimeOutput {
    pub end_time: Option<String>,
    pub intervals: Vec<ArchiveLogInterval>,
    pub start_time: Option<String>,
}
model! { DescribeDBSAvailableRecoveryTimeOutput {
    0 "EndTime" end_time: String, 1 "Intervals" intervals: Vec<ArchiveLogInterval>, 2 "StartTime" start_time: String
} }

/// In the response of [`DescribeDBSAvailableRecoveryTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ArchiveLogInterval {
    pub end_time: Option<String>,
    pub major_version: Option<String>,
    pub minor_version: Option<String>,
    pub start_time: Option<String>,
}
model! { ArchiveLogInterval {
    0 "EndTime" end_time: String, 1 "MajorVersion" major_version: String, 2 "MinorVersion" minor_version: String,
    3 "StartTime" start_time: String
} }

/// Describes dbs backup policy: `DescribeDBSBackupPolicy` of `tdmysql` 2021-11-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmysql&Version=2021-11-22&Action=DescribeDBSBackupPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBSBackupPolicy {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeDBSBackupPolicy(instance_id: String) "DescribeDBSBackupPolicy" -> DescribeDBSBackupPolicyOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeDBSBackupPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBSBackupPolicyOutput {
    pub items: Vec<BackupPolicyModelOutPut>,
    pub total_count: Option<i64>,
}
model! { DescribeDBSBackupPolicyOutput {
    0 "Items" items: Vec<BackupPolicyModelOutPut>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDBSBackupPolicy`].
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
    0 "BackupEndTime" backup_end_time: String, 1 "BackupMethod" backup_method: String,
    2 "BackupStartTime" backup_start_time: String, 3 "DBType" db_type: String, 4 "DBVersion" db_version: String,
    5 "EnableFull" enable_full: i64, 6 "EnableLog" enable_log: i64,
    7 "ExpectedNextBackupPeriod" expected_next_backup_period: String,
    8 "FullRetentionPeriod" full_retention_period: i64, 9 "ID" id: i64, 10 "InstanceId" instance_id: String,
    11 "LogRetentionPeriod" log_retention_period: i64, 12 "PeriodTime" period_time: String, 13 "Region" region: String,
    14 "PeriodType" period_type: i64
} }

/// Describes dbs backup sets: `DescribeDBSBackupSets` of `tdmysql` 2021-11-22.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmysql&Version=2021-11-22&Action=DescribeDBSBackupSets>.
///
/// Errors: [`codes::INTERNAL_ERROR_DATABASE_ACCESS_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBSBackupSets {
    /// Required.
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

/// In the request of [`DescribeDBSBackupSets`].
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

/// Response of [`DescribeDBSBackupSets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBSBackupSetsOutput {
    pub items: Vec<BackupSetModel>,
    pub total_count: Option<i64>,
}
model! { DescribeDBSBackupSetsOutput {
    0 "Items" items: Vec<BackupSetModel>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDBSBackupSets`].
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
    0 "BackupDuration" backup_duration: i64, 1 "BackupMethod" backup_method: String, 2 "BackupName" backup_name: String,
    3 "BackupProgress" backup_progress: f64, 4 "BackupSetId" backup_set_id: i64, 5 "BackupStatus" backup_status: String,
    6 "BackupType" backup_type: String, 7 "DBVersion" db_version: String, 8 "EndTime" end_time: String,
    9 "EndTrxTime" end_trx_time: String, 10 "ErrorMessage" error_message: String, 11 "ExpiredTime" expired_time: String,
    12 "FileName" file_name: String, 13 "FileSize" file_size: i64, 14 "InstanceId" instance_id: String,
    15 "ManualBackup" manual_backup: i64, 16 "StartTime" start_time: String
} }

/// Describes dbs backup statistics: `DescribeDBSBackupStatistics` of `tdmysql` 2021-11-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmysql&Version=2021-11-22&Action=DescribeDBSBackupStatistics>.
///
/// Errors: [`codes::INTERNAL_ERROR_DATABASE_ACCESS_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBSBackupStatistics {
    /// Required.
    pub instance_id: String,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDBSBackupStatistics(instance_id: String)
    "DescribeDBSBackupStatistics" -> DescribeDBSBackupStatisticsOutput {
    0 "InstanceId" instance_id, 1 "EndTime" end_time: String, 2 "StartTime" start_time: String
} }

/// Response of [`DescribeDBSBackupStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBSBackupStatisticsOutput {
    pub backup_method_statistics: Option<BackupMethodStatisticsModel>,
    pub backup_statistics: Option<BackupStatisticsModel>,
    pub data_backup_statistics: Option<DataBackupStatisticsModel>,
    pub log_backup_statistics: Option<LogBackupStatisticsModel>,
}
model! { DescribeDBSBackupStatisticsOutput {
    0 "BackupMethodStatistics" backup_method_statistics: BackupMethodStatisticsModel,
    1 "BackupStatistics" backup_statistics: BackupStatisticsModel,
    2 "DataBackupStatistics" data_backup_statistics: DataBackupStatisticsModel,
    3 "LogBackupStatistics" log_backup_statistics: LogBackupStatisticsModel
} }

/// In the response of [`DescribeDBSBackupStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupMethodStatisticsModel {
    pub auto_backup_size: Option<i64>,
    pub average_size_per_day: Option<i64>,
    pub manual_backup_size: Option<i64>,
    pub total_size: Option<i64>,
}
model! { BackupMethodStatisticsModel {
    0 "AutoBackupSize" auto_backup_size: i64, 1 "AverageSizePerDay" average_size_per_day: i64,
    2 "ManualBackupSize" manual_backup_size: i64, 3 "TotalSize" total_size: i64
} }

/// In the response of [`DescribeDBSBackupStatistics`].
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
    0 "AverageSizePerDay" average_size_per_day: i64, 1 "DataBackupSize" data_backup_size: i64,
    2 "LogBackupSize" log_backup_size: i64, 3 "TotalCount" total_count: i64, 4 "TotalSize" total_size: i64
} }

/// In the response of [`DescribeDBSBackupStatistics`].
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
    0 "AutoBackupCount" auto_backup_count: i64, 1 "AutoBackupSize" auto_backup_size: i64,
    2 "AverageSizePerBackup" average_size_per_backup: i64, 3 "AverageSizePerDay" average_size_per_day: i64,
    4 "ManualBackupCount" manual_backup_count: i64, 5 "ManualBackupSize" manual_backup_size: i64,
    6 "TotalCount" total_count: i64, 7 "TotalSize" total_size: i64
} }

/// In the response of [`DescribeDBSBackupStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogBackupStatisticsModel {
    pub average_size_per_backup: Option<i64>,
    pub average_size_per_day: Option<i64>,
    pub total_count: Option<i64>,
    pub total_size: Option<i64>,
}
model! { LogBackupStatisticsModel {
    0 "AverageSizePerBackup" average_size_per_backup: i64, 1 "AverageSizePerDay" average_size_per_day: i64,
    2 "TotalCount" total_count: i64, 3 "TotalSize" total_size: i64
} }

/// Describes dbs backup statistics detail: `DescribeDBSBackupStatisticsDetail` of `tdmysql` 2021-11-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmysql&Version=2021-11-22&Action=DescribeDBSBackupStatisticsDetail>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_INSTANCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBSBackupStatisticsDetail {
    /// Required.
    pub instance_id: String,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDBSBackupStatisticsDetail(instance_id: String)
    "DescribeDBSBackupStatisticsDetail" -> DescribeDBSBackupStatisticsDetailOutput {
    0 "InstanceId" instance_id, 1 "EndTime" end_time: String, 2 "StartTime" start_time: String
} }

/// Response of [`DescribeDBSBackupStatisticsDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBSBackupStatisticsDetailOutput {
    pub backup_method_statistics: Option<BackupMethodStatisticsOutPut>,
    pub backup_time: Vec<String>,
    pub backup_type_statistics: Option<BackupTypeStatisticsModel>,
}
model! { DescribeDBSBackupStatisticsDetailOutput {
    0 "BackupMethodStatistics" backup_method_statistics: BackupMethodStatisticsOutPut,
    1 "BackupTime" backup_time: Vec<String>, 2 "BackupTypeStatistics" backup_type_statistics: BackupTypeStatisticsModel
} }

/// In the response of [`DescribeDBSBackupStatisticsDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupMethodStatisticsOutPut {
    pub auto_backup_size: Vec<i64>,
    pub manual_backup_size: Vec<i64>,
}
model! { BackupMethodStatisticsOutPut {
    0 "AutoBackupSize" auto_backup_size: Vec<i64>, 1 "ManualBackupSize" manual_backup_size: Vec<i64>
} }

/// In the response of [`DescribeDBSBackupStatisticsDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupTypeStatisticsModel {
    pub data_backup_size: Vec<i64>,
    pub log_backup_size: Vec<i64>,
}
model! { BackupTypeStatisticsModel {
    0 "DataBackupSize" data_backup_size: Vec<i64>, 1 "LogBackupSize" log_backup_size: Vec<i64>
} }

/// Describes dbs clone instances: `DescribeDBSCloneInstances` of `tdmysql` 2021-11-22.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmysql&Version=2021-11-22&Action=DescribeDBSCloneInstances>.
///
/// Errors: [`codes::INTERNAL_ERROR_DATABASE_ACCESS_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBSCloneInstances {
    /// Required.
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

/// Response of [`DescribeDBSCloneInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBSCloneInstancesOutput {
    pub items: Vec<CloneInstanceModel>,
    pub total_count: Option<i64>,
}
model! { DescribeDBSCloneInstancesOutput {
    0 "Items" items: Vec<CloneInstanceModel>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDBSCloneInstances`].
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
    0 "CloneEndTime" clone_end_time: String, 1 "CloneId" clone_id: i64, 2 "CloneInsType" clone_ins_type: String,
    3 "CloneInstanceId" clone_instance_id: String, 4 "CloneInstanceIsDeleted" clone_instance_is_deleted: bool,
    5 "CloneProgress" clone_progress: f64, 6 "CloneStartTime" clone_start_time: String,
    7 "CloneStatus" clone_status: String, 8 "CloneTime" clone_time: String, 9 "CloneType" clone_type: String,
    10 "CreateTime" create_time: String, 11 "DBType" db_type: String, 12 "Region" region: String,
    13 "SourceInstanceId" source_instance_id: String
} }

/// Describes db security groups: `DescribeDBSecurityGroups` of `tdmysql` 2021-11-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmysql&Version=2021-11-22&Action=DescribeDBSecurityGroups>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_AUTH_NO_STRATEGY`],
/// [`codes::FAILED_OPERATION_GET_SECURITY_GROUP_DETAIL_FAILED`],
/// [`codes::INTERNAL_ERROR_GET_SECURITY_GROUP_DETAIL_FAILED`],
/// [`codes::INTERNAL_ERROR_INSTANCE_OPERATE_PERMISSION_ERROR`],
/// [`codes::INTERNAL_ERROR_LIST_INSTANCE_RESP_RESOURCE_COUNT_NOT_MATCH_ERROR`],
/// [`codes::INTERNAL_ERROR_LIST_INSTANCES_ERROR`], [`codes::INTERNAL_ERROR_QUERY_DATABASE_FAILED`],
/// [`codes::INTERNAL_ERROR_READ_DATABASE_FAILED`], [`codes::INTERNAL_ERROR_ROUTE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_ILLEGAL_PARAMETER_ERROR`],
/// [`codes::INVALID_PARAMETER_INSTANCE_NOT_FOUND`], [`codes::INVALID_PARAMETER_PERMISSION_DENIED`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMETER_VALUE_ERROR`], [`codes::RESOURCE_NOT_FOUND_INSTANCE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_PRODUCT_CONFIG_NOT_EXISTED_ERROR`],
/// [`codes::RESOURCE_UNAVAILABLE_INSTANCE_STATUS_ABNORMAL`], [`codes::UNAUTHORIZED_OPERATION_PERMISSION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBSecurityGroups {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeDBSecurityGroups(instance_id: String)
    "DescribeDBSecurityGroups" -> DescribeDBSecurityGroupsOutput {
    0 "InstanceId" instance_id
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
    pub project_id: Option<i64>,
    pub create_time: Option<String>,
    pub security_group_id: Option<String>,
    pub security_group_name: Option<String>,
    pub security_group_remark: Option<String>,
    pub inbound: Vec<SecurityGroupBound>,
    pub outbound: Vec<SecurityGroupBound>,
}
model! { SecurityGroup {
    0 "ProjectId" project_id: i64, 1 "CreateTime" create_time: String, 2 "SecurityGroupId" security_group_id: String,
    3 "SecurityGroupName" security_group_name: String, 4 "SecurityGroupRemark" security_group_remark: String,
    5 "Inbound" inbound: Vec<SecurityGroupBound>, 6 "Outbound" outbound: Vec<SecurityGroupBound>
} }

/// In the response of [`DescribeDBSecurityGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityGroupBound {
    pub cidr_ip: Option<String>,
    pub action: Option<String>,
    pub port_range: Option<String>,
    pub ip_protocol: Option<String>,
}
model! { SecurityGroupBound {
    0 "CidrIp" cidr_ip: String, 1 "Action" action: String, 2 "PortRange" port_range: String,
    3 "IpProtocol" ip_protocol: String
} }

/// Describes database objects: `DescribeDatabaseObjects` of `tdmysql` 2021-11-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmysql&Version=2021-11-22&Action=DescribeDatabaseObjects>.
///
/// Errors: [`codes::FAILED_OPERATION_QUERY_DB_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabaseObjects {
    /// Required.
    pub instance_id: String,
    /// Required.
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

/// Response of [`DescribeDatabaseObjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabaseObjectsOutput {
    pub instance_id: Option<String>,
    pub db_name: Option<String>,
    pub tables: Vec<DatabaseTable>,
    pub views: Vec<DatabaseView>,
    pub procs: Vec<DatabaseProcedure>,
    pub funcs: Vec<DatabaseFunction>,
}
model! { DescribeDatabaseObjectsOutput {
    0 "InstanceId" instance_id: String, 1 "DbName" db_name: String, 2 "Tables" tables: Vec<DatabaseTable>,
    3 "Views" views: Vec<DatabaseView>, 4 "Procs" procs: Vec<DatabaseProcedure>, 5 "Funcs" funcs: Vec<DatabaseFunction>
} }

/// In the response of [`DescribeDatabaseObjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatabaseTable {
    pub table: Option<String>,
}
model! { DatabaseTable {
    0 "Table" table: String
} }

/// In the response of [`DescribeDatabaseObjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatabaseView {
    pub view: Option<String>,
}
model! { DatabaseView {
    0 "View" view: String
} }

/// In the response of [`DescribeDatabaseObjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatabaseProcedure {
    pub proc: Option<String>,
}
model! { DatabaseProcedure {
    0 "Proc" proc: String
} }

/// In the response of [`DescribeDatabaseObjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatabaseFunction {
    pub func: Option<String>,
}
model! { DatabaseFunction {
    0 "Func" func: String
} }

/// Describes databases: `DescribeDatabases` of `tdmysql` 2021-11-22.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmysql&Version=2021-11-22&Action=DescribeDatabases>.
///
/// Errors: [`codes::FAILED_OPERATION_QUERY_DB_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabases {
    /// Required.
    pub instance_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub database_regexp: Option<String>,
}
operation! { DescribeDatabases(instance_id: String) "DescribeDatabases" -> DescribeDatabasesOutput {
    0 "InstanceId" instance_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "DatabaseRegexp" database_regexp: String
} }
paged! { DescribeDatabases: Database = Offset "Offset", "Databases" databases, total "TotalCount" }

/// Response of [`DescribeDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabasesOutput {
    pub instance_id: Option<String>,
    pub databases: Vec<Database>,
    pub total_count: Option<i64>,
}
model! { DescribeDatabasesOutput {
    0 "InstanceId" instance_id: String, 1 "Databases" databases: Vec<Database>, 2 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Database {
    pub db_name: Option<String>,
}
model! { Database {
    0 "DbName" db_name: String
} }

/// Describes flow: `DescribeFlow` of `tdmysql` 2021-11-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmysql&Version=2021-11-22&Action=DescribeFlow>.
///
/// Errors: [`codes::FAILED_OPERATION_QUERY_DB_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlow {
    /// Required.
    pub flow_id: i64,
}
operation! { DescribeFlow(flow_id: i64) "DescribeFlow" -> DescribeFlowOutput {
    0 "FlowId" flow_id
} }

/// Response of [`DescribeFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowOutput {
    pub status: Option<String>,
}
model! { DescribeFlowOutput {
    0 "Status" status: String
} }

/// Describes instance ssl status: `DescribeInstanceSSLStatus` of `tdmysql` 2021-11-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmysql&Version=2021-11-22&Action=DescribeInstanceSSLStatus>.
///
/// Errors: [`codes::FAILED_OPERATION_QUERY_DB_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSSLStatus {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeInstanceSSLStatus(instance_id: String)
    "DescribeInstanceSSLStatus" -> DescribeInstanceSSLStatusOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeInstanceSSLStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSSLStatusOutput {
    pub ssl_status: Option<String>,
}
model! { DescribeInstanceSSLStatusOutput {
    0 "SSLStatus" ssl_status: String
} }

/// Describes maintenance window: `DescribeMaintenanceWindow` of `tdmysql` 2021-11-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmysql&Version=2021-11-22&Action=DescribeMaintenanceWindow>.
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
    pub instance_id: Option<String>,
    pub maintenance_window: Option<String>,
    pub week_days: Vec<String>,
}
model! { DescribeMaintenanceWindowOutput {
    0 "InstanceId" instance_id: String, 1 "MaintenanceWindow" maintenance_window: String,
    2 "WeekDays" week_days: Vec<String>
} }

/// Describes sale info: `DescribeSaleInfo` of `tdmysql` 2021-11-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmysql&Version=2021-11-22&Action=DescribeSaleInfo>.
///
/// Errors: [`codes::FAILED_OPERATION_DB_QUERY_ZONE_ERROR`].
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

/// Response of [`DescribeSaleInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSaleInfoOutput {
    pub region_list: Vec<DescribeSaleRegionInfo>,
}
model! { DescribeSaleInfoOutput {
    0 "RegionList" region_list: Vec<DescribeSaleRegionInfo>
} }

/// In the response of [`DescribeSaleInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSaleRegionInfo {
    pub region: Option<String>,
    pub zone_list: Vec<DescribeSaleZonesInfo>,
    pub region_name: Option<String>,
    pub enable: Option<i64>,
    pub available_zone_num: Option<i64>,
    pub is_supported_log_replica: Option<bool>,
    pub zone_group: Vec<DescribeSaleZonesGroup>,
    pub is_support_serverless: Option<bool>,
}
model! { DescribeSaleRegionInfo {
    0 "Region" region: String, 1 "ZoneList" zone_list: Vec<DescribeSaleZonesInfo>, 2 "RegionName" region_name: String,
    3 "Enable" enable: i64, 4 "AvailableZoneNum" available_zone_num: i64,
    5 "IsSupportedLogReplica" is_supported_log_replica: bool, 6 "ZoneGroup" zone_group: Vec<DescribeSaleZonesGroup>,
    7 "IsSupportServerless" is_support_serverless: bool
} }

/// In the response of [`DescribeSaleInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSaleZonesInfo {
    pub zone: Option<String>,
    pub zone_name: Option<String>,
    pub enable: Option<i64>,
    pub is_default_master: Option<i64>,
    pub available_disk_types: Vec<String>,
    pub support_types: Vec<String>,
    pub is_support_serverless: Option<bool>,
}
model! { DescribeSaleZonesInfo {
    0 "Zone" zone: String, 1 "ZoneName" zone_name: String, 2 "Enable" enable: i64,
    3 "IsDefaultMaster" is_default_master: i64, 4 "AvailableDiskTypes" available_disk_types: Vec<String>,
    5 "SupportTypes" support_types: Vec<String>, 6 "IsSupportServerless" is_support_serverless: bool
} }

/// In the response of [`DescribeSaleInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSaleZonesGroup {
    pub zone_num: Option<i64>,
    pub zones: Vec<String>,
    pub support_types: Vec<String>,
    pub available_disk_types: Vec<String>,
    pub is_support_serverless: Option<bool>,
}
model! { DescribeSaleZonesGroup {
    0 "ZoneNum" zone_num: i64, 1 "Zones" zones: Vec<String>, 2 "SupportTypes" support_types: Vec<String>,
    3 "AvailableDiskTypes" available_disk_types: Vec<String>, 4 "IsSupportServerless" is_support_serverless: bool
} }

/// Describes slow logs: `DescribeSlowLogs` of `tdmysql` 2021-11-22.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmysql&Version=2021-11-22&Action=DescribeSlowLogs>.
///
/// Errors: [`codes::FAILED_OPERATION_DB_QUERY_ZONE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogs {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    pub log_filter: Option<Vec<LogFilter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order: Option<String>,
    pub order_by: Option<String>,
}
operation! { DescribeSlowLogs(instance_id: String, start_time: String, end_time: String)
    "DescribeSlowLogs" -> DescribeSlowLogsOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time,
    3 "LogFilter" log_filter: Vec<LogFilter>, 4 "Limit" limit: i64, 5 "Offset" offset: i64, 6 "Order" order: String,
    7 "OrderBy" order_by: String
} }
paged! { DescribeSlowLogs: SlowLogData = Offset "Offset", "Items" items, total "TotalCount" }

/// In the request of [`DescribeSlowLogs`].
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

/// Response of [`DescribeSlowLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogsOutput {
    pub total_count: Option<i64>,
    pub items: Vec<SlowLogData>,
}
model! { DescribeSlowLogsOutput {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<SlowLogData>
} }

/// In the response of [`DescribeSlowLogs`].
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
    pub rows_examined: Option<i64>,
    pub rows_sent: Option<i64>,
    pub transaction_id: Option<String>,
    pub rpc_time: Option<f64>,
    pub storage_rpc_time: Option<f64>,
    pub rpc_retry_delay_time: Option<f64>,
    pub node_id: Option<String>,
    pub rpc_trace: Option<String>,
    pub td_store_lock_time: Option<f64>,
    pub trace_id: Option<String>,
    pub explain: Vec<Explain>,
}
model! { SlowLogData {
    0 "Timestamp" timestamp: String, 1 "QueryTime" query_time: f64, 2 "SqlText" sql_text: String,
    3 "UserHost" user_host: String, 4 "UserName" user_name: String, 5 "Database" database: String,
    6 "LockTime" lock_time: f64, 7 "RowsExamined" rows_examined: i64, 8 "RowsSent" rows_sent: i64,
    9 "TransactionId" transaction_id: String, 10 "RpcTime" rpc_time: f64, 11 "StorageRpcTime" storage_rpc_time: f64,
    12 "RpcRetryDelayTime" rpc_retry_delay_time: f64, 13 "NodeId" node_id: String, 14 "RpcTrace" rpc_trace: String,
    15 "TDStoreLockTime" td_store_lock_time: f64, 16 "TraceId" trace_id: String, 17 "Explain" explain: Vec<Explain>
} }

/// In the response of [`DescribeSlowLogs`].
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
    0 "ID" id: String, 1 "SelectType" select_type: String, 2 "Table" table: String, 3 "Partitions" partitions: String,
    4 "Type" r#type: String, 5 "PossibleKeys" possible_keys: String, 6 "Key" key: String, 7 "KeyLen" key_len: String,
    8 "Ref" r#ref: String, 9 "Rows" rows: String, 10 "Filtered" filtered: String, 11 "Extra" extra: String
} }

/// Describes specs: `DescribeSpecs` of `tdmysql` 2021-11-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmysql&Version=2021-11-22&Action=DescribeSpecs>.
///
/// Errors: [`codes::AUTH_FAILURE_UIN_WHITE_LIST_CHECK_ERROR`], [`codes::FAILED_OPERATION_DB_QUERY_ZONE_ERROR`],
/// [`codes::UNSUPPORTED_OPERATION_GET_MAX_NODE_NUM_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpecs {
    pub full_replications: Option<i64>,
    pub is_exclusive_instance: Option<i64>,
}
operation! { DescribeSpecs() "DescribeSpecs" -> DescribeSpecsOutput {
    0 "FullReplications" full_replications: i64, 1 "IsExclusiveInstance" is_exclusive_instance: i64
} }

/// Response of [`DescribeSpecs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpecsOutput {
    pub hybrid_node_specs: Vec<StorageNodeSpec>,
    pub serverless_ccu_spec: Vec<ServerlessCcu>,
}
model! { DescribeSpecsOutput {
    0 "HybridNodeSpecs" hybrid_node_specs: Vec<StorageNodeSpec>,
    1 "ServerlessCcuSpec" serverless_ccu_spec: Vec<ServerlessCcu>
} }

/// In the response of [`DescribeSpecs`].
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
    pub instance_mode: Vec<String>,
    pub disk_type_category: Option<String>,
}
model! { StorageNodeSpec {
    0 "SpecCode" spec_code: String, 1 "StorageNodeCpu" storage_node_cpu: i64, 2 "StorageNodeMem" storage_node_mem: i64,
    3 "StorageNodeMaxNum" storage_node_max_num: i64, 4 "StorageNodeMaxDisk" storage_node_max_disk: i64,
    5 "StorageNodeMinNum" storage_node_min_num: i64, 6 "StorageNodeMinDisk" storage_node_min_disk: i64,
    7 "StorageType" storage_type: String, 8 "StorageNodeDefaultDisk" storage_node_default_disk: i64,
    9 "InstanceMode" instance_mode: Vec<String>, 10 "DiskTypeCategory" disk_type_category: String
} }

/// In the response of [`DescribeSpecs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServerlessCcu {
    pub min_ccu: Option<i64>,
    pub max_ccu: Vec<i64>,
}
model! { ServerlessCcu {
    0 "MinCcu" min_ccu: i64, 1 "MaxCcu" max_ccu: Vec<i64>
} }

/// Describes user privileges: `DescribeUserPrivileges` of `tdmysql` 2021-11-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmysql&Version=2021-11-22&Action=DescribeUserPrivileges>.
///
/// Errors: [`codes::FAILED_OPERATION_DB_QUERY_PRIVILEGES_ERROR`], [`codes::INVALID_PARAMETER_VALUE_CHECK_HOST_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_CHECK_NAME_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserPrivileges {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub host: String,
    /// Required.
    pub user_name: String,
    /// Required.
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

/// Response of [`DescribeUserPrivileges`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserPrivilegesOutput {
    pub privileges: Vec<String>,
}
model! { DescribeUserPrivilegesOutput {
    0 "Privileges" privileges: Vec<String>
} }

/// Describes users: `DescribeUsers` of `tdmysql` 2021-11-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmysql&Version=2021-11-22&Action=DescribeUsers>.
///
/// Errors: [`codes::FAILED_OPERATION_DB_QUERY_USER_ERROR`], [`codes::FAILED_OPERATION_QUERY_USER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMETER_VALUE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsers {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeUsers(instance_id: String) "DescribeUsers" -> DescribeUsersOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsersOutput {
    pub users: Vec<UserInfo>,
}
model! { DescribeUsersOutput {
    0 "Users" users: Vec<UserInfo>
} }

/// In the response of [`DescribeUsers`].
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
    0 "UserName" user_name: String, 1 "Description" description: String, 2 "Host" host: String,
    3 "CreateTime" create_time: String, 4 "UpdateTime" update_time: String
} }

/// Destroys instances: `DestroyInstances` of `tdmysql` 2021-11-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmysql&Version=2021-11-22&Action=DestroyInstances>.
///
/// Errors: [`codes::FAILED_OPERATION_ISOLATE_INSTANCE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyInstances {
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { DestroyInstances(instance_ids: Vec<String>) "DestroyInstances" -> DestroyInstancesOutput {
    0 "InstanceIds" instance_ids
} }

/// Response of [`DestroyInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyInstancesOutput {
    pub success_instance_ids: Vec<String>,
    pub failed_instance_ids: Vec<String>,
}
model! { DestroyInstancesOutput {
    0 "SuccessInstanceIds" success_instance_ids: Vec<String>, 1 "FailedInstanceIds" failed_instance_ids: Vec<String>
} }

/// `ExpandInstance` of `tdmysql` 2021-11-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmysql&Version=2021-11-22&Action=ExpandInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_EXPAND_INSTANCE_ERROR`], [`codes::LIMIT_EXCEEDED_OUT_OF_LIMIT_ERROR`],
/// [`codes::LIMIT_EXCEEDED_OUT_OF_SPEC_LIMIT_ERROR`], [`codes::OPERATION_DENIED_INSTANCE_OPERATION_NOT_ALLOWED_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExpandInstance {
    /// Required.
    pub instance_id: String,
    /// Required.
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

/// Response of [`ExpandInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExpandInstanceOutput {
    pub flow_id: Option<i64>,
}
model! { ExpandInstanceOutput {
    0 "FlowId" flow_id: i64
} }

/// Isolates db instance: `IsolateDBInstance` of `tdmysql` 2021-11-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmysql&Version=2021-11-22&Action=IsolateDBInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_ISOLATE_INSTANCE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsolateDBInstance {
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { IsolateDBInstance(instance_ids: Vec<String>) "IsolateDBInstance" -> IsolateDBInstanceOutput {
    0 "InstanceIds" instance_ids
} }

/// Response of [`IsolateDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsolateDBInstanceOutput {
    pub success_instance_ids: Vec<String>,
    pub failed_instance_ids: Vec<String>,
}
model! { IsolateDBInstanceOutput {
    0 "SuccessInstanceIds" success_instance_ids: Vec<String>, 1 "FailedInstanceIds" failed_instance_ids: Vec<String>
} }

/// Modifies auto renew flag: `ModifyAutoRenewFlag` of `tdmysql` 2021-11-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmysql&Version=2021-11-22&Action=ModifyAutoRenewFlag>.
///
/// Errors: [`codes::FAILED_OPERATION_ISOLATE_INSTANCE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAutoRenewFlag {
    /// Required.
    pub instance_ids: Vec<String>,
    /// Required.
    pub auto_renew_flag: i64,
}
operation! { ModifyAutoRenewFlag(instance_ids: Vec<String>, auto_renew_flag: i64) "ModifyAutoRenewFlag" -> Empty {
    0 "InstanceIds" instance_ids, 1 "AutoRenewFlag" auto_renew_flag
} }

/// Response of [`ModifyAutoRenewFlag`]: empty.
pub type ModifyAutoRenewFlagOutput = Empty;

/// Modifies db instance security groups: `ModifyDBInstanceSecurityGroups` of `tdmysql` 2021-11-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmysql&Version=2021-11-22&Action=ModifyDBInstanceSecurityGroups>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_ADD_INSTANCE_INFO_FAILED`],
/// [`codes::FAILED_OPERATION_AUTH_NO_STRATEGY`], [`codes::FAILED_OPERATION_CLEAR_INSTANCE_INFO_FAILED`],
/// [`codes::FAILED_OPERATION_DISASSOCIATE_SECURITY_GROUPS_FAILED`],
/// [`codes::FAILED_OPERATION_SET_RULE_LOCATION_FAILED`], [`codes::FAILED_OPERATION_UPDATE_INSTANCE_INFO_FAILED`],
/// [`codes::INTERNAL_ERROR_GET_SECURITY_GROUP_DETAIL_FAILED`],
/// [`codes::INTERNAL_ERROR_INSTANCE_OPERATE_PERMISSION_ERROR`], [`codes::INTERNAL_ERROR_INSTANCE_SG_OVER_LIMIT_ERROR`],
/// [`codes::INTERNAL_ERROR_LIST_INSTANCE_RESP_RESOURCE_COUNT_NOT_MATCH_ERROR`],
/// [`codes::INTERNAL_ERROR_LIST_INSTANCES_ERROR`], [`codes::INTERNAL_ERROR_QUERY_DATABASE_FAILED`],
/// [`codes::INTERNAL_ERROR_READ_DATABASE_FAILED`], [`codes::INTERNAL_ERROR_SET_SVC_LOCATION_FAILED`],
/// [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_ILLEGAL_PARAMETER_ERROR`],
/// [`codes::INVALID_PARAMETER_INSTANCE_NOT_FOUND`], [`codes::INVALID_PARAMETER_PERMISSION_DENIED`],
/// [`codes::RESOURCE_NOT_FOUND_PRODUCT_CONFIG_NOT_EXISTED_ERROR`],
/// [`codes::RESOURCE_UNAVAILABLE_INSTANCE_STATUS_ABNORMAL`], [`codes::RESOURCE_UNAVAILABLE_SG_CHECK_FAIL`],
/// [`codes::UNAUTHORIZED_OPERATION_PERMISSION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceSecurityGroups {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub security_group_ids: Vec<String>,
}
operation! { ModifyDBInstanceSecurityGroups(instance_id: String, security_group_ids: Vec<String>)
    "ModifyDBInstanceSecurityGroups" -> Empty {
    0 "InstanceId" instance_id, 1 "SecurityGroupIds" security_group_ids
} }

/// Response of [`ModifyDBInstanceSecurityGroups`]: empty.
pub type ModifyDBInstanceSecurityGroupsOutput = Empty;

/// Modifies db instance v port: `ModifyDBInstanceVPort` of `tdmysql` 2021-11-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmysql&Version=2021-11-22&Action=ModifyDBInstanceVPort>.
///
/// Errors: [`codes::FAILED_OPERATION_DB_UPDATE_INSTANCE_ERROR`], [`codes::FAILED_OPERATION_LOCK_INSTANCE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_CHECK_VPC_ERROR`], [`codes::INVALID_PARAMETER_VALUE_VPORT_RANGE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceVPort {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub vport: i64,
}
operation! { ModifyDBInstanceVPort(instance_id: String, vport: i64)
    "ModifyDBInstanceVPort" -> ModifyDBInstanceVPortOutput {
    0 "InstanceId" instance_id, 1 "Vport" vport
} }

/// Response of [`ModifyDBInstanceVPort`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceVPortOutput {
    pub flow_id: Option<i64>,
}
model! { ModifyDBInstanceVPortOutput {
    0 "FlowId" flow_id: i64
} }

/// Modifies db parameters: `ModifyDBParameters` of `tdmysql` 2021-11-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmysql&Version=2021-11-22&Action=ModifyDBParameters>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_FLOW_ERROR`], [`codes::FAILED_OPERATION_LOCK_INSTANCE_ERROR`],
/// [`codes::FAILED_OPERATION_OSS_MODIFY_VARIABLES_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBParameters {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub params: Vec<DBParamValue>,
}
operation! { ModifyDBParameters(instance_id: String, params: Vec<DBParamValue>)
    "ModifyDBParameters" -> ModifyDBParametersOutput {
    0 "InstanceId" instance_id, 1 "Params" params
} }

/// In the request of [`ModifyDBParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DBParamValue {
    /// Required.
    pub param: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { DBParamValue(param: String, value: String) {
    0 "Param" param: String, 1 "Value" value: String
} }

/// Response of [`ModifyDBParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBParametersOutput {
    pub task_id: Option<i64>,
}
model! { ModifyDBParametersOutput {
    0 "TaskID" task_id: i64
} }

/// Modifies dbs backup policy: `ModifyDBSBackupPolicy` of `tdmysql` 2021-11-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmysql&Version=2021-11-22&Action=ModifyDBSBackupPolicy>.
///
/// Errors: [`codes::FAILED_OPERATION_MODIFY_BACKUP_POLICY_ERR`], [`codes::FAILED_OPERATION_MODIFY_POLICY_ERR`],
/// [`codes::INTERNAL_ERROR_DATABASE_ACCESS_ERROR`], [`codes::INTERNAL_ERROR_DESCRIBE_DB_OBJECTS_ERROR`],
/// [`codes::INVALID_PARAMETER_ILLEGAL_BACKUP_POLICY_PARAMS_ERR`], [`codes::INVALID_PARAMETER_INPUT_ILLEGAL`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER_ERROR`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::INVALID_PARAMETER_VALUE_BIZ_INVALID_PARAMETER_VALUE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMETER_VALUE_ERROR`],
/// [`codes::MISSING_PARAMETER_MISSING_PARAMETER_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBSBackupPolicy {
    /// Required.
    pub backup_policy: BackupPolicyModelInput,
    /// Required.
    pub instance_id: String,
}
operation! { ModifyDBSBackupPolicy(backup_policy: BackupPolicyModelInput, instance_id: String)
    "ModifyDBSBackupPolicy" -> ModifyDBSBackupPolicyOutput {
    0 "BackupPolicy" backup_policy, 1 "InstanceId" instance_id
} }

/// In the request of [`ModifyDBSBackupPolicy`].
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

/// Response of [`ModifyDBSBackupPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBSBackupPolicyOutput {
    pub is_success: Option<bool>,
    pub msg: Option<String>,
}
model! { ModifyDBSBackupPolicyOutput {
    0 "IsSuccess" is_success: bool, 1 "Msg" msg: String
} }

/// Modifies dbs backup set comment: `ModifyDBSBackupSetComment` of `tdmysql` 2021-11-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmysql&Version=2021-11-22&Action=ModifyDBSBackupSetComment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBSBackupSetComment {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub backup_set_id: i64,
    /// Required.
    pub new_backup_name: String,
}
operation! { ModifyDBSBackupSetComment(instance_id: String, backup_set_id: i64, new_backup_name: String)
    "ModifyDBSBackupSetComment" -> ModifyDBSBackupSetCommentOutput {
    0 "InstanceId" instance_id, 1 "BackupSetId" backup_set_id, 2 "NewBackupName" new_backup_name
} }

/// Response of [`ModifyDBSBackupSetComment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBSBackupSetCommentOutput {
    pub is_success: Option<bool>,
    pub msg: Option<String>,
}
model! { ModifyDBSBackupSetCommentOutput {
    0 "IsSuccess" is_success: bool, 1 "Msg" msg: String
} }

/// Modifies instance name: `ModifyInstanceName` of `tdmysql` 2021-11-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmysql&Version=2021-11-22&Action=ModifyInstanceName>.
///
/// Errors: [`codes::FAILED_OPERATION_DB_UPDATE_INSTANCE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_CHECK_NAME_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMETER_VALUE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceName {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub instance_name: String,
}
operation! { ModifyInstanceName(instance_id: String, instance_name: String) "ModifyInstanceName" -> Empty {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name
} }

/// Response of [`ModifyInstanceName`]: empty.
pub type ModifyInstanceNameOutput = Empty;

/// Modifies instance network: `ModifyInstanceNetwork` of `tdmysql` 2021-11-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmysql&Version=2021-11-22&Action=ModifyInstanceNetwork>.
///
/// Errors: [`codes::FAILED_OPERATION_APPLY_VIP_FAILED`], [`codes::FAILED_OPERATION_LOCK_INSTANCE_ERROR`],
/// [`codes::FAILED_OPERATION_WAN_STATUS_ABNORMAL`], [`codes::INTERNAL_ERROR_CHECK_VIP_STATUS_FAILED`],
/// [`codes::INTERNAL_ERROR_DB_OPERATION_FAILED`], [`codes::INTERNAL_ERROR_GET_SUBNET_FAILED`],
/// [`codes::INTERNAL_ERROR_GET_VPC_FAILED`], [`codes::INTERNAL_ERROR_VPC_OPERATION_FAILED`],
/// [`codes::INVALID_PARAMETER_INSTANCE_NOT_FOUND`], [`codes::INVALID_PARAMETER_SUBNET_UNAVAILABLE`],
/// [`codes::INVALID_PARAMETER_VIP_NOT_IN_SUBNET`], [`codes::INVALID_PARAMETER_VIP_USED`],
/// [`codes::RESOURCE_UNAVAILABLE_INSTANCE_STATUS_ABNORMAL`], [`codes::UNAUTHORIZED_OPERATION_PERMISSION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceNetwork {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub subnet_id: String,
    pub vip_release_delay: Option<i64>,
    pub vip: Option<String>,
}
operation! { ModifyInstanceNetwork(instance_id: String, vpc_id: String, subnet_id: String)
    "ModifyInstanceNetwork" -> Empty {
    0 "InstanceId" instance_id, 1 "VpcId" vpc_id, 2 "SubnetId" subnet_id, 3 "VipReleaseDelay" vip_release_delay: i64,
    4 "Vip" vip: String
} }

/// Response of [`ModifyInstanceNetwork`]: empty.
pub type ModifyInstanceNetworkOutput = Empty;

/// Modifies instance ssl status: `ModifyInstanceSSLStatus` of `tdmysql` 2021-11-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmysql&Version=2021-11-22&Action=ModifyInstanceSSLStatus>.
///
/// Errors: [`codes::FAILED_OPERATION_APPLY_VIP_FAILED`], [`codes::FAILED_OPERATION_LOCK_INSTANCE_ERROR`],
/// [`codes::FAILED_OPERATION_WAN_STATUS_ABNORMAL`], [`codes::INTERNAL_ERROR_CHECK_VIP_STATUS_FAILED`],
/// [`codes::INTERNAL_ERROR_DB_OPERATION_FAILED`], [`codes::INTERNAL_ERROR_GET_SUBNET_FAILED`],
/// [`codes::INTERNAL_ERROR_GET_VPC_FAILED`], [`codes::INTERNAL_ERROR_VPC_OPERATION_FAILED`],
/// [`codes::INVALID_PARAMETER_INSTANCE_NOT_FOUND`], [`codes::INVALID_PARAMETER_SUBNET_UNAVAILABLE`],
/// [`codes::INVALID_PARAMETER_VIP_NOT_IN_SUBNET`], [`codes::INVALID_PARAMETER_VIP_USED`],
/// [`codes::RESOURCE_UNAVAILABLE_INSTANCE_STATUS_ABNORMAL`], [`codes::UNAUTHORIZED_OPERATION_PERMISSION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceSSLStatus {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub enabled: bool,
}
operation! { ModifyInstanceSSLStatus(instance_id: String, enabled: bool)
    "ModifyInstanceSSLStatus" -> ModifyInstanceSSLStatusOutput {
    0 "InstanceId" instance_id, 1 "Enabled" enabled
} }

/// Response of [`ModifyInstanceSSLStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceSSLStatusOutput {
    pub flow_id: Option<i64>,
}
model! { ModifyInstanceSSLStatusOutput {
    0 "FlowId" flow_id: i64
} }

/// Modifies maintenance window: `ModifyMaintenanceWindow` of `tdmysql` 2021-11-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmysql&Version=2021-11-22&Action=ModifyMaintenanceWindow>.
///
/// Errors: [`codes::FAILED_OPERATION_DB_UPSERT_MAINTENANCE_WINDOW_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_MAINTENANCE_WINDOW_PARAM_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMaintenanceWindow {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub duration: i64,
    /// Required.
    pub week_days: Vec<String>,
}
operation! { ModifyMaintenanceWindow(instance_id: String, start_time: String, duration: i64, week_days: Vec<String>)
    "ModifyMaintenanceWindow" -> Empty {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "Duration" duration, 3 "WeekDays" week_days
} }

/// Response of [`ModifyMaintenanceWindow`]: empty.
pub type ModifyMaintenanceWindowOutput = Empty;

/// Modifies user privileges: `ModifyUserPrivileges` of `tdmysql` 2021-11-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmysql&Version=2021-11-22&Action=ModifyUserPrivileges>.
///
/// Errors: [`codes::FAILED_OPERATION_DB_COUNT_LIMIT_ERROR`], [`codes::FAILED_OPERATION_QUERY_DB_ERROR`],
/// [`codes::FAILED_OPERATION_TABLE_COUNT_LIMIT_ERROR`], [`codes::FAILED_OPERATION_UPDATE_PRIVILEGES_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserPrivileges {
    /// Required.
    pub instance_id: String,
    /// Required.
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

/// Response of [`ModifyUserPrivileges`]: empty.
pub type ModifyUserPrivilegesOutput = Empty;

/// In the request of [`ModifyUserPrivileges`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatabasePrivileges {
    /// Required.
    pub database: Option<String>,
    /// Required.
    pub privileges: Option<Vec<String>>,
}
input! { DatabasePrivileges(database: String, privileges: Vec<String>) {
    0 "Database" database: String, 1 "Privileges" privileges: Vec<String>
} }

/// In the request of [`ModifyUserPrivileges`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TablePrivileges {
    /// Required.
    pub database: Option<String>,
    /// Required.
    pub table: Option<String>,
    /// Required.
    pub privileges: Option<Vec<String>>,
}
input! { TablePrivileges(database: String, table: String, privileges: Vec<String>) {
    0 "Database" database: String, 1 "Table" table: String, 2 "Privileges" privileges: Vec<String>
} }

/// Resets users password: `ResetUsersPassword` of `tdmysql` 2021-11-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmysql&Version=2021-11-22&Action=ResetUsersPassword>.
///
/// Errors: [`codes::FAILED_OPERATION_DB_COUNT_LIMIT_ERROR`], [`codes::FAILED_OPERATION_QUERY_DB_ERROR`],
/// [`codes::FAILED_OPERATION_TABLE_COUNT_LIMIT_ERROR`], [`codes::FAILED_OPERATION_UPDATE_PRIVILEGES_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetUsersPassword {
    /// Required.
    pub instance_id: String,
    pub users: Option<Vec<ResetUserPasswordInfo>>,
}
operation! { ResetUsersPassword(instance_id: String) "ResetUsersPassword" -> ResetUsersPasswordOutput {
    0 "InstanceId" instance_id, 1 "Users" users: Vec<ResetUserPasswordInfo>
} }

/// In the request of [`ResetUsersPassword`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetUserPasswordInfo {
    pub user_name: Option<String>,
    pub host: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    /// Secret.
    pub encrypted_password: Option<Secret>,
}
input! { ResetUserPasswordInfo() {
    0 "UserName" user_name: String, 1 "Host" host: String, 2 "Password" password: Secret,
    3 "EncryptedPassword" encrypted_password: Secret
} }

/// Response of [`ResetUsersPassword`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetUsersPasswordOutput {
    pub flow_id: Option<i64>,
}
model! { ResetUsersPasswordOutput {
    0 "FlowId" flow_id: i64
} }

/// Restarts db instances: `RestartDBInstances` of `tdmysql` 2021-11-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmysql&Version=2021-11-22&Action=RestartDBInstances>.
///
/// Errors: [`codes::FAILED_OPERATION_CHECK_SUPPORT_ACTION_ERROR`], [`codes::FAILED_OPERATION_CREATE_FLOW_ERROR`],
/// [`codes::FAILED_OPERATION_LOCK_INSTANCE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartDBInstances {
    /// Required.
    pub instance_ids: Vec<String>,
    pub restart_time: Option<String>,
}
operation! { RestartDBInstances(instance_ids: Vec<String>) "RestartDBInstances" -> RestartDBInstancesOutput {
    0 "InstanceIds" instance_ids, 1 "RestartTime" restart_time: String
} }

/// Response of [`RestartDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartDBInstancesOutput {
    pub flow_id: Option<i64>,
}
model! { RestartDBInstancesOutput {
    0 "FlowId" flow_id: i64
} }

/// `UpgradeInstance` of `tdmysql` 2021-11-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmysql&Version=2021-11-22&Action=UpgradeInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_CHECK_SUPPORT_ACTION_ERROR`], [`codes::FAILED_OPERATION_CREATE_FLOW_ERROR`],
/// [`codes::FAILED_OPERATION_LOCK_INSTANCE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_CHECK_SPEC_ERROR`],
/// [`codes::LIMIT_EXCEEDED_OUT_OF_SPEC_LIMIT_ERROR`], [`codes::OPERATION_DENIED_CHECK_DECREASE_SPEC_ERROR`],
/// [`codes::OPERATION_DENIED_INSTANCE_OPERATION_NOT_ALLOWED_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeInstance {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub spec_code: String,
    /// Required.
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

/// Response of [`UpgradeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeInstanceOutput {
    pub flow_id: Option<i64>,
}
model! { UpgradeInstanceOutput {
    0 "FlowId" flow_id: i64
} }

codes! {
    AUTH_FAILURE "AuthFailure", AUTH_FAILURE_CAM_AUTH_ERROR "AuthFailure.CamAuthError",
    AUTH_FAILURE_CHECK_CAM_AUTH_ERROR "AuthFailure.CheckCamAuthError",
    AUTH_FAILURE_UIN_WHITE_LIST_CHECK_ERROR "AuthFailure.UinWhiteListCheckError",
    AUTH_FAILURE_UNAUTHORIZED_OPERATION "AuthFailure.UnauthorizedOperation",
    DRY_RUN_OPERATION_ADD_TAG_DRYRUN_ERROR "DryRunOperation.AddTagDryrunError",
    FAILED_OPERATION_ADD_INSTANCE_INFO_FAILED "FailedOperation.AddInstanceInfoFailed",
    FAILED_OPERATION_APPLY_VIP_FAILED "FailedOperation.ApplyVipFailed",
    FAILED_OPERATION_AUTH_NO_STRATEGY "FailedOperation.AuthNoStrategy",
    FAILED_OPERATION_CHECK_SUPPORT_ACTION_ERROR "FailedOperation.CheckSupportActionError",
    FAILED_OPERATION_CLEAR_INSTANCE_INFO_FAILED "FailedOperation.ClearInstanceInfoFailed",
    FAILED_OPERATION_CREATE_FLOW_ERROR "FailedOperation.CreateFlowError",
    FAILED_OPERATION_DB_CREATE_INSTANCE_ERROR "FailedOperation.DBCreateInstanceError",
    FAILED_OPERATION_DB_QUERY_INSTANCE_ERROR "FailedOperation.DBQueryInstanceError",
    FAILED_OPERATION_DB_QUERY_PRIVILEGES_ERROR "FailedOperation.DBQueryPrivilegesError",
    FAILED_OPERATION_DB_QUERY_TAG_ERROR "FailedOperation.DBQueryTagError",
    FAILED_OPERATION_DB_QUERY_USER_ERROR "FailedOperation.DBQueryUserError",
    FAILED_OPERATION_DB_QUERY_ZONE_ERROR "FailedOperation.DBQueryZoneError",
    FAILED_OPERATION_DB_UPDATE_INSTANCE_ERROR "FailedOperation.DBUpdateInstanceError",
    FAILED_OPERATION_DB_UPSERT_MAINTENANCE_WINDOW_ERROR "FailedOperation.DBUpsertMaintenanceWindowError",
    FAILED_OPERATION_DB_COUNT_LIMIT_ERROR "FailedOperation.DbCountLimitError",
    FAILED_OPERATION_DESCRIBE_FULL_BACKUP_LIST_ERROR "FailedOperation.DescribeFullBackupListError",
    FAILED_OPERATION_DISASSOCIATE_SECURITY_GROUPS_FAILED "FailedOperation.DisassociateSecurityGroupsFailed",
    FAILED_OPERATION_EXPAND_INSTANCE_ERROR "FailedOperation.ExpandInstanceError",
    FAILED_OPERATION_GET_SECURITY_GROUP_DETAIL_FAILED "FailedOperation.GetSecurityGroupDetailFailed",
    FAILED_OPERATION_ISOLATE_INSTANCE_ERROR "FailedOperation.IsolateInstanceError",
    FAILED_OPERATION_LOCK_INSTANCE_ERROR "FailedOperation.LockInstanceError",
    FAILED_OPERATION_MODIFY_BACKUP_POLICY_ERR "FailedOperation.ModifyBackupPolicyErr",
    FAILED_OPERATION_MODIFY_POLICY_ERR "FailedOperation.ModifyPolicyErr",
    FAILED_OPERATION_OSS_GET_VARIABLES_ERROR "FailedOperation.OssGetVariablesError",
    FAILED_OPERATION_OSS_MODIFY_VARIABLES_ERROR "FailedOperation.OssModifyVariablesError",
    FAILED_OPERATION_QUERY_DB_ERROR "FailedOperation.QueryDBError",
    FAILED_OPERATION_QUERY_USER_ERROR "FailedOperation.QueryUserError",
    FAILED_OPERATION_SET_RULE_LOCATION_FAILED "FailedOperation.SetRuleLocationFailed",
    FAILED_OPERATION_TABLE_COUNT_LIMIT_ERROR "FailedOperation.TableCountLimitError",
    FAILED_OPERATION_UPDATE_INSTANCE_INFO_FAILED "FailedOperation.UpdateInstanceInfoFailed",
    FAILED_OPERATION_UPDATE_PRIVILEGES_ERROR "FailedOperation.UpdatePrivilegesError",
    FAILED_OPERATION_WAN_STATUS_ABNORMAL "FailedOperation.WanStatusAbnormal",
    INTERNAL_ERROR_CHECK_VIP_STATUS_FAILED "InternalError.CheckVipStatusFailed",
    INTERNAL_ERROR_DATABASE_ACCESS_ERROR "InternalError.DatabaseAccessError",
    INTERNAL_ERROR_DB_OPERATION_FAILED "InternalError.DbOperationFailed",
    INTERNAL_ERROR_DESCRIBE_DB_OBJECTS_ERROR "InternalError.DescribeDBObjectsError",
    INTERNAL_ERROR_GET_SECURITY_GROUP_DETAIL_FAILED "InternalError.GetSecurityGroupDetailFailed",
    INTERNAL_ERROR_GET_SUBNET_FAILED "InternalError.GetSubnetFailed",
    INTERNAL_ERROR_GET_VPC_FAILED "InternalError.GetVpcFailed",
    INTERNAL_ERROR_INSTANCE_OPERATE_PERMISSION_ERROR "InternalError.InstanceOperatePermissionError",
    INTERNAL_ERROR_INSTANCE_SG_OVER_LIMIT_ERROR "InternalError.InstanceSGOverLimitError",
    INTERNAL_ERROR_LIST_INSTANCE_RESP_RESOURCE_COUNT_NOT_MATCH_ERROR "InternalError.ListInstanceRespResourceCountNotMatchError",
    INTERNAL_ERROR_LIST_INSTANCES_ERROR "InternalError.ListInstancesError",
    INTERNAL_ERROR_QUERY_DATABASE_FAILED "InternalError.QueryDatabaseFailed",
    INTERNAL_ERROR_READ_DATABASE_FAILED "InternalError.ReadDatabaseFailed",
    INTERNAL_ERROR_ROUTE_NOT_FOUND "InternalError.RouteNotFound",
    INTERNAL_ERROR_ROUTER_NOT_FOUND "InternalError.RouterNotFound",
    INTERNAL_ERROR_SET_SVC_LOCATION_FAILED "InternalError.SetSvcLocationFailed",
    INTERNAL_ERROR_VPC_OPERATION_FAILED "InternalError.VpcOperationFailed", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_CREATE_INSTANCE_PARAM_ERROR "InvalidParameter.CreateInstanceParamError",
    INVALID_PARAMETER_ILLEGAL_BACKUP_POLICY_PARAMS_ERR "InvalidParameter.IllegalBackupPolicyParamsErr",
    INVALID_PARAMETER_ILLEGAL_PARAMETER_ERROR "InvalidParameter.IllegalParameterError",
    INVALID_PARAMETER_INPUT_ILLEGAL "InvalidParameter.InputIllegal",
    INVALID_PARAMETER_INSTANCE_NOT_FOUND "InvalidParameter.InstanceNotFound",
    INVALID_PARAMETER_INVALID_PARAMETER_ERROR "InvalidParameter.InvalidParameterError",
    INVALID_PARAMETER_PERMISSION_DENIED "InvalidParameter.PermissionDenied",
    INVALID_PARAMETER_SUBNET_UNAVAILABLE "InvalidParameter.SubnetUnavailable",
    INVALID_PARAMETER_VIP_NOT_IN_SUBNET "InvalidParameter.VipNotInSubnet",
    INVALID_PARAMETER_VIP_USED "InvalidParameter.VipUsed", INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_BIZ_INVALID_PARAMETER_VALUE_ERROR "InvalidParameterValue.BizInvalidParameterValueError",
    INVALID_PARAMETER_VALUE_CHECK_CLONE_INSTANCE_DISK_ERROR "InvalidParameterValue.CheckCloneInstanceDiskError",
    INVALID_PARAMETER_VALUE_CHECK_DISK_ERROR "InvalidParameterValue.CheckDiskError",
    INVALID_PARAMETER_VALUE_CHECK_HOST_ERROR "InvalidParameterValue.CheckHostError",
    INVALID_PARAMETER_VALUE_CHECK_INSTANCE_VERSION_ERROR "InvalidParameterValue.CheckInstanceVersionError",
    INVALID_PARAMETER_VALUE_CHECK_NAME_ERROR "InvalidParameterValue.CheckNameError",
    INVALID_PARAMETER_VALUE_CHECK_SPEC_ERROR "InvalidParameterValue.CheckSpecError",
    INVALID_PARAMETER_VALUE_CHECK_VPC_ERROR "InvalidParameterValue.CheckVpcError",
    INVALID_PARAMETER_VALUE_INSTANCE_FILTER_KEY_ERROR "InvalidParameterValue.InstanceFilterKeyError",
    INVALID_PARAMETER_VALUE_INVALID_PARAMETER_VALUE_ERROR "InvalidParameterValue.InvalidParameterValueError",
    INVALID_PARAMETER_VALUE_MAINTENANCE_WINDOW_PARAM_ERROR "InvalidParameterValue.MaintenanceWindowParamError",
    INVALID_PARAMETER_VALUE_NODE_REPLICAS_INVALID_ERROR "InvalidParameterValue.NodeReplicasInvalidError",
    INVALID_PARAMETER_VALUE_VPORT_RANGE_ERROR "InvalidParameterValue.VportRangeError",
    LIMIT_EXCEEDED_ADD_TAG_COUNT_ERROR "LimitExceeded.AddTagCountError",
    LIMIT_EXCEEDED_OUT_OF_INSTANCE_CNT_LIMIT_ERROR "LimitExceeded.OutOfInstanceCntLimitError",
    LIMIT_EXCEEDED_OUT_OF_INSTANCE_COUNT_LIMIT_ERROR "LimitExceeded.OutOfInstanceCountLimitError",
    LIMIT_EXCEEDED_OUT_OF_LIMIT_ERROR "LimitExceeded.OutOfLimitError",
    LIMIT_EXCEEDED_OUT_OF_NODE_REPLICAS_LIMIT_ERROR "LimitExceeded.OutOfNodeReplicasLimitError",
    LIMIT_EXCEEDED_OUT_OF_SPEC_LIMIT_ERROR "LimitExceeded.OutOfSpecLimitError",
    MISSING_PARAMETER_MISSING_PARAMETER_ERROR "MissingParameter.MissingParameterError",
    OPERATION_DENIED "OperationDenied",
    OPERATION_DENIED_CHECK_DECREASE_SPEC_ERROR "OperationDenied.CheckDecreaseSpecError",
    OPERATION_DENIED_CREATE_BACKUP_TASK_THRESHOLD_ERR "OperationDenied.CreateBackupTaskThresholdErr",
    OPERATION_DENIED_DELETE_RUNNING_BACKUP_TASK_ERR "OperationDenied.DeleteRunningBackupTaskErr",
    OPERATION_DENIED_INSTANCE_OPERATION_NOT_ALLOWED_ERROR "OperationDenied.InstanceOperationNotAllowedError",
    OPERATION_DENIED_INSTANCE_STATUS_ERROR "OperationDenied.InstanceStatusError",
    OPERATION_DENIED_MANUAL_BACKUP_QUOTA_PER_DAY_EXCEEDED_ERR "OperationDenied.ManualBackupQuotaPerDayExceededErr",
    OPERATION_DENIED_MANUAL_BACKUP_SET_QUOTA_EXCEEDED_ERR "OperationDenied.ManualBackupSetQuotaExceededErr",
    RESOURCE_NOT_FOUND_BIZ_RESOURCE_NOT_FOUND_ERROR "ResourceNotFound.BizResourceNotFoundError",
    RESOURCE_NOT_FOUND_INSTANCE_NOT_FOUND "ResourceNotFound.InstanceNotFound",
    RESOURCE_NOT_FOUND_PRODUCT_CONFIG_NOT_EXISTED_ERROR "ResourceNotFound.ProductConfigNotExistedError",
    RESOURCE_UNAVAILABLE_INSTANCE_STATUS_ABNORMAL "ResourceUnavailable.InstanceStatusAbnormal",
    RESOURCE_UNAVAILABLE_SG_CHECK_FAIL "ResourceUnavailable.SGCheckFail",
    UNAUTHORIZED_OPERATION_PERMISSION_DENIED "UnauthorizedOperation.PermissionDenied",
    UNSUPPORTED_OPERATION_GET_MAX_NODE_NUM_ERROR "UnsupportedOperation.GetMaxNodeNumError"
}

#[cfg(feature = "unstable-registry")]
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
