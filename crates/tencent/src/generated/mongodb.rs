//! `mongodb` of Tencent Cloud, API version 2019-07-25.
//!
//! Endpoint: `mongodb.tencentcloudapi.com`, or `mongodb.<region>.tencentcloudapi.com`. Other versions: [`v20180408`].
//! Operations: <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, mongodb::DescribeAuditInstanceList};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAuditInstanceList::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

pub mod v20180408;

static SERVICE: Service<'_> = Service::new(
    "mongodb",
    "2019-07-25",
    "mongodb",
    &Endpoints::NONE,
);

/// Assigns project: `AssignProject` of `mongodb` 2019-07-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=AssignProject>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_LOCK_FAILED`], [`codes::INVALID_PARAMETER_VALUE_PROJECT_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignProject {
    /// Required.
    pub instance_ids: Vec<String>,
    /// Required.
    pub project_id: i64,
}
operation! { AssignProject(instance_ids: Vec<String>, project_id: i64) "AssignProject" -> AssignProjectOutput {
    0 "InstanceIds" instance_ids, 1 "ProjectId" project_id
} }

/// Response of [`AssignProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignProjectOutput {
    pub flow_ids: Vec<i64>,
}
model! { AssignProjectOutput {
    0 "FlowIds" flow_ids: Vec<i64>
} }

/// Closes audit service: `CloseAuditService` of `mongodb` 2019-07-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=CloseAuditService>.
///
/// Errors: [`codes::INTERNAL_ERROR_AUDIT_DELETE_LOG_FILE_ERROR`], [`codes::INTERNAL_ERROR_AUDIT_DESCRIBE_LOG_ERROR`],
/// [`codes::INTERNAL_ERROR_AUDIT_ERROR`], [`codes::INTERNAL_ERROR_AUDIT_MODIFY_STATUS_ERROR`],
/// [`codes::INTERNAL_ERROR_CHECK_APP_ID_FAILED`], [`codes::INTERNAL_ERROR_COS_ERROR`],
/// [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::INTERNAL_ERROR_DB_OPERATION_ERROR`],
/// [`codes::INTERNAL_ERROR_DATABASE_ACCESS_ERROR`], [`codes::INTERNAL_ERROR_INNER_COMMON_ERROR`],
/// [`codes::INTERNAL_ERROR_JSON_ERROR`], [`codes::INTERNAL_ERROR_JSON_UNMARSHAL_ERROR`],
/// [`codes::INTERNAL_ERROR_TRADE_ERROR`], [`codes::INTERNAL_ERROR_UNKNOWN_ERROR`],
/// [`codes::OPERATION_DENIED_AUDIT_POLICY_CONFLICT_ERROR`], [`codes::OPERATION_DENIED_AUDIT_POLICY_EXIST_ERROR`],
/// [`codes::OPERATION_DENIED_AUDIT_POLICY_NOT_EXIST_ERROR`], [`codes::OPERATION_DENIED_AUDIT_TASK_CONFLICT_ERROR`],
/// [`codes::OPERATION_DENIED_RESOURCE_NOT_FUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseAuditService {
    /// Required.
    pub instance_id: String,
}
operation! { CloseAuditService(instance_id: String) "CloseAuditService" -> Empty {
    0 "InstanceId" instance_id
} }

/// Response of [`CloseAuditService`]: empty.
pub type CloseAuditServiceOutput = Empty;

/// Creates account user: `CreateAccountUser` of `mongodb` 2019-07-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=CreateAccountUser>.
///
/// Errors: [`codes::INTERNAL_ERROR_CHECK_APP_ID_FAILED`], [`codes::INTERNAL_ERROR_PASSWORD_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_CHECK_APP_ID_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccountUser {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub user_name: String,
    /// Required. Secret.
    pub password: Secret,
    /// Secret.
    pub mongo_user_password: Option<Secret>,
    pub user_desc: Option<String>,
    pub auth_role: Option<Vec<Auth>>,
}
operation! { CreateAccountUser(instance_id: String, user_name: String, password: Secret)
    "CreateAccountUser" -> CreateAccountUserOutput {
    0 "InstanceId" instance_id, 1 "UserName" user_name, 2 "Password" password,
    3 "MongoUserPassword" mongo_user_password: Secret, 4 "UserDesc" user_desc: String, 5 "AuthRole" auth_role: Vec<Auth>
} }

/// In the request of [`CreateAccountUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Auth {
    /// Required.
    pub mask: Option<i64>,
    /// Required.
    pub name_space: Option<String>,
}
input! { Auth(mask: i64, name_space: String) {
    0 "Mask" mask: i64, 1 "NameSpace" name_space: String
} }

/// Response of [`CreateAccountUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccountUserOutput {
    pub flow_id: Option<i64>,
}
model! { CreateAccountUserOutput {
    0 "FlowId" flow_id: i64
} }

/// Creates audit log file: `CreateAuditLogFile` of `mongodb` 2019-07-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=CreateAuditLogFile>.
///
/// Errors: [`codes::INTERNAL_ERROR_AUDIT_CREATE_LOG_FILE_ERROR`], [`codes::INTERNAL_ERROR_AUDIT_DESCRIBE_LOG_ERROR`],
/// [`codes::INTERNAL_ERROR_AUDIT_ERROR`], [`codes::INTERNAL_ERROR_AUDIT_MODIFY_STATUS_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMETER_VALUE_ERROR`],
/// [`codes::OPERATION_DENIED_AUDIT_POLICY_CONFLICT_ERROR`], [`codes::OPERATION_DENIED_AUDIT_POLICY_EXIST_ERROR`],
/// [`codes::OPERATION_DENIED_AUDIT_POLICY_NOT_EXIST_ERROR`], [`codes::OPERATION_DENIED_AUDIT_POLICY_OVER_QUOTA_ERROR`],
/// [`codes::OPERATION_DENIED_AUDIT_TASK_CONFLICT_ERROR`], [`codes::OPERATION_DENIED_RESOURCE_NOT_FUND_ERROR`],
/// [`codes::OPERATION_DENIED_UNSUPPORT_OPEN_AUDIT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAuditLogFile {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    pub order: Option<String>,
    pub order_by: Option<String>,
    pub filter: Option<AuditLogFilter>,
}
operation! { CreateAuditLogFile(instance_id: String, start_time: String, end_time: String)
    "CreateAuditLogFile" -> CreateAuditLogFileOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Order" order: String,
    4 "OrderBy" order_by: String, 5 "Filter" filter: AuditLogFilter
} }

/// In the request of [`CreateAuditLogFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditLogFilter {
    pub host: Option<Vec<String>>,
    pub user: Option<Vec<String>>,
    pub exec_time: Option<i64>,
    pub affect_rows: Option<i64>,
    pub atype: Option<Vec<String>>,
    pub result: Option<Vec<String>>,
    pub param: Option<Vec<String>>,
}
input! { AuditLogFilter() {
    0 "Host" host: Vec<String>, 1 "User" user: Vec<String>, 2 "ExecTime" exec_time: i64,
    3 "AffectRows" affect_rows: i64, 4 "Atype" atype: Vec<String>, 5 "Result" result: Vec<String>,
    6 "Param" param: Vec<String>
} }

/// Response of [`CreateAuditLogFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAuditLogFileOutput {
    pub file_name: Option<String>,
}
model! { CreateAuditLogFileOutput {
    0 "FileName" file_name: String
} }

/// Creates backup db instance: `CreateBackupDBInstance` of `mongodb` 2019-07-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=CreateBackupDBInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_TRANSPARENT_DATA_ENCRYPTION_ALREADY_OPEN`],
/// [`codes::INTERNAL_ERROR_CHECK_APP_ID_FAILED`], [`codes::INVALID_PARAMETER_VALUE_CHECK_APP_ID_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_INSTANCE_STATUS`], [`codes::INVALID_PARAMETER_VALUE_STATUS_ABNORMAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackupDBInstance {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub backup_method: i64,
    pub backup_remark: Option<String>,
    pub backup_retention_days: Option<i64>,
}
operation! { CreateBackupDBInstance(instance_id: String, backup_method: i64)
    "CreateBackupDBInstance" -> CreateBackupDBInstanceOutput {
    0 "InstanceId" instance_id, 1 "BackupMethod" backup_method, 2 "BackupRemark" backup_remark: String,
    3 "BackupRetentionDays" backup_retention_days: i64
} }

/// Response of [`CreateBackupDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackupDBInstanceOutput {
    pub async_request_id: Option<String>,
}
model! { CreateBackupDBInstanceOutput {
    0 "AsyncRequestId" async_request_id: String
} }

/// Creates backup download task: `CreateBackupDownloadTask` of `mongodb` 2019-07-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=CreateBackupDownloadTask>.
///
/// Errors: [`codes::INTERNAL_ERROR_CHECK_APP_ID_FAILED`], [`codes::INVALID_PARAMETER_VALUE_BACKUP_FILE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackupDownloadTask {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub backup_name: String,
    /// Required.
    pub backup_sets: Vec<ReplicaSetInfo>,
}
operation! { CreateBackupDownloadTask(instance_id: String, backup_name: String, backup_sets: Vec<ReplicaSetInfo>)
    "CreateBackupDownloadTask" -> CreateBackupDownloadTaskOutput {
    0 "InstanceId" instance_id, 1 "BackupName" backup_name, 2 "BackupSets" backup_sets
} }

/// In the request of [`CreateBackupDownloadTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplicaSetInfo {
    /// Required.
    pub replica_set_id: Option<String>,
}
input! { ReplicaSetInfo(replica_set_id: String) {
    0 "ReplicaSetId" replica_set_id: String
} }

/// Response of [`CreateBackupDownloadTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackupDownloadTaskOutput {
    pub tasks: Vec<BackupDownloadTaskStatus>,
}
model! { CreateBackupDownloadTaskOutput {
    0 "Tasks" tasks: Vec<BackupDownloadTaskStatus>
} }

/// In the response of [`CreateBackupDownloadTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupDownloadTaskStatus {
    pub replica_set_id: Option<String>,
    pub status: Option<i64>,
}
model! { BackupDownloadTaskStatus {
    0 "ReplicaSetId" replica_set_id: String, 1 "Status" status: i64
} }

/// Creates db instance: `CreateDBInstance` of `mongodb` 2019-07-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=CreateDBInstance>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_TRADE_OPERATION`],
/// [`codes::INVALID_PARAMETER_VALUE_MACHINE_TYPE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_MONGO_VERSION_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_PASSWORD_RULE_FAILED`], [`codes::INVALID_PARAMETER_VALUE_PROJECT_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_REGION_ERROR`], [`codes::INVALID_PARAMETER_VALUE_REPLICA_SET_NUM_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_SECONDARY_NUM_ERROR`], [`codes::INVALID_PARAMETER_VALUE_SPEC_NOT_ON_SALE`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_VPC_ID_OR_SUBNET_ID_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_ZONE_CLOSED`], [`codes::INVALID_PARAMETER_VALUE_ZONE_ERROR`],
/// [`codes::UNSUPPORTED_OPERATION_VERSION_NOT_SUPPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstance {
    /// Required.
    pub node_num: i64,
    /// Required.
    pub memory: i64,
    /// Required.
    pub volume: i64,
    /// Required.
    pub mongo_version: String,
    /// Required.
    pub goods_num: i64,
    /// Required.
    pub zone: String,
    /// Required.
    pub period: i64,
    /// Required.
    pub machine_code: String,
    /// Required.
    pub cluster_type: String,
    /// Required.
    pub replicate_set_num: i64,
    pub project_id: Option<i64>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub tags: Option<Vec<TagInfo>>,
    pub auto_renew_flag: Option<i64>,
    pub auto_voucher: Option<i64>,
    pub clone: Option<i64>,
    pub father: Option<String>,
    pub security_group: Option<Vec<String>>,
    pub restore_time: Option<String>,
    pub instance_name: Option<String>,
    pub availability_zone_list: Option<Vec<String>>,
    pub mongos_cpu: Option<i64>,
    pub mongos_memory: Option<i64>,
    pub mongos_node_num: Option<i64>,
    pub readonly_node_num: Option<i64>,
    pub readonly_node_availability_zone_list: Option<Vec<String>>,
    pub hidden_zone: Option<String>,
    pub param_template_id: Option<String>,
    pub data_encryption: Option<String>,
    pub encryption_key_source: Option<String>,
    pub key_id: Option<String>,
    pub kms_region: Option<String>,
    pub cpu_core: Option<i64>,
}

/// Arguments of [`CreateDBInstance::new`].
pub struct CreateDBInstanceRequired {
    pub node_num: i64,
    pub memory: i64,
    pub volume: i64,
    pub mongo_version: String,
    pub goods_num: i64,
    pub zone: String,
    pub period: i64,
    pub machine_code: String,
    pub cluster_type: String,
    pub replicate_set_num: i64,
}
operation! {
    CreateDBInstance { CreateDBInstanceRequired: node_num, memory, volume, mongo_version, goods_num, zone, period, machine_code, cluster_type, replicate_set_num }
    "CreateDBInstance" -> CreateDBInstanceOutput {
    0 "NodeNum" node_num, 1 "Memory" memory, 2 "Volume" volume, 3 "MongoVersion" mongo_version, 4 "GoodsNum" goods_num,
    5 "Zone" zone, 6 "Period" period, 7 "MachineCode" machine_code, 8 "ClusterType" cluster_type,
    9 "ReplicateSetNum" replicate_set_num, 10 "ProjectId" project_id: i64, 11 "VpcId" vpc_id: String,
    12 "SubnetId" subnet_id: String, 13 "Password" password: Secret, 14 "Tags" tags: Vec<TagInfo>,
    15 "AutoRenewFlag" auto_renew_flag: i64, 16 "AutoVoucher" auto_voucher: i64, 17 "Clone" clone: i64,
    18 "Father" father: String, 19 "SecurityGroup" security_group: Vec<String>, 20 "RestoreTime" restore_time: String,
    21 "InstanceName" instance_name: String, 22 "AvailabilityZoneList" availability_zone_list: Vec<String>,
    23 "MongosCpu" mongos_cpu: i64, 24 "MongosMemory" mongos_memory: i64, 25 "MongosNodeNum" mongos_node_num: i64,
    26 "ReadonlyNodeNum" readonly_node_num: i64,
    27 "ReadonlyNodeAvailabilityZoneList" readonly_node_availability_zone_list: Vec<String>,
    28 "HiddenZone" hidden_zone: String, 29 "ParamTemplateId" param_template_id: String,
    30 "DataEncryption" data_encryption: String, 31 "EncryptionKeySource" encryption_key_source: String,
    32 "KeyId" key_id: String, 33 "KmsRegion" kms_region: String, 34 "CpuCore" cpu_core: i64
} }

/// In the request of [`CreateDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagInfo {
    /// Required.
    pub tag_key: Option<String>,
    /// Required.
    pub tag_value: Option<String>,
}
input! { TagInfo(tag_key: String, tag_value: String) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Response of [`CreateDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceOutput {
    pub deal_id: Option<String>,
    pub instance_ids: Vec<String>,
}
model! { CreateDBInstanceOutput {
    0 "DealId" deal_id: String, 1 "InstanceIds" instance_ids: Vec<String>
} }

/// Creates db instance hour: `CreateDBInstanceHour` of `mongodb` 2019-07-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=CreateDBInstanceHour>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_CLUSTER_TYPE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_TRADE_OPERATION`], [`codes::INVALID_PARAMETER_VALUE_MACHINE_TYPE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_MONGO_VERSION_ERROR`], [`codes::INVALID_PARAMETER_VALUE_PASSWORD_RULE_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE_POST_PAID_INSTANCE_BEYOND_LIMIT`],
/// [`codes::INVALID_PARAMETER_VALUE_PROJECT_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_REGION_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_REPLICA_SET_NUM_ERROR`], [`codes::INVALID_PARAMETER_VALUE_SPEC_NOT_ON_SALE`],
/// [`codes::INVALID_PARAMETER_VALUE_STATUS_ABNORMAL`], [`codes::INVALID_PARAMETER_VALUE_TAG_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_VPC_ID_OR_SUBNET_ID_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_ZONE_CLOSED`],
/// [`codes::INVALID_PARAMETER_VALUE_ZONE_ERROR`], [`codes::UNSUPPORTED_OPERATION_VERSION_NOT_SUPPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceHour {
    /// Required.
    pub memory: i64,
    /// Required.
    pub volume: i64,
    /// Required.
    pub replicate_set_num: i64,
    /// Required.
    pub node_num: i64,
    /// Required.
    pub mongo_version: String,
    /// Required.
    pub machine_code: String,
    /// Required.
    pub goods_num: i64,
    /// Required.
    pub cluster_type: String,
    /// Required.
    pub zone: String,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub project_id: Option<i64>,
    pub tags: Option<Vec<TagInfo>>,
    pub clone: Option<i64>,
    pub father: Option<String>,
    pub security_group: Option<Vec<String>>,
    pub restore_time: Option<String>,
    pub instance_name: Option<String>,
    pub availability_zone_list: Option<Vec<String>>,
    pub mongos_cpu: Option<i64>,
    pub mongos_memory: Option<i64>,
    pub mongos_node_num: Option<i64>,
    pub readonly_node_num: Option<i64>,
    pub readonly_node_availability_zone_list: Option<Vec<String>>,
    pub hidden_zone: Option<String>,
    pub param_template_id: Option<String>,
    pub data_encryption: Option<String>,
    pub encryption_key_source: Option<String>,
    pub key_id: Option<String>,
    pub kms_region: Option<String>,
    pub cpu_core: Option<i64>,
}

/// Arguments of [`CreateDBInstanceHour::new`].
pub struct CreateDBInstanceHourRequired {
    pub memory: i64,
    pub volume: i64,
    pub replicate_set_num: i64,
    pub node_num: i64,
    pub mongo_version: String,
    pub machine_code: String,
    pub goods_num: i64,
    pub cluster_type: String,
    pub zone: String,
}
operation! {
    CreateDBInstanceHour { CreateDBInstanceHourRequired: memory, volume, replicate_set_num, node_num, mongo_version, machine_code, goods_num, cluster_type, zone }
    "CreateDBInstanceHour" -> CreateDBInstanceHourOutput {
    0 "Memory" memory, 1 "Volume" volume, 2 "ReplicateSetNum" replicate_set_num, 3 "NodeNum" node_num,
    4 "MongoVersion" mongo_version, 5 "MachineCode" machine_code, 6 "GoodsNum" goods_num, 7 "ClusterType" cluster_type,
    8 "Zone" zone, 9 "VpcId" vpc_id: String, 10 "SubnetId" subnet_id: String, 11 "Password" password: Secret,
    12 "ProjectId" project_id: i64, 13 "Tags" tags: Vec<TagInfo>, 14 "Clone" clone: i64, 15 "Father" father: String,
    16 "SecurityGroup" security_group: Vec<String>, 17 "RestoreTime" restore_time: String,
    18 "InstanceName" instance_name: String, 19 "AvailabilityZoneList" availability_zone_list: Vec<String>,
    20 "MongosCpu" mongos_cpu: i64, 21 "MongosMemory" mongos_memory: i64, 22 "MongosNodeNum" mongos_node_num: i64,
    23 "ReadonlyNodeNum" readonly_node_num: i64,
    24 "ReadonlyNodeAvailabilityZoneList" readonly_node_availability_zone_list: Vec<String>,
    25 "HiddenZone" hidden_zone: String, 26 "ParamTemplateId" param_template_id: String,
    27 "DataEncryption" data_encryption: String, 28 "EncryptionKeySource" encryption_key_source: String,
    29 "KeyId" key_id: String, 30 "KmsRegion" kms_region: String, 31 "CpuCore" cpu_core: i64
} }

