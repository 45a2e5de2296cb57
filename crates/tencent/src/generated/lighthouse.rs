//! `lighthouse` of Tencent Cloud, API version 2020-03-24.
//!
//! Endpoint: `lighthouse.tencentcloudapi.com`, or `lighthouse.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, lighthouse::DescribeAllScenes};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAllScenes::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "lighthouse",
    "2020-03-24",
    "lighthouse",
    &Endpoints::NONE,
);

/// Applies disk backup: `ApplyDiskBackup` of `lighthouse` 2020-03-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=ApplyDiskBackup>.
///
/// Errors: [`codes::FAILED_OPERATION_DESCRIBE_INSTANCE_STATUS`],
/// [`codes::INVALID_PARAMETER_VALUE_DISK_BACKUP_ID_MALFORMED`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DISK_ID_MALFORMED`], [`codes::OPERATION_DENIED_DISK_BACKUP_BUSY`],
/// [`codes::OPERATION_DENIED_DISK_BACKUP_OPERATION_IN_PROGRESS`],
/// [`codes::OPERATION_DENIED_DISK_BUSY_FOR_BACKUP_OPERATION`], [`codes::OPERATION_DENIED_DISK_OPERATION_IN_PROGRESS`],
/// [`codes::OPERATION_DENIED_DISK_USAGE_NOT_SUPPORT_OPERATION`],
/// [`codes::RESOURCE_NOT_FOUND_DISK_ATTACHED_HAS_NO_INSTANCE_ID`],
/// [`codes::RESOURCE_NOT_FOUND_DISK_BACKUP_NOT_EXISTS`], [`codes::RESOURCE_NOT_FOUND_DISK_NOT_EXISTS`],
/// [`codes::UNSUPPORTED_OPERATION_APPLY_DISK_BACKUP_TO_ANOTHER_DISK`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_DISK_BACKUP_STATE`], [`codes::UNSUPPORTED_OPERATION_INVALID_DISK_STATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyDiskBackup {
    /// Required.
    pub disk_id: String,
    /// Required.
    pub disk_backup_id: String,
}
operation! { ApplyDiskBackup(disk_id: String, disk_backup_id: String) "ApplyDiskBackup" -> Empty {
    0 "DiskId" disk_id, 1 "DiskBackupId" disk_backup_id
} }

/// Response of [`ApplyDiskBackup`]: empty.
pub type ApplyDiskBackupOutput = Empty;

/// Applies firewall template: `ApplyFirewallTemplate` of `lighthouse` 2020-03-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=ApplyFirewallTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_LENGTH`], [`codes::RESOURCE_NOT_FOUND_FIREWALL_TEMPLATE_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_CANNOT_APPLY_EMPTY_FIREWALL_TEMPLATE`],
/// [`codes::RESOURCE_UNAVAILABLE_FIREWALL_TEMPLATE_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyFirewallTemplate {
    /// Required.
    pub template_id: String,
    /// Required.
    pub apply_instances: Vec<InstanceIdentifier>,
}
operation! { ApplyFirewallTemplate(template_id: String, apply_instances: Vec<InstanceIdentifier>)
    "ApplyFirewallTemplate" -> ApplyFirewallTemplateOutput {
    0 "TemplateId" template_id, 1 "ApplyInstances" apply_instances
} }

/// In the request of [`ApplyFirewallTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceIdentifier {
    /// Required.
    pub instance_id: Option<String>,
    /// Required.
    pub region: Option<String>,
}
input! { InstanceIdentifier(instance_id: String, region: String) {
    0 "InstanceId" instance_id: String, 1 "Region" region: String
} }

/// Response of [`ApplyFirewallTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyFirewallTemplateOutput {
    pub task_id: Option<String>,
}
model! { ApplyFirewallTemplateOutput {
    0 "TaskId" task_id: String
} }

/// Applies instance snapshot: `ApplyInstanceSnapshot` of `lighthouse` 2020-03-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=ApplyInstanceSnapshot>.
///
/// Errors: [`codes::FAILED_OPERATION_DESCRIBE_INSTANCE_STATUS`], [`codes::FAILED_OPERATION_SNAPSHOT_OPERATION_FAILED`],
/// [`codes::INTERNAL_ERROR_DESCRIBE_INSTANCE_STATUS`], [`codes::INVALID_PARAMETER_VALUE_DISK_SIZE_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_VALUE_SNAPSHOT_ID_MALFORMED`], [`codes::OPERATION_DENIED_INSTANCE_CREATING`],
/// [`codes::OPERATION_DENIED_INSTANCE_OPERATION_IN_PROGRESS`], [`codes::RESOURCE_NOT_FOUND_DISK_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_SNAPSHOT_ID_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_SNAPSHOT_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION_DISK_BUSY`], [`codes::UNSUPPORTED_OPERATION_DISK_LATEST_OPERATION_UNFINISHED`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_SNAPSHOT_STATE`], [`codes::UNSUPPORTED_OPERATION_SNAPSHOT_BUSY`],
/// [`codes::UNSUPPORTED_OPERATION_SYSTEM_BUSY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyInstanceSnapshot {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub snapshot_id: String,
}
operation! { ApplyInstanceSnapshot(instance_id: String, snapshot_id: String) "ApplyInstanceSnapshot" -> Empty {
    0 "InstanceId" instance_id, 1 "SnapshotId" snapshot_id
} }

/// Response of [`ApplyInstanceSnapshot`]: empty.
pub type ApplyInstanceSnapshotOutput = Empty;

/// Associates instances key pairs: `AssociateInstancesKeyPairs` of `lighthouse` 2020-03-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=AssociateInstancesKeyPairs>.
///
/// Errors: [`codes::FAILED_OPERATION_DESCRIBE_INSTANCE_STATUS`], [`codes::FAILED_OPERATION_INSTANCE_OPERATION_FAILED`],
/// [`codes::INTERNAL_ERROR_DESCRIBE_INSTANCE_STATUS`], [`codes::INTERNAL_ERROR_INVALID_COMMAND_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_KEY_PAIR_ID_MALFORMED`], [`codes::INVALID_PARAMETER_VALUE_OUT_OF_RANGE`],
/// [`codes::OPERATION_DENIED_INSTANCE_CREATING`], [`codes::OPERATION_DENIED_INSTANCE_OPERATION_IN_PROGRESS`],
/// [`codes::RESOURCE_NOT_FOUND_KEY_ID_NOT_FOUND`], [`codes::UNAUTHORIZED_OPERATION_MFA_EXPIRED`],
/// [`codes::UNAUTHORIZED_OPERATION_MFA_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_DISPLAY_AREA_NOT_SUPPORT_OPERATION`],
/// [`codes::UNSUPPORTED_OPERATION_KEY_PAIR_BIND_DUPLICATE`],
/// [`codes::UNSUPPORTED_OPERATION_WINDOWS_NOT_ALLOW_TO_ASSOCIATE_KEY_PAIR`],
/// [`codes::UNSUPPORTED_OPERATION_WINDOWS_NOT_SUPPORT_KEY_PAIR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateInstancesKeyPairs {
    /// Required.
    pub key_ids: Vec<String>,
    /// Required.
    pub instance_ids: Vec<String>,
    pub associate_type: Option<String>,
    pub username: Option<String>,
}
operation! { AssociateInstancesKeyPairs(key_ids: Vec<String>, instance_ids: Vec<String>)
    "AssociateInstancesKeyPairs" -> Empty {
    0 "KeyIds" key_ids, 1 "InstanceIds" instance_ids, 2 "AssociateType" associate_type: String,
    3 "Username" username: String
} }

/// Response of [`AssociateInstancesKeyPairs`]: empty.
pub type AssociateInstancesKeyPairsOutput = Empty;

/// Attaches ccn: `AttachCcn` of `lighthouse` 2020-03-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=AttachCcn>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_VALUE_CCN_ID_MALFORMED`],
/// [`codes::UNSUPPORTED_OPERATION`], [`codes::UNSUPPORTED_OPERATION_ATTACH_CCN_CONDITION_UNSATISFIED`],
/// [`codes::UNSUPPORTED_OPERATION_ATTACH_CCN_FAILED`], [`codes::UNSUPPORTED_OPERATION_CCN_ALREADY_ATTACHED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachCcn {
    /// Required.
    pub ccn_id: String,
}
operation! { AttachCcn(ccn_id: String) "AttachCcn" -> Empty {
    0 "CcnId" ccn_id
} }

/// Response of [`AttachCcn`]: empty.
pub type AttachCcnOutput = Empty;

/// Attaches disks: `AttachDisks` of `lighthouse` 2020-03-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=AttachDisks>.
///
/// Errors: [`codes::FAILED_OPERATION_INVALID_COMMAND_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_TRADE_CALL_BILLING_GATEWAY_FAILED`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DISK_ID_MALFORMED`],
/// [`codes::LIMIT_EXCEEDED_ATTACH_DATA_DISK_QUOTA_LIMIT_EXCEEDED`], [`codes::OPERATION_DENIED_DISK_CREATING`],
/// [`codes::OPERATION_DENIED_DISK_OPERATION_IN_PROGRESS`], [`codes::OPERATION_DENIED_INSTANCE_CREATING`],
/// [`codes::OPERATION_DENIED_INSTANCE_OPERATION_IN_PROGRESS`], [`codes::RESOURCE_NOT_FOUND_DISK_ID_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_DISK_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION_DISK_LATEST_OPERATION_UNFINISHED`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_DISPLAY_AREA_NOT_SUPPORT_OPERATION`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_DISK_STATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachDisks {
    /// Required.
    pub disk_ids: Vec<String>,
    /// Required.
    pub instance_id: String,
    pub renew_flag: Option<String>,
}
operation! { AttachDisks(disk_ids: Vec<String>, instance_id: String) "AttachDisks" -> Empty {
    0 "DiskIds" disk_ids, 1 "InstanceId" instance_id, 2 "RenewFlag" renew_flag: String
} }

/// Response of [`AttachDisks`]: empty.
pub type AttachDisksOutput = Empty;

/// Cancels share blueprint across accounts: `CancelShareBlueprintAcrossAccounts` of `lighthouse` 2020-03-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=CancelShareBlueprintAcrossAccounts>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_BLUEPRINT_ID_MALFORMED`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_BLUEPRINT_ID`], [`codes::INVALID_PARAMETER_VALUE_INVALID_BLUEPRINT_STATE`],
/// [`codes::OPERATION_DENIED_BLUEPRINT_OPERATION_IN_PROGRESS`],
/// [`codes::RESOURCE_IN_USE_BLUEPRINT_MODIFYING_SHARE_PERMISSION`],
/// [`codes::RESOURCE_NOT_FOUND_BLUEPRINT_ID_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_BLUEPRINT_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_PRIVATE_BLUEPRINT_NOT_FOUND`], [`codes::UNAUTHORIZED_OPERATION_TOKEN_INVALID`],
/// [`codes::UNSUPPORTED_OPERATION_BLUEPRINT_CUR_STATE_INVALID`],
/// [`codes::UNSUPPORTED_OPERATION_BLUEPRINT_HAS_NOT_SHARED`],
/// [`codes::UNSUPPORTED_OPERATION_BLUEPRINT_LATEST_OPERATION_UNFINISHED`],
/// [`codes::UNSUPPORTED_OPERATION_BLUEPRINT_OCCUPIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelShareBlueprintAcrossAccounts {
    /// Required.
    pub blueprint_id: String,
    /// Required.
    pub account_ids: Vec<String>,
}
operation! { CancelShareBlueprintAcrossAccounts(blueprint_id: String, account_ids: Vec<String>)
    "CancelShareBlueprintAcrossAccounts" -> Empty {
    0 "BlueprintId" blueprint_id, 1 "AccountIds" account_ids
} }

/// Response of [`CancelShareBlueprintAcrossAccounts`]: empty.
pub type CancelShareBlueprintAcrossAccountsOutput = Empty;

/// Creates blueprint: `CreateBlueprint` of `lighthouse` 2020-03-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=CreateBlueprint>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_BLUEPRINT_FAILED`], [`codes::FAILED_OPERATION_INSUFFICIENT_BALANCE`],
/// [`codes::FAILED_OPERATION_UNABLE_TO_CREATE_BLUEPRINT`], [`codes::INTERNAL_ERROR`],
/// [`codes::INTERNAL_ERROR_DESCRIBE_INSTANCE_STATUS`], [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`],
/// [`codes::LIMIT_EXCEEDED_BLUEPRINT_QUOTA_LIMIT_EXCEEDED`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_DISPLAY_AREA_NOT_SUPPORT_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBlueprint {
    /// Required.
    pub blueprint_name: String,
    pub description: Option<String>,
    pub instance_id: Option<String>,
    pub force_power_off: Option<bool>,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreateBlueprint(blueprint_name: String) "CreateBlueprint" -> CreateBlueprintOutput {
    0 "BlueprintName" blueprint_name, 1 "Description" description: String, 2 "InstanceId" instance_id: String,
    3 "ForcePowerOff" force_power_off: bool, 4 "Tags" tags: Vec<Tag>
} }

/// In the request of [`CreateBlueprint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { Tag(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateBlueprint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBlueprintOutput {
    pub blueprint_id: Option<String>,
}
model! { CreateBlueprintOutput {
    0 "BlueprintId" blueprint_id: String
} }

/// Creates disk backup: `CreateDiskBackup` of `lighthouse` 2020-03-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=CreateDiskBackup>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DISK_BACKUP_NAME_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DISK_ID_MALFORMED`],
/// [`codes::LIMIT_EXCEEDED_DISK_BACKUP_QUOTA_LIMIT_EXCEEDED`],
/// [`codes::OPERATION_DENIED_DISK_BUSY_FOR_BACKUP_OPERATION`], [`codes::OPERATION_DENIED_DISK_OPERATION_IN_PROGRESS`],
/// [`codes::OPERATION_DENIED_DISK_USAGE_NOT_SUPPORT_OPERATION`],
/// [`codes::RESOURCE_NOT_FOUND_DISK_ATTACHED_HAS_NO_INSTANCE_ID`], [`codes::RESOURCE_NOT_FOUND_DISK_NOT_EXISTS`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_DISK_STATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDiskBackup {
    /// Required.
    pub disk_id: String,
    pub disk_backup_name: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreateDiskBackup(disk_id: String) "CreateDiskBackup" -> CreateDiskBackupOutput {
    0 "DiskId" disk_id, 1 "DiskBackupName" disk_backup_name: String, 2 "Tags" tags: Vec<Tag>
} }

/// Response of [`CreateDiskBackup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDiskBackupOutput {
    pub disk_backup_id: Option<String>,
}
model! { CreateDiskBackupOutput {
    0 "DiskBackupId" disk_backup_id: String
} }

/// Creates disks: `CreateDisks` of `lighthouse` 2020-03-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=CreateDisks>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_DISKS_FAILED`], [`codes::FAILED_OPERATION_INSUFFICIENT_BALANCE`],
/// [`codes::INVALID_PARAMETER_VALUE_DISK_INSTANCE_ZONE_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DISK_TYPE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_ZONE`],
/// [`codes::INVALID_PARAMETER_VALUE_PLATFORM_TYPE_NOT_SUPPORT_FILE_SYSTEM`],
/// [`codes::INVALID_PARAMETER_VALUE_PLATFORM_TYPE_NOT_SUPPORT_MOUNT_POINT`],
/// [`codes::LIMIT_EXCEEDED_ATTACH_DATA_DISK_QUOTA_LIMIT_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_DISK_QUOTA_LIMIT_EXCEEDED`], [`codes::UNSUPPORTED_OPERATION_TAT_AGENT_NOT_ONLINE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDisks {
    /// Required.
    pub zone: String,
    /// Required.
    pub disk_size: i64,
    /// Required.
    pub disk_type: String,
    /// Required.
    pub disk_charge_prepaid: DiskChargePrepaid,
    pub disk_name: Option<String>,
    pub disk_count: Option<i64>,
    pub disk_backup_quota: Option<i64>,
    pub auto_voucher: Option<bool>,
    pub auto_mount_configuration: Option<AutoMountConfiguration>,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreateDisks(zone: String, disk_size: i64, disk_type: String, disk_charge_prepaid: DiskChargePrepaid)
    "CreateDisks" -> CreateDisksOutput {
    0 "Zone" zone, 1 "DiskSize" disk_size, 2 "DiskType" disk_type, 3 "DiskChargePrepaid" disk_charge_prepaid,
    4 "DiskName" disk_name: String, 5 "DiskCount" disk_count: i64, 6 "DiskBackupQuota" disk_backup_quota: i64,
    7 "AutoVoucher" auto_voucher: bool, 8 "AutoMountConfiguration" auto_mount_configuration: AutoMountConfiguration,
    9 "Tags" tags: Vec<Tag>
} }

/// In the request of [`CreateDisks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiskChargePrepaid {
    /// Required.
    pub period: Option<i64>,
    pub renew_flag: Option<String>,
    pub time_unit: Option<String>,
}
input! { DiskChargePrepaid(period: i64) {
    0 "Period" period: i64, 1 "RenewFlag" renew_flag: String, 2 "TimeUnit" time_unit: String
} }

/// In the request of [`CreateDisks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoMountConfiguration {
    /// Required.
    pub instance_id: Option<String>,
    pub mount_point: Option<String>,
    pub file_system_type: Option<String>,
}
input! { AutoMountConfiguration(instance_id: String) {
    0 "InstanceId" instance_id: String, 1 "MountPoint" mount_point: String, 2 "FileSystemType" file_system_type: String
} }

/// Response of [`CreateDisks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDisksOutput {
    pub disk_id_set: Vec<String>,
}
model! { CreateDisksOutput {
    0 "DiskIdSet" disk_id_set: Vec<String>
} }

/// Creates firewall rules: `CreateFirewallRules` of `lighthouse` 2020-03-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=CreateFirewallRules>.
///
/// Errors: [`codes::FAILED_OPERATION_FIREWALL_OPERATION_FAILED`],
/// [`codes::FAILED_OPERATION_FIREWALL_RULES_OPERATION_FAILED`], [`codes::FAILED_OPERATION_REQUEST_ERROR`],
/// [`codes::INTERNAL_ERROR_REQUEST_ERROR`], [`codes::INVALID_PARAMETER_FIREWALL_RULES_DUPLICATED`],
/// [`codes::INVALID_PARAMETER_FIREWALL_RULES_EXIST`], [`codes::INVALID_PARAMETER_PARAMETER_CONFLICT`],
/// [`codes::INVALID_PARAMETER_VALUE_FIREWALL_RULE_DESCRIPTION_TOO_LONG`],
/// [`codes::LIMIT_EXCEEDED_FIREWALL_RULES_LIMIT_EXCEEDED`], [`codes::RESOURCE_NOT_FOUND_FIREWALL_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION_FIREWALL_BUSY`], [`codes::UNSUPPORTED_OPERATION_FIREWALL_VERSION_MISMATCH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFirewallRules {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub firewall_rules: Vec<FirewallRule>,
    pub firewall_version: Option<i64>,
}
operation! { CreateFirewallRules(instance_id: String, firewall_rules: Vec<FirewallRule>)
    "CreateFirewallRules" -> Empty {
    0 "InstanceId" instance_id, 1 "FirewallRules" firewall_rules, 2 "FirewallVersion" firewall_version: i64
} }

/// Response of [`CreateFirewallRules`]: empty.
pub type CreateFirewallRulesOutput = Empty;

/// In the request of [`CreateFirewallRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FirewallRule {
    /// Required.
    pub protocol: Option<String>,
    pub port: Option<String>,
    pub cidr_block: Option<String>,
    pub ipv6_cidr_block: Option<String>,
    pub action: Option<String>,
    pub firewall_rule_description: Option<String>,
}
input! { FirewallRule(protocol: String) {
    0 "Protocol" protocol: String, 1 "Port" port: String, 2 "CidrBlock" cidr_block: String,
    3 "Ipv6CidrBlock" ipv6_cidr_block: String, 4 "Action" action: String,
    5 "FirewallRuleDescription" firewall_rule_description: String
} }

/// Creates firewall template: `CreateFirewallTemplate` of `lighthouse` 2020-03-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=CreateFirewallTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DUPLICATED_FIREWALL_TEMPLATE_RULE`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_LARGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFirewallTemplate {
    /// Required.
    pub template_name: String,
    pub template_rules: Option<Vec<FirewallRule>>,
}
operation! { CreateFirewallTemplate(template_name: String) "CreateFirewallTemplate" -> CreateFirewallTemplateOutput {
    0 "TemplateName" template_name, 1 "TemplateRules" template_rules: Vec<FirewallRule>
} }

/// Response of [`CreateFirewallTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFirewallTemplateOutput {
    pub template_id: Option<String>,
}
model! { CreateFirewallTemplateOutput {
    0 "TemplateId" template_id: String
} }

/// Creates firewall template rules: `CreateFirewallTemplateRules` of `lighthouse` 2020-03-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=CreateFirewallTemplateRules>.
///
/// Errors: [`codes::INVALID_PARAMETER_PARAMETER_CONFLICT`],
/// [`codes::INVALID_PARAMETER_VALUE_DUPLICATED_FIREWALL_TEMPLATE_RULE`], [`codes::INVALID_PARAMETER_VALUE_TOO_LARGE`],
/// [`codes::LIMIT_EXCEEDED_FIREWALL_TEMPLATE_RULE_QUOTA_LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_NOT_FOUND_FIREWALL_TEMPLATE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFirewallTemplateRules {
    /// Required.
    pub template_id: String,
    /// Required.
    pub template_rules: Vec<FirewallRule>,
}
operation! { CreateFirewallTemplateRules(template_id: String, template_rules: Vec<FirewallRule>)
    "CreateFirewallTemplateRules" -> CreateFirewallTemplateRulesOutput {
    0 "TemplateId" template_id, 1 "TemplateRules" template_rules
} }

/// Response of [`CreateFirewallTemplateRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFirewallTemplateRulesOutput {
    pub template_rule_id_set: Vec<String>,
}
model! { CreateFirewallTemplateRulesOutput {
    0 "TemplateRuleIdSet" template_rule_id_set: Vec<String>
} }

/// Creates instance snapshot: `CreateInstanceSnapshot` of `lighthouse` 2020-03-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=CreateInstanceSnapshot>.
///
/// Errors: [`codes::FAILED_OPERATION_DESCRIBE_INSTANCE_STATUS`],
/// [`codes::FAILED_OPERATION_GET_SNAPSHOT_ALLOC_QUOTA_LOCK_ERROR`], [`codes::INTERNAL_ERROR_DESCRIBE_INSTANCE_STATUS`],
/// [`codes::INTERNAL_ERROR_GET_SNAPSHOT_ALLOC_QUOTA_LOCK_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_SNAPSHOT_NAME_TOO_LONG`], [`codes::LIMIT_EXCEEDED_SNAPSHOT_QUOTA_LIMIT_EXCEEDED`],
/// [`codes::OPERATION_DENIED_OPERATION_DENIED_CREATE_SNAPSHOT`],
/// [`codes::OPERATION_DENIED_OPERATION_DENIED_CREATE_SNAPSHOT_FOR_STORAGE_BUNDLE`],
/// [`codes::RESOURCE_NOT_FOUND_BLUEPRINT_ID_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_DISK_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION_DISK_BUSY`], [`codes::UNSUPPORTED_OPERATION_DISK_LATEST_OPERATION_UNFINISHED`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_DISPLAY_AREA_NOT_SUPPORT_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceSnapshot {
    /// Required.
    pub instance_id: String,
    pub snapshot_name: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreateInstanceSnapshot(instance_id: String) "CreateInstanceSnapshot" -> CreateInstanceSnapshotOutput {
    0 "InstanceId" instance_id, 1 "SnapshotName" snapshot_name: String, 2 "Tags" tags: Vec<Tag>
} }

/// Response of [`CreateInstanceSnapshot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceSnapshotOutput {
    pub snapshot_id: Option<String>,
}
model! { CreateInstanceSnapshotOutput {
    0 "SnapshotId" snapshot_id: String
} }

/// Creates instances: `CreateInstances` of `lighthouse` 2020-03-24.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=CreateInstances>.
///
/// Errors: [`codes::AUTH_FAILURE_INVALID_REGION`], [`codes::FAILED_OPERATION_CREATE_INSTANCES_FAILED`],
/// [`codes::FAILED_OPERATION_INIT_COMMAND_CONTENT_TOO_LONG`], [`codes::FAILED_OPERATION_INSUFFICIENT_BALANCE`],
/// [`codes::FAILED_OPERATION_UNABLE_TO_CREATE_INSTANCES`], [`codes::INTERNAL_ERROR`],
/// [`codes::INTERNAL_ERROR_INVALID_ACTION_NOT_FOUND`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_BUNDLE_AND_BLUEPRINT_NOT_MATCH`], [`codes::INVALID_PARAMETER_BUNDLE_ID_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_CREATING_GAME_PORTAL_INSTANCE_NOT_SUPPORT_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_BLUEPRINT_ID`], [`codes::INVALID_PARAMETER_VALUE_BLUEPRINT_ID_MALFORMED`],
/// [`codes::INVALID_PARAMETER_VALUE_BUNDLE_AND_BLUEPRINT_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_VALUE_BUNDLE_NOT_SUPPORT_BLUEPRINT_PLATFORM`],
/// [`codes::INVALID_PARAMETER_VALUE_CLIENT_TOKEN_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_FIREWALL_TEMPLATE_ID_MALFORMED`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NAME_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE_INVALID_BLUEPRINT_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_BUNDLE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_BUNDLE_BLUEPRINT_COMBINATION`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMETER_COMBINATION`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PASSWORD`], [`codes::INVALID_PARAMETER_VALUE_INVALID_ZONE`],
/// [`codes::INVALID_PARAMETER_VALUE_KEY_PAIR_ID_MALFORMED`], [`codes::INVALID_PARAMETER_VALUE_OUT_OF_RANGE`],
/// [`codes::INVALID_PARAMETER_VALUE_ZONE_INVALID`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_INSTANCE_QUOTA_LIMIT_EXCEEDED`], [`codes::RESOURCE_NOT_FOUND_BLUEPRINT_ID_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_BLUEPRINT_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_FIREWALL_TEMPLATE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_KEY_PAIR_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE_BUNDLE_UNAVAILABLE`],
/// [`codes::RESOURCE_UNAVAILABLE_INVALID_PURCHASE_REQUEST_SOURCE`], [`codes::RESOURCES_SOLD_OUT_BUNDLE_SOLD_OUT`],
/// [`codes::RESOURCES_SOLD_OUT_PURCHASE_SOURCE_HAS_NO_BUNDLE_CONFIGS`],
/// [`codes::RESOURCES_SOLD_OUT_ZONES_HAS_NO_BUNDLE_CONFIGS`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_LINUX_UNIX_CREATING_NOT_SUPPORT_PASSWORD`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstances {
    /// Required.
    pub bundle_id: String,
    /// Required.
    pub blueprint_id: String,
    /// Required.
    pub instance_charge_prepaid: InstanceChargePrepaid,
    pub instance_name: Option<String>,
    pub instance_count: Option<i64>,
    pub zones: Option<Vec<String>>,
    pub dry_run: Option<bool>,
    pub client_token: Option<String>,
    pub login_configuration: Option<LoginConfiguration>,
    pub containers: Option<Vec<DockerContainerConfiguration>>,
    pub auto_voucher: Option<bool>,
    pub firewall_template_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub init_command: Option<Command>,
    pub domain_name: Option<String>,
    pub subdomain: Option<String>,
}
operation! { CreateInstances(bundle_id: String, blueprint_id: String, instance_charge_prepaid: InstanceChargePrepaid)
    "CreateInstances" -> CreateInstancesOutput {
    0 "BundleId" bundle_id, 1 "BlueprintId" blueprint_id, 2 "InstanceChargePrepaid" instance_charge_prepaid,
    3 "InstanceName" instance_name: String, 4 "InstanceCount" instance_count: i64, 5 "Zones" zones: Vec<String>,
    6 "DryRun" dry_run: bool, 7 "ClientToken" client_token: String,
    8 "LoginConfiguration" login_configuration: LoginConfiguration,
    9 "Containers" containers: Vec<DockerContainerConfiguration>, 10 "AutoVoucher" auto_voucher: bool,
    11 "FirewallTemplateId" firewall_template_id: String, 12 "Tags" tags: Vec<Tag>,
    13 "InitCommand" init_command: Command, 14 "DomainName" domain_name: String, 15 "Subdomain" subdomain: String
} }

/// In the request of [`CreateInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceChargePrepaid {
    /// Required.
    pub period: Option<i64>,
    pub renew_flag: Option<String>,
}
input! { InstanceChargePrepaid(period: i64) {
    0 "Period" period: i64, 1 "RenewFlag" renew_flag: String
} }

/// In the request of [`CreateInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginConfiguration {
    pub auto_generate_password: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub key_ids: Option<Vec<String>>,
}
input! { LoginConfiguration() {
    0 "AutoGeneratePassword" auto_generate_password: String, 1 "Password" password: Secret,
    2 "KeyIds" key_ids: Vec<String>
} }

/// In the request of [`CreateInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DockerContainerConfiguration {
    /// Required.
    pub container_image: Option<String>,
    pub container_name: Option<String>,
    pub envs: Option<Vec<ContainerEnv>>,
    pub publish_ports: Option<Vec<DockerContainerPublishPort>>,
    pub volumes: Option<Vec<DockerContainerVolume>>,
    pub command: Option<String>,
    pub restart_policy: Option<String>,
}
input! { DockerContainerConfiguration(container_image: String) {
    0 "ContainerImage" container_image: String, 1 "ContainerName" container_name: String,
    2 "Envs" envs: Vec<ContainerEnv>, 3 "PublishPorts" publish_ports: Vec<DockerContainerPublishPort>,
    4 "Volumes" volumes: Vec<DockerContainerVolume>, 5 "Command" command: String,
    6 "RestartPolicy" restart_policy: String
} }

/// In the request of [`CreateInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContainerEnv {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { ContainerEnv(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`CreateInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DockerContainerPublishPort {
    /// Required.
    pub host_port: Option<i64>,
    /// Required.
    pub container_port: Option<i64>,
    pub ip: Option<String>,
    pub protocol: Option<String>,
}
input! { DockerContainerPublishPort(host_port: i64, container_port: i64) {
    0 "HostPort" host_port: i64, 1 "ContainerPort" container_port: i64, 2 "Ip" ip: String, 3 "Protocol" protocol: String
} }

/// In the request of [`CreateInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DockerContainerVolume {
    /// Required.
    pub container_path: Option<String>,
    pub host_path: Option<String>,
}
input! { DockerContainerVolume(container_path: String) {
    0 "ContainerPath" container_path: String, 1 "HostPath" host_path: String
} }

/// In the request of [`CreateInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Command {
    /// Required.
    pub content: Option<String>,
    pub timeout: Option<i64>,
    pub working_directory: Option<String>,
    pub username: Option<String>,
}
input! { Command(content: String) {
    0 "Content" content: String, 1 "Timeout" timeout: i64, 2 "WorkingDirectory" working_directory: String,
    3 "Username" username: String
} }

