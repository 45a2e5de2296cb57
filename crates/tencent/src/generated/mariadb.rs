//! `mariadb` of Tencent Cloud, API version 2017-03-12.
//!
//! Endpoint: `mariadb.tencentcloudapi.com`, or `mariadb.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, mariadb::DescribeBackupFiles};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeBackupFiles::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "mariadb",
    "2017-03-12",
    "mariadb",
    &Endpoints::NONE,
);

/// Activates hour db instance: `ActivateHourDBInstance` of `mariadb` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=ActivateHourDBInstance>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_INSTANCE_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateHourDBInstance {
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { ActivateHourDBInstance(instance_ids: Vec<String>)
    "ActivateHourDBInstance" -> ActivateHourDBInstanceOutput {
    0 "InstanceIds" instance_ids
} }

/// Response of [`ActivateHourDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateHourDBInstanceOutput {
    pub success_instance_ids: Vec<String>,
    pub failed_instance_ids: Vec<String>,
}
model! { ActivateHourDBInstanceOutput {
    0 "SuccessInstanceIds" success_instance_ids: Vec<String>, 1 "FailedInstanceIds" failed_instance_ids: Vec<String>
} }

/// Associates security groups: `AssociateSecurityGroups` of `mariadb` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=AssociateSecurityGroups>.
///
/// Errors: [`codes::FAILED_OPERATION_ADD_INSTANCE_INFO_FAILED`],
/// [`codes::FAILED_OPERATION_ASSOCIATE_SECURITY_GROUPS_FAILED`], [`codes::FAILED_OPERATION_AUTH_NO_STRATEGY`],
/// [`codes::FAILED_OPERATION_CLEAR_INSTANCE_INFO_FAILED`],
/// [`codes::FAILED_OPERATION_DISASSOCIATE_SECURITY_GROUPS_FAILED`],
/// [`codes::FAILED_OPERATION_SET_RULE_LOCATION_FAILED`], [`codes::FAILED_OPERATION_SET_SVC_LOCATION_FAILED`],
/// [`codes::FAILED_OPERATION_UPDATE_INSTANCE_INFO_FAILED`], [`codes::INTERNAL_ERROR_DB_ROWS_AFFECTED_ERROR`],
/// [`codes::INTERNAL_ERROR_GET_SECURITY_GROUP_DETAIL_FAILED`], [`codes::INTERNAL_ERROR_GET_USG_QUOTA_ERROR`],
/// [`codes::INTERNAL_ERROR_INSERT_FAIL`], [`codes::INTERNAL_ERROR_INSTANCE_OPERATE_PERMISSION_ERROR`],
/// [`codes::INTERNAL_ERROR_INSTANCE_SG_OVER_LIMIT_ERROR`],
/// [`codes::INTERNAL_ERROR_LIST_INSTANCE_RESP_RESOURCE_COUNT_NOT_MATCH_ERROR`],
/// [`codes::INTERNAL_ERROR_LIST_INSTANCES_ERROR`], [`codes::INTERNAL_ERROR_QUERY_DATABASE_FAILED`],
/// [`codes::INTERNAL_ERROR_READ_DATABASE_FAILED`], [`codes::INTERNAL_ERROR_SET_SVC_LOCATION_FAILED`],
/// [`codes::INTERNAL_ERROR_UPDATE_DATABASE_FAILED`], [`codes::INVALID_PARAMETER_ILLEGAL_PARAMETER_ERROR`],
/// [`codes::INVALID_PARAMETER_PERMISSION_DENIED`], [`codes::INVALID_PARAMETER_SG_CHECK_FAIL`],
/// [`codes::RESOURCE_NOT_FOUND_PRODUCT_CONFIG_NOT_EXISTED_ERROR`], [`codes::RESOURCE_UNAVAILABLE_SG_CHECK_FAIL`].
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

/// Cancels dcn job: `CancelDcnJob` of `mariadb` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=CancelDcnJob>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_CREATE_FLOW_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelDcnJob {
    /// Required.
    pub instance_id: String,
}
operation! { CancelDcnJob(instance_id: String) "CancelDcnJob" -> CancelDcnJobOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`CancelDcnJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelDcnJobOutput {
    pub flow_id: Option<i64>,
}
model! { CancelDcnJobOutput {
    0 "FlowId" flow_id: i64
} }

/// Clones account: `CloneAccount` of `mariadb` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=CloneAccount>.
///
/// Errors: [`codes::INTERNAL_ERROR_GET_USER_LIST_FAILED`], [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_ALREADY_EXISTS`],
/// [`codes::INVALID_PARAMETER_VALUE_SUPER_USER_FORBIDDEN`], [`codes::RESOURCE_NOT_FOUND_ACCOUNT_DOES_NOT_EXIST`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneAccount {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub src_user: String,
    /// Required.
    pub src_host: String,
    /// Required.
    pub dst_user: String,
    /// Required.
    pub dst_host: String,
    pub dst_desc: Option<String>,
}

/// Arguments of [`CloneAccount::new`].
pub struct CloneAccountRequired {
    pub instance_id: String,
    pub src_user: String,
    pub src_host: String,
    pub dst_user: String,
    pub dst_host: String,
}
operation! { CloneAccount { CloneAccountRequired: instance_id, src_user, src_host, dst_user, dst_host }
    "CloneAccount" -> CloneAccountOutput {
    0 "InstanceId" instance_id, 1 "SrcUser" src_user, 2 "SrcHost" src_host, 3 "DstUser" dst_user, 4 "DstHost" dst_host,
    5 "DstDesc" dst_desc: String
} }

/// Response of [`CloneAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneAccountOutput {
    pub flow_id: Option<i64>,
}
model! { CloneAccountOutput {
    0 "FlowId" flow_id: i64
} }

/// Closes db extranet access: `CloseDBExtranetAccess` of `mariadb` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=CloseDBExtranetAccess>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_FLOW_FAILED`], [`codes::INTERNAL_ERROR_OPERATE_DATABASE_FAILED`],
/// [`codes::INTERNAL_ERROR_WAN_SERVICE_FAILED`], [`codes::RESOURCE_NOT_FOUND_NO_INSTANCE_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseDBExtranetAccess {
    /// Required.
    pub instance_id: String,
    pub ipv6_flag: Option<i64>,
}
operation! { CloseDBExtranetAccess(instance_id: String) "CloseDBExtranetAccess" -> CloseDBExtranetAccessOutput {
    0 "InstanceId" instance_id, 1 "Ipv6Flag" ipv6_flag: i64
} }

/// Response of [`CloseDBExtranetAccess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseDBExtranetAccessOutput {
    pub flow_id: Option<i64>,
}
model! { CloseDBExtranetAccessOutput {
    0 "FlowId" flow_id: i64
} }

/// Copies account privileges: `CopyAccountPrivileges` of `mariadb` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=CopyAccountPrivileges>.
///
/// Errors: [`codes::FAILED_OPERATION_COPY_RIGHT_ERROR`], [`codes::INVALID_PARAMETER_VALUE_BAD_USER_TYPE`],
/// [`codes::RESOURCE_NOT_FOUND_ACCOUNT_DOES_NOT_EXIST`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_HAS_BEEN_LOCKED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyAccountPrivileges {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub src_user_name: String,
    /// Required.
    pub src_host: String,
    /// Required.
    pub dst_user_name: String,
    /// Required.
    pub dst_host: String,
    pub src_read_only: Option<String>,
    pub dst_read_only: Option<String>,
}

/// Arguments of [`CopyAccountPrivileges::new`].
pub struct CopyAccountPrivilegesRequired {
    pub instance_id: String,
    pub src_user_name: String,
    pub src_host: String,
    pub dst_user_name: String,
    pub dst_host: String,
}
operation! {
    CopyAccountPrivileges { CopyAccountPrivilegesRequired: instance_id, src_user_name, src_host, dst_user_name, dst_host }
    "CopyAccountPrivileges" -> Empty {
    0 "InstanceId" instance_id, 1 "SrcUserName" src_user_name, 2 "SrcHost" src_host, 3 "DstUserName" dst_user_name,
    4 "DstHost" dst_host, 5 "SrcReadOnly" src_read_only: String, 6 "DstReadOnly" dst_read_only: String
} }

/// Response of [`CopyAccountPrivileges`]: empty.
pub type CopyAccountPrivilegesOutput = Empty;

/// Creates account: `CreateAccount` of `mariadb` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=CreateAccount>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_USER_FAILED`], [`codes::INTERNAL_ERROR_GET_USER_LIST_FAILED`],
/// [`codes::INTERNAL_ERROR_INNER_SYSTEM_ERROR`], [`codes::INVALID_PARAMETER_CHARACTER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_ALREADY_EXISTS`], [`codes::INVALID_PARAMETER_VALUE_SUPER_USER_FORBIDDEN`],
/// [`codes::RESOURCE_UNAVAILABLE_INSTANCE_HAS_BEEN_LOCKED`], [`codes::UNSUPPORTED_OPERATION_OLD_PROXY_VERSION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccount {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub user_name: String,
    /// Required.
    pub host: String,
    /// Secret.
    pub password: Option<Secret>,
    pub read_only: Option<i64>,
    pub description: Option<String>,
    pub delay_thresh: Option<i64>,
    pub slave_const: Option<i64>,
    pub max_user_connections: Option<i64>,
    /// Secret.
    pub encrypted_password: Option<Secret>,
}
operation! { CreateAccount(instance_id: String, user_name: String, host: String)
    "CreateAccount" -> CreateAccountOutput {
    0 "InstanceId" instance_id, 1 "UserName" user_name, 2 "Host" host, 3 "Password" password: Secret,
    4 "ReadOnly" read_only: i64, 5 "Description" description: String, 6 "DelayThresh" delay_thresh: i64,
    7 "SlaveConst" slave_const: i64, 8 "MaxUserConnections" max_user_connections: i64,
    9 "EncryptedPassword" encrypted_password: Secret
} }

/// Response of [`CreateAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccountOutput {
    pub instance_id: Option<String>,
    pub user_name: Option<String>,
    pub host: Option<String>,
    pub read_only: Option<i64>,
}
model! { CreateAccountOutput {
    0 "InstanceId" instance_id: String, 1 "UserName" user_name: String, 2 "Host" host: String,
    3 "ReadOnly" read_only: i64
} }

/// Creates db instance: `CreateDBInstance` of `mariadb` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=CreateDBInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_ORDER_FAILED`], [`codes::FAILED_OPERATION_PAY_FAILED`],
/// [`codes::FAILED_OPERATION_TAG_DRY_RUN_ERROR`], [`codes::FAILED_OPERATION_TRADE_CONFIG_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_CHECK_VIP_STATUS_FAILED`], [`codes::INTERNAL_ERROR_GET_SUBNET_FAILED`],
/// [`codes::INTERNAL_ERROR_GET_VPC_FAILED`], [`codes::INTERNAL_ERROR_OPERATE_DATABASE_FAILED`],
/// [`codes::INVALID_PARAMETER_CHECK_PARAM_NOT_PASS`], [`codes::INVALID_PARAMETER_SUBNET_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VPC_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_COUNT`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_QUANTITY`], [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_ZONE`],
/// [`codes::INVALID_PARAMETER_VALUE_SPEC_ID_ILLEGAL`], [`codes::UNSUPPORTED_OPERATION_DB_VERSION_NOT_SUPPORTED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstance {
    /// Required.
    pub zones: Vec<String>,
    /// Required.
    pub node_count: i64,
    /// Required.
    pub memory: i64,
    /// Required.
    pub storage: i64,
    pub period: Option<i64>,
    pub count: Option<i64>,
    pub auto_voucher: Option<bool>,
    pub voucher_ids: Option<Vec<String>>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub project_id: Option<i64>,
    pub db_version_id: Option<String>,
    pub instance_name: Option<String>,
    pub security_group_ids: Option<Vec<String>>,
    pub auto_renew_flag: Option<i64>,
    pub ipv6_flag: Option<i64>,
    pub resource_tags: Option<Vec<ResourceTag>>,
    pub init_params: Option<Vec<DBParamValue>>,
    pub dcn_region: Option<String>,
    pub dcn_instance_id: Option<String>,
    pub dcn_sync_mode: Option<i64>,
    pub cpu_type: Option<String>,
}
operation! { CreateDBInstance(zones: Vec<String>, node_count: i64, memory: i64, storage: i64)
    "CreateDBInstance" -> CreateDBInstanceOutput {
    0 "Zones" zones, 1 "NodeCount" node_count, 2 "Memory" memory, 3 "Storage" storage, 4 "Period" period: i64,
    5 "Count" count: i64, 6 "AutoVoucher" auto_voucher: bool, 7 "VoucherIds" voucher_ids: Vec<String>,
    8 "VpcId" vpc_id: String, 9 "SubnetId" subnet_id: String, 10 "ProjectId" project_id: i64,
    11 "DbVersionId" db_version_id: String, 12 "InstanceName" instance_name: String,
    13 "SecurityGroupIds" security_group_ids: Vec<String>, 14 "AutoRenewFlag" auto_renew_flag: i64,
    15 "Ipv6Flag" ipv6_flag: i64, 16 "ResourceTags" resource_tags: Vec<ResourceTag>,
    17 "InitParams" init_params: Vec<DBParamValue>, 18 "DcnRegion" dcn_region: String,
    19 "DcnInstanceId" dcn_instance_id: String, 20 "DcnSyncMode" dcn_sync_mode: i64, 21 "CpuType" cpu_type: String
} }

/// In the request of [`CreateDBInstance`].
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

/// In the request of [`CreateDBInstance`].
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

/// Response of [`CreateDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceOutput {
    pub deal_name: Option<String>,
    pub instance_ids: Vec<String>,
}
model! { CreateDBInstanceOutput {
    0 "DealName" deal_name: String, 1 "InstanceIds" instance_ids: Vec<String>
} }

/// Creates dedicated cluster db instance: `CreateDedicatedClusterDBInstance` of `mariadb` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=CreateDedicatedClusterDBInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_TAG_QUOTA_EXCEED_LIMIT`], [`codes::INTERNAL_ERROR_CHECK_VIP_STATUS_FAILED`],
/// [`codes::INTERNAL_ERROR_FENCE_ERROR`], [`codes::INTERNAL_ERROR_GET_SUBNET_FAILED`],
/// [`codes::INTERNAL_ERROR_GET_VPC_FAILED`], [`codes::INTERNAL_ERROR_OPERATE_DATABASE_FAILED`],
/// [`codes::INVALID_PARAMETER_CHECK_PARAM_NOT_PASS`], [`codes::INVALID_PARAMETER_VPC_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_EXCLUSTER_ID`], [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_ZONE`],
/// [`codes::INVALID_PARAMETER_VALUE_SPEC_ID_ILLEGAL`], [`codes::RESOURCE_INSUFFICIENT`],
/// [`codes::RESOURCE_UNAVAILABLE_EXCLUSTER_STATUS_ABNORMAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDedicatedClusterDBInstance {
    /// Required.
    pub goods_num: i64,
    /// Required.
    pub memory: i64,
    /// Required.
    pub storage: i64,
    /// Required.
    pub cluster_id: String,
    /// Deprecated.
    pub zone: Option<String>,
    pub project_id: Option<i64>,
    /// Deprecated.
    pub pid: Option<i64>,
    /// Deprecated.
    pub machine: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub db_version_id: Option<String>,
    /// Deprecated.
    pub manual: Option<i64>,
    /// Deprecated.
    pub device_no: Option<String>,
    pub security_group_ids: Option<Vec<String>>,
    pub dcn_instance_id: Option<String>,
    pub dcn_region: Option<String>,
    pub instance_name: Option<String>,
    pub resource_tags: Option<Vec<ResourceTag>>,
    pub ipv6_flag: Option<i64>,
    pub init_params: Option<Vec<DBParamValue>>,
    pub node_num: Option<i64>,
    pub master_host_id: Option<String>,
    pub slave_host_ids: Option<Vec<String>>,
    pub rollback_instance_id: Option<String>,
    pub rollback_time: Option<String>,
    pub dcn_sync_mode: Option<i64>,
}
operation! { CreateDedicatedClusterDBInstance(goods_num: i64, memory: i64, storage: i64, cluster_id: String)
    "CreateDedicatedClusterDBInstance" -> CreateDedicatedClusterDBInstanceOutput {
    0 "GoodsNum" goods_num, 1 "Memory" memory, 2 "Storage" storage, 3 "ClusterId" cluster_id, 4 "Zone" zone: String,
    5 "ProjectId" project_id: i64, 6 "Pid" pid: i64, 7 "Machine" machine: String, 8 "VpcId" vpc_id: String,
    9 "SubnetId" subnet_id: String, 10 "DbVersionId" db_version_id: String, 11 "Manual" manual: i64,
    12 "DeviceNo" device_no: String, 13 "SecurityGroupIds" security_group_ids: Vec<String>,
    14 "DcnInstanceId" dcn_instance_id: String, 15 "DcnRegion" dcn_region: String,
    16 "InstanceName" instance_name: String, 17 "ResourceTags" resource_tags: Vec<ResourceTag>,
    18 "Ipv6Flag" ipv6_flag: i64, 19 "InitParams" init_params: Vec<DBParamValue>, 20 "NodeNum" node_num: i64,
    21 "MasterHostId" master_host_id: String, 22 "SlaveHostIds" slave_host_ids: Vec<String>,
    23 "RollbackInstanceId" rollback_instance_id: String, 24 "RollbackTime" rollback_time: String,
    25 "DcnSyncMode" dcn_sync_mode: i64
} }