/// Response of [`CreateDBInstanceHour`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceHourOutput {
    pub deal_id: Option<String>,
    pub instance_ids: Vec<String>,
}
model! { CreateDBInstanceHourOutput {
    0 "DealId" deal_id: String, 1 "InstanceIds" instance_ids: Vec<String>
} }

/// Creates db instance param tpl: `CreateDBInstanceParamTpl` of `mongodb` 2019-07-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=CreateDBInstanceParamTpl>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_CLUSTER_TYPE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_TRADE_OPERATION`], [`codes::INVALID_PARAMETER_VALUE_MACHINE_TYPE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_MONGO_VERSION_ERROR`], [`codes::INVALID_PARAMETER_VALUE_PASSWORD_RULE_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE_POST_PAID_INSTANCE_BEYOND_LIMIT`],
/// [`codes::INVALID_PARAMETER_VALUE_PROJECT_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_REGION_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_REPLICA_SET_NUM_ERROR`], [`codes::INVALID_PARAMETER_VALUE_SPEC_NOT_ON_SALE`],
/// [`codes::INVALID_PARAMETER_VALUE_STATUS_ABNORMAL`], [`codes::INVALID_PARAMETER_VALUE_TAG_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_VPC_ID_OR_SUBNET_ID_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_ZONE_CLOSED`],
/// [`codes::INVALID_PARAMETER_VALUE_ZONE_ERROR`], [`codes::UNSUPPORTED_OPERATION_VERSION_NOT_SUPPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceParamTpl {
    /// Required.
    pub tpl_name: String,
    pub mongo_version: Option<String>,
    pub cluster_type: Option<String>,
    pub tpl_desc: Option<String>,
    pub params: Option<Vec<ParamType>>,
    pub mirror_tpl_id: Option<String>,
}
operation! { CreateDBInstanceParamTpl(tpl_name: String) "CreateDBInstanceParamTpl" -> CreateDBInstanceParamTplOutput {
    0 "TplName" tpl_name, 1 "MongoVersion" mongo_version: String, 2 "ClusterType" cluster_type: String,
    3 "TplDesc" tpl_desc: String, 4 "Params" params: Vec<ParamType>, 5 "MirrorTplId" mirror_tpl_id: String
} }

/// In the request of [`CreateDBInstanceParamTpl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParamType {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { ParamType(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateDBInstanceParamTpl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceParamTplOutput {
    pub tpl_id: Option<String>,
}
model! { CreateDBInstanceParamTplOutput {
    0 "TplId" tpl_id: String
} }

/// Creates log download task: `CreateLogDownloadTask` of `mongodb` 2019-07-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=CreateLogDownloadTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLogDownloadTask {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    pub node_names: Option<Vec<String>>,
    pub log_components: Option<Vec<String>>,
    pub log_levels: Option<Vec<String>>,
    pub log_ids: Option<Vec<String>>,
    pub log_connections: Option<Vec<String>>,
    pub log_detail_params: Option<Vec<String>>,
}
operation! { CreateLogDownloadTask(instance_id: String, start_time: String, end_time: String)
    "CreateLogDownloadTask" -> CreateLogDownloadTaskOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "NodeNames" node_names: Vec<String>,
    4 "LogComponents" log_components: Vec<String>, 5 "LogLevels" log_levels: Vec<String>,
    6 "LogIds" log_ids: Vec<String>, 7 "LogConnections" log_connections: Vec<String>,
    8 "LogDetailParams" log_detail_params: Vec<String>
} }

/// Response of [`CreateLogDownloadTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLogDownloadTaskOutput {
    pub status: Option<i64>,
}
model! { CreateLogDownloadTaskOutput {
    0 "Status" status: i64
} }

/// Creates slow log pattern download task: `CreateSlowLogPatternDownloadTask` of `mongodb` 2019-07-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=CreateSlowLogPatternDownloadTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSlowLogPatternDownloadTask {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    pub threshold_ms: Option<i64>,
    pub commands: Option<Vec<String>>,
}
operation! { CreateSlowLogPatternDownloadTask(instance_id: String, start_time: String, end_time: String)
    "CreateSlowLogPatternDownloadTask" -> CreateSlowLogPatternDownloadTaskOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "ThresholdMs" threshold_ms: i64,
    4 "Commands" commands: Vec<String>
} }

/// Response of [`CreateSlowLogPatternDownloadTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSlowLogPatternDownloadTaskOutput {
    pub status: Vec<i64>,
}
model! { CreateSlowLogPatternDownloadTaskOutput {
    0 "Status" status: Vec<i64>
} }

/// Deletes account user: `DeleteAccountUser` of `mongodb` 2019-07-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=DeleteAccountUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccountUser {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub user_name: String,
    /// Secret.
    pub mongo_user_password: Option<Secret>,
}
operation! { DeleteAccountUser(instance_id: String, user_name: String) "DeleteAccountUser" -> DeleteAccountUserOutput {
    0 "InstanceId" instance_id, 1 "UserName" user_name, 2 "MongoUserPassword" mongo_user_password: Secret
} }

/// Response of [`DeleteAccountUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccountUserOutput {
    pub flow_id: Option<i64>,
}
model! { DeleteAccountUserOutput {
    0 "FlowId" flow_id: i64
} }

/// Deletes audit log file: `DeleteAuditLogFile` of `mongodb` 2019-07-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=DeleteAuditLogFile>.
///
/// Errors: [`codes::INTERNAL_ERROR_AUDIT_DELETE_LOG_FILE_ERROR`], [`codes::INTERNAL_ERROR_AUDIT_DESCRIBE_LOG_ERROR`],
/// [`codes::INTERNAL_ERROR_AUDIT_ERROR`], [`codes::INTERNAL_ERROR_AUDIT_MODIFY_STATUS_ERROR`],
/// [`codes::INTERNAL_ERROR_CHECK_APP_ID_FAILED`], [`codes::INTERNAL_ERROR_COS_ERROR`],
/// [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::INTERNAL_ERROR_DB_OPERATION_ERROR`],
/// [`codes::INTERNAL_ERROR_DATABASE_ACCESS_ERROR`], [`codes::INTERNAL_ERROR_INNER_COMMON_ERROR`],
/// [`codes::INTERNAL_ERROR_JSON_ERROR`], [`codes::INTERNAL_ERROR_JSON_UNMARSHAL_ERROR`],
/// [`codes::INTERNAL_ERROR_TRADE_ERROR`], [`codes::OPERATION_DENIED_AUDIT_POLICY_CONFLICT_ERROR`],
/// [`codes::OPERATION_DENIED_AUDIT_POLICY_EXIST_ERROR`], [`codes::OPERATION_DENIED_AUDIT_POLICY_NOT_EXIST_ERROR`],
/// [`codes::OPERATION_DENIED_AUDIT_POLICY_OVER_QUOTA_ERROR`], [`codes::OPERATION_DENIED_AUDIT_TASK_CONFLICT_ERROR`],
/// [`codes::OPERATION_DENIED_RESOURCE_NOT_FUND_ERROR`], [`codes::OPERATION_DENIED_UNSUPPORT_OPEN_AUDIT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAuditLogFile {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub file_name: String,
}
operation! { DeleteAuditLogFile(instance_id: String, file_name: String) "DeleteAuditLogFile" -> Empty {
    0 "InstanceId" instance_id, 1 "FileName" file_name
} }

/// Response of [`DeleteAuditLogFile`]: empty.
pub type DeleteAuditLogFileOutput = Empty;

/// Deletes db backups: `DeleteDBBackups` of `mongodb` 2019-07-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=DeleteDBBackups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBBackups {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub backup_ids: Vec<i64>,
}
operation! { DeleteDBBackups(instance_id: String, backup_ids: Vec<i64>) "DeleteDBBackups" -> Empty {
    0 "InstanceId" instance_id, 1 "BackupIds" backup_ids
} }

/// Response of [`DeleteDBBackups`]: empty.
pub type DeleteDBBackupsOutput = Empty;

/// Deletes log download task: `DeleteLogDownloadTask` of `mongodb` 2019-07-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=DeleteLogDownloadTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLogDownloadTask {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub task_id: String,
}
operation! { DeleteLogDownloadTask(instance_id: String, task_id: String)
    "DeleteLogDownloadTask" -> DeleteLogDownloadTaskOutput {
    0 "InstanceId" instance_id, 1 "TaskId" task_id
} }

/// Response of [`DeleteLogDownloadTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLogDownloadTaskOutput {
    pub status: Option<i64>,
}
model! { DeleteLogDownloadTaskOutput {
    0 "Status" status: i64
} }

/// Describes account users: `DescribeAccountUsers` of `mongodb` 2019-07-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=DescribeAccountUsers>.
///
/// Errors: [`codes::INTERNAL_ERROR_CHECK_APP_ID_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountUsers {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeAccountUsers(instance_id: String) "DescribeAccountUsers" -> DescribeAccountUsersOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeAccountUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountUsersOutput {
    pub users: Vec<UserInfo>,
}
model! { DescribeAccountUsersOutput {
    0 "Users" users: Vec<UserInfo>
} }

/// In the response of [`DescribeAccountUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserInfo {
    pub user_name: Option<String>,
    pub auth_role: Vec<Auth>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub user_desc: Option<String>,
    pub console_pass_update_time: Option<String>,
}
model! { UserInfo {
    0 "UserName" user_name: String, 1 "AuthRole" auth_role: Vec<Auth>, 2 "CreateTime" create_time: String,
    3 "UpdateTime" update_time: String, 4 "UserDesc" user_desc: String,
    5 "ConsolePassUpdateTime" console_pass_update_time: String
} }

/// Describes async request info: `DescribeAsyncRequestInfo` of `mongodb` 2019-07-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=DescribeAsyncRequestInfo>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_STATUS_ABNORMAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAsyncRequestInfo {
    /// Required.
    pub async_request_id: String,
}
operation! { DescribeAsyncRequestInfo(async_request_id: String)
    "DescribeAsyncRequestInfo" -> DescribeAsyncRequestInfoOutput {
    0 "AsyncRequestId" async_request_id
} }

/// Response of [`DescribeAsyncRequestInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAsyncRequestInfoOutput {
    pub status: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
model! { DescribeAsyncRequestInfoOutput {
    0 "Status" status: String, 1 "StartTime" start_time: String, 2 "EndTime" end_time: String
} }

/// Describes audit config: `DescribeAuditConfig` of `mongodb` 2019-07-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=DescribeAuditConfig>.
///
/// Errors: [`codes::INTERNAL_ERROR_AUDIT_DESCRIBE_LOG_ERROR`], [`codes::INTERNAL_ERROR_COS_ERROR`],
/// [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::INTERNAL_ERROR_DB_OPERATION_ERROR`],
/// [`codes::INTERNAL_ERROR_INNER_COMMON_ERROR`], [`codes::INTERNAL_ERROR_JSON_ERROR`],
/// [`codes::INTERNAL_ERROR_JSON_UNMARSHAL_ERROR`], [`codes::INTERNAL_ERROR_TRADE_ERROR`],
/// [`codes::OPERATION_DENIED_AUDIT_POLICY_CONFLICT_ERROR`], [`codes::OPERATION_DENIED_AUDIT_POLICY_EXIST_ERROR`],
/// [`codes::OPERATION_DENIED_AUDIT_POLICY_NOT_EXIST_ERROR`], [`codes::OPERATION_DENIED_AUDIT_POLICY_OVER_QUOTA_ERROR`],
/// [`codes::OPERATION_DENIED_AUDIT_TASK_CONFLICT_ERROR`], [`codes::OPERATION_DENIED_RESOURCE_NOT_FUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditConfig {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeAuditConfig(instance_id: String) "DescribeAuditConfig" -> DescribeAuditConfigOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeAuditConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditConfigOutput {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub audit_all: Option<bool>,
    pub create_time: Option<String>,
    pub log_expire_day: Option<i64>,
    pub log_type: Option<String>,
    pub is_closing: Option<String>,
    pub is_opening: Option<String>,
}
model! { DescribeAuditConfigOutput {
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String, 2 "AuditAll" audit_all: bool,
    3 "CreateTime" create_time: String, 4 "LogExpireDay" log_expire_day: i64, 5 "LogType" log_type: String,
    6 "IsClosing" is_closing: String, 7 "IsOpening" is_opening: String
} }

/// Describes audit instance list: `DescribeAuditInstanceList` of `mongodb` 2019-07-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=DescribeAuditInstanceList>.
///
/// Errors: [`codes::FAILED_OPERATION_QUERY_AUDIT_TASK_FAIL_ERROR`], [`codes::INTERNAL_ERROR_AUDIT_DESCRIBE_LOG_ERROR`],
/// [`codes::INTERNAL_ERROR_AUDIT_ERROR`], [`codes::INTERNAL_ERROR_CHECK_APP_ID_FAILED`],
/// [`codes::INTERNAL_ERROR_COS_ERROR`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_DB_OPERATION_ERROR`], [`codes::INTERNAL_ERROR_DATABASE_ACCESS_ERROR`],
/// [`codes::INTERNAL_ERROR_INNER_COMMON_ERROR`], [`codes::INTERNAL_ERROR_JSON_ERROR`],
/// [`codes::INTERNAL_ERROR_JSON_UNMARSHAL_ERROR`], [`codes::INTERNAL_ERROR_TRADE_ERROR`], [`codes::OPERATION_DENIED`],
/// [`codes::OPERATION_DENIED_ACCOUNT_OPERATION_DENIED`], [`codes::OPERATION_DENIED_AUDIT_POLICY_CONFLICT_ERROR`],
/// [`codes::OPERATION_DENIED_AUDIT_POLICY_EXIST_ERROR`], [`codes::OPERATION_DENIED_AUDIT_POLICY_NOT_EXIST_ERROR`],
/// [`codes::OPERATION_DENIED_AUDIT_POLICY_OVER_QUOTA_ERROR`], [`codes::OPERATION_DENIED_AUDIT_STATUS_ERROR`],
/// [`codes::OPERATION_DENIED_AUDIT_TASK_CONFLICT_ERROR`], [`codes::OPERATION_DENIED_RESOURCE_NOT_FUND_ERROR`],
/// [`codes::OPERATION_DENIED_UNSUPPORT_OPEN_AUDIT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditInstanceList {
    pub audit_switch: Option<i64>,
    pub filters: Option<Vec<Filters>>,
    pub audit_mode: Option<i64>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeAuditInstanceList() "DescribeAuditInstanceList" -> DescribeAuditInstanceListOutput {
    0 "AuditSwitch" audit_switch: i64, 1 "Filters" filters: Vec<Filters>, 2 "AuditMode" audit_mode: i64,
    3 "Limit" limit: i64, 4 "Offset" offset: i64
} }
paged! { DescribeAuditInstanceList: AuditInstance = Offset "Offset", "Items" items, total "TotalCount" }

/// In the request of [`DescribeAuditInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filters {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub values: Option<Vec<String>>,
}
input! { Filters(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

/// Response of [`DescribeAuditInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditInstanceListOutput {
    pub total_count: Option<i64>,
    pub items: Vec<AuditInstance>,
}
model! { DescribeAuditInstanceListOutput {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<AuditInstance>
} }

/// In the response of [`DescribeAuditInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditInstance {
    pub instance_id: Option<String>,
    pub audit_status: Option<String>,
    pub audit_task: Option<i64>,
    pub log_expire_day: Option<i64>,
    pub high_log_expire_day: Option<i64>,
    pub low_log_expire_day: Option<i64>,
    pub billing_amount: Option<f64>,
    pub high_real_storage: Option<f64>,
    pub low_real_storage: Option<f64>,
    pub instance_info: Option<InstanceInfo>,
    pub performances_analyse: Option<i64>,
    pub audit_all: Option<bool>,
    pub create_at: Option<String>,
    pub rule_template_ids: Vec<String>,
    pub deliver: Option<String>,
    pub deliver_summary: Vec<DeliverSummary>,
    pub old_rule: Option<bool>,
    pub real_storage: Option<f64>,
}
model! { AuditInstance {
    0 "InstanceId" instance_id: String, 1 "AuditStatus" audit_status: String, 2 "AuditTask" audit_task: i64,
    3 "LogExpireDay" log_expire_day: i64, 4 "HighLogExpireDay" high_log_expire_day: i64,
    5 "LowLogExpireDay" low_log_expire_day: i64, 6 "BillingAmount" billing_amount: f64,
    7 "HighRealStorage" high_real_storage: f64, 8 "LowRealStorage" low_real_storage: f64,
    9 "InstanceInfo" instance_info: InstanceInfo, 10 "PerformancesAnalyse" performances_analyse: i64,
    11 "AuditAll" audit_all: bool, 12 "CreateAt" create_at: String, 13 "RuleTemplateIds" rule_template_ids: Vec<String>,
    14 "Deliver" deliver: String, 15 "DeliverSummary" deliver_summary: Vec<DeliverSummary>, 16 "OldRule" old_rule: bool,
    17 "RealStorage" real_storage: f64
} }

/// In the response of [`DescribeAuditInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceInfo {
    pub audit_log_expire_day: Option<i64>,
    pub audit_status: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_role: Option<String>,
    pub instance_type: Option<String>,
    pub mongodb_version: Option<String>,
    pub project_id: Option<i64>,
    pub region: Option<String>,
    pub status: Option<String>,
    pub support_audit: Option<bool>,
    pub zone: Option<String>,
    pub tag_list: Vec<TagInfo>,
}
model! { InstanceInfo {
    0 "AuditLogExpireDay" audit_log_expire_day: i64, 1 "AuditStatus" audit_status: String,
    2 "InstanceId" instance_id: String, 3 "InstanceName" instance_name: String, 4 "InstanceRole" instance_role: String,
    5 "InstanceType" instance_type: String, 6 "MongodbVersion" mongodb_version: String, 7 "ProjectId" project_id: i64,
    8 "Region" region: String, 9 "Status" status: String, 10 "SupportAudit" support_audit: bool, 11 "Zone" zone: String,
    12 "TagList" tag_list: Vec<TagInfo>
} }

/// In the response of [`DescribeAuditInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeliverSummary {
    pub deliver_type: Option<String>,
    pub deliver_sub_type: Option<String>,
}
model! { DeliverSummary {
    0 "DeliverType" deliver_type: String, 1 "DeliverSubType" deliver_sub_type: String
} }

/// Describes audit log files: `DescribeAuditLogFiles` of `mongodb` 2019-07-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=DescribeAuditLogFiles>.
///
/// Errors: [`codes::INTERNAL_ERROR_AUDIT_DESCRIBE_LOG_ERROR`], [`codes::INTERNAL_ERROR_AUDIT_ERROR`],
/// [`codes::INTERNAL_ERROR_AUDIT_MODIFY_STATUS_ERROR`], [`codes::INTERNAL_ERROR_CHECK_APP_ID_FAILED`],
/// [`codes::INTERNAL_ERROR_COS_ERROR`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_DB_OPERATION_ERROR`], [`codes::INTERNAL_ERROR_DATABASE_ACCESS_ERROR`],
/// [`codes::INTERNAL_ERROR_INNER_COMMON_ERROR`], [`codes::INTERNAL_ERROR_JSON_ERROR`],
/// [`codes::INTERNAL_ERROR_JSON_UNMARSHAL_ERROR`], [`codes::INTERNAL_ERROR_TRADE_ERROR`],
/// [`codes::OPERATION_DENIED_AUDIT_POLICY_CONFLICT_ERROR`], [`codes::OPERATION_DENIED_AUDIT_POLICY_NOT_EXIST_ERROR`],
/// [`codes::OPERATION_DENIED_AUDIT_POLICY_OVER_QUOTA_ERROR`], [`codes::OPERATION_DENIED_AUDIT_TASK_CONFLICT_ERROR`],
/// [`codes::OPERATION_DENIED_RESOURCE_NOT_FUND_ERROR`], [`codes::OPERATION_DENIED_UNSUPPORT_OPEN_AUDIT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditLogFiles {
    /// Required.
    pub instance_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub file_name: Option<String>,
}
operation! { DescribeAuditLogFiles(instance_id: String) "DescribeAuditLogFiles" -> DescribeAuditLogFilesOutput {
    0 "InstanceId" instance_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "FileName" file_name: String
} }
paged! { DescribeAuditLogFiles: AuditLogFile = Offset "Offset", "Items" items, total "TotalCount" }