/// Response of [`CreateInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstancesOutput {
    pub instance_id_set: Vec<String>,
}
model! { CreateInstancesOutput {
    0 "InstanceIdSet" instance_id_set: Vec<String>
} }

/// Creates key pair: `CreateKeyPair` of `lighthouse` 2020-03-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=CreateKeyPair>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_KEY_PAIR_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE_DUPLICATE_PARAMETER_VALUE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_KEY_PAIR_NAME_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_KEY_PAIR_NAME_INCLUDE_ILLEGAL_CHAR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_KEY_PAIR_NAME_TOO_LONG`],
/// [`codes::LIMIT_EXCEEDED_KEY_PAIR_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKeyPair {
    /// Required.
    pub key_name: String,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreateKeyPair(key_name: String) "CreateKeyPair" -> CreateKeyPairOutput {
    0 "KeyName" key_name, 1 "Tags" tags: Vec<Tag>
} }

/// Response of [`CreateKeyPair`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKeyPairOutput {
    pub key_pair: Option<KeyPair>,
}
model! { CreateKeyPairOutput {
    0 "KeyPair" key_pair: KeyPair
} }

/// In the response of [`CreateKeyPair`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyPair {
    pub key_id: Option<String>,
    pub key_name: Option<String>,
    pub public_key: Option<String>,
    pub associated_instance_ids: Vec<String>,
    pub associated_instance_set: Vec<AssociatedInstanceInfo>,
    /// RFC 3339 time.
    pub created_time: Option<String>,
    /// Secret.
    pub private_key: Option<Secret>,
    pub tags: Vec<Tag>,
}
model! { KeyPair {
    0 "KeyId" key_id: String, 1 "KeyName" key_name: String, 2 "PublicKey" public_key: String,
    3 "AssociatedInstanceIds" associated_instance_ids: Vec<String>,
    4 "AssociatedInstanceSet" associated_instance_set: Vec<AssociatedInstanceInfo>,
    5 "CreatedTime" created_time: String, 6 "PrivateKey" private_key: Secret, 7 "Tags" tags: Vec<Tag>
} }

/// In the response of [`CreateKeyPair`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociatedInstanceInfo {
    pub instance_id: Option<String>,
    pub username: Option<String>,
}
model! { AssociatedInstanceInfo {
    0 "InstanceId" instance_id: String, 1 "Username" username: String
} }

/// Creates mcp server: `CreateMcpServer` of `lighthouse` 2020-03-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=CreateMcpServer>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_MCP_SERVER_LIMIT_EXCEEDED`], [`codes::RESOURCE_NOT_FOUND_ROLE_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_BLUEPRINT_INVALID`], [`codes::RESOURCE_UNAVAILABLE_TAT_AGENT_UNAVAILABLE`],
/// [`codes::RESOURCE_UNAVAILABLE_TAT_SERVICE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMcpServer {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub command: String,
    pub description: Option<String>,
    pub envs: Option<Vec<McpServerEnv>>,
    pub transport_type: Option<String>,
}
operation! { CreateMcpServer(instance_id: String, name: String, command: String)
    "CreateMcpServer" -> CreateMcpServerOutput {
    0 "InstanceId" instance_id, 1 "Name" name, 2 "Command" command, 3 "Description" description: String,
    4 "Envs" envs: Vec<McpServerEnv>, 5 "TransportType" transport_type: String
} }

/// In the request of [`CreateMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McpServerEnv {
    /// Required.
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { McpServerEnv(key: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMcpServerOutput {
    pub mcp_server_id: Option<String>,
}
model! { CreateMcpServerOutput {
    0 "McpServerId" mcp_server_id: String
} }

/// Deletes blueprints: `DeleteBlueprints` of `lighthouse` 2020-03-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=DeleteBlueprints>.
///
/// Errors: [`codes::FAILED_OPERATION_DESTROY_RESOURCES_FAILED`],
/// [`codes::FAILED_OPERATION_TRADE_CALL_BILLING_GATEWAY_FAILED`], [`codes::INTERNAL_ERROR`],
/// [`codes::INTERNAL_ERROR_TRADE_CALL_BILLING_GATEWAY_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE_BLUEPRINT_ID_MALFORMED`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_BLUEPRINT_ID_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_BLUEPRINT_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNSUPPORTED_OPERATION_BLUEPRINT_CUR_STATE_INVALID`],
/// [`codes::UNSUPPORTED_OPERATION_BLUEPRINT_OCCUPIED`], [`codes::UNSUPPORTED_OPERATION_NOT_SUPPORT_SHARED_BLUEPRINT`],
/// [`codes::UNSUPPORTED_OPERATION_POST_DESTROY_RESOURCE_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBlueprints {
    /// Required.
    pub blueprint_ids: Vec<String>,
}
operation! { DeleteBlueprints(blueprint_ids: Vec<String>) "DeleteBlueprints" -> Empty {
    0 "BlueprintIds" blueprint_ids
} }

/// Response of [`DeleteBlueprints`]: empty.
pub type DeleteBlueprintsOutput = Empty;

/// Deletes disk backups: `DeleteDiskBackups` of `lighthouse` 2020-03-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=DeleteDiskBackups>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DISK_BACKUP_ID_MALFORMED`],
/// [`codes::OPERATION_DENIED_DISK_BACKUP_OPERATION_IN_PROGRESS`], [`codes::RESOURCE_IN_USE_DISK_BACKUP_IN_USE`],
/// [`codes::RESOURCE_NOT_FOUND_DISK_BACKUP_ID_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_DISK_BACKUP_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION_DISK_BACKUP_LATEST_OPERATION_UNFINISHED`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_DISK_BACKUP_STATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDiskBackups {
    /// Required.
    pub disk_backup_ids: Vec<String>,
}
operation! { DeleteDiskBackups(disk_backup_ids: Vec<String>) "DeleteDiskBackups" -> Empty {
    0 "DiskBackupIds" disk_backup_ids
} }

/// Response of [`DeleteDiskBackups`]: empty.
pub type DeleteDiskBackupsOutput = Empty;

/// Deletes firewall rules: `DeleteFirewallRules` of `lighthouse` 2020-03-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=DeleteFirewallRules>.
///
/// Errors: [`codes::FAILED_OPERATION_FIREWALL_RULES_OPERATION_FAILED`], [`codes::FAILED_OPERATION_REQUEST_ERROR`],
/// [`codes::INTERNAL_ERROR_REQUEST_ERROR`], [`codes::INVALID_PARAMETER_FIREWALL_RULES_DUPLICATED`],
/// [`codes::INVALID_PARAMETER_PARAMETER_CONFLICT`],
/// [`codes::INVALID_PARAMETER_VALUE_FIREWALL_RULE_DESCRIPTION_TOO_LONG`],
/// [`codes::RESOURCE_NOT_FOUND_FIREWALL_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_FIREWALL_RULES_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION_FIREWALL_BUSY`], [`codes::UNSUPPORTED_OPERATION_FIREWALL_VERSION_MISMATCH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFirewallRules {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub firewall_rules: Vec<FirewallRule>,
    pub firewall_version: Option<i64>,
}
operation! { DeleteFirewallRules(instance_id: String, firewall_rules: Vec<FirewallRule>)
    "DeleteFirewallRules" -> Empty {
    0 "InstanceId" instance_id, 1 "FirewallRules" firewall_rules, 2 "FirewallVersion" firewall_version: i64
} }

/// Response of [`DeleteFirewallRules`]: empty.
pub type DeleteFirewallRulesOutput = Empty;

/// Deletes firewall template: `DeleteFirewallTemplate` of `lighthouse` 2020-03-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=DeleteFirewallTemplate>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_FIREWALL_TEMPLATE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFirewallTemplate {
    /// Required.
    pub template_id: String,
}
operation! { DeleteFirewallTemplate(template_id: String) "DeleteFirewallTemplate" -> Empty {
    0 "TemplateId" template_id
} }

/// Response of [`DeleteFirewallTemplate`]: empty.
pub type DeleteFirewallTemplateOutput = Empty;

/// Deletes firewall template rules: `DeleteFirewallTemplateRules` of `lighthouse` 2020-03-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=DeleteFirewallTemplateRules>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_FIREWALL_TEMPLATE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_FIREWALL_TEMPLATE_RULE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFirewallTemplateRules {
    /// Required.
    pub template_id: String,
    /// Required.
    pub template_rule_ids: Vec<String>,
}
operation! { DeleteFirewallTemplateRules(template_id: String, template_rule_ids: Vec<String>)
    "DeleteFirewallTemplateRules" -> Empty {
    0 "TemplateId" template_id, 1 "TemplateRuleIds" template_rule_ids
} }

/// Response of [`DeleteFirewallTemplateRules`]: empty.
pub type DeleteFirewallTemplateRulesOutput = Empty;

/// Deletes key pairs: `DeleteKeyPairs` of `lighthouse` 2020-03-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=DeleteKeyPairs>.
///
/// Errors: [`codes::FAILED_OPERATION_DELETE_KEY_PAIR_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE_KEY_PAIR_ID_MALFORMED`], [`codes::RESOURCE_IN_USE_KEY_PAIR_IN_USE`],
/// [`codes::RESOURCE_NOT_FOUND_KEY_ID_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION_KEY_PAIR_BIND_TO_BLUEPRINTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteKeyPairs {
    /// Required.
    pub key_ids: Vec<String>,
}
operation! { DeleteKeyPairs(key_ids: Vec<String>) "DeleteKeyPairs" -> Empty {
    0 "KeyIds" key_ids
} }

/// Response of [`DeleteKeyPairs`]: empty.
pub type DeleteKeyPairsOutput = Empty;

/// Deletes snapshots: `DeleteSnapshots` of `lighthouse` 2020-03-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=DeleteSnapshots>.
///
/// Errors: [`codes::FAILED_OPERATION_DELETE_RESOURCES_FAILED`], [`codes::FAILED_OPERATION_REQUEST_ERROR`],
/// [`codes::FAILED_OPERATION_SNAPSHOT_OPERATION_FAILED`], [`codes::INTERNAL_ERROR_REQUEST_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_SNAPSHOT_ID_MALFORMED`], [`codes::RESOURCE_NOT_FOUND_SNAPSHOT_ID_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_SNAPSHOT_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION_INVALID_SNAPSHOT_STATE`],
/// [`codes::UNSUPPORTED_OPERATION_SNAPSHOT_BUSY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSnapshots {
    /// Required.
    pub snapshot_ids: Vec<String>,
}
operation! { DeleteSnapshots(snapshot_ids: Vec<String>) "DeleteSnapshots" -> Empty {
    0 "SnapshotIds" snapshot_ids
} }

/// Response of [`DeleteSnapshots`]: empty.
pub type DeleteSnapshotsOutput = Empty;

/// Describes all scenes: `DescribeAllScenes` of `lighthouse` 2020-03-24.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=DescribeAllScenes>.
///
/// Errors: [`codes::INTERNAL_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllScenes {
    pub scene_ids: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeAllScenes() "DescribeAllScenes" -> DescribeAllScenesOutput {
    0 "SceneIds" scene_ids: Vec<String>, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeAllScenes: SceneInfo = Offset "Offset", "SceneInfoSet" scene_info_set, total "TotalCount" }

/// Response of [`DescribeAllScenes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllScenesOutput {
    pub scene_info_set: Vec<SceneInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeAllScenesOutput {
    0 "SceneInfoSet" scene_info_set: Vec<SceneInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAllScenes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SceneInfo {
    pub scene_id: Option<String>,
    pub display_name: Option<String>,
    pub description: Option<String>,
}
model! { SceneInfo {
    0 "SceneId" scene_id: String, 1 "DisplayName" display_name: String, 2 "Description" description: String
} }

/// Describes blueprint bundles: `DescribeBlueprintBundles` of `lighthouse` 2020-03-24.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=DescribeBlueprintBundles>.
///
/// Errors: [`codes::FAILED_OPERATION_DESCRIBE_BLUEPRINT_BUNDLES_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_BLUEPRINT_TYPE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_BUNDLE`],
/// [`codes::RESOURCE_NOT_FOUND_BLUEPRINT_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlueprintBundles {
    /// Required.
    pub blueprint_id: String,
    pub bundle_ids: Option<Vec<String>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeBlueprintBundles(blueprint_id: String)
    "DescribeBlueprintBundles" -> DescribeBlueprintBundlesOutput {
    0 "BlueprintId" blueprint_id, 1 "BundleIds" bundle_ids: Vec<String>, 2 "Limit" limit: i64, 3 "Offset" offset: i64
} }
paged! { DescribeBlueprintBundles: BlueprintBundle =
    Offset "Offset", "BlueprintBundleSet" blueprint_bundle_set, total "TotalCount" }

/// Response of [`DescribeBlueprintBundles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlueprintBundlesOutput {
    pub blueprint_bundle_set: Vec<BlueprintBundle>,
    pub total_count: Option<i64>,
}
model! { DescribeBlueprintBundlesOutput {
    0 "BlueprintBundleSet" blueprint_bundle_set: Vec<BlueprintBundle>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeBlueprintBundles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlueprintBundle {
    pub bundle_id: Option<String>,
    pub support_linux_unix_platform: Option<bool>,
    pub support_windows_platform: Option<bool>,
    pub price: Option<Price>,
    pub bundle_sales_state: Option<String>,
    pub bundle_type: Option<String>,
    pub bundle_type_description: Option<String>,
    pub bundle_type_priority: Option<i64>,
    pub bundle_display_label: Option<String>,
    pub support_slot: Option<i64>,
    pub memory: Option<i64>,
    pub system_disk_type: Option<String>,
    pub system_disk_size: Option<i64>,
    pub monthly_traffic: Option<i64>,
    pub cpu: Option<i64>,
    pub internet_max_bandwidth_out: Option<i64>,
    pub internet_charge_type: Option<String>,
    pub traffic_unlimited: Option<bool>,
}
model! { BlueprintBundle {
    0 "BundleId" bundle_id: String, 1 "SupportLinuxUnixPlatform" support_linux_unix_platform: bool,
    2 "SupportWindowsPlatform" support_windows_platform: bool, 3 "Price" price: Price,
    4 "BundleSalesState" bundle_sales_state: String, 5 "BundleType" bundle_type: String,
    6 "BundleTypeDescription" bundle_type_description: String, 7 "BundleTypePriority" bundle_type_priority: i64,
    8 "BundleDisplayLabel" bundle_display_label: String, 9 "SupportSlot" support_slot: i64, 10 "Memory" memory: i64,
    11 "SystemDiskType" system_disk_type: String, 12 "SystemDiskSize" system_disk_size: i64,
    13 "MonthlyTraffic" monthly_traffic: i64, 14 "CPU" cpu: i64,
    15 "InternetMaxBandwidthOut" internet_max_bandwidth_out: i64, 16 "InternetChargeType" internet_charge_type: String,
    17 "TrafficUnlimited" traffic_unlimited: bool
} }

/// In the response of [`DescribeBlueprintBundles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Price {
    pub instance_price: Option<InstancePrice>,
}
model! { Price {
    0 "InstancePrice" instance_price: InstancePrice
} }

/// In the response of [`DescribeBlueprintBundles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstancePrice {
    pub original_bundle_price: Option<f64>,
    pub original_price: Option<f64>,
    pub discount: Option<f64>,
    pub discount_price: Option<f64>,
    pub currency: Option<String>,
    pub detail_prices: Vec<DetailPrice>,
}
model! { InstancePrice {
    0 "OriginalBundlePrice" original_bundle_price: f64, 1 "OriginalPrice" original_price: f64,
    2 "Discount" discount: f64, 3 "DiscountPrice" discount_price: f64, 4 "Currency" currency: String,
    5 "DetailPrices" detail_prices: Vec<DetailPrice>
} }

/// In the response of [`DescribeBlueprintBundles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetailPrice {
    pub price_name: Option<String>,
    pub origin_unit_price: Option<f64>,
    pub original_price: Option<f64>,
    pub discount: Option<f64>,
    pub discount_price: Option<f64>,
}
model! { DetailPrice {
    0 "PriceName" price_name: String, 1 "OriginUnitPrice" origin_unit_price: f64, 2 "OriginalPrice" original_price: f64,
    3 "Discount" discount: f64, 4 "DiscountPrice" discount_price: f64
} }

/// Describes blueprint instances: `DescribeBlueprintInstances` of `lighthouse` 2020-03-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=DescribeBlueprintInstances>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_INVALID_COMMAND_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE`], [`codes::MISSING_PARAMETER`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlueprintInstances {
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { DescribeBlueprintInstances(instance_ids: Vec<String>)
    "DescribeBlueprintInstances" -> DescribeBlueprintInstancesOutput {
    0 "InstanceIds" instance_ids
} }

/// Response of [`DescribeBlueprintInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlueprintInstancesOutput {
    pub total_count: Option<i64>,
    pub blueprint_instance_set: Vec<BlueprintInstance>,
}
model! { DescribeBlueprintInstancesOutput {
    0 "TotalCount" total_count: i64, 1 "BlueprintInstanceSet" blueprint_instance_set: Vec<BlueprintInstance>
} }

/// In the response of [`DescribeBlueprintInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlueprintInstance {
    pub blueprint: Option<Blueprint>,
    pub software_set: Vec<Software>,
    pub instance_id: Option<String>,
}
model! { BlueprintInstance {
    0 "Blueprint" blueprint: Blueprint, 1 "SoftwareSet" software_set: Vec<Software>, 2 "InstanceId" instance_id: String
} }

/// In the response of [`DescribeBlueprintInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Blueprint {
    pub blueprint_id: Option<String>,
    pub display_title: Option<String>,
    pub display_version: Option<String>,
    pub description: Option<String>,
    pub os_name: Option<String>,
    pub platform: Option<String>,
    pub platform_type: Option<String>,
    pub blueprint_type: Option<String>,
    pub image_url: Option<String>,
    pub required_system_disk_size: Option<i64>,
    pub blueprint_state: Option<String>,
    /// RFC 3339 time.
    pub created_time: Option<String>,
    pub blueprint_name: Option<String>,
    pub support_automation_tools: Option<bool>,
    pub required_memory_size: Option<i64>,
    pub image_id: Option<String>,
    pub community_url: Option<String>,
    pub guide_url: Option<String>,
    pub scene_id_set: Vec<String>,
    pub docker_version: Option<String>,
    pub blueprint_shared: Option<bool>,
    pub tags: Vec<Tag>,
}
model! { Blueprint {
    0 "BlueprintId" blueprint_id: String, 1 "DisplayTitle" display_title: String,
    2 "DisplayVersion" display_version: String, 3 "Description" description: String, 4 "OsName" os_name: String,
    5 "Platform" platform: String, 6 "PlatformType" platform_type: String, 7 "BlueprintType" blueprint_type: String,
    8 "ImageUrl" image_url: String, 9 "RequiredSystemDiskSize" required_system_disk_size: i64,
    10 "BlueprintState" blueprint_state: String, 11 "CreatedTime" created_time: String,
    12 "BlueprintName" blueprint_name: String, 13 "SupportAutomationTools" support_automation_tools: bool,
    14 "RequiredMemorySize" required_memory_size: i64, 15 "ImageId" image_id: String,
    16 "CommunityUrl" community_url: String, 17 "GuideUrl" guide_url: String, 18 "SceneIdSet" scene_id_set: Vec<String>,
    19 "DockerVersion" docker_version: String, 20 "BlueprintShared" blueprint_shared: bool, 21 "Tags" tags: Vec<Tag>
} }

/// In the response of [`DescribeBlueprintInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Software {
    pub name: Option<String>,
    pub version: Option<String>,
    pub image_url: Option<String>,
    pub install_dir: Option<String>,
    pub detail_set: Vec<SoftwareDetail>,
}
model! { Software {
    0 "Name" name: String, 1 "Version" version: String, 2 "ImageUrl" image_url: String,
    3 "InstallDir" install_dir: String, 4 "DetailSet" detail_set: Vec<SoftwareDetail>
} }

/// In the response of [`DescribeBlueprintInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SoftwareDetail {
    pub key: Option<String>,
    pub title: Option<String>,
    pub value: Option<String>,
}
model! { SoftwareDetail {
    0 "Key" key: String, 1 "Title" title: String, 2 "Value" value: String
} }

/// Describes blueprints: `DescribeBlueprints` of `lighthouse` 2020-03-24.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=DescribeBlueprints>.
///
/// Errors: [`codes::FAILED_OPERATION_DESCRIBE_BLUEPRINTS_FAILED`], [`codes::INTERNAL_ERROR_INVALID_COMMAND_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_FILTER_VALUE_LIMIT_EXCEEDED`], [`codes::INVALID_PARAMETER_INVALID_FILTER`],
/// [`codes::INVALID_PARAMETER_INVALID_FILTER_INVALID_KEY`],
/// [`codes::INVALID_PARAMETER_INVALID_FILTER_INVALID_NAME_NOT_STR`],
/// [`codes::INVALID_PARAMETER_INVALID_FILTER_NOT_DICT`],
/// [`codes::INVALID_PARAMETER_INVALID_FILTER_NOT_SUPPORTED_NAME`], [`codes::INVALID_PARAMETER_PARAMETER_CONFLICT`],
/// [`codes::INVALID_PARAMETER_VALUE_BLUEPRINT_ID_MALFORMED`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_BLUEPRINT_PLATFORM_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_BLUEPRINT_STATE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_BLUEPRINT_TYPE`], [`codes::INVALID_PARAMETER_VALUE_NEGATIVE`],
/// [`codes::INVALID_PARAMETER_VALUE_OUT_OF_RANGE`], [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`],
/// [`codes::RESOURCE_NOT_FOUND_ROLE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_SCENE_ID_NOT_FOUND`],
/// [`codes::UNAUTHORIZED_OPERATION_TOKEN_INVALID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlueprints {
    pub blueprint_ids: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeBlueprints() "DescribeBlueprints" -> DescribeBlueprintsOutput {
    0 "BlueprintIds" blueprint_ids: Vec<String>, 1 "Offset" offset: i64, 2 "Limit" limit: i64,
    3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeBlueprints: Blueprint = Offset "Offset", "BlueprintSet" blueprint_set, total "TotalCount" }

/// In the request of [`DescribeBlueprints`].
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

/// Response of [`DescribeBlueprints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlueprintsOutput {
    pub total_count: Option<i64>,
    pub blueprint_set: Vec<Blueprint>,
}
model! { DescribeBlueprintsOutput {
    0 "TotalCount" total_count: i64, 1 "BlueprintSet" blueprint_set: Vec<Blueprint>
} }

/// Describes blueprints share across account infos: `DescribeBlueprintsShareAcrossAccountInfos` of `lighthouse`
/// 2020-03-24.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=DescribeBlueprintsShareAcrossAccountInfos>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_BLUEPRINT_ID_MALFORMED`], [`codes::INVALID_PARAMETER_VALUE_NEGATIVE`],
/// [`codes::INVALID_PARAMETER_VALUE_OUT_OF_RANGE`], [`codes::UNAUTHORIZED_OPERATION_TOKEN_INVALID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlueprintsShareAcrossAccountInfos {
    /// Required.
    pub blueprint_ids: Vec<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeBlueprintsShareAcrossAccountInfos(blueprint_ids: Vec<String>)
    "DescribeBlueprintsShareAcrossAccountInfos" -> DescribeBlueprintsShareAcrossAccountInfosOutput {
    0 "BlueprintIds" blueprint_ids, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeBlueprintsShareAcrossAccountInfos: BlueprintShareAcrossAccountInfo =
    Offset "Offset", "BlueprintShareAcrossAccountInfoSet" blueprint_share_across_account_info_set, total "TotalCount" }

/// Response of [`DescribeBlueprintsShareAcrossAccountInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlueprintsShareAcrossAccountInfosOutput {
    pub total_count: Option<i64>,
    pub blueprint_share_across_account_info_set: Vec<BlueprintShareAcrossAccountInfo>,
}
model! { DescribeBlueprintsShareAcrossAccountInfosOutput {
    0 "TotalCount" total_count: i64,
    1 "BlueprintShareAcrossAccountInfoSet" blueprint_share_across_account_info_set: Vec<BlueprintShareAcrossAccountInfo>
} }

/// In the response of [`DescribeBlueprintsShareAcrossAccountInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlueprintShareAcrossAccountInfo {
    pub blueprint_id: Option<String>,
    pub account_id: Option<String>,
    /// RFC 3339 time.
    pub created_time: Option<String>,
}
model! { BlueprintShareAcrossAccountInfo {
    0 "BlueprintId" blueprint_id: String, 1 "AccountId" account_id: String, 2 "CreatedTime" created_time: String
} }

/// Describes bundle discount: `DescribeBundleDiscount` of `lighthouse` 2020-03-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=DescribeBundleDiscount>.
///
/// Errors: [`codes::FAILED_OPERATION_DESCRIBE_BUNDLE_DISCOUNT_FAILED`], [`codes::FAILED_OPERATION_REQUEST_ERROR`],
/// [`codes::FAILED_OPERATION_TRADE_GET_PRICE_FAILED`], [`codes::INTERNAL_ERROR_INVALID_COMMAND_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_REQUEST_ERROR`], [`codes::INTERNAL_ERROR_TRADE_GET_PRICE_FAILED`],
/// [`codes::INVALID_PARAMETER_BUNDLE_ID_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_BUNDLE_BLUEPRINT_COMBINATION`],
/// [`codes::MISSING_PARAMETER_BUNDLE_MISSING_PARAMETER_BLUEPRINT_ID`],
/// [`codes::RESOURCE_UNAVAILABLE_BUNDLE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBundleDiscount {
    /// Required.
    pub bundle_id: String,
}
operation! { DescribeBundleDiscount(bundle_id: String) "DescribeBundleDiscount" -> DescribeBundleDiscountOutput {
    0 "BundleId" bundle_id
} }

/// Response of [`DescribeBundleDiscount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBundleDiscountOutput {
    pub currency: Option<String>,
    pub discount_detail: Vec<DiscountDetail>,
}
model! { DescribeBundleDiscountOutput {
    0 "Currency" currency: String, 1 "DiscountDetail" discount_detail: Vec<DiscountDetail>
} }

/// In the response of [`DescribeBundleDiscount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiscountDetail {
    pub time_span: Option<i64>,
    pub time_unit: Option<String>,
    pub total_cost: Option<f64>,
    pub real_total_cost: Option<f64>,
    pub discount: Option<f64>,
    pub policy_detail: Option<PolicyDetail>,
}
model! { DiscountDetail {
    0 "TimeSpan" time_span: i64, 1 "TimeUnit" time_unit: String, 2 "TotalCost" total_cost: f64,
    3 "RealTotalCost" real_total_cost: f64, 4 "Discount" discount: f64, 5 "PolicyDetail" policy_detail: PolicyDetail
} }

/// In the response of [`DescribeBundleDiscount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PolicyDetail {
    pub user_discount: Option<f64>,
    pub common_discount: Option<f64>,
    pub final_discount: Option<f64>,
    pub activity_discount: Option<f64>,
    pub discount_type: Option<String>,
}
model! { PolicyDetail {
    0 "UserDiscount" user_discount: f64, 1 "CommonDiscount" common_discount: f64, 2 "FinalDiscount" final_discount: f64,
    3 "ActivityDiscount" activity_discount: f64, 4 "DiscountType" discount_type: String
} }

/// Describes bundles: `DescribeBundles` of `lighthouse` 2020-03-24.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=DescribeBundles>.
///
/// Errors: [`codes::FAILED_OPERATION_DESCRIBE_BUNDLES_FAILED`], [`codes::FAILED_OPERATION_REQUEST_ERROR`],
/// [`codes::FAILED_OPERATION_TRADE_GET_PRICE_FAILED`], [`codes::INTERNAL_ERROR_INVALID_COMMAND_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_REQUEST_ERROR`], [`codes::INTERNAL_ERROR_TRADE_GET_PRICE_FAILED`],
/// [`codes::INVALID_PARAMETER_BUNDLE_ID_NOT_FOUND`], [`codes::INVALID_PARAMETER_CONFLICT`],
/// [`codes::INVALID_PARAMETER_FILTER_VALUE_LIMIT_EXCEEDED`], [`codes::INVALID_PARAMETER_INVALID_FILTER`],
/// [`codes::INVALID_PARAMETER_INVALID_FILTER_INVALID_KEY`],
/// [`codes::INVALID_PARAMETER_INVALID_FILTER_INVALID_NAME_NOT_STR`],
/// [`codes::INVALID_PARAMETER_INVALID_FILTER_NOT_DICT`],
/// [`codes::INVALID_PARAMETER_INVALID_FILTER_NOT_SUPPORTED_NAME`], [`codes::INVALID_PARAMETER_PARAMETER_CONFLICT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_BLUEPRINT_PLATFORM_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_CONSOLE_DISPLAY_TYPES`], [`codes::INVALID_PARAMETER_VALUE_INVALID_ZONE`],
/// [`codes::INVALID_PARAMETER_VALUE_NEGATIVE`], [`codes::INVALID_PARAMETER_VALUE_OUT_OF_RANGE`],
/// [`codes::INVALID_PARAMETER_VALUE_ZONE_INVALID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBundles {
    pub bundle_ids: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub zones: Option<Vec<String>>,
}
operation! { DescribeBundles() "DescribeBundles" -> DescribeBundlesOutput {
    0 "BundleIds" bundle_ids: Vec<String>, 1 "Offset" offset: i64, 2 "Limit" limit: i64,
    3 "Filters" filters: Vec<Filter>, 4 "Zones" zones: Vec<String>
} }
paged! { DescribeBundles: Bundle = Offset "Offset", "BundleSet" bundle_set, total "TotalCount" }