/// Response of [`CreateDedicatedClusterDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDedicatedClusterDBInstanceOutput {
    pub instance_ids: Vec<String>,
    pub flow_id: Option<i64>,
}
model! { CreateDedicatedClusterDBInstanceOutput {
    0 "InstanceIds" instance_ids: Vec<String>, 1 "FlowId" flow_id: i64
} }

/// Creates hour db instance: `CreateHourDBInstance` of `mariadb` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=CreateHourDBInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_ORDER_FAILED`], [`codes::FAILED_OPERATION_TAG_DRY_RUN_ERROR`],
/// [`codes::FAILED_OPERATION_TRADE_CONFIG_NOT_FOUND`], [`codes::FAILED_OPERATION_USER_NOT_AUTHED`],
/// [`codes::INTERNAL_ERROR_CHECK_VIP_STATUS_FAILED`], [`codes::INTERNAL_ERROR_GET_SUBNET_FAILED`],
/// [`codes::INTERNAL_ERROR_GET_VPC_FAILED`], [`codes::INTERNAL_ERROR_INNER_SYSTEM_ERROR`],
/// [`codes::INTERNAL_ERROR_OPERATE_DATABASE_FAILED`], [`codes::INVALID_PARAMETER_CHECK_PARAM_NOT_PASS`],
/// [`codes::INVALID_PARAMETER_SUBNET_NOT_FOUND`], [`codes::INVALID_PARAMETER_VPC_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_QUANTITY`], [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_ZONE`],
/// [`codes::INVALID_PARAMETER_VALUE_SPEC_ID_ILLEGAL`], [`codes::UNSUPPORTED_OPERATION_DB_VERSION_NOT_SUPPORTED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHourDBInstance {
    /// Required.
    pub zones: Vec<String>,
    /// Required.
    pub node_count: i64,
    /// Required.
    pub memory: i64,
    /// Required.
    pub storage: i64,
    pub count: Option<i64>,
    pub project_id: Option<i64>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub db_version_id: Option<String>,
    pub instance_name: Option<String>,
    pub security_group_ids: Option<Vec<String>>,
    pub ipv6_flag: Option<i64>,
    pub resource_tags: Option<Vec<ResourceTag>>,
    pub dcn_region: Option<String>,
    pub dcn_instance_id: Option<String>,
    pub init_params: Option<Vec<DBParamValue>>,
    pub rollback_instance_id: Option<String>,
    pub rollback_time: Option<String>,
    pub dcn_sync_mode: Option<i64>,
    pub cpu_type: Option<String>,
}
operation! { CreateHourDBInstance(zones: Vec<String>, node_count: i64, memory: i64, storage: i64)
    "CreateHourDBInstance" -> CreateHourDBInstanceOutput {
    0 "Zones" zones, 1 "NodeCount" node_count, 2 "Memory" memory, 3 "Storage" storage, 4 "Count" count: i64,
    5 "ProjectId" project_id: i64, 6 "VpcId" vpc_id: String, 7 "SubnetId" subnet_id: String,
    8 "DbVersionId" db_version_id: String, 9 "InstanceName" instance_name: String,
    10 "SecurityGroupIds" security_group_ids: Vec<String>, 11 "Ipv6Flag" ipv6_flag: i64,
    12 "ResourceTags" resource_tags: Vec<ResourceTag>, 13 "DcnRegion" dcn_region: String,
    14 "DcnInstanceId" dcn_instance_id: String, 15 "InitParams" init_params: Vec<DBParamValue>,
    16 "RollbackInstanceId" rollback_instance_id: String, 17 "RollbackTime" rollback_time: String,
    18 "DcnSyncMode" dcn_sync_mode: i64, 19 "CpuType" cpu_type: String
} }

/// Response of [`CreateHourDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHourDBInstanceOutput {
    pub deal_name: Option<String>,
    pub instance_ids: Vec<String>,
    pub flow_id: Option<i64>,
}
model! { CreateHourDBInstanceOutput {
    0 "DealName" deal_name: String, 1 "InstanceIds" instance_ids: Vec<String>, 2 "FlowId" flow_id: i64
} }

/// Creates tmp instances: `CreateTmpInstances` of `mariadb` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=CreateTmpInstances>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_INNER_SYSTEM_ERROR`],
/// [`codes::INTERNAL_ERROR_RETREATE_TIME`], [`codes::INVALID_PARAMETER_ACTION_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_PERMISSION_DENIED`], [`codes::RESOURCE_IN_USE_TEMP_INSTANCE_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_NO_INSTANCE_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTmpInstances {
    /// Required.
    pub instance_ids: Vec<String>,
    /// Required.
    pub rollback_time: String,
}
operation! { CreateTmpInstances(instance_ids: Vec<String>, rollback_time: String)
    "CreateTmpInstances" -> CreateTmpInstancesOutput {
    0 "InstanceIds" instance_ids, 1 "RollbackTime" rollback_time
} }

/// Response of [`CreateTmpInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTmpInstancesOutput {
    pub flow_id: Option<i64>,
}
model! { CreateTmpInstancesOutput {
    0 "FlowId" flow_id: i64
} }

/// Deletes account: `DeleteAccount` of `mariadb` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=DeleteAccount>.
///
/// Errors: [`codes::FAILED_OPERATION_DELETE_USER_FAILED`], [`codes::INVALID_PARAMETER_VALUE_SUPER_USER_FORBIDDEN`],
/// [`codes::RESOURCE_UNAVAILABLE_INSTANCE_HAS_BEEN_LOCKED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccount {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub user_name: String,
    /// Required.
    pub host: String,
}
operation! { DeleteAccount(instance_id: String, user_name: String, host: String) "DeleteAccount" -> Empty {
    0 "InstanceId" instance_id, 1 "UserName" user_name, 2 "Host" host
} }

/// Response of [`DeleteAccount`]: empty.
pub type DeleteAccountOutput = Empty;

/// Describes account privileges: `DescribeAccountPrivileges` of `mariadb` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=DescribeAccountPrivileges>.
///
/// Errors: [`codes::INTERNAL_ERROR_GET_RIGHT_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountPrivileges {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub user_name: String,
    /// Required.
    pub host: String,
    /// Required.
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

/// Response of [`DescribeAccountPrivileges`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountPrivilegesOutput {
    pub instance_id: Option<String>,
    pub privileges: Vec<String>,
    pub user_name: Option<String>,
    pub host: Option<String>,
}
model! { DescribeAccountPrivilegesOutput {
    0 "InstanceId" instance_id: String, 1 "Privileges" privileges: Vec<String>, 2 "UserName" user_name: String,
    3 "Host" host: String
} }

/// Describes accounts: `DescribeAccounts` of `mariadb` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=DescribeAccounts>.
///
/// Errors: [`codes::INTERNAL_ERROR_GET_USER_LIST_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccounts {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeAccounts(instance_id: String) "DescribeAccounts" -> DescribeAccountsOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountsOutput {
    pub instance_id: Option<String>,
    pub users: Vec<DBAccount>,
}
model! { DescribeAccountsOutput {
    0 "InstanceId" instance_id: String, 1 "Users" users: Vec<DBAccount>
} }

/// In the response of [`DescribeAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DBAccount {
    pub user_name: Option<String>,
    pub host: Option<String>,
    pub description: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub update_time: Option<String>,
    pub read_only: Option<i64>,
    pub delay_thresh: Option<i64>,
    pub slave_const: Option<i64>,
    pub max_user_connections: Option<i64>,
}
model! { DBAccount {
    0 "UserName" user_name: String, 1 "Host" host: String, 2 "Description" description: String,
    3 "CreateTime" create_time: String, 4 "UpdateTime" update_time: String, 5 "ReadOnly" read_only: i64,
    6 "DelayThresh" delay_thresh: i64, 7 "SlaveConst" slave_const: i64, 8 "MaxUserConnections" max_user_connections: i64
} }

/// Describes backup configs: `DescribeBackupConfigs` of `mariadb` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=DescribeBackupConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupConfigs {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeBackupConfigs(instance_id: String) "DescribeBackupConfigs" -> DescribeBackupConfigsOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeBackupConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupConfigsOutput {
    pub instance_id: Option<String>,
    pub days: Option<i64>,
    pub start_backup_time: Option<String>,
    pub end_backup_time: Option<String>,
    pub week_days: Vec<String>,
    pub archive_days: Option<i64>,
    pub backup_config_set: Vec<BackupConfig>,
}
model! { DescribeBackupConfigsOutput {
    0 "InstanceId" instance_id: String, 1 "Days" days: i64, 2 "StartBackupTime" start_backup_time: String,
    3 "EndBackupTime" end_backup_time: String, 4 "WeekDays" week_days: Vec<String>, 5 "ArchiveDays" archive_days: i64,
    6 "BackupConfigSet" backup_config_set: Vec<BackupConfig>
} }

/// In the response of [`DescribeBackupConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupConfig {
    pub enable_backup_policy: Option<bool>,
    pub begin_date: Option<String>,
    pub max_retention_days: Option<i64>,
    pub frequency: Option<String>,
    pub week_days: Vec<String>,
    pub backup_count: Option<i64>,
}
model! { BackupConfig {
    0 "EnableBackupPolicy" enable_backup_policy: bool, 1 "BeginDate" begin_date: String,
    2 "MaxRetentionDays" max_retention_days: i64, 3 "Frequency" frequency: String, 4 "WeekDays" week_days: Vec<String>,
    5 "BackupCount" backup_count: i64
} }

/// Describes backup files: `DescribeBackupFiles` of `mariadb` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=DescribeBackupFiles>.
///
/// Errors: [`codes::INTERNAL_ERROR_INNER_SYSTEM_ERROR`], [`codes::INVALID_PARAMETER_ACTION_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupFiles {
    pub instance_id: Option<String>,
    pub backup_type: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order_by: Option<String>,
    pub order_type: Option<String>,
}
operation! { DescribeBackupFiles() "DescribeBackupFiles" -> DescribeBackupFilesOutput {
    0 "InstanceId" instance_id: String, 1 "BackupType" backup_type: String, 2 "StartTime" start_time: String,
    3 "EndTime" end_time: String, 4 "Limit" limit: i64, 5 "Offset" offset: i64, 6 "OrderBy" order_by: String,
    7 "OrderType" order_type: String
} }
paged! { DescribeBackupFiles: InstanceBackupFileItem = Offset "Offset", "Files" files, total "TotalCount" }

/// Response of [`DescribeBackupFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupFilesOutput {
    pub files: Vec<InstanceBackupFileItem>,
    pub total_count: Option<i64>,
    pub url_prefix: Option<String>,
}
model! { DescribeBackupFilesOutput {
    0 "Files" files: Vec<InstanceBackupFileItem>, 1 "TotalCount" total_count: i64, 2 "UrlPrefix" url_prefix: String
} }

/// In the response of [`DescribeBackupFiles`].
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
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String, 2 "InstanceStatus" instance_status: i64,
    3 "ShardId" shard_id: String, 4 "FilePath" file_path: String, 5 "FileName" file_name: String,
    6 "FileSize" file_size: i64, 7 "BackupType" backup_type: String, 8 "ManualBackup" manual_backup: i64,
    9 "StartTime" start_time: String, 10 "EndTime" end_time: String, 11 "StorageClass" storage_class: String
} }

/// Describes backup time: `DescribeBackupTime` of `mariadb` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=DescribeBackupTime>.
///
/// Errors: [`codes::INTERNAL_ERROR_GET_INSTANCE_DETAIL_FAILED`], [`codes::INTERNAL_ERROR_INNER_SYSTEM_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupTime {
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { DescribeBackupTime(instance_ids: Vec<String>) "DescribeBackupTime" -> DescribeBackupTimeOutput {
    0 "InstanceIds" instance_ids
} }

/// Response of [`DescribeBackupTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupTimeOutput {
    pub total_count: Option<i64>,
    pub items: Vec<DBBackupTimeConfig>,
}
model! { DescribeBackupTimeOutput {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<DBBackupTimeConfig>
} }

/// In the response of [`DescribeBackupTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DBBackupTimeConfig {
    pub instance_id: Option<String>,
    pub start_backup_time: Option<String>,
    pub end_backup_time: Option<String>,
}
model! { DBBackupTimeConfig {
    0 "InstanceId" instance_id: String, 1 "StartBackupTime" start_backup_time: String,
    2 "EndBackupTime" end_backup_time: String
} }

/// Describes binlog time: `DescribeBinlogTime` of `mariadb` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=DescribeBinlogTime>.
///
/// Errors: [`codes::FAILED_OPERATION_LOG_NOT_EXISTED`], [`codes::INTERNAL_ERROR`],
/// [`codes::INTERNAL_ERROR_GET_VPC_FAILED`], [`codes::INVALID_PARAMETER_ACTION_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_PERMISSION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBinlogTime {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeBinlogTime(instance_id: String) "DescribeBinlogTime" -> DescribeBinlogTimeOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeBinlogTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBinlogTimeOutput {
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
model! { DescribeBinlogTimeOutput {
    0 "StartTime" start_time: String, 1 "EndTime" end_time: String
} }

/// Describes db encrypt attributes: `DescribeDBEncryptAttributes` of `mariadb` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=DescribeDBEncryptAttributes>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_GET_CIPHER_TEXT_FAILED`],
/// [`codes::INTERNAL_ERROR_OPERATE_DATABASE_FAILED`], [`codes::UNSUPPORTED_OPERATION_INVALID_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBEncryptAttributes {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeDBEncryptAttributes(instance_id: String)
    "DescribeDBEncryptAttributes" -> DescribeDBEncryptAttributesOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeDBEncryptAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBEncryptAttributesOutput {
    pub encrypt_status: Option<i64>,
    pub cipher_text: Option<String>,
    pub expire_date: Option<String>,
}
model! { DescribeDBEncryptAttributesOutput {
    0 "EncryptStatus" encrypt_status: i64, 1 "CipherText" cipher_text: String, 2 "ExpireDate" expire_date: String
} }