/// Response of [`DescribeAuditLogFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditLogFilesOutput {
    pub total_count: Option<i64>,
    pub items: Vec<AuditLogFile>,
}
model! { DescribeAuditLogFilesOutput {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<AuditLogFile>
} }

/// In the response of [`DescribeAuditLogFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditLogFile {
    pub file_name: Option<String>,
    pub create_time: Option<String>,
    pub status: Option<String>,
    pub file_size: Option<i64>,
    /// Secret.
    pub download_url: Option<Secret>,
    pub err_msg: Option<String>,
    pub progress_rate: Option<i64>,
}
model! { AuditLogFile {
    0 "FileName" file_name: String, 1 "CreateTime" create_time: String, 2 "Status" status: String,
    3 "FileSize" file_size: i64, 4 "DownloadUrl" download_url: Secret, 5 "ErrMsg" err_msg: String,
    6 "ProgressRate" progress_rate: i64
} }

/// Describes audit logs: `DescribeAuditLogs` of `mongodb` 2019-07-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=DescribeAuditLogs>.
///
/// Errors: [`codes::INTERNAL_ERROR_AUDIT_CREATE_LOG_FILE_ERROR`],
/// [`codes::INTERNAL_ERROR_AUDIT_DELETE_LOG_FILE_ERROR`], [`codes::INTERNAL_ERROR_AUDIT_DESCRIBE_LOG_ERROR`],
/// [`codes::INTERNAL_ERROR_AUDIT_ERROR`], [`codes::INTERNAL_ERROR_AUDIT_MODIFY_STATUS_ERROR`],
/// [`codes::INTERNAL_ERROR_CHECK_APP_ID_FAILED`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_DB_OPERATION_ERROR`], [`codes::INTERNAL_ERROR_DATABASE_ACCESS_ERROR`],
/// [`codes::INTERNAL_ERROR_INNER_COMMON_ERROR`], [`codes::INTERNAL_ERROR_JSON_ERROR`],
/// [`codes::INTERNAL_ERROR_JSON_UNMARSHAL_ERROR`], [`codes::INTERNAL_ERROR_TRADE_ERROR`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER_ERROR`], [`codes::INVALID_PARAMETER_VALUE_DATA_CONVERT_ERROR`],
/// [`codes::OPERATION_DENIED_AUDIT_POLICY_CONFLICT_ERROR`], [`codes::OPERATION_DENIED_AUDIT_POLICY_EXIST_ERROR`],
/// [`codes::OPERATION_DENIED_AUDIT_POLICY_NOT_EXIST_ERROR`], [`codes::OPERATION_DENIED_AUDIT_POLICY_OVER_QUOTA_ERROR`],
/// [`codes::OPERATION_DENIED_AUDIT_STATUS_ERROR`], [`codes::OPERATION_DENIED_AUDIT_TASK_CONFLICT_ERROR`],
/// [`codes::OPERATION_DENIED_RESOURCE_NOT_FUND_ERROR`], [`codes::OPERATION_DENIED_UNSUPPORT_OPEN_AUDIT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditLogs {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    pub filter: Option<AuditLogFilter>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order: Option<String>,
    pub order_by: Option<String>,
}
operation! { DescribeAuditLogs(instance_id: String, start_time: String, end_time: String)
    "DescribeAuditLogs" -> DescribeAuditLogsOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Filter" filter: AuditLogFilter,
    4 "Limit" limit: i64, 5 "Offset" offset: i64, 6 "Order" order: String, 7 "OrderBy" order_by: String
} }
paged! { DescribeAuditLogs: AuditLog = Offset "Offset", "Items" items, total "TotalCount" }

/// Response of [`DescribeAuditLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditLogsOutput {
    pub total_count: Option<i64>,
    pub items: Vec<AuditLog>,
}
model! { DescribeAuditLogsOutput {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<AuditLog>
} }

/// In the response of [`DescribeAuditLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditLog {
    pub affect_rows: Option<i64>,
    pub atype: Option<String>,
    pub exec_time: Option<i64>,
    pub host: Option<String>,
    pub param: Option<String>,
    pub result: Option<i64>,
    pub roles: Option<String>,
    pub timestamp: Option<String>,
    pub user: Option<String>,
}
model! { AuditLog {
    0 "AffectRows" affect_rows: i64, 1 "Atype" atype: String, 2 "ExecTime" exec_time: i64, 3 "Host" host: String,
    4 "Param" param: String, 5 "Result" result: i64, 6 "Roles" roles: String, 7 "Timestamp" timestamp: String,
    8 "User" user: String
} }

/// Describes backup download task: `DescribeBackupDownloadTask` of `mongodb` 2019-07-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=DescribeBackupDownloadTask>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INVALID_PARAMETER_VALUE_BACKUP_FILE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupDownloadTask {
    /// Required.
    pub instance_id: String,
    pub backup_name: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order_by: Option<String>,
    pub order_by_type: Option<String>,
    pub status: Option<Vec<i64>>,
}
operation! { DescribeBackupDownloadTask(instance_id: String)
    "DescribeBackupDownloadTask" -> DescribeBackupDownloadTaskOutput {
    0 "InstanceId" instance_id, 1 "BackupName" backup_name: String, 2 "StartTime" start_time: String,
    3 "EndTime" end_time: String, 4 "Limit" limit: i64, 5 "Offset" offset: i64, 6 "OrderBy" order_by: String,
    7 "OrderByType" order_by_type: String, 8 "Status" status: Vec<i64>
} }
paged! { DescribeBackupDownloadTask: BackupDownloadTask = Offset "Offset", "Tasks" tasks, total "TotalCount" }

/// Response of [`DescribeBackupDownloadTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupDownloadTaskOutput {
    pub total_count: Option<i64>,
    pub tasks: Vec<BackupDownloadTask>,
}
model! { DescribeBackupDownloadTaskOutput {
    0 "TotalCount" total_count: i64, 1 "Tasks" tasks: Vec<BackupDownloadTask>
} }

/// In the response of [`DescribeBackupDownloadTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupDownloadTask {
    pub create_time: Option<String>,
    pub backup_name: Option<String>,
    pub replica_set_id: Option<String>,
    pub backup_size: Option<i64>,
    pub status: Option<i64>,
    pub percent: Option<i64>,
    pub time_spend: Option<i64>,
    pub url: Option<String>,
    pub backup_method: Option<i64>,
    pub backup_desc: Option<String>,
    pub region: Option<String>,
    pub bucket: Option<String>,
}
model! { BackupDownloadTask {
    0 "CreateTime" create_time: String, 1 "BackupName" backup_name: String, 2 "ReplicaSetId" replica_set_id: String,
    3 "BackupSize" backup_size: i64, 4 "Status" status: i64, 5 "Percent" percent: i64, 6 "TimeSpend" time_spend: i64,
    7 "Url" url: String, 8 "BackupMethod" backup_method: i64, 9 "BackupDesc" backup_desc: String,
    10 "Region" region: String, 11 "Bucket" bucket: String
} }

/// Describes backup rules: `DescribeBackupRules` of `mongodb` 2019-07-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=DescribeBackupRules>.
///
/// Errors: [`codes::INTERNAL_ERROR_CHECK_APP_ID_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupRules {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeBackupRules(instance_id: String) "DescribeBackupRules" -> DescribeBackupRulesOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeBackupRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupRulesOutput {
    pub backup_save_time: Option<i64>,
    pub backup_frequency: Option<i64>,
    pub backup_time: Option<i64>,
    pub backup_method: Option<i64>,
    pub active_weekdays: Option<String>,
    pub long_term_interval: Option<String>,
    pub long_term_active_days: Option<String>,
    pub long_term_expired_days: Option<i64>,
    pub oplog_expired_days: Option<i64>,
    pub backup_version: Option<i64>,
    pub backup_total_size: Option<BackupTotalSize>,
    pub alert_threshold: Option<i64>,
}
model! { DescribeBackupRulesOutput {
    0 "BackupSaveTime" backup_save_time: i64, 1 "BackupFrequency" backup_frequency: i64,
    2 "BackupTime" backup_time: i64, 3 "BackupMethod" backup_method: i64, 4 "ActiveWeekdays" active_weekdays: String,
    5 "LongTermInterval" long_term_interval: String, 6 "LongTermActiveDays" long_term_active_days: String,
    7 "LongTermExpiredDays" long_term_expired_days: i64, 8 "OplogExpiredDays" oplog_expired_days: i64,
    9 "BackupVersion" backup_version: i64, 10 "BackupTotalSize" backup_total_size: BackupTotalSize,
    11 "AlertThreshold" alert_threshold: i64
} }

/// In the response of [`DescribeBackupRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupTotalSize {
    pub snapshot_size: Option<i64>,
    pub oplog_size: Option<i64>,
    pub free_quota: Option<i64>,
}
model! { BackupTotalSize {
    0 "SnapshotSize" snapshot_size: i64, 1 "OplogSize" oplog_size: i64, 2 "FreeQuota" free_quota: i64
} }

/// Describes client connections: `DescribeClientConnections` of `mongodb` 2019-07-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=DescribeClientConnections>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_MONGO_VERSION_NOT_SUPPORT_QUERY_CLIENT`],
/// [`codes::INVALID_PARAMETER_VALUE_PROXY_NOT_SUPPORT_QUERY_CLIENT`],
/// [`codes::INVALID_PARAMETER_VALUE_REGION_NOT_SUPPORT_QUERY_CLIENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClientConnections {
    /// Required.
    pub instance_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeClientConnections(instance_id: String)
    "DescribeClientConnections" -> DescribeClientConnectionsOutput {
    0 "InstanceId" instance_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }
paged! { DescribeClientConnections: ClientConnection = Offset "Offset", "Clients" clients, total "TotalCount" }

/// Response of [`DescribeClientConnections`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClientConnectionsOutput {
    pub clients: Vec<ClientConnection>,
    pub total_count: Option<i64>,
}
model! { DescribeClientConnectionsOutput {
    0 "Clients" clients: Vec<ClientConnection>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeClientConnections`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClientConnection {
    pub ip: Option<String>,
    pub count: Option<i64>,
    pub internal_service: Option<bool>,
}
model! { ClientConnection {
    0 "IP" ip: String, 1 "Count" count: i64, 2 "InternalService" internal_service: bool
} }

/// Describes current op: `DescribeCurrentOp` of `mongodb` 2019-07-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=DescribeCurrentOp>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_QUERY_OUT_OF_RANGE`],
/// [`codes::INVALID_PARAMETER_VALUE_REGION_NOT_SUPPORT_OPERATION`],
/// [`codes::INVALID_PARAMETER_VALUE_REPLICA_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCurrentOp {
    /// Required.
    pub instance_id: String,
    pub ns: Option<String>,
    pub millisecond_running: Option<i64>,
    pub op: Option<String>,
    pub replica_set_name: Option<String>,
    pub state: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order_by: Option<String>,
    pub order_by_type: Option<String>,
}
operation! { DescribeCurrentOp(instance_id: String) "DescribeCurrentOp" -> DescribeCurrentOpOutput {
    0 "InstanceId" instance_id, 1 "Ns" ns: String, 2 "MillisecondRunning" millisecond_running: i64, 3 "Op" op: String,
    4 "ReplicaSetName" replica_set_name: String, 5 "State" state: String, 6 "Limit" limit: i64, 7 "Offset" offset: i64,
    8 "OrderBy" order_by: String, 9 "OrderByType" order_by_type: String
} }
paged! { DescribeCurrentOp: CurrentOp = Offset "Offset", "CurrentOps" current_ops, total "TotalCount" }

/// Response of [`DescribeCurrentOp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCurrentOpOutput {
    pub total_count: Option<i64>,
    pub current_ops: Vec<CurrentOp>,
}
model! { DescribeCurrentOpOutput {
    0 "TotalCount" total_count: i64, 1 "CurrentOps" current_ops: Vec<CurrentOp>
} }

/// In the response of [`DescribeCurrentOp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CurrentOp {
    pub op_id: Option<i64>,
    pub ns: Option<String>,
    pub query: Option<String>,
    pub op: Option<String>,
    pub replica_set_name: Option<String>,
    pub node_name: Option<String>,
    pub operation: Option<String>,
    pub state: Option<String>,
    pub microsecs_running: Option<i64>,
    pub exec_node: Option<String>,
}
model! { CurrentOp {
    0 "OpId" op_id: i64, 1 "Ns" ns: String, 2 "Query" query: String, 3 "Op" op: String,
    4 "ReplicaSetName" replica_set_name: String, 5 "NodeName" node_name: String, 6 "Operation" operation: String,
    7 "State" state: String, 8 "MicrosecsRunning" microsecs_running: i64, 9 "ExecNode" exec_node: String
} }

/// Describes db backups: `DescribeDBBackups` of `mongodb` 2019-07-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=DescribeDBBackups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBBackups {
    /// Required.
    pub instance_id: String,
    pub backup_method: Option<i64>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeDBBackups(instance_id: String) "DescribeDBBackups" -> DescribeDBBackupsOutput {
    0 "InstanceId" instance_id, 1 "BackupMethod" backup_method: i64, 2 "Limit" limit: i64, 3 "Offset" offset: i64
} }
paged! { DescribeDBBackups: BackupInfo = Offset "Offset", "BackupList" backup_list, total "TotalCount" }

/// Response of [`DescribeDBBackups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBBackupsOutput {
    pub backup_list: Vec<BackupInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeDBBackupsOutput {
    0 "BackupList" backup_list: Vec<BackupInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDBBackups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupInfo {
    pub instance_id: Option<String>,
    pub backup_type: Option<i64>,
    pub backup_name: Option<String>,
    pub backup_desc: Option<String>,
    pub backup_size: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub status: Option<i64>,
    pub backup_method: Option<i64>,
    pub back_id: Option<i64>,
    pub delete_time: Option<String>,
    pub backup_region: Option<String>,
    pub restore_time: Option<String>,
}
model! { BackupInfo {
    0 "InstanceId" instance_id: String, 1 "BackupType" backup_type: i64, 2 "BackupName" backup_name: String,
    3 "BackupDesc" backup_desc: String, 4 "BackupSize" backup_size: i64, 5 "StartTime" start_time: String,
    6 "EndTime" end_time: String, 7 "Status" status: i64, 8 "BackupMethod" backup_method: i64, 9 "BackId" back_id: i64,
    10 "DeleteTime" delete_time: String, 11 "BackupRegion" backup_region: String, 12 "RestoreTime" restore_time: String
} }

/// Describes db instance deal: `DescribeDBInstanceDeal` of `mongodb` 2019-07-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=DescribeDBInstanceDeal>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceDeal {
    /// Required.
    pub deal_id: String,
}
operation! { DescribeDBInstanceDeal(deal_id: String) "DescribeDBInstanceDeal" -> DescribeDBInstanceDealOutput {
    0 "DealId" deal_id
} }

/// Response of [`DescribeDBInstanceDeal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceDealOutput {
    pub status: Option<i64>,
    pub original_price: Option<f64>,
    pub discount_price: Option<f64>,
    pub action: Option<String>,
    pub instance_id: Option<String>,
}
model! { DescribeDBInstanceDealOutput {
    0 "Status" status: i64, 1 "OriginalPrice" original_price: f64, 2 "DiscountPrice" discount_price: f64,
    3 "Action" action: String, 4 "InstanceId" instance_id: String
} }

/// Describes db instance log to cls: `DescribeDBInstanceLogToCLS` of `mongodb` 2019-07-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=DescribeDBInstanceLogToCLS>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_OPERATE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceLogToCLS {
    /// Required.
    pub instance_id: String,
    pub cls_region: Option<String>,
}
operation! { DescribeDBInstanceLogToCLS(instance_id: String)
    "DescribeDBInstanceLogToCLS" -> DescribeDBInstanceLogToCLSOutput {
    0 "InstanceId" instance_id, 1 "CLSRegion" cls_region: String
} }

/// Response of [`DescribeDBInstanceLogToCLS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceLogToCLSOutput {
    pub error_log: Option<LogToCLSConfig>,
    pub slow_log: Option<LogToCLSConfig>,
    pub operation_log: Option<LogToCLSConfig>,
}
model! { DescribeDBInstanceLogToCLSOutput {
    0 "ErrorLog" error_log: LogToCLSConfig, 1 "SlowLog" slow_log: LogToCLSConfig,
    2 "OperationLog" operation_log: LogToCLSConfig
} }

/// In the response of [`DescribeDBInstanceLogToCLS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogToCLSConfig {
    pub cls_region: Option<String>,
    pub status: Option<String>,
    pub log_set_id: Option<String>,
    pub log_topic_id: Option<String>,
}
model! { LogToCLSConfig {
    0 "CLSRegion" cls_region: String, 1 "Status" status: String, 2 "LogSetId" log_set_id: String,
    3 "LogTopicId" log_topic_id: String
} }

/// Describes db instance namespace: `DescribeDBInstanceNamespace` of `mongodb` 2019-07-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=DescribeDBInstanceNamespace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceNamespace {
    /// Required.
    pub instance_id: String,
    pub db_name: Option<String>,
}
operation! { DescribeDBInstanceNamespace(instance_id: String)
    "DescribeDBInstanceNamespace" -> DescribeDBInstanceNamespaceOutput {
    0 "InstanceId" instance_id, 1 "DbName" db_name: String
} }

/// Response of [`DescribeDBInstanceNamespace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceNamespaceOutput {
    pub databases: Vec<String>,
    pub collections: Vec<String>,
}
model! { DescribeDBInstanceNamespaceOutput {
    0 "Databases" databases: Vec<String>, 1 "Collections" collections: Vec<String>
} }

/// Describes db instance node property: `DescribeDBInstanceNodeProperty` of `mongodb` 2019-07-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=DescribeDBInstanceNodeProperty>.
///
/// Errors: [`codes::FAILED_OPERATION_KERNEL_RESPONSE_TIMEOUT`], [`codes::INTERNAL_ERROR_CHECK_APP_ID_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceNodeProperty {
    /// Required.
    pub instance_id: String,
    pub node_ids: Option<Vec<String>>,
    pub roles: Option<Vec<String>>,
    pub only_hidden: Option<bool>,
    pub priority: Option<i64>,
    pub votes: Option<i64>,
    pub tags: Option<Vec<NodeTag>>,
}
operation! { DescribeDBInstanceNodeProperty(instance_id: String)
    "DescribeDBInstanceNodeProperty" -> DescribeDBInstanceNodePropertyOutput {
    0 "InstanceId" instance_id, 1 "NodeIds" node_ids: Vec<String>, 2 "Roles" roles: Vec<String>,
    3 "OnlyHidden" only_hidden: bool, 4 "Priority" priority: i64, 5 "Votes" votes: i64, 6 "Tags" tags: Vec<NodeTag>
} }