/// Response of [`DescribeBundles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBundlesOutput {
    pub bundle_set: Vec<Bundle>,
    pub total_count: Option<i64>,
}
model! { DescribeBundlesOutput {
    0 "BundleSet" bundle_set: Vec<Bundle>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeBundles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Bundle {
    pub bundle_id: Option<String>,
    pub memory: Option<i64>,
    pub system_disk_type: Option<String>,
    pub system_disk_size: Option<i64>,
    pub monthly_traffic: Option<i64>,
    pub support_linux_unix_platform: Option<bool>,
    pub support_windows_platform: Option<bool>,
    pub price: Option<Price>,
    pub cpu: Option<i64>,
    pub internet_max_bandwidth_out: Option<i64>,
    pub internet_charge_type: Option<String>,
    pub bundle_sales_state: Option<String>,
    pub bundle_type: Option<String>,
    pub bundle_type_description: Option<String>,
    pub bundle_display_label: Option<String>,
    pub traffic_unlimited: Option<bool>,
}
model! { Bundle {
    0 "BundleId" bundle_id: String, 1 "Memory" memory: i64, 2 "SystemDiskType" system_disk_type: String,
    3 "SystemDiskSize" system_disk_size: i64, 4 "MonthlyTraffic" monthly_traffic: i64,
    5 "SupportLinuxUnixPlatform" support_linux_unix_platform: bool,
    6 "SupportWindowsPlatform" support_windows_platform: bool, 7 "Price" price: Price, 8 "CPU" cpu: i64,
    9 "InternetMaxBandwidthOut" internet_max_bandwidth_out: i64, 10 "InternetChargeType" internet_charge_type: String,
    11 "BundleSalesState" bundle_sales_state: String, 12 "BundleType" bundle_type: String,
    13 "BundleTypeDescription" bundle_type_description: String, 14 "BundleDisplayLabel" bundle_display_label: String,
    15 "TrafficUnlimited" traffic_unlimited: bool
} }

/// Describes ccn attached instances: `DescribeCcnAttachedInstances` of `lighthouse` 2020-03-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=DescribeCcnAttachedInstances>.
///
/// Errors: [`codes::FAILED_OPERATION_REQUEST_ERROR`], [`codes::INTERNAL_ERROR`],
/// [`codes::INTERNAL_ERROR_REQUEST_ERROR`], [`codes::INVALID_PARAMETER_VALUE_CCN_ID_MALFORMED`],
/// [`codes::UNSUPPORTED_OPERATION`], [`codes::UNSUPPORTED_OPERATION_DESCRIBE_CCN_ATTACHED_INSTANCES_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCcnAttachedInstances {}
operation! { DescribeCcnAttachedInstances() "DescribeCcnAttachedInstances" -> DescribeCcnAttachedInstancesOutput {} }

/// Response of [`DescribeCcnAttachedInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCcnAttachedInstancesOutput {
    pub ccn_attached_instance_set: Vec<CcnAttachedInstance>,
}
model! { DescribeCcnAttachedInstancesOutput {
    0 "CcnAttachedInstanceSet" ccn_attached_instance_set: Vec<CcnAttachedInstance>
} }

/// In the response of [`DescribeCcnAttachedInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CcnAttachedInstance {
    pub ccn_id: Option<String>,
    pub cidr_block: Vec<String>,
    pub state: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub attached_time: Option<String>,
    pub description: Option<String>,
}
model! { CcnAttachedInstance {
    0 "CcnId" ccn_id: String, 1 "CidrBlock" cidr_block: Vec<String>, 2 "State" state: String,
    3 "AttachedTime" attached_time: String, 4 "Description" description: String
} }

/// Describes disk backups: `DescribeDiskBackups` of `lighthouse` 2020-03-24.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=DescribeDiskBackups>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_FILTER`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::INVALID_PARAMETER_VALUE_DISK_BACKUP_ID_MALFORMED`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DISK_ID_MALFORMED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskBackups {
    pub disk_backup_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeDiskBackups() "DescribeDiskBackups" -> DescribeDiskBackupsOutput {
    0 "DiskBackupIds" disk_backup_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64,
    3 "Limit" limit: i64
} }
paged! { DescribeDiskBackups: DiskBackup = Offset "Offset", "DiskBackupSet" disk_backup_set, total "TotalCount" }

/// Response of [`DescribeDiskBackups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskBackupsOutput {
    pub total_count: Option<i64>,
    pub disk_backup_set: Vec<DiskBackup>,
}
model! { DescribeDiskBackupsOutput {
    0 "TotalCount" total_count: i64, 1 "DiskBackupSet" disk_backup_set: Vec<DiskBackup>
} }

/// In the response of [`DescribeDiskBackups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiskBackup {
    pub disk_backup_id: Option<String>,
    pub disk_usage: Option<String>,
    pub disk_id: Option<String>,
    pub disk_size: Option<i64>,
    pub disk_backup_name: Option<String>,
    pub disk_backup_state: Option<String>,
    pub percent: Option<i64>,
    pub latest_operation: Option<String>,
    pub latest_operation_state: Option<String>,
    pub latest_operation_request_id: Option<String>,
    /// RFC 3339 time.
    pub created_time: Option<String>,
    pub tags: Vec<Tag>,
}
model! { DiskBackup {
    0 "DiskBackupId" disk_backup_id: String, 1 "DiskUsage" disk_usage: String, 2 "DiskId" disk_id: String,
    3 "DiskSize" disk_size: i64, 4 "DiskBackupName" disk_backup_name: String,
    5 "DiskBackupState" disk_backup_state: String, 6 "Percent" percent: i64,
    7 "LatestOperation" latest_operation: String, 8 "LatestOperationState" latest_operation_state: String,
    9 "LatestOperationRequestId" latest_operation_request_id: String, 10 "CreatedTime" created_time: String,
    11 "Tags" tags: Vec<Tag>
} }

/// Describes disk backups denied actions: `DescribeDiskBackupsDeniedActions` of `lighthouse` 2020-03-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=DescribeDiskBackupsDeniedActions>.
///
/// Errors: [`codes::FAILED_OPERATION_DESCRIBE_INSTANCE_STATUS`],
/// [`codes::INVALID_PARAMETER_VALUE_DISK_BACKUP_ID_MALFORMED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskBackupsDeniedActions {
    /// Required.
    pub disk_backup_ids: Vec<String>,
}
operation! { DescribeDiskBackupsDeniedActions(disk_backup_ids: Vec<String>)
    "DescribeDiskBackupsDeniedActions" -> DescribeDiskBackupsDeniedActionsOutput {
    0 "DiskBackupIds" disk_backup_ids
} }

/// Response of [`DescribeDiskBackupsDeniedActions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskBackupsDeniedActionsOutput {
    pub disk_backup_denied_action_set: Vec<DiskBackupDeniedActions>,
}
model! { DescribeDiskBackupsDeniedActionsOutput {
    0 "DiskBackupDeniedActionSet" disk_backup_denied_action_set: Vec<DiskBackupDeniedActions>
} }

/// In the response of [`DescribeDiskBackupsDeniedActions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiskBackupDeniedActions {
    pub disk_backup_id: Option<String>,
    pub denied_actions: Vec<DeniedAction>,
}
model! { DiskBackupDeniedActions {
    0 "DiskBackupId" disk_backup_id: String, 1 "DeniedActions" denied_actions: Vec<DeniedAction>
} }

/// In the response of [`DescribeDiskBackupsDeniedActions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeniedAction {
    pub action: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeniedAction {
    0 "Action" action: String, 1 "Code" code: String, 2 "Message" message: String
} }

/// Describes disk configs: `DescribeDiskConfigs` of `lighthouse` 2020-03-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=DescribeDiskConfigs>.
///
/// Errors: [`codes::FAILED_OPERATION_DESCRIBE_DISK_CONFIG_QUOTA_FAILED`], [`codes::FAILED_OPERATION_REQUEST_ERROR`],
/// [`codes::INTERNAL_ERROR_REQUEST_ERROR`], [`codes::INVALID_PARAMETER_INVALID_FILTER`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_ZONE`], [`codes::INVALID_PARAMETER_VALUE_ZONE_INVALID`],
/// [`codes::UNSUPPORTED_OPERATION_SYSTEM_BUSY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskConfigs {
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeDiskConfigs() "DescribeDiskConfigs" -> DescribeDiskConfigsOutput {
    0 "Filters" filters: Vec<Filter>
} }

/// Response of [`DescribeDiskConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskConfigsOutput {
    pub disk_config_set: Vec<DiskConfig>,
}
model! { DescribeDiskConfigsOutput {
    0 "DiskConfigSet" disk_config_set: Vec<DiskConfig>
} }

/// In the response of [`DescribeDiskConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiskConfig {
    pub zone: Option<String>,
    pub disk_type: Option<String>,
    pub disk_sales_state: Option<String>,
    pub max_disk_size: Option<i64>,
    pub min_disk_size: Option<i64>,
    pub disk_step_size: Option<i64>,
}
model! { DiskConfig {
    0 "Zone" zone: String, 1 "DiskType" disk_type: String, 2 "DiskSalesState" disk_sales_state: String,
    3 "MaxDiskSize" max_disk_size: i64, 4 "MinDiskSize" min_disk_size: i64, 5 "DiskStepSize" disk_step_size: i64
} }

/// Describes disk discount: `DescribeDiskDiscount` of `lighthouse` 2020-03-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=DescribeDiskDiscount>.
///
/// Errors: [`codes::FAILED_OPERATION_REQUEST_ERROR`], [`codes::FAILED_OPERATION_TRADE_GET_PRICE_FAILED`],
/// [`codes::INTERNAL_ERROR_REQUEST_ERROR`], [`codes::INTERNAL_ERROR_TRADE_GET_PRICE_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE`], [`codes::INVALID_PARAMETER_VALUE_OUT_OF_RANGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskDiscount {
    /// Required.
    pub disk_type: String,
    /// Required.
    pub disk_size: i64,
    pub disk_backup_quota: Option<i64>,
}
operation! { DescribeDiskDiscount(disk_type: String, disk_size: i64)
    "DescribeDiskDiscount" -> DescribeDiskDiscountOutput {
    0 "DiskType" disk_type, 1 "DiskSize" disk_size, 2 "DiskBackupQuota" disk_backup_quota: i64
} }

/// Response of [`DescribeDiskDiscount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskDiscountOutput {
    pub currency: Option<String>,
    pub discount_detail: Vec<DiscountDetail>,
}
model! { DescribeDiskDiscountOutput {
    0 "Currency" currency: String, 1 "DiscountDetail" discount_detail: Vec<DiscountDetail>
} }

/// Describes disks: `DescribeDisks` of `lighthouse` 2020-03-24.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=DescribeDisks>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INTERNAL_ERROR_INVALID_COMMAND_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_FILTER_VALUE_LIMIT_EXCEEDED`], [`codes::INVALID_PARAMETER_INVALID_FILTER`],
/// [`codes::INVALID_PARAMETER_INVALID_FILTER_INVALID_KEY`], [`codes::INVALID_PARAMETER_PARAMETER_CONFLICT`],
/// [`codes::INVALID_PARAMETER_VALUE`], [`codes::INVALID_PARAMETER_VALUE_DISK_NAME_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DISK_ID_MALFORMED`], [`codes::INVALID_PARAMETER_VALUE_INVALID_ZONE`],
/// [`codes::INVALID_PARAMETER_VALUE_OUT_OF_RANGE`], [`codes::INVALID_PARAMETER_VALUE_REGION_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_REGION_NOT_MATCH`], [`codes::INVALID_PARAMETER_VALUE_REGION_NOT_SUPPORTED`],
/// [`codes::INVALID_PARAMETER_VALUE_REGION_UNAVAILABLE`], [`codes::INVALID_PARAMETER_VALUE_ZONE_INVALID`],
/// [`codes::RESOURCE_NOT_FOUND_DISK_ID_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisks {
    pub disk_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order_field: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeDisks() "DescribeDisks" -> DescribeDisksOutput {
    0 "DiskIds" disk_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Limit" limit: i64, 3 "Offset" offset: i64,
    4 "OrderField" order_field: String, 5 "Order" order: String
} }
paged! { DescribeDisks: Disk = Offset "Offset", "DiskSet" disk_set, total "TotalCount" }

/// Response of [`DescribeDisks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisksOutput {
    pub disk_set: Vec<Disk>,
    pub total_count: Option<i64>,
}
model! { DescribeDisksOutput {
    0 "DiskSet" disk_set: Vec<Disk>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDisks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Disk {
    pub disk_id: Option<String>,
    pub instance_id: Option<String>,
    pub zone: Option<String>,
    pub disk_name: Option<String>,
    pub disk_usage: Option<String>,
    pub disk_type: Option<String>,
    pub disk_charge_type: Option<String>,
    pub disk_size: Option<i64>,
    pub renew_flag: Option<String>,
    pub disk_state: Option<String>,
    pub attached: Option<bool>,
    pub delete_with_instance: Option<bool>,
    pub latest_operation: Option<String>,
    pub latest_operation_state: Option<String>,
    pub latest_operation_request_id: Option<String>,
    /// RFC 3339 time.
    pub created_time: Option<String>,
    /// RFC 3339 time.
    pub expired_time: Option<String>,
    /// RFC 3339 time.
    pub isolated_time: Option<String>,
    pub disk_backup_count: Option<i64>,
    pub disk_backup_quota: Option<i64>,
    pub tags: Vec<Tag>,
}
model! { Disk {
    0 "DiskId" disk_id: String, 1 "InstanceId" instance_id: String, 2 "Zone" zone: String,
    3 "DiskName" disk_name: String, 4 "DiskUsage" disk_usage: String, 5 "DiskType" disk_type: String,
    6 "DiskChargeType" disk_charge_type: String, 7 "DiskSize" disk_size: i64, 8 "RenewFlag" renew_flag: String,
    9 "DiskState" disk_state: String, 10 "Attached" attached: bool, 11 "DeleteWithInstance" delete_with_instance: bool,
    12 "LatestOperation" latest_operation: String, 13 "LatestOperationState" latest_operation_state: String,
    14 "LatestOperationRequestId" latest_operation_request_id: String, 15 "CreatedTime" created_time: String,
    16 "ExpiredTime" expired_time: String, 17 "IsolatedTime" isolated_time: String,
    18 "DiskBackupCount" disk_backup_count: i64, 19 "DiskBackupQuota" disk_backup_quota: i64, 20 "Tags" tags: Vec<Tag>
} }

/// Describes disks denied actions: `DescribeDisksDeniedActions` of `lighthouse` 2020-03-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=DescribeDisksDeniedActions>.
///
/// Errors: [`codes::FAILED_OPERATION_DESCRIBE_INSTANCE_STATUS`], [`codes::INTERNAL_ERROR_DESCRIBE_INSTANCE_STATUS`],
/// [`codes::INTERNAL_ERROR_INVALID_COMMAND_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_INVALID_DISK_ID_MALFORMED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisksDeniedActions {
    /// Required.
    pub disk_ids: Vec<String>,
}
operation! { DescribeDisksDeniedActions(disk_ids: Vec<String>)
    "DescribeDisksDeniedActions" -> DescribeDisksDeniedActionsOutput {
    0 "DiskIds" disk_ids
} }

/// Response of [`DescribeDisksDeniedActions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisksDeniedActionsOutput {
    pub disk_denied_action_set: Vec<DiskDeniedActions>,
}
model! { DescribeDisksDeniedActionsOutput {
    0 "DiskDeniedActionSet" disk_denied_action_set: Vec<DiskDeniedActions>
} }

/// In the response of [`DescribeDisksDeniedActions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiskDeniedActions {
    pub disk_id: Option<String>,
    pub denied_actions: Vec<DeniedAction>,
}
model! { DiskDeniedActions {
    0 "DiskId" disk_id: String, 1 "DeniedActions" denied_actions: Vec<DeniedAction>
} }

/// Describes disks returnable: `DescribeDisksReturnable` of `lighthouse` 2020-03-24.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=DescribeDisksReturnable>.
///
/// Errors: [`codes::FAILED_OPERATION_DESCRIBE_DISKS_RETURNABLE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DISK_ID_MALFORMED`], [`codes::INVALID_PARAMETER_VALUE_OUT_OF_RANGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisksReturnable {
    pub disk_ids: Option<Vec<String>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeDisksReturnable() "DescribeDisksReturnable" -> DescribeDisksReturnableOutput {
    0 "DiskIds" disk_ids: Vec<String>, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }
paged! { DescribeDisksReturnable: DiskReturnable =
    Offset "Offset", "DiskReturnableSet" disk_returnable_set, total "TotalCount" }

/// Response of [`DescribeDisksReturnable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisksReturnableOutput {
    pub disk_returnable_set: Vec<DiskReturnable>,
    pub total_count: Option<i64>,
}
model! { DescribeDisksReturnableOutput {
    0 "DiskReturnableSet" disk_returnable_set: Vec<DiskReturnable>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDisksReturnable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiskReturnable {
    pub disk_id: Option<String>,
    pub is_returnable: Option<bool>,
    pub return_fail_code: Option<i64>,
    pub return_fail_message: Option<String>,
}
model! { DiskReturnable {
    0 "DiskId" disk_id: String, 1 "IsReturnable" is_returnable: bool, 2 "ReturnFailCode" return_fail_code: i64,
    3 "ReturnFailMessage" return_fail_message: String
} }

/// Describes docker activities: `DescribeDockerActivities` of `lighthouse` 2020-03-24.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=DescribeDockerActivities>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::INVALID_PARAMETER_VALUE_FIELDS_COMPARE`], [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`],
/// [`codes::RESOURCE_UNAVAILABLE_BLUEPRINT_INVALID`], [`codes::RESOURCE_UNAVAILABLE_DOCKER_UNAVAILABLE`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNAUTHORIZED_OPERATION_INVALID_TOKEN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDockerActivities {
    /// Required.
    pub instance_id: String,
    pub activity_ids: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub created_time_begin: Option<i64>,
    pub created_time_end: Option<i64>,
}
operation! { DescribeDockerActivities(instance_id: String)
    "DescribeDockerActivities" -> DescribeDockerActivitiesOutput {
    0 "InstanceId" instance_id, 1 "ActivityIds" activity_ids: Vec<String>, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "CreatedTimeBegin" created_time_begin: i64, 5 "CreatedTimeEnd" created_time_end: i64
} }
paged! { DescribeDockerActivities: DockerActivity =
    Offset "Offset", "DockerActivitySet" docker_activity_set, total "TotalCount" }

/// Response of [`DescribeDockerActivities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDockerActivitiesOutput {
    pub total_count: Option<i64>,
    pub docker_activity_set: Vec<DockerActivity>,
}
model! { DescribeDockerActivitiesOutput {
    0 "TotalCount" total_count: i64, 1 "DockerActivitySet" docker_activity_set: Vec<DockerActivity>
} }

/// In the response of [`DescribeDockerActivities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DockerActivity {
    pub activity_id: Option<String>,
    pub activity_name: Option<String>,
    pub activity_state: Option<String>,
    pub activity_command_output: Option<String>,
    pub container_ids: Vec<String>,
    /// RFC 3339 time.
    pub created_time: Option<String>,
    /// RFC 3339 time.
    pub end_time: Option<String>,
}
model! { DockerActivity {
    0 "ActivityId" activity_id: String, 1 "ActivityName" activity_name: String,
    2 "ActivityState" activity_state: String, 3 "ActivityCommandOutput" activity_command_output: String,
    4 "ContainerIds" container_ids: Vec<String>, 5 "CreatedTime" created_time: String, 6 "EndTime" end_time: String
} }

/// Describes docker container configuration: `DescribeDockerContainerConfiguration` of `lighthouse` 2020-03-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=DescribeDockerContainerConfiguration>.
///
/// Errors: [`codes::FAILED_OPERATION_DOCKER_CONTAINERS_LIST_TOO_LARGE`],
/// [`codes::FAILED_OPERATION_DOCKER_OPERATION_FAILED`], [`codes::FAILED_OPERATION_TAT_INVOCATION_NOT_FINISHED`],
/// [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_VALUE`], [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`],
/// [`codes::RESOURCE_NOT_FOUND_ROLE_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE_BLUEPRINT_INVALID`],
/// [`codes::RESOURCE_UNAVAILABLE_DOCKER_UNAVAILABLE`], [`codes::RESOURCE_UNAVAILABLE_TAT_AGENT_UNAVAILABLE`],
/// [`codes::RESOURCE_UNAVAILABLE_TAT_SERVICE_ERROR`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDockerContainerConfiguration {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub container_id: String,
}
operation! { DescribeDockerContainerConfiguration(instance_id: String, container_id: String)
    "DescribeDockerContainerConfiguration" -> DescribeDockerContainerConfigurationOutput {
    0 "InstanceId" instance_id, 1 "ContainerId" container_id
} }

/// Response of [`DescribeDockerContainerConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDockerContainerConfigurationOutput {
    pub container_configuration: Option<DockerContainerConfiguration>,
}
model! { DescribeDockerContainerConfigurationOutput {
    0 "ContainerConfiguration" container_configuration: DockerContainerConfiguration
} }

/// Describes docker container detail: `DescribeDockerContainerDetail` of `lighthouse` 2020-03-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=DescribeDockerContainerDetail>.
///
/// Errors: [`codes::FAILED_OPERATION_DOCKER_CONTAINERS_LIST_TOO_LARGE`],
/// [`codes::FAILED_OPERATION_DOCKER_OPERATION_FAILED`], [`codes::FAILED_OPERATION_TAT_INVOCATION_NOT_FINISHED`],
/// [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_VALUE`], [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`],
/// [`codes::RESOURCE_NOT_FOUND_ROLE_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE_BLUEPRINT_INVALID`],
/// [`codes::RESOURCE_UNAVAILABLE_DOCKER_UNAVAILABLE`], [`codes::RESOURCE_UNAVAILABLE_TAT_SERVICE_ERROR`],
/// [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDockerContainerDetail {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub container_id: String,
}
operation! { DescribeDockerContainerDetail(instance_id: String, container_id: String)
    "DescribeDockerContainerDetail" -> DescribeDockerContainerDetailOutput {
    0 "InstanceId" instance_id, 1 "ContainerId" container_id
} }

/// Response of [`DescribeDockerContainerDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDockerContainerDetailOutput {
    pub container_detail: Option<String>,
}
model! { DescribeDockerContainerDetailOutput {
    0 "ContainerDetail" container_detail: String
} }

/// Describes docker containers: `DescribeDockerContainers` of `lighthouse` 2020-03-24.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=DescribeDockerContainers>.
///
/// Errors: [`codes::FAILED_OPERATION_DOCKER_CONTAINERS_LIST_TOO_LARGE`],
/// [`codes::FAILED_OPERATION_DOCKER_OPERATION_FAILED`], [`codes::FAILED_OPERATION_TAT_INVOCATION_NOT_FINISHED`],
/// [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_CONFLICT_PARAMETER`],
/// [`codes::INVALID_PARAMETER_PARAMETER_CONFLICT`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_LARGE`], [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`],
/// [`codes::RESOURCE_NOT_FOUND_ROLE_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE_BLUEPRINT_INVALID`],
/// [`codes::RESOURCE_UNAVAILABLE_DOCKER_UNAVAILABLE`], [`codes::RESOURCE_UNAVAILABLE_TAT_AGENT_UNAVAILABLE`],
/// [`codes::RESOURCE_UNAVAILABLE_TAT_SERVICE_ERROR`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNAUTHORIZED_OPERATION_INVALID_TOKEN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDockerContainers {
    /// Required.
    pub instance_id: String,
    pub container_ids: Option<Vec<String>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeDockerContainers(instance_id: String)
    "DescribeDockerContainers" -> DescribeDockerContainersOutput {
    0 "InstanceId" instance_id, 1 "ContainerIds" container_ids: Vec<String>, 2 "Limit" limit: i64,
    3 "Offset" offset: i64, 4 "Filters" filters: Vec<Filter>
} }
paged! { DescribeDockerContainers: DockerContainer =
    Offset "Offset", "DockerContainerSet" docker_container_set, total "TotalCount" }

/// Response of [`DescribeDockerContainers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDockerContainersOutput {
    pub total_count: Option<i64>,
    pub docker_container_set: Vec<DockerContainer>,
}
model! { DescribeDockerContainersOutput {
    0 "TotalCount" total_count: i64, 1 "DockerContainerSet" docker_container_set: Vec<DockerContainer>
} }

/// In the response of [`DescribeDockerContainers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DockerContainer {
    pub container_id: Option<String>,
    pub container_name: Option<String>,
    pub container_image: Option<String>,
    pub command: Option<String>,
    pub status: Option<String>,
    pub state: Option<String>,
    pub publish_port_set: Vec<DockerContainerPublishPort>,
    pub volume_set: Vec<DockerContainerVolume>,
    /// RFC 3339 time.
    pub created_time: Option<String>,
}
model! { DockerContainer {
    0 "ContainerId" container_id: String, 1 "ContainerName" container_name: String,
    2 "ContainerImage" container_image: String, 3 "Command" command: String, 4 "Status" status: String,
    5 "State" state: String, 6 "PublishPortSet" publish_port_set: Vec<DockerContainerPublishPort>,
    7 "VolumeSet" volume_set: Vec<DockerContainerVolume>, 8 "CreatedTime" created_time: String
} }

/// Describes firewall rules: `DescribeFirewallRules` of `lighthouse` 2020-03-24.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=DescribeFirewallRules>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_NEGATIVE`], [`codes::INVALID_PARAMETER_VALUE_OUT_OF_RANGE`],
/// [`codes::RESOURCE_NOT_FOUND_FIREWALL_NOT_FOUND`], [`codes::UNAUTHORIZED_OPERATION_TOKEN_INVALID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirewallRules {
    /// Required.
    pub instance_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeFirewallRules(instance_id: String) "DescribeFirewallRules" -> DescribeFirewallRulesOutput {
    0 "InstanceId" instance_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeFirewallRules: FirewallRuleInfo =
    Offset "Offset", "FirewallRuleSet" firewall_rule_set, total "TotalCount" }

/// Response of [`DescribeFirewallRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirewallRulesOutput {
    pub total_count: Option<i64>,
    pub firewall_rule_set: Vec<FirewallRuleInfo>,
    pub firewall_version: Option<i64>,
}
model! { DescribeFirewallRulesOutput {
    0 "TotalCount" total_count: i64, 1 "FirewallRuleSet" firewall_rule_set: Vec<FirewallRuleInfo>,
    2 "FirewallVersion" firewall_version: i64
} }

/// In the response of [`DescribeFirewallRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FirewallRuleInfo {
    pub app_type: Option<String>,
    pub protocol: Option<String>,
    pub port: Option<String>,
    pub cidr_block: Option<String>,
    pub ipv6_cidr_block: Option<String>,
    pub action: Option<String>,
    pub firewall_rule_description: Option<String>,
}
model! { FirewallRuleInfo {
    0 "AppType" app_type: String, 1 "Protocol" protocol: String, 2 "Port" port: String,
    3 "CidrBlock" cidr_block: String, 4 "Ipv6CidrBlock" ipv6_cidr_block: String, 5 "Action" action: String,
    6 "FirewallRuleDescription" firewall_rule_description: String
} }

/// Describes firewall rules template: `DescribeFirewallRulesTemplate` of `lighthouse` 2020-03-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=DescribeFirewallRulesTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirewallRulesTemplate {}
operation! { DescribeFirewallRulesTemplate() "DescribeFirewallRulesTemplate" -> DescribeFirewallRulesTemplateOutput {} }

/// Response of [`DescribeFirewallRulesTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirewallRulesTemplateOutput {
    pub total_count: Option<i64>,
    pub firewall_rule_set: Vec<FirewallRuleInfo>,
}
model! { DescribeFirewallRulesTemplateOutput {
    0 "TotalCount" total_count: i64, 1 "FirewallRuleSet" firewall_rule_set: Vec<FirewallRuleInfo>
} }

/// Describes firewall template apply records: `DescribeFirewallTemplateApplyRecords` of `lighthouse` 2020-03-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=DescribeFirewallTemplateApplyRecords>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_LENGTH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirewallTemplateApplyRecords {
    /// Required.
    pub template_id: String,
    pub task_ids: Option<Vec<String>>,
}
operation! { DescribeFirewallTemplateApplyRecords(template_id: String)
    "DescribeFirewallTemplateApplyRecords" -> DescribeFirewallTemplateApplyRecordsOutput {
    0 "TemplateId" template_id, 1 "TaskIds" task_ids: Vec<String>
} }

/// Response of [`DescribeFirewallTemplateApplyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirewallTemplateApplyRecordsOutput {
    pub apply_record_set: Vec<FirewallTemplateApplyRecord>,
}
model! { DescribeFirewallTemplateApplyRecordsOutput {
    0 "ApplyRecordSet" apply_record_set: Vec<FirewallTemplateApplyRecord>
} }

/// In the response of [`DescribeFirewallTemplateApplyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FirewallTemplateApplyRecord {
    pub task_id: Option<String>,
    /// RFC 3339 time.
    pub apply_time: Option<String>,
    pub template_rule_set: Vec<FirewallTemplateRule>,
    pub apply_state: Option<String>,
    pub success_count: Option<i64>,
    pub failed_count: Option<i64>,
    pub running_count: Option<i64>,
    pub apply_detail_set: Vec<FirewallTemplateApplyRecordDetail>,
}
model! { FirewallTemplateApplyRecord {
    0 "TaskId" task_id: String, 1 "ApplyTime" apply_time: String,
    2 "TemplateRuleSet" template_rule_set: Vec<FirewallTemplateRule>, 3 "ApplyState" apply_state: String,
    4 "SuccessCount" success_count: i64, 5 "FailedCount" failed_count: i64, 6 "RunningCount" running_count: i64,
    7 "ApplyDetailSet" apply_detail_set: Vec<FirewallTemplateApplyRecordDetail>
} }

/// In the response of [`DescribeFirewallTemplateApplyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FirewallTemplateRule {
    pub template_rule_id: Option<String>,
    pub firewall_rule: Option<FirewallRule>,
}
model! { FirewallTemplateRule {
    0 "TemplateRuleId" template_rule_id: String, 1 "FirewallRule" firewall_rule: FirewallRule
} }

/// In the response of [`DescribeFirewallTemplateApplyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FirewallTemplateApplyRecordDetail {
    pub instance: Option<InstanceIdentifier>,
    pub apply_state: Option<String>,
    pub error_message: Option<String>,
}
model! { FirewallTemplateApplyRecordDetail {
    0 "Instance" instance: InstanceIdentifier, 1 "ApplyState" apply_state: String,
    2 "ErrorMessage" error_message: String
} }

/// Describes firewall template quota: `DescribeFirewallTemplateQuota` of `lighthouse` 2020-03-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=DescribeFirewallTemplateQuota>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirewallTemplateQuota {}
operation! { DescribeFirewallTemplateQuota() "DescribeFirewallTemplateQuota" -> DescribeFirewallTemplateQuotaOutput {} }

/// Response of [`DescribeFirewallTemplateQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirewallTemplateQuotaOutput {
    pub available: Option<i64>,
    pub total: Option<i64>,
}
model! { DescribeFirewallTemplateQuotaOutput {
    0 "Available" available: i64, 1 "Total" total: i64
} }

/// Describes firewall template rule quota: `DescribeFirewallTemplateRuleQuota` of `lighthouse` 2020-03-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=DescribeFirewallTemplateRuleQuota>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_LENGTH`], [`codes::RESOURCE_NOT_FOUND_FIREWALL_TEMPLATE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirewallTemplateRuleQuota {
    /// Required.
    pub template_id: String,
}
operation! { DescribeFirewallTemplateRuleQuota(template_id: String)
    "DescribeFirewallTemplateRuleQuota" -> DescribeFirewallTemplateRuleQuotaOutput {
    0 "TemplateId" template_id
} }

/// Response of [`DescribeFirewallTemplateRuleQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirewallTemplateRuleQuotaOutput {
    pub available: Option<i64>,
    pub total: Option<i64>,
}
model! { DescribeFirewallTemplateRuleQuotaOutput {
    0 "Available" available: i64, 1 "Total" total: i64
} }

/// Describes firewall template rules: `DescribeFirewallTemplateRules` of `lighthouse` 2020-03-24.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=DescribeFirewallTemplateRules>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_LENGTH`], [`codes::RESOURCE_NOT_FOUND_FIREWALL_TEMPLATE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirewallTemplateRules {
    /// Required.
    pub template_id: String,
    pub template_rule_ids: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeFirewallTemplateRules(template_id: String)
    "DescribeFirewallTemplateRules" -> DescribeFirewallTemplateRulesOutput {
    0 "TemplateId" template_id, 1 "TemplateRuleIds" template_rule_ids: Vec<String>, 2 "Offset" offset: i64,
    3 "Limit" limit: i64
} }
paged! { DescribeFirewallTemplateRules: FirewallTemplateRuleInfo =
    Offset "Offset", "TemplateRuleSet" template_rule_set, total "TotalCount" }

/// Response of [`DescribeFirewallTemplateRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirewallTemplateRulesOutput {
    pub total_count: Option<i64>,
    pub template_rule_set: Vec<FirewallTemplateRuleInfo>,
}
model! { DescribeFirewallTemplateRulesOutput {
    0 "TotalCount" total_count: i64, 1 "TemplateRuleSet" template_rule_set: Vec<FirewallTemplateRuleInfo>
} }

/// In the response of [`DescribeFirewallTemplateRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FirewallTemplateRuleInfo {
    pub template_rule_id: Option<String>,
    pub firewall_rule_info: Option<FirewallRuleInfo>,
}
model! { FirewallTemplateRuleInfo {
    0 "TemplateRuleId" template_rule_id: String, 1 "FirewallRuleInfo" firewall_rule_info: FirewallRuleInfo
} }

/// Describes firewall templates: `DescribeFirewallTemplates` of `lighthouse` 2020-03-24.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=DescribeFirewallTemplates>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_FILTER_NAME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirewallTemplates {
    pub template_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeFirewallTemplates() "DescribeFirewallTemplates" -> DescribeFirewallTemplatesOutput {
    0 "TemplateIds" template_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64,
    3 "Limit" limit: i64
} }
paged! { DescribeFirewallTemplates: FirewallTemplate = Offset "Offset", "TemplateSet" template_set, total "TotalCount" }

/// Response of [`DescribeFirewallTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirewallTemplatesOutput {
    pub total_count: Option<i64>,
    pub template_set: Vec<FirewallTemplate>,
}
model! { DescribeFirewallTemplatesOutput {
    0 "TotalCount" total_count: i64, 1 "TemplateSet" template_set: Vec<FirewallTemplate>
} }

/// In the response of [`DescribeFirewallTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FirewallTemplate {
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub template_type: Option<String>,
    pub template_state: Option<String>,
    /// RFC 3339 time.
    pub created_time: Option<String>,
}
model! { FirewallTemplate {
    0 "TemplateId" template_id: String, 1 "TemplateName" template_name: String, 2 "TemplateType" template_type: String,
    3 "TemplateState" template_state: String, 4 "CreatedTime" created_time: String
} }

/// Describes general resource quotas: `DescribeGeneralResourceQuotas` of `lighthouse` 2020-03-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=DescribeGeneralResourceQuotas>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_RESOURCE_QUOTA_RESOURCE_NAME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGeneralResourceQuotas {
    /// Required.
    pub resource_names: Vec<String>,
}
operation! { DescribeGeneralResourceQuotas(resource_names: Vec<String>)
    "DescribeGeneralResourceQuotas" -> DescribeGeneralResourceQuotasOutput {
    0 "ResourceNames" resource_names
} }

/// Response of [`DescribeGeneralResourceQuotas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGeneralResourceQuotasOutput {
    pub general_resource_quota_set: Vec<GeneralResourceQuota>,
}
model! { DescribeGeneralResourceQuotasOutput {
    0 "GeneralResourceQuotaSet" general_resource_quota_set: Vec<GeneralResourceQuota>
} }

/// In the response of [`DescribeGeneralResourceQuotas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeneralResourceQuota {
    pub resource_name: Option<String>,
    pub resource_quota_available: Option<i64>,
    pub resource_quota_total: Option<i64>,
}
model! { GeneralResourceQuota {
    0 "ResourceName" resource_name: String, 1 "ResourceQuotaAvailable" resource_quota_available: i64,
    2 "ResourceQuotaTotal" resource_quota_total: i64
} }

/// Describes images to share: `DescribeImagesToShare` of `lighthouse` 2020-03-24.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=DescribeImagesToShare>.
///
/// Errors: [`codes::FAILED_OPERATION_DESCRIBE_IMAGES_FAILED`], [`codes::FAILED_OPERATION_REQUEST_ERROR`],
/// [`codes::INVALID_PARAMETER_INVALID_FILTER`], [`codes::INVALID_PARAMETER_VALUE_INVALID_IMAGE_ID_MALFORMED`],
/// [`codes::INVALID_PARAMETER_VALUE_NEGATIVE`], [`codes::INVALID_PARAMETER_VALUE_OUT_OF_RANGE`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`], [`codes::RESOURCE_NOT_FOUND_ROLE_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION_ASSUME_ROLE_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagesToShare {
    pub image_ids: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeImagesToShare() "DescribeImagesToShare" -> DescribeImagesToShareOutput {
    0 "ImageIds" image_ids: Vec<String>, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeImagesToShare: Image = Offset "Offset", "ImageSet" image_set, total "TotalCount" }

/// Response of [`DescribeImagesToShare`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagesToShareOutput {
    pub total_count: Option<i64>,
    pub image_set: Vec<Image>,
}
model! { DescribeImagesToShareOutput {
    0 "TotalCount" total_count: i64, 1 "ImageSet" image_set: Vec<Image>
} }

/// In the response of [`DescribeImagesToShare`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Image {
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub image_description: Option<String>,
    pub image_size: Option<i64>,
    pub image_source: Option<String>,
    pub image_class: Option<String>,
    pub image_state: Option<String>,
    pub is_support_cloudinit: Option<bool>,
    pub architecture: Option<String>,
    pub os_name: Option<String>,
    pub platform: Option<String>,
    /// RFC 3339 time.
    pub created_time: Option<String>,
    pub is_shareable: Option<bool>,
    pub unshareable_reason: Option<String>,
}
model! { Image {
    0 "ImageId" image_id: String, 1 "ImageName" image_name: String, 2 "ImageDescription" image_description: String,
    3 "ImageSize" image_size: i64, 4 "ImageSource" image_source: String, 5 "ImageClass" image_class: String,
    6 "ImageState" image_state: String, 7 "IsSupportCloudinit" is_support_cloudinit: bool,
    8 "Architecture" architecture: String, 9 "OsName" os_name: String, 10 "Platform" platform: String,
    11 "CreatedTime" created_time: String, 12 "IsShareable" is_shareable: bool,
    13 "UnshareableReason" unshareable_reason: String
} }

/// Describes instance vnc url: `DescribeInstanceVncUrl` of `lighthouse` 2020-03-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=DescribeInstanceVncUrl>.
///
/// Errors: [`codes::FAILED_OPERATION_DESCRIBE_INSTANCE_STATUS`], [`codes::FAILED_OPERATION_INSTANCE_OPERATION_FAILED`],
/// [`codes::INTERNAL_ERROR_DESCRIBE_INSTANCE_STATUS`], [`codes::INTERNAL_ERROR_INVALID_COMMAND_NOT_FOUND`],
/// [`codes::OPERATION_DENIED_INSTANCE_CREATING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceVncUrl {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeInstanceVncUrl(instance_id: String) "DescribeInstanceVncUrl" -> DescribeInstanceVncUrlOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeInstanceVncUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceVncUrlOutput {
    /// Secret.
    pub instance_vnc_url: Option<Secret>,
}
model! { DescribeInstanceVncUrlOutput {
    0 "InstanceVncUrl" instance_vnc_url: Secret
} }

/// Describes instances: `DescribeInstances` of `lighthouse` 2020-03-24.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=DescribeInstances>.
///
/// Errors: [`codes::AUTH_FAILURE_INVALID_HEADER_UIN`], [`codes::FAILED_OPERATION_DESCRIBE_INSTANCE_STATUS`],
/// [`codes::INTERNAL_ERROR_DESCRIBE_INSTANCE_STATUS`], [`codes::INTERNAL_ERROR_INVALID_COMMAND_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_FILTER_VALUE_LIMIT_EXCEEDED`], [`codes::INVALID_PARAMETER_INVALID_FILTER`],
/// [`codes::INVALID_PARAMETER_INVALID_FILTER_INVALID_KEY`],
/// [`codes::INVALID_PARAMETER_INVALID_FILTER_INVALID_NAME_NOT_STR`],
/// [`codes::INVALID_PARAMETER_INVALID_FILTER_INVALID_VALUES_NOT_LIST`],
/// [`codes::INVALID_PARAMETER_INVALID_FILTER_NOT_DICT`],
/// [`codes::INVALID_PARAMETER_INVALID_FILTER_NOT_SUPPORTED_NAME`], [`codes::INVALID_PARAMETER_PARAMETER_CONFLICT`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NAME_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE_INVALID_IP_FORMAT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_ZONE`], [`codes::INVALID_PARAMETER_VALUE_NEGATIVE`],
/// [`codes::INVALID_PARAMETER_VALUE_OUT_OF_RANGE`], [`codes::MISSING_PARAMETER_ORDER_FIELD_REQUIRED`],
/// [`codes::UNAUTHORIZED_OPERATION_TOKEN_INVALID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstances {
    pub instance_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order_field: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeInstances() "DescribeInstances" -> DescribeInstancesOutput {
    0 "InstanceIds" instance_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64,
    3 "Limit" limit: i64, 4 "OrderField" order_field: String, 5 "Order" order: String
} }
paged! { DescribeInstances: Instance = Offset "Offset", "InstanceSet" instance_set, total "TotalCount" }

/// Response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesOutput {
    pub total_count: Option<i64>,
    pub instance_set: Vec<Instance>,
}
model! { DescribeInstancesOutput {
    0 "TotalCount" total_count: i64, 1 "InstanceSet" instance_set: Vec<Instance>
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Instance {
    pub instance_id: Option<String>,
    pub bundle_id: Option<String>,
    pub blueprint_id: Option<String>,
    pub cpu: Option<i64>,
    pub memory: Option<i64>,
    pub instance_name: Option<String>,
    pub instance_charge_type: Option<String>,
    pub system_disk: Option<SystemDisk>,
    pub private_addresses: Vec<String>,
    pub public_addresses: Vec<String>,
    pub internet_accessible: Option<InternetAccessible>,
    pub renew_flag: Option<String>,
    pub login_settings: Option<LoginSettings>,
    pub instance_state: Option<String>,
    pub uuid: Option<String>,
    pub latest_operation: Option<String>,
    pub latest_operation_state: Option<String>,
    pub latest_operation_request_id: Option<String>,
    /// RFC 3339 time.
    pub latest_operation_started_time: Option<String>,
    /// RFC 3339 time.
    pub isolated_time: Option<String>,
    /// RFC 3339 time.
    pub created_time: Option<String>,
    /// RFC 3339 time.
    pub expired_time: Option<String>,
    pub platform_type: Option<String>,
    pub platform: Option<String>,
    pub os_name: Option<String>,
    pub zone: Option<String>,
    pub tags: Vec<Tag>,
    pub instance_restrict_state: Option<String>,
    pub support_ipv6_detail: Option<SupportIpv6Detail>,
    pub public_ipv6_addresses: Vec<String>,
    pub init_invocation_id: Option<String>,
    pub instance_violation_detail: Option<InstanceViolationDetail>,
}
model! { Instance {
    0 "InstanceId" instance_id: String, 1 "BundleId" bundle_id: String, 2 "BlueprintId" blueprint_id: String,
    3 "CPU" cpu: i64, 4 "Memory" memory: i64, 5 "InstanceName" instance_name: String,
    6 "InstanceChargeType" instance_charge_type: String, 7 "SystemDisk" system_disk: SystemDisk,
    8 "PrivateAddresses" private_addresses: Vec<String>, 9 "PublicAddresses" public_addresses: Vec<String>,
    10 "InternetAccessible" internet_accessible: InternetAccessible, 11 "RenewFlag" renew_flag: String,
    12 "LoginSettings" login_settings: LoginSettings, 13 "InstanceState" instance_state: String, 14 "Uuid" uuid: String,
    15 "LatestOperation" latest_operation: String, 16 "LatestOperationState" latest_operation_state: String,
    17 "LatestOperationRequestId" latest_operation_request_id: String,
    18 "LatestOperationStartedTime" latest_operation_started_time: String, 19 "IsolatedTime" isolated_time: String,
    20 "CreatedTime" created_time: String, 21 "ExpiredTime" expired_time: String,
    22 "PlatformType" platform_type: String, 23 "Platform" platform: String, 24 "OsName" os_name: String,
    25 "Zone" zone: String, 26 "Tags" tags: Vec<Tag>, 27 "InstanceRestrictState" instance_restrict_state: String,
    28 "SupportIpv6Detail" support_ipv6_detail: SupportIpv6Detail,
    29 "PublicIpv6Addresses" public_ipv6_addresses: Vec<String>, 30 "InitInvocationId" init_invocation_id: String,
    31 "InstanceViolationDetail" instance_violation_detail: InstanceViolationDetail
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SystemDisk {
    pub disk_type: Option<String>,
    pub disk_size: Option<i64>,
    pub disk_id: Option<String>,
}
model! { SystemDisk {
    0 "DiskType" disk_type: String, 1 "DiskSize" disk_size: i64, 2 "DiskId" disk_id: String
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InternetAccessible {
    pub internet_charge_type: Option<String>,
    pub internet_max_bandwidth_out: Option<i64>,
    pub public_ip_assigned: Option<bool>,
}
model! { InternetAccessible {
    0 "InternetChargeType" internet_charge_type: String, 1 "InternetMaxBandwidthOut" internet_max_bandwidth_out: i64,
    2 "PublicIpAssigned" public_ip_assigned: bool
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginSettings {
    pub key_ids: Vec<String>,
}
model! { LoginSettings {
    0 "KeyIds" key_ids: Vec<String>
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SupportIpv6Detail {
    pub is_support: Option<bool>,
    pub detail: Option<String>,
    pub message: Option<String>,
}
model! { SupportIpv6Detail {
    0 "IsSupport" is_support: bool, 1 "Detail" detail: String, 2 "Message" message: String
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceViolationDetail {
    pub source: Option<String>,
    pub state: Option<String>,
    pub reason: Option<String>,
    pub content: Option<String>,
}
model! { InstanceViolationDetail {
    0 "Source" source: String, 1 "State" state: String, 2 "Reason" reason: String, 3 "Content" content: String
} }

/// Describes instances denied actions: `DescribeInstancesDeniedActions` of `lighthouse` 2020-03-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=DescribeInstancesDeniedActions>.
///
/// Errors: [`codes::FAILED_OPERATION_DESCRIBE_INSTANCE_STATUS`], [`codes::INTERNAL_ERROR_DESCRIBE_INSTANCE_STATUS`],
/// [`codes::INTERNAL_ERROR_INVALID_COMMAND_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_OUT_OF_RANGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesDeniedActions {
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { DescribeInstancesDeniedActions(instance_ids: Vec<String>)
    "DescribeInstancesDeniedActions" -> DescribeInstancesDeniedActionsOutput {
    0 "InstanceIds" instance_ids
} }

/// Response of [`DescribeInstancesDeniedActions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesDeniedActionsOutput {
    pub instance_denied_action_set: Vec<InstanceDeniedActions>,
}
model! { DescribeInstancesDeniedActionsOutput {
    0 "InstanceDeniedActionSet" instance_denied_action_set: Vec<InstanceDeniedActions>
} }

/// In the response of [`DescribeInstancesDeniedActions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceDeniedActions {
    pub instance_id: Option<String>,
    pub denied_actions: Vec<DeniedAction>,
}
model! { InstanceDeniedActions {
    0 "InstanceId" instance_id: String, 1 "DeniedActions" denied_actions: Vec<DeniedAction>
} }

/// Describes instances disk num: `DescribeInstancesDiskNum` of `lighthouse` 2020-03-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=DescribeInstancesDiskNum>.
///
/// Errors: [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesDiskNum {
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { DescribeInstancesDiskNum(instance_ids: Vec<String>)
    "DescribeInstancesDiskNum" -> DescribeInstancesDiskNumOutput {
    0 "InstanceIds" instance_ids
} }

/// Response of [`DescribeInstancesDiskNum`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesDiskNumOutput {
    pub attach_detail_set: Vec<AttachDetail>,
    pub total_count: Option<i64>,
}
model! { DescribeInstancesDiskNumOutput {
    0 "AttachDetailSet" attach_detail_set: Vec<AttachDetail>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeInstancesDiskNum`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachDetail {
    pub instance_id: Option<String>,
    pub attached_disk_count: Option<i64>,
    pub max_attach_count: Option<i64>,
}
model! { AttachDetail {
    0 "InstanceId" instance_id: String, 1 "AttachedDiskCount" attached_disk_count: i64,
    2 "MaxAttachCount" max_attach_count: i64
} }

/// Describes instances returnable: `DescribeInstancesReturnable` of `lighthouse` 2020-03-24.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=DescribeInstancesReturnable>.
///
/// Errors: [`codes::FAILED_OPERATION_DESCRIBE_INSTANCE_STATUS`],
/// [`codes::FAILED_OPERATION_DESCRIBE_INSTANCES_RETURNABLE_ERROR`], [`codes::INTERNAL_ERROR_DESCRIBE_INSTANCE_STATUS`],
/// [`codes::INTERNAL_ERROR_DESCRIBE_INSTANCES_RETURNABLE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_NEGATIVE`],
/// [`codes::INVALID_PARAMETER_VALUE_OUT_OF_RANGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesReturnable {
    pub instance_ids: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeInstancesReturnable() "DescribeInstancesReturnable" -> DescribeInstancesReturnableOutput {
    0 "InstanceIds" instance_ids: Vec<String>, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeInstancesReturnable: InstanceReturnable =
    Offset "Offset", "InstanceReturnableSet" instance_returnable_set, total "TotalCount" }

/// Response of [`DescribeInstancesReturnable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesReturnableOutput {
    pub total_count: Option<i64>,
    pub instance_returnable_set: Vec<InstanceReturnable>,
}
model! { DescribeInstancesReturnableOutput {
    0 "TotalCount" total_count: i64, 1 "InstanceReturnableSet" instance_returnable_set: Vec<InstanceReturnable>
} }

/// In the response of [`DescribeInstancesReturnable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceReturnable {
    pub instance_id: Option<String>,
    pub is_returnable: Option<bool>,
    pub return_fail_code: Option<i64>,
    pub return_fail_message: Option<String>,
}
model! { InstanceReturnable {
    0 "InstanceId" instance_id: String, 1 "IsReturnable" is_returnable: bool, 2 "ReturnFailCode" return_fail_code: i64,
    3 "ReturnFailMessage" return_fail_message: String
} }

/// Describes instances traffic packages: `DescribeInstancesTrafficPackages` of `lighthouse` 2020-03-24.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=DescribeInstancesTrafficPackages>.
///
/// Errors: [`codes::FAILED_OPERATION_DESCRIBE_INSTANCES_TRAFFIC_PACKAGES_FAILED`],
/// [`codes::INTERNAL_ERROR_DESCRIBE_INSTANCES_TRAFFIC_PACKAGES_FAILED`], [`codes::INVALID_PARAMETER_VALUE_NEGATIVE`],
/// [`codes::INVALID_PARAMETER_VALUE_OUT_OF_RANGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesTrafficPackages {
    pub instance_ids: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeInstancesTrafficPackages()
    "DescribeInstancesTrafficPackages" -> DescribeInstancesTrafficPackagesOutput {
    0 "InstanceIds" instance_ids: Vec<String>, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeInstancesTrafficPackages: InstanceTrafficPackage =
    Offset "Offset", "InstanceTrafficPackageSet" instance_traffic_package_set, total "TotalCount" }

/// Response of [`DescribeInstancesTrafficPackages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesTrafficPackagesOutput {
    pub total_count: Option<i64>,
    pub instance_traffic_package_set: Vec<InstanceTrafficPackage>,
}
model! { DescribeInstancesTrafficPackagesOutput {
    0 "TotalCount" total_count: i64,
    1 "InstanceTrafficPackageSet" instance_traffic_package_set: Vec<InstanceTrafficPackage>
} }

/// In the response of [`DescribeInstancesTrafficPackages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceTrafficPackage {
    pub instance_id: Option<String>,
    pub traffic_package_set: Vec<TrafficPackage>,
}
model! { InstanceTrafficPackage {
    0 "InstanceId" instance_id: String, 1 "TrafficPackageSet" traffic_package_set: Vec<TrafficPackage>
} }

/// In the response of [`DescribeInstancesTrafficPackages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrafficPackage {
    pub traffic_package_id: Option<String>,
    pub traffic_used: Option<i64>,
    pub traffic_package_total: Option<i64>,
    pub traffic_package_remaining: Option<i64>,
    pub traffic_overflow: Option<i64>,
    /// RFC 3339 time.
    pub start_time: Option<String>,
    /// RFC 3339 time.
    pub end_time: Option<String>,
    /// RFC 3339 time.
    pub deadline: Option<String>,
    pub status: Option<String>,
}
model! { TrafficPackage {
    0 "TrafficPackageId" traffic_package_id: String, 1 "TrafficUsed" traffic_used: i64,
    2 "TrafficPackageTotal" traffic_package_total: i64, 3 "TrafficPackageRemaining" traffic_package_remaining: i64,
    4 "TrafficOverflow" traffic_overflow: i64, 5 "StartTime" start_time: String, 6 "EndTime" end_time: String,
    7 "Deadline" deadline: String, 8 "Status" status: String
} }

/// Describes key pairs: `DescribeKeyPairs` of `lighthouse` 2020-03-24.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=DescribeKeyPairs>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_FILTER`], [`codes::INVALID_PARAMETER_PARAMETER_CONFLICT`],
/// [`codes::INVALID_PARAMETER_VALUE_KEY_PAIR_ID_MALFORMED`], [`codes::INVALID_PARAMETER_VALUE_NEGATIVE`],
/// [`codes::INVALID_PARAMETER_VALUE_OUT_OF_RANGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKeyPairs {
    pub key_ids: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeKeyPairs() "DescribeKeyPairs" -> DescribeKeyPairsOutput {
    0 "KeyIds" key_ids: Vec<String>, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeKeyPairs: KeyPair = Offset "Offset", "KeyPairSet" key_pair_set, total "TotalCount" }

/// Response of [`DescribeKeyPairs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKeyPairsOutput {
    pub total_count: Option<i64>,
    pub key_pair_set: Vec<KeyPair>,
}
model! { DescribeKeyPairsOutput {
    0 "TotalCount" total_count: i64, 1 "KeyPairSet" key_pair_set: Vec<KeyPair>
} }

/// Describes mcp server templates: `DescribeMcpServerTemplates` of `lighthouse` 2020-03-24.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=DescribeMcpServerTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMcpServerTemplates {
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeMcpServerTemplates() "DescribeMcpServerTemplates" -> DescribeMcpServerTemplatesOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }
paged! { DescribeMcpServerTemplates: McpServerTemplate =
    Offset "Offset", "McpServerTemplateSet" mcp_server_template_set, total "TotalCount" }

/// Response of [`DescribeMcpServerTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMcpServerTemplatesOutput {
    pub mcp_server_template_set: Vec<McpServerTemplate>,
    pub total_count: Option<i64>,
}
model! { DescribeMcpServerTemplatesOutput {
    0 "McpServerTemplateSet" mcp_server_template_set: Vec<McpServerTemplate>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeMcpServerTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McpServerTemplate {
    pub name: Option<String>,
    pub command: Option<String>,
    pub description: Option<String>,
    pub icon_url: Option<String>,
    pub community_url: Option<String>,
    pub platform_url: Option<String>,
    pub env_set: Vec<McpServerTemplateEnv>,
}
model! { McpServerTemplate {
    0 "Name" name: String, 1 "Command" command: String, 2 "Description" description: String,
    3 "IconUrl" icon_url: String, 4 "CommunityUrl" community_url: String, 5 "PlatformUrl" platform_url: String,
    6 "EnvSet" env_set: Vec<McpServerTemplateEnv>
} }

/// In the response of [`DescribeMcpServerTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McpServerTemplateEnv {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { McpServerTemplateEnv {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes mcp servers: `DescribeMcpServers` of `lighthouse` 2020-03-24.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=DescribeMcpServers>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_MCP_SERVER_LIST_TOO_LARGE`],
/// [`codes::RESOURCE_NOT_FOUND_MCP_SERVER_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_ROLE_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_BLUEPRINT_INVALID`], [`codes::RESOURCE_UNAVAILABLE_TAT_AGENT_UNAVAILABLE`],
/// [`codes::RESOURCE_UNAVAILABLE_TAT_SERVICE_ERROR`], [`codes::UNSUPPORTED_OPERATION_SERVICE_ROLE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMcpServers {
    /// Required.
    pub instance_id: String,
    pub mcp_server_ids: Option<Vec<String>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeMcpServers(instance_id: String) "DescribeMcpServers" -> DescribeMcpServersOutput {
    0 "InstanceId" instance_id, 1 "McpServerIds" mcp_server_ids: Vec<String>, 2 "Limit" limit: i64,
    3 "Offset" offset: i64
} }
paged! { DescribeMcpServers: McpServer = Offset "Offset", "McpServerSet" mcp_server_set, total "TotalCount" }

/// Response of [`DescribeMcpServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMcpServersOutput {
    pub mcp_server_set: Vec<McpServer>,
    pub total_count: Option<i64>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
}
model! { DescribeMcpServersOutput {
    0 "McpServerSet" mcp_server_set: Vec<McpServer>, 1 "TotalCount" total_count: i64,
    2 "InstanceId" instance_id: String, 3 "InstanceName" instance_name: String
} }

/// In the response of [`DescribeMcpServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McpServer {
    pub mcp_server_id: Option<String>,
    pub name: Option<String>,
    pub mcp_server_type: Option<String>,
    pub icon_url: Option<String>,
    pub command: Option<String>,
    pub state: Option<String>,
    pub server_url: Option<String>,
    pub config: Option<String>,
    pub description: Option<String>,
    /// RFC 3339 time.
    pub created_time: Option<String>,
    /// RFC 3339 time.
    pub updated_time: Option<String>,
    pub env_set: Vec<McpServerEnv>,
    pub transport_type: Option<String>,
}
model! { McpServer {
    0 "McpServerId" mcp_server_id: String, 1 "Name" name: String, 2 "McpServerType" mcp_server_type: String,
    3 "IconUrl" icon_url: String, 4 "Command" command: String, 5 "State" state: String,
    6 "ServerUrl" server_url: String, 7 "Config" config: String, 8 "Description" description: String,
    9 "CreatedTime" created_time: String, 10 "UpdatedTime" updated_time: String, 11 "EnvSet" env_set: Vec<McpServerEnv>,
    12 "TransportType" transport_type: String
} }

/// Describes modify instance bundles: `DescribeModifyInstanceBundles` of `lighthouse` 2020-03-24.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=DescribeModifyInstanceBundles>.
///
/// Errors: [`codes::FAILED_OPERATION_DESCRIBE_INSTANCE_STATUS`],
/// [`codes::FAILED_OPERATION_DESCRIBE_INSTANCES_MODIFICATION_ERROR`], [`codes::FAILED_OPERATION_REQUEST_ERROR`],
/// [`codes::FAILED_OPERATION_TRADE_GET_PRICE_FAILED`], [`codes::INTERNAL_ERROR_DESCRIBE_INSTANCE_STATUS`],
/// [`codes::INTERNAL_ERROR_DESCRIBE_INSTANCES_MODIFICATION`],
/// [`codes::INTERNAL_ERROR_DESCRIBE_INSTANCES_MODIFICATION_ERROR`], [`codes::INTERNAL_ERROR_INVALID_BUNDLE_PRICE`],
/// [`codes::INTERNAL_ERROR_INVALID_COMMAND_NOT_FOUND`], [`codes::INTERNAL_ERROR_REQUEST_ERROR`],
/// [`codes::INTERNAL_ERROR_TRADE_GET_PRICE_FAILED`], [`codes::INVALID_PARAMETER_BUNDLE_ID_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_FILTER_VALUE_LIMIT_EXCEEDED`],
/// [`codes::INVALID_PARAMETER_GAME_PORTAL_INSTANCE_BLUEPRINT_INVALID`],
/// [`codes::INVALID_PARAMETER_INSTANCE_OPERATION_UNSUPPORTED_PARAMETER`], [`codes::INVALID_PARAMETER_INVALID_FILTER`],
/// [`codes::INVALID_PARAMETER_INVALID_FILTER_INVALID_KEY`],
/// [`codes::INVALID_PARAMETER_INVALID_FILTER_INVALID_NAME_NOT_STR`],
/// [`codes::INVALID_PARAMETER_INVALID_FILTER_NOT_DICT`],
/// [`codes::INVALID_PARAMETER_INVALID_FILTER_NOT_SUPPORTED_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_BLUEPRINT_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_BLUEPRINT_PLATFORM_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_CONSOLE_DISPLAY_TYPES`], [`codes::INVALID_PARAMETER_VALUE_NEGATIVE`],
/// [`codes::INVALID_PARAMETER_VALUE_OUT_OF_RANGE`], [`codes::OPERATION_DENIED_BUNDLE_NOT_SUPPORT_MODIFY`],
/// [`codes::RESOURCE_NOT_FOUND_INSTANCE_BLUEPRINT_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE_BLUEPRINT_UNAVAILABLE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_EXPIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModifyInstanceBundles {
    /// Required.
    pub instance_id: String,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeModifyInstanceBundles(instance_id: String)
    "DescribeModifyInstanceBundles" -> DescribeModifyInstanceBundlesOutput {
    0 "InstanceId" instance_id, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeModifyInstanceBundles: ModifyBundle =
    Offset "Offset", "ModifyBundleSet" modify_bundle_set, total "TotalCount" }

/// Response of [`DescribeModifyInstanceBundles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModifyInstanceBundlesOutput {
    pub total_count: Option<i64>,
    pub modify_bundle_set: Vec<ModifyBundle>,
}
model! { DescribeModifyInstanceBundlesOutput {
    0 "TotalCount" total_count: i64, 1 "ModifyBundleSet" modify_bundle_set: Vec<ModifyBundle>
} }

/// In the response of [`DescribeModifyInstanceBundles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBundle {
    pub modify_price: Option<Price>,
    pub modify_bundle_state: Option<String>,
    pub bundle: Option<Bundle>,
    pub not_support_modify_message: Option<String>,
}
model! { ModifyBundle {
    0 "ModifyPrice" modify_price: Price, 1 "ModifyBundleState" modify_bundle_state: String, 2 "Bundle" bundle: Bundle,
    3 "NotSupportModifyMessage" not_support_modify_message: String
} }

/// Describes regions: `DescribeRegions` of `lighthouse` 2020-03-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=DescribeRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {} }

/// Response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub total_count: Option<i64>,
    pub region_set: Vec<RegionInfo>,
}
model! { DescribeRegionsOutput {
    0 "TotalCount" total_count: i64, 1 "RegionSet" region_set: Vec<RegionInfo>
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionInfo {
    pub region: Option<String>,
    pub region_name: Option<String>,
    pub region_state: Option<String>,
    pub is_china_mainland: Option<bool>,
}
model! { RegionInfo {
    0 "Region" region: String, 1 "RegionName" region_name: String, 2 "RegionState" region_state: String,
    3 "IsChinaMainland" is_china_mainland: bool
} }

/// Describes reset instance blueprints: `DescribeResetInstanceBlueprints` of `lighthouse` 2020-03-24.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=DescribeResetInstanceBlueprints>.
///
/// Errors: [`codes::INVALID_PARAMETER_FILTER_VALUE_LIMIT_EXCEEDED`],
/// [`codes::INVALID_PARAMETER_INSTANCE_DISPLAY_AREA_NOT_SUPPORT_PARAMETER`],
/// [`codes::INVALID_PARAMETER_INVALID_FILTER`], [`codes::INVALID_PARAMETER_INVALID_FILTER_INVALID_KEY`],
/// [`codes::INVALID_PARAMETER_INVALID_FILTER_INVALID_NAME_NOT_STR`],
/// [`codes::INVALID_PARAMETER_INVALID_FILTER_NOT_DICT`],
/// [`codes::INVALID_PARAMETER_INVALID_FILTER_NOT_SUPPORTED_NAME`], [`codes::INVALID_PARAMETER_PARAMETER_CONFLICT`],
/// [`codes::INVALID_PARAMETER_VALUE_BLUEPRINT_ID_MALFORMED`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_BLUEPRINT_PLATFORM_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_BLUEPRINT_STATE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_BLUEPRINT_TYPE`], [`codes::INVALID_PARAMETER_VALUE_NEGATIVE`],
/// [`codes::INVALID_PARAMETER_VALUE_OUT_OF_RANGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResetInstanceBlueprints {
    /// Required.
    pub instance_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeResetInstanceBlueprints(instance_id: String)
    "DescribeResetInstanceBlueprints" -> DescribeResetInstanceBlueprintsOutput {
    0 "InstanceId" instance_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeResetInstanceBlueprints: ResetInstanceBlueprint =
    Offset "Offset", "ResetInstanceBlueprintSet" reset_instance_blueprint_set, total "TotalCount" }

/// Response of [`DescribeResetInstanceBlueprints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResetInstanceBlueprintsOutput {
    pub total_count: Option<i64>,
    pub reset_instance_blueprint_set: Vec<ResetInstanceBlueprint>,
}
model! { DescribeResetInstanceBlueprintsOutput {
    0 "TotalCount" total_count: i64,
    1 "ResetInstanceBlueprintSet" reset_instance_blueprint_set: Vec<ResetInstanceBlueprint>
} }

/// In the response of [`DescribeResetInstanceBlueprints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetInstanceBlueprint {
    pub blueprint_info: Option<Blueprint>,
    pub is_resettable: Option<bool>,
    pub non_resettable_message: Option<String>,
}
model! { ResetInstanceBlueprint {
    0 "BlueprintInfo" blueprint_info: Blueprint, 1 "IsResettable" is_resettable: bool,
    2 "NonResettableMessage" non_resettable_message: String
} }