/// Describes db instance detail: `DescribeDBInstanceDetail` of `mariadb` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=DescribeDBInstanceDetail>.
///
/// Errors: [`codes::FAILED_OPERATION_TRADE_CONFIG_NOT_FOUND`], [`codes::INTERNAL_ERROR_GET_INSTANCE_DETAIL_FAILED`],
/// [`codes::INTERNAL_ERROR_GET_SUBNET_FAILED`], [`codes::INTERNAL_ERROR_OPERATE_DATABASE_FAILED`].
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
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub status: Option<i64>,
    pub status_desc: Option<String>,
    pub vip: Option<String>,
    pub vport: Option<i64>,
    pub is_tmp: Option<i64>,
    pub node_count: Option<i64>,
    pub region: Option<String>,
    pub zone: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub wan_status: Option<i64>,
    pub wan_domain: Option<String>,
    pub wan_vip: Option<String>,
    pub wan_port: Option<i64>,
    pub project_id: Option<i64>,
    pub tdsql_version: Option<String>,
    pub memory: Option<i64>,
    pub storage: Option<i64>,
    pub master_zone: Option<String>,
    pub slave_zones: Vec<String>,
    pub auto_renew_flag: Option<i64>,
    pub excluster_id: Option<String>,
    pub pay_mode: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    pub is_audit_supported: Option<bool>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub period_end_time: Option<String>,
    pub machine: Option<String>,
    pub storage_usage: Option<String>,
    pub log_storage: Option<i64>,
    pub is_encrypt_supported: Option<i64>,
    pub vip6: Option<String>,
    pub cpu: Option<i64>,
    pub pid: Option<i64>,
    pub qps: Option<i64>,
    pub ipv6_flag: Option<i64>,
    pub wan_vipv6: Option<String>,
    pub wan_status_ipv6: Option<i64>,
    pub wan_port_ipv6: Option<i64>,
    pub db_engine: Option<String>,
    pub db_version: Option<String>,
    pub resource_tags: Vec<ResourceTag>,
    pub dcn_flag: Option<i64>,
    pub dcn_status: Option<i64>,
    pub dcn_dst_num: Option<i64>,
    pub instance_type: Option<i64>,
    pub nodes_info: Vec<NodeInfo>,
    pub is_max_user_connections_supported: Option<bool>,
    pub db_version_id: Option<String>,
    pub encrypt_status: Option<i64>,
    pub replica_config: Option<DCNReplicaConfig>,
    pub replica_status: Option<DCNReplicaStatus>,
    pub excluster_type: Option<i64>,
    pub rs_access_strategy: Option<i64>,
    pub reserved_net_resources: Vec<ReservedNetResource>,
    pub is_physical_replication_supported: Option<bool>,
    pub is_dcn_strong_sync_supported: Option<i64>,
    pub is_dcn_switch_supported: Option<i64>,
    pub proxy_version: Option<String>,
    pub cpu_type: Option<String>,
    pub protected_property: Option<i64>,
    pub flow_id: Option<i64>,
}
model! { DescribeDBInstanceDetailOutput {
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String, 2 "Status" status: i64,
    3 "StatusDesc" status_desc: String, 4 "Vip" vip: String, 5 "Vport" vport: i64, 6 "IsTmp" is_tmp: i64,
    7 "NodeCount" node_count: i64, 8 "Region" region: String, 9 "Zone" zone: String, 10 "VpcId" vpc_id: String,
    11 "SubnetId" subnet_id: String, 12 "WanStatus" wan_status: i64, 13 "WanDomain" wan_domain: String,
    14 "WanVip" wan_vip: String, 15 "WanPort" wan_port: i64, 16 "ProjectId" project_id: i64,
    17 "TdsqlVersion" tdsql_version: String, 18 "Memory" memory: i64, 19 "Storage" storage: i64,
    20 "MasterZone" master_zone: String, 21 "SlaveZones" slave_zones: Vec<String>,
    22 "AutoRenewFlag" auto_renew_flag: i64, 23 "ExclusterId" excluster_id: String, 24 "PayMode" pay_mode: String,
    25 "CreateTime" create_time: String, 26 "IsAuditSupported" is_audit_supported: bool,
    27 "PeriodEndTime" period_end_time: String, 28 "Machine" machine: String, 29 "StorageUsage" storage_usage: String,
    30 "LogStorage" log_storage: i64, 31 "IsEncryptSupported" is_encrypt_supported: i64, 32 "Vip6" vip6: String,
    33 "Cpu" cpu: i64, 34 "Pid" pid: i64, 35 "Qps" qps: i64, 36 "Ipv6Flag" ipv6_flag: i64,
    37 "WanVipv6" wan_vipv6: String, 38 "WanStatusIpv6" wan_status_ipv6: i64, 39 "WanPortIpv6" wan_port_ipv6: i64,
    40 "DbEngine" db_engine: String, 41 "DbVersion" db_version: String,
    42 "ResourceTags" resource_tags: Vec<ResourceTag>, 43 "DcnFlag" dcn_flag: i64, 44 "DcnStatus" dcn_status: i64,
    45 "DcnDstNum" dcn_dst_num: i64, 46 "InstanceType" instance_type: i64, 47 "NodesInfo" nodes_info: Vec<NodeInfo>,
    48 "IsMaxUserConnectionsSupported" is_max_user_connections_supported: bool, 49 "DbVersionId" db_version_id: String,
    50 "EncryptStatus" encrypt_status: i64, 51 "ReplicaConfig" replica_config: DCNReplicaConfig,
    52 "ReplicaStatus" replica_status: DCNReplicaStatus, 53 "ExclusterType" excluster_type: i64,
    54 "RsAccessStrategy" rs_access_strategy: i64,
    55 "ReservedNetResources" reserved_net_resources: Vec<ReservedNetResource>,
    56 "IsPhysicalReplicationSupported" is_physical_replication_supported: bool,
    57 "IsDcnStrongSyncSupported" is_dcn_strong_sync_supported: i64,
    58 "IsDcnSwitchSupported" is_dcn_switch_supported: i64, 59 "ProxyVersion" proxy_version: String,
    60 "CpuType" cpu_type: String, 61 "ProtectedProperty" protected_property: i64, 62 "FlowId" flow_id: i64
} }

/// In the response of [`DescribeDBInstanceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeInfo {
    pub node_id: Option<String>,
    pub role: Option<String>,
    pub zone: Option<String>,
}
model! { NodeInfo {
    0 "NodeId" node_id: String, 1 "Role" role: String, 2 "Zone" zone: String
} }

/// In the response of [`DescribeDBInstanceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DCNReplicaConfig {
    pub ro_replication_mode: Option<String>,
    pub delay_replication_type: Option<String>,
    pub due_time: Option<String>,
    pub replication_delay: Option<i64>,
}
model! { DCNReplicaConfig {
    0 "RoReplicationMode" ro_replication_mode: String, 1 "DelayReplicationType" delay_replication_type: String,
    2 "DueTime" due_time: String, 3 "ReplicationDelay" replication_delay: i64
} }

/// In the response of [`DescribeDBInstanceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DCNReplicaStatus {
    pub status: Option<String>,
    pub delay: Option<i64>,
}
model! { DCNReplicaStatus {
    0 "Status" status: String, 1 "Delay" delay: i64
} }

/// In the response of [`DescribeDBInstanceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReservedNetResource {
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub vip: Option<String>,
    pub vports: Vec<i64>,
    pub recycle_time: Option<String>,
}
model! { ReservedNetResource {
    0 "VpcId" vpc_id: String, 1 "SubnetId" subnet_id: String, 2 "Vip" vip: String, 3 "Vports" vports: Vec<i64>,
    4 "RecycleTime" recycle_time: String
} }

/// Describes db instance specs: `DescribeDBInstanceSpecs` of `mariadb` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=DescribeDBInstanceSpecs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceSpecs {
    pub cpu_type: Option<String>,
}
operation! { DescribeDBInstanceSpecs() "DescribeDBInstanceSpecs" -> DescribeDBInstanceSpecsOutput {
    0 "CpuType" cpu_type: String
} }

/// Response of [`DescribeDBInstanceSpecs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceSpecsOutput {
    pub specs: Vec<InstanceSpec>,
}
model! { DescribeDBInstanceSpecsOutput {
    0 "Specs" specs: Vec<InstanceSpec>
} }

/// In the response of [`DescribeDBInstanceSpecs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceSpec {
    pub machine: Option<String>,
    pub spec_infos: Vec<SpecConfigInfo>,
}
model! { InstanceSpec {
    0 "Machine" machine: String, 1 "SpecInfos" spec_infos: Vec<SpecConfigInfo>
} }

/// In the response of [`DescribeDBInstanceSpecs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpecConfigInfo {
    pub machine: Option<String>,
    pub memory: Option<i64>,
    pub min_storage: Option<i64>,
    pub max_storage: Option<i64>,
    pub suit_info: Option<String>,
    pub qps: Option<i64>,
    pub pid: Option<i64>,
    pub node_count: Option<i64>,
    pub cpu: Option<i64>,
}
model! { SpecConfigInfo {
    0 "Machine" machine: String, 1 "Memory" memory: i64, 2 "MinStorage" min_storage: i64,
    3 "MaxStorage" max_storage: i64, 4 "SuitInfo" suit_info: String, 5 "Qps" qps: i64, 6 "Pid" pid: i64,
    7 "NodeCount" node_count: i64, 8 "Cpu" cpu: i64
} }

/// Describes db instances: `DescribeDBInstances` of `mariadb` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=DescribeDBInstances>.
///
/// Errors: [`codes::INTERNAL_ERROR_FENCE_ERROR`], [`codes::INTERNAL_ERROR_GET_VPC_FAILED`],
/// [`codes::INVALID_PARAMETER_SUBNET_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_EXCLUSTER_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_SPEC_ID_ILLEGAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstances {
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
    pub origin_serial_ids: Option<Vec<String>>,
    pub is_filter_excluster: Option<bool>,
    pub excluster_type: Option<i64>,
    pub excluster_ids: Option<Vec<String>>,
    pub tag_keys: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
    pub filter_instance_type: Option<String>,
    pub status: Option<Vec<i64>>,
    pub exclude_status: Option<Vec<i64>>,
}
operation! { DescribeDBInstances() "DescribeDBInstances" -> DescribeDBInstancesOutput {
    0 "InstanceIds" instance_ids: Vec<String>, 1 "SearchName" search_name: String, 2 "SearchKey" search_key: String,
    3 "ProjectIds" project_ids: Vec<i64>, 4 "IsFilterVpc" is_filter_vpc: bool, 5 "VpcId" vpc_id: String,
    6 "SubnetId" subnet_id: String, 7 "OrderBy" order_by: String, 8 "OrderByType" order_by_type: String,
    9 "Offset" offset: i64, 10 "Limit" limit: i64, 11 "OriginSerialIds" origin_serial_ids: Vec<String>,
    12 "IsFilterExcluster" is_filter_excluster: bool, 13 "ExclusterType" excluster_type: i64,
    14 "ExclusterIds" excluster_ids: Vec<String>, 15 "TagKeys" tag_keys: Vec<String>, 16 "Tags" tags: Vec<Tag>,
    17 "FilterInstanceType" filter_instance_type: String, 18 "Status" status: Vec<i64>,
    19 "ExcludeStatus" exclude_status: Vec<i64>
} }
paged! { DescribeDBInstances: DBInstance = Offset "Offset", "Instances" instances, total "TotalCount" }

/// In the request of [`DescribeDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { Tag() {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Response of [`DescribeDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesOutput {
    pub total_count: Option<i64>,
    pub instances: Vec<DBInstance>,
}
model! { DescribeDBInstancesOutput {
    0 "TotalCount" total_count: i64, 1 "Instances" instances: Vec<DBInstance>
} }

/// In the response of [`DescribeDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DBInstance {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub app_id: Option<i64>,
    pub project_id: Option<i64>,
    pub region: Option<String>,
    pub zone: Option<String>,
    pub vpc_id: Option<i64>,
    pub subnet_id: Option<i64>,
    pub status: Option<i64>,
    pub vip: Option<String>,
    pub vport: Option<i64>,
    pub wan_domain: Option<String>,
    pub wan_vip: Option<String>,
    pub wan_port: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub update_time: Option<String>,
    pub auto_renew_flag: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub period_end_time: Option<String>,
    pub uin: Option<String>,
    pub tdsql_version: Option<String>,
    pub memory: Option<i64>,
    pub storage: Option<i64>,
    pub unique_vpc_id: Option<String>,
    pub unique_subnet_id: Option<String>,
    pub origin_serial_id: Option<String>,
    pub node_count: Option<i64>,
    pub is_tmp: Option<i64>,
    pub excluster_id: Option<String>,
    pub id: Option<i64>,
    pub pid: Option<i64>,
    pub qps: Option<i64>,
    pub paymode: Option<String>,
    pub locker: Option<i64>,
    pub status_desc: Option<String>,
    pub wan_status: Option<i64>,
    pub is_audit_supported: Option<i64>,
    pub machine: Option<String>,
    pub is_encrypt_supported: Option<i64>,
    pub cpu: Option<i64>,
    pub ipv6_flag: Option<i64>,
    pub vipv6: Option<String>,
    pub wan_vipv6: Option<String>,
    pub wan_port_ipv6: Option<i64>,
    pub wan_status_ipv6: Option<i64>,
    pub db_engine: Option<String>,
    pub db_version: Option<String>,
    pub dcn_flag: Option<i64>,
    pub dcn_status: Option<i64>,
    pub dcn_dst_num: Option<i64>,
    pub instance_type: Option<i64>,
    pub resource_tags: Vec<ResourceTag>,
    pub db_version_id: Option<String>,
    pub protected_property: Option<i64>,
}
model! { DBInstance {
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String, 2 "AppId" app_id: i64,
    3 "ProjectId" project_id: i64, 4 "Region" region: String, 5 "Zone" zone: String, 6 "VpcId" vpc_id: i64,
    7 "SubnetId" subnet_id: i64, 8 "Status" status: i64, 9 "Vip" vip: String, 10 "Vport" vport: i64,
    11 "WanDomain" wan_domain: String, 12 "WanVip" wan_vip: String, 13 "WanPort" wan_port: i64,
    14 "CreateTime" create_time: String, 15 "UpdateTime" update_time: String, 16 "AutoRenewFlag" auto_renew_flag: i64,
    17 "PeriodEndTime" period_end_time: String, 18 "Uin" uin: String, 19 "TdsqlVersion" tdsql_version: String,
    20 "Memory" memory: i64, 21 "Storage" storage: i64, 22 "UniqueVpcId" unique_vpc_id: String,
    23 "UniqueSubnetId" unique_subnet_id: String, 24 "OriginSerialId" origin_serial_id: String,
    25 "NodeCount" node_count: i64, 26 "IsTmp" is_tmp: i64, 27 "ExclusterId" excluster_id: String, 28 "Id" id: i64,
    29 "Pid" pid: i64, 30 "Qps" qps: i64, 31 "Paymode" paymode: String, 32 "Locker" locker: i64,
    33 "StatusDesc" status_desc: String, 34 "WanStatus" wan_status: i64, 35 "IsAuditSupported" is_audit_supported: i64,
    36 "Machine" machine: String, 37 "IsEncryptSupported" is_encrypt_supported: i64, 38 "Cpu" cpu: i64,
    39 "Ipv6Flag" ipv6_flag: i64, 40 "Vipv6" vipv6: String, 41 "WanVipv6" wan_vipv6: String,
    42 "WanPortIpv6" wan_port_ipv6: i64, 43 "WanStatusIpv6" wan_status_ipv6: i64, 44 "DbEngine" db_engine: String,
    45 "DbVersion" db_version: String, 46 "DcnFlag" dcn_flag: i64, 47 "DcnStatus" dcn_status: i64,
    48 "DcnDstNum" dcn_dst_num: i64, 49 "InstanceType" instance_type: i64,
    50 "ResourceTags" resource_tags: Vec<ResourceTag>, 51 "DbVersionId" db_version_id: String,
    52 "ProtectedProperty" protected_property: i64
} }

/// Describes db log files: `DescribeDBLogFiles` of `mariadb` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=DescribeDBLogFiles>.
///
/// Errors: [`codes::INTERNAL_ERROR_COS_CONFIGURATION`], [`codes::INTERNAL_ERROR_COS_SIGN_URL`],
/// [`codes::INTERNAL_ERROR_GET_INSTANCE_INFO_FAILED`], [`codes::INTERNAL_ERROR_HDFS_ERROR`],
/// [`codes::INTERNAL_ERROR_INNER_CONFIGURATION_MISSING`], [`codes::INVALID_PARAMETER_SHARD_RESOURCE_ID_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_COS_API_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBLogFiles {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub r#type: i64,
}
operation! { DescribeDBLogFiles(instance_id: String, r#type: i64) "DescribeDBLogFiles" -> DescribeDBLogFilesOutput {
    0 "InstanceId" instance_id, 1 "Type" r#type
} }

/// Response of [`DescribeDBLogFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBLogFilesOutput {
    pub instance_id: Option<String>,
    pub r#type: Option<i64>,
    pub total: Option<i64>,
    pub files: Vec<LogFileInfo>,
    pub vpc_prefix: Option<String>,
    pub normal_prefix: Option<String>,
}
model! { DescribeDBLogFilesOutput {
    0 "InstanceId" instance_id: String, 1 "Type" r#type: i64, 2 "Total" total: i64, 3 "Files" files: Vec<LogFileInfo>,
    4 "VpcPrefix" vpc_prefix: String, 5 "NormalPrefix" normal_prefix: String
} }

/// In the response of [`DescribeDBLogFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogFileInfo {
    pub mtime: Option<i64>,
    pub length: Option<i64>,
    pub uri: Option<String>,
    pub file_name: Option<String>,
}
model! { LogFileInfo {
    0 "Mtime" mtime: i64, 1 "Length" length: i64, 2 "Uri" uri: String, 3 "FileName" file_name: String
} }