/// In the request of [`DescribeDBInstanceNodeProperty`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { NodeTag() {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Response of [`DescribeDBInstanceNodeProperty`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceNodePropertyOutput {
    pub mongos: Vec<NodeProperty>,
    pub replicate_sets: Vec<ReplicateSetInfo>,
}
model! { DescribeDBInstanceNodePropertyOutput {
    0 "Mongos" mongos: Vec<NodeProperty>, 1 "ReplicateSets" replicate_sets: Vec<ReplicateSetInfo>
} }

/// In the response of [`DescribeDBInstanceNodeProperty`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeProperty {
    pub zone: Option<String>,
    pub node_name: Option<String>,
    pub address: Option<String>,
    pub wan_service_address: Option<String>,
    pub role: Option<String>,
    pub hidden: Option<bool>,
    pub status: Option<String>,
    pub slave_delay: Option<i64>,
    pub priority: Option<i64>,
    pub votes: Option<i64>,
    pub tags: Vec<NodeTag>,
    pub replicate_set_id: Option<String>,
}
model! { NodeProperty {
    0 "Zone" zone: String, 1 "NodeName" node_name: String, 2 "Address" address: String,
    3 "WanServiceAddress" wan_service_address: String, 4 "Role" role: String, 5 "Hidden" hidden: bool,
    6 "Status" status: String, 7 "SlaveDelay" slave_delay: i64, 8 "Priority" priority: i64, 9 "Votes" votes: i64,
    10 "Tags" tags: Vec<NodeTag>, 11 "ReplicateSetId" replicate_set_id: String
} }

/// In the response of [`DescribeDBInstanceNodeProperty`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplicateSetInfo {
    pub nodes: Vec<NodeProperty>,
}
model! { ReplicateSetInfo {
    0 "Nodes" nodes: Vec<NodeProperty>
} }

/// Describes db instance param tpl: `DescribeDBInstanceParamTpl` of `mongodb` 2019-07-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=DescribeDBInstanceParamTpl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceParamTpl {
    pub tpl_ids: Option<Vec<String>>,
    pub tpl_names: Option<Vec<String>>,
    pub mongo_version: Option<Vec<String>>,
    pub tpl_type: Option<String>,
}
operation! { DescribeDBInstanceParamTpl() "DescribeDBInstanceParamTpl" -> DescribeDBInstanceParamTplOutput {
    0 "TplIds" tpl_ids: Vec<String>, 1 "TplNames" tpl_names: Vec<String>, 2 "MongoVersion" mongo_version: Vec<String>,
    3 "TplType" tpl_type: String
} }

/// Response of [`DescribeDBInstanceParamTpl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceParamTplOutput {
    pub param_tpls: Vec<ParamTpl>,
    pub total_count: Option<i64>,
}
model! { DescribeDBInstanceParamTplOutput {
    0 "ParamTpls" param_tpls: Vec<ParamTpl>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDBInstanceParamTpl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParamTpl {
    pub tpl_name: Option<String>,
    pub tpl_id: Option<String>,
    pub mongo_version: Option<String>,
    pub cluster_type: Option<String>,
    pub tpl_desc: Option<String>,
    pub tpl_type: Option<String>,
}
model! { ParamTpl {
    0 "TplName" tpl_name: String, 1 "TplId" tpl_id: String, 2 "MongoVersion" mongo_version: String,
    3 "ClusterType" cluster_type: String, 4 "TplDesc" tpl_desc: String, 5 "TplType" tpl_type: String
} }

/// Describes db instance param tpl detail: `DescribeDBInstanceParamTplDetail` of `mongodb` 2019-07-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=DescribeDBInstanceParamTplDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceParamTplDetail {
    /// Required.
    pub tpl_id: String,
    pub param_name: Option<String>,
}
operation! { DescribeDBInstanceParamTplDetail(tpl_id: String)
    "DescribeDBInstanceParamTplDetail" -> DescribeDBInstanceParamTplDetailOutput {
    0 "TplId" tpl_id, 1 "ParamName" param_name: String
} }

/// Response of [`DescribeDBInstanceParamTplDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceParamTplDetailOutput {
    pub instance_enum_params: Vec<InstanceEnumParam>,
    pub instance_integer_params: Vec<InstanceIntegerParam>,
    pub instance_text_params: Vec<InstanceTextParam>,
    pub instance_multi_params: Vec<InstanceMultiParam>,
    pub total_count: Option<i64>,
    pub mongo_version: Option<String>,
    pub cluster_type: Option<String>,
    pub tpl_name: Option<String>,
}
model! { DescribeDBInstanceParamTplDetailOutput {
    0 "InstanceEnumParams" instance_enum_params: Vec<InstanceEnumParam>,
    1 "InstanceIntegerParams" instance_integer_params: Vec<InstanceIntegerParam>,
    2 "InstanceTextParams" instance_text_params: Vec<InstanceTextParam>,
    3 "InstanceMultiParams" instance_multi_params: Vec<InstanceMultiParam>, 4 "TotalCount" total_count: i64,
    5 "MongoVersion" mongo_version: String, 6 "ClusterType" cluster_type: String, 7 "TplName" tpl_name: String
} }

/// In the response of [`DescribeDBInstanceParamTplDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceEnumParam {
    pub current_value: Option<String>,
    pub default_value: Option<String>,
    pub enum_value: Vec<String>,
    pub need_restart: Option<String>,
    pub param_name: Option<String>,
    pub tips: Vec<String>,
    pub value_type: Option<String>,
    pub status: Option<i64>,
}
model! { InstanceEnumParam {
    0 "CurrentValue" current_value: String, 1 "DefaultValue" default_value: String,
    2 "EnumValue" enum_value: Vec<String>, 3 "NeedRestart" need_restart: String, 4 "ParamName" param_name: String,
    5 "Tips" tips: Vec<String>, 6 "ValueType" value_type: String, 7 "Status" status: i64
} }

/// In the response of [`DescribeDBInstanceParamTplDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceIntegerParam {
    pub current_value: Option<String>,
    pub default_value: Option<String>,
    pub max: Option<String>,
    pub min: Option<String>,
    pub need_restart: Option<String>,
    pub param_name: Option<String>,
    pub tips: Vec<String>,
    pub value_type: Option<String>,
    pub status: Option<i64>,
    pub unit: Option<String>,
}
model! { InstanceIntegerParam {
    0 "CurrentValue" current_value: String, 1 "DefaultValue" default_value: String, 2 "Max" max: String,
    3 "Min" min: String, 4 "NeedRestart" need_restart: String, 5 "ParamName" param_name: String,
    6 "Tips" tips: Vec<String>, 7 "ValueType" value_type: String, 8 "Status" status: i64, 9 "Unit" unit: String
} }

/// In the response of [`DescribeDBInstanceParamTplDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceTextParam {
    pub current_value: Option<String>,
    pub default_value: Option<String>,
    pub need_restart: Option<String>,
    pub param_name: Option<String>,
    pub text_value: Option<String>,
    pub tips: Vec<String>,
    pub value_type: Option<String>,
    pub status: Option<String>,
}
model! { InstanceTextParam {
    0 "CurrentValue" current_value: String, 1 "DefaultValue" default_value: String,
    2 "NeedRestart" need_restart: String, 3 "ParamName" param_name: String, 4 "TextValue" text_value: String,
    5 "Tips" tips: Vec<String>, 6 "ValueType" value_type: String, 7 "Status" status: String
} }

/// In the response of [`DescribeDBInstanceParamTplDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceMultiParam {
    pub current_value: Option<String>,
    pub default_value: Option<String>,
    pub enum_value: Vec<String>,
    pub need_restart: Option<String>,
    pub param_name: Option<String>,
    pub status: Option<i64>,
    pub tips: Vec<String>,
    pub value_type: Option<String>,
}
model! { InstanceMultiParam {
    0 "CurrentValue" current_value: String, 1 "DefaultValue" default_value: String,
    2 "EnumValue" enum_value: Vec<String>, 3 "NeedRestart" need_restart: String, 4 "ParamName" param_name: String,
    5 "Status" status: i64, 6 "Tips" tips: Vec<String>, 7 "ValueType" value_type: String
} }

/// Describes db instance url: `DescribeDBInstanceURL` of `mongodb` 2019-07-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=DescribeDBInstanceURL>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceURL {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeDBInstanceURL(instance_id: String) "DescribeDBInstanceURL" -> DescribeDBInstanceURLOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeDBInstanceURL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceURLOutput {
    pub urls: Vec<DbURL>,
}
model! { DescribeDBInstanceURLOutput {
    0 "Urls" urls: Vec<DbURL>
} }

/// In the response of [`DescribeDBInstanceURL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DbURL {
    pub url_type: Option<String>,
    pub address: Option<String>,
}
model! { DbURL {
    0 "URLType" url_type: String, 1 "Address" address: String
} }

/// Describes db instances: `DescribeDBInstances` of `mongodb` 2019-07-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=DescribeDBInstances>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_INSTANCE_STATUS`], [`codes::INVALID_PARAMETER_VALUE_REGION_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_VPC_ID_OR_SUBNET_ID_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_ZONE_ERROR`],
/// [`codes::LIMIT_EXCEEDED_TOO_MANY_REQUESTS`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstances {
    pub instance_ids: Option<Vec<String>>,
    pub instance_type: Option<i64>,
    pub cluster_type: Option<i64>,
    pub status: Option<Vec<i64>>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub pay_mode: Option<i64>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order_by: Option<String>,
    pub order_by_type: Option<String>,
    pub project_ids: Option<Vec<i64>>,
    pub search_key: Option<String>,
    pub tags: Option<Vec<TagInfo>>,
}
operation! { DescribeDBInstances() "DescribeDBInstances" -> DescribeDBInstancesOutput {
    0 "InstanceIds" instance_ids: Vec<String>, 1 "InstanceType" instance_type: i64, 2 "ClusterType" cluster_type: i64,
    3 "Status" status: Vec<i64>, 4 "VpcId" vpc_id: String, 5 "SubnetId" subnet_id: String, 6 "PayMode" pay_mode: i64,
    7 "Limit" limit: i64, 8 "Offset" offset: i64, 9 "OrderBy" order_by: String, 10 "OrderByType" order_by_type: String,
    11 "ProjectIds" project_ids: Vec<i64>, 12 "SearchKey" search_key: String, 13 "Tags" tags: Vec<TagInfo>
} }
paged! { DescribeDBInstances: InstanceDetail = Offset "Offset", "InstanceDetails" instance_details, total "TotalCount" }

/// Response of [`DescribeDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesOutput {
    pub total_count: Option<i64>,
    pub instance_details: Vec<InstanceDetail>,
}
model! { DescribeDBInstancesOutput {
    0 "TotalCount" total_count: i64, 1 "InstanceDetails" instance_details: Vec<InstanceDetail>
} }

/// In the response of [`DescribeDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceDetail {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub pay_mode: Option<i64>,
    pub project_id: Option<i64>,
    pub cluster_type: Option<i64>,
    pub region: Option<String>,
    pub zone: Option<String>,
    pub net_type: Option<i64>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub status: Option<i64>,
    pub vip: Option<String>,
    pub vport: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub dead_line: Option<String>,
    pub mongo_version: Option<String>,
    pub memory: Option<i64>,
    pub volume: Option<i64>,
    pub cpu_num: Option<i64>,
    pub machine_type: Option<String>,
    pub secondary_num: Option<i64>,
    pub replication_set_num: Option<i64>,
    pub auto_renew_flag: Option<i64>,
    pub used_volume: Option<i64>,
    pub maintenance_start: Option<String>,
    pub maintenance_end: Option<String>,
    pub replica_sets: Vec<ShardInfo>,
    pub readonly_instances: Vec<DBInstanceInfo>,
    pub standby_instances: Vec<DBInstanceInfo>,
    pub clone_instances: Vec<DBInstanceInfo>,
    pub related_instance: Option<DBInstanceInfo>,
    pub tags: Vec<TagInfo>,
    pub instance_ver: Option<i64>,
    pub cluster_ver: Option<i64>,
    pub protocol: Option<i64>,
    pub instance_type: Option<i64>,
    pub instance_status_desc: Option<String>,
    pub real_instance_id: Option<String>,
    pub zone_list: Vec<String>,
    pub mongos_node_num: Option<i64>,
    pub mongos_memory: Option<i64>,
    pub mongos_cpu_num: Option<i64>,
    pub config_server_node_num: Option<i64>,
    pub config_server_memory: Option<i64>,
    pub config_server_volume: Option<i64>,
    pub config_server_cpu_num: Option<i64>,
    pub readonly_node_num: Option<i64>,
}
model! { InstanceDetail {
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String, 2 "PayMode" pay_mode: i64,
    3 "ProjectId" project_id: i64, 4 "ClusterType" cluster_type: i64, 5 "Region" region: String, 6 "Zone" zone: String,
    7 "NetType" net_type: i64, 8 "VpcId" vpc_id: String, 9 "SubnetId" subnet_id: String, 10 "Status" status: i64,
    11 "Vip" vip: String, 12 "Vport" vport: i64, 13 "CreateTime" create_time: String, 14 "DeadLine" dead_line: String,
    15 "MongoVersion" mongo_version: String, 16 "Memory" memory: i64, 17 "Volume" volume: i64, 18 "CpuNum" cpu_num: i64,
    19 "MachineType" machine_type: String, 20 "SecondaryNum" secondary_num: i64,
    21 "ReplicationSetNum" replication_set_num: i64, 22 "AutoRenewFlag" auto_renew_flag: i64,
    23 "UsedVolume" used_volume: i64, 24 "MaintenanceStart" maintenance_start: String,
    25 "MaintenanceEnd" maintenance_end: String, 26 "ReplicaSets" replica_sets: Vec<ShardInfo>,
    27 "ReadonlyInstances" readonly_instances: Vec<DBInstanceInfo>,
    28 "StandbyInstances" standby_instances: Vec<DBInstanceInfo>,
    29 "CloneInstances" clone_instances: Vec<DBInstanceInfo>, 30 "RelatedInstance" related_instance: DBInstanceInfo,
    31 "Tags" tags: Vec<TagInfo>, 32 "InstanceVer" instance_ver: i64, 33 "ClusterVer" cluster_ver: i64,
    34 "Protocol" protocol: i64, 35 "InstanceType" instance_type: i64,
    36 "InstanceStatusDesc" instance_status_desc: String, 37 "RealInstanceId" real_instance_id: String,
    38 "ZoneList" zone_list: Vec<String>, 39 "MongosNodeNum" mongos_node_num: i64, 40 "MongosMemory" mongos_memory: i64,
    41 "MongosCpuNum" mongos_cpu_num: i64, 42 "ConfigServerNodeNum" config_server_node_num: i64,
    43 "ConfigServerMemory" config_server_memory: i64, 44 "ConfigServerVolume" config_server_volume: i64,
    45 "ConfigServerCpuNum" config_server_cpu_num: i64, 46 "ReadonlyNodeNum" readonly_node_num: i64
} }

/// In the response of [`DescribeDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShardInfo {
    pub used_volume: Option<f64>,
    pub replica_set_id: Option<String>,
    pub replica_set_name: Option<String>,
    pub memory: Option<i64>,
    pub volume: Option<i64>,
    pub oplog_size: Option<i64>,
    pub secondary_num: Option<i64>,
    pub real_replica_set_id: Option<String>,
}
model! { ShardInfo {
    0 "UsedVolume" used_volume: f64, 1 "ReplicaSetId" replica_set_id: String,
    2 "ReplicaSetName" replica_set_name: String, 3 "Memory" memory: i64, 4 "Volume" volume: i64,
    5 "OplogSize" oplog_size: i64, 6 "SecondaryNum" secondary_num: i64, 7 "RealReplicaSetId" real_replica_set_id: String
} }

/// In the response of [`DescribeDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DBInstanceInfo {
    pub instance_id: Option<String>,
    pub region: Option<String>,
}
model! { DBInstanceInfo {
    0 "InstanceId" instance_id: String, 1 "Region" region: String
} }

/// Describes detailed slow logs: `DescribeDetailedSlowLogs` of `mongodb` 2019-07-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=DescribeDetailedSlowLogs>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_LIMIT_PARA_OUT_OF_RANGE`],
/// [`codes::INVALID_PARAMETER_VALUE_OFFSET_PARA_OUT_OF_RANGE`],
/// [`codes::INVALID_PARAMETER_VALUE_QUERY_TIME_RANGE_BEYOND_LIMIT`],
/// [`codes::INVALID_PARAMETER_VALUE_SLOW_MS_BELOW_LIMIT`],
/// [`codes::INVALID_PARAMETER_VALUE_START_TIME_NOT_BEFORE_THAN_END_TIME`],
/// [`codes::INVALID_PARAMETER_VALUE_TIME_FORMAT_ERR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDetailedSlowLogs {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    pub exec_time: Option<i64>,
    pub commands: Option<Vec<String>>,
    pub texts: Option<Vec<String>>,
    pub node_names: Option<Vec<String>>,
    pub query_hash: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order_by: Option<String>,
    pub order_by_type: Option<String>,
}
operation! { DescribeDetailedSlowLogs(instance_id: String, start_time: String, end_time: String)
    "DescribeDetailedSlowLogs" -> DescribeDetailedSlowLogsOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "ExecTime" exec_time: i64,
    4 "Commands" commands: Vec<String>, 5 "Texts" texts: Vec<String>, 6 "NodeNames" node_names: Vec<String>,
    7 "QueryHash" query_hash: Vec<String>, 8 "Offset" offset: i64, 9 "Limit" limit: i64, 10 "OrderBy" order_by: String,
    11 "OrderByType" order_by_type: String
} }
paged! { DescribeDetailedSlowLogs: SlowLogItem =
    Offset "Offset", "DetailedSlowLogs" detailed_slow_logs, total "TotalCount" }

/// Response of [`DescribeDetailedSlowLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDetailedSlowLogsOutput {
    pub total_count: Option<i64>,
    pub detailed_slow_logs: Vec<SlowLogItem>,
}
model! { DescribeDetailedSlowLogsOutput {
    0 "TotalCount" total_count: i64, 1 "DetailedSlowLogs" detailed_slow_logs: Vec<SlowLogItem>
} }

/// In the response of [`DescribeDetailedSlowLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SlowLogItem {
    pub log: Option<String>,
    pub node_name: Option<String>,
    pub query_hash: Option<String>,
}
model! { SlowLogItem {
    0 "Log" log: String, 1 "NodeName" node_name: String, 2 "QueryHash" query_hash: String
} }

/// Describes instance params: `DescribeInstanceParams` of `mongodb` 2019-07-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=DescribeInstanceParams>.
///
/// Errors: [`codes::INVALID_PARAMETER_CURRENT_INSTANCE_NOT_SUPPORT_MODIFY_PARAMS`], [`codes::RESOURCE_NOT_FOUND`].
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
    pub instance_enum_param: Vec<InstanceEnumParam>,
    pub instance_integer_param: Vec<InstanceIntegerParam>,
    pub instance_text_param: Vec<InstanceTextParam>,
    pub instance_multi_param: Vec<InstanceMultiParam>,
    pub total_count: Option<i64>,
}
model! { DescribeInstanceParamsOutput {
    0 "InstanceEnumParam" instance_enum_param: Vec<InstanceEnumParam>,
    1 "InstanceIntegerParam" instance_integer_param: Vec<InstanceIntegerParam>,
    2 "InstanceTextParam" instance_text_param: Vec<InstanceTextParam>,
    3 "InstanceMultiParam" instance_multi_param: Vec<InstanceMultiParam>, 4 "TotalCount" total_count: i64
} }

