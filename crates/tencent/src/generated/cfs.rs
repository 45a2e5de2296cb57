//! `cfs` of Tencent Cloud, API version 2019-07-19.
//!
//! Endpoint: `cfs.tencentcloudapi.com`, or `cfs.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=cfs&Version=2019-07-19>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, cfs::DescribeAutoSnapshotPolicies};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAutoSnapshotPolicies::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("cfs", "2019-07-19", "cfs", &Endpoints::NONE);

/// Applies path lifecycle policy: `ApplyPathLifecyclePolicy` of `cfs` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfs&Version=2019-07-19&Action=ApplyPathLifecyclePolicy>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_BIND_INFREQUENTACCESS_FIRST`],
/// [`codes::INVALID_PARAMETER_VALUE_EXTERNAL_STORAGE_SUPPORT_DATAFLOW_ONLY`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_POLICY_FS_PATH`], [`codes::INVALID_PARAMETER_VALUE_PATH_USED_IN_DATAFLOW`],
/// [`codes::RESOURCE_INSUFFICIENT_POLICY_FS_LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_INSUFFICIENT_POLICY_FS_PATH_LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_INSUFFICIENT_POLICY_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyPathLifecyclePolicy {
    /// Required.
    pub lifecycle_policy_id: String,
    pub paths: Option<Vec<PathInfo>>,
}
operation! { ApplyPathLifecyclePolicy(lifecycle_policy_id: String)
    "ApplyPathLifecyclePolicy" -> ApplyPathLifecyclePolicyOutput {
    0 "LifecyclePolicyID" lifecycle_policy_id, 1 "Paths" paths: Vec<PathInfo>
} }

/// In the request of [`ApplyPathLifecyclePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PathInfo {
    /// Required.
    pub file_system_id: Option<String>,
    /// Required.
    pub path: Option<String>,
    pub data_flow_id: Option<String>,
}
input! { PathInfo(file_system_id: String, path: String) {
    0 "FileSystemId" file_system_id: String, 1 "Path" path: String, 2 "DataFlowId" data_flow_id: String
} }

/// Response of [`ApplyPathLifecyclePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyPathLifecyclePolicyOutput {
    pub check_results: Vec<CheckResult>,
}
model! { ApplyPathLifecyclePolicyOutput {
    0 "CheckResults" check_results: Vec<CheckResult>
} }

/// In the response of [`ApplyPathLifecyclePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckResult {
    pub lifecycle_policy_id: Option<String>,
    pub file_system_id: Option<String>,
    pub path: Option<String>,
    pub lifecycle_rules: Vec<LifecycleRule>,
    pub target_path: Option<String>,
}
model! { CheckResult {
    0 "LifecyclePolicyID" lifecycle_policy_id: String, 1 "FileSystemId" file_system_id: String, 2 "Path" path: String,
    3 "LifecycleRules" lifecycle_rules: Vec<LifecycleRule>, 4 "TargetPath" target_path: String
} }

/// In the request of [`ApplyPathLifecyclePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LifecycleRule {
    /// Required.
    pub storage_type: Option<String>,
    /// Required.
    pub file_type: Option<String>,
    /// Required.
    pub action: Option<String>,
    pub interval: Option<String>,
    pub file_max_size: Option<String>,
    pub file_min_size: Option<String>,
    pub policy_type: Option<String>,
    pub expire_threshold: Option<i64>,
    pub target_threshold: Option<i64>,
    pub is_overwrite: Option<bool>,
    pub is_create_real_time_sync: Option<bool>,
    pub is_modify_real_time_sync: Option<bool>,
    pub is_sync_delete: Option<bool>,
}
input! { LifecycleRule(storage_type: String, file_type: String, action: String) {
    0 "StorageType" storage_type: String, 1 "FileType" file_type: String, 2 "Action" action: String,
    3 "Interval" interval: String, 4 "FileMaxSize" file_max_size: String, 5 "FileMinSize" file_min_size: String,
    6 "PolicyType" policy_type: String, 7 "ExpireThreshold" expire_threshold: i64,
    8 "TargetThreshold" target_threshold: i64, 9 "IsOverwrite" is_overwrite: bool,
    10 "IsCreateRealTimeSync" is_create_real_time_sync: bool, 11 "IsModifyRealTimeSync" is_modify_real_time_sync: bool,
    12 "IsSyncDelete" is_sync_delete: bool
} }

/// Binds auto snapshot policy: `BindAutoSnapshotPolicy` of `cfs` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfs&Version=2019-07-19&Action=BindAutoSnapshotPolicy>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INVALID_PARAMETER_AUTO_POLICY_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_INVALID_SNAP_POLICY_STATUS`], [`codes::INVALID_PARAMETER_VALUE_AUTO_POLICY_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_FILE_SYSTEM_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SNAP_POLICY_STATUS`],
/// [`codes::RESOURCE_INSUFFICIENT_SNAPSHOT_SIZE_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAutoSnapshotPolicy {
    /// Required.
    pub auto_snapshot_policy_id: String,
    /// Required.
    pub file_system_ids: String,
}
operation! { BindAutoSnapshotPolicy(auto_snapshot_policy_id: String, file_system_ids: String)
    "BindAutoSnapshotPolicy" -> BindAutoSnapshotPolicyOutput {
    0 "AutoSnapshotPolicyId" auto_snapshot_policy_id, 1 "FileSystemIds" file_system_ids
} }

/// Response of [`BindAutoSnapshotPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAutoSnapshotPolicyOutput {
    pub auto_snapshot_policy_id: Option<String>,
}
model! { BindAutoSnapshotPolicyOutput {
    0 "AutoSnapshotPolicyId" auto_snapshot_policy_id: String
} }

/// Creates access cert: `CreateAccessCert` of `cfs` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfs&Version=2019-07-19&Action=CreateAccessCert>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INVALID_PARAMETER_AUTO_POLICY_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_INVALID_SNAP_POLICY_STATUS`], [`codes::INVALID_PARAMETER_VALUE_AUTO_POLICY_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_FILE_SYSTEM_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SNAP_POLICY_STATUS`],
/// [`codes::RESOURCE_INSUFFICIENT_SNAPSHOT_SIZE_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccessCert {
    /// Required.
    pub cert_desc: String,
}
operation! { CreateAccessCert(cert_desc: String) "CreateAccessCert" -> CreateAccessCertOutput {
    0 "CertDesc" cert_desc
} }

/// Response of [`CreateAccessCert`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccessCertOutput {
    pub cert_id: Option<String>,
}
model! { CreateAccessCertOutput {
    0 "CertId" cert_id: String
} }

/// Creates auto snapshot policy: `CreateAutoSnapshotPolicy` of `cfs` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfs&Version=2019-07-19&Action=CreateAutoSnapshotPolicy>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INVALID_PARAMETER_INVALID_ALIVED_DAYS`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAM_DAYOF_WEEK`], [`codes::INVALID_PARAMETER_INVALID_PARAM_HOUR`],
/// [`codes::INVALID_PARAMETER_INVALID_SNAPSHOT_POLICY_NAME`], [`codes::INVALID_PARAMETER_MISSING_POLICY_PARAM`],
/// [`codes::INVALID_PARAMETER_SNAPSHOT_POLICY_NAME_LIMIT_EXCEEDED`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::INVALID_PARAMETER_VALUE_AUTO_POLICY_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_INVALID_ALIVE_DAYS`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DESTINATION_REGIONS`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAM_DAY_OF_MONTH`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAM_DAY_OF_WEEK`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAM_INTERVAL_DAYS`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SNAP_POLICY_STATUS`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SNAPSHOT_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SNAPSHOT_POLICY_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_MISSING_SNAP_NAME_OR_ALIVE_DAY`],
/// [`codes::INVALID_PARAMETER_VALUE_SNAPSHOT_NAME_LIMIT_EXCEEDED`],
/// [`codes::INVALID_PARAMETER_VALUE_SNAPSHOT_POLICY_NAME_LIMIT_EXCEEDED`],
/// [`codes::UNSUPPORTED_OPERATION_UNAUTHORIZED_CFS_QCS_ROLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoSnapshotPolicy {
    /// Required.
    pub hour: String,
    pub policy_name: Option<String>,
    pub day_of_week: Option<String>,
    pub alive_days: Option<i64>,
    pub day_of_month: Option<String>,
    pub interval_days: Option<i64>,
    pub resource_tags: Option<Vec<TagInfo>>,
}
operation! { CreateAutoSnapshotPolicy(hour: String) "CreateAutoSnapshotPolicy" -> CreateAutoSnapshotPolicyOutput {
    0 "Hour" hour, 1 "PolicyName" policy_name: String, 2 "DayOfWeek" day_of_week: String, 3 "AliveDays" alive_days: i64,
    4 "DayOfMonth" day_of_month: String, 5 "IntervalDays" interval_days: i64,
    6 "ResourceTags" resource_tags: Vec<TagInfo>
} }

/// In the request of [`CreateAutoSnapshotPolicy`].
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

/// Response of [`CreateAutoSnapshotPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoSnapshotPolicyOutput {
    pub auto_snapshot_policy_id: Option<String>,
}
model! { CreateAutoSnapshotPolicyOutput {
    0 "AutoSnapshotPolicyId" auto_snapshot_policy_id: String
} }

/// Creates cfs file system: `CreateCfsFileSystem` of `cfs` 2019-07-19.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfs&Version=2019-07-19&Action=CreateCfsFileSystem>.
///
/// Errors: [`codes::FAILED_OPERATION_BIND_RESOURCE_PKG_FAILED`], [`codes::FAILED_OPERATION_CLIENT_TOKEN_IN_USE`],
/// [`codes::INTERNAL_ERROR_CREATE_FS_FAILED`], [`codes::INVALID_PARAMETER_AUTO_POLICY_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_CLIENT_TOKEN_LIMIT_EXCEEDED`],
/// [`codes::INVALID_PARAMETER_VALUE_DUPLICATED_TAG_KEY`], [`codes::INVALID_PARAMETER_VALUE_FS_NAME_LIMIT_EXCEEDED`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_CLIENT_TOKEN`], [`codes::INVALID_PARAMETER_VALUE_INVALID_ENCRYPTED`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_FS_NAME`], [`codes::INVALID_PARAMETER_VALUE_INVALID_META_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_MOUNT_TARGET_IP`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_NET_INTERFACE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_PGROUP_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PROTOCOL`], [`codes::INVALID_PARAMETER_VALUE_INVALID_REGION_ZONE_INFO`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_RESOURCE_TAGS`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SNAPSHOT_STATUS`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_STORAGE_RESOURCE_PKG`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_STORAGE_TYPE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_SUBNET_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_TAG_KEY`], [`codes::INVALID_PARAMETER_VALUE_INVALID_TAG_VALUE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_TURBO_CAPACITY`], [`codes::INVALID_PARAMETER_VALUE_INVALID_VIP`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_VPC_ID`], [`codes::INVALID_PARAMETER_VALUE_INVALID_VPC_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_ZONE_ID`], [`codes::INVALID_PARAMETER_VALUE_INVALID_ZONE_OR_ZONE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_MISSING_KMS_KEY_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_MISSING_STORAGE_RESOURCE_PKG`],
/// [`codes::INVALID_PARAMETER_VALUE_MISSING_SUBNETID_OR_UNSUBNETID`],
/// [`codes::INVALID_PARAMETER_VALUE_MISSING_VPC_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_MISSING_VPCID_OR_UNVPCID`], [`codes::INVALID_PARAMETER_VALUE_MISSING_ZONE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_MISSING_ZONE_OR_ZONE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_KEY_FILTER_LIMIT_EXCEEDED`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_KEY_LIMIT_EXCEEDED`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_VALUE_FILTER_LIMIT_EXCEEDED`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_VALUE_LIMIT_EXCEEDED`], [`codes::INVALID_PARAMETER_VALUE_UNAVAILABLE_REGION`],
/// [`codes::INVALID_PARAMETER_VALUE_UNAVAILABLE_ZONE`], [`codes::INVALID_PARAMETER_VALUE_ZONE_ID_REGION_NOT_MATCH`],
/// [`codes::RESOURCE_INSUFFICIENT_FILE_SYSTEM_LIMIT_EXCEEDED`], [`codes::RESOURCE_INSUFFICIENT_REGION_SOLD_OUT`],
/// [`codes::RESOURCE_INSUFFICIENT_SUBNET_IP_ALL_OCCUPIED`], [`codes::RESOURCE_INSUFFICIENT_TAG_LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_INSUFFICIENT_TAG_QUOTAS_EXCEEDED`],
/// [`codes::RESOURCE_INSUFFICIENT_TURBO_SPECIAL_CAPACITY_FILE_SYSTEM_COUNT_LIMIT`],
/// [`codes::RESOURCE_NOT_FOUND_PGROUP_NOT_FOUND`], [`codes::RESOURCES_SOLD_OUT`],
/// [`codes::UNSUPPORTED_OPERATION_BASIC_NET_INTERFACE_NOT_SUPPORTED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCfsFileSystem {
    /// Required.
    pub zone: String,
    /// Required.
    pub net_interface: String,
    /// Required.
    pub p_group_id: String,
    pub protocol: Option<String>,
    pub storage_type: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub mount_ip: Option<String>,
    pub fs_name: Option<String>,
    pub encrypted: Option<bool>,
    pub resource_tags: Option<Vec<TagInfo>>,
    pub client_token: Option<String>,
    pub ccn_id: Option<String>,
    pub cidr_block: Option<String>,
    pub capacity: Option<i64>,
    pub snapshot_id: Option<String>,
    pub auto_snapshot_policy_id: Option<String>,
    pub enable_auto_scale_up: Option<bool>,
    pub cfs_version: Option<String>,
    pub meta_type: Option<String>,
    pub scenario: Option<String>,
}
operation! { CreateCfsFileSystem(zone: String, net_interface: String, p_group_id: String)
    "CreateCfsFileSystem" -> CreateCfsFileSystemOutput {
    0 "Zone" zone, 1 "NetInterface" net_interface, 2 "PGroupId" p_group_id, 3 "Protocol" protocol: String,
    4 "StorageType" storage_type: String, 5 "VpcId" vpc_id: String, 6 "SubnetId" subnet_id: String,
    7 "MountIP" mount_ip: String, 8 "FsName" fs_name: String, 9 "Encrypted" encrypted: bool,
    10 "ResourceTags" resource_tags: Vec<TagInfo>, 11 "ClientToken" client_token: String, 12 "CcnId" ccn_id: String,
    13 "CidrBlock" cidr_block: String, 14 "Capacity" capacity: i64, 15 "SnapshotId" snapshot_id: String,
    16 "AutoSnapshotPolicyId" auto_snapshot_policy_id: String, 17 "EnableAutoScaleUp" enable_auto_scale_up: bool,
    18 "CfsVersion" cfs_version: String, 19 "MetaType" meta_type: String, 20 "Scenario" scenario: String
} }

/// Response of [`CreateCfsFileSystem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCfsFileSystemOutput {
    pub creation_time: Option<String>,
    pub creation_token: Option<String>,
    pub file_system_id: Option<String>,
    pub life_cycle_state: Option<String>,
    pub size_byte: Option<i64>,
    pub zone_id: Option<i64>,
    pub fs_name: Option<String>,
    pub encrypted: Option<bool>,
}
model! { CreateCfsFileSystemOutput {
    0 "CreationTime" creation_time: String, 1 "CreationToken" creation_token: String,
    2 "FileSystemId" file_system_id: String, 3 "LifeCycleState" life_cycle_state: String, 4 "SizeByte" size_byte: i64,
    5 "ZoneId" zone_id: i64, 6 "FsName" fs_name: String, 7 "Encrypted" encrypted: bool
} }

/// Creates cfs p group: `CreateCfsPGroup` of `cfs` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfs&Version=2019-07-19&Action=CreateCfsPGroup>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DUPLICATED_PGROUP_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PGROUP_NAME`], [`codes::INVALID_PARAMETER_VALUE_MISSING_PGROUP_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_PGROUP_DESCINFO_LIMIT_EXCEEDED`],
/// [`codes::INVALID_PARAMETER_VALUE_PGROUP_NAME_LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_INSUFFICIENT_PGROUP_NUMBER_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCfsPGroup {
    /// Required.
    pub name: String,
    pub desc_info: Option<String>,
}
operation! { CreateCfsPGroup(name: String) "CreateCfsPGroup" -> CreateCfsPGroupOutput {
    0 "Name" name, 1 "DescInfo" desc_info: String
} }

/// Response of [`CreateCfsPGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCfsPGroupOutput {
    pub p_group_id: Option<String>,
    pub name: Option<String>,
    pub desc_info: Option<String>,
    pub bind_cfs_num: Option<i64>,
    pub c_date: Option<String>,
}
model! { CreateCfsPGroupOutput {
    0 "PGroupId" p_group_id: String, 1 "Name" name: String, 2 "DescInfo" desc_info: String,
    3 "BindCfsNum" bind_cfs_num: i64, 4 "CDate" c_date: String
} }