/// Describes db parameters: `DescribeDBParameters` of `mariadb` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=DescribeDBParameters>.
///
/// Errors: [`codes::INTERNAL_ERROR_GET_DB_CONFIG_FAILED`], [`codes::RESOURCE_NOT_FOUND_NO_INSTANCE_FOUND`].
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
}
model! { ParamDesc {
    0 "Param" param: String, 1 "Value" value: String, 2 "SetValue" set_value: String, 3 "Default" default: String,
    4 "Constraint" constraint: ParamConstraint, 5 "HaveSetValue" have_set_value: bool,
    6 "NeedRestart" need_restart: bool
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

/// Describes db security groups: `DescribeDBSecurityGroups` of `mariadb` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=DescribeDBSecurityGroups>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_AUTH_NO_STRATEGY`],
/// [`codes::FAILED_OPERATION_GET_SECURITY_GROUP_DETAIL_FAILED`], [`codes::FAILED_OPERATION_SG_OPERATION_FAILED`],
/// [`codes::INTERNAL_ERROR_GET_SECURITY_GROUP_DETAIL_FAILED`],
/// [`codes::INTERNAL_ERROR_INSTANCE_OPERATE_PERMISSION_ERROR`],
/// [`codes::INTERNAL_ERROR_LIST_INSTANCE_RESP_RESOURCE_COUNT_NOT_MATCH_ERROR`],
/// [`codes::INTERNAL_ERROR_LIST_INSTANCES_ERROR`], [`codes::INTERNAL_ERROR_QUERY_DATABASE_FAILED`],
/// [`codes::INTERNAL_ERROR_READ_DATABASE_FAILED`], [`codes::INTERNAL_ERROR_ROUTE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_ILLEGAL_PARAMETER_ERROR`], [`codes::INVALID_PARAMETER_PERMISSION_DENIED`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMETER_VALUE_ERROR`], [`codes::RESOURCE_NOT_FOUND_INSTANCE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_PRODUCT_CONFIG_NOT_EXISTED_ERROR`].
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
    pub action: Option<String>,
    pub cidr_ip: Option<String>,
    pub port_range: Option<String>,
    pub ip_protocol: Option<String>,
}
model! { SecurityGroupBound {
    0 "Action" action: String, 1 "CidrIp" cidr_ip: String, 2 "PortRange" port_range: String,
    3 "IpProtocol" ip_protocol: String
} }

/// Describes db slow logs: `DescribeDBSlowLogs` of `mariadb` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=DescribeDBSlowLogs>.
///
/// Errors: [`codes::INTERNAL_ERROR_GET_INSTANCE_INFO_FAILED`], [`codes::INTERNAL_ERROR_GET_SLOW_LOG_FAILED`],
/// [`codes::INTERNAL_ERROR_LOG_DB_FAILED`], [`codes::INVALID_PARAMETER_ILLEGAL_TIME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBSlowLogs {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: String,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: Option<String>,
    pub db: Option<String>,
    pub order_by: Option<String>,
    pub order_by_type: Option<String>,
    pub slave: Option<i64>,
}
operation! { DescribeDBSlowLogs(instance_id: String, offset: i64, limit: i64, start_time: String)
    "DescribeDBSlowLogs" -> DescribeDBSlowLogsOutput {
    0 "InstanceId" instance_id, 1 "Offset" offset, 2 "Limit" limit, 3 "StartTime" start_time,
    4 "EndTime" end_time: String, 5 "Db" db: String, 6 "OrderBy" order_by: String,
    7 "OrderByType" order_by_type: String, 8 "Slave" slave: i64
} }
paged! { DescribeDBSlowLogs: SlowLogData = Offset "Offset", "Data" data, total "Total" }

/// Response of [`DescribeDBSlowLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBSlowLogsOutput {
    pub data: Vec<SlowLogData>,
    pub lock_time_sum: Option<f64>,
    pub query_count: Option<i64>,
    pub total: Option<i64>,
    pub query_time_sum: Option<f64>,
}
model! { DescribeDBSlowLogsOutput {
    0 "Data" data: Vec<SlowLogData>, 1 "LockTimeSum" lock_time_sum: f64, 2 "QueryCount" query_count: i64,
    3 "Total" total: i64, 4 "QueryTimeSum" query_time_sum: f64
} }

/// In the response of [`DescribeDBSlowLogs`].
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
    0 "CheckSum" check_sum: String, 1 "Db" db: String, 2 "FingerPrint" finger_print: String,
    3 "LockTimeAvg" lock_time_avg: String, 4 "LockTimeMax" lock_time_max: String, 5 "LockTimeMin" lock_time_min: String,
    6 "LockTimeSum" lock_time_sum: String, 7 "QueryCount" query_count: String, 8 "QueryTimeAvg" query_time_avg: String,
    9 "QueryTimeMax" query_time_max: String, 10 "QueryTimeMin" query_time_min: String,
    11 "QueryTimeSum" query_time_sum: String, 12 "RowsExaminedSum" rows_examined_sum: String,
    13 "RowsSentSum" rows_sent_sum: String, 14 "TsMax" ts_max: String, 15 "TsMin" ts_min: String,
    16 "User" user: String, 17 "ExampleSql" example_sql: String, 18 "Host" host: String
} }

/// Describes db sync mode: `DescribeDBSyncMode` of `mariadb` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=DescribeDBSyncMode>.
///
/// Errors: [`codes::INTERNAL_ERROR_GET_INSTANCE_DETAIL_FAILED`], [`codes::INTERNAL_ERROR_INNER_SYSTEM_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBSyncMode {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeDBSyncMode(instance_id: String) "DescribeDBSyncMode" -> DescribeDBSyncModeOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeDBSyncMode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBSyncModeOutput {
    pub sync_mode: Option<i64>,
    pub is_modifying: Option<i64>,
    pub current_sync_mode: Option<i64>,
}
model! { DescribeDBSyncModeOutput {
    0 "SyncMode" sync_mode: i64, 1 "IsModifying" is_modifying: i64, 2 "CurrentSyncMode" current_sync_mode: i64
} }

/// Describes db tmp instances: `DescribeDBTmpInstances` of `mariadb` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=DescribeDBTmpInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBTmpInstances {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeDBTmpInstances(instance_id: String) "DescribeDBTmpInstances" -> DescribeDBTmpInstancesOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeDBTmpInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBTmpInstancesOutput {
    pub tmp_instances: Vec<TmpInstance>,
}
model! { DescribeDBTmpInstancesOutput {
    0 "TmpInstances" tmp_instances: Vec<TmpInstance>
} }

/// In the response of [`DescribeDBTmpInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TmpInstance {
    pub app_id: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    pub instance_remark: Option<String>,
    pub temp_type: Option<i64>,
    pub status: Option<i64>,
    pub instance_id: Option<String>,
    pub vip: Option<String>,
    pub vport: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub period_end_time: Option<String>,
    pub src_instance_id: Option<String>,
    pub status_desc: Option<String>,
    pub region: Option<String>,
    pub zone: Option<String>,
    pub vipv6: Option<String>,
    pub ipv6_flag: Option<i64>,
}
model! { TmpInstance {
    0 "AppId" app_id: i64, 1 "CreateTime" create_time: String, 2 "InstanceRemark" instance_remark: String,
    3 "TempType" temp_type: i64, 4 "Status" status: i64, 5 "InstanceId" instance_id: String, 6 "Vip" vip: String,
    7 "Vport" vport: i64, 8 "PeriodEndTime" period_end_time: String, 9 "SrcInstanceId" src_instance_id: String,
    10 "StatusDesc" status_desc: String, 11 "Region" region: String, 12 "Zone" zone: String, 13 "Vipv6" vipv6: String,
    14 "Ipv6Flag" ipv6_flag: i64
} }

/// Describes database objects: `DescribeDatabaseObjects` of `mariadb` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=DescribeDatabaseObjects>.
///
/// Errors: [`codes::INTERNAL_ERROR_GET_DB_OBJECT_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabaseObjects {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub db_name: String,
}
operation! { DescribeDatabaseObjects(instance_id: String, db_name: String)
    "DescribeDatabaseObjects" -> DescribeDatabaseObjectsOutput {
    0 "InstanceId" instance_id, 1 "DbName" db_name
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

/// Describes database table: `DescribeDatabaseTable` of `mariadb` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=DescribeDatabaseTable>.
///
/// Errors: [`codes::INTERNAL_ERROR_GET_TABLE_INFO_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabaseTable {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub db_name: String,
    /// Required.
    pub table: String,
}
operation! { DescribeDatabaseTable(instance_id: String, db_name: String, table: String)
    "DescribeDatabaseTable" -> DescribeDatabaseTableOutput {
    0 "InstanceId" instance_id, 1 "DbName" db_name, 2 "Table" table
} }

/// Response of [`DescribeDatabaseTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabaseTableOutput {
    pub instance_id: Option<String>,
    pub db_name: Option<String>,
    pub table: Option<String>,
    pub cols: Vec<TableColumn>,
}
model! { DescribeDatabaseTableOutput {
    0 "InstanceId" instance_id: String, 1 "DbName" db_name: String, 2 "Table" table: String,
    3 "Cols" cols: Vec<TableColumn>
} }

/// In the response of [`DescribeDatabaseTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableColumn {
    pub col: Option<String>,
    pub r#type: Option<String>,
}
model! { TableColumn {
    0 "Col" col: String, 1 "Type" r#type: String
} }

/// Describes databases: `DescribeDatabases` of `mariadb` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=DescribeDatabases>.
///
/// Errors: [`codes::INTERNAL_ERROR_GET_DB_LIST_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabases {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeDatabases(instance_id: String) "DescribeDatabases" -> DescribeDatabasesOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabasesOutput {
    pub databases: Vec<Database>,
    pub instance_id: Option<String>,
}
model! { DescribeDatabasesOutput {
    0 "Databases" databases: Vec<Database>, 1 "InstanceId" instance_id: String
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

/// Describes dcn detail: `DescribeDcnDetail` of `mariadb` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=DescribeDcnDetail>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_INNER_SYSTEM_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcnDetail {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeDcnDetail(instance_id: String) "DescribeDcnDetail" -> DescribeDcnDetailOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeDcnDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcnDetailOutput {
    pub dcn_details: Vec<DcnDetailItem>,
}
model! { DescribeDcnDetailOutput {
    0 "DcnDetails" dcn_details: Vec<DcnDetailItem>
} }

/// In the response of [`DescribeDcnDetail`].
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
    pub replica_config: Option<DCNReplicaConfig>,
    pub replica_status: Option<DCNReplicaStatus>,
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
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String, 2 "Region" region: String,
    3 "Zone" zone: String, 4 "Vip" vip: String, 5 "Vipv6" vipv6: String, 6 "Vport" vport: i64, 7 "Status" status: i64,
    8 "StatusDesc" status_desc: String, 9 "DcnFlag" dcn_flag: i64, 10 "DcnStatus" dcn_status: i64, 11 "Cpu" cpu: i64,
    12 "Memory" memory: i64, 13 "Storage" storage: i64, 14 "PayMode" pay_mode: i64, 15 "CreateTime" create_time: String,
    16 "PeriodEndTime" period_end_time: String, 17 "InstanceType" instance_type: i64,
    18 "ReplicaConfig" replica_config: DCNReplicaConfig, 19 "ReplicaStatus" replica_status: DCNReplicaStatus,
    20 "EncryptStatus" encrypt_status: i64, 21 "DcnStatusDesc" dcn_status_desc: String,
    22 "PolarisInstanceId" polaris_instance_id: String, 23 "PolarisInstanceName" polaris_instance_name: String,
    24 "PolarisNamespace" polaris_namespace: String, 25 "PolarisService" polaris_service: String,
    26 "PolarisServiceStatus" polaris_service_status: i64,
    27 "PolarisServiceStatusDesc" polaris_service_status_desc: String, 28 "PolarisRegion" polaris_region: String,
    29 "IsDcnSwitchSupported" is_dcn_switch_supported: i64
} }

/// Describes file download url: `DescribeFileDownloadUrl` of `mariadb` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=DescribeFileDownloadUrl>.
///
/// Errors: [`codes::INTERNAL_ERROR_COS_SIGN_URL`], [`codes::INTERNAL_ERROR_GET_INSTANCE_INFO_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileDownloadUrl {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub file_path: String,
}
operation! { DescribeFileDownloadUrl(instance_id: String, file_path: String)
    "DescribeFileDownloadUrl" -> DescribeFileDownloadUrlOutput {
    0 "InstanceId" instance_id, 1 "FilePath" file_path
} }

/// Response of [`DescribeFileDownloadUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileDownloadUrlOutput {
    /// Secret.
    pub pre_signed_url: Option<Secret>,
}
model! { DescribeFileDownloadUrlOutput {
    0 "PreSignedUrl" pre_signed_url: Secret
} }

/// Describes flow: `DescribeFlow` of `mariadb` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=DescribeFlow>.
///
/// Errors: [`codes::INVALID_PARAMETER_FLOW_NOT_FOUND`].
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
    pub status: Option<i64>,
}
model! { DescribeFlowOutput {
    0 "Status" status: i64
} }

/// Describes instance node info: `DescribeInstanceNodeInfo` of `mariadb` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=DescribeInstanceNodeInfo>.
///
/// Errors: [`codes::INTERNAL_ERROR_INNER_SYSTEM_ERROR`].
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
paged! { DescribeInstanceNodeInfo: NodeInfo = Offset "Offset", "NodesInfo" nodes_info, total "TotalCount" }

/// Response of [`DescribeInstanceNodeInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceNodeInfoOutput {
    pub total_count: Option<i64>,
    pub nodes_info: Vec<NodeInfo>,
}
model! { DescribeInstanceNodeInfoOutput {
    0 "TotalCount" total_count: i64, 1 "NodesInfo" nodes_info: Vec<NodeInfo>
} }

/// Describes instance ssl attributes: `DescribeInstanceSSLAttributes` of `mariadb` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=DescribeInstanceSSLAttributes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSSLAttributes {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeInstanceSSLAttributes(instance_id: String)
    "DescribeInstanceSSLAttributes" -> DescribeInstanceSSLAttributesOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeInstanceSSLAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSSLAttributesOutput {
    pub status: Option<i64>,
}
model! { DescribeInstanceSSLAttributesOutput {
    0 "Status" status: i64
} }

/// Describes log file retention period: `DescribeLogFileRetentionPeriod` of `mariadb` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=DescribeLogFileRetentionPeriod>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogFileRetentionPeriod {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeLogFileRetentionPeriod(instance_id: String)
    "DescribeLogFileRetentionPeriod" -> DescribeLogFileRetentionPeriodOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeLogFileRetentionPeriod`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogFileRetentionPeriodOutput {
    pub instance_id: Option<String>,
    pub days: Option<i64>,
}
model! { DescribeLogFileRetentionPeriodOutput {
    0 "InstanceId" instance_id: String, 1 "Days" days: i64
} }

/// Describes orders: `DescribeOrders` of `mariadb` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=DescribeOrders>.
///
/// Errors: [`codes::INTERNAL_ERROR_QUERY_ORDER_FAILED`], [`codes::INVALID_PARAMETER_DEAL_NAME_NOT_GIVEN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrders {
    /// Required.
    pub deal_names: Vec<String>,
}
operation! { DescribeOrders(deal_names: Vec<String>) "DescribeOrders" -> DescribeOrdersOutput {
    0 "DealNames" deal_names
} }

/// Response of [`DescribeOrders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrdersOutput {
    pub total_count: Option<i64>,
    pub deals: Vec<Deal>,
}
model! { DescribeOrdersOutput {
    0 "TotalCount" total_count: i64, 1 "Deals" deals: Vec<Deal>
} }

/// In the response of [`DescribeOrders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Deal {
    pub deal_name: Option<String>,
    pub owner_uin: Option<String>,
    pub count: Option<i64>,
    pub flow_id: Option<i64>,
    pub instance_ids: Vec<String>,
    pub pay_mode: Option<i64>,
}
model! { Deal {
    0 "DealName" deal_name: String, 1 "OwnerUin" owner_uin: String, 2 "Count" count: i64, 3 "FlowId" flow_id: i64,
    4 "InstanceIds" instance_ids: Vec<String>, 5 "PayMode" pay_mode: i64
} }