/// Describes instance ssl: `DescribeInstanceSSL` of `mongodb` 2019-07-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=DescribeInstanceSSL>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`], [`codes::UNSUPPORTED_OPERATION_KERNEL_VERSION_NOT_SUPPORT`],
/// [`codes::UNSUPPORTED_OPERATION_SECONDARY_VERSION_NOT_SUPPORT_AUDIT`],
/// [`codes::UNSUPPORTED_OPERATION_VERSION_NOT_SUPPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSSL {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeInstanceSSL(instance_id: String) "DescribeInstanceSSL" -> DescribeInstanceSSLOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeInstanceSSL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSSLOutput {
    pub status: Option<i64>,
    pub expired_time: Option<String>,
    pub cert_url: Option<String>,
}
model! { DescribeInstanceSSLOutput {
    0 "Status" status: i64, 1 "ExpiredTime" expired_time: String, 2 "CertUrl" cert_url: String
} }

/// Describes log download tasks: `DescribeLogDownloadTasks` of `mongodb` 2019-07-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=DescribeLogDownloadTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogDownloadTasks {
    /// Required.
    pub instance_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
operation! { DescribeLogDownloadTasks(instance_id: String)
    "DescribeLogDownloadTasks" -> DescribeLogDownloadTasksOutput {
    0 "InstanceId" instance_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "StartTime" start_time: String,
    4 "EndTime" end_time: String
} }
paged! { DescribeLogDownloadTasks: Task = Offset "Offset", "Tasks" tasks, total "TotalCount" }

/// Response of [`DescribeLogDownloadTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogDownloadTasksOutput {
    pub total_count: Option<i64>,
    pub tasks: Vec<Task>,
}
model! { DescribeLogDownloadTasksOutput {
    0 "TotalCount" total_count: i64, 1 "Tasks" tasks: Vec<Task>
} }

/// In the response of [`DescribeLogDownloadTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Task {
    pub task_type: Option<i64>,
    pub task_id: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub file_size: Option<i64>,
    pub status: Option<i64>,
    pub percent: Option<i64>,
    pub url: Option<String>,
}
model! { Task {
    0 "TaskType" task_type: i64, 1 "TaskId" task_id: String, 2 "CreateTime" create_time: String,
    3 "UpdateTime" update_time: String, 4 "FileSize" file_size: i64, 5 "Status" status: i64, 6 "Percent" percent: i64,
    7 "Url" url: String
} }

/// Describes mongodb logs: `DescribeMongodbLogs` of `mongodb` 2019-07-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=DescribeMongodbLogs>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_TIME_FORMAT_ERR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMongodbLogs {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    pub node_names: Option<Vec<String>>,
    pub log_components: Option<Vec<String>>,
    pub log_levels: Option<Vec<String>>,
    pub log_ids: Option<Vec<String>>,
    pub log_connections: Option<Vec<String>>,
    pub log_detail_params: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeMongodbLogs(instance_id: String, start_time: String, end_time: String)
    "DescribeMongodbLogs" -> DescribeMongodbLogsOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "NodeNames" node_names: Vec<String>,
    4 "LogComponents" log_components: Vec<String>, 5 "LogLevels" log_levels: Vec<String>,
    6 "LogIds" log_ids: Vec<String>, 7 "LogConnections" log_connections: Vec<String>,
    8 "LogDetailParams" log_detail_params: Vec<String>, 9 "Offset" offset: i64, 10 "Limit" limit: i64
} }
paged! { DescribeMongodbLogs: LogInfo = Offset "Offset", "LogList" log_list, total "TotalCount" }

/// Response of [`DescribeMongodbLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMongodbLogsOutput {
    pub total_count: Option<i64>,
    pub log_list: Vec<LogInfo>,
}
model! { DescribeMongodbLogsOutput {
    0 "TotalCount" total_count: i64, 1 "LogList" log_list: Vec<LogInfo>
} }

/// In the response of [`DescribeMongodbLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogInfo {
    pub log_component: Option<String>,
    pub log_level: Option<String>,
    pub log_time: Option<String>,
    pub log_detail: Option<String>,
    pub log_connection: Option<String>,
    pub log_id: Option<String>,
}
model! { LogInfo {
    0 "LogComponent" log_component: String, 1 "LogLevel" log_level: String, 2 "LogTime" log_time: String,
    3 "LogDetail" log_detail: String, 4 "LogConnection" log_connection: String, 5 "LogId" log_id: String
} }

/// Describes password rotation: `DescribePasswordRotation` of `mongodb` 2019-07-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=DescribePasswordRotation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePasswordRotation {}
operation! { DescribePasswordRotation() "DescribePasswordRotation" -> Empty {} }

/// Response of [`DescribePasswordRotation`]: empty.
pub type DescribePasswordRotationOutput = Empty;

/// Describes srv connection domain: `DescribeSRVConnectionDomain` of `mongodb` 2019-07-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=DescribeSRVConnectionDomain>.
///
/// Errors: [`codes::INVALID_PARAMETER_ACTION_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSRVConnectionDomain {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeSRVConnectionDomain(instance_id: String)
    "DescribeSRVConnectionDomain" -> DescribeSRVConnectionDomainOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeSRVConnectionDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSRVConnectionDomainOutput {
    pub domain: Option<String>,
}
model! { DescribeSRVConnectionDomainOutput {
    0 "Domain" domain: String
} }

/// Describes security group: `DescribeSecurityGroup` of `mongodb` 2019-07-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=DescribeSecurityGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroup {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeSecurityGroup(instance_id: String) "DescribeSecurityGroup" -> DescribeSecurityGroupOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeSecurityGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupOutput {
    pub groups: Vec<SecurityGroup>,
}
model! { DescribeSecurityGroupOutput {
    0 "Groups" groups: Vec<SecurityGroup>
} }

/// In the response of [`DescribeSecurityGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityGroup {
    pub project_id: Option<i64>,
    pub create_time: Option<String>,
    pub inbound: Vec<SecurityGroupBound>,
    pub outbound: Vec<SecurityGroupBound>,
    pub security_group_id: Option<String>,
    pub security_group_name: Option<String>,
    pub security_group_remark: Option<String>,
}
model! { SecurityGroup {
    0 "ProjectId" project_id: i64, 1 "CreateTime" create_time: String, 2 "Inbound" inbound: Vec<SecurityGroupBound>,
    3 "Outbound" outbound: Vec<SecurityGroupBound>, 4 "SecurityGroupId" security_group_id: String,
    5 "SecurityGroupName" security_group_name: String, 6 "SecurityGroupRemark" security_group_remark: String
} }

/// In the response of [`DescribeSecurityGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityGroupBound {
    pub action: Option<String>,
    pub cidr_ip: Option<String>,
    pub port_range: Option<String>,
    pub ip_protocol: Option<String>,
    pub id: Option<String>,
    pub address_module: Option<String>,
    pub service_module: Option<String>,
    pub desc: Option<String>,
}
model! { SecurityGroupBound {
    0 "Action" action: String, 1 "CidrIp" cidr_ip: String, 2 "PortRange" port_range: String,
    3 "IpProtocol" ip_protocol: String, 4 "Id" id: String, 5 "AddressModule" address_module: String,
    6 "ServiceModule" service_module: String, 7 "Desc" desc: String
} }

/// Describes slow log patterns: `DescribeSlowLogPatterns` of `mongodb` 2019-07-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=DescribeSlowLogPatterns>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_QUERY_TIME_OUT_OF_RANGE`],
/// [`codes::INVALID_PARAMETER_VALUE_QUERY_TIME_RANGE_BEYOND_LIMIT`],
/// [`codes::INVALID_PARAMETER_VALUE_SLOW_MS_BELOW_LIMIT`],
/// [`codes::INVALID_PARAMETER_VALUE_START_TIME_NOT_BEFORE_THAN_END_TIME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogPatterns {
    /// Required.
    pub instance_id: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: String,
    /// Required.
    pub slow_ms: i64,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub format: Option<String>,
}
operation! { DescribeSlowLogPatterns(instance_id: String, start_time: String, end_time: String, slow_ms: i64)
    "DescribeSlowLogPatterns" -> DescribeSlowLogPatternsOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "SlowMS" slow_ms,
    4 "Offset" offset: i64, 5 "Limit" limit: i64, 6 "Format" format: String
} }
paged! { DescribeSlowLogPatterns: SlowLogPattern = Offset "Offset", "SlowLogPatterns" slow_log_patterns, total "Count" }

/// Response of [`DescribeSlowLogPatterns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogPatternsOutput {
    pub count: Option<i64>,
    pub slow_log_patterns: Vec<SlowLogPattern>,
}
model! { DescribeSlowLogPatternsOutput {
    0 "Count" count: i64, 1 "SlowLogPatterns" slow_log_patterns: Vec<SlowLogPattern>
} }

/// In the response of [`DescribeSlowLogPatterns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SlowLogPattern {
    pub pattern: Option<String>,
    pub query_hash: Option<String>,
    pub max_time: Option<i64>,
    pub average_time: Option<i64>,
    pub total: Option<i64>,
}
model! { SlowLogPattern {
    0 "Pattern" pattern: String, 1 "QueryHash" query_hash: String, 2 "MaxTime" max_time: i64,
    3 "AverageTime" average_time: i64, 4 "Total" total: i64
} }

/// Describes slow logs: `DescribeSlowLogs` of `mongodb` 2019-07-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=DescribeSlowLogs>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_QUERY_TIME_OUT_OF_RANGE`],
/// [`codes::INVALID_PARAMETER_VALUE_QUERY_TIME_RANGE_BEYOND_LIMIT`],
/// [`codes::INVALID_PARAMETER_VALUE_SLOW_MS_BELOW_LIMIT`],
/// [`codes::INVALID_PARAMETER_VALUE_START_TIME_NOT_BEFORE_THAN_END_TIME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogs {
    /// Required.
    pub instance_id: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: String,
    /// Required.
    pub slow_ms: i64,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub format: Option<String>,
}
operation! { DescribeSlowLogs(instance_id: String, start_time: String, end_time: String, slow_ms: i64)
    "DescribeSlowLogs" -> DescribeSlowLogsOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "SlowMS" slow_ms,
    4 "Offset" offset: i64, 5 "Limit" limit: i64, 6 "Format" format: String
} }
paged! { DescribeSlowLogs: String = Offset "Offset", "SlowLogs" slow_logs, total "Count" }

/// Response of [`DescribeSlowLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogsOutput {
    pub count: Option<i64>,
    pub slow_logs: Vec<String>,
}
model! { DescribeSlowLogsOutput {
    0 "Count" count: i64, 1 "SlowLogs" slow_logs: Vec<String>
} }

/// Describes spec info: `DescribeSpecInfo` of `mongodb` 2019-07-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=DescribeSpecInfo>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_REGION_ERROR`], [`codes::INVALID_PARAMETER_VALUE_ZONE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpecInfo {
    pub zone: Option<String>,
}
operation! { DescribeSpecInfo() "DescribeSpecInfo" -> DescribeSpecInfoOutput {
    0 "Zone" zone: String
} }

/// Response of [`DescribeSpecInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpecInfoOutput {
    pub spec_info_list: Vec<SpecificationInfo>,
}
model! { DescribeSpecInfoOutput {
    0 "SpecInfoList" spec_info_list: Vec<SpecificationInfo>
} }

/// In the response of [`DescribeSpecInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpecificationInfo {
    pub region: Option<String>,
    pub zone: Option<String>,
    pub spec_items: Vec<SpecItem>,
    pub support_multi_az: Option<i64>,
}
model! { SpecificationInfo {
    0 "Region" region: String, 1 "Zone" zone: String, 2 "SpecItems" spec_items: Vec<SpecItem>,
    3 "SupportMultiAZ" support_multi_az: i64
} }

/// In the response of [`DescribeSpecInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpecItem {
    pub spec_code: Option<String>,
    pub status: Option<i64>,
    pub cpu: Option<i64>,
    pub memory: Option<i64>,
    pub default_storage: Option<i64>,
    pub max_storage: Option<i64>,
    pub min_storage: Option<i64>,
    pub qps: Option<i64>,
    pub conns: Option<i64>,
    pub mongo_version_code: Option<String>,
    pub mongo_version_value: Option<i64>,
    pub version: Option<String>,
    pub engine_name: Option<String>,
    pub cluster_type: Option<i64>,
    pub min_node_num: Option<i64>,
    pub max_node_num: Option<i64>,
    pub min_replicate_set_num: Option<i64>,
    pub max_replicate_set_num: Option<i64>,
    pub min_replicate_set_node_num: Option<i64>,
    pub max_replicate_set_node_num: Option<i64>,
    pub machine_type: Option<String>,
}
model! { SpecItem {
    0 "SpecCode" spec_code: String, 1 "Status" status: i64, 2 "Cpu" cpu: i64, 3 "Memory" memory: i64,
    4 "DefaultStorage" default_storage: i64, 5 "MaxStorage" max_storage: i64, 6 "MinStorage" min_storage: i64,
    7 "Qps" qps: i64, 8 "Conns" conns: i64, 9 "MongoVersionCode" mongo_version_code: String,
    10 "MongoVersionValue" mongo_version_value: i64, 11 "Version" version: String, 12 "EngineName" engine_name: String,
    13 "ClusterType" cluster_type: i64, 14 "MinNodeNum" min_node_num: i64, 15 "MaxNodeNum" max_node_num: i64,
    16 "MinReplicateSetNum" min_replicate_set_num: i64, 17 "MaxReplicateSetNum" max_replicate_set_num: i64,
    18 "MinReplicateSetNodeNum" min_replicate_set_node_num: i64,
    19 "MaxReplicateSetNodeNum" max_replicate_set_node_num: i64, 20 "MachineType" machine_type: String
} }

/// Describes transparent data encryption status: `DescribeTransparentDataEncryptionStatus` of `mongodb` 2019-07-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=DescribeTransparentDataEncryptionStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTransparentDataEncryptionStatus {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeTransparentDataEncryptionStatus(instance_id: String)
    "DescribeTransparentDataEncryptionStatus" -> DescribeTransparentDataEncryptionStatusOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeTransparentDataEncryptionStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTransparentDataEncryptionStatusOutput {
    pub transparent_data_encryption_status: Option<String>,
    pub key_info_list: Vec<KMSInfoDetail>,
}
model! { DescribeTransparentDataEncryptionStatusOutput {
    0 "TransparentDataEncryptionStatus" transparent_data_encryption_status: String,
    1 "KeyInfoList" key_info_list: Vec<KMSInfoDetail>
} }

/// In the response of [`DescribeTransparentDataEncryptionStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KMSInfoDetail {
    pub key_id: Option<String>,
    pub key_name: Option<String>,
    pub create_time: Option<String>,
    pub status: Option<String>,
    pub key_usage: Option<String>,
    pub key_origin: Option<String>,
    pub kms_region: Option<String>,
}
model! { KMSInfoDetail {
    0 "KeyId" key_id: String, 1 "KeyName" key_name: String, 2 "CreateTime" create_time: String,
    3 "Status" status: String, 4 "KeyUsage" key_usage: String, 5 "KeyOrigin" key_origin: String,
    6 "KmsRegion" kms_region: String
} }

/// Disables srv connection url: `DisableSRVConnectionUrl` of `mongodb` 2019-07-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=DisableSRVConnectionUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableSRVConnectionUrl {
    /// Required.
    pub instance_id: String,
}
operation! { DisableSRVConnectionUrl(instance_id: String) "DisableSRVConnectionUrl" -> DisableSRVConnectionUrlOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DisableSRVConnectionUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableSRVConnectionUrlOutput {
    pub flow_id: Option<i64>,
}
model! { DisableSRVConnectionUrlOutput {
    0 "FlowId" flow_id: i64
} }

/// `DropDBInstanceParamTpl` of `mongodb` 2019-07-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=DropDBInstanceParamTpl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DropDBInstanceParamTpl {
    /// Required.
    pub tpl_id: String,
}
operation! { DropDBInstanceParamTpl(tpl_id: String) "DropDBInstanceParamTpl" -> Empty {
    0 "TplId" tpl_id
} }

/// Response of [`DropDBInstanceParamTpl`]: empty.
pub type DropDBInstanceParamTplOutput = Empty;

/// Enables password rotation: `EnablePasswordRotation` of `mongodb` 2019-07-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=EnablePasswordRotation>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_VERSION_NOT_SUPPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnablePasswordRotation {}
operation! { EnablePasswordRotation() "EnablePasswordRotation" -> Empty {} }

/// Response of [`EnablePasswordRotation`]: empty.
pub type EnablePasswordRotationOutput = Empty;

/// Enables srv connection url: `EnableSRVConnectionUrl` of `mongodb` 2019-07-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=EnableSRVConnectionUrl>.
///
/// Errors: [`codes::INVALID_PARAMETER_ACTION_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableSRVConnectionUrl {
    /// Required.
    pub instance_id: String,
}
operation! { EnableSRVConnectionUrl(instance_id: String) "EnableSRVConnectionUrl" -> EnableSRVConnectionUrlOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`EnableSRVConnectionUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableSRVConnectionUrlOutput {
    pub flow_id: Option<i64>,
}
model! { EnableSRVConnectionUrlOutput {
    0 "FlowId" flow_id: i64
} }

/// Enables transparent data encryption: `EnableTransparentDataEncryption` of `mongodb` 2019-07-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=EnableTransparentDataEncryption>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableTransparentDataEncryption {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub kms_region: String,
    pub key_id: Option<String>,
}
operation! { EnableTransparentDataEncryption(instance_id: String, kms_region: String)
    "EnableTransparentDataEncryption" -> EnableTransparentDataEncryptionOutput {
    0 "InstanceId" instance_id, 1 "KmsRegion" kms_region, 2 "KeyId" key_id: String
} }

/// Response of [`EnableTransparentDataEncryption`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableTransparentDataEncryptionOutput {
    pub flow_id: Option<i64>,
}
model! { EnableTransparentDataEncryptionOutput {
    0 "FlowId" flow_id: i64
} }

/// Enables wan service: `EnableWanService` of `mongodb` 2019-07-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=EnableWanService>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_LOCK_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE_SECURITY_LEVEL_NOT_ALLOW_OPEN_WAN_SERVICE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableWanService {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub node_list: Vec<WanServiceNodeList>,
}
operation! { EnableWanService(instance_id: String, load_balancer_id: String, node_list: Vec<WanServiceNodeList>)
    "EnableWanService" -> EnableWanServiceOutput {
    0 "InstanceId" instance_id, 1 "LoadBalancerId" load_balancer_id, 2 "NodeList" node_list
} }

/// In the request of [`EnableWanService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WanServiceNodeList {
    pub vip_vport: Option<String>,
    pub listener_port: Option<String>,
}
input! { WanServiceNodeList() {
    0 "VipVport" vip_vport: String, 1 "ListenerPort" listener_port: String
} }

/// Response of [`EnableWanService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableWanServiceOutput {
    pub flow_id: Option<i64>,
}
model! { EnableWanServiceOutput {
    0 "FlowId" flow_id: i64
} }

/// `FlashBackDBInstance` of `mongodb` 2019-07-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=FlashBackDBInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_FLASHBACK_BY_KEY_NOT_OPEN`], [`codes::INVALID_PARAMETER_PARAMETERS_NIL`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_ACCESS`], [`codes::UNSUPPORTED_OPERATION_KERNEL_VERSION_NOT_SUPPORT`],
/// [`codes::UNSUPPORTED_OPERATION_VERSION_NOT_SUPPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlashBackDBInstance {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub target_flashback_time: String,
    /// Required.
    pub target_databases: Vec<FlashbackDatabase>,
    pub target_instance_id: Option<String>,
}
operation! {
    FlashBackDBInstance(instance_id: String, target_flashback_time: String, target_databases: Vec<FlashbackDatabase>)
    "FlashBackDBInstance" -> FlashBackDBInstanceOutput {
    0 "InstanceId" instance_id, 1 "TargetFlashbackTime" target_flashback_time, 2 "TargetDatabases" target_databases,
    3 "TargetInstanceId" target_instance_id: String
} }

