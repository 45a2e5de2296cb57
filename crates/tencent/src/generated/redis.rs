//! `redis` of Tencent Cloud, API version 2018-04-12.
//!
//! Endpoint: `redis.tencentcloudapi.com`, or `redis.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, redis::DescribeBackupDownloadRestriction};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeBackupDownloadRestriction::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "redis",
    "2018-04-12",
    "redis",
    &Endpoints::NONE,
);

/// Adds replication instance: `AddReplicationInstance` of `redis` 2018-04-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=AddReplicationInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_UN_SUPPORT_ERROR`], [`codes::INVALID_PARAMETER_VALUE_CHECK_NOT_PASS`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NAME_RULE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_NOT_REPEAT_BIND`],
/// [`codes::INVALID_PARAMETER_VALUE_REPLICATION_GROUP_NOT_EXISTS`], [`codes::INVALID_PARAMETER_VALUE_SPEC_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_UN_SUPPORTED_TYPE`], [`codes::LIMIT_EXCEEDED_EXCEED_UPPER_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_INSTANCE_NOT_EMPTY`], [`codes::LIMIT_EXCEEDED_REPLICATION_GROUP_LOCKED`],
/// [`codes::RESOURCE_UNAVAILABLE_INSTANCE_STATUS_ERROR`], [`codes::UNSUPPORTED_OPERATION_LIMIT_PROXY_VERSION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddReplicationInstance {
    /// Required.
    pub group_id: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub instance_role: String,
}
operation! { AddReplicationInstance(group_id: String, instance_id: String, instance_role: String)
    "AddReplicationInstance" -> AddReplicationInstanceOutput {
    0 "GroupId" group_id, 1 "InstanceId" instance_id, 2 "InstanceRole" instance_role
} }

/// Response of [`AddReplicationInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddReplicationInstanceOutput {
    pub task_id: Option<i64>,
}
model! { AddReplicationInstanceOutput {
    0 "TaskId" task_id: i64
} }

/// Allocates wan address: `AllocateWanAddress` of `redis` 2018-04-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=AllocateWanAddress>.
///
/// Errors: [`codes::FAILED_OPERATION_UN_SUPPORT_ERROR`], [`codes::FAILED_OPERATION_UNKNOWN`],
/// [`codes::INVALID_PARAMETER_IS_NOT_VPC_INSTANCE`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_UN_LOCKED_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateWanAddress {
    /// Required.
    pub instance_id: String,
}
operation! { AllocateWanAddress(instance_id: String) "AllocateWanAddress" -> AllocateWanAddressOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`AllocateWanAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateWanAddressOutput {
    pub flow_id: Option<i64>,
    pub wan_status: Option<String>,
}
model! { AllocateWanAddressOutput {
    0 "FlowId" flow_id: i64, 1 "WanStatus" wan_status: String
} }

/// Applies params template: `ApplyParamsTemplate` of `redis` 2018-04-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=ApplyParamsTemplate>.
///
/// Errors: [`codes::FAILED_OPERATION_UN_SUPPORT_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::RESOURCE_UNAVAILABLE_CALL_OSS_ERROR`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_CONF_ERROR`],
/// [`codes::RESOURCE_UNAVAILABLE_INSTANCE_LOCKED_ERROR`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_STATE_ERROR`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNAUTHORIZED_OPERATION_USER_NOT_IN_WHITE_LIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyParamsTemplate {
    /// Required.
    pub instance_ids: Vec<String>,
    /// Required.
    pub template_id: String,
}
operation! { ApplyParamsTemplate(instance_ids: Vec<String>, template_id: String)
    "ApplyParamsTemplate" -> ApplyParamsTemplateOutput {
    0 "InstanceIds" instance_ids, 1 "TemplateId" template_id
} }

/// Response of [`ApplyParamsTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyParamsTemplateOutput {
    pub task_ids: Vec<i64>,
}
model! { ApplyParamsTemplateOutput {
    0 "TaskIds" task_ids: Vec<i64>
} }

/// Associates security groups: `AssociateSecurityGroups` of `redis` 2018-04-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=AssociateSecurityGroups>.
///
/// Errors: [`codes::FAILED_OPERATION_ADD_INSTANCE_INFO_FAILED`],
/// [`codes::FAILED_OPERATION_ASSOCIATE_SECURITY_GROUPS_FAILED`],
/// [`codes::FAILED_OPERATION_CLEAR_INSTANCE_INFO_FAILED`],
/// [`codes::FAILED_OPERATION_DISASSOCIATE_SECURITY_GROUPS_FAILED`],
/// [`codes::FAILED_OPERATION_UPDATE_SECURITY_GROUPS_FAILED`],
/// [`codes::INTERNAL_ERROR_INSTANCE_OPERATE_PERMISSION_ERROR`], [`codes::INTERNAL_ERROR_LIST_INSTANCES_ERROR`],
/// [`codes::INVALID_PARAMETER_INSTANCE_SG_OVER_LIMIT_ERROR`], [`codes::INVALID_PARAMETER_NOT_SUPPORTED`].
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

/// Changes instance role: `ChangeInstanceRole` of `redis` 2018-04-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=ChangeInstanceRole>.
///
/// Errors: [`codes::FAILED_OPERATION_UN_SUPPORT_ERROR`], [`codes::INVALID_PARAMETER_VALUE_CHECK_NOT_PASS`],
/// [`codes::INVALID_PARAMETER_VALUE_REPLICATION_GROUP_NOT_EXISTS`], [`codes::LIMIT_EXCEEDED_REPLICATION_GROUP_LOCKED`],
/// [`codes::RESOURCE_UNAVAILABLE_INSTANCE_STATUS_ERROR`], [`codes::UNSUPPORTED_OPERATION_INSPECTION`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_NOT_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeInstanceRole {
    /// Required.
    pub group_id: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub instance_role: String,
}
operation! { ChangeInstanceRole(group_id: String, instance_id: String, instance_role: String)
    "ChangeInstanceRole" -> ChangeInstanceRoleOutput {
    0 "GroupId" group_id, 1 "InstanceId" instance_id, 2 "InstanceRole" instance_role
} }

/// Response of [`ChangeInstanceRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeInstanceRoleOutput {
    pub task_id: Option<i64>,
}
model! { ChangeInstanceRoleOutput {
    0 "TaskId" task_id: i64
} }

/// Changes master instance: `ChangeMasterInstance` of `redis` 2018-04-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=ChangeMasterInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_UN_SUPPORT_ERROR`], [`codes::INVALID_PARAMETER_VALUE_CHECK_NOT_PASS`],
/// [`codes::INVALID_PARAMETER_VALUE_REPLICATION_GROUP_NOT_EXISTS`], [`codes::LIMIT_EXCEEDED_REPLICATION_GROUP_LOCKED`],
/// [`codes::RESOURCE_UNAVAILABLE_INSTANCE_STATUS_ERROR`], [`codes::UNSUPPORTED_OPERATION_INSPECTION`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_NOT_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeMasterInstance {
    /// Required.
    pub group_id: String,
    /// Required.
    pub instance_id: String,
    pub force_switch: Option<bool>,
}
operation! { ChangeMasterInstance(group_id: String, instance_id: String)
    "ChangeMasterInstance" -> ChangeMasterInstanceOutput {
    0 "GroupId" group_id, 1 "InstanceId" instance_id, 2 "ForceSwitch" force_switch: bool
} }

/// Response of [`ChangeMasterInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeMasterInstanceOutput {
    pub task_id: Option<i64>,
}
model! { ChangeMasterInstanceOutput {
    0 "TaskId" task_id: i64
} }

/// Changes replica to master: `ChangeReplicaToMaster` of `redis` 2018-04-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=ChangeReplicaToMaster>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_INVALID_AUTHORIZATION`],
/// [`codes::FAILED_OPERATION_UN_SUPPORT_ERROR`], [`codes::INVALID_PARAMETER_ILLEGAL_PARAMETER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_STATUS_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeReplicaToMaster {
    /// Required.
    pub instance_id: String,
    pub group_id: Option<i64>,
    pub emergency: Option<bool>,
}
operation! { ChangeReplicaToMaster(instance_id: String) "ChangeReplicaToMaster" -> ChangeReplicaToMasterOutput {
    0 "InstanceId" instance_id, 1 "GroupId" group_id: i64, 2 "Emergency" emergency: bool
} }

/// Response of [`ChangeReplicaToMaster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeReplicaToMasterOutput {
    pub task_id: Option<i64>,
}
model! { ChangeReplicaToMasterOutput {
    0 "TaskId" task_id: i64
} }

/// `CleanUpInstance` of `redis` 2018-04-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=CleanUpInstance>.
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

/// **Deletes all data** of an instance. Irreversible.
///
/// The password is necessary unless password authentication is off. Asynchronous: the response has the task for
/// `waiters::task_done`.
///
/// `ClearInstance` of `redis` 2018-04-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=ClearInstance>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_PASSWORD_EMPTY`], [`codes::INVALID_PARAMETER_VALUE_PASSWORD_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClearInstance {
    /// Required.
    pub instance_id: String,
    /// Secret.
    pub password: Option<Secret>,
    pub encrypt_password: Option<bool>,
}
operation! { ClearInstance(instance_id: String) "ClearInstance" -> ClearInstanceOutput {
    0 "InstanceId" instance_id, 1 "Password" password: Secret, 2 "EncryptPassword" encrypt_password: bool
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

/// Clones instances: `CloneInstances` of `redis` 2018-04-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=CloneInstances>.
///
/// Errors: [`codes::FAILED_OPERATION_PAY_FAILED`], [`codes::FAILED_OPERATION_UNKNOWN`],
/// [`codes::INVALID_PARAMETER_EMPTY_PARAM`], [`codes::INVALID_PARAMETER_ONLY_VPC_ON_SPEC_ZONE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_BASE_NET_WORK_ACCESS_DENY`], [`codes::INVALID_PARAMETER_VALUE_CHECK_NOT_PASS`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_INSTANCE_TYPE_ID`], [`codes::INVALID_PARAMETER_VALUE_INVALID_SUBNET_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_PASSWORD_EMPTY`], [`codes::INVALID_PARAMETER_VALUE_PASSWORD_FREE_DENIED`],
/// [`codes::INVALID_PARAMETER_VALUE_PASSWORD_RULE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_SECURITY_GROUP_IDS_NOT_EXISTS`],
/// [`codes::INVALID_PARAMETER_VALUE_UN_VPC_ID_NOT_EXISTS`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_INVALID_MEM_SIZE`], [`codes::LIMIT_EXCEEDED_INVALID_PARAMETER_GOODS_NUM_NOT_IN_RANGE`],
/// [`codes::LIMIT_EXCEEDED_PERIOD_LESS_THAN_MIN_LIMIT`], [`codes::LIMIT_EXCEEDED_REACH_THE_AMOUNT_LIMIT`],
/// [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_NOT_FOUND_ACCOUNT_DOES_NOT_EXISTS`],
/// [`codes::RESOURCE_UNAVAILABLE_INSTANCE_DELETED`], [`codes::RESOURCE_UNAVAILABLE_NO_ENOUGH_VIP_IN_VPC`],
/// [`codes::RESOURCE_UNAVAILABLE_NO_REDIS_SERVICE`],
/// [`codes::RESOURCE_UNAVAILABLE_NO_SERVICE_AVAILABLE_FOR_THIS_ZONE_ID`], [`codes::RESOURCE_UNAVAILABLE_SALE_OUT`],
/// [`codes::UNAUTHORIZED_OPERATION_USER_NOT_IN_WHITE_LIST`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneInstances {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub goods_num: i64,
    /// Required.
    pub zone_id: i64,
    /// Required.
    pub billing_mode: i64,
    /// Required.
    pub period: i64,
    /// Required.
    pub security_group_id_list: Vec<String>,
    /// Required.
    pub backup_id: String,
    pub no_auth: Option<bool>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub instance_name: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub auto_renew: Option<i64>,
    pub v_port: Option<i64>,
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

/// Arguments of [`CloneInstances::new`].
pub struct CloneInstancesRequired {
    pub instance_id: String,
    pub goods_num: i64,
    pub zone_id: i64,
    pub billing_mode: i64,
    pub period: i64,
    pub security_group_id_list: Vec<String>,
    pub backup_id: String,
}
operation! {
    CloneInstances { CloneInstancesRequired: instance_id, goods_num, zone_id, billing_mode, period, security_group_id_list, backup_id }
    "CloneInstances" -> CloneInstancesOutput {
    0 "InstanceId" instance_id, 1 "GoodsNum" goods_num, 2 "ZoneId" zone_id, 3 "BillingMode" billing_mode,
    4 "Period" period, 5 "SecurityGroupIdList" security_group_id_list, 6 "BackupId" backup_id, 7 "NoAuth" no_auth: bool,
    8 "VpcId" vpc_id: String, 9 "SubnetId" subnet_id: String, 10 "InstanceName" instance_name: String,
    11 "Password" password: Secret, 12 "AutoRenew" auto_renew: i64, 13 "VPort" v_port: i64,
    14 "NodeSet" node_set: Vec<RedisNodeInfo>, 15 "ProjectId" project_id: i64,
    16 "ResourceTags" resource_tags: Vec<ResourceTag>, 17 "TemplateId" template_id: String,
    18 "AlarmPolicyList" alarm_policy_list: Vec<String>, 19 "CloneTime" clone_time: String,
    20 "EncryptPassword" encrypt_password: bool, 21 "PasswordPolicy" password_policy: PasswordPolicy,
    22 "EnableSSL" enable_ssl: bool, 23 "SSLBindPrivateIPv4" ssl_bind_private_ipv4: bool,
    24 "ProductVersion" product_version: String
} }

/// In the request of [`CloneInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RedisNodeInfo {
    /// Required.
    pub node_type: Option<i64>,
    pub node_id: Option<i64>,
    pub zone_id: Option<i64>,
    pub zone_name: Option<String>,
}
input! { RedisNodeInfo(node_type: i64) {
    0 "NodeType" node_type: i64, 1 "NodeId" node_id: i64, 2 "ZoneId" zone_id: i64, 3 "ZoneName" zone_name: String
} }

/// In the request of [`CloneInstances`].
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

/// In the request of [`CloneInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PasswordPolicy {
    /// Required.
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

/// Response of [`CloneInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneInstancesOutput {
    /// Deprecated.
    pub deal_id: Option<String>,
    pub instance_ids: Vec<String>,
    pub deal_name: Option<String>,
}
model! { CloneInstancesOutput {
    0 "DealId" deal_id: String, 1 "InstanceIds" instance_ids: Vec<String>, 2 "DealName" deal_name: String
} }

/// Closes log: `CloseLog` of `redis` 2018-04-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=CloseLog>.
///
/// Errors: [`codes::FAILED_OPERATION_PAY_FAILED`], [`codes::FAILED_OPERATION_UNKNOWN`],
/// [`codes::INVALID_PARAMETER_EMPTY_PARAM`], [`codes::INVALID_PARAMETER_ONLY_VPC_ON_SPEC_ZONE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_BASE_NET_WORK_ACCESS_DENY`], [`codes::INVALID_PARAMETER_VALUE_CHECK_NOT_PASS`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_INSTANCE_TYPE_ID`], [`codes::INVALID_PARAMETER_VALUE_INVALID_SUBNET_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_PASSWORD_EMPTY`], [`codes::INVALID_PARAMETER_VALUE_PASSWORD_FREE_DENIED`],
/// [`codes::INVALID_PARAMETER_VALUE_PASSWORD_RULE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_SECURITY_GROUP_IDS_NOT_EXISTS`],
/// [`codes::INVALID_PARAMETER_VALUE_UN_VPC_ID_NOT_EXISTS`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_INVALID_MEM_SIZE`], [`codes::LIMIT_EXCEEDED_INVALID_PARAMETER_GOODS_NUM_NOT_IN_RANGE`],
/// [`codes::LIMIT_EXCEEDED_PERIOD_LESS_THAN_MIN_LIMIT`], [`codes::LIMIT_EXCEEDED_REACH_THE_AMOUNT_LIMIT`],
/// [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_NOT_FOUND_ACCOUNT_DOES_NOT_EXISTS`],
/// [`codes::RESOURCE_UNAVAILABLE_INSTANCE_DELETED`], [`codes::RESOURCE_UNAVAILABLE_NO_ENOUGH_VIP_IN_VPC`],
/// [`codes::RESOURCE_UNAVAILABLE_NO_REDIS_SERVICE`],
/// [`codes::RESOURCE_UNAVAILABLE_NO_SERVICE_AVAILABLE_FOR_THIS_ZONE_ID`], [`codes::RESOURCE_UNAVAILABLE_SALE_OUT`],
/// [`codes::UNAUTHORIZED_OPERATION_USER_NOT_IN_WHITE_LIST`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseLog {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub log_type: String,
}
operation! { CloseLog(instance_id: String, log_type: String) "CloseLog" -> Empty {
    0 "InstanceId" instance_id, 1 "LogType" log_type
} }

/// Response of [`CloseLog`]: empty.
pub type CloseLogOutput = Empty;

/// Closes ssl: `CloseSSL` of `redis` 2018-04-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=CloseSSL>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_UN_SUPPORTED_TYPE`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_STATUS_ERROR`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_NOT_OPERATION`], [`codes::UNSUPPORTED_OPERATION_LIMIT_PROXY_VERSION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseSSL {
    /// Required.
    pub instance_id: String,
    pub address_type: Option<i64>,
}
operation! { CloseSSL(instance_id: String) "CloseSSL" -> CloseSSLOutput {
    0 "InstanceId" instance_id, 1 "AddressType" address_type: i64
} }

/// Response of [`CloseSSL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseSSLOutput {
    pub task_id: Option<i64>,
}
model! { CloseSSLOutput {
    0 "TaskId" task_id: i64
} }

/// Creates export task: `CreateExportTask` of `redis` 2018-04-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=CreateExportTask>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_UN_SUPPORTED_TYPE`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_STATUS_ERROR`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_NOT_OPERATION`], [`codes::UNSUPPORTED_OPERATION_LIMIT_PROXY_VERSION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExportTask {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub log_type: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    pub log_filter: Option<Vec<LogFilter>>,
    pub column_filter: Option<Vec<String>>,
}
operation! { CreateExportTask(instance_id: String, log_type: String, start_time: String, end_time: String)
    "CreateExportTask" -> CreateExportTaskOutput {
    0 "InstanceId" instance_id, 1 "LogType" log_type, 2 "StartTime" start_time, 3 "EndTime" end_time,
    4 "LogFilter" log_filter: Vec<LogFilter>, 5 "ColumnFilter" column_filter: Vec<String>
} }

/// In the request of [`CreateExportTask`].
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

/// Response of [`CreateExportTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExportTaskOutput {
    pub file_name: Option<String>,
}
model! { CreateExportTaskOutput {
    0 "FileName" file_name: String
} }

/// Creates instance account: `CreateInstanceAccount` of `redis` 2018-04-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=CreateInstanceAccount>.
///
/// Errors: [`codes::FAILED_OPERATION_UN_SUPPORT_ERROR`], [`codes::UNAUTHORIZED_OPERATION_USER_NOT_IN_WHITE_LIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceAccount {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub account_name: String,
    /// Required. Secret.
    pub account_password: Secret,
    /// Required.
    pub readonly_policy: Vec<String>,
    /// Required.
    pub privilege: String,
    pub remark: Option<String>,
    pub encrypt_password: Option<bool>,
}