/// Describes price: `DescribePrice` of `mariadb` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=DescribePrice>.
///
/// Errors: [`codes::FAILED_OPERATION_TRADE_CONFIG_NOT_FOUND`], [`codes::INTERNAL_ERROR_QUERY_PRICE_FAILED`],
/// [`codes::INVALID_PARAMETER_SPEC_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_COUNT`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_ZONE`], [`codes::INVALID_PARAMETER_VALUE_SPEC_ID_ILLEGAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrice {
    /// Required.
    pub zone: String,
    /// Required.
    pub node_count: i64,
    /// Required.
    pub memory: i64,
    /// Required.
    pub storage: i64,
    pub period: Option<i64>,
    pub count: Option<i64>,
    pub paymode: Option<String>,
    pub amount_unit: Option<String>,
    pub cpu_type: Option<String>,
}
operation! { DescribePrice(zone: String, node_count: i64, memory: i64, storage: i64)
    "DescribePrice" -> DescribePriceOutput {
    0 "Zone" zone, 1 "NodeCount" node_count, 2 "Memory" memory, 3 "Storage" storage, 4 "Period" period: i64,
    5 "Count" count: i64, 6 "Paymode" paymode: String, 7 "AmountUnit" amount_unit: String, 8 "CpuType" cpu_type: String
} }

/// Response of [`DescribePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceOutput {
    pub original_price: Option<i64>,
    pub price: Option<i64>,
}
model! { DescribePriceOutput {
    0 "OriginalPrice" original_price: i64, 1 "Price" price: i64
} }

/// Describes process list: `DescribeProcessList` of `mariadb` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=DescribeProcessList>.
///
/// Errors: [`codes::INTERNAL_ERROR_OPERATE_DATABASE_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProcessList {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub node_id: String,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeProcessList(instance_id: String, node_id: String)
    "DescribeProcessList" -> DescribeProcessListOutput {
    0 "InstanceId" instance_id, 1 "NodeId" node_id, 2 "Filters" filters: Vec<Filter>, 3 "Offset" offset: i64,
    4 "Limit" limit: i64
} }
paged! { DescribeProcessList: Process = Offset "Offset", "ProcessList" process_list }

/// In the request of [`DescribeProcessList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub values: Option<Vec<String>>,
}
input! { Filter(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

/// Response of [`DescribeProcessList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProcessListOutput {
    pub process_list: Vec<Process>,
}
model! { DescribeProcessListOutput {
    0 "ProcessList" process_list: Vec<Process>
} }

/// In the response of [`DescribeProcessList`].
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
    0 "Id" id: i64, 1 "User" user: String, 2 "Host" host: String, 3 "Db" db: String, 4 "Command" command: String,
    5 "Time" time: i64, 6 "ProcessStartTime" process_start_time: String, 7 "State" state: String, 8 "Info" info: String
} }

/// Describes project security groups: `DescribeProjectSecurityGroups` of `mariadb` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=DescribeProjectSecurityGroups>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_GET_SECURITY_GROUP_DETAIL_FAILED`],
/// [`codes::INTERNAL_ERROR_GET_USER_SG_COUNT_FAILED`], [`codes::INVALID_PARAMETER_ILLEGAL_PARAMETER_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectSecurityGroups {
    /// Required.
    pub product: String,
    pub project_id: Option<i64>,
}
operation! { DescribeProjectSecurityGroups(product: String)
    "DescribeProjectSecurityGroups" -> DescribeProjectSecurityGroupsOutput {
    0 "Product" product, 1 "ProjectId" project_id: i64
} }

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

/// Describes renewal price: `DescribeRenewalPrice` of `mariadb` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=DescribeRenewalPrice>.
///
/// Errors: [`codes::INTERNAL_ERROR_QUERY_PRICE_FAILED`], [`codes::INVALID_PARAMETER_VALUE_SPEC_ID_ILLEGAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenewalPrice {
    /// Required.
    pub instance_id: String,
    pub period: Option<i64>,
    pub amount_unit: Option<String>,
}
operation! { DescribeRenewalPrice(instance_id: String) "DescribeRenewalPrice" -> DescribeRenewalPriceOutput {
    0 "InstanceId" instance_id, 1 "Period" period: i64, 2 "AmountUnit" amount_unit: String
} }

/// Response of [`DescribeRenewalPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenewalPriceOutput {
    pub original_price: Option<i64>,
    pub price: Option<i64>,
}
model! { DescribeRenewalPriceOutput {
    0 "OriginalPrice" original_price: i64, 1 "Price" price: i64
} }

/// Describes sale info: `DescribeSaleInfo` of `mariadb` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=DescribeSaleInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSaleInfo {}
operation! { DescribeSaleInfo() "DescribeSaleInfo" -> DescribeSaleInfoOutput {} }

/// Response of [`DescribeSaleInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSaleInfoOutput {
    pub region_list: Vec<RegionInfo>,
}
model! { DescribeSaleInfoOutput {
    0 "RegionList" region_list: Vec<RegionInfo>
} }

/// In the response of [`DescribeSaleInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionInfo {
    pub region: Option<String>,
    pub region_id: Option<i64>,
    pub region_name: Option<String>,
    pub zone_list: Vec<ZonesInfo>,
    pub available_choice: Vec<ZoneChooseInfo>,
    pub cpu_type: Option<String>,
}
model! { RegionInfo {
    0 "Region" region: String, 1 "RegionId" region_id: i64, 2 "RegionName" region_name: String,
    3 "ZoneList" zone_list: Vec<ZonesInfo>, 4 "AvailableChoice" available_choice: Vec<ZoneChooseInfo>,
    5 "CpuType" cpu_type: String
} }

/// In the response of [`DescribeSaleInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZonesInfo {
    pub zone: Option<String>,
    pub zone_id: Option<i64>,
    pub zone_name: Option<String>,
    pub on_sale: Option<bool>,
}
model! { ZonesInfo {
    0 "Zone" zone: String, 1 "ZoneId" zone_id: i64, 2 "ZoneName" zone_name: String, 3 "OnSale" on_sale: bool
} }

/// In the response of [`DescribeSaleInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZoneChooseInfo {
    pub master_zone: Option<ZonesInfo>,
    pub slave_zones: Vec<ZonesInfo>,
}
model! { ZoneChooseInfo {
    0 "MasterZone" master_zone: ZonesInfo, 1 "SlaveZones" slave_zones: Vec<ZonesInfo>
} }

/// Describes upgrade price: `DescribeUpgradePrice` of `mariadb` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=DescribeUpgradePrice>.
///
/// Errors: [`codes::INTERNAL_ERROR_QUERY_PRICE_FAILED`], [`codes::INVALID_PARAMETER_NOT_SUPPORTED_PAY_MODE`],
/// [`codes::INVALID_PARAMETER_SPEC_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_SPEC_ID_ILLEGAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpgradePrice {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub memory: i64,
    /// Required.
    pub storage: i64,
    pub node_count: Option<i64>,
    pub amount_unit: Option<String>,
}
operation! { DescribeUpgradePrice(instance_id: String, memory: i64, storage: i64)
    "DescribeUpgradePrice" -> DescribeUpgradePriceOutput {
    0 "InstanceId" instance_id, 1 "Memory" memory, 2 "Storage" storage, 3 "NodeCount" node_count: i64,
    4 "AmountUnit" amount_unit: String
} }

/// Response of [`DescribeUpgradePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpgradePriceOutput {
    pub original_price: Option<i64>,
    pub price: Option<i64>,
    pub formula: Option<String>,
}
model! { DescribeUpgradePriceOutput {
    0 "OriginalPrice" original_price: i64, 1 "Price" price: i64, 2 "Formula" formula: String
} }

/// Destroys db instance: `DestroyDBInstance` of `mariadb` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=DestroyDBInstance>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_CREATE_FLOW_FAILED`],
/// [`codes::INTERNAL_ERROR_OPERATE_DATABASE_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyDBInstance {
    /// Required.
    pub instance_id: String,
}
operation! { DestroyDBInstance(instance_id: String) "DestroyDBInstance" -> DestroyDBInstanceOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DestroyDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyDBInstanceOutput {
    pub instance_id: Option<String>,
    pub flow_id: Option<i64>,
}
model! { DestroyDBInstanceOutput {
    0 "InstanceId" instance_id: String, 1 "FlowId" flow_id: i64
} }

/// Destroys hour db instance: `DestroyHourDBInstance` of `mariadb` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=DestroyHourDBInstance>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_CREATE_FLOW_FAILED`],
/// [`codes::FAILED_OPERATION_INSTANCE_RETURN_FAILED`], [`codes::INTERNAL_ERROR_OPERATE_DATABASE_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyHourDBInstance {
    /// Required.
    pub instance_id: String,
}
operation! { DestroyHourDBInstance(instance_id: String) "DestroyHourDBInstance" -> DestroyHourDBInstanceOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DestroyHourDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyHourDBInstanceOutput {
    pub flow_id: Option<i64>,
    pub instance_id: Option<String>,
}
model! { DestroyHourDBInstanceOutput {
    0 "FlowId" flow_id: i64, 1 "InstanceId" instance_id: String
} }

/// Disassociates security groups: `DisassociateSecurityGroups` of `mariadb` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=DisassociateSecurityGroups>.
///
/// Errors: [`codes::FAILED_OPERATION_ADD_INSTANCE_INFO_FAILED`],
/// [`codes::FAILED_OPERATION_ASSOCIATE_SECURITY_GROUPS_FAILED`], [`codes::FAILED_OPERATION_AUTH_NO_STRATEGY`],
/// [`codes::FAILED_OPERATION_CLEAR_INSTANCE_INFO_FAILED`],
/// [`codes::FAILED_OPERATION_DISASSOCIATE_SECURITY_GROUPS_FAILED`],
/// [`codes::FAILED_OPERATION_SET_RULE_LOCATION_FAILED`], [`codes::FAILED_OPERATION_UPDATE_INSTANCE_INFO_FAILED`],
/// [`codes::INTERNAL_ERROR_INSTANCE_OPERATE_PERMISSION_ERROR`], [`codes::INTERNAL_ERROR_LIST_INSTANCES_ERROR`],
/// [`codes::INTERNAL_ERROR_QUERY_DATABASE_FAILED`], [`codes::INTERNAL_ERROR_READ_DATABASE_FAILED`],
/// [`codes::INTERNAL_ERROR_ROUTE_NOT_FOUND`], [`codes::INVALID_PARAMETER_PERMISSION_DENIED`],
/// [`codes::RESOURCE_NOT_FOUND_PRODUCT_CONFIG_NOT_EXISTED_ERROR`].
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

/// `FlushBinlog` of `mariadb` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=FlushBinlog>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_INNER_SYSTEM_ERROR`],
/// [`codes::INVALID_PARAMETER_ACTION_NOT_FOUND`], [`codes::LIMIT_EXCEEDED_TOO_FREQUENTLY_CALLED`],
/// [`codes::UNSUPPORTED_OPERATION_DB_VERSION_NOT_SUPPORTED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlushBinlog {
    /// Required.
    pub instance_id: String,
}
operation! { FlushBinlog(instance_id: String) "FlushBinlog" -> Empty {
    0 "InstanceId" instance_id
} }

/// Response of [`FlushBinlog`]: empty.
pub type FlushBinlogOutput = Empty;

/// Grants account privileges: `GrantAccountPrivileges` of `mariadb` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=GrantAccountPrivileges>.
///
/// Errors: [`codes::FAILED_OPERATION_MODIFY_RIGHT_FAILED`], [`codes::INTERNAL_ERROR_GET_RIGHT_FAILED`],
/// [`codes::INTERNAL_ERROR_INNER_SYSTEM_ERROR`], [`codes::INVALID_PARAMETER_VALUE_BAD_USER_RIGHT`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_RIGHT_PARAM`], [`codes::INVALID_PARAMETER_VALUE_SUPER_USER_FORBIDDEN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantAccountPrivileges {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub user_name: String,
    /// Required.
    pub host: String,
    /// Required.
    pub db_name: String,
    /// Required.
    pub privileges: Vec<String>,
    pub r#type: Option<String>,
    pub object: Option<String>,
    pub col_name: Option<String>,
}

/// Arguments of [`GrantAccountPrivileges::new`].
pub struct GrantAccountPrivilegesRequired {
    pub instance_id: String,
    pub user_name: String,
    pub host: String,
    pub db_name: String,
    pub privileges: Vec<String>,
}
operation! {
    GrantAccountPrivileges { GrantAccountPrivilegesRequired: instance_id, user_name, host, db_name, privileges }
    "GrantAccountPrivileges" -> Empty {
    0 "InstanceId" instance_id, 1 "UserName" user_name, 2 "Host" host, 3 "DbName" db_name, 4 "Privileges" privileges,
    5 "Type" r#type: String, 6 "Object" object: String, 7 "ColName" col_name: String
} }

/// Response of [`GrantAccountPrivileges`]: empty.
pub type GrantAccountPrivilegesOutput = Empty;

/// Inits db instances: `InitDBInstances` of `mariadb` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=InitDBInstances>.
///
/// Errors: [`codes::INTERNAL_ERROR_INNER_SYSTEM_ERROR`], [`codes::INTERNAL_ERROR_OPERATE_DATABASE_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_INIT_PARAM`], [`codes::INVALID_PARAMETER_VALUE_SYNC_MODE_NOT_ALLOWED`],
/// [`codes::RESOURCE_UNAVAILABLE_BAD_INSTANCE_STATUS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitDBInstances {
    /// Required.
    pub instance_ids: Vec<String>,
    /// Required.
    pub params: Vec<DBParamValue>,
}
operation! { InitDBInstances(instance_ids: Vec<String>, params: Vec<DBParamValue>)
    "InitDBInstances" -> InitDBInstancesOutput {
    0 "InstanceIds" instance_ids, 1 "Params" params
} }

/// Response of [`InitDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitDBInstancesOutput {
    pub flow_id: Option<i64>,
    pub instance_ids: Vec<String>,
}
model! { InitDBInstancesOutput {
    0 "FlowId" flow_id: i64, 1 "InstanceIds" instance_ids: Vec<String>
} }

/// Isolates db instance: `IsolateDBInstance` of `mariadb` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=IsolateDBInstance>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_CREATE_ORDER_FAILED`],
/// [`codes::FAILED_OPERATION_INSTANCE_CAN_NOT_RETURN`], [`codes::FAILED_OPERATION_INSTANCE_RETURN_FAILED`],
/// [`codes::INTERNAL_ERROR_OPERATE_DATABASE_FAILED`], [`codes::INVALID_PARAMETER_ACTION_NOT_FOUND`].
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

/// Isolates dedicated db instance: `IsolateDedicatedDBInstance` of `mariadb` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=IsolateDedicatedDBInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_OSS_ISOLATE_INSTANCE_FAILED`], [`codes::UNSUPPORTED_OPERATION_INVALID_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsolateDedicatedDBInstance {
    /// Required.
    pub instance_id: String,
}
operation! { IsolateDedicatedDBInstance(instance_id: String) "IsolateDedicatedDBInstance" -> Empty {
    0 "InstanceId" instance_id
} }

/// Response of [`IsolateDedicatedDBInstance`]: empty.
pub type IsolateDedicatedDBInstanceOutput = Empty;

/// Isolates hour db instance: `IsolateHourDBInstance` of `mariadb` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=IsolateHourDBInstance>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_INSTANCE_ID`], [`codes::RESOURCE_NOT_FOUND_NO_INSTANCE_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsolateHourDBInstance {
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { IsolateHourDBInstance(instance_ids: Vec<String>) "IsolateHourDBInstance" -> IsolateHourDBInstanceOutput {
    0 "InstanceIds" instance_ids
} }

/// Response of [`IsolateHourDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsolateHourDBInstanceOutput {
    pub success_instance_ids: Vec<String>,
    pub failed_instance_ids: Vec<String>,
}
model! { IsolateHourDBInstanceOutput {
    0 "SuccessInstanceIds" success_instance_ids: Vec<String>, 1 "FailedInstanceIds" failed_instance_ids: Vec<String>
} }

/// `KillSession` of `mariadb` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=KillSession>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KillSession {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub session_id: Vec<i64>,
    pub node_id: Option<String>,
}
operation! { KillSession(instance_id: String, session_id: Vec<i64>) "KillSession" -> KillSessionOutput {
    0 "InstanceId" instance_id, 1 "SessionId" session_id, 2 "NodeId" node_id: String
} }

/// Response of [`KillSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KillSessionOutput {
    pub task_id: Option<i64>,
}
model! { KillSessionOutput {
    0 "TaskId" task_id: i64
} }