/// In the request of [`FlashBackDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlashbackDatabase {
    /// Required.
    pub db_name: Option<String>,
    /// Required.
    pub collections: Option<Vec<FlashbackCollection>>,
}
input! { FlashbackDatabase(db_name: String, collections: Vec<FlashbackCollection>) {
    0 "DBName" db_name: String, 1 "Collections" collections: Vec<FlashbackCollection>
} }

/// In the request of [`FlashBackDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlashbackCollection {
    /// Required.
    pub collection_name: Option<String>,
    /// Required.
    pub target_result_collection_name: Option<String>,
    /// Required.
    pub filter_key: Option<String>,
    pub key_values: Option<Vec<FBKeyValue>>,
}
input! { FlashbackCollection(collection_name: String, target_result_collection_name: String, filter_key: String) {
    0 "CollectionName" collection_name: String, 1 "TargetResultCollectionName" target_result_collection_name: String,
    2 "FilterKey" filter_key: String, 3 "KeyValues" key_values: Vec<FBKeyValue>
} }

/// In the request of [`FlashBackDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FBKeyValue {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { FBKeyValue() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`FlashBackDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlashBackDBInstanceOutput {
    pub flow_id: Option<i64>,
}
model! { FlashBackDBInstanceOutput {
    0 "FlowId" flow_id: i64
} }

/// `FlushInstanceRouterConfig` of `mongodb` 2019-07-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=FlushInstanceRouterConfig>.
///
/// Errors: [`codes::INTERNAL_ERROR_CHECK_APP_ID_FAILED`], [`codes::INVALID_PARAMETER_VALUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlushInstanceRouterConfig {
    /// Required.
    pub instance_id: String,
}
operation! { FlushInstanceRouterConfig(instance_id: String) "FlushInstanceRouterConfig" -> Empty {
    0 "InstanceId" instance_id
} }

/// Response of [`FlushInstanceRouterConfig`]: empty.
pub type FlushInstanceRouterConfigOutput = Empty;

/// `IncreaseDBInstanceConnectionLimit` of `mongodb` 2019-07-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=IncreaseDBInstanceConnectionLimit>.
///
/// Errors: [`codes::FAILED_OPERATION_CONNECTION_UPDATE_ERROR`], [`codes::FAILED_OPERATION_CONNECTION_UPDATE_USED_OFF`],
/// [`codes::INTERNAL_ERROR_CHECK_APP_ID_FAILED`], [`codes::INTERNAL_ERROR_DB_OPERATE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_CHECK_APP_ID_FAILED`], [`codes::INVALID_PARAMETER_VALUE_STATUS_ABNORMAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IncreaseDBInstanceConnectionLimit {}
operation! { IncreaseDBInstanceConnectionLimit() "IncreaseDBInstanceConnectionLimit" -> Empty {} }

/// Response of [`IncreaseDBInstanceConnectionLimit`]: empty.
pub type IncreaseDBInstanceConnectionLimitOutput = Empty;

/// Asks for price create db instances: `InquirePriceCreateDBInstances` of `mongodb` 2019-07-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=InquirePriceCreateDBInstances>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_MACHINE_TYPE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_MONGO_VERSION_ERROR`], [`codes::INVALID_PARAMETER_VALUE_REPLICA_SET_NUM_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_SPEC_NOT_ON_SALE`], [`codes::INVALID_PARAMETER_VALUE_ZONE_CLOSED`],
/// [`codes::INVALID_PARAMETER_VALUE_ZONE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceCreateDBInstances {
    /// Required.
    pub zone: String,
    /// Required.
    pub node_num: i64,
    /// Required.
    pub memory: i64,
    /// Required.
    pub volume: i64,
    /// Required.
    pub mongo_version: String,
    /// Required.
    pub machine_code: String,
    /// Required.
    pub goods_num: i64,
    /// Required.
    pub cluster_type: String,
    /// Required.
    pub replicate_set_num: i64,
    pub period: Option<i64>,
    pub instance_charge_type: Option<String>,
    pub mongos_cpu: Option<i64>,
    pub mongos_memory: Option<i64>,
    pub mongos_num: Option<i64>,
    pub config_server_cpu: Option<i64>,
    pub config_server_memory: Option<i64>,
    pub config_server_volume: Option<i64>,
    pub readonly_node_num: Option<i64>,
    pub cpu: Option<i64>,
}

/// Arguments of [`InquirePriceCreateDBInstances::new`].
pub struct InquirePriceCreateDBInstancesRequired {
    pub zone: String,
    pub node_num: i64,
    pub memory: i64,
    pub volume: i64,
    pub mongo_version: String,
    pub machine_code: String,
    pub goods_num: i64,
    pub cluster_type: String,
    pub replicate_set_num: i64,
}
operation! {
    InquirePriceCreateDBInstances { InquirePriceCreateDBInstancesRequired: zone, node_num, memory, volume, mongo_version, machine_code, goods_num, cluster_type, replicate_set_num }
    "InquirePriceCreateDBInstances" -> InquirePriceCreateDBInstancesOutput {
    0 "Zone" zone, 1 "NodeNum" node_num, 2 "Memory" memory, 3 "Volume" volume, 4 "MongoVersion" mongo_version,
    5 "MachineCode" machine_code, 6 "GoodsNum" goods_num, 7 "ClusterType" cluster_type,
    8 "ReplicateSetNum" replicate_set_num, 9 "Period" period: i64, 10 "InstanceChargeType" instance_charge_type: String,
    11 "MongosCpu" mongos_cpu: i64, 12 "MongosMemory" mongos_memory: i64, 13 "MongosNum" mongos_num: i64,
    14 "ConfigServerCpu" config_server_cpu: i64, 15 "ConfigServerMemory" config_server_memory: i64,
    16 "ConfigServerVolume" config_server_volume: i64, 17 "ReadonlyNodeNum" readonly_node_num: i64, 18 "Cpu" cpu: i64
} }

/// Response of [`InquirePriceCreateDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceCreateDBInstancesOutput {
    pub price: Option<DBInstancePrice>,
}
model! { InquirePriceCreateDBInstancesOutput {
    0 "Price" price: DBInstancePrice
} }

/// In the response of [`InquirePriceCreateDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DBInstancePrice {
    pub unit_price: Option<f64>,
    pub original_price: Option<f64>,
    pub discount_price: Option<f64>,
}
model! { DBInstancePrice {
    0 "UnitPrice" unit_price: f64, 1 "OriginalPrice" original_price: f64, 2 "DiscountPrice" discount_price: f64
} }

/// Asks for price modify db instance spec: `InquirePriceModifyDBInstanceSpec` of `mongodb` 2019-07-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=InquirePriceModifyDBInstanceSpec>.
///
/// Errors: [`codes::INTERNAL_ERROR_FIND_INSTANCE_FAILED`], [`codes::INVALID_PARAMETER_VALUE_ZONE_CLOSED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceModifyDBInstanceSpec {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub memory: i64,
    /// Required.
    pub volume: i64,
    pub node_num: Option<i64>,
    pub replicate_set_num: Option<i64>,
    pub cpu: Option<i64>,
}
operation! { InquirePriceModifyDBInstanceSpec(instance_id: String, memory: i64, volume: i64)
    "InquirePriceModifyDBInstanceSpec" -> InquirePriceModifyDBInstanceSpecOutput {
    0 "InstanceId" instance_id, 1 "Memory" memory, 2 "Volume" volume, 3 "NodeNum" node_num: i64,
    4 "ReplicateSetNum" replicate_set_num: i64, 5 "Cpu" cpu: i64
} }

/// Response of [`InquirePriceModifyDBInstanceSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceModifyDBInstanceSpecOutput {
    pub price: Option<DBInstancePrice>,
}
model! { InquirePriceModifyDBInstanceSpecOutput {
    0 "Price" price: DBInstancePrice
} }

/// Asks for price renew db instances: `InquirePriceRenewDBInstances` of `mongodb` 2019-07-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=InquirePriceRenewDBInstances>.
///
/// Errors: [`codes::INTERNAL_ERROR_FIND_INSTANCE_FAILED`], [`codes::INVALID_PARAMETER_VALUE_INVALID_TRADE_OPERATION`],
/// [`codes::INVALID_PARAMETER_VALUE_ZONE_CLOSED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceRenewDBInstances {
    /// Required.
    pub instance_ids: Vec<String>,
    /// Required.
    pub instance_charge_prepaid: InstanceChargePrepaid,
}
operation! { InquirePriceRenewDBInstances(instance_ids: Vec<String>, instance_charge_prepaid: InstanceChargePrepaid)
    "InquirePriceRenewDBInstances" -> InquirePriceRenewDBInstancesOutput {
    0 "InstanceIds" instance_ids, 1 "InstanceChargePrepaid" instance_charge_prepaid
} }

/// In the request of [`InquirePriceRenewDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceChargePrepaid {
    pub period: Option<i64>,
    pub renew_flag: Option<String>,
}
input! { InstanceChargePrepaid() {
    0 "Period" period: i64, 1 "RenewFlag" renew_flag: String
} }

/// Response of [`InquirePriceRenewDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceRenewDBInstancesOutput {
    pub price: Option<DBInstancePrice>,
}
model! { InquirePriceRenewDBInstancesOutput {
    0 "Price" price: DBInstancePrice
} }

/// `InstanceEnableSSL` of `mongodb` 2019-07-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=InstanceEnableSSL>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_LOCK_FAILED`], [`codes::UNSUPPORTED_OPERATION`],
/// [`codes::UNSUPPORTED_OPERATION_KERNEL_VERSION_NOT_SUPPORT`],
/// [`codes::UNSUPPORTED_OPERATION_SECONDARY_VERSION_NOT_SUPPORT_AUDIT`],
/// [`codes::UNSUPPORTED_OPERATION_VERSION_NOT_SUPPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceEnableSSL {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub enable: bool,
}
operation! { InstanceEnableSSL(instance_id: String, enable: bool) "InstanceEnableSSL" -> InstanceEnableSSLOutput {
    0 "InstanceId" instance_id, 1 "Enable" enable
} }

/// Response of [`InstanceEnableSSL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceEnableSSLOutput {
    pub status: Option<i64>,
    pub expired_time: Option<String>,
    pub cert_url: Option<String>,
    pub flow_id: Option<i64>,
}
model! { InstanceEnableSSLOutput {
    0 "Status" status: i64, 1 "ExpiredTime" expired_time: String, 2 "CertUrl" cert_url: String, 3 "FlowId" flow_id: i64
} }

/// Isolates db instance: `IsolateDBInstance` of `mongodb` 2019-07-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=IsolateDBInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_DELETION_PROTECTION_ENABLED`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_HAS_BEEN_DELETED`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_HAS_BEEN_ISOLATED`], [`codes::INVALID_PARAMETER_VALUE_LOCK_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE_PRE_PAID_INSTANCE_UNABLE_TO_ISOLATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsolateDBInstance {
    /// Required.
    pub instance_id: String,
}
operation! { IsolateDBInstance(instance_id: String) "IsolateDBInstance" -> IsolateDBInstanceOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`IsolateDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsolateDBInstanceOutput {
    pub async_request_id: Option<String>,
}
model! { IsolateDBInstanceOutput {
    0 "AsyncRequestId" async_request_id: String
} }

/// `KillOps` of `mongodb` 2019-07-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=KillOps>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::INVALID_PARAMETER_VALUE_NODE_NOT_FOUND_IN_REPLICA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KillOps {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub operations: Vec<Operation>,
}
operation! { KillOps(instance_id: String, operations: Vec<Operation>) "KillOps" -> Empty {
    0 "InstanceId" instance_id, 1 "Operations" operations
} }

/// Response of [`KillOps`]: empty.
pub type KillOpsOutput = Empty;

/// In the request of [`KillOps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Operation {
    /// Required.
    pub replica_set_name: Option<String>,
    /// Required.
    pub node_name: Option<String>,
    /// Required.
    pub op_id: Option<i64>,
}
input! { Operation(replica_set_name: String, node_name: String, op_id: i64) {
    0 "ReplicaSetName" replica_set_name: String, 1 "NodeName" node_name: String, 2 "OpId" op_id: i64
} }

/// Modifies audit service: `ModifyAuditService` of `mongodb` 2019-07-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=ModifyAuditService>.
///
/// Errors: [`codes::FAILED_OPERATION_AUDIT_CONFIG_NOT_EXIST`], [`codes::INTERNAL_ERROR_AUDIT_ERROR`],
/// [`codes::INTERNAL_ERROR_AUDIT_MODIFY_STATUS_ERROR`], [`codes::INTERNAL_ERROR_DATABASE_ACCESS_ERROR`],
/// [`codes::INTERNAL_ERROR_HTTP_ERROR`], [`codes::INTERNAL_ERROR_UNKNOWN_ERROR`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::OPERATION_DENIED_AUDIT_POLICY_CONFLICT_ERROR`], [`codes::OPERATION_DENIED_AUDIT_POLICY_EXIST_ERROR`],
/// [`codes::OPERATION_DENIED_AUDIT_POLICY_NOT_EXIST_ERROR`], [`codes::OPERATION_DENIED_AUDIT_POLICY_OVER_QUOTA_ERROR`],
/// [`codes::OPERATION_DENIED_AUDIT_TASK_CONFLICT_ERROR`], [`codes::OPERATION_DENIED_RESOURCE_NOT_FUND_ERROR`],
/// [`codes::OPERATION_DENIED_UNSUPPORT_OPEN_AUDIT_ERROR`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAuditService {
    /// Required.
    pub instance_id: String,
    pub log_expire_day: Option<i64>,
    pub audit_all: Option<bool>,
    pub rule_filters: Option<Vec<LogFilter>>,
}
operation! { ModifyAuditService(instance_id: String) "ModifyAuditService" -> Empty {
    0 "InstanceId" instance_id, 1 "LogExpireDay" log_expire_day: i64, 2 "AuditAll" audit_all: bool,
    3 "RuleFilters" rule_filters: Vec<LogFilter>
} }

/// Response of [`ModifyAuditService`]: empty.
pub type ModifyAuditServiceOutput = Empty;

/// In the request of [`ModifyAuditService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogFilter {
    /// Required.
    pub r#type: Option<String>,
    /// Required.
    pub compare: Option<String>,
    /// Required.
    pub value: Option<Vec<String>>,
}
input! { LogFilter(r#type: String, compare: String, value: Vec<String>) {
    0 "Type" r#type: String, 1 "Compare" compare: String, 2 "Value" value: Vec<String>
} }

/// Modifies backup expire time: `ModifyBackupExpireTime` of `mongodb` 2019-07-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=ModifyBackupExpireTime>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupExpireTime {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub expire_time: String,
    /// Required.
    pub backup_ids: Vec<i64>,
}
operation! { ModifyBackupExpireTime(instance_id: String, expire_time: String, backup_ids: Vec<i64>)
    "ModifyBackupExpireTime" -> ModifyBackupExpireTimeOutput {
    0 "InstanceId" instance_id, 1 "ExpireTime" expire_time, 2 "BackupIds" backup_ids
} }

/// Response of [`ModifyBackupExpireTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupExpireTimeOutput {
    pub failed_backups: Vec<i64>,
}
model! { ModifyBackupExpireTimeOutput {
    0 "FailedBackups" failed_backups: Vec<i64>
} }

/// Modifies db instance log to cls: `ModifyDBInstanceLogToCLS` of `mongodb` 2019-07-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=ModifyDBInstanceLogToCLS>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_OPERATION_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceLogToCLS {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub log_type: String,
    /// Required.
    pub status: String,
    pub create_logset: Option<bool>,
    pub logset: Option<String>,
    pub create_log_topic: Option<bool>,
    pub log_topic: Option<String>,
    pub cls_region: Option<String>,
}
operation! { ModifyDBInstanceLogToCLS(instance_id: String, log_type: String, status: String)
    "ModifyDBInstanceLogToCLS" -> Empty {
    0 "InstanceId" instance_id, 1 "LogType" log_type, 2 "Status" status, 3 "CreateLogset" create_logset: bool,
    4 "Logset" logset: String, 5 "CreateLogTopic" create_log_topic: bool, 6 "LogTopic" log_topic: String,
    7 "CLSRegion" cls_region: String
} }

/// Response of [`ModifyDBInstanceLogToCLS`]: empty.
pub type ModifyDBInstanceLogToCLSOutput = Empty;

/// Modifies db instance network address: `ModifyDBInstanceNetworkAddress` of `mongodb` 2019-07-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=ModifyDBInstanceNetworkAddress>.
///
/// Errors: [`codes::FAILED_OPERATION_NOT_ALLOW_MODIFY_ADDR_AFTER_OPEN_WAN_SERVICE`],
/// [`codes::INTERNAL_ERROR_CHECK_APP_ID_FAILED`], [`codes::INVALID_PARAMETER_INVALID_VIP`],
/// [`codes::INVALID_PARAMETER_VALUE_STATUS_ABNORMAL`],
/// [`codes::INVALID_PARAMETER_VALUE_VPC_ID_OR_SUBNET_ID_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceNetworkAddress {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub old_ip_expired_time: i64,
    /// Required.
    pub new_uniq_vpc_id: String,
    /// Required.
    pub new_uniq_subnet_id: String,
    pub network_addresses: Option<Vec<ModifyNetworkAddress>>,
}
operation! {
    ModifyDBInstanceNetworkAddress(instance_id: String, old_ip_expired_time: i64, new_uniq_vpc_id: String, new_uniq_subnet_id: String)
    "ModifyDBInstanceNetworkAddress" -> ModifyDBInstanceNetworkAddressOutput {
    0 "InstanceId" instance_id, 1 "OldIpExpiredTime" old_ip_expired_time, 2 "NewUniqVpcId" new_uniq_vpc_id,
    3 "NewUniqSubnetId" new_uniq_subnet_id, 4 "NetworkAddresses" network_addresses: Vec<ModifyNetworkAddress>
} }

/// In the request of [`ModifyDBInstanceNetworkAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNetworkAddress {
    /// Required.
    pub new_ip_address: Option<String>,
    /// Required.
    pub old_ip_address: Option<String>,
}
input! { ModifyNetworkAddress(new_ip_address: String, old_ip_address: String) {
    0 "NewIPAddress" new_ip_address: String, 1 "OldIpAddress" old_ip_address: String
} }

/// Response of [`ModifyDBInstanceNetworkAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceNetworkAddressOutput {
    pub flow_id: Option<i64>,
}
model! { ModifyDBInstanceNetworkAddressOutput {
    0 "FlowId" flow_id: i64
} }

/// Modifies db instance param tpl: `ModifyDBInstanceParamTpl` of `mongodb` 2019-07-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=ModifyDBInstanceParamTpl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceParamTpl {
    /// Required.
    pub tpl_id: String,
    pub tpl_name: Option<String>,
    pub tpl_desc: Option<String>,
    pub params: Option<Vec<ParamType>>,
}
operation! { ModifyDBInstanceParamTpl(tpl_id: String) "ModifyDBInstanceParamTpl" -> Empty {
    0 "TplId" tpl_id, 1 "TplName" tpl_name: String, 2 "TplDesc" tpl_desc: String, 3 "Params" params: Vec<ParamType>
} }

/// Response of [`ModifyDBInstanceParamTpl`]: empty.
pub type ModifyDBInstanceParamTplOutput = Empty;