/// Creates cfs rule: `CreateCfsRule` of `cfs` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfs&Version=2019-07-19&Action=CreateCfsRule>.
///
/// Errors: [`codes::FAILED_OPERATION_PGROUP_IN_USE`], [`codes::FAILED_OPERATION_PGROUP_IS_UPDATING`],
/// [`codes::INVALID_PARAMETER_VALUE_DUPLICATED_RULE_AUTH_CLIENT_IP`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_AUTH_CLIENT_IP`], [`codes::INVALID_PARAMETER_VALUE_INVALID_PGROUP`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PRIORITY`], [`codes::INVALID_PARAMETER_VALUE_INVALID_RW_PERMISSION`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_USER_PERMISSION`], [`codes::RESOURCE_INSUFFICIENT_RULE_LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_NOT_FOUND_PGROUP_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCfsRule {
    /// Required.
    pub p_group_id: String,
    /// Required.
    pub auth_client_ip: String,
    /// Required.
    pub priority: i64,
    pub rw_permission: Option<String>,
    pub user_permission: Option<String>,
}
operation! { CreateCfsRule(p_group_id: String, auth_client_ip: String, priority: i64)
    "CreateCfsRule" -> CreateCfsRuleOutput {
    0 "PGroupId" p_group_id, 1 "AuthClientIp" auth_client_ip, 2 "Priority" priority,
    3 "RWPermission" rw_permission: String, 4 "UserPermission" user_permission: String
} }

/// Response of [`CreateCfsRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCfsRuleOutput {
    pub rule_id: Option<String>,
    pub p_group_id: Option<String>,
    pub auth_client_ip: Option<String>,
    pub rw_permission: Option<String>,
    pub user_permission: Option<String>,
    pub priority: Option<i64>,
}
model! { CreateCfsRuleOutput {
    0 "RuleId" rule_id: String, 1 "PGroupId" p_group_id: String, 2 "AuthClientIp" auth_client_ip: String,
    3 "RWPermission" rw_permission: String, 4 "UserPermission" user_permission: String, 5 "Priority" priority: i64
} }

/// Creates cfs snapshot: `CreateCfsSnapshot` of `cfs` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfs&Version=2019-07-19&Action=CreateCfsSnapshot>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INVALID_PARAMETER_INVALID_SNAPSHOT_NAME`],
/// [`codes::INVALID_PARAMETER_SNAPSHOT_NAME_LIMIT_EXCEEDED`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::INVALID_PARAMETER_VALUE_FS_SIZE_LIMIT_EXCEEDED`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_FILE_SYSTEM_ID`], [`codes::INVALID_PARAMETER_VALUE_INVALID_FS_STATUS`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_RESOURCE_TAGS`], [`codes::INVALID_PARAMETER_VALUE_INVALID_TAG_KEY`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_TAG_VALUE`], [`codes::INVALID_PARAMETER_VALUE_MISSING_FILE_SYSTEM_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_KEY_FILTER_LIMIT_EXCEEDED`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_KEY_LIMIT_EXCEEDED`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_VALUE_FILTER_LIMIT_EXCEEDED`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_VALUE_LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_INSUFFICIENT_SNAPSHOT_SIZE_LIMIT_EXCEEDED`], [`codes::RESOURCE_INSUFFICIENT_TAG_LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_INSUFFICIENT_TAG_QUOTAS_EXCEEDED`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCfsSnapshot {
    /// Required.
    pub file_system_id: String,
    pub snapshot_name: Option<String>,
    pub resource_tags: Option<Vec<TagInfo>>,
}
operation! { CreateCfsSnapshot(file_system_id: String) "CreateCfsSnapshot" -> CreateCfsSnapshotOutput {
    0 "FileSystemId" file_system_id, 1 "SnapshotName" snapshot_name: String,
    2 "ResourceTags" resource_tags: Vec<TagInfo>
} }

/// Response of [`CreateCfsSnapshot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCfsSnapshotOutput {
    pub snapshot_id: Option<String>,
}
model! { CreateCfsSnapshotOutput {
    0 "SnapshotId" snapshot_id: String
} }

/// Creates data flow: `CreateDataFlow` of `cfs` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfs&Version=2019-07-19&Action=CreateDataFlow>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_DATA_FLOW_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DATA_FLOW_SOURCE_INFO`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DATA_FLOW_SOURCE_STORAGE_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DATA_FLOW_TARGET_PATH`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_FILE_SYSTEM_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_LIFECYCLE_DATA_TASK_TYPE`],
/// [`codes::RESOURCE_INSUFFICIENT_DATA_FLOW_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataFlow {
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub source_storage_type: String,
    /// Required.
    pub source_storage_address: String,
    /// Required.
    pub source_path: String,
    /// Required.
    pub target_path: String,
    /// Required.
    pub secret_id: String,
    /// Required. Secret.
    pub secret_key: Secret,
    pub data_flow_name: Option<String>,
    pub auto_refresh: Option<i64>,
    pub user_kafka_topic: Option<String>,
    pub server_addr: Option<String>,
    pub user_name: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
}

/// Arguments of [`CreateDataFlow::new`].
pub struct CreateDataFlowRequired {
    pub file_system_id: String,
    pub source_storage_type: String,
    pub source_storage_address: String,
    pub source_path: String,
    pub target_path: String,
    pub secret_id: String,
    pub secret_key: Secret,
}
operation! {
    CreateDataFlow { CreateDataFlowRequired: file_system_id, source_storage_type, source_storage_address, source_path, target_path, secret_id, secret_key }
    "CreateDataFlow" -> CreateDataFlowOutput {
    0 "FileSystemId" file_system_id, 1 "SourceStorageType" source_storage_type,
    2 "SourceStorageAddress" source_storage_address, 3 "SourcePath" source_path, 4 "TargetPath" target_path,
    5 "SecretId" secret_id, 6 "SecretKey" secret_key, 7 "DataFlowName" data_flow_name: String,
    8 "AutoRefresh" auto_refresh: i64, 9 "UserKafkaTopic" user_kafka_topic: String, 10 "ServerAddr" server_addr: String,
    11 "UserName" user_name: String, 12 "Password" password: Secret
} }

/// Response of [`CreateDataFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataFlowOutput {
    pub data_flow_id: Option<String>,
}
model! { CreateDataFlowOutput {
    0 "DataFlowId" data_flow_id: String
} }

/// Creates data retrieval: `CreateDataRetrieval` of `cfs` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfs&Version=2019-07-19&Action=CreateDataRetrieval>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DATA_RETRIEVAL_SCHEDULE_CONFLICT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataRetrieval {
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub data_retrieval_name: String,
    pub compound_condition: Option<String>,
    pub query_condition: Option<String>,
    pub day_of_month: Option<String>,
    pub day_of_week: Option<String>,
    pub hour: Option<String>,
}
operation! { CreateDataRetrieval(file_system_id: String, data_retrieval_name: String)
    "CreateDataRetrieval" -> CreateDataRetrievalOutput {
    0 "FileSystemId" file_system_id, 1 "DataRetrievalName" data_retrieval_name,
    2 "CompoundCondition" compound_condition: String, 3 "QueryCondition" query_condition: String,
    4 "DayOfMonth" day_of_month: String, 5 "DayOfWeek" day_of_week: String, 6 "Hour" hour: String
} }

/// Response of [`CreateDataRetrieval`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataRetrievalOutput {
    pub data_retrieval_id: Option<String>,
}
model! { CreateDataRetrievalOutput {
    0 "DataRetrievalId" data_retrieval_id: String
} }

/// Creates lifecycle data task: `CreateLifecycleDataTask` of `cfs` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfs&Version=2019-07-19&Action=CreateLifecycleDataTask>.
///
/// Errors: [`codes::INVALID_PARAMETER_LIST_PATH_AND_TASK_PATH_CONFLICT`],
/// [`codes::INVALID_PARAMETER_LIST_PATH_INVALID_PREFIX`], [`codes::INVALID_PARAMETER_VALUE_INVALID_DATA_FLOW_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DATA_FLOW_SOURCE_STORAGE_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DATA_FLOW_TARGET_PATH`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_FILE_SYSTEM_ID`], [`codes::INVALID_PARAMETER_VALUE_INVALID_FS_STATUS`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_LIFECYCLE_DATA_TASK_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_LIST_PATH_FILE_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_LIST_PATH_FILE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_WAITING_TASK_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLifecycleDataTask {
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub r#type: String,
    /// Required.
    pub task_name: String,
    pub task_path: Option<String>,
    pub data_flow_id: Option<String>,
    pub is_overwrite: Option<bool>,
    pub list_path: Option<String>,
}
operation! { CreateLifecycleDataTask(file_system_id: String, r#type: String, task_name: String)
    "CreateLifecycleDataTask" -> CreateLifecycleDataTaskOutput {
    0 "FileSystemId" file_system_id, 1 "Type" r#type, 2 "TaskName" task_name, 3 "TaskPath" task_path: String,
    4 "DataFlowId" data_flow_id: String, 5 "IsOverwrite" is_overwrite: bool, 6 "ListPath" list_path: String
} }

/// Response of [`CreateLifecycleDataTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLifecycleDataTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateLifecycleDataTaskOutput {
    0 "TaskId" task_id: String
} }

/// Creates lifecycle policy: `CreateLifecyclePolicy` of `cfs` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfs&Version=2019-07-19&Action=CreateLifecyclePolicy>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_COS_MULTI_VERSION_DISABLED`],
/// [`codes::INTERNAL_ERROR_TIMEOUT`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAM_IS_CREATE_REAL_TIME_SYNC`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAM_IS_MODIFY_REAL_TIME_SYNC`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAM_IS_SYNC_DELETE`],
/// [`codes::RESOURCE_INSUFFICIENT_POLICY_LIMIT_EXCEEDED`],
/// [`codes::UNSUPPORTED_OPERATION_FIELD_ONLY_FOR_EXTERNAL_STORAGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLifecyclePolicy {
    /// Required.
    pub lifecycle_policy_name: String,
    /// Required.
    pub lifecycle_rules: Vec<LifecycleRule>,
}
operation! { CreateLifecyclePolicy(lifecycle_policy_name: String, lifecycle_rules: Vec<LifecycleRule>)
    "CreateLifecyclePolicy" -> CreateLifecyclePolicyOutput {
    0 "LifecyclePolicyName" lifecycle_policy_name, 1 "LifecycleRules" lifecycle_rules
} }

/// Response of [`CreateLifecyclePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLifecyclePolicyOutput {
    pub lifecycle_policy_id: Option<String>,
}
model! { CreateLifecyclePolicyOutput {
    0 "LifecyclePolicyID" lifecycle_policy_id: String
} }

/// Creates lifecycle policy download task: `CreateLifecyclePolicyDownloadTask` of `cfs` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfs&Version=2019-07-19&Action=CreateLifecyclePolicyDownloadTask>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_COS_MULTI_VERSION_DISABLED`],
/// [`codes::INTERNAL_ERROR_TIMEOUT`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAM_IS_CREATE_REAL_TIME_SYNC`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAM_IS_MODIFY_REAL_TIME_SYNC`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAM_IS_SYNC_DELETE`],
/// [`codes::RESOURCE_INSUFFICIENT_POLICY_LIMIT_EXCEEDED`],
/// [`codes::UNSUPPORTED_OPERATION_FIELD_ONLY_FOR_EXTERNAL_STORAGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLifecyclePolicyDownloadTask {
    pub task_id: Option<String>,
    pub r#type: Option<String>,
}
operation! { CreateLifecyclePolicyDownloadTask()
    "CreateLifecyclePolicyDownloadTask" -> CreateLifecyclePolicyDownloadTaskOutput {
    0 "TaskId" task_id: String, 1 "Type" r#type: String
} }

/// Response of [`CreateLifecyclePolicyDownloadTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLifecyclePolicyDownloadTaskOutput {
    pub download_address: Option<String>,
}
model! { CreateLifecyclePolicyDownloadTaskOutput {
    0 "DownloadAddress" download_address: String
} }

/// Creates migration task: `CreateMigrationTask` of `cfs` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfs&Version=2019-07-19&Action=CreateMigrationTask>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE`], [`codes::RESOURCE_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMigrationTask {
    /// Required.
    pub task_name: String,
    /// Required.
    pub migration_type: i64,
    /// Required.
    pub migration_mode: i64,
    /// Required.
    pub src_secret_id: String,
    /// Required. Secret.
    pub src_secret_key: Secret,
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub fs_path: String,
    /// Required.
    pub cover_type: i64,
    /// Required.
    pub src_service: String,
    pub bucket_name: Option<String>,
    pub bucket_region: Option<String>,
    pub bucket_address: Option<String>,
    pub list_address: Option<String>,
    pub fs_name: Option<String>,
    pub bucket_path: Option<String>,
    pub direction: Option<i64>,
}

/// Arguments of [`CreateMigrationTask::new`].
pub struct CreateMigrationTaskRequired {
    pub task_name: String,
    pub migration_type: i64,
    pub migration_mode: i64,
    pub src_secret_id: String,
    pub src_secret_key: Secret,
    pub file_system_id: String,
    pub fs_path: String,
    pub cover_type: i64,
    pub src_service: String,
}
operation! {
    CreateMigrationTask { CreateMigrationTaskRequired: task_name, migration_type, migration_mode, src_secret_id, src_secret_key, file_system_id, fs_path, cover_type, src_service }
    "CreateMigrationTask" -> CreateMigrationTaskOutput {
    0 "TaskName" task_name, 1 "MigrationType" migration_type, 2 "MigrationMode" migration_mode,
    3 "SrcSecretId" src_secret_id, 4 "SrcSecretKey" src_secret_key, 5 "FileSystemId" file_system_id, 6 "FsPath" fs_path,
    7 "CoverType" cover_type, 8 "SrcService" src_service, 9 "BucketName" bucket_name: String,
    10 "BucketRegion" bucket_region: String, 11 "BucketAddress" bucket_address: String,
    12 "ListAddress" list_address: String, 13 "FsName" fs_name: String, 14 "BucketPath" bucket_path: String,
    15 "Direction" direction: i64
} }

/// Response of [`CreateMigrationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMigrationTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateMigrationTaskOutput {
    0 "TaskId" task_id: String
} }

/// Deletes auto snapshot policy: `DeleteAutoSnapshotPolicy` of `cfs` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfs&Version=2019-07-19&Action=DeleteAutoSnapshotPolicy>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INVALID_PARAMETER_AUTO_POLICY_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_INVALID_SNAP_POLICY_STATUS`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::INVALID_PARAMETER_VALUE_AUTO_POLICY_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION_UNAUTHORIZED_CFS_QCS_ROLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAutoSnapshotPolicy {
    /// Required.
    pub auto_snapshot_policy_id: String,
}
operation! { DeleteAutoSnapshotPolicy(auto_snapshot_policy_id: String)
    "DeleteAutoSnapshotPolicy" -> DeleteAutoSnapshotPolicyOutput {
    0 "AutoSnapshotPolicyId" auto_snapshot_policy_id
} }

/// Response of [`DeleteAutoSnapshotPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAutoSnapshotPolicyOutput {
    pub auto_snapshot_policy_id: Option<String>,
}
model! { DeleteAutoSnapshotPolicyOutput {
    0 "AutoSnapshotPolicyId" auto_snapshot_policy_id: String
} }

/// Deletes cfs file system: `DeleteCfsFileSystem` of `cfs` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfs&Version=2019-07-19&Action=DeleteCfsFileSystem>.
///
/// Errors: [`codes::FAILED_OPERATION_MOUNT_TARGET_EXISTS`], [`codes::FAILED_OPERATION_UNTAG_RESOURCE_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_FILE_SYSTEM_ID`], [`codes::INVALID_PARAMETER_VALUE_INVALID_FS_STATUS`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_REGION_ZONE_INFO`],
/// [`codes::INVALID_PARAMETER_VALUE_MISSING_FS_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCfsFileSystem {
    /// Required.
    pub file_system_id: String,
}
operation! { DeleteCfsFileSystem(file_system_id: String) "DeleteCfsFileSystem" -> Empty {
    0 "FileSystemId" file_system_id
} }

/// Response of [`DeleteCfsFileSystem`]: empty.
pub type DeleteCfsFileSystemOutput = Empty;

/// Deletes cfs p group: `DeleteCfsPGroup` of `cfs` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfs&Version=2019-07-19&Action=DeleteCfsPGroup>.
///
/// Errors: [`codes::FAILED_OPERATION_PGROUP_IN_USE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_PGROUP`],
/// [`codes::RESOURCE_NOT_FOUND_PGROUP_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCfsPGroup {
    /// Required.
    pub p_group_id: String,
}
operation! { DeleteCfsPGroup(p_group_id: String) "DeleteCfsPGroup" -> DeleteCfsPGroupOutput {
    0 "PGroupId" p_group_id
} }

/// Response of [`DeleteCfsPGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCfsPGroupOutput {
    pub p_group_id: Option<String>,
    pub app_id: Option<i64>,
}
model! { DeleteCfsPGroupOutput {
    0 "PGroupId" p_group_id: String, 1 "AppId" app_id: i64
} }