/// Modifies account description: `ModifyAccountDescription` of `mariadb` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=ModifyAccountDescription>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_ACCOUNT_DOES_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountDescription {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub user_name: String,
    /// Required.
    pub host: String,
    /// Required.
    pub description: String,
}
operation! { ModifyAccountDescription(instance_id: String, user_name: String, host: String, description: String)
    "ModifyAccountDescription" -> Empty {
    0 "InstanceId" instance_id, 1 "UserName" user_name, 2 "Host" host, 3 "Description" description
} }

/// Response of [`ModifyAccountDescription`]: empty.
pub type ModifyAccountDescriptionOutput = Empty;

/// Modifies account privileges: `ModifyAccountPrivileges` of `mariadb` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=ModifyAccountPrivileges>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_CREATE_FLOW_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE_BAD_USER_RIGHT`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_HAS_BEEN_LOCKED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountPrivileges {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub accounts: Vec<Account>,
    pub global_privileges: Option<Vec<String>>,
    pub database_privileges: Option<Vec<DatabasePrivilege>>,
    pub table_privileges: Option<Vec<TablePrivilege>>,
    pub column_privileges: Option<Vec<ColumnPrivilege>>,
    pub view_privileges: Option<Vec<ViewPrivileges>>,
    pub function_privileges: Option<Vec<FunctionPrivilege>>,
    pub procedure_privileges: Option<Vec<ProcedurePrivilege>>,
}
operation! { ModifyAccountPrivileges(instance_id: String, accounts: Vec<Account>)
    "ModifyAccountPrivileges" -> ModifyAccountPrivilegesOutput {
    0 "InstanceId" instance_id, 1 "Accounts" accounts, 2 "GlobalPrivileges" global_privileges: Vec<String>,
    3 "DatabasePrivileges" database_privileges: Vec<DatabasePrivilege>,
    4 "TablePrivileges" table_privileges: Vec<TablePrivilege>,
    5 "ColumnPrivileges" column_privileges: Vec<ColumnPrivilege>,
    6 "ViewPrivileges" view_privileges: Vec<ViewPrivileges>,
    7 "FunctionPrivileges" function_privileges: Vec<FunctionPrivilege>,
    8 "ProcedurePrivileges" procedure_privileges: Vec<ProcedurePrivilege>
} }

/// In the request of [`ModifyAccountPrivileges`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Account {
    /// Required.
    pub user: Option<String>,
    /// Required.
    pub host: Option<String>,
}
input! { Account(user: String, host: String) {
    0 "User" user: String, 1 "Host" host: String
} }

/// In the request of [`ModifyAccountPrivileges`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatabasePrivilege {
    /// Required.
    pub privileges: Option<Vec<String>>,
    /// Required.
    pub database: Option<String>,
}
input! { DatabasePrivilege(privileges: Vec<String>, database: String) {
    0 "Privileges" privileges: Vec<String>, 1 "Database" database: String
} }

/// In the request of [`ModifyAccountPrivileges`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TablePrivilege {
    /// Required.
    pub database: Option<String>,
    /// Required.
    pub table: Option<String>,
    /// Required.
    pub privileges: Option<Vec<String>>,
}
input! { TablePrivilege(database: String, table: String, privileges: Vec<String>) {
    0 "Database" database: String, 1 "Table" table: String, 2 "Privileges" privileges: Vec<String>
} }

/// In the request of [`ModifyAccountPrivileges`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ColumnPrivilege {
    /// Required.
    pub database: Option<String>,
    /// Required.
    pub table: Option<String>,
    /// Required.
    pub column: Option<String>,
    /// Required.
    pub privileges: Option<Vec<String>>,
}
input! { ColumnPrivilege(database: String, table: String, column: String, privileges: Vec<String>) {
    0 "Database" database: String, 1 "Table" table: String, 2 "Column" column: String,
    3 "Privileges" privileges: Vec<String>
} }

/// In the request of [`ModifyAccountPrivileges`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewPrivileges {
    /// Required.
    pub database: Option<String>,
    /// Required.
    pub view: Option<String>,
    /// Required.
    pub privileges: Option<Vec<String>>,
}
input! { ViewPrivileges(database: String, view: String, privileges: Vec<String>) {
    0 "Database" database: String, 1 "View" view: String, 2 "Privileges" privileges: Vec<String>
} }

/// In the request of [`ModifyAccountPrivileges`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FunctionPrivilege {
    /// Required.
    pub database: Option<String>,
    /// Required.
    pub function_name: Option<String>,
    /// Required.
    pub privileges: Option<Vec<String>>,
}
input! { FunctionPrivilege(database: String, function_name: String, privileges: Vec<String>) {
    0 "Database" database: String, 1 "FunctionName" function_name: String, 2 "Privileges" privileges: Vec<String>
} }

/// In the request of [`ModifyAccountPrivileges`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcedurePrivilege {
    /// Required.
    pub database: Option<String>,
    /// Required.
    pub procedure: Option<String>,
    /// Required.
    pub privileges: Option<Vec<String>>,
}
input! { ProcedurePrivilege(database: String, procedure: String, privileges: Vec<String>) {
    0 "Database" database: String, 1 "Procedure" procedure: String, 2 "Privileges" privileges: Vec<String>
} }

/// Response of [`ModifyAccountPrivileges`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountPrivilegesOutput {
    pub flow_id: Option<i64>,
}
model! { ModifyAccountPrivilegesOutput {
    0 "FlowId" flow_id: i64
} }

/// Modifies backup configs: `ModifyBackupConfigs` of `mariadb` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=ModifyBackupConfigs>.
///
/// Errors: [`codes::FAILED_OPERATION_MODIFY_BACKUP_CONFIGS_FAILED`], [`codes::INTERNAL_ERROR_OPERATE_DATABASE_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupConfigs {
    /// Required.
    pub instance_id: String,
    pub days: Option<i64>,
    pub start_backup_time: Option<String>,
    pub end_backup_time: Option<String>,
    pub week_days: Option<Vec<String>>,
    pub archive_days: Option<i64>,
    pub backup_config_set: Option<Vec<NewBackupConfig>>,
}
operation! { ModifyBackupConfigs(instance_id: String) "ModifyBackupConfigs" -> Empty {
    0 "InstanceId" instance_id, 1 "Days" days: i64, 2 "StartBackupTime" start_backup_time: String,
    3 "EndBackupTime" end_backup_time: String, 4 "WeekDays" week_days: Vec<String>, 5 "ArchiveDays" archive_days: i64,
    6 "BackupConfigSet" backup_config_set: Vec<NewBackupConfig>
} }

/// Response of [`ModifyBackupConfigs`]: empty.
pub type ModifyBackupConfigsOutput = Empty;

/// In the request of [`ModifyBackupConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewBackupConfig {
    /// Required.
    pub enable_backup_policy: Option<bool>,
    /// Required.
    pub begin_date: Option<String>,
    /// Required.
    pub max_retention_days: Option<i64>,
    /// Required.
    pub frequency: Option<String>,
    pub week_days: Option<Vec<String>>,
    pub backup_count: Option<i64>,
}
input! { NewBackupConfig(enable_backup_policy: bool, begin_date: String, max_retention_days: i64, frequency: String) {
    0 "EnableBackupPolicy" enable_backup_policy: bool, 1 "BeginDate" begin_date: String,
    2 "MaxRetentionDays" max_retention_days: i64, 3 "Frequency" frequency: String, 4 "WeekDays" week_days: Vec<String>,
    5 "BackupCount" backup_count: i64
} }

/// Modifies backup time: `ModifyBackupTime` of `mariadb` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=ModifyBackupTime>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupTime {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub start_backup_time: String,
    /// Required.
    pub end_backup_time: String,
}
operation! { ModifyBackupTime(instance_id: String, start_backup_time: String, end_backup_time: String)
    "ModifyBackupTime" -> ModifyBackupTimeOutput {
    0 "InstanceId" instance_id, 1 "StartBackupTime" start_backup_time, 2 "EndBackupTime" end_backup_time
} }

/// Response of [`ModifyBackupTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupTimeOutput {
    pub status: Option<i64>,
}
model! { ModifyBackupTimeOutput {
    0 "Status" status: i64
} }

/// Modifies db encrypt attributes: `ModifyDBEncryptAttributes` of `mariadb` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=ModifyDBEncryptAttributes>.
///
/// Errors: [`codes::INTERNAL_ERROR_OPERATE_DATABASE_FAILED`], [`codes::RESOURCE_UNAVAILABLE_BAD_INSTANCE_STATUS`],
/// [`codes::RESOURCE_UNAVAILABLE_INSTANCE_HAS_BEEN_LOCKED`], [`codes::UNSUPPORTED_OPERATION_INVALID_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBEncryptAttributes {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub encrypt_enabled: i64,
}
operation! { ModifyDBEncryptAttributes(instance_id: String, encrypt_enabled: i64) "ModifyDBEncryptAttributes" -> Empty {
    0 "InstanceId" instance_id, 1 "EncryptEnabled" encrypt_enabled
} }

/// Response of [`ModifyDBEncryptAttributes`]: empty.
pub type ModifyDBEncryptAttributesOutput = Empty;

/// Modifies db instance name: `ModifyDBInstanceName` of `mariadb` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=ModifyDBInstanceName>.
///
/// Errors: [`codes::INTERNAL_ERROR_INNER_SYSTEM_ERROR`], [`codes::INTERNAL_ERROR_OPERATE_DATABASE_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NAME_ILLEGAL`], [`codes::RESOURCE_NOT_FOUND_NO_INSTANCE_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceName {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub instance_name: String,
}
operation! { ModifyDBInstanceName(instance_id: String, instance_name: String)
    "ModifyDBInstanceName" -> ModifyDBInstanceNameOutput {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name
} }

/// Response of [`ModifyDBInstanceName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceNameOutput {
    pub instance_id: Option<String>,
}
model! { ModifyDBInstanceNameOutput {
    0 "InstanceId" instance_id: String
} }

/// Modifies db instance security groups: `ModifyDBInstanceSecurityGroups` of `mariadb` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=ModifyDBInstanceSecurityGroups>.
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
/// [`codes::INVALID_PARAMETER_ILLEGAL_PARAMETER_ERROR`], [`codes::INVALID_PARAMETER_PERMISSION_DENIED`],
/// [`codes::RESOURCE_NOT_FOUND_PRODUCT_CONFIG_NOT_EXISTED_ERROR`], [`codes::RESOURCE_UNAVAILABLE_SG_CHECK_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceSecurityGroups {
    /// Required.
    pub product: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub security_group_ids: Vec<String>,
}
operation! { ModifyDBInstanceSecurityGroups(product: String, instance_id: String, security_group_ids: Vec<String>)
    "ModifyDBInstanceSecurityGroups" -> Empty {
    0 "Product" product, 1 "InstanceId" instance_id, 2 "SecurityGroupIds" security_group_ids
} }

/// Response of [`ModifyDBInstanceSecurityGroups`]: empty.
pub type ModifyDBInstanceSecurityGroupsOutput = Empty;

/// Modifies db instances project: `ModifyDBInstancesProject` of `mariadb` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=ModifyDBInstancesProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstancesProject {
    /// Required.
    pub instance_ids: Vec<String>,
    /// Required.
    pub project_id: i64,
}
operation! { ModifyDBInstancesProject(instance_ids: Vec<String>, project_id: i64) "ModifyDBInstancesProject" -> Empty {
    0 "InstanceIds" instance_ids, 1 "ProjectId" project_id
} }

/// Response of [`ModifyDBInstancesProject`]: empty.
pub type ModifyDBInstancesProjectOutput = Empty;

/// Modifies db parameters: `ModifyDBParameters` of `mariadb` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=ModifyDBParameters>.
///
/// Errors: [`codes::INTERNAL_ERROR_GET_DB_CONFIG_FAILED`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_HAS_BEEN_LOCKED`].
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

/// Response of [`ModifyDBParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBParametersOutput {
    pub instance_id: Option<String>,
    pub result: Vec<ParamModifyResult>,
}
model! { ModifyDBParametersOutput {
    0 "InstanceId" instance_id: String, 1 "Result" result: Vec<ParamModifyResult>
} }

/// In the response of [`ModifyDBParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParamModifyResult {
    pub param: Option<String>,
    pub code: Option<i64>,
}
model! { ParamModifyResult {
    0 "Param" param: String, 1 "Code" code: i64
} }

/// Modifies db sync mode: `ModifyDBSyncMode` of `mariadb` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=ModifyDBSyncMode>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_FLOW_FAILED`], [`codes::INTERNAL_ERROR_GET_INSTANCE_INFO_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE_BAD_SYNC_MODE`], [`codes::RESOURCE_NOT_FOUND_NO_INSTANCE_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBSyncMode {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub sync_mode: i64,
}
operation! { ModifyDBSyncMode(instance_id: String, sync_mode: i64) "ModifyDBSyncMode" -> ModifyDBSyncModeOutput {
    0 "InstanceId" instance_id, 1 "SyncMode" sync_mode
} }

/// Response of [`ModifyDBSyncMode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBSyncModeOutput {
    pub flow_id: Option<i64>,
}
model! { ModifyDBSyncModeOutput {
    0 "FlowId" flow_id: i64
} }

/// Modifies instance network: `ModifyInstanceNetwork` of `mariadb` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=ModifyInstanceNetwork>.
///
/// Errors: [`codes::FAILED_OPERATION_APPLY_VIP_FAILED`], [`codes::FAILED_OPERATION_WAN_STATUS_ABNORMAL`],
/// [`codes::INTERNAL_ERROR_CHECK_VIP_STATUS_FAILED`], [`codes::INTERNAL_ERROR_GET_SUBNET_FAILED`],
/// [`codes::INTERNAL_ERROR_GET_VPC_FAILED`], [`codes::INTERNAL_ERROR_VPC_OPERATION_FAILED`],
/// [`codes::INVALID_PARAMETER_SUBNET_UNAVAILABLE`], [`codes::INVALID_PARAMETER_VIP_NOT_IN_SUBNET`],
/// [`codes::INVALID_PARAMETER_VIP_USED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceNetwork {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub subnet_id: String,
    pub vip: Option<String>,
    pub vipv6: Option<String>,
    pub vip_release_delay: Option<i64>,
}
operation! { ModifyInstanceNetwork(instance_id: String, vpc_id: String, subnet_id: String)
    "ModifyInstanceNetwork" -> ModifyInstanceNetworkOutput {
    0 "InstanceId" instance_id, 1 "VpcId" vpc_id, 2 "SubnetId" subnet_id, 3 "Vip" vip: String, 4 "Vipv6" vipv6: String,
    5 "VipReleaseDelay" vip_release_delay: i64
} }

/// Response of [`ModifyInstanceNetwork`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceNetworkOutput {
    pub flow_id: Option<i64>,
}
model! { ModifyInstanceNetworkOutput {
    0 "FlowId" flow_id: i64
} }

/// Modifies instance protected property: `ModifyInstanceProtectedProperty` of `mariadb` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=ModifyInstanceProtectedProperty>.
///
/// Errors: [`codes::INTERNAL_ERROR_OPERATE_DATABASE_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceProtectedProperty {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub protected_property: i64,
}
operation! { ModifyInstanceProtectedProperty(instance_id: String, protected_property: i64)
    "ModifyInstanceProtectedProperty" -> Empty {
    0 "InstanceId" instance_id, 1 "ProtectedProperty" protected_property
} }

/// Response of [`ModifyInstanceProtectedProperty`]: empty.
pub type ModifyInstanceProtectedPropertyOutput = Empty;

/// Modifies instance ssl attributes: `ModifyInstanceSSLAttributes` of `mariadb` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=ModifyInstanceSSLAttributes>.
///
/// Errors: [`codes::FAILED_OPERATION_SSL_STATUS_ABNORMAL`], [`codes::RESOURCE_UNAVAILABLE_SSL_STATUS_ABNORMAL`],
/// [`codes::UNSUPPORTED_OPERATION_SSL_NOT_SUPPORTED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceSSLAttributes {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub ssl_enabled: i64,
}
operation! { ModifyInstanceSSLAttributes(instance_id: String, ssl_enabled: i64) "ModifyInstanceSSLAttributes" -> Empty {
    0 "InstanceId" instance_id, 1 "SSLEnabled" ssl_enabled
} }

/// Response of [`ModifyInstanceSSLAttributes`]: empty.
pub type ModifyInstanceSSLAttributesOutput = Empty;