/// Describes scenes: `DescribeScenes` of `lighthouse` 2020-03-24.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=DescribeScenes>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SCENE_ID_MALFORMED`], [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScenes {
    pub scene_ids: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeScenes() "DescribeScenes" -> DescribeScenesOutput {
    0 "SceneIds" scene_ids: Vec<String>, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeScenes: Scene = Offset "Offset", "SceneSet" scene_set, total "TotalCount" }

/// Response of [`DescribeScenes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScenesOutput {
    pub scene_set: Vec<Scene>,
    pub total_count: Option<i64>,
}
model! { DescribeScenesOutput {
    0 "SceneSet" scene_set: Vec<Scene>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeScenes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Scene {
    pub scene_id: Option<String>,
    pub display_name: Option<String>,
    pub description: Option<String>,
}
model! { Scene {
    0 "SceneId" scene_id: String, 1 "DisplayName" display_name: String, 2 "Description" description: String
} }

/// Describes snapshots: `DescribeSnapshots` of `lighthouse` 2020-03-24.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=DescribeSnapshots>.
///
/// Errors: [`codes::INVALID_PARAMETER_FILTER_VALUE_LIMIT_EXCEEDED`], [`codes::INVALID_PARAMETER_INVALID_FILTER`],
/// [`codes::INVALID_PARAMETER_INVALID_FILTER_INVALID_KEY`],
/// [`codes::INVALID_PARAMETER_INVALID_FILTER_INVALID_NAME_NOT_STR`],
/// [`codes::INVALID_PARAMETER_INVALID_FILTER_INVALID_VALUES_NOT_LIST`],
/// [`codes::INVALID_PARAMETER_INVALID_FILTER_NOT_DICT`],
/// [`codes::INVALID_PARAMETER_INVALID_FILTER_NOT_SUPPORTED_NAME`], [`codes::INVALID_PARAMETER_PARAMETER_CONFLICT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DISK_ID_MALFORMED`], [`codes::INVALID_PARAMETER_VALUE_NEGATIVE`],
/// [`codes::INVALID_PARAMETER_VALUE_OUT_OF_RANGE`], [`codes::INVALID_PARAMETER_VALUE_SNAPSHOT_ID_MALFORMED`],
/// [`codes::INVALID_PARAMETER_VALUE_SNAPSHOT_NAME_TOO_LONG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshots {
    pub snapshot_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeSnapshots() "DescribeSnapshots" -> DescribeSnapshotsOutput {
    0 "SnapshotIds" snapshot_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64,
    3 "Limit" limit: i64
} }
paged! { DescribeSnapshots: Snapshot = Offset "Offset", "SnapshotSet" snapshot_set, total "TotalCount" }

/// Response of [`DescribeSnapshots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotsOutput {
    pub total_count: Option<i64>,
    pub snapshot_set: Vec<Snapshot>,
}
model! { DescribeSnapshotsOutput {
    0 "TotalCount" total_count: i64, 1 "SnapshotSet" snapshot_set: Vec<Snapshot>
} }

/// In the response of [`DescribeSnapshots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Snapshot {
    pub snapshot_id: Option<String>,
    pub disk_usage: Option<String>,
    pub disk_id: Option<String>,
    pub disk_size: Option<i64>,
    pub snapshot_name: Option<String>,
    pub snapshot_state: Option<String>,
    pub percent: Option<i64>,
    pub latest_operation: Option<String>,
    pub latest_operation_state: Option<String>,
    pub latest_operation_request_id: Option<String>,
    /// RFC 3339 time.
    pub created_time: Option<String>,
    pub tags: Vec<Tag>,
}
model! { Snapshot {
    0 "SnapshotId" snapshot_id: String, 1 "DiskUsage" disk_usage: String, 2 "DiskId" disk_id: String,
    3 "DiskSize" disk_size: i64, 4 "SnapshotName" snapshot_name: String, 5 "SnapshotState" snapshot_state: String,
    6 "Percent" percent: i64, 7 "LatestOperation" latest_operation: String,
    8 "LatestOperationState" latest_operation_state: String,
    9 "LatestOperationRequestId" latest_operation_request_id: String, 10 "CreatedTime" created_time: String,
    11 "Tags" tags: Vec<Tag>
} }

/// Describes snapshots denied actions: `DescribeSnapshotsDeniedActions` of `lighthouse` 2020-03-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=DescribeSnapshotsDeniedActions>.
///
/// Errors: [`codes::FAILED_OPERATION_DESCRIBE_INSTANCE_STATUS`], [`codes::INTERNAL_ERROR_DESCRIBE_INSTANCE_STATUS`],
/// [`codes::INVALID_PARAMETER_VALUE_SNAPSHOT_ID_MALFORMED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotsDeniedActions {
    /// Required.
    pub snapshot_ids: Vec<String>,
}
operation! { DescribeSnapshotsDeniedActions(snapshot_ids: Vec<String>)
    "DescribeSnapshotsDeniedActions" -> DescribeSnapshotsDeniedActionsOutput {
    0 "SnapshotIds" snapshot_ids
} }

/// Response of [`DescribeSnapshotsDeniedActions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotsDeniedActionsOutput {
    pub snapshot_denied_action_set: Vec<SnapshotDeniedActions>,
}
model! { DescribeSnapshotsDeniedActionsOutput {
    0 "SnapshotDeniedActionSet" snapshot_denied_action_set: Vec<SnapshotDeniedActions>
} }

/// In the response of [`DescribeSnapshotsDeniedActions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SnapshotDeniedActions {
    pub snapshot_id: Option<String>,
    pub denied_actions: Vec<DeniedAction>,
}
model! { SnapshotDeniedActions {
    0 "SnapshotId" snapshot_id: String, 1 "DeniedActions" denied_actions: Vec<DeniedAction>
} }

/// Describes zones: `DescribeZones` of `lighthouse` 2020-03-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=DescribeZones>.
///
/// Errors: [`codes::INTERNAL_ERROR_INVALID_COMMAND_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZones {
    pub order_field: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeZones() "DescribeZones" -> DescribeZonesOutput {
    0 "OrderField" order_field: String, 1 "Order" order: String
} }

/// Response of [`DescribeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesOutput {
    pub total_count: Option<i64>,
    pub zone_info_set: Vec<ZoneInfo>,
}
model! { DescribeZonesOutput {
    0 "TotalCount" total_count: i64, 1 "ZoneInfoSet" zone_info_set: Vec<ZoneInfo>
} }

/// In the response of [`DescribeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZoneInfo {
    pub zone: Option<String>,
    pub zone_name: Option<String>,
    pub instance_display_label: Option<String>,
}
model! { ZoneInfo {
    0 "Zone" zone: String, 1 "ZoneName" zone_name: String, 2 "InstanceDisplayLabel" instance_display_label: String
} }

/// Detaches ccn: `DetachCcn` of `lighthouse` 2020-03-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=DetachCcn>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_VALUE_CCN_ID_MALFORMED`],
/// [`codes::UNSUPPORTED_OPERATION`], [`codes::UNSUPPORTED_OPERATION_CCN_NOT_ATTACHED`],
/// [`codes::UNSUPPORTED_OPERATION_DETACH_CCN_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachCcn {
    /// Required.
    pub ccn_id: String,
}
operation! { DetachCcn(ccn_id: String) "DetachCcn" -> Empty {
    0 "CcnId" ccn_id
} }

/// Response of [`DetachCcn`]: empty.
pub type DetachCcnOutput = Empty;

/// Detaches disks: `DetachDisks` of `lighthouse` 2020-03-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=DetachDisks>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_DISK_ID_MALFORMED`], [`codes::OPERATION_DENIED_DISK_CREATING`],
/// [`codes::OPERATION_DENIED_DISK_OPERATION_IN_PROGRESS`],
/// [`codes::OPERATION_DENIED_DISK_USAGE_NOT_SUPPORT_OPERATION`], [`codes::RESOURCE_NOT_FOUND_DISK_ID_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_DISK_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION_INVALID_DISK_STATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachDisks {
    /// Required.
    pub disk_ids: Vec<String>,
}
operation! { DetachDisks(disk_ids: Vec<String>) "DetachDisks" -> Empty {
    0 "DiskIds" disk_ids
} }

/// Response of [`DetachDisks`]: empty.
pub type DetachDisksOutput = Empty;

/// Disassociates instances key pairs: `DisassociateInstancesKeyPairs` of `lighthouse` 2020-03-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=DisassociateInstancesKeyPairs>.
///
/// Errors: [`codes::FAILED_OPERATION_INSTANCE_OPERATION_FAILED`], [`codes::INTERNAL_ERROR_DESCRIBE_INSTANCE_STATUS`],
/// [`codes::INVALID_PARAMETER_VALUE_KEY_PAIR_ID_MALFORMED`], [`codes::INVALID_PARAMETER_VALUE_OUT_OF_RANGE`],
/// [`codes::OPERATION_DENIED_INSTANCE_CREATING`], [`codes::OPERATION_DENIED_INSTANCE_OPERATION_IN_PROGRESS`],
/// [`codes::RESOURCE_NOT_FOUND_KEY_ID_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION_KEY_PAIR_NOT_BOUND_TO_INSTANCE`],
/// [`codes::UNSUPPORTED_OPERATION_KEY_PAIR_UNBIND_USERNAME_MISMATCH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateInstancesKeyPairs {
    /// Required.
    pub key_ids: Vec<String>,
    /// Required.
    pub instance_ids: Vec<String>,
    pub disassociate_type: Option<String>,
    pub username: Option<String>,
}
operation! { DisassociateInstancesKeyPairs(key_ids: Vec<String>, instance_ids: Vec<String>)
    "DisassociateInstancesKeyPairs" -> Empty {
    0 "KeyIds" key_ids, 1 "InstanceIds" instance_ids, 2 "DisassociateType" disassociate_type: String,
    3 "Username" username: String
} }

/// Response of [`DisassociateInstancesKeyPairs`]: empty.
pub type DisassociateInstancesKeyPairsOutput = Empty;

/// Imports key pair: `ImportKeyPair` of `lighthouse` 2020-03-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=ImportKeyPair>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_KEY_PAIR_FAILED`], [`codes::FAILED_OPERATION_DELETE_KEY_PAIR_FAILED`],
/// [`codes::FAILED_OPERATION_IMPORT_KEY_PAIR_FAILED`], [`codes::INVALID_PARAMETER_VALUE_DUPLICATE_PARAMETER_VALUE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_KEY_PAIR_NAME_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_KEY_PAIR_NAME_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_KEY_PAIR_PUBLIC_KEY_DUPLICATED`],
/// [`codes::INVALID_PARAMETER_VALUE_KEY_PAIR_PUBLIC_KEY_MALFORMED`], [`codes::LIMIT_EXCEEDED_KEY_PAIR_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportKeyPair {
    /// Required.
    pub key_name: String,
    /// Required.
    pub public_key: String,
    pub tags: Option<Vec<Tag>>,
}
operation! { ImportKeyPair(key_name: String, public_key: String) "ImportKeyPair" -> ImportKeyPairOutput {
    0 "KeyName" key_name, 1 "PublicKey" public_key, 2 "Tags" tags: Vec<Tag>
} }

/// Response of [`ImportKeyPair`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportKeyPairOutput {
    pub key_id: Option<String>,
}
model! { ImportKeyPairOutput {
    0 "KeyId" key_id: String
} }

/// Asks for price create blueprint: `InquirePriceCreateBlueprint` of `lighthouse` 2020-03-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=InquirePriceCreateBlueprint>.
///
/// Errors: [`codes::FAILED_OPERATION_REQUEST_ERROR`], [`codes::FAILED_OPERATION_TRADE_GET_PRICE_FAILED`],
/// [`codes::INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_REQUEST_ERROR`],
/// [`codes::INTERNAL_ERROR_TRADE_GET_PRICE_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceCreateBlueprint {
    pub blueprint_count: Option<i64>,
}
operation! { InquirePriceCreateBlueprint() "InquirePriceCreateBlueprint" -> InquirePriceCreateBlueprintOutput {
    0 "BlueprintCount" blueprint_count: i64
} }

/// Response of [`InquirePriceCreateBlueprint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceCreateBlueprintOutput {
    pub blueprint_price: Option<BlueprintPrice>,
}
model! { InquirePriceCreateBlueprintOutput {
    0 "BlueprintPrice" blueprint_price: BlueprintPrice
} }

/// In the response of [`InquirePriceCreateBlueprint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlueprintPrice {
    pub original_blueprint_price: Option<f64>,
    pub original_price: Option<f64>,
    pub discount: Option<f64>,
    pub discount_price: Option<f64>,
}
model! { BlueprintPrice {
    0 "OriginalBlueprintPrice" original_blueprint_price: f64, 1 "OriginalPrice" original_price: f64,
    2 "Discount" discount: f64, 3 "DiscountPrice" discount_price: f64
} }

/// Asks for price create disks: `InquirePriceCreateDisks` of `lighthouse` 2020-03-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=InquirePriceCreateDisks>.
///
/// Errors: [`codes::FAILED_OPERATION_REQUEST_ERROR`], [`codes::FAILED_OPERATION_TRADE_GET_PRICE_FAILED`],
/// [`codes::INTERNAL_ERROR_REQUEST_ERROR`], [`codes::INTERNAL_ERROR_TRADE_GET_PRICE_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE`], [`codes::INVALID_PARAMETER_VALUE_OUT_OF_RANGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceCreateDisks {
    /// Required.
    pub disk_size: i64,
    /// Required.
    pub disk_type: String,
    /// Required.
    pub disk_charge_prepaid: DiskChargePrepaid,
    pub disk_count: Option<i64>,
    pub disk_backup_quota: Option<i64>,
}
operation! { InquirePriceCreateDisks(disk_size: i64, disk_type: String, disk_charge_prepaid: DiskChargePrepaid)
    "InquirePriceCreateDisks" -> InquirePriceCreateDisksOutput {
    0 "DiskSize" disk_size, 1 "DiskType" disk_type, 2 "DiskChargePrepaid" disk_charge_prepaid,
    3 "DiskCount" disk_count: i64, 4 "DiskBackupQuota" disk_backup_quota: i64
} }

/// Response of [`InquirePriceCreateDisks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceCreateDisksOutput {
    pub disk_price: Option<DiskPrice>,
}
model! { InquirePriceCreateDisksOutput {
    0 "DiskPrice" disk_price: DiskPrice
} }

/// In the response of [`InquirePriceCreateDisks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiskPrice {
    pub original_disk_price: Option<f64>,
    pub original_price: Option<f64>,
    pub discount: Option<f64>,
    pub discount_price: Option<f64>,
    pub detail_prices: Vec<DetailPrice>,
}
model! { DiskPrice {
    0 "OriginalDiskPrice" original_disk_price: f64, 1 "OriginalPrice" original_price: f64, 2 "Discount" discount: f64,
    3 "DiscountPrice" discount_price: f64, 4 "DetailPrices" detail_prices: Vec<DetailPrice>
} }

/// Asks for price create instances: `InquirePriceCreateInstances` of `lighthouse` 2020-03-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=InquirePriceCreateInstances>.
///
/// Errors: [`codes::FAILED_OPERATION_REQUEST_ERROR`], [`codes::FAILED_OPERATION_TRADE_GET_PRICE_FAILED`],
/// [`codes::INTERNAL_ERROR_INVALID_COMMAND_NOT_FOUND`], [`codes::INTERNAL_ERROR_REQUEST_ERROR`],
/// [`codes::INTERNAL_ERROR_TRADE_GET_PRICE_FAILED`], [`codes::INVALID_PARAMETER_BUNDLE_ID_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_BLUEPRINT_ID_MALFORMED`], [`codes::INVALID_PARAMETER_VALUE_INVALID_BLUEPRINT_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_BUNDLE_BLUEPRINT_COMBINATION`],
/// [`codes::MISSING_PARAMETER_BUNDLE_MISSING_PARAMETER_BLUEPRINT_ID`],
/// [`codes::RESOURCE_NOT_FOUND_BLUEPRINT_ID_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE_BUNDLE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceCreateInstances {
    /// Required.
    pub bundle_id: String,
    /// Required.
    pub instance_charge_prepaid: InstanceChargePrepaid,
    pub instance_count: Option<i64>,
    pub blueprint_id: Option<String>,
}
operation! { InquirePriceCreateInstances(bundle_id: String, instance_charge_prepaid: InstanceChargePrepaid)
    "InquirePriceCreateInstances" -> InquirePriceCreateInstancesOutput {
    0 "BundleId" bundle_id, 1 "InstanceChargePrepaid" instance_charge_prepaid, 2 "InstanceCount" instance_count: i64,
    3 "BlueprintId" blueprint_id: String
} }

/// Response of [`InquirePriceCreateInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceCreateInstancesOutput {
    pub price: Option<Price>,
}
model! { InquirePriceCreateInstancesOutput {
    0 "Price" price: Price
} }

/// Asks for price renew disks: `InquirePriceRenewDisks` of `lighthouse` 2020-03-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=InquirePriceRenewDisks>.
///
/// Errors: [`codes::FAILED_OPERATION_TRADE_GET_PRICE_FAILED`], [`codes::INTERNAL_ERROR_TRADE_GET_PRICE_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_DISK_ID_MALFORMED`],
/// [`codes::OPERATION_DENIED_DISK_USAGE_NOT_SUPPORT_OPERATION`], [`codes::RESOURCE_NOT_FOUND_DISK_ID_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceRenewDisks {
    /// Required.
    pub disk_ids: Vec<String>,
    /// Required.
    pub renew_disk_charge_prepaid: RenewDiskChargePrepaid,
}
operation! { InquirePriceRenewDisks(disk_ids: Vec<String>, renew_disk_charge_prepaid: RenewDiskChargePrepaid)
    "InquirePriceRenewDisks" -> InquirePriceRenewDisksOutput {
    0 "DiskIds" disk_ids, 1 "RenewDiskChargePrepaid" renew_disk_charge_prepaid
} }

/// In the request of [`InquirePriceRenewDisks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewDiskChargePrepaid {
    pub period: Option<i64>,
    pub renew_flag: Option<String>,
    pub time_unit: Option<String>,
    pub cur_instance_deadline: Option<String>,
}
input! { RenewDiskChargePrepaid() {
    0 "Period" period: i64, 1 "RenewFlag" renew_flag: String, 2 "TimeUnit" time_unit: String,
    3 "CurInstanceDeadline" cur_instance_deadline: String
} }

/// Response of [`InquirePriceRenewDisks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceRenewDisksOutput {
    pub disk_price: Option<DiskPrice>,
}
model! { InquirePriceRenewDisksOutput {
    0 "DiskPrice" disk_price: DiskPrice
} }

/// Asks for price renew instances: `InquirePriceRenewInstances` of `lighthouse` 2020-03-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=InquirePriceRenewInstances>.
///
/// Errors: [`codes::FAILED_OPERATION_TRADE_GET_PRICE_FAILED`], [`codes::INTERNAL_ERROR_REQUEST_ERROR`],
/// [`codes::INTERNAL_ERROR_TRADE_GET_PRICE_FAILED`], [`codes::RESOURCE_NOT_FOUND_INSTANCE_DATA_DISK_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceRenewInstances {
    /// Required.
    pub instance_ids: Vec<String>,
    /// Required.
    pub instance_charge_prepaid: InstanceChargePrepaid,
    pub renew_data_disk: Option<bool>,
    pub align_instance_expired_time: Option<bool>,
}
operation! { InquirePriceRenewInstances(instance_ids: Vec<String>, instance_charge_prepaid: InstanceChargePrepaid)
    "InquirePriceRenewInstances" -> InquirePriceRenewInstancesOutput {
    0 "InstanceIds" instance_ids, 1 "InstanceChargePrepaid" instance_charge_prepaid,
    2 "RenewDataDisk" renew_data_disk: bool, 3 "AlignInstanceExpiredTime" align_instance_expired_time: bool
} }

/// Response of [`InquirePriceRenewInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceRenewInstancesOutput {
    pub price: Option<Price>,
    pub data_disk_price_set: Vec<DataDiskPrice>,
    pub instance_price_detail_set: Vec<InstancePriceDetail>,
    pub total_price: Option<TotalPrice>,
}
model! { InquirePriceRenewInstancesOutput {
    0 "Price" price: Price, 1 "DataDiskPriceSet" data_disk_price_set: Vec<DataDiskPrice>,
    2 "InstancePriceDetailSet" instance_price_detail_set: Vec<InstancePriceDetail>,
    3 "TotalPrice" total_price: TotalPrice
} }

/// In the response of [`InquirePriceRenewInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataDiskPrice {
    pub disk_id: Option<String>,
    pub original_disk_price: Option<f64>,
    pub original_price: Option<f64>,
    pub discount: Option<f64>,
    pub discount_price: Option<f64>,
    pub instance_id: Option<String>,
}
model! { DataDiskPrice {
    0 "DiskId" disk_id: String, 1 "OriginalDiskPrice" original_disk_price: f64, 2 "OriginalPrice" original_price: f64,
    3 "Discount" discount: f64, 4 "DiscountPrice" discount_price: f64, 5 "InstanceId" instance_id: String
} }

/// In the response of [`InquirePriceRenewInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstancePriceDetail {
    pub instance_id: Option<String>,
    pub instance_price: Option<InstancePrice>,
    pub discount_detail: Vec<DiscountDetail>,
}
model! { InstancePriceDetail {
    0 "InstanceId" instance_id: String, 1 "InstancePrice" instance_price: InstancePrice,
    2 "DiscountDetail" discount_detail: Vec<DiscountDetail>
} }

/// In the response of [`InquirePriceRenewInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TotalPrice {
    pub original_price: Option<f64>,
    pub discount_price: Option<f64>,
}
model! { TotalPrice {
    0 "OriginalPrice" original_price: f64, 1 "DiscountPrice" discount_price: f64
} }

/// Isolates disks: `IsolateDisks` of `lighthouse` 2020-03-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=IsolateDisks>.
///
/// Errors: [`codes::FAILED_OPERATION_DESCRIBE_RESOURCES_RETURNABLE_ERROR`],
/// [`codes::FAILED_OPERATION_ISOLATE_RESOURCES_FAILED`], [`codes::INVALID_PARAMETER_VALUE_INVALID_DISK_ID_MALFORMED`],
/// [`codes::LIMIT_EXCEEDED_ISOLATE_RESOURCES_LIMIT_EXCEEDED`], [`codes::OPERATION_DENIED_DISK_CREATING`],
/// [`codes::RESOURCE_NOT_FOUND_DISK_ID_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION_DISK_LATEST_OPERATION_UNFINISHED`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_DISK_STATE`], [`codes::UNSUPPORTED_OPERATION_RESOURCE_NOT_RETURNABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsolateDisks {
    /// Required.
    pub disk_ids: Vec<String>,
}
operation! { IsolateDisks(disk_ids: Vec<String>) "IsolateDisks" -> Empty {
    0 "DiskIds" disk_ids
} }

/// Response of [`IsolateDisks`]: empty.
pub type IsolateDisksOutput = Empty;

/// Isolates instances: `IsolateInstances` of `lighthouse` 2020-03-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=IsolateInstances>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_DESCRIBE_RESOURCES_RETURNABLE_ERROR`],
/// [`codes::FAILED_OPERATION_ISOLATE_RESOURCES_FAILED`], [`codes::INTERNAL_ERROR_DESCRIBE_RESOURCES_RETURNABLE_ERROR`],
/// [`codes::LIMIT_EXCEEDED_ISOLATE_RESOURCES_LIMIT_EXCEEDED`], [`codes::OPERATION_DENIED_INSTANCE_CREATING`],
/// [`codes::OPERATION_DENIED_INSTANCE_OPERATION_IN_PROGRESS`],
/// [`codes::UNSUPPORTED_OPERATION_RESOURCE_NOT_RETURNABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsolateInstances {
    /// Required.
    pub instance_ids: Vec<String>,
    pub isolate_data_disk: Option<bool>,
}
operation! { IsolateInstances(instance_ids: Vec<String>) "IsolateInstances" -> Empty {
    0 "InstanceIds" instance_ids, 1 "IsolateDataDisk" isolate_data_disk: bool
} }

/// Response of [`IsolateInstances`]: empty.
pub type IsolateInstancesOutput = Empty;

/// Modifies blueprint attribute: `ModifyBlueprintAttribute` of `lighthouse` 2020-03-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=ModifyBlueprintAttribute>.
///
/// Errors: [`codes::FAILED_OPERATION_MODIFY_RESOURCES_ATTRIBUTE_FAILED`], [`codes::INTERNAL_ERROR`],
/// [`codes::INVALID_PARAMETER_MUST_SPECIFY_ONE_ATTRIBUTE_TO_MODIFY`],
/// [`codes::INVALID_PARAMETER_VALUE_BLUEPRINT_ID_MALFORMED`], [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`],
/// [`codes::MISSING_PARAMETER`], [`codes::RESOURCE_NOT_FOUND_BLUEPRINT_ID_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_PRIVATE_BLUEPRINT_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION_BLUEPRINT_CUR_STATE_INVALID`],
/// [`codes::UNSUPPORTED_OPERATION_NOT_SUPPORT_SHARED_BLUEPRINT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBlueprintAttribute {
    /// Required.
    pub blueprint_id: String,
    pub blueprint_name: Option<String>,
    pub description: Option<String>,
}
operation! { ModifyBlueprintAttribute(blueprint_id: String) "ModifyBlueprintAttribute" -> Empty {
    0 "BlueprintId" blueprint_id, 1 "BlueprintName" blueprint_name: String, 2 "Description" description: String
} }

/// Response of [`ModifyBlueprintAttribute`]: empty.
pub type ModifyBlueprintAttributeOutput = Empty;

/// Modifies disk backups attribute: `ModifyDiskBackupsAttribute` of `lighthouse` 2020-03-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=ModifyDiskBackupsAttribute>.
///
/// Errors: [`codes::INVALID_PARAMETER_ONLY_ALLOW_MODIFY_ONE_ATTRIBUTE`],
/// [`codes::INVALID_PARAMETER_VALUE_DISK_BACKUP_ID_MALFORMED`], [`codes::RESOURCE_NOT_FOUND_DISK_BACKUP_ID_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_DISK_BACKUP_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDiskBackupsAttribute {
    /// Required.
    pub disk_backup_ids: Vec<String>,
    pub disk_backup_name: Option<String>,
}
operation! { ModifyDiskBackupsAttribute(disk_backup_ids: Vec<String>) "ModifyDiskBackupsAttribute" -> Empty {
    0 "DiskBackupIds" disk_backup_ids, 1 "DiskBackupName" disk_backup_name: String
} }

/// Response of [`ModifyDiskBackupsAttribute`]: empty.
pub type ModifyDiskBackupsAttributeOutput = Empty;

/// Modifies disks attribute: `ModifyDisksAttribute` of `lighthouse` 2020-03-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=ModifyDisksAttribute>.
///
/// Errors: [`codes::FAILED_OPERATION_MODIFY_RESOURCES_ATTRIBUTE_FAILED`],
/// [`codes::INTERNAL_ERROR_TRADE_CALL_BILLING_GATEWAY_FAILED`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DISK_ID_MALFORMED`],
/// [`codes::OPERATION_DENIED_DISK_OPERATION_IN_PROGRESS`],
/// [`codes::OPERATION_DENIED_DISK_USAGE_NOT_SUPPORT_OPERATION`], [`codes::RESOURCE_NOT_FOUND_DISK_ID_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION_DISK_LATEST_OPERATION_UNFINISHED`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_DISK_STATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDisksAttribute {
    /// Required.
    pub disk_ids: Vec<String>,
    /// Required.
    pub disk_name: String,
}
operation! { ModifyDisksAttribute(disk_ids: Vec<String>, disk_name: String) "ModifyDisksAttribute" -> Empty {
    0 "DiskIds" disk_ids, 1 "DiskName" disk_name
} }

/// Response of [`ModifyDisksAttribute`]: empty.
pub type ModifyDisksAttributeOutput = Empty;