/// Deletes cfs rule: `DeleteCfsRule` of `cfs` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfs&Version=2019-07-19&Action=DeleteCfsRule>.
///
/// Errors: [`codes::FAILED_OPERATION_PGROUP_IN_USE`], [`codes::FAILED_OPERATION_PGROUP_IS_UPDATING`],
/// [`codes::INVALID_PARAMETER_VALUE_DUPLICATED_RULE_AUTH_CLIENT_IP`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_AUTH_CLIENT_IP`], [`codes::INVALID_PARAMETER_VALUE_INVALID_PGROUP`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PRIORITY`], [`codes::INVALID_PARAMETER_VALUE_INVALID_RW_PERMISSION`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_USER_PERMISSION`], [`codes::RESOURCE_NOT_FOUND_PGROUP_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_RULE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCfsRule {
    /// Required.
    pub p_group_id: String,
    /// Required.
    pub rule_id: String,
}
operation! { DeleteCfsRule(p_group_id: String, rule_id: String) "DeleteCfsRule" -> DeleteCfsRuleOutput {
    0 "PGroupId" p_group_id, 1 "RuleId" rule_id
} }

/// Response of [`DeleteCfsRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCfsRuleOutput {
    pub rule_id: Option<String>,
    pub p_group_id: Option<String>,
}
model! { DeleteCfsRuleOutput {
    0 "RuleId" rule_id: String, 1 "PGroupId" p_group_id: String
} }

/// Deletes cfs snapshot: `DeleteCfsSnapshot` of `cfs` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfs&Version=2019-07-19&Action=DeleteCfsSnapshot>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SNAPSHOT_STATUS`], [`codes::RESOURCE_NOT_FOUND_SNAPSHOT_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION_UNAUTHORIZED_CFS_QCS_ROLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCfsSnapshot {
    pub snapshot_id: Option<String>,
    pub snapshot_ids: Option<Vec<String>>,
}
operation! { DeleteCfsSnapshot() "DeleteCfsSnapshot" -> DeleteCfsSnapshotOutput {
    0 "SnapshotId" snapshot_id: String, 1 "SnapshotIds" snapshot_ids: Vec<String>
} }

/// Response of [`DeleteCfsSnapshot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCfsSnapshotOutput {
    pub snapshot_id: Option<String>,
}
model! { DeleteCfsSnapshotOutput {
    0 "SnapshotId" snapshot_id: String
} }

/// Deletes data flow: `DeleteDataFlow` of `cfs` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfs&Version=2019-07-19&Action=DeleteDataFlow>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_DATA_FLOW_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_FS_STATUS`], [`codes::INVALID_PARAMETER_VALUE_MISSING_FILE_SYSTEM_ID`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_LIFECYCLE_DATA_TASK_STATUS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataFlow {
    /// Required.
    pub data_flow_id: String,
    pub file_system_id: Option<String>,
}
operation! { DeleteDataFlow(data_flow_id: String) "DeleteDataFlow" -> Empty {
    0 "DataFlowId" data_flow_id, 1 "FileSystemId" file_system_id: String
} }

/// Response of [`DeleteDataFlow`]: empty.
pub type DeleteDataFlowOutput = Empty;

/// Deletes data retrieval: `DeleteDataRetrieval` of `cfs` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfs&Version=2019-07-19&Action=DeleteDataRetrieval>.
///
/// Errors: [`codes::INTERNAL_ERROR_INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMETER_VALUE`], [`codes::MISSING_PARAMETER_MISSING_PARAMETER`],
/// [`codes::RESOURCE_IN_USE_DATA_RETRIEVAL_HAS_TASK`], [`codes::RESOURCE_IN_USE_DATA_RETRIEVAL_TASK_RUNNING`],
/// [`codes::RESOURCE_NOT_FOUND_DATA_RETRIEVAL_NOT_FOUND`], [`codes::UNAUTHORIZED_OPERATION_UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataRetrieval {
    /// Required.
    pub data_retrieval_id: String,
}
operation! { DeleteDataRetrieval(data_retrieval_id: String) "DeleteDataRetrieval" -> Empty {
    0 "DataRetrievalId" data_retrieval_id
} }

/// Response of [`DeleteDataRetrieval`]: empty.
pub type DeleteDataRetrievalOutput = Empty;

/// Deletes lifecycle policy: `DeleteLifecyclePolicy` of `cfs` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfs&Version=2019-07-19&Action=DeleteLifecyclePolicy>.
///
/// Errors: [`codes::INTERNAL_ERROR_INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMETER_VALUE`], [`codes::MISSING_PARAMETER_MISSING_PARAMETER`],
/// [`codes::RESOURCE_IN_USE_DATA_RETRIEVAL_HAS_TASK`], [`codes::RESOURCE_IN_USE_DATA_RETRIEVAL_TASK_RUNNING`],
/// [`codes::RESOURCE_NOT_FOUND_DATA_RETRIEVAL_NOT_FOUND`], [`codes::UNAUTHORIZED_OPERATION_UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLifecyclePolicy {
    /// Required.
    pub lifecycle_policy_id: String,
}
operation! { DeleteLifecyclePolicy(lifecycle_policy_id: String) "DeleteLifecyclePolicy" -> Empty {
    0 "LifecyclePolicyID" lifecycle_policy_id
} }

/// Response of [`DeleteLifecyclePolicy`]: empty.
pub type DeleteLifecyclePolicyOutput = Empty;

/// Deletes migration task: `DeleteMigrationTask` of `cfs` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfs&Version=2019-07-19&Action=DeleteMigrationTask>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::MISSING_PARAMETER`], [`codes::OPERATION_DENIED`],
/// [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMigrationTask {
    /// Required.
    pub task_id: String,
}
operation! { DeleteMigrationTask(task_id: String) "DeleteMigrationTask" -> Empty {
    0 "TaskId" task_id
} }

/// Response of [`DeleteMigrationTask`]: empty.
pub type DeleteMigrationTaskOutput = Empty;

/// Deletes user quota: `DeleteUserQuota` of `cfs` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfs&Version=2019-07-19&Action=DeleteUserQuota>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserQuota {
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub user_type: String,
    pub user_id: Option<String>,
    pub directory_path: Option<String>,
}
operation! { DeleteUserQuota(file_system_id: String, user_type: String) "DeleteUserQuota" -> Empty {
    0 "FileSystemId" file_system_id, 1 "UserType" user_type, 2 "UserId" user_id: String,
    3 "DirectoryPath" directory_path: String
} }

/// Response of [`DeleteUserQuota`]: empty.
pub type DeleteUserQuotaOutput = Empty;

/// Describes auto snapshot policies: `DescribeAutoSnapshotPolicies` of `cfs` 2019-07-19.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfs&Version=2019-07-19&Action=DescribeAutoSnapshotPolicies>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INVALID_PARAMETER_AUTO_POLICY_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE`], [`codes::UNSUPPORTED_OPERATION_UNAUTHORIZED_CFS_QCS_ROLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoSnapshotPolicies {
    pub auto_snapshot_policy_id: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub order: Option<String>,
    pub order_field: Option<String>,
}
operation! { DescribeAutoSnapshotPolicies() "DescribeAutoSnapshotPolicies" -> DescribeAutoSnapshotPoliciesOutput {
    0 "AutoSnapshotPolicyId" auto_snapshot_policy_id: String, 1 "Offset" offset: i64, 2 "Limit" limit: i64,
    3 "Filters" filters: Vec<Filter>, 4 "Order" order: String, 5 "OrderField" order_field: String
} }
paged! { DescribeAutoSnapshotPolicies: AutoSnapshotPolicyInfo =
    Offset "Offset", "AutoSnapshotPolicies" auto_snapshot_policies, total "TotalCount" }

/// In the request of [`DescribeAutoSnapshotPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    /// Required.
    pub values: Option<Vec<String>>,
    /// Required.
    pub name: Option<String>,
}
input! { Filter(values: Vec<String>, name: String) {
    0 "Values" values: Vec<String>, 1 "Name" name: String
} }

/// Response of [`DescribeAutoSnapshotPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoSnapshotPoliciesOutput {
    pub total_count: Option<i64>,
    pub auto_snapshot_policies: Vec<AutoSnapshotPolicyInfo>,
}
model! { DescribeAutoSnapshotPoliciesOutput {
    0 "TotalCount" total_count: i64, 1 "AutoSnapshotPolicies" auto_snapshot_policies: Vec<AutoSnapshotPolicyInfo>
} }

/// In the response of [`DescribeAutoSnapshotPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoSnapshotPolicyInfo {
    pub auto_snapshot_policy_id: Option<String>,
    pub policy_name: Option<String>,
    pub creation_time: Option<String>,
    pub file_system_nums: Option<i64>,
    pub day_of_week: Option<String>,
    pub hour: Option<String>,
    pub is_activated: Option<i64>,
    pub next_active_time: Option<String>,
    pub status: Option<String>,
    pub app_id: Option<i64>,
    pub alive_days: Option<i64>,
    pub region_name: Option<String>,
    pub file_systems: Vec<FileSystemByPolicy>,
    pub day_of_month: Option<String>,
    pub interval_days: Option<i64>,
    pub cross_regions_alive_days: Option<i64>,
    pub tags: Vec<TagInfo>,
}
model! { AutoSnapshotPolicyInfo {
    0 "AutoSnapshotPolicyId" auto_snapshot_policy_id: String, 1 "PolicyName" policy_name: String,
    2 "CreationTime" creation_time: String, 3 "FileSystemNums" file_system_nums: i64, 4 "DayOfWeek" day_of_week: String,
    5 "Hour" hour: String, 6 "IsActivated" is_activated: i64, 7 "NextActiveTime" next_active_time: String,
    8 "Status" status: String, 9 "AppId" app_id: i64, 10 "AliveDays" alive_days: i64,
    11 "RegionName" region_name: String, 12 "FileSystems" file_systems: Vec<FileSystemByPolicy>,
    13 "DayOfMonth" day_of_month: String, 14 "IntervalDays" interval_days: i64,
    15 "CrossRegionsAliveDays" cross_regions_alive_days: i64, 16 "Tags" tags: Vec<TagInfo>
} }

/// In the response of [`DescribeAutoSnapshotPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileSystemByPolicy {
    pub creation_token: Option<String>,
    pub file_system_id: Option<String>,
    pub size_byte: Option<i64>,
    pub storage_type: Option<String>,
    pub total_snapshot_size: Option<i64>,
    pub creation_time: Option<String>,
    pub zone_id: Option<i64>,
}
model! { FileSystemByPolicy {
    0 "CreationToken" creation_token: String, 1 "FileSystemId" file_system_id: String, 2 "SizeByte" size_byte: i64,
    3 "StorageType" storage_type: String, 4 "TotalSnapshotSize" total_snapshot_size: i64,
    5 "CreationTime" creation_time: String, 6 "ZoneId" zone_id: i64
} }

/// Describes available zone info: `DescribeAvailableZoneInfo` of `cfs` 2019-07-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfs&Version=2019-07-19&Action=DescribeAvailableZoneInfo>.
///
/// Errors: [`codes::AUTH_FAILURE_GET_ROLE_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableZoneInfo {}
operation! { DescribeAvailableZoneInfo() "DescribeAvailableZoneInfo" -> DescribeAvailableZoneInfoOutput {} }

/// Response of [`DescribeAvailableZoneInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableZoneInfoOutput {
    pub region_zones: Vec<AvailableRegion>,
}
model! { DescribeAvailableZoneInfoOutput {
    0 "RegionZones" region_zones: Vec<AvailableRegion>
} }

/// In the response of [`DescribeAvailableZoneInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvailableRegion {
    pub region: Option<String>,
    pub region_name: Option<String>,
    pub region_status: Option<String>,
    pub zones: Vec<AvailableZone>,
    pub region_cn_name: Option<String>,
}
model! { AvailableRegion {
    0 "Region" region: String, 1 "RegionName" region_name: String, 2 "RegionStatus" region_status: String,
    3 "Zones" zones: Vec<AvailableZone>, 4 "RegionCnName" region_cn_name: String
} }

/// In the response of [`DescribeAvailableZoneInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvailableZone {
    pub zone: Option<String>,
    pub zone_id: Option<i64>,
    pub zone_cn_name: Option<String>,
    pub types: Vec<AvailableType>,
    pub zone_name: Option<String>,
}
model! { AvailableZone {
    0 "Zone" zone: String, 1 "ZoneId" zone_id: i64, 2 "ZoneCnName" zone_cn_name: String,
    3 "Types" types: Vec<AvailableType>, 4 "ZoneName" zone_name: String
} }

/// In the response of [`DescribeAvailableZoneInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvailableType {
    pub protocols: Vec<AvailableProtoStatus>,
    pub r#type: Option<String>,
    pub prepayment: Option<bool>,
    pub version: Option<String>,
}
model! { AvailableType {
    0 "Protocols" protocols: Vec<AvailableProtoStatus>, 1 "Type" r#type: String, 2 "Prepayment" prepayment: bool,
    3 "Version" version: String
} }

/// In the response of [`DescribeAvailableZoneInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvailableProtoStatus {
    pub sale_status: Option<String>,
    pub protocol: Option<String>,
}
model! { AvailableProtoStatus {
    0 "SaleStatus" sale_status: String, 1 "Protocol" protocol: String
} }

/// Describes bucket list: `DescribeBucketList` of `cfs` 2019-07-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfs&Version=2019-07-19&Action=DescribeBucketList>.
///
/// Errors: [`codes::AUTH_FAILURE_GET_ROLE_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBucketList {
    /// Required.
    pub src_service: String,
    /// Required.
    pub src_secret_id: String,
    /// Required. Secret.
    pub src_secret_key: Secret,
}
operation! { DescribeBucketList(src_service: String, src_secret_id: String, src_secret_key: Secret)
    "DescribeBucketList" -> DescribeBucketListOutput {
    0 "SrcService" src_service, 1 "SrcSecretId" src_secret_id, 2 "SrcSecretKey" src_secret_key
} }

/// Response of [`DescribeBucketList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBucketListOutput {
    pub total_count: Option<i64>,
    pub bucket_list: Vec<BucketInfo>,
}
model! { DescribeBucketListOutput {
    0 "TotalCount" total_count: i64, 1 "BucketList" bucket_list: Vec<BucketInfo>
} }

/// In the response of [`DescribeBucketList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BucketInfo {
    pub name: Option<String>,
    pub region: Option<String>,
}
model! { BucketInfo {
    0 "Name" name: String, 1 "Region" region: String
} }

/// Describes cfs file system clients: `DescribeCfsFileSystemClients` of `cfs` 2019-07-19.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfs&Version=2019-07-19&Action=DescribeCfsFileSystemClients>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_FILE_SYSTEM_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_MISSING_FILE_SYSTEM_ID`], [`codes::RESOURCE_NOT_FOUND_MOUNT_TARGET_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_PGROUP_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCfsFileSystemClients {
    /// Required.
    pub file_system_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeCfsFileSystemClients(file_system_id: String)
    "DescribeCfsFileSystemClients" -> DescribeCfsFileSystemClientsOutput {
    0 "FileSystemId" file_system_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeCfsFileSystemClients: FileSystemClient =
    Offset "Offset", "ClientList" client_list, total "TotalCount" }

/// Response of [`DescribeCfsFileSystemClients`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCfsFileSystemClientsOutput {
    pub client_list: Vec<FileSystemClient>,
    pub total_count: Option<i64>,
}
model! { DescribeCfsFileSystemClientsOutput {
    0 "ClientList" client_list: Vec<FileSystemClient>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeCfsFileSystemClients`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileSystemClient {
    pub cfs_vip: Option<String>,
    pub client_ip: Option<String>,
    pub vpc_id: Option<String>,
    pub zone: Option<String>,
    pub zone_name: Option<String>,
    pub mount_directory: Option<String>,
}
model! { FileSystemClient {
    0 "CfsVip" cfs_vip: String, 1 "ClientIp" client_ip: String, 2 "VpcId" vpc_id: String, 3 "Zone" zone: String,
    4 "ZoneName" zone_name: String, 5 "MountDirectory" mount_directory: String
} }

/// Describes cfs file systems: `DescribeCfsFileSystems` of `cfs` 2019-07-19.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfs&Version=2019-07-19&Action=DescribeCfsFileSystems>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INVALID_PARAMETER_VALUE_INVALID_FILE_SYSTEM_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_MISSING_FILE_SYSTEM_ID_OR_REGION`],
/// [`codes::INVALID_PARAMETER_VALUE_MISSING_FS_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_KEY_FILTER_LIMIT_EXCEEDED`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_KEY_LIMIT_EXCEEDED`], [`codes::INVALID_PARAMETER_VALUE_UNAVAILABLE_REGION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCfsFileSystems {
    pub file_system_id: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub creation_token: Option<String>,
}
operation! { DescribeCfsFileSystems() "DescribeCfsFileSystems" -> DescribeCfsFileSystemsOutput {
    0 "FileSystemId" file_system_id: String, 1 "VpcId" vpc_id: String, 2 "SubnetId" subnet_id: String,
    3 "Offset" offset: i64, 4 "Limit" limit: i64, 5 "CreationToken" creation_token: String
} }
paged! { DescribeCfsFileSystems: FileSystemInfo = Offset "Offset", "FileSystems" file_systems, total "TotalCount" }