/// Arguments of [`CreateInstanceAccount::new`].
pub struct CreateInstanceAccountRequired {
    pub instance_id: String,
    pub account_name: String,
    pub account_password: Secret,
    pub readonly_policy: Vec<String>,
    pub privilege: String,
}
operation! {
    CreateInstanceAccount { CreateInstanceAccountRequired: instance_id, account_name, account_password, readonly_policy, privilege }
    "CreateInstanceAccount" -> CreateInstanceAccountOutput {
    0 "InstanceId" instance_id, 1 "AccountName" account_name, 2 "AccountPassword" account_password,
    3 "ReadonlyPolicy" readonly_policy, 4 "Privilege" privilege, 5 "Remark" remark: String,
    6 "EncryptPassword" encrypt_password: bool
} }

/// Response of [`CreateInstanceAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceAccountOutput {
    pub task_id: Option<i64>,
}
model! { CreateInstanceAccountOutput {
    0 "TaskId" task_id: i64
} }

/// Creates Redis instances.
///
/// Billed by the hour (`BillingMode` 0) or paid at once as a subscription (1). Asynchronous: the response lists the
/// instance ids; wait with `waiters::instance_running`. `DescribeProductInfo` lists types, sizes and zones on sale.
/// Without `NoAuth`, `Password` is necessary.
///
/// `CreateInstances` of `redis` 2018-04-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=CreateInstances>.
///
/// Errors: [`codes::FAILED_OPERATION_PAY_FAILED`], [`codes::FAILED_OPERATION_UNKNOWN`],
/// [`codes::INVALID_PARAMETER_EMPTY_PARAM`], [`codes::INVALID_PARAMETER_ONLY_VPC_ON_SPEC_ZONE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_BASE_NET_WORK_ACCESS_DENY`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_INSTANCE_TYPE_ID`], [`codes::INVALID_PARAMETER_VALUE_INVALID_SUBNET_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_PASSWORD_EMPTY`], [`codes::INVALID_PARAMETER_VALUE_PASSWORD_FREE_DENIED`],
/// [`codes::INVALID_PARAMETER_VALUE_PASSWORD_RULE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_SECURITY_GROUP_IDS_NOT_EXISTS`], [`codes::INVALID_PARAMETER_VALUE_SPEC_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_UN_VPC_ID_NOT_EXISTS`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_INVALID_MEM_SIZE`], [`codes::LIMIT_EXCEEDED_INVALID_PARAMETER_GOODS_NUM_NOT_IN_RANGE`],
/// [`codes::LIMIT_EXCEEDED_PERIOD_EXCEED_MAX_LIMIT`], [`codes::LIMIT_EXCEEDED_PERIOD_LESS_THAN_MIN_LIMIT`],
/// [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_NOT_FOUND_ACCOUNT_DOES_NOT_EXISTS`],
/// [`codes::RESOURCE_UNAVAILABLE_INSTANCE_DELETED`], [`codes::RESOURCE_UNAVAILABLE_NO_ENOUGH_VIP_IN_VPC`],
/// [`codes::RESOURCE_UNAVAILABLE_NO_REDIS_SERVICE`], [`codes::RESOURCE_UNAVAILABLE_NO_TYPE_ID_REDIS_SERVICE`],
/// [`codes::RESOURCE_UNAVAILABLE_SALE_OUT`], [`codes::UNAUTHORIZED_OPERATION_USER_NOT_IN_WHITE_LIST`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstances {
    /// Required.
    pub type_id: i64,
    /// Memory in MB, a multiple of 1024: of the instance (standard architecture) or of each shard (cluster
    /// architecture).
    ///
    /// Required.
    pub mem_size: i64,
    /// Required.
    pub goods_num: i64,
    /// Subscription in months: 1 to 12, 24 or 36. Set 1 if billed by the hour.
    ///
    /// Required.
    pub period: i64,
    /// 0 by the hour, 1 subscription.
    ///
    /// Required.
    pub billing_mode: i64,
    pub zone_id: Option<i64>,
    /// Secret.
    pub password: Option<Secret>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub project_id: Option<i64>,
    /// Renewal of the subscription: 0 manual renewal (default), 1 automatic renewal, 2 no renewal.
    pub auto_renew: Option<i64>,
    pub security_group_id_list: Option<Vec<String>>,
    pub v_port: Option<i64>,
    pub redis_shard_num: Option<i64>,
    pub redis_replicas_num: Option<i64>,
    pub replicas_readonly: Option<bool>,
    pub instance_name: Option<String>,
    /// Whether clients need no password. Only in a VPC. Default: no.
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

/// Arguments of [`CreateInstances::new`].
pub struct CreateInstancesRequired {
    pub type_id: i64,
    pub mem_size: i64,
    pub goods_num: i64,
    pub period: i64,
    pub billing_mode: i64,
}
operation! { CreateInstances { CreateInstancesRequired: type_id, mem_size, goods_num, period, billing_mode }
    "CreateInstances" -> CreateInstancesOutput {
    0 "TypeId" type_id, 1 "MemSize" mem_size, 2 "GoodsNum" goods_num, 3 "Period" period, 4 "BillingMode" billing_mode,
    5 "ZoneId" zone_id: i64, 6 "Password" password: Secret, 7 "VpcId" vpc_id: String, 8 "SubnetId" subnet_id: String,
    9 "ProjectId" project_id: i64, 10 "AutoRenew" auto_renew: i64,
    11 "SecurityGroupIdList" security_group_id_list: Vec<String>, 12 "VPort" v_port: i64,
    13 "RedisShardNum" redis_shard_num: i64, 14 "RedisReplicasNum" redis_replicas_num: i64,
    15 "ReplicasReadonly" replicas_readonly: bool, 16 "InstanceName" instance_name: String, 17 "NoAuth" no_auth: bool,
    18 "NodeSet" node_set: Vec<RedisNodeInfo>, 19 "ResourceTags" resource_tags: Vec<ResourceTag>,
    20 "ZoneName" zone_name: String, 21 "TemplateId" template_id: String, 22 "DryRun" dry_run: bool,
    23 "ProductVersion" product_version: String, 24 "RedisClusterId" redis_cluster_id: String,
    25 "AlarmPolicyList" alarm_policy_list: Vec<String>, 26 "EncryptPassword" encrypt_password: bool,
    27 "PasswordPolicy" password_policy: PasswordPolicy, 28 "EnableSSL" enable_ssl: bool,
    29 "SSLBindPrivateIPv4" ssl_bind_private_ipv4: bool, 30 "ConnectionMode" connection_mode: i64
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

/// Creates param template: `CreateParamTemplate` of `redis` 2018-04-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=CreateParamTemplate>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION_USER_NOT_IN_WHITE_LIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateParamTemplate {
    /// Required.
    pub name: String,
    pub description: Option<String>,
    pub product_type: Option<i64>,
    pub template_id: Option<String>,
    pub param_list: Option<Vec<InstanceParam>>,
}
operation! { CreateParamTemplate(name: String) "CreateParamTemplate" -> CreateParamTemplateOutput {
    0 "Name" name, 1 "Description" description: String, 2 "ProductType" product_type: i64,
    3 "TemplateId" template_id: String, 4 "ParamList" param_list: Vec<InstanceParam>
} }

/// In the request of [`CreateParamTemplate`].
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

/// Response of [`CreateParamTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateParamTemplateOutput {
    pub template_id: Option<String>,
}
model! { CreateParamTemplateOutput {
    0 "TemplateId" template_id: String
} }

/// Creates replication group: `CreateReplicationGroup` of `redis` 2018-04-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=CreateReplicationGroup>.
///
/// Errors: [`codes::FAILED_OPERATION_UN_SUPPORT_ERROR`], [`codes::INVALID_PARAMETER_VALUE_CHECK_NOT_PASS`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NAME_RULE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_NOT_REPEAT_BIND`],
/// [`codes::INVALID_PARAMETER_VALUE_REPLICATION_GROUP_NOT_EXISTS`], [`codes::INVALID_PARAMETER_VALUE_SPEC_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_UN_SUPPORTED_TYPE`], [`codes::LIMIT_EXCEEDED_INSTANCE_NOT_EMPTY`],
/// [`codes::RESOURCE_UNAVAILABLE_INSTANCE_STATUS_ERROR`], [`codes::UNSUPPORTED_OPERATION_LIMIT_PROXY_VERSION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReplicationGroup {
    /// Required.
    pub instance_id: String,
    pub group_name: Option<String>,
    pub remark: Option<String>,
}
operation! { CreateReplicationGroup(instance_id: String) "CreateReplicationGroup" -> CreateReplicationGroupOutput {
    0 "InstanceId" instance_id, 1 "GroupName" group_name: String, 2 "Remark" remark: String
} }

/// Response of [`CreateReplicationGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReplicationGroupOutput {
    pub task_id: Option<i64>,
    pub group_id: Option<String>,
}
model! { CreateReplicationGroupOutput {
    0 "TaskId" task_id: i64, 1 "GroupId" group_id: String
} }

/// Deletes export task: `DeleteExportTask` of `redis` 2018-04-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=DeleteExportTask>.
///
/// Errors: [`codes::FAILED_OPERATION_UN_SUPPORT_ERROR`], [`codes::INVALID_PARAMETER_VALUE_CHECK_NOT_PASS`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NAME_RULE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_NOT_REPEAT_BIND`],
/// [`codes::INVALID_PARAMETER_VALUE_REPLICATION_GROUP_NOT_EXISTS`], [`codes::INVALID_PARAMETER_VALUE_SPEC_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_UN_SUPPORTED_TYPE`], [`codes::LIMIT_EXCEEDED_INSTANCE_NOT_EMPTY`],
/// [`codes::RESOURCE_UNAVAILABLE_INSTANCE_STATUS_ERROR`], [`codes::UNSUPPORTED_OPERATION_LIMIT_PROXY_VERSION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExportTask {
    /// Required.
    pub log_type: String,
    /// Required.
    pub file_name: String,
    /// Required.
    pub instance_id: String,
}
operation! { DeleteExportTask(log_type: String, file_name: String, instance_id: String) "DeleteExportTask" -> Empty {
    0 "LogType" log_type, 1 "FileName" file_name, 2 "InstanceId" instance_id
} }

/// Response of [`DeleteExportTask`]: empty.
pub type DeleteExportTaskOutput = Empty;

/// Deletes instance account: `DeleteInstanceAccount` of `redis` 2018-04-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=DeleteInstanceAccount>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION_USER_NOT_IN_WHITE_LIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstanceAccount {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub account_name: String,
}
operation! { DeleteInstanceAccount(instance_id: String, account_name: String)
    "DeleteInstanceAccount" -> DeleteInstanceAccountOutput {
    0 "InstanceId" instance_id, 1 "AccountName" account_name
} }

/// Response of [`DeleteInstanceAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstanceAccountOutput {
    pub task_id: Option<i64>,
}
model! { DeleteInstanceAccountOutput {
    0 "TaskId" task_id: i64
} }

/// Deletes param template: `DeleteParamTemplate` of `redis` 2018-04-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=DeleteParamTemplate>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION_USER_NOT_IN_WHITE_LIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteParamTemplate {
    /// Required.
    pub template_id: String,
}
operation! { DeleteParamTemplate(template_id: String) "DeleteParamTemplate" -> Empty {
    0 "TemplateId" template_id
} }

/// Response of [`DeleteParamTemplate`]: empty.
pub type DeleteParamTemplateOutput = Empty;

/// Deletes replication instance: `DeleteReplicationInstance` of `redis` 2018-04-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=DeleteReplicationInstance>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_CHECK_NOT_PASS`],
/// [`codes::INVALID_PARAMETER_VALUE_REPLICATION_GROUP_NOT_EXISTS`], [`codes::LIMIT_EXCEEDED_REPLICATION_GROUP_LOCKED`],
/// [`codes::RESOURCE_UNAVAILABLE_INSTANCE_STATUS_ERROR`], [`codes::UNSUPPORTED_OPERATION_INSPECTION`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_NOT_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteReplicationInstance {
    /// Required.
    pub group_id: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub sync_type: bool,
}
operation! { DeleteReplicationInstance(group_id: String, instance_id: String, sync_type: bool)
    "DeleteReplicationInstance" -> DeleteReplicationInstanceOutput {
    0 "GroupId" group_id, 1 "InstanceId" instance_id, 2 "SyncType" sync_type
} }

/// Response of [`DeleteReplicationInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteReplicationInstanceOutput {
    pub task_id: Option<f64>,
}
model! { DeleteReplicationInstanceOutput {
    0 "TaskId" task_id: f64
} }

/// Describes auto backup config: `DescribeAutoBackupConfig` of `redis` 2018-04-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeAutoBackupConfig>.
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
    pub auto_backup_type: Option<i64>,
    pub week_days: Vec<String>,
    pub time_period: Option<String>,
    pub backup_storage_days: Option<i64>,
    pub binlog_storage_days: Option<i64>,
}
model! { DescribeAutoBackupConfigOutput {
    0 "AutoBackupType" auto_backup_type: i64, 1 "WeekDays" week_days: Vec<String>, 2 "TimePeriod" time_period: String,
    3 "BackupStorageDays" backup_storage_days: i64, 4 "BinlogStorageDays" binlog_storage_days: i64
} }

/// Describes backup detail: `DescribeBackupDetail` of `redis` 2018-04-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeBackupDetail>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_BACKUP_NOT_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupDetail {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub backup_id: String,
}
operation! { DescribeBackupDetail(instance_id: String, backup_id: String)
    "DescribeBackupDetail" -> DescribeBackupDetailOutput {
    0 "InstanceId" instance_id, 1 "BackupId" backup_id
} }

/// Response of [`DescribeBackupDetail`].
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
    /// Secret.
    pub decrypt_key: Option<Secret>,
    pub kms_key_id: Option<String>,
    pub key_algorithm: Option<String>,
}
model! { DescribeBackupDetailOutput {
    0 "BackupId" backup_id: String, 1 "StartTime" start_time: String, 2 "EndTime" end_time: String,
    3 "BackupType" backup_type: String, 4 "Status" status: i64, 5 "Remark" remark: String, 6 "Locked" locked: i64,
    7 "BackupSize" backup_size: i64, 8 "InstanceType" instance_type: i64, 9 "MemSize" mem_size: i64,
    10 "ShardNum" shard_num: i64, 11 "ReplicasNum" replicas_num: i64, 12 "Encrypted" encrypted: bool,
    13 "DecryptKey" decrypt_key: Secret, 14 "KmsKeyId" kms_key_id: String, 15 "KeyAlgorithm" key_algorithm: String
} }

/// Describes backup download restriction: `DescribeBackupDownloadRestriction` of `redis` 2018-04-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeBackupDownloadRestriction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupDownloadRestriction {}
operation! { DescribeBackupDownloadRestriction()
    "DescribeBackupDownloadRestriction" -> DescribeBackupDownloadRestrictionOutput {} }

/// Response of [`DescribeBackupDownloadRestriction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupDownloadRestrictionOutput {
    pub limit_type: Option<String>,
    pub vpc_comparison_symbol: Option<String>,
    pub ip_comparison_symbol: Option<String>,
    pub limit_vpc: Vec<BackupLimitVpcItem>,
    pub limit_ip: Vec<String>,
}
model! { DescribeBackupDownloadRestrictionOutput {
    0 "LimitType" limit_type: String, 1 "VpcComparisonSymbol" vpc_comparison_symbol: String,
    2 "IpComparisonSymbol" ip_comparison_symbol: String, 3 "LimitVpc" limit_vpc: Vec<BackupLimitVpcItem>,
    4 "LimitIp" limit_ip: Vec<String>
} }

/// In the request of [`DescribeBackupDownloadRestriction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupLimitVpcItem {
    /// Required.
    pub region: Option<String>,
    /// Required.
    pub vpc_list: Option<Vec<String>>,
}
input! { BackupLimitVpcItem(region: String, vpc_list: Vec<String>) {
    0 "Region" region: String, 1 "VpcList" vpc_list: Vec<String>
} }

/// Describes backup url: `DescribeBackupUrl` of `redis` 2018-04-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeBackupUrl>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_BACKUP_NOT_EXISTS`], [`codes::RESOURCE_UNAVAILABLE_BACKUP_STATUS_INVALID`],
/// [`codes::UNAUTHORIZED_OPERATION_USER_NOT_IN_WHITE_LIST`],
/// [`codes::UNSUPPORTED_OPERATION_CLUSTER_INSTANCE_ACCESSED_DENY`],
/// [`codes::UNSUPPORTED_OPERATION_IS_AUTO_RENEW_ERROR`],
/// [`codes::UNSUPPORTED_OPERATION_ONLY_CLUSTER_INSTANCE_CAN_EXPORT_BACKUP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupUrl {
    /// Required.
    pub instance_id: String,
    /// Required.
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

/// Response of [`DescribeBackupUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupUrlOutput {
    /// Deprecated. Secret.
    pub download_url: Vec<Secret>,
    /// Deprecated. Secret.
    pub inner_download_url: Vec<Secret>,
    /// Deprecated.
    pub filenames: Vec<String>,
    pub backup_infos: Vec<BackupDownloadInfo>,
}
model! { DescribeBackupUrlOutput {
    0 "DownloadUrl" download_url: Vec<Secret>, 1 "InnerDownloadUrl" inner_download_url: Vec<Secret>,
    2 "Filenames" filenames: Vec<String>, 3 "BackupInfos" backup_infos: Vec<BackupDownloadInfo>
} }

/// In the response of [`DescribeBackupUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupDownloadInfo {
    pub file_name: Option<String>,
    pub file_size: Option<i64>,
    /// Secret.
    pub download_url: Option<Secret>,
    /// Secret.
    pub inner_download_url: Option<Secret>,
}
model! { BackupDownloadInfo {
    0 "FileName" file_name: String, 1 "FileSize" file_size: i64, 2 "DownloadUrl" download_url: Secret,
    3 "InnerDownloadUrl" inner_download_url: Secret
} }

/// Describes bandwidth range: `DescribeBandwidthRange` of `redis` 2018-04-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeBandwidthRange>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_INVALID_AUTHORIZATION`],
/// [`codes::FAILED_OPERATION_UN_SUPPORT_ERROR`], [`codes::INTERNAL_ERROR`],
/// [`codes::INVALID_PARAMETER_ILLEGAL_PARAMETER_ERROR`], [`codes::INVALID_PARAMETER_VALUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBandwidthRange {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeBandwidthRange(instance_id: String) "DescribeBandwidthRange" -> DescribeBandwidthRangeOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeBandwidthRange`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBandwidthRangeOutput {
    pub base_bandwidth: Option<i64>,
    pub add_bandwidth: Option<i64>,
    pub min_add_bandwidth: Option<i64>,
    pub max_add_bandwidth: Option<i64>,
}
model! { DescribeBandwidthRangeOutput {
    0 "BaseBandwidth" base_bandwidth: i64, 1 "AddBandwidth" add_bandwidth: i64,
    2 "MinAddBandwidth" min_add_bandwidth: i64, 3 "MaxAddBandwidth" max_add_bandwidth: i64
} }

/// Describes common db instances: `DescribeCommonDBInstances` of `redis` 2018-04-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeCommonDBInstances>.
///
/// Errors: [`codes::FAILED_OPERATION_UNKNOWN`], [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_EMPTY_PARAM`].
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
    Offset "Offset", "InstanceDetails" instance_details, total "TotalCount" }

/// Response of [`DescribeCommonDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommonDBInstancesOutput {
    pub total_count: Option<i64>,
    pub instance_details: Vec<RedisCommonInstanceList>,
}
model! { DescribeCommonDBInstancesOutput {
    0 "TotalCount" total_count: i64, 1 "InstanceDetails" instance_details: Vec<RedisCommonInstanceList>
} }