/// Modifies disks backup quota: `ModifyDisksBackupQuota` of `lighthouse` 2020-03-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=ModifyDisksBackupQuota>.
///
/// Errors: [`codes::FAILED_OPERATION_INSUFFICIENT_BALANCE`],
/// [`codes::INVALID_PARAMETER_VALUE_DISK_BACKUP_QUOTA_LESS_THAN_CURRENT_DISK_BACKUP_NUM`],
/// [`codes::INVALID_PARAMETER_VALUE_DISK_BACKUP_QUOTA_LESS_THEN_CURRENT_DISK_BACKUP_NUM`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DISK_ID_MALFORMED`], [`codes::INVALID_PARAMETER_VALUE_INVALID_DISK_TYPE`],
/// [`codes::OPERATION_DENIED_DISK_USAGE_NOT_SUPPORT_OPERATION`], [`codes::RESOURCE_NOT_FOUND_DISK_ID_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_DISK_NOT_EXISTS`], [`codes::RESOURCE_NOT_FOUND_DISK_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION_DISK_LATEST_OPERATION_UNFINISHED`],
/// [`codes::UNSUPPORTED_OPERATION_OPERATION_NOT_SUPPORTED_IN_INTL_SITE`],
/// [`codes::UNSUPPORTED_OPERATION_SAME_WITH_OLD_CONFIG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDisksBackupQuota {
    /// Required.
    pub disk_ids: Vec<String>,
    /// Required.
    pub disk_backup_quota: i64,
}
operation! { ModifyDisksBackupQuota(disk_ids: Vec<String>, disk_backup_quota: i64) "ModifyDisksBackupQuota" -> Empty {
    0 "DiskIds" disk_ids, 1 "DiskBackupQuota" disk_backup_quota
} }

/// Response of [`ModifyDisksBackupQuota`]: empty.
pub type ModifyDisksBackupQuotaOutput = Empty;

/// Modifies disks renew flag: `ModifyDisksRenewFlag` of `lighthouse` 2020-03-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=ModifyDisksRenewFlag>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_INVALID_DISK_ID_MALFORMED`],
/// [`codes::OPERATION_DENIED_DISK_CREATING`], [`codes::OPERATION_DENIED_DISK_OPERATION_IN_PROGRESS`],
/// [`codes::OPERATION_DENIED_DISK_USAGE_NOT_SUPPORT_OPERATION`], [`codes::RESOURCE_NOT_FOUND_DISK_ID_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_DISK_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDisksRenewFlag {
    /// Required.
    pub disk_ids: Vec<String>,
    /// Required.
    pub renew_flag: String,
}
operation! { ModifyDisksRenewFlag(disk_ids: Vec<String>, renew_flag: String) "ModifyDisksRenewFlag" -> Empty {
    0 "DiskIds" disk_ids, 1 "RenewFlag" renew_flag
} }

/// Response of [`ModifyDisksRenewFlag`]: empty.
pub type ModifyDisksRenewFlagOutput = Empty;

/// Modifies docker container: `ModifyDockerContainer` of `lighthouse` 2020-03-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=ModifyDockerContainer>.
///
/// Errors: [`codes::FAILED_OPERATION_DOCKER_CONTAINERS_LIST_TOO_LARGE`],
/// [`codes::FAILED_OPERATION_DOCKER_OPERATION_FAILED`], [`codes::FAILED_OPERATION_TAT_INVOCATION_NOT_FINISHED`],
/// [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_VALUE`], [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`],
/// [`codes::RESOURCE_NOT_FOUND_ROLE_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE_BLUEPRINT_INVALID`],
/// [`codes::RESOURCE_UNAVAILABLE_DOCKER_UNAVAILABLE`], [`codes::RESOURCE_UNAVAILABLE_TAT_SERVICE_ERROR`],
/// [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDockerContainer {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub container_id: String,
    pub envs: Option<Vec<ContainerEnv>>,
    pub publish_ports: Option<Vec<DockerContainerPublishPort>>,
    pub volumes: Option<Vec<DockerContainerVolume>>,
    pub command: Option<String>,
    pub restart_policy: Option<String>,
}
operation! { ModifyDockerContainer(instance_id: String, container_id: String)
    "ModifyDockerContainer" -> ModifyDockerContainerOutput {
    0 "InstanceId" instance_id, 1 "ContainerId" container_id, 2 "Envs" envs: Vec<ContainerEnv>,
    3 "PublishPorts" publish_ports: Vec<DockerContainerPublishPort>, 4 "Volumes" volumes: Vec<DockerContainerVolume>,
    5 "Command" command: String, 6 "RestartPolicy" restart_policy: String
} }

/// Response of [`ModifyDockerContainer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDockerContainerOutput {
    pub docker_activity_id: Option<String>,
}
model! { ModifyDockerContainerOutput {
    0 "DockerActivityId" docker_activity_id: String
} }

/// Modifies firewall rule description: `ModifyFirewallRuleDescription` of `lighthouse` 2020-03-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=ModifyFirewallRuleDescription>.
///
/// Errors: [`codes::INVALID_PARAMETER_PARAMETER_CONFLICT`],
/// [`codes::INVALID_PARAMETER_VALUE_FIREWALL_RULE_DESCRIPTION_TOO_LONG`],
/// [`codes::RESOURCE_NOT_FOUND_FIREWALL_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_FIREWALL_RULES_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION_FIREWALL_BUSY`], [`codes::UNSUPPORTED_OPERATION_FIREWALL_VERSION_MISMATCH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFirewallRuleDescription {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub firewall_rule: FirewallRule,
    pub firewall_version: Option<i64>,
}
operation! { ModifyFirewallRuleDescription(instance_id: String, firewall_rule: FirewallRule)
    "ModifyFirewallRuleDescription" -> Empty {
    0 "InstanceId" instance_id, 1 "FirewallRule" firewall_rule, 2 "FirewallVersion" firewall_version: i64
} }

/// Response of [`ModifyFirewallRuleDescription`]: empty.
pub type ModifyFirewallRuleDescriptionOutput = Empty;

/// Modifies firewall rules: `ModifyFirewallRules` of `lighthouse` 2020-03-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=ModifyFirewallRules>.
///
/// Errors: [`codes::FAILED_OPERATION_FIREWALL_OPERATION_FAILED`],
/// [`codes::FAILED_OPERATION_FIREWALL_RULES_OPERATION_FAILED`], [`codes::FAILED_OPERATION_REQUEST_ERROR`],
/// [`codes::INTERNAL_ERROR_REQUEST_ERROR`], [`codes::INVALID_PARAMETER_FIREWALL_RULES_DUPLICATED`],
/// [`codes::INVALID_PARAMETER_PARAMETER_CONFLICT`],
/// [`codes::INVALID_PARAMETER_VALUE_FIREWALL_RULE_DESCRIPTION_TOO_LONG`],
/// [`codes::RESOURCE_NOT_FOUND_FIREWALL_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION_FIREWALL_BUSY`],
/// [`codes::UNSUPPORTED_OPERATION_FIREWALL_VERSION_MISMATCH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFirewallRules {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub firewall_rules: Vec<FirewallRule>,
    pub firewall_version: Option<i64>,
}
operation! { ModifyFirewallRules(instance_id: String, firewall_rules: Vec<FirewallRule>)
    "ModifyFirewallRules" -> Empty {
    0 "InstanceId" instance_id, 1 "FirewallRules" firewall_rules, 2 "FirewallVersion" firewall_version: i64
} }

/// Response of [`ModifyFirewallRules`]: empty.
pub type ModifyFirewallRulesOutput = Empty;

/// Modifies firewall template: `ModifyFirewallTemplate` of `lighthouse` 2020-03-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=ModifyFirewallTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_LENGTH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFirewallTemplate {
    /// Required.
    pub template_id: String,
    pub template_name: Option<String>,
}
operation! { ModifyFirewallTemplate(template_id: String) "ModifyFirewallTemplate" -> Empty {
    0 "TemplateId" template_id, 1 "TemplateName" template_name: String
} }

/// Response of [`ModifyFirewallTemplate`]: empty.
pub type ModifyFirewallTemplateOutput = Empty;

/// Modifies image share permission: `ModifyImageSharePermission` of `lighthouse` 2020-03-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=ModifyImageSharePermission>.
///
/// Errors: [`codes::FAILED_OPERATION_IMAGE_OPERATION_FAILED`], [`codes::FAILED_OPERATION_REQUEST_ERROR`],
/// [`codes::INTERNAL_ERROR_REQUEST_ERROR`], [`codes::INVALID_PARAMETER_VALUE_INVALID_IMAGE_ID_MALFORMED`],
/// [`codes::RESOURCE_IN_USE_IMAGE_IN_USE`], [`codes::RESOURCE_NOT_FOUND_IMAGE_ID_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_ROLE_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION_ASSUME_ROLE_FAILED`],
/// [`codes::UNSUPPORTED_OPERATION_IMAGE_ALREADY_SHARED`], [`codes::UNSUPPORTED_OPERATION_IMAGE_OCCUPIED`],
/// [`codes::UNSUPPORTED_OPERATION_IMAGE_UNABLE_TO_SHARE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyImageSharePermission {
    /// Required.
    pub image_id: String,
    /// Required.
    pub permission: String,
}
operation! { ModifyImageSharePermission(image_id: String, permission: String)
    "ModifyImageSharePermission" -> ModifyImageSharePermissionOutput {
    0 "ImageId" image_id, 1 "Permission" permission
} }

/// Response of [`ModifyImageSharePermission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyImageSharePermissionOutput {
    pub blueprint_id: Option<String>,
}
model! { ModifyImageSharePermissionOutput {
    0 "BlueprintId" blueprint_id: String
} }

/// Modifies instances attribute: `ModifyInstancesAttribute` of `lighthouse` 2020-03-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=ModifyInstancesAttribute>.
///
/// Errors: [`codes::FAILED_OPERATION_DESCRIBE_INSTANCE_STATUS`], [`codes::FAILED_OPERATION_INSTANCE_OPERATION_FAILED`],
/// [`codes::FAILED_OPERATION_MODIFY_RESOURCES_ATTRIBUTE_FAILED`], [`codes::FAILED_OPERATION_REQUEST_ERROR`],
/// [`codes::FAILED_OPERATION_TRADE_CALL_BILLING_GATEWAY_FAILED`], [`codes::INTERNAL_ERROR_DESCRIBE_INSTANCE_STATUS`],
/// [`codes::INTERNAL_ERROR_TRADE_CALL_BILLING_GATEWAY_FAILED`],
/// [`codes::INVALID_PARAMETER_ONLY_ALLOW_MODIFY_ONE_ATTRIBUTE`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NAME_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE_OUT_OF_RANGE`],
/// [`codes::OPERATION_DENIED_INSTANCE_CREATING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstancesAttribute {
    /// Required.
    pub instance_ids: Vec<String>,
    pub instance_name: Option<String>,
}
operation! { ModifyInstancesAttribute(instance_ids: Vec<String>) "ModifyInstancesAttribute" -> Empty {
    0 "InstanceIds" instance_ids, 1 "InstanceName" instance_name: String
} }

/// Response of [`ModifyInstancesAttribute`]: empty.
pub type ModifyInstancesAttributeOutput = Empty;

/// Modifies instances bundle: `ModifyInstancesBundle` of `lighthouse` 2020-03-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=ModifyInstancesBundle>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_INSTANCE_OPERATION_FAILED`],
/// [`codes::FAILED_OPERATION_INSUFFICIENT_BALANCE`], [`codes::FAILED_OPERATION_MODIFY_INSTANCES_BUNDLE_FAILED`],
/// [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_BUNDLE_ID_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_NOT_SUPPORT_MODIFY_INSTANCE_BUNDLE_TYPE`], [`codes::MISSING_PARAMETER`],
/// [`codes::OPERATION_DENIED_BUNDLE_NOT_SUPPORT_MODIFY`], [`codes::OPERATION_DENIED_INSTANCE_CREATING`],
/// [`codes::OPERATION_DENIED_INSTANCE_OPERATION_IN_PROGRESS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstancesBundle {
    /// Required.
    pub instance_ids: Vec<String>,
    /// Required.
    pub bundle_id: String,
    pub auto_voucher: Option<bool>,
}
operation! { ModifyInstancesBundle(instance_ids: Vec<String>, bundle_id: String) "ModifyInstancesBundle" -> Empty {
    0 "InstanceIds" instance_ids, 1 "BundleId" bundle_id, 2 "AutoVoucher" auto_voucher: bool
} }

/// Response of [`ModifyInstancesBundle`]: empty.
pub type ModifyInstancesBundleOutput = Empty;

/// Modifies instances renew flag: `ModifyInstancesRenewFlag` of `lighthouse` 2020-03-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=ModifyInstancesRenewFlag>.
///
/// Errors: [`codes::FAILED_OPERATION_DESCRIBE_INSTANCE_STATUS`],
/// [`codes::FAILED_OPERATION_MODIFY_RESOURCES_RENEW_FLAG_FAILED`], [`codes::FAILED_OPERATION_REQUEST_ERROR`],
/// [`codes::FAILED_OPERATION_TRADE_CALL_BILLING_GATEWAY_FAILED`],
/// [`codes::INTERNAL_ERROR_TRADE_CALL_BILLING_GATEWAY_FAILED`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstancesRenewFlag {
    /// Required.
    pub instance_ids: Vec<String>,
    /// Required.
    pub renew_flag: String,
}
operation! { ModifyInstancesRenewFlag(instance_ids: Vec<String>, renew_flag: String)
    "ModifyInstancesRenewFlag" -> Empty {
    0 "InstanceIds" instance_ids, 1 "RenewFlag" renew_flag
} }

/// Response of [`ModifyInstancesRenewFlag`]: empty.
pub type ModifyInstancesRenewFlagOutput = Empty;

/// Modifies mcp server: `ModifyMcpServer` of `lighthouse` 2020-03-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=ModifyMcpServer>.
///
/// Errors: [`codes::FAILED_OPERATION_MCP_SERVER_OPERATION_FAILED`], [`codes::INVALID_PARAMETER_CONFLICT_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_MCP_SERVER_ENV_INVALID`], [`codes::RESOURCE_NOT_FOUND_MCP_SERVER_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_ROLE_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE_TAT_AGENT_UNAVAILABLE`],
/// [`codes::RESOURCE_UNAVAILABLE_TAT_SERVICE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMcpServer {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub mcp_server_id: String,
    pub name: Option<String>,
    pub command: Option<String>,
    pub description: Option<String>,
    pub envs: Option<Vec<McpServerEnv>>,
    pub transport_type: Option<String>,
}
operation! { ModifyMcpServer(instance_id: String, mcp_server_id: String) "ModifyMcpServer" -> Empty {
    0 "InstanceId" instance_id, 1 "McpServerId" mcp_server_id, 2 "Name" name: String, 3 "Command" command: String,
    4 "Description" description: String, 5 "Envs" envs: Vec<McpServerEnv>, 6 "TransportType" transport_type: String
} }

/// Response of [`ModifyMcpServer`]: empty.
pub type ModifyMcpServerOutput = Empty;

/// Modifies snapshot attribute: `ModifySnapshotAttribute` of `lighthouse` 2020-03-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=ModifySnapshotAttribute>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_SNAPSHOT_ID_MALFORMED`],
/// [`codes::INVALID_PARAMETER_VALUE_SNAPSHOT_NAME_TOO_LONG`], [`codes::RESOURCE_NOT_FOUND_SNAPSHOT_ID_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySnapshotAttribute {
    /// Required.
    pub snapshot_id: String,
    pub snapshot_name: Option<String>,
}
operation! { ModifySnapshotAttribute(snapshot_id: String) "ModifySnapshotAttribute" -> Empty {
    0 "SnapshotId" snapshot_id, 1 "SnapshotName" snapshot_name: String
} }

/// Response of [`ModifySnapshotAttribute`]: empty.
pub type ModifySnapshotAttributeOutput = Empty;

/// Reboots instances: `RebootInstances` of `lighthouse` 2020-03-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=RebootInstances>.
///
/// Errors: [`codes::FAILED_OPERATION_DESCRIBE_INSTANCE_STATUS`], [`codes::FAILED_OPERATION_INSTANCE_OPERATION_FAILED`],
/// [`codes::INTERNAL_ERROR_DESCRIBE_INSTANCE_STATUS`], [`codes::INTERNAL_ERROR_INVALID_COMMAND_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_OUT_OF_RANGE`], [`codes::OPERATION_DENIED_INSTANCE_CREATING`],
/// [`codes::OPERATION_DENIED_INSTANCE_OPERATION_IN_PROGRESS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootInstances {
    /// Required.
    pub instance_ids: Vec<String>,
    pub stop_type: Option<String>,
}
operation! { RebootInstances(instance_ids: Vec<String>) "RebootInstances" -> Empty {
    0 "InstanceIds" instance_ids, 1 "StopType" stop_type: String
} }

/// Response of [`RebootInstances`]: empty.
pub type RebootInstancesOutput = Empty;

/// Removes docker containers: `RemoveDockerContainers` of `lighthouse` 2020-03-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=RemoveDockerContainers>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_VALUE`], [`codes::INVALID_PARAMETER_VALUE_TOO_LARGE`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`], [`codes::RESOURCE_NOT_FOUND_ROLE_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_BLUEPRINT_INVALID`], [`codes::RESOURCE_UNAVAILABLE_DOCKER_UNAVAILABLE`],
/// [`codes::RESOURCE_UNAVAILABLE_TAT_AGENT_UNAVAILABLE`], [`codes::RESOURCE_UNAVAILABLE_TAT_SERVICE_ERROR`],
/// [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveDockerContainers {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub container_ids: Vec<String>,
}
operation! { RemoveDockerContainers(instance_id: String, container_ids: Vec<String>)
    "RemoveDockerContainers" -> RemoveDockerContainersOutput {
    0 "InstanceId" instance_id, 1 "ContainerIds" container_ids
} }

/// Response of [`RemoveDockerContainers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveDockerContainersOutput {
    pub docker_activity_id: Option<String>,
}
model! { RemoveDockerContainersOutput {
    0 "DockerActivityId" docker_activity_id: String
} }

/// Removes mcp servers: `RemoveMcpServers` of `lighthouse` 2020-03-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=RemoveMcpServers>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_MCP_SERVERS_PARTIAL_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_ROLE_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_TAT_AGENT_UNAVAILABLE`], [`codes::RESOURCE_UNAVAILABLE_TAT_SERVICE_ERROR`],
/// [`codes::UNSUPPORTED_OPERATION_MCP_SERVER_LATEST_OPERATION_UNFINISHED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveMcpServers {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub mcp_server_ids: Vec<String>,
}
operation! { RemoveMcpServers(instance_id: String, mcp_server_ids: Vec<String>) "RemoveMcpServers" -> Empty {
    0 "InstanceId" instance_id, 1 "McpServerIds" mcp_server_ids
} }

/// Response of [`RemoveMcpServers`]: empty.
pub type RemoveMcpServersOutput = Empty;

/// `RenameDockerContainer` of `lighthouse` 2020-03-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=RenameDockerContainer>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_VALUE`], [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`],
/// [`codes::RESOURCE_NOT_FOUND_ROLE_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE_BLUEPRINT_INVALID`],
/// [`codes::RESOURCE_UNAVAILABLE_DOCKER_UNAVAILABLE`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenameDockerContainer {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub container_id: String,
    /// Required.
    pub container_name: String,
}
operation! { RenameDockerContainer(instance_id: String, container_id: String, container_name: String)
    "RenameDockerContainer" -> RenameDockerContainerOutput {
    0 "InstanceId" instance_id, 1 "ContainerId" container_id, 2 "ContainerName" container_name
} }

/// Response of [`RenameDockerContainer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenameDockerContainerOutput {
    pub docker_activity_id: Option<String>,
}
model! { RenameDockerContainerOutput {
    0 "DockerActivityId" docker_activity_id: String
} }

/// Renews disks: `RenewDisks` of `lighthouse` 2020-03-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=RenewDisks>.
///
/// Errors: [`codes::FAILED_OPERATION_INSUFFICIENT_BALANCE`], [`codes::FAILED_OPERATION_RENEW_RESOURCES_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_CUR_INSTANCE_DEADLINE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DISK_ID_MALFORMED`],
/// [`codes::MISSING_PARAMETER_MISSING_PARAMETER_PERIOD_CUR_INSTANCE_DEADLINE`],
/// [`codes::OPERATION_DENIED_DISK_CREATING`], [`codes::RESOURCE_NOT_FOUND_DISK_ID_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION_DISK_LATEST_OPERATION_UNFINISHED`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_DISK_STATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewDisks {
    /// Required.
    pub disk_ids: Vec<String>,
    /// Required.
    pub renew_disk_charge_prepaid: RenewDiskChargePrepaid,
    pub auto_voucher: Option<bool>,
}
operation! { RenewDisks(disk_ids: Vec<String>, renew_disk_charge_prepaid: RenewDiskChargePrepaid)
    "RenewDisks" -> Empty {
    0 "DiskIds" disk_ids, 1 "RenewDiskChargePrepaid" renew_disk_charge_prepaid, 2 "AutoVoucher" auto_voucher: bool
} }

/// Response of [`RenewDisks`]: empty.
pub type RenewDisksOutput = Empty;

/// Renews instances: `RenewInstances` of `lighthouse` 2020-03-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=RenewInstances>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_INSUFFICIENT_BALANCE`],
/// [`codes::FAILED_OPERATION_RENEW_RESOURCES_FAILED`], [`codes::INVALID_PARAMETER_INVALID_FILTER`],
/// [`codes::INVALID_PARAMETER_INVALID_FILTER_INVALID_KEY`],
/// [`codes::INVALID_PARAMETER_INVALID_FILTER_INVALID_NAME_NOT_STR`],
/// [`codes::INVALID_PARAMETER_INVALID_FILTER_INVALID_VALUES_NOT_LIST`],
/// [`codes::INVALID_PARAMETER_INVALID_FILTER_NOT_DICT`],
/// [`codes::INVALID_PARAMETER_INVALID_FILTER_NOT_SUPPORTED_NAME`],
/// [`codes::OPERATION_DENIED_DISK_OPERATION_IN_PROGRESS`], [`codes::OPERATION_DENIED_INSTANCE_CREATING`],
/// [`codes::OPERATION_DENIED_INSTANCE_OPERATION_IN_PROGRESS`],
/// [`codes::UNSUPPORTED_OPERATION_DISK_LATEST_OPERATION_UNFINISHED`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_DISK_STATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewInstances {
    /// Required.
    pub instance_ids: Vec<String>,
    /// Required.
    pub instance_charge_prepaid: InstanceChargePrepaid,
    pub renew_data_disk: Option<bool>,
    pub auto_voucher: Option<bool>,
}
operation! { RenewInstances(instance_ids: Vec<String>, instance_charge_prepaid: InstanceChargePrepaid)
    "RenewInstances" -> Empty {
    0 "InstanceIds" instance_ids, 1 "InstanceChargePrepaid" instance_charge_prepaid,
    2 "RenewDataDisk" renew_data_disk: bool, 3 "AutoVoucher" auto_voucher: bool
} }

/// Response of [`RenewInstances`]: empty.
pub type RenewInstancesOutput = Empty;

/// Replaces firewall template rule: `ReplaceFirewallTemplateRule` of `lighthouse` 2020-03-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=ReplaceFirewallTemplateRule>.
///
/// Errors: [`codes::INVALID_PARAMETER_PARAMETER_CONFLICT`],
/// [`codes::INVALID_PARAMETER_VALUE_DUPLICATED_FIREWALL_TEMPLATE_RULE`], [`codes::INVALID_PARAMETER_VALUE_LENGTH`],
/// [`codes::RESOURCE_NOT_FOUND_FIREWALL_TEMPLATE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceFirewallTemplateRule {
    /// Required.
    pub template_id: String,
    /// Required.
    pub template_rule_id: String,
    /// Required.
    pub template_rule: FirewallRule,
}
operation! { ReplaceFirewallTemplateRule(template_id: String, template_rule_id: String, template_rule: FirewallRule)
    "ReplaceFirewallTemplateRule" -> Empty {
    0 "TemplateId" template_id, 1 "TemplateRuleId" template_rule_id, 2 "TemplateRule" template_rule
} }

/// Response of [`ReplaceFirewallTemplateRule`]: empty.
pub type ReplaceFirewallTemplateRuleOutput = Empty;

/// `RerunDockerContainer` of `lighthouse` 2020-03-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=RerunDockerContainer>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_VALUE`], [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`],
/// [`codes::RESOURCE_NOT_FOUND_ROLE_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE_BLUEPRINT_INVALID`],
/// [`codes::RESOURCE_UNAVAILABLE_DOCKER_UNAVAILABLE`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RerunDockerContainer {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub container_configuration: DockerContainerConfiguration,
    /// Required.
    pub container_id: String,
}
operation! {
    RerunDockerContainer(instance_id: String, container_configuration: DockerContainerConfiguration, container_id: String)
    "RerunDockerContainer" -> RerunDockerContainerOutput {
    0 "InstanceId" instance_id, 1 "ContainerConfiguration" container_configuration, 2 "ContainerId" container_id
} }

/// Response of [`RerunDockerContainer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RerunDockerContainerOutput {
    pub docker_activity_id: Option<String>,
}
model! { RerunDockerContainerOutput {
    0 "DockerActivityId" docker_activity_id: String
} }

/// Resets attach ccn: `ResetAttachCcn` of `lighthouse` 2020-03-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=ResetAttachCcn>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_VALUE_CCN_ID_MALFORMED`],
/// [`codes::MISSING_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`], [`codes::UNSUPPORTED_OPERATION_CCN_NOT_ATTACHED`],
/// [`codes::UNSUPPORTED_OPERATION_RESET_ATTACH_CCN_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAttachCcn {
    /// Required.
    pub ccn_id: String,
}
operation! { ResetAttachCcn(ccn_id: String) "ResetAttachCcn" -> Empty {
    0 "CcnId" ccn_id
} }

/// Response of [`ResetAttachCcn`]: empty.
pub type ResetAttachCcnOutput = Empty;

/// Resets firewall template rules: `ResetFirewallTemplateRules` of `lighthouse` 2020-03-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=ResetFirewallTemplateRules>.
///
/// Errors: [`codes::INVALID_PARAMETER_PARAMETER_CONFLICT`],
/// [`codes::INVALID_PARAMETER_VALUE_DUPLICATED_FIREWALL_TEMPLATE_RULE`], [`codes::INVALID_PARAMETER_VALUE_LENGTH`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_LARGE`], [`codes::INVALID_PARAMETER_VALUE_TOO_SMALL`],
/// [`codes::RESOURCE_NOT_FOUND_FIREWALL_TEMPLATE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetFirewallTemplateRules {
    /// Required.
    pub template_id: String,
    /// Required.
    pub template_rules: Vec<FirewallRule>,
}
operation! { ResetFirewallTemplateRules(template_id: String, template_rules: Vec<FirewallRule>)
    "ResetFirewallTemplateRules" -> ResetFirewallTemplateRulesOutput {
    0 "TemplateId" template_id, 1 "TemplateRules" template_rules
} }

/// Response of [`ResetFirewallTemplateRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetFirewallTemplateRulesOutput {
    pub template_rule_id_set: Vec<String>,
}
model! { ResetFirewallTemplateRulesOutput {
    0 "TemplateRuleIdSet" template_rule_id_set: Vec<String>
} }

/// Resets instance: `ResetInstance` of `lighthouse` 2020-03-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=ResetInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_DESCRIBE_INSTANCE_STATUS`], [`codes::FAILED_OPERATION_INSTANCE_OPERATION_FAILED`],
/// [`codes::INTERNAL_ERROR_DESCRIBE_INSTANCE_STATUS`], [`codes::INTERNAL_ERROR_INVALID_COMMAND_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_GAME_PORTAL_INSTANCE_ONLY_SUPPORT_CURRENT_BLUEPRINT`],
/// [`codes::INVALID_PARAMETER_VALUE_BLUEPRINT_CONFIG_NOT_MATCH`], [`codes::INVALID_PARAMETER_VALUE_BLUEPRINT_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_BLUEPRINT_ID_MALFORMED`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMETER_COMBINATION`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PASSWORD`],
/// [`codes::INVALID_PARAMETER_VALUE_NOT_ALLOW_TO_CHANGE_PLATFORM_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_OUT_OF_RANGE`], [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`],
/// [`codes::OPERATION_DENIED_INSTANCE_CREATING`], [`codes::OPERATION_DENIED_INSTANCE_OPERATION_IN_PROGRESS`],
/// [`codes::RESOURCE_NOT_FOUND_BLUEPRINT_ID_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_KEY_PAIR_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_BLUEPRINT_UNAVAILABLE`], [`codes::UNAUTHORIZED_OPERATION_MFA_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION_BLUEPRINT_TYPE_NOT_SUPPORT_OPERATION`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_DISPLAY_AREA_NOT_SUPPORT_OPERATION`],
/// [`codes::UNSUPPORTED_OPERATION_OPERATION_NOT_SUPPORT_AUTO_GENERATE_PASSWORD`],
/// [`codes::UNSUPPORTED_OPERATION_SYSTEM_BUSY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetInstance {
    /// Required.
    pub instance_id: String,
    pub blueprint_id: Option<String>,
    pub containers: Option<Vec<DockerContainerConfiguration>>,
    pub login_configuration: Option<LoginConfiguration>,
}
operation! { ResetInstance(instance_id: String) "ResetInstance" -> Empty {
    0 "InstanceId" instance_id, 1 "BlueprintId" blueprint_id: String,
    2 "Containers" containers: Vec<DockerContainerConfiguration>,
    3 "LoginConfiguration" login_configuration: LoginConfiguration
} }

/// Response of [`ResetInstance`]: empty.
pub type ResetInstanceOutput = Empty;

/// Resets instances password: `ResetInstancesPassword` of `lighthouse` 2020-03-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=ResetInstancesPassword>.
///
/// Errors: [`codes::FAILED_OPERATION_DESCRIBE_INSTANCE_STATUS`], [`codes::FAILED_OPERATION_INSTANCE_OPERATION_FAILED`],
/// [`codes::INTERNAL_ERROR_DESCRIBE_INSTANCE_STATUS`], [`codes::INTERNAL_ERROR_INVALID_COMMAND_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PASSWORD`],
/// [`codes::INVALID_PARAMETER_VALUE_NOT_ALLOW_TO_CHANGE_PLATFORM_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_OUT_OF_RANGE`], [`codes::OPERATION_DENIED_INSTANCE_CREATING`],
/// [`codes::OPERATION_DENIED_INSTANCE_OPERATION_IN_PROGRESS`], [`codes::UNAUTHORIZED_OPERATION_MFA_EXPIRED`],
/// [`codes::UNAUTHORIZED_OPERATION_MFA_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetInstancesPassword {
    /// Required.
    pub instance_ids: Vec<String>,
    /// Required. Secret.
    pub password: Secret,
    pub user_name: Option<String>,
}
operation! { ResetInstancesPassword(instance_ids: Vec<String>, password: Secret) "ResetInstancesPassword" -> Empty {
    0 "InstanceIds" instance_ids, 1 "Password" password, 2 "UserName" user_name: String
} }

/// Response of [`ResetInstancesPassword`]: empty.
pub type ResetInstancesPasswordOutput = Empty;