/// Response of [`DescribeCfsFileSystems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCfsFileSystemsOutput {
    pub file_systems: Vec<FileSystemInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeCfsFileSystemsOutput {
    0 "FileSystems" file_systems: Vec<FileSystemInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeCfsFileSystems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileSystemInfo {
    pub creation_time: Option<String>,
    pub creation_token: Option<String>,
    pub file_system_id: Option<String>,
    pub life_cycle_state: Option<String>,
    pub size_byte: Option<i64>,
    pub size_limit: Option<i64>,
    pub zone_id: Option<i64>,
    pub zone: Option<String>,
    pub protocol: Option<String>,
    pub storage_type: Option<String>,
    pub storage_resource_pkg: Option<String>,
    pub bandwidth_resource_pkg: Option<String>,
    pub p_group: Option<PGroup>,
    pub fs_name: Option<String>,
    pub encrypted: Option<bool>,
    pub kms_key_id: Option<String>,
    pub app_id: Option<i64>,
    pub bandwidth_limit: Option<f64>,
    pub auto_snapshot_policy_id: Option<String>,
    pub snap_status: Option<String>,
    pub capacity: Option<i64>,
    pub tags: Vec<TagInfo>,
    pub tiering_state: Option<String>,
    pub tiering_detail: Option<TieringDetailInfo>,
    pub auto_scale_up_rule: Option<AutoScaleUpRule>,
    pub version: Option<String>,
    pub exstra_performance_info: Vec<ExstraPerformanceInfo>,
    pub meta_type: Option<String>,
    pub scenario: Option<String>,
}
model! { FileSystemInfo {
    0 "CreationTime" creation_time: String, 1 "CreationToken" creation_token: String,
    2 "FileSystemId" file_system_id: String, 3 "LifeCycleState" life_cycle_state: String, 4 "SizeByte" size_byte: i64,
    5 "SizeLimit" size_limit: i64, 6 "ZoneId" zone_id: i64, 7 "Zone" zone: String, 8 "Protocol" protocol: String,
    9 "StorageType" storage_type: String, 10 "StorageResourcePkg" storage_resource_pkg: String,
    11 "BandwidthResourcePkg" bandwidth_resource_pkg: String, 12 "PGroup" p_group: PGroup, 13 "FsName" fs_name: String,
    14 "Encrypted" encrypted: bool, 15 "KmsKeyId" kms_key_id: String, 16 "AppId" app_id: i64,
    17 "BandwidthLimit" bandwidth_limit: f64, 18 "AutoSnapshotPolicyId" auto_snapshot_policy_id: String,
    19 "SnapStatus" snap_status: String, 20 "Capacity" capacity: i64, 21 "Tags" tags: Vec<TagInfo>,
    22 "TieringState" tiering_state: String, 23 "TieringDetail" tiering_detail: TieringDetailInfo,
    24 "AutoScaleUpRule" auto_scale_up_rule: AutoScaleUpRule, 25 "Version" version: String,
    26 "ExstraPerformanceInfo" exstra_performance_info: Vec<ExstraPerformanceInfo>, 27 "MetaType" meta_type: String,
    28 "Scenario" scenario: String
} }

/// In the response of [`DescribeCfsFileSystems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PGroup {
    pub p_group_id: Option<String>,
    pub name: Option<String>,
}
model! { PGroup {
    0 "PGroupId" p_group_id: String, 1 "Name" name: String
} }

/// In the response of [`DescribeCfsFileSystems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TieringDetailInfo {
    pub tiering_size_in_bytes: Option<i64>,
    pub secondary_tiering_size_in_bytes: Option<i64>,
}
model! { TieringDetailInfo {
    0 "TieringSizeInBytes" tiering_size_in_bytes: i64,
    1 "SecondaryTieringSizeInBytes" secondary_tiering_size_in_bytes: i64
} }

/// In the response of [`DescribeCfsFileSystems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoScaleUpRule {
    pub status: Option<String>,
    pub scale_threshold: Option<i64>,
    pub target_threshold: Option<i64>,
}
model! { AutoScaleUpRule {
    0 "Status" status: String, 1 "ScaleThreshold" scale_threshold: i64, 2 "TargetThreshold" target_threshold: i64
} }

/// In the response of [`DescribeCfsFileSystems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExstraPerformanceInfo {
    pub r#type: Option<String>,
    pub performance: Option<i64>,
}
model! { ExstraPerformanceInfo {
    0 "Type" r#type: String, 1 "Performance" performance: i64
} }

/// Describes cfs p groups: `DescribeCfsPGroups` of `cfs` 2019-07-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfs&Version=2019-07-19&Action=DescribeCfsPGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCfsPGroups {}
operation! { DescribeCfsPGroups() "DescribeCfsPGroups" -> DescribeCfsPGroupsOutput {} }

/// Response of [`DescribeCfsPGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCfsPGroupsOutput {
    pub p_group_list: Vec<PGroupInfo>,
}
model! { DescribeCfsPGroupsOutput {
    0 "PGroupList" p_group_list: Vec<PGroupInfo>
} }

/// In the response of [`DescribeCfsPGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PGroupInfo {
    pub p_group_id: Option<String>,
    pub name: Option<String>,
    pub desc_info: Option<String>,
    pub c_date: Option<String>,
    pub bind_cfs_num: Option<i64>,
}
model! { PGroupInfo {
    0 "PGroupId" p_group_id: String, 1 "Name" name: String, 2 "DescInfo" desc_info: String, 3 "CDate" c_date: String,
    4 "BindCfsNum" bind_cfs_num: i64
} }

/// Describes cfs rules: `DescribeCfsRules` of `cfs` 2019-07-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfs&Version=2019-07-19&Action=DescribeCfsRules>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_PGROUP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCfsRules {
    /// Required.
    pub p_group_id: String,
}
operation! { DescribeCfsRules(p_group_id: String) "DescribeCfsRules" -> DescribeCfsRulesOutput {
    0 "PGroupId" p_group_id
} }

/// Response of [`DescribeCfsRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCfsRulesOutput {
    pub rule_list: Vec<PGroupRuleInfo>,
}
model! { DescribeCfsRulesOutput {
    0 "RuleList" rule_list: Vec<PGroupRuleInfo>
} }

/// In the response of [`DescribeCfsRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PGroupRuleInfo {
    pub rule_id: Option<String>,
    pub auth_client_ip: Option<String>,
    pub rw_permission: Option<String>,
    pub user_permission: Option<String>,
    pub priority: Option<i64>,
}
model! { PGroupRuleInfo {
    0 "RuleId" rule_id: String, 1 "AuthClientIp" auth_client_ip: String, 2 "RWPermission" rw_permission: String,
    3 "UserPermission" user_permission: String, 4 "Priority" priority: i64
} }

/// Describes cfs service status: `DescribeCfsServiceStatus` of `cfs` 2019-07-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfs&Version=2019-07-19&Action=DescribeCfsServiceStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCfsServiceStatus {}
operation! { DescribeCfsServiceStatus() "DescribeCfsServiceStatus" -> DescribeCfsServiceStatusOutput {} }

/// Response of [`DescribeCfsServiceStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCfsServiceStatusOutput {
    pub cfs_service_status: Option<String>,
}
model! { DescribeCfsServiceStatusOutput {
    0 "CfsServiceStatus" cfs_service_status: String
} }

/// Describes cfs snapshot overview: `DescribeCfsSnapshotOverview` of `cfs` 2019-07-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfs&Version=2019-07-19&Action=DescribeCfsSnapshotOverview>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::UNSUPPORTED_OPERATION_UNAUTHORIZED_CFS_QCS_ROLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCfsSnapshotOverview {}
operation! { DescribeCfsSnapshotOverview() "DescribeCfsSnapshotOverview" -> DescribeCfsSnapshotOverviewOutput {} }

/// Response of [`DescribeCfsSnapshotOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCfsSnapshotOverviewOutput {
    pub statistics_list: Vec<SnapshotStatistics>,
}
model! { DescribeCfsSnapshotOverviewOutput {
    0 "StatisticsList" statistics_list: Vec<SnapshotStatistics>
} }

/// In the response of [`DescribeCfsSnapshotOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SnapshotStatistics {
    pub region: Option<String>,
    pub snapshot_number: Option<i64>,
    pub snapshot_size: Option<i64>,
}
model! { SnapshotStatistics {
    0 "Region" region: String, 1 "SnapshotNumber" snapshot_number: i64, 2 "SnapshotSize" snapshot_size: i64
} }

/// Describes cfs snapshots: `DescribeCfsSnapshots` of `cfs` 2019-07-19.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfs&Version=2019-07-19&Action=DescribeCfsSnapshots>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INVALID_PARAMETER_VALUE_INVALID_FILE_SYSTEM_ID`],
/// [`codes::RESOURCE_NOT_FOUND_SNAPSHOT_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCfsSnapshots {
    pub file_system_id: Option<String>,
    pub snapshot_id: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub order_field: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeCfsSnapshots() "DescribeCfsSnapshots" -> DescribeCfsSnapshotsOutput {
    0 "FileSystemId" file_system_id: String, 1 "SnapshotId" snapshot_id: String, 2 "Offset" offset: i64,
    3 "Limit" limit: i64, 4 "Filters" filters: Vec<Filter>, 5 "OrderField" order_field: String, 6 "Order" order: String
} }
paged! { DescribeCfsSnapshots: SnapshotInfo = Offset "Offset", "Snapshots" snapshots, total "TotalCount" }

/// Response of [`DescribeCfsSnapshots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCfsSnapshotsOutput {
    pub total_count: Option<i64>,
    pub snapshots: Vec<SnapshotInfo>,
    pub total_size: Option<i64>,
}
model! { DescribeCfsSnapshotsOutput {
    0 "TotalCount" total_count: i64, 1 "Snapshots" snapshots: Vec<SnapshotInfo>, 2 "TotalSize" total_size: i64
} }

/// In the response of [`DescribeCfsSnapshots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SnapshotInfo {
    pub creation_time: Option<String>,
    pub snapshot_name: Option<String>,
    pub snapshot_id: Option<String>,
    pub status: Option<String>,
    pub region_name: Option<String>,
    pub file_system_id: Option<String>,
    pub size: Option<i64>,
    pub alive_day: Option<i64>,
    pub percent: Option<i64>,
    pub app_id: Option<i64>,
    pub delete_time: Option<String>,
    pub fs_name: Option<String>,
    pub tags: Vec<TagInfo>,
    pub snapshot_type: Option<String>,
    pub snapshot_time: Option<String>,
}
model! { SnapshotInfo {
    0 "CreationTime" creation_time: String, 1 "SnapshotName" snapshot_name: String, 2 "SnapshotId" snapshot_id: String,
    3 "Status" status: String, 4 "RegionName" region_name: String, 5 "FileSystemId" file_system_id: String,
    6 "Size" size: i64, 7 "AliveDay" alive_day: i64, 8 "Percent" percent: i64, 9 "AppId" app_id: i64,
    10 "DeleteTime" delete_time: String, 11 "FsName" fs_name: String, 12 "Tags" tags: Vec<TagInfo>,
    13 "SnapshotType" snapshot_type: String, 14 "SnapshotTime" snapshot_time: String
} }

/// Describes data flow: `DescribeDataFlow` of `cfs` 2019-07-19.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfs&Version=2019-07-19&Action=DescribeDataFlow>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_DATA_FLOW_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DATA_FLOW_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_FILE_SYSTEM_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataFlow {
    pub file_system_id: Option<String>,
    pub data_flow_id: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub cfs_version: Option<String>,
}
operation! { DescribeDataFlow() "DescribeDataFlow" -> DescribeDataFlowOutput {
    0 "FileSystemId" file_system_id: String, 1 "DataFlowId" data_flow_id: String, 2 "Limit" limit: i64,
    3 "Offset" offset: i64, 4 "CfsVersion" cfs_version: String
} }
paged! { DescribeDataFlow: DataFlowInfo = Offset "Offset", "DataFlows" data_flows, total "TotalCount" }

/// Response of [`DescribeDataFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataFlowOutput {
    pub total_count: Option<i64>,
    pub data_flows: Vec<DataFlowInfo>,
}
model! { DescribeDataFlowOutput {
    0 "TotalCount" total_count: i64, 1 "DataFlows" data_flows: Vec<DataFlowInfo>
} }

/// In the response of [`DescribeDataFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataFlowInfo {
    pub data_flow_id: Option<String>,
    pub data_flow_name: Option<String>,
    pub source_storage_type: Option<String>,
    pub source_storage_address: Option<String>,
    pub source_path: Option<String>,
    pub target_path: Option<String>,
    pub status: Option<String>,
    pub creation_time: Option<String>,
    pub file_system_id: Option<String>,
    pub auto_refresh: Option<i64>,
    pub user_kafka_topic: Option<String>,
    pub server_addr: Option<String>,
    pub user_name: Option<String>,
    pub auto_refresh_status: Option<String>,
    pub auto_refresh_time: Option<String>,
}
model! { DataFlowInfo {
    0 "DataFlowId" data_flow_id: String, 1 "DataFlowName" data_flow_name: String,
    2 "SourceStorageType" source_storage_type: String, 3 "SourceStorageAddress" source_storage_address: String,
    4 "SourcePath" source_path: String, 5 "TargetPath" target_path: String, 6 "Status" status: String,
    7 "CreationTime" creation_time: String, 8 "FileSystemId" file_system_id: String, 9 "AutoRefresh" auto_refresh: i64,
    10 "UserKafkaTopic" user_kafka_topic: String, 11 "ServerAddr" server_addr: String, 12 "UserName" user_name: String,
    13 "AutoRefreshStatus" auto_refresh_status: String, 14 "AutoRefreshTime" auto_refresh_time: String
} }

/// Describes data retrieval: `DescribeDataRetrieval` of `cfs` 2019-07-19.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfs&Version=2019-07-19&Action=DescribeDataRetrieval>.
///
/// Errors: [`codes::INTERNAL_ERROR_INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_DATA_RETRIEVAL_SCHEDULE_CONFLICT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMETER_VALUE`], [`codes::MISSING_PARAMETER_MISSING_PARAMETER`],
/// [`codes::UNAUTHORIZED_OPERATION_UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataRetrieval {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeDataRetrieval() "DescribeDataRetrieval" -> DescribeDataRetrievalOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribeDataRetrieval: DataRetrievalInfo =
    Offset "Offset", "DataRetrievals" data_retrievals, total "TotalCount" }

/// Response of [`DescribeDataRetrieval`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataRetrievalOutput {
    pub total_count: Option<i64>,
    pub data_retrievals: Vec<DataRetrievalInfo>,
}
model! { DescribeDataRetrievalOutput {
    0 "TotalCount" total_count: i64, 1 "DataRetrievals" data_retrievals: Vec<DataRetrievalInfo>
} }

/// In the response of [`DescribeDataRetrieval`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataRetrievalInfo {
    pub data_retrieval_name: Option<String>,
    pub data_retrieval_id: Option<String>,
    pub file_system_id: Option<String>,
    pub compound_condition: Option<String>,
    pub create_time: Option<String>,
    pub day_of_week: Option<String>,
    pub day_of_month: Option<String>,
    pub hour: Option<String>,
    pub query_condition: Option<String>,
    pub update_time: Option<String>,
}
model! { DataRetrievalInfo {
    0 "DataRetrievalName" data_retrieval_name: String, 1 "DataRetrievalId" data_retrieval_id: String,
    2 "FileSystemId" file_system_id: String, 3 "CompoundCondition" compound_condition: String,
    4 "CreateTime" create_time: String, 5 "DayOfWeek" day_of_week: String, 6 "DayOfMonth" day_of_month: String,
    7 "Hour" hour: String, 8 "QueryCondition" query_condition: String, 9 "UpdateTime" update_time: String
} }

/// Describes data retrieval task: `DescribeDataRetrievalTask` of `cfs` 2019-07-19.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfs&Version=2019-07-19&Action=DescribeDataRetrievalTask>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_DATA_RETRIEVAL_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataRetrievalTask {
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub data_retrieval_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeDataRetrievalTask(start_time: String, end_time: String, data_retrieval_id: String)
    "DescribeDataRetrievalTask" -> DescribeDataRetrievalTaskOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "DataRetrievalId" data_retrieval_id, 3 "Offset" offset: i64,
    4 "Limit" limit: i64, 5 "Filters" filters: Vec<Filter>
} }
paged! { DescribeDataRetrievalTask: DataRetrievalTaskInfo =
    Offset "Offset", "DataRetrievalTasks" data_retrieval_tasks, total "TotalCount" }

/// Response of [`DescribeDataRetrievalTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataRetrievalTaskOutput {
    pub total_count: Option<i64>,
    pub data_retrieval_tasks: Vec<DataRetrievalTaskInfo>,
}
model! { DescribeDataRetrievalTaskOutput {
    0 "TotalCount" total_count: i64, 1 "DataRetrievalTasks" data_retrieval_tasks: Vec<DataRetrievalTaskInfo>
} }