/// In the response of [`DescribeCommonDBInstances`].
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
    pub vips: Vec<String>,
    pub vport: Option<i64>,
    pub createtime: Option<String>,
    pub pay_mode: Option<i64>,
    pub net_type: Option<i64>,
}
model! { RedisCommonInstanceList {
    0 "InstanceName" instance_name: String, 1 "InstanceId" instance_id: String, 2 "AppId" app_id: i64,
    3 "ProjectId" project_id: i64, 4 "Region" region: String, 5 "Zone" zone: String, 6 "VpcId" vpc_id: String,
    7 "SubnetId" subnet_id: String, 8 "Status" status: String, 9 "Vips" vips: Vec<String>, 10 "Vport" vport: i64,
    11 "Createtime" createtime: String, 12 "PayMode" pay_mode: i64, 13 "NetType" net_type: i64
} }

/// Describes db security groups: `DescribeDBSecurityGroups` of `redis` 2018-04-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeDBSecurityGroups>.
///
/// Errors: [`codes::FAILED_OPERATION_ADD_INSTANCE_INFO_FAILED`],
/// [`codes::FAILED_OPERATION_ASSOCIATE_SECURITY_GROUPS_FAILED`],
/// [`codes::FAILED_OPERATION_CLEAR_INSTANCE_INFO_FAILED`],
/// [`codes::FAILED_OPERATION_DISASSOCIATE_SECURITY_GROUPS_FAILED`],
/// [`codes::FAILED_OPERATION_GET_SECURITY_GROUP_DETAIL_FAILED`],
/// [`codes::INTERNAL_ERROR_CAM_AUTH_OSS_RESPONSE_RETURN_CODE_ERROR`],
/// [`codes::INTERNAL_ERROR_EXEC_HTTP_REQUEST_ERROR`], [`codes::INTERNAL_ERROR_LIST_INSTANCES_ERROR`],
/// [`codes::INTERNAL_ERROR_NET_WORK_ERR`], [`codes::INVALID_PARAMETER_ACTION_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_ILLEGAL_PARAMETER_ERROR`], [`codes::INVALID_PARAMETER_NOT_SUPPORTED`],
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

/// Describes export tasks: `DescribeExportTasks` of `redis` 2018-04-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeExportTasks>.
///
/// Errors: [`codes::FAILED_OPERATION_ADD_INSTANCE_INFO_FAILED`],
/// [`codes::FAILED_OPERATION_ASSOCIATE_SECURITY_GROUPS_FAILED`],
/// [`codes::FAILED_OPERATION_CLEAR_INSTANCE_INFO_FAILED`],
/// [`codes::FAILED_OPERATION_DISASSOCIATE_SECURITY_GROUPS_FAILED`],
/// [`codes::FAILED_OPERATION_GET_SECURITY_GROUP_DETAIL_FAILED`],
/// [`codes::INTERNAL_ERROR_CAM_AUTH_OSS_RESPONSE_RETURN_CODE_ERROR`],
/// [`codes::INTERNAL_ERROR_EXEC_HTTP_REQUEST_ERROR`], [`codes::INTERNAL_ERROR_LIST_INSTANCES_ERROR`],
/// [`codes::INTERNAL_ERROR_NET_WORK_ERR`], [`codes::INVALID_PARAMETER_ACTION_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_ILLEGAL_PARAMETER_ERROR`], [`codes::INVALID_PARAMETER_NOT_SUPPORTED`],
/// [`codes::RESOURCE_NOT_FOUND_INSTANCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExportTasks {
    /// Required.
    pub log_type: String,
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    /// Required.
    pub instance_id: String,
}
operation! { DescribeExportTasks(log_type: String, limit: i64, offset: i64, instance_id: String)
    "DescribeExportTasks" -> DescribeExportTasksOutput {
    0 "LogType" log_type, 1 "Limit" limit, 2 "Offset" offset, 3 "InstanceId" instance_id
} }
paged! { DescribeExportTasks: ExportFile = Offset "Offset", "Items" items, total "TotalCount" }

/// Response of [`DescribeExportTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExportTasksOutput {
    pub total_count: Option<i64>,
    pub items: Vec<ExportFile>,
}
model! { DescribeExportTasksOutput {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<ExportFile>
} }

/// In the response of [`DescribeExportTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportFile {
    pub file_name: Option<String>,
    pub status: Option<String>,
    pub file_size: Option<i64>,
    pub create_time: Option<String>,
    /// Secret.
    pub download_url: Option<Secret>,
    pub err_msg: Option<String>,
    pub progress: Option<i64>,
    pub finish_time: Option<String>,
    pub async_request_id: Option<i64>,
}
model! { ExportFile {
    0 "FileName" file_name: String, 1 "Status" status: String, 2 "FileSize" file_size: i64,
    3 "CreateTime" create_time: String, 4 "DownloadUrl" download_url: Secret, 5 "ErrMsg" err_msg: String,
    6 "Progress" progress: i64, 7 "FinishTime" finish_time: String, 8 "AsyncRequestId" async_request_id: i64
} }

/// Describes global replication area: `DescribeGlobalReplicationArea` of `redis` 2018-04-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeGlobalReplicationArea>.
///
/// Errors: [`codes::INTERNAL_ERROR_CAM_AUTH_OSS_RESPONSE_RETURN_CODE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalReplicationArea {}
operation! { DescribeGlobalReplicationArea() "DescribeGlobalReplicationArea" -> DescribeGlobalReplicationAreaOutput {} }

/// Response of [`DescribeGlobalReplicationArea`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalReplicationAreaOutput {
    pub available_regions: Vec<AvailableRegion>,
}
model! { DescribeGlobalReplicationAreaOutput {
    0 "AvailableRegions" available_regions: Vec<AvailableRegion>
} }

/// In the response of [`DescribeGlobalReplicationArea`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvailableRegion {
    pub region: Option<String>,
    pub available_zones: Vec<String>,
}
model! { AvailableRegion {
    0 "Region" region: String, 1 "AvailableZones" available_zones: Vec<String>
} }

/// Describes instance account: `DescribeInstanceAccount` of `redis` 2018-04-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeInstanceAccount>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION_USER_NOT_IN_WHITE_LIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAccount {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
}
operation! { DescribeInstanceAccount(instance_id: String, limit: i64, offset: i64)
    "DescribeInstanceAccount" -> DescribeInstanceAccountOutput {
    0 "InstanceId" instance_id, 1 "Limit" limit, 2 "Offset" offset
} }
paged! { DescribeInstanceAccount: Account = Offset "Offset", "Accounts" accounts, total "TotalCount" }

/// Response of [`DescribeInstanceAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAccountOutput {
    pub accounts: Vec<Account>,
    pub total_count: Option<i64>,
}
model! { DescribeInstanceAccountOutput {
    0 "Accounts" accounts: Vec<Account>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeInstanceAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Account {
    pub instance_id: Option<String>,
    pub account_name: Option<String>,
    pub remark: Option<String>,
    pub privilege: Option<String>,
    pub readonly_policy: Vec<String>,
    pub status: Option<i64>,
    pub create_time: Option<String>,
    pub password_last_modified_time: Option<String>,
}
model! { Account {
    0 "InstanceId" instance_id: String, 1 "AccountName" account_name: String, 2 "Remark" remark: String,
    3 "Privilege" privilege: String, 4 "ReadonlyPolicy" readonly_policy: Vec<String>, 5 "Status" status: i64,
    6 "CreateTime" create_time: String, 7 "PasswordLastModifiedTime" password_last_modified_time: String
} }

/// Describes instance backups: `DescribeInstanceBackups` of `redis` 2018-04-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeInstanceBackups>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
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

/// Response of [`DescribeInstanceBackups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceBackupsOutput {
    pub total_count: Option<i64>,
    pub backup_set: Vec<RedisBackupSet>,
}
model! { DescribeInstanceBackupsOutput {
    0 "TotalCount" total_count: i64, 1 "BackupSet" backup_set: Vec<RedisBackupSet>
} }

/// In the response of [`DescribeInstanceBackups`].
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
    0 "StartTime" start_time: String, 1 "BackupId" backup_id: String, 2 "BackupType" backup_type: String,
    3 "Status" status: i64, 4 "Remark" remark: String, 5 "Locked" locked: i64, 6 "BackupSize" backup_size: i64,
    7 "FullBackup" full_backup: i64, 8 "InstanceType" instance_type: i64, 9 "InstanceId" instance_id: String,
    10 "InstanceName" instance_name: String, 11 "Region" region: String, 12 "EndTime" end_time: String,
    13 "FileType" file_type: String, 14 "ExpireTime" expire_time: String, 15 "Encrypted" encrypted: bool
} }

/// Describes instance dts info: `DescribeInstanceDTSInfo` of `redis` 2018-04-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeInstanceDTSInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceDTSInfo {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeInstanceDTSInfo(instance_id: String) "DescribeInstanceDTSInfo" -> DescribeInstanceDTSInfoOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeInstanceDTSInfo`].
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
    0 "JobId" job_id: String, 1 "JobName" job_name: String, 2 "Status" status: i64, 3 "StatusDesc" status_desc: String,
    4 "Offset" offset: i64, 5 "CutDownTime" cut_down_time: String,
    6 "SrcInfo" src_info: DescribeInstanceDTSInstanceInfo, 7 "DstInfo" dst_info: DescribeInstanceDTSInstanceInfo
} }

/// In the response of [`DescribeInstanceDTSInfo`].
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
    0 "RegionId" region_id: i64, 1 "InstanceId" instance_id: String, 2 "SetId" set_id: i64, 3 "ZoneId" zone_id: i64,
    4 "Type" r#type: i64, 5 "InstanceName" instance_name: String, 6 "Vip" vip: String, 7 "Status" status: i64
} }

/// Describes instance deal detail: `DescribeInstanceDealDetail` of `redis` 2018-04-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeInstanceDealDetail>.
///
/// Errors: [`codes::RESOURCE_UNAVAILABLE_INSTANCE_CONF_ERROR`].
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
    pub instance_ids: Vec<String>,
}
model! { TradeDealDetail {
    0 "DealId" deal_id: String, 1 "DealName" deal_name: String, 2 "ZoneId" zone_id: i64, 3 "GoodsNum" goods_num: i64,
    4 "Creater" creater: String, 5 "CreatTime" creat_time: String, 6 "OverdueTime" overdue_time: String,
    7 "EndTime" end_time: String, 8 "Status" status: i64, 9 "Description" description: String, 10 "Price" price: i64,
    11 "InstanceIds" instance_ids: Vec<String>
} }

/// Describes instance events: `DescribeInstanceEvents` of `redis` 2018-04-12.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeInstanceEvents>.
///
/// Errors: [`codes::INVALID_PARAMETER_ACTION_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_NOT_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceEvents {
    /// Required.
    pub execution_start_date: String,
    /// Required.
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
    Number "PageNo", "RedisInstanceEvents" redis_instance_events, total "TotalCount" }

/// Response of [`DescribeInstanceEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceEventsOutput {
    pub total_count: Option<i64>,
    pub redis_instance_events: Vec<RedisInstanceEvent>,
}
model! { DescribeInstanceEventsOutput {
    0 "TotalCount" total_count: i64, 1 "RedisInstanceEvents" redis_instance_events: Vec<RedisInstanceEvent>
} }

/// In the response of [`DescribeInstanceEvents`].
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
    0 "ID" id: i64, 1 "InstanceId" instance_id: String, 2 "InstanceName" instance_name: String, 3 "Type" r#type: String,
    4 "Grade" grade: String, 5 "ExecutionDate" execution_date: String, 6 "StartTime" start_time: String,
    7 "EndTime" end_time: String, 8 "LatestExecutionDate" latest_execution_date: String, 9 "Status" status: String,
    10 "TaskEndTime" task_end_time: String, 11 "EffectInfo" effect_info: String,
    12 "InitialExecutionDate" initial_execution_date: String
} }

/// Describes instance log delivery: `DescribeInstanceLogDelivery` of `redis` 2018-04-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeInstanceLogDelivery>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceLogDelivery {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeInstanceLogDelivery(instance_id: String)
    "DescribeInstanceLogDelivery" -> DescribeInstanceLogDeliveryOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeInstanceLogDelivery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceLogDeliveryOutput {
    pub slow_log: Option<LogDeliveryInfo>,
}
model! { DescribeInstanceLogDeliveryOutput {
    0 "SlowLog" slow_log: LogDeliveryInfo
} }

/// In the response of [`DescribeInstanceLogDelivery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogDeliveryInfo {
    pub enabled: Option<bool>,
    pub logset_id: Option<String>,
    pub topic_id: Option<String>,
    pub log_region: Option<String>,
}
model! { LogDeliveryInfo {
    0 "Enabled" enabled: bool, 1 "LogsetId" logset_id: String, 2 "TopicId" topic_id: String,
    3 "LogRegion" log_region: String
} }

/// Describes instance monitor big key: `DescribeInstanceMonitorBigKey` of `redis` 2018-04-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeInstanceMonitorBigKey>.
///
/// Errors: [`codes::FAILED_OPERATION_REDO_FLOW_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMonitorBigKey {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub req_type: i64,
    /// Required.
    pub date: String,
}
operation! { DescribeInstanceMonitorBigKey(instance_id: String, req_type: i64, date: String)
    "DescribeInstanceMonitorBigKey" -> DescribeInstanceMonitorBigKeyOutput {
    0 "InstanceId" instance_id, 1 "ReqType" req_type, 2 "Date" date
} }

/// Response of [`DescribeInstanceMonitorBigKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMonitorBigKeyOutput {
    pub data: Vec<BigKeyInfo>,
}
model! { DescribeInstanceMonitorBigKeyOutput {
    0 "Data" data: Vec<BigKeyInfo>
} }

/// In the response of [`DescribeInstanceMonitorBigKey`].
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
    0 "DB" db: i64, 1 "Key" key: String, 2 "Type" r#type: String, 3 "Size" size: i64, 4 "Updatetime" updatetime: i64
} }

/// Describes instance monitor big key size dist: `DescribeInstanceMonitorBigKeySizeDist` of `redis` 2018-04-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeInstanceMonitorBigKeySizeDist>.
///
/// Errors: [`codes::FAILED_OPERATION_REDO_FLOW_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMonitorBigKeySizeDist {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub date: String,
}
operation! { DescribeInstanceMonitorBigKeySizeDist(instance_id: String, date: String)
    "DescribeInstanceMonitorBigKeySizeDist" -> DescribeInstanceMonitorBigKeySizeDistOutput {
    0 "InstanceId" instance_id, 1 "Date" date
} }

/// Response of [`DescribeInstanceMonitorBigKeySizeDist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMonitorBigKeySizeDistOutput {
    pub data: Vec<DelayDistribution>,
}
model! { DescribeInstanceMonitorBigKeySizeDistOutput {
    0 "Data" data: Vec<DelayDistribution>
} }

/// In the response of [`DescribeInstanceMonitorBigKeySizeDist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DelayDistribution {
    pub ladder: Option<i64>,
    pub size: Option<i64>,
    pub updatetime: Option<i64>,
}
model! { DelayDistribution {
    0 "Ladder" ladder: i64, 1 "Size" size: i64, 2 "Updatetime" updatetime: i64
} }

/// Describes instance monitor big key type dist: `DescribeInstanceMonitorBigKeyTypeDist` of `redis` 2018-04-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeInstanceMonitorBigKeyTypeDist>.
///
/// Errors: [`codes::FAILED_OPERATION_REDO_FLOW_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMonitorBigKeyTypeDist {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub date: String,
}
operation! { DescribeInstanceMonitorBigKeyTypeDist(instance_id: String, date: String)
    "DescribeInstanceMonitorBigKeyTypeDist" -> DescribeInstanceMonitorBigKeyTypeDistOutput {
    0 "InstanceId" instance_id, 1 "Date" date
} }

/// Response of [`DescribeInstanceMonitorBigKeyTypeDist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMonitorBigKeyTypeDistOutput {
    pub data: Vec<BigKeyTypeInfo>,
}
model! { DescribeInstanceMonitorBigKeyTypeDistOutput {
    0 "Data" data: Vec<BigKeyTypeInfo>
} }

/// In the response of [`DescribeInstanceMonitorBigKeyTypeDist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BigKeyTypeInfo {
    pub r#type: Option<String>,
    pub count: Option<i64>,
    pub size: Option<i64>,
    pub updatetime: Option<i64>,
}
model! { BigKeyTypeInfo {
    0 "Type" r#type: String, 1 "Count" count: i64, 2 "Size" size: i64, 3 "Updatetime" updatetime: i64
} }

/// Describes instance monitor hot key: `DescribeInstanceMonitorHotKey` of `redis` 2018-04-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeInstanceMonitorHotKey>.
///
/// Errors: [`codes::FAILED_OPERATION_REDO_FLOW_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMonitorHotKey {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub span_type: i64,
}
operation! { DescribeInstanceMonitorHotKey(instance_id: String, span_type: i64)
    "DescribeInstanceMonitorHotKey" -> DescribeInstanceMonitorHotKeyOutput {
    0 "InstanceId" instance_id, 1 "SpanType" span_type
} }

/// Response of [`DescribeInstanceMonitorHotKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMonitorHotKeyOutput {
    pub data: Vec<HotKeyInfo>,
}
model! { DescribeInstanceMonitorHotKeyOutput {
    0 "Data" data: Vec<HotKeyInfo>
} }

/// In the response of [`DescribeInstanceMonitorHotKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HotKeyInfo {
    pub key: Option<String>,
    pub r#type: Option<String>,
    pub count: Option<i64>,
}
model! { HotKeyInfo {
    0 "Key" key: String, 1 "Type" r#type: String, 2 "Count" count: i64
} }

/// Describes instance monitor sip: `DescribeInstanceMonitorSIP` of `redis` 2018-04-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeInstanceMonitorSIP>.
///
/// Errors: [`codes::FAILED_OPERATION_REDO_FLOW_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMonitorSIP {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeInstanceMonitorSIP(instance_id: String)
    "DescribeInstanceMonitorSIP" -> DescribeInstanceMonitorSIPOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeInstanceMonitorSIP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMonitorSIPOutput {
    pub data: Vec<SourceInfo>,
}
model! { DescribeInstanceMonitorSIPOutput {
    0 "Data" data: Vec<SourceInfo>
} }

/// In the response of [`DescribeInstanceMonitorSIP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceInfo {
    pub ip: Option<String>,
    pub conn: Option<i64>,
    pub cmd: Option<i64>,
}
model! { SourceInfo {
    0 "Ip" ip: String, 1 "Conn" conn: i64, 2 "Cmd" cmd: i64
} }

/// Describes instance monitor took dist: `DescribeInstanceMonitorTookDist` of `redis` 2018-04-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeInstanceMonitorTookDist>.
///
/// Errors: [`codes::FAILED_OPERATION_REDO_FLOW_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMonitorTookDist {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub date: String,
    /// Required.
    pub span_type: i64,
}
operation! { DescribeInstanceMonitorTookDist(instance_id: String, date: String, span_type: i64)
    "DescribeInstanceMonitorTookDist" -> DescribeInstanceMonitorTookDistOutput {
    0 "InstanceId" instance_id, 1 "Date" date, 2 "SpanType" span_type
} }

/// Response of [`DescribeInstanceMonitorTookDist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMonitorTookDistOutput {
    pub data: Vec<DelayDistribution>,
}
model! { DescribeInstanceMonitorTookDistOutput {
    0 "Data" data: Vec<DelayDistribution>
} }

/// Describes instance monitor top n cmd: `DescribeInstanceMonitorTopNCmd` of `redis` 2018-04-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeInstanceMonitorTopNCmd>.
///
/// Errors: [`codes::FAILED_OPERATION_REDO_FLOW_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMonitorTopNCmd {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub span_type: i64,
}
operation! { DescribeInstanceMonitorTopNCmd(instance_id: String, span_type: i64)
    "DescribeInstanceMonitorTopNCmd" -> DescribeInstanceMonitorTopNCmdOutput {
    0 "InstanceId" instance_id, 1 "SpanType" span_type
} }