/// Resizes disks: `ResizeDisks` of `lighthouse` 2020-03-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=ResizeDisks>.
///
/// Errors: [`codes::FAILED_OPERATION_INSUFFICIENT_BALANCE`], [`codes::FAILED_OPERATION_RESIZE_DISKS_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE_DISK_SIZE_SMALLER_THAN_CURRENT_DISK_SIZE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DISK_ID_MALFORMED`], [`codes::INVALID_PARAMETER_VALUE_INVALID_DISK_SIZE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DISK_TYPE`], [`codes::OPERATION_DENIED_DISK_USAGE_NOT_SUPPORT_OPERATION`],
/// [`codes::RESOURCE_NOT_FOUND_DISK_ID_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_DISK_NOT_EXISTS`],
/// [`codes::RESOURCE_NOT_FOUND_DISK_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION_DISK_LATEST_OPERATION_UNFINISHED`],
/// [`codes::UNSUPPORTED_OPERATION_SAME_WITH_OLD_CONFIG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResizeDisks {
    /// Required.
    pub disk_ids: Vec<String>,
    /// Required.
    pub disk_size: i64,
}
operation! { ResizeDisks(disk_ids: Vec<String>, disk_size: i64) "ResizeDisks" -> Empty {
    0 "DiskIds" disk_ids, 1 "DiskSize" disk_size
} }

/// Response of [`ResizeDisks`]: empty.
pub type ResizeDisksOutput = Empty;

/// Restarts docker containers: `RestartDockerContainers` of `lighthouse` 2020-03-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=RestartDockerContainers>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_VALUE`], [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`],
/// [`codes::RESOURCE_NOT_FOUND_ROLE_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE_BLUEPRINT_INVALID`],
/// [`codes::RESOURCE_UNAVAILABLE_DOCKER_UNAVAILABLE`], [`codes::RESOURCE_UNAVAILABLE_TAT_AGENT_UNAVAILABLE`],
/// [`codes::RESOURCE_UNAVAILABLE_TAT_SERVICE_ERROR`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartDockerContainers {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub container_ids: Vec<String>,
}
operation! { RestartDockerContainers(instance_id: String, container_ids: Vec<String>)
    "RestartDockerContainers" -> RestartDockerContainersOutput {
    0 "InstanceId" instance_id, 1 "ContainerIds" container_ids
} }

/// Response of [`RestartDockerContainers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartDockerContainersOutput {
    pub docker_activity_id: Option<String>,
}
model! { RestartDockerContainersOutput {
    0 "DockerActivityId" docker_activity_id: String
} }

/// Restarts mcp servers: `RestartMcpServers` of `lighthouse` 2020-03-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=RestartMcpServers>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_TOO_LARGE`], [`codes::RESOURCE_NOT_FOUND_MCP_SERVERS_PARTIAL_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_ROLE_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE_TAT_AGENT_UNAVAILABLE`],
/// [`codes::RESOURCE_UNAVAILABLE_TAT_SERVICE_ERROR`],
/// [`codes::UNSUPPORTED_OPERATION_MCP_SERVER_LATEST_OPERATION_UNFINISHED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartMcpServers {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub mcp_server_ids: Vec<String>,
}
operation! { RestartMcpServers(instance_id: String, mcp_server_ids: Vec<String>) "RestartMcpServers" -> Empty {
    0 "InstanceId" instance_id, 1 "McpServerIds" mcp_server_ids
} }

/// Response of [`RestartMcpServers`]: empty.
pub type RestartMcpServersOutput = Empty;

/// Runs docker containers: `RunDockerContainers` of `lighthouse` 2020-03-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=RunDockerContainers>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_VALUE`], [`codes::INVALID_PARAMETER_VALUE_TOO_LARGE`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`], [`codes::RESOURCE_NOT_FOUND_ROLE_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_BLUEPRINT_INVALID`], [`codes::RESOURCE_UNAVAILABLE_DOCKER_UNAVAILABLE`],
/// [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDockerContainers {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub containers: Vec<DockerContainerConfiguration>,
}
operation! { RunDockerContainers(instance_id: String, containers: Vec<DockerContainerConfiguration>)
    "RunDockerContainers" -> RunDockerContainersOutput {
    0 "InstanceId" instance_id, 1 "Containers" containers
} }

/// Response of [`RunDockerContainers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDockerContainersOutput {
    pub docker_activity_set: Vec<String>,
}
model! { RunDockerContainersOutput {
    0 "DockerActivitySet" docker_activity_set: Vec<String>
} }

/// `ShareBlueprintAcrossAccounts` of `lighthouse` 2020-03-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=ShareBlueprintAcrossAccounts>.
///
/// Errors: [`codes::FAILED_OPERATION_SHARE_BLUEPRINT_ACROSS_ACCOUNT_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_ID_INVALID_ACCOUNT_AREA`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_ID_SAME_WITH_UIN`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_IDS_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_IDS_NOT_OWNER_ACCOUNT`],
/// [`codes::INVALID_PARAMETER_VALUE_BLUEPRINT_ID_MALFORMED`], [`codes::INVALID_PARAMETER_VALUE_INVALID_BLUEPRINT_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_BLUEPRINT_STATE`],
/// [`codes::LIMIT_EXCEEDED_SHARE_BLUEPRINT_ACROSS_ACCOUNT_QUOTA_LIMIT_EXCEEDED`],
/// [`codes::OPERATION_DENIED_BLUEPRINT_OPERATION_IN_PROGRESS`],
/// [`codes::RESOURCE_IN_USE_BLUEPRINT_MODIFYING_SHARE_PERMISSION`],
/// [`codes::RESOURCE_NOT_FOUND_BLUEPRINT_ID_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_PRIVATE_BLUEPRINT_NOT_FOUND`],
/// [`codes::UNAUTHORIZED_OPERATION_TOKEN_INVALID`], [`codes::UNSUPPORTED_OPERATION_BLUEPRINT_ALREADY_SHARED`],
/// [`codes::UNSUPPORTED_OPERATION_BLUEPRINT_CUR_STATE_INVALID`],
/// [`codes::UNSUPPORTED_OPERATION_BLUEPRINT_LATEST_OPERATION_UNFINISHED`],
/// [`codes::UNSUPPORTED_OPERATION_BLUEPRINT_OCCUPIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShareBlueprintAcrossAccounts {
    /// Required.
    pub blueprint_id: String,
    /// Required.
    pub account_ids: Vec<String>,
}
operation! { ShareBlueprintAcrossAccounts(blueprint_id: String, account_ids: Vec<String>)
    "ShareBlueprintAcrossAccounts" -> Empty {
    0 "BlueprintId" blueprint_id, 1 "AccountIds" account_ids
} }

/// Response of [`ShareBlueprintAcrossAccounts`]: empty.
pub type ShareBlueprintAcrossAccountsOutput = Empty;

/// Starts docker containers: `StartDockerContainers` of `lighthouse` 2020-03-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=StartDockerContainers>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_VALUE`], [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`],
/// [`codes::RESOURCE_NOT_FOUND_ROLE_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE_BLUEPRINT_INVALID`],
/// [`codes::RESOURCE_UNAVAILABLE_DOCKER_UNAVAILABLE`], [`codes::RESOURCE_UNAVAILABLE_TAT_AGENT_UNAVAILABLE`],
/// [`codes::RESOURCE_UNAVAILABLE_TAT_SERVICE_ERROR`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartDockerContainers {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub container_ids: Vec<String>,
}
operation! { StartDockerContainers(instance_id: String, container_ids: Vec<String>)
    "StartDockerContainers" -> StartDockerContainersOutput {
    0 "InstanceId" instance_id, 1 "ContainerIds" container_ids
} }

/// Response of [`StartDockerContainers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartDockerContainersOutput {
    pub docker_activity_id: Option<String>,
}
model! { StartDockerContainersOutput {
    0 "DockerActivityId" docker_activity_id: String
} }

/// Starts instances: `StartInstances` of `lighthouse` 2020-03-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=StartInstances>.
///
/// Errors: [`codes::FAILED_OPERATION_DESCRIBE_INSTANCE_STATUS`], [`codes::FAILED_OPERATION_INSTANCE_OPERATION_FAILED`],
/// [`codes::INTERNAL_ERROR_DESCRIBE_INSTANCE_STATUS`], [`codes::INVALID_PARAMETER_VALUE_OUT_OF_RANGE`],
/// [`codes::OPERATION_DENIED_INSTANCE_CREATING`], [`codes::OPERATION_DENIED_INSTANCE_OPERATION_IN_PROGRESS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartInstances {
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { StartInstances(instance_ids: Vec<String>) "StartInstances" -> Empty {
    0 "InstanceIds" instance_ids
} }

/// Response of [`StartInstances`]: empty.
pub type StartInstancesOutput = Empty;

/// Starts mcp servers: `StartMcpServers` of `lighthouse` 2020-03-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=StartMcpServers>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_TOO_LARGE`], [`codes::RESOURCE_NOT_FOUND_MCP_SERVERS_PARTIAL_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_ROLE_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE_TAT_AGENT_UNAVAILABLE`],
/// [`codes::RESOURCE_UNAVAILABLE_TAT_SERVICE_ERROR`],
/// [`codes::UNSUPPORTED_OPERATION_MCP_SERVER_LATEST_OPERATION_UNFINISHED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartMcpServers {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub mcp_server_ids: Vec<String>,
}
operation! { StartMcpServers(instance_id: String, mcp_server_ids: Vec<String>) "StartMcpServers" -> Empty {
    0 "InstanceId" instance_id, 1 "McpServerIds" mcp_server_ids
} }

/// Response of [`StartMcpServers`]: empty.
pub type StartMcpServersOutput = Empty;

/// Stops docker containers: `StopDockerContainers` of `lighthouse` 2020-03-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=StopDockerContainers>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_VALUE`], [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`],
/// [`codes::RESOURCE_NOT_FOUND_ROLE_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE_BLUEPRINT_INVALID`],
/// [`codes::RESOURCE_UNAVAILABLE_DOCKER_UNAVAILABLE`], [`codes::RESOURCE_UNAVAILABLE_TAT_AGENT_UNAVAILABLE`],
/// [`codes::RESOURCE_UNAVAILABLE_TAT_SERVICE_ERROR`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopDockerContainers {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub container_ids: Vec<String>,
}
operation! { StopDockerContainers(instance_id: String, container_ids: Vec<String>)
    "StopDockerContainers" -> StopDockerContainersOutput {
    0 "InstanceId" instance_id, 1 "ContainerIds" container_ids
} }

/// Response of [`StopDockerContainers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopDockerContainersOutput {
    pub docker_activity_id: Option<String>,
}
model! { StopDockerContainersOutput {
    0 "DockerActivityId" docker_activity_id: String
} }

/// Stops instances: `StopInstances` of `lighthouse` 2020-03-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=StopInstances>.
///
/// Errors: [`codes::FAILED_OPERATION_DESCRIBE_INSTANCE_STATUS`], [`codes::FAILED_OPERATION_INSTANCE_OPERATION_FAILED`],
/// [`codes::INTERNAL_ERROR_DESCRIBE_INSTANCE_STATUS`], [`codes::INVALID_PARAMETER_VALUE_OUT_OF_RANGE`],
/// [`codes::OPERATION_DENIED_INSTANCE_CREATING`], [`codes::OPERATION_DENIED_INSTANCE_OPERATION_IN_PROGRESS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopInstances {
    /// Required.
    pub instance_ids: Vec<String>,
    pub stop_type: Option<String>,
}
operation! { StopInstances(instance_ids: Vec<String>) "StopInstances" -> Empty {
    0 "InstanceIds" instance_ids, 1 "StopType" stop_type: String
} }

/// Response of [`StopInstances`]: empty.
pub type StopInstancesOutput = Empty;

/// Stops mcp servers: `StopMcpServers` of `lighthouse` 2020-03-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=StopMcpServers>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_TOO_LARGE`], [`codes::RESOURCE_NOT_FOUND_MCP_SERVERS_PARTIAL_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_ROLE_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE_TAT_AGENT_UNAVAILABLE`],
/// [`codes::RESOURCE_UNAVAILABLE_TAT_SERVICE_ERROR`],
/// [`codes::UNSUPPORTED_OPERATION_MCP_SERVER_LATEST_OPERATION_UNFINISHED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopMcpServers {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub mcp_server_ids: Vec<String>,
}
operation! { StopMcpServers(instance_id: String, mcp_server_ids: Vec<String>) "StopMcpServers" -> Empty {
    0 "InstanceId" instance_id, 1 "McpServerIds" mcp_server_ids
} }

/// Response of [`StopMcpServers`]: empty.
pub type StopMcpServersOutput = Empty;

/// Syncs blueprint: `SyncBlueprint` of `lighthouse` 2020-03-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=SyncBlueprint>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_BALANCE_INSUFFICIENT`],
/// [`codes::FAILED_OPERATION_DESCRIBE_BLUEPRINT_QUOTA_FAILED`], [`codes::FAILED_OPERATION_NUM_LIMIT_ERROR`],
/// [`codes::FAILED_OPERATION_REQUEST_ERROR`], [`codes::FAILED_OPERATION_UNABLE_TO_SYNC_BLUEPRINT`],
/// [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_VALUE_BLUEPRINT_ID_MALFORMED`],
/// [`codes::INVALID_PARAMETER_VALUE_DESTINATION_REGION_SAME_AS_SOURCE_REGION`],
/// [`codes::INVALID_PARAMETER_VALUE_NOT_SUPPORT_CROSS_BORDER_SYNC_BLUEPRINT`],
/// [`codes::INVALID_PARAMETER_VALUE_UNAVAILABLE_REGION`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_SYNC_BLUEPRINT_QUOTA_LIMIT_EXCEEDED`],
/// [`codes::OPERATION_DENIED_BLUEPRINT_OPERATION_IN_PROGRESS`],
/// [`codes::RESOURCE_NOT_FOUND_PRIVATE_BLUEPRINT_NOT_FOUND`],
/// [`codes::UNAUTHORIZED_OPERATION_CERTIFICATION_NEED_UPGRADE`], [`codes::UNAUTHORIZED_OPERATION_NOT_CERTIFICATION`],
/// [`codes::UNSUPPORTED_OPERATION_BLUEPRINT_CUR_STATE_INVALID`],
/// [`codes::UNSUPPORTED_OPERATION_BLUEPRINT_LATEST_OPERATION_UNFINISHED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncBlueprint {
    /// Required.
    pub blueprint_id: String,
    /// Required.
    pub destination_regions: Vec<String>,
}
operation! { SyncBlueprint(blueprint_id: String, destination_regions: Vec<String>)
    "SyncBlueprint" -> SyncBlueprintOutput {
    0 "BlueprintId" blueprint_id, 1 "DestinationRegions" destination_regions
} }

/// Response of [`SyncBlueprint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncBlueprintOutput {
    pub destination_region_blueprint_set: Vec<DestinationRegionBlueprint>,
}
model! { SyncBlueprintOutput {
    0 "DestinationRegionBlueprintSet" destination_region_blueprint_set: Vec<DestinationRegionBlueprint>
} }

/// In the response of [`SyncBlueprint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestinationRegionBlueprint {
    pub region: Option<String>,
    pub blueprint_id: Option<String>,
}
model! { DestinationRegionBlueprint {
    0 "Region" region: String, 1 "BlueprintId" blueprint_id: String
} }

/// `TerminateDisks` of `lighthouse` 2020-03-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=TerminateDisks>.
///
/// Errors: [`codes::FAILED_OPERATION_DESTROY_RESOURCES_FAILED`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DISK_ID_MALFORMED`],
/// [`codes::OPERATION_DENIED_DISK_OPERATION_IN_PROGRESS`],
/// [`codes::OPERATION_DENIED_DISK_USAGE_NOT_SUPPORT_OPERATION`], [`codes::RESOURCE_NOT_FOUND_DISK_ID_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_DISK_STATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateDisks {
    /// Required.
    pub disk_ids: Vec<String>,
}
operation! { TerminateDisks(disk_ids: Vec<String>) "TerminateDisks" -> Empty {
    0 "DiskIds" disk_ids
} }

/// Response of [`TerminateDisks`]: empty.
pub type TerminateDisksOutput = Empty;

/// `TerminateInstances` of `lighthouse` 2020-03-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lighthouse&Version=2020-03-24&Action=TerminateInstances>.
///
/// Errors: [`codes::FAILED_OPERATION_DESTROY_RESOURCES_FAILED`], [`codes::FAILED_OPERATION_REQUEST_ERROR`],
/// [`codes::INTERNAL_ERROR_TRADE_CALL_BILLING_GATEWAY_FAILED`], [`codes::OPERATION_DENIED_INSTANCE_CREATING`],
/// [`codes::OPERATION_DENIED_INSTANCE_OPERATION_IN_PROGRESS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateInstances {
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { TerminateInstances(instance_ids: Vec<String>) "TerminateInstances" -> Empty {
    0 "InstanceIds" instance_ids
} }

/// Response of [`TerminateInstances`]: empty.
pub type TerminateInstancesOutput = Empty;