/// In the response of [`DescribeDataRetrievalTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataRetrievalTaskInfo {
    pub data_retrieval_task_id: Option<String>,
    pub data_retrieval_id: Option<String>,
    pub file_system_id: Option<String>,
    pub compound_condition: Option<String>,
    pub query_condition: Option<String>,
    pub create_time: Option<String>,
    pub state: Option<String>,
    pub file_num: Option<i64>,
    pub dir_num: Option<i64>,
    pub size: Option<i64>,
    pub file_list: Option<String>,
    pub error_info: Option<String>,
}
model! { DataRetrievalTaskInfo {
    0 "DataRetrievalTaskID" data_retrieval_task_id: String, 1 "DataRetrievalId" data_retrieval_id: String,
    2 "FileSystemId" file_system_id: String, 3 "CompoundCondition" compound_condition: String,
    4 "QueryCondition" query_condition: String, 5 "CreateTime" create_time: String, 6 "State" state: String,
    7 "FileNum" file_num: i64, 8 "DirNum" dir_num: i64, 9 "Size" size: i64, 10 "FileList" file_list: String,
    11 "ErrorInfo" error_info: String
} }

/// Describes lifecycle data task: `DescribeLifecycleDataTask` of `cfs` 2019-07-19.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfs&Version=2019-07-19&Action=DescribeLifecycleDataTask>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_MISSING_TASK_ID_OR_REGION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLifecycleDataTask {
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    pub task_id: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub cfs_version: Option<String>,
}
operation! { DescribeLifecycleDataTask(start_time: String, end_time: String)
    "DescribeLifecycleDataTask" -> DescribeLifecycleDataTaskOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "TaskId" task_id: String, 3 "Offset" offset: i64,
    4 "Limit" limit: i64, 5 "Filters" filters: Vec<Filter>, 6 "CfsVersion" cfs_version: String
} }
paged! { DescribeLifecycleDataTask: LifecycleDataTaskInfo =
    Offset "Offset", "LifecycleDataTask" lifecycle_data_task, total "TotalCount" }

/// Response of [`DescribeLifecycleDataTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLifecycleDataTaskOutput {
    pub lifecycle_data_task: Vec<LifecycleDataTaskInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeLifecycleDataTaskOutput {
    0 "LifecycleDataTask" lifecycle_data_task: Vec<LifecycleDataTaskInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeLifecycleDataTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LifecycleDataTaskInfo {
    pub task_id: Option<String>,
    pub task_status: Option<String>,
    pub creation_time: Option<String>,
    pub finish_time: Option<String>,
    pub file_total_count: Option<i64>,
    pub file_successed_count: Option<i64>,
    pub file_failed_count: Option<i64>,
    pub file_total_size: Option<i64>,
    pub file_successed_size: Option<i64>,
    pub file_failed_size: Option<i64>,
    pub file_total_list: Option<String>,
    pub file_successed_list: Option<String>,
    pub file_failed_list: Option<String>,
    pub file_system_id: Option<String>,
    pub task_name: Option<String>,
    pub task_path: Option<String>,
    pub r#type: Option<String>,
    pub data_flow_id: Option<String>,
    pub is_overwrite: Option<bool>,
    pub list_path: Option<String>,
}
model! { LifecycleDataTaskInfo {
    0 "TaskId" task_id: String, 1 "TaskStatus" task_status: String, 2 "CreationTime" creation_time: String,
    3 "FinishTime" finish_time: String, 4 "FileTotalCount" file_total_count: i64,
    5 "FileSuccessedCount" file_successed_count: i64, 6 "FileFailedCount" file_failed_count: i64,
    7 "FileTotalSize" file_total_size: i64, 8 "FileSuccessedSize" file_successed_size: i64,
    9 "FileFailedSize" file_failed_size: i64, 10 "FileTotalList" file_total_list: String,
    11 "FileSuccessedList" file_successed_list: String, 12 "FileFailedList" file_failed_list: String,
    13 "FileSystemId" file_system_id: String, 14 "TaskName" task_name: String, 15 "TaskPath" task_path: String,
    16 "Type" r#type: String, 17 "DataFlowId" data_flow_id: String, 18 "IsOverwrite" is_overwrite: bool,
    19 "ListPath" list_path: String
} }

/// Describes lifecycle policies: `DescribeLifecyclePolicies` of `cfs` 2019-07-19.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfs&Version=2019-07-19&Action=DescribeLifecyclePolicies>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_MISSING_TASK_ID_OR_REGION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLifecyclePolicies {
    pub lifecycle_policy_name: Option<String>,
    pub page_size: Option<i64>,
    pub page_number: Option<i64>,
    pub file_system_id: Option<String>,
    pub lifecycle_policy_id: Option<String>,
}
operation! { DescribeLifecyclePolicies() "DescribeLifecyclePolicies" -> DescribeLifecyclePoliciesOutput {
    0 "LifecyclePolicyName" lifecycle_policy_name: String, 1 "PageSize" page_size: i64, 2 "PageNumber" page_number: i64,
    3 "FileSystemId" file_system_id: String, 4 "LifecyclePolicyID" lifecycle_policy_id: String
} }
paged! { DescribeLifecyclePolicies: LifecyclePolicy =
    Number "PageNumber", "LifecyclePolicies" lifecycle_policies, total "TotalCount" }

/// Response of [`DescribeLifecyclePolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLifecyclePoliciesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub lifecycle_policies: Vec<LifecyclePolicy>,
}
model! { DescribeLifecyclePoliciesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64,
    3 "LifecyclePolicies" lifecycle_policies: Vec<LifecyclePolicy>
} }

/// In the response of [`DescribeLifecyclePolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LifecyclePolicy {
    pub create_time: Option<String>,
    pub lifecycle_policy_id: Option<String>,
    pub lifecycle_policy_name: Option<String>,
    pub lifecycle_rules: Vec<LifecycleRule>,
    pub paths: Vec<PathInfo>,
}
model! { LifecyclePolicy {
    0 "CreateTime" create_time: String, 1 "LifecyclePolicyID" lifecycle_policy_id: String,
    2 "LifecyclePolicyName" lifecycle_policy_name: String, 3 "LifecycleRules" lifecycle_rules: Vec<LifecycleRule>,
    4 "Paths" paths: Vec<PathInfo>
} }

/// Describes migration tasks: `DescribeMigrationTasks` of `cfs` 2019-07-19.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfs&Version=2019-07-19&Action=DescribeMigrationTasks>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_MISSING_TASK_ID_OR_REGION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrationTasks {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeMigrationTasks() "DescribeMigrationTasks" -> DescribeMigrationTasksOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribeMigrationTasks: MigrationTaskInfo =
    Offset "Offset", "MigrationTasks" migration_tasks, total "TotalCount" }

/// Response of [`DescribeMigrationTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrationTasksOutput {
    pub total_count: Option<i64>,
    pub migration_tasks: Vec<MigrationTaskInfo>,
}
model! { DescribeMigrationTasksOutput {
    0 "TotalCount" total_count: i64, 1 "MigrationTasks" migration_tasks: Vec<MigrationTaskInfo>
} }

/// In the response of [`DescribeMigrationTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrationTaskInfo {
    pub task_name: Option<String>,
    pub task_id: Option<String>,
    pub migration_type: Option<i64>,
    pub migration_mode: Option<i64>,
    pub bucket_name: Option<String>,
    pub bucket_region: Option<String>,
    pub bucket_address: Option<String>,
    pub list_address: Option<String>,
    pub fs_name: Option<String>,
    pub file_system_id: Option<String>,
    pub fs_path: Option<String>,
    pub cover_type: Option<i64>,
    pub create_time: Option<i64>,
    pub end_time: Option<i64>,
    pub status: Option<i64>,
    pub file_total_count: Option<i64>,
    pub file_migrated_count: Option<i64>,
    pub file_failed_count: Option<i64>,
    pub file_total_size: Option<i64>,
    pub file_migrated_size: Option<i64>,
    pub file_failed_size: Option<i64>,
    pub file_total_list: Option<String>,
    pub file_completed_list: Option<String>,
    pub file_failed_list: Option<String>,
    pub bucket_path: Option<String>,
    pub direction: Option<i64>,
    pub src_service: Option<String>,
}
model! { MigrationTaskInfo {
    0 "TaskName" task_name: String, 1 "TaskId" task_id: String, 2 "MigrationType" migration_type: i64,
    3 "MigrationMode" migration_mode: i64, 4 "BucketName" bucket_name: String, 5 "BucketRegion" bucket_region: String,
    6 "BucketAddress" bucket_address: String, 7 "ListAddress" list_address: String, 8 "FsName" fs_name: String,
    9 "FileSystemId" file_system_id: String, 10 "FsPath" fs_path: String, 11 "CoverType" cover_type: i64,
    12 "CreateTime" create_time: i64, 13 "EndTime" end_time: i64, 14 "Status" status: i64,
    15 "FileTotalCount" file_total_count: i64, 16 "FileMigratedCount" file_migrated_count: i64,
    17 "FileFailedCount" file_failed_count: i64, 18 "FileTotalSize" file_total_size: i64,
    19 "FileMigratedSize" file_migrated_size: i64, 20 "FileFailedSize" file_failed_size: i64,
    21 "FileTotalList" file_total_list: String, 22 "FileCompletedList" file_completed_list: String,
    23 "FileFailedList" file_failed_list: String, 24 "BucketPath" bucket_path: String, 25 "Direction" direction: i64,
    26 "SrcService" src_service: String
} }

/// Describes mount targets: `DescribeMountTargets` of `cfs` 2019-07-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfs&Version=2019-07-19&Action=DescribeMountTargets>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_FILE_SYSTEM_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_MISSING_FILE_SYSTEM_ID`], [`codes::INVALID_PARAMETER_VALUE_MISSING_FS_PARAMETER`],
/// [`codes::RESOURCE_NOT_FOUND_MOUNT_TARGET_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_PGROUP_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMountTargets {
    /// Required.
    pub file_system_id: String,
}
operation! { DescribeMountTargets(file_system_id: String) "DescribeMountTargets" -> DescribeMountTargetsOutput {
    0 "FileSystemId" file_system_id
} }

/// Response of [`DescribeMountTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMountTargetsOutput {
    pub mount_targets: Vec<MountInfo>,
    pub number_of_mount_targets: Option<i64>,
}
model! { DescribeMountTargetsOutput {
    0 "MountTargets" mount_targets: Vec<MountInfo>, 1 "NumberOfMountTargets" number_of_mount_targets: i64
} }

/// In the response of [`DescribeMountTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MountInfo {
    pub file_system_id: Option<String>,
    pub mount_target_id: Option<String>,
    pub ip_address: Option<String>,
    pub fsid: Option<String>,
    pub life_cycle_state: Option<String>,
    pub network_interface: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
    pub subnet_id: Option<String>,
    pub subnet_name: Option<String>,
    pub ccn_id: Option<String>,
    pub cidr_block: Option<String>,
    pub server_list: Vec<String>,
    pub server_list_truncated: Option<bool>,
}
model! { MountInfo {
    0 "FileSystemId" file_system_id: String, 1 "MountTargetId" mount_target_id: String,
    2 "IpAddress" ip_address: String, 3 "FSID" fsid: String, 4 "LifeCycleState" life_cycle_state: String,
    5 "NetworkInterface" network_interface: String, 6 "VpcId" vpc_id: String, 7 "VpcName" vpc_name: String,
    8 "SubnetId" subnet_id: String, 9 "SubnetName" subnet_name: String, 10 "CcnID" ccn_id: String,
    11 "CidrBlock" cidr_block: String, 12 "ServerList" server_list: Vec<String>,
    13 "ServerListTruncated" server_list_truncated: bool
} }

/// Describes snapshot operation logs: `DescribeSnapshotOperationLogs` of `cfs` 2019-07-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfs&Version=2019-07-19&Action=DescribeSnapshotOperationLogs>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INVALID_PARAMETER_VALUE_INVALID_SNAPSHOT_STATUS`],
/// [`codes::RESOURCE_NOT_FOUND_SNAPSHOT_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION_UNAUTHORIZED_CFS_QCS_ROLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotOperationLogs {
    /// Required.
    pub snapshot_id: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
}
operation! { DescribeSnapshotOperationLogs(snapshot_id: String, start_time: String, end_time: String)
    "DescribeSnapshotOperationLogs" -> DescribeSnapshotOperationLogsOutput {
    0 "SnapshotId" snapshot_id, 1 "StartTime" start_time, 2 "EndTime" end_time
} }

/// Response of [`DescribeSnapshotOperationLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotOperationLogsOutput {
    pub snapshot_id: Option<String>,
    pub snapshot_operates: Vec<SnapshotOperateLog>,
}
model! { DescribeSnapshotOperationLogsOutput {
    0 "SnapshotId" snapshot_id: String, 1 "SnapshotOperates" snapshot_operates: Vec<SnapshotOperateLog>
} }

/// In the response of [`DescribeSnapshotOperationLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SnapshotOperateLog {
    pub action: Option<String>,
    pub action_time: Option<String>,
    pub action_name: Option<String>,
    pub operator: Option<String>,
    pub result: Option<i64>,
}
model! { SnapshotOperateLog {
    0 "Action" action: String, 1 "ActionTime" action_time: String, 2 "ActionName" action_name: String,
    3 "Operator" operator: String, 4 "Result" result: i64
} }

/// Describes user quota: `DescribeUserQuota` of `cfs` 2019-07-19.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfs&Version=2019-07-19&Action=DescribeUserQuota>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_QUOTA_USER_TYPE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserQuota {
    /// Required.
    pub file_system_id: String,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeUserQuota(file_system_id: String) "DescribeUserQuota" -> DescribeUserQuotaOutput {
    0 "FileSystemId" file_system_id, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeUserQuota: UserQuota = Offset "Offset", "UserQuotaInfo" user_quota_info, total "TotalCount" }

/// Response of [`DescribeUserQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserQuotaOutput {
    pub total_count: Option<i64>,
    pub user_quota_info: Vec<UserQuota>,
}
model! { DescribeUserQuotaOutput {
    0 "TotalCount" total_count: i64, 1 "UserQuotaInfo" user_quota_info: Vec<UserQuota>
} }

/// In the response of [`DescribeUserQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserQuota {
    pub user_type: Option<String>,
    pub user_id: Option<String>,
    pub capacity_hard_limit: Option<i64>,
    pub file_hard_limit: Option<i64>,
    pub file_system_id: Option<String>,
    pub capacity_used: Option<i64>,
    pub file_used: Option<i64>,
    pub directory_path: Option<String>,
    pub status: Option<String>,
}
model! { UserQuota {
    0 "UserType" user_type: String, 1 "UserId" user_id: String, 2 "CapacityHardLimit" capacity_hard_limit: i64,
    3 "FileHardLimit" file_hard_limit: i64, 4 "FileSystemId" file_system_id: String,
    5 "CapacityUsed" capacity_used: i64, 6 "FileUsed" file_used: i64, 7 "DirectoryPath" directory_path: String,
    8 "Status" status: String
} }

/// Does directory operation: `DoDirectoryOperation` of `cfs` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfs&Version=2019-07-19&Action=DoDirectoryOperation>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_QUOTA_USER_TYPE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoDirectoryOperation {
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub opetation_type: String,
    /// Required.
    pub directory_path: String,
    pub mode: Option<String>,
    pub dest_path: Option<String>,
}
operation! { DoDirectoryOperation(file_system_id: String, opetation_type: String, directory_path: String)
    "DoDirectoryOperation" -> DoDirectoryOperationOutput {
    0 "FileSystemId" file_system_id, 1 "OpetationType" opetation_type, 2 "DirectoryPath" directory_path,
    3 "Mode" mode: String, 4 "DestPath" dest_path: String
} }

/// Response of [`DoDirectoryOperation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoDirectoryOperationOutput {
    pub result: Option<i64>,
}
model! { DoDirectoryOperationOutput {
    0 "Result" result: i64
} }

/// Modifies data flow: `ModifyDataFlow` of `cfs` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfs&Version=2019-07-19&Action=ModifyDataFlow>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_DATA_FLOW_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DATA_FLOW_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DATA_FLOW_SOURCE_INFO`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDataFlow {
    /// Required.
    pub data_flow_id: String,
    /// Required.
    pub file_system_id: String,
    pub data_flow_name: Option<String>,
    pub secret_id: Option<String>,
    /// Secret.
    pub secret_key: Option<Secret>,
    pub user_kafka_topic: Option<String>,
    pub server_addr: Option<String>,
    pub user_name: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub auto_refresh: Option<i64>,
}
operation! { ModifyDataFlow(data_flow_id: String, file_system_id: String) "ModifyDataFlow" -> ModifyDataFlowOutput {
    0 "DataFlowId" data_flow_id, 1 "FileSystemId" file_system_id, 2 "DataFlowName" data_flow_name: String,
    3 "SecretId" secret_id: String, 4 "SecretKey" secret_key: Secret, 5 "UserKafkaTopic" user_kafka_topic: String,
    6 "ServerAddr" server_addr: String, 7 "UserName" user_name: String, 8 "Password" password: Secret,
    9 "AutoRefresh" auto_refresh: i64
} }

/// Response of [`ModifyDataFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDataFlowOutput {
    pub data_flow_id: Option<String>,
}
model! { ModifyDataFlowOutput {
    0 "DataFlowId" data_flow_id: String
} }