/// Response of [`DescribeInstanceMonitorTopNCmd`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMonitorTopNCmdOutput {
    pub data: Vec<SourceCommand>,
}
model! { DescribeInstanceMonitorTopNCmdOutput {
    0 "Data" data: Vec<SourceCommand>
} }

/// In the response of [`DescribeInstanceMonitorTopNCmd`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceCommand {
    pub cmd: Option<String>,
    pub count: Option<i64>,
}
model! { SourceCommand {
    0 "Cmd" cmd: String, 1 "Count" count: i64
} }

/// Describes instance monitor top n cmd took: `DescribeInstanceMonitorTopNCmdTook` of `redis` 2018-04-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeInstanceMonitorTopNCmdTook>.
///
/// Errors: [`codes::FAILED_OPERATION_REDO_FLOW_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMonitorTopNCmdTook {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub span_type: i64,
}
operation! { DescribeInstanceMonitorTopNCmdTook(instance_id: String, span_type: i64)
    "DescribeInstanceMonitorTopNCmdTook" -> DescribeInstanceMonitorTopNCmdTookOutput {
    0 "InstanceId" instance_id, 1 "SpanType" span_type
} }

/// Response of [`DescribeInstanceMonitorTopNCmdTook`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMonitorTopNCmdTookOutput {
    pub data: Vec<CommandTake>,
}
model! { DescribeInstanceMonitorTopNCmdTookOutput {
    0 "Data" data: Vec<CommandTake>
} }

/// In the response of [`DescribeInstanceMonitorTopNCmdTook`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommandTake {
    pub cmd: Option<String>,
    pub took: Option<i64>,
}
model! { CommandTake {
    0 "Cmd" cmd: String, 1 "Took" took: i64
} }

/// Describes instance node info: `DescribeInstanceNodeInfo` of `redis` 2018-04-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeInstanceNodeInfo>.
///
/// Errors: [`codes::FAILED_OPERATION_UN_SUPPORT_ERROR`].
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
    pub proxy: Vec<ProxyNodes>,
    pub redis_count: Option<i64>,
    pub redis: Vec<RedisNodes>,
    pub tendis_count: Option<i64>,
    pub tendis: Vec<TendisNodes>,
}
model! { DescribeInstanceNodeInfoOutput {
    0 "ProxyCount" proxy_count: i64, 1 "Proxy" proxy: Vec<ProxyNodes>, 2 "RedisCount" redis_count: i64,
    3 "Redis" redis: Vec<RedisNodes>, 4 "TendisCount" tendis_count: i64, 5 "Tendis" tendis: Vec<TendisNodes>
} }

/// In the response of [`DescribeInstanceNodeInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProxyNodes {
    pub node_id: Option<String>,
    pub zone_id: Option<i64>,
}
model! { ProxyNodes {
    0 "NodeId" node_id: String, 1 "ZoneId" zone_id: i64
} }

/// In the response of [`DescribeInstanceNodeInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RedisNodes {
    pub node_id: Option<String>,
    pub node_role: Option<String>,
    pub cluster_id: Option<i64>,
    pub zone_id: Option<i64>,
}
model! { RedisNodes {
    0 "NodeId" node_id: String, 1 "NodeRole" node_role: String, 2 "ClusterId" cluster_id: i64, 3 "ZoneId" zone_id: i64
} }

/// In the response of [`DescribeInstanceNodeInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TendisNodes {
    pub node_id: Option<String>,
    pub node_role: Option<String>,
    pub zone_id: Option<i64>,
}
model! { TendisNodes {
    0 "NodeId" node_id: String, 1 "NodeRole" node_role: String, 2 "ZoneId" zone_id: i64
} }

/// Describes instance param records: `DescribeInstanceParamRecords` of `redis` 2018-04-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeInstanceParamRecords>.
///
/// Errors: [`codes::RESOURCE_UNAVAILABLE_INSTANCE_STATUS_ERROR`],
/// [`codes::UNAUTHORIZED_OPERATION_USER_NOT_IN_WHITE_LIST`],
/// [`codes::UNSUPPORTED_OPERATION_CLUSTER_INSTANCE_ACCESSED_DENY`].
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

/// Describes instance params: `DescribeInstanceParams` of `redis` 2018-04-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeInstanceParams>.
///
/// Errors: [`codes::FAILED_OPERATION_UN_SUPPORT_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::RESOURCE_UNAVAILABLE_INSTANCE_STATUS_ERROR`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNAUTHORIZED_OPERATION_USER_NOT_IN_WHITE_LIST`],
/// [`codes::UNSUPPORTED_OPERATION_CLUSTER_INSTANCE_ACCESSED_DENY`].
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

/// Describes instance security group: `DescribeInstanceSecurityGroup` of `redis` 2018-04-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeInstanceSecurityGroup>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNAUTHORIZED_OPERATION_USER_NOT_IN_WHITE_LIST`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSecurityGroup {
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { DescribeInstanceSecurityGroup(instance_ids: Vec<String>)
    "DescribeInstanceSecurityGroup" -> DescribeInstanceSecurityGroupOutput {
    0 "InstanceIds" instance_ids
} }

/// Response of [`DescribeInstanceSecurityGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSecurityGroupOutput {
    pub instance_security_groups_detail: Vec<InstanceSecurityGroupDetail>,
}
model! { DescribeInstanceSecurityGroupOutput {
    0 "InstanceSecurityGroupsDetail" instance_security_groups_detail: Vec<InstanceSecurityGroupDetail>
} }

/// In the response of [`DescribeInstanceSecurityGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceSecurityGroupDetail {
    pub instance_id: Option<String>,
    pub security_group_details: Vec<SecurityGroupDetail>,
}
model! { InstanceSecurityGroupDetail {
    0 "InstanceId" instance_id: String, 1 "SecurityGroupDetails" security_group_details: Vec<SecurityGroupDetail>
} }

/// In the response of [`DescribeInstanceSecurityGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityGroupDetail {
    pub project_id: Option<i64>,
    pub create_time: Option<String>,
    pub security_group_id: Option<String>,
    pub security_group_name: Option<String>,
    pub security_group_remark: Option<String>,
    pub inbound_rule: Vec<SecurityGroupsInboundAndOutbound>,
    pub outbound_rule: Vec<SecurityGroupsInboundAndOutbound>,
}
model! { SecurityGroupDetail {
    0 "ProjectId" project_id: i64, 1 "CreateTime" create_time: String, 2 "SecurityGroupId" security_group_id: String,
    3 "SecurityGroupName" security_group_name: String, 4 "SecurityGroupRemark" security_group_remark: String,
    5 "InboundRule" inbound_rule: Vec<SecurityGroupsInboundAndOutbound>,
    6 "OutboundRule" outbound_rule: Vec<SecurityGroupsInboundAndOutbound>
} }

/// In the response of [`DescribeInstanceSecurityGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityGroupsInboundAndOutbound {
    pub action: Option<String>,
    pub ip: Option<String>,
    pub port: Option<String>,
    pub proto: Option<String>,
}
model! { SecurityGroupsInboundAndOutbound {
    0 "Action" action: String, 1 "Ip" ip: String, 2 "Port" port: String, 3 "Proto" proto: String
} }

/// Describes instance shards: `DescribeInstanceShards` of `redis` 2018-04-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeInstanceShards>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_UN_SUPPORTED_TYPE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceShards {
    /// Required.
    pub instance_id: String,
    pub filter_slave: Option<bool>,
}
operation! { DescribeInstanceShards(instance_id: String) "DescribeInstanceShards" -> DescribeInstanceShardsOutput {
    0 "InstanceId" instance_id, 1 "FilterSlave" filter_slave: bool
} }

/// Response of [`DescribeInstanceShards`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceShardsOutput {
    pub instance_shards: Vec<InstanceClusterShard>,
    pub total_count: Option<i64>,
}
model! { DescribeInstanceShardsOutput {
    0 "InstanceShards" instance_shards: Vec<InstanceClusterShard>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeInstanceShards`].
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
    0 "ShardName" shard_name: String, 1 "ShardId" shard_id: String, 2 "Role" role: i64, 3 "Keys" keys: i64,
    4 "Slots" slots: String, 5 "Storage" storage: i64, 6 "StorageSlope" storage_slope: f64, 7 "Runid" runid: String,
    8 "RunId" run_id: String, 9 "Connected" connected: i64, 10 "ZoneId" zone_id: String,
    11 "ReplicasNodeId" replicas_node_id: i64
} }

/// Describes instance spec bandwidth: `DescribeInstanceSpecBandwidth` of `redis` 2018-04-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeInstanceSpecBandwidth>.
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

/// Response of [`DescribeInstanceSpecBandwidth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSpecBandwidthOutput {
    pub bandwidth: Option<i64>,
    pub client_limit: Option<i64>,
}
model! { DescribeInstanceSpecBandwidthOutput {
    0 "Bandwidth" bandwidth: i64, 1 "ClientLimit" client_limit: i64
} }

/// Describes instance support feature: `DescribeInstanceSupportFeature` of `redis` 2018-04-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeInstanceSupportFeature>.
///
/// Errors: [`codes::INVALID_PARAMETER_ACTION_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSupportFeature {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub feature_name: String,
}
operation! { DescribeInstanceSupportFeature(instance_id: String, feature_name: String)
    "DescribeInstanceSupportFeature" -> DescribeInstanceSupportFeatureOutput {
    0 "InstanceId" instance_id, 1 "FeatureName" feature_name
} }

/// Response of [`DescribeInstanceSupportFeature`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSupportFeatureOutput {
    pub support: Option<bool>,
}
model! { DescribeInstanceSupportFeatureOutput {
    0 "Support" support: bool
} }

/// Describes instance zone info: `DescribeInstanceZoneInfo` of `redis` 2018-04-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeInstanceZoneInfo>.
///
/// Errors: [`codes::FAILED_OPERATION_UN_SUPPORT_ERROR`], [`codes::FAILED_OPERATION_UNKNOWN`],
/// [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_EMPTY_PARAM`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceZoneInfo {
    pub instance_id: Option<String>,
}
operation! { DescribeInstanceZoneInfo() "DescribeInstanceZoneInfo" -> DescribeInstanceZoneInfoOutput {
    0 "InstanceId" instance_id: String
} }

/// Response of [`DescribeInstanceZoneInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceZoneInfoOutput {
    pub total_count: Option<i64>,
    pub replica_groups: Vec<ReplicaGroup>,
}
model! { DescribeInstanceZoneInfoOutput {
    0 "TotalCount" total_count: i64, 1 "ReplicaGroups" replica_groups: Vec<ReplicaGroup>
} }

/// In the response of [`DescribeInstanceZoneInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplicaGroup {
    pub group_id: Option<i64>,
    pub group_name: Option<String>,
    pub zone_id: Option<String>,
    pub role: Option<String>,
    pub redis_nodes: Vec<RedisNode>,
}
model! { ReplicaGroup {
    0 "GroupId" group_id: i64, 1 "GroupName" group_name: String, 2 "ZoneId" zone_id: String, 3 "Role" role: String,
    4 "RedisNodes" redis_nodes: Vec<RedisNode>
} }

/// In the response of [`DescribeInstanceZoneInfo`].
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
    0 "Keys" keys: i64, 1 "Slot" slot: String, 2 "NodeId" node_id: String, 3 "Status" status: String,
    4 "Role" role: String
} }

/// Returns Redis instances with their state, addresses, size and billing.
///
/// `DescribeInstances` of `redis` 2018-04-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeInstances>.
///
/// Errors: [`codes::FAILED_OPERATION_UNKNOWN`], [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_EMPTY_PARAM`],
/// [`codes::UNSUPPORTED_OPERATION`].
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
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "InstanceId" instance_id: String, 3 "OrderBy" order_by: String,
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

/// In the request of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceTagInfo {
    /// Required.
    pub tag_key: Option<String>,
    /// Required.
    pub tag_value: Option<String>,
}
input! { InstanceTagInfo(tag_key: String, tag_value: String) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesOutput {
    pub total_count: Option<i64>,
    pub instance_set: Vec<InstanceSet>,
}
model! { DescribeInstancesOutput {
    0 "TotalCount" total_count: i64, 1 "InstanceSet" instance_set: Vec<InstanceSet>
} }

/// In the response of [`DescribeInstances`].
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
    /// State: 0 to be initialized, 1 in process, 2 running, -2 isolated, -3 to be deleted.
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
    pub tags: Vec<String>,
    pub instance_node: Vec<InstanceNode>,
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
    pub vip6: Option<String>,
    pub ipv6: Option<String>,
    pub read_only: Option<i64>,
    pub remain_bandwidth_duration: Option<String>,
    pub disk_size: Option<i64>,
    pub monitor_version: Option<String>,
    pub client_limit_min: Option<i64>,
    pub client_limit_max: Option<i64>,
    pub node_set: Vec<RedisNodeInfo>,
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
    0 "InstanceName" instance_name: String, 1 "InstanceId" instance_id: String, 2 "Appid" appid: i64,
    3 "ProjectId" project_id: i64, 4 "RegionId" region_id: i64, 5 "ZoneId" zone_id: i64, 6 "VpcId" vpc_id: i64,
    7 "SubnetId" subnet_id: i64, 8 "Status" status: i64, 9 "WanIp" wan_ip: String, 10 "Port" port: i64,
    11 "Createtime" createtime: String, 12 "Size" size: f64, 13 "SizeUsed" size_used: f64, 14 "Type" r#type: i64,
    15 "AutoRenewFlag" auto_renew_flag: i64, 16 "DeadlineTime" deadline_time: String, 17 "Engine" engine: String,
    18 "ProductType" product_type: String, 19 "UniqVpcId" uniq_vpc_id: String, 20 "UniqSubnetId" uniq_subnet_id: String,
    21 "BillingMode" billing_mode: i64, 22 "InstanceTitle" instance_title: String,
    23 "OfflineTime" offline_time: String, 24 "SubStatus" sub_status: i64, 25 "Tags" tags: Vec<String>,
    26 "InstanceNode" instance_node: Vec<InstanceNode>, 27 "RedisShardSize" redis_shard_size: i64,
    28 "RedisShardNum" redis_shard_num: i64, 29 "RedisReplicasNum" redis_replicas_num: i64, 30 "PriceId" price_id: i64,
    31 "CloseTime" close_time: String, 32 "SlaveReadWeight" slave_read_weight: i64,
    33 "InstanceTags" instance_tags: Vec<InstanceTagInfo>, 34 "ProjectName" project_name: String,
    35 "NoAuth" no_auth: bool, 36 "ClientLimit" client_limit: i64, 37 "DtsStatus" dts_status: i64,
    38 "NetLimit" net_limit: i64, 39 "PasswordFree" password_free: i64, 40 "Vip6" vip6: String, 41 "IPv6" ipv6: String,
    42 "ReadOnly" read_only: i64, 43 "RemainBandwidthDuration" remain_bandwidth_duration: String,
    44 "DiskSize" disk_size: i64, 45 "MonitorVersion" monitor_version: String,
    46 "ClientLimitMin" client_limit_min: i64, 47 "ClientLimitMax" client_limit_max: i64,
    48 "NodeSet" node_set: Vec<RedisNodeInfo>, 49 "Region" region: String, 50 "WanAddress" wan_address: String,
    51 "PolarisServer" polaris_server: String, 52 "RedisClusterId" redis_cluster_id: String,
    53 "DedicatedClusterId" dedicated_cluster_id: String, 54 "ProductVersion" product_version: String,
    55 "CurrentProxyVersion" current_proxy_version: String, 56 "CurrentRedisVersion" current_redis_version: String,
    57 "UpgradeProxyVersion" upgrade_proxy_version: String, 58 "UpgradeRedisVersion" upgrade_redis_version: String,
    59 "BackupMode" backup_mode: String, 60 "DeleteProtectionSwitch" delete_protection_switch: i64
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceNode {
    pub id: Option<i64>,
    pub instance_cluster_node: Vec<InstanceClusterNode>,
}
model! { InstanceNode {
    0 "Id" id: i64, 1 "InstanceClusterNode" instance_cluster_node: Vec<InstanceClusterNode>
} }

/// In the response of [`DescribeInstances`].
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
    0 "Name" name: String, 1 "RunId" run_id: String, 2 "Role" role: i64, 3 "Status" status: i64,
    4 "Connected" connected: i64, 5 "CreateTime" create_time: String, 6 "DownTime" down_time: String,
    7 "Slots" slots: String, 8 "Keys" keys: i64, 9 "Qps" qps: i64, 10 "QpsSlope" qps_slope: f64,
    11 "Storage" storage: i64, 12 "StorageSlope" storage_slope: f64
} }

/// Describes log instance list: `DescribeLogInstanceList` of `redis` 2018-04-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeLogInstanceList>.
///
/// Errors: [`codes::FAILED_OPERATION_UNKNOWN`], [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_EMPTY_PARAM`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogInstanceList {
    /// Required.
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

/// In the request of [`DescribeLogInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub values: Option<Vec<String>>,
    pub exact_match: Option<bool>,
}
input! { Filter(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>, 2 "ExactMatch" exact_match: bool
} }

/// Response of [`DescribeLogInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogInstanceListOutput {
    pub total_count: Option<i64>,
    pub items: Vec<LogInstance>,
}
model! { DescribeLogInstanceListOutput {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<LogInstance>
} }

/// In the response of [`DescribeLogInstanceList`].
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
    pub deliver_summary: Vec<DeliverSummary>,
    pub instance_info: Option<InstanceInfo>,
    pub log_sub_type: Option<String>,
}
model! { LogInstance {
    0 "InstanceId" instance_id: String, 1 "Status" status: String, 2 "EnableQuery" enable_query: String,
    3 "CreateAt" create_at: String, 4 "HighLogExpireDay" high_log_expire_day: i64,
    5 "LowLogExpireDay" low_log_expire_day: i64, 6 "LogExpireDay" log_expire_day: i64,
    7 "HighStorage" high_storage: f64, 8 "LowStorage" low_storage: f64, 9 "LogStorage" log_storage: f64,
    10 "Deliver" deliver: String, 11 "DeliverSummary" deliver_summary: Vec<DeliverSummary>,
    12 "InstanceInfo" instance_info: InstanceInfo, 13 "LogSubType" log_sub_type: String
} }

/// In the response of [`DescribeLogInstanceList`].
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
    0 "DeliverType" deliver_type: String, 1 "DeliverSubType" deliver_sub_type: String,
    2 "DeliverConsumer" deliver_consumer: String, 3 "DeliverConsumerName" deliver_consumer_name: String,
    4 "DeliverError" deliver_error: String
} }

/// In the response of [`DescribeLogInstanceList`].
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
    pub instance_tags: Vec<InstanceTagInfo>,
    pub r#type: Option<i64>,
}
model! { InstanceInfo {
    0 "InstanceName" instance_name: String, 1 "ProjectId" project_id: i64, 2 "Status" status: i64,
    3 "SubStatus" sub_status: i64, 4 "Region" region: String, 5 "Zone" zone: String,
    6 "DegradeStrategy" degrade_strategy: i64, 7 "InstanceTags" instance_tags: Vec<InstanceTagInfo>,
    8 "Type" r#type: i64
} }

/// Describes logs: `DescribeLogs` of `redis` 2018-04-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeLogs>.
///
/// Errors: [`codes::FAILED_OPERATION_SERVICE_ACCESS_ERROR`], [`codes::INVALID_PARAMETER_INVALID_PARAMETER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_DATA_CONVERT_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMETER_VALUE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogs {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    /// Required.
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

/// Response of [`DescribeLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogsOutput {
    pub total_count: Option<i64>,
    pub items: Vec<LogResult>,
}
model! { DescribeLogsOutput {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<LogResult>
} }