/// Modifies instance vip: `ModifyInstanceVip` of `mariadb` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=ModifyInstanceVip>.
///
/// Errors: [`codes::FAILED_OPERATION_APPLY_VIP_FAILED`], [`codes::FAILED_OPERATION_VIP_NOT_CHANGE`],
/// [`codes::INTERNAL_ERROR_INNER_SYSTEM_ERROR`], [`codes::INVALID_PARAMETER_VIP_NOT_IN_SUBNET`],
/// [`codes::INVALID_PARAMETER_VIP_USED`], [`codes::RESOURCE_INSUFFICIENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceVip {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub vip: String,
    pub ipv6_flag: Option<i64>,
    pub vip_release_delay: Option<i64>,
}
operation! { ModifyInstanceVip(instance_id: String, vip: String) "ModifyInstanceVip" -> ModifyInstanceVipOutput {
    0 "InstanceId" instance_id, 1 "Vip" vip, 2 "Ipv6Flag" ipv6_flag: i64, 3 "VipReleaseDelay" vip_release_delay: i64
} }

/// Response of [`ModifyInstanceVip`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceVipOutput {
    pub flow_id: Option<i64>,
}
model! { ModifyInstanceVipOutput {
    0 "FlowId" flow_id: i64
} }

/// Modifies instance vport: `ModifyInstanceVport` of `mariadb` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=ModifyInstanceVport>.
///
/// Errors: [`codes::FAILED_OPERATION_SG_CHANGE_VIP`], [`codes::FAILED_OPERATION_VPC_ADD_SERVICE_FAILED`],
/// [`codes::INTERNAL_ERROR_INNER_SYSTEM_ERROR`], [`codes::INTERNAL_ERROR_OPERATE_DATABASE_FAILED`],
/// [`codes::INVALID_PARAMETER_VIP_USED`], [`codes::INVALID_PARAMETER_VPORT_USED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceVport {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub vport: i64,
}
operation! { ModifyInstanceVport(instance_id: String, vport: i64) "ModifyInstanceVport" -> Empty {
    0 "InstanceId" instance_id, 1 "Vport" vport
} }

/// Response of [`ModifyInstanceVport`]: empty.
pub type ModifyInstanceVportOutput = Empty;

/// Modifies log file retention period: `ModifyLogFileRetentionPeriod` of `mariadb` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=ModifyLogFileRetentionPeriod>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_LOG_SAVE_DAYS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLogFileRetentionPeriod {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub days: i64,
}
operation! { ModifyLogFileRetentionPeriod(instance_id: String, days: i64)
    "ModifyLogFileRetentionPeriod" -> ModifyLogFileRetentionPeriodOutput {
    0 "InstanceId" instance_id, 1 "Days" days
} }

/// Response of [`ModifyLogFileRetentionPeriod`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLogFileRetentionPeriodOutput {
    pub instance_id: Option<String>,
}
model! { ModifyLogFileRetentionPeriodOutput {
    0 "InstanceId" instance_id: String
} }

/// Modifies real server access strategy: `ModifyRealServerAccessStrategy` of `mariadb` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=ModifyRealServerAccessStrategy>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_VPC_UPDATE_ROUTE_FAILED`],
/// [`codes::INTERNAL_ERROR_GET_VPC_FAILED`], [`codes::INTERNAL_ERROR_OPERATE_DATABASE_FAILED`],
/// [`codes::INVALID_PARAMETER_SUBNET_UNAVAILABLE`], [`codes::INVALID_PARAMETER_VPC_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRealServerAccessStrategy {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub rs_access_strategy: i64,
}
operation! { ModifyRealServerAccessStrategy(instance_id: String, rs_access_strategy: i64)
    "ModifyRealServerAccessStrategy" -> Empty {
    0 "InstanceId" instance_id, 1 "RsAccessStrategy" rs_access_strategy
} }

/// Response of [`ModifyRealServerAccessStrategy`]: empty.
pub type ModifyRealServerAccessStrategyOutput = Empty;

/// Modifies sync task attribute: `ModifySyncTaskAttribute` of `mariadb` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=ModifySyncTaskAttribute>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::INTERNAL_ERROR_OPERATE_DATABASE_FAILED`],
/// [`codes::RESOURCE_NOT_FOUND_SYNC_TASK_DELETED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySyncTaskAttribute {
    /// Required.
    pub task_ids: Vec<String>,
    pub task_name: Option<String>,
}
operation! { ModifySyncTaskAttribute(task_ids: Vec<String>) "ModifySyncTaskAttribute" -> Empty {
    0 "TaskIds" task_ids, 1 "TaskName" task_name: String
} }

/// Response of [`ModifySyncTaskAttribute`]: empty.
pub type ModifySyncTaskAttributeOutput = Empty;

/// Opens db extranet access: `OpenDBExtranetAccess` of `mariadb` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=OpenDBExtranetAccess>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_FLOW_FAILED`], [`codes::INTERNAL_ERROR_CREATE_FLOW_FAILED`],
/// [`codes::INTERNAL_ERROR_OPERATE_DATABASE_FAILED`], [`codes::RESOURCE_NOT_FOUND_NO_INSTANCE_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenDBExtranetAccess {
    /// Required.
    pub instance_id: String,
    pub ipv6_flag: Option<i64>,
}
operation! { OpenDBExtranetAccess(instance_id: String) "OpenDBExtranetAccess" -> OpenDBExtranetAccessOutput {
    0 "InstanceId" instance_id, 1 "Ipv6Flag" ipv6_flag: i64
} }

/// Response of [`OpenDBExtranetAccess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenDBExtranetAccessOutput {
    pub flow_id: Option<i64>,
}
model! { OpenDBExtranetAccessOutput {
    0 "FlowId" flow_id: i64
} }

/// Renews db instance: `RenewDBInstance` of `mariadb` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=RenewDBInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_ORDER_FAILED`], [`codes::FAILED_OPERATION_PAY_FAILED`],
/// [`codes::INVALID_PARAMETER_NOT_SUPPORTED_PAY_MODE`], [`codes::INVALID_PARAMETER_SPEC_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_SPEC_ID_ILLEGAL`], [`codes::RESOURCE_NOT_FOUND_NO_INSTANCE_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewDBInstance {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub period: i64,
    pub auto_voucher: Option<bool>,
    pub voucher_ids: Option<Vec<String>>,
}
operation! { RenewDBInstance(instance_id: String, period: i64) "RenewDBInstance" -> RenewDBInstanceOutput {
    0 "InstanceId" instance_id, 1 "Period" period, 2 "AutoVoucher" auto_voucher: bool,
    3 "VoucherIds" voucher_ids: Vec<String>
} }

/// Response of [`RenewDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewDBInstanceOutput {
    pub deal_name: Option<String>,
}
model! { RenewDBInstanceOutput {
    0 "DealName" deal_name: String
} }

/// Resets account password: `ResetAccountPassword` of `mariadb` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=ResetAccountPassword>.
///
/// Errors: [`codes::FAILED_OPERATION_RESET_PASSWORD_FAILED`], [`codes::INTERNAL_ERROR_INNER_SYSTEM_ERROR`],
/// [`codes::INVALID_PARAMETER_CHARACTER_ERROR`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_HAS_BEEN_LOCKED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAccountPassword {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub user_name: String,
    /// Required.
    pub host: String,
    /// Secret.
    pub password: Option<Secret>,
    /// Secret.
    pub encrypted_password: Option<Secret>,
}
operation! { ResetAccountPassword(instance_id: String, user_name: String, host: String)
    "ResetAccountPassword" -> Empty {
    0 "InstanceId" instance_id, 1 "UserName" user_name, 2 "Host" host, 3 "Password" password: Secret,
    4 "EncryptedPassword" encrypted_password: Secret
} }

/// Response of [`ResetAccountPassword`]: empty.
pub type ResetAccountPasswordOutput = Empty;

/// Restarts db instances: `RestartDBInstances` of `mariadb` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=RestartDBInstances>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_NO_INSTANCE_FOUND`], [`codes::UNAUTHORIZED_OPERATION`].
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

/// Switches db instance ha: `SwitchDBInstanceHA` of `mariadb` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=SwitchDBInstanceHA>.
///
/// Errors: [`codes::INTERNAL_ERROR_CREATE_FLOW_FAILED`], [`codes::INTERNAL_ERROR_GET_INSTANCE_DETAIL_FAILED`],
/// [`codes::INVALID_PARAMETER_ZONE_ID_ILLEGAL`], [`codes::UNSUPPORTED_OPERATION_INVALID_OPERATION`],
/// [`codes::UNSUPPORTED_OPERATION_OPERATION_NOT_APPLICABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchDBInstanceHA {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub zone: String,
    pub zone_mode: Option<String>,
}
operation! { SwitchDBInstanceHA(instance_id: String, zone: String) "SwitchDBInstanceHA" -> SwitchDBInstanceHAOutput {
    0 "InstanceId" instance_id, 1 "Zone" zone, 2 "ZoneMode" zone_mode: String
} }

/// Response of [`SwitchDBInstanceHA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchDBInstanceHAOutput {
    pub flow_id: Option<i64>,
}
model! { SwitchDBInstanceHAOutput {
    0 "FlowId" flow_id: i64
} }

/// `TerminateDedicatedDBInstance` of `mariadb` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=TerminateDedicatedDBInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_FLOW_FAILED`], [`codes::INTERNAL_ERROR_CREATE_FLOW_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateDedicatedDBInstance {
    /// Required.
    pub instance_id: String,
}
operation! { TerminateDedicatedDBInstance(instance_id: String)
    "TerminateDedicatedDBInstance" -> TerminateDedicatedDBInstanceOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`TerminateDedicatedDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateDedicatedDBInstanceOutput {
    pub flow_id: Option<i64>,
}
model! { TerminateDedicatedDBInstanceOutput {
    0 "FlowId" flow_id: i64
} }

/// `UpgradeDBInstance` of `mariadb` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=UpgradeDBInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_ORDER_FAILED`], [`codes::FAILED_OPERATION_PAY_FAILED`],
/// [`codes::INVALID_PARAMETER_SPEC_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_SPEC_ID_ILLEGAL`],
/// [`codes::RESOURCE_NOT_FOUND_NO_INSTANCE_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDBInstance {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub memory: i64,
    /// Required.
    pub storage: i64,
    pub auto_voucher: Option<bool>,
    pub voucher_ids: Option<Vec<String>>,
    pub zones: Option<Vec<String>>,
    pub switch_start_time: Option<String>,
    pub switch_end_time: Option<String>,
    pub switch_auto_retry: Option<i64>,
}
operation! { UpgradeDBInstance(instance_id: String, memory: i64, storage: i64)
    "UpgradeDBInstance" -> UpgradeDBInstanceOutput {
    0 "InstanceId" instance_id, 1 "Memory" memory, 2 "Storage" storage, 3 "AutoVoucher" auto_voucher: bool,
    4 "VoucherIds" voucher_ids: Vec<String>, 5 "Zones" zones: Vec<String>,
    6 "SwitchStartTime" switch_start_time: String, 7 "SwitchEndTime" switch_end_time: String,
    8 "SwitchAutoRetry" switch_auto_retry: i64
} }

/// Response of [`UpgradeDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDBInstanceOutput {
    pub deal_name: Option<String>,
}
model! { UpgradeDBInstanceOutput {
    0 "DealName" deal_name: String
} }

/// `UpgradeDedicatedDBInstance` of `mariadb` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=UpgradeDedicatedDBInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_FLOW_FAILED`], [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_EXCLUSTER_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_SPEC_ID_ILLEGAL`], [`codes::RESOURCE_NOT_FOUND_NO_INSTANCE_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDedicatedDBInstance {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub memory: i64,
    /// Required.
    pub storage: i64,
    pub switch_auto_retry: Option<i64>,
    pub switch_start_time: Option<String>,
    pub switch_end_time: Option<String>,
}
operation! { UpgradeDedicatedDBInstance(instance_id: String, memory: i64, storage: i64)
    "UpgradeDedicatedDBInstance" -> UpgradeDedicatedDBInstanceOutput {
    0 "InstanceId" instance_id, 1 "Memory" memory, 2 "Storage" storage, 3 "SwitchAutoRetry" switch_auto_retry: i64,
    4 "SwitchStartTime" switch_start_time: String, 5 "SwitchEndTime" switch_end_time: String
} }

/// Response of [`UpgradeDedicatedDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDedicatedDBInstanceOutput {
    pub flow_id: Option<i64>,
}
model! { UpgradeDedicatedDBInstanceOutput {
    0 "FlowId" flow_id: i64
} }

/// `UpgradeHourDBInstance` of `mariadb` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mariadb&Version=2017-03-12&Action=UpgradeHourDBInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_ORDER_FAILED`], [`codes::INTERNAL_ERROR_CREATE_FLOW_FAILED`],
/// [`codes::INTERNAL_ERROR_INNER_SYSTEM_ERROR`], [`codes::INTERNAL_ERROR_OPERATE_DATABASE_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE_SPEC_ID_ILLEGAL`], [`codes::RESOURCE_IN_USE_TEMP_INSTANCE_EXIST`],
/// [`codes::UNSUPPORTED_OPERATION_OPERATION_NOT_APPLICABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeHourDBInstance {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub memory: i64,
    /// Required.
    pub storage: i64,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub switch_start_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub switch_end_time: Option<String>,
    pub switch_auto_retry: Option<i64>,
    pub zones: Option<Vec<String>>,
}
operation! { UpgradeHourDBInstance(instance_id: String, memory: i64, storage: i64) "UpgradeHourDBInstance" -> Empty {
    0 "InstanceId" instance_id, 1 "Memory" memory, 2 "Storage" storage, 3 "SwitchStartTime" switch_start_time: String,
    4 "SwitchEndTime" switch_end_time: String, 5 "SwitchAutoRetry" switch_auto_retry: i64, 6 "Zones" zones: Vec<String>
} }

/// Response of [`UpgradeHourDBInstance`]: empty.
pub type UpgradeHourDBInstanceOutput = Empty;

