//! `polardb` of Alibaba Cloud, API version 2017-08-01.
//!
//! Endpoint: a table of 62 regions, else `polardb.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/polardb/2017-08-01/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, polardb::CheckServiceLinkedRole};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(CheckServiceLinkedRole::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "polardb.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2", "polardb.ap-northeast-2.aliyuncs.com"),
        ("ap-northeast-2-pop", "polardb.aliyuncs.com"),
        ("ap-south-1", "polardb.ap-south-1.aliyuncs.com"),
        ("ap-southeast-1", "polardb.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "polardb.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "polardb.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-6", "polardb.ap-southeast-6.aliyuncs.com"),
        ("ap-southeast-7", "polardb.ap-southeast-7.aliyuncs.com"),
        ("ap-southeast-8", "polardb.ap-southeast-8.aliyuncs.com"),
        ("cn-beijing", "polardb.aliyuncs.com"),
        ("cn-beijing-finance-1", "polardb.aliyuncs.com"),
        ("cn-beijing-finance-pop", "polardb.aliyuncs.com"),
        ("cn-beijing-gov-1", "polardb.aliyuncs.com"),
        ("cn-beijing-nu16-b01", "polardb.aliyuncs.com"),
        ("cn-chengdu", "polardb.cn-chengdu.aliyuncs.com"),
        ("cn-edge-1", "polardb.aliyuncs.com"),
        ("cn-fujian", "polardb.aliyuncs.com"),
        ("cn-guangzhou", "polardb.cn-guangzhou.aliyuncs.com"),
        ("cn-haidian-cm12-c01", "polardb.aliyuncs.com"),
        ("cn-hangzhou", "polardb.aliyuncs.com"),
        ("cn-hangzhou-bj-b01", "polardb.aliyuncs.com"),
        ("cn-hangzhou-finance", "polardb.aliyuncs.com"),
        ("cn-hangzhou-internal-prod-1", "polardb.aliyuncs.com"),
        ("cn-hangzhou-internal-test-1", "polardb.aliyuncs.com"),
        ("cn-hangzhou-internal-test-2", "polardb.aliyuncs.com"),
        ("cn-hangzhou-internal-test-3", "polardb.aliyuncs.com"),
        ("cn-hangzhou-test-306", "polardb.aliyuncs.com"),
        ("cn-heyuan", "polardb.aliyuncs.com"),
        ("cn-hongkong", "polardb.cn-hongkong.aliyuncs.com"),
        ("cn-hongkong-finance-pop", "polardb.aliyuncs.com"),
        ("cn-huhehaote", "polardb.cn-huhehaote.aliyuncs.com"),
        ("cn-huhehaote-nebula-1", "polardb.aliyuncs.com"),
        ("cn-qingdao", "polardb.aliyuncs.com"),
        ("cn-qingdao-nebula", "polardb.aliyuncs.com"),
        ("cn-shanghai", "polardb.aliyuncs.com"),
        ("cn-shanghai-et15-b01", "polardb.aliyuncs.com"),
        ("cn-shanghai-et2-b01", "polardb.aliyuncs.com"),
        ("cn-shanghai-finance-1", "polardb.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shanghai-inner", "polardb.aliyuncs.com"),
        ("cn-shanghai-internal-test-1", "polardb.aliyuncs.com"),
        ("cn-shenzhen", "polardb.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "polardb.cn-shenzhen-finance-1.aliyuncs.com"),
        ("cn-shenzhen-inner", "polardb.aliyuncs.com"),
        ("cn-shenzhen-st4-d01", "polardb.aliyuncs.com"),
        ("cn-shenzhen-su18-b01", "polardb.aliyuncs.com"),
        ("cn-wuhan", "polardb.aliyuncs.com"),
        ("cn-wulanchabu", "polardb.aliyuncs.com"),
        ("cn-yushanfang", "polardb.aliyuncs.com"),
        ("cn-zhangbei", "polardb.aliyuncs.com"),
        ("cn-zhangbei-na61-b01", "polardb.aliyuncs.com"),
        ("cn-zhangjiakou", "polardb.cn-zhangjiakou.aliyuncs.com"),
        ("cn-zhangjiakou-na62-a01", "polardb.aliyuncs.com"),
        ("cn-zhengzhou-nebula-1", "polardb.aliyuncs.com"),
        ("eu-central-1", "polardb.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "polardb.eu-west-1.aliyuncs.com"),
        ("eu-west-1-oxs", "polardb.aliyuncs.com"),
        ("me-east-1", "polardb.me-east-1.aliyuncs.com"),
        ("na-south-1", "polardb.na-south-1.aliyuncs.com"),
        ("rus-west-1-pop", "polardb.aliyuncs.com"),
        ("us-east-1", "polardb.us-east-1.aliyuncs.com"),
        ("us-west-1", "polardb.us-west-1.aliyuncs.com"),
    ],
    &[
        ("ap-northeast-1", "polardb-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2", "polardb-vpc.ap-northeast-2.aliyuncs.com"),
        ("ap-south-1", "polardb-vpc.ap-south-1.aliyuncs.com"),
        ("ap-southeast-1", "polardb-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "polardb-vpc.ap-southeast-2.aliyuncs.com"),
        ("ap-southeast-3", "polardb-vpc.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "polardb-vpc.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-6", "polardb-vpc.ap-southeast-6.aliyuncs.com"),
        ("ap-southeast-7", "polardb-vpc.ap-southeast-7.aliyuncs.com"),
        ("cn-beijing", "polardb-vpc.cn-beijing.aliyuncs.com"),
        ("cn-chengdu", "polardb-vpc.cn-chengdu.aliyuncs.com"),
        ("cn-guangzhou", "polardb-vpc.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "polardb-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-finance", "polardb-vpc.cn-hangzhou-finance.aliyuncs.com"),
        ("cn-heyuan", "polardb-vpc.cn-heyuan.aliyuncs.com"),
        ("cn-hongkong", "polardb-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "polardb-vpc.cn-huhehaote.aliyuncs.com"),
        ("cn-qingdao", "polardb-vpc.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "polardb-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "polardb-vpc.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "polardb-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "polardb-vpc.cn-shenzhen-finance-1.aliyuncs.com"),
        ("cn-wulanchabu", "polardb-vpc.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "polardb-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "polardb-vpc.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "polardb-vpc.eu-west-1.aliyuncs.com"),
        ("me-east-1", "polardb-vpc.me-east-1.aliyuncs.com"),
        ("na-south-1", "polardb-vpc.na-south-1.aliyuncs.com"),
        ("us-east-1", "polardb-vpc.us-east-1.aliyuncs.com"),
        ("us-west-1", "polardb-vpc.us-west-1.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "polardb",
    "2017-08-01",
    "polardb",
    &ENDPOINTS,
);

/// `AbortDBClusterMigration` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/AbortDBClusterMigration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AbortDBClusterMigration {
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { AbortDBClusterMigration(db_cluster_id: String) "AbortDBClusterMigration" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceGroupId" resource_group_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityToken" security_token: Secret
} }

/// Response of [`AbortDBClusterMigration`]: empty.
pub type AbortDBClusterMigrationOutput = Empty;

/// Adds encryption db role privilege: `AddEncryptionDBRolePrivilege` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/AddEncryptionDBRolePrivilege>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddEncryptionDBRolePrivilege {
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub role_privilege_config: Option<String>,
    pub role_privilege_name: Option<String>,
}
operation! { AddEncryptionDBRolePrivilege(db_cluster_id: String)
    "AddEncryptionDBRolePrivilege" -> AddEncryptionDBRolePrivilegeOutput {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "RolePrivilegeConfig" role_privilege_config: String, 6 "RolePrivilegeName" role_privilege_name: String
} }

/// Response of [`AddEncryptionDBRolePrivilege`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddEncryptionDBRolePrivilegeOutput {
    pub db_cluster_id: Option<String>,
}
model! { AddEncryptionDBRolePrivilegeOutput {
    0 "DBClusterId" db_cluster_id: String
} }

/// Adds firewall rules: `AddFirewallRules` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/AddFirewallRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFirewallRules {
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub rule_config: Option<String>,
    pub rule_name: Option<String>,
}
operation! { AddFirewallRules(db_cluster_id: String) "AddFirewallRules" -> AddFirewallRulesOutput {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceGroupId" resource_group_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "RuleConfig" rule_config: String, 7 "RuleName" rule_name: String
} }

/// Response of [`AddFirewallRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFirewallRulesOutput {
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AddFirewallRulesOutput {
    0 "Message" message: String, 1 "Success" success: bool
} }

/// Adds polar claw mcp server: `AddPolarClawMCPServer` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/AddPolarClawMCPServer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPolarClawMCPServer {
    /// Required.
    pub application_id: String,
    pub server_config: Option<BTreeMap<String, Value>>,
    /// Required.
    pub server_name: String,
}
operation! { AddPolarClawMCPServer(application_id: String, server_name: String)
    "AddPolarClawMCPServer" -> AddPolarClawMCPServerOutput {
    0 "ApplicationId" application_id, 1 "ServerConfig" server_config: BTreeMap<String, Value>,
    2 "ServerName" server_name
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`AddPolarClawMCPServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPolarClawMCPServerOutput {
    pub application_id: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub ok: Option<bool>,
    pub server_name: Option<String>,
}
model! { AddPolarClawMCPServerOutput {
    0 "ApplicationId" application_id: String, 1 "Code" code: i64, 2 "Message" message: String, 3 "Ok" ok: bool,
    4 "ServerName" server_name: String
} }

/// Adds polar fs path mapping: `AddPolarFsPathMapping` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/AddPolarFsPathMapping>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPolarFsPathMapping {
    pub custom_bucket_path_list: Option<Vec<AddPolarFsPathMappingCustomBucketPathList>>,
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub polar_fs_instance_id: String,
}
operation! { AddPolarFsPathMapping(db_cluster_id: String, polar_fs_instance_id: String)
    "AddPolarFsPathMapping" -> Empty {
    0 "CustomBucketPathList" custom_bucket_path_list: Vec<AddPolarFsPathMappingCustomBucketPathList>,
    1 "DBClusterId" db_cluster_id, 2 "PolarFsInstanceId" polar_fs_instance_id
} }

/// Response of [`AddPolarFsPathMapping`]: empty.
pub type AddPolarFsPathMappingOutput = Empty;

/// In the request of [`AddPolarFsPathMapping`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPolarFsPathMappingCustomBucketPathList {
    pub bucket: Option<String>,
    pub bucket_access_key_id: Option<String>,
    /// Secret.
    pub bucket_access_key_secret: Option<Secret>,
    pub path: Option<String>,
}
input! { AddPolarFsPathMappingCustomBucketPathList() {
    0 "Bucket" bucket: String, 1 "BucketAccessKeyId" bucket_access_key_id: String,
    2 "BucketAccessKeySecret" bucket_access_key_secret: Secret, 3 "Path" path: String
} }

/// Adds polar fs quota: `AddPolarFsQuota` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/AddPolarFsQuota>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPolarFsQuota {
    pub db_cluster_id: Option<String>,
    /// Required.
    pub polar_fs_instance_id: String,
    /// Required.
    pub quotas: Vec<AddPolarFsQuotaQuotas>,
}
operation! { AddPolarFsQuota(polar_fs_instance_id: String, quotas: Vec<AddPolarFsQuotaQuotas>)
    "AddPolarFsQuota" -> AddPolarFsQuotaOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "PolarFsInstanceId" polar_fs_instance_id, 2 "Quotas" quotas
} }

/// In the request of [`AddPolarFsQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPolarFsQuotaQuotas {
    pub access_ttl: Option<i64>,
    pub change_ttl: Option<i64>,
    pub description: Option<String>,
    pub enabled: Option<bool>,
    pub exclude: Option<String>,
    pub file_count_limit: Option<i64>,
    /// Required.
    pub include: Option<String>,
    /// Required.
    pub name: Option<String>,
    pub priority: Option<i64>,
    pub size_limit: Option<i64>,
}
input! { AddPolarFsQuotaQuotas(include: String, name: String) {
    0 "AccessTTL" access_ttl: i64, 1 "ChangeTTL" change_ttl: i64, 2 "Description" description: String,
    3 "Enabled" enabled: bool, 4 "Exclude" exclude: String, 5 "FileCountLimit" file_count_limit: i64,
    6 "Include" include: String, 7 "Name" name: String, 8 "Priority" priority: i64, 9 "SizeLimit" size_limit: i64
} }

/// Response of [`AddPolarFsQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPolarFsQuotaOutput {
    pub polar_fs_instance_id: Option<String>,
}
model! { AddPolarFsQuotaOutput {
    0 "PolarFsInstanceId" polar_fs_instance_id: String
} }

/// Adds polar oss authorized account: `AddPolarOSSAuthorizedAccount` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/AddPolarOSSAuthorizedAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPolarOSSAuthorizedAccount {
    /// Required.
    pub authorized_user_ids: String,
    pub db_cluster_id: Option<String>,
    /// Required.
    pub pfs_instance_id: String,
    pub region_id: Option<String>,
}
operation! { AddPolarOSSAuthorizedAccount(authorized_user_ids: String, pfs_instance_id: String)
    "AddPolarOSSAuthorizedAccount" -> AddPolarOSSAuthorizedAccountOutput {
    0 "AuthorizedUserIds" authorized_user_ids, 1 "DBClusterId" db_cluster_id: String, 2 "PfsInstanceId" pfs_instance_id,
    3 "RegionId" region_id: String
} }

/// Response of [`AddPolarOSSAuthorizedAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPolarOSSAuthorizedAccountOutput {
    pub authorized_user_arn_ids: Option<String>,
    pub authorized_user_ids: Option<String>,
    pub pfs_instance_id: Option<String>,
}
model! { AddPolarOSSAuthorizedAccountOutput {
    0 "AuthorizedUserArnIds" authorized_user_arn_ids: String, 1 "AuthorizedUserIds" authorized_user_ids: String,
    2 "PfsInstanceId" pfs_instance_id: String
} }

/// Adds sql rate limiting rules: `AddSQLRateLimitingRules` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/AddSQLRateLimitingRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSQLRateLimitingRules {
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub rule_config: String,
    /// Required.
    pub rule_name: String,
}
operation! { AddSQLRateLimitingRules(db_cluster_id: String, rule_config: String, rule_name: String)
    "AddSQLRateLimitingRules" -> AddSQLRateLimitingRulesOutput {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "RuleConfig" rule_config, 6 "RuleName" rule_name
} }

/// Response of [`AddSQLRateLimitingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSQLRateLimitingRulesOutput {
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AddSQLRateLimitingRulesOutput {
    0 "Message" message: String, 1 "Success" success: bool
} }

/// Applies application prompts: `ApplyApplicationPrompts` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/ApplyApplicationPrompts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyApplicationPrompts {
    /// Required.
    pub application_id: String,
    pub disabled_prompt_ids: Option<Vec<String>>,
    pub enabled_prompt_ids: Option<Vec<String>>,
}
operation! { ApplyApplicationPrompts(application_id: String)
    "ApplyApplicationPrompts" -> ApplyApplicationPromptsOutput {
    0 "ApplicationId" application_id, 1 "DisabledPromptIds" disabled_prompt_ids: Vec<String>,
    2 "EnabledPromptIds" enabled_prompt_ids: Vec<String>
} [
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(2, Location::Default, Style::Json)
] }

/// Response of [`ApplyApplicationPrompts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyApplicationPromptsOutput {
    pub application_id: Option<String>,
}
model! { ApplyApplicationPromptsOutput {
    0 "ApplicationId" application_id: String
} }

/// Approves polar claw device pair: `ApprovePolarClawDevicePair` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/ApprovePolarClawDevicePair>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApprovePolarClawDevicePair {
    /// Required.
    pub application_id: String,
    /// Required.
    pub pair_request_id: String,
}
operation! { ApprovePolarClawDevicePair(application_id: String, pair_request_id: String)
    "ApprovePolarClawDevicePair" -> ApprovePolarClawDevicePairOutput {
    0 "ApplicationId" application_id, 1 "PairRequestId" pair_request_id
} }

/// Response of [`ApprovePolarClawDevicePair`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApprovePolarClawDevicePairOutput {
    pub application_id: Option<String>,
    pub code: Option<i64>,
    pub device: Option<ApprovePolarClawDevicePairDevice>,
    pub message: Option<String>,
    pub pair_request_id: Option<String>,
}
model! { ApprovePolarClawDevicePairOutput {
    0 "ApplicationId" application_id: String, 1 "Code" code: i64, 2 "Device" device: ApprovePolarClawDevicePairDevice,
    3 "Message" message: String, 4 "PairRequestId" pair_request_id: String
} }

/// In the response of [`ApprovePolarClawDevicePair`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApprovePolarClawDevicePairDevice {
    pub created_at_ms: Option<i64>,
    pub device_family: Option<String>,
    pub device_id: Option<String>,
    pub display_name: Option<String>,
    pub platform: Option<String>,
    pub role: Option<String>,
    pub scopes: Vec<String>,
}
model! { ApprovePolarClawDevicePairDevice {
    0 "CreatedAtMs" created_at_ms: i64, 1 "DeviceFamily" device_family: String, 2 "DeviceId" device_id: String,
    3 "DisplayName" display_name: String, 4 "Platform" platform: String, 5 "Role" role: String,
    6 "Scopes" scopes: Vec<String>
} }

/// Attaches application polar fs: `AttachApplicationPolarFS` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/AttachApplicationPolarFS>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachApplicationPolarFS {
    /// Required.
    pub application_id: String,
    pub polar_fs_access_key_id: Option<String>,
    /// Secret.
    pub polar_fs_access_key_secret: Option<Secret>,
    /// Required.
    pub polar_fs_instance_id: String,
}
operation! { AttachApplicationPolarFS(application_id: String, polar_fs_instance_id: String)
    "AttachApplicationPolarFS" -> AttachApplicationPolarFSOutput {
    0 "ApplicationId" application_id, 1 "PolarFSAccessKeyId" polar_fs_access_key_id: String,
    2 "PolarFSAccessKeySecret" polar_fs_access_key_secret: Secret, 3 "PolarFSInstanceId" polar_fs_instance_id
} }

/// Response of [`AttachApplicationPolarFS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachApplicationPolarFSOutput {
    pub application_id: Option<String>,
    pub polar_fs_instance_id: Option<String>,
}
model! { AttachApplicationPolarFSOutput {
    0 "ApplicationId" application_id: String, 1 "PolarFSInstanceId" polar_fs_instance_id: String
} }

/// Binds polar claw agent: `BindPolarClawAgent` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/BindPolarClawAgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindPolarClawAgent {
    /// Required.
    pub agent_id: String,
    /// Required.
    pub application_id: String,
    /// Required.
    pub channel: String,
    pub channel_account_id: Option<String>,
}
operation! { BindPolarClawAgent(agent_id: String, application_id: String, channel: String)
    "BindPolarClawAgent" -> BindPolarClawAgentOutput {
    0 "AgentId" agent_id, 1 "ApplicationId" application_id, 2 "Channel" channel,
    3 "ChannelAccountId" channel_account_id: String
} }

/// Response of [`BindPolarClawAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindPolarClawAgentOutput {
    pub agent_id: Option<String>,
    pub application_id: Option<String>,
    pub binding: Option<BindPolarClawAgentBinding>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub total_bindings: Option<i64>,
}
model! { BindPolarClawAgentOutput {
    0 "AgentId" agent_id: String, 1 "ApplicationId" application_id: String,
    2 "Binding" binding: BindPolarClawAgentBinding, 3 "Code" code: i64, 4 "Message" message: String,
    5 "TotalBindings" total_bindings: i64
} }

/// In the response of [`BindPolarClawAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindPolarClawAgentBinding {
    pub account_id: Option<String>,
    pub agent_id: Option<String>,
    pub channel: Option<String>,
}
model! { BindPolarClawAgentBinding {
    0 "AccountId" account_id: String, 1 "AgentId" agent_id: String, 2 "Channel" channel: String
} }

/// Binds resource control: `BindResourceControl` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/BindResourceControl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindResourceControl {
    /// Required.
    pub db_cluster_id: String,
    pub region_id: Option<String>,
    /// Required.
    pub resource_control_name: String,
    /// Required.
    pub target_type: String,
    /// Required.
    pub target_value: String,
}
operation! {
    BindResourceControl(db_cluster_id: String, resource_control_name: String, target_type: String, target_value: String)
    "BindResourceControl" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "RegionId" region_id: String, 2 "ResourceControlName" resource_control_name,
    3 "TargetType" target_type, 4 "TargetValue" target_value
} }

/// Response of [`BindResourceControl`]: empty.
pub type BindResourceControlOutput = Empty;

/// Cancels active operation tasks: `CancelActiveOperationTasks` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/CancelActiveOperationTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelActiveOperationTasks {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub task_ids: String,
}
operation! { CancelActiveOperationTasks(region_id: String, task_ids: String)
    "CancelActiveOperationTasks" -> CancelActiveOperationTasksOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret, 6 "TaskIds" task_ids
} }

/// Response of [`CancelActiveOperationTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelActiveOperationTasksOutput {
    pub task_ids: Option<String>,
}
model! { CancelActiveOperationTasksOutput {
    0 "TaskIds" task_ids: String
} }

/// Cancels cron job policy serverless: `CancelCronJobPolicyServerless` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/CancelCronJobPolicyServerless>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelCronJobPolicyServerless {
    pub db_cluster_id: Option<String>,
    pub job_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CancelCronJobPolicyServerless() "CancelCronJobPolicyServerless" -> Empty {
    0 "DBClusterId" db_cluster_id: String, 1 "JobId" job_id: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CancelCronJobPolicyServerless`]: empty.
pub type CancelCronJobPolicyServerlessOutput = Empty;

/// Cancels polar fs file quota: `CancelPolarFsFileQuota` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/CancelPolarFsFileQuota>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelPolarFsFileQuota {
    pub db_cluster_id: Option<String>,
    /// Required.
    pub file_path_ids: String,
    /// Required.
    pub polar_fs_instance_id: String,
}
operation! { CancelPolarFsFileQuota(file_path_ids: String, polar_fs_instance_id: String)
    "CancelPolarFsFileQuota" -> CancelPolarFsFileQuotaOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "FilePathIds" file_path_ids, 2 "PolarFsInstanceId" polar_fs_instance_id
} }

/// Response of [`CancelPolarFsFileQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelPolarFsFileQuotaOutput {
    pub file_path_ids: Option<String>,
    pub polar_fs_instance_id: Option<String>,
}
model! { CancelPolarFsFileQuotaOutput {
    0 "FilePathIds" file_path_ids: String, 1 "PolarFsInstanceId" polar_fs_instance_id: String
} }

/// Cancels schedule tasks: `CancelScheduleTasks` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/CancelScheduleTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelScheduleTasks {
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub task_id: String,
}
operation! { CancelScheduleTasks(db_cluster_id: String, task_id: String)
    "CancelScheduleTasks" -> CancelScheduleTasksOutput {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceGroupId" resource_group_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "TaskId" task_id
} }

/// Response of [`CancelScheduleTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelScheduleTasksOutput {
    pub success: Option<bool>,
}
model! { CancelScheduleTasksOutput {
    0 "Success" success: bool
} }

/// Checks account name: `CheckAccountName` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/CheckAccountName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckAccountName {
    /// Required.
    pub account_name: String,
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CheckAccountName(account_name: String, db_cluster_id: String) "CheckAccountName" -> Empty {
    0 "AccountName" account_name, 1 "DBClusterId" db_cluster_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CheckAccountName`]: empty.
pub type CheckAccountNameOutput = Empty;

/// Checks account name zonal: `CheckAccountNameZonal` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/CheckAccountNameZonal>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckAccountNameZonal {
    /// Required.
    pub account_name: String,
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CheckAccountNameZonal(account_name: String, db_cluster_id: String) "CheckAccountNameZonal" -> Empty {
    0 "AccountName" account_name, 1 "DBClusterId" db_cluster_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CheckAccountNameZonal`]: empty.
pub type CheckAccountNameZonalOutput = Empty;

/// Checks connection string: `CheckConnectionString` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/CheckConnectionString>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckConnectionString {
    /// Required.
    pub connection_string_prefix: String,
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CheckConnectionString(connection_string_prefix: String, db_cluster_id: String)
    "CheckConnectionString" -> Empty {
    0 "ConnectionStringPrefix" connection_string_prefix, 1 "DBClusterId" db_cluster_id,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CheckConnectionString`]: empty.
pub type CheckConnectionStringOutput = Empty;

/// Checks db name: `CheckDBName` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/CheckDBName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDBName {
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub db_name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CheckDBName(db_cluster_id: String, db_name: String) "CheckDBName" -> CheckDBNameOutput {
    0 "DBClusterId" db_cluster_id, 1 "DBName" db_name, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CheckDBName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDBNameOutput {
    pub db_name: Option<String>,
}
model! { CheckDBNameOutput {
    0 "DBName" db_name: String
} }

/// Checks db name zonal: `CheckDBNameZonal` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/CheckDBNameZonal>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDBNameZonal {
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub db_name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CheckDBNameZonal(db_cluster_id: String, db_name: String) "CheckDBNameZonal" -> CheckDBNameZonalOutput {
    0 "DBClusterId" db_cluster_id, 1 "DBName" db_name, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CheckDBNameZonal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDBNameZonalOutput {
    pub db_name: Option<String>,
}
model! { CheckDBNameZonalOutput {
    0 "DBName" db_name: String
} }

/// Checks kms authorized: `CheckKMSAuthorized` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/CheckKMSAuthorized>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckKMSAuthorized {
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tde_region: Option<String>,
}
operation! { CheckKMSAuthorized(db_cluster_id: String) "CheckKMSAuthorized" -> CheckKMSAuthorizedOutput {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "TDERegion" tde_region: String
} }

/// Response of [`CheckKMSAuthorized`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckKMSAuthorizedOutput {
    pub authorization_state: Option<i64>,
    pub db_cluster_id: Option<String>,
    pub role_arn: Option<String>,
}
model! { CheckKMSAuthorizedOutput {
    0 "AuthorizationState" authorization_state: i64, 1 "DBClusterId" db_cluster_id: String, 2 "RoleArn" role_arn: String
} }

/// Checks polar fs quota consistency: `CheckPolarFsQuotaConsistency` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/CheckPolarFsQuotaConsistency>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckPolarFsQuotaConsistency {
    pub enable_repair: Option<bool>,
    pub enable_strict_calculate: Option<bool>,
    pub path: Option<String>,
    /// Required.
    pub polar_fs_instance_id: String,
}
operation! { CheckPolarFsQuotaConsistency(polar_fs_instance_id: String)
    "CheckPolarFsQuotaConsistency" -> CheckPolarFsQuotaConsistencyOutput {
    0 "EnableRepair" enable_repair: bool, 1 "EnableStrictCalculate" enable_strict_calculate: bool,
    2 "Path" path: String, 3 "PolarFsInstanceId" polar_fs_instance_id
} }

/// Response of [`CheckPolarFsQuotaConsistency`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckPolarFsQuotaConsistencyOutput {
    pub polar_fs_instance_id: Option<String>,
    pub quota_item: Option<CheckPolarFsQuotaConsistencyQuotaItem>,
}
model! { CheckPolarFsQuotaConsistencyOutput {
    0 "PolarFsInstanceId" polar_fs_instance_id: String, 1 "QuotaItem" quota_item: CheckPolarFsQuotaConsistencyQuotaItem
} }

/// In the response of [`CheckPolarFsQuotaConsistency`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckPolarFsQuotaConsistencyQuotaItem {
    pub capacity: Option<i64>,
    pub inodes: Option<i64>,
    pub path: Option<String>,
    pub used_capacity: Option<i64>,
    pub used_inodes: Option<i64>,
}
model! { CheckPolarFsQuotaConsistencyQuotaItem {
    0 "Capacity" capacity: i64, 1 "Inodes" inodes: i64, 2 "Path" path: String, 3 "UsedCapacity" used_capacity: i64,
    4 "UsedInodes" used_inodes: i64
} }

/// Checks service linked role: `CheckServiceLinkedRole` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/CheckServiceLinkedRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckServiceLinkedRole {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CheckServiceLinkedRole() "CheckServiceLinkedRole" -> CheckServiceLinkedRoleOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64,
    2 "ResourceOwnerAccount" resource_owner_account: String, 3 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CheckServiceLinkedRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckServiceLinkedRoleOutput {
    pub has_service_linked_role: Option<bool>,
}
model! { CheckServiceLinkedRoleOutput {
    0 "HasServiceLinkedRole" has_service_linked_role: bool
} }

/// Clones polar fs basic snapshot: `ClonePolarFsBasicSnapshot` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/ClonePolarFsBasicSnapshot>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClonePolarFsBasicSnapshot {
    pub db_cluster_id: Option<String>,
    pub polar_fs_instance_id: Option<String>,
    pub source_path: Option<String>,
    pub target_path: Option<String>,
}
operation! { ClonePolarFsBasicSnapshot() "ClonePolarFsBasicSnapshot" -> ClonePolarFsBasicSnapshotOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "PolarFsInstanceId" polar_fs_instance_id: String,
    2 "SourcePath" source_path: String, 3 "TargetPath" target_path: String
} }

/// Response of [`ClonePolarFsBasicSnapshot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClonePolarFsBasicSnapshotOutput {
    pub db_cluster_id: Option<String>,
    pub polar_fs_instance_id: Option<String>,
    pub source_path: Option<String>,
    pub target_path: Option<String>,
}
model! { ClonePolarFsBasicSnapshotOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "PolarFsInstanceId" polar_fs_instance_id: String,
    2 "SourcePath" source_path: String, 3 "TargetPath" target_path: String
} }

/// Closes ai task: `CloseAITask` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/CloseAITask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseAITask {
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CloseAITask(db_cluster_id: String, region_id: String) "CloseAITask" -> CloseAITaskOutput {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CloseAITask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseAITaskOutput {
    pub task_id: Option<String>,
}
model! { CloseAITaskOutput {
    0 "TaskId" task_id: String
} }

/// Closes db cluster migration: `CloseDBClusterMigration` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/CloseDBClusterMigration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseDBClusterMigration {
    pub continue_enable_binlog: Option<bool>,
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CloseDBClusterMigration(db_cluster_id: String) "CloseDBClusterMigration" -> Empty {
    0 "ContinueEnableBinlog" continue_enable_binlog: bool, 1 "DBClusterId" db_cluster_id,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CloseDBClusterMigration`]: empty.
pub type CloseDBClusterMigrationOutput = Empty;

/// `ContinueDBClusterMigration` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/ContinueDBClusterMigration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContinueDBClusterMigration {
    /// Required.
    pub db_cluster_id: String,
    pub force_switch: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { ContinueDBClusterMigration(db_cluster_id: String) "ContinueDBClusterMigration" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "ForceSwitch" force_switch: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String, 5 "ResourceGroupId" resource_group_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "SecurityToken" security_token: Secret
} }

/// Response of [`ContinueDBClusterMigration`]: empty.
pub type ContinueDBClusterMigrationOutput = Empty;

/// Creates aidb cluster: `CreateAIDBCluster` of `polardb` 2017-08-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/CreateAIDBCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAIDBCluster {
    pub ack_admin: Option<String>,
    pub auto_renew: Option<String>,
    pub auto_use_coupon: Option<bool>,
    pub client_token: Option<String>,
    pub create_public_endpoint: Option<String>,
    pub db_cluster_description: Option<String>,
    pub db_cluster_id: Option<String>,
    pub db_node_class: Option<String>,
    pub extension: Option<String>,
    pub inference_engine: Option<String>,
    pub kube_cluster_id: Option<String>,
    /// Secret.
    pub kube_config: Option<Secret>,
    pub kube_management: Option<String>,
    pub kube_type: Option<String>,
    pub kubernetes_config: Option<String>,
    pub management_mode: Option<String>,
    pub model_name: Option<String>,
    pub model_space: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Secret.
    pub password: Option<Secret>,
    /// Required.
    pub pay_type: String,
    pub period: Option<String>,
    pub promotion_code: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_group_id: Option<String>,
    pub storage_space: Option<i64>,
    pub storage_type: Option<String>,
    pub time_slices: Option<Vec<CreateAIDBClusterTimeSlices>>,
    pub used_time: Option<String>,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub vswitch_id: String,
    pub zone_id: Option<String>,
}
operation! { CreateAIDBCluster(pay_type: String, region_id: String, vpc_id: String, vswitch_id: String)
    "CreateAIDBCluster" -> CreateAIDBClusterOutput {
    0 "AckAdmin" ack_admin: String, 1 "AutoRenew" auto_renew: String, 2 "AutoUseCoupon" auto_use_coupon: bool,
    3 "ClientToken" client_token: String, 4 "CreatePublicEndpoint" create_public_endpoint: String,
    5 "DBClusterDescription" db_cluster_description: String, 6 "DBClusterId" db_cluster_id: String,
    7 "DBNodeClass" db_node_class: String, 8 "Extension" extension: String,
    9 "InferenceEngine" inference_engine: String, 10 "KubeClusterId" kube_cluster_id: String,
    11 "KubeConfig" kube_config: Secret, 12 "KubeManagement" kube_management: String, 13 "KubeType" kube_type: String,
    14 "KubernetesConfig" kubernetes_config: String, 15 "ManagementMode" management_mode: String,
    16 "ModelName" model_name: String, 17 "ModelSpace" model_space: String, 18 "OwnerAccount" owner_account: String,
    19 "OwnerId" owner_id: i64, 20 "Password" password: Secret, 21 "PayType" pay_type, 22 "Period" period: String,
    23 "PromotionCode" promotion_code: String, 24 "RegionId" region_id,
    25 "ResourceOwnerAccount" resource_owner_account: String, 26 "ResourceOwnerId" resource_owner_id: i64,
    27 "SecurityGroupId" security_group_id: String, 28 "StorageSpace" storage_space: i64,
    29 "StorageType" storage_type: String, 30 "TimeSlices" time_slices: Vec<CreateAIDBClusterTimeSlices>,
    31 "UsedTime" used_time: String, 32 "VPCId" vpc_id, 33 "VSwitchId" vswitch_id, 34 "ZoneId" zone_id: String
} }

/// In the request of [`CreateAIDBCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAIDBClusterTimeSlices {
    pub begin_time: Option<i64>,
    pub end_time: Option<i64>,
}
input! { CreateAIDBClusterTimeSlices() {
    0 "BeginTime" begin_time: i64, 1 "EndTime" end_time: i64
} }

/// Response of [`CreateAIDBCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAIDBClusterOutput {
    pub db_cluster_id: Option<String>,
    pub order_id: Option<String>,
    pub resource_group_id: Option<String>,
}
model! { CreateAIDBClusterOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "OrderId" order_id: String, 2 "ResourceGroupId" resource_group_id: String
} }

/// Creates aidb cluster api key: `CreateAIDBClusterApiKey` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/CreateAIDBClusterApiKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAIDBClusterApiKey {
    pub description: Option<String>,
    pub model_space_name: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { CreateAIDBClusterApiKey(region_id: String) "CreateAIDBClusterApiKey" -> CreateAIDBClusterApiKeyOutput {
    0 "Description" description: String, 1 "ModelSpaceName" model_space_name: String, 2 "RegionId" region_id
} }

/// Response of [`CreateAIDBClusterApiKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAIDBClusterApiKeyOutput {
    pub api_key: Option<CreateAIDBClusterApiKeyApiKey>,
}
model! { CreateAIDBClusterApiKeyOutput {
    0 "ApiKey" api_key: CreateAIDBClusterApiKeyApiKey
} }

/// In the response of [`CreateAIDBClusterApiKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAIDBClusterApiKeyApiKey {
    /// Secret.
    pub api_key: Option<Secret>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub status: Option<String>,
}
model! { CreateAIDBClusterApiKeyApiKey {
    0 "ApiKey" api_key: Secret, 1 "CreateTime" create_time: String, 2 "Description" description: String,
    3 "Id" id: String, 4 "Status" status: String
} }

/// Creates aidb cluster dataset: `CreateAIDBClusterDataset` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/CreateAIDBClusterDataset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAIDBClusterDataset {
    pub db_cluster_id: Option<String>,
    pub dataset_name: Option<String>,
    pub dataset_type: Option<String>,
    pub import_mode: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub train_mode: Option<String>,
}
operation! { CreateAIDBClusterDataset() "CreateAIDBClusterDataset" -> CreateAIDBClusterDatasetOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "DatasetName" dataset_name: String, 2 "DatasetType" dataset_type: String,
    3 "ImportMode" import_mode: String, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "RegionId" region_id: String, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "TrainMode" train_mode: String
} }

/// Response of [`CreateAIDBClusterDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAIDBClusterDatasetOutput {
    pub db_cluster_id: Option<String>,
    pub data_service_id: Option<String>,
    pub dataset_id: Option<String>,
    pub dataset_name: Option<String>,
    pub path: Option<String>,
}
model! { CreateAIDBClusterDatasetOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "DataServiceId" data_service_id: String, 2 "DatasetId" dataset_id: String,
    3 "DatasetName" dataset_name: String, 4 "Path" path: String
} }

/// Creates aidb cluster task: `CreateAIDBClusterTask` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/CreateAIDBClusterTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAIDBClusterTask {
    pub custom_oss_bucket_name: Option<String>,
    /// Required.
    pub db_cluster_id: String,
    pub db_instance_class: Option<String>,
    pub dataservice_mode: Option<String>,
    pub dataset_path: Option<String>,
    pub eval_dataset_path: Option<String>,
    /// Required.
    pub kube_type: String,
    /// Required.
    pub model_name: String,
    /// Required.
    pub model_source: String,
    pub model_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub running_parameter: String,
    pub security_group_id: Option<String>,
    pub task_name: Option<String>,
    pub tune_arch: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}

/// Arguments of [`CreateAIDBClusterTask::new`].
pub struct CreateAIDBClusterTaskRequired {
    pub db_cluster_id: String,
    pub kube_type: String,
    pub model_name: String,
    pub model_source: String,
    pub running_parameter: String,
}
operation! {
    CreateAIDBClusterTask { CreateAIDBClusterTaskRequired: db_cluster_id, kube_type, model_name, model_source, running_parameter }
    "CreateAIDBClusterTask" -> CreateAIDBClusterTaskOutput {
    0 "CustomOssBucketName" custom_oss_bucket_name: String, 1 "DBClusterId" db_cluster_id,
    2 "DBInstanceClass" db_instance_class: String, 3 "DataserviceMode" dataservice_mode: String,
    4 "DatasetPath" dataset_path: String, 5 "EvalDatasetPath" eval_dataset_path: String, 6 "KubeType" kube_type,
    7 "ModelName" model_name, 8 "ModelSource" model_source, 9 "ModelType" model_type: String,
    10 "OwnerAccount" owner_account: String, 11 "OwnerId" owner_id: i64, 12 "RegionId" region_id: String,
    13 "ResourceOwnerAccount" resource_owner_account: String, 14 "ResourceOwnerId" resource_owner_id: i64,
    15 "RunningParameter" running_parameter, 16 "SecurityGroupId" security_group_id: String,
    17 "TaskName" task_name: String, 18 "TuneArch" tune_arch: String, 19 "VPCId" vpc_id: String,
    20 "VSwitchId" vswitch_id: String, 21 "ZoneId" zone_id: String
} }

/// Response of [`CreateAIDBClusterTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAIDBClusterTaskOutput {
    pub db_cluster_id: Option<String>,
    pub order_id: Option<String>,
}
model! { CreateAIDBClusterTaskOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "OrderId" order_id: String
} }

/// Creates ai nodes: `CreateAINodes` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/CreateAINodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAINodes {
    pub db_cluster_id: Option<String>,
    pub db_nodes: Option<Vec<CreateAINodesDBNodes>>,
}
operation! { CreateAINodes() "CreateAINodes" -> CreateAINodesOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "DBNodes" db_nodes: Vec<CreateAINodesDBNodes>
} }

/// In the request of [`CreateAINodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAINodesDBNodes {
    pub db_node_class: Option<String>,
}
input! { CreateAINodesDBNodes() {
    0 "DBNodeClass" db_node_class: String
} }

/// Response of [`CreateAINodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAINodesOutput {
    pub db_cluster_id: Option<String>,
    pub db_node_ids: Vec<String>,
    pub order_id: Option<String>,
}
model! { CreateAINodesOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "DBNodeIds" db_node_ids: Vec<String>, 2 "OrderId" order_id: String
} }

/// Creates account: `CreateAccount` of `polardb` 2017-08-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/CreateAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccount {
    pub account_description: Option<String>,
    /// Required.
    pub account_name: String,
    /// Required. Secret.
    pub account_password: Secret,
    pub account_privilege: Option<String>,
    pub account_type: Option<String>,
    pub client_token: Option<String>,
    /// Required.
    pub db_cluster_id: String,
    pub db_name: Option<String>,
    pub node_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub priv_for_all_db: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CreateAccount(account_name: String, account_password: Secret, db_cluster_id: String)
    "CreateAccount" -> Empty {
    0 "AccountDescription" account_description: String, 1 "AccountName" account_name,
    2 "AccountPassword" account_password, 3 "AccountPrivilege" account_privilege: String,
    4 "AccountType" account_type: String, 5 "ClientToken" client_token: String, 6 "DBClusterId" db_cluster_id,
    7 "DBName" db_name: String, 8 "NodeType" node_type: String, 9 "OwnerAccount" owner_account: String,
    10 "OwnerId" owner_id: i64, 11 "PrivForAllDB" priv_for_all_db: String,
    12 "ResourceOwnerAccount" resource_owner_account: String, 13 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CreateAccount`]: empty.
pub type CreateAccountOutput = Empty;

/// Creates account zonal: `CreateAccountZonal` of `polardb` 2017-08-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/CreateAccountZonal>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccountZonal {
    pub account_description: Option<String>,
    /// Required.
    pub account_name: String,
    /// Required. Secret.
    pub account_password: Secret,
    pub account_privilege: Option<String>,
    pub account_type: Option<String>,
    pub client_token: Option<String>,
    /// Required.
    pub db_cluster_id: String,
    pub db_name: Option<String>,
    pub node_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub priv_for_all_db: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CreateAccountZonal(account_name: String, account_password: Secret, db_cluster_id: String)
    "CreateAccountZonal" -> Empty {
    0 "AccountDescription" account_description: String, 1 "AccountName" account_name,
    2 "AccountPassword" account_password, 3 "AccountPrivilege" account_privilege: String,
    4 "AccountType" account_type: String, 5 "ClientToken" client_token: String, 6 "DBClusterId" db_cluster_id,
    7 "DBName" db_name: String, 8 "NodeType" node_type: String, 9 "OwnerAccount" owner_account: String,
    10 "OwnerId" owner_id: i64, 11 "PrivForAllDB" priv_for_all_db: String,
    12 "ResourceOwnerAccount" resource_owner_account: String, 13 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CreateAccountZonal`]: empty.
pub type CreateAccountZonalOutput = Empty;

/// Creates activation code: `CreateActivationCode` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/CreateActivationCode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateActivationCode {
    /// Required.
    pub aliyun_order_id: String,
    pub description: Option<String>,
    /// Required.
    pub mac_address: String,
    /// Required.
    pub name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub system_identifier: Option<String>,
}
operation! { CreateActivationCode(aliyun_order_id: String, mac_address: String, name: String)
    "CreateActivationCode" -> CreateActivationCodeOutput {
    0 "AliyunOrderId" aliyun_order_id, 1 "Description" description: String, 2 "MacAddress" mac_address, 3 "Name" name,
    4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "SystemIdentifier" system_identifier: String
} }

/// Response of [`CreateActivationCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateActivationCodeOutput {
    pub activate_at: Option<String>,
    pub cert_content_b64: Option<String>,
    pub description: Option<String>,
    pub expire_at: Option<String>,
    pub gmt_created: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub mac_address: Option<String>,
    pub name: Option<String>,
    pub system_identifier: Option<String>,
}
model! { CreateActivationCodeOutput {
    0 "ActivateAt" activate_at: String, 1 "CertContentB64" cert_content_b64: String,
    2 "Description" description: String, 3 "ExpireAt" expire_at: String, 4 "GmtCreated" gmt_created: String,
    5 "GmtModified" gmt_modified: String, 6 "Id" id: i64, 7 "MacAddress" mac_address: String, 8 "Name" name: String,
    9 "SystemIdentifier" system_identifier: String
} }

/// Creates agentic db branch: `CreateAgenticDBBranch` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/CreateAgenticDBBranch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgenticDBBranch {
    /// Required.
    pub branch_name: String,
    /// Required.
    pub db_cluster_id: String,
    pub description: Option<String>,
    pub parent_branch_id: Option<String>,
    /// Required.
    pub project_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub tenant_id: String,
}

/// Arguments of [`CreateAgenticDBBranch::new`].
pub struct CreateAgenticDBBranchRequired {
    pub branch_name: String,
    pub db_cluster_id: String,
    pub project_id: String,
    pub region_id: String,
    pub tenant_id: String,
}
operation! {
    CreateAgenticDBBranch { CreateAgenticDBBranchRequired: branch_name, db_cluster_id, project_id, region_id, tenant_id }
    "CreateAgenticDBBranch" -> CreateAgenticDBBranchOutput {
    0 "BranchName" branch_name, 1 "DBClusterId" db_cluster_id, 2 "Description" description: String,
    3 "ParentBranchId" parent_branch_id: String, 4 "ProjectId" project_id, 5 "RegionId" region_id,
    6 "TenantId" tenant_id
} }

/// Response of [`CreateAgenticDBBranch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgenticDBBranchOutput {
    pub branch_compute_cluster_id: Option<String>,
    pub branch_id: Option<String>,
    pub branch_name: Option<String>,
    pub db_cluster_id: Option<String>,
    pub parent_branch_id: Option<String>,
    pub parent_branch_name: Option<String>,
    pub project_id: Option<String>,
    pub project_name: Option<String>,
    pub status: Option<String>,
}
model! { CreateAgenticDBBranchOutput {
    0 "BranchComputeClusterId" branch_compute_cluster_id: String, 1 "BranchId" branch_id: String,
    2 "BranchName" branch_name: String, 3 "DBClusterId" db_cluster_id: String,
    4 "ParentBranchId" parent_branch_id: String, 5 "ParentBranchName" parent_branch_name: String,
    6 "ProjectId" project_id: String, 7 "ProjectName" project_name: String, 8 "Status" status: String
} }

/// Creates agentic db project: `CreateAgenticDBProject` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/CreateAgenticDBProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgenticDBProject {
    /// Required.
    pub db_cluster_id: String,
    pub default_branch_name: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub project_name: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub tenant_id: String,
}
operation! { CreateAgenticDBProject(db_cluster_id: String, project_name: String, region_id: String, tenant_id: String)
    "CreateAgenticDBProject" -> CreateAgenticDBProjectOutput {
    0 "DBClusterId" db_cluster_id, 1 "DefaultBranchName" default_branch_name: String,
    2 "Description" description: String, 3 "ProjectName" project_name, 4 "RegionId" region_id, 5 "TenantId" tenant_id
} }

/// Response of [`CreateAgenticDBProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgenticDBProjectOutput {
    pub branch_compute_cluster_id: Option<String>,
    pub create_time: Option<String>,
    pub default_branch_id: Option<String>,
    pub default_branch_name: Option<String>,
    pub project_id: Option<String>,
    pub project_name: Option<String>,
    pub tenant_id: Option<String>,
}
model! { CreateAgenticDBProjectOutput {
    0 "BranchComputeClusterId" branch_compute_cluster_id: String, 1 "CreateTime" create_time: String,
    2 "DefaultBranchId" default_branch_id: String, 3 "DefaultBranchName" default_branch_name: String,
    4 "ProjectId" project_id: String, 5 "ProjectName" project_name: String, 6 "TenantId" tenant_id: String
} }

/// Creates agentic db tenant api key: `CreateAgenticDBTenantApiKey` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/CreateAgenticDBTenantApiKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgenticDBTenantApiKey {
    /// Required.
    pub db_cluster_id: String,
    pub description: Option<String>,
    pub expire_time: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub tenant_name: String,
}
operation! { CreateAgenticDBTenantApiKey(db_cluster_id: String, region_id: String, tenant_name: String)
    "CreateAgenticDBTenantApiKey" -> CreateAgenticDBTenantApiKeyOutput {
    0 "DBClusterId" db_cluster_id, 1 "Description" description: String, 2 "ExpireTime" expire_time: String,
    3 "RegionId" region_id, 4 "TenantName" tenant_name
} }

/// Response of [`CreateAgenticDBTenantApiKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgenticDBTenantApiKeyOutput {
    /// Secret.
    pub api_key: Option<Secret>,
    pub api_key_id: Option<String>,
    pub create_time: Option<String>,
    pub expire_time: Option<String>,
    pub tenant_id: Option<String>,
    pub tenant_name: Option<String>,
}
model! { CreateAgenticDBTenantApiKeyOutput {
    0 "ApiKey" api_key: Secret, 1 "ApiKeyId" api_key_id: String, 2 "CreateTime" create_time: String,
    3 "ExpireTime" expire_time: String, 4 "TenantId" tenant_id: String, 5 "TenantName" tenant_name: String
} }

/// Creates application: `CreateApplication` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/CreateApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplication {
    pub aidb_cluster_id: Option<String>,
    /// Required.
    pub application_type: String,
    /// Required.
    pub architecture: String,
    pub auth_provider: Option<String>,
    pub auth_provider_config: Option<String>,
    pub auto_allocate_public_eip: Option<bool>,
    pub auto_create_polar_fs: Option<bool>,
    pub auto_renew: Option<bool>,
    pub auto_use_coupon: Option<bool>,
    pub components: Option<Vec<CreateApplicationComponents>>,
    pub db_cluster_id: Option<String>,
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    pub endpoints: Option<Vec<CreateApplicationEndpoints>>,
    pub knowledge_application_spec: Option<CreateApplicationKnowledgeApplicationSpec>,
    pub mem_application_spec: Option<CreateApplicationMemApplicationSpec>,
    pub model_api: Option<String>,
    /// Secret.
    pub model_api_key: Option<Secret>,
    pub model_base_url: Option<String>,
    pub model_from: Option<String>,
    pub model_name: Option<String>,
    pub parameters: Option<Vec<CreateApplicationParameters>>,
    pub pay_type: Option<String>,
    pub period: Option<String>,
    pub polar_fs_instance_id: Option<String>,
    pub promotion_code: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub security_group_id: Option<String>,
    pub security_ip_array_name: Option<String>,
    pub security_ip_list: Option<String>,
    pub security_ip_type: Option<String>,
    pub skill_template_id: Option<String>,
    pub tag: Option<Vec<CreateApplicationTag>>,
    pub target_version: Option<String>,
    pub used_time: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
operation! { CreateApplication(application_type: String, architecture: String)
    "CreateApplication" -> CreateApplicationOutput {
    0 "AIDBClusterId" aidb_cluster_id: String, 1 "ApplicationType" application_type, 2 "Architecture" architecture,
    3 "AuthProvider" auth_provider: String, 4 "AuthProviderConfig" auth_provider_config: String,
    5 "AutoAllocatePublicEip" auto_allocate_public_eip: bool, 6 "AutoCreatePolarFs" auto_create_polar_fs: bool,
    7 "AutoRenew" auto_renew: bool, 8 "AutoUseCoupon" auto_use_coupon: bool,
    9 "Components" components: Vec<CreateApplicationComponents>, 10 "DBClusterId" db_cluster_id: String,
    11 "Description" description: String, 12 "DryRun" dry_run: bool,
    13 "Endpoints" endpoints: Vec<CreateApplicationEndpoints>,
    14 "KnowledgeApplicationSpec" knowledge_application_spec: CreateApplicationKnowledgeApplicationSpec,
    15 "MemApplicationSpec" mem_application_spec: CreateApplicationMemApplicationSpec, 16 "ModelApi" model_api: String,
    17 "ModelApiKey" model_api_key: Secret, 18 "ModelBaseUrl" model_base_url: String, 19 "ModelFrom" model_from: String,
    20 "ModelName" model_name: String, 21 "Parameters" parameters: Vec<CreateApplicationParameters>,
    22 "PayType" pay_type: String, 23 "Period" period: String, 24 "PolarFSInstanceId" polar_fs_instance_id: String,
    25 "PromotionCode" promotion_code: String, 26 "RegionId" region_id: String,
    27 "ResourceGroupId" resource_group_id: String, 28 "SecurityGroupId" security_group_id: String,
    29 "SecurityIPArrayName" security_ip_array_name: String, 30 "SecurityIPList" security_ip_list: String,
    31 "SecurityIPType" security_ip_type: String, 32 "SkillTemplateId" skill_template_id: String,
    33 "Tag" tag: Vec<CreateApplicationTag>, 34 "TargetVersion" target_version: String, 35 "UsedTime" used_time: String,
    36 "VSwitchId" vswitch_id: String, 37 "VpcId" vpc_id: String, 38 "ZoneId" zone_id: String
} [
    Mark::new(9, Location::Default, Style::Json),
    Mark::new(13, Location::Default, Style::Json),
    Mark::new(14, Location::Default, Style::Json),
    Mark::new(15, Location::Default, Style::Json),
    Mark::new(21, Location::Default, Style::Json)
] }

/// In the request of [`CreateApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationComponents {
    pub component_class: Option<String>,
    pub component_max_replica: Option<i64>,
    pub component_replica: Option<i64>,
    pub component_type: Option<String>,
    pub scale_max: Option<String>,
    pub scale_min: Option<String>,
    pub security_groups: Option<String>,
    pub security_ip_array_name: Option<String>,
    pub security_ip_list: Option<String>,
    pub security_ip_type: Option<String>,
}
input! { CreateApplicationComponents() {
    0 "ComponentClass" component_class: String, 1 "ComponentMaxReplica" component_max_replica: i64,
    2 "ComponentReplica" component_replica: i64, 3 "ComponentType" component_type: String,
    4 "ScaleMax" scale_max: String, 5 "ScaleMin" scale_min: String, 6 "SecurityGroups" security_groups: String,
    7 "SecurityIPArrayName" security_ip_array_name: String, 8 "SecurityIPList" security_ip_list: String,
    9 "SecurityIPType" security_ip_type: String
} }

/// In the request of [`CreateApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationEndpoints {
    pub description: Option<String>,
    pub endpoint_type: Option<String>,
}
input! { CreateApplicationEndpoints() {
    0 "Description" description: String, 1 "EndpointType" endpoint_type: String
} }

/// In the request of [`CreateApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationKnowledgeApplicationSpec {
    /// Secret.
    pub dashboard_password: Option<Secret>,
    /// Secret.
    pub db_password: Option<Secret>,
    pub llm_model: Option<String>,
}
input! { CreateApplicationKnowledgeApplicationSpec() {
    0 "DashboardPassword" dashboard_password: Secret, 1 "DbPassword" db_password: Secret, 2 "LlmModel" llm_model: String
} }

/// In the request of [`CreateApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationMemApplicationSpec {
    pub db_name: Option<String>,
    /// Secret.
    pub db_password: Option<Secret>,
    pub db_user: Option<String>,
    pub embedder_model: Option<String>,
    pub embedder_model_dimension: Option<i64>,
    pub graph_llm_model: Option<String>,
    pub llm_model: Option<String>,
    pub project_name: Option<String>,
    pub reranker_model: Option<String>,
    pub shard: Option<i64>,
}
input! { CreateApplicationMemApplicationSpec() {
    0 "DbName" db_name: String, 1 "DbPassword" db_password: Secret, 2 "DbUser" db_user: String,
    3 "EmbedderModel" embedder_model: String, 4 "EmbedderModelDimension" embedder_model_dimension: i64,
    5 "GraphLlmModel" graph_llm_model: String, 6 "LlmModel" llm_model: String, 7 "ProjectName" project_name: String,
    8 "RerankerModel" reranker_model: String, 9 "Shard" shard: i64
} }

/// In the request of [`CreateApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationParameters {
    pub parameter_name: Option<String>,
    pub parameter_value: Option<String>,
}
input! { CreateApplicationParameters() {
    0 "ParameterName" parameter_name: String, 1 "ParameterValue" parameter_value: String
} }

/// In the request of [`CreateApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateApplicationTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationOutput {
    pub application_id: Option<String>,
    pub components: Vec<CreateApplicationComponents2>,
    pub description: Option<String>,
    pub order_id: Option<String>,
    pub resource_available: Option<bool>,
    pub resource_group_id: Option<String>,
}
model! { CreateApplicationOutput {
    0 "ApplicationId" application_id: String, 1 "Components" components: Vec<CreateApplicationComponents2>,
    2 "Description" description: String, 3 "OrderId" order_id: String, 4 "ResourceAvailable" resource_available: bool,
    5 "ResourceGroupId" resource_group_id: String
} }

/// In the response of [`CreateApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationComponents2 {
    pub component_id: Option<String>,
}
model! { CreateApplicationComponents2 {
    0 "ComponentId" component_id: String
} }

/// Creates application agent relation: `CreateApplicationAgentRelation` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/CreateApplicationAgentRelation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationAgentRelation {
    /// Required.
    pub agent_id: String,
    /// Required.
    pub application_id: String,
    /// Required. Secret.
    pub token: Secret,
}
operation! { CreateApplicationAgentRelation(agent_id: String, application_id: String, token: Secret)
    "CreateApplicationAgentRelation" -> CreateApplicationAgentRelationOutput {
    0 "AgentId" agent_id, 1 "ApplicationId" application_id, 2 "Token" token
} }

/// Response of [`CreateApplicationAgentRelation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationAgentRelationOutput {
    pub application_id: Option<String>,
}
model! { CreateApplicationAgentRelationOutput {
    0 "ApplicationId" application_id: String
} }

/// Creates application endpoint address: `CreateApplicationEndpointAddress` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/CreateApplicationEndpointAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationEndpointAddress {
    /// Required.
    pub application_id: String,
    /// Required.
    pub endpoint_id: String,
    /// Required.
    pub net_type: String,
}
operation! { CreateApplicationEndpointAddress(application_id: String, endpoint_id: String, net_type: String)
    "CreateApplicationEndpointAddress" -> CreateApplicationEndpointAddressOutput {
    0 "ApplicationId" application_id, 1 "EndpointId" endpoint_id, 2 "NetType" net_type
} }

/// Response of [`CreateApplicationEndpointAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationEndpointAddressOutput {
    pub application_id: Option<String>,
    pub endpoint_id: Option<String>,
}
model! { CreateApplicationEndpointAddressOutput {
    0 "ApplicationId" application_id: String, 1 "EndpointId" endpoint_id: String
} }

/// Creates application prompt: `CreateApplicationPrompt` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/CreateApplicationPrompt>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationPrompt {
    /// Required.
    pub application_id: String,
    /// Required.
    pub prompt_name: String,
    /// Required.
    pub prompt_type: String,
    /// Required.
    pub prompt_value: String,
}
operation! {
    CreateApplicationPrompt(application_id: String, prompt_name: String, prompt_type: String, prompt_value: String)
    "CreateApplicationPrompt" -> CreateApplicationPromptOutput {
    0 "ApplicationId" application_id, 1 "PromptName" prompt_name, 2 "PromptType" prompt_type,
    3 "PromptValue" prompt_value
} }

/// Response of [`CreateApplicationPrompt`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationPromptOutput {
    pub prompt_id: Option<String>,
}
model! { CreateApplicationPromptOutput {
    0 "PromptId" prompt_id: String
} }

/// Creates backup: `CreateBackup` of `polardb` 2017-08-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/CreateBackup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackup {
    pub client_token: Option<String>,
    pub comment: Option<String>,
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CreateBackup(db_cluster_id: String) "CreateBackup" -> CreateBackupOutput {
    0 "ClientToken" client_token: String, 1 "Comment" comment: String, 2 "DBClusterId" db_cluster_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CreateBackup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackupOutput {
    pub backup_job_id: Option<String>,
}
model! { CreateBackupOutput {
    0 "BackupJobId" backup_job_id: String
} }

/// Creates batch consumer: `CreateBatchConsumer` of `polardb` 2017-08-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/CreateBatchConsumer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatchConsumer {
    pub client_token: Option<String>,
    pub consumer_group_id: Option<String>,
    pub count: Option<i64>,
    pub credit_token: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub gw_cluster_id: String,
    /// Required.
    pub region_id: String,
}
operation! { CreateBatchConsumer(gw_cluster_id: String, region_id: String)
    "CreateBatchConsumer" -> CreateBatchConsumerOutput {
    0 "ClientToken" client_token: String, 1 "ConsumerGroupId" consumer_group_id: String, 2 "Count" count: i64,
    3 "CreditToken" credit_token: String, 4 "Description" description: String, 5 "GwClusterId" gw_cluster_id,
    6 "RegionId" region_id
} }

/// Response of [`CreateBatchConsumer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatchConsumerOutput {
    pub items: Vec<CreateBatchConsumerItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub page_size: Option<i64>,
    pub total_pages: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { CreateBatchConsumerOutput {
    0 "Items" items: Vec<CreateBatchConsumerItems>, 1 "PageNumber" page_number: i64,
    2 "PageRecordCount" page_record_count: i64, 3 "PageSize" page_size: i64, 4 "TotalPages" total_pages: i64,
    5 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`CreateBatchConsumer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatchConsumerItems {
    pub active: Option<bool>,
    /// Secret.
    pub api_key: Option<Secret>,
    pub api_key_md5: Option<String>,
    pub api_key_status: Option<String>,
    pub api_status: Option<String>,
    pub budget_limit: Option<i64>,
    pub budget_policy_id: Option<String>,
    pub budget_used: Option<i64>,
    pub consumer_group_id: Option<String>,
    pub consumer_id: Option<String>,
    pub consumer_tag: Option<String>,
    pub description: Option<String>,
    pub expire_time: Option<String>,
    pub expired: Option<bool>,
    pub gmt_created: Option<String>,
    pub gmt_modified: Option<String>,
    pub gw_cluster_id: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
}
model! { CreateBatchConsumerItems {
    0 "Active" active: bool, 1 "ApiKey" api_key: Secret, 2 "ApiKeyMd5" api_key_md5: String,
    3 "ApiKeyStatus" api_key_status: String, 4 "ApiStatus" api_status: String, 5 "BudgetLimit" budget_limit: i64,
    6 "BudgetPolicyId" budget_policy_id: String, 7 "BudgetUsed" budget_used: i64,
    8 "ConsumerGroupId" consumer_group_id: String, 9 "ConsumerId" consumer_id: String,
    10 "ConsumerTag" consumer_tag: String, 11 "Description" description: String, 12 "ExpireTime" expire_time: String,
    13 "Expired" expired: bool, 14 "GmtCreated" gmt_created: String, 15 "GmtModified" gmt_modified: String,
    16 "GwClusterId" gw_cluster_id: String, 17 "Name" name: String, 18 "Status" status: String
} }

/// Creates batch task: `CreateBatchTask` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/CreateBatchTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatchTask {
    pub application_type: Option<String>,
    /// Required.
    pub instance_ids: Vec<String>,
    pub param: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub task_name: String,
    /// Required.
    pub task_type: String,
}
operation! { CreateBatchTask(instance_ids: Vec<String>, region_id: String, task_name: String, task_type: String)
    "CreateBatchTask" -> CreateBatchTaskOutput {
    0 "ApplicationType" application_type: String, 1 "InstanceIds" instance_ids, 2 "Param" param: String,
    3 "RegionId" region_id, 4 "TaskName" task_name, 5 "TaskType" task_type
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`CreateBatchTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatchTaskOutput {
    pub batch_id: Option<String>,
}
model! { CreateBatchTaskOutput {
    0 "BatchId" batch_id: String
} }

/// Creates budget policy: `CreateBudgetPolicy` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/CreateBudgetPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBudgetPolicy {
    pub alert_threshold_pct: Option<String>,
    pub budget_dimension_ref_id: Option<String>,
    /// Required.
    pub budget_points: String,
    /// Required.
    pub budget_type: String,
    /// Required.
    pub gw_cluster_id: String,
    pub region_id: Option<String>,
    /// Required.
    pub reset_day_of_month: String,
}
operation! {
    CreateBudgetPolicy(budget_points: String, budget_type: String, gw_cluster_id: String, reset_day_of_month: String)
    "CreateBudgetPolicy" -> CreateBudgetPolicyOutput {
    0 "AlertThresholdPct" alert_threshold_pct: String, 1 "BudgetDimensionRefId" budget_dimension_ref_id: String,
    2 "BudgetPoints" budget_points, 3 "BudgetType" budget_type, 4 "GwClusterId" gw_cluster_id,
    5 "RegionId" region_id: String, 6 "ResetDayOfMonth" reset_day_of_month
} }

/// Response of [`CreateBudgetPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBudgetPolicyOutput {
    pub budget_policy_id: Option<String>,
    pub gw_cluster_id: Option<String>,
}
model! { CreateBudgetPolicyOutput {
    0 "BudgetPolicyId" budget_policy_id: String, 1 "GwClusterId" gw_cluster_id: String
} }

/// Creates cold storage instance: `CreateColdStorageInstance` of `polardb` 2017-08-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/CreateColdStorageInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateColdStorageInstance {
    pub client_token: Option<String>,
    pub cold_storage_instance_description: Option<String>,
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CreateColdStorageInstance(db_cluster_id: String)
    "CreateColdStorageInstance" -> CreateColdStorageInstanceOutput {
    0 "ClientToken" client_token: String, 1 "ColdStorageInstanceDescription" cold_storage_instance_description: String,
    2 "DBClusterId" db_cluster_id, 3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceGroupId" resource_group_id: String, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CreateColdStorageInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateColdStorageInstanceOutput {
    pub cold_storage_instance_id: Option<String>,
}
model! { CreateColdStorageInstanceOutput {
    0 "ColdStorageInstanceId" cold_storage_instance_id: String
} }

/// Creates consumer: `CreateConsumer` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/CreateConsumer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConsumer {
    pub consumer_group_name: Option<String>,
    /// Required.
    pub gw_cluster_id: String,
    pub key_type: Option<String>,
    /// Required.
    pub name: String,
    pub nick_name: Option<String>,
    pub region_id: Option<String>,
}
operation! { CreateConsumer(gw_cluster_id: String, name: String) "CreateConsumer" -> CreateConsumerOutput {
    0 "ConsumerGroupName" consumer_group_name: String, 1 "GwClusterId" gw_cluster_id, 2 "KeyType" key_type: String,
    3 "Name" name, 4 "NickName" nick_name: String, 5 "RegionId" region_id: String
} }

/// Response of [`CreateConsumer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConsumerOutput {
    /// Secret.
    pub api_key: Option<Secret>,
    pub consumer_id: Option<String>,
    pub key_type: Option<String>,
}
model! { CreateConsumerOutput {
    0 "ApiKey" api_key: Secret, 1 "ConsumerId" consumer_id: String, 2 "KeyType" key_type: String
} }

/// Creates consumer group: `CreateConsumerGroup` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/CreateConsumerGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConsumerGroup {
    /// Required.
    pub consumer_group_name: String,
    /// Required.
    pub gw_cluster_id: String,
    pub is_default: Option<String>,
    pub nick_name: Option<String>,
    pub region_id: Option<String>,
}
operation! { CreateConsumerGroup(consumer_group_name: String, gw_cluster_id: String)
    "CreateConsumerGroup" -> CreateConsumerGroupOutput {
    0 "ConsumerGroupName" consumer_group_name, 1 "GwClusterId" gw_cluster_id, 2 "IsDefault" is_default: String,
    3 "NickName" nick_name: String, 4 "RegionId" region_id: String
} }

/// Response of [`CreateConsumerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConsumerGroupOutput {
    pub consumer_group_id: Option<String>,
}
model! { CreateConsumerGroupOutput {
    0 "ConsumerGroupId" consumer_group_id: String
} }

/// Creates cost rule: `CreateCostRule` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/CreateCostRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCostRule {
    pub cache_cost_points_per_million: Option<String>,
    pub effective_target_type: Option<String>,
    pub effective_target_value: Option<String>,
    /// Required.
    pub gw_cluster_id: String,
    pub input_cost_points_per_million: Option<String>,
    /// Required.
    pub model_name: String,
    /// Required.
    pub model_service_id: String,
    pub output_cost_points_per_million: Option<String>,
    pub region_id: Option<String>,
}
operation! { CreateCostRule(gw_cluster_id: String, model_name: String, model_service_id: String)
    "CreateCostRule" -> CreateCostRuleOutput {
    0 "CacheCostPointsPerMillion" cache_cost_points_per_million: String,
    1 "EffectiveTargetType" effective_target_type: String, 2 "EffectiveTargetValue" effective_target_value: String,
    3 "GwClusterId" gw_cluster_id, 4 "InputCostPointsPerMillion" input_cost_points_per_million: String,
    5 "ModelName" model_name, 6 "ModelServiceId" model_service_id,
    7 "OutputCostPointsPerMillion" output_cost_points_per_million: String, 8 "RegionId" region_id: String
} }

/// Response of [`CreateCostRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCostRuleOutput {
    pub cost_rule_id: Option<String>,
}
model! { CreateCostRuleOutput {
    0 "CostRuleId" cost_rule_id: String
} }

/// Creates cron job policy serverless: `CreateCronJobPolicyServerless` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/CreateCronJobPolicyServerless>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCronJobPolicyServerless {
    pub allow_shut_down: Option<String>,
    /// Required.
    pub cron_expression: String,
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub end_time: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub scale_ap_ro_num_max: Option<String>,
    pub scale_ap_ro_num_min: Option<String>,
    pub scale_max: Option<String>,
    pub scale_min: Option<String>,
    pub scale_ro_num_max: Option<String>,
    pub scale_ro_num_min: Option<String>,
    pub seconds_until_auto_pause: Option<String>,
    pub serverless_rule_cpu_enlarge_threshold: Option<String>,
    pub serverless_rule_cpu_shrink_threshold: Option<String>,
    pub serverless_rule_mode: Option<String>,
    pub start_time: Option<String>,
}
operation! {
    CreateCronJobPolicyServerless(cron_expression: String, db_cluster_id: String, end_time: String, region_id: String)
    "CreateCronJobPolicyServerless" -> CreateCronJobPolicyServerlessOutput {
    0 "AllowShutDown" allow_shut_down: String, 1 "CronExpression" cron_expression, 2 "DBClusterId" db_cluster_id,
    3 "EndTime" end_time, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64, 6 "RegionId" region_id,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64,
    9 "ScaleApRoNumMax" scale_ap_ro_num_max: String, 10 "ScaleApRoNumMin" scale_ap_ro_num_min: String,
    11 "ScaleMax" scale_max: String, 12 "ScaleMin" scale_min: String, 13 "ScaleRoNumMax" scale_ro_num_max: String,
    14 "ScaleRoNumMin" scale_ro_num_min: String, 15 "SecondsUntilAutoPause" seconds_until_auto_pause: String,
    16 "ServerlessRuleCpuEnlargeThreshold" serverless_rule_cpu_enlarge_threshold: String,
    17 "ServerlessRuleCpuShrinkThreshold" serverless_rule_cpu_shrink_threshold: String,
    18 "ServerlessRuleMode" serverless_rule_mode: String, 19 "StartTime" start_time: String
} }

/// Response of [`CreateCronJobPolicyServerless`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCronJobPolicyServerlessOutput {
    pub action: Option<String>,
    pub cron_expression: Option<String>,
    pub db_cluster_id: Option<String>,
    pub end_time: Option<String>,
    pub job_id: Option<String>,
    pub region_id: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
}
model! { CreateCronJobPolicyServerlessOutput {
    0 "Action" action: String, 1 "CronExpression" cron_expression: String, 2 "DBClusterId" db_cluster_id: String,
    3 "EndTime" end_time: String, 4 "JobId" job_id: String, 5 "RegionId" region_id: String,
    6 "StartTime" start_time: String, 7 "Status" status: String
} }

/// Creates db cluster: `CreateDBCluster` of `polardb` 2017-08-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/CreateDBCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBCluster {
    pub agentic_db_cluster_description: Option<String>,
    pub agentic_db_cluster_id: Option<String>,
    pub agentic_db_type: Option<String>,
    pub allow_shut_down: Option<String>,
    pub architecture: Option<String>,
    pub auto_renew: Option<bool>,
    pub auto_use_coupon: Option<bool>,
    pub backup_retention_policy_on_cluster_deletion: Option<String>,
    pub bursting_enabled: Option<String>,
    pub client_token: Option<String>,
    pub clone_data_point: Option<String>,
    pub cloud_provider: Option<String>,
    pub cluster_network_type: Option<String>,
    pub creation_category: Option<String>,
    pub creation_option: Option<String>,
    pub db_cluster_description: Option<String>,
    pub db_minor_version: Option<String>,
    pub db_node_class: Option<String>,
    pub db_node_num: Option<i64>,
    /// Required.
    pub db_type: String,
    /// Required.
    pub db_version: String,
    pub default_time_zone: Option<String>,
    pub ens_region_id: Option<String>,
    pub gdn_id: Option<String>,
    pub hot_standby_cluster: Option<String>,
    pub loose_polar_log_bin: Option<String>,
    pub loose_x_engine: Option<String>,
    pub loose_x_engine_use_memory_pct: Option<String>,
    pub lower_case_table_names: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub parameter_group_id: Option<String>,
    /// Required.
    pub pay_type: String,
    pub period: Option<String>,
    pub promotion_code: Option<String>,
    pub provisioned_iops: Option<i64>,
    pub proxy_class: Option<String>,
    pub proxy_type: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub scale_max: Option<String>,
    pub scale_min: Option<String>,
    pub scale_ro_num_max: Option<String>,
    pub scale_ro_num_min: Option<String>,
    pub security_ip_list: Option<String>,
    pub serverless_type: Option<String>,
    pub source_resource_id: Option<String>,
    pub source_uid: Option<i64>,
    pub standby_az: Option<String>,
    pub storage_auto_scale: Option<String>,
    pub storage_encryption: Option<bool>,
    pub storage_encryption_key: Option<String>,
    pub storage_pay_type: Option<String>,
    /// 10 to 100000.
    pub storage_space: Option<i64>,
    pub storage_type: Option<String>,
    /// 20 to 64000.
    pub storage_upper_bound: Option<i64>,
    pub strict_consistency: Option<String>,
    pub tde_status: Option<bool>,
    pub tag: Option<Vec<CreateDBClusterTag>>,
    pub target_minor_version: Option<String>,
    pub used_time: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}
operation! { CreateDBCluster(db_type: String, db_version: String, pay_type: String, region_id: String)
    "CreateDBCluster" -> CreateDBClusterOutput {
    0 "AgenticDbClusterDescription" agentic_db_cluster_description: String,
    1 "AgenticDbClusterId" agentic_db_cluster_id: String, 2 "AgenticDbType" agentic_db_type: String,
    3 "AllowShutDown" allow_shut_down: String, 4 "Architecture" architecture: String, 5 "AutoRenew" auto_renew: bool,
    6 "AutoUseCoupon" auto_use_coupon: bool,
    7 "BackupRetentionPolicyOnClusterDeletion" backup_retention_policy_on_cluster_deletion: String,
    8 "BurstingEnabled" bursting_enabled: String, 9 "ClientToken" client_token: String,
    10 "CloneDataPoint" clone_data_point: String, 11 "CloudProvider" cloud_provider: String,
    12 "ClusterNetworkType" cluster_network_type: String, 13 "CreationCategory" creation_category: String,
    14 "CreationOption" creation_option: String, 15 "DBClusterDescription" db_cluster_description: String,
    16 "DBMinorVersion" db_minor_version: String, 17 "DBNodeClass" db_node_class: String,
    18 "DBNodeNum" db_node_num: i64, 19 "DBType" db_type, 20 "DBVersion" db_version,
    21 "DefaultTimeZone" default_time_zone: String, 22 "EnsRegionId" ens_region_id: String, 23 "GDNId" gdn_id: String,
    24 "HotStandbyCluster" hot_standby_cluster: String, 25 "LoosePolarLogBin" loose_polar_log_bin: String,
    26 "LooseXEngine" loose_x_engine: String, 27 "LooseXEngineUseMemoryPct" loose_x_engine_use_memory_pct: String,
    28 "LowerCaseTableNames" lower_case_table_names: String, 29 "OwnerAccount" owner_account: String,
    30 "OwnerId" owner_id: i64, 31 "ParameterGroupId" parameter_group_id: String, 32 "PayType" pay_type,
    33 "Period" period: String, 34 "PromotionCode" promotion_code: String, 35 "ProvisionedIops" provisioned_iops: i64,
    36 "ProxyClass" proxy_class: String, 37 "ProxyType" proxy_type: String, 38 "RegionId" region_id,
    39 "ResourceGroupId" resource_group_id: String, 40 "ResourceOwnerAccount" resource_owner_account: String,
    41 "ResourceOwnerId" resource_owner_id: i64, 42 "ScaleMax" scale_max: String, 43 "ScaleMin" scale_min: String,
    44 "ScaleRoNumMax" scale_ro_num_max: String, 45 "ScaleRoNumMin" scale_ro_num_min: String,
    46 "SecurityIPList" security_ip_list: String, 47 "ServerlessType" serverless_type: String,
    48 "SourceResourceId" source_resource_id: String, 49 "SourceUid" source_uid: i64, 50 "StandbyAZ" standby_az: String,
    51 "StorageAutoScale" storage_auto_scale: String, 52 "StorageEncryption" storage_encryption: bool,
    53 "StorageEncryptionKey" storage_encryption_key: String, 54 "StoragePayType" storage_pay_type: String,
    55 "StorageSpace" storage_space: i64, 56 "StorageType" storage_type: String,
    57 "StorageUpperBound" storage_upper_bound: i64, 58 "StrictConsistency" strict_consistency: String,
    59 "TDEStatus" tde_status: bool, 60 "Tag" tag: Vec<CreateDBClusterTag>,
    61 "TargetMinorVersion" target_minor_version: String, 62 "UsedTime" used_time: String, 63 "VPCId" vpc_id: String,
    64 "VSwitchId" vswitch_id: String, 65 "ZoneId" zone_id: String
} }

/// In the request of [`CreateDBCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBClusterTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateDBClusterTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateDBCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBClusterOutput {
    pub agentic_db_cluster_description: Option<String>,
    pub agentic_db_cluster_id: Option<String>,
    pub db_cluster_id: Option<String>,
    pub order_id: Option<String>,
    pub resource_group_id: Option<String>,
}
model! { CreateDBClusterOutput {
    0 "AgenticDbClusterDescription" agentic_db_cluster_description: String,
    1 "AgenticDbClusterId" agentic_db_cluster_id: String, 2 "DBClusterId" db_cluster_id: String,
    3 "OrderId" order_id: String, 4 "ResourceGroupId" resource_group_id: String
} }

/// Creates db cluster endpoint: `CreateDBClusterEndpoint` of `polardb` 2017-08-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/CreateDBClusterEndpoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBClusterEndpoint {
    pub auto_add_new_nodes: Option<String>,
    pub client_token: Option<String>,
    /// Required.
    pub db_cluster_id: String,
    pub db_endpoint_description: Option<String>,
    pub endpoint_config: Option<String>,
    /// Required.
    pub endpoint_type: String,
    pub nodes: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub polar_fs_instance_id: Option<String>,
    pub polar_scc_timeout_action: Option<String>,
    pub polar_scc_wait_timeout: Option<String>,
    pub read_write_mode: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub scc_mode: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
}
operation! { CreateDBClusterEndpoint(db_cluster_id: String, endpoint_type: String) "CreateDBClusterEndpoint" -> Empty {
    0 "AutoAddNewNodes" auto_add_new_nodes: String, 1 "ClientToken" client_token: String, 2 "DBClusterId" db_cluster_id,
    3 "DBEndpointDescription" db_endpoint_description: String, 4 "EndpointConfig" endpoint_config: String,
    5 "EndpointType" endpoint_type, 6 "Nodes" nodes: String, 7 "OwnerAccount" owner_account: String,
    8 "OwnerId" owner_id: i64, 9 "PolarFsInstanceId" polar_fs_instance_id: String,
    10 "PolarSccTimeoutAction" polar_scc_timeout_action: String,
    11 "PolarSccWaitTimeout" polar_scc_wait_timeout: String, 12 "ReadWriteMode" read_write_mode: String,
    13 "ResourceOwnerAccount" resource_owner_account: String, 14 "ResourceOwnerId" resource_owner_id: i64,
    15 "SccMode" scc_mode: String, 16 "VPCId" vpc_id: String, 17 "VSwitchId" vswitch_id: String
} }

/// Response of [`CreateDBClusterEndpoint`]: empty.
pub type CreateDBClusterEndpointOutput = Empty;

/// Creates db cluster endpoint zonal: `CreateDBClusterEndpointZonal` of `polardb` 2017-08-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/CreateDBClusterEndpointZonal>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBClusterEndpointZonal {
    pub auto_add_new_nodes: Option<String>,
    pub client_token: Option<String>,
    /// Required.
    pub db_cluster_id: String,
    pub db_endpoint_description: Option<String>,
    pub endpoint_config: Option<String>,
    /// Required.
    pub endpoint_type: String,
    pub nodes: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub polar_scc_timeout_action: Option<String>,
    pub polar_scc_wait_timeout: Option<String>,
    pub read_write_mode: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub scc_mode: Option<String>,
}
operation! { CreateDBClusterEndpointZonal(db_cluster_id: String, endpoint_type: String)
    "CreateDBClusterEndpointZonal" -> Empty {
    0 "AutoAddNewNodes" auto_add_new_nodes: String, 1 "ClientToken" client_token: String, 2 "DBClusterId" db_cluster_id,
    3 "DBEndpointDescription" db_endpoint_description: String, 4 "EndpointConfig" endpoint_config: String,
    5 "EndpointType" endpoint_type, 6 "Nodes" nodes: String, 7 "OwnerAccount" owner_account: String,
    8 "OwnerId" owner_id: i64, 9 "PolarSccTimeoutAction" polar_scc_timeout_action: String,
    10 "PolarSccWaitTimeout" polar_scc_wait_timeout: String, 11 "ReadWriteMode" read_write_mode: String,
    12 "ResourceOwnerAccount" resource_owner_account: String, 13 "ResourceOwnerId" resource_owner_id: i64,
    14 "SccMode" scc_mode: String
} }

/// Response of [`CreateDBClusterEndpointZonal`]: empty.
pub type CreateDBClusterEndpointZonalOutput = Empty;

/// Creates db endpoint address: `CreateDBEndpointAddress` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/CreateDBEndpointAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBEndpointAddress {
    pub connection_string_prefix: Option<String>,
    /// Required.
    pub db_cluster_id: String,
    pub db_endpoint_id: Option<String>,
    /// Required.
    pub net_type: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_group_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_info: Option<Vec<CreateDBEndpointAddressZoneInfo>>,
}
operation! { CreateDBEndpointAddress(db_cluster_id: String, net_type: String) "CreateDBEndpointAddress" -> Empty {
    0 "ConnectionStringPrefix" connection_string_prefix: String, 1 "DBClusterId" db_cluster_id,
    2 "DBEndpointId" db_endpoint_id: String, 3 "NetType" net_type, 4 "OwnerAccount" owner_account: String,
    5 "OwnerId" owner_id: i64, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64, 8 "SecurityGroupId" security_group_id: String, 9 "VPCId" vpc_id: String,
    10 "ZoneInfo" zone_info: Vec<CreateDBEndpointAddressZoneInfo>
} }

/// Response of [`CreateDBEndpointAddress`]: empty.
pub type CreateDBEndpointAddressOutput = Empty;

/// In the request of [`CreateDBEndpointAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBEndpointAddressZoneInfo {
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}
input! { CreateDBEndpointAddressZoneInfo() {
    0 "VSwitchId" vswitch_id: String, 1 "ZoneId" zone_id: String
} }

/// Creates db link: `CreateDBLink` of `polardb` 2017-08-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/CreateDBLink>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBLink {
    pub client_token: Option<String>,
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub db_link_name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub source_db_name: String,
    /// Required.
    pub target_db_account: String,
    pub target_db_instance_name: Option<String>,
    /// Required.
    pub target_db_name: String,
    /// Required. Secret.
    pub target_db_passwd: Secret,
    pub target_ip: Option<String>,
    pub target_port: Option<String>,
    pub vpc_id: Option<String>,
}

/// Arguments of [`CreateDBLink::new`].
pub struct CreateDBLinkRequired {
    pub db_cluster_id: String,
    pub db_link_name: String,
    pub source_db_name: String,
    pub target_db_account: String,
    pub target_db_name: String,
    pub target_db_passwd: Secret,
}
operation! {
    CreateDBLink { CreateDBLinkRequired: db_cluster_id, db_link_name, source_db_name, target_db_account, target_db_name, target_db_passwd }
    "CreateDBLink" -> Empty {
    0 "ClientToken" client_token: String, 1 "DBClusterId" db_cluster_id, 2 "DBLinkName" db_link_name,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id: String,
    6 "ResourceGroupId" resource_group_id: String, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "SourceDBName" source_db_name, 10 "TargetDBAccount" target_db_account,
    11 "TargetDBInstanceName" target_db_instance_name: String, 12 "TargetDBName" target_db_name,
    13 "TargetDBPasswd" target_db_passwd, 14 "TargetIp" target_ip: String, 15 "TargetPort" target_port: String,
    16 "VpcId" vpc_id: String
} }

/// Response of [`CreateDBLink`]: empty.
pub type CreateDBLinkOutput = Empty;

/// Creates db nodes: `CreateDBNodes` of `polardb` 2017-08-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/CreateDBNodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBNodes {
    pub auto_use_coupon: Option<bool>,
    pub client_token: Option<String>,
    pub cloud_provider: Option<String>,
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub db_node: Vec<CreateDBNodesDBNode>,
    pub db_node_type: Option<String>,
    pub endpoint_bind_list: Option<String>,
    pub imci_switch: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub planned_end_time: Option<String>,
    pub planned_start_time: Option<String>,
    pub promotion_code: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CreateDBNodes(db_cluster_id: String, db_node: Vec<CreateDBNodesDBNode>)
    "CreateDBNodes" -> CreateDBNodesOutput {
    0 "AutoUseCoupon" auto_use_coupon: bool, 1 "ClientToken" client_token: String,
    2 "CloudProvider" cloud_provider: String, 3 "DBClusterId" db_cluster_id, 4 "DBNode" db_node,
    5 "DBNodeType" db_node_type: String, 6 "EndpointBindList" endpoint_bind_list: String,
    7 "ImciSwitch" imci_switch: String, 8 "OwnerAccount" owner_account: String, 9 "OwnerId" owner_id: i64,
    10 "PlannedEndTime" planned_end_time: String, 11 "PlannedStartTime" planned_start_time: String,
    12 "PromotionCode" promotion_code: String, 13 "ResourceGroupId" resource_group_id: String,
    14 "ResourceOwnerAccount" resource_owner_account: String, 15 "ResourceOwnerId" resource_owner_id: i64
} }

/// In the request of [`CreateDBNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBNodesDBNode {
    pub target_class: Option<String>,
    pub zone_id: Option<String>,
}
input! { CreateDBNodesDBNode() {
    0 "TargetClass" target_class: String, 1 "ZoneId" zone_id: String
} }

/// Response of [`CreateDBNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBNodesOutput {
    pub db_cluster_id: Option<String>,
    pub db_node_ids: Option<CreateDBNodesDBNodeIds>,
    pub order_id: Option<String>,
}
model! { CreateDBNodesOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "DBNodeIds" db_node_ids: CreateDBNodesDBNodeIds,
    2 "OrderId" order_id: String
} }

/// In the response of [`CreateDBNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBNodesDBNodeIds {
    pub db_node_id: Vec<String>,
}
model! { CreateDBNodesDBNodeIds {
    0 "DBNodeId" db_node_id: Vec<String>
} }

/// Creates database: `CreateDatabase` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/CreateDatabase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatabase {
    pub account_name: Option<String>,
    pub account_privilege: Option<String>,
    /// Required.
    pub character_set_name: String,
    pub collate: Option<String>,
    pub ctype: Option<String>,
    /// Required.
    pub db_cluster_id: String,
    pub db_description: Option<String>,
    /// Required.
    pub db_name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CreateDatabase(character_set_name: String, db_cluster_id: String, db_name: String)
    "CreateDatabase" -> Empty {
    0 "AccountName" account_name: String, 1 "AccountPrivilege" account_privilege: String,
    2 "CharacterSetName" character_set_name, 3 "Collate" collate: String, 4 "Ctype" ctype: String,
    5 "DBClusterId" db_cluster_id, 6 "DBDescription" db_description: String, 7 "DBName" db_name,
    8 "OwnerAccount" owner_account: String, 9 "OwnerId" owner_id: i64,
    10 "ResourceOwnerAccount" resource_owner_account: String, 11 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CreateDatabase`]: empty.
pub type CreateDatabaseOutput = Empty;

/// Creates database zonal: `CreateDatabaseZonal` of `polardb` 2017-08-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/CreateDatabaseZonal>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatabaseZonal {
    pub account_name: Option<String>,
    pub account_privilege: Option<String>,
    /// Required.
    pub character_set_name: String,
    pub client_token: Option<String>,
    pub collate: Option<String>,
    pub ctype: Option<String>,
    /// Required.
    pub db_cluster_id: String,
    pub db_description: Option<String>,
    /// Required.
    pub db_name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CreateDatabaseZonal(character_set_name: String, db_cluster_id: String, db_name: String)
    "CreateDatabaseZonal" -> Empty {
    0 "AccountName" account_name: String, 1 "AccountPrivilege" account_privilege: String,
    2 "CharacterSetName" character_set_name, 3 "ClientToken" client_token: String, 4 "Collate" collate: String,
    5 "Ctype" ctype: String, 6 "DBClusterId" db_cluster_id, 7 "DBDescription" db_description: String,
    8 "DBName" db_name, 9 "OwnerAccount" owner_account: String, 10 "OwnerId" owner_id: i64,
    11 "ResourceOwnerAccount" resource_owner_account: String, 12 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CreateDatabaseZonal`]: empty.
pub type CreateDatabaseZonalOutput = Empty;

/// Creates extensions: `CreateExtensions` of `polardb` 2017-08-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/CreateExtensions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExtensions {
    /// Required.
    pub account_name: String,
    pub client_token: Option<String>,
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub db_names: String,
    pub extensions: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub source_db_name: Option<String>,
    pub version: Option<String>,
    pub vpc_id: Option<String>,
}
operation! { CreateExtensions(account_name: String, db_cluster_id: String, db_names: String)
    "CreateExtensions" -> Empty {
    0 "AccountName" account_name, 1 "ClientToken" client_token: String, 2 "DBClusterId" db_cluster_id,
    3 "DBNames" db_names, 4 "Extensions" extensions: String, 5 "OwnerAccount" owner_account: String,
    6 "OwnerId" owner_id: i64, 7 "RegionId" region_id: String, 8 "ResourceGroupId" resource_group_id: String,
    9 "ResourceOwnerAccount" resource_owner_account: String, 10 "ResourceOwnerId" resource_owner_id: i64,
    11 "SourceDBName" source_db_name: String, 12 "Version" version: String, 13 "VpcId" vpc_id: String
} }

/// Response of [`CreateExtensions`]: empty.
pub type CreateExtensionsOutput = Empty;

/// Creates gateway: `CreateGateway` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/CreateGateway>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGateway {
    pub auto_renew: Option<bool>,
    pub db_cluster_class: Option<String>,
    pub db_type: Option<String>,
    /// Required.
    pub pay_type: String,
    pub period: Option<String>,
    /// Required.
    pub region_id: String,
    pub security_group_id: Option<String>,
    pub used_time: Option<String>,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub vswitch_id: String,
    pub zone_id: Option<String>,
}
operation! { CreateGateway(pay_type: String, region_id: String, vpc_id: String, vswitch_id: String)
    "CreateGateway" -> CreateGatewayOutput {
    0 "AutoRenew" auto_renew: bool, 1 "DBClusterClass" db_cluster_class: String, 2 "DBType" db_type: String,
    3 "PayType" pay_type, 4 "Period" period: String, 5 "RegionId" region_id,
    6 "SecurityGroupId" security_group_id: String, 7 "UsedTime" used_time: String, 8 "VPCId" vpc_id,
    9 "VSwitchId" vswitch_id, 10 "ZoneId" zone_id: String
} }

/// Response of [`CreateGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGatewayOutput {
    pub gw_cluster_id: Option<String>,
    pub order_id: Option<String>,
}
model! { CreateGatewayOutput {
    0 "GwClusterId" gw_cluster_id: String, 1 "OrderId" order_id: String
} }

/// Creates global data network: `CreateGlobalDataNetwork` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/CreateGlobalDataNetwork>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGlobalDataNetwork {
    pub description: Option<String>,
    pub destination_file_system_path: Option<String>,
    pub destination_id: Option<String>,
    pub destination_region: Option<String>,
    pub destination_type: Option<String>,
    pub freeze_source_during_sync: Option<String>,
    pub source_file_system_path: Option<String>,
    pub source_id: Option<String>,
    pub source_region: Option<String>,
    pub source_type: Option<String>,
}
operation! { CreateGlobalDataNetwork() "CreateGlobalDataNetwork" -> CreateGlobalDataNetworkOutput {
    0 "Description" description: String, 1 "DestinationFileSystemPath" destination_file_system_path: String,
    2 "DestinationId" destination_id: String, 3 "DestinationRegion" destination_region: String,
    4 "DestinationType" destination_type: String, 5 "FreezeSourceDuringSync" freeze_source_during_sync: String,
    6 "SourceFileSystemPath" source_file_system_path: String, 7 "SourceId" source_id: String,
    8 "SourceRegion" source_region: String, 9 "SourceType" source_type: String
} }

/// Response of [`CreateGlobalDataNetwork`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGlobalDataNetworkOutput {
    pub channel_id: Option<String>,
    pub network_id: Option<String>,
}
model! { CreateGlobalDataNetworkOutput {
    0 "ChannelId" channel_id: String, 1 "NetworkId" network_id: String
} }

/// Creates global database network: `CreateGlobalDatabaseNetwork` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/CreateGlobalDatabaseNetwork>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGlobalDatabaseNetwork {
    /// Required.
    pub db_cluster_id: String,
    pub enable_global_domain_name: Option<bool>,
    pub gdn_description: Option<String>,
    pub gdn_version: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { CreateGlobalDatabaseNetwork(db_cluster_id: String)
    "CreateGlobalDatabaseNetwork" -> CreateGlobalDatabaseNetworkOutput {
    0 "DBClusterId" db_cluster_id, 1 "EnableGlobalDomainName" enable_global_domain_name: bool,
    2 "GDNDescription" gdn_description: String, 3 "GDNVersion" gdn_version: String,
    4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64, 6 "ResourceGroupId" resource_group_id: String,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64,
    9 "SecurityToken" security_token: Secret
} }

/// Response of [`CreateGlobalDatabaseNetwork`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGlobalDatabaseNetworkOutput {
    pub gdn_id: Option<String>,
}
model! { CreateGlobalDatabaseNetworkOutput {
    0 "GDNId" gdn_id: String
} }

/// Creates global security ip group: `CreateGlobalSecurityIPGroup` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/CreateGlobalSecurityIPGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGlobalSecurityIPGroup {
    /// Required.
    pub g_ip_list: String,
    /// Required. 2 to 120 characters.
    pub global_ig_name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { CreateGlobalSecurityIPGroup(g_ip_list: String, global_ig_name: String, region_id: String)
    "CreateGlobalSecurityIPGroup" -> CreateGlobalSecurityIPGroupOutput {
    0 "GIpList" g_ip_list, 1 "GlobalIgName" global_ig_name, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceGroupId" resource_group_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "SecurityToken" security_token: Secret
} }

/// Response of [`CreateGlobalSecurityIPGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGlobalSecurityIPGroupOutput {
    pub global_security_ip_group: Vec<CreateGlobalSecurityIPGroupGlobalSecurityIPGroup>,
}
model! { CreateGlobalSecurityIPGroupOutput {
    0 "GlobalSecurityIPGroup" global_security_ip_group: Vec<CreateGlobalSecurityIPGroupGlobalSecurityIPGroup>
} }

/// In the response of [`CreateGlobalSecurityIPGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGlobalSecurityIPGroupGlobalSecurityIPGroup {
    pub g_ip_list: Option<String>,
    pub global_ig_name: Option<String>,
    pub global_security_group_id: Option<String>,
    pub region_id: Option<String>,
}
model! { CreateGlobalSecurityIPGroupGlobalSecurityIPGroup {
    0 "GIpList" g_ip_list: String, 1 "GlobalIgName" global_ig_name: String,
    2 "GlobalSecurityGroupId" global_security_group_id: String, 3 "RegionId" region_id: String
} }

/// Creates gw consumer order: `CreateGwConsumerOrder` of `polardb` 2017-08-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/CreateGwConsumerOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGwConsumerOrder {
    pub client_token: Option<String>,
    pub expire_time: Option<String>,
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub key_count: i64,
    /// Required.
    pub package_spec: String,
    /// Required.
    pub region_id: String,
}
operation! { CreateGwConsumerOrder(gateway_id: String, key_count: i64, package_spec: String, region_id: String)
    "CreateGwConsumerOrder" -> CreateGwConsumerOrderOutput {
    0 "ClientToken" client_token: String, 1 "ExpireTime" expire_time: String, 2 "GatewayId" gateway_id,
    3 "KeyCount" key_count, 4 "PackageSpec" package_spec, 5 "RegionId" region_id
} }

/// Response of [`CreateGwConsumerOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGwConsumerOrderOutput {
    pub credit_token: Option<String>,
    pub expire_time: Option<String>,
    pub gateway_id: Option<String>,
    pub order_id: Option<String>,
}
model! { CreateGwConsumerOrderOutput {
    0 "CreditToken" credit_token: String, 1 "ExpireTime" expire_time: String, 2 "GatewayId" gateway_id: String,
    3 "OrderId" order_id: String
} }

/// Creates lakebase s3 account: `CreateLakebaseS3Account` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/CreateLakebaseS3Account>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLakebaseS3Account {
    /// Required.
    pub pfs_instance_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub user_acc_ak: String,
    pub user_acc_policy: Option<String>,
    /// Required. Secret.
    pub user_acc_sk: Secret,
}
operation! {
    CreateLakebaseS3Account(pfs_instance_id: String, region_id: String, user_acc_ak: String, user_acc_sk: Secret)
    "CreateLakebaseS3Account" -> Empty {
    0 "PfsInstanceId" pfs_instance_id, 1 "RegionId" region_id, 2 "UserAccAk" user_acc_ak,
    3 "UserAccPolicy" user_acc_policy: String, 4 "UserAccSk" user_acc_sk
} }

/// Response of [`CreateLakebaseS3Account`]: empty.
pub type CreateLakebaseS3AccountOutput = Empty;

/// Creates model api: `CreateModelApi` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/CreateModelApi>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelApi {
    pub force_model: Option<String>,
    /// Required.
    pub gw_cluster_id: String,
    /// Required.
    pub model_category: String,
    /// Required.
    pub name: String,
    /// Required.
    pub path_prefix: String,
    /// Required.
    pub protocol: String,
    pub record_input: Option<String>,
    pub record_output: Option<String>,
    pub region_id: Option<String>,
    /// Required.
    pub route_rules: String,
}

/// Arguments of [`CreateModelApi::new`].
pub struct CreateModelApiRequired {
    pub gw_cluster_id: String,
    pub model_category: String,
    pub name: String,
    pub path_prefix: String,
    pub protocol: String,
    pub route_rules: String,
}
operation! {
    CreateModelApi { CreateModelApiRequired: gw_cluster_id, model_category, name, path_prefix, protocol, route_rules }
    "CreateModelApi" -> CreateModelApiOutput {
    0 "ForceModel" force_model: String, 1 "GwClusterId" gw_cluster_id, 2 "ModelCategory" model_category, 3 "Name" name,
    4 "PathPrefix" path_prefix, 5 "Protocol" protocol, 6 "RecordInput" record_input: String,
    7 "RecordOutput" record_output: String, 8 "RegionId" region_id: String, 9 "RouteRules" route_rules
} }

/// Response of [`CreateModelApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelApiOutput {
    pub invoke_endpoint: Option<String>,
    pub model_api_id: Option<String>,
    pub status: Option<String>,
}
model! { CreateModelApiOutput {
    0 "InvokeEndpoint" invoke_endpoint: String, 1 "ModelApiId" model_api_id: String, 2 "Status" status: String
} }

/// Creates model service: `CreateModelService` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/CreateModelService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelService {
    /// Required. Secret.
    pub api_key: Secret,
    /// Required.
    pub base_url: String,
    /// Required.
    pub gw_cluster_id: String,
    pub input_cost_points_per_million: Option<String>,
    /// Required.
    pub model_category: String,
    /// Required.
    pub name: String,
    pub output_cost_points_per_million: Option<String>,
    /// Required.
    pub protocol: String,
    pub region_id: Option<String>,
    pub request_cost_points: Option<String>,
    /// Required.
    pub vendor: String,
}

/// Arguments of [`CreateModelService::new`].
pub struct CreateModelServiceRequired {
    pub api_key: Secret,
    pub base_url: String,
    pub gw_cluster_id: String,
    pub model_category: String,
    pub name: String,
    pub protocol: String,
    pub vendor: String,
}
operation! {
    CreateModelService { CreateModelServiceRequired: api_key, base_url, gw_cluster_id, model_category, name, protocol, vendor }
    "CreateModelService" -> CreateModelServiceOutput {
    0 "ApiKey" api_key, 1 "BaseUrl" base_url, 2 "GwClusterId" gw_cluster_id,
    3 "InputCostPointsPerMillion" input_cost_points_per_million: String, 4 "ModelCategory" model_category,
    5 "Name" name, 6 "OutputCostPointsPerMillion" output_cost_points_per_million: String, 7 "Protocol" protocol,
    8 "RegionId" region_id: String, 9 "RequestCostPoints" request_cost_points: String, 10 "Vendor" vendor
} }

/// Response of [`CreateModelService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelServiceOutput {
    pub model_service_id: Option<String>,
    pub status: Option<String>,
}
model! { CreateModelServiceOutput {
    0 "ModelServiceId" model_service_id: String, 1 "Status" status: String
} }

/// Creates network channel: `CreateNetworkChannel` of `polardb` 2017-08-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/CreateNetworkChannel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkChannel {
    /// Required.
    pub channel_name: String,
    pub client_token: Option<String>,
    /// Required.
    pub db_cluster_id: String,
    pub notes: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub target_db_cluster_id: Option<String>,
    pub target_ip: Option<String>,
    pub target_port: Option<String>,
    pub vpc_id: Option<String>,
}
operation! { CreateNetworkChannel(channel_name: String, db_cluster_id: String) "CreateNetworkChannel" -> Empty {
    0 "ChannelName" channel_name, 1 "ClientToken" client_token: String, 2 "DBClusterId" db_cluster_id,
    3 "Notes" notes: String, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "RegionId" region_id: String, 7 "ResourceGroupId" resource_group_id: String,
    8 "ResourceOwnerAccount" resource_owner_account: String, 9 "ResourceOwnerId" resource_owner_id: i64,
    10 "TargetDBClusterId" target_db_cluster_id: String, 11 "TargetIp" target_ip: String,
    12 "TargetPort" target_port: String, 13 "VpcId" vpc_id: String
} }

/// Response of [`CreateNetworkChannel`]: empty.
pub type CreateNetworkChannelOutput = Empty;

/// Creates or get virtual license order: `CreateOrGetVirtualLicenseOrder` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/CreateOrGetVirtualLicenseOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrGetVirtualLicenseOrder {
    /// Required.
    pub engine: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CreateOrGetVirtualLicenseOrder(engine: String)
    "CreateOrGetVirtualLicenseOrder" -> CreateOrGetVirtualLicenseOrderOutput {
    0 "Engine" engine, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CreateOrGetVirtualLicenseOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrGetVirtualLicenseOrderOutput {
    pub activated_code_count: Option<i64>,
    pub activation_code_quota: Option<i64>,
    pub aliyun_order_id: Option<String>,
    pub allow_empty_system_identifier: Option<bool>,
    pub gmt_created: Option<String>,
    pub gmt_modified: Option<String>,
    pub is_virtual_order: Option<bool>,
    pub is_virtual_order_frozen: Option<bool>,
    pub package_type: Option<String>,
    pub package_validity: Option<String>,
    pub purchase_channel: Option<String>,
    pub virtual_order_id: Option<String>,
}
model! { CreateOrGetVirtualLicenseOrderOutput {
    0 "ActivatedCodeCount" activated_code_count: i64, 1 "ActivationCodeQuota" activation_code_quota: i64,
    2 "AliyunOrderId" aliyun_order_id: String, 3 "AllowEmptySystemIdentifier" allow_empty_system_identifier: bool,
    4 "GmtCreated" gmt_created: String, 5 "GmtModified" gmt_modified: String, 6 "IsVirtualOrder" is_virtual_order: bool,
    7 "IsVirtualOrderFrozen" is_virtual_order_frozen: bool, 8 "PackageType" package_type: String,
    9 "PackageValidity" package_validity: String, 10 "PurchaseChannel" purchase_channel: String,
    11 "VirtualOrderId" virtual_order_id: String
} }

/// Creates parameter group: `CreateParameterGroup` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/CreateParameterGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateParameterGroup {
    /// Required.
    pub db_type: String,
    /// Required.
    pub db_version: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub parameter_group_desc: Option<String>,
    /// Required.
    pub parameter_group_name: String,
    /// Required.
    pub parameters: String,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}

/// Arguments of [`CreateParameterGroup::new`].
pub struct CreateParameterGroupRequired {
    pub db_type: String,
    pub db_version: String,
    pub parameter_group_name: String,
    pub parameters: String,
    pub region_id: String,
}
operation! {
    CreateParameterGroup { CreateParameterGroupRequired: db_type, db_version, parameter_group_name, parameters, region_id }
    "CreateParameterGroup" -> CreateParameterGroupOutput {
    0 "DBType" db_type, 1 "DBVersion" db_version, 2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64,
    4 "ParameterGroupDesc" parameter_group_desc: String, 5 "ParameterGroupName" parameter_group_name,
    6 "Parameters" parameters, 7 "RegionId" region_id, 8 "ResourceGroupId" resource_group_id: String,
    9 "ResourceOwnerAccount" resource_owner_account: String, 10 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CreateParameterGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateParameterGroupOutput {
    pub parameter_group_id: Option<String>,
}
model! { CreateParameterGroupOutput {
    0 "ParameterGroupId" parameter_group_id: String
} }

/// Creates polar claw agent: `CreatePolarClawAgent` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/CreatePolarClawAgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolarClawAgent {
    /// Required.
    pub agent_id: String,
    /// Required.
    pub application_id: String,
    pub avatar: Option<String>,
    pub emoji: Option<String>,
    pub restart: Option<bool>,
    /// Required.
    pub workspace: String,
}
operation! { CreatePolarClawAgent(agent_id: String, application_id: String, workspace: String)
    "CreatePolarClawAgent" -> CreatePolarClawAgentOutput {
    0 "AgentId" agent_id, 1 "ApplicationId" application_id, 2 "Avatar" avatar: String, 3 "Emoji" emoji: String,
    4 "Restart" restart: bool, 5 "Workspace" workspace
} }

/// Response of [`CreatePolarClawAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolarClawAgentOutput {
    pub agent: Option<CreatePolarClawAgentAgent>,
    pub agent_id: Option<String>,
    pub application_id: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub name: Option<String>,
    pub workspace: Option<String>,
}
model! { CreatePolarClawAgentOutput {
    0 "Agent" agent: CreatePolarClawAgentAgent, 1 "AgentId" agent_id: String, 2 "ApplicationId" application_id: String,
    3 "Code" code: i64, 4 "Message" message: String, 5 "Name" name: String, 6 "Workspace" workspace: String
} }

/// In the response of [`CreatePolarClawAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolarClawAgentAgent {
    pub id: Option<String>,
    pub identity: Option<CreatePolarClawAgentIdentity>,
    pub name: Option<String>,
    pub workspace: Option<String>,
}
model! { CreatePolarClawAgentAgent {
    0 "Id" id: String, 1 "Identity" identity: CreatePolarClawAgentIdentity, 2 "Name" name: String,
    3 "Workspace" workspace: String
} }

/// In the response of [`CreatePolarClawAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolarClawAgentIdentity {
    pub avatar: Option<String>,
    pub avatar_url: Option<String>,
    pub emoji: Option<String>,
    pub name: Option<String>,
    pub theme: Option<String>,
}
model! { CreatePolarClawAgentIdentity {
    0 "Avatar" avatar: String, 1 "AvatarUrl" avatar_url: String, 2 "Emoji" emoji: String, 3 "Name" name: String,
    4 "Theme" theme: String
} }

/// Creates polar claw channel: `CreatePolarClawChannel` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/CreatePolarClawChannel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolarClawChannel {
    /// Required.
    pub application_id: String,
    pub channel_config: Option<BTreeMap<String, Value>>,
    /// Required.
    pub channel_id: String,
    /// Required.
    pub npm_package: String,
    /// Required.
    pub plugin_id: String,
    pub restart: Option<bool>,
}
operation! {
    CreatePolarClawChannel(application_id: String, channel_id: String, npm_package: String, plugin_id: String)
    "CreatePolarClawChannel" -> CreatePolarClawChannelOutput {
    0 "ApplicationId" application_id, 1 "ChannelConfig" channel_config: BTreeMap<String, Value>,
    2 "ChannelId" channel_id, 3 "NpmPackage" npm_package, 4 "PluginId" plugin_id, 5 "Restart" restart: bool
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`CreatePolarClawChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolarClawChannelOutput {
    pub application_id: Option<String>,
    pub channel_id: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub npm_package: Option<String>,
    pub ok: Option<bool>,
    pub plugin_id: Option<String>,
    pub plugin_installed: Option<bool>,
    pub restarted: Option<bool>,
}
model! { CreatePolarClawChannelOutput {
    0 "ApplicationId" application_id: String, 1 "ChannelId" channel_id: String, 2 "Code" code: i64,
    3 "Message" message: String, 4 "NpmPackage" npm_package: String, 5 "Ok" ok: bool, 6 "PluginId" plugin_id: String,
    7 "PluginInstalled" plugin_installed: bool, 8 "Restarted" restarted: bool
} }

/// Creates polar claw cron job: `CreatePolarClawCronJob` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/CreatePolarClawCronJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolarClawCronJob {
    pub agent_id: Option<String>,
    /// Required.
    pub application_id: String,
    pub delete_after_run: Option<bool>,
    pub delivery: Option<CreatePolarClawCronJobDelivery>,
    pub description: Option<String>,
    pub enabled: Option<bool>,
    pub failure_alert: Option<CreatePolarClawCronJobFailureAlert>,
    /// Required.
    pub name: String,
    /// Required.
    pub payload: CreatePolarClawCronJobPayload,
    pub restart: Option<bool>,
    pub run_immediately: Option<bool>,
    /// Required.
    pub schedule: CreatePolarClawCronJobSchedule,
    pub session_key: Option<String>,
    /// Required.
    pub session_target: String,
    /// Required.
    pub wake_mode: String,
}

/// Arguments of [`CreatePolarClawCronJob::new`].
pub struct CreatePolarClawCronJobRequired {
    pub application_id: String,
    pub name: String,
    pub payload: CreatePolarClawCronJobPayload,
    pub schedule: CreatePolarClawCronJobSchedule,
    pub session_target: String,
    pub wake_mode: String,
}
operation! {
    CreatePolarClawCronJob { CreatePolarClawCronJobRequired: application_id, name, payload, schedule, session_target, wake_mode }
    "CreatePolarClawCronJob" -> CreatePolarClawCronJobOutput {
    0 "AgentId" agent_id: String, 1 "ApplicationId" application_id, 2 "DeleteAfterRun" delete_after_run: bool,
    3 "Delivery" delivery: CreatePolarClawCronJobDelivery, 4 "Description" description: String,
    5 "Enabled" enabled: bool, 6 "FailureAlert" failure_alert: CreatePolarClawCronJobFailureAlert, 7 "Name" name,
    8 "Payload" payload, 9 "Restart" restart: bool, 10 "RunImmediately" run_immediately: bool, 11 "Schedule" schedule,
    12 "SessionKey" session_key: String, 13 "SessionTarget" session_target, 14 "WakeMode" wake_mode
} [
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(6, Location::Default, Style::Json),
    Mark::new(8, Location::Default, Style::Json),
    Mark::new(11, Location::Default, Style::Json)
] }

/// In the request of [`CreatePolarClawCronJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolarClawCronJobDelivery {
    pub account_id: Option<String>,
    pub best_effort: Option<bool>,
    pub channel: Option<String>,
    pub mode: Option<String>,
    pub to: Option<String>,
}
input! { CreatePolarClawCronJobDelivery() {
    0 "AccountId" account_id: String, 1 "BestEffort" best_effort: bool, 2 "Channel" channel: String,
    3 "Mode" mode: String, 4 "To" to: String
} }

/// In the request of [`CreatePolarClawCronJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolarClawCronJobFailureAlert {
    pub account_id: Option<String>,
    pub after: Option<i64>,
    pub channel: Option<String>,
    pub cooldown_ms: Option<i64>,
    pub mode: Option<String>,
    pub to: Option<String>,
}
input! { CreatePolarClawCronJobFailureAlert() {
    0 "AccountId" account_id: String, 1 "After" after: i64, 2 "Channel" channel: String,
    3 "CooldownMs" cooldown_ms: i64, 4 "Mode" mode: String, 5 "To" to: String
} }

/// In the request of [`CreatePolarClawCronJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolarClawCronJobPayload {
    pub best_effort_deliver: Option<bool>,
    pub channel: Option<String>,
    pub deliver: Option<bool>,
    pub fallbacks: Option<Vec<String>>,
    pub kind: Option<String>,
    pub light_context: Option<bool>,
    pub message: Option<String>,
    pub model: Option<String>,
    pub text: Option<String>,
    pub thinking: Option<String>,
    pub timeout_seconds: Option<i64>,
    pub to: Option<String>,
}
input! { CreatePolarClawCronJobPayload() {
    0 "BestEffortDeliver" best_effort_deliver: bool, 1 "Channel" channel: String, 2 "Deliver" deliver: bool,
    3 "Fallbacks" fallbacks: Vec<String>, 4 "Kind" kind: String, 5 "LightContext" light_context: bool,
    6 "Message" message: String, 7 "Model" model: String, 8 "Text" text: String, 9 "Thinking" thinking: String,
    10 "TimeoutSeconds" timeout_seconds: i64, 11 "To" to: String
} }

/// In the request of [`CreatePolarClawCronJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolarClawCronJobSchedule {
    pub anchor_ms: Option<i64>,
    pub at: Option<String>,
    pub every_ms: Option<i64>,
    pub expr: Option<String>,
    pub kind: Option<String>,
    pub stagger_ms: Option<i64>,
    pub tz: Option<String>,
}
input! { CreatePolarClawCronJobSchedule() {
    0 "AnchorMs" anchor_ms: i64, 1 "At" at: String, 2 "EveryMs" every_ms: i64, 3 "Expr" expr: String,
    4 "Kind" kind: String, 5 "StaggerMs" stagger_ms: i64, 6 "Tz" tz: String
} }

/// Response of [`CreatePolarClawCronJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolarClawCronJobOutput {
    pub application_id: Option<String>,
    pub code: Option<i64>,
    pub job: Option<CreatePolarClawCronJobJob>,
    pub message: Option<String>,
    pub ok: Option<bool>,
    pub ran_immediately: Option<bool>,
}
model! { CreatePolarClawCronJobOutput {
    0 "ApplicationId" application_id: String, 1 "Code" code: i64, 2 "Job" job: CreatePolarClawCronJobJob,
    3 "Message" message: String, 4 "Ok" ok: bool, 5 "RanImmediately" ran_immediately: bool
} }

/// In the response of [`CreatePolarClawCronJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolarClawCronJobJob {
    pub agent_id: Option<String>,
    pub created_at_ms: Option<i64>,
    pub delete_after_run: Option<bool>,
    pub delivery: Option<CreatePolarClawCronJobJobDelivery>,
    pub description: Option<String>,
    pub enabled: Option<bool>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub payload: Option<CreatePolarClawCronJobJobPayload>,
    pub runs: Vec<CreatePolarClawCronJobRuns>,
    pub schedule: Option<CreatePolarClawCronJobJobSchedule>,
    pub session_key: Option<String>,
    pub session_target: Option<String>,
    pub state: Option<CreatePolarClawCronJobState>,
    pub updated_at_ms: Option<i64>,
    pub wake_mode: Option<String>,
}
model! { CreatePolarClawCronJobJob {
    0 "AgentId" agent_id: String, 1 "CreatedAtMs" created_at_ms: i64, 2 "DeleteAfterRun" delete_after_run: bool,
    3 "Delivery" delivery: CreatePolarClawCronJobJobDelivery, 4 "Description" description: String,
    5 "Enabled" enabled: bool, 6 "Id" id: String, 7 "Name" name: String,
    8 "Payload" payload: CreatePolarClawCronJobJobPayload, 9 "Runs" runs: Vec<CreatePolarClawCronJobRuns>,
    10 "Schedule" schedule: CreatePolarClawCronJobJobSchedule, 11 "SessionKey" session_key: String,
    12 "SessionTarget" session_target: String, 13 "State" state: CreatePolarClawCronJobState,
    14 "UpdatedAtMs" updated_at_ms: i64, 15 "WakeMode" wake_mode: String
} }

/// In the response of [`CreatePolarClawCronJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolarClawCronJobJobDelivery {
    pub account_id: Option<String>,
    pub best_effort: Option<bool>,
    pub channel: Option<String>,
    pub mode: Option<String>,
    pub to: Option<String>,
}
model! { CreatePolarClawCronJobJobDelivery {
    0 "AccountId" account_id: String, 1 "BestEffort" best_effort: bool, 2 "Channel" channel: String,
    3 "Mode" mode: String, 4 "To" to: String
} }

/// In the response of [`CreatePolarClawCronJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolarClawCronJobJobPayload {
    pub best_effort_deliver: Option<bool>,
    pub channel: Option<String>,
    pub deliver: Option<bool>,
    pub kind: Option<String>,
    pub light_context: Option<bool>,
    pub message: Option<String>,
    pub model: Option<String>,
    pub text: Option<String>,
    pub timeout_seconds: Option<i64>,
    pub to: Option<String>,
}
model! { CreatePolarClawCronJobJobPayload {
    0 "BestEffortDeliver" best_effort_deliver: bool, 1 "Channel" channel: String, 2 "Deliver" deliver: bool,
    3 "Kind" kind: String, 4 "LightContext" light_context: bool, 5 "Message" message: String, 6 "Model" model: String,
    7 "Text" text: String, 8 "TimeoutSeconds" timeout_seconds: i64, 9 "To" to: String
} }

/// In the response of [`CreatePolarClawCronJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolarClawCronJobRuns {
    pub action: Option<String>,
    pub delivered: Option<bool>,
    pub delivery_status: Option<String>,
    pub duration_ms: Option<i64>,
    pub job_id: Option<String>,
    pub job_name: Option<String>,
    pub model: Option<String>,
    pub next_run_at_ms: Option<i64>,
    pub provider: Option<String>,
    pub run_at_ms: Option<i64>,
    pub session_id: Option<String>,
    pub status: Option<String>,
    pub summary: Option<String>,
    pub ts: Option<i64>,
    pub usage: Option<CreatePolarClawCronJobUsage>,
}
model! { CreatePolarClawCronJobRuns {
    0 "Action" action: String, 1 "Delivered" delivered: bool, 2 "DeliveryStatus" delivery_status: String,
    3 "DurationMs" duration_ms: i64, 4 "JobId" job_id: String, 5 "JobName" job_name: String, 6 "Model" model: String,
    7 "NextRunAtMs" next_run_at_ms: i64, 8 "Provider" provider: String, 9 "RunAtMs" run_at_ms: i64,
    10 "SessionId" session_id: String, 11 "Status" status: String, 12 "Summary" summary: String, 13 "Ts" ts: i64,
    14 "Usage" usage: CreatePolarClawCronJobUsage
} }

/// In the response of [`CreatePolarClawCronJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolarClawCronJobUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { CreatePolarClawCronJobUsage {
    0 "InputTokens" input_tokens: i64, 1 "OutputTokens" output_tokens: i64, 2 "TotalTokens" total_tokens: i64
} }

/// In the response of [`CreatePolarClawCronJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolarClawCronJobJobSchedule {
    pub anchor_ms: Option<i64>,
    pub at: Option<String>,
    pub every_ms: Option<i64>,
    pub expr: Option<String>,
    pub kind: Option<String>,
    pub tz: Option<String>,
}
model! { CreatePolarClawCronJobJobSchedule {
    0 "AnchorMs" anchor_ms: i64, 1 "At" at: String, 2 "EveryMs" every_ms: i64, 3 "Expr" expr: String,
    4 "Kind" kind: String, 5 "Tz" tz: String
} }

/// In the response of [`CreatePolarClawCronJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolarClawCronJobState {
    pub consecutive_errors: Option<i64>,
    pub last_run_at_ms: Option<i64>,
    pub last_run_status: Option<String>,
    pub next_run_at_ms: Option<i64>,
}
model! { CreatePolarClawCronJobState {
    0 "ConsecutiveErrors" consecutive_errors: i64, 1 "LastRunAtMs" last_run_at_ms: i64,
    2 "LastRunStatus" last_run_status: String, 3 "NextRunAtMs" next_run_at_ms: i64
} }

/// Creates polar fs: `CreatePolarFs` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/CreatePolarFs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolarFs {
    pub accelerate_storage_size: Option<i64>,
    pub accelerate_switch: Option<String>,
    pub accelerate_type: Option<String>,
    pub authorized_user_ids: Option<String>,
    pub auto_renew: Option<bool>,
    pub auto_use_coupon: Option<bool>,
    pub creation_category: Option<String>,
    pub custom_bucket_count: Option<i64>,
    pub custom_bucket_path: Option<String>,
    pub custom_bucket_path_list: Option<Vec<CreatePolarFsCustomBucketPathList>>,
    pub custom_oss_ak: Option<String>,
    /// Secret.
    pub custom_oss_sk: Option<Secret>,
    pub db_cluster_id: Option<String>,
    pub db_type: Option<String>,
    pub pay_type: Option<String>,
    pub period: Option<String>,
    pub promotion_code: Option<String>,
    /// Required.
    pub region_id: String,
    /// 10 to 100000.
    pub storage_space: Option<i64>,
    pub storage_type: Option<String>,
    pub used_time: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}
operation! { CreatePolarFs(region_id: String) "CreatePolarFs" -> CreatePolarFsOutput {
    0 "AccelerateStorageSize" accelerate_storage_size: i64, 1 "AccelerateSwitch" accelerate_switch: String,
    2 "AccelerateType" accelerate_type: String, 3 "AuthorizedUserIds" authorized_user_ids: String,
    4 "AutoRenew" auto_renew: bool, 5 "AutoUseCoupon" auto_use_coupon: bool,
    6 "CreationCategory" creation_category: String, 7 "CustomBucketCount" custom_bucket_count: i64,
    8 "CustomBucketPath" custom_bucket_path: String,
    9 "CustomBucketPathList" custom_bucket_path_list: Vec<CreatePolarFsCustomBucketPathList>,
    10 "CustomOssAk" custom_oss_ak: String, 11 "CustomOssSk" custom_oss_sk: Secret,
    12 "DBClusterId" db_cluster_id: String, 13 "DBType" db_type: String, 14 "PayType" pay_type: String,
    15 "Period" period: String, 16 "PromotionCode" promotion_code: String, 17 "RegionId" region_id,
    18 "StorageSpace" storage_space: i64, 19 "StorageType" storage_type: String, 20 "UsedTime" used_time: String,
    21 "VPCId" vpc_id: String, 22 "VSwitchId" vswitch_id: String, 23 "ZoneId" zone_id: String
} }

/// In the request of [`CreatePolarFs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolarFsCustomBucketPathList {
    pub bucket: Option<String>,
    pub path: Option<String>,
}
input! { CreatePolarFsCustomBucketPathList() {
    0 "Bucket" bucket: String, 1 "Path" path: String
} }

/// Response of [`CreatePolarFs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolarFsOutput {
    pub order_id: Option<String>,
    pub polar_fs_instance_id: Option<String>,
    pub polar_fs_path: Option<String>,
    pub polar_fs_status: Option<String>,
}
model! { CreatePolarFsOutput {
    0 "OrderId" order_id: String, 1 "PolarFsInstanceId" polar_fs_instance_id: String,
    2 "PolarFsPath" polar_fs_path: String, 3 "PolarFsStatus" polar_fs_status: String
} }

/// Creates polar fs object: `CreatePolarFsObject` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/CreatePolarFsObject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolarFsObject {
    /// Required.
    pub path: String,
    /// Required.
    pub polar_fs_instance_id: String,
}
operation! { CreatePolarFsObject(path: String, polar_fs_instance_id: String)
    "CreatePolarFsObject" -> CreatePolarFsObjectOutput {
    0 "Path" path, 1 "PolarFsInstanceId" polar_fs_instance_id
} }

/// Response of [`CreatePolarFsObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolarFsObjectOutput {
    pub path: Option<String>,
    pub polar_fs_instance_id: Option<String>,
}
model! { CreatePolarFsObjectOutput {
    0 "Path" path: String, 1 "PolarFsInstanceId" polar_fs_instance_id: String
} }

/// Creates rate limit policy: `CreateRateLimitPolicy` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/CreateRateLimitPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRateLimitPolicy {
    /// Required.
    pub gw_cluster_id: String,
    /// Required.
    pub rate_limit_rpm: String,
    /// Required.
    pub rate_limit_tpm: String,
    pub region_id: Option<String>,
    /// Required.
    pub scope_ref_id: String,
    /// Required.
    pub scope_type: String,
}

/// Arguments of [`CreateRateLimitPolicy::new`].
pub struct CreateRateLimitPolicyRequired {
    pub gw_cluster_id: String,
    pub rate_limit_rpm: String,
    pub rate_limit_tpm: String,
    pub scope_ref_id: String,
    pub scope_type: String,
}
operation! {
    CreateRateLimitPolicy { CreateRateLimitPolicyRequired: gw_cluster_id, rate_limit_rpm, rate_limit_tpm, scope_ref_id, scope_type }
    "CreateRateLimitPolicy" -> CreateRateLimitPolicyOutput {
    0 "GwClusterId" gw_cluster_id, 1 "RateLimitRpm" rate_limit_rpm, 2 "RateLimitTpm" rate_limit_tpm,
    3 "RegionId" region_id: String, 4 "ScopeRefId" scope_ref_id, 5 "ScopeType" scope_type
} }

/// Response of [`CreateRateLimitPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRateLimitPolicyOutput {
    pub gw_cluster_id: Option<String>,
    pub policy_id: Option<String>,
}
model! { CreateRateLimitPolicyOutput {
    0 "GwClusterId" gw_cluster_id: String, 1 "PolicyId" policy_id: String
} }

/// Creates resource control: `CreateResourceControl` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/CreateResourceControl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceControl {
    pub cpu_count: Option<i64>,
    /// Required.
    pub db_cluster_id: String,
    pub max_cpu: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub resource_control_name: String,
}
operation! { CreateResourceControl(db_cluster_id: String, resource_control_name: String)
    "CreateResourceControl" -> Empty {
    0 "CpuCount" cpu_count: i64, 1 "DBClusterId" db_cluster_id, 2 "MaxCpu" max_cpu: i64, 3 "RegionId" region_id: String,
    4 "ResourceControlName" resource_control_name
} }

/// Response of [`CreateResourceControl`]: empty.
pub type CreateResourceControlOutput = Empty;

/// Creates service linked role: `CreateServiceLinkedRole` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/CreateServiceLinkedRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceLinkedRole {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CreateServiceLinkedRole() "CreateServiceLinkedRole" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64,
    2 "ResourceOwnerAccount" resource_owner_account: String, 3 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CreateServiceLinkedRole`]: empty.
pub type CreateServiceLinkedRoleOutput = Empty;

/// Creates storage plan: `CreateStoragePlan` of `polardb` 2017-08-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/CreateStoragePlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStoragePlan {
    pub auto_use_coupon: Option<bool>,
    pub client_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub period: String,
    pub promotion_code: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub storage_class: String,
    /// Required.
    pub storage_type: String,
    /// Required.
    pub used_time: String,
}
operation! { CreateStoragePlan(period: String, storage_class: String, storage_type: String, used_time: String)
    "CreateStoragePlan" -> CreateStoragePlanOutput {
    0 "AutoUseCoupon" auto_use_coupon: bool, 1 "ClientToken" client_token: String,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "Period" period,
    5 "PromotionCode" promotion_code: String, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64, 8 "StorageClass" storage_class, 9 "StorageType" storage_type,
    10 "UsedTime" used_time
} }

/// Response of [`CreateStoragePlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStoragePlanOutput {
    pub db_instance_id: Option<String>,
    pub order_id: Option<String>,
}
model! { CreateStoragePlanOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "OrderId" order_id: String
} }

/// Deletes aidb cluster: `DeleteAIDBCluster` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DeleteAIDBCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAIDBCluster {
    /// Required.
    pub db_cluster_id: String,
    pub model_space: Option<String>,
}
operation! { DeleteAIDBCluster(db_cluster_id: String) "DeleteAIDBCluster" -> DeleteAIDBClusterOutput {
    0 "DBClusterId" db_cluster_id, 1 "ModelSpace" model_space: String
} }

/// Response of [`DeleteAIDBCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAIDBClusterOutput {
    pub db_cluster_id: Option<String>,
}
model! { DeleteAIDBClusterOutput {
    0 "DBClusterId" db_cluster_id: String
} }

/// Deletes aidb cluster api key: `DeleteAIDBClusterApiKey` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DeleteAIDBClusterApiKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAIDBClusterApiKey {
    /// Required. Secret.
    pub api_key: Secret,
    pub model_space_name: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { DeleteAIDBClusterApiKey(api_key: Secret, region_id: String)
    "DeleteAIDBClusterApiKey" -> DeleteAIDBClusterApiKeyOutput {
    0 "ApiKey" api_key, 1 "ModelSpaceName" model_space_name: String, 2 "RegionId" region_id
} }

/// Response of [`DeleteAIDBClusterApiKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAIDBClusterApiKeyOutput {
    /// Secret.
    pub api_key: Option<Secret>,
}
model! { DeleteAIDBClusterApiKeyOutput {
    0 "ApiKey" api_key: Secret
} }

/// Deletes aidb cluster dataset: `DeleteAIDBClusterDataset` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DeleteAIDBClusterDataset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAIDBClusterDataset {
    pub db_cluster_id: Option<String>,
    /// Required.
    pub dataset_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteAIDBClusterDataset(dataset_id: String) "DeleteAIDBClusterDataset" -> DeleteAIDBClusterDatasetOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "DatasetId" dataset_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteAIDBClusterDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAIDBClusterDatasetOutput {
    pub data_service_id: Option<String>,
    pub dataset_id: Option<String>,
}
model! { DeleteAIDBClusterDatasetOutput {
    0 "DataServiceId" data_service_id: String, 1 "DatasetId" dataset_id: String
} }

/// Deletes aidb cluster task: `DeleteAIDBClusterTask` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DeleteAIDBClusterTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAIDBClusterTask {
    pub db_cluster_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub relative_db_cluster_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteAIDBClusterTask() "DeleteAIDBClusterTask" -> DeleteAIDBClusterTaskOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String, 4 "RelativeDBClusterId" relative_db_cluster_id: String,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteAIDBClusterTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAIDBClusterTaskOutput {
    pub db_cluster_id: Option<String>,
    pub relative_db_cluster_id: Option<String>,
}
model! { DeleteAIDBClusterTaskOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "RelativeDBClusterId" relative_db_cluster_id: String
} }

/// Deletes ai nodes: `DeleteAINodes` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DeleteAINodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAINodes {
    pub db_cluster_id: Option<String>,
    pub db_node_id: Option<Vec<String>>,
}
operation! { DeleteAINodes() "DeleteAINodes" -> DeleteAINodesOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "DBNodeId" db_node_id: Vec<String>
} }

/// Response of [`DeleteAINodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAINodesOutput {
    pub db_cluster_id: Option<String>,
    pub order_id: Option<String>,
}
model! { DeleteAINodesOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "OrderId" order_id: String
} }

/// Deletes account: `DeleteAccount` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DeleteAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccount {
    /// Required.
    pub account_name: String,
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteAccount(account_name: String, db_cluster_id: String) "DeleteAccount" -> Empty {
    0 "AccountName" account_name, 1 "DBClusterId" db_cluster_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteAccount`]: empty.
pub type DeleteAccountOutput = Empty;

/// Deletes account zonal: `DeleteAccountZonal` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DeleteAccountZonal>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccountZonal {
    /// Required.
    pub account_name: String,
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteAccountZonal(account_name: String, db_cluster_id: String) "DeleteAccountZonal" -> Empty {
    0 "AccountName" account_name, 1 "DBClusterId" db_cluster_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteAccountZonal`]: empty.
pub type DeleteAccountZonalOutput = Empty;

/// Deletes agentic db branch: `DeleteAgenticDBBranch` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DeleteAgenticDBBranch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAgenticDBBranch {
    /// Required.
    pub branch_id: String,
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub project_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub tenant_id: String,
}

/// Arguments of [`DeleteAgenticDBBranch::new`].
pub struct DeleteAgenticDBBranchRequired {
    pub branch_id: String,
    pub db_cluster_id: String,
    pub project_id: String,
    pub region_id: String,
    pub tenant_id: String,
}
operation! {
    DeleteAgenticDBBranch { DeleteAgenticDBBranchRequired: branch_id, db_cluster_id, project_id, region_id, tenant_id }
    "DeleteAgenticDBBranch" -> Empty {
    0 "BranchId" branch_id, 1 "DBClusterId" db_cluster_id, 2 "ProjectId" project_id, 3 "RegionId" region_id,
    4 "TenantId" tenant_id
} }

/// Response of [`DeleteAgenticDBBranch`]: empty.
pub type DeleteAgenticDBBranchOutput = Empty;

/// Deletes agentic db compute cluster: `DeleteAgenticDBComputeCluster` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DeleteAgenticDBComputeCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAgenticDBComputeCluster {
    /// Required.
    pub compute_cluster_id: String,
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteAgenticDBComputeCluster(compute_cluster_id: String, db_cluster_id: String, region_id: String)
    "DeleteAgenticDBComputeCluster" -> Empty {
    0 "ComputeClusterId" compute_cluster_id, 1 "DBClusterId" db_cluster_id, 2 "RegionId" region_id
} }

/// Response of [`DeleteAgenticDBComputeCluster`]: empty.
pub type DeleteAgenticDBComputeClusterOutput = Empty;

/// Deletes agentic db project: `DeleteAgenticDBProject` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DeleteAgenticDBProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAgenticDBProject {
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub project_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub tenant_id: String,
}
operation! { DeleteAgenticDBProject(db_cluster_id: String, project_id: String, region_id: String, tenant_id: String)
    "DeleteAgenticDBProject" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "ProjectId" project_id, 2 "RegionId" region_id, 3 "TenantId" tenant_id
} }

/// Response of [`DeleteAgenticDBProject`]: empty.
pub type DeleteAgenticDBProjectOutput = Empty;

/// Deletes agentic db tenant api key: `DeleteAgenticDBTenantApiKey` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DeleteAgenticDBTenantApiKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAgenticDBTenantApiKey {
    /// Required.
    pub api_key_id: String,
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub tenant_id: String,
}
operation! {
    DeleteAgenticDBTenantApiKey(api_key_id: String, db_cluster_id: String, region_id: String, tenant_id: String)
    "DeleteAgenticDBTenantApiKey" -> Empty {
    0 "ApiKeyId" api_key_id, 1 "DBClusterId" db_cluster_id, 2 "RegionId" region_id, 3 "TenantId" tenant_id
} }

/// Response of [`DeleteAgenticDBTenantApiKey`]: empty.
pub type DeleteAgenticDBTenantApiKeyOutput = Empty;

/// Deletes application: `DeleteApplication` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DeleteApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApplication {
    /// Required.
    pub application_id: String,
}
operation! { DeleteApplication(application_id: String) "DeleteApplication" -> Empty {
    0 "ApplicationId" application_id
} }

/// Response of [`DeleteApplication`]: empty.
pub type DeleteApplicationOutput = Empty;

/// Deletes application endpoint address: `DeleteApplicationEndpointAddress` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DeleteApplicationEndpointAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApplicationEndpointAddress {
    /// Required.
    pub application_id: String,
    /// Required.
    pub endpoint_id: String,
    /// Required.
    pub net_type: String,
}
operation! { DeleteApplicationEndpointAddress(application_id: String, endpoint_id: String, net_type: String)
    "DeleteApplicationEndpointAddress" -> DeleteApplicationEndpointAddressOutput {
    0 "ApplicationId" application_id, 1 "EndpointId" endpoint_id, 2 "NetType" net_type
} }

/// Response of [`DeleteApplicationEndpointAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApplicationEndpointAddressOutput {
    pub application_id: Option<String>,
    pub endpoint_id: Option<String>,
}
model! { DeleteApplicationEndpointAddressOutput {
    0 "ApplicationId" application_id: String, 1 "EndpointId" endpoint_id: String
} }

/// Deletes application prompt: `DeleteApplicationPrompt` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DeleteApplicationPrompt>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApplicationPrompt {
    /// Required.
    pub application_id: String,
    /// Required.
    pub prompt_id: String,
}
operation! { DeleteApplicationPrompt(application_id: String, prompt_id: String)
    "DeleteApplicationPrompt" -> DeleteApplicationPromptOutput {
    0 "ApplicationId" application_id, 1 "PromptId" prompt_id
} }

/// Response of [`DeleteApplicationPrompt`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApplicationPromptOutput {
    pub prompt_id: Option<String>,
}
model! { DeleteApplicationPromptOutput {
    0 "PromptId" prompt_id: String
} }

/// Deletes backup: `DeleteBackup` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DeleteBackup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBackup {
    /// Required.
    pub backup_id: String,
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteBackup(backup_id: String, db_cluster_id: String) "DeleteBackup" -> Empty {
    0 "BackupId" backup_id, 1 "DBClusterId" db_cluster_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteBackup`]: empty.
pub type DeleteBackupOutput = Empty;

/// Deletes budget policy: `DeleteBudgetPolicy` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DeleteBudgetPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBudgetPolicy {
    /// Required.
    pub budget_policy_id: String,
    /// Required.
    pub gw_cluster_id: String,
    pub region_id: Option<String>,
}
operation! { DeleteBudgetPolicy(budget_policy_id: String, gw_cluster_id: String) "DeleteBudgetPolicy" -> Empty {
    0 "BudgetPolicyId" budget_policy_id, 1 "GwClusterId" gw_cluster_id, 2 "RegionId" region_id: String
} }

/// Response of [`DeleteBudgetPolicy`]: empty.
pub type DeleteBudgetPolicyOutput = Empty;

/// Deletes consumer: `DeleteConsumer` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DeleteConsumer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConsumer {
    /// Required.
    pub consumer_id: String,
    /// Required.
    pub gw_cluster_id: String,
    pub region_id: Option<String>,
}
operation! { DeleteConsumer(consumer_id: String, gw_cluster_id: String) "DeleteConsumer" -> Empty {
    0 "ConsumerId" consumer_id, 1 "GwClusterId" gw_cluster_id, 2 "RegionId" region_id: String
} }

/// Response of [`DeleteConsumer`]: empty.
pub type DeleteConsumerOutput = Empty;

/// Deletes consumer group: `DeleteConsumerGroup` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DeleteConsumerGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConsumerGroup {
    /// Required.
    pub consumer_group_name: String,
    /// Required.
    pub gw_cluster_id: String,
    pub region_id: Option<String>,
}
operation! { DeleteConsumerGroup(consumer_group_name: String, gw_cluster_id: String) "DeleteConsumerGroup" -> Empty {
    0 "ConsumerGroupName" consumer_group_name, 1 "GwClusterId" gw_cluster_id, 2 "RegionId" region_id: String
} }

/// Response of [`DeleteConsumerGroup`]: empty.
pub type DeleteConsumerGroupOutput = Empty;

/// Deletes cost rule: `DeleteCostRule` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DeleteCostRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCostRule {
    /// Required.
    pub cost_rule_id: String,
    /// Required.
    pub gw_cluster_id: String,
    pub region_id: Option<String>,
}
operation! { DeleteCostRule(cost_rule_id: String, gw_cluster_id: String) "DeleteCostRule" -> Empty {
    0 "CostRuleId" cost_rule_id, 1 "GwClusterId" gw_cluster_id, 2 "RegionId" region_id: String
} }

/// Response of [`DeleteCostRule`]: empty.
pub type DeleteCostRuleOutput = Empty;

/// Deletes db cluster: `DeleteDBCluster` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DeleteDBCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBCluster {
    pub backup_retention_policy_on_cluster_deletion: Option<String>,
    pub cloud_provider: Option<String>,
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteDBCluster(db_cluster_id: String) "DeleteDBCluster" -> Empty {
    0 "BackupRetentionPolicyOnClusterDeletion" backup_retention_policy_on_cluster_deletion: String,
    1 "CloudProvider" cloud_provider: String, 2 "DBClusterId" db_cluster_id, 3 "OwnerAccount" owner_account: String,
    4 "OwnerId" owner_id: i64, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteDBCluster`]: empty.
pub type DeleteDBClusterOutput = Empty;

/// Deletes db cluster endpoint: `DeleteDBClusterEndpoint` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DeleteDBClusterEndpoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBClusterEndpoint {
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub db_endpoint_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub polar_fs_instance_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteDBClusterEndpoint(db_cluster_id: String, db_endpoint_id: String) "DeleteDBClusterEndpoint" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "DBEndpointId" db_endpoint_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "PolarFsInstanceId" polar_fs_instance_id: String,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteDBClusterEndpoint`]: empty.
pub type DeleteDBClusterEndpointOutput = Empty;

/// Deletes db cluster endpoint zonal: `DeleteDBClusterEndpointZonal` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DeleteDBClusterEndpointZonal>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBClusterEndpointZonal {
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub db_endpoint_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteDBClusterEndpointZonal(db_cluster_id: String, db_endpoint_id: String)
    "DeleteDBClusterEndpointZonal" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "DBEndpointId" db_endpoint_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteDBClusterEndpointZonal`]: empty.
pub type DeleteDBClusterEndpointZonalOutput = Empty;

/// Deletes db endpoint address: `DeleteDBEndpointAddress` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DeleteDBEndpointAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBEndpointAddress {
    /// Required.
    pub db_cluster_id: String,
    pub db_endpoint_id: Option<String>,
    /// Required.
    pub net_type: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteDBEndpointAddress(db_cluster_id: String, net_type: String) "DeleteDBEndpointAddress" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "DBEndpointId" db_endpoint_id: String, 2 "NetType" net_type,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteDBEndpointAddress`]: empty.
pub type DeleteDBEndpointAddressOutput = Empty;

/// Deletes db link: `DeleteDBLink` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DeleteDBLink>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBLink {
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub db_link_name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteDBLink(db_cluster_id: String, db_link_name: String) "DeleteDBLink" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "DBLinkName" db_link_name, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteDBLink`]: empty.
pub type DeleteDBLinkOutput = Empty;

/// Deletes db nodes: `DeleteDBNodes` of `polardb` 2017-08-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/DeleteDBNodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBNodes {
    pub client_token: Option<String>,
    pub cloud_provider: Option<String>,
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub db_node_id: Vec<String>,
    pub db_node_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteDBNodes(db_cluster_id: String, db_node_id: Vec<String>) "DeleteDBNodes" -> DeleteDBNodesOutput {
    0 "ClientToken" client_token: String, 1 "CloudProvider" cloud_provider: String, 2 "DBClusterId" db_cluster_id,
    3 "DBNodeId" db_node_id, 4 "DBNodeType" db_node_type: String, 5 "OwnerAccount" owner_account: String,
    6 "OwnerId" owner_id: i64, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteDBNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBNodesOutput {
    pub db_cluster_id: Option<String>,
    pub order_id: Option<String>,
}
model! { DeleteDBNodesOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "OrderId" order_id: String
} }

/// Deletes database: `DeleteDatabase` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DeleteDatabase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDatabase {
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub db_name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteDatabase(db_cluster_id: String, db_name: String) "DeleteDatabase" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "DBName" db_name, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteDatabase`]: empty.
pub type DeleteDatabaseOutput = Empty;

/// Deletes database zonal: `DeleteDatabaseZonal` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DeleteDatabaseZonal>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDatabaseZonal {
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub db_name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteDatabaseZonal(db_cluster_id: String, db_name: String) "DeleteDatabaseZonal" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "DBName" db_name, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteDatabaseZonal`]: empty.
pub type DeleteDatabaseZonalOutput = Empty;

/// Deletes encryption db role privilege: `DeleteEncryptionDBRolePrivilege` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DeleteEncryptionDBRolePrivilege>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEncryptionDBRolePrivilege {
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub role_privilege_name_list: Option<String>,
}
operation! { DeleteEncryptionDBRolePrivilege(db_cluster_id: String)
    "DeleteEncryptionDBRolePrivilege" -> DeleteEncryptionDBRolePrivilegeOutput {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "RolePrivilegeNameList" role_privilege_name_list: String
} }

/// Response of [`DeleteEncryptionDBRolePrivilege`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEncryptionDBRolePrivilegeOutput {
    pub db_cluster_id: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteEncryptionDBRolePrivilegeOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Deletes extensions: `DeleteExtensions` of `polardb` 2017-08-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/DeleteExtensions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExtensions {
    pub client_token: Option<String>,
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub db_names: String,
    /// Required.
    pub extensions: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub vpc_id: Option<String>,
}
operation! { DeleteExtensions(db_cluster_id: String, db_names: String, extensions: String) "DeleteExtensions" -> Empty {
    0 "ClientToken" client_token: String, 1 "DBClusterId" db_cluster_id, 2 "DBNames" db_names,
    3 "Extensions" extensions, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "RegionId" region_id: String, 7 "ResourceGroupId" resource_group_id: String,
    8 "ResourceOwnerAccount" resource_owner_account: String, 9 "ResourceOwnerId" resource_owner_id: i64,
    10 "VpcId" vpc_id: String
} }

/// Response of [`DeleteExtensions`]: empty.
pub type DeleteExtensionsOutput = Empty;

/// Deletes firewall rules: `DeleteFirewallRules` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DeleteFirewallRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFirewallRules {
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub rule_name_list: String,
}
operation! { DeleteFirewallRules(db_cluster_id: String, rule_name_list: String)
    "DeleteFirewallRules" -> DeleteFirewallRulesOutput {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "RuleNameList" rule_name_list
} }

/// Response of [`DeleteFirewallRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFirewallRulesOutput {
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteFirewallRulesOutput {
    0 "Message" message: String, 1 "Success" success: bool
} }

/// Deletes gateway: `DeleteGateway` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DeleteGateway>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGateway {
    /// Required.
    pub gw_cluster_id: String,
    pub region_id: Option<String>,
}
operation! { DeleteGateway(gw_cluster_id: String) "DeleteGateway" -> Empty {
    0 "GwClusterId" gw_cluster_id, 1 "RegionId" region_id: String
} }

/// Response of [`DeleteGateway`]: empty.
pub type DeleteGatewayOutput = Empty;

/// Deletes global data network: `DeleteGlobalDataNetwork` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DeleteGlobalDataNetwork>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGlobalDataNetwork {
    pub network_id: Option<String>,
}
operation! { DeleteGlobalDataNetwork() "DeleteGlobalDataNetwork" -> Empty {
    0 "NetworkId" network_id: String
} }

/// Response of [`DeleteGlobalDataNetwork`]: empty.
pub type DeleteGlobalDataNetworkOutput = Empty;

/// Deletes global database network: `DeleteGlobalDatabaseNetwork` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DeleteGlobalDatabaseNetwork>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGlobalDatabaseNetwork {
    /// Required.
    pub gdn_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DeleteGlobalDatabaseNetwork(gdn_id: String) "DeleteGlobalDatabaseNetwork" -> Empty {
    0 "GDNId" gdn_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceGroupId" resource_group_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityToken" security_token: Secret
} }

/// Response of [`DeleteGlobalDatabaseNetwork`]: empty.
pub type DeleteGlobalDatabaseNetworkOutput = Empty;

/// Deletes global security ip group: `DeleteGlobalSecurityIPGroup` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DeleteGlobalSecurityIPGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGlobalSecurityIPGroup {
    pub global_ig_name: Option<String>,
    /// Required.
    pub global_security_group_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DeleteGlobalSecurityIPGroup(global_security_group_id: String, region_id: String)
    "DeleteGlobalSecurityIPGroup" -> DeleteGlobalSecurityIPGroupOutput {
    0 "GlobalIgName" global_ig_name: String, 1 "GlobalSecurityGroupId" global_security_group_id,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id,
    5 "ResourceGroupId" resource_group_id: String, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64, 8 "SecurityToken" security_token: Secret
} }

/// Response of [`DeleteGlobalSecurityIPGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGlobalSecurityIPGroupOutput {
    pub global_security_ip_group: Vec<DeleteGlobalSecurityIPGroupGlobalSecurityIPGroup>,
}
model! { DeleteGlobalSecurityIPGroupOutput {
    0 "GlobalSecurityIPGroup" global_security_ip_group: Vec<DeleteGlobalSecurityIPGroupGlobalSecurityIPGroup>
} }

/// In the response of [`DeleteGlobalSecurityIPGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGlobalSecurityIPGroupGlobalSecurityIPGroup {
    pub db_instances: Vec<String>,
    pub g_ip_list: Option<String>,
    pub global_ig_name: Option<String>,
    pub global_security_group_id: Option<String>,
    pub region_id: Option<String>,
}
model! { DeleteGlobalSecurityIPGroupGlobalSecurityIPGroup {
    0 "DBInstances" db_instances: Vec<String>, 1 "GIpList" g_ip_list: String, 2 "GlobalIgName" global_ig_name: String,
    3 "GlobalSecurityGroupId" global_security_group_id: String, 4 "RegionId" region_id: String
} }

/// Deletes lakebase s3 account: `DeleteLakebaseS3Account` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DeleteLakebaseS3Account>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLakebaseS3Account {
    /// Required.
    pub pfs_instance_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub user_acc_ak: String,
}
operation! { DeleteLakebaseS3Account(pfs_instance_id: String, region_id: String, user_acc_ak: String)
    "DeleteLakebaseS3Account" -> Empty {
    0 "PfsInstanceId" pfs_instance_id, 1 "RegionId" region_id, 2 "UserAccAk" user_acc_ak
} }

/// Response of [`DeleteLakebaseS3Account`]: empty.
pub type DeleteLakebaseS3AccountOutput = Empty;

/// Deletes masking rules: `DeleteMaskingRules` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DeleteMaskingRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMaskingRules {
    /// Required.
    pub db_cluster_id: String,
    pub interface_version: Option<String>,
    /// Required.
    pub rule_name_list: String,
}
operation! { DeleteMaskingRules(db_cluster_id: String, rule_name_list: String)
    "DeleteMaskingRules" -> DeleteMaskingRulesOutput {
    0 "DBClusterId" db_cluster_id, 1 "InterfaceVersion" interface_version: String, 2 "RuleNameList" rule_name_list
} }

/// Response of [`DeleteMaskingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMaskingRulesOutput {
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteMaskingRulesOutput {
    0 "Message" message: String, 1 "Success" success: bool
} }

/// Deletes model api: `DeleteModelApi` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DeleteModelApi>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteModelApi {
    /// Required.
    pub gw_cluster_id: String,
    /// Required.
    pub model_api_id: String,
    pub region_id: Option<String>,
}
operation! { DeleteModelApi(gw_cluster_id: String, model_api_id: String) "DeleteModelApi" -> Empty {
    0 "GwClusterId" gw_cluster_id, 1 "ModelApiId" model_api_id, 2 "RegionId" region_id: String
} }

/// Response of [`DeleteModelApi`]: empty.
pub type DeleteModelApiOutput = Empty;

/// Deletes model service: `DeleteModelService` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DeleteModelService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteModelService {
    /// Required.
    pub gw_cluster_id: String,
    /// Required.
    pub model_name: String,
    pub region_id: Option<String>,
}
operation! { DeleteModelService(gw_cluster_id: String, model_name: String) "DeleteModelService" -> Empty {
    0 "GwClusterId" gw_cluster_id, 1 "ModelName" model_name, 2 "RegionId" region_id: String
} }

/// Response of [`DeleteModelService`]: empty.
pub type DeleteModelServiceOutput = Empty;

/// Deletes network channel: `DeleteNetworkChannel` of `polardb` 2017-08-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/DeleteNetworkChannel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNetworkChannel {
    /// Required.
    pub channel_name: String,
    pub client_token: Option<String>,
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub vpc_id: Option<String>,
}
operation! { DeleteNetworkChannel(channel_name: String, db_cluster_id: String) "DeleteNetworkChannel" -> Empty {
    0 "ChannelName" channel_name, 1 "ClientToken" client_token: String, 2 "DBClusterId" db_cluster_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id: String,
    6 "ResourceGroupId" resource_group_id: String, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "VpcId" vpc_id: String
} }

/// Response of [`DeleteNetworkChannel`]: empty.
pub type DeleteNetworkChannelOutput = Empty;

/// Deletes parameter group: `DeleteParameterGroup` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DeleteParameterGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteParameterGroup {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub parameter_group_id: String,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteParameterGroup(parameter_group_id: String, region_id: String) "DeleteParameterGroup" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "ParameterGroupId" parameter_group_id,
    3 "RegionId" region_id, 4 "ResourceGroupId" resource_group_id: String,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteParameterGroup`]: empty.
pub type DeleteParameterGroupOutput = Empty;

/// Deletes polar claw agent: `DeletePolarClawAgent` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DeletePolarClawAgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePolarClawAgent {
    /// Required.
    pub agent_id: String,
    /// Required.
    pub application_id: String,
    pub delete_files: Option<bool>,
}
operation! { DeletePolarClawAgent(agent_id: String, application_id: String)
    "DeletePolarClawAgent" -> DeletePolarClawAgentOutput {
    0 "AgentId" agent_id, 1 "ApplicationId" application_id, 2 "DeleteFiles" delete_files: bool
} }

/// Response of [`DeletePolarClawAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePolarClawAgentOutput {
    pub agent_id: Option<String>,
    pub application_id: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub removed_bindings: Option<i64>,
}
model! { DeletePolarClawAgentOutput {
    0 "AgentId" agent_id: String, 1 "ApplicationId" application_id: String, 2 "Code" code: i64,
    3 "Message" message: String, 4 "RemovedBindings" removed_bindings: i64
} }

/// Deletes polar claw channel: `DeletePolarClawChannel` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DeletePolarClawChannel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePolarClawChannel {
    /// Required.
    pub application_id: String,
    /// Required.
    pub channel_id: String,
    pub plugin_id: Option<String>,
    pub restart: Option<bool>,
    pub uninstall_plugin: Option<bool>,
}
operation! { DeletePolarClawChannel(application_id: String, channel_id: String)
    "DeletePolarClawChannel" -> DeletePolarClawChannelOutput {
    0 "ApplicationId" application_id, 1 "ChannelId" channel_id, 2 "PluginId" plugin_id: String,
    3 "Restart" restart: bool, 4 "UninstallPlugin" uninstall_plugin: bool
} }

/// Response of [`DeletePolarClawChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePolarClawChannelOutput {
    pub application_id: Option<String>,
    pub channel_id: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub ok: Option<bool>,
    pub plugin_id: Option<String>,
    pub plugin_uninstalled: Option<bool>,
    pub restarted: Option<bool>,
}
model! { DeletePolarClawChannelOutput {
    0 "ApplicationId" application_id: String, 1 "ChannelId" channel_id: String, 2 "Code" code: i64,
    3 "Message" message: String, 4 "Ok" ok: bool, 5 "PluginId" plugin_id: String,
    6 "PluginUninstalled" plugin_uninstalled: bool, 7 "Restarted" restarted: bool
} }

/// Deletes polar claw cron job: `DeletePolarClawCronJob` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DeletePolarClawCronJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePolarClawCronJob {
    /// Required.
    pub application_id: String,
    /// Required.
    pub job_id: String,
    pub restart: Option<bool>,
}
operation! { DeletePolarClawCronJob(application_id: String, job_id: String)
    "DeletePolarClawCronJob" -> DeletePolarClawCronJobOutput {
    0 "ApplicationId" application_id, 1 "JobId" job_id, 2 "Restart" restart: bool
} }

/// Response of [`DeletePolarClawCronJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePolarClawCronJobOutput {
    pub application_id: Option<String>,
    pub code: Option<i64>,
    pub job_id: Option<String>,
    pub message: Option<String>,
    pub ok: Option<bool>,
    pub removed: Option<bool>,
}
model! { DeletePolarClawCronJobOutput {
    0 "ApplicationId" application_id: String, 1 "Code" code: i64, 2 "JobId" job_id: String, 3 "Message" message: String,
    4 "Ok" ok: bool, 5 "Removed" removed: bool
} }

/// Deletes polar fs: `DeletePolarFs` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DeletePolarFs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePolarFs {
    pub db_cluster_id: Option<String>,
    /// Required.
    pub polar_fs_instance_id: String,
}
operation! { DeletePolarFs(polar_fs_instance_id: String) "DeletePolarFs" -> Empty {
    0 "DBClusterId" db_cluster_id: String, 1 "PolarFsInstanceId" polar_fs_instance_id
} }

/// Response of [`DeletePolarFs`]: empty.
pub type DeletePolarFsOutput = Empty;

/// Deletes polar fs objects: `DeletePolarFsObjects` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DeletePolarFsObjects>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePolarFsObjects {
    pub db_cluster_id: Option<String>,
    /// Required.
    pub objects_to_delete: Vec<String>,
    /// Required.
    pub polar_fs_instance_id: String,
}
operation! { DeletePolarFsObjects(objects_to_delete: Vec<String>, polar_fs_instance_id: String)
    "DeletePolarFsObjects" -> DeletePolarFsObjectsOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "ObjectsToDelete" objects_to_delete,
    2 "PolarFsInstanceId" polar_fs_instance_id
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`DeletePolarFsObjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePolarFsObjectsOutput {
    pub polar_fs_instance_id: Option<String>,
}
model! { DeletePolarFsObjectsOutput {
    0 "PolarFsInstanceId" polar_fs_instance_id: String
} }

/// Deletes polar fs path mapping: `DeletePolarFsPathMapping` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DeletePolarFsPathMapping>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePolarFsPathMapping {
    pub custom_bucket_path_list: Option<
        Vec<DeletePolarFsPathMappingCustomBucketPathList>,
    >,
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub polar_fs_instance_id: String,
}
operation! { DeletePolarFsPathMapping(db_cluster_id: String, polar_fs_instance_id: String)
    "DeletePolarFsPathMapping" -> Empty {
    0 "CustomBucketPathList" custom_bucket_path_list: Vec<DeletePolarFsPathMappingCustomBucketPathList>,
    1 "DBClusterId" db_cluster_id, 2 "PolarFsInstanceId" polar_fs_instance_id
} }

/// Response of [`DeletePolarFsPathMapping`]: empty.
pub type DeletePolarFsPathMappingOutput = Empty;

/// In the request of [`DeletePolarFsPathMapping`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePolarFsPathMappingCustomBucketPathList {
    pub bucket: Option<String>,
    pub path: Option<String>,
}
input! { DeletePolarFsPathMappingCustomBucketPathList() {
    0 "Bucket" bucket: String, 1 "Path" path: String
} }

/// Deletes polar fs quota: `DeletePolarFsQuota` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DeletePolarFsQuota>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePolarFsQuota {
    pub db_cluster_id: Option<String>,
    /// Required.
    pub polar_fs_instance_id: String,
    /// Required.
    pub quotas: Vec<DeletePolarFsQuotaQuotas>,
}
operation! { DeletePolarFsQuota(polar_fs_instance_id: String, quotas: Vec<DeletePolarFsQuotaQuotas>)
    "DeletePolarFsQuota" -> DeletePolarFsQuotaOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "PolarFsInstanceId" polar_fs_instance_id, 2 "Quotas" quotas
} }

/// In the request of [`DeletePolarFsQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePolarFsQuotaQuotas {
    /// Required.
    pub id: Option<String>,
    /// Required.
    pub name: Option<String>,
}
input! { DeletePolarFsQuotaQuotas(id: String, name: String) {
    0 "Id" id: String, 1 "Name" name: String
} }

/// Response of [`DeletePolarFsQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePolarFsQuotaOutput {
    pub polar_fs_instance_id: Option<String>,
}
model! { DeletePolarFsQuotaOutput {
    0 "PolarFsInstanceId" polar_fs_instance_id: String
} }

/// Deletes polar oss authorized account: `DeletePolarOSSAuthorizedAccount` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DeletePolarOSSAuthorizedAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePolarOSSAuthorizedAccount {
    /// Required.
    pub authorized_user_ids: String,
    pub db_cluster_id: Option<String>,
    /// Required.
    pub pfs_instance_id: String,
    pub region_id: Option<String>,
}
operation! { DeletePolarOSSAuthorizedAccount(authorized_user_ids: String, pfs_instance_id: String)
    "DeletePolarOSSAuthorizedAccount" -> DeletePolarOSSAuthorizedAccountOutput {
    0 "AuthorizedUserIds" authorized_user_ids, 1 "DBClusterId" db_cluster_id: String, 2 "PfsInstanceId" pfs_instance_id,
    3 "RegionId" region_id: String
} }

/// Response of [`DeletePolarOSSAuthorizedAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePolarOSSAuthorizedAccountOutput {
    pub authorized_user_arn_ids: Option<String>,
    pub authorized_user_ids: Option<String>,
    pub pfs_instance_id: Option<String>,
}
model! { DeletePolarOSSAuthorizedAccountOutput {
    0 "AuthorizedUserArnIds" authorized_user_arn_ids: String, 1 "AuthorizedUserIds" authorized_user_ids: String,
    2 "PfsInstanceId" pfs_instance_id: String
} }

/// Deletes rate limit policy: `DeleteRateLimitPolicy` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DeleteRateLimitPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRateLimitPolicy {
    /// Required.
    pub gw_cluster_id: String,
    /// Required.
    pub policy_id: String,
    pub region_id: Option<String>,
}
operation! { DeleteRateLimitPolicy(gw_cluster_id: String, policy_id: String) "DeleteRateLimitPolicy" -> Empty {
    0 "GwClusterId" gw_cluster_id, 1 "PolicyId" policy_id, 2 "RegionId" region_id: String
} }

/// Response of [`DeleteRateLimitPolicy`]: empty.
pub type DeleteRateLimitPolicyOutput = Empty;

/// Deletes resource control: `DeleteResourceControl` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DeleteResourceControl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceControl {
    /// Required.
    pub db_cluster_id: String,
    pub region_id: Option<String>,
    /// Required.
    pub resource_control_name: String,
}
operation! { DeleteResourceControl(db_cluster_id: String, resource_control_name: String)
    "DeleteResourceControl" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "RegionId" region_id: String, 2 "ResourceControlName" resource_control_name
} }

/// Response of [`DeleteResourceControl`]: empty.
pub type DeleteResourceControlOutput = Empty;

/// Deletes sql rate limiting rules: `DeleteSQLRateLimitingRules` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DeleteSQLRateLimitingRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSQLRateLimitingRules {
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub rule_name_list: String,
}
operation! { DeleteSQLRateLimitingRules(db_cluster_id: String, rule_name_list: String)
    "DeleteSQLRateLimitingRules" -> DeleteSQLRateLimitingRulesOutput {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "RuleNameList" rule_name_list
} }

/// Response of [`DeleteSQLRateLimitingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSQLRateLimitingRulesOutput {
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteSQLRateLimitingRulesOutput {
    0 "Message" message: String, 1 "Success" success: bool
} }

/// Describes aidb cluster api keys: `DescribeAIDBClusterApiKeys` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeAIDBClusterApiKeys>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIDBClusterApiKeys {
    pub model_space_name: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { DescribeAIDBClusterApiKeys(region_id: String)
    "DescribeAIDBClusterApiKeys" -> DescribeAIDBClusterApiKeysOutput {
    0 "ModelSpaceName" model_space_name: String, 1 "RegionId" region_id
} }

/// Response of [`DescribeAIDBClusterApiKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIDBClusterApiKeysOutput {
    pub api_keys: Vec<DescribeAIDBClusterApiKeysApiKeys>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
}
model! { DescribeAIDBClusterApiKeysOutput {
    0 "ApiKeys" api_keys: Vec<DescribeAIDBClusterApiKeysApiKeys>, 1 "PageNumber" page_number: String,
    2 "PageSize" page_size: String
} }

/// In the response of [`DescribeAIDBClusterApiKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIDBClusterApiKeysApiKeys {
    /// Secret.
    pub api_key: Option<Secret>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeAIDBClusterApiKeysApiKeys {
    0 "ApiKey" api_key: Secret, 1 "CreateTime" create_time: String, 2 "Description" description: String,
    3 "Id" id: String, 4 "Status" status: String
} }

/// Describes aidb cluster attribute: `DescribeAIDBClusterAttribute` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeAIDBClusterAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIDBClusterAttribute {
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeAIDBClusterAttribute(db_cluster_id: String)
    "DescribeAIDBClusterAttribute" -> DescribeAIDBClusterAttributeOutput {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeAIDBClusterAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIDBClusterAttributeOutput {
    pub ai_node_type: Option<String>,
    /// Secret.
    pub api_key: Option<Secret>,
    pub creation_time: Option<String>,
    pub db_cluster_description: Option<String>,
    pub db_cluster_id: Option<String>,
    pub db_cluster_status: Option<String>,
    pub db_instance_status_desc: Option<String>,
    pub db_nodes: Vec<DescribeAIDBClusterAttributeDBNodes>,
    pub db_version: Option<String>,
    pub ecs_security_group_id: Option<String>,
    pub endpoint_list: Vec<DescribeAIDBClusterAttributeEndpointList>,
    pub expire_time: Option<String>,
    pub expired: Option<bool>,
    pub gateway_id: Option<String>,
    pub internal_ip: Option<String>,
    pub kv_cache_instance_id: Option<String>,
    pub kube_cluster_id: Option<String>,
    pub lock_mode: Option<String>,
    pub max_qpm: Option<String>,
    pub max_tpm: Option<String>,
    pub model_name: Option<String>,
    pub model_space_name: Option<String>,
    pub model_type: Option<String>,
    pub pay_type: Option<String>,
    pub public_ip: Option<String>,
    pub region_id: Option<String>,
    pub run_type: Option<String>,
    pub storage_type: Option<String>,
    pub time_slices_info: Option<DescribeAIDBClusterAttributeTimeSlicesInfo>,
    pub time_slices_type: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub vnode_kubernetes_config: Option<
        DescribeAIDBClusterAttributeVnodeKubernetesConfig,
    >,
    pub volumes: Vec<DescribeAIDBClusterAttributeVolumes>,
    pub zone_id: Option<String>,
    pub zone_ids: Option<String>,
}
model! { DescribeAIDBClusterAttributeOutput {
    0 "AiNodeType" ai_node_type: String, 1 "ApiKey" api_key: Secret, 2 "CreationTime" creation_time: String,
    3 "DBClusterDescription" db_cluster_description: String, 4 "DBClusterId" db_cluster_id: String,
    5 "DBClusterStatus" db_cluster_status: String, 6 "DBInstanceStatusDesc" db_instance_status_desc: String,
    7 "DBNodes" db_nodes: Vec<DescribeAIDBClusterAttributeDBNodes>, 8 "DBVersion" db_version: String,
    9 "EcsSecurityGroupId" ecs_security_group_id: String,
    10 "EndpointList" endpoint_list: Vec<DescribeAIDBClusterAttributeEndpointList>, 11 "ExpireTime" expire_time: String,
    12 "Expired" expired: bool, 13 "GatewayId" gateway_id: String, 14 "InternalIp" internal_ip: String,
    15 "KVCacheInstanceId" kv_cache_instance_id: String, 16 "KubeClusterId" kube_cluster_id: String,
    17 "LockMode" lock_mode: String, 18 "MaxQPM" max_qpm: String, 19 "MaxTPM" max_tpm: String,
    20 "ModelName" model_name: String, 21 "ModelSpaceName" model_space_name: String, 22 "ModelType" model_type: String,
    23 "PayType" pay_type: String, 24 "PublicIp" public_ip: String, 25 "RegionId" region_id: String,
    26 "RunType" run_type: String, 27 "StorageType" storage_type: String,
    28 "TimeSlicesInfo" time_slices_info: DescribeAIDBClusterAttributeTimeSlicesInfo,
    29 "TimeSlicesType" time_slices_type: String, 30 "VPCId" vpc_id: String, 31 "VSwitchId" vswitch_id: String,
    32 "VnodeKubernetesConfig" vnode_kubernetes_config: DescribeAIDBClusterAttributeVnodeKubernetesConfig,
    33 "Volumes" volumes: Vec<DescribeAIDBClusterAttributeVolumes>, 34 "ZoneId" zone_id: String,
    35 "ZoneIds" zone_ids: String
} }

/// In the response of [`DescribeAIDBClusterAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIDBClusterAttributeDBNodes {
    pub child_volumes: Vec<DescribeAIDBClusterAttributeChildVolumes>,
    pub cpu_cores: Option<String>,
    pub creation_time: Option<String>,
    pub db_node_class: Option<String>,
    pub db_node_description: Option<String>,
    pub db_node_id: Option<String>,
    pub db_node_status: Option<String>,
    pub gpu: Option<String>,
    pub link_ip: Option<String>,
    pub memory_size: Option<String>,
    pub model_name: Option<String>,
    pub public_ip: Option<String>,
    pub supported_apis: Vec<DescribeAIDBClusterAttributeSupportedApis>,
    pub vnode_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeAIDBClusterAttributeDBNodes {
    0 "ChildVolumes" child_volumes: Vec<DescribeAIDBClusterAttributeChildVolumes>, 1 "CpuCores" cpu_cores: String,
    2 "CreationTime" creation_time: String, 3 "DBNodeClass" db_node_class: String,
    4 "DBNodeDescription" db_node_description: String, 5 "DBNodeId" db_node_id: String,
    6 "DBNodeStatus" db_node_status: String, 7 "GPU" gpu: String, 8 "LinkIP" link_ip: String,
    9 "MemorySize" memory_size: String, 10 "ModelName" model_name: String, 11 "PublicIp" public_ip: String,
    12 "SupportedApis" supported_apis: Vec<DescribeAIDBClusterAttributeSupportedApis>, 13 "VNodeId" vnode_id: String,
    14 "VPCId" vpc_id: String, 15 "VSwitchId" vswitch_id: String, 16 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeAIDBClusterAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIDBClusterAttributeChildVolumes {
    pub mount_path: Option<String>,
    pub name: Option<String>,
    pub size_gb: Option<String>,
    pub storage_category: Option<String>,
    pub storage_type: Option<String>,
}
model! { DescribeAIDBClusterAttributeChildVolumes {
    0 "MountPath" mount_path: String, 1 "Name" name: String, 2 "SizeGB" size_gb: String,
    3 "StorageCategory" storage_category: String, 4 "StorageType" storage_type: String
} }

/// In the response of [`DescribeAIDBClusterAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIDBClusterAttributeSupportedApis {
    pub api_name: Option<String>,
    pub generation_mode: Option<String>,
    pub path: Option<String>,
    pub protocol: Option<String>,
}
model! { DescribeAIDBClusterAttributeSupportedApis {
    0 "ApiName" api_name: String, 1 "GenerationMode" generation_mode: String, 2 "Path" path: String,
    3 "Protocol" protocol: String
} }

/// In the response of [`DescribeAIDBClusterAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIDBClusterAttributeEndpointList {
    pub net_info_items: Vec<DescribeAIDBClusterAttributeNetInfoItems>,
}
model! { DescribeAIDBClusterAttributeEndpointList {
    0 "NetInfoItems" net_info_items: Vec<DescribeAIDBClusterAttributeNetInfoItems>
} }

/// In the response of [`DescribeAIDBClusterAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIDBClusterAttributeNetInfoItems {
    pub connection_string: Option<String>,
    pub net_type: Option<String>,
    pub port: Option<String>,
}
model! { DescribeAIDBClusterAttributeNetInfoItems {
    0 "ConnectionString" connection_string: String, 1 "NetType" net_type: String, 2 "Port" port: String
} }

/// In the response of [`DescribeAIDBClusterAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIDBClusterAttributeTimeSlicesInfo {
    pub time_slices: Vec<DescribeAIDBClusterAttributeTimeSlices>,
}
model! { DescribeAIDBClusterAttributeTimeSlicesInfo {
    0 "TimeSlices" time_slices: Vec<DescribeAIDBClusterAttributeTimeSlices>
} }

/// In the response of [`DescribeAIDBClusterAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIDBClusterAttributeTimeSlices {
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
}
model! { DescribeAIDBClusterAttributeTimeSlices {
    0 "BeginTime" begin_time: String, 1 "EndTime" end_time: String
} }

/// In the response of [`DescribeAIDBClusterAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIDBClusterAttributeVnodeKubernetesConfig {
    pub labels: Vec<DescribeAIDBClusterAttributeLabels>,
    pub taints: Vec<DescribeAIDBClusterAttributeTaints>,
}
model! { DescribeAIDBClusterAttributeVnodeKubernetesConfig {
    0 "Labels" labels: Vec<DescribeAIDBClusterAttributeLabels>,
    1 "Taints" taints: Vec<DescribeAIDBClusterAttributeTaints>
} }

/// In the response of [`DescribeAIDBClusterAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIDBClusterAttributeLabels {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeAIDBClusterAttributeLabels {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`DescribeAIDBClusterAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIDBClusterAttributeTaints {
    pub effect: Option<String>,
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeAIDBClusterAttributeTaints {
    0 "Effect" effect: String, 1 "Key" key: String, 2 "Value" value: String
} }

/// In the response of [`DescribeAIDBClusterAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIDBClusterAttributeVolumes {
    pub mount_path: Option<String>,
    pub name: Option<String>,
    pub size_gb: Option<String>,
    pub storage_category: Option<String>,
    pub storage_type: Option<String>,
}
model! { DescribeAIDBClusterAttributeVolumes {
    0 "MountPath" mount_path: String, 1 "Name" name: String, 2 "SizeGB" size_gb: String,
    3 "StorageCategory" storage_category: String, 4 "StorageType" storage_type: String
} }

/// Describes aidb cluster datasets: `DescribeAIDBClusterDatasets` of `polardb` 2017-08-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeAIDBClusterDatasets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIDBClusterDatasets {
    pub continuation_token: Option<String>,
    pub db_cluster_id: Option<String>,
    pub dataset_id: Option<String>,
    pub dataset_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub train_mode: Option<String>,
}
operation! { DescribeAIDBClusterDatasets() "DescribeAIDBClusterDatasets" -> DescribeAIDBClusterDatasetsOutput {
    0 "ContinuationToken" continuation_token: String, 1 "DBClusterId" db_cluster_id: String,
    2 "DatasetId" dataset_id: String, 3 "DatasetType" dataset_type: String, 4 "OwnerAccount" owner_account: String,
    5 "OwnerId" owner_id: i64, 6 "PageNumber" page_number: String, 7 "PageSize" page_size: String,
    8 "RegionId" region_id: String, 9 "ResourceOwnerAccount" resource_owner_account: String,
    10 "ResourceOwnerId" resource_owner_id: i64, 11 "TrainMode" train_mode: String
} }
paged! { DescribeAIDBClusterDatasets: DescribeAIDBClusterDatasetsDatasets =
    Number "PageNumber", "Datasets" datasets, total "TotalCount", more "IsTruncated" }

/// Response of [`DescribeAIDBClusterDatasets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIDBClusterDatasetsOutput {
    pub continuation_token: Option<String>,
    pub data_service_id: Option<String>,
    pub dataset_id: Option<String>,
    pub dataset_mode: Option<String>,
    pub dataset_type: Option<String>,
    pub datasets: Vec<DescribeAIDBClusterDatasetsDatasets>,
    pub file_count: Option<String>,
    pub is_truncated: Option<bool>,
    pub next_continuation_token: Option<String>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub relative_db_cluster_id: Option<String>,
    pub total_count: Option<String>,
    pub total_records: Option<String>,
}
model! { DescribeAIDBClusterDatasetsOutput {
    0 "ContinuationToken" continuation_token: String, 1 "DataServiceId" data_service_id: String,
    2 "DatasetId" dataset_id: String, 3 "DatasetMode" dataset_mode: String, 4 "DatasetType" dataset_type: String,
    5 "Datasets" datasets: Vec<DescribeAIDBClusterDatasetsDatasets>, 6 "FileCount" file_count: String,
    7 "IsTruncated" is_truncated: bool, 8 "NextContinuationToken" next_continuation_token: String,
    9 "PageNumber" page_number: String, 10 "PageSize" page_size: String,
    11 "RelativeDBClusterId" relative_db_cluster_id: String, 12 "TotalCount" total_count: String,
    13 "TotalRecords" total_records: String
} }

/// In the response of [`DescribeAIDBClusterDatasets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIDBClusterDatasetsDatasets {
    pub bucket_name: Option<String>,
    pub capacity: Option<String>,
    pub creation_time: Option<String>,
    pub dataset_id: Option<String>,
    pub dataset_type: Option<String>,
    pub file_name: Option<String>,
    pub last_modified: Option<String>,
    pub path: Option<String>,
    pub storage_type: Option<String>,
    pub train_mode: Option<String>,
}
model! { DescribeAIDBClusterDatasetsDatasets {
    0 "BucketName" bucket_name: String, 1 "Capacity" capacity: String, 2 "CreationTime" creation_time: String,
    3 "DatasetId" dataset_id: String, 4 "DatasetType" dataset_type: String, 5 "FileName" file_name: String,
    6 "LastModified" last_modified: String, 7 "Path" path: String, 8 "StorageType" storage_type: String,
    9 "TrainMode" train_mode: String
} }

/// Describes aidb cluster performance: `DescribeAIDBClusterPerformance` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeAIDBClusterPerformance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIDBClusterPerformance {
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub end_time: String,
    pub interval: Option<String>,
    /// Required.
    pub key: String,
    /// Required.
    pub start_time: String,
}
operation! { DescribeAIDBClusterPerformance(db_cluster_id: String, end_time: String, key: String, start_time: String)
    "DescribeAIDBClusterPerformance" -> DescribeAIDBClusterPerformanceOutput {
    0 "DBClusterId" db_cluster_id, 1 "EndTime" end_time, 2 "Interval" interval: String, 3 "Key" key,
    4 "StartTime" start_time
} }

/// Response of [`DescribeAIDBClusterPerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIDBClusterPerformanceOutput {
    /// Secret.
    pub api_key: Option<Secret>,
    pub db_cluster_id: Option<String>,
    pub db_type: Option<String>,
    pub db_version: Option<String>,
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub performance_keys: Vec<DescribeAIDBClusterPerformancePerformanceKeys>,
    pub start_time: Option<String>,
}
model! { DescribeAIDBClusterPerformanceOutput {
    0 "ApiKey" api_key: Secret, 1 "DBClusterId" db_cluster_id: String, 2 "DBType" db_type: String,
    3 "DBVersion" db_version: String, 4 "EndTime" end_time: String, 5 "Interval" interval: String,
    6 "PerformanceKeys" performance_keys: Vec<DescribeAIDBClusterPerformancePerformanceKeys>,
    7 "StartTime" start_time: String
} }

/// In the response of [`DescribeAIDBClusterPerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIDBClusterPerformancePerformanceKeys {
    pub db_node_id: Option<String>,
    pub measurement: Option<String>,
    pub metric_name: Option<String>,
    pub points: Vec<DescribeAIDBClusterPerformancePoints>,
}
model! { DescribeAIDBClusterPerformancePerformanceKeys {
    0 "DBNodeId" db_node_id: String, 1 "Measurement" measurement: String, 2 "MetricName" metric_name: String,
    3 "Points" points: Vec<DescribeAIDBClusterPerformancePoints>
} }

/// In the response of [`DescribeAIDBClusterPerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIDBClusterPerformancePoints {
    pub timestamp: Option<i64>,
    pub value: Option<String>,
}
model! { DescribeAIDBClusterPerformancePoints {
    0 "Timestamp" timestamp: i64, 1 "Value" value: String
} }

/// Describes aidb cluster task attribute: `DescribeAIDBClusterTaskAttribute` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeAIDBClusterTaskAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIDBClusterTaskAttribute {
    pub db_cluster_id: Option<String>,
    pub describe_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeAIDBClusterTaskAttribute()
    "DescribeAIDBClusterTaskAttribute" -> DescribeAIDBClusterTaskAttributeOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "DescribeType" describe_type: String,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeAIDBClusterTaskAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIDBClusterTaskAttributeOutput {
    pub access_info: Option<String>,
    pub cluster_network_type: Option<String>,
    pub create_time: Option<String>,
    pub custom_bucket_info: Option<DescribeAIDBClusterTaskAttributeCustomBucketInfo>,
    pub db_cluster_description: Option<String>,
    pub db_cluster_id: Option<String>,
    pub db_cluster_status: Option<String>,
    pub db_cluster_status_desc: Option<String>,
    pub db_type: Option<String>,
    pub db_version: Option<String>,
    pub data_sets: Vec<DescribeAIDBClusterTaskAttributeDataSets>,
    pub extra_info: Vec<BTreeMap<String, Value>>,
    pub kind_code: Option<i64>,
    pub lock_mode: Option<String>,
    pub maintain_end_time: Option<String>,
    pub maintain_start_time: Option<String>,
    pub model_path: Option<String>,
    pub task_info: Vec<DescribeAIDBClusterTaskAttributeTaskInfo>,
    pub tune_arch: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
}
model! { DescribeAIDBClusterTaskAttributeOutput {
    0 "AccessInfo" access_info: String, 1 "ClusterNetworkType" cluster_network_type: String,
    2 "CreateTime" create_time: String,
    3 "CustomBucketInfo" custom_bucket_info: DescribeAIDBClusterTaskAttributeCustomBucketInfo,
    4 "DBClusterDescription" db_cluster_description: String, 5 "DBClusterId" db_cluster_id: String,
    6 "DBClusterStatus" db_cluster_status: String, 7 "DBClusterStatusDesc" db_cluster_status_desc: String,
    8 "DBType" db_type: String, 9 "DBVersion" db_version: String,
    10 "DataSets" data_sets: Vec<DescribeAIDBClusterTaskAttributeDataSets>,
    11 "ExtraInfo" extra_info: Vec<BTreeMap<String, Value>>, 12 "KindCode" kind_code: i64,
    13 "LockMode" lock_mode: String, 14 "MaintainEndTime" maintain_end_time: String,
    15 "MaintainStartTime" maintain_start_time: String, 16 "ModelPath" model_path: String,
    17 "TaskInfo" task_info: Vec<DescribeAIDBClusterTaskAttributeTaskInfo>, 18 "TuneArch" tune_arch: String,
    19 "VPCId" vpc_id: String, 20 "VSwitchId" vswitch_id: String
} }

/// In the response of [`DescribeAIDBClusterTaskAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIDBClusterTaskAttributeCustomBucketInfo {
    pub custom_oss_bucket_name: Option<String>,
}
model! { DescribeAIDBClusterTaskAttributeCustomBucketInfo {
    0 "CustomOssBucketName" custom_oss_bucket_name: String
} }

/// In the response of [`DescribeAIDBClusterTaskAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIDBClusterTaskAttributeDataSets {
    pub dataset_name: Option<String>,
    pub path: Option<String>,
    pub split_dataset_ratio: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeAIDBClusterTaskAttributeDataSets {
    0 "DatasetName" dataset_name: String, 1 "Path" path: String, 2 "SplitDatasetRatio" split_dataset_ratio: String,
    3 "Type" r#type: String
} }

/// In the response of [`DescribeAIDBClusterTaskAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIDBClusterTaskAttributeTaskInfo {
    pub completed_time: Option<String>,
    pub model_name: Option<String>,
    pub model_path: Option<String>,
    pub model_source: Option<String>,
    pub running_times: Option<String>,
    pub start_time: Option<String>,
    pub train_mode: Option<String>,
    pub train_type: Option<String>,
}
model! { DescribeAIDBClusterTaskAttributeTaskInfo {
    0 "CompletedTime" completed_time: String, 1 "ModelName" model_name: String, 2 "ModelPath" model_path: String,
    3 "ModelSource" model_source: String, 4 "RunningTimes" running_times: String, 5 "StartTime" start_time: String,
    6 "TrainMode" train_mode: String, 7 "TrainType" train_type: String
} }

/// Describes aidb cluster task log files: `DescribeAIDBClusterTaskLogFiles` of `polardb` 2017-08-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeAIDBClusterTaskLogFiles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIDBClusterTaskLogFiles {
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub log_type: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub relative_db_cluster_id: Option<String>,
    pub reverse: Option<bool>,
    /// Required.
    pub start_time: String,
}
operation! {
    DescribeAIDBClusterTaskLogFiles(db_cluster_id: String, end_time: String, log_type: String, start_time: String)
    "DescribeAIDBClusterTaskLogFiles" -> DescribeAIDBClusterTaskLogFilesOutput {
    0 "DBClusterId" db_cluster_id, 1 "EndTime" end_time, 2 "LogType" log_type, 3 "PageNumber" page_number: i64,
    4 "PageSize" page_size: i64, 5 "RelativeDBClusterId" relative_db_cluster_id: String, 6 "Reverse" reverse: bool,
    7 "StartTime" start_time
} }
paged! { DescribeAIDBClusterTaskLogFiles: DescribeAIDBClusterTaskLogFilesSlsLogItems =
    Number "PageNumber", "Items.SlsLogItems" items.sls_log_items }

/// Response of [`DescribeAIDBClusterTaskLogFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIDBClusterTaskLogFilesOutput {
    pub end_time: Option<String>,
    pub items: Option<DescribeAIDBClusterTaskLogFilesItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub page_size: Option<i64>,
    pub start_time: Option<String>,
}
model! { DescribeAIDBClusterTaskLogFilesOutput {
    0 "EndTime" end_time: String, 1 "Items" items: DescribeAIDBClusterTaskLogFilesItems,
    2 "PageNumber" page_number: i64, 3 "PageRecordCount" page_record_count: i64, 4 "PageSize" page_size: i64,
    5 "StartTime" start_time: String
} }

/// In the response of [`DescribeAIDBClusterTaskLogFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIDBClusterTaskLogFilesItems {
    pub sls_log_items: Vec<DescribeAIDBClusterTaskLogFilesSlsLogItems>,
}
model! { DescribeAIDBClusterTaskLogFilesItems {
    0 "SlsLogItems" sls_log_items: Vec<DescribeAIDBClusterTaskLogFilesSlsLogItems>
} }

/// In the response of [`DescribeAIDBClusterTaskLogFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIDBClusterTaskLogFilesSlsLogItems {
    pub log_time: Option<String>,
    pub message: Option<String>,
    pub timestamp: Option<String>,
}
model! { DescribeAIDBClusterTaskLogFilesSlsLogItems {
    0 "LogTime" log_time: String, 1 "Message" message: String, 2 "Timestamp" timestamp: String
} }

/// Describes aidb cluster task metrics: `DescribeAIDBClusterTaskMetrics` of `polardb` 2017-08-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeAIDBClusterTaskMetrics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIDBClusterTaskMetrics {
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub end_time: String,
    pub metric_type: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub relative_db_cluster_id: Option<String>,
    pub reverse: Option<bool>,
    /// Required.
    pub start_time: String,
}
operation! { DescribeAIDBClusterTaskMetrics(db_cluster_id: String, end_time: String, start_time: String)
    "DescribeAIDBClusterTaskMetrics" -> DescribeAIDBClusterTaskMetricsOutput {
    0 "DBClusterId" db_cluster_id, 1 "EndTime" end_time, 2 "MetricType" metric_type: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64,
    5 "RelativeDBClusterId" relative_db_cluster_id: String, 6 "Reverse" reverse: bool, 7 "StartTime" start_time
} }
paged! { DescribeAIDBClusterTaskMetrics: DescribeAIDBClusterTaskMetricsSlsMetricsItems =
    Number "PageNumber", "Items.SlsMetricsItems" items.sls_metrics_items }

/// Response of [`DescribeAIDBClusterTaskMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIDBClusterTaskMetricsOutput {
    pub db_cluster_id: Option<String>,
    pub end_time: Option<String>,
    pub items: Option<DescribeAIDBClusterTaskMetricsItems>,
    pub metric_type: Option<String>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub page_size: Option<i64>,
    pub relative_db_cluster_id: Option<String>,
    pub start_time: Option<String>,
}
model! { DescribeAIDBClusterTaskMetricsOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "EndTime" end_time: String,
    2 "Items" items: DescribeAIDBClusterTaskMetricsItems, 3 "MetricType" metric_type: String,
    4 "PageNumber" page_number: i64, 5 "PageRecordCount" page_record_count: i64, 6 "PageSize" page_size: i64,
    7 "RelativeDbClusterId" relative_db_cluster_id: String, 8 "StartTime" start_time: String
} }

/// In the response of [`DescribeAIDBClusterTaskMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIDBClusterTaskMetricsItems {
    pub sls_metrics_items: Vec<DescribeAIDBClusterTaskMetricsSlsMetricsItems>,
}
model! { DescribeAIDBClusterTaskMetricsItems {
    0 "SlsMetricsItems" sls_metrics_items: Vec<DescribeAIDBClusterTaskMetricsSlsMetricsItems>
} }

/// In the response of [`DescribeAIDBClusterTaskMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIDBClusterTaskMetricsSlsMetricsItems {
    pub current_step: Option<i64>,
    pub epoch: Option<f64>,
    pub global_step: Option<i64>,
    pub log_time: Option<String>,
    pub metric: BTreeMap<String, Value>,
    pub metric_type: Option<String>,
    pub timestamp: Option<String>,
}
model! { DescribeAIDBClusterTaskMetricsSlsMetricsItems {
    0 "CurrentStep" current_step: i64, 1 "Epoch" epoch: f64, 2 "GlobalStep" global_step: i64,
    3 "LogTime" log_time: String, 4 "Metric" metric: BTreeMap<String, Value>, 5 "MetricType" metric_type: String,
    6 "Timestamp" timestamp: String
} }

/// Describes aidb cluster tasks: `DescribeAIDBClusterTasks` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeAIDBClusterTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIDBClusterTasks {
    pub kube_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub relative_db_cluster_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeAIDBClusterTasks() "DescribeAIDBClusterTasks" -> DescribeAIDBClusterTasksOutput {
    0 "KubeType" kube_type: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String, 4 "RelativeDBClusterId" relative_db_cluster_id: String,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeAIDBClusterTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIDBClusterTasksOutput {
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub items: Vec<DescribeAIDBClusterTasksItems>,
    pub relative_db_cluster_id: Option<String>,
    pub task_type: Option<String>,
}
model! { DescribeAIDBClusterTasksOutput {
    0 "Engine" engine: String, 1 "EngineVersion" engine_version: String,
    2 "Items" items: Vec<DescribeAIDBClusterTasksItems>, 3 "RelativeDBClusterId" relative_db_cluster_id: String,
    4 "TaskType" task_type: String
} }

/// In the response of [`DescribeAIDBClusterTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIDBClusterTasksItems {
    pub completed_time: Option<String>,
    pub creation_time: Option<String>,
    pub db_node_description: Option<String>,
    pub db_node_id: Option<String>,
    pub db_node_status: Option<String>,
    pub db_node_status_desc: Option<String>,
    pub data_zone_id: Option<String>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub model_name: Option<String>,
    pub model_path: Option<String>,
    pub model_source: Option<String>,
    pub running_times: Option<String>,
    pub start_time: Option<String>,
    pub train_mode: Option<String>,
    pub train_type: Option<String>,
    pub tune_arch: Option<String>,
}
model! { DescribeAIDBClusterTasksItems {
    0 "CompletedTime" completed_time: String, 1 "CreationTime" creation_time: String,
    2 "DBNodeDescription" db_node_description: String, 3 "DBNodeId" db_node_id: String,
    4 "DBNodeStatus" db_node_status: String, 5 "DBNodeStatusDesc" db_node_status_desc: String,
    6 "DataZoneId" data_zone_id: String, 7 "Engine" engine: String, 8 "EngineVersion" engine_version: String,
    9 "ModelName" model_name: String, 10 "ModelPath" model_path: String, 11 "ModelSource" model_source: String,
    12 "RunningTimes" running_times: String, 13 "StartTime" start_time: String, 14 "TrainMode" train_mode: String,
    15 "TrainType" train_type: String, 16 "TuneArch" tune_arch: String
} }

/// Describes aidb clusters: `DescribeAIDBClusters` of `polardb` 2017-08-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeAIDBClusters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIDBClusters {
    pub ai_node_type: Option<String>,
    pub db_cluster_description: Option<String>,
    pub db_cluster_ids: Option<String>,
    pub db_cluster_status: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub pay_type: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<DescribeAIDBClustersTag>>,
}
operation! { DescribeAIDBClusters(region_id: String) "DescribeAIDBClusters" -> DescribeAIDBClustersOutput {
    0 "AiNodeType" ai_node_type: String, 1 "DBClusterDescription" db_cluster_description: String,
    2 "DBClusterIds" db_cluster_ids: String, 3 "DBClusterStatus" db_cluster_status: String,
    4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64, 6 "PageNumber" page_number: i64,
    7 "PageSize" page_size: i64, 8 "PayType" pay_type: String, 9 "RegionId" region_id,
    10 "ResourceOwnerAccount" resource_owner_account: String, 11 "ResourceOwnerId" resource_owner_id: i64,
    12 "Tag" tag: Vec<DescribeAIDBClustersTag>
} }
paged! { DescribeAIDBClusters: DescribeAIDBClustersDBCluster =
    Number "PageNumber", "Items.DBCluster" items.db_cluster, total "TotalRecordCount" }

/// In the request of [`DescribeAIDBClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIDBClustersTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeAIDBClustersTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeAIDBClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIDBClustersOutput {
    pub items: Option<DescribeAIDBClustersItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeAIDBClustersOutput {
    0 "Items" items: DescribeAIDBClustersItems, 1 "PageNumber" page_number: i64,
    2 "PageRecordCount" page_record_count: i64, 3 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribeAIDBClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIDBClustersItems {
    pub db_cluster: Vec<DescribeAIDBClustersDBCluster>,
}
model! { DescribeAIDBClustersItems {
    0 "DBCluster" db_cluster: Vec<DescribeAIDBClustersDBCluster>
} }

/// In the response of [`DescribeAIDBClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIDBClustersDBCluster {
    pub ai_node_type: Option<String>,
    pub create_time: Option<String>,
    pub db_cluster_description: Option<String>,
    pub db_cluster_id: Option<String>,
    pub db_cluster_status: Option<String>,
    pub db_node_class: Option<String>,
    pub db_type: Option<String>,
    pub expire_time: Option<String>,
    pub expired: Option<bool>,
    pub kube_cluster_id: Option<String>,
    pub lock_mode: Option<String>,
    pub model_space: Option<String>,
    pub model_type: Option<String>,
    pub pay_type: Option<String>,
    pub region_id: Option<String>,
    pub relative_db_cluster_id: Option<String>,
    pub run_type: Option<String>,
    pub storage_space: Option<i64>,
    pub storage_type: Option<String>,
    pub tags: Option<DescribeAIDBClustersTags>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeAIDBClustersDBCluster {
    0 "AiNodeType" ai_node_type: String, 1 "CreateTime" create_time: String,
    2 "DBClusterDescription" db_cluster_description: String, 3 "DBClusterId" db_cluster_id: String,
    4 "DBClusterStatus" db_cluster_status: String, 5 "DBNodeClass" db_node_class: String, 6 "DBType" db_type: String,
    7 "ExpireTime" expire_time: String, 8 "Expired" expired: bool, 9 "KubeClusterId" kube_cluster_id: String,
    10 "LockMode" lock_mode: String, 11 "ModelSpace" model_space: String, 12 "ModelType" model_type: String,
    13 "PayType" pay_type: String, 14 "RegionId" region_id: String,
    15 "RelativeDBClusterId" relative_db_cluster_id: String, 16 "RunType" run_type: String,
    17 "StorageSpace" storage_space: i64, 18 "StorageType" storage_type: String,
    19 "Tags" tags: DescribeAIDBClustersTags, 20 "VpcId" vpc_id: String, 21 "VswitchId" vswitch_id: String,
    22 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeAIDBClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIDBClustersTags {
    pub tag: Vec<DescribeAIDBClustersTagsTag>,
}
model! { DescribeAIDBClustersTags {
    0 "Tag" tag: Vec<DescribeAIDBClustersTagsTag>
} }

/// In the response of [`DescribeAIDBClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIDBClustersTagsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeAIDBClustersTagsTag {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes ai task status: `DescribeAITaskStatus` of `polardb` 2017-08-01.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeAITaskStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAITaskStatus {
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeAITaskStatus(db_cluster_id: String) "DescribeAITaskStatus" -> DescribeAITaskStatusOutput {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} { method: "GET", } }

/// Response of [`DescribeAITaskStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAITaskStatusOutput {
    pub account_name: Option<String>,
    pub db_cluster_id: Option<String>,
    pub status: Option<String>,
    pub status_name: Option<String>,
}
model! { DescribeAITaskStatusOutput {
    0 "AccountName" account_name: String, 1 "DBClusterId" db_cluster_id: String, 2 "Status" status: String,
    3 "StatusName" status_name: String
} }

/// Describes accounts: `DescribeAccounts` of `polardb` 2017-08-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeAccounts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccounts {
    pub account_name: Option<String>,
    /// Required.
    pub db_cluster_id: String,
    pub node_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeAccounts(db_cluster_id: String) "DescribeAccounts" -> DescribeAccountsOutput {
    0 "AccountName" account_name: String, 1 "DBClusterId" db_cluster_id, 2 "NodeType" node_type: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "PageNumber" page_number: i64,
    6 "PageSize" page_size: i64, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { DescribeAccounts: DescribeAccountsAccounts = Number "PageNumber", "Accounts" accounts }

/// Response of [`DescribeAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountsOutput {
    pub accounts: Vec<DescribeAccountsAccounts>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
}
model! { DescribeAccountsOutput {
    0 "Accounts" accounts: Vec<DescribeAccountsAccounts>, 1 "PageNumber" page_number: i64,
    2 "PageRecordCount" page_record_count: i64
} }

/// In the response of [`DescribeAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountsAccounts {
    pub account_description: Option<String>,
    pub account_lock_state: Option<String>,
    pub account_name: Option<String>,
    pub account_password_valid_time: Option<String>,
    pub account_status: Option<String>,
    pub account_type: Option<String>,
    pub database_privileges: Vec<DescribeAccountsDatabasePrivileges>,
}
model! { DescribeAccountsAccounts {
    0 "AccountDescription" account_description: String, 1 "AccountLockState" account_lock_state: String,
    2 "AccountName" account_name: String, 3 "AccountPasswordValidTime" account_password_valid_time: String,
    4 "AccountStatus" account_status: String, 5 "AccountType" account_type: String,
    6 "DatabasePrivileges" database_privileges: Vec<DescribeAccountsDatabasePrivileges>
} }

/// In the response of [`DescribeAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountsDatabasePrivileges {
    pub account_privilege: Option<String>,
    pub db_name: Option<String>,
}
model! { DescribeAccountsDatabasePrivileges {
    0 "AccountPrivilege" account_privilege: String, 1 "DBName" db_name: String
} }

/// Describes accounts zonal: `DescribeAccountsZonal` of `polardb` 2017-08-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeAccountsZonal>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountsZonal {
    pub account_name: Option<String>,
    /// Required.
    pub db_cluster_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub node_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeAccountsZonal(db_cluster_id: String) "DescribeAccountsZonal" -> DescribeAccountsZonalOutput {
    0 "AccountName" account_name: String, 1 "DBClusterId" db_cluster_id, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "NodeType" node_type: String, 5 "OwnerAccount" owner_account: String,
    6 "OwnerId" owner_id: i64, 7 "PageNumber" page_number: i64, 8 "PageSize" page_size: i64,
    9 "ResourceOwnerAccount" resource_owner_account: String, 10 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { DescribeAccountsZonal: DescribeAccountsZonalAccounts =
    Token "NextToken", "Accounts" accounts, next "NextToken" }

/// Response of [`DescribeAccountsZonal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountsZonalOutput {
    pub accounts: Vec<DescribeAccountsZonalAccounts>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
}
model! { DescribeAccountsZonalOutput {
    0 "Accounts" accounts: Vec<DescribeAccountsZonalAccounts>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "PageNumber" page_number: i64, 4 "PageRecordCount" page_record_count: i64
} }

/// In the response of [`DescribeAccountsZonal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountsZonalAccounts {
    pub account_description: Option<String>,
    pub account_lock_state: Option<String>,
    pub account_name: Option<String>,
    pub account_password_valid_time: Option<String>,
    pub account_status: Option<String>,
    pub account_type: Option<String>,
    pub database_privileges: Vec<DescribeAccountsZonalDatabasePrivileges>,
}
model! { DescribeAccountsZonalAccounts {
    0 "AccountDescription" account_description: String, 1 "AccountLockState" account_lock_state: String,
    2 "AccountName" account_name: String, 3 "AccountPasswordValidTime" account_password_valid_time: String,
    4 "AccountStatus" account_status: String, 5 "AccountType" account_type: String,
    6 "DatabasePrivileges" database_privileges: Vec<DescribeAccountsZonalDatabasePrivileges>
} }

/// In the response of [`DescribeAccountsZonal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountsZonalDatabasePrivileges {
    pub account_privilege: Option<String>,
    pub db_name: Option<String>,
}
model! { DescribeAccountsZonalDatabasePrivileges {
    0 "AccountPrivilege" account_privilege: String, 1 "DBName" db_name: String
} }

/// Describes activation code details: `DescribeActivationCodeDetails` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeActivationCodeDetails>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActivationCodeDetails {
    pub activation_code_id: Option<i64>,
    /// Required.
    pub aliyun_order_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeActivationCodeDetails(aliyun_order_id: String)
    "DescribeActivationCodeDetails" -> DescribeActivationCodeDetailsOutput {
    0 "ActivationCodeId" activation_code_id: i64, 1 "AliyunOrderId" aliyun_order_id,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeActivationCodeDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActivationCodeDetailsOutput {
    pub activate_at: Option<String>,
    pub cert_content_b64: Option<String>,
    pub description: Option<String>,
    pub expire_at: Option<String>,
    pub gmt_created: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub mac_address: Option<String>,
    pub name: Option<String>,
    pub system_identifier: Option<String>,
}
model! { DescribeActivationCodeDetailsOutput {
    0 "ActivateAt" activate_at: String, 1 "CertContentB64" cert_content_b64: String,
    2 "Description" description: String, 3 "ExpireAt" expire_at: String, 4 "GmtCreated" gmt_created: String,
    5 "GmtModified" gmt_modified: String, 6 "Id" id: i64, 7 "MacAddress" mac_address: String, 8 "Name" name: String,
    9 "SystemIdentifier" system_identifier: String
} }

/// Describes activation codes: `DescribeActivationCodes` of `polardb` 2017-08-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeActivationCodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActivationCodes {
    /// Required.
    pub aliyun_order_id: String,
    pub mac_address: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub system_identifier: Option<String>,
}
operation! { DescribeActivationCodes(aliyun_order_id: String)
    "DescribeActivationCodes" -> DescribeActivationCodesOutput {
    0 "AliyunOrderId" aliyun_order_id, 1 "MacAddress" mac_address: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "SystemIdentifier" system_identifier: String
} }
paged! { DescribeActivationCodes: DescribeActivationCodesItems =
    Number "PageNumber", "Items" items, total "TotalRecordCount" }

/// Response of [`DescribeActivationCodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActivationCodesOutput {
    pub items: Vec<DescribeActivationCodesItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeActivationCodesOutput {
    0 "Items" items: Vec<DescribeActivationCodesItems>, 1 "PageNumber" page_number: i64,
    2 "PageRecordCount" page_record_count: i64, 3 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribeActivationCodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActivationCodesItems {
    pub activate_at: Option<String>,
    pub description: Option<String>,
    pub expire_at: Option<String>,
    pub gmt_created: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub mac_address: Option<String>,
    pub name: Option<String>,
    pub system_identifier: Option<String>,
}
model! { DescribeActivationCodesItems {
    0 "ActivateAt" activate_at: String, 1 "Description" description: String, 2 "ExpireAt" expire_at: String,
    3 "GmtCreated" gmt_created: String, 4 "GmtModified" gmt_modified: String, 5 "Id" id: i64,
    6 "MacAddress" mac_address: String, 7 "Name" name: String, 8 "SystemIdentifier" system_identifier: String
} }

/// Describes active operation maintain conf: `DescribeActiveOperationMaintainConf` of `polardb` 2017-08-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeActiveOperationMaintainConf>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActiveOperationMaintainConf {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeActiveOperationMaintainConf(region_id: String)
    "DescribeActiveOperationMaintainConf" -> DescribeActiveOperationMaintainConfOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceGroupId" resource_group_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeActiveOperationMaintainConf`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActiveOperationMaintainConfOutput {
    pub config: Option<DescribeActiveOperationMaintainConfConfig>,
    pub has_config: Option<i64>,
}
model! { DescribeActiveOperationMaintainConfOutput {
    0 "Config" config: DescribeActiveOperationMaintainConfConfig, 1 "HasConfig" has_config: i64
} }

/// In the response of [`DescribeActiveOperationMaintainConf`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActiveOperationMaintainConfConfig {
    pub created_time: Option<String>,
    pub cycle_time: Option<String>,
    pub cycle_type: Option<i64>,
    pub maintain_end_time: Option<String>,
    pub maintain_start_time: Option<String>,
    pub modified_time: Option<String>,
    pub status: Option<i64>,
}
model! { DescribeActiveOperationMaintainConfConfig {
    0 "CreatedTime" created_time: String, 1 "CycleTime" cycle_time: String, 2 "CycleType" cycle_type: i64,
    3 "MaintainEndTime" maintain_end_time: String, 4 "MaintainStartTime" maintain_start_time: String,
    5 "ModifiedTime" modified_time: String, 6 "Status" status: i64
} }

/// Describes active operation tasks: `DescribeActiveOperationTasks` of `polardb` 2017-08-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeActiveOperationTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActiveOperationTasks {
    pub allow_cancel: Option<i64>,
    pub allow_change: Option<i64>,
    pub change_level: Option<String>,
    pub db_cluster_id: Option<String>,
    pub db_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub status: Option<i64>,
    pub task_type: Option<String>,
}
operation! { DescribeActiveOperationTasks(region_id: String)
    "DescribeActiveOperationTasks" -> DescribeActiveOperationTasksOutput {
    0 "AllowCancel" allow_cancel: i64, 1 "AllowChange" allow_change: i64, 2 "ChangeLevel" change_level: String,
    3 "DBClusterId" db_cluster_id: String, 4 "DBType" db_type: String, 5 "OwnerAccount" owner_account: String,
    6 "OwnerId" owner_id: i64, 7 "PageNumber" page_number: i64, 8 "PageSize" page_size: i64, 9 "RegionId" region_id,
    10 "ResourceOwnerAccount" resource_owner_account: String, 11 "ResourceOwnerId" resource_owner_id: i64,
    12 "SecurityToken" security_token: Secret, 13 "Status" status: i64, 14 "TaskType" task_type: String
} }
paged! { DescribeActiveOperationTasks: DescribeActiveOperationTasksItems =
    Number "PageNumber", "Items" items, total "TotalRecordCount" }

/// Response of [`DescribeActiveOperationTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActiveOperationTasksOutput {
    pub items: Vec<DescribeActiveOperationTasksItems>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeActiveOperationTasksOutput {
    0 "Items" items: Vec<DescribeActiveOperationTasksItems>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribeActiveOperationTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActiveOperationTasksItems {
    pub allow_cancel: Option<i64>,
    pub allow_change: Option<i64>,
    pub change_level: Option<String>,
    pub change_level_en: Option<String>,
    pub change_level_zh: Option<String>,
    pub created_time: Option<String>,
    pub current_avz: Option<String>,
    pub db_cluster_id: Option<String>,
    pub db_node_ids: Vec<String>,
    pub db_type: Option<String>,
    pub db_version: Option<String>,
    pub deadline: Option<String>,
    pub impact: Option<String>,
    pub impact_en: Option<String>,
    pub impact_zh: Option<String>,
    pub ins_comment: Option<String>,
    pub modified_time: Option<String>,
    pub prepare_interval: Option<String>,
    pub region: Option<String>,
    pub result_info: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<i64>,
    pub switch_time: Option<String>,
    pub task_id: Option<i64>,
    pub task_params: Option<String>,
    pub task_type: Option<String>,
    pub task_type_en: Option<String>,
    pub task_type_zh: Option<String>,
}
model! { DescribeActiveOperationTasksItems {
    0 "AllowCancel" allow_cancel: i64, 1 "AllowChange" allow_change: i64, 2 "ChangeLevel" change_level: String,
    3 "ChangeLevelEn" change_level_en: String, 4 "ChangeLevelZh" change_level_zh: String,
    5 "CreatedTime" created_time: String, 6 "CurrentAVZ" current_avz: String, 7 "DBClusterId" db_cluster_id: String,
    8 "DBNodeIds" db_node_ids: Vec<String>, 9 "DBType" db_type: String, 10 "DBVersion" db_version: String,
    11 "Deadline" deadline: String, 12 "Impact" impact: String, 13 "ImpactEn" impact_en: String,
    14 "ImpactZh" impact_zh: String, 15 "InsComment" ins_comment: String, 16 "ModifiedTime" modified_time: String,
    17 "PrepareInterval" prepare_interval: String, 18 "Region" region: String, 19 "ResultInfo" result_info: String,
    20 "StartTime" start_time: String, 21 "Status" status: i64, 22 "SwitchTime" switch_time: String,
    23 "TaskId" task_id: i64, 24 "TaskParams" task_params: String, 25 "TaskType" task_type: String,
    26 "TaskTypeEn" task_type_en: String, 27 "TaskTypeZh" task_type_zh: String
} }

/// Describes agentic db branch: `DescribeAgenticDBBranch` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeAgenticDBBranch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgenticDBBranch {
    /// Required.
    pub branch_id: String,
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub project_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub tenant_id: String,
}

/// Arguments of [`DescribeAgenticDBBranch::new`].
pub struct DescribeAgenticDBBranchRequired {
    pub branch_id: String,
    pub db_cluster_id: String,
    pub project_id: String,
    pub region_id: String,
    pub tenant_id: String,
}
operation! {
    DescribeAgenticDBBranch { DescribeAgenticDBBranchRequired: branch_id, db_cluster_id, project_id, region_id, tenant_id }
    "DescribeAgenticDBBranch" -> DescribeAgenticDBBranchOutput {
    0 "BranchId" branch_id, 1 "DBClusterId" db_cluster_id, 2 "ProjectId" project_id, 3 "RegionId" region_id,
    4 "TenantId" tenant_id
} }

/// Response of [`DescribeAgenticDBBranch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgenticDBBranchOutput {
    pub branch_compute_cluster_id: Option<String>,
    pub branch_compute_node_count: Option<i64>,
    pub branch_id: Option<String>,
    pub branch_name: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub is_default_branch: Option<bool>,
    pub last_activated_at: Option<String>,
    pub max_cu: Option<String>,
    pub min_cu: Option<String>,
    pub parent_branch_id: Option<String>,
    pub parent_branch_name: Option<String>,
    pub project_id: Option<String>,
    pub project_name: Option<String>,
    pub status: Option<String>,
    pub tenant_id: Option<String>,
}
model! { DescribeAgenticDBBranchOutput {
    0 "BranchComputeClusterId" branch_compute_cluster_id: String,
    1 "BranchComputeNodeCount" branch_compute_node_count: i64, 2 "BranchId" branch_id: String,
    3 "BranchName" branch_name: String, 4 "CreateTime" create_time: String, 5 "Description" description: String,
    6 "IsDefaultBranch" is_default_branch: bool, 7 "LastActivatedAt" last_activated_at: String,
    8 "MaxCU" max_cu: String, 9 "MinCU" min_cu: String, 10 "ParentBranchId" parent_branch_id: String,
    11 "ParentBranchName" parent_branch_name: String, 12 "ProjectId" project_id: String,
    13 "ProjectName" project_name: String, 14 "Status" status: String, 15 "TenantId" tenant_id: String
} }

/// Describes agentic db branch endpoints: `DescribeAgenticDBBranchEndpoints` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeAgenticDBBranchEndpoints>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgenticDBBranchEndpoints {
    /// Required.
    pub branch_id: String,
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub project_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub tenant_id: String,
}

/// Arguments of [`DescribeAgenticDBBranchEndpoints::new`].
pub struct DescribeAgenticDBBranchEndpointsRequired {
    pub branch_id: String,
    pub db_cluster_id: String,
    pub project_id: String,
    pub region_id: String,
    pub tenant_id: String,
}
operation! {
    DescribeAgenticDBBranchEndpoints { DescribeAgenticDBBranchEndpointsRequired: branch_id, db_cluster_id, project_id, region_id, tenant_id }
    "DescribeAgenticDBBranchEndpoints" -> DescribeAgenticDBBranchEndpointsOutput {
    0 "BranchId" branch_id, 1 "DBClusterId" db_cluster_id, 2 "ProjectId" project_id, 3 "RegionId" region_id,
    4 "TenantId" tenant_id
} }

/// Response of [`DescribeAgenticDBBranchEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgenticDBBranchEndpointsOutput {
    pub items: Vec<DescribeAgenticDBBranchEndpointsItems>,
}
model! { DescribeAgenticDBBranchEndpointsOutput {
    0 "Items" items: Vec<DescribeAgenticDBBranchEndpointsItems>
} }

/// In the response of [`DescribeAgenticDBBranchEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgenticDBBranchEndpointsItems {
    pub account: Option<String>,
    pub address: Option<String>,
    pub connection_string: Option<String>,
    pub database: Option<String>,
    pub endpoint_id: Option<String>,
    pub endpoint_type: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub port: Option<i64>,
}
model! { DescribeAgenticDBBranchEndpointsItems {
    0 "Account" account: String, 1 "Address" address: String, 2 "ConnectionString" connection_string: String,
    3 "Database" database: String, 4 "EndpointId" endpoint_id: String, 5 "EndpointType" endpoint_type: String,
    6 "Password" password: Secret, 7 "Port" port: i64
} }

/// Describes agentic db branch lineage: `DescribeAgenticDBBranchLineage` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeAgenticDBBranchLineage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgenticDBBranchLineage {
    pub branch_id: Option<String>,
    /// Required.
    pub db_cluster_id: String,
    pub include_destroying: Option<bool>,
    pub max_view_depth: Option<i64>,
    /// Required.
    pub project_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub tenant_id: String,
}
operation! {
    DescribeAgenticDBBranchLineage(db_cluster_id: String, project_id: String, region_id: String, tenant_id: String)
    "DescribeAgenticDBBranchLineage" -> DescribeAgenticDBBranchLineageOutput {
    0 "BranchId" branch_id: String, 1 "DBClusterId" db_cluster_id, 2 "IncludeDestroying" include_destroying: bool,
    3 "MaxViewDepth" max_view_depth: i64, 4 "ProjectId" project_id, 5 "RegionId" region_id, 6 "TenantId" tenant_id
} }

/// Response of [`DescribeAgenticDBBranchLineage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgenticDBBranchLineageOutput {
    pub anchor_branch_id: Option<String>,
    pub items: Vec<DescribeAgenticDBBranchLineageItems>,
    pub node_count: Option<i64>,
    pub project_id: Option<String>,
    pub project_name: Option<String>,
    pub root_branch_id: Option<String>,
    pub tenant_id: Option<String>,
}
model! { DescribeAgenticDBBranchLineageOutput {
    0 "AnchorBranchId" anchor_branch_id: String, 1 "Items" items: Vec<DescribeAgenticDBBranchLineageItems>,
    2 "NodeCount" node_count: i64, 3 "ProjectId" project_id: String, 4 "ProjectName" project_name: String,
    5 "RootBranchId" root_branch_id: String, 6 "TenantId" tenant_id: String
} }

/// In the response of [`DescribeAgenticDBBranchLineage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgenticDBBranchLineageItems {
    pub branch_compute_cluster_id: Option<String>,
    pub branch_description: Option<String>,
    pub branch_id: Option<String>,
    pub branch_name: Option<String>,
    pub create_time: Option<String>,
    pub depth: Option<i64>,
    pub direct_child_count: Option<i64>,
    pub has_more_ancestors: Option<bool>,
    pub has_more_children: Option<bool>,
    pub is_anchor: Option<bool>,
    pub is_default_branch: Option<bool>,
    pub is_root: Option<bool>,
    pub parent_branch_id: Option<String>,
    pub parent_branch_name: Option<String>,
    pub status: Option<String>,
}
model! { DescribeAgenticDBBranchLineageItems {
    0 "BranchComputeClusterId" branch_compute_cluster_id: String, 1 "BranchDescription" branch_description: String,
    2 "BranchId" branch_id: String, 3 "BranchName" branch_name: String, 4 "CreateTime" create_time: String,
    5 "Depth" depth: i64, 6 "DirectChildCount" direct_child_count: i64, 7 "HasMoreAncestors" has_more_ancestors: bool,
    8 "HasMoreChildren" has_more_children: bool, 9 "IsAnchor" is_anchor: bool,
    10 "IsDefaultBranch" is_default_branch: bool, 11 "IsRoot" is_root: bool,
    12 "ParentBranchId" parent_branch_id: String, 13 "ParentBranchName" parent_branch_name: String,
    14 "Status" status: String
} }

/// Describes agentic db branches: `DescribeAgenticDBBranches` of `polardb` 2017-08-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeAgenticDBBranches>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgenticDBBranches {
    pub branch_name: Option<String>,
    /// Required.
    pub db_cluster_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub project_id: Option<String>,
    /// Required.
    pub region_id: String,
    pub status: Option<String>,
    pub tenant_id: Option<String>,
}
operation! { DescribeAgenticDBBranches(db_cluster_id: String, region_id: String)
    "DescribeAgenticDBBranches" -> DescribeAgenticDBBranchesOutput {
    0 "BranchName" branch_name: String, 1 "DBClusterId" db_cluster_id, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "ProjectId" project_id: String, 5 "RegionId" region_id, 6 "Status" status: String,
    7 "TenantId" tenant_id: String
} }
paged! { DescribeAgenticDBBranches: DescribeAgenticDBBranchesItems =
    Number "PageNumber", "Items" items, total "TotalCount" }

/// Response of [`DescribeAgenticDBBranches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgenticDBBranchesOutput {
    pub items: Vec<DescribeAgenticDBBranchesItems>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeAgenticDBBranchesOutput {
    0 "Items" items: Vec<DescribeAgenticDBBranchesItems>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAgenticDBBranches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgenticDBBranchesItems {
    pub branch_compute_cluster_id: Option<String>,
    pub branch_compute_node_count: Option<i64>,
    pub branch_id: Option<String>,
    pub branch_name: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub is_default_branch: Option<bool>,
    pub last_activated_at: Option<String>,
    pub max_cu: Option<String>,
    pub min_cu: Option<String>,
    pub parent_branch_id: Option<String>,
    pub parent_branch_name: Option<String>,
    pub project_id: Option<String>,
    pub project_name: Option<String>,
    pub status: Option<String>,
    pub tenant_id: Option<String>,
}
model! { DescribeAgenticDBBranchesItems {
    0 "BranchComputeClusterId" branch_compute_cluster_id: String,
    1 "BranchComputeNodeCount" branch_compute_node_count: i64, 2 "BranchId" branch_id: String,
    3 "BranchName" branch_name: String, 4 "CreateTime" create_time: String, 5 "Description" description: String,
    6 "IsDefaultBranch" is_default_branch: bool, 7 "LastActivatedAt" last_activated_at: String,
    8 "MaxCU" max_cu: String, 9 "MinCU" min_cu: String, 10 "ParentBranchId" parent_branch_id: String,
    11 "ParentBranchName" parent_branch_name: String, 12 "ProjectId" project_id: String,
    13 "ProjectName" project_name: String, 14 "Status" status: String, 15 "TenantId" tenant_id: String
} }

/// Describes agentic db clusters: `DescribeAgenticDBClusters` of `polardb` 2017-08-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeAgenticDBClusters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgenticDBClusters {
    pub agentic_db_cluster_ids: Option<String>,
    pub db_cluster_description: Option<String>,
    pub db_cluster_ids: Option<String>,
    pub db_cluster_status: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub tag: Option<Vec<DescribeAgenticDBClustersTag>>,
}
operation! { DescribeAgenticDBClusters(region_id: String)
    "DescribeAgenticDBClusters" -> DescribeAgenticDBClustersOutput {
    0 "AgenticDbClusterIds" agentic_db_cluster_ids: String, 1 "DBClusterDescription" db_cluster_description: String,
    2 "DBClusterIds" db_cluster_ids: String, 3 "DBClusterStatus" db_cluster_status: String,
    4 "MaxResults" max_results: i64, 5 "NextToken" next_token: String, 6 "PageNumber" page_number: i64,
    7 "PageSize" page_size: i64, 8 "RegionId" region_id, 9 "ResourceGroupId" resource_group_id: String,
    10 "Tag" tag: Vec<DescribeAgenticDBClustersTag>
} }
paged! { DescribeAgenticDBClusters: DescribeAgenticDBClustersItems =
    Token "NextToken", "Items" items, next "NextToken" }

/// In the request of [`DescribeAgenticDBClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgenticDBClustersTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeAgenticDBClustersTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeAgenticDBClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgenticDBClustersOutput {
    pub items: Vec<DescribeAgenticDBClustersItems>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeAgenticDBClustersOutput {
    0 "Items" items: Vec<DescribeAgenticDBClustersItems>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "PageNumber" page_number: i64, 4 "PageRecordCount" page_record_count: i64,
    5 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribeAgenticDBClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgenticDBClustersItems {
    pub agentic_db_cluster_description: Option<String>,
    pub agentic_db_cluster_id: Option<String>,
    pub category: Option<String>,
    pub create_time: Option<String>,
    pub db_cluster_description: Option<String>,
    pub db_cluster_id: Option<String>,
    pub db_cluster_status: Option<String>,
    pub db_type: Option<String>,
    pub db_version: Option<String>,
    pub expire_time: Option<String>,
    pub expired: Option<String>,
    pub lock_mode: Option<String>,
    pub pay_type: Option<String>,
    pub region_id: Option<String>,
    pub scale_max: Option<String>,
    pub scale_min: Option<String>,
    pub serverless_type: Option<String>,
    pub storage_type: Option<String>,
    pub storage_used: Option<i64>,
    pub tags: Vec<DescribeAgenticDBClustersTags>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeAgenticDBClustersItems {
    0 "AgenticDbClusterDescription" agentic_db_cluster_description: String,
    1 "AgenticDbClusterId" agentic_db_cluster_id: String, 2 "Category" category: String,
    3 "CreateTime" create_time: String, 4 "DBClusterDescription" db_cluster_description: String,
    5 "DBClusterId" db_cluster_id: String, 6 "DBClusterStatus" db_cluster_status: String, 7 "DBType" db_type: String,
    8 "DBVersion" db_version: String, 9 "ExpireTime" expire_time: String, 10 "Expired" expired: String,
    11 "LockMode" lock_mode: String, 12 "PayType" pay_type: String, 13 "RegionId" region_id: String,
    14 "ScaleMax" scale_max: String, 15 "ScaleMin" scale_min: String, 16 "ServerlessType" serverless_type: String,
    17 "StorageType" storage_type: String, 18 "StorageUsed" storage_used: i64,
    19 "Tags" tags: Vec<DescribeAgenticDBClustersTags>, 20 "VpcId" vpc_id: String, 21 "VswitchId" vswitch_id: String,
    22 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeAgenticDBClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgenticDBClustersTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeAgenticDBClustersTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes agentic db compute clusters: `DescribeAgenticDBComputeClusters` of `polardb` 2017-08-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeAgenticDBComputeClusters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgenticDBComputeClusters {
    pub compute_cluster_id: Option<String>,
    /// Required.
    pub db_cluster_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub status: Option<String>,
}
operation! { DescribeAgenticDBComputeClusters(db_cluster_id: String, region_id: String)
    "DescribeAgenticDBComputeClusters" -> DescribeAgenticDBComputeClustersOutput {
    0 "ComputeClusterId" compute_cluster_id: String, 1 "DBClusterId" db_cluster_id, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id, 5 "Status" status: String
} }
paged! { DescribeAgenticDBComputeClusters: DescribeAgenticDBComputeClustersItems =
    Number "PageNumber", "Items" items, total "TotalCount" }

/// Response of [`DescribeAgenticDBComputeClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgenticDBComputeClustersOutput {
    pub items: Vec<DescribeAgenticDBComputeClustersItems>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeAgenticDBComputeClustersOutput {
    0 "Items" items: Vec<DescribeAgenticDBComputeClustersItems>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAgenticDBComputeClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgenticDBComputeClustersItems {
    pub branch_id: Option<String>,
    pub branch_name: Option<String>,
    pub compute_cluster_id: Option<String>,
    pub compute_node_count: Option<i64>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub is_default_branch: Option<bool>,
    pub last_activated_at: Option<String>,
    pub max_cu: Option<String>,
    pub min_cu: Option<String>,
    pub operator_type: Option<String>,
    pub parent_branch_id: Option<String>,
    pub parent_branch_name: Option<String>,
    pub project_id: Option<String>,
    pub project_name: Option<String>,
    pub status: Option<String>,
    pub storage_size: Option<i64>,
    pub tenant_id: Option<String>,
    pub tenant_name: Option<String>,
}
model! { DescribeAgenticDBComputeClustersItems {
    0 "BranchId" branch_id: String, 1 "BranchName" branch_name: String, 2 "ComputeClusterId" compute_cluster_id: String,
    3 "ComputeNodeCount" compute_node_count: i64, 4 "CreateTime" create_time: String,
    5 "Description" description: String, 6 "IsDefaultBranch" is_default_branch: bool,
    7 "LastActivatedAt" last_activated_at: String, 8 "MaxCU" max_cu: String, 9 "MinCU" min_cu: String,
    10 "OperatorType" operator_type: String, 11 "ParentBranchId" parent_branch_id: String,
    12 "ParentBranchName" parent_branch_name: String, 13 "ProjectId" project_id: String,
    14 "ProjectName" project_name: String, 15 "Status" status: String, 16 "StorageSize" storage_size: i64,
    17 "TenantId" tenant_id: String, 18 "TenantName" tenant_name: String
} }

/// Describes agentic db project: `DescribeAgenticDBProject` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeAgenticDBProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgenticDBProject {
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub project_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub tenant_id: String,
}
operation! { DescribeAgenticDBProject(db_cluster_id: String, project_id: String, region_id: String, tenant_id: String)
    "DescribeAgenticDBProject" -> DescribeAgenticDBProjectOutput {
    0 "DBClusterId" db_cluster_id, 1 "ProjectId" project_id, 2 "RegionId" region_id, 3 "TenantId" tenant_id
} }

/// Response of [`DescribeAgenticDBProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgenticDBProjectOutput {
    pub create_time: Option<String>,
    pub default_branch_id: Option<String>,
    pub default_branch_name: Option<String>,
    pub description: Option<String>,
    pub project_id: Option<String>,
    pub project_name: Option<String>,
    pub status: Option<String>,
    pub tenant_id: Option<String>,
}
model! { DescribeAgenticDBProjectOutput {
    0 "CreateTime" create_time: String, 1 "DefaultBranchId" default_branch_id: String,
    2 "DefaultBranchName" default_branch_name: String, 3 "Description" description: String,
    4 "ProjectId" project_id: String, 5 "ProjectName" project_name: String, 6 "Status" status: String,
    7 "TenantId" tenant_id: String
} }

/// Describes agentic db projects: `DescribeAgenticDBProjects` of `polardb` 2017-08-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeAgenticDBProjects>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgenticDBProjects {
    /// Required.
    pub db_cluster_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub project_id: Option<String>,
    pub project_name: Option<String>,
    /// Required.
    pub region_id: String,
    pub tenant_id: Option<String>,
}
operation! { DescribeAgenticDBProjects(db_cluster_id: String, region_id: String)
    "DescribeAgenticDBProjects" -> DescribeAgenticDBProjectsOutput {
    0 "DBClusterId" db_cluster_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "ProjectId" project_id: String, 4 "ProjectName" project_name: String, 5 "RegionId" region_id,
    6 "TenantId" tenant_id: String
} }
paged! { DescribeAgenticDBProjects: DescribeAgenticDBProjectsItems =
    Number "PageNumber", "Items" items, total "TotalCount" }

/// Response of [`DescribeAgenticDBProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgenticDBProjectsOutput {
    pub items: Vec<DescribeAgenticDBProjectsItems>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeAgenticDBProjectsOutput {
    0 "Items" items: Vec<DescribeAgenticDBProjectsItems>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAgenticDBProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgenticDBProjectsItems {
    pub create_time: Option<String>,
    pub db_cluster_id: Option<String>,
    pub default_branch_id: Option<String>,
    pub default_branch_name: Option<String>,
    pub description: Option<String>,
    pub project_id: Option<String>,
    pub project_name: Option<String>,
    pub status: Option<String>,
    pub tenant_id: Option<String>,
}
model! { DescribeAgenticDBProjectsItems {
    0 "CreateTime" create_time: String, 1 "DBClusterId" db_cluster_id: String,
    2 "DefaultBranchId" default_branch_id: String, 3 "DefaultBranchName" default_branch_name: String,
    4 "Description" description: String, 5 "ProjectId" project_id: String, 6 "ProjectName" project_name: String,
    7 "Status" status: String, 8 "TenantId" tenant_id: String
} }

/// Describes agentic db tenant api keys: `DescribeAgenticDBTenantApiKeys` of `polardb` 2017-08-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeAgenticDBTenantApiKeys>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgenticDBTenantApiKeys {
    /// Required.
    pub db_cluster_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub tenant_name: Option<String>,
}
operation! { DescribeAgenticDBTenantApiKeys(db_cluster_id: String, region_id: String)
    "DescribeAgenticDBTenantApiKeys" -> DescribeAgenticDBTenantApiKeysOutput {
    0 "DBClusterId" db_cluster_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "RegionId" region_id,
    4 "TenantName" tenant_name: String
} }
paged! { DescribeAgenticDBTenantApiKeys: DescribeAgenticDBTenantApiKeysItems =
    Number "PageNumber", "Items" items, total "TotalCount" }

/// Response of [`DescribeAgenticDBTenantApiKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgenticDBTenantApiKeysOutput {
    pub items: Vec<DescribeAgenticDBTenantApiKeysItems>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeAgenticDBTenantApiKeysOutput {
    0 "Items" items: Vec<DescribeAgenticDBTenantApiKeysItems>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAgenticDBTenantApiKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgenticDBTenantApiKeysItems {
    pub api_key_id: Option<String>,
    pub api_key_masked: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub expire_time: Option<String>,
    pub status: Option<String>,
    pub tenant_id: Option<String>,
    pub tenant_name: Option<String>,
}
model! { DescribeAgenticDBTenantApiKeysItems {
    0 "ApiKeyId" api_key_id: String, 1 "ApiKeyMasked" api_key_masked: String, 2 "CreateTime" create_time: String,
    3 "Description" description: String, 4 "ExpireTime" expire_time: String, 5 "Status" status: String,
    6 "TenantId" tenant_id: String, 7 "TenantName" tenant_name: String
} }

/// Describes apikey attribute: `DescribeApikeyAttribute` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeApikeyAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApikeyAttribute {
    /// Required. Secret.
    pub api_key: Secret,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
}
operation! { DescribeApikeyAttribute(api_key: Secret, region_id: String)
    "DescribeApikeyAttribute" -> DescribeApikeyAttributeOutput {
    0 "ApiKey" api_key, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "RegionId" region_id
} }

/// Response of [`DescribeApikeyAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApikeyAttributeOutput {
    pub items: Vec<DescribeApikeyAttributeItems>,
}
model! { DescribeApikeyAttributeOutput {
    0 "Items" items: Vec<DescribeApikeyAttributeItems>
} }

/// In the response of [`DescribeApikeyAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApikeyAttributeItems {
    pub consumer: Option<DescribeApikeyAttributeConsumer>,
    pub usage_statistics: Vec<DescribeApikeyAttributeUsageStatistics>,
}
model! { DescribeApikeyAttributeItems {
    0 "Consumer" consumer: DescribeApikeyAttributeConsumer,
    1 "UsageStatistics" usage_statistics: Vec<DescribeApikeyAttributeUsageStatistics>
} }

/// In the response of [`DescribeApikeyAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApikeyAttributeConsumer {
    /// Secret.
    pub api_key: Option<Secret>,
    pub consumer_group_id: Option<String>,
    pub consumer_id: Option<String>,
    pub consumer_tag: Option<String>,
    pub create_time: Option<String>,
    pub gw_cluster_id: Option<String>,
    pub modify_time: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
}
model! { DescribeApikeyAttributeConsumer {
    0 "ApiKey" api_key: Secret, 1 "ConsumerGroupId" consumer_group_id: String, 2 "ConsumerId" consumer_id: String,
    3 "ConsumerTag" consumer_tag: String, 4 "CreateTime" create_time: String, 5 "GwClusterId" gw_cluster_id: String,
    6 "ModifyTime" modify_time: String, 7 "Name" name: String, 8 "Status" status: String
} }

/// In the response of [`DescribeApikeyAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApikeyAttributeUsageStatistics {
    pub dimension_ref_id: Option<String>,
    pub dimension_type: Option<String>,
    pub gw_cluster_id: Option<String>,
    pub monthly_cache_token: Option<String>,
    pub monthly_cost_points: Option<String>,
    pub monthly_input_token: Option<String>,
    pub monthly_output_token: Option<String>,
    pub monthly_token: Option<String>,
    pub total_cache_token: Option<String>,
    pub total_cost_points: Option<String>,
    pub total_input_token: Option<String>,
    pub total_output_token: Option<String>,
    pub total_token: Option<String>,
}
model! { DescribeApikeyAttributeUsageStatistics {
    0 "DimensionRefId" dimension_ref_id: String, 1 "DimensionType" dimension_type: String,
    2 "GwClusterId" gw_cluster_id: String, 3 "MonthlyCacheToken" monthly_cache_token: String,
    4 "MonthlyCostPoints" monthly_cost_points: String, 5 "MonthlyInputToken" monthly_input_token: String,
    6 "MonthlyOutputToken" monthly_output_token: String, 7 "MonthlyToken" monthly_token: String,
    8 "TotalCacheToken" total_cache_token: String, 9 "TotalCostPoints" total_cost_points: String,
    10 "TotalInputToken" total_input_token: String, 11 "TotalOutputToken" total_output_token: String,
    12 "TotalToken" total_token: String
} }

/// Describes application attribute: `DescribeApplicationAttribute` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeApplicationAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationAttribute {
    /// Required.
    pub application_id: String,
}
operation! { DescribeApplicationAttribute(application_id: String)
    "DescribeApplicationAttribute" -> DescribeApplicationAttributeOutput {
    0 "ApplicationId" application_id
} }

/// Response of [`DescribeApplicationAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationAttributeOutput {
    pub application_id: Option<String>,
    pub application_type: Option<String>,
    pub architecture: Option<String>,
    pub can_disable_snat: Option<bool>,
    pub components: Vec<DescribeApplicationAttributeComponents>,
    pub creation_time: Option<String>,
    pub db_cluster_id: Option<String>,
    pub description: Option<String>,
    pub endpoints: Vec<DescribeApplicationAttributeEndpoints>,
    pub expire_time: Option<String>,
    pub expired: Option<bool>,
    pub is_latest_version: Option<bool>,
    pub latest_version: Option<String>,
    pub lock_mode: Option<String>,
    pub maintain_end_time: Option<String>,
    pub maintain_start_time: Option<String>,
    pub mem_application_attribute: Option<
        DescribeApplicationAttributeMemApplicationAttribute,
    >,
    pub minor_version: Option<String>,
    pub nat_gateway_id: Option<String>,
    pub pay_type: Option<String>,
    pub polar_claw_saas_application_attribute: Option<
        DescribeApplicationAttributePolarClawSaaSApplicationAttribute,
    >,
    pub polar_fs_instance_id: Option<String>,
    pub region_id: Option<String>,
    pub security_groups: Vec<DescribeApplicationAttributeSecurityGroups2>,
    pub security_ip_arrays: Vec<DescribeApplicationAttributeSecurityIPArrays2>,
    pub serverless_type: Option<String>,
    pub snat_status: Option<String>,
    pub status: Option<String>,
    pub storages: Vec<DescribeApplicationAttributeStorages>,
    pub upgrade_available: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub version: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeApplicationAttributeOutput {
    0 "ApplicationId" application_id: String, 1 "ApplicationType" application_type: String,
    2 "Architecture" architecture: String, 3 "CanDisableSnat" can_disable_snat: bool,
    4 "Components" components: Vec<DescribeApplicationAttributeComponents>, 5 "CreationTime" creation_time: String,
    6 "DBClusterId" db_cluster_id: String, 7 "Description" description: String,
    8 "Endpoints" endpoints: Vec<DescribeApplicationAttributeEndpoints>, 9 "ExpireTime" expire_time: String,
    10 "Expired" expired: bool, 11 "IsLatestVersion" is_latest_version: bool, 12 "LatestVersion" latest_version: String,
    13 "LockMode" lock_mode: String, 14 "MaintainEndTime" maintain_end_time: String,
    15 "MaintainStartTime" maintain_start_time: String,
    16 "MemApplicationAttribute" mem_application_attribute: DescribeApplicationAttributeMemApplicationAttribute,
    17 "MinorVersion" minor_version: String, 18 "NatGatewayId" nat_gateway_id: String, 19 "PayType" pay_type: String,
    20 "PolarClawSaaSApplicationAttribute" polar_claw_saas_application_attribute: DescribeApplicationAttributePolarClawSaaSApplicationAttribute,
    21 "PolarFSInstanceId" polar_fs_instance_id: String, 22 "RegionId" region_id: String,
    23 "SecurityGroups" security_groups: Vec<DescribeApplicationAttributeSecurityGroups2>,
    24 "SecurityIPArrays" security_ip_arrays: Vec<DescribeApplicationAttributeSecurityIPArrays2>,
    25 "ServerlessType" serverless_type: String, 26 "SnatStatus" snat_status: String, 27 "Status" status: String,
    28 "Storages" storages: Vec<DescribeApplicationAttributeStorages>, 29 "UpgradeAvailable" upgrade_available: String,
    30 "VPCId" vpc_id: String, 31 "VSwitchId" vswitch_id: String, 32 "Version" version: String,
    33 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeApplicationAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationAttributeComponents {
    pub component_class: Option<String>,
    pub component_class_description: Option<String>,
    pub component_id: Option<String>,
    pub component_max_replica: Option<i64>,
    pub component_replica: Option<i64>,
    pub component_replica_group_name: Option<String>,
    pub component_type: Option<String>,
    pub security_groups: Vec<DescribeApplicationAttributeSecurityGroups>,
    pub security_ip_arrays: Vec<DescribeApplicationAttributeSecurityIPArrays>,
    pub status: Option<String>,
    pub topology: Option<DescribeApplicationAttributeTopology>,
}
model! { DescribeApplicationAttributeComponents {
    0 "ComponentClass" component_class: String, 1 "ComponentClassDescription" component_class_description: String,
    2 "ComponentId" component_id: String, 3 "ComponentMaxReplica" component_max_replica: i64,
    4 "ComponentReplica" component_replica: i64, 5 "ComponentReplicaGroupName" component_replica_group_name: String,
    6 "ComponentType" component_type: String,
    7 "SecurityGroups" security_groups: Vec<DescribeApplicationAttributeSecurityGroups>,
    8 "SecurityIPArrays" security_ip_arrays: Vec<DescribeApplicationAttributeSecurityIPArrays>,
    9 "Status" status: String, 10 "Topology" topology: DescribeApplicationAttributeTopology
} }

/// In the response of [`DescribeApplicationAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationAttributeSecurityGroups {
    pub net_type: Option<String>,
    pub region_id: Option<String>,
    pub security_group_id: Option<String>,
    pub security_group_name: Option<String>,
}
model! { DescribeApplicationAttributeSecurityGroups {
    0 "NetType" net_type: String, 1 "RegionId" region_id: String, 2 "SecurityGroupId" security_group_id: String,
    3 "SecurityGroupName" security_group_name: String
} }

/// In the response of [`DescribeApplicationAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationAttributeSecurityIPArrays {
    pub security_ip_array_name: Option<String>,
    pub security_ip_array_tag: Option<String>,
    pub security_ip_list: Option<String>,
    pub security_ip_net_type: Option<String>,
    pub security_ip_type: Option<String>,
}
model! { DescribeApplicationAttributeSecurityIPArrays {
    0 "SecurityIPArrayName" security_ip_array_name: String, 1 "SecurityIPArrayTag" security_ip_array_tag: String,
    2 "SecurityIPList" security_ip_list: String, 3 "SecurityIPNetType" security_ip_net_type: String,
    4 "SecurityIPType" security_ip_type: String
} }

/// In the response of [`DescribeApplicationAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationAttributeTopology {
    pub children: Vec<String>,
    pub layer: Option<String>,
    pub parents: Vec<String>,
}
model! { DescribeApplicationAttributeTopology {
    0 "Children" children: Vec<String>, 1 "Layer" layer: String, 2 "Parents" parents: Vec<String>
} }

/// In the response of [`DescribeApplicationAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationAttributeEndpoints {
    pub description: Option<String>,
    pub domain: Option<String>,
    pub endpoint_id: Option<String>,
    pub ip: Option<String>,
    pub net_type: Option<String>,
    pub port: Option<String>,
    pub port_description: Option<String>,
}
model! { DescribeApplicationAttributeEndpoints {
    0 "Description" description: String, 1 "Domain" domain: String, 2 "EndpointId" endpoint_id: String,
    3 "IP" ip: String, 4 "NetType" net_type: String, 5 "Port" port: String, 6 "PortDescription" port_description: String
} }

/// In the response of [`DescribeApplicationAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationAttributeMemApplicationAttribute {
    pub db_name: Option<String>,
    pub embedder_model_name: Option<String>,
    pub graph_llm_model_name: Option<String>,
    pub llm_model_name: Option<String>,
    pub project_name: Option<String>,
    pub reranker_model_name: Option<String>,
    pub user_name: Option<String>,
}
model! { DescribeApplicationAttributeMemApplicationAttribute {
    0 "DbName" db_name: String, 1 "EmbedderModelName" embedder_model_name: String,
    2 "GraphLlmModelName" graph_llm_model_name: String, 3 "LlmModelName" llm_model_name: String,
    4 "ProjectName" project_name: String, 5 "RerankerModelName" reranker_model_name: String,
    6 "UserName" user_name: String
} }

/// In the response of [`DescribeApplicationAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationAttributePolarClawSaaSApplicationAttribute {
    pub auth_callback_url: Option<String>,
    pub auth_providers: Vec<String>,
    pub supabase_cluster_id: Option<String>,
}
model! { DescribeApplicationAttributePolarClawSaaSApplicationAttribute {
    0 "AuthCallbackURL" auth_callback_url: String, 1 "AuthProviders" auth_providers: Vec<String>,
    2 "SupabaseClusterId" supabase_cluster_id: String
} }

/// In the response of [`DescribeApplicationAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationAttributeSecurityGroups2 {
    pub net_type: Option<String>,
    pub region_id: Option<String>,
    pub security_group_id: Option<String>,
    pub security_group_name: Option<String>,
}
model! { DescribeApplicationAttributeSecurityGroups2 {
    0 "NetType" net_type: String, 1 "RegionId" region_id: String, 2 "SecurityGroupId" security_group_id: String,
    3 "SecurityGroupName" security_group_name: String
} }

/// In the response of [`DescribeApplicationAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationAttributeSecurityIPArrays2 {
    pub security_ip_array_name: Option<String>,
    pub security_ip_array_tag: Option<String>,
    pub security_ip_list: Option<String>,
    pub security_ip_net_type: Option<String>,
    pub security_ip_type: Option<String>,
}
model! { DescribeApplicationAttributeSecurityIPArrays2 {
    0 "SecurityIPArrayName" security_ip_array_name: String, 1 "SecurityIPArrayTag" security_ip_array_tag: String,
    2 "SecurityIPList" security_ip_list: String, 3 "SecurityIPNetType" security_ip_net_type: String,
    4 "SecurityIPType" security_ip_type: String
} }

/// In the response of [`DescribeApplicationAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationAttributeStorages {
    pub storage_capacity: Option<String>,
    pub storage_instance_id: Option<String>,
    pub storage_performance_level: Option<String>,
    pub storage_type: Option<String>,
}
model! { DescribeApplicationAttributeStorages {
    0 "StorageCapacity" storage_capacity: String, 1 "StorageInstanceId" storage_instance_id: String,
    2 "StoragePerformanceLevel" storage_performance_level: String, 3 "StorageType" storage_type: String
} }

/// Describes application logs: `DescribeApplicationLogs` of `polardb` 2017-08-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeApplicationLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationLogs {
    /// Required.
    pub application_id: String,
    pub component_name: Option<String>,
    pub container_name: Option<String>,
    /// Required.
    pub end_time: String,
    pub keyword: Option<String>,
    pub level: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 30 to 100.
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    /// Required.
    pub start_time: String,
    pub r#type: Option<String>,
}
operation! { DescribeApplicationLogs(application_id: String, end_time: String, region_id: String, start_time: String)
    "DescribeApplicationLogs" -> DescribeApplicationLogsOutput {
    0 "ApplicationId" application_id, 1 "ComponentName" component_name: String,
    2 "ContainerName" container_name: String, 3 "EndTime" end_time, 4 "Keyword" keyword: String,
    5 "Level" level: String, 6 "OwnerAccount" owner_account: String, 7 "OwnerId" owner_id: i64,
    8 "PageNumber" page_number: i64, 9 "PageSize" page_size: i64, 10 "RegionId" region_id,
    11 "ResourceOwnerAccount" resource_owner_account: String, 12 "StartTime" start_time, 13 "Type" r#type: String
} }
paged! { DescribeApplicationLogs: DescribeApplicationLogsLogRecords =
    Number "PageNumber", "Items.LogRecords" items.log_records, total "TotalRecordCount" }

/// Response of [`DescribeApplicationLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationLogsOutput {
    pub application_id: Option<String>,
    pub items: Option<DescribeApplicationLogsItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeApplicationLogsOutput {
    0 "ApplicationId" application_id: String, 1 "Items" items: DescribeApplicationLogsItems,
    2 "PageNumber" page_number: i64, 3 "PageRecordCount" page_record_count: i64,
    4 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribeApplicationLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationLogsItems {
    pub log_records: Vec<DescribeApplicationLogsLogRecords>,
}
model! { DescribeApplicationLogsItems {
    0 "LogRecords" log_records: Vec<DescribeApplicationLogsLogRecords>
} }

/// In the response of [`DescribeApplicationLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationLogsLogRecords {
    pub component_name: Option<String>,
    pub container_name: Option<String>,
    pub content: Option<String>,
    pub date: Option<String>,
    pub file_line: Option<String>,
    pub file_name: Option<String>,
    pub full_file_path: Option<String>,
    pub hostname: Option<String>,
    pub ins_name: Option<String>,
    pub log_level_id: Option<i64>,
    pub log_level_name: Option<String>,
    pub method: Option<String>,
    pub name: Option<String>,
    pub runtime: Option<String>,
    pub runtime_version: Option<String>,
    pub time: Option<String>,
    pub timestamp: Option<i64>,
}
model! { DescribeApplicationLogsLogRecords {
    0 "ComponentName" component_name: String, 1 "ContainerName" container_name: String, 2 "Content" content: String,
    3 "Date" date: String, 4 "FileLine" file_line: String, 5 "FileName" file_name: String,
    6 "FullFilePath" full_file_path: String, 7 "Hostname" hostname: String, 8 "InsName" ins_name: String,
    9 "LogLevelId" log_level_id: i64, 10 "LogLevelName" log_level_name: String, 11 "Method" method: String,
    12 "Name" name: String, 13 "Runtime" runtime: String, 14 "RuntimeVersion" runtime_version: String,
    15 "Time" time: String, 16 "Timestamp" timestamp: i64
} }

/// Describes application parameters: `DescribeApplicationParameters` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeApplicationParameters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationParameters {
    /// Required.
    pub application_id: String,
    pub component_id_list: Option<Vec<String>>,
}
operation! { DescribeApplicationParameters(application_id: String)
    "DescribeApplicationParameters" -> DescribeApplicationParametersOutput {
    0 "ApplicationId" application_id, 1 "ComponentIdList" component_id_list: Vec<String>
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`DescribeApplicationParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationParametersOutput {
    pub parameter_templates: Option<DescribeApplicationParametersParameterTemplates>,
    pub parameters: Option<DescribeApplicationParametersParameters2>,
}
model! { DescribeApplicationParametersOutput {
    0 "ParameterTemplates" parameter_templates: DescribeApplicationParametersParameterTemplates,
    1 "Parameters" parameters: DescribeApplicationParametersParameters2
} }

/// In the response of [`DescribeApplicationParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationParametersParameterTemplates {
    pub component_parameter_templates: Vec<
        DescribeApplicationParametersComponentParameterTemplates,
    >,
}
model! { DescribeApplicationParametersParameterTemplates {
    0 "ComponentParameterTemplates" component_parameter_templates: Vec<DescribeApplicationParametersComponentParameterTemplates>
} }

/// In the response of [`DescribeApplicationParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationParametersComponentParameterTemplates {
    pub component_id: Option<String>,
    pub component_type: Option<String>,
    pub parameters: Vec<DescribeApplicationParametersParameters>,
}
model! { DescribeApplicationParametersComponentParameterTemplates {
    0 "ComponentId" component_id: String, 1 "ComponentType" component_type: String,
    2 "Parameters" parameters: Vec<DescribeApplicationParametersParameters>
} }

/// In the response of [`DescribeApplicationParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationParametersParameters {
    pub default: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub need_restart: Option<bool>,
    pub pattern: Option<String>,
    pub read_only: Option<bool>,
    pub r#type: Option<String>,
}
model! { DescribeApplicationParametersParameters {
    0 "Default" default: String, 1 "Description" description: String, 2 "Name" name: String,
    3 "NeedRestart" need_restart: bool, 4 "Pattern" pattern: String, 5 "ReadOnly" read_only: bool,
    6 "Type" r#type: String
} }

/// In the response of [`DescribeApplicationParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationParametersParameters2 {
    pub component_parameters: Vec<DescribeApplicationParametersComponentParameters>,
}
model! { DescribeApplicationParametersParameters2 {
    0 "ComponentParameters" component_parameters: Vec<DescribeApplicationParametersComponentParameters>
} }

/// In the response of [`DescribeApplicationParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationParametersComponentParameters {
    pub component_id: Option<String>,
    pub component_type: Option<String>,
    pub parameters: Vec<DescribeApplicationParametersComponentParametersParameters>,
}
model! { DescribeApplicationParametersComponentParameters {
    0 "ComponentId" component_id: String, 1 "ComponentType" component_type: String,
    2 "Parameters" parameters: Vec<DescribeApplicationParametersComponentParametersParameters>
} }

/// In the response of [`DescribeApplicationParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationParametersComponentParametersParameters {
    pub default: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub need_restart: Option<bool>,
    pub pattern: Option<String>,
    pub read_only: Option<bool>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { DescribeApplicationParametersComponentParametersParameters {
    0 "Default" default: String, 1 "Description" description: String, 2 "Name" name: String,
    3 "NeedRestart" need_restart: bool, 4 "Pattern" pattern: String, 5 "ReadOnly" read_only: bool,
    6 "Status" status: String, 7 "Type" r#type: String, 8 "Value" value: String
} }

/// Describes application performance: `DescribeApplicationPerformance` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeApplicationPerformance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationPerformance {
    /// Required.
    pub application_id: String,
    pub consumer: Option<String>,
    pub consumer_group: Option<String>,
    pub downsample: Option<String>,
    pub end_step: Option<i64>,
    /// Required.
    pub end_time: String,
    pub interval: Option<String>,
    /// Required.
    pub key: String,
    pub max_points: Option<i64>,
    pub model_service: Option<String>,
    pub start_step: Option<i64>,
    /// Required.
    pub start_time: String,
    pub filter: Option<BTreeMap<String, Value>>,
}
operation! { DescribeApplicationPerformance(application_id: String, end_time: String, key: String, start_time: String)
    "DescribeApplicationPerformance" -> DescribeApplicationPerformanceOutput {
    0 "ApplicationId" application_id, 1 "Consumer" consumer: String, 2 "ConsumerGroup" consumer_group: String,
    3 "Downsample" downsample: String, 4 "EndStep" end_step: i64, 5 "EndTime" end_time, 6 "Interval" interval: String,
    7 "Key" key, 8 "MaxPoints" max_points: i64, 9 "ModelService" model_service: String, 10 "StartStep" start_step: i64,
    11 "StartTime" start_time, 12 "filter" filter: BTreeMap<String, Value>
} [
    Mark::new(12, Location::Default, Style::Json)
] }

/// Response of [`DescribeApplicationPerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationPerformanceOutput {
    pub application_id: Option<String>,
    pub application_type: Option<String>,
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub performance_keys: Option<DescribeApplicationPerformancePerformanceKeys>,
    pub start_time: Option<String>,
}
model! { DescribeApplicationPerformanceOutput {
    0 "ApplicationId" application_id: String, 1 "ApplicationType" application_type: String,
    2 "EndTime" end_time: String, 3 "Interval" interval: String,
    4 "PerformanceKeys" performance_keys: DescribeApplicationPerformancePerformanceKeys,
    5 "StartTime" start_time: String
} }

/// In the response of [`DescribeApplicationPerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationPerformancePerformanceKeys {
    pub performance_item: Vec<DescribeApplicationPerformancePerformanceItem>,
}
model! { DescribeApplicationPerformancePerformanceKeys {
    0 "PerformanceItem" performance_item: Vec<DescribeApplicationPerformancePerformanceItem>
} }

/// In the response of [`DescribeApplicationPerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationPerformancePerformanceItem {
    pub component_id: Option<String>,
    pub component_type: Option<String>,
    pub measurement: Option<String>,
    pub metric_name: Option<String>,
    pub points: Option<DescribeApplicationPerformancePoints>,
}
model! { DescribeApplicationPerformancePerformanceItem {
    0 "ComponentId" component_id: String, 1 "ComponentType" component_type: String, 2 "Measurement" measurement: String,
    3 "MetricName" metric_name: String, 4 "Points" points: DescribeApplicationPerformancePoints
} }

/// In the response of [`DescribeApplicationPerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationPerformancePoints {
    pub performance_item_value: Vec<DescribeApplicationPerformancePerformanceItemValue>,
}
model! { DescribeApplicationPerformancePoints {
    0 "PerformanceItemValue" performance_item_value: Vec<DescribeApplicationPerformancePerformanceItemValue>
} }

/// In the response of [`DescribeApplicationPerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationPerformancePerformanceItemValue {
    pub step: Option<i64>,
    pub timestamp: Option<i64>,
    pub value: Option<String>,
}
model! { DescribeApplicationPerformancePerformanceItemValue {
    0 "Step" step: i64, 1 "Timestamp" timestamp: i64, 2 "Value" value: String
} }

/// Describes application prompts: `DescribeApplicationPrompts` of `polardb` 2017-08-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeApplicationPrompts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationPrompts {
    /// Required.
    pub application_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeApplicationPrompts(application_id: String)
    "DescribeApplicationPrompts" -> DescribeApplicationPromptsOutput {
    0 "ApplicationId" application_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64
} }
paged! { DescribeApplicationPrompts: DescribeApplicationPromptsItems =
    Number "PageNumber", "Items" items, total "TotalRecordCount" }

/// Response of [`DescribeApplicationPrompts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationPromptsOutput {
    pub items: Vec<DescribeApplicationPromptsItems>,
    pub page_number: Option<String>,
    pub page_record_count: Option<String>,
    pub total_record_count: Option<String>,
}
model! { DescribeApplicationPromptsOutput {
    0 "Items" items: Vec<DescribeApplicationPromptsItems>, 1 "PageNumber" page_number: String,
    2 "PageRecordCount" page_record_count: String, 3 "TotalRecordCount" total_record_count: String
} }

/// In the response of [`DescribeApplicationPrompts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationPromptsItems {
    pub prompt_enabled: Option<i64>,
    pub prompt_id: Option<String>,
    pub prompt_name: Option<String>,
    pub prompt_type: Option<String>,
    pub prompt_value: Option<String>,
}
model! { DescribeApplicationPromptsItems {
    0 "PromptEnabled" prompt_enabled: i64, 1 "PromptId" prompt_id: String, 2 "PromptName" prompt_name: String,
    3 "PromptType" prompt_type: String, 4 "PromptValue" prompt_value: String
} }

/// Describes application serverless conf: `DescribeApplicationServerlessConf` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeApplicationServerlessConf>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationServerlessConf {
    /// Required.
    pub application_id: String,
}
operation! { DescribeApplicationServerlessConf(application_id: String)
    "DescribeApplicationServerlessConf" -> DescribeApplicationServerlessConfOutput {
    0 "ApplicationId" application_id
} }

/// Response of [`DescribeApplicationServerlessConf`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationServerlessConfOutput {
    pub application_id: Option<String>,
    pub serverless_conf_items: Vec<DescribeApplicationServerlessConfServerlessConfItems>,
}
model! { DescribeApplicationServerlessConfOutput {
    0 "ApplicationId" application_id: String,
    1 "ServerlessConfItems" serverless_conf_items: Vec<DescribeApplicationServerlessConfServerlessConfItems>
} }

/// In the response of [`DescribeApplicationServerlessConf`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationServerlessConfServerlessConfItems {
    pub component_type: Option<String>,
    pub scale_max: Option<String>,
    pub scale_min: Option<String>,
}
model! { DescribeApplicationServerlessConfServerlessConfItems {
    0 "ComponentType" component_type: String, 1 "ScaleMax" scale_max: String, 2 "ScaleMin" scale_min: String
} }

/// Describes application session ids: `DescribeApplicationSessionIds` of `polardb` 2017-08-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeApplicationSessionIds>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationSessionIds {
    /// Required.
    pub application_id: String,
    /// Required.
    pub end_time: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 30 to 100.
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    /// Required.
    pub start_time: String,
}
operation! {
    DescribeApplicationSessionIds(application_id: String, end_time: String, region_id: String, start_time: String)
    "DescribeApplicationSessionIds" -> DescribeApplicationSessionIdsOutput {
    0 "ApplicationId" application_id, 1 "EndTime" end_time, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "RegionId" region_id,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "StartTime" start_time
} }
paged! { DescribeApplicationSessionIds: DescribeApplicationSessionIdsItemsItems =
    Number "PageNumber", "Items.items" items.items, total "TotalRecordCount" }

/// Response of [`DescribeApplicationSessionIds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationSessionIdsOutput {
    pub application_id: Option<String>,
    pub items: Option<DescribeApplicationSessionIdsItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<String>,
}
model! { DescribeApplicationSessionIdsOutput {
    0 "ApplicationId" application_id: String, 1 "Items" items: DescribeApplicationSessionIdsItems,
    2 "PageNumber" page_number: i64, 3 "PageRecordCount" page_record_count: i64,
    4 "TotalRecordCount" total_record_count: String
} }

/// In the response of [`DescribeApplicationSessionIds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationSessionIdsItems {
    pub items: Vec<DescribeApplicationSessionIdsItemsItems>,
}
model! { DescribeApplicationSessionIdsItems {
    0 "items" items: Vec<DescribeApplicationSessionIdsItemsItems>
} }

/// In the response of [`DescribeApplicationSessionIds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationSessionIdsItemsItems {
    pub agent: Option<String>,
    pub session_id: Option<String>,
    pub time: Option<String>,
}
model! { DescribeApplicationSessionIdsItemsItems {
    0 "Agent" agent: String, 1 "SessionId" session_id: String, 2 "Time" time: String
} }

/// Describes application usage: `DescribeApplicationUsage` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeApplicationUsage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationUsage {
    /// Required.
    pub application_id: String,
    /// 1 to 365.
    pub days: Option<i64>,
}
operation! { DescribeApplicationUsage(application_id: String)
    "DescribeApplicationUsage" -> DescribeApplicationUsageOutput {
    0 "ApplicationId" application_id, 1 "Days" days: i64
} }

/// Response of [`DescribeApplicationUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationUsageOutput {
    pub application_id: Option<String>,
    pub code: Option<i64>,
    pub daily_usage: Vec<DescribeApplicationUsageDailyUsage>,
    pub days: Option<i64>,
    pub message: Option<String>,
    pub model_usage: Vec<DescribeApplicationUsageModelUsage>,
    pub session_summary: Option<DescribeApplicationUsageSessionSummary>,
    pub skill_usage: Option<DescribeApplicationUsageSkillUsage>,
    pub summary: Option<DescribeApplicationUsageSummary>,
}
model! { DescribeApplicationUsageOutput {
    0 "ApplicationId" application_id: String, 1 "Code" code: i64,
    2 "DailyUsage" daily_usage: Vec<DescribeApplicationUsageDailyUsage>, 3 "Days" days: i64,
    4 "Message" message: String, 5 "ModelUsage" model_usage: Vec<DescribeApplicationUsageModelUsage>,
    6 "SessionSummary" session_summary: DescribeApplicationUsageSessionSummary,
    7 "SkillUsage" skill_usage: DescribeApplicationUsageSkillUsage, 8 "Summary" summary: DescribeApplicationUsageSummary
} }

/// In the response of [`DescribeApplicationUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationUsageDailyUsage {
    pub api_calls: Option<i64>,
    pub cache_read_tokens: Option<i64>,
    pub date: Option<String>,
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub reasoning_tokens: Option<i64>,
    pub sessions: Option<i64>,
}
model! { DescribeApplicationUsageDailyUsage {
    0 "APICalls" api_calls: i64, 1 "CacheReadTokens" cache_read_tokens: i64, 2 "Date" date: String,
    3 "InputTokens" input_tokens: i64, 4 "OutputTokens" output_tokens: i64, 5 "ReasoningTokens" reasoning_tokens: i64,
    6 "Sessions" sessions: i64
} }

/// In the response of [`DescribeApplicationUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationUsageModelUsage {
    pub api_calls: Option<i64>,
    pub cache_read_tokens: Option<i64>,
    pub input_tokens: Option<i64>,
    pub model: Option<String>,
    pub output_tokens: Option<i64>,
    pub provider: Option<String>,
    pub reasoning_tokens: Option<i64>,
    pub sessions: Option<i64>,
}
model! { DescribeApplicationUsageModelUsage {
    0 "APICalls" api_calls: i64, 1 "CacheReadTokens" cache_read_tokens: i64, 2 "InputTokens" input_tokens: i64,
    3 "Model" model: String, 4 "OutputTokens" output_tokens: i64, 5 "Provider" provider: String,
    6 "ReasoningTokens" reasoning_tokens: i64, 7 "Sessions" sessions: i64
} }

/// In the response of [`DescribeApplicationUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationUsageSessionSummary {
    pub active_sessions: Option<i64>,
    pub stored_sessions: Option<i64>,
}
model! { DescribeApplicationUsageSessionSummary {
    0 "ActiveSessions" active_sessions: i64, 1 "StoredSessions" stored_sessions: i64
} }

/// In the response of [`DescribeApplicationUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationUsageSkillUsage {
    pub distinct_skills: Option<i64>,
    pub total_actions: Option<i64>,
    pub total_edits: Option<i64>,
    pub total_loads: Option<i64>,
}
model! { DescribeApplicationUsageSkillUsage {
    0 "DistinctSkills" distinct_skills: i64, 1 "TotalActions" total_actions: i64, 2 "TotalEdits" total_edits: i64,
    3 "TotalLoads" total_loads: i64
} }

/// In the response of [`DescribeApplicationUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationUsageSummary {
    pub api_calls: Option<i64>,
    pub cache_read_tokens: Option<i64>,
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub reasoning_tokens: Option<i64>,
    pub sessions: Option<i64>,
}
model! { DescribeApplicationUsageSummary {
    0 "APICalls" api_calls: i64, 1 "CacheReadTokens" cache_read_tokens: i64, 2 "InputTokens" input_tokens: i64,
    3 "OutputTokens" output_tokens: i64, 4 "ReasoningTokens" reasoning_tokens: i64, 5 "Sessions" sessions: i64
} }

/// Describes applications: `DescribeApplications` of `polardb` 2017-08-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeApplications>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplications {
    pub application_ids: Option<String>,
    pub application_types: Option<String>,
    pub db_cluster_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub tag: Option<Vec<DescribeApplicationsTag>>,
}
operation! { DescribeApplications(region_id: String) "DescribeApplications" -> DescribeApplicationsOutput {
    0 "ApplicationIds" application_ids: String, 1 "ApplicationTypes" application_types: String,
    2 "DBClusterId" db_cluster_id: String, 3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64,
    5 "RegionId" region_id, 6 "Tag" tag: Vec<DescribeApplicationsTag>
} }
paged! { DescribeApplications: DescribeApplicationsApplications =
    Number "PageNumber", "Items.Applications" items.applications, total "TotalRecordCount" }

/// In the request of [`DescribeApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeApplicationsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationsOutput {
    pub items: Option<DescribeApplicationsItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeApplicationsOutput {
    0 "Items" items: DescribeApplicationsItems, 1 "PageNumber" page_number: i64,
    2 "PageRecordCount" page_record_count: i64, 3 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribeApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationsItems {
    pub applications: Vec<DescribeApplicationsApplications>,
}
model! { DescribeApplicationsItems {
    0 "Applications" applications: Vec<DescribeApplicationsApplications>
} }

/// In the response of [`DescribeApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationsApplications {
    pub application_id: Option<String>,
    pub application_type: Option<String>,
    pub creation_time: Option<String>,
    pub db_cluster_id: Option<String>,
    pub description: Option<String>,
    pub endpoints: Option<DescribeApplicationsEndpoints>,
    pub engine_version: Option<String>,
    pub expire_time: Option<String>,
    pub expired: Option<String>,
    pub pay_type: Option<String>,
    pub polar_fs_instance_id: Option<String>,
    pub region_id: Option<String>,
    pub status: Option<String>,
    pub tags: Option<DescribeApplicationsTags>,
    pub zone_id: Option<String>,
}
model! { DescribeApplicationsApplications {
    0 "ApplicationId" application_id: String, 1 "ApplicationType" application_type: String,
    2 "CreationTime" creation_time: String, 3 "DBClusterId" db_cluster_id: String, 4 "Description" description: String,
    5 "Endpoints" endpoints: DescribeApplicationsEndpoints, 6 "EngineVersion" engine_version: String,
    7 "ExpireTime" expire_time: String, 8 "Expired" expired: String, 9 "PayType" pay_type: String,
    10 "PolarFSInstanceId" polar_fs_instance_id: String, 11 "RegionId" region_id: String, 12 "Status" status: String,
    13 "Tags" tags: DescribeApplicationsTags, 14 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationsEndpoints {
    pub endpoint: Vec<DescribeApplicationsEndpoint>,
}
model! { DescribeApplicationsEndpoints {
    0 "endpoint" endpoint: Vec<DescribeApplicationsEndpoint>
} }

/// In the response of [`DescribeApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationsEndpoint {
    pub ip: Option<String>,
    pub net_type: Option<String>,
    pub port: Option<String>,
}
model! { DescribeApplicationsEndpoint {
    0 "IP" ip: String, 1 "NetType" net_type: String, 2 "Port" port: String
} }

/// In the response of [`DescribeApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationsTags {
    pub tag: Vec<DescribeApplicationsTagsTag>,
}
model! { DescribeApplicationsTags {
    0 "Tag" tag: Vec<DescribeApplicationsTagsTag>
} }

/// In the response of [`DescribeApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationsTagsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeApplicationsTagsTag {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes auto renew attribute: `DescribeAutoRenewAttribute` of `polardb` 2017-08-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeAutoRenewAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoRenewAttribute {
    pub cloud_provider: Option<String>,
    pub db_cluster_ids: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeAutoRenewAttribute(region_id: String)
    "DescribeAutoRenewAttribute" -> DescribeAutoRenewAttributeOutput {
    0 "CloudProvider" cloud_provider: String, 1 "DBClusterIds" db_cluster_ids: String,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "PageNumber" page_number: i64,
    5 "PageSize" page_size: i64, 6 "RegionId" region_id, 7 "ResourceGroupId" resource_group_id: String,
    8 "ResourceOwnerAccount" resource_owner_account: String, 9 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { DescribeAutoRenewAttribute: DescribeAutoRenewAttributeAutoRenewAttribute =
    Number "PageNumber", "Items.AutoRenewAttribute" items.auto_renew_attribute, total "TotalRecordCount" }

/// Response of [`DescribeAutoRenewAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoRenewAttributeOutput {
    pub items: Option<DescribeAutoRenewAttributeItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeAutoRenewAttributeOutput {
    0 "Items" items: DescribeAutoRenewAttributeItems, 1 "PageNumber" page_number: i64,
    2 "PageRecordCount" page_record_count: i64, 3 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribeAutoRenewAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoRenewAttributeItems {
    pub auto_renew_attribute: Vec<DescribeAutoRenewAttributeAutoRenewAttribute>,
}
model! { DescribeAutoRenewAttributeItems {
    0 "AutoRenewAttribute" auto_renew_attribute: Vec<DescribeAutoRenewAttributeAutoRenewAttribute>
} }

/// In the response of [`DescribeAutoRenewAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoRenewAttributeAutoRenewAttribute {
    pub auto_renew_enabled: Option<bool>,
    pub db_cluster_id: Option<String>,
    pub duration: Option<i64>,
    pub period_unit: Option<String>,
    pub region_id: Option<String>,
    pub renewal_status: Option<String>,
}
model! { DescribeAutoRenewAttributeAutoRenewAttribute {
    0 "AutoRenewEnabled" auto_renew_enabled: bool, 1 "DBClusterId" db_cluster_id: String, 2 "Duration" duration: i64,
    3 "PeriodUnit" period_unit: String, 4 "RegionId" region_id: String, 5 "RenewalStatus" renewal_status: String
} }

/// Describes available cross regions: `DescribeAvailableCrossRegions` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeAvailableCrossRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableCrossRegions {
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeAvailableCrossRegions(db_cluster_id: String)
    "DescribeAvailableCrossRegions" -> DescribeAvailableCrossRegionsOutput {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeAvailableCrossRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableCrossRegionsOutput {
    pub regions: Vec<String>,
}
model! { DescribeAvailableCrossRegionsOutput {
    0 "Regions" regions: Vec<String>
} }

/// Describes available models: `DescribeAvailableModels` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeAvailableModels>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableModels {
    pub kube_type: Option<String>,
    pub region_id: Option<String>,
}
operation! { DescribeAvailableModels() "DescribeAvailableModels" -> DescribeAvailableModelsOutput {
    0 "KubeType" kube_type: String, 1 "RegionId" region_id: String
} }

/// Response of [`DescribeAvailableModels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableModelsOutput {
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub items: Vec<DescribeAvailableModelsItems>,
}
model! { DescribeAvailableModelsOutput {
    0 "Engine" engine: String, 1 "EngineVersion" engine_version: String,
    2 "Items" items: Vec<DescribeAvailableModelsItems>
} }

/// In the response of [`DescribeAvailableModels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableModelsItems {
    pub gpu_required: Vec<DescribeAvailableModelsGpuRequired>,
    pub minimum_cpu: Option<i64>,
    pub minimum_memory: Option<i64>,
    pub model_name: Option<String>,
    pub model_series: Option<String>,
    pub supported_gpu_models: Vec<String>,
    pub tune_arch: Option<String>,
}
model! { DescribeAvailableModelsItems {
    0 "GpuRequired" gpu_required: Vec<DescribeAvailableModelsGpuRequired>, 1 "MinimumCpu" minimum_cpu: i64,
    2 "MinimumMemory" minimum_memory: i64, 3 "ModelName" model_name: String, 4 "ModelSeries" model_series: String,
    5 "SupportedGpuModels" supported_gpu_models: Vec<String>, 6 "TuneArch" tune_arch: String
} }

/// In the response of [`DescribeAvailableModels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableModelsGpuRequired {
    pub gpu_min_count: Option<String>,
    pub gpu_model: Option<String>,
}
model! { DescribeAvailableModelsGpuRequired {
    0 "GpuMinCount" gpu_min_count: String, 1 "GpuModel" gpu_model: String
} }

/// Describes backup logs: `DescribeBackupLogs` of `polardb` 2017-08-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeBackupLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupLogs {
    pub backup_region: Option<String>,
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub end_time: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 30 to 100.
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub start_time: String,
}
operation! { DescribeBackupLogs(db_cluster_id: String, end_time: String, start_time: String)
    "DescribeBackupLogs" -> DescribeBackupLogsOutput {
    0 "BackupRegion" backup_region: String, 1 "DBClusterId" db_cluster_id, 2 "EndTime" end_time,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "PageNumber" page_number: i64,
    6 "PageSize" page_size: i64, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "StartTime" start_time
} }
paged! { DescribeBackupLogs: DescribeBackupLogsBackupLog =
    Number "PageNumber", "Items.BackupLog" items.backup_log, total "TotalRecordCount" }

/// Response of [`DescribeBackupLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupLogsOutput {
    pub items: Option<DescribeBackupLogsItems>,
    pub page_number: Option<String>,
    pub page_record_count: Option<String>,
    pub total_record_count: Option<String>,
}
model! { DescribeBackupLogsOutput {
    0 "Items" items: DescribeBackupLogsItems, 1 "PageNumber" page_number: String,
    2 "PageRecordCount" page_record_count: String, 3 "TotalRecordCount" total_record_count: String
} }

/// In the response of [`DescribeBackupLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupLogsItems {
    pub backup_log: Vec<DescribeBackupLogsBackupLog>,
}
model! { DescribeBackupLogsItems {
    0 "BackupLog" backup_log: Vec<DescribeBackupLogsBackupLog>
} }

/// In the response of [`DescribeBackupLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupLogsBackupLog {
    pub backup_log_end_time: Option<String>,
    pub backup_log_id: Option<String>,
    pub backup_log_name: Option<String>,
    pub backup_log_size: Option<String>,
    pub backup_log_start_time: Option<String>,
    pub download_link: Option<String>,
    pub intranet_download_link: Option<String>,
    pub link_expired_time: Option<String>,
}
model! { DescribeBackupLogsBackupLog {
    0 "BackupLogEndTime" backup_log_end_time: String, 1 "BackupLogId" backup_log_id: String,
    2 "BackupLogName" backup_log_name: String, 3 "BackupLogSize" backup_log_size: String,
    4 "BackupLogStartTime" backup_log_start_time: String, 5 "DownloadLink" download_link: String,
    6 "IntranetDownloadLink" intranet_download_link: String, 7 "LinkExpiredTime" link_expired_time: String
} }

/// Describes backup policy: `DescribeBackupPolicy` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeBackupPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPolicy {
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeBackupPolicy(db_cluster_id: String) "DescribeBackupPolicy" -> DescribeBackupPolicyOutput {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeBackupPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPolicyOutput {
    pub advanced_data_policies: Option<DescribeBackupPolicyAdvancedDataPolicies>,
    pub advanced_policy_option: Option<String>,
    pub backup_frequency: Option<String>,
    pub backup_policy_level: Option<String>,
    pub backup_retention_policy_on_cluster_deletion: Option<String>,
    pub data_level1_backup_frequency: Option<String>,
    pub data_level1_backup_period: Option<String>,
    pub data_level1_backup_retention_period: Option<String>,
    pub data_level1_backup_time: Option<String>,
    pub data_level2_backup_another_region_region: Option<String>,
    pub data_level2_backup_another_region_retention_period: Option<String>,
    pub data_level2_backup_period: Option<String>,
    pub data_level2_backup_retention_period: Option<String>,
    pub preferred_backup_period: Option<String>,
    pub preferred_backup_time: Option<String>,
    pub preferred_next_backup_time: Option<String>,
}
model! { DescribeBackupPolicyOutput {
    0 "AdvancedDataPolicies" advanced_data_policies: DescribeBackupPolicyAdvancedDataPolicies,
    1 "AdvancedPolicyOption" advanced_policy_option: String, 2 "BackupFrequency" backup_frequency: String,
    3 "BackupPolicyLevel" backup_policy_level: String,
    4 "BackupRetentionPolicyOnClusterDeletion" backup_retention_policy_on_cluster_deletion: String,
    5 "DataLevel1BackupFrequency" data_level1_backup_frequency: String,
    6 "DataLevel1BackupPeriod" data_level1_backup_period: String,
    7 "DataLevel1BackupRetentionPeriod" data_level1_backup_retention_period: String,
    8 "DataLevel1BackupTime" data_level1_backup_time: String,
    9 "DataLevel2BackupAnotherRegionRegion" data_level2_backup_another_region_region: String,
    10 "DataLevel2BackupAnotherRegionRetentionPeriod" data_level2_backup_another_region_retention_period: String,
    11 "DataLevel2BackupPeriod" data_level2_backup_period: String,
    12 "DataLevel2BackupRetentionPeriod" data_level2_backup_retention_period: String,
    13 "PreferredBackupPeriod" preferred_backup_period: String, 14 "PreferredBackupTime" preferred_backup_time: String,
    15 "PreferredNextBackupTime" preferred_next_backup_time: String
} }

/// In the response of [`DescribeBackupPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPolicyAdvancedDataPolicies {
    pub advanced_data_policy: Vec<DescribeBackupPolicyAdvancedDataPolicy>,
}
model! { DescribeBackupPolicyAdvancedDataPolicies {
    0 "AdvancedDataPolicy" advanced_data_policy: Vec<DescribeBackupPolicyAdvancedDataPolicy>
} }

/// In the response of [`DescribeBackupPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPolicyAdvancedDataPolicy {
    pub auto_created: Option<bool>,
    pub bak_type: Option<String>,
    pub dest_region: Option<String>,
    pub dest_type: Option<String>,
    pub dump_action: Option<String>,
    pub filter_key: Option<String>,
    pub filter_type: Option<String>,
    pub filter_value: Option<String>,
    pub only_preserve_one_each_day: Option<bool>,
    pub only_preserve_one_each_hour: Option<bool>,
    pub policy_id: Option<String>,
    pub retention_type: Option<String>,
    pub retention_value: Option<String>,
    pub src_region: Option<String>,
    pub src_type: Option<String>,
    pub storage_class: Option<String>,
}
model! { DescribeBackupPolicyAdvancedDataPolicy {
    0 "AutoCreated" auto_created: bool, 1 "BakType" bak_type: String, 2 "DestRegion" dest_region: String,
    3 "DestType" dest_type: String, 4 "DumpAction" dump_action: String, 5 "FilterKey" filter_key: String,
    6 "FilterType" filter_type: String, 7 "FilterValue" filter_value: String,
    8 "OnlyPreserveOneEachDay" only_preserve_one_each_day: bool,
    9 "OnlyPreserveOneEachHour" only_preserve_one_each_hour: bool, 10 "PolicyId" policy_id: String,
    11 "RetentionType" retention_type: String, 12 "RetentionValue" retention_value: String,
    13 "SrcRegion" src_region: String, 14 "SrcType" src_type: String, 15 "StorageClass" storage_class: String
} }

/// Describes backup regions: `DescribeBackupRegions` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeBackupRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupRegions {
    pub db_cluster_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeBackupRegions() "DescribeBackupRegions" -> DescribeBackupRegionsOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeBackupRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupRegionsOutput {
    pub regions: Vec<String>,
}
model! { DescribeBackupRegionsOutput {
    0 "Regions" regions: Vec<String>
} }

/// Describes backup tasks: `DescribeBackupTasks` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeBackupTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupTasks {
    pub backup_job_id: Option<String>,
    pub backup_mode: Option<String>,
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeBackupTasks(db_cluster_id: String) "DescribeBackupTasks" -> DescribeBackupTasksOutput {
    0 "BackupJobId" backup_job_id: String, 1 "BackupMode" backup_mode: String, 2 "DBClusterId" db_cluster_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeBackupTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupTasksOutput {
    pub items: Option<DescribeBackupTasksItems>,
}
model! { DescribeBackupTasksOutput {
    0 "Items" items: DescribeBackupTasksItems
} }

/// In the response of [`DescribeBackupTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupTasksItems {
    pub backup_job: Vec<DescribeBackupTasksBackupJob>,
}
model! { DescribeBackupTasksItems {
    0 "BackupJob" backup_job: Vec<DescribeBackupTasksBackupJob>
} }

/// In the response of [`DescribeBackupTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupTasksBackupJob {
    pub backup_job_id: Option<String>,
    pub backup_progress_status: Option<String>,
    pub job_mode: Option<String>,
    pub process: Option<String>,
    pub start_time: Option<String>,
    pub task_action: Option<String>,
}
model! { DescribeBackupTasksBackupJob {
    0 "BackupJobId" backup_job_id: String, 1 "BackupProgressStatus" backup_progress_status: String,
    2 "JobMode" job_mode: String, 3 "Process" process: String, 4 "StartTime" start_time: String,
    5 "TaskAction" task_action: String
} }

/// Describes backups: `DescribeBackups` of `polardb` 2017-08-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeBackups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackups {
    pub backup_id: Option<String>,
    pub backup_mode: Option<String>,
    pub backup_region: Option<String>,
    pub backup_status: Option<String>,
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub end_time: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 30 to 100.
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub start_time: String,
}
operation! { DescribeBackups(db_cluster_id: String, end_time: String, start_time: String)
    "DescribeBackups" -> DescribeBackupsOutput {
    0 "BackupId" backup_id: String, 1 "BackupMode" backup_mode: String, 2 "BackupRegion" backup_region: String,
    3 "BackupStatus" backup_status: String, 4 "DBClusterId" db_cluster_id, 5 "EndTime" end_time,
    6 "OwnerAccount" owner_account: String, 7 "OwnerId" owner_id: i64, 8 "PageNumber" page_number: i64,
    9 "PageSize" page_size: i64, 10 "ResourceOwnerAccount" resource_owner_account: String,
    11 "ResourceOwnerId" resource_owner_id: i64, 12 "StartTime" start_time
} }
paged! { DescribeBackups: DescribeBackupsBackup =
    Number "PageNumber", "Items.Backup" items.backup, total "TotalRecordCount" }

/// Response of [`DescribeBackups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupsOutput {
    pub items: Option<DescribeBackupsItems>,
    pub page_number: Option<String>,
    pub page_record_count: Option<String>,
    pub total_level2_backup_size: Option<String>,
    pub total_record_count: Option<String>,
}
model! { DescribeBackupsOutput {
    0 "Items" items: DescribeBackupsItems, 1 "PageNumber" page_number: String,
    2 "PageRecordCount" page_record_count: String, 3 "TotalLevel2BackupSize" total_level2_backup_size: String,
    4 "TotalRecordCount" total_record_count: String
} }

/// In the response of [`DescribeBackups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupsItems {
    pub backup: Vec<DescribeBackupsBackup>,
}
model! { DescribeBackupsItems {
    0 "Backup" backup: Vec<DescribeBackupsBackup>
} }

/// In the response of [`DescribeBackups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupsBackup {
    pub backup_end_time: Option<String>,
    pub backup_id: Option<String>,
    pub backup_method: Option<String>,
    pub backup_mode: Option<String>,
    pub backup_set_size: Option<String>,
    pub backup_start_time: Option<String>,
    pub backup_status: Option<String>,
    pub backup_type: Option<String>,
    pub backups_level: Option<String>,
    pub comment: Option<String>,
    pub consistent_time: Option<String>,
    pub db_cluster_id: Option<String>,
    pub expect_expire_time: Option<String>,
    pub expect_expire_type: Option<String>,
    pub is_avail: Option<String>,
    pub table_restore_meta_status: Option<String>,
}
model! { DescribeBackupsBackup {
    0 "BackupEndTime" backup_end_time: String, 1 "BackupId" backup_id: String, 2 "BackupMethod" backup_method: String,
    3 "BackupMode" backup_mode: String, 4 "BackupSetSize" backup_set_size: String,
    5 "BackupStartTime" backup_start_time: String, 6 "BackupStatus" backup_status: String,
    7 "BackupType" backup_type: String, 8 "BackupsLevel" backups_level: String, 9 "Comment" comment: String,
    10 "ConsistentTime" consistent_time: String, 11 "DBClusterId" db_cluster_id: String,
    12 "ExpectExpireTime" expect_expire_time: String, 13 "ExpectExpireType" expect_expire_type: String,
    14 "IsAvail" is_avail: String, 15 "TableRestoreMetaStatus" table_restore_meta_status: String
} }

/// Describes batch task: `DescribeBatchTask` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeBatchTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchTask {
    pub batch_id: Option<String>,
}
operation! { DescribeBatchTask() "DescribeBatchTask" -> DescribeBatchTaskOutput {
    0 "BatchId" batch_id: String
} }

/// Response of [`DescribeBatchTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchTaskOutput {
    pub application_type: Option<String>,
    pub batch_id: Option<String>,
    pub status: Option<String>,
    pub sub_tasks: Vec<DescribeBatchTaskSubTasks>,
    pub success_count: Option<i64>,
    pub task_begin: Option<String>,
    pub task_end: Option<String>,
    pub task_name: Option<String>,
    pub task_type: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeBatchTaskOutput {
    0 "ApplicationType" application_type: String, 1 "BatchId" batch_id: String, 2 "Status" status: String,
    3 "SubTasks" sub_tasks: Vec<DescribeBatchTaskSubTasks>, 4 "SuccessCount" success_count: i64,
    5 "TaskBegin" task_begin: String, 6 "TaskEnd" task_end: String, 7 "TaskName" task_name: String,
    8 "TaskType" task_type: String, 9 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeBatchTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchTaskSubTasks {
    pub error_msg: Option<String>,
    pub instance_id: Option<String>,
    pub status: Option<String>,
    pub task_begin: Option<String>,
    pub task_end: Option<String>,
    pub task_id: Option<String>,
}
model! { DescribeBatchTaskSubTasks {
    0 "ErrorMsg" error_msg: String, 1 "InstanceId" instance_id: String, 2 "Status" status: String,
    3 "TaskBegin" task_begin: String, 4 "TaskEnd" task_end: String, 5 "TaskId" task_id: String
} }

/// Describes batch tasks: `DescribeBatchTasks` of `polardb` 2017-08-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeBatchTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchTasks {
    pub end_time: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub start_time: Option<String>,
    pub status: Option<Vec<String>>,
    pub task_type: Option<String>,
}
operation! { DescribeBatchTasks() "DescribeBatchTasks" -> DescribeBatchTasksOutput {
    0 "EndTime" end_time: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "StartTime" start_time: String, 4 "Status" status: Vec<String>, 5 "TaskType" task_type: String
} [
    Mark::new(4, Location::Default, Style::Json)
] }
paged! { DescribeBatchTasks: DescribeBatchTasksTaskList =
    Number "PageNumber", "TaskList" task_list, total "TotalCount" }

/// Response of [`DescribeBatchTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchTasksOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub task_list: Vec<DescribeBatchTasksTaskList>,
    pub total_count: Option<i64>,
}
model! { DescribeBatchTasksOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "TaskList" task_list: Vec<DescribeBatchTasksTaskList>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeBatchTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchTasksTaskList {
    pub batch_id: Option<String>,
    pub status: Option<String>,
    pub success_count: Option<i64>,
    pub task_begin: Option<String>,
    pub task_end: Option<String>,
    pub task_name: Option<String>,
    pub task_type: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeBatchTasksTaskList {
    0 "BatchId" batch_id: String, 1 "Status" status: String, 2 "SuccessCount" success_count: i64,
    3 "TaskBegin" task_begin: String, 4 "TaskEnd" task_end: String, 5 "TaskName" task_name: String,
    6 "TaskType" task_type: String, 7 "TotalCount" total_count: i64
} }

/// Describes budget policies: `DescribeBudgetPolicies` of `polardb` 2017-08-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeBudgetPolicies>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBudgetPolicies {
    pub budget_dimension_ref_id: Option<String>,
    pub budget_dimension_type: Option<String>,
    pub budget_policy_id: Option<String>,
    /// Required.
    pub gw_cluster_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub scope_ref_name: Option<String>,
    pub status: Option<String>,
}
operation! { DescribeBudgetPolicies(gw_cluster_id: String) "DescribeBudgetPolicies" -> DescribeBudgetPoliciesOutput {
    0 "BudgetDimensionRefId" budget_dimension_ref_id: String, 1 "BudgetDimensionType" budget_dimension_type: String,
    2 "BudgetPolicyId" budget_policy_id: String, 3 "GwClusterId" gw_cluster_id, 4 "PageNumber" page_number: i64,
    5 "PageSize" page_size: i64, 6 "RegionId" region_id: String, 7 "ScopeRefName" scope_ref_name: String,
    8 "Status" status: String
} }
paged! { DescribeBudgetPolicies: DescribeBudgetPoliciesItems =
    Number "PageNumber", "Items" items, total "TotalRecordCount" }

/// Response of [`DescribeBudgetPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBudgetPoliciesOutput {
    pub items: Vec<DescribeBudgetPoliciesItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub page_size: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeBudgetPoliciesOutput {
    0 "Items" items: Vec<DescribeBudgetPoliciesItems>, 1 "PageNumber" page_number: i64,
    2 "PageRecordCount" page_record_count: i64, 3 "PageSize" page_size: i64,
    4 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribeBudgetPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBudgetPoliciesItems {
    pub alert_threshold_pct: Option<String>,
    pub alert_triggered: Option<bool>,
    pub budget_dimension_ref_id: Option<String>,
    pub budget_dimension_type: Option<String>,
    pub budget_points: Option<String>,
    pub budget_policy_id: Option<String>,
    pub budget_type: Option<String>,
    pub exceeded: Option<String>,
    pub gmt_created: Option<String>,
    pub gmt_modified: Option<String>,
    pub gw_cluster_id: Option<String>,
    pub reset_day_of_month: Option<String>,
    pub status: Option<String>,
    pub used_points: Option<i64>,
}
model! { DescribeBudgetPoliciesItems {
    0 "AlertThresholdPct" alert_threshold_pct: String, 1 "AlertTriggered" alert_triggered: bool,
    2 "BudgetDimensionRefId" budget_dimension_ref_id: String, 3 "BudgetDimensionType" budget_dimension_type: String,
    4 "BudgetPoints" budget_points: String, 5 "BudgetPolicyId" budget_policy_id: String,
    6 "BudgetType" budget_type: String, 7 "Exceeded" exceeded: String, 8 "GmtCreated" gmt_created: String,
    9 "GmtModified" gmt_modified: String, 10 "GwClusterId" gw_cluster_id: String,
    11 "ResetDayOfMonth" reset_day_of_month: String, 12 "Status" status: String, 13 "UsedPoints" used_points: i64
} }

/// Describes character set name: `DescribeCharacterSetName` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeCharacterSetName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCharacterSetName {
    pub db_cluster_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeCharacterSetName(region_id: String) "DescribeCharacterSetName" -> DescribeCharacterSetNameOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeCharacterSetName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCharacterSetNameOutput {
    pub character_set_name_items: Option<DescribeCharacterSetNameCharacterSetNameItems>,
    pub engine: Option<String>,
}
model! { DescribeCharacterSetNameOutput {
    0 "CharacterSetNameItems" character_set_name_items: DescribeCharacterSetNameCharacterSetNameItems,
    1 "Engine" engine: String
} }

/// In the response of [`DescribeCharacterSetName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCharacterSetNameCharacterSetNameItems {
    pub character_set_name: Vec<String>,
}
model! { DescribeCharacterSetNameCharacterSetNameItems {
    0 "CharacterSetName" character_set_name: Vec<String>
} }

/// Describes class list: `DescribeClassList` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeClassList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClassList {
    /// Required.
    pub commodity_code: String,
    pub master_ha: Option<String>,
    pub order_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeClassList(commodity_code: String) "DescribeClassList" -> DescribeClassListOutput {
    0 "CommodityCode" commodity_code, 1 "MasterHa" master_ha: String, 2 "OrderType" order_type: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id: String,
    6 "ResourceGroupId" resource_group_id: String, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeClassList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClassListOutput {
    pub items: Vec<DescribeClassListItems>,
    pub region_id: Option<String>,
}
model! { DescribeClassListOutput {
    0 "Items" items: Vec<DescribeClassListItems>, 1 "RegionId" region_id: String
} }

/// In the response of [`DescribeClassList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClassListItems {
    pub class_code: Option<String>,
    pub class_group: Option<String>,
    pub class_type_level: Option<String>,
    pub cpu: Option<String>,
    pub essd_max_storage_capacity: Option<String>,
    pub max_connections: Option<String>,
    pub max_iops: Option<String>,
    pub max_storage_capacity: Option<String>,
    pub memory_class: Option<String>,
    pub pl1_max_iops: Option<String>,
    pub pl2_max_iops: Option<String>,
    pub pl3_max_iops: Option<String>,
    pub polar_store_max_storage_capacity: Option<String>,
    pub psl4_max_iops: Option<String>,
    pub psl5_max_iops: Option<String>,
    pub reference_ext_price: Option<String>,
    pub reference_price: Option<String>,
}
model! { DescribeClassListItems {
    0 "ClassCode" class_code: String, 1 "ClassGroup" class_group: String, 2 "ClassTypeLevel" class_type_level: String,
    3 "Cpu" cpu: String, 4 "EssdMaxStorageCapacity" essd_max_storage_capacity: String,
    5 "MaxConnections" max_connections: String, 6 "MaxIOPS" max_iops: String,
    7 "MaxStorageCapacity" max_storage_capacity: String, 8 "MemoryClass" memory_class: String,
    9 "Pl1MaxIOPS" pl1_max_iops: String, 10 "Pl2MaxIOPS" pl2_max_iops: String, 11 "Pl3MaxIOPS" pl3_max_iops: String,
    12 "PolarStoreMaxStorageCapacity" polar_store_max_storage_capacity: String, 13 "Psl4MaxIOPS" psl4_max_iops: String,
    14 "Psl5MaxIOPS" psl5_max_iops: String, 15 "ReferenceExtPrice" reference_ext_price: String,
    16 "ReferencePrice" reference_price: String
} }

/// Describes cold storage instance: `DescribeColdStorageInstance` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeColdStorageInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeColdStorageInstance {
    pub db_cluster_id: Option<String>,
    pub db_name: Option<String>,
    pub engine_type: Option<String>,
    pub expire_time: Option<i64>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub object_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub table_name: Option<String>,
}
operation! { DescribeColdStorageInstance() "DescribeColdStorageInstance" -> DescribeColdStorageInstanceOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "DBName" db_name: String, 2 "EngineType" engine_type: String,
    3 "ExpireTime" expire_time: i64, 4 "MaxResults" max_results: i64, 5 "NextToken" next_token: String,
    6 "ObjectType" object_type: String, 7 "OwnerAccount" owner_account: String, 8 "OwnerId" owner_id: i64,
    9 "PageNumber" page_number: String, 10 "PageSize" page_size: String, 11 "RegionId" region_id: String,
    12 "ResourceOwnerAccount" resource_owner_account: String, 13 "ResourceOwnerId" resource_owner_id: i64,
    14 "TableName" table_name: String
} }

/// Response of [`DescribeColdStorageInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeColdStorageInstanceOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub object_type: Option<String>,
    pub oss_cluster_enabled: Option<String>,
    pub oss_cluster_info_list: Vec<DescribeColdStorageInstanceOssClusterInfoList>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub page_size: Option<i64>,
    pub support_oss_cluster: Option<String>,
    pub tables: Vec<DescribeColdStorageInstanceTables>,
    pub total_record: Option<i64>,
}
model! { DescribeColdStorageInstanceOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "ObjectType" object_type: String,
    3 "OssClusterEnabled" oss_cluster_enabled: String,
    4 "OssClusterInfoList" oss_cluster_info_list: Vec<DescribeColdStorageInstanceOssClusterInfoList>,
    5 "PageNumber" page_number: i64, 6 "PageRecordCount" page_record_count: i64, 7 "PageSize" page_size: i64,
    8 "SupportOssCluster" support_oss_cluster: String, 9 "Tables" tables: Vec<DescribeColdStorageInstanceTables>,
    10 "TotalRecord" total_record: i64
} }

/// In the response of [`DescribeColdStorageInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeColdStorageInstanceOssClusterInfoList {
    pub created_time: Option<String>,
    pub oss_cluster_id: Option<String>,
    pub region: Option<String>,
    pub size: Option<String>,
}
model! { DescribeColdStorageInstanceOssClusterInfoList {
    0 "CreatedTime" created_time: String, 1 "OssClusterId" oss_cluster_id: String, 2 "Region" region: String,
    3 "Size" size: String
} }

/// In the response of [`DescribeColdStorageInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeColdStorageInstanceTables {
    pub child_objects: Vec<DescribeColdStorageInstanceChildObjects>,
    pub db: Option<String>,
    pub db_name: Option<String>,
    pub field_name: Option<String>,
    pub oss_cluster_id: Option<String>,
    pub partion: Option<String>,
    pub size: Option<String>,
    pub status: Option<String>,
    pub table: Option<String>,
    pub table_name: Option<String>,
}
model! { DescribeColdStorageInstanceTables {
    0 "ChildObjects" child_objects: Vec<DescribeColdStorageInstanceChildObjects>, 1 "DB" db: String,
    2 "DBName" db_name: String, 3 "FieldName" field_name: String, 4 "OssClusterId" oss_cluster_id: String,
    5 "Partion" partion: String, 6 "Size" size: String, 7 "Status" status: String, 8 "Table" table: String,
    9 "TableName" table_name: String
} }

/// In the response of [`DescribeColdStorageInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeColdStorageInstanceChildObjects {
    pub object_name: Option<String>,
    pub object_type: Option<String>,
    pub size: Option<String>,
    pub status: Option<String>,
}
model! { DescribeColdStorageInstanceChildObjects {
    0 "ObjectName" object_name: String, 1 "ObjectType" object_type: String, 2 "Size" size: String,
    3 "Status" status: String
} }

/// Describes consumer groups: `DescribeConsumerGroups` of `polardb` 2017-08-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeConsumerGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsumerGroups {
    pub consumer_group_id: Option<String>,
    /// Required.
    pub gw_cluster_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DescribeConsumerGroups(gw_cluster_id: String) "DescribeConsumerGroups" -> DescribeConsumerGroupsOutput {
    0 "ConsumerGroupId" consumer_group_id: String, 1 "GwClusterId" gw_cluster_id, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id: String
} }
paged! { DescribeConsumerGroups: DescribeConsumerGroupsItems =
    Number "PageNumber", "Items" items, total "TotalRecordCount" }

/// Response of [`DescribeConsumerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsumerGroupsOutput {
    pub items: Vec<DescribeConsumerGroupsItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub page_size: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeConsumerGroupsOutput {
    0 "Items" items: Vec<DescribeConsumerGroupsItems>, 1 "PageNumber" page_number: i64,
    2 "PageRecordCount" page_record_count: i64, 3 "PageSize" page_size: i64,
    4 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribeConsumerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsumerGroupsItems {
    pub allowed_models: Option<String>,
    pub consumer_group_id: Option<String>,
    pub consumer_group_name: Option<String>,
    pub gmt_created: Option<String>,
    pub gmt_modified: Option<String>,
    pub is_default: Option<String>,
    pub nick_name: Option<String>,
}
model! { DescribeConsumerGroupsItems {
    0 "AllowedModels" allowed_models: String, 1 "ConsumerGroupId" consumer_group_id: String,
    2 "ConsumerGroupName" consumer_group_name: String, 3 "GmtCreated" gmt_created: String,
    4 "GmtModified" gmt_modified: String, 5 "IsDefault" is_default: String, 6 "NickName" nick_name: String
} }

/// Describes consumers: `DescribeConsumers` of `polardb` 2017-08-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeConsumers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsumers {
    pub consumer_group_id: Option<String>,
    pub consumer_id: Option<String>,
    pub consumer_name: Option<String>,
    pub consumer_name_list: Option<String>,
    /// Required.
    pub gw_cluster_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DescribeConsumers(gw_cluster_id: String) "DescribeConsumers" -> DescribeConsumersOutput {
    0 "ConsumerGroupId" consumer_group_id: String, 1 "ConsumerId" consumer_id: String,
    2 "ConsumerName" consumer_name: String, 3 "ConsumerNameList" consumer_name_list: String,
    4 "GwClusterId" gw_cluster_id, 5 "PageNumber" page_number: i64, 6 "PageSize" page_size: i64,
    7 "RegionId" region_id: String
} }
paged! { DescribeConsumers: DescribeConsumersItems = Number "PageNumber", "Items" items, total "TotalRecordCount" }

/// Response of [`DescribeConsumers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsumersOutput {
    pub items: Vec<DescribeConsumersItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub page_size: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeConsumersOutput {
    0 "Items" items: Vec<DescribeConsumersItems>, 1 "PageNumber" page_number: i64,
    2 "PageRecordCount" page_record_count: i64, 3 "PageSize" page_size: i64,
    4 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribeConsumers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsumersItems {
    pub allowed_models: Option<String>,
    /// Secret.
    pub api_key: Option<Secret>,
    pub consumer_group_id: Option<String>,
    pub consumer_group_name: Option<String>,
    pub consumer_id: Option<String>,
    pub gmt_created: Option<String>,
    pub gmt_modified: Option<String>,
    pub lifetime_cost_count: Option<i64>,
    pub lifetime_token_count: Option<i64>,
    pub mtd_cost_count: Option<i64>,
    pub mtd_token_count: Option<i64>,
    pub name: Option<String>,
    pub nick_name: Option<String>,
}
model! { DescribeConsumersItems {
    0 "AllowedModels" allowed_models: String, 1 "ApiKey" api_key: Secret, 2 "ConsumerGroupId" consumer_group_id: String,
    3 "ConsumerGroupName" consumer_group_name: String, 4 "ConsumerId" consumer_id: String,
    5 "GmtCreated" gmt_created: String, 6 "GmtModified" gmt_modified: String,
    7 "LifetimeCostCount" lifetime_cost_count: i64, 8 "LifetimeTokenCount" lifetime_token_count: i64,
    9 "MtdCostCount" mtd_cost_count: i64, 10 "MtdTokenCount" mtd_token_count: i64, 11 "Name" name: String,
    12 "NickName" nick_name: String
} }

/// Describes cost rules: `DescribeCostRules` of `polardb` 2017-08-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeCostRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCostRules {
    pub effective_target_type: Option<String>,
    pub effective_target_value: Option<String>,
    /// Required.
    pub gw_cluster_id: String,
    pub model_name: Option<String>,
    pub model_service_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DescribeCostRules(gw_cluster_id: String) "DescribeCostRules" -> DescribeCostRulesOutput {
    0 "EffectiveTargetType" effective_target_type: String, 1 "EffectiveTargetValue" effective_target_value: String,
    2 "GwClusterId" gw_cluster_id, 3 "ModelName" model_name: String, 4 "ModelServiceId" model_service_id: String,
    5 "PageNumber" page_number: i64, 6 "PageSize" page_size: i64, 7 "RegionId" region_id: String
} }
paged! { DescribeCostRules: DescribeCostRulesItems = Number "PageNumber", "Items" items, total "TotalRecordCount" }

/// Response of [`DescribeCostRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCostRulesOutput {
    pub items: Vec<DescribeCostRulesItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub page_size: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeCostRulesOutput {
    0 "Items" items: Vec<DescribeCostRulesItems>, 1 "PageNumber" page_number: i64,
    2 "PageRecordCount" page_record_count: i64, 3 "PageSize" page_size: i64,
    4 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribeCostRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCostRulesItems {
    pub cache_cost_points_per_million: Option<String>,
    pub cost_rule_id: Option<String>,
    pub effective_target_type: Option<String>,
    pub effective_target_value: Option<String>,
    pub gmt_created: Option<String>,
    pub gmt_modified: Option<String>,
    pub gw_cluster_id: Option<String>,
    pub input_cost_points_per_million: Option<String>,
    pub model: Option<String>,
    pub model_service_id: Option<String>,
    pub output_cost_points_per_million: Option<String>,
}
model! { DescribeCostRulesItems {
    0 "CacheCostPointsPerMillion" cache_cost_points_per_million: String, 1 "CostRuleId" cost_rule_id: String,
    2 "EffectiveTargetType" effective_target_type: String, 3 "EffectiveTargetValue" effective_target_value: String,
    4 "GmtCreated" gmt_created: String, 5 "GmtModified" gmt_modified: String, 6 "GwClusterId" gw_cluster_id: String,
    7 "InputCostPointsPerMillion" input_cost_points_per_million: String, 8 "Model" model: String,
    9 "ModelServiceId" model_service_id: String, 10 "OutputCostPointsPerMillion" output_cost_points_per_million: String
} }

/// Describes cron job policy serverless: `DescribeCronJobPolicyServerless` of `polardb` 2017-08-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeCronJobPolicyServerless>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCronJobPolicyServerless {
    /// Required.
    pub db_cluster_id: String,
    pub job_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeCronJobPolicyServerless(db_cluster_id: String, region_id: String)
    "DescribeCronJobPolicyServerless" -> DescribeCronJobPolicyServerlessOutput {
    0 "DBClusterId" db_cluster_id, 1 "JobId" job_id: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "RegionId" region_id,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { DescribeCronJobPolicyServerless: DescribeCronJobPolicyServerlessItems =
    Number "PageNumber", "Items" items, total "TotalRecordCount" }

/// Response of [`DescribeCronJobPolicyServerless`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCronJobPolicyServerlessOutput {
    pub items: Vec<DescribeCronJobPolicyServerlessItems>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeCronJobPolicyServerlessOutput {
    0 "Items" items: Vec<DescribeCronJobPolicyServerlessItems>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribeCronJobPolicyServerless`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCronJobPolicyServerlessItems {
    pub action: Option<String>,
    pub allow_shut_down: Option<String>,
    pub cron_expression: Option<String>,
    pub db_cluster_id: Option<String>,
    pub end_time: Option<String>,
    pub job_id: Option<String>,
    pub order_id: Option<String>,
    pub region_id: Option<String>,
    pub scale_ap_ro_num_max: Option<String>,
    pub scale_ap_ro_num_min: Option<String>,
    pub scale_max: Option<String>,
    pub scale_min: Option<String>,
    pub scale_ro_num_max: Option<String>,
    pub scale_ro_num_min: Option<String>,
    pub seconds_until_auto_pause: Option<String>,
    pub serverless_rule_cpu_enlarge_threshold: Option<String>,
    pub serverless_rule_cpu_shrink_threshold: Option<String>,
    pub serverless_rule_mode: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
}
model! { DescribeCronJobPolicyServerlessItems {
    0 "Action" action: String, 1 "AllowShutDown" allow_shut_down: String, 2 "CronExpression" cron_expression: String,
    3 "DBClusterId" db_cluster_id: String, 4 "EndTime" end_time: String, 5 "JobId" job_id: String,
    6 "OrderId" order_id: String, 7 "RegionId" region_id: String, 8 "ScaleApRoNumMax" scale_ap_ro_num_max: String,
    9 "ScaleApRoNumMin" scale_ap_ro_num_min: String, 10 "ScaleMax" scale_max: String, 11 "ScaleMin" scale_min: String,
    12 "ScaleRoNumMax" scale_ro_num_max: String, 13 "ScaleRoNumMin" scale_ro_num_min: String,
    14 "SecondsUntilAutoPause" seconds_until_auto_pause: String,
    15 "ServerlessRuleCpuEnlargeThreshold" serverless_rule_cpu_enlarge_threshold: String,
    16 "ServerlessRuleCpuShrinkThreshold" serverless_rule_cpu_shrink_threshold: String,
    17 "ServerlessRuleMode" serverless_rule_mode: String, 18 "StartTime" start_time: String, 19 "Status" status: String
} }

/// Describes cross cloud levels: `DescribeCrossCloudLevels` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeCrossCloudLevels>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossCloudLevels {
    /// Required.
    pub db_type: String,
    pub db_version: Option<String>,
    /// Required.
    pub project_id: String,
    /// Required.
    pub storage_type: String,
}
operation! { DescribeCrossCloudLevels(db_type: String, project_id: String, storage_type: String)
    "DescribeCrossCloudLevels" -> DescribeCrossCloudLevelsOutput {
    0 "DBType" db_type, 1 "DBVersion" db_version: String, 2 "ProjectId" project_id, 3 "StorageType" storage_type
} }

/// Response of [`DescribeCrossCloudLevels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossCloudLevelsOutput {
    pub cross_cloud_level_list: Vec<DescribeCrossCloudLevelsCrossCloudLevelList>,
}
model! { DescribeCrossCloudLevelsOutput {
    0 "CrossCloudLevelList" cross_cloud_level_list: Vec<DescribeCrossCloudLevelsCrossCloudLevelList>
} }

/// In the response of [`DescribeCrossCloudLevels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossCloudLevelsCrossCloudLevelList {
    pub db_type: Option<String>,
    pub level_code: Option<String>,
    pub level_name: Option<String>,
}
model! { DescribeCrossCloudLevelsCrossCloudLevelList {
    0 "DBType" db_type: String, 1 "LevelCode" level_code: String, 2 "LevelName" level_name: String
} }

/// Describes cross cloud region: `DescribeCrossCloudRegion` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeCrossCloudRegion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossCloudRegion {
    pub cloud_provider: Option<String>,
    pub cross_cloud_region_id: Option<String>,
    pub db_type: Option<String>,
}
operation! { DescribeCrossCloudRegion() "DescribeCrossCloudRegion" -> DescribeCrossCloudRegionOutput {
    0 "CloudProvider" cloud_provider: String, 1 "CrossCloudRegionId" cross_cloud_region_id: String,
    2 "DBType" db_type: String
} }

/// Response of [`DescribeCrossCloudRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossCloudRegionOutput {
    pub cross_cloud_region_list: Vec<DescribeCrossCloudRegionCrossCloudRegionList>,
}
model! { DescribeCrossCloudRegionOutput {
    0 "CrossCloudRegionList" cross_cloud_region_list: Vec<DescribeCrossCloudRegionCrossCloudRegionList>
} }

/// In the response of [`DescribeCrossCloudRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossCloudRegionCrossCloudRegionList {
    pub cross_cloud_region_id: Option<String>,
    pub cross_cloud_region_name: Option<String>,
    pub cross_cloud_zone_list: Vec<DescribeCrossCloudRegionCrossCloudZoneList>,
    pub project_id: Option<String>,
}
model! { DescribeCrossCloudRegionCrossCloudRegionList {
    0 "CrossCloudRegionId" cross_cloud_region_id: String, 1 "CrossCloudRegionName" cross_cloud_region_name: String,
    2 "CrossCloudZoneList" cross_cloud_zone_list: Vec<DescribeCrossCloudRegionCrossCloudZoneList>,
    3 "ProjectId" project_id: String
} }

/// In the response of [`DescribeCrossCloudRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossCloudRegionCrossCloudZoneList {
    pub cross_cloud_zone_id: Option<String>,
    pub cross_cloud_zone_name: Option<String>,
}
model! { DescribeCrossCloudRegionCrossCloudZoneList {
    0 "CrossCloudZoneId" cross_cloud_zone_id: String, 1 "CrossCloudZoneName" cross_cloud_zone_name: String
} }

/// Describes cross cloud region mapping to aliyun: `DescribeCrossCloudRegionMappingToAliyun` of `polardb` 2017-08-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeCrossCloudRegionMappingToAliyun>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossCloudRegionMappingToAliyun {
    pub aliyun_region_id: Option<String>,
    pub cloud_provider: Option<String>,
    pub cross_cloud_region_id: Option<String>,
}
operation! { DescribeCrossCloudRegionMappingToAliyun()
    "DescribeCrossCloudRegionMappingToAliyun" -> DescribeCrossCloudRegionMappingToAliyunOutput {
    0 "AliyunRegionId" aliyun_region_id: String, 1 "CloudProvider" cloud_provider: String,
    2 "CrossCloudRegionId" cross_cloud_region_id: String
} }

/// Response of [`DescribeCrossCloudRegionMappingToAliyun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossCloudRegionMappingToAliyunOutput {
    pub cross_cloud_region_mapping_list: Vec<
        DescribeCrossCloudRegionMappingToAliyunCrossCloudRegionMappingList,
    >,
}
model! { DescribeCrossCloudRegionMappingToAliyunOutput {
    0 "CrossCloudRegionMappingList" cross_cloud_region_mapping_list: Vec<DescribeCrossCloudRegionMappingToAliyunCrossCloudRegionMappingList>
} }

/// In the response of [`DescribeCrossCloudRegionMappingToAliyun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossCloudRegionMappingToAliyunCrossCloudRegionMappingList {
    pub aliyun_region_id: Option<String>,
    pub cloud_provider: Option<String>,
    pub cross_cloud_region_id: Option<String>,
}
model! { DescribeCrossCloudRegionMappingToAliyunCrossCloudRegionMappingList {
    0 "AliyunRegionId" aliyun_region_id: String, 1 "CloudProvider" cloud_provider: String,
    2 "CrossCloudRegionId" cross_cloud_region_id: String
} }

/// Describes db cluster access whitelist: `DescribeDBClusterAccessWhitelist` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeDBClusterAccessWhitelist>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterAccessWhitelist {
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub pfs_instance_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDBClusterAccessWhitelist(db_cluster_id: String)
    "DescribeDBClusterAccessWhitelist" -> DescribeDBClusterAccessWhitelistOutput {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "PfsInstanceId" pfs_instance_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeDBClusterAccessWhitelist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterAccessWhitelistOutput {
    pub db_cluster_security_groups: Option<
        DescribeDBClusterAccessWhitelistDBClusterSecurityGroups,
    >,
    pub items: Option<DescribeDBClusterAccessWhitelistItems>,
}
model! { DescribeDBClusterAccessWhitelistOutput {
    0 "DBClusterSecurityGroups" db_cluster_security_groups: DescribeDBClusterAccessWhitelistDBClusterSecurityGroups,
    1 "Items" items: DescribeDBClusterAccessWhitelistItems
} }

/// In the response of [`DescribeDBClusterAccessWhitelist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterAccessWhitelistDBClusterSecurityGroups {
    pub db_cluster_security_group: Vec<
        DescribeDBClusterAccessWhitelistDBClusterSecurityGroup,
    >,
}
model! { DescribeDBClusterAccessWhitelistDBClusterSecurityGroups {
    0 "DBClusterSecurityGroup" db_cluster_security_group: Vec<DescribeDBClusterAccessWhitelistDBClusterSecurityGroup>
} }

/// In the response of [`DescribeDBClusterAccessWhitelist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterAccessWhitelistDBClusterSecurityGroup {
    pub security_group_id: Option<String>,
    pub security_group_name: Option<String>,
}
model! { DescribeDBClusterAccessWhitelistDBClusterSecurityGroup {
    0 "SecurityGroupId" security_group_id: String, 1 "SecurityGroupName" security_group_name: String
} }

/// In the response of [`DescribeDBClusterAccessWhitelist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterAccessWhitelistItems {
    pub db_cluster_ip_array: Vec<DescribeDBClusterAccessWhitelistDBClusterIPArray>,
}
model! { DescribeDBClusterAccessWhitelistItems {
    0 "DBClusterIPArray" db_cluster_ip_array: Vec<DescribeDBClusterAccessWhitelistDBClusterIPArray>
} }

/// In the response of [`DescribeDBClusterAccessWhitelist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterAccessWhitelistDBClusterIPArray {
    pub db_cluster_ip_array_attribute: Option<String>,
    pub db_cluster_ip_array_name: Option<String>,
    pub security_ips: Option<String>,
}
model! { DescribeDBClusterAccessWhitelistDBClusterIPArray {
    0 "DBClusterIPArrayAttribute" db_cluster_ip_array_attribute: String,
    1 "DBClusterIPArrayName" db_cluster_ip_array_name: String, 2 "SecurityIps" security_ips: String
} }

/// Describes db cluster attribute: `DescribeDBClusterAttribute` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeDBClusterAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterAttribute {
    /// Required.
    pub db_cluster_id: String,
    pub describe_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDBClusterAttribute(db_cluster_id: String)
    "DescribeDBClusterAttribute" -> DescribeDBClusterAttributeOutput {
    0 "DBClusterId" db_cluster_id, 1 "DescribeType" describe_type: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeDBClusterAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterAttributeOutput {
    pub ai_creating_time: Option<String>,
    pub ai_type: Option<String>,
    pub architecture: Option<String>,
    pub auto_upgrade_minor_version: Option<String>,
    pub blktag_total: Option<i64>,
    pub blktag_used: Option<i64>,
    pub branch: Option<DescribeDBClusterAttributeBranch>,
    pub bursting_enabled: Option<String>,
    pub category: Option<String>,
    pub column_table: Option<String>,
    pub compress_storage_mode: Option<String>,
    pub compress_storage_used: Option<i64>,
    pub connection_resource_quota: Option<i64>,
    pub connection_resource_used: Option<i64>,
    pub creation_time: Option<String>,
    pub db_cluster_description: Option<String>,
    pub db_cluster_id: Option<String>,
    pub db_cluster_network_type: Option<String>,
    pub db_cluster_status: Option<String>,
    pub db_nodes: Vec<DescribeDBClusterAttributeDBNodes>,
    pub db_type: Option<String>,
    pub db_version: Option<String>,
    pub db_version_status: Option<String>,
    pub data_level1_backup_chain_size: Option<i64>,
    pub data_sync_mode: Option<String>,
    pub deletion_lock: Option<i64>,
    pub engine: Option<String>,
    pub expire_time: Option<String>,
    pub expired: Option<String>,
    pub has_complete_standby_res: Option<bool>,
    pub hot_standby_cluster: Option<String>,
    pub imci_auto_index: Option<String>,
    pub imperceptible_switch: Option<String>,
    pub inode_total: Option<i64>,
    pub inode_used: Option<i64>,
    pub is_latest_version: Option<bool>,
    pub is_proxy_latest_version: Option<bool>,
    pub lock_mode: Option<String>,
    pub maintain_time: Option<String>,
    pub orca: Option<String>,
    pub pay_type: Option<String>,
    pub provisioned_iops: Option<String>,
    pub proxy_cpu_cores: Option<String>,
    pub proxy_serverless_type: Option<String>,
    pub proxy_standard_cpu_cores: Option<String>,
    pub proxy_status: Option<String>,
    pub proxy_type: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub restore_data_point: Option<String>,
    pub restore_type: Option<String>,
    pub row_compression: Option<String>,
    pub sql_size: Option<i64>,
    pub search_cluster_status: Option<String>,
    pub search_compress_storage_used: Option<i64>,
    pub search_storage_used: Option<i64>,
    pub serverless_type: Option<String>,
    pub source_db_cluster: Option<String>,
    pub source_region_id: Option<String>,
    pub standby_ha_mode: Option<String>,
    pub storage_auto_scale: Option<String>,
    pub storage_max: Option<i64>,
    pub storage_pay_type: Option<String>,
    pub storage_space: Option<i64>,
    pub storage_type: Option<String>,
    pub storage_upper_bound: Option<i64>,
    pub storage_used: Option<i64>,
    pub strict_consistency: Option<String>,
    pub sub_category: Option<String>,
    pub support_instant_switch_with_imci: Option<String>,
    pub tags: Vec<DescribeDBClusterAttributeTags>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub zone_ids: Option<String>,
}
model! { DescribeDBClusterAttributeOutput {
    0 "AiCreatingTime" ai_creating_time: String, 1 "AiType" ai_type: String, 2 "Architecture" architecture: String,
    3 "AutoUpgradeMinorVersion" auto_upgrade_minor_version: String, 4 "BlktagTotal" blktag_total: i64,
    5 "BlktagUsed" blktag_used: i64, 6 "Branch" branch: DescribeDBClusterAttributeBranch,
    7 "BurstingEnabled" bursting_enabled: String, 8 "Category" category: String, 9 "ColumnTable" column_table: String,
    10 "CompressStorageMode" compress_storage_mode: String, 11 "CompressStorageUsed" compress_storage_used: i64,
    12 "ConnectionResourceQuota" connection_resource_quota: i64,
    13 "ConnectionResourceUsed" connection_resource_used: i64, 14 "CreationTime" creation_time: String,
    15 "DBClusterDescription" db_cluster_description: String, 16 "DBClusterId" db_cluster_id: String,
    17 "DBClusterNetworkType" db_cluster_network_type: String, 18 "DBClusterStatus" db_cluster_status: String,
    19 "DBNodes" db_nodes: Vec<DescribeDBClusterAttributeDBNodes>, 20 "DBType" db_type: String,
    21 "DBVersion" db_version: String, 22 "DBVersionStatus" db_version_status: String,
    23 "DataLevel1BackupChainSize" data_level1_backup_chain_size: i64, 24 "DataSyncMode" data_sync_mode: String,
    25 "DeletionLock" deletion_lock: i64, 26 "Engine" engine: String, 27 "ExpireTime" expire_time: String,
    28 "Expired" expired: String, 29 "HasCompleteStandbyRes" has_complete_standby_res: bool,
    30 "HotStandbyCluster" hot_standby_cluster: String, 31 "ImciAutoIndex" imci_auto_index: String,
    32 "ImperceptibleSwitch" imperceptible_switch: String, 33 "InodeTotal" inode_total: i64,
    34 "InodeUsed" inode_used: i64, 35 "IsLatestVersion" is_latest_version: bool,
    36 "IsProxyLatestVersion" is_proxy_latest_version: bool, 37 "LockMode" lock_mode: String,
    38 "MaintainTime" maintain_time: String, 39 "Orca" orca: String, 40 "PayType" pay_type: String,
    41 "ProvisionedIops" provisioned_iops: String, 42 "ProxyCpuCores" proxy_cpu_cores: String,
    43 "ProxyServerlessType" proxy_serverless_type: String, 44 "ProxyStandardCpuCores" proxy_standard_cpu_cores: String,
    45 "ProxyStatus" proxy_status: String, 46 "ProxyType" proxy_type: String, 47 "RegionId" region_id: String,
    48 "ResourceGroupId" resource_group_id: String, 49 "RestoreDataPoint" restore_data_point: String,
    50 "RestoreType" restore_type: String, 51 "RowCompression" row_compression: String, 52 "SQLSize" sql_size: i64,
    53 "SearchClusterStatus" search_cluster_status: String,
    54 "SearchCompressStorageUsed" search_compress_storage_used: i64, 55 "SearchStorageUsed" search_storage_used: i64,
    56 "ServerlessType" serverless_type: String, 57 "SourceDBCluster" source_db_cluster: String,
    58 "SourceRegionId" source_region_id: String, 59 "StandbyHAMode" standby_ha_mode: String,
    60 "StorageAutoScale" storage_auto_scale: String, 61 "StorageMax" storage_max: i64,
    62 "StoragePayType" storage_pay_type: String, 63 "StorageSpace" storage_space: i64,
    64 "StorageType" storage_type: String, 65 "StorageUpperBound" storage_upper_bound: i64,
    66 "StorageUsed" storage_used: i64, 67 "StrictConsistency" strict_consistency: String,
    68 "SubCategory" sub_category: String, 69 "SupportInstantSwitchWithImci" support_instant_switch_with_imci: String,
    70 "Tags" tags: Vec<DescribeDBClusterAttributeTags>, 71 "VPCId" vpc_id: String, 72 "VSwitchId" vswitch_id: String,
    73 "ZoneIds" zone_ids: String
} }

/// In the response of [`DescribeDBClusterAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterAttributeBranch {
    pub branch_lsn: Option<String>,
    pub branch_time: Option<String>,
    pub child_branch: Vec<DescribeDBClusterAttributeChildBranch>,
    pub parent_ins_name: Option<String>,
}
model! { DescribeDBClusterAttributeBranch {
    0 "BranchLsn" branch_lsn: String, 1 "BranchTime" branch_time: String,
    2 "ChildBranch" child_branch: Vec<DescribeDBClusterAttributeChildBranch>, 3 "ParentInsName" parent_ins_name: String
} }

/// In the response of [`DescribeDBClusterAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterAttributeChildBranch {
    pub branch_lsn: Option<String>,
    pub branch_time: Option<String>,
    pub db_cluster_description: Option<String>,
    pub has_child: Option<bool>,
    pub ins_name: Option<String>,
}
model! { DescribeDBClusterAttributeChildBranch {
    0 "BranchLsn" branch_lsn: String, 1 "BranchTime" branch_time: String,
    2 "DBClusterDescription" db_cluster_description: String, 3 "HasChild" has_child: bool, 4 "InsName" ins_name: String
} }

/// In the response of [`DescribeDBClusterAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterAttributeDBNodes {
    pub added_cpu_cores: Option<String>,
    pub cpu_cores: Option<String>,
    pub creation_time: Option<String>,
    pub db_node_cxl_remote_memory: Option<String>,
    pub db_node_class: Option<String>,
    pub db_node_description: Option<String>,
    pub db_node_id: Option<String>,
    pub db_node_role: Option<String>,
    pub db_node_status: Option<String>,
    pub failover_priority: Option<i64>,
    pub hot_replica_mode: Option<String>,
    pub imci_switch: Option<String>,
    pub master_id: Option<String>,
    pub max_connections: Option<i64>,
    pub max_iops: Option<i64>,
    pub memory_size: Option<String>,
    pub mirror_ins_name: Option<String>,
    pub multi_master_local_standby: Option<String>,
    pub multi_master_primary_node: Option<String>,
    pub orca: Option<String>,
    pub remote_memory_max: Option<i64>,
    pub remote_memory_min: Option<i64>,
    pub remote_memory_recommended: Option<i64>,
    pub remote_memory_size: Option<String>,
    pub scc_mode: Option<String>,
    pub server_weight: Option<String>,
    pub serverless_type: Option<String>,
    pub sub_cluster: Option<String>,
    pub sub_group_description: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeDBClusterAttributeDBNodes {
    0 "AddedCpuCores" added_cpu_cores: String, 1 "CpuCores" cpu_cores: String, 2 "CreationTime" creation_time: String,
    3 "DBNodeCXLRemoteMemory" db_node_cxl_remote_memory: String, 4 "DBNodeClass" db_node_class: String,
    5 "DBNodeDescription" db_node_description: String, 6 "DBNodeId" db_node_id: String,
    7 "DBNodeRole" db_node_role: String, 8 "DBNodeStatus" db_node_status: String,
    9 "FailoverPriority" failover_priority: i64, 10 "HotReplicaMode" hot_replica_mode: String,
    11 "ImciSwitch" imci_switch: String, 12 "MasterId" master_id: String, 13 "MaxConnections" max_connections: i64,
    14 "MaxIOPS" max_iops: i64, 15 "MemorySize" memory_size: String, 16 "MirrorInsName" mirror_ins_name: String,
    17 "MultiMasterLocalStandby" multi_master_local_standby: String,
    18 "MultiMasterPrimaryNode" multi_master_primary_node: String, 19 "Orca" orca: String,
    20 "RemoteMemoryMax" remote_memory_max: i64, 21 "RemoteMemoryMin" remote_memory_min: i64,
    22 "RemoteMemoryRecommended" remote_memory_recommended: i64, 23 "RemoteMemorySize" remote_memory_size: String,
    24 "SccMode" scc_mode: String, 25 "ServerWeight" server_weight: String, 26 "ServerlessType" serverless_type: String,
    27 "SubCluster" sub_cluster: String, 28 "SubGroupDescription" sub_group_description: String,
    29 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeDBClusterAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterAttributeTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDBClusterAttributeTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes db cluster audit log collector: `DescribeDBClusterAuditLogCollector` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeDBClusterAuditLogCollector>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterAuditLogCollector {
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDBClusterAuditLogCollector(db_cluster_id: String)
    "DescribeDBClusterAuditLogCollector" -> DescribeDBClusterAuditLogCollectorOutput {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeDBClusterAuditLogCollector`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterAuditLogCollectorOutput {
    pub collector_status: Option<String>,
}
model! { DescribeDBClusterAuditLogCollectorOutput {
    0 "CollectorStatus" collector_status: String
} }

/// Describes db cluster available resources: `DescribeDBClusterAvailableResources` of `polardb` 2017-08-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeDBClusterAvailableResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterAvailableResources {
    pub db_node_class: Option<String>,
    pub db_type: Option<String>,
    pub db_version: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub pay_type: String,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub zone_id: Option<String>,
}
operation! { DescribeDBClusterAvailableResources(pay_type: String)
    "DescribeDBClusterAvailableResources" -> DescribeDBClusterAvailableResourcesOutput {
    0 "DBNodeClass" db_node_class: String, 1 "DBType" db_type: String, 2 "DBVersion" db_version: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "PayType" pay_type,
    6 "RegionId" region_id: String, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "ZoneId" zone_id: String
} }

/// Response of [`DescribeDBClusterAvailableResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterAvailableResourcesOutput {
    pub available_zones: Vec<DescribeDBClusterAvailableResourcesAvailableZones>,
}
model! { DescribeDBClusterAvailableResourcesOutput {
    0 "AvailableZones" available_zones: Vec<DescribeDBClusterAvailableResourcesAvailableZones>
} }

/// In the response of [`DescribeDBClusterAvailableResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterAvailableResourcesAvailableZones {
    pub region_id: Option<String>,
    pub supported_engines: Vec<DescribeDBClusterAvailableResourcesSupportedEngines>,
    pub zone_id: Option<String>,
}
model! { DescribeDBClusterAvailableResourcesAvailableZones {
    0 "RegionId" region_id: String,
    1 "SupportedEngines" supported_engines: Vec<DescribeDBClusterAvailableResourcesSupportedEngines>,
    2 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeDBClusterAvailableResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterAvailableResourcesSupportedEngines {
    pub available_resources: Vec<DescribeDBClusterAvailableResourcesAvailableResources>,
    pub engine: Option<String>,
}
model! { DescribeDBClusterAvailableResourcesSupportedEngines {
    0 "AvailableResources" available_resources: Vec<DescribeDBClusterAvailableResourcesAvailableResources>,
    1 "Engine" engine: String
} }

/// In the response of [`DescribeDBClusterAvailableResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterAvailableResourcesAvailableResources {
    pub category: Option<String>,
    pub db_node_class: Option<String>,
}
model! { DescribeDBClusterAvailableResourcesAvailableResources {
    0 "Category" category: String, 1 "DBNodeClass" db_node_class: String
} }

/// Describes db cluster connectivity: `DescribeDBClusterConnectivity` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeDBClusterConnectivity>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterConnectivity {
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub source_ip_address: String,
}
operation! { DescribeDBClusterConnectivity(db_cluster_id: String, source_ip_address: String)
    "DescribeDBClusterConnectivity" -> DescribeDBClusterConnectivityOutput {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceGroupId" resource_group_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityToken" security_token: Secret,
    7 "SourceIpAddress" source_ip_address
} }

/// Response of [`DescribeDBClusterConnectivity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterConnectivityOutput {
    pub conn_check_error_code: Option<String>,
    pub conn_check_error_message: Option<String>,
    pub conn_check_result: Option<String>,
    pub db_cluster_id: Option<String>,
}
model! { DescribeDBClusterConnectivityOutput {
    0 "ConnCheckErrorCode" conn_check_error_code: String, 1 "ConnCheckErrorMessage" conn_check_error_message: String,
    2 "ConnCheckResult" conn_check_result: String, 3 "DBClusterId" db_cluster_id: String
} }

/// Describes db cluster encryption key: `DescribeDBClusterEncryptionKey` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeDBClusterEncryptionKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterEncryptionKey {
    pub client_token: Option<String>,
    pub db_cluster_id: Option<String>,
}
operation! { DescribeDBClusterEncryptionKey() "DescribeDBClusterEncryptionKey" -> DescribeDBClusterEncryptionKeyOutput {
    0 "ClientToken" client_token: String, 1 "DBClusterId" db_cluster_id: String
} }

/// Response of [`DescribeDBClusterEncryptionKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterEncryptionKeyOutput {
    pub encryption_key_list: Vec<DescribeDBClusterEncryptionKeyEncryptionKeyList>,
}
model! { DescribeDBClusterEncryptionKeyOutput {
    0 "EncryptionKeyList" encryption_key_list: Vec<DescribeDBClusterEncryptionKeyEncryptionKeyList>
} }

/// In the response of [`DescribeDBClusterEncryptionKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterEncryptionKeyEncryptionKeyList {
    pub alias_name: Option<String>,
    pub creator: Option<String>,
    pub delete_date: Option<String>,
    pub description: Option<String>,
    pub encryption_key: Option<String>,
    pub encryption_key_status: Option<String>,
    pub key_type: Option<String>,
    pub key_usage: Option<String>,
    pub material_expire_time: Option<String>,
    pub origin: Option<String>,
    pub used_by: Option<String>,
}
model! { DescribeDBClusterEncryptionKeyEncryptionKeyList {
    0 "AliasName" alias_name: String, 1 "Creator" creator: String, 2 "DeleteDate" delete_date: String,
    3 "Description" description: String, 4 "EncryptionKey" encryption_key: String,
    5 "EncryptionKeyStatus" encryption_key_status: String, 6 "KeyType" key_type: String, 7 "KeyUsage" key_usage: String,
    8 "MaterialExpireTime" material_expire_time: String, 9 "Origin" origin: String, 10 "UsedBy" used_by: String
} }

/// Describes db cluster endpoints: `DescribeDBClusterEndpoints` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeDBClusterEndpoints>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterEndpoints {
    /// Required.
    pub db_cluster_id: String,
    pub db_endpoint_id: Option<String>,
    pub describe_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub polar_fs_instance_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDBClusterEndpoints(db_cluster_id: String)
    "DescribeDBClusterEndpoints" -> DescribeDBClusterEndpointsOutput {
    0 "DBClusterId" db_cluster_id, 1 "DBEndpointId" db_endpoint_id: String, 2 "DescribeType" describe_type: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "PolarFsInstanceId" polar_fs_instance_id: String, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeDBClusterEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterEndpointsOutput {
    pub items: Vec<DescribeDBClusterEndpointsItems>,
}
model! { DescribeDBClusterEndpointsOutput {
    0 "Items" items: Vec<DescribeDBClusterEndpointsItems>
} }

/// In the response of [`DescribeDBClusterEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterEndpointsItems {
    pub address_items: Vec<DescribeDBClusterEndpointsAddressItems>,
    pub auto_add_new_nodes: Option<String>,
    pub connection_string: Option<String>,
    pub db_cluster_id: Option<String>,
    pub db_endpoint_description: Option<String>,
    pub db_endpoint_id: Option<String>,
    pub endpoint_config: Option<String>,
    pub endpoint_type: Option<String>,
    pub net_type: Option<String>,
    pub node_with_roles: Option<String>,
    pub nodes: Option<String>,
    pub polar_scc_timeout_action: Option<String>,
    pub polar_scc_wait_timeout: Option<String>,
    pub port: Option<String>,
    pub protocol: Option<String>,
    pub read_write_mode: Option<String>,
    pub scc_mode: Option<String>,
    pub service_name: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeDBClusterEndpointsItems {
    0 "AddressItems" address_items: Vec<DescribeDBClusterEndpointsAddressItems>,
    1 "AutoAddNewNodes" auto_add_new_nodes: String, 2 "ConnectionString" connection_string: String,
    3 "DBClusterId" db_cluster_id: String, 4 "DBEndpointDescription" db_endpoint_description: String,
    5 "DBEndpointId" db_endpoint_id: String, 6 "EndpointConfig" endpoint_config: String,
    7 "EndpointType" endpoint_type: String, 8 "NetType" net_type: String, 9 "NodeWithRoles" node_with_roles: String,
    10 "Nodes" nodes: String, 11 "PolarSccTimeoutAction" polar_scc_timeout_action: String,
    12 "PolarSccWaitTimeout" polar_scc_wait_timeout: String, 13 "Port" port: String, 14 "Protocol" protocol: String,
    15 "ReadWriteMode" read_write_mode: String, 16 "SccMode" scc_mode: String, 17 "ServiceName" service_name: String,
    18 "VPCId" vpc_id: String
} }

/// In the response of [`DescribeDBClusterEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterEndpointsAddressItems {
    pub connection_string: Option<String>,
    pub dashboard_used: Option<bool>,
    pub ip_address: Option<String>,
    pub net_type: Option<String>,
    pub port: Option<String>,
    pub private_zone_connection_string: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_instance_id: Option<String>,
}
model! { DescribeDBClusterEndpointsAddressItems {
    0 "ConnectionString" connection_string: String, 1 "DashboardUsed" dashboard_used: bool,
    2 "IPAddress" ip_address: String, 3 "NetType" net_type: String, 4 "Port" port: String,
    5 "PrivateZoneConnectionString" private_zone_connection_string: String, 6 "VPCId" vpc_id: String,
    7 "VSwitchId" vswitch_id: String, 8 "VpcInstanceId" vpc_instance_id: String
} }

/// Describes db cluster endpoints zonal: `DescribeDBClusterEndpointsZonal` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeDBClusterEndpointsZonal>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterEndpointsZonal {
    /// Required.
    pub db_cluster_id: String,
    pub db_endpoint_id: Option<String>,
    pub describe_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDBClusterEndpointsZonal(db_cluster_id: String)
    "DescribeDBClusterEndpointsZonal" -> DescribeDBClusterEndpointsZonalOutput {
    0 "DBClusterId" db_cluster_id, 1 "DBEndpointId" db_endpoint_id: String, 2 "DescribeType" describe_type: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeDBClusterEndpointsZonal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterEndpointsZonalOutput {
    pub items: Vec<DescribeDBClusterEndpointsZonalItems>,
}
model! { DescribeDBClusterEndpointsZonalOutput {
    0 "Items" items: Vec<DescribeDBClusterEndpointsZonalItems>
} }

/// In the response of [`DescribeDBClusterEndpointsZonal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterEndpointsZonalItems {
    pub address_items: Vec<DescribeDBClusterEndpointsZonalAddressItems>,
    pub auto_add_new_nodes: Option<String>,
    pub db_cluster_id: Option<String>,
    pub db_endpoint_description: Option<String>,
    pub db_endpoint_id: Option<String>,
    pub endpoint_config: Option<String>,
    pub endpoint_type: Option<String>,
    pub node_with_roles: Option<String>,
    pub nodes: Option<String>,
    pub polar_scc_timeout_action: Option<String>,
    pub polar_scc_wait_timeout: Option<String>,
    pub read_write_mode: Option<String>,
    pub scc_mode: Option<String>,
}
model! { DescribeDBClusterEndpointsZonalItems {
    0 "AddressItems" address_items: Vec<DescribeDBClusterEndpointsZonalAddressItems>,
    1 "AutoAddNewNodes" auto_add_new_nodes: String, 2 "DBClusterId" db_cluster_id: String,
    3 "DBEndpointDescription" db_endpoint_description: String, 4 "DBEndpointId" db_endpoint_id: String,
    5 "EndpointConfig" endpoint_config: String, 6 "EndpointType" endpoint_type: String,
    7 "NodeWithRoles" node_with_roles: String, 8 "Nodes" nodes: String,
    9 "PolarSccTimeoutAction" polar_scc_timeout_action: String, 10 "PolarSccWaitTimeout" polar_scc_wait_timeout: String,
    11 "ReadWriteMode" read_write_mode: String, 12 "SccMode" scc_mode: String
} }

/// In the response of [`DescribeDBClusterEndpointsZonal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterEndpointsZonalAddressItems {
    pub connection_string: Option<String>,
    pub dashboard_used: Option<bool>,
    pub ip_address: Option<String>,
    pub net_type: Option<String>,
    pub port: Option<String>,
    pub private_zone_connection_string: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_instance_id: Option<String>,
}
model! { DescribeDBClusterEndpointsZonalAddressItems {
    0 "ConnectionString" connection_string: String, 1 "DashboardUsed" dashboard_used: bool,
    2 "IPAddress" ip_address: String, 3 "NetType" net_type: String, 4 "Port" port: String,
    5 "PrivateZoneConnectionString" private_zone_connection_string: String, 6 "VPCId" vpc_id: String,
    7 "VSwitchId" vswitch_id: String, 8 "VpcInstanceId" vpc_instance_id: String
} }

/// Describes db cluster migration: `DescribeDBClusterMigration` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeDBClusterMigration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterMigration {
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDBClusterMigration(db_cluster_id: String)
    "DescribeDBClusterMigration" -> DescribeDBClusterMigrationOutput {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeDBClusterMigration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterMigrationOutput {
    pub comment: Option<String>,
    pub db_cluster_endpoint_list: Vec<DescribeDBClusterMigrationDBClusterEndpointList>,
    pub db_cluster_id: Option<String>,
    pub db_cluster_read_write_mode: Option<String>,
    pub delayed_seconds: Option<i64>,
    pub dts_instance_id: Option<String>,
    pub expired_time: Option<String>,
    pub migration_status: Option<String>,
    pub rds_endpoint_list: Vec<DescribeDBClusterMigrationRdsEndpointList>,
    pub rds_read_write_mode: Option<String>,
    pub source_rdsdb_instance_id: Option<String>,
    pub src_db_type: Option<String>,
    pub topologies: Option<String>,
}
model! { DescribeDBClusterMigrationOutput {
    0 "Comment" comment: String,
    1 "DBClusterEndpointList" db_cluster_endpoint_list: Vec<DescribeDBClusterMigrationDBClusterEndpointList>,
    2 "DBClusterId" db_cluster_id: String, 3 "DBClusterReadWriteMode" db_cluster_read_write_mode: String,
    4 "DelayedSeconds" delayed_seconds: i64, 5 "DtsInstanceId" dts_instance_id: String,
    6 "ExpiredTime" expired_time: String, 7 "MigrationStatus" migration_status: String,
    8 "RdsEndpointList" rds_endpoint_list: Vec<DescribeDBClusterMigrationRdsEndpointList>,
    9 "RdsReadWriteMode" rds_read_write_mode: String, 10 "SourceRDSDBInstanceId" source_rdsdb_instance_id: String,
    11 "SrcDbType" src_db_type: String, 12 "Topologies" topologies: String
} }

/// In the response of [`DescribeDBClusterMigration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterMigrationDBClusterEndpointList {
    pub address_items: Vec<DescribeDBClusterMigrationAddressItems>,
    pub db_endpoint_id: Option<String>,
    pub endpoint_type: Option<String>,
    pub read_write_mode: Option<String>,
}
model! { DescribeDBClusterMigrationDBClusterEndpointList {
    0 "AddressItems" address_items: Vec<DescribeDBClusterMigrationAddressItems>,
    1 "DBEndpointId" db_endpoint_id: String, 2 "EndpointType" endpoint_type: String,
    3 "ReadWriteMode" read_write_mode: String
} }

/// In the response of [`DescribeDBClusterMigration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterMigrationAddressItems {
    pub connection_string: Option<String>,
    pub ip_address: Option<String>,
    pub net_type: Option<String>,
    pub port: Option<String>,
    pub ssl_enabled: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
}
model! { DescribeDBClusterMigrationAddressItems {
    0 "ConnectionString" connection_string: String, 1 "IPAddress" ip_address: String, 2 "NetType" net_type: String,
    3 "Port" port: String, 4 "SSLEnabled" ssl_enabled: String, 5 "VPCId" vpc_id: String,
    6 "VSwitchId" vswitch_id: String
} }

/// In the response of [`DescribeDBClusterMigration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterMigrationRdsEndpointList {
    pub address_items: Vec<DescribeDBClusterMigrationRdsEndpointListAddressItems>,
    pub custins_type: Option<String>,
    pub db_endpoint_id: Option<String>,
    pub endpoint_type: Option<String>,
}
model! { DescribeDBClusterMigrationRdsEndpointList {
    0 "AddressItems" address_items: Vec<DescribeDBClusterMigrationRdsEndpointListAddressItems>,
    1 "CustinsType" custins_type: String, 2 "DBEndpointId" db_endpoint_id: String,
    3 "EndpointType" endpoint_type: String
} }

/// In the response of [`DescribeDBClusterMigration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterMigrationRdsEndpointListAddressItems {
    pub connection_string: Option<String>,
    pub ip_address: Option<String>,
    pub net_type: Option<String>,
    pub port: Option<String>,
    pub ssl_enabled: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
}
model! { DescribeDBClusterMigrationRdsEndpointListAddressItems {
    0 "ConnectionString" connection_string: String, 1 "IPAddress" ip_address: String, 2 "NetType" net_type: String,
    3 "Port" port: String, 4 "SSLEnabled" ssl_enabled: String, 5 "VPCId" vpc_id: String,
    6 "VSwitchId" vswitch_id: String
} }

/// Describes db cluster monitor: `DescribeDBClusterMonitor` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeDBClusterMonitor>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterMonitor {
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDBClusterMonitor(db_cluster_id: String)
    "DescribeDBClusterMonitor" -> DescribeDBClusterMonitorOutput {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeDBClusterMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterMonitorOutput {
    pub period: Option<String>,
}
model! { DescribeDBClusterMonitorOutput {
    0 "Period" period: String
} }

/// Describes db cluster net info: `DescribeDBClusterNetInfo` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeDBClusterNetInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterNetInfo {
    pub connection_string_type: Option<String>,
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDBClusterNetInfo(db_cluster_id: String)
    "DescribeDBClusterNetInfo" -> DescribeDBClusterNetInfoOutput {
    0 "ConnectionStringType" connection_string_type: String, 1 "DBClusterId" db_cluster_id,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeDBClusterNetInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterNetInfoOutput {
    pub cluster_network_type: Option<String>,
    pub db_cluster_net_infos: Option<DescribeDBClusterNetInfoDBClusterNetInfos>,
    pub db_node_net_infos: Option<DescribeDBClusterNetInfoDBNodeNetInfos>,
}
model! { DescribeDBClusterNetInfoOutput {
    0 "ClusterNetworkType" cluster_network_type: String,
    1 "DBClusterNetInfos" db_cluster_net_infos: DescribeDBClusterNetInfoDBClusterNetInfos,
    2 "DBNodeNetInfos" db_node_net_infos: DescribeDBClusterNetInfoDBNodeNetInfos
} }

/// In the response of [`DescribeDBClusterNetInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterNetInfoDBClusterNetInfos {
    pub db_cluster_net_info: Vec<DescribeDBClusterNetInfoDBClusterNetInfo>,
}
model! { DescribeDBClusterNetInfoDBClusterNetInfos {
    0 "DBClusterNetInfo" db_cluster_net_info: Vec<DescribeDBClusterNetInfoDBClusterNetInfo>
} }

/// In the response of [`DescribeDBClusterNetInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterNetInfoDBClusterNetInfo {
    pub connection_string: Option<String>,
    pub connection_string_type: Option<String>,
    pub ip_address: Option<String>,
    pub ip_type: Option<String>,
    pub port: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
}
model! { DescribeDBClusterNetInfoDBClusterNetInfo {
    0 "ConnectionString" connection_string: String, 1 "ConnectionStringType" connection_string_type: String,
    2 "IPAddress" ip_address: String, 3 "IPType" ip_type: String, 4 "Port" port: String, 5 "VPCId" vpc_id: String,
    6 "VSwitchId" vswitch_id: String
} }

/// In the response of [`DescribeDBClusterNetInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterNetInfoDBNodeNetInfos {
    pub db_node_net_info: Vec<DescribeDBClusterNetInfoDBNodeNetInfo>,
}
model! { DescribeDBClusterNetInfoDBNodeNetInfos {
    0 "DBNodeNetInfo" db_node_net_info: Vec<DescribeDBClusterNetInfoDBNodeNetInfo>
} }

/// In the response of [`DescribeDBClusterNetInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterNetInfoDBNodeNetInfo {
    pub db_instance_id: Option<String>,
    pub db_node_role: Option<String>,
    pub net_infos: Option<DescribeDBClusterNetInfoNetInfos>,
}
model! { DescribeDBClusterNetInfoDBNodeNetInfo {
    0 "DBInstanceId" db_instance_id: String, 1 "DBNodeRole" db_node_role: String,
    2 "NetInfos" net_infos: DescribeDBClusterNetInfoNetInfos
} }

/// In the response of [`DescribeDBClusterNetInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterNetInfoNetInfos {
    pub net_info: Vec<DescribeDBClusterNetInfoNetInfo>,
}
model! { DescribeDBClusterNetInfoNetInfos {
    0 "NetInfo" net_info: Vec<DescribeDBClusterNetInfoNetInfo>
} }

/// In the response of [`DescribeDBClusterNetInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterNetInfoNetInfo {
    pub connection_string: Option<String>,
    pub ip_address: Option<String>,
    pub ip_type: Option<String>,
    pub port: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
}
model! { DescribeDBClusterNetInfoNetInfo {
    0 "ConnectionString" connection_string: String, 1 "IPAddress" ip_address: String, 2 "IPType" ip_type: String,
    3 "Port" port: String, 4 "VPCId" vpc_id: String, 5 "VSwitchId" vswitch_id: String
} }

/// Describes db cluster parameters: `DescribeDBClusterParameters` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeDBClusterParameters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterParameters {
    /// Required.
    pub db_cluster_id: String,
    pub describe_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDBClusterParameters(db_cluster_id: String)
    "DescribeDBClusterParameters" -> DescribeDBClusterParametersOutput {
    0 "DBClusterId" db_cluster_id, 1 "DescribeType" describe_type: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeDBClusterParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterParametersOutput {
    pub db_cluster_id: Option<String>,
    pub db_type: Option<String>,
    pub db_version: Option<String>,
    pub engine: Option<String>,
    pub parameter_numbers: Option<String>,
    pub parameters: Option<DescribeDBClusterParametersParameters>,
    pub running_parameters: Option<DescribeDBClusterParametersRunningParameters>,
}
model! { DescribeDBClusterParametersOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "DBType" db_type: String, 2 "DBVersion" db_version: String,
    3 "Engine" engine: String, 4 "ParameterNumbers" parameter_numbers: String,
    5 "Parameters" parameters: DescribeDBClusterParametersParameters,
    6 "RunningParameters" running_parameters: DescribeDBClusterParametersRunningParameters
} }

/// In the response of [`DescribeDBClusterParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterParametersParameters {
    pub parameters: Vec<DescribeDBClusterParametersParametersParameters>,
}
model! { DescribeDBClusterParametersParameters {
    0 "Parameters" parameters: Vec<DescribeDBClusterParametersParametersParameters>
} }

/// In the response of [`DescribeDBClusterParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterParametersParametersParameters {
    pub is_equal: Option<String>,
    pub is_instance_polar_db_key: Option<String>,
    pub is_instance_rds_key: Option<String>,
    pub is_polar_db_key: Option<String>,
    pub is_rds_key: Option<String>,
    pub dist_parameter_description: Option<String>,
    pub dist_parameter_name: Option<String>,
    pub dist_parameter_optional: Option<String>,
    pub dist_parameter_value: Option<String>,
    pub rds_parameter_description: Option<String>,
    pub rds_parameter_name: Option<String>,
    pub rds_parameter_optional: Option<String>,
    pub rds_parameter_value: Option<String>,
}
model! { DescribeDBClusterParametersParametersParameters {
    0 "IsEqual" is_equal: String, 1 "IsInstancePolarDBKey" is_instance_polar_db_key: String,
    2 "IsInstanceRdsKey" is_instance_rds_key: String, 3 "IsPolarDBKey" is_polar_db_key: String,
    4 "IsRdsKey" is_rds_key: String, 5 "distParameterDescription" dist_parameter_description: String,
    6 "distParameterName" dist_parameter_name: String, 7 "distParameterOptional" dist_parameter_optional: String,
    8 "distParameterValue" dist_parameter_value: String, 9 "rdsParameterDescription" rds_parameter_description: String,
    10 "rdsParameterName" rds_parameter_name: String, 11 "rdsParameterOptional" rds_parameter_optional: String,
    12 "rdsParameterValue" rds_parameter_value: String
} }

/// In the response of [`DescribeDBClusterParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterParametersRunningParameters {
    pub parameter: Vec<DescribeDBClusterParametersParameter>,
}
model! { DescribeDBClusterParametersRunningParameters {
    0 "Parameter" parameter: Vec<DescribeDBClusterParametersParameter>
} }

/// In the response of [`DescribeDBClusterParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterParametersParameter {
    pub checking_code: Option<String>,
    pub data_type: Option<String>,
    pub default_parameter_value: Option<String>,
    pub factor: Option<String>,
    pub force_restart: Option<bool>,
    pub is_modifiable: Option<bool>,
    pub is_node_available: Option<String>,
    pub param_rely_rule: Option<String>,
    pub parameter_description: Option<String>,
    pub parameter_name: Option<String>,
    pub parameter_status: Option<String>,
    pub parameter_value: Option<String>,
}
model! { DescribeDBClusterParametersParameter {
    0 "CheckingCode" checking_code: String, 1 "DataType" data_type: String,
    2 "DefaultParameterValue" default_parameter_value: String, 3 "Factor" factor: String,
    4 "ForceRestart" force_restart: bool, 5 "IsModifiable" is_modifiable: bool,
    6 "IsNodeAvailable" is_node_available: String, 7 "ParamRelyRule" param_rely_rule: String,
    8 "ParameterDescription" parameter_description: String, 9 "ParameterName" parameter_name: String,
    10 "ParameterStatus" parameter_status: String, 11 "ParameterValue" parameter_value: String
} }

/// Describes db cluster performance: `DescribeDBClusterPerformance` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeDBClusterPerformance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterPerformance {
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub end_time: String,
    pub interval: Option<String>,
    /// Required.
    pub key: String,
    /// Required.
    pub start_time: String,
    pub sub_group_name: Option<String>,
    pub r#type: Option<String>,
}
operation! { DescribeDBClusterPerformance(db_cluster_id: String, end_time: String, key: String, start_time: String)
    "DescribeDBClusterPerformance" -> DescribeDBClusterPerformanceOutput {
    0 "DBClusterId" db_cluster_id, 1 "EndTime" end_time, 2 "Interval" interval: String, 3 "Key" key,
    4 "StartTime" start_time, 5 "SubGroupName" sub_group_name: String, 6 "Type" r#type: String
} }

/// Response of [`DescribeDBClusterPerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterPerformanceOutput {
    pub db_cluster_id: Option<String>,
    pub db_type: Option<String>,
    pub db_version: Option<String>,
    pub end_time: Option<String>,
    pub performance_keys: Option<DescribeDBClusterPerformancePerformanceKeys>,
    pub start_time: Option<String>,
}
model! { DescribeDBClusterPerformanceOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "DBType" db_type: String, 2 "DBVersion" db_version: String,
    3 "EndTime" end_time: String, 4 "PerformanceKeys" performance_keys: DescribeDBClusterPerformancePerformanceKeys,
    5 "StartTime" start_time: String
} }

/// In the response of [`DescribeDBClusterPerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterPerformancePerformanceKeys {
    pub performance_item: Vec<DescribeDBClusterPerformancePerformanceItem>,
}
model! { DescribeDBClusterPerformancePerformanceKeys {
    0 "PerformanceItem" performance_item: Vec<DescribeDBClusterPerformancePerformanceItem>
} }

/// In the response of [`DescribeDBClusterPerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterPerformancePerformanceItem {
    pub db_node_id: Option<String>,
    pub measurement: Option<String>,
    pub metric_name: Option<String>,
    pub points: Option<DescribeDBClusterPerformancePoints>,
}
model! { DescribeDBClusterPerformancePerformanceItem {
    0 "DBNodeId" db_node_id: String, 1 "Measurement" measurement: String, 2 "MetricName" metric_name: String,
    3 "Points" points: DescribeDBClusterPerformancePoints
} }

/// In the response of [`DescribeDBClusterPerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterPerformancePoints {
    pub performance_item_value: Vec<DescribeDBClusterPerformancePerformanceItemValue>,
}
model! { DescribeDBClusterPerformancePoints {
    0 "PerformanceItemValue" performance_item_value: Vec<DescribeDBClusterPerformancePerformanceItemValue>
} }

/// In the response of [`DescribeDBClusterPerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterPerformancePerformanceItemValue {
    pub timestamp: Option<i64>,
    pub value: Option<String>,
}
model! { DescribeDBClusterPerformancePerformanceItemValue {
    0 "Timestamp" timestamp: i64, 1 "Value" value: String
} }

/// Describes db cluster price: `DescribeDBClusterPrice` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeDBClusterPrice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterPrice {
    pub creation_category: Option<String>,
    pub db_cluster_id: Option<String>,
    pub db_node_class: Option<String>,
    pub db_node_ids: Option<Vec<String>>,
    pub db_node_num: Option<i64>,
    pub db_nodes: Option<Vec<DescribeDBClusterPriceDBNodes>>,
    pub db_type: Option<String>,
    pub db_version: Option<String>,
    pub hot_standby_cluster: Option<String>,
    pub modify_type: Option<String>,
    /// Required.
    pub order_type: String,
    pub pay_type: Option<String>,
    pub period: Option<String>,
    pub provisioned_iops: Option<String>,
    /// Required.
    pub region_id: String,
    pub serverless_type: Option<String>,
    pub storage_charge_type: Option<String>,
    pub storage_space: Option<String>,
    pub storage_type: Option<String>,
    pub used_time: Option<String>,
    pub zone_id: Option<String>,
}
operation! { DescribeDBClusterPrice(order_type: String, region_id: String)
    "DescribeDBClusterPrice" -> DescribeDBClusterPriceOutput {
    0 "CreationCategory" creation_category: String, 1 "DBClusterId" db_cluster_id: String,
    2 "DBNodeClass" db_node_class: String, 3 "DBNodeIds" db_node_ids: Vec<String>, 4 "DBNodeNum" db_node_num: i64,
    5 "DBNodes" db_nodes: Vec<DescribeDBClusterPriceDBNodes>, 6 "DBType" db_type: String,
    7 "DBVersion" db_version: String, 8 "HotStandbyCluster" hot_standby_cluster: String,
    9 "ModifyType" modify_type: String, 10 "OrderType" order_type, 11 "PayType" pay_type: String,
    12 "Period" period: String, 13 "ProvisionedIops" provisioned_iops: String, 14 "RegionId" region_id,
    15 "ServerlessType" serverless_type: String, 16 "StorageChargeType" storage_charge_type: String,
    17 "StorageSpace" storage_space: String, 18 "StorageType" storage_type: String, 19 "UsedTime" used_time: String,
    20 "ZoneId" zone_id: String
} [
    Mark::new(5, Location::Default, Style::Json)
] }

/// In the request of [`DescribeDBClusterPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterPriceDBNodes {
    pub db_node_class: Option<String>,
    pub db_node_id: Option<String>,
}
input! { DescribeDBClusterPriceDBNodes() {
    0 "DBNodeClass" db_node_class: String, 1 "DBNodeId" db_node_id: String
} }

/// Response of [`DescribeDBClusterPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterPriceOutput {
    pub order_type: Option<String>,
    pub price_info: Option<DescribeDBClusterPricePriceInfo>,
    pub rules: Option<DescribeDBClusterPriceRules>,
    pub show_discount: Option<bool>,
}
model! { DescribeDBClusterPriceOutput {
    0 "OrderType" order_type: String, 1 "PriceInfo" price_info: DescribeDBClusterPricePriceInfo,
    2 "Rules" rules: DescribeDBClusterPriceRules, 3 "ShowDiscount" show_discount: bool
} }

/// In the response of [`DescribeDBClusterPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterPricePriceInfo {
    pub coupons: Option<DescribeDBClusterPriceCoupons>,
    pub currency: Option<String>,
    pub discount_price: Option<f64>,
    pub original_price: Option<f64>,
    pub rule_ids: Option<DescribeDBClusterPriceRuleIds>,
    pub trade_price: Option<f64>,
}
model! { DescribeDBClusterPricePriceInfo {
    0 "Coupons" coupons: DescribeDBClusterPriceCoupons, 1 "Currency" currency: String,
    2 "DiscountPrice" discount_price: f64, 3 "OriginalPrice" original_price: f64,
    4 "RuleIds" rule_ids: DescribeDBClusterPriceRuleIds, 5 "TradePrice" trade_price: f64
} }

/// In the response of [`DescribeDBClusterPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterPriceCoupons {
    pub coupon: Vec<DescribeDBClusterPriceCoupon>,
}
model! { DescribeDBClusterPriceCoupons {
    0 "Coupon" coupon: Vec<DescribeDBClusterPriceCoupon>
} }

/// In the response of [`DescribeDBClusterPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterPriceCoupon {
    pub coupon_no: Option<String>,
    pub is_selected: Option<String>,
    pub name: Option<String>,
}
model! { DescribeDBClusterPriceCoupon {
    0 "CouponNo" coupon_no: String, 1 "IsSelected" is_selected: String, 2 "Name" name: String
} }

/// In the response of [`DescribeDBClusterPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterPriceRuleIds {
    pub rule_id: Vec<String>,
}
model! { DescribeDBClusterPriceRuleIds {
    0 "RuleId" rule_id: Vec<String>
} }

/// In the response of [`DescribeDBClusterPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterPriceRules {
    pub rule: Vec<DescribeDBClusterPriceRule>,
}
model! { DescribeDBClusterPriceRules {
    0 "Rule" rule: Vec<DescribeDBClusterPriceRule>
} }

/// In the response of [`DescribeDBClusterPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterPriceRule {
    pub name: Option<String>,
    pub rule_id: Option<i64>,
}
model! { DescribeDBClusterPriceRule {
    0 "Name" name: String, 1 "RuleId" rule_id: i64
} }

/// Describes db cluster proxy: `DescribeDBClusterProxy` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeDBClusterProxy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterProxy {
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDBClusterProxy(db_cluster_id: String) "DescribeDBClusterProxy" -> DescribeDBClusterProxyOutput {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String, 4 "ResourceGroupId" resource_group_id: String,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeDBClusterProxy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterProxyOutput {
    pub child_instances: Vec<DescribeDBClusterProxyChildInstances>,
    pub db_proxy_cluster_id: Option<String>,
    pub db_proxy_cluster_num: Option<i64>,
    pub db_proxy_cluster_status: Option<String>,
}
model! { DescribeDBClusterProxyOutput {
    0 "ChildInstances" child_instances: Vec<DescribeDBClusterProxyChildInstances>,
    1 "DBProxyClusterId" db_proxy_cluster_id: String, 2 "DBProxyClusterNum" db_proxy_cluster_num: i64,
    3 "DBProxyClusterStatus" db_proxy_cluster_status: String
} }

/// In the response of [`DescribeDBClusterProxy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterProxyChildInstances {
    pub db_node_class: Option<String>,
    pub db_node_ip: Option<String>,
    pub db_node_id: Option<String>,
    pub db_node_port: Option<String>,
    pub db_node_status: Option<String>,
    pub host_name: Option<String>,
}
model! { DescribeDBClusterProxyChildInstances {
    0 "DBNodeClass" db_node_class: String, 1 "DBNodeIP" db_node_ip: String, 2 "DBNodeId" db_node_id: String,
    3 "DBNodePort" db_node_port: String, 4 "DBNodeStatus" db_node_status: String, 5 "HostName" host_name: String
} }

/// Describes db cluster ssl: `DescribeDBClusterSSL` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeDBClusterSSL>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterSSL {
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub pfs_instance_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDBClusterSSL(db_cluster_id: String) "DescribeDBClusterSSL" -> DescribeDBClusterSSLOutput {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "PfsInstanceId" pfs_instance_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeDBClusterSSL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterSSLOutput {
    pub items: Vec<DescribeDBClusterSSLItems>,
    pub ssl_auto_rotate: Option<String>,
}
model! { DescribeDBClusterSSLOutput {
    0 "Items" items: Vec<DescribeDBClusterSSLItems>, 1 "SSLAutoRotate" ssl_auto_rotate: String
} }

/// In the response of [`DescribeDBClusterSSL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterSSLItems {
    pub db_endpoint_id: Option<String>,
    pub ssl_auto_rotate: Option<String>,
    pub ssl_connection_string: Option<String>,
    pub ssl_enabled: Option<String>,
    pub ssl_expire_time: Option<String>,
}
model! { DescribeDBClusterSSLItems {
    0 "DBEndpointId" db_endpoint_id: String, 1 "SSLAutoRotate" ssl_auto_rotate: String,
    2 "SSLConnectionString" ssl_connection_string: String, 3 "SSLEnabled" ssl_enabled: String,
    4 "SSLExpireTime" ssl_expire_time: String
} }

/// Describes db cluster serverless conf: `DescribeDBClusterServerlessConf` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeDBClusterServerlessConf>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterServerlessConf {
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDBClusterServerlessConf(db_cluster_id: String)
    "DescribeDBClusterServerlessConf" -> DescribeDBClusterServerlessConfOutput {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeDBClusterServerlessConf`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterServerlessConfOutput {
    pub agile_scale_max: Option<String>,
    pub allow_shut_down: Option<String>,
    pub db_cluster_id: Option<String>,
    pub scale_ap_ro_num_max: Option<String>,
    pub scale_ap_ro_num_min: Option<String>,
    pub scale_max: Option<String>,
    pub scale_min: Option<String>,
    pub scale_ro_num_max: Option<String>,
    pub scale_ro_num_min: Option<String>,
    pub seconds_until_auto_pause: Option<String>,
    pub serverless_rule_cpu_enlarge_threshold: Option<String>,
    pub serverless_rule_cpu_shrink_threshold: Option<String>,
    pub serverless_rule_mode: Option<String>,
    pub switchs: Option<String>,
    pub traditional_scale_max_threshold: Option<String>,
}
model! { DescribeDBClusterServerlessConfOutput {
    0 "AgileScaleMax" agile_scale_max: String, 1 "AllowShutDown" allow_shut_down: String,
    2 "DBClusterId" db_cluster_id: String, 3 "ScaleApRoNumMax" scale_ap_ro_num_max: String,
    4 "ScaleApRoNumMin" scale_ap_ro_num_min: String, 5 "ScaleMax" scale_max: String, 6 "ScaleMin" scale_min: String,
    7 "ScaleRoNumMax" scale_ro_num_max: String, 8 "ScaleRoNumMin" scale_ro_num_min: String,
    9 "SecondsUntilAutoPause" seconds_until_auto_pause: String,
    10 "ServerlessRuleCpuEnlargeThreshold" serverless_rule_cpu_enlarge_threshold: String,
    11 "ServerlessRuleCpuShrinkThreshold" serverless_rule_cpu_shrink_threshold: String,
    12 "ServerlessRuleMode" serverless_rule_mode: String, 13 "Switchs" switchs: String,
    14 "TraditionalScaleMaxThreshold" traditional_scale_max_threshold: String
} }

/// Describes db cluster tde: `DescribeDBClusterTDE` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeDBClusterTDE>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterTDE {
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDBClusterTDE(db_cluster_id: String) "DescribeDBClusterTDE" -> DescribeDBClusterTDEOutput {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeDBClusterTDE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterTDEOutput {
    pub automatic_rotation: Option<String>,
    pub db_cluster_id: Option<String>,
    pub encrypt_new_tables: Option<String>,
    pub encryption_key: Option<String>,
    pub encryption_key_status: Option<String>,
    pub rotation_interval: Option<String>,
    pub tde_region: Option<String>,
    pub tde_status: Option<String>,
}
model! { DescribeDBClusterTDEOutput {
    0 "AutomaticRotation" automatic_rotation: String, 1 "DBClusterId" db_cluster_id: String,
    2 "EncryptNewTables" encrypt_new_tables: String, 3 "EncryptionKey" encryption_key: String,
    4 "EncryptionKeyStatus" encryption_key_status: String, 5 "RotationInterval" rotation_interval: String,
    6 "TDERegion" tde_region: String, 7 "TDEStatus" tde_status: String
} }

/// Describes db cluster version: `DescribeDBClusterVersion` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeDBClusterVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterVersion {
    /// Required.
    pub db_cluster_id: String,
    pub describe_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDBClusterVersion(db_cluster_id: String)
    "DescribeDBClusterVersion" -> DescribeDBClusterVersionOutput {
    0 "DBClusterId" db_cluster_id, 1 "DescribeType" describe_type: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeDBClusterVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterVersionOutput {
    pub db_cluster_id: Option<String>,
    pub db_latest_stable_version: Option<String>,
    pub db_latest_version: Option<String>,
    pub db_minor_version: Option<String>,
    pub db_revision_version: Option<String>,
    pub db_revision_version_list: Vec<DescribeDBClusterVersionDBRevisionVersionList>,
    pub db_version: Option<String>,
    pub db_version_status: Option<String>,
    pub is_latest_stable_version: Option<String>,
    pub is_latest_version: Option<String>,
    pub is_proxy_latest_version: Option<String>,
    pub proxy_latest_version: Option<String>,
    pub proxy_revision_version: Option<String>,
    pub proxy_revision_version_list: Vec<
        DescribeDBClusterVersionProxyRevisionVersionList,
    >,
    pub proxy_version_status: Option<String>,
}
model! { DescribeDBClusterVersionOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "DBLatestStableVersion" db_latest_stable_version: String,
    2 "DBLatestVersion" db_latest_version: String, 3 "DBMinorVersion" db_minor_version: String,
    4 "DBRevisionVersion" db_revision_version: String,
    5 "DBRevisionVersionList" db_revision_version_list: Vec<DescribeDBClusterVersionDBRevisionVersionList>,
    6 "DBVersion" db_version: String, 7 "DBVersionStatus" db_version_status: String,
    8 "IsLatestStableVersion" is_latest_stable_version: String, 9 "IsLatestVersion" is_latest_version: String,
    10 "IsProxyLatestVersion" is_proxy_latest_version: String, 11 "ProxyLatestVersion" proxy_latest_version: String,
    12 "ProxyRevisionVersion" proxy_revision_version: String,
    13 "ProxyRevisionVersionList" proxy_revision_version_list: Vec<DescribeDBClusterVersionProxyRevisionVersionList>,
    14 "ProxyVersionStatus" proxy_version_status: String
} }

/// In the response of [`DescribeDBClusterVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterVersionDBRevisionVersionList {
    pub release_note: Option<String>,
    pub release_type: Option<String>,
    pub revision_version_code: Option<String>,
    pub revision_version_name: Option<String>,
}
model! { DescribeDBClusterVersionDBRevisionVersionList {
    0 "ReleaseNote" release_note: String, 1 "ReleaseType" release_type: String,
    2 "RevisionVersionCode" revision_version_code: String, 3 "RevisionVersionName" revision_version_name: String
} }

/// In the response of [`DescribeDBClusterVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterVersionProxyRevisionVersionList {
    pub release_note: Option<String>,
    pub release_type: Option<String>,
    pub revision_version_code: Option<String>,
    pub revision_version_name: Option<String>,
}
model! { DescribeDBClusterVersionProxyRevisionVersionList {
    0 "ReleaseNote" release_note: String, 1 "ReleaseType" release_type: String,
    2 "RevisionVersionCode" revision_version_code: String, 3 "RevisionVersionName" revision_version_name: String
} }

/// Describes db cluster version zonal: `DescribeDBClusterVersionZonal` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeDBClusterVersionZonal>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterVersionZonal {
    /// Required.
    pub db_cluster_id: String,
    pub describe_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDBClusterVersionZonal(db_cluster_id: String)
    "DescribeDBClusterVersionZonal" -> DescribeDBClusterVersionZonalOutput {
    0 "DBClusterId" db_cluster_id, 1 "DescribeType" describe_type: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeDBClusterVersionZonal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterVersionZonalOutput {
    pub db_cluster_id: Option<String>,
    pub db_latest_version: Option<String>,
    pub db_minor_version: Option<String>,
    pub db_revision_version: Option<String>,
    pub db_revision_version_list: Vec<
        DescribeDBClusterVersionZonalDBRevisionVersionList,
    >,
    pub db_version: Option<String>,
    pub db_version_status: Option<String>,
    pub is_latest_version: Option<String>,
    pub is_proxy_latest_version: Option<String>,
    pub proxy_latest_version: Option<String>,
    pub proxy_revision_version: Option<String>,
    pub proxy_revision_version_list: Vec<
        DescribeDBClusterVersionZonalProxyRevisionVersionList,
    >,
    pub proxy_version_status: Option<String>,
}
model! { DescribeDBClusterVersionZonalOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "DBLatestVersion" db_latest_version: String,
    2 "DBMinorVersion" db_minor_version: String, 3 "DBRevisionVersion" db_revision_version: String,
    4 "DBRevisionVersionList" db_revision_version_list: Vec<DescribeDBClusterVersionZonalDBRevisionVersionList>,
    5 "DBVersion" db_version: String, 6 "DBVersionStatus" db_version_status: String,
    7 "IsLatestVersion" is_latest_version: String, 8 "IsProxyLatestVersion" is_proxy_latest_version: String,
    9 "ProxyLatestVersion" proxy_latest_version: String, 10 "ProxyRevisionVersion" proxy_revision_version: String,
    11 "ProxyRevisionVersionList" proxy_revision_version_list: Vec<DescribeDBClusterVersionZonalProxyRevisionVersionList>,
    12 "ProxyVersionStatus" proxy_version_status: String
} }

/// In the response of [`DescribeDBClusterVersionZonal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterVersionZonalDBRevisionVersionList {
    pub release_note: Option<String>,
    pub release_type: Option<String>,
    pub revision_version_code: Option<String>,
    pub revision_version_name: Option<String>,
}
model! { DescribeDBClusterVersionZonalDBRevisionVersionList {
    0 "ReleaseNote" release_note: String, 1 "ReleaseType" release_type: String,
    2 "RevisionVersionCode" revision_version_code: String, 3 "RevisionVersionName" revision_version_name: String
} }

/// In the response of [`DescribeDBClusterVersionZonal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusterVersionZonalProxyRevisionVersionList {
    pub release_note: Option<String>,
    pub release_type: Option<String>,
    pub revision_version_code: Option<String>,
    pub revision_version_name: Option<String>,
}
model! { DescribeDBClusterVersionZonalProxyRevisionVersionList {
    0 "ReleaseNote" release_note: String, 1 "ReleaseType" release_type: String,
    2 "RevisionVersionCode" revision_version_code: String, 3 "RevisionVersionName" revision_version_name: String
} }

/// Describes db clusters: `DescribeDBClusters` of `polardb` 2017-08-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeDBClusters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClusters {
    pub connection_string: Option<String>,
    pub db_cluster_description: Option<String>,
    pub db_cluster_ids: Option<String>,
    pub db_cluster_status: Option<String>,
    pub db_node_ids: Option<String>,
    pub db_type: Option<String>,
    pub db_version: Option<String>,
    pub describe_type: Option<String>,
    pub expired: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub pay_type: Option<String>,
    pub recent_creation_interval: Option<i64>,
    pub recent_expiration_interval: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<DescribeDBClustersTag>>,
}
operation! { DescribeDBClusters(region_id: String) "DescribeDBClusters" -> DescribeDBClustersOutput {
    0 "ConnectionString" connection_string: String, 1 "DBClusterDescription" db_cluster_description: String,
    2 "DBClusterIds" db_cluster_ids: String, 3 "DBClusterStatus" db_cluster_status: String,
    4 "DBNodeIds" db_node_ids: String, 5 "DBType" db_type: String, 6 "DBVersion" db_version: String,
    7 "DescribeType" describe_type: String, 8 "Expired" expired: bool, 9 "OwnerAccount" owner_account: String,
    10 "OwnerId" owner_id: i64, 11 "PageNumber" page_number: i64, 12 "PageSize" page_size: i64,
    13 "PayType" pay_type: String, 14 "RecentCreationInterval" recent_creation_interval: i64,
    15 "RecentExpirationInterval" recent_expiration_interval: i64, 16 "RegionId" region_id,
    17 "ResourceGroupId" resource_group_id: String, 18 "ResourceOwnerAccount" resource_owner_account: String,
    19 "ResourceOwnerId" resource_owner_id: i64, 20 "Tag" tag: Vec<DescribeDBClustersTag>
} }
paged! { DescribeDBClusters: DescribeDBClustersDBCluster =
    Number "PageNumber", "Items.DBCluster" items.db_cluster, total "TotalRecordCount" }

/// In the request of [`DescribeDBClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClustersTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeDBClustersTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeDBClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClustersOutput {
    pub items: Option<DescribeDBClustersItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeDBClustersOutput {
    0 "Items" items: DescribeDBClustersItems, 1 "PageNumber" page_number: i64,
    2 "PageRecordCount" page_record_count: i64, 3 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribeDBClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClustersItems {
    pub db_cluster: Vec<DescribeDBClustersDBCluster>,
}
model! { DescribeDBClustersItems {
    0 "DBCluster" db_cluster: Vec<DescribeDBClustersDBCluster>
} }

/// In the response of [`DescribeDBClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClustersDBCluster {
    pub ai_type: Option<String>,
    pub category: Option<String>,
    pub connection_resource_quota: Option<i64>,
    pub connection_resource_used: Option<i64>,
    pub cpu_cores: Option<String>,
    pub create_time: Option<String>,
    pub db_cluster_description: Option<String>,
    pub db_cluster_id: Option<String>,
    pub db_cluster_network_type: Option<String>,
    pub db_cluster_status: Option<String>,
    pub db_node_class: Option<String>,
    pub db_node_number: Option<i64>,
    pub db_nodes: Option<DescribeDBClustersDBNodes>,
    pub db_type: Option<String>,
    pub db_version: Option<String>,
    pub deletion_lock: Option<i64>,
    pub engine: Option<String>,
    pub expire_time: Option<String>,
    pub expired: Option<String>,
    pub hot_standby_cluster: Option<String>,
    pub lock_mode: Option<String>,
    pub memory_size: Option<String>,
    pub pay_type: Option<String>,
    pub region_id: Option<String>,
    pub remote_memory_size: Option<String>,
    pub resource_group_id: Option<String>,
    pub search_storage_used: Option<i64>,
    pub serverless_type: Option<String>,
    pub storage_pay_type: Option<String>,
    pub storage_space: Option<i64>,
    pub storage_type: Option<String>,
    pub storage_used: Option<i64>,
    pub strict_consistency: Option<String>,
    pub sub_category: Option<String>,
    pub tags: Option<DescribeDBClustersTags>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeDBClustersDBCluster {
    0 "AiType" ai_type: String, 1 "Category" category: String,
    2 "ConnectionResourceQuota" connection_resource_quota: i64,
    3 "ConnectionResourceUsed" connection_resource_used: i64, 4 "CpuCores" cpu_cores: String,
    5 "CreateTime" create_time: String, 6 "DBClusterDescription" db_cluster_description: String,
    7 "DBClusterId" db_cluster_id: String, 8 "DBClusterNetworkType" db_cluster_network_type: String,
    9 "DBClusterStatus" db_cluster_status: String, 10 "DBNodeClass" db_node_class: String,
    11 "DBNodeNumber" db_node_number: i64, 12 "DBNodes" db_nodes: DescribeDBClustersDBNodes,
    13 "DBType" db_type: String, 14 "DBVersion" db_version: String, 15 "DeletionLock" deletion_lock: i64,
    16 "Engine" engine: String, 17 "ExpireTime" expire_time: String, 18 "Expired" expired: String,
    19 "HotStandbyCluster" hot_standby_cluster: String, 20 "LockMode" lock_mode: String,
    21 "MemorySize" memory_size: String, 22 "PayType" pay_type: String, 23 "RegionId" region_id: String,
    24 "RemoteMemorySize" remote_memory_size: String, 25 "ResourceGroupId" resource_group_id: String,
    26 "SearchStorageUsed" search_storage_used: i64, 27 "ServerlessType" serverless_type: String,
    28 "StoragePayType" storage_pay_type: String, 29 "StorageSpace" storage_space: i64,
    30 "StorageType" storage_type: String, 31 "StorageUsed" storage_used: i64,
    32 "StrictConsistency" strict_consistency: String, 33 "SubCategory" sub_category: String,
    34 "Tags" tags: DescribeDBClustersTags, 35 "VpcId" vpc_id: String, 36 "VswitchId" vswitch_id: String,
    37 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeDBClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClustersDBNodes {
    pub db_node: Vec<DescribeDBClustersDBNode>,
}
model! { DescribeDBClustersDBNodes {
    0 "DBNode" db_node: Vec<DescribeDBClustersDBNode>
} }

/// In the response of [`DescribeDBClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClustersDBNode {
    pub db_node_class: Option<String>,
    pub db_node_id: Option<String>,
    pub db_node_role: Option<String>,
    pub hot_replica_mode: Option<String>,
    pub imci_switch: Option<String>,
    pub region_id: Option<String>,
    pub serverless: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeDBClustersDBNode {
    0 "DBNodeClass" db_node_class: String, 1 "DBNodeId" db_node_id: String, 2 "DBNodeRole" db_node_role: String,
    3 "HotReplicaMode" hot_replica_mode: String, 4 "ImciSwitch" imci_switch: String, 5 "RegionId" region_id: String,
    6 "Serverless" serverless: String, 7 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeDBClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClustersTags {
    pub tag: Vec<DescribeDBClustersTagsTag>,
}
model! { DescribeDBClustersTags {
    0 "Tag" tag: Vec<DescribeDBClustersTagsTag>
} }

/// In the response of [`DescribeDBClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClustersTagsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDBClustersTagsTag {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes db clusters with backups: `DescribeDBClustersWithBackups` of `polardb` 2017-08-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeDBClustersWithBackups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClustersWithBackups {
    pub db_cluster_description: Option<String>,
    pub db_cluster_ids: Option<String>,
    pub db_type: Option<String>,
    pub db_version: Option<String>,
    pub is_deleted: Option<i64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDBClustersWithBackups(region_id: String)
    "DescribeDBClustersWithBackups" -> DescribeDBClustersWithBackupsOutput {
    0 "DBClusterDescription" db_cluster_description: String, 1 "DBClusterIds" db_cluster_ids: String,
    2 "DBType" db_type: String, 3 "DBVersion" db_version: String, 4 "IsDeleted" is_deleted: i64,
    5 "OwnerAccount" owner_account: String, 6 "OwnerId" owner_id: i64, 7 "PageNumber" page_number: i64,
    8 "PageSize" page_size: i64, 9 "RegionId" region_id, 10 "ResourceGroupId" resource_group_id: String,
    11 "ResourceOwnerAccount" resource_owner_account: String, 12 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { DescribeDBClustersWithBackups: DescribeDBClustersWithBackupsDBCluster =
    Number "PageNumber", "Items.DBCluster" items.db_cluster, total "TotalRecordCount" }

/// Response of [`DescribeDBClustersWithBackups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClustersWithBackupsOutput {
    pub items: Option<DescribeDBClustersWithBackupsItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeDBClustersWithBackupsOutput {
    0 "Items" items: DescribeDBClustersWithBackupsItems, 1 "PageNumber" page_number: i64,
    2 "PageRecordCount" page_record_count: i64, 3 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribeDBClustersWithBackups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClustersWithBackupsItems {
    pub db_cluster: Vec<DescribeDBClustersWithBackupsDBCluster>,
}
model! { DescribeDBClustersWithBackupsItems {
    0 "DBCluster" db_cluster: Vec<DescribeDBClustersWithBackupsDBCluster>
} }

/// In the response of [`DescribeDBClustersWithBackups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClustersWithBackupsDBCluster {
    pub create_time: Option<String>,
    pub db_cluster_description: Option<String>,
    pub db_cluster_id: Option<String>,
    pub db_cluster_network_type: Option<String>,
    pub db_cluster_status: Option<String>,
    pub db_node_class: Option<String>,
    pub db_type: Option<String>,
    pub db_version: Option<String>,
    pub deleted_time: Option<String>,
    pub deletion_lock: Option<i64>,
    pub engine: Option<String>,
    pub expire_time: Option<String>,
    pub expired: Option<String>,
    pub is_deleted: Option<i64>,
    pub lock_mode: Option<String>,
    pub pay_type: Option<String>,
    pub region_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeDBClustersWithBackupsDBCluster {
    0 "CreateTime" create_time: String, 1 "DBClusterDescription" db_cluster_description: String,
    2 "DBClusterId" db_cluster_id: String, 3 "DBClusterNetworkType" db_cluster_network_type: String,
    4 "DBClusterStatus" db_cluster_status: String, 5 "DBNodeClass" db_node_class: String, 6 "DBType" db_type: String,
    7 "DBVersion" db_version: String, 8 "DeletedTime" deleted_time: String, 9 "DeletionLock" deletion_lock: i64,
    10 "Engine" engine: String, 11 "ExpireTime" expire_time: String, 12 "Expired" expired: String,
    13 "IsDeleted" is_deleted: i64, 14 "LockMode" lock_mode: String, 15 "PayType" pay_type: String,
    16 "RegionId" region_id: String, 17 "VpcId" vpc_id: String, 18 "ZoneId" zone_id: String
} }

/// Describes db clusters zonal: `DescribeDBClustersZonal` of `polardb` 2017-08-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeDBClustersZonal>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClustersZonal {
    pub cloud_provider: Option<String>,
    pub connection_string: Option<String>,
    pub db_cluster_description: Option<String>,
    pub db_cluster_ids: Option<String>,
    pub db_cluster_status: Option<String>,
    pub db_node_ids: Option<String>,
    pub db_type: Option<String>,
    pub db_version: Option<String>,
    pub describe_type: Option<String>,
    pub expired: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub pay_type: Option<String>,
    pub recent_creation_interval: Option<i64>,
    pub recent_expiration_interval: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<DescribeDBClustersZonalTag>>,
}
operation! { DescribeDBClustersZonal(region_id: String) "DescribeDBClustersZonal" -> DescribeDBClustersZonalOutput {
    0 "CloudProvider" cloud_provider: String, 1 "ConnectionString" connection_string: String,
    2 "DBClusterDescription" db_cluster_description: String, 3 "DBClusterIds" db_cluster_ids: String,
    4 "DBClusterStatus" db_cluster_status: String, 5 "DBNodeIds" db_node_ids: String, 6 "DBType" db_type: String,
    7 "DBVersion" db_version: String, 8 "DescribeType" describe_type: String, 9 "Expired" expired: String,
    10 "MaxResults" max_results: i64, 11 "NextToken" next_token: String, 12 "OwnerAccount" owner_account: String,
    13 "OwnerId" owner_id: i64, 14 "PageNumber" page_number: i64, 15 "PageSize" page_size: i64,
    16 "PayType" pay_type: String, 17 "RecentCreationInterval" recent_creation_interval: i64,
    18 "RecentExpirationInterval" recent_expiration_interval: i64, 19 "RegionId" region_id,
    20 "ResourceGroupId" resource_group_id: String, 21 "ResourceOwnerAccount" resource_owner_account: String,
    22 "ResourceOwnerId" resource_owner_id: i64, 23 "Tag" tag: Vec<DescribeDBClustersZonalTag>
} }
paged! { DescribeDBClustersZonal: DescribeDBClustersZonalItems = Token "NextToken", "Items" items, next "NextToken" }

/// In the request of [`DescribeDBClustersZonal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClustersZonalTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeDBClustersZonalTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeDBClustersZonal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClustersZonalOutput {
    pub items: Vec<DescribeDBClustersZonalItems>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeDBClustersZonalOutput {
    0 "Items" items: Vec<DescribeDBClustersZonalItems>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "PageNumber" page_number: i64, 4 "PageRecordCount" page_record_count: i64,
    5 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribeDBClustersZonal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClustersZonalItems {
    pub ai_type: Option<String>,
    pub category: Option<String>,
    pub central_control_region_id: Option<String>,
    pub cloud_provider: Option<String>,
    pub cpu_cores: Option<String>,
    pub create_time: Option<String>,
    pub db_cluster_description: Option<String>,
    pub db_cluster_id: Option<String>,
    pub db_cluster_status: Option<String>,
    pub db_node_class: Option<String>,
    pub db_node_number: Option<i64>,
    pub db_type: Option<String>,
    pub db_version: Option<String>,
    pub ens_region_id: Option<String>,
    pub expire_time: Option<String>,
    pub expired: Option<String>,
    pub lock_mode: Option<String>,
    pub pay_type: Option<String>,
    pub serverless_type: Option<String>,
    pub storage_space: Option<i64>,
    pub storage_type: Option<String>,
    pub storage_used: Option<i64>,
    pub strict_consistency: Option<String>,
    pub sub_category: Option<String>,
    pub tags: Vec<DescribeDBClustersZonalTags>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeDBClustersZonalItems {
    0 "AiType" ai_type: String, 1 "Category" category: String,
    2 "CentralControlRegionId" central_control_region_id: String, 3 "CloudProvider" cloud_provider: String,
    4 "CpuCores" cpu_cores: String, 5 "CreateTime" create_time: String,
    6 "DBClusterDescription" db_cluster_description: String, 7 "DBClusterId" db_cluster_id: String,
    8 "DBClusterStatus" db_cluster_status: String, 9 "DBNodeClass" db_node_class: String,
    10 "DBNodeNumber" db_node_number: i64, 11 "DBType" db_type: String, 12 "DBVersion" db_version: String,
    13 "ENSRegionId" ens_region_id: String, 14 "ExpireTime" expire_time: String, 15 "Expired" expired: String,
    16 "LockMode" lock_mode: String, 17 "PayType" pay_type: String, 18 "ServerlessType" serverless_type: String,
    19 "StorageSpace" storage_space: i64, 20 "StorageType" storage_type: String, 21 "StorageUsed" storage_used: i64,
    22 "StrictConsistency" strict_consistency: String, 23 "SubCategory" sub_category: String,
    24 "Tags" tags: Vec<DescribeDBClustersZonalTags>, 25 "VpcId" vpc_id: String, 26 "VswitchId" vswitch_id: String,
    27 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeDBClustersZonal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBClustersZonalTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDBClustersZonalTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes db initialize variable: `DescribeDBInitializeVariable` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeDBInitializeVariable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInitializeVariable {
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDBInitializeVariable(db_cluster_id: String)
    "DescribeDBInitializeVariable" -> DescribeDBInitializeVariableOutput {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeDBInitializeVariable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInitializeVariableOutput {
    pub db_type: Option<String>,
    pub db_version: Option<String>,
    pub variables: Option<DescribeDBInitializeVariableVariables>,
}
model! { DescribeDBInitializeVariableOutput {
    0 "DBType" db_type: String, 1 "DBVersion" db_version: String,
    2 "Variables" variables: DescribeDBInitializeVariableVariables
} }

/// In the response of [`DescribeDBInitializeVariable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInitializeVariableVariables {
    pub variable: Vec<DescribeDBInitializeVariableVariable>,
}
model! { DescribeDBInitializeVariableVariables {
    0 "Variable" variable: Vec<DescribeDBInitializeVariableVariable>
} }

/// In the response of [`DescribeDBInitializeVariable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInitializeVariableVariable {
    pub charset: Option<String>,
    pub collate: Option<String>,
    pub ctype: Option<String>,
}
model! { DescribeDBInitializeVariableVariable {
    0 "Charset" charset: String, 1 "Collate" collate: String, 2 "Ctype" ctype: String
} }

/// Describes db instance performance: `DescribeDBInstancePerformance` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeDBInstancePerformance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancePerformance {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub end_time: String,
    pub key: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub start_time: String,
}
operation! { DescribeDBInstancePerformance(db_instance_id: String, end_time: String, start_time: String)
    "DescribeDBInstancePerformance" -> DescribeDBInstancePerformanceOutput {
    0 "DBInstanceId" db_instance_id, 1 "EndTime" end_time, 2 "Key" key: String, 3 "OwnerAccount" owner_account: String,
    4 "OwnerId" owner_id: i64, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "StartTime" start_time
} }

/// Response of [`DescribeDBInstancePerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancePerformanceOutput {
    pub db_instance_id: Option<String>,
    pub db_type: Option<String>,
    pub db_version: Option<String>,
    pub end_time: Option<String>,
    pub engine: Option<String>,
    pub performance_keys: Option<DescribeDBInstancePerformancePerformanceKeys>,
    pub start_time: Option<String>,
}
model! { DescribeDBInstancePerformanceOutput {
    0 "DBInstanceId" db_instance_id: String, 1 "DBType" db_type: String, 2 "DBVersion" db_version: String,
    3 "EndTime" end_time: String, 4 "Engine" engine: String,
    5 "PerformanceKeys" performance_keys: DescribeDBInstancePerformancePerformanceKeys, 6 "StartTime" start_time: String
} }

/// In the response of [`DescribeDBInstancePerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancePerformancePerformanceKeys {
    pub performance_item: Vec<DescribeDBInstancePerformancePerformanceItem>,
}
model! { DescribeDBInstancePerformancePerformanceKeys {
    0 "PerformanceItem" performance_item: Vec<DescribeDBInstancePerformancePerformanceItem>
} }

/// In the response of [`DescribeDBInstancePerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancePerformancePerformanceItem {
    pub measurement: Option<String>,
    pub metric_name: Option<String>,
    pub points: Option<DescribeDBInstancePerformancePoints>,
}
model! { DescribeDBInstancePerformancePerformanceItem {
    0 "Measurement" measurement: String, 1 "MetricName" metric_name: String,
    2 "Points" points: DescribeDBInstancePerformancePoints
} }

/// In the response of [`DescribeDBInstancePerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancePerformancePoints {
    pub performance_item_value: Vec<DescribeDBInstancePerformancePerformanceItemValue>,
}
model! { DescribeDBInstancePerformancePoints {
    0 "PerformanceItemValue" performance_item_value: Vec<DescribeDBInstancePerformancePerformanceItemValue>
} }

/// In the response of [`DescribeDBInstancePerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancePerformancePerformanceItemValue {
    pub timestamp: Option<i64>,
    pub value: Option<String>,
}
model! { DescribeDBInstancePerformancePerformanceItemValue {
    0 "Timestamp" timestamp: i64, 1 "Value" value: String
} }

/// Describes db links: `DescribeDBLinks` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeDBLinks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBLinks {
    /// Required.
    pub db_cluster_id: String,
    pub db_link_name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDBLinks(db_cluster_id: String) "DescribeDBLinks" -> DescribeDBLinksOutput {
    0 "DBClusterId" db_cluster_id, 1 "DBLinkName" db_link_name: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeDBLinks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBLinksOutput {
    pub db_instance_name: Option<String>,
    pub db_link_infos: Vec<DescribeDBLinksDBLinkInfos>,
}
model! { DescribeDBLinksOutput {
    0 "DBInstanceName" db_instance_name: String, 1 "DBLinkInfos" db_link_infos: Vec<DescribeDBLinksDBLinkInfos>
} }

/// In the response of [`DescribeDBLinks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBLinksDBLinkInfos {
    pub db_instance_name: Option<String>,
    pub db_link_name: Option<String>,
    pub source_db_name: Option<String>,
    pub target_account: Option<String>,
    pub target_db_instance_name: Option<String>,
    pub target_db_name: Option<String>,
}
model! { DescribeDBLinksDBLinkInfos {
    0 "DBInstanceName" db_instance_name: String, 1 "DBLinkName" db_link_name: String,
    2 "SourceDBName" source_db_name: String, 3 "TargetAccount" target_account: String,
    4 "TargetDBInstanceName" target_db_instance_name: String, 5 "TargetDBName" target_db_name: String
} }

/// Describes db log files: `DescribeDBLogFiles` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeDBLogFiles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBLogFiles {
    /// Required.
    pub db_cluster_id: String,
    pub db_node_id: Option<String>,
    pub describe_simulate_switch_mode: Option<String>,
    pub end_time: Option<String>,
    /// Required.
    pub log_type: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub simulate_list_id: Option<String>,
    pub simulate_mode_list: Option<String>,
    pub simulate_status_list: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDBLogFiles(db_cluster_id: String, log_type: String)
    "DescribeDBLogFiles" -> DescribeDBLogFilesOutput {
    0 "DBClusterId" db_cluster_id, 1 "DBNodeId" db_node_id: String,
    2 "DescribeSimulateSwitchMode" describe_simulate_switch_mode: String, 3 "EndTime" end_time: String,
    4 "LogType" log_type, 5 "OwnerAccount" owner_account: String, 6 "OwnerId" owner_id: i64,
    7 "PageNumber" page_number: i64, 8 "PageSize" page_size: i64,
    9 "ResourceOwnerAccount" resource_owner_account: String, 10 "ResourceOwnerId" resource_owner_id: i64,
    11 "SimulateListId" simulate_list_id: String, 12 "SimulateModeList" simulate_mode_list: String,
    13 "SimulateStatusList" simulate_status_list: String, 14 "StartTime" start_time: String
} }

/// Response of [`DescribeDBLogFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBLogFilesOutput {
    pub db_instance_name: Option<String>,
    pub db_instance_type: Option<String>,
    pub ha_log_items: Vec<DescribeDBLogFilesHaLogItems>,
    pub ha_status: Option<i64>,
    pub items_numbers: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub switch_list_items: Vec<DescribeDBLogFilesSwitchListItems>,
    pub switch_log_items: Vec<DescribeDBLogFilesSwitchLogItems2>,
    pub total_records: Option<i64>,
}
model! { DescribeDBLogFilesOutput {
    0 "DBInstanceName" db_instance_name: String, 1 "DBInstanceType" db_instance_type: String,
    2 "HaLogItems" ha_log_items: Vec<DescribeDBLogFilesHaLogItems>, 3 "HaStatus" ha_status: i64,
    4 "ItemsNumbers" items_numbers: i64, 5 "PageNumber" page_number: i64, 6 "PageSize" page_size: i64,
    7 "SwitchListItems" switch_list_items: Vec<DescribeDBLogFilesSwitchListItems>,
    8 "SwitchLogItems" switch_log_items: Vec<DescribeDBLogFilesSwitchLogItems2>, 9 "TotalRecords" total_records: i64
} }

/// In the response of [`DescribeDBLogFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBLogFilesHaLogItems {
    pub affected_sessions: Option<i64>,
    pub from_db_type: Option<String>,
    pub switch_cause_code: Option<String>,
    pub switch_cause_detail: Option<String>,
    pub switch_finish_time: Option<String>,
    pub switch_id: Option<String>,
    pub switch_start_time: Option<String>,
    pub switch_type: Option<i64>,
    pub total_sessions: Option<i64>,
}
model! { DescribeDBLogFilesHaLogItems {
    0 "AffectedSessions" affected_sessions: i64, 1 "FromDBType" from_db_type: String,
    2 "SwitchCauseCode" switch_cause_code: String, 3 "SwitchCauseDetail" switch_cause_detail: String,
    4 "SwitchFinishTime" switch_finish_time: String, 5 "SwitchId" switch_id: String,
    6 "SwitchStartTime" switch_start_time: String, 7 "SwitchType" switch_type: i64,
    8 "TotalSessions" total_sessions: i64
} }

/// In the response of [`DescribeDBLogFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBLogFilesSwitchListItems {
    pub db_node_crash_list: Vec<String>,
    pub end_time: Option<String>,
    pub event_finish_time: Option<String>,
    pub event_start_time: Option<String>,
    pub fault_injection_type: Option<String>,
    pub simulate_list_id: Option<String>,
    pub simulate_mode: Option<String>,
    pub simulate_status: Option<String>,
    pub simulate_task_id: Option<String>,
    pub start_time: Option<String>,
    pub switch_log_items: Vec<DescribeDBLogFilesSwitchLogItems>,
    pub switch_step_items: Vec<DescribeDBLogFilesSwitchListItemsSwitchStepItems>,
}
model! { DescribeDBLogFilesSwitchListItems {
    0 "DBNodeCrashList" db_node_crash_list: Vec<String>, 1 "EndTime" end_time: String,
    2 "EventFinishTime" event_finish_time: String, 3 "EventStartTime" event_start_time: String,
    4 "FaultInjectionType" fault_injection_type: String, 5 "SimulateListId" simulate_list_id: String,
    6 "SimulateMode" simulate_mode: String, 7 "SimulateStatus" simulate_status: String,
    8 "SimulateTaskId" simulate_task_id: String, 9 "StartTime" start_time: String,
    10 "SwitchLogItems" switch_log_items: Vec<DescribeDBLogFilesSwitchLogItems>,
    11 "SwitchStepItems" switch_step_items: Vec<DescribeDBLogFilesSwitchListItemsSwitchStepItems>
} }

/// In the response of [`DescribeDBLogFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBLogFilesSwitchLogItems {
    pub db_instance_id: Option<String>,
    pub dst_db_type: Option<String>,
    pub event_finish_time: Option<String>,
    pub event_start_time: Option<String>,
    pub simulate_list_id: Option<String>,
    pub simulate_log_id: Option<String>,
    pub simulate_status: Option<String>,
    pub src_db_type: Option<String>,
    pub switch_step_items: Vec<DescribeDBLogFilesSwitchStepItems>,
}
model! { DescribeDBLogFilesSwitchLogItems {
    0 "DBInstanceId" db_instance_id: String, 1 "DstDbType" dst_db_type: String,
    2 "EventFinishTime" event_finish_time: String, 3 "EventStartTime" event_start_time: String,
    4 "SimulateListId" simulate_list_id: String, 5 "SimulateLogId" simulate_log_id: String,
    6 "SimulateStatus" simulate_status: String, 7 "SrcDbType" src_db_type: String,
    8 "SwitchStepItems" switch_step_items: Vec<DescribeDBLogFilesSwitchStepItems>
} }

/// In the response of [`DescribeDBLogFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBLogFilesSwitchStepItems {
    pub end_time: Option<String>,
    pub is_success: Option<String>,
    pub simulate_phase: Option<String>,
    pub start_time: Option<String>,
    pub step_name: Option<String>,
    pub time_cost: Option<String>,
}
model! { DescribeDBLogFilesSwitchStepItems {
    0 "EndTime" end_time: String, 1 "IsSuccess" is_success: String, 2 "SimulatePhase" simulate_phase: String,
    3 "StartTime" start_time: String, 4 "StepName" step_name: String, 5 "TimeCost" time_cost: String
} }

/// In the response of [`DescribeDBLogFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBLogFilesSwitchListItemsSwitchStepItems {
    pub db_node_id: Option<String>,
    pub end_time: Option<String>,
    pub is_success: Option<String>,
    pub simulate_phase: Option<String>,
    pub start_time: Option<String>,
    pub step_name: Option<String>,
    pub time_cost: Option<String>,
}
model! { DescribeDBLogFilesSwitchListItemsSwitchStepItems {
    0 "DBNodeId" db_node_id: String, 1 "EndTime" end_time: String, 2 "IsSuccess" is_success: String,
    3 "SimulatePhase" simulate_phase: String, 4 "StartTime" start_time: String, 5 "StepName" step_name: String,
    6 "TimeCost" time_cost: String
} }

/// In the response of [`DescribeDBLogFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBLogFilesSwitchLogItems2 {
    pub db_instance_id: Option<String>,
    pub dst_db_type: Option<String>,
    pub event_finish_time: Option<String>,
    pub event_start_time: Option<String>,
    pub simulate_list_id: Option<String>,
    pub simulate_status: Option<String>,
    pub simulatecode: Option<String>,
    pub src_db_type: Option<String>,
    pub switch_step_items: Vec<DescribeDBLogFilesSwitchLogItemsSwitchStepItems>,
}
model! { DescribeDBLogFilesSwitchLogItems2 {
    0 "DBInstanceId" db_instance_id: String, 1 "DstDbType" dst_db_type: String,
    2 "EventFinishTime" event_finish_time: String, 3 "EventStartTime" event_start_time: String,
    4 "SimulateListId" simulate_list_id: String, 5 "SimulateStatus" simulate_status: String,
    6 "Simulatecode" simulatecode: String, 7 "SrcDbType" src_db_type: String,
    8 "SwitchStepItems" switch_step_items: Vec<DescribeDBLogFilesSwitchLogItemsSwitchStepItems>
} }

/// In the response of [`DescribeDBLogFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBLogFilesSwitchLogItemsSwitchStepItems {
    pub db_node_id: Option<String>,
    pub end_time: Option<String>,
    pub is_success: Option<String>,
    pub simulate_phase: Option<String>,
    pub start_time: Option<String>,
    pub step_msg: Option<String>,
    pub step_name: Option<String>,
    pub time_cost: Option<String>,
}
model! { DescribeDBLogFilesSwitchLogItemsSwitchStepItems {
    0 "DBNodeId" db_node_id: String, 1 "EndTime" end_time: String, 2 "IsSuccess" is_success: String,
    3 "SimulatePhase" simulate_phase: String, 4 "StartTime" start_time: String, 5 "StepMsg" step_msg: String,
    6 "StepName" step_name: String, 7 "TimeCost" time_cost: String
} }

/// Describes db mini engine versions: `DescribeDBMiniEngineVersions` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeDBMiniEngineVersions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBMiniEngineVersions {
    pub architecture: Option<String>,
    pub creation_category: Option<String>,
    pub db_minor_version: Option<String>,
    /// Required.
    pub db_type: String,
    /// Required.
    pub db_version: String,
    /// Required.
    pub region_id: String,
    pub zone_id: Option<String>,
}
operation! { DescribeDBMiniEngineVersions(db_type: String, db_version: String, region_id: String)
    "DescribeDBMiniEngineVersions" -> DescribeDBMiniEngineVersionsOutput {
    0 "Architecture" architecture: String, 1 "CreationCategory" creation_category: String,
    2 "DBMinorVersion" db_minor_version: String, 3 "DBType" db_type, 4 "DBVersion" db_version, 5 "RegionId" region_id,
    6 "ZoneId" zone_id: String
} }

/// Response of [`DescribeDBMiniEngineVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBMiniEngineVersionsOutput {
    pub db_revision_version_list: Vec<DescribeDBMiniEngineVersionsDBRevisionVersionList>,
}
model! { DescribeDBMiniEngineVersionsOutput {
    0 "DBRevisionVersionList" db_revision_version_list: Vec<DescribeDBMiniEngineVersionsDBRevisionVersionList>
} }

/// In the response of [`DescribeDBMiniEngineVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBMiniEngineVersionsDBRevisionVersionList {
    pub release_note: Option<String>,
    pub release_type: Option<String>,
    pub revision_version_code: Option<String>,
    pub revision_version_name: Option<String>,
}
model! { DescribeDBMiniEngineVersionsDBRevisionVersionList {
    0 "ReleaseNote" release_note: String, 1 "ReleaseType" release_type: String,
    2 "RevisionVersionCode" revision_version_code: String, 3 "RevisionVersionName" revision_version_name: String
} }

/// Describes db node performance: `DescribeDBNodePerformance` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeDBNodePerformance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBNodePerformance {
    pub db_cluster_id: Option<String>,
    /// Required.
    pub db_node_id: String,
    /// Required.
    pub end_time: String,
    pub interval: Option<String>,
    /// Required.
    pub key: String,
    /// Required.
    pub start_time: String,
    pub r#type: Option<String>,
}
operation! { DescribeDBNodePerformance(db_node_id: String, end_time: String, key: String, start_time: String)
    "DescribeDBNodePerformance" -> DescribeDBNodePerformanceOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "DBNodeId" db_node_id, 2 "EndTime" end_time, 3 "Interval" interval: String,
    4 "Key" key, 5 "StartTime" start_time, 6 "Type" r#type: String
} }

/// Response of [`DescribeDBNodePerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBNodePerformanceOutput {
    pub db_node_id: Option<String>,
    pub db_type: Option<String>,
    pub db_version: Option<String>,
    pub end_time: Option<String>,
    pub performance_keys: Option<DescribeDBNodePerformancePerformanceKeys>,
    pub start_time: Option<String>,
}
model! { DescribeDBNodePerformanceOutput {
    0 "DBNodeId" db_node_id: String, 1 "DBType" db_type: String, 2 "DBVersion" db_version: String,
    3 "EndTime" end_time: String, 4 "PerformanceKeys" performance_keys: DescribeDBNodePerformancePerformanceKeys,
    5 "StartTime" start_time: String
} }

/// In the response of [`DescribeDBNodePerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBNodePerformancePerformanceKeys {
    pub performance_item: Vec<DescribeDBNodePerformancePerformanceItem>,
}
model! { DescribeDBNodePerformancePerformanceKeys {
    0 "PerformanceItem" performance_item: Vec<DescribeDBNodePerformancePerformanceItem>
} }

/// In the response of [`DescribeDBNodePerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBNodePerformancePerformanceItem {
    pub measurement: Option<String>,
    pub metric_name: Option<String>,
    pub points: Option<DescribeDBNodePerformancePoints>,
}
model! { DescribeDBNodePerformancePerformanceItem {
    0 "Measurement" measurement: String, 1 "MetricName" metric_name: String,
    2 "Points" points: DescribeDBNodePerformancePoints
} }

/// In the response of [`DescribeDBNodePerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBNodePerformancePoints {
    pub performance_item_value: Vec<DescribeDBNodePerformancePerformanceItemValue>,
}
model! { DescribeDBNodePerformancePoints {
    0 "PerformanceItemValue" performance_item_value: Vec<DescribeDBNodePerformancePerformanceItemValue>
} }

/// In the response of [`DescribeDBNodePerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBNodePerformancePerformanceItemValue {
    pub timestamp: Option<i64>,
    pub value: Option<String>,
}
model! { DescribeDBNodePerformancePerformanceItemValue {
    0 "Timestamp" timestamp: i64, 1 "Value" value: String
} }

/// Describes db nodes parameters: `DescribeDBNodesParameters` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeDBNodesParameters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBNodesParameters {
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub db_node_ids: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDBNodesParameters(db_cluster_id: String, db_node_ids: String)
    "DescribeDBNodesParameters" -> DescribeDBNodesParametersOutput {
    0 "DBClusterId" db_cluster_id, 1 "DBNodeIds" db_node_ids, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeDBNodesParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBNodesParametersOutput {
    pub db_node_ids: Vec<DescribeDBNodesParametersDBNodeIds>,
    pub db_type: Option<String>,
    pub db_version: Option<String>,
    pub engine: Option<String>,
}
model! { DescribeDBNodesParametersOutput {
    0 "DBNodeIds" db_node_ids: Vec<DescribeDBNodesParametersDBNodeIds>, 1 "DBType" db_type: String,
    2 "DBVersion" db_version: String, 3 "Engine" engine: String
} }

/// In the response of [`DescribeDBNodesParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBNodesParametersDBNodeIds {
    pub db_node_id: Option<String>,
    pub running_parameters: Vec<DescribeDBNodesParametersRunningParameters>,
}
model! { DescribeDBNodesParametersDBNodeIds {
    0 "DBNodeId" db_node_id: String,
    1 "RunningParameters" running_parameters: Vec<DescribeDBNodesParametersRunningParameters>
} }

/// In the response of [`DescribeDBNodesParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBNodesParametersRunningParameters {
    pub checking_code: Option<String>,
    pub data_type: Option<String>,
    pub default_parameter_value: Option<String>,
    pub factor: Option<String>,
    pub force_restart: Option<bool>,
    pub is_modifiable: Option<bool>,
    pub is_node_available: Option<String>,
    pub param_rely_rule: Option<String>,
    pub parameter_description: Option<String>,
    pub parameter_name: Option<String>,
    pub parameter_status: Option<String>,
    pub parameter_value: Option<String>,
}
model! { DescribeDBNodesParametersRunningParameters {
    0 "CheckingCode" checking_code: String, 1 "DataType" data_type: String,
    2 "DefaultParameterValue" default_parameter_value: String, 3 "Factor" factor: String,
    4 "ForceRestart" force_restart: bool, 5 "IsModifiable" is_modifiable: bool,
    6 "IsNodeAvailable" is_node_available: String, 7 "ParamRelyRule" param_rely_rule: String,
    8 "ParameterDescription" parameter_description: String, 9 "ParameterName" parameter_name: String,
    10 "ParameterStatus" parameter_status: String, 11 "ParameterValue" parameter_value: String
} }

/// Describes db proxy performance: `DescribeDBProxyPerformance` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeDBProxyPerformance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBProxyPerformance {
    /// Required.
    pub db_cluster_id: String,
    pub db_endpoint_id: Option<String>,
    pub db_node_id: Option<String>,
    /// Required.
    pub end_time: String,
    pub interval: Option<String>,
    /// Required.
    pub key: String,
    /// Required.
    pub start_time: String,
    pub r#type: Option<String>,
}
operation! { DescribeDBProxyPerformance(db_cluster_id: String, end_time: String, key: String, start_time: String)
    "DescribeDBProxyPerformance" -> DescribeDBProxyPerformanceOutput {
    0 "DBClusterId" db_cluster_id, 1 "DBEndpointId" db_endpoint_id: String, 2 "DBNodeId" db_node_id: String,
    3 "EndTime" end_time, 4 "Interval" interval: String, 5 "Key" key, 6 "StartTime" start_time, 7 "Type" r#type: String
} }

/// Response of [`DescribeDBProxyPerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBProxyPerformanceOutput {
    pub db_cluster_id: Option<String>,
    pub db_type: Option<String>,
    pub db_version: Option<String>,
    pub end_time: Option<String>,
    pub performance_keys: Option<DescribeDBProxyPerformancePerformanceKeys>,
    pub start_time: Option<String>,
}
model! { DescribeDBProxyPerformanceOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "DBType" db_type: String, 2 "DBVersion" db_version: String,
    3 "EndTime" end_time: String, 4 "PerformanceKeys" performance_keys: DescribeDBProxyPerformancePerformanceKeys,
    5 "StartTime" start_time: String
} }

/// In the response of [`DescribeDBProxyPerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBProxyPerformancePerformanceKeys {
    pub performance_item: Vec<DescribeDBProxyPerformancePerformanceItem>,
}
model! { DescribeDBProxyPerformancePerformanceKeys {
    0 "PerformanceItem" performance_item: Vec<DescribeDBProxyPerformancePerformanceItem>
} }

/// In the response of [`DescribeDBProxyPerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBProxyPerformancePerformanceItem {
    pub db_node_id: Option<String>,
    pub measurement: Option<String>,
    pub metric_name: Option<String>,
    pub points: Option<DescribeDBProxyPerformancePoints>,
}
model! { DescribeDBProxyPerformancePerformanceItem {
    0 "DBNodeId" db_node_id: String, 1 "Measurement" measurement: String, 2 "MetricName" metric_name: String,
    3 "Points" points: DescribeDBProxyPerformancePoints
} }

/// In the response of [`DescribeDBProxyPerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBProxyPerformancePoints {
    pub performance_item_value: Vec<DescribeDBProxyPerformancePerformanceItemValue>,
}
model! { DescribeDBProxyPerformancePoints {
    0 "PerformanceItemValue" performance_item_value: Vec<DescribeDBProxyPerformancePerformanceItemValue>
} }

/// In the response of [`DescribeDBProxyPerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBProxyPerformancePerformanceItemValue {
    pub timestamp: Option<i64>,
    pub value: Option<String>,
}
model! { DescribeDBProxyPerformancePerformanceItemValue {
    0 "Timestamp" timestamp: i64, 1 "Value" value: String
} }

/// Describes das config: `DescribeDasConfig` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeDasConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDasConfig {
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDasConfig(db_cluster_id: String) "DescribeDasConfig" -> DescribeDasConfigOutput {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeDasConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDasConfigOutput {
    pub storage_auto_scale: Option<String>,
    pub storage_upper_bound: Option<i64>,
}
model! { DescribeDasConfigOutput {
    0 "StorageAutoScale" storage_auto_scale: String, 1 "StorageUpperBound" storage_upper_bound: i64
} }

/// Describes databases: `DescribeDatabases` of `polardb` 2017-08-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeDatabases>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabases {
    /// Required.
    pub db_cluster_id: String,
    pub db_name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDatabases(db_cluster_id: String) "DescribeDatabases" -> DescribeDatabasesOutput {
    0 "DBClusterId" db_cluster_id, 1 "DBName" db_name: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { DescribeDatabases: DescribeDatabasesDatabase = Number "PageNumber", "Databases.Database" databases.database }

/// Response of [`DescribeDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabasesOutput {
    pub databases: Option<DescribeDatabasesDatabases>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
}
model! { DescribeDatabasesOutput {
    0 "Databases" databases: DescribeDatabasesDatabases, 1 "PageNumber" page_number: i64,
    2 "PageRecordCount" page_record_count: i64
} }

/// In the response of [`DescribeDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabasesDatabases {
    pub database: Vec<DescribeDatabasesDatabase>,
}
model! { DescribeDatabasesDatabases {
    0 "Database" database: Vec<DescribeDatabasesDatabase>
} }

/// In the response of [`DescribeDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabasesDatabase {
    pub accounts: Option<DescribeDatabasesAccounts>,
    pub character_set_name: Option<String>,
    pub db_description: Option<String>,
    pub db_name: Option<String>,
    pub db_status: Option<String>,
    pub engine: Option<String>,
    pub master_id: Option<String>,
}
model! { DescribeDatabasesDatabase {
    0 "Accounts" accounts: DescribeDatabasesAccounts, 1 "CharacterSetName" character_set_name: String,
    2 "DBDescription" db_description: String, 3 "DBName" db_name: String, 4 "DBStatus" db_status: String,
    5 "Engine" engine: String, 6 "MasterID" master_id: String
} }

/// In the response of [`DescribeDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabasesAccounts {
    pub account: Vec<DescribeDatabasesAccount>,
}
model! { DescribeDatabasesAccounts {
    0 "Account" account: Vec<DescribeDatabasesAccount>
} }

/// In the response of [`DescribeDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabasesAccount {
    pub account_name: Option<String>,
    pub account_privilege: Option<String>,
    pub account_status: Option<String>,
    pub privilege_status: Option<String>,
}
model! { DescribeDatabasesAccount {
    0 "AccountName" account_name: String, 1 "AccountPrivilege" account_privilege: String,
    2 "AccountStatus" account_status: String, 3 "PrivilegeStatus" privilege_status: String
} }

/// Describes databases zonal: `DescribeDatabasesZonal` of `polardb` 2017-08-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeDatabasesZonal>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabasesZonal {
    /// Required.
    pub db_cluster_id: String,
    pub db_name: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDatabasesZonal(db_cluster_id: String) "DescribeDatabasesZonal" -> DescribeDatabasesZonalOutput {
    0 "DBClusterId" db_cluster_id, 1 "DBName" db_name: String, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64,
    8 "ResourceOwnerAccount" resource_owner_account: String, 9 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { DescribeDatabasesZonal: DescribeDatabasesZonalDatabases =
    Token "NextToken", "Databases" databases, next "NextToken" }

/// Response of [`DescribeDatabasesZonal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabasesZonalOutput {
    pub databases: Vec<DescribeDatabasesZonalDatabases>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
}
model! { DescribeDatabasesZonalOutput {
    0 "Databases" databases: Vec<DescribeDatabasesZonalDatabases>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "PageNumber" page_number: i64, 4 "PageRecordCount" page_record_count: i64
} }

/// In the response of [`DescribeDatabasesZonal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabasesZonalDatabases {
    pub accounts: Vec<DescribeDatabasesZonalAccounts>,
    pub character_set_name: Option<String>,
    pub db_description: Option<String>,
    pub db_name: Option<String>,
    pub db_status: Option<String>,
    pub engine: Option<String>,
    pub master_id: Option<String>,
}
model! { DescribeDatabasesZonalDatabases {
    0 "Accounts" accounts: Vec<DescribeDatabasesZonalAccounts>, 1 "CharacterSetName" character_set_name: String,
    2 "DBDescription" db_description: String, 3 "DBName" db_name: String, 4 "DBStatus" db_status: String,
    5 "Engine" engine: String, 6 "MasterID" master_id: String
} }

/// In the response of [`DescribeDatabasesZonal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabasesZonalAccounts {
    pub account_name: Option<String>,
    pub account_privilege: Option<String>,
    pub account_status: Option<String>,
    pub privilege_status: Option<String>,
}
model! { DescribeDatabasesZonalAccounts {
    0 "AccountName" account_name: String, 1 "AccountPrivilege" account_privilege: String,
    2 "AccountStatus" account_status: String, 3 "PrivilegeStatus" privilege_status: String
} }

/// Describes db cluster attribute zonal: `DescribeDbClusterAttributeZonal` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeDbClusterAttributeZonal>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDbClusterAttributeZonal {
    /// Required.
    pub db_cluster_id: String,
    pub describe_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDbClusterAttributeZonal(db_cluster_id: String)
    "DescribeDbClusterAttributeZonal" -> DescribeDbClusterAttributeZonalOutput {
    0 "DBClusterId" db_cluster_id, 1 "DescribeType" describe_type: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeDbClusterAttributeZonal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDbClusterAttributeZonalOutput {
    pub ai_creating_time: Option<String>,
    pub ai_type: Option<String>,
    pub architecture: Option<String>,
    pub auto_upgrade_minor_version: Option<String>,
    pub blktag_total: Option<i64>,
    pub blktag_used: Option<i64>,
    pub bursting_enabled: Option<String>,
    pub category: Option<String>,
    pub compress_storage_mode: Option<String>,
    pub compress_storage_used: Option<i64>,
    pub creation_time: Option<String>,
    pub db_cluster_class: Option<String>,
    pub db_cluster_description: Option<String>,
    pub db_cluster_id: Option<String>,
    pub db_cluster_network_type: Option<String>,
    pub db_cluster_status: Option<String>,
    pub db_nodes: Vec<DescribeDbClusterAttributeZonalDBNodes>,
    pub db_type: Option<String>,
    pub db_version: Option<String>,
    pub db_version_status: Option<String>,
    pub data_level1_backup_chain_size: Option<i64>,
    pub data_sync_mode: Option<String>,
    pub deletion_lock: Option<i64>,
    pub engine: Option<String>,
    pub expire_time: Option<String>,
    pub expired: Option<String>,
    pub has_complete_standby_res: Option<bool>,
    pub hot_standby_cluster: Option<String>,
    pub imci_auto_index: Option<String>,
    pub imperceptible_switch: Option<String>,
    pub inode_total: Option<i64>,
    pub inode_used: Option<i64>,
    pub is_latest_version: Option<bool>,
    pub is_proxy_latest_version: Option<bool>,
    pub lock_mode: Option<String>,
    pub maintain_time: Option<String>,
    pub orca: Option<String>,
    pub pay_type: Option<String>,
    pub provisioned_iops: Option<String>,
    pub proxy_cpu_cores: Option<String>,
    pub proxy_serverless_type: Option<String>,
    pub proxy_standard_cpu_cores: Option<String>,
    pub proxy_status: Option<String>,
    pub proxy_type: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub restore_data_point: Option<String>,
    pub restore_type: Option<String>,
    pub row_compression: Option<String>,
    pub sql_size: Option<i64>,
    pub serverless_type: Option<String>,
    pub source_db_cluster: Option<String>,
    pub source_region_id: Option<String>,
    pub standby_ha_mode: Option<String>,
    pub storage_max: Option<i64>,
    pub storage_pay_type: Option<String>,
    pub storage_space: Option<i64>,
    pub storage_type: Option<String>,
    pub storage_used: Option<i64>,
    pub strict_consistency: Option<String>,
    pub sub_category: Option<String>,
    pub support_instant_switch_with_imci: Option<String>,
    pub tags: Vec<DescribeDbClusterAttributeZonalTags>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub zone_ids: Option<String>,
}
model! { DescribeDbClusterAttributeZonalOutput {
    0 "AiCreatingTime" ai_creating_time: String, 1 "AiType" ai_type: String, 2 "Architecture" architecture: String,
    3 "AutoUpgradeMinorVersion" auto_upgrade_minor_version: String, 4 "BlktagTotal" blktag_total: i64,
    5 "BlktagUsed" blktag_used: i64, 6 "BurstingEnabled" bursting_enabled: String, 7 "Category" category: String,
    8 "CompressStorageMode" compress_storage_mode: String, 9 "CompressStorageUsed" compress_storage_used: i64,
    10 "CreationTime" creation_time: String, 11 "DBClusterClass" db_cluster_class: String,
    12 "DBClusterDescription" db_cluster_description: String, 13 "DBClusterId" db_cluster_id: String,
    14 "DBClusterNetworkType" db_cluster_network_type: String, 15 "DBClusterStatus" db_cluster_status: String,
    16 "DBNodes" db_nodes: Vec<DescribeDbClusterAttributeZonalDBNodes>, 17 "DBType" db_type: String,
    18 "DBVersion" db_version: String, 19 "DBVersionStatus" db_version_status: String,
    20 "DataLevel1BackupChainSize" data_level1_backup_chain_size: i64, 21 "DataSyncMode" data_sync_mode: String,
    22 "DeletionLock" deletion_lock: i64, 23 "Engine" engine: String, 24 "ExpireTime" expire_time: String,
    25 "Expired" expired: String, 26 "HasCompleteStandbyRes" has_complete_standby_res: bool,
    27 "HotStandbyCluster" hot_standby_cluster: String, 28 "ImciAutoIndex" imci_auto_index: String,
    29 "ImperceptibleSwitch" imperceptible_switch: String, 30 "InodeTotal" inode_total: i64,
    31 "InodeUsed" inode_used: i64, 32 "IsLatestVersion" is_latest_version: bool,
    33 "IsProxyLatestVersion" is_proxy_latest_version: bool, 34 "LockMode" lock_mode: String,
    35 "MaintainTime" maintain_time: String, 36 "Orca" orca: String, 37 "PayType" pay_type: String,
    38 "ProvisionedIops" provisioned_iops: String, 39 "ProxyCpuCores" proxy_cpu_cores: String,
    40 "ProxyServerlessType" proxy_serverless_type: String, 41 "ProxyStandardCpuCores" proxy_standard_cpu_cores: String,
    42 "ProxyStatus" proxy_status: String, 43 "ProxyType" proxy_type: String, 44 "RegionId" region_id: String,
    45 "ResourceGroupId" resource_group_id: String, 46 "RestoreDataPoint" restore_data_point: String,
    47 "RestoreType" restore_type: String, 48 "RowCompression" row_compression: String, 49 "SQLSize" sql_size: i64,
    50 "ServerlessType" serverless_type: String, 51 "SourceDBCluster" source_db_cluster: String,
    52 "SourceRegionId" source_region_id: String, 53 "StandbyHAMode" standby_ha_mode: String,
    54 "StorageMax" storage_max: i64, 55 "StoragePayType" storage_pay_type: String,
    56 "StorageSpace" storage_space: i64, 57 "StorageType" storage_type: String, 58 "StorageUsed" storage_used: i64,
    59 "StrictConsistency" strict_consistency: String, 60 "SubCategory" sub_category: String,
    61 "SupportInstantSwitchWithImci" support_instant_switch_with_imci: String,
    62 "Tags" tags: Vec<DescribeDbClusterAttributeZonalTags>, 63 "VPCId" vpc_id: String,
    64 "VSwitchId" vswitch_id: String, 65 "ZoneIds" zone_ids: String
} }

/// In the response of [`DescribeDbClusterAttributeZonal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDbClusterAttributeZonalDBNodes {
    pub added_cpu_cores: Option<String>,
    pub cpu_cores: Option<String>,
    pub creation_time: Option<String>,
    pub db_node_class: Option<String>,
    pub db_node_description: Option<String>,
    pub db_node_id: Option<String>,
    pub db_node_role: Option<String>,
    pub db_node_status: Option<String>,
    pub failover_priority: Option<i64>,
    pub hot_replica_mode: Option<String>,
    pub imci_switch: Option<String>,
    pub master_id: Option<String>,
    pub max_connections: Option<i64>,
    pub max_iops: Option<i64>,
    pub memory_size: Option<String>,
    pub mirror_ins_name: Option<String>,
    pub multi_master_local_standby: Option<String>,
    pub multi_master_primary_node: Option<String>,
    pub orca: Option<String>,
    pub remote_memory_size: Option<String>,
    pub scc_mode: Option<String>,
    pub server_weight: Option<String>,
    pub serverless_type: Option<String>,
    pub sub_cluster: Option<String>,
    pub sub_group_description: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeDbClusterAttributeZonalDBNodes {
    0 "AddedCpuCores" added_cpu_cores: String, 1 "CpuCores" cpu_cores: String, 2 "CreationTime" creation_time: String,
    3 "DBNodeClass" db_node_class: String, 4 "DBNodeDescription" db_node_description: String,
    5 "DBNodeId" db_node_id: String, 6 "DBNodeRole" db_node_role: String, 7 "DBNodeStatus" db_node_status: String,
    8 "FailoverPriority" failover_priority: i64, 9 "HotReplicaMode" hot_replica_mode: String,
    10 "ImciSwitch" imci_switch: String, 11 "MasterId" master_id: String, 12 "MaxConnections" max_connections: i64,
    13 "MaxIOPS" max_iops: i64, 14 "MemorySize" memory_size: String, 15 "MirrorInsName" mirror_ins_name: String,
    16 "MultiMasterLocalStandby" multi_master_local_standby: String,
    17 "MultiMasterPrimaryNode" multi_master_primary_node: String, 18 "Orca" orca: String,
    19 "RemoteMemorySize" remote_memory_size: String, 20 "SccMode" scc_mode: String,
    21 "ServerWeight" server_weight: String, 22 "ServerlessType" serverless_type: String,
    23 "SubCluster" sub_cluster: String, 24 "SubGroupDescription" sub_group_description: String,
    25 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeDbClusterAttributeZonal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDbClusterAttributeZonalTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDbClusterAttributeZonalTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes detached backups: `DescribeDetachedBackups` of `polardb` 2017-08-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeDetachedBackups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDetachedBackups {
    pub backup_id: Option<String>,
    pub backup_mode: Option<String>,
    pub backup_region: Option<String>,
    pub backup_status: Option<String>,
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub end_time: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 30 to 100.
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub start_time: String,
}
operation! { DescribeDetachedBackups(db_cluster_id: String, end_time: String, start_time: String)
    "DescribeDetachedBackups" -> DescribeDetachedBackupsOutput {
    0 "BackupId" backup_id: String, 1 "BackupMode" backup_mode: String, 2 "BackupRegion" backup_region: String,
    3 "BackupStatus" backup_status: String, 4 "DBClusterId" db_cluster_id, 5 "EndTime" end_time,
    6 "OwnerAccount" owner_account: String, 7 "OwnerId" owner_id: i64, 8 "PageNumber" page_number: i64,
    9 "PageSize" page_size: i64, 10 "ResourceOwnerAccount" resource_owner_account: String,
    11 "ResourceOwnerId" resource_owner_id: i64, 12 "StartTime" start_time
} }
paged! { DescribeDetachedBackups: DescribeDetachedBackupsBackup =
    Number "PageNumber", "Items.Backup" items.backup, total "TotalRecordCount" }

/// Response of [`DescribeDetachedBackups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDetachedBackupsOutput {
    pub items: Option<DescribeDetachedBackupsItems>,
    pub page_number: Option<String>,
    pub page_record_count: Option<String>,
    pub total_record_count: Option<String>,
}
model! { DescribeDetachedBackupsOutput {
    0 "Items" items: DescribeDetachedBackupsItems, 1 "PageNumber" page_number: String,
    2 "PageRecordCount" page_record_count: String, 3 "TotalRecordCount" total_record_count: String
} }

/// In the response of [`DescribeDetachedBackups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDetachedBackupsItems {
    pub backup: Vec<DescribeDetachedBackupsBackup>,
}
model! { DescribeDetachedBackupsItems {
    0 "Backup" backup: Vec<DescribeDetachedBackupsBackup>
} }

/// In the response of [`DescribeDetachedBackups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDetachedBackupsBackup {
    pub backup_end_time: Option<String>,
    pub backup_id: Option<String>,
    pub backup_method: Option<String>,
    pub backup_mode: Option<String>,
    pub backup_set_size: Option<String>,
    pub backup_start_time: Option<String>,
    pub backup_status: Option<String>,
    pub backup_type: Option<String>,
    pub backups_level: Option<String>,
    pub consistent_time: Option<String>,
    pub db_cluster_id: Option<String>,
    pub is_avail: Option<String>,
    pub store_status: Option<String>,
}
model! { DescribeDetachedBackupsBackup {
    0 "BackupEndTime" backup_end_time: String, 1 "BackupId" backup_id: String, 2 "BackupMethod" backup_method: String,
    3 "BackupMode" backup_mode: String, 4 "BackupSetSize" backup_set_size: String,
    5 "BackupStartTime" backup_start_time: String, 6 "BackupStatus" backup_status: String,
    7 "BackupType" backup_type: String, 8 "BackupsLevel" backups_level: String,
    9 "ConsistentTime" consistent_time: String, 10 "DBClusterId" db_cluster_id: String, 11 "IsAvail" is_avail: String,
    12 "StoreStatus" store_status: String
} }

/// Describes encryption db role privilege: `DescribeEncryptionDBRolePrivilege` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeEncryptionDBRolePrivilege>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEncryptionDBRolePrivilege {
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub role_privilege_name_list: Option<String>,
}
operation! { DescribeEncryptionDBRolePrivilege(db_cluster_id: String)
    "DescribeEncryptionDBRolePrivilege" -> DescribeEncryptionDBRolePrivilegeOutput {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "RolePrivilegeNameList" role_privilege_name_list: String
} }

/// Response of [`DescribeEncryptionDBRolePrivilege`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEncryptionDBRolePrivilegeOutput {
    pub db_cluster_id: Option<String>,
    pub data: Option<DescribeEncryptionDBRolePrivilegeData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeEncryptionDBRolePrivilegeOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "Data" data: DescribeEncryptionDBRolePrivilegeData,
    2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`DescribeEncryptionDBRolePrivilege`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEncryptionDBRolePrivilegeData {
    pub role_privilege_list: Vec<DescribeEncryptionDBRolePrivilegeRolePrivilegeList>,
}
model! { DescribeEncryptionDBRolePrivilegeData {
    0 "RolePrivilegeList" role_privilege_list: Vec<DescribeEncryptionDBRolePrivilegeRolePrivilegeList>
} }

/// In the response of [`DescribeEncryptionDBRolePrivilege`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEncryptionDBRolePrivilegeRolePrivilegeList {
    pub encryption: Option<String>,
    pub negation: Option<String>,
    pub not_encryption: Option<String>,
    pub role_privilege_name: Option<String>,
}
model! { DescribeEncryptionDBRolePrivilegeRolePrivilegeList {
    0 "Encryption" encryption: String, 1 "Negation" negation: String, 2 "NotEncryption" not_encryption: String,
    3 "RolePrivilegeName" role_privilege_name: String
} }

/// Describes encryption db secret: `DescribeEncryptionDBSecret` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeEncryptionDBSecret>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEncryptionDBSecret {
    pub db_cluster_id: Option<String>,
}
operation! { DescribeEncryptionDBSecret() "DescribeEncryptionDBSecret" -> DescribeEncryptionDBSecretOutput {
    0 "DBClusterId" db_cluster_id: String
} }

/// Response of [`DescribeEncryptionDBSecret`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEncryptionDBSecretOutput {
    pub db_cluster_id: Option<String>,
    pub encryption_db_region: Option<String>,
    pub encryption_db_status: Option<String>,
    pub encryption_key: Option<String>,
    pub encryption_key_status: Option<String>,
}
model! { DescribeEncryptionDBSecretOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "EncryptionDBRegion" encryption_db_region: String,
    2 "EncryptionDBStatus" encryption_db_status: String, 3 "EncryptionKey" encryption_key: String,
    4 "EncryptionKeyStatus" encryption_key_status: String
} }

/// Describes extensions: `DescribeExtensions` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeExtensions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExtensions {
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub db_name: String,
    pub extension_name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeExtensions(db_cluster_id: String, db_name: String)
    "DescribeExtensions" -> DescribeExtensionsOutput {
    0 "DBClusterId" db_cluster_id, 1 "DBName" db_name, 2 "ExtensionName" extension_name: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeExtensions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExtensionsOutput {
    pub installed_extensions: Vec<DescribeExtensionsInstalledExtensions>,
    pub overview: Option<String>,
    pub uninstalled_extensions: Vec<DescribeExtensionsUninstalledExtensions>,
}
model! { DescribeExtensionsOutput {
    0 "InstalledExtensions" installed_extensions: Vec<DescribeExtensionsInstalledExtensions>,
    1 "Overview" overview: String,
    2 "UninstalledExtensions" uninstalled_extensions: Vec<DescribeExtensionsUninstalledExtensions>
} }

/// In the response of [`DescribeExtensions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExtensionsInstalledExtensions {
    pub category: Option<String>,
    pub comment: Option<String>,
    pub default_version: Option<String>,
    pub installed_version: Option<String>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub priority: Option<String>,
    pub requires: Option<String>,
    pub restart: Option<String>,
}
model! { DescribeExtensionsInstalledExtensions {
    0 "Category" category: String, 1 "Comment" comment: String, 2 "DefaultVersion" default_version: String,
    3 "InstalledVersion" installed_version: String, 4 "Name" name: String, 5 "Owner" owner: String,
    6 "Priority" priority: String, 7 "Requires" requires: String, 8 "Restart" restart: String
} }

/// In the response of [`DescribeExtensions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExtensionsUninstalledExtensions {
    pub category: Option<String>,
    pub comment: Option<String>,
    pub default_version: Option<String>,
    pub installed_version: Option<String>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub priority: Option<String>,
    pub requires: Option<String>,
    pub restart: Option<String>,
}
model! { DescribeExtensionsUninstalledExtensions {
    0 "Category" category: String, 1 "Comment" comment: String, 2 "DefaultVersion" default_version: String,
    3 "InstalledVersion" installed_version: String, 4 "Name" name: String, 5 "Owner" owner: String,
    6 "Priority" priority: String, 7 "Requires" requires: String, 8 "Restart" restart: String
} }

/// Describes firewall rules: `DescribeFirewallRules` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeFirewallRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirewallRules {
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub rule_name_list: Option<String>,
}
operation! { DescribeFirewallRules(db_cluster_id: String) "DescribeFirewallRules" -> DescribeFirewallRulesOutput {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "RuleNameList" rule_name_list: String
} }

/// Response of [`DescribeFirewallRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirewallRulesOutput {
    pub db_cluster_id: Option<String>,
    pub data: Option<DescribeFirewallRulesData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeFirewallRulesOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "Data" data: DescribeFirewallRulesData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`DescribeFirewallRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirewallRulesData {
    pub rule_list: Vec<String>,
}
model! { DescribeFirewallRulesData {
    0 "RuleList" rule_list: Vec<String>
} }

/// Describes gateway apikey list: `DescribeGatewayApikeyList` of `polardb` 2017-08-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeGatewayApikeyList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayApikeyList {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
}
operation! { DescribeGatewayApikeyList(region_id: String)
    "DescribeGatewayApikeyList" -> DescribeGatewayApikeyListOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "RegionId" region_id
} }
paged! { DescribeGatewayApikeyList: DescribeGatewayApikeyListItems =
    Number "PageNumber", "Items" items, total "TotalRecordCount" }

/// Response of [`DescribeGatewayApikeyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayApikeyListOutput {
    pub items: Vec<DescribeGatewayApikeyListItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub page_size: Option<i64>,
    pub total_pages: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeGatewayApikeyListOutput {
    0 "Items" items: Vec<DescribeGatewayApikeyListItems>, 1 "PageNumber" page_number: i64,
    2 "PageRecordCount" page_record_count: i64, 3 "PageSize" page_size: i64, 4 "TotalPages" total_pages: i64,
    5 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribeGatewayApikeyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayApikeyListItems {
    /// Secret.
    pub api_key: Option<Secret>,
    pub consumer_group_id: Option<String>,
    pub consumer_id: Option<String>,
    pub consumer_tag: Option<String>,
    pub create_time: Option<String>,
    pub gw_cluster_id: Option<String>,
    pub modify_time: Option<String>,
    pub name: Option<String>,
}
model! { DescribeGatewayApikeyListItems {
    0 "ApiKey" api_key: Secret, 1 "ConsumerGroupId" consumer_group_id: String, 2 "ConsumerId" consumer_id: String,
    3 "ConsumerTag" consumer_tag: String, 4 "CreateTime" create_time: String, 5 "GwClusterId" gw_cluster_id: String,
    6 "ModifyTime" modify_time: String, 7 "Name" name: String
} }

/// Describes gateway attribute: `DescribeGatewayAttribute` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeGatewayAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayAttribute {
    /// Required.
    pub gw_cluster_id: String,
    pub region_id: Option<String>,
}
operation! { DescribeGatewayAttribute(gw_cluster_id: String)
    "DescribeGatewayAttribute" -> DescribeGatewayAttributeOutput {
    0 "GwClusterId" gw_cluster_id, 1 "RegionId" region_id: String
} }

/// Response of [`DescribeGatewayAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayAttributeOutput {
    pub class_code: Option<String>,
    pub create_time: Option<String>,
    pub current_version: Option<String>,
    pub db_type: Option<String>,
    pub endpoints: Vec<DescribeGatewayAttributeEndpoints>,
    pub expire_time: Option<String>,
    pub expired: Option<bool>,
    pub gw_cluster_id: Option<String>,
    pub gw_description: Option<String>,
    pub latest_version: Option<String>,
    pub modify_time: Option<String>,
    pub pay_type: Option<String>,
    pub region_id: Option<String>,
    pub running_version: Option<String>,
    pub security_ip_arrays: Vec<DescribeGatewayAttributeSecurityIPArrays>,
    pub status: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeGatewayAttributeOutput {
    0 "ClassCode" class_code: String, 1 "CreateTime" create_time: String, 2 "CurrentVersion" current_version: String,
    3 "DbType" db_type: String, 4 "Endpoints" endpoints: Vec<DescribeGatewayAttributeEndpoints>,
    5 "ExpireTime" expire_time: String, 6 "Expired" expired: bool, 7 "GwClusterId" gw_cluster_id: String,
    8 "GwDescription" gw_description: String, 9 "LatestVersion" latest_version: String,
    10 "ModifyTime" modify_time: String, 11 "PayType" pay_type: String, 12 "RegionId" region_id: String,
    13 "RunningVersion" running_version: String,
    14 "SecurityIPArrays" security_ip_arrays: Vec<DescribeGatewayAttributeSecurityIPArrays>, 15 "Status" status: String,
    16 "VSwitchId" vswitch_id: String, 17 "VpcId" vpc_id: String
} }

/// In the response of [`DescribeGatewayAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayAttributeEndpoints {
    pub address: Option<String>,
    pub endpoint_id: Option<String>,
    pub gw_cluster_id: Option<String>,
    pub net_type: Option<String>,
    pub port: Option<String>,
    pub tunnel_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeGatewayAttributeEndpoints {
    0 "Address" address: String, 1 "EndpointId" endpoint_id: String, 2 "GwClusterId" gw_cluster_id: String,
    3 "NetType" net_type: String, 4 "Port" port: String, 5 "TunnelId" tunnel_id: String, 6 "VpcId" vpc_id: String
} }

/// In the response of [`DescribeGatewayAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayAttributeSecurityIPArrays {
    pub security_ip_array_name: Option<String>,
    pub security_ip_array_tag: Option<String>,
    pub security_ip_list: Option<String>,
}
model! { DescribeGatewayAttributeSecurityIPArrays {
    0 "SecurityIPArrayName" security_ip_array_name: String, 1 "SecurityIPArrayTag" security_ip_array_tag: String,
    2 "SecurityIPList" security_ip_list: String
} }

/// Describes gateway list: `DescribeGatewayList` of `polardb` 2017-08-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeGatewayList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayList {
    pub gw_cluster_id: Option<String>,
    pub gw_description: Option<String>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { DescribeGatewayList(region_id: String) "DescribeGatewayList" -> DescribeGatewayListOutput {
    0 "GwClusterId" gw_cluster_id: String, 1 "GwDescription" gw_description: String, 2 "PageNumber" page_number: String,
    3 "PageSize" page_size: String, 4 "RegionId" region_id
} }
paged! { DescribeGatewayList: DescribeGatewayListItems = Number "PageNumber", "Items" items, total "TotalRecordCount" }

/// Response of [`DescribeGatewayList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayListOutput {
    pub items: Vec<DescribeGatewayListItems>,
    pub page_number: Option<String>,
    pub page_record_count: Option<String>,
    pub page_size: Option<String>,
    pub total_record_count: Option<String>,
}
model! { DescribeGatewayListOutput {
    0 "Items" items: Vec<DescribeGatewayListItems>, 1 "PageNumber" page_number: String,
    2 "PageRecordCount" page_record_count: String, 3 "PageSize" page_size: String,
    4 "TotalRecordCount" total_record_count: String
} }

/// In the response of [`DescribeGatewayList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayListItems {
    pub create_time: Option<String>,
    pub db_type: Option<String>,
    pub expire_time: Option<String>,
    pub expired: Option<bool>,
    pub gw_cluster_id: Option<String>,
    pub gw_description: Option<String>,
    pub modify_time: Option<String>,
    pub pay_type: Option<String>,
    pub region_id: Option<String>,
    pub status: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeGatewayListItems {
    0 "CreateTime" create_time: String, 1 "DbType" db_type: String, 2 "ExpireTime" expire_time: String,
    3 "Expired" expired: bool, 4 "GwClusterId" gw_cluster_id: String, 5 "GwDescription" gw_description: String,
    6 "ModifyTime" modify_time: String, 7 "PayType" pay_type: String, 8 "RegionId" region_id: String,
    9 "Status" status: String, 10 "VSwitchId" vswitch_id: String, 11 "VpcId" vpc_id: String
} }

/// Describes global data network list: `DescribeGlobalDataNetworkList` of `polardb` 2017-08-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeGlobalDataNetworkList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalDataNetworkList {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeGlobalDataNetworkList() "DescribeGlobalDataNetworkList" -> DescribeGlobalDataNetworkListOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64
} }
paged! { DescribeGlobalDataNetworkList: DescribeGlobalDataNetworkListNetworks =
    Number "PageNumber", "Items.Networks" items.networks, total "TotalRecordCount" }

/// Response of [`DescribeGlobalDataNetworkList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalDataNetworkListOutput {
    pub items: Option<DescribeGlobalDataNetworkListItems>,
    pub page_number: Option<String>,
    pub page_record_count: Option<String>,
    pub total_record_count: Option<String>,
}
model! { DescribeGlobalDataNetworkListOutput {
    0 "Items" items: DescribeGlobalDataNetworkListItems, 1 "PageNumber" page_number: String,
    2 "PageRecordCount" page_record_count: String, 3 "TotalRecordCount" total_record_count: String
} }

/// In the response of [`DescribeGlobalDataNetworkList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalDataNetworkListItems {
    pub networks: Vec<DescribeGlobalDataNetworkListNetworks>,
}
model! { DescribeGlobalDataNetworkListItems {
    0 "Networks" networks: Vec<DescribeGlobalDataNetworkListNetworks>
} }

/// In the response of [`DescribeGlobalDataNetworkList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalDataNetworkListNetworks {
    pub channels: Vec<DescribeGlobalDataNetworkListChannels>,
    pub create_time: Option<String>,
    pub network_description: Option<String>,
    pub network_id: Option<String>,
    pub network_status: Option<String>,
    pub network_topology: Option<DescribeGlobalDataNetworkListNetworkTopology>,
}
model! { DescribeGlobalDataNetworkListNetworks {
    0 "Channels" channels: Vec<DescribeGlobalDataNetworkListChannels>, 1 "CreateTime" create_time: String,
    2 "NetworkDescription" network_description: String, 3 "NetworkId" network_id: String,
    4 "NetworkStatus" network_status: String,
    5 "NetworkTopology" network_topology: DescribeGlobalDataNetworkListNetworkTopology
} }

/// In the response of [`DescribeGlobalDataNetworkList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalDataNetworkListChannels {
    pub channel_id: Option<String>,
    pub channel_status: Option<String>,
    pub freeze_source_during_sync: Option<bool>,
    pub progress: Option<String>,
}
model! { DescribeGlobalDataNetworkListChannels {
    0 "ChannelId" channel_id: String, 1 "ChannelStatus" channel_status: String,
    2 "FreezeSourceDuringSync" freeze_source_during_sync: bool, 3 "Progress" progress: String
} }

/// In the response of [`DescribeGlobalDataNetworkList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalDataNetworkListNetworkTopology {
    pub destinations: Vec<DescribeGlobalDataNetworkListDestinations>,
    pub sources: Vec<DescribeGlobalDataNetworkListSources>,
}
model! { DescribeGlobalDataNetworkListNetworkTopology {
    0 "Destinations" destinations: Vec<DescribeGlobalDataNetworkListDestinations>,
    1 "Sources" sources: Vec<DescribeGlobalDataNetworkListSources>
} }

/// In the response of [`DescribeGlobalDataNetworkList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalDataNetworkListDestinations {
    pub destination_file_system_path: Option<String>,
    pub destination_id: Option<String>,
    pub destination_region: Option<String>,
    pub destination_type: Option<String>,
}
model! { DescribeGlobalDataNetworkListDestinations {
    0 "DestinationFileSystemPath" destination_file_system_path: String, 1 "DestinationId" destination_id: String,
    2 "DestinationRegion" destination_region: String, 3 "DestinationType" destination_type: String
} }

/// In the response of [`DescribeGlobalDataNetworkList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalDataNetworkListSources {
    pub source_file_system_path: Option<String>,
    pub source_id: Option<String>,
    pub source_region: Option<String>,
    pub source_type: Option<String>,
}
model! { DescribeGlobalDataNetworkListSources {
    0 "SourceFileSystemPath" source_file_system_path: String, 1 "SourceId" source_id: String,
    2 "SourceRegion" source_region: String, 3 "SourceType" source_type: String
} }

/// Describes global database network: `DescribeGlobalDatabaseNetwork` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeGlobalDatabaseNetwork>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalDatabaseNetwork {
    /// Required.
    pub gdn_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeGlobalDatabaseNetwork(gdn_id: String)
    "DescribeGlobalDatabaseNetwork" -> DescribeGlobalDatabaseNetworkOutput {
    0 "GDNId" gdn_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceGroupId" resource_group_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeGlobalDatabaseNetwork`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalDatabaseNetworkOutput {
    pub connections: Vec<DescribeGlobalDatabaseNetworkConnections>,
    pub create_time: Option<String>,
    pub db_cluster_id: Option<String>,
    pub db_clusters: Vec<DescribeGlobalDatabaseNetworkDBClusters>,
    pub db_type: Option<String>,
    pub db_version: Option<String>,
    pub gdn_description: Option<String>,
    pub gdn_id: Option<String>,
    pub gdn_status: Option<String>,
    pub global_domain_name: Option<String>,
    pub labels: Option<DescribeGlobalDatabaseNetworkLabels>,
    pub resource_group_id: Option<String>,
}
model! { DescribeGlobalDatabaseNetworkOutput {
    0 "Connections" connections: Vec<DescribeGlobalDatabaseNetworkConnections>, 1 "CreateTime" create_time: String,
    2 "DBClusterId" db_cluster_id: String, 3 "DBClusters" db_clusters: Vec<DescribeGlobalDatabaseNetworkDBClusters>,
    4 "DBType" db_type: String, 5 "DBVersion" db_version: String, 6 "GDNDescription" gdn_description: String,
    7 "GDNId" gdn_id: String, 8 "GDNStatus" gdn_status: String, 9 "GlobalDomainName" global_domain_name: String,
    10 "Labels" labels: DescribeGlobalDatabaseNetworkLabels, 11 "ResourceGroupId" resource_group_id: String
} }

/// In the response of [`DescribeGlobalDatabaseNetwork`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalDatabaseNetworkConnections {
    pub connection_string: Option<String>,
    pub net_type: Option<String>,
    pub port: Option<String>,
}
model! { DescribeGlobalDatabaseNetworkConnections {
    0 "ConnectionString" connection_string: String, 1 "NetType" net_type: String, 2 "Port" port: String
} }

/// In the response of [`DescribeGlobalDatabaseNetwork`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalDatabaseNetworkDBClusters {
    pub category: Option<String>,
    pub db_cluster_description: Option<String>,
    pub db_cluster_id: Option<String>,
    pub db_cluster_status: Option<String>,
    pub db_node_class: Option<String>,
    pub db_nodes: Vec<DescribeGlobalDatabaseNetworkDBNodes>,
    pub db_type: Option<String>,
    pub db_version: Option<String>,
    pub expire_time: Option<String>,
    pub expired: Option<String>,
    pub pay_type: Option<String>,
    pub region_id: Option<String>,
    pub replica_lag: Option<String>,
    pub role: Option<String>,
    pub serverless_type: Option<String>,
    pub storage_used: Option<String>,
}
model! { DescribeGlobalDatabaseNetworkDBClusters {
    0 "Category" category: String, 1 "DBClusterDescription" db_cluster_description: String,
    2 "DBClusterId" db_cluster_id: String, 3 "DBClusterStatus" db_cluster_status: String,
    4 "DBNodeClass" db_node_class: String, 5 "DBNodes" db_nodes: Vec<DescribeGlobalDatabaseNetworkDBNodes>,
    6 "DBType" db_type: String, 7 "DBVersion" db_version: String, 8 "ExpireTime" expire_time: String,
    9 "Expired" expired: String, 10 "PayType" pay_type: String, 11 "RegionId" region_id: String,
    12 "ReplicaLag" replica_lag: String, 13 "Role" role: String, 14 "ServerlessType" serverless_type: String,
    15 "StorageUsed" storage_used: String
} }

/// In the response of [`DescribeGlobalDatabaseNetwork`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalDatabaseNetworkDBNodes {
    pub creation_time: Option<String>,
    pub db_node_class: Option<String>,
    pub db_node_id: Option<String>,
    pub db_node_role: Option<String>,
    pub db_node_status: Option<String>,
    pub failover_priority: Option<i64>,
    pub max_connections: Option<i64>,
    pub max_iops: Option<i64>,
    pub zone_id: Option<String>,
}
model! { DescribeGlobalDatabaseNetworkDBNodes {
    0 "CreationTime" creation_time: String, 1 "DBNodeClass" db_node_class: String, 2 "DBNodeId" db_node_id: String,
    3 "DBNodeRole" db_node_role: String, 4 "DBNodeStatus" db_node_status: String,
    5 "FailoverPriority" failover_priority: i64, 6 "MaxConnections" max_connections: i64, 7 "MaxIOPS" max_iops: i64,
    8 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeGlobalDatabaseNetwork`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalDatabaseNetworkLabels {
    pub gdn_version: Option<String>,
}
model! { DescribeGlobalDatabaseNetworkLabels {
    0 "GDNVersion" gdn_version: String
} }

/// Describes global database networks: `DescribeGlobalDatabaseNetworks` of `polardb` 2017-08-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeGlobalDatabaseNetworks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalDatabaseNetworks {
    pub db_cluster_id: Option<String>,
    pub filter_region: Option<String>,
    pub gdn_description: Option<String>,
    pub gdn_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeGlobalDatabaseNetworks() "DescribeGlobalDatabaseNetworks" -> DescribeGlobalDatabaseNetworksOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "FilterRegion" filter_region: String,
    2 "GDNDescription" gdn_description: String, 3 "GDNId" gdn_id: String, 4 "OwnerAccount" owner_account: String,
    5 "OwnerId" owner_id: i64, 6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64,
    8 "ResourceGroupId" resource_group_id: String, 9 "ResourceOwnerAccount" resource_owner_account: String,
    10 "ResourceOwnerId" resource_owner_id: i64, 11 "SecurityToken" security_token: Secret
} }
paged! { DescribeGlobalDatabaseNetworks: DescribeGlobalDatabaseNetworksItems =
    Number "PageNumber", "Items" items, total "TotalRecordCount" }

/// Response of [`DescribeGlobalDatabaseNetworks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalDatabaseNetworksOutput {
    pub items: Vec<DescribeGlobalDatabaseNetworksItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeGlobalDatabaseNetworksOutput {
    0 "Items" items: Vec<DescribeGlobalDatabaseNetworksItems>, 1 "PageNumber" page_number: i64,
    2 "PageRecordCount" page_record_count: i64, 3 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribeGlobalDatabaseNetworks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalDatabaseNetworksItems {
    pub create_time: Option<String>,
    pub db_clusters: Vec<DescribeGlobalDatabaseNetworksDBClusters>,
    pub db_type: Option<String>,
    pub db_version: Option<String>,
    pub gdn_description: Option<String>,
    pub gdn_id: Option<String>,
    pub gdn_status: Option<String>,
    pub labels: Option<DescribeGlobalDatabaseNetworksLabels>,
}
model! { DescribeGlobalDatabaseNetworksItems {
    0 "CreateTime" create_time: String, 1 "DBClusters" db_clusters: Vec<DescribeGlobalDatabaseNetworksDBClusters>,
    2 "DBType" db_type: String, 3 "DBVersion" db_version: String, 4 "GDNDescription" gdn_description: String,
    5 "GDNId" gdn_id: String, 6 "GDNStatus" gdn_status: String, 7 "Labels" labels: DescribeGlobalDatabaseNetworksLabels
} }

/// In the response of [`DescribeGlobalDatabaseNetworks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalDatabaseNetworksDBClusters {
    pub db_cluster_id: Option<String>,
    pub region_id: Option<String>,
    pub role: Option<String>,
}
model! { DescribeGlobalDatabaseNetworksDBClusters {
    0 "DBClusterId" db_cluster_id: String, 1 "RegionId" region_id: String, 2 "Role" role: String
} }

/// In the response of [`DescribeGlobalDatabaseNetworks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalDatabaseNetworksLabels {
    pub gdn_version: Option<String>,
}
model! { DescribeGlobalDatabaseNetworksLabels {
    0 "GDNVersion" gdn_version: String
} }

/// Describes global security ip group: `DescribeGlobalSecurityIPGroup` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeGlobalSecurityIPGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalSecurityIPGroup {
    pub global_security_group_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeGlobalSecurityIPGroup(region_id: String)
    "DescribeGlobalSecurityIPGroup" -> DescribeGlobalSecurityIPGroupOutput {
    0 "GlobalSecurityGroupId" global_security_group_id: String, 1 "OwnerAccount" owner_account: String,
    2 "OwnerId" owner_id: i64, 3 "RegionId" region_id, 4 "ResourceGroupId" resource_group_id: String,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeGlobalSecurityIPGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalSecurityIPGroupOutput {
    pub global_security_ip_group: Vec<
        DescribeGlobalSecurityIPGroupGlobalSecurityIPGroup,
    >,
}
model! { DescribeGlobalSecurityIPGroupOutput {
    0 "GlobalSecurityIPGroup" global_security_ip_group: Vec<DescribeGlobalSecurityIPGroupGlobalSecurityIPGroup>
} }

/// In the response of [`DescribeGlobalSecurityIPGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalSecurityIPGroupGlobalSecurityIPGroup {
    pub db_instances: Vec<String>,
    pub g_ip_list: Option<String>,
    pub global_ig_name: Option<String>,
    pub global_security_group_id: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeGlobalSecurityIPGroupGlobalSecurityIPGroup {
    0 "DBInstances" db_instances: Vec<String>, 1 "GIpList" g_ip_list: String, 2 "GlobalIgName" global_ig_name: String,
    3 "GlobalSecurityGroupId" global_security_group_id: String, 4 "RegionId" region_id: String
} }

/// Describes global security ip group relation: `DescribeGlobalSecurityIPGroupRelation` of `polardb` 2017-08-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeGlobalSecurityIPGroupRelation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalSecurityIPGroupRelation {
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeGlobalSecurityIPGroupRelation(db_cluster_id: String, region_id: String)
    "DescribeGlobalSecurityIPGroupRelation" -> DescribeGlobalSecurityIPGroupRelationOutput {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceGroupId" resource_group_id: String,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeGlobalSecurityIPGroupRelation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalSecurityIPGroupRelationOutput {
    pub db_cluster_id: Option<String>,
    pub global_security_ip_group_rel: Vec<
        DescribeGlobalSecurityIPGroupRelationGlobalSecurityIPGroupRel,
    >,
}
model! { DescribeGlobalSecurityIPGroupRelationOutput {
    0 "DBClusterId" db_cluster_id: String,
    1 "GlobalSecurityIPGroupRel" global_security_ip_group_rel: Vec<DescribeGlobalSecurityIPGroupRelationGlobalSecurityIPGroupRel>
} }

/// In the response of [`DescribeGlobalSecurityIPGroupRelation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalSecurityIPGroupRelationGlobalSecurityIPGroupRel {
    pub g_ip_list: Option<String>,
    pub global_ig_name: Option<String>,
    pub global_security_group_id: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeGlobalSecurityIPGroupRelationGlobalSecurityIPGroupRel {
    0 "GIpList" g_ip_list: String, 1 "GlobalIgName" global_ig_name: String,
    2 "GlobalSecurityGroupId" global_security_group_id: String, 3 "RegionId" region_id: String
} }

/// Describes ha logs: `DescribeHALogs` of `polardb` 2017-08-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeHALogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHALogs {
    /// Required.
    pub db_cluster_id: String,
    pub db_node_id: Option<String>,
    pub end_time: Option<String>,
    /// Required.
    pub log_type: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub start_time: Option<String>,
}
operation! { DescribeHALogs(db_cluster_id: String, log_type: String) "DescribeHALogs" -> DescribeHALogsOutput {
    0 "DBClusterId" db_cluster_id, 1 "DBNodeId" db_node_id: String, 2 "EndTime" end_time: String, 3 "LogType" log_type,
    4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "StartTime" start_time: String
} }
paged! { DescribeHALogs: DescribeHALogsHaLogItems =
    Number "PageNumber", "HaLogItems" ha_log_items, total "TotalRecords" }

/// Response of [`DescribeHALogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHALogsOutput {
    pub db_instance_name: Option<String>,
    pub db_instance_type: Option<String>,
    pub ha_log_items: Vec<DescribeHALogsHaLogItems>,
    pub ha_status: Option<i64>,
    pub items_numbers: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_records: Option<i64>,
}
model! { DescribeHALogsOutput {
    0 "DBInstanceName" db_instance_name: String, 1 "DBInstanceType" db_instance_type: String,
    2 "HaLogItems" ha_log_items: Vec<DescribeHALogsHaLogItems>, 3 "HaStatus" ha_status: i64,
    4 "ItemsNumbers" items_numbers: i64, 5 "PageNumber" page_number: i64, 6 "PageSize" page_size: i64,
    7 "TotalRecords" total_records: i64
} }

/// In the response of [`DescribeHALogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHALogsHaLogItems {
    pub switch_cause_code: Option<String>,
    pub switch_cause_detail: Option<String>,
    pub switch_finish_time: Option<String>,
    pub switch_id: Option<String>,
    pub switch_start_time: Option<String>,
}
model! { DescribeHALogsHaLogItems {
    0 "SwitchCauseCode" switch_cause_code: String, 1 "SwitchCauseDetail" switch_cause_detail: String,
    2 "SwitchFinishTime" switch_finish_time: String, 3 "SwitchId" switch_id: String,
    4 "SwitchStartTime" switch_start_time: String
} }

/// Describes history events: `DescribeHistoryEvents` of `polardb` 2017-08-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeHistoryEvents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHistoryEvents {
    pub archive_status: Option<String>,
    pub event_category: Option<String>,
    pub event_id: Option<String>,
    pub event_level: Option<String>,
    pub event_status: Option<String>,
    pub event_type: Option<String>,
    pub from_start_time: Option<String>,
    pub instance_id: Option<String>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 10 to 100.
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_type: Option<String>,
    pub task_id: Option<String>,
    pub to_start_time: Option<String>,
}
operation! { DescribeHistoryEvents() "DescribeHistoryEvents" -> DescribeHistoryEventsOutput {
    0 "ArchiveStatus" archive_status: String, 1 "EventCategory" event_category: String, 2 "EventId" event_id: String,
    3 "EventLevel" event_level: String, 4 "EventStatus" event_status: String, 5 "EventType" event_type: String,
    6 "FromStartTime" from_start_time: String, 7 "InstanceId" instance_id: String, 8 "PageNumber" page_number: i64,
    9 "PageSize" page_size: i64, 10 "RegionId" region_id: String, 11 "ResourceGroupId" resource_group_id: String,
    12 "ResourceType" resource_type: String, 13 "TaskId" task_id: String, 14 "ToStartTime" to_start_time: String
} }
paged! { DescribeHistoryEvents: DescribeHistoryEventsItems = Number "PageNumber", "Items" items, total "TotalCount" }

/// Response of [`DescribeHistoryEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHistoryEventsOutput {
    pub items: Vec<DescribeHistoryEventsItems>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeHistoryEventsOutput {
    0 "Items" items: Vec<DescribeHistoryEventsItems>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeHistoryEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHistoryEventsItems {
    pub data: Option<DescribeHistoryEventsData>,
    pub id: Option<String>,
    pub region: Option<String>,
    pub source: Option<String>,
    pub specversion: Option<String>,
    pub subject: Option<String>,
    pub time: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeHistoryEventsItems {
    0 "Data" data: DescribeHistoryEventsData, 1 "Id" id: String, 2 "Region" region: String, 3 "Source" source: String,
    4 "Specversion" specversion: String, 5 "Subject" subject: String, 6 "Time" time: String, 7 "Type" r#type: String
} }

/// In the response of [`DescribeHistoryEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHistoryEventsData {
    pub cms_product: Option<String>,
    pub db_type: Option<String>,
    pub detail_impact: Option<String>,
    pub detail_reason: Option<String>,
    pub end_time: Option<String>,
    pub event_category: Option<String>,
    pub event_code: Option<String>,
    pub event_detail: Option<String>,
    pub event_id: Option<String>,
    pub event_impact: Option<String>,
    pub event_level: Option<String>,
    pub event_reason: Option<String>,
    pub event_status: Option<String>,
    pub event_type: Option<String>,
    pub gmt_created: Option<String>,
    pub gmt_modified: Option<String>,
    pub handle_status: Option<String>,
    pub has_life_cycle: Option<i64>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub is_closed: Option<i64>,
    pub product: Option<String>,
    pub region_id: Option<String>,
    pub resource_type: Option<String>,
    pub source_type: Option<String>,
    pub start_time: Option<String>,
    pub uid: Option<String>,
}
model! { DescribeHistoryEventsData {
    0 "CmsProduct" cms_product: String, 1 "DbType" db_type: String, 2 "DetailImpact" detail_impact: String,
    3 "DetailReason" detail_reason: String, 4 "EndTime" end_time: String, 5 "EventCategory" event_category: String,
    6 "EventCode" event_code: String, 7 "EventDetail" event_detail: String, 8 "EventId" event_id: String,
    9 "EventImpact" event_impact: String, 10 "EventLevel" event_level: String, 11 "EventReason" event_reason: String,
    12 "EventStatus" event_status: String, 13 "EventType" event_type: String, 14 "GmtCreated" gmt_created: String,
    15 "GmtModified" gmt_modified: String, 16 "HandleStatus" handle_status: String,
    17 "HasLifeCycle" has_life_cycle: i64, 18 "InstanceId" instance_id: String, 19 "InstanceName" instance_name: String,
    20 "IsClosed" is_closed: i64, 21 "Product" product: String, 22 "RegionId" region_id: String,
    23 "ResourceType" resource_type: String, 24 "SourceType" source_type: String, 25 "StartTime" start_time: String,
    26 "Uid" uid: String
} }

/// Describes history tasks: `DescribeHistoryTasks` of `polardb` 2017-08-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeHistoryTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHistoryTasks {
    pub from_exec_time: Option<i64>,
    /// Required.
    pub from_start_time: String,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<i64>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub status: Option<String>,
    pub task_id: Option<String>,
    pub task_type: Option<String>,
    pub to_exec_time: Option<i64>,
    /// Required.
    pub to_start_time: String,
}
operation! { DescribeHistoryTasks(from_start_time: String, to_start_time: String)
    "DescribeHistoryTasks" -> DescribeHistoryTasksOutput {
    0 "FromExecTime" from_exec_time: i64, 1 "FromStartTime" from_start_time, 2 "InstanceId" instance_id: String,
    3 "InstanceType" instance_type: String, 4 "OwnerId" owner_id: i64, 5 "PageNumber" page_number: i64,
    6 "PageSize" page_size: i64, 7 "RegionId" region_id: String, 8 "ResourceGroupId" resource_group_id: String,
    9 "ResourceOwnerAccount" resource_owner_account: i64, 10 "ResourceOwnerId" resource_owner_id: i64,
    11 "SecurityToken" security_token: Secret, 12 "Status" status: String, 13 "TaskId" task_id: String,
    14 "TaskType" task_type: String, 15 "ToExecTime" to_exec_time: i64, 16 "ToStartTime" to_start_time
} }
paged! { DescribeHistoryTasks: DescribeHistoryTasksItems = Number "PageNumber", "Items" items, total "TotalCount" }

/// Response of [`DescribeHistoryTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHistoryTasksOutput {
    pub items: Vec<DescribeHistoryTasksItems>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<String>,
}
model! { DescribeHistoryTasksOutput {
    0 "Items" items: Vec<DescribeHistoryTasksItems>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: String
} }

/// In the response of [`DescribeHistoryTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHistoryTasksItems {
    pub action_info: Option<String>,
    pub caller_source: Option<String>,
    pub caller_uid: Option<String>,
    pub current_step_name: Option<String>,
    pub db_type: Option<String>,
    pub end_time: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_type: Option<String>,
    pub product: Option<String>,
    pub progress: Option<f64>,
    pub reason_code: Option<String>,
    pub region_id: Option<String>,
    pub remain_time: Option<i64>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub task_detail: Option<String>,
    pub task_id: Option<String>,
    pub task_type: Option<String>,
    pub uid: Option<String>,
}
model! { DescribeHistoryTasksItems {
    0 "ActionInfo" action_info: String, 1 "CallerSource" caller_source: String, 2 "CallerUid" caller_uid: String,
    3 "CurrentStepName" current_step_name: String, 4 "DbType" db_type: String, 5 "EndTime" end_time: String,
    6 "InstanceId" instance_id: String, 7 "InstanceName" instance_name: String, 8 "InstanceType" instance_type: String,
    9 "Product" product: String, 10 "Progress" progress: f64, 11 "ReasonCode" reason_code: String,
    12 "RegionId" region_id: String, 13 "RemainTime" remain_time: i64, 14 "StartTime" start_time: String,
    15 "Status" status: String, 16 "TaskDetail" task_detail: String, 17 "TaskId" task_id: String,
    18 "TaskType" task_type: String, 19 "Uid" uid: String
} }

/// Describes history tasks stat: `DescribeHistoryTasksStat` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeHistoryTasksStat>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHistoryTasksStat {
    pub from_exec_time: Option<i64>,
    /// Required.
    pub from_start_time: String,
    pub instance_id: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<i64>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub status: Option<String>,
    pub task_id: Option<String>,
    pub task_type: Option<String>,
    pub to_exec_time: Option<i64>,
    /// Required.
    pub to_start_time: String,
}
operation! { DescribeHistoryTasksStat(from_start_time: String, region_id: String, to_start_time: String)
    "DescribeHistoryTasksStat" -> DescribeHistoryTasksStatOutput {
    0 "FromExecTime" from_exec_time: i64, 1 "FromStartTime" from_start_time, 2 "InstanceId" instance_id: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceGroupId" resource_group_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: i64, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "SecurityToken" security_token: Secret, 9 "Status" status: String, 10 "TaskId" task_id: String,
    11 "TaskType" task_type: String, 12 "ToExecTime" to_exec_time: i64, 13 "ToStartTime" to_start_time
} }

/// Response of [`DescribeHistoryTasksStat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHistoryTasksStatOutput {
    pub items: Vec<DescribeHistoryTasksStatItems>,
}
model! { DescribeHistoryTasksStatOutput {
    0 "Items" items: Vec<DescribeHistoryTasksStatItems>
} }

/// In the response of [`DescribeHistoryTasksStat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHistoryTasksStatItems {
    pub status: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeHistoryTasksStatItems {
    0 "Status" status: String, 1 "TotalCount" total_count: i64
} }

/// Describes lakebase s3 account: `DescribeLakebaseS3Account` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeLakebaseS3Account>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLakebaseS3Account {
    /// Required.
    pub pfs_instance_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub user_acc_ak: String,
}
operation! { DescribeLakebaseS3Account(pfs_instance_id: String, region_id: String, user_acc_ak: String)
    "DescribeLakebaseS3Account" -> DescribeLakebaseS3AccountOutput {
    0 "PfsInstanceId" pfs_instance_id, 1 "RegionId" region_id, 2 "UserAccAk" user_acc_ak
} }

/// Response of [`DescribeLakebaseS3Account`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLakebaseS3AccountOutput {
    pub user_acc_ak: Option<String>,
    pub user_acc_policy: Option<String>,
    /// Secret.
    pub user_acc_sk: Option<Secret>,
}
model! { DescribeLakebaseS3AccountOutput {
    0 "UserAccAk" user_acc_ak: String, 1 "UserAccPolicy" user_acc_policy: String, 2 "UserAccSk" user_acc_sk: Secret
} }

/// Describes license order details: `DescribeLicenseOrderDetails` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeLicenseOrderDetails>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLicenseOrderDetails {
    /// Required.
    pub aliyun_order_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeLicenseOrderDetails(aliyun_order_id: String)
    "DescribeLicenseOrderDetails" -> DescribeLicenseOrderDetailsOutput {
    0 "AliyunOrderId" aliyun_order_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeLicenseOrderDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLicenseOrderDetailsOutput {
    pub activated_code_count: Option<i64>,
    pub activation_code_quota: Option<i64>,
    pub aliyun_order_id: Option<String>,
    pub allow_empty_system_identifier: Option<bool>,
    pub engine: Option<String>,
    pub gmt_created: Option<String>,
    pub gmt_modified: Option<String>,
    pub is_virtual_order: Option<bool>,
    pub is_virtual_order_frozen: Option<bool>,
    pub package_type: Option<String>,
    pub package_validity: Option<String>,
    pub purchase_channel: Option<String>,
    pub virtual_order_id: Option<String>,
}
model! { DescribeLicenseOrderDetailsOutput {
    0 "ActivatedCodeCount" activated_code_count: i64, 1 "ActivationCodeQuota" activation_code_quota: i64,
    2 "AliyunOrderId" aliyun_order_id: String, 3 "AllowEmptySystemIdentifier" allow_empty_system_identifier: bool,
    4 "Engine" engine: String, 5 "GmtCreated" gmt_created: String, 6 "GmtModified" gmt_modified: String,
    7 "IsVirtualOrder" is_virtual_order: bool, 8 "IsVirtualOrderFrozen" is_virtual_order_frozen: bool,
    9 "PackageType" package_type: String, 10 "PackageValidity" package_validity: String,
    11 "PurchaseChannel" purchase_channel: String, 12 "VirtualOrderId" virtual_order_id: String
} }

/// Describes license orders: `DescribeLicenseOrders` of `polardb` 2017-08-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeLicenseOrders>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLicenseOrders {
    pub aliyun_order_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub package_type: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub purchase_channel: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub virtual_order: Option<bool>,
}
operation! { DescribeLicenseOrders() "DescribeLicenseOrders" -> DescribeLicenseOrdersOutput {
    0 "AliyunOrderId" aliyun_order_id: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "PackageType" package_type: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "PurchaseChannel" purchase_channel: String, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "VirtualOrder" virtual_order: bool
} }
paged! { DescribeLicenseOrders: DescribeLicenseOrdersItems =
    Number "PageNumber", "Items" items, total "TotalRecordCount" }

/// Response of [`DescribeLicenseOrders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLicenseOrdersOutput {
    pub items: Vec<DescribeLicenseOrdersItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeLicenseOrdersOutput {
    0 "Items" items: Vec<DescribeLicenseOrdersItems>, 1 "PageNumber" page_number: i64,
    2 "PageRecordCount" page_record_count: i64, 3 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribeLicenseOrders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLicenseOrdersItems {
    pub activated_code_count: Option<i64>,
    pub activation_code_quota: Option<i64>,
    pub aliyun_order_id: Option<String>,
    pub allow_empty_system_identifier: Option<bool>,
    pub engine: Option<String>,
    pub gmt_created: Option<String>,
    pub gmt_modified: Option<String>,
    pub is_virtual_order: Option<bool>,
    pub is_virtual_order_frozen: Option<bool>,
    pub package_type: Option<String>,
    pub package_validity: Option<String>,
    pub purchase_channel: Option<String>,
    pub virtual_aliyun_order_id: Option<String>,
}
model! { DescribeLicenseOrdersItems {
    0 "ActivatedCodeCount" activated_code_count: i64, 1 "ActivationCodeQuota" activation_code_quota: i64,
    2 "AliyunOrderId" aliyun_order_id: String, 3 "AllowEmptySystemIdentifier" allow_empty_system_identifier: bool,
    4 "Engine" engine: String, 5 "GmtCreated" gmt_created: String, 6 "GmtModified" gmt_modified: String,
    7 "IsVirtualOrder" is_virtual_order: bool, 8 "IsVirtualOrderFrozen" is_virtual_order_frozen: bool,
    9 "PackageType" package_type: String, 10 "PackageValidity" package_validity: String,
    11 "PurchaseChannel" purchase_channel: String, 12 "VirtualAliyunOrderId" virtual_aliyun_order_id: String
} }

/// Describes local available recovery time: `DescribeLocalAvailableRecoveryTime` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeLocalAvailableRecoveryTime>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLocalAvailableRecoveryTime {
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeLocalAvailableRecoveryTime(db_cluster_id: String)
    "DescribeLocalAvailableRecoveryTime" -> DescribeLocalAvailableRecoveryTimeOutput {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeLocalAvailableRecoveryTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLocalAvailableRecoveryTimeOutput {
    pub db_cluster_id: Option<String>,
    pub recovery_begin_time: Option<String>,
    pub recovery_end_time: Option<String>,
}
model! { DescribeLocalAvailableRecoveryTimeOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "RecoveryBeginTime" recovery_begin_time: String,
    2 "RecoveryEndTime" recovery_end_time: String
} }

/// Describes log backup policy: `DescribeLogBackupPolicy` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeLogBackupPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogBackupPolicy {
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeLogBackupPolicy(db_cluster_id: String) "DescribeLogBackupPolicy" -> DescribeLogBackupPolicyOutput {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeLogBackupPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogBackupPolicyOutput {
    pub advanced_log_policies: Option<DescribeLogBackupPolicyAdvancedLogPolicies>,
    pub enable_backup_log: Option<i64>,
    pub log_backup_another_region_region: Option<String>,
    pub log_backup_another_region_retention_period: Option<String>,
    pub log_backup_retention_period: Option<i64>,
}
model! { DescribeLogBackupPolicyOutput {
    0 "AdvancedLogPolicies" advanced_log_policies: DescribeLogBackupPolicyAdvancedLogPolicies,
    1 "EnableBackupLog" enable_backup_log: i64,
    2 "LogBackupAnotherRegionRegion" log_backup_another_region_region: String,
    3 "LogBackupAnotherRegionRetentionPeriod" log_backup_another_region_retention_period: String,
    4 "LogBackupRetentionPeriod" log_backup_retention_period: i64
} }

/// In the response of [`DescribeLogBackupPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogBackupPolicyAdvancedLogPolicies {
    pub advanced_log_policy: Vec<DescribeLogBackupPolicyAdvancedLogPolicy>,
}
model! { DescribeLogBackupPolicyAdvancedLogPolicies {
    0 "AdvancedLogPolicy" advanced_log_policy: Vec<DescribeLogBackupPolicyAdvancedLogPolicy>
} }

/// In the response of [`DescribeLogBackupPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogBackupPolicyAdvancedLogPolicy {
    pub dest_region: Option<String>,
    pub dest_type: Option<String>,
    pub enable_log_backup: Option<i64>,
    pub log_retention_type: Option<String>,
    pub log_retention_value: Option<String>,
    pub policy_id: Option<String>,
    pub src_region: Option<String>,
    pub src_type: Option<String>,
}
model! { DescribeLogBackupPolicyAdvancedLogPolicy {
    0 "DestRegion" dest_region: String, 1 "DestType" dest_type: String, 2 "EnableLogBackup" enable_log_backup: i64,
    3 "LogRetentionType" log_retention_type: String, 4 "LogRetentionValue" log_retention_value: String,
    5 "PolicyId" policy_id: String, 6 "SrcRegion" src_region: String, 7 "SrcType" src_type: String
} }

/// Describes masking rules: `DescribeMaskingRules` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeMaskingRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMaskingRules {
    /// Required.
    pub db_cluster_id: String,
    pub interface_version: Option<String>,
    pub rule_name_list: Option<String>,
}
operation! { DescribeMaskingRules(db_cluster_id: String) "DescribeMaskingRules" -> DescribeMaskingRulesOutput {
    0 "DBClusterId" db_cluster_id, 1 "InterfaceVersion" interface_version: String,
    2 "RuleNameList" rule_name_list: String
} }

/// Response of [`DescribeMaskingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMaskingRulesOutput {
    pub db_cluster_id: Option<String>,
    pub data: Option<DescribeMaskingRulesData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeMaskingRulesOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "Data" data: DescribeMaskingRulesData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`DescribeMaskingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMaskingRulesData {
    pub rule_list: Vec<String>,
    pub rule_version: Option<String>,
}
model! { DescribeMaskingRulesData {
    0 "RuleList" rule_list: Vec<String>, 1 "RuleVersion" rule_version: String
} }

/// Describes meta list: `DescribeMetaList` of `polardb` 2017-08-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeMetaList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetaList {
    pub backup_id: Option<String>,
    /// Required.
    pub db_cluster_id: String,
    pub get_db_name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 500.
    pub page_size: Option<i64>,
    pub region_code: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub restore_time: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeMetaList(db_cluster_id: String) "DescribeMetaList" -> DescribeMetaListOutput {
    0 "BackupId" backup_id: String, 1 "DBClusterId" db_cluster_id, 2 "GetDbName" get_db_name: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "PageNumber" page_number: i64,
    6 "PageSize" page_size: i64, 7 "RegionCode" region_code: String,
    8 "ResourceOwnerAccount" resource_owner_account: String, 9 "ResourceOwnerId" resource_owner_id: i64,
    10 "RestoreTime" restore_time: String, 11 "SecurityToken" security_token: Secret
} }
paged! { DescribeMetaList: DescribeMetaListItems = Number "PageNumber", "Items" items, total "TotalRecordCount" }

/// Response of [`DescribeMetaList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetaListOutput {
    pub db_cluster_id: Option<String>,
    pub items: Vec<DescribeMetaListItems>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub total_page_count: Option<String>,
    pub total_record_count: Option<String>,
}
model! { DescribeMetaListOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "Items" items: Vec<DescribeMetaListItems>,
    2 "PageNumber" page_number: String, 3 "PageSize" page_size: String, 4 "TotalPageCount" total_page_count: String,
    5 "TotalRecordCount" total_record_count: String
} }

/// In the response of [`DescribeMetaList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetaListItems {
    pub database: Option<String>,
    pub size: Vec<i64>,
    pub tables: Vec<String>,
}
model! { DescribeMetaListItems {
    0 "Database" database: String, 1 "Size" size: Vec<i64>, 2 "Tables" tables: Vec<String>
} }

/// Describes model apis: `DescribeModelApis` of `polardb` 2017-08-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeModelApis>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelApis {
    /// Required.
    pub gw_cluster_id: String,
    pub model_api_ids: Option<String>,
    pub model_category: Option<String>,
    pub name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub path_prefix: Option<String>,
    pub protocol: Option<String>,
    pub region_id: Option<String>,
    pub status: Option<String>,
}
operation! { DescribeModelApis(gw_cluster_id: String) "DescribeModelApis" -> DescribeModelApisOutput {
    0 "GwClusterId" gw_cluster_id, 1 "ModelApiIds" model_api_ids: String, 2 "ModelCategory" model_category: String,
    3 "Name" name: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "PathPrefix" path_prefix: String, 7 "Protocol" protocol: String, 8 "RegionId" region_id: String,
    9 "Status" status: String
} }
paged! { DescribeModelApis: DescribeModelApisItems = Number "PageNumber", "Items" items, total "TotalRecordCount" }

/// Response of [`DescribeModelApis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelApisOutput {
    pub items: Vec<DescribeModelApisItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub page_size: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeModelApisOutput {
    0 "Items" items: Vec<DescribeModelApisItems>, 1 "PageNumber" page_number: i64,
    2 "PageRecordCount" page_record_count: i64, 3 "PageSize" page_size: i64,
    4 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribeModelApis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelApisItems {
    pub category: Option<String>,
    pub gmt_created: Option<String>,
    pub model_api_id: Option<String>,
    pub name: Option<String>,
    pub path_prefix: Option<String>,
    pub protocol: Option<String>,
    pub record_input: Option<String>,
    pub record_output: Option<String>,
    pub route_rules: Option<String>,
    pub status: Option<String>,
}
model! { DescribeModelApisItems {
    0 "Category" category: String, 1 "GmtCreated" gmt_created: String, 2 "ModelApiId" model_api_id: String,
    3 "Name" name: String, 4 "PathPrefix" path_prefix: String, 5 "Protocol" protocol: String,
    6 "RecordInput" record_input: String, 7 "RecordOutput" record_output: String, 8 "RouteRules" route_rules: String,
    9 "Status" status: String
} }

/// Describes model services: `DescribeModelServices` of `polardb` 2017-08-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeModelServices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelServices {
    /// Required.
    pub gw_cluster_id: String,
    pub model_category: Option<String>,
    pub model_service_ids: Option<String>,
    pub name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub protocol: Option<String>,
    pub region_id: Option<String>,
    pub status: Option<String>,
}
operation! { DescribeModelServices(gw_cluster_id: String) "DescribeModelServices" -> DescribeModelServicesOutput {
    0 "GwClusterId" gw_cluster_id, 1 "ModelCategory" model_category: String,
    2 "ModelServiceIds" model_service_ids: String, 3 "Name" name: String, 4 "PageNumber" page_number: i64,
    5 "PageSize" page_size: i64, 6 "Protocol" protocol: String, 7 "RegionId" region_id: String,
    8 "Status" status: String
} }
paged! { DescribeModelServices: DescribeModelServicesItems =
    Number "PageNumber", "Items" items, total "TotalRecordCount" }

/// Response of [`DescribeModelServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelServicesOutput {
    pub items: Vec<DescribeModelServicesItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub page_size: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeModelServicesOutput {
    0 "Items" items: Vec<DescribeModelServicesItems>, 1 "PageNumber" page_number: i64,
    2 "PageRecordCount" page_record_count: i64, 3 "PageSize" page_size: i64,
    4 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribeModelServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelServicesItems {
    /// Secret.
    pub api_key: Option<Secret>,
    pub base_url: Option<String>,
    pub gmt_created: Option<String>,
    pub input_cost_points_per_million: Option<String>,
    pub model_category: Option<String>,
    pub model_service_id: Option<String>,
    pub name: Option<String>,
    pub output_cost_points_per_million: Option<String>,
    pub protocol: Option<String>,
    pub request_cost_points: Option<String>,
    pub status: Option<String>,
    pub vendor: Option<String>,
}
model! { DescribeModelServicesItems {
    0 "ApiKey" api_key: Secret, 1 "BaseUrl" base_url: String, 2 "GmtCreated" gmt_created: String,
    3 "InputCostPointsPerMillion" input_cost_points_per_million: String, 4 "ModelCategory" model_category: String,
    5 "ModelServiceId" model_service_id: String, 6 "Name" name: String,
    7 "OutputCostPointsPerMillion" output_cost_points_per_million: String, 8 "Protocol" protocol: String,
    9 "RequestCostPoints" request_cost_points: String, 10 "Status" status: String, 11 "Vendor" vendor: String
} }

/// Describes modify parameter log: `DescribeModifyParameterLog` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeModifyParameterLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModifyParameterLog {
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub end_time: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub start_time: String,
}
operation! { DescribeModifyParameterLog(db_cluster_id: String, end_time: String, start_time: String)
    "DescribeModifyParameterLog" -> DescribeModifyParameterLogOutput {
    0 "DBClusterId" db_cluster_id, 1 "EndTime" end_time, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "StartTime" start_time
} }

/// Response of [`DescribeModifyParameterLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModifyParameterLogOutput {
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub items: Vec<DescribeModifyParameterLogItems>,
}
model! { DescribeModifyParameterLogOutput {
    0 "Engine" engine: String, 1 "EngineVersion" engine_version: String,
    2 "Items" items: Vec<DescribeModifyParameterLogItems>
} }

/// In the response of [`DescribeModifyParameterLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModifyParameterLogItems {
    pub modify_time: Option<String>,
    pub new_parameter_value: Option<String>,
    pub old_parameter_value: Option<String>,
    pub parameter_name: Option<String>,
    pub status: Option<String>,
}
model! { DescribeModifyParameterLogItems {
    0 "ModifyTime" modify_time: String, 1 "NewParameterValue" new_parameter_value: String,
    2 "OldParameterValue" old_parameter_value: String, 3 "ParameterName" parameter_name: String,
    4 "Status" status: String
} }

/// Describes network channel: `DescribeNetworkChannel` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeNetworkChannel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkChannel {
    pub channel_name: Option<String>,
    pub client_token: Option<String>,
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub vpc_id: Option<String>,
}
operation! { DescribeNetworkChannel(db_cluster_id: String) "DescribeNetworkChannel" -> DescribeNetworkChannelOutput {
    0 "ChannelName" channel_name: String, 1 "ClientToken" client_token: String, 2 "DBClusterId" db_cluster_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id: String,
    6 "ResourceGroupId" resource_group_id: String, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "VpcId" vpc_id: String
} }

/// Response of [`DescribeNetworkChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkChannelOutput {
    pub channel_infos: Vec<DescribeNetworkChannelChannelInfos>,
}
model! { DescribeNetworkChannelOutput {
    0 "ChannelInfos" channel_infos: Vec<DescribeNetworkChannelChannelInfos>
} }

/// In the response of [`DescribeNetworkChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkChannelChannelInfos {
    pub channel_name: Option<String>,
    pub db_cluster_id: Option<String>,
    pub notes: Option<String>,
    pub region_id: Option<String>,
    pub target_db_cluster_id: Option<String>,
    pub target_ip: Option<String>,
    pub target_port: Option<String>,
    pub target_type: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeNetworkChannelChannelInfos {
    0 "ChannelName" channel_name: String, 1 "DBClusterId" db_cluster_id: String, 2 "Notes" notes: String,
    3 "RegionId" region_id: String, 4 "TargetDBClusterId" target_db_cluster_id: String, 5 "TargetIp" target_ip: String,
    6 "TargetPort" target_port: String, 7 "TargetType" target_type: String, 8 "VpcId" vpc_id: String
} }

/// Describes parameter group: `DescribeParameterGroup` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeParameterGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterGroup {
    pub db_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub parameter_group_id: String,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeParameterGroup(parameter_group_id: String, region_id: String)
    "DescribeParameterGroup" -> DescribeParameterGroupOutput {
    0 "DBType" db_type: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ParameterGroupId" parameter_group_id, 4 "RegionId" region_id, 5 "ResourceGroupId" resource_group_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeParameterGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterGroupOutput {
    pub parameter_group: Vec<DescribeParameterGroupParameterGroup>,
}
model! { DescribeParameterGroupOutput {
    0 "ParameterGroup" parameter_group: Vec<DescribeParameterGroupParameterGroup>
} }

/// In the response of [`DescribeParameterGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterGroupParameterGroup {
    pub create_time: Option<String>,
    pub db_type: Option<String>,
    pub db_version: Option<String>,
    pub force_restart: Option<String>,
    pub parameter_counts: Option<i64>,
    pub parameter_detail: Vec<DescribeParameterGroupParameterDetail>,
    pub parameter_group_desc: Option<String>,
    pub parameter_group_id: Option<String>,
    pub parameter_group_name: Option<String>,
    pub parameter_group_type: Option<String>,
}
model! { DescribeParameterGroupParameterGroup {
    0 "CreateTime" create_time: String, 1 "DBType" db_type: String, 2 "DBVersion" db_version: String,
    3 "ForceRestart" force_restart: String, 4 "ParameterCounts" parameter_counts: i64,
    5 "ParameterDetail" parameter_detail: Vec<DescribeParameterGroupParameterDetail>,
    6 "ParameterGroupDesc" parameter_group_desc: String, 7 "ParameterGroupId" parameter_group_id: String,
    8 "ParameterGroupName" parameter_group_name: String, 9 "ParameterGroupType" parameter_group_type: String
} }

/// In the response of [`DescribeParameterGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterGroupParameterDetail {
    pub param_name: Option<String>,
    pub param_value: Option<String>,
}
model! { DescribeParameterGroupParameterDetail {
    0 "ParamName" param_name: String, 1 "ParamValue" param_value: String
} }

/// Describes parameter groups: `DescribeParameterGroups` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeParameterGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterGroups {
    pub db_type: Option<String>,
    pub db_version: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeParameterGroups(region_id: String) "DescribeParameterGroups" -> DescribeParameterGroupsOutput {
    0 "DBType" db_type: String, 1 "DBVersion" db_version: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceGroupId" resource_group_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeParameterGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterGroupsOutput {
    pub parameter_groups: Vec<DescribeParameterGroupsParameterGroups>,
}
model! { DescribeParameterGroupsOutput {
    0 "ParameterGroups" parameter_groups: Vec<DescribeParameterGroupsParameterGroups>
} }

/// In the response of [`DescribeParameterGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterGroupsParameterGroups {
    pub create_time: Option<String>,
    pub db_type: Option<String>,
    pub db_version: Option<String>,
    pub force_restart: Option<String>,
    pub parameter_counts: Option<i64>,
    pub parameter_group_desc: Option<String>,
    pub parameter_group_id: Option<String>,
    pub parameter_group_name: Option<String>,
    pub parameter_group_type: Option<String>,
}
model! { DescribeParameterGroupsParameterGroups {
    0 "CreateTime" create_time: String, 1 "DBType" db_type: String, 2 "DBVersion" db_version: String,
    3 "ForceRestart" force_restart: String, 4 "ParameterCounts" parameter_counts: i64,
    5 "ParameterGroupDesc" parameter_group_desc: String, 6 "ParameterGroupId" parameter_group_id: String,
    7 "ParameterGroupName" parameter_group_name: String, 8 "ParameterGroupType" parameter_group_type: String
} }

/// Describes parameter templates: `DescribeParameterTemplates` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeParameterTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterTemplates {
    /// Required.
    pub db_type: String,
    /// Required.
    pub db_version: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeParameterTemplates(db_type: String, db_version: String, region_id: String)
    "DescribeParameterTemplates" -> DescribeParameterTemplatesOutput {
    0 "DBType" db_type, 1 "DBVersion" db_version, 2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64,
    4 "RegionId" region_id, 5 "ResourceGroupId" resource_group_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeParameterTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterTemplatesOutput {
    pub db_type: Option<String>,
    pub db_version: Option<String>,
    pub engine: Option<String>,
    pub parameter_count: Option<String>,
    pub parameters: Option<DescribeParameterTemplatesParameters>,
}
model! { DescribeParameterTemplatesOutput {
    0 "DBType" db_type: String, 1 "DBVersion" db_version: String, 2 "Engine" engine: String,
    3 "ParameterCount" parameter_count: String, 4 "Parameters" parameters: DescribeParameterTemplatesParameters
} }

/// In the response of [`DescribeParameterTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterTemplatesParameters {
    pub template_record: Vec<DescribeParameterTemplatesTemplateRecord>,
}
model! { DescribeParameterTemplatesParameters {
    0 "TemplateRecord" template_record: Vec<DescribeParameterTemplatesTemplateRecord>
} }

/// In the response of [`DescribeParameterTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParameterTemplatesTemplateRecord {
    pub checking_code: Option<String>,
    pub force_modify: Option<String>,
    pub force_restart: Option<String>,
    pub is_node_available: Option<String>,
    pub param_rely_rule: Option<String>,
    pub parameter_description: Option<String>,
    pub parameter_name: Option<String>,
    pub parameter_value: Option<String>,
}
model! { DescribeParameterTemplatesTemplateRecord {
    0 "CheckingCode" checking_code: String, 1 "ForceModify" force_modify: String,
    2 "ForceRestart" force_restart: String, 3 "IsNodeAvailable" is_node_available: String,
    4 "ParamRelyRule" param_rely_rule: String, 5 "ParameterDescription" parameter_description: String,
    6 "ParameterName" parameter_name: String, 7 "ParameterValue" parameter_value: String
} }

/// Describes pending maintenance action: `DescribePendingMaintenanceAction` of `polardb` 2017-08-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribePendingMaintenanceAction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePendingMaintenanceAction {
    pub is_history: Option<i64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 10 to 100.
    pub page_size: Option<i64>,
    /// Required.
    pub region: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub task_type: String,
}
operation! { DescribePendingMaintenanceAction(region: String, task_type: String)
    "DescribePendingMaintenanceAction" -> DescribePendingMaintenanceActionOutput {
    0 "IsHistory" is_history: i64, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "Region" region,
    6 "ResourceGroupId" resource_group_id: String, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "SecurityToken" security_token: Secret, 10 "TaskType" task_type
} }
paged! { DescribePendingMaintenanceAction: DescribePendingMaintenanceActionItems =
    Number "PageNumber", "Items" items, total "TotalRecordCount" }

/// Response of [`DescribePendingMaintenanceAction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePendingMaintenanceActionOutput {
    pub items: Vec<DescribePendingMaintenanceActionItems>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribePendingMaintenanceActionOutput {
    0 "Items" items: Vec<DescribePendingMaintenanceActionItems>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribePendingMaintenanceAction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePendingMaintenanceActionItems {
    pub created_time: Option<String>,
    pub db_cluster_id: Option<String>,
    pub db_type: Option<String>,
    pub db_version: Option<String>,
    pub deadline: Option<String>,
    pub id: Option<i64>,
    pub modified_time: Option<String>,
    pub prepare_interval: Option<String>,
    pub region: Option<String>,
    pub result_info: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<i64>,
    pub switch_time: Option<String>,
    pub task_type: Option<String>,
}
model! { DescribePendingMaintenanceActionItems {
    0 "CreatedTime" created_time: String, 1 "DBClusterId" db_cluster_id: String, 2 "DBType" db_type: String,
    3 "DBVersion" db_version: String, 4 "Deadline" deadline: String, 5 "Id" id: i64,
    6 "ModifiedTime" modified_time: String, 7 "PrepareInterval" prepare_interval: String, 8 "Region" region: String,
    9 "ResultInfo" result_info: String, 10 "StartTime" start_time: String, 11 "Status" status: i64,
    12 "SwitchTime" switch_time: String, 13 "TaskType" task_type: String
} }

/// Describes pending maintenance actions: `DescribePendingMaintenanceActions` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribePendingMaintenanceActions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePendingMaintenanceActions {
    pub is_history: Option<i64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribePendingMaintenanceActions(region_id: String)
    "DescribePendingMaintenanceActions" -> DescribePendingMaintenanceActionsOutput {
    0 "IsHistory" is_history: i64, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceGroupId" resource_group_id: String,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribePendingMaintenanceActions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePendingMaintenanceActionsOutput {
    pub type_list: Vec<DescribePendingMaintenanceActionsTypeList>,
}
model! { DescribePendingMaintenanceActionsOutput {
    0 "TypeList" type_list: Vec<DescribePendingMaintenanceActionsTypeList>
} }

/// In the response of [`DescribePendingMaintenanceActions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePendingMaintenanceActionsTypeList {
    pub count: Option<i64>,
    pub task_type: Option<String>,
}
model! { DescribePendingMaintenanceActionsTypeList {
    0 "Count" count: i64, 1 "TaskType" task_type: String
} }

/// Describes polar agent chat records: `DescribePolarAgentChatRecords` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribePolarAgentChatRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarAgentChatRecords {
    /// Required.
    pub session_id: String,
    pub source: Option<String>,
}
operation! { DescribePolarAgentChatRecords(session_id: String)
    "DescribePolarAgentChatRecords" -> DescribePolarAgentChatRecordsOutput {
    0 "SessionId" session_id, 1 "Source" source: String
} }

/// Response of [`DescribePolarAgentChatRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarAgentChatRecordsOutput {
    pub data: Vec<DescribePolarAgentChatRecordsData>,
}
model! { DescribePolarAgentChatRecordsOutput {
    0 "Data" data: Vec<DescribePolarAgentChatRecordsData>
} }

/// In the response of [`DescribePolarAgentChatRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarAgentChatRecordsData {
    pub answer: Option<String>,
    pub feedback_type: Option<String>,
    pub query: Option<String>,
    pub query_id: Option<String>,
    pub session_id: Option<String>,
}
model! { DescribePolarAgentChatRecordsData {
    0 "Answer" answer: String, 1 "FeedbackType" feedback_type: String, 2 "Query" query: String,
    3 "QueryId" query_id: String, 4 "SessionId" session_id: String
} }

/// Describes polar agent session status: `DescribePolarAgentSessionStatus` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribePolarAgentSessionStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarAgentSessionStatus {
    /// Required.
    pub session_id: String,
    pub source: Option<String>,
}
operation! { DescribePolarAgentSessionStatus(session_id: String)
    "DescribePolarAgentSessionStatus" -> DescribePolarAgentSessionStatusOutput {
    0 "SessionId" session_id, 1 "Source" source: String
} }

/// Response of [`DescribePolarAgentSessionStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarAgentSessionStatusOutput {
    pub status: Option<i64>,
}
model! { DescribePolarAgentSessionStatusOutput {
    0 "Status" status: i64
} }

/// Describes polar agent user sessions: `DescribePolarAgentUserSessions` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribePolarAgentUserSessions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarAgentUserSessions {
    pub source: Option<String>,
}
operation! { DescribePolarAgentUserSessions() "DescribePolarAgentUserSessions" -> DescribePolarAgentUserSessionsOutput {
    0 "Source" source: String
} }

/// Response of [`DescribePolarAgentUserSessions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarAgentUserSessionsOutput {
    pub data: Vec<DescribePolarAgentUserSessionsData>,
}
model! { DescribePolarAgentUserSessionsOutput {
    0 "Data" data: Vec<DescribePolarAgentUserSessionsData>
} }

/// In the response of [`DescribePolarAgentUserSessions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarAgentUserSessionsData {
    pub session_id: Option<String>,
    pub session_status: Option<i64>,
    pub title: Option<String>,
}
model! { DescribePolarAgentUserSessionsData {
    0 "SessionId" session_id: String, 1 "SessionStatus" session_status: i64, 2 "Title" title: String
} }

/// Describes polar claw agent file: `DescribePolarClawAgentFile` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribePolarClawAgentFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarClawAgentFile {
    /// Required.
    pub agent_id: String,
    /// Required.
    pub application_id: String,
    /// Required.
    pub file_name: String,
}
operation! { DescribePolarClawAgentFile(agent_id: String, application_id: String, file_name: String)
    "DescribePolarClawAgentFile" -> DescribePolarClawAgentFileOutput {
    0 "AgentId" agent_id, 1 "ApplicationId" application_id, 2 "FileName" file_name
} }

/// Response of [`DescribePolarClawAgentFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarClawAgentFileOutput {
    pub agent_id: Option<String>,
    pub application_id: Option<String>,
    pub code: Option<i64>,
    pub file: Option<DescribePolarClawAgentFileFile>,
    pub message: Option<String>,
    pub workspace: Option<String>,
}
model! { DescribePolarClawAgentFileOutput {
    0 "AgentId" agent_id: String, 1 "ApplicationId" application_id: String, 2 "Code" code: i64,
    3 "File" file: DescribePolarClawAgentFileFile, 4 "Message" message: String, 5 "Workspace" workspace: String
} }

/// In the response of [`DescribePolarClawAgentFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarClawAgentFileFile {
    pub content: Option<String>,
    pub missing: Option<bool>,
    pub name: Option<String>,
    pub path: Option<String>,
    pub size: Option<i64>,
    pub updated_at_ms: Option<i64>,
}
model! { DescribePolarClawAgentFileFile {
    0 "Content" content: String, 1 "Missing" missing: bool, 2 "Name" name: String, 3 "Path" path: String,
    4 "Size" size: i64, 5 "UpdatedAtMs" updated_at_ms: i64
} }

/// Describes polar claw agent tools: `DescribePolarClawAgentTools` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribePolarClawAgentTools>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarClawAgentTools {
    /// Required.
    pub agent_id: String,
    /// Required.
    pub application_id: String,
    pub include_plugins: Option<bool>,
}
operation! { DescribePolarClawAgentTools(agent_id: String, application_id: String)
    "DescribePolarClawAgentTools" -> DescribePolarClawAgentToolsOutput {
    0 "AgentId" agent_id, 1 "ApplicationId" application_id, 2 "IncludePlugins" include_plugins: bool
} }

/// Response of [`DescribePolarClawAgentTools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarClawAgentToolsOutput {
    pub agent_id: Option<String>,
    pub application_id: Option<String>,
    pub code: Option<i64>,
    pub current_config: Option<DescribePolarClawAgentToolsCurrentConfig>,
    pub groups: Vec<DescribePolarClawAgentToolsGroups>,
    pub message: Option<String>,
    pub profiles: Vec<DescribePolarClawAgentToolsProfiles>,
}
model! { DescribePolarClawAgentToolsOutput {
    0 "AgentId" agent_id: String, 1 "ApplicationId" application_id: String, 2 "Code" code: i64,
    3 "CurrentConfig" current_config: DescribePolarClawAgentToolsCurrentConfig,
    4 "Groups" groups: Vec<DescribePolarClawAgentToolsGroups>, 5 "Message" message: String,
    6 "Profiles" profiles: Vec<DescribePolarClawAgentToolsProfiles>
} }

/// In the response of [`DescribePolarClawAgentTools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarClawAgentToolsCurrentConfig {
    pub allow: Vec<String>,
    pub also_allow: Vec<String>,
    pub deny: Vec<String>,
    pub profile: Option<String>,
}
model! { DescribePolarClawAgentToolsCurrentConfig {
    0 "Allow" allow: Vec<String>, 1 "AlsoAllow" also_allow: Vec<String>, 2 "Deny" deny: Vec<String>,
    3 "Profile" profile: String
} }

/// In the response of [`DescribePolarClawAgentTools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarClawAgentToolsGroups {
    pub id: Option<String>,
    pub label: Option<String>,
    pub source: Option<String>,
    pub tools: Vec<DescribePolarClawAgentToolsTools>,
}
model! { DescribePolarClawAgentToolsGroups {
    0 "Id" id: String, 1 "Label" label: String, 2 "Source" source: String,
    3 "Tools" tools: Vec<DescribePolarClawAgentToolsTools>
} }

/// In the response of [`DescribePolarClawAgentTools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarClawAgentToolsTools {
    pub default_profiles: Vec<String>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub label: Option<String>,
    pub source: Option<String>,
}
model! { DescribePolarClawAgentToolsTools {
    0 "DefaultProfiles" default_profiles: Vec<String>, 1 "Description" description: String, 2 "Id" id: String,
    3 "Label" label: String, 4 "Source" source: String
} }

/// In the response of [`DescribePolarClawAgentTools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarClawAgentToolsProfiles {
    pub id: Option<String>,
    pub label: Option<String>,
}
model! { DescribePolarClawAgentToolsProfiles {
    0 "Id" id: String, 1 "Label" label: String
} }

/// Describes polar claw agents: `DescribePolarClawAgents` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribePolarClawAgents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarClawAgents {
    pub agent_list: Option<Vec<String>>,
    /// Required.
    pub application_id: String,
}
operation! { DescribePolarClawAgents(application_id: String)
    "DescribePolarClawAgents" -> DescribePolarClawAgentsOutput {
    0 "AgentList" agent_list: Vec<String>, 1 "ApplicationId" application_id
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`DescribePolarClawAgents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarClawAgentsOutput {
    pub agents: Vec<DescribePolarClawAgentsAgents>,
    pub application_id: Option<String>,
    pub code: Option<i64>,
    pub default_id: Option<String>,
    pub main_key: Option<String>,
    pub message: Option<String>,
    pub scope: Option<String>,
}
model! { DescribePolarClawAgentsOutput {
    0 "Agents" agents: Vec<DescribePolarClawAgentsAgents>, 1 "ApplicationId" application_id: String, 2 "Code" code: i64,
    3 "DefaultId" default_id: String, 4 "MainKey" main_key: String, 5 "Message" message: String, 6 "Scope" scope: String
} }

/// In the response of [`DescribePolarClawAgents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarClawAgentsAgents {
    pub default: Option<bool>,
    pub files: Vec<DescribePolarClawAgentsFiles>,
    pub id: Option<String>,
    pub identity: Option<DescribePolarClawAgentsIdentity>,
    pub model: Option<DescribePolarClawAgentsModel>,
    pub name: Option<String>,
    pub skills: Vec<String>,
    pub workspace: Option<String>,
}
model! { DescribePolarClawAgentsAgents {
    0 "Default" default: bool, 1 "Files" files: Vec<DescribePolarClawAgentsFiles>, 2 "Id" id: String,
    3 "Identity" identity: DescribePolarClawAgentsIdentity, 4 "Model" model: DescribePolarClawAgentsModel,
    5 "Name" name: String, 6 "Skills" skills: Vec<String>, 7 "Workspace" workspace: String
} }

/// In the response of [`DescribePolarClawAgents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarClawAgentsFiles {
    pub missing: Option<bool>,
    pub name: Option<String>,
    pub path: Option<String>,
    pub size: Option<i64>,
    pub updated_at_ms: Option<i64>,
}
model! { DescribePolarClawAgentsFiles {
    0 "Missing" missing: bool, 1 "Name" name: String, 2 "Path" path: String, 3 "Size" size: i64,
    4 "UpdatedAtMs" updated_at_ms: i64
} }

/// In the response of [`DescribePolarClawAgents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarClawAgentsIdentity {
    pub avatar: Option<String>,
    pub avatar_url: Option<String>,
    pub emoji: Option<String>,
    pub name: Option<String>,
    pub theme: Option<String>,
}
model! { DescribePolarClawAgentsIdentity {
    0 "Avatar" avatar: String, 1 "AvatarUrl" avatar_url: String, 2 "Emoji" emoji: String, 3 "Name" name: String,
    4 "Theme" theme: String
} }

/// In the response of [`DescribePolarClawAgents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarClawAgentsModel {
    pub fallbacks: Vec<String>,
    pub primary: Option<String>,
}
model! { DescribePolarClawAgentsModel {
    0 "Fallbacks" fallbacks: Vec<String>, 1 "Primary" primary: String
} }

/// Describes polar claw channels: `DescribePolarClawChannels` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribePolarClawChannels>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarClawChannels {
    /// Required.
    pub application_id: String,
    pub channel_list: Option<Vec<String>>,
}
operation! { DescribePolarClawChannels(application_id: String)
    "DescribePolarClawChannels" -> DescribePolarClawChannelsOutput {
    0 "ApplicationId" application_id, 1 "ChannelList" channel_list: Vec<String>
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`DescribePolarClawChannels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarClawChannelsOutput {
    pub application_id: Option<String>,
    pub channels: Vec<DescribePolarClawChannelsChannels>,
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { DescribePolarClawChannelsOutput {
    0 "ApplicationId" application_id: String, 1 "Channels" channels: Vec<DescribePolarClawChannelsChannels>,
    2 "Code" code: i64, 3 "Message" message: String
} }

/// In the response of [`DescribePolarClawChannels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarClawChannelsChannels {
    pub accounts: Vec<DescribePolarClawChannelsAccounts>,
    pub channel_id: Option<String>,
    pub configured: Option<bool>,
    pub default_account_id: Option<String>,
    pub enabled: Option<bool>,
}
model! { DescribePolarClawChannelsChannels {
    0 "Accounts" accounts: Vec<DescribePolarClawChannelsAccounts>, 1 "ChannelId" channel_id: String,
    2 "Configured" configured: bool, 3 "DefaultAccountId" default_account_id: String, 4 "Enabled" enabled: bool
} }

/// In the response of [`DescribePolarClawChannels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarClawChannelsAccounts {
    pub account_id: Option<String>,
    pub configured: Option<bool>,
    pub connected: Option<bool>,
    pub enabled: Option<bool>,
    pub issues: Vec<String>,
    pub last_inbound_at: Option<i64>,
    pub last_outbound_at: Option<i64>,
}
model! { DescribePolarClawChannelsAccounts {
    0 "AccountId" account_id: String, 1 "Configured" configured: bool, 2 "Connected" connected: bool,
    3 "Enabled" enabled: bool, 4 "Issues" issues: Vec<String>, 5 "LastInboundAt" last_inbound_at: i64,
    6 "LastOutboundAt" last_outbound_at: i64
} }

/// Describes polar claw cron jobs: `DescribePolarClawCronJobs` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribePolarClawCronJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarClawCronJobs {
    /// Required.
    pub application_id: String,
    pub include_disabled: Option<bool>,
    pub include_runs: Option<bool>,
    pub job_id_list: Option<Vec<String>>,
    pub run_limit: Option<i64>,
}
operation! { DescribePolarClawCronJobs(application_id: String)
    "DescribePolarClawCronJobs" -> DescribePolarClawCronJobsOutput {
    0 "ApplicationId" application_id, 1 "IncludeDisabled" include_disabled: bool, 2 "IncludeRuns" include_runs: bool,
    3 "JobIdList" job_id_list: Vec<String>, 4 "RunLimit" run_limit: i64
} [
    Mark::new(3, Location::Default, Style::Json)
] }

/// Response of [`DescribePolarClawCronJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarClawCronJobsOutput {
    pub application_id: Option<String>,
    pub code: Option<i64>,
    pub jobs: Vec<DescribePolarClawCronJobsJobs>,
    pub message: Option<String>,
    pub total: Option<i64>,
}
model! { DescribePolarClawCronJobsOutput {
    0 "ApplicationId" application_id: String, 1 "Code" code: i64, 2 "Jobs" jobs: Vec<DescribePolarClawCronJobsJobs>,
    3 "Message" message: String, 4 "Total" total: i64
} }

/// In the response of [`DescribePolarClawCronJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarClawCronJobsJobs {
    pub agent_id: Option<String>,
    pub created_at_ms: Option<i64>,
    pub delete_after_run: Option<bool>,
    pub delivery: Option<DescribePolarClawCronJobsDelivery>,
    pub description: Option<String>,
    pub enabled: Option<bool>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub payload: Option<DescribePolarClawCronJobsPayload>,
    pub runs: Vec<DescribePolarClawCronJobsRuns>,
    pub schedule: Option<DescribePolarClawCronJobsSchedule>,
    pub session_key: Option<String>,
    pub session_target: Option<String>,
    pub state: Option<DescribePolarClawCronJobsState>,
    pub updated_at_ms: Option<i64>,
    pub wake_mode: Option<String>,
}
model! { DescribePolarClawCronJobsJobs {
    0 "AgentId" agent_id: String, 1 "CreatedAtMs" created_at_ms: i64, 2 "DeleteAfterRun" delete_after_run: bool,
    3 "Delivery" delivery: DescribePolarClawCronJobsDelivery, 4 "Description" description: String,
    5 "Enabled" enabled: bool, 6 "Id" id: String, 7 "Name" name: String,
    8 "Payload" payload: DescribePolarClawCronJobsPayload, 9 "Runs" runs: Vec<DescribePolarClawCronJobsRuns>,
    10 "Schedule" schedule: DescribePolarClawCronJobsSchedule, 11 "SessionKey" session_key: String,
    12 "SessionTarget" session_target: String, 13 "State" state: DescribePolarClawCronJobsState,
    14 "UpdatedAtMs" updated_at_ms: i64, 15 "WakeMode" wake_mode: String
} }

/// In the response of [`DescribePolarClawCronJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarClawCronJobsDelivery {
    pub account_id: Option<String>,
    pub best_effort: Option<bool>,
    pub channel: Option<String>,
    pub mode: Option<String>,
    pub to: Option<String>,
}
model! { DescribePolarClawCronJobsDelivery {
    0 "AccountId" account_id: String, 1 "BestEffort" best_effort: bool, 2 "Channel" channel: String,
    3 "Mode" mode: String, 4 "To" to: String
} }

/// In the response of [`DescribePolarClawCronJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarClawCronJobsPayload {
    pub best_effort_deliver: Option<bool>,
    pub channel: Option<String>,
    pub deliver: Option<bool>,
    pub kind: Option<String>,
    pub light_context: Option<bool>,
    pub message: Option<String>,
    pub model: Option<String>,
    pub text: Option<String>,
    pub timeout_seconds: Option<i64>,
    pub to: Option<String>,
}
model! { DescribePolarClawCronJobsPayload {
    0 "BestEffortDeliver" best_effort_deliver: bool, 1 "Channel" channel: String, 2 "Deliver" deliver: bool,
    3 "Kind" kind: String, 4 "LightContext" light_context: bool, 5 "Message" message: String, 6 "Model" model: String,
    7 "Text" text: String, 8 "TimeoutSeconds" timeout_seconds: i64, 9 "To" to: String
} }

/// In the response of [`DescribePolarClawCronJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarClawCronJobsRuns {
    pub action: Option<String>,
    pub delivered: Option<bool>,
    pub delivery_status: Option<String>,
    pub duration_ms: Option<i64>,
    pub job_id: Option<String>,
    pub job_name: Option<String>,
    pub model: Option<String>,
    pub next_run_at_ms: Option<i64>,
    pub provider: Option<String>,
    pub run_at_ms: Option<i64>,
    pub session_id: Option<String>,
    pub status: Option<String>,
    pub summary: Option<String>,
    pub ts: Option<i64>,
    pub usage: Option<DescribePolarClawCronJobsUsage>,
}
model! { DescribePolarClawCronJobsRuns {
    0 "Action" action: String, 1 "Delivered" delivered: bool, 2 "DeliveryStatus" delivery_status: String,
    3 "DurationMs" duration_ms: i64, 4 "JobId" job_id: String, 5 "JobName" job_name: String, 6 "Model" model: String,
    7 "NextRunAtMs" next_run_at_ms: i64, 8 "Provider" provider: String, 9 "RunAtMs" run_at_ms: i64,
    10 "SessionId" session_id: String, 11 "Status" status: String, 12 "Summary" summary: String, 13 "Ts" ts: i64,
    14 "Usage" usage: DescribePolarClawCronJobsUsage
} }

/// In the response of [`DescribePolarClawCronJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarClawCronJobsUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { DescribePolarClawCronJobsUsage {
    0 "InputTokens" input_tokens: i64, 1 "OutputTokens" output_tokens: i64, 2 "TotalTokens" total_tokens: i64
} }

/// In the response of [`DescribePolarClawCronJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarClawCronJobsSchedule {
    pub anchor_ms: Option<i64>,
    pub at: Option<String>,
    pub every_ms: Option<i64>,
    pub expr: Option<String>,
    pub kind: Option<String>,
    pub tz: Option<String>,
}
model! { DescribePolarClawCronJobsSchedule {
    0 "AnchorMs" anchor_ms: i64, 1 "At" at: String, 2 "EveryMs" every_ms: i64, 3 "Expr" expr: String,
    4 "Kind" kind: String, 5 "Tz" tz: String
} }

/// In the response of [`DescribePolarClawCronJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarClawCronJobsState {
    pub consecutive_errors: Option<i64>,
    pub last_run_at_ms: Option<i64>,
    pub last_run_status: Option<String>,
    pub next_run_at_ms: Option<i64>,
}
model! { DescribePolarClawCronJobsState {
    0 "ConsecutiveErrors" consecutive_errors: i64, 1 "LastRunAtMs" last_run_at_ms: i64,
    2 "LastRunStatus" last_run_status: String, 3 "NextRunAtMs" next_run_at_ms: i64
} }

/// Describes polar claw mcp servers: `DescribePolarClawMCPServers` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribePolarClawMCPServers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarClawMCPServers {
    /// Required.
    pub application_id: String,
    pub server_list: Option<Vec<String>>,
}
operation! { DescribePolarClawMCPServers(application_id: String)
    "DescribePolarClawMCPServers" -> DescribePolarClawMCPServersOutput {
    0 "ApplicationId" application_id, 1 "ServerList" server_list: Vec<String>
} }

/// Response of [`DescribePolarClawMCPServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarClawMCPServersOutput {
    pub application_id: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub servers: BTreeMap<String, Value>,
}
model! { DescribePolarClawMCPServersOutput {
    0 "ApplicationId" application_id: String, 1 "Code" code: i64, 2 "Message" message: String,
    3 "Servers" servers: BTreeMap<String, Value>
} }

/// Describes polar claw plugins: `DescribePolarClawPlugins` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribePolarClawPlugins>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarClawPlugins {
    /// Required.
    pub application_id: String,
    pub plugin_list: Option<Vec<String>>,
}
operation! { DescribePolarClawPlugins(application_id: String)
    "DescribePolarClawPlugins" -> DescribePolarClawPluginsOutput {
    0 "ApplicationId" application_id, 1 "PluginList" plugin_list: Vec<String>
} }

/// Response of [`DescribePolarClawPlugins`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarClawPluginsOutput {
    pub application_id: Option<String>,
    pub code: Option<i64>,
    pub diagnostics: Vec<DescribePolarClawPluginsDiagnostics>,
    pub message: Option<String>,
    pub plugins: Vec<DescribePolarClawPluginsPlugins>,
}
model! { DescribePolarClawPluginsOutput {
    0 "ApplicationId" application_id: String, 1 "Code" code: i64,
    2 "Diagnostics" diagnostics: Vec<DescribePolarClawPluginsDiagnostics>, 3 "Message" message: String,
    4 "Plugins" plugins: Vec<DescribePolarClawPluginsPlugins>
} }

/// In the response of [`DescribePolarClawPlugins`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarClawPluginsDiagnostics {
    pub level: Option<String>,
    pub message: Option<String>,
    pub plugin_id: Option<String>,
    pub source: Option<String>,
}
model! { DescribePolarClawPluginsDiagnostics {
    0 "Level" level: String, 1 "Message" message: String, 2 "PluginId" plugin_id: String, 3 "Source" source: String
} }

/// In the response of [`DescribePolarClawPlugins`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarClawPluginsPlugins {
    pub channel_ids: Vec<String>,
    pub description: Option<String>,
    pub error: Option<String>,
    pub format: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub origin: Option<String>,
    pub provider_ids: Vec<String>,
    pub source: Option<String>,
    pub status: Option<String>,
    pub version: Option<String>,
}
model! { DescribePolarClawPluginsPlugins {
    0 "ChannelIds" channel_ids: Vec<String>, 1 "Description" description: String, 2 "Error" error: String,
    3 "Format" format: String, 4 "Id" id: String, 5 "Name" name: String, 6 "Origin" origin: String,
    7 "ProviderIds" provider_ids: Vec<String>, 8 "Source" source: String, 9 "Status" status: String,
    10 "Version" version: String
} }

/// Describes polar claw skill detail: `DescribePolarClawSkillDetail` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribePolarClawSkillDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarClawSkillDetail {
    /// Required.
    pub application_id: String,
    /// Required.
    pub slug: String,
}
operation! { DescribePolarClawSkillDetail(application_id: String, slug: String)
    "DescribePolarClawSkillDetail" -> DescribePolarClawSkillDetailOutput {
    0 "ApplicationId" application_id, 1 "Slug" slug
} }

/// Response of [`DescribePolarClawSkillDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarClawSkillDetailOutput {
    pub application_id: Option<String>,
    pub code: Option<i64>,
    pub latest_version: Option<DescribePolarClawSkillDetailLatestVersion>,
    pub message: Option<String>,
    pub owner: Option<DescribePolarClawSkillDetailOwner>,
    pub skill: Option<DescribePolarClawSkillDetailSkill>,
}
model! { DescribePolarClawSkillDetailOutput {
    0 "ApplicationId" application_id: String, 1 "Code" code: i64,
    2 "LatestVersion" latest_version: DescribePolarClawSkillDetailLatestVersion, 3 "Message" message: String,
    4 "Owner" owner: DescribePolarClawSkillDetailOwner, 5 "Skill" skill: DescribePolarClawSkillDetailSkill
} }

/// In the response of [`DescribePolarClawSkillDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarClawSkillDetailLatestVersion {
    pub changelog: Option<String>,
    pub created_at: Option<i64>,
    pub version: Option<String>,
}
model! { DescribePolarClawSkillDetailLatestVersion {
    0 "Changelog" changelog: String, 1 "CreatedAt" created_at: i64, 2 "Version" version: String
} }

/// In the response of [`DescribePolarClawSkillDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarClawSkillDetailOwner {
    pub display_name: Option<String>,
    pub handle: Option<String>,
    pub image: Option<String>,
    pub user_id: Option<String>,
}
model! { DescribePolarClawSkillDetailOwner {
    0 "DisplayName" display_name: String, 1 "Handle" handle: String, 2 "Image" image: String, 3 "UserId" user_id: String
} }

/// In the response of [`DescribePolarClawSkillDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarClawSkillDetailSkill {
    pub created_at: Option<i64>,
    pub display_name: Option<String>,
    pub slug: Option<String>,
    pub stats: Option<DescribePolarClawSkillDetailStats>,
    pub summary: Option<String>,
    pub tags: BTreeMap<String, Value>,
    pub updated_at: Option<i64>,
}
model! { DescribePolarClawSkillDetailSkill {
    0 "CreatedAt" created_at: i64, 1 "DisplayName" display_name: String, 2 "Slug" slug: String,
    3 "Stats" stats: DescribePolarClawSkillDetailStats, 4 "Summary" summary: String,
    5 "Tags" tags: BTreeMap<String, Value>, 6 "UpdatedAt" updated_at: i64
} }

/// In the response of [`DescribePolarClawSkillDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarClawSkillDetailStats {
    pub comments: Option<i64>,
    pub downloads: Option<i64>,
    pub installs_all_time: Option<i64>,
    pub installs_current: Option<i64>,
    pub stars: Option<i64>,
    pub versions: Option<i64>,
}
model! { DescribePolarClawSkillDetailStats {
    0 "Comments" comments: i64, 1 "Downloads" downloads: i64, 2 "InstallsAllTime" installs_all_time: i64,
    3 "InstallsCurrent" installs_current: i64, 4 "Stars" stars: i64, 5 "Versions" versions: i64
} }

/// Describes polar claw task: `DescribePolarClawTask` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribePolarClawTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarClawTask {
    /// Required.
    pub application_id: String,
    /// Required.
    pub task_id: String,
}
operation! { DescribePolarClawTask(application_id: String, task_id: String)
    "DescribePolarClawTask" -> DescribePolarClawTaskOutput {
    0 "ApplicationId" application_id, 1 "TaskId" task_id
} }

/// Response of [`DescribePolarClawTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarClawTaskOutput {
    pub application_id: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub task: Option<DescribePolarClawTaskTask>,
}
model! { DescribePolarClawTaskOutput {
    0 "ApplicationId" application_id: String, 1 "Code" code: i64, 2 "Message" message: String,
    3 "Task" task: DescribePolarClawTaskTask
} }

/// In the response of [`DescribePolarClawTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarClawTaskTask {
    pub created_at_ms: Option<i64>,
    pub error: Option<DescribePolarClawTaskError>,
    pub operation: Option<String>,
    pub result: BTreeMap<String, Value>,
    pub state: Option<String>,
    pub task_id: Option<String>,
    pub updated_at_ms: Option<i64>,
}
model! { DescribePolarClawTaskTask {
    0 "CreatedAtMs" created_at_ms: i64, 1 "Error" error: DescribePolarClawTaskError, 2 "Operation" operation: String,
    3 "Result" result: BTreeMap<String, Value>, 4 "State" state: String, 5 "TaskId" task_id: String,
    6 "UpdatedAtMs" updated_at_ms: i64
} }

/// In the response of [`DescribePolarClawTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarClawTaskError {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DescribePolarClawTaskError {
    0 "Code" code: String, 1 "Message" message: String
} }

/// Describes polar fs: `DescribePolarFs` of `polardb` 2017-08-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribePolarFs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarFs {
    pub db_cluster_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub polar_fs_instance_description: Option<String>,
    pub polar_fs_instance_ids: Option<String>,
    pub polar_fs_type: Option<String>,
    /// Required.
    pub region_id: String,
    pub relative_db_cluster_id: Option<String>,
    pub tag: Option<Vec<DescribePolarFsTag>>,
}
operation! { DescribePolarFs(region_id: String) "DescribePolarFs" -> DescribePolarFsOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "PolarFsInstanceDescription" polar_fs_instance_description: String,
    4 "PolarFsInstanceIds" polar_fs_instance_ids: String, 5 "PolarFsType" polar_fs_type: String, 6 "RegionId" region_id,
    7 "RelativeDbClusterId" relative_db_cluster_id: String, 8 "Tag" tag: Vec<DescribePolarFsTag>
} }
paged! { DescribePolarFs: DescribePolarFsPolarFsPaths =
    Number "PageNumber", "Items.PolarFsPaths" items.polar_fs_paths, total "TotalRecordCount" }

/// In the request of [`DescribePolarFs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarFsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribePolarFsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribePolarFs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarFsOutput {
    pub items: Option<DescribePolarFsItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribePolarFsOutput {
    0 "Items" items: DescribePolarFsItems, 1 "PageNumber" page_number: i64, 2 "PageRecordCount" page_record_count: i64,
    3 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribePolarFs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarFsItems {
    pub polar_fs_paths: Vec<DescribePolarFsPolarFsPaths>,
}
model! { DescribePolarFsItems {
    0 "PolarFsPaths" polar_fs_paths: Vec<DescribePolarFsPolarFsPaths>
} }

/// In the response of [`DescribePolarFs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarFsPolarFsPaths {
    pub accelerate_type: Option<String>,
    pub accelerated_storage_space: Option<String>,
    pub accelerating_enable: Option<String>,
    pub bandwidth: Option<i64>,
    pub category: Option<String>,
    pub create_time: Option<String>,
    pub expire_time: Option<String>,
    pub expired: Option<String>,
    pub mount_info: Option<DescribePolarFsMountInfo>,
    pub mounted_aidb_clusters: Option<DescribePolarFsMountedAIDBClusters>,
    pub pay_type: Option<String>,
    pub polar_fs_instance_description: Option<String>,
    pub polar_fs_instance_id: Option<String>,
    pub polar_fs_path: Option<String>,
    pub polar_fs_status: Option<String>,
    pub polar_fs_type: Option<String>,
    pub region_id: Option<String>,
    pub relative_db_cluster_id: Option<String>,
    pub security_group_id: Option<String>,
    pub storage_space: Option<i64>,
    pub storage_type: Option<String>,
    pub tags: Option<DescribePolarFsTags>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribePolarFsPolarFsPaths {
    0 "AccelerateType" accelerate_type: String, 1 "AcceleratedStorageSpace" accelerated_storage_space: String,
    2 "AcceleratingEnable" accelerating_enable: String, 3 "Bandwidth" bandwidth: i64, 4 "Category" category: String,
    5 "CreateTime" create_time: String, 6 "ExpireTime" expire_time: String, 7 "Expired" expired: String,
    8 "MountInfo" mount_info: DescribePolarFsMountInfo,
    9 "MountedAIDBClusters" mounted_aidb_clusters: DescribePolarFsMountedAIDBClusters, 10 "PayType" pay_type: String,
    11 "PolarFsInstanceDescription" polar_fs_instance_description: String,
    12 "PolarFsInstanceId" polar_fs_instance_id: String, 13 "PolarFsPath" polar_fs_path: String,
    14 "PolarFsStatus" polar_fs_status: String, 15 "PolarFsType" polar_fs_type: String, 16 "RegionId" region_id: String,
    17 "RelativeDbClusterId" relative_db_cluster_id: String, 18 "SecurityGroupId" security_group_id: String,
    19 "StorageSpace" storage_space: i64, 20 "StorageType" storage_type: String, 21 "Tags" tags: DescribePolarFsTags,
    22 "VPCId" vpc_id: String, 23 "VSwitchId" vswitch_id: String, 24 "ZoneId" zone_id: String
} }

/// In the response of [`DescribePolarFs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarFsMountInfo {
    pub polar_db_proxy: Option<String>,
    pub polar_fs_cluster: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
}
model! { DescribePolarFsMountInfo {
    0 "PolarDbProxy" polar_db_proxy: String, 1 "PolarFsCluster" polar_fs_cluster: String, 2 "Token" token: Secret
} }

/// In the response of [`DescribePolarFs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarFsMountedAIDBClusters {
    pub mounted_aidb_clusters: Vec<
        DescribePolarFsMountedAIDBClustersMountedAIDBClusters,
    >,
}
model! { DescribePolarFsMountedAIDBClusters {
    0 "MountedAIDBClusters" mounted_aidb_clusters: Vec<DescribePolarFsMountedAIDBClustersMountedAIDBClusters>
} }

/// In the response of [`DescribePolarFs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarFsMountedAIDBClustersMountedAIDBClusters {
    pub db_cluster_id: Option<String>,
    pub mount_dir: Option<String>,
    pub mount_status: Option<String>,
    pub mounted_time: Option<String>,
}
model! { DescribePolarFsMountedAIDBClustersMountedAIDBClusters {
    0 "DBClusterId" db_cluster_id: String, 1 "MountDir" mount_dir: String, 2 "MountStatus" mount_status: String,
    3 "MountedTime" mounted_time: String
} }

/// In the response of [`DescribePolarFs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarFsTags {
    pub tag: Vec<DescribePolarFsTagsTag>,
}
model! { DescribePolarFsTags {
    0 "Tag" tag: Vec<DescribePolarFsTagsTag>
} }

/// In the response of [`DescribePolarFs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarFsTagsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribePolarFsTagsTag {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes polar fs attribute: `DescribePolarFsAttribute` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribePolarFsAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarFsAttribute {
    pub db_cluster_id: Option<String>,
    /// Required.
    pub polar_fs_instance_id: String,
    pub query_fuse_mount_info: Option<bool>,
}
operation! { DescribePolarFsAttribute(polar_fs_instance_id: String)
    "DescribePolarFsAttribute" -> DescribePolarFsAttributeOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "PolarFsInstanceId" polar_fs_instance_id,
    2 "QueryFuseMountInfo" query_fuse_mount_info: bool
} }

/// Response of [`DescribePolarFsAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarFsAttributeOutput {
    pub accelerate_type: Option<String>,
    pub accelerated_storage_space: Option<f64>,
    pub accelerating_enable: Option<String>,
    pub authorized_user_arn_ids: Option<String>,
    pub authorized_user_ids: Option<String>,
    pub bandwidth: Option<f64>,
    pub bandwidth_base_line: Option<f64>,
    pub bucket_id: Option<String>,
    pub category: Option<String>,
    pub client_download_path: Option<String>,
    pub create_time: Option<String>,
    pub custom_bucket_path: Option<String>,
    pub custom_bucket_path_list: Vec<DescribePolarFsAttributeCustomBucketPathList>,
    pub db_endpoint_id: Option<String>,
    pub db_type: Option<String>,
    pub endpoint_items: Vec<DescribePolarFsAttributeEndpointItems>,
    pub expire_time: Option<String>,
    pub expired: Option<String>,
    pub file_system_id: Option<String>,
    pub lock_mode: Option<String>,
    pub maxscale_endpoint_id: Option<String>,
    pub meta_conn_string: Option<String>,
    pub meta_instance_name: Option<String>,
    pub meta_mxs_conn_string: Option<String>,
    pub meta_url: Option<String>,
    pub minor_version: Option<String>,
    pub mount_info: Option<DescribePolarFsAttributeMountInfo>,
    pub pay_type: Option<String>,
    pub polar_fs_instance_description: Option<String>,
    pub polar_fs_instance_id: Option<String>,
    pub polar_fs_status: Option<String>,
    pub polar_fs_type: Option<String>,
    pub polar_fs_version: Option<String>,
    pub region_id: Option<String>,
    pub relative_db_cluster_id: Option<String>,
    pub relative_pfs_cluster_id: Option<String>,
    pub security_group_id: Option<String>,
    pub storage_space: Option<f64>,
    pub storage_type: Option<String>,
    pub storage_used: Option<f64>,
    pub user_default_acc_name: Option<String>,
    /// Secret.
    pub user_default_acc_sk: Option<Secret>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribePolarFsAttributeOutput {
    0 "AccelerateType" accelerate_type: String, 1 "AcceleratedStorageSpace" accelerated_storage_space: f64,
    2 "AcceleratingEnable" accelerating_enable: String, 3 "AuthorizedUserArnIds" authorized_user_arn_ids: String,
    4 "AuthorizedUserIds" authorized_user_ids: String, 5 "Bandwidth" bandwidth: f64,
    6 "BandwidthBaseLine" bandwidth_base_line: f64, 7 "BucketId" bucket_id: String, 8 "Category" category: String,
    9 "ClientDownloadPath" client_download_path: String, 10 "CreateTime" create_time: String,
    11 "CustomBucketPath" custom_bucket_path: String,
    12 "CustomBucketPathList" custom_bucket_path_list: Vec<DescribePolarFsAttributeCustomBucketPathList>,
    13 "DBEndpointId" db_endpoint_id: String, 14 "DBType" db_type: String,
    15 "EndpointItems" endpoint_items: Vec<DescribePolarFsAttributeEndpointItems>, 16 "ExpireTime" expire_time: String,
    17 "Expired" expired: String, 18 "FileSystemId" file_system_id: String, 19 "LockMode" lock_mode: String,
    20 "MaxscaleEndpointId" maxscale_endpoint_id: String, 21 "MetaConnString" meta_conn_string: String,
    22 "MetaInstanceName" meta_instance_name: String, 23 "MetaMxsConnString" meta_mxs_conn_string: String,
    24 "MetaUrl" meta_url: String, 25 "MinorVersion" minor_version: String,
    26 "MountInfo" mount_info: DescribePolarFsAttributeMountInfo, 27 "PayType" pay_type: String,
    28 "PolarFsInstanceDescription" polar_fs_instance_description: String,
    29 "PolarFsInstanceId" polar_fs_instance_id: String, 30 "PolarFsStatus" polar_fs_status: String,
    31 "PolarFsType" polar_fs_type: String, 32 "PolarFsVersion" polar_fs_version: String,
    33 "RegionId" region_id: String, 34 "RelativeDbClusterId" relative_db_cluster_id: String,
    35 "RelativePfsClusterId" relative_pfs_cluster_id: String, 36 "SecurityGroupId" security_group_id: String,
    37 "StorageSpace" storage_space: f64, 38 "StorageType" storage_type: String, 39 "StorageUsed" storage_used: f64,
    40 "UserDefaultAccName" user_default_acc_name: String, 41 "UserDefaultAccSk" user_default_acc_sk: Secret,
    42 "VPCId" vpc_id: String, 43 "VSwitchId" vswitch_id: String, 44 "ZoneId" zone_id: String
} }

/// In the response of [`DescribePolarFsAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarFsAttributeCustomBucketPathList {
    pub bucket: Option<String>,
    pub path: Option<String>,
}
model! { DescribePolarFsAttributeCustomBucketPathList {
    0 "Bucket" bucket: String, 1 "Path" path: String
} }

/// In the response of [`DescribePolarFsAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarFsAttributeEndpointItems {
    pub address_items: Vec<DescribePolarFsAttributeAddressItems>,
    pub db_endpoint_id: Option<String>,
    pub endpoint_type: Option<String>,
}
model! { DescribePolarFsAttributeEndpointItems {
    0 "AddressItems" address_items: Vec<DescribePolarFsAttributeAddressItems>, 1 "DBEndpointId" db_endpoint_id: String,
    2 "EndpointType" endpoint_type: String
} }

/// In the response of [`DescribePolarFsAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarFsAttributeAddressItems {
    pub connection_string: Option<String>,
    pub ip_address: Option<String>,
    pub net_type: Option<String>,
    pub port: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
}
model! { DescribePolarFsAttributeAddressItems {
    0 "ConnectionString" connection_string: String, 1 "IPAddress" ip_address: String, 2 "NetType" net_type: String,
    3 "Port" port: String, 4 "VPCId" vpc_id: String, 5 "VSwitchId" vswitch_id: String
} }

/// In the response of [`DescribePolarFsAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarFsAttributeMountInfo {
    pub polar_db_proxy: Option<String>,
    pub polar_fs_cluster: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
}
model! { DescribePolarFsAttributeMountInfo {
    0 "PolarDbProxy" polar_db_proxy: String, 1 "PolarFsCluster" polar_fs_cluster: String, 2 "Token" token: Secret
} }

/// Describes polar fs mapping: `DescribePolarFsMapping` of `polardb` 2017-08-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribePolarFsMapping>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarFsMapping {
    pub db_cluster_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub polar_fs_instance_id: String,
}
operation! { DescribePolarFsMapping(polar_fs_instance_id: String)
    "DescribePolarFsMapping" -> DescribePolarFsMappingOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "PolarFsInstanceId" polar_fs_instance_id
} }
paged! { DescribePolarFsMapping: DescribePolarFsMappingPathMappingItems =
    Number "PageNumber", "PathMappingItems" path_mapping_items, total "TotalRecordCount" }

/// Response of [`DescribePolarFsMapping`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarFsMappingOutput {
    pub default_access_key_id: Option<String>,
    pub page_number: Option<String>,
    pub page_record_count: Option<String>,
    pub page_size: Option<String>,
    pub path_mapping_items: Vec<DescribePolarFsMappingPathMappingItems>,
    pub total_record_count: Option<String>,
}
model! { DescribePolarFsMappingOutput {
    0 "DefaultAccessKeyId" default_access_key_id: String, 1 "PageNumber" page_number: String,
    2 "PageRecordCount" page_record_count: String, 3 "PageSize" page_size: String,
    4 "PathMappingItems" path_mapping_items: Vec<DescribePolarFsMappingPathMappingItems>,
    5 "TotalRecordCount" total_record_count: String
} }

/// In the response of [`DescribePolarFsMapping`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarFsMappingPathMappingItems {
    pub bucket: Option<String>,
    pub bucket_access_key_id: Option<String>,
    pub path: Option<String>,
}
model! { DescribePolarFsMappingPathMappingItems {
    0 "Bucket" bucket: String, 1 "BucketAccessKeyId" bucket_access_key_id: String, 2 "Path" path: String
} }

/// Describes polar fs objects: `DescribePolarFsObjects` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribePolarFsObjects>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarFsObjects {
    /// Required.
    pub path: String,
    /// Required.
    pub polar_fs_instance_id: String,
}
operation! { DescribePolarFsObjects(path: String, polar_fs_instance_id: String)
    "DescribePolarFsObjects" -> DescribePolarFsObjectsOutput {
    0 "Path" path, 1 "PolarFsInstanceId" polar_fs_instance_id
} }

/// Response of [`DescribePolarFsObjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarFsObjectsOutput {
    pub items: Vec<DescribePolarFsObjectsItems>,
    pub page_record_count: Option<String>,
    pub page_size: Option<String>,
    pub path: Option<String>,
    pub polar_fs_instance_id: Option<String>,
    pub total_record_count: Option<String>,
}
model! { DescribePolarFsObjectsOutput {
    0 "Items" items: Vec<DescribePolarFsObjectsItems>, 1 "PageRecordCount" page_record_count: String,
    2 "PageSize" page_size: String, 3 "Path" path: String, 4 "PolarFsInstanceId" polar_fs_instance_id: String,
    5 "TotalRecordCount" total_record_count: String
} }

/// In the response of [`DescribePolarFsObjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarFsObjectsItems {
    pub capacity: Option<String>,
    pub creation_time: Option<i64>,
    pub last_modified: Option<i64>,
    pub link_target: Option<String>,
    pub mode: Option<String>,
    pub nlink: Option<i64>,
    pub owner: Option<String>,
    pub path: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribePolarFsObjectsItems {
    0 "Capacity" capacity: String, 1 "CreationTime" creation_time: i64, 2 "LastModified" last_modified: i64,
    3 "LinkTarget" link_target: String, 4 "Mode" mode: String, 5 "Nlink" nlink: i64, 6 "Owner" owner: String,
    7 "Path" path: String, 8 "Type" r#type: String
} }

/// Describes polar fs quota: `DescribePolarFsQuota` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribePolarFsQuota>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarFsQuota {
    pub db_cluster_id: Option<String>,
    pub path: Option<String>,
    /// Required.
    pub polar_fs_instance_id: String,
    pub quota_type: Option<String>,
    pub region_id: Option<String>,
}
operation! { DescribePolarFsQuota(polar_fs_instance_id: String) "DescribePolarFsQuota" -> DescribePolarFsQuotaOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "Path" path: String, 2 "PolarFsInstanceId" polar_fs_instance_id,
    3 "QuotaType" quota_type: String, 4 "RegionId" region_id: String
} }

/// Response of [`DescribePolarFsQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarFsQuotaOutput {
    pub page_number: Option<String>,
    pub page_record_count: Option<String>,
    pub page_size: Option<String>,
    pub path: Option<String>,
    pub polar_fs_instance_id: Option<String>,
    pub policy_items: Vec<DescribePolarFsQuotaPolicyItems>,
    pub quota_items: Vec<DescribePolarFsQuotaQuotaItems>,
    pub total_record_count: Option<String>,
}
model! { DescribePolarFsQuotaOutput {
    0 "PageNumber" page_number: String, 1 "PageRecordCount" page_record_count: String, 2 "PageSize" page_size: String,
    3 "Path" path: String, 4 "PolarFsInstanceId" polar_fs_instance_id: String,
    5 "PolicyItems" policy_items: Vec<DescribePolarFsQuotaPolicyItems>,
    6 "QuotaItems" quota_items: Vec<DescribePolarFsQuotaQuotaItems>, 7 "TotalRecordCount" total_record_count: String
} }

/// In the response of [`DescribePolarFsQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarFsQuotaPolicyItems {
    pub access_ttl: Option<i64>,
    pub change_ttl: Option<i64>,
    pub description: Option<String>,
    pub enabled: Option<bool>,
    pub exclude: Option<String>,
    pub file_count_limit: Option<i64>,
    pub id: Option<i64>,
    pub include: Option<String>,
    pub name: Option<String>,
    pub priority: Option<i64>,
    pub size_limit: Option<i64>,
}
model! { DescribePolarFsQuotaPolicyItems {
    0 "AccessTTL" access_ttl: i64, 1 "ChangeTTL" change_ttl: i64, 2 "Description" description: String,
    3 "Enabled" enabled: bool, 4 "Exclude" exclude: String, 5 "FileCountLimit" file_count_limit: i64, 6 "Id" id: i64,
    7 "Include" include: String, 8 "Name" name: String, 9 "Priority" priority: i64, 10 "SizeLimit" size_limit: i64
} }

/// In the response of [`DescribePolarFsQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarFsQuotaQuotaItems {
    pub capacity: Option<i64>,
    pub inodes: Option<i64>,
    pub path: Option<String>,
    pub used_capacity: Option<i64>,
    pub used_inodes: Option<i64>,
}
model! { DescribePolarFsQuotaQuotaItems {
    0 "Capacity" capacity: i64, 1 "Inodes" inodes: i64, 2 "Path" path: String, 3 "UsedCapacity" used_capacity: i64,
    4 "UsedInodes" used_inodes: i64
} }

/// Describes polar fs quota list: `DescribePolarFsQuotaList` of `polardb` 2017-08-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribePolarFsQuotaList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarFsQuotaList {
    pub db_cluster_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub polar_fs_instance_id: String,
    pub quota_mode: Option<String>,
    pub region_id: Option<String>,
}
operation! { DescribePolarFsQuotaList(polar_fs_instance_id: String)
    "DescribePolarFsQuotaList" -> DescribePolarFsQuotaListOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "PolarFsInstanceId" polar_fs_instance_id, 4 "QuotaMode" quota_mode: String, 5 "RegionId" region_id: String
} }
paged! { DescribePolarFsQuotaList: DescribePolarFsQuotaListQuotaItems =
    Number "PageNumber", "QuotaItems" quota_items, total "TotalRecordCount" }

/// Response of [`DescribePolarFsQuotaList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarFsQuotaListOutput {
    pub page_number: Option<String>,
    pub page_record_count: Option<String>,
    pub page_size: Option<String>,
    pub polar_fs_instance_id: Option<String>,
    pub quota_items: Vec<DescribePolarFsQuotaListQuotaItems>,
    pub total_record_count: Option<String>,
}
model! { DescribePolarFsQuotaListOutput {
    0 "PageNumber" page_number: String, 1 "PageRecordCount" page_record_count: String, 2 "PageSize" page_size: String,
    3 "PolarFsInstanceId" polar_fs_instance_id: String,
    4 "QuotaItems" quota_items: Vec<DescribePolarFsQuotaListQuotaItems>, 5 "TotalRecordCount" total_record_count: String
} }

/// In the response of [`DescribePolarFsQuotaList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarFsQuotaListQuotaItems {
    pub capacity: Option<i64>,
    pub inodes: Option<i64>,
    pub path: Option<String>,
    pub used_capacity: Option<i64>,
    pub used_inodes: Option<i64>,
}
model! { DescribePolarFsQuotaListQuotaItems {
    0 "Capacity" capacity: i64, 1 "Inodes" inodes: i64, 2 "Path" path: String, 3 "UsedCapacity" used_capacity: i64,
    4 "UsedInodes" used_inodes: i64
} }

/// Describes polar sql collector policy: `DescribePolarSQLCollectorPolicy` of `polardb` 2017-08-01.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribePolarSQLCollectorPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarSQLCollectorPolicy {
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribePolarSQLCollectorPolicy(db_cluster_id: String)
    "DescribePolarSQLCollectorPolicy" -> DescribePolarSQLCollectorPolicyOutput {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} { method: "GET", } }

/// Response of [`DescribePolarSQLCollectorPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolarSQLCollectorPolicyOutput {
    pub db_cluster_id: Option<String>,
    pub sql_collector_status: Option<String>,
}
model! { DescribePolarSQLCollectorPolicyOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "SQLCollectorStatus" sql_collector_status: String
} }

/// Describes rate limit policy: `DescribeRateLimitPolicy` of `polardb` 2017-08-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeRateLimitPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRateLimitPolicy {
    /// Required.
    pub gw_cluster_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub policy_id: Option<String>,
    pub region_id: Option<String>,
    pub scope_ref_id: Option<String>,
    pub scope_type: Option<String>,
}
operation! { DescribeRateLimitPolicy(gw_cluster_id: String) "DescribeRateLimitPolicy" -> DescribeRateLimitPolicyOutput {
    0 "GwClusterId" gw_cluster_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "PolicyId" policy_id: String, 4 "RegionId" region_id: String, 5 "ScopeRefId" scope_ref_id: String,
    6 "ScopeType" scope_type: String
} }
paged! { DescribeRateLimitPolicy: DescribeRateLimitPolicyItems =
    Number "PageNumber", "Items" items, total "TotalRecordCount" }

/// Response of [`DescribeRateLimitPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRateLimitPolicyOutput {
    pub items: Vec<DescribeRateLimitPolicyItems>,
    pub page_number: Option<String>,
    pub page_record_count: Option<String>,
    pub page_size: Option<String>,
    pub total_record_count: Option<String>,
}
model! { DescribeRateLimitPolicyOutput {
    0 "Items" items: Vec<DescribeRateLimitPolicyItems>, 1 "PageNumber" page_number: String,
    2 "PageRecordCount" page_record_count: String, 3 "PageSize" page_size: String,
    4 "TotalRecordCount" total_record_count: String
} }

/// In the response of [`DescribeRateLimitPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRateLimitPolicyItems {
    pub gmt_created: Option<String>,
    pub gmt_modified: Option<String>,
    pub gw_cluster_id: Option<String>,
    pub policy_id: Option<String>,
    pub policy_type: Option<String>,
    pub rate_limit_rpm: Option<String>,
    pub rate_limit_tpm: Option<String>,
    pub scope_ref_id: Option<String>,
    pub scope_type: Option<String>,
    pub status: Option<String>,
}
model! { DescribeRateLimitPolicyItems {
    0 "GmtCreated" gmt_created: String, 1 "GmtModified" gmt_modified: String, 2 "GwClusterId" gw_cluster_id: String,
    3 "PolicyId" policy_id: String, 4 "PolicyType" policy_type: String, 5 "RateLimitRpm" rate_limit_rpm: String,
    6 "RateLimitTpm" rate_limit_tpm: String, 7 "ScopeRefId" scope_ref_id: String, 8 "ScopeType" scope_type: String,
    9 "Status" status: String
} }

/// Describes rds vswitchs: `DescribeRdsVSwitchs` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeRdsVSwitchs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsVSwitchs {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
operation! { DescribeRdsVSwitchs(region_id: String) "DescribeRdsVSwitchs" -> DescribeRdsVSwitchsOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret, 6 "VpcId" vpc_id: String, 7 "ZoneId" zone_id: String
} }

/// Response of [`DescribeRdsVSwitchs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsVSwitchsOutput {
    pub v_switches: Option<DescribeRdsVSwitchsVSwitches>,
}
model! { DescribeRdsVSwitchsOutput {
    0 "VSwitches" v_switches: DescribeRdsVSwitchsVSwitches
} }

/// In the response of [`DescribeRdsVSwitchs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsVSwitchsVSwitches {
    pub vswitch: Vec<DescribeRdsVSwitchsVSwitch>,
}
model! { DescribeRdsVSwitchsVSwitches {
    0 "VSwitch" vswitch: Vec<DescribeRdsVSwitchsVSwitch>
} }

/// In the response of [`DescribeRdsVSwitchs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsVSwitchsVSwitch {
    pub ali_uid: Option<String>,
    pub bid: Option<String>,
    pub cidr_block: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub is_default: Option<bool>,
    pub iz_no: Option<String>,
    pub region_no: Option<String>,
    pub status: Option<String>,
    pub vswitch_id: Option<String>,
    pub vswitch_name: Option<String>,
}
model! { DescribeRdsVSwitchsVSwitch {
    0 "AliUid" ali_uid: String, 1 "Bid" bid: String, 2 "CidrBlock" cidr_block: String, 3 "GmtCreate" gmt_create: String,
    4 "GmtModified" gmt_modified: String, 5 "IsDefault" is_default: bool, 6 "IzNo" iz_no: String,
    7 "RegionNo" region_no: String, 8 "Status" status: String, 9 "VSwitchId" vswitch_id: String,
    10 "VSwitchName" vswitch_name: String
} }

/// Describes rds vpcs: `DescribeRdsVpcs` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeRdsVpcs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsVpcs {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub zone_id: Option<String>,
}
operation! { DescribeRdsVpcs(region_id: String) "DescribeRdsVpcs" -> DescribeRdsVpcsOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceGroupId" resource_group_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityToken" security_token: Secret, 7 "ZoneId" zone_id: String
} }

/// Response of [`DescribeRdsVpcs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsVpcsOutput {
    pub vpcs: Option<DescribeRdsVpcsVpcs>,
}
model! { DescribeRdsVpcsOutput {
    0 "Vpcs" vpcs: DescribeRdsVpcsVpcs
} }

/// In the response of [`DescribeRdsVpcs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsVpcsVpcs {
    pub vpc: Vec<DescribeRdsVpcsVpc>,
}
model! { DescribeRdsVpcsVpcs {
    0 "Vpc" vpc: Vec<DescribeRdsVpcsVpc>
} }

/// In the response of [`DescribeRdsVpcs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsVpcsVpc {
    pub ali_uid: Option<String>,
    pub bid: Option<String>,
    pub cidr_block: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub is_default: Option<bool>,
    pub region_no: Option<String>,
    pub status: Option<String>,
    pub vswitchs: Vec<DescribeRdsVpcsVSwitchs>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
}
model! { DescribeRdsVpcsVpc {
    0 "AliUid" ali_uid: String, 1 "Bid" bid: String, 2 "CidrBlock" cidr_block: String, 3 "GmtCreate" gmt_create: String,
    4 "GmtModified" gmt_modified: String, 5 "IsDefault" is_default: bool, 6 "RegionNo" region_no: String,
    7 "Status" status: String, 8 "VSwitchs" vswitchs: Vec<DescribeRdsVpcsVSwitchs>, 9 "VpcId" vpc_id: String,
    10 "VpcName" vpc_name: String
} }

/// In the response of [`DescribeRdsVpcs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRdsVpcsVSwitchs {
    pub cidr_block: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub is_default: Option<bool>,
    pub iz_no: Option<String>,
    pub status: Option<String>,
    pub vswitch_id: Option<String>,
    pub vswitch_name: Option<String>,
}
model! { DescribeRdsVpcsVSwitchs {
    0 "CidrBlock" cidr_block: String, 1 "GmtCreate" gmt_create: String, 2 "GmtModified" gmt_modified: String,
    3 "IsDefault" is_default: bool, 4 "IzNo" iz_no: String, 5 "Status" status: String, 6 "VSwitchId" vswitch_id: String,
    7 "VSwitchName" vswitch_name: String
} }

/// Describes regions: `DescribeRegions` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64,
    2 "ResourceOwnerAccount" resource_owner_account: String, 3 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub regions: Option<DescribeRegionsRegions>,
}
model! { DescribeRegionsOutput {
    0 "Regions" regions: DescribeRegionsRegions
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegions {
    pub region: Vec<DescribeRegionsRegion>,
}
model! { DescribeRegionsRegions {
    0 "Region" region: Vec<DescribeRegionsRegion>
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegion {
    pub region_id: Option<String>,
    pub zones: Option<DescribeRegionsZones>,
}
model! { DescribeRegionsRegion {
    0 "RegionId" region_id: String, 1 "Zones" zones: DescribeRegionsZones
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsZones {
    pub zone: Vec<DescribeRegionsZone>,
}
model! { DescribeRegionsZones {
    0 "Zone" zone: Vec<DescribeRegionsZone>
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsZone {
    pub vpc_enabled: Option<bool>,
    pub zone_id: Option<String>,
}
model! { DescribeRegionsZone {
    0 "VpcEnabled" vpc_enabled: bool, 1 "ZoneId" zone_id: String
} }

/// Describes resource packages: `DescribeResourcePackages` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeResourcePackages>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcePackages {}
operation! { DescribeResourcePackages() "DescribeResourcePackages" -> DescribeResourcePackagesOutput {} }

/// Response of [`DescribeResourcePackages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcePackagesOutput {
    pub resource_package_list: Vec<DescribeResourcePackagesResourcePackageList>,
}
model! { DescribeResourcePackagesOutput {
    0 "ResourcePackageList" resource_package_list: Vec<DescribeResourcePackagesResourcePackageList>
} }

/// In the response of [`DescribeResourcePackages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcePackagesResourcePackageList {
    pub auto_quota: Option<bool>,
    pub create_time: Option<i64>,
    pub expire_time: Option<i64>,
    pub resource_package_id: Option<String>,
    pub resource_package_quota_list: Vec<
        DescribeResourcePackagesResourcePackageQuotaList,
    >,
    pub resource_package_type: Option<String>,
    pub status: Option<String>,
    pub tags: Vec<DescribeResourcePackagesTags>,
    pub total_capacity: Option<i64>,
    pub used_capacity: Option<i64>,
}
model! { DescribeResourcePackagesResourcePackageList {
    0 "AutoQuota" auto_quota: bool, 1 "CreateTime" create_time: i64, 2 "ExpireTime" expire_time: i64,
    3 "ResourcePackageId" resource_package_id: String,
    4 "ResourcePackageQuotaList" resource_package_quota_list: Vec<DescribeResourcePackagesResourcePackageQuotaList>,
    5 "ResourcePackageType" resource_package_type: String, 6 "Status" status: String,
    7 "Tags" tags: Vec<DescribeResourcePackagesTags>, 8 "TotalCapacity" total_capacity: i64,
    9 "UsedCapacity" used_capacity: i64
} }

/// In the response of [`DescribeResourcePackages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcePackagesResourcePackageQuotaList {
    pub allocated_capacity: Option<i64>,
    pub project_id: Option<String>,
    pub used_capacity: Option<i64>,
}
model! { DescribeResourcePackagesResourcePackageQuotaList {
    0 "AllocatedCapacity" allocated_capacity: i64, 1 "ProjectId" project_id: String, 2 "UsedCapacity" used_capacity: i64
} }

/// In the response of [`DescribeResourcePackages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcePackagesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeResourcePackagesTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes sql rate limiting rules: `DescribeSQLRateLimitingRules` of `polardb` 2017-08-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeSQLRateLimitingRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLRateLimitingRules {
    /// Required.
    pub db_cluster_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub rule_name_list: Option<String>,
}
operation! { DescribeSQLRateLimitingRules(db_cluster_id: String)
    "DescribeSQLRateLimitingRules" -> DescribeSQLRateLimitingRulesOutput {
    0 "DBClusterId" db_cluster_id, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "RuleNameList" rule_name_list: String
} }
paged! { DescribeSQLRateLimitingRules: String = Token "NextToken", "Data.RuleList" data.rule_list, next "NextToken" }

/// Response of [`DescribeSQLRateLimitingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLRateLimitingRulesOutput {
    pub data: Option<DescribeSQLRateLimitingRulesData>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
}
model! { DescribeSQLRateLimitingRulesOutput {
    0 "Data" data: DescribeSQLRateLimitingRulesData, 1 "MaxResults" max_results: i64, 2 "Message" message: String,
    3 "NextToken" next_token: String
} }

/// In the response of [`DescribeSQLRateLimitingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSQLRateLimitingRulesData {
    pub rule_list: Vec<String>,
}
model! { DescribeSQLRateLimitingRulesData {
    0 "RuleList" rule_list: Vec<String>
} }

/// Describes schedule tasks: `DescribeScheduleTasks` of `polardb` 2017-08-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeScheduleTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScheduleTasks {
    pub db_cluster_description: Option<String>,
    pub db_cluster_id: Option<String>,
    pub order_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub planned_end_time: Option<String>,
    pub planned_start_time: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub status: Option<String>,
    pub task_action: Option<String>,
}
operation! { DescribeScheduleTasks() "DescribeScheduleTasks" -> DescribeScheduleTasksOutput {
    0 "DBClusterDescription" db_cluster_description: String, 1 "DBClusterId" db_cluster_id: String,
    2 "OrderId" order_id: String, 3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "PageNumber" page_number: i64, 6 "PageSize" page_size: i64, 7 "PlannedEndTime" planned_end_time: String,
    8 "PlannedStartTime" planned_start_time: String, 9 "RegionId" region_id: String,
    10 "ResourceGroupId" resource_group_id: String, 11 "ResourceOwnerAccount" resource_owner_account: String,
    12 "ResourceOwnerId" resource_owner_id: i64, 13 "Status" status: String, 14 "TaskAction" task_action: String
} }
paged! { DescribeScheduleTasks: DescribeScheduleTasksTimerInfos =
    Number "PageNumber", "Data.TimerInfos" data.timer_infos, total "Data.TotalRecordCount" }

/// Response of [`DescribeScheduleTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScheduleTasksOutput {
    pub data: Option<DescribeScheduleTasksData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeScheduleTasksOutput {
    0 "Data" data: DescribeScheduleTasksData, 1 "Message" message: String, 2 "Success" success: bool
} }

/// In the response of [`DescribeScheduleTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScheduleTasksData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub timer_infos: Vec<DescribeScheduleTasksTimerInfos>,
    pub total_record_count: Option<i64>,
}
model! { DescribeScheduleTasksData {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "TimerInfos" timer_infos: Vec<DescribeScheduleTasksTimerInfos>, 3 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribeScheduleTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScheduleTasksTimerInfos {
    pub action: Option<String>,
    pub crontab_job_id: Option<String>,
    pub db_cluster_id: Option<String>,
    pub db_cluster_description: Option<String>,
    pub db_cluster_status: Option<String>,
    pub order_id: Option<String>,
    pub planned_end_time: Option<String>,
    pub planned_flashing_off_time: Option<String>,
    pub planned_start_time: Option<String>,
    pub planned_time: Option<String>,
    pub region: Option<String>,
    pub status: Option<String>,
    pub task_cancel: Option<bool>,
    pub task_id: Option<String>,
}
model! { DescribeScheduleTasksTimerInfos {
    0 "Action" action: String, 1 "CrontabJobId" crontab_job_id: String, 2 "DBClusterId" db_cluster_id: String,
    3 "DbClusterDescription" db_cluster_description: String, 4 "DbClusterStatus" db_cluster_status: String,
    5 "OrderId" order_id: String, 6 "PlannedEndTime" planned_end_time: String,
    7 "PlannedFlashingOffTime" planned_flashing_off_time: String, 8 "PlannedStartTime" planned_start_time: String,
    9 "PlannedTime" planned_time: String, 10 "Region" region: String, 11 "Status" status: String,
    12 "TaskCancel" task_cancel: bool, 13 "TaskId" task_id: String
} }

/// Describes shared backups: `DescribeSharedBackups` of `polardb` 2017-08-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeSharedBackups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSharedBackups {
    pub backup_id: Option<String>,
    pub db_cluster_id: Option<String>,
    pub db_type: Option<String>,
    pub db_version: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 30 to 100.
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub share_type: String,
}
operation! { DescribeSharedBackups(share_type: String) "DescribeSharedBackups" -> DescribeSharedBackupsOutput {
    0 "BackupId" backup_id: String, 1 "DBClusterId" db_cluster_id: String, 2 "DBType" db_type: String,
    3 "DBVersion" db_version: String, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64, 8 "RegionId" region_id: String,
    9 "ResourceOwnerAccount" resource_owner_account: String, 10 "ResourceOwnerId" resource_owner_id: i64,
    11 "ShareType" share_type
} }
paged! { DescribeSharedBackups: DescribeSharedBackupsItems =
    Number "PageNumber", "Items" items, total "TotalRecordCount" }

/// Response of [`DescribeSharedBackups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSharedBackupsOutput {
    pub items: Vec<DescribeSharedBackupsItems>,
    pub page_number: Option<String>,
    pub page_record_count: Option<String>,
    pub total_record_count: Option<String>,
}
model! { DescribeSharedBackupsOutput {
    0 "Items" items: Vec<DescribeSharedBackupsItems>, 1 "PageNumber" page_number: String,
    2 "PageRecordCount" page_record_count: String, 3 "TotalRecordCount" total_record_count: String
} }

/// In the response of [`DescribeSharedBackups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSharedBackupsItems {
    pub backup_end_time: Option<String>,
    pub backup_id: Option<String>,
    pub backup_method: Option<String>,
    pub backup_mode: Option<String>,
    pub backup_set_size: Option<String>,
    pub backup_start_time: Option<String>,
    pub backup_status: Option<String>,
    pub backup_type: Option<String>,
    pub backups_level: Option<String>,
    pub consistent_time: Option<String>,
    pub db_cluster_id: Option<String>,
    pub db_type: Option<String>,
    pub db_version: Option<String>,
    pub pay_type: Option<String>,
    pub region_id: Option<String>,
    pub serverless_type: Option<String>,
    pub share_type: Option<String>,
    pub sharer_uid: Option<String>,
}
model! { DescribeSharedBackupsItems {
    0 "BackupEndTime" backup_end_time: String, 1 "BackupId" backup_id: String, 2 "BackupMethod" backup_method: String,
    3 "BackupMode" backup_mode: String, 4 "BackupSetSize" backup_set_size: String,
    5 "BackupStartTime" backup_start_time: String, 6 "BackupStatus" backup_status: String,
    7 "BackupType" backup_type: String, 8 "BackupsLevel" backups_level: String,
    9 "ConsistentTime" consistent_time: String, 10 "DBClusterId" db_cluster_id: String, 11 "DBType" db_type: String,
    12 "DBVersion" db_version: String, 13 "PayType" pay_type: String, 14 "RegionId" region_id: String,
    15 "ServerlessType" serverless_type: String, 16 "ShareType" share_type: String, 17 "SharerUID" sharer_uid: String
} }

/// Describes slow log records: `DescribeSlowLogRecords` of `polardb` 2017-08-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeSlowLogRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogRecords {
    /// Required.
    pub db_cluster_id: String,
    pub db_name: Option<String>,
    /// Required.
    pub end_time: String,
    pub node_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 30 to 100.
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub sqlhash: Option<String>,
    /// Required.
    pub start_time: String,
}
operation! { DescribeSlowLogRecords(db_cluster_id: String, end_time: String, region_id: String, start_time: String)
    "DescribeSlowLogRecords" -> DescribeSlowLogRecordsOutput {
    0 "DBClusterId" db_cluster_id, 1 "DBName" db_name: String, 2 "EndTime" end_time, 3 "NodeId" node_id: String,
    4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64, 6 "PageNumber" page_number: i64,
    7 "PageSize" page_size: i64, 8 "RegionId" region_id, 9 "ResourceOwnerAccount" resource_owner_account: String,
    10 "ResourceOwnerId" resource_owner_id: i64, 11 "SQLHASH" sqlhash: String, 12 "StartTime" start_time
} }
paged! { DescribeSlowLogRecords: DescribeSlowLogRecordsSQLSlowRecord =
    Number "PageNumber", "Items.SQLSlowRecord" items.sql_slow_record, total "TotalRecordCount" }

/// Response of [`DescribeSlowLogRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogRecordsOutput {
    pub db_cluster_id: Option<String>,
    pub engine: Option<String>,
    pub items: Option<DescribeSlowLogRecordsItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeSlowLogRecordsOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "Engine" engine: String, 2 "Items" items: DescribeSlowLogRecordsItems,
    3 "PageNumber" page_number: i64, 4 "PageRecordCount" page_record_count: i64,
    5 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribeSlowLogRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogRecordsItems {
    pub sql_slow_record: Vec<DescribeSlowLogRecordsSQLSlowRecord>,
}
model! { DescribeSlowLogRecordsItems {
    0 "SQLSlowRecord" sql_slow_record: Vec<DescribeSlowLogRecordsSQLSlowRecord>
} }

/// In the response of [`DescribeSlowLogRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogRecordsSQLSlowRecord {
    pub db_name: Option<String>,
    pub db_node_id: Option<String>,
    pub execution_start_time: Option<String>,
    pub host_address: Option<String>,
    pub lock_time_ms: Option<i64>,
    pub lock_times: Option<i64>,
    pub parse_row_counts: Option<i64>,
    pub query_time_ms: Option<i64>,
    pub query_times: Option<i64>,
    pub return_row_counts: Option<i64>,
    pub sql_hash: Option<String>,
    pub sql_text: Option<String>,
}
model! { DescribeSlowLogRecordsSQLSlowRecord {
    0 "DBName" db_name: String, 1 "DBNodeId" db_node_id: String, 2 "ExecutionStartTime" execution_start_time: String,
    3 "HostAddress" host_address: String, 4 "LockTimeMS" lock_time_ms: i64, 5 "LockTimes" lock_times: i64,
    6 "ParseRowCounts" parse_row_counts: i64, 7 "QueryTimeMS" query_time_ms: i64, 8 "QueryTimes" query_times: i64,
    9 "ReturnRowCounts" return_row_counts: i64, 10 "SQLHash" sql_hash: String, 11 "SQLText" sql_text: String
} }

/// Describes slow logs: `DescribeSlowLogs` of `polardb` 2017-08-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeSlowLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogs {
    /// Required.
    pub db_cluster_id: String,
    pub db_name: Option<String>,
    /// Required.
    pub end_time: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 2147483647.
    pub page_number: Option<i64>,
    /// 30 to 100.
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub start_time: String,
}
operation! { DescribeSlowLogs(db_cluster_id: String, end_time: String, region_id: String, start_time: String)
    "DescribeSlowLogs" -> DescribeSlowLogsOutput {
    0 "DBClusterId" db_cluster_id, 1 "DBName" db_name: String, 2 "EndTime" end_time,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "PageNumber" page_number: i64,
    6 "PageSize" page_size: i64, 7 "RegionId" region_id, 8 "ResourceOwnerAccount" resource_owner_account: String,
    9 "ResourceOwnerId" resource_owner_id: i64, 10 "StartTime" start_time
} }
paged! { DescribeSlowLogs: DescribeSlowLogsSQLSlowLog =
    Number "PageNumber", "Items.SQLSlowLog" items.sql_slow_log, total "TotalRecordCount" }

/// Response of [`DescribeSlowLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogsOutput {
    pub db_cluster_id: Option<String>,
    pub end_time: Option<String>,
    pub engine: Option<String>,
    pub items: Option<DescribeSlowLogsItems>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub start_time: Option<String>,
    pub total_record_count: Option<i64>,
}
model! { DescribeSlowLogsOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "EndTime" end_time: String, 2 "Engine" engine: String,
    3 "Items" items: DescribeSlowLogsItems, 4 "PageNumber" page_number: i64, 5 "PageRecordCount" page_record_count: i64,
    6 "StartTime" start_time: String, 7 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribeSlowLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogsItems {
    pub sql_slow_log: Vec<DescribeSlowLogsSQLSlowLog>,
}
model! { DescribeSlowLogsItems {
    0 "SQLSlowLog" sql_slow_log: Vec<DescribeSlowLogsSQLSlowLog>
} }

/// In the response of [`DescribeSlowLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogsSQLSlowLog {
    pub create_time: Option<String>,
    pub db_name: Option<String>,
    pub db_node_id: Option<String>,
    pub max_execution_time: Option<i64>,
    pub max_execution_time_ms: Option<String>,
    pub max_lock_time: Option<i64>,
    pub parse_max_row_count: Option<i64>,
    pub parse_total_row_counts: Option<i64>,
    pub return_max_row_count: Option<i64>,
    pub return_total_row_counts: Option<i64>,
    pub sqlhash: Option<String>,
    pub sql_text: Option<String>,
    pub total_execution_counts: Option<i64>,
    pub total_execution_times: Option<i64>,
    pub total_lock_times: Option<i64>,
}
model! { DescribeSlowLogsSQLSlowLog {
    0 "CreateTime" create_time: String, 1 "DBName" db_name: String, 2 "DBNodeId" db_node_id: String,
    3 "MaxExecutionTime" max_execution_time: i64, 4 "MaxExecutionTimeMs" max_execution_time_ms: String,
    5 "MaxLockTime" max_lock_time: i64, 6 "ParseMaxRowCount" parse_max_row_count: i64,
    7 "ParseTotalRowCounts" parse_total_row_counts: i64, 8 "ReturnMaxRowCount" return_max_row_count: i64,
    9 "ReturnTotalRowCounts" return_total_row_counts: i64, 10 "SQLHASH" sqlhash: String, 11 "SQLText" sql_text: String,
    12 "TotalExecutionCounts" total_execution_counts: i64, 13 "TotalExecutionTimes" total_execution_times: i64,
    14 "TotalLockTimes" total_lock_times: i64
} }

/// Describes tasks: `DescribeTasks` of `polardb` 2017-08-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasks {
    pub db_cluster_id: Option<String>,
    pub db_node_id: Option<String>,
    /// Required.
    pub end_time: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub start_time: String,
    pub status: Option<String>,
}
operation! { DescribeTasks(end_time: String, start_time: String) "DescribeTasks" -> DescribeTasksOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "DBNodeId" db_node_id: String, 2 "EndTime" end_time,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "PageNumber" page_number: i64,
    6 "PageSize" page_size: i64, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "StartTime" start_time, 10 "Status" status: String
} }
paged! { DescribeTasks: DescribeTasksTask = Number "PageNumber", "Tasks.Task" tasks.task, total "TotalRecordCount" }

/// Response of [`DescribeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasksOutput {
    pub db_cluster_id: Option<String>,
    pub end_time: Option<String>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub start_time: Option<String>,
    pub tasks: Option<DescribeTasksTasks>,
    pub total_record_count: Option<i64>,
}
model! { DescribeTasksOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "EndTime" end_time: String, 2 "PageNumber" page_number: i64,
    3 "PageRecordCount" page_record_count: i64, 4 "StartTime" start_time: String, 5 "Tasks" tasks: DescribeTasksTasks,
    6 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasksTasks {
    pub task: Vec<DescribeTasksTask>,
}
model! { DescribeTasksTasks {
    0 "Task" task: Vec<DescribeTasksTask>
} }

/// In the response of [`DescribeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasksTask {
    pub begin_time: Option<String>,
    pub current_step_name: Option<String>,
    pub db_name: Option<String>,
    pub expected_finish_time: Option<String>,
    pub finish_time: Option<String>,
    pub progress: Option<i64>,
    pub progress_info: Option<String>,
    pub remain: Option<i64>,
    pub step_progress_info: Option<String>,
    pub steps_info: Option<String>,
    pub task_action: Option<String>,
    pub task_error_code: Option<String>,
    pub task_error_message: Option<String>,
    pub task_id: Option<String>,
}
model! { DescribeTasksTask {
    0 "BeginTime" begin_time: String, 1 "CurrentStepName" current_step_name: String, 2 "DBName" db_name: String,
    3 "ExpectedFinishTime" expected_finish_time: String, 4 "FinishTime" finish_time: String, 5 "Progress" progress: i64,
    6 "ProgressInfo" progress_info: String, 7 "Remain" remain: i64, 8 "StepProgressInfo" step_progress_info: String,
    9 "StepsInfo" steps_info: String, 10 "TaskAction" task_action: String, 11 "TaskErrorCode" task_error_code: String,
    12 "TaskErrorMessage" task_error_message: String, 13 "TaskId" task_id: String
} }

/// Describes upgrade report: `DescribeUpgradeReport` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeUpgradeReport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpgradeReport {
    pub creation_category: Option<String>,
    pub db_type: Option<String>,
    pub db_version: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub source_db_cluster_id: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
    pub r#type: Option<String>,
}
operation! { DescribeUpgradeReport() "DescribeUpgradeReport" -> DescribeUpgradeReportOutput {
    0 "CreationCategory" creation_category: String, 1 "DBType" db_type: String, 2 "DBVersion" db_version: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "PageNumber" page_number: i64,
    6 "PageSize" page_size: i64, 7 "RegionId" region_id: String,
    8 "ResourceOwnerAccount" resource_owner_account: String, 9 "ResourceOwnerId" resource_owner_id: i64,
    10 "SourceDBClusterId" source_db_cluster_id: String, 11 "Status" status: String, 12 "TaskId" task_id: String,
    13 "Type" r#type: String
} }

/// Response of [`DescribeUpgradeReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpgradeReportOutput {
    pub details: Option<String>,
    pub dst_db_type: Option<String>,
    pub items: Vec<DescribeUpgradeReportItems>,
    pub items_size: Option<i64>,
    pub source_db_cluster_id: Option<String>,
    pub src_db_type: Option<String>,
    pub src_deleted: Option<String>,
    pub total_size: Option<i64>,
    pub r#type: Option<String>,
    pub upgrade_report_list: Vec<DescribeUpgradeReportUpgradeReportList>,
}
model! { DescribeUpgradeReportOutput {
    0 "Details" details: String, 1 "DstDBType" dst_db_type: String, 2 "Items" items: Vec<DescribeUpgradeReportItems>,
    3 "ItemsSize" items_size: i64, 4 "SourceDBClusterId" source_db_cluster_id: String,
    5 "SrcDBType" src_db_type: String, 6 "SrcDeleted" src_deleted: String, 7 "TotalSize" total_size: i64,
    8 "Type" r#type: String, 9 "UpgradeReportList" upgrade_report_list: Vec<DescribeUpgradeReportUpgradeReportList>
} }

/// In the response of [`DescribeUpgradeReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpgradeReportItems {
    pub ddl: Option<String>,
    pub name: Option<String>,
    pub schema: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeUpgradeReportItems {
    0 "DDL" ddl: String, 1 "Name" name: String, 2 "Schema" schema: String, 3 "Status" status: String,
    4 "Type" r#type: String
} }

/// In the response of [`DescribeUpgradeReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpgradeReportUpgradeReportList {
    pub check_time: Option<String>,
    pub dst_version: Option<String>,
    pub effective_time: Option<String>,
    pub end_time: Option<String>,
    pub result: Option<String>,
    pub src_ins_name: Option<String>,
    pub src_version: Option<String>,
    pub start_time: Option<String>,
    pub task_id: Option<String>,
    pub upgrade_mode: Option<String>,
}
model! { DescribeUpgradeReportUpgradeReportList {
    0 "CheckTime" check_time: String, 1 "DstVersion" dst_version: String, 2 "EffectiveTime" effective_time: String,
    3 "EndTime" end_time: String, 4 "Result" result: String, 5 "SrcInsName" src_ins_name: String,
    6 "SrcVersion" src_version: String, 7 "StartTime" start_time: String, 8 "TaskId" task_id: String,
    9 "UpgradeMode" upgrade_mode: String
} }

/// Describes user encryption key list: `DescribeUserEncryptionKeyList` of `polardb` 2017-08-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeUserEncryptionKeyList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserEncryptionKeyList {
    pub db_cluster_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    /// 10 to 100.
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tde_region: Option<String>,
}
operation! { DescribeUserEncryptionKeyList() "DescribeUserEncryptionKeyList" -> DescribeUserEncryptionKeyListOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "RegionId" region_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "TDERegion" tde_region: String
} }
paged! { DescribeUserEncryptionKeyList: String = Number "PageNumber", "KeyList" key_list, total "TotalRecordCount" }

/// Response of [`DescribeUserEncryptionKeyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserEncryptionKeyListOutput {
    pub db_cluster_id: Option<String>,
    pub key_list: Vec<String>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub page_size: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribeUserEncryptionKeyListOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "KeyList" key_list: Vec<String>, 2 "PageNumber" page_number: i64,
    3 "PageRecordCount" page_record_count: i64, 4 "PageSize" page_size: i64,
    5 "TotalRecordCount" total_record_count: i64
} }

/// Describes vswitch list: `DescribeVSwitchList` of `polardb` 2017-08-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeVSwitchList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitchList {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub vswitch_ids: Option<Vec<String>>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
operation! { DescribeVSwitchList(region_id: String) "DescribeVSwitchList" -> DescribeVSwitchListOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "SecurityToken" security_token: Secret,
    8 "VSwitchIds" vswitch_ids: Vec<String>, 9 "VpcId" vpc_id: String, 10 "ZoneId" zone_id: String
} }
paged! { DescribeVSwitchList: DescribeVSwitchListVSwitchs =
    Number "PageNumber", "VSwitchs" vswitchs, total "TotalCount" }

/// Response of [`DescribeVSwitchList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitchListOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub vswitchs: Vec<DescribeVSwitchListVSwitchs>,
}
model! { DescribeVSwitchListOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64,
    3 "VSwitchs" vswitchs: Vec<DescribeVSwitchListVSwitchs>
} }

/// In the response of [`DescribeVSwitchList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitchListVSwitchs {
    pub available_ip_address_count: Option<i64>,
    pub cidr_block: Option<String>,
    pub description: Option<String>,
    pub is_default: Option<bool>,
    pub iz_no: Option<String>,
    pub owner_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub share_type: Option<String>,
    pub status: Option<String>,
    pub vswitch_id: Option<String>,
    pub vswitch_name: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeVSwitchListVSwitchs {
    0 "AvailableIpAddressCount" available_ip_address_count: i64, 1 "CidrBlock" cidr_block: String,
    2 "Description" description: String, 3 "IsDefault" is_default: bool, 4 "IzNo" iz_no: String,
    5 "OwnerId" owner_id: String, 6 "ResourceGroupId" resource_group_id: String, 7 "ShareType" share_type: String,
    8 "Status" status: String, 9 "VSwitchId" vswitch_id: String, 10 "VSwitchName" vswitch_name: String,
    11 "VpcId" vpc_id: String
} }

/// Describes v switches: `DescribeVSwitches` of `polardb` 2017-08-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeVSwitches>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitches {
    pub dedicated_host_group_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
operation! { DescribeVSwitches() "DescribeVSwitches" -> DescribeVSwitchesOutput {
    0 "DedicatedHostGroupId" dedicated_host_group_id: String, 1 "OwnerAccount" owner_account: String,
    2 "OwnerId" owner_id: i64, 3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64,
    5 "RegionId" region_id: String, 6 "ResourceGroupId" resource_group_id: String,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64,
    9 "SecurityToken" security_token: Secret, 10 "VpcId" vpc_id: String, 11 "ZoneId" zone_id: String
} }
paged! { DescribeVSwitches: DescribeVSwitchesVSwitchs = Number "PageNumber", "VSwitchs" vswitchs, total "TotalCount" }

/// Response of [`DescribeVSwitches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitchesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub vswitchs: Vec<DescribeVSwitchesVSwitchs>,
}
model! { DescribeVSwitchesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64,
    3 "VSwitchs" vswitchs: Vec<DescribeVSwitchesVSwitchs>
} }

/// In the response of [`DescribeVSwitches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitchesVSwitchs {
    pub available_ip_address_count: Option<i64>,
    pub cidr_block: Option<String>,
    pub description: Option<String>,
    pub is_default: Option<bool>,
    pub iz_no: Option<String>,
    pub status: Option<String>,
    pub vswitch_id: Option<String>,
    pub vswitch_name: Option<String>,
}
model! { DescribeVSwitchesVSwitchs {
    0 "AvailableIpAddressCount" available_ip_address_count: i64, 1 "CidrBlock" cidr_block: String,
    2 "Description" description: String, 3 "IsDefault" is_default: bool, 4 "IzNo" iz_no: String,
    5 "Status" status: String, 6 "VSwitchId" vswitch_id: String, 7 "VSwitchName" vswitch_name: String
} }

/// Describes vpcs: `DescribeVpcs` of `polardb` 2017-08-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeVpcs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcs {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub product: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
operation! { DescribeVpcs() "DescribeVpcs" -> DescribeVpcsOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "Product" product: String, 5 "ResourceGroupId" resource_group_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "SecurityToken" security_token: Secret, 9 "VpcId" vpc_id: String, 10 "ZoneId" zone_id: String
} }
paged! { DescribeVpcs: DescribeVpcsVpcs = Number "PageNumber", "Vpcs" vpcs, total "TotalCount" }

/// Response of [`DescribeVpcs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub vpcs: Vec<DescribeVpcsVpcs>,
}
model! { DescribeVpcsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64,
    3 "Vpcs" vpcs: Vec<DescribeVpcsVpcs>
} }

/// In the response of [`DescribeVpcs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcsVpcs {
    pub ali_uid: Option<String>,
    pub bid: Option<String>,
    pub cidr_block: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub is_default: Option<bool>,
    pub region_no: Option<String>,
    pub status: Option<String>,
    pub vswitchs: Vec<DescribeVpcsVSwitchs>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
}
model! { DescribeVpcsVpcs {
    0 "AliUid" ali_uid: String, 1 "Bid" bid: String, 2 "CidrBlock" cidr_block: String, 3 "GmtCreate" gmt_create: String,
    4 "GmtModified" gmt_modified: String, 5 "IsDefault" is_default: bool, 6 "RegionNo" region_no: String,
    7 "Status" status: String, 8 "VSwitchs" vswitchs: Vec<DescribeVpcsVSwitchs>, 9 "VpcId" vpc_id: String,
    10 "VpcName" vpc_name: String
} }

/// In the response of [`DescribeVpcs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcsVSwitchs {
    pub cidr_block: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub is_default: Option<bool>,
    pub iz_no: Option<String>,
    pub status: Option<String>,
    pub vswitch_id: Option<String>,
    pub vswitch_name: Option<String>,
}
model! { DescribeVpcsVSwitchs {
    0 "CidrBlock" cidr_block: String, 1 "GmtCreate" gmt_create: String, 2 "GmtModified" gmt_modified: String,
    3 "IsDefault" is_default: bool, 4 "IzNo" iz_no: String, 5 "Status" status: String, 6 "VSwitchId" vswitch_id: String,
    7 "VSwitchName" vswitch_name: String
} }

/// Describes zones: `DescribeZones` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DescribeZones>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZones {
    pub engine: Option<String>,
    pub extra: Option<String>,
    pub region_id: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeZones() "DescribeZones" -> DescribeZonesOutput {
    0 "Engine" engine: String, 1 "Extra" extra: String, 2 "RegionId" region_id: String,
    3 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesOutput {
    pub zones: Vec<DescribeZonesZones>,
}
model! { DescribeZonesOutput {
    0 "Zones" zones: Vec<DescribeZonesZones>
} }

/// In the response of [`DescribeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesZones {
    pub mode_code: Option<String>,
    pub priority: Option<String>,
    pub status: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeZonesZones {
    0 "ModeCode" mode_code: String, 1 "Priority" priority: String, 2 "Status" status: String, 3 "ZoneId" zone_id: String
} }

/// Disables db cluster dynamo db: `DisableDBClusterDynamoDB` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DisableDBClusterDynamoDB>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableDBClusterDynamoDB {
    /// Required.
    pub db_cluster_id: String,
}
operation! { DisableDBClusterDynamoDB(db_cluster_id: String) "DisableDBClusterDynamoDB" -> Empty {
    0 "DBClusterId" db_cluster_id
} }

/// Response of [`DisableDBClusterDynamoDB`]: empty.
pub type DisableDBClusterDynamoDBOutput = Empty;

/// Disables db cluster orca: `DisableDBClusterOrca` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DisableDBClusterOrca>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableDBClusterOrca {
    pub clean_data: Option<String>,
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DisableDBClusterOrca(db_cluster_id: String) "DisableDBClusterOrca" -> DisableDBClusterOrcaOutput {
    0 "CleanData" clean_data: String, 1 "DBClusterId" db_cluster_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DisableDBClusterOrca`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableDBClusterOrcaOutput {
    pub db_cluster_id: Option<String>,
}
model! { DisableDBClusterOrcaOutput {
    0 "DBClusterId" db_cluster_id: String
} }

/// Disables db cluster serverless: `DisableDBClusterServerless` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DisableDBClusterServerless>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableDBClusterServerless {
    /// Required.
    pub db_cluster_id: String,
    pub from_time_service: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub planned_end_time: Option<String>,
    pub planned_start_time: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DisableDBClusterServerless(db_cluster_id: String)
    "DisableDBClusterServerless" -> DisableDBClusterServerlessOutput {
    0 "DBClusterId" db_cluster_id, 1 "FromTimeService" from_time_service: bool, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "PlannedEndTime" planned_end_time: String,
    5 "PlannedStartTime" planned_start_time: String, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DisableDBClusterServerless`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableDBClusterServerlessOutput {
    pub db_cluster_id: Option<String>,
}
model! { DisableDBClusterServerlessOutput {
    0 "DBClusterId" db_cluster_id: String
} }

/// Disables polar claw channel: `DisablePolarClawChannel` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DisablePolarClawChannel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisablePolarClawChannel {
    /// Required.
    pub application_id: String,
    /// Required.
    pub channel_id: String,
    pub restart: Option<bool>,
}
operation! { DisablePolarClawChannel(application_id: String, channel_id: String)
    "DisablePolarClawChannel" -> DisablePolarClawChannelOutput {
    0 "ApplicationId" application_id, 1 "ChannelId" channel_id, 2 "Restart" restart: bool
} }

/// Response of [`DisablePolarClawChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisablePolarClawChannelOutput {
    pub application_id: Option<String>,
    pub channel_id: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub ok: Option<bool>,
    pub restarted: Option<bool>,
}
model! { DisablePolarClawChannelOutput {
    0 "ApplicationId" application_id: String, 1 "ChannelId" channel_id: String, 2 "Code" code: i64,
    3 "Message" message: String, 4 "Ok" ok: bool, 5 "Restarted" restarted: bool
} }

/// Disables polar claw cron job: `DisablePolarClawCronJob` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DisablePolarClawCronJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisablePolarClawCronJob {
    /// Required.
    pub application_id: String,
    /// Required.
    pub job_id: String,
    pub restart: Option<bool>,
}
operation! { DisablePolarClawCronJob(application_id: String, job_id: String)
    "DisablePolarClawCronJob" -> DisablePolarClawCronJobOutput {
    0 "ApplicationId" application_id, 1 "JobId" job_id, 2 "Restart" restart: bool
} }

/// Response of [`DisablePolarClawCronJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisablePolarClawCronJobOutput {
    pub application_id: Option<String>,
    pub code: Option<i64>,
    pub job_id: Option<String>,
    pub message: Option<String>,
    pub ok: Option<bool>,
}
model! { DisablePolarClawCronJobOutput {
    0 "ApplicationId" application_id: String, 1 "Code" code: i64, 2 "JobId" job_id: String, 3 "Message" message: String,
    4 "Ok" ok: bool
} }

/// Disables polar claw plugin: `DisablePolarClawPlugin` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/DisablePolarClawPlugin>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisablePolarClawPlugin {
    /// Required.
    pub application_id: String,
    /// Required.
    pub plugin_id: String,
    pub restart: Option<bool>,
}
operation! { DisablePolarClawPlugin(application_id: String, plugin_id: String)
    "DisablePolarClawPlugin" -> DisablePolarClawPluginOutput {
    0 "ApplicationId" application_id, 1 "PluginId" plugin_id, 2 "Restart" restart: bool
} }

/// Response of [`DisablePolarClawPlugin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisablePolarClawPluginOutput {
    pub application_id: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub ok: Option<bool>,
    pub plugin_id: Option<String>,
    pub restarted: Option<bool>,
}
model! { DisablePolarClawPluginOutput {
    0 "ApplicationId" application_id: String, 1 "Code" code: i64, 2 "Message" message: String, 3 "Ok" ok: bool,
    4 "PluginId" plugin_id: String, 5 "Restarted" restarted: bool
} }

/// Enables db cluster dynamo db: `EnableDBClusterDynamoDB` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/EnableDBClusterDynamoDB>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableDBClusterDynamoDB {
    /// Required.
    pub db_cluster_id: String,
}
operation! { EnableDBClusterDynamoDB(db_cluster_id: String) "EnableDBClusterDynamoDB" -> Empty {
    0 "DBClusterId" db_cluster_id
} }

/// Response of [`EnableDBClusterDynamoDB`]: empty.
pub type EnableDBClusterDynamoDBOutput = Empty;

/// Enables db cluster orca: `EnableDBClusterOrca` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/EnableDBClusterOrca>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableDBClusterOrca {
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { EnableDBClusterOrca(db_cluster_id: String) "EnableDBClusterOrca" -> EnableDBClusterOrcaOutput {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`EnableDBClusterOrca`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableDBClusterOrcaOutput {
    pub db_cluster_id: Option<String>,
}
model! { EnableDBClusterOrcaOutput {
    0 "DBClusterId" db_cluster_id: String
} }

/// Enables db cluster serverless: `EnableDBClusterServerless` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/EnableDBClusterServerless>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableDBClusterServerless {
    /// Required.
    pub db_cluster_id: String,
    pub from_time_service: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub planned_end_time: Option<String>,
    pub planned_start_time: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub scale_ap_ro_num_max: Option<String>,
    pub scale_ap_ro_num_min: Option<String>,
    pub scale_max: Option<String>,
    pub scale_min: Option<String>,
    pub scale_ro_num_max: Option<String>,
    pub scale_ro_num_min: Option<String>,
}
operation! { EnableDBClusterServerless(db_cluster_id: String)
    "EnableDBClusterServerless" -> EnableDBClusterServerlessOutput {
    0 "DBClusterId" db_cluster_id, 1 "FromTimeService" from_time_service: bool, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "PlannedEndTime" planned_end_time: String,
    5 "PlannedStartTime" planned_start_time: String, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64, 8 "ScaleApRoNumMax" scale_ap_ro_num_max: String,
    9 "ScaleApRoNumMin" scale_ap_ro_num_min: String, 10 "ScaleMax" scale_max: String, 11 "ScaleMin" scale_min: String,
    12 "ScaleRoNumMax" scale_ro_num_max: String, 13 "ScaleRoNumMin" scale_ro_num_min: String
} }

/// Response of [`EnableDBClusterServerless`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableDBClusterServerlessOutput {
    pub db_cluster_id: Option<String>,
}
model! { EnableDBClusterServerlessOutput {
    0 "DBClusterId" db_cluster_id: String
} }

/// Enables firewall rules: `EnableFirewallRules` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/EnableFirewallRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableFirewallRules {
    /// Required.
    pub db_cluster_id: String,
    pub enable: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub rule_name_list: String,
}
operation! { EnableFirewallRules(db_cluster_id: String, rule_name_list: String)
    "EnableFirewallRules" -> EnableFirewallRulesOutput {
    0 "DBClusterId" db_cluster_id, 1 "Enable" enable: bool, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "RuleNameList" rule_name_list
} }

/// Response of [`EnableFirewallRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableFirewallRulesOutput {
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { EnableFirewallRulesOutput {
    0 "Message" message: String, 1 "Success" success: bool
} }

/// Enables polar claw channel: `EnablePolarClawChannel` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/EnablePolarClawChannel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnablePolarClawChannel {
    /// Required.
    pub application_id: String,
    /// Required.
    pub channel_id: String,
    pub restart: Option<bool>,
}
operation! { EnablePolarClawChannel(application_id: String, channel_id: String)
    "EnablePolarClawChannel" -> EnablePolarClawChannelOutput {
    0 "ApplicationId" application_id, 1 "ChannelId" channel_id, 2 "Restart" restart: bool
} }

/// Response of [`EnablePolarClawChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnablePolarClawChannelOutput {
    pub application_id: Option<String>,
    pub channel_id: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub ok: Option<bool>,
    pub restarted: Option<bool>,
}
model! { EnablePolarClawChannelOutput {
    0 "ApplicationId" application_id: String, 1 "ChannelId" channel_id: String, 2 "Code" code: i64,
    3 "Message" message: String, 4 "Ok" ok: bool, 5 "Restarted" restarted: bool
} }

/// Enables polar claw cron job: `EnablePolarClawCronJob` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/EnablePolarClawCronJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnablePolarClawCronJob {
    /// Required.
    pub application_id: String,
    /// Required.
    pub job_id: String,
    pub restart: Option<bool>,
}
operation! { EnablePolarClawCronJob(application_id: String, job_id: String)
    "EnablePolarClawCronJob" -> EnablePolarClawCronJobOutput {
    0 "ApplicationId" application_id, 1 "JobId" job_id, 2 "Restart" restart: bool
} }

/// Response of [`EnablePolarClawCronJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnablePolarClawCronJobOutput {
    pub application_id: Option<String>,
    pub code: Option<i64>,
    pub job_id: Option<String>,
    pub message: Option<String>,
    pub ok: Option<bool>,
}
model! { EnablePolarClawCronJobOutput {
    0 "ApplicationId" application_id: String, 1 "Code" code: i64, 2 "JobId" job_id: String, 3 "Message" message: String,
    4 "Ok" ok: bool
} }

/// Enables polar claw plugin: `EnablePolarClawPlugin` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/EnablePolarClawPlugin>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnablePolarClawPlugin {
    /// Required.
    pub application_id: String,
    /// Required.
    pub plugin_id: String,
    pub restart: Option<bool>,
}
operation! { EnablePolarClawPlugin(application_id: String, plugin_id: String)
    "EnablePolarClawPlugin" -> EnablePolarClawPluginOutput {
    0 "ApplicationId" application_id, 1 "PluginId" plugin_id, 2 "Restart" restart: bool
} }

/// Response of [`EnablePolarClawPlugin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnablePolarClawPluginOutput {
    pub application_id: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub ok: Option<bool>,
    pub plugin_id: Option<String>,
    pub restarted: Option<bool>,
}
model! { EnablePolarClawPluginOutput {
    0 "ApplicationId" application_id: String, 1 "Code" code: i64, 2 "Message" message: String, 3 "Ok" ok: bool,
    4 "PluginId" plugin_id: String, 5 "Restarted" restarted: bool
} }

/// Enables sql rate limiting rules: `EnableSQLRateLimitingRules` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/EnableSQLRateLimitingRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableSQLRateLimitingRules {
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub enable: bool,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub rule_name_list: String,
}
operation! { EnableSQLRateLimitingRules(db_cluster_id: String, enable: bool, rule_name_list: String)
    "EnableSQLRateLimitingRules" -> EnableSQLRateLimitingRulesOutput {
    0 "DBClusterId" db_cluster_id, 1 "Enable" enable, 2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64,
    6 "RuleNameList" rule_name_list
} }

/// Response of [`EnableSQLRateLimitingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableSQLRateLimitingRulesOutput {
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { EnableSQLRateLimitingRulesOutput {
    0 "Message" message: String, 1 "Success" success: bool
} }

/// `EvaluateRegionResource` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/EvaluateRegionResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EvaluateRegionResource {
    pub db_instance_conn_type: Option<String>,
    /// Required.
    pub db_node_class: String,
    /// Required.
    pub db_type: String,
    /// Required.
    pub db_version: String,
    pub dispense_mode: Option<String>,
    /// Required.
    pub need_max_scale_link: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub sub_domain: Option<String>,
    /// Required.
    pub zone_id: String,
}

/// Arguments of [`EvaluateRegionResource::new`].
pub struct EvaluateRegionResourceRequired {
    pub db_node_class: String,
    pub db_type: String,
    pub db_version: String,
    pub need_max_scale_link: String,
    pub region_id: String,
    pub zone_id: String,
}
operation! {
    EvaluateRegionResource { EvaluateRegionResourceRequired: db_node_class, db_type, db_version, need_max_scale_link, region_id, zone_id }
    "EvaluateRegionResource" -> EvaluateRegionResourceOutput {
    0 "DBInstanceConnType" db_instance_conn_type: String, 1 "DBNodeClass" db_node_class, 2 "DBType" db_type,
    3 "DBVersion" db_version, 4 "DispenseMode" dispense_mode: String, 5 "NeedMaxScaleLink" need_max_scale_link,
    6 "OwnerAccount" owner_account: String, 7 "OwnerId" owner_id: i64, 8 "RegionId" region_id,
    9 "ResourceGroupId" resource_group_id: String, 10 "ResourceOwnerAccount" resource_owner_account: String,
    11 "ResourceOwnerId" resource_owner_id: i64, 12 "SubDomain" sub_domain: String, 13 "ZoneId" zone_id
} }

/// Response of [`EvaluateRegionResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EvaluateRegionResourceOutput {
    pub db_instance_available: Option<String>,
    pub db_type: Option<String>,
    pub db_version: Option<String>,
}
model! { EvaluateRegionResourceOutput {
    0 "DBInstanceAvailable" db_instance_available: String, 1 "DBType" db_type: String, 2 "DBVersion" db_version: String
} }

/// Executes cross cloud open api: `ExecuteCrossCloudOpenAPI` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/ExecuteCrossCloudOpenAPI>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteCrossCloudOpenAPI {
    pub proxy_info: Option<String>,
}
operation! { ExecuteCrossCloudOpenAPI() "ExecuteCrossCloudOpenAPI" -> ExecuteCrossCloudOpenAPIOutput {
    0 "ProxyInfo" proxy_info: String
} }

/// Response of [`ExecuteCrossCloudOpenAPI`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteCrossCloudOpenAPIOutput {
    pub proxy_data: Option<String>,
}
model! { ExecuteCrossCloudOpenAPIOutput {
    0 "ProxyData" proxy_data: String
} }

/// `FailoverDBCluster` of `polardb` 2017-08-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/FailoverDBCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FailoverDBCluster {
    pub client_token: Option<String>,
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub roll_back_for_disaster: Option<bool>,
    pub target_db_node_id: Option<String>,
    pub target_zone_type: Option<String>,
}
operation! { FailoverDBCluster(db_cluster_id: String) "FailoverDBCluster" -> Empty {
    0 "ClientToken" client_token: String, 1 "DBClusterId" db_cluster_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "RollBackForDisaster" roll_back_for_disaster: bool,
    7 "TargetDBNodeId" target_db_node_id: String, 8 "TargetZoneType" target_zone_type: String
} }

/// Response of [`FailoverDBCluster`]: empty.
pub type FailoverDBClusterOutput = Empty;

/// `FailoverDBClusterZonal` of `polardb` 2017-08-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/FailoverDBClusterZonal>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FailoverDBClusterZonal {
    pub client_token: Option<String>,
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub roll_back_for_disaster: Option<bool>,
    pub target_db_node_id: Option<String>,
    pub target_zone_type: Option<String>,
}
operation! { FailoverDBClusterZonal(db_cluster_id: String) "FailoverDBClusterZonal" -> Empty {
    0 "ClientToken" client_token: String, 1 "DBClusterId" db_cluster_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "RollBackForDisaster" roll_back_for_disaster: bool,
    7 "TargetDBNodeId" target_db_node_id: String, 8 "TargetZoneType" target_zone_type: String
} }

/// Response of [`FailoverDBClusterZonal`]: empty.
pub type FailoverDBClusterZonalOutput = Empty;

/// Generates upgrade report for sync clone: `GenerateUpgradeReportForSyncClone` of `polardb` 2017-08-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/GenerateUpgradeReportForSyncClone>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateUpgradeReportForSyncClone {
    pub creation_category: Option<String>,
    pub creation_option: Option<String>,
    pub db_name: Option<String>,
    pub db_type: Option<String>,
    pub db_version: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub reserve: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub source_db_cluster_id: Option<String>,
}
operation! { GenerateUpgradeReportForSyncClone()
    "GenerateUpgradeReportForSyncClone" -> GenerateUpgradeReportForSyncCloneOutput {
    0 "CreationCategory" creation_category: String, 1 "CreationOption" creation_option: String,
    2 "DBName" db_name: String, 3 "DBType" db_type: String, 4 "DBVersion" db_version: String,
    5 "OwnerAccount" owner_account: String, 6 "OwnerId" owner_id: i64, 7 "RegionId" region_id: String,
    8 "Reserve" reserve: String, 9 "ResourceOwnerAccount" resource_owner_account: String,
    10 "ResourceOwnerId" resource_owner_id: i64, 11 "SourceDBClusterId" source_db_cluster_id: String
} }

/// Response of [`GenerateUpgradeReportForSyncClone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateUpgradeReportForSyncCloneOutput {
    pub source_db_cluster_id: Option<String>,
    pub task_id: Option<i64>,
}
model! { GenerateUpgradeReportForSyncCloneOutput {
    0 "SourceDBClusterId" source_db_cluster_id: String, 1 "TaskId" task_id: i64
} }

/// Gets lakebase tenant token: `GetLakebaseTenantToken` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/GetLakebaseTenantToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLakebaseTenantToken {
    pub db_cluster_id: Option<String>,
    /// Required.
    pub polar_fs_instance_id: String,
    /// Required.
    pub subdir: String,
    pub tenant: Option<String>,
}
operation! { GetLakebaseTenantToken(polar_fs_instance_id: String, subdir: String)
    "GetLakebaseTenantToken" -> GetLakebaseTenantTokenOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "PolarFsInstanceId" polar_fs_instance_id, 2 "Subdir" subdir,
    3 "Tenant" tenant: String
} }

/// Response of [`GetLakebaseTenantToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLakebaseTenantTokenOutput {
    pub db_cluster_id: Option<String>,
    pub status: Option<String>,
    pub subdir: Option<String>,
    pub tenant: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
}
model! { GetLakebaseTenantTokenOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "Status" status: String, 2 "Subdir" subdir: String,
    3 "Tenant" tenant: String, 4 "Token" token: Secret
} }

/// Gets polar agent: `GetPolarAgent` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/GetPolarAgent>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolarAgent {
    pub extra_info: Option<String>,
    /// Required.
    pub query: String,
    pub session_id: Option<String>,
    pub source: Option<String>,
}
operation! { GetPolarAgent(query: String) "GetPolarAgent" -> GetPolarAgentOutput {
    0 "ExtraInfo" extra_info: String, 1 "Query" query, 2 "SessionId" session_id: String, 3 "Source" source: String
} }

/// Response of [`GetPolarAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolarAgentOutput {
    pub content: Option<String>,
    pub function_call: Vec<GetPolarAgentFunctionCall>,
    pub product: Option<String>,
    pub query_id: Option<String>,
    pub reasoning_content: Option<String>,
    pub session_id: Option<String>,
    pub ui_function_call: Vec<GetPolarAgentUiFunctionCall>,
}
model! { GetPolarAgentOutput {
    0 "Content" content: String, 1 "FunctionCall" function_call: Vec<GetPolarAgentFunctionCall>,
    2 "Product" product: String, 3 "QueryId" query_id: String, 4 "ReasoningContent" reasoning_content: String,
    5 "SessionId" session_id: String, 6 "UiFunctionCall" ui_function_call: Vec<GetPolarAgentUiFunctionCall>
} }

/// In the response of [`GetPolarAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolarAgentFunctionCall {
    pub arguments: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
}
model! { GetPolarAgentFunctionCall {
    0 "Arguments" arguments: String, 1 "Id" id: String, 2 "Name" name: String, 3 "Status" status: String
} }

/// In the response of [`GetPolarAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolarAgentUiFunctionCall {
    pub args_text: Option<String>,
    pub tool_name: Option<String>,
}
model! { GetPolarAgentUiFunctionCall {
    0 "ArgsText" args_text: String, 1 "ToolName" tool_name: String
} }

/// Gets polar claw config: `GetPolarClawConfig` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/GetPolarClawConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolarClawConfig {
    /// Required.
    pub application_id: String,
    pub config_path: Option<String>,
}
operation! { GetPolarClawConfig(application_id: String) "GetPolarClawConfig" -> GetPolarClawConfigOutput {
    0 "ApplicationId" application_id, 1 "ConfigPath" config_path: String
} }

/// Response of [`GetPolarClawConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolarClawConfigOutput {
    pub application_id: Option<String>,
    pub code: Option<i64>,
    pub config: BTreeMap<String, Value>,
    pub hash: Option<String>,
    pub message: Option<String>,
    pub openclaw_version: Option<String>,
}
model! { GetPolarClawConfigOutput {
    0 "ApplicationId" application_id: String, 1 "Code" code: i64, 2 "Config" config: BTreeMap<String, Value>,
    3 "Hash" hash: String, 4 "Message" message: String, 5 "OpenclawVersion" openclaw_version: String
} }

/// Grants account privilege: `GrantAccountPrivilege` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/GrantAccountPrivilege>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantAccountPrivilege {
    /// Required.
    pub account_name: String,
    /// Required.
    pub account_privilege: String,
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub db_name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! {
    GrantAccountPrivilege(account_name: String, account_privilege: String, db_cluster_id: String, db_name: String)
    "GrantAccountPrivilege" -> Empty {
    0 "AccountName" account_name, 1 "AccountPrivilege" account_privilege, 2 "DBClusterId" db_cluster_id,
    3 "DBName" db_name, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`GrantAccountPrivilege`]: empty.
pub type GrantAccountPrivilegeOutput = Empty;

/// Grants account privilege zonal: `GrantAccountPrivilegeZonal` of `polardb` 2017-08-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/GrantAccountPrivilegeZonal>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantAccountPrivilegeZonal {
    /// Required.
    pub account_name: String,
    /// Required.
    pub account_privilege: String,
    pub client_token: Option<String>,
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub db_name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! {
    GrantAccountPrivilegeZonal(account_name: String, account_privilege: String, db_cluster_id: String, db_name: String)
    "GrantAccountPrivilegeZonal" -> Empty {
    0 "AccountName" account_name, 1 "AccountPrivilege" account_privilege, 2 "ClientToken" client_token: String,
    3 "DBClusterId" db_cluster_id, 4 "DBName" db_name, 5 "OwnerAccount" owner_account: String,
    6 "OwnerId" owner_id: i64, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`GrantAccountPrivilegeZonal`]: empty.
pub type GrantAccountPrivilegeZonalOutput = Empty;

/// Installs polar claw plugin: `InstallPolarClawPlugin` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/InstallPolarClawPlugin>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallPolarClawPlugin {
    /// Required.
    pub application_id: String,
    /// Required.
    pub npm_package: String,
    /// Required.
    pub plugin_id: String,
    pub restart: Option<bool>,
}
operation! { InstallPolarClawPlugin(application_id: String, npm_package: String, plugin_id: String)
    "InstallPolarClawPlugin" -> InstallPolarClawPluginOutput {
    0 "ApplicationId" application_id, 1 "NpmPackage" npm_package, 2 "PluginId" plugin_id, 3 "Restart" restart: bool
} }

/// Response of [`InstallPolarClawPlugin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallPolarClawPluginOutput {
    pub application_id: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub npm_package: Option<String>,
    pub ok: Option<bool>,
    pub plugin_id: Option<String>,
    pub restarted: Option<bool>,
}
model! { InstallPolarClawPluginOutput {
    0 "ApplicationId" application_id: String, 1 "Code" code: i64, 2 "Message" message: String,
    3 "NpmPackage" npm_package: String, 4 "Ok" ok: bool, 5 "PluginId" plugin_id: String, 6 "Restarted" restarted: bool
} }

/// Installs polar claw skill: `InstallPolarClawSkill` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/InstallPolarClawSkill>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallPolarClawSkill {
    /// Required.
    pub application_id: String,
    pub force: Option<bool>,
    pub skill_version: Option<String>,
    pub slug: Option<String>,
    pub source: Option<String>,
    pub url: Option<String>,
}
operation! { InstallPolarClawSkill(application_id: String) "InstallPolarClawSkill" -> InstallPolarClawSkillOutput {
    0 "ApplicationId" application_id, 1 "Force" force: bool, 2 "SkillVersion" skill_version: String,
    3 "Slug" slug: String, 4 "Source" source: String, 5 "Url" url: String
} }

/// Response of [`InstallPolarClawSkill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallPolarClawSkillOutput {
    pub application_id: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub ok: Option<bool>,
    pub slug: Option<String>,
    pub target_dir: Option<String>,
    pub version: Option<String>,
}
model! { InstallPolarClawSkillOutput {
    0 "ApplicationId" application_id: String, 1 "Code" code: i64, 2 "Message" message: String, 3 "Ok" ok: bool,
    4 "Slug" slug: String, 5 "TargetDir" target_dir: String, 6 "Version" version: String
} }

/// Lists lakebase s3 accounts: `ListLakebaseS3Accounts` of `polardb` 2017-08-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/ListLakebaseS3Accounts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLakebaseS3Accounts {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub pfs_instance_id: String,
    pub region_id: Option<String>,
}
operation! { ListLakebaseS3Accounts(pfs_instance_id: String) "ListLakebaseS3Accounts" -> ListLakebaseS3AccountsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "PfsInstanceId" pfs_instance_id,
    3 "RegionId" region_id: String
} }
paged! { ListLakebaseS3Accounts: ListLakebaseS3AccountsS3Accounts =
    Number "PageNumber", "S3Accounts" s3_accounts, total "TotalCount" }

/// Response of [`ListLakebaseS3Accounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLakebaseS3AccountsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub s3_accounts: Vec<ListLakebaseS3AccountsS3Accounts>,
    pub total_count: Option<i64>,
}
model! { ListLakebaseS3AccountsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "S3Accounts" s3_accounts: Vec<ListLakebaseS3AccountsS3Accounts>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListLakebaseS3Accounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLakebaseS3AccountsS3Accounts {
    pub account_type: Option<String>,
    pub user_acc_ak: Option<String>,
    /// Secret.
    pub user_acc_sk: Option<Secret>,
}
model! { ListLakebaseS3AccountsS3Accounts {
    0 "AccountType" account_type: String, 1 "UserAccAk" user_acc_ak: String, 2 "UserAccSk" user_acc_sk: Secret
} }

/// Lists orders: `ListOrders` of `polardb` 2017-08-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/ListOrders>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrders {
    pub category: Option<String>,
    pub instance_id: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub order_status: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub product_code: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { ListOrders() "ListOrders" -> ListOrdersOutput {
    0 "Category" category: String, 1 "InstanceId" instance_id: String, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "OrderStatus" order_status: String, 5 "PageNumber" page_number: i64,
    6 "PageSize" page_size: i64, 7 "ProductCode" product_code: String, 8 "RegionId" region_id: String,
    9 "ResourceGroupId" resource_group_id: String
} }
paged! { ListOrders: ListOrdersOrderList = Token "NextToken", "OrderList" order_list, next "NextToken" }

/// Response of [`ListOrders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrdersOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub order_list: Vec<ListOrdersOrderList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListOrdersOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "OrderList" order_list: Vec<ListOrdersOrderList>, 3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64,
    5 "TotalCount" total_count: i64
} }

/// In the response of [`ListOrders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrdersOrderList {
    pub ali_uid: Option<String>,
    pub charge_type: Option<String>,
    pub commodity_code: Option<String>,
    pub created_time: Option<String>,
    pub instance_id: Option<String>,
    pub order_id: Option<String>,
    pub order_status: Option<String>,
    pub order_type: Option<String>,
    pub produce_code: Option<String>,
    pub region: Option<String>,
}
model! { ListOrdersOrderList {
    0 "AliUid" ali_uid: String, 1 "ChargeType" charge_type: String, 2 "CommodityCode" commodity_code: String,
    3 "CreatedTime" created_time: String, 4 "InstanceId" instance_id: String, 5 "OrderId" order_id: String,
    6 "OrderStatus" order_status: String, 7 "OrderType" order_type: String, 8 "ProduceCode" produce_code: String,
    9 "Region" region: String
} }

/// Lists polar claw bindings: `ListPolarClawBindings` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/ListPolarClawBindings>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolarClawBindings {
    pub agent_list: Option<Vec<String>>,
    /// Required.
    pub application_id: String,
}
operation! { ListPolarClawBindings(application_id: String) "ListPolarClawBindings" -> ListPolarClawBindingsOutput {
    0 "AgentList" agent_list: Vec<String>, 1 "ApplicationId" application_id
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`ListPolarClawBindings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolarClawBindingsOutput {
    pub application_id: Option<String>,
    pub bindings: Vec<ListPolarClawBindingsBindings>,
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { ListPolarClawBindingsOutput {
    0 "ApplicationId" application_id: String, 1 "Bindings" bindings: Vec<ListPolarClawBindingsBindings>,
    2 "Code" code: i64, 3 "Message" message: String
} }

/// In the response of [`ListPolarClawBindings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolarClawBindingsBindings {
    pub agent_id: Option<String>,
    pub channel: Option<String>,
    pub channel_account_id: Option<String>,
}
model! { ListPolarClawBindingsBindings {
    0 "AgentId" agent_id: String, 1 "Channel" channel: String, 2 "ChannelAccountId" channel_account_id: String
} }

/// Lists polar claw device pairs: `ListPolarClawDevicePairs` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/ListPolarClawDevicePairs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolarClawDevicePairs {
    /// Required.
    pub application_id: String,
}
operation! { ListPolarClawDevicePairs(application_id: String)
    "ListPolarClawDevicePairs" -> ListPolarClawDevicePairsOutput {
    0 "ApplicationId" application_id
} }

/// Response of [`ListPolarClawDevicePairs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolarClawDevicePairsOutput {
    pub application_id: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub paired: Vec<ListPolarClawDevicePairsPaired>,
    pub pending: Vec<ListPolarClawDevicePairsPending>,
}
model! { ListPolarClawDevicePairsOutput {
    0 "ApplicationId" application_id: String, 1 "Code" code: i64, 2 "Message" message: String,
    3 "Paired" paired: Vec<ListPolarClawDevicePairsPaired>, 4 "Pending" pending: Vec<ListPolarClawDevicePairsPending>
} }

/// In the response of [`ListPolarClawDevicePairs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolarClawDevicePairsPaired {
    pub client_id: Option<String>,
    pub client_mode: Option<String>,
    pub created_at_ms: Option<i64>,
    pub device_family: Option<String>,
    pub device_id: Option<String>,
    pub display_name: Option<String>,
    pub last_seen_at_ms: Option<i64>,
    pub platform: Option<String>,
    pub role: Option<String>,
    pub scopes: Vec<String>,
}
model! { ListPolarClawDevicePairsPaired {
    0 "ClientId" client_id: String, 1 "ClientMode" client_mode: String, 2 "CreatedAtMs" created_at_ms: i64,
    3 "DeviceFamily" device_family: String, 4 "DeviceId" device_id: String, 5 "DisplayName" display_name: String,
    6 "LastSeenAtMs" last_seen_at_ms: i64, 7 "Platform" platform: String, 8 "Role" role: String,
    9 "Scopes" scopes: Vec<String>
} }

/// In the response of [`ListPolarClawDevicePairs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolarClawDevicePairsPending {
    pub client_id: Option<String>,
    pub client_mode: Option<String>,
    pub device_family: Option<String>,
    pub device_id: Option<String>,
    pub display_name: Option<String>,
    pub is_repair: Option<bool>,
    pub pair_request_id: Option<String>,
    pub platform: Option<String>,
    pub public_key: Option<String>,
    pub remote_ip: Option<String>,
    pub role: Option<String>,
    pub roles: Vec<String>,
    pub scopes: Vec<String>,
    pub silent: Option<bool>,
    pub ts: Option<i64>,
}
model! { ListPolarClawDevicePairsPending {
    0 "ClientId" client_id: String, 1 "ClientMode" client_mode: String, 2 "DeviceFamily" device_family: String,
    3 "DeviceId" device_id: String, 4 "DisplayName" display_name: String, 5 "IsRepair" is_repair: bool,
    6 "PairRequestId" pair_request_id: String, 7 "Platform" platform: String, 8 "PublicKey" public_key: String,
    9 "RemoteIp" remote_ip: String, 10 "Role" role: String, 11 "Roles" roles: Vec<String>,
    12 "Scopes" scopes: Vec<String>, 13 "Silent" silent: bool, 14 "Ts" ts: i64
} }

/// Lists tag resources: `ListTagResources` of `polardb` 2017-08-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/ListTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_id: Option<Vec<String>>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub resource_type: String,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(region_id: String, resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceId" resource_id: Vec<String>,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "ResourceType" resource_type, 8 "Tag" tag: Vec<ListTagResourcesTag>
} }
paged! { ListTagResources: ListTagResourcesTagResource =
    Token "NextToken", "TagResources.TagResource" tag_resources.tag_resource, next "NextToken" }

/// In the request of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListTagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesOutput {
    pub next_token: Option<String>,
    pub tag_resources: Option<ListTagResourcesTagResources>,
}
model! { ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "TagResources" tag_resources: ListTagResourcesTagResources
} }

/// In the response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResources {
    pub tag_resource: Vec<ListTagResourcesTagResource>,
}
model! { ListTagResourcesTagResources {
    0 "TagResource" tag_resource: Vec<ListTagResourcesTagResource>
} }

/// In the response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResource {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesTagResource {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String, 2 "TagKey" tag_key: String,
    3 "TagValue" tag_value: String
} }

/// Lists tag resources for region: `ListTagResourcesForRegion` of `polardb` 2017-08-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/ListTagResourcesForRegion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesForRegion {
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_type: Option<String>,
}
operation! { ListTagResourcesForRegion(region_id: String)
    "ListTagResourcesForRegion" -> ListTagResourcesForRegionOutput {
    0 "NextToken" next_token: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "ResourceType" resource_type: String
} }
paged! { ListTagResourcesForRegion: ListTagResourcesForRegionTagResource =
    Token "NextToken", "TagResources.TagResource" tag_resources.tag_resource, next "NextToken" }

/// Response of [`ListTagResourcesForRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesForRegionOutput {
    pub next_token: Option<String>,
    pub tag_resources: Option<ListTagResourcesForRegionTagResources>,
}
model! { ListTagResourcesForRegionOutput {
    0 "NextToken" next_token: String, 1 "TagResources" tag_resources: ListTagResourcesForRegionTagResources
} }

/// In the response of [`ListTagResourcesForRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesForRegionTagResources {
    pub tag_resource: Vec<ListTagResourcesForRegionTagResource>,
}
model! { ListTagResourcesForRegionTagResources {
    0 "TagResource" tag_resource: Vec<ListTagResourcesForRegionTagResource>
} }

/// In the response of [`ListTagResourcesForRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesForRegionTagResource {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesForRegionTagResource {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String, 2 "TagKey" tag_key: String,
    3 "TagValue" tag_value: String
} }

/// `LoginPolarClawChannel` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/LoginPolarClawChannel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginPolarClawChannel {
    /// Required.
    pub application_id: String,
    /// Required.
    pub channel_id: String,
}
operation! { LoginPolarClawChannel(application_id: String, channel_id: String)
    "LoginPolarClawChannel" -> LoginPolarClawChannelOutput {
    0 "ApplicationId" application_id, 1 "ChannelId" channel_id
} }

/// Response of [`LoginPolarClawChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginPolarClawChannelOutput {
    pub application_id: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub operation: Option<String>,
    pub state: Option<String>,
    pub task_id: Option<String>,
}
model! { LoginPolarClawChannelOutput {
    0 "ApplicationId" application_id: String, 1 "Code" code: i64, 2 "Message" message: String,
    3 "Operation" operation: String, 4 "State" state: String, 5 "TaskId" task_id: String
} }

/// `ManuallyStartDBCluster` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/ManuallyStartDBCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManuallyStartDBCluster {
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ManuallyStartDBCluster(db_cluster_id: String) "ManuallyStartDBCluster" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ManuallyStartDBCluster`]: empty.
pub type ManuallyStartDBClusterOutput = Empty;

/// Modifies aidb cluster description: `ModifyAIDBClusterDescription` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/ModifyAIDBClusterDescription>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAIDBClusterDescription {
    /// Required.
    pub db_cluster_description: String,
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyAIDBClusterDescription(db_cluster_description: String, db_cluster_id: String)
    "ModifyAIDBClusterDescription" -> Empty {
    0 "DBClusterDescription" db_cluster_description, 1 "DBClusterId" db_cluster_id,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifyAIDBClusterDescription`]: empty.
pub type ModifyAIDBClusterDescriptionOutput = Empty;

/// Modifies account description: `ModifyAccountDescription` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/ModifyAccountDescription>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountDescription {
    /// Required.
    pub account_description: String,
    /// Required.
    pub account_name: String,
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyAccountDescription(account_description: String, account_name: String, db_cluster_id: String)
    "ModifyAccountDescription" -> Empty {
    0 "AccountDescription" account_description, 1 "AccountName" account_name, 2 "DBClusterId" db_cluster_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifyAccountDescription`]: empty.
pub type ModifyAccountDescriptionOutput = Empty;

/// Modifies account description zonal: `ModifyAccountDescriptionZonal` of `polardb` 2017-08-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/ModifyAccountDescriptionZonal>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountDescriptionZonal {
    /// Required.
    pub account_description: String,
    /// Required.
    pub account_name: String,
    pub client_token: Option<String>,
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyAccountDescriptionZonal(account_description: String, account_name: String, db_cluster_id: String)
    "ModifyAccountDescriptionZonal" -> Empty {
    0 "AccountDescription" account_description, 1 "AccountName" account_name, 2 "ClientToken" client_token: String,
    3 "DBClusterId" db_cluster_id, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifyAccountDescriptionZonal`]: empty.
pub type ModifyAccountDescriptionZonalOutput = Empty;

/// Modifies account lock state: `ModifyAccountLockState` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/ModifyAccountLockState>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountLockState {
    /// Required.
    pub account_lock_state: String,
    /// Required.
    pub account_name: String,
    pub account_password_valid_time: Option<String>,
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyAccountLockState(account_lock_state: String, account_name: String, db_cluster_id: String)
    "ModifyAccountLockState" -> Empty {
    0 "AccountLockState" account_lock_state, 1 "AccountName" account_name,
    2 "AccountPasswordValidTime" account_password_valid_time: String, 3 "DBClusterId" db_cluster_id,
    4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifyAccountLockState`]: empty.
pub type ModifyAccountLockStateOutput = Empty;

/// Modifies account password: `ModifyAccountPassword` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/ModifyAccountPassword>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountPassword {
    /// Required.
    pub account_name: String,
    /// Required.
    pub db_cluster_id: String,
    /// Required. Secret.
    pub new_account_password: Secret,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub password_type: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyAccountPassword(account_name: String, db_cluster_id: String, new_account_password: Secret)
    "ModifyAccountPassword" -> Empty {
    0 "AccountName" account_name, 1 "DBClusterId" db_cluster_id, 2 "NewAccountPassword" new_account_password,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "PasswordType" password_type: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifyAccountPassword`]: empty.
pub type ModifyAccountPasswordOutput = Empty;

/// Modifies account password zonal: `ModifyAccountPasswordZonal` of `polardb` 2017-08-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/ModifyAccountPasswordZonal>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountPasswordZonal {
    /// Required.
    pub account_name: String,
    pub client_token: Option<String>,
    /// Required.
    pub db_cluster_id: String,
    /// Required. Secret.
    pub new_account_password: Secret,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub password_type: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyAccountPasswordZonal(account_name: String, db_cluster_id: String, new_account_password: Secret)
    "ModifyAccountPasswordZonal" -> Empty {
    0 "AccountName" account_name, 1 "ClientToken" client_token: String, 2 "DBClusterId" db_cluster_id,
    3 "NewAccountPassword" new_account_password, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "PasswordType" password_type: String, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifyAccountPasswordZonal`]: empty.
pub type ModifyAccountPasswordZonalOutput = Empty;

/// Modifies active operation maintain conf: `ModifyActiveOperationMaintainConf` of `polardb` 2017-08-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/ModifyActiveOperationMaintainConf>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyActiveOperationMaintainConf {
    pub comment: Option<String>,
    /// Required.
    pub cycle_time: String,
    /// Required.
    pub cycle_type: String,
    /// Required.
    pub maintain_end_time: String,
    /// Required.
    pub maintain_start_time: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub status: i64,
}

/// Arguments of [`ModifyActiveOperationMaintainConf::new`].
pub struct ModifyActiveOperationMaintainConfRequired {
    pub cycle_time: String,
    pub cycle_type: String,
    pub maintain_end_time: String,
    pub maintain_start_time: String,
    pub region_id: String,
    pub status: i64,
}
operation! {
    ModifyActiveOperationMaintainConf { ModifyActiveOperationMaintainConfRequired: cycle_time, cycle_type, maintain_end_time, maintain_start_time, region_id, status }
    "ModifyActiveOperationMaintainConf" -> Empty {
    0 "Comment" comment: String, 1 "CycleTime" cycle_time, 2 "CycleType" cycle_type,
    3 "MaintainEndTime" maintain_end_time, 4 "MaintainStartTime" maintain_start_time,
    5 "OwnerAccount" owner_account: String, 6 "OwnerId" owner_id: i64, 7 "RegionId" region_id,
    8 "ResourceGroupId" resource_group_id: String, 9 "ResourceOwnerAccount" resource_owner_account: String,
    10 "ResourceOwnerId" resource_owner_id: i64, 11 "SecurityToken" security_token: Secret, 12 "Status" status
} }

/// Response of [`ModifyActiveOperationMaintainConf`]: empty.
pub type ModifyActiveOperationMaintainConfOutput = Empty;

/// Modifies active operation tasks: `ModifyActiveOperationTasks` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/ModifyActiveOperationTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyActiveOperationTasks {
    pub immediate_start: Option<i64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub switch_time: Option<String>,
    /// Required.
    pub task_ids: String,
}
operation! { ModifyActiveOperationTasks(region_id: String, task_ids: String)
    "ModifyActiveOperationTasks" -> ModifyActiveOperationTasksOutput {
    0 "ImmediateStart" immediate_start: i64, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SecurityToken" security_token: Secret,
    7 "SwitchTime" switch_time: String, 8 "TaskIds" task_ids
} }

/// Response of [`ModifyActiveOperationTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyActiveOperationTasksOutput {
    pub task_ids: Option<String>,
}
model! { ModifyActiveOperationTasksOutput {
    0 "TaskIds" task_ids: String
} }

/// Modifies application description: `ModifyApplicationDescription` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/ModifyApplicationDescription>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApplicationDescription {
    /// Required.
    pub application_id: String,
    /// Required.
    pub description: String,
}
operation! { ModifyApplicationDescription(application_id: String, description: String)
    "ModifyApplicationDescription" -> ModifyApplicationDescriptionOutput {
    0 "ApplicationId" application_id, 1 "Description" description
} }

/// Response of [`ModifyApplicationDescription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApplicationDescriptionOutput {
    pub application_id: Option<String>,
}
model! { ModifyApplicationDescriptionOutput {
    0 "ApplicationId" application_id: String
} }

/// Modifies application endpoint address: `ModifyApplicationEndpointAddress` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/ModifyApplicationEndpointAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApplicationEndpointAddress {
    /// Required.
    pub application_id: String,
    /// Required.
    pub endpoint_id: String,
    /// Required.
    pub net_type: String,
    pub new_connection_string_prefix: Option<String>,
    pub new_ports: Option<Vec<ModifyApplicationEndpointAddressNewPorts>>,
}
operation! { ModifyApplicationEndpointAddress(application_id: String, endpoint_id: String, net_type: String)
    "ModifyApplicationEndpointAddress" -> ModifyApplicationEndpointAddressOutput {
    0 "ApplicationId" application_id, 1 "EndpointId" endpoint_id, 2 "NetType" net_type,
    3 "NewConnectionStringPrefix" new_connection_string_prefix: String,
    4 "NewPorts" new_ports: Vec<ModifyApplicationEndpointAddressNewPorts>
} [
    Mark::new(4, Location::Default, Style::Json)
] }

/// In the request of [`ModifyApplicationEndpointAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApplicationEndpointAddressNewPorts {
    pub new_port: Option<i64>,
    pub old_port: Option<i64>,
    pub port_name: Option<String>,
}
input! { ModifyApplicationEndpointAddressNewPorts() {
    0 "NewPort" new_port: i64, 1 "OldPort" old_port: i64, 2 "PortName" port_name: String
} }

/// Response of [`ModifyApplicationEndpointAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApplicationEndpointAddressOutput {
    pub application_id: Option<String>,
    pub endpoint_id: Option<String>,
}
model! { ModifyApplicationEndpointAddressOutput {
    0 "ApplicationId" application_id: String, 1 "EndpointId" endpoint_id: String
} }

/// Modifies application parameter: `ModifyApplicationParameter` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/ModifyApplicationParameter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApplicationParameter {
    /// Required.
    pub application_id: String,
    pub parameter_name: Option<String>,
    pub parameter_value: Option<String>,
    pub parameters: Option<Vec<ModifyApplicationParameterParameters>>,
}
operation! { ModifyApplicationParameter(application_id: String)
    "ModifyApplicationParameter" -> ModifyApplicationParameterOutput {
    0 "ApplicationId" application_id, 1 "ParameterName" parameter_name: String,
    2 "ParameterValue" parameter_value: String, 3 "Parameters" parameters: Vec<ModifyApplicationParameterParameters>
} [
    Mark::new(3, Location::Default, Style::Json)
] }

/// In the request of [`ModifyApplicationParameter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApplicationParameterParameters {
    pub parameter_name: Option<String>,
    pub parameter_value: Option<String>,
}
input! { ModifyApplicationParameterParameters() {
    0 "ParameterName" parameter_name: String, 1 "ParameterValue" parameter_value: String
} }

/// Response of [`ModifyApplicationParameter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApplicationParameterOutput {
    pub application_id: Option<String>,
}
model! { ModifyApplicationParameterOutput {
    0 "ApplicationId" application_id: String
} }

/// Modifies application prompt: `ModifyApplicationPrompt` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/ModifyApplicationPrompt>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApplicationPrompt {
    /// Required.
    pub application_id: String,
    /// Required.
    pub prompt_id: String,
    pub prompt_name: Option<String>,
    pub prompt_value: Option<String>,
}
operation! { ModifyApplicationPrompt(application_id: String, prompt_id: String)
    "ModifyApplicationPrompt" -> ModifyApplicationPromptOutput {
    0 "ApplicationId" application_id, 1 "PromptId" prompt_id, 2 "PromptName" prompt_name: String,
    3 "PromptValue" prompt_value: String
} }

/// Response of [`ModifyApplicationPrompt`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApplicationPromptOutput {
    pub prompt_id: Option<String>,
}
model! { ModifyApplicationPromptOutput {
    0 "PromptId" prompt_id: String
} }

/// Modifies application serverless conf: `ModifyApplicationServerlessConf` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/ModifyApplicationServerlessConf>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApplicationServerlessConf {
    /// Required.
    pub application_id: String,
    /// Required.
    pub serverless_conf_list: Vec<ModifyApplicationServerlessConfServerlessConfList>,
}
operation! {
    ModifyApplicationServerlessConf(application_id: String, serverless_conf_list: Vec<ModifyApplicationServerlessConfServerlessConfList>)
    "ModifyApplicationServerlessConf" -> ModifyApplicationServerlessConfOutput {
    0 "ApplicationId" application_id, 1 "ServerlessConfList" serverless_conf_list
} }

/// In the request of [`ModifyApplicationServerlessConf`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApplicationServerlessConfServerlessConfList {
    pub component_type: Option<String>,
    pub scale_max: Option<String>,
    pub scale_min: Option<String>,
}
input! { ModifyApplicationServerlessConfServerlessConfList() {
    0 "ComponentType" component_type: String, 1 "ScaleMax" scale_max: String, 2 "ScaleMin" scale_min: String
} }

/// Response of [`ModifyApplicationServerlessConf`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApplicationServerlessConfOutput {
    pub application_id: Option<String>,
}
model! { ModifyApplicationServerlessConfOutput {
    0 "ApplicationId" application_id: String
} }

/// Modifies application whitelist: `ModifyApplicationWhitelist` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/ModifyApplicationWhitelist>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApplicationWhitelist {
    /// Required.
    pub application_id: String,
    pub component_id: Option<String>,
    pub modify_mode: Option<String>,
    pub security_groups: Option<String>,
    pub security_ip_array_name: Option<String>,
    pub security_ip_list: Option<String>,
}
operation! { ModifyApplicationWhitelist(application_id: String)
    "ModifyApplicationWhitelist" -> ModifyApplicationWhitelistOutput {
    0 "ApplicationId" application_id, 1 "ComponentId" component_id: String, 2 "ModifyMode" modify_mode: String,
    3 "SecurityGroups" security_groups: String, 4 "SecurityIPArrayName" security_ip_array_name: String,
    5 "SecurityIPList" security_ip_list: String
} }

/// Response of [`ModifyApplicationWhitelist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApplicationWhitelistOutput {
    pub application_id: Option<String>,
    pub component_id: Option<String>,
}
model! { ModifyApplicationWhitelistOutput {
    0 "ApplicationId" application_id: String, 1 "ComponentId" component_id: String
} }

/// Modifies auto renew attribute: `ModifyAutoRenewAttribute` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/ModifyAutoRenewAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAutoRenewAttribute {
    pub cloud_provider: Option<String>,
    /// Required.
    pub db_cluster_ids: String,
    pub duration: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub period_unit: Option<String>,
    /// Required.
    pub region_id: String,
    pub renewal_status: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyAutoRenewAttribute(db_cluster_ids: String, region_id: String) "ModifyAutoRenewAttribute" -> Empty {
    0 "CloudProvider" cloud_provider: String, 1 "DBClusterIds" db_cluster_ids, 2 "Duration" duration: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "PeriodUnit" period_unit: String,
    6 "RegionId" region_id, 7 "RenewalStatus" renewal_status: String, 8 "ResourceGroupId" resource_group_id: String,
    9 "ResourceOwnerAccount" resource_owner_account: String, 10 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifyAutoRenewAttribute`]: empty.
pub type ModifyAutoRenewAttributeOutput = Empty;

/// Modifies backup policy: `ModifyBackupPolicy` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/ModifyBackupPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupPolicy {
    pub advanced_data_policies: Option<Vec<ModifyBackupPolicyAdvancedDataPolicies>>,
    pub backup_frequency: Option<String>,
    pub backup_policy_level: Option<String>,
    pub backup_retention_policy_on_cluster_deletion: Option<String>,
    /// Required.
    pub db_cluster_id: String,
    pub data_level1_backup_frequency: Option<String>,
    pub data_level1_backup_period: Option<String>,
    pub data_level1_backup_retention_period: Option<String>,
    pub data_level1_backup_time: Option<String>,
    pub data_level2_backup_another_region_region: Option<String>,
    pub data_level2_backup_another_region_retention_period: Option<String>,
    pub data_level2_backup_period: Option<String>,
    pub data_level2_backup_retention_period: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub preferred_backup_period: Option<String>,
    pub preferred_backup_time: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyBackupPolicy(db_cluster_id: String) "ModifyBackupPolicy" -> Empty {
    0 "AdvancedDataPolicies" advanced_data_policies: Vec<ModifyBackupPolicyAdvancedDataPolicies>,
    1 "BackupFrequency" backup_frequency: String, 2 "BackupPolicyLevel" backup_policy_level: String,
    3 "BackupRetentionPolicyOnClusterDeletion" backup_retention_policy_on_cluster_deletion: String,
    4 "DBClusterId" db_cluster_id, 5 "DataLevel1BackupFrequency" data_level1_backup_frequency: String,
    6 "DataLevel1BackupPeriod" data_level1_backup_period: String,
    7 "DataLevel1BackupRetentionPeriod" data_level1_backup_retention_period: String,
    8 "DataLevel1BackupTime" data_level1_backup_time: String,
    9 "DataLevel2BackupAnotherRegionRegion" data_level2_backup_another_region_region: String,
    10 "DataLevel2BackupAnotherRegionRetentionPeriod" data_level2_backup_another_region_retention_period: String,
    11 "DataLevel2BackupPeriod" data_level2_backup_period: String,
    12 "DataLevel2BackupRetentionPeriod" data_level2_backup_retention_period: String,
    13 "OwnerAccount" owner_account: String, 14 "OwnerId" owner_id: i64,
    15 "PreferredBackupPeriod" preferred_backup_period: String, 16 "PreferredBackupTime" preferred_backup_time: String,
    17 "ResourceOwnerAccount" resource_owner_account: String, 18 "ResourceOwnerId" resource_owner_id: i64
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`ModifyBackupPolicy`]: empty.
pub type ModifyBackupPolicyOutput = Empty;

/// In the request of [`ModifyBackupPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupPolicyAdvancedDataPolicies {
    pub action_type: Option<String>,
    pub auto_created: Option<bool>,
    pub bak_type: Option<String>,
    pub dest_region: Option<String>,
    pub dest_type: Option<String>,
    pub dump_action: Option<String>,
    pub filter_key: Option<String>,
    pub filter_type: Option<String>,
    pub filter_value: Option<String>,
    pub only_preserve_one_each_day: Option<bool>,
    pub only_preserve_one_each_hour: Option<bool>,
    pub policy_id: Option<String>,
    pub retention_type: Option<String>,
    pub retention_value: Option<String>,
    pub src_region: Option<String>,
    pub src_type: Option<String>,
    pub storage_class: Option<String>,
}
input! { ModifyBackupPolicyAdvancedDataPolicies() {
    0 "ActionType" action_type: String, 1 "AutoCreated" auto_created: bool, 2 "BakType" bak_type: String,
    3 "DestRegion" dest_region: String, 4 "DestType" dest_type: String, 5 "DumpAction" dump_action: String,
    6 "FilterKey" filter_key: String, 7 "FilterType" filter_type: String, 8 "FilterValue" filter_value: String,
    9 "OnlyPreserveOneEachDay" only_preserve_one_each_day: bool,
    10 "OnlyPreserveOneEachHour" only_preserve_one_each_hour: bool, 11 "PolicyId" policy_id: String,
    12 "RetentionType" retention_type: String, 13 "RetentionValue" retention_value: String,
    14 "SrcRegion" src_region: String, 15 "SrcType" src_type: String, 16 "StorageClass" storage_class: String
} }

/// Modifies budget policy: `ModifyBudgetPolicy` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/ModifyBudgetPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBudgetPolicy {
    pub alert_threshold_pct: Option<String>,
    pub budget_points: Option<String>,
    /// Required.
    pub budget_policy_id: String,
    /// Required.
    pub gw_cluster_id: String,
    pub region_id: Option<String>,
    pub reset_day_of_month: Option<String>,
}
operation! { ModifyBudgetPolicy(budget_policy_id: String, gw_cluster_id: String)
    "ModifyBudgetPolicy" -> ModifyBudgetPolicyOutput {
    0 "AlertThresholdPct" alert_threshold_pct: String, 1 "BudgetPoints" budget_points: String,
    2 "BudgetPolicyId" budget_policy_id, 3 "GwClusterId" gw_cluster_id, 4 "RegionId" region_id: String,
    5 "ResetDayOfMonth" reset_day_of_month: String
} }

/// Response of [`ModifyBudgetPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBudgetPolicyOutput {
    pub gw_cluster_id: Option<String>,
}
model! { ModifyBudgetPolicyOutput {
    0 "GwClusterId" gw_cluster_id: String
} }

/// Modifies consumer: `ModifyConsumer` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/ModifyConsumer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyConsumer {
    pub consumer_group_name: Option<String>,
    /// Required.
    pub consumer_id: String,
    /// Required.
    pub gw_cluster_id: String,
    pub is_default: Option<String>,
    /// Required.
    pub name: String,
    pub region_id: Option<String>,
}
operation! { ModifyConsumer(consumer_id: String, gw_cluster_id: String, name: String)
    "ModifyConsumer" -> ModifyConsumerOutput {
    0 "ConsumerGroupName" consumer_group_name: String, 1 "ConsumerId" consumer_id, 2 "GwClusterId" gw_cluster_id,
    3 "IsDefault" is_default: String, 4 "Name" name, 5 "RegionId" region_id: String
} }

/// Response of [`ModifyConsumer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyConsumerOutput {
    pub consumer_id: Option<String>,
}
model! { ModifyConsumerOutput {
    0 "ConsumerId" consumer_id: String
} }

/// Modifies consumer group: `ModifyConsumerGroup` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/ModifyConsumerGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyConsumerGroup {
    /// Required.
    pub consumer_group_name: String,
    /// Required.
    pub gw_cluster_id: String,
    pub is_default: Option<String>,
    pub nick_name: Option<String>,
    pub region_id: Option<String>,
}
operation! { ModifyConsumerGroup(consumer_group_name: String, gw_cluster_id: String)
    "ModifyConsumerGroup" -> ModifyConsumerGroupOutput {
    0 "ConsumerGroupName" consumer_group_name, 1 "GwClusterId" gw_cluster_id, 2 "IsDefault" is_default: String,
    3 "NickName" nick_name: String, 4 "RegionId" region_id: String
} }

/// Response of [`ModifyConsumerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyConsumerGroupOutput {
    pub consumer_group_id: Option<String>,
}
model! { ModifyConsumerGroupOutput {
    0 "ConsumerGroupId" consumer_group_id: String
} }

/// Modifies cost rule: `ModifyCostRule` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/ModifyCostRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCostRule {
    pub cache_cost_points_per_million: Option<String>,
    /// Required.
    pub cost_rule_id: String,
    /// Required.
    pub gw_cluster_id: String,
    pub input_cost_points_per_million: Option<String>,
    /// Required.
    pub model_name: String,
    /// Required.
    pub model_service_id: String,
    pub output_cost_points_per_million: Option<String>,
    pub region_id: Option<String>,
}
operation! { ModifyCostRule(cost_rule_id: String, gw_cluster_id: String, model_name: String, model_service_id: String)
    "ModifyCostRule" -> ModifyCostRuleOutput {
    0 "CacheCostPointsPerMillion" cache_cost_points_per_million: String, 1 "CostRuleId" cost_rule_id,
    2 "GwClusterId" gw_cluster_id, 3 "InputCostPointsPerMillion" input_cost_points_per_million: String,
    4 "ModelName" model_name, 5 "ModelServiceId" model_service_id,
    6 "OutputCostPointsPerMillion" output_cost_points_per_million: String, 7 "RegionId" region_id: String
} }

/// Response of [`ModifyCostRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCostRuleOutput {
    pub cost_rule_id: Option<String>,
}
model! { ModifyCostRuleOutput {
    0 "CostRuleId" cost_rule_id: String
} }

/// Modifies cron job policy serverless: `ModifyCronJobPolicyServerless` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/ModifyCronJobPolicyServerless>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCronJobPolicyServerless {
    pub allow_shut_down: Option<String>,
    /// Required.
    pub cron_expression: String,
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub end_time: String,
    pub job_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub scale_ap_ro_num_max: Option<String>,
    pub scale_ap_ro_num_min: Option<String>,
    pub scale_max: Option<String>,
    pub scale_min: Option<String>,
    pub scale_ro_num_max: Option<String>,
    pub scale_ro_num_min: Option<String>,
    pub seconds_until_auto_pause: Option<String>,
    pub serverless_rule_cpu_enlarge_threshold: Option<String>,
    pub serverless_rule_cpu_shrink_threshold: Option<String>,
    pub serverless_rule_mode: Option<String>,
    pub start_time: Option<String>,
}
operation! {
    ModifyCronJobPolicyServerless(cron_expression: String, db_cluster_id: String, end_time: String, region_id: String)
    "ModifyCronJobPolicyServerless" -> Empty {
    0 "AllowShutDown" allow_shut_down: String, 1 "CronExpression" cron_expression, 2 "DBClusterId" db_cluster_id,
    3 "EndTime" end_time, 4 "JobId" job_id: String, 5 "OwnerAccount" owner_account: String, 6 "OwnerId" owner_id: i64,
    7 "RegionId" region_id, 8 "ResourceOwnerAccount" resource_owner_account: String,
    9 "ResourceOwnerId" resource_owner_id: i64, 10 "ScaleApRoNumMax" scale_ap_ro_num_max: String,
    11 "ScaleApRoNumMin" scale_ap_ro_num_min: String, 12 "ScaleMax" scale_max: String, 13 "ScaleMin" scale_min: String,
    14 "ScaleRoNumMax" scale_ro_num_max: String, 15 "ScaleRoNumMin" scale_ro_num_min: String,
    16 "SecondsUntilAutoPause" seconds_until_auto_pause: String,
    17 "ServerlessRuleCpuEnlargeThreshold" serverless_rule_cpu_enlarge_threshold: String,
    18 "ServerlessRuleCpuShrinkThreshold" serverless_rule_cpu_shrink_threshold: String,
    19 "ServerlessRuleMode" serverless_rule_mode: String, 20 "StartTime" start_time: String
} }

/// Response of [`ModifyCronJobPolicyServerless`]: empty.
pub type ModifyCronJobPolicyServerlessOutput = Empty;

/// Modifies db cluster: `ModifyDBCluster` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/ModifyDBCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBCluster {
    pub compress_storage: Option<String>,
    pub connection_resource_quota: Option<i64>,
    /// Required.
    pub db_cluster_id: String,
    pub db_node_crash_list: Option<String>,
    pub data_sync_mode: Option<String>,
    pub fault_injection_type: Option<String>,
    pub fault_simulate_mode: Option<String>,
    pub imci_auto_index: Option<String>,
    pub modify_row_compression: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub standby_ha_mode: Option<String>,
    pub storage_auto_scale: Option<String>,
    /// 20 to 64000.
    pub storage_upper_bound: Option<i64>,
    pub table_meta: Option<String>,
}
operation! { ModifyDBCluster(db_cluster_id: String) "ModifyDBCluster" -> ModifyDBClusterOutput {
    0 "CompressStorage" compress_storage: String, 1 "ConnectionResourceQuota" connection_resource_quota: i64,
    2 "DBClusterId" db_cluster_id, 3 "DBNodeCrashList" db_node_crash_list: String,
    4 "DataSyncMode" data_sync_mode: String, 5 "FaultInjectionType" fault_injection_type: String,
    6 "FaultSimulateMode" fault_simulate_mode: String, 7 "ImciAutoIndex" imci_auto_index: String,
    8 "ModifyRowCompression" modify_row_compression: String, 9 "OwnerAccount" owner_account: String,
    10 "OwnerId" owner_id: i64, 11 "ResourceOwnerAccount" resource_owner_account: String,
    12 "ResourceOwnerId" resource_owner_id: i64, 13 "StandbyHAMode" standby_ha_mode: String,
    14 "StorageAutoScale" storage_auto_scale: String, 15 "StorageUpperBound" storage_upper_bound: i64,
    16 "TableMeta" table_meta: String
} }

/// Response of [`ModifyDBCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterOutput {
    pub db_cluster_id: Option<String>,
    pub order_id: Option<String>,
}
model! { ModifyDBClusterOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "OrderId" order_id: String
} }

/// Modifies db cluster access whitelist: `ModifyDBClusterAccessWhitelist` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/ModifyDBClusterAccessWhitelist>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterAccessWhitelist {
    pub db_cluster_ip_array_attribute: Option<String>,
    pub db_cluster_ip_array_name: Option<String>,
    /// Required.
    pub db_cluster_id: String,
    pub modify_mode: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub pfs_instance_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_group_ids: Option<String>,
    pub security_ips: Option<String>,
    pub white_list_type: Option<String>,
}
operation! { ModifyDBClusterAccessWhitelist(db_cluster_id: String) "ModifyDBClusterAccessWhitelist" -> Empty {
    0 "DBClusterIPArrayAttribute" db_cluster_ip_array_attribute: String,
    1 "DBClusterIPArrayName" db_cluster_ip_array_name: String, 2 "DBClusterId" db_cluster_id,
    3 "ModifyMode" modify_mode: String, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "PfsInstanceId" pfs_instance_id: String, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "SecurityGroupIds" security_group_ids: String,
    10 "SecurityIps" security_ips: String, 11 "WhiteListType" white_list_type: String
} }

/// Response of [`ModifyDBClusterAccessWhitelist`]: empty.
pub type ModifyDBClusterAccessWhitelistOutput = Empty;

/// Modifies db cluster and nodes parameters: `ModifyDBClusterAndNodesParameters` of `polardb` 2017-08-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/ModifyDBClusterAndNodesParameters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterAndNodesParameters {
    pub clear_binlog: Option<bool>,
    /// Required.
    pub db_cluster_id: String,
    pub db_node_ids: Option<String>,
    pub from_time_service: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub parameter_group_id: Option<String>,
    pub parameters: Option<String>,
    pub planned_end_time: Option<String>,
    pub planned_start_time: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub standby_cluster_id_list_need_to_sync: Option<String>,
}
operation! { ModifyDBClusterAndNodesParameters(db_cluster_id: String) "ModifyDBClusterAndNodesParameters" -> Empty {
    0 "ClearBinlog" clear_binlog: bool, 1 "DBClusterId" db_cluster_id, 2 "DBNodeIds" db_node_ids: String,
    3 "FromTimeService" from_time_service: bool, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "ParameterGroupId" parameter_group_id: String, 7 "Parameters" parameters: String,
    8 "PlannedEndTime" planned_end_time: String, 9 "PlannedStartTime" planned_start_time: String,
    10 "ResourceOwnerAccount" resource_owner_account: String, 11 "ResourceOwnerId" resource_owner_id: i64,
    12 "StandbyClusterIdListNeedToSync" standby_cluster_id_list_need_to_sync: String
} }

/// Response of [`ModifyDBClusterAndNodesParameters`]: empty.
pub type ModifyDBClusterAndNodesParametersOutput = Empty;

/// Modifies db cluster arch: `ModifyDBClusterArch` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/ModifyDBClusterArch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterArch {
    pub auto_use_coupon: Option<bool>,
    pub db_cluster_id: Option<String>,
    pub hot_standby_cluster: Option<String>,
    pub promotion_code: Option<String>,
    pub region_id: Option<String>,
    pub standby_az: Option<String>,
}
operation! { ModifyDBClusterArch() "ModifyDBClusterArch" -> ModifyDBClusterArchOutput {
    0 "AutoUseCoupon" auto_use_coupon: bool, 1 "DBClusterId" db_cluster_id: String,
    2 "HotStandbyCluster" hot_standby_cluster: String, 3 "PromotionCode" promotion_code: String,
    4 "RegionId" region_id: String, 5 "StandbyAZ" standby_az: String
} }

/// Response of [`ModifyDBClusterArch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterArchOutput {
    pub db_cluster_id: Option<String>,
    pub order_id: Option<String>,
}
model! { ModifyDBClusterArchOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "OrderId" order_id: String
} }

/// Modifies db cluster audit log collector: `ModifyDBClusterAuditLogCollector` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/ModifyDBClusterAuditLogCollector>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterAuditLogCollector {
    /// Required.
    pub collector_status: String,
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyDBClusterAuditLogCollector(collector_status: String, db_cluster_id: String)
    "ModifyDBClusterAuditLogCollector" -> Empty {
    0 "CollectorStatus" collector_status, 1 "DBClusterId" db_cluster_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifyDBClusterAuditLogCollector`]: empty.
pub type ModifyDBClusterAuditLogCollectorOutput = Empty;

/// Modifies db cluster deletion: `ModifyDBClusterDeletion` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/ModifyDBClusterDeletion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterDeletion {
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub protection: Option<bool>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyDBClusterDeletion(db_cluster_id: String) "ModifyDBClusterDeletion" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "Protection" protection: bool, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifyDBClusterDeletion`]: empty.
pub type ModifyDBClusterDeletionOutput = Empty;

/// Modifies db cluster description: `ModifyDBClusterDescription` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/ModifyDBClusterDescription>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterDescription {
    /// Required.
    pub db_cluster_description: String,
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyDBClusterDescription(db_cluster_description: String, db_cluster_id: String)
    "ModifyDBClusterDescription" -> Empty {
    0 "DBClusterDescription" db_cluster_description, 1 "DBClusterId" db_cluster_id,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifyDBClusterDescription`]: empty.
pub type ModifyDBClusterDescriptionOutput = Empty;

/// Modifies db cluster description zonal: `ModifyDBClusterDescriptionZonal` of `polardb` 2017-08-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/ModifyDBClusterDescriptionZonal>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterDescriptionZonal {
    pub client_token: Option<String>,
    /// Required.
    pub db_cluster_description: String,
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyDBClusterDescriptionZonal(db_cluster_description: String, db_cluster_id: String)
    "ModifyDBClusterDescriptionZonal" -> Empty {
    0 "ClientToken" client_token: String, 1 "DBClusterDescription" db_cluster_description,
    2 "DBClusterId" db_cluster_id, 3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifyDBClusterDescriptionZonal`]: empty.
pub type ModifyDBClusterDescriptionZonalOutput = Empty;

/// Modifies db cluster endpoint: `ModifyDBClusterEndpoint` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/ModifyDBClusterEndpoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterEndpoint {
    pub auto_add_new_nodes: Option<String>,
    /// Required.
    pub db_cluster_id: String,
    pub db_endpoint_description: Option<String>,
    /// Required.
    pub db_endpoint_id: String,
    pub endpoint_config: Option<String>,
    pub nodes: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub polar_scc_timeout_action: Option<String>,
    pub polar_scc_wait_timeout: Option<String>,
    pub read_write_mode: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub scc_mode: Option<String>,
}
operation! { ModifyDBClusterEndpoint(db_cluster_id: String, db_endpoint_id: String) "ModifyDBClusterEndpoint" -> Empty {
    0 "AutoAddNewNodes" auto_add_new_nodes: String, 1 "DBClusterId" db_cluster_id,
    2 "DBEndpointDescription" db_endpoint_description: String, 3 "DBEndpointId" db_endpoint_id,
    4 "EndpointConfig" endpoint_config: String, 5 "Nodes" nodes: String, 6 "OwnerAccount" owner_account: String,
    7 "OwnerId" owner_id: i64, 8 "PolarSccTimeoutAction" polar_scc_timeout_action: String,
    9 "PolarSccWaitTimeout" polar_scc_wait_timeout: String, 10 "ReadWriteMode" read_write_mode: String,
    11 "ResourceOwnerAccount" resource_owner_account: String, 12 "ResourceOwnerId" resource_owner_id: i64,
    13 "SccMode" scc_mode: String
} }

/// Response of [`ModifyDBClusterEndpoint`]: empty.
pub type ModifyDBClusterEndpointOutput = Empty;

/// Modifies db cluster endpoint zonal: `ModifyDBClusterEndpointZonal` of `polardb` 2017-08-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/ModifyDBClusterEndpointZonal>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterEndpointZonal {
    pub auto_add_new_nodes: Option<String>,
    pub client_token: Option<String>,
    /// Required.
    pub db_cluster_id: String,
    pub db_endpoint_description: Option<String>,
    /// Required.
    pub db_endpoint_id: String,
    pub endpoint_config: Option<String>,
    pub nodes: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub polar_scc_timeout_action: Option<String>,
    pub polar_scc_wait_timeout: Option<String>,
    pub read_write_mode: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub scc_mode: Option<String>,
}
operation! { ModifyDBClusterEndpointZonal(db_cluster_id: String, db_endpoint_id: String)
    "ModifyDBClusterEndpointZonal" -> Empty {
    0 "AutoAddNewNodes" auto_add_new_nodes: String, 1 "ClientToken" client_token: String, 2 "DBClusterId" db_cluster_id,
    3 "DBEndpointDescription" db_endpoint_description: String, 4 "DBEndpointId" db_endpoint_id,
    5 "EndpointConfig" endpoint_config: String, 6 "Nodes" nodes: String, 7 "OwnerAccount" owner_account: String,
    8 "OwnerId" owner_id: i64, 9 "PolarSccTimeoutAction" polar_scc_timeout_action: String,
    10 "PolarSccWaitTimeout" polar_scc_wait_timeout: String, 11 "ReadWriteMode" read_write_mode: String,
    12 "ResourceOwnerAccount" resource_owner_account: String, 13 "ResourceOwnerId" resource_owner_id: i64,
    14 "SccMode" scc_mode: String
} }

/// Response of [`ModifyDBClusterEndpointZonal`]: empty.
pub type ModifyDBClusterEndpointZonalOutput = Empty;

/// Modifies db cluster maintain time: `ModifyDBClusterMaintainTime` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/ModifyDBClusterMaintainTime>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterMaintainTime {
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub maintain_time: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyDBClusterMaintainTime(db_cluster_id: String, maintain_time: String)
    "ModifyDBClusterMaintainTime" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "MaintainTime" maintain_time, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifyDBClusterMaintainTime`]: empty.
pub type ModifyDBClusterMaintainTimeOutput = Empty;

/// Modifies db cluster migration: `ModifyDBClusterMigration` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/ModifyDBClusterMigration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterMigration {
    pub connection_strings: Option<String>,
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub new_master_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub source_rdsdb_instance_id: String,
    pub swap_connection_string: Option<String>,
}
operation! {
    ModifyDBClusterMigration(db_cluster_id: String, new_master_instance_id: String, source_rdsdb_instance_id: String)
    "ModifyDBClusterMigration" -> Empty {
    0 "ConnectionStrings" connection_strings: String, 1 "DBClusterId" db_cluster_id,
    2 "NewMasterInstanceId" new_master_instance_id, 3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "SecurityToken" security_token: Secret, 8 "SourceRDSDBInstanceId" source_rdsdb_instance_id,
    9 "SwapConnectionString" swap_connection_string: String
} }

/// Response of [`ModifyDBClusterMigration`]: empty.
pub type ModifyDBClusterMigrationOutput = Empty;

/// Modifies db cluster migration endpoint: `ModifyDBClusterMigrationEndpoint` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/ModifyDBClusterMigrationEndpoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterMigrationEndpoint {
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub migration_config: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyDBClusterMigrationEndpoint(db_cluster_id: String, migration_config: String)
    "ModifyDBClusterMigrationEndpoint" -> ModifyDBClusterMigrationEndpointOutput {
    0 "DBClusterId" db_cluster_id, 1 "MigrationConfig" migration_config, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifyDBClusterMigrationEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterMigrationEndpointOutput {
    pub db_cluster_id: Option<String>,
    pub task_id: Option<String>,
}
model! { ModifyDBClusterMigrationEndpointOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "TaskId" task_id: String
} }

/// Modifies db cluster monitor: `ModifyDBClusterMonitor` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/ModifyDBClusterMonitor>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterMonitor {
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub period: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyDBClusterMonitor(db_cluster_id: String, period: String) "ModifyDBClusterMonitor" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64, 3 "Period" period,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifyDBClusterMonitor`]: empty.
pub type ModifyDBClusterMonitorOutput = Empty;

/// Modifies db cluster parameters: `ModifyDBClusterParameters` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/ModifyDBClusterParameters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterParameters {
    pub clear_binlog: Option<bool>,
    /// Required.
    pub db_cluster_id: String,
    pub from_time_service: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub parameter_group_id: Option<String>,
    pub parameters: Option<String>,
    pub planned_end_time: Option<String>,
    pub planned_start_time: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyDBClusterParameters(db_cluster_id: String) "ModifyDBClusterParameters" -> Empty {
    0 "ClearBinlog" clear_binlog: bool, 1 "DBClusterId" db_cluster_id, 2 "FromTimeService" from_time_service: bool,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "ParameterGroupId" parameter_group_id: String,
    6 "Parameters" parameters: String, 7 "PlannedEndTime" planned_end_time: String,
    8 "PlannedStartTime" planned_start_time: String, 9 "ResourceOwnerAccount" resource_owner_account: String,
    10 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifyDBClusterParameters`]: empty.
pub type ModifyDBClusterParametersOutput = Empty;

/// Modifies db cluster primary zone: `ModifyDBClusterPrimaryZone` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/ModifyDBClusterPrimaryZone>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterPrimaryZone {
    /// Required.
    pub db_cluster_id: String,
    pub from_time_service: Option<bool>,
    pub is_switch_over_for_disaster: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub planned_end_time: Option<String>,
    pub planned_start_time: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
    /// Required.
    pub zone_id: String,
    pub zone_type: Option<String>,
}
operation! { ModifyDBClusterPrimaryZone(db_cluster_id: String, zone_id: String) "ModifyDBClusterPrimaryZone" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "FromTimeService" from_time_service: bool,
    2 "IsSwitchOverForDisaster" is_switch_over_for_disaster: String, 3 "OwnerAccount" owner_account: String,
    4 "OwnerId" owner_id: i64, 5 "PlannedEndTime" planned_end_time: String,
    6 "PlannedStartTime" planned_start_time: String, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "VPCId" vpc_id: String, 10 "VSwitchId" vswitch_id: String,
    11 "ZoneId" zone_id, 12 "ZoneType" zone_type: String
} }

/// Response of [`ModifyDBClusterPrimaryZone`]: empty.
pub type ModifyDBClusterPrimaryZoneOutput = Empty;

/// Modifies db cluster resource group: `ModifyDBClusterResourceGroup` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/ModifyDBClusterResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterResourceGroup {
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub new_resource_group_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyDBClusterResourceGroup(db_cluster_id: String, new_resource_group_id: String)
    "ModifyDBClusterResourceGroup" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "NewResourceGroupId" new_resource_group_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceGroupId" resource_group_id: String,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifyDBClusterResourceGroup`]: empty.
pub type ModifyDBClusterResourceGroupOutput = Empty;

/// Modifies db cluster ssl: `ModifyDBClusterSSL` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/ModifyDBClusterSSL>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterSSL {
    pub cert_valid_days: Option<String>,
    pub connection_string: Option<String>,
    /// Required.
    pub db_cluster_id: String,
    pub db_endpoint_id: Option<String>,
    pub net_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub pfs_instance_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub ssl_auto_rotate: Option<String>,
    pub ssl_enabled: Option<String>,
}
operation! { ModifyDBClusterSSL(db_cluster_id: String) "ModifyDBClusterSSL" -> Empty {
    0 "CertValidDays" cert_valid_days: String, 1 "ConnectionString" connection_string: String,
    2 "DBClusterId" db_cluster_id, 3 "DBEndpointId" db_endpoint_id: String, 4 "NetType" net_type: String,
    5 "OwnerAccount" owner_account: String, 6 "OwnerId" owner_id: i64, 7 "PfsInstanceId" pfs_instance_id: String,
    8 "ResourceOwnerAccount" resource_owner_account: String, 9 "ResourceOwnerId" resource_owner_id: i64,
    10 "SSLAutoRotate" ssl_auto_rotate: String, 11 "SSLEnabled" ssl_enabled: String
} }

/// Response of [`ModifyDBClusterSSL`]: empty.
pub type ModifyDBClusterSSLOutput = Empty;

/// Modifies db cluster serverless conf: `ModifyDBClusterServerlessConf` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/ModifyDBClusterServerlessConf>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterServerlessConf {
    pub allow_shut_down: Option<String>,
    pub crontab_job_id: Option<String>,
    /// Required.
    pub db_cluster_id: String,
    pub from_time_service: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub planned_end_time: Option<String>,
    pub planned_start_time: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub scale_ap_ro_num_max: Option<String>,
    pub scale_ap_ro_num_min: Option<String>,
    pub scale_max: Option<String>,
    pub scale_min: Option<String>,
    pub scale_ro_num_max: Option<String>,
    pub scale_ro_num_min: Option<String>,
    pub seconds_until_auto_pause: Option<String>,
    pub serverless_rule_cpu_enlarge_threshold: Option<String>,
    pub serverless_rule_cpu_shrink_threshold: Option<String>,
    pub serverless_rule_mode: Option<String>,
    pub task_id: Option<String>,
}
operation! { ModifyDBClusterServerlessConf(db_cluster_id: String)
    "ModifyDBClusterServerlessConf" -> ModifyDBClusterServerlessConfOutput {
    0 "AllowShutDown" allow_shut_down: String, 1 "CrontabJobId" crontab_job_id: String, 2 "DBClusterId" db_cluster_id,
    3 "FromTimeService" from_time_service: bool, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "PlannedEndTime" planned_end_time: String, 7 "PlannedStartTime" planned_start_time: String,
    8 "ResourceOwnerAccount" resource_owner_account: String, 9 "ResourceOwnerId" resource_owner_id: i64,
    10 "ScaleApRoNumMax" scale_ap_ro_num_max: String, 11 "ScaleApRoNumMin" scale_ap_ro_num_min: String,
    12 "ScaleMax" scale_max: String, 13 "ScaleMin" scale_min: String, 14 "ScaleRoNumMax" scale_ro_num_max: String,
    15 "ScaleRoNumMin" scale_ro_num_min: String, 16 "SecondsUntilAutoPause" seconds_until_auto_pause: String,
    17 "ServerlessRuleCpuEnlargeThreshold" serverless_rule_cpu_enlarge_threshold: String,
    18 "ServerlessRuleCpuShrinkThreshold" serverless_rule_cpu_shrink_threshold: String,
    19 "ServerlessRuleMode" serverless_rule_mode: String, 20 "TaskId" task_id: String
} }

/// Response of [`ModifyDBClusterServerlessConf`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterServerlessConfOutput {
    pub db_cluster_id: Option<String>,
}
model! { ModifyDBClusterServerlessConfOutput {
    0 "DBClusterId" db_cluster_id: String
} }

/// Modifies db cluster storage performance: `ModifyDBClusterStoragePerformance` of `polardb` 2017-08-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/ModifyDBClusterStoragePerformance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterStoragePerformance {
    pub auto_use_coupon: Option<bool>,
    pub bursting_enabled: Option<String>,
    pub client_token: Option<String>,
    /// Required.
    pub db_cluster_id: String,
    pub modify_type: Option<String>,
    pub promotion_code: Option<String>,
    pub provisioned_iops: Option<i64>,
    pub resource_owner_id: Option<i64>,
    pub storage_type: Option<String>,
}
operation! { ModifyDBClusterStoragePerformance(db_cluster_id: String)
    "ModifyDBClusterStoragePerformance" -> ModifyDBClusterStoragePerformanceOutput {
    0 "AutoUseCoupon" auto_use_coupon: bool, 1 "BurstingEnabled" bursting_enabled: String,
    2 "ClientToken" client_token: String, 3 "DBClusterId" db_cluster_id, 4 "ModifyType" modify_type: String,
    5 "PromotionCode" promotion_code: String, 6 "ProvisionedIops" provisioned_iops: i64,
    7 "ResourceOwnerId" resource_owner_id: i64, 8 "StorageType" storage_type: String
} }

/// Response of [`ModifyDBClusterStoragePerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterStoragePerformanceOutput {
    pub db_cluster_id: Option<String>,
    pub order_id: Option<String>,
}
model! { ModifyDBClusterStoragePerformanceOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "OrderId" order_id: String
} }

/// Modifies db cluster storage space: `ModifyDBClusterStorageSpace` of `polardb` 2017-08-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/ModifyDBClusterStorageSpace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterStorageSpace {
    pub auto_use_coupon: Option<bool>,
    pub client_token: Option<String>,
    pub cloud_provider: Option<String>,
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub planned_end_time: Option<String>,
    pub planned_start_time: Option<String>,
    pub promotion_code: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub storage_space: i64,
    pub sub_category: Option<String>,
}
operation! { ModifyDBClusterStorageSpace(db_cluster_id: String, storage_space: i64)
    "ModifyDBClusterStorageSpace" -> ModifyDBClusterStorageSpaceOutput {
    0 "AutoUseCoupon" auto_use_coupon: bool, 1 "ClientToken" client_token: String,
    2 "CloudProvider" cloud_provider: String, 3 "DBClusterId" db_cluster_id, 4 "OwnerAccount" owner_account: String,
    5 "OwnerId" owner_id: i64, 6 "PlannedEndTime" planned_end_time: String,
    7 "PlannedStartTime" planned_start_time: String, 8 "PromotionCode" promotion_code: String,
    9 "ResourceOwnerAccount" resource_owner_account: String, 10 "ResourceOwnerId" resource_owner_id: i64,
    11 "StorageSpace" storage_space, 12 "SubCategory" sub_category: String
} }

/// Response of [`ModifyDBClusterStorageSpace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterStorageSpaceOutput {
    pub db_cluster_id: Option<String>,
    pub order_id: Option<String>,
}
model! { ModifyDBClusterStorageSpaceOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "OrderId" order_id: String
} }

/// Modifies db cluster tde: `ModifyDBClusterTDE` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/ModifyDBClusterTDE>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterTDE {
    /// Required.
    pub db_cluster_id: String,
    pub enable_automatic_rotation: Option<String>,
    pub encrypt_new_tables: Option<String>,
    pub encryption_key: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub role_arn: Option<String>,
    /// Required.
    pub tde_status: String,
}
operation! { ModifyDBClusterTDE(db_cluster_id: String, tde_status: String) "ModifyDBClusterTDE" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "EnableAutomaticRotation" enable_automatic_rotation: String,
    2 "EncryptNewTables" encrypt_new_tables: String, 3 "EncryptionKey" encryption_key: String,
    4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "RoleArn" role_arn: String, 9 "TDEStatus" tde_status
} }

/// Response of [`ModifyDBClusterTDE`]: empty.
pub type ModifyDBClusterTDEOutput = Empty;

/// Modifies db cluster vpc: `ModifyDBClusterVpc` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/ModifyDBClusterVpc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBClusterVpc {
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub existed_endpoint_switch_type: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub vpc_id: Option<String>,
    /// Required.
    pub vswitch_id: String,
}
operation! { ModifyDBClusterVpc(db_cluster_id: String, existed_endpoint_switch_type: String, vswitch_id: String)
    "ModifyDBClusterVpc" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "ExistedEndpointSwitchType" existed_endpoint_switch_type,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64,
    6 "VPCId" vpc_id: String, 7 "VSwitchId" vswitch_id
} }

/// Response of [`ModifyDBClusterVpc`]: empty.
pub type ModifyDBClusterVpcOutput = Empty;

/// Modifies db description: `ModifyDBDescription` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/ModifyDBDescription>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBDescription {
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub db_description: String,
    /// Required.
    pub db_name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyDBDescription(db_cluster_id: String, db_description: String, db_name: String)
    "ModifyDBDescription" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "DBDescription" db_description, 2 "DBName" db_name,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifyDBDescription`]: empty.
pub type ModifyDBDescriptionOutput = Empty;

/// Modifies db description zonal: `ModifyDBDescriptionZonal` of `polardb` 2017-08-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/ModifyDBDescriptionZonal>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBDescriptionZonal {
    pub client_token: Option<String>,
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub db_description: String,
    /// Required.
    pub db_name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyDBDescriptionZonal(db_cluster_id: String, db_description: String, db_name: String)
    "ModifyDBDescriptionZonal" -> Empty {
    0 "ClientToken" client_token: String, 1 "DBClusterId" db_cluster_id, 2 "DBDescription" db_description,
    3 "DBName" db_name, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifyDBDescriptionZonal`]: empty.
pub type ModifyDBDescriptionZonalOutput = Empty;

/// Modifies db endpoint address: `ModifyDBEndpointAddress` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/ModifyDBEndpointAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBEndpointAddress {
    pub connection_string_prefix: Option<String>,
    /// Required.
    pub db_cluster_id: String,
    pub db_endpoint_id: Option<String>,
    /// Required.
    pub net_type: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub port: Option<String>,
    pub private_zone_address_prefix: Option<String>,
    pub private_zone_name: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyDBEndpointAddress(db_cluster_id: String, net_type: String) "ModifyDBEndpointAddress" -> Empty {
    0 "ConnectionStringPrefix" connection_string_prefix: String, 1 "DBClusterId" db_cluster_id,
    2 "DBEndpointId" db_endpoint_id: String, 3 "NetType" net_type, 4 "OwnerAccount" owner_account: String,
    5 "OwnerId" owner_id: i64, 6 "Port" port: String, 7 "PrivateZoneAddressPrefix" private_zone_address_prefix: String,
    8 "PrivateZoneName" private_zone_name: String, 9 "ResourceOwnerAccount" resource_owner_account: String,
    10 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifyDBEndpointAddress`]: empty.
pub type ModifyDBEndpointAddressOutput = Empty;

/// Modifies db node class: `ModifyDBNodeClass` of `polardb` 2017-08-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/ModifyDBNodeClass>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBNodeClass {
    pub auto_use_coupon: Option<bool>,
    pub client_token: Option<String>,
    pub cloud_provider: Option<String>,
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub db_node_target_class: String,
    pub db_node_type: Option<String>,
    /// Required.
    pub modify_type: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub planned_end_time: Option<String>,
    pub planned_flashing_off_time: Option<String>,
    pub planned_start_time: Option<String>,
    pub promotion_code: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub sub_category: Option<String>,
}
operation! { ModifyDBNodeClass(db_cluster_id: String, db_node_target_class: String, modify_type: String)
    "ModifyDBNodeClass" -> ModifyDBNodeClassOutput {
    0 "AutoUseCoupon" auto_use_coupon: bool, 1 "ClientToken" client_token: String,
    2 "CloudProvider" cloud_provider: String, 3 "DBClusterId" db_cluster_id, 4 "DBNodeTargetClass" db_node_target_class,
    5 "DBNodeType" db_node_type: String, 6 "ModifyType" modify_type, 7 "OwnerAccount" owner_account: String,
    8 "OwnerId" owner_id: i64, 9 "PlannedEndTime" planned_end_time: String,
    10 "PlannedFlashingOffTime" planned_flashing_off_time: String, 11 "PlannedStartTime" planned_start_time: String,
    12 "PromotionCode" promotion_code: String, 13 "ResourceOwnerAccount" resource_owner_account: String,
    14 "ResourceOwnerId" resource_owner_id: i64, 15 "SubCategory" sub_category: String
} }

/// Response of [`ModifyDBNodeClass`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBNodeClassOutput {
    pub db_cluster_id: Option<String>,
    pub order_id: Option<String>,
}
model! { ModifyDBNodeClassOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "OrderId" order_id: String
} }

/// Modifies db node config: `ModifyDBNodeConfig` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/ModifyDBNodeConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBNodeConfig {
    /// Required.
    pub config_name: String,
    /// Required.
    pub config_value: String,
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub db_node_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { ModifyDBNodeConfig(config_name: String, config_value: String, db_cluster_id: String, db_node_id: String)
    "ModifyDBNodeConfig" -> Empty {
    0 "ConfigName" config_name, 1 "ConfigValue" config_value, 2 "DBClusterId" db_cluster_id, 3 "DBNodeId" db_node_id,
    4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "SecurityToken" security_token: Secret
} }

/// Response of [`ModifyDBNodeConfig`]: empty.
pub type ModifyDBNodeConfigOutput = Empty;

/// Modifies db node description: `ModifyDBNodeDescription` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/ModifyDBNodeDescription>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBNodeDescription {
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub db_node_description: String,
    /// Required.
    pub db_node_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyDBNodeDescription(db_cluster_id: String, db_node_description: String, db_node_id: String)
    "ModifyDBNodeDescription" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "DBNodeDescription" db_node_description, 2 "DBNodeId" db_node_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifyDBNodeDescription`]: empty.
pub type ModifyDBNodeDescriptionOutput = Empty;

/// Modifies db node hot replica mode: `ModifyDBNodeHotReplicaMode` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/ModifyDBNodeHotReplicaMode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBNodeHotReplicaMode {
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub db_node_id: String,
    /// Required.
    pub hot_replica_mode: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyDBNodeHotReplicaMode(db_cluster_id: String, db_node_id: String, hot_replica_mode: String)
    "ModifyDBNodeHotReplicaMode" -> ModifyDBNodeHotReplicaModeOutput {
    0 "DBClusterId" db_cluster_id, 1 "DBNodeId" db_node_id, 2 "HotReplicaMode" hot_replica_mode,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifyDBNodeHotReplicaMode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBNodeHotReplicaModeOutput {
    pub db_cluster_id: Option<String>,
    pub order_id: Option<String>,
}
model! { ModifyDBNodeHotReplicaModeOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "OrderId" order_id: String
} }

/// Modifies db node scc mode: `ModifyDBNodeSccMode` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/ModifyDBNodeSccMode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBNodeSccMode {
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub db_node_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub scc_mode: String,
}
operation! { ModifyDBNodeSccMode(db_cluster_id: String, db_node_id: String, scc_mode: String)
    "ModifyDBNodeSccMode" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "DBNodeId" db_node_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SccMode" scc_mode
} }

/// Response of [`ModifyDBNodeSccMode`]: empty.
pub type ModifyDBNodeSccModeOutput = Empty;

/// Modifies db nodes class: `ModifyDBNodesClass` of `polardb` 2017-08-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/ModifyDBNodesClass>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBNodesClass {
    pub auto_use_coupon: Option<bool>,
    pub client_token: Option<String>,
    pub cloud_provider: Option<String>,
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub db_node: Vec<ModifyDBNodesClassDBNode>,
    /// Required.
    pub modify_type: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub planned_end_time: Option<String>,
    pub planned_flashing_off_time: Option<String>,
    pub planned_start_time: Option<String>,
    pub promotion_code: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub sub_category: Option<String>,
}
operation! { ModifyDBNodesClass(db_cluster_id: String, db_node: Vec<ModifyDBNodesClassDBNode>, modify_type: String)
    "ModifyDBNodesClass" -> ModifyDBNodesClassOutput {
    0 "AutoUseCoupon" auto_use_coupon: bool, 1 "ClientToken" client_token: String,
    2 "CloudProvider" cloud_provider: String, 3 "DBClusterId" db_cluster_id, 4 "DBNode" db_node,
    5 "ModifyType" modify_type, 6 "OwnerAccount" owner_account: String, 7 "OwnerId" owner_id: i64,
    8 "PlannedEndTime" planned_end_time: String, 9 "PlannedFlashingOffTime" planned_flashing_off_time: String,
    10 "PlannedStartTime" planned_start_time: String, 11 "PromotionCode" promotion_code: String,
    12 "ResourceOwnerAccount" resource_owner_account: String, 13 "ResourceOwnerId" resource_owner_id: i64,
    14 "SubCategory" sub_category: String
} }

/// In the request of [`ModifyDBNodesClass`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBNodesClassDBNode {
    pub db_node_id: Option<String>,
    pub target_class: Option<String>,
}
input! { ModifyDBNodesClassDBNode() {
    0 "DBNodeId" db_node_id: String, 1 "TargetClass" target_class: String
} }

/// Response of [`ModifyDBNodesClass`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBNodesClassOutput {
    pub db_cluster_id: Option<String>,
    pub order_id: Option<String>,
}
model! { ModifyDBNodesClassOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "OrderId" order_id: String
} }

/// Modifies db nodes parameters: `ModifyDBNodesParameters` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/ModifyDBNodesParameters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBNodesParameters {
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub db_node_ids: String,
    pub from_time_service: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub parameter_group_id: Option<String>,
    pub parameters: Option<String>,
    pub planned_end_time: Option<String>,
    pub planned_start_time: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyDBNodesParameters(db_cluster_id: String, db_node_ids: String) "ModifyDBNodesParameters" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "DBNodeIds" db_node_ids, 2 "FromTimeService" from_time_service: bool,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "ParameterGroupId" parameter_group_id: String,
    6 "Parameters" parameters: String, 7 "PlannedEndTime" planned_end_time: String,
    8 "PlannedStartTime" planned_start_time: String, 9 "ResourceOwnerAccount" resource_owner_account: String,
    10 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifyDBNodesParameters`]: empty.
pub type ModifyDBNodesParametersOutput = Empty;

/// Modifies encryption db role privilege: `ModifyEncryptionDBRolePrivilege` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/ModifyEncryptionDBRolePrivilege>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEncryptionDBRolePrivilege {
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub role_privilege_config: Option<String>,
    pub role_privilege_name: Option<String>,
}
operation! { ModifyEncryptionDBRolePrivilege(db_cluster_id: String)
    "ModifyEncryptionDBRolePrivilege" -> ModifyEncryptionDBRolePrivilegeOutput {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "RolePrivilegeConfig" role_privilege_config: String, 6 "RolePrivilegeName" role_privilege_name: String
} }

/// Response of [`ModifyEncryptionDBRolePrivilege`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEncryptionDBRolePrivilegeOutput {
    pub db_cluster_id: Option<String>,
}
model! { ModifyEncryptionDBRolePrivilegeOutput {
    0 "DBClusterId" db_cluster_id: String
} }

/// Modifies encryption db secret: `ModifyEncryptionDBSecret` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/ModifyEncryptionDBSecret>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEncryptionDBSecret {
    /// Required.
    pub db_cluster_id: String,
    pub encryption_db_status: Option<String>,
    pub encryption_key: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub role_arn: Option<String>,
}
operation! { ModifyEncryptionDBSecret(db_cluster_id: String)
    "ModifyEncryptionDBSecret" -> ModifyEncryptionDBSecretOutput {
    0 "DBClusterId" db_cluster_id, 1 "EncryptionDBStatus" encryption_db_status: String,
    2 "EncryptionKey" encryption_key: String, 3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "RoleArn" role_arn: String
} }

/// Response of [`ModifyEncryptionDBSecret`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEncryptionDBSecretOutput {
    pub db_cluster_id: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyEncryptionDBSecretOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Modifies firewall rules: `ModifyFirewallRules` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/ModifyFirewallRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFirewallRules {
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub rule_config: String,
    /// Required.
    pub rule_name: String,
}
operation! { ModifyFirewallRules(db_cluster_id: String, rule_config: String, rule_name: String)
    "ModifyFirewallRules" -> ModifyFirewallRulesOutput {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "RuleConfig" rule_config, 6 "RuleName" rule_name
} }

/// Response of [`ModifyFirewallRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFirewallRulesOutput {
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyFirewallRulesOutput {
    0 "Message" message: String, 1 "Success" success: bool
} }

/// Modifies global database network: `ModifyGlobalDatabaseNetwork` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/ModifyGlobalDatabaseNetwork>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGlobalDatabaseNetwork {
    pub enable_global_domain_name: Option<bool>,
    pub gdn_description: Option<String>,
    /// Required.
    pub gdn_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { ModifyGlobalDatabaseNetwork(gdn_id: String) "ModifyGlobalDatabaseNetwork" -> Empty {
    0 "EnableGlobalDomainName" enable_global_domain_name: bool, 1 "GDNDescription" gdn_description: String,
    2 "GDNId" gdn_id, 3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceGroupId" resource_group_id: String, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64, 8 "SecurityToken" security_token: Secret
} }

/// Response of [`ModifyGlobalDatabaseNetwork`]: empty.
pub type ModifyGlobalDatabaseNetworkOutput = Empty;

/// Modifies global security ip group: `ModifyGlobalSecurityIPGroup` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/ModifyGlobalSecurityIPGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGlobalSecurityIPGroup {
    /// Required.
    pub g_ip_list: String,
    /// Required. 2 to 120 characters.
    pub global_ig_name: String,
    /// Required.
    pub global_security_group_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! {
    ModifyGlobalSecurityIPGroup(g_ip_list: String, global_ig_name: String, global_security_group_id: String, region_id: String)
    "ModifyGlobalSecurityIPGroup" -> ModifyGlobalSecurityIPGroupOutput {
    0 "GIpList" g_ip_list, 1 "GlobalIgName" global_ig_name, 2 "GlobalSecurityGroupId" global_security_group_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceGroupId" resource_group_id: String, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "SecurityToken" security_token: Secret
} }

/// Response of [`ModifyGlobalSecurityIPGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGlobalSecurityIPGroupOutput {
    pub global_security_ip_group: Vec<ModifyGlobalSecurityIPGroupGlobalSecurityIPGroup>,
}
model! { ModifyGlobalSecurityIPGroupOutput {
    0 "GlobalSecurityIPGroup" global_security_ip_group: Vec<ModifyGlobalSecurityIPGroupGlobalSecurityIPGroup>
} }

/// In the response of [`ModifyGlobalSecurityIPGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGlobalSecurityIPGroupGlobalSecurityIPGroup {
    pub db_instances: Vec<String>,
    pub g_ip_list: Option<String>,
    pub global_ig_name: Option<String>,
    pub global_security_group_id: Option<String>,
    pub region_id: Option<String>,
}
model! { ModifyGlobalSecurityIPGroupGlobalSecurityIPGroup {
    0 "DBInstances" db_instances: Vec<String>, 1 "GIpList" g_ip_list: String, 2 "GlobalIgName" global_ig_name: String,
    3 "GlobalSecurityGroupId" global_security_group_id: String, 4 "RegionId" region_id: String
} }

/// Modifies global security ip group name: `ModifyGlobalSecurityIPGroupName` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/ModifyGlobalSecurityIPGroupName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGlobalSecurityIPGroupName {
    /// Required. 2 to 120 characters.
    pub global_ig_name: String,
    /// Required.
    pub global_security_group_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! {
    ModifyGlobalSecurityIPGroupName(global_ig_name: String, global_security_group_id: String, region_id: String)
    "ModifyGlobalSecurityIPGroupName" -> ModifyGlobalSecurityIPGroupNameOutput {
    0 "GlobalIgName" global_ig_name, 1 "GlobalSecurityGroupId" global_security_group_id,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id,
    5 "ResourceGroupId" resource_group_id: String, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64, 8 "SecurityToken" security_token: Secret
} }

/// Response of [`ModifyGlobalSecurityIPGroupName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGlobalSecurityIPGroupNameOutput {
    pub global_security_ip_group: Vec<
        ModifyGlobalSecurityIPGroupNameGlobalSecurityIPGroup,
    >,
}
model! { ModifyGlobalSecurityIPGroupNameOutput {
    0 "GlobalSecurityIPGroup" global_security_ip_group: Vec<ModifyGlobalSecurityIPGroupNameGlobalSecurityIPGroup>
} }

/// In the response of [`ModifyGlobalSecurityIPGroupName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGlobalSecurityIPGroupNameGlobalSecurityIPGroup {
    pub g_ip_list: Option<String>,
    pub global_ig_name: Option<String>,
    pub global_security_group_id: Option<String>,
    pub region_id: Option<String>,
}
model! { ModifyGlobalSecurityIPGroupNameGlobalSecurityIPGroup {
    0 "GIpList" g_ip_list: String, 1 "GlobalIgName" global_ig_name: String,
    2 "GlobalSecurityGroupId" global_security_group_id: String, 3 "RegionId" region_id: String
} }

/// Modifies global security ip group relation: `ModifyGlobalSecurityIPGroupRelation` of `polardb` 2017-08-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/ModifyGlobalSecurityIPGroupRelation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGlobalSecurityIPGroupRelation {
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub global_security_group_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! {
    ModifyGlobalSecurityIPGroupRelation(db_cluster_id: String, global_security_group_id: String, region_id: String)
    "ModifyGlobalSecurityIPGroupRelation" -> ModifyGlobalSecurityIPGroupRelationOutput {
    0 "DBClusterId" db_cluster_id, 1 "GlobalSecurityGroupId" global_security_group_id,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id,
    5 "ResourceGroupId" resource_group_id: String, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64, 8 "SecurityToken" security_token: Secret
} }

/// Response of [`ModifyGlobalSecurityIPGroupRelation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGlobalSecurityIPGroupRelationOutput {
    pub db_cluster_id: Option<String>,
    pub global_security_ip_group_rel: Vec<
        ModifyGlobalSecurityIPGroupRelationGlobalSecurityIPGroupRel,
    >,
}
model! { ModifyGlobalSecurityIPGroupRelationOutput {
    0 "DBClusterId" db_cluster_id: String,
    1 "GlobalSecurityIPGroupRel" global_security_ip_group_rel: Vec<ModifyGlobalSecurityIPGroupRelationGlobalSecurityIPGroupRel>
} }

/// In the response of [`ModifyGlobalSecurityIPGroupRelation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGlobalSecurityIPGroupRelationGlobalSecurityIPGroupRel {
    pub g_ip_list: Option<String>,
    pub global_ig_name: Option<String>,
    pub global_security_group_id: Option<String>,
    pub region_id: Option<String>,
}
model! { ModifyGlobalSecurityIPGroupRelationGlobalSecurityIPGroupRel {
    0 "GIpList" g_ip_list: String, 1 "GlobalIgName" global_ig_name: String,
    2 "GlobalSecurityGroupId" global_security_group_id: String, 3 "RegionId" region_id: String
} }

/// Modifies log backup policy: `ModifyLogBackupPolicy` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/ModifyLogBackupPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLogBackupPolicy {
    pub advanced_log_policies: Option<Vec<ModifyLogBackupPolicyAdvancedLogPolicies>>,
    /// Required.
    pub db_cluster_id: String,
    pub log_backup_another_region_region: Option<String>,
    pub log_backup_another_region_retention_period: Option<String>,
    pub log_backup_retention_period: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyLogBackupPolicy(db_cluster_id: String) "ModifyLogBackupPolicy" -> Empty {
    0 "AdvancedLogPolicies" advanced_log_policies: Vec<ModifyLogBackupPolicyAdvancedLogPolicies>,
    1 "DBClusterId" db_cluster_id, 2 "LogBackupAnotherRegionRegion" log_backup_another_region_region: String,
    3 "LogBackupAnotherRegionRetentionPeriod" log_backup_another_region_retention_period: String,
    4 "LogBackupRetentionPeriod" log_backup_retention_period: String, 5 "OwnerAccount" owner_account: String,
    6 "OwnerId" owner_id: i64, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`ModifyLogBackupPolicy`]: empty.
pub type ModifyLogBackupPolicyOutput = Empty;

/// In the request of [`ModifyLogBackupPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLogBackupPolicyAdvancedLogPolicies {
    pub action_type: Option<String>,
    pub dest_region: Option<String>,
    pub dest_type: Option<String>,
    pub enable_log_backup: Option<i64>,
    pub log_retention_type: Option<String>,
    pub log_retention_value: Option<String>,
    pub policy_id: Option<String>,
    pub src_region: Option<String>,
    pub src_type: Option<String>,
}
input! { ModifyLogBackupPolicyAdvancedLogPolicies() {
    0 "ActionType" action_type: String, 1 "DestRegion" dest_region: String, 2 "DestType" dest_type: String,
    3 "EnableLogBackup" enable_log_backup: i64, 4 "LogRetentionType" log_retention_type: String,
    5 "LogRetentionValue" log_retention_value: String, 6 "PolicyId" policy_id: String, 7 "SrcRegion" src_region: String,
    8 "SrcType" src_type: String
} }

/// Modifies masking rules: `ModifyMaskingRules` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/ModifyMaskingRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMaskingRules {
    /// Required.
    pub db_cluster_id: String,
    pub default_algo: Option<String>,
    pub enable: Option<String>,
    pub interface_version: Option<String>,
    pub masking_algo: Option<String>,
    /// At most 8192 characters.
    pub rule_config: Option<String>,
    /// At most 8192 characters.
    pub rule_name: Option<String>,
    pub rule_name_list: Option<String>,
    pub rule_version: Option<String>,
}
operation! { ModifyMaskingRules(db_cluster_id: String) "ModifyMaskingRules" -> ModifyMaskingRulesOutput {
    0 "DBClusterId" db_cluster_id, 1 "DefaultAlgo" default_algo: String, 2 "Enable" enable: String,
    3 "InterfaceVersion" interface_version: String, 4 "MaskingAlgo" masking_algo: String,
    5 "RuleConfig" rule_config: String, 6 "RuleName" rule_name: String, 7 "RuleNameList" rule_name_list: String,
    8 "RuleVersion" rule_version: String
} }

/// Response of [`ModifyMaskingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMaskingRulesOutput {
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyMaskingRulesOutput {
    0 "Message" message: String, 1 "Success" success: bool
} }

/// Modifies model api: `ModifyModelApi` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/ModifyModelApi>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyModelApi {
    /// Required.
    pub gw_cluster_id: String,
    /// Required.
    pub model_api_id: String,
    /// Required.
    pub model_category: String,
    /// Required.
    pub path_prefix: String,
    /// Required.
    pub protocol: String,
    pub record_input: Option<String>,
    pub record_output: Option<String>,
    pub region_id: Option<String>,
    /// Required.
    pub route_rules: String,
}

/// Arguments of [`ModifyModelApi::new`].
pub struct ModifyModelApiRequired {
    pub gw_cluster_id: String,
    pub model_api_id: String,
    pub model_category: String,
    pub path_prefix: String,
    pub protocol: String,
    pub route_rules: String,
}
operation! {
    ModifyModelApi { ModifyModelApiRequired: gw_cluster_id, model_api_id, model_category, path_prefix, protocol, route_rules }
    "ModifyModelApi" -> ModifyModelApiOutput {
    0 "GwClusterId" gw_cluster_id, 1 "ModelApiId" model_api_id, 2 "ModelCategory" model_category,
    3 "PathPrefix" path_prefix, 4 "Protocol" protocol, 5 "RecordInput" record_input: String,
    6 "RecordOutput" record_output: String, 7 "RegionId" region_id: String, 8 "RouteRules" route_rules
} }

/// Response of [`ModifyModelApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyModelApiOutput {
    pub model_api_id: Option<String>,
}
model! { ModifyModelApiOutput {
    0 "ModelApiId" model_api_id: String
} }

/// Modifies model service: `ModifyModelService` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/ModifyModelService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyModelService {
    /// Secret.
    pub api_key: Option<Secret>,
    pub base_url: Option<String>,
    /// Required.
    pub gw_cluster_id: String,
    pub input_cost_points_per_million: Option<String>,
    /// Required.
    pub model_category: String,
    /// Required.
    pub model_service_id: String,
    /// Required.
    pub name: String,
    pub output_cost_points_per_million: Option<String>,
    /// Required.
    pub protocol: String,
    pub region_id: Option<String>,
    pub request_cost_points: Option<String>,
}

/// Arguments of [`ModifyModelService::new`].
pub struct ModifyModelServiceRequired {
    pub gw_cluster_id: String,
    pub model_category: String,
    pub model_service_id: String,
    pub name: String,
    pub protocol: String,
}
operation! {
    ModifyModelService { ModifyModelServiceRequired: gw_cluster_id, model_category, model_service_id, name, protocol }
    "ModifyModelService" -> ModifyModelServiceOutput {
    0 "ApiKey" api_key: Secret, 1 "BaseUrl" base_url: String, 2 "GwClusterId" gw_cluster_id,
    3 "InputCostPointsPerMillion" input_cost_points_per_million: String, 4 "ModelCategory" model_category,
    5 "ModelServiceId" model_service_id, 6 "Name" name,
    7 "OutputCostPointsPerMillion" output_cost_points_per_million: String, 8 "Protocol" protocol,
    9 "RegionId" region_id: String, 10 "RequestCostPoints" request_cost_points: String
} }

/// Response of [`ModifyModelService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyModelServiceOutput {
    pub model_service_id: Option<String>,
    pub status: Option<String>,
}
model! { ModifyModelServiceOutput {
    0 "ModelServiceId" model_service_id: String, 1 "Status" status: String
} }

/// Modifies pending maintenance action: `ModifyPendingMaintenanceAction` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/ModifyPendingMaintenanceAction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPendingMaintenanceAction {
    /// Required.
    pub ids: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub switch_time: String,
}
operation! { ModifyPendingMaintenanceAction(ids: String, region_id: String, switch_time: String)
    "ModifyPendingMaintenanceAction" -> ModifyPendingMaintenanceActionOutput {
    0 "Ids" ids, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id,
    4 "ResourceGroupId" resource_group_id: String, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "SecurityToken" security_token: Secret, 8 "SwitchTime" switch_time
} }

/// Response of [`ModifyPendingMaintenanceAction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPendingMaintenanceActionOutput {
    pub ids: Option<String>,
}
model! { ModifyPendingMaintenanceActionOutput {
    0 "Ids" ids: String
} }

/// Modifies polar fs mapping auth: `ModifyPolarFsMappingAuth` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/ModifyPolarFsMappingAuth>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPolarFsMappingAuth {
    /// Required.
    pub bucket: String,
    /// Required.
    pub bucket_access_key_id: String,
    /// Required. Secret.
    pub bucket_access_key_secret: Secret,
    pub db_cluster_id: Option<String>,
    /// Required.
    pub path: String,
    /// Required.
    pub polar_fs_instance_id: String,
}

/// Arguments of [`ModifyPolarFsMappingAuth::new`].
pub struct ModifyPolarFsMappingAuthRequired {
    pub bucket: String,
    pub bucket_access_key_id: String,
    pub bucket_access_key_secret: Secret,
    pub path: String,
    pub polar_fs_instance_id: String,
}
operation! {
    ModifyPolarFsMappingAuth { ModifyPolarFsMappingAuthRequired: bucket, bucket_access_key_id, bucket_access_key_secret, path, polar_fs_instance_id }
    "ModifyPolarFsMappingAuth" -> Empty {
    0 "Bucket" bucket, 1 "BucketAccessKeyId" bucket_access_key_id, 2 "BucketAccessKeySecret" bucket_access_key_secret,
    3 "DBClusterId" db_cluster_id: String, 4 "Path" path, 5 "PolarFsInstanceId" polar_fs_instance_id
} }

/// Response of [`ModifyPolarFsMappingAuth`]: empty.
pub type ModifyPolarFsMappingAuthOutput = Empty;

/// Modifies rate limit policy: `ModifyRateLimitPolicy` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/ModifyRateLimitPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRateLimitPolicy {
    /// Required.
    pub gw_cluster_id: String,
    /// Required.
    pub policy_id: String,
    pub rate_limit_rpm: Option<String>,
    pub rate_limit_tpm: Option<String>,
    pub region_id: Option<String>,
}
operation! { ModifyRateLimitPolicy(gw_cluster_id: String, policy_id: String) "ModifyRateLimitPolicy" -> Empty {
    0 "GwClusterId" gw_cluster_id, 1 "PolicyId" policy_id, 2 "RateLimitRpm" rate_limit_rpm: String,
    3 "RateLimitTpm" rate_limit_tpm: String, 4 "RegionId" region_id: String
} }

/// Response of [`ModifyRateLimitPolicy`]: empty.
pub type ModifyRateLimitPolicyOutput = Empty;

/// Modifies resource control: `ModifyResourceControl` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/ModifyResourceControl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourceControl {
    pub cpu_count: Option<i64>,
    /// Required.
    pub db_cluster_id: String,
    pub max_cpu: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub resource_control_name: String,
}
operation! { ModifyResourceControl(db_cluster_id: String, resource_control_name: String)
    "ModifyResourceControl" -> Empty {
    0 "CpuCount" cpu_count: i64, 1 "DBClusterId" db_cluster_id, 2 "MaxCpu" max_cpu: i64, 3 "RegionId" region_id: String,
    4 "ResourceControlName" resource_control_name
} }

/// Response of [`ModifyResourceControl`]: empty.
pub type ModifyResourceControlOutput = Empty;

/// Modifies resource package: `ModifyResourcePackage` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/ModifyResourcePackage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourcePackage {
    pub auto_quota: Option<bool>,
    /// Required.
    pub resource_package_id: String,
}
operation! { ModifyResourcePackage(resource_package_id: String) "ModifyResourcePackage" -> Empty {
    0 "AutoQuota" auto_quota: bool, 1 "ResourcePackageId" resource_package_id
} }

/// Response of [`ModifyResourcePackage`]: empty.
pub type ModifyResourcePackageOutput = Empty;

/// Modifies sql rate limiting rules: `ModifySQLRateLimitingRules` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/ModifySQLRateLimitingRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySQLRateLimitingRules {
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub rule_config: String,
    /// Required.
    pub rule_name: String,
}
operation! { ModifySQLRateLimitingRules(db_cluster_id: String, rule_config: String, rule_name: String)
    "ModifySQLRateLimitingRules" -> ModifySQLRateLimitingRulesOutput {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "RuleConfig" rule_config, 6 "RuleName" rule_name
} }

/// Response of [`ModifySQLRateLimitingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySQLRateLimitingRulesOutput {
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifySQLRateLimitingRulesOutput {
    0 "Message" message: String, 1 "Success" success: bool
} }

/// Modifies schedule task: `ModifyScheduleTask` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/ModifyScheduleTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyScheduleTask {
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub planned_end_time: String,
    /// Required.
    pub planned_start_time: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub task_id: String,
}
operation! {
    ModifyScheduleTask(db_cluster_id: String, planned_end_time: String, planned_start_time: String, task_id: String)
    "ModifyScheduleTask" -> ModifyScheduleTaskOutput {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "PlannedEndTime" planned_end_time, 4 "PlannedStartTime" planned_start_time,
    5 "ResourceGroupId" resource_group_id: String, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64, 8 "TaskId" task_id
} }

/// Response of [`ModifyScheduleTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyScheduleTaskOutput {
    pub success: Option<bool>,
}
model! { ModifyScheduleTaskOutput {
    0 "Success" success: bool
} }

/// Moves polar fs objects: `MovePolarFsObjects` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/MovePolarFsObjects>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MovePolarFsObjects {
    pub objects_to_move: Option<Vec<MovePolarFsObjectsObjectsToMove>>,
    pub polar_fs_instance_id: Option<String>,
}
operation! { MovePolarFsObjects() "MovePolarFsObjects" -> MovePolarFsObjectsOutput {
    0 "ObjectsToMove" objects_to_move: Vec<MovePolarFsObjectsObjectsToMove>,
    1 "PolarFsInstanceId" polar_fs_instance_id: String
} }

/// In the request of [`MovePolarFsObjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MovePolarFsObjectsObjectsToMove {
    pub destination_path: Option<String>,
    pub source_path: Option<String>,
}
input! { MovePolarFsObjectsObjectsToMove() {
    0 "DestinationPath" destination_path: String, 1 "SourcePath" source_path: String
} }

/// Response of [`MovePolarFsObjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MovePolarFsObjectsOutput {
    pub polar_fs_instance_id: Option<String>,
}
model! { MovePolarFsObjectsOutput {
    0 "PolarFsInstanceId" polar_fs_instance_id: String
} }

/// Opens ai task: `OpenAITask` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/OpenAITask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenAITask {
    /// Required.
    pub db_cluster_id: String,
    pub node_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Secret.
    pub password: Option<Secret>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub username: Option<String>,
}
operation! { OpenAITask(db_cluster_id: String, region_id: String) "OpenAITask" -> OpenAITaskOutput {
    0 "DBClusterId" db_cluster_id, 1 "NodeType" node_type: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "Password" password: Secret, 5 "RegionId" region_id,
    6 "ResourceGroupId" resource_group_id: String, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "Username" username: String
} }

/// Response of [`OpenAITask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenAITaskOutput {
    pub task_id: Option<String>,
}
model! { OpenAITaskOutput {
    0 "TaskId" task_id: String
} }

/// `OperateApplication` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/OperateApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateApplication {
    pub application_id: Option<String>,
    pub operation: Option<String>,
}
operation! { OperateApplication() "OperateApplication" -> Empty {
    0 "ApplicationId" application_id: String, 1 "Operation" operation: String
} }

/// Response of [`OperateApplication`]: empty.
pub type OperateApplicationOutput = Empty;

/// `PatchPolarClawConfig` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/PatchPolarClawConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchPolarClawConfig {
    /// Required.
    pub application_id: String,
    pub config_patch: Option<BTreeMap<String, Value>>,
    pub restart: Option<bool>,
}
operation! { PatchPolarClawConfig(application_id: String) "PatchPolarClawConfig" -> PatchPolarClawConfigOutput {
    0 "ApplicationId" application_id, 1 "ConfigPatch" config_patch: BTreeMap<String, Value>, 2 "Restart" restart: bool
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`PatchPolarClawConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchPolarClawConfigOutput {
    pub application_id: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub ok: Option<bool>,
    pub patched_keys: Vec<String>,
    pub restarted: Option<bool>,
}
model! { PatchPolarClawConfigOutput {
    0 "ApplicationId" application_id: String, 1 "Code" code: i64, 2 "Message" message: String, 3 "Ok" ok: bool,
    4 "PatchedKeys" patched_keys: Vec<String>, 5 "Restarted" restarted: bool
} }

/// `ReactivateDBClusterBackup` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/ReactivateDBClusterBackup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReactivateDBClusterBackup {
    /// Required.
    pub db_cluster_id: String,
}
operation! { ReactivateDBClusterBackup(db_cluster_id: String)
    "ReactivateDBClusterBackup" -> ReactivateDBClusterBackupOutput {
    0 "DBClusterId" db_cluster_id
} }

/// Response of [`ReactivateDBClusterBackup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReactivateDBClusterBackupOutput {
    pub db_cluster_id: Option<String>,
    pub order_id: Option<String>,
}
model! { ReactivateDBClusterBackupOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "OrderId" order_id: String
} }

/// Refreshes db cluster storage usage: `RefreshDBClusterStorageUsage` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/RefreshDBClusterStorageUsage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshDBClusterStorageUsage {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub sync_real_time: Option<bool>,
}
operation! { RefreshDBClusterStorageUsage() "RefreshDBClusterStorageUsage" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64,
    2 "ResourceOwnerAccount" resource_owner_account: String, 3 "ResourceOwnerId" resource_owner_id: i64,
    4 "SyncRealTime" sync_real_time: bool
} }

/// Response of [`RefreshDBClusterStorageUsage`]: empty.
pub type RefreshDBClusterStorageUsageOutput = Empty;

/// Rejects polar claw device pair: `RejectPolarClawDevicePair` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/RejectPolarClawDevicePair>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RejectPolarClawDevicePair {
    /// Required.
    pub application_id: String,
    /// Required.
    pub pair_request_id: String,
}
operation! { RejectPolarClawDevicePair(application_id: String, pair_request_id: String)
    "RejectPolarClawDevicePair" -> RejectPolarClawDevicePairOutput {
    0 "ApplicationId" application_id, 1 "PairRequestId" pair_request_id
} }

/// Response of [`RejectPolarClawDevicePair`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RejectPolarClawDevicePairOutput {
    pub application_id: Option<String>,
    pub code: Option<i64>,
    pub device_id: Option<String>,
    pub message: Option<String>,
    pub pair_request_id: Option<String>,
}
model! { RejectPolarClawDevicePairOutput {
    0 "ApplicationId" application_id: String, 1 "Code" code: i64, 2 "DeviceId" device_id: String,
    3 "Message" message: String, 4 "PairRequestId" pair_request_id: String
} }

/// Removes application environment variables: `RemoveApplicationEnvironmentVariables` of `polardb` 2017-08-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/RemoveApplicationEnvironmentVariables>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveApplicationEnvironmentVariables {
    /// Required.
    pub application_id: String,
    pub restart: Option<bool>,
    /// Required.
    pub variable_names: Vec<String>,
}
operation! { RemoveApplicationEnvironmentVariables(application_id: String, variable_names: Vec<String>)
    "RemoveApplicationEnvironmentVariables" -> RemoveApplicationEnvironmentVariablesOutput {
    0 "ApplicationId" application_id, 1 "Restart" restart: bool, 2 "VariableNames" variable_names
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// Response of [`RemoveApplicationEnvironmentVariables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveApplicationEnvironmentVariablesOutput {
    pub application_id: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub ok: Option<bool>,
    pub removed_count: Option<i64>,
    pub restarted: Option<bool>,
    pub total_variables: Option<i64>,
}
model! { RemoveApplicationEnvironmentVariablesOutput {
    0 "ApplicationId" application_id: String, 1 "Code" code: i64, 2 "Message" message: String, 3 "Ok" ok: bool,
    4 "RemovedCount" removed_count: i64, 5 "Restarted" restarted: bool, 6 "TotalVariables" total_variables: i64
} }

/// Removes db cluster from gdn: `RemoveDBClusterFromGDN` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/RemoveDBClusterFromGDN>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveDBClusterFromGDN {
    /// Required.
    pub db_cluster_id: String,
    pub force: Option<bool>,
    /// Required.
    pub gdn_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub target_db_cluster_id: Option<String>,
}
operation! { RemoveDBClusterFromGDN(db_cluster_id: String, gdn_id: String) "RemoveDBClusterFromGDN" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "Force" force: bool, 2 "GDNId" gdn_id, 3 "OwnerAccount" owner_account: String,
    4 "OwnerId" owner_id: i64, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "SecurityToken" security_token: Secret,
    8 "TargetDBClusterId" target_db_cluster_id: String
} }

/// Response of [`RemoveDBClusterFromGDN`]: empty.
pub type RemoveDBClusterFromGDNOutput = Empty;

/// Removes polar claw device pair: `RemovePolarClawDevicePair` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/RemovePolarClawDevicePair>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemovePolarClawDevicePair {
    /// Required.
    pub application_id: String,
    /// Required.
    pub device_id: String,
}
operation! { RemovePolarClawDevicePair(application_id: String, device_id: String)
    "RemovePolarClawDevicePair" -> RemovePolarClawDevicePairOutput {
    0 "ApplicationId" application_id, 1 "DeviceId" device_id
} }

/// Response of [`RemovePolarClawDevicePair`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemovePolarClawDevicePairOutput {
    pub application_id: Option<String>,
    pub code: Option<i64>,
    pub device_id: Option<String>,
    pub message: Option<String>,
}
model! { RemovePolarClawDevicePairOutput {
    0 "ApplicationId" application_id: String, 1 "Code" code: i64, 2 "DeviceId" device_id: String,
    3 "Message" message: String
} }

/// Removes polar claw mcp server: `RemovePolarClawMCPServer` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/RemovePolarClawMCPServer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemovePolarClawMCPServer {
    /// Required.
    pub application_id: String,
    /// Required.
    pub server_name: String,
}
operation! { RemovePolarClawMCPServer(application_id: String, server_name: String)
    "RemovePolarClawMCPServer" -> RemovePolarClawMCPServerOutput {
    0 "ApplicationId" application_id, 1 "ServerName" server_name
} }

/// Response of [`RemovePolarClawMCPServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemovePolarClawMCPServerOutput {
    pub application_id: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub ok: Option<bool>,
    pub server_name: Option<String>,
}
model! { RemovePolarClawMCPServerOutput {
    0 "ApplicationId" application_id: String, 1 "Code" code: i64, 2 "Message" message: String, 3 "Ok" ok: bool,
    4 "ServerName" server_name: String
} }

/// Resets account: `ResetAccount` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/ResetAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAccount {
    /// Required.
    pub account_name: String,
    /// Secret.
    pub account_password: Option<Secret>,
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ResetAccount(account_name: String, db_cluster_id: String) "ResetAccount" -> Empty {
    0 "AccountName" account_name, 1 "AccountPassword" account_password: Secret, 2 "DBClusterId" db_cluster_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ResetAccount`]: empty.
pub type ResetAccountOutput = Empty;

/// Resets account password: `ResetAccountPassword` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/ResetAccountPassword>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAccountPassword {
    /// Required.
    pub account_name: String,
    /// Required. Secret.
    pub account_password: Secret,
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ResetAccountPassword(account_name: String, account_password: Secret, db_cluster_id: String)
    "ResetAccountPassword" -> Empty {
    0 "AccountName" account_name, 1 "AccountPassword" account_password, 2 "DBClusterId" db_cluster_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ResetAccountPassword`]: empty.
pub type ResetAccountPasswordOutput = Empty;

/// Resets account zonal: `ResetAccountZonal` of `polardb` 2017-08-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/ResetAccountZonal>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAccountZonal {
    /// Required.
    pub account_name: String,
    /// Secret.
    pub account_password: Option<Secret>,
    pub client_token: Option<String>,
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ResetAccountZonal(account_name: String, db_cluster_id: String) "ResetAccountZonal" -> Empty {
    0 "AccountName" account_name, 1 "AccountPassword" account_password: Secret, 2 "ClientToken" client_token: String,
    3 "DBClusterId" db_cluster_id, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ResetAccountZonal`]: empty.
pub type ResetAccountZonalOutput = Empty;

/// Resets agentic db tenant api key: `ResetAgenticDBTenantApiKey` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/ResetAgenticDBTenantApiKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAgenticDBTenantApiKey {
    /// Required.
    pub api_key_id: String,
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub tenant_id: String,
}
operation! {
    ResetAgenticDBTenantApiKey(api_key_id: String, db_cluster_id: String, region_id: String, tenant_id: String)
    "ResetAgenticDBTenantApiKey" -> ResetAgenticDBTenantApiKeyOutput {
    0 "ApiKeyId" api_key_id, 1 "DBClusterId" db_cluster_id, 2 "RegionId" region_id, 3 "TenantId" tenant_id
} }

/// Response of [`ResetAgenticDBTenantApiKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAgenticDBTenantApiKeyOutput {
    /// Secret.
    pub api_key: Option<Secret>,
    pub api_key_id: Option<String>,
    pub create_time: Option<String>,
    pub expire_time: Option<String>,
    pub tenant_id: Option<String>,
    pub tenant_name: Option<String>,
}
model! { ResetAgenticDBTenantApiKeyOutput {
    0 "ApiKey" api_key: Secret, 1 "ApiKeyId" api_key_id: String, 2 "CreateTime" create_time: String,
    3 "ExpireTime" expire_time: String, 4 "TenantId" tenant_id: String, 5 "TenantName" tenant_name: String
} }

/// Resets consumer api key: `ResetConsumerApiKey` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/ResetConsumerApiKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetConsumerApiKey {
    /// Required.
    pub consumer_id: String,
    /// Required.
    pub gw_cluster_id: String,
    pub region_id: Option<String>,
}
operation! { ResetConsumerApiKey(consumer_id: String, gw_cluster_id: String)
    "ResetConsumerApiKey" -> ResetConsumerApiKeyOutput {
    0 "ConsumerId" consumer_id, 1 "GwClusterId" gw_cluster_id, 2 "RegionId" region_id: String
} }

/// Response of [`ResetConsumerApiKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetConsumerApiKeyOutput {
    /// Secret.
    pub api_key: Option<Secret>,
    pub consumer_id: Option<String>,
}
model! { ResetConsumerApiKeyOutput {
    0 "ApiKey" api_key: Secret, 1 "ConsumerId" consumer_id: String
} }

/// Resets global database network: `ResetGlobalDatabaseNetwork` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/ResetGlobalDatabaseNetwork>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetGlobalDatabaseNetwork {
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub gdn_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { ResetGlobalDatabaseNetwork(db_cluster_id: String, gdn_id: String) "ResetGlobalDatabaseNetwork" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "GDNId" gdn_id, 2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64,
    4 "RegionId" region_id: String, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "SecurityToken" security_token: Secret
} }

/// Response of [`ResetGlobalDatabaseNetwork`]: empty.
pub type ResetGlobalDatabaseNetworkOutput = Empty;

/// Restarts aidb cluster: `RestartAIDBCluster` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/RestartAIDBCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartAIDBCluster {
    pub db_cluster_id: Option<String>,
}
operation! { RestartAIDBCluster() "RestartAIDBCluster" -> Empty {
    0 "DBClusterId" db_cluster_id: String
} }

/// Response of [`RestartAIDBCluster`]: empty.
pub type RestartAIDBClusterOutput = Empty;

/// Restarts db link: `RestartDBLink` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/RestartDBLink>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartDBLink {
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { RestartDBLink(db_cluster_id: String) "RestartDBLink" -> RestartDBLinkOutput {
    0 "DBClusterId" db_cluster_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecurityToken" security_token: Secret
} }

/// Response of [`RestartDBLink`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartDBLinkOutput {
    pub db_cluster_id: Option<String>,
    pub task_id: Option<String>,
}
model! { RestartDBLinkOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "TaskId" task_id: String
} }

/// Restarts db node: `RestartDBNode` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/RestartDBNode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartDBNode {
    /// Required.
    pub db_node_id: String,
    pub from_time_service: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub planned_end_time: Option<String>,
    pub planned_start_time: Option<String>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { RestartDBNode(db_node_id: String) "RestartDBNode" -> Empty {
    0 "DBNodeId" db_node_id, 1 "FromTimeService" from_time_service: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "PlannedEndTime" planned_end_time: String,
    5 "PlannedStartTime" planned_start_time: String, 6 "RegionId" region_id: String,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`RestartDBNode`]: empty.
pub type RestartDBNodeOutput = Empty;

/// Restarts db node zonal: `RestartDBNodeZonal` of `polardb` 2017-08-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/RestartDBNodeZonal>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartDBNodeZonal {
    pub client_token: Option<String>,
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub db_node_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { RestartDBNodeZonal(db_cluster_id: String, db_node_id: String) "RestartDBNodeZonal" -> Empty {
    0 "ClientToken" client_token: String, 1 "DBClusterId" db_cluster_id, 2 "DBNodeId" db_node_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`RestartDBNodeZonal`]: empty.
pub type RestartDBNodeZonalOutput = Empty;

/// Restarts polar claw gateway: `RestartPolarClawGateway` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/RestartPolarClawGateway>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartPolarClawGateway {
    /// Required.
    pub application_id: String,
    pub mode: Option<String>,
}
operation! { RestartPolarClawGateway(application_id: String)
    "RestartPolarClawGateway" -> RestartPolarClawGatewayOutput {
    0 "ApplicationId" application_id, 1 "Mode" mode: String
} }

/// Response of [`RestartPolarClawGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartPolarClawGatewayOutput {
    pub application_id: Option<String>,
    pub code: Option<i64>,
    pub downtime_ms: Option<i64>,
    pub gateway_version: Option<String>,
    pub message: Option<String>,
    pub mode: Option<String>,
    pub ok: Option<bool>,
    pub operation: Option<String>,
    pub restarted: Option<bool>,
    pub state: Option<String>,
    pub task_id: Option<String>,
}
model! { RestartPolarClawGatewayOutput {
    0 "ApplicationId" application_id: String, 1 "Code" code: i64, 2 "DowntimeMs" downtime_ms: i64,
    3 "GatewayVersion" gateway_version: String, 4 "Message" message: String, 5 "Mode" mode: String, 6 "Ok" ok: bool,
    7 "Operation" operation: String, 8 "Restarted" restarted: bool, 9 "State" state: String, 10 "TaskId" task_id: String
} }

/// Restores table: `RestoreTable` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/RestoreTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreTable {
    pub backup_id: Option<String>,
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub restore_time: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub table_meta: String,
}
operation! { RestoreTable(db_cluster_id: String, table_meta: String) "RestoreTable" -> Empty {
    0 "BackupId" backup_id: String, 1 "DBClusterId" db_cluster_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "RestoreTime" restore_time: String,
    7 "SecurityToken" security_token: Secret, 8 "TableMeta" table_meta
} }

/// Response of [`RestoreTable`]: empty.
pub type RestoreTableOutput = Empty;

/// Revokes account privilege: `RevokeAccountPrivilege` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/RevokeAccountPrivilege>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeAccountPrivilege {
    /// Required.
    pub account_name: String,
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub db_name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { RevokeAccountPrivilege(account_name: String, db_cluster_id: String, db_name: String)
    "RevokeAccountPrivilege" -> Empty {
    0 "AccountName" account_name, 1 "DBClusterId" db_cluster_id, 2 "DBName" db_name,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`RevokeAccountPrivilege`]: empty.
pub type RevokeAccountPrivilegeOutput = Empty;

/// Revokes account privilege zonal: `RevokeAccountPrivilegeZonal` of `polardb` 2017-08-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/RevokeAccountPrivilegeZonal>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeAccountPrivilegeZonal {
    /// Required.
    pub account_name: String,
    pub client_token: Option<String>,
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub db_name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { RevokeAccountPrivilegeZonal(account_name: String, db_cluster_id: String, db_name: String)
    "RevokeAccountPrivilegeZonal" -> Empty {
    0 "AccountName" account_name, 1 "ClientToken" client_token: String, 2 "DBClusterId" db_cluster_id,
    3 "DBName" db_name, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`RevokeAccountPrivilegeZonal`]: empty.
pub type RevokeAccountPrivilegeZonalOutput = Empty;

/// Runs polar claw cron job: `RunPolarClawCronJob` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/RunPolarClawCronJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunPolarClawCronJob {
    /// Required.
    pub application_id: String,
    /// Required.
    pub job_id: String,
    pub mode: Option<String>,
    pub restart: Option<bool>,
}
operation! { RunPolarClawCronJob(application_id: String, job_id: String)
    "RunPolarClawCronJob" -> RunPolarClawCronJobOutput {
    0 "ApplicationId" application_id, 1 "JobId" job_id, 2 "Mode" mode: String, 3 "Restart" restart: bool
} }

/// Response of [`RunPolarClawCronJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunPolarClawCronJobOutput {
    pub application_id: Option<String>,
    pub code: Option<i64>,
    pub job_id: Option<String>,
    pub message: Option<String>,
    pub ok: Option<bool>,
    pub ran: Option<bool>,
}
model! { RunPolarClawCronJobOutput {
    0 "ApplicationId" application_id: String, 1 "Code" code: i64, 2 "JobId" job_id: String, 3 "Message" message: String,
    4 "Ok" ok: bool, 5 "Ran" ran: bool
} }

/// Searches memories: `SearchMemories` of `polardb` 2017-08-01.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/SearchMemories>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMemories {
    /// Required.
    pub application_id: String,
    pub create_time_begin: Option<String>,
    pub create_time_end: Option<String>,
    pub memory_agent_id: Option<String>,
    /// Required.
    pub memory_user_id: String,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub query: Option<String>,
    pub top_k: Option<String>,
}
operation! { SearchMemories(application_id: String, memory_user_id: String) "SearchMemories" -> SearchMemoriesOutput {
    0 "ApplicationId" application_id, 1 "CreateTimeBegin" create_time_begin: String,
    2 "CreateTimeEnd" create_time_end: String, 3 "MemoryAgentId" memory_agent_id: String,
    4 "MemoryUserId" memory_user_id, 5 "Page" page: i64, 6 "PageSize" page_size: i64, 7 "Query" query: String,
    8 "TopK" top_k: String
} }
paged! { SearchMemories: SearchMemoriesResults = Number "Page", "Results" results, total "Total" }

/// Response of [`SearchMemories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMemoriesOutput {
    pub page: Option<String>,
    pub page_size: Option<String>,
    pub results: Vec<SearchMemoriesResults>,
    pub total: Option<String>,
    pub total_pages: Option<String>,
}
model! { SearchMemoriesOutput {
    0 "Page" page: String, 1 "PageSize" page_size: String, 2 "Results" results: Vec<SearchMemoriesResults>,
    3 "Total" total: String, 4 "TotalPages" total_pages: String
} }

/// In the response of [`SearchMemories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMemoriesResults {
    pub create_time: Option<String>,
    pub id: Option<String>,
    pub memory: Option<String>,
    pub memory_agent_id: Option<String>,
    pub memory_user_id: Option<String>,
    pub metadata: Option<String>,
    pub score: Option<String>,
    pub update_time: Option<String>,
}
model! { SearchMemoriesResults {
    0 "CreateTime" create_time: String, 1 "Id" id: String, 2 "Memory" memory: String,
    3 "MemoryAgentId" memory_agent_id: String, 4 "MemoryUserId" memory_user_id: String, 5 "Metadata" metadata: String,
    6 "Score" score: String, 7 "UpdateTime" update_time: String
} }

/// Searches polar claw skills: `SearchPolarClawSkills` of `polardb` 2017-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/polardb/2017-08-01/SearchPolarClawSkills>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchPolarClawSkills {
    /// Required.
    pub application_id: String,
    pub limit: Option<i64>,
    pub query: Option<String>,
}
operation! { SearchPolarClawSkills(application_id: String) "SearchPolarClawSkills" -> SearchPolarClawSkillsOutput {
    0 "ApplicationId" application_id, 1 "Limit" limit: i64, 2 "Query" query: String
} }

/// Response of [`SearchPolarClawSkills`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchPolarClawSkillsOutput {
    pub application_id: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub results: Vec<SearchPolarClawSkillsResults>,
}
model! { SearchPolarClawSkillsOutput {
    0 "ApplicationId" application_id: String, 1 "Code" code: i64, 2 "Message" message: String,
    3 "Results" results: Vec<SearchPolarClawSkillsResults>
} }

/// In the response of [`SearchPolarClawSkills`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchPolarClawSkillsResults {
    pub display_name: Option<String>,
    pub score: Option<f64>,
    pub slug: Option<String>,
    pub summary: Option<String>,
    pub updated_at: Option<i64>,
    pub version: Option<String>,
}
model! { SearchPolarClawSkillsResults {
    0 "DisplayName" display_name: String, 1 "Score" score: f64, 2 "Slug" slug: String, 3 "Summary" summary: String,
    4 "UpdatedAt" updated_at: i64, 5 "Version" version: String
} }

/// Sets polar fs file quota: `SetPolarFsFileQuota` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/SetPolarFsFileQuota>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetPolarFsFileQuota {
    pub db_cluster_id: Option<String>,
    /// Required.
    pub file_path_quotas: Vec<SetPolarFsFileQuotaFilePathQuotas>,
    /// Required.
    pub polar_fs_instance_id: String,
}
operation! {
    SetPolarFsFileQuota(file_path_quotas: Vec<SetPolarFsFileQuotaFilePathQuotas>, polar_fs_instance_id: String)
    "SetPolarFsFileQuota" -> SetPolarFsFileQuotaOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "FilePathQuotas" file_path_quotas,
    2 "PolarFsInstanceId" polar_fs_instance_id
} }

/// In the request of [`SetPolarFsFileQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetPolarFsFileQuotaFilePathQuotas {
    pub capacity: Option<i64>,
    pub file_path_id: Option<String>,
    pub inodes: Option<i64>,
    pub max_depth: Option<i64>,
    pub quota_ids: Option<String>,
    pub strategy: Option<String>,
}
input! { SetPolarFsFileQuotaFilePathQuotas() {
    0 "Capacity" capacity: i64, 1 "FilePathId" file_path_id: String, 2 "Inodes" inodes: i64,
    3 "MaxDepth" max_depth: i64, 4 "QuotaIds" quota_ids: String, 5 "Strategy" strategy: String
} }

/// Response of [`SetPolarFsFileQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetPolarFsFileQuotaOutput {
    pub polar_fs_instance_id: Option<String>,
}
model! { SetPolarFsFileQuotaOutput {
    0 "PolarFsInstanceId" polar_fs_instance_id: String
} }

/// Switches over global database network: `SwitchOverGlobalDatabaseNetwork` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/SwitchOverGlobalDatabaseNetwork>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchOverGlobalDatabaseNetwork {
    pub db_cluster_id: Option<String>,
    pub forced: Option<bool>,
    /// Required.
    pub gdn_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { SwitchOverGlobalDatabaseNetwork(gdn_id: String) "SwitchOverGlobalDatabaseNetwork" -> Empty {
    0 "DBClusterId" db_cluster_id: String, 1 "Forced" forced: bool, 2 "GDNId" gdn_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id: String,
    6 "ResourceGroupId" resource_group_id: String, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "SecurityToken" security_token: Secret
} }

/// Response of [`SwitchOverGlobalDatabaseNetwork`]: empty.
pub type SwitchOverGlobalDatabaseNetworkOutput = Empty;

/// `TagResources` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/TagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_id: Vec<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub tag: Vec<TagResourcesTag>,
}
operation! {
    TagResources(region_id: String, resource_id: Vec<String>, resource_type: String, tag: Vec<TagResourcesTag>)
    "TagResources" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceId" resource_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "ResourceType" resource_type, 7 "Tag" tag
} }

/// Response of [`TagResources`]: empty.
pub type TagResourcesOutput = Empty;

/// In the request of [`TagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { TagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// `TempModifyDBNode` of `polardb` 2017-08-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/TempModifyDBNode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TempModifyDBNode {
    pub auto_use_coupon: Option<bool>,
    pub client_token: Option<String>,
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub db_node: Vec<TempModifyDBNodeDBNode>,
    /// Required.
    pub modify_type: String,
    /// Required.
    pub operation_type: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub promotion_code: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub restore_time: String,
}

/// Arguments of [`TempModifyDBNode::new`].
pub struct TempModifyDBNodeRequired {
    pub db_cluster_id: String,
    pub db_node: Vec<TempModifyDBNodeDBNode>,
    pub modify_type: String,
    pub operation_type: String,
    pub restore_time: String,
}
operation! {
    TempModifyDBNode { TempModifyDBNodeRequired: db_cluster_id, db_node, modify_type, operation_type, restore_time }
    "TempModifyDBNode" -> TempModifyDBNodeOutput {
    0 "AutoUseCoupon" auto_use_coupon: bool, 1 "ClientToken" client_token: String, 2 "DBClusterId" db_cluster_id,
    3 "DBNode" db_node, 4 "ModifyType" modify_type, 5 "OperationType" operation_type,
    6 "OwnerAccount" owner_account: String, 7 "OwnerId" owner_id: i64, 8 "PromotionCode" promotion_code: String,
    9 "ResourceOwnerAccount" resource_owner_account: String, 10 "ResourceOwnerId" resource_owner_id: i64,
    11 "RestoreTime" restore_time
} }

/// In the request of [`TempModifyDBNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TempModifyDBNodeDBNode {
    pub target_class: Option<String>,
    pub zone_id: Option<String>,
}
input! { TempModifyDBNodeDBNode() {
    0 "TargetClass" target_class: String, 1 "ZoneId" zone_id: String
} }

/// Response of [`TempModifyDBNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TempModifyDBNodeOutput {
    pub db_cluster_id: Option<String>,
    pub db_node_ids: Vec<String>,
    pub order_id: Option<String>,
}
model! { TempModifyDBNodeOutput {
    0 "DBClusterId" db_cluster_id: String, 1 "DBNodeIds" db_node_ids: Vec<String>, 2 "OrderId" order_id: String
} }

/// `TransformDBClusterPayType` of `polardb` 2017-08-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/TransformDBClusterPayType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransformDBClusterPayType {
    pub auto_use_coupon: Option<bool>,
    pub client_token: Option<String>,
    /// Required.
    pub db_cluster_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub pay_type: String,
    pub period: Option<String>,
    pub promotion_code: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub used_time: Option<String>,
}
operation! { TransformDBClusterPayType(db_cluster_id: String, pay_type: String, region_id: String)
    "TransformDBClusterPayType" -> TransformDBClusterPayTypeOutput {
    0 "AutoUseCoupon" auto_use_coupon: bool, 1 "ClientToken" client_token: String, 2 "DBClusterId" db_cluster_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "PayType" pay_type, 6 "Period" period: String,
    7 "PromotionCode" promotion_code: String, 8 "RegionId" region_id, 9 "ResourceGroupId" resource_group_id: String,
    10 "ResourceOwnerAccount" resource_owner_account: String, 11 "ResourceOwnerId" resource_owner_id: i64,
    12 "UsedTime" used_time: String
} }

/// Response of [`TransformDBClusterPayType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransformDBClusterPayTypeOutput {
    pub charge_type: Option<String>,
    pub db_cluster_id: Option<String>,
    pub expired_time: Option<String>,
    pub order_id: Option<String>,
}
model! { TransformDBClusterPayTypeOutput {
    0 "ChargeType" charge_type: String, 1 "DBClusterId" db_cluster_id: String, 2 "ExpiredTime" expired_time: String,
    3 "OrderId" order_id: String
} }

/// Unbinds polar claw agent: `UnbindPolarClawAgent` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/UnbindPolarClawAgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindPolarClawAgent {
    /// Required.
    pub agent_id: String,
    /// Required.
    pub application_id: String,
    /// Required.
    pub channel: String,
    pub channel_account_id: Option<String>,
}
operation! { UnbindPolarClawAgent(agent_id: String, application_id: String, channel: String)
    "UnbindPolarClawAgent" -> UnbindPolarClawAgentOutput {
    0 "AgentId" agent_id, 1 "ApplicationId" application_id, 2 "Channel" channel,
    3 "ChannelAccountId" channel_account_id: String
} }

/// Response of [`UnbindPolarClawAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindPolarClawAgentOutput {
    pub agent_id: Option<String>,
    pub application_id: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub removed_count: Option<i64>,
    pub total_bindings: Option<i64>,
}
model! { UnbindPolarClawAgentOutput {
    0 "AgentId" agent_id: String, 1 "ApplicationId" application_id: String, 2 "Code" code: i64,
    3 "Message" message: String, 4 "RemovedCount" removed_count: i64, 5 "TotalBindings" total_bindings: i64
} }

/// Unbinds resource control: `UnbindResourceControl` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/UnbindResourceControl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindResourceControl {
    /// Required.
    pub db_cluster_id: String,
    pub region_id: Option<String>,
    /// Required.
    pub resource_control_name: String,
    /// Required.
    pub target_type: String,
    /// Required.
    pub target_value: String,
}
operation! {
    UnbindResourceControl(db_cluster_id: String, resource_control_name: String, target_type: String, target_value: String)
    "UnbindResourceControl" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "RegionId" region_id: String, 2 "ResourceControlName" resource_control_name,
    3 "TargetType" target_type, 4 "TargetValue" target_value
} }

/// Response of [`UnbindResourceControl`]: empty.
pub type UnbindResourceControlOutput = Empty;

/// `UninstallPolarClawPlugin` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/UninstallPolarClawPlugin>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallPolarClawPlugin {
    /// Required.
    pub application_id: String,
    /// Required.
    pub plugin_id: String,
    pub restart: Option<bool>,
}
operation! { UninstallPolarClawPlugin(application_id: String, plugin_id: String)
    "UninstallPolarClawPlugin" -> UninstallPolarClawPluginOutput {
    0 "ApplicationId" application_id, 1 "PluginId" plugin_id, 2 "Restart" restart: bool
} }

/// Response of [`UninstallPolarClawPlugin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallPolarClawPluginOutput {
    pub application_id: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub ok: Option<bool>,
    pub plugin_id: Option<String>,
    pub restarted: Option<bool>,
}
model! { UninstallPolarClawPluginOutput {
    0 "ApplicationId" application_id: String, 1 "Code" code: i64, 2 "Message" message: String, 3 "Ok" ok: bool,
    4 "PluginId" plugin_id: String, 5 "Restarted" restarted: bool
} }

/// `UntagResources` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/UntagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_id: Vec<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources(region_id: String, resource_id: Vec<String>, resource_type: String)
    "UntagResources" -> Empty {
    0 "All" all: bool, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id,
    4 "ResourceId" resource_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "ResourceType" resource_type, 8 "TagKey" tag_key: Vec<String>
} }

/// Response of [`UntagResources`]: empty.
pub type UntagResourcesOutput = Empty;

/// Updates application environment variables: `UpdateApplicationEnvironmentVariables` of `polardb` 2017-08-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/UpdateApplicationEnvironmentVariables>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationEnvironmentVariables {
    /// Required.
    pub application_id: String,
    pub restart: Option<bool>,
    pub variables: Option<BTreeMap<String, Value>>,
}
operation! { UpdateApplicationEnvironmentVariables(application_id: String)
    "UpdateApplicationEnvironmentVariables" -> UpdateApplicationEnvironmentVariablesOutput {
    0 "ApplicationId" application_id, 1 "Restart" restart: bool, 2 "Variables" variables: BTreeMap<String, Value>
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// Response of [`UpdateApplicationEnvironmentVariables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationEnvironmentVariablesOutput {
    pub application_id: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub ok: Option<bool>,
    pub restarted: Option<bool>,
    pub total_variables: Option<i64>,
    pub updated_keys: Vec<String>,
}
model! { UpdateApplicationEnvironmentVariablesOutput {
    0 "ApplicationId" application_id: String, 1 "Code" code: i64, 2 "Message" message: String, 3 "Ok" ok: bool,
    4 "Restarted" restarted: bool, 5 "TotalVariables" total_variables: i64, 6 "UpdatedKeys" updated_keys: Vec<String>
} }

/// Updates extensions: `UpdateExtensions` of `polardb` 2017-08-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/UpdateExtensions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExtensions {
    pub client_token: Option<String>,
    /// Required.
    pub db_cluster_id: String,
    /// Required.
    pub db_names: String,
    /// Required.
    pub extensions: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub version: Option<String>,
    pub vpc_id: Option<String>,
}
operation! { UpdateExtensions(db_cluster_id: String, db_names: String, extensions: String) "UpdateExtensions" -> Empty {
    0 "ClientToken" client_token: String, 1 "DBClusterId" db_cluster_id, 2 "DBNames" db_names,
    3 "Extensions" extensions, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "RegionId" region_id: String, 7 "ResourceGroupId" resource_group_id: String,
    8 "ResourceOwnerAccount" resource_owner_account: String, 9 "ResourceOwnerId" resource_owner_id: i64,
    10 "Version" version: String, 11 "VpcId" vpc_id: String
} }

/// Response of [`UpdateExtensions`]: empty.
pub type UpdateExtensionsOutput = Empty;

/// Updates polar claw agent: `UpdatePolarClawAgent` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/UpdatePolarClawAgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolarClawAgent {
    /// Required.
    pub agent_id: String,
    /// Required.
    pub application_id: String,
    pub avatar: Option<String>,
    pub files: Option<Vec<UpdatePolarClawAgentFiles>>,
    pub is_default: Option<bool>,
    pub keep_workspace_files: Option<bool>,
    pub model: Option<String>,
    pub name: Option<String>,
    pub restart: Option<bool>,
    pub workspace: Option<String>,
}
operation! { UpdatePolarClawAgent(agent_id: String, application_id: String)
    "UpdatePolarClawAgent" -> UpdatePolarClawAgentOutput {
    0 "AgentId" agent_id, 1 "ApplicationId" application_id, 2 "Avatar" avatar: String,
    3 "Files" files: Vec<UpdatePolarClawAgentFiles>, 4 "IsDefault" is_default: bool,
    5 "KeepWorkspaceFiles" keep_workspace_files: bool, 6 "Model" model: String, 7 "Name" name: String,
    8 "Restart" restart: bool, 9 "Workspace" workspace: String
} [
    Mark::new(3, Location::Default, Style::Json)
] }

/// In the request of [`UpdatePolarClawAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolarClawAgentFiles {
    pub file_content: Option<String>,
    pub file_name: Option<String>,
}
input! { UpdatePolarClawAgentFiles() {
    0 "FileContent" file_content: String, 1 "FileName" file_name: String
} }

/// Response of [`UpdatePolarClawAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolarClawAgentOutput {
    pub agent: Option<UpdatePolarClawAgentAgent>,
    pub agent_id: Option<String>,
    pub application_id: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { UpdatePolarClawAgentOutput {
    0 "Agent" agent: UpdatePolarClawAgentAgent, 1 "AgentId" agent_id: String, 2 "ApplicationId" application_id: String,
    3 "Code" code: i64, 4 "Message" message: String
} }

/// In the response of [`UpdatePolarClawAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolarClawAgentAgent {
    pub id: Option<String>,
    pub identity: Option<UpdatePolarClawAgentIdentity>,
    pub name: Option<String>,
    pub workspace: Option<String>,
}
model! { UpdatePolarClawAgentAgent {
    0 "Id" id: String, 1 "Identity" identity: UpdatePolarClawAgentIdentity, 2 "Name" name: String,
    3 "Workspace" workspace: String
} }

/// In the response of [`UpdatePolarClawAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolarClawAgentIdentity {
    pub avatar: Option<String>,
    pub avatar_url: Option<String>,
    pub emoji: Option<String>,
    pub name: Option<String>,
    pub theme: Option<String>,
}
model! { UpdatePolarClawAgentIdentity {
    0 "Avatar" avatar: String, 1 "AvatarUrl" avatar_url: String, 2 "Emoji" emoji: String, 3 "Name" name: String,
    4 "Theme" theme: String
} }

/// Updates polar claw agent skills: `UpdatePolarClawAgentSkills` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/UpdatePolarClawAgentSkills>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolarClawAgentSkills {
    /// Required.
    pub agent_id: String,
    /// Required.
    pub application_id: String,
    pub skills: Option<Vec<String>>,
}
operation! { UpdatePolarClawAgentSkills(agent_id: String, application_id: String)
    "UpdatePolarClawAgentSkills" -> UpdatePolarClawAgentSkillsOutput {
    0 "AgentId" agent_id, 1 "ApplicationId" application_id, 2 "Skills" skills: Vec<String>
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// Response of [`UpdatePolarClawAgentSkills`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolarClawAgentSkillsOutput {
    pub agent_id: Option<String>,
    pub application_id: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub ok: Option<bool>,
    pub skills: Vec<String>,
}
model! { UpdatePolarClawAgentSkillsOutput {
    0 "AgentId" agent_id: String, 1 "ApplicationId" application_id: String, 2 "Code" code: i64,
    3 "Message" message: String, 4 "Ok" ok: bool, 5 "Skills" skills: Vec<String>
} }

/// Updates polar claw agent tools: `UpdatePolarClawAgentTools` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/UpdatePolarClawAgentTools>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolarClawAgentTools {
    /// Required.
    pub agent_id: String,
    pub allow: Option<Vec<String>>,
    pub also_allow: Option<Vec<String>>,
    /// Required.
    pub application_id: String,
    pub deny: Option<Vec<String>>,
    pub profile: Option<String>,
}
operation! { UpdatePolarClawAgentTools(agent_id: String, application_id: String)
    "UpdatePolarClawAgentTools" -> UpdatePolarClawAgentToolsOutput {
    0 "AgentId" agent_id, 1 "Allow" allow: Vec<String>, 2 "AlsoAllow" also_allow: Vec<String>,
    3 "ApplicationId" application_id, 4 "Deny" deny: Vec<String>, 5 "Profile" profile: String
} [
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(4, Location::Default, Style::Json)
] }

/// Response of [`UpdatePolarClawAgentTools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolarClawAgentToolsOutput {
    pub agent_id: Option<String>,
    pub application_id: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub ok: Option<bool>,
    pub tools: Option<UpdatePolarClawAgentToolsTools>,
}
model! { UpdatePolarClawAgentToolsOutput {
    0 "AgentId" agent_id: String, 1 "ApplicationId" application_id: String, 2 "Code" code: i64,
    3 "Message" message: String, 4 "Ok" ok: bool, 5 "Tools" tools: UpdatePolarClawAgentToolsTools
} }

/// In the response of [`UpdatePolarClawAgentTools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolarClawAgentToolsTools {
    pub allow: Vec<String>,
    pub also_allow: Vec<String>,
    pub deny: Vec<String>,
    pub profile: Option<String>,
}
model! { UpdatePolarClawAgentToolsTools {
    0 "Allow" allow: Vec<String>, 1 "AlsoAllow" also_allow: Vec<String>, 2 "Deny" deny: Vec<String>,
    3 "Profile" profile: String
} }

/// Updates polar claw cron job: `UpdatePolarClawCronJob` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/UpdatePolarClawCronJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolarClawCronJob {
    pub agent_id: Option<String>,
    /// Required.
    pub application_id: String,
    pub delete_after_run: Option<bool>,
    pub delivery: Option<UpdatePolarClawCronJobDelivery>,
    pub description: Option<String>,
    pub enabled: Option<bool>,
    pub failure_alert: Option<UpdatePolarClawCronJobFailureAlert>,
    /// Required.
    pub job_id: String,
    pub name: Option<String>,
    pub payload: Option<UpdatePolarClawCronJobPayload>,
    pub restart: Option<bool>,
    pub schedule: Option<UpdatePolarClawCronJobSchedule>,
    pub session_key: Option<String>,
    pub session_target: Option<String>,
    pub wake_mode: Option<String>,
}
operation! { UpdatePolarClawCronJob(application_id: String, job_id: String)
    "UpdatePolarClawCronJob" -> UpdatePolarClawCronJobOutput {
    0 "AgentId" agent_id: String, 1 "ApplicationId" application_id, 2 "DeleteAfterRun" delete_after_run: bool,
    3 "Delivery" delivery: UpdatePolarClawCronJobDelivery, 4 "Description" description: String,
    5 "Enabled" enabled: bool, 6 "FailureAlert" failure_alert: UpdatePolarClawCronJobFailureAlert, 7 "JobId" job_id,
    8 "Name" name: String, 9 "Payload" payload: UpdatePolarClawCronJobPayload, 10 "Restart" restart: bool,
    11 "Schedule" schedule: UpdatePolarClawCronJobSchedule, 12 "SessionKey" session_key: String,
    13 "SessionTarget" session_target: String, 14 "WakeMode" wake_mode: String
} [
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(6, Location::Default, Style::Json),
    Mark::new(9, Location::Default, Style::Json),
    Mark::new(11, Location::Default, Style::Json)
] }

/// In the request of [`UpdatePolarClawCronJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolarClawCronJobDelivery {
    pub account_id: Option<String>,
    pub best_effort: Option<bool>,
    pub channel: Option<String>,
    pub mode: Option<String>,
    pub to: Option<String>,
}
input! { UpdatePolarClawCronJobDelivery() {
    0 "AccountId" account_id: String, 1 "BestEffort" best_effort: bool, 2 "Channel" channel: String,
    3 "Mode" mode: String, 4 "To" to: String
} }

/// In the request of [`UpdatePolarClawCronJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolarClawCronJobFailureAlert {
    pub account_id: Option<String>,
    pub after: Option<i64>,
    pub channel: Option<String>,
    pub cooldown_ms: Option<i64>,
    pub mode: Option<String>,
    pub to: Option<String>,
}
input! { UpdatePolarClawCronJobFailureAlert() {
    0 "AccountId" account_id: String, 1 "After" after: i64, 2 "Channel" channel: String,
    3 "CooldownMs" cooldown_ms: i64, 4 "Mode" mode: String, 5 "To" to: String
} }

/// In the request of [`UpdatePolarClawCronJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolarClawCronJobPayload {
    pub best_effort_deliver: Option<bool>,
    pub channel: Option<String>,
    pub deliver: Option<bool>,
    pub fallbacks: Option<Vec<String>>,
    pub kind: Option<String>,
    pub light_context: Option<bool>,
    pub message: Option<String>,
    pub model: Option<String>,
    pub text: Option<String>,
    pub thinking: Option<String>,
    pub timeout_seconds: Option<i64>,
    pub to: Option<String>,
}
input! { UpdatePolarClawCronJobPayload() {
    0 "BestEffortDeliver" best_effort_deliver: bool, 1 "Channel" channel: String, 2 "Deliver" deliver: bool,
    3 "Fallbacks" fallbacks: Vec<String>, 4 "Kind" kind: String, 5 "LightContext" light_context: bool,
    6 "Message" message: String, 7 "Model" model: String, 8 "Text" text: String, 9 "Thinking" thinking: String,
    10 "TimeoutSeconds" timeout_seconds: i64, 11 "To" to: String
} }

/// In the request of [`UpdatePolarClawCronJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolarClawCronJobSchedule {
    pub anchor_ms: Option<i64>,
    pub at: Option<String>,
    pub every_ms: Option<i64>,
    pub expr: Option<String>,
    pub kind: Option<String>,
    pub stagger_ms: Option<i64>,
    pub tz: Option<String>,
}
input! { UpdatePolarClawCronJobSchedule() {
    0 "AnchorMs" anchor_ms: i64, 1 "At" at: String, 2 "EveryMs" every_ms: i64, 3 "Expr" expr: String,
    4 "Kind" kind: String, 5 "StaggerMs" stagger_ms: i64, 6 "Tz" tz: String
} }

/// Response of [`UpdatePolarClawCronJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolarClawCronJobOutput {
    pub application_id: Option<String>,
    pub code: Option<i64>,
    pub job: Option<UpdatePolarClawCronJobJob>,
    pub message: Option<String>,
    pub ok: Option<bool>,
}
model! { UpdatePolarClawCronJobOutput {
    0 "ApplicationId" application_id: String, 1 "Code" code: i64, 2 "Job" job: UpdatePolarClawCronJobJob,
    3 "Message" message: String, 4 "Ok" ok: bool
} }

/// In the response of [`UpdatePolarClawCronJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolarClawCronJobJob {
    pub agent_id: Option<String>,
    pub created_at_ms: Option<i64>,
    pub delete_after_run: Option<bool>,
    pub delivery: Option<UpdatePolarClawCronJobJobDelivery>,
    pub description: Option<String>,
    pub enabled: Option<bool>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub payload: Option<UpdatePolarClawCronJobJobPayload>,
    pub runs: Vec<UpdatePolarClawCronJobRuns>,
    pub schedule: Option<UpdatePolarClawCronJobJobSchedule>,
    pub session_key: Option<String>,
    pub session_target: Option<String>,
    pub state: Option<UpdatePolarClawCronJobState>,
    pub updated_at_ms: Option<i64>,
    pub wake_mode: Option<String>,
}
model! { UpdatePolarClawCronJobJob {
    0 "AgentId" agent_id: String, 1 "CreatedAtMs" created_at_ms: i64, 2 "DeleteAfterRun" delete_after_run: bool,
    3 "Delivery" delivery: UpdatePolarClawCronJobJobDelivery, 4 "Description" description: String,
    5 "Enabled" enabled: bool, 6 "Id" id: String, 7 "Name" name: String,
    8 "Payload" payload: UpdatePolarClawCronJobJobPayload, 9 "Runs" runs: Vec<UpdatePolarClawCronJobRuns>,
    10 "Schedule" schedule: UpdatePolarClawCronJobJobSchedule, 11 "SessionKey" session_key: String,
    12 "SessionTarget" session_target: String, 13 "State" state: UpdatePolarClawCronJobState,
    14 "UpdatedAtMs" updated_at_ms: i64, 15 "WakeMode" wake_mode: String
} }

/// In the response of [`UpdatePolarClawCronJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolarClawCronJobJobDelivery {
    pub account_id: Option<String>,
    pub best_effort: Option<bool>,
    pub channel: Option<String>,
    pub mode: Option<String>,
    pub to: Option<String>,
}
model! { UpdatePolarClawCronJobJobDelivery {
    0 "AccountId" account_id: String, 1 "BestEffort" best_effort: bool, 2 "Channel" channel: String,
    3 "Mode" mode: String, 4 "To" to: String
} }

/// In the response of [`UpdatePolarClawCronJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolarClawCronJobJobPayload {
    pub best_effort_deliver: Option<bool>,
    pub channel: Option<String>,
    pub deliver: Option<bool>,
    pub kind: Option<String>,
    pub light_context: Option<bool>,
    pub message: Option<String>,
    pub model: Option<String>,
    pub text: Option<String>,
    pub timeout_seconds: Option<i64>,
    pub to: Option<String>,
}
model! { UpdatePolarClawCronJobJobPayload {
    0 "BestEffortDeliver" best_effort_deliver: bool, 1 "Channel" channel: String, 2 "Deliver" deliver: bool,
    3 "Kind" kind: String, 4 "LightContext" light_context: bool, 5 "Message" message: String, 6 "Model" model: String,
    7 "Text" text: String, 8 "TimeoutSeconds" timeout_seconds: i64, 9 "To" to: String
} }

/// In the response of [`UpdatePolarClawCronJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolarClawCronJobRuns {
    pub action: Option<String>,
    pub delivered: Option<bool>,
    pub delivery_status: Option<String>,
    pub duration_ms: Option<i64>,
    pub job_id: Option<String>,
    pub job_name: Option<String>,
    pub model: Option<String>,
    pub next_run_at_ms: Option<i64>,
    pub provider: Option<String>,
    pub run_at_ms: Option<i64>,
    pub session_id: Option<String>,
    pub status: Option<String>,
    pub summary: Option<String>,
    pub ts: Option<i64>,
    pub usage: Option<UpdatePolarClawCronJobUsage>,
}
model! { UpdatePolarClawCronJobRuns {
    0 "Action" action: String, 1 "Delivered" delivered: bool, 2 "DeliveryStatus" delivery_status: String,
    3 "DurationMs" duration_ms: i64, 4 "JobId" job_id: String, 5 "JobName" job_name: String, 6 "Model" model: String,
    7 "NextRunAtMs" next_run_at_ms: i64, 8 "Provider" provider: String, 9 "RunAtMs" run_at_ms: i64,
    10 "SessionId" session_id: String, 11 "Status" status: String, 12 "Summary" summary: String, 13 "Ts" ts: i64,
    14 "Usage" usage: UpdatePolarClawCronJobUsage
} }

/// In the response of [`UpdatePolarClawCronJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolarClawCronJobUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { UpdatePolarClawCronJobUsage {
    0 "InputTokens" input_tokens: i64, 1 "OutputTokens" output_tokens: i64, 2 "TotalTokens" total_tokens: i64
} }

/// In the response of [`UpdatePolarClawCronJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolarClawCronJobJobSchedule {
    pub anchor_ms: Option<i64>,
    pub at: Option<String>,
    pub every_ms: Option<i64>,
    pub expr: Option<String>,
    pub kind: Option<String>,
    pub tz: Option<String>,
}
model! { UpdatePolarClawCronJobJobSchedule {
    0 "AnchorMs" anchor_ms: i64, 1 "At" at: String, 2 "EveryMs" every_ms: i64, 3 "Expr" expr: String,
    4 "Kind" kind: String, 5 "Tz" tz: String
} }

/// In the response of [`UpdatePolarClawCronJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolarClawCronJobState {
    pub consecutive_errors: Option<i64>,
    pub last_run_at_ms: Option<i64>,
    pub last_run_status: Option<String>,
    pub next_run_at_ms: Option<i64>,
}
model! { UpdatePolarClawCronJobState {
    0 "ConsecutiveErrors" consecutive_errors: i64, 1 "LastRunAtMs" last_run_at_ms: i64,
    2 "LastRunStatus" last_run_status: String, 3 "NextRunAtMs" next_run_at_ms: i64
} }

/// Updates polar claw skill: `UpdatePolarClawSkill` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/UpdatePolarClawSkill>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolarClawSkill {
    /// Secret.
    pub api_key: Option<Secret>,
    /// Required.
    pub application_id: String,
    pub enabled: Option<bool>,
    pub env: Option<BTreeMap<String, String>>,
    /// Required.
    pub skill_key: String,
}
operation! { UpdatePolarClawSkill(application_id: String, skill_key: String)
    "UpdatePolarClawSkill" -> UpdatePolarClawSkillOutput {
    0 "ApiKey" api_key: Secret, 1 "ApplicationId" application_id, 2 "Enabled" enabled: bool,
    3 "Env" env: BTreeMap<String, String>, 4 "SkillKey" skill_key
} [
    Mark::new(3, Location::Default, Style::Json)
] }

/// Response of [`UpdatePolarClawSkill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolarClawSkillOutput {
    pub application_id: Option<String>,
    pub code: Option<i64>,
    pub config: Option<UpdatePolarClawSkillConfig>,
    pub message: Option<String>,
    pub ok: Option<bool>,
    pub skill_key: Option<String>,
}
model! { UpdatePolarClawSkillOutput {
    0 "ApplicationId" application_id: String, 1 "Code" code: i64, 2 "Config" config: UpdatePolarClawSkillConfig,
    3 "Message" message: String, 4 "Ok" ok: bool, 5 "SkillKey" skill_key: String
} }

/// In the response of [`UpdatePolarClawSkill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolarClawSkillConfig {
    pub enabled: Option<bool>,
    pub env: BTreeMap<String, String>,
}
model! { UpdatePolarClawSkillConfig {
    0 "Enabled" enabled: bool, 1 "Env" env: BTreeMap<String, String>
} }

/// `UpgradeApplicationVersion` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/UpgradeApplicationVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeApplicationVersion {
    /// Required.
    pub application_id: String,
    pub upgrade_policy: Option<String>,
}
operation! { UpgradeApplicationVersion(application_id: String) "UpgradeApplicationVersion" -> Empty {
    0 "ApplicationId" application_id, 1 "UpgradePolicy" upgrade_policy: String
} }

/// Response of [`UpgradeApplicationVersion`]: empty.
pub type UpgradeApplicationVersionOutput = Empty;

/// `UpgradeDBClusterVersion` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/UpgradeDBClusterVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDBClusterVersion {
    /// Required.
    pub db_cluster_id: String,
    pub from_time_service: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub planned_end_time: Option<String>,
    pub planned_start_time: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub target_db_revision_version_code: Option<String>,
    pub target_proxy_revision_version_code: Option<String>,
    pub upgrade_label: Option<String>,
    pub upgrade_policy: Option<String>,
    pub upgrade_type: Option<String>,
}
operation! { UpgradeDBClusterVersion(db_cluster_id: String) "UpgradeDBClusterVersion" -> Empty {
    0 "DBClusterId" db_cluster_id, 1 "FromTimeService" from_time_service: bool, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "PlannedEndTime" planned_end_time: String,
    5 "PlannedStartTime" planned_start_time: String, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64, 8 "TargetDBRevisionVersionCode" target_db_revision_version_code: String,
    9 "TargetProxyRevisionVersionCode" target_proxy_revision_version_code: String,
    10 "UpgradeLabel" upgrade_label: String, 11 "UpgradePolicy" upgrade_policy: String,
    12 "UpgradeType" upgrade_type: String
} }

/// Response of [`UpgradeDBClusterVersion`]: empty.
pub type UpgradeDBClusterVersionOutput = Empty;

/// `UpgradeDBClusterVersionZonal` of `polardb` 2017-08-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/polardb/2017-08-01/UpgradeDBClusterVersionZonal>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDBClusterVersionZonal {
    pub client_token: Option<String>,
    /// Required.
    pub db_cluster_id: String,
    pub from_time_service: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub planned_end_time: Option<String>,
    pub planned_start_time: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub target_db_revision_version_code: Option<String>,
    pub target_proxy_revision_version_code: Option<String>,
    pub upgrade_label: Option<String>,
    pub upgrade_policy: Option<String>,
    pub upgrade_type: Option<String>,
}
operation! { UpgradeDBClusterVersionZonal(db_cluster_id: String) "UpgradeDBClusterVersionZonal" -> Empty {
    0 "ClientToken" client_token: String, 1 "DBClusterId" db_cluster_id, 2 "FromTimeService" from_time_service: bool,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "PlannedEndTime" planned_end_time: String,
    6 "PlannedStartTime" planned_start_time: String, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "TargetDBRevisionVersionCode" target_db_revision_version_code: String,
    10 "TargetProxyRevisionVersionCode" target_proxy_revision_version_code: String,
    11 "UpgradeLabel" upgrade_label: String, 12 "UpgradePolicy" upgrade_policy: String,
    13 "UpgradeType" upgrade_type: String
} }

/// Response of [`UpgradeDBClusterVersionZonal`]: empty.
pub type UpgradeDBClusterVersionZonalOutput = Empty;

/// `UpgradePolarClawChannel` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/UpgradePolarClawChannel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradePolarClawChannel {
    /// Required.
    pub application_id: String,
    pub channel_config: Option<BTreeMap<String, Value>>,
    /// Required.
    pub channel_id: String,
    pub npm_package: Option<String>,
    pub plugin_id: Option<String>,
    pub restart: Option<bool>,
}
operation! { UpgradePolarClawChannel(application_id: String, channel_id: String)
    "UpgradePolarClawChannel" -> UpgradePolarClawChannelOutput {
    0 "ApplicationId" application_id, 1 "ChannelConfig" channel_config: BTreeMap<String, Value>,
    2 "ChannelId" channel_id, 3 "NpmPackage" npm_package: String, 4 "PluginId" plugin_id: String,
    5 "Restart" restart: bool
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`UpgradePolarClawChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradePolarClawChannelOutput {
    pub application_id: Option<String>,
    pub channel_id: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub npm_package: Option<String>,
    pub ok: Option<bool>,
    pub plugin_id: Option<String>,
    pub plugin_upgraded: Option<bool>,
    pub restarted: Option<bool>,
}
model! { UpgradePolarClawChannelOutput {
    0 "ApplicationId" application_id: String, 1 "ChannelId" channel_id: String, 2 "Code" code: i64,
    3 "Message" message: String, 4 "NpmPackage" npm_package: String, 5 "Ok" ok: bool, 6 "PluginId" plugin_id: String,
    7 "PluginUpgraded" plugin_upgraded: bool, 8 "Restarted" restarted: bool
} }

/// `UpgradePolarClawPlugin` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/UpgradePolarClawPlugin>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradePolarClawPlugin {
    /// Required.
    pub application_id: String,
    /// Required.
    pub npm_package: String,
    /// Required.
    pub plugin_id: String,
    pub restart: Option<bool>,
}
operation! { UpgradePolarClawPlugin(application_id: String, npm_package: String, plugin_id: String)
    "UpgradePolarClawPlugin" -> UpgradePolarClawPluginOutput {
    0 "ApplicationId" application_id, 1 "NpmPackage" npm_package, 2 "PluginId" plugin_id, 3 "Restart" restart: bool
} }

/// Response of [`UpgradePolarClawPlugin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradePolarClawPluginOutput {
    pub application_id: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub npm_package: Option<String>,
    pub ok: Option<bool>,
    pub plugin_id: Option<String>,
    pub restarted: Option<bool>,
}
model! { UpgradePolarClawPluginOutput {
    0 "ApplicationId" application_id: String, 1 "Code" code: i64, 2 "Message" message: String,
    3 "NpmPackage" npm_package: String, 4 "Ok" ok: bool, 5 "PluginId" plugin_id: String, 6 "Restarted" restarted: bool
} }

/// `UpgradePolarClawSkills` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/UpgradePolarClawSkills>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradePolarClawSkills {
    /// Required.
    pub application_id: String,
    pub application_type: Option<String>,
    pub region_id: Option<String>,
    pub upgrade_method: Option<String>,
}
operation! { UpgradePolarClawSkills(application_id: String) "UpgradePolarClawSkills" -> UpgradePolarClawSkillsOutput {
    0 "ApplicationId" application_id, 1 "ApplicationType" application_type: String, 2 "RegionId" region_id: String,
    3 "UpgradeMethod" upgrade_method: String
} }

/// Response of [`UpgradePolarClawSkills`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradePolarClawSkillsOutput {
    pub task_id: Option<String>,
}
model! { UpgradePolarClawSkillsOutput {
    0 "TaskId" task_id: String
} }

/// Verifies agentic db tenant api key: `VerifyAgenticDBTenantApiKey` of `polardb` 2017-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/polardb/2017-08-01/VerifyAgenticDBTenantApiKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyAgenticDBTenantApiKey {
    /// Required. Secret.
    pub api_key: Secret,
    /// Required.
    pub region_id: String,
}
operation! { VerifyAgenticDBTenantApiKey(api_key: Secret, region_id: String)
    "VerifyAgenticDBTenantApiKey" -> VerifyAgenticDBTenantApiKeyOutput {
    0 "ApiKey" api_key, 1 "RegionId" region_id
} }

/// Response of [`VerifyAgenticDBTenantApiKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyAgenticDBTenantApiKeyOutput {
    pub api_key_id: Option<String>,
    pub db_cluster_id: Option<String>,
    pub expire_time: Option<String>,
    pub reason: Option<String>,
    pub region_id: Option<String>,
    pub tenant_id: Option<String>,
    pub tenant_name: Option<String>,
    pub valid: Option<bool>,
}
model! { VerifyAgenticDBTenantApiKeyOutput {
    0 "ApiKeyId" api_key_id: String, 1 "DBClusterId" db_cluster_id: String, 2 "ExpireTime" expire_time: String,
    3 "Reason" reason: String, 4 "RegionId" region_id: String, 5 "TenantId" tenant_id: String,
    6 "TenantName" tenant_name: String, 7 "Valid" valid: bool
} }

#[cfg(feature = "unstable-registry")]
register! {
    AbortDBClusterMigration, AddEncryptionDBRolePrivilege, AddFirewallRules, AddPolarClawMCPServer,
    AddPolarFsPathMapping, AddPolarFsQuota, AddPolarOSSAuthorizedAccount, AddSQLRateLimitingRules,
    ApplyApplicationPrompts, ApprovePolarClawDevicePair, AttachApplicationPolarFS, BindPolarClawAgent,
    BindResourceControl, CancelActiveOperationTasks, CancelCronJobPolicyServerless, CancelPolarFsFileQuota,
    CancelScheduleTasks, CheckAccountName, CheckAccountNameZonal, CheckConnectionString, CheckDBName, CheckDBNameZonal,
    CheckKMSAuthorized, CheckPolarFsQuotaConsistency, CheckServiceLinkedRole, ClonePolarFsBasicSnapshot, CloseAITask,
    CloseDBClusterMigration, ContinueDBClusterMigration, CreateAIDBCluster, CreateAIDBClusterApiKey,
    CreateAIDBClusterDataset, CreateAIDBClusterTask, CreateAINodes, CreateAccount, CreateAccountZonal,
    CreateActivationCode, CreateAgenticDBBranch, CreateAgenticDBProject, CreateAgenticDBTenantApiKey, CreateApplication,
    CreateApplicationAgentRelation, CreateApplicationEndpointAddress, CreateApplicationPrompt, CreateBackup,
    CreateBatchConsumer, CreateBatchTask, CreateBudgetPolicy, CreateColdStorageInstance, CreateConsumer,
    CreateConsumerGroup, CreateCostRule, CreateCronJobPolicyServerless, CreateDBCluster, CreateDBClusterEndpoint,
    CreateDBClusterEndpointZonal, CreateDBEndpointAddress, CreateDBLink, CreateDBNodes, CreateDatabase,
    CreateDatabaseZonal, CreateExtensions, CreateGateway, CreateGlobalDataNetwork, CreateGlobalDatabaseNetwork,
    CreateGlobalSecurityIPGroup, CreateGwConsumerOrder, CreateLakebaseS3Account, CreateModelApi, CreateModelService,
    CreateNetworkChannel, CreateOrGetVirtualLicenseOrder, CreateParameterGroup, CreatePolarClawAgent,
    CreatePolarClawChannel, CreatePolarClawCronJob, CreatePolarFs, CreatePolarFsObject, CreateRateLimitPolicy,
    CreateResourceControl, CreateServiceLinkedRole, CreateStoragePlan, DeleteAIDBCluster, DeleteAIDBClusterApiKey,
    DeleteAIDBClusterDataset, DeleteAIDBClusterTask, DeleteAINodes, DeleteAccount, DeleteAccountZonal,
    DeleteAgenticDBBranch, DeleteAgenticDBComputeCluster, DeleteAgenticDBProject, DeleteAgenticDBTenantApiKey,
    DeleteApplication, DeleteApplicationEndpointAddress, DeleteApplicationPrompt, DeleteBackup, DeleteBudgetPolicy,
    DeleteConsumer, DeleteConsumerGroup, DeleteCostRule, DeleteDBCluster, DeleteDBClusterEndpoint,
    DeleteDBClusterEndpointZonal, DeleteDBEndpointAddress, DeleteDBLink, DeleteDBNodes, DeleteDatabase,
    DeleteDatabaseZonal, DeleteEncryptionDBRolePrivilege, DeleteExtensions, DeleteFirewallRules, DeleteGateway,
    DeleteGlobalDataNetwork, DeleteGlobalDatabaseNetwork, DeleteGlobalSecurityIPGroup, DeleteLakebaseS3Account,
    DeleteMaskingRules, DeleteModelApi, DeleteModelService, DeleteNetworkChannel, DeleteParameterGroup,
    DeletePolarClawAgent, DeletePolarClawChannel, DeletePolarClawCronJob, DeletePolarFs, DeletePolarFsObjects,
    DeletePolarFsPathMapping, DeletePolarFsQuota, DeletePolarOSSAuthorizedAccount, DeleteRateLimitPolicy,
    DeleteResourceControl, DeleteSQLRateLimitingRules, DescribeAIDBClusterApiKeys, DescribeAIDBClusterAttribute,
    DescribeAIDBClusterDatasets, DescribeAIDBClusterPerformance, DescribeAIDBClusterTaskAttribute,
    DescribeAIDBClusterTaskLogFiles, DescribeAIDBClusterTaskMetrics, DescribeAIDBClusterTasks, DescribeAIDBClusters,
    DescribeAITaskStatus, DescribeAccounts, DescribeAccountsZonal, DescribeActivationCodeDetails,
    DescribeActivationCodes, DescribeActiveOperationMaintainConf, DescribeActiveOperationTasks, DescribeAgenticDBBranch,
    DescribeAgenticDBBranchEndpoints, DescribeAgenticDBBranchLineage, DescribeAgenticDBBranches,
    DescribeAgenticDBClusters, DescribeAgenticDBComputeClusters, DescribeAgenticDBProject, DescribeAgenticDBProjects,
    DescribeAgenticDBTenantApiKeys, DescribeApikeyAttribute, DescribeApplicationAttribute, DescribeApplicationLogs,
    DescribeApplicationParameters, DescribeApplicationPerformance, DescribeApplicationPrompts,
    DescribeApplicationServerlessConf, DescribeApplicationSessionIds, DescribeApplicationUsage, DescribeApplications,
    DescribeAutoRenewAttribute, DescribeAvailableCrossRegions, DescribeAvailableModels, DescribeBackupLogs,
    DescribeBackupPolicy, DescribeBackupRegions, DescribeBackupTasks, DescribeBackups, DescribeBatchTask,
    DescribeBatchTasks, DescribeBudgetPolicies, DescribeCharacterSetName, DescribeClassList,
    DescribeColdStorageInstance, DescribeConsumerGroups, DescribeConsumers, DescribeCostRules,
    DescribeCronJobPolicyServerless, DescribeCrossCloudLevels, DescribeCrossCloudRegion,
    DescribeCrossCloudRegionMappingToAliyun, DescribeDBClusterAccessWhitelist, DescribeDBClusterAttribute,
    DescribeDBClusterAuditLogCollector, DescribeDBClusterAvailableResources, DescribeDBClusterConnectivity,
    DescribeDBClusterEncryptionKey, DescribeDBClusterEndpoints, DescribeDBClusterEndpointsZonal,
    DescribeDBClusterMigration, DescribeDBClusterMonitor, DescribeDBClusterNetInfo, DescribeDBClusterParameters,
    DescribeDBClusterPerformance, DescribeDBClusterPrice, DescribeDBClusterProxy, DescribeDBClusterSSL,
    DescribeDBClusterServerlessConf, DescribeDBClusterTDE, DescribeDBClusterVersion, DescribeDBClusterVersionZonal,
    DescribeDBClusters, DescribeDBClustersWithBackups, DescribeDBClustersZonal, DescribeDBInitializeVariable,
    DescribeDBInstancePerformance, DescribeDBLinks, DescribeDBLogFiles, DescribeDBMiniEngineVersions,
    DescribeDBNodePerformance, DescribeDBNodesParameters, DescribeDBProxyPerformance, DescribeDasConfig,
    DescribeDatabases, DescribeDatabasesZonal, DescribeDbClusterAttributeZonal, DescribeDetachedBackups,
    DescribeEncryptionDBRolePrivilege, DescribeEncryptionDBSecret, DescribeExtensions, DescribeFirewallRules,
    DescribeGatewayApikeyList, DescribeGatewayAttribute, DescribeGatewayList, DescribeGlobalDataNetworkList,
    DescribeGlobalDatabaseNetwork, DescribeGlobalDatabaseNetworks, DescribeGlobalSecurityIPGroup,
    DescribeGlobalSecurityIPGroupRelation, DescribeHALogs, DescribeHistoryEvents, DescribeHistoryTasks,
    DescribeHistoryTasksStat, DescribeLakebaseS3Account, DescribeLicenseOrderDetails, DescribeLicenseOrders,
    DescribeLocalAvailableRecoveryTime, DescribeLogBackupPolicy, DescribeMaskingRules, DescribeMetaList,
    DescribeModelApis, DescribeModelServices, DescribeModifyParameterLog, DescribeNetworkChannel,
    DescribeParameterGroup, DescribeParameterGroups, DescribeParameterTemplates, DescribePendingMaintenanceAction,
    DescribePendingMaintenanceActions, DescribePolarAgentChatRecords, DescribePolarAgentSessionStatus,
    DescribePolarAgentUserSessions, DescribePolarClawAgentFile, DescribePolarClawAgentTools, DescribePolarClawAgents,
    DescribePolarClawChannels, DescribePolarClawCronJobs, DescribePolarClawMCPServers, DescribePolarClawPlugins,
    DescribePolarClawSkillDetail, DescribePolarClawTask, DescribePolarFs, DescribePolarFsAttribute,
    DescribePolarFsMapping, DescribePolarFsObjects, DescribePolarFsQuota, DescribePolarFsQuotaList,
    DescribePolarSQLCollectorPolicy, DescribeRateLimitPolicy, DescribeRdsVSwitchs, DescribeRdsVpcs, DescribeRegions,
    DescribeResourcePackages, DescribeSQLRateLimitingRules, DescribeScheduleTasks, DescribeSharedBackups,
    DescribeSlowLogRecords, DescribeSlowLogs, DescribeTasks, DescribeUpgradeReport, DescribeUserEncryptionKeyList,
    DescribeVSwitchList, DescribeVSwitches, DescribeVpcs, DescribeZones, DisableDBClusterDynamoDB, DisableDBClusterOrca,
    DisableDBClusterServerless, DisablePolarClawChannel, DisablePolarClawCronJob, DisablePolarClawPlugin,
    EnableDBClusterDynamoDB, EnableDBClusterOrca, EnableDBClusterServerless, EnableFirewallRules,
    EnablePolarClawChannel, EnablePolarClawCronJob, EnablePolarClawPlugin, EnableSQLRateLimitingRules,
    EvaluateRegionResource, ExecuteCrossCloudOpenAPI, FailoverDBCluster, FailoverDBClusterZonal,
    GenerateUpgradeReportForSyncClone, GetLakebaseTenantToken, GetPolarAgent, GetPolarClawConfig, GrantAccountPrivilege,
    GrantAccountPrivilegeZonal, InstallPolarClawPlugin, InstallPolarClawSkill, ListLakebaseS3Accounts, ListOrders,
    ListPolarClawBindings, ListPolarClawDevicePairs, ListTagResources, ListTagResourcesForRegion, LoginPolarClawChannel,
    ManuallyStartDBCluster, ModifyAIDBClusterDescription, ModifyAccountDescription, ModifyAccountDescriptionZonal,
    ModifyAccountLockState, ModifyAccountPassword, ModifyAccountPasswordZonal, ModifyActiveOperationMaintainConf,
    ModifyActiveOperationTasks, ModifyApplicationDescription, ModifyApplicationEndpointAddress,
    ModifyApplicationParameter, ModifyApplicationPrompt, ModifyApplicationServerlessConf, ModifyApplicationWhitelist,
    ModifyAutoRenewAttribute, ModifyBackupPolicy, ModifyBudgetPolicy, ModifyConsumer, ModifyConsumerGroup,
    ModifyCostRule, ModifyCronJobPolicyServerless, ModifyDBCluster, ModifyDBClusterAccessWhitelist,
    ModifyDBClusterAndNodesParameters, ModifyDBClusterArch, ModifyDBClusterAuditLogCollector, ModifyDBClusterDeletion,
    ModifyDBClusterDescription, ModifyDBClusterDescriptionZonal, ModifyDBClusterEndpoint, ModifyDBClusterEndpointZonal,
    ModifyDBClusterMaintainTime, ModifyDBClusterMigration, ModifyDBClusterMigrationEndpoint, ModifyDBClusterMonitor,
    ModifyDBClusterParameters, ModifyDBClusterPrimaryZone, ModifyDBClusterResourceGroup, ModifyDBClusterSSL,
    ModifyDBClusterServerlessConf, ModifyDBClusterStoragePerformance, ModifyDBClusterStorageSpace, ModifyDBClusterTDE,
    ModifyDBClusterVpc, ModifyDBDescription, ModifyDBDescriptionZonal, ModifyDBEndpointAddress, ModifyDBNodeClass,
    ModifyDBNodeConfig, ModifyDBNodeDescription, ModifyDBNodeHotReplicaMode, ModifyDBNodeSccMode, ModifyDBNodesClass,
    ModifyDBNodesParameters, ModifyEncryptionDBRolePrivilege, ModifyEncryptionDBSecret, ModifyFirewallRules,
    ModifyGlobalDatabaseNetwork, ModifyGlobalSecurityIPGroup, ModifyGlobalSecurityIPGroupName,
    ModifyGlobalSecurityIPGroupRelation, ModifyLogBackupPolicy, ModifyMaskingRules, ModifyModelApi, ModifyModelService,
    ModifyPendingMaintenanceAction, ModifyPolarFsMappingAuth, ModifyRateLimitPolicy, ModifyResourceControl,
    ModifyResourcePackage, ModifySQLRateLimitingRules, ModifyScheduleTask, MovePolarFsObjects, OpenAITask,
    OperateApplication, PatchPolarClawConfig, ReactivateDBClusterBackup, RefreshDBClusterStorageUsage,
    RejectPolarClawDevicePair, RemoveApplicationEnvironmentVariables, RemoveDBClusterFromGDN, RemovePolarClawDevicePair,
    RemovePolarClawMCPServer, ResetAccount, ResetAccountPassword, ResetAccountZonal, ResetAgenticDBTenantApiKey,
    ResetConsumerApiKey, ResetGlobalDatabaseNetwork, RestartAIDBCluster, RestartDBLink, RestartDBNode,
    RestartDBNodeZonal, RestartPolarClawGateway, RestoreTable, RevokeAccountPrivilege, RevokeAccountPrivilegeZonal,
    RunPolarClawCronJob, SearchMemories, SearchPolarClawSkills, SetPolarFsFileQuota, SwitchOverGlobalDatabaseNetwork,
    TagResources, TempModifyDBNode, TransformDBClusterPayType, UnbindPolarClawAgent, UnbindResourceControl,
    UninstallPolarClawPlugin, UntagResources, UpdateApplicationEnvironmentVariables, UpdateExtensions,
    UpdatePolarClawAgent, UpdatePolarClawAgentSkills, UpdatePolarClawAgentTools, UpdatePolarClawCronJob,
    UpdatePolarClawSkill, UpgradeApplicationVersion, UpgradeDBClusterVersion, UpgradeDBClusterVersionZonal,
    UpgradePolarClawChannel, UpgradePolarClawPlugin, UpgradePolarClawSkills, VerifyAgenticDBTenantApiKey
}