/// In the response of [`DescribeLogs`].
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
    0 "DBId" db_id: i64, 1 "CommandLatency" command_latency: i64, 2 "Timestamp" timestamp: String,
    3 "ClientAddr" client_addr: String, 4 "UserName" user_name: String, 5 "CommandType" command_type: String,
    6 "CacheCode" cache_code: String, 7 "CommandDetail" command_detail: String, 8 "ErrMsg" err_msg: String
} }

/// Describes maintenance window: `DescribeMaintenanceWindow` of `redis` 2018-04-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeMaintenanceWindow>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION_USER_NOT_IN_WHITE_LIST`],
/// [`codes::UNSUPPORTED_OPERATION_CLUSTER_INSTANCE_ACCESSED_DENY`].
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

/// Describes param template info: `DescribeParamTemplateInfo` of `redis` 2018-04-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeParamTemplateInfo>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNAUTHORIZED_OPERATION_USER_NOT_IN_WHITE_LIST`],
/// [`codes::UNSUPPORTED_OPERATION_CLUSTER_INSTANCE_ACCESSED_DENY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParamTemplateInfo {
    /// Required.
    pub template_id: String,
}
operation! { DescribeParamTemplateInfo(template_id: String)
    "DescribeParamTemplateInfo" -> DescribeParamTemplateInfoOutput {
    0 "TemplateId" template_id
} }

/// Response of [`DescribeParamTemplateInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParamTemplateInfoOutput {
    pub total_count: Option<i64>,
    pub template_id: Option<String>,
    pub name: Option<String>,
    pub product_type: Option<i64>,
    pub description: Option<String>,
    pub items: Vec<ParameterDetail>,
}
model! { DescribeParamTemplateInfoOutput {
    0 "TotalCount" total_count: i64, 1 "TemplateId" template_id: String, 2 "Name" name: String,
    3 "ProductType" product_type: i64, 4 "Description" description: String, 5 "Items" items: Vec<ParameterDetail>
} }

/// In the response of [`DescribeParamTemplateInfo`].
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
    pub enum_value: Vec<String>,
}
model! { ParameterDetail {
    0 "Name" name: String, 1 "ParamType" param_type: String, 2 "Default" default: String,
    3 "Description" description: String, 4 "CurrentValue" current_value: String, 5 "NeedReboot" need_reboot: i64,
    6 "Max" max: String, 7 "Min" min: String, 8 "EnumValue" enum_value: Vec<String>
} }

/// Describes param templates: `DescribeParamTemplates` of `redis` 2018-04-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeParamTemplates>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION_USER_NOT_IN_WHITE_LIST`].
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

/// Response of [`DescribeParamTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParamTemplatesOutput {
    pub total_count: Option<i64>,
    pub items: Vec<ParamTemplateInfo>,
}
model! { DescribeParamTemplatesOutput {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<ParamTemplateInfo>
} }

/// In the response of [`DescribeParamTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParamTemplateInfo {
    pub template_id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub product_type: Option<i64>,
}
model! { ParamTemplateInfo {
    0 "TemplateId" template_id: String, 1 "Name" name: String, 2 "Description" description: String,
    3 "ProductType" product_type: i64
} }

/// Describes product info: `DescribeProductInfo` of `redis` 2018-04-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeProductInfo>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_EMPTY_PARAM`].
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
    pub total_size: Vec<String>,
    pub shard_size: Vec<String>,
    pub replica_num: Vec<String>,
    pub shard_num: Vec<String>,
    pub pay_mode: Option<String>,
    /// Deprecated.
    pub enable_repica_read_only: Option<bool>,
    pub enable_replica_read_only: Option<bool>,
}
model! { ProductConf {
    0 "Type" r#type: i64, 1 "TypeName" type_name: String, 2 "MinBuyNum" min_buy_num: i64,
    3 "MaxBuyNum" max_buy_num: i64, 4 "Saleout" saleout: bool, 5 "Engine" engine: String, 6 "Version" version: String,
    7 "TotalSize" total_size: Vec<String>, 8 "ShardSize" shard_size: Vec<String>,
    9 "ReplicaNum" replica_num: Vec<String>, 10 "ShardNum" shard_num: Vec<String>, 11 "PayMode" pay_mode: String,
    12 "EnableRepicaReadOnly" enable_repica_read_only: bool, 13 "EnableReplicaReadOnly" enable_replica_read_only: bool
} }

/// Describes project security group: `DescribeProjectSecurityGroup` of `redis` 2018-04-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeProjectSecurityGroup>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::RESOURCE_UNAVAILABLE_GET_SECURITY_ERROR`],
/// [`codes::RESOURCE_UNAVAILABLE_SECURITY_GROUP_NOT_SUPPORTED`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNAUTHORIZED_OPERATION_USER_NOT_IN_WHITE_LIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectSecurityGroup {
    pub project_id: Option<i64>,
    pub security_group_id: Option<String>,
}
operation! { DescribeProjectSecurityGroup() "DescribeProjectSecurityGroup" -> DescribeProjectSecurityGroupOutput {
    0 "ProjectId" project_id: i64, 1 "SecurityGroupId" security_group_id: String
} }

/// Response of [`DescribeProjectSecurityGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectSecurityGroupOutput {
    pub security_group_details: Vec<SecurityGroupDetail>,
}
model! { DescribeProjectSecurityGroupOutput {
    0 "SecurityGroupDetails" security_group_details: Vec<SecurityGroupDetail>
} }

/// Describes project security groups: `DescribeProjectSecurityGroups` of `redis` 2018-04-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeProjectSecurityGroups>.
///
/// Errors: [`codes::FAILED_OPERATION_ADD_INSTANCE_INFO_FAILED`],
/// [`codes::FAILED_OPERATION_ASSOCIATE_SECURITY_GROUPS_FAILED`],
/// [`codes::FAILED_OPERATION_CLEAR_INSTANCE_INFO_FAILED`],
/// [`codes::FAILED_OPERATION_DISASSOCIATE_SECURITY_GROUPS_FAILED`], [`codes::FAILED_OPERATION_DTS_STATUS_ABNORMAL`],
/// [`codes::FAILED_OPERATION_FLOW_NOT_EXISTS`], [`codes::FAILED_OPERATION_GET_SECURITY_GROUP_DETAIL_FAILED`],
/// [`codes::INVALID_PARAMETER_ACTION_NOT_FOUND`], [`codes::INVALID_PARAMETER_ILLEGAL_PARAMETER_ERROR`],
/// [`codes::INVALID_PARAMETER_NOT_SUPPORTED`].
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

/// Describes proxy slow log: `DescribeProxySlowLog` of `redis` 2018-04-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeProxySlowLog>.
///
/// Errors: [`codes::FAILED_OPERATION_UNKNOWN`], [`codes::INVALID_PARAMETER_EMPTY_PARAM`],
/// [`codes::RESOURCE_UNAVAILABLE_INSTANCE_STATUS_ABNORMAL`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_STATUS_ERROR`].
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
    pub recv_client_end: Option<i64>,
    pub send_client_end: Option<i64>,
    pub node: Option<String>,
}
model! { InstanceProxySlowlogDetail {
    0 "Duration" duration: i64, 1 "Client" client: String, 2 "Command" command: String,
    3 "CommandLine" command_line: String, 4 "ExecuteTime" execute_time: String, 5 "RecvClientEnd" recv_client_end: i64,
    6 "SendClientEnd" send_client_end: i64, 7 "Node" node: String
} }

/// Describes redis cluster overview: `DescribeRedisClusterOverview` of `redis` 2018-04-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeRedisClusterOverview>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRedisClusterOverview {
    pub dedicated_cluster_id: Option<String>,
}
operation! { DescribeRedisClusterOverview() "DescribeRedisClusterOverview" -> DescribeRedisClusterOverviewOutput {
    0 "DedicatedClusterId" dedicated_cluster_id: String
} }

/// Response of [`DescribeRedisClusterOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRedisClusterOverviewOutput {
    pub total_bundle: Option<i64>,
    pub total_memory: Option<i64>,
}
model! { DescribeRedisClusterOverviewOutput {
    0 "TotalBundle" total_bundle: i64, 1 "TotalMemory" total_memory: i64
} }

/// Describes redis clusters: `DescribeRedisClusters` of `redis` 2018-04-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeRedisClusters>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`], [`codes::RESOURCE_NOT_FOUND`].
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

/// Response of [`DescribeRedisClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRedisClustersOutput {
    pub total: Option<i64>,
    pub resources: Vec<CDCResource>,
}
model! { DescribeRedisClustersOutput {
    0 "Total" total: i64, 1 "Resources" resources: Vec<CDCResource>
} }

/// In the response of [`DescribeRedisClusters`].
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
    pub base_bundles: Vec<ResourceBundle>,
    pub resource_bundles: Vec<ResourceBundle>,
    pub dedicated_cluster_id: Option<String>,
}
model! { CDCResource {
    0 "AppId" app_id: i64, 1 "RegionId" region_id: i64, 2 "ZoneId" zone_id: i64,
    3 "RedisClusterId" redis_cluster_id: String, 4 "PayMode" pay_mode: i64, 5 "ProjectId" project_id: i64,
    6 "AutoRenewFlag" auto_renew_flag: i64, 7 "ClusterName" cluster_name: String, 8 "StartTime" start_time: String,
    9 "EndTime" end_time: String, 10 "Status" status: i64, 11 "BaseBundles" base_bundles: Vec<ResourceBundle>,
    12 "ResourceBundles" resource_bundles: Vec<ResourceBundle>, 13 "DedicatedClusterId" dedicated_cluster_id: String
} }

/// In the response of [`DescribeRedisClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceBundle {
    pub resource_bundle_name: Option<String>,
    pub available_memory: Option<i64>,
    pub count: Option<i64>,
}
model! { ResourceBundle {
    0 "ResourceBundleName" resource_bundle_name: String, 1 "AvailableMemory" available_memory: i64, 2 "Count" count: i64
} }

/// Describes replication group: `DescribeReplicationGroup` of `redis` 2018-04-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeReplicationGroup>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_REPLICATION_GROUP_NOT_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReplicationGroup {
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    pub group_id: Option<String>,
    pub search_key: Option<String>,
}
operation! { DescribeReplicationGroup(limit: i64, offset: i64)
    "DescribeReplicationGroup" -> DescribeReplicationGroupOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "GroupId" group_id: String, 3 "SearchKey" search_key: String
} }
paged! { DescribeReplicationGroup: Groups = Offset "Offset", "Groups" groups, total "TotalCount" }

/// Response of [`DescribeReplicationGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReplicationGroupOutput {
    pub total_count: Option<i64>,
    pub groups: Vec<Groups>,
}
model! { DescribeReplicationGroupOutput {
    0 "TotalCount" total_count: i64, 1 "Groups" groups: Vec<Groups>
} }

/// In the response of [`DescribeReplicationGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Groups {
    pub app_id: Option<i64>,
    pub region_id: Option<i64>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub status: Option<i64>,
    pub instance_count: Option<i64>,
    pub instances: Vec<Instances>,
    pub remark: Option<String>,
}
model! { Groups {
    0 "AppId" app_id: i64, 1 "RegionId" region_id: i64, 2 "GroupId" group_id: String, 3 "GroupName" group_name: String,
    4 "Status" status: i64, 5 "InstanceCount" instance_count: i64, 6 "Instances" instances: Vec<Instances>,
    7 "Remark" remark: String
} }

/// In the response of [`DescribeReplicationGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Instances {
    pub app_id: Option<i64>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub region_id: Option<i64>,
    pub zone_id: Option<i64>,
    pub redis_replicas_num: Option<i64>,
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
    0 "AppId" app_id: i64, 1 "InstanceId" instance_id: String, 2 "InstanceName" instance_name: String,
    3 "RegionId" region_id: i64, 4 "ZoneId" zone_id: i64, 5 "RedisReplicasNum" redis_replicas_num: i64,
    6 "RedisShardNum" redis_shard_num: i64, 7 "RedisShardSize" redis_shard_size: i64, 8 "DiskSize" disk_size: i64,
    9 "Engine" engine: String, 10 "Role" role: String, 11 "Vip" vip: String, 12 "Vip6" vip6: String,
    13 "IPv6" ipv6: String, 14 "VpcID" vpc_id: i64, 15 "VPort" v_port: i64, 16 "Status" status: i64,
    17 "GrocerySysId" grocery_sys_id: i64, 18 "ProductType" product_type: i64, 19 "CreateTime" create_time: String,
    20 "UpdateTime" update_time: String
} }

/// Describes replication group instance: `DescribeReplicationGroupInstance` of `redis` 2018-04-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeReplicationGroupInstance>.
///
/// Errors: [`codes::INTERNAL_ERROR_CAM_AUTH_OSS_RESPONSE_RETURN_CODE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReplicationGroupInstance {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeReplicationGroupInstance(instance_id: String)
    "DescribeReplicationGroupInstance" -> DescribeReplicationGroupInstanceOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeReplicationGroupInstance`].
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
    0 "AppId" app_id: i64, 1 "RegionId" region_id: i64, 2 "GroupId" group_id: String, 3 "GroupName" group_name: String,
    4 "InstanceRole" instance_role: String
} }

/// Describes ssl status: `DescribeSSLStatus` of `redis` 2018-04-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeSSLStatus>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_ACTION_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_UN_SUPPORTED_TYPE`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_STATUS_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSSLStatus {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeSSLStatus(instance_id: String) "DescribeSSLStatus" -> DescribeSSLStatusOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeSSLStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSSLStatusOutput {
    /// Secret.
    pub cert_download_url: Option<Secret>,
    pub url_expired_time: Option<String>,
    pub ssl_config: Option<bool>,
    pub feature_support: Option<bool>,
    pub status: Option<i64>,
    pub address_type: Option<i64>,
    pub encrypt_address: Option<String>,
}
model! { DescribeSSLStatusOutput {
    0 "CertDownloadUrl" cert_download_url: Secret, 1 "UrlExpiredTime" url_expired_time: String,
    2 "SSLConfig" ssl_config: bool, 3 "FeatureSupport" feature_support: bool, 4 "Status" status: i64,
    5 "AddressType" address_type: i64, 6 "EncryptAddress" encrypt_address: String
} }

/// Describes second level backup info: `DescribeSecondLevelBackupInfo` of `redis` 2018-04-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeSecondLevelBackupInfo>.
///
/// Errors: [`codes::FAILED_OPERATION_UN_SUPPORT_ERROR`], [`codes::INVALID_PARAMETER_NOT_SUPPORTED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecondLevelBackupInfo {
    pub instance_id: Option<String>,
    pub backup_timestamp: Option<i64>,
}
operation! { DescribeSecondLevelBackupInfo() "DescribeSecondLevelBackupInfo" -> DescribeSecondLevelBackupInfoOutput {
    0 "InstanceId" instance_id: String, 1 "BackupTimestamp" backup_timestamp: i64
} }

/// Response of [`DescribeSecondLevelBackupInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecondLevelBackupInfoOutput {
    pub backup_id: Option<String>,
    pub backup_timestamp: Option<i64>,
    pub missing_timestamps: Vec<SecondLevelBackupMissingTimestamps>,
    pub start_timestamp: Option<i64>,
}
model! { DescribeSecondLevelBackupInfoOutput {
    0 "BackupId" backup_id: String, 1 "BackupTimestamp" backup_timestamp: i64,
    2 "MissingTimestamps" missing_timestamps: Vec<SecondLevelBackupMissingTimestamps>,
    3 "StartTimestamp" start_timestamp: i64
} }

/// In the response of [`DescribeSecondLevelBackupInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecondLevelBackupMissingTimestamps {
    pub start_time_stamp: Option<i64>,
    pub end_time_stamp: Option<i64>,
}
model! { SecondLevelBackupMissingTimestamps {
    0 "StartTimeStamp" start_time_stamp: i64, 1 "EndTimeStamp" end_time_stamp: i64
} }

/// Describes slow log: `DescribeSlowLog` of `redis` 2018-04-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeSlowLog>.
///
/// Errors: [`codes::INVALID_PARAMETER_EMPTY_PARAM`], [`codes::INVALID_PARAMETER_VALUE_UN_SUPPORTED_TYPE`],
/// [`codes::RESOURCE_UNAVAILABLE_INSTANCE_STATUS_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLog {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub begin_time: String,
    /// Required.
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

/// Response of [`DescribeSlowLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogOutput {
    pub total_count: Option<i64>,
    /// Deprecated.
    pub instance_slowlog_detail: Vec<InstanceSlowlogDetail>,
    pub instance_slow_log_detail: Vec<InstanceSlowlogDetail>,
}
model! { DescribeSlowLogOutput {
    0 "TotalCount" total_count: i64, 1 "InstanceSlowlogDetail" instance_slowlog_detail: Vec<InstanceSlowlogDetail>,
    2 "InstanceSlowLogDetail" instance_slow_log_detail: Vec<InstanceSlowlogDetail>
} }

/// In the response of [`DescribeSlowLog`].
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
    0 "Duration" duration: i64, 1 "Client" client: String, 2 "Command" command: String,
    3 "CommandLine" command_line: String, 4 "ExecuteTime" execute_time: String, 5 "Node" node: String
} }

/// Returns the state of a task: `preparing`, `running`, `succeed`, `failed` or `error`.
///
/// `waiters::task_done` calls it.
///
/// `DescribeTaskInfo` of `redis` 2018-04-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeTaskInfo>.
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
    /// State: `preparing`, `running`, `succeed`, `failed` or `error`.
    pub status: Option<String>,
    pub start_time: Option<String>,
    pub task_type: Option<String>,
    pub instance_id: Option<String>,
    /// Why the task failed.
    pub task_message: Option<String>,
}
model! { DescribeTaskInfoOutput {
    0 "Status" status: String, 1 "StartTime" start_time: String, 2 "TaskType" task_type: String,
    3 "InstanceId" instance_id: String, 4 "TaskMessage" task_message: String
} }

/// Describes task list: `DescribeTaskList` of `redis` 2018-04-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeTaskList>.
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
}
model! { TaskInfoDetail {
    0 "TaskId" task_id: i64, 1 "StartTime" start_time: String, 2 "TaskType" task_type: String,
    3 "InstanceName" instance_name: String, 4 "InstanceId" instance_id: String, 5 "ProjectId" project_id: i64,
    6 "Progress" progress: f64, 7 "EndTime" end_time: String, 8 "Result" result: i64
} }