/// Modifies data retrieval: `ModifyDataRetrieval` of `cfs` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfs&Version=2019-07-19&Action=ModifyDataRetrieval>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DATA_RETRIEVAL_SCHEDULE_CONFLICT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DATA_RETRIEVAL_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDataRetrieval {
    /// Required.
    pub data_retrieval_id: String,
    pub data_retrieval_name: Option<String>,
    pub compound_condition: Option<String>,
    pub query_condition: Option<String>,
    pub day_of_month: Option<String>,
    pub day_of_week: Option<String>,
    pub hour: Option<String>,
}
operation! { ModifyDataRetrieval(data_retrieval_id: String) "ModifyDataRetrieval" -> Empty {
    0 "DataRetrievalId" data_retrieval_id, 1 "DataRetrievalName" data_retrieval_name: String,
    2 "CompoundCondition" compound_condition: String, 3 "QueryCondition" query_condition: String,
    4 "DayOfMonth" day_of_month: String, 5 "DayOfWeek" day_of_week: String, 6 "Hour" hour: String
} }

/// Response of [`ModifyDataRetrieval`]: empty.
pub type ModifyDataRetrievalOutput = Empty;

/// Modifies file system auto scale up rule: `ModifyFileSystemAutoScaleUpRule` of `cfs` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfs&Version=2019-07-19&Action=ModifyFileSystemAutoScaleUpRule>.
///
/// Errors: [`codes::AUTH_FAILURE_GET_ROLE_FAILED`], [`codes::INVALID_PARAMETER_VALUE_INVALID_AUTO_SCALE_UP_PARAMS`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_FS_STATUS`], [`codes::RESOURCE_NOT_FOUND_FS_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_RESOURCE_PACKAGE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFileSystemAutoScaleUpRule {
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub scale_up_threshold: i64,
    /// Required.
    pub target_threshold: i64,
    pub status: Option<i64>,
}
operation! { ModifyFileSystemAutoScaleUpRule(file_system_id: String, scale_up_threshold: i64, target_threshold: i64)
    "ModifyFileSystemAutoScaleUpRule" -> ModifyFileSystemAutoScaleUpRuleOutput {
    0 "FileSystemId" file_system_id, 1 "ScaleUpThreshold" scale_up_threshold, 2 "TargetThreshold" target_threshold,
    3 "Status" status: i64
} }

/// Response of [`ModifyFileSystemAutoScaleUpRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFileSystemAutoScaleUpRuleOutput {
    pub file_system_id: Option<String>,
    pub status: Option<i64>,
    pub scale_up_threshold: Option<i64>,
    pub target_threshold: Option<i64>,
}
model! { ModifyFileSystemAutoScaleUpRuleOutput {
    0 "FileSystemId" file_system_id: String, 1 "Status" status: i64, 2 "ScaleUpThreshold" scale_up_threshold: i64,
    3 "TargetThreshold" target_threshold: i64
} }

/// Modifies lifecycle policy: `ModifyLifecyclePolicy` of `cfs` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfs&Version=2019-07-19&Action=ModifyLifecyclePolicy>.
///
/// Errors: [`codes::FAILED_OPERATION_COS_MULTI_VERSION_DISABLED`], [`codes::INVALID_PARAMETER_VALUE_CFS_PATH`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAM_IS_CREATE_REAL_TIME_SYNC`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAM_IS_MODIFY_REAL_TIME_SYNC`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAM_IS_SYNC_DELETE`],
/// [`codes::INVALID_PARAMETER_VALUE_POLICY_RULE_STORAGE_TYPE_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_STORAGE_TYPE_INVALID`], [`codes::MISSING_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION_FIELD_ONLY_FOR_EXTERNAL_STORAGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLifecyclePolicy {
    /// Required.
    pub lifecycle_policy_name: String,
    /// Required.
    pub lifecycle_rules: Vec<LifecycleRule>,
    /// Required.
    pub lifecycle_policy_id: String,
}
operation! {
    ModifyLifecyclePolicy(lifecycle_policy_name: String, lifecycle_rules: Vec<LifecycleRule>, lifecycle_policy_id: String)
    "ModifyLifecyclePolicy" -> ModifyLifecyclePolicyOutput {
    0 "LifecyclePolicyName" lifecycle_policy_name, 1 "LifecycleRules" lifecycle_rules,
    2 "LifecyclePolicyID" lifecycle_policy_id
} }

/// Response of [`ModifyLifecyclePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLifecyclePolicyOutput {
    pub lifecycle_policy_id: Option<String>,
}
model! { ModifyLifecyclePolicyOutput {
    0 "LifecyclePolicyID" lifecycle_policy_id: String
} }

/// `OverrideCfsRules` of `cfs` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfs&Version=2019-07-19&Action=OverrideCfsRules>.
///
/// Errors: [`codes::FAILED_OPERATION_PGROUP_IN_USE`], [`codes::FAILED_OPERATION_PGROUP_IS_UPDATING`],
/// [`codes::INVALID_PARAMETER_VALUE_DUPLICATED_RULE_AUTH_CLIENT_IP`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_AUTH_CLIENT_IP`], [`codes::INVALID_PARAMETER_VALUE_INVALID_PGROUP`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PRIORITY`], [`codes::INVALID_PARAMETER_VALUE_INVALID_RW_PERMISSION`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_USER_PERMISSION`], [`codes::RESOURCE_INSUFFICIENT_RULE_LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_NOT_FOUND_PGROUP_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OverrideCfsRules {
    /// Required.
    pub permission_group_id: String,
    /// Required.
    pub rule_list: Vec<InputPermissionGroupRules>,
}
operation! { OverrideCfsRules(permission_group_id: String, rule_list: Vec<InputPermissionGroupRules>)
    "OverrideCfsRules" -> OverrideCfsRulesOutput {
    0 "PermissionGroupId" permission_group_id, 1 "RuleList" rule_list
} }

/// In the request of [`OverrideCfsRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputPermissionGroupRules {
    /// Required.
    pub auth_client_ip: Option<String>,
    /// Required.
    pub rw_permission: Option<String>,
    /// Required.
    pub user_permission: Option<String>,
    /// Required.
    pub priority: Option<i64>,
}
input! {
    InputPermissionGroupRules(auth_client_ip: String, rw_permission: String, user_permission: String, priority: i64) {
    0 "AuthClientIp" auth_client_ip: String, 1 "RWPermission" rw_permission: String,
    2 "UserPermission" user_permission: String, 3 "Priority" priority: i64
} }

/// Response of [`OverrideCfsRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OverrideCfsRulesOutput {
    pub rule_list: Vec<PGroupRuleInfo>,
}
model! { OverrideCfsRulesOutput {
    0 "RuleList" rule_list: Vec<PGroupRuleInfo>
} }

/// Runs data retrieval task: `RunDataRetrievalTask` of `cfs` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfs&Version=2019-07-19&Action=RunDataRetrievalTask>.
///
/// Errors: [`codes::INTERNAL_ERROR_INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DATA_RETRIEVAL_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMETER_VALUE`], [`codes::MISSING_PARAMETER_MISSING_PARAMETER`],
/// [`codes::UNAUTHORIZED_OPERATION_UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDataRetrievalTask {
    /// Required.
    pub data_retrieval_id: String,
}
operation! { RunDataRetrievalTask(data_retrieval_id: String) "RunDataRetrievalTask" -> RunDataRetrievalTaskOutput {
    0 "DataRetrievalId" data_retrieval_id
} }

/// Response of [`RunDataRetrievalTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDataRetrievalTaskOutput {
    pub data_retrieval_task_id: Option<String>,
}
model! { RunDataRetrievalTaskOutput {
    0 "DataRetrievalTaskId" data_retrieval_task_id: String
} }

/// Scales up file system: `ScaleUpFileSystem` of `cfs` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfs&Version=2019-07-19&Action=ScaleUpFileSystem>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_FS_STATUS`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SCALEUP_TARGET_CAPACITY`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_TURBO_CAPACITY`], [`codes::MISSING_PARAMETER`],
/// [`codes::RESOURCE_NOT_FOUND_FS_NOT_EXIST`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNSUPPORTED_OPERATION_MISSING_KMS_ACCESS_PERMISSION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleUpFileSystem {
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub target_capacity: i64,
}
operation! { ScaleUpFileSystem(file_system_id: String, target_capacity: i64)
    "ScaleUpFileSystem" -> ScaleUpFileSystemOutput {
    0 "FileSystemId" file_system_id, 1 "TargetCapacity" target_capacity
} }

/// Response of [`ScaleUpFileSystem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleUpFileSystemOutput {
    pub file_system_id: Option<String>,
    pub target_capacity: Option<i64>,
}
model! { ScaleUpFileSystemOutput {
    0 "FileSystemId" file_system_id: String, 1 "TargetCapacity" target_capacity: i64
} }

/// Sets user quota: `SetUserQuota` of `cfs` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfs&Version=2019-07-19&Action=SetUserQuota>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_CFS_PATH`], [`codes::INVALID_PARAMETER_VALUE_INVALID_POLICY_FS_PATH`],
/// [`codes::INVALID_PARAMETER_VALUE_PROJECT_QUOTAS_DIR_NESTED`],
/// [`codes::INVALID_PARAMETER_VALUE_PROJECT_QUOTAS_EXCEEDED`],
/// [`codes::INVALID_PARAMETER_VALUE_QUOTA_CAP_LIMIT_ERROR`], [`codes::INVALID_PARAMETER_VALUE_QUOTA_FILE_LIMIT_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_QUOTA_USER_ID_ERROR`], [`codes::INVALID_PARAMETER_VALUE_QUOTA_USER_TYPE_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION_INVALID_CFS_VERSION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetUserQuota {
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub user_type: String,
    pub user_id: Option<String>,
    pub capacity_hard_limit: Option<i64>,
    pub file_hard_limit: Option<i64>,
    pub directory_path: Option<String>,
}
operation! { SetUserQuota(file_system_id: String, user_type: String) "SetUserQuota" -> SetUserQuotaOutput {
    0 "FileSystemId" file_system_id, 1 "UserType" user_type, 2 "UserId" user_id: String,
    3 "CapacityHardLimit" capacity_hard_limit: i64, 4 "FileHardLimit" file_hard_limit: i64,
    5 "DirectoryPath" directory_path: String
} }

/// Response of [`SetUserQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetUserQuotaOutput {
    pub user_id: Option<String>,
}
model! { SetUserQuotaOutput {
    0 "UserId" user_id: String
} }

/// `SignUpCfsService` of `cfs` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfs&Version=2019-07-19&Action=SignUpCfsService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SignUpCfsService {}
operation! { SignUpCfsService() "SignUpCfsService" -> SignUpCfsServiceOutput {} }

/// Response of [`SignUpCfsService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SignUpCfsServiceOutput {
    pub cfs_service_status: Option<String>,
}
model! { SignUpCfsServiceOutput {
    0 "CfsServiceStatus" cfs_service_status: String
} }

/// Stops lifecycle data task: `StopLifecycleDataTask` of `cfs` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfs&Version=2019-07-19&Action=StopLifecycleDataTask>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_LIFECYCLE_TASK_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopLifecycleDataTask {
    /// Required.
    pub task_id: String,
}
operation! { StopLifecycleDataTask(task_id: String) "StopLifecycleDataTask" -> Empty {
    0 "TaskId" task_id
} }

/// Response of [`StopLifecycleDataTask`]: empty.
pub type StopLifecycleDataTaskOutput = Empty;

/// Stops migration task: `StopMigrationTask` of `cfs` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfs&Version=2019-07-19&Action=StopMigrationTask>.
///
/// Errors: [`codes::RESOURCE_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopMigrationTask {
    /// Required.
    pub task_id: String,
}
operation! { StopMigrationTask(task_id: String) "StopMigrationTask" -> StopMigrationTaskOutput {
    0 "TaskId" task_id
} }

/// Response of [`StopMigrationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopMigrationTaskOutput {
    pub task_id: Option<String>,
    pub status: Option<i64>,
}
model! { StopMigrationTaskOutput {
    0 "TaskId" task_id: String, 1 "Status" status: i64
} }

/// Unbinds auto snapshot policy: `UnbindAutoSnapshotPolicy` of `cfs` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfs&Version=2019-07-19&Action=UnbindAutoSnapshotPolicy>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INVALID_PARAMETER_AUTO_POLICY_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_INVALID_SNAP_POLICY_STATUS`], [`codes::INVALID_PARAMETER_VALUE_INVALID_FILE_SYSTEM_ID`],
/// [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindAutoSnapshotPolicy {
    /// Required.
    pub file_system_ids: String,
    /// Required.
    pub auto_snapshot_policy_id: String,
}
operation! { UnbindAutoSnapshotPolicy(file_system_ids: String, auto_snapshot_policy_id: String)
    "UnbindAutoSnapshotPolicy" -> UnbindAutoSnapshotPolicyOutput {
    0 "FileSystemIds" file_system_ids, 1 "AutoSnapshotPolicyId" auto_snapshot_policy_id
} }

/// Response of [`UnbindAutoSnapshotPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindAutoSnapshotPolicyOutput {
    pub auto_snapshot_policy_id: Option<String>,
}
model! { UnbindAutoSnapshotPolicyOutput {
    0 "AutoSnapshotPolicyId" auto_snapshot_policy_id: String
} }

/// Updates auto snapshot policy: `UpdateAutoSnapshotPolicy` of `cfs` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfs&Version=2019-07-19&Action=UpdateAutoSnapshotPolicy>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INVALID_PARAMETER_AUTO_POLICY_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAM_DAYOF_WEEK`], [`codes::INVALID_PARAMETER_INVALID_PARAM_HOUR`],
/// [`codes::INVALID_PARAMETER_INVALID_SNAP_POLICY_STATUS`], [`codes::INVALID_PARAMETER_INVALID_SNAPSHOT_POLICY_NAME`],
/// [`codes::INVALID_PARAMETER_MISSING_POLICY_PARAM`], [`codes::INVALID_PARAMETER_SNAPSHOT_POLICY_NAME_LIMIT_EXCEEDED`],
/// [`codes::INVALID_PARAMETER_VALUE`], [`codes::INVALID_PARAMETER_VALUE_AUTO_POLICY_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DESTINATION_REGIONS`],
/// [`codes::INVALID_PARAMETER_VALUE_MISSING_POLICY_PARAM`], [`codes::UNSUPPORTED_OPERATION_UNAUTHORIZED_CFS_QCS_ROLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAutoSnapshotPolicy {
    /// Required.
    pub auto_snapshot_policy_id: String,
    pub policy_name: Option<String>,
    pub day_of_week: Option<String>,
    pub hour: Option<String>,
    pub alive_days: Option<i64>,
    pub is_activated: Option<i64>,
    pub day_of_month: Option<String>,
    pub interval_days: Option<i64>,
}
operation! { UpdateAutoSnapshotPolicy(auto_snapshot_policy_id: String)
    "UpdateAutoSnapshotPolicy" -> UpdateAutoSnapshotPolicyOutput {
    0 "AutoSnapshotPolicyId" auto_snapshot_policy_id, 1 "PolicyName" policy_name: String,
    2 "DayOfWeek" day_of_week: String, 3 "Hour" hour: String, 4 "AliveDays" alive_days: i64,
    5 "IsActivated" is_activated: i64, 6 "DayOfMonth" day_of_month: String, 7 "IntervalDays" interval_days: i64
} }

/// Response of [`UpdateAutoSnapshotPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAutoSnapshotPolicyOutput {
    pub auto_snapshot_policy_id: Option<String>,
}
model! { UpdateAutoSnapshotPolicyOutput {
    0 "AutoSnapshotPolicyId" auto_snapshot_policy_id: String
} }

/// Updates cfs file system name: `UpdateCfsFileSystemName` of `cfs` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfs&Version=2019-07-19&Action=UpdateCfsFileSystemName>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_FS_NAME_LIMIT_EXCEEDED`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_FILE_SYSTEM_ID`], [`codes::INVALID_PARAMETER_VALUE_INVALID_FS_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_REGION_ZONE_INFO`],
/// [`codes::INVALID_PARAMETER_VALUE_MISSING_FS_PARAMETER`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCfsFileSystemName {
    /// Required.
    pub file_system_id: String,
    pub fs_name: Option<String>,
}
operation! { UpdateCfsFileSystemName(file_system_id: String)
    "UpdateCfsFileSystemName" -> UpdateCfsFileSystemNameOutput {
    0 "FileSystemId" file_system_id, 1 "FsName" fs_name: String
} }

/// Response of [`UpdateCfsFileSystemName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCfsFileSystemNameOutput {
    pub creation_token: Option<String>,
    pub file_system_id: Option<String>,
    pub fs_name: Option<String>,
}
model! { UpdateCfsFileSystemNameOutput {
    0 "CreationToken" creation_token: String, 1 "FileSystemId" file_system_id: String, 2 "FsName" fs_name: String
} }