/// Modifies db instance security group: `ModifyDBInstanceSecurityGroup` of `mongodb` 2019-07-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=ModifyDBInstanceSecurityGroup>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_LOCK_FAILED`], [`codes::INVALID_PARAMETER_VALUE_SECURITY_GROUP_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_STATUS_ABNORMAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceSecurityGroup {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub security_group_ids: Vec<String>,
}
operation! { ModifyDBInstanceSecurityGroup(instance_id: String, security_group_ids: Vec<String>)
    "ModifyDBInstanceSecurityGroup" -> Empty {
    0 "InstanceId" instance_id, 1 "SecurityGroupIds" security_group_ids
} }

/// Response of [`ModifyDBInstanceSecurityGroup`]: empty.
pub type ModifyDBInstanceSecurityGroupOutput = Empty;

/// Modifies db instance spec: `ModifyDBInstanceSpec` of `mongodb` 2019-07-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=ModifyDBInstanceSpec>.
///
/// Errors: [`codes::INVALID_PARAMETER_ZONE_CLOSED`], [`codes::INVALID_PARAMETER_VALUE_INVALID_TRADE_OPERATION`],
/// [`codes::INVALID_PARAMETER_VALUE_MODIFY_MODE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_OPLOG_SIZE_OUT_OF_RANGE`],
/// [`codes::INVALID_PARAMETER_VALUE_SET_DISK_LESS_THAN_USED`], [`codes::INVALID_PARAMETER_VALUE_SPEC_NOT_ON_SALE`],
/// [`codes::INVALID_PARAMETER_VALUE_STATUS_ABNORMAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceSpec {
    /// Required.
    pub instance_id: String,
    pub memory: Option<i64>,
    pub volume: Option<i64>,
    /// Deprecated.
    pub oplog_size: Option<i64>,
    pub node_num: Option<i64>,
    pub replicate_set_num: Option<i64>,
    pub in_maintenance: Option<i64>,
    pub mongos_memory: Option<String>,
    pub add_node_list: Option<Vec<AddNodeList>>,
    pub remove_node_list: Option<Vec<RemoveNodeList>>,
    pub cpu: Option<i64>,
    pub machine_code: Option<String>,
    pub modify_shard_list: Option<Vec<ModifyShardSpecInfo>>,
}
operation! { ModifyDBInstanceSpec(instance_id: String) "ModifyDBInstanceSpec" -> ModifyDBInstanceSpecOutput {
    0 "InstanceId" instance_id, 1 "Memory" memory: i64, 2 "Volume" volume: i64, 3 "OplogSize" oplog_size: i64,
    4 "NodeNum" node_num: i64, 5 "ReplicateSetNum" replicate_set_num: i64, 6 "InMaintenance" in_maintenance: i64,
    7 "MongosMemory" mongos_memory: String, 8 "AddNodeList" add_node_list: Vec<AddNodeList>,
    9 "RemoveNodeList" remove_node_list: Vec<RemoveNodeList>, 10 "Cpu" cpu: i64, 11 "MachineCode" machine_code: String,
    12 "ModifyShardList" modify_shard_list: Vec<ModifyShardSpecInfo>
} }

/// In the request of [`ModifyDBInstanceSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddNodeList {
    /// Required.
    pub role: Option<String>,
    /// Required.
    pub zone: Option<String>,
}
input! { AddNodeList(role: String, zone: String) {
    0 "Role" role: String, 1 "Zone" zone: String
} }

/// In the request of [`ModifyDBInstanceSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveNodeList {
    /// Required.
    pub role: Option<String>,
    /// Required.
    pub node_name: Option<String>,
    /// Required.
    pub zone: Option<String>,
}
input! { RemoveNodeList(role: String, node_name: String, zone: String) {
    0 "Role" role: String, 1 "NodeName" node_name: String, 2 "Zone" zone: String
} }

/// In the request of [`ModifyDBInstanceSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyShardSpecInfo {
    pub replica_set_id: Option<String>,
    pub cpu: Option<i64>,
    pub memory: Option<i64>,
    pub volume: Option<i64>,
}
input! { ModifyShardSpecInfo() {
    0 "ReplicaSetId" replica_set_id: String, 1 "Cpu" cpu: i64, 2 "Memory" memory: i64, 3 "Volume" volume: i64
} }

/// Response of [`ModifyDBInstanceSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceSpecOutput {
    pub deal_id: Option<String>,
}
model! { ModifyDBInstanceSpecOutput {
    0 "DealId" deal_id: String
} }

/// Modifies instance az: `ModifyInstanceAz` of `mongodb` 2019-07-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=ModifyInstanceAz>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_CHECK_APP_ID_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_INSTANCE_STATUS`], [`codes::INVALID_PARAMETER_VALUE_STATUS_ABNORMAL`],
/// [`codes::RESOURCE_INSUFFICIENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceAz {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub primary_node_zone: String,
    /// Required.
    pub secondary_node_zone: Vec<String>,
    pub hidden_node_zone: Option<String>,
    pub readonly_node_zone: Option<Vec<String>>,
    pub in_maintenance: Option<i64>,
}
operation! { ModifyInstanceAz(instance_id: String, primary_node_zone: String, secondary_node_zone: Vec<String>)
    "ModifyInstanceAz" -> ModifyInstanceAzOutput {
    0 "InstanceId" instance_id, 1 "PrimaryNodeZone" primary_node_zone, 2 "SecondaryNodeZone" secondary_node_zone,
    3 "HiddenNodeZone" hidden_node_zone: String, 4 "ReadonlyNodeZone" readonly_node_zone: Vec<String>,
    5 "InMaintenance" in_maintenance: i64
} }

/// Response of [`ModifyInstanceAz`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceAzOutput {
    pub deal_id: Option<String>,
}
model! { ModifyInstanceAzOutput {
    0 "DealId" deal_id: String
} }

/// Modifies instance params: `ModifyInstanceParams` of `mongodb` 2019-07-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=ModifyInstanceParams>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_OPERATION_NOT_ALLOWED_IN_INSTANCE_LOCKING`],
/// [`codes::INVALID_PARAMETER_MODIFY_MONGODB_PARAMS`], [`codes::INVALID_PARAMETER_VALUE_MODIFY_MONGODB_PARAMS`],
/// [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceParams {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub instance_params: Vec<ModifyMongoDBParamType>,
    pub modify_type: Option<String>,
}
operation! { ModifyInstanceParams(instance_id: String, instance_params: Vec<ModifyMongoDBParamType>)
    "ModifyInstanceParams" -> ModifyInstanceParamsOutput {
    0 "InstanceId" instance_id, 1 "InstanceParams" instance_params, 2 "ModifyType" modify_type: String
} }

/// In the request of [`ModifyInstanceParams`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMongoDBParamType {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { ModifyMongoDBParamType(key: String, value: String) {
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

/// Modifies srv connection url: `ModifySRVConnectionUrl` of `mongodb` 2019-07-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=ModifySRVConnectionUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySRVConnectionUrl {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub custom_domain: String,
}
operation! { ModifySRVConnectionUrl(instance_id: String, custom_domain: String)
    "ModifySRVConnectionUrl" -> ModifySRVConnectionUrlOutput {
    0 "InstanceId" instance_id, 1 "CustomDomain" custom_domain
} }

/// Response of [`ModifySRVConnectionUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySRVConnectionUrlOutput {
    pub flow_id: Option<i64>,
}
model! { ModifySRVConnectionUrlOutput {
    0 "FlowId" flow_id: i64
} }

/// `OfflineIsolatedDBInstance` of `mongodb` 2019-07-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=OfflineIsolatedDBInstance>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_STATUS_TO_OFFLINE`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_HAS_BEEN_DELETED`], [`codes::INVALID_PARAMETER_VALUE_LOCK_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE_STATUS_ABNORMAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflineIsolatedDBInstance {
    /// Required.
    pub instance_id: String,
}
operation! { OfflineIsolatedDBInstance(instance_id: String)
    "OfflineIsolatedDBInstance" -> OfflineIsolatedDBInstanceOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`OfflineIsolatedDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflineIsolatedDBInstanceOutput {
    pub async_request_id: Option<String>,
}
model! { OfflineIsolatedDBInstanceOutput {
    0 "AsyncRequestId" async_request_id: String
} }

/// Opens audit service: `OpenAuditService` of `mongodb` 2019-07-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=OpenAuditService>.
///
/// Errors: [`codes::INTERNAL_ERROR_AUDIT_CREATE_LOG_FILE_ERROR`], [`codes::INTERNAL_ERROR_AUDIT_DESCRIBE_LOG_ERROR`],
/// [`codes::INTERNAL_ERROR_AUDIT_ERROR`], [`codes::INTERNAL_ERROR_AUDIT_MODIFY_STATUS_ERROR`],
/// [`codes::INTERNAL_ERROR_CHECK_APP_ID_FAILED`], [`codes::INTERNAL_ERROR_COS_ERROR`],
/// [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::INTERNAL_ERROR_DB_OPERATION_ERROR`],
/// [`codes::INTERNAL_ERROR_DATABASE_ACCESS_ERROR`], [`codes::INTERNAL_ERROR_INNER_COMMON_ERROR`],
/// [`codes::INTERNAL_ERROR_JSON_ERROR`], [`codes::INTERNAL_ERROR_JSON_UNMARSHAL_ERROR`],
/// [`codes::INTERNAL_ERROR_TRADE_ERROR`], [`codes::INVALID_PARAMETER_EXCEPTION_PARAM`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER_ERROR`], [`codes::OPERATION_DENIED_AUDIT_POLICY_CONFLICT_ERROR`],
/// [`codes::OPERATION_DENIED_AUDIT_POLICY_EXIST_ERROR`], [`codes::OPERATION_DENIED_AUDIT_POLICY_OVER_QUOTA_ERROR`],
/// [`codes::OPERATION_DENIED_AUDIT_STATUS_ERROR`], [`codes::OPERATION_DENIED_AUDIT_TASK_CONFLICT_ERROR`],
/// [`codes::OPERATION_DENIED_RESOURCE_NOT_FUND_ERROR`], [`codes::OPERATION_DENIED_UNSUPPORT_OPEN_AUDIT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenAuditService {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub log_expire_day: i64,
    pub audit_all: Option<bool>,
    pub rule_filters: Option<Vec<LogFilter>>,
}
operation! { OpenAuditService(instance_id: String, log_expire_day: i64) "OpenAuditService" -> Empty {
    0 "InstanceId" instance_id, 1 "LogExpireDay" log_expire_day, 2 "AuditAll" audit_all: bool,
    3 "RuleFilters" rule_filters: Vec<LogFilter>
} }

/// Response of [`OpenAuditService`]: empty.
pub type OpenAuditServiceOutput = Empty;

/// `PromoteDBInstanceToActive` of `mongodb` 2019-07-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=PromoteDBInstanceToActive>.
///
/// Errors: [`codes::INTERNAL_ERROR_CHECK_APP_ID_FAILED`], [`codes::INVALID_PARAMETER_VALUE_LOCK_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PromoteDBInstanceToActive {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub master_id: String,
}
operation! { PromoteDBInstanceToActive(instance_id: String, master_id: String)
    "PromoteDBInstanceToActive" -> PromoteDBInstanceToActiveOutput {
    0 "InstanceId" instance_id, 1 "MasterId" master_id
} }

/// Response of [`PromoteDBInstanceToActive`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PromoteDBInstanceToActiveOutput {
    pub flow_id: Option<i64>,
}
model! { PromoteDBInstanceToActiveOutput {
    0 "FlowId" flow_id: i64
} }

/// `RenameInstance` of `mongodb` 2019-07-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=RenameInstance>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_INSTANCE_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_HAS_BEEN_DELETED`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_HAS_BEEN_ISOLATED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenameInstance {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub new_name: String,
}
operation! { RenameInstance(instance_id: String, new_name: String) "RenameInstance" -> Empty {
    0 "InstanceId" instance_id, 1 "NewName" new_name
} }

/// Response of [`RenameInstance`]: empty.
pub type RenameInstanceOutput = Empty;

/// Renews db instances: `RenewDBInstances` of `mongodb` 2019-07-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=RenewDBInstances>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_TRADE_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewDBInstances {
    /// Required.
    pub instance_ids: Vec<String>,
    /// Required.
    pub instance_charge_prepaid: InstanceChargePrepaid,
}
operation! { RenewDBInstances(instance_ids: Vec<String>, instance_charge_prepaid: InstanceChargePrepaid)
    "RenewDBInstances" -> Empty {
    0 "InstanceIds" instance_ids, 1 "InstanceChargePrepaid" instance_charge_prepaid
} }

/// Response of [`RenewDBInstances`]: empty.
pub type RenewDBInstancesOutput = Empty;

/// Resets db instance password: `ResetDBInstancePassword` of `mongodb` 2019-07-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=ResetDBInstancePassword>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_INSTANCE_STATUS`], [`codes::INVALID_PARAMETER_VALUE_LOCK_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE_PASSWORD_RULE_FAILED`], [`codes::INVALID_PARAMETER_VALUE_STATUS_ABNORMAL`],
/// [`codes::INVALID_PARAMETER_VALUE_USER_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetDBInstancePassword {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub user_name: String,
    /// Required. Secret.
    pub password: Secret,
}
operation! { ResetDBInstancePassword(instance_id: String, user_name: String, password: Secret)
    "ResetDBInstancePassword" -> ResetDBInstancePasswordOutput {
    0 "InstanceId" instance_id, 1 "UserName" user_name, 2 "Password" password
} }

/// Response of [`ResetDBInstancePassword`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetDBInstancePasswordOutput {
    pub async_request_id: Option<String>,
}
model! { ResetDBInstancePasswordOutput {
    0 "AsyncRequestId" async_request_id: String
} }

/// Restarts nodes: `RestartNodes` of `mongodb` 2019-07-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=RestartNodes>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_INSTANCE_STATUS`], [`codes::INVALID_PARAMETER_VALUE_LOCK_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE_STATUS_ABNORMAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartNodes {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub node_ids: Vec<String>,
}
operation! { RestartNodes(instance_id: String, node_ids: Vec<String>) "RestartNodes" -> RestartNodesOutput {
    0 "InstanceId" instance_id, 1 "NodeIds" node_ids
} }

/// Response of [`RestartNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartNodesOutput {
    pub flow_id: Option<i64>,
}
model! { RestartNodesOutput {
    0 "FlowId" flow_id: i64
} }

/// Restores db instance: `RestoreDBInstance` of `mongodb` 2019-07-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=RestoreDBInstance>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreDBInstance {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub restore_time: String,
    /// Required.
    pub databases: Vec<RestoreDatabases>,
}
operation! { RestoreDBInstance(instance_id: String, restore_time: String, databases: Vec<RestoreDatabases>)
    "RestoreDBInstance" -> RestoreDBInstanceOutput {
    0 "InstanceId" instance_id, 1 "RestoreTime" restore_time, 2 "Databases" databases
} }

/// In the request of [`RestoreDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreDatabases {
    /// Required.
    pub db: Option<String>,
    /// Required.
    pub collections: Option<Vec<RestoreCollection>>,
}
input! { RestoreDatabases(db: String, collections: Vec<RestoreCollection>) {
    0 "Db" db: String, 1 "Collections" collections: Vec<RestoreCollection>
} }

/// In the request of [`RestoreDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreCollection {
    /// Required.
    pub old_collection: Option<String>,
    /// Required.
    pub new_collection: Option<String>,
}
input! { RestoreCollection(old_collection: String, new_collection: String) {
    0 "OldCollection" old_collection: String, 1 "NewCollection" new_collection: String
} }

/// Response of [`RestoreDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreDBInstanceOutput {
    pub flow_id: Option<i64>,
}
model! { RestoreDBInstanceOutput {
    0 "FlowId" flow_id: i64
} }

/// Sets account user privilege: `SetAccountUserPrivilege` of `mongodb` 2019-07-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=SetAccountUserPrivilege>.
///
/// Errors: [`codes::INTERNAL_ERROR_CHECK_APP_ID_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAccountUserPrivilege {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub user_name: String,
    /// Required.
    pub auth_role: Vec<Auth>,
}
operation! { SetAccountUserPrivilege(instance_id: String, user_name: String, auth_role: Vec<Auth>)
    "SetAccountUserPrivilege" -> SetAccountUserPrivilegeOutput {
    0 "InstanceId" instance_id, 1 "UserName" user_name, 2 "AuthRole" auth_role
} }

/// Response of [`SetAccountUserPrivilege`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAccountUserPrivilegeOutput {
    pub flow_id: Option<i64>,
}
model! { SetAccountUserPrivilegeOutput {
    0 "FlowId" flow_id: i64
} }

/// Sets backup rules: `SetBackupRules` of `mongodb` 2019-07-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=SetBackupRules>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_CHECK_APP_ID_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetBackupRules {
    /// Required.
    pub instance_id: String,
    pub backup_method: Option<i64>,
    pub backup_time: Option<i64>,
    pub backup_frequency: Option<i64>,
    pub notify: Option<bool>,
    pub backup_retention_period: Option<i64>,
    pub active_weekdays: Option<String>,
    pub long_term_unit: Option<String>,
    pub long_term_active_days: Option<String>,
    pub long_term_expired_days: Option<i64>,
    pub oplog_expired_days: Option<i64>,
    pub backup_version: Option<i64>,
    pub alarm_water_level: Option<i64>,
    pub long_term_interval: Option<String>,
    pub alert_threshold: Option<i64>,
}
operation! { SetBackupRules(instance_id: String) "SetBackupRules" -> Empty {
    0 "InstanceId" instance_id, 1 "BackupMethod" backup_method: i64, 2 "BackupTime" backup_time: i64,
    3 "BackupFrequency" backup_frequency: i64, 4 "Notify" notify: bool,
    5 "BackupRetentionPeriod" backup_retention_period: i64, 6 "ActiveWeekdays" active_weekdays: String,
    7 "LongTermUnit" long_term_unit: String, 8 "LongTermActiveDays" long_term_active_days: String,
    9 "LongTermExpiredDays" long_term_expired_days: i64, 10 "OplogExpiredDays" oplog_expired_days: i64,
    11 "BackupVersion" backup_version: i64, 12 "AlarmWaterLevel" alarm_water_level: i64,
    13 "LongTermInterval" long_term_interval: String, 14 "AlertThreshold" alert_threshold: i64
} }

/// Response of [`SetBackupRules`]: empty.
pub type SetBackupRulesOutput = Empty;

/// Sets db instance deletion protection: `SetDBInstanceDeletionProtection` of `mongodb` 2019-07-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=SetDBInstanceDeletionProtection>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INSTANCE_HAS_BEEN_DELETED`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_HAS_BEEN_ISOLATED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDBInstanceDeletionProtection {
    /// Required.
    pub instance_ids: Vec<String>,
    /// Required.
    pub enable_deletion_protection: i64,
}
operation! { SetDBInstanceDeletionProtection(instance_ids: Vec<String>, enable_deletion_protection: i64)
    "SetDBInstanceDeletionProtection" -> Empty {
    0 "InstanceIds" instance_ids, 1 "EnableDeletionProtection" enable_deletion_protection
} }

/// Response of [`SetDBInstanceDeletionProtection`]: empty.
pub type SetDBInstanceDeletionProtectionOutput = Empty;

/// Sets instance maintenance: `SetInstanceMaintenance` of `mongodb` 2019-07-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=SetInstanceMaintenance>.
///
/// Errors: [`codes::INTERNAL_ERROR_CHECK_APP_ID_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetInstanceMaintenance {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub maintenance_start: String,
    /// Required.
    pub maintenance_end: String,
    pub maintenance_days: Option<String>,
}
operation! { SetInstanceMaintenance(instance_id: String, maintenance_start: String, maintenance_end: String)
    "SetInstanceMaintenance" -> Empty {
    0 "InstanceId" instance_id, 1 "MaintenanceStart" maintenance_start, 2 "MaintenanceEnd" maintenance_end,
    3 "MaintenanceDays" maintenance_days: String
} }