/// Describes tendis slow log: `DescribeTendisSlowLog` of `redis` 2018-04-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeTendisSlowLog>.
///
/// Errors: [`codes::FAILED_OPERATION_UNKNOWN`], [`codes::INVALID_PARAMETER_EMPTY_PARAM`],
/// [`codes::RESOURCE_UNAVAILABLE_INSTANCE_STATUS_ERROR`].
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
    pub total_count: Option<i64>,
    pub tendis_slow_log_detail: Vec<TendisSlowLogDetail>,
}
model! { DescribeTendisSlowLogOutput {
    0 "TotalCount" total_count: i64, 1 "TendisSlowLogDetail" tendis_slow_log_detail: Vec<TendisSlowLogDetail>
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

/// Returns an instance that is billed by the hour: it is isolated and moves to the recycle bin.
///
/// **Interrupts the service.** `StartupInstance` restores it; `CleanUpInstance` deletes it at once. Asynchronous: wait
/// with `waiters::instance_isolated`.
///
/// `DestroyPostpaidInstance` of `redis` 2018-04-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=DestroyPostpaidInstance>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_UN_SUPPORTED_TYPE`],
/// [`codes::RESOURCE_UNAVAILABLE_INSTANCE_STATUS_ERROR`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNAUTHORIZED_OPERATION_USER_NOT_IN_WHITE_LIST`].
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

/// Destroys prepaid instance: `DestroyPrepaidInstance` of `redis` 2018-04-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=DestroyPrepaidInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_UNKNOWN`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_UN_SUPPORTED_TYPE`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_DELETED`],
/// [`codes::RESOURCE_UNAVAILABLE_INSTANCE_ISOLATED`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_NO_DEAL`],
/// [`codes::UNAUTHORIZED_OPERATION`].
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

/// Disables replica readonly: `DisableReplicaReadonly` of `redis` 2018-04-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=DisableReplicaReadonly>.
///
/// Errors: [`codes::FAILED_OPERATION_UN_SUPPORT_ERROR`], [`codes::RESOURCE_UNAVAILABLE_CALL_OSS_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableReplicaReadonly {
    /// Required.
    pub instance_id: String,
}
operation! { DisableReplicaReadonly(instance_id: String) "DisableReplicaReadonly" -> DisableReplicaReadonlyOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DisableReplicaReadonly`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableReplicaReadonlyOutput {
    pub task_id: Option<i64>,
}
model! { DisableReplicaReadonlyOutput {
    0 "TaskId" task_id: i64
} }

/// Disassociates security groups: `DisassociateSecurityGroups` of `redis` 2018-04-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=DisassociateSecurityGroups>.
///
/// Errors: [`codes::FAILED_OPERATION_ADD_INSTANCE_INFO_FAILED`],
/// [`codes::FAILED_OPERATION_ASSOCIATE_SECURITY_GROUPS_FAILED`],
/// [`codes::FAILED_OPERATION_CLEAR_INSTANCE_INFO_FAILED`],
/// [`codes::FAILED_OPERATION_DISASSOCIATE_SECURITY_GROUPS_FAILED`],
/// [`codes::INTERNAL_ERROR_INSTANCE_OPERATE_PERMISSION_ERROR`], [`codes::INTERNAL_ERROR_LIST_INSTANCES_ERROR`],
/// [`codes::INVALID_PARAMETER_NOT_SUPPORTED`], [`codes::RESOURCE_NOT_FOUND_INSTANCE_NOT_FOUND`].
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

/// Enables replica readonly: `EnableReplicaReadonly` of `redis` 2018-04-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=EnableReplicaReadonly>.
///
/// Errors: [`codes::FAILED_OPERATION_UN_SUPPORT_ERROR`], [`codes::RESOURCE_UNAVAILABLE_CALL_OSS_ERROR`],
/// [`codes::RESOURCE_UNAVAILABLE_INSTANCE_CONF_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableReplicaReadonly {
    /// Required.
    pub instance_id: String,
    pub readonly_policy: Option<Vec<String>>,
}
operation! { EnableReplicaReadonly(instance_id: String) "EnableReplicaReadonly" -> EnableReplicaReadonlyOutput {
    0 "InstanceId" instance_id, 1 "ReadonlyPolicy" readonly_policy: Vec<String>
} }

/// Response of [`EnableReplicaReadonly`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableReplicaReadonlyOutput {
    /// Deprecated.
    pub status: Option<String>,
    pub task_id: Option<i64>,
}
model! { EnableReplicaReadonlyOutput {
    0 "Status" status: String, 1 "TaskId" task_id: i64
} }

/// `InquiryPriceCreateInstance` of `redis` 2018-04-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=InquiryPriceCreateInstance>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_SPEC_NOT_EXIST`], [`codes::UNAUTHORIZED_OPERATION_USER_NOT_IN_WHITE_LIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateInstance {
    /// Required.
    pub type_id: i64,
    /// Required.
    pub mem_size: i64,
    /// Required.
    pub goods_num: i64,
    /// Required.
    pub period: i64,
    /// Required.
    pub billing_mode: i64,
    pub zone_id: Option<i64>,
    pub redis_shard_num: Option<i64>,
    pub redis_replicas_num: Option<i64>,
    pub replicas_readonly: Option<bool>,
    pub zone_name: Option<String>,
    pub product_version: Option<String>,
}

/// Arguments of [`InquiryPriceCreateInstance::new`].
pub struct InquiryPriceCreateInstanceRequired {
    pub type_id: i64,
    pub mem_size: i64,
    pub goods_num: i64,
    pub period: i64,
    pub billing_mode: i64,
}
operation! {
    InquiryPriceCreateInstance { InquiryPriceCreateInstanceRequired: type_id, mem_size, goods_num, period, billing_mode }
    "InquiryPriceCreateInstance" -> InquiryPriceCreateInstanceOutput {
    0 "TypeId" type_id, 1 "MemSize" mem_size, 2 "GoodsNum" goods_num, 3 "Period" period, 4 "BillingMode" billing_mode,
    5 "ZoneId" zone_id: i64, 6 "RedisShardNum" redis_shard_num: i64, 7 "RedisReplicasNum" redis_replicas_num: i64,
    8 "ReplicasReadonly" replicas_readonly: bool, 9 "ZoneName" zone_name: String,
    10 "ProductVersion" product_version: String
} }

/// Response of [`InquiryPriceCreateInstance`].
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
    0 "Price" price: f64, 1 "HighPrecisionPrice" high_precision_price: f64, 2 "OriginalPrice" original_price: f64,
    3 "HighPrecisionOriginalPrice" high_precision_original_price: f64, 4 "Currency" currency: String,
    5 "AmountUnit" amount_unit: String
} }

/// `InquiryPriceRenewInstance` of `redis` 2018-04-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=InquiryPriceRenewInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_UN_SUPPORT_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::LIMIT_EXCEEDED_PERIOD_EXCEED_MAX_LIMIT`], [`codes::LIMIT_EXCEEDED_PERIOD_LESS_THAN_MIN_LIMIT`],
/// [`codes::RESOURCE_IN_USE_INSTANCE_BEEN_LOCKED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceRenewInstance {
    /// Required.
    pub period: i64,
    /// Required.
    pub instance_id: String,
}
operation! { InquiryPriceRenewInstance(period: i64, instance_id: String)
    "InquiryPriceRenewInstance" -> InquiryPriceRenewInstanceOutput {
    0 "Period" period, 1 "InstanceId" instance_id
} }

/// Response of [`InquiryPriceRenewInstance`].
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
    0 "Price" price: f64, 1 "HighPrecisionPrice" high_precision_price: f64, 2 "OriginalPrice" original_price: f64,
    3 "HighPrecisionOriginalPrice" high_precision_original_price: f64, 4 "Currency" currency: String,
    5 "AmountUnit" amount_unit: String
} }

/// `InquiryPriceUpgradeInstance` of `redis` 2018-04-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=InquiryPriceUpgradeInstance>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_REDUCE_CAPACITY_NOT_ALLOWED`],
/// [`codes::INVALID_PARAMETER_VALUE_SPEC_NOT_EXIST`], [`codes::LIMIT_EXCEEDED_MEM_SIZE_NOT_IN_RANGE`],
/// [`codes::RESOURCE_UNAVAILABLE_INSTANCE_STATE_ERROR`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_STATUS_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceUpgradeInstance {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub mem_size: i64,
    pub redis_shard_num: Option<i64>,
    pub redis_replicas_num: Option<i64>,
}
operation! { InquiryPriceUpgradeInstance(instance_id: String, mem_size: i64)
    "InquiryPriceUpgradeInstance" -> InquiryPriceUpgradeInstanceOutput {
    0 "InstanceId" instance_id, 1 "MemSize" mem_size, 2 "RedisShardNum" redis_shard_num: i64,
    3 "RedisReplicasNum" redis_replicas_num: i64
} }

/// Response of [`InquiryPriceUpgradeInstance`].
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
    0 "Price" price: f64, 1 "HighPrecisionPrice" high_precision_price: f64, 2 "OriginalPrice" original_price: f64,
    3 "HighPrecisionOriginalPrice" high_precision_original_price: f64, 4 "Currency" currency: String,
    5 "AmountUnit" amount_unit: String
} }

/// `KillMasterGroup` of `redis` 2018-04-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=KillMasterGroup>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_INVALID_AUTHORIZATION`],
/// [`codes::FAILED_OPERATION_UN_SUPPORT_ERROR`], [`codes::INVALID_PARAMETER_ILLEGAL_PARAMETER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_PASSWORD_EMPTY`], [`codes::INVALID_PARAMETER_VALUE_PASSWORD_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_PASSWORD_RULE_ERROR`],
/// [`codes::RESOURCE_UNAVAILABLE_INSTANCE_NOT_SUPPORT_OPERATION`],
/// [`codes::RESOURCE_UNAVAILABLE_INSTANCE_STATUS_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KillMasterGroup {
    /// Required.
    pub instance_id: String,
    /// Secret.
    pub password: Option<Secret>,
    pub shard_ids: Option<Vec<i64>>,
}
operation! { KillMasterGroup(instance_id: String) "KillMasterGroup" -> KillMasterGroupOutput {
    0 "InstanceId" instance_id, 1 "Password" password: Secret, 2 "ShardIds" shard_ids: Vec<i64>
} }

/// Response of [`KillMasterGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KillMasterGroupOutput {
    pub task_id: Option<i64>,
}
model! { KillMasterGroupOutput {
    0 "TaskId" task_id: i64
} }

/// Creates a backup of an instance.
///
/// Asynchronous: the response has the task for `waiters::task_done`. The backup is kept for `StorageDays`, or as long
/// as automatic backups are.
///
/// `ManualBackupInstance` of `redis` 2018-04-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=ManualBackupInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_COMMIT_FLOW_ERROR`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_LOCKED_ERROR`],
/// [`codes::RESOURCE_UNAVAILABLE_INSTANCE_STATE_ERROR`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_STATUS_ABNORMAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManualBackupInstance {
    /// Required.
    pub instance_id: String,
    pub remark: Option<String>,
    /// Days for which the backup is kept. Default: as automatic backups, else 7.
    pub storage_days: Option<i64>,
}
operation! { ManualBackupInstance(instance_id: String) "ManualBackupInstance" -> ManualBackupInstanceOutput {
    0 "InstanceId" instance_id, 1 "Remark" remark: String, 2 "StorageDays" storage_days: i64
} }

/// Response of [`ManualBackupInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManualBackupInstanceOutput {
    pub task_id: Option<i64>,
}
model! { ManualBackupInstanceOutput {
    0 "TaskId" task_id: i64
} }

/// `ModfiyInstancePassword` of `redis` 2018-04-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=ModfiyInstancePassword>.
///
/// Errors: [`codes::INVALID_PARAMETER_EMPTY_PARAM`], [`codes::INVALID_PARAMETER_VALUE_PASSWORD_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_PASSWORD_RULE_ERROR`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_LOCKED_ERROR`],
/// [`codes::RESOURCE_UNAVAILABLE_INSTANCE_STATUS_ABNORMAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModfiyInstancePassword {
    /// Required.
    pub instance_id: String,
    /// Required. Secret.
    pub old_password: Secret,
    /// Required. Secret.
    pub password: Secret,
    pub encrypt_password: Option<bool>,
}
operation! { ModfiyInstancePassword(instance_id: String, old_password: Secret, password: Secret)
    "ModfiyInstancePassword" -> ModfiyInstancePasswordOutput {
    0 "InstanceId" instance_id, 1 "OldPassword" old_password, 2 "Password" password,
    3 "EncryptPassword" encrypt_password: bool
} }

/// Response of [`ModfiyInstancePassword`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModfiyInstancePasswordOutput {
    pub task_id: Option<i64>,
}
model! { ModfiyInstancePasswordOutput {
    0 "TaskId" task_id: i64
} }

/// Modifies auto backup config: `ModifyAutoBackupConfig` of `redis` 2018-04-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=ModifyAutoBackupConfig>.
///
/// Errors: [`codes::FAILED_OPERATION_UNKNOWN`], [`codes::INVALID_PARAMETER_NOT_SUPPORTED`],
/// [`codes::INVALID_PARAMETER_PERIOD`], [`codes::INVALID_PARAMETER_VALUE_WEEK_DAYS_IS_INVALID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAutoBackupConfig {
    /// Required.
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

/// Response of [`ModifyAutoBackupConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAutoBackupConfigOutput {
    pub auto_backup_type: Option<i64>,
    pub week_days: Vec<String>,
    pub time_period: Option<String>,
    pub backup_storage_days: Option<i64>,
}
model! { ModifyAutoBackupConfigOutput {
    0 "AutoBackupType" auto_backup_type: i64, 1 "WeekDays" week_days: Vec<String>, 2 "TimePeriod" time_period: String,
    3 "BackupStorageDays" backup_storage_days: i64
} }

/// Modifies backup download restriction: `ModifyBackupDownloadRestriction` of `redis` 2018-04-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=ModifyBackupDownloadRestriction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupDownloadRestriction {
    /// Required.
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

/// Response of [`ModifyBackupDownloadRestriction`]: empty.
pub type ModifyBackupDownloadRestrictionOutput = Empty;

/// Modifies connection config: `ModifyConnectionConfig` of `redis` 2018-04-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=ModifyConnectionConfig>.
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

/// Modifies db instance security groups: `ModifyDBInstanceSecurityGroups` of `redis` 2018-04-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=ModifyDBInstanceSecurityGroups>.
///
/// Errors: [`codes::FAILED_OPERATION_ADD_INSTANCE_INFO_FAILED`],
/// [`codes::FAILED_OPERATION_ASSOCIATE_SECURITY_GROUPS_FAILED`],
/// [`codes::FAILED_OPERATION_CLEAR_INSTANCE_INFO_FAILED`],
/// [`codes::FAILED_OPERATION_DISASSOCIATE_SECURITY_GROUPS_FAILED`],
/// [`codes::FAILED_OPERATION_GET_SECURITY_GROUP_DETAIL_FAILED`], [`codes::FAILED_OPERATION_SET_RULE_LOCATION_FAILED`],
/// [`codes::FAILED_OPERATION_UPDATE_INSTANCE_INFO_FAILED`], [`codes::FAILED_OPERATION_UPDATE_SECURITY_GROUPS_FAILED`],
/// [`codes::INTERNAL_ERROR_INSTANCE_OPERATE_PERMISSION_ERROR`], [`codes::INTERNAL_ERROR_LIST_INSTANCES_ERROR`],
/// [`codes::INVALID_PARAMETER_INSTANCE_SG_OVER_LIMIT_ERROR`], [`codes::INVALID_PARAMETER_NOT_SUPPORTED`].
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

/// Modifies instance: `ModifyInstance` of `redis` 2018-04-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=ModifyInstance>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNAUTHORIZED_OPERATION_USER_NOT_IN_WHITE_LIST`],
/// [`codes::UNSUPPORTED_OPERATION_CLUSTER_INSTANCE_ACCESSED_DENY`],
/// [`codes::UNSUPPORTED_OPERATION_IS_AUTO_RENEW_ERROR`],
/// [`codes::UNSUPPORTED_OPERATION_ONLY_CLUSTER_INSTANCE_CAN_EXPORT_BACKUP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstance {
    /// Required.
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

/// Response of [`ModifyInstance`]: empty.
pub type ModifyInstanceOutput = Empty;

/// Modifies instance account: `ModifyInstanceAccount` of `redis` 2018-04-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=ModifyInstanceAccount>.
///
/// Errors: [`codes::FAILED_OPERATION_UN_SUPPORT_ERROR`], [`codes::RESOURCE_UNAVAILABLE_GET_SECURITY_ERROR`],
/// [`codes::RESOURCE_UNAVAILABLE_INSTANCE_STATUS_ERROR`], [`codes::UNAUTHORIZED_OPERATION_USER_NOT_IN_WHITE_LIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceAccount {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub account_name: String,
    /// Secret.
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

/// Response of [`ModifyInstanceAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceAccountOutput {
    pub task_id: Option<i64>,
}
model! { ModifyInstanceAccountOutput {
    0 "TaskId" task_id: i64
} }

/// Modifies instance availability zones: `ModifyInstanceAvailabilityZones` of `redis` 2018-04-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=ModifyInstanceAvailabilityZones>.
///
/// Errors: [`codes::FAILED_OPERATION_UNKNOWN`], [`codes::INVALID_PARAMETER_VALUE_CHECK_NOT_PASS`],
/// [`codes::INVALID_PARAMETER_VALUE_UN_SUPPORTED_TYPE`], [`codes::LIMIT_EXCEEDED_REPLICATION_GROUP_LOCKED`],
/// [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_STATUS_ABNORMAL`],
/// [`codes::RESOURCE_UNAVAILABLE_INSTANCE_STATUS_ERROR`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_NOT_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceAvailabilityZones {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub switch_option: i64,
    /// Required.
    pub node_set: Vec<RedisNodeInfo>,
}
operation! { ModifyInstanceAvailabilityZones(instance_id: String, switch_option: i64, node_set: Vec<RedisNodeInfo>)
    "ModifyInstanceAvailabilityZones" -> ModifyInstanceAvailabilityZonesOutput {
    0 "InstanceId" instance_id, 1 "SwitchOption" switch_option, 2 "NodeSet" node_set
} }

/// Response of [`ModifyInstanceAvailabilityZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceAvailabilityZonesOutput {
    pub task_id: Option<i64>,
}
model! { ModifyInstanceAvailabilityZonesOutput {
    0 "TaskId" task_id: i64
} }

/// Modifies instance backup mode: `ModifyInstanceBackupMode` of `redis` 2018-04-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=ModifyInstanceBackupMode>.
///
/// Errors: [`codes::FAILED_OPERATION_UN_SUPPORT_ERROR`], [`codes::INVALID_PARAMETER_NOT_SUPPORTED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceBackupMode {
    /// Required.
    pub instance_id: String,
    pub backup_mode: Option<String>,
}
operation! { ModifyInstanceBackupMode(instance_id: String)
    "ModifyInstanceBackupMode" -> ModifyInstanceBackupModeOutput {
    0 "InstanceId" instance_id, 1 "BackupMode" backup_mode: String
} }

/// Response of [`ModifyInstanceBackupMode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceBackupModeOutput {
    pub task_id: Option<i64>,
}
model! { ModifyInstanceBackupModeOutput {
    0 "TaskId" task_id: i64
} }

/// Modifies instance charge type: `ModifyInstanceChargeType` of `redis` 2018-04-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=ModifyInstanceChargeType>.
///
/// Errors: [`codes::INVALID_PARAMETER_EMPTY_PARAM`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceChargeType {
    /// Required.
    pub instance_ids: Vec<String>,
    /// Required.
    pub instance_charge_type: String,
    pub period: Option<i64>,
}
operation! { ModifyInstanceChargeType(instance_ids: Vec<String>, instance_charge_type: String)
    "ModifyInstanceChargeType" -> ModifyInstanceChargeTypeOutput {
    0 "InstanceIds" instance_ids, 1 "InstanceChargeType" instance_charge_type, 2 "Period" period: i64
} }

/// Response of [`ModifyInstanceChargeType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceChargeTypeOutput {
    pub failed_instance_ids: Vec<FailedInstance>,
}
model! { ModifyInstanceChargeTypeOutput {
    0 "FailedInstanceIds" failed_instance_ids: Vec<FailedInstance>
} }

/// In the response of [`ModifyInstanceChargeType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FailedInstance {
    pub instance_id: Option<String>,
    pub message: Option<String>,
}
model! { FailedInstance {
    0 "InstanceId" instance_id: String, 1 "Message" message: String
} }

/// Modifies instance event: `ModifyInstanceEvent` of `redis` 2018-04-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=ModifyInstanceEvent>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_INSTANCE_NOT_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceEvent {
    /// Required.
    pub instance_id: String,
    /// Required.
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

/// Response of [`ModifyInstanceEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceEventOutput {
    pub event_id: Option<i64>,
}
model! { ModifyInstanceEventOutput {
    0 "EventId" event_id: i64
} }