codes! {
    AUTH_FAILURE "AuthFailure", FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_ADD_INSTANCE_INFO_FAILED "FailedOperation.AddInstanceInfoFailed",
    FAILED_OPERATION_APPLY_VIP_FAILED "FailedOperation.ApplyVipFailed",
    FAILED_OPERATION_ASSOCIATE_SECURITY_GROUPS_FAILED "FailedOperation.AssociateSecurityGroupsFailed",
    FAILED_OPERATION_AUTH_NO_STRATEGY "FailedOperation.AuthNoStrategy",
    FAILED_OPERATION_CLEAR_INSTANCE_INFO_FAILED "FailedOperation.ClearInstanceInfoFailed",
    FAILED_OPERATION_COPY_RIGHT_ERROR "FailedOperation.CopyRightError",
    FAILED_OPERATION_CREATE_FLOW_FAILED "FailedOperation.CreateFlowFailed",
    FAILED_OPERATION_CREATE_ORDER_FAILED "FailedOperation.CreateOrderFailed",
    FAILED_OPERATION_CREATE_USER_FAILED "FailedOperation.CreateUserFailed",
    FAILED_OPERATION_DELETE_USER_FAILED "FailedOperation.DeleteUserFailed",
    FAILED_OPERATION_DISASSOCIATE_SECURITY_GROUPS_FAILED "FailedOperation.DisassociateSecurityGroupsFailed",
    FAILED_OPERATION_GET_SECURITY_GROUP_DETAIL_FAILED "FailedOperation.GetSecurityGroupDetailFailed",
    FAILED_OPERATION_INSTANCE_CAN_NOT_RETURN "FailedOperation.InstanceCanNotReturn",
    FAILED_OPERATION_INSTANCE_RETURN_FAILED "FailedOperation.InstanceReturnFailed",
    FAILED_OPERATION_LOG_NOT_EXISTED "FailedOperation.LogNotExisted",
    FAILED_OPERATION_MODIFY_BACKUP_CONFIGS_FAILED "FailedOperation.ModifyBackupConfigsFailed",
    FAILED_OPERATION_MODIFY_RIGHT_FAILED "FailedOperation.ModifyRightFailed",
    FAILED_OPERATION_OSS_ISOLATE_INSTANCE_FAILED "FailedOperation.OssIsolateInstanceFailed",
    FAILED_OPERATION_OSS_OPERATION_FAILED "FailedOperation.OssOperationFailed",
    FAILED_OPERATION_PAY_FAILED "FailedOperation.PayFailed",
    FAILED_OPERATION_RESET_PASSWORD_FAILED "FailedOperation.ResetPasswordFailed",
    FAILED_OPERATION_SG_CHANGE_VIP "FailedOperation.SGChangeVip",
    FAILED_OPERATION_SG_OPERATION_FAILED "FailedOperation.SGOperationFailed",
    FAILED_OPERATION_SET_RULE_LOCATION_FAILED "FailedOperation.SetRuleLocationFailed",
    FAILED_OPERATION_SET_SVC_LOCATION_FAILED "FailedOperation.SetSvcLocationFailed",
    FAILED_OPERATION_SSL_STATUS_ABNORMAL "FailedOperation.SslStatusAbnormal",
    FAILED_OPERATION_TAG_DRY_RUN_ERROR "FailedOperation.TagDryRunError",
    FAILED_OPERATION_TAG_QUOTA_EXCEED_LIMIT "FailedOperation.TagQuotaExceedLimit",
    FAILED_OPERATION_TRADE_CONFIG_NOT_FOUND "FailedOperation.TradeConfigNotFound",
    FAILED_OPERATION_UPDATE_INSTANCE_INFO_FAILED "FailedOperation.UpdateInstanceInfoFailed",
    FAILED_OPERATION_USER_NOT_AUTHED "FailedOperation.UserNotAuthed",
    FAILED_OPERATION_VIP_NOT_CHANGE "FailedOperation.VipNotChange",
    FAILED_OPERATION_VPC_ADD_SERVICE_FAILED "FailedOperation.VpcAddServiceFailed",
    FAILED_OPERATION_VPC_UPDATE_ROUTE_FAILED "FailedOperation.VpcUpdateRouteFailed",
    FAILED_OPERATION_WAN_STATUS_ABNORMAL "FailedOperation.WanStatusAbnormal", INTERNAL_ERROR "InternalError",
    INTERNAL_ERROR_CAM_AUTH_FAILED "InternalError.CamAuthFailed",
    INTERNAL_ERROR_CHECK_VIP_STATUS_FAILED "InternalError.CheckVipStatusFailed",
    INTERNAL_ERROR_COS_CONFIGURATION "InternalError.CosConfiguration",
    INTERNAL_ERROR_COS_SIGN_URL "InternalError.CosSignUrl",
    INTERNAL_ERROR_CREATE_FLOW_FAILED "InternalError.CreateFlowFailed",
    INTERNAL_ERROR_DB_ROWS_AFFECTED_ERROR "InternalError.DBRowsAffectedError",
    INTERNAL_ERROR_DB_OPERATION_FAILED "InternalError.DbOperationFailed",
    INTERNAL_ERROR_FENCE_ERROR "InternalError.FenceError",
    INTERNAL_ERROR_GET_CIPHER_TEXT_FAILED "InternalError.GetCipherTextFailed",
    INTERNAL_ERROR_GET_DB_CONFIG_FAILED "InternalError.GetDbConfigFailed",
    INTERNAL_ERROR_GET_DB_LIST_FAILED "InternalError.GetDbListFailed",
    INTERNAL_ERROR_GET_DB_OBJECT_FAILED "InternalError.GetDbObjectFailed",
    INTERNAL_ERROR_GET_INSTANCE_DETAIL_FAILED "InternalError.GetInstanceDetailFailed",
    INTERNAL_ERROR_GET_INSTANCE_INFO_FAILED "InternalError.GetInstanceInfoFailed",
    INTERNAL_ERROR_GET_RIGHT_FAILED "InternalError.GetRightFailed",
    INTERNAL_ERROR_GET_SECURITY_GROUP_DETAIL_FAILED "InternalError.GetSecurityGroupDetailFailed",
    INTERNAL_ERROR_GET_SLOW_LOG_FAILED "InternalError.GetSlowLogFailed",
    INTERNAL_ERROR_GET_SUBNET_FAILED "InternalError.GetSubnetFailed",
    INTERNAL_ERROR_GET_TABLE_INFO_FAILED "InternalError.GetTableInfoFailed",
    INTERNAL_ERROR_GET_USER_LIST_FAILED "InternalError.GetUserListFailed",
    INTERNAL_ERROR_GET_USER_SG_COUNT_FAILED "InternalError.GetUserSGCountFailed",
    INTERNAL_ERROR_GET_USG_QUOTA_ERROR "InternalError.GetUsgQuotaError",
    INTERNAL_ERROR_GET_VPC_FAILED "InternalError.GetVpcFailed", INTERNAL_ERROR_HDFS_ERROR "InternalError.HDFSError",
    INTERNAL_ERROR_INNER_CONFIGURATION_MISSING "InternalError.InnerConfigurationMissing",
    INTERNAL_ERROR_INNER_SYSTEM_ERROR "InternalError.InnerSystemError",
    INTERNAL_ERROR_INSERT_FAIL "InternalError.InsertFail",
    INTERNAL_ERROR_INSTANCE_OPERATE_PERMISSION_ERROR "InternalError.InstanceOperatePermissionError",
    INTERNAL_ERROR_INSTANCE_SG_OVER_LIMIT_ERROR "InternalError.InstanceSGOverLimitError",
    INTERNAL_ERROR_LIST_INSTANCE_RESP_RESOURCE_COUNT_NOT_MATCH_ERROR "InternalError.ListInstanceRespResourceCountNotMatchError",
    INTERNAL_ERROR_LIST_INSTANCES_ERROR "InternalError.ListInstancesError",
    INTERNAL_ERROR_LOG_DB_FAILED "InternalError.LogDBFailed",
    INTERNAL_ERROR_OPERATE_DATABASE_FAILED "InternalError.OperateDatabaseFailed",
    INTERNAL_ERROR_QUERY_DATABASE_FAILED "InternalError.QueryDatabaseFailed",
    INTERNAL_ERROR_QUERY_ORDER_FAILED "InternalError.QueryOrderFailed",
    INTERNAL_ERROR_QUERY_PRICE_FAILED "InternalError.QueryPriceFailed",
    INTERNAL_ERROR_READ_DATABASE_FAILED "InternalError.ReadDatabaseFailed",
    INTERNAL_ERROR_RETREATE_TIME "InternalError.RetreateTime",
    INTERNAL_ERROR_ROUTE_NOT_FOUND "InternalError.RouteNotFound",
    INTERNAL_ERROR_SET_SVC_LOCATION_FAILED "InternalError.SetSvcLocationFailed",
    INTERNAL_ERROR_UPDATE_DATABASE_FAILED "InternalError.UpdateDatabaseFailed",
    INTERNAL_ERROR_VPC_OPERATION_FAILED "InternalError.VpcOperationFailed",
    INTERNAL_ERROR_WAN_SERVICE_FAILED "InternalError.WanServiceFailed", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_ACTION_NOT_FOUND "InvalidParameter.ActionNotFound",
    INVALID_PARAMETER_CHARACTER_ERROR "InvalidParameter.CharacterError",
    INVALID_PARAMETER_CHECK_PARAM_NOT_PASS "InvalidParameter.CheckParamNotPass",
    INVALID_PARAMETER_DEAL_NAME_NOT_GIVEN "InvalidParameter.DealNameNotGiven",
    INVALID_PARAMETER_FLOW_NOT_FOUND "InvalidParameter.FlowNotFound",
    INVALID_PARAMETER_GENERIC_PARAMETER_ERROR "InvalidParameter.GenericParameterError",
    INVALID_PARAMETER_ILLEGAL_PARAMETER_ERROR "InvalidParameter.IllegalParameterError",
    INVALID_PARAMETER_ILLEGAL_TIME "InvalidParameter.IllegalTime",
    INVALID_PARAMETER_INSTANCE_NOT_FOUND "InvalidParameter.InstanceNotFound",
    INVALID_PARAMETER_NOT_SUPPORTED_PAY_MODE "InvalidParameter.NotSupportedPayMode",
    INVALID_PARAMETER_PERMISSION_DENIED "InvalidParameter.PermissionDenied",
    INVALID_PARAMETER_SG_CHECK_FAIL "InvalidParameter.SGCheckFail",
    INVALID_PARAMETER_SHARD_RESOURCE_ID_NOT_FOUND "InvalidParameter.ShardResourceIdNotFound",
    INVALID_PARAMETER_SPEC_NOT_FOUND "InvalidParameter.SpecNotFound",
    INVALID_PARAMETER_SUBNET_NOT_FOUND "InvalidParameter.SubnetNotFound",
    INVALID_PARAMETER_SUBNET_UNAVAILABLE "InvalidParameter.SubnetUnavailable",
    INVALID_PARAMETER_VIP_NOT_IN_SUBNET "InvalidParameter.VipNotInSubnet",
    INVALID_PARAMETER_VIP_USED "InvalidParameter.VipUsed",
    INVALID_PARAMETER_VPC_NOT_FOUND "InvalidParameter.VpcNotFound",
    INVALID_PARAMETER_VPORT_USED "InvalidParameter.VportUsed",
    INVALID_PARAMETER_ZONE_ID_ILLEGAL "InvalidParameter.ZoneIdIllegal",
    INVALID_PARAMETER_VALUE_ACCOUNT_ALREADY_EXISTS "InvalidParameterValue.AccountAlreadyExists",
    INVALID_PARAMETER_VALUE_BAD_SYNC_MODE "InvalidParameterValue.BadSyncMode",
    INVALID_PARAMETER_VALUE_BAD_USER_RIGHT "InvalidParameterValue.BadUserRight",
    INVALID_PARAMETER_VALUE_BAD_USER_TYPE "InvalidParameterValue.BadUserType",
    INVALID_PARAMETER_VALUE_ILLEGAL_COUNT "InvalidParameterValue.IllegalCount",
    INVALID_PARAMETER_VALUE_ILLEGAL_EXCLUSTER_ID "InvalidParameterValue.IllegalExclusterID",
    INVALID_PARAMETER_VALUE_ILLEGAL_INIT_PARAM "InvalidParameterValue.IllegalInitParam",
    INVALID_PARAMETER_VALUE_ILLEGAL_INSTANCE_ID "InvalidParameterValue.IllegalInstanceId",
    INVALID_PARAMETER_VALUE_ILLEGAL_LOG_SAVE_DAYS "InvalidParameterValue.IllegalLogSaveDays",
    INVALID_PARAMETER_VALUE_ILLEGAL_QUANTITY "InvalidParameterValue.IllegalQuantity",
    INVALID_PARAMETER_VALUE_ILLEGAL_RIGHT_PARAM "InvalidParameterValue.IllegalRightParam",
    INVALID_PARAMETER_VALUE_ILLEGAL_ZONE "InvalidParameterValue.IllegalZone",
    INVALID_PARAMETER_VALUE_INSTANCE_NAME_ILLEGAL "InvalidParameterValue.InstanceNameIllegal",
    INVALID_PARAMETER_VALUE_INVALID_PARAMETER_VALUE_ERROR "InvalidParameterValue.InvalidParameterValueError",
    INVALID_PARAMETER_VALUE_SPEC_ID_ILLEGAL "InvalidParameterValue.SpecIdIllegal",
    INVALID_PARAMETER_VALUE_SUPER_USER_FORBIDDEN "InvalidParameterValue.SuperUserForbidden",
    INVALID_PARAMETER_VALUE_SYNC_MODE_NOT_ALLOWED "InvalidParameterValue.SyncModeNotAllowed",
    LIMIT_EXCEEDED_TOO_FREQUENTLY_CALLED "LimitExceeded.TooFrequentlyCalled",
    RESOURCE_IN_USE_TEMP_INSTANCE_EXIST "ResourceInUse.TempInstanceExist", RESOURCE_INSUFFICIENT "ResourceInsufficient",
    RESOURCE_NOT_FOUND_ACCOUNT_DOES_NOT_EXIST "ResourceNotFound.AccountDoesNotExist",
    RESOURCE_NOT_FOUND_INSTANCE_NOT_FOUND "ResourceNotFound.InstanceNotFound",
    RESOURCE_NOT_FOUND_NO_INSTANCE_FOUND "ResourceNotFound.NoInstanceFound",
    RESOURCE_NOT_FOUND_PRODUCT_CONFIG_NOT_EXISTED_ERROR "ResourceNotFound.ProductConfigNotExistedError",
    RESOURCE_NOT_FOUND_SYNC_TASK_DELETED "ResourceNotFound.SyncTaskDeleted",
    RESOURCE_UNAVAILABLE_BAD_INSTANCE_STATUS "ResourceUnavailable.BadInstanceStatus",
    RESOURCE_UNAVAILABLE_COS_API_FAILED "ResourceUnavailable.CosApiFailed",
    RESOURCE_UNAVAILABLE_EXCLUSTER_STATUS_ABNORMAL "ResourceUnavailable.ExclusterStatusAbnormal",
    RESOURCE_UNAVAILABLE_INSTANCE_ALREADY_DELETED "ResourceUnavailable.InstanceAlreadyDeleted",
    RESOURCE_UNAVAILABLE_INSTANCE_HAS_BEEN_LOCKED "ResourceUnavailable.InstanceHasBeenLocked",
    RESOURCE_UNAVAILABLE_INSTANCE_STATUS_ABNORMAL "ResourceUnavailable.InstanceStatusAbnormal",
    RESOURCE_UNAVAILABLE_SG_CHECK_FAIL "ResourceUnavailable.SGCheckFail",
    RESOURCE_UNAVAILABLE_SSL_STATUS_ABNORMAL "ResourceUnavailable.SSLStatusAbnormal",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation",
    UNAUTHORIZED_OPERATION_PERMISSION_DENIED "UnauthorizedOperation.PermissionDenied",
    UNSUPPORTED_OPERATION_DB_VERSION_NOT_SUPPORTED "UnsupportedOperation.DbVersionNotSupported",
    UNSUPPORTED_OPERATION_INVALID_OPERATION "UnsupportedOperation.InvalidOperation",
    UNSUPPORTED_OPERATION_OLD_PROXY_VERSION "UnsupportedOperation.OldProxyVersion",
    UNSUPPORTED_OPERATION_OPERATION_NOT_APPLICABLE "UnsupportedOperation.OperationNotApplicable",
    UNSUPPORTED_OPERATION_SSL_NOT_SUPPORTED "UnsupportedOperation.SSLNotSupported"
}

#[cfg(feature = "unstable-registry")]
register! {
    ActivateHourDBInstance, AssociateSecurityGroups, CancelDcnJob, CloneAccount, CloseDBExtranetAccess,
    CopyAccountPrivileges, CreateAccount, CreateDBInstance, CreateDedicatedClusterDBInstance, CreateHourDBInstance,
    CreateTmpInstances, DeleteAccount, DescribeAccountPrivileges, DescribeAccounts, DescribeBackupConfigs,
    DescribeBackupFiles, DescribeBackupTime, DescribeBinlogTime, DescribeDBEncryptAttributes, DescribeDBInstanceDetail,
    DescribeDBInstanceSpecs, DescribeDBInstances, DescribeDBLogFiles, DescribeDBParameters, DescribeDBSecurityGroups,
    DescribeDBSlowLogs, DescribeDBSyncMode, DescribeDBTmpInstances, DescribeDatabaseObjects, DescribeDatabaseTable,
    DescribeDatabases, DescribeDcnDetail, DescribeFileDownloadUrl, DescribeFlow, DescribeInstanceNodeInfo,
    DescribeInstanceSSLAttributes, DescribeLogFileRetentionPeriod, DescribeOrders, DescribePrice, DescribeProcessList,
    DescribeProjectSecurityGroups, DescribeRenewalPrice, DescribeSaleInfo, DescribeUpgradePrice, DestroyDBInstance,
    DestroyHourDBInstance, DisassociateSecurityGroups, FlushBinlog, GrantAccountPrivileges, InitDBInstances,
    IsolateDBInstance, IsolateDedicatedDBInstance, IsolateHourDBInstance, KillSession, ModifyAccountDescription,
    ModifyAccountPrivileges, ModifyBackupConfigs, ModifyBackupTime, ModifyDBEncryptAttributes, ModifyDBInstanceName,
    ModifyDBInstanceSecurityGroups, ModifyDBInstancesProject, ModifyDBParameters, ModifyDBSyncMode,
    ModifyInstanceNetwork, ModifyInstanceProtectedProperty, ModifyInstanceSSLAttributes, ModifyInstanceVip,
    ModifyInstanceVport, ModifyLogFileRetentionPeriod, ModifyRealServerAccessStrategy, ModifySyncTaskAttribute,
    OpenDBExtranetAccess, RenewDBInstance, ResetAccountPassword, RestartDBInstances, SwitchDBInstanceHA,
    TerminateDedicatedDBInstance, UpgradeDBInstance, UpgradeDedicatedDBInstance, UpgradeHourDBInstance
}