/// Response of [`SetInstanceMaintenance`]: empty.
pub type SetInstanceMaintenanceOutput = Empty;

/// `TerminateDBInstances` of `mongodb` 2019-07-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=TerminateDBInstances>.
///
/// Errors: [`codes::FAILED_OPERATION_DELETION_PROTECTION_ENABLED`], [`codes::INTERNAL_ERROR_CHECK_APP_ID_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE_CHECK_APP_ID_FAILED`], [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_INSTANCE_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_STATUS_ABNORMAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateDBInstances {
    /// Required.
    pub instance_id: String,
}
operation! { TerminateDBInstances(instance_id: String) "TerminateDBInstances" -> Empty {
    0 "InstanceId" instance_id
} }

/// Response of [`TerminateDBInstances`]: empty.
pub type TerminateDBInstancesOutput = Empty;

/// `UpgradeDBInstanceKernelVersion` of `mongodb` 2019-07-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=UpgradeDBInstanceKernelVersion>.
///
/// Errors: [`codes::INTERNAL_ERROR_CHECK_APP_ID_FAILED`], [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_INSTANCE_STATUS`],
/// [`codes::INVALID_PARAMETER_VALUE_LOCK_FAILED`], [`codes::INVALID_PARAMETER_VALUE_STATUS_ABNORMAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDBInstanceKernelVersion {
    /// Required.
    pub instance_id: String,
    pub in_maintenance: Option<i64>,
}
operation! { UpgradeDBInstanceKernelVersion(instance_id: String)
    "UpgradeDBInstanceKernelVersion" -> UpgradeDBInstanceKernelVersionOutput {
    0 "InstanceId" instance_id, 1 "InMaintenance" in_maintenance: i64
} }

/// Response of [`UpgradeDBInstanceKernelVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDBInstanceKernelVersionOutput {
    pub flow_id: Option<i64>,
}
model! { UpgradeDBInstanceKernelVersionOutput {
    0 "FlowId" flow_id: i64
} }

/// `UpgradeDbInstanceVersion` of `mongodb` 2019-07-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2019-07-25&Action=UpgradeDbInstanceVersion>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_OPERATE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDbInstanceVersion {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub mongo_version: String,
    pub in_maintenance: Option<i64>,
}
operation! { UpgradeDbInstanceVersion(instance_id: String, mongo_version: String)
    "UpgradeDbInstanceVersion" -> UpgradeDbInstanceVersionOutput {
    0 "InstanceId" instance_id, 1 "MongoVersion" mongo_version, 2 "InMaintenance" in_maintenance: i64
} }

/// Response of [`UpgradeDbInstanceVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDbInstanceVersionOutput {
    pub flow_id: Option<i64>,
}
model! { UpgradeDbInstanceVersionOutput {
    0 "FlowId" flow_id: i64
} }

codes! {
    AUTH_FAILURE "AuthFailure", FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_AUDIT_CONFIG_NOT_EXIST "FailedOperation.AuditConfigNotExist",
    FAILED_OPERATION_CONNECTION_UPDATE_ERROR "FailedOperation.ConnectionUpdateError",
    FAILED_OPERATION_CONNECTION_UPDATE_USED_OFF "FailedOperation.ConnectionUpdateUsedOff",
    FAILED_OPERATION_DELETION_PROTECTION_ENABLED "FailedOperation.DeletionProtectionEnabled",
    FAILED_OPERATION_FLASHBACK_BY_KEY_NOT_OPEN "FailedOperation.FlashbackByKeyNotOpen",
    FAILED_OPERATION_KERNEL_RESPONSE_TIMEOUT "FailedOperation.KernelResponseTimeout",
    FAILED_OPERATION_NOT_ALLOW_MODIFY_ADDR_AFTER_OPEN_WAN_SERVICE "FailedOperation.NotAllowModifyAddrAfterOpenWanService",
    FAILED_OPERATION_OPERATION_NOT_ALLOWED_IN_INSTANCE_LOCKING "FailedOperation.OperationNotAllowedInInstanceLocking",
    FAILED_OPERATION_QUERY_AUDIT_TASK_FAIL_ERROR "FailedOperation.QueryAuditTaskFailError",
    FAILED_OPERATION_TRANSPARENT_DATA_ENCRYPTION_ALREADY_OPEN "FailedOperation.TransparentDataEncryptionAlreadyOpen",
    INTERNAL_ERROR "InternalError", INTERNAL_ERROR_AUDIT_CREATE_LOG_FILE_ERROR "InternalError.AuditCreateLogFileError",
    INTERNAL_ERROR_AUDIT_DELETE_LOG_FILE_ERROR "InternalError.AuditDeleteLogFileError",
    INTERNAL_ERROR_AUDIT_DESCRIBE_LOG_ERROR "InternalError.AuditDescribeLogError",
    INTERNAL_ERROR_AUDIT_ERROR "InternalError.AuditError",
    INTERNAL_ERROR_AUDIT_MODIFY_STATUS_ERROR "InternalError.AuditModifyStatusError",
    INTERNAL_ERROR_CHECK_APP_ID_FAILED "InternalError.CheckAppIdFailed",
    INTERNAL_ERROR_COS_ERROR "InternalError.CosError", INTERNAL_ERROR_DB_ERROR "InternalError.DBError",
    INTERNAL_ERROR_DB_OPERATE_ERROR "InternalError.DBOperateError",
    INTERNAL_ERROR_DB_OPERATION_ERROR "InternalError.DBOperationError",
    INTERNAL_ERROR_DATABASE_ACCESS_ERROR "InternalError.DatabaseAccessError",
    INTERNAL_ERROR_FIND_INSTANCE_FAILED "InternalError.FindInstanceFailed",
    INTERNAL_ERROR_HTTP_ERROR "InternalError.HttpError",
    INTERNAL_ERROR_INNER_COMMON_ERROR "InternalError.InnerCommonError",
    INTERNAL_ERROR_JSON_ERROR "InternalError.JSONError",
    INTERNAL_ERROR_JSON_UNMARSHAL_ERROR "InternalError.JsonUnmarshalError",
    INTERNAL_ERROR_PASSWORD_ERROR "InternalError.PasswordError", INTERNAL_ERROR_TRADE_ERROR "InternalError.TradeError",
    INTERNAL_ERROR_UNKNOWN_ERROR "InternalError.UnknownError", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_ACTION_NOT_FOUND "InvalidParameter.ActionNotFound",
    INVALID_PARAMETER_CURRENT_INSTANCE_NOT_SUPPORT_MODIFY_PARAMS "InvalidParameter.CurrentInstanceNotSupportModifyParams",
    INVALID_PARAMETER_EXCEPTION_PARAM "InvalidParameter.ExceptionParam",
    INVALID_PARAMETER_INVALID_PARAMETER "InvalidParameter.InvalidParameter",
    INVALID_PARAMETER_INVALID_PARAMETER_ERROR "InvalidParameter.InvalidParameterError",
    INVALID_PARAMETER_INVALID_VIP "InvalidParameter.InvalidVip",
    INVALID_PARAMETER_MODIFY_MONGODB_PARAMS "InvalidParameter.ModifyMongodbParams",
    INVALID_PARAMETER_PARAMETERS_NIL "InvalidParameter.ParametersNil",
    INVALID_PARAMETER_PERMISSION_DENIED "InvalidParameter.PermissionDenied",
    INVALID_PARAMETER_ZONE_CLOSED "InvalidParameter.ZoneClosed", INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_BACKUP_FILE_NOT_FOUND "InvalidParameterValue.BackupFileNotFound",
    INVALID_PARAMETER_VALUE_CHECK_APP_ID_FAILED "InvalidParameterValue.CheckAppIdFailed",
    INVALID_PARAMETER_VALUE_CLUSTER_TYPE_ERROR "InvalidParameterValue.ClusterTypeError",
    INVALID_PARAMETER_VALUE_DATA_CONVERT_ERROR "InvalidParameterValue.DataConvertError",
    INVALID_PARAMETER_VALUE_ILLEGAL_INSTANCE_NAME "InvalidParameterValue.IllegalInstanceName",
    INVALID_PARAMETER_VALUE_ILLEGAL_INSTANCE_STATUS "InvalidParameterValue.IllegalInstanceStatus",
    INVALID_PARAMETER_VALUE_ILLEGAL_STATUS_TO_OFFLINE "InvalidParameterValue.IllegalStatusToOffline",
    INVALID_PARAMETER_VALUE_INSTANCE_HAS_BEEN_DELETED "InvalidParameterValue.InstanceHasBeenDeleted",
    INVALID_PARAMETER_VALUE_INSTANCE_HAS_BEEN_ISOLATED "InvalidParameterValue.InstanceHasBeenIsolated",
    INVALID_PARAMETER_VALUE_INVALID_PARAMETER_VALUE_ERROR "InvalidParameterValue.InvalidParameterValueError",
    INVALID_PARAMETER_VALUE_INVALID_TRADE_OPERATION "InvalidParameterValue.InvalidTradeOperation",
    INVALID_PARAMETER_VALUE_LIMIT_PARA_OUT_OF_RANGE "InvalidParameterValue.LimitParaOutOfRange",
    INVALID_PARAMETER_VALUE_LOCK_FAILED "InvalidParameterValue.LockFailed",
    INVALID_PARAMETER_VALUE_MACHINE_TYPE_ERROR "InvalidParameterValue.MachineTypeError",
    INVALID_PARAMETER_VALUE_MODIFY_MODE_ERROR "InvalidParameterValue.ModifyModeError",
    INVALID_PARAMETER_VALUE_MODIFY_MONGODB_PARAMS "InvalidParameterValue.ModifyMongodbParams",
    INVALID_PARAMETER_VALUE_MONGO_VERSION_ERROR "InvalidParameterValue.MongoVersionError",
    INVALID_PARAMETER_VALUE_MONGO_VERSION_NOT_SUPPORT_QUERY_CLIENT "InvalidParameterValue.MongoVersionNotSupportQueryClient",
    INVALID_PARAMETER_VALUE_NODE_NOT_FOUND_IN_REPLICA "InvalidParameterValue.NodeNotFoundInReplica",
    INVALID_PARAMETER_VALUE_NOT_FOUND_INSTANCE "InvalidParameterValue.NotFoundInstance",
    INVALID_PARAMETER_VALUE_OFFSET_PARA_OUT_OF_RANGE "InvalidParameterValue.OffsetParaOutOfRange",
    INVALID_PARAMETER_VALUE_OPLOG_SIZE_OUT_OF_RANGE "InvalidParameterValue.OplogSizeOutOfRange",
    INVALID_PARAMETER_VALUE_PASSWORD_RULE_FAILED "InvalidParameterValue.PasswordRuleFailed",
    INVALID_PARAMETER_VALUE_POST_PAID_INSTANCE_BEYOND_LIMIT "InvalidParameterValue.PostPaidInstanceBeyondLimit",
    INVALID_PARAMETER_VALUE_PRE_PAID_INSTANCE_UNABLE_TO_ISOLATE "InvalidParameterValue.PrePaidInstanceUnableToIsolate",
    INVALID_PARAMETER_VALUE_PROJECT_NOT_FOUND "InvalidParameterValue.ProjectNotFound",
    INVALID_PARAMETER_VALUE_PROXY_NOT_SUPPORT_QUERY_CLIENT "InvalidParameterValue.ProxyNotSupportQueryClient",
    INVALID_PARAMETER_VALUE_QUERY_OUT_OF_RANGE "InvalidParameterValue.QueryOutOfRange",
    INVALID_PARAMETER_VALUE_QUERY_TIME_OUT_OF_RANGE "InvalidParameterValue.QueryTimeOutOfRange",
    INVALID_PARAMETER_VALUE_QUERY_TIME_RANGE_BEYOND_LIMIT "InvalidParameterValue.QueryTimeRangeBeyondLimit",
    INVALID_PARAMETER_VALUE_REGION_ERROR "InvalidParameterValue.RegionError",
    INVALID_PARAMETER_VALUE_REGION_NOT_SUPPORT_OPERATION "InvalidParameterValue.RegionNotSupportOperation",
    INVALID_PARAMETER_VALUE_REGION_NOT_SUPPORT_QUERY_CLIENT "InvalidParameterValue.RegionNotSupportQueryClient",
    INVALID_PARAMETER_VALUE_REPLICA_NOT_FOUND "InvalidParameterValue.ReplicaNotFound",
    INVALID_PARAMETER_VALUE_REPLICA_SET_NUM_ERROR "InvalidParameterValue.ReplicaSetNumError",
    INVALID_PARAMETER_VALUE_SECONDARY_NUM_ERROR "InvalidParameterValue.SecondaryNumError",
    INVALID_PARAMETER_VALUE_SECURITY_GROUP_ID "InvalidParameterValue.SecurityGroupId",
    INVALID_PARAMETER_VALUE_SECURITY_LEVEL_NOT_ALLOW_OPEN_WAN_SERVICE "InvalidParameterValue.SecurityLevelNotAllowOpenWanService",
    INVALID_PARAMETER_VALUE_SET_DISK_LESS_THAN_USED "InvalidParameterValue.SetDiskLessThanUsed",
    INVALID_PARAMETER_VALUE_SLOW_MS_BELOW_LIMIT "InvalidParameterValue.SlowMSBelowLimit",
    INVALID_PARAMETER_VALUE_SPEC_NOT_ON_SALE "InvalidParameterValue.SpecNotOnSale",
    INVALID_PARAMETER_VALUE_START_TIME_NOT_BEFORE_THAN_END_TIME "InvalidParameterValue.StartTimeNotBeforeThanEndTime",
    INVALID_PARAMETER_VALUE_STATUS_ABNORMAL "InvalidParameterValue.StatusAbnormal",
    INVALID_PARAMETER_VALUE_TAG_NOT_FOUND "InvalidParameterValue.TagNotFound",
    INVALID_PARAMETER_VALUE_TIME_FORMAT_ERR "InvalidParameterValue.TimeFormatErr",
    INVALID_PARAMETER_VALUE_USER_NOT_FOUND "InvalidParameterValue.UserNotFound",
    INVALID_PARAMETER_VALUE_VPC_ID_OR_SUBNET_ID_NOT_FOUND "InvalidParameterValue.VpcIdOrSubnetIdNotFound",
    INVALID_PARAMETER_VALUE_ZONE_CLOSED "InvalidParameterValue.ZoneClosed",
    INVALID_PARAMETER_VALUE_ZONE_ERROR "InvalidParameterValue.ZoneError",
    LIMIT_EXCEEDED_TOO_MANY_REQUESTS "LimitExceeded.TooManyRequests", OPERATION_DENIED "OperationDenied",
    OPERATION_DENIED_ACCOUNT_OPERATION_DENIED "OperationDenied.AccountOperationDenied",
    OPERATION_DENIED_AUDIT_POLICY_CONFLICT_ERROR "OperationDenied.AuditPolicyConflictError",
    OPERATION_DENIED_AUDIT_POLICY_EXIST_ERROR "OperationDenied.AuditPolicyExistError",
    OPERATION_DENIED_AUDIT_POLICY_NOT_EXIST_ERROR "OperationDenied.AuditPolicyNotExistError",
    OPERATION_DENIED_AUDIT_POLICY_OVER_QUOTA_ERROR "OperationDenied.AuditPolicyOverQuotaError",
    OPERATION_DENIED_AUDIT_STATUS_ERROR "OperationDenied.AuditStatusError",
    OPERATION_DENIED_AUDIT_TASK_CONFLICT_ERROR "OperationDenied.AuditTaskConflictError",
    OPERATION_DENIED_RESOURCE_NOT_FUND_ERROR "OperationDenied.ResourceNotFundError",
    OPERATION_DENIED_UNSUPPORT_OPEN_AUDIT_ERROR "OperationDenied.UnsupportOpenAuditError",
    RESOURCE_INSUFFICIENT "ResourceInsufficient", RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_UNAVAILABLE "ResourceUnavailable", UNAUTHORIZED_OPERATION_NO_ACCESS "UnauthorizedOperation.NoAccess",
    UNSUPPORTED_OPERATION "UnsupportedOperation",
    UNSUPPORTED_OPERATION_KERNEL_VERSION_NOT_SUPPORT "UnsupportedOperation.KernelVersionNotSupport",
    UNSUPPORTED_OPERATION_SECONDARY_VERSION_NOT_SUPPORT_AUDIT "UnsupportedOperation.SecondaryVersionNotSupportAudit",
    UNSUPPORTED_OPERATION_VERSION_NOT_SUPPORT "UnsupportedOperation.VersionNotSupport"
}

#[cfg(feature = "unstable-registry")]
register! {
    AssignProject, CloseAuditService, CreateAccountUser, CreateAuditLogFile, CreateBackupDBInstance,
    CreateBackupDownloadTask, CreateDBInstance, CreateDBInstanceHour, CreateDBInstanceParamTpl, CreateLogDownloadTask,
    CreateSlowLogPatternDownloadTask, DeleteAccountUser, DeleteAuditLogFile, DeleteDBBackups, DeleteLogDownloadTask,
    DescribeAccountUsers, DescribeAsyncRequestInfo, DescribeAuditConfig, DescribeAuditInstanceList,
    DescribeAuditLogFiles, DescribeAuditLogs, DescribeBackupDownloadTask, DescribeBackupRules,
    DescribeClientConnections, DescribeCurrentOp, DescribeDBBackups, DescribeDBInstanceDeal, DescribeDBInstanceLogToCLS,
    DescribeDBInstanceNamespace, DescribeDBInstanceNodeProperty, DescribeDBInstanceParamTpl,
    DescribeDBInstanceParamTplDetail, DescribeDBInstanceURL, DescribeDBInstances, DescribeDetailedSlowLogs,
    DescribeInstanceParams, DescribeInstanceSSL, DescribeLogDownloadTasks, DescribeMongodbLogs,
    DescribePasswordRotation, DescribeSRVConnectionDomain, DescribeSecurityGroup, DescribeSlowLogPatterns,
    DescribeSlowLogs, DescribeSpecInfo, DescribeTransparentDataEncryptionStatus, DisableSRVConnectionUrl,
    DropDBInstanceParamTpl, EnablePasswordRotation, EnableSRVConnectionUrl, EnableTransparentDataEncryption,
    EnableWanService, FlashBackDBInstance, FlushInstanceRouterConfig, IncreaseDBInstanceConnectionLimit,
    InquirePriceCreateDBInstances, InquirePriceModifyDBInstanceSpec, InquirePriceRenewDBInstances, InstanceEnableSSL,
    IsolateDBInstance, KillOps, ModifyAuditService, ModifyBackupExpireTime, ModifyDBInstanceLogToCLS,
    ModifyDBInstanceNetworkAddress, ModifyDBInstanceParamTpl, ModifyDBInstanceSecurityGroup, ModifyDBInstanceSpec,
    ModifyInstanceAz, ModifyInstanceParams, ModifySRVConnectionUrl, OfflineIsolatedDBInstance, OpenAuditService,
    PromoteDBInstanceToActive, RenameInstance, RenewDBInstances, ResetDBInstancePassword, RestartNodes,
    RestoreDBInstance, SetAccountUserPrivilege, SetBackupRules, SetDBInstanceDeletionProtection, SetInstanceMaintenance,
    TerminateDBInstances, UpgradeDBInstanceKernelVersion, UpgradeDbInstanceVersion
}