/// Modifies instance log delivery: `ModifyInstanceLogDelivery` of `redis` 2018-04-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=ModifyInstanceLogDelivery>.
///
/// Errors: [`codes::INVALID_PARAMETER_NOT_SUPPORTED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceLogDelivery {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub log_type: String,
    /// Required.
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

/// Response of [`ModifyInstanceLogDelivery`]: empty.
pub type ModifyInstanceLogDeliveryOutput = Empty;

/// Modifies instance params: `ModifyInstanceParams` of `redis` 2018-04-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=ModifyInstanceParams>.
///
/// Errors: [`codes::FAILED_OPERATION_UN_SUPPORT_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::RESOURCE_UNAVAILABLE_CALL_OSS_ERROR`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_CONF_ERROR`],
/// [`codes::RESOURCE_UNAVAILABLE_INSTANCE_LOCKED_ERROR`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_STATE_ERROR`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNAUTHORIZED_OPERATION_USER_NOT_IN_WHITE_LIST`],
/// [`codes::UNSUPPORTED_OPERATION_LOW_VERSION`].
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

/// Modifies instance password: `ModifyInstancePassword` of `redis` 2018-04-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=ModifyInstancePassword>.
///
/// Errors: [`codes::INVALID_PARAMETER_EMPTY_PARAM`], [`codes::INVALID_PARAMETER_VALUE_PASSWORD_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_PASSWORD_RULE_ERROR`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_LOCKED_ERROR`],
/// [`codes::RESOURCE_UNAVAILABLE_INSTANCE_STATUS_ABNORMAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstancePassword {
    /// Required.
    pub instance_id: String,
    /// Required. Secret.
    pub old_password: Secret,
    /// Required. Secret.
    pub password: Secret,
}
operation! { ModifyInstancePassword(instance_id: String, old_password: Secret, password: Secret)
    "ModifyInstancePassword" -> ModifyInstancePasswordOutput {
    0 "InstanceId" instance_id, 1 "OldPassword" old_password, 2 "Password" password
} }

/// Response of [`ModifyInstancePassword`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstancePasswordOutput {
    pub task_id: Option<i64>,
}
model! { ModifyInstancePasswordOutput {
    0 "TaskId" task_id: i64
} }

/// Modifies instance read only: `ModifyInstanceReadOnly` of `redis` 2018-04-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=ModifyInstanceReadOnly>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceReadOnly {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub input_mode: String,
}
operation! { ModifyInstanceReadOnly(instance_id: String, input_mode: String)
    "ModifyInstanceReadOnly" -> ModifyInstanceReadOnlyOutput {
    0 "InstanceId" instance_id, 1 "InputMode" input_mode
} }

/// Response of [`ModifyInstanceReadOnly`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceReadOnlyOutput {
    pub task_id: Option<i64>,
}
model! { ModifyInstanceReadOnlyOutput {
    0 "TaskId" task_id: i64
} }

/// Modifies log: `ModifyLog` of `redis` 2018-04-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=ModifyLog>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLog {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub log_type: String,
    /// Required.
    pub log_sub_type: String,
    /// Required.
    pub log_expire_day: i64,
    /// Required.
    pub high_log_expire_day: i64,
    /// Required.
    pub degrade_strategy: i64,
}

/// Arguments of [`ModifyLog::new`].
pub struct ModifyLogRequired {
    pub instance_id: String,
    pub log_type: String,
    pub log_sub_type: String,
    pub log_expire_day: i64,
    pub high_log_expire_day: i64,
    pub degrade_strategy: i64,
}
operation! {
    ModifyLog { ModifyLogRequired: instance_id, log_type, log_sub_type, log_expire_day, high_log_expire_day, degrade_strategy }
    "ModifyLog" -> Empty {
    0 "InstanceId" instance_id, 1 "LogType" log_type, 2 "LogSubType" log_sub_type, 3 "LogExpireDay" log_expire_day,
    4 "HighLogExpireDay" high_log_expire_day, 5 "DegradeStrategy" degrade_strategy
} }

/// Response of [`ModifyLog`]: empty.
pub type ModifyLogOutput = Empty;

/// Modifies maintenance window: `ModifyMaintenanceWindow` of `redis` 2018-04-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=ModifyMaintenanceWindow>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION_USER_NOT_IN_WHITE_LIST`],
/// [`codes::UNSUPPORTED_OPERATION_CLUSTER_INSTANCE_ACCESSED_DENY`],
/// [`codes::UNSUPPORTED_OPERATION_IS_AUTO_RENEW_ERROR`].
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

/// Modifies network config: `ModifyNetworkConfig` of `redis` 2018-04-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=ModifyNetworkConfig>.
///
/// Errors: [`codes::FAILED_OPERATION_UNKNOWN`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_NOT_SUPPORTED`], [`codes::INVALID_PARAMETER_VALUE_CHECK_NOT_PASS`],
/// [`codes::RESOURCE_UNAVAILABLE_INSTANCE_LOCKED_ERROR`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_STATUS_ERROR`],
/// [`codes::RESOURCE_UNAVAILABLE_INSTANCE_UN_LOCKED_ERROR`], [`codes::UNAUTHORIZED_OPERATION`],
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
    pub v_port: Option<i64>,
}
operation! { ModifyNetworkConfig(instance_id: String, operation: String)
    "ModifyNetworkConfig" -> ModifyNetworkConfigOutput {
    0 "InstanceId" instance_id, 1 "Operation" operation, 2 "Vip" vip: String, 3 "VpcId" vpc_id: String,
    4 "SubnetId" subnet_id: String, 5 "Recycle" recycle: i64, 6 "VPort" v_port: i64
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

/// Modifies param template: `ModifyParamTemplate` of `redis` 2018-04-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=ModifyParamTemplate>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION_USER_NOT_IN_WHITE_LIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyParamTemplate {
    /// Required.
    pub template_id: String,
    pub name: Option<String>,
    pub description: Option<String>,
    pub param_list: Option<Vec<InstanceParam>>,
}
operation! { ModifyParamTemplate(template_id: String) "ModifyParamTemplate" -> Empty {
    0 "TemplateId" template_id, 1 "Name" name: String, 2 "Description" description: String,
    3 "ParamList" param_list: Vec<InstanceParam>
} }

/// Response of [`ModifyParamTemplate`]: empty.
pub type ModifyParamTemplateOutput = Empty;

/// Modifies replication group: `ModifyReplicationGroup` of `redis` 2018-04-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=ModifyReplicationGroup>.
///
/// Errors: [`codes::INTERNAL_ERROR_CAM_AUTH_OSS_RESPONSE_RETURN_CODE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyReplicationGroup {
    /// Required.
    pub group_id: String,
    pub group_name: Option<String>,
    pub remark: Option<String>,
}
operation! { ModifyReplicationGroup(group_id: String) "ModifyReplicationGroup" -> Empty {
    0 "GroupId" group_id, 1 "GroupName" group_name: String, 2 "Remark" remark: String
} }

/// Response of [`ModifyReplicationGroup`]: empty.
pub type ModifyReplicationGroupOutput = Empty;

/// Opens log: `OpenLog` of `redis` 2018-04-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=OpenLog>.
///
/// Errors: [`codes::INTERNAL_ERROR_CAM_AUTH_OSS_RESPONSE_RETURN_CODE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenLog {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub log_type: String,
    /// Required.
    pub log_sub_type: String,
    /// Required.
    pub log_expire_day: i64,
    /// Required.
    pub high_log_expire_day: i64,
    pub degrade_strategy: Option<i64>,
}

/// Arguments of [`OpenLog::new`].
pub struct OpenLogRequired {
    pub instance_id: String,
    pub log_type: String,
    pub log_sub_type: String,
    pub log_expire_day: i64,
    pub high_log_expire_day: i64,
}
operation! { OpenLog { OpenLogRequired: instance_id, log_type, log_sub_type, log_expire_day, high_log_expire_day }
    "OpenLog" -> Empty {
    0 "InstanceId" instance_id, 1 "LogType" log_type, 2 "LogSubType" log_sub_type, 3 "LogExpireDay" log_expire_day,
    4 "HighLogExpireDay" high_log_expire_day, 5 "DegradeStrategy" degrade_strategy: i64
} }

/// Response of [`OpenLog`]: empty.
pub type OpenLogOutput = Empty;

/// Opens ssl: `OpenSSL` of `redis` 2018-04-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=OpenSSL>.
///
/// Errors: [`codes::FAILED_OPERATION_UN_SUPPORT_ERROR`], [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_UN_SUPPORTED_TYPE`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_STATUS_ERROR`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_NOT_OPERATION`], [`codes::UNSUPPORTED_OPERATION_LIMIT_PROXY_VERSION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenSSL {
    /// Required.
    pub instance_id: String,
    pub address_type: Option<i64>,
}
operation! { OpenSSL(instance_id: String) "OpenSSL" -> OpenSSLOutput {
    0 "InstanceId" instance_id, 1 "AddressType" address_type: i64
} }

/// Response of [`OpenSSL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenSSLOutput {
    pub task_id: Option<i64>,
}
model! { OpenSSLOutput {
    0 "TaskId" task_id: i64
} }

/// Releases wan address: `ReleaseWanAddress` of `redis` 2018-04-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=ReleaseWanAddress>.
///
/// Errors: [`codes::FAILED_OPERATION_UNKNOWN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseWanAddress {
    /// Required.
    pub instance_id: String,
}
operation! { ReleaseWanAddress(instance_id: String) "ReleaseWanAddress" -> ReleaseWanAddressOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`ReleaseWanAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseWanAddressOutput {
    pub flow_id: Option<i64>,
    pub wan_status: Option<String>,
}
model! { ReleaseWanAddressOutput {
    0 "FlowId" flow_id: i64, 1 "WanStatus" wan_status: String
} }

/// Removes replication group: `RemoveReplicationGroup` of `redis` 2018-04-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=RemoveReplicationGroup>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_CAM_AUTH_OSS_RESPONSE_RETURN_CODE_ERROR`],
/// [`codes::INTERNAL_ERROR_NET_WORK_ERR`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_REPLICATION_GROUP_NOT_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveReplicationGroup {
    /// Required.
    pub group_id: String,
}
operation! { RemoveReplicationGroup(group_id: String) "RemoveReplicationGroup" -> Empty {
    0 "GroupId" group_id
} }

/// Response of [`RemoveReplicationGroup`]: empty.
pub type RemoveReplicationGroupOutput = Empty;

/// Removes replication instance: `RemoveReplicationInstance` of `redis` 2018-04-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=RemoveReplicationInstance>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_CHECK_NOT_PASS`],
/// [`codes::INVALID_PARAMETER_VALUE_REPLICATION_GROUP_NOT_EXISTS`], [`codes::LIMIT_EXCEEDED_REPLICATION_GROUP_LOCKED`],
/// [`codes::RESOURCE_UNAVAILABLE_INSTANCE_STATUS_ERROR`], [`codes::UNSUPPORTED_OPERATION_INSPECTION`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_NOT_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveReplicationInstance {
    /// Required.
    pub group_id: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub sync_type: bool,
}
operation! { RemoveReplicationInstance(group_id: String, instance_id: String, sync_type: bool)
    "RemoveReplicationInstance" -> RemoveReplicationInstanceOutput {
    0 "GroupId" group_id, 1 "InstanceId" instance_id, 2 "SyncType" sync_type
} }

/// Response of [`RemoveReplicationInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveReplicationInstanceOutput {
    pub task_id: Option<i64>,
}
model! { RemoveReplicationInstanceOutput {
    0 "TaskId" task_id: i64
} }

/// Renews instance: `RenewInstance` of `redis` 2018-04-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=RenewInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_PAY_FAILED`], [`codes::INVALID_PARAMETER_EMPTY_PARAM`],
/// [`codes::LIMIT_EXCEEDED_PERIOD_EXCEED_MAX_LIMIT`], [`codes::LIMIT_EXCEEDED_PERIOD_LESS_THAN_MIN_LIMIT`],
/// [`codes::RESOURCE_IN_USE_INSTANCE_BEEN_LOCKED`], [`codes::RESOURCE_UNAVAILABLE_ACCOUNT_BALANCE_NOT_ENOUGH`],
/// [`codes::RESOURCE_UNAVAILABLE_INSTANCE_DELETED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewInstance {
    /// Required.
    pub period: i64,
    /// Required.
    pub instance_id: String,
    pub modify_pay_mode: Option<String>,
}
operation! { RenewInstance(period: i64, instance_id: String) "RenewInstance" -> RenewInstanceOutput {
    0 "Period" period, 1 "InstanceId" instance_id, 2 "ModifyPayMode" modify_pay_mode: String
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

/// Sets the password of a Redis instance, or turns password authentication off.
///
/// Clients with the old password cannot authenticate any more. Asynchronous: the response has the task for
/// `waiters::task_done`. The default rate limit is 20 requests per second. Financial zones need their regional
/// endpoint.
///
/// `ResetPassword` of `redis` 2018-04-12.
///
/// POST. Changes data. Documented rate: 20 per second. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=ResetPassword>.
///
/// Errors: [`codes::FAILED_OPERATION_UN_SUPPORT_ERROR`], [`codes::FAILED_OPERATION_UNKNOWN`],
/// [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_PASSWORD_FREE_DENIED`],
/// [`codes::INVALID_PARAMETER_VALUE_PASSWORD_RULE_ERROR`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_STATUS_ABNORMAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetPassword {
    /// Instance whose password is set, such as `crs-5a4py64p`.
    ///
    /// Required.
    pub instance_id: String,
    /// New password. Required unless `NoAuth` is set. The service refuses a weak one with
    /// `InvalidParameterValue.PasswordRuleError`.
    ///
    /// Secret.
    pub password: Option<Secret>,
    /// Whether to turn password authentication off. Default: no.
    pub no_auth: Option<bool>,
    /// Whether `Password` is encrypted. Default: no.
    pub encrypt_password: Option<bool>,
}
operation! { ResetPassword(instance_id: String) "ResetPassword" -> ResetPasswordOutput {
    0 "InstanceId" instance_id, 1 "Password" password: Secret, 2 "NoAuth" no_auth: bool,
    3 "EncryptPassword" encrypt_password: bool
} { rate: Some(20), } }

/// Response of [`ResetPassword`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetPasswordOutput {
    /// Task that carries out the change.
    pub task_id: Option<i64>,
}
model! { ResetPasswordOutput {
    0 "TaskId" task_id: i64
} }

/// Restores instance: `RestoreInstance` of `redis` 2018-04-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=RestoreInstance>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_BACKUP_NOT_EXISTS`], [`codes::INVALID_PARAMETER_VALUE_PASSWORD_ERROR`],
/// [`codes::RESOURCE_UNAVAILABLE_BACKUP_LOCKED_ERROR`], [`codes::RESOURCE_UNAVAILABLE_BACKUP_SPEC_ERROR`],
/// [`codes::RESOURCE_UNAVAILABLE_BACKUP_STATUS_ABNORMAL`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_LOCKED_ERROR`],
/// [`codes::RESOURCE_UNAVAILABLE_INSTANCE_STATE_ERROR`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_STATUS_ABNORMAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreInstance {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub backup_id: String,
    /// Secret.
    pub password: Option<Secret>,
}
operation! { RestoreInstance(instance_id: String, backup_id: String) "RestoreInstance" -> RestoreInstanceOutput {
    0 "InstanceId" instance_id, 1 "BackupId" backup_id, 2 "Password" password: Secret
} }

/// Response of [`RestoreInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreInstanceOutput {
    pub task_id: Option<i64>,
}
model! { RestoreInstanceOutput {
    0 "TaskId" task_id: i64
} }

/// `StartupInstance` of `redis` 2018-04-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=StartupInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_PAY_FAILED`], [`codes::FAILED_OPERATION_UN_SUPPORT_ERROR`],
/// [`codes::FAILED_OPERATION_UNKNOWN`], [`codes::INVALID_PARAMETER_EMPTY_PARAM`],
/// [`codes::RESOURCE_UNAVAILABLE_INSTANCE_LOCKED_ERROR`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_STATUS_ABNORMAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartupInstance {
    /// Required.
    pub instance_id: String,
}
operation! { StartupInstance(instance_id: String) "StartupInstance" -> StartupInstanceOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`StartupInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartupInstanceOutput {
    /// Deprecated.
    pub task_id: Option<i64>,
}
model! { StartupInstanceOutput {
    0 "TaskId" task_id: i64
} }

/// Switches access new instance: `SwitchAccessNewInstance` of `redis` 2018-04-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=SwitchAccessNewInstance>.
///
/// Errors: [`codes::RESOURCE_UNAVAILABLE_INSTANCE_STATUS_ABNORMAL`],
/// [`codes::RESOURCE_UNAVAILABLE_INSTANCE_STATUS_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchAccessNewInstance {
    /// Required.
    pub instance_id: String,
}
operation! { SwitchAccessNewInstance(instance_id: String) "SwitchAccessNewInstance" -> Empty {
    0 "InstanceId" instance_id
} }

/// Response of [`SwitchAccessNewInstance`]: empty.
pub type SwitchAccessNewInstanceOutput = Empty;

/// Switches instance vip: `SwitchInstanceVip` of `redis` 2018-04-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=SwitchInstanceVip>.
///
/// Errors: [`codes::FAILED_OPERATION_DTS_STATUS_ABNORMAL`], [`codes::INVALID_PARAMETER_VALUE_UN_SUPPORTED_TYPE`],
/// [`codes::RESOURCE_UNAVAILABLE_INSTANCE_STATE_ERROR`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_STATUS_ABNORMAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchInstanceVip {
    /// Required.
    pub src_instance_id: String,
    /// Required.
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

/// Response of [`SwitchInstanceVip`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchInstanceVipOutput {
    pub task_id: Option<i64>,
}
model! { SwitchInstanceVipOutput {
    0 "TaskId" task_id: i64
} }

/// Switches proxy: `SwitchProxy` of `redis` 2018-04-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=SwitchProxy>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchProxy {
    /// Required.
    pub instance_id: String,
    pub proxy_id: Option<String>,
    pub proxy_id_list: Option<Vec<String>>,
}
operation! { SwitchProxy(instance_id: String) "SwitchProxy" -> SwitchProxyOutput {
    0 "InstanceId" instance_id, 1 "ProxyID" proxy_id: String, 2 "ProxyIDList" proxy_id_list: Vec<String>
} }

/// Response of [`SwitchProxy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchProxyOutput {
    pub task_id: Option<i64>,
}
model! { SwitchProxyOutput {
    0 "TaskId" task_id: i64
} }