/// Updates cfs file system p group: `UpdateCfsFileSystemPGroup` of `cfs` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfs&Version=2019-07-19&Action=UpdateCfsFileSystemPGroup>.
///
/// Errors: [`codes::FAILED_OPERATION_PGROUP_IN_USE`], [`codes::FAILED_OPERATION_PGROUP_IS_UPDATING`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_FILE_SYSTEM_ID`], [`codes::INVALID_PARAMETER_VALUE_INVALID_PGROUP`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PGROUP_ID`], [`codes::INVALID_PARAMETER_VALUE_INVALID_REGION_ZONE_INFO`],
/// [`codes::INVALID_PARAMETER_VALUE_MISSING_FS_PARAMETER`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_PGROUP_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCfsFileSystemPGroup {
    /// Required.
    pub p_group_id: String,
    /// Required.
    pub file_system_id: String,
}
operation! { UpdateCfsFileSystemPGroup(p_group_id: String, file_system_id: String)
    "UpdateCfsFileSystemPGroup" -> UpdateCfsFileSystemPGroupOutput {
    0 "PGroupId" p_group_id, 1 "FileSystemId" file_system_id
} }

/// Response of [`UpdateCfsFileSystemPGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCfsFileSystemPGroupOutput {
    pub p_group_id: Option<String>,
    pub file_system_id: Option<String>,
}
model! { UpdateCfsFileSystemPGroupOutput {
    0 "PGroupId" p_group_id: String, 1 "FileSystemId" file_system_id: String
} }

/// Updates cfs file system size limit: `UpdateCfsFileSystemSizeLimit` of `cfs` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfs&Version=2019-07-19&Action=UpdateCfsFileSystemSizeLimit>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_FS_SIZE_LIMIT_EXCEEDED`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_FILE_SYSTEM_ID`], [`codes::INVALID_PARAMETER_VALUE_INVALID_FS_SIZE_LIMIT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_REGION_ZONE_INFO`],
/// [`codes::INVALID_PARAMETER_VALUE_MISSING_FS_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCfsFileSystemSizeLimit {
    /// Required.
    pub fs_limit: i64,
    /// Required.
    pub file_system_id: String,
}
operation! { UpdateCfsFileSystemSizeLimit(fs_limit: i64, file_system_id: String)
    "UpdateCfsFileSystemSizeLimit" -> Empty {
    0 "FsLimit" fs_limit, 1 "FileSystemId" file_system_id
} }

/// Response of [`UpdateCfsFileSystemSizeLimit`]: empty.
pub type UpdateCfsFileSystemSizeLimitOutput = Empty;

/// Updates cfs p group: `UpdateCfsPGroup` of `cfs` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfs&Version=2019-07-19&Action=UpdateCfsPGroup>.
///
/// Errors: [`codes::FAILED_OPERATION_MOUNT_TARGET_EXISTS`], [`codes::INVALID_PARAMETER_VALUE_DUPLICATED_PGROUP_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PGROUP_NAME`], [`codes::INVALID_PARAMETER_VALUE_MISSING_NAME_OR_DESCINFO`],
/// [`codes::INVALID_PARAMETER_VALUE_MISSING_PGROUP_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_PGROUP_DESCINFO_LIMIT_EXCEEDED`],
/// [`codes::INVALID_PARAMETER_VALUE_PGROUP_NAME_LIMIT_EXCEEDED`], [`codes::RESOURCE_NOT_FOUND_PGROUP_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCfsPGroup {
    /// Required.
    pub p_group_id: String,
    pub name: Option<String>,
    pub desc_info: Option<String>,
}
operation! { UpdateCfsPGroup(p_group_id: String) "UpdateCfsPGroup" -> UpdateCfsPGroupOutput {
    0 "PGroupId" p_group_id, 1 "Name" name: String, 2 "DescInfo" desc_info: String
} }

/// Response of [`UpdateCfsPGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCfsPGroupOutput {
    pub p_group_id: Option<String>,
    pub name: Option<String>,
    pub desc_info: Option<String>,
}
model! { UpdateCfsPGroupOutput {
    0 "PGroupId" p_group_id: String, 1 "Name" name: String, 2 "DescInfo" desc_info: String
} }

/// Updates cfs rule: `UpdateCfsRule` of `cfs` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfs&Version=2019-07-19&Action=UpdateCfsRule>.
///
/// Errors: [`codes::FAILED_OPERATION_PGROUP_IN_USE`], [`codes::FAILED_OPERATION_PGROUP_IS_UPDATING`],
/// [`codes::FAILED_OPERATION_PGROUP_LINK_CFSV10`], [`codes::INVALID_PARAMETER_VALUE_DUPLICATED_RULE_AUTH_CLIENT_IP`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_AUTH_CLIENT_IP`], [`codes::INVALID_PARAMETER_VALUE_INVALID_PGROUP`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PRIORITY`], [`codes::INVALID_PARAMETER_VALUE_INVALID_RW_PERMISSION`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_USER_PERMISSION`],
/// [`codes::INVALID_PARAMETER_VALUE_RULE_NOT_MATCH_PGROUP`], [`codes::RESOURCE_NOT_FOUND_PGROUP_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCfsRule {
    /// Required.
    pub p_group_id: String,
    /// Required.
    pub rule_id: String,
    pub auth_client_ip: Option<String>,
    pub rw_permission: Option<String>,
    pub user_permission: Option<String>,
    pub priority: Option<i64>,
}
operation! { UpdateCfsRule(p_group_id: String, rule_id: String) "UpdateCfsRule" -> UpdateCfsRuleOutput {
    0 "PGroupId" p_group_id, 1 "RuleId" rule_id, 2 "AuthClientIp" auth_client_ip: String,
    3 "RWPermission" rw_permission: String, 4 "UserPermission" user_permission: String, 5 "Priority" priority: i64
} }

/// Response of [`UpdateCfsRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCfsRuleOutput {
    pub p_group_id: Option<String>,
    pub rule_id: Option<String>,
    pub auth_client_ip: Option<String>,
    pub rw_permission: Option<String>,
    pub user_permission: Option<String>,
    pub priority: Option<i64>,
}
model! { UpdateCfsRuleOutput {
    0 "PGroupId" p_group_id: String, 1 "RuleId" rule_id: String, 2 "AuthClientIp" auth_client_ip: String,
    3 "RWPermission" rw_permission: String, 4 "UserPermission" user_permission: String, 5 "Priority" priority: i64
} }

/// Updates cfs snapshot attribute: `UpdateCfsSnapshotAttribute` of `cfs` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfs&Version=2019-07-19&Action=UpdateCfsSnapshotAttribute>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_SNAPSHOT_NAME`],
/// [`codes::INVALID_PARAMETER_SNAPSHOT_NAME_LIMIT_EXCEEDED`], [`codes::INVALID_PARAMETER_VALUE_INVALID_SNAPSHOT_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SNAPSHOT_STATUS`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_SNAPSHOT_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCfsSnapshotAttribute {
    /// Required.
    pub snapshot_id: String,
    pub snapshot_name: Option<String>,
    pub alive_days: Option<i64>,
}
operation! { UpdateCfsSnapshotAttribute(snapshot_id: String)
    "UpdateCfsSnapshotAttribute" -> UpdateCfsSnapshotAttributeOutput {
    0 "SnapshotId" snapshot_id, 1 "SnapshotName" snapshot_name: String, 2 "AliveDays" alive_days: i64
} }

/// Response of [`UpdateCfsSnapshotAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCfsSnapshotAttributeOutput {
    pub snapshot_id: Option<String>,
}
model! { UpdateCfsSnapshotAttributeOutput {
    0 "SnapshotId" snapshot_id: String
} }

/// Updates file system bandwidth limit: `UpdateFileSystemBandwidthLimit` of `cfs` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfs&Version=2019-07-19&Action=UpdateFileSystemBandwidthLimit>.
///
/// Errors: [`codes::FAILED_OPERATION_ADJUST_FREQUENCY_LIMIT`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_FILE_SYSTEM_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFileSystemBandwidthLimit {
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub bandwidth_limit: i64,
}
operation! { UpdateFileSystemBandwidthLimit(file_system_id: String, bandwidth_limit: i64)
    "UpdateFileSystemBandwidthLimit" -> Empty {
    0 "FileSystemId" file_system_id, 1 "BandwidthLimit" bandwidth_limit
} }

/// Response of [`UpdateFileSystemBandwidthLimit`]: empty.
pub type UpdateFileSystemBandwidthLimitOutput = Empty;