codes! {
    AUTH_FAILURE "AuthFailure", AUTH_FAILURE_INVALID_HEADER_UIN "AuthFailure.InvalidHeaderUin",
    AUTH_FAILURE_INVALID_REGION "AuthFailure.InvalidRegion", FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_BALANCE_INSUFFICIENT "FailedOperation.BalanceInsufficient",
    FAILED_OPERATION_CREATE_BLUEPRINT_FAILED "FailedOperation.CreateBlueprintFailed",
    FAILED_OPERATION_CREATE_DISKS_FAILED "FailedOperation.CreateDisksFailed",
    FAILED_OPERATION_CREATE_INSTANCES_FAILED "FailedOperation.CreateInstancesFailed",
    FAILED_OPERATION_CREATE_KEY_PAIR_FAILED "FailedOperation.CreateKeyPairFailed",
    FAILED_OPERATION_DELETE_KEY_PAIR_FAILED "FailedOperation.DeleteKeyPairFailed",
    FAILED_OPERATION_DELETE_RESOURCES_FAILED "FailedOperation.DeleteResourcesFailed",
    FAILED_OPERATION_DESCRIBE_BLUEPRINT_BUNDLES_FAILED "FailedOperation.DescribeBlueprintBundlesFailed",
    FAILED_OPERATION_DESCRIBE_BLUEPRINT_QUOTA_FAILED "FailedOperation.DescribeBlueprintQuotaFailed",
    FAILED_OPERATION_DESCRIBE_BLUEPRINTS_FAILED "FailedOperation.DescribeBlueprintsFailed",
    FAILED_OPERATION_DESCRIBE_BUNDLE_DISCOUNT_FAILED "FailedOperation.DescribeBundleDiscountFailed",
    FAILED_OPERATION_DESCRIBE_BUNDLES_FAILED "FailedOperation.DescribeBundlesFailed",
    FAILED_OPERATION_DESCRIBE_DISK_CONFIG_QUOTA_FAILED "FailedOperation.DescribeDiskConfigQuotaFailed",
    FAILED_OPERATION_DESCRIBE_DISKS_RETURNABLE_ERROR "FailedOperation.DescribeDisksReturnableError",
    FAILED_OPERATION_DESCRIBE_IMAGES_FAILED "FailedOperation.DescribeImagesFailed",
    FAILED_OPERATION_DESCRIBE_INSTANCE_STATUS "FailedOperation.DescribeInstanceStatus",
    FAILED_OPERATION_DESCRIBE_INSTANCES_MODIFICATION_ERROR "FailedOperation.DescribeInstancesModificationError",
    FAILED_OPERATION_DESCRIBE_INSTANCES_RETURNABLE_ERROR "FailedOperation.DescribeInstancesReturnableError",
    FAILED_OPERATION_DESCRIBE_INSTANCES_TRAFFIC_PACKAGES_FAILED "FailedOperation.DescribeInstancesTrafficPackagesFailed",
    FAILED_OPERATION_DESCRIBE_RESOURCES_RETURNABLE_ERROR "FailedOperation.DescribeResourcesReturnableError",
    FAILED_OPERATION_DESTROY_RESOURCES_FAILED "FailedOperation.DestroyResourcesFailed",
    FAILED_OPERATION_DOCKER_CONTAINERS_LIST_TOO_LARGE "FailedOperation.DockerContainersListTooLarge",
    FAILED_OPERATION_DOCKER_OPERATION_FAILED "FailedOperation.DockerOperationFailed",
    FAILED_OPERATION_FIREWALL_OPERATION_FAILED "FailedOperation.FirewallOperationFailed",
    FAILED_OPERATION_FIREWALL_RULES_OPERATION_FAILED "FailedOperation.FirewallRulesOperationFailed",
    FAILED_OPERATION_GET_SNAPSHOT_ALLOC_QUOTA_LOCK_ERROR "FailedOperation.GetSnapshotAllocQuotaLockError",
    FAILED_OPERATION_IMAGE_OPERATION_FAILED "FailedOperation.ImageOperationFailed",
    FAILED_OPERATION_IMPORT_KEY_PAIR_FAILED "FailedOperation.ImportKeyPairFailed",
    FAILED_OPERATION_INIT_COMMAND_CONTENT_TOO_LONG "FailedOperation.InitCommandContentTooLong",
    FAILED_OPERATION_INSTANCE_OPERATION_FAILED "FailedOperation.InstanceOperationFailed",
    FAILED_OPERATION_INSUFFICIENT_BALANCE "FailedOperation.InsufficientBalance",
    FAILED_OPERATION_INVALID_COMMAND_NOT_FOUND "FailedOperation.InvalidCommandNotFound",
    FAILED_OPERATION_ISOLATE_RESOURCES_FAILED "FailedOperation.IsolateResourcesFailed",
    FAILED_OPERATION_MCP_SERVER_OPERATION_FAILED "FailedOperation.McpServerOperationFailed",
    FAILED_OPERATION_MODIFY_INSTANCES_BUNDLE_FAILED "FailedOperation.ModifyInstancesBundleFailed",
    FAILED_OPERATION_MODIFY_RESOURCES_ATTRIBUTE_FAILED "FailedOperation.ModifyResourcesAttributeFailed",
    FAILED_OPERATION_MODIFY_RESOURCES_RENEW_FLAG_FAILED "FailedOperation.ModifyResourcesRenewFlagFailed",
    FAILED_OPERATION_NUM_LIMIT_ERROR "FailedOperation.NumLimitError",
    FAILED_OPERATION_RENEW_RESOURCES_FAILED "FailedOperation.RenewResourcesFailed",
    FAILED_OPERATION_REQUEST_ERROR "FailedOperation.RequestError",
    FAILED_OPERATION_RESIZE_DISKS_FAILED "FailedOperation.ResizeDisksFailed",
    FAILED_OPERATION_SHARE_BLUEPRINT_ACROSS_ACCOUNT_FAILED "FailedOperation.ShareBlueprintAcrossAccountFailed",
    FAILED_OPERATION_SNAPSHOT_OPERATION_FAILED "FailedOperation.SnapshotOperationFailed",
    FAILED_OPERATION_TAT_INVOCATION_NOT_FINISHED "FailedOperation.TATInvocationNotFinished",
    FAILED_OPERATION_TRADE_CALL_BILLING_GATEWAY_FAILED "FailedOperation.TradeCallBillingGatewayFailed",
    FAILED_OPERATION_TRADE_GET_PRICE_FAILED "FailedOperation.TradeGetPriceFailed",
    FAILED_OPERATION_UNABLE_TO_CREATE_BLUEPRINT "FailedOperation.UnableToCreateBlueprint",
    FAILED_OPERATION_UNABLE_TO_CREATE_INSTANCES "FailedOperation.UnableToCreateInstances",
    FAILED_OPERATION_UNABLE_TO_SYNC_BLUEPRINT "FailedOperation.UnableToSyncBlueprint", INTERNAL_ERROR "InternalError",
    INTERNAL_ERROR_DESCRIBE_INSTANCE_STATUS "InternalError.DescribeInstanceStatus",
    INTERNAL_ERROR_DESCRIBE_INSTANCES_MODIFICATION "InternalError.DescribeInstancesModification",
    INTERNAL_ERROR_DESCRIBE_INSTANCES_MODIFICATION_ERROR "InternalError.DescribeInstancesModificationError",
    INTERNAL_ERROR_DESCRIBE_INSTANCES_RETURNABLE_ERROR "InternalError.DescribeInstancesReturnableError",
    INTERNAL_ERROR_DESCRIBE_INSTANCES_TRAFFIC_PACKAGES_FAILED "InternalError.DescribeInstancesTrafficPackagesFailed",
    INTERNAL_ERROR_DESCRIBE_RESOURCES_RETURNABLE_ERROR "InternalError.DescribeResourcesReturnableError",
    INTERNAL_ERROR_GET_SNAPSHOT_ALLOC_QUOTA_LOCK_ERROR "InternalError.GetSnapshotAllocQuotaLockError",
    INTERNAL_ERROR_INVALID_ACTION_NOT_FOUND "InternalError.InvalidActionNotFound",
    INTERNAL_ERROR_INVALID_BUNDLE_PRICE "InternalError.InvalidBundlePrice",
    INTERNAL_ERROR_INVALID_COMMAND_NOT_FOUND "InternalError.InvalidCommandNotFound",
    INTERNAL_ERROR_REQUEST_ERROR "InternalError.RequestError",
    INTERNAL_ERROR_TRADE_CALL_BILLING_GATEWAY_FAILED "InternalError.TradeCallBillingGatewayFailed",
    INTERNAL_ERROR_TRADE_GET_PRICE_FAILED "InternalError.TradeGetPriceFailed", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_BUNDLE_AND_BLUEPRINT_NOT_MATCH "InvalidParameter.BundleAndBlueprintNotMatch",
    INVALID_PARAMETER_BUNDLE_ID_NOT_FOUND "InvalidParameter.BundleIdNotFound",
    INVALID_PARAMETER_CONFLICT "InvalidParameter.Conflict",
    INVALID_PARAMETER_CONFLICT_PARAMETER "InvalidParameter.ConflictParameter",
    INVALID_PARAMETER_CREATING_GAME_PORTAL_INSTANCE_NOT_SUPPORT_PARAMETER "InvalidParameter.CreatingGamePortalInstanceNotSupportParameter",
    INVALID_PARAMETER_FILTER_VALUE_LIMIT_EXCEEDED "InvalidParameter.FilterValueLimitExceeded",
    INVALID_PARAMETER_FIREWALL_RULES_DUPLICATED "InvalidParameter.FirewallRulesDuplicated",
    INVALID_PARAMETER_FIREWALL_RULES_EXIST "InvalidParameter.FirewallRulesExist",
    INVALID_PARAMETER_GAME_PORTAL_INSTANCE_BLUEPRINT_INVALID "InvalidParameter.GamePortalInstanceBlueprintInvalid",
    INVALID_PARAMETER_GAME_PORTAL_INSTANCE_ONLY_SUPPORT_CURRENT_BLUEPRINT "InvalidParameter.GamePortalInstanceOnlySupportCurrentBlueprint",
    INVALID_PARAMETER_INSTANCE_DISPLAY_AREA_NOT_SUPPORT_PARAMETER "InvalidParameter.InstanceDisplayAreaNotSupportParameter",
    INVALID_PARAMETER_INSTANCE_OPERATION_UNSUPPORTED_PARAMETER "InvalidParameter.InstanceOperationUnsupportedParameter",
    INVALID_PARAMETER_INVALID_FILTER "InvalidParameter.InvalidFilter",
    INVALID_PARAMETER_INVALID_FILTER_INVALID_KEY "InvalidParameter.InvalidFilterInvalidKey",
    INVALID_PARAMETER_INVALID_FILTER_INVALID_NAME_NOT_STR "InvalidParameter.InvalidFilterInvalidNameNotStr",
    INVALID_PARAMETER_INVALID_FILTER_INVALID_VALUES_NOT_LIST "InvalidParameter.InvalidFilterInvalidValuesNotList",
    INVALID_PARAMETER_INVALID_FILTER_NAME "InvalidParameter.InvalidFilterName",
    INVALID_PARAMETER_INVALID_FILTER_NOT_DICT "InvalidParameter.InvalidFilterNotDict",
    INVALID_PARAMETER_INVALID_FILTER_NOT_SUPPORTED_NAME "InvalidParameter.InvalidFilterNotSupportedName",
    INVALID_PARAMETER_MUST_SPECIFY_ONE_ATTRIBUTE_TO_MODIFY "InvalidParameter.MustSpecifyOneAttributeToModify",
    INVALID_PARAMETER_ONLY_ALLOW_MODIFY_ONE_ATTRIBUTE "InvalidParameter.OnlyAllowModifyOneAttribute",
    INVALID_PARAMETER_PARAMETER_CONFLICT "InvalidParameter.ParameterConflict",
    INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_ACCOUNT_ID_INVALID_ACCOUNT_AREA "InvalidParameterValue.AccountIdInvalidAccountArea",
    INVALID_PARAMETER_VALUE_ACCOUNT_ID_SAME_WITH_UIN "InvalidParameterValue.AccountIdSameWithUin",
    INVALID_PARAMETER_VALUE_ACCOUNT_IDS_NOT_EXIST "InvalidParameterValue.AccountIdsNotExist",
    INVALID_PARAMETER_VALUE_ACCOUNT_IDS_NOT_OWNER_ACCOUNT "InvalidParameterValue.AccountIdsNotOwnerAccount",
    INVALID_PARAMETER_VALUE_BLUEPRINT_CONFIG_NOT_MATCH "InvalidParameterValue.BlueprintConfigNotMatch",
    INVALID_PARAMETER_VALUE_BLUEPRINT_ID "InvalidParameterValue.BlueprintId",
    INVALID_PARAMETER_VALUE_BLUEPRINT_ID_MALFORMED "InvalidParameterValue.BlueprintIdMalformed",
    INVALID_PARAMETER_VALUE_BUNDLE_AND_BLUEPRINT_NOT_MATCH "InvalidParameterValue.BundleAndBlueprintNotMatch",
    INVALID_PARAMETER_VALUE_BUNDLE_NOT_SUPPORT_BLUEPRINT_PLATFORM "InvalidParameterValue.BundleNotSupportBlueprintPlatform",
    INVALID_PARAMETER_VALUE_CCN_ID_MALFORMED "InvalidParameterValue.CcnIdMalformed",
    INVALID_PARAMETER_VALUE_CLIENT_TOKEN_TOO_LONG "InvalidParameterValue.ClientTokenTooLong",
    INVALID_PARAMETER_VALUE_DESTINATION_REGION_SAME_AS_SOURCE_REGION "InvalidParameterValue.DestinationRegionSameAsSourceRegion",
    INVALID_PARAMETER_VALUE_DISK_BACKUP_ID_MALFORMED "InvalidParameterValue.DiskBackupIdMalformed",
    INVALID_PARAMETER_VALUE_DISK_BACKUP_NAME_TOO_LONG "InvalidParameterValue.DiskBackupNameTooLong",
    INVALID_PARAMETER_VALUE_DISK_BACKUP_QUOTA_LESS_THAN_CURRENT_DISK_BACKUP_NUM "InvalidParameterValue.DiskBackupQuotaLessThanCurrentDiskBackupNum",
    INVALID_PARAMETER_VALUE_DISK_BACKUP_QUOTA_LESS_THEN_CURRENT_DISK_BACKUP_NUM "InvalidParameterValue.DiskBackupQuotaLessThenCurrentDiskBackupNum",
    INVALID_PARAMETER_VALUE_DISK_INSTANCE_ZONE_NOT_MATCH "InvalidParameterValue.DiskInstanceZoneNotMatch",
    INVALID_PARAMETER_VALUE_DISK_NAME_TOO_LONG "InvalidParameterValue.DiskNameTooLong",
    INVALID_PARAMETER_VALUE_DISK_SIZE_NOT_MATCH "InvalidParameterValue.DiskSizeNotMatch",
    INVALID_PARAMETER_VALUE_DISK_SIZE_SMALLER_THAN_CURRENT_DISK_SIZE "InvalidParameterValue.DiskSizeSmallerThanCurrentDiskSize",
    INVALID_PARAMETER_VALUE_DUPLICATE_PARAMETER_VALUE "InvalidParameterValue.DuplicateParameterValue",
    INVALID_PARAMETER_VALUE_DUPLICATED "InvalidParameterValue.Duplicated",
    INVALID_PARAMETER_VALUE_DUPLICATED_FIREWALL_TEMPLATE_RULE "InvalidParameterValue.DuplicatedFirewallTemplateRule",
    INVALID_PARAMETER_VALUE_FIELDS_COMPARE "InvalidParameterValue.FieldsCompare",
    INVALID_PARAMETER_VALUE_FIREWALL_RULE_DESCRIPTION_TOO_LONG "InvalidParameterValue.FirewallRuleDescriptionTooLong",
    INVALID_PARAMETER_VALUE_FIREWALL_TEMPLATE_ID_MALFORMED "InvalidParameterValue.FirewallTemplateIdMalformed",
    INVALID_PARAMETER_VALUE_INSTANCE_ID_MALFORMED "InvalidParameterValue.InstanceIdMalformed",
    INVALID_PARAMETER_VALUE_INSTANCE_NAME_TOO_LONG "InvalidParameterValue.InstanceNameTooLong",
    INVALID_PARAMETER_VALUE_INVALID_BLUEPRINT_ID "InvalidParameterValue.InvalidBlueprintId",
    INVALID_PARAMETER_VALUE_INVALID_BLUEPRINT_PLATFORM_TYPE "InvalidParameterValue.InvalidBlueprintPlatformType",
    INVALID_PARAMETER_VALUE_INVALID_BLUEPRINT_STATE "InvalidParameterValue.InvalidBlueprintState",
    INVALID_PARAMETER_VALUE_INVALID_BLUEPRINT_TYPE "InvalidParameterValue.InvalidBlueprintType",
    INVALID_PARAMETER_VALUE_INVALID_BUNDLE "InvalidParameterValue.InvalidBundle",
    INVALID_PARAMETER_VALUE_INVALID_BUNDLE_BLUEPRINT_COMBINATION "InvalidParameterValue.InvalidBundleBlueprintCombination",
    INVALID_PARAMETER_VALUE_INVALID_CONSOLE_DISPLAY_TYPES "InvalidParameterValue.InvalidConsoleDisplayTypes",
    INVALID_PARAMETER_VALUE_INVALID_CUR_INSTANCE_DEADLINE "InvalidParameterValue.InvalidCurInstanceDeadline",
    INVALID_PARAMETER_VALUE_INVALID_DISK_ID_MALFORMED "InvalidParameterValue.InvalidDiskIdMalformed",
    INVALID_PARAMETER_VALUE_INVALID_DISK_SIZE "InvalidParameterValue.InvalidDiskSize",
    INVALID_PARAMETER_VALUE_INVALID_DISK_TYPE "InvalidParameterValue.InvalidDiskType",
    INVALID_PARAMETER_VALUE_INVALID_IMAGE_ID_MALFORMED "InvalidParameterValue.InvalidImageIdMalformed",
    INVALID_PARAMETER_VALUE_INVALID_IP_FORMAT "InvalidParameterValue.InvalidIpFormat",
    INVALID_PARAMETER_VALUE_INVALID_KEY_PAIR_NAME_EMPTY "InvalidParameterValue.InvalidKeyPairNameEmpty",
    INVALID_PARAMETER_VALUE_INVALID_KEY_PAIR_NAME_INCLUDE_ILLEGAL_CHAR "InvalidParameterValue.InvalidKeyPairNameIncludeIllegalChar",
    INVALID_PARAMETER_VALUE_INVALID_KEY_PAIR_NAME_TOO_LONG "InvalidParameterValue.InvalidKeyPairNameTooLong",
    INVALID_PARAMETER_VALUE_INVALID_PARAMETER_COMBINATION "InvalidParameterValue.InvalidParameterCombination",
    INVALID_PARAMETER_VALUE_INVALID_PASSWORD "InvalidParameterValue.InvalidPassword",
    INVALID_PARAMETER_VALUE_INVALID_RESOURCE_QUOTA_RESOURCE_NAME "InvalidParameterValue.InvalidResourceQuotaResourceName",
    INVALID_PARAMETER_VALUE_INVALID_SCENE_ID_MALFORMED "InvalidParameterValue.InvalidSceneIdMalformed",
    INVALID_PARAMETER_VALUE_INVALID_ZONE "InvalidParameterValue.InvalidZone",
    INVALID_PARAMETER_VALUE_KEY_PAIR_ID_MALFORMED "InvalidParameterValue.KeyPairIdMalformed",
    INVALID_PARAMETER_VALUE_KEY_PAIR_PUBLIC_KEY_DUPLICATED "InvalidParameterValue.KeyPairPublicKeyDuplicated",
    INVALID_PARAMETER_VALUE_KEY_PAIR_PUBLIC_KEY_MALFORMED "InvalidParameterValue.KeyPairPublicKeyMalformed",
    INVALID_PARAMETER_VALUE_LENGTH "InvalidParameterValue.Length",
    INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED "InvalidParameterValue.LimitExceeded",
    INVALID_PARAMETER_VALUE_MCP_SERVER_ENV_INVALID "InvalidParameterValue.McpServerEnvInvalid",
    INVALID_PARAMETER_VALUE_MCP_SERVER_LIMIT_EXCEEDED "InvalidParameterValue.McpServerLimitExceeded",
    INVALID_PARAMETER_VALUE_MCP_SERVER_LIST_TOO_LARGE "InvalidParameterValue.McpServerListTooLarge",
    INVALID_PARAMETER_VALUE_NEGATIVE "InvalidParameterValue.Negative",
    INVALID_PARAMETER_VALUE_NOT_ALLOW_TO_CHANGE_PLATFORM_TYPE "InvalidParameterValue.NotAllowToChangePlatformType",
    INVALID_PARAMETER_VALUE_NOT_SUPPORT_CROSS_BORDER_SYNC_BLUEPRINT "InvalidParameterValue.NotSupportCrossBorderSyncBlueprint",
    INVALID_PARAMETER_VALUE_NOT_SUPPORT_MODIFY_INSTANCE_BUNDLE_TYPE "InvalidParameterValue.NotSupportModifyInstanceBundleType",
    INVALID_PARAMETER_VALUE_OUT_OF_RANGE "InvalidParameterValue.OutOfRange",
    INVALID_PARAMETER_VALUE_PLATFORM_TYPE_NOT_SUPPORT_FILE_SYSTEM "InvalidParameterValue.PlatformTypeNotSupportFileSystem",
    INVALID_PARAMETER_VALUE_PLATFORM_TYPE_NOT_SUPPORT_MOUNT_POINT "InvalidParameterValue.PlatformTypeNotSupportMountPoint",
    INVALID_PARAMETER_VALUE_REGION_NOT_FOUND "InvalidParameterValue.RegionNotFound",
    INVALID_PARAMETER_VALUE_REGION_NOT_MATCH "InvalidParameterValue.RegionNotMatch",
    INVALID_PARAMETER_VALUE_REGION_NOT_SUPPORTED "InvalidParameterValue.RegionNotSupported",
    INVALID_PARAMETER_VALUE_REGION_UNAVAILABLE "InvalidParameterValue.RegionUnavailable",
    INVALID_PARAMETER_VALUE_SNAPSHOT_ID_MALFORMED "InvalidParameterValue.SnapshotIdMalformed",
    INVALID_PARAMETER_VALUE_SNAPSHOT_NAME_TOO_LONG "InvalidParameterValue.SnapshotNameTooLong",
    INVALID_PARAMETER_VALUE_TOO_LARGE "InvalidParameterValue.TooLarge",
    INVALID_PARAMETER_VALUE_TOO_LONG "InvalidParameterValue.TooLong",
    INVALID_PARAMETER_VALUE_TOO_SMALL "InvalidParameterValue.TooSmall",
    INVALID_PARAMETER_VALUE_UNAVAILABLE_REGION "InvalidParameterValue.UnavailableRegion",
    INVALID_PARAMETER_VALUE_ZONE_INVALID "InvalidParameterValue.ZoneInvalid", LIMIT_EXCEEDED "LimitExceeded",
    LIMIT_EXCEEDED_ATTACH_DATA_DISK_QUOTA_LIMIT_EXCEEDED "LimitExceeded.AttachDataDiskQuotaLimitExceeded",
    LIMIT_EXCEEDED_BLUEPRINT_QUOTA_LIMIT_EXCEEDED "LimitExceeded.BlueprintQuotaLimitExceeded",
    LIMIT_EXCEEDED_DISK_BACKUP_QUOTA_LIMIT_EXCEEDED "LimitExceeded.DiskBackupQuotaLimitExceeded",
    LIMIT_EXCEEDED_DISK_QUOTA_LIMIT_EXCEEDED "LimitExceeded.DiskQuotaLimitExceeded",
    LIMIT_EXCEEDED_FIREWALL_RULES_LIMIT_EXCEEDED "LimitExceeded.FirewallRulesLimitExceeded",
    LIMIT_EXCEEDED_FIREWALL_TEMPLATE_RULE_QUOTA_LIMIT_EXCEEDED "LimitExceeded.FirewallTemplateRuleQuotaLimitExceeded",
    LIMIT_EXCEEDED_INSTANCE_QUOTA_LIMIT_EXCEEDED "LimitExceeded.InstanceQuotaLimitExceeded",
    LIMIT_EXCEEDED_ISOLATE_RESOURCES_LIMIT_EXCEEDED "LimitExceeded.IsolateResourcesLimitExceeded",
    LIMIT_EXCEEDED_KEY_PAIR_LIMIT_EXCEEDED "LimitExceeded.KeyPairLimitExceeded",
    LIMIT_EXCEEDED_SHARE_BLUEPRINT_ACROSS_ACCOUNT_QUOTA_LIMIT_EXCEEDED "LimitExceeded.ShareBlueprintAcrossAccountQuotaLimitExceeded",
    LIMIT_EXCEEDED_SNAPSHOT_QUOTA_LIMIT_EXCEEDED "LimitExceeded.SnapshotQuotaLimitExceeded",
    LIMIT_EXCEEDED_SYNC_BLUEPRINT_QUOTA_LIMIT_EXCEEDED "LimitExceeded.SyncBlueprintQuotaLimitExceeded",
    MISSING_PARAMETER "MissingParameter",
    MISSING_PARAMETER_BUNDLE_MISSING_PARAMETER_BLUEPRINT_ID "MissingParameter.BundleMissingParameterBlueprintId",
    MISSING_PARAMETER_MISSING_PARAMETER_PERIOD_CUR_INSTANCE_DEADLINE "MissingParameter.MissingParameterPeriodCurInstanceDeadline",
    MISSING_PARAMETER_ORDER_FIELD_REQUIRED "MissingParameter.OrderFieldRequired",
    OPERATION_DENIED_BLUEPRINT_OPERATION_IN_PROGRESS "OperationDenied.BlueprintOperationInProgress",
    OPERATION_DENIED_BUNDLE_NOT_SUPPORT_MODIFY "OperationDenied.BundleNotSupportModify",
    OPERATION_DENIED_DISK_BACKUP_BUSY "OperationDenied.DiskBackupBusy",
    OPERATION_DENIED_DISK_BACKUP_OPERATION_IN_PROGRESS "OperationDenied.DiskBackupOperationInProgress",
    OPERATION_DENIED_DISK_BUSY_FOR_BACKUP_OPERATION "OperationDenied.DiskBusyForBackupOperation",
    OPERATION_DENIED_DISK_CREATING "OperationDenied.DiskCreating",
    OPERATION_DENIED_DISK_OPERATION_IN_PROGRESS "OperationDenied.DiskOperationInProgress",
    OPERATION_DENIED_DISK_USAGE_NOT_SUPPORT_OPERATION "OperationDenied.DiskUsageNotSupportOperation",
    OPERATION_DENIED_INSTANCE_CREATING "OperationDenied.InstanceCreating",
    OPERATION_DENIED_INSTANCE_OPERATION_IN_PROGRESS "OperationDenied.InstanceOperationInProgress",
    OPERATION_DENIED_OPERATION_DENIED_CREATE_SNAPSHOT "OperationDenied.OperationDeniedCreateSnapshot",
    OPERATION_DENIED_OPERATION_DENIED_CREATE_SNAPSHOT_FOR_STORAGE_BUNDLE "OperationDenied.OperationDeniedCreateSnapshotForStorageBundle",
    RESOURCE_IN_USE_BLUEPRINT_MODIFYING_SHARE_PERMISSION "ResourceInUse.BlueprintModifyingSharePermission",
    RESOURCE_IN_USE_DISK_BACKUP_IN_USE "ResourceInUse.DiskBackupInUse",
    RESOURCE_IN_USE_IMAGE_IN_USE "ResourceInUse.ImageInUse",
    RESOURCE_IN_USE_KEY_PAIR_IN_USE "ResourceInUse.KeyPairInUse", RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_NOT_FOUND_BLUEPRINT_ID_NOT_FOUND "ResourceNotFound.BlueprintIdNotFound",
    RESOURCE_NOT_FOUND_BLUEPRINT_NOT_FOUND "ResourceNotFound.BlueprintNotFound",
    RESOURCE_NOT_FOUND_DISK_ATTACHED_HAS_NO_INSTANCE_ID "ResourceNotFound.DiskAttachedHasNoInstanceId",
    RESOURCE_NOT_FOUND_DISK_BACKUP_ID_NOT_FOUND "ResourceNotFound.DiskBackupIdNotFound",
    RESOURCE_NOT_FOUND_DISK_BACKUP_NOT_EXISTS "ResourceNotFound.DiskBackupNotExists",
    RESOURCE_NOT_FOUND_DISK_BACKUP_NOT_FOUND "ResourceNotFound.DiskBackupNotFound",
    RESOURCE_NOT_FOUND_DISK_ID_NOT_FOUND "ResourceNotFound.DiskIdNotFound",
    RESOURCE_NOT_FOUND_DISK_NOT_EXISTS "ResourceNotFound.DiskNotExists",
    RESOURCE_NOT_FOUND_DISK_NOT_FOUND "ResourceNotFound.DiskNotFound",
    RESOURCE_NOT_FOUND_FIREWALL_NOT_FOUND "ResourceNotFound.FirewallNotFound",
    RESOURCE_NOT_FOUND_FIREWALL_RULES_NOT_FOUND "ResourceNotFound.FirewallRulesNotFound",
    RESOURCE_NOT_FOUND_FIREWALL_TEMPLATE_NOT_FOUND "ResourceNotFound.FirewallTemplateNotFound",
    RESOURCE_NOT_FOUND_FIREWALL_TEMPLATE_RULE_NOT_FOUND "ResourceNotFound.FirewallTemplateRuleNotFound",
    RESOURCE_NOT_FOUND_IMAGE_ID_NOT_FOUND "ResourceNotFound.ImageIdNotFound",
    RESOURCE_NOT_FOUND_INSTANCE_BLUEPRINT_NOT_FOUND "ResourceNotFound.InstanceBlueprintNotFound",
    RESOURCE_NOT_FOUND_INSTANCE_DATA_DISK_NOT_FOUND "ResourceNotFound.InstanceDataDiskNotFound",
    RESOURCE_NOT_FOUND_INSTANCE_ID_NOT_FOUND "ResourceNotFound.InstanceIdNotFound",
    RESOURCE_NOT_FOUND_INSTANCE_NOT_FOUND "ResourceNotFound.InstanceNotFound",
    RESOURCE_NOT_FOUND_KEY_ID_NOT_FOUND "ResourceNotFound.KeyIdNotFound",
    RESOURCE_NOT_FOUND_KEY_PAIR_NOT_FOUND "ResourceNotFound.KeyPairNotFound",
    RESOURCE_NOT_FOUND_MCP_SERVER_NOT_FOUND "ResourceNotFound.McpServerNotFound",
    RESOURCE_NOT_FOUND_MCP_SERVERS_PARTIAL_NOT_FOUND "ResourceNotFound.McpServersPartialNotFound",
    RESOURCE_NOT_FOUND_PRIVATE_BLUEPRINT_NOT_FOUND "ResourceNotFound.PrivateBlueprintNotFound",
    RESOURCE_NOT_FOUND_ROLE_NOT_FOUND "ResourceNotFound.RoleNotFound",
    RESOURCE_NOT_FOUND_SCENE_ID_NOT_FOUND "ResourceNotFound.SceneIdNotFound",
    RESOURCE_NOT_FOUND_SNAPSHOT_ID_NOT_FOUND "ResourceNotFound.SnapshotIdNotFound",
    RESOURCE_NOT_FOUND_SNAPSHOT_NOT_FOUND "ResourceNotFound.SnapshotNotFound",
    RESOURCE_UNAVAILABLE "ResourceUnavailable",
    RESOURCE_UNAVAILABLE_BLUEPRINT_INVALID "ResourceUnavailable.BlueprintInvalid",
    RESOURCE_UNAVAILABLE_BLUEPRINT_UNAVAILABLE "ResourceUnavailable.BlueprintUnavailable",
    RESOURCE_UNAVAILABLE_BUNDLE_UNAVAILABLE "ResourceUnavailable.BundleUnavailable",
    RESOURCE_UNAVAILABLE_CANNOT_APPLY_EMPTY_FIREWALL_TEMPLATE "ResourceUnavailable.CannotApplyEmptyFirewallTemplate",
    RESOURCE_UNAVAILABLE_DOCKER_UNAVAILABLE "ResourceUnavailable.DockerUnavailable",
    RESOURCE_UNAVAILABLE_FIREWALL_TEMPLATE_IN_USE "ResourceUnavailable.FirewallTemplateInUse",
    RESOURCE_UNAVAILABLE_INVALID_PURCHASE_REQUEST_SOURCE "ResourceUnavailable.InvalidPurchaseRequestSource",
    RESOURCE_UNAVAILABLE_TAT_AGENT_UNAVAILABLE "ResourceUnavailable.TATAgentUnavailable",
    RESOURCE_UNAVAILABLE_TAT_SERVICE_ERROR "ResourceUnavailable.TATServiceError",
    RESOURCES_SOLD_OUT_BUNDLE_SOLD_OUT "ResourcesSoldOut.BundleSoldOut",
    RESOURCES_SOLD_OUT_PURCHASE_SOURCE_HAS_NO_BUNDLE_CONFIGS "ResourcesSoldOut.PurchaseSourceHasNoBundleConfigs",
    RESOURCES_SOLD_OUT_ZONES_HAS_NO_BUNDLE_CONFIGS "ResourcesSoldOut.ZonesHasNoBundleConfigs",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation",
    UNAUTHORIZED_OPERATION_CERTIFICATION_NEED_UPGRADE "UnauthorizedOperation.CertificationNeedUpgrade",
    UNAUTHORIZED_OPERATION_INVALID_TOKEN "UnauthorizedOperation.InvalidToken",
    UNAUTHORIZED_OPERATION_MFA_EXPIRED "UnauthorizedOperation.MFAExpired",
    UNAUTHORIZED_OPERATION_MFA_NOT_FOUND "UnauthorizedOperation.MFANotFound",
    UNAUTHORIZED_OPERATION_NO_PERMISSION "UnauthorizedOperation.NoPermission",
    UNAUTHORIZED_OPERATION_NOT_CERTIFICATION "UnauthorizedOperation.NotCertification",
    UNAUTHORIZED_OPERATION_TOKEN_INVALID "UnauthorizedOperation.TokenInvalid", UNKNOWN_PARAMETER "UnknownParameter",
    UNSUPPORTED_OPERATION "UnsupportedOperation",
    UNSUPPORTED_OPERATION_APPLY_DISK_BACKUP_TO_ANOTHER_DISK "UnsupportedOperation.ApplyDiskBackupToAnotherDisk",
    UNSUPPORTED_OPERATION_ASSUME_ROLE_FAILED "UnsupportedOperation.AssumeRoleFailed",
    UNSUPPORTED_OPERATION_ATTACH_CCN_CONDITION_UNSATISFIED "UnsupportedOperation.AttachCcnConditionUnsatisfied",
    UNSUPPORTED_OPERATION_ATTACH_CCN_FAILED "UnsupportedOperation.AttachCcnFailed",
    UNSUPPORTED_OPERATION_BLUEPRINT_ALREADY_SHARED "UnsupportedOperation.BlueprintAlreadyShared",
    UNSUPPORTED_OPERATION_BLUEPRINT_CUR_STATE_INVALID "UnsupportedOperation.BlueprintCurStateInvalid",
    UNSUPPORTED_OPERATION_BLUEPRINT_HAS_NOT_SHARED "UnsupportedOperation.BlueprintHasNotShared",
    UNSUPPORTED_OPERATION_BLUEPRINT_LATEST_OPERATION_UNFINISHED "UnsupportedOperation.BlueprintLatestOperationUnfinished",
    UNSUPPORTED_OPERATION_BLUEPRINT_OCCUPIED "UnsupportedOperation.BlueprintOccupied",
    UNSUPPORTED_OPERATION_BLUEPRINT_TYPE_NOT_SUPPORT_OPERATION "UnsupportedOperation.BlueprintTypeNotSupportOperation",
    UNSUPPORTED_OPERATION_CCN_ALREADY_ATTACHED "UnsupportedOperation.CcnAlreadyAttached",
    UNSUPPORTED_OPERATION_CCN_NOT_ATTACHED "UnsupportedOperation.CcnNotAttached",
    UNSUPPORTED_OPERATION_DESCRIBE_CCN_ATTACHED_INSTANCES_FAILED "UnsupportedOperation.DescribeCcnAttachedInstancesFailed",
    UNSUPPORTED_OPERATION_DETACH_CCN_FAILED "UnsupportedOperation.DetachCcnFailed",
    UNSUPPORTED_OPERATION_DISK_BACKUP_LATEST_OPERATION_UNFINISHED "UnsupportedOperation.DiskBackupLatestOperationUnfinished",
    UNSUPPORTED_OPERATION_DISK_BUSY "UnsupportedOperation.DiskBusy",
    UNSUPPORTED_OPERATION_DISK_LATEST_OPERATION_UNFINISHED "UnsupportedOperation.DiskLatestOperationUnfinished",
    UNSUPPORTED_OPERATION_FIREWALL_BUSY "UnsupportedOperation.FirewallBusy",
    UNSUPPORTED_OPERATION_FIREWALL_VERSION_MISMATCH "UnsupportedOperation.FirewallVersionMismatch",
    UNSUPPORTED_OPERATION_IMAGE_ALREADY_SHARED "UnsupportedOperation.ImageAlreadyShared",
    UNSUPPORTED_OPERATION_IMAGE_OCCUPIED "UnsupportedOperation.ImageOccupied",
    UNSUPPORTED_OPERATION_IMAGE_UNABLE_TO_SHARE "UnsupportedOperation.ImageUnableToShare",
    UNSUPPORTED_OPERATION_INSTANCE_DISPLAY_AREA_NOT_SUPPORT_OPERATION "UnsupportedOperation.InstanceDisplayAreaNotSupportOperation",
    UNSUPPORTED_OPERATION_INSTANCE_EXPIRED "UnsupportedOperation.InstanceExpired",
    UNSUPPORTED_OPERATION_INSTANCE_LINUX_UNIX_CREATING_NOT_SUPPORT_PASSWORD "UnsupportedOperation.InstanceLinuxUnixCreatingNotSupportPassword",
    UNSUPPORTED_OPERATION_INVALID_DISK_BACKUP_STATE "UnsupportedOperation.InvalidDiskBackupState",
    UNSUPPORTED_OPERATION_INVALID_DISK_STATE "UnsupportedOperation.InvalidDiskState",
    UNSUPPORTED_OPERATION_INVALID_INSTANCE_STATE "UnsupportedOperation.InvalidInstanceState",
    UNSUPPORTED_OPERATION_INVALID_SNAPSHOT_STATE "UnsupportedOperation.InvalidSnapshotState",
    UNSUPPORTED_OPERATION_KEY_PAIR_BIND_DUPLICATE "UnsupportedOperation.KeyPairBindDuplicate",
    UNSUPPORTED_OPERATION_KEY_PAIR_BIND_TO_BLUEPRINTS "UnsupportedOperation.KeyPairBindToBlueprints",
    UNSUPPORTED_OPERATION_KEY_PAIR_NOT_BOUND_TO_INSTANCE "UnsupportedOperation.KeyPairNotBoundToInstance",
    UNSUPPORTED_OPERATION_KEY_PAIR_UNBIND_USERNAME_MISMATCH "UnsupportedOperation.KeyPairUnbindUsernameMismatch",
    UNSUPPORTED_OPERATION_LATEST_OPERATION_UNFINISHED "UnsupportedOperation.LatestOperationUnfinished",
    UNSUPPORTED_OPERATION_MCP_SERVER_LATEST_OPERATION_UNFINISHED "UnsupportedOperation.McpServerLatestOperationUnfinished",
    UNSUPPORTED_OPERATION_NOT_SUPPORT_SHARED_BLUEPRINT "UnsupportedOperation.NotSupportSharedBlueprint",
    UNSUPPORTED_OPERATION_OPERATION_NOT_SUPPORT_AUTO_GENERATE_PASSWORD "UnsupportedOperation.OperationNotSupportAutoGeneratePassword",
    UNSUPPORTED_OPERATION_OPERATION_NOT_SUPPORTED_IN_INTL_SITE "UnsupportedOperation.OperationNotSupportedInIntlSite",
    UNSUPPORTED_OPERATION_POST_DESTROY_RESOURCE_FAILED "UnsupportedOperation.PostDestroyResourceFailed",
    UNSUPPORTED_OPERATION_RESET_ATTACH_CCN_FAILED "UnsupportedOperation.ResetAttachCcnFailed",
    UNSUPPORTED_OPERATION_RESOURCE_NOT_RETURNABLE "UnsupportedOperation.ResourceNotReturnable",
    UNSUPPORTED_OPERATION_SAME_WITH_OLD_CONFIG "UnsupportedOperation.SameWithOldConfig",
    UNSUPPORTED_OPERATION_SERVICE_ROLE_NOT_EXIST "UnsupportedOperation.ServiceRoleNotExist",
    UNSUPPORTED_OPERATION_SNAPSHOT_BUSY "UnsupportedOperation.SnapshotBusy",
    UNSUPPORTED_OPERATION_SYSTEM_BUSY "UnsupportedOperation.SystemBusy",
    UNSUPPORTED_OPERATION_TAT_AGENT_NOT_ONLINE "UnsupportedOperation.TatAgentNotOnline",
    UNSUPPORTED_OPERATION_WINDOWS_NOT_ALLOW_TO_ASSOCIATE_KEY_PAIR "UnsupportedOperation.WindowsNotAllowToAssociateKeyPair",
    UNSUPPORTED_OPERATION_WINDOWS_NOT_SUPPORT_KEY_PAIR "UnsupportedOperation.WindowsNotSupportKeyPair"
}

#[cfg(feature = "unstable-registry")]
register! {
    ApplyDiskBackup, ApplyFirewallTemplate, ApplyInstanceSnapshot, AssociateInstancesKeyPairs, AttachCcn, AttachDisks,
    CancelShareBlueprintAcrossAccounts, CreateBlueprint, CreateDiskBackup, CreateDisks, CreateFirewallRules,
    CreateFirewallTemplate, CreateFirewallTemplateRules, CreateInstanceSnapshot, CreateInstances, CreateKeyPair,
    CreateMcpServer, DeleteBlueprints, DeleteDiskBackups, DeleteFirewallRules, DeleteFirewallTemplate,
    DeleteFirewallTemplateRules, DeleteKeyPairs, DeleteSnapshots, DescribeAllScenes, DescribeBlueprintBundles,
    DescribeBlueprintInstances, DescribeBlueprints, DescribeBlueprintsShareAcrossAccountInfos, DescribeBundleDiscount,
    DescribeBundles, DescribeCcnAttachedInstances, DescribeDiskBackups, DescribeDiskBackupsDeniedActions,
    DescribeDiskConfigs, DescribeDiskDiscount, DescribeDisks, DescribeDisksDeniedActions, DescribeDisksReturnable,
    DescribeDockerActivities, DescribeDockerContainerConfiguration, DescribeDockerContainerDetail,
    DescribeDockerContainers, DescribeFirewallRules, DescribeFirewallRulesTemplate,
    DescribeFirewallTemplateApplyRecords, DescribeFirewallTemplateQuota, DescribeFirewallTemplateRuleQuota,
    DescribeFirewallTemplateRules, DescribeFirewallTemplates, DescribeGeneralResourceQuotas, DescribeImagesToShare,
    DescribeInstanceVncUrl, DescribeInstances, DescribeInstancesDeniedActions, DescribeInstancesDiskNum,
    DescribeInstancesReturnable, DescribeInstancesTrafficPackages, DescribeKeyPairs, DescribeMcpServerTemplates,
    DescribeMcpServers, DescribeModifyInstanceBundles, DescribeRegions, DescribeResetInstanceBlueprints, DescribeScenes,
    DescribeSnapshots, DescribeSnapshotsDeniedActions, DescribeZones, DetachCcn, DetachDisks,
    DisassociateInstancesKeyPairs, ImportKeyPair, InquirePriceCreateBlueprint, InquirePriceCreateDisks,
    InquirePriceCreateInstances, InquirePriceRenewDisks, InquirePriceRenewInstances, IsolateDisks, IsolateInstances,
    ModifyBlueprintAttribute, ModifyDiskBackupsAttribute, ModifyDisksAttribute, ModifyDisksBackupQuota,
    ModifyDisksRenewFlag, ModifyDockerContainer, ModifyFirewallRuleDescription, ModifyFirewallRules,
    ModifyFirewallTemplate, ModifyImageSharePermission, ModifyInstancesAttribute, ModifyInstancesBundle,
    ModifyInstancesRenewFlag, ModifyMcpServer, ModifySnapshotAttribute, RebootInstances, RemoveDockerContainers,
    RemoveMcpServers, RenameDockerContainer, RenewDisks, RenewInstances, ReplaceFirewallTemplateRule,
    RerunDockerContainer, ResetAttachCcn, ResetFirewallTemplateRules, ResetInstance, ResetInstancesPassword,
    ResizeDisks, RestartDockerContainers, RestartMcpServers, RunDockerContainers, ShareBlueprintAcrossAccounts,
    StartDockerContainers, StartInstances, StartMcpServers, StopDockerContainers, StopInstances, StopMcpServers,
    SyncBlueprint, TerminateDisks, TerminateInstances
}