/// Changes the memory, the number of shards or the number of replicas of an instance: one of them in each request.
///
/// The price changes at once. Asynchronous: the instance is in process (state 1) until the change is over; wait with
/// `waiters::instance_running`. **Connections can be interrupted for a moment**, at once or in the maintenance window
/// (`SwitchOption`).
///
/// `UpgradeInstance` of `redis` 2018-04-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=UpgradeInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_PAY_FAILED`], [`codes::FAILED_OPERATION_UNKNOWN`],
/// [`codes::INVALID_PARAMETER_VALUE_MEM_SIZE_NOT_IN_RANGE`],
/// [`codes::INVALID_PARAMETER_VALUE_REDUCE_CAPACITY_NOT_ALLOWED`], [`codes::INVALID_PARAMETER_VALUE_SPEC_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_UN_SUPPORTED_TYPE`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_INVALID_MEM_SIZE`], [`codes::RESOURCE_INSUFFICIENT`],
/// [`codes::RESOURCE_UNAVAILABLE_ACCOUNT_BALANCE_NOT_ENOUGH`],
/// [`codes::RESOURCE_UNAVAILABLE_INSTANCE_STATUS_ABNORMAL`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_STATUS_ERROR`],
/// [`codes::RESOURCE_UNAVAILABLE_SALE_OUT`], [`codes::UNSUPPORTED_OPERATION_LOW_VERSION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeInstance {
    /// Required.
    pub instance_id: String,
    /// New memory of each shard in MB.
    ///
    /// Required.
    pub mem_size: i64,
    pub redis_shard_num: Option<i64>,
    pub redis_replicas_num: Option<i64>,
    pub node_set: Option<Vec<RedisNodeInfo>>,
    /// When to switch: 1 in the maintenance window, 2 at once.
    pub switch_option: Option<i64>,
}
operation! { UpgradeInstance(instance_id: String, mem_size: i64) "UpgradeInstance" -> UpgradeInstanceOutput {
    0 "InstanceId" instance_id, 1 "MemSize" mem_size, 2 "RedisShardNum" redis_shard_num: i64,
    3 "RedisReplicasNum" redis_replicas_num: i64, 4 "NodeSet" node_set: Vec<RedisNodeInfo>,
    5 "SwitchOption" switch_option: i64
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

/// `UpgradeInstanceVersion` of `redis` 2018-04-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=UpgradeInstanceVersion>.
///
/// Errors: [`codes::FAILED_OPERATION_UNKNOWN`], [`codes::UNAUTHORIZED_OPERATION_USER_NOT_IN_WHITE_LIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeInstanceVersion {
    /// Required.
    pub target_instance_type: String,
    /// Required.
    pub switch_option: i64,
    /// Required.
    pub instance_id: String,
}
operation! { UpgradeInstanceVersion(target_instance_type: String, switch_option: i64, instance_id: String)
    "UpgradeInstanceVersion" -> UpgradeInstanceVersionOutput {
    0 "TargetInstanceType" target_instance_type, 1 "SwitchOption" switch_option, 2 "InstanceId" instance_id
} }

/// Response of [`UpgradeInstanceVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeInstanceVersionOutput {
    /// Deprecated.
    pub deal_id: Option<String>,
    pub deal_name: Option<String>,
}
model! { UpgradeInstanceVersionOutput {
    0 "DealId" deal_id: String, 1 "DealName" deal_name: String
} }

/// `UpgradeProxyVersion` of `redis` 2018-04-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=UpgradeProxyVersion>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_CHECK_NOT_PASS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeProxyVersion {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub current_proxy_version: String,
    /// Required.
    pub upgrade_proxy_version: String,
    /// Required.
    pub instance_type_upgrade_now: i64,
}
operation! {
    UpgradeProxyVersion(instance_id: String, current_proxy_version: String, upgrade_proxy_version: String, instance_type_upgrade_now: i64)
    "UpgradeProxyVersion" -> UpgradeProxyVersionOutput {
    0 "InstanceId" instance_id, 1 "CurrentProxyVersion" current_proxy_version,
    2 "UpgradeProxyVersion" upgrade_proxy_version, 3 "InstanceTypeUpgradeNow" instance_type_upgrade_now
} }

/// Response of [`UpgradeProxyVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeProxyVersionOutput {
    pub flow_id: Option<i64>,
}
model! { UpgradeProxyVersionOutput {
    0 "FlowId" flow_id: i64
} }

/// `UpgradeSmallVersion` of `redis` 2018-04-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=UpgradeSmallVersion>.
///
/// Errors: [`codes::FAILED_OPERATION_UNKNOWN`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_NOT_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeSmallVersion {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub current_redis_version: String,
    /// Required.
    pub upgrade_redis_version: String,
    /// Required.
    pub instance_type_upgrade_now: i64,
}
operation! {
    UpgradeSmallVersion(instance_id: String, current_redis_version: String, upgrade_redis_version: String, instance_type_upgrade_now: i64)
    "UpgradeSmallVersion" -> UpgradeSmallVersionOutput {
    0 "InstanceId" instance_id, 1 "CurrentRedisVersion" current_redis_version,
    2 "UpgradeRedisVersion" upgrade_redis_version, 3 "InstanceTypeUpgradeNow" instance_type_upgrade_now
} }

/// Response of [`UpgradeSmallVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeSmallVersionOutput {
    pub flow_id: Option<i64>,
}
model! { UpgradeSmallVersionOutput {
    0 "FlowId" flow_id: i64
} }

/// `UpgradeVersionToMultiAvailabilityZones` of `redis` 2018-04-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=UpgradeVersionToMultiAvailabilityZones>.
///
/// Errors: [`codes::FAILED_OPERATION_UNKNOWN`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_NOT_OPERATION`],
/// [`codes::UNSUPPORTED_OPERATION_LIMIT_PROXY_VERSION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeVersionToMultiAvailabilityZones {
    /// Required.
    pub instance_id: String,
    pub upgrade_proxy_and_redis_server: Option<bool>,
}
operation! { UpgradeVersionToMultiAvailabilityZones(instance_id: String)
    "UpgradeVersionToMultiAvailabilityZones" -> UpgradeVersionToMultiAvailabilityZonesOutput {
    0 "InstanceId" instance_id, 1 "UpgradeProxyAndRedisServer" upgrade_proxy_and_redis_server: bool
} }

/// Response of [`UpgradeVersionToMultiAvailabilityZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeVersionToMultiAvailabilityZonesOutput {
    pub flow_id: Option<i64>,
}
model! { UpgradeVersionToMultiAvailabilityZonesOutput {
    0 "FlowId" flow_id: i64
} }

waiters! {
    /// Waits until an instance is isolated, and clients cannot connect.
    fn instance_isolated(instance_id: String) -> DescribeInstances = DescribeInstances::new().instance_id(instance_id),
        "InstanceSet.Status" ["-2"] ["-3"];
    /// Waits until an instance is running and no change is in process.
    fn instance_running(instance_id: String) -> DescribeInstances = DescribeInstances::new().instance_id(instance_id),
        "InstanceSet.Status" ["2"] ["-2", "-3"];
    /// Waits until a task has succeeded. The response of the operation that started it has the task id.
    fn task_done(task_id: i64) -> DescribeTaskInfo = DescribeTaskInfo::new(task_id),
        "Status" ["succeed"] ["failed", "error"];
}

codes! {
    AUTH_FAILURE "AuthFailure", AUTH_FAILURE_INVALID_AUTHORIZATION "AuthFailure.InvalidAuthorization",
    FAILED_OPERATION_ADD_INSTANCE_INFO_FAILED "FailedOperation.AddInstanceInfoFailed",
    FAILED_OPERATION_ASSOCIATE_SECURITY_GROUPS_FAILED "FailedOperation.AssociateSecurityGroupsFailed",
    FAILED_OPERATION_CLEAR_INSTANCE_INFO_FAILED "FailedOperation.ClearInstanceInfoFailed",
    FAILED_OPERATION_COMMIT_FLOW_ERROR "FailedOperation.CommitFlowError",
    FAILED_OPERATION_DISASSOCIATE_SECURITY_GROUPS_FAILED "FailedOperation.DisassociateSecurityGroupsFailed",
    FAILED_OPERATION_DTS_STATUS_ABNORMAL "FailedOperation.DtsStatusAbnormal",
    FAILED_OPERATION_FLOW_NOT_EXISTS "FailedOperation.FlowNotExists",
    FAILED_OPERATION_GET_SECURITY_GROUP_DETAIL_FAILED "FailedOperation.GetSecurityGroupDetailFailed",
    FAILED_OPERATION_PAY_FAILED "FailedOperation.PayFailed",
    FAILED_OPERATION_REDO_FLOW_FAILED "FailedOperation.RedoFlowFailed",
    FAILED_OPERATION_SERVICE_ACCESS_ERROR "FailedOperation.ServiceAccessError",
    FAILED_OPERATION_SET_RULE_LOCATION_FAILED "FailedOperation.SetRuleLocationFailed",
    /// The service failed internally; the request is not the cause.
    FAILED_OPERATION_SYSTEM_ERROR "FailedOperation.SystemError",
    FAILED_OPERATION_UN_SUPPORT_ERROR "FailedOperation.UnSupportError",
    FAILED_OPERATION_UNKNOWN "FailedOperation.Unknown",
    FAILED_OPERATION_UPDATE_INSTANCE_INFO_FAILED "FailedOperation.UpdateInstanceInfoFailed",
    FAILED_OPERATION_UPDATE_SECURITY_GROUPS_FAILED "FailedOperation.UpdateSecurityGroupsFailed",
    INTERNAL_ERROR "InternalError",
    INTERNAL_ERROR_CAM_AUTH_OSS_RESPONSE_RETURN_CODE_ERROR "InternalError.CamAuthOssResponseReturnCodeError",
    INTERNAL_ERROR_DB_OPERATION_FAILED "InternalError.DbOperationFailed",
    INTERNAL_ERROR_EXEC_HTTP_REQUEST_ERROR "InternalError.ExecHttpRequestError",
    INTERNAL_ERROR_INSTANCE_OPERATE_PERMISSION_ERROR "InternalError.InstanceOperatePermissionError",
    INTERNAL_ERROR_INTERNAL_ERROR "InternalError.InternalError",
    INTERNAL_ERROR_LIST_INSTANCES_ERROR "InternalError.ListInstancesError",
    INTERNAL_ERROR_NET_WORK_ERR "InternalError.NetWorkErr",
    /// A parameter is invalid.
    INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_ACTION_NOT_FOUND "InvalidParameter.ActionNotFound",
    INVALID_PARAMETER_EMPTY_PARAM "InvalidParameter.EmptyParam",
    INVALID_PARAMETER_ILLEGAL_PARAMETER_ERROR "InvalidParameter.IllegalParameterError",
    INVALID_PARAMETER_INSTANCE_SG_OVER_LIMIT_ERROR "InvalidParameter.InstanceSGOverLimitError",
    INVALID_PARAMETER_INVALID_PARAMETER "InvalidParameter.InvalidParameter",
    INVALID_PARAMETER_INVALID_PARAMETER_ERROR "InvalidParameter.InvalidParameterError",
    INVALID_PARAMETER_IS_NOT_VPC_INSTANCE "InvalidParameter.IsNotVpcInstance",
    INVALID_PARAMETER_NOT_SUPPORTED "InvalidParameter.NotSupported",
    INVALID_PARAMETER_ONLY_VPC_ON_SPEC_ZONE_ID "InvalidParameter.OnlyVPCOnSpecZoneId",
    INVALID_PARAMETER_PERIOD "InvalidParameter.Period",
    /// Access management (CAM) denies the request.
    INVALID_PARAMETER_PERMISSION_DENIED "InvalidParameter.PermissionDenied",
    INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_BACKUP_NOT_EXISTS "InvalidParameterValue.BackupNotExists",
    INVALID_PARAMETER_VALUE_BASE_NET_WORK_ACCESS_DENY "InvalidParameterValue.BaseNetWorkAccessDeny",
    INVALID_PARAMETER_VALUE_CHECK_NOT_PASS "InvalidParameterValue.CheckNotPass",
    INVALID_PARAMETER_VALUE_DATA_CONVERT_ERROR "InvalidParameterValue.DataConvertError",
    INVALID_PARAMETER_VALUE_INSTANCE_NAME_RULE_ERROR "InvalidParameterValue.InstanceNameRuleError",
    INVALID_PARAMETER_VALUE_INVALID_INSTANCE_TYPE_ID "InvalidParameterValue.InvalidInstanceTypeId",
    INVALID_PARAMETER_VALUE_INVALID_PARAMETER_VALUE_ERROR "InvalidParameterValue.InvalidParameterValueError",
    INVALID_PARAMETER_VALUE_INVALID_SUBNET_ID "InvalidParameterValue.InvalidSubnetId",
    INVALID_PARAMETER_VALUE_MEM_SIZE_NOT_IN_RANGE "InvalidParameterValue.MemSizeNotInRange",
    INVALID_PARAMETER_VALUE_NOT_REPEAT_BIND "InvalidParameterValue.NotRepeatBind",
    INVALID_PARAMETER_VALUE_PASSWORD_EMPTY "InvalidParameterValue.PasswordEmpty",
    INVALID_PARAMETER_VALUE_PASSWORD_ERROR "InvalidParameterValue.PasswordError",
    INVALID_PARAMETER_VALUE_PASSWORD_FREE_DENIED "InvalidParameterValue.PasswordFreeDenied",
    /// The password breaks the rules of the service.
    INVALID_PARAMETER_VALUE_PASSWORD_RULE_ERROR "InvalidParameterValue.PasswordRuleError",
    INVALID_PARAMETER_VALUE_REDUCE_CAPACITY_NOT_ALLOWED "InvalidParameterValue.ReduceCapacityNotAllowed",
    INVALID_PARAMETER_VALUE_REPLICATION_GROUP_NOT_EXISTS "InvalidParameterValue.ReplicationGroupNotExists",
    INVALID_PARAMETER_VALUE_SECURITY_GROUP_IDS_NOT_EXISTS "InvalidParameterValue.SecurityGroupIdsNotExists",
    INVALID_PARAMETER_VALUE_SPEC_NOT_EXIST "InvalidParameterValue.SpecNotExist",
    INVALID_PARAMETER_VALUE_UN_SUPPORTED_TYPE "InvalidParameterValue.UnSupportedType",
    INVALID_PARAMETER_VALUE_UN_VPC_ID_NOT_EXISTS "InvalidParameterValue.UnVpcIdNotExists",
    INVALID_PARAMETER_VALUE_WEEK_DAYS_IS_INVALID "InvalidParameterValue.WeekDaysIsInvalid",
    LIMIT_EXCEEDED "LimitExceeded", LIMIT_EXCEEDED_EXCEED_UPPER_LIMIT "LimitExceeded.ExceedUpperLimit",
    LIMIT_EXCEEDED_INSTANCE_NOT_EMPTY "LimitExceeded.InstanceNotEmpty",
    LIMIT_EXCEEDED_INVALID_MEM_SIZE "LimitExceeded.InvalidMemSize",
    LIMIT_EXCEEDED_INVALID_PARAMETER_GOODS_NUM_NOT_IN_RANGE "LimitExceeded.InvalidParameterGoodsNumNotInRange",
    LIMIT_EXCEEDED_MEM_SIZE_NOT_IN_RANGE "LimitExceeded.MemSizeNotInRange",
    LIMIT_EXCEEDED_PERIOD_EXCEED_MAX_LIMIT "LimitExceeded.PeriodExceedMaxLimit",
    LIMIT_EXCEEDED_PERIOD_LESS_THAN_MIN_LIMIT "LimitExceeded.PeriodLessThanMinLimit",
    LIMIT_EXCEEDED_REACH_THE_AMOUNT_LIMIT "LimitExceeded.ReachTheAmountLimit",
    LIMIT_EXCEEDED_REPLICATION_GROUP_LOCKED "LimitExceeded.ReplicationGroupLocked",
    RESOURCE_IN_USE_INSTANCE_BEEN_LOCKED "ResourceInUse.InstanceBeenLocked",
    RESOURCE_INSUFFICIENT "ResourceInsufficient", RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_NOT_FOUND_ACCOUNT_DOES_NOT_EXISTS "ResourceNotFound.AccountDoesNotExists",
    RESOURCE_NOT_FOUND_INSTANCE_NOT_EXISTS "ResourceNotFound.InstanceNotExists",
    RESOURCE_NOT_FOUND_INSTANCE_NOT_FOUND "ResourceNotFound.InstanceNotFound",
    RESOURCE_UNAVAILABLE_ACCOUNT_BALANCE_NOT_ENOUGH "ResourceUnavailable.AccountBalanceNotEnough",
    RESOURCE_UNAVAILABLE_BACKUP_LOCKED_ERROR "ResourceUnavailable.BackupLockedError",
    RESOURCE_UNAVAILABLE_BACKUP_SPEC_ERROR "ResourceUnavailable.BackupSpecError",
    RESOURCE_UNAVAILABLE_BACKUP_STATUS_ABNORMAL "ResourceUnavailable.BackupStatusAbnormal",
    RESOURCE_UNAVAILABLE_BACKUP_STATUS_INVALID "ResourceUnavailable.BackupStatusInvalid",
    RESOURCE_UNAVAILABLE_CALL_OSS_ERROR "ResourceUnavailable.CallOssError",
    RESOURCE_UNAVAILABLE_GET_SECURITY_ERROR "ResourceUnavailable.GetSecurityError",
    RESOURCE_UNAVAILABLE_INSTANCE_CONF_ERROR "ResourceUnavailable.InstanceConfError",
    RESOURCE_UNAVAILABLE_INSTANCE_DELETED "ResourceUnavailable.InstanceDeleted",
    RESOURCE_UNAVAILABLE_INSTANCE_ISOLATED "ResourceUnavailable.InstanceIsolated",
    RESOURCE_UNAVAILABLE_INSTANCE_LOCKED_ERROR "ResourceUnavailable.InstanceLockedError",
    RESOURCE_UNAVAILABLE_INSTANCE_NO_DEAL "ResourceUnavailable.InstanceNoDeal",
    RESOURCE_UNAVAILABLE_INSTANCE_NOT_SUPPORT_OPERATION "ResourceUnavailable.InstanceNotSupportOperation",
    RESOURCE_UNAVAILABLE_INSTANCE_STATE_ERROR "ResourceUnavailable.InstanceStateError",
    RESOURCE_UNAVAILABLE_INSTANCE_STATUS_ABNORMAL "ResourceUnavailable.InstanceStatusAbnormal",
    RESOURCE_UNAVAILABLE_INSTANCE_STATUS_ERROR "ResourceUnavailable.InstanceStatusError",
    RESOURCE_UNAVAILABLE_INSTANCE_UN_LOCKED_ERROR "ResourceUnavailable.InstanceUnLockedError",
    RESOURCE_UNAVAILABLE_NO_ENOUGH_VIP_IN_VPC "ResourceUnavailable.NoEnoughVipInVPC",
    RESOURCE_UNAVAILABLE_NO_REDIS_SERVICE "ResourceUnavailable.NoRedisService",
    RESOURCE_UNAVAILABLE_NO_SERVICE_AVAILABLE_FOR_THIS_ZONE_ID "ResourceUnavailable.NoServiceAvailableForThisZoneId",
    RESOURCE_UNAVAILABLE_NO_TYPE_ID_REDIS_SERVICE "ResourceUnavailable.NoTypeIdRedisService",
    RESOURCE_UNAVAILABLE_SALE_OUT "ResourceUnavailable.SaleOut",
    RESOURCE_UNAVAILABLE_SECURITY_GROUP_NOT_SUPPORTED "ResourceUnavailable.SecurityGroupNotSupported",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation",
    /// The caller has no rights in access management (CAM).
    UNAUTHORIZED_OPERATION_NO_CAM_AUTHED "UnauthorizedOperation.NoCAMAuthed",
    UNAUTHORIZED_OPERATION_USER_NOT_IN_WHITE_LIST "UnauthorizedOperation.UserNotInWhiteList",
    UNSUPPORTED_OPERATION "UnsupportedOperation",
    UNSUPPORTED_OPERATION_CLUSTER_INSTANCE_ACCESSED_DENY "UnsupportedOperation.ClusterInstanceAccessedDeny",
    UNSUPPORTED_OPERATION_INSPECTION "UnsupportedOperation.Inspection",
    UNSUPPORTED_OPERATION_INSTANCE_NOT_OPERATION "UnsupportedOperation.InstanceNotOperation",
    UNSUPPORTED_OPERATION_IS_AUTO_RENEW_ERROR "UnsupportedOperation.IsAutoRenewError",
    UNSUPPORTED_OPERATION_LIMIT_PROXY_VERSION "UnsupportedOperation.LimitProxyVersion",
    UNSUPPORTED_OPERATION_LOW_VERSION "UnsupportedOperation.LowVersion",
    UNSUPPORTED_OPERATION_ONLY_CLUSTER_INSTANCE_CAN_EXPORT_BACKUP "UnsupportedOperation.OnlyClusterInstanceCanExportBackup"
}

#[cfg(feature = "unstable-registry")]
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