codes! {
    AUTH_FAILURE "AuthFailure", AUTH_FAILURE_GET_ROLE_FAILED "AuthFailure.GetRoleFailed",
    AUTH_FAILURE_UNAUTHORIZED_OPERATION "AuthFailure.UnauthorizedOperation", FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_ADJUST_FREQUENCY_LIMIT "FailedOperation.AdjustFrequencyLimit",
    FAILED_OPERATION_BIND_RESOURCE_PKG_FAILED "FailedOperation.BindResourcePkgFailed",
    FAILED_OPERATION_CLIENT_TOKEN_IN_USE "FailedOperation.ClientTokenInUse",
    FAILED_OPERATION_COS_MULTI_VERSION_DISABLED "FailedOperation.CosMultiVersionDisabled",
    FAILED_OPERATION_MOUNT_TARGET_EXISTS "FailedOperation.MountTargetExists",
    FAILED_OPERATION_PGROUP_IN_USE "FailedOperation.PgroupInUse",
    FAILED_OPERATION_PGROUP_IS_UPDATING "FailedOperation.PgroupIsUpdating",
    FAILED_OPERATION_PGROUP_LINK_CFSV10 "FailedOperation.PgroupLinkCfsv10",
    FAILED_OPERATION_UNTAG_RESOURCE_FAILED "FailedOperation.UntagResourceFailed", INTERNAL_ERROR "InternalError",
    INTERNAL_ERROR_CREATE_FS_FAILED "InternalError.CreateFsFailed",
    INTERNAL_ERROR_GET_ACCOUNT_STATUS_FAILED "InternalError.GetAccountStatusFailed",
    INTERNAL_ERROR_INTERNAL_ERROR "InternalError.InternalError", INTERNAL_ERROR_TIMEOUT "InternalError.Timeout",
    INVALID_PARAMETER "InvalidParameter", INVALID_PARAMETER_AUTO_POLICY_NOT_FOUND "InvalidParameter.AutoPolicyNotFound",
    INVALID_PARAMETER_INVALID_ALIVED_DAYS "InvalidParameter.InvalidAlivedDays",
    INVALID_PARAMETER_INVALID_PARAM_DAYOF_WEEK "InvalidParameter.InvalidParamDayofWeek",
    INVALID_PARAMETER_INVALID_PARAM_HOUR "InvalidParameter.InvalidParamHour",
    INVALID_PARAMETER_INVALID_PARAMETER "InvalidParameter.InvalidParameter",
    INVALID_PARAMETER_INVALID_SNAP_POLICY_STATUS "InvalidParameter.InvalidSnapPolicyStatus",
    INVALID_PARAMETER_INVALID_SNAPSHOT_NAME "InvalidParameter.InvalidSnapshotName",
    INVALID_PARAMETER_INVALID_SNAPSHOT_POLICY_NAME "InvalidParameter.InvalidSnapshotPolicyName",
    INVALID_PARAMETER_LIST_PATH_AND_TASK_PATH_CONFLICT "InvalidParameter.ListPathAndTaskPathConflict",
    INVALID_PARAMETER_LIST_PATH_INVALID_PREFIX "InvalidParameter.ListPathInvalidPrefix",
    INVALID_PARAMETER_MISSING_POLICY_PARAM "InvalidParameter.MissingPolicyParam",
    INVALID_PARAMETER_SNAPSHOT_NAME_LIMIT_EXCEEDED "InvalidParameter.SnapshotNameLimitExceeded",
    INVALID_PARAMETER_SNAPSHOT_POLICY_NAME_LIMIT_EXCEEDED "InvalidParameter.SnapshotPolicyNameLimitExceeded",
    INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_AUTO_POLICY_NOT_FOUND "InvalidParameterValue.AutoPolicyNotFound",
    INVALID_PARAMETER_VALUE_BIND_INFREQUENTACCESS_FIRST "InvalidParameterValue.BindInfrequentaccessFirst",
    INVALID_PARAMETER_VALUE_CFS_PATH "InvalidParameterValue.CfsPath",
    INVALID_PARAMETER_VALUE_CLIENT_TOKEN_LIMIT_EXCEEDED "InvalidParameterValue.ClientTokenLimitExceeded",
    INVALID_PARAMETER_VALUE_DATA_RETRIEVAL_SCHEDULE_CONFLICT "InvalidParameterValue.DataRetrievalScheduleConflict",
    INVALID_PARAMETER_VALUE_DUPLICATED_PGROUP_NAME "InvalidParameterValue.DuplicatedPgroupName",
    INVALID_PARAMETER_VALUE_DUPLICATED_RULE_AUTH_CLIENT_IP "InvalidParameterValue.DuplicatedRuleAuthClientIp",
    INVALID_PARAMETER_VALUE_DUPLICATED_TAG_KEY "InvalidParameterValue.DuplicatedTagKey",
    INVALID_PARAMETER_VALUE_EXTERNAL_STORAGE_SUPPORT_DATAFLOW_ONLY "InvalidParameterValue.ExternalStorageSupportDataflowOnly",
    INVALID_PARAMETER_VALUE_FS_NAME_LIMIT_EXCEEDED "InvalidParameterValue.FsNameLimitExceeded",
    INVALID_PARAMETER_VALUE_FS_SIZE_LIMIT_EXCEEDED "InvalidParameterValue.FsSizeLimitExceeded",
    INVALID_PARAMETER_VALUE_INVALID_ALIVE_DAYS "InvalidParameterValue.InvalidAliveDays",
    INVALID_PARAMETER_VALUE_INVALID_AUTH_CLIENT_IP "InvalidParameterValue.InvalidAuthClientIp",
    INVALID_PARAMETER_VALUE_INVALID_AUTO_SCALE_UP_PARAMS "InvalidParameterValue.InvalidAutoScaleUpParams",
    INVALID_PARAMETER_VALUE_INVALID_CLIENT_TOKEN "InvalidParameterValue.InvalidClientToken",
    INVALID_PARAMETER_VALUE_INVALID_DATA_FLOW_ID "InvalidParameterValue.InvalidDataFlowId",
    INVALID_PARAMETER_VALUE_INVALID_DATA_FLOW_NAME "InvalidParameterValue.InvalidDataFlowName",
    INVALID_PARAMETER_VALUE_INVALID_DATA_FLOW_SOURCE_INFO "InvalidParameterValue.InvalidDataFlowSourceInfo",
    INVALID_PARAMETER_VALUE_INVALID_DATA_FLOW_SOURCE_STORAGE_TYPE "InvalidParameterValue.InvalidDataFlowSourceStorageType",
    INVALID_PARAMETER_VALUE_INVALID_DATA_FLOW_TARGET_PATH "InvalidParameterValue.InvalidDataFlowTargetPath",
    INVALID_PARAMETER_VALUE_INVALID_DATA_RETRIEVAL_ID "InvalidParameterValue.InvalidDataRetrievalId",
    INVALID_PARAMETER_VALUE_INVALID_DESTINATION_REGIONS "InvalidParameterValue.InvalidDestinationRegions",
    INVALID_PARAMETER_VALUE_INVALID_ENCRYPTED "InvalidParameterValue.InvalidEncrypted",
    INVALID_PARAMETER_VALUE_INVALID_FILE_SYSTEM_ID "InvalidParameterValue.InvalidFileSystemId",
    INVALID_PARAMETER_VALUE_INVALID_FS_NAME "InvalidParameterValue.InvalidFsName",
    INVALID_PARAMETER_VALUE_INVALID_FS_SIZE_LIMIT "InvalidParameterValue.InvalidFsSizeLimit",
    INVALID_PARAMETER_VALUE_INVALID_FS_STATUS "InvalidParameterValue.InvalidFsStatus",
    INVALID_PARAMETER_VALUE_INVALID_LIFECYCLE_DATA_TASK_TYPE "InvalidParameterValue.InvalidLifecycleDataTaskType",
    INVALID_PARAMETER_VALUE_INVALID_LIFECYCLE_TASK_ID "InvalidParameterValue.InvalidLifecycleTaskId",
    INVALID_PARAMETER_VALUE_INVALID_META_TYPE "InvalidParameterValue.InvalidMetaType",
    INVALID_PARAMETER_VALUE_INVALID_MOUNT_TARGET_IP "InvalidParameterValue.InvalidMountTargetIp",
    INVALID_PARAMETER_VALUE_INVALID_NET_INTERFACE "InvalidParameterValue.InvalidNetInterface",
    INVALID_PARAMETER_VALUE_INVALID_PARAM_DAY_OF_MONTH "InvalidParameterValue.InvalidParamDayOfMonth",
    INVALID_PARAMETER_VALUE_INVALID_PARAM_DAY_OF_WEEK "InvalidParameterValue.InvalidParamDayOfWeek",
    INVALID_PARAMETER_VALUE_INVALID_PARAM_INTERVAL_DAYS "InvalidParameterValue.InvalidParamIntervalDays",
    INVALID_PARAMETER_VALUE_INVALID_PARAM_IS_CREATE_REAL_TIME_SYNC "InvalidParameterValue.InvalidParamIsCreateRealTimeSync",
    INVALID_PARAMETER_VALUE_INVALID_PARAM_IS_MODIFY_REAL_TIME_SYNC "InvalidParameterValue.InvalidParamIsModifyRealTimeSync",
    INVALID_PARAMETER_VALUE_INVALID_PARAM_IS_SYNC_DELETE "InvalidParameterValue.InvalidParamIsSyncDelete",
    INVALID_PARAMETER_VALUE_INVALID_PARAMETER_VALUE "InvalidParameterValue.InvalidParameterValue",
    INVALID_PARAMETER_VALUE_INVALID_PGROUP "InvalidParameterValue.InvalidPgroup",
    INVALID_PARAMETER_VALUE_INVALID_PGROUP_ID "InvalidParameterValue.InvalidPgroupId",
    INVALID_PARAMETER_VALUE_INVALID_PGROUP_NAME "InvalidParameterValue.InvalidPgroupName",
    INVALID_PARAMETER_VALUE_INVALID_POLICY_FS_PATH "InvalidParameterValue.InvalidPolicyFsPath",
    INVALID_PARAMETER_VALUE_INVALID_PRIORITY "InvalidParameterValue.InvalidPriority",
    INVALID_PARAMETER_VALUE_INVALID_PROTOCOL "InvalidParameterValue.InvalidProtocol",
    INVALID_PARAMETER_VALUE_INVALID_REGION_ZONE_INFO "InvalidParameterValue.InvalidRegionZoneInfo",
    INVALID_PARAMETER_VALUE_INVALID_RESOURCE_TAGS "InvalidParameterValue.InvalidResourceTags",
    INVALID_PARAMETER_VALUE_INVALID_RW_PERMISSION "InvalidParameterValue.InvalidRwPermission",
    INVALID_PARAMETER_VALUE_INVALID_SCALEUP_TARGET_CAPACITY "InvalidParameterValue.InvalidScaleupTargetCapacity",
    INVALID_PARAMETER_VALUE_INVALID_SNAP_POLICY_STATUS "InvalidParameterValue.InvalidSnapPolicyStatus",
    INVALID_PARAMETER_VALUE_INVALID_SNAPSHOT_NAME "InvalidParameterValue.InvalidSnapshotName",
    INVALID_PARAMETER_VALUE_INVALID_SNAPSHOT_POLICY_NAME "InvalidParameterValue.InvalidSnapshotPolicyName",
    INVALID_PARAMETER_VALUE_INVALID_SNAPSHOT_STATUS "InvalidParameterValue.InvalidSnapshotStatus",
    INVALID_PARAMETER_VALUE_INVALID_STORAGE_RESOURCE_PKG "InvalidParameterValue.InvalidStorageResourcePkg",
    INVALID_PARAMETER_VALUE_INVALID_STORAGE_TYPE "InvalidParameterValue.InvalidStorageType",
    INVALID_PARAMETER_VALUE_INVALID_SUBNET_ID "InvalidParameterValue.InvalidSubnetId",
    INVALID_PARAMETER_VALUE_INVALID_TAG_KEY "InvalidParameterValue.InvalidTagKey",
    INVALID_PARAMETER_VALUE_INVALID_TAG_VALUE "InvalidParameterValue.InvalidTagValue",
    INVALID_PARAMETER_VALUE_INVALID_TURBO_CAPACITY "InvalidParameterValue.InvalidTurboCapacity",
    INVALID_PARAMETER_VALUE_INVALID_USER_PERMISSION "InvalidParameterValue.InvalidUserPermission",
    INVALID_PARAMETER_VALUE_INVALID_VIP "InvalidParameterValue.InvalidVip",
    INVALID_PARAMETER_VALUE_INVALID_VPC_ID "InvalidParameterValue.InvalidVpcId",
    INVALID_PARAMETER_VALUE_INVALID_VPC_PARAMETER "InvalidParameterValue.InvalidVpcParameter",
    INVALID_PARAMETER_VALUE_INVALID_ZONE_ID "InvalidParameterValue.InvalidZoneId",
    INVALID_PARAMETER_VALUE_INVALID_ZONE_OR_ZONE_ID "InvalidParameterValue.InvalidZoneOrZoneId",
    INVALID_PARAMETER_VALUE_LIST_PATH_FILE_INVALID "InvalidParameterValue.ListPathFileInvalid",
    INVALID_PARAMETER_VALUE_LIST_PATH_FILE_NOT_FOUND "InvalidParameterValue.ListPathFileNotFound",
    INVALID_PARAMETER_VALUE_MISSING_FILE_SYSTEM_ID "InvalidParameterValue.MissingFileSystemId",
    INVALID_PARAMETER_VALUE_MISSING_FILE_SYSTEM_ID_OR_REGION "InvalidParameterValue.MissingFileSystemIdOrRegion",
    INVALID_PARAMETER_VALUE_MISSING_FS_PARAMETER "InvalidParameterValue.MissingFsParameter",
    INVALID_PARAMETER_VALUE_MISSING_KMS_KEY_ID "InvalidParameterValue.MissingKmsKeyId",
    INVALID_PARAMETER_VALUE_MISSING_NAME_OR_DESCINFO "InvalidParameterValue.MissingNameOrDescinfo",
    INVALID_PARAMETER_VALUE_MISSING_PGROUP_NAME "InvalidParameterValue.MissingPgroupName",
    INVALID_PARAMETER_VALUE_MISSING_POLICY_PARAM "InvalidParameterValue.MissingPolicyParam",
    INVALID_PARAMETER_VALUE_MISSING_SNAP_NAME_OR_ALIVE_DAY "InvalidParameterValue.MissingSnapNameOrAliveDay",
    INVALID_PARAMETER_VALUE_MISSING_STORAGE_RESOURCE_PKG "InvalidParameterValue.MissingStorageResourcePkg",
    INVALID_PARAMETER_VALUE_MISSING_SUBNETID_OR_UNSUBNETID "InvalidParameterValue.MissingSubnetidOrUnsubnetid",
    INVALID_PARAMETER_VALUE_MISSING_TASK_ID_OR_REGION "InvalidParameterValue.MissingTaskIdOrRegion",
    INVALID_PARAMETER_VALUE_MISSING_VPC_PARAMETER "InvalidParameterValue.MissingVpcParameter",
    INVALID_PARAMETER_VALUE_MISSING_VPCID_OR_UNVPCID "InvalidParameterValue.MissingVpcidOrUnvpcid",
    INVALID_PARAMETER_VALUE_MISSING_ZONE_ID "InvalidParameterValue.MissingZoneId",
    INVALID_PARAMETER_VALUE_MISSING_ZONE_OR_ZONE_ID "InvalidParameterValue.MissingZoneOrZoneId",
    INVALID_PARAMETER_VALUE_PATH_USED_IN_DATAFLOW "InvalidParameterValue.PathUsedInDataflow",
    INVALID_PARAMETER_VALUE_PGROUP_DESCINFO_LIMIT_EXCEEDED "InvalidParameterValue.PgroupDescinfoLimitExceeded",
    INVALID_PARAMETER_VALUE_PGROUP_NAME_LIMIT_EXCEEDED "InvalidParameterValue.PgroupNameLimitExceeded",
    INVALID_PARAMETER_VALUE_POLICY_RULE_STORAGE_TYPE_INVALID "InvalidParameterValue.PolicyRuleStorageTypeInvalid",
    INVALID_PARAMETER_VALUE_PROJECT_QUOTAS_DIR_NESTED "InvalidParameterValue.ProjectQuotasDirNested",
    INVALID_PARAMETER_VALUE_PROJECT_QUOTAS_EXCEEDED "InvalidParameterValue.ProjectQuotasExceeded",
    INVALID_PARAMETER_VALUE_QUOTA_CAP_LIMIT_ERROR "InvalidParameterValue.QuotaCapLimitError",
    INVALID_PARAMETER_VALUE_QUOTA_FILE_LIMIT_ERROR "InvalidParameterValue.QuotaFileLimitError",
    INVALID_PARAMETER_VALUE_QUOTA_USER_ID_ERROR "InvalidParameterValue.QuotaUserIdError",
    INVALID_PARAMETER_VALUE_QUOTA_USER_TYPE_ERROR "InvalidParameterValue.QuotaUserTypeError",
    INVALID_PARAMETER_VALUE_RULE_NOT_MATCH_PGROUP "InvalidParameterValue.RuleNotMatchPgroup",
    INVALID_PARAMETER_VALUE_SNAPSHOT_NAME_LIMIT_EXCEEDED "InvalidParameterValue.SnapshotNameLimitExceeded",
    INVALID_PARAMETER_VALUE_SNAPSHOT_POLICY_NAME_LIMIT_EXCEEDED "InvalidParameterValue.SnapshotPolicyNameLimitExceeded",
    INVALID_PARAMETER_VALUE_STORAGE_TYPE_INVALID "InvalidParameterValue.StorageTypeInvalid",
    INVALID_PARAMETER_VALUE_TAG_KEY_FILTER_LIMIT_EXCEEDED "InvalidParameterValue.TagKeyFilterLimitExceeded",
    INVALID_PARAMETER_VALUE_TAG_KEY_LIMIT_EXCEEDED "InvalidParameterValue.TagKeyLimitExceeded",
    INVALID_PARAMETER_VALUE_TAG_VALUE_FILTER_LIMIT_EXCEEDED "InvalidParameterValue.TagValueFilterLimitExceeded",
    INVALID_PARAMETER_VALUE_TAG_VALUE_LIMIT_EXCEEDED "InvalidParameterValue.TagValueLimitExceeded",
    INVALID_PARAMETER_VALUE_UNAVAILABLE_REGION "InvalidParameterValue.UnavailableRegion",
    INVALID_PARAMETER_VALUE_UNAVAILABLE_ZONE "InvalidParameterValue.UnavailableZone",
    INVALID_PARAMETER_VALUE_WAITING_TASK_LIMIT_EXCEEDED "InvalidParameterValue.WaitingTaskLimitExceeded",
    INVALID_PARAMETER_VALUE_ZONE_ID_REGION_NOT_MATCH "InvalidParameterValue.ZoneIdRegionNotMatch",
    MISSING_PARAMETER "MissingParameter", MISSING_PARAMETER_MISSING_PARAMETER "MissingParameter.MissingParameter",
    OPERATION_DENIED "OperationDenied", RESOURCE_IN_USE "ResourceInUse",
    RESOURCE_IN_USE_DATA_RETRIEVAL_HAS_TASK "ResourceInUse.DataRetrievalHasTask",
    RESOURCE_IN_USE_DATA_RETRIEVAL_TASK_RUNNING "ResourceInUse.DataRetrievalTaskRunning",
    RESOURCE_INSUFFICIENT_DATA_FLOW_LIMIT_EXCEEDED "ResourceInsufficient.DataFlowLimitExceeded",
    RESOURCE_INSUFFICIENT_FILE_SYSTEM_LIMIT_EXCEEDED "ResourceInsufficient.FileSystemLimitExceeded",
    RESOURCE_INSUFFICIENT_PGROUP_NUMBER_LIMIT_EXCEEDED "ResourceInsufficient.PgroupNumberLimitExceeded",
    RESOURCE_INSUFFICIENT_POLICY_FS_LIMIT_EXCEEDED "ResourceInsufficient.PolicyFsLimitExceeded",
    RESOURCE_INSUFFICIENT_POLICY_FS_PATH_LIMIT_EXCEEDED "ResourceInsufficient.PolicyFsPathLimitExceeded",
    RESOURCE_INSUFFICIENT_POLICY_LIMIT_EXCEEDED "ResourceInsufficient.PolicyLimitExceeded",
    RESOURCE_INSUFFICIENT_REGION_SOLD_OUT "ResourceInsufficient.RegionSoldOut",
    RESOURCE_INSUFFICIENT_RULE_LIMIT_EXCEEDED "ResourceInsufficient.RuleLimitExceeded",
    RESOURCE_INSUFFICIENT_SNAPSHOT_SIZE_LIMIT_EXCEEDED "ResourceInsufficient.SnapshotSizeLimitExceeded",
    RESOURCE_INSUFFICIENT_SUBNET_IP_ALL_OCCUPIED "ResourceInsufficient.SubnetIpAllOccupied",
    RESOURCE_INSUFFICIENT_TAG_LIMIT_EXCEEDED "ResourceInsufficient.TagLimitExceeded",
    RESOURCE_INSUFFICIENT_TAG_QUOTAS_EXCEEDED "ResourceInsufficient.TagQuotasExceeded",
    RESOURCE_INSUFFICIENT_TURBO_SPECIAL_CAPACITY_FILE_SYSTEM_COUNT_LIMIT "ResourceInsufficient.TurboSpecialCapacityFileSystemCountLimit",
    RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_NOT_FOUND_DATA_RETRIEVAL_NOT_FOUND "ResourceNotFound.DataRetrievalNotFound",
    RESOURCE_NOT_FOUND_FILE_SYSTEM_NOT_FOUND "ResourceNotFound.FileSystemNotFound",
    RESOURCE_NOT_FOUND_FS_NOT_EXIST "ResourceNotFound.FsNotExist",
    RESOURCE_NOT_FOUND_MOUNT_TARGET_NOT_FOUND "ResourceNotFound.MountTargetNotFound",
    RESOURCE_NOT_FOUND_PGROUP_NOT_FOUND "ResourceNotFound.PgroupNotFound",
    RESOURCE_NOT_FOUND_RESOURCE_PACKAGE_NOT_FOUND "ResourceNotFound.ResourcePackageNotFound",
    RESOURCE_NOT_FOUND_RULE_NOT_FOUND "ResourceNotFound.RuleNotFound",
    RESOURCE_NOT_FOUND_SNAPSHOT_NOT_FOUND "ResourceNotFound.SnapshotNotFound", RESOURCES_SOLD_OUT "ResourcesSoldOut",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation",
    UNAUTHORIZED_OPERATION_UNAUTHORIZED_OPERATION "UnauthorizedOperation.UnauthorizedOperation",
    UNSUPPORTED_OPERATION "UnsupportedOperation",
    UNSUPPORTED_OPERATION_BASIC_NET_INTERFACE_NOT_SUPPORTED "UnsupportedOperation.BasicNetInterfaceNotSupported",
    UNSUPPORTED_OPERATION_FIELD_ONLY_FOR_EXTERNAL_STORAGE "UnsupportedOperation.FieldOnlyForExternalStorage",
    UNSUPPORTED_OPERATION_INVALID_CFS_VERSION "UnsupportedOperation.InvalidCfsVersion",
    UNSUPPORTED_OPERATION_INVALID_LIFECYCLE_DATA_TASK_STATUS "UnsupportedOperation.InvalidLifecycleDataTaskStatus",
    UNSUPPORTED_OPERATION_MISSING_KMS_ACCESS_PERMISSION "UnsupportedOperation.MissingKmsAccessPermission",
    UNSUPPORTED_OPERATION_OUT_OF_SERVICE "UnsupportedOperation.OutOfService",
    UNSUPPORTED_OPERATION_UNAUTHORIZED_CFS_QCS_ROLE "UnsupportedOperation.UnauthorizedCfsQcsRole",
    UNSUPPORTED_OPERATION_UNVERIFIED_USER "UnsupportedOperation.UnverifiedUser"
}

#[cfg(feature = "unstable-registry")]
register! {
    ApplyPathLifecyclePolicy, BindAutoSnapshotPolicy, CreateAccessCert, CreateAutoSnapshotPolicy, CreateCfsFileSystem,
    CreateCfsPGroup, CreateCfsRule, CreateCfsSnapshot, CreateDataFlow, CreateDataRetrieval, CreateLifecycleDataTask,
    CreateLifecyclePolicy, CreateLifecyclePolicyDownloadTask, CreateMigrationTask, DeleteAutoSnapshotPolicy,
    DeleteCfsFileSystem, DeleteCfsPGroup, DeleteCfsRule, DeleteCfsSnapshot, DeleteDataFlow, DeleteDataRetrieval,
    DeleteLifecyclePolicy, DeleteMigrationTask, DeleteUserQuota, DescribeAutoSnapshotPolicies,
    DescribeAvailableZoneInfo, DescribeBucketList, DescribeCfsFileSystemClients, DescribeCfsFileSystems,
    DescribeCfsPGroups, DescribeCfsRules, DescribeCfsServiceStatus, DescribeCfsSnapshotOverview, DescribeCfsSnapshots,
    DescribeDataFlow, DescribeDataRetrieval, DescribeDataRetrievalTask, DescribeLifecycleDataTask,
    DescribeLifecyclePolicies, DescribeMigrationTasks, DescribeMountTargets, DescribeSnapshotOperationLogs,
    DescribeUserQuota, DoDirectoryOperation, ModifyDataFlow, ModifyDataRetrieval, ModifyFileSystemAutoScaleUpRule,
    ModifyLifecyclePolicy, OverrideCfsRules, RunDataRetrievalTask, ScaleUpFileSystem, SetUserQuota, SignUpCfsService,
    StopLifecycleDataTask, StopMigrationTask, UnbindAutoSnapshotPolicy, UpdateAutoSnapshotPolicy,
    UpdateCfsFileSystemName, UpdateCfsFileSystemPGroup, UpdateCfsFileSystemSizeLimit, UpdateCfsPGroup, UpdateCfsRule,
    UpdateCfsSnapshotAttribute, UpdateFileSystemBandwidthLimit
}
